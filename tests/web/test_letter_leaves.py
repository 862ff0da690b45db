"""A letter leaves by the user's own account from its page: once, with a minute to take it back."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from django.test import Client
from tests.flows.sending import ODILE, connected, mail, met, row_of, take_in
from tests.servers.smtp import USER, Postbox
from tests.web.pages import sha256

from afterword.config.clock import set_clock

if TYPE_CHECKING:
    from afterword.records import models

MINUTE = timedelta(minutes=1)


@pytest.fixture
def owner(visitor: Client, at: datetime) -> models.Owner:
    from afterword.flows.initialise import initialise

    return initialise(
        now=at, name="Ines Carvalho", emails=[USER], zone="Europe/Lisbon", country="PT"
    )


@pytest.fixture
def move(owner: models.Owner, at: datetime, box: Postbox) -> str:
    connected(owner, box, at)
    return met(owner, at)


def shown(client: Client, move: str, **query: str) -> str:
    answer = client.get(f"/letters/{move}", query)
    assert answer.status_code == 200
    return str(answer.content.decode())


def offered(page: str) -> list[str]:
    return re.findall(r'name="how" value="(\w+)"', page)


def say_yes(client: Client, move: str, how: str = "send", **more: str) -> Any:
    text = {"sha256": sha256(shown(client, move)), "how": how}
    return client.post(f"/letters/{move}/approve", text | more)


def work(owner: models.Owner, at: datetime) -> None:
    """What the worker does at that time; the pages' clock stands there afterwards."""
    from afterword.flows.dispatch import dispatch
    from afterword.records.queries.letter import due_letters

    set_clock(at)
    for key in list(due_letters(at).values_list("id", flat=True)):
        dispatch(owner, key, now=at)


def test_a_letter_leaves_a_minute_after_the_yes_and_once(
    visitor: Client, owner: models.Owner, move: str, box: Postbox, at: datetime
) -> None:
    page = shown(visitor, move)
    assert offered(page)[0] == "send"
    assert "Undo until it leaves at 09:41" in page

    said = say_yes(visitor, move)

    assert said["Location"] == f"/letters/{move}#stand"
    assert "Leaves at <b>09:41</b> to Odile Brandt. Nothing has been sent yet." in shown(
        visitor, move
    )
    work(owner, at + MINUTE)
    work(owner, at + 2 * MINUTE)
    assert len(box.letters) == 1
    page = shown(visitor, move)
    assert "Sent <b>09:41</b> to Odile Brandt." in page
    assert "Undo" not in page
    assert "Sent <b>09:41</b>" in visitor.get("/").content.decode()


def test_today_shows_a_receipt_with_undo_in_the_cards_place(
    visitor: Client, move: str, at: datetime
) -> None:
    say_yes(visitor, move)
    page = visitor.get("/").content.decode()

    assert "Leaves at <b>09:41</b>" in page
    assert f'aria-labelledby="m-{move}"' not in page
    assert "Nothing needs you now." in page

    undone = visitor.post(f"/letters/{move}/reopen", {"back": "today"})
    assert undone["Location"] == "/"
    assert f'aria-labelledby="m-{move}"' in visitor.get("/").content.decode()


def test_the_same_yes_twice_changes_nothing(
    visitor: Client, owner: models.Owner, move: str, box: Postbox, at: datetime
) -> None:
    text = sha256(shown(visitor, move))
    form = {"sha256": text, "how": "send"}

    first = visitor.post(f"/letters/{move}/approve", form)
    set_clock(at + MINUTE / 2)
    second = visitor.post(f"/letters/{move}/approve", form)

    assert first["Location"] == second["Location"]
    assert row_of(move).leaves_at == at + MINUTE
    visitor.post(f"/letters/{move}/reopen")
    visitor.post(f"/letters/{move}/reopen")
    assert row_of(move).state == "draft"


def test_an_older_tab_is_told_and_takes_nothing_along(visitor: Client, move: str) -> None:
    older = shown(visitor, move)
    body = row_of(move).content["body"]
    visitor.post(f"/letters/{move}", {"body": body.replace("Dear", "Hello"), "seen": sha256(older)})

    refused = visitor.post(f"/letters/{move}/approve", {"sha256": sha256(older), "how": "send"})

    assert refused.status_code == 409
    assert "the text has changed since you opened it" in refused.content.decode()
    assert row_of(move).state == "draft"
    say_yes(visitor, move)
    refused = visitor.post(f"/letters/{move}/approve", {"sha256": sha256(older), "how": "send"})
    assert refused.status_code == 409
    assert "elsewhere you said yes to other words" in refused.content.decode()
    assert "Hello" in row_of(move).content["body"]


