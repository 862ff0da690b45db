"""Invented interviews with the notes that people write after them, and worlds made from them.

Every profession, hand and habit that came to mind: lists, half sentences, gossip, other languages.
All people and companies are made up.
"""

# ruff: noqa: E501  # notes are as long as people write them
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from afterword.core.names import title_of
from afterword.core.planning.ids import move_id
from afterword.core.planning.moves import Move, Occasion
from afterword.core.world import (
    Company,
    Interview,
    Member,
    Moment,
    Owner,
    Person,
    Place,
    Promise,
    Pursuit,
    World,
)

START = datetime(2026, 9, 15, 14, 0, tzinfo=UTC)  # a Tuesday
OWNER = Owner("Ines Calloway", ("ines@calloway.example",), "UTC", "GB")
HERE = Place("UTC", "GB", "said")


@dataclass(frozen=True)
class Panel:
    """One interview: who sat there with what the notes say of each, and what nobody is named for."""

    company: str
    role: str
    lines: dict[str, str]
    learned: str = ""
    bring: str = ""


PANELS = (
    Panel(
        "St Brannock Hospital",
        "Ward Sister",
        {
            "Maureen Tully": "handover takes 40 min, she wants it under 15. lovely woman",
            "Dr. Kwame Osei": "asked how I'd calm a family that shouts; worried about falls at night",
            "Pilar Quintero": "showed me the med room - very tidy. 3 kids",
        },
        "the ward moves to paperless charts in june",
        "my bedside handover sheet; rota planning for 60 nurses",
    ),
    Panel(
        "Oakhill Primary",
        "Year 4 Teacher",
        {
            "Hannah Birtwistle": "phonics in mixed groups, asked about marking load",
            "Gareth Pugh": "head. strict? wants parents in school more often",
            "Siobhan": 'said "reading is everybody\'s job", walked me through the library corner',
        },
        "they plan every unit in pairs",
        "phonics workbook, home made",
    ),
    Panel(
        "Bellweather & Finch",
        "Management Accountant",
        {
            "Tom Finch": "month end close is 9 days, wants to cut it to 5",
            "Ayesha Rahman": "intercompany balances are reconciled by hand. she hates it!!",
            "Lionel Marsh": "biggest headache: late expense claims. golf",
            "Greta Olsen": "controls, SOX-light",
        },
        "two entities still run on different charts of accounts",
        "close calendar template\nI cut a close from 8 to 4 days",
    ),
    Panel(
        "Studio Ferngate",
        "Brand Designer",
        {
            "Lola Marchetti": "likes sketches before figma",
            "Otis": 'the brief is never the brief ("ask twice")',
            "Mei-Ling Zhao": "design system is two years old, nobody owns it; showed me the type library",
        },
        "",
        "type audit, one afternoon",
    ),
    Panel(
        "Tarn Software",
        "Account Executive",
        {
            "Brett Collier": "pipeline is thin in the north. talks a lot",
            "Yusuf Demir": "churn in the mid-market segment - what if the champion leaves?",
            "Nadia Petrov": "first calls should be short; hates decks",
        },
        "deals under 20k close in three weeks",
        "discovery call script",
    ),
    Panel(
        "Norvik Turbines",
        "Test Engineer",
        {
            "Sigrid Haug": "they move blade tests from the hall to simulation; worries about fatigue data",
            "Paul Amundsen": "showed me test rig 3 (huge). from Bergen like my gran",
            "Li Na": "noise measurements at low wind, asked what I'd do w/ 2 sensors only",
        },
        "the hall is booked till march",
        "rainflow counting scripts",
    ),
    Panel(
        "Casa Verde Hotels",
        "Front Office Manager",
        {
            "Esteban Rojas": "sobreventa los viernes, no tienen lista de espera",
            "Claire Dupuis": "check-in queue between 3 and 4pm, wants guests to wait less than five minutes",
        },
        "loyalty members check out late",
        "queue board from the Marlow",
    ),
    Panel(
        "Huber Maschinenbau",
        "Einkäufer",
        {
            "Klaus Huber": "Lieferanten zu spät, lieber zwei Quellen als eine",
            "Sabine Vogt": "asked about incoterms; is rolling out supplier scorecards",
        },
    ),
    Panel(
        "Rivermead Council",
        "Planning Officer",
        {
            "Doreen Slater": "backlog of 300 cases -> triage by size first",
            "Imran Sheikh": "site visits: one day a week is too little",
            "Fiona MacNab": "committee members read the first page only, apparently",
        },
        'officers and members mean different things by "urgent"',
        "one-page case summary",
    ),
    Panel(
        "Quickbite",
        "Data Analyst",
        {
            "Ana Souza": "cohort retention; orders drop after week 3",
            "Ben Whitlock": "ad spend attribution - nobody trusts it",
            "Chidi": "dashboards!!! 140 of them, 9 used",
            "Ewa Nowak": "sql test ok. I rambled",
        },
        "nobody looks at the night orders",
        "dashboard cull, like at Brio",
    ),
    Panel(
        "Lumen Theatre",
        "Stage Manager",
        {
            "Rupert Vane": "get-in in 4 hours, quick changes stage left",
            "Jo Bright": "they tour 11 towns in spring, vans not trucks",
        },
        "",
        "cue sheets in colour",
    ),
    Panel(
        "Kestrel Logistics",
        "Fleet Coordinator",
        {
            "Wojciech": "drivers log hours on paper. wants tablets by easter",
            "Hye-jin Park": "fuel cards, fraud last year (off the record)",
            "Sam O'Dowd": "the depot closes at ten but trucks arrive until midnight",
        },
        "",
        "could run the tablet pilot in one depot",
    ),
    Panel(
        "Aster Pharma",
        "Clinical Trial Manager",
        {
            "Dr. Helene Brandt": "site activation takes 140 days; goal: 90 days",
            "Marco Villa": "explained how they pick sites. funny guy",
            "Priyanka": "patient diaries -> missing entries on weekends",
        },
        "sites get paid late, so they answer late",
        "site start-up checklist",
    ),
    Panel(
        "Greenleaf Charity",
        "Fundraiser",
        {
            "Obi Nwosu": "legacy giving, tone matters. he is vegan",
            "Mary-Ann Teague": "wants donors to hear from the field, not from head office",
        },
        "",
        "thank-you call rota",
    ),
    Panel(
        "Polder Bouw",
        "Site Manager",
        {
            "Joost van der Meer": "cranes stand still when wind > 6; plans week by week",
            "Fatima El Idrissi": "safety walk every morning, asked about near misses",
        },
        "subcontractors change every month",
        "near-miss cards",
    ),
    Panel(
        "Bluebird Airlines",
        "Crew Scheduler",
        {
            "Tess": "standby crews; pairing rules from 1998",
            "Raj Malhotra": "what happens if 3 call in sick at once? my answer was meh",
            "Ingrid": "quiet. union rules",
        },
    ),
    Panel(
        "Moss & Daughters",
        "Pastry Chef",
        {
            "Eleanor Moss": "sourdough croissant needs 3 days; cares about waste",
            "Theo": "oven no 2 runs hot, showed me how they rotate trays",
        },
        "",
        "lamination at 16 degrees",
    ),
    Panel(
        "Zenith Insurance",
        "Claims Handler",
        {
            "Patrick Low": "storm claims come in waves, phones melt",
            "Uma Devi": "customers want a name, not a number",
            "Gus": "fraud checks before payment, asked if I had done any",
        },
        "half the calls ask where the money is",
        "plain-language letter set",
    ),
    Panel(
        "Fjordlys Energi",
        "HR Business Partner",
        {
            "Astrid Lie": "works council from january; managers are unsure what they may ask",
            "Nils": "onboarding, 6 weeks shadowing",
        },
        "",
        "onboarding plan for shift workers",
    ),
    Panel(
        "Corvid Games",
        "Level Designer",
        {
            "Dax": '"fun first, pretty later", playtests on thursdays',
            "Mirela Ionescu": "tutorial loses 30% of players in minute two",
            "Kenji 森": "showed the lighting tool. no small talk",
        },
        "the tutorial is rebuilt every sprint",
        "paper prototypes",
    ),
    Panel(
        "Hollowell Solicitors",
        "Paralegal",
        {
            "Judith Hollowell": "bundles! needs someone who checks page numbers twice",
            "Amir": "disclosure deadlines, they use a wall calendar. seems stressed",
        },
    ),
    Panel(
        "Vineyard Row",
        "Pharmacist",
        {
            "Colm Brady": "repeat prescriptions pile up on mondays & tuesdays",
            "Stella": "counselling room = former storeroom",
            "Bogdan": "stock counts, every sunday",
        },
        "",
        "monday triage list",
    ),
    Panel(
        "Ironbridge College",
        "Lab Technician",
        {
            "Prof. Rosalind Kerr": "fume hoods serviced twice a year. told me about the apprentice programme",
            "Dev": "chemicals inventory is in a spreadsheet, wants barcodes",
        },
    ),
    Panel(
        "Tidepool Media",
        "Podcast Producer",
        {
            "Jules": "cold opens under 20 seconds; loves silence",
            "Bex": "remote guests - bad mics",
            "Ramón Ortiz": "ads in the middle annoy listeners, they know",
        },
        "",
        "mic kit by post",
    ),
    Panel(
        "Arden Rail",
        "Signalling Engineer",
        {
            "Graham Peel": "possession windows are 4 hours, what if the test train is late",
            "Lucy Achterberg": "drawings from 1974, she scans them one by one",
            "Mo": "nothing much, left early",
        },
        "every change needs two signatures",
        "drawing register",
    ),
    Panel(
        "Pepper & Pine",
        "Store Manager",
        {
            "Kiran": "gives new staff the till on day 2. brave!",
            "Vera Stone": "shrinkage 2,1 %, mirrors don't help",
        },
        "",
        "two-minute team talk before opening",
    ),
    Panel(
        "Cobble Lane Surgery",
        "Practice Manager",
        {
            "Dr Anil Mehta": "phones at 8am are the problem; dreams of online booking",
            "Trish": "she runs reception w/ 2 people, no cover at lunch",
        },
        "letters go out on thursdays only",
        "call-back list",
    ),
    Panel(
        "Silverline",
        "",
        {"Per": "", "Ola": "", "Kim": "", "Noor": "", "Ada": "", "Bo": ""},
    ),
)


