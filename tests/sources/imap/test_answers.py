"""Answers of servers, as they are and as they should not be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.entries import Message
from afterword.core.errors import TroubleError
from afterword.sources.imap.answers import answers, as_set, fetched, uids, values
from afterword.sources.imap.folders import readable
from afterword.sources.imap.structure import Piece, heads, read_structure
from afterword.sources.mail import parse
from afterword.sources.mail.header import header_end, scan
from afterword.sources.mail.mime import Heads, Part, tree, tree_of
from afterword.sources.mail.parse import Origin

# As Dovecot tells of a mail with a text in two forms and a file.
STRUCTURE = (
    rb'((("text" "plain" ("charset" "utf-8") NIL NIL "quoted-printable" 12 1 NIL NIL NIL NIL)'
    rb'("text" "html" ("charset" "utf-8") NIL NIL "quoted-printable" 90 2 NIL NIL NIL NIL)'
    rb' "alternative" ("boundary" "b2") NIL NIL NIL)'
    rb'("application" "pdf" ("name" "a\"b.pdf") NIL NIL "base64" 80 NIL '
    rb'("attachment" ("filename" "a\"b.pdf")) NIL NIL) "mixed" ("boundary" "b1") NIL NIL NIL)'
)
HEADER = b"From: Ada <ada@b.example>\r\nDate: Tue, 20 May 2031 08:00:00 +0000\r\nSubject: x\r\n\r\n"


def test_lists_strings_and_literals_are_told_apart() -> None:
    told = [(b'3 (UID 7 "a\\"(b" NIL "NIL" BODY[HEADER.FIELDS (TO CC)]<0> {3}', b"x)\0"), b" X ())"]
    assert values(told) == [
        b"3",
        [b"UID", b"7", b'a"(b', None, b"NIL", b"BODY[HEADER.FIELDS (TO CC)]<0>", b"x)\0", b"X", []],
    ]
    assert list(fetched([b"1 (FLAGS ())", b"2 (UID 9 BODY[1] NIL)", b"odd", b"3 (UID x)"])) == [
        {b"UID": 9, b"BODY[1]": None}
    ]
    assert len(list(answers([b"a", (b"b {1}", b"c"), b"d"]))) == 2


def test_sets_are_written_in_runs_and_read_within_what_was_asked_for() -> None:
    assert as_set([5, 1, 2, 3, 9]) == "1:3,5,9"
    assert uids(b"1:4294967295", 10, 12) == [10, 11, 12]
    assert uids(b"12:10,7 x 99", 1, 50) == [7, 10, 11, 12]
    with pytest.raises(TroubleError, match="more messages than a folder can have"):
        uids(b"1:4294967295", 1, 4294967295)
    with pytest.raises(TroubleError, match="lists without end"):
        values([b"(" * 1000])


def test_a_message_is_put_together_of_some_of_its_parts() -> None:
    piece = read_structure(values([STRUCTURE])[0])
    assert piece is not None
    assert [leaf.number for leaf in piece.leaves()] == ["1.1", "1.2", "2"]

    sizes = tuple(leaf.decoded_size() for leaf in piece.leaves())
    origin = Origin("path", "place", sizes=(0, *sizes[1:]))
    mail = parse.put_together(heads(HEADER, piece), {0: b"Hello =C3=A4\n"}, origin)

    assert isinstance(mail, parse.Opened)
    assert parse.wanted(mail, [0], machine=False) == []
    assert parse.wanted(mail, [], machine=True) == [0, 1]
    made = parse.message_of(mail)
    assert isinstance(made, Message)
    assert made.text == "Hello ä"
    file = made.header.attachments[0]
    assert (file.name, file.type, file.size) == ('a"b.pdf', "application/pdf", 57)


def test_no_part_can_end_another(root: object) -> None:
    piece = read_structure(values([STRUCTURE])[0])
    assert piece is not None
    for mark in (b"--b1--", b"--b2", b"--part-0-"):
        text = mark + b"\nContent-Type: text/calendar\n\nX"
        mail = parse.put_together(heads(HEADER, piece), {0: text}, Origin("path", "place"))
        assert isinstance(mail, parse.Opened)
        made = parse.message_of(mail)
        assert isinstance(made, Message)
        assert made.text.startswith(mark.decode())
        assert not made.events


@pytest.mark.parametrize(
    "told",
    [
        b"NIL",
        b"()",
        b"(())",
        b'("text")',
        b"((((((((((((((((((((((((x))))))))))))))))))))))))",
        b"x",
    ],
)
def test_a_structure_that_makes_no_sense_is_none_or_harmless(told: bytes) -> None:
    piece = read_structure(next(iter(values([told])), None))
    if piece is not None:
        assert heads(HEADER, piece)[0].startswith(b"From: Ada")


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b"Gr&APYA3w-e &- Ma&AN8-", "Größe & Maß"),
        (b"&!!!-", "&!!!-"),
        (b"a\x1b[2J\xff", "a\ufffd[2Jÿ"),
    ],
)
def test_names_of_folders_are_for_people(raw: bytes, name: str) -> None:
    assert readable(raw) == name


WORDS = st.binary(max_size=8) | st.sampled_from(
    (b"utf-8", b"a.pdf", b"x.ics", b"=?utf-8?q?=C3=A4?=", b'q"q', b"\xe4;\\", b"a\nb")
)
ALPHABET = "ab \n=<>-./:0Ähtmlbrowser"
NAMES = st.sampled_from((b"charset", b"NAME", b"filename", b"name*", b"boundary", b"report-type"))
PAIRS = st.lists(st.tuples(NAMES, WORDS), max_size=3).map(tuple)
LEAVES = st.builds(
    Piece,
    number=st.just(""),
    type=st.sampled_from(("text/plain", "text/html", "text/calendar", "image/png", "x/", "odd")),
    params=PAIRS,
    encoding=st.sampled_from((b"", b"BASE64", b"quoted-printable", b"7bit")),
    disposition=st.sampled_from((b"", b"inline", b"ATTACHMENT")),
    named=PAIRS,
)
PIECES = st.recursive(
    LEAVES,
    lambda inner: st.builds(
        Piece,
        number=st.just(""),
        type=st.sampled_from(("multipart/mixed", "multipart/alternative", "multipart/digest")),
        params=PAIRS,
        children=st.lists(inner, min_size=1, max_size=4).map(tuple),
    ),
    max_leaves=12,
)


def _numbered(piece: Piece, place: str = "") -> Piece:
    children = [
        _numbered(child, f"{place}.{at}" if place else str(at))
        for at, child in enumerate(piece.children, start=1)
    ]
    number = place if children else place or "1"
    return replace(piece, number=number, children=tuple(children))


def _whole(piece: Piece, contents: Mapping[int, bytes]) -> bytes:
    """The message of which these are the parts, those without contents empty."""
    head, inner = heads(HEADER, piece)
    return b"".join(_written(head, inner, iter(count()), contents, b"mark"))


def _written(
    head: bytes,
    inner: Sequence[Heads],
    places: Iterator[int],
    contents: Mapping[int, bytes],
    mark: bytes,
) -> Iterator[bytes]:
    if not inner:
        yield from (head, b"\n", contents.get(next(places), b""))
        return
    yield from (head.rstrip(b"\n"), b'; boundary="', mark, b'"\n\n')
    for at, (block, within) in enumerate(inner):
        yield from (b"--", mark, b"\n")
        yield from _written(block, within, places, contents, mark + b"-%d" % at)
        yield b"\n"
    yield from (b"--", mark, b"--\n")


@given(PIECES.map(_numbered), st.lists(st.none() | st.text(ALPHABET, max_size=60), max_size=12))
def test_some_parts_are_read_as_the_whole_message_is(piece: Piece, texts: list[str | None]) -> None:
    contents = {at: text.encode() for at, text in enumerate(texts) if text is not None}
    contents = {at: held for at, held in contents.items() if at < len(list(piece.leaves()))}
    origin = Origin("path", "place")

    some = parse.put_together(heads(HEADER, piece), contents, origin)
    whole = parse.opened(_whole(piece, contents), origin)

    assert isinstance(some, parse.Opened)
    assert isinstance(whole, parse.Opened)
    assert some.body == whole.body
    made, wanted = parse.message_of(some), parse.message_of(whole)
    assert isinstance(made, Message)
    assert isinstance(wanted, Message)
    assert made == replace(wanted, header=made.header)


@given(PIECES.map(_numbered))
def test_headers_alone_show_the_parts_that_the_message_has(piece: Piece) -> None:
    def shown(root: Part) -> list[object]:
        return [
            (one.type, one.params, one.disposition, one.name, one.encoding, one.start == one.end)
            for one in root.leaves()
        ]

    raw = _whole(piece, {})
    stop, start = header_end(raw, 0, len(raw))
    block, inner = heads(HEADER, piece)
    root = tree_of(scan(block), inner, {}, len(block))

    assert shown(root) == shown(tree(raw, scan(raw[:stop]), start, len(raw)))
    assert len({leaf.start for leaf in root.leaves()}) == len(list(root.leaves()))
