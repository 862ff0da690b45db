"""English words for what was decided."""

from __future__ import annotations

from afterword.core.reading.words.others import OTHERS
from afterword.core.reading.words.shape import OutcomeWords

_MACROS = {
    "gap": r"[^!?;]{0,60}?",
    "near": r"[^!?;]{0,25}?",
    "few": r"(?:[\w'-]+ ){0,4}?",
    "role": (
        r"role|position|job|post|vacancy|opening|requisition|req|headcount|seat|spot"
        r"|opportunity"
    ),
    "somebody": r"candidates?(?! keys?)|applicants?|persons?|people|individuals?|finalists?"
    r"|contenders?|profiles?"
    r"|someone|somebody",
    "another": r"(?:another|a different|some other|other|different|an? (?:internal|external"
    r"|stronger|alternative)"
    r"|an? (?:[\w-]+ )?more [\w-]+|the other)(?: [\w-]+){0,2}? <somebody>"
    r"|(?:someone|somebody)(?: else)?(?: internal(?:ly)?| who| with| whose| more| from within)?"
    r"|an? (?:[\w-]+ )?<somebody> (?:who|with|whose|that)|<somebody> (?:who|whose|with|that)",
    "no": r"not|never|unable|cannot|(?:\w+n't)|no longer|against",
    "going": r"go|going|went|gone|move|moving|moved|proceed|proceeding|proceeded|continue"
    r"|continuing|continued"
    r"|progress|progressing|progressed|advance|advancing|advanced|take|taking|taken",
    "yours": r"you|your [\w -]{0,20}?(?:application|candidacy|candidature|profile|process"
    r"|submission)|this application"
    r"|the application",
    "meeting": r"rounds?|stages?|steps?|phase|interviews?|conversation|calls?|chat|meetings?"
    r"|discussion|talk|session"
    r"|day|panel|loop|visit|assessment|on-?site",
    "further": r"final|second|third|fourth|last|further|follow-?up|next|technical|on-?site|panel"
    r"|case|team"
    r"|in-person|face-to-face|virtual|systems? design|hiring manager|deeper|subsequent",
    "wish": r"like|love|want|wish|happy|delighted|pleased|thrilled|excited|glad|keen|invite"
    r"|inviting|hoping|decided"
    r"|going|ready|bring|propose",
    "glad": (
        r"delighted|pleased|happy|thrilled|excited|honou?red|glad|proud|over the moon"
        r"|pleasure|privilege"
    ),
    "an_offer": r"(?:(?:a|an|the|this|our|your|formal|official|written|verbal|conditional|full-time"
    r"|permanent"
    r"|employment|job|firm) ){1,4}(?:position|role|job|post|offer|contract|internship"
    r"|appointment|employment)"
    r"|employment|(?:a )?place on (?:the|our) team",
}

