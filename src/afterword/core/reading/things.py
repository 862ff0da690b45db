"""What a sentence asks for, in plain words: "two or three references, by Friday" → references."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from afterword.core.reading.grammar import Grammar, Hit, pattern_of
from afterword.core.reading.sentences import Sentence, Text
from afterword.core.reading.words.requests_de import DE
from afterword.core.reading.words.requests_en import EN
from afterword.core.reading.words.requests_es import ES
from afterword.core.reading.words.requests_fr import FR
from afterword.core.reading.words.requests_pt import PT
from afterword.core.reading.words.shape import RequestWords

_WORDS = {"en": EN, "de": DE, "es": ES, "fr": FR, "pt": PT}
_ENDS = re.compile(r'[?!;:()"<>]|\.(?=\s|$)| - ')
# "A work sample (portfolio) and two references": what stands in brackets interrupts nothing.
# ... nor between dashes, nor between commas where it only says how it should be.
_ASIDE = re.compile(
    r"\s?\([^()\n]{1,120}\)(?= )"
    r"|,? - [^-.!?\n]{1,80} -(?= (?:and|plus|as well as|along with|und|sowie|y|e|et|ainsi que)\b)"
    r"|, (?:(?:\w+ly )?[\w-]+ed|ideally|obviously|if (?:possible|you can)|of course|please)"
    r"(?: (?:of course|obviously|please|naturally|where (?:needed|necessary)"
    r"|(?:if|as) (?:needed|possible|necessary|you like)))?,(?= (?:and|plus|as well as) )"
)
# "By Friday, the 15th of May, and": a day that follows another is nothing to send.
_A_DAY = re.compile(
    r"(?:\d{1,2}(?:st|nd|rd|th|er|\.|o)? ?)?(?:of |de |d')?"
    r"(?:jan(?:uary?|vier|eiro)?|enero|fe[bv](?:ruary?|rero|rier|ereiro)?|mar(?:ch|z|zo|s|co)?|marz"
    r"|a[pbv]r(?:il)?|may|mai|mayo|maio|june?|juni[o]?|juin|junho|july?|juli[o]?|juillet|julho"
    r"|aug(?:ust)?|agosto|aout|sep(?:t|tember|tiembre|tembre)?|set(?:embro)?|o[ck]t(?:ober|ubre|obre)?"
    r"|out(?:ubro)?|nov(?:ember|iembre|embre|embro)?|de[cz](?:ember|embro|embre)?|dic(?:iembre)?)\.?"
    r"(?: (?:de )?\d{4})?"
    r"|\d{1,2}(?:st|nd|rd|th)"
)
# "1) two references 2) your salary range": a list within its sentence.
_NUMBERS = re.compile(r"\s\(?\d\)\s")
_ONE_OR_TWO = re.compile(
    r"\b(?:one|two|three|ein bis|una?|un|uma?|1|2|3|eine?|zwei) (?:or|to|oder|bis|o|ou) "
    r"(two|three|four|zwei|drei|dos|tres|deux|trois|duas|2|3|4)\b"
)
_A_CLAUSE = re.compile(r"\b(?:is|are|was|were|has|will|isn't|aren't)\b")
# More words than this are no name of a thing but the rest of a sentence; those that only join
# others don't count: "modelo de fluxo de caixa de treze semanas".
_LONGEST = 6
_JOINING = frozenset("of the a an for and to de da do das dos del la le les du des von der".split())
IT = "it"


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing's plain name, whether it is one that people send, and what would do instead."""

    name: str
    known: bool
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reader:
    """One language's patterns for requests and permissions."""

    ask: Grammar
    need: Grammar
    answer: Grammar
    open_until: Grammar
    grant: Grammar
    refuse: Grammar
    give: re.Pattern[str]
    offer: re.Pattern[str]
    later: re.Pattern[str]
    no_request: re.Pattern[str]
    known: tuple[tuple[re.Pattern[str], str], ...]
    determiners: re.Pattern[str]
    stops: re.Pattern[str]
    joiners: re.Pattern[str]
    alternatives: re.Pattern[str]
    pronouns: re.Pattern[str]
    empty: re.Pattern[str]
    deadline: re.Pattern[str]
    free_order: bool
    theirs: re.Pattern[str] | None
    named: Grammar


