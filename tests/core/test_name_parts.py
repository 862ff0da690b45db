"""How two names go together, and which exclude each other."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from afterword.core.name_parts import Kind, exclude_each_other, readings, relation


def closest(one: str, other: str) -> Kind:
    """The closest relation of any two readings."""
    order = ("same", "spelling", "order", "short", "initial", "half", "given", "one", "")
    found = [relation(a, b) for a in readings(one) for b in readings(other)]
    return min(found, key=order.index)


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Jürgen Haverkamp", "Jurgen Haverkamp", "same"),
        ("Dr. Iulia Stroe, PhD", "Iulia Stroe", "same"),
        ("Jean-Luc Dupond", "Jean Luc DUPOND", "same"),
        ("Kate O'Neil", "Katherine ONeil", "short"),
        ("Jürgen Müller", "Juergen Mueller", "spelling"),
        ("Søren Kjærulff", "Soren Kjaerulff", "same"),
        ("Юрий Щукин", "Yuri Shchukin", "spelling"),
        ("Γεώργιος Παπαδόπουλος", "Georgios Papadopoulos", "spelling"),
        ("محمد الأحمد", "Mohammed Al-Ahmad", "spelling"),
        ("王小明", "Xiaoming Wang", "same"),
        ("王小明", "Wang Xiao Ming", "order"),
        ("김민수", "Kim Min-su", "order"),
        ("Mohammed Khan", "Muhammad Khan", "spelling"),
        ("Haverkamp Jurgen", "Jurgen Haverkamp", "order"),
        ("Nguyễn Văn Anh", "Van Anh Nguyen", "order"),
        ("Bob Tarrant", "Robert Tarrant", "short"),
        ("Lena Kovač", "Helena Kovac", "short"),
        ("Paco Iturbe", "Francisco Iturbe", "short"),
        ("Gosia Wrona", "Małgorzata Wrona", "short"),
        ('Robert "Bob" Tarrant', "Bob Tarrant", "same"),
        ("王小明 (Wang Xiaoming)", "Xiaoming Wang", "same"),
        ("J. Haverkamp", "Jurgen Haverkamp", "initial"),
        ("Ana García Márquez", "Ana García", "half"),
        ("Anna Müller-Lee", "Anna Lee", "same"),
        ("Anna Haverkamp", "Anna Iturbe", "given"),
        ("Bobby", "Robert Tarrant", "one"),
    ],
)
def test_names_of_one_person_go_together(one: str, other: str, kind: Kind) -> None:
    assert closest(one, other) == kind
    assert closest(other, one) == kind


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Martin Kowalski", "Martina Kowalska"),
        ("Gabriel Reyes", "Gabriele Reyes"),
        ("Daniel Reyes", "Daniela Reyes"),
        ("Tim Haverkamp", "Tom Haverkamp"),
        ("Hanna Reyes", "Marion Reyes"),
    ],
)
def test_names_of_two_people_do_not(one: str, other: str) -> None:
    assert closest(one, other) == ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Robert Tarrant Sr.", "Robert Tarrant Jr."),
        ("Robert Tarrant", "Robert Tarrant, Jr."),
        ("John A. Tarrant", "John B. Tarrant"),
        ("Anna Maria Reyes", "Anna Sophie Reyes"),
    ],
)
def test_generations_and_second_names_part(one: str, other: str) -> None:
    assert any(exclude_each_other(a, b) for a in readings(one) for b in readings(other))


@given(st.text(max_size=60), st.text(max_size=60))
@example("0:I", "Y:0")
@example("Kim Yvonne", "Ivonne Kim")
def test_any_text_is_read_and_goes_with_itself(one: str, other: str) -> None:
    for mine in readings(one):
        assert relation(mine, mine) == "same"
        for theirs in readings(other):
            assert bool(relation(mine, theirs)) == bool(relation(theirs, mine))