EN = OutcomeWords(
    macros=_MACROS,
    rejection={
        "work out|working out": (
            r"(?:not|\w+n't) (?:going to )?(?:work|working) out (?:this time|on this occasion|for"
            r" (?:this|us|you)|with (?:this|us))",
            r"(?:not|\w+n't) going to work out",
        ),
        "closer|better|stronger": (
            r"<another> (?:was|is|were|had|has|offered|brought|seemed)<near>(?:closer|better"
            r"|stronger|nearer|more)",
        ),
        "make it|made it|this time": (
            r"you (?:\w+ )?(?:didn't|did not|haven't|have not|won't) (?:\w+ )?ma[dk]e it"
            r"(?: this time| through| to| on this|[.,;!]| i'm afraid)",
            r"(?:unfortunately|sadly|i'm afraid|i am afraid|sorry(?: to say)?),? (?:it's |it is |it"
            r" was )?(?:a )?(?:not|no) (?:for )?this time",
        ),
        "a no": (r"(?:one|it|this|that)(?: is|'s|'ll be| was| has to be)(?: (?!not )\w+)? a no",),
        "found|gone for|went for|hired|taken on|signed|appointed|offer to": (
            r"(?:we|they|team|client|panel|board|manager|company)(?:'ve|'re| have| has)?"
            r" (?:now |already |since |just |ultimately |finally )?"
            r"(?:found|gone for|went for|hired|taken on|took on|signed|appointed)"
            r" (?:<another>|the other \w+|someone|somebody)",
            r"(?:made|extended) (?:an |our |the )?offer to (?:<another>|the other \w+)",
        ),
        "process with|search with|concluded": (
            r"(?:concluded|closed|finished|completed|ended) (?:the|our|this) (?:\w+ )?"
            r"(?:process|search|round) (?:with|by appointing|by hiring)(?= )",
        ),
        "match what|fit what|match for|what we need|what we're looking|what we are looking": (
            r"(?:your|you) (?:<few>)?(?:not|\w+n't)(?: \w+){0,2}? (?:match|fit|meet|cover|what)"
            r"<near>(?:what we|our (?:needs|requirements)|the (?:role|brief|requirements))",
            r"(?:not|\w+n't)(?: \w+){0,2}? (?:quite |exactly )?what (?:we|they|the team)(?:'re| are|"
            r" is)? (?:need|looking for|after)",
        ),
        "any further|further consideration": (
            r"(?:not|n't|never|unable to) (?:be )?(?:\w+ )?(?:pursu\w+|tak\w+|consider\w*)"
            r"<near>(?:any further|further consideration)",
        ),
        "a yes": (r"(?:not|\w+n't) (?:going to be )?a yes",),
        "got it|was chosen|was selected|edged": (
            (
                r"(?:the other|another|a different) (?:finalist|candidate|person"
                r"|applicant) (?:got it|was (?:chosen|selected)|edged)"
            ),
        ),
        "another way|different way|another route|different route|another path": (
            r"(?:go|going|went|gone|take|taking|taken|move|moving|moved|decided)<near>"
            r"(?:another|a different|some other) (?:way|route|path)",
        ),
        "the successful|the chosen|the preferred|one of the successful": (
            r"you (?:weren't|were not|aren't|are not|have not been|haven't been) (?:the|one of the|among"
            r" the) (?:successful|chosen|preferred|selected|final)",
        ),
        "to them|to him|to her|to the other": (
            r"(?:offered|awarded) (?:it|(?:the|this) (?:[\w-]+ )?<role>) to (?:them|him|her|the other)",
        ),
        "score|rank|criteria|threshold|benchmark": (
            r"you(?:r (?:score|application|answers|interview))? (?:\w+ ){0,2}?(?:not|\w+n't) (?:score|rank"
            r"|meet|reach|achieve|clear)<near>(?:enough|appointab|threshold|criteria|benchmark|standard)",
            r"others?<near>(?:more closely|better|scored|met) ?(?:met|meet|matched|fitted|higher)?<near>"
            r"(?:criteria|score|requirements)",
        ),
        "pass|passing": (
            r"(?:we|i|they)(?:'re| are|'ve decided to| have decided to|'ll| will)(?: (?:going|have) to)?"
            r" pass(?:ing)?(?: on (?:this|you|your \w+))?(?= (?:for now|this time|at this|on this (?:one"
            r"|occasion|time))| ?[.,!;]| ?$)",
        ),
        "right fit|best fit|good fit|strong fit|right match|best match|strong match|right person": (
            r"(?:not|\w+n't)(?: (?:think|believe|feel))?(?: \w+){0,3}? (?:the |a )?(?:right|best|good enough"
            r"|strong enough|strongest|closest) (?:fit|match|person)(?= (?:for|at|with|right|this)|[.,;!]|$)",
        ),
        "second": (
            r"(?:came|were|was|finished|placed) (?:in )?(?:a |our )?(?:very |really )?close second",
        ),
        "hard luck|bad luck|tough luck|better luck": (
            r"(?:hard|bad|tough|better) luck<near>(?:this time|panel|second|interview|application|next time)",
        ),
        "it's not you|not be you|not you": (
            r"(?:it|this)(?:'s| is|'ll| will| won't| will not)(?: \w+)? (?:not )?(?:be )?you (?:this time|on this)",
        ),
        "went to|gone to|going to|goes to|given to|offered to": (
            (
                r"<role> (?:went|has gone|is going|goes|was given|has been given"
                r"|was offered|has been offered) to (?:<another>)"
            ),
        ),
        "advertis|readvertis|re-advertis": (
            r"(?:decided|going|have|need|chosen) to re-?advertise",
            r"re-?advertising(?: the| this)?",
        ),
        "direction": (
            (
                r"(?:go|going|went|gone|take|taking|taken|move|moving|moved|head"
                r"|headed)<near> (?:a|another) "
                r"(?:\w+ )?direction"
            ),
        ),
        "your way|your favo": (
            (
                r"(?:didn't|did not|hasn't|has not|not) (?:go|gone|fall|fallen"
                r"|work out) (?:your way|in your favou?r)"
            ),
        ),
        "not the|better news|bad news|disappoint": (
            (
                r"not the (?:news|outcome|answer|result|decision) (?:that )?(?:you|we"
                r"|i)(?:'d| had| were| was| hoped| wanted)"
            ),
            r"wish (?:i|we) had (?:better|happier) news",
            r"(?:i know|sure|appreciate|understand) (?:that )?(?:this|it)<near>disappoint\w+",
        ),
        "accepted|search": (
            (
                r"(?:successful|chosen|preferred|selected|other) candidate has(?: now"
                r"| already)? (?:accepted|signed|been)"
            ),
            r"clos(?:ed|ing) (?:the|this|our) (?:search|vacancy|requisition|recruitment)",
        ),
        "the cut|the shortlist|make it|made it": (
            (
                r"(?:you|your application)<near>(?:(?:did|have|has|had|were) (?:\w+ )?not|(?:did|have"
                r"|has|had)n't) (?:\w+ )?(?:make|made) (?:it|the (?:cut|shortlist|final))"
            ),
        ),
        "pass on|end your|end the process|leave it here": (
            r"(?:decided|have|going|had) to pass on (?:you|your|this)",
            (
                r"(?:end|close|stop|conclude) (?:the process|your (?:application|process"
                r"|candidacy))<near>(?:here|at this)"
            ),
        ),
        "invite you": (
            (
                r"(?:unable|not able|won't|will not|cannot|can't|regret)<near> "
                r"(?:invite|inviting) you"
                r"(?= (?:to|for|back))"
            ),
        ),
        "candidate|applicant|someone|somebody|person|people|individual|finalist|profile": (
            (
                r"(?<!n't )(?<!not )(?<!never )(?:<going>|follow|following|carry on|carrying on|stick"
                r"|sticking) (?:ahead |forward |on )?with (?:<another>)"
            ),
            (
                r"(?:decided|chosen|elected|opted|chose|decision)<near> (?:for"
                r"|in favou?r of) (?:<another>)"
            ),
            (
                r"(?:choosing|appointing|picking|going for|went for|pursue|pursuing|select"
                r"|selecting|selected|hire|hired|hiring|appointed|appoint|chose|chosen"
                r"|choose"
                r"|picked|prefer|preferred|opted for|filled by|accepted by|focus on"
                r"|focusing on) (?:<another>)"
            ),
            (
                r"(?:offered|gave|given|awarded|offer|offering) (?:it|(?:the"
                r"|this) <role>) to (?:<another>)"
            ),
        ),
        "forward|further|progress|proceed|continu|advanc|ahead": (
            (
                r"<no> (?:<few>)<going> (?:(?:<yours>|it|this"
                r"|things) )?(?:any )?(?:(?:forward|further|ahead|on) )?(?:any further )?"
                r"(?:with|in|through|past|beyond) (?:<yours>|our (?:process|selection)"
                r"|the (?:process|selection|recruitment))"
            ),
            (
                r"(?:we|i|they|team|committee|panel|client|manager|company)(?:'ve|'re|'ll"
                r"| have| are| will)? <near><no> "
                r"(?:<few>)<going> (?:forward|further|ahead|you forward"
                r"|(?:with )?<yours>(?: any)?(?: further| forward)?)"
                r"(?= at this | on this | this time| for this | to the next|[.,;!]|$)"
            ),
            (
                r"your (?:application|candidacy|profile|candidature)<near> "
                r"(?:not|n't|no longer)<near>"
                r"(?:progress\w*|proceed\w*|taken|taking|moving|moved|continu\w+|advanc\w+"
                r"|going|considered)(?: (?:any )?"
                r"(?:forward|further|ahead))?"
            ),
            (
                r"(?:<no>) (?:<few>)(?:take|taking|taken"
                r"|progress\w*) <yours>(?: any)? (?:further|forward)"
            ),
        ),
        "success|unsuccess": (
            (
                r"(?:you\b|your (?:\w+ )?(?:application|candidacy|candidature|interview)|application"
                r"|candidacy|candidature)<gap> (?:unsuccessful|(?:not|\w+n't) (?:been )?successful)"
            ),
            (
                r"(?<!payment )(?<!login )(?<!order )(?<!attempt )(?<!upload )(?<!transaction )"
                r"(?<!delivery )(?:was|were|been|is|are) unsuccessful"
            ),
        ),
        "select|shortlist|chosen|consider|accepted|retained|progressed|recommended|appointed|approved": (
            (
                r"(?:you\b|your application|your profile|your candidature)<gap> (?:not|\w+n't) (?:\w+ ){0,3}?"
                r"(?:selected|shortlisted|chosen|successful|accepted|considered|retained|progressed"
                r"|recommended|appointed|approved)"
            ),
            (
                r"no longer (?:being |be )?(?:considered|considering|in consideration"
                r"|under consideration)"
            ),
            r"(?:not|\w+n't) (?:be )?(?:considering|consider) (?:<yours>)",
            r"(?:not|\w+n't) (?:to )?select (?:<yours>)",
        ),
        "regret": (
            (
                r"regret(?:fully)?(?: to (?:inform|tell|advise|say)"
                r"| that)<gap>(?:application|candida\w+|unsuccessful)"
            ),
        ),
        "no from|a no for|answer is no": (
            (
                r"(?:it's|it is|this is|that's|it was|answer is)(?: \w+)? (?:a )?no (?:from"
                r"|for|this|on)"
            ),
            r"the answer is no",
        ),
        "filled|fill ": (
            (
                r"<role> (?:has|have|is|was|'s)(?: (?:now|already|since|just|unfortunately"
                r"|been))* filled"
            ),
            (
                r"(?:filled|filling|fill) (?:the|this"
                r"|that) (?:[\w-]+ )?<role>(?:<near>internal\w*|<near>another \w+)"
            ),
            (
                r"(?:we|they|team)(?:'ve| have)? (?:now |already |since )?filled (?:the"
                r"|this|that) (?:[\w-]+ )?<role>"
            ),
        ),
        "offer|hire|hiring": (
            (
                r"(?:<no>)<near> (?:to )?(?:offer|offering|extend|extending|make"
                r"|making) (?:you )?<an_offer>"
            ),
            (
                r"(?:rescind|rescinding|withdraw|withdrawing|retract|revoke)(?:ed)? (?:the"
                r"|our|your|this) (?:\w+ )?offer"
            ),
            r"(?:not|\w+n't)(?: be)?(?: to)? (?:hire|hiring) (?:you|for (?:it|the|this))",
            (
                r"(?:decided|chosen|elected|going|chose) to (?:hire|promote|recruit|go"
                r"|appoint)<near>internal(?:ly)?"
            ),
        ),
        "fit|match": (
            (
                r"(?:you|your (?:profile|experience|background|skills|application"
                r"|candidacy))<near>(?:not|n't)(?: \w+)? "
                r"(?:the |a |an )?(?:[\w-]+ )?(?:fit|match) (?:for|to|with)"
            ),
        ),
        "cancel|eliminated|withdrawn|scrapped|discontinued|closed": (
            (
                r"<role> (?:has|have|is|was|will)(?: now| since| unfortunately)?"
                r"(?: be| been| being)? "
                r"(?:cancell?ed|eliminated|withdrawn|scrapped|discontinued|closed(?! to))"
            ),
            r"(?:cancell?ed|eliminated|withdrawn|scrapped|closed) (?:the|this) (?:[\w-]+ )?<role>",
        ),
        "reject|declin|turned down": (
            r"your (?:application|candidacy) (?:has been|was|is) (?:rejected|declined|turned down)",
            (
                r"(?:have|'ve) (?:decided to )?(?:reject|decline|rejected"
                r"|declined) your (?:application|candidacy)"
            ),
        ),
    },
    offer={
        "offer letter|formal offer|written offer|your offer": (
            (
                r"your (?:formal |written |official )?offer(?: letter)? is (?:attached"
                r"|enclosed|ready|on its way|below)"
            ),
            (
                r"(?:send|sending|receive|get|have)<near>(?:the|your|our|a) (?:formal"
                r"|written|official) offer"
            ),
            (
                r"(?:formal|written|official) offer (?:to follow|will follow|is coming"
                r"|on its way|coming)"
            ),
        ),
        "on the team|on our team|on board|onboard|aboard|you on|come on": (
            r"want you (?:on|in) (?:the|our) team",
            r"<glad> to (?:have|welcome|bring) you (?:on|join|onto|aboard)(?: (?:the|our))?(?: team| board)?(?=[ .,!])",
            r"(?:like|love|want|decided|wish) (?:for )?(?:to (?:bring|have|get|welcome) )?you (?:on|to come on)"
            r"(?: ?board)?(?: to)?(?= as )",
        ),
        "selected|chosen|appointed|picked|approved|recommended|preferred|successful": (
            (
                r"you(?:'ve| have| were|'re| are)(?: been)?(?: \w+ly)? (?:selected|chosen|appointed|picked"
                r"|approved|recommended) (?:for|to|as)(?: (?:the|this|our|an?))? (?:[\w/-]+ ){0,5}?"
                r"(?:<role>|appointment)(?! (?:interview|test|shortlist|assessment))"
            ),
            r"you(?:'ve| have| were|'re| are)(?: been)?(?: \w+ly)? (?:approved|selected|hired|appointed) ?!",
            (
                r"you(?:'re| are| were|'ve been| have been)(?: named)? (?:our|the|my) (?:first|preferred"
                r"|successful|chosen|selected|top|number one)[ -](?:choice|candidate|applicant|pick)"
                r"(?! (?:so far|after|at this))"
            ),
            r"recommended you for (?:appointment|(?:the|this|our) (?:[\w-]+ ){0,4}?<role>)",
            (
                r"(?:management|board|panel|committee|team|directors?|client) (?:has |have |'s )?(?:approved|confirmed) your"
                r" (?:hiring|appointment|selection|offer|employment)"
            ),
        ),
        "the one|the person we": (
            r"(?:decided|agreed|certain|clear|convinced)(?: that)? you(?:'re| are) the (?:one|person|right"
            r" (?:one|person))",
        ),
        "letter of offer|offer letter|letter of appointment|appointment letter": (
            (
                r"(?:letter of (?:offer|appointment)|(?:offer|appointment|proposal) letter|offer of"
                r" employment)<near>(?:coming|on its way|to follow|will follow|follows|enclosed|attached"
                r"|in the post|below|tomorrow|today|this (?:afternoon|morning|evening|week))"
            ),
        ),
        "proposal": (
            r"(?:like|love|want|glad|happy|pleased|delighted|wish|going|ready)<near>(?:make|send|present|offer)"
            r" you (?:an?|our|the) (?:\w+ )?proposal(?: (?:for|of) employment)?(?=[.,!;]| (?:for employment|of"
            r" employment|to join)|$)",
            r"send you (?:the|an?|our) (?:formal |job |employment )?proposal letter",
        ),
        "offer|extend": (
            (
                r"(?:<glad>|like|love|want|wish|going|able|ready|here"
                r"|authori[sz]ed)(?: for me)?(?: to)?(?: \w+ly| now| be able to| hereby)* "
                r"(?:offer|extend|make|send|present|give|confirm"
                r"|share)(?: to)?(?: you)?(?: with)? <an_offer>"
            ),
            (
                r"(?:we are|we're|i am|i'm|hereby|are|'re) (?:\w+ly )?(?:offering|extending|making"
                r"|sending)(?: you)? <an_offer>"
            ),
            r"(?:we|i)(?: \w+ly| hereby) (?:offer|extend|make)(?: you)? <an_offer>",
            (
                r"(?:attached|enclosed|please find|sending you|here is|here's|below is"
                r"|i have attached|see)<near>"
                r"(?:your |our |the |formal |official |written |an )+(?:offer|job offer"
                r"|employment offer)"
                r"(?: letter| of employment| package| contract)?"
            ),
            r"<glad><gap>offer of employment",
            (
                r"(?:we have|we've|team has|i have|i've) (?:decided|agreed|voted"
                r"|chosen) to (?:offer|extend|make) (?:you )?<an_offer>"
            ),
            (
                r"(?:like|love|want|going|happy) to (?:move|go|proceed|come)(?: forward"
                r"| ahead)? with an? (?:\w+ )?offer"
            ),
        ),
        "to be our|to become our": (r"(?:like|love|want) you to (?:be|become) our(?= )",),
        "is yours|got the|hired|hire you": (
            r"(?:job|position|role|post) is yours",
            r"you(?:'ve| have)? got the (?:job|role|position|post|offer)",
            r"you(?:'re| are) hired",
            (
                r"(?:decided|like|love|want|going|wish|happy|pleased|delighted|keen|ready|honou?red) to (?:hire"
                r"|employ|appoint|recruit|engage) you"
            ),
        ),
        "join": (
            (
                r"(?:love|like|want|wish)(?: for)? you to (?:join|come and join"
                r"|come to)[\w ,&'.-]{1,40}? as(?= )"
            ),
            (
                r"(?:<glad>) to (?:have|see"
                r"|welcome) you (?:join(?:ing)? )?[\w ,&'-]{1,30}? as (?:our|the|an?)"
            ),
        ),
        "contract": (
            (
                r"(?:attached|enclosed|please find|sending you|here is|here's)<near>(?:your"
                r"|the) (?:employment |work )contract"
            ),
        ),
    },
    on_hold={
        "press pause|pressed pause|hit pause|pause on|pause button": (
            r"(?:press\w*|hit|put|push\w*|pressing|hitting) (?:the )?pause(?: button)?"
            r"(?= (?:on|for|until|while|here)|[.,;!]|$)",
            r"pause (?:on|to) (?:all |the |our |this |any |new |further )*"
            r"(?:[\w-]+ )?(?:hir\w+|recruit\w+|search|process|<role>s?|headcount)",
        ),
        "stop hiring|stopped hiring|not hiring|no hiring|stop recruit|not recruiting": (
            r"(?:told|asked|had|have|need|forced|obliged|decided) (?:us |me )?to (?:stop|cease|halt)"
            r" (?:all )?(?:new )?(?:hiring|recruit\w+)",
            r"(?:not|n't|no longer) (?:be )?(?:hiring|recruiting)<near>(?:until|before|this (?:year"
            r"|quarter)|for now|at the moment|for the time being)",
        ),
        "not going ahead|isn't going ahead|n't go ahead|not go ahead|not proceed|move on this": (
            r"(?:<role>|hire|search|vacancy|recruitment|it|this)<near>(?:not|n't) (?:be )?(?:going|go"
            r"|proceed\w*|progress\w*) ?(?:ahead|forward)?<near>(?:for (?:now|the time being|the"
            r" moment)|at (?:the moment|present)|until|this (?:year|quarter)|before|yet)",
            r"(?:can't|cannot|can not|unable to|won't|nothing (?:will|can)) (?:\w+ )?(?:move|proceed|"
            r"continue|act|go ahead|progress)<near>(?:until|before|at the moment|for now|right now|at"
            r" present|for the time being)",
        ),
        "deferred|postponed|pushed back|pushed to|delayed": (
            r"(?:everything|<role>|hire|hiring|recruitment|search|start date|process|vacancy)<gap>"
            r"(?:been |is |are |was |were |being )+(?:deferred|postponed|pushed (?:back|out|in)?(?:to)?"
            r"|delayed|moved)<near>(?:quarter|year|budget|q[1-4]|half|spring|autumn|fall|summer"
            r"|winter|financial|fiscal)",
        ),
        "park the|parked|park this|park things|parking": (
            r"park(?:ed|ing)? (?:the|this|our|all|things|everything|it)(?= |[.,;!])",
        ),
        "back burner|back-burner|backburner": (r"(?:on|onto|to) (?:the|a) back(?:-| )?burner",),
        "not approved|signed off|sign-off|sign off|approval": (
            r"(?:<role>|headcount|budget|hire)<near>(?:not|n't|no longer|not yet) (?:been )?(?:yet )?"
            r"(?:approved|signed off)<gap>(?:can't|cannot|unable|hold|wait|paus\w+|until)",
        ),
        "freeze|frozen|froze|freezing": (
            (
                r"(?:hiring|recruitment|recruiting|head ?count|budget|spending|staffing"
                r"|job) freeze(?!<near>(?:lifted|over"
                r"|ended|thawed))"
            ),
            (
                r"freeze on (?:all |new |external )*(?:hiring|recruitment|recruiting"
                r"|head ?count|hires)"
            ),
            (
                r"(?:<role>s?|requisitions|openings|vacancies|positions|hiring|recruit\w+"
                r"|budgets?|search)<gap> (?:been |is |are "
                r"|was |were |currently )+frozen"
            ),
            (
                r"(?:froze|frozen|freezing|freeze) (?:all |the |our |this |new "
                r"|any )*(?:hiring|recruit\w+|head ?count|<role>s?)"
            ),
        ),
        "holding pattern|limbo": (
            r"(?:we're|we are|everything(?:'s| is)|it's all|stuck|all|<role>|search|hiring)<near>(?:in|into)"
            r" (?:a holding pattern|limbo)",
        ),
        "hold off": (
            r"(?:hold|holding|held) off (?:on )?(?:(?:all|any|the|this|new|further|making|making any) )*"
            r"(?:hir\w+|recruit\w+|filling|appoint\w+|search|offers)",
        ),
        "appointment": (
            r"(?:delay|defer|postpone|delaying|deferring|postponing) (?:the|this|any) appointment<near>"
            r"(?:further notice|financial|fiscal|budget|next year)",
        ),
        "standby|stand-by|stand by|pending|limbo": (
            r"(?:<role>|search|process|hiring|recruit\w+|everything)\b<near> (?:on|in|at|to) (?:a )?stand"
            r"(?:-| )?by",
        ),
        "hold": (
            (
                r"(?:<role>s?|search|process|hiring|recruit\w+|application|candidacy"
                r"|requisitions|positions|requirement|everything|it all|all hires?|this one)\b<gap> on "
                r"(?:an? )?(?:\w+ )?hold"
            ),
            (
                r"(?:we|i|they|company|team|board|leadership|management)<near>(?:put|place"
                r"|placed|putting) "
                r"(?:it|this|things|everything|all of this) on (?:\w+ )?hold"
            ),
            r"(?:hold on|holding) (?:all )?(?:new )?hiring",
        ),
        "park": (
            (
                r"park(?:ed|ing)? (?:this|the|our|all) (?:\w+ )?(?:hire|hiring|role"
                r"|position|search|recruitment|process)"
            ),
        ),
        "embargo|moratorium": (
            r"(?:hiring|recruitment|staffing) (?:embargo|moratorium|pause|ban)",
            r"(?:embargo|moratorium|ban|stop) on (?:\w+ )?(?:hiring|recruit\w+|hires|headcount|staffing)",
        ),
        "paus|halt|suspend|stopp|postpon|shelv|defer|stall|delay|mothball": (
            (
                r"(?<!had )(?:paus\w+|halt\w*|suspend\w*|stopp\w+|postpon\w+|shelv\w+"
                r"|defer\w*|mothball\w*) (?:the |our |all |this |any |new |open |further )*"
                r"(?:[\w-]+ )?(?:hiring|search(?! index)|recruit\w+|process(?! of)|positions?|roles?"
                r"|requisitions?|openings?|vacanc(?:y|ies)|hires?|requirement)"
            ),
            (
                r"(?:hiring|search(?! index)|recruit\w+|process|positions?|roles?|requisitions?"
                r"|openings?|vacanc(?:y|ies)|requirement|headcount|this one|hires?)\b<gap>"
                r"(?:is|are|been|was|were|being|be|'s|has|have)"
                r" (?:currently |temporarily |now |all |been |therefore |hereby |accordingly )*"
                r"(?:paused|halted|suspended|stopped|postponed|shelved|deferred|stalled|mothballed)"
            ),
        ),
        "on ice|back burner|backburner": (
            r"(?:<role>|search|process|hiring|recruit\w+|it)<gap>(?:on ice|back ?burner)",
        ),
        "this role|the role|this position|the position|this search|this hire|this requisition": (
            (
                r"<no> (?:<few>)<going> (?:forward|ahead|further) with (?:this"
                r"|the) (?:<role>|hire|search)"
                r"(?= (?:right now|at this time|at the moment|for now|this (?:year|quarter)"
                r"|currently|yet|until|at present))"
            ),
        ),
        "fill ": (
            (
                r"(?:not|n't|unable)<near>(?:to )?fill(?:ing)? (?:the|this) <role><near>"
                r"(?:at present|for now|at the moment|right now|this (?:quarter|year)|until"
                r"|for the time being)"
            ),
        ),
    },
    next_round={
        "for round|for the second|only thing left|one last|last step|step left|continue the conv": (
            r"(?:meet|talk to|speak to|speak with|talk with|see)<near> for (?:the )?(?:round|r) ?(?:\d|two|three|four)",
            r"(?:only|last|one) (?:thing|step|hurdle|bit|conversation|round) left (?:is|would be|before)",
            r"one (?:last|final) (?:talk|chat|conversation|interview|call|round|meeting|step|hurdle)",
            r"(?:like|love|want|wants|happy|keen) to continue (?:the|our|this) conversation",
        ),
        "through to": (
            r"(?:pull|pulling|put|putting|bring|bringing|move|moving|take|taking)(?: you)? (?:on )?through to"
            r" (?:the |our )?(?:<further> )+<meeting>",
        ),
        "progressed|advanced|cleared|through": (
            r"(?:you(?:'ve| have)?|your (?:application|profile)(?: has)?) (?:\w+ )?(?:progressed"
            r"|advanced|moved|made it|gone|been moved|been advanced)(?: on| through| forward| up)*"
            r" (?:in)?to (?:round|stage|the|our|a)",
            r"you(?:'ve| have)? (?:\w+ )?cleared (?:the|our|your|this) (?:[\w-]+ ){0,3}?"
            r"(?:round|stage|test|screen\w*|interview|assessment|phase)",
        ),
        "take this|take it|take things|take you|in front of": (
            r"wants? to (?:take|move) (?:this|it|things|you) (?:further|forward|on|ahead)",
            r"<wish>[^!?;]{0,25}? (?:get|put|have) you in front of (?:the|our)",
        ),
        "second|third|final|further": (
            r"(?:come|join|visit|free|available|time|meet)<near>(?:for|to) (?:a|the|our|one) (?:<further> )"
            r"+(?:and (?:final|last) )?(?:[\w-]+ )?<meeting>",
            r"let's (?:get|put|set up|schedule|book|fix|arrange|find (?:a )?time for) (?:a|the|your"
            r"|that) (?:<further> )+(?:[\w-]+ )?<meeting>",
        ),
        "assessment cent|assessment day|trial day|selection day|superday|site visit": (
            r"(?:<wish>|invit\w+|come)[^!?;]{0,40}? (?:assessment (?:cent(?:re|er)|day)|trial day"
            r"|selection day|superday|site visit)",
        ),
        "next is|next comes": (
            r"next (?:is|comes) (?:a|an|the|our|your) (?:[\w-]+ ){0,3}?(?:<meeting>|presentation|test"
            r"|task|case)",
        ),
        "profile|candidature|application": (
            r"(?:going|go|moving|move|proceeding|proceed) (?:ahead|forward|further) with your"
            r" (?:profile|candidature|application|candidacy)",
            r"your (?:profile|candidature|application) (?:has been|is|was) (?:\w+ )?(?:selected"
            r"|shortlisted|moved|cleared|approved|progressed|taken forward)(?: \w+)? (?:for|to|into)"
            r" (?:the|our|a|next|round|further) ?(?:[\w-]+ ){0,3}?(?:<meeting>|selection)",
        ),
        "on-site|onsite|on site": (
            r"(?:can|could|are you (?:free|able)|would you) (?:you )?(?:to )?(?:do|come (?:in )?for|join|make|manage)"
            r" (?:an? |the |our )?(?:virtual |final )?on-?site",
        ),
        "you go|you move|you pass|you advance|you progress|you proceed": (
            (
                r"you (?:go|move|pass|advance|progress|proceed)(?: on| forward| through)? ?(?:in)?to (?:the|our)"
                r" (?:next|final|second|third|last|technical)"
            ),
        ),
        "you again": (
            (
                r"(?:keen|like|love|want|wants|happy|glad|asked|ask|asking|hoping|hope|wish) to (?:see|meet|speak (?:to|with)"
                r"|talk (?:to|with)|have) you (?:in )?again"
            ),
        ),
        "further|forward": (
            (
                r"<wish> (?:to )?(?:take|move|bring) (?:things|this|it|you) (?:further"
                r"|forward|to the next)"
            ),
        ),
        "through": (r"you(?:'re| are) through(?= ?[!.])",),
        "round two|round three|round 2|round 3|stage two|stage three|stage 2|stage 3": (
            r"(?:round|stage) (?:two|three|four|2|3|4) (?:is|will be|would be|means|involves)",
        ),
        "day with": (
            (
                r"(?:come|visit|join|spend)<near> (?:half[- ]day|full day|day|afternoon"
                r"|morning) with the"
            ),
        ),
        "forward|ahead|advanc|progress|proceed|continu|move|moving|through to|bring": (
            (
                r"(?:move|moving|take|taking|bring|bringing|progress|progressing|advance"
                r"|advancing|put|putting|pass|passing) "
                r"(?:you|your application|your candidacy|things)(?: on| along| through"
                r"| forward| ahead)* (?:to|into|onto|for) "
                r"(?:an?|the|our|your|another|one)? ?(?:[\w-]+ ){0,3}?<meeting>"
            ),
            (
                r"(?:<wish>|going|decided) (?:to )?(?:continue|pursue|carry on|proceed|go on|keep going|advance)"
                r" (?:with )?(?:the|our|this)(?: \w+){0,2} process with you"
            ),
            (
                r"<wish> (?:to )?(?:move|go|moving|continue|proceed|proceeding|progress"
                r"|advance) (?:you )?"
                r"(?:forward |ahead |on |along )*(?:with (?:you|your (?:application"
                r"|candidacy)|the (?:process|next))"
                r"|in (?:the|our) (?:process|selection))"
            ),
            (
                r"(?:proceed|continue|advance|progress|advancing|progressing|move on"
                r"|moving on|go on) (?:on )?(?:to|with) "
                r"(?:an?|the|our|your) (?:[\w-]+ ){0,3}?<meeting>"
            ),
            r"(?:you are|you're|you have|you've|made it|it|got) (?:\w+ )?through to (?:the|our)",
            (
                r"(?:advance|advancing|move|moving|progress|progressing"
                r"|proceed)(?:d)? (?:you )?(?:on |forward |ahead )?"
                r"(?:to|into) (?:the|our) (?:next|final|second|third|last|technical)"
            ),
            r"move on to (?:the|a|our) <meeting>",
            (
                r"you(?:'ve| have)? (?:\w+ )?(?:progressed|advanced|moved on"
                r"|moved forward) to (?:the|our|a)"
            ),
        ),
        "next step|next up|up next|next stop|next hurdle|next milestone": (
            (
                r"next (?:step|stop|hurdle|milestone)[\w ']{0,30}?(?: is| would be| will be"
                r"|'s| -|:|,)(?: to)? (?:[\w'.-]+ ){0,7}?"
                r"(?:<meeting>|would like|would love|wants?|meet\w*|speak\w*|talk\w*"
                r"|chat\w*|presentation|task|test|case)"
            ),
            (
                r"(?:next up|up next)(?: is| would be| will be|:|,| -| for you"
                r"| comes)(?! (?:on|in) (?:the|this|our))"
            ),
        ),
        "next|final|second|third|further|last|technical|on-site|onsite|panel|case|round|stage|interview": (
            (
                r"<wish>[^!?;]{0,60}? (?:an?|the|our|one"
                r"|another) (?:<further> )+(?:and (?:final|last) )?(?:[\w-]+ )?<meeting>"
            ),
            (
                r"(?:<wish>|have|set up|schedule|arrange|book"
                r"|organi[sz]e)(?:[^!?;]{0,30}? (?:a|one|your))? (?:second|third|final|further"
                r"|follow-?up|last) (?:[\w-]+ )?<meeting>"
            ),
            (
                r"(?:selected|chosen|approved|invited|shortlisted|cleared|picked) (?:to|for"
                r"|into)(?: \w+){0,3}? "
                r"(?:next|final|second|third|technical|on-?site|hr|managerial|manager|panel|director|client"
                r"|l[123]|f2f|last) (?:and \w+ )?<meeting>"
            ),
            (
                r"(?:second|third|final|next|last|following) (?:stage|round|interview|conversation)"
                r" (?:would|will) be (?:an?|with|to)"
            ),
            (
                r"(?:this|that|it) (?:is|would be|will be) the (?:last|final) (?:step|round"
                r"|stage|interview)"
            ),
            (
                r"next (?:conversation|interview|round|chat|meeting|call|stage)(?: would be"
                r"| will be| is|:) (?:with|a|an|the)"
            ),
            (
                r"(?:bring|bringing|have|like|love|fly|invite"
                r"|inviting)[^!?;]{0,25}? (?:in )?(?:for |to )?(?:an? )?on-?site"
            ),
        ),
        "back": (
            (
                r"(?:want|like|love|invite|inviting|have|bring"
                r"|ask)[^!?;]{0,15}? you (?:to (?:come )?)?back (?:in |here |on )?"
                r"(?:for|to (?:meet|talk|speak|see|the|our))"
            ),
            r"(?:want|like|love|invite|inviting) you to come back",
        ),
        "passed": (
            (
                r"you(?:'ve| have)? (?:successfully |already )?passed (?:the|our|your"
                r"|this) (?:[\w-]+ ){0,3}?"
                r"(?:test|stage|round|screen(?:ing)?|assessment|interview|challenge|phase|exercise)"
            ),
        ),
        "made it": (r"made it (?:through )?to (?:the|our) (?:next|final|last|second|third)",),
        "meet the rest": (r"<wish>[^!?;]{0,30}? meet the rest of the team",),
    },
    further_talk={
        "wants you to|want you to|like you to|love you to": (
            r"wants? you to (?:meet|speak|talk|see|come|sit|spend)",
            r"(?:he|she|they|\w+)(?:'d| would) (?:like|love) (?:you to (?:have|meet|see|speak|talk|come|spend|join|sit)"
            r"|to have you (?:back|in|over|up|down))",
        ),
        "wants to see|wants to meet|like to see you|love to see you": (
            r"wants? to (?:see|meet) you",
            r"(?:he|she|they|\w+)(?:'d| would) (?:like|love) to (?:see|meet) you(?! (?:at|for) (?:the |a )?(?:party|drinks))",
        ),
        "minutes with you|hour with you": (
            r"wants? (?:an hour|half an hour|\w+ minutes|some time) with you",
        ),
        "would you come|could you come|can you come": (
            r"(?:would|could|can) you come (?:over|in|up|down|by|out)(?=(?: to| and| for|,|\?))",
        ),
        "wants to|want to|is keen to|are keen to": (
            r"(?:team|they|he|she|boss|panel|board|manager|founders?|ceo|cto|cfo|coo|vp|partners?|director"
            r"|client|head of \w+|everyone)(?: \w+)? (?:wants?|is keen|are keen)(?: all| really)? to (?:meet|see|speak (?:to|with)"
            r"|talk (?:to|with)|chat (?:to|with)|interview) you",
            r"wants? you to (?:meet|speak|talk|chat|sit down)(?: (?:to|with))? (?:our|the|my|his|her|their)",
        ),
        "keep going|keep this going|keep things moving": (
            r"<wish> (?:to )?keep (?:going|this going|things moving)",
        ),
        "meet|speak|talk|chat|hour with|sit down|introduce": (
            r"<wish>(?: for)?(?: to)?[^!?;.]{0,30}? you (?:to )?(?:meet|speak|talk|chat|sit down)"
            r" (?:up )?(?:with |to )?(?:our|my|dr|prof\w*|mr|mrs|ms|the (?:rest|team|hiring|head|director"
            r"|founders?|partners?|board|ceo|cto|vp|people|other)|face to face|in person|some of"
            r"|a (?:few|couple)|two|three)",
            r"(?:my|our|the) (?:[\w-]+ ){1,3}?(?:would|'d)(?: \w+)? (?:like|love)(?: to)? (?:meet"
            r"|speak|talk|chat|see|have)<near>(?:you|with you)(?! (?:for|about) (?:a )?(?:coffee))",
            r"(?:he|she|they)(?:'d| would) (?:also )?(?:like|love) (?:an hour|half an hour|\w+ minutes"
            r"|some time|to (?:meet|see|speak|talk|chat))[^!?;.]{0,20}? (?:with )?you",
            r"(?:the )?(?:client|customer|company|hiring manager)<gap> (?:would like|'d like|wants"
            r"|would love|is keen|are keen) to (?:meet|see|speak|talk|interview|chat)",
        ),
    },
    withdrawn={
        "withdr": (
            r"(?:have|has|'ve|been) (?:now )?withdrawn your (?:application|candidacy)",
            (
                r"(?:have|has|'ve) (?:noted|recorded|processed|received|confirmed) (?:your"
                r"|the) withdrawal"
            ),
            (
                r"your (?:application|candidacy) has been withdrawn(?:,)? (?:as|at your"
                r"|per your|following your)"
            ),
            r"withdrew your (?:application|candidacy) (?:as|at your)",
        ),
        "taken you out|removed you": (
            (
                r"(?:taken you out of|removed you from) (?:the|our) (?:process|search"
                r"|pool) as (?:you|requested)"
            ),
        ),
    },
    hypothetical=(
        (
            r"if (?:we|they|the|your|our|there|things|it|all|selected|successful"
            r"|shortlisted|everything|that|this|anything)"
        ),
        (
            r"if you(?:'re| are| were| have been|'ve been| get| do)?(?: not"
            r"| \w+n't)? (?:selected|successful|shortlisted"
            r"|chosen|a (?:good )?(?:fit|match)|pass|advance|make it|hear|heard|received?)"
        ),
        r"should (?:you be|your|we|they|the|there|it)",
        r"whether",
        r"in case",
        r"in the event",
        r"unless",
        r"were we to",
        r"once (?:we|you|your|the|they|all)",
        r"before (?:we|they|i|you|the)",
        r"until (?:we|they|the|you)",
        r"when (?:we|they) (?:decide|make)",
        r"(?:we|i|they|you|he|she) (?:may|might|could)",
        r"hop(?:e|ing) (?:we|to be)",
        (
            r"(?:only|shortlisted|successful|selected|suitable|those) (?:candidates"
            r"|applicants)(?: who)?"
        ),
        r"(?:candidates|applicants) (?:who|that|selected|will|are|may)",
        r"(?:did|do|does|has|is|are|have|was|were) (?:you|your|they|their|he|she|anyone)",
        r"(?:haven't|hasn't|have not|has not|not) (?:yet )?(?:decided|settled|agreed|fixed)",
        r"had you (?:been|passed|got)",
        r"(?:schools?|council|club|league|competition|tournament) (?:will|has|have|is|are)",
        r"nothing in this",
        r"does not constitute",
        r"process (?:has|consists|includes|involves|is)",
        r"stages:",
        r"good luck",
        r"typically",
        r"usually",
        r"as if",
        r"in order to",
        r"to (?:receive|proceed with) your",
        r"no (?:plans?|intention|talk) (?:of|for|to)",
        r"(?:have|has|'ve|had)(?: not|n't) (?:yet )?(?:decided|made|chosen|rejected)",
        r"worr(?:y|ied)",
        r"rumou?rs?",
        r"unlike",
        r"you (?:should|can|must)",
        r"how to",
        r"signs",
        r"instead of",
        r"rather than",
    ),
    denied=(
        r"(?:won't|will not|not|unable to|cannot|can't|couldn't|never|without) (?:\w+ ){0,3}?"
        r"(?:ask|asking|invite|inviting|bring|bringing|move|moving|progress|progressing|advanc\w+"
        r"|proceed|proceeding|continu\w+|take|taking|have|be)(?= )",
    ),
    unsaid=(
        r"freeze<near>(?:lifted|over|ended|thawed)",
        r"off hold",
        r"no longer (?:on hold|frozen|paused)",
        r"a reader",
        r"(?:subscribe|newsletter|webinar)",
        (
            r"(?:is|are|was|were)(?:n't| not)(?: \w+)? (?:on hold|frozen|paused|suspended|stopped|on ice"
            r"|cancell?ed|postponed)"
        ),
        r"(?:lift|lifted|lifting|ended|end) (?:the|our|its|a) (?:\w+ )?(?:freeze|pause|embargo|moratorium|suspension)",
        r"(?:back on|resumed|un-?paused|un-?frozen|reopened)(?= ?[.,;!]| ?$| (?:track|again|now))",
        r"(?:not|n't) yet (?:in a position|able|ready)",
        r"for (?:a different|another) (?:team|role|position|department|post|job)",
        r"(?:school|nursery|year (?:7|seven)|reception) places?",
        r"a place (?:in|at) (?:year|the (?:school|nursery|club)|our (?:school|nursery))",
        (
            r"(?:payment|log-?in|sign-in|transaction|order|upload|delivery|download|card|parcel|flight"
            r"|booking)<near>(?:unsuccessful|not (?:been )?successful|declined|rejected|cancell?ed)"
        ),
        r"round of (?:funding|golf|drinks|applause|redundancies|layoffs)",
        *OTHERS["en"],
        r"key(?:s)?\"",
        r"does not constitute|constitutes an offer",
    ),
    first_talk=(
        (
            r"(?:phone|initial|first|recruiter|introductory|short|quick|brief|intro"
            r"|screening)(?: [\w-]+){0,2}? "
            r"(?:screen|screening|call|chat|conversation|talk|interview)"
        ),
        r"get to know (?:you|each)",
        r"intro(?:duction)? (?:call|chat)",
        r"phone screen",
    ),
    round_name=(
        r"(?:(?:<further>|case|onsite|on-site|whiteboard|coding|design|panel) )+(?:<meeting>)",
        r"(?:conversation|interview|talk|chat|call|meeting|session|on-?site)(?= with)",
        r"on-?site",
    ),
)
