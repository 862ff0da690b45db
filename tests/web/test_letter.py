"""A letter's page: its sources, the user's own words, the yes to one text, and the way out."""

from __future__ import annotations

import re

from django.test import Client
from hypothesis import given
from hypothesis import strategies as st
from tests.web.pages import sha256

from afterword.core.letters.checks import CHECKS
from afterword.flows.mail_link import mail_link
from afterword.flows.write import Ground, Written
from afterword.web.contexts.letter import _TITLES, paragraphs


def letters(client: Client) -> list[str]:
    """The letters on Today that are ready to be read."""
    page = client.get("/").content.decode()
    return re.findall(r'href="(/letters/\w+)">Read', page)


def shown(client: Client, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return str(answer.content.decode())


def test_every_numbered_sentence_leads_to_a_source_on_the_page(inside: Client) -> None:
    page = shown(inside, letters(inside)[0])

    leads = set(re.findall(r'href="#(src-\d+)"', page))
    assert leads
    assert leads == set(re.findall(r'id="(src-\d+)"', page))
    assert "Your notes on Kestrel Grid" in page


def test_the_yes_is_to_the_text_that_was_shown(inside: Client) -> None:
    link = letters(inside)[0]
    page = shown(inside, link)

    refused = inside.post(f"{link}/approve", {"sha256": "0" * 64})
    assert refused.status_code == 409
    assert b"the text has changed since" in refused.content
    assert inside.get(f"{link}/file").status_code == 404

    inside.post(f"{link}/approve", {"sha256": sha256(page)})
    assert "Afterword sent nothing" in shown(inside, link)
    assert 'href="mailto:' in shown(inside, link)
    assert "Yes, I sent it" in shown(inside, "/")

    file = inside.get(f"{link}/file")
    assert file["Content-Type"] == "message/rfc822"
    assert "attachment" in file["Content-Disposition"]
    assert b"Message-ID: <" in b"".join(file.streaming_content)

    inside.post(f"{link}/reopen")
    assert sha256(shown(inside, link)) == sha256(page)
    assert inside.get(f"{link}/file").status_code == 404


def test_an_approved_letter_that_went_is_a_receipt(inside: Client) -> None:
    link = letters(inside)[0]
    inside.post(f"{link}/approve", {"sha256": sha256(shown(inside, link))})

    inside.post(f"{link.replace('letters', 'moves')}/done")

    page = shown(inside, "/")
    assert link not in page
    assert "noted as done" in page


def test_own_words_are_kept_marked_and_asked_about(inside: Client) -> None:
    link = letters(inside)[0]
    body = re.search(r"<textarea[^>]*>(.*?)</textarea>", shown(inside, link), re.DOTALL)
    assert body is not None
    mine = body[1].replace("\n\n", "\r\n\r\nI saved my last firm 80,000 pounds.\r\n\r\n", 1)

    inside.post(link, {"body": mine})
    page = shown(inside, link)

    assert '<span class="own">I saved my last firm 80,000 pounds.</span>' in page
    assert "rests on nothing that is known" in page
    refused = inside.post(f"{link}/approve", {"sha256": sha256(page)})
    assert refused.status_code == 409
    inside.post(f"{link}/approve", {"sha256": sha256(page), "overrule": "grounded"})
    assert "Afterword sent nothing" in shown(inside, link)


def test_a_letter_in_another_language_than_the_mails_is_asked_about(inside: Client) -> None:
    mine = (
        "Guten Tag,\n\nvielen Dank für die Nachricht. Ich habe mich über die Gespräche mit dem Team"
        " sehr gefreut.\n\nMit freundlichen Grüßen\nMaya Lindqvist"
    )
    asked = []

    for link in letters(inside):  # some are to people who never wrote
        inside.post(link, {"body": mine})
        asked.append("It is written in German, and the mails with" in shown(inside, link))

    assert any(asked)


def test_every_check_has_a_title_for_people() -> None:
    assert set(_TITLES) == set(CHECKS)


def test_an_emptied_letter_is_not_kept(inside: Client) -> None:
    link = letters(inside)[0]
    before = shown(inside, link)

    answer = inside.post(link, {"body": " \r\n"})

    assert answer.status_code == 409
    assert sha256(shown(inside, link)) == sha256(before)


def test_a_letter_that_is_held_back_says_so_and_takes_no_yes(inside: Client) -> None:
    from afterword.config.clock import now
    from afterword.flows.look import plan_for
    from afterword.flows.open import open_owner

    hold = plan_for(open_owner(), now())[1].holds[0]
    page = shown(inside, f"/letters/{hold.move.id}")

    assert "Held back:" in page
    assert "sha256" not in page
    assert inside.post(f"/letters/{hold.move.id}/approve", {"sha256": ""}).status_code == 409


def test_a_linkedin_note_leaves_by_the_users_own_hand(inside: Client) -> None:
    for link in letters(inside):
        inside.post(f"{link.replace('letters', 'moves')}/done")
    pages = [shown(inside, link) for link in letters(inside)]

    notes = [page for page in pages if "LinkedIn asks you to press its own button" in page]
    assert notes
    assert all("sha256" not in page and "/file" not in page for page in notes)


@given(
    st.lists(st.text("abc .,\n\u00e9", min_size=1, max_size=30), max_size=6),
    st.text("abc .,\n\u00e9", max_size=60),
)
def test_no_word_of_a_letter_is_lost_or_doubled_on_its_page(
    sentences: list[str], body: str
) -> None:
    body = " ".join([*sentences, body])
    grounds = tuple(Ground(sentence, ("f1",)) for sentence in sentences)
    written = Written(to="a@b.example", subject="", body=body, grounds=grounds)

    shown = " ".join(piece.text for pieces in paragraphs(written, {}, own=True) for piece in pieces)

    assert shown.split() == body.split() or "".join(shown.split()) == "".join(body.split())


def test_a_mail_link_carries_the_words_whole_and_no_attachment_silently_stays_behind() -> None:
    written = Written(to="lena@kestrel.example", subject="50 % & more", body="Dear Lena,\n\nYes?")

    assert mail_link(written) == (
        "mailto:lena@kestrel.example?subject=50%20%25%20%26%20more"
        "&body=Dear%20Lena%2C%0D%0A%0D%0AYes%3F"
    )
    assert mail_link(Written(to="Lena Oduya", subject="", body="x")) == ""
    assert mail_link(Written(to="a@b.example", subject="", body="x", attachments=("CV",))) == ""
