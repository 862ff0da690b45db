"""Commands on how plans are made: policy, lessons."""

from __future__ import annotations

from typing import Annotated

import typer

from afterword.cli.session import Json, answer, session_of
from afterword.core.errors import MisspokenError


def add_to(app: typer.Typer) -> None:
    """Adds these commands."""
    app.command()(policy)
    app.command()(lessons)


def lessons(context: typer.Context, *, as_json: Json = False) -> None:
    """List what your own doing and others' answers suggest; nothing of it counts without a yes."""
    owner, now = session_of(context).open()
    from afterword.flows.look import look
    from afterword.flows.policy_shown import lessons_shown, lessons_told

    document = lessons_shown(look(owner, now))
    answer(document, "" if as_json else lessons_told(document), as_json=as_json)


def policy(  # noqa: PLR0913, PLR0917  # typer makes an option of each
    context: typer.Context,
    manner: Annotated[
        str | None,
        typer.Option(help="gentle, standard or forward; with --for and the like also usual."),
    ] = None,
    person: Annotated[
        str, typer.Option("--for", help="Whom the manner is for: a name or an address.")
    ] = "",
    company: Annotated[str, typer.Option(help="The company that the manner is for.")] = "",
    country: Annotated[str, typer.Option(help="The country that the manner is for: DE.")] = "",
    quiet_weekday: Annotated[
        list[str] | None,
        typer.Option(help="A weekday of rest; repeat it, it names all of them. none: no such day."),
    ] = None,
    quiet_day: Annotated[
        list[str] | None, typer.Option(help="A day of rest, such as 2026-12-24; repeat it.")
    ] = None,
    drop_quiet_day: Annotated[
        list[str] | None, typer.Option(help="A day that is like any other again; repeat it.")
    ] = None,
    daily_limit: Annotated[
        str | None, typer.Option(help="How many unasked moves a day, 1 to 20.")
    ] = None,
    take: Annotated[str, typer.Option(help="Id of a lesson: yes, do that.")] = "",
    leave: Annotated[str, typer.Option(help="Id of a lesson: no; or of one that was taken.")] = "",
    *,
    as_json: Json = False,
) -> None:
    """Show how your plans are made, or say how they shall be: no guardrail moves by it."""
    owner, now = session_of(context).open()
    from zoneinfo import ZoneInfo

    from afterword.flows.learn import answer_lesson
    from afterword.flows.policy import settings_of
    from afterword.flows.policy_shown import policy_shown, policy_told
    from afterword.flows.set_policy import Wishes, set_policy

    wishes = Wishes(
        manner=manner,
        person=person,
        company=company,
        country=country,
        weekdays=None if quiet_weekday is None else tuple(quiet_weekday),
        days=tuple(quiet_day or ()),
        dropped_days=tuple(drop_quiet_day or ()),
        daily_limit=daily_limit,
    )
    if take or leave:
        if wishes != Wishes() or (take and leave):
            raise MisspokenError("--take or --leave stands alone: one lesson, one answer")
        kept = answer_lesson(owner, take or leave, yes=bool(take), now=now)
        said = [kept] if kept else []
    else:
        said = set_policy(owner, wishes, now=now)
    today = now.astimezone(ZoneInfo(owner.zone)).date()
    settings = settings_of(owner, now)
    document = policy_shown(settings, today) | {"said": said}
    answer(document, policy_told(settings, document), as_json=as_json)
