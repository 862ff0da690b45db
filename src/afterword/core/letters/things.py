"""What is asked for, named in the language of a letter.

Readers of requests give the usual things one name in all languages; anything else is in the words
of whoever asked, which may be of another language, and is not named.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple


class Thing(NamedTuple):
    """What one thing is called, and the word before it where the user hands it over: in German in
    the accusative, which is the only case that the phrases ask for.
    """

    name: str
    mine: str


THINGS: Mapping[str, Mapping[str, Thing]] = {
    "portfolio": {
        "de": Thing("Portfolio", "mein"),
        "es": Thing("portafolio", "mi"),
        "fr": Thing("portfolio", "mon"),
        "pt": Thing("portfólio", "o meu"),
    },
    "references": {
        "de": Thing("Referenzen", "meine"),
        "es": Thing("referencias", "mis"),
        "fr": Thing("références", "mes"),
        "pt": Thing("referências", "as minhas"),
    },
    "work samples": {
        "de": Thing("Arbeitsproben", "meine"),
        "es": Thing("muestras de trabajo", "mis"),
        "fr": Thing("exemples de travaux", "mes"),
        "pt": Thing("amostras de trabalho", "as minhas"),
    },
    "case study": {
        "de": Thing("Fallstudie", "meine"),
        "es": Thing("estudio de caso", "mi"),
        "fr": Thing("étude de cas", "mon"),
        "pt": Thing("estudo de caso", "o meu"),
    },
    "cv": {
        "de": Thing("Lebenslauf", "meinen"),
        "es": Thing("currículum", "mi"),
        "fr": Thing("CV", "mon"),
        "pt": Thing("currículo", "o meu"),
    },
    "cover letter": {
        "de": Thing("Anschreiben", "mein"),
        "es": Thing("carta de presentación", "mi"),
        "fr": Thing("lettre de motivation", "ma"),
        "pt": Thing("carta de apresentação", "a minha"),
    },
    "documents": {
        "de": Thing("Unterlagen", "meine"),
        "es": Thing("documentación", "mi"),
        "fr": Thing("documents", "mes"),
        "pt": Thing("documentos", "os meus"),
    },
    "form": {
        "de": Thing("Formular", "das"),
        "es": Thing("formulario", "el"),
        "fr": Thing("formulaire", "le"),
        "pt": Thing("formulário", "o"),
    },
    "work permit": {
        "de": Thing("Arbeitserlaubnis", "meine"),
        "es": Thing("permiso de trabajo", "mi"),
        "fr": Thing("permis de travail", "mon"),
        "pt": Thing("autorização de trabalho", "a minha"),
    },
}
_ALIKE = {
    "reference": "references",
    "work sample": "work samples",
    "resume": "cv",
    "samples": "work samples",
}


def named(whats: Iterable[str], language: str, *, mine: bool = False) -> tuple[str, ...]:
    """The things in that language, with `mine` as the user's own ("mein Portfolio"); nothing where
    one of them has no name there.
    """
    found = []
    for what in whats:
        low = " ".join(what.casefold().split()).removeprefix("my ")
        thing = THINGS.get(_ALIKE.get(low, low), {}).get(language)
        if thing is None:
            return ()
        found.append(f"{thing.mine} {thing.name}" if mine else thing.name)
    return tuple(dict.fromkeys(found))
