"""Whom an achievement answers: found once for all who ask, and for each line by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from tests.core.worlds import noted, person, pursuit, world

from afterword.core.planning.index import Index
from afterword.core.plays.answers import Answer, answers_in
from afterword.core.world import Achieved

NOW = "2025-09-09 12:00"
WORDS = "streaming replay batches forecast drift Lieferung planning depot ledger acme ivo".split()
LINES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=7).map(" ".join)


def achieved(ref: str, title: str, text: str = "") -> Achieved:
    return Achieved(ref, title, date(2025, 9, 1), None, text)


def answers(index: Index, *known: Achieved) -> tuple[Answer, ...]:
    (only,) = index.pursuits.values()
    return answers_in(index, only, known)


def made(*lines: str) -> Index:
    hana = [noted("hana", f"talk {n}", line) for n, line in enumerate(lines)]
    return Index(world(NOW, pursuit(), *hana))


def test_who_asks_again_for_the_same_gets_what_was_found() -> None:
    index = made("she worries about replay of streaming batches")
    replay = achieved("replay", "Streaming replay")
    found = answers(index, replay)

    assert [a.about for a in found] == ["replay of streaming"]
    assert answers(index, replay) is found


def test_who_asks_for_others_gets_theirs() -> None:
    index = made("she worries about replay of streaming batches and the depot ledger")
    replay, ledger = achieved("replay", "Streaming replay"), achieved("ledger", "A depot ledger")

    assert [a.achieved.id for a in answers(index, replay)] == ["replay"]
    assert [a.achieved.id for a in answers(index, replay, ledger)] == ["ledger", "replay"]
    told = replace(replay, told=("hana",))
    assert [a.achieved for a in answers(index, told)] == [told]


def test_a_line_is_answered_in_its_own_language_and_not_by_a_name() -> None:
    german = made("sie fragt, wie wir die Lieferungen und die Planung der Depots machen")
    depots = achieved("depots", "Lieferung und Planung")
    english = made("how the ledger of Ivo Streaming is planned")
    named = Index(
        world(
            NOW,
            pursuit(),
            person("ivo", name="Ivo Streaming"),
            noted("hana", "talk", "the streaming ledger"),
        )
    )
    ledger = achieved("ledger", "Streaming ledger")

    assert [a.about for a in answers(german, depots)] == ["Lieferungen und die Planung"]
    assert len(answers(english, ledger)) == 1
    assert answers(named, ledger) == ()


@given(
    st.lists(LINES, max_size=5),
    st.lists(st.tuples(LINES, LINES), max_size=4),
)
def test_each_achievement_is_answered_as_if_it_were_the_only_one(
    lines: list[str], texts: list[tuple[str, str]]
) -> None:
    index = made(*lines)
    known = [achieved(f"did {n}", *each) for n, each in enumerate(texts)]

    apart = [answer for each in known for answer in answers(made(*lines), each)]
    apart.sort(key=lambda a: (-a.score, a.statement.person, a.achieved.id))
    assert list(answers(index, *known)) == apart
