"""Whole messages: the right part is read, in the right charset, and bulk mail costs nothing."""

import base64
import email
import email.policy
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.entries import Bad, Event, Message
from afterword.core.errors import UnreadableError
from afterword.sources.mail.parse import Origin, message

ORIGIN = Origin(path="mail", place="message 1")
HEAD = (
    b"From: Ana Reis <ana@x.example>\nTo: bo@y.example\nSubject: hi\n"
    b"Date: Tue, 3 Mar 2026 10:00:00 +0100\nMessage-ID: <a1@x.example>\nMIME-Version: 1.0\n"
)


def read(raw: bytes) -> Message:
    found = message(raw, ORIGIN)
    assert isinstance(found, Message)
    return found


def both(plain: str, html: str) -> bytes:
    return (
        HEAD.decode() + "Content-Type: multipart/alternative; boundary=b\n\n"
        f"--b\nContent-Type: text/plain; charset=utf-8\n\n{plain}\n"
        f"--b\nContent-Type: text/html; charset=utf-8\n\n{html}\n--b--\n"
    ).encode()


def test_the_envelope_is_read_from_the_header() -> None:
    raw = (
        b"Received: from a by b; Tue, 3 Mar 2026 09:00:07 +0000\nReceived: x; Mon, 2 Mar 2026 "
        b"01:00:00 +0000\n"
        + HEAD
        + b"Cc: Cy <cy@z.example>\nReply-To: desk@x.example\nIn-Reply-To: <p@y.example>\n"
        b"References: <r@y.example>\n <p@y.example>\n\nHello.\n"
    )
    header = read(raw).header
    assert header.message_id == "a1@x.example"
    assert (header.in_reply_to, header.references) == (
        "p@y.example",
        ("r@y.example", "p@y.example"),
    )
    assert (header.sender.name, header.sender.email) == ("Ana Reis", "ana@x.example")
    assert [who.email for who in (*header.to, *header.cc)] == ["bo@y.example", "cy@z.example"]
    assert header.reply_to == "desk@x.example"
    assert header.at.isoformat() == "2026-03-03T10:00:00+01:00"
    assert header.received == datetime(2026, 3, 3, 9, 0, 7, tzinfo=UTC)
    assert not header.bulk
    assert not header.automatic


def test_plain_text_goes_before_html() -> None:
    found = read(both("The plain words.", "<p>The rich words.</p>"))
    assert (found.text, found.html) == ("The plain words.", False)


@pytest.mark.parametrize(
    "stub",
    [
        "",
        "  \n",
        "Your mail program does not support HTML.",
        "To view this message, please use an HTML compatible email viewer!",
        "View this email in your browser: https://x.example/v",
        "Ihr E-Mail-Programm unterstützt kein HTML.",
        "Su programa de correo no admite HTML.",
        "https://x.example/v",
    ],
)
def test_html_is_read_where_the_plain_part_is_only_a_stub(stub: str) -> None:
    found = read(both(stub, "<p>The rich words.</p>"))
    assert (found.text, found.html) == ("The rich words.", True)


@pytest.mark.parametrize(
    ("charset", "encoding", "named"),
    [
        ("utf-8", "8bit", True),
        ("iso-8859-1", "quoted-printable", True),
        ("iso-8859-1", "8bit", False),
        ("windows-1252", "base64", True),
        ("utf-16", "base64", True),
        ("utf-8", "base64", False),
        ("utf-7", "7bit", True),
    ],
)
def test_accents_survive_charsets_named_or_not(charset: str, encoding: str, named: bool) -> None:
    words = "Grüße aus Köln, señor"
    data = words.encode(charset)
    if encoding == "base64":
        data = base64.encodebytes(data)
    elif encoding == "quoted-printable":
        data = "".join(f"={byte:02X}" if byte > 126 else chr(byte) for byte in data).encode()
    kind = f"text/plain; charset={charset}" if named else "text/plain"
    raw = HEAD + f"Content-Type: {kind}\nContent-Transfer-Encoding: {encoding}\n\n".encode() + data
    assert read(raw).text == words


def test_a_charset_that_is_a_lie_or_unknown_is_noted() -> None:
    for name in ("x-klingon", "utf-8", "us-ascii"):
        raw = HEAD + f"Content-Type: text/plain; charset={name}\n\n".encode()
        found = read(raw + "Grüße und Küsse, überall schön früh".encode("latin-1"))
        assert "Grüße" in found.text
        assert len(found.notes) == 1


