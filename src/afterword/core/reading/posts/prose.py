"""What prose, invitations and notes say of somebody's post: "I lead the risk team", "Lena Fischer
(Data Platform)", "Dana Reed, VP Engineering". Only what is said outright.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.entries import Debrief, Event, Message, Note, Who
from afterword.core.facts import Fact
from afterword.core.names import EMAIL, could_be, display_name, fold
from afterword.core.places import zone_of_place
from afterword.core.reading.grammar import plain
from afterword.core.reading.jobs import is_title
from afterword.core.reading.mentions import is_company_word, match_person, mentions
from afterword.core.reading.posts.lines import AROUND, line_of, read_lines
from afterword.core.reading.posts.patterns import SAID
from afterword.core.reading.posts.titles import Post, post_of
from afterword.core.reading.posts.told import NO_TEAM, team_said
from afterword.core.reading.quotes import fold_space, sentence_at, words_in
from afterword.core.reading.record import Record
from afterword.core.reading.sentences import Text

_SHORT_TITLE = 7  # words
_MEMBERS = 12  # names of an invitation that are looked at
# One of these words stands in whatever the phrases say; most letters hold none.
_CUES = frozenset(
    """lead leading run running head heading manage managing manager boss supervisor report reports
    reporting answer answers works team charge responsible role joined joining
    leite verantworte fuhre chef chefin vorgesetzte vorgesetzter vorgesetzten teamleiter
    teamleiterin abteilung berichte berichtet bin
    dirijo lidero coordino llevo equipo departamento jefe jefa reporto reporta soy
    dirige anime pilote gere encadre equipe service rapporte reporte responsable suis
    coordeno chefio equipa chefe gestor gestora sou area""".split()
)
_BRACKETS = re.compile(r"[(\[（]\s*(?P<what>[^()\[\]（）\n]{2,60}?)\s*[)\]）]")
_BEHIND = re.compile(
    r"\s*(?:[(\[](?P<in>[^()\[\]\n]{2,70})[)\]]|(?:,|:| [-–—]) (?P<what>[^\n;()]{2,70}))"
)
_NO_POST_IN_BRACKETS = re.compile(
    r"^(?:external|extern|guest|gast|invite|invitado|convidado|contractor|optional|via .*"
    r"|he|she|they|him|her|.*/.*|ext|you|remote|tbc|tentative|chair|host|organi[sz]er|panel|interviewer"
    r"|candidate)$"
)


def read_posts(message: Message, record: Record, text: Text) -> list[Fact]:
    """What a message of somebody else says of its writer's post, and who reports to whom."""
    sender = message.header.sender
    facts = [*_bracketed(sender, record)]
    if words_in(text.folded).isdisjoint(_CUES):
        return facts
    return [*facts, *_own_post(sender, record, text), *read_lines(message, record, text)]


def read_posts_of_event(event: Event, record: Record) -> list[Fact]:
    """The posts that an invitation gives to those it names: in brackets behind a name in its list,
    or beside one in its text.
    """
    others = [who for who in event.attendees if not record.is_owner(who)]
    if event.organizer and not record.is_owner(event.organizer):
        others.append(event.organizer)
    facts = [fact for who in others[:_MEMBERS] for fact in _bracketed(who, record)]
    told = {fact.people[0].email for fact in facts}
    for passage in (event.title, event.description[:2000]):
        for mention in mentions(passage)[:_MEMBERS]:
            who = match_person(mention.name, others)
            if (who is None and not mention.full) or record.names_owner(mention.name):
                continue
            if who is not None and who.email in told:
                continue
            match = _BEHIND.match(passage, mention.end)
            what = fold_space((match["in"] or match["what"]) if match else "")
            if match and _is_post(what):
                quote = fold_space(passage[mention.start : match.end()])
                facts.append(_post(who or Who(name=mention.name), what, quote, record))
    return facts


