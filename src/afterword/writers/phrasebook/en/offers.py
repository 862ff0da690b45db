"""Answers to an offer that decide: a yes, and a no."""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

_ROLE = " of the {role} role at {company}"


def _without_role(pool: Pool) -> Pool:
    """The same where no role is known."""
    return tuple(
        phrase.replace(_ROLE, "")
        .replace("the {role} role at {company}", "the role at {company}")
        .replace("the {role} role", "the role")
        for phrase in pool
        if isinstance(phrase, str)
    )


_ACCEPT: Pool = (
    "I [gladly|happily|am glad to|am happy to] accept your offer of the {role} role at {company}[| and thank you for it|, with thanks to everybody who had a part in it].",
    "[Yes, with pleasure|Yes, gladly|With great pleasure, yes|Gladly, yes]: I accept the {role} role at {company}[| and thank you for your trust|, with my thanks to the whole team].",
    "Thank you [for your offer|for this offer|once more for your offer]; I [accept it gladly|am glad to accept it|accept it with pleasure|am happy to accept it], and with it the {role} role at {company}.",
    "It is [a pleasure|a great pleasure|a joy] to accept your offer of the {role} role at {company}[, and I thank you for it|, and I thank you for the trust in it|; my thanks to you and the team|].",
    "My answer to your offer of the {role} role at {company} is yes[, and I accept it gladly|, and I am glad to accept it|: I accept it with pleasure|: I accept it with thanks][|, to you and to the team].",
    "With [thanks|many thanks|warm thanks] for your offer, I [am glad to|am happy to|gladly] accept the {role} role at {company}[| and to join you there].",
)
_DECLINE: Pool = (
    "Thank you for your offer of the {role} role at {company}; [after careful thought|after some days of thought|having thought about it properly|having weighed it with care] I have decided not to accept it[|, and want you to hear it from me|, and would rather tell you now than later].",
    "I [thank you for|am grateful for|appreciate] your offer of the {role} role at {company}, and have, after [careful|much|honest] thought, decided not to accept it[|, which was not an easy answer].",
    "Your offer of the {role} role at {company} [meant a good deal to me|made me glad|was one that I thought about with care|was good to receive]; [even so|all the same|in the end], I will not be able to accept it.",
    "I have [thought long about|weighed with care|gone over with care] your offer of the {role} role at {company}, and [will not be able to accept it|have decided not to accept it|am writing to decline the offer][|, with thanks for the trust in it].",
    "[This is not an easy letter to write|I owe you a clear answer|I do not want to keep you waiting|You have been open with me, and I want to be so too]: I have decided not to accept your offer of the {role} role at {company}[|, though I thank you for it|, and I thank you for having made it].",
    "[With thanks for your trust|With real thanks|Grateful as I am], I decline your offer of the {role} role at {company}[|; the decision took me some time|, and do so with respect for you and the team].",
)
POINTS: Mapping[str, Pool] = {
    "accept": _ACCEPT,
    "accept_company": _without_role(_ACCEPT),
    "accept_thanks": (
        "Thank you for [the conversations that led here|the time you all gave me on the way here|how openly you talked with me].",
        "I thank you and your colleagues for [the time you took|the care you took over my questions|every conversation on the way].",
        "Our conversations [made this an easy answer|are a good part of the reason], and I thank you for them.",
        "I am grateful to everybody who [took the time to meet me|talked with me along the way].",
    ),
    "accept_thanks_unmet": (
        "Thank you for [your trust|the confidence you put in me].",
        "I am grateful for [your confidence|the trust you put in me].",
    ),
    "accept_remark": (
        "I would like to [go on|begin] where we left off, with {n}.",
        "{N} has stayed with me, and I [am curious to hear more|would like to learn more] about it.",
        "I have not forgotten {n}, and am curious to [hear how it goes on|learn more about it].",
        "I have thought of {n} more than once[| since].",
    ),
    "accept_remark_seen": (
        "I have thought of {words} that you showed me more than once[| since].",
        "I look forward to seeing {words} again.",
    ),
    "accept_next": (
        "What do you need from me now, [for the papers and for the start|so that the papers can go ahead|to take the next step]?",
        "Which papers come next, and who should I [send them to|talk to about them]?",
        "Is there anything [that you need from me now|I should prepare or send now], for the contract or for the first day?",
        "How would you like to [go on from here|proceed with the papers]?",
        "What is the next step [on your side|from here], and what can I do for it?",
    ),
    "accept_close": (
        "I look forward to working with you[ and the team|] at {company}.",
        "I am looking forward to [{company} and to all of you|working with all of you at {company}].",
        "It is good to know that [we will go on talking|our conversations go on], and at {company}.",
    ),
    "decline": _DECLINE,
    "decline_company": _without_role(_DECLINE),
    "decline_thanks": (
        "Thank you for the time that you and your colleagues [gave me|took for me].",
        "I enjoyed [every conversation with you and your colleagues|getting to know you and your work], and thank you for it.",
        "The conversations were [open and fair|a pleasure], and I am grateful to everybody who took part in them.",
        "My thanks go to everybody who [took the time to meet me|answered my many questions].",
    ),
    "decline_thanks_unmet": (
        "Thank you for [your trust|the trust that you put in me].",
        "I am grateful for [your confidence|the confidence behind it].",
    ),
    "decline_wish": (
        "I wish you [luck in finding the right person|a good choice], and {company} every success.",
        "I hope that you [find|soon find] somebody who does it well, and wish everybody at {company} the best.",
        "My good wishes go to you and to the team at {company}.",
        "I wish {company} well, and you a colleague who [enjoys the work|stays for long].",
    ),
    "decline_door": (
        "If our paths cross again, [at {company} or elsewhere|one day and in whatever way], I would be glad.",
        "I would be happy to stay in touch[|, and hope that this is no last word between us].",
        "Should there be [another occasion|a reason] to talk one day, I would gladly do so.",
        "I would be glad to hear from you again, [whatever the occasion|at {company} or elsewhere].",
    ),
}
