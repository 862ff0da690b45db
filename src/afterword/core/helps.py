"""Give before ask: how help stands between the user and somebody; a count, and no score."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.world import World


@dataclass(frozen=True, slots=True)
class Balance:
    """How often help went each way."""

    given: int = 0  # by the user: given
    offered: int = 0  # by the user: offered, and not taken up as far as is known
    received: int = 0
    asked: int = 0  # by the user, and nothing came of it yet

    @property
    def gave_first(self) -> bool:
        """Whether the user has offered or given anything: who never was comes later in asks."""
        return self.given + self.offered > 0

    @property
    def owes(self) -> bool:
        """Whether more was received and asked than was ever given or offered."""
        return self.received + self.asked > self.given + self.offered


def balance(world: World, person: str) -> Balance:
    """The balance with one person, by `World.helps`."""
    given = offered = received = asked = 0
    for each in world.helps:
        if each.person != person:
            continue
        if each.direction == "out":
            given += each.state == "given"
            offered += each.state == "offered"
        else:
            received += each.state == "given"
            asked += each.state == "asked"
    return Balance(given, offered, received, asked)
