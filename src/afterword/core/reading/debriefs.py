"""The user's notes on an interview, to facts: what was asked for, promised, and who was really
there.

The notes themselves (what was talked about, what the user could bring) are read by the
projection; here only what is believed because of them. Notes are the user's own words, so a hedge
in them is doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from afterword.core.entries import Debrief, Note, Who
from afterword.core.facts import Fact
from afterword.core.names import could_be, fold
from afterword.core.reading.dates import find_dates
from afterword.core.reading.grammar import LANGUAGES, Hit, languages_in, pattern_of, plain
from afterword.core.reading.jobs import is_title, role_of
from afterword.core.reading.language import detect_language
from afterword.core.reading.mentions import mentions
from afterword.core.reading.posts.prose import read_posts_of_debrief
from afterword.core.reading.record import Record
from afterword.core.reading.sentences import Text
from afterword.core.reading.taking_part import TAKES_NO_PART, TAKES_PART
from afterword.core.reading.terms import union
from afterword.core.reading.things import reader, things_after

_NOTHING = pattern_of(union(lambda terms: terms.nothing))
_HEDGED = pattern_of(union(lambda terms: terms.hedged))
_ASIDE = re.compile(r"\s*\([^()]*\)")
# What the user heard them decide, in the user's own plain words; not coffee that was offered, nor
# what may come.
_DECIDED = {
    "offer": re.compile(
        r"\b(?:offered me (?:the|a|an|this) (?!chance|coffee|cup|lift|ride|tour|glass|drink"
        r"|seat)[\w-]+"
        r"|made me an (?:\w+ )?offer|(?:i |i've |we )?got (?:the (?:job|role|position)|(?:an|the) "
        r"(?:\w+ )?offer)|verbal offer|i have (?:an|the) offer"
        r"|(?:mir|uns) (?:die stelle|den job|die position|ein(?:en)? (?:angebot|vertrag)) "
        r"(?:angeboten|gemacht)|(?:ein|mundliches) angebot (?:bekommen|erhalten)"
        r"|me (?:ofrecio|ofrecieron|han ofrecido|ha ofrecido) el (?:puesto|trabajo|empleo|contrato)"
        r"|(?:m'a|m'ont|me) propos(?:e|ent) (?:le poste|un contrat)"
        r"|(?:ofereceu|ofereceram)-me (?:o|a) (?:lugar|posto|vaga|trabalho|cargo|emprego))\b"
    ),
    "rejection": re.compile(
        r"\b(?:turned me down|rejected me|(?:they )?(?:went|are going|chose to go) with (?:someone"
        r"|somebody) else|chose (?:someone|somebody) else|(?:i )?didn't get (?:it|the (?:job|role))"
        r"|(?:mir|uns) abgesagt|jemand anderen genommen|me (?:han )?(?:rechaza(?:ron|do)"
        r"|descarta(?:ron|do))|ont pris quelqu'un d'autre|ne m'ont pas retenue?"
        r"|escolheram outr[oa]|fui recusad[oa])\b"
    ),
}
_MAY_BE = re.compile(
    r"\b(?:if|when|would|might|may|could|hope\w*|maybe|perhaps|not yet|no offer|wenn|falls"
    r"|vielleicht|wurde\w*|noch kein\w*|si|quiza|tal vez|ojala|peut-etre|se|talvez"
    r"|another|other|elsewhere)\b"
)
_LEADING = re.compile(
    r"^(?:the|a|an|my|our|some|der|die|das|den|ein|eine|einen|mein|meine|el|la|los|las|un|una|"
    r"mi|mis|le|les|une|mon|ma|"
    r"mes|o|os|as|um|uma|meu|minha)\s+",
    re.IGNORECASE,
)
_DECIDES = pattern_of(union(lambda terms: terms.decides))
_COMES_BACK = pattern_of(union(lambda terms: terms.comes_back))
_ERRAND = pattern_of(union(lambda terms: terms.errand))
_OWN_STEP = pattern_of(union(lambda terms: terms.own_step))
_BY_MAIL = pattern_of(union(lambda terms: terms.by_mail))
_SENTENCE_WORDS = re.compile(r"\b(?:i|she|he|they|we|is|was|er|sie|wir|ella|el|elle|il|ela|ele)\b")


def read_debrief(debrief: Debrief, record: Record) -> list[Fact]:
    """The facts of one debrief, all said on the day of the interview."""
    noon = _noon(debrief, record)
    said = Record(record.id, record.owner, record.source, noon, record.known_at)
    facts: list[Fact] = []
    facts += _others_there(debrief, said)
    for note in debrief.notes:
        if note.heading == "asked":
            facts += _asked(note, debrief, said)
        elif note.heading == "next" and debrief.next:
            facts += _told_next(note, debrief, said)
        elif note.heading == "next":
            facts += _next(note, debrief, said)
            facts += _decided(note, debrief, said)
        else:
            facts += _taking_part(note, debrief, said)
            facts += _introduced(note, debrief, said)
            facts += _decided(note, debrief, said)
    return [*facts, *read_posts_of_debrief(debrief, said)]


def _noon(debrief: Debrief, record: Record) -> datetime:
    if debrief.day is None:
        return record.said_at
    return datetime.combine(debrief.day, time(12), tzinfo=ZoneInfo(record.owner.zone))


def _asked(note: Note, debrief: Debrief, record: Record) -> list[Fact]:
    """What a line under "They asked for" says: a request; if it quotes a yes, a permission."""
    text = note.text.strip()
    if _is_nothing(text) or _BY_MAIL.search(plain(text)):
        return []  # what comes by mail is asked for there
    bare = _ASIDE.sub("", text).strip(" .,;")
    what = _what(bare)
    if not what:
        return []
    doubtful = bool(_HEDGED.search(plain(f"{text} {note.said}")))
    due = None if doubtful else _by(text, record)
    people = tuple(
        Who(name=name, email=note.email) for name in [_person_of(note)] if name or note.email
    )
    extra = {} if note.mine is None else {"mine": note.mine}
    facts = [
        record.fact(
            "request",
            {"what": what, "due": due},
            text,
            people=people,
            company=debrief.company,
            confidence=0.5 if doubtful else 0.8,
            doubtful=doubtful,
            extra=extra,
        )
    ]
    if note.said and not doubtful:
        facts.append(
            record.fact(
                "permission",
                {"what": what, "granted": True},
                note.said,
                people=people,
                company=debrief.company,
                confidence=0.85,
            )
        )
    return facts


def _is_nothing(text: str) -> bool:
    """Whether a line says that they asked for nothing: 'nothing firm yet, she …', '-'."""
    bare = plain(text).strip(" -–—")
    match = _NOTHING.match(bare)
    return not bare or (match is not None and bare[match.end() : match.end() + 1] in ("", *",.;:("))


def _what(line: str) -> str:
    """The thing that a line names: a known one by its plain name, others as written."""
    text = Text(line)
    start = re.compile(r"").match(text.folded)
    if start and text.sentences:
        hit = Hit(text.sentences[0], start)
        for language in languages_in(text, detect_language(line)):
            for thing in things_after(text, hit, reader(language)):
                if thing.known:
                    return thing.name
    return _LEADING.sub("", re.split(r"[,;]| - | – ", line)[0]).strip()


def _next(note: Note, debrief: Debrief, record: Record) -> list[Fact]:
    """A day by which they decide or come back, as the user heard it; a guess is none."""
    by = _by(note.text, record) if _promises(plain(note.text)) else None
    if by is None:
        return []
    name = _person_of(note)
    return [
        record.fact(
            "decision_date",
            {"by": by},
            note.text,
            people=(Who(name=name),) if name else (),
            company=debrief.company,
            confidence=0.7,
        )
    ]


def _decided(note: Note, debrief: Debrief, record: Record) -> list[Fact]:
    """What they decided, as the user notes it: "he offered me the job!!! on the phone"."""
    said = plain(_without_quotes(note.text))
    name = _person_of(note)
    facts = []
    for sentence in re.split(r"[.!?;]+", said):
        if "?" in note.text or _MAY_BE.search(sentence) or _HEDGED.search(sentence):
            continue
        facts += [
            record.fact(
                kind,
                {},
                note.text,
                key=kind,
                people=(Who(name=name),) if name else (),
                company=debrief.company,
                confidence=0.85,
            )
            for kind, pattern in _DECIDED.items()
            if pattern.search(sentence)
        ]
    return facts[:1]


def _told_next(note: Note, debrief: Debrief, record: Record) -> list[Fact]:
    """What the user chose on the page of what they said comes next: nothing to be read in it."""
    if debrief.next == "date" and debrief.by:
        kind, value = "decision_date", {"by": debrief.by.isoformat()}
    elif debrief.next == "round":
        kind, value = "next_round", {"what": "another round"}
    else:
        return []
    return [record.fact(kind, value, note.text, company=debrief.company)]


def _others_there(debrief: Debrief, record: Record) -> list[Fact]:
    """Whom the user met besides those of the calendar, with the part that the user gives them."""
    facts = []
    for box in debrief.boxes:
        who = Who(name=box.person if box.person != box.email else "", email=box.email)
        if not box.added or not (who.name or who.email):
            continue
        quote = box.text or f"{box.person} was there"
        values: dict[str, dict[str, Any]] = {"took_part": {"yes": True}}
        if box.part:
            values["introduced"] = {"name": box.person, "role": box.part, "title": ""}
        facts += [
            record.fact(
                kind,
                value,
                quote,
                key=box.person,
                people=(who,),
                company=debrief.company,
                extra={"interview": debrief.interview, "told": True},
            )
            for kind, value in values.items()
        ]
    return facts


def _promises(low: str) -> bool:
    """Whether a line promises word of a decision, and not a call, an invitation or the user's."""
    if _HEDGED.search(low) or "?" in low or _OWN_STEP.search(low):
        return False
    if _DECIDES.search(low):
        return True
    return _COMES_BACK.search(low) is not None and not _ERRAND.search(low)


