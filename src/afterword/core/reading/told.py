"""A message while times are read out of it: what every reader of meetings needs, and the fact
they make.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from afterword.core.entries import Message, Who
from afterword.core.facts import Fact
from afterword.core.reading.dates import Phrase, find_dates
from afterword.core.reading.events import title_words
from afterword.core.reading.grammar import plain
from afterword.core.reading.mentions import is_company_word, match_person, mentions
from afterword.core.reading.record import Record
from afterword.core.reading.sentences import Sentence, Text
from afterword.core.reading.statement import Context
from afterword.core.reading.taking_part import says_of

_SUBJECT = re.compile(r"^(?:(?:re|fwd?|aw|wg|rv|tr|sv|res|enc)\s*:\s*)+", re.IGNORECASE)
_MINUTES = re.compile(r"\b(\d{2,3})[ -]?min(?:s|ut\w*)?\b")
_HOURS = tuple(
    (re.compile(rf"\b(?:{words})\b"), minutes)
    for minutes, words in (
        (30, r"half(?: an?)?[- ]hour|halbe stunde|halbstundig\w*|med?ia hora|demi-heure"),
        (90, r"hour and a half|anderthalb stunden|hora y media|heure et demie|hora e meia"),
        (120, r"two[- ]hours?|2[- ]hours?|zwei stunden|dos horas|deux heures|duas horas"),
        (60, r"(?:one|an|1)[- ]hour|60 minutes|einer? stunde|una hora|une heure|uma hora"),
    )
)
_COPIED = re.compile(r"\b(?:cc'?d|copied|in cc|in kopie|en copia|en copie|em copia|bcc)\b")
# Where a name stands before which or after which one talks with its bearer.
_WITH = re.compile(
    r"\b(?:with|mit|con|avec|com|meet|sprechen|and|und|y|et|e|next up is|next is) (?:(?:our|"
    r"unser\w*|nuestr[oa]|notre|noss[oa]) (?:\w+ ){0,3})?$"
)
_HOUSE_NUMBER = re.compile(r"\d\w? $")
_TITLED = re.compile(r" \((?:our|unser\w*|nuestr[oa]|notre|noss[oa]) ")
_OF = re.compile(
    r"\b(?:leads?|runs?|heads?|leitet|dirige|lidera|in|of|from|at|von|aus|bei|de|en|em|chez) $"
)
_WILL_TALK = re.compile(
    r",?(?: who [^,]{3,40},)? (?:would (?:like|love)|wants?|is keen|is happy|will|'ll|can|"
    r"mochte|wurde|wird|ruft|quiere|queria|"
    r"le gustaria|te llamara|souhait\w+|aimerait|vous appellera|gostaria|quer|vai)\b"
)
# The talk stands: somebody says so of it, or that they will see the user then.
_STANDS = re.compile(
    r"\b(?:(?:is|are|'s|has been|have been|was|now) (?:all |now |already |hereby )?(?:confirmed"
    r"|booked|scheduled|set|arranged|fixed|on for|in the (?:diary|calendar))"
    r"|confirm(?:ed|ing)? (?:your|our|the|you|for|that|it)"
    r"|(?:interview|call|chat|meeting|conversation|session|panel) (?:is|will be|takes place"
    r"|will take place|is taking place|starts) (?:on|at|this|next|tomorrow|from|with"
    r"|(?:mon|tues|wednes|thurs|fri)day)"
    r"|will (?:call|ring|phone|meet|see|interview) you|confirmed"
    r"|(?:you(?:'ll| will| are going to)|you're|you are) (?:be )?(?:meet(?:ing)?|see(?:ing)?"
    r"|speak(?:ing)?|talk(?:ing)?)"
    r"|(?<!to )(?:see|speak to|talk to|meet) you (?:on|at|then|tomorrow|next|this"
    r"|(?:mon|tues|wednes|thurs|fri)day)|expect(?:ing)? you (?:on|at|then)"
    r"|looking forward to (?:meet|see|speak|talk|chatt|interview)ing"
    r"|(?:ist|sind|wird|wurde|haben) [^!?]{0,90}?\b(?:bestatigt|angesetzt|terminiert|eingeplant"
    r"|vereinbart|fixiert|gebucht)|findet [^!?]{0,90}?\bstatt|bestatige(?:n)? (?:ich|wir|ihnen|dir"
    r"|hiermit|den|das|unser\w*)|(?:wir sehen uns|erwarten (?:sie|dich))"
    r"|(?:queda(?:mos)?|esta|ha sido|sera) (?:confirmad[oa]|agendad[oa]|fijad[oa]|programad[oa])"
    r"|(?:te|le|os) (?:cito|citamos|confirmo|confirmamos|esperamos|espero)|tendra lugar|nos vemos"
    r"|(?:entrevista|reuniao|reunion|conversa|conversacion|llamada) (?:sera|es|e) "
    r"|quedamos (?:el|manana|este|a las)|(?:gesprach|termin|interview) (?:ist|wird) "
    r"|(?:entretien|rendez-vous|echange) (?:est|sera) (?:le|demain|a|mardi|lundi|mercredi|jeudi)"
    r"|(?:est|sera|a ete) (?:confirmee?|prevue?|fixee?|programmee?|planifiee?)|aura lieu"
    r"|note pour|notiert fur|anotad[oa] para|je (?:vous |t')appelle|ich rufe (?:sie|dich)"
    r"|(?:te|le) llamo|ligo-(?:lhe|te)"
    r"|(?:vous|te) (?:confirmons|confirme|attendons|attends)"
    r"|(?:fica|esta|ficou|foi) (?:confirmad[oa]|marcad[oa]|agendad[oa])"
    r"|confirm(?:o|amos) (?:a|o|que)|espera(?:mos|mo-lo|mo-la) (?:por )?(?:voce|ti|si))\b"
)
# ... unless they leave it to the user after all.
_IF_IT_SUITS = re.compile(
    r"\b(?:if (?:that|this|it|you|not|so|the)|let (?:me|us) know (?:if|whether)"
    r"|would (?:that|you|it)|does (?:that|this|it)|(?:to be|not yet|yet to be) confirmed"
    r"|tbc|once|as soon as|sobald|will be confirmed|tentativ\w*"
    r"|provisional\w*|pencil\w*|propos\w*|suggest\w*|(?:please|kindly|could you|can you|to) confirm"
    r"|wenn|falls|sofern|ob (?:das|es|ihnen)|vorschlag\w*|schlage\w*|vorlaufig|unter vorbehalt"
    r"|si (?:te|le|os|no|ca|cela|vous)|(?:por favor|puedes|puede|podrias) confirm\w*"
    r"|(?:merci de|pouvez-vous|veuillez) (?:me |nous )?confirm\w*|sous reserve"
    r"|se (?:lhe|te|for|puder)|(?:pode|poderia|pf|por favor,?) confirm\w*)\b"
)
# How sure a reader is of a talk in prose: called an interview, only said, only asked. Below 0.6 the
# projection believes it only of a company that has a pursuit: families meet at set times too.
CALLED, AGREED, PROPOSED = 0.6, 0.45, 0.4


@dataclass(frozen=True, slots=True)
class Told:
    """What every reader here needs of a message."""

    message: Message
    text: Text
    record: Record
    context: Context

    def dates(self, passage: str) -> tuple[Phrase, ...]:
        """The dates of a passage, in the writer's calendar and zone."""
        context = self.context
        return find_dates(
            passage,
            context.said_at,
            language=context.language,
            country=context.country,
            zone=context.zone,
            your_zone=self.record.owner.zone,
        )