def worlds() -> Iterator[tuple[Panel, World, list[Move]]]:
    """Each panel with its world and the thank-you move for everybody on it."""
    for panel in PANELS:
        world = world_of(panel)
        yield panel, world, thanks(world)


def world_of(panel: Panel, *, promise: bool = False, emails: bool = True) -> World:
    """The world the evening after the interview of a panel."""
    people = {
        f"p{n}": Person(
            f"p{n}",
            name,
            (f"p{n}@{_domain(panel.company)}",) if emails else (),
            HERE,
            company="c",
            company_name=panel.company,
            formal=n % 4 == 3,
            title=title_of(name),
        )
        for n, name in enumerate(panel.lines)
    }
    interview = Interview(
        id="talk",
        pursuit=panel.company,
        company="c",
        start=START,
        end=START + timedelta(minutes=45),
        status="confirmed",
        title="Interview",
        where="",
        interviewers=tuple(people),
    )
    members = tuple(
        Member(person, "hiring_manager" if n == 0 else "interviewer")
        for n, person in enumerate(people)
    )
    pursuit = Pursuit(panel.company, "c", panel.company, panel.role, "deciding", members, START)
    promised = Promise(
        "says", panel.company, "c", "p0", (START + timedelta(days=8)).date(), START, "", True
    )
    return World(
        owner=OWNER,
        now=START + timedelta(hours=3),
        people=people,
        companies={"c": Company("c", panel.company)},
        pursuits=(pursuit,),
        interviews=(interview,),
        promises=(promised,) if promise else (),
        moments=tuple(_moments(panel)),
    )


