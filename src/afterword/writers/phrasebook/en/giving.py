"""Lines that give before they ask: help offered, a door kept open, a yes asked for first."""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

POINTS: Mapping[str, Pool] = {
    "subject_help": ("An offer", "In case it helps", "Happy to help"),
    "help_met": (
        "It was [good|great|a pleasure] to [meet you|talk with you] at {title} on {day:w}[|, and I have been thinking about our conversation|; thank you for the conversation|, and our talk has stayed with me].",
        "[Thank you for|I really enjoyed|I enjoyed] our [conversation|talk|chat] at {title} on {day:w}[|; I have been thinking about it since|; it has stayed with me|, and I am still thinking about it].",
        "I have been thinking about our [conversation|talk|chat] at {title} on {day:w}[|, and enjoyed it very much|, and was glad of it|; thank you for it].",
        "[Talking with you|Meeting you|Our conversation] at {title} on {day:w} [has stayed with me|was one of the best parts of it|gave me a lot to think about][|, so thank you].",
        "I [was glad we met|am glad we talked|am glad we met] at {title} on {day:w}[|, and have been thinking about our conversation|; our talk gave me a lot to think about|, and thank you for your time there].",
        "[I came away from|I left] {title} on {day:w} [with a lot to think about|with a few new ideas], [our conversation included|not least because of our talk|thanks to our conversation].",
    ),
    "help_with": (
        "I have been thinking about {n}[|, and may be able to help|, and would like to help if I can|, and wondered if I could be of use].",
        "{N} [has stayed with me|is still on my mind][|, and I may be able to help|, and I would like to help if I can|, so here is an offer].",
        "I [am still thinking about|keep coming back to|have not forgotten] {n}[|, and I may be able to help|, and would be glad to help|, and I have an offer to make].",
        "[Since we spoke|Since our conversation], I have been thinking about {n}[|, and I may be able to help|, and would be glad to help|, and wondered if I could be of use].",
        "One thing from our conversation [has stayed with me|I keep thinking about|is still on my mind]: {n}.",
        "[After our conversation|After we spoke], I [kept thinking about|went on thinking about|gave some more thought to] {n}[|, and I may be able to help|, and would like to help if I can|, and have an offer to make].",
        "I wondered [how you are getting on with|how things are going with|whether I could help with] {n}.",
    ),
    "help_with_said": (
        "I have been thinking about your point that {words}[|, and may be able to help|, and would like to help if I can|, and wondered if I could be of use].",
        "[You said|You told me] that {words}, and [I may be able to help|I would be glad to help|that has stayed with me|I keep thinking about that|I have an offer to make].",
        "I [keep coming back to|am still thinking about|have not forgotten] your point that {words}[|, and I may be able to help|, and would be glad to help|, and I have an offer to make|, so here is an offer].",
        "Your point that {words} [has stayed with me|is still on my mind|keeps coming back to me][|, and I may be able to help|, so here is an offer|, and I would like to help if I can].",
        "[Since we spoke|Since our conversation], I have been thinking about your point that {words}[|, and I may be able to help|, and would be glad to help|, and wondered if I could be of use].",
        "[When we spoke|In our conversation] you said that {words}[|, and I may be able to help|, and I keep thinking about it|, so here is an offer|, and I would like to help with that].",
        "One thing from our conversation [has stayed with me|I keep thinking about|is still on my mind]: {words}.",
    ),
    "help_with_seen": (
        "I have been thinking about {words} that you showed me[|, and may be able to help|, and would like to help if I can].",
        "I [am still thinking about|have not forgotten|keep coming back to] {words} that you showed me[|, and would be glad to help|, and I have an offer to make].",
    ),
    "help_offer": (
        "If a second pair of eyes [would help|would be useful], I would be glad to [spend an hour on it|take a look].",
        "I would be happy to [look at it with you for an hour|read through what you have|share what I have seen work elsewhere], [if that is of use|if you like].",
        "If [it is still current|that is still a topic], I would gladly [give an hour to it|put an hour into it].",
        "If it helps, I can [write up a page of notes|sketch how I would go about it|put my thoughts on a page] for you; [I would enjoy it|I would be glad to].",
    ),
    "help_offer_open": (
        "If a second pair of eyes would help [with anything we talked about|with anything you are working on], I would be glad to [take a look|spend an hour on it].",
        "If there is ever something in my field you could use a hand with, [just ask|let me know]; I would be happy to.",
        "I would be happy to help with [anything we talked about|whatever we touched on], [even if it is only a small thing|whenever it is useful].",
    ),
    "help_free": (
        "I want nothing for it[|, of course].",
        "It is just an offer, [nothing more|and nothing hangs on it].",
        "You would not owe me anything.",
    ),
    "help_close": (
        "If it is not needed, [just ignore this|that is fine too]; no reply necessary.",
        "No need to reply; [the offer stands|it will keep].",
        "If you would like it, one line is enough, and if not, [none is needed|no reply is fine].",
        "[It is up to you|It is entirely up to you] whether you [use it|take me up on it], and when.",
    ),
    "subject_may": ("A quick question", "May I send you something?", "Would this be useful?"),
    "may_on": (
        "I have [been thinking|been thinking more|thought a good deal] about {n}[|, and I may have something for you|, and I have something that may be useful|, which is close to something I have made].",
        "{N} [has stayed with me|is still on my mind][|, and I may have something for you|, and I have something that may be useful|, partly because of a piece of my own work].",
        "I [am still thinking about|keep coming back to|have not forgotten] {n}[|, and I may have something for you|, and I have something that may be useful|, which reminded me of some work of mine].",
        "[Since we spoke|Since our conversation], I have [been thinking|been thinking more|thought a good deal] about {n}[|, and I may have something useful|, and about a piece of my own work|, and I have something on it].",
        "One thing from our [conversation|talk|meeting] [has stayed with me|I keep thinking about|is still on my mind]: {n}.",
        "[After our conversation|After we spoke], I [kept thinking about|went on thinking about|gave some more thought to] {n}[|, and I may have something for you|, and remembered a piece of my own work|, and I have something on it].",
        "{N} [made me think of|reminded me of] something I have made[|, and I wondered if it would be useful|, which may be useful to you].",
    ),
    "may_on_said": (
        "I have been thinking about your point that {words}[|, and I may have something for you|, and I have something that may be useful|, which is close to something I have made].",
        "You said that {words}, and [I may have something on that|that has stayed with me|that reminded me of some work of mine].",
        "I [keep coming back to|am still thinking about|have not forgotten] your point that {words}[|, and I may have something for you|, and I have something that may be useful|, which reminded me of some work of mine].",
        "Your point that {words} [has stayed with me|is still on my mind][|, and I may have something for you|, and I have something on it|, partly because of a piece of my own work].",
        "[Since we spoke|Since our conversation], I have been thinking about your point that {words}[|, and I may have something useful|, and about a piece of my own work|, and I have something on it].",
        "[When we spoke|In our conversation] you said that {words}[|, and I may have something on that|, which reminded me of some work of mine].",
        "Your point that {words} [made me think of|reminded me of] something I have made[|, and I wondered if it would be useful|, which may be useful to you].",
        "[After our conversation|After we spoke], I [kept thinking about|went on thinking about|gave some more thought to] your point that {words}[|, and I may have something for you|, and I have something on it].",
    ),
    "may_on_seen": (
        "I have been thinking about {words} that you showed me[|, and I may have something for you|, and I have something that may be useful].",
        "I [am still thinking about|have not forgotten|keep coming back to] {words} that you showed me[|, and I may have something useful|, which reminded me of some work of mine].",
    ),
    "may_have": (
        "I have [a piece of work|something of my own] called “{title}” [that goes in the same direction|that touches on this].",
        "[It is called|The piece is] “{title}”, and it [touches on this|goes in the same direction].",
        "“{title}” is [a piece of my own work|something I made] that [touches on it|goes in that direction].",
    ),
    "may_send": (
        "May I send it to you?",
        "Would you like [to see it|me to send it over]?",
        "Shall I send it over?",
        "Would it be useful if I sent it to you?",
    ),
    "may_easy": (
        "A quick yes or no is enough[|, and a no is fine].",
        "If not, that is completely fine[|; I will not send it unasked].",
        "One word is enough, and [a no is fine|no is a good answer too].",
    ),
    "subject_may_asked": ("The {what}: one question first", "A question about the {what}"),
    "may_asked": (
        "[On {on:d}|In your message of {on:d}] you [asked|had asked] [for the {what}|me for the {what}][|, and I have one question first|, and I want to get it right|; one question first].",
        "[You asked|You had asked] for the {what} [on {on:d}|in your message of {on:d}][|, and I have a quick question first|; one question first|, and I would like to check one thing first].",
        "[About the {what}|On the {what}] [you asked for on {on:d}|you asked about on {on:d}|from your message of {on:d}]: [I have one question first|one quick question first|may I check one thing first|I would like to check one thing].",
        "I [am working on|have not forgotten|will get back to you on] the {what} [you asked for on {on:d}|you asked about on {on:d}|from your message of {on:d}][|, and have one question|; one quick question first|, and would like to check one thing].",
        "[Before I send|Before I send over] the {what} [you asked for on {on:d}|you asked about on {on:d}|from your message of {on:d}], [I have one question|I would like to check one thing|one quick question|may I check one thing].",
        "I would [like|be glad] to send you the {what} [you asked for on {on:d}|you asked about on {on:d}|from your message of {on:d}][|, and have one question first|; one question first|, and would like to check one thing first].",
        "Thank you for asking for the {what} [on {on:d}|in your message of {on:d}][|; I have one question first|; may I check one thing first|; one quick question].",
    ),
    "may_without_why": (
        "[What I have|The original] is not mine to share, because [parts of it belong to others|it shows things that belong to others].",
        "[Parts of the original are|Some of what is in there is] not mine to share.",
        "There are things in there that I was trusted with, and I [would keep yours to myself in the same way|keep those to myself].",
    ),
    "may_without": (
        "Would a version without names and figures [work for you|do the job]?",
        "Would it help to see [how it is put together|the structure], without names and figures?",
        "Would a version with those parts taken out [still be useful|work for you]?",
    ),
    "may_form_why": (
        "I would like to send you the part that [answers your question|is of use to you].",
        "It can be [short or detailed|one page or ten], and I would rather ask than guess.",
        "I would rather send you [one thing that helps|something short that fits] than a lot that does not.",
    ),
    "may_form": (
        "What form would [help you most|suit you best]?",
        "Is there anything in particular it should [show|answer]?",
        "What would you [most like to see in it|like it to show]?",
    ),
    "may_then": (
        "As soon as I hear from you, I will [see to it|get it to you].",
        "One line is enough, and I will [do the rest|take it from there].",
        "Then I can [send it over|get it to you] right away.",
    ),
    "subject_kept": ("A line to {company}", "Since we were last in touch", "Keeping in touch"),
    "kept": (
        "[When you wrote on {on:d}|In your message of {on:d}|Writing on {on:d}], you left the door at {company} open, and I [have kept that in mind|was glad of that|have not forgotten it][|, so here is a line from me].",
        "I [have not forgotten|have kept in mind|still remember] that you left the door at {company} open[| when you wrote on {on:d}| in your message of {on:d}][|, so here is a line from me].",
        "It has been [a while|some time|a good while] since your [message|mail|note] of {on:d} about {company}[|, and I was glad of it|, and I hope all is well with you|; I hope you are all well].",
        "[Thank you again for|I still remember|I was glad of] your [message|mail|note] of {on:d}, [and for leaving the door at {company} open|in which you left the door at {company} open].",
        "[Since you wrote on {on:d}|Since your message of {on:d}], I have [thought of {company} now and then|thought of you all at {company} more than once|been meaning to send you a line][|, and I hope all is well with you].",
        "[On {on:d}|In your message of {on:d}] you [left the door at {company} open|left a door open at {company}], so here is [a short line|a line|a quick line] from me[|, with good wishes to all of you|, as I have not forgotten it].",
    ),
    "kept_achieved": (
        "There is something new on my side[| since then]: {title}.",
        "[Some news|A bit of news|A short update]: {title}.",
        "[What is new here|What is new since then]: {title}.",
        "One thing [that is new|worth telling you]: {title}.",
    ),
    "kept_news": (
        "I [saw|read] “{title}”, and was [glad for you all|pleased for you all].",
        "I came across “{title}”, [and was glad to see it|which was good to see].",
        "“{title}” [was good to read|was good news to read].",
    ),
    "kept_remark": (
        "I still think about {n}, and [wonder how it has gone|would love to know how it has gone].",
        "{N} has stayed with me, and I [wonder how it has gone since|am curious how it has gone].",
        "I have come back to {n} more than once[|, and am curious how it has gone].",
    ),
    "kept_remark_said": (
        "I still think about your point that {words}[|, and wonder how it has gone].",
        "You said that {words}, and I [have come back to that more than once|still think about that].",
    ),
    "kept_remark_seen": (
        "I still think of {words} that you showed me[|, and wonder how it has gone].",
        "I have not forgotten seeing {words}.",
    ),
    "kept_wish": (
        "I am glad I got to know {company}, and wish you all well with your work.",
        "I am [still|as] interested in what {company} does[| as I was then].",
    ),
    "kept_close": (
        "No need to reply; I just wanted to [stay in touch|send you a line].",
        "This needs no answer; [my best to everyone at {company}|I hope all is well with you].",
        "If something comes up at {company} one day, you know where to find me; [no reply needed|until then, all the best].",
        "There is nothing to answer here; [have a good week|I hope all is well at {company}].",
    ),
    "went_withdrawn": (
        "I wanted to tell you how it went: I have withdrawn from the process for the {role} role at {company}.",
        "A quick update: I am no longer in the running for the {role} role at {company}, by my own choice.",
    ),
    "went_withdrawn_company": (
        "I wanted to tell you how it went: I have withdrawn my application at {company}.",
        "A quick update: I have taken myself out of the process at {company}, by my own choice.",
    ),
}
