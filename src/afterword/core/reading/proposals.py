"""Times in prose at which a talk is to be: proposed, agreed, moved or called off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from afterword.core.entries import Message, Who
from afterword.core.facts import Fact
from afterword.core.names import could_be
from afterword.core.reading.applications import is_no_job
from afterword.core.reading.dates import Phrase, find_dates, find_times, join
from afterword.core.reading.events import (
    AS_INTERVIEWER,
    INTERVIEW,
    NO_INTERVIEW,
    OWN_CASE,
    TALK,
    is_other_interview,
    title_words,
)
from afterword.core.reading.grammar import pattern_of, plain
from afterword.core.reading.mentions import match_person, mentions
from afterword.core.reading.outbound import is_reply
from afterword.core.reading.quotes import fold_space
from afterword.core.reading.record import Record
from afterword.core.reading.sentences import Sentence, Text
from afterword.core.reading.statement import Context
from afterword.core.reading.terms import union
from afterword.core.reading.told import (
    AGREED,
    CALLED,
    PROPOSED,
    Talk,
    Told,
    dates_in,
    day_of,
    interview_fact,
    is_left_open,
    minutes_in,
    people_in,
    sentence_before,
    sentence_of,
    stands,
    start_of,
)

_SUITS = pattern_of(union(lambda terms: terms.suits))
# The writer speaks of themselves as the one who will talk.
_MYSELF = re.compile(
    r"\b(?:with me|i'd (?:love|like)|i would (?:love|like)|i want|i(?:'ll| will)? (?:call|ring|"
    r"give|phone)|(?:call|ring|phone) you|and me|(?:call|ring) (?:on )?your (?:mobile|cell|phone)|"
    r"mit mir|ich (?:rufe|melde|mochte|wurde)|conmigo|te llamo|le llamo|me gustaria|avec moi|"
    r"je (?:vous|t')? ?(?:appelle|souhait)|for me|bei mir|para mi|pour moi|para mim|our (?:call|"
    r"chat|talk|conversation|interview|meeting)|"
    r"unser (?:gesprach|telefonat|termin)|nuestr[oa] (?:llamada|charla|entrevista|reunion)|"
    r"notre (?:entretien|echange|appel|rendez-vous)|nossa (?:conversa|chamada|entrevista|reuniao)|"
    r"comigo|te ligo|ligo-lhe|gostaria de)\b"
)
# In the sentence that says when: who looks forward to a meeting will be there.
_I_MEET = re.compile(
    r"(?<!we )(?<!we're )(?<!we are )\blooking forward to (?:meeting|speaking|talking|chatting"
    r"|seeing|catching up|connecting)\b|\bi look forward to (?:meeting|speaking|talking|seeing)\b"
    r"|\b(?:can't wait|excited|keen|happy) to (?:meet|talk to|speak (?:to|with)|chat with) you\b"
    r"|\bfreue mich (?:auf|darauf|sie|dich|schon)\b"
    r"|\b(?:tengo (?:muchas )?ganas de|con ganas de|me hace ilusion) (?:conocer|hablar|charlar)"
    r"|\b(?:je me rejouis|au plaisir|j'ai hate|hate) de (?:vous|te|t'|parler|echanger)"
    r"|\bansios[oa] (?:por|para) (?:conhece|falar|conversar)"
)
_JOINING = re.compile(
    r"\b(?:with me|and me|i want|mit mir|conmigo|avec moi|comigo|und ich|and i|y yo|et moi|e eu)\b"
)
# One time among several is nothing agreed.
_ALTERNATIVE = re.compile(
    r"\b(?:which|either|or|oder|o bien|ou bien|ou|soit|options?|slots?|alternativ\w*|any of|choose|"
    r"pick)\b"
)
_MOVED = re.compile(
    r"\b(?:instead|resched\w*|mov(?:e|ed|ing) (?:us|our (?:call|talk|chat|interview|meeting)|"
    r"the (?:call|talk|chat|interview|meeting|panel)|it|things)|push(?:ed)? (?:back|to)|"
    r"postpon\w*|(?:can't|cannot|can not|"
    r"(?:not|n't) be able to|not able to|unable to) (?:do|make|move)|"
    r"(?:have|need) to (?:be|miss|skip)|has to move|slid(?:es|ing) to|"
    r"verschieb\w*|verleg\w*|stattdessen|statt (?=(?:am|um|wie|des|der|dem|den|an)\b)|aplaz\w*|"
    r"cambiar|mover|en lugar|report(?:e|ee|er|ons)|decal(?:e|ee|er|ons)|plutot|remarc\w*|"
    r"adia\w*|em vez)\b"
)
_CALLED_OFF = re.compile(
    r"\b(?:(?:will|does|is) not (?:taking|take) place|won't take place|not going ahead"
    r"|findet [^!?]{0,90}?nicht statt"
    r"|(?:have|had|need|needed) to cancel|is cancell?ed|cancell?ing|been cancell?ed|"
    r"call off|absagen|abgesagt|cancelad[oa]|"
    r"cancelar|annule[er]?|annulation|desmarcad[oa])\b"
)
_THEIR_TIME = re.compile(
    r"\b(?:for you|your side|(?:your|ihrer|deiner|eurer|su|tu|votre|ton|sua)"
    r" (?:time|zeit|hora|heure)|(?:hora|heure|"
    r"tempo) (?:su|tu|votre|sua))\b"
)
# "They'd like you back for a second round! Thursday, 10 to 11": a talk by its place in the row.
_ROUND = re.compile(
    r"\b(?:you|your|invit\w+)\b[^.!?\n]{0,60}?\b(?:first|second|third|next|final|last|another)"
    r" (?:round|stage)\b(?! of)"
    r"|\b(?:sie|dich|ihnen)\b[^.!?\n]{0,60}?\b(?:zweite|dritte|nachste|letzte)n? runde\b"
    r"|\b(?:le|te|invit\w+)\b[^.!?\n]{0,60}?\b(?:segunda|tercera|siguiente|ultima) ronda\b(?! de)"
    r"|\bvous\b[^.!?\n]{0,60}?\b(?:deuxieme|second|troisieme|dernier) tour\b(?! d)"
)
_MOVES = re.compile(f"{_MOVED.pattern}|{_CALLED_OFF.pattern}")
# A time of day, or what could be one.
_CLOCK = re.compile(
    r"\d\s?[:.h]\s?\d\d|\d\s?(?:am|pm|a\.m|p\.m|uhr|h\b|o'clock)|\b(?:at|um|gegen|ab|from|kl\.?|"
    r"@) \d{1,2}\b|"
    r"\b(?:a|hacia) las \w+|\bas \d|\ba \d{1,2}\s?h|\b(?:noon|midday|mittags?|mediodia|midi|"
    r"meio-dia|half \w+|halb)\b|"
    r"\b(?:[a-z]{3,9}day|montag|dienstag|mittwoch|donnerstag|freitag)s?,? (?:the )?\d{1,2}\b"
)
_DIGIT_OR_NOON = re.compile(r"\d|noon|mi[dt]+ag|mediodia|midday|midi|meio-dia")
# Up to a time something is to be done: no talk starts then.
_DEADLINE = re.compile(
    r"\b(?:by|before|until|till|no later than|bis|vor|spatestens|antes de|hasta|avant|d'ici|"
    r"jusqu'a|ate)(?: (?:the|noon|midday|end|close|eod|cob|\d+))?[ \w,]{0,8}$"
)
# Who takes one of several times may say of another that it doesn't go.
_NOT = re.compile(r"\b(?:not|can't|cannot|nicht|kein\w*|pas|nao|no puedo|no me|imposible)\b|n't\b")
# How one says yes in few words, and when the user names times.
_THEN = re.compile(
    r"\b(?:(?:call|ring|phone|see|meet) you (?:then|there)|(?:speak|talk) (?:to you )?then|it is\b"
    r"|let'?s (?:do|go with|say|take|make it)|go(?:ing)? with|bis dann|dann bis|nehmen wir"
    r"|machen wir|hasta entonces|quedamos|va pour|ate (?:la|entao)|fica)\b"
)
# A word of joy is a yes where it stands alone or a time stands beside it: not "Perfect, thanks for
# the portfolio".
_JOY = re.compile(
    r"\W*(?:perfect|great|excellent|brilliant|lovely|super|wonderful|parfait|perfecto|perfeito|ok|okay"
    r"|top|d'accord|de acuerdo|vale|combinado|alles klar|prima|wunderbar|genial|estupendo|passt"
    r"|otimo|optimo)\b"
)
_NO_MORE = re.compile(
    r"(?:,? (?:thanks|thank you|danke|gracias|merci|obrigad[oa]|then|dann|alors|entonces))?\W*"
)
# Who does not take a time, though they speak of what would work.
_REFUSES = re.compile(
    r"(?:\b(?:do|does|did|is|are|was|will|would|could|should)(?:n't| not)\b|\bcannot\b"
    r"|\bcan't\b(?! wait)|\b(?:neither|none of|unfortunately|i'm afraid|leider|nicht|keine[rn]?"
    r"|no (?:me|puedo|podemos|funciona)|ningun\w*|lamentablemente|desgraciadamente|aucun\w*"
    r"|malheureusement|n[e'] ?\w+ pas|nao (?:me|posso|podemos|da|consigo|funciona|serve)"
    r"|nenhum\w*|infelizmente)\b)"
)
# ... or asks for another time, or speaks of something else that ends.
_LATER = re.compile(
    r"\b(?:let me check|(?:an)?other (?:times?|slots?|dates?|days?|options?)|withdraw\w*"
    r"|(?:get|come) back (?:to you )?(?:with|about|on)|andere[rn]? (?:termin|tag|zeit)\w*"
    r"|otr[oa]s? (?:fecha|dia|hora)s?|autres? (?:date|jour|creneau)x?"
    r"|outr[oa]s? (?:data|dia|hora)s?"
    r")\b"
)
# "Até sexta" is a goodbye and a deadline.
_OF_WORD = re.compile(
    r"\b(?:respost\w*|retorno|decis\w*|decid\w*|answer|hear from|get back|antwort\w*|ruckmeldung"
    r"|entscheid\w*|respuesta|reponse)\b"
)
_OFFERING = re.compile(
    r"\b(?:how about|what about|could (?:do|we)|can do|(?:would|does) .{0,30} (?:work|suit)|i(?:'m"
    r"| am) (?:free|available|around|open)|works? (?:best )?for me|any (?:of|time)|either|options?"
    r"|wie ware|passt|konnte|ginge|frei|podria|puedo|me va bien|disponible|pourrais|je peux|posso"
    r"|poderia|disponivel)\b"
)
_OF_A_POST = re.compile(
    r"\b(?:application|role|position|vacancy|job|stelle|bewerbung|puesto|vacante|candidatura|poste"
    r"|candidature|vaga)\b"
)
# A talk by telephone of which nobody says how long it takes is a short one (DESIGN §7).
_A_CALL = 30  # minutes
_BY_PHONE = re.compile(
    r"\b(?:(?:ring|phone) you|(?:on|over) the (?:phone|telephone)|phone (?:call|screen|interview)"
    r"|rufe (?:ich )?(?:sie|dich)|telefonat|vous appelle|par telephone|(?:te|le) llamo|por telefono"
    r"|ligo-(?:lhe|te)|por telefone)\b"
)
_QUOTED = re.compile(r"(?P<marks>[> ]*>) ?(?P<said>.*)")
_MARKED = re.compile(r"^>", re.MULTILINE)
_BLOCK = re.compile(
    r"^\W{0,3}(?:From|Von|De|Da)\W{0,3}:[^\n]*\n(?:[^\n:]{2,20}:[^\n]*\n)+", re.MULTILINE
)
_SAME_TIME = re.compile(
    r"\b(?:the )?same (?:time|hour)|zur (?:selben|gleichen) (?:zeit|uhrzeit)|a la misma hora"
    r"|a la meme heure|a mesma hora\b"
)
_THIRD = re.compile(
    r"\b(?:he|she|er|sie|el|ella|il|elle|ele|ela)(?:'d|'ll| would| can| could| will| wants to"
    r"| kann| wurde| puede| peut| pode)?(?: \w+){0,2}? (?:call|ring|phone|meet|speak|talk|anrufen|"
    r"llamar|appeler|ligar)\b"
)
_INTRODUCED = re.compile(r",? ?\(?(?:who|our|the|my|unser\w*|der|die|nuestr[oa]|notre|noss[oa]) ")
_BACK = 3  # sentences
_OPENING = 4  # sentences in which a reply says yes
_MOST = 12  # sentences: a mail with more is a timetable or a log
_THERE = re.compile(
    r"\b(?:dabei|joining|join|will be there|you(?:'ll| will) (?:be met by|meet)|recue? par|"
    r"interviewers?|gesprach|participar\w*|asistir\w*|estara\w*|"
    r"sera present\w*|seront present\w*|estarao|participam)\b"
)
_NUMBERED = re.compile(r"\bthe \d{1,2}(?:st|nd|rd|th)\b")
_TO_DAY = re.compile(
    r"\b(?:to|until|till|auf|al|a|para|pour|au) (?:(?:the|this|next|coming|den|diesen|nachsten|el"
    r"|este|proximo|le|ce|o|esta|proxima) )?$"
)


def read_proposals(told: Told) -> list[Fact]:
    """A time in prose at which a talk is to be: said, or asked for."""
    phrases = dates_in(told, _promising(told))
    timed = [phrase for phrase in phrases if isinstance(phrase.start, datetime)]
    ahead = [phrase for phrase in timed if start_of(phrase) > told.context.said_at]
    if len({phrase.start for phrase in ahead}) > 1 and _ALTERNATIVE.search(told.text.folded):
        return _offers(told, [phrase for phrase in ahead if _means_talk(told, phrase)])
    if not ahead and (apart := _apart(told, phrases)):
        return _offers(told, apart)
    ahead = [phrase for phrase in ahead if _means_talk(told, phrase)]
    if not ahead:
        return _as_the_owner_asked(told) or _moved_only(told, phrases) or _off(told)
    subject = plain(told.message.header.subject)
    called = INTERVIEW.search(f"{subject}\n{told.text.folded}") and not is_other_interview(
        subject, told.text
    )
    facts = []
    for phrase in ahead[:4]:
        sentence = sentence_of(told.text, phrase)
        if sentence is None:
            continue
        said = told.text.said(sentence.start, sentence.end)
        asked = said.endswith("?")
        talk = Talk(
            phrase,
            _talkers(told, sentence),
            fold_space(told.text.text[sentence.start : sentence.end]),
            status=_status(told, sentence),
            minutes=minutes_in(told.text.folded) or (_A_CALL if _BY_PHONE.search(said) else None),
            strength=PROPOSED if asked else CALLED if called else AGREED,
            proposed=asked,
            moves=_old_day(told, phrases, phrase) or ("" if _MOVED.search(said) else None),
        )
        facts.append(interview_fact(told, talk))
    return facts


def _status(told: Told, sentence: Sentence) -> str:
    """Whether a talk is off, stands as its sentence says it, or waits for the user's yes."""
    said = told.text.said(sentence.start, sentence.end)
    if _CALLED_OFF.search(said):
        return "cancelled"
    following = (told.text.after(sentence) or (sentence,))[0]
    asked = said.endswith("?") or is_left_open(told.text.said(sentence.start, following.end))
    return "confirmed" if stands(said) and not (asked or _REFUSES.search(said)) else "tentative"


