"""English words for what is asked for, allowed and declined."""

from __future__ import annotations

from afterword.core.reading.words.shape import RequestWords

_TO = (
    r"(?: (?:me|us|over|across|along|through|on|back|in|out|off|to (?:me|us)|by return"
    r"|a quick|also|please|via e-?mail|by e-?mail"
    r"|(?:the|our|my) (?:team|panel|group|committee|hiring manager)(?= (?:your|any|the|an?|more)\b)"
    r"))*"
)
_GIVE = (
    r"(?:send|share|pop|forward|provide|submit|upload|attach|e-?mail|mail|pass|supply"
    r"|drop|ping|shoot|give|return|complete|fill (?:in|out)|show"
    r"|sign and (?:return|send(?: back)?)|sign|bring|prepare and send|get|let (?:me|us) have)"
)
# What a yes allows; "complete", "sign" and "bring" after "you can" are instructions.
_HAND = (
    r"(?:send|share|pop|forward|provide|submit|upload|attach|e-?mail|mail|pass|supply|drop|shoot"
    r"|show|bring along|let (?:me|us) have)"
)
_GIVING = (
    r"(?:sending|sharing|forwarding|providing|submitting|uploading|e-?mailing|passing"
    r"|dropping|pinging|popping|shooting|giving|completing|filling (?:in|out)"
    r"|showing|signing|returning)"
)

