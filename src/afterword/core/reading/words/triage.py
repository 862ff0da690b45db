"""The words by which mail from machines is kept for reading: hiring, in Afterword's languages.

Generous on purpose: a word here costs the reading of one newsletter too many, a word that is
missing costs an interview. Bytes in lower case, since they are looked for before anything is
decoded.
"""

from __future__ import annotations

import re
from itertools import pairwise

# One of these as a word is reason enough.
HIRING = frozenset(
    word.encode()
    for word in (
        "interview interviews interviewer interviewers interviewing interviewed recruiter "
        "recruiters recruitment "
        "recruiting applicant applicants candidacy shortlisted requisition hiring onsite "
        "bewerbung bewerbungen bewerber bewerberin bewerbungsgespräch bewerbungseingang "
        "vorstellungsgespräch "
        "vorstellungsgesprch kennenlerngespräch bewerbungsverfahren bewerbungsunterlagen "
        "stellenausschreibung "
        "entrevista entrevistas candidatura candidaturas postulación postulacion "
        "reclutamiento reclutador reclutadora "
        "entretien entretiens candidature candidatures recrutement recruteur recruteuse embauche "
        "recrutamento recrutador recrutadora recrutadores "
        "colloquio candidato candidata sollicitatie sollicitatiegesprek rekrytering "
        "anställningsintervju intervju "
        "jobsamtale ansøgning søknad rekrutacja rekrutacyjna "
        "calendly invitee invitees reschedule rescheduled reprogramar reagendar remarcar "
        "umbuchen replanifier "
        "面接 面试 採用 선발 면접"
    ).split()
)
# These say it only together: newsletters are full of web applications and positions on matters.
PAIRS = frozenset(
    pair.strip().encode()
    for pair in (
        "your application, job application, application for, application to, application has, "
        "application was, "
        "application status, application received, application submitted, application update, "
        "recent application, "
        "submitted application, applying for, applying to, applying with, applying at, you "
        "applied, have applied, "
        "recently applied, your candidate, candidate portal, candidate experience, strong "
        "candidates, other candidates, "
        "many candidates, position of, position as, position at, role of, role as, role at, "
        "this role, this position, "
        "open role, open position, the vacancy, job offer, offer letter, your availability, "
        "been scheduled, is booked, been booked, re booked, booked you, all set, conversation with, "
        "your conversation, your meeting, "
        "phone screen, video call, first round, final round, next round, move forward, "
        "moving forward, go ahead, not proceed, "
        "ausgeschriebene stelle, stelle als, die stelle, ihre unterlagen, "
        "su solicitud, tu solicitud, la vacante, el puesto, este puesto, de selección, de "
        "seleccion, "
        "le poste, ce poste, du poste, au poste, a vaga, da vaga, esta vaga, processo seletivo"
    ).split(",")
)
# In a letter these are reason enough too; in a newsletter they are everyday words.
OF_PEOPLE = frozenset(
    word.encode()
    for word in (
        "job jobs career careers candidate candidates cv resume résumé vacancy vacancies hire hired "
        "applied applying interviewed recruit screening shortlist headhunter talent referral refer "
        "reference references referee introduce introduction intro rejected withdraw withdrawing "
        "stelle stellen kandidat kandidaten kandidatin kandidatinnen lebenslauf karriere absage "
        "zusage beworben bewirbt einstellung referenz referenzen vorstellen zurückziehen "
        "puesto vacante vacantes empleo candidato candidata candidatos currículum curriculum "
        "contratación referencia referencias presentarme retirar "
        "poste candidat candidate candidats emploi cv embaucher référence références "
        "présenter retirer recommander "
        "vaga vagas emprego currículo candidatos contratação referência referências apresentar"
    ).split()
)
# In a letter's subject these are too: "Planner role", over "would Tuesday suit you for a chat?".
OF_SUBJECTS = OF_PEOPLE | frozenset(
    word.encode()
    for word in (
        "role roles position positions opening openings opportunity application applications "
        "chat call screen "
        "bewerbungsgespräche kennenlernen positionen gespräch erstgespräch "
        "oferta posición solicitud llamada conversación "
        "offre annonce échange proposition posição conversa oportunidade proposta"
    ).split()
)
_APART = tuple((pair.split()[0], pair.split()[1]) for pair in PAIRS)
_PAIRED = frozenset(word for pair in PAIRS for word in pair.split()[1:])
# Senders whose notices are read whatever their words: LinkedIn's messages, accepted invitations and
# what people in the user's network tell. `.example`, as core.reading.linkedin_mail has it.
READ_ALWAYS = re.compile(
    r"(?:invitations|connections|messages|messaging|inmail|hit-reply|updates|"
    r"notifications?)\b.*@(?:[\w-]+\.)*linkedin\.(?:com|example)\Z"
)

_PLAIN = bytes(
    byte if byte >= 128 or chr(byte).isalnum() else 32 for byte in bytes(range(256)).lower()
)
_STYLE = re.compile(rb"<(style|script|head)\b.{0,200000}?</\1\s*>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(rb"<[^<>]{0,20000}>")


def speaks_of_hiring(
    text: bytes, *, markup: bool = False, more: frozenset[bytes] = frozenset()
) -> bool:
    """Whether a text in UTF-8 or an ASCII-like charset shows a sign of hiring; `markup`: it is
    HTML; `more`: words that are signs here besides.

    Looks at whole words, a few microseconds a kilobyte.
    """
    if markup:
        text = _TAG.sub(b" ", _STYLE.sub(b" ", text))
    words = text.translate(_PLAIN).split()
    if not HIRING.isdisjoint(words) or not more.isdisjoint(words):
        return True
    if _PAIRED.isdisjoint(words):
        return False
    return not PAIRS.isdisjoint(map(b" ".join, pairwise(words)))


def may_speak_of_hiring(text: bytes, *, more: frozenset[bytes] = frozenset()) -> bool:
    """Whether a text may show a sign of hiring once some of its lines are left out: lines that are
    apart now stand side by side then. False is certain.
    """
    words = set(text.translate(_PLAIN).split())
    if not HIRING.isdisjoint(words) or not more.isdisjoint(words):
        return True
    return any(one in words and other in words for one, other in _APART)
