"""In which language a message is, how it addresses its reader, and whom it calls Mr or Ms.

The answer to it is then written in that language, with "Sie" or "du" as they have it, and with a
form of address that somebody used: none is guessed from a first name. A plain message in English
gives no fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.entries import Message
from afterword.core.facts import Fact
from afterword.core.reading.language import SMALL_WORDS, words_of
from afterword.core.reading.quotes import fold_space
from afterword.core.reading.record import Record

_LIMIT = 2_000  # characters: who addresses somebody does so before
_FEWEST = 2  # small words of a language, below which a line does not tell which it is
_QUOTE = 120  # characters
_SMALL_WORDS = {language: frozenset(words.split()) for language, words in SMALL_WORDS.items()}
_ENGLISH_FORMAL = re.compile(r"^\W*Dear (?:Mr|Mrs|Ms|Mx|Dr|Prof)\b", re.MULTILINE)
# What shows a form, by language: formal, familiar. The more frequent of the two counts.
_FORMS = {
    "de": (
        r"(?<=[a-zäöüß,] )(?:Sie|Ihnen|Ihre?[nmrs]?)\b|\bSehr geehrte",
        r"\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[nmrs]?)\b",
    ),
    "es": (
        (
            r"\b[Uu]sted\b|\b[Ll]e (?:escrib|agrade|env|inform|propon|confirm|mand|adjunt|rog)\w*"
            r"|\b[Ss]us? (?:candidatura|curr[ií]culum|cv|inter[eé]s|disponibilidad|tiempo|mensaje"
            r"|correo|perfil|respuesta|solicitud|experiencia|entrevista)\b"
            r"|\b[Ee]stimad[oa] (?:Sra?\b|[Ss]eñor)"
        ),
        r"\b(?:[Tt]ú|[Tt]e|ti|contigo|[Tt]us?|puedes|tienes|quieres|estás|podrías|eres|has)\b",
    ),
    "fr": (
        r"\b[Vv](?:ous|otre|os)\b",
        r"\b(?:[Tt]u|toi|[Tt]e|[Tt]on|[Tt]a|[Tt]es)\b|\b[Tt]['’](?=[aeiouyéèêh])",
    ),
    "pt": (
        (
            r"\b[oa] senhora?\b|\b[Pp]rezad[oa] (?:Sra?|Dra?|[Ss]enhora?)\b|\bExm[oa]\b|\bV\. ?Ex"
            r"|\b(?:[Cc]ar[oa]|[Ee]stimad[oa]) (?:Sra?|Dra?|[Ss]enhora?)\b"
        ),
        r"\b[Vv]ocê\b|\bvc\b|\b(?:[Tt]u|te|teus?|tuas?|contigo)\b|^\W*(?:[Oo]i|OI)\b",
    ),
}
_COMPILED = {
    language: tuple(re.compile(p, re.MULTILINE) for p in pair) for language, pair in _FORMS.items()
}
_LETTER = "A-ZÀ-ÖØ-ÞĀŁŚŠŽ"
_CALLED = re.compile(
    r"(?<![\w.])(?:(?P<f>Frau|Sra\.?|Srta\.?|[Ss]eñor(?:a|ita)|[Dd]oña|Mme|Madame|Mlle|[Ss]enhora"
    r"|Dona|Mrs\.?|Ms\.?)"
    r"|(?P<m>Herrn?|Sr\.?|[Ss]eñor|[Dd]on|M\.|Monsieur|[Ss]enhor|Mr\.?))\s+"
    r"(?P<title>(?:(?:Dra?|Profa?)\b\.?\s+){0,2})"
    rf"(?P<name>(?:(?:von|van|de|der|du|zu) ){{0,2}}[{_LETTER}][\w'’-]+"
    rf"(?: (?:(?:de|del|da|dos?|du|van|von|der|la|zu) ){{0,2}}[{_LETTER}][\w'’-]+){{0,2}})"
)
_MOST_CALLED = 12  # of one message


def read_manner(message: Message, record: Record, spoken: str) -> list[Fact]:
    """The `manner` of a message, unless it is plain English: language ("" where it does not tell),
    form ("formal", "familiar" or ""), and who is called what, as [gender, name] with gender "f" or
    "m". `spoken` is the language that its words are likeliest to be of.
    """
    text = message.text[:_LIMIT]
    language = _surely(text, spoken)
    form, shown = _form(text, language)
    called = list(_called(f"{text}\n{message.signature[:500]}", language))[:_MOST_CALLED]
    if language == "en" and not form and not called:
        return []
    value = {"language": language, "form": form, "called": called}
    quote = fold_space(shown or text[:_QUOTE])[:_QUOTE]
    return [record.fact("manner", value, quote, key="manner")]


def _surely(text: str, found: str) -> str:
    """The language found, "" where the text's words are too few to say."""
    small = _SMALL_WORDS[found]
    telling = [word for word in words_of(text) if word in small]
    count = len(telling)
    if telling and found in _COMPILED:  # "du" and "deine" are of one language too
        count += sum(len(form.findall(text)) for form in _COMPILED[found])
    return found if count >= _FEWEST else ""


def _form(text: str, language: str) -> tuple[str, str]:
    """The form of address with a line that shows it."""
    if language == "en":
        dear = _ENGLISH_FORMAL.search(text)
        return ("formal", dear[0]) if dear else ("", "")
    if language not in _COMPILED:
        return "", ""
    formal, familiar = ([m.start() for m in p.finditer(text)] for p in _COMPILED[language])
    if not formal and not familiar:
        return "", ""
    form, at = ("familiar", familiar[0]) if len(familiar) > len(formal) else ("formal", formal[0])
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    return form, text[start : end if end >= 0 else None]


def _called(text: str, language: str) -> Iterator[list[str]]:
    for match in _CALLED.finditer(text):
        # An M. is a gentleman in French alone; elsewhere it is an initial.
        if match["m"] != "M." or language == "fr":
            yield ["f" if match["f"] else "m", " ".join(f"{match['title']}{match['name']}".split())]
