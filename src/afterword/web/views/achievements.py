"""What the user achieved: the list, and one more."""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from afterword.config.clock import now
from afterword.core.errors import RefusedError
from afterword.flows.look import look
from afterword.flows.note import note
from afterword.flows.open import Owner, open_owner
from afterword.web.contexts.achievements import NAMES
from afterword.web.contexts.achievements import achievements as page
from afterword.web.views.entrance import inside

_LONGEST = {"title": 200, "text": 2000}  # characters


@require_http_methods(["GET", "HEAD", "POST"])
@inside
def achievements(request: HttpRequest) -> HttpResponse:
    """The list and the form."""
    owner = open_owner()
    if request.method != "POST":
        return _show(request, owner, {}, {})
    typed = {name: request.POST.get(name, "").strip()[: _LONGEST.get(name, 40)] for name in NAMES}
    wrong = _add(owner, typed)
    if wrong:
        return _show(request, owner, typed, wrong)
    return redirect("/achievements?kept=1")


def _add(owner: Owner, typed: dict[str, str]) -> dict[str, str]:
    """Keeps it; what is wrong with which field."""
    wrong = {} if typed["title"] else {"title": "say in a line what it is"}
    for name in ("when", "public_from"):
        if typed[name] and not _is_day(typed[name]):
            wrong[name] = "this is no day such as 2026-12-24"
    if not typed["when"]:
        wrong["when"] = "without a day it would be told to nobody"
    if wrong:
        return wrong
    values = typed | {"title": " ".join(typed["title"].split())}
    try:
        note(owner, "achievement", values, now=now())
    except RefusedError as error:
        return {"": str(error)}
    return {}


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _show(
    request: HttpRequest, owner: Owner, typed: dict[str, str], wrong: dict[str, str]
) -> HttpResponse:
    context = page(look(owner, now()), typed, wrong) | {"noted": "kept" in request.GET}
    return render(request, "web/achievements.html", context, status=409 if wrong else 200)
