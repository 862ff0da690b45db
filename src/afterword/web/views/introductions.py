"""Introductions: whom to ask, with the words to it; what was asked, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from afterword.config.clock import now
from afterword.core.errors import RefusedError
from afterword.flows.draft import draft
from afterword.flows.introductions import say_of_ask, think_of
from afterword.flows.introductions_shown import doors, joined, ready_asks
from afterword.flows.look import plan_for
from afterword.flows.open import Owner, open_owner
from afterword.flows.read_letter import reword
from afterword.flows.ways import givers, ways
from afterword.records.queries.said import said_since
from afterword.web.contexts.introductions import Trouble
from afterword.web.contexts.introductions import introductions as page
from afterword.web.views.entrance import inside
from afterword.web.views.letter import say_yes_to

SAID_HERE = ("note_introduction",)
MOST_DOORS = 3


@require_safe
@inside
def introductions(request: HttpRequest) -> HttpResponse:
    """The page."""
    return _show(request)


@require_POST
@inside
def words(request: HttpRequest, move: str) -> HttpResponse:
    """Keeps the words of an ask, both texts as one letter; with `how` it is the yes to them too.

    The yes is to what stands in the form, which is what the user has read last.
    """
    owner, at = open_owner(), now()
    message, note = (
        request.POST.get(name, "").replace("\r\n", "\n") for name in ("message", "note")
    )
    typed = {move: (message, note)}
    if not message.strip():
        return _show(request, refusal="The message is empty, so your last words were kept.")
    try:
        reword(owner, move, joined(message, note), seen=request.POST.get("seen", ""), now=at)
        how = request.POST.get("how", "")
        if how:
            text = draft(owner, move, now=at).sha256
            return say_yes_to(request, move, shown=text, how=how)
    except RefusedError as error:
        return _show(request, refusal=_sentence(error), typed=typed)
    return redirect(_to(move))


@require_POST
@inside
def kind(request: HttpRequest, move: str) -> HttpResponse:
    """Asks for something else; own words give way to the new letter."""
    try:
        draft(open_owner(), move, now=now(), kind=request.POST.get("kind", ""))
    except RefusedError as error:
        return _show(request, refusal=_sentence(error))
    return redirect(_to(move))


@require_POST
@inside
def say(request: HttpRequest) -> HttpResponse:
    """What came of an ask, as the user knows it."""
    ask, state = request.POST.get("ask", ""), request.POST.get("state", "")
    try:
        say_of_ask(open_owner(), ask, state, now=now())
    except RefusedError as error:
        return _show(request, refusal=_sentence(error))
    return redirect(f"{reverse('introductions')}#asked")


@require_POST
@inside
def think(request: HttpRequest) -> HttpResponse:
    """Somebody whom the user wants to ask: the plan then has the letter, or says what holds it."""
    given = {name: request.POST.get(name, "") for name in ("person", "company", "kind")}
    try:
        think_of(open_owner(), given["person"], given["company"], kind=given["kind"], now=now())
    except RefusedError as error:
        return _show(request, refusal=_sentence(error))
    return redirect("introductions")


def _to(move: str) -> str:
    return f"{reverse('introductions')}#m-{move}"


def _sentence(error: RefusedError) -> str:
    text = str(error)
    return f"{text[:1].upper()}{text[1:]}."


def _show(
    request: HttpRequest,
    *,
    refusal: str = "",
    typed: Mapping[str, tuple[str, str]] | None = None,
) -> HttpResponse:
    owner, at = open_owner(), now()
    world, plan = plan_for(owner, at, *givers(owner, at))
    ready = ready_asks(owner, world, plan, now=at)
    said = said_since(owner, SAID_HERE, since=_midnight(owner, at), now=at)
    # Lists of others are looked up for each company, so few are shown.
    found = [(p, ways(owner, world, p.company_name)) for p in doors(world)[:MOST_DOORS]]
    trouble = Trouble(refusal, typed or {}) if refusal else None
    context = page(world, plan, ready, said, found, trouble)
    return render(request, "web/introductions.html", context, status=409 if refusal else 200)


def _midnight(owner: Owner, at: datetime) -> datetime:
    local = at.astimezone(ZoneInfo(owner.zone))
    return local.replace(hour=0, minute=0, second=0, microsecond=0)
