"""XML from outside: no entities, no outside files, no bombs; tags by their local names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from afterword.sources.material.zips import DamagedError, TrapError

LARGEST = 48 * 2**20  # bytes of one part; as a tree it takes some ten times that
Element = Any  # lxml has no types of its own


def tree(data: bytes) -> Element:
    """The root of a part. TrapError where it declares entities, DamagedError where it is no XML."""
    if b"<!ENTITY" in data or b"<!DOCTYPE" in data:
        raise TrapError("entities")  # no program of an office writes any
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=False
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise DamagedError("a part of it is damaged") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise TrapError("entities")  # in another encoding
    return root


def written(root: Element) -> bytes:
    """The part again, with the declaration that offices write."""
    text: bytes = etree.tostring(
        root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True
    )
    return text


def name(element: Element) -> str:
    """The local name of an element; "" of a comment."""
    tag = element.tag
    return str(tag).rpartition("}")[2] if isinstance(tag, str) else ""


def every(root: Element, *names: str) -> Iterator[Element]:
    """All elements of these local names, in the order of the document."""
    wanted = frozenset(names)
    return (each for each in root.iter() if name(each) in wanted)


def attribute(element: Element, wanted: str) -> str:
    """An attribute by its local name; "" where there is none."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == wanted:
            return str(value)
    return ""


def text_of(element: Element) -> str:
    """The words within an element."""
    return " ".join(" ".join(element.itertext()).split())


def remove(element: Element) -> None:
    """Takes an element out; the words behind it stay."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
    parent.remove(element)


def unwrap(element: Element) -> None:
    """Puts what is in an element in its place."""
    parent = element.getparent()
    at = parent.index(element)
    for number, child in enumerate(list(element)):
        parent.insert(at + number, child)
    remove(element)
