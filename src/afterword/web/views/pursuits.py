"""Pursuits: where each role stands, put right by the user, and one of their own added."""

from __future__ import annotations

from datetime import datetime
from typing import get_args
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from afterword.config.clock import now
from afterword.core.errors import RefusedError, WrongFieldsError
from afterword.core.world import Stage
from afterword.flows.look import plan_for
from afterword.flows.open import Owner, open_owner
from afterword.flows.pursuits import add_pursuit, change_pursuit
from afterword.records.queries.said import said_since
from afterword.web.contexts import pursuits as page
from afterword.web.contexts.fact import Trouble
from afterword.web.views.entrance import inside

SAID_HERE = ("note_pursuit", "note_stage")


@require_safe
@inside
def pursuits(request: HttpRequest) -> HttpResponse:
    """Every role that the user goes for, by stage."""
    return _show(request, open_owner(), now())


@require_POST
@inside
def change(request: HttpRequest, pursuit: str) -> HttpResponse:
    """How far it is and which role it is, as the user knows it; or that they withdrew."""
    stage = "withdrawn" if "withdraw" in request.POST else _stage(request)
    role = request.POST.get("role", "")
    change_pursuit(open_owner(), pursuit, stage=stage, role=role, now=now())
    return redirect(f"{reverse('pursuits')}#{pursuit}")


@require_POST
@inside
def add(request: HttpRequest) -> HttpResponse:
    """A pursuit that no file tells of."""
    owner, at = open_owner(), now()
    company, role = request.POST.get("company", ""), request.POST.get("role", "")
    try:
        made = add_pursuit(owner, company=company, role=role, stage=_stage(request), now=at)
    except WrongFieldsError as error:
        typed = {"company": company, "role": role, "stage": request.POST.get("stage", "")}
        return _show(request, owner, at, Trouble("new", error.fields, typed))
    return redirect(f"{reverse('pursuits')}#{made}" if made else "pursuits")


def _stage(request: HttpRequest) -> str:
    stage = request.POST.get("stage", "")
    if stage and stage not in get_args(Stage):
        raise RefusedError("say how far it is")
    return stage


def _show(
    request: HttpRequest, owner: Owner, at: datetime, trouble: Trouble | None = None
) -> HttpResponse:
    world, plan = plan_for(owner, at)
    said = said_since(owner, SAID_HERE, since=midnight(owner, at), now=at)
    context = page.pursuits(world, plan, said, trouble)
    return render(request, "web/pursuits.html", context, status=409 if trouble else 200)


def midnight(owner: Owner, at: datetime) -> datetime:
    """When the user's day began."""
    local = at.astimezone(ZoneInfo(owner.zone))
    return local.replace(hour=0, minute=0, second=0, microsecond=0)