@cache
def reader(language: str) -> Reader:
    """The patterns of a language."""
    words: RequestWords = _WORDS[language]
    macros = words.macros

    def grammar(kind: str) -> Grammar:
        return Grammar(getattr(words, kind), macros)

    determiner = pattern_of(words.determiners).pattern
    return Reader(
        ask=grammar("ask"),
        need=grammar("need"),
        answer=grammar("answer"),
        open_until=grammar("open_until"),
        grant=grammar("grant"),
        refuse=grammar("refuse"),
        give=pattern_of((macros["give"],), macros),
        offer=pattern_of(words.offer, macros),
        later=pattern_of(words.later, macros),
        # "A window" is no thing to send, "the window-function query" is.
        no_request=re.compile(r"\W*" + pattern_of(words.no_request, macros).pattern + r"(?!-\w)"),
        known=tuple((pattern_of((phrase,)), name) for phrase, name in words.things),
        determiners=re.compile(rf"\s*(?:(?:\b[ld]'|{determiner})(?:\s+|(?<=')|$))*"),
        stops=pattern_of(words.stops),
        joiners=re.compile(r"\s*(?:,\s*)?" + pattern_of(words.joiners).pattern + r"\s*|,\s*"),
        alternatives=pattern_of(words.alternatives),
        pronouns=pattern_of(words.pronouns),
        empty=re.compile(
            rf"(?:\W|{pattern_of((*words.determiners, *words.stops, *words.pronouns)).pattern})*"
        ),
        deadline=pattern_of(words.deadline, words.macros),
        free_order=words.free_order,
        theirs=re.compile(r",?\s*" + pattern_of(words.theirs).pattern) if words.theirs else None,
        named=grammar("named"),
    )


def things_after(text: Text, hit: Hit, words: Reader) -> tuple[Thing, ...]:
    """The things named behind a phrase: in its sentence, or in the list that follows its colon."""
    sentence = hit.sentence
    if hit.match.groupdict().get("what"):
        return _written(text, *hit.match.span("what"), words)
    if words.no_request.match(text.folded, hit.end, sentence.end):
        return ()
    named = _written(text, hit.end, sentence.end, words)
    if named or not text.said(hit.start, sentence.end).endswith(":"):
        return named
    listed: list[Thing] = []
    for item in text.after(sentence):
        if not item.bullet:
            break
        listed += _written(text, item.start, item.end, words)
    return tuple(listed)


def is_question(text: Text, sentence: Sentence) -> bool:
    """Whether a sentence asks: then it neither allows nor declines."""
    return text.folded.endswith("?", sentence.start, sentence.end)


def thing_before(text: Text, sentence: Sentence, before: int, words: Reader) -> Thing | None:
    """What a pronoun means: the known thing named last before it, two sentences back at most."""
    at = text.sentences.index(sentence)
    stretches = [(earlier.start, earlier.end) for earlier in text.sentences[max(0, at - 2) : at]]
    for start, end in reversed([*stretches, (sentence.start, before)]):
        said = text.said(start, end)
        for pattern, name in words.known:
            match = pattern.search(said)
            if match:
                own = text.text[start + match.start() : start + match.end()]
                return Thing(name or " ".join(own.lower().split()), known=True)
    return _spoken_of(text, stretches[0][0] if stretches else sentence.start, before, words)


def _spoken_of(text: Text, start: int, end: int, words: Reader) -> Thing | None:
    """The user's thing that a stretch speaks of last: "you talked about a piece you wrote"."""
    found = None
    for hit in words.named.find(text):
        if start <= hit.start and hit.match.end("what") <= end:
            things = _written(text, *hit.match.span("what"), words)
            found = replace(things[0], known=True) if things else found
    return found


def _written(text: Text, start: int, end: int, words: Reader) -> tuple[Thing, ...]:
    """The things of a stretch; one without a plain name goes by its own letters, with accents."""
    plain_names = {name for _, name in words.known}
    said = text.said(start, end)
    things = _named(said, words)
    if words.free_order and not any(thing.known for thing in things):
        things = _known_in(said, words) or things
    found = []
    for thing in things:
        at = -1 if thing.name in plain_names else text.folded.find(thing.name, start, end)
        name = text.text[at : at + len(thing.name)].lower() if at >= 0 else thing.name
        found.append(replace(thing, name=name))
    return tuple(replace(thing, name=" ".join(thing.name.split())) for thing in found)


