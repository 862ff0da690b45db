"""Our calendar under its secret address, for calendar programs: no session, no cookie, no log-in.

Whoever has the address may read it, from outside too, so it is as good as a password: it is looked
for by its hash, is written into no log (`config.logging`), and is told to no other site.
"""

from __future__ import annotations

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import http_date
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from afterword.config.clock import now
from afterword.flows.give_out import read_feed


@csrf_exempt  # it changes nothing; a program that asks by PROPFIND is told that it may not
@require_safe
def given(request: HttpRequest, token: str) -> HttpResponseBase:
    """The calendar; an address that was revoked is answered like one that never was."""
    written = read_feed(token, now=now())
    if written is None:
        line = "There is no calendar at this address.\n"
        missing = HttpResponse(line, "text/plain; charset=utf-8", HTTPStatus.NOT_FOUND)
        return _private(missing, "no-store")
    answer = HttpResponse(written.data, "text/calendar; charset=utf-8")
    answer["ETag"] = written.etag
    answer["Last-Modified"] = http_date(written.changed.timestamp())
    answer["Content-Disposition"] = 'inline; filename="afterword.ics"'
    # By the ETag alone: two changes may fall into one second.
    found = get_conditional_response(request, written.etag, None, answer)
    return _private(found or answer, "private, no-cache")


def _private(answer: HttpResponseBase, caching: str) -> HttpResponseBase:
    answer["Cache-Control"] = caching
    answer["Referrer-Policy"] = "no-referrer"
    answer["X-Robots-Tag"] = "noindex, nofollow"
    return answer
