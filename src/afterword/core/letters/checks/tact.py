"""What a letter keeps to itself: gossip, and what somebody said of somebody else.

That a note has it makes it true, not fit to be told. Only the user's own words are looked at: the
phrasebook says nothing of other people in the first place (core.letters.notes.english).
"""

# ruff: noqa: E501  # patterns are as long as their lists
from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.letters.checks.reading import Reading
from afterword.core.letters.checks.said import moments, stems
from afterword.core.names import fold

# Nobody's business, of whomever it is told.
_GOSSIP = re.compile(
    r"\b(?:ha(?:d|s|ve|ving) an affair|affairs? with|gossip\w*|rumou?r\w*|has it that|confided|grapevine|between us,"
    r"|between you and me|off the record"
    r"|behind (?:his|her|their|your) back|sle(?:eps?|eping|pt) with)\b",
    re.IGNORECASE,
)
# Of somebody as a person, their troubles or their plans: theirs to tell.
_PRIVATE = (
    r"leaving(?! for)|(?:wants?|plans?|hopes?|intends?|is going|is about) to (?:leave|quit|resign|retire)"
    r"|quit(?:s|ting)?\b|resign(?:s|ed|ing)\b|retir(?:es|ing)\b|(?:was|been|is|being|gets?|got) (?:fired|sacked|laid off"
    r"|demoted|passed over)|looking for (?:a new|another) job|on (?:his|her|their) way out|pregnant|divorc\w+|depressed"
    r"|burn(?:ed|t) out|in therapy|cancer\b|(?:is|was|seriously|badly) (?:ill|sick)\b|alcoholic|drinks(?: too| a lot|[.!]|$)|drunk\b"
    r"|(?:his|her|their) (?:marriage|divorce|drinking|illness|debts?|pregnancy|salary|love life)"
    r"|gay\b|lesbian|in debt|(?:dis|un)organi[sz]ed|incompetent|lazy\b|useless|clueless|hopeless|rude\b|arrogant"
    r"|moody|bossy|unreliable|chaotic|stupid|idiot\w*|toxic|a mess\b|a nightmare|a liar|lied\b|cheat(?:s|ed|ing)\b"
    r"|micromanag\w+|can't stand|hates?\b|dislikes?\b|can't be trusted|out of (?:his|her|their) depth|overpaid"
    r"|underpaid|difficult to work with|hard to work with|not up to|under investigation|harass\w*"
)
_SOMEBODY = (
    r"(?:the|your|their|our) (?:(?:new|old|former) )?(?:vp|vice president|ceo|cto|cfo|coo|boss|manager|director"
    r"|head(?: of \w+)?|chair(?:man|woman)?|founder|president|predecessor|colleagues?|deputy|assistant)"
    r"|(?:somebody|someone|a colleague|one of your \w+)"
)
_OF_ROLE = re.compile(rf"\b(?:{_SOMEBODY})\b[^.;!?]{{0,50}}?\b(?:{_PRIVATE})", re.IGNORECASE)
_OF_ANYBODY = re.compile(rf"[^.;!?]{{0,50}}?\b(?:{_PRIVATE})", re.IGNORECASE)
_OF_YOU = re.compile(rf"\byou\b[^.;!?]{{0,30}}?\b(?:{_PRIVATE})", re.IGNORECASE)
_YOU = frozenset({"you", "your"})
_TOLD = re.compile(
    r"^(?:'s|s)?\s*(?:also |just |once )?(?:said|told|says|tells|mentioned|thinks)\b"
)


def indiscreet(reading: Reading, sentence: str) -> str:
    """What a sentence tells that a letter keeps to itself, or ""."""
    plain = sentence.replace("’", "'")
    found = _GOSSIP.search(plain) or _OF_ROLE.search(plain)
    if found:
        return found[0]
    for name in _names(reading):
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", plain):
            rest = plain[match.end() :]
            told = _OF_ANYBODY.match(rest) or (_TOLD.match(rest) and _OF_YOU.search(rest))
            if told:
                return name + told[0] if told.start() == 0 else told[0]
    return _passed_on(reading, sentence)


def _names(reading: Reading) -> Iterator[str]:
    """The names of people who are neither addressed nor the user, word for word."""
    here = _here(reading)
    own = fold(f"{reading.person.name} {reading.world.owner.name}").split()
    for person in reading.world.people.values():
        if person.id not in here:
            yield from (w for w in person.name.split() if w[:1].isupper() and fold(w) not in own)


def _here(reading: Reading) -> tuple[str, str]:
    return reading.person.id, reading.outline.move.person


def _passed_on(reading: Reading, sentence: str) -> str:
    """The sentence, where it tells somebody what another said of a third person or of them."""
    words, content, here = set(fold(sentence).split()), stems(sentence), _here(reading)
    for moment in moments(reading):
        if moment.person in ("", *here):
            continue
        for person in reading.world.people.values():
            name = set(fold(person.name).split())
            spoken_of = name & words or (person.id in here and words & _YOU)
            if person.id != moment.person and spoken_of and _told_of(name, moment.text, content):
                return sentence.rstrip(" .")
    return ""


def _told_of(name: set[str], text: str, content: frozenset[str]) -> bool:
    """Whether a note's clause about somebody is, for half of its words, in what is written."""
    for clause in re.split(r"[;,.:]| and (?:that )?", text):
        told = stems(clause) - stems(" ".join(name))
        if name & set(fold(clause).split()) and told and 2 * len(told & content) >= len(told):
            return True
    return False
