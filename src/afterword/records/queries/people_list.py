"""Who is in the list of people, by words and by filters, and of which state is it?"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django.db import connection
from django.db.models import Count, Q, QuerySet

from afterword.core.names import fold
from afterword.core.people_list import Sought, begins, looked_for
from afterword.records import models
from afterword.records.insert import insert, ready_key, ready_time

PAGE = 50
COUNTED = 1000  # beyond it a page says "more than": to count on would cost more than to look
_MOST_CHOICES = 40
_STEPS = 1 << 30  # of a strength, in the upper half of a row's number
_ROOM = 1 << 32
COLUMNS = (
    "person",
    "name",
    "company",
    "department",
    "position",
    "city",
    "country",
    "emails",
    "urls",
    "last_at",
    "connected",
    "strength",
    "also",
    "company_begins",
    "words",
)
SHOWN = COLUMNS[:-2]
_FIELDS = ("owner", "id", "near", *COLUMNS)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a page asks the list for; what is empty asks for nothing."""

    text: str = ""
    company: str = ""
    department: str = ""
    place: str = ""  # a country's code, or a city
    since: datetime | None = None  # in touch since then
    until: datetime | None = None  # not in touch since then, or never
    page: int = 1

    @property
    def filtered(self) -> bool:
        """Whether anything but words is asked for."""
        return any((self.company, self.department, self.place, self.since, self.until))


@dataclass(frozen=True, slots=True)
class Found:
    """One page: rows by column, and of how many they are (None: more than COUNTED)."""

    rows: list[dict[str, Any]]
    total: int | None


def search(owner: models.Owner, wanted: Wanted, *, most: int = PAGE) -> Found:
    """The people who have all these words, by their beginnings, the closest ties first: two
    queries.
    """
    start = (wanted.page - 1) * most
    words = looked_for(wanted.text)
    if (wanted.text.strip() and not words) or (wanted.company and not begins(wanted.company)):
        return Found([], 0)
    matching = _filtered(models.PeopleRow.objects.filter(owner=owner), wanted)
    if words and connection.vendor == "sqlite":
        return _by_words(owner, matching, words, (start, most), filtered=wanted.filtered)
    if words:
        matching = matching.extra(
            where=["to_tsvector('simple', afterword_listed.words) @@ to_tsquery('simple', %s)"],
            params=[_asked(words, either=" | ", both=" & ", term="{}", beginning="{}:*")],
        )
    rows = list(matching.order_by("id").values(*SHOWN)[start : start + most])
    if not words and not wanted.filtered:
        return Found(rows, everybody(owner))
    return Found(rows, _most(matching.order_by()[: COUNTED + 1].count()))


def _by_words(
    owner: models.Owner,
    rows: QuerySet[models.PeopleRow],
    words: Sequence[Sought],
    window: tuple[int, int],
    *,
    filtered: bool,
) -> Found:
    """The index of words first, which gives its rows by number, and then each row: with the two the
    other way round, as SQLite would have them, each row is a search of its own.
    """
    start, most = window
    if not filtered:  # as typed, letter by letter: without what it costs to put a query together
        where = "afterword_listed.owner_id = %s"
        values: tuple[Any, ...] = (owner.pk.hex,)
    else:
        sql, values = rows.values("id").order_by().query.sql_with_params()
        where = sql.partition(" WHERE ")[2]
    match = _asked(words, either=" OR ", both=" AND ", term='"{}"', beginning='"{}"*')
    among = (
        "FROM afterword_listed_words CROSS JOIN afterword_listed"
        " ON afterword_listed.id = afterword_listed_words.rowid"
        f" WHERE afterword_listed_words MATCH %s AND {where}"
    )
    columns = ", ".join(f"afterword_listed.{column}" for column in SHOWN)
    page = f"SELECT {columns} {among} ORDER BY afterword_listed_words.rowid LIMIT %s OFFSET %s"
    count = f"SELECT COUNT(*) FROM (SELECT 1 {among} LIMIT {COUNTED + 1})"  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(page, [match, *values, most, start])
        found = [_row(held) for held in cursor.fetchall()]
        if not filtered:
            cursor.execute(_COUNT, [match])
            total, owners = cursor.fetchone()
            if owners == 1:  # of the index nothing but the words, on one's own machine
                return Found(found, _most(total))
        cursor.execute(count, [match, *values])
        return Found(found, _most(cursor.fetchone()[0]))


def _asked(words: Iterable[Sought], *, either: str, both: str, term: str, beginning: str) -> str:
    """All these words in the language of an index. Folded words are letters and digits alone, so
    nothing in them is an operator.
    """
    parts = []
    for each in words:
        found = beginning.format(each.word)
        if each.sound:
            sound = beginning if each.is_long else term
            found = f"({found}{either}{sound.format(each.sound)})"
        parts.append(found)
    return both.join(parts)


_COUNT = (
    "SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM afterword_listed_words"  # noqa: S608  # a number
    f" WHERE afterword_listed_words MATCH %s LIMIT {COUNTED + 1})),"
    " (SELECT COUNT(*) FROM (SELECT 1 FROM afterword_owner LIMIT 2))"
)


def _row(held: tuple[Any, ...]) -> dict[str, Any]:
    row = dict(zip(SHOWN, held, strict=True))
    if row["last_at"]:  # as Django has SQLite give it: in UTC, and without saying so
        row["last_at"] = row["last_at"].replace(tzinfo=UTC)
    return row


def _most(count: int) -> int | None:
    return count if count <= COUNTED else None


def everybody(owner: models.Owner) -> int:
    """How many people are in the list."""
    return models.PeopleRow.objects.filter(owner=owner).count()


