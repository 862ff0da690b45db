"""Pairing: the page for the code, all that a stranger sees; and the devices in Settings."""

from __future__ import annotations

from http import HTTPStatus
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import rotate_token
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from afterword.config import pairing
from afterword.config.clock import now
from afterword.config.pairing import Tried
from afterword.config.sharing import DEVICE, shared
from afterword.core.errors import RefusedError
from afterword.flows import pair as flow
from afterword.flows.open import open_owner
from afterword.records.queries.owner import any_owner
from afterword.web.contexts.devices import guessed_name, refusal_of, unproven_words
from afterword.web.contexts.forms import fields
from afterword.web.gate import is_inside, through_the_gate
from afterword.web.views.entrance import inside
from afterword.web.views.errors import missing, stale

_NAMES = ("code", "device")


@sensitive_post_parameters("code")
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def pair(request: HttpRequest) -> HttpResponse:
    """The form for the code; with the right one, the browser is in from then on."""
    if not through_the_gate(request):
        return missing(request)
    if is_inside(request):
        return redirect("today")
    guessed = guessed_name(request.headers.get("User-Agent", ""))
    if request.method != "POST":
        return _form(request, {"device": guessed}, {})
    typed = {name: request.POST.get(name, "") for name in _NAMES}
    nothing = Tried(ok=False, was_open=False)
    token, tried = (
        flow.pair(any_owner(), typed["code"], typed["device"] or guessed, now=now())
        if typed["code"].strip()
        else (None, nothing)
    )
    if token is None:
        return _form(request, typed, {"code": refusal_of(typed["code"], tried)})
    request.session[DEVICE] = token
    rotate_token(request)
    return redirect("today")


def unproven(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form without its proof of origin. Who is not in sees the form for the code again, with what
    happened: a silent way back to it would look like a button that does nothing.
    """
    if not through_the_gate(request) or is_inside(request):
        return stale(request)
    guessed = guessed_name(request.headers.get("User-Agent", ""))
    note = unproven_words(reason, address=str(shared()))
    answer = _form(request, {"device": guessed}, {}, note=note)
    answer.status_code = HTTPStatus.FORBIDDEN
    return answer


@require_POST
@inside
def new_code(request: HttpRequest) -> HttpResponse:
    """A new code in place of the one before, for one who sits at the machine.

    A phone that was lost must not let in another before it is removed.
    """
    if through_the_gate(request):
        raise RefusedError("a code is shown on the machine itself only: Settings, Your devices")
    if shared() is None:
        raise RefusedError(
            "the pages stay on this machine; `afterword up --share` opens them to a phone"
        )
    pairing.issue(now())
    return _back()


@require_POST
@inside
def remove_device(request: HttpRequest, which: UUID) -> HttpResponse:  # noqa: ARG001  # every view takes it
    """Lets a paired browser go: its next request finds the door closed, and the code is void."""
    flow.remove(open_owner(), which, now=now())
    return _back()


def _back() -> HttpResponse:
    return redirect(f"{reverse('settings')}#devices-h")


def _form(
    request: HttpRequest, typed: dict[str, str], wrong: dict[str, str], *, note: str = ""
) -> HttpResponse:
    context = {"pairing": fields(_NAMES, typed, wrong, start="code"), "note": note}
    answer = render(request, "web/pair.html", context, status=409 if wrong else 200)
    # A tunnel's address is found by those who look for any.
    answer["X-Robots-Tag"] = "noindex, nofollow"
    return answer
