"""A fact: the words it rests on, the user's word on whether it is so, and what is right instead."""

from __future__ import annotations

from urllib.parse import urlsplit

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import Resolver404, resolve, reverse
from django.views.decorators.http import require_POST, require_safe

from afterword.config.clock import now
from afterword.core.corrections import corrected_id, root_of
from afterword.core.errors import RefusedError, WrongFieldsError
from afterword.flows.correct import correct as put_right
from afterword.flows.look import look, look_at_all
from afterword.flows.open import open_owner
from afterword.flows.say import say_of_fact
from afterword.flows.undo import undo
from afterword.web.contexts.fact import Trouble, belief
from afterword.web.views.entrance import inside
from afterword.web.views.onward import came_from, onward
from afterword.web.views.person import show as show_person

_VERDICTS = ("confirm", "refuse")


@require_safe
@inside
def fact(request: HttpRequest, fact: str) -> HttpResponse:
    """One fact with its words and its source."""
    return _show(request, fact)


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
    return onward(request, reverse("fact", args=[fact]))


@require_POST
@inside
def correct(request: HttpRequest, fact: str) -> HttpResponse:
    """What is right instead; a part that can't be is told where it stands."""
    typed = {n: t for n, t in request.POST.items() if n not in ("csrfmiddlewaretoken", "back")}
    given = {name: str(text) for name, text in typed.items()}
    try:
        put_right(open_owner(), fact, given, now=now())
    except WrongFieldsError as error:
        trouble = Trouble(fact, error.fields, given)
        if person := _person_of(came_from(request)):
            return show_person(request, person, trouble)
        return _show(request, fact, trouble)
    return onward(request, reverse("fact", args=[corrected_id(root_of(fact))]))


def _person_of(path: str) -> str:
    """Whose page the form stood on, if it was a person's."""
    try:
        page = resolve(urlsplit(path).path) if path else None
    except Resolver404:
        return ""
    return str(page.kwargs["person"]) if page and page.url_name == "person" else ""


def _show(request: HttpRequest, fact: str, trouble: Trouble | None = None) -> HttpResponse:
    owner, at = open_owner(), now()
    world = look(owner, at)
    if all(each.id != fact for each in world.facts):
        world = look_at_all(owner, at)  # what a row of an export says of somebody
    found = next((each for each in world.facts if each.id == fact), None)
    if found is None:
        # What the user put right and took back, or an interview that another record joined.
        last = world.facets["former"].get(fact) or root_of(fact)
        if any(each.id == last != fact for each in world.facts):
            return redirect("fact", fact=last)
        raise Http404
    context = {"belief": belief(found, world, trouble), "ref": found.source.ref}
    return render(request, "web/fact.html", context, status=409 if trouble else 200)
