"""Who the user is: asked once on the first page, changed in Settings; and a copy of it all."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from io import FileIO
from pathlib import Path
from typing import Any

from django.conf import settings as django
from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.config import pairing
from afterword.config.clock import now
from afterword.config.sharing import shared
from afterword.core.errors import WrongFieldsError
from afterword.flows.export import export
from afterword.flows.initialise import initialise, set_linkedin
from afterword.flows.look import look
from afterword.flows.open import open_owner
from afterword.flows.voice import ways_of
from afterword.records.queries.account import sending_address
from afterword.records.queries.browsers import paired
from afterword.records.queries.chat_model import model_stand
from afterword.records.queries.owner import as_value, is_set_up
from afterword.web.contexts.chat_model import model_card
from afterword.web.contexts.devices import devices
from afterword.web.contexts.fact import NO_TROUBLE, Trouble
from afterword.web.contexts.forms import fields
from afterword.web.contexts.policy import policy_form
from afterword.web.contexts.voice import voice_form
from afterword.web.contexts.you import NAMES, addresses, guessed, values_of, you_form
from afterword.web.gate import browser_of, through_the_gate
from afterword.web.views.entrance import inside

_LINKEDIN = "https://www.linkedin.com"


def first(request: HttpRequest) -> HttpResponse:
    """The page where nobody is set up yet."""
    context = you_form(guessed(django.MACHINE_TZ), {}, start="name") | {"fresh": True}
    return render(request, "web/first.html", context)


@require_POST
@inside
def begin(request: HttpRequest) -> HttpResponse:
    """Who the user is, for the first time; sent again it changes nothing."""
    if is_set_up():
        return redirect("start")
    wrong = _keep_you(request)
    if wrong:
        return render(request, "web/first.html", you_form(_typed(request), wrong), status=409)
    return redirect("start")


@require_http_methods(["GET", "HEAD", "POST"])
@inside
def settings(request: HttpRequest) -> HttpResponse:
    """Who the user is, how forward to be and how they write, and where everything is kept."""
    if request.method != "POST":
        return settings_page(request)
    premium, notes = "premium" in request.POST, request.POST.get("notes", "")
    profile = request.POST.get("profile", "")
    wrong = _keep_you(request)
    try:
        set_linkedin(open_owner(), premium=premium, allowance=_number(notes), profile=profile)
    except WrongFieldsError as error:
        wrong |= error.fields
    if not wrong:
        return redirect("/settings?kept=you")
    typed = _typed(request) | {
        "note_allowance": notes,
        "premium": "yes" if premium else "",
        "profile": profile,
    }
    return settings_page(request, Trouble("you", wrong, typed))


@require_safe
@inside
def take_away(request: HttpRequest) -> HttpResponseBase:  # noqa: ARG001  # every view takes it
    """Everything in one zip of open formats; nothing of it stays behind."""
    at = now()
    with tempfile.NamedTemporaryFile(dir=django.DATA, prefix="export-", delete=False) as made:
        file = Path(made.name)
    try:
        export(open_owner(), django.DATA, file, now=at)
    except BaseException:
        file.unlink(missing_ok=True)
        raise
    return FileResponse(
        _OnceRead(file), as_attachment=True, filename=f"afterword-{at:%Y-%m-%d}.zip"
    )


class _OnceRead(FileIO):
    """A file that is gone once it was read: closing it removes it."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._path = path

    def close(self) -> None:
        super().close()
        self._path.unlink(missing_ok=True)


def _keep_you(request: HttpRequest) -> dict[str, str]:
    """Keeps who the user is; what is wrong with it, by field."""
    typed = _typed(request)
    if empty := {name: "This is needed" for name in NAMES if not typed[name].strip()}:
        return empty
    try:
        initialise(
            now=now(),
            name=typed["name"],
            emails=addresses(typed["emails"]),
            zone=typed["zone"],
            country=typed["country"],
        )
    except WrongFieldsError as error:
        return error.fields
    return {}


def _typed(request: HttpRequest) -> dict[str, str]:
    return {name: request.POST.get(name, "") for name in NAMES}


def settings_page(request: HttpRequest, trouble: Trouble = NO_TROUBLE) -> HttpResponse:
    """The page; `trouble` is that of the form on it that was refused."""
    owner, at, here = open_owner(), now(), browser_of(request)
    address, outside = shared(), through_the_gate(request)
    kept = as_value(owner)
    you: Mapping[str, str] = values_of(kept) | {
        "note_allowance": str(kept.note_allowance),
        "premium": "yes" if kept.premium else "",
        "profile": f"{_LINKEDIN}{kept.profile}" if kept.profile else "",
    }
    wrong: Mapping[str, str] = {}
    if trouble.about == "you":
        you, wrong = trouble.typed, trouble.fields
    form = you_form(you, wrong)
    focused = any(field.focus for field in form["you"].values())
    linkedin = fields(["note_allowance", "profile"], you, {} if focused else wrong)
    context: dict[str, Any] = form | {
        "allowance": linkedin["note_allowance"],
        "profile": linkedin["profile"],
        "premium": you["premium"],
        "folder": django.DATA,
        "sending_from": sending_address(owner),
        "kept": "" if trouble.fields else request.GET.get("kept", ""),
        "outside": outside,
        "model": model_card(model_stand(owner, at), owner.zone),
    }
    world = look(owner, at)
    context |= policy_form(world, trouble)
    context |= voice_form(world, ways_of(owner, world), trouble)
    context |= devices(
        paired(owner),
        address=address,
        code=pairing.opened(at) if address and not outside else None,
        own=here.id if here else None,
        zone=owner.zone,
        now=at,
    )
    return render(request, "web/settings.html", context, status=409 if trouble.fields else 200)


def _number(text: str) -> int:
    return int(text) if text.strip().isdecimal() else -1