def thanks(world: World) -> list[Move]:
    """A thank-you move for each interviewer."""
    return [move_for(world, person, "thank_you") for person in world.interviews[0].interviewers]


def move_for(world: World, person: str, play: str, **details: object) -> Move:
    """A move of a play after the interview."""
    interview = world.interviews[0]
    occasion = Occasion("interview", interview.id, "interview on 15 September")
    return Move(
        id=move_id(play, person, occasion),
        play=play,
        channel="linkedin" if play == "connect" else "email",
        person=person,
        company="c",
        pursuit=interview.pursuit,
        occasion=occasion,
        earliest=interview.end,
        best=interview.end,
        due=interview.end + timedelta(hours=24),
        latest=None,
        needs=() if world.people[person].emails else ("address",),
        details={"interview": interview.id, "interviews": (interview.id,), **details},
    )


def _moments(panel: Panel) -> Iterator[Moment]:
    lines = [(f"p{n}", "talked", text) for n, text in enumerate(panel.lines.values())]
    lines += [("", "learned", text) for text in panel.learned.split("\n")]
    lines += [("", "bring", text) for text in panel.bring.split("\n")]
    for number, (person, heading, text) in enumerate(lines):
        if text:
            yield Moment(f"note-{number}", "talk", person, heading, text)


def _domain(company: str) -> str:
    return "".join(c for c in company.casefold() if c.isascii() and c.isalnum()) + ".example"
