"""What the user says of an ask: whom they think of asking, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from afterword.core.connectors import never_words, why_never
from afterword.core.errors import RefusedError
from afterword.core.letters.outline import kinds_of
from afterword.core.names import company_key, name_key
from afterword.core.planning.settings import handles
from afterword.core.profiles import profile_key
from afterword.core.world import Ask, AskState, Person, World
from afterword.flows.draft import draft
from afterword.flows.look import look, plan_for
from afterword.flows.merge import find_person, handle_of
from afterword.flows.reread import call_in
from afterword.flows.say import say
from afterword.records import models
from afterword.records.queries.given_lists import given_rows

# What can be said next, by how far an ask is and by what was asked for.
_NEXT: Mapping[AskState, tuple[AskState, ...]] = {
    "asked": ("agreed", "declined", "introduced"),
    # Silence is a no. Who did say yes after all can be told by `afterword introduction`.
    "silent": ("declined", "introduced"),
    "agreed": ("introduced", "declined"),
    "declined": ("agreed",),
    "introduced": ("met", "thanked"),
    "met": ("thanked", "reported"),
    "thanked": ("met", "reported"),
    "reported": (),
}


def next_states(ask: Ask) -> tuple[AskState, ...]:
    """What the user can say of an ask next: only an introduction introduces somebody."""
    states = _NEXT.get(ask.state, ())
    if ask.kind == "introduction":
        return states
    further: Mapping[AskState, AskState] = {
        "introduced": "met" if ask.kind == "advice" else "thanked"
    }
    return tuple(dict.fromkeys(further.get(state, state) for state in states))


def say_of_ask(
    owner: models.Owner, ask_id: str, state: str, *, now: datetime, **more: str
) -> models.Saying:
    """Keeps what came of an ask; `more` are `when`, `to` and `text`, each where given.

    RefusedError for an ask that is not known, and where `to` is who was asked.
    """
    world = look(owner, now, *filter(None, [more.get("to", "")]))
    ask = next((each for each in world.asks if each.id == ask_id), None)
    if ask is None:
        raise RefusedError(f"there is no ask {ask_id!r}; `afterword introductions` lists them")
    if state not in _NEXT or state == "silent":
        states = ", ".join(each for each in _NEXT if each != "silent")
        raise RefusedError(f"an ask's --state is one of {states}")
    person = world.people[ask.connector]
    if _is_meant(more.get("to", ""), person):
        raise RefusedError(f"--to is whom {person.name or 'they'} brought you together with")
    whom = _whom(owner, world, person, more["to"]) if more.get("to") else {}
    company = world.companies.get(ask.company)
    values = {
        "person": handle_of(person),
        "company": company.name if company is not None else "",
        "state": state,
        "asked": ask.at.isoformat(),
        **{name: text for name, text in more.items() if text},
        **whom,
    }
    if values.get("when") and datetime.fromisoformat(values["when"]) > now:
        raise RefusedError("--when lies ahead; what came of an ask has happened")
    return say(owner, "note_introduction", values, at=now, about=ask_id)


def _is_meant(who: str, person: Person) -> bool:
    """Whether a name, an address or a profile is this person's."""
    same_name = bool(name_key(who)) and name_key(who) == name_key(person.name)
    return same_name or (bool(who) and who.casefold() in (*person.emails, *person.urls))


def think_of(
    owner: models.Owner, person: str, company: str, *, now: datetime, kind: str = "", to: str = ""
) -> models.Saying:
    """Keeps that the user wants to ask somebody for a company; the plan then has the letter.

    RefusedError says why somebody can't be asked.
    """
    given = {"person": person, "company": company, "state": "thought_of", "what": kind, "to": to}
    values = {name: text for name, text in given.items() if text}
    said = say(owner, "note_introduction", known_ask(owner, values, now=now), at=now)
    call_in(owner)
    _write_as(owner, person, kind, now=now)
    return said


def _write_as(owner: models.Owner, who: str, kind: str, *, now: datetime) -> None:
    """Makes the letter of the ask what the user wants to ask for, where it was drafted before as
    something else; a kind that does not fit now is left as it is.
    """
    world, plan = plan_for(owner, now)
    person = find_person(world, who)
    for move in plan.moves:
        theirs = move.person == person.id and move.occasion.kind == "company"
        if theirs and kind in kinds_of(move, world):
            draft(owner, move.id, now=now, kind=kind)


def known_ask(owner: models.Owner, given: dict[str, Any], *, now: datetime) -> dict[str, Any]:
    """The values of a note on an introduction, its person by their address, its company by name.

    RefusedError where the person is not known, or is thought of and may not be asked.
    """
    name = str(given.get("company") or "")
    to = str(given.get("to") or "")
    world = look(owner, now, str(given["person"]), *filter(None, [name, to]))
    person = find_person(world, str(given["person"]))
    company = _company(world, name) if name else person.company
    whom = _whom(owner, world, person, to) if to else {}
    if given.get("state") == "thought_of":
        if not company:
            raise RefusedError(f"for which company? --company says so; {person.name} has none")
        name = whom.get("to_name", "")
        meant = find_person(world, whom["to"]).id if whom and not name else ""
        reason = why_never(world, person.id, company, meant, name)
        if reason:
            raise RefusedError(f"{person.name or 'they'} can't be asked: {never_words(reason)}")
    known = world.companies.get(company)
    # An id changes when people are joined, and no look knows whom to load by it.
    named = {"person": next(iter(person.emails), "") or handle_of(person)}
    return given | named | whom | ({"company": known.name} if known is not None else {})


def _whom(owner: models.Owner, world: World, person: Person, to: str) -> dict[str, str]:
    """The values of whom somebody is to lead to: one of the user's people by what stays the same of
    them; who stands on that person's list, and else whoever the user names, by name.

    RefusedError for themselves, for a name that several have, and an address that nobody has.
    """
    text = profile_key(to) or to
    if _is_meant(text, person):
        raise RefusedError(f"--to is whom {person.name or 'they'} bring you together with")
    alike = [p for p in world.people.values() if name_key(p.name) == name_key(text)]
    handle = text.casefold()
    if alike or any(handle in handles(p) or p.id == text for p in world.people.values()):
        return {"to": handle_of(find_person(world, text))}
    rows = given_rows(owner, world, names={name_key(text)}, handles={handle})
    own = [row for row in rows if row.giver == person.id]
    if own:
        row = own[-1]  # the last that they gave
        return {"to": row.email or row.url or row.name, "to_name": row.name}
    if "@" in text or text.startswith("/in/"):
        raise RefusedError(
            f"nobody is known by {to!r}, nor is it on {person.name}'s list; write the name"
        )
    return {"to": text, "to_name": text}


def _company(world: World, name: str) -> str:
    """Company.id by a name as somebody wrote it; "" where none is known."""
    key = company_key(name)
    found = [c.id for c in world.companies.values() if company_key(c.name) == key]
    found += [p.company for p in world.pursuits if company_key(p.company_name) == key]
    return found[0] if found else ""
