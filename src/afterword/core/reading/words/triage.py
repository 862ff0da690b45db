"""The words by which mail that machines send is kept for reading: hiring, in the languages of Afterword.

Generous on purpose: a word here costs the reading of one newsletter too many, a word that is missing costs an
interview. Bytes in lower case, since they are looked for before anything is decoded.
"""

from __future__ import annotations

import re

# One of these as a word is reason enough.
HIRING = frozenset(
    word.encode()
    for word in (
        "interview interviews interviewer interviewers interviewing interviewed recruiter recruiters recruitment "
        "recruiting applicant applicants candidacy shortlisted requisition hiring onsite "
        "bewerbung bewerbungen bewerber bewerberin bewerbungsgespräch bewerbungseingang vorstellungsgespräch "
        "vorstellungsgesprch kennenlerngespräch bewerbungsverfahren bewerbungsunterlagen stellenausschreibung "
        "entrevista entrevistas candidatura candidaturas postulación postulacion reclutamiento reclutador reclutadora "
        "entretien entretiens candidature candidatures recrutement recruteur recruteuse embauche "
        "recrutamento recrutador recrutadora recrutadores "
        "colloquio candidato candidata sollicitatie sollicitatiegesprek rekrytering anställningsintervju intervju "
        "jobsamtale ansøgning søknad rekrutacja rekrutacyjna "
        "面接 面试 採用 선발 면접"
    ).split()
)
# These words need another beside them: newsletters are full of web applications and open positions on matters.
MAYBE = frozenset(
    word.encode()
    for word in (
        "application applications applying applied apply position role candidate candidates vacancy opening offer job "
        "stelle solicitud vacante puesto proceso selección seleccion poste vaga vagas processo seletivo seleção "
        "availability schedule scheduled rescheduled"
    ).split()
)
TOGETHER = re.compile(
    rb"(?:your|the|this|recent|job|received|submitted) (?:job |recent )?application|application (?:for|to|has|was|status|received|"
    rb"submitted|update|is being)|applying (?:for|to|with|at)|(?:you|have|recently) applied|"
    rb"(?:your|our|other|strong|many|of|the) candida(?:te|tes|cy)\b|(?:the|this|our|open|that) (?:position|role|vacancy|opening) "
    rb"(?:of|as|at|for|has|with|is|we|you)|job offer|offer letter|offer of employment|(?:your|the) (?:phone|video|first|final|initial) "
    rb"(?:screen|call|round)|ausgeschriebene stelle|stelle als|auf die stelle|"
    rb"(?:su|tu|la) (?:solicitud|candidatura)|(?:el|este) puesto|la vacante|proceso de selecci|"
    rb"(?:le|ce|du|au) poste (?:de|d )|(?:a|da|esta|\xc3\xa0) vaga|processo seletivo|"
    rb"schedule (?:a|your|the) (?:call|chat|conversation|meeting|screen)|your availability|been (?:re)?scheduled"
)
# Senders whose notices are read whatever their words: LinkedIn's messages and accepted invitations.
READ_ALWAYS = re.compile(
    r"(?:invitations|messages|messaging|inmail|hit-reply|notifications?)\b.*@(?:\w+\.)*linkedin\.com\Z"
)

_PLAIN = bytes(
    byte if byte >= 128 or chr(byte).isalnum() else 32 for byte in bytes(range(256)).lower()
)
_STYLE = re.compile(rb"<(style|script|head)\b.{0,200000}?</\1\s*>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(rb"<[^<>]{0,20000}>")


def speaks_of_hiring(text: bytes, *, markup: bool = False) -> bool:
    """Whether a text in UTF-8 or an ASCII-like charset shows a sign of hiring; `markup`: it is HTML.

    Looks at whole words, a few microseconds a kilobyte.
    """
    if markup:
        text = _TAG.sub(b" ", _STYLE.sub(b" ", text))
    words = text.translate(_PLAIN).split()
    if not HIRING.isdisjoint(words):
        return True
    return not MAYBE.isdisjoint(words) and TOGETHER.search(b" ".join(words)) is not None
