"""Approaches that name no post: somebody asks the user for a talk and speaks of work with them.

Founders and owners write like nobody else, so nothing here waits for a set phrase. Such an approach
is worth little by itself (sellers write so too); the projection believes it once the user said yes.
"""

from __future__ import annotations

import re

from afterword.core.entries import Message
from afterword.core.facts import NO_POST, Fact
from afterword.core.reading.applications import asks_for_talk, is_machine, is_no_job
from afterword.core.reading.events import NO_INTERVIEW
from afterword.core.reading.grammar import plain
from afterword.core.reading.outbound import is_reply
from afterword.core.reading.quotes import sentence_at
from afterword.core.reading.record import Record
from afterword.core.reading.sentences import Text

# How somebody speaks of the user as one who could work for them: of what the user sent or is known
# by, or of joining them. Words that friends, schools and sellers use of other things are left out.
_WORK = re.compile(
    r"\b(?:work(?:ing)? (?:here|with us|for us|with me|for me|together)|join(?:ing)? (?:us|me"
    r"|our team)"
    r"|(?:a|the|this|our|my) (?:[\w-]+ )?(?:role|position|job|vacancy|opening)(?= (?:here|at"
    r"|with us|in our"
    r"|on our|i|we|that|for you|open))|hir(?:e|ing)(?! (?:manager|fair|a (?:van|car|hall)))"
    r"|your (?:\w+ )?(?:background|experience|profile|application|cv|resume|portfolio|letter"
    r"|career)"
    r"|you (?:applied|wrote (?:to )?(?:us|me))|what you sent (?:us|me)"
    r"|bei (?:uns|mir) (?:arbeiten|anfangen|mitmachen)|mitarbeit\w*|bewerb\w*|beworben|lebenslauf"
    r"|(?:ihr|dein|euer) (?:profil|werdegang|brief|anschreiben)|(?:ihre|deine) (?:erfahrung"
    r"|unterlagen"
    r"|bewerbung|mappe)|einstellen|verstarkung (?:im|fur|in|sucht?)"
    r"|(?:su|tu) (?:trayectoria|perfil|curriculum|experiencia|candidatura|carta)(?! de (?:su|tu"
    r"|el|la))"
    r"|trabajar (?:con|para) nosotros|incorporar(?:se|te)"
    r"|(?:votre|ton) (?:parcours|profil|experience|candidature|lettre|cv)|travailler (?:avec|chez"
    r"|pour)"
    r" (?:nous|moi)|nous rejoindre|embauch\w*"
    r"|(?:seu|teu|o seu|o teu) (?:percurso|perfil|curriculo|trabalho)|(?:sua|tua) (?:candidatura"
    r"|experiencia|carta)|trabalhar (?:connosco|conosco|comigo))\b"
)
# What a school, a doctor or an office calls a talk for.
_PRIVATE = re.compile(
    r"\b(?:your (?:son|daughter|child|kid|dog|tax|return|policy|account|invoice|order|flat|lease)"
    r"|(?:ihr|dein)(?:e|em|en|er)? (?:sohn|tochter|kind|steuer\w*|wohnung)|kita|schule|steuer\w*"
    r"|(?:su|tu) (?:hij[oa]|cuenta|poliza|piso)|(?:votre|ton|ta) (?:fils|fille|enfant|compte)"
    r"|(?:seu|sua|teu|tua) (?:filh[oa]|conta)|mortgage|insurance|helps? (?:teams|companies|you)"
    r"|our (?:platform|software|tool|product|solution)|free (?:trial|demo)|demo)\b"
)
_MOST = 2  # people that it is sent to: the user, and one in copy


def read_approach(message: Message, record: Record, text: Text) -> list[Fact]:
    """The `outreach` fact, marked as naming no post, of a person who speaks of work and asks for a
    talk; nothing for a letter to several people, for an answer to what the user wrote about
    something else, and for what programs send.
    """
    header = message.header
    if header.bulk or header.automatic or is_machine(message, text):
        return []
    if len(header.to) + len(header.cc) > _MOST or not any(map(record.is_owner, header.to)):
        return []
    said = f"{plain(header.subject)}\n{text.folded}"
    if _PRIVATE.search(said) or NO_INTERVIEW.search(said) or is_no_job(said):
        return []
    work = _WORK.search(text.folded)
    if work is None or not asks_for_talk(text):
        return []
    if is_reply(message) and not _WORK.search(plain(message.quoted)):
        return []
    quote = sentence_at(text, work.start())
    extra = {NO_POST: True}
    sender = (header.sender,)
    return [
        record.fact("outreach", {"role": ""}, quote, key="outreach", people=sender, extra=extra)
    ]


_MOST = 2  # people: the user, and one in copy
