"""Ways into a company: who works there now, the best known first, and nobody of the process."""

from datetime import date

from tests.core.worlds import at, away, heard, person, pursuit, world, wrote

from afterword.core.ties.paths import paths
from afterword.core.world import World

SINCE = date(2023, 5, 1)
LEA = person("lea", connected_since=SINCE)
MAX = person("max", connected_since=SINCE)
WORDS = [heard("lea", "2025-08-20 10:00"), wrote("lea", "2025-08-21 10:00", "other")]


def ways(made: World, goal: str = "Acme") -> list[str]:
    return [path.to.id for path in paths(made, goal)]


def test_who_wrote_lately_comes_before_who_is_only_connected() -> None:
    assert ways(world(at("2025-09-15 09:00"), LEA, MAX, *WORDS)) == ["lea", "max"]


def test_who_takes_part_in_the_process_is_no_way() -> None:
    hana = person("hana", connected_since=SINCE)
    assert ways(world(at("2025-09-15 09:00"), pursuit(), hana, LEA)) == ["lea"]


def test_who_works_elsewhere_or_has_left_is_no_way() -> None:
    gone = away("lea", "2025-09-01 10:00", left=True)
    there = person("max", "brass", connected_since=SINCE)
    assert ways(world(at("2025-09-15 09:00"), LEA, there, gone)) == []


def test_a_mail_in_one_direction_is_no_acquaintance() -> None:
    stranger = person("lea")
    assert ways(world(at("2025-09-15 09:00"), stranger, WORDS[1])) == []
    assert ways(world(at("2025-09-15 09:00"), stranger, *WORDS)) == ["lea"]


def test_who_is_known_is_their_own_way_and_others_go_through_colleagues() -> None:
    made = world(at("2025-09-15 09:00"), LEA, person("kim"), *WORDS)
    (own,) = paths(made, "lea@acme.example")
    assert (own.to.id, own.via) == ("lea", ())
    (through,) = paths(made, "kim@acme.example")
    assert [who.id for who, _ in through.via] == ["lea"]
    assert through.strength < own.strength
