"""Lines with an occasion of their own: achievement, news, event, favours asked and returned."""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

POINTS: Mapping[str, Pool] = {
    "subject_achieved": (
        "A bit of news",
        "A short update",
        "Something since we last spoke",
    ),
    "achieved": (
        "[Some news|A bit of news|A short update|A small update] from my side[ that I wanted to share| that may interest you|, in case it interests you|, which I wanted to share]: {title}.",
        "Since we last [spoke|talked], [there is something new on my side|I have something new to tell|there is news on my side|there is one thing to tell|something new has come up here]: {title}.",
        "[A short line|A quick note|A few words|A brief word] about [something new here|something new on my side|what is new on my side|something from the last weeks]: {title}.",
        "I [thought|had the feeling] [this might interest you|you might like to hear this|this might be of interest|you might want to know this|this was one for you]: {title}.",
        "[Here is something|Something] [new since we last spoke|from the last weeks|from my side|from my work] [that may interest you|that I wanted to share]: {title}.",
        "You may [be interested|like] to hear [the latest from my side|what has come out of the last weeks|one thing from my side|something new on my side|what is new here]: {title}.",
        "There is [one thing|something] [I wanted to share with you|I wanted to tell you|that may interest you|I have been meaning to tell you]: {title}.",
        "One thing [that is new|worth telling you|to tell you|you might like to hear] since we [spoke|last spoke|last talked]: {title}.",
    ),
    "kept_door": (
        "When we last wrote, you left the door at {company} open, [and I have kept that in mind|which I have not forgotten|and I was glad of it][|, so here is a line from me].",
        "I have kept [what you wrote about {company}|your words about {company}|your message about {company}] in mind[|, so here is a line from me|, and wanted to send a line].",
        "It is [a while|some time|a good while] since we [were in touch|wrote|last wrote] about {company}[|, so here is a line from me|, and I hope all is well with you].",
        "[You once wrote|You wrote|You told me|When we last wrote, you said] that the door at {company} [stays open|is still open|remains open][|, so here is a line from me|, and I have kept that in mind].",
        "[Some time|A while] has gone by since we [wrote|last wrote|were in touch] about {company}[|, so here is a line from me|, and I hope all is well with you].",
        "[We were last in touch|We last wrote to each other] about {company}, [and I thought of you|and I have thought of it since|and it has stayed on my mind][| these days].",
    ),
    "reminded": (
        "It brought back our conversation, in particular {n}.",
        "It took me back to our conversation, and to {n}.",
        "I still think about {n}, too.",
        "{N} is still on my mind, too.",
    ),
    "reminded_said": (
        "It brought back our conversation, and your point that {words}.",
        "It took me back to our conversation, and to your point that {words}.",
        "I still think about your point that {words}, too.",
    ),
    "reminded_seen": (
        "It brought back our conversation, and seeing {words}.",
        "I still think about seeing {words}, too.",
    ),
    "no_answer": (
        "No need to [answer|reply]; I [only|just] thought you might like to know.",
        "This needs no [answer|reply]; I [just|only] wanted to [share it|tell you].",
        "No [reply|answer] needed, and [have a good week|enjoy the rest of your week].",
        "There is nothing you need to do about it; I hope [all is well with you|you are all well].",
    ),
    "subject_news": ("The news from {company}", "I read about {company}", "News from {company}"),
    "news": (
        "I [read|saw|came across|have seen|just read|noticed] “{title}”[ in the news| this week|], and [thought of our conversation|thought of you|thought of what we talked about].",
        "[The news from {company}|News from {company}], “{title}”, [has reached me|has reached me too|caught my eye|made me think of you|made me think of our conversation|brought you to mind|took me back to our conversation].",
        "“{title}” [caught my eye|stood out to me|made me look twice|made me think of you|made me think of our conversation] when I [read|saw|came across] [it|the news].",
        "[When I read|When I saw|When I came across] “{title}”, I [thought of you|thought of our conversation|remembered our conversation|thought of what we talked about][|, and wanted to send a line|, and wanted to say so].",
        "[News from {company} reached me|News from {company} came my way|I came across news from {company}|I have read the news from {company}|I have seen the news from {company}|I heard the news from {company}]: “{title}”[|, and thought of you].",
        "[So {company} is in the news|I see that {company} is in the news|So there is news from {company}|I see there is news from {company}]: “{title}”[|, and I thought of you|, and I thought of our conversation|, which caught my eye|; I was glad to read it].",
    ),
    "news_glad": (
        "Congratulations to you and [your colleagues|the team|everybody there].",
        "That is good news, and I am happy for you all at {company}.",
        "I hope you [found|had] time to be pleased about it[|, you and the team].",
    ),
    "subject_event": ("After {title}", "Good to meet you at {title}", "{title}"),
    "event": (
        "It was [good|great|a pleasure] to [meet you|talk with you|speak with you] at {title} on {day:w}[|, and I wanted to say so|; I enjoyed it].",
        "I enjoyed [talking with you|our conversation|our talk|speaking with you] at {title} on {day:w}[|, and wanted to say so|; thank you for it].",
        "[Thank you|Many thanks] for [the conversation|our conversation|talking with me|your time|the chat] at {title} on {day:w}[|; I enjoyed it|; it was good to talk].",
        "[Our conversation|Our talk|Talking with you] at {title} on {day:w} [was one of the best parts of it|was well worth the trip|has stayed with me|was a pleasure].",
        "I was glad [to meet you|that we met|we got talking|to talk with you|of the chance to talk] at {title} on {day:w}[|, and wanted to say so|, and learned a lot].",
        "[Good|Great|Nice] to have [met you|talked|talked with you] at {title} on {day:w}[|; I enjoyed it|; thank you for the conversation].",
        "[Of {title}|Of the whole of {title}|From {title}] on {day:w}, [our conversation|talking with you|our talk] is what I remember best.",
    ),
    "event_help": (
        "If I can help with anything we [talked about|touched on], just say[; I would be glad to|].",
        "If you ever need a second pair of eyes on something [in my field|I know about], [do ask|just ask|I am glad to look].",
        "I would be glad to [help with whatever I know|share whatever I know], [whenever it is useful|if it is ever useful to you].",
    ),
    "subject_intro": (
        "A question about {company}",
        "{company}, and a small favour",
        "May I ask you about {company}?",
    ),
    "intro_ask": (
        "I am [interested in|applying for|looking at] the {role} role at {company}, and [saw|noticed] that you work there; would you [be willing to|be able to] [introduce me to somebody there|put me in touch with somebody there]?",
        "You work at {company}, where I would like to [take on|apply for|be considered for] the {role} role; could you [introduce me to|put me in touch with] somebody on [that team|the team]?",
        "[May|Could] I ask [a small favour|you a small favour|for a small favour]: an introduction at {company}, where [the {role} role interests me|I am interested in the {role} role]?",
        "Would you be [willing|able] to [introduce me to somebody|make an introduction for me|put me in touch with somebody] at {company}? [I am interested in the {role} role there.|The {role} role there interests me.]",
        "I have [a small favour|a favour] to ask: the {role} role at {company} interests me, and you [work there|know the place]; could you [introduce me to|put me in touch with] somebody there?",
        "Since you [work at|know people at] {company}, could you [introduce me to|put me in touch with|name me] somebody who knows about the {role} role[| there]?",
    ),
    "intro_ask_company": (
        "I would like to work at {company}, and [saw|noticed] that you do; would you [be willing|be able] to [introduce me to somebody|make an introduction|put me in touch with somebody there]?",
        "You work at {company}, where I would like to [apply|work|find a role]; could you [introduce me to|put me in touch with] somebody [there|on the team]?",
        "[May|Could] I ask [a small favour|you a small favour|for a small favour]: an introduction at {company}[|, where I would like to work|, where I would like to apply]?",
        "Would you be [willing|able] to [introduce me to somebody|make an introduction for me|put me in touch with somebody] at {company}? [I would like to work there.|I would like to apply there.]",
        "I have [a small favour|a favour] to ask: {company} interests me, and you [work there|know the place]; could you [introduce me to|put me in touch with] somebody there?",
        "Since you [work at|know people at] {company}, could you [introduce me to|put me in touch with|name me] somebody who knows about the work[| there]?",
    ),
    "intro_lines": (
        "There are a few lines below that you could [pass on|forward] as they are.",
        "To make it easy, [the text to forward is|I have put a text to forward|there is a text to forward] below.",
        "The lines below are written so that you can forward them unchanged.",
    ),
    "intro_easy": (
        "If it does not fit, or you would rather not, that is perfectly fine; you need not even answer.",
        "A no is as welcome as a yes, and needs no [reason|explanation].",
        "Please feel free to say no; it [changes nothing between us|will change nothing between us].",
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
        "I would be grateful for a quarter of an hour with somebody who knows the team, to hear how the work is done.",
        "If somebody on the team had a few minutes to tell me about the work at {company}, I would be very glad.",
    ),
    "forward_easy": (
        "If this is not the moment, that is perfectly fine.",
        "I will understand if there is no time for it now.",
    ),
    "subject_thanks_help": ("Thank you for your help", "{company}: thank you", "Thank you"),
    "introduced": (
        "Thank you [so much|very much|again|] for introducing me at {company}[; it was kind of you|; that was generous of you|; it helps a great deal|; I appreciate it|].",
        "Your introduction at {company} [has arrived|has reached them|has reached me too], and I am [grateful|very grateful|really grateful|thankful|glad] for it[|, thank you].",
        "Thank you for [opening a door|putting in a word|the introduction|connecting me|making the introduction] at {company}[| for me][; it was kind of you|; I appreciate it|; it helps a great deal|].",
        "I [saw|have seen|have just seen|was glad to see] your introduction at {company}[; thank you|, and appreciate it|, and am grateful for it|; thank you very much|; that was kind of you].",
        "[It was kind|It was good|That was kind|It was generous] of you to introduce me at {company}[; thank you|, and I appreciate it|; thank you very much|, and I am grateful|, so thank you].",
        "The introduction at {company} [means a lot to me|is a real help|helps me a great deal|was kind of you|is more than I hoped for][; thank you|, and I appreciate it|; thank you very much|, and I am grateful].",
    ),
    "introduced_thanks": (
        "I will let you know how it goes, and if I can [do anything for you|return the favour], please [ask|say].",
        "You will hear from me how it goes, and I would gladly return the favour.",
        "I will treat it with care, and [let you know|tell you] what comes of it.",
    ),
    "subject_helped": ("Thank you for your help", "Thank you"),
    "helped_me": (
        "Thank you [so much|very much|again|] for [helping me|your help][; it was kind of you|; it made a difference|; I appreciate it|; it came at the right time|].",
        "You helped me[ a great deal| a lot| more than you may think|], and I [have not said so yet|want to say so|owe you a word for it][: thank you|; thank you for it|, so thank you].",
        "[It was kind|It was good|That was kind|It was generous] of you to help me[; thank you|, and I appreciate it|; thank you very much|, and I am grateful|, so thank you].",
        "Your help [meant a lot to me|was worth a great deal|did me good|came at the right time][; thank you|, and I appreciate it|; thank you very much|, and I am grateful].",
    ),
    "helped_return": (
        "If I can [do anything for you|return the favour|be of use in turn], please [ask|say so].",
        "I would gladly [do the same for you|return the favour|do as much for you] one day.",
        "I will tell you [how it goes|what comes of it], and would gladly return the favour.",
    ),
    "helper_thanks": (
        "Your help with {company} made a [difference|real difference] to me, so thank you.",
        "Thank you for [helping me there|your help with it]; I would gladly [return the favour|do the same for you] one day.",
        "I have not forgotten that you helped me with {company}; thank you again.",
    ),
}
