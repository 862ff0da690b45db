from pathlib import Path

import pytest
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template import engines
from django.test import Client
from django.urls import path


def page(request: HttpRequest) -> HttpResponse:
    """A page with all that the settings promise to pages: a session, htmx, a named part."""
    request.session["inside"] = True
    text = "{% htmx_script %}{% partialdef row inline %}row{% endpartialdef %}"
    return HttpResponse(engines["django"].from_string(text).render({}, request))


urlpatterns = [path("", page)]


@pytest.fixture
def client(settings) -> Client:
    settings.ROOT_URLCONF = __name__
    return Client()


def test_a_page_loads_nothing_from_elsewhere_and_is_framed_by_nobody(client: Client) -> None:
    headers = client.get("/", headers={"host": "localhost"}).headers

    policy = headers["Content-Security-Policy"].split("; ")
    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"


def test_a_page_has_parts_and_htmx_and_keeps_a_session_without_a_table(client: Client) -> None:
    answer = client.get("/")

    assert b"row" in answer.content
    assert b"htmx" in answer.content
    assert answer.cookies["sessionid"]["httponly"]
    assert answer.cookies["sessionid"]["samesite"] == "Lax"


def test_styles_and_scripts_are_served_without_a_step_of_their_own(client: Client) -> None:
    answer = client.get("/static/django_htmx/htmx-2.min.js")

    assert answer.status_code == 200
    assert b"".join(answer.streaming_content)


def test_another_host_name_is_refused(client: Client) -> None:
    assert client.get("/", headers={"host": "rebound.example"}).status_code == 400


def test_tests_have_a_data_folder_of_their_own() -> None:
    assert Path.home() != settings.DATA
    assert "afterword-tests-" in str(settings.DATABASES["default"]["TEST"]["NAME"])
