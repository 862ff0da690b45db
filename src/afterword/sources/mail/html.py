"""HTML of mails as plain text, where what a program marked as quoted stands in "> " lines.

So one reader (core.reading.parts) tells the writer's words from the rest, whatever the mail was
written in. The text itself is made by inscriptis, which keeps tables and lists readable.
"""

from __future__ import annotations

import re

import lxml.etree
import lxml.html
from inscriptis.css_profiles import CSS_PROFILES
from inscriptis.html_engine import Inscriptis
from inscriptis.model.config import ParserConfig

# More than a screenful times a hundred; what follows in a mail is quoted history.
HTML_LIMIT = 200_000
# libxml2 gives up at 256; inscriptis calls itself for each level.
_MAX_DEPTH = 200

_CONFIG = ParserConfig(css=CSS_PROFILES["strict"])
_DROPPED = ("script", "style", "head", "title", "meta", "noscript", "template", "object", "svg")
_PLACE = "\ue000{}\ue001"
_PLACE_FOUND = re.compile("[ \t]*\ue000(\\d+)\ue001[ \t]*")
_QUOTE_CLASSES = frozenset(
    (
        "gmail_attr",
        "moz-cite-prefix",
        "yahoo_quoted",
        "protonmail_quote",
        "zmail_extra",
        "tutanota_quote",
        "ms-outlook-mobile-reference-message",
    )
)  # fmt: skip
_QUOTE_IDS = frozenset(
    ("olk_src_body_section", "mail-editor-reference-message-container", "yahoo_quoted")
)
# From here on all is the mail that is answered.
_REST_IDS = (
    "divrplyfwdmsg",
    "appendonsend",
    "x_divrplyfwdmsg",
    "x_appendonsend",
    "outlookmessageheader",
)
_SIGNATURES = frozenset(
    ("gmail_signature", "moz-signature", "protonmail_signature_block", "apple-mail-signature")
)
_SIGNATURE_IDS = frozenset(
    ("signature", "ms-outlook-mobile-signature", "x_signature", "zmail_signature")
)
_OUTLOOK_RULE = re.compile(r"border:\s*none;\s*border-top:\s*solid\s*#?\w+\s*1\.0pt", re.IGNORECASE)
_FORWARDED = re.compile(
    r"\s*-{3,}\s*(?:forwarded|weitergeleitet|mensaje reenviado|message transf|mensagem encam)",
    re.IGNORECASE,
)


def to_text(html: str) -> str:
    """The text of an HTML mail, quoted parts as lines that begin with "> ".

    Never fails: of what can't be parsed the tags are cut.
    """
    html = html[:HTML_LIMIT]
    try:
        root = _tree(html)
    except (lxml.etree.LxmlError, ValueError, AssertionError):
        return _without_tags(html)
    if root is None or _too_deep(root):
        return _without_tags(html)
    quotes: list[str] = []
    _drop(root)
    _mark_outlook(root)
    _mark_quotes(root, quotes)
    return _put_back(_text_of(root), quotes)


def _tree(html: str) -> lxml.html.HtmlElement | None:
    """The parsed page. An XML declaration forbids parsing text, and many mails have one."""
    html = re.sub(r"\A\s*<\?xml[^>]*>", "", html).replace("\x00", "")
    if not html.strip():
        return None
    root = lxml.html.document_fromstring(html)
    body = root.find("body")
    return root if body is None else body


def _too_deep(root: lxml.html.HtmlElement) -> bool:
    depth = 0
    for event, _ in lxml.etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > _MAX_DEPTH:
            return True
    return False


def _without_tags(html: str) -> str:
    html = re.sub(r"(?is)<(script|style)\b[^<]*(?:<(?!/\1)[^<]*)*</\1\s*>", " ", html)
    return re.sub(r"<[^<>]*>", "\n", html)


