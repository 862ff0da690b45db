"""English words for not being contacted, and for staying in touch."""

from __future__ import annotations

from afterword.core.reading.words.others import OTHERS
from afterword.core.reading.words.shape import ContactWords

EN = ContactWords(
    macros={
        "gap": r"[^!?;]{0,50}?",
        "not": (
            r"(?:aren't to|are not to|isn't to|is not to|(?:\w+n't|not) (?:supposed|allowed|permitted|meant) to|(?<!\bi )(?<!\bwe )(?:can't|cannot|can not)|hold off(?: on)?|steer clear of|stay away from|keep away from|keep off|lay off|leave off"
            r"|do not|don't|not to|must not|mustn't|may not|should not|shouldn't|never"
            r"|desist from|not|refrain from|avoid|abstain from|cease|stop)"
        ),
        "contact": r"(?:contact(?:ing)?|(?:be )?ring(?:ing)?|(?:be )?messaging|(?:be )?contacting|canvass(?:ing)?|ping(?:ing)?|messag(?:e|ing)|dm(?:'?ing)?|text(?:ing)?"
        r"|mak(?:e|ing) (?:any )?(?:direct |further )?(?:contact|approach) (?:with|to)|approach(?:ing)?|reach(?:ing)? out(?: directly)? to"
        r"|writ(?:e|ing)(?: directly)? to|e-?mail(?:ing)?|call(?:ing)?|phon(?:e|ing)"
        r"|messag(?:e|ing)"
        r"|connect(?:ing)? with|add(?:ing)?|get(?:ting)? (?:back )?(?:in touch|in contact) with|follow(?:ing)? up with|chas(?:e|ing)|nudg(?:e|ing)|bother(?:ing)?"
        r"|mail(?:ing)?|hav(?:e|ing) (?:[\w-]+ ){0,2}?(?:conversations?|contact) with|writ(?:e|ing)(?: (?:no more|any more|directly|back))* to|(?:go|going) (?:straight|direct|directly) to"
        r"|lobby(?:ing)?)",
        "team": (
            r"(?:teams?|panel|panell?ists?|interviewers?|(?:hiring )?managers?|members?"
            r"|engineers|developers|lads|clients?|customer|directors?|departments?|recruiting manager|colleagues"
            r"|committee|department|jury|faculty|board|trustees|assessors"
            r"|selectors|interview team)"
        ),
        "hr": (
            r"(?:hr|human resources|me(?: only)?|(?:our|the) (?:recruit\w+|talent|people|hr"
            r"|personnel)(?: \w+)?|recruiting|recruitment|the recruit\w+|your recruiter"
            r"|talent acquisition|this (?:office|address))"
        ),
    },
    team={
        "no approach|no contact|no calls|no e-mails|no emails|no messages": (
            r"(?:make|have|there (?:must|should|can|may) be|there's to be|there is to be|want|allow) no (?:\w+ )?(?:approach(?:es)?|contact|calls|e-?mails|messages)"
            r" (?:to|with|from you to) (?!me\b|us\b)\w+",
        ),
        # "No more notes to Philippa or Gethin": by their names, too.
        "no more|no further|no direct|no separate": (
            r"no (?:more|further|direct|separate)(?: \w+)? (?:notes|messages|mails?|e-?mails?|letters|calls|contact|outreach|dms|follow-?ups|pings|approaches|linkedin \w+) (?:to|with) (?!me\b|you\b|us\b|him\b|her\b|my\b|your\b)\w+",
        ),
        # Everything by one way: through the one who writes.
        "through|via|past me|over hr|over me|by me": (
            r"(?:run|send|route|direct|pass|put|bring|take|channel|funnel) (?:(?:it|them) )?(?:all|any|every|everything|anything|whatever|your|things)(?: [\w'-]+){0,4}? (?:through|via|past|by) (?:me|us|<hr>|my desk|our office)(?= |[.,;!]|$)",
            r"(?:all|any|every|everything|anything|whatever)(?: [\w'-]+){0,4}? (?:go(?:es)?|comes?|runs?|is to (?:go|come)|should (?:go|come|run)|must (?:go|come|run)|has to (?:go|come)|to (?:go|come)|needs to (?:go|come)) (?:only |solely |straight )?(?:through|via|over|past) (?:me|us|<hr>|my desk|our office|hr)(?= |[.,;!]|$)",
            r"(?:just |only |please )?(?:come|go|work|deal) (?:only |directly )?(?:through|via) (?:us|me|<hr>)(?=[.,;!]|$| (?:for|on|only|and|please|instead|from|with))",
        ),
        "to me rather|to me instead|to us rather|to us instead|me instead|rather than to|instead of to": (
            r"(?:send|direct|address|raise|put|bring|write|e-?mail|come|go)(?: (?:everything|anything|it|all|any|your|whatever|questions))?(?: [\w'-]+){0,3}? to (?:me|us|<hr>)(?: directly)?,? (?:rather than|instead of|and not) (?:to (?!the office|the shop)|(?!to |by |post))\w+",
        ),
        " be for| be until| be while|in peace|alone|out of it": (
            r"leave (?:the|our|her|his) (?:[\w'-]+ ){0,3}?<team>(?: [\w'-]+){0,2}? (?:be|in peace|alone|out of (?:it|this))(?= ?[,.;!]| ?$| (?:for (?:now|the)|until|till|while|and))",
            r"leave the (?:lads|guys|folks|people) (?:[\w'-]+ ){0,4}?(?:be|in peace|alone|out of (?:it|this))(?= ?[,.;!]| ?$| (?:for (?:now|the)|until|till|while|and))",
        ),
        "from candidates|from applicants|with candidates|with applicants|from you": (
            r"(?:partners|<team>)(?: \w+)? (?:don't|do not|can't|cannot|won't|may not|aren't allowed to|are not allowed to|are not to|aren't to)(?: \w+)? (?:take|accept|read|answer|respond to|reply to|correspond|have|discuss|hold|exchange|get)(?: [\w-]+){0,3}? ?(?:from|with) (?:candidates|applicants|you)",
        ),
        "contact between|contact from|contact by|conversations between|communication between|correspondence between|communication from|outreach from": (
            r"no (?:\w+ )?(?:contact|communications?|correspondence|conversations?|outreach) (?:between|from|by) (?:\w+ )?(?:candidates|applicants|you)[^.!?;]{0,40}?<team>",
        ),
        "individually|themselves|on their own|separately|follow up|following up|chase|nudge|conversation": (
            r"<not> (?:\w+ ){0,3}?<contact>(?: with)?(?: \w+){0,4}? <team>",
        ),
        "keep your": (
            r"keep (?:all |any )?your (?:\w+ )?(?:e-?mails?|mails|notes|messages|follow-?ups|questions|thanks) (?:to|with|for) (?:me|us|<hr>)",
        ),
        "ask you not|asking you not|request you not|ask that you not|ask you to not|ask you to refrain": (
            r"(?:ask|asking|request|urge|beg) (?:that )?you (?:to )?(?:not|refrain from) (?:to )?<contact>[^!?;]{0,90}?<team>",
        ),
        "through me|via me|with me|to me|by me": (
            r"(?:go|come|work|deal) (?:only |directly |exclusively )?(?:through|via|with) me(?= (?:for|on|only|and|please)|[.,!;]|$)",
            r"keep (?:all|any|your) (?:\w+ )?(?:communications?|comms|correspondence|contact|questions|queries) (?:with|to|through)"
            r" (?:me|us|<hr>)",
        ),
        "will disqualify|lead to disqualif|canvass": (
            r"(?:any|direct) (?:approach|contact|canvassing)<gap><team><gap>(?:disqualif\w+|rejected|not be)",
            r"canvassing(?: of)?<gap>(?:disqualif\w+|prohibited|not (?:allowed|permitted))",
        ),
        "if you didn't|if you did not|if you don't|if you would not|if you wouldn't": (
            r"if you (?:didn't|did not|don't|do not|wouldn't|would not) <contact>(?: directly)?(?: \w+){0,3}? <team>",
        ),
        "point of contact|only contact|sole contact|go-between": (
            r"(?:single|sole|only|main) point of contact<gap>(?:please|so)<gap>(?:not|n't|rather than|instead of)",
        ),
        "mind not|rather you|prefer you|prefer that": (
            r"(?:mind not|rather you (?:didn't|did not|don't)|prefer (?:that )?you (?:not|don't|didn't)) <contact><gap><team>",
        ),
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
        "contact|approach|reach|writ|mail|call|phon|messag|connect|touch|bother|lobby|canvass|ping|dm|ring": (
            r"<not> (?:\w+ ){0,3}?<contact>(?: with)?(?: \w+){0,4}? <team>",
            r"any (?:direct )?contact with<gap><team>",
            r"no (?:direct )?contact with<gap><team>",
        ),
        "correspondence|communication|everything|contact": (
            (
                r"(?<!cease )(?<!stop )(?<!end )(?<!avoid )(?:all|any|every) (?:\w+ )?(?:correspondence|communications?"
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
        "not interested|no longer interested|longer wish|not wish|no wish|no desire": (
            r"(?:no longer|not) (?:interested in|wish to be|want to be) (?:hearing from you|contacted(?: by you)?(?: again)?)",
        ),
        "contact with me|contacts with me": (
            r"(?:cease|stop|end|discontinue|avoid|refrain from) (?:all |any )?(?:further )?(?:contact|communications?)s? with me",
        ),
        "text me|message me|messaging me|call me|ring me|contact me|mail me|write to me": (
            r"(?:grateful|appreciate it|obliged|prefer|rather) if you (?:did not|didn't|would not|wouldn't|don't) <contact> me"
            r"(?: (?:again|any ?more|further))?",
            r"(?:i'd|i would) rather you (?:did not|didn't) <contact>(?: to)? me(?: again| any ?more|(?= about))",
            r"<not> (?:\w+ )?(?:or \w+ )?(?:<contact>|ring(?:ing)?|text(?:ing)?|whatsapp)(?: (?:or|and) (?:<contact>|mail|ring|text|write(?: to)?))? me"
            r" (?:again|any ?more|further|ever)",
        ),
        "write me|text me|ring me|dm me|ping me": (
            r"<not> (?:\w+ ){0,2}?(?:write|text|ring|dm|ping) me(?= again| any ?more|[.,!]|$)",
        ),
        "lose my|my contact|my phone": (
            r"(?:lose|delete|remove|erase) my (?:number|contact|contacts|phone number)",
        ),
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
                r"(?:stop|cease|quit) (?:ringing|phoning|pinging|dm'?ing|contacting|e-?mailing|writing(?: to)?|messaging"
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
        "from contacting": (
            r"(?:desist|refrain) from (?:any further )?<contact> (?:our|the|this) (?:company|firm|organi[sz]ation|business|school|hospital|practice|agency)",
        ),
        "anyone here|anybody here|anyone in this|anyone from": (
            r"<not> (?:\w+ ){0,2}?(?:<contact>|reach out to) (?:anyone|anybody)(?: else)? (?:here|in this|from (?:our|this))",
        ),
        "our company|our firm|our organi|our office|our business|our school|our hospital|our practice": (
            (
                r"(?:<not>|requested not to|asked not to|asking you not to) (?:\w+ ){0,3}?<contact>(?: with)?(?: to)? our (?:company|firm"
                r"|organi[sz]ation|office|business|school|hospital|practice|agency)"
            ),
        ),
        "no further contact|no more contact|any further contact": (
            (
                r"(?:make|have|there (?:should|must) be) no (?:further|more) contact<gap>(?:anyone|anybody|our|the company|the firm"
                r"|any(?: other)? (?:member|person|employee|colleague)|us)"
            ),
        ),
        "anyone at|anybody at|everyone at|people at": (
            r"(?:<not>|stop|cease) (?:\w+ ){0,2}?<contact> (?:anyone|anybody|everyone|people)(?: else)? (?:at|from|in|with)(?= \w)",
        ),
        "altogether|our staff": (
            r"(?:stop|cease) (?:contacting|reaching out to|e-?mailing|calling|approaching) (?:our|any) (?:\w+ )?(?:staff|employees|people)",
        ),
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
                r"|any) (?:further )?(?:contact|communications?)(?! with me)(?: with)?"
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
        r"(?:told|asked|telling|asking) (?:him|her|them|it)",
        r"recruiters?(?: and agencies)?(?: please)? ?:",
        r"(?:your|the) (?:references|referees|(?:current|present) employer)",
        r"(?:we|i) (?:will|would|shall) (?:not|never)",
        r"(?:will|would) (?:ever |never )?(?:contact|call|ask) you",
        r"(?:before|after) (?:\d|nine|ten|noon|lunch)",
        *OTHERS["en"],
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
