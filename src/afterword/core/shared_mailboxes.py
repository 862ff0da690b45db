"""Addresses that several people read: what is sent there is nobody's alone, and tells of nobody."""

from __future__ import annotations

import re
from functools import lru_cache

from afterword.core.names import domain_label, fold

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
