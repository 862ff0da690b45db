"""Commands on events, groups and help: events, group, help."""

from __future__ import annotations

from typing import Annotated

import typer

from afterword.cli.session import Json, answer, session_of

Which = Annotated[str, typer.Argument(metavar="EVENT", help="Its id, or its whole title.")]
Names = Annotated[list[str] | None, typer.Option("--with", help="A name or an address; repeat it.")]


def add_to(main: typer.Typer) -> None:
    """Adds these commands."""
    events = typer.Typer(
        help="Meetups, talks and conferences: who will be there, and whom you met.",
        invoke_without_command=True,
        rich_markup_mode=None,
    )
    events.callback()(_events)
    for name, command in (
        ("add", add),
        ("list", show),
        ("remove", remove),
        ("went", went),
        ("missed", missed),
        ("expect", expect),
    ):
        events.command(name)(command)
    main.add_typer(events, name="events")
    group = typer.Typer(
        help="Groups and communities, with the people in them.",
        no_args_is_help=True,
        rich_markup_mode=None,
    )
    group.command("add")(add_group)
    group.command("list")(show_groups)
    group.command("remove")(remove_group)
    main.add_typer(group, name="group")
    main.command("helped")(helped)


def _events(context: typer.Context, *, as_json: Json = False) -> None:
    """Meetups, talks and conferences: who will be there, and whom you met."""
    if context.invoked_subcommand is None:
        _show(context, as_json=as_json)


def show(context: typer.Context, *, as_json: Json = False) -> None:
    """List what lies ahead with who will be there, and what was lately."""
    _show(context, as_json=as_json)


def _show(context: typer.Context, *, as_json: bool) -> None:
    owner, now = session_of(context).open()
    from afterword.flows.look import look
    from afterword.flows.network_shown import events_shown, events_told
    from afterword.records.queries.events import event_sources

    document = events_shown(look(owner, now), event_sources(owner))
    answer(document, events_told(document), as_json=as_json)


def add(
    context: typer.Context,
    what: Annotated[
        str,
        typer.Argument(
            metavar="ADDRESS_OR_FILE", help="An event's page, a group's calendar (.ics), or a file."
        ),
    ],
    group: Annotated[
        str, typer.Option(help="Of a group's calendar: what the group is called.")
    ] = "",
    *,
    as_json: Json = False,
) -> None:
    """Take in the events of a page or of a group's calendar; an address is read again by itself."""
    owner, now = session_of(context).open()
    from afterword.flows.events import add_events

    came = add_events(owner, what, group=group, now=now)
    document = {
        "source": came.source,
        "new": came.new,
        "changed": came.changed,
        "gone": came.gone,
        "unchanged": came.unchanged,
        "skipped": list(came.notes),
    }
    lines = [str(came) or f"events {came.source}: nothing new", *came.notes]
    answer(document, "\n".join(lines), as_json=as_json)


def remove(
    context: typer.Context,
    which: Annotated[
        str,
        typer.Argument(metavar="ADDRESS_OR_EVENT", help="What was added, or one event by its id."),
    ],
) -> None:
    """Let an address or a file go with all its events, or take one event off the list."""
    owner, now = session_of(context).open()
    from afterword.core.errors import RefusedError
    from afterword.flows.attend import take_off
    from afterword.flows.events import remove_source

    try:
        count = remove_source(owner, which, now=now)
    except RefusedError as no_source:
        try:
            take_off(owner, which, now=now)
        except RefusedError:
            raise no_source from None
        typer.echo(f"{which}: taken off the list; `afterword undo {which}` puts it back")
        return
    typer.echo(f"{which}: removed, with {count} event{'' if count == 1 else 's'}")


def went(
    context: typer.Context,
    event: Which,
    met: Annotated[
        list[str] | None, typer.Option(help="Whom you met: a name or an address; repeat it.")
    ] = None,
    company: Annotated[str, typer.Option(help="Where they work, of somebody new.")] = "",
    text: Annotated[str, typer.Option(help="What you two talked about.")] = "",
) -> None:
    """Say that you were there, and whom you met."""
    owner, now = session_of(context).open()
    from afterword.flows.attend import Met
    from afterword.flows.attend import went as keep

    people = [
        Met("", each.strip().casefold(), company) if "@" in each else Met(each, "", company)
        for each in met or ()
    ]
    typer.echo(keep(owner, event, met=people, text=text, now=now))


def missed(context: typer.Context, event: Which) -> None:
    """Say that you were not there."""
    owner, now = session_of(context).open()
    from afterword.flows.attend import stayed_away

    typer.echo(stayed_away(owner, event, now=now))


def expect(context: typer.Context, event: Which, people: Names = None) -> None:
    """Say who will be there."""
    owner, now = session_of(context).open()
    from afterword.flows.attend import expect as keep

    typer.echo(keep(owner, event, people or (), now=now))


def add_group(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="What it is called.")],
    people: Names = None,
    without: Annotated[
        list[str] | None, typer.Option(help="Who is not in it any more; repeat it.")
    ] = None,
    url: Annotated[str, typer.Option(help="Its page.")] = "",
) -> None:
    """Keep a group with the people in it; said again, it adds to it."""
    owner, now = session_of(context).open()
    from afterword.flows.groups import add_group as keep

    typer.echo(keep(owner, name, people=people or (), without=without or (), url=url, now=now))


def show_groups(context: typer.Context, *, as_json: Json = False) -> None:
    """List groups, those behind your events too."""
    owner, now = session_of(context).open()
    from afterword.flows.look import look
    from afterword.flows.network_shown import groups_shown, groups_told

    document = groups_shown(look(owner, now))
    answer(document, groups_told(document), as_json=as_json)


def remove_group(
    context: typer.Context, name: Annotated[str, typer.Argument(help="What it is called.")]
) -> None:
    """Take a group off the list."""
    owner, now = session_of(context).open()
    from afterword.flows.groups import leave_group

    typer.echo(leave_group(owner, name, now=now))


def helped(context: typer.Context, *, as_json: Json = False) -> None:
    """List help given and received, and what of yours would help whom."""
    owner, now = session_of(context).open()
    from afterword.flows.look import look
    from afterword.flows.network_shown import helps_shown, helps_told, matches_shown

    world = look(owner, now)
    document = {"helps": helps_shown(world), "matches": matches_shown(world)}
    answer(document, helps_told(document["helps"], document["matches"]), as_json=as_json)