def read_posts_of_debrief(debrief: Debrief, record: Record) -> list[Fact]:
    """What the user noted of somebody's post and of who reports to whom."""
    facts: list[Fact] = []
    for note in debrief.notes:
        if note.person:
            facts += _noted(note, debrief, record)
    return facts


def _noted(note: Note, debrief: Debrief, record: Record) -> Iterator[Fact]:
    who = Who(name=note.person, email=note.email)
    folded = plain(note.text)
    for mention in mentions(note.text):
        before = folded[max(0, mention.start - AROUND) : mention.start]
        if not could_be(mention.name, note.person) and SAID.their_boss.search(before):
            yield line_of(who, Who(name=mention.name), note.text, record, debrief.company)
    if note.role and _is_post(note.role, bracketed=True):
        yield _post(who, note.role, f"{note.person} ({note.role})", record, debrief.company)
    if team := team_said(note.text):
        yield _post(who, team, note.text, record, debrief.company)


def _own_post(sender: Who, record: Record, text: Text) -> Iterator[Fact]:
    """What the writer says of themselves."""
    for pattern, level in ((SAID.leads, "lead"), (SAID.within, "")):
        for match in pattern.finditer(text.folded):
            start, end = _slot(match)
            team = text.text[start:end].strip()
            if fold(team) and not set(fold(team).split()) & NO_TEAM:
                quote = sentence_at(text, match.start())
                yield _post(sender, team, quote, record, level=level)
    for match in SAID.title.finditer(text.folded):
        start, end = _slot(match)
        title = _cut(text.text[start:end])
        if is_title(title) and len(title.split()) <= _SHORT_TITLE and post_of(title).department:
            yield _post(sender, title, sentence_at(text, match.start()), record)


def _slot(match: re.Match[str]) -> tuple[int, int]:
    name = next(name for name, held in match.groupdict().items() if held)
    return match.span(name)


def _cut(title: str) -> str:
    """A title up to where the sentence goes on: "Head of People and would love to" is two."""
    return re.split(
        r"\s(?:and|und|y|et|e)\s"
        r"(?=(?:i|ich|would|will|have|freue|je|sou|he|tenho|am|work|my|we)\b)"
        r"|\s(?:for|für)\s(?=(?:the|this|your|die|diese)\b)"
        r"|\s(?:in charge|looking|working|reaching|writing)\b",
        fold_space(title),
        maxsplit=1,
        flags=re.IGNORECASE,
    )[0].strip(" ,")


def _bracketed(who: Who, record: Record) -> Iterator[Fact]:
    """What stands in brackets behind a name: "Lena Fischer (Data Platform)"."""
    match = _BRACKETS.search(who.name)
    what = fold_space(match["what"]) if match else ""
    if what and _is_post(what, bracketed=True) and not is_company_word(what, [who.email]):
        yield _post(who, what, fold_space(who.name), record)


def _is_post(what: str, *, bracketed: bool = False) -> bool:
    if EMAIL.search(what) or any(letter.isdigit() for letter in what):
        return False
    if _NO_POST_IN_BRACKETS.match(plain(what)) or zone_of_place(what):
        return False
    post = post_of(what)
    if post.department and (bracketed or is_title(what) or post.level in _LEADING):
        return len(what.split()) <= _SHORT_TITLE
    return is_title(what) and len(what.split()) <= _SHORT_TITLE


_LEADING = frozenset({"c_level", "vp", "director", "head", "lead"})


def _post(  # each is a part of the fact
    who: Who, what: str, quote: str, record: Record, company: str = "", *, level: str = ""
) -> Fact:
    """A `post` fact of words that are a title or a team's name."""
    read = post_of(what)
    titled = not level and bool(read.level) and (is_title(what) or read.level in _LEADING)
    post = read if titled else Post(read.department, level, what)
    value = {
        "title": what if titled else "",
        "department": post.department,
        "level": post.level,
        "team": post.team,
    }
    person = Who(display_name(who.name), who.email, who.url)
    return record.fact("post", value, quote, key=f"{who.email or who.name}|{what}",
                       people=(person,), confidence=0.8, company=company)  # fmt: skip
