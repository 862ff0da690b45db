"""Checks of the words: length, purpose, blanks, tone, one specific point, likeness."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from afterword.core.letters.checks import english as en
from afterword.core.letters.checks.purposes import THANKS, of_kind
from afterword.core.letters.checks.reading import Check, Reading, language_of, sentences_of
from afterword.core.letters.checks.said import stems
from afterword.core.letters.checks.spoken import SPOKEN, written_in
from afterword.core.letters.checks.tact import indiscreet
from afterword.core.letters.checks.tone import PUSHY, SHOUTING
from afterword.core.letters.panel import remarks_of
from afterword.core.names import fold

FEWEST = 12  # words of the user's own that still make a letter
ALIKE = 0.3  # share of runs of five words that two letters may have in common
RUN = 5
# For text in lower case: to search without regard to case takes twice the time.
_PUSHY = [(re.compile(rf"(?<!\w){pattern}"), why) for pattern, why in PUSHY]
_FOREIGN_PUSHY = {
    language: [(re.compile(rf"(?<!\w)(?:{p})"), why) for p, why in (*spoken.pushy, SHOUTING)]
    for language, spoken in SPOKEN.items()
}
_BLANK = re.compile(
    r"\bX{2,}\b|\bYYYY\b|\bINSERT\b"
    r"|\((?:your |their |the |my )?(?:name|company|role|date|title|position)\)"
    r"|\[[^\[\]\n]{0,60}\]|\{[^{}\n]{0,60}\}|<[^<>\n]{0,60}>|_{2,}|%\w?\("
    r"|(?<!\w)%[sd](?!\w)|\$\{?[a-z]\w*"
    r"|\b(?:X{3,}|TODO|TBD|TBC|FIXME)\b|\blorem ipsum\b"
    r"|\b(?:COMPANY|NAME|ROLE|DATE|TITLE|POSITION|FIRSTNAME|LASTNAME)\b|\.{4,}"
    r"|\b(?:VORNAME|NACHNAME|FIRMENNAME|FIRMA|NOMBRE|EMPRESA|PUESTO|PR[ÉE]NOM|ENTREPRISE|NOME|VAGA)\b"
    r"|\?{3,}"
    r"|(?<![\w'’])(?:dear|hi|hello) *(?:undefined|null|none|nan)? *,",
)
_BLANK_GREETING = re.compile(
    r"^(?:dear|hi|liebe[rs]?|sehr geehrte[rs]?(?: frau| herr)?|estimad[oa]|querid[oa]|ch[eè]re?"
    r"|prezad[oa])\s*[,:]",
    re.IGNORECASE,
)


def length(reading: Reading) -> Check:
    """Within the window of the channel; for the user's own words a little more is theirs to say."""
    window, letter = reading.outline.window, reading.letter
    count = len(letter.body) if window.characters else reading.words
    if window.characters:
        fits = count <= window.characters
        note = f"{count} characters; LinkedIn takes {window.characters}."
        return Check("length", fits, note)
    note = f"{count} words; {window.low} to {window.high} read well."
    low, high = (FEWEST, window.cap) if letter.own else (window.low, window.high)
    return Check("length", low <= count <= high, note)


def purpose(reading: Reading) -> Check:
    """A thank-you thanks, an enquiry asks one question, a closing line and an invitation none."""
    own = of_kind(reading.outline.kind, reading.sentences)
    if own is not None:
        return Check("purpose", *own)
    play, kind = reading.outline.move.play, reading.outline.move.occasion.kind
    text = " ".join(reading.sentences)
    asked = _questions(reading)
    if reading.language == "":
        return Check("purpose", True, "It says what it is for in words that this does not read.")
    if play == "thank_you":
        thanks = bool(THANKS.search(text))
        return Check(
            "purpose", thanks, "It says thank you." if thanks else "It nowhere says thank you."
        )
    if play == "check_in" and kind == "closing":
        quiet = asked == 0
        return Check(
            "purpose", quiet, "It asks nothing." if quiet else "A closing line asks nothing."
        )
    if play == "check_in":
        return Check("purpose", asked == 1, f"{asked} questions; one is easy to answer.")
    if play == "connect":
        theirs = SPOKEN.get(written_in(reading))
        asks = re.search(theirs.ask, _plain(text), re.IGNORECASE) if theirs else None
        free = not asks and not en.ASK.search(_plain(text))
        return Check(
            "purpose", free, "It asks for nothing." if free else "An invitation asks for nothing."
        )
    return Check("purpose", True, "It says what it is for.")


def _questions(reading: Reading) -> int:
    """How many things a letter asks; what is asked twice in a row is one question."""
    asked = 0
    for sentence in reading.sentences:
        marks = sentence.count("?")
        indirect = reading.language == "en" and not marks and en.INDIRECT.search(_plain(sentence))
        asked += marks or bool(indirect)
    return asked


def _plain(text: str) -> str:
    return text.replace("’", "'")


def placeholder(reading: Reading) -> Check:
    """No blank that somebody forgot to fill; what they put into their subject is theirs."""
    letter, reply = reading.letter, reading.outline.reply
    subject = letter.subject.replace(reply.subject, "") if reply else letter.subject
    found = _BLANK.search(f"{subject}\n{letter.body}") or _BLANK_GREETING.match(letter.body)
    if found is None:
        return Check("placeholder", True, "Nothing is left to fill in.")
    return Check("placeholder", False, f"“{found[0].strip()}” is still to be filled in.")


