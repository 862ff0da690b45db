"""Good letters, and what may be done to them: how many of each the checks tell apart.

`bench/letters` counts with it, and so does test_mutations.py.
"""

# ruff: noqa: E501  # sentences stand as people write them
from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from tests.core.letters.good_letters import GOOD
from tests.core.letters.panels import PANELS, START, move_for, thanks, world_of

from afterword.core.letters.checks import check
from afterword.core.letters.letter import Letter
from afterword.core.letters.outline import outline
from afterword.core.letters.points import Outline
from afterword.core.planning.moves import Move, Occasion
from afterword.core.world import Company, Outcome, Pursuit, Touch, World
from afterword.writers.phrasebook import write

ELSEWHERE = Pursuit("other", "d", "Kingfisher Mills", "Scheduling Lead", "deciding", (), START)
Mutation = Callable[[random.Random, "Case"], str]


@dataclass(frozen=True)
class Case:
    """A letter with all that it is checked against."""

    letter: Letter
    outline: Outline
    world: World

    @property
    def body(self) -> str:
        """Its text."""
        return self.letter.body

    @property
    def asks(self) -> bool:
        """Whether it is an enquiry."""
        return self.outline.kind == "check_in" and "?" in self.body


@dataclass(frozen=True)
class Measured:
    """What the checks made of them."""

    mutations: int
    caught: int
    good: int
    alarms: int
    missed: tuple[str, ...]
    false: tuple[str, ...]


def search(number: int) -> World:
    """The world of a panel, with another search beside it."""
    world = world_of(PANELS[number], promise=True)
    pursuit = world.pursuits[0].id
    end = world.interviews[0].end
    return replace(
        world,
        companies={**world.companies, "d": Company("d", ELSEWHERE.company_name)},
        pursuits=(*world.pursuits, ELSEWHERE),
        outcomes=(
            Outcome("no", "rejection", pursuit, "c", "p0", end, "unfortunately"),
            Outcome("yes", "offer", pursuit, "c", "p0", end, "we would like to offer you the role"),
        ),
        touches=(Touch("asked", end, "p0", "out", "email", "enquiry", pursuit=pursuit),),
    )


def written(world: World, move: Move, body: str | None = None) -> Case:
    """The phrasebook's letter for a move, or somebody's own words for it."""
    points = outline(move, world)
    draft = write(points, seed=move.id)
    reply = points.reply.message_id if points.reply else ""
    letter = Letter(
        points.to, draft.subject, draft.body, points.attachments, reply, draft.sentences
    )
    if body is not None:
        letter = replace(letter, body=body, own=True)
    return Case(letter, points, world)


def moved(world: World, person: str, play: str, kind: str) -> Move:
    """A move of a play and an occasion."""
    if kind == "interview":
        return move_for(world, person, play)
    ref = {"promise": "says", "rejection": "no", "offer": "yes", "withdrawal": world.pursuits[0].id}
    occasion = Occasion(kind, ref.get(kind, "talk"), kind)  # type: ignore[arg-type]
    details = {"promise": "says", "nth": 1} if kind == "promise" else {"nth": 1}
    move = move_for(world, person, play)
    return replace(move, occasion=occasion, details=details, due=None)


def good_letters() -> Iterator[Case]:
    """The phrasebook's, and those that people wrote: 200 and more."""
    for number, panel in enumerate(PANELS):
        world = search(number)
        for move in thanks(world):
            yield written(world, move)
        for play, kind in (
            ("check_in", "promise"),
            ("thank_you", "rejection"),
            ("connect", "interview"),
        ):
            yield written(world, moved(world, "p0", play, kind))
        for company, person, play, kind, body in GOOD:
            if panel.company.split()[0] == company:
                yield written(world, moved(world, f"p{person}", play, kind), body)


def failed(case: Case) -> dict[str, str]:
    """The checks that a letter fails, with what they say."""
    found = check(case.letter, case.outline, case.world)
    return {each.rule: each.note for each in found if not each.ok}


