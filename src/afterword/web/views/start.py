"""Set-up: files come in here, and what came of them is shown while it does."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from afterword.config.clock import now
from afterword.core.errors import AfterwordError, RefusedError
from afterword.flows import bring_in as flow
from afterword.flows.found import found
from afterword.flows.open import Owner, open_owner
from afterword.jobs import imports
from afterword.records.queries.counts import unread_page
from afterword.records.queries.imports import recent_imports
from afterword.web.contexts.start import found_shown, megabytes, progress
from afterword.web.paths import is_here, named_path
from afterword.web.uploads import arrived, folder_of, put_away
from afterword.web.views.entrance import inside

_MOST_UNREAD = 50


@require_http_methods(["GET", "HEAD", "POST"])
@inside
def start(request: HttpRequest) -> HttpResponse:
    """What comes in and what was found; posted files or a path become an import."""
    owner = open_owner()
    if request.method != "POST":
        return _show(request, owner, wrong=_too_large(request))
    try:
        _take(request, owner)
    except AfterwordError as error:
        put_away(request)
        return _show(request, owner, wrong=str(error), path=request.POST.get("path", ""))
    imports.wake()
    return redirect("start")


@require_POST
@inside
def change(request: HttpRequest, which: UUID, word: str) -> HttpResponse:  # noqa: ARG001  # every view takes it
    """Pauses an import, lets it go on, or stops it; one that is over stays as it is."""
    owner = open_owner()
    match word:
        case "pause":
            flow.pause(owner, which)
        case "go":
            flow.go_on(owner, which)
        case _:
            flow.stop(owner, which, now=now())
    imports.wake()
    return redirect("start")


def _take(request: HttpRequest, owner: Owner) -> None:
    try:
        key = UUID(request.POST.get("key", ""))
    except ValueError:
        raise RefusedError("the form is not whole; open the page again") from None
    files = arrived(request, "files", "folder")
    if files:
        named = [flow.Named(each.path, each.name or each.path.name) for each in files]
        kept = flow.bring_in(owner, key, named, now=now(), folder=str(folder_of(files)))
        if kept.folder != str(folder_of(files)):  # sent twice
            put_away(request)
        return
    path = named_path(request, request.POST.get("path", ""))
    flow.bring_in(owner, key, [flow.Named(path, path.name or str(path))], now=now())


def _show(request: HttpRequest, owner: Owner, *, wrong: str = "", path: str = "") -> HttpResponse:
    at, rows = now(), recent_imports(owner)
    shown = [progress(row) for row in rows]
    is_open = any(each.open for each in shown)
    if is_open:
        imports.wake()  # what an ended process left behind goes on from here
    # While files come in, the worker looks at the world now and then; a page asked for every two
    # seconds must not.
    seen = next((row.found for row in reversed(rows) if row.found), {}) if is_open else None
    unread, some = unread_page(owner, _MOST_UNREAD)
    context: dict[str, Any] = {
        "key": uuid4(),
        "imports": shown,
        "is_open": is_open,
        "found": found_shown(found(owner, at) if seen is None else seen, owner.zone, at),
        "unread": unread,
        "some_unread": some,
        "more_unread": unread - len(some),
        "wrong": wrong and f"{wrong[:1].upper()}{wrong[1:].rstrip('.')}.",
        "path": path,
        "here": is_here(request),
        "largest": megabytes(settings.LARGEST_UPLOAD),
        "most": settings.LARGEST_UPLOAD,
    }
    return render(request, "web/start.html", context, status=409 if wrong else 200)


def _too_large(request: HttpRequest) -> str:
    """The line for an upload that was turned away before it was written (jobs.uploads)."""
    length, room = (request.GET.get(name, "") for name in ("large", "room"))
    if not (length.isdecimal() and room.isdecimal()):
        return ""
    return (
        f"that upload has {megabytes(int(length))}, and there is room for {megabytes(int(room))}."
        " Nothing was taken. Say below where the file is, or read it from your terminal with"
        " `afterword import FILE`: then no copy is made of it"
    )
