"""Notes after an interview, in the shapes and languages that people write them in."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.entries import Bad, Debrief, Found, Note
from afterword.core.errors import UnreadableError
from afterword.sources.notes import is_debrief, parse_debrief, read_debrief

FRONT = "---\ncompany: Acme Robotics\ndate: 2026-03-10\n---\n"


def notes(body: str) -> tuple[Note, ...]:
    return parse_debrief(FRONT + body).notes


def test_a_debrief_is_read_whole() -> None:
    text = FRONT + (
        "## What we talked about\n"
        "- Priya: moves the planner to streaming; she worries about replay\n"
        "- Jonas Beck (test lead): showed me the rig\n"
        "## What I learned\nthe team is five\n"
        "## What I could bring\n"
        '## They asked for\n- the write-up of the migration (said: "please send it over")\n'
        "## Next step\n- decision by Friday 20 March\n"
    )
    assert parse_debrief(text) == Debrief(
        "Acme Robotics",
        date(2026, 3, 10),
        (
            Note("Priya", "talked", "moves the planner to streaming; she worries about replay"),
            Note("Jonas Beck", "talked", "showed me the rig", role="test lead"),
            Note("", "learned", "the team is five"),
            Note("", "asked", "the write-up of the migration", said="please send it over"),
            Note("", "next", "decision by Friday 20 March"),
        ),
    )


@pytest.mark.parametrize(
    ("headings", "front"),
    [
        (("Worüber wir gesprochen haben", "Was ich gelernt habe", "Was ich einbringen könnte",
          "Worum sie gebeten haben", "Nächster Schritt"), "firma: Acme\ndatum: 10.03.2026"),
        (("De qué hablamos", "Lo que aprendí", "Lo que podría aportar", "Me pidieron",
          "Próximos pasos"), "empresa: Acme\nfecha: 10 de marzo de 2026"),
        (("Ce dont nous avons parlé", "Ce que j’ai appris", "Ce que je pourrais apporter",
          "Ils ont demandé", "Prochaine étape"), "entreprise: Acme\ndate: 10 mars 2026"),
        (("Do que falamos", "O que aprendi", "O que eu poderia trazer", "Eles pediram",
          "Próximos passos"), "empresa: Acme\ndata: 10 de março de 2026"),
        (("Discussion", "Takeaways", "How I could help", "Requests", "Timeline"),
         "Company: \"Acme\"\nDate: March 10, 2026"),
    ],
)  # fmt: skip
def test_headings_of_five_languages(headings: tuple[str, ...], front: str) -> None:
    body = "\n".join(f"### {heading}\n* line" for heading in headings)
    debrief = parse_debrief(f"---\n{front}\n---\n{body}")
    assert (debrief.company, debrief.day) == ("Acme", date(2026, 3, 10))
    assert [note.heading for note in debrief.notes] == [
        "talked",
        "learned",
        "bring",
        "asked",
        "next",
    ]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("- Priya: x", ["Priya"]),
        ("* **Priya Nair:** x", ["Priya Nair"]),
        ("1. Dr. Ana María de la Cruz: x", ["Dr. Ana María de la Cruz"]),
        ("- cilla: x", ["cilla"]),
        ("- Priya & Jonas: x", ["Priya", "Jonas"]),
        ("- Jean-Luc O'Neil und Zoë: x", ["Jean-Luc O'Neil", "Zoë"]),
        ("Priya: x", ["Priya"]),
        ("- Recruiter (Dana): x", ["Dana"]),
        ("- Everyone: x", [""]),
        ("- Decision: x", [""]),
        ("- HR: x", [""]),
        ("- leland will x", [""]),
        ("- https://acme.example/x", [""]),
        ("- the plan for the test rig: x", [""]),
        ("- 10:30 was the start", [""]),
    ],
)
def test_a_line_belongs_to_whoever_stands_before_its_colon(line: str, people: list[str]) -> None:
    assert [note.person for note in notes(f"## Talked\n{line}\n")] == people


def test_bullets_below_and_lines_that_go_on_belong_to_the_same_person() -> None:
    found = notes("## Talked\n- Priya: streaming\n  and replay\n  - worries a lot\n- the rig\n")
    assert [(note.person, note.text) for note in found] == [
        ("Priya", "streaming and replay"),
        ("Priya", "worries a lot"),
        ("", "the rig"),
    ]


def test_headings_without_marks_and_front_matter_without_rules() -> None:
    text = (
        "company: Acme\ndate: 25/03/2026\n\nWhat we talked about\n- Priya: streaming\n"
        "They asked for:\n- a demo\nNext steps\n==========\n> they write\n"
        "Mei: calls\nnext round on Tuesday\n"
    )
    debrief = parse_debrief(text)
    assert (debrief.company, debrief.day) == ("Acme", date(2026, 3, 25))
    assert [(note.person, note.heading, note.text) for note in debrief.notes] == [
        ("Priya", "talked", "streaming"),
        ("", "asked", "a demo"),
        ("", "next", "they write"),
        ("Mei", "next", "calls next round on Tuesday"),
    ]


def test_a_name_as_a_heading_below_owns_what_follows() -> None:
    found = notes("## Talked\n### Priya Nair\n- streaming\n## Learned\n- a lot\n")
    assert [(note.person, note.heading) for note in found] == [
        ("Priya Nair", "talked"),
        ("", "learned"),
    ]


@pytest.mark.parametrize(
    "line",
    ["a demo (said: “send it”)", "a demo, (Priya said: 'send it')", "a demo (sagte: „send it“)",
     'a demo (said "send it")'],
)  # fmt: skip
def test_what_was_said_is_told_apart(line: str) -> None:
    (note,) = notes(f"## They asked for\n- {line}\n")
    assert (note.text, note.said) == ("a demo", "send it")


def test_brackets_in_which_nobody_is_quoted_stay() -> None:
    (note,) = notes("## Learned\nbudget seems tight (nobody said it)\n")
    assert (note.text, note.said) == ("budget seems tight (nobody said it)", "")


def test_nothing_is_no_note() -> None:
    assert notes("## They asked for\n- none\n-\n- n/a\n## Next\n") == ()


def test_without_front_matter_the_user_is_told_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.write_text("## What I learned\n- a lot\n## They asked for\n- a demo\n")
    (bad,) = read_debrief(path)
    assert isinstance(bad, Bad)
    assert "company: NAME" in bad.reason
    assert len(parse_debrief(path.read_text(), interview="i1").notes) == 2
    assert is_debrief(path.read_text())


def test_a_date_that_is_none_is_told_unless_the_interview_is_named() -> None:
    text = FRONT.replace("2026-03-10", "last Tuesday") + "## What I learned\n- Priya: a lot\n"

    with pytest.raises(UnreadableError, match="'last Tuesday' is no date"):
        parse_debrief(text)
    assert parse_debrief(text, interview="x").day is None


def test_other_markdown_is_no_debrief() -> None:
    assert not is_debrief("# Case study\n\n## Situation\ntext\n## Result\ntext\n")
    assert not is_debrief("---\ntitle: A post\ndate: 2026-01-01\n---\n## Next\n## What I learned\n")


def test_the_file_is_read_in_any_encoding(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.write_bytes((FRONT + "## Gelernt\nJörg führt\n").encode("cp1252"))
    (found,) = read_debrief(path)
    assert isinstance(found, Found)
    assert isinstance(found.entry, Debrief)
    assert found.entry.notes[0].text == "Jörg führt"


@given(st.text(), st.booleans())
def test_any_text_is_a_debrief_or_our_error(text: str, fronted: bool) -> None:
    is_debrief(text)
    try:
        parse_debrief(FRONT + text if fronted else text)
    except UnreadableError:
        assert not fronted
