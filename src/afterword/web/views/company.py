"""Companies: who is known there, who hires, what was said; and the list of them."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afterword.config.clock import now
from afterword.core.ties.company import company_view
from afterword.core.ties.picture import LOOKED_AT
from afterword.flows.company import look_at_company, look_for_companies
from afterword.flows.open import open_owner
from afterword.flows.ways import ways
from afterword.web.contexts import company as page
from afterword.web.contexts.paths import ways_on_page
from afterword.web.views.entrance import inside

_LONGEST = 120  # characters of a search


@require_safe
@inside
def companies(request: HttpRequest) -> HttpResponse:
    """All companies, those of pursuits first; `q` narrows them."""
    query = " ".join(request.GET.get("q", "").split())[:_LONGEST]
    found = look_for_companies(open_owner(), now(), query)
    return render(request, "web/companies.html", page.companies(found, query))


@require_safe
@inside
def company(request: HttpRequest, company: str) -> HttpResponse:
    """One company."""
    owner = open_owner()
    world, plan, known = look_at_company(owner, now(), company)
    if known is None:
        raise Http404
    view = company_view(world, known, plan.holds)
    context = page.company(view, world, plan)
    found = ways(owner, world, known.id, limit=LOOKED_AT)
    context["paths"] = ways_on_page(world, found, known.name)
    return render(request, "web/company.html", context)
