"""What is different for a request that comes through the public address: nobody gets further than
the page for the code but a paired browser, and its cookies travel over https alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse

from afterword.config.clock import now
from afterword.config.sharing import DEVICE, is_public, shared
from afterword.flows.pair import note_use
from afterword.records.queries.browsers import Paired, paired_by

Answer = Callable[[HttpRequest], HttpResponseBase]
# Its address is the key, for programs that have no cookies.
_CALENDAR = re.compile(r"/calendar/[^/]+\.ics")
_INSIDE = "inside"  # in the session of a browser that came by the one-time link


def sealed(answer: Answer) -> Answer:
    """Marks the cookies of the public address as being for https alone.

    Not by Django's settings, which hold for all requests: the pages on the machine itself come over
    plain http, where some browsers keep no such cookie.
    """

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = answer(request)
        public = shared()
        # As it is written: a host that is refused has its answer by now.
        host = request.META.get("HTTP_HOST", "")
        if public is not None and public.scheme == "https" and is_public(host):
            for cookie in response.cookies.values():
                cookie["secure"] = True
        return response

    return middleware


def gate(answer: Answer) -> Answer:
    """Sends who comes through the public address and isn't paired to the page for the code.

    A session is worth something only where it was made: one of the machine's own is none outside,
    and one of a paired browser is none on the machine.
    """

    def middleware(request: HttpRequest) -> HttpResponseBase:
        if not through_the_gate(request) or _CALENDAR.fullmatch(request.path):
            return answer(request)
        browser = browser_of(request)
        if browser is None:
            request.session.pop(DEVICE, None)
            return answer(request) if _asks_to_pair(request) else to_pair(request)
        if note_use(browser, now=now()):
            # Sent anew, so that the cookie of a browser that is used doesn't run out.
            request.session.modified = True
        return answer(request)

    return middleware


def _asks_to_pair(request: HttpRequest) -> bool:
    # A form with files is none of ours here, and files of a stranger are taken by nobody.
    return request.path == reverse("pair") and request.content_type != "multipart/form-data"


def through_the_gate(request: HttpRequest) -> bool:
    """Whether a request comes from outside, through the public address."""
    return is_public(request.get_host())


def browser_of(request: HttpRequest) -> Paired | None:
    """The paired browser that asks, if it is one and wasn't removed."""
    token = request.session.get(DEVICE)
    return paired_by(token) if isinstance(token, str) else None


def is_inside(request: HttpRequest) -> bool:
    """Whether who asks may see and change things; for views, which come behind the gate."""
    return bool(request.session.get(DEVICE if through_the_gate(request) else _INSIDE))


def let_in(request: HttpRequest) -> None:
    """Opens the pages on the machine itself to the browser that asks."""
    request.session[_INSIDE] = True


def to_pair(request: HttpRequest) -> HttpResponse:
    """On to the page for the code. A script that asks for a part of a page must not take the page
    for its answer: words that were typed would count as kept.
    """
    if request.headers.get("HX-Request"):
        there = {"HX-Redirect": reverse("pair")}
        return HttpResponse(status=HTTPStatus.FORBIDDEN, headers=there)
    return redirect("pair")
