"""LinkedIn's own notification mails: invitations accepted, messages, posts, new jobs. Digests say
nothing.
"""

from __future__ import annotations

import re
from itertools import pairwise

from afterword.core.entries import Header, Message, Who
from afterword.core.facts import Fact
from afterword.core.profiles import profile_key
from afterword.core.reading.quotes import fold_space
from afterword.core.reading.record import Record
from afterword.core.reading.terms import LANGUAGES, union

# `.example` is reserved and can be nobody's: worlds made for tests are written in it.
_SENDER = re.compile(r"@(?:[\w-]+\.)*linkedin\.(?:com|example)$")
_PROFILE = re.compile(
    r"https?://(?:[\w-]+\.)?linkedin\.(?:com|example)/(?:comm/)?in/[^/?#\s<>\"]+", re.IGNORECASE
)
_POST = re.compile(
    r"https?://(?:[\w-]+\.)?(?P<site>linkedin\.(?:com|example))/(?:comm/)?"
    r"(?P<path>(?:feed/update|posts|pulse)/[^/?#\s<>\"]+)",
    re.IGNORECASE,
)
_KINDS: tuple[tuple[str, tuple[re.Pattern[str], ...]], ...] = tuple(
    (
        kind,
        tuple(
            re.compile(r"\s*" + fragment + r"\s*[.!…]*\s*$", re.IGNORECASE)
            for fragment in fragments
        ),
    )
    for kind, fragments in (
        ("linkedin_accepted", union(lambda terms: terms.accepted)),
        ("started_role", union(lambda terms: terms.new_job)),
        ("messaged", union(lambda terms: terms.messaged)),
        ("posted", union(lambda terms: terms.posted)),
    )
)
_HEADLINE = re.compile("|".join(terms.position_at for terms in LANGUAGES), re.IGNORECASE)
_QUOTED = re.compile(r"[\"“«„]([^\"”»“]{1,500})[\"”»“]")
_VIA = re.compile(r"\s+(?:via|through|über|por|par)\s+linkedin$", re.IGNORECASE)
_PEOPLE = re.compile(
    r"\b(?:\d+|people|others|personen|personas|personnes|pessoas|someone|you)\b", re.IGNORECASE
)


def is_linkedin(header: Header) -> bool:
    """Whether a message comes from LinkedIn's own machines."""
    return bool(_SENDER.search(header.sender.email))


def read_linkedin(message: Message, record: Record) -> list[Fact]:
    """What a notification says of one person; nothing from digests and from invitations by
    others.
    """
    subject = fold_space(message.header.subject)
    for line in (subject, *_first_lines(message.text)):
        for kind, patterns in _KINDS:
            for pattern in patterns:
                if (match := pattern.match(line)) and (name := _name(match["name"])):
                    return _facts(kind, match, name, line, message, record)
    return []


def _facts(
    kind: str, match: re.Match[str], name: str, line: str, message: Message, record: Record
) -> list[Fact]:
    sender = _VIA.sub("", message.header.sender.name)
    if sender != message.header.sender.name and sender.startswith(name):
        name = sender  # "Devon just messaged you", from "Devon Achebe via LinkedIn"
    who = Who(name=name, url=_profile(message.text))
    groups = match.groupdict()
    value: dict[str, str] = {}
    if kind == "started_role":
        value = {"title": groups.get("title") or "", "company": groups.get("company") or ""}
    elif kind == "posted":
        value = {"title": (groups.get("title") or "").strip(" …"), "url": _post(message.text)}
    elif kind == "messaged":
        quoted = _QUOTED.search(message.text)
        value = {"text": quoted[1] if quoted else ""}
    facts = [record.fact(kind, value, line, people=(who,))]
    if headline := _headline(message.text, name):
        title, company = headline
        facts.append(
            record.fact(
                "profile",
                {"title": title, "company": company},
                f"{title} {company}",
                people=(who,),
                confidence=0.8,
            )
        )
    return facts


def _headline(text: str, name: str) -> tuple[str, str] | None:
    """Title and company from the line below the person's name: 'VP Data at Acme'."""
    lines = [fold_space(line) for line in text.splitlines() if line.strip()]
    for line, below in pairwise(lines):
        if line == name and len(below) < 160 and "http" not in below:
            parts = _HEADLINE.split(below, maxsplit=1)
            if len(parts) == 2:
                return parts[0].strip(), re.split(r"\s*[|·•]\s*", parts[1])[0].strip()
    return None


def _profile(text: str) -> str:
    match = _PROFILE.search(text)
    # Mails go through /comm/ to count the click; profiles themselves are at /in/.
    return profile_key(match[0].replace("/comm/", "/")) if match else ""


def _post(text: str) -> str:
    """Where the post stands, without what counts the click; "" where no link leads to one."""
    match = _POST.search(text)
    return f"https://www.{match['site']}/{match['path']}" if match else ""


def _name(found: str) -> str:
    name = found.strip(" ,.:!")
    return "" if not name or len(name) > 80 or _PEOPLE.search(name) else name


def _first_lines(text: str) -> list[str]:
    lines = [fold_space(line) for line in text.splitlines() if line.strip()]
    return [line.split(". ")[0] for line in lines[:3]]
