"""Names of people and companies: written in many ways, compared in one.

Nothing here decides that two people are one (core.identity does): it only says how names look once
accents, titles, order and legal forms are taken out of the way.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Letters that NFKD does not take apart.
_LETTERS = str.maketrans(
    {"ø": "o", "ß": "ss", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
# How a domain spells them, which has no such letters: saentis.example is Säntis's.
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
# Only a comma or a point gives the parser of names something to do: "Last, First", "J. P.", "PhD".
_POINTED = re.compile(r"[,.]")
_BRACKETS = re.compile(r"[(\[（].*?[)\]）]")
_VIA = re.compile(r"\s+(?:via|bei|por|par)\s+\S+$", re.IGNORECASE)
# Forms of address, which tell how somebody is spoken to and not who they are.
_ADDRESS = re.compile(
    r"(?:(?:frau|herrn?|fr|hr|mrs?|ms|mx|miss|mme|madame|monsieur|mlle|señora?|senhora?|sra?|doña|dona|dra?|prof"
    r"(?:essora?)?)\.?\s+)+(?=\S)",
    re.IGNORECASE,
)
_WORDS = re.compile(r"\w+")
_CAPITALS = re.compile(r"[^\W\d_]+")

# An address as it stands in a text.
EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
# What stands before the @ where nobody reads an answer, in other languages than English.
NO_ANSWER = r"ne-?pas-?repondre|n[ao]o?-?respond\w*|(?:nicht|keine)-?antwort\w*"

# Legal forms and the like, which companies write or leave out as they please.
LEGAL_FORMS = frozenset(
    """ag ab as asa bv co company corp corporation gmbh group gruppe holding inc incorporated kg
    kgaa lda limited llc llp lp ltd ltda nv oy plc pte pty pvt private sa sarl sas se sl slu spa srl
    ug eireli mbh""".split()
)
# Those that say nothing: "Acme Group" is a name, "Acme Ltd" one with its form.
_FORM = re.compile(
    r"(?<![\s,])[\s,]+(?:inc|llc|ltd|limited|plc|llp|gmbh|ag|kg|kgaa|ug|s\.?a|s\.?a\.?s|s\.?l|s\.?l\.?u|s\.?a\.?r\.?l"
    r"|s\.?p\.?a|s\.?r\.?l|lda|ltda|bv|b\.v|nv|n\.v|oy|pty(?: ltd)?|pte(?: ltd)?|pvt(?: ltd)?"
    r"|incorporated|corp|corporation)\.?$",
    re.IGNORECASE,
)
# A word that no name of a company consists of alone.
_EMPTY_COMPANY = frozenset(
    {"", "freelance", "self employed", "selbststandig", "stealth", "confidential"}
)


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case, no accents, single spaces, no punctuation: 'Jörg  O’Neil-Šmíd' → 'jorg o neil
    smid'.
    """
    if text.isascii():
        return " ".join(_WORDS.findall(text.lower().replace("_", " ")))
    lowered = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    lowered = lowered.casefold()  # a mathematical A is a capital only once it is taken apart
    kept = "".join(letter for letter in lowered if not unicodedata.combining(letter))
    return " ".join(_WORDS.findall(kept.replace("_", " ")))


# "Ana Reis | Acme Talent": two words and more before the bar are a person's.
_BARS = re.compile(r"[|•·]")


@lru_cache(maxsize=65536)
def display_name(name: str) -> str:
    """A name as one would write it in a letter: 'Sandoval, Marguerite (HR)' → 'Marguerite
    Sandoval'.

    Titles and degrees are taken off; a name in brackets (another script, a nickname) is left out.
    """
    bare = _VIA.sub("", _BRACKETS.sub(" ", name)).strip(" \t\"'“”,;")
    person = _BARS.split(bare, maxsplit=1)[0].strip()
    bare = person if len(person.split()) > 1 else bare
    bare = (
        _ADDRESS.sub("", " ".join(bare.split()), count=1)
        if _ADDRESS.match(bare)
        else " ".join(bare.split())
    )
    if not bare or "@" in bare:
        return bare
    if not _POINTED.search(bare):
        return _in_order(bare)
    # The library knows titles, degrees and "Last, First"; it takes long to import and to run, so
    # plain names never get here.
    from nameparser import HumanName

    parsed = HumanName(bare)
    parts = [parsed.first, parsed.middle, parsed.last]
    return " ".join(part for part in parts if part) or bare


