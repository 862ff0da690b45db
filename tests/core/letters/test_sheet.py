"""The sheet for a talk: what stands on it, on which facts, and what never does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date

from tests.core.worlds import (
    asked,
    at,
    closed,
    heard,
    interview,
    noted,
    person,
    promised,
    pursuit,
    world,
    wrote,
)

from afterword.core.letters.between import Line, Whom
from afterword.core.letters.notes import Remark
from afterword.core.letters.questions import question_on
from afterword.core.letters.sheet import Sheet, sheet_of_company, sheet_of_person, sheet_of_talk
from afterword.core.world import Achieved, Ask, Moment, News, Permission, World

HELD = interview("2025-09-08 10:00", "hana", "ivo")
NEXT = interview("2025-09-18 10:00", "hana", "ines")
NOW = "2025-09-15 09:00"


def moment(who: str, text: str, heading: str = "talked") -> Moment:
    return Moment(f"{who} {heading} {text[:9]}", HELD.id, who, heading, text)  # type: ignore[arg-type]


def made(*things: object, now: str = NOW) -> World:
    return world(now, pursuit(), HELD, NEXT, *things)


def of_talk(*things: object) -> Sheet:
    return sheet_of_talk(made(*things), NEXT)


def texts(lines: tuple[Line, ...]) -> list[str]:
    return [line.text for line in lines]


def lines(sheet: Sheet) -> Iterator[Line]:
    """Every line of the sheet."""
    for of in (sheet, *sheet.people):
        for each in fields(of):
            value = getattr(of, each.name)
            found = value if isinstance(value, tuple) else (value,)
            yield from (line for line in found if isinstance(line, Line))


def hana(sheet: Sheet) -> Whom:
    return next(whom for whom in sheet.people if whom.person == "hana")


def test_the_sheet_is_for_those_who_will_be_there() -> None:
    sheet = of_talk()

    assert [whom.name for whom in sheet.people] == ["Hana", "Ines"]
    assert (sheet.company, sheet.role, sheet.talk) == ("Acme", "Engineer", NEXT.id)
    assert hana(sheet).part == "hiring manager"
    assert texts(sheet.before) == ["Monday 8 September, with Hana and Ivo."]


def test_every_line_names_what_it_rests_on() -> None:
    sheet = of_talk(
        moment("hana", "wants to cut the close from nine to five days. talks a lot"),
        moment("hana", "the night shift", "open"),
        moment("", "two seats are open", "learned"),
        moment("", "the one-page drawing", "bring"),
        promised("2025-09-12", "2025-09-09 10:00", "hana"),
        asked("portfolio", "2025-09-09 10:00", "hana", due="2025-09-20"),
        Achieved("did", "Close cut to five days", date(2025, 9, 1), None, "nine days before"),
        News("glad", "acme", "Acme wins", "https://acme.example/1", at(NOW), "award"),
        News("sad", "acme", "Acme lets go", "", at(NOW), "layoffs", sensitive=True),
        News("unread", "acme", "Acme does", "", at(NOW)),
        closed("team"),
        Permission("no", "hana", "acme", "role", "references", False, at(NOW)),
    )

    found = list(lines(sheet))
    assert len(found) >= 12
    assert all(line.facts and all(line.facts) for line in found)


def test_what_they_said_stands_in_the_words_of_the_notes_without_asides() -> None:
    sheet = of_talk(moment("hana", "wants to cut the close from nine to five days. lovely woman"))

    (line,) = hana(sheet).said
    assert line.text == "Wants to cut the close from nine to five days."


def test_thanks_are_owed_until_they_went() -> None:
    owed = hana(of_talk()).thanks
    went = hana(of_talk(wrote("hana", "2025-09-09 10:00", "thank_you"))).thanks
    title = person("hana", name="Hana Rao", title="Dr.")
    formal = hana(of_talk(title)).thanks

    assert owed is not None
    assert went is not None
    assert formal is not None
    assert owed.text == "Thank Hana for Monday 8 September: no thanks went yet."
    assert went.text == "Thanked for Monday 8 September, on Tuesday 9 September."
    assert formal.text.startswith("Thank Dr. Rao for")


def test_who_was_never_met_is_thanked_for_nothing() -> None:
    ines = next(whom for whom in of_talk().people if whom.person == "ines")

    assert (ines.thanks, ines.said, ines.asked) == (None, (), ())


def test_what_they_asked_for_says_whether_it_went() -> None:
    sheet = of_talk(
        asked("portfolio", "2025-09-09 10:00", "hana", done_at=at("2025-09-10 10:00")),
        asked("rota plan", "2025-09-09 10:00", "hana", due="2025-09-12"),
        asked("figures", "2025-09-09 11:00", "hana", mine=False),
        asked("your answer", "2025-09-09 10:00", "hana", offer_answer=True),
    )

    assert texts(hana(sheet).asked) == [
        "Rota plan: not sent yet, was due on Friday 12 September.",
        "Figures: not yours to share as it is.",
        "Portfolio: sent on Wednesday 10 September.",
    ]
    assert "Not yours to show: figures." in texts(sheet.avoid)


def test_a_promise_whose_day_is_over_says_so() -> None:
    over = hana(of_talk(promised("2025-09-12", "2025-09-09 10:00", "hana")))
    kept = hana(of_talk(promised("2025-09-12", "2025-09-09 10:00", "hana", open=False)))

    assert texts(over.promised) == [
        "Word by Friday 12 September, as said on Tuesday 9 September. That day is over."
    ]
    assert kept.promised == ()


def test_an_achievement_stands_with_whom_it_answers_and_not_before_it_is_public() -> None:
    said = moment("hana", "they cut the close from nine days by hand in a ledger")
    did = Achieved("did", "Ledger close by hand ended", date(2025, 9, 1), None, "")

    assert hana(of_talk(said, did)).answers[0].facts == ("did", said.id)
    assert hana(of_talk(did)).answers == ()
    later = replace(did, public_from=date(2025, 10, 1))
    assert hana(of_talk(said, later)).answers == ()


def test_an_achievement_that_no_letter_would_tell_them_stands_with_nobody() -> None:
    """What the two have in common by chance: the play refuses it, and so does the sheet."""
    said = moment("hana", "they show every person around after the talk about their people")
    did = Achieved("did", "Showed people around after talks", date(2025, 9, 1), None, "")

    assert hana(of_talk(said, did)).answers == ()


def test_an_achievement_stands_with_whom_it_answers_best_and_says_what_they_know() -> None:
    said = moment("hana", "she worries about replay of streaming batches", "worry")
    other = moment("ines", "they draw the rota on paper", "asked")
    replay = Achieved("replay", "Streaming replay", date(2025, 9, 1), None, "", told=("hana",))
    rota = Achieved("rota", "A rota on paper", date(2025, 9, 1), None, "how we draw it")
    sheet = of_talk(said, other, replay, rota)

    assert texts(hana(sheet).answers) == ["Streaming replay. They have been told."]
    (ines,) = [whom for whom in sheet.people if whom.person == "ines"]
    assert [line.facts for line in ines.answers] == [("rota", other.id)]


def test_only_glad_news_of_three_weeks_is_for_bringing_up() -> None:
    def item(ref: str, kind: str, when: str = NOW, **more: object) -> News:
        return News(ref, "acme", ref, f"https://acme.example/{ref}", at(when), kind, **more)  # type: ignore[arg-type]

    sheet = of_talk(
        item("won", "award"),
        item("again", "award", duplicate_of="won"),
        item("old", "award", "2025-08-20 09:00"),
        item("unread", "other"),
        item("bad", "layoffs", sensitive=True),
        replace(item("theirs", "award"), company="brass"),
    )

    assert [line.facts for line in sheet.news] == [("won",)]
    assert sheet.news[0].url == "https://acme.example/won"
    assert [line.facts for line in sheet.unread] == [("unread",)]
    assert [line.facts for line in sheet.avoid] == [("bad",)]
    assert texts(sheet.avoid)[0].startswith("Not to bring up: bad")


def test_what_was_forbidden_or_declined_is_named() -> None:
    sheet = of_talk(
        closed("team", "ruth"),
        Permission("no", "hana", "acme", "role", "references", False, at(NOW)),
    )

    assert texts(sheet.avoid) == [
        "Ruth asked on Monday 1 September that you write to the team no more.",
        "Hana did not want: references.",
    ]


def test_questions_follow_from_what_was_said_once_each_and_never_of_the_users_own() -> None:
    aim = moment("hana", "wants to cut the close from nine to five days")
    same = moment("ines", "wants to cut the close from nine to five days")
    sheet = of_talk(aim, same)

    assert texts(sheet.questions) == [
        "Hana: What would it take to cut the close from nine to five days?"
    ]
    assert sheet.questions[0].facts == (aim.id,)
    assert question_on(Remark("topic", "my case study", "m", 1)) == ""
    assert question_on(Remark("liking", "golf", "m", 1)) == ""


def test_a_sheet_for_one_person_and_for_a_company_know_the_next_talk() -> None:
    known = made(heard("ruth", "2025-09-10 10:00"), person("zoe", "brass"))

    alone = sheet_of_person(known, "ines")
    assert ([w.person for w in alone.people], alone.talk) == (["ines"], NEXT.id)
    whole = sheet_of_company(known, "acme")
    assert [w.person for w in whole.people] == ["hana", "ines", "ivo", "ruth"]
    stranger = sheet_of_person(known, "zoe")
    assert (stranger.role, stranger.talk, stranger.before) == ("", "", ())


def test_who_helped_is_thanked_and_nobody_for_a_plain_answer() -> None:
    day = at("2025-09-02 10:00")
    ask = Ask("ask", "kim", "acme", at("2025-09-01 10:00"), answered_at=day)
    assert sheet_of_person(made(person("kim"), ask), "kim").people[0].thanks is None
    known = made(person("kim"), replace(ask, introduced_at=day))

    thanks = sheet_of_person(known, "kim").people[0].thanks
    assert thanks is not None
    assert thanks.text == "Thank Kim for their help of Tuesday 2 September."


def test_long_notes_are_cut_so_that_one_page_holds_them() -> None:
    sheet = of_talk(noted("hana", HELD.id, "the test rig and " * 60))

    assert all(len(line.text) <= 165 for line in hana(sheet).said)
    crowd = interview("2025-09-18 10:00", *("hana", "ivo", "ines", "ruth", "cleo"))
    many = [moment("hana", f"wants to cut step {n} of the close by half") for n in range(9)]
    assert len(hana(sheet_of_talk(made(*many), crowd)).said) == 2


GOSSIP = (
    "the gossip is that the VP had an affair with somebody in finance",
    "said that Ines is leaving in summer and that Ivo is disorganised",
    "Ivo is disorganised and hardly ever there on time",
    "apparently they lost two large customers last year",
    "is married to somebody who works in the finance team",
    "off the record: the plant in Leeds will be closed next year",
    "a bit grumpy, and hardly looked up from the screen",
)


def test_gossip_and_private_matters_stay_off_the_page_and_it_says_so() -> None:
    for text in GOSSIP:
        for heading in ("talked", "worry", "open"):
            sheet = of_talk(moment("hana", text, heading))

            printed = " ".join(line.text for line in lines(sheet))
            assert hana(sheet).said == ()
            assert hana(sheet).open == ()
            assert text[:20].casefold() not in printed.casefold()
            (off,) = [line for line in sheet.avoid if "off this page" in line.text]
            assert off.facts == (f"hana {heading} {text[:9]}",)
        for heading in ("learned", "bring"):
            sheet = of_talk(moment("", text, heading))

            assert (sheet.learned, sheet.bring) == ((), ())
            assert any("off this page" in line.text for line in sheet.avoid)


def test_what_stands_beside_gossip_is_kept() -> None:
    text = "wants to cut the close from nine to five days. the gossip is that Ivo had an affair"
    sheet = of_talk(moment("hana", text), moment("", "two seats are open. Ivo is lazy", "learned"))

    assert texts(hana(sheet).said) == ["Wants to cut the close from nine to five days."]
    assert texts(sheet.learned) == ["Two seats are open."]
    (off,) = sheet.avoid
    assert off.text == "2 notes stay off this page, in part or whole: gossip, or private."


def test_terms_and_plain_words_on_colleagues_are_no_gossip() -> None:
    for text in (
        "asked about the notice period and the salary range",
        "Ivo is the head of planning, and decides on the tools",
        "Ivo is leading the migration to the new ledger",
        "wants Ivo to see the one-page drawing",
    ):
        sheet = of_talk(moment("hana", text))

        assert len(hana(sheet).said) == 1, text
        assert sheet.avoid == (), text
