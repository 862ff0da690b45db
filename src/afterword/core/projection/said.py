"""What the user said, turned into the same facts that records give, so that one reasoning serves
both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, cast, get_args
from zoneinfo import ZoneInfo

from afterword.core.corrections import root_of
from afterword.core.entries import Who
from afterword.core.facts import Fact, Source
from afterword.core.known import WISH_KINDS, Saying
from afterword.core.planning.moves import letter_kind
from afterword.core.projection.mentions import texts
from afterword.core.reading.posts import department_said
from afterword.core.world import Owner, Said, Stage

_STAGE_FACT = {
    "rejected": "rejection",
    "offer": "offer",
    "on_hold": "on_hold",
    "withdrawn": "withdrawn",
    "accepted": "accepted",
}
# What a letter that left was, and the fact that it makes.
_LETTER_FACT = {"acceptance": "accepted", "withdrawal": "withdrawn"}
_MOVE_SAYINGS = ("done", "dismissed", "snoozed", "handed_over", "sent", "overruled")


def words_on_facts(sayings: Iterable[Saying]) -> dict[str, str]:
    """ "confirm" or "refuse" by the id of the fact as read: the user's last word on each.

    A correction is no such word, and takes the place of one before it.
    """
    words: dict[str, str] = {}
    for saying in sayings:
        if saying.kind in ("confirm", "refuse"):
            words[root_of(str(saying.values.get("fact")))] = saying.kind
        elif saying.kind == "correct":
            words.pop(root_of(str(saying.values.get("fact"))), None)
    return words


def heed(facts: Iterable[Fact], words: Mapping[str, str]) -> list[Fact]:
    """The facts with the user's yes and no on them: confirmed ones are sure."""
    return [heeded(fact, words.get(root_of(fact.id), "")) for fact in facts]


def heeded(fact: Fact, word: str) -> Fact:
    """One fact with the user's word on it, if there is one."""
    match word:
        case "confirm":
            return replace(fact, confirmed=True, doubtful=False, confidence=1.0)
        case "refuse":
            return replace(fact, refused=True, confirmed=False)
        case _:
            return fact


def noted_facts(sayings: Iterable[Saying], owner: Owner) -> list[Fact]:
    """Facts for what no file says: a phone call's outcome, a spoken permission, an interview an
    hour ago.
    """
    made: list[Fact] = []
    for saying in sayings:
        made.extend(_facts_of(saying, owner))
        made.extend(_decisions(saying))
    return made


def said_of_moves(sayings: Iterable[Saying], whom: Callable[[Saying], str]) -> tuple[Said, ...]:
    """What the user said of moves, by time; `whom` says who the move of a saying was for, by
    Person.id.
    """
    told = sorted((s for s in sayings if s.kind in _MOVE_SAYINGS), key=lambda s: (s.at, s.id))
    return tuple(
        Said(
            move=str(saying.values.get("move") or ""),
            what=saying.kind,  # type: ignore[arg-type]  # checked by the filter above
            at=saying.at,
            until=_time(saying.values.get("until"), owner_zone=None),
            why=str(saying.values.get("why") or ""),
            rule=str(saying.values.get("rule") or ""),
            play=str(saying.values.get("play") or ""),
            person=whom(saying),
            pursuit=str(saying.values.get("pursuit") or ""),
            occasion=str(saying.values.get("occasion_kind") or ""),
        )
        for saying in told
    )


def wishes(sayings: Iterable[Saying]) -> tuple[Saying, ...]:
    """What the user said of how plans are made, by time."""
    told = [saying for saying in sayings if saying.kind in WISH_KINDS]
    return tuple(sorted(told, key=lambda s: (s.at, s.id)))


def told_stages(
    sayings: Iterable[Saying], is_here: Callable[[str], bool]
) -> tuple[tuple[datetime, Stage], ...]:
    """What the user said of the stage of one company's pursuit, by time."""
    return tuple(
        (saying.at, cast("Stage", saying.values["stage"]))
        for saying in sayings
        if saying.kind == "note_stage"
        and saying.values.get("stage") in get_args(Stage)
        and is_here(str(saying.values.get("company") or ""))
    )


