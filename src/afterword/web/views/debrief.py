"""The debrief: what was talked about, typed once, saved while one types."""

from __future__ import annotations

from datetime import date
from typing import cast, get_args

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from afterword.config.clock import now
from afterword.core.entries import Asked, Box, Chip, Debrief, NextStep
from afterword.core.errors import RefusedError, WrongFieldsError
from afterword.core.planning.planner import plan
from afterword.core.planning.settings import policy_of
from afterword.core.world import Interview, Role, World
from afterword.flows.keep_notes import ChangedError, Typed, keep_notes
from afterword.flows.look import look, plan_for
from afterword.flows.open import Owner, open_owner
from afterword.records.queries.debriefs import as_debrief, page_of
from afterword.web.contexts import debrief as page
from afterword.web.contexts.fact import Trouble
from afterword.web.contexts.words import local
from afterword.web.views.entrance import inside

_MOST = 60  # people or things in one form: more were not typed by anybody


@require_safe
@inside
def debriefs(request: HttpRequest) -> HttpResponse:
    """Talks that wait for notes, those that have them, and those ahead."""
    return render(request, "web/debriefs.html", page.debriefs(look(open_owner(), now())))


@require_http_methods(["GET", "HEAD", "POST"])
@inside
def debrief(request: HttpRequest, interview: str) -> HttpResponse:
    """One panel a person; a posted form replaces the notes typed before."""
    owner, at = open_owner(), now()
    if request.method == "POST":
        return _keep(request, owner, interview)
    world, coming = plan_for(owner, at)
    talk = _talk(world, interview)
    if talk.id != interview:
        return redirect("debrief", interview=talk.id)
    former = [old for old, new in world.facets["former"].items() if new == talk.id]
    row = page_of(owner, (talk.id, *former))
    desk = page.Desk(as_debrief(row), row.imported_at if row else None, request.GET.get("more", ""))
    context = page.debrief(world, coming, talk, desk)
    return render(request, "web/debrief.html", context)


def _keep(request: HttpRequest, owner: Owner, interview: str) -> HttpResponse:
    at, form = now(), request.POST
    world = look(owner, at)
    talk = _talk(world, interview)
    # "Keep what stands here" names the version that the user has been told of.
    version = _number(form.get("over") or form.get("version", ""))
    typed = None
    try:
        typed = typed_in(form)
        row = keep_notes(owner, world, talk.id, typed, version=version, now=at)
    except ChangedError as error:
        clash = page.Clash(error.version, f"{local(error.at, world):%H:%M}")
        desk = page.Desk(_unsaved(typed or Typed(), version), clash=clash)
        return _again(request, world, talk, desk)
    except WrongFieldsError as error:
        trouble = Trouble("debrief", error.fields, form.dict())
        desk = page.Desk(_unsaved(typed or _as_far(form), version), trouble=trouble)
        return _again(request, world, talk, desk)
    more = form.get("more", "")
    if request.htmx:  # type: ignore[attr-defined]  # set by the middleware of django-htmx
        world, coming = plan_for(owner, at)
        talk = _talk(world, interview)
        desk = page.Desk(as_debrief(row), row.imported_at if row else None)
        context = page.debrief(world, coming, talk, desk)
        return render(request, "web/debrief.html", context)
    if "done" in form:
        return redirect("today")
    path = reverse("debrief", args=[talk.id])
    return redirect(f"{path}?more={more}#more-{more}" if more in ("person", "thing") else path)


def _again(request: HttpRequest, world: World, talk: Interview, desk: page.Desk) -> HttpResponse:
    """The form as it was typed, with what is wrong; nothing was kept."""
    coming = plan(world, policy_of(world), world.now)
    context = page.debrief(world, coming, talk, desk)
    return render(request, "web/debrief.html", context, status=409)


def _unsaved(typed: Typed, version: int) -> Debrief:
    """What was typed, for the form to show it again."""
    return Debrief(
        company="",
        day=None,
        notes=(),
        boxes=tuple(typed.boxes),
        asked=tuple(typed.asked),
        next=typed.next,
        by=typed.by,
        version=version,
    )


def _talk(world: World, interview: str) -> Interview:
    wanted = page.id_now(world, interview)
    found = next((each for each in world.interviews if each.id == wanted), None)
    if found is None:
        raise Http404
    return found


def typed_in(form: QueryDict) -> Typed:
    """The form's fields as values; WrongFieldsError for a day that is none."""
    return _typed(form, _by(form))


def _as_far(form: QueryDict) -> Typed:
    """The form without the day that could not be read."""
    return _typed(form, None)


def _typed(form: QueryDict, by: date | None) -> Typed:
    chosen = form.get("next", "")
    return Typed(
        boxes=tuple(_box(form, n) for n in range(_few(form.get("boxes", "")))),
        asked=tuple(
            Asked(form.get(f"what-{n}", ""), form.get(f"who-{n}", ""), f"mine-{n}" in form)
            for n in range(_few(form.get("things", "")))
        ),
        next=cast("NextStep", chosen) if chosen in get_args(NextStep) else "",
        by=by,
    )


def _box(form: QueryDict, number: int) -> Box:
    chips = [chip for chip in get_args(Chip) if chip in form.getlist(f"chip-{number}")]
    part = form.get(f"part-{number}", "")
    added = f"added-{number}" in form
    return Box(
        person=form.get(f"person-{number}", ""),
        email=form.get(f"email-{number}", "").strip().casefold(),
        text=form.get(f"text-{number}", ""),
        chips=tuple(chips),
        added=added,
        part=part if added and part in get_args(Role) else "",
    )


def _by(form: QueryDict) -> date | None:
    text = form.get("by", "").strip()
    if not text or form.get("next") != "date":
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise WrongFieldsError({"by": f"{text!r} is no day such as 2026-03-20"}) from None


def _few(text: str) -> int:
    return min(_number(text), _MOST)


def _number(text: str) -> int:
    """A count or a version of the form's own making."""
    if not (text.isascii() and text.isdecimal() and len(text) < 10):
        raise RefusedError("the form was not whole; open the page again")
    return int(text)