def _drop(root: lxml.html.HtmlElement) -> None:
    for element in list(root.iter(*_DROPPED, lxml.etree.Comment, lxml.etree.ProcessingInstruction)):
        if element is not root and element.getparent() is not None:
            _replace(element, "")


def _mark_outlook(root: lxml.html.HtmlElement) -> None:
    """Put the line that old programs wrote above the header block that Outlook only draws."""
    for element in root.iter("div", "p"):
        identity = (element.get("id") or "").lower()
        style = element.get("style") or ""
        if identity.startswith(_REST_IDS) or _OUTLOOK_RULE.search(style):
            mark = lxml.html.Element("p")
            mark.text = "-----Original Message-----"
            parent = element.getparent()
            if parent is not None:
                parent.insert(parent.index(element), mark)
            return


def _mark_quotes(root: lxml.html.HtmlElement, quotes: list[str]) -> None:
    """Replace each outermost quoted or signed element by a mark; its text goes to `quotes`."""
    walk = lxml.etree.iterwalk(root, events=("start",))
    found: list[tuple[lxml.html.HtmlElement, str]] = []
    for _, element in walk:
        kind = _kind(element) if element is not root and isinstance(element.tag, str) else ""
        if kind:
            walk.skip_subtree()
            found.append((element, kind))
    for element, kind in found:
        text = _text_of(element)
        if kind == "signature":
            text = f"-- \n{text}" if text.strip() and _ends(element) else text
        elif kind == "quote":
            text = "\n".join(f"> {line}" for line in text.strip("\n").split("\n"))
        _replace(element, _PLACE.format(len(quotes)))
        quotes.append(text)


def _kind(element: lxml.html.HtmlElement) -> str:
    """ "quote", "signature" or nothing, by the marks that mail programs leave."""
    tag = element.tag
    if tag == "blockquote":
        return "quote" if _is_quote(element) else ""
    attributes = element.attrib
    if not attributes:
        return ""
    names = attributes.get("class", "").lower().split()
    identity = attributes.get("id", "").lower()
    if not _SIGNATURES.isdisjoint(names) or identity in _SIGNATURE_IDS:
        return "signature"
    if not _QUOTE_CLASSES.isdisjoint(names) or identity in _QUOTE_IDS:
        # A forward's header must stay readable as one: all of it is somebody else's.
        return "" if _FORWARDED.match(element.text_content()[:200]) else "quote"
    return ""


def _is_quote(element: lxml.html.HtmlElement) -> bool:
    """A blockquote that quotes a mail, not one that only indents."""
    if element.get("type") == "cite" or element.get("cite"):
        return True
    names = (element.get("class") or "").lower()
    if "quote" in names or "cite" in names:
        return True
    return "border-left" in (element.get("style") or "").replace(" ", "").lower()


def _ends(element: lxml.html.HtmlElement) -> bool:
    """Whether the mail has no own words after this element (a quote may follow)."""
    sibling = element.getnext()
    while sibling is not None:
        if isinstance(sibling.tag, str) and not _kind(sibling) and sibling.text_content().strip():
            return "quote" in (sibling.get("class") or "") or _mark_follows(sibling)
        sibling = sibling.getnext()
    return True


def _mark_follows(element: lxml.html.HtmlElement) -> bool:
    return str(element.text_content()).strip().startswith("-----Original")


def _text_of(element: lxml.html.HtmlElement) -> str:
    return str(Inscriptis(element, _CONFIG).get_text())


def _replace(element: lxml.html.HtmlElement, text: str) -> None:
    """Put text on lines of its own where the element stands; without text take it away."""
    parent = element.getparent()
    if not text:
        element.drop_tree()
        return
    mark = lxml.html.Element("div")
    mark.text = text
    mark.tail = element.tail
    parent.replace(element, mark)


def _put_back(text: str, quotes: list[str]) -> str:
    text = _PLACE_FOUND.sub(lambda match: "\n" + quotes[int(match[1])] + "\n", text)
    return "\n".join(line.rstrip() for line in text.replace("\xa0", " ").split("\n"))
