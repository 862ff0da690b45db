"""The shape of every language's module of words for posts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

# What a firm's people do, normalised. A trade that none of them holds has no department.
DEPARTMENTS = (
    "engineering",
    "data",
    "product",
    "design",
    "research",
    "it",
    "people",
    "finance",
    "legal",
    "sales",
    "marketing",
    "support",
    "operations",
    "purchasing",
    "production",
    "quality",
    "administration",
    "management",
    "healthcare",
    "education",
)
# From the top: who leads a firm, several departments, one, a trade within the firm, a team, nobody.
LEVELS = ("c_level", "vp", "director", "head", "lead", "individual")


@dataclass(frozen=True, slots=True)
class Words:
    """One language, in folded words (core.names.fold): no accents, no points, lower case.

    An entry is one word or several, parted by " | ". "*" stands for any letters at a word's
    beginning or end. Small words ("of", "der", "de la") are left out, in entries as in titles.
    """

    trades: Mapping[str, str]  # they say what somebody does whatever stands beside: "recruiter"
    fields: Mapping[str, str]  # they name the field: "sales"
    hints: Mapping[str, str]  # they say so where nothing else does: "engineer"
    levels: Mapping[str, str]
    assistants: str  # words: they serve whoever is named behind
    small: str  # words that entries and titles go without
    team: str  # words: nouns for a team or a department
    adjectives: str  # behind a level they name a field and no team: "financial"
    graded: str  # words of seniority and standing that are no part of a team's name: "senior"