def choices(owner: models.Owner) -> dict[str, list[tuple[str, int]]]:
    """What can be filtered by, with how many people each has: the most frequent, by column."""
    found = {}
    for column in ("company", "department", "country", "city"):
        rows = models.PeopleRow.objects.filter(owner=owner).exclude(**{column: ""})
        counted = rows.values_list(column).annotate(n=Count("id")).order_by("-n", column)
        found[column] = [(str(name), int(count)) for name, count in counted[:_MOST_CHOICES]]
    return found


def _filtered(rows: QuerySet[models.PeopleRow], wanted: Wanted) -> QuerySet[models.PeopleRow]:
    if wanted.company:
        rows = rows.filter(company_begins__startswith=begins(wanted.company))
    if wanted.department:
        rows = rows.filter(department=wanted.department)
    if wanted.place:
        rows = rows.filter(Q(country=wanted.place.upper()) | Q(city__iexact=wanted.place))
    if wanted.since is not None:
        rows = rows.filter(last_at__gte=wanted.since)
    if wanted.until is not None:
        rows = rows.filter(Q(last_at=None) | Q(last_at__lt=wanted.until))
    return rows


def near(owner: models.Owner) -> dict[str, dict[str, Any]]:
    """The rows of those who were spoken of, by person."""
    rows = models.PeopleRow.objects.filter(owner=owner, near=True)
    return {row["person"]: {**row} for row in rows.values("person", "emails", "urls")}


def handles(row: Mapping[str, Any]) -> Iterator[str]:
    """The addresses and profiles of a row."""
    yield from row["emails"].split()
    yield from row["urls"].split()


def held(owner: models.Owner, people: Collection[str]) -> dict[str, dict[str, Any]]:
    """The rows of these people, by person."""
    rows = _of(owner, people).values(*COLUMNS)
    return {row.pop("person"): row for row in rows}


def take_out(owner: models.Owner, people: Collection[str]) -> None:
    """Takes the rows of these people away."""
    _of(owner, people).delete()


def _of(owner: models.Owner, people: Collection[str]) -> QuerySet[models.PeopleRow]:
    rows = models.PeopleRow.objects.filter(owner=owner)
    if connection.vendor == "sqlite":
        among = "person IN (SELECT value FROM json_each(%s))"
        return rows.extra(where=[among], params=[json.dumps(sorted(people))])  # noqa: S610
    return rows.filter(person__in=people)


def add(owner: models.Owner, rows: Sequence[tuple[Any, ...]]) -> None:
    """Adds rows (id, near, and COLUMNS): thousands at once."""
    own, last, day = ready_key(owner.pk), _FIELDS.index("last_at"), _FIELDS.index("connected")
    ready: list[list[Any]] = []
    for row in rows:
        values = [own, *row]
        values[last] = row[last - 1] and ready_time(row[last - 1])
        values[day] = row[day - 1] and row[day - 1].isoformat()
        ready.append(values)
    insert(models.PeopleRow, _FIELDS, ready)


@contextmanager
def all_anew(owner: models.Owner) -> Iterator[None]:
    """Takes all rows of an owner away, for those that are added within. In a transaction.

    SQLite's index of words is filled once at the end, since word by word, as its triggers would, it
    takes four times as long; they come back as they were.
    """
    rows = models.PeopleRow.objects.filter(owner=owner)
    if connection.vendor != "sqlite":
        rows._raw_delete("default")  # noqa: SLF001
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute(_TRIGGERS)
        triggers = cursor.fetchall()
        for name, _ in triggers:
            cursor.execute(f"DROP TRIGGER {name}")
        rows._raw_delete("default")  # noqa: SLF001
        yield
        cursor.execute(
            "INSERT INTO afterword_listed_words(afterword_listed_words) VALUES ('rebuild')"
        )
        for _, sql in triggers:
            cursor.execute(sql)


_TRIGGERS = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'afterword_listed'"
)


def numbers(rows: Sequence[tuple[float, str]]) -> list[int]:
    """A free number for each of these (strength, name): the stronger the tie the smaller, and of
    equal ones by name. A few queries.
    """
    found: list[int] = []
    used: set[int] = set()
    for strength, name in rows:
        found.append(_free(int((1 - strength) * _STEPS) * _ROOM + _place(name), used))
    while taken := _taken(found):
        for at, number in enumerate(found):
            if number in taken:
                found[at] = _free(number, used)
    return found


def _free(number: int, used: set[int]) -> int:
    """The next number from this one on that is not used, which it is then."""
    while number in used:
        number += 1
    used.add(number)
    return number


def _taken(found: Sequence[int]) -> set[int]:
    rows = models.PeopleRow.objects.all()
    if connection.vendor == "sqlite":
        among = "id IN (SELECT value FROM json_each(%s))"
        rows = rows.extra(where=[among], params=[json.dumps(list(found))])  # noqa: S610
    else:
        rows = rows.filter(id__in=found)
    return set(rows.values_list("id", flat=True))


def _place(name: str) -> int:
    """Where a name stands in the alphabet, by its first six letters, with room for some alike."""
    return int(f"{fold(name).replace(' ', ''):<6}"[:6].translate(_DIGITS), 27) * 11


class _Digits(dict[int, str]):
    """Letters as digits of base 27, what stands before "a" as none and what is behind "z" as it."""

    def __missing__(self, letter: int) -> str:
        digit = self[letter] = "0123456789abcdefghijklmnopq"[min(max(letter - ord("a") + 1, 0), 26)]
        return digit


_DIGITS = _Digits()
