"""The title that a file gives itself, where it is one that may stand in a letter."""

from __future__ import annotations

import re

from afterword.core.materials.findings import Inspection

_LABEL = "title: "  # as the finding of a PDF's properties has it
_LONGEST = 120  # characters; what is longer is a sentence, or cut off
# What a program wrote by itself, and what was meant for nobody else's eyes.
_NO_TITLE = re.compile(
    r"^(?:microsoft (?:word|powerpoint|excel) - |untitled|unbenannt|sin título|sans titre"
    r"|sem título|document|dokument|presentation|slide|page|print|scan)\b[^A-Za-z]*"
    r"|\b(?:draft|entwurf|borrador|brouillon|rascunho|template|vorlage|confidential)\b"
    r"|\.(?:docx?|odt|pptx?|xlsx?|pdf|indd|tex|dvi|ps|html?|pages|key|md|txt)\b"
    r"|^https?:|[\\/]{1}\w+[\\/]|_",
    re.IGNORECASE,
)


def own_title(seen: Inspection) -> str:
    """The title in a PDF's properties; "" where it has none, or one that nobody gave it."""
    if seen.type != "pdf":
        return ""
    names = (n for f in seen.findings if f.kind == "properties" for n in f.names)
    found = next((n.removeprefix(_LABEL) for n in names if n.startswith(_LABEL)), "")
    title = " ".join(found.split())
    fits = len(title) <= _LONGEST and sum(letter.isalpha() for letter in title) > 2
    return title if fits and title.isprintable() and not _NO_TITLE.search(title) else ""
