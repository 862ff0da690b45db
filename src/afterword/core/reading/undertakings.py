"""What the owner undertakes to send: a `request` of their own making, due like one that others
made.
"""

from __future__ import annotations

import re

from afterword.core.entries import Message
from afterword.core.facts import Fact
from afterword.core.reading.grammar import Hit, languages_in, pattern_of
from afterword.core.reading.quotes import fold_space
from afterword.core.reading.record import Record
from afterword.core.reading.sentences import Text
from afterword.core.reading.statement import Context
from afterword.core.reading.terms import union
from afterword.core.reading.things import IT, Thing, reader, thing_before, things_after
from afterword.core.reading.when import days_in

_WILL_SEND = pattern_of(union(lambda terms: terms.will_send))
# "I'll send you …": whom, before what.
_WHOM = re.compile(
    r"\s*(?:you|it to you|ihnen|dir|euch|sie|te|le|les|os|lhe|vos|vous|over|along|on)\b"
)


def read_undertakings(message: Message, text: Text, record: Record, context: Context) -> list[Fact]:
    """The things that the owner says they will send, by when if they say so; known things only."""
    people = tuple(who for who in message.header.to if not record.is_owner(who))
    facts = []
    for sentence in text.sentences:
        match = _WILL_SEND.search(text.folded, sentence.start, sentence.end)
        if match is None or text.said(sentence.start, sentence.end).endswith("?"):
            continue
        quote = fold_space(text.text[sentence.start : sentence.end])
        days = [day.last for day in days_in(Text(quote), context)]
        due = next((day for day in days if day >= context.said_at.date()), None)
        for thing in _things(text, Hit(sentence, match), context):
            value = {"what": thing.name, "due": due.isoformat() if due else None}
            facts.append(
                record.fact(
                    "request",
                    value,
                    quote,
                    key=f"{thing.name}|{quote}",
                    people=people,
                    confidence=0.8,
                    extra={"by_owner": True},
                )
            )
    return facts


def _things(text: Text, hit: Hit, context: Context) -> list[Thing]:
    whom = _WHOM.match(text.folded, hit.end)
    if whom is not None:
        # Read on behind the one it goes to, so that the thing stands first.
        behind = re.compile(r"").match(text.folded, whom.end())
        hit = Hit(hit.sentence, behind) if behind else hit
    found: dict[str, Thing] = {}
    for language in languages_in(text, context.language):
        words = reader(language)
        for named in things_after(text, hit, words):
            it = named.name == IT
            meant = thing_before(text, hit.sentence, hit.start, words) if it else named
            if meant and meant.known:
                found.setdefault(meant.name, meant)
    return list(found.values())
