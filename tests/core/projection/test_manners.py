"""The language and the form of address in which people are written to, out of their mails."""

from __future__ import annotations

from tests.core.projection.scene import ME, OMAR, RUTH, Scene, day

from afterword.core.entries import Who
from afterword.core.world import Person, World


def _manner(scene: Scene, mid: str, number: float, **value: object) -> None:
    scene.fact("manner", mid, day(number), value={"form": "", "called": [], **value})


def _written(scene: Scene, mid: str, number: float, sender: Who = RUTH, to: Who = ME) -> None:
    scene.mail(mid, sender, to, day(number))


def _person(world: World, name: str) -> Person:
    return next(person for person in world.people.values() if person.name == name)


def test_a_person_is_written_to_as_they_last_wrote() -> None:
    scene = Scene()
    _written(scene, "a", 1)
    _manner(scene, "a", 1, language="de", form="formal")
    _written(scene, "b", 2)
    _manner(scene, "b", 2, language="de", form="familiar")

    ruth = _person(scene.world(day(3)), "Ruth Adler")

    assert (ruth.language, ruth.familiar, ruth.formal) == ("de", True, False)


def test_a_letter_without_a_manner_is_english_and_one_too_short_changes_nothing() -> None:
    scene = Scene()
    _written(scene, "a", 1)
    _manner(scene, "a", 1, language="de")
    _written(scene, "b", 2)
    _manner(scene, "b", 2, language="")
    assert _person(scene.world(day(3)), "Ruth Adler").language == "de"

    _written(scene, "c", 3)
    scene.fact("profile", "c", day(3), RUTH, value={"title": "Recruiter"})
    world = scene.world(day(4))

    assert _person(world, "Ruth Adler").language == "en"
    assert [touch.language for touch in world.touches if touch.channel == "email"] == [
        "de",
        "",
        "en",
    ]


def test_their_form_goes_before_the_users_own() -> None:
    scene = Scene()
    _written(scene, "a", 1)
    _manner(scene, "a", 1, language="de", form="formal")
    _written(scene, "b", 2, ME, RUTH)
    _manner(scene, "b", 2, language="de", form="familiar")
    _written(scene, "c", 2, ME, OMAR)
    _manner(scene, "c", 2, language="de", form="familiar")

    world = scene.world(day(3))

    assert _person(world, "Ruth Adler").formal
    assert _person(world, "Omar Said").familiar


def test_who_was_called_both_has_no_gender_and_a_name_goes_to_who_is_there() -> None:
    scene = Scene()
    scene.mail("a", RUTH, ME, day(1), cc=(OMAR,))
    _manner(scene, "a", 1, language="de", called=[["f", "Adler"], ["m", "Said"]])
    _written(scene, "b", 2, OMAR)
    _manner(scene, "b", 2, language="de", called=[["f", "Said"]])

    world = scene.world(day(3))

    assert _person(world, "Ruth Adler").gender == "f"
    assert _person(world, "Omar Said").gender == ""


def test_a_title_and_a_surname_are_as_somebody_called_them() -> None:
    scene = Scene()
    carmen = Who("María del Carmen Ruiz de la Prada", "carmen@acme.example")
    scene.mail("a", RUTH, ME, day(1), cc=(carmen,))
    _manner(scene, "a", 1, language="de", called=[["f", "Dr. Ruiz de la Prada Einkauf"]])
    scene.mail("b", carmen, ME, day(2))
    _manner(scene, "b", 2, language="de", called=[["f", "de la Prada"], ["f", "Ruth"]])

    world = scene.world(day(3))
    called = _person(world, carmen.name)

    assert (called.gender, called.title, called.surname) == ("f", "Dr.", "Ruiz de la Prada")
    assert _person(world, "Ruth Adler").surname == ""
