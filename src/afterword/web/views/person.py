"""A person: what is welcome now, what comes next, what was, and what the user knows better."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from afterword.config.clock import now
from afterword.core.errors import RefusedError, UnreadableError, WrongFieldsError
from afterword.core.ties.picture import LOOKED_AT
from afterword.core.ties.strength import Ties
from afterword.flows.forget import forget
from afterword.flows.given_lists import take_back_list, take_list
from afterword.flows.grade import grade as keep_grade
from afterword.flows.look import plan_for
from afterword.flows.merge import merge, part_pair
from afterword.flows.open import open_owner
from afterword.flows.people import add_address, change_part, change_work, part_address
from afterword.flows.proposals import twins_soon
from afterword.flows.undo import undo
from afterword.flows.ways import ways
from afterword.records.queries.given_lists import given_lists
from afterword.records.queries.messages import messages_by_id
from afterword.records.queries.said import said_since
from afterword.web.contexts import person as page
from afterword.web.contexts.acquaintance import acquaintance
from afterword.web.contexts.fact import Trouble
from afterword.web.contexts.merging import merge_proposals
from afterword.web.contexts.paths import given_by, tie_on_page, ways_on_page
from afterword.web.uploads import arrived, put_away
from afterword.web.views.entrance import inside
from afterword.web.views.onward import onward
from afterword.web.views.pursuits import midnight

_SAID_HERE = ("merge", "unmerge", "note_person", "grade")


@require_safe
@inside
def person(request: HttpRequest, person: str) -> HttpResponse:
    """Somebody the user met, or knows of."""
    return show(request, person)


@require_POST
@inside
def address(request: HttpRequest, person: str) -> HttpResponse:
    """Adds an address, or parts one that is somebody else's."""
    owner, at = open_owner(), now()
    if wrong := request.POST.get("not_theirs", ""):
        return redirect("person", person=part_address(owner, person, wrong, now=at))
    typed = request.POST.get("address", "")
    try:
        known_as = add_address(owner, person, typed, now=at)
    except WrongFieldsError as error:
        return show(request, person, Trouble("address", error.fields, {"address": typed}))
    return redirect("person", person=known_as)


@require_POST
@inside
def part(request: HttpRequest, person: str) -> HttpResponse:
    """Their part in a pursuit, as the user knows it."""
    pursuit, role = request.POST.get("pursuit", ""), request.POST.get("role", "")
    change_part(open_owner(), person, pursuit, role, now=now())
    return onward(request, reverse("person", args=[person]))


@require_POST
@inside
def work(request: HttpRequest, person: str) -> HttpResponse:
    """Their department and manager, as the user knows them."""
    typed = {name: request.POST.get(name, "") for name in ("department", "reports_to")}
    try:
        change_work(open_owner(), person, typed["department"], typed["reports_to"], now=now())
    except WrongFieldsError as error:
        return show(request, person, Trouble("work", error.fields, typed))
    return onward(request, reverse("person", args=[person]))


@require_POST
@inside
def merge_word(request: HttpRequest) -> HttpResponse:
    """Whether two records are one person's: the user's word on a pair that was proposed."""
    owner, at = open_owner(), now()
    a, b = request.POST.get("a", ""), request.POST.get("b", "")
    word = request.POST.get("word", "")
    if word == "one":
        merge(owner, a, b, now=at)
    elif word == "two":
        part_pair(owner, a, b, now=at)
    else:
        raise RefusedError("say whether they are one person or two")
    return onward(request, reverse("pursuits"))


@require_POST
@inside
def grade(request: HttpRequest, person: str) -> HttpResponse:
    """How well the user says to know them."""
    keep_grade(open_owner(), person, request.POST.get("grade", ""), now=now())
    return redirect("person", person=person)


@require_POST
@inside
def connections(request: HttpRequest, person: str) -> HttpResponse:
    """Their own list of connections, kept apart from the user's or taken back."""
    owner, at, files = open_owner(), now(), arrived(request, "file")
    try:
        if request.POST.get("word") == "back":
            take_back_list(owner, person, now=at)
        elif files:
            take_list(owner, person, files[0].path, now=at)
        else:
            return show(request, person, _of_list("choose their Connections.csv first"))
    except UnreadableError as error:
        return show(request, person, _of_list(error.reason))
    except RefusedError as error:
        return show(request, person, _of_list(str(error)))
    finally:
        put_away(request)
    return redirect("person", person=person)


def _of_list(why: str) -> Trouble:
    return Trouble("list", {"file": why}, {})


@require_POST
@inside
def back(request: HttpRequest, person: str) -> HttpResponse:
    """Takes back what was said of them today."""
    undo(open_owner(), request.POST.get("saying", ""), now=now())
    return redirect("person", person=person)


@require_POST
@inside
def forget_person(request: HttpRequest, person: str) -> HttpResponse:
    """Removes them for good; a tick says that the button was meant."""
    if request.POST.get("sure") != "yes":
        wrong = {"sure": "tick this first, since nothing brings them back"}
        return show(request, person, Trouble("forget", wrong, {}))
    try:
        forget(open_owner(), person, now=now())
    except RefusedError as error:
        return show(request, person, Trouble("forget", {"sure": str(error)}, {}))
    return redirect("people")


def show(request: HttpRequest, person: str, trouble: Trouble | None = None) -> HttpResponse:
    """The page; `trouble` is that of the form on it that was refused."""
    owner, at = open_owner(), now()
    lists = given_lists(owner, at)
    world, plan = plan_for(owner, at, person, *(given.giver for given in lists))
    known = world.people.get(person)
    if known is None:
        if (held_by := world.facets["renamed"].get(person)) in world.people:
            return redirect("person", person=held_by)
        raise Http404
    recent = page.touches_of(known, world)[: page.MOST_TOUCHES]
    messages = messages_by_id(owner, [t.message_id for t in recent if t.message_id])
    said = said_since(owner, _SAID_HERE, since=midnight(owner, at), now=at)
    context = page.person(known, world, plan, messages, said, trouble)
    context |= acquaintance(known, world)
    context["tie"] = tie_on_page(known, world)
    context["given"] = given_by(known, lists, trouble)
    if not Ties(world).is_known(known):
        found = ways(owner, world, known.id, limit=LOOKED_AT)
        context["paths"] = ways_on_page(world, found, known.name) if found else None
    here = reverse("person", args=[person])
    context |= merge_proposals(twins_soon(owner, at), (), here, page.handles_of(known))
    return render(request, "web/person.html", context, status=409 if trouble else 200)