@dataclass(frozen=True, slots=True)
class Talk:
    """A meeting as one passage has it; `title` and `where` fall back on the message's own."""

    phrase: Phrase
    people: tuple[Who, ...]
    quote: str
    status: str = "tentative"
    strength: float = AGREED
    proposed: bool = False
    minutes: int | None = None
    moves: str | None = None  # the day that it replaces, "" where no day is named
    title: str = ""
    where: str = ""


def dates_in(told: Told, wanted: Iterable[Sentence]) -> tuple[Phrase, ...]:
    """The dates of some sentences, with their places in the whole text.

    A date is dear to read: a reader asks for the sentences that it has a reason to look at.
    """
    found = []
    for sentence in wanted:
        for phrase in told.dates(told.text.text[sentence.start : sentence.end]):
            first, last = phrase.span
            span = (first + sentence.start, last + sentence.start)
            found.append(replace(phrase, span=span))
    return tuple(found)


def interview_fact(told: Told, talk: Talk) -> Fact:
    """The `interview` fact of a talk."""
    start, last = start_of(talk.phrase), talk.phrase.end
    end = last if isinstance(last, datetime) and last > start else None
    subject = _SUBJECT.sub("", told.message.header.subject).strip()
    value = {
        "start": start.isoformat(),
        "end": end.isoformat() if end else None,
        "status": talk.status,
        "title": talk.title or subject,
        "where": talk.where or _where(told.text.folded),
    }
    extra: dict[str, Any] = {
        "strength": talk.strength,
        "proposed": talk.proposed,
        "minutes": talk.minutes or (None if end else minutes_in(told.text.folded)),
        "words": title_words(subject),
        "sender": told.message.header.sender.email,
    }
    if talk.moves is not None:
        extra["moves"] = talk.moves
    confidence = {"confirmed": 0.9, "cancelled": 0.8}.get(
        talk.status, 0.5 if talk.proposed else 0.7
    )
    return told.record.fact(
        "interview",
        value,
        talk.quote,
        key=start.isoformat(),
        people=talk.people,
        confidence=confidence,
        extra=extra,
    )


