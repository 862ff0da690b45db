"""How forward to be: the forms of Settings that change it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from afterword.config.clock import now
from afterword.core.errors import RefusedError, WrongFieldsError
from afterword.core.planning.settings import WEEKDAYS
from afterword.flows.learn import answer_lesson
from afterword.flows.open import Owner, open_owner
from afterword.flows.set_policy import Wishes, drop_choice, set_policy
from afterword.web.contexts.fact import Trouble
from afterword.web.contexts.policy import EVERYONE, SOMEBODY
from afterword.web.views.entrance import inside
from afterword.web.views.you import settings_page

_KEPT = "/settings?kept=policy#policy-h"


@require_POST
@inside
def everyone(request: HttpRequest) -> HttpResponse:
    """The manner, quiet days and the limit; a day whose mark was taken away is quiet no more."""
    form = request.POST
    weekdays = [n for n in form.getlist("weekday") if n.isdecimal() and int(n) < len(WEEKDAYS)]
    marked, new = form.getlist("day"), form.get("new_day", "").strip()
    wishes = Wishes(
        manner=form.get("manner", ""),
        weekdays=tuple(WEEKDAYS[int(n)] for n in weekdays),
        days=(new,) if new else (),
        dropped_days=tuple(day for day in form.getlist("was") if day not in marked),
        daily_limit=form.get("daily_limit", ""),
    )
    try:
        set_policy(open_owner(), wishes, now=now())
    except WrongFieldsError as error:
        typed = {
            "manner": form.get("manner", ""),
            "weekdays": ",".join(weekdays),
            "days": ",".join(marked),
            "day": new,
            "daily_limit": form.get("daily_limit", ""),
        }
        return settings_page(request, Trouble(EVERYONE, error.fields, typed))
    return redirect(_KEPT)


@require_POST
@inside
def somebody(request: HttpRequest) -> HttpResponse:
    """Another manner for a person or a company."""
    who, manner = request.POST.get("who", "").strip(), request.POST.get("exception", "")
    try:
        _keep(open_owner(), who, manner)
    except WrongFieldsError as error:
        wrong = {"exception" if name == "manner" else "who": w for name, w in error.fields.items()}
    except RefusedError as error:
        wrong = {"who": str(error)}
    else:
        return redirect(_KEPT)
    return settings_page(request, Trouble(SOMEBODY, wrong, {"who": who, "exception": manner}))


def _keep(owner: Owner, who: str, manner: str) -> None:
    if not who:
        raise WrongFieldsError({"who": "This is needed"})
    at = now()
    try:
        set_policy(owner, Wishes(manner=manner, company=who), now=at)
    except WrongFieldsError:
        raise
    except RefusedError:  # no company: somebody, then
        set_policy(owner, Wishes(manner=manner, person=who), now=at)


@require_POST
@inside
def drop(request: HttpRequest, which: str) -> HttpResponse:  # noqa: ARG001  # every view takes it
    """An exception less; twice is once."""
    drop_choice(open_owner(), which, now=now())
    return redirect(_KEPT)


@require_POST
@inside
def lesson(request: HttpRequest, which: str) -> HttpResponse:
    """Yes or no to what was learnt; twice is once."""
    said = request.POST.get("answer", "")
    if said not in ("yes", "no"):
        raise RefusedError("say yes or no")
    answer_lesson(open_owner(), which, yes=said == "yes", now=now())
    return redirect(f"{reverse('settings')}#learnt-h")
