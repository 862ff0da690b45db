"""Commands on what is believed: facts, pursuits, paths, people, confirm, refuse, correct, note,
merge, unmerge, forget.
"""

from __future__ import annotations

from typing import Annotated, Any

import typer

from afterword.cli.session import Json, answer, session_of

FactId = Annotated[str, typer.Argument(help="Id of a fact.")]


def add_to(app: typer.Typer) -> None:
    """Adds these commands."""
    for command in (
        facts,
        pursuits,
        paths,
        people,
        confirm,
        refuse,
        correct,
        note,
        merge,
        unmerge,
        forget,
    ):
        app.command()(command)


def facts(
    context: typer.Context,
    kind: Annotated[str | None, typer.Option(help="Only facts of this kind.")] = None,
    *,
    as_json: Json = False,
) -> None:
    """List everything Afterword believes, and from where."""
    from afterword.core.facts import KINDS

    if kind is not None and kind not in KINDS:
        raise typer.BadParameter(f"--kind is one of {', '.join(KINDS)}")
    owner, now = session_of(context).open()
    from afterword.flows.look import look_at_all
    from afterword.flows.shown import facts_shown
    from afterword.flows.told import facts_told

    document = facts_shown(look_at_all(owner, now), kind)
    answer(document, facts_told(document, owner.zone), as_json=as_json)


def pursuits(context: typer.Context, *, as_json: Json = False) -> None:
    """List the roles that you are going for."""
    owner, now = session_of(context).open()
    from afterword.flows.look import look
    from afterword.flows.shown import pursuits_shown
    from afterword.flows.told import pursuits_told

    document = pursuits_shown(look(owner, now))
    answer(document, pursuits_told(document), as_json=as_json)


def paths(
    context: typer.Context,
    goal: Annotated[str, typer.Argument(help="A company, or a person by name or address.")],
    *,
    as_json: Json = False,
) -> None:
    """List who could introduce you, best first."""
    owner, now = session_of(context).open()
    from afterword.flows.paths_shown import paths_shown, paths_told
    from afterword.flows.ways import look_for_ways

    document = paths_shown(*look_for_ways(owner, now, goal))
    answer(document, paths_told(document), as_json=as_json)


def people(
    context: typer.Context,
    query: Annotated[
        str, typer.Argument(help="Beginnings of names, companies, roles or addresses.")
    ] = "",
    company: Annotated[str, typer.Option(help="Only who works there.")] = "",
    *,
    as_json: Json = False,
) -> None:
    """List the people whom you know or have heard from, the closest first."""
    owner, now = session_of(context).open()
    from afterword.flows.list_people import list_people, many_to_list
    from afterword.flows.people_shown import people_shown, people_told

    if many := many_to_list(owner):
        typer.echo(f"making the list of {many:,} contacts anew, which takes some seconds", err=True)
    list_people(owner, now=now)
    document = people_shown(owner, query, company)
    answer(document, people_told(document), as_json=as_json)


def confirm(context: typer.Context, fact: FactId) -> None:
    """Say that a fact is right."""
    _say_of_fact(context, "confirm", fact)


def refuse(context: typer.Context, fact: FactId) -> None:
    """Say that a fact is wrong."""
    _say_of_fact(context, "refuse", fact)


def correct(
    context: typer.Context,
    fact: FactId,
    parts: Annotated[
        list[str], typer.Argument(metavar="PART=VALUE…", help="by=2026-03-27, due=2026-03-20 …")
    ],
) -> None:
    """Put a fact right: your word takes the place of what was read."""
    pairs = [part.partition("=") for part in parts]
    if strange := [name for name, equals, _ in pairs if not equals]:
        raise typer.BadParameter(f"{strange[0]!r} is no PART=VALUE such as by=2026-03-27")
    owner, now = session_of(context).open()
    from afterword.flows.correct import correct as put_right

    # People stand in a line each; on a command line they are parted by semicolons.
    given = {name: text.replace(";", "\n") if name == "people" else text for name, _, text in pairs}
    said = put_right(owner, fact, given, now=now)
    typer.echo("nothing changed" if said is None else said.id)


def _say_of_fact(context: typer.Context, kind: str, fact: str) -> None:
    owner, now = session_of(context).open()
    from afterword.flows.say import say_of_fact

    typer.echo(say_of_fact(owner, kind, fact, now=now).id)


