"""The pages: each parses a request, calls one flow and shows the result."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.config import entrance
from afterword.config.clock import now
from afterword.core.errors import AfterwordError
from afterword.flows.approve import approve
from afterword.flows.draft import draft, draft_in
from afterword.flows.letters_shown import letter_shown
from afterword.flows.look import look, plan_for
from afterword.flows.open import open_owner
from afterword.flows.say import find_move, say_of_fact, say_of_move
from afterword.flows.shown import fact_shown
from afterword.flows.undo import undo
from afterword.web import pages

View = Callable[..., HttpResponse]


def inside(view: View) -> View:
    """Only who came by the one-time link; refusals of a flow become a page with their line."""

    @wraps(view)
    def guarded(request: HttpRequest, **parts: Any) -> HttpResponse:
        if not request.session.get("inside"):
            return render(request, "web/outside.html", status=HTTPStatus.FORBIDDEN)
        try:
            return view(request, **parts)
        except AfterwordError as error:
            text = {"line": str(error)}
            return render(request, "web/refused.html", text, status=HTTPStatus.CONFLICT)

    return guarded


@require_safe
def enter(request: HttpRequest, token: str) -> HttpResponse:
    """Opens the pages to the browser that has the link; it works once."""
    if not entrance.redeem(token):
        return render(request, "web/outside.html", status=HTTPStatus.FORBIDDEN)
    request.session["inside"] = True
    return redirect("today")


@require_safe
@inside
def today(request: HttpRequest) -> HttpResponse:
    """What is worth doing, and what is held back and why."""
    owner, at = open_owner(), now()
    world, plan = plan_for(owner, at)
    cards = []
    for number, move in enumerate(plan.moves):
        shown = number < pages.OPEN_CARDS and not {"debrief", "material"} & set(move.needs)
        written = draft_in(owner, world, move, now=at)[1] if shown else None
        cards.append(pages.card(move, world, written))
    context = {
        "greeting": pages.greeting(world),
        "lede": pages.lede(world, plan),
        "cards": cards[: pages.OPEN_CARDS],
        "more": cards[pages.OPEN_CARDS :],
        "held": [pages.held(hold, world) for hold in plan.holds],
        "ahead": pages.ahead(world),
        "news": pages.to_talk_about(world),
        "next": pages.next_words(plan, world),
        "known": bool(world.pursuits),
    }
    return render(request, "web/today.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@inside
def letter(request: HttpRequest, move: str) -> HttpResponse:
    """One letter with its sources and checks; a posted body becomes the user's own text."""
    owner, at = open_owner(), now()
    body = request.POST.get("body", "").replace("\r\n", "\n") if request.method == "POST" else None
    written = draft(owner, move, now=at, body=body or None)
    world, plan = plan_for(owner, at)
    found = find_move(plan, move)
    shown = letter_shown(written)
    facts = {fact.id: fact.quote for fact in world.facts} | {m.id: m.text for m in world.moments}
    sources = [
        {
            "sentence": ground["sentence"],
            "quotes": [facts[f] for f in ground["facts"] if f in facts],
        }
        for ground in shown["grounds"]
    ]
    context = shown | {
        "move": move,
        "card": pages.card(found, world, written) if found else None,
        "failed": [check for check in shown["checks"] if not check["ok"]],
        "passed": sum(check["ok"] for check in shown["checks"]),
        "sources": sources,
    }
    return render(request, "web/letter.html", context)


@require_POST
@inside
def save(request: HttpRequest, move: str) -> HttpResponse:
    """Approves the text that was shown and gives it as a file for the user's own mail program."""
    folder = settings.DATA / "letters"
    folder.mkdir(mode=0o700, exist_ok=True)
    path = folder / f"{move}.eml"
    approve(open_owner(), move, now=now(), eml=path, text=request.POST.get("sha256") or None)
    answer = HttpResponse(path.read_bytes(), content_type="message/rfc822")
    answer["Content-Disposition"] = f'attachment; filename="letter-{move}.eml"'
    return answer


@require_POST
@inside
def act(request: HttpRequest, move: str, verb: str) -> HttpResponse:
    """What the user says of a move: it is done, not now, never, or back again."""
    owner, at = open_owner(), now()
    match verb:
        case "done":
            say_of_move(owner, "done", move, now=at)
            said = "Noted as sent."
        case "later":
            until = pages.tomorrow(at, owner.zone)
            say_of_move(owner, "snoozed", move, now=at, until=until.isoformat())
            said = "Put off until tomorrow."
        case "never":
            say_of_move(owner, "dismissed", move, now=at, why="on the page")
            said = "Left out."
        case "undo":
            undo(owner, move, now=at)
            return redirect("today")
        case _:
            return missing(request)
    messages.success(request, said, extra_tags=move)
    return redirect("today")


@require_http_methods(["GET", "HEAD", "POST"])
@inside
def fact(request: HttpRequest, fact: str) -> HttpResponse:
    """One fact with its words and source; it can be confirmed or refused here."""
    owner, at = open_owner(), now()
    if request.method == "POST":
        word = "refuse" if request.POST.get("word") == "refuse" else "confirm"
        say_of_fact(owner, word, fact, now=at)
    world = look(owner, at)
    found = next((fact_shown(each, world) for each in world.facts if each.id == fact), None)
    return render(request, "web/fact.html", {"fact": found}) if found else missing(request)


def missing(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """No such page; `exception` is what Django calls it with."""
    text = {"line": "There is no such page."}
    return render(request, "web/refused.html", text, status=HTTPStatus.NOT_FOUND)


def broken(request: HttpRequest) -> HttpResponse:
    """Our own mistake, said without its inside."""
    text = {"line": "Something went wrong here. Nothing that you had is lost."}
    return render(request, "web/refused.html", text, status=HTTPStatus.INTERNAL_SERVER_ERROR)
