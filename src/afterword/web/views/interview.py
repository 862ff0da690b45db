"""An interview that no file tells of: asked in one form, and on to its debrief."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from afterword.config.clock import now
from afterword.core.errors import WrongFieldsError
from afterword.flows.interview import DoubtfulError, Met, Told, note_interview
from afterword.flows.open import Owner, open_owner
from afterword.records.queries.owner import as_value
from afterword.web.contexts.interview import MOST_ROWS, ROWS, beginning, interview_form
from afterword.web.views.entrance import inside


@require_http_methods(["GET", "HEAD", "POST"])
@inside
def new(request: HttpRequest) -> HttpResponse:
    """Asks for company, time and people; sent, it leads to the debrief of that interview."""
    owner, at = open_owner(), now()
    if request.method != "POST":
        # Links may know something already: a pasted mail its writer, Today a company.
        given = {name: text for name, text in request.GET.items() if isinstance(text, str)}
        values = beginning(as_value(owner), at) | given
        form = interview_form(values, {}, _today(owner, at))
        return render(request, "web/interview.html", form)
    typed, rows = request.POST, _rows(request.POST)
    if "more" in typed:
        more = min(rows + 1, MOST_ROWS)
        return _again(request, _today(owner, at), rows=more, start=f"name-{rows}")
    try:
        interview = note_interview(owner, _told(typed, rows), now=at)
    except WrongFieldsError as error:
        return _again(request, _today(owner, at), rows=rows, error=error)
    return redirect("debrief", interview=interview)


def _told(typed: QueryDict, rows: int) -> Told:
    return Told(
        company=typed.get("company", ""),
        job=typed.get("job", ""),
        day=typed.get("day", ""),
        ended=typed.get("ended", ""),
        minutes=typed.get("minutes", ""),
        people=[
            Met(
                name=typed.get(f"name-{number}", ""),
                address=typed.get(f"address-{number}", ""),
                role=typed.get(f"role-{number}", "interviewer"),
            )
            for number in range(rows)
        ],
        sure=frozenset(typed.getlist("sure")),
    )


def _again(
    request: HttpRequest,
    today: date,
    *,
    rows: int,
    error: WrongFieldsError | None = None,
    start: str = "",
) -> HttpResponse:
    """The form with what was typed: for one more person, or with what is wrong."""
    values = {name: text for name, text in request.POST.items() if isinstance(text, str)}
    wrong = error.fields if error else {}
    meant = error.meant if isinstance(error, DoubtfulError) else {}
    form = interview_form(values, wrong, today, rows=rows, meant=meant, start=start)
    form["sure"] = sorted({*form["sure"], *request.POST.getlist("sure")})
    return render(request, "web/interview.html", form, status=409 if wrong else 200)


def _today(owner: Owner, at: datetime) -> date:
    return at.astimezone(ZoneInfo(owner.zone)).date()


def _rows(typed: QueryDict) -> int:
    text = typed.get("rows", "")
    return min(max(int(text), 1), MOST_ROWS) if text.isdecimal() and len(text) < 4 else ROWS
