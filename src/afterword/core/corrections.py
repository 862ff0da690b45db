"""What the user can put right in a fact, and the facts with their word in place of what was read.

A correction is a saying (`correct`): the fact as read stays listed, replaced by one that the user
said, and everything is planned on that one. Confirming the fact as read takes the correction's
place, refusing it ends both: the last word stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from typing import Literal
from zoneinfo import ZoneInfo

from afterword.core.entries import Who
from afterword.core.errors import WrongFieldsError
from afterword.core.facts import Fact, Source
from afterword.core.known import Saying

Shape = Literal["day", "moment", "text", "thing", "yes", "whom", "status", "people"]

# By kind, what of its value the user can put right, and the shape of each. What is not here is
# right or wrong as a whole: it is confirmed or refused.
CORRECTABLE: Mapping[str, Mapping[str, Shape]] = {
    "interview": {"start": "moment", "end": "moment", "status": "status", "people": "people"},
    "decision_date": {"by": "day"},
    "request": {"what": "thing", "due": "day"},
    "permission": {"what": "thing", "granted": "yes"},
    "next_round": {"what": "text"},
    "auto_reply": {"until": "day"},
    "do_not_contact": {"whom": "whom"},
    "achievement": {"title": "thing", "date": "day", "public_from": "day", "about": "text"},
    "consent": {"granted": "yes", "until": "day"},
    "event": {"title": "thing", "start": "moment", "end": "moment", "where": "text"},
}
STATUSES = ("confirmed", "tentative", "cancelled")
WHOM = ("person", "team", "company")
_LONGEST = 300  # characters
_SAID = "~said"


def root_of(fact: str) -> str:
    """The id under which a fact was read, of a corrected one as well."""
    return fact.removesuffix(_SAID)


def corrected_id(root: str) -> str:
    """The id of what the user says in the place of the fact that was read under `root`."""
    return f"{root}{_SAID}"


def corrections_of(sayings: Iterable[Saying]) -> dict[str, Saying]:
    """The correction that stands, by the id of the fact as read; `sayings` in order of time."""
    found: dict[str, Saying] = {}
    for saying in sayings:
        fact = str(saying.values.get("fact") or "")
        if saying.kind == "correct":
            found[root_of(fact)] = saying
        elif saying.kind == "refuse" or (saying.kind == "confirm" and fact == root_of(fact)):
            found.pop(root_of(fact), None)
    return found


def put_right(
    facts: Sequence[Fact], corrections: Mapping[str, Saying]
) -> tuple[list[Fact], list[Fact]]:
    """The facts with corrected ones in their place, and those whose place was taken.

    A fact that a better reader no longer finds is made of what the saying kept of it. Interviews
    are put right once their records are joined, by `Meeting.put_right`.
    """
    if not corrections:
        return list(facts), []
    kept: list[Fact] = []
    replaced: list[Fact] = []
    made: dict[tuple[str, str, str, str], Fact] = {}
    for fact in facts:
        if fact.kind != "interview" and (saying := corrections.get(fact.id)):
            made[_twins(fact)] = _corrected(fact, saying)
    found = {fact.extra["corrects"] for fact in made.values()}
    for fact in facts:
        # What one record says twice is put right once.
        if told := made.get(_twins(fact)):
            replaced.append(replace(fact, superseded_by=told.id))
        else:
            kept.append(fact)
    lost = [
        _corrected(_remembered(root, saying), saying)
        for root, saying in corrections.items()
        if root not in found and saying.values.get("kind") != "interview"
    ]
    return [*kept, *made.values(), *lost], replaced


def parse(
    shape: Shape, name: str, given: str, zone: ZoneInfo
) -> str | bool | list[dict[str, str]] | None:
    """What the user typed, as a fact's value holds it; None for nothing.

    Times without an offset are the user's. WrongFieldsError names the field and says what fits.
    """
    text = " ".join(given.split()) if shape != "people" else given.strip()
    match shape:
        case "day":
            return _day(name, text).isoformat() if text else None
        case "moment":
            return _moment(name, text, zone).isoformat() if text else None
        case "yes":
            return _one_of(name, text, ("yes", "no")) == "yes"
        case "status":
            return _one_of(name, text, STATUSES)
        case "whom":
            return _one_of(name, text, WHOM)
        case "people":
            return [_person(name, line) for line in text.splitlines() if line.strip()]
        case _:
            if len(text) > _LONGEST:
                raise WrongFieldsError({name: f"that is longer than {_LONGEST} characters"})
            if not text and shape == "thing":
                raise WrongFieldsError({name: "say what it is, or that the fact is wrong"})
            return text


def people_of(values: object) -> tuple[Who, ...]:
    """People as a saying keeps them."""
    found = values if isinstance(values, Sequence) and not isinstance(values, str) else ()
    return tuple(
        Who(name=str(each.get("name") or ""), email=str(each.get("email") or "").casefold())
        for each in found
        if isinstance(each, Mapping)
    )


def _twins(fact: Fact) -> tuple[str, str, str, str]:
    return fact.kind, fact.source.kind, fact.source.ref, repr(sorted(fact.value.items()))


def _corrected(fact: Fact, saying: Saying) -> Fact:
    return replace(
        fact,
        id=corrected_id(fact.id),
        value={**fact.value, **saying.values.get("value", {})},
        source=Source("said", saying.id),
        known_at=saying.at,
        confidence=1.0,
        confirmed=True,
        doubtful=False,
        extra={
            **fact.extra,
            "corrects": fact.id,
            "as_read": dict(fact.value),
            "origin": fact.source,
            "corrected_at": saying.at,
        },
    )


def _remembered(root: str, saying: Saying) -> Fact:
    values = saying.values
    return Fact(
        id=root,
        kind=str(values.get("kind")),
        said_at=datetime.fromisoformat(str(values.get("said_at") or saying.at.isoformat())),
        known_at=saying.at,
        value={},
        quote=str(values.get("quote") or ""),
        source=Source("said", saying.id),
        people=people_of(values.get("about")),
        company=str(values.get("company") or ""),
    )


def _day(name: str, text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise WrongFieldsError({name: f"{text!r} is no day such as 2026-03-20"}) from None


def _moment(name: str, text: str, zone: ZoneInfo) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise WrongFieldsError({name: f"{text!r} is no time such as 2026-03-10T14:00"}) from None
    if len(text) == len("2026-03-10"):
        at = datetime.combine(at.date(), time(12))
    return at if at.tzinfo else at.replace(tzinfo=zone)


def _one_of(name: str, text: str, words: Sequence[str]) -> str:
    if text not in words:
        raise WrongFieldsError({name: f"it is one of {', '.join(words)}"})
    return text


def _person(name: str, line: str) -> dict[str, str]:
    """ "Lena Oduya <lena@kestrel.example>", or a name, or an address alone."""
    words, _, rest = line.strip().partition("<")
    email = rest.rstrip("> ").casefold()
    if not rest and "@" in words:
        words, email = "", words.strip().casefold()
    if (rest and not is_address(email)) or (email and not is_address(email)):
        raise WrongFieldsError({name: f"{email or rest!r} is no whole address"})
    return {"name": " ".join(words.split())[:_LONGEST], "email": email}


def is_address(text: str) -> bool:
    """Whether `text` has the shape of one mail address; whether it works, only mail can tell."""
    local, at, domain = text.partition("@")
    whole = bool(local and at and "." in domain.strip(".")) and "@" not in domain
    return whole and not set(text) & set(' \t,;<>()[]"\\:') and ".." not in text
