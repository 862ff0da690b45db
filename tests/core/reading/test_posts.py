"""What titles, letters, invitations and notes say of posts, and who reports to whom."""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.reading.mails import OWNER, facts_of, mail

from afterword.core.entries import Card, Debrief, Event, Note, Who
from afterword.core.facts import Fact
from afterword.core.reading.entry import read
from afterword.core.reading.posts import DEPARTMENTS, LEVELS, post_of
from afterword.core.reading.posts.told import around, led_in, with_team

HERE = Path(__file__).parent
Row = tuple[str, str, str, str]
AT = datetime(2031, 5, 20, 9, tzinfo=UTC)


def rows(name: str) -> list[Row]:
    """The titles of a list with their truth, in all languages."""
    by_language = tomllib.loads((HERE / name).read_text(encoding="utf-8"))
    return [tuple(row) for some in by_language.values() for row in some]


def shares(name: str) -> tuple[float, float, float]:
    """How many of a list's departments, levels and teams are read right, of one."""
    read_ = [(post_of(title), truth) for title, *truth in rows(name)]
    right = [
        sum(got == truth[at] for got, truth in pairs) / len(read_)
        for at, pairs in enumerate(
            (
                [(post.department, truth) for post, truth in read_],
                [(post.level, truth) for post, truth in read_],
                [(post.team, truth) for post, truth in read_],
            )
        )
    ]
    return right[0], right[1], right[2]


def test_titles_that_the_reader_was_tuned_on_are_read_right() -> None:
    assert min(shares("titles.toml")) == 1.0


def test_titles_held_back_are_read_right_nearly_always() -> None:
    department, level, team = shares("titles_held_out.toml")

    assert department >= 0.97
    assert level >= 0.97
    assert team >= 0.95


def test_the_lists_name_only_departments_and_levels_that_there_are() -> None:
    for title, department, level, _ in rows("titles.toml") + rows("titles_held_out.toml"):
        assert department in ("", *DEPARTMENTS), title
        assert level in ("", *LEVELS), title


@given(st.text(max_size=200))
@settings(max_examples=200)
def test_any_text_gives_a_post_or_none(title: str) -> None:
    post = post_of(title)

    assert post.department in ("", *DEPARTMENTS)
    assert post.level in ("", *LEVELS)
    assert post.team in title.replace("\n", " ") or post.team


def of(kind: str, text: str, **given: object) -> list[dict[str, object]]:
    return [dict(fact.value) for fact in facts_of(mail(text, **given), kind)]


@pytest.mark.parametrize(
    ("text", "team", "level"),
    [
        ("I lead the risk team here and would love to talk.", "risk", "lead"),
        ("Ich leite das Team Datenplattform bei Bruma.", "Datenplattform", "lead"),
        ("Dirijo el equipo de datos en Bruma.", "datos", "lead"),
        ("J'anime l'équipe Données chez Bruma.", "Données", "lead"),
        ("Lidero a equipa de Pagamentos na Bruma.", "Pagamentos", "lead"),
        ("I work on the platform team with Jonas.", "platform", ""),
    ],
)
def test_a_letter_says_which_team_its_writer_leads_or_is_in(
    text: str, team: str, level: str
) -> None:
    (post,) = of("post", text)

    assert (post["team"], post["level"]) == (team, level)


@pytest.mark.parametrize(
    ("text", "title", "department"),
    [
        ("I'm the Head of People at Bruma.", "Head of People", "people"),
        (
            "Ich bin Teamleiterin Softwareentwicklung bei Bruma.",
            "Teamleiterin Softwareentwicklung",
            "engineering",
        ),
        ("Je suis responsable des achats chez Bruma.", "responsable des achats", "purchasing"),
        ("Soy la directora de Recursos Humanos.", "directora de Recursos Humanos", "people"),
        ("Sou gestora de produto na Bruma.", "gestora de produto", "product"),
    ],
)
def test_a_letter_says_what_its_writer_is(text: str, title: str, department: str) -> None:
    (post,) = of("post", text)

    assert (post["title"], post["department"]) == (title, department)


@pytest.mark.parametrize(
    "text",
    [
        "I am a big fan of engineering teams.",
        "We lead the market in payments.",
        "I run the numbers every week.",
        "I'm the other one on the call.",
        "Ich bin am Montag im Büro.",
        "Je suis disponible mardi.",
    ],
)
def test_a_sentence_that_only_sounds_like_a_post_is_none(text: str) -> None:
    assert of("post", text) == []


@pytest.mark.parametrize(
    ("text", "who", "to"),
    [
        ("My manager Dana Whitfield will join.", "Ana Reis", "Dana Whitfield"),
        ("I report to Dana Whitfield.", "Ana Reis", "Dana Whitfield"),
        ("Dana Whitfield, my manager, will join.", "Ana Reis", "Dana Whitfield"),
        ("Tom Alvarez, who reports to me, will join us.", "Tom Alvarez", "Ana Reis"),
        ("Tom Alvarez reports to Dana Whitfield.", "Tom Alvarez", "Dana Whitfield"),
        ("Dana's manager is Petra Lang.", "Dana", "Petra Lang"),
        ("Meine Chefin Petra Lang ist dabei.", "Ana Reis", "Petra Lang"),
        ("Je rapporte à Claire Petit.", "Ana Reis", "Claire Petit"),
        ("Mi jefa Laura Gil estará.", "Ana Reis", "Laura Gil"),
        ("O meu chefe João Dias também vem.", "Ana Reis", "João Dias"),
    ],
)
def test_who_reports_to_whom_is_read_where_somebody_says_so(text: str, who: str, to: str) -> None:
    (line,) = facts_of(mail(text), "reports_to")

    assert dict(line.value) == {"who": who, "to": to}
    assert line.quote
    assert "likely" not in line.extra


