"""Which codec a charset's name means, as mail programs use the names; and bytes to text by it."""

from __future__ import annotations

import codecs
from functools import lru_cache

from afterword.core import charset as unnamed_charset

# What mail calls them and Python doesn't, and names whose users mean a larger set (the WHATWG's
# mapping).
_MEANT = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-8-i": "iso-8859-8",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "euc-kr": "cp949",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "iso-2022-jp": "iso2022_jp_2",
    "unicode-1-1-utf-7": "utf-7",
    "utf8": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "ansi_x3.110-1983": "latin-1",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "x-unknown": "",
    "unknown-8bit": "",
    "default": "",
}
# Codecs of Python that are no charset of mail; two of them take quadratic time.
_NOT_MAIL = {
    "punycode",
    "idna",
    "undefined",
    "unicode_escape",
    "raw_unicode_escape",
    "unicode-escape",
}
# Charsets in which bytes below 128 are not, or not only, ASCII.
_NOT_ASCII = (
    "utf-7",
    "utf-16",
    "utf-32",
    "utf_",
    "unicode",
    "iso-2022",
    "iso2022",
    "hz",
    "cp037",
    "cp5",
    "ibm",
    "ebcdic",
)


@lru_cache(maxsize=500)
def known_charset(name: str) -> str:
    """Python's name of a charset, or an empty string if there is no such charset."""
    name = name.strip().strip("'\"").lower()
    name = _MEANT.get(name, name)
    try:
        found = codecs.lookup(name)
        b"a".decode(name)
    except (LookupError, UnicodeError, ValueError):
        return ""
    return "" if found.name in _NOT_MAIL else found.name


def decode(data: bytes, name: str) -> tuple[str, str]:
    """The text of `data` by the charset that the mail names, and a note where that was no help.

    Never fails. A named charset stands as long as nearly all of the text fits it: one bad byte of
    UTF-8 is no reason to read the rest as something else.
    """
    name = name.lower()
    try:
        if data.isascii() and not name.startswith(_NOT_ASCII):
            return data.decode("ascii"), ""  # the common case
        if not name or name == "us-ascii":
            return data.decode("utf-8"), ""
    except UnicodeDecodeError:
        return unnamed_charset.decode(data), "charset not named"
    codec = known_charset(name)
    if not codec:
        return unnamed_charset.decode(data), f"charset {name[:40]} unknown"
    try:
        return data.decode(codec), ""
    except UnicodeError:
        text = data.decode(codec, "replace")
    if text.count("\ufffd") * 50 <= len(text):
        return text, f"some bytes are not {name[:40]}"
    return unnamed_charset.decode(data), f"text is not {name[:40]}"