def _facts_of(saying: Saying, owner: Owner) -> Iterable[Fact]:
    values = saying.values
    person = _whos(values.get("person"))
    match saying.kind:
        case "note_interview":
            yield from _interview(saying, owner)
        case "note_pursuit":
            yield _fact(
                saying,
                "applied",
                {"company": values.get("company"), "role": values.get("role") or ""},
                person,
            )
            # Whom the user names with a role is in the search, though nothing came from them yet.
            for who in person:
                yield _fact(saying, "introduced", {"name": who.name, "role": ""}, (who,))
        case "note_stage" if kind := _STAGE_FACT.get(str(values.get("stage"))):
            yield _fact(saying, kind, {}, person)
        case "note_promise":
            yield _fact(saying, "decision_date", {"by": values.get("by")}, person)
        case "note_permission":
            granted = values.get("granted") != "no"
            if str(values.get("what") or "").startswith("reference"):
                consent = {"reference": values.get("person"), "granted": granted, "until": None}
                yield _fact(saying, "consent", consent, person)
            else:
                yield _fact(
                    saying, "permission", {"what": values.get("what"), "granted": granted}, person
                )
        case "note_achievement":
            value = {
                "title": values.get("title"),
                "date": str(values.get("when") or "")[:10] or None,
                "public_from": values.get("public_from"),
                "about": values.get("text") or "",
            }
            yield _fact(saying, "achievement", value, ())
        case "note_person":
            yield from _noted_person(saying, person)
        case _:
            return


def _noted_person(saying: Saying, person: tuple[Who, ...]) -> Iterable[Fact]:
    values = saying.values
    if words := str(values.get("department") or ""):
        post = department_said(words)
        value = {"title": "", "department": post.department, "level": "", "team": post.team}
        yield _fact(saying, "post", value, person)
    if (boss := _whos(values.get("reports_to"))) and person:
        yield _fact(saying, "reports_to", {}, (*person, *boss))
    # Who is only put in a department is in no search by that.
    if not (values.keys() & {"department", "reports_to"}) or values.get("role"):
        introduced = {"name": values.get("person"), "role": values.get("role")}
        yield _fact(saying, "introduced", introduced, person)


def _what_went(values: Mapping[str, Any]) -> str:
    told = letter_kind(str(values.get("play")), str(values.get("occasion_kind")))
    return str(values.get("what") or told)


def _decisions(saying: Saying) -> Iterable[Fact]:
    """A yes or a no to a role, by a letter of which no copy need ever come in."""
    values = saying.values
    kind = _LETTER_FACT.get(_what_went(values)) if saying.kind in ("done", "sent") else None
    # The note on a withdrawal of before says nothing new.
    if kind is None or values.get("occasion_ref") == values.get("pursuit"):
        return
    whom = Who(str(values.get("person_name") or ""), str(values.get("email") or ""))
    found = _fact(saying, kind, {}, (whom,), by_owner=True)
    yield replace(found, company=str(values.get("company_name") or ""))


def _interview(saying: Saying, owner: Owner) -> Iterable[Fact]:
    values = saying.values
    start = _time(values.get("when"), owner_zone=owner.zone)
    if start is None:
        return
    end = _time(values.get("end"), owner_zone=owner.zone)
    value = {
        "start": start.isoformat(),
        "end": end.isoformat() if end else None,
        "status": "confirmed",
        "title": str(values.get("title") or "interview"),
        "where": "",
    }
    people = dict.fromkeys((*_whos(values.get("with")), *_whos(values.get("person"))))
    yield _fact(saying, "interview", value, tuple(people), strength=1.0)
    if role := values.get("role"):
        yield _fact(saying, "applied", {"company": values.get("company"), "role": role}, ())


def _fact(
    saying: Saying, kind: str, value: dict[str, Any], people: tuple[Who, ...], **extra: Any
) -> Fact:
    when = _time(saying.values.get("when"), owner_zone=None)
    return Fact(
        id=f"{saying.id}-{kind}",
        kind=kind,
        said_at=when if when and kind not in ("interview", "achievement") else saying.at,
        known_at=saying.at,
        value=value,
        quote=str(saying.values.get("text") or ""),
        source=Source("said", saying.id),
        people=people,
        company=str(saying.values.get("company") or ""),
        confidence=1.0,
        confirmed=True,
        extra=extra,
    )


def _whos(value: Any) -> tuple[Who, ...]:
    return tuple(map(_who, texts(value)))


def _who(text: str) -> Who:
    if "@" in text:
        return Who(email=text.casefold())
    # Of most connections an export has no address: doors keep their profile.
    return Who(url=text) if text.startswith("/in/") else Who(name=text)


def _time(value: Any, *, owner_zone: str | None) -> datetime | None:
    try:
        when = datetime.fromisoformat(str(value)) if value else None
    except ValueError:
        return None
    if when is not None and when.tzinfo is None:
        return when.replace(tzinfo=ZoneInfo(owner_zone)) if owner_zone else None
    return when
