"""Addresses that several people read: what is sent there is nobody's alone, and tells of nobody."""

from __future__ import annotations

from functools import lru_cache

from afterword.core.names import fold

# Words of such addresses and of their display names.
DESKS = frozenset(
    """careers career jobs job hr recruiting recruitment recruiter hiring talent people team info
    hello contact kontakt office
    support admin events news newsletter marketing noreply bewerbung bewerbungen karriere personal
    personalabteilung empleo seleccion rrhh recrutement emploi rh carreira carreiras vagas selecao
    department applications""".split()
)
# Of addresses alone: somebody may be called Ana Sales.
_OF_ADDRESSES = DESKS | {"sales", "service"}


@lru_cache(maxsize=65536)
def is_shared_mailbox(email: str) -> bool:
    """Whether several people read what is sent to an address, as it says: 'jobs@', 'hr.team@'."""
    words = fold(email.partition("@")[0]).split()
    return bool(words) and _OF_ADDRESSES.issuperset(words)
