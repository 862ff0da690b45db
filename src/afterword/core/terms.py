"""The words of a text that carry its matter, in one form for all their endings.

Endings come off by plain rules for each language, so that "streaming" and "streams", "Lieferung"
and "Lieferungen" are one term. It errs on the side of keeping words apart; what two texts share is
then looked at by core.bm25.
"""

from __future__ import annotations

import re
from functools import lru_cache

from afterword.core.names import fold
from afterword.core.reading.language import SMALL_WORDS, detect_language

LEAST = 3  # letters of a word; of a stem
_NO_WORDS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|\b\w*\d\w*\b")
# Tried from the top; what stands behind is put in its place. A stem keeps LEAST letters.
_ENDINGS: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("isations", ""), ("izations", ""), ("isation", ""), ("ization", ""), ("ications", ""),
        ("ication", ""), ("ations", ""), ("ation", ""), ("ating", ""), ("ated", ""), ("ates", ""),
        ("ate", ""), ("ising", ""), ("izing", ""), ("ised", ""), ("ized", ""), ("ises", ""),
        ("izes", ""), ("ise", ""), ("ize", ""), ("ions", ""), ("ion", ""), ("ments", ""),
        ("ment", ""), ("ings", ""), ("ing", ""), ("ies", "y"), ("ied", "y"), ("ers", ""),
        ("er", ""), ("ed", ""), ("sses", "ss"), ("ches", "ch"),
        ("shes", "sh"), ("xes", "x"), ("es", ""), ("ss", "ss"), ("us", "us"), ("is", "is"),
        ("s", ""), ("e", ""),
    ),
    "de": (
        ("ierungen", ""), ("ierung", ""), ("ungen", ""), ("ung", ""), ("ieren", ""), ("iert", ""),
        ("innen", ""), ("in", ""), ("ern", ""), ("en", ""), ("er", ""), ("es", ""), ("em", ""),
        ("e", ""), ("n", ""), ("s", ""),
    ),
    "es": (
        ("aciones", ""), ("acion", ""), ("iciones", ""), ("icion", ""), ("ciones", ""),
        ("cion", ""), ("mientos", ""), ("miento", ""), ("adores", ""), ("ador", ""), ("ando", ""),
        ("iendo", ""), ("ados", ""), ("adas", ""), ("ado", ""), ("ada", ""), ("ar", ""),
        ("er", ""), ("ir", ""), ("es", ""), ("os", ""), ("as", ""), ("s", ""), ("o", ""),
        ("a", ""), ("e", ""),
    ),
    "fr": (
        ("issements", ""), ("issement", ""), ("ations", ""), ("ation", ""), ("ements", ""),
        ("ement", ""), ("ions", ""), ("ion", ""), ("euses", ""), ("euse", ""), ("eurs", ""),
        ("eur", ""), ("ees", ""), ("ee", ""), ("es", ""), ("er", ""), ("ez", ""), ("aux", "al"),
        ("s", ""), ("x", ""), ("e", ""),
    ),
    "pt": (
        ("acoes", ""), ("acao", ""), ("icoes", ""), ("icao", ""), ("coes", ""), ("cao", ""),
        ("mentos", ""), ("mento", ""), ("adores", ""), ("ador", ""), ("ando", ""), ("endo", ""),
        ("ados", ""), ("adas", ""), ("ado", ""), ("ada", ""), ("ais", "al"), ("oes", "ao"),
        ("ar", ""), ("er", ""), ("ir", ""), ("es", ""), ("os", ""), ("as", ""), ("s", ""),
        ("o", ""), ("a", ""), ("e", ""),
    ),
}  # fmt: skip
# Words of every search, every talk and every achievement: shared by all, they tell nothing. Endings
# come off these too.
_EVERYWHERE: dict[str, str] = {
    "en": """a about above after again all also always an any anybody anyone anything around ask
        asked asks at away back bad because been before began begin behind being below
        best better between big both but call came can cannot come could day did do
        does doing done down each early else end enough even ever every everybody
        everyone everything far few find first for found from full further gave get
        give given go goes going gone good got great had half happen has have having
        he help her here hers him his hour how however i if in instead into is it its
        itself job just keep kept kind knew know known large last late later learn
        learned least left less let like likes little long look looked lot low made
        main make makes many may maybe me mean might mine minute moment month more
        morning most much must my near need needs never new next nice no nobody none
        nor not nothing now of off often old on once one only open or other our ours
        out over own part people perhaps person place please point put question quite
        rather ready real really right role said same saw say says second see seem
        seen sees several she short should show showed shown side since small so some
        somebody someone something soon sort speak spoke start started still such sure
        take taken talk talked talks tell than thank that the their theirs them then
        there these they thing things think third this those thought three through
        time times to today together told tomorrow too took towards true try turn two
        under until up upon us use used useful user very want wants was way we week
        weeks well went were what when where whether which while who whole whom whose
        why will wish with within without wonder word words work worked works worries
        worry would write wrote year years yes yesterday yet you your yours zero
        afternoon evening monday tuesday wednesday thursday friday saturday sunday
        january february march april june july august september october november
        december spring summer autumn winter fall four five six seven eight nine ten
        hundred thousand interview company team manager engineer senior junior lead
        director officer specialist position career application applied candidate
        experience experienced skill skills example idea note notes list line lines
        case matter level number result results success accepted accept award awarded
        article blog book certificate certified certification chapter class college
        column completed conference congress course degree distinction exam essay
        finished guest guild institute license magazine mark member mentor note open
        paper participated passed poster presentation presented prize programme
        program project published publication ranked released release reached score
        scored shortlisted speaker speaking speech summit symposium talk talks trained
        training volunteer volunteers winner won workshop page pages percent public
        announced announce professional practitioner advanced foundation refresher
        credit continuing chartered article meetup meeting journal version""",
    "de": """artikel auszeichnung bewerbung erfahrung firma frage fragt fragte gesprach jahr kurs
        konferenz mensch monat preis projekt prufung rolle seminar stelle tag team
        thema unternehmen veroffentlicht vortrag woche zeit zertifikat zertifiziert
        arbeit arbeiten abgeschlossen bestanden gewonnen ehrenamt haben hatte sein war
        wurde wird kann konnte muss musste soll will wollte mochte gerne sehr viel
        viele mehr neue neuen neu gut gute erste ersten letzte etwas alle alles nur
        noch schon auch aber oder wenn weil dass wie was wer wo sie er ihm ihn ihr
        ihre mir mich uns unser unsere mit ohne nach vor seit beim erzahlt erzahlte
        sorgt sorge montag dienstag mittwoch donnerstag freitag samstag sonntag januar
        februar marz april mai juni juli august september oktober november dezember""",
    "es": """articulo ano anos certificado charla conferencia curso dia empresa entrevista equipo
        examen experiencia mes persona personas pregunta premio proyecto puesto
        publicado semana taller tiempo titulo trabajo trabajar hablamos hablar nuevo
        nueva primero primera ultimo mucho mucha todo toda hacer hace hizo tiene tener
        puede poder quiere querer ser estar era fue sobre entre desde hasta sin porque
        cuando donde quien cual""",
    "fr": """annee an article certificat conference cours diplome entreprise entretien equipe
        examen experience jour mois personne personnes poste prix projet publie
        publication question semaine formation temps travail travailler nouveau
        nouvelle premier premiere dernier tout toute tous faire fait avoir etre etait
        peut veut parle parler parlons elle elles ils leur leurs mon ton son ses mes
        tes sans sous entre depuis parce quand comment pourquoi quel quelle inquiete""",
    "pt": """ano anos artigo certificado congresso conferencia curso dia empresa entrevista equipe
        equipa exame experiencia mes palestra pergunta pessoa pessoas premio projeto
        publicado semana tempo trabalho trabalhar vaga novo nova primeiro primeira
        ultimo muito muita todo toda fazer faz fez tem ter pode poder quer querer ser
        estar era foi sobre entre desde sem porque quando onde quem qual""",
}


