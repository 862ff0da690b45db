"""What a message that the owner sent was for: one `letter` fact, and what follows from it.

One letter may do several things (thank, hand over what was asked, ask for news). The one that
decides how the other side will count it stands in the value; all that were found stand in
`extra["also"]`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.core.entries import Message, Who
from afterword.core.facts import AFTER_AN_OFFER, Fact
from afterword.core.names import EMAIL
from afterword.core.reading.ask_kinds import ask_kind
from afterword.core.reading.grammar import pattern_of, plain
from afterword.core.reading.quotes import opening, sentence_at
from afterword.core.reading.record import Record
from afterword.core.reading.roles import role_title
from afterword.core.reading.sentences import Text, cut
from afterword.core.reading.terms import union
from afterword.core.reading.things import names_known_thing

_THANKS = pattern_of(union(lambda terms: terms.thanks))
_THANKS_FOR = pattern_of(union(lambda terms: terms.thanks_for))
_JUST_NOW = pattern_of(union(lambda terms: terms.just_now))
_ENQUIRY = pattern_of(union(lambda terms: terms.enquiry))
_ENQUIRY_HINT = pattern_of(union(lambda terms: terms.enquiry_hint))
_CLOSING = pattern_of(union(lambda terms: terms.closing))
_HANDING_OVER = pattern_of(union(lambda terms: terms.handing_over))
_APPLYING = pattern_of(union(lambda terms: terms.applying))
_INTRODUCTION = pattern_of(union(lambda terms: terms.asks_introduction))
_WITHDRAWING = pattern_of(union(lambda terms: terms.withdrawing))
_ACCEPTING = pattern_of(union(lambda terms: terms.accepting))
_DECLINING = pattern_of(union(lambda terms: terms.declining))
_GRACIOUS = pattern_of(union(lambda terms: terms.gracious))
_OTHER_OFFER = pattern_of(union(lambda terms: terms.other_offer))
# A no to whatever was proposed; an absence is no yes either.
_NO_THANKS = re.compile(
    r"\b(?:no,? thanks?|no,? thank you|thanks,? but no|(?:i'll|i will|i'd rather|have to) pass\b"
    r"|not (?:currently |really )?(?:interested|looking)|(?:isn't|not) (?:a fit|the right time)"
    r"|don't need (?:that|it|this)|kein interesse|suche (?:derzeit |gerade |im moment )?(?:nichts"
    r"|keine)"
    r"|passt (?:gerade |leider )?nicht|no me interesa|no estoy buscando|no,? gracias"
    r"|pas interesse\w*"
    r"|ne (?:suis|cherche) pas|non merci|nao tenho interesse|nao estou (?:a )?procura\w*"
    r"|nao,? obrigad[oa])\b"
)
# What only an offer of work brings, and what an invitation does.
_WHAT_IS_OFFERED = re.compile(
    r"\b(?:offers?|position|role|job|post|contract|sign|notice|start (?:on|in|date)|join(?:ing)?"
    r"|salary|angebot|stelle|vertrag|unterschr\w+|anfang\w*|kundig\w*|oferta|puesto|contrato|firmar"
    r"|incorpor\w*|offre|poste|contrat|signer|commencer|proposta|vaga|emprego|assinar|comecar)\b"
)
_INVITED = re.compile(
    r"\b(?:invit\w+|interview|talk|chat|call|meet(?:ing)?|einlad\w+|gesprach\w*|termin|entrevista"
    r"|entretien|rendez-vous|conversa|convite)\b"
)
_CONDITION = re.compile(
    r"\b(?:before|if|whether|until|bevor|ob|falls|wenn|antes de|si|avant de|se)\b"
)
_REPLY_SUBJECT = re.compile(
    r"^\s*(?:re|aw|antw|sv|vs|res|rv|odp)\s*(?:\[\d+\])?\s*:", re.IGNORECASE
)
_REFERENCES = re.compile(r"\b(?:references?|referees?|referenz(?:en)?|referencias?)\b")
_HANDED = re.compile(
    r"\b(?:attached|enclosed|please find|i(?: have|'ve) (?:attached|enclosed|added|uploaded|put)"
    r"|here (?:it is|they are|you go|you are|is (?:the|my|a|our)"
    r"|are (?:the|my|two|both|three|all|our))|here's (?:the|my|a|our)|it is[:,] (?:the|my)"
    r"|as (?:requested|asked|promised)[,:]? (?:the|my|here)"
    r"|anbei|im anhang|angehangt|beigefugt|hier (?:ist|sind|kommt|kommen) (?:der|die|das|mein\w*)"
    r"|adjunt[oa]s?|te adjunto|le adjunto|aqui (?:tiene|tienes|va|van|esta|estan)"
    r"|ci-joint\w*|en piece jointe|voici (?:le|la|les|mon|ma|mes)|vous trouverez"
    r"|em anexo|segue(?:m)? (?:em anexo|o|a|os|as)|anexo (?:o|a|os|as))\b"
)
# "Attached, with invented numbers.": what was asked for, without its name.
_IT_IS_HERE = re.compile(
    r"\W*(?:attached|enclosed|anbei|im anhang|adjunt[oa]|ci-joint|em anexo"
    r"|here (?:it is|they are|you go|you are))\b"
)
# "I will send it attached", "nothing attached", "forgot to attach": not with this letter.
_NOT_YET = re.compile(
    r"\b(?:(?<!you )will|'ll|shall|would|could|can|going to|not|nothing|forgot|werde|wurde|nicht"
    r"|ohne|voy a|sin|vais|ne|sans|vou|nao|sem)\b[^.,;:!?\n]*$"
)
_PHONE = re.compile(
    r"(?<![\w/.])(?!\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b)(?!\d{4}-\d\d-\d\d\b)"  # no date
    r"\+?\(?\d[\d ().-]{6,18}\d(?!\w)"
)
_REFEREES = re.compile(
    r"\b(?:references|referees|two referee|references?persons|referenz(?:en|personen)|referencias"
    r"|referências)\b(?! ?(?:numbers?|no\b|nr|#|:? ?\d))"
)
_SEVERAL = 2
_ASKED_IN = 3_000  # characters of the letter that is answered
_LINK = re.compile(r"https?://\S+|\b[\w-]+(?:\.[\w-]+)+/\S+")
# What programs attach is no material.
_NO_MATERIAL = re.compile(
    r"\.(?:ics|vcf|asc|sig|p7s|p7m|gif)$|"
    r"^(?:image\d*|logo|smime|signature|att\d+|winmail)\b",
    re.IGNORECASE,
)
# Of two purposes the first here names the letter.
_ORDER = (
    "withdrawal",
    "acceptance",
    "introduction_ask",
    "closing",
    "application",
    "thank_you",
    "materials",
    "enquiry",
    "gracious",
    "answer",
    "other",
)


@dataclass(frozen=True, slots=True)
class Purpose:
    """One thing a letter does, and the words that show it."""

    what: str
    quote: str


def read_outbound(message: Message, record: Record) -> list[Fact]:
    """The letter, and where it says so an application, an acceptance or a withdrawal."""
    text = cut(message.text)
    found = purposes(message, text)
    main = min(found, key=lambda purpose: _ORDER.index(purpose.what))
    people = tuple(
        who for who in (*message.header.to, *message.header.cc) if not record.is_owner(who)
    )
    extra = {
        "also": [purpose.what for purpose in found],
        "asks": "?" in text.text,
        "declines": message.header.automatic or bool(_NO_THANKS.search(text.folded)),
        "other_offer": bool(_OTHER_OFFER.search(text.folded)) and main.what != "withdrawal",
        "attachments": materials(message),
        "ask": ask_kind(text.folded) if "?" in text.text else "",
    }
    facts = [
        record.fact(
            "letter", {"what": main.what}, main.quote, key="letter", people=people, extra=extra
        )
    ]
    follows = {"withdrawal": "withdrawn", "acceptance": "accepted", "application": "applied"}
    facts += [
        _consequence(kind, purpose, message, record, people)
        for purpose in found
        if (kind := follows.get(purpose.what))
    ]
    return facts


def purposes(message: Message, text: Text) -> list[Purpose]:
    """Everything that a letter of the owner's does, at least `answer` or `other`."""
    reply = is_reply(message)
    found = [*_decisions(text), *_sent(message, text, reply=reply)]
    match = _INTRODUCTION.search(text.folded)
    if match and ("?" in text.text or _polite_wish(text, match.start())):
        found.append(Purpose("introduction_ask", sentence_at(text, match.start())))
    closing = _closing(text)
    if closing:
        found.append(closing)
    gracious = _gracious(text) if reply else None
    thanks = _thanks(message, text, reply=reply, whole=gracious is None)
    if thanks:
        found.append(thanks)
    settled = {"withdrawal", "acceptance", "introduction_ask"} & {purpose.what for purpose in found}
    asking = None if closing or settled else _enquiry(text, thanked=thanks is not None)
    if asking:
        found.append(asking)
        # "Thank you again for the interview three weeks ago. Is there any news?" asks; it does
        # not thank.
        if thanks and not _JUST_NOW.search(text.folded):
            found.remove(thanks)
    if gracious and not found:
        found.append(gracious)
    if not found:
        found.append(Purpose("answer" if reply else "other", opening(text)))
    return found