def _apart(told: Told, phrases: Sequence[Phrase]) -> list[Phrase]:
    """Several hours of one day that stand apart from it: "Are you free on Tuesday? He has 2pm or
    4pm".
    """
    days = [phrase for phrase in phrases if _lies_ahead(told, phrase)]
    if len({day_of(phrase) for phrase in days}) != 1 or not _ALTERNATIVE.search(told.text.folded):
        return []
    sentence = sentence_of(told.text, days[0])
    if sentence is None or not _means_talk(told, days[0]):
        return []
    following = (told.text.after(sentence) or (sentence,))[0]
    context = told.context
    clocks = find_times(
        told.text.text[sentence.start : following.end],
        language=context.language,
        country=context.country,
    )
    joined = [join(days[0], clock, context.said_at, zone=context.zone) for clock in clocks]
    return [replace(phrase, span=days[0].span) for phrase in joined] if len(clocks) > 1 else []


def _offers(told: Told, phrases: Sequence[Phrase], *, mine: bool = False) -> list[Fact]:
    """Times of which one may be chosen, as one `scheduling` fact: nothing is agreed yet."""
    sentence = sentence_of(told.text, phrases[0]) if phrases else None
    if sentence is None:
        return []
    header = told.message.header
    people = tuple(who for who in header.to if not told.record.is_owner(who))
    if not mine:
        people = _talkers(told, sentence)
    starts = dict.fromkeys(start_of(phrase).isoformat() for phrase in phrases)
    extra = {
        "offers": [*starts][:_MOST],
        "mine": mine,
        "title": header.subject,
        "words": title_words(header.subject),
        "minutes": minutes_in(told.text.folded),
        "sender": header.sender.email,
    }
    quote = fold_space(told.text.text[sentence.start : sentence.end])
    return [told.record.fact("scheduling", {}, quote, key="offers", people=people, extra=extra)]


