"""Companies: who is known there, who hires, what was said; and the list of them."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from afterword.config.clock import now
from afterword.core.errors import AfterwordError, RefusedError, words_of
from afterword.core.ties.company import company_view
from afterword.core.ties.picture import LOOKED_AT
from afterword.flows.company import company_by_id, look_at_company, look_for_companies
from afterword.flows.open import Owner, open_owner
from afterword.flows.watch import (
    choose_words,
    mute_source,
    remove_source,
    sources_shown,
    want_source,
    words_of_company,
)
from afterword.flows.ways import ways
from afterword.records.queries.letter import letters_of
from afterword.web.contexts import company as page
from afterword.web.contexts.news import moves_in, sources
from afterword.web.contexts.paths import ways_on_page
from afterword.web.views.entrance import inside

_LONGEST = 120  # characters of a search
_LONGEST_ADDRESS = 2000


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
    return _show(request, open_owner(), company, {})


@require_POST
@inside
def watch(request: HttpRequest, company: str) -> HttpResponse:
    """Watches an address of a company's news, which the background reads."""
    owner, address = open_owner(), request.POST.get("address", "").strip()[:_LONGEST_ADDRESS]
    known = company_by_id(owner, now(), company)
    if known is None:
        raise Http404
    try:
        want_source(owner, address, known, now=now())
    except AfterwordError as error:
        return _show(request, owner, company, {"address": (address, words_of(error))})
    return redirect(f"/companies/{company}#sources")


@require_POST
@inside
def words(request: HttpRequest, company: str) -> HttpResponse:
    """Which of its items are shown."""
    owner = open_owner()
    known = company_by_id(owner, now(), company)
    if known is None:
        raise Http404
    keep, block = (request.POST.get(name, "").split(",") for name in ("keep", "block"))
    choose_words(owner, known.name, keep=keep, block=block, now=now())
    return redirect(f"/companies/{company}#sources")


@require_POST
@inside
def source(request: HttpRequest, company: str) -> HttpResponse:
    """Mutes a source, reads it again, or lets it go."""
    owner, which, do = open_owner(), request.POST.get("source", ""), request.POST.get("do", "")
    try:
        if do == "remove":
            remove_source(owner, which)
        else:
            mute_source(owner, which, now=now(), muted=do == "mute")
    except RefusedError:
        pass  # pressed twice: it is as it was wanted
    return redirect(f"/companies/{company}#sources")


def _show(
    request: HttpRequest, owner: Owner, company: str, form: dict[str, tuple[str, str]]
) -> HttpResponse:
    """The page; `form` has what was typed and what is wrong with it."""
    world, plan, known = look_at_company(owner, now(), company)
    if known is None:
        raise Http404
    view = company_view(world, known, plan.holds)
    context = page.company(view, world, plan, letters_of(owner, moves_in(view.news)))
    found = ways(owner, world, known.id, limit=LOOKED_AT)
    context["paths"] = ways_on_page(world, found, known.name)
    context["sources"] = sources(sources_shown(owner, now(), known.name))
    context["words"] = page.words(words_of_company(owner, known.name))
    typed, wrong = form.get("address", ("", ""))
    context["address"] = {"name": "address", "value": typed, "wrong": wrong}
    return render(request, "web/company.html", context, status=409 if wrong else 200)
