"""A letter: read it with its sources, change its words, say yes to it, and take it along."""

from __future__ import annotations

from pathlib import Path

from django.conf import settings
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.config.clock import now
from afterword.config.paths import make_private
from afterword.core.errors import RefusedError
from afterword.flows.approve import approve as say_yes
from afterword.flows.draft import draft, draft_in
from afterword.flows.look import plan_for
from afterword.flows.open import open_owner
from afterword.flows.say import find_hold, find_move
from afterword.flows.undo import undo
from afterword.records.queries.letter import file_of
from afterword.web.contexts.letter import letter as page
from afterword.web.views.entrance import inside
from afterword.web.views.errors import missing


@require_http_methods(["GET", "HEAD", "POST"])
@inside
def letter(request: HttpRequest, move: str) -> HttpResponse:
    """One letter with its sources and checks; a posted body becomes the user's own text."""
    if request.method == "POST":
        return _keep(request, move)
    return _show(request, move)


@require_POST
@inside
def approve(request: HttpRequest, move: str) -> HttpResponse:
    """The yes to the text that was shown: it becomes a file for the user's own mail program.

    A refusal is told on the letter's own page, where it can be mended.
    """
    path = make_private(settings.DATA / "letters") / f"{move}.eml"
    text, overrule = request.POST.get("sha256", ""), request.POST.get("overrule") or None
    try:
        say_yes(open_owner(), move, now=now(), eml=path, text=text, overrule=overrule)
    except RefusedError as error:
        return _show(request, move, refusal=str(error))
    return redirect("letter", move=move)


@require_POST
@inside
def reopen(request: HttpRequest, move: str) -> HttpResponse:  # noqa: ARG001  # every view takes it
    """Takes the yes back: the letter is a draft again."""
    undo(open_owner(), move, now=now())
    return redirect("letter", move=move)


@require_safe
@inside
def file(request: HttpRequest, move: str) -> HttpResponseBase:
    """The file of an approved letter."""
    path = file_of(open_owner(), move)
    if path is None or not Path(path).is_file():
        return missing(request)
    return FileResponse(
        Path(path).open("rb"),
        as_attachment=True,
        filename=f"letter-{move}.eml",
        content_type="message/rfc822",
    )


def _keep(request: HttpRequest, move: str) -> HttpResponse:
    """Keeps the user's words; the browser's line ends are not theirs."""
    body = request.POST.get("body", "").replace("\r\n", "\n").strip()
    if not body:
        return _show(request, move, refusal="the letter is empty; your last words are kept")
    draft(open_owner(), move, now=now(), body=body)
    return redirect("letter", move=move)


def _show(request: HttpRequest, move: str, refusal: str = "") -> HttpResponse:
    owner, at = open_owner(), now()
    world, plan = plan_for(owner, at)
    found = find_move(plan, move)
    if found is None:
        raise Http404
    row, written = draft_in(owner, world, found, now=at)
    context = page(found, find_hold(plan, move), world, written, state=row.state, own=row.own_words)
    status = 409 if refusal else 200
    return render(request, "web/letter.html", context | {"refusal": refusal}, status=status)
