"""Lines with an occasion of their own: achievement, news, event, favours asked and returned."""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

POINTS: Mapping[str, Pool] = {
    "subject_achieved": (
        "A short piece of news",
        "Something from my desk",
        "One thing since we spoke",
    ),
    "achieved": (
        "There is a piece of news on my side that I wanted to share with you: {title}.",
        "Since we last spoke, something has come to a good end: {title}.",
        "A short line about something I have finished: {title}.",
        "I thought that this might interest you: {title}.",
    ),
    "kept_door": (
        "When we last wrote, you left the door at {company} open, and I remember that with pleasure.",
        "I have kept your kind words about {company} in mind.",
        "It is a while since we were in touch about {company}.",
    ),
    "reminded": (
        "It made me think of {n}.",
        "I was reminded of {n}.",
        "You may see why it brought back {n}.",
        "It has a good deal to do with {n}.",
    ),
    "reminded_seen": (
        "It made me think of {words} that you showed me.",
        "I was reminded of {words} that you showed me.",
    ),
    "no_answer": (
        "There is no need to answer; I only thought that you might like to know.",
        "This needs no answer, and comes with my best wishes.",
        "No reply is needed. I wish you a good week.",
        "I ask for nothing with it, and send my good wishes.",
    ),
    "subject_news": ("The news from {company}", "I read about {company}", "News from {company}"),
    "news": (
        "I read “{title}”, and thought of our conversation.",
        "The news from {company}, “{title}”, has reached me.",
        "“{title}” caught my eye when I read the news from {company}.",
    ),
    "news_glad": (
        "My congratulations to you and your colleagues.",
        "That is good news, and I am happy for you all at {company}.",
        "I hope that you found time to be pleased with it.",
    ),
    "subject_event": ("After {title}", "Good to meet you at {title}", "{title}"),
    "event": (
        "It was good to meet you at {title} on {day:w}.",
        "I enjoyed talking with you at {title} on {day:w}.",
        "Thank you for the conversation at {title} on {day:w}.",
    ),
    "event_help": (
        "If I can be of help with anything we touched on, tell me; I would be glad to.",
        "Should you ever need a second pair of eyes on something in my field, please ask.",
        "I would be glad to return the favour with whatever I know, whenever it is useful.",
    ),
    "subject_intro": (
        "A question about {company}",
        "{company}, and a small favour",
        "May I ask you about {company}?",
    ),
    "intro_ask": (
        "I am interested in the {role} role at {company}, and saw that you work there; would you be willing to pass a few lines on?",
        "You work at {company}, where I would like to take on the {role} role; could you introduce me to somebody on that team?",
        "May I ask for a small favour: an introduction at {company}, where the {role} role interests me?",
    ),
    "intro_ask_company": (
        "I would like to work at {company}, and saw that you do; would you be willing to pass a few lines on?",
        "You work at {company}, where I would like to apply; could you introduce me to somebody there?",
        "May I ask for a small favour: an introduction at {company}?",
    ),
    "intro_lines": (
        "I have put lines below that you could pass on as they are.",
        "So that it costs you little, the text to forward stands below.",
        "The lines further down are written so that you can forward them unchanged.",
    ),
    "intro_easy": (
        "If it does not fit, or you would rather not, that is perfectly all right; you need not even answer.",
        "A no is as welcome as a yes, and needs no reason.",
        "Please feel free to say no; it changes nothing between us.",
    ),
    "forward": (
        "I am {owner}, and the {role} role at {company} interests me.",
        "My name is {owner}, and I am interested in the {role} role at {company}.",
    ),
    "forward_company": (
        "I am {owner}, and I would like to work at {company}.",
        "My name is {owner}, and I am interested in the work at {company}.",
    ),
    "forward_ask": (
        "I would be grateful for a quarter of an hour with somebody who knows the team, to learn how the work is done.",
        "If somebody on the team had a few minutes to tell me about the work at {company}, I would be very glad.",
    ),
    "forward_easy": (
        "If this is not the moment, that is perfectly all right.",
        "I will understand if there is no time for it now.",
    ),
    "subject_thanks_help": ("Thank you for your help", "{company}: thank you", "My thanks"),
    "introduced": (
        "Thank you for introducing me at {company}; it was kind of you to lend me your name.",
        "Your introduction at {company} has arrived, and I am very grateful for it.",
        "Thank you for opening a door for me at {company}.",
    ),
    "introduced_thanks": (
        "I will tell you how it goes, and if I can do anything for you, please ask.",
        "You will hear from me how it went, and I gladly stand ready to return the favour.",
        "I will treat it with care, and let you know what comes of it.",
    ),
    "helper_thanks": (
        "Your help with {company} made a difference to me, and I thank you for it.",
        "Thank you for having helped me there; I would gladly return the favour one day.",
        "I have not forgotten that you helped me with {company}, and thank you once more.",
    ),
}
