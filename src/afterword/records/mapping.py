"""Values of the core to JSON and back: one codec for entries, facts and headers.

It is worked out once for each dataclass from its annotations. A field that has its default is left
out, so a row holds what was said and no more; times keep the offset or the zone they were written
in, because "10:30 in Hamburg" is more than a moment.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from afterword.core import entries
from afterword.core.entries import Entry
from afterword.records.plain_json import as_sorted

T = TypeVar("T")
Plain = dict[str, Any]  # what JSON can hold

KINDS: Mapping[str, type[Entry]] = {
    "message": entries.Message,
    "event": entries.Event,
    "connection": entries.Connection,
    "linkedin_invitation": entries.LinkedInInvitation,
    "linkedin_message": entries.LinkedInMessage,
    "position": entries.Position,
    "profile": entries.Profile,
    "recommendation": entries.Recommendation,
    "endorsement": entries.Endorsement,
    "card": entries.Card,
    "debrief": entries.Debrief,
    "achievement": entries.Achievement,
    "item": entries.Item,
    "board": entries.Board,
    "material": entries.Material,
    "referee": entries.Referee,
    "announcement": entries.Announcement,
}
_KIND_OF = {shape: kind for kind, shape in KINDS.items()}


class Codec(NamedTuple):
    """Both ways of one type; None stands for "as it is"."""

    write: Callable[[Any], Any] | None
    read: Callable[[Any], Any] | None


AS_IT_IS = Codec(None, None)


def kind_of(entry: Entry) -> str:
    """The name under which an entry's kind is kept."""
    return _KIND_OF[type(entry)]


def write(value: object) -> Plain:
    """A dataclass of the core as plain JSON values."""
    writer = codec(type(value)).write
    assert writer is not None
    plain: Plain = writer(value)
    return plain


def read(shape: type[T], plain: Plain) -> T:
    """The dataclass again; equal to the one that was written."""
    reader = codec(shape).read
    assert reader is not None
    value: T = reader(plain)
    return value


def read_entry(kind: str, plain: Plain) -> Entry:
    """An entry by the kind of its record."""
    return read(KINDS[kind], plain)


def as_text(plain: object) -> str:
    """Plain values as one text that is the same whenever they are: for hashing and comparing."""
    return as_sorted(plain)


def codec(shape: Any) -> Codec:
    """The codec of an annotation; TypeError for one that no value of the core uses."""
    return _codec(shape)


@lru_cache(maxsize=256)
def _codec(shape: Any) -> Codec:
    if shape is str:
        return Codec(clean, None)
    if shape in (int, float, bool, NoneType) or get_origin(shape) is Literal:
        return AS_IT_IS
    if shape is datetime or shape is date:
        return Codec(_write_time, _read_time)
    if is_dataclass(shape) and isinstance(shape, type):
        return _dataclass_codec(shape)
    origin, arguments = get_origin(shape), get_args(shape)
    if origin in (Union, UnionType):
        return _optional_codec([part for part in arguments if part is not NoneType])
    if origin is tuple:
        return _tuple_codec(arguments)
    if origin is not None and issubclass(origin, Mapping):
        return Codec(_write_any, None)
    raise TypeError(f"no way to keep {shape!r}")


def _dataclass_codec(shape: type[Any]) -> Codec:
    hints = get_type_hints(shape)
    parts = [(field.name, _default(field), codec(hints[field.name])) for field in fields(shape)]
    readers = {name: part.read for name, _, part in parts if part.read is not None}

    def write_one(value: Any) -> Plain:
        plain = {}
        for name, default, part in parts:
            held = getattr(value, name)
            if held != default or default is MISSING:
                plain[name] = held if part.write is None else part.write(held)
        return plain

    def read_one(plain: Plain) -> Any:
        return shape(
            **{
                name: readers[name](held) if name in readers else held
                for name, held in plain.items()
            }
        )

    return Codec(write_one, read_one)


def _default(field: Field[Any]) -> object:
    if field.default_factory is not MISSING:
        return field.default_factory()
    return field.default


def _optional_codec(parts: list[Any]) -> Codec:
    """X | None, and date | datetime, which `_write_time` tells apart by their text."""
    part = codec(datetime) if set(parts) == {date, datetime} else codec(parts[0])
    if len(parts) > 1 and set(parts) != {date, datetime}:
        raise TypeError(f"no way to tell {parts} apart")
    return Codec(_unless_none(part.write), _unless_none(part.read))


def _unless_none(way: Callable[[Any], Any] | None) -> Callable[[Any], Any] | None:
    if way is None:
        return None
    return lambda value: None if value is None else way(value)


def _tuple_codec(arguments: tuple[Any, ...]) -> Codec:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        one = codec(arguments[0])
        writer, reader = one.write, one.read
        return Codec(
            list if writer is None else lambda value: [writer(part) for part in value],
            tuple if reader is None else lambda plain: tuple([reader(part) for part in plain]),
        )
    each = [codec(part) for part in arguments]
    return Codec(
        lambda value: [_by(way.write, part) for way, part in zip(each, value, strict=True)],
        lambda plain: tuple([_by(way.read, part) for way, part in zip(each, plain, strict=True)]),
    )


def _by(way: Callable[[Any], Any] | None, value: Any) -> Any:
    return value if way is None else way(value)


def clean(text: str) -> str:
    """Text that every database and every JSON reader takes: no NUL, no half of a surrogate pair."""
    if "\0" in text:
        text = text.replace("\0", "\N{REPLACEMENT CHARACTER}")
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def _write_time(at: date) -> str:
    """RFC 3339, with the zone's name behind it (RFC 9557) where it has one."""
    if isinstance(at, datetime) and isinstance(at.tzinfo, ZoneInfo):
        return f"{at.isoformat()}[{at.tzinfo.key}]"
    return at.isoformat()


def _read_time(text: str) -> date:
    if "T" not in text:
        return date.fromisoformat(text)
    moment, _, zone = text.partition("[")
    at = datetime.fromisoformat(moment)
    return _in_zone(at, zone.rstrip("]")) if zone else at


def _in_zone(at: datetime, name: str) -> datetime:
    """The wall clock of `at` in its zone, the hour that comes twice or never told by the offset."""
    try:
        zone = ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):  # another machine's zone data
        return at
    for fold in (0, 1):
        local = at.replace(tzinfo=zone, fold=fold)
        if local.utcoffset() == at.utcoffset():
            return local
    return at


def _write_any(value: Any) -> Any:
    """The free part of a fact: JSON values stay, times become text, tuples become lists."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, date):
        return _write_time(value)
    if isinstance(value, Mapping):
        return {str(name): _write_any(held) for name, held in value.items()}
    if isinstance(value, tuple | list | set | frozenset):
        return [_write_any(held) for held in value]
    if value is None or isinstance(value, bool | int | float):
        return value
    return clean(str(value))


def identity(entry: Entry, payload: Plain) -> object:
    """What makes two records one: copies of a mail in two folders, an event exported twice."""
    if isinstance(entry, entries.Message):
        header = entry.header
        words = " ".join(entry.text.split())
        return [
            header.message_id,
            header.sender.email,
            header.subject,
            header.at.timestamp(),
            words,
        ]
    if isinstance(entry, entries.Event):
        return {name: held for name, held in payload.items() if name != "stamp"}
    if isinstance(entry, entries.Card):
        # Cards that came in before it was read have none.
        return {name: held for name, held in payload.items() if name != "department"}
    return payload
