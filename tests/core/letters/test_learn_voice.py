"""What the user's own letters say of how they write, and what of it is fit for others to read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.letters import voice_words as words
from afterword.core.letters.learn_voice import (
    LEAST,
    NEWEST,
    Habits,
    Ours,
    Sent,
    learn,
    read_greeting,
)
from afterword.core.names import fold

OWNER = "Robin Vale"
BODY = (
    "I am grateful for the hour on Tuesday, and for the plans of the line. "
    "I have read them since, and I think that the second cell is the one to begin with. "
    "It would be good to hear what you think of that when you have had the time for it."
)


def letter(
    opening: str = "Hi Priya,",
    closing: str = "Best wishes,",
    body: str = BODY,
    below: str = "Robin",
    name: str = "Priya Nair",
    drafted: bool = False,
) -> Sent:
    return Sent(f"{opening}\n\n{body}\n\n{closing}", below, (name,), drafted)


def of(*letters: Sent, language: str = "en", ours: Ours | None = None) -> Habits:
    return learn(letters, OWNER, ours or Ours())[language]


def values(habits: Habits) -> dict[str, str]:
    return {name: part.value for name, part in habits.parts.items()}


def test_each_part_is_learnt_with_its_evidence() -> None:
    habits = of(*[letter(below="Robin\n+44 20 7946 0000")] * 3)

    assert values(habits) == {
        "greeting": "Hi {name},",
        "farewell": "Best wishes,",
        "name": "Robin",
        "contractions": "no",
        "formality": "informal",
        "sentence-length": "18",
        "signature": "+44 20 7946 0000",
    }
    greeting = habits.parts["greeting"]
    assert (greeting.letters, greeting.of, greeting.example) == (3, 3, "Hi Priya,")


def test_formal_and_informal_letters_are_told_apart_by_the_form() -> None:
    formal = letter("Dear Dr. Rao,", "Kind regards,", name="Suresh Rao", below="Robin Vale")
    family = letter("Dear Rao,", "Kind regards,", name="Suresh Rao", below="Robin Vale")

    learnt = values(of(letter(), formal, letter(), family, letter(), formal))

    assert learnt["greeting"] == "Hi {name},"
    assert learnt["greeting-formal"] == "Dear {name},"
    assert learnt["farewell"] == "Best wishes,"
    assert learnt["farewell-formal"] == "Kind regards,"
    assert "formality" not in learnt  # half and half is no majority


def test_too_few_letters_or_no_clear_majority_teach_nothing() -> None:
    assert of(*[letter()] * (LEAST - 1)).parts == {}
    mixed = [letter()] * 3 + [letter("Hello Priya,")] * 3
    assert "greeting" not in values(of(*mixed))
    assert values(of(*mixed, letter(), letter()))["greeting"] == "Hi {name},"


@pytest.mark.parametrize(
    ("opening", "why"),
    [
        ("Hey hey Priya!!", words._CLOSE),
        ("Hi hi Priya,", words.TWICE),
        ("Hi Priya!!", words.SHOUTS),
        ("Good morning Priya,", words._HOURS),
        ("Hello,", words.NAMELESS),
    ],
)
def test_a_strange_greeting_is_left_out_with_its_reason(opening: str, why: str) -> None:
    habits = of(*[letter(opening)] * 4)

    assert "greeting" not in habits.parts
    assert [(each.letters, each.why) for each in habits.passed] == [(4, why)]


@pytest.mark.parametrize(
    ("line", "language", "pattern", "register"),
    [
        ("Hi Priya,", "en", "Hi {name},", "informal"),
        ("hi priya", "en", "Hi {name},", "informal"),
        ("Hi Priya - thanks", "en", "Hi {name} –", "informal"),
        ("Dear Ms Nair:", "en", "Dear {name}:", "formal"),
        ("Dear Priya Nair,", "en", "Dear {name},", "formal"),
        ("Hallo Frau Nair,", "de", "Hallo {name},", "formal"),
        ("Hola, Priya:", "es", "Hola, {name}:", "informal"),
        ("¡Hola Priya!", "es", "¡Hola {name}!", "informal"),
        ("Bonjour Marie-Ève,", "fr", "Bonjour {name},", "informal"),
        ("Olá Priya,", "pt", "Olá {name},", "informal"),
    ],
)
def test_a_greeting_is_taken_apart(line: str, language: str, pattern: str, register: str) -> None:
    found = read_greeting(line, language, ("Priya Nair", "Marie-Ève Tancrède"))

    assert found is not None
    assert (found.pattern, found.register, found.why) == (pattern, register, "")


@pytest.mark.parametrize(
    "line",
    [
        "Hi all,",
        "Dear Priya and Tom,",
        "Hello there,",
        "Thanks for the call.",
        "",
        "Dear hiring team,",
    ],
)
def test_several_people_and_plain_sentences_are_not_greeted(line: str) -> None:
    assert read_greeting(line, "en") is None


def test_an_ending_that_depends_on_the_reader_is_not_generalised() -> None:
    body = "vielen Dank für das Gespräch und die Zeit, die Sie sich genommen haben. " * 3
    some = [letter("Sehr geehrte Frau Nair,", "Mit freundlichen Grüßen", body)] * 3

    habits = of(*some, language="de")

    assert values(habits)["farewell-formal"] == "Mit freundlichen Grüßen"
    assert "greeting-formal" not in habits.parts
    assert habits.passed[0].words == "Sehr geehrte {name},"


def test_short_forms_are_counted_by_letters_and_not_by_words() -> None:
    shy = letter(body=BODY.replace("I have read", "I've read"))
    eager = letter(body="I'd say it's fine. We'll see. Don't worry, I'm sure that they're happy.")

    assert values(of(*[letter()] * 1, eager, eager, eager))["contractions"] == "yes"
    assert "contractions" not in values(of(*[letter()] * 2, eager, eager, shy))


def test_only_lines_that_recur_are_the_signature() -> None:
    some = [
        letter(below=f"Robin Vale\n+44 20 7946 0000 · vale.example\nSeen {n} birds today")
        for n in range(4)
    ]
    assert values(of(*some))["signature"] == "+44 20 7946 0000 · vale.example"
    phone = [letter(below="Robin Vale\nSent from my phone")] * 4
    assert "signature" not in values(of(*phone))


def test_what_was_drafted_here_teaches_only_what_was_changed_in_it() -> None:
    ours = Ours(frozenset({fold("Dear {name},")}), frozenset({fold("Best wishes,")}))

    left = of(*[letter("Dear Priya,", drafted=True)] * 5, ours=ours)
    changed = of(*[letter("Hi Priya,", "Cheers,", drafted=True)] * 5, ours=ours)

    assert values(left) == {"formality": "informal"}
    assert values(changed) == {
        "formality": "informal",
        "greeting": "Hi {name},",
        "farewell": "Cheers,",
    }


def test_what_was_learnt_and_written_so_again_is_no_new_evidence() -> None:
    own = [letter("Hi Priya,", "Cheers,")] * 3
    drafted = [letter("Hi Priya,", "Cheers,", drafted=True)] * 20
    later = [letter("Hello Priya,", "Best,")] * 5

    assert of(*drafted, *own).parts["greeting"].letters == 3
    assert values(of(*drafted, *later, *own))["greeting"] == "Hello {name},"


def test_only_the_newest_are_looked_at() -> None:
    habits = of(*[letter()] * NEWEST, *[letter("Hello Priya,")] * NEWEST)

    assert habits.letters == NEWEST
    assert habits.parts["greeting"].of == NEWEST


LINES = st.lists(
    st.sampled_from(
        [
            *(each for some in words.GREETINGS.values() for each in some),
            *(each for some in words.FAREWELLS.values() for each in some),
            *(
                "Priya",
                "NAIR",
                "von",
                "Dr.",
                ",",
                "!",
                "-",
                "\n",
                "Robin",
                "{name}",
                "{0}",
                " ",
                ".",
            ),
        ]
    )
    | st.text(max_size=12),
    max_size=8,
).map(" ".join)
KNOWN = {
    fold(each) for some in (words.GREETINGS, words.FAREWELLS) for x in some.values() for each in x
}


@given(
    st.lists(st.tuples(LINES, LINES, LINES, st.lists(st.text(max_size=20), max_size=2)), max_size=4)
)
def test_whatever_is_sent_no_name_gets_into_a_pattern(
    some: list[tuple[str, str, str, list[str]]],
) -> None:
    letters = [Sent(f"{a}\n{b}", c, tuple(names)) for a, b, c, names in some for _ in range(LEAST)]

    for habits in learn(letters, OWNER).values():
        for name in ("greeting", "greeting-formal", "farewell", "farewell-formal"):
            if part := habits.parts.get(name):
                assert fold(part.value.replace("{name}", "")) in KNOWN
                assert part.value.count("{") == ("greeting" in name)
        if part := habits.parts.get("name"):
            assert set(fold(part.value).split()) <= set(fold(OWNER).split())
        for passed in habits.passed:
            assert fold(passed.words.replace("{name}", "")) in KNOWN
