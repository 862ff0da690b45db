"""Companies: who is known there, who hires, what was said; and the list of them."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afterword.config.clock import now
from afterword.core.ties.company import companies_of, company_view
from afterword.flows.look import look, plan_for
from afterword.flows.open import open_owner
from afterword.flows.ways import givers, listed_for
from afterword.web.contexts import company as page
from afterword.web.views.entrance import inside

_LONGEST = 120  # characters of a search


@require_safe
@inside
def companies(request: HttpRequest) -> HttpResponse:
    """All companies, those of pursuits first; `q` narrows them."""
    query = " ".join(request.GET.get("q", "").split())[:_LONGEST]
    world = look(open_owner(), now())
    return render(
        request,
        "web/companies.html",
        page.companies(companies_of(world, query), query),
    )


@require_safe
@inside
def company(request: HttpRequest, company: str) -> HttpResponse:
    """One company."""
    owner, at = open_owner(), now()
    world, plan = plan_for(owner, at, *givers(owner, at))
    known = world.companies.get(company)
    if known is None:
        raise Http404
    view = company_view(world, known, plan.holds, listed_for(owner, world, known.id))
    return render(request, "web/company.html", page.company(view, world, plan))
