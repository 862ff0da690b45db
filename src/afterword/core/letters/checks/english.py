"""English grammar that the checks read with: what asks, what encloses, what claims something.

Plain data: patterns, and words that say nothing of their own. Nothing is decided here.
"""

from __future__ import annotations

import re

_SAID = (
    r"said|told me|mentioned|explained|confirmed|promised|assured me|guaranteed|agreed|offered|suggested"
    r"|wrote|asked(?: me)?|invited me|described|showed me|shared|pointed out|noted|stressed"
    r"|emphasi[sz]ed|recommended|warned(?: me)?|advised|talked about|spoke about|raised|brought up|admitted"
)
_NAMED = (
    "point|remark|comment|question|worry|concern|idea|plan|promise|assurance|word|story|description"
    "|explanation|example|account|advice|suggestion|goal|wish|phrase|view|thought|observation|aim"
    "|invitation|offer|proposal|guarantee"
)
# What somebody is told to have said, done or asked; `rest` is what must be known.
THEIRS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\byou(?:'ve| have|'d| had)? (?:(?:also|kindly|just|already|clearly|once) )?(?:{_SAID})\b(?P<rest>.*)",
        rf"\b(?:what|how|when|the way|all that) you (?:{_SAID})\b(?P<rest>.*)",
        rf"\byour (?:\w+ )?(?:{_NAMED})s? (?:about|on|that|of|to|for|regarding|with)\b(?P<rest>.*)",
        r"\bwe (?:agreed|settled|shook hands|decided)\b(?P<rest>.*)",
        r"^(?P<rest>.*\bas (?:agreed|promised|discussed|we agreed|you promised|we discussed)\b.*)$",
        r"\b(?:our|your) (?:agreement|arrangement|commitment|deal)\b(?P<rest>.*)",
    )
)
# The noun that a relative clause belongs to: "the close calendar that" you asked for.
HEAD = re.compile(
    r"\b(?:the|an?|your|my|this|that|those|these|some|any|all|both|two|three)"
    r" (?P<head>(?:[\w'-]+ ){1,4}?)(?:that |which )?$",
    re.IGNORECASE,
)
SHOWN = re.compile(
    r"\byou (?:\w+ )?show(?:ed|n) (?:me|us)\b|\byour (?:tour|demo|demonstration)\b", re.IGNORECASE
)
SEEN = re.compile(
    r"\b(?:show\w*|demo\w*|tour\w*|saw|see|seen|walk\w*|look\w*|screens?|took (?:me|us)|visit\w*|through)\b"
    r"|zeig|enseñ|mostr|montr",
    re.IGNORECASE,
)
# What a day in a clause is a day of: a talk, a decision, a message.
TALKED = re.compile(
    r"\b(?:talk(?:ed|ing)?|spoke|speaking|conversation|discussion|met|meeting|interview\w*|chat(?:ted)?"
    r"|call|visit|seeing|saw|show(?:ed|n|ing)|your time|the time)\b",
    re.IGNORECASE,
)
DECIDING = re.compile(
    r"\b(?:news|decisions?|decide[ds]?|hear|heard|come back|get back|next steps?|update)\b",
    re.IGNORECASE,
)
WRITTEN = re.compile(
    r"\b(?:messages?|e-?mails?|mails?|notes?|letter|wrote|written)\b", re.IGNORECASE
)
# What lies ahead, or is the writer's own to offer, states nothing.
AHEAD = re.compile(
    r"\b(?:could|can|may i|shall|next|free|available|i(?:'ll| will| would|'d)|happy to|glad to"
    r"|let me|would)\b",
    re.IGNORECASE,
)
# Where a sentence begins to say something else.
CLAUSES = re.compile(r"[;:]|, (?:and|but|while|so)\b|\band that\b")
# Of somebody else by name: what they are, have or do.
OF_NAMED = re.compile(
    r"\b(?P<name>[A-Z][\w-]+)(?:'s\b| (?:is|was|has|had|will|would|wants|told|says|thinks|plans)\b)(?=(?P<rest>[^.;!?]*))"
)
THIRD = re.compile(
    rf"\b(?:[A-Z][\w'-]+|[Hh]e|[Ss]he|[Tt]hey|colleagues?) (?:also )?(?:{_SAID})\b(?P<rest>.*)"
)
_DEED = (
    "led|managed|built|designed|delivered|shipped|won|published|increased|reduced|saved|cut|grew|doubled"
    "|tripled|halved|migrated|launched|trained|hired|founded|invented|improved|oversaw|headed|taught"
    "|negotiated|sold|automated|completed|earned|introduced|created|coached|supervised|rebuilt|turned around"
    "|pioneered|spearheaded|authored|co-?founded|outperformed|exceeded|implemented|developed|set up|rolled out|raised|generated|mentored|organi[sz]ed|directed|handled"
)
MINE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\bI(?:'ve| have|'d| had)? (?:(?:also|once|recently|personally|successfully|just|since|even) )*"
        rf"(?:{_DEED})\b(?P<rest>.*)",
        r"^(?P<rest>.*\bI \w+.*\bmy (?:last|previous|former|old|first|current|present) (?:\w+ )?(?:job|firm|company|employer|role|team|hospital|school|position|practice|office)\b.*)$",
        # Of a thing of theirs: "my article won an award".
        r"\bmy (?:\w+ ){1,3}?(?:(?:has|have|had|was|were|been|also|once|even|recently) )*"
        r"(?P<rest>(?:won|win|awarded|nominated|shortlisted|published|featured|patented|adopted|cited|earned"
        r"|doubled|tripled|halved|saved|reduced|increased|cut|ranked|beat|received (?:an?|the))\b.*)",
        r"\bI(?:'ve| have|'d| had)? (?:also |once |recently )*(?:received|got|was given|gained|was granted) "
        r"(?:an?|the|two|three|several) (?P<rest>(?:\w+ )*(?:awards?|prizes?|medals?|grants?|scholarships?"
        r"|distinctions?|patents?|promotions?|honou?rs?)\b.*)",
        r"\bI (?:came|finished|placed|was placed) (?P<rest>(?:first|second|third|top|in the top)\b.*)",
        r"\bI was (?:an? |the |once )*(?P<rest>(?:runner-up|finalist|winner|champion|shortlisted|nominated)\b.*)",
        r"\bI (?:wrote|published) (?:an?|the|two|three|several) (?P<rest>(?:\w+ )?(?:books?|bestsellers?|papers?|articles?|novels?)\b.*)",
        r"\bI (?:spoke|presented|lectured|taught) at (?:an?|the)\b(?P<rest>.*)",
        r"\bI was (?:named |voted |elected |promoted |awarded |head of|in charge of|responsible for|employee of)(?P<rest>.*)",
        r"\bmy (?:\w+ )?(?:years|decade|decades|degree|certification|award|awards|patent|patents)\b(?P<rest>.*)",
        r"\bI (?:am|'m) (?:a )?(?:certified|licensed|fluent|chartered|qualified)\b(?P<rest>.*)",
        r"\bI (?:have|hold) (?:a|an|the|my) (?:\w+ )?(?:degree|doctorate|master's|diploma|licen[cs]e"
        r"|certificate|black belt)\b(?P<rest>.*)",
    )
)
# Words that say nothing of their own.
EMPTY = frozenset(
    """about above after again also always another anything around away back because been before being
    both came come coming could does doing done down each else ever every everything from gave give given
    good great have having hear heard here into just keep kept know known last later least less like little
    long look made make makes many maybe mean might more most much must need never next nothing only other
    over part quite rather really right said same say says seem since some something somebody someone soon
    still such sure take taken tell than thank thanks that their them then there these they thing things
    think this those though thought through time times today together told took toward towards under until
    very want wanted wants was well went were what when where whether which while will with without word
    words work would year years your yours yourself myself stuck stayed mind talk talked talking spoke speak
    conversation discussed discussion meeting interview met tuesday monday wednesday thursday friday
    saturday sunday week weeks month role job team company people person question point remark helped
    help useful clear clearer interesting interested curious remember remembered idea kind kindly worry
    worries concern sense picture learned learn understand understood going away home days possible detail
    details honest openly happy glad news update decision interest moment answer reply please could able
    everyone everybody several better best using used try trying start started small big whole first second
    case matter matters chance share shared show showed shown explain explained mention mentioned describe
    described asked asking told between during across against without within hope hoped left evening morning
    afternoon yesterday earlier unfortunately unforgettable memorable questions points remarks ideas thoughts round helpful
    lovely patient welcoming generous thoughtful friendly pleasant pleasure thorough""".split()
)
ASK = re.compile(
    r"\?|\b(?:could|would|can|will|may) (?:you|i|we)\b(?! (?:like|be glad))"
    r"|\bplease\b|\blet me know\b|\b(?:refer|recommend|introduce|forward|consider|endorse) me\b"
    r"|\b(?:an update|a referral|a recommendation|an introduction|a (?:good )?word for me|any news)\b"
    r"|\b(?:good|kind) word\b|\b(?:schedule|set up|arrange|grab|have|find|for) (?:a|an|another|some time)"
    r" ?(?:\w+ )?(?:call|coffee|meeting|zoom|lunch)\b|\byour (?:help|advice|feedback|decision|answer|support)\b"
    r"|\b(?:my application|the status|the decision|hear(?:ing)? (?:back )?from you|hoping (?:you|for|to hear))"
    r"\b|\b(?:i(?:'d| would) (?:love|like|appreciate|be grateful)|i need|i want) (?:to (?:hear|know|ask|pick)"
    r"|if you|your|an?\b|for)",
    re.IGNORECASE,
)
# A wish to know without a question mark asks as well; an offer to answer does not.
INDIRECT = re.compile(
    r"^(?:(?:and|also|so|then),? )*(?:could|can|would|will) you\b"
    r"|\bplease (?:tell|let) me (?:know )?(?:whether|how|what|when|where|who|why|if (?!you (?:need|have|would)"
    r"|there(?:'s| is) anything|i can|anything))|\blet me know (?:whether|how|what|when|where|if (?!you (?:need"
    r"|have|would)|there(?:'s| is) anything (?:else )?(?:you|i)|i can|anything))"
    r"|\bi(?:'d| would) (?:also )?(?:like|love|be (?:glad|grateful|curious|interested)) to (?:know|hear|learn)"
    r" (?:whether|how|what|when|where|if|about the)|\bi (?:am|was) wondering (?:whether|how|what|when|where|if)"
    r"|\bi wonder (?:whether|how|what|when|where|if)",
    re.IGNORECASE,
)
# "Attached to the place" and "attach importance" are no files.
ATTACHED = re.compile(
    r"(?<!strings )\battach(?:ed|ing|ments?)?\b(?! (?:nothing|to (?!th(?:is|e) (?:e-?mail|mail|message))|importance|great|much))"
    r"|\b(?:see|find) (?:the )?enclosed\b",
    re.IGNORECASE,
)
# Something of the user's that a sentence says comes with it.
SENT_ALONG = re.compile(
    r"\b(?:i (?:also |hereby |herewith )?(?:include|enclose|append|submit)\b|uploaded|the liberty of|(?:download|find|see|view|look at|visit)(?: \w+){0,4} (?:on|at|from|in) my (?:\w+ )?(?:website|site|page|blog|github|profile|portfolio|drive)|(?:sending|forwarding|including|enclosing|passing)(?: you| along| on| over)? my (?:\w+ ){0,2}(?:cv|resume|résumé|portfolio|samples?|references?|certificates?|transcripts?|slides|deck|diplomas?|letters?)|enclos(?:ed|ing)|in the attachment|(?:here(?:'s| is| are)|i(?:'m| am) (?:including|adding|sending"
    r"(?: along| over| you)?)|i(?:'ve| have) (?:included|added|sent along)|please (?:see|find|review|have a look"
    r" at)) (?:you )?(?:a copy of |a link to )?(?:my|the) (?:\w+ ){0,2}(?:cv|resume|résumé|portfolio|samples?|"
    r"references?|certificates?|transcripts?|slides|deck|presentation|write-?up|case stud(?:y|ies)|proposal"
    r"|report|code|plan|letters?|diploma))\b",
    re.IGNORECASE,
)
ALSO = re.compile(
    r"\b(?:attach(?:ed|ing)?|enclos(?:ed?|ing)|includ(?:ed|ing)|adding|added)(?: (?:is|are|you'll find|also|here"
    r"|as well))* (?:also )?(?:my|a copy of my|some|two|three|a few|additional|further|more) "
    r"(?P<what>[\w-]+(?: [\w-]+){0,3})|(?P<link>\bhttps?://\S+|\bwww\.\S+)",
    re.IGNORECASE,
)
CITED = re.compile(
    r"\byou (?:said|called|put|wrote)\b|\byour (?:line|phrase|words?)\b", re.IGNORECASE
)
ROLE = re.compile(
    r"\b(?:the|your|this|that|an?) (?P<role>(?:(?!(?:of|in|to|and|that|for|with|on|is|about|from|at|which|who"
    r"|i|you|we|it|the|your|this|a)\b)[\w&/-]+ ){1,5})(?:role|position|vacancy|opening)\b",
    re.IGNORECASE,
)
ANY_ROLE = frozenset(
    """open new current advertised same right whole other next first actual entire exciting interesting
    vacant available permanent temporary part full remote senior junior key important second former last
    different similar""".split()
)
# What a sentence says happened between the two, and the kinds of facts that would know of it.
BETWEEN: tuple[tuple[str, frozenset[str]], ...] = (
    (
        r"\b(?:agreed|settled|confirmed|invited|scheduled|arranged)\b[^.?!]{0,30}\b(?:second|further|next|final"
        r"|another|third) (?:interview|round|meeting|visit)\b",
        frozenset({"next_round"}),
    ),
    (
        r"\byou (?:promised|assured|guaranteed)\b|\bas (?:you )?promised\b|\byour promise\b",
        frozenset({"promise"}),
    ),
    (r"\b(?:as )?we agreed\b|\bas agreed\b|\bour agreement\b", frozenset({"promise", "request"})),
    (r"\byou (?:have )?offered me\b|\byour offer\b", frozenset({"offer"})),
    (
        r"\byou (?:have )?invited me (?:to|for) (?:another|a (?:second|further|final))\b",
        frozenset({"next_round"}),
    ),
)
SMALL = dict(
    zip(
        """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety""".split(),
        [str(n) for n in (*range(2, 21), *range(30, 100, 10))],
        strict=True,
    )
)
_LARGE = frozenset(
    "hundred hundreds thousand thousands million millions billion dozen dozens".split()
)
# A number in letters is a claim beside what is counted; "two things" and "ten minutes" are none.
COUNTED = re.compile(
    rf"\b(?P<words>(?:(?:{'|'.join((*SMALL, *_LARGE))})[ -]?)+)(?:of )?(?P<unit>per ?cent|percent|years?"
    r"|times|people|nurses|engineers|teachers|colleagues|reports|clients|customers|patients|projects|teams"
    r"|sites|stores|offices|countries|languages|euros?|dollars?|pounds?|users|students|cases|awards|patents"
    r"|staff|employees|members|hospitals|schools|papers|books)\b",
    re.IGNORECASE,
)
CHANGED = re.compile(
    r"\b(?:(?:doubled|tripled|quadrupled|halved|trebled) (?:the|our|their|its|my|sales|revenue|output"
    r"|profits?|throughput)\b|by (?:half|a (?:third|quarter|fifth)|two[ -]thirds)\b)",
    re.IGNORECASE,
)
