"""One profile has one key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.profiles import profile_key


@pytest.mark.parametrize(
    "url",
    [
        "https://www.linkedin.com/in/jörg-example",
        "https://www.linkedin.com/in/J%C3%B6rg-Example/",
        "http://de.linkedin.com/in/jörg-example?trk=people",
        "www.linkedin.com/in/jörg-example/de",
        "linkedin.com/in/jörg-example#about",
        " https://m.linkedin.com/in/jörg-example ",
    ],
)
def test_one_profile_has_one_key(url: str) -> None:
    assert profile_key(url) == "/in/jörg-example"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://www.linkedin.com/company/acme",
        "https://notlinkedin.com/in/x",
        "urn:li:member:1",
    ],
)
def test_what_is_no_profile_has_no_key(url: str) -> None:
    assert profile_key(url) == ""


@given(st.text())
def test_any_text_has_a_key_or_none(url: str) -> None:
    assert profile_key(url) == "" or profile_key(url).startswith("/in/")