def said(body: str, sentence: str) -> str:
    """The letter with one more sentence at the end of its last paragraph."""
    *parts, farewell = body.split("\n\n")
    if not parts:
        return f"{body} {sentence}"
    return "\n\n".join([*parts[:-1], f"{parts[-1]} {sentence}", farewell])


def adding(*sentences: str) -> Mutation:
    """A sentence of these, added."""
    return lambda chance, case: said(case.body, chance.choice(sentences))


def _wrong_name(chance: random.Random, case: Case) -> str:
    others = ("Jonathan", "Marguerite", "Ms Oldfield", *(
        p.name.split()[0] for p in case.world.people.values() if p.id != case.outline.person))  # fmt: skip
    return re.sub(r"^(Dear|Hi|Hello) [^,]+", rf"\1 {chance.choice(others)}", case.body, count=1)


def _swapped_company(chance: random.Random, case: Case) -> str:
    own = case.world.pursuits[0].company_name
    other = chance.choice(("Kingfisher Mills", "Globex", "Acme Robotics"))
    if own in case.body:
        return case.body.replace(own, other)
    return said(case.body, f"I would love to join you at {other}.")


def _swapped_role(chance: random.Random, case: Case) -> str:
    own = case.world.pursuits[0].role
    other = chance.choice(("Scheduling Lead", "Chief Unicorn Wrangler", "sous chef"))
    if own and own in case.body:
        return case.body.replace(own, other)
    return said(case.body, f"I remain keen on the {other} role.")


def _wrong_day(chance: random.Random, case: Case) -> str:
    if "Tuesday" in case.body:
        return case.body.replace("Tuesday", chance.choice(("Thursday", "Monday", "Friday")))
    return said(case.body, "It was good to talk with you on Saturday 5 September.")


def _missing_thanks(chance: random.Random, case: Case) -> str:
    if case.outline.kind not in ("thank_you", "gracious"):
        return said(case.body, "Please reply by tomorrow.")
    pattern = r"[^.?\n]*\b(?:thank|grateful|appreciat)[^.?\n]*[.?]\s*"
    return re.sub(pattern, "", case.body, flags=re.IGNORECASE)


def _another_remark(chance: random.Random, case: Case) -> str:
    theirs = [m for m in case.world.moments if m.person not in ("", case.outline.person)]
    if not theirs:
        return said(case.body, "You told me that the lifts are broken on alternate evenings.")
    text = re.split(r"[.;!?]", chance.choice(theirs).text)[0]
    return said(case.body, f"I keep thinking about what you said: {text}.")


def _second_question(chance: random.Random, case: Case) -> str:
    more = "Could you also tell me what the salary is?"
    return said(case.body, more if case.asks else f"Please answer today: {more}")


def _ask_in_invitation(chance: random.Random, case: Case) -> str:
    ask = chance.choice((
        "Could you refer me?", "I would be grateful for a referral.", "Any news on the role?",
        "Do you have time for a quick call?", "Please put in a good word for me."))  # fmt: skip
    return f"{case.body[:110].rsplit(' ', 1)[0]}. {ask}"


def _placeholder(chance: random.Random, case: Case) -> str:
    blank = chance.choice(
        ("[Company]", "{role}", "<insert example>", "XXX", "TODO", "[your name]", "____")
    )
    return said(case.body, f"I look forward to working on {blank}.")


def _wrong_title(_: random.Random, case: Case) -> str:
    title = "Prof." if "Dr" in case.outline.addressee else "Dr."
    return re.sub(r"^(Dear|Hi) (?:Dr\.?|Prof\.?)? ?", rf"\1 {title} ", case.body, count=1)


def _wrong_signature(_: random.Random, case: Case) -> str:
    return re.sub(r"Ines(?: Calloway)?\s*$", "Bertrand Zobel", case.body)


