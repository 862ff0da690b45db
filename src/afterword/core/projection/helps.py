"""The ledger of help: offered, asked for, given and received, as notes, letters and introductions
show it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Literal, cast

from afterword.core.ask_life import helped_at
from afterword.core.known import Saying
from afterword.core.world import Ask, Help, Touch

_ASKED = {
    "introduction": "an introduction",
    "advice": "advice on the team",
    "word": "a word for you",
}
State = Literal["asked", "offered", "given"]
HELP_STATES = ("asked", "offered", "given")
_OFFER = "offer_help"  # core.letters.outline.KINDS: the letter that offers help


def helps_of(
    sayings: Iterable[Saying],
    asks: Sequence[Ask],
    touches: Sequence[Touch],
    whom: Callable[[Saying], str],
    name_of: Mapping[str, str],
) -> list[Help]:
    """All of it, by time. `whom` says by Person.id of whom a saying is; `name_of` a company.

    Of an ask it is told that it was made, and once it was answered in deed, that help was given.
    What was received counts as thanked by the user's next word to who gave it.
    """
    found = [*_noted(sayings, whom), *_of_asks(asks, name_of)]
    words: dict[str, list[datetime]] = defaultdict(list)
    for touch in touches:
        if touch.direction == "out" and touch.direct and touch.what not in ("like", "comment"):
            words[touch.person].append(touch.at)
    thanked = [_thanked(each, words[each.person]) for each in found]
    return sorted(thanked, key=lambda h: (h.at, h.id))


def _noted(sayings: Iterable[Saying], whom: Callable[[Saying], str]) -> Iterable[Help]:
    for saying in sayings:
        if saying.kind not in ("note_help", "done", "sent"):
            continue
        values, person = saying.values, whom(saying)
        if saying.kind == "note_help" and person:
            said = str(values.get("what") or "")
            text = str(values.get("text") or "")
            yield Help(
                id=saying.id,
                person=person,
                direction="in" if values.get("direction") == "in" else "out",
                state=cast("State", said) if said in HELP_STATES else "given",
                at=_when(values.get("when"), saying.at),
                what=text or (said if said not in HELP_STATES else ""),
                source="note",
            )
        elif saying.kind in ("done", "sent") and values.get("kind") == _OFFER and person:
            yield Help(saying.id, person, "out", "offered", saying.at, "", "letter")


def _of_asks(asks: Sequence[Ask], name_of: Mapping[str, str]) -> Iterable[Help]:
    for ask in asks:
        if ask.state in ("declined", "silent"):
            continue  # nothing was given, and nobody waits
        company = name_of.get(ask.company, "")
        what = _ASKED[ask.kind] + (f" at {company}" if company else "")
        # Who says that they gave thanks was helped, whatever else nobody said.
        given = helped_at(ask) or ask.thanked_at
        yield Help(
            ask.id,
            ask.connector,
            "in",
            "given" if given else "offered" if ask.offered else "asked",
            given or ask.at,
            what,
            "introduction",
            ask.thanked_at,
        )


def _thanked(found: Help, words: Sequence[datetime]) -> Help:
    if found.direction == "out" or found.state != "given" or found.thanked_at is not None:
        return found
    thanked = next((at for at in words if at > found.at), None)
    return Help(
        found.id,
        found.person,
        found.direction,
        found.state,
        found.at,
        found.what,
        found.source,
        thanked,
    )


def _when(value: object, default: datetime) -> datetime:
    try:
        when = datetime.fromisoformat(str(value))
    except ValueError:
        return default
    return when if when.tzinfo else when.replace(tzinfo=default.tzinfo)
