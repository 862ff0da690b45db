"""Where a form leads when it is done: back to the page that it stood on, and to no other site."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme


def onward(request: HttpRequest, otherwise: str) -> HttpResponse:
    """A redirect to the form's `back`, if it is a path of ours; else to the path `otherwise`."""
    return redirect(came_from(request) or otherwise)


def came_from(request: HttpRequest) -> str:
    """The path that a form says it stood on, or ""."""
    back = request.POST.get("back", "")
    own = back.startswith("/") and url_has_allowed_host_and_scheme(back, allowed_hosts=None)
    return back if own else ""
