"""What is asked for, named in the language of a letter.

Readers of requests give the usual things one name in all languages; anything else is in the words
of whoever asked, which may be of another language, and is not named.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

# Bare nouns: they stand behind a colon or in a subject, where no language asks for a case.
THINGS: Mapping[str, Mapping[str, str]] = {
    "portfolio": {"de": "Portfolio", "es": "portafolio", "fr": "portfolio", "pt": "portfólio"},
    "references": {
        "de": "Referenzen",
        "es": "referencias",
        "fr": "références",
        "pt": "referências",
    },
    "work samples": {
        "de": "Arbeitsproben",
        "es": "muestras de trabajo",
        "fr": "exemples de travaux",
        "pt": "amostras de trabalho",
    },
    "case study": {
        "de": "Fallstudie",
        "es": "estudio de caso",
        "fr": "étude de cas",
        "pt": "estudo de caso",
    },
    "cv": {"de": "Lebenslauf", "es": "currículum", "fr": "CV", "pt": "currículo"},
    "cover letter": {
        "de": "Anschreiben",
        "es": "carta de presentación",
        "fr": "lettre de motivation",
        "pt": "carta de apresentação",
    },
    "documents": {"de": "Unterlagen", "es": "documentación", "fr": "documents", "pt": "documentos"},
    "form": {"de": "Formular", "es": "formulario", "fr": "formulaire", "pt": "formulário"},
    "work permit": {
        "de": "Arbeitserlaubnis",
        "es": "permiso de trabajo",
        "fr": "permis de travail",
        "pt": "autorização de trabalho",
    },
}
_ALIKE = {
    "reference": "references",
    "work sample": "work samples",
    "resume": "cv",
    "samples": "work samples",
}


def named(whats: Iterable[str], language: str) -> tuple[str, ...]:
    """The things in that language; nothing where one of them has no name there."""
    found = []
    for what in whats:
        low = " ".join(what.casefold().split()).removeprefix("my ")
        name = THINGS.get(_ALIKE.get(low, low), {}).get(language)
        if name is None:
            return ()
        found.append(name)
    return tuple(dict.fromkeys(found))
