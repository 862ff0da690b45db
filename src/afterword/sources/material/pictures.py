"""What pictures say besides what they show: place, camera, owner; and the same pictures without.

Nothing is drawn anew: the parts of a file that hold pictures stay as they are, byte for byte, and
those that tell on somebody are left out. How it is to be turned stays, since that is seen.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from afterword.core.materials.findings import Finding
from afterword.sources.material.zips import DamagedError

STRIPPED = frozenset({"jpeg", "png", "webp"})  # types that are taken apart and put together again
_MAKE, _MODEL, _ORIENTATION, _ARTIST, _EXIF, _GPS = 0x10F, 0x110, 0x112, 0x13B, 0x8769, 0x8825
_OWNER, _SERIAL = 0xA430, 0xA431
_ENTRIES = 512  # of one directory
_LONGEST = 200  # characters of a name
_XMP_PLACE = re.compile(rb"exif:GPS(?:Latitude|Longitude)|GPSLatitude|photoshop:City|Iptc4xmpCore")
_XMP_CREATOR = re.compile(rb"<dc:creator>.{0,200}?<rdf:li[^>]*>([^<]{1,200})<", re.DOTALL)
_EXIF_HEAD = b"Exif\0\0"
_PNG = b"\x89PNG\r\n\x1a\n"
_TEXTS = frozenset({b"tEXt", b"zTXt", b"iTXt"})
# Of PNG: what shows, and nothing else; unknown parts that must be understood stay as well.
_PNG_KEPT = frozenset(
    b"PLTE tRNS gAMA cHRM sRGB iCCP sBIT bKGD hIST pHYs sPLT acTL fcTL fdAT cICP mDCV cLLI".split()
)
_LARGEST_TEXT = 2**20  # bytes of a PNG's packed text


@dataclass(frozen=True, slots=True)
class Told:
    """What a picture says of itself."""

    located: bool = False
    names: tuple[str, ...] = ()  # camera, serial number, owner, artist
    orientation: int = 1

    def __or__(self, other: Told) -> Told:
        return Told(
            self.located or other.located,
            tuple(dict.fromkeys((*self.names, *other.names))),
            self.orientation if self.orientation != 1 else other.orientation,
        )


class _Segment(NamedTuple):
    marker: int
    start: int  # of the marker
    end: int


def findings_of(pictures: Iterator[bytes], *, removable: bool) -> tuple[Finding, ...]:
    """What all the pictures of one file say; one that can't be read says nothing."""
    located, names = 0, dict[str, None]()
    for data in pictures:
        told = read_picture(data)
        located += told.located
        names.update(dict.fromkeys(told.names))
    found = []
    if located:
        found.append(Finding("location", located, removable=removable))
    if names:
        found.append(Finding("camera", len(names), tuple(names)[:10], removable=removable))
    return tuple(found)


def read_picture(data: bytes) -> Told:
    """What a JPEG, PNG, WebP, TIFF or HEIC says of itself; of anything else, nothing."""
    try:
        if data.startswith(b"\xff\xd8\xff"):
            return _told_by_jpeg(data)
        if data.startswith(_PNG):
            return _told_by_png(data)
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return _told_by_webp(data)
        if data[:4] in (b"II*\0", b"MM\0*"):
            return _read_tiff(data) | _read_xmp(data[: 4 * 2**20])
        if data[4:8] == b"ftyp":
            return _told_by_boxes(data)
    except (struct.error, IndexError, ValueError, DamagedError, zlib.error):
        pass
    return Told()


def without_told(data: bytes) -> bytes:
    """The same picture without what it says of itself, its turn apart. DamagedError where it is no
    JPEG, PNG or WebP that can be taken apart.
    """
    try:
        if data.startswith(b"\xff\xd8\xff"):
            return _clean_jpeg(data)
        if data.startswith(_PNG):
            return _clean_png(data)
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return _clean_webp(data)
    except (struct.error, IndexError, ValueError, zlib.error) as error:
        raise DamagedError("the picture is damaged") from error
    raise DamagedError("this kind of picture can't be cleaned here")


# TIFF, of which Exif is made


