"""What they ask for: a statement a thing, in plain words, with the day it is wanted by."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.reading.sayings import SAID_AT, assert_quoted, context, sayings

from afterword.core.facts import AFTER_AN_OFFER
from afterword.core.reading.requests import read_requests
from afterword.core.reading.sentences import Text
from afterword.core.reading.statement import Context


@pytest.mark.parametrize("row", sayings("requests"))
def test_request_names_the_thing_and_its_day(row: dict[str, Any]) -> None:
    text = Text(row["t"])
    statements = read_requests(text, context(row))
    asked = [
        f"{told.value['what']} / {told.value['due']}" if told.value["due"] else told.value["what"]
        for told in statements
    ]
    assert asked == row["w"]
    assert_quoted(text, statements)


def test_subject_tells_what_the_answer_is_to() -> None:
    text = Text("Of course! Please let us know your answer by Wednesday, May 20.")
    about = Context(SAID_AT, country="US", subject="Re: Offer of employment")
    (request,) = read_requests(text, about)
    assert request.value == {"what": "answer to the offer", "due": "2026-05-20"}
    assert request.extra == {}
    (elsewhere,) = read_requests(text, Context(SAID_AT, country="US", subject="Thursday's lunch"))
    assert elsewhere.extra == {AFTER_AN_OFFER: True}  # the projection knows whether there was one


def test_what_would_do_instead_is_kept() -> None:
    text = Text("Could you send a portfolio or some work samples?")
    (request,) = read_requests(text, Context(SAID_AT))
    assert (request.value["what"], request.extra["or"]) == ("portfolio", ("work samples",))


@pytest.mark.parametrize(
    ("words", "has_due"),
    [
        ("Paul is away until 4 September; could you send me your portfolio?", False),
        ("Could you send me your portfolio? I'm on leave until 4 September.", False),
        ("I'm on holiday, so could you send me your portfolio by 4 September?", True),
        (
            "Könnten Sie mir Ihr Portfolio schicken? Frau Lind ist bis 4. September im Urlaub.",
            False,
        ),
        ("Könnten Sie mir bis zum 4. September Ihr Portfolio schicken?", True),
    ],
)
def test_the_end_of_an_absence_is_no_deadline(words: str, *, has_due: bool) -> None:
    language = "de" if words.startswith("K") else "en"
    (request,) = read_requests(Text(words), Context(SAID_AT, language=language, country="DE"))
    assert (request.value["due"] is not None) is has_due


def test_it_is_what_was_named_before() -> None:
    text = Text("Ravi told me about your case study. Could you send it by Friday?")
    (request,) = read_requests(text, Context(SAID_AT, country="US"))
    assert request.value == {"what": "case study", "due": "2026-05-15"}


def test_a_sentence_that_opens_with_the_day_says_by_when_however_long_it_is() -> None:
    asked = "Könnten Sie mir Ihre Methodenbeschreibung schicken? "
    until = "Gern bis Montag, den 18. Mai, da sitzen wir hier über unserem eigenen Protokoll."
    (request,) = read_requests(Text(asked + until), Context(SAID_AT, "de", country="DE"))
    assert request.value["due"] == "2026-05-18"
    other = "Wir selbst haben eine Begehung im Hafen und sind bis Montag, den 18. Mai nicht da."
    (request,) = read_requests(Text(asked + other), Context(SAID_AT, "de", country="DE"))
    assert request.value["due"] is None


BEFORE_LEAVING = """Could you send your references?
If I've got them before you knock off on Friday the 15th I can ring them."""
OF_THIS_MAIL = """Could you send your references?
Please do this, in any format, within three working days of the date of this email."""
BY_THEN = """Could you send your references?
On Friday the 15th I set up the bath and having them by then would be a gift."""


@pytest.mark.parametrize("said", [BEFORE_LEAVING, OF_THIS_MAIL, BY_THEN])
def test_a_deadline_is_read_however_it_is_put(said: str) -> None:
    (request,) = read_requests(Text(said), Context(SAID_AT, country="US"))
    assert request.value == {"what": "references", "due": "2026-05-15"}


@given(st.text())
def test_any_text_is_read(words: str) -> None:
    text = Text(words)
    assert_quoted(text, read_requests(text, Context(SAID_AT)))