def _in_order(name: str) -> str:
    """A name with its surname in capitals, as the French write it: 'DELORME Capucine' → 'Capucine
    Delorme'. A name of capitals alone is left, and so are initials.
    """
    words = name.split()
    loud = [len(word) > 2 and word.isupper() for word in words]
    if not any(loud) or all(loud) or not all(word[:1].isupper() for word in words):
        return name
    said = [
        _CAPITALS.sub(lambda m: m[0].capitalize(), w) if up else w
        for w, up in zip(words, loud, strict=True)
    ]
    first = loud.index(False)
    if loud[0] and not any(loud[first:]):
        said = [*said[first:], *said[:first]]
    return " ".join(said)


@lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """What two spellings of one full name share: folded, 'First Last', without middle initials."""
    words = fold(display_name(name)).split()
    if len(words) > 2:
        words = [words[0], *(word for word in words[1:-1] if len(word) > 1), words[-1]]
    return " ".join(words)


def nicknames(text: str, name: str) -> tuple[str, ...]:
    """What else a card calls somebody of that name: there may be several with a comma between."""
    own = name_key(name)
    found = (" ".join(each.split()) for each in text.split(","))
    return tuple(dict.fromkeys(n for n in found if (key := name_key(n)) and key != own))


_DEGREE = re.compile(r"^\W*(?:(?P<prof>prof(?:essora?|\.ª)?)|dra?)(?:\.|\b)", re.IGNORECASE)


def title_of(name: str) -> str:
    """ "Dr." or "Prof." where a name is written with it, else ""; the higher of two."""
    match = _DEGREE.match(name)
    if not match or not display_name(name):
        return ""
    return "Prof." if match["prof"] else "Dr."


@lru_cache(maxsize=65536)
def is_full(name: str) -> bool:
    """Whether a name has at least two words, so that it can tell one person from another."""
    return " " in name_key(name)


def could_be(mention: str, name: str) -> bool:
    """Whether a short mention ('Anand', 'Dr. K. Rao', 'Frau Petersen', 'Cilla Moreau') can mean
    that full name.
    """
    said, full = name_key(mention).split(), name_key(name).split()
    if not said or not full:
        return False
    if said == full:
        return True
    if len(said) == 1:
        return said[0] in (full[0], full[-1]) or _squash(said) in (
            _squash(full[:1]),
            _squash(full[1:]),
        )
    initials = all(
        any(part == word or (len(part) == 1 and word.startswith(part)) for word in full)
        for part in said
    )
    return initials and said[-1] in full


def _squash(words: list[str]) -> str:
    return "".join(words)


@lru_cache(maxsize=65536)
def without_form(company: str) -> str:
    """A company as people call it: "Acme Robotics GmbH" → "Acme Robotics"."""
    bare = _FORM.sub("", " ".join(company.split())).rstrip(" ,")
    return bare if company_key(bare) == company_key(company) else company


def _words_without_form(words: list[str]) -> list[str]:
    """A company's words without its legal form at the end, "S.A." too, which folds to two."""
    while len(words) > 1:
        letters = 0
        while letters < len(words) - 1 and len(words[-1 - letters]) == 1:
            letters += 1
        dotted = "".join(words[len(words) - letters :]) if letters > 1 else ""
        if words[-1] in LEGAL_FORMS:
            words = words[:-1]
        elif dotted in LEGAL_FORMS:
            words = words[:-letters]
        else:
            break
    return words


@lru_cache(maxsize=65536)
def company_key(name: str) -> str:
    """What two spellings of one company share: folded, without legal forms: 'Acme Robotics GmbH' →
    'acme robotics'.
    """
    words = [
        word for word in fold(name).split() if word not in ("and", "und", "y", "et", "e", "the")
    ]
    key = " ".join(_words_without_form(words))
    return "" if key in _EMPTY_COMPANY else key


