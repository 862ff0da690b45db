"""Who comes into play by what, and which messages that calls in."""

from __future__ import annotations

import pytest
from tests.core.projection.scene import ME, OMAR, OWNER, RUTH, Scene, day

from afterword.core.facts import Fact
from afterword.core.in_play import InPlay
from afterword.core.projection.threads import Threads


def called_in(scene: Scene, *facts: Fact) -> set[str]:
    """Of a scene's messages those that concern the search, once all facts are told."""
    headers = [header for _, header in scene.headers]
    in_play = InPlay(OWNER, Threads(headers))
    size = -1
    for fact in facts:
        in_play.tell_fact(fact)
    while size != in_play.size():
        size = in_play.size()
        for header in headers:
            in_play.tell_conversation(header)
    return {header.message_id for header in headers if in_play.concerns(header)}


@pytest.fixture
def scene() -> Scene:
    found = Scene()
    found.mail("asked", RUTH, ME, day(0))
    found.mail("said", ME, RUTH, day(1), reply_to="asked")
    found.mail("hers", RUTH, ME, day(2))
    found.mail("colleague", OMAR, ME, day(3))
    return found


@pytest.mark.parametrize("kind", ["applied", "interview", "scheduling", "next_round"])
def test_what_is_of_the_search_brings_in_person_conversation_and_firm(
    scene: Scene, kind: str
) -> None:
    fact = scene.fact(kind, "said", day(1), RUTH)
    assert called_in(scene, fact) == {"asked", "said", "hers", "colleague"}


@pytest.mark.parametrize(
    ("kind", "parts"),
    [
        ("letter", {"value": {"what": "thank_you"}}),
        ("letter", {"value": {"what": "materials"}}),
        ("scheduling", {"extra": {"accepts": True, "start": "2027-09-09T10:00:00+02:00"}}),
    ],
)
def test_thanks_files_and_a_yes_to_an_hour_bring_in_their_conversation_alone(
    scene: Scene, kind: str, parts: dict[str, dict[str, object]]
) -> None:
    fact = scene.fact(kind, "said", day(1), RUTH, **parts)
    assert called_in(scene, fact) == {"asked", "said"}
    more = scene.fact("next_round", "asked", day(0), RUTH)
    assert (
        called_in(scene, fact, more)
        == called_in(scene, more, fact)
        == {*("asked", "said", "hers", "colleague")}
    )


@pytest.mark.parametrize("what", ["answer", "other", ""])
def test_any_letter_brings_in_nothing(scene: Scene, what: str) -> None:
    assert (
        called_in(scene, scene.fact("letter", "said", day(1), RUTH, value={"what": what})) == set()
    )
