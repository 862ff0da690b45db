"""Who the user is: asked once on the first page, changed in Settings; and a copy of it all."""

from __future__ import annotations

import tempfile
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
from afterword.flows.initialise import initialise, set_notes
from afterword.flows.open import open_owner
from afterword.records.queries.account import sending_address
from afterword.records.queries.browsers import paired
from afterword.records.queries.owner import as_value, is_set_up
from afterword.web.contexts.devices import devices
from afterword.web.contexts.forms import Field, fields
from afterword.web.contexts.you import NAMES, addresses, guessed, values_of, you_form
from afterword.web.gate import browser_of, through_the_gate
from afterword.web.views.entrance import inside


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
    """Who the user is, LinkedIn's allowance, and where everything is kept."""
    owner = open_owner()
    if request.method != "POST":
        shown = as_value(owner)
        notes = {"note_allowance": str(shown.note_allowance)}
        return _settings(request, values_of(shown), notes, {}, premium=shown.premium)
    premium, notes = "premium" in request.POST, {"note_allowance": request.POST.get("notes", "")}
    wrong = _keep_you(request)
    try:
        set_notes(owner, premium=premium, allowance=_number(notes["note_allowance"]))
    except WrongFieldsError as error:
        wrong |= error.fields
    if wrong:
        return _settings(request, _typed(request), notes, wrong, premium=premium)
    return redirect("/settings?kept=1")


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


def _settings(
    request: HttpRequest,
    you: dict[str, str],
    notes: dict[str, str],
    wrong: dict[str, str],
    *,
    premium: bool,
) -> HttpResponse:
    form = you_form(you, wrong)
    focused = any(field.focus for field in form["you"].values())
    allowance: Field = fields(["note_allowance"], notes, {} if focused else wrong)["note_allowance"]
    owner, at, here = open_owner(), now(), browser_of(request)
    address, outside = shared(), through_the_gate(request)
    context: dict[str, Any] = form | {
        "allowance": allowance,
        "premium": premium,
        "folder": django.DATA,
        "sending_from": sending_address(owner),
        "kept": not wrong and "kept" in request.GET,
        "outside": outside,
    }
    context |= devices(
        paired(owner),
        address=address,
        code=pairing.opened(at) if address and not outside else None,
        own=here.id if here else None,
        zone=owner.zone,
        now=at,
    )
    return render(request, "web/settings.html", context, status=409 if wrong else 200)


def _number(text: str) -> int:
    return int(text) if text.strip().isdecimal() else -1
