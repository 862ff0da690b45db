"""What the user could send: what is there, and a file more."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from afterword.config.clock import now
from afterword.core.errors import RefusedError, UnreadableError
from afterword.core.planning.moves import Move
from afterword.core.world import World
from afterword.flows.look import look, plan_for
from afterword.flows.material import add_material
from afterword.flows.open import Owner, open_owner
from afterword.web.contexts.materials import NAMES, plain_kind
from afterword.web.contexts.materials import materials as page
from afterword.web.contexts.start import megabytes
from afterword.web.paths import is_here, named_path
from afterword.web.uploads import arrived, put_away
from afterword.web.views.entrance import inside

_LONGEST = 200  # characters of a title, a kind or a name


@require_http_methods(["GET", "HEAD", "POST"])
@inside
def materials(request: HttpRequest) -> HttpResponse:
    """The list and the form; a file that comes from a card leads on to that card's letter."""
    owner = open_owner()
    if request.method != "POST":
        return _show(request, owner, {}, {})
    typed = {name: request.POST.get(name, "")[:_LONGEST] for name in (*NAMES[:3],)}
    typed["path"] = request.POST.get("path", "")
    wrong = _add(request, owner, typed)
    if wrong:
        return _show(request, owner, typed, wrong)
    _, move = _asked_from(request, owner)
    return redirect("letter", move=move.id) if move else redirect("/materials?kept=1")


def _add(request: HttpRequest, owner: Owner, typed: dict[str, str]) -> dict[str, str]:
    """Keeps the file; what is wrong with which field. Nothing of an upload stays behind."""
    files = arrived(request, "file")
    field = "file" if files or not is_here(request) else "path"
    try:
        if not typed["what"].strip():
            return {"what": "say what it is: portfolio, work sample, reference or the like"}
        path = files[0].path if files else named_path(request, typed["path"])
        add_material(
            owner,
            path,
            what=plain_kind(typed["what"]),
            now=now(),
            title=" ".join(typed["title"].split()),
            person=" ".join(typed["person"].split()),
        )
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
    context: dict[str, Any] = page(world, typed, wrong, move=move) | {
        "here": is_here(request),
        "largest": megabytes(settings.LARGEST_UPLOAD),
        "noted": "kept" in request.GET,
    }
    return render(request, "web/materials.html", context, status=409 if wrong else 200)


def _asked_from(request: HttpRequest, owner: Owner) -> tuple[World, Move | None]:
    """The world, and the move that lacks what is added here, if the user comes from one."""
    wanted = request.POST.get("move", "") or request.GET.get("move", "")
    if not wanted:
        return look(owner, now()), None
    world, plan = plan_for(owner, now())
    return world, next((each for each in plan.moves if each.id == wanted), None)