def _read_tiff(data: bytes) -> Told:
    order = {b"II": "<", b"MM": ">"}[data[:2]]
    (first,) = struct.unpack_from(f"{order}I", data, 4)
    main = _entries(data, first, order)
    more = _entries(data, _number(main.get(_EXIF), order, data), order) if _EXIF in main else {}
    place = _entries(data, _number(main.get(_GPS), order, data), order) if _GPS in main else {}
    texts = [_text(main.get(_MAKE), data, order), _text(main.get(_MODEL), data, order)]
    camera = " ".join(filter(None, texts))
    others = [_text(main.get(_ARTIST), data, order)]
    others += [_text(more.get(tag), data, order) for tag in (_OWNER, _SERIAL)]
    turned = _number(main.get(_ORIENTATION), order, data) if _ORIENTATION in main else 1
    return Told(
        located=2 in place or 4 in place,
        names=tuple(filter(None, (camera, *others))),
        orientation=turned if 1 <= turned <= 8 else 1,
    )


def _entries(data: bytes, at: int, order: str) -> dict[int, tuple[int, int, bytes]]:
    """Tag → (type, count, the four bytes of its value or of where that is)."""
    if not 0 < at < len(data) - 2:
        return {}
    (count,) = struct.unpack_from(f"{order}H", data, at)
    found = {}
    for number in range(min(count, _ENTRIES)):
        start = at + 2 + 12 * number
        if start + 12 > len(data):
            break
        tag, kind, many = struct.unpack_from(f"{order}HHI", data, start)
        found[tag] = (kind, many, data[start + 8 : start + 12])
    return found


def _number(entry: tuple[int, int, bytes] | None, order: str, _: bytes) -> int:
    if entry is None:
        return 0
    kind, _count, value = entry
    return int(
        struct.unpack(f"{order}{'H' if kind == 3 else 'I'}", value[: 2 if kind == 3 else 4])[0]
    )


def _text(entry: tuple[int, int, bytes] | None, data: bytes, order: str) -> str:
    if entry is None or entry[0] != 2:
        return ""
    _, count, value = entry
    if count > 4:
        (at,) = struct.unpack(f"{order}I", value)
        value = data[at : at + min(count, _LONGEST)]
    return " ".join(value.split(b"\0")[0].decode("utf-8", "replace").split())


def _turned(orientation: int) -> bytes:
    """Exif that holds the turn alone."""
    entry = struct.pack(">HHIHH", _ORIENTATION, 3, 1, orientation, 0)
    return b"MM\0*" + struct.pack(">IH", 8, 1) + entry + b"\0\0\0\0"


def _read_xmp(data: bytes) -> Told:
    names = [hit.decode("utf-8", "replace").strip() for hit in _XMP_CREATOR.findall(data)]
    return Told(located=bool(_XMP_PLACE.search(data)), names=tuple(filter(None, names)))


# JPEG


def _segments(data: bytes) -> Iterator[_Segment]:
    """The segments from behind the start to the end of the picture; what follows is none of it."""
    at = 2
    while at + 2 <= len(data):
        if data[at] != 0xFF:
            raise DamagedError("the picture is damaged")
        marker = data[at + 1]
        if marker == 0xFF:  # filling
            at += 1
            continue
        if marker == 0xD9:
            yield _Segment(marker, at, at + 2)
            return
        if marker == 1 or 0xD0 <= marker <= 0xD7:
            end = at + 2
        else:
            end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == 0xDA:
            end = _end_of_scan(data, end)
        if end > len(data) or end < at + 2:
            raise DamagedError("the picture is cut off")
        yield _Segment(marker, at, end)
        at = end
    yield _Segment(0xD9, len(data), len(data))  # the end is missing; viewers show it all the same


def _end_of_scan(data: bytes, at: int) -> int:
    while (at := data.find(b"\xff", at)) >= 0 and at + 1 < len(data):
        if data[at + 1] != 0 and not 0xD0 <= data[at + 1] <= 0xD7 and data[at + 1] != 0xFF:
            return at
        at += 1
    return len(data)


def _told_by_jpeg(data: bytes) -> Told:
    told = Told()
    for segment in _segments(data):
        body = data[segment.start + 4 : segment.end]
        if segment.marker == 0xE1 and body.startswith(_EXIF_HEAD):
            told |= _safely_read_tiff(body[len(_EXIF_HEAD) :])
        elif segment.marker == 0xE1:
            told |= _read_xmp(body)
    return told


def _safely_read_tiff(data: bytes) -> Told:
    try:
        return _read_tiff(data)
    except (struct.error, KeyError, IndexError):
        return Told()