def test_somebody_of_the_writers_team_only_likely_reports_to_them() -> None:
    (line,) = facts_of(mail("Tom Alvarez is on my team and will join."), "reports_to")

    assert line.value["to"] == "Ana Reis"
    assert line.extra["likely"]


@pytest.mark.parametrize(
    "text",
    [
        "You will meet Iván Carratalà, Director de producto; Nuria Belenguer, Responsable de UX.",
        "We offer you the position at Bellwether Therapeutics, reporting to Martin Hale.",
        "Wir laden Sie ein mit unserem Teamleiter Jörg Timmermann und Frau Lucía Ferrándiz.",
        "The post reports to Moira Strachan.",
    ],
)
def test_a_sentence_that_names_no_manager_of_anybody_draws_no_line(text: str) -> None:
    assert facts_of(mail(text), "reports_to") == []


def test_the_users_own_letters_say_nothing_of_their_manager() -> None:
    own = mail(
        "My manager Dana Whitfield leads the team.", sender=f"{OWNER.name} <{OWNER.emails[0]}>"
    )

    assert facts_of(own, "reports_to") == []


def test_a_name_in_a_letters_head_gives_the_team_in_brackets() -> None:
    (post,) = of("post", "Hello.", sender="Ana Reis (Data Platform) <ana.reis@bruma.example>")

    assert (post["department"], post["team"]) == ("data", "Data Platform")


@pytest.mark.parametrize("words", ["she/her", "External", "Bruma", "Berlin", "via Meet", "2031"])
def test_other_words_in_brackets_are_no_team(words: str) -> None:
    assert of("post", "Hello.", sender=f"Ana Reis ({words}) <ana.reis@bruma.example>") == []


def event(**given: object) -> Event:
    parts: dict[str, object] = {
        "uid": "u1", "method": "REQUEST", "sequence": 0, "stamp": AT, "created": None,
        "start": AT, "end": None, "all_day": False, "status": "confirmed",
        "title": "Interview: Data Engineer", "where": "", "description": "",
        "organizer": Who("Ana Reis", "ana@bruma.example"), "attendees": (), "recurs": False,
    }  # fmt: skip
    return Event(**(parts | given))  # type: ignore[arg-type]


def posts_of(entry: Event | Debrief | Card) -> list[Fact]:
    return [
        fact
        for fact in read(entry, OWNER, record="r", ref="x", known_at=AT)
        if fact.kind in ("post", "reports_to")
    ]


def test_an_invitation_gives_posts_in_its_list_and_in_its_text() -> None:
    entry = event(
        attendees=(Who("Lena Fischer (Data Platform)", "lena@bruma.example", role="required"),),
        description="You will meet:\n- Dana Whitfield, VP Engineering\n- Lena Fischer\n",
    )

    found = {fact.people[0].name: fact.value for fact in posts_of(entry)}

    assert found["Lena Fischer"]["department"] == "data"
    assert found["Dana Whitfield"]["level"] == "vp"


def test_notes_give_the_team_and_the_manager_of_whom_they_are_about() -> None:
    note = Note("Priya Raman", "learned", "She leads the grid team, reports to Dana Whitfield.")
    notes = Debrief("Bruma", date(2031, 5, 20), (note,))

    post, line = sorted(posts_of(notes), key=lambda fact: fact.kind)

    assert post.value["team"] == "grid"
    assert dict(line.value) == {"who": "Priya Raman", "to": "Dana Whitfield"}


def test_a_signature_may_name_the_team_on_a_line_of_its_own() -> None:
    signature = "Ana Reis\nSenior Engineer\nData Platform\nBruma GmbH"
    (profile,) = facts_of(mail("Hello", signature=signature), "profile")

    assert profile.value["title"] == "Senior Engineer"
    assert profile.extra["team"] == "Data Platform"


def test_a_card_names_the_department_behind_its_company() -> None:
    card = Card("Ana Reis", ("ana@bruma.example",), (), "Bruma", "Engineer", (), department="Data")
    (profile,) = read(card, OWNER, record="r", ref="x", known_at=AT)

    assert profile.extra["team"] == "Data"


@pytest.mark.parametrize(
    ("words", "team"),
    [
        ("runs data platform here", "data platform"),
        ("leads the risk team", "risk"),
        ("leitet das Team Netzprognose", "Netzprognose"),
        ("from the grid team", "grid"),
        ("Head of People", ""),
        ("leads the team", ""),
    ],
)
def test_words_beside_a_name_may_say_which_team_somebody_leads(words: str, team: str) -> None:
    assert led_in(words) == team


@pytest.mark.parametrize(
    ("title", "quote", "fuller"),
    [
        (
            "Director",
            "2:15 Grace Reed, Director, Data Platform (wrap-up)",
            "Director, Data Platform",
        ),
        ("Director", "Grace Reed, Director, will call you.", "Director"),
        ("Engineer", "Jo Lind, Engineer, Berlin", "Engineer"),
        ("Director", "no such word", "Director"),
        ("", "Director, Data", ""),
    ],
)
def test_a_title_takes_the_team_behind_its_comma_along(title: str, quote: str, fuller: str) -> None:
    assert with_team(title, quote) == fuller


def test_a_long_quote_is_cut_to_what_stands_beside_the_words() -> None:
    quote = f"{'9:30 somebody else; ' * 20}10:30 Grace Reed, Director{'; 11:30 another' * 20}"

    cut = around(quote, "Director")

    assert "Grace Reed, Director" in cut
    assert cut.startswith("… ")
    assert cut.endswith(" …")
    assert len(cut) < 200
    assert around("Grace Reed, Director", "Director") == "Grace Reed, Director"
