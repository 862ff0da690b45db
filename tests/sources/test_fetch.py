"""Pages that send on to another address."""

from __future__ import annotations

import pytest

from afterword.sources.reach.fetch import _onward


@pytest.mark.parametrize(
    ("where", "address"),
    [
        ("http://group.example:80/meetup?page=2", "https://group.example/meetup?page=2"),
        ("http://group.example/meetup", "https://group.example/meetup"),
        ("http://group.example:8080/meetup", "https://group.example:8080/meetup"),
        ("http://[2001:db8::80]/meetup", "https://[2001:db8::80]/meetup"),
        ("https://group.example:80/meetup", "https://group.example:80/meetup"),
        ("/meetup", "https://old.example/meetup"),
    ],
)
def test_what_is_sent_on_in_the_open_is_asked_for_where_https_is_spoken(
    where: str, address: str
) -> None:
    assert _onward("https://old.example/", where) == address
