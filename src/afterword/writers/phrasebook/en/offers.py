"""Answers to an offer that decide: a yes, and a no."""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

_ROLE = " of the {role} role at {company}"


def _without_role(pool: Pool) -> Pool:
    """The same where no role is known."""
    return tuple(
        phrase.replace(_ROLE, "").replace("the {role} role", "the role")
        for phrase in pool
        if isinstance(phrase, str)
    )


def _in_more_ways(pool: Pool) -> Pool:
    """A role is at a company or with it."""
    return tuple(
        phrase.replace("role at {company}", "role [at|with] {company}")
        for phrase in pool
        if isinstance(phrase, str)
    )


# A reader of the sent mail must see the yes in them as well: "accept" stands close to "I".
_ACCEPT: Pool = (
    "I am [delighted|very happy|really pleased] to accept your offer of the {role} role at {company}[|; thank you|, and grateful to everyone involved|, with many thanks to you and the team].",
    "[Yes, gladly|Yes, with pleasure|A very happy yes|It is a yes from me]: I accept the {role} role at {company}[|, and thank you for choosing me|, and I am looking forward to it|; thank you].",
    "Thank you [so much|very much|again] for offering me the {role} role at {company}; [I am delighted to accept|I am happy to accept|I accept with pleasure|I accept, and gladly].",
    "I would be [delighted|happy|glad] to accept the {role} role at {company}[|; thank you for the offer|, and thank you for choosing me|, and thank everyone who made the offer possible].",
    "My answer is [yes|a clear yes|a very happy yes]: I accept your offer of the {role} role at {company}[|; thank you|, with thanks to everyone I met|, and I am looking forward to it].",
    "[Let me make it official|To make it official]: I accept your offer of the {role} role at {company}[|, and thank you|, and I am very happy about it|, with many thanks to you and the team].",
)
_DECLINE: Pool = (
    "Thank you [very much|so much|again] for your offer of the {role} role at {company}; [after a lot of thought|after careful thought|having thought it over], I have decided not to accept it.",
    "[This was not an easy decision|I have thought hard about this|I have given this a lot of thought], and I have decided not to accept your offer of the {role} role at {company}[|, but thank you for making it|, grateful as I am for it].",
    "I [really appreciate|am grateful for|was very glad to get] your offer of the {role} role at {company}, [but I am going to decline the offer|and I am sorry to decline the offer|but I have decided to decline the offer|but have to decline the offer].",
    "[I want you to hear this from me first|I would rather tell you now than keep you waiting|I owe you a clear answer]: I have decided not to accept your offer of the {role} role at {company}[|, though I was very glad to get it|, and thank you for it].",
    "I am [writing to let you know|sorry to say|writing to say] that I [will not be able to accept|cannot accept|have decided not to accept] your offer of the {role} role at {company}[|, and thank you for it].",
    "After [careful|a lot of|much] thought I am declining the {role} role at {company}[|; thank you for the offer|, and I am grateful that you offered it to me|, with real thanks for the offer].",
)
POINTS: Mapping[str, Pool] = {
    "accept": _in_more_ways(_ACCEPT),
    "accept_company": _without_role(_ACCEPT),
    "accept_thanks": (
        "Thank you for [every conversation along the way|the time you and the team took for me|all the time that went into this].",
        "Thank you, too, to everyone [I met|who took the time to talk with me]; [it made this an easy decision|that made the decision easy].",
        "Please thank [everyone I met|the others who talked with me] for me as well.",
        "I really appreciate [the time everyone took for me|how much time you all took], so thank you for that.",
    ),
    "accept_thanks_unmet": (
        "Thank you for [putting your trust in me|your trust].",
        "I really appreciate [it|the trust], so thank you.",
    ),
    "accept_remark": (
        "I am still thinking about {n}, and look forward to [getting into it|working on it with you].",
        "{N} is one of the things I [look forward to getting into|would like to start with].",
        "I look forward to [coming back to|hearing more about] {n}.",
    ),
    "accept_remark_said": (
        "I am still thinking about your point that {words}, and look forward to [getting into it|working on it with you].",
        "You said that {words}, and I look forward to [getting into that|working on that with you].",
    ),
    "accept_remark_seen": (
        "I am still thinking about {words} that you showed me, and look forward to seeing more.",
        "You showed me {words}, and I look forward to seeing more.",
    ),
    "accept_next": (
        "What do you need from me now, [for the paperwork and the start|to get the paperwork going]?",
        "What is the next step [on your side|from here]?",
        "Is there anything [you need from me at this point|I should send you or prepare]?",
        "How would you like to [take it from here|go about the paperwork]?",
        "Who should I [talk to|be in touch with] about the paperwork?",
    ),
    "accept_close": (
        "I look forward to [working with you and the team|working with you all|joining you at {company}].",
        "I am looking forward to [working with you all|getting started with the team].",
        "It is great to know that we will be working together[| at {company}].",
    ),
    "decline": _in_more_ways(_DECLINE),
    "decline_company": _without_role(_DECLINE),
    "decline_thanks": (
        "Thank you for all the time that you and your colleagues [took|put into this].",
        "I enjoyed [every conversation with you and the team|getting to know you and the team], and I am grateful for the time you took.",
        "[Please thank everyone I met for me|Please pass my thanks on to everyone I met]; I enjoyed our conversations.",
        "I am grateful to everyone who took the time to [meet me|talk with me].",
    ),
    "decline_thanks_unmet": (
        "Thank you for [the trust you put in me|considering me].",
        "I am grateful [for your trust|that you thought of me].",
    ),
    "decline_wish": (
        "I hope you [find the right person soon|find somebody great for it], and I wish you and {company} all the best.",
        "I wish you and the team at {company} [every success|all the best].",
        "All the best to you and everyone at {company}[|, and good luck with the search].",
        "I wish you luck with the search, and {company} all the best.",
    ),
    "decline_door": (
        "I would be glad to stay in touch[|, and I hope our paths cross again].",
        "I hope our paths cross again[|, at {company} or elsewhere].",
        "If something else comes up one day, I would be happy to [hear from you|talk again].",
        "It would be good to stay in touch[| all the same].",
    ),
}