def is_reply(message: Message) -> bool:
    """Whether a message answers another one, by its headers."""
    header = message.header
    return bool(header.in_reply_to or header.references) or bool(
        _REPLY_SUBJECT.match(header.subject)
    )


def materials(message: Message) -> list[str]:
    """The attachments that a person would have put there, by name."""
    return [
        part.name
        for part in message.header.attachments
        if part.name and not _NO_MATERIAL.search(part.name)
    ]


def _decisions(text: Text) -> list[Purpose]:
    """A withdrawal, an acceptance, an offer declined: outright, neither asked nor conditional."""
    found = []
    for what, pattern in (
        ("withdrawal", _WITHDRAWING),
        ("withdrawal", _DECLINING),
        ("acceptance", _ACCEPTING),
    ):
        for match in pattern.finditer(text.folded):
            sentence = sentence_at(text, match.start())
            before = text.folded[max(0, match.start() - 40) : match.start()]
            if not sentence.endswith("?") and not _CONDITION.search(before):
                found.append(Purpose(what, sentence))
                break
    kinds = {purpose.what for purpose in found}
    if kinds == {
        "withdrawal",
        "acceptance",
    }:  # "I have accepted an offer elsewhere" is no yes to them
        found = [purpose for purpose in found if purpose.what == "withdrawal"]
    return found[:1]


