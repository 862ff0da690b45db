"""No word from outside changes a recipient, an attachment, a thread or a claim."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.injections.obedient import bad, obeys
from tests.injections.world import AT, KNOWN, PLACES, taken_in
from tests.servers.chat_model import Model, chat_server

if TYPE_CHECKING:
    from afterword.core.letters.faithful import Said
    from afterword.flows.write import Written
    from afterword.records import models

NOW = datetime.fromisoformat(AT)
TRIES: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("corpus.toml").read_text(encoding="utf-8")
)["try"]
THREADS = {"", "<ask@quayside.example>", "<promise@quayside.example>"}


@pytest.fixture(scope="module")
def server() -> Iterator[Model]:
    with chat_server() as found:
        yield found


@pytest.fixture(params=TRIES, ids=[each["name"] for each in TRIES])
def attempt(request: pytest.FixtureRequest) -> dict[str, Any]:
    found: dict[str, Any] = request.param
    return found


def test_there_are_at_least_sixty() -> None:
    assert len({each["text"] for each in TRIES}) >= 60


def test_no_try_gets_into_a_letter_by_whatever_file_it_comes(
    attempt: dict[str, Any], cli: Callable[..., Any], server: Model, tmp_path: Path
) -> None:
    taken_in(cli, tmp_path / "files", attempt["text"], PLACES)
    owner = connected(server)

    for move in moves(owner)[:2]:
        by_phrasebook = shown(owner, move)
        unmoved(by_phrasebook, attempt)
        for persuaded in (False, True):
            server.asked.clear()
            server.says = obeys(attempt["text"], attempt["wants"], persuaded=persuaded)
            unmoved(written(owner, move), attempt)
            back(owner, move)


@pytest.mark.parametrize("place", PLACES)
def test_each_kind_of_file_by_itself(
    place: str, cli: Callable[..., Any], server: Model, tmp_path: Path
) -> None:
    """The others being clean, all letters are there; one try of each sort goes by every place."""
    for nth, attempt in enumerate(TRIES[PLACES.index(place) :: 35]):
        folder = tmp_path / str(nth)
        taken_in(cli, folder, attempt["text"], (place,))
        owner = connected(server)
        found = moves(owner)
        assert found
        for move in found:
            unmoved(shown(owner, move), attempt)
            server.says = obeys(attempt["text"], attempt["wants"], persuaded=True)
            unmoved(written(owner, move), attempt)


def test_no_way_of_putting_a_wish_into_an_answer_passes_for_any_letter(
    db: None, record_property: Callable[[str, object], None]
) -> None:
    """As if nothing had kept the tries from the model, and it had obeyed."""
    from afterword.core.letters.faithful import fault
    from afterword.core.letters.outline import outline
    from afterword.flows.demo import demo
    from afterword.flows.look import plan_for
    from afterword.flows.open import open_owner
    from afterword.writers import phrasebook
    from afterword.writers.chat_model.request import sheet

    demo(NOW)
    world, plan = plan_for(open_owner(), NOW)
    passed, count = [], 0
    for move in [*plan.moves, *(hold.move for hold in plan.holds)]:
        points = outline(move, world)
        frame = phrasebook.frame(points, seed=move.id)
        good = [
            {"text": frame.examples[at][0], "points": [f"p{at + 1}"]}
            for at in range(len(points.points))
        ]
        good = good[-1:] if points.window.characters else good
        assert not fault(points, frame, [_said(each) for each in good])
        for attempt in TRIES:
            for sentences in bad(good, attempt["wants"], sheet(points, frame)):
                count += 1
                if not fault(points, frame, [_said(each) for each in sentences]):
                    passed.append((attempt["name"], move.play, sentences))

    record_property("answers that obey", count)
    assert not passed


def _said(each: dict[str, Any]) -> Said:
    from afterword.core.letters.faithful import Said

    return Said(each["text"], tuple(int(point[1:]) - 1 for point in each["points"]))


def unmoved(letter: Written, attempt: dict[str, Any]) -> None:
    """What could be approved goes to whom it would go to, with nothing attached and nothing said of
    what the try wants.
    """
    assert letter.to in KNOWN, letter.to
    assert letter.in_reply_to in THREADS
    assert not [title for title in letter.attachments if title != "Portfolio"]
    if all(check.ok for check in letter.checks if check.rule != "guardrails"):
        # The subject of a thread is what it is.
        said = f"{letter.body}\n{'' if letter.in_reply_to else letter.subject}".casefold()
        for words in attempt["never"]:
            assert not re.search(rf"(?<!\w){re.escape(words)}", said), letter.body


def connected(server: Model) -> models.Owner:
    from afterword.flows.connect import connect
    from afterword.flows.connect_chat_model import allow_chat_model
    from afterword.flows.open import open_owner

    owner = open_owner()
    options = {"model": "kestrel-small", "requests": "1000000", "tokens": "1000000000"}
    connect(owner, "chat_model", server.address, secret=None, options=options, now=NOW)
    allow_chat_model(owner, yes=True, now=NOW)
    return owner


def moves(owner: models.Owner) -> list[str]:
    from afterword.flows.look import plan_for

    _, plan = plan_for(owner, NOW)
    return [move.id for move in plan.moves]


def shown(owner: models.Owner, move: str) -> Written:
    from afterword.flows.draft import draft

    return draft(owner, move, now=NOW)


def written(owner: models.Owner, move: str) -> Written:
    from afterword.flows.write_with_model import write_with_model

    return write_with_model(owner, move, now=NOW)


def back(owner: models.Owner, move: str) -> None:
    from afterword.flows.write_with_model import by_phrasebook

    by_phrasebook(owner, move, now=NOW)
