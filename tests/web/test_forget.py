"""Forgetting on a person's page: quiet, by a tick and a button, without JavaScript."""

from __future__ import annotations

import re

from django.test import Client
from tests.web.test_today import get


def test_a_person_is_forgotten_by_a_tick_and_a_button(inside: Client) -> None:
    listed = get(inside, "/people?q=aoife")
    path = re.search(r'href="(/people/\w+)">Aoife Lynch<', listed)
    assert path is not None
    assert "Forget this person" in get(inside, path[1])

    hasty = inside.post(f"{path[1]}/forget")
    assert hasty.status_code == 409
    assert "Tick this first, since nothing brings them back." in hasty.content.decode()
    assert "Aoife Lynch" in get(inside, "/people")

    done = inside.post(f"{path[1]}/forget", {"sure": "yes"})

    assert (done.status_code, done.headers["Location"]) == (302, "/people")
    for page in ("/", "/people", "/pursuits", "/introductions", "/materials", "/debriefs"):
        assert "Aoife" not in get(inside, page)
    assert inside.get(path[1]).status_code == 404