def _taking_part(note: Note, debrief: Debrief, record: Record) -> list[Fact]:
    """What a line says outright of who was there; being talked about is no proof either way."""
    low = plain(_without_quotes(note.text))
    facts = []
    for name, said in _speaks_of(note, low):
        absent = _absence(note, name, said)
        if absent or TAKES_PART.match(said.lstrip(" ,")):
            facts.append(
                record.fact(
                    "took_part",
                    {"yes": not absent},
                    note.text,
                    key=name,
                    people=(Who(name=name),),
                    company=debrief.company,
                    extra={
                        "day": debrief.day.isoformat() if debrief.day else "",
                        "interview": debrief.interview,
                    },
                )
            )
    return facts


def _absence(note: Note, name: str, said: str) -> bool:
    """Whether the words say that this person was not there, and not that another one was not:
    "Naveen was invited but could not make it", said within a line about Meenakshi.
    """
    match = TAKES_NO_PART.search(said)
    if match is None:
        return False
    before = said[: match.start()]
    told = _without_quotes(note.text)
    for mention in mentions(told):
        words = plain(mention.name)
        if (
            not could_be(mention.name, name)
            and words in before
            and "." not in before.rpartition(words)[2]
        ):
            return False
    return True


def _speaks_of(note: Note, low: str) -> Iterator[tuple[str, str]]:
    """Each person a line is about, by their fullest name, with the words about them."""
    if note.person:
        yield full_name(note.person, note.text), low
        # "Just him. Yusra didn't make it", said within a line about Malcolm.
        told = _without_quotes(note.text)
        for mention in mentions(told):
            words = low[mention.end :].partition(".")[0]
            other = not could_be(mention.name, note.person)
            if other and TAKES_NO_PART.match(words.lstrip(" ,")):
                yield mention.name, words
        return
    names = mentions(note.text)
    if names and names[0].start <= 2:
        yield names[0].name, low[names[0].end :]


