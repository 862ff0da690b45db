"""What the user could send: what is there, a file or a link more, and what is said of each."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from afterword.config.clock import now
from afterword.core.errors import RefusedError, UnreadableError
from afterword.core.planning.moves import Move
from afterword.core.world import World
from afterword.flows import library
from afterword.flows.inspect_material import inspected
from afterword.flows.look import look, plan_for
from afterword.flows.material import add_link, add_material
from afterword.flows.merge import find_person
from afterword.flows.note import note
from afterword.flows.open import Owner, open_owner
from afterword.web.contexts.materials import NAMES, PERMISSION, plain_kind
from afterword.web.contexts.materials import materials as page
from afterword.web.contexts.start import megabytes
from afterword.web.paths import is_here, named_path
from afterword.web.uploads import arrived, put_away
from afterword.web.views.entrance import inside

_LONGEST = 200  # characters of a title, a kind or a name
_NOTES = {
    "1": "Kept. What was found in it stands below.",
    "cleaned": "A cleaned copy is kept as the next version. The original stays.",
    "changed": "Kept.",
    "retired": "It is offered no more. Who got it stays known.",
    "back": "It is offered again.",
    "looked": "Looked into anew.",
    "word": "Written down.",
}


@require_http_methods(["GET", "HEAD", "POST"])
@inside
def materials(request: HttpRequest) -> HttpResponse:
    """The list and the form; a file that comes from a card leads on to that card's letter."""
    owner = open_owner()
    if request.method != "POST":
        return _show(request, owner, {}, {})
    typed = {name: request.POST.get(name, "")[:_LONGEST] for name in NAMES}
    typed |= {name: request.POST.get(name, "") for name in ("path", "url")}
    wrong = _add(request, owner, typed)
    if wrong:
        return _show(request, owner, typed, wrong)
    _, move = _asked_from(request, owner)
    return redirect("letter", move=move.id) if move else redirect("/materials?kept=1")


@require_POST
@inside
def change(request: HttpRequest, which: str, word: str) -> HttpResponse:
    """What is said of one material: another name, no more of it, a cleaned copy, a new look."""
    owner, at = open_owner(), now()
    try:
        if word == "clean":
            accept = request.POST.get("accept") == "yes"
            library.clean(owner, which, now=at, accept_changes=accept)
            kept = "cleaned"
        elif word == "look":
            library.check(owner, which, now=at)
            kept = "looked"
        elif word == "change":
            words = [" ".join(each.split()) for each in request.POST.get("good_for", "").split(",")]
            library.change(
                owner,
                which,
                now=at,
                title=request.POST.get("title", "")[:_LONGEST],
                good_for=[each[:_LONGEST] for each in words if each],
            )
            kept = "changed"
        elif word in ("retire", "back"):
            library.retire(owner, which, now=at, back=word == "back")
            kept = "retired" if word == "retire" else "back"
        else:
            raise Http404
    except (RefusedError, UnreadableError) as error:
        return _show(request, owner, {}, {"": _plain(error)})
    return redirect(f"/materials?kept={kept}")


@require_POST
@inside
def permission(request: HttpRequest) -> HttpResponse:
    """Somebody's word on what may be sent, told to the user or taken back."""
    owner = open_owner()
    typed = {name: request.POST.get(name, "").strip() for name in (*PERMISSION, "granted")}
    wrong = {}
    if not typed["who"]:
        wrong["who"] = "say whose word it is"
    if not typed["thing"]:
        wrong["thing"] = "say what they spoke of: portfolio, references or the like"
    if not wrong:
        try:
            _note_word(owner, typed)
        except RefusedError as error:
            wrong["who"] = str(error)
    if wrong:
        return _show(request, owner, typed, wrong)
    return redirect("/materials?kept=word#words-h")


def _note_word(owner: Owner, typed: dict[str, str]) -> None:
    """RefusedError for a name that nobody known has, which would be a word of nobody's."""
    at = now()
    person = find_person(look(owner, at, typed["who"]), typed["who"])
    given = {
        "person": next(iter(person.emails), person.name),
        "what": typed["thing"],
        "granted": "no" if typed["granted"] == "no" else "yes",
        "text": typed["words"],
    }
    note(owner, "permission", given, now=at)


def _plain(error: RefusedError | UnreadableError) -> str:
    line = error.reason if isinstance(error, UnreadableError) else str(error)
    return line.replace(" (--accept-changes)", "")  # the page has a box for it


def _add(request: HttpRequest, owner: Owner, typed: dict[str, str]) -> dict[str, str]:
    """Keeps the file or the link; what is wrong with which field. Nothing of an upload stays."""
    files = arrived(request, "file")
    field = "url" if typed["url"].strip() else "file" if files or not is_here(request) else "path"
    said: dict[str, Any] = {
        "what": plain_kind(typed["what"]),
        "now": now(),
        "title": " ".join(typed["title"].split()),
        "good_for": [
            " ".join(each.split()) for each in typed["good_for"].split(",") if each.strip()
        ],
    }
    try:
        if not typed["what"].strip():
            return {"what": "say what it is: portfolio, work sample, reference or the like"}
        if field == "url":
            if files or typed["path"].strip():
                return {"url": "a file and a link are two things: add one after the other"}
            add_link(owner, typed["url"], **said)
        else:
            path = files[0].path if files else named_path(request, typed["path"])
            add_material(owner, path, person=" ".join(typed["person"].split()), **said)
    except UnreadableError as error:
        return {field: error.reason}
    except RefusedError as error:
        return {field: str(error)}
    finally:
        put_away(request)
    return {}


def _show(
    request: HttpRequest, owner: Owner, typed: dict[str, str], wrong: dict[str, str]
) -> HttpResponse:
    world, move = _asked_from(request, owner)
    context: dict[str, Any] = page(inspected(owner, world), typed, wrong, move=move) | {
        "here": is_here(request),
        "largest": megabytes(settings.LARGEST_UPLOAD),
        "noted": _NOTES.get(request.GET.get("kept", ""), ""),
    }
    return render(request, "web/materials.html", context, status=409 if wrong else 200)


def _asked_from(request: HttpRequest, owner: Owner) -> tuple[World, Move | None]:
    """The world, and the move that lacks what is added here, if the user comes from one."""
    wanted = request.POST.get("move", "") or request.GET.get("move", "")
    if not wanted:
        return look(owner, now()), None
    world, plan = plan_for(owner, now())
    return world, next((each for each in plan.moves if each.id == wanted), None)
