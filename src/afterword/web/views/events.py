"""Events: what lies ahead and who will be there, what was, groups, and the ledger of help."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from afterword.config.clock import now
from afterword.core.errors import AfterwordError, WrongFieldsError, words_of
from afterword.flows.attend import Met, expect, stayed_away, take_off, went
from afterword.flows.events import add_file, remove_source, want_events
from afterword.flows.groups import add_group as keep_group
from afterword.flows.look import look, plan_for
from afterword.flows.merge import find_person
from afterword.flows.note import note
from afterword.flows.open import Owner, open_owner
from afterword.records.queries.events import event_sources
from afterword.web.contexts.events import NAMES
from afterword.web.contexts.events import events as page
from afterword.web.uploads import arrived, put_away
from afterword.web.views.entrance import inside

_LONGEST = 1000  # characters of a field
_LARGEST = 8 << 20  # bytes of a file
_MOST_MET = 10  # people named in one form
_NOTED = {
    "added": "Taken in.",
    "wanted": "It is read in the background; look again in a moment.",
    "dropped": "Let go, with its events.",
    "went": "Noted. A line to them is on Today within two days.",
    "missed": "Noted.",
    "expect": "Noted.",
    "off": "Taken off the list.",
    "group": "Kept.",
    "help": "Noted.",
}


@require_safe
@inside
def events(request: HttpRequest) -> HttpResponse:
    """The page."""
    return _show(request, open_owner(), {}, {})


@require_POST
@inside
def add(request: HttpRequest) -> HttpResponse:
    """Takes an address, which the background reads, or a file."""
    owner, typed = open_owner(), _typed(request)
    file = next(iter(arrived(request, "file")), None)
    if file is None and not typed["address"]:
        return _show(request, owner, typed, {"address": "name the event's page, or choose a file"})
    try:
        if file is not None:
            data = file.path.read_bytes() if (file.size or 0) <= _LARGEST else b" " * (_LARGEST + 1)
            add_file(owner, file.name or "file", data, group=typed["group"], now=now())
            return redirect("/events?noted=added")
        want_events(owner, typed["address"], group=typed["group"], now=now())
    except WrongFieldsError as error:
        return _show(request, owner, typed, error.fields)
    except AfterwordError as error:
        return _show(request, owner, typed, {"address": words_of(error)})
    finally:
        put_away(request)
    return redirect("/events?noted=wanted")


@require_POST
@inside
def drop_source(request: HttpRequest) -> HttpResponse:
    """Lets an address go."""
    remove_source(open_owner(), request.POST.get("address", ""), now=now())
    return redirect("/events?noted=dropped")


@require_POST
@inside
def say(request: HttpRequest, which: str, word: str) -> HttpResponse:
    """What the user says of one event."""
    owner, typed = open_owner(), _typed(request)
    if word == "missed":
        stayed_away(owner, which, now=now())
    elif word == "off":
        take_off(owner, which, now=now())
    elif word == "expect":
        expect(
            owner,
            which,
            [each.strip() for each in typed["who"].split(",") if each.strip()],
            now=now(),
        )
    elif word == "went":
        names = [each.strip() for each in typed["met"].split(",") if each.strip()][:_MOST_MET]
        met = [
            Met("", each, typed["company"]) if "@" in each else Met(each, "", typed["company"])
            for each in names
        ]
        try:
            went(owner, which, met=met, text=typed["what"], now=now())
        except WrongFieldsError as error:
            return _show(request, owner, typed | {"event": which}, error.fields)
    else:
        return redirect("/events")
    return redirect(f"/events?noted={word}")


@require_POST
@inside
def add_group(request: HttpRequest) -> HttpResponse:
    """Keeps a group with the people in it."""
    owner, typed = open_owner(), _typed(request)
    people = [each.strip() for each in typed["with"].split(",") if each.strip()]
    if not typed["name"]:
        return _show(request, owner, typed, {"name": "say what the group is called"})
    try:
        keep_group(owner, typed["name"], people=people, url=typed["url"], now=now())
    except AfterwordError as error:
        field = "url" if "web address" in str(error) else "with"
        return _show(request, owner, typed, {field: str(error)})
    return redirect("/events?noted=group")


@require_POST
@inside
def add_help(request: HttpRequest) -> HttpResponse:
    """Keeps help given or received."""
    owner, typed = open_owner(), _typed(request)
    direction, _, state = typed["direction"].partition("-")
    if not typed["who"]:
        return _show(request, owner, typed, {"who": "say who it was"})
    try:
        find_person(look(owner, now(), typed["who"]), typed["who"])
        values = {"person": typed["who"], "direction": direction or "in", "text": typed["what"]}
        note(owner, "help", values | ({"what": state} if state else {}), now=now())
    except AfterwordError as error:
        return _show(request, owner, typed, {"who": str(error)})
    return redirect("/events?noted=help")


def _typed(request: HttpRequest) -> dict[str, str]:
    return {name: request.POST.get(name, "").strip()[:_LONGEST] for name in NAMES}


def _show(
    request: HttpRequest, owner: Owner, typed: dict[str, str], wrong: dict[str, str]
) -> HttpResponse:
    world, plan = plan_for(owner, now())
    context = page(world, plan, event_sources(owner), typed, wrong)
    context |= {"noted": _NOTED.get(request.GET.get("noted", ""), "")}
    return render(request, "web/events.html", context, status=409 if wrong else 200)
