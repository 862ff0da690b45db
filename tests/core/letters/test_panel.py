"""Lines that name nobody go to one person each, the same way for every letter."""

from tests.core.letters.panels import PANELS, Panel, world_of

from afterword.core.letters.panel import share_of


def test_a_line_goes_to_whom_its_words_fit() -> None:
    panel = Panel(
        "Acme",
        "Clerk",
        {"Ann Ash": "phones all day", "Bo Birch": "showed me the invoice scanner"},
        bring="invoice scanner settings",
    )
    world = world_of(panel)

    shares = [share_of(world, world.pursuits[0], person, ["talk"]) for person in ("p0", "p1")]

    assert [bool(s.contribution) for s in shares] == [False, True]


def test_a_line_that_fits_nobody_goes_to_the_hiring_manager() -> None:
    panel = Panel("Acme", "Clerk", {"Ann Ash": "", "Bo Birch": ""}, bring="patience with forms")
    world = world_of(panel)

    shares = [share_of(world, world.pursuits[0], person, ["talk"]) for person in ("p0", "p1")]

    assert [bool(s.contribution) for s in shares] == [True, False]


def test_no_line_is_given_to_two() -> None:
    for panel in PANELS:
        world = world_of(panel)
        shares = [share_of(world, world.pursuits[0], person, ["talk"]) for person in world.people]
        brought = [s.contribution.ground for s in shares if s.contribution]
        learned = [s.lesson.ground for s in shares if s.lesson]
        assert len(brought) == len(set(brought))
        assert len(learned) == len(set(learned))
        assert sorted(s.place for s in shares) == list(range(len(panel.lines)))