def _introduced(note: Note, debrief: Debrief, record: Record) -> list[Fact]:
    """What a line about one person says that they do: '… from the grid team', '… HR'."""
    if not note.person:
        return []
    name = full_name(note.person, note.text)
    for piece in re.split(r"[.,;:()]|\s[-–—]\s", note.text):
        title = re.split(r"\b(?:not|nicht|no|pas|não)\b", piece)[0].strip()
        if _SENTENCE_WORDS.search(plain(title)):
            continue
        if 0 < len(title.split()) <= 6 and (
            is_title(title) or role_of(title) in ("recruiter", "coordinator")
        ):
            value = {"name": name, "role": role_of(title) or "", "title": title}
            people = (Who(name=name),)
            return [
                record.fact(
                    "introduced",
                    value,
                    note.text,
                    key=name,
                    people=people,
                    company=debrief.company,
                    confidence=0.7,
                )
            ]
    if name != note.person:
        value = {"name": name, "role": "", "title": ""}
        return [
            record.fact(
                "introduced",
                value,
                note.text,
                key=name,
                people=(Who(name=name),),
                company=debrief.company,
            )
        ]
    return []


def full_name(person: str, text: str) -> str:
    """The name at a line's head, made full where the line spells it out."""
    if " " in person.strip():
        return person.strip()
    for mention in mentions(text):
        words = fold(mention.name).split()
        if len(words) > 1 and words[0] == fold(person):
            return mention.name
    return person.strip()


def _person_of(note: Note) -> str:
    """Whose request or promise a line is: its head's, or the first name it has."""
    if note.person:
        return full_name(note.person, note.text)
    found = mentions(note.text)
    if found:
        return found[0].name
    # Notes are written in a hurry: "cilla is looking at dates".
    first = note.text.split(" ", 1)[0].strip(",:")
    return (
        first.capitalize()
        if re.match(r"\w+ (?:is|will|tells|writes|said|meldet|schreibt|escribe)\b", note.text)
        else ""
    )


def _by(text: str, record: Record) -> str | None:
    """The last day that a line names, counted from the day of the interview.

    A note is too short to show its language, and mixes two: each that may be is tried.
    """
    owner = record.owner
    ends = [
        phrase.end.date() if isinstance(phrase.end, datetime) else phrase.end
        for language in LANGUAGES
        for phrase in find_dates(
            text, record.said_at, language=language, country=owner.country, zone=owner.zone
        )
    ]
    ahead = [day for day in ends if day >= record.said_at.date()]
    return max(ahead).isoformat() if ahead else None


def _without_quotes(text: str) -> str:
    return re.sub(r"[\"“”„][^\"“”„]*[\"“”„]", " ", text)
