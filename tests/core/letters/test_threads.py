"""A letter answers the message it belongs to."""

from dataclasses import replace
from datetime import timedelta

from tests.core.letters.panels import PANELS, world_of

from afterword.core.letters.threads import latest_thread, reply_to
from afterword.core.world import Touch

WORLD = world_of(PANELS[0])


def _touch(number: int, **more: object) -> Touch:
    values = {"direction": "in", "channel": "email", "what": "letter"} | more
    return Touch(
        id=f"t{number}",
        at=WORLD.now - timedelta(days=number),
        person="p0",
        thread="root@acme.example",
        message_id=f"m{number}@acme.example",
        subject=f"Re: AW: Talk {number}",
        **values,
    )


def test_the_last_message_of_either_side_is_answered_with_the_root_first() -> None:
    world = replace(WORLD, touches=(_touch(5), _touch(2, direction="out")))

    reply = latest_thread(world, "p0", world.pursuits[0].id)

    assert reply is not None
    assert reply.message_id == "m2@acme.example"
    assert reply.references == ("root@acme.example", "m2@acme.example")
    assert reply.subject == "Talk 2"


def test_an_old_thread_is_not_taken_up_again() -> None:
    world = replace(WORLD, touches=(_touch(90),))

    assert latest_thread(world, "p0", world.pursuits[0].id) is None


def test_a_message_of_somebody_else_is_not_answered() -> None:
    world = replace(WORLD, touches=(_touch(1),))

    assert reply_to(world, "p1", "<m1@acme.example>") is None
    assert reply_to(world, "p0", "<m1@acme.example>") is not None