EN = RequestWords(
    macros={
        "gap": r"[^!?;]{0,40}?",
        "give": _GIVE,
        "hand": _HAND,
        "giving": _GIVING,
        "to": _TO,
        "adv": (
            r"(?: (?:please|kindly|also|ever|maybe|possibly|perhaps|just|either|quickly|then"
            r"|still))*"
        ),
        "deadline": r"(?:by|before|until|till|no later than|on or before|latest by|at the latest)",
    },
    ask={
        "whether you|if you'd|if you would": (
            (
                r"(?:whether|if) you(?:'d| would| could| might)(?: be (?:able|willing"
                r"|happy) to)? <give><to>"
            ),
        ),
        "your referee|your reference": (
            r"(?:please|kindly) (?:have|ask|get)(?= your (?:referees?|references?))",
        ),
        "could you|can you|would you|will you|could i|might you|can i|could we|can we|may we|may i|might we": (
            (
                r"(?:could|can|would|will|might) you<adv>(?: be (?:able|willing|so kind as"
                r"|happy) to<adv>)? <give><to>"
            ),
            r"would you (?:\w+ )?mind <giving><to>",
            (
                r"(?:could|can|may|might) (?:i|we)<adv> (?:ask you for|have|get|see"
                r"|trouble you for|ask for)"
            ),
        ),
        "please|kindly": (
            r"(?:please|kindly)<adv> (?:do )?<give><to>",
            r"(?:please|kindly) (?:reply|respond|write back|answer) with",
        ),
        "if you|chance|mind": (
            r"if you (?:could|can|would|were able to|might)<adv> <give><to>",
            r"(?:any|a) chance (?:of )?(?:<giving>|you (?:could|can|might)<adv> <give>)<to>",
            r"mind <giving><to>",
        ),
        "need you|like you|ask you|want you|ask that|love you|you to|you need|you'll need": (
            r"(?:need|like|ask|want|love|invite|require|asking)(?: for)? you to<adv> <give><to>",
            r"ask that you<adv> <give><to>",
            r"you(?:'ll| will)? need to <give><to>",
        ),
        "appreciate|grateful": (
            (
                r"(?:appreciate|grateful for)(?: it if you (?:could|would))?(?: (?:<give>"
                r"|<giving>)<to>)"
            ),
        ),
        "don't forget|remember to": (r"(?:don't forget|remember) to <give><to>",),
        # An order, kindly meant: "Send me that deck when you get a minute."
        "send me|send us|pop |ping me|drop me|forward me|shoot me": (
            (
                r"(?<!to )(?<!will )(?<!'ll )(?<!you )(?<!and )(?:send|forward|pop|drop|ping|shoot|e-?mail)"
                r" (?:me|us)(?= (?:that|the|your|over|a copy|an? |any|those|some|these|both))<to>"
            ),
            (
                r"(?<!to )(?<!will )(?<!'ll )(?<!you )(?:pop|drop|ping|fire|shoot)"
                r"(?= (?:that|the|your|those|a copy|an?)(?: [\w-]+){1,4} (?:over|across|along|to me"
                r"|to us|through|my way))"
            ),
        ),
    },
    need={
        "'d like|would like|'d love|would love|'d appreciate|would appreciate|'d welcome": (
            (
                r"(?:i|we)(?:'d| would)(?: also| still| really)? (?:like|love|appreciate"
                r"|welcome)(?! to)(?: a look at)?"
            ),
        ),
        "need|require|missing|waiting|lack": (
            (
                r"(?:we|i|they|hr|she|he|it|payroll|finance|legal)(?:'d| would|'ll| will"
                r"|'re|'m| are| am)?(?: (?:also|still|just|only))* (?:needs?|requires?"
                r"|missing|waiting (?:for|on)|lack)(?: from you| to (?:see|have))?"
            ),
        ),
        "i'd|we'd|would": (
            (
                r"(?:(?:i|we)(?:'d| would)|would) (?:\w+ )?(?:love|like|be (?:curious|keen"
                r"|interested|eager)) (?:\w+ )?(?:to|in) (?:see(?:ing)?|read(?:ing)?|have"
                r"|get|receive|review|look(?:ing)? at|take a look at)"
            ),
        ),
        "ask|want": (
            (
                r"(?:asked|asks|asking|wants|wanted|would like)(?: me| us)? (?:for"
                r"|to (?:see|read|look at|ask for))"
            ),
        ),
        "great to|good to|lovely to|helpful to|useful to|interesting to|nice to|wonderful to": (
            (
                r"(?:it'd|it would|would|that'd) be (?:\w+ )?(?:great|good|lovely|helpful|useful|nice|interesting"
                r"|wonderful|handy) to (?:see|read|have|get|look at|receive)"
            ),
        ),
        "please": (
            (
                r"(?P<what>(?:your|two|three|an?|updated|the) (?:\w+ ){0,2}?(?:references?|referees?|portfolio"
                r"|cv|resume|transcripts?|certificates?|work samples?|cover letter)),? please"
            ),
        ),
        "do you have|have you got": (r"(?:do you (?:happen to )?have|have you got)",),
        "salary|notice|visa|start|expect|compens|right to|permit|earliest": (
            r"what (?:are|is|would be)(?=<gap>(?:salary|notice|visa|start date|expectation))",
            (
                r"(?:let (?:me|us) know|tell (?:me|us)|confirm|indicate|state|advise"
                r"|share)(?: what)?(?: about)?(?= your (?:\w+ )?(?:salary|notice|visa"
                r"|work permit|right to work|earliest|expectation|compensation))"
            ),
        ),
    },
    answer={
        "answer|decision|acceptance|response|reply": (
            (
                r"(?:let (?:me|us) (?:know|have)|give (?:me|us)|need|appreciate|confirm"
                r"|send|tell (?:me|us)|await|have|hear|hoping for|ask for|grateful for"
                r"|require|like|share|with)"
                r"<gap> your (?:\w+ ){0,2}?(?:answer|decision|acceptance)"
            ),
            r"your (?:\w+ ){0,2}?(?:answer|decision|acceptance|response|reply)(?= <deadline>)",
            (
                r"(?:need|appreciate|like|have|ask for|grateful for|require|want) (?:an?"
                r"|your) (?:\w+ )?(?:answer|decision|response|reply)(?= (?:from you"
                r"|<deadline>))"
            ),
            (
                r"(?:sign|countersign) (?:and return )?(?:the|your"
                r"|this) (?:attached )?(?:offer|letter)"
            ),
        ),
        "let us know|let me know|get back|come back|respond|reply|confirm|decide": (
            (
                r"(?:let (?:me|us) know|get back to (?:me|us)|come back to (?:me|us)"
                r"|respond|reply|confirm|decide|accept)(?=<gap> ?<deadline> )"
            ),
        ),
    },
    open_until={
        "offer": (
            (
                r"offer (?:\w+ )?(?:is|remains|stays|stands|will (?:remain|be|stay)|expires"
                r"|lapses|runs out)(?: (?:valid|open|good|available"
                r"|on the table))?(?= (?:until|till|through|on|for|by))"
            ),
        ),
        "valid|open|expire": (
            (
                r"(?:it|this) (?:is|remains|stays|expires|will expire)(?: (?:valid"
                r"|open))?(?= (?:until|till|through|on))"
            ),
        ),
    },
    offer=(
        r"(?:our|the|your|this|an?|job|formal|written|employment|verbal) (?:\w+ )?offer(?! you)",
        (
            r"offer (?:of employment|letter|package|you (?:the|a) (?:\w+ ){0,3}?(?:position"
            r"|role|job|post))"
        ),
        r"offer you (?:the|a|an) (?!interview|slot|call|time)",
        r"acceptance",
        r"employment contract",
    ),
    grant={
        "do send|do share|do forward|do pass": (r"(?:please )?do (?:send|share|forward|pass)<to>",),
        "feel free|welcome|by all means|go ahead|free to": (
            (
                r"(?:feel free|you(?:'re| are) (?:very |most |more than )?welcome"
                r"|by all means|go ahead(?: and)?"
                r"|(?:do )?feel welcome)(?:,)? ?(?:to )?(?:do )?(?:<hand>|attach"
                r"|include)<to>"
            ),
        ),
        "happy|glad|open|love|pleased|curious|interested|delighted": (
            (
                r"(?:i'd|i would|we'd|we would|i'm|we're|i am|we are|be|of course,?|sure,?"
                r"|certainly,?|yes,?)? ?(?:\w+ )?(?<!was )(?<!were )(?<!been )(?:happy|glad|pleased"
                r"|delighted|open) (?:to|for) "
                r"(?:have a look at|take a look at|look at|look over|look through|read"
                r"|see(?:ing)?|review|receive|go through|taking a look at)"
                r"(?! that (?:you|we|the|this|it|everything))"
            ),
        ),
        "yes|sure|of course|absolutely|certainly|definitely|please do|sounds|great": (
            (
                r"(?:yes|sure(?: thing)?|of course|absolutely|certainly|definitely|gladly"
                r"|sounds (?:good|great|interesting)|great|please do"
                r"|perfect)[,!.:-]* (?:please[,!.]* )?(?:do )?(?:<hand>)<to>"
            ),
            (
                r"(?:yes|sure|of course|absolutely|certainly|definitely"
                r"|gladly)[,!.:-]* (?:please[,!]? )?(?:i'd|i would|we'd"
                r"|we would) (?:\w+ )?(?:love|like|be (?:\w+ )?(?:happy|glad|curious"
                r"|interested|keen|delighted)) "
                r"(?:to|in) (?:see(?:ing)?|read(?:ing)?|have(?: a look at)?|get"
                r"|look(?:ing)? at|take a look at)"
            ),
            r"(?:yes|sure)[,!]? (?:please )?to(?: (?:seeing|reading|having|getting))?",
            r"yes[,!]? please[,!.]* (?:that|it|this) would be (?:\w+ )?to (?:see|read|have)",
            r"please do <hand><to>",
        ),
        "you can|you may|you could": (
            (
                r"(?<!if )(?<!that )(?<!anything )(?<!whatever )you (?:can|may"
                r"|could) (?:\w+ )?(?:<hand>|attach|include)<to>"
            ),
        ),
        "for you to|if you|happy|glad|fine": (
            (
                r"(?:happy|glad|fine|pleased|delighted|good|no problem|ok|okay|more than happy)"
                r" (?:for you to|if you(?:'d like to| want to| like to| wish to)?) <hand><to>"
            ),
        ),
        "would love|would like|'d love|'d like|keen|interested": (
            (
                r"(?:absolutely|yes|sure|definitely|certainly|of course|great|please)[,!.:-]*"
                r" (?:please[,!.:-]* )?(?:i'd |we'd |i would |we would |would )(?:\w+ )?(?:love|like|be (?:\w+ )?"
                r"(?:happy|glad|curious|interested|keen|delighted)) (?:to|in) (?:see(?:ing)?|read(?:ing)?"
                r"|have(?:ing)?(?: a look at)?|get|look(?:ing)? at|take a look at|receiv(?:e|ing))"
            ),
        ),
        "send away|fire away": (r"(?:send|fire) away",),
        "send |pass |fire |shoot |drop ": (
            (
                r"(?:just )?(?:send|pass|fire|shoot|drop)(?= (?:it|them|that|those) (?:over"
                r"|along|my way|across|to me|on over))"
            ),
        ),
        "yes": (r"yes[,!]? (?:you )?please",),
        "if you": (r"if you(?:'d| would)? (?:like|want|wish|care) to <hand><to>",),
        "fine|okay|ok |all right": (
            r"(?:fine|ok|okay|all right) (?:to|for you to|if you(?: want to| like to)?) <hand><to>",
        ),
    },
    refuse={
        "everything": (
            r"(?:we|i)(?:'ve| have)? (?:already )?(?:have|got|had) (?:everything|all)(?: that)? (?:we|i) need",
        ),
        "leave the|leave your|skip the|park the": (
            r"(?:let's|let us|we can|we'll|i'd) (?:just )?(?:leave|skip|park)",
        ),
        "rather not|prefer not": (
            r"(?:rather not|prefer not to) (?:see|read|receive|look at|have|get)",
        ),
        "no ": (
            (
                r"no(?= (?:more |further |additional |other )?(?:attachments?|portfolios?|references"
                r"|work samples|samples|files|documents|materials|slides|links)"
                r"[\w ,]{0,20}(?:please|yet|for now|needed|necessary|required))"
            ),
        ),
        "anything": (
            (
                r"(?:don't|do not|not|refrain from|hold off(?: on)?|avoid) (?:send|sending|mail|mailing"
                r"|submit|submitting|attach|attaching|forward|forwarding)<to>"
                r" (?P<sure>anything(?: (?:else|more|further))?)"
            ),
        ),
        "aren't|isn't|won't|not ": (
            (
                r"(?P<what>references|(?:work |code )?samples?|portfolios?|attachments|documents"
                r"|slides)(?: (?:is|are) not|(?: is| are)?n't| won't be| will not be) (?:\w+ )?(?:needed|necessary|required"
                r"|accepted|possible)"
            ),
        ),
        "don't|do not|not to|didn't|never|rather": (
            (
                r"(?:please )?(?:don't|do not) (?:\w+ )?(?:send|attach|include|submit"
                r"|upload|mail|e-?mail|need|require)<to>"
            ),
            (
                r"(?:ask|prefer|request)<gap> (?:not to|that you (?:do not|don't"
                r"|not)) (?:send|share|attach|include|submit|forward|mail|e-?mail)<to>"
            ),
            r"rather (?:you|that you) (?:didn't|did not|don't|not) (?:<give>|attach|include)<to>",
            (
                r"you (?:don't|do not|needn't|need not) (?:need to|have to"
                r"|have)? ?(?:<give>|attach|include)<to>"
            ),
        ),
        "worry": (r"(?:no need to|don't|do not) worry about",),
        "hold off on": (r"hold off on(?! <giving>)",),
        "no need": (r"no need (?:for|to (?:<give>|attach|include)<to>|of)",),
        "refrain|hold off|avoid": (
            (
                r"(?:refrain from|hold off(?: on)?|avoid|abstain from) (?:<giving>"
                r"|attaching|including)<to>"
            ),
        ),
        "can't|cannot|able to|allowed|permitted|don't|do not|won't|will not": (
            (
                r"(?:can't|cannot|not able to|unable to|don't|do not|not allowed to"
                r"|not permitted to|won't|will not) (?:(?!be )\w+ )?(?:accept|look at|open|read"
                r"|review|take|consider)"
            ),
        ),
    },
    later=(
        r"if (?:we|they|selected|successful)",
        r"should (?:we|you)",
        r"once",
        r"eventually",
        r"at (?:a|the) (?:later|offer) stage",
        r"(?:no|not|n't) (?:\w+ )?(?:yet|now)",
        r"later on",
        r"(?:we|i)(?:'ll| will) (?:then|later|eventually)",
    ),
    no_request=(
        (
            r"(?:my |our |your |any |some |a few |the |other |more |an? |couple of "
            r"|possible |preferred |suitable |several |two or three |\d )*(?:decision"
            r"|answer|mails?|times?|time slots?|slots?|dates?|days?|windows?|options"
            r"|availabilit\w+|calendar\w*"
            r"|invit\w+|e-?mails?(?! address)|message|reply|note|questions?|regards|best"
            r"|love|greetings|call|ring|heads-?up|word|thoughts?|line|shout|hand|try|moment"
            r"|hug|thanks|kind|look|feedback|details of your availability|attention"
            r"|openings?|vacanc(?:y|ies)|job(?: \w+)?|role|position|posting"
            r"|minutes?|ideas?|comments?|party|button|link below|hesitate|screen|anything"
            r"|something|in|up|everything)"
        ),
        (
            r"(?:whether|if|when|where|how|what time|which|who|for|with|to|at|on|by|and|off"
            r"|from|about|of)"
        ),
        r"(?:you|us|me|him|her)(?! (?:an?|the|your) )",
    ),
    things=(
        (r"portfolios?", "portfolio"),
        (
            (
                r"(?:work|writing|design|code|coding) samples?"
                r"|samples? of (?:your )?(?:work|code|writing)"
            ),
            "",
        ),
        (r"(?:code )?samples?", ""),
        (r"references?", ""),
        (r"referees?", "references"),
        (r"reference letters?|letters? of (?:reference|recommendation)|recommendations?", ""),
        (r"write-?ups?", ""),
        (r"case stud(?:y|ies)", ""),
        (r"cvs?|resumes?|curriculum vitae", ""),
        (r"cover letters?", ""),
        (r"transcripts?", ""),
        (r"certificates?|diplomas?|degrees?", ""),
        (r"design doc(?:ument)?s?", ""),
        (r"documents?|paperwork|forms?|questionnaires?", ""),
        (r"ndas?|contract|offer letter", ""),
        (r"assignment|take-?home|assessment|challenge|exercise|test", ""),
        (r"salary(?: expectations?| range)?|expectations?|compensation", ""),
        (r"notice period|start date|earliest start", ""),
        (
            r"(?:\w+ ){0,2}number|visa|work permit|right to work|permit|passport|id card|residence",
            "",
        ),
        (r"slides?|deck|presentation", ""),
        (
            (
                r"docs?|paper|article|thesis|publication|report"
                r"|proposal|plan|notebook|repo(?:sitory)?|github|link|links|code|talk"
                r"|recording|video|dashboards?|benchmark|sketch|essay|memo|(?:blog )?post|spreadsheets?|workbook"
                r"|templates?|checklists?|playbook|one-?pager|scorecards?|(?:\w+ )?model|photos?|photographs?"
                r"|pictures|images|screenshots?|parchment|payslips?|pay slips?|handouts?|brochure|catalogue"
                r"|figures|charts?|diagrams?|specifications?|specs?|tables?|data ?sheets?"
            ),
            "",
        ),
        (
            (
                r"showreel|reel|lesson plans?|prototype|mock-?ups?|designs?|sketch(?:es)?"
                r"|drawings?|manuscript|demo|script|poster|analysis"
                r"|writing|publications?|syllabus|(?:teaching |research "
                r"|personal )?statement|research|proof of \w+|letters? of \w+|bio|photo"
                r"|headshot|picture|address|phone number|bank details|attachments?"
                r"|materials?|work"
            ),
            "",
        ),
    ),
    determiners=(
        r"an?",
        r"the",
        r"your",
        r"that",
        r"those",
        r"this",
        r"these",
        r"some",
        r"any",
        r"all",
        r"of",
        r"couple",
        r"two",
        r"three",
        r"four",
        r"five",
        r"or",
        r"few",
        r"several",
        r"at least",
        r"short",
        r"brief",
        r"quick",
        r"updated",
        r"written",
        r"last",
        r"previous",
        r"past",
        r"recent",
        r"latest",
        r"current",
        r"most",
        r"professional",
        r"full",
        r"also",
        r"more",
        r"both",
        r"one",
        r"\d+",
        r"copy",
        r"copies",
        r"pdf of",
        r"attached",
        r"kind of",
        r"other",
        r"further",
        r"additional",
        r"relevant",
        r"us",
        r"me",
        r"with",
    ),
    stops=(
        r"latest",
        r"by",
        r"before",
        r"until",
        r"from",
        r"about",
        r"on",
        r"that",
        r"which",
        r"who",
        r"whom",
        r"so",
        r"(?<!link )(?<!links )(?<!access )to",
        r"for",
        r"in",
        r"at",
        r"as",
        r"when",
        r"if",
        r"with",
        r"we",
        r"you",
        r"i",
        r"he",
        r"she",
        r"because",
        r"since",
        r"prior",
        r"ahead",
        r"no later",
        r"via",
        r"through",
        r"next",
        r"today",
        r"tomorrow",
        r"whenever",
        r"over",
        r"along",
        r"(?<!proof )(?<!letter )(?<!letters )(?<!certificate )of",
        r"is",
        r"are",
        r"would",
        r"and return",
        r"please",
        r"later",
        r"instead",
        r"just",
        r"now",
        r"needed",
        r"required",
        r"necessary",
        r"right",
        r"this week",
        r"too",
        r"here",
        r"along",
        r"yet",
        r"outside",
        r"after",
        r"once",
        r"my way",
        r"across",
        r"could",
        r"can",
    ),
    joiners=(r"and", r"plus", r"as well as", r"along with", r"together with", r"&"),
    alternatives=(r"or",),
    pronouns=(r"it", r"them", r"this", r"that", r"those", r"these"),
    deadline=(
        r"by",
        r"before",
        r"until",
        r"till",
        r"no later than",
        r"prior to",
        r"ahead of",
        r"latest",
        r"at the latest",
        r"deadline(?: is|:)?",
        r"due(?: on| by)?",
        r"on or before",
    ),
)
