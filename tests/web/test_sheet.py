"""The page of what to bring: who finds it, what it shows, and what paper gets."""

from __future__ import annotations

import re

from django.test import Client


def shown(client: Client, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return str(answer.content.decode())


def link(page: str) -> str:
    found = re.search(r'href="(/interviews/\w+/sheet)"', page)
    assert found is not None
    return found[1]


def test_today_leads_to_it_where_an_interview_lies_ahead(inside: Client) -> None:
    page = shown(inside, link(shown(inside, "/")))

    assert "Back to the interview" in page
    assert "Hiring manager" in page or "Interviewer" in page


def test_the_interviews_own_page_leads_to_it_and_its_lines_to_their_sources(
    inside: Client,
) -> None:
    debriefs = shown(inside, "/debriefs")
    pages = [shown(inside, path) for path in re.findall(r'href="(/debriefs/\w+)"', debriefs)]
    sheets = [shown(inside, link(page)) for page in pages]

    assert len(sheets) >= 2
    facts = [fact for sheet in sheets for fact in re.findall(r'href="(/facts/\w+)"', sheet)]
    assert facts
    assert inside.get(facts[0]).status_code == 200


def test_a_persons_page_leads_to_one_for_a_talk_with_them(inside: Client) -> None:
    person = re.search(r'href="(/people/\w+)"', shown(inside, "/pursuits"))
    assert person is not None
    assert f'href="{person[1]}/sheet"' in shown(inside, person[1])

    assert "Back to" in shown(inside, f"{person[1]}/sheet")


def test_paper_gets_no_navigation_and_no_links_to_sources(inside: Client) -> None:
    page = shown(inside, link(shown(inside, "/")))

    assert re.search(r'class="btn no-print"[^>]*data-print hidden', page)
    assert "crumb no-print" in page
    assert not re.search(r'class="source"', page)


def test_what_is_not_known_is_not_found_and_strangers_see_nothing(inside: Client) -> None:
    path = link(shown(inside, "/"))

    assert inside.get("/interviews/nothing/sheet").status_code == 404
    assert Client().get(path).status_code in (302, 401, 403)
