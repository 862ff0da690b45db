"""Lines that give before they ask: help offered, a door kept open, a yes asked for first."""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

POINTS: Mapping[str, Pool] = {
    "subject_help": ("An offer", "If it is of use", "A hand, if you want one"),
    "help_met": (
        "[It was good|It was a pleasure|I was glad] to meet you at {title} on {day:w}[|, and to talk for a while|, and I have thought of it since|, and I thank you for the conversation].",
        "[Thank you for|I enjoyed|I was glad of] our conversation at {title} on {day:w}[|; I have thought about it since|; it has stayed with me|, which I have thought about since].",
        "Since {title} on {day:w} I have [thought of our conversation|gone over our conversation|come back to our conversation] [more than once|again|a few times|now and then].",
        "[Meeting you|Talking with you|Our conversation] at {title} on {day:w} [has stayed with me|was worth the way there|was good].",
        "I [came home from|left] {title} on {day:w} with [a good deal to think about|more ideas than I had brought|a head full of ideas], [not least from our conversation|thanks to our conversation too].",
        "[{title} on {day:w} was well worth the time|{title} on {day:w} was good], and [our conversation was one reason|our conversation above all|so was our conversation].",
    ),
    "help_said": (
        "I have [thought more about|gone on thinking about|come back in my mind to] {n}[|, and may be able to help|, and would like to be of use].",
        "{N} [has stayed with me|is still on my mind|has kept me thinking][|, and I have an offer to make|, and I would like to be of use].",
        "I [have not forgotten|remember well|still think about] {n}[|, and I may be of some help there|; perhaps I can be of use].",
        "[More than once|Several times|Again and again] I have come back to {n}[|, and would like to help if I can|, and wondered how I could be of use|, and may be of some help there].",
        "[When we spoke|In our conversation|After our conversation], what [I took with me|stayed with me] was {n}[|, and I may be able to help|; perhaps I can be of use there].",
        "{N} is something [I would like to be of use with|I would gladly lend a hand with|I would like to help with][|, if you want it|, if it is still current].",
    ),
    "help_said_seen": (
        "I have [thought more about|gone on thinking about|not forgotten] {words} that you showed me[|, and may be able to help|, and would like to be of use].",
        "Being shown {words} [has stayed with me|has kept me thinking|is still on my mind][|, and I have an offer to make|, and I would like to be of use].",
    ),
    "help_offer": (
        "If [a second pair of eyes|another view from outside|somebody to think aloud with] would be of use there, [you have mine|you can have an hour of mine], with nothing expected in return.",
        "Should it still be current, I would gladly [look at it with you for an hour|read through what you have|tell you what I have seen work elsewhere], and ask nothing for it.",
        "I would gladly [give an hour to it|put an hour of work into it], whether or not anything [else comes of it|comes of it between us].",
        "If you would like [a draft to argue with|a page of notes on it|a view from outside], I will [write one|put it together] for you, [with no strings attached|simply because it interests me].",
    ),
    "help_offer_open": (
        "If [a second pair of eyes|somebody to think aloud with|a view from outside] would be of use to you [on anything we touched on|somewhere], you have mine.",
        "Should you [need|ever want] a hand with something in my field, I would gladly [give an hour to it|lend it].",
        "I would be glad to [help with anything we touched on|be of use with whatever I know], [one hour or one page at a time|in whatever small way fits].",
    ),
    "help_free": (
        "Nothing [hangs on it|is tied to it].",
        "It is [meant just as it stands|an offer and nothing more].",
        "You would owe me nothing [for it|by it].",
    ),
    "help_close": (
        "If it is not needed, [simply leave it|let it rest]; no answer is necessary.",
        "There is no need to answer; [the offer stands|it simply stands].",
        "A line is enough should you want it, and none if [you do not|it does not fit].",
        "[Take it or leave it as suits you|Use it or leave it]; either is fine.",
    ),
    "subject_may": ("A question first", "May I send you something?", "A short question"),
    "may_said": (
        "I have [thought more about|gone on thinking about|come back to] {n}[|, and may have something for you|, and have something that may be of use].",
        "{N} [has stayed with me|is still on my mind|has kept me thinking][|, and I may have something for you|, and something of mine has to do with it].",
        "I [have not forgotten|remember well|still think about] {n}[|; it touches something I have made|, and there is something I could show you].",
        "[More than once|Several times|Again and again] I have come back to {n}[|, since it touches work of mine|, and to a piece of work of my own].",
        "[When we spoke|In our conversation|After our conversation], what [I took with me|stayed with me] was {n}[|, and I may have something on it|; some work of mine touches it].",
        "{N} [brought to mind|made me think of|led me back to|reminded me of] something of my own[|, which you may find useful|, which may be of use to you].",
    ),
    "may_said_seen": (
        "I have [thought more about|gone on thinking about|not forgotten] {words} that you showed me[|, and may have something for you|, and have something that may be of use].",
        "Being shown {words} [has stayed with me|has kept me thinking|is still on my mind][|, and I may have something for you|, and something of mine has to do with it].",
    ),
    "may_have": (
        "I have “{title}” [here|on my desk], which [bears on it|has to do with it].",
        "There is “{title}”, [a piece of mine|which is my own work], and it [bears on that|has to do with it].",
        "[A piece of mine|Something of my own], “{title}”, [bears on it|goes in that direction].",
    ),
    "may_send": (
        "May I send it to you?",
        "Would you like [to see it|me to send it]?",
        "Shall I send it to you?",
        "Would it be of use to you if I sent it?",
    ),
    "may_easy": (
        "A yes or a no is enough, and [without either I will not send it|I send nothing without a yes].",
        "I send nothing [unasked|without your yes]; a no is [just as good|fine].",
        "One word is enough, and [a no is perfectly all right|a no is as good as a yes].",
    ),
    "subject_may_asked": ("A question about the {what}", "The {what}: a question first"),
    "may_asked": (
        "On {on:d} you asked [for the {what}|me for the {what}], [and I want to answer that properly|and I have not forgotten it|which I would like to do well][|, so here is one question first].",
        "[You asked|I have it on my list that you asked] for the {what} on {on:d}[, and I have one question first|; one question first|, and there is one thing to settle first|; before it goes to you, one thing].",
        "[About the {what}|As to the {what}|Regarding the {what}] that you asked for on {on:d}, I have [one question|a short question|one thing to ask].",
        "[Thank you for asking|I was glad that you asked] for the {what} on {on:d}[|; one question before it goes|, about which I have a question|; there is one thing I must ask].",
        "The {what} that you asked for on {on:d} [is not forgotten|is on my desk|is next on my list][, and there is one question before it goes|; one short question first|, with one question before it goes|; one thing to ask first].",
        "[Before I send the {what}|Before the {what} goes to you], for which you asked on {on:d}, [one question|I have a question|let me ask one thing][|, so that it is right].",
    ),
    "may_without_why": (
        "[As it stands it is not mine to share|As it is, it is not mine alone to give away], since it shows what belongs to others.",
        "[Parts of it|Some of it] [are not mine|belong to others], and I do not pass on what [was entrusted to me|is not my own].",
        "I keep [what former employers entrusted to me|what belongs to others] to myself, as I would [with anything of yours|keep what is yours].",
    ),
    "may_without": (
        "Would a version without names and figures [serve you as well|be of use to you]?",
        "Would it help you to see [the structure of it|how it is built] alone, without names and figures?",
        "May I send you [a version|a shortened version] in which all that belongs to others is left out?",
    ),
    "may_form_why": (
        "I want it to [show what you need to see|answer what you want to know], and no more than that.",
        "It can be [short or thorough|one page or ten], and I would rather ask than guess.",
        "I would rather [send you one thing that helps|send little that fits] than much that does not.",
    ),
    "may_form": (
        "In which form would it [help you most|serve you best]?",
        "Is there something in particular that it should [show|answer]?",
        "What [should it show you above all|do you most want to see in it]?",
    ),
    "may_then": (
        "With your answer I can [send it|see to it] right away.",
        "One line is enough, and I [will see to the rest|go on from there].",
        "As soon as I know, I will [see to it|get it to you].",
    ),
    "subject_kept": ("A line to {company}", "Since we were last in touch", "Good wishes"),
    "kept": (
        "When you wrote on {on:d}, [you left the door at {company} open|you left a door open], and I [remember that with pleasure|have kept that in mind|was glad of it].",
        "[I have kept in mind|I have not forgotten|I remember well] that you left the door at {company} open[, when you wrote on {on:d}| on {on:d}|, in your message of {on:d}].",
        "It is [a while|some time|a good while] since your message of {on:d}, in which you left [the door at {company}|a door at {company}] open[|, and I write with good wishes|, and I was glad of it].",
        "Your [kind words|friendly words|words] of {on:d} about {company} [have stayed with me|are still in my mind][|, and I was glad of them|, and I write with good wishes].",
        "[Since you wrote on {on:d}|Since your message of {on:d}], I have [thought of {company} now and then|thought of our conversations|thought of you at {company} with pleasure][|, and remember that you left the door open].",
        "You [said|wrote] on {on:d} that [the door at {company} stays open|we might stay in touch]; [here is a line from me|so here is a sign of life|that is why I write today].",
    ),
    "kept_achieved": (
        "[Something has come to a good end here since|One thing has come to a good end since]: {title}.",
        "On my side there is [a piece of news|one thing to tell]: {title}.",
        "Since then I have [been busy with this|finished something]: {title}.",
        "[A short word on what I have been doing|What I have been doing since]: {title}.",
    ),
    "kept_news": (
        "I read “{title}”, and was [glad for you all|pleased to see it].",
        "“{title}” [reached me|caught my eye], and [I was glad to read it|it is good to see].",
        "Then I saw “{title}”, which [was good to read|I was glad of].",
    ),
    "kept_remark": (
        "What I [still|often] think of is {n}.",
        "{N} [has stayed with me|is still on my mind], and [I wonder how it went on|I am curious how it went on].",
        "I have [not forgotten|come back to] {n} [more than once since|since], and would be glad to know how it went on.",
    ),
    "kept_remark_seen": (
        "I [still|often] think of {words} that you showed me.",
        "I have not forgotten being shown {words}, and am curious how it went on.",
    ),
    "kept_wish": (
        "I am [still glad|glad] to have got to know {company}, and wish the work there well.",
        "My interest in what {company} does [has not changed|is the same as it was].",
    ),
    "kept_close": (
        "There is no need to answer; I only wanted to [stay in touch|send a sign of life].",
        "This needs no answer, and comes with [my best wishes|good wishes to you all at {company}].",
        "Should something [at {company} |]come up one day, you know where to find me; [no answer is needed|until then, all the best].",
        "I ask for nothing with it, and [wish you a good week|send good wishes to {company}].",
    ),
    "went_withdrawn": (
        "I want to tell you how it went: I have withdrawn from the process for the {role} role at {company}.",
        "A short word on how it ended: I am no longer in the running for the {role} role at {company}, by my own choice.",
    ),
    "went_withdrawn_company": (
        "I want to tell you how it went: I have withdrawn my application at {company}.",
        "A short word on how it ended: I have taken myself out of the process at {company}, by my own choice.",
    ),
}