def test_flowed_text_is_unwrapped() -> None:
    raw = (
        HEAD
        + b"Content-Type: text/plain; format=flowed\n\nWe decide by \nFriday.\n> old \n> words\n"
    )
    found = read(raw)
    assert found.text == "We decide by Friday."
    assert found.quoted == "> old words"


HTML = {
    "gmail": (
        (
            '<div>Yes.</div><div class="gmail_quote"><div class="gmail_attr">On Tue, 3 Mar 2026 at '
            '10:00 Bo &lt;<a href="mailto:bo@y.example">bo@y.example</a>&gt; wrote:<br></div>'
            '<blockquote class="gmail_quote">Shall we?</blockquote></div>'
        ),
        "Yes.",
    ),
    "gmail, answers between": (
        (
            '<div class="gmail_quote"><blockquote class="gmail_quote">When?</blockquote><div>Friday'
            '.</div><blockquote class="gmail_quote">Where?</blockquote><div>Here.</div></div>'
        ),
        "Friday. Here.",
    ),
    "outlook": (
        (
            '<p class="MsoNormal">Yes.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;'
            'padding:3pt"><p><b>From:</b> Bo<br><b>Sent:</b> x<br></p></div><p>Shall we?</p>'
        ),
        "Yes.",
    ),
    "outlook on the web": (
        (
            '<div>Yes.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b>'
            " Bo</div><div>old</div>"
        ),
        "Yes.",
    ),
    "thunderbird": (
        (
            '<p>Yes.</p><div class="moz-cite-prefix">Am 3.3.26 um 10:00 schrieb Bo:<br></div>'
            '<blockquote type="cite">old</blockquote>'
        ),
        "Yes.",
    ),
    "yahoo": (
        (
            '<div>Yes.</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Tuesday Bo wrote:'
            "</div>old</div>"
        ),
        "Yes.",
    ),
    "signature": (
        '<div dir="ltr">Yes.<br><div class="gmail_signature">Ana<br>Acme</div></div>',
        "Yes.",
    ),
    "nobody's words": (
        "<style>p{}</style><script>x()</script><p>Yes.</p><!-- no -->",
        "Yes.",
    ),
    "table": (
        "<table><tr><td>Day</td><td>Friday</td></tr></table><ul><li>one</li></ul>",
        "Day Friday * one",
    ),
    "indented": (
        "<blockquote style='margin-left:40px'>Only indented.</blockquote>",
        "Only indented.",
    ),
}


@pytest.mark.parametrize(("html", "new"), HTML.values(), ids=HTML)
def test_html_gives_the_writers_own_words(html: str, new: str) -> None:
    raw = HEAD + b"Content-Type: text/html; charset=utf-8\n\n" + html.encode()
    assert " ".join(read(raw).text.split()) == new


def test_attachments_are_told_but_not_read() -> None:
    file = base64.encodebytes(b"x" * 1000)
    raw = (
        HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee "
        b"there.\n"
        b"--b\nContent-Type: application/pdf; name=cv.pdf\nContent-Disposition: attachment;\n "
        b"filename*=utf-8''L%C3%A9a.pdf\n"
        b"Content-Transfer-Encoding: base64\n\n"
        + file
        + b"--b\nContent-Type: text/plain; name=notes.txt\n"
        b"Content-Disposition: attachment\n\nnobody's words\n--b--\n"
    )
    found = read(raw)
    assert found.text == "See there."
    assert [(file.name, file.type) for file in found.header.attachments] == [
        ("Léa.pdf", "application/pdf"),
        ("notes.txt", "text/plain"),
    ]
    assert found.header.attachments[0].size == 1000


def test_a_forwarded_message_is_not_the_writers_words() -> None:
    inner = HEAD + b"\nSomebody else's words.\n"
    raw = (
        HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nFYI\n--b\nContent-Type: "
        b"message/rfc822\n\n" + inner + b"\n--b--\n"
    )
    assert read(raw).text == "FYI"


def calendar_mail(kind: bytes, data: bytes) -> bytes:
    return (
        HEAD
        + b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nCome.\n--b\n"
        + kind
        + b"\n\n"
        + data
        + b"\n--b--\n"
    )


