"""What is sent as a link, in every language: the address within a sentence, a blank on both sides.

Mail programs make a link of it, and take a full stop right behind it for a part of the address.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from afterword.writers.phrasebook.shape import Language, Pool

LINKED: Mapping[str, Pool] = {
    "de": (
        ("Unter {url} finden Sie „{title}“.", "Unter {url} findest du „{title}“."),
        "„{title}“ ist unter {url} zu sehen.",
        "„{title}“ liegt unter {url} bereit.",
        ("Unter {url} können Sie „{title}“ öffnen.", "Unter {url} kannst du „{title}“ öffnen."),
    ),
    "es": (
        ("En {url} encontrará «{title}».", "En {url} encontrarás «{title}»."),
        "«{title}» está en {url} y se abre en cualquier navegador.",
        ("En {url} puede abrir «{title}».", "En {url} puedes abrir «{title}»."),
    ),
    "fr": (
        (
            "À l'adresse {url} vous trouverez « {title} ».",
            "À l'adresse {url} tu trouveras « {title} ».",
        ),
        "« {title} » se trouve à l'adresse {url} en ligne.",
        (
            "À l'adresse {url} vous pouvez ouvrir « {title} ».",
            "À l'adresse {url} tu peux ouvrir « {title} ».",
        ),
    ),
    "pt": (
        "Em {url} está “{title}”.",
        "“{title}” está em {url} para ser visto.",
        "Em {url} é possível abrir “{title}”.",
    ),
}


def with_links(language: Language) -> Language:
    """The language with its words for a link, where it has none of its own."""
    pool = LINKED.get(language.code)
    if pool is None or "linked" in language.points:
        return language
    return replace(language, points={**language.points, "linked": pool})
