"""Lessons: learnt of enough evidence, proposed and never taken, the same of the same records."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import datetime, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.worlds import at, heard, interview, person, pursuit, today, world, wrote

from afterword.core.known import Saying
from afterword.core.planning.beta import share_below
from afterword.core.planning.lessons import LONGEST, Lesson, lessons
from afterword.core.planning.policy import Override, Policy
from afterword.core.planning.policy_words import lesson_words
from afterword.core.planning.settings import policy_of
from afterword.core.world import Company, Invitation, Said, World

NOW = at("2026-03-02 09:00")
START = at("2025-09-01 09:00")  # a Monday


def weeks(number: float) -> datetime:
    return START + timedelta(weeks=number)


def snoozed(number: int, days: int = 2, **more: Any) -> Said:
    """A check-in to the recruiter, put off in the week of that number."""
    when = weeks(number)
    more = {"play": "check_in", "person": "ruth", "pursuit": "role", **more}
    until = when.replace(hour=0) + timedelta(days=days)
    return Said(f"m{number}", "snoozed", when, until=until, **more)


def decided(number: int, what: Any = "dismissed", **more: Any) -> Said:
    more = {"play": "achievement", "person": "hana", "pursuit": "role", **more}
    return Said(f"d{number}", what, weeks(number), **more)


def learn(made: World) -> tuple[Lesson, ...]:
    return lessons(made, policy_of(made))


def learnt(*things: Any, now: datetime = NOW) -> list[tuple[str, Override]]:
    found = learn(world(now, pursuit(), *things))
    return [(each.kind, each.change) for each in found]


def answered(made: World, yes: bool, when: datetime | None = None, number: int = 0) -> World:
    """The world after a yes or a no to its first lesson, as the flow keeps it."""
    lesson = learn(made)[number]
    change = lesson.change
    ref = made.companies[change.ref].name if change.whom == "company" else change.ref
    values = {
        "lesson": lesson.id,
        "topic": lesson.topic,
        "taken": "yes" if yes else "no",
        "seen": str(len(lesson.evidence)),
        "whom": change.whom,
        "ref": ref,
        "manner": change.manner or "",
        "play": change.play,
        "later": str(change.later),
        "never": "yes" if change.never else "",
    }
    said = Saying(f"w{len(made.wishes)}", when or made.now, "lesson", values)
    return replace(made, wishes=(*made.wishes, said))


def test_four_check_ins_put_off_by_two_days_ask_to_start_two_days_later() -> None:
    (lesson,) = learn(world(NOW, pursuit(), *map(snoozed, range(4))))

    assert lesson.change == Override("role", "recruiter", play="check_in", later=2)
    assert [one.ref for one in lesson.evidence] == ["m0", "m1", "m2", "m3"]
    assert {one.days for one in lesson.evidence} == {2}
    assert lesson_words(lesson.why) == (
        "You put off 4 check-ins to recruiters, mostly by 2 business days."
    )
    assert lesson_words(lesson.asks) == (
        "Suggest check-ins to recruiters 2 business days later than usual?"
    )


@pytest.mark.parametrize(
    "things",
    [
        [snoozed(n) for n in range(3)],
        # The same move four times is one that was put off.
        [replace(snoozed(n), move="m") for n in range(4)],
        [snoozed(n, person="hana" if n % 2 else "ruth") for n in range(6)],
        [snoozed(n, play="thank_you") for n in range(4)],  # an obligation
        [snoozed(n, person="nobody", pursuit="") for n in range(4)],
        [replace(snoozed(n), until=weeks(n) - timedelta(days=1)) for n in range(4)],
    ],
)
def test_of_too_little_nothing_is_learnt(things: list[Any]) -> None:
    assert learnt(*things) == []


def test_days_put_off_are_business_days_and_add_up_for_one_move() -> None:
    twice = [replace(snoozed(n), at=weeks(n) + timedelta(days=2)) for n in range(4)]
    twice = [replace(one, until=one.at + timedelta(days=5)) for one in twice]  # over a weekend

    assert learnt(*map(snoozed, range(4)), *twice) == [
        ("put_off", Override("role", "recruiter", play="check_in", later=5))
    ]


def test_what_lies_more_than_a_year_back_is_forgotten() -> None:
    some = [snoozed(n) for n in range(4)]

    assert learnt(*some, now=at("2026-09-01 08:00"))
    assert learnt(*some, now=at("2026-09-02 10:00")) == []


def test_moves_turned_down_ask_for_less_of_them() -> None:
    no = [decided(n) for n in range(4)]
    gentle = Override("role", "hiring_manager", "gentle")

    assert learnt(*no) == [("turned_down", gentle)]
    assert learnt(*no[:2], decided(5, "done"), *map(decided, (6, 7))) == [("turned_down", gentle)]
    assert learnt(*no[:2], decided(5, "done"), decided(6, "sent"), decided(7)) == []
    assert learnt(*no[:3]) == []


def test_invitations_turned_down_are_suggested_no_more() -> None:
    no = [decided(n, play="connect", person="ivo") for n in range(4)]

    (lesson,) = learn(world(NOW, pursuit(), *no))

    assert lesson.change == Override("role", "interviewer", play="connect", never=True)
    assert lesson_words(lesson.asks) == "Suggest no more invitations to interviewers?"


def test_after_a_gentle_manner_only_what_was_turned_down_since_asks_for_a_longer_wait() -> None:
    made = world(weeks(5), pursuit(), *map(decided, range(4)))
    taken = answered(made, yes=True)

    assert policy_of(taken).manner_for(made.people["hana"], ["hiring_manager"]).name == "gentle"
    assert learn(taken) == ()
    more = replace(taken, now=NOW, said=(*taken.said, *map(decided, range(6, 10))))
    assert [each.change for each in learn(more)] == [
        Override("role", "hiring_manager", play="achievement", never=True)
    ]


def letters(count: int, answers: int, company: str = "acme", who: str = "ruth") -> list[Any]:
    """Questions to a recruiter weeks apart, and answers to the first of them after two days."""
    things: list[Any] = []
    for number in range(count):
        sent = weeks(-20 + 5 * number)
        more = {"company": company, "pursuit": ""}
        day = f"{sent:%Y-%m-%d %H:%M}"
        things.append(wrote(who, day, id=f"{company} {number}", **more))
        if number < answers:
            reply = f"{sent + timedelta(days=2):%Y-%m-%d %H:%M}"
            things.append(heard(who, reply, **more))
        else:  # they are heard of again, so that each is a first question
            later = f"{sent + timedelta(days=30):%Y-%m-%d %H:%M}"
            things.append(heard(who, later, **more))
    return things


def test_a_company_that_never_answers_asks_for_gentleness() -> None:
    (lesson,) = learn(world(NOW, pursuit(), *letters(5, 0)))

    assert lesson.change == Override("company", "acme", "gentle")
    assert lesson_words(lesson.why) == (
        "Acme answered 0 of 5 letters that nobody had asked for. About 2 would be expected."
    )
    assert lesson_words(lesson.asks) == "Be gentle with Acme?"


def test_one_that_always_answers_may_hear_more() -> None:
    assert learnt(*letters(5, 5)) == [("often_answered", Override("company", "acme", "forward"))]


@pytest.mark.parametrize("answers", [1, 2, 3])
def test_answers_about_as_often_as_expected_teach_nothing(answers: int) -> None:
    assert learnt(*letters(5, answers)) == []


def test_too_few_letters_and_those_that_had_no_time_yet_teach_nothing() -> None:
    assert learnt(*letters(4, 0)) == []
    assert learnt(*letters(5, 0), now=weeks(0) + timedelta(days=27)) == []


def test_where_companies_are_too_few_to_tell_a_role_is_learnt_of() -> None:
    names = ("one", "two", "three")
    companies = [Company(name, name.title()) for name in names]
    people = [person(f"r {name}", company=name) for name in names]
    agency = pursuit(ref="others", members={one.id: "recruiter" for one in people})
    some = [each for name in names for each in letters(2, 0, company=name, who=f"r {name}")]

    assert learnt(*companies, *people, agency, *some) == [
        ("seldom_answered", Override("role", "recruiter", "gentle"))
    ]


def test_a_question_is_answered_by_anybody_of_its_pursuit() -> None:
    asked = [wrote("ruth", f"{weeks(-20 + 5 * n):%Y-%m-%d %H:%M}", id=f"q{n}") for n in range(5)]
    by_another = [
        heard("cleo", f"{weeks(-20 + 5 * n) + timedelta(days=1):%Y-%m-%d %H:%M}") for n in range(5)
    ]

    assert [kind for kind, _ in learnt(*asked, *by_another)] == ["often_answered"]
    assert [kind for kind, _ in learnt(*asked)] == []  # a second to fifth: little is expected


def test_answers_that_come_after_the_second_question_might_go_ask_for_a_longer_wait() -> None:
    things: list[Any] = []
    for number in range(4):
        sent = weeks(-20 + 5 * number)
        things.append(wrote("ruth", f"{sent:%Y-%m-%d %H:%M}", id=f"q{number}"))
        things.append(heard("ruth", f"{sent + timedelta(days=18):%Y-%m-%d %H:%M}"))

    (lesson,) = learn(world(NOW, pursuit(), *things))

    assert lesson.kind == "late_answers"
    assert lesson.change == Override("company", "acme", play="check_in", later=4)
    assert lesson_words(lesson.why) == (
        "Acme answered 4 first questions, mostly after 14 business days. "
        "A second question may go after 10."
    )


def invited(accepted: int, count: int = 9) -> list[Any]:
    """Invitations to interviewers; of a last one, to a recruiter, LinkedIn has told."""
    people = [person(f"i{n}") for n in range(count)]
    sent = [
        Invitation(one.id, weeks(n), weeks(n) + timedelta(days=1) if n < accepted else None)
        for n, one in enumerate(people)
    ]
    told = Invitation("ruth", weeks(20), weeks(21))
    members: Any = {one.id: "interviewer" for one in people} | {"ruth": "recruiter"}
    return [*people, *sent, told, pursuit(ref="panel", members=members)]


def test_invitations_that_nobody_accepts_are_sent_later_and_then_no_more() -> None:
    made = world(NOW, *invited(0))
    (lesson,) = learn(made)
    assert lesson.change == Override("role", "interviewer", play="connect", later=3)
    assert lesson_words(lesson.why).startswith("Interviewers accepted 0 of 9 invitations.")
    assert learn(world(NOW, *invited(2))) == ()
    assert learn(world(NOW, *invited(0, count=4))) == ()

    (after,) = learn(answered(made, yes=True, when=weeks(-1)))

    assert after.change == Override("role", "interviewer", play="connect", never=True)


def test_invitations_of_which_linkedin_has_not_told_since_teach_nothing() -> None:
    things = [t for t in invited(0) if not (isinstance(t, Invitation) and t.person == "ruth")]

    assert learnt(*things) == []


def test_a_lesson_that_was_taken_counts_and_its_evidence_no_more() -> None:
    made = world(weeks(5), pursuit(), *map(snoozed, range(4)))

    taken = answered(made, yes=True)

    assert policy_of(taken).overrides == (Override("role", "recruiter", play="check_in", later=2),)
    assert learn(taken) == ()
    more = replace(taken, now=NOW, said=(*taken.said, *map(snoozed, range(6, 10))))
    (again,) = learn(more)
    assert again.change.later == 4  # beyond the two that are waited already
    assert policy_of(answered(more, yes=True)).overrides == (again.change,)


def test_a_no_stands_until_half_as_much_again_speaks_for_it() -> None:
    made = world(weeks(5), pursuit(), *map(snoozed, range(4)))

    refused = answered(made, yes=False)

    assert policy_of(refused) == Policy()
    assert learn(refused) == ()
    five = replace(refused, now=NOW, said=(*refused.said, snoozed(6, days=4)))
    assert learn(five) == ()
    (again,) = learn(replace(five, said=(*five.said, snoozed(7, days=4))))
    assert len(again.evidence) == 6


def test_what_was_taken_can_be_left() -> None:
    taken = answered(world(weeks(5), pursuit(), *map(snoozed, range(4))), yes=True)
    values = dict(taken.wishes[0].values) | {"taken": "no"}
    left = replace(
        taken,
        now=weeks(6),
        wishes=(*taken.wishes, Saying("w9", weeks(6), "lesson", values)),
    )

    assert policy_of(left) == Policy()
    assert learn(left) == ()


def test_the_id_is_that_of_what_is_proposed_whatever_the_evidence() -> None:
    four, five = (learn(world(NOW, pursuit(), *map(snoozed, range(count))))[0] for count in (4, 5))
    (longer,) = learn(world(NOW, pursuit(), *(snoozed(n, days=4) for n in range(4))))

    assert four.id == five.id
    assert four.topic == longer.topic
    assert four.id != longer.id


@pytest.mark.parametrize(
    ("share", "a", "b", "exact"),
    [(0.5, 1, 1, 0.5), (0.5, 2, 7, 0.96484375), (0.25, 1, 9, 1 - 0.75**9), (0.9, 5, 1, 0.9**5)],
)
def test_how_sure_a_share_is_agrees_with_the_exact_sum(
    share: float, a: float, b: float, exact: float
) -> None:
    assert share_below(share, a, b) == pytest.approx(exact, abs=2e-4)


said = st.builds(
    Said,
    move=st.integers(0, 30).map("m{}".format),
    what=st.sampled_from(["snoozed", "dismissed", "done", "sent", "handed_over", "overruled"]),
    at=st.integers(0, 200).map(lambda n: START + timedelta(days=n)),
    until=st.none() | st.integers(-5, 260).map(lambda n: START + timedelta(days=n)),
    play=st.sampled_from(["check_in", "connect", "achievement", "thank_you", "news", ""]),
    person=st.sampled_from(["ruth", "hana", "ivo", "gone", ""]),
    pursuit=st.sampled_from(["role", ""]),
)
touches = st.builds(
    lambda who, n, out, what: (
        wrote(who, f"{START + timedelta(days=n):%Y-%m-%d %H:%M}", what, id=f"{n} {who} {what}")
        if out
        else heard(who, f"{START + timedelta(days=n):%Y-%m-%d %H:%M}", id=f"{n} {who}")
    ),
    st.sampled_from(["ruth", "hana", "ivo"]),
    st.integers(-150, 150),
    st.booleans(),
    st.sampled_from(["enquiry", "other", "closing", "invitation"]),
)
wishes = st.builds(
    Saying,
    id=st.integers(0, 99).map(str),
    at=st.integers(0, 200).map(lambda n: START + timedelta(days=n)),
    kind=st.sampled_from(["lesson", "policy"]),
    values=st.fixed_dictionaries(
        {
            "topic": st.sampled_from(["put_off:role:recruiter:check_in", "x"]),
            "lesson": st.text(max_size=3),
            "taken": st.sampled_from(["yes", "no"]),
            "whom": st.sampled_from(["role", "company", "all"]),
            "ref": st.sampled_from(["recruiter", "Acme", "hiring_manager"]),
            "manner": st.sampled_from(["gentle", "forward", ""]),
            "later": st.sampled_from(["", "2", "19", "21", "-3"]),
            "play": st.sampled_from(["check_in", "connect", "", "nagging"]),
            "never": st.sampled_from(["", "yes", "no"]),
            "seen": st.sampled_from(["4", "", "many"]),
        }
    ),
)


@given(
    st.lists(said, min_size=10, max_size=40),
    st.lists(touches, max_size=30, unique_by=lambda t: t.id),
    st.lists(wishes, max_size=4, unique_by=lambda w: w.id),
    st.randoms(use_true_random=False),
)
def test_the_same_records_teach_the_same_and_loosen_nothing(
    words: list[Said], letters: list[Any], told: list[Saying], dice: Random
) -> None:
    made = world(NOW, pursuit(), *words, *letters, *told)
    found = learn(made)

    parts = [list(made.said), list(made.touches), list(made.wishes)]
    for part in parts:
        dice.shuffle(part)
    shuffled = replace(made, said=tuple(parts[0]), touches=tuple(parts[1]), wishes=tuple(parts[2]))
    assert learn(shuffled) == found
    assert policy_of(shuffled) == policy_of(made)

    now = policy_of(made)
    for number, lesson in enumerate(found):
        after = policy_of(answered(made, yes=True, number=number))
        for field in fields(Policy):
            if field.name != "overrides":
                assert getattr(after, field.name) == getattr(now, field.name)
        assert lesson.change in after.overrides
        assert 0 <= lesson.change.later <= 20
        assert lesson.change.play != "thank_you"
        assert lesson.evidence
        assert lesson_words(lesson.why)
        assert lesson_words(lesson.asks).endswith("?")


def talked() -> list[Any]:
    """A talk on a Monday; the thank-you went, and an invitation may go by Monday of next week."""
    return [
        pursuit("interviewing"),
        interview("2025-09-08 10:00", "ivo"),
        wrote("ivo", "2025-09-08 15:00", "thank_you", unasked=False),
    ]


def test_what_was_learnt_of_invitations_is_what_plans_go_by() -> None:
    def invitations(*overrides: Override) -> list[str]:
        found = today("2025-09-10 09:00", *talked(), policy=Policy(overrides=overrides))
        return [move.person for move in found.moves if move.play == "connect"]

    assert invitations() == ["ivo"]
    assert invitations(Override("role", "interviewer", play="connect", later=3)) == []
    assert invitations(Override("role", "interviewer", play="connect", never=True)) == []
    assert invitations(Override("role", "recruiter", play="connect", never=True)) == ["ivo"]


def test_no_longest_wait_takes_a_move_the_time_it_has() -> None:
    wait = Policy(overrides=(Override("all", play="connect", later=LONGEST["connect"]),))

    found = [today(f"2025-09-{day:02} 09:00", *talked(), policy=wait) for day in range(9, 16)]

    assert any(move.play == "connect" for plan in found for move in plan.moves)


def test_thank_yous_are_owed_whatever_is_wanted() -> None:
    never = Policy(overrides=(Override("all", never=True), Override("all", later=20)))
    things = [pursuit("interviewing"), interview("2025-09-08 10:00", "ivo")]

    found = today("2025-09-08 14:00", *things, policy=never)

    assert [move.play for move in found.moves] == ["thank_you"]