def read_own_offers(message: Message, text: Text, record: Record, context: Context) -> list[Fact]:
    """Times that the owner names for a talk: "how about Tuesday at 2pm?"."""
    told = Told(message, text, record, context)
    if not is_reply(message) or not _OFFERING.search(text.folded):
        return []
    with_a_time = [
        s
        for s in text.sentences
        if _CLOCK.search(text.folded, s.start, s.end)
        and not _REFUSES.search(text.folded, s.start, s.end)
    ]
    phrases = dates_in(told, with_a_time[:_MOST])
    ahead = [p for p in phrases if isinstance(p.start, datetime) and start_of(p) > context.said_at]
    return _offers(told, ahead, mine=True)


def read_their_yes(message: Message, text: Text, record: Record, context: Context) -> list[Fact]:
    """Their yes to a time that was named in the conversation: "Perfect, I'll call you then"."""
    if not is_reply(message) or text.text.rstrip().endswith("?"):
        return []
    told = Told(message, text, record, context)
    opening = [text.said(s.start, s.end) for s in text.sentences[:_OPENING]]
    if any(_REFUSES.search(said) or _LATER.search(said) for said in opening):
        return []
    for sentence, said in zip(text.sentences, opening, strict=False):
        if _OF_WORD.search(said) or not _takes(told, sentence, said):
            continue
        named = _talkers(told, sentence) or (message.header.sender,)
        extra = {**_time_named(told, sentence), "accepts": True, "theirs": True}
        extra["sender"] = message.header.sender.email
        quote = fold_space(text.text[sentence.start : sentence.end])
        return [record.fact("scheduling", {}, quote, key="accepts", people=named, extra=extra)]
    return []


