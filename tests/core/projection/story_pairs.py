"""Pairs of headlines, seeded: of one story as wire and press have it, or of two alike."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random
from typing import NamedTuple

from afterword.core.reading.news.meaning import meaning_of
from afterword.core.world import News

COMPANIES = (
    "Hollowick Systems", "Brambleford Foods", "Aster Quay Energy", "Pellmore Robotics",
    "Thistledown Health", "Ridgeway Maps", "Corvid Analytics", "Larchmere Rail",
)  # fmt: skip
_TRADES = ("software maker", "startup", "firm", "developer", "supplier")
_TOWNS = ("Milwaukee", "Savannah", "Leeds", "Graz", "Porto", "Tampere", "Cork", "Lyon", "Osaka")
_PRODUCTS = ("Tidewater", "Lanternfish", "Okapi", "Silverlane", "Marrow", "Quillback", "Fernweh")
_USES = ("live yard visibility", "warehouse picking", "patient intake", "invoice matching")
_PRIZES = ("Green Keel", "Open Geodata", "Northern Lights", "Golden Gasket", "Plain Language")
_SUMS = (4, 9, 12, 18, 27, 48, 64, 110)
_CUTS = (40, 85, 120, 260, 340, 700)
_PEOPLE = ("Odalys Brandt", "Calder Whitlock", "Rhea Tanaka", "Miro Vasquez", "Signe Holt")
_POSTS = ("chief operating officer", "chief financial officer", "head of sales", "general counsel")
_SHORT = {
    "chief operating officer": "COO",
    "chief financial officer": "finance chief",
    "head of sales": "sales head",
    "general counsel": "top lawyer",
}
_FIRMS = ("Oakline", "Vantor", "Pigment & Co", "Greyfriars", "Tallow Labs")
_CLAIMS = ("patent", "overtime", "warranty", "lease", "royalty")
# By kind: as the company has it, as a wire has it, as the press has it, in another language.
_STORIES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "office": (
        (
            "{c} opens new office in {town}", "{C} Opens Office in {town} (press wire)",
            "{trade} {s} heads to {town}", "{c} to open {town} office, add {jobs} jobs",
            "{town} gets {s} office", "{s} expands to {town} with a new office",
        ),
        (
            "{s} eröffnet Büro in {town}", "{s} abre oficina en {town}",
            "{s} ouvre un bureau à {town}",
        ),
    ),
    "launch": (
        (
            "{c} launches {product} for {use}", "{C} Launches {product} For {Use} (newswire)",
            "{trade} {s} unveils {product}", "{s} introduces {product}, a new take on {use}",
            "Meet {product}: {s} brings out a tool for {use}",
        ),
        ("{s} stellt {product} vor", "{s} lanza {product}", "{s} dévoile {product}"),
    ),
    "funding": (
        (
            "{c} raises ${sum} million to grow its {use} business",
            "{C} Raises ${sum}M in New Funding",
            "{trade} {s} lands ${sum}M", "{s} closes ${sum} million round",
            "Investors put ${sum}m into {s}",
        ),
        ("{s} sammelt {sum} Millionen Dollar ein", "{s} levanta {sum} millones de dólares",
         "{s} lève {sum} millions de dollars"),
    ),
    "award": (
        (
            "{c} wins {prize} Award for {use}", "{prize} Award goes to {s}",
            "{C} Wins {prize} Award (press release)", "{s} honored with {prize} Award",
        ),
        ("{s} erhält {prize} Preis", "{s} recibe el premio {prize}", "{s} reçoit le prix {prize}"),
    ),
    "person": (
        (
            "{c} names {who} as {post}", "{C} Appoints {who} As {Post}",
            "{who} joins {s} as {short}", "{trade} {s} hires {who} as {short}",
        ),
        ("{who} wird {short} bei {s}", "{s} nombra a {who}", "{s} nomme {who}"),
    ),
    "layoffs": (
        (
            "{c} to lay off {cut} employees", "{C} Cuts {cut} Jobs",
            "{trade} {s} slashes {cut} jobs", "{cut} jobs to go at {s}",
        ),
        (
            "{s} streicht {cut} Stellen", "{s} despide a {cut} empleados",
            "{s} supprime {cut} postes",
        ),
    ),
    "partner": (
        (
            "{c} partners with {firm} on {use}", "{C} And {firm} Announce Partnership",
            "{s} and {firm} team up on {use}", "{trade} {s} signs deal with {firm}",
        ),
        ("{s} kooperiert mit {firm}", "{s} firma un acuerdo con {firm}", "{s} s'associe à {firm}"),
    ),
    "lawsuit": (
        (
            "{firm} sues {s} over {claim}", "Lawsuit by {firm} accuses {c} in {claim} dispute",
            "{C} Sued By {firm} Over {Claim}",
        ),
        ("{firm} verklagt {s}", "{firm} demanda a {s}", "{firm} poursuit {s} en justice"),
    ),
    "acquisition": (
        (
            "{c} acquires {firm}", "{C} Completes Acquisition Of {firm}", "{trade} {s} buys {firm}",
        ),
        ("{s} übernimmt {firm}", "{s} compra {firm}", "{s} rachète {firm}"),
    ),
}  # fmt: skip
_DIFFER = {
    "office": "town", "launch": "product", "funding": "sum", "award": "prize", "person": "who",
    "layoffs": "cut", "partner": "firm", "lawsuit": "firm", "acquisition": "firm",
}  # fmt: skip
# What is written days later of the same matter, and is a story of its own.
_LATER = {
    "office": "{s}'s {town} office welcomes its hundredth customer",
    "launch": "{product} reaches 10,000 users at {s}",
    "funding": "{s} hires sales chief after funding",
    "award": "{s} at the {prize} dinner in pictures",
    "person": "{who} of {s}: why I left banking",
    "layoffs": "{s} reports third-quarter results",
    "partner": "{s} and {firm} host joint workshop in {town}",
    "lawsuit": "{s} opens office in {town}",
    "acquisition": "{firm} founder leaves {s}",
}


class Pair(NamedTuple):
    """Two items, and whether they tell one story."""

    one: News
    other: News
    company: str
    same: bool


def pairs(count: int, seed: int) -> Iterator[Pair]:
    """`count` pairs, half of one story."""
    random = Random(seed)
    for at in range(count):
        yield _pair(random, at, same=at % 2 == 0)


def _pair(random: Random, at: int, *, same: bool) -> Pair:
    company = random.choice(COMPANIES)
    kind = random.choice(sorted(_STORIES))
    facts = _facts(random, company)
    plain, foreign = _STORIES[kind]
    first = random.choice(plain)
    day = datetime(2026, 3, 2, 9, tzinfo=UTC) + timedelta(hours=random.randrange(2000))
    if same:
        rest = [template for template in plain if template != first]
        second = random.choice(foreign) if random.random() < 0.15 else random.choice(rest)
        later = day + timedelta(hours=random.choice((0, 1, 5, 20, 26, 50)))
    elif random.random() < 0.3:
        second, later = _LATER[kind], day + timedelta(hours=random.randrange(20, 120))
    else:
        second, later = random.choice(plain), day + timedelta(hours=random.randrange(96))
    other = facts if same else _changed(random, facts, _DIFFER[kind])
    if second == _LATER.get(kind):
        other = facts
    one = _news(f"{at}a", first.format(**facts), company, day)
    return Pair(one, _news(f"{at}b", second.format(**other), company, later), company, same)


def _facts(random: Random, company: str) -> dict[str, str]:
    use, post = random.choice(_USES), random.choice(_POSTS)
    claim = random.choice(_CLAIMS)
    return {
        "c": company, "C": company, "s": company.split(maxsplit=1)[0],
        "town": random.choice(_TOWNS), "product": random.choice(_PRODUCTS),
        "use": use, "Use": use.title(), "sum": str(random.choice(_SUMS)),
        "prize": random.choice(_PRIZES), "who": random.choice(_PEOPLE),
        "post": post, "Post": post.title(), "short": _SHORT[post],
        "cut": str(random.choice(_CUTS)), "jobs": str(random.choice((20, 60, 90))),
        "firm": random.choice(_FIRMS), "claim": claim, "Claim": claim.title(),
        "trade": f"{random.choice(_TOWNS)} {random.choice(_TRADES)}",
    }  # fmt: skip


def _changed(random: Random, facts: dict[str, str], what: str) -> dict[str, str]:
    while True:
        other = _facts(random, facts["c"])
        if other[what] != facts[what]:
            return other


def _news(key: str, title: str, company: str, at: datetime) -> News:
    meaning = meaning_of(title, "", company)
    return News(
        id=key, company=company, title=title, url="", published=at, kind=meaning.kind,
        sensitive=meaning.sensitive, weight=meaning.weight,
    )  # fmt: skip
