"""Names compared: people, companies, domains."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.names import (
    company_key,
    could_be,
    display_name,
    domain_label,
    fold,
    initials_of,
    label_fits,
    name_key,
    own_domain,
    title_of,
    without_form,
)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Okafor, Adaeze", "Adaeze Okafor"),
        ('"Okafor, Adaeze (HR)"', "Adaeze Okafor"),
        ("Dr. Ilse van der Berg, PhD", "Ilse van der Berg"),
        ("Haruki Sato (佐藤 春樹)", "Haruki Sato"),
        ("Ana Lima | Acme Talent", "Ana Lima"),
        ("Acme | Careers", "Acme | Careers"),
        ("Ana Lima via Hiring Desk", "Ana Lima via Hiring Desk"),
        ("José Ángel Núñez", "José Ángel Núñez"),
        ("o'neil@acme.example", "o'neil@acme.example"),
        ("", ""),
    ],
)
def test_a_name_is_shown_as_one_writes_it_in_a_letter(written: str, shown: str) -> None:
    assert display_name(written) == shown


def test_spellings_of_one_name_share_a_key() -> None:
    assert name_key("Jörg Weißmüller") == name_key("WEISSMÜLLER, Jörg") == "jorg weissmuller"
    assert name_key("Mary J. Obi") == name_key("Mary Obi")


@pytest.mark.parametrize(
    ("mention", "name", "fits"),
    [
        ("Adaeze", "Adaeze Okafor", True),
        ("Frau Okafor", "Adaeze Okafor", True),
        ("Dr. Okafor", "Adaeze Okafor", True),
        ("A. Okafor", "Adaeze Okafor", True),
        ("B. Okafor", "Adaeze Okafor", False),
        ("Ada", "Adaeze Okafor", False),
        ("Okafor Brown", "Adaeze Okafor", False),
        ("", "Adaeze Okafor", False),
    ],
)
def test_a_short_mention_means_a_full_name(mention: str, name: str, fits: bool) -> None:
    assert could_be(mention, name) is fits


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Dr. Ada Okafor", "Dr."),
        ("Dra. Ada Okafor", "Dr."),
        ("Prof. Dr. Ada Okafor", "Prof."),
        ("Professor Okafor", "Prof."),
        ("Drew Okafor", ""),
        ("Proficient Okafor", ""),
    ],
)
def test_a_title_stands_before_the_name(written: str, title: str) -> None:
    assert title_of(written) == title


def test_legal_forms_do_not_tell_companies_apart() -> None:
    assert company_key("Nordlicht Netze GmbH & Co. KG") == company_key("Nordlicht Netze")
    assert company_key("Maré Laboratórios, S.A.") == company_key("Maré Laboratórios")
    assert company_key("Ltd") == "ltd"
    assert company_key("Self-employed") == ""


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Acme Robotics GmbH", "Acme Robotics"),
        ("Maré Laboratórios, S.A.", "Maré Laboratórios"),
        ("Acme Group", "Acme Group"),  # that is its name
        ("Salt & Co", "Salt & Co"),
        ("Ltd", "Ltd"),
    ],
)
def test_people_leave_the_legal_form_out(written: str, said: str) -> None:
    assert without_form(written) == said


@pytest.mark.parametrize(
    ("label", "company", "least"),
    [
        ("acmerobotics", "Acme Robotics Inc.", 1.0),
        ("acme", "Acme Robotics", 0.9),
        ("acme-hr", "Acme", 0.7),
        ("tradeandtide", "Museum of Trade and Tide", 0.8),
        ("halvorsen", "Imre Halvorsen", 0.0),  # one word of several is as often a person's
        ("ibx", "Interbay Xylophones", 0.0),
        ("ix", "Interbay Xylophones", 0.6),
        ("fastmailer", "Acme Robotics", 0.0),
    ],
)
def test_a_domain_names_a_company(label: str, company: str, least: float) -> None:
    assert label_fits(label, company) == least


def test_domains_lose_what_is_not_the_companys_choice() -> None:
    assert domain_label("mail.hr.acme.co.uk") == "acme"
    assert own_domain("mail.hr.acme.co.uk") == "acme.co.uk"
    assert own_domain("jobs.acme.example") == "acme.example"


@given(st.text(max_size=80))
def test_any_text_has_a_key(text: str) -> None:
    assert name_key(text) == fold(name_key(text))
    assert company_key(company_key(text)) == company_key(text)


def test_a_domain_spells_umlauts_out() -> None:
    assert label_fits("saentis-medtech", "Säntis Medtech AG") == 1
    assert label_fits("santis-medtech", "Säntis Medtech AG") == 1
    assert label_fits("gruenewald", "Grünewald Verlag") == 0.9


def test_a_long_name_is_shortened_to_its_initials() -> None:
    assert initials_of("Port Orrin Rail Authority") == "pora"
    assert initials_of("Ministry of Works") == "mw"


def test_a_name_of_any_length_is_shown_at_once() -> None:
    start = perf_counter()
    display_name("a " * 50_000)
    without_form("a" + " " * 20_000 + "b")
    assert perf_counter() - start < 1


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("DELORME Capucine", "Capucine Delorme"),
        ("Capucine DELORME", "Capucine Delorme"),
        ("GARCÍA-LÓPEZ María José", "María José García-López"),
        ("ANA REIS", "ANA REIS"),
        ("JP Morgan", "JP Morgan"),
    ],
)
def test_a_surname_in_capitals_is_written_last_and_small(written: str, shown: str) -> None:
    assert display_name(written) == shown
    assert name_key(written) == name_key(shown)