def _takes(told: Told, sentence: Sentence, said: str) -> bool:
    if _SUITS.search(said) or _THEN.search(said):
        return True
    joy = _JOY.match(said)
    if joy is None:
        return False
    return _NO_MORE.fullmatch(said, joy.end()) is not None or any(
        _time_named(told, sentence).values()
    )


def _time_named(told: Told, sentence: Sentence) -> dict[str, str]:
    """The time or the day, and else the hour, that a yes names; "" for each that it does not."""
    phrases = dates_in(told, [sentence])
    if phrases:
        return {"start": phrases[0].start.isoformat(), "hour": ""}
    context = told.context
    passage = told.text.text[sentence.start : sentence.end]
    clocks = find_times(passage, language=context.language, country=context.country)
    return {"start": "", "hour": f"{clocks[0].clock.start:%H:%M}" if clocks else ""}


def _as_the_owner_asked(told: Told) -> list[Fact]:
    """The time that the owner had asked for, in a reply that takes it: "Works, see you then".

    Where the owner asked for another day "at the same time", the hour is that of the letter before.
    """
    message, folded, owner = told.message, told.text.folded, told.record.owner
    if not is_reply(message) or folded.rstrip().endswith("?"):
        return []
    opening = told.text.sentences[:_OPENING]
    agreeing = next((s for s in opening if _SUITS.search(folded, s.start, s.end)), None)
    quoted = message.quoted.casefold()
    if not any(email in quoted for email in owner.emails):
        return []
    asked, before = _levels(message.quoted)
    phrases = [
        phrase
        for phrase in find_dates(
            asked, told.context.said_at, country=owner.country, zone=owner.zone
        )
        if _lies_ahead(told, phrase)
    ]
    timed: dict[date | datetime, Phrase] = {
        phrase.start: phrase for phrase in phrases if isinstance(phrase.start, datetime)
    }
    if len(timed) > 1:
        agreeing, timed = _chosen(told, opening, timed)
    if agreeing is None:
        return []
    earlier = [p for p in told.dates(before) if isinstance(p.start, datetime)]
    if not timed and len(earlier) == 1:
        timed = _at_that_hour(asked, phrases, start_of(earlier[0]))
    if len(timed) != 1:
        return []
    (phrase,) = timed.values()
    # Who comes along stands beside the time that was asked for first.
    beside = next((b for b in before.split("\n\n") if earlier and earlier[0].text in b), "")
    following = (told.text.after(agreeing) or (agreeing,))[0]
    named = people_in(told, told.text.text[agreeing.start : following.end], following)
    with_whom = (message.header.sender, *named, *people_in(told, beside))
    quote = fold_space(told.text.text[agreeing.start : agreeing.end])
    talk = Talk(phrase, tuple(dict.fromkeys(with_whom)), quote, status="confirmed", strength=AGREED)
    return [interview_fact(told, talk)]


