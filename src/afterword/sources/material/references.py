"""The references that a file names: who, where, and how they know the user."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from afterword.core.entries import Referee
from afterword.core.names import EMAIL

_ITEM = re.compile(r"^\s{0,3}(?:(?:\d{1,2}[.)]|[-*+•–])\s+|#{1,6}\s+)(.*)$")
_PHONE = re.compile(r"\+\d[\d\s().\-/]{5,}\d|\(?\d(?:[\s().\-/]*\d){8,}")  # not 2021-2024
_BRACKETS = re.compile(r"\(([^()]*)\)")
_KEY = re.compile(
    r"^\W*(?P<key>name|e-?mail|mail|company|organi[sz]ation|employer|relation(?:ship)?|role|"
    r"position|title"
    r"|firma|unternehmen|beziehung|empresa|relaci[oó]n|cargo|entreprise|lien|poste|"
    r"rela[cç][aã]o)\W*:\s*(?P<value>.+)$",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?:[^\W\d_][\w.'’-]*\s+){1,4}[^\W\d_][\w.'’-]*")
_AFTER_NAME = re.compile(r"[,;:|(<]|\s[-–—]\s|\s{2,}|\t")
_TITLE = re.compile(
    r"\b(?:referen[cz]|referee|r[ée]f[ée]ren[ct]|contact|thank)", re.IGNORECASE
)  # no name
_COMPANY = "company organisation organization employer firma unternehmen empresa entreprise"
_LINK = "relation relationship beziehung relación relacion lien relação relacao"
_SMALL = frozenset("van von der den de del di da do dos du la le al el bin y e of".split())
_AT = re.compile(r"\s+(?:at|bei|chez|@|na|no)\s+|\s+en\s+(?=[A-Z])")
_RELATION = re.compile(
    r"\b(?:my|manage[rd]|boss|supervis\w*|colleague|co-?worker|team-?mate|mentor\w*|"
    r"report(?:ed|s)?|professor|client"
    r"|chef\w*|vorgesetzt\w*|kolleg\w*|betreu\w*|jefe|jefa|compañer\w*|collègue|responsable|"
    r"colega|chefe)\b",
    re.IGNORECASE,
)
_WAS = re.compile(
    r"^(?:former|formerly|ex|previously|ehemalige[rn]?|antigu[oa]|ancien(?:ne)?|ex-)\s+",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Draft:
    head: str
    rest: list[str] = field(default_factory=list)


def read_referees(text: str) -> tuple[Referee, ...]:
    """The people of a references file: a list, headings, blocks, or "Key: value" lines.

    What is not given stays empty. A paragraph that does not begin with a name is none.
    """
    found = (_referee(draft) for draft in _drafts(text))
    return tuple(one for one in found if one is not None)


def _drafts(text: str) -> Iterator[_Draft]:
    draft: _Draft | None = None
    after_blank = True
    for line in text.splitlines():
        if not line.strip():
            after_blank = True
            continue
        head = _head(line, after_blank=after_blank)
        if head or (after_blank and _is_prose(line) and _is_complete(draft)):
            if draft is not None:
                yield draft
            draft = _Draft(head) if head else None
        elif draft is not None:
            draft.rest.append(line.strip())
        after_blank = False
    if draft is not None:
        yield draft


def _head(line: str, *, after_blank: bool) -> str:
    """What names a new person in `line`; empty where it goes on with the one before."""
    keyed = _KEY.match(line)
    if keyed is not None:
        return keyed["value"] if keyed["key"].lower() == "name" else ""
    if line.lstrip().startswith("|"):  # a row of a table
        line = ", ".join(cell.strip() for cell in line.strip().strip("|").split("|"))
        return line if _name(line) else ""
    item = _ITEM.match(line)
    head = item[1] if item else line if after_blank or EMAIL.search(line) else ""
    return head if _name(head) else ""


def _is_complete(draft: _Draft | None) -> bool:
    """Whether a paragraph below can't belong to it: only a bare name goes on after a blank line."""
    return draft is not None and bool(draft.rest or len(draft.head) > len(_name(draft.head)) + 4)


def _is_prose(line: str) -> bool:
    return not (line[:1].isspace() or _KEY.match(line) or EMAIL.search(line))


def _referee(draft: _Draft) -> Referee | None:
    name = _name(draft.head)
    if not name:
        return None
    hits = (_KEY.match(line) for line in draft.rest)
    keyed = {hit["key"].lower(): hit["value"].strip() for hit in hits if hit}
    address = EMAIL.search("\n".join([draft.head, *draft.rest]))
    brackets = [part.strip() for part in _BRACKETS.findall(draft.head)]
    free = [line for line in draft.rest if not (EMAIL.search(line) or _KEY.match(line))]
    parts = _parts(draft.head.partition(name)[2]) or _parts(free[0] if free else "")
    relations = [part for part in [*brackets, *parts] if _RELATION.search(part)]
    places = [part for part in parts if part not in relations]
    titles = [_WAS.sub("", part) for part in places[:-1]]
    told = [line for line in free if _RELATION.search(line)]
    return Referee(
        name=name,
        email=address[0].lower() if address else "",
        company=_keyed(keyed, _COMPANY) or _company(places[-1:] or relations[:1]),
        relation=_keyed(keyed, _LINK) or next(iter(relations or told or brackets or titles), ""),
    )


def _parts(text: str) -> list[str]:
    """What stands between commas and dashes, without addresses, numbers and brackets."""
    plain = _PHONE.sub(" ", EMAIL.sub(" ", _BRACKETS.sub(" ", text)))
    parts = (part.strip(" <>*_.") for part in re.split(r"[,;|<]|\s[-–—]\s", plain))
    return [part for part in parts if part]


def _company(parts: list[str]) -> str:
    """Where "VP Data at Acme" is; of one that tells only a relation, nothing."""
    found = _AT.split(parts[0]) if parts else []
    return found[-1].strip() if len(found) > 1 or (found and not _RELATION.search(found[0])) else ""


def _keyed(keyed: dict[str, str], names: str) -> str:
    return next((keyed[name] for name in names.split() if name in keyed), "")


def _name(text: str) -> str:
    """The name that `text` begins with: two to five words in capitals; empty where it is none."""
    head = _AFTER_NAME.split(text.strip().strip("*_# "), maxsplit=1)[0].strip("*_ ")
    words = head.split()
    if not _NAME.fullmatch(head) or head.isupper() or _TITLE.search(head):
        return ""
    return head if all(word[0].isupper() or word in _SMALL for word in words) else ""