# Second-level registries: acme.co.uk is Acme's, not Co's.
_SECOND_LEVEL = frozenset("co com org net gov edu ac gob gouv or ne".split())


@lru_cache(maxsize=65536)
def domain_label(domain: str) -> str:
    """The part of a domain that a company chose: 'hr.acme.co.uk' → 'acme'."""
    parts = domain.casefold().strip(".").split(".")
    if len(parts) < 2:
        return parts[0] if parts else ""
    cut = 2 if len(parts) > 2 and parts[-2] in _SECOND_LEVEL else 1
    return parts[-cut - 1]


@lru_cache(maxsize=65536)
def own_domain(domain: str) -> str:
    """The registrable domain: 'mail.hr.acme.co.uk' → 'acme.co.uk'."""
    parts = domain.casefold().strip(".").split(".")
    cut = 3 if len(parts) > 2 and parts[-2] in _SECOND_LEVEL else 2
    return ".".join(parts[-cut:])


_SMALL_WORDS = frozenset(
    "a and at der des die das und fur for in of on the to de del la las los el y da das do dos e"
    " du des le les et d l".split()
)
_LONGEST_NAME, _TELLING = 8, 6  # words of a name; letters that no two names share by chance


def spelt_out(name: str) -> str:
    """A name as addresses spell its letters with dots: 'Jörg' → 'joerg'."""
    return name.casefold().translate(_SPELT_OUT)


_FITS = 0.6  # of label_fits: the name's initials or its first long word will do


@lru_cache(maxsize=65536)
def label_fits(label: str, company: str) -> float:
    """How well a domain's label names a company, 0..1.

    1 the same letters; 0.9 the label begins the name or ends in its legal form; 0.8 it is some
    words of the name, as they stand; 0.7 the name begins the label; 0.6 the label is made of the
    name's initials, or is its first long word; 0 otherwise.
    """
    if not label:
        return 0.0
    spelt = spelt_out(company)
    fit = _label_fits(label, company)
    return fit if spelt == company.casefold() else max(fit, _label_fits(label, spelt))


def may_be_its(label: str, company: str) -> bool:
    """Whether a domain's label spells a name well enough to be taken for the company's."""
    return label_fits(label, company) >= _FITS


@lru_cache(maxsize=4096)
def runs_of(company: str) -> frozenset[str]:
    """Two and more words of a name without blanks, six letters at least, with and without its
    small words: of 'Museum of Trade and Tide' 'tradeandtide' and 'tradetide'.

    One word of several is as often the family name of a person.
    """
    words = [word for word in fold(company).split() if word not in LEGAL_FORMS][:_LONGEST_NAME]
    telling = [word for word in words if word not in _SMALL_WORDS]
    runs = (
        "".join(some[i:j])
        for some in (words, telling)
        for i in range(len(some))
        for j in range(i + 2, len(some) + 1)
    )
    return frozenset(run for run in runs if len(run) >= _TELLING)


def initials_of(company: str) -> str:
    """The letters that a company's name is shortened to: 'Port Phillip Rail Authority' → 'ppra'."""
    return "".join(
        word[0] for word in company_key(company).split() if word not in ("of", "for", "de")
    )


def _label_fits(label: str, company: str) -> float:
    words = company_key(company).split()
    if not words:
        return 0.0
    squashed, bare = "".join(words), fold(label).replace(" ", "")
    if squashed == bare:
        return 1.0
    if len(bare) >= 4 and squashed.startswith(bare):
        return 0.9
    # A run begins with a word of the name; all the runs take long to make.
    if bare.startswith(tuple(fold(company).split())) and bare in runs_of(company):
        return 0.8
    if len(squashed) >= 4 and bare.startswith(squashed):
        return 0.7
    if len(words) >= 2 and len(bare) >= 2 and "".join(word[0] for word in words) == bare:
        return 0.6
    return 0.6 if len(words[0]) >= 5 and bare.startswith(words[0]) else 0.0
