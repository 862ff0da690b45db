"""What to bring into a talk, on one page that prints."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afterword.config.clock import now
from afterword.core.errors import RefusedError
from afterword.flows.open import open_owner
from afterword.flows.prepare import prepare
from afterword.web.contexts.sheet import sheet_page
from afterword.web.views.entrance import inside


@require_safe
@inside
def sheet(request: HttpRequest, subject: str) -> HttpResponse:
    """For an interview, or for a talk with one person, by their ids."""
    try:
        world, found = prepare(open_owner(), subject, now=now())
    except RefusedError as error:
        raise Http404 from error
    return render(request, "web/sheet.html", sheet_page(found, world))
