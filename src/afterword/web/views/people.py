"""People: everybody whom the user knows or has heard of, found as one types."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afterword.config.clock import now
from afterword.flows.list_people import list_soon
from afterword.flows.open import open_owner
from afterword.records.queries.listed import choices, everybody, search
from afterword.web.contexts import people as page
from afterword.web.views.entrance import inside


@require_safe
@inside
def people(request: HttpRequest) -> HttpResponse:
    """The list; while one types, the part of it that changes alone."""
    owner, at = open_owner(), now()
    given = request.GET.dict()
    asked = page.wanted(given, at)
    if request.headers.get("HX-Target") == "found":
        context = page.found(search(owner, asked), asked, given, owner.zone)
        return render(request, "web/people_found.html", context)
    made = list_soon(owner, now=at)
    context = page.found(search(owner, asked), asked, given, owner.zone)
    context |= page.page(choices(owner), given, everybody(owner)) | {"made": made}
    return render(request, "web/people.html", context)
