"""Mail that is no word of a person's: automatic answers, and what a firm's desk sends of a pursuit.

No touch is made of it and nothing is planned by it; it is told where nobody was heard from.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from afterword.core.entries import Header
from afterword.core.projection.companies import is_robot
from afterword.core.projection.people import People
from afterword.core.projection.statements import Spoken
from afterword.core.world import How, Receipt


def receipts_of(
    headers: Iterable[Header],
    spoken: Iterable[Spoken],
    people: People,
    home: Callable[[Header], tuple[str, str]],
) -> Iterator[Receipt]:
    """Those of all mail; `home` tells a message's company and pursuit, where no fact does."""
    told: dict[str, list[Spoken]] = defaultdict(list)
    for one in spoken:
        if one.fact.origin.kind == "message":
            told[one.fact.origin.ref.strip("<>")].append(one)
    for header in headers:
        said = told.pop(header.message_id, [])
        if not (said or header.automatic) or people.is_owner(header.sender):
            continue
        if header.automatic:
            company, pursuit = (said[0].company, said[0].pursuit) if said else home(header)
            person = people.resolve(header.sender)
            yield Receipt(header.at, person, company, pursuit, "automatic")
        else:
            yield _of_a_letter(said, by_machine=is_robot(header.sender.email))
    for said in told.values():  # the headers of bulk mail are not among them
        yield _of_a_letter(said, by_machine=True)


def _of_a_letter(said: list[Spoken], *, by_machine: bool) -> Receipt:
    first = said[0]
    how: How = "automatic" if by_machine else "application"
    if any(one.fact.kind != "applied" for one in said):
        how = "word"
    return Receipt(first.at, first.person, first.company, first.pursuit, how)
