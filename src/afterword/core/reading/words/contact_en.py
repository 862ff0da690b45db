"""English words for not being contacted, and for staying in touch."""

from __future__ import annotations

from afterword.core.reading.words.shape import ContactWords

EN = ContactWords(
    macros={
        "gap": r"[^!?;]{0,50}?",
        "not": (
            r"(?:do not|don't|not to|must not|mustn't|may not|should not|shouldn't|never"
            r"|not|refrain from|avoid|abstain from|cease|stop)"
        ),
        "contact": r"(?:contact(?:ing)?|approach(?:ing)?|reach(?:ing)? out(?: directly)? to"
        r"|writ(?:e|ing)(?: directly)? to|e-?mail(?:ing)?|call(?:ing)?|phon(?:e|ing)"
        r"|messag(?:e|ing)"
        r"|connect(?:ing)? with|add(?:ing)?|get(?:ting)? in touch with|bother(?:ing)?"
        r"|lobby(?:ing)?)",
        "team": (
            r"(?:teams?|panel|panell?ists?|interviewers?|(?:hiring )?managers?|members?"
            r"|engineers|committee|department|jury|faculty|board|trustees|assessors"
            r"|selectors|interview team)"
        ),
        "hr": (
            r"(?:hr|human resources|me(?: only)?|(?:our|the) (?:recruit\w+|talent|people|hr"
            r"|personnel)(?: \w+)?|recruiting|recruitment|the recruit\w+|your recruiter"
            r"|talent acquisition|this (?:office|address))"
        ),
    },
    team={
        "rather than|instead of|not to": (
            (
                r"(?:direct|send|address|raise|put) (?:all|any|your)<gap>(?:rather than"
                r"|instead of|and not)(?: to| with)?(?: \w+)? <team>"
            ),
        ),
        "permitted|allowed|prohibited|forbidden|disqualif|inappropriate": (
            (
                r"<contact><gap><team><gap>(?:not (?:permitted|allowed|appropriate)"
                r"|prohibited|forbidden|disqualif\w+|inappropriate)"
            ),
        ),
        "contact|approach|reach|writ|mail|call|phon|messag|connect|touch|bother|lobby": (
            r"<not> (?:\w+ ){0,3}?<contact>(?: with)?(?: \w+){0,4}? <team>",
            r"any (?:direct )?contact with<gap><team>",
            r"no (?:direct )?contact with<gap><team>",
        ),
        "correspondence|communication|everything|contact": (
            (
                r"(?:all|any|every) (?:\w+ )?(?:correspondence|communications?"
                r"|contact)<gap>(?:through|via|with|to) <hr>"
            ),
            (
                r"(?:route|direct|send) (?:everything|all (?:\w+ )?(?:communications?"
                r"|correspondence)) (?:through|via|to)"
            ),
            (
                r"(?:direct|send) (?:all|any|your) (?:\w+ )?(?:communications?"
                r"|correspondence|questions|queries|enquiries)<gap> not to"
            ),
        ),
        "route": (r"route (?:everything|all|any)<gap>through",),
        "calls": (r"no (?:phone |telephone )?calls",),
    },
    person={
        "you to stop": (
            (
                r"(?:ask|asking|tell|request|beg) you to stop (?:writing|contacting|calling"
                r"|e-?mailing|messaging)"
            ),
        ),
        "my details|my address|my number|my email|my e-mail|my name": (
            (
                r"(?:remove|delete|erase) my (?:details|name|address|number"
                r"|e-?mail(?: address)?)(?: from)?"
            ),
        ),
        "stop|cease": (
            (
                r"(?:stop|cease|quit) (?:contacting|e-?mailing|writing(?: to)?|messaging"
                r"|calling|texting|bothering|harassing|pestering|sending) (?:me|this|these"
                r"|such)"
            ),
        ),
        "again|any more|anymore|further": (
            (
                r"<not> (?:\w+ ){0,2}?<contact>(?: to)? me(?: \w+){0,3}? (?:again|any ?more"
                r"|further|in (?:the )?future)"
            ),
            (
                r"(?:don't|do not|no longer) (?:want|wish) (?:to (?:receive|get|hear|be)"
                r"|any)<gap>(?:from you|by you)"
            ),
        ),
        "contact me|write to me|mail me": (
            r"<not> (?:\w+ ){0,2}?<contact>(?: to)? me(?= ?[.!]|$)",
        ),
        "list|database": (r"(?:take|remove) me (?:off|from) (?:your|this|the)",),
        "alone": (r"leave me (?:alone|in peace)",),
        "your message|your e-mail|your email|your call|your mail": (
            (
                r"your (?:constant |repeated )?(?:messages|e-?mails|calls"
                r"|mails)<gap>(?:nuisance|harass\w*|unwelcome|unwanted|too much|intrusive"
                r"|annoying|inappropriate)"
            ),
        ),
        "harass": (r"(?:this is|consider this|feels like|amounts to) harassment",),
    },
    company={
        "employee|staff|colleague|anyone|anybody|company|us|firm|organi": (
            (
                r"<not> (?:\w+ ){0,3}?<contact>(?: with)?(?: \w+){0,4}? (?:our"
                r"|the company's|any|other) (?:\w+ )?(?:employees?|staff|colleagues|people)"
            ),
            (
                r"<not> (?:\w+ ){0,3}?<contact><gap>(?:anyone|anybody"
                r"|any(?: other)? (?:member|person))<gap>(?:company|firm|organi[sz]ation"
                r"|here|staff|hospital|university|agency)"
            ),
            (
                r"(?:cease|end|stop|discontinue|refrain from) (?:all"
                r"|any) (?:further )?(?:contact|communications?)(?: with)?"
            ),
            r"(?:stop|cease) (?:contacting|e-?mailing|writing to|calling) us",
            r"<not> (?:\w+ ){0,2}?<contact> us (?:again|any ?more|further)",
        ),
    },
    door_open={
        "encourage": (r"encourage you to (?:apply|keep|look|watch|check|re-?apply)",),
        "keep talking|talk again|speak again": (
            r"keep talking",
            r"(?:talk|speak) again(?= (?:in|when|next|later|after))",
        ),
        "touch|contact": (r"(?:keep|stay|remain|staying|keeping) in (?:touch|contact)",),
        "on file|in mind|talent pool|talent community|database": (
            (
                r"(?:keep|retain|hold|keeping|save|store)<gap>(?:you"
                r"|your \w+)<gap>(?:on file|in mind|in our (?:talent|database|records"
                r"|files))"
            ),
            r"talent (?:pool|community|network)",
        ),
        "appl": (
            (
                r"(?:apply|applied|applying|re-?apply)(?: again| anew| for (?:other|future"
                r"|another|further))(?: [\w-]+)?"
            ),
            r"re-?apply",
        ),
        "paths": (r"paths (?:will |may |to )?cross",),
        "hear from you": (
            (
                r"(?:happy|glad|love|pleased|delighted) to hear from you (?:in|again|when"
                r"|next|later|after|down)"
            ),
        ),
        "future": (
            (
                r"(?:consider|reach out|contact|think of|invite|remember|notify)<gap>(?:you"
                r"|us)<gap>(?:future|upcoming) (?:roles?|openings?|opportunit\w+|positions?"
                r"|vacancies)"
            ),
        ),
        "door": (r"door (?:is|remains|stays)(?: always)? open",),
    },
    excused=(
        r"(?:reply|respond|replying|responding)(?: directly)? to this",
        r"unattended|unmonitored|not monitored",
        r"intended recipient",
        r"hesitate",
        (
            r"(?:before|until|till|during) (?:\w+ )?(?:monday|tuesday|wednesday|thursday"
            r"|friday|tomorrow|noon|\d)"
        ),
        r"(?:on|this) (?:monday|tuesday|wednesday|thursday|friday|week|morning|afternoon)",
        r"today|tomorrow",
        r"in meetings",
        r"all day",
        r"assignment|exercise|confidential",
    ),
)
