"""Commands on company news: watch."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from afterword.cli.session import Json, answer, session_of
from afterword.core.errors import MisspokenError


def add_to(app: typer.Typer) -> None:
    """Adds these commands."""
    app.command()(watch)


def watch(  # noqa: C901, PLR0913  # one option for each thing that can be said of sources
    context: typer.Context,
    *,
    add: Annotated[
        str, typer.Option(help="Address of a feed, a newsroom or a job board to watch.")
    ] = "",
    company: Annotated[str, typer.Option(help="Of which company.")] = "",
    refresh: Annotated[
        bool, typer.Option("--refresh", help="Look for sources and read all of them now.")
    ] = False,
    mute: Annotated[str, typer.Option(help="Leave a source alone: its id or address.")] = "",
    unmute: Annotated[str, typer.Option(help="Read a muted source again.")] = "",
    remove: Annotated[str, typer.Option(help="Watch a source no more.")] = "",
    keep: Annotated[
        list[str] | None, typer.Option(help="Of a company show only items with this word.")
    ] = None,
    block: Annotated[
        list[str] | None, typer.Option(help="Of a company show no item with this word.")
    ] = None,
    all_items: Annotated[
        bool, typer.Option("--all", help="Show all items of a company again.")
    ] = False,
    seek: Annotated[
        bool | None,
        typer.Option("--seek/--no-seek", help="Look at the sites of your companies by itself."),
    ] = None,
    news_search: Annotated[
        bool | None,
        typer.Option(
            "--news-search/--no-news-search",
            help="Ask a news search for your companies' names; it learns of your interest.",
        ),
    ] = None,
    as_json: Json = False,
) -> None:
    """List company news, where it comes from, open roles, and what to talk about with whom."""
    owner, now = session_of(context).open()
    from afterword.flows import watch as sources
    from afterword.flows.shown_watch import watch_document, watch_told

    for which, muted in ((mute, True), (unmute, False)):
        if which:
            sources.mute_source(owner, which, now=now, muted=muted)
    if remove:
        sources.remove_source(owner, remove)
    if add:
        sources.add_source(owner, add, company=company, now=now)
    if keep or block or all_items:
        if not company:
            raise MisspokenError("say of which company: --company NAME")
        sources.choose_words(owner, company, keep=keep or (), block=block or (), now=now)
    if add:
        from afterword.flows.take_news import take_news

        take_news(owner, now=now)
    if refresh or seek is not None or news_search is not None:
        from afterword.flows.watch_companies import (
            search_the_news,
            seek_by_itself,
            watch_companies,
        )

        if news_search is not None:
            search_the_news(owner, wanted=news_search, now=now)
        if seek is not None:
            seek_by_itself(owner, wanted=seek, now=now)
        if refresh:
            watch_companies(owner, now=now, at_once=True)
    document: dict[str, Any] = watch_document(owner, now)
    answer(document, watch_told(document), as_json=as_json)
