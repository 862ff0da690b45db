"""Asks of people who know people there: why it is they, what is asked, and an easy no."""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

POINTS: Mapping[str, Pool] = {
    "known_since": (
        "[We have been connected|We have been in contact|You and I have been connected] on LinkedIn since {since:my}, [and today I have a question for you|and I turn to you with a question|and there is something I would like to ask you|and I hope that a question is welcome|and now I have a question].",
        "[It is some time since|A while has gone by since|It has been a while since] we connected on LinkedIn in {since:my}; [now I have a question|I hope that a question is welcome|today I write with a question|here is something I would like to ask you|may I ask you something].",
        "Since {since:my} we have been connected on LinkedIn, and [you came to mind|I thought of you|yours was the first name that I thought of|you were the first I thought of] when I [looked at|thought about|read about|came across] {company}.",
        "[You may remember that we|As you may remember, we|I remember that we] connected on LinkedIn in {since:my}; [I write with a question|I have something to ask you|here is a small question|today I have a question for you|I hope that a question is welcome|now I have a question].",
    ),
    "known_wrote": (
        "We last wrote to each other in {since:my}, [and I was glad of it|and I have thought of it since|and I remember it with pleasure|which was good][|; today I have a question|; now I have a question for you].",
        "[It was good|I was glad] to hear from you in {since:my}; [today I have a question|this time I have something to ask|now I write with a question|this time a question from me|here is a question from me][| for you|, if I may].",
        "Since [your message of|your last words in|you wrote to me in] {since:my} I have [thought of you now and then|meant to write more than once|wanted to write], and [today I do so with a question|now I do, with a question|today with a question].",
        "[Your last message was that of|The last I heard from you was in] {since:my}, and [today it is my turn|it is my turn to write|now I come with a question|here I am with a question|I write with a question today].",
    ),
    "known_met": (
        "We met at {title} in {since:my}, and [I remember our conversation well|I was glad of it|I have thought of our conversation since|I enjoyed our conversation][|; today I have a question|; now I have a question for you].",
        "[It was good|I was glad] to meet you at {title} in {since:my}; [today I have a question|now I write with a question|this time I have something to ask|now I have a question for you|here is a question from me][|, if I may].",
        "[You may remember me from|We know each other from] {title} in {since:my}[, and I have a question for you|; today I write with a question||; I hope that a question is welcome].",
        "Since we [talked|met] at {title} in {since:my}, [I have wanted to write to you|you came to mind more than once|I have meant to stay in touch|I have thought of you now and then]; [today I do, with a question|now I have a question|today I have a question for you].",
    ),
    "known_there": (
        "I have worked at {company} myself, [so you are the first I thought of|and thought of you at once|and turn to you with a question].",
        "[Having worked at {company} once|As somebody who has worked at {company} myself], I [turn to you with a question|have a question for you|thought of you first].",
    ),
    "word_ask": (
        "I have applied for the {role} role at {company}; [would you be willing to|could you see your way to|do you feel able to] put in a word for me [with whoever reads the applications|with the people who read the applications|with the team there]?",
        "[Would you be willing|Do you feel able|Could I ask you] to put in a word for me at {company}, where I have [applied for|sent in an application for|just applied for] the {role} role?",
        "My application for the {role} role at {company} [is with them now|has gone in|is on its way], and [I have a favour to ask|there is one thing I would like to ask you]: would you put in a word for me there?",
        "You know [how things are done|the people|how applications are read] at {company} from the inside; [could you|would you be willing to] put in a word for me for the {role} role[, for which I have applied|, which I have applied for]?",
        "[May I ask you for something|I have a favour to ask|There is a favour I would like to ask]: would you [be willing to put in a word for me|put in a word for me] at {company}, where I have applied for the {role} role?",
        "I [have applied|applied] for the {role} role at {company}, and [a word from somebody who works there|a word from you|a word from inside] would [mean more than my papers|help it to be read|carry further than my papers]; [could you put in a word for me|would you put in a word for me]?",
    ),
    "word_ask_company": (
        "I have applied at {company}; [would you be willing to|could you see your way to|do you feel able to] put in a word for me [with whoever reads the applications|with the people who read the applications|there]?",
        "[Would you be willing|Do you feel able|Could I ask you] to put in a word for me at {company}, where I have [applied|sent in an application|just applied]?",
        "My application at {company} [is with them now|has gone in|is on its way], and [I have a favour to ask|there is one thing I would like to ask you]: would you put in a word for me there?",
        "You know [how things are done|the people|how applications are read] at {company} from the inside; [could you|would you be willing to] put in a word for me[, as I have applied there|, since I have applied there]?",
        "[May I ask you for something|I have a favour to ask|There is a favour I would like to ask]: would you [be willing to put in a word for me|put in a word for me] at {company}, where I have applied?",
        "I [have applied|applied] at {company}, and [a word from somebody who works there|a word from you|a word from inside] would [mean more than my papers|help it to be read|carry further than my papers]; [could you put in a word for me|would you put in a word for me]?",
    ),
    "word_honest": (
        "Say only what you [know of me yourself|can stand behind], [and nothing where that is too little|however little it is].",
        "It should be [nothing but what you have seen yourself|only what you can honestly say], in [your own words|one sentence, if that is what there is].",
        "I would want it to be [your own honest view|what you yourself have seen], and [no more than that|not a word more].",
    ),
    "word_lines": (
        "[For the facts|So that it costs you little], a few lines about me stand below, to be passed on [as they are|or left out].",
        "Below are [some lines|a few lines] that you could add, [should they be useful|so that you need not look anything up].",
    ),
    "advice_ask": (
        "I am thinking about the {role} role at {company}, and [would value your view of it|would like to hear how you see it]; could you spare me a quarter of an hour[, in whatever way suits you|, on the phone or in writing|]?",
        "[Could you spare me|Would you have|Might I have] a quarter of an hour of your time? I am [looking at|thinking about] the {role} role at {company}[, and you know the place from the inside|, and you know it from the inside|].",
        "[May I ask for your advice|May I ask you for some advice|Could I have your advice] on the {role} role at {company}, for [a quarter of an hour|fifteen minutes], [on the phone or in writing|whenever it suits you]?",
        "[Before I take the {role} role at {company} any further|Before I go further with the {role} role at {company}], I would like [your view|to hear how it looks from the inside]; [could you spare me a quarter of an hour|would you have a quarter of an hour for me|is there a quarter of an hour that you could spare]?",
        "The {role} role at {company} [interests me|has caught my interest], and I would rather [ask somebody who works there than guess|hear from you than guess]; [could you spare me|would you have|may I ask for] a quarter of an hour?",
        "You [see {company} from the inside|know {company} from the inside|work at {company}], and I am [considering|thinking about] the {role} role there; would [a quarter of an hour for some questions|fifteen minutes for a few questions] be possible?",
    ),
    "advice_ask_company": (
        "I am thinking about a role at {company}, and [would value your view of it|would like to hear how you see it]; could you spare me a quarter of an hour[, in whatever way suits you|, on the phone or in writing|]?",
        "[Could you spare me|Would you have|Might I have] a quarter of an hour of your time? I am [looking at|thinking about] {company}[, and you know the place from the inside|, and you know it from the inside|].",
        "[May I ask for your advice|May I ask you for some advice|Could I have your advice] on {company}, for [a quarter of an hour|fifteen minutes], [on the phone or in writing|whenever it suits you]?",
        "[Before I apply at {company}|Before I go any further with {company}], I would like [your view|to hear how it looks from the inside]; [could you spare me a quarter of an hour|would you have a quarter of an hour for me|is there a quarter of an hour that you could spare]?",
        "{company} [interests me|has caught my interest], and I would rather [ask somebody who works there than guess|hear from you than guess]; [could you spare me|would you have|may I ask for] a quarter of an hour?",
        "You [see {company} from the inside|know {company} from the inside|work at {company}], and I am [considering|thinking about] a role there; would [a quarter of an hour for some questions|fifteen minutes for a few questions] be possible?",
    ),
    "advice_questions": (
        "I would ask [how the work there is shared out|how a team there works day by day], what the first [months|half-year] ask of somebody new, and what you [would have liked to know beforehand|wish you had known].",
        "My questions are three: [how decisions are made|what a usual week looks like], what is [hard|hardest] about the work, and who does well there.",
        "Three things interest me: [what the work is really like|how the days are filled], what [has changed of late|is changing just now], and what you would [look at first|ask first] in my place.",
        "What I would like to know is [how people come and go there|how people are let to do their work], what is expected [in the first months|at the beginning], and what surprised you most.",
    ),
    "advice_only": (
        "I am [not asking for a word or a name|asking for no word with anybody], only for [your view|how you see it].",
        "[This is a question to you alone|It is your view alone that I ask for]; nobody else [needs to be brought in|has to do anything].",
        "I ask [for no favour beyond that|for nothing beyond that], and will [keep what you tell me to myself|treat what you say as said between us].",
    ),
    "ask_easy": (
        "[If you would rather not|If it does not suit you], a short no is perfectly all right, [and changes nothing between us|and needs no reason].",
        "A no is [as welcome as a yes|just as good an answer], and needs no [reason|explanation].",
        "Please feel free to say no; [it changes nothing|nothing changes by it] between us.",
        "[Should this not be the moment|Should it not fit], no answer is needed at all, and [I will not ask again|I will not take it amiss].",
    ),
    "forward_applied": (
        "I am {owner}, and I have applied for the {role} role at {company}.",
        "My name is {owner}; my application for the {role} role at {company} [is with you|has reached you].",
    ),
    "forward_applied_company": (
        "I am {owner}, and I have applied at {company}.",
        "My name is {owner}; my application at {company} [is with you|has reached you].",
    ),
    "forward_work": (
        "[The latest thing I finished|My latest piece of work]: {title}.",
        "What I have [done|finished] most recently: {title}.",
        "To give an idea of my work, the latest: {title}.",
    ),
    "forward_word_ask": (
        "[If you would like to know how I work|If a paper tells too little], I am glad to [show it|answer any question], at whatever time suits you.",
        "I would be glad to [answer any question|say more about my work], [by phone or in writing|in whatever way suits you].",
    ),
}