def _sent(message: Message, text: Text, *, reply: bool) -> list[Purpose]:
    """An application or materials that went with the message, attached or linked."""
    attached = materials(message)
    applying = _APPLYING.search(text.folded) or (
        attached and _APPLYING.search(plain(message.header.subject))
    )
    if applying and not reply and (attached or len(text.text) > 400):
        at = applying.start() if applying.string is text.folded else 0
        return [Purpose("application", sentence_at(text, at))]
    handing = _HANDING_OVER.search(text.folded)
    if _names_somebody(message) and _of_references(message, text, reply=reply):
        # Names and addresses are all that was asked for: nothing is attached.
        named = _REFERENCES.search(text.folded)
        return [Purpose("materials", sentence_at(text, named.start()) if named else opening(text))]
    if attached:
        return [
            Purpose("materials", sentence_at(text, handing.start()) if handing else opening(text))
        ]
    if handing and _LINK.search(text.text):
        return [Purpose("materials", sentence_at(text, handing.start()))]
    if reply and (handed := _handed_over(text)):
        return [Purpose("materials", handed)]
    return []


def _handed_over(text: Text) -> str:
    """The sentence that says outright that something goes with this letter; "" for none.

    The file itself may be missing: archives leave attachments out as often as people forget them,
    and to be told again of what one has sent is the worse mistake.
    """
    for match in _HANDED.finditer(text.folded):
        sentence = sentence_at(text, match.start())
        before = text.folded[max(0, match.start() - 40) : match.start()]
        if sentence.endswith("?") or _NOT_YET.search(before):
            continue
        if _IT_IS_HERE.match(plain(sentence)) or names_known_thing(plain(sentence)):
            return sentence
    return ""


def _of_references(message: Message, text: Text, *, reply: bool) -> bool:
    """Whether a letter is about references: by its subject, or as an answer by its own words or by
    those that it answers.
    """
    if _REFEREES.search(plain(message.header.subject)):
        return True
    if not reply:
        return False
    return bool(
        _REFERENCES.search(text.folded) or _REFEREES.search(plain(message.quoted[:_ASKED_IN]))
    )


def _names_somebody(message: Message) -> bool:
    """Whether the owner's words give the address of somebody who is not in the header, or several
    numbers to ring.
    """
    header = message.header
    if len(_PHONE.findall(message.text)) >= _SEVERAL:
        return True
    known = {who.email.casefold() for who in (header.sender, *header.to, *header.cc)}
    return any(found.casefold() not in known for found in EMAIL.findall(message.text))


