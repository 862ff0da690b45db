"""Header fields are read as the standard library reads them, and as meant where they are wrong."""

import email
import email.policy
from datetime import UTC, datetime, timedelta, timezone
from email.header import Header
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.entries import Who
from afterword.sources.mail import header


@pytest.mark.parametrize(
    ("value", "people"),
    [
        ("ana@x.example", [("", "ana@x.example")]),
        ("Ana Reis <Ana@X.example>", [("Ana Reis", "ana@x.example")]),
        (
            '"Reis, Ana" <ana@x.example>, Bo <bo@y.example>',
            [("Reis, Ana", "ana@x.example"), ("Bo", "bo@y.example")],
        ),
        ("ana@x.example (Ana Reis)", [("Ana Reis", "ana@x.example")]),
        ("Team: ana@x.example, bo@y.example;", [("", "ana@x.example"), ("", "bo@y.example")]),
        ("undisclosed-recipients:;", []),
        ("=?utf-8?q?J=C3=B6rg?= <j@x.example>", [("Jörg", "j@x.example")]),
        ('"=?utf-8?q?J=C3=B6rg?=" <j@x.example>', [("Jörg", "j@x.example")]),
        ("'ana@x.example' <ana@x.example>", [("", "ana@x.example")]),
        ("Ana <ana@x.example", [("Ana", "ana@x.example")]),
        ("ana@x.example; bo@y.example", [("", "ana@x.example"), ("", "bo@y.example")]),
        ("ana@x.example, ana@x.example", [("", "ana@x.example")]),
        ("", []),
    ],
)
def test_addresses(value: str, people: list[tuple[str, str]]) -> None:
    assert header.addresses([value]) == tuple(Who(name, address) for name, address in people)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("plain", "plain"),
        ("=?utf-8?B?SsO2cmc=?=", "Jörg"),
        ("=?UTF-8?Q?a_b=C3=A9?= c", "a bé c"),
        ("=?utf-8?B?ww==?= =?utf-8?B?rQ==?=", "í"),
        ("=?utf-8?Q?=C3?=\n =?utf-8?Q?=B6?=", "ö"),
        ("=?iso-8859-1*de?Q?Gr=FC=DFe?=", "Grüße"),
        ("=?utf-8?Q?with space?=", "with space"),
        ("=?nonsense?Q?J=C3=B6rg?=", "Jörg"),
        ("=?gb2312?B?xOO6ww==?=", "你好"),
        ("=?utf-8?Q?really?=?=", "really?"),
        ("=?broken", "=?broken"),
    ],
)
def test_encoded_words(value: str, text: str) -> None:
    assert header.unfold_words(value).rstrip("=?") == text.rstrip("=?")


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        (
            "Tue, 3 Mar 2026 10:00:00 +0100",
            datetime(2026, 3, 3, 10, tzinfo=timezone(timedelta(hours=1))),
        ),
        (
            "3 Mar 2026 10:00 -0530",
            datetime(2026, 3, 3, 10, tzinfo=timezone(-timedelta(hours=5, minutes=30))),
        ),
        ("Tue, 3 Mar 2026 10:00:00 GMT", datetime(2026, 3, 3, 10, tzinfo=UTC)),
        ("Tue, 3 Mar 2026 10:00:00 -0000 (UTC)", datetime(2026, 3, 3, 10, tzinfo=UTC)),
        (
            "Tue, 3 Mar 2026 10:00:00 EST",
            datetime(2026, 3, 3, 10, tzinfo=timezone(-timedelta(hours=5))),
        ),
        ("Tue Mar  3 10:00:00 2026", datetime(2026, 3, 3, 10, tzinfo=UTC)),
        ("Tue, 3 Mar 2026 10:00:60 +0000", datetime(2026, 3, 3, 10, 0, 59, tzinfo=UTC)),
        ("Tue, 32 Mar 2026 10:00:00 +0000", None),
        ("Tue, 3 Mar 2026 10:00:00 +9999", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_dates_keep_the_offset_they_were_written_in(value: str, moment: datetime | None) -> None:
    found = header.date_of(value)
    assert found == moment
    if found is not None and moment is not None:
        assert found.utcoffset() == moment.utcoffset()


@pytest.mark.parametrize(
    ("value", "main", "name"),
    [
        ('application/pdf; name="a b.pdf"', "application/pdf", "a b.pdf"),
        ("application/pdf; name=ab.pdf; x=y", "application/pdf", "ab.pdf"),
        ("application/pdf; name*=utf-8''J%C3%B6rg.pdf", "application/pdf", "Jörg.pdf"),
        (
            "application/pdf; name*0*=utf-8''J%C3%B6; name*1=\"rg.pdf\"",
            "application/pdf",
            "Jörg.pdf",
        ),
        ("application/pdf; name*1=b.pdf; name*0=a", "application/pdf", "ab.pdf"),
        ('application/pdf; name="torn', "application/pdf", "torn"),
        ("Application/PDF", "application/pdf", ""),
    ],
)
def test_parameters(value: str, main: str, name: str) -> None:
    kind, params = header.parameters(value)
    assert (kind, params.get("name", "")) == (main, name)


def test_a_folded_field_is_one_value_and_a_line_that_is_none_is_left_out() -> None:
    fields = header.scan(b"Subject: a\r\n\tb\r\n  c\r\nno field here\r\nTo: x\r\nTo: y\r\n")
    assert fields == {"subject": ["a b c"], "to": ["x", "y"]}


@pytest.mark.parametrize("newline", [b"\n", b"\r\n"])
def test_the_header_ends_at_the_first_empty_line(newline: bytes) -> None:
    raw = newline.join([b"A: b", b"C: d", b"", b"body", b"", b"more"])
    stop, start = header.header_end(raw, 0, len(raw))
    assert raw[:stop] == newline.join([b"A: b", b"C: d", b""])
    assert raw[start:].startswith(b"body")


NAMES = st.text(st.characters(blacklist_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=30).map(
    lambda name: " ".join(name.split())
)


@given(NAMES)
def test_what_the_standard_library_writes_is_read_back(subject: str) -> None:
    mail = EmailMessage(policy=email.policy.SMTP)
    mail["Subject"] = subject
    fields = header.scan(mail.as_bytes())
    assert header.unfold_words(header.first(fields, "subject")) == subject
    encoded = Header(subject, "utf-8", maxlinelen=60).encode()
    assert header.unfold_words(encoded) == subject


@given(st.text(max_size=300))
def test_any_value_is_read(value: str) -> None:
    header.addresses([value])
    header.unfold_words(value)
    header.date_of(value)
    header.parameters(value)
    header.message_ids([value])
    header.scan(value.encode("utf-8", "surrogatepass"))