@lru_cache(maxsize=8192)
def terms(text: str, language: str = "") -> tuple[str, ...]:
    """The terms of a text in their order, each as often as it stands there; in its own language
    unless one is named.
    """
    return tuple(term for _, term in placed_terms(text, language))


@lru_cache(maxsize=8192)
def placed_terms(text: str, language: str = "") -> tuple[tuple[int, str], ...]:
    """The same with the number of each word among all of the text that stand between blanks."""
    language = language or detect_language(text)
    raw = _NO_WORDS.sub(lambda m: "·" * len(m[0]), text).split()
    return tuple(
        (at, stem(word, language))
        for at, written in enumerate(raw)
        for word in fold(written).split()
        if _tells(word, language)
    )


@lru_cache(maxsize=65536)
def stem(word: str, language: str = "en") -> str:
    """A folded word without its endings, and without the double letter that one left."""
    for _ in range(3):  # "forecasters" has three
        bare = _shorter(word, language)
        if bare == word:
            break
        word = bare
    return word


def _shorter(word: str, language: str) -> str:
    for ending, instead in _ENDINGS[language]:
        if word.endswith(ending) and len(word) - len(ending) >= LEAST:
            word = word[: -len(ending)] + instead
            break
    doubled = len(word) > LEAST and word[-1] == word[-2] and word[-1] not in "aeiouls"
    return word[:-1] if doubled and language == "en" else word


def _tells(word: str, language: str) -> bool:
    small = _small(language)
    plain = {word, word.removesuffix("s")} if language == "en" else {word, stem(word, language)}
    return len(word) >= LEAST and word.isalpha() and not plain & small


@lru_cache(maxsize=8)
def _small(language: str) -> frozenset[str]:
    words = f"{fold(_EVERYWHERE[language])} {fold(SMALL_WORDS[language])}".split()
    if language == "en":
        return frozenset(words)
    stems = (stem(word, language) for word in words)
    return frozenset({*words, *stems}) | _small("en")  # titles are often English in any language
