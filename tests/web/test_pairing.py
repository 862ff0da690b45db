"""The public address: strangers see the page for the code alone, paired browsers see it all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, get_resolver
from tests.web.conftest import NOW

from afterword.config import entrance, pairing, sharing
from afterword.config.clock import set_clock
from afterword.core.errors import AfterwordError

HOST = "afterword.example.org"
PHONE = (
    "Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/141.0.0.0 Mobile Safari/537.36"
)


@pytest.fixture(autouse=True)
def shared_here(settings: Any) -> Iterator[None]:
    """The pages as `up --share --public-url https://afterword.example.org` opens them."""
    settings.ALLOWED_HOSTS = [*settings.ALLOWED_HOSTS, HOST]
    sharing.share(sharing.read_public_url(f"https://{HOST}"))
    yield
    sharing.share(None)
    pairing._code = None


def phone(**more: Any) -> Client:
    """A browser that asks for the public host."""
    return Client(headers={"host": HOST, "user-agent": PHONE}, **more)


@pytest.fixture
def paired(inside: Client) -> Client:
    """A phone that gave the right code."""
    client = phone()
    answer = give(client, pairing.issue(NOW).code)
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")
    return client


def give(client: Client, code: str, name: str = "Robin's phone") -> Any:
    body = urlencode({"code": code, "device": name})
    return client.post("/pair", body, content_type="application/x-www-form-urlencoded")


def rows() -> Any:
    from afterword.records.models import Browser

    return Browser.objects.order_by("paired_at")


def text(answer: Any) -> str:
    return str(answer.content.decode())


def every_path() -> list[str]:
    """Each address of urls.py, with something in its places."""
    found = []
    for each in get_resolver().url_patterns:
        assert isinstance(each, URLPattern)
        path = re.sub(r"<uuid:\w+>", "01890a5d-ac96-774b-bcce-b302099a8057", str(each.pattern))
        found.append("/" + re.sub(r"<\w+:\w+>", "x", path))
    return found


def test_a_stranger_is_sent_to_the_page_for_the_code_from_anywhere(inside: Client) -> None:
    # The calendar has a key of its own, its address (test_calendar.py).
    paths = [path for path in every_path() if path not in ("/pair", "/calendar/x.ics")]
    assert len(paths) > 35

    for path in [*paths, "/nothing/here", "/%2e%2e/", "/admin", "/pair/", "/pair/x"]:
        for method in ("get", "head", "post", "put", "delete", "options"):
            answer = getattr(phone(), method)(path)
            assert answer.status_code == 302, path
            assert answer.headers["Location"] == "/pair"
            assert answer.content == b""


def test_the_page_for_the_code_tells_nothing_of_the_search(inside: Client) -> None:
    answer = phone().get("/pair")

    assert answer.status_code == 200
    shown = text(answer)
    assert "Pair this device" in shown
    assert 'value="Chrome on Android"' in shown
    assert "Robin" not in shown
    assert "Pursuits" not in shown
    assert "no-store" in answer.headers["Cache-Control"]
    assert "noindex" in answer.headers["X-Robots-Tag"]
    assert "form-action 'self'" in answer.headers["Content-Security-Policy"]
    assert all(cookie["secure"] for cookie in answer.cookies.values())


def test_a_form_for_the_code_without_its_proof_is_shown_again_with_the_reason(
    inside: Client,
) -> None:
    code = pairing.issue(NOW).code
    client, origin = phone(enforce_csrf_checks=True), {"origin": f"https://{HOST}"}
    page = ""

    def sent(**more: str) -> Any:
        body = urlencode({"code": code, "csrfmiddlewaretoken": more.pop("token", "")})
        kind = "application/x-www-form-urlencoded"
        return client.post("/pair", body, content_type=kind, secure=True, headers=more)

    for answer, words in (
        (sent(**origin), "This browser kept no cookie"),
        (sent(origin="https://elsewhere.example"), f"another address than https://{HOST}."),
        (sent(origin="null"), f"another address than https://{HOST}."),
        (sent(), f"another address than https://{HOST}."),  # nor does it say where it was
        (sent(**origin, token="x"), "This page was from before."),
    ):
        assert answer.status_code == 403
        page = text(answer)
        assert words in page
        assert 'action="/pair"' in page
        assert re.search(r'id="f-code"[^>]* autofocus', page)
        assert code not in page
        assert answer.cookies["csrftoken"]["secure"]
    # The page that says so brings what was lacking, and none of these was a try.
    proof = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    assert proof is not None
    assert sent(**origin, token=proof[1]).headers["Location"] == "/"


def test_a_script_of_a_stranger_gets_no_answer_that_it_could_take_for_a_page(
    inside: Client,
) -> None:
    answer = phone().post("/debriefs/x", headers={"hx-request": "true"})

    assert (answer.status_code, answer.headers["HX-Redirect"]) == (403, "/pair")


def test_the_one_time_link_opens_nothing_from_outside(
    inside: Client, paired: Client, caplog: pytest.LogCaptureFixture
) -> None:
    token = entrance.issue()

    assert phone().get(f"/enter/{token}").headers["Location"] == "/pair"
    assert paired.get(f"/enter/{token}").headers["Location"] == "/"
    assert token not in caplog.text
    assert Client().get(f"/enter/{token}").status_code == 302


def test_without_sharing_the_host_is_refused_and_there_is_nothing_to_pair(
    inside: Client, settings: Any
) -> None:
    settings.ALLOWED_HOSTS = [each for each in settings.ALLOWED_HOSTS if each != HOST]
    sharing.share(None)

    assert phone().get("/pair").status_code == 400
    assert inside.get("/pair").status_code == 404
    shown = text(inside.get("/settings"))
    assert "open on this machine only" in shown
    assert "Show a new code" not in shown
    assert inside.post("/settings/devices/code").status_code == 409
    assert pairing.opened(NOW) is None


def test_the_right_code_opens_the_pages_however_it_is_typed(inside: Client) -> None:
    code = pairing.issue(NOW).code
    client = phone()

    answer = give(client, f" {code.lower().replace('-', ' ')} ", name="  Robin's\n phone ")

    assert answer.headers["Location"] == "/"
    assert "Good morning, Robin" in text(client.get("/"))
    (row,) = rows()
    assert row.name == "Robin's phone"
    assert row.owner is not None
    token = client.session[sharing.DEVICE]
    assert len(row.key) == 64
    assert token not in str(row.__dict__)
    assert code not in str(row.__dict__)


def test_a_code_works_once_and_a_paired_browser_is_asked_no_more(
    inside: Client, paired: Client
) -> None:
    assert paired.get("/pair").headers["Location"] == "/"
    code = pairing.issue(NOW).code
    assert give(paired, code).headers["Location"] == "/"  # nothing was tried
    assert give(phone(), code).headers["Location"] == "/"

    answer = give(phone(), code)

    assert answer.status_code == 409
    assert "No code is open" in text(answer)


def test_wrong_codes_are_counted_down_and_the_fifth_makes_the_code_void(inside: Client) -> None:
    code = pairing.issue(NOW).code

    said = [text(give(phone(), "wrong-one", name="Mine")) for _ in range(5)]

    for page, words in zip(
        said, ("Four tries are", "Three tries are", "Two tries are", "One try is"), strict=False
    ):
        assert f"That is not the code. {words} left." in page
        assert 'value="Mine"' in page
        assert re.search(r'id="f-code"[^>]* autofocus', page)
    assert "wrong five times, so the code is void. Ask for a new one on the machine" in said[-1]
    assert give(phone(), code).status_code == 409
    assert rows().count() == 0


def test_an_empty_field_is_no_try(inside: Client) -> None:
    code = pairing.issue(NOW).code
    for _ in range(6):
        assert "Type the code that the machine shows." in text(give(phone(), "  "))

    assert give(phone(), code).status_code == 302


def test_a_code_that_ran_out_lets_nobody_in(inside: Client) -> None:
    code = pairing.issue(NOW).code
    set_clock(NOW + timedelta(minutes=10))

    assert "No code is open" in text(give(phone(), code))


def test_codes_are_shown_on_the_machine_alone(inside: Client, paired: Client) -> None:
    assert pairing.opened(NOW) is None
    answer = inside.post("/settings/devices/code")
    assert answer.headers["Location"] == "/settings#devices-h"

    shown = text(inside.get("/settings"))

    code = pairing.opened(NOW)
    assert code is not None
    assert code.code in shown
    assert "For one device, until 09:50." in shown  # Dublin's summer time
    assert f"https://{HOST}" in shown
    own = text(paired.get("/settings"))
    assert code.code not in own
    assert "Show a new code" not in own
    assert "Codes are shown on the machine itself only" in own
    refused = paired.post("/settings/devices/code")
    assert refused.status_code == 409
    assert "A code is shown on the machine itself only" in text(refused)
    assert code.code not in text(phone().get("/pair"))
    assert phone().post("/settings/devices/code").headers["Location"] == "/pair"
    assert pairing.opened(NOW) == code


def test_settings_list_devices_and_a_removed_one_is_out_at_once(
    inside: Client, paired: Client
) -> None:
    own = text(paired.get("/settings"))
    assert 'Robin&#x27;s phone <span class="muted">this one</span>' in own
    shown = text(inside.get("/settings"))
    assert "Paired on Tuesday 20 May. Last used today." in shown
    assert "this one" not in shown
    where = re.search(r'action="(/settings/devices/[^/"]+/remove)"', shown)
    assert where is not None

    for _ in range(2):
        assert inside.post(where[1]).headers["Location"] == "/settings#devices-h"

    assert paired.get("/").headers["Location"] == "/pair"
    assert sharing.DEVICE not in paired.session
    assert "Robin&#x27;s phone" not in text(inside.get("/settings"))
    (row,) = rows()
    assert row.revoked_at == NOW


def test_a_removed_phone_does_not_get_in_again_with_the_code_that_was_open(
    inside: Client, paired: Client
) -> None:
    code = pairing.issue(NOW).code
    shown = text(inside.get("/settings"))
    where = re.search(r'action="(/settings/devices/[^/"]+/remove)"', shown)
    assert where is not None

    inside.post(where[1])

    assert "No code is open" in text(give(paired, code))
    assert paired.get("/").headers["Location"] == "/pair"


def test_the_day_of_the_last_use_is_noted_once_a_day_and_renews_the_session(
    inside: Client, paired: Client
) -> None:
    assert "sessionid" not in paired.get("/").cookies
    set_clock(NOW + timedelta(days=3))

    assert "sessionid" in paired.get("/").cookies
    assert "sessionid" not in paired.get("/").cookies

    assert "Last used today" in text(inside.get("/settings"))
    set_clock(NOW + timedelta(days=4))
    assert "Last used on Friday 23 May" in text(inside.get("/settings"))


def test_a_session_is_worth_something_only_where_it_was_made(
    inside: Client, paired: Client
) -> None:
    outside = phone()
    outside.cookies["sessionid"] = inside.cookies["sessionid"].value
    assert outside.get("/").headers["Location"] == "/pair"

    on_the_machine = Client()
    on_the_machine.cookies["sessionid"] = paired.cookies["sessionid"].value
    assert on_the_machine.get("/").status_code == 403


def test_a_session_with_a_made_up_token_is_none(inside: Client) -> None:
    client = phone()
    for token in ("", "x", 7, None, ["x"], {"a": 1}):
        session = client.session
        session[sharing.DEVICE] = token
        session.save()
        client.cookies["sessionid"] = session.session_key
        assert client.get("/").headers["Location"] == "/pair"


def test_uploads_of_strangers_are_not_written(inside: Client, paired: Client, idle: None) -> None:
    from afterword.jobs.imports import uploads

    form = {"code": "x", "files": SimpleUploadedFile("a.eml", b"From: x")}
    assert phone().post("/pair", form).headers["Location"] == "/pair"
    assert not list(uploads().iterdir())
    inside.post("/settings/devices/" + str(rows().get().id) + "/remove")
    assert paired.post("/pair", form).headers["Location"] == "/pair"
    assert not list(uploads().iterdir())


def test_a_path_on_this_machine_is_not_read_for_a_phone(paired: Client) -> None:
    assert 'id="path"' not in text(paired.get("/start"))

    answer = paired.post(
        "/start", {"key": "01890a5d-ac96-774b-bcce-b302099a8057", "path": "/etc/hosts"}
    )

    assert "only for who sits at this machine" in text(answer)


def test_a_phone_may_be_the_first_browser_of_all(visitor: Client) -> None:
    client = phone()
    give(client, pairing.issue(NOW).code, name="")
    assert "Who are you?" in text(client.get("/"))
    you = {"name": "Robin Quill", "emails": "robin@quill.example", "zone": "Europe/Dublin"}

    client.post("/welcome", you | {"country": "IE"})

    assert 'Chrome on Android <span class="muted">this one' in text(client.get("/settings"))


@pytest.mark.parametrize("path", ["/settings", "/pursuits"])
def test_a_page_costs_as_much_with_three_devices_as_with_three_hundred(
    path: str, inside: Client, paired: Client
) -> None:
    def cost(client: Client) -> int:
        with CaptureQueriesContext(connection) as counted:
            assert client.get(path).status_code == 200
        return len(counted)

    for client in (inside, paired):
        cost(client)  # the first look reads what was brought in
    for _ in range(2):
        give(phone(), pairing.issue(NOW).code)
    before = {client: cost(client) for client in (inside, paired)}
    for _ in range(297):
        give(phone(), pairing.issue(NOW).code)

    assert {client: cost(client) for client in (inside, paired)} == before


def test_devices_are_no_part_of_an_export(inside: Client, paired: Client) -> None:
    from afterword.flows.export import TABLES
    from afterword.records.models import Browser

    assert Browser not in TABLES.values()


_MOZILLA, _WEBKIT = "Mozilla/5.0 ", "AppleWebKit/605.1.15 (KHTML, like Gecko) "


@pytest.mark.parametrize(
    ("agent", "name"),
    [
        (PHONE, "Chrome on Android"),
        (
            f"{_MOZILLA}(iPhone; CPU iPhone OS 18_0 like Mac OS X) {_WEBKIT}Safari/604.1",
            "Safari on iPhone",
        ),
        (
            f"{_MOZILLA}(Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0",
            "Firefox on Android",
        ),
        (
            f"{_MOZILLA}(Windows NT 10.0; Win64) {_WEBKIT}Chrome/141.0 Safari/537.36 Edg/141.0",
            "Edge on Windows",
        ),
        (
            f"{_MOZILLA}(Macintosh; Intel Mac OS X 10_15_7) {_WEBKIT}Version/18.0 Safari/605.1.15",
            "Safari on Mac",
        ),
        ("curl/8.5", "A browser"),
        ("", "A browser"),
    ],
)
def test_a_browser_is_called_by_what_it_says_of_itself(agent: str, name: str) -> None:
    from afterword.web.contexts.devices import guessed_name

    assert guessed_name(agent) == name


def test_a_flow_that_refuses_is_told_to_a_paired_browser(
    paired: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_: object, **__: object) -> None:
        raise AfterwordError("as things stand it can't be")

    view: Callable[..., object] = refuses
    monkeypatch.setattr("afterword.web.views.devices.flow.remove", view)

    path = "/settings/devices/01890a5d-ac96-774b-bcce-b302099a8057/remove"
    assert "As things stand" in text(paired.post(path))
