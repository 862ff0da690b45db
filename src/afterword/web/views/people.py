"""People: everybody whom the user knows or has heard of, found as one types."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from afterword.config.clock import now
from afterword.flows.list_people import list_soon
from afterword.flows.open import open_owner
from afterword.flows.proposals import twins_soon
from afterword.records.queries.people_list import choices, everybody, search
from afterword.records.queries.said import said_since
from afterword.web.contexts import people as page
from afterword.web.contexts.merging import merge_proposals
from afterword.web.views.entrance import inside
from afterword.web.views.pursuits import midnight


@require_safe
@inside
def people(request: HttpRequest) -> HttpResponse:
    """The list; while one types, the part of it that changes alone."""
    owner, at = open_owner(), now()
    given = request.GET.dict()
    asked, here = page.wanted(given, at), at.astimezone(ZoneInfo(owner.zone))
    if request.headers.get("HX-Target") == "found":
        context = page.found(search(owner, asked), asked, given, here)
        return render(request, "web/people_found.html", context)
    made = list_soon(owner, now=at)
    context = page.found(search(owner, asked), asked, given, here)
    context |= page.page(choices(owner), given, everybody(owner)) | {"made": made}
    said = said_since(owner, ("merge", "unmerge"), since=midnight(owner, at), now=at)
    context |= merge_proposals(twins_soon(owner, at), said, reverse("people"))
    return render(request, "web/people.html", context)
