"""Who reports to whom, where somebody says so: "my manager Dana", "Tom, who reports to me".

That somebody sits "in my team" makes a line that is likely and no more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from afterword.core.entries import Message, Who
from afterword.core.facts import Fact
from afterword.core.names import could_be, display_name
from afterword.core.reading.mentions import Mention, is_company_word, match_person, mentions
from afterword.core.reading.posts.patterns import SAID
from afterword.core.reading.quotes import sentence_at
from afterword.core.reading.record import Record
from afterword.core.reading.sentences import Text

AROUND = 70  # characters beside a name


def read_lines(message: Message, record: Record, text: Text) -> Iterator[Fact]:
    """Who reports to whom, as a letter says it."""
    sender = message.header.sender
    known = [who for who in (*message.header.to, *message.header.cc) if not record.is_owner(who)]
    emails = [sender.email, *(who.email for who in known)]
    named = [
        mention
        for mention in _without_posts(mentions(message.text))
        if not record.names_owner(mention.name)
        and not could_be(mention.name, sender.name)
        and not is_company_word(mention.name, emails)
    ]
    for at, mention in enumerate(named):
        who = match_person(mention.name, known) or Who(name=mention.name)
        before = text.folded[max(0, mention.start - AROUND) : mention.start]
        after = text.folded[mention.end : mention.end + AROUND]
        quote = sentence_at(text, mention.start)
        if _is_my_boss(before, after):
            yield line_of(sender, who, quote, record)
        elif SAID.reports_to_me.match(after):
            yield line_of(who, sender, quote, record)
        elif SAID.in_my_team.match(after):
            yield line_of(who, sender, quote, record, likely=True)
        elif following := _next(named, at, text.folded):
            other, between = following
            them = match_person(other.name, known) or Who(name=other.name)
            if _fits(SAID.reports_to, between) or _fits(SAID.boss_of, between):
                yield line_of(who, them, quote, record)


_NOUN = re.compile(
    r"(?:chef(?:in)?|leiter(?:in)?|teamleiter(?:in)?|vorgesetzte[rn]?) ", re.IGNORECASE
)


def _without_posts(found: Iterable[Mention]) -> Iterator[Mention]:
    """Names without the noun that German writes before them: "meine Chefin Petra"."""
    for mention in found:
        noun = _NOUN.match(mention.name)
        cut = noun.end() if noun else 0
        yield Mention(mention.name[cut:], mention.start + cut, mention.end)


def _is_my_boss(before: str, after: str) -> bool:
    return bool(
        SAID.my_boss.search(before)
        or SAID.i_report_to.search(before)
        or SAID.is_my_boss.match(after)
    )


def _next(named: Sequence[Mention], at: int, folded: str) -> tuple[Mention, str] | None:
    """The next name, with what stands between, where that is near."""
    if at + 1 >= len(named) or named[at + 1].start - named[at].end > AROUND:
        return None
    return named[at + 1], folded[named[at].end : named[at + 1].start]


def _fits(pattern: re.Pattern[str], between: str) -> bool:
    match = pattern.match(between)
    return match is not None and not between[match.end() :].strip()


def line_of(
    who: Who, to: Who, quote: str, record: Record, company: str = "", *, likely: bool = False
) -> Fact:
    """The fact that `who` reports to `to`; `likely`: the words say something close to it."""
    who, to = (Who(display_name(one.name), one.email, one.url) for one in (who, to))
    return record.fact(
        "reports_to",
        {"who": who.name, "to": to.name},
        quote,
        key=f"{who}|{to}",
        people=(who, to),
        company=company,
        confidence=0.6 if likely else 0.85,
        extra={"likely": True} if likely else {},
    )