def _chosen(
    told: Told, opening: Sequence[Sentence], timed: dict[date | datetime, Phrase]
) -> tuple[Sentence | None, dict[date | datetime, Phrase]]:
    """Which of several times that the owner offered a reply takes, and where: "Wednesday it is".
    Its day is enough where no other of them is on it.
    """
    for sentence in opening:
        if _NOT.search(told.text.folded, sentence.start, sentence.end):
            continue
        named = dates_in(told, [sentence])
        found = {at: phrase for at, phrase in timed.items() if any(_same(phrase, n) for n in named)}
        if len(found) == 1:
            return sentence, found
    return None, {}


def _same(offered: Phrase, named: Phrase) -> bool:
    """Whether a day that a reply names is the one that was offered: "Wednesday" is the Wednesday
    of the offer, whenever the next one is.
    """
    one, other = day_of(offered), day_of(named)
    if one is None or other is None:
        return False
    bare = not any(letter.isdigit() for letter in named.text)
    return one == other or (bare and one.weekday() == other.weekday())


def _at_that_hour(
    asked: str, phrases: Sequence[Phrase], hour: datetime
) -> dict[date | datetime, Phrase]:
    """The days of sentences that ask for the same time, at that hour."""
    text = Text(asked)
    found: dict[date | datetime, Phrase] = {}
    for sentence in text.sentences:
        if not _SAME_TIME.search(text.folded, sentence.start, sentence.end):
            continue
        for phrase in phrases:
            day = day_of(phrase)
            if day is not None and sentence.start <= phrase.span[0] < sentence.end:
                at = hour.replace(year=day.year, month=day.month, day=day.day)
                found[at] = replace(phrase, start=at, end=at)
    return found


