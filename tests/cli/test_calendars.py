"""`connect calendar`, `sync`, `work` and `calendar` as a user types them."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import AT, Command
from tests.flows.calendars import calendar, entry
from tests.servers.radicale import PASSWORD, USER, radicale
from tests.servers.web import web_server

from afterword.config.clock import read_time

SOON = read_time("2031-05-22T09:00:00+00:00")


def test_an_address_is_connected_read_shown_and_let_go(ines: Command) -> None:
    with web_server() as site:
        site.body = calendar(entry("a", SOON), method="PUBLISH")
        connected = ines("connect", "calendar", site.address)
        read = ines("sync", "--once")
        again = ines("sync", "--once")
        facts = ines("facts", "--kind", "interview", "--json").json
        doctor = ines("doctor")
        gone = ines("connect", "calendar", site.address, "--remove")

    assert connected.out == f"calendar {site.address}: found one calendar\n"
    assert read.out == f"calendar {site.address}: 1 new\n"
    assert again.out == f"calendar {site.address}: nothing new\n"
    assert facts[0]["value"]["start"] == "2031-05-22T10:00:00+01:00"
    assert "read to Tuesday 20 May at 16:00; next try Tuesday 20 May at 16:15" in doctor.out
    assert gone.status == 0


def test_an_account_is_read_when_it_is_due(ines: Command, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text(f"{PASSWORD}\n")
    with radicale(tmp_path) as host:
        work = host.calendar("Work")
        host.put(work, "a", calendar(entry("a", SOON)))
        option = ("--secret-file", secret, "--option", f"user={USER}")
        connected = ines("connect", "calendar", host.address, *option)
        worked = ines("work", "--once")
        idle = ines("work", "--once")

    assert connected.out == f"calendar {host.address}: found Work\n"
    assert worked.out == f"calendar {host.address}: 1 new\n"
    assert idle.out == "nothing is due\n"


def test_a_password_that_is_not_taken_any_more_is_wrong(ines: Command, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text(f"{PASSWORD}\n")
    with web_server() as site:
        site.body = calendar(entry("a", SOON))
        option = ("--secret-file", secret, "--option", f"user={USER}")
        assert ines("connect", "calendar", site.address, *option, "--option", "tls=none").out
        site.status = 401
        ines("sync", "--once")
        doctor = ines("doctor")

    assert f"wrong calendar {site.address}: " in doctor.out
    assert "does not take the password" in doctor.out


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("calendar", "is no address of a calendar"),
        ("http://127.0.0.1:9/", "takes no connections there"),
    ],
)
def test_what_can_not_be_connected_is_told_in_one_line(
    ines: Command, address: str, words: str
) -> None:
    said = ines("connect", "calendar", address)

    assert said.status == 1
    assert words in said.err
    assert said.err.count("\n") == 1


def test_a_secret_address_is_shown_without_its_secret(ines: Command) -> None:
    with web_server() as site:
        site.body = calendar(entry("a", SOON))
        address = site.address.replace("ines", "private-0123456789abcdef0123456789abcdef")
        said = [ines("connect", "calendar", address), ines("sync", "--once"), ines("doctor")]
        site.status = 404
        said += [ines("sync", "--once"), ines("doctor")]
        said.append(ines("connect", "calendar", address, "--remove"))

    assert said[-1].status == 0
    assert not [each for each in said[:-1] if "0123456789abcdef" in each.out + each.err]


def test_our_own_address_is_made_listed_and_revoked(robin: Command) -> None:
    assert "no address yet" in robin("calendar", "list").out
    made = robin("calendar", "new", "--json").json
    assert made["path"].startswith("/calendar/")
    shown = robin("calendar", "new").out
    assert "http://127.0.0.1:8765/calendar/" in shown

    rows = robin("calendar", "list", "--json").json
    revoked = robin("calendar", "revoke", made["id"])
    twice = robin("calendar", "revoke", made["id"])

    assert len(rows) == 2
    assert {"id": made["id"], "made_at": AT, "read_at": None} in rows
    assert revoked.status == 0
    assert (twice.status, "no address of the calendar" in twice.err) == (1, True)
    assert len(robin("calendar", "list", "--json").json) == 1
