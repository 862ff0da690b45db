"""What of the user's would help whom, and why it is thought so."""

from dataclasses import replace
from datetime import date

from tests.core.worlds import at, interview, pursuit, world

from afterword.core.helps import balance
from afterword.core.plays.matches import matches_of
from afterword.core.world import Achieved, Ask, Help, Moment, Sendable

TALK = interview("2025-09-05 10:00", "hana", "ivo")
WORRY = Moment("m", TALK.id, "hana", "worry", "she worries about replay of streaming batches")
SMALL = Moment("s", TALK.id, "ivo", "talked", "he grew up near the sea")
NOTE = Sendable("file", "write-up", "Replay for streaming pipelines", 1, "replay.pdf")
THERE = (pursuit("deciding"), TALK, WORRY, SMALL)


def test_a_write_up_answers_what_somebody_worries_about() -> None:
    (match,) = matches_of(world("2025-09-08 10:00", *THERE, NOTE))

    assert (match.person, match.kind, match.title) == ("hana", "material", NOTE.title)
    assert match.answers == "worry"
    assert match.ground == "m"
    assert "replay" in match.about
    assert not match.done


def test_what_they_have_comes_last_and_a_reference_is_no_match() -> None:
    sent = replace(NOTE, sent_to=(("hana", at("2025-09-06 10:00")),))
    talk = Achieved("talk", "Streaming replay at scale", date(2025, 8, 1), None, "")
    reference = replace(NOTE, id="ref", what="reference")

    found = matches_of(world("2025-09-08 10:00", *THERE, sent, talk, reference))

    assert [(m.thing, m.done) for m in found] == [("talk", False), ("file", True)]


def test_one_shared_word_is_no_answer() -> None:
    other = replace(NOTE, title="Streaming films at home")

    assert matches_of(world("2025-09-08 10:00", *THERE, other)) == []


def test_a_balance_counts_each_way_and_nobody_elses() -> None:
    day = at("2025-09-01 10:00")

    def helped(number: int, direction: str, state: str, person: str = "kim") -> Help:
        return Help(str(number), person, direction, state, day, "", "note")  # type: ignore[arg-type]

    made = world(
        "2025-09-08 10:00",
        helped(1, "in", "given"),
        helped(2, "out", "offered"),
        helped(3, "in", "asked", "lee"),
        Ask("ask", "kim", "acme", day),
    )

    assert not balance(made, "kim").owes
    assert balance(made, "kim").gave_first
    assert balance(made, "lee").owes
    assert not balance(made, "lee").gave_first
    assert not balance(made, "nobody").owes
