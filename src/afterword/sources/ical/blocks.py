"""Cut a calendar into its components, so that one that is broken costs none of the others."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from icalendar.parser import Contentline

from afterword.core.charset import decode

_FOLD = re.compile(rb"\n[ \t]")
_LINE = re.compile(r"(?P<name>[A-Za-z0-9-]+)(?P<params>;[^:]*)?:(?P<value>.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Property:
    """One content line: name and parameter names in upper case, the value as it was written."""

    name: str
    params: dict[str, str]
    value: str


@dataclass(slots=True)
class Block:
    """One component: its own lines, and the components within it."""

    name: str
    lines: list[str] = field(default_factory=list)
    inner: list[Block] = field(default_factory=list)
    closed: bool = False

    def properties(self, *names: str) -> list[Property]:
        """The properties called `names`, in the file's order; senseless lines are left out."""
        wanted = tuple(names)
        lines = (line for line in self.lines if line.upper().startswith(wanted))
        found = (_property(line) for line in lines)
        return [one for one in found if one is not None and one.name in wanted]

    def first(self, *names: str) -> Property | None:
        """The first property of the first of `names` that has a value."""
        found = self.properties(*names)
        by_name = (one for name in names for one in found if one.name == name and one.value.strip())
        return next(by_name, None)

    def value(self, name: str) -> str:
        """What the property says, without white space around it; empty where there is none."""
        found = self.first(name)
        return found.value.strip() if found else ""


def cut(data: bytes) -> Block:
    """The root of all components in `data`, with lines unfolded.

    Lines are joined before they are decoded, since a fold may stand within a character. A component
    that is never closed ends where the next one of its kind begins, or with the file; the end of a
    component that was never opened is passed over.
    """
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = decode(data).encode()
    joined = _FOLD.sub(b"", data.replace(b"\r\n", b"\n").replace(b"\r", b"\n"))
    root = Block("")
    open_blocks = [root]
    for line in decode(joined).split("\n"):
        head, _, rest = line.strip("\ufeff \t").partition(":")
        match head.upper():
            case "BEGIN":
                _begin(open_blocks, rest.strip().upper())
            case "END":
                _end(open_blocks, rest.strip().upper())
            case _ if line:
                open_blocks[-1].lines.append(line)
            case _:
                pass
    return root


def _begin(open_blocks: list[Block], name: str) -> None:
    names = [block.name for block in open_blocks]
    if name in names[1:]:  # no component holds one of its own kind
        del open_blocks[names.index(name) :]
    elif name == "VCALENDAR":
        del open_blocks[1:]
    block = Block(name)
    open_blocks[-1].inner.append(block)
    open_blocks.append(block)


def _end(open_blocks: list[Block], name: str) -> None:
    for index in range(len(open_blocks) - 1, 0, -1):
        if open_blocks[index].name == name:
            open_blocks[index].closed = True
            del open_blocks[index:]
            return


def _property(line: str) -> Property | None:
    try:
        name, params, value = Contentline(line).raw_parts()  # type: ignore[no-untyped-call]
    except ValueError:
        # Real calendars have unquoted colons and empty parameters; what is before the first colon
        # still says what the line is.
        rough = _LINE.match(line)
        return Property(rough["name"].upper(), {}, rough["value"]) if rough else None
    flat = {key.upper(): _flat(item) for key, item in params.items()}
    if not value:
        # A quote that closes at the end of the line has swallowed the value with the zone.
        for key, item in flat.items():
            if ":" in item:
                flat[key], _, value = item.rpartition(":")
    return Property(name.upper(), flat, value)


def _flat(value: object) -> str:
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)