def _known_in(said: str, words: Reader) -> tuple[Thing, ...]:
    """The first known thing anywhere in a stretch, and those that are listed with it."""
    hits = [
        (match.start(), name or match[0])
        for pattern, name in words.known
        if (match := pattern.search(said))
    ]
    if not hits:
        return ()
    at, name = min(hits)
    listed = [thing for thing in _named(said[at:], words) if thing.known]
    return tuple(listed) if listed and listed[0].name == name else (Thing(name, known=True),)


def _named(said: str, words: Reader) -> tuple[Thing, ...]:
    said = _ASIDE.sub(" ", _ONE_OR_TWO.sub(r"\1", _NUMBERS.sub(", ", said)))
    end = _ENDS.search(said)
    said = _whole(said[: end.start()] if end else said, words)
    found: list[Thing] = []
    for part in words.joiners.split(said):
        if part is None or not part.strip():
            continue
        if found and _A_CLAUSE.search(part):
            break  # "a coat, the plant is cold": another statement
        if found and _A_DAY.fullmatch(_bare(part, words)):
            continue
        thing = _thing(part, words)
        if thing is not None and not thing.known and _is_theirs(said, thing, words):
            thing = replace(thing, known=True)
        # "Send mail to the postmaster": without "a" or "your", only a known thing is one.
        if thing is None or not (thing.known or thing.name == IT or _has_determiner(part, words)):
            break
        found.append(thing)
    return tuple(found)


def _is_theirs(said: str, thing: Thing, words: Reader) -> bool:
    """Whether the words behind a thing's name say that it is one of the user's."""
    at = said.find(thing.name)
    return (
        words.theirs is not None
        and thing.name != IT
        and at >= 0
        and words.theirs.match(said, at + len(thing.name)) is not None
    )


def _whole(said: str, words: Reader) -> str:
    """The stretch with plain names for known things that hold a joiner: "names and phone numbers
    of two referees" is one thing.
    """
    for pattern, name in words.known:
        match = pattern.search(said) if name else None
        if match and words.joiners.search(match[0]):
            said = f"{said[: match.start()]}{name}{said[match.end() :]}"
    return said


def _bare(part: str, words: Reader) -> str:
    start = words.determiners.match(part)
    return part[start.end() if start else 0 :].strip(" ,.'")


def _has_determiner(part: str, words: Reader) -> bool:
    match = words.determiners.match(part)
    return match is not None and bool(match[0].strip())


def _thing(part: str, words: Reader) -> Thing | None:
    """The thing that a part of a list names, or None where it goes on with something else."""
    names = [_name(option, words) for option in _options(part, words)]
    kept = [(name, known) for name, known in names if name]
    if not kept:
        return None
    (name, known), *others = kept
    return Thing(name, known, tuple(other for other, _ in others))


def _options(part: str, words: Reader) -> list[str]:
    """A part's alternatives, apart from "two or three"."""
    start = words.determiners.match(part)
    at = start.end() if start else 0
    pieces, begin = [], 0
    for match in words.alternatives.finditer(part, at):
        pieces.append(part[begin : match.start()])
        begin = match.end()
    return [*pieces, part[begin:]]


def _name(option: str, words: Reader) -> tuple[str, bool]:
    start = words.determiners.match(option)
    bare = option[start.end() if start else 0 :].strip()
    stop = words.stops.search(bare)
    cut = bare[: stop.start()].strip(" ,.'") if stop else bare.strip(" ,.'")
    if not cut:
        return (
            (IT, False) if words.pronouns.search(option[: len(option) - len(bare)]) else ("", False)
        )
    counted = sum(word not in _JOINING for word in cut.split())
    if words.no_request.fullmatch(cut) or counted > _LONGEST:
        return "", False
    for pattern, name in words.known:
        match = pattern.search(bare if name else cut)
        if match and match.start() <= len(cut):
            return name or cut, True
    if words.pronouns.fullmatch(cut):
        return IT, False
    return cut, False


def names_known_thing(said: str) -> bool:
    """Whether folded words name a thing that people send each other, in any of the languages."""
    return any(pattern.search(said) for language in _WORDS for pattern, _ in reader(language).known)
