"""One pasted mail or invitation: kept, shown as it was read, and led on from."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from afterword.config.clock import now
from afterword.core.errors import AfterwordError, RefusedError, WrongFieldsError
from afterword.flows.look import look
from afterword.flows.open import Owner, open_owner
from afterword.flows.paste import Given, IncompleteError, open_pursuit, seen_in, take_pasted
from afterword.web.contexts.forms import fields
from afterword.web.contexts.paste import ask, pasted
from afterword.web.uploads import arrived, put_away
from afterword.web.views.entrance import inside

_LARGEST = 8 * 2**20  # bytes of one mail; a longer one is brought in as a file
_GIVEN = ("name", "address", "day", "hour", "company")


@require_http_methods(["GET", "HEAD", "POST"])
@inside
def paste(request: HttpRequest) -> HttpResponse:
    """A box for one mail; posted, it leads to what was read, or asks for what is missing."""
    if request.method != "POST":
        return render(request, "web/paste.html", {"text": ""})
    owner, text = open_owner(), request.POST.get("text", "")
    try:
        keys = take_pasted(owner, _data(request, text), given=_given(request), now=now())
    except IncompleteError as error:
        context = ask(error.seen, error.fields) | {"text": error.body}
        return render(request, "web/paste_ask.html", context, status=409 if error.fields else 200)
    except AfterwordError as error:
        line = str(error)
        context = {"text": text, "wrong": f"{line[:1].upper()}{line[1:]}."}
        return render(request, "web/paste.html", context, status=409)
    finally:
        put_away(request)
    return redirect("pasted", keys=",".join(keys))


@require_http_methods(["GET", "HEAD", "POST"])
@inside
def read(request: HttpRequest, keys: str) -> HttpResponse:
    """What was read; posted, the user says which role it is about."""
    owner = open_owner()
    if request.method != "POST":
        return _read(request, owner, keys)
    try:
        open_pursuit(
            owner,
            company=request.POST.get("company", ""),
            role=request.POST.get("role", ""),
            person=request.POST.get("person", ""),
            now=now(),
        )
    except WrongFieldsError as error:
        return _read(request, owner, keys, wrong=error.fields)
    return redirect("pasted", keys=keys)


def _read(
    request: HttpRequest, owner: Owner, keys: str, wrong: dict[str, str] | None = None
) -> HttpResponse:
    entries, facts = seen_in(owner, keys.split(","))
    if not entries:
        raise Http404
    context: dict[str, Any] = pasted(entries, facts, look(owner, now()))
    values = {"company": request.POST.get("company", context["company"])}
    values["role"] = request.POST.get("role", "")
    context["form"] = fields(["company", "role"], values, wrong or {})
    context["interview"] = f"{reverse('new_interview')}?{_known(context).urlencode()}"
    return render(request, "web/pasted.html", context, status=409 if wrong else 200)


def _known(context: dict[str, Any]) -> Any:
    """What the form for an interview can be filled with."""
    from django.http import QueryDict

    values = QueryDict(mutable=True)
    if context["company"]:
        values["company"] = context["company"]
    if context["writer"] and not context["mine"]:
        values["name-0"], values["address-0"] = context["writer"].name, context["writer"].email
    return values


def _data(request: HttpRequest, text: str) -> bytes:
    files = arrived(request, "file")
    if not files:
        return text.encode()
    if (files[0].size or 0) > _LARGEST:
        raise RefusedError("that is larger than one mail: bring it in as a file on the Set-up page")
    return files[0].path.read_bytes()


def _given(request: HttpRequest) -> Given | None:
    """What the second form says; None where it was the first."""
    if "asked" not in request.POST:
        return None
    return Given(
        mine=request.POST.get("mine") == "yes",
        **{name: request.POST.get(name, "") for name in _GIVEN},
    )