@pytest.mark.parametrize(
    "kind",
    [
        b"Content-Type: text/calendar; method=REQUEST; charset=utf-8",
        b"Content-Type: application/ics; name=invite.ics",
        (
            b"Content-Type: application/octet-stream\nContent-Disposition: attachment; "
            b"filename=Invite.ICS"
        ),
    ],
)
def test_calendar_parts_go_to_the_reader_of_calendars(kind: bytes) -> None:
    seen: list[bytes] = []

    def calendar(data: bytes) -> Sequence[Event]:
        seen.append(data)
        return ()

    message(calendar_mail(kind, b"BEGIN:VCALENDAR"), ORIGIN, calendar)
    assert seen == [b"BEGIN:VCALENDAR"]


def test_a_broken_calendar_part_leaves_the_message_and_a_note() -> None:
    def calendar(_data: bytes) -> Sequence[Event]:
        raise UnreadableError("no calendar")

    found = message(calendar_mail(b"Content-Type: text/calendar", b"x"), ORIGIN, calendar)
    assert isinstance(found, Message)
    assert found.text == "Come."
    assert found.notes == ("calendar part: no calendar",)


BULK = b"List-Unsubscribe: <https://x.example/u>\nPrecedence: bulk\n"


def test_bulk_mail_without_a_sign_of_hiring_is_not_read() -> None:
    found = read(
        HEAD + BULK + b"Content-Type: text/plain; charset=utf-8\n\nTen offers for your garden.\n"
    )
    assert found.header.bulk
    assert found.text == ""


@pytest.mark.parametrize(
    "words",
    [
        "Thank you for your application.",
        "Your interview is confirmed.",
        "Vielen Dank für Ihre Bewerbung.",
        "Gracias por su entrevista.",
        "Merci pour votre candidature.",
        "Recebemos a sua candidatura.",
        "Invitee: Bo. Reschedule: https://x.example/r",
    ],
)
@pytest.mark.parametrize("html", [False, True])
def test_bulk_mail_that_speaks_of_hiring_is_read(words: str, html: bool) -> None:
    body = f"<style>p{{position:x}}</style><p>{words}</p>" if html else words
    kind = "html" if html else "plain"
    for encoding, data in (("8bit", body.encode()), ("base64", base64.encodebytes(body.encode()))):
        head = (
            f"Content-Type: text/{kind}; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\n"
        )
        found = read(HEAD + BULK + head.encode() + data)
        assert found.header.bulk
        assert found.text


def test_bulk_mail_that_answers_or_invites_is_read() -> None:
    assert (
        read(HEAD + BULK + b"In-Reply-To: <q@y.example>\n\nSounds good.\n").text == "Sounds good."
    )
    invitation = calendar_mail(b"Content-Type: text/calendar", b"x").replace(HEAD, HEAD + BULK)
    assert read(invitation).text == "Come."


def test_an_automatic_reply_is_marked_and_read() -> None:
    found = read(
        HEAD.replace(b"Subject: hi", b"Subject: Automatic reply: hi")
        + b"\nI am away until 12 March.\n"
    )
    assert found.header.automatic
    assert not found.header.bulk
    assert found.text == "I am away until 12 March."


def test_a_message_without_an_id_gets_the_same_one_each_time() -> None:
    raw = HEAD.replace(b"Message-ID: <a1@x.example>\n", b"") + b"\nHello.\n"
    made = read(raw).header.message_id
    assert made.startswith("made-")
    assert made.endswith("@afterword")
    assert read(raw).header.message_id == made
    assert read(raw.replace(b"Hello", b"Goodbye")).header.message_id != made


def test_without_a_date_the_topmost_received_stands_in() -> None:
    raw = b"Received: from a by b; Tue, 3 Mar 2026 09:00:07 +0000\nFrom: ana@x.example\n\nHello.\n"
    assert read(raw).header.at == datetime(2026, 3, 3, 9, 0, 7, tzinfo=UTC)
    bad = message(b"From: ana@x.example\n\nHello.\n", ORIGIN)
    assert isinstance(bad, Bad)


def nested(depth: int) -> bytes:
    kinds = (
        f"Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n"
        for level in range(depth)
    )
    return HEAD + "".join(kinds).encode() + b"Content-Type: text/plain\n\nDeep.\n"


