"""Pages for what could not be done: what happened, what is safe, what to do next; never a trace."""

from __future__ import annotations

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django_htmx.http import reselect, reswap, retarget


def refused(request: HttpRequest, line: str) -> HttpResponse:
    """A request that can't be met as things stand."""
    return _page(request, "Not done", line, HTTPStatus.CONFLICT)


def outside(request: HttpRequest) -> HttpResponse:
    """Who did not come by the link sees nothing, and is told where the link is."""
    return _whole(render(request, "web/outside.html", status=HTTPStatus.FORBIDDEN))


def missing(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001  # Django calls it with this
    """No such page."""
    line = "There is nothing at this address; what it showed may be done or past."
    return _page(request, "Not here", line, HTTPStatus.NOT_FOUND)


def unreadable(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001  # as above
    """A request that a browser would not make."""
    line = "The request could not be read. Nothing was changed."
    return _page(request, "Not understood", line, HTTPStatus.BAD_REQUEST)


def stale(request: HttpRequest) -> HttpResponse:
    """A form without its proof of origin: mostly one from before a restart."""
    line = "This page is from before, and nothing was changed. Open Today and do it again there."
    return _page(request, "Not done", line, HTTPStatus.FORBIDDEN)


def broken(request: HttpRequest) -> HttpResponse:
    """Our own mistake, said without its inside."""
    line = "Something went wrong here. Nothing that you had is lost; the terminal says more."
    return _page(request, "Not done", line, HTTPStatus.INTERNAL_SERVER_ERROR)


def _page(request: HttpRequest, title: str, line: str, status: HTTPStatus) -> HttpResponse:
    context = {"title": title, "line": line}
    return _whole(render(request, "web/refused.html", context, status=status))


def _whole(answer: HttpResponse) -> HttpResponse:
    """Where a part of a page was asked for, this page comes instead of all of it."""
    return reswap(reselect(retarget(answer, "#main"), "#main"), "outerHTML")
