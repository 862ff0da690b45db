"""Who gets in: the browser that came by the one-time link, and one that was paired by a code."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from afterword.config import entrance
from afterword.core.errors import AfterwordError, NotSetUpError
from afterword.web.gate import is_inside, let_in, through_the_gate
from afterword.web.views.errors import outside, refused

View = Callable[..., HttpResponseBase]


def inside(view: View) -> View:
    """Only who came by the link or was paired; refusals of a flow become a page with their line.

    Where nobody is set up yet, Today asks who the user is.
    """

    @wraps(view)
    def guarded(request: HttpRequest, **parts: Any) -> HttpResponseBase:
        if not is_inside(request):
            return outside(request)
        try:
            answer = view(request, **parts)
        except NotSetUpError:
            # Whatever page was asked for, there is one that comes first.
            answer = redirect("today")
        except AfterwordError as error:
            answer = refused(request, str(error))
        # Other people's words stand on these pages: no copy stays in the browser's cache.
        answer["Cache-Control"] = "no-store"
        return answer

    return guarded


@require_safe
def enter(request: HttpRequest, token: str) -> HttpResponse:
    """Opens the pages to the browser that has the link; it works once, and on the machine only.

    To look at an unused link is no error wherever it is done: Django logs the path of those.
    """
    if through_the_gate(request):
        return redirect("today")
    if request.method == "HEAD":
        # A link may be fetched by what only previews it, and that must not use it up.
        return HttpResponse()
    if not entrance.redeem(token):
        return outside(request)
    let_in(request)
    return redirect("today")
