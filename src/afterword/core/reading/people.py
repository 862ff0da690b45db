"""Who is who: what signatures say of their writers, and what prose says of others."""

from __future__ import annotations

import re
from collections.abc import Mapping

from afterword.core import places
from afterword.core.entries import Message, Who
from afterword.core.facts import Fact
from afterword.core.names import (
    EMAIL,
    could_be,
    display_name,
    domain_label,
    fold,
    is_full,
    may_be_its,
)
from afterword.core.reading.jobs import is_title, role_of
from afterword.core.reading.mentions import (
    HONORIFICS,
    Mention,
    is_company_word,
    match_person,
    mentions,
)
from afterword.core.reading.posts import post_of
from afterword.core.reading.quotes import fold_space, sentence_at, words_in
from afterword.core.reading.record import Record
from afterword.core.reading.roles import COMPOUNDS, TITLE_WORDS
from afterword.core.reading.sentences import Text

_PHONE = re.compile(r"(?<![\w/.])\+?\(?\d[\d\s()./-]{6,18}\d(?!\w)")
_TEAM_WORDS = 4
_MEETING_ID = re.compile(
    r"\b(?:id|passcode|code|pin|kenncode|hrb|ust|vat|iban|req)\b", re.IGNORECASE
)
_PIECES = re.compile(r"\s*[|·•]\s*|\s{3,}|\s+[–—]\s+|\t")
_LEGAL = re.compile(
    r"\b(?:inc|llc|ltd|plc|corp|gmbh|ag|kg|se|sarl|sas|s\.?a\.?s?|s\.?l\.?|lda|ltda|bv|nv|oy|ab|"
    r"pty)\b\.?\s*$",
    re.IGNORECASE,
)
# "Calloway Instruments, Inc.": the comma parts nothing.
_WITH_FORM = re.compile(
    r",\s+((?:inc|llc|ltd|plc|corp|gmbh|ag|s\.?a|s\.?l|lda|ltda|bv|nv|pty|pte|pvt)\b\.?)",
    re.IGNORECASE,
)
_STREET = re.compile(r"\d+\w?\s+\S|\S\s+\d+\w?\b")
_POSTAL = re.compile(
    r".*?\b(?:[A-Z]{1,2}-?)?\d{4,5}(?:-\d{3,4})?\s+(?P<city>[^\W\d_][^\d,|·]{2,40})"
)
_STATE = re.compile(r"\s+[A-Z]{2}(?:\s+\d{5})?$")
# "Glasgow G3 8AZ", "Toronto, ON M5V 2T6": what stands behind the city.
_CODE_BEHIND = re.compile(
    r",?\s+(?:(?:[A-Z]{2}\s)?[A-Z]\d[A-Z]\s\d[A-Z]\d|[A-Z]{1,2}\d[\dA-Z]?(?:\s\d[A-Z]{2})?)$"
)
_NOT_IN_SIGNATURE = re.compile(
    r"https?://|www\.|confidential|disclaimer|vertraulich|©|amtsgericht|hrb\b", re.IGNORECASE
)
_PRONOUNS = re.compile(
    r"\s*\(?\b(?:she|he|they|sie|er|ella|él|elle|il)\s?/\s?\w+(?:\s?/\s?\w+)?\b\)?", re.IGNORECASE
)
_DEGREES = re.compile(r",?\s+(?:[A-Z]{2,}(?:-[A-Z]{2,})*|Ph\.?D\.?|MBA|M\.?Sc\.?|B\.?Sc\.?)(?=$|,)")
# The first words of a person's part: "X, who leads Y"; "our recruiter X"; "X (Lead Engineer)";
# "my manager X".
_WHO = re.compile(
    r",? (?:who|which|der|die|que|quien|qui|que) (?P<what>[^,.;!?\n]{3,80})", re.IGNORECASE
)
# A firm has its size there: "Tarrowpay (payments, about 200 people)".
_BRACKETS = re.compile(
    r"\s*\((?P<what>(?![^()\n]*\d+ (?:people|employees|staff|of us|mitarbeit|empleados|personas"
    r"|salari|pessoas))[^()\n]{2,80})\)"
)
_APPOSITION = re.compile(
    r",\s+(?!(?:and|or|und|y|et|e)\b)"
    r"(?P<what>(?:(?:one of )?(?:our|the|my|a|an|their|his|her|unser\w*|die|der|nuestr[oa]|"
    r"notre|noss[oa]) )?"
    r"[^,.;!?\n()]{2,70})"
)
_RUNS = re.compile(
    r"\s+(?P<what>(?:runs|leads|heads|manages|directs|leitet|führt|dirige|lidera|coordina|pilote|"
    r"encadre|chefia|"
    r"coordena)\s[^,.;!?\n]{3,60}?)(?=\s(?:and|und|y|et|e)\s|[,.;!?\n]|$)"
)
_TEAM_OF = re.compile(
    r"\s+(?:from|in|on|aus|von|de|da|do|du)\s+(?P<what>(?:\w+\s){0,5}?(?:team|department|dept|"
    r"group|side|office|"
    r"abteilung|personal\w*|equip[oea]|équipe|hr|talent|recruiting|people|recursos humanos|"
    r"ressources humaines|rh))\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?P<what>(?:(?:our|the|my|your|unser\w*|mein\w*|nuestr[oa]|mi|notre|mon|ma|noss[oa]|meu|"
    r"minha)\s)[^,.;!?\n]{2,50}?),?\s*$",
    re.IGNORECASE,
)
_REPORTS = re.compile(
    r"(?:report(?:ing|s)? (?:directly )?to|berichte[nt]? an|reportando a|rattaché[e]? à|"
    r"reporta\w* a)\s+$",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\b(?:and|or|und|oder|y|et|e|ou)\b", re.IGNORECASE)
_INTRODUCER = frozenset(
    """my your our the his her their a an one of unser unsere unserem unseren unserer mein meine
    meinem der dem die den nuestro nuestra mi el la notre mon ma le nosso nossa meu
    minha o""".split()
)


def read_signature(message: Message, record: Record) -> list[Fact]:
    """The `profile` of the writer: title, company, phone, country and city, as far as the
    signature says.
    """
    sender = message.header.sender
    pieces = _pieces(message.signature, message.header.sender.name)
    value = {"title": "", "company": "", "phone": "", "country": "", "city": ""}
    for piece in pieces:
        _place_piece(piece, value, sender)
    numbers = [match[0] for piece in pieces if (match := _phone(piece))]
    abroad = [number for number in numbers if number.lstrip("( ").startswith(("+", "00"))]
    phone = next(iter((*abroad, *numbers)), "")
    value["phone"] = " ".join(phone.split())
    value["country"] = (
        places.country_of_phone(value["phone"])
        or _country(pieces)
        or places.country_of_place(value["city"])
    )
    alias = _alias(message, pieces)
    if not alias and not any(value.values()):
        return []
    quote = fold_space(" · ".join(pieces[:6]))
    team = _team(pieces, value)
    extra = {name: held for name, held in (("alias", alias), ("team", team)) if held}
    return [record.fact("profile", value, quote, key="profile", people=(sender,), extra=extra)]


def _team(pieces: list[str], value: Mapping[str, str]) -> str:
    """The team or department that a line of its own names: "Senior Engineer / Data Platform"."""
    said = {value["title"], value["company"], value["city"]}
    for piece in pieces[1:]:  # the first is the name
        short = len(piece.split()) <= _TEAM_WORDS and not EMAIL.search(piece)
        if not short or piece in said or any(letter.isdigit() for letter in piece):
            continue
        # "Santé Carlow Bridge" below "Carlow Bridge Health" is the firm in another language.
        team, _ = _at_company(piece)
        named = words_in(fold(team)) & words_in(fold(value["company"]))
        if post_of(team).department and not is_title(team) and not named:
            return team
    return ""


def _pieces(signature: str, writer: str) -> list[str]:
    pieces: list[str] = []
    for line in signature.splitlines()[:14]:
        if _NOT_IN_SIGNATURE.search(line) or len(line) > 160:
            continue
        name, comma, rest = line.partition(", ")
        if comma and could_be(name.strip(), writer):
            # All in one line: "Debbie Inglis, Office Manager, Acme Ltd, 48 High Street, Glasgow".
            line = " | ".join((name, *rest.split(", ", 2)))  # noqa: PLW2901
        pieces += [
            bare
            for piece in _PIECES.split(line)
            if (bare := _PRONOUNS.sub("", piece).strip(" ,-–—_*>"))
        ]
    return pieces[:24]


def _place_piece(piece: str, value: dict[str, str], sender: Who) -> None:
    """Give one piece of a signature to the field that it fills, the first one of each."""
    if EMAIL.search(piece) or _phone(piece) or could_be(_DEGREES.sub("", piece), sender.name):
        return
    label = domain_label(sender.email.partition("@")[2])
    company = "" if value["company"] else _company_in(piece, label)
    if company:
        value["company"] = company
        # "Recruiter, Acme Foods": what stands before the company may be the title.
        before = piece.partition(company)[0].strip(" ,")
        if not value["title"] and is_title(before) and not _STREET.search(before):
            value["title"] = before
    elif not value["title"] and is_title(piece) and not _STREET.search(piece):
        value["title"], company = _at_company(piece)
        value["company"] = value["company"] or company
    elif not value["city"]:
        value["city"] = _city(piece)


def _company_in(piece: str, label: str) -> str:
    """The company that a piece of a signature names, without a department before or an address
    behind: 'People Team, Acme Foods plc, 3 Mill Rd' → 'Acme Foods plc'.
    """
    parts = _WITH_FORM.sub(r" \1", piece).split(",")
    for part in (one.strip() for one in parts):
        if may_be_its(label, part) or _LEGAL.search(part):
            return part
    return piece if len(parts) == 1 and may_be_its(label, piece) else ""


def _at_company(piece: str) -> tuple[str, str]:
    """'Engineer at Acme' → title and company."""
    parts = re.split(r"\s+(?:at|@|bei|chez)\s+", piece, maxsplit=1)
    return (parts[0], parts[1]) if len(parts) == 2 else (piece, "")


def _city(piece: str) -> str:
    """The city of an address: a place that the tables know, else what stands behind a postal
    code.
    """
    parts = [part.strip() for part in _CODE_BEHIND.sub("", piece).split(",")]
    known = [
        bare
        for part in reversed(parts)
        if (bare := _STATE.sub("", part)) and places.zone_of_place(bare)
    ]
    # "x, Germany" is somewhere in Germany: the name of a region, which a city's is seldom.
    if cities := [name for name in known if not places.zone_of_place(f"x, {name}")] or known:
        return cities[0]
    match = _POSTAL.fullmatch(parts[-1])
    if match:
        return match["city"].strip()
    coded = _CODE_BEHIND.search(piece) is not None and not any(map(str.isdigit, parts[-1]))
    return parts[-1] if coded else ""


def _country(pieces: list[str]) -> str:
    for piece in pieces:
        if len(piece) < 80 and (country := places.country_of_place(piece)):
            return country
    return next((c for piece in pieces if (c := places.place_of_address(piece)[1])), "")


def _phone(piece: str) -> re.Match[str] | None:
    match = None if _MEETING_ID.search(piece) else _PHONE.search(piece)
    if match and _POSTAL.fullmatch(piece):
        return None  # "1200-151 Lisboa"
    return match if match and sum(letter.isdigit() for letter in match[0]) >= 7 else None


def _alias(message: Message, pieces: list[str]) -> str:
    """The name that somebody goes by, where they sign with another first name than their address
    has.
    """
    first, *_, last = (fold(display_name(message.header.sender.name)).split() or [""]) * 2
    for piece in pieces[:3]:
        words = fold(_DEGREES.sub("", piece)).split()
        if len(words) == 2 and words[1] == last and words[0] != first and len(words[0]) > 2:
            return _DEGREES.sub("", piece)
    lines = [
        line.strip(" ,.!-–—")
        for line in f"{message.text}\n{message.signature}".splitlines()
        if line.strip()
    ]
    signed = lines[-1] if len(lines) > 2 else ""
    short = fold(signed)
    if not re.fullmatch(r"[A-Z][^\W\d_]{2,14}", signed) or short in (first, last):
        return ""
    related = short[0] == first[:1] or short in first
    return signed if related and not signed.isupper() and mentions(signed) else ""


def read_introductions(message: Message, record: Record, text: Text) -> list[Fact]:
    """What prose says of others: titles, teams, who reports to whom. The writer and the owner are
    left out.
    """
    if not speaks_of_people(text):
        return []
    facts: list[Fact] = []
    known = [who for who in (*message.header.to, *message.header.cc) if not record.is_owner(who)]
    emails = [message.header.sender.email, *(who.email for who in known)]
    for mention in mentions(message.text):
        if _is_nobody(mention, message, record) or is_company_word(mention.name, emails):
            continue
        what = _said_of(message.text, mention)
        if not what:
            continue
        role = role_of(what)
        title = what if is_title(what) else ""
        if role is None and not title:
            continue
        who = match_person(mention.name, known) or Who(name=mention.name)
        value = {"name": mention.name, "role": role or "", "title": title}
        quote = sentence_at(text, mention.start)
        facts.append(
            record.fact("introduced", value, quote, key=mention.name, people=(who,), confidence=0.8)
        )
    return facts


_GOES_ON = frozenset("of for in and & - – de du des da do del der für von".split())


def _is_nobody(mention: Mention, message: Message, record: Record) -> bool:
    return record.names_owner(mention.name) or could_be(mention.name, message.header.sender.name)


def _said_of(text: str, mention: Mention) -> str:
    """The words beside a name that say what its bearer does; "" for none."""
    before, after = (
        text[max(0, mention.start - 70) : mention.start],
        text[mention.end : mention.end + 120],
    )
    if _REPORTS.search(before):
        return "manager, by report"
    for pattern in (_BRACKETS, _WHO, _RUNS, _TEAM_OF, _APPOSITION):
        match = pattern.match(after)
        if match and _tells(match["what"]):
            return _bare(match["what"])
    match = _BEFORE.search(before)
    if match and not _JOINED.search(match["what"]) and _tells(match["what"]):
        what = _bare(match["what"])
        # "Our Director of Field Systems": what follows is the department, and nobody's name.
        return "" if what.split()[-1].lower() in _GOES_ON else what
    return ""


def _tells(what: str) -> bool:
    return (role_of(what) is not None or is_title(what)) and len(what.split()) <= 9


def _bare(what: str) -> str:
    words = fold_space(what).split()
    while words and words[0].lower() in _INTRODUCER:
        words.pop(0)
    return " ".join(words)


def read_addresses(message: Message, record: Record, text: Text) -> list[Fact]:
    """Addresses that prose gives of people it names: 'for the future, she is Ana.Reis@…'."""
    if "@" not in message.text:
        return []
    facts = []
    names = _names_around(message)
    for match in EMAIL.finditer(message.text):
        email = match[0].strip(".'").lower()
        if email == message.header.sender.email or email in record.owner.emails:
            continue
        name = _spelled_by(email, names)
        if name:
            quote = sentence_at(text, match.start())
            who = Who(name=name, email=email)
            facts.append(record.fact("address", {"email": email}, quote, key=email, people=(who,)))
    return facts


def _names_around(message: Message) -> list[str]:
    """Names that a message speaks of, those of its own words before those of its subject and of
    quoted ones.
    """
    passages = (message.text, message.header.subject, message.quoted[:2000])
    found = [mention.name for passage in passages for mention in mentions(passage)]
    return sorted(dict.fromkeys(found), key=lambda name: not is_full(name))


def _spelled_by(email: str, names: list[str]) -> str:
    """The name that an address spells, in whole words of at least three letters or their
    beginnings.
    """
    local = re.findall(r"[^\W\d_]{1,}", fold(email.partition("@")[0]))
    for name in names:
        words = [word for word in fold(name).split() if word not in HONORIFICS and len(word) > 2]
        hits = [word for word in words if any(_begins(part, word) for part in local)]
        if hits and (len(hits) == len(words) or len(words) == 1 or len(hits) >= 2):
            return name
    return ""


def _begins(part: str, word: str) -> bool:
    """Whether a part of an address stands for a word of a name: whole, cut short, or behind an
    initial.
    """
    return len(part) > 2 and (word.startswith(part) or part == word or part[1:] == word)


def speaks_of_people(text: Text) -> bool:
    """Whether some word of a text can name a part in hiring: the cheap question before the dear
    ones.
    """
    folded = text.folded
    return bool(words_in(folded) & TITLE_WORDS) or any(end in folded for end in COMPOUNDS)