def _levels(quoted: str) -> tuple[str, str]:
    """What a reply quotes: the letter it answers, and the one that this answered."""
    if not _MARKED.search(quoted):  # Outlook's: blocks, each under a header of its own
        blocks = _BLOCK.split(quoted)[1:3]
        return blocks[0] if blocks else "", blocks[1] if len(blocks) > 1 else ""
    lines = [line for line in quoted.splitlines() if not line.rstrip().endswith(":")]  # "… wrote:"
    marked = [_QUOTED.match(line) for line in lines]
    told = [(match["marks"].count(">"), match["said"]) for match in marked if match]
    return (
        "\n".join(said for depth, said in told if depth == 1),
        "\n".join(said for depth, said in told if depth == 2),
    )


def _promising(told: Told) -> list[Sentence]:
    """The sentences worth reading dates in: those with a time of day, those that move a talk, and
    those beside.
    """
    said = told.text.folded
    clock = _CLOCK.search(said) if _DIGIT_OR_NOON.search(said) else None
    moves = _MOVES.search(said)
    subject = plain(told.message.header.subject)
    talk = clock and (
        TALK.search(said)
        or INTERVIEW.search(f"{subject}\n{said}")
        or _ROUND.search(said)
        or _asks_the_applicant(subject, told.text, said)
    )
    if not (talk or moves):
        return []
    sentences = told.text.sentences
    wanted: set[int] = set()
    for number, sentence in enumerate(sentences):
        if _MOVES.search(said, sentence.start, sentence.end):
            wanted |= {number - 1, number, number + 1}
        elif _CLOCK.search(said, sentence.start, sentence.end):
            wanted |= {number - 1, number}  # the day may stand before: "Tuesday? He has 2pm"
    return [sentences[number] for number in sorted(wanted) if 0 <= number < len(sentences)][:_MOST]


