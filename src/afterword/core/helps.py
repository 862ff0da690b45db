"""Give before ask: how help stands between the user and somebody; a count, and no score."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
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


NO_HELP = Balance()


def balance(world: World, person: str) -> Balance:
    """The balance with one person, by `World.helps`."""
    return balances(world).get(person, NO_HELP)


def balances(world: World) -> Mapping[str, Balance]:
    """The balance with everybody between whom and the user there was any help."""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for each in world.helps:
        counted[each.person][f"{each.direction} {each.state}"] += 1
    return {
        person: Balance(
            given=found["out given"],
            offered=found["out offered"],
            received=found["in given"],
            asked=found["in asked"],
        )
        for person, found in counted.items()
    }
