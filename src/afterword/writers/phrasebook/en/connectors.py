"""Asks of people who know people there: why it is they, what is asked, and an easy no."""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool


def _without_role(pool: Pool) -> Pool:
    """The same where no role is known."""
    return tuple(
        phrase.replace("the {role} role at {company}", "a role at {company}")
        .replace("The {role} role at {company}", "{company}")
        .replace(" for the {role} role", "")
        .replace(" about the {role} role", "")
        .replace("the {role} role there", "a role there")
        .replace("The {role} role there", "The work there")
        .replace("where the {role} role interests me", "where I would like to work")
        for phrase in pool
        if isinstance(phrase, str)
    )


_WORD: Pool = (
    "I have applied for the {role} role at {company}; [would you be willing to|would you feel comfortable to|could you] put in a word for me [with the team|with whoever is hiring|there]?",
    "Would you be [willing to put|open to putting] in a word for me at {company}? I have [applied|just applied|sent in an application] for the {role} role[| there].",
    "My application for the {role} role at {company} is [in|with them now|on its way], and [I have a favour to ask|I wanted to ask you something|there is something you could help with]: would you put in a word for me?",
    "You know [the people|how things work] at {company}, and I have [just applied|applied] for the {role} role; [could you|would you be willing to] put in a word for me?",
    "[Can I ask you a favour|May I ask you a favour|I have a favour to ask]: would you [be willing to put in a word for me|put in a word for me] at {company}, where I have applied for the {role} role?",
    "I have applied for the {role} role at {company}, and [a word from somebody inside|a word from you|a word from somebody who works there] would [help it get read|mean a lot|help more than my CV does]; [could|would] you put in a word for me?",
)
_ADVICE: Pool = (
    "I am thinking about the {role} role at {company}, and would [value your view|love to hear how you see it|like to hear your view]; could you spare fifteen minutes[| on the phone|, by phone or in writing]?",
    "[Could you spare|Would you have] fifteen minutes [for a call|to talk]? I am [thinking about|looking at] the {role} role at {company}, and you know [the place from the inside|what it is like there].",
    "[Could I ask your advice|May I ask your advice|I would love your advice] on something: I am looking at the {role} role at {company}; would you have [fifteen minutes|a quarter of an hour] [for a call|to talk about it]?",
    "Before I [go any further with|apply for] the {role} role at {company}, I would [love|like] to [hear how it looks from the inside|ask somebody who knows it]; [could you spare fifteen minutes|would you have fifteen minutes for me]?",
    "The {role} role at {company} [looks interesting|has caught my eye], and I would rather [ask somebody who works there|ask you] than guess; could you [spare fifteen minutes|spare a quarter of an hour|give me fifteen minutes]?",
    "You [work at|know] {company}, and I am [considering|thinking about] the {role} role there; would you have [fifteen minutes|a quarter of an hour] for [a few questions|some questions]?",
)
_THROUGH: Pool = (
    "I am interested in the {role} role at {company}, and you know {to}, who [works|is] there; would you [be willing|feel comfortable] to introduce us?",
    "[Would you feel comfortable|Would you be willing] to introduce me to {to} at {company}? The {role} role there interests me.",
    "I have [a small favour|a favour] to ask: you know {to} at {company}, where the {role} role interests me; could you [introduce us|put us in touch]?",
    "[May|Could] I ask you for an introduction to {to}? I am looking at the {role} role at {company}, and would [like to hear|love to hear] how the work is done there.",
    "You know {to}, who [works|is] at {company}; I would like to [be considered for|apply for] the {role} role there, and could you [introduce me|put us in touch]?",
    "The {role} role at {company} [interests me|has caught my eye], and I [saw|noticed] that you know {to}; would you be willing to introduce me?",
)
_LISTED: Pool = (
    "[Among the connections|On the list of connections] that you [gave me|shared with me] I found {to} at {company}; the {role} role there interests me, and [would you be willing|would you feel comfortable] to introduce us?",
    "Your list of connections has {to} at {company} on it, where the {role} role interests me; could you [introduce us|put us in touch]?",
    "[May|Could] I ask you for an introduction to {to} at {company}? I found the name on the list of connections that you gave me, and the {role} role there interests me.",
    "The {role} role at {company} [interests me|has caught my eye], and {to} there is on the list of connections that you [gave me|shared with me]; would you be willing to introduce me?",
    "I have [a small favour|a favour] to ask: {to} at {company} is on your list of connections, and the {role} role there interests me; could you [introduce us|put us in touch]?",
    "Thank you for [sharing|giving me] your list of connections; {to} at {company} is on it, where the {role} role interests me, and could you [introduce me|put us in touch]?",
)
_ADVICE_LIVE: Pool = (
    "I am [talking with|in talks with] {company} about the {role} role, and would [value your view|like to hear your view] of how the team works; could you spare fifteen minutes[| on the phone]?",
    "[Could you spare|Would you have] fifteen minutes [for a call|to talk]? I am talking with {company} about the {role} role, and would like to understand the team better.",
    "My talks with {company} about the {role} role [are under way|have begun], and I would [like|love] to hear from you how the teams work; could you spare a quarter of an hour?",
    "[Could I ask your advice|May I ask your advice]? I am talking with {company} about the {role} role, and you know [what it is like there|the place from the inside]; would you have fifteen minutes?",
    "You [work at|know] {company}, and I am talking with them about the {role} role; would you have a quarter of an hour for [a few|some] questions about the team?",
)
POINTS: Mapping[str, Pool] = {
    "known_since": (
        "We have been connected [on|through|via] LinkedIn since {since:my}, [and I am hoping you can help me with something|and now I have a question for you|and I wondered if I could ask you something][| about {company}].",
        "[It has been a while|It has been some time|A while has passed] since we connected [on|through|via] LinkedIn in {since:my}; [I hope all is well with you|I hope you do not mind a question|I hope things are going well|now I have a question for you].",
        "We connected [on|through|via] LinkedIn [back in|in] {since:my}, and you [came to mind|were the first person I thought of] when I [looked at|saw an opening at|started looking at] {company}.",
        "[You may remember|You might remember|I am not sure if you remember] that we connected [on|through|via] LinkedIn in {since:my}; [I have a question for you|I hope you do not mind a question|I wanted to ask you something][| about {company}].",
        "[Going through my LinkedIn contacts|Looking through my contacts on LinkedIn], I saw that we [have been connected since|connected in] {since:my}[; I have a question for you|; I hope you do not mind a question| and wanted to ask you something][| about {company}].",
        "As we have been connected [on|through|via] LinkedIn since {since:my}, I [thought I would ask you|hope I may ask you|wanted to ask you] [something|a question] about {company}.",
    ),
    "known_wrote": (
        "We last [wrote to each other|were in touch|exchanged messages] in {since:my}, [and I hope all is well with you|and I hope things are going well|which was good][|; now I have a question for you|; today I am writing with a question].",
        "It was good to [hear from you|get your message|have your message] in {since:my}; [now I have a question|this time I have a question|today I have something to ask][| for you|, if you do not mind].",
        "[It has been a while since|It has been some time since] [we wrote to each other|your last message|I heard from you] in {since:my}; I hope [all is well|all is well with you|things are going well].",
        "Since we [wrote to each other|were in touch|exchanged messages] in {since:my}, I have [thought of you more than once|been meaning to get in touch|wanted to get in touch]; [now I have a good reason|now I have a question|today I have a question for you].",
        "[I still remember|I remember] your [message|mail|note] from {since:my}, and [wanted to ask you something|have a question for you|hope you do not mind a question][| about {company}].",
        "[I was glad of|Thank you again for] your [message|mail|note] back in {since:my}; [now it is me with a question|this time I have a question|today I have something to ask].",
    ),
    "known_met": (
        "[We met|We first met|We got talking] at {title}[| back] in {since:my}, and I [still remember our conversation|enjoyed talking with you|was glad of our conversation|have thought of our conversation since][|; now I have a question for you|; today I am writing with a question].",
        "It was [good|great|a pleasure] to [meet you|talk with you] at {title}[| back] in {since:my}; [now I have a question|this time I have a question|today I have something to ask][| for you|, if you do not mind].",
        "[You may remember me from|You might remember me from|We know each other from] {title} in {since:my}[|; I have a question for you|; I hope you do not mind a question].",
        "Since we [talked|met] at {title}[| back] in {since:my}, I have [thought of you more than once|been meaning to get in touch|wanted to get in touch]; [now I have a good reason|now I have a question|today I have a question for you].",
        "I [still think about|still remember|really enjoyed] our [conversation|talk|chat] at {title}[| back] in {since:my}, and [wanted to ask you something|have a question for you|hope you do not mind a question].",
        "[It has been a while|It has been some time] since [we met at|we talked at|] {title} in {since:my}; I hope [all is well|all is well with you|things are going well].",
    ),
    "known_there": (
        "I used to work at {company} myself, so [you came to mind|I thought of you first|I hope you do not mind a question].",
        "[As you may remember|You may remember that], I used to work at {company} myself.",
    ),
    "word_ask": _WORD,
    "word_ask_company": _without_role(_WORD),
    "word_honest": (
        "Please only say what you [know of me yourself|can stand behind]; [one line is plenty|that is all I would want].",
        "Only [your own honest view|what you have seen yourself], of course, and [one line is plenty|nothing more].",
        "I would only want you to say [what you really think|what you know at first hand], [even if that is one line|however short].",
    ),
    "word_lines": (
        "[In case it helps|To make it easy], there are a few lines about me below that you [can pass on as they are|are free to use or leave out].",
        "Below are a few lines [you could add|about me], [if they are useful|so you do not have to look anything up].",
    ),
    "advice_ask": _ADVICE,
    "advice_ask_company": _without_role(_ADVICE),
    "advice_questions": (
        "I would like to ask what [a normal week looks like|the work is really like], what the first months are like for somebody new, and what you [wish you had known|would have liked to know] before you started.",
        "I have three questions: how [decisions get made|the teams work together], what is hard about the work, and who does well there.",
        "What I would like to know is [how the teams work|what the days are really like], what [has been changing lately|is changing], and what you would ask in my place.",
        "Mainly I would like to understand [how people are managed|how the work is organised], what they expect of somebody new, and what surprised you [most|when you started].",
    ),
    "intro_ask_to": _THROUGH,
    "intro_ask_to_company": _without_role(_THROUGH),
    "intro_ask_listed": _LISTED,
    "intro_ask_listed_company": _without_role(_LISTED),
    "advice_ask_live": _ADVICE_LIVE,
    "advice_ask_live_company": _without_role(_ADVICE_LIVE),
    "advice_live": (
        "My talks with them are going on, so please do not [put in a word for me|speak for me] there; I only want to understand [the work|the team] better.",
        "As I am in the middle of it, I ask for nothing [on the decision|about the decision], and please say nothing [for me|on my behalf] there.",
        "This is about the team alone: [I am not asking how my application stands|I am not asking how it stands], nor for a word with anybody.",
    ),
    "spoken_for": (
        "Thank you [so much|very much|] for putting in a word for me at {company}[; it was kind of you|; I appreciate it|; it helps a great deal|].",
        "That you put in a word for me at {company} [means a lot to me|was kind of you|is a real help][; thank you|, and I am grateful|, and I appreciate it].",
        "[It was kind|It was generous] of you to speak for me at {company}[; thank you|, and I appreciate it|; thank you very much].",
        "I am [grateful|very grateful|thankful] for your word at {company}[; thank you|; it was kind of you|; I appreciate it].",
    ),
    "advised": (
        "Thank you [so much|very much|] for [your time|your advice|talking with me] about {company}[; it was kind of you|; I appreciate it|; it helps a great deal|].",
        "Your view of {company} [was a real help|helped me a great deal|means a lot to me][; thank you|, and I am grateful|, so thank you].",
        "[It was kind|It was generous] of you to tell me about {company}[; thank you|, and I appreciate it|; thank you very much].",
        "I am [grateful|very grateful|thankful] for what you told me about {company}[; thank you|; I appreciate it].",
    ),
    "no_taken": (
        "Thank you for your [straight|honest|plain] answer about {company}; I [understand|quite understand].",
        "Thank you for [answering so plainly|telling me so plainly] about {company}; that is [quite|completely] all right.",
        "I [understand|quite understand] about {company}, and thank you for [saying so|telling me].",
    ),
    "no_taken_kindly": (
        "It changes nothing between us, and I hope [all is well with you|things are going well].",
        "There is nothing more for you to do; [all the best to you|I wish you all the best].",
        "If I can ever [do something for you|return a favour], please [say|ask].",
    ),
    "went_talk": (
        "The talk about the {role} role at {company} [has taken place|was good to have], and your help had its part in it.",
        "I have [had a first talk with|now talked with] {company} about the {role} role, and wanted you to [hear it from me|know].",
        "[A short word on|A word on] the {role} role at {company}: we have had [a first talk|our first talk].",
    ),
    "went_talk_company": (
        "I have [had a first talk with|now talked with] {company}, and wanted you to [hear it from me|know].",
        "[A short word on|A word on] {company}: we have had [a first talk|our first talk].",
        "The first talk with {company} [has taken place|was good to have], and your help had its part in it.",
    ),
    "went_nothing": (
        "Nothing has come of the {role} role at {company} so far, and I wanted you to [hear it from me|know].",
        "[A short word on|A word on] the {role} role at {company}: it has [come to nothing|led nowhere] for now.",
        "I have not heard from {company} about the {role} role, so I take it that [nothing comes of it|it leads nowhere] for now.",
    ),
    "went_nothing_company": (
        "Nothing has come of {company} so far, and I wanted you to [hear it from me|know].",
        "[A short word on|A word on] {company}: it has [come to nothing|led nowhere] for now.",
        "I have not heard from {company}, so I take it that [nothing comes of it|it leads nowhere] for now.",
    ),
    "advice_only": (
        "I am [not asking you to recommend me|not after a referral], [only for your view|just your view].",
        "It is [just your view|only your view] I am after; nobody else needs to be involved.",
        "Anything you tell me [stays between us|I will keep to myself].",
    ),
    "ask_easy": (
        "If [you would rather not|it is not a good time], [a no is completely fine|just say no], and it changes nothing between us.",
        "A no is [completely fine|just as good an answer], and [needs no reason|you do not need a reason].",
        "Please feel free to say no; [I will understand|it changes nothing between us].",
        "If this is not a good moment, [no reply is needed|there is no need to reply], and I will not ask again.",
    ),
    "forward_applied": (
        "I am {owner}, and I have applied for the {role} role at {company}.",
        "My name is {owner}, and [you have my application|my application is in] for the {role} role at {company}.",
    ),
    "forward_applied_company": (
        "I am {owner}, and I have applied at {company}.",
        "My name is {owner}, and [you have my application|my application is in].",
    ),
    "forward_work": (
        "The latest from [my work|my side]: {title}.",
        "[Most recently|My most recent news]: {title}.",
        "To give you an idea of me, [the latest|the most recent news]: {title}.",
    ),
    "forward_word_ask": (
        "I am happy to [answer any questions|tell you more about my work] [by phone or by email|whenever it suits you].",
        "If [you would like to know more|my application leaves questions open], I am happy to talk, whenever it suits you.",
    ),
}
