"""Which names stand beside what a letter says: in the heading above it, before it, in all of it.

Whose the words of an agency's recruiter are who writes for several employers shows only by these;
one record doesn't know whom the recruiter writes for, so the names are kept with the fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from afterword.core.entries import Message
from afterword.core.facts import BESIDE, Fact

# What is said in a letter of a role; what stands in lists or signatures is beside nothing.
_SAID = frozenset(
    """interview decision_date request permission next_round rejection offer on_hold withdrawn
    accepted applied letter introduced outreach scheduling do_not_contact complaint
    door_open""".split()
)
_CAPITAL = r"[^\W\d_a-zà-öø-ÿ][\w&'’.-]*"
_RUN = re.compile(rf"{_CAPITAL}(?:[ ]{{1,3}}(?:&[ ])?{_CAPITAL})*")
_BLANK = re.compile(r"\n[ \t]*\n")
# "1) ", "b. ", "- ", "*Acme*", "Role 2:": what begins an item of a list.
MARK = (
    r"(?:[-*•–·]+[ \t]+|[*_]{1,2}(?=\w)|\(?(?:\d{1,2}|[a-hA-H])[.):][ \t]+"
    r"|(?i:role|option|position|job|search|stelle|rolle|puesto|opci[oó]n|poste|vaga|op[cç][aã]o)"
    r"[ \t]?(?:\d|[A-Ha-h]\b)[ \t]?[.):–-]?[ \t]*)"
)
_ITEM = re.compile(rf"^[ \t]*{MARK}", re.MULTILINE)
# "CEDARBROOK: …", "Cedarbrook Oncology - …", "On Cedarbrook: …", at the start of a line.
_HEADING = re.compile(
    rf"^[ \t]*{MARK}?(?:(?i:on|re|zu|bei|sobre|para|concernant|pour|chez|quanto a|as for)[ \t]+)?"
    rf"(?P<name>{_CAPITAL}(?:[ ]{{1,3}}(?:(?:&|and|und|of|de)[ ]{{1,3}})?{_CAPITAL}){{0,5}})[*_]*"
    r"(?:[ ]?\([^()\n]{1,40}\))?[*_]*(?:[ ]{0,3}:|[ \t]{1,3}[–—-]+[ \t]|(?<![.!])[ \t]{0,9}$)",
    re.MULTILINE,
)
_MOST = 40  # names of a passage; more is a table
_QUOTED = 2_000  # characters of the letters that one goes on from
_LONG = 60  # characters of one


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a letter, with the words that head it, which may stand further up."""

    start: int
    end: int
    head: str


def with_names_beside(message: Message, facts: Iterable[Fact]) -> list[Fact]:
    """The facts, those of a letter's words with the names that stand beside them."""
    text, found = message.text, list(facts)
    if not any(fact.kind in _SAID and not fact.company for fact in found):
        return found
    passages = passages_of(text)
    around = {"letter": names_of(text), "quoted": names_of(message.quoted[:_QUOTED])}
    return [
        replace(fact, extra={**fact.extra, BESIDE: around | _beside(text, passages, fact)})
        if fact.kind in _SAID and not fact.company
        else fact
        for fact in found
    ]


def passages_of(text: str) -> list[Passage]:
    """The paragraphs and items of lists. A heading on a line of its own heads all that follows up
    to the next one.
    """
    heads = {head.start(): head for head in _HEADING.finditer(text)}
    starts = {0, *(blank.end() for blank in _BLANK.finditer(text)), *heads}
    cuts = sorted({*starts, *(item.start() for item in _ITEM.finditer(text))})
    found, above = [], ""
    for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True):
        own = ""
        if head := heads.get(start):
            alone = not text[head.end("name") : end].strip(" \t\n:–—-*_")
            own = head["name"]
            above = own if alone else ""
        found.append(Passage(start, end, own or above))
    return found


def names_of(text: str) -> list[str]:
    """Runs of capitalised words, in their order; the last of a long text."""
    return [" ".join(run[0].split())[:_LONG] for run in _RUN.finditer(text)][-_MOST:]


def _beside(text: str, passages: Iterable[Passage], fact: Fact) -> dict[str, list[str]]:
    """`head`, `before` and `after` of the passage that a fact's quote stands in, and what stands
    `above` it.
    """
    pattern = r"\s+".join(map(re.escape, fact.quote.split()))
    match = re.search(pattern, text) if pattern else None
    if match is None:
        return {}
    at = match.start()
    here = next((each for each in passages if each.start <= at < each.end), None)
    if here is None:
        return {}
    return {
        "head": names_of(here.head),
        "before": names_of(text[here.start : at]),
        "after": names_of(text[match.end() : here.end]),
        "above": names_of(text[: here.start]),
    }
