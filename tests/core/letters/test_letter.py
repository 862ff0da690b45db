"""The states of a letter, and the hash that an approval names."""

from itertools import pairwise

import pytest

from afterword.core.errors import RefusedError
from afterword.core.letters.letter import STEPS, Letter, step, text_hash


def test_a_letter_goes_from_draft_over_a_yes_to_sent() -> None:
    path = ["draft", "approved", "sending", "sent"]

    assert [step(a, b) for a, b in pairwise(path)] == path[1:]


@pytest.mark.parametrize(
    ("state", "to"), [("draft", "sending"), ("draft", "sent"), ("sent", "draft")]
)
def test_nothing_leaves_without_a_yes_and_what_left_is_left(state: str, to: str) -> None:
    with pytest.raises(RefusedError, match="can't become"):
        step(state, to)


def test_a_letter_of_unknown_fate_is_never_sent_again_by_itself() -> None:
    assert "sending" not in STEPS["unknown"]
    assert "approved" not in STEPS["unknown"]


def test_each_part_of_a_letter_changes_its_hash() -> None:
    letter = Letter("a@acme.example", "Subject", "Body", ("Plan",), "id@acme.example")
    parts = {
        letter.sha256,
        text_hash(
            "b@acme.example", "Subject", "Body", in_reply_to="id@acme.example", attachments=["Plan"]
        ),
        text_hash(
            "a@acme.example",
            "Subject.",
            "Body",
            in_reply_to="id@acme.example",
            attachments=["Plan"],
        ),
        text_hash(
            "a@acme.example",
            "Subject",
            "Body.",
            in_reply_to="id@acme.example",
            attachments=["Plan"],
        ),
        text_hash("a@acme.example", "Subject", "Body", attachments=["Plan"]),
        text_hash("a@acme.example", "Subject", "Body", in_reply_to="id@acme.example"),
    }

    assert len(parts) == 6


def test_words_moved_between_the_parts_make_another_hash() -> None:
    assert text_hash("a", "b\0c", "d") != text_hash("a", "b", "c\0d")


def test_the_hash_covers_the_files_and_stays_for_letters_of_before_they_counted() -> None:
    kept = text_hash("a@acme.example", "Subject", "Body", attachments=["Plan"])
    # Of a letter that was approved by an earlier version.
    before = "63f1b7d9b13b217a2c29552e0e516a9deab598efe726709e42ac9324ffa633dc"

    with_file = text_hash(
        "a@acme.example", "Subject", "Body", attachments=["Plan"], enclosed=["ab" * 32]
    )

    assert kept == before
    assert with_file != kept
