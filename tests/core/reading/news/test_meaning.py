"""Headlines by many phrasings: bad news is recognised, glad news with sad words in it is not."""

from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.names import fold
from afterword.core.reading.news import KINDS, SENSITIVE_KINDS, meaning_of
from afterword.core.reading.news.meaning import _LANGUAGES, _phrases, language_of
from afterword.core.reading.news.phrases import STOP, Phrases

HERE = Path(__file__).parent
# By list: least share of bad news recognised, most of false alarms, least of harmless kinds right.
BARS = {
    "headlines.txt": (0.98, 0.05, 0.9),
    "headlines_held_out.txt": (0.98, 0.08, 0.85),
    "headlines_hard.txt": (0.97, 0.1, 0.7),
    "headlines_late.txt": (0.97, 0.1, 0.8),
    "headlines_first_sight_tuned.txt": (0.97, 0.1, 0.85),
    "headlines_first_sight.txt": (0.97, 0.1, 0.8),
    "headlines_unusual.txt": (0.97, 0.1, 0.0),  # its kinds are not marked
    "headlines_trade.tsv": (0.97, 0.1, 0.9),
    "headlines_local.tsv": (0.97, 0.1, 0.9),
    "headlines_official.tsv": (0.97, 0.1, 0.9),
    "headlines_online.tsv": (0.97, 0.1, 0.9),
    "headlines_own.tsv": (0.97, 0.1, 0.9),
    "headlines_plain.tsv": (0.97, 0.1, 0.85),
    "headlines_guarded.tsv": (1.0, 0.03, 0.0),
}


class Headline(NamedTuple):
    """One line of a list."""

    hurts: bool
    kind: str
    title: str


def headlines(name: str) -> list[Headline]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    lines = [line for line in lines if line and not line.startswith("#")]
    if name.endswith(".tsv"):  # kind, headline
        parted = [line.split("\t") for line in lines]
        return [Headline(kind in SENSITIVE_KINDS, kind, title) for kind, title in parted]
    marked = [line.split("|", 3) for line in lines]  # mark, kind, language, headline
    return [Headline(mark == "!", kind, title) for mark, kind, _, title in marked]


@pytest.mark.parametrize("name", BARS)
def test_bad_news_is_recognised_and_glad_news_is_left_alone(name: str) -> None:
    recall, alarms, kinds = BARS[name]
    bad = [each for each in headlines(name) if each.hurts]
    good = [each for each in headlines(name) if not each.hurts]

    missed = [each.title for each in bad if not meaning_of(each.title).sensitive]
    false = [each.title for each in good if meaning_of(each.title).sensitive]
    right = [each.title for each in good if meaning_of(each.title).kind == each.kind]

    assert len(missed) <= (1 - recall) * len(bad), missed
    assert len(false) <= alarms * len(good), false
    assert len(right) >= kinds * len(good)


@pytest.mark.parametrize(
    ("title", "sensitive"),
    [
        ("Acme wins lawsuit over patent", False),
        ("No layoffs planned at Acme", False),
        ("Acme cuts carbon emissions by 40%", False),
        ("Acme cuts waiting times by half", False),
        ("Acme builds a crash-tested bollard", False),
        ("Seminar: data breach prevention for bakers", False),
        ("Ten years accident-free at Acme's yard", False),
        ("Acme closes seed round of $4m", False),
        ("Acme strikes a deal with a dairy", False),
        ("Losses narrow at Acme as orders climb", False),
        ("Acme launches recall-management software", False),
        ("Webinar: the death of the spreadsheet", False),
        ("Brandschutz: Acme zeigt neue Tür", False),
        ("Acme boucle un tour de table de 4 millions", False),
        ("Acme cierra una ronda de 4 millones", False),
        ("Acme encerra o ano com recorde de vendas", False),
        ("Acme chiude un round da 4 milioni", False),
        ("Acme haalt 4 miljoen op", False),
        ("Acme launches investigation after worker dies", True),
        ("Acme opens inquiry into payroll fraud", True),
        ("Acme cuts 12 jobs to make way for recall-management software", True),
        ("Acme files for insolvency protection", True),
        ("Acme closes plant in Leeds", True),
        ("Acme strikes: drivers walk out", True),
        ("Acme hit with penalty over unsafe ladders", True),
        ("Acme schließt Werk in Gera", True),
        ("Acme stellt Produktion ein", True),
        ("Acme ferme son usine de Pau", True),
        ("Acme despide a 40 trabajadores", True),
        ("Acme despede 40 trabalhadores", True),
        ("Acme licenzia 40 dipendenti", True),
        ("Acme schrapt 40 banen", True),
    ],
)
def test_a_word_counts_by_what_stands_around_it(title: str, *, sensitive: bool) -> None:
    assert meaning_of(title).sensitive is sensitive


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Ransomware gang claims it stole data from Halden Bank", "breach"),
        ("Cyberattack forces Halden Bank to close its branches", "breach"),
        ("Crane collapse kills contractor at Corvane building site", "incident"),
        ("Disparition de Paul Toussaint, fondateur du groupe", "incident"),
        ("Halden Bank boss ousted after inappropriate relationship with colleague", "incident"),
        ("Norvane did not protect its staff from burns", "lawsuit"),
        ("Norvane defends itself against fraud claims", "lawsuit"),
    ],
)
def test_of_several_kinds_the_one_that_most_is_told_of_is_meant(title: str, kind: str) -> None:
    assert meaning_of(title).kind == kind


