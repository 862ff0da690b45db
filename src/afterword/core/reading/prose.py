"""A message's prose to statements: every reader in turn, and what they say taken together."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.entries import Message
from afterword.core.reading.away import read_away
from afterword.core.reading.contact import read_contact
from afterword.core.reading.dates import Phrase, find_dates
from afterword.core.reading.outcomes import read_outcomes
from afterword.core.reading.permissions import read_permissions
from afterword.core.reading.promises import read_promises
from afterword.core.reading.requests import read_requests
from afterword.core.reading.says import Says, says
from afterword.core.reading.sentences import Text, cut
from afterword.core.reading.statement import Context, Statement

# These end the waiting: what such a mail promises or asks besides is courtesy.
_SETTLED = {
    "rejection": frozenset({"decision_date", "request", "permission"}),
    "withdrawn": frozenset({"decision_date", "request", "permission"}),
    "offer": frozenset({"decision_date"}),
}
# Characters. Nobody says more in a letter, and a log file pasted into one must not cost seconds.
_TEXT_LIMIT = 20_000


@dataclass(frozen=True, slots=True)
class Prose:
    """What a message says: its statements in their order, one word for all, its language."""

    statements: tuple[Statement, ...]
    says: Says
    language: str
    dates: tuple[Phrase, ...] = ()


def read_prose(message: Message, context: Context, *, dates: bool = False) -> Prose:
    """The statements of a message that somebody else wrote, and what it says in one word.

    Nothing is read from what the owner wrote, for there "could you send me" asks the others.
    `dates` asks for every date of the text too, which no fact needs.
    """
    text = cut(message.text[:_TEXT_LIMIT])
    statements = () if context.sender_is_owner else _statements(text, context)
    found: tuple[Phrase, ...] = ()
    if dates:
        found = find_dates(
            text.text,
            context.said_at,
            language=context.language,
            country=context.country,
            zone=context.zone,
        )
    return Prose(statements, says(text, context, statements), context.language, found)


def _statements(text: Text, context: Context) -> tuple[Statement, ...]:
    away = read_away(text, context)
    if away or context.automatic:
        return away
    outcomes = read_outcomes(text, context)
    statements = (
        *outcomes,
        *read_promises(text, context),
        *read_requests(text, context),
        *read_permissions(text, context),
        *read_contact(text, context),
    )
    settled = {kind for outcome in outcomes for kind in _SETTLED.get(outcome.kind, ())}
    kept = (statement for statement in statements if statement.kind not in settled)
    return tuple(sorted(kept, key=lambda statement: statement.span))
