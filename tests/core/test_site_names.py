"""Whose a site is, from its title and its address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.site_names import company_of_title, domain_of


@pytest.mark.parametrize(
    "title",
    [
        "Acme Robotics",
        "Acme Robotics newsroom",
        "Acme Robotics – News",
        "News | Acme Robotics",
        "Press Releases - Acme Robotics",
        "The Acme Robotics Blog",
        "Acme Robotics: Aktuelles",
        "Sala de prensa · Acme Robotics",
        '"Acme Robotics" - Google News',
    ],
)
def test_a_title_names_the_company(title: str) -> None:
    assert company_of_title(title) == "Acme Robotics"


@pytest.mark.parametrize("title", ["", "News", "Latest news | Press", " - "])
def test_a_title_that_names_nobody(title: str) -> None:
    assert company_of_title(title) == ""


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("https://www.acme.example/news?page=2", "acme.example"),
        ("https://news.acme.example", "acme.example"),
        ("https://blog.eu.acme.example/", "eu.acme.example"),
        ("http://acme.example:8080/", "acme.example"),
        ("https://news.example/", "news.example"),
        ("/news", ""),
        ("http://[broken", ""),
    ],
)
def test_the_domain_is_the_companys(address: str, domain: str) -> None:
    assert domain_of(address) == domain


@given(st.text())
def test_any_text_has_a_name_and_a_domain_or_none(text: str) -> None:
    assert isinstance(company_of_title(text), str)
    assert isinstance(domain_of(text), str)
