"""A feed's bytes made readable before its markup is read: what stands around it, and its letters.

What is declared is right more often than not and is left to feedparser. Only where the bytes speak
against it is it set right here.
"""

from __future__ import annotations

import re

_DECLARATION = re.compile(rb"^<\?xml[^>]*?>")
_DECLARED = re.compile(rb"""^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)""")
_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)
_ROOT = re.compile(
    rb"<\?xml\s|<!doctype\s+(?:rss|feed|rdf)|<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)[\s>]",
    re.IGNORECASE,
)
# One byte a letter: text in them that is also good UTF-8 is UTF-8 that was declared wrongly.
_ONE_BYTE = re.compile(
    r"iso[-_]?8859|latin|l1$|windows-125|cp125|us-ascii|ascii|koi8|x-mac", re.IGNORECASE
)
_UTF8 = re.compile(r"utf[-_]?8$", re.IGNORECASE)
_WIDE = re.compile(r"utf[-_]?(?:16|32)|ucs[-_]?[24]|iso-10646", re.IGNORECASE)
# Names that Python doesn't know, and what they stand for.
_NAMES = {"csmacintosh": "mac-roman", "mac": "mac-roman", "ms-cyrl": "windows-1251"}
_CONTROLS = bytes(code for code in range(0x20) if code not in (0x09, 0x0A, 0x0D, 0x0E, 0x0F, 0x1B))
_FAR_GARBAGE = 20_000  # bytes that a server's complaints may take before the feed starts
_BYTE_IN_A_HUNDRED = 0.01


def as_markup(data: bytes, content_type: str) -> tuple[bytes, str]:
    """`data` from the start of its markup, and the content type to believe.

    - Complaints of a server, blank lines and the like before the feed are cut off.
    - Bytes that no XML may have are dropped.
    - What calls itself Latin-1 and is UTF-8 is taken for UTF-8; where UTF-8 has a few bad bytes,
      these are read as Windows-1252 and the rest stays.

    Wide encodings (UTF-16, UTF-32, EBCDIC) come back untouched.
    """
    if data[:4].count(0) or data[:2] in (b"\xff\xfe", b"\xfe\xff") or data[:4] == b"Lo\xa7\x94":
        return data, content_type
    body = data.removeprefix(b"\xef\xbb\xbf").translate(None, _CONTROLS)
    start = _ROOT.search(body[:_FAR_GARBAGE])
    if start is not None and not body[: start.start()].lstrip().startswith((b"<!--", b"<?")):
        body = body[start.start() :]
    else:
        body = body.lstrip()
    written = _DECLARED.search(body)
    known = _NAMES.get(written[1].decode("ascii").lower()) if written else None
    if known and not _CHARSET.search(content_type):
        return body, f"application/xml; charset={known}"
    text = _as_utf8(body, data.startswith(b"\xef\xbb\xbf"), content_type)
    if text is None:
        return body, content_type
    return without_declaration(text), "application/xml; charset=utf-8"


def is_utf8(body: bytes, content_type: str) -> bool:
    """Whether what `as_markup` gave is UTF-8, or ASCII by any name."""
    declared, written = _CHARSET.search(content_type), _DECLARED.search(body)
    names = [declared[1]] if declared else []
    names += [written[1].decode("ascii")] if written else []
    if body.isascii():
        return all(_ONE_BYTE.match(one) or _UTF8.match(one) for one in names)
    return bool(names) and all(_UTF8.match(one) for one in names)


def without_declaration(body: bytes) -> bytes:
    """`body` from behind its XML declaration."""
    return _DECLARATION.sub(b"", body).lstrip()


def _as_utf8(body: bytes, marked: bool, content_type: str) -> bytes | None:  # noqa: FBT001
    """`body` in UTF-8 where it is that, whatever is declared; None where the declaration stands."""
    if body.isascii() and not _is_said_wide(body, content_type):
        return None
    # Letters of two or four bytes would have been seen by their zeros (`as_markup`).
    names = [name for name in _said(body, content_type) if not _WIDE.match(name)]
    if not marked and not all(_ONE_BYTE.match(one) or _UTF8.match(one) for one in names):
        return None
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return _mended(body) if marked or all(_UTF8.match(one) for one in names) else None
    return body


def _is_said_wide(body: bytes, content_type: str) -> bool:
    return any(_WIDE.match(name) for name in _said(body, content_type))


def _said(body: bytes, content_type: str) -> list[str]:
    """The encodings that it is said to be in."""
    declared, written = _CHARSET.search(content_type), _DECLARED.search(body)
    names = [declared[1]] if declared else []
    return names + ([written[1].decode("ascii")] if written else [])


def _mended(body: bytes) -> bytes | None:
    """UTF-8 with a few bytes of Windows-1252 in it, made whole; None where there are too many."""
    text = body.decode("utf-8", "surrogateescape")
    bad = len(re.findall("[\udc80-\udcff]", text))
    wide = sum(char > "\x7f" for char in text)
    if bad > max(1, len(text) * _BYTE_IN_A_HUNDRED) or bad * 2 > wide:
        return None
    mended = re.sub(
        "[\udc80-\udcff]",
        lambda hit: bytes([ord(hit[0]) - 0xDC00]).decode("cp1252", "replace"),
        text,
    )
    return mended.encode()
