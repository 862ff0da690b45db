"""Approaches that name no post: somebody asks the user for a talk and speaks of work.

Founders and owners write like nobody else, so nothing here waits for a set phrase. Such an approach
is worth little by itself (sellers write so too); the projection believes it once the user answered.
"""

from __future__ import annotations

import re

from afterword.core.entries import Message
from afterword.core.facts import NO_POST, Fact
from afterword.core.reading.applications import asks_for_talk, is_machine, is_no_job
from afterword.core.reading.events import NO_INTERVIEW
from afterword.core.reading.grammar import plain
from afterword.core.reading.quotes import sentence_at
from afterword.core.reading.record import Record
from afterword.core.reading.sentences import Text

# What work is spoken of by. Broad on purpose: two more things have to be true.
_WORK = re.compile(
    r"\b(?:jobs?|roles?|positions?|post|vacanc(?:y|ies)|opening|hir(?:e|es|ed|ing)|recruit\w*"
    r"|candidates?|applicants?|applications?|applied|cv|resumes?|portfolio|salary|career"
    r"|your (?:\w+ )?(?:background|experience|profile|work|letter|skills|papers|past)"
    r"|work(?:ing)? (?:here|with us|for us|with me|for me)|join (?:us|me|the team|our team)"
    r"|colleagues?|what you (?:do|did|have done|built|made|sent)|full[- ]time|part[- ]time"
    r"|notice period"
    r"|stellen?|posten|bewerb\w*|beworben|lebenslauf|profil|unterlagen|werdegang|mitarbeit\w*"
    r"|verstarkung|einstell\w*|ihre erfahrung|deine erfahrung|bei uns (?:arbeiten|anfangen)"
    r"|puesto|vacante|empleo|candidat\w*|curriculum|perfil|trayectoria|experiencia|trabajar"
    r"|contrat\w*|incorpor\w*"
    r"|poste|emploi|embauch\w*|parcours|votre experience|travailler|recrut\w*|rejoindre"
    r"|vaga|emprego|curriculo|percurso|experiencia|trabalhar|equipa|equipe)\b"
)


def read_approach(message: Message, record: Record, text: Text) -> list[Fact]:
    """The `outreach` fact, marked as naming no post, of a person who speaks of work and asks for a
    talk; nothing for a letter to several people and for what programs send.
    """
    header = message.header
    if header.bulk or header.automatic or is_machine(message, text):
        return []
    if len(header.to) > 1 or not any(record.is_owner(who) for who in header.to):
        return []
    said = f"{plain(header.subject)}\n{text.folded}"
    work = _WORK.search(said)
    if not work or not asks_for_talk(text) or NO_INTERVIEW.search(said) or is_no_job(said):
        return []
    at = _WORK.search(text.folded)
    quote = sentence_at(text, at.start() if at else 0)
    extra = {NO_POST: True}
    sender = (header.sender,)
    return [
        record.fact("outreach", {"role": ""}, quote, key="outreach", people=sender, extra=extra)
    ]