def pushy(reading: Reading) -> Check:
    """No phrase that presses, begs, flatters or says nothing, and no gossip."""
    quoted = _own_quotes(reading)
    text = _plain(f"{reading.letter.subject}\n{reading.letter.body}")
    for found, why in _pressing(text, written_in(reading)):
        if found.casefold() not in quoted:
            return Check("pushy", False, f"“{found}”: {why}.")
    given = {fold(each.text) for each in reading.letter.sentences}
    if reading.letter.own and written_in(reading) == "en":
        for sentence in reading.sentences:
            if fold(sentence) not in given and (told := indiscreet(reading, sentence)):
                return Check(
                    "pushy", False, f"“{told}”: what is told of somebody is not passed on."
                )
    return Check("pushy", True, "Nothing presses, begs or flatters.")


@lru_cache(maxsize=1024)
def _pressing(text: str, language: str) -> tuple[tuple[str, str], ...]:
    """What each pattern finds in a text: looking costs milliseconds, and drafts come back often."""
    text = text.replace("İ", "I")  # the one letter that lower() makes two of
    lowered = text.lower()
    patterns = _FOREIGN_PUSHY.get(language, _PUSHY)
    found = ((pattern.search(lowered), why) for pattern, why in patterns)
    return tuple((text[match.start() : match.end()], why) for match, why in found if match)


def specific_point(reading: Reading) -> Check:
    """One thing that only this person would know, where the notes have one."""
    move = reading.outline.move
    if move.occasion.kind != "interview" or move.play not in ("thank_you", "connect"):
        return Check("specific-point", True, "It rests on its own occasion.")
    known = remarks_of(
        reading.world, move.person, _of_day(reading), language=reading.outline.language
    )
    name = reading.world.people[move.person].name
    if not known or (move.play == "connect" and not reading.letter.body):
        return Check("specific-point", True, f"Your notes have nothing on {name} to say back yet.")
    text = stems(" ".join(reading.sentences))
    whole = set(fold(reading.letter.body).split())
    common = stems(" ".join(f"{p.company_name} {p.role}" for p in reading.world.pursuits))
    for remark in known:
        words = {word for word in fold(remark.words).split() if len(word) > 2}
        half = len(words & whole) * 2 >= len(words)
        if half or (stems(remark.words) - common) & text:
            return Check("specific-point", True, f"Only {name} would know: {remark.words}.")
    noted = " ".join(m.text for m in reading.world.moments if m.person == move.person)
    language = written_in(reading)
    if language not in ("en", reading.outline.language, language_of(noted)):
        return Check("specific-point", True, "Your notes are in another language than the letter.")
    if language == "en" and (stems(noted) - common) & text:
        return Check("specific-point", True, f"{name} is in it, from your notes.")
    if move.play == "connect":
        return Check("specific-point", True, "What you noted is too long for a note.")
    return Check(
        "specific-point", False, f"Nothing in it is {name}'s own; you noted: {known[0].words}."
    )


def _of_day(reading: Reading) -> list[str]:
    """The talks of the pursuit on the day that the letter is about: what was said on another day
    belongs into another letter.
    """
    move = reading.outline.move
    about = {move.occasion.ref, *move.details.get("interviews", ())}
    of_pursuit = [i for i in reading.world.interviews if i.pursuit == move.pursuit]
    days = {i.start.date() for i in of_pursuit if i.id in about}
    return [i.id for i in of_pursuit if i.start.date() in days]


def unlike(reading: Reading) -> Check:
    """No sentence shared with another letter, and no text that is mostly another's."""
    own = {fold(sentence) for sentence in reading.sentences if len(sentence.split()) > 3}
    alike = 0.0
    for other in reading.others:
        theirs = sentences_of(other)
        shared = own & {fold(sentence) for sentence in theirs}
        if shared:
            same = next(s for s in reading.sentences if fold(s) in shared)
            return Check("panel-unlike", False, f"“{same}” stands in another letter of yours too.")
        alike = max(alike, _overlap(reading, theirs))
    share, limit = round(alike * 100), round(ALIKE * 100)
    if alike >= ALIKE:
        note = f"{share} % alike with the nearest; below {limit} % it reads as its own letter."
        return Check("panel-unlike", False, note)
    note = f"Less than {limit} % alike with any other letter of yours."
    return Check("panel-unlike", True, note)


def _overlap(reading: Reading, others: Sequence[str]) -> float:
    """The share of this letter's runs of words that stand in the other: names, which all letters
    of a search must share, are left out, and a note is too short to tell.
    """
    if reading.outline.window.characters:
        return 0.0
    names = [fold(p.company_name) for p in reading.world.pursuits]
    names += [fold(p.role) for p in reading.world.pursuits]
    first, second = _runs(reading.sentences, names), _runs(others, names)
    return len(first & second) / len(first) if first else 0.0


def _runs(sentences: Sequence[str], names: Sequence[str]) -> set[tuple[str, ...]]:
    text = " ".join(fold(sentence) for sentence in sentences)
    for name in filter(None, names):
        text = text.replace(name, " ")
    words = text.split()
    return {tuple(words[n : n + RUN]) for n in range(len(words) - RUN + 1)}


def _own_quotes(reading: Reading) -> str:
    """What the facts say themselves: a phrase of theirs, or of a title, is repeated, not chosen."""
    values = [v for point in reading.outline.points for v in point.values.values()]
    texts = [v for v in values if isinstance(v, str)]
    return "\n".join(
        [*texts, reading.outline.reply.subject if reading.outline.reply else ""]
    ).casefold()
