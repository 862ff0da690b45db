"""Interviews held in German, Spanish, French and Portuguese, with notes in those languages.

All people and companies are made up.
"""

# ruff: noqa: E501  # notes are as long as people write them
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Literal

from tests.core.letters.panels import START, Panel, move_for, world_of

from afterword.core.planning.moves import Move, Occasion
from afterword.core.world import (
    Consent,
    Gender,
    Outcome,
    Person,
    Promise,
    Request,
    Sendable,
    Touch,
    World,
)

Form = Literal["", "formal", "familiar"]
LANGUAGES = ("de", "es", "fr", "pt")
PANELS: dict[str, tuple[Panel, ...]] = {
    "de": (
        Panel(
            "Huber Maschinenbau",
            "Einkäufer",
            {
                "Dr. Sabine Vogt": "hat nach den Lieferzeiten gefragt, sehr nett; wir haben über die zweite Quelle für Gussteile gesprochen",
                "Klaus Huber": "zeigte mir den Prüfstand 3, macht sich Sorgen um die Versorgung im Winter",
                "Mirjam Okonkwo-Lenz": "Onboarding neuer Kollegen. zwei Kinder",
                "Jens Adamczyk": "",
            },
        ),
        Panel(
            "Stadtwerke Ellernau",
            "Referentin Netzplanung",
            {
                "Frauke Brandis": "es ging um die Umstellung auf Fernwärme; vertraulich: Budget",
                "Yusuf Aydin": "erklärte mir die Schichtpläne im Leitstand",
                "Gesine Thoma": "war müde, hat viel geredet",
            },
        ),
        Panel(
            "Blaulicht Software",
            "",
            dict.fromkeys("Ada Bea Cem Dana Emil Finn Gina Hauke Ina Jan Kim Lea".split(), ""),
        ),
    ),
    "es": (
        Panel(
            "Talleres Luzón",
            "Responsable de Compras",
            {
                "Dra. Ana Ruiz": "hablamos del turno de noche; le preocupa la rotación del personal",
                "Tomás Iriarte": "me enseñó el taller nuevo, muy simpático",
                "Pilar Quintero": "me preguntó por los plazos de entrega",
                "Íñigo": "no contó mucho",
            },
        ),
        Panel(
            "Casa Verde Hoteles",
            "",
            dict.fromkeys("Eva Luis Rosa Hugo Alba Iván Nora Raúl Sara Joan Inés Olga".split(), ""),
        ),
    ),
    "fr": (
        Panel(
            "Atelier Dupré",
            "Chargée d'affaires",
            {
                "Anne Martin": "on a parlé des plannings de nuit, elle craint les retards de livraison",
                "Julien Delorme": "m'a montré l'atelier, sympa",
                "Prof. Hélène Garnier": "m'a interrogé sur les délais",
                "Idris Benali": "a beaucoup parlé de ses enfants",
            },
        ),
        Panel(
            "Horizon Énergie",
            "",
            dict.fromkeys("Eva Luc Rose Hugo Alba Ivan Nora Paul Sara Jean Inès Olga".split(), ""),
        ),
    ),
    "pt": (
        Panel(
            "Oficina Bruma",
            "Analista de Compras",
            {
                "Ana Souza": "falamos sobre o turno da noite; preocupa-se com os atrasos",
                "Rui Teixeira": "mostrou-me a oficina",
                "Dra. Carla Menezes": "perguntou-me pelos prazos de entrega",
                "Bento": "muito simpático",
            },
        ),
        Panel(
            "Maré Tecnologia",
            "",
            dict.fromkeys("Eva Luís Rosa Hugo Alba Ivan Nora Raul Sara João Inês Olga".split(), ""),
        ),
    ),
}


def worlds(language: str, form: Form = "", gender: Gender = "") -> Iterator[tuple[Panel, World]]:
    """Each panel with its world; everybody on it writes in that language and on those terms."""
    for panel in PANELS[language]:
        yield panel, spoken(world_of(panel), language, form, gender)


