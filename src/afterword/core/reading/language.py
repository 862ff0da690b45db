"""Which of the five languages a text is in, by the small words that every sentence needs."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

# Only words that are no word of the others, or a far rarer one.
SMALL_WORDS = {
    "en": "the and of you your for with is are was we our will would this that have be on at it"
    " from by thank thanks hi dear please let know best regards not us me my can if",
    "de": "der die das und ist nicht ein eine für mit auf wir ihr sie ihre ihnen ich zu den dem von"
    " im am bei uns sehr geehrte herr frau grüße grüßen vielen dank bitte haben werden würden"
    " können dass über gerne einen wird zur zum",
    "es": "el los las un una que para por con su sus del al usted nosotros nuestro nuestra gracias"
    " hola estimado estimada saludos está estamos más esta este y es lo le nos cordial"
    " también como muy pero tu te",
    "fr": "le les des est une dans pour avec vous nous votre notre du au aux et je bonjour merci"
    " cordialement sur pas ce cette que qui être avons sont bien à très mais nos vos cher",
    "pt": "o os as um uma que para com você vocês não nós nosso nossa obrigado obrigada olá"
    " atenciosamente cumprimentos da do das dos em na no ao está são foi mais seu sua e é muito"
    " pela pelo também até",
}
_WORD = re.compile(r"[^\W\d_]+")
_CLOCK = re.compile(r"(?<=\d)\s?[ap]\.?m\b", re.IGNORECASE)  # its "am" is no German
LIMIT = 5_000  # characters: more doesn't make it surer
Having = Mapping[str, tuple[str, ...]]  # by word, the languages that have it


def having(more: Mapping[str, Collection[str]] | None = None) -> Having:
    """Which languages have each small word, with `more` words of some."""
    found: dict[str, tuple[str, ...]] = {}
    for language, words in SMALL_WORDS.items():
        for word in {*words.split(), *(more or {}).get(language, ())}:
            found[word] = (*found.get(word, ()), language)
    return found


_HAVING = having()


def tally(words: Iterable[str], known: Having) -> dict[str, float]:
    """How much words in lower case tell of each language: one that several have tells each a part,
    so that "a", "do" and "no" make no text English.
    """
    counts = dict.fromkeys(SMALL_WORDS, 0.0)
    for languages in [known[word] for word in words if word in known]:
        for language in languages:
            counts[language] += 1 / len(languages)
    return counts


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, without those that belong to a clock's time."""
    return _words(_CLOCK.sub(" ", text).lower())


# What parts words of ASCII: all but small letters.
_PARTS = str.maketrans({chr(code): " " for code in range(128) if not chr(code).islower()})


def _words(text: str) -> list[str]:
    """What `_WORD` finds; in ASCII at a third of its cost."""
    return text.translate(_PARTS).split() if text.isascii() else _WORD.findall(text)


def detect_language(text: str) -> str:
    """ "en", "de", "es", "fr" or "pt"; English where the words don't say."""
    counts = tally(words_of(text[:LIMIT]), _HAVING)
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] > counts["en"] else "en"


_SURE = 1.5  # what two small words tell, less what others have too


def language_of(text: str, *, stated: str = "") -> str:
    """The language of a short text (a headline and its lead): by its words where they say it.

    Else what was `stated` of it, a code of two letters; else "". A feed's own word is weaker than
    the words: templates say "en" on German sites.
    """
    counts = tally(_words(text[:LIMIT].lower()), _HAVING)
    first, second = sorted(counts, key=lambda language: -counts[language])[:2]
    if counts[first] >= _SURE and counts[first] >= 1.5 * counts[second]:
        return first
    return stated if re.fullmatch("[a-z]{2}", stated) else ""
