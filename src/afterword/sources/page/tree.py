"""A page's bytes as a tree, and where the page was."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from lxml import etree, html

from afterword.core.charset import decode
from afterword.core.errors import UnreadableError

LARGEST = 32 * 2**20  # bytes
_NO_CHARACTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_REFERENCE = re.compile(r"&#(x?)([0-9a-f]+);?", re.IGNORECASE)
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)")
_DECLARED = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)


def tree_of(data: bytes, content_type: str = "") -> html.HtmlElement:
    """The page `data`; raises UnreadableError where it is none.

    Its letters are read by the header, else as the page says, else by what they look like.
    """
    if len(data) > LARGEST:
        raise UnreadableError(f"the page is larger than {LARGEST // 2**20} MB")
    # The parser takes characters that no tree may be given, and then no part can be moved.
    text = _REFERENCE.sub(_without_control, no_controls(_text(data, content_type)))
    text = re.sub(r"^\s*<\?xml[^>]*>", "", text)
    try:
        # Deep nesting would end the process in the parser's recursion; it stops at 256 by itself.
        return html.document_fromstring(text, parser=html.HTMLParser(huge_tree=False))
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise UnreadableError("no page that can be read") from error


def base_of(root: html.HtmlElement, address: str = "") -> str:
    """Where the links of a page start: as it says, else `address`, where it was fetched."""
    for path in (
        "//base/@href",
        "//link[@rel='canonical']/@href",
        "//meta[@property='og:url']/@content",
    ):
        hrefs = [joined(address, str(one)) for one in root.xpath(path)]
        found = next((one for one in hrefs if one.startswith("http")), "")
        if found and (path == "//base/@href" or not address):
            return found
    if address:
        return address
    comments = (str(one.text) for one in root.getroottree().xpath("//comment()"))
    saved = next((hit[1] for text in comments if (hit := _SAVED_FROM.search(text))), "")
    return saved if saved.startswith("http") else ""


def joined(base: str, address: str) -> str:
    """`address` as it is meant on a page at `base`; "" where it leads to no page."""
    try:
        found = urljoin(base, address.strip())
        return found if urlsplit(found).scheme in ("http", "https", "") else ""
    except ValueError:
        return ""


def words_of(element: html.HtmlElement) -> str:
    """All text of an element on one line."""
    return " ".join(str(element.text_content()).split())


def no_controls(text: str | None) -> str:
    """`text` without what a page may have by mistake and a tree refuses to take."""
    return _NO_CHARACTER.sub("", (text or "").replace("\f", " "))


def _without_control(reference: re.Match[str]) -> str:
    """A character that is told by its number, if a page may have it."""
    try:
        code = int(reference[2], 16 if reference[1] else 10)
        return reference[0] if no_controls(chr(code)) == chr(code) else " "
    except (ValueError, OverflowError):
        return ""


def tag_path(element: html.HtmlElement) -> tuple[str, ...]:
    """Where an element stands, by the tags around it: what a list repeats has one such place."""
    return (str(element.tag), *(str(one.tag) for one in element.iterancestors()))


def _text(data: bytes, content_type: str) -> str:
    """UTF-8 wherever the bytes are that: pages are moved, and their declaration stays."""
    header, meta = _CHARSET.search(content_type), _DECLARED.search(data[:4096])
    names = [header[1]] if header else []
    names += [meta[1].decode("ascii")] if meta else []
    for name in names if not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")) else ():
        try:
            return data.decode("utf-8" if name.lower().startswith("utf-16") else name)
        except (LookupError, ValueError):
            continue
    return decode(data)