def _thanks(message: Message, text: Text, *, reply: bool, whole: bool) -> Purpose | None:
    """Thanks for a meeting: named as such, or (`whole`) a meeting and thanks apart, or in a new
    letter's subject.
    """
    subject = plain(message.header.subject)
    for match in _THANKS.finditer(text.folded):
        after = text.folded[match.end() : match.end() + 90].split(".")[0]
        if _THANKS_FOR.search(after) and not re.match(
            r"\s*(?:in advance|im voraus|de antemano|d'avance)", after
        ):
            return Purpose("thank_you", sentence_at(text, match.start()))
    if not reply and _THANKS.match(subject):
        return Purpose("thank_you", opening(text))
    met = _JUST_NOW.search(text.folded) if whole else None
    if (
        met
        and _THANKS.search(text.folded)
        and re.search(
            r"\b(?:see|meet|met|speak|talk|gesprachs?|gesehen|kennen\w*|conversa\w*|verte|verle"
            r"|veros|conocer\w*|charla\w*|echang\w*|rencontr\w*|revoir|conhece\w*)",
            text.folded,
        )
    ):
        return Purpose("thank_you", sentence_at(text, met.start()))
    return None


def _enquiry(text: Text, *, thanked: bool) -> Purpose | None:
    """A question after the state of things; within a thank-you only one that says so outright."""
    for match in _ENQUIRY.finditer(text.folded):
        return Purpose("enquiry", sentence_at(text, match.start()))
    if thanked:
        return None
    for sentence in text.sentences:
        said = text.said(sentence.start, sentence.end)
        if said.endswith("?") and _ENQUIRY_HINT.search(said) and not _own_answer(said):
            return Purpose("enquiry", sentence_at(text, sentence.start))
    return None


def _own_answer(sentence: str) -> bool:
    """Whether a question is about what the owner owes: 'Could I give you my answer by Friday?'"""
    return bool(
        re.search(
            r"\b(?:my (?:answer|decision|application be sent)|(?:could|can|may|"
            r"would it be ok if) i (?:give|have|take|send|"
            r"let)|mehr zeit|more time|meine (?:antwort|entscheidung)|mi (?:respuesta|decision)|"
            r"ma (?:reponse|decision)|"
            r"minha (?:resposta|decisão))\b",
            sentence,
        )
    )


def _closing(text: Text) -> Purpose | None:
    match = _CLOSING.search(text.folded)
    if match and "?" not in text.text:
        return Purpose("closing", sentence_at(text, match.start()))
    return None


def _gracious(text: Text) -> Purpose | None:
    """An answer that takes a no with good grace; the projection knows whether there was one."""
    match = _THANKS.search(text.folded)
    if match and _GRACIOUS.search(text.folded[match.end() :]):
        hints = {hint[0] for hint in _GRACIOUS.finditer(text.folded)}
        if len(hints) >= 2:
            return Purpose("gracious", sentence_at(text, match.start()))
    return None


def _polite_wish(text: Text, position: int) -> bool:
    sentence = plain(sentence_at(text, position))
    return bool(
        re.search(
            r"\b(?:would|could|grateful|wurde|konnte|gustaria|agradeceria|pourr|serais|gostaria|"
            r"poderia)",
            sentence,
        )
    )


def _of_an_offer(message: Message, purpose: Purpose) -> bool:
    """Whether a yes is one to work: by the letter's words, where its own sentence is of no talk."""
    said = plain(f"{message.header.subject}\n{message.text}")
    return _WHAT_IS_OFFERED.search(said) is not None and not _INVITED.search(plain(purpose.quote))


def _consequence(
    kind: str, purpose: Purpose, message: Message, record: Record, people: tuple[Who, ...]
) -> Fact:
    value = {}
    if kind == "applied":
        role = role_title(message.header.subject) or role_title(message.text[:600])
        value = {"company": "", "role": role}
    extra: dict[str, bool] = {"by_owner": True}
    if kind == "accepted" and not _of_an_offer(message, purpose):
        extra[AFTER_AN_OFFER] = True  # an invitation is accepted in the same words
    return record.fact(kind, value, purpose.quote, key=kind, people=people, extra=extra)
