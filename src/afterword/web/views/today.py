"""Today: what is worth doing, what is held back, and what the user says of a move."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from afterword.config.clock import now, read_time
from afterword.core.errors import RefusedError
from afterword.flows.debrief import debrief_line
from afterword.flows.draft import drafts_in
from afterword.flows.look import plan_for
from afterword.flows.open import Owner, open_owner
from afterword.flows.say import find_move, say_of_move
from afterword.flows.snooze import snooze
from afterword.flows.undo import undo
from afterword.records.queries.letter import stands
from afterword.records.queries.owner import is_set_up
from afterword.records.queries.said import said_of_moves
from afterword.web.contexts import today as page
from afterword.web.views.entrance import inside
from afterword.web.views.onward import onward
from afterword.web.views.you import first

_DAYS = {"1", "7"}


@require_safe
@inside
def today(request: HttpRequest) -> HttpResponse:
    """What is worth doing, and what is held back and why."""
    if not is_set_up():
        return first(request)
    owner, at = open_owner(), now()
    world, plan = plan_for(owner, at)
    ready = [m for m in page.standing_open(world, plan) if not page.UNWRITTEN & set(m.needs)]
    drafted = drafts_in(owner, world, ready, now=at)
    written = {row.move: text for row, text in drafted}
    midnight = _midnight(owner, at)
    receipts = said_of_moves(owner, since=midnight, now=at)
    letters = stands(owner, sent_since=midnight)
    context = page.today(world, plan, written, receipts, letters)
    return render(request, "web/today.html", context)


@require_safe
@inside
def clock(request: HttpRequest) -> HttpResponse:
    """What is left until `due`, for a page that stays open; it needs no look at the world."""
    try:
        due = read_time(request.GET.get("due", ""))
    except ValueError:
        return HttpResponseBadRequest()
    shown = page.clock(due, now(), open_owner().zone)
    return render(request, "web/card.html#clock", {"clock": shown})


@require_POST
@inside
def done(request: HttpRequest, move: str) -> HttpResponse:  # noqa: ARG001  # every view takes it
    """The move was done, here or elsewhere."""
    say_of_move(open_owner(), "done", move, now=now())
    return redirect("today")


@require_POST
@inside
def later(request: HttpRequest, move: str) -> HttpResponse:
    """Not now: it comes back tomorrow or in a week."""
    days = request.POST.get("days", "")
    if days not in _DAYS:
        raise RefusedError("say when it should come back")
    owner, at = open_owner(), now()
    day = at.astimezone(ZoneInfo(owner.zone)).date() + timedelta(days=int(days))
    snooze(owner, move, day.isoformat(), now=at)
    return redirect("today")


@require_POST
@inside
def never(request: HttpRequest, move: str) -> HttpResponse:
    """Not at all; the reason is the user's own business, and kept where they gave one."""
    why = " ".join(request.POST.get("why", "").split())
    say_of_move(open_owner(), "dismissed", move, now=now(), why=why)
    return redirect("today")


@require_POST
@inside
def line(request: HttpRequest, move: str) -> HttpResponse:
    """One line of notes about the person of a move, which its letter asked for."""
    owner, at = open_owner(), now()
    world, plan = plan_for(owner, at)
    found = find_move(plan, move)
    if found is None:
        raise RefusedError("this letter is not due any more")
    interview = str(found.details.get("interview", ""))
    text = request.POST.get("line", "")
    debrief_line(owner, world, interview=interview, person=found.person, text=text)
    return redirect("today")


@require_POST
@inside
def back(request: HttpRequest, saying: str) -> HttpResponse:
    """Takes back what was said of a move, or of a pursuit."""
    undo(open_owner(), saying, now=now())
    return onward(request, reverse("today"))


def _midnight(owner: Owner, at: datetime) -> datetime:
    local = at.astimezone(ZoneInfo(owner.zone))
    return local.replace(hour=0, minute=0, second=0, microsecond=0)