def _clean_jpeg(data: bytes) -> bytes:
    """Without all application segments save JFIF, colour profile and Adobe's colours, without
    comments, and without what follows the picture (a film, a second picture).
    """
    turn = _told_by_jpeg(data).orientation
    parts = [data[:2]]
    if turn != 1:
        exif = _EXIF_HEAD + _turned(turn)
        parts.append(b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif)
    for segment in _segments(data):
        body = data[segment.start + 4 : segment.end]
        is_kept = not (0xE0 <= segment.marker <= 0xEF or segment.marker == 0xFE)
        is_kept |= segment.marker == 0xE0 and body.startswith(b"JFIF\0")
        is_kept |= segment.marker == 0xE2 and body.startswith(b"ICC_PROFILE\0")
        is_kept |= segment.marker == 0xEE and body.startswith(b"Adobe")
        if is_kept:
            parts.append(data[segment.start : segment.end])
    return b"".join(parts)


# PNG


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Name, content and the whole of each chunk, up to the last."""
    at = len(_PNG)
    while at + 12 <= len(data):
        (size,) = struct.unpack_from(">I", data, at)
        end = at + 12 + size
        if end > len(data):
            raise DamagedError("the picture is cut off")
        kind = data[at + 4 : at + 8]
        yield kind, data[at + 8 : at + 8 + size], data[at:end]
        if kind == b"IEND":
            return
        at = end
    raise DamagedError("the picture is cut off")


def _told_by_png(data: bytes) -> Told:
    told = Told()
    for kind, body, _ in _chunks(data):
        if kind == b"eXIf":
            told |= _safely_read_tiff(body)
        elif kind in _TEXTS:
            told |= _of_png_text(kind, body)
    return told


def _of_png_text(kind: bytes, body: bytes) -> Told:
    key, _, rest = body.partition(b"\0")
    if kind == b"tEXt":
        text = rest
    else:
        packed = kind == b"zTXt" or rest[:1] == b"\1"
        content = rest[1:] if kind == b"zTXt" else rest[2:].split(b"\0", 2)[-1]
        text = _unpacked(content) if packed else content
    if key in (b"Author", b"Artist", b"Creator"):
        return Told(names=(" ".join(text.decode("utf-8", "replace").split())[:_LONGEST],))
    if key.startswith(b"Raw profile type"):
        digits = b"".join(text.split(b"\n")[3:])
        try:
            raw = bytes.fromhex(digits.decode("ascii", "replace"))
        except ValueError:
            return Told()
        return _safely_read_tiff(raw.removeprefix(_EXIF_HEAD))
    return _read_xmp(text)


def _unpacked(data: bytes) -> bytes:
    return zlib.decompressobj().decompress(data, _LARGEST_TEXT)


def _clean_png(data: bytes) -> bytes:
    turn = _told_by_png(data).orientation
    parts = [_PNG]
    for kind, _, whole in _chunks(data):
        is_shown = kind[:1].isupper() or kind in _PNG_KEPT
        if is_shown:
            parts.append(whole)
        if kind == b"IHDR" and turn != 1:
            parts.append(_chunk(b"eXIf", _turned(turn)))
    return b"".join(parts)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


# WebP


def _riff(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at, end = 12, min(len(data), 8 + int.from_bytes(data[4:8], "little"))
    while at + 8 <= end:
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        if at + 8 + size > len(data):
            raise DamagedError("the picture is cut off")
        yield data[at : at + 4], data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _told_by_webp(data: bytes) -> Told:
    told = Told()
    for kind, body in _riff(data):
        if kind == b"EXIF":
            told |= _safely_read_tiff(body.removeprefix(_EXIF_HEAD))
        elif kind == b"XMP ":
            told |= _read_xmp(body)
    return told


def _clean_webp(data: bytes) -> bytes:
    turn = _told_by_webp(data).orientation
    parts = []
    for kind, body in _riff(data):
        if kind == b"VP8X":
            flags = body[0] & ~0x0C | (0x08 if turn != 1 else 0)  # Exif and XMP
            parts.append((kind, bytes([flags]) + body[1:]))
        elif kind not in (b"EXIF", b"XMP "):
            parts.append((kind, body))
    if turn != 1:
        parts.append((b"EXIF", _turned(turn)))
    whole = b"WEBP" + b"".join(
        kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2) for kind, body in parts
    )
    return b"RIFF" + struct.pack("<I", len(whole)) + whole


# HEIC


def _told_by_boxes(data: bytes) -> Told:
    """Exif lies somewhere among the boxes; where, is not worth reading their directory for."""
    told, at = Told(), 0
    for _ in range(16):
        at = data.find(_EXIF_HEAD, at)
        if at < 0:
            break
        at += len(_EXIF_HEAD)
        if data[at : at + 4] in (b"II*\0", b"MM\0*"):
            told |= _safely_read_tiff(data[at : at + 2**20])
    place = re.search(rb"\xa9xyz|com\.apple\.quicktime\.location", data)
    return told | Told(located=place is not None)