def read_acceptance(message: Message, text: Text, record: Record, context: Context) -> list[Fact]:
    """The owner's yes to a time: a `scheduling` fact with that time."""
    told = Told(message, text, record, context)
    people = tuple(who for who in message.header.to if not record.is_owner(who))
    agreeing = [
        s
        for s in text.sentences
        if _SUITS.search(text.folded, s.start, s.end)
        and not _REFUSES.search(text.folded, s.start, s.end)
    ]
    for phrase in dates_in(told, agreeing[:_MOST]):
        sentence = sentence_of(text, phrase)
        if sentence is None:
            continue
        said = text.said(sentence.start, sentence.end)
        if not isinstance(phrase.start, datetime) and not (
            TALK.search(said) or INTERVIEW.search(said)
        ):
            continue
        quote = fold_space(text.text[sentence.start : sentence.end])
        # "Your time" is the other's, whose zone this message does not tell.
        theirs = _THEIR_TIME.search(plain(phrase.text))
        start = (
            phrase.start.date() if theirs and isinstance(phrase.start, datetime) else phrase.start
        )
        extra = {"start": start.isoformat(), "accepts": True}
        return [record.fact("scheduling", {}, quote, key="accepts", people=people, extra=extra)]
    if agreeing and is_reply(message) and not text.text.rstrip().endswith("?"):
        # "Works for me": the time is the one that was proposed in this conversation.
        quote = fold_space(text.text[agreeing[0].start : agreeing[0].end])
        extra = {**_time_named(told, agreeing[0]), "accepts": True}
        return [record.fact("scheduling", {}, quote, key="accepts", people=people, extra=extra)]
    return []


def _moved_only(told: Told, phrases: tuple[Phrase, ...]) -> list[Fact]:
    """A day that is off, with no new time yet: the one named as such, else the one before the new
    day.
    """
    moving = [phrase for phrase in phrases if _is_moving(told, phrase)]
    days = [phrase for phrase in phrases if _lies_ahead(told, phrase)]
    old = next(
        (phrase for phrase in moving if phrase in days and not _is_target(told, phrase)), None
    )
    if old is None and moving:
        old = next((phrase for phrase in days if phrase not in moving), None)
    sentence = sentence_of(told.text, old) if old else None
    if old is None or sentence is None:
        return []
    return [_gone(told, sentence, day_of(old))]


def _off(told: Told) -> list[Fact]:
    """That the talk of this conversation is off, where no day is named: "I have to cancel our
    call".
    """
    if not is_reply(told.message):
        return []
    for sentence in told.text.sentences:
        said = told.text.said(sentence.start, sentence.end)
        if _CALLED_OFF.search(said) and (TALK.search(said) or INTERVIEW.search(said)):
            return [_gone(told, sentence, None)]
    return []


def _gone(told: Told, sentence: Sentence, day: date | None) -> Fact:
    """That the talk of that day, or of this conversation where none is named, is off."""
    quote = fold_space(told.text.text[sentence.start : sentence.end])
    extra = {"moves": day.isoformat() if day else ""}
    people = (told.message.header.sender,)
    return told.record.fact("scheduling", {}, quote, key="moves", people=people, extra=extra)


def is_called_off(said: str) -> bool:
    """Whether folded words say that a talk is off."""
    return bool(_CALLED_OFF.search(said))


def _is_moving(told: Told, phrase: Phrase) -> bool:
    sentence = sentence_of(told.text, phrase)
    if sentence is None:
        return False
    said = told.text.said(sentence.start, sentence.end)
    return bool(_MOVED.search(said) or _CALLED_OFF.search(said))


def _lies_ahead(told: Told, phrase: Phrase) -> bool:
    day = day_of(phrase)
    return day is not None and day >= told.context.said_at.date()


def _is_target(told: Told, phrase: Phrase) -> bool:
    """Whether a talk moves to this day rather than away from it."""
    before = told.text.folded[max(0, phrase.span[0] - 20) : phrase.span[0]]
    return bool(
        _TO_DAY.search(before)
        or _TO_DAY.match(plain(phrase.text)[:8])
        or plain(phrase.text).startswith("to ")
    )


