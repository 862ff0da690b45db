"""A letter: read it with its sources, change its words, say yes to it, see what became of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django_htmx.http import reswap

from afterword.config.clock import now
from afterword.config.paths import make_private
from afterword.core.errors import RefusedError
from afterword.core.guardrails import WORKING_HOURS
from afterword.flows.approve import approve as say_yes
from afterword.flows.draft import draft
from afterword.flows.open import open_owner
from afterword.flows.read_letter import ChangedError, Opened, read_letter, reword
from afterword.flows.settle import settle
from afterword.flows.undo import undo
from afterword.records.queries.letter import file_of, stand_of
from afterword.web.contexts.letter import letter as page
from afterword.web.contexts.letter import refusal_words
from afterword.web.contexts.standing import seen_of, standing
from afterword.web.views.entrance import inside
from afterword.web.views.errors import missing

_BY_HAND = {"file", "mail"}
_SENT = {"send", "best", "now"}
_VIEWS = {"sources", "write", "preview"}
_OPENS = "opens"  # in the session: the move whose letter the mail program shall open, once


@require_http_methods(["GET", "HEAD", "POST"])
@inside
def letter(request: HttpRequest, move: str) -> HttpResponse:
    """One letter with its sources and checks; a posted body becomes the user's own text."""
    if request.method == "POST":
        return _keep(request, move)
    view = request.GET.get("view", "")
    answer = _show(request, move, view=view if view in _VIEWS else "sources")
    if request.GET.get("take") == "file" and file_of(open_owner(), move):
        # The file comes by itself after the yes; a browser that waits for a click has the link.
        answer["Refresh"] = f"0; url={reverse('file', args=[move])}"
    return answer


@require_POST
@inside
def approve(request: HttpRequest, move: str) -> HttpResponse:
    """The yes to the text that was shown, and the way it goes."""
    shown, how = request.POST.get("sha256", ""), request.POST.get("how", "file")
    return say_yes_to(request, move, shown=shown, how=how)


def say_yes_to(request: HttpRequest, move: str, *, shown: str, how: str) -> HttpResponse:
    """The same for the page of any letter; `shown` is the hash of the text that was read.

    Said twice it changes nothing. A refusal is told on the letter's own page, where it is mended.
    """
    owner = open_owner()
    take = f"?take={how}" if how in _BY_HAND else ""
    after = f"{reverse('letter', args=[move])}{take}#stand"
    try:
        say_yes(owner, move, now=now(), text=shown, **_way(request, move, how))
    except RefusedError as error:
        opened = read_letter(owner, move, now=now())
        if opened is None:
            return missing(request)
        if _has_yes(opened, shown):
            # The answer to the first yes may never have been seen.
            return redirect(after)
        words = refusal_words(str(error), opened, shown)
        return render(request, "web/letter.html", page(opened, refusal=words), status=409)
    if how == "mail":
        request.session[_OPENS] = move
    return redirect(after)


@require_POST
@inside
def kind(request: HttpRequest, move: str) -> HttpResponse:
    """Makes it another kind of letter; the same one again changes nothing."""
    owner, chosen = open_owner(), request.POST.get("kind", "")
    opened = read_letter(owner, move, now=now())
    if opened is None:
        return missing(request)
    if chosen and chosen != opened.written.kind:
        try:
            draft(owner, move, now=now(), kind=chosen)
        except RefusedError as error:
            text = str(error)
            return _show(request, move, refusal=f"{text[:1].upper()}{text[1:]}.", status=409)
    return redirect("letter", move=move)


@require_POST
@inside
def reopen(request: HttpRequest, move: str) -> HttpResponse:
    """Takes the yes back: the letter is a draft again. Twice is once."""
    owner = open_owner()
    stand = stand_of(owner, move)
    if stand is None or stand.state != "draft":
        undo(owner, move, now=now())
    if request.POST.get("back") == "today":
        return redirect("today")
    return redirect("letter", move=move)


@require_POST
@inside
def settled(request: HttpRequest, move: str) -> HttpResponse:
    """The user's word on a letter of which nobody knew whether it left."""
    owner, went = open_owner(), request.POST.get("went")
    if went not in ("yes", "no"):
        raise RefusedError("say whether it went or not")
    stand = stand_of(owner, move)
    if stand is not None and stand.state == "unknown":
        settle(owner, move, went=went == "yes", now=now())
    return redirect(f"{reverse('letter', args=[move])}#stand")


@require_safe
@inside
def stand(request: HttpRequest, move: str) -> HttpResponse:
    """Where the letter stands, for a page that stays open; it needs no look at the world."""
    owner = open_owner()
    found = stand_of(owner, move)
    if found is None:
        return missing(request)
    shown = standing(found, now=now(), zone=owner.zone)
    if seen_of(found) == request.GET.get("seen"):
        # A reader of the screen would hear it again each time.
        return reswap(HttpResponse(status=204), "none")
    context = {"stand": shown, "on": request.GET.get("on", "")}
    return render(request, "web/stand.html", context)


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


def _way(request: HttpRequest, move: str, how: str) -> dict[str, Any]:
    """What the chosen way means for the flow."""
    overrule = request.POST.get("overrule") or None
    if how in _BY_HAND:
        path = make_private(settings.DATA / "letters") / f"{move}.eml"
        return {"eml": path, "overrule": overrule}
    if how not in _SENT:
        raise RefusedError("choose how it should leave")
    if how == "now":
        return {"send": True, "overrule": WORKING_HOURS.id}
    return {"send": True, "overrule": overrule, "leaves_at": now() if how == "send" else None}


def _has_yes(opened: Opened, shown: str) -> bool:
    """Whether a refused yes was given before: the same form came twice."""
    past = {"approved", "sending", "sent", "unknown", "handed_over"}
    return opened.stand.state in past and opened.stand.sha256 == shown


def _keep(request: HttpRequest, move: str) -> HttpResponse:
    """Keeps the user's words; the browser's line ends are not theirs."""
    typed = request.POST.get("body", "").replace("\r\n", "\n")
    if not typed.strip():
        return _show(
            request, move, refusal="The letter is empty, so your last words were kept.", status=409
        )
    seen = request.POST.get("seen", "")
    try:
        reword(open_owner(), move, typed.strip(), seen=seen, now=now())
    except ChangedError:
        words = (
            "Not kept yet: this letter was changed elsewhere since you opened it. “Preview” shows "
            "those words, “Write” yours. Keep yours to replace them."
        )
        return _show(request, move, refusal=words, typed=typed, status=409)
    except RefusedError as error:
        text = str(error)
        words = f"{text[:1].upper()}{text[1:]}."
        return _show(request, move, refusal=words, typed=typed, status=409)
    return redirect("letter", move=move)


def _show(  # one for each thing that a page may have to say
    request: HttpRequest,
    move: str,
    *,
    refusal: str = "",
    typed: str | None = None,
    view: str = "sources",
    status: int = 200,
) -> HttpResponse:
    opened = read_letter(open_owner(), move, now=now())
    if opened is None:
        return missing(request)
    context = page(opened, typed=typed, view=view, refusal=refusal)
    take = request.GET.get("take", "")
    context["take"] = take
    # Once, since a page that is loaded again must open no second letter; by this header and not by
    # the answer to the form, since a form may lead to pages of ours alone (form-action).
    opens = (
        take == "mail"
        and context["state"] == "handed_over"
        and request.session.pop(_OPENS, "") == move
    )
    context["opens"] = opens and bool(context["mailto"])
    answer = render(request, "web/letter.html", context, status=status)
    if context["opens"]:
        answer["Refresh"] = f"0; url={context['mailto']}"
    return answer
