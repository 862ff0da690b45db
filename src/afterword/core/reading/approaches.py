"""Approaches that name no post: somebody asks the user for a talk and speaks of work with them.

Founders and owners write like nobody else, so nothing here waits for a set phrase. Such an approach
is worth little by itself (sellers write so too); the projection believes it once the user said yes.
"""

from __future__ import annotations

import re

from afterword.core.entries import Message
from afterword.core.facts import LINKS, NO_POST, Fact
from afterword.core.reading.applications import asks_for_talk, is_machine, is_no_job
from afterword.core.reading.events import (
    AS_INTERVIEWER,
    INTERVIEW,
    NO_INTERVIEW,
    OWN_CASE,
    is_other_interview,
)
from afterword.core.reading.grammar import plain
from afterword.core.reading.outbound import is_reply
from afterword.core.reading.quotes import fold_space, sentence_at
from afterword.core.reading.record import Record
from afterword.core.reading.sentences import Text
from afterword.core.reading.things import is_question

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
    r"|(?:ihr|dein|euer) (?:profil|cv|werdegang|brief|anschreiben)|(?:ihre|deine) (?:erfahrung"
    r"|unterlagen"
    r"|bewerbung|mappe)|einstellen|verstarkung (?:im|fur|in|sucht?)"
    r"|(?:su|tu) (?:trayectoria|perfil|curriculum|cv|experiencia|candidatura|carta)(?! de (?:su|tu"
    r"|el|la))"
    r"|trabajar (?:con|para) nosotros|incorporar(?:se|te)"
    r"|(?:votre|ton) (?:parcours|profil|experience|candidature|lettre|cv)|travailler (?:avec|chez"
    r"|pour)"
    r" (?:nous|moi)|nous rejoindre|embauch\w*"
    r"|(?:seu|teu|o seu|o teu) (?:percurso|perfil|curriculo|cv|trabalho)|(?:sua|tua) (?:candidatura"
    r"|experiencia|carta)|trabalhar (?:connosco|conosco|comigo))\b"
)
# Who sent them: somebody told them of the user, what they can do or where they are found.
_SENT = re.compile(
    r"\b(?:(?:told|telling)(?: me| us) (?:about|of) you"
    r"|(?:said|says|reckons|thinks|tells (?:me|us))(?: that)? you(?:'re| are) (?:the|an?)"
    r"(?! (?:right|best person|only|good|nice|great guy|lovely|friend))"
    r"|(?:said|says|reckons|thinks)(?: that)? you (?:know|build|built|do|did|ran|run|could help)"
    r"|(?:gave|passed|sent)(?: me| us)? your (?:name|number|details|contact|e-?mail|address)"
    r"|got your (?:name|number|details|contact|e-?mail|address) (?:from|through|via)"
    r"|(?:recommended|suggested|referred) you\b"
    r"|(?:pointed|sent) (?:me|us) (?:to you|your way|at you)"
    r"|(?:said|thought) (?:i|we|that we|that i|you and i|the two of us) (?:should|ought to|must) "
    r"(?:talk|speak|meet|write|connect|reach out|get in touch)|speaks? (?:very )?highly of you"
    r"|heard (?:a lot |much |good things )?(?:of|about) (?:you|your work)\b"
    r"|(?:mir|uns) von (?:ihnen|dir) erzahlt|(?:ihren|deinen) namen (?:gegeben|genannt)"
    r"|(?:sie|dich) (?:\w+ )?empfohlen"
    r"|(?:me|nos) (?:hablo|hablaron|ha hablado|conto) de (?:ti|usted)"
    r"|(?:me|nos) (?:dio|paso|ha pasado|ha dado) (?:tu|su) "
    r"(?:nombre|contacto|correo|telefono|numero)|(?:te|lo|la|le) (?:ha )?recomend(?:o|ado)"
    r"|(?:m'a|nous a) (?:parle de (?:vous|toi)|donne (?:votre|ton) (?:nom|contact|numero)"
    r"|recommande de vous)|(?:vous a|t'a) recommandee?"
    r"|(?:falou(?:-me|-nos)?|falaram)(?: muito| bem)? de (?:ti|si|voce)"
    r"|(?:passou|deu)(?:-me)? (?:o )?(?:seu|teu) (?:nome|contato|contacto|numero|e-?mail)"
    r"|indicou (?:voce|(?:o )?(?:seu|teu) nome)|recomendou-?(?:o|a|te|lhe)?)(?!\w)"
)
# What the user made and shows to everybody: somebody saw it ...
_SEEN = re.compile(
    r"\b(?:(?:saw|seen|read|reading|loved|liked|enjoyed|came across|come across|found|heard|watched"
    r"|stumbled (?:on|upon|over|across)|discovered|devoured|big fan of)(?: \w+){0,2}? your"
    r"(?: [\w-]+){0,3}? (?:columns?|articles?|posts?|blog|piece|talk|paper|thread|newsletter|book"
    r"|repo|library|project|write-?up|essays?|video|presentation|poster|lecture|keynote|series"
    r"|session|tutorial|slides|plugin|package|tool)"
    r"(?! (?:about|for|on) (?:the|your|an?) (?:flat|house|room|apartment|car|bike|sofa|dog|cat))"
    r"|(?:ihr|dein)(?:e|en|em)? (?:[\w-]+ )?(?:artikel|beitrag|vortrag|kolumne|blog|buch|text)"
    r"[^.!?]{0,60}(?:gelesen|gesehen|gehort|gefunden|begeistert|gefallen)"
    r"|(?:lei|vi|escuche|encontre|(?:me|nos) (?:gusto|encanto))(?: mucho)? (?:tu|su)s? (?:articulo"
    r"|columna|charla|ponencia|blog|hilo|libro|texto)"
    r"|(?:lu|vu|entendu|adore|aime|decouvert) (?:votre|ton|ta) (?:article|chronique|conference|blog"
    r"|billet|livre|texte)"
    r"|(?:li|vi|ouvi|adorei|descobri|gostei (?:muito )?d[oa])(?: [oa])? (?:seu|sua|teu"
    r"|tua) (?:artigo"
    r"|coluna|cronica|palestra|blogue?|post|texto|livro))(?!\w)"
)
# One of these begins a word of it, as `Text.stems` has them.
_WORKS = frozenset(
    """artic artig artik beitr bille blog blogs blogu book buch chron charl colun colum confe
    croni essay hilo keyno kolum lectu libra libro livre livro newsl packa pales paper
    piece plugi ponen post poste posts prese proje repo serie sessi slide talk text texte texto
    threa tool tutor video vortr write""".split()
)
_SAW = frozenset(
    """saw seen read readi loved liked enjoy came come found heard watch stumb disco devou fan geles
    geseh gehor gefun begei gefal lei vi escuc encon gusto encan lu vu enten adore aime decou li
    ouvi adore descu goste""".split()
)
# ... who has people to hire, and says what for.
_LEADS = re.compile(
    r"\b(?:(?:co-?)?founder|ceo|cto|coo|cmo|cpo|managing director"
    r"|head of|i (?:run|lead|head|own|started|founded)(?! (?:a|the|our) (?:\w+ )?(?:meetup|club"
    r"|group"
    r"|newsletter|podcast|community|course|blog))"
    r"|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen) (?:people|humans|of us"
    r"|employees"
    r"|engineers)"
    r"|we(?:'re| are) (?:about to|building|starting|growing|launching|scaling|setting up|trying to"
    r"|hiring|running|struggling|opening)|we (?:need|build|make|run)"
    r"|grunder(?:in)?|geschaftsfuhrer(?:in)?|ich leite|wir (?:bauen|grunden|starten|brauchen"
    r"|suchen)"
    r"|fundador[ae]?|dirijo|estamos (?:montando|construyendo|empezando|construindo|a \w+r)"
    r"|necesitamos|precisamos|fondateur|fondatrice|je dirige|nous (?:construisons|lancons"
    r"|cherchons)"
    r"|dirijo|lidero)\b"
)
_LINK = re.compile(r"https?://([\w.-]+)/", re.IGNORECASE)
# One of these begins a word of it, as `Text.stems` has them.
_OF_OTHERS = frozenset(
    """told telli tells said says recko think thoug gave passe sent got recom sugge refer point
    speak heard erzah namen empfo hablo habla conto dio paso pasad dado parle donne falou falar
    passo deu indic""".split()
)
# ... and they write for a firm of theirs, not for their studies or for a stage.
_FIRM = re.compile(
    r"\b(?:we|our|us|my (?:company|startup|firm|shop|team|business)|wir|uns\w*"
    r"|mein\w* (?:firma|betrieb|team)|nosotros|nuestr[oa]s?|mi (?:empresa|equipo)|hacemos|somos"
    r"|nous|notre|nos|ma (?:societe|boite)|noss[oa]s?|minha empresa|fazemos)\b"
)
_FAVOUR = re.compile(
    r"\b(?:thesis|dissertation|student\w*|mentor\w*|advice|podcast|panel(?:list)?|speaker"
    r"|speak at|talk at|volunteer\w*|charity|survey|studie\w*|masterarbeit|bachelorarbeit"
    r"|tesis|memoire|tese|estudiante|etudiante?|estudante|conselho|consejo|donat\w*|sponsor\w*"
    r"|invest\w*|rent\w*|sell\w*)\b"
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


def read_approach(
    message: Message, record: Record, text: Text, *, sets_talk: bool = False
) -> list[Fact]:
    """The `outreach` fact, marked as naming no post, of a person who speaks of work and asks for a
    talk, or who sets a time for one (`sets_talk`) and calls it an interview.

    Nothing for a letter to several people, for an answer to what the user wrote about something
    else, and for what programs send.
    """
    header = message.header
    if header.bulk or header.automatic or is_machine(message, text):
        return []
    if len(header.to) + len(header.cc) > _MOST or not any(map(record.is_owner, header.to)):
        return []
    subject = plain(header.subject)
    work = _of_work(text) if asks_for_talk(text) else None
    if work is None and not (sets_talk and _is_interview(subject, text)):
        return []
    said = f"{subject}\n{text.folded}"
    if _PRIVATE.search(said) or is_no_job(said):
        return []
    asked = (text.said(s.start, s.end) for s in text.sentences if is_question(text, s))
    # "Wednesday works for me, after the stand-up": only what is asked for may be something else.
    if any(NO_INTERVIEW.search(each) for each in (subject, *asked)):
        return []
    if is_reply(message) and not _WORK.search(plain(message.quoted)):
        return []
    quote = sentence_at(text, work.start()) if work else fold_space(header.subject)
    extra: dict[str, object] = {NO_POST: True}
    if hosts := sorted({host.lower() for host in _LINK.findall(message.text)}):
        extra[LINKS] = hosts
    sender = (header.sender,)
    return [
        record.fact("outreach", {"role": ""}, quote, key="outreach", people=sender, extra=extra)
    ]


def _is_interview(subject: str, text: Text) -> bool:
    """Whether a talk goes by the name of an interview, or by that of the user's application."""
    said = f"{subject}\n{text.folded}"
    if is_other_interview(subject, text) or AS_INTERVIEWER.search(said):
        return False
    return bool(INTERVIEW.search(said) or OWN_CASE.search(said))


def _of_work(text: Text) -> re.Match[str] | None:
    """Where a letter speaks of work with the user, or of what made its writer think of it."""
    work = _WORK.search(text.folded)
    if work is None and not _OF_OTHERS.isdisjoint(text.stems):
        work = _sent_by_somebody(text.folded)
    if work is None and not (_WORKS.isdisjoint(text.stems) or _SAW.isdisjoint(text.stems)):
        work = _knows_their_work(text.folded)
    return work


def _sent_by_somebody(said: str) -> re.Match[str] | None:
    """Where a firm writes because somebody told them of the user: "Vikram said you are the test
    data person. We make robots, and our logs are a mess."
    """
    sent = _SENT.search(said)
    return sent if sent and _FIRM.search(said) and not _FAVOUR.search(said) else None


def _knows_their_work(said: str) -> re.Match[str] | None:
    """Where somebody who leads a firm saw what the user made: "founder at Tidewell, we're about to
    run our first study. saw your column and yelled".
    """
    seen = _SEEN.search(said)
    return seen if seen and _LEADS.search(said) and not _FAVOUR.search(said) else None
