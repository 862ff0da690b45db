"""Commands on companies: company."""

from __future__ import annotations

from typing import Annotated

import typer

from afterword.cli.session import Json, answer, session_of


def add_to(app: typer.Typer) -> None:
    """Adds these commands."""
    app.command()(company)


def company(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="Name of a company; none lists all.")] = "",
    *,
    as_json: Json = False,
) -> None:
    """Show who hires at a company, whom you know there, the ways in, and what is held."""
    owner, now = session_of(context).open()
    from afterword.flows.company import (
        companies_document,
        companies_told,
        company_document,
        company_told,
    )

    if not name:
        listed = companies_document(owner, now)
        answer(listed, companies_told(listed), as_json=as_json)
        return
    document = company_document(owner, now, name)
    answer(document, "" if as_json else company_told(document), as_json=as_json)