def test_words_of_an_older_tab_replace_newer_ones_only_knowingly(
    visitor: Client, move: str
) -> None:
    seen, body = sha256(shown(visitor, move)), row_of(move).content["body"]
    visitor.post(f"/letters/{move}", {"body": body + "\n\nOne", "seen": seen})

    refused = visitor.post(f"/letters/{move}", {"body": body + "\n\nTwo", "seen": seen})

    page = refused.content.decode()
    assert refused.status_code == 409
    assert "Two</textarea>" in page
    assert row_of(move).content["body"].endswith("One")
    now_seen = re.search(r'name="seen" value="(\w+)"', page)
    assert now_seen is not None
    visitor.post(f"/letters/{move}", {"body": body + "\n\nTwo", "seen": now_seen[1]})
    assert row_of(move).content["body"].endswith("Two")


def test_words_changed_after_the_yes_need_a_new_one(
    visitor: Client, owner: models.Owner, move: str, box: Postbox, at: datetime
) -> None:
    say_yes(visitor, move)
    page, body = shown(visitor, move), row_of(move).content["body"]
    assert "other words need a new yes" in page
    seen = row_of(move).sha256

    visitor.post(f"/letters/{move}", {"body": body, "seen": seen})
    assert row_of(move).state == "approved"
    visitor.post(f"/letters/{move}", {"body": body.replace("Dear", "Hello"), "seen": seen})

    work(owner, at + MINUTE)
    assert row_of(move).state == "draft"
    assert box.letters == []
    say_yes(visitor, move)
    work(owner, at + 3 * MINUTE)
    (letter,) = box.letters
    assert letter.get_content().startswith("Hello")


def test_a_move_that_ended_meanwhile_says_so_and_sends_nothing(
    visitor: Client, owner: models.Owner, move: str, box: Postbox, at: datetime
) -> None:
    page, body = shown(visitor, move), row_of(move).content["body"]
    visitor.post(f"/moves/{move}/never")

    refused = visitor.post(f"/letters/{move}/approve", {"sha256": sha256(page), "how": "send"})

    assert refused.status_code == 409
    assert "this letter is not due any more" in refused.content.decode()
    assert "You left this out" in shown(visitor, move)
    kept = visitor.post(f"/letters/{move}", {"body": body + "\n\nMine", "seen": sha256(page)})
    assert kept.status_code == 409
    assert "Mine</textarea>" in kept.content.decode()
    work(owner, at + MINUTE)
    assert box.letters == []


def test_outside_their_hours_it_waits_or_leaves_all_the_same(
    visitor: Client, owner: models.Owner, at: datetime, box: Postbox
) -> None:
    late = at.replace(hour=21, minute=30)  # half past ten in Lisbon
    set_clock(late)
    connected(owner, box, late)
    move = met(owner, late)

    page = shown(visitor, move)
    assert offered(page) == ["best", "now", "file", "mail"]
    assert "Send on Wednesday 21 May" in page
    say_yes(visitor, move, "best")
    assert "Leaves at <b>Wednesday 21 May, 0" in shown(visitor, move)
    visitor.post(f"/letters/{move}/reopen")
    say_yes(visitor, move, "now")
    work(owner, late + MINUTE)
    assert len(box.letters) == 1


def test_a_refused_letter_names_the_reason_and_takes_a_new_yes(
    visitor: Client, owner: models.Owner, move: str, box: Postbox, at: datetime
) -> None:
    box.manners.to_rcpt = "550 5.1.1 no such mailbox"
    say_yes(visitor, move)
    work(owner, at + MINUTE)

    page = shown(visitor, move)
    assert "It did not leave." in page
    assert "no such mailbox" in page
    assert "It did not leave." in visitor.get("/").content.decode()
    box.manners.to_rcpt = ""
    say_yes(visitor, move)
    work(owner, at + 3 * MINUTE)
    assert len(box.letters) == 1


