"""Commands of the library of what the user could send."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from afterword.cli.session import Json, answer, session_of

Which = Annotated[str, typer.Argument(metavar="ID", help="Id, as `material list --json` has it.")]
GoodFor = Annotated[
    str, typer.Option(help="Words that people may ask for it by, with commas between.")
]


def add_to(app: typer.Typer) -> None:
    """Adds these commands."""
    material = typer.Typer(
        no_args_is_help=True, help="Files and links that you could send, and references."
    )
    material.command("add")(add)
    material.command("list")(show)
    material.command()(check)
    material.command()(clean)
    material.command()(change)
    material.command()(retire)
    app.add_typer(material, name="material")


def add(  # noqa: PLR0913  # one for each thing that is said of it
    context: typer.Context,
    file: Annotated[str, typer.Argument(metavar="FILE_OR_URL", help="A file, or a web address.")],
    what: Annotated[str, typer.Option(help="portfolio, sample, reference …")],
    title: Annotated[str, typer.Option(help="Its title, if the file doesn't say.")] = "",
    person: Annotated[str, typer.Option(help="Of a reference: whose.")] = "",
    good_for: GoodFor = "",
    *,
    as_json: Json = False,
) -> None:
    """Take a file or a link that you could send, and look at what is in it."""
    owner, now = session_of(context).open()
    from afterword.flows.library import added
    from afterword.flows.material import add_from

    words = _words(good_for)
    kept = add_from(owner, file, what=what, now=now, title=title, person=person, good_for=words)
    document = added(owner, kept, now=now)
    answer(document, _one_in_words(document), as_json=as_json)


def show(context: typer.Context, *, as_json: Json = False) -> None:
    """List what you could send, what was found in it, and who has which version."""
    owner, now = session_of(context).open()
    from afterword.flows.library import library
    from afterword.flows.library_shown import materials_shown

    document = materials_shown(library(owner, now=now))
    words = "\n".join(_in_words(each) for each in document)
    answer(document, words or "no materials yet", as_json=as_json)


def check(context: typer.Context, which: Which, *, as_json: Json = False) -> None:
    """Look at a file anew."""
    owner, now = session_of(context).open()
    from afterword.flows.library import checked

    document = checked(owner, which, now=now)
    answer(document, _one_in_words(document), as_json=as_json)


def clean(
    context: typer.Context,
    which: Which,
    *,
    accept_changes: Annotated[
        bool, typer.Option("--accept-changes", help="Accept all tracked changes in the copy.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Make a copy without what one doesn't see, as the next version; the original stays."""
    owner, now = session_of(context).open()
    from afterword.flows.library import clean as make

    made = make(owner, which, now=now, accept_changes=accept_changes)
    document = {"title": made.title, "version": made.version, "without": list(made.without)}
    words = f"{made.title}, version {made.version}: without {', '.join(made.without)}"
    answer(document, words, as_json=as_json)


def change(
    context: typer.Context,
    which: Which,
    title: Annotated[str, typer.Option(help="What to call it from now on.")] = "",
    good_for: GoodFor = "",
) -> None:
    """Call a material otherwise, or say what it is good for."""
    owner, now = session_of(context).open()
    from afterword.flows.library import change as make

    material = make(
        owner, which, title=title or None, good_for=_words(good_for) if good_for else None, now=now
    )
    typer.echo(f"{material.what}: {material.title}, version {material.version}")


def retire(
    context: typer.Context,
    which: Which,
    *,
    back: Annotated[bool, typer.Option("--back", help="Offer it again.")] = False,
) -> None:
    """Offer a material no more; who got it stays known."""
    owner, now = session_of(context).open()
    from afterword.flows.library import retire as make

    material = make(owner, which, now=now, back=back)
    typer.echo(f"{material.title} is {'offered again' if back else 'offered no more'}")


def _words(text: str) -> list[str]:
    return [" ".join(each.split()) for each in text.split(",") if each.strip()]


def _one_in_words(document: dict[str, Any]) -> str:
    clean_ = any(each["removable"] and each["level"] != "stops" for each in document["checks"])
    offer = f"\n  `afterword material clean {document['id']}` makes a copy without it"
    return _in_words(document) + (offer if clean_ else "")


def _in_words(each: dict[str, Any]) -> str:
    where = each["url"] or each["file"]
    ended = ", offered no more" if each["retired"] else ""
    lines = [f"{each['what']}: {each['title']}, version {each['version']}, {where}{ended}"]
    if each["good_for"]:
        lines.append(f"  good for {', '.join(each['good_for'])}")
    lines += [f"  {_MARKS[found['level']]} {found['words']}" for found in each["checks"]]
    lines += [
        f"  {sent['name']} got version {sent['version']} on {sent['at'][:10]}"
        for sent in each["sent_to"]
    ]
    lines += [_reference(one) for one in each.get("references", ())]
    return "\n".join(lines)


_MARKS = {"stops": "can't be sent:", "look": "look:", "note": "note:"}
_CONSENT = {
    "unasked": "has not said yes yet",
    "agreed": "agreed, until {until}",
    "ends": "agreed, but only until {until}: ask anew",
    "ended": "agreed until {until}: ask anew",
    "declined": "does not want to be named",
}


def _reference(one: dict[str, Any]) -> str:
    words = [_CONSENT[one["consent"]].format(until=one["until"])]
    words += [f"told whom to expect on {one['briefed_at'][:10]}"] if one["briefed_at"] else []
    words += [f"thanked on {one['thanked_at'][:10]}"] if one["thanked_at"] else []
    return f"  {one['person']['name']}: {'; '.join(words)}"