def stands(said: str) -> bool:
    """Whether folded words say that a talk is to be, rather than ask for it."""
    return bool(_STANDS.search(said))


def is_left_open(said: str) -> bool:
    """Whether folded words leave it to the user after all whether a talk is to be."""
    return bool(_IF_IT_SUITS.search(said))


def people_in(told: Told, passage: str, sentence: Sentence | None = None) -> tuple[Who, ...]:
    """The people that a passage names, with their addresses where the header has them.

    One bare word with a capital is a name only if the header knows it or it stands where names do.
    """
    header = told.message.header
    known = [
        who for who in (header.sender, *header.to, *header.cc) if not told.record.is_owner(who)
    ]
    emails = [who.email for who in known]
    found: list[Who] = []
    for mention in mentions(passage):
        if told.record.names_owner(mention.name) or is_company_word(mention.name, emails):
            continue
        before, after = (
            plain(passage[: mention.start]),
            plain(passage[mention.end : mention.end + 60]),
        )
        copied = _COPIED.search(after) and not (_WILL_TALK.search(after) or _WITH.search(before))
        if copied or (sentence and says_of(told.text, sentence, mention) is False):
            continue
        who = match_person(mention.name, known)
        if _HOUSE_NUMBER.search(before):
            continue  # "4 Custom House Lane"
        placed = (
            _WITH.search(before)
            or _TITLED.match(after)
            or (_WILL_TALK.match(after) and not _OF.search(before))
        )
        if who is None and not (mention.full or placed):
            continue
        who = who or Who(name=mention.name)
        if who not in found:
            found.append(who)
    return tuple(found)


def minutes_in(folded: str) -> int | None:
    """How long a talk is to be, where a text says so: '30 minutes', 'for one hour'."""
    for match in _MINUTES.finditer(folded):
        if 10 <= int(match[1]) <= 480:
            return int(match[1])
    return next((minutes for pattern, minutes in _HOURS if pattern.search(folded)), None)


def _where(folded: str) -> str:
    found = re.search(
        r"\b(zoom|(?:ms |microsoft )?teams|google meet|webex|skype|phone|telefon\w*|video|"
        r"telefono|telephone|on-?site)\b",
        folded,
    )
    return found[1] if found else ""


def sentence_of(text: Text, phrase: Phrase) -> Sentence | None:
    """The sentence that a phrase stands in."""
    return next((s for s in text.sentences if s.start <= phrase.span[0] < s.end), None)


def sentence_before(text: Text, sentence: Sentence) -> Sentence | None:
    """The sentence before one."""
    index = text.sentences.index(sentence)
    return text.sentences[index - 1] if index else None


def start_of(phrase: Phrase) -> datetime:
    """The start of a phrase that is known to be a time."""
    assert isinstance(phrase.start, datetime)
    return phrase.start


def day_of(phrase: Phrase) -> date | None:
    """The one day of a phrase; None for a window."""
    first = phrase.start.date() if isinstance(phrase.start, datetime) else phrase.start
    last = phrase.end.date() if isinstance(phrase.end, datetime) else phrase.end
    return first if first == last else None
