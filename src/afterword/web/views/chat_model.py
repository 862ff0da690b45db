"""The chat model: connected, shown what leaves, allowed or not, and asked for a letter."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django_htmx.http import reswap

from afterword.config.clock import now
from afterword.core.errors import RefusedError, WrongFieldsError
from afterword.flows.connect import disconnect
from afterword.flows.connect_chat_model import allow_chat_model
from afterword.flows.open import Owner, open_owner
from afterword.flows.set_chat_model import NAMES, set_chat_model
from afterword.flows.write_with_model import Leaving, ask_model, by_phrasebook, what_leaves
from afterword.records.queries.chat_model import model_asked, model_stand
from afterword.web.contexts.chat_model import leaving_shown, model_card, model_form
from afterword.web.views.entrance import inside

_PAGE = "/settings/chat-model"


@sensitive_post_parameters("key")
@require_http_methods(["GET", "HEAD", "POST"])
@inside
def chat_model(request: HttpRequest) -> HttpResponse:
    """The form, how it stands, and what would leave; what was typed stays, but for the key."""
    if request.method != "POST":
        return _show(request)
    typed = {name: request.POST.get(name, "").strip() for name in NAMES}
    try:
        set_chat_model(open_owner(), typed, open_line="open" in request.POST, now=now())
    except WrongFieldsError as error:
        return _show(request, typed, error.fields)
    except RefusedError as error:
        return _show(request, typed, {"": str(error)})
    return redirect(f"{_PAGE}?kept=1")


@require_POST
@inside
def allow(request: HttpRequest) -> HttpResponse:
    """The yes to what leaves, or its end; twice is once."""
    allow_chat_model(open_owner(), yes=request.POST.get("answer") == "yes", now=now())
    return redirect(f"{_PAGE}#yes-h")


@require_POST
@inside
def remove(request: HttpRequest) -> HttpResponse:  # noqa: ARG001  # every view takes it
    """Lets it go, with its key; twice is once."""
    owner = open_owner()
    stand = model_stand(owner, now())
    if stand is not None:
        disconnect(owner, "chat_model", stand.address)
    return redirect("chat_model")


@require_POST
@inside
def write(request: HttpRequest, move: str) -> HttpResponse:
    """Asks the model for a letter, or goes back to the phrasebook's; no page waits for it."""
    owner = open_owner()
    if request.POST.get("by") == "phrasebook":
        by_phrasebook(owner, move, now=now())
    else:
        ask_model(owner, move, now=now())
    return redirect(f"/letters/{move}#writer")


@require_safe
@inside
def writing(request: HttpRequest, move: str) -> HttpResponse:
    """For a page that waits: nothing while it is being written, then a line that leads to it. The
    page is not loaded anew: words may stand in it that nobody has kept yet.
    """
    if model_asked(open_owner(), move):
        return reswap(HttpResponse(status=204), "none")
    return render(request, "web/written.html", {"move": move})


def _show(
    request: HttpRequest, typed: dict[str, str] | None = None, wrong: dict[str, str] | None = None
) -> HttpResponse:
    owner, at = open_owner(), now()
    stand = model_stand(owner, at)
    context = model_form(stand, typed or {}, wrong or {}) | {
        "card": model_card(stand, owner.zone),
        "leaving": leaving_shown(_leaving(owner, request)) if stand else None,
        "kept": "kept" in request.GET and not wrong,
    }
    return render(request, "web/chat_model.html", context, status=409 if wrong else 200)


def _leaving(owner: Owner, request: HttpRequest) -> Leaving | None:
    try:
        return what_leaves(owner, request.GET.get("move", ""), now=now())
    except RefusedError:
        return None