SORTS: dict[str, Mutation] = {
    "wrong name": _wrong_name,
    "swapped company": _swapped_company,
    "swapped role": _swapped_role,
    "wrong day": _wrong_day,
    "missing thanks": _missing_thanks,
    "another's remark": _another_remark,
    "second question": _second_question,
    "placeholder": _placeholder,
    "invented figure": adding(
        "I cut costs by 43% at my last job.", "In my last job I led 12 people.",
        "I bring eleven years of experience.", "We doubled the revenue in a year.",
        "I saved my last employer $250,000.", "I trained over a hundred nurses."),
    "invented agreement": adding(
        "As we agreed, I will start with the night shift.", "You promised me a permanent contract.",
        "You told me that the budget is safe until autumn.", "As you confirmed, relocation is paid.",
        "You offered me the corner office.", "Your invitation to dinner was generous."),
    "invented quote": adding(
        "As you said, “money is no object here”.", "You called it ‘the best job in town’.",
        'I liked your line, "we never sleep".'),
    "invented deed": adding(
        "I have led the merger of two laboratories.", "I hold a doctorate in astrophysics.",
        "I launched a magazine for gardeners.", "I am certified in underwater welding."),
    "added flattery": adding(
        "You are an incredible, visionary leader.", "I was so impressed by your leadership.",
        "You have built such an amazing team.", "Your company is the best in the world.",
        "I have never met anyone so insightful.", "It was a true privilege to meet you.",
        "You are truly one of the smartest people I have ever met.", "I am a huge admirer of yours."),
    "pushy close": adding(
        "I expect to hear from you soon.", "I need an answer by Friday.",
        "Please let me know by tomorrow.", "I will call you on Monday to follow up.",
        "I am just checking in on the decision.", "Do not keep me waiting.",
        "I trust you will make the right choice.", "Other companies are waiting for me."),
    "deadline set": adding(
        "Could you send me your decision before Monday?", "Please decide within two days.",
        "I would appreciate a reply by the end of the week.", "Let me know today, please."),
    "begging": adding(
        "Please give me a chance.", "I really need this job.", "I would do anything to work for you.",
        "This job means everything to me.", "Please, hire me."),
    "grovelling": adding(
        "I am so sorry to bother you again.", "I know how busy you are.",
        "Thank you for your precious time."),
    "attachment": adding(
        "I have attached my portfolio.", "Please find my CV enclosed.",
        "You will find two work samples attached.", "I am sending you my portfolio with this mail.",
        "My work is at https://portfolio.example/ines."),
    "wrong title": _wrong_title,
    "wrong signature": _wrong_signature,
}  # fmt: skip


def mutations(seed: int, number: int) -> Iterator[tuple[str, Case, Case]]:
    """So many of each sort in turn: its name, the good letter and what was made of it."""
    chance = random.Random(seed)
    letters = [c for c in good_letters() if c.outline.kind in ("thank_you", "gracious", "check_in")]
    notes = [c for c in good_letters() if c.outline.kind == "invitation"]
    sorts = [*SORTS.items(), ("ask in an invitation", _ask_in_invitation)]
    for n in range(number):
        name, change = sorts[n % len(sorts)]
        case = chance.choice(notes if change is _ask_in_invitation else letters)
        body = change(chance, case)
        while body == case.body:
            case = chance.choice(notes if change is _ask_in_invitation else letters)
            body = change(chance, case)
        yield name, case, replace(case, letter=replace(case.letter, body=body, own=True))


def measure(seed: int, number: int = 100) -> Measured:
    """How many mutations are caught, and how many good letters are not let pass."""
    missed = []
    for name, _, changed in mutations(seed, number):
        if not failed(changed):
            missed.append(f"{name}: {changed.body}")
    letters = list(good_letters())
    false = [f"{found}: {case.body}" for case in letters if (found := failed(case))]
    return Measured(
        number, number - len(missed), len(letters), len(false), tuple(missed), tuple(false)
    )