def threats() -> dict[str, list[list[str]]]:
    """By language, the words for each thing that somebody may be protected from."""
    lines = (HERE / "threats.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return {
        column[0]: [list(map(fold, cell.split())) for cell in column[1:]]
        for column in zip(*rows, strict=True)
    }


def test_every_english_threat_has_a_counterpart_in_each_language() -> None:
    told = [word for words in threats()["en"] for word in words]
    written = _LANGUAGES["en"].macros["threat"].replace("/", " ").split()
    first = [each.partition("_")[0].rstrip("+*") for each in written]

    new = [
        each for each in first if not any(w.startswith(each) or each.startswith(w) for w in told)
    ]

    assert not new, "add them to threats.tsv, with their counterparts"


@pytest.mark.parametrize("language", _LANGUAGES)
def test_each_language_knows_every_threat(language: str) -> None:
    known = Phrases({"threat": "<threat>"}, _LANGUAGES[language].macros)
    concepts = threats()[language]

    assert all(concepts)
    assert not [word for words in concepts for word in words if not known.knows(word)]


def test_what_only_may_be_bad_news_is_told_so() -> None:
    plain, perhaps = meaning_of("Acme lays off 40 people"), meaning_of("Tensions at Acme")

    assert (plain.sensitive, plain.doubtful) == (True, False)
    assert (perhaps.sensitive, perhaps.doubtful) == (True, True)


def test_words_that_nobody_knows_are_no_glad_news() -> None:
    assert meaning_of("Zorblatt quimbles the frumious").doubtful


def test_a_company_that_is_called_like_bad_news_is_not_bad_news() -> None:
    assert meaning_of("Crash Override launches a new map", "", "Crash Override").kind == "launch"
    assert not meaning_of("Crash Override launches a new map", "", "Crash Override").sensitive


def test_bad_news_below_a_plain_headline_counts() -> None:
    told = meaning_of("An update on our plans", "We will lay off 80 people in June.")
    assert (told.kind, told.sensitive) == ("layoffs", True)


def test_layoffs_below_a_glad_headline_count_beside_other_bad_news() -> None:
    below = "The plant in Ulm ceases operations with immediate effect; there will be layoffs."
    assert meaning_of("Acme wins an award", below).sensitive
    assert not meaning_of("Acme wins an award", "The old plant ceases operations.").sensitive


def test_a_topic_of_a_glad_verb_is_no_less_harmless_for_it() -> None:
    assert not meaning_of("Telvida apresenta escudo contra ataques cibernéticos").sensitive


def test_every_language_has_each_kind_and_its_phrases_can_be_looked_for() -> None:
    for language, words in _LANGUAGES.items():
        assert set(words.hurting) == set(SENSITIVE_KINDS)
        assert set(words.kinds) == set(KINDS)
        assert _phrases(language).found(["a", STOP, "b"]) is not None


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Acme names a new chief for its plant in Ulm"),
        ("de", "Acme baut eine neue Halle für die Stadt"),
        ("es", "Acme estrena una planta en la ciudad"),
        ("fr", "Acme inaugure une usine dans le port"),
        ("pt", "Acme inaugura uma fábrica no porto"),
        ("it", "Acme inaugura uno stabilimento nel porto"),
        ("nl", "Acme opent een fabriek in de haven"),
    ],
)
def test_the_language_of_a_headline_is_told(language: str, title: str) -> None:
    assert language_of(title) == language
    assert meaning_of(title).kind in ("office", "person")


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_has_a_meaning(title: str, summary: str) -> None:
    told = meaning_of(title, summary)
    assert told.kind in (*KINDS, *SENSITIVE_KINDS)
    assert told.sensitive or told.kind in KINDS