def _means_talk(told: Told, phrase: Phrase) -> bool:
    """Whether the sentence, the one before it or the subject speaks of a talk rather than of
    something else.
    """
    sentence = sentence_of(told.text, phrase)
    if sentence is None:
        return False
    if _DEADLINE.search(told.text.folded[sentence.start : phrase.span[0] + 8]):
        return False
    before = sentence_before(told.text, sentence) or sentence
    after = (told.text.after(sentence) or (sentence,))[0]
    said = told.text.said(before.start, after.end)
    subject = plain(told.message.header.subject)
    if AS_INTERVIEWER.search(told.text.said(sentence.start, sentence.end)):
        return False
    if INTERVIEW.search(said):
        return True
    if NO_INTERVIEW.search(told.text.said(sentence.start, sentence.end)):
        return False
    return bool(
        TALK.search(said)
        or INTERVIEW.search(subject)
        or _MOVED.search(said)
        or _ROUND.search(said)
        or _asks_the_applicant(subject, told.text, told.text.said(sentence.start, sentence.end))
    )


def _asks_the_applicant(subject: str, text: Text, said: str) -> bool:
    """Whether a letter about the user's application or a post asks for a time, and so for a talk:
    "Your application", over "Would Tuesday at two suit you?".
    """
    if "?" not in said or is_no_job(f"{subject}\n{text.folded}"):
        return False
    return bool(OWN_CASE.search(subject) or _OF_A_POST.search(subject))


def _old_day(told: Told, phrases: tuple[Phrase, ...], new: Phrase) -> str:
    """The day that a new time replaces, where the message names it."""
    for phrase in phrases:
        sentence = sentence_of(told.text, phrase)
        day = day_of(phrase)
        if phrase is new or sentence is None or day is None or day == start_of(new).date():
            continue
        if _MOVED.search(told.text.said(sentence.start, sentence.end)):
            return day.isoformat()
    return _bare_day(told)


def _bare_day(told: Told) -> str:
    """'I can't do the 14th': a day of which only the number is named."""
    for sentence in told.text.sentences:
        said = told.text.said(sentence.start, sentence.end)
        match = _NUMBERED.search(said)
        if match and _MOVED.search(said) and (found := told.dates(f"on {match[0]}")):
            day = day_of(found[0])
            return day.isoformat() if day else ""
    return ""


def _talkers(told: Told, sentence: Sentence) -> tuple[Who, ...]:
    """Who will be there, as the sentence says: those it names, the writer where they speak of
    themselves.
    """
    people = list(people_in(told, told.text.text[sentence.start : sentence.end], sentence))
    if not people and (meant := _meant_by_pronoun(told, sentence)):
        return (meant,)
    following = (told.text.after(sentence) or (sentence,))[0]
    myself = _MYSELF.search(told.text.said(sentence.start, following.end))
    if not people and not myself and (before := sentence_before(told.text, sentence)):
        people = list(people_in(told, told.text.text[before.start : before.end], before))
        people = [who for who in people if who != told.message.header.sender]
    when = sentence
    if not people and (behind := _naming_after(told, sentence)):
        sentence = behind
        people = list(people_in(told, told.text.text[sentence.start : sentence.end], sentence))
    said = told.text.said(sentence.start, sentence.end)
    sender = told.message.header.sender
    alone = not people and (
        said.endswith("?")
        or _MYSELF.search(told.text.folded)
        or _I_MEET.search(told.text.said(when.start, when.end))
    )
    joining = people and _JOINING.search(said)
    if (alone or joining) and sender not in people:
        people.append(sender)
    return tuple(people)


def _meant_by_pronoun(told: Told, sentence: Sentence) -> Who | None:
    """Who "he can call you on Monday" means: whom the sentences before it introduced last."""
    text = told.text
    if not _THIRD.search(text.said(sentence.start, sentence.end)):
        return None
    at = text.sentences.index(sentence)
    start = text.sentences[max(0, at - _BACK)].start
    passage = text.text[start : sentence.start]
    sender = told.message.header.sender
    for mention in reversed(list(mentions(passage))):
        if told.record.names_owner(mention.name) or could_be(mention.name, sender.name):
            continue
        if mention.full or _INTRODUCED.match(plain(passage[mention.end : mention.end + 40])):
            header = told.message.header
            known = [who for who in (*header.to, *header.cc) if not told.record.is_owner(who)]
            return match_person(mention.name, known) or Who(name=mention.name)
    return None


def _naming_after(told: Told, sentence: Sentence) -> Sentence | None:
    """The sentence after one, if it says who will be there."""
    following = told.text.after(sentence)
    if not following:
        return None
    said = told.text.said(following[0].start, following[0].end)
    return following[0] if _THERE.search(said) or TALK.search(said) else None