def note(  # noqa: PLR0913, PLR0917  # one option for each thing a note can say
    context: typer.Context,
    kind: Annotated[
        str,
        typer.Argument(
            help="touch, interview, person, pursuit, stage, promise, permission, achievement, "
            "help, introduction"
        ),
    ],
    person: Annotated[str, typer.Option(help="Name or address.")] = "",
    company: Annotated[str, typer.Option(help="Company.")] = "",
    role: Annotated[str, typer.Option(help="Job's title, or the person's part in it.")] = "",
    channel: Annotated[str, typer.Option(help="email, linkedin, phone, in_person")] = "",
    direction: Annotated[str, typer.Option(help="in or out")] = "",
    when: Annotated[str, typer.Option(help="Time or day.")] = "",
    end: Annotated[str, typer.Option(help="End of an interview.")] = "",
    with_: Annotated[
        list[str] | None, typer.Option("--with", help="Who took part; repeat it.")
    ] = None,
    stage: Annotated[str, typer.Option(help="Where the pursuit stands.")] = "",
    state: Annotated[
        str, typer.Option(help="How far an introduction is: thought_of, asked, agreed …")
    ] = "",
    to: Annotated[str, typer.Option(help="Whom an introduction is to.")] = "",
    by: Annotated[str, typer.Option(help="Day that was promised.")] = "",
    what: Annotated[str, typer.Option(help="What it is about.")] = "",
    granted: Annotated[str, typer.Option(help="yes or no")] = "",
    title: Annotated[str, typer.Option(help="Title.")] = "",
    public_from: Annotated[str, typer.Option(help="Day from which it may be told.")] = "",
    text: Annotated[str, typer.Option(help="In your words.")] = "",
    department: Annotated[str, typer.Option(help="Department or team of a person.")] = "",
    reports_to: Annotated[str, typer.Option(help="Name or address of a person's manager.")] = "",
) -> None:
    """Say what no file says: a call, a spoken permission, an interview an hour ago."""
    owner, now = session_of(context).open()
    from afterword.flows.note import note as keep

    given = {
        "person": person,
        "company": company,
        "role": role,
        "channel": channel,
        "direction": direction,
        "when": when,
        "end": end,
        "with": with_,
        "stage": stage,
        "state": state,
        "to": to,
        "by": by,
        "what": what,
        "granted": granted,
        "title": title,
        "public_from": public_from,
        "text": text,
        "department": department,
        "reports_to": reports_to,
    }
    typer.echo(keep(owner, kind, given, now=now))


def merge(
    context: typer.Context,
    a: Annotated[str, typer.Argument(help="Name, address or id.")] = "",
    b: Annotated[str, typer.Argument(help="Who is the same person.")] = "",
    *,
    as_json: Json = False,
) -> None:
    """Join two records of one person; without names, list who may be one."""
    owner, now = session_of(context).open()
    from afterword.flows.merge import merge as join
    from afterword.flows.proposals import many_to_compare, proposals_shown, twins

    if a:
        said = join(owner, a, b, now=now)
        typer.echo(said or f"nothing changed: {a} and {b} are one person already")
        return
    if many := many_to_compare(owner):
        typer.echo(f"comparing {many:,} contacts, which takes some seconds", err=True)
    document = proposals_shown(twins(owner, now))
    words = "\n".join(_pair_told(each) for each in document)
    answer(document, words or "nobody seems to be here twice", as_json=as_json)


def _pair_told(pair: dict[str, Any]) -> str:
    names = " and ".join(dict.fromkeys((pair["one"]["name"], pair["other"]["name"])))
    known = [", ".join(pair[side]["handles"]) or "no address" for side in ("one", "other")]
    taken = "taken for one" if pair["joined"] else "may be one"
    return f"{names}: {known[0]} and {known[1]} {taken}, {pair['why']} ({pair['a']} {pair['b']})"


def unmerge(
    context: typer.Context,
    a: Annotated[str, typer.Argument(help="Name, address or id.")],
    b: Annotated[str, typer.Argument(help="Who is somebody else.")] = "",
) -> None:
    """Part what was joined; with two names, say that they are two people for good."""
    owner, now = session_of(context).open()
    from afterword.flows.merge import part_pair
    from afterword.flows.merge import unmerge as part

    typer.echo(part_pair(owner, a, b, now=now) if b else part(owner, a, now=now))


def forget(
    context: typer.Context,
    person: Annotated[str, typer.Argument(help="Name, address, profile or id.")],
    *,
    as_json: Json = False,
) -> None:
    """Remove a person for good, and keep them from coming in again."""
    owner, now = session_of(context).open()
    from afterword.flows.forget import forget as remove
    from afterword.flows.forget import forgot_shown, forgot_told

    document = forgot_shown(remove(owner, person, now=now))
    answer(document, forgot_told(document), as_json=as_json)
