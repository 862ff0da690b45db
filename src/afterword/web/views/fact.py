"""A fact: the words it rests on, and the user's word on whether it is so."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from afterword.config.clock import now
from afterword.core.errors import RefusedError
from afterword.flows.look import look
from afterword.flows.open import open_owner
from afterword.flows.say import say_of_fact
from afterword.flows.undo import undo
from afterword.web.contexts.fact import fact_page
from afterword.web.views.entrance import inside

_VERDICTS = ("confirm", "refuse")


@require_safe
@inside
def fact(request: HttpRequest, fact: str) -> HttpResponse:
    """One fact with its words and its source."""
    world = look(open_owner(), now())
    found = next((each for each in world.facts if each.id == fact), None)
    if found is None:
        raise Http404
    return render(request, "web/fact.html", fact_page(found, world))


@require_POST
@inside
def verdict(request: HttpRequest, fact: str) -> HttpResponse:
    """Right, wrong, or neither after all."""
    word, owner, at = request.POST.get("word", ""), open_owner(), now()
    if word == "undo":
        undo(owner, fact, now=at)
    elif word in _VERDICTS:
        say_of_fact(owner, word, fact, now=at)
    else:
        raise RefusedError("say whether it is right or wrong")
    return redirect("fact", fact=fact)