def spoken(world: World, language: str, form: Form = "", gender: Gender = "") -> World:
    """The world with everybody speaking a language."""

    def one(person: Person) -> Person:
        return replace(
            person,
            language=language,
            formal=form == "formal",
            familiar=form == "familiar",
            gender=gender,
        )

    return replace(world, people={key: one(person) for key, person in world.people.items()})


def later(world: World, language: str) -> World:
    """The same world some weeks on, with all that letters may be about."""
    pursuit = world.pursuits[0].id
    by = START.date() + timedelta(days=3)
    asked_at = START + timedelta(days=1)
    titles = {
        "de": "Drei Lieferanten im Vergleich",
        "es": "Tres proveedores comparados",
        "fr": "Trois fournisseurs comparés",
        "pt": "Três fornecedores comparados",
    }
    return replace(
        world,
        promises=(Promise("says", pursuit, "c", "p0", by, START, "", True),),
        requests=(
            Request("asks", pursuit, "c", "p1", "p1", "portfolio", None, START, ""),
            Request("odd", pursuit, "c", "p1", "p1", "zeugnisse", None, START, ""),
            Request("refs", pursuit, "c", "p1", "p1", "references", None, START, ""),
        ),
        materials=(Sendable("file", "portfolio", titles[language], 1, "f.pdf"),),
        outcomes=(
            Outcome("no", "rejection", pursuit, "c", "p0", START, ""),
            Outcome("yes", "offer", pursuit, "c", "p0", START, "", answer_by=date(2026, 10, 1)),
            Outcome("pause", "on_hold", pursuit, "c", "p0", START, ""),
        ),
        consents=(Consent("c1", "p2", True, START),),
        touches=(
            Touch(
                "asked",
                asked_at,
                "p0",
                "out",
                "email",
                "enquiry",
                pursuit=pursuit,
                language=language,
            ),
        ),
    )


def occasions(world: World) -> Iterator[tuple[str, Move]]:
    """Every letter that is written in other languages than English, by what it is."""

    def made(play: str, kind: str, ref: str, person: str = "p0", **details: Any) -> Move:
        move = move_for(world, person, play)
        if play == "thank_you" and kind == "interview":
            return replace(move, details={**move.details, **details})
        occasion = Occasion(kind, ref, "occasion")
        channel = "linkedin" if play == "connect" else "email"
        return replace(move, occasion=occasion, details=details, channel=channel, due=None)

    for person in list(world.people)[:3]:
        yield f"thanks {person}", made("thank_you", "interview", "talk", person)
        yield f"invitation {person}", made("connect", "interview", "talk", person)
    yield "rejection", made("thank_you", "rejection", "no")
    yield "first", made("check_in", "promise", "says", promise="says", nth=1)
    yield "first through another", made("check_in", "promise", "says", "p1", promise="says", nth=1)
    yield "second", made("check_in", "promise", "asked", promise="says", nth=2)
    yield "silence", made("check_in", "silence", "talk", nth=1)
    yield "on hold", made("check_in", "silence", "pause", nth=1)
    yield "closing", made("check_in", "closing", "asked", nth=3)
    yield "other offer", made("check_in", "offer", "yes")
    one = {"requests": ("asks",), "what": ("portfolio",), "materials": ("file",)}
    yield "materials", made("materials", "request", "asks", "p1", **one, asked_by="p1")
    yield "through", made("materials", "request", "asks", "p0", **one, asked_by="p1")
    two = {
        "requests": ("asks", "refs"),
        "what": ("portfolio", "references"),
        "materials": ("file",),
    }
    yield (
        "two",
        made("materials", "request", "asks", "p1", **two, references=("p2",), asked_by="p1"),
    )
    odd = {"requests": ("odd",), "what": ("zeugnisse",), "materials": ("file",)}
    yield "odd", made("materials", "request", "odd", "p1", **odd, asked_by="p1")
    yield "odd through", made("materials", "request", "odd", "p0", **odd, asked_by="p1")


def unreachable(world: World) -> tuple[World, Move]:
    """Somebody without an address, and a thank-you that the first of the panel passes on."""
    person = replace(world.people["p1"], emails=())
    world = replace(world, people={**world.people, "p1": person})
    return world, move_for(world, "p1", "thank_you", through="p0")