@pytest.mark.parametrize(("word", "state"), [("yes", "sent"), ("no", "draft")])
def test_of_a_letter_that_nobody_knows_of_the_user_says_what_happened(
    word: str,
    state: str,
    visitor: Client,
    owner: models.Owner,
    move: str,
    box: Postbox,
    at: datetime,
) -> None:
    box.manners.cut_at = "answer"
    say_yes(visitor, move)
    work(owner, at + MINUTE)

    page = shown(visitor, move)
    assert "Nobody knows whether it left." in page
    assert "It did not" in page
    assert offered(page) == []
    for _ in range(2):
        visitor.post(f"/letters/{move}/settle", {"went": word})
    assert row_of(move).state == state


def test_an_answer_in_the_minute_brings_the_letter_back_with_the_reason(
    visitor: Client, owner: models.Owner, move: str, at: datetime, tmp_path: Path
) -> None:
    say_yes(visitor, move)
    take_in(owner, tmp_path, at, mail(f"Odile Brandt <{ODILE}>", at, "Let us talk on Friday."))
    work(owner, at + MINUTE)

    page = shown(visitor, move)
    assert "It came back to you, and nothing was sent." in page
    assert "which your yes could not know of" in page


def test_a_page_that_stays_open_is_told_only_what_is_new(
    visitor: Client, owner: models.Owner, move: str, at: datetime
) -> None:
    say_yes(visitor, move)
    page = shown(visitor, move)
    again = re.search(r'hx-get="(/letters/\w+/stand[^"]*)"', page)
    assert again is not None
    path = again[1].replace("&amp;", "&")

    same = visitor.get(path, headers={"hx-request": "true"})
    assert (same.status_code, same["HX-Reswap"]) == (204, "none")
    work(owner, at + MINUTE)
    new = visitor.get(path, headers={"hx-request": "true"}).content.decode()

    assert "Sent <b>09:41</b>" in new
    assert "hx-get" not in new


def test_a_file_comes_with_the_yes(visitor: Client, move: str) -> None:
    said = say_yes(visitor, move, "file")

    page = visitor.get(said["Location"].partition("#")[0])
    assert page["Refresh"] == f"0; url=/letters/{move}/file"
    assert "Refresh" not in visitor.get(f"/letters/{move}")
    file = visitor.get(f"/letters/{move}/file")
    assert b"Message-ID: <" in b"".join(file.streaming_content)


def test_without_an_account_nothing_is_offered_that_sends(
    visitor: Client, owner: models.Owner, at: datetime
) -> None:
    move = met(owner, at)

    page = shown(visitor, move)

    assert offered(page) == ["file", "mail"]
    assert "No mail account is connected" in page
    assert say_yes(visitor, move, "send").status_code == 409
    assert say_yes(visitor, move, "pigeon").status_code == 409
    assert row_of(move).state == "draft"


def test_a_letter_opens_in_the_mail_program_after_its_yes_and_only_once(
    visitor: Client, move: str
) -> None:
    where = f"/letters/{move}?take=mail"
    assert "Refresh" not in visitor.get(where)

    said = say_yes(visitor, move, "mail")

    assert said["Location"] == f"{where}#stand"
    answer = visitor.get(where)
    kind, _, link = answer["Refresh"].partition("; url=")
    assert kind == "0"
    assert link.startswith(f"mailto:{ODILE}?subject=")
    page = answer.content.decode()
    assert f'href="{link}"'.replace("&", "&amp;") in page
    assert "opens in your mail program now" in page
    # Loaded again, it opens nothing; and neither does the yes that comes twice.
    assert "Refresh" not in visitor.get(where)
    assert "Open in your mail program" in shown(visitor, move, take="mail")


@pytest.mark.parametrize("way", ["file", "mail"])
def test_a_yes_by_hand_that_comes_twice_leads_where_the_first_one_did(
    visitor: Client, move: str, way: str
) -> None:
    form = {"sha256": sha256(shown(visitor, move)), "how": way}

    for _ in range(2):
        answer = visitor.post(f"/letters/{move}/approve", form)
        assert answer["Location"] == f"/letters/{move}?take={way}#stand"

    # The page after the first was not seen: what it would have opened opens now, and once.
    assert "Refresh" in visitor.get(f"/letters/{move}?take={way}")
    assert ("Refresh" in visitor.get(f"/letters/{move}?take={way}")) == (way == "file")


def test_a_yes_that_was_taken_back_opens_nothing(visitor: Client, move: str) -> None:
    say_yes(visitor, move, "mail")
    visitor.post(f"/letters/{move}/reopen")

    assert "Refresh" not in visitor.get(f"/letters/{move}?take=mail")
