"""Letters as links: encoded as RFC 6068 asks, whole or not at all."""

from __future__ import annotations

from urllib.parse import parse_qs, unquote, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from afterword.outlets.mailto import LONGEST, mailto


def test_a_link_holds_the_whole_letter() -> None:
    link = mailto(
        "lena+x@kestrel.example", "50 % & more", "Dear Léna,\n\nYes?", in_reply_to="<a/b@c.example>"
    )

    assert link == (
        "mailto:lena%2Bx@kestrel.example?subject=50%20%25%20%26%20more"
        "&body=Dear%20L%C3%A9na%2C%0D%0A%0D%0AYes%3F&in-reply-to=%3Ca%2Fb%40c.example%3E"
    )


def test_what_is_no_address_or_too_long_makes_no_link() -> None:
    assert mailto("Lena Oduya", "Hello", "x") == ""
    assert mailto("a@b.example", "Hello", "x" * LONGEST) == ""


@given(
    subject=st.text(max_size=60),
    body=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=100),
)
def test_any_words_come_back_from_a_link(subject: str, body: str) -> None:
    subject = subject.encode("utf-8", "ignore").decode()
    link = mailto("a@b.example", subject, body)

    parts = urlsplit(link)
    fields = parse_qs(parts.query, keep_blank_values=True)
    if link:
        assert unquote(parts.path) == "a@b.example"
        assert fields["body"] == [body.replace("\n", "\r\n")]
        assert fields["subject"] == [" ".join(subject.split())]