def test_ten_nested_parts_are_read_and_ten_thousand_do_no_harm() -> None:
    assert read(nested(10)).text == "Deep."
    began = time.process_time()
    read(nested(10_000))
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    "raw",
    [
        HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\n" * 100_000,
        HEAD + b"X: " + b"a" * 5_000_000 + b"\n\nHello.\n",
        HEAD + b"X: y\n" * 500_000 + b"\nHello.\n",
        HEAD + b"References: " + b"<a@x.example> " * 300_000 + b"\n\nHello.\n",
        HEAD.replace(b"To: bo@y.example", b"To: " + b"bo@y.example, " * 100_000) + b"\nHello.\n",
        HEAD.replace(b"Subject: hi", b"Subject: " + b"=?utf-8?q?" * 50_000) + b"\nHello.\n",
        HEAD + b"Content-Type: text/html\n\n" + b"<div>" * 200_000,
        HEAD + b"Content-Type: text/html\n\n" + b"<table><tr><td>" * 50_000,
        HEAD + b"Content-Type: text/html\n\n" + b"<blockquote type=cite>a</blockquote>" * 20_000,
        HEAD + b'Content-Type: text/plain; charset="' + b"a" * 100_000 + b'"\n\nHello.\n',
        HEAD + b"Content-Type: text/plain; charset=punycode\n\n" + b"a-" * 100_000,
        HEAD + b"Content-Transfer-Encoding: base64\n\n" + b"=" * 3_000_000,
        HEAD + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=" * 3_000_000,
        HEAD + b"Content-Type: text/plain; " + b"a" * 100_000 + b"*0*=x\n\nHello.\n",
    ],
    ids=range(14),
)  # fmt: skip
def test_hostile_mail_takes_less_than_two_seconds(raw: bytes) -> None:
    began = time.process_time()
    assert isinstance(message(raw, ORIGIN), Message | Bad)
    assert time.process_time() - began < 2


PARTS = st.recursive(
    st.tuples(st.sampled_from(["plain", "html", "file"]), st.text("abc é\n<>=", max_size=40)),
    lambda inner: st.lists(inner, min_size=1, max_size=3),
    max_leaves=6,
)


def built(part: object) -> EmailMessage:
    made = EmailMessage(policy=email.policy.SMTP)
    if isinstance(part, list):
        made.make_mixed()
        for child in part:
            made.attach(built(child))
    else:
        kind, text = part  # type: ignore[misc]
        if kind == "file":
            made.set_content(text.encode(), "application", "pdf", filename="ä.pdf")
        else:
            made.set_content(text, subtype=kind)
    return made


@given(PARTS)
def test_the_parts_are_those_that_the_standard_library_finds(part: object) -> None:
    from afterword.sources.mail import header, mime

    raw = built(part).as_bytes()
    stop, start = header.header_end(raw, 0, len(raw))
    ours = list(mime.tree(raw, header.scan(raw[:stop]), start, len(raw)).leaves())
    theirs = [
        leaf
        for leaf in email.message_from_bytes(raw, policy=email.policy.default).walk()
        if not leaf.is_multipart()
    ]
    assert [leaf.type for leaf in ours] == [leaf.get_content_type() for leaf in theirs]
    assert [leaf.name for leaf in ours] == [leaf.get_filename() or "" for leaf in theirs]
    for leaf, their in zip(ours, theirs, strict=True):
        assert mime.decoded(raw, leaf, 10_000).strip() == their.get_payload(decode=True).strip()  # type: ignore[union-attr]


KINDS = ["text/plain", "text/html", "multipart/mixed; boundary=b", "multipart/report; boundary=b"]


@given(
    st.binary(max_size=400),
    st.sampled_from(KINDS),
    st.sampled_from(["", "base64", "quoted-printable", "x-uuencode"]),
    st.text(max_size=10),
)
def test_any_body_is_a_message(body: bytes, kind: str, encoding: str, charset: str) -> None:
    named = charset.encode("ascii", "ignore").replace(b"\n", b"").replace(b"\r", b"")
    head = (
        f"Content-Type: {kind}; charset=".encode()
        + named
        + f"\nContent-Transfer-Encoding: {encoding}\n\n".encode()
    )
    assert isinstance(message(HEAD + head + body, ORIGIN), Message)
