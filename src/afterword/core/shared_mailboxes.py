"""Addresses that several people read: what is sent there is nobody's alone, and tells of nobody."""

from __future__ import annotations

import re
from functools import lru_cache

from afterword.core.names import (
    LEGAL_FORMS,
    display_name,
    domain_label,
    fold,
    label_fits,
    name_key,
    spelt_out,
)

# Words that end the names of firms and nobody's own.
_TRADES = frozenset(
    """academy agency analytics bank bikes books brewing capital care clinic cloud coffee consulting
    data design digital energy engineering farms finance foods foundation furniture games group
    health hotel hotels industries institute insurance interiors labs law legal logistics maps media
    mobility motors networks partners pharma power press properties realty recruiting recruitment
    robotics school security services software solar solutions staffing studio studios systems
    talent tech technologies technology travel university ventures works""".split()
)
_SPELLS = 0.7  # how well a domain must spell a name; core.names.label_fits
_DIGITS = re.compile(r"\d+")

# Words of such addresses and of their display names.
DESKS = frozenset(
    """careers career jobs job hr recruiting recruitment recruiter hiring talent people team info
    hello contact kontakt office
    support admin events news newsletter marketing noreply bewerbung bewerbungen karriere personal
    personalabteilung empleo seleccion rrhh recrutement emploi rh carreira carreiras vagas selecao
    department applications
    candidature candidatures candidaturas lavoro selezione vacature vacatures sollicitatie
    rekrytering rekruttering rekrutacja kariera praca""".split()
)
# Whatever stands beside it: nobody is called so.
_TEAMS = frozenset({"team", "teams", "equipe", "equipo"})
# Of addresses alone: somebody may be called Ana Sales.
OF_ADDRESSES = DESKS | {"sales", "service"}


@lru_cache(maxsize=65536)
def is_shared_mailbox(email: str) -> bool:
    """Whether several people read what is sent to an address, as it says: 'jobs@', 'hr.team@',
    'platform-team@', 'jobs2@', 'acme-careers@acme.example'.
    """
    local, _, domain = email.partition("@")
    words = _DIGITS.sub("", fold(local)).split()
    if not words:
        return False
    if OF_ADDRESSES.issuperset(words) or not _TEAMS.isdisjoint(words):
        return True
    label = fold(domain_label(domain)).split() if domain else ()
    return not DESKS.isdisjoint(words) and {*DESKS, *label}.issuperset(words)


@lru_cache(maxsize=65536)
def is_own_address(name: str, email: str) -> bool:
    """Whether a domain that spells a name is a person's and no firm's, since the part before the @
    is made of that name too: 'Lena Fischer <lena@lena-fischer.example>'.

    Of a firm called after its founder the desks ('info@') stay the firm's, as does an address that
    repeats the domain ('ironbarkfoods@ironbarkfoods.example').
    """
    words = name_key(name).split()
    if len(words) < 2 or not {*LEGAL_FORMS, *_TRADES}.isdisjoint(words) or is_shared_mailbox(email):
        return False
    local, _, domain = email.casefold().partition("@")
    local, label = local.partition("+")[0], domain_label(domain)
    if max(label_fits(label, each) for each in (display_name(name), " ".join(words))) < _SPELLS:
        return False
    parts = fold(_DIGITS.sub("", local)).split()
    squashed = "".join(parts)
    if squashed == fold(label).replace(" ", "") and "." not in local:
        return False
    return any(squashed in _shortened(each) for each in (words, name_key(spelt_out(name)).split()))


def _shortened(words: list[str]) -> set[str]:
    """What of their names people put before the @: lena, fischer, lfischer, lenaf, lf."""
    first, last = words[0], words[-1]
    both = {first + last, first[0] + last, first + last[0], last + first}
    both |= {first[0] + "".join(words[1:]), "".join(words), "".join(word[0] for word in words)}
    return {*words, *both}
