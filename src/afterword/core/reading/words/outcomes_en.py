"""English words for what was decided."""

from __future__ import annotations

from afterword.core.reading.words.others import OTHERS
from afterword.core.reading.words.shape import OutcomeWords

_MACROS = {
    "gap": r"[^!?;]{0,60}?",
    "near": r"[^!?;]{0,25}?",
    "few": r"(?:[\w'-]+ ){0,4}?",
    "role": (
        r"role|position|job|post|vacancy|opening|requisition|req|headcount|seat|spot|gig"
        r"|opportunity"
    ),
    "somebody": r"candidates?(?! keys?)|applicants?|persons?|people|individuals?|finalists?"
    r"|contenders?|profiles?"
    r"|someone|somebody",
    "another": r"(?:another|a different|some other|other|different|an? (?:internal|external"
    r"|stronger|alternative)"
    r"|an? (?:[\w-]+ )?more [\w-]+|the other)(?: [\w-]+){0,2}? <somebody>"
    r"|(?:someone|somebody)(?: else)?(?: internal(?:ly)?| who| with| whose| more| from within)?(?! (?:by|before|within|until|this week|next|for the|from the|on (?:mon|tue|wed|thu|fri)))"
    r"|an? (?:[\w-]+ )?<somebody> (?:who|with|whose|that)|<somebody> (?:who|whose|with|that)"
    r"|the (?:person|man|woman|lady|one|colleague|chap|fellow) (?:who|that)(?: has|'s|'d| had| is| was)",
    # Who got it: `another`, and who is told apart in fewer words.
    "rival": (
        r"(?:<another>)|(?:the|an?|one|our|that|their) (?:[\w-]+ ){0,2}?(?:other (?:one|two|person|finalist|candidate|applicant|guy|woman|man|lady|lad)"
        r"|(?:internal|inside|local|in-house) (?:<somebody>|one|person|hire|colleague|applicant)|insider|colleague of (?:ours|mine|theirs)|colleague from)"
        r"|others(?= who| with| whose|[.,;!]| ?$)"
    ),
    # What is hired for: "all open analyst roles", "this search", "the backfill".
    "hiring": (
        r"(?:(?:all|any|every|everything to do with|each|the|this|that|our|your|their|new|open|further|external|outside|other|current) ){0,4}"
        r"(?:[\w-]+ ){0,2}?(?:hiring|recruit(?:ing|ment)|hires?|head ?counts?|(?:<role>)s?|vacanc(?:y|ies)|requisitions?|reqs?|openings?|search(?:es)?"
        r"|backfills?|campaign|appointments?|staffing)"
    ),
    # The same at the head of a phrase, where words before it only cost time.
    "post": (
        r"hiring|recruit(?:ing|ment)|hires?|head ?counts?|(?:<role>)s?|vacanc(?:y|ies)|requisitions?|reqs?|openings?|search(?:es)?"
        r"|backfills?|campaign|appointments?|staffing"
    ),
    "stopped": (
        r"on (?:an? )?(?:\w+ )?(?:hold|ice|pause|standby|stand-by)|in (?:limbo|abeyance|a holding pattern|the (?:freezer|long grass|deep freeze))"
        r"|(?:at|to) a (?:standstill|halt|stop)|on the (?:back ?-?burner|shelf|long finger)|into the long grass|parked|paused|frozen|stalled|pulled"
        r"|iced|shelved|suspended|halted|mothballed|deferred|postponed|put back"
    ),
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
    # Steps that are no talk.
    "paperwork": r"(?:\w+[ -]){0,3}?(?:references?(?! call)|background|paperwork|forms?|signature|contract|medical|drug|credit"
    r"|police|right[- ]to[- ]work|approvals?|sign-?off|documents?|offer|check)\b",
    "somebody_by_name": (
        r"(?!(?:the|an?|that|this|it|to|for|not|hr|it|legal|finance|payroll|paperwork|yours?|ours?|mine"
        r"|easy|simple|clear|unclear|up|on|in|at|offer|references?|me|us|you|your|we|i|they|he|she)\b)"
        r"(?:(?:our|my) )?[\w'-]+(?: [\w'-]+)?"
        r"(?:,? (?:he|she|who)(?:'s|'ll| will| would| also)? ?(?:does|runs|leads|leading|is|heads|owns|works|builds|looks"
        r"|manages|handles|takes|keeps|writes|wants|made|built|started|founded|joined|be)"
        r"|,? (?:our|my|the) (?:[\w-]+ ){0,2}?(?:founder|co-?founder|c[efto]oo?|vp|head|director|lead|manager|engineer"
        r"|designer|partner|owner|chief|boss|president|principal|architect|scientist|analyst))"
    ),
    # What an hour is spent with, and it is no talk about the post.
    "no_talk": (
        r"(?:(?:the|an?|my|our|your|his|her|some|these|those|this|that|all|both|paper) )?(?:[\w-]+ ){0,2}?"
        r"(?:documents?|docs?|documentation|forms?|paperwork|dentists?|dentist's|gp|vet|lawyers?|solicitors?|accountants?|landlord|tax\w*|bank|school"
        r"|legal|finance (?:to|on|about)|hr (?:to|on|about)|payroll|data ?sets?|spreadsheets?|software|repo|codebase|test|task|exercise|assignment|contract|handbook|wiki|printer|portal"
        r"|manual|slides|notes|numbers|figures|budget|kids|family|coffee|dog)\b"
    ),
    "glad": (
        r"stoked|chuffed|elated|ecstatic|overjoyed|tickled|buzzing|delighted|pleased|happy|thrilled|excited|honou?red|glad|proud|over the moon"
        r"|pleasure|privilege"
    ),
    "an_offer": r"(?:(?:a|an|the|this|our|your|formal|official|written|verbal|conditional|full-time"
    r"|permanent"
    r"|employment|job|firm) ){1,4}(?:position|role|job|gig|post|offer|contract|internship"
    r"|appointment|employment)"
    r"|employment|(?:a )?place on (?:the|our) team",
}

EN = OutcomeWords(
    macros=_MACROS,
    rejection={
        # The post, given to another: by whom, or by itself.
        "gave|give|giving|given|offered|offering|handed|handing|awarded": (
            r"(?:gave|giv(?:e|en|ing)|offer(?:ed|ing)|hand(?:ed|ing)|award(?:ed|ing)) (?:it|(?:the|this|that) (?:[\w-]+ ){0,2}?<role>) to (?:<rival>|(?:her|him|them)(?= (?:instead|in the end)|[.,;!]| ?$))",
        ),
        "picked|pick|picking|chose|chosen|choosing|choose|selected|hired|hiring|appointed|appointing|preferred|settled on|landed on|decided on|decided for|opted for|plumped for|promoted": (
            r"(?:pick(?:ed|ing)?|chose|chosen|choos(?:e|ing)|selected|hired|hiring|appointed|appointing|preferred"
            r"|(?:settled|landed|decided) (?:on|for)|opted for|plumped for|promoted) <rival>",
        ),
        "went with|gone with|going with|go with|went for": (
            r"(?<!n't )(?<!not )(?<!never )(?:went|gone|going|go) (?:with|for) (?:experience|seniority|continuity|<rival>|the (?:[\w-]+ )?(?:option|choice|pick|bet)(?! of))(?=[ .,;!]|$)",
        ),
        "from inside|from within|internally|in-house|inhouse": (
            r"(?:hired|promoted|recruited|filled|appointed|gone|went|going|hiring|promoting)(?: (?:it|the \w+|this \w+|someone|somebody))? (?:from (?:inside|within)|internally|in-?house)",
        ),
        "inviting you|invite you": (
            r"(?:not|\w{2,6}n't)(?: (?!whether|if|decided|yet)\w+){0,3}? (?:invit\w+) you (?:to|for|in|back)(?= )",
        ),
        # "Your profile does not sufficiently match": whatever stands between the no and the verb.
        "profile|experience|background|skill|qualification|candidature|resume|cv |strengths": (
            r"your (?:[\w, -]{0,40}?)(?:profile|experience|background|skills?|skill set|qualifications?|candidature|cv|resume|strengths)\b[^!?;.]{0,30}? (?:not|never|\w+n't)(?: \w+){0,2}?"
            r" (?:match|meet|fit|suit|correspond|align|satisfy|cover|fulfil|matching|corresponding)\w*(?! (?:on|in|into|onto|under) )",
        ),
        "further|taken forward|any more": (
            r"(?:your|the|this) (?:[\w-]+ )?(?:application|candidature|candidacy|profile|file|cv)\b<near> (?:not|never|cannot|\w+n't)(?: \w+){0,2}? (?:processed|considered|pursued|progressed|taken|followed|advanced|moved|processing|pursuing|taking|considering)"
            r"(?: up)?(?: any)? (?:further|forward|any more|on|ahead)",
        ),
        "take you|move you|bring you|advance you|progress you|carry you|put you|pass you|taking you|moving you|bringing you|advancing you|progressing you|putting you": (
            r"(?:not|\w+n't|unable|cannot)(?: \w+){0,3}? (?:tak|mov|bring|advanc|progress|carry|put|pass)(?:e|ing|ting)? you (?:on |forward |through |along |ahead |up )*(?:to|into|for) (?:the|our|a) (?:next|second|third|final|further|last)",
        ),
        "moving|going|advancing|progressing|proceeding|continuing|through|continue|advance|progress|proceed|move on|go on|go further": (
            r"you(?:'re| are|'ll| will| do| did| won| wo)?(?: not|n't|'t)(?: be)?(?: \w+ly)? (?:(?:mov|go)(?:ing|e)? (?:on|forward|ahead|further|through|any further)|going through|advanc(?:e|ing)|progress(?:ing)?|proceed(?:ing)?|continu(?:e|ing)|through)"
            r"(?: any further| further)?(?= ?[.,;!]| ?$| (?:in|to|with|at|this|from) )",
        ),
        "other way|against you|your favo": (
            r"(?:vote|decision|call|choice|outcome|result|panel|coin|board|it)(?: \w+){0,3}? (?:the other way|against you|(?:not|n't)(?: \w+)? in your favou?r|in (?:somebody|someone) else's favou?r)",
        ),
        "favourable|favorable|positive answer|positive reply|positive response|negative": (
            r"(?:not|unable|cannot|n't)(?: \w+){0,5}? (?:favou?rable|positive) (?:answer|reply|response|decision|follow-?up|outcome)(?: (?:to|for|on) (?:your|you))",
            r"negative (?:answer|reply|response|decision)(?: \w+)? (?:to|on|for|about|regarding) (?:your|the) (?:application|candida\w+|\w+ position|position)",
        ),
        "cancellation|refusal|rejection": (
            r"(?:giv|send|writ|tell|mak)\w* you (?:a|an|the|my|our) (?:[\w-]+ )?(?:cancellation|refusal|rejection)(?! (?:link|policy|form|number|fee))",
        ),
        "said no|says no|say no|come back with a no|came back with a no|said it's a no": (
            r"(?:afraid|sorry|unfortunately|sadly|gutted|bad news|hate|regret)[^.!?;]{0,40}? (?:said|says|say|came back with|come back with)(?: it's| it is)? (?:a )?no(?= ?[.,;!]| ?$| (?:to you|for now|this time|from|on this))",
            r"(?:said|says|decided) no to (?:you|your (?:application|candidacy))",
        ),
        "other finalist|other candidate|other person|other one": (
            r"(?:the )?other (?:finalist|candidate|person|one)(?: has|'s)? (?:just |now |already )?(?:said yes|accepted|signed|taken (?:it|the \w+)|got (?:it|the (?:job|role|nod|offer)))",
        ),
        "offer to a|offer to an": (
            r"(?:made|extended|given|making|extending) (?:an |our |the )?(?:\w+ )?offer to <rival>",
        ),
        " here": (
            r"(?:decided|going|want|have|like|chosen|best|will|'ll) (?:to )?(?:end|stop|close|conclude|leave) (?:(?:our|the|this|your|things|it|any) )?(?:\w+ )?(?:conversations?|process|talks?|discussions?|dialogue|journey|things|it) (?:here|there|at this point)",
        ),
        "status|outcome|result|decision": (
            r"(?:status|outcome|result|decision)(?: of your \w+)? ?(?::|is|-|=)(?: \w+)? ?(?:not selected|unsuccessful|rejected|declined|no longer (?:under consideration|being considered|in process|active)|not (?:progressed|retained|shortlisted|successful|taken forward)|(?:position|role) (?:filled|closed))",
        ),
        # Of one who came in second.
        "pipped|beaten|edged|outscored|outvoted|passed over|runner|second|lost out|missed|get up": (
            r"you(?:'ve| have| were| got|'re| are)?(?: been| just| only| narrowly| very)* (?:pipped|beaten|edged(?: out)?|outscored|outvoted|passed over)(?= (?:at|to|by|on|this)|[.,;!]| ?$)",
            r"you(?:'re| were| are| came| finished)(?: in)?(?: (?:as|a|the|our|very|so|close))* (?:runner[- ]?up|second(?= ?[.,;!]| (?:by|to|this)))",
            r"you (?:just |narrowly |only just )?(?:lost out|missed out|missed it)(?= (?:to|on|by|this)|[.,;!]| ?$)",
            r"you (?:didn't|did not) get up(?= (?:this|on|for|in)|[.,;!])",
        ),
        "going to happen|gonna happen|be happening": (
            r"(?:this one|this|it)(?:'s| is|'s just| just isn't| is just| isn't| won't be)(?: not)? (?:going to happen|gonna happen|happening)(?= (?:for you|this time|here)|[.,;!]| ?$)(?<! is going to happen)(?<!'s going to happen)(?<! is happening)(?<!'s happening)",
        ),
        "went with|gone with|go with|going with|chose to go": (
            r"(?:we|they|i|board|team|panel|committee|client|boss|owners?|partners?|company)(?:'ve| have| has)? (?:went|gone|decided to go|chose to go|chosen to go|are going|is going|opted to go) with (?:<another>|(?!you\b|your\b|the\b|an?\b|this\b|that\b|it\b|our\b|my\b)(?:\w+ ){1,3}?(?:from|who|instead|internally|in the end|this time))",
        ),
        "didn't get|did not get|don't get|haven't got|not got|missed out": (
            r"you (?:didn't|did not|don't|haven't|have not|won't be) (?:\w+ )?(?:get|got|getting|land|landed|secure|secured) (?:the|this|that) <role>",
            r"you(?:'ve| have)? (?:just |narrowly |only just )?missed out(?: on)?",
        ),
        "not matching|not suitable|not match|doesn't match|does not match|not aligned|not in line|not align|doesn't fit|does not fit|mismatch": (
            r"your (?:profile|skills?|skill set|experience|background|resume|cv|candidature|application)<near>(?:not|\w+n't)(?: \w+)? (?:match\w*|suitable|aligned|align|in line|fit\w*|meet\w*|suit\w*)",
        ),
        "bad news|unhappy news|tough news": (r"bearer of (?:the )?bad news",),
        "you forward|you further|you through|you on |you ahead|you any|application forward|application further|application any|candidacy|you to": (
            (
                r"<no> (?:\w+ ){0,3}?\w+ (?:you|your (?:application|candidacy|candidature|profile))(?: any)? (?:forward|further|through|ahead|on)"
                r"(?= (?:to|for|in|with|at|on)|[.,;!]|$)(?! (?:the (?:date|call|train)|on the))"
            ),
        ),
        "to be": (
            r"(?:it|this) (?:just |simply |sadly )?(?:wasn't|was not|isn't|is not) (?:meant )?to be(?=[ .,!;]|$)(?! (?:a|the|sent|done))",
        ),
        "preferred|chosen|selected|appointed|successful|picked|hired|recommended": (
            r"<another> (?:was|were|has been|have been|is|got)(?: \w+ly)? (?:preferred|chosen|selected|appointed|successful|picked|hired"
            r"|recommended|offered)",
            r"(?:chosen|selected|successful|preferred) (?:candidate|person|one|applicant) (?:was|is) (?:another|someone else|not you|somebody else)",
        ),
        "final list|shortlist|short list|the cut|the grade|next round|next stage|qualify|cut-off|cutoff": (
            r"you (?:\w+ )?(?:could not|couldn't|did not|didn't|have not|haven't|do not|don't) (?:quite )?(?:make|made|clear|cleared|qualify|qualified"
            r"|get|got|reach|reached|progress|pass)(?: it)?(?: (?:to|into|through to|for|onto))? (?:the|our)(?: \w+)? (?:list|shortlist|short list|cut"
            r"|grade|round|stage|cut-?off)",
        ),
        "the nod|the job|the vote|the role|the offer|preference|the position": (
            r"(?:nod|vote|offer|job|preference|decision|role|position) (?:went|goes|is going|has gone|was given|was) (?:to|for) (?:<another>|an? internal"
            r" \w+|the other|a colleague)",
        ),
        "with you|with your": (
            r"(?:<no>) (?:\w+ ){0,3}?(?:continue|continuing|proceed|proceeding|go on|go further|going further|move forward|moving forward|pursue|progress)"
            r"(?: with)?(?: (?:the|our|this|any)(?: \w+)? (?:procedure|process|application|discussions?|conversations?))? (?:any further )?with you(?! (?:on|at|about|until) )",
        ),
        "a fit|the fit|a match|the match": (
            r"(?:you|this|this one|it|we|your \w+)(?:'re|'s| is| are| was)? ?(?:not|\w+n't)(?: \w+){0,3}? (?:a|the) (?:\w+ )?(?:fit|match)(?= (?:for (?:this|the|us|what)"
            r"|at this|right now|here)|[.,;!]|$)",
        ),
        "candidacy|candidature|application|file": (
            r"clos\w+ (?:out )?(?:your|this) (?:candidacy|candidature|application|file)",
            r"(?:your|this) (?:candidacy|candidature|application) (?:has been|is being|is now|was|will be) (?:closed|archived|dispositioned|discontinued|concluded)",
        ),
        "stop here|end here|ends here|stops here|end the process|leave things": (
            r"(?:process|journey|road|application|we'll|we will|have to|conversation)<near>(?:stop|end|stops|ends|leave (?:it|things)) (?:it )?here(?= ?[.,;!]|$| for)",
        ),
        "chose not|decided not|opted not|elected not|choosing not|prefer not": (
            r"(?:chose|decided|opted|elected|choosing|agreed|voted) not to (?:\w+ )?(?:proceed|progress|continue|move|hire|appoint|offer|advance|go|pursue|take)"
            r"(?! (?:the|our) (?:\w+ )?(?:interview|meeting|call))",
        ),
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
        "name is not|name isn't|name was not|name wasn't|name does not|name doesn't|name did not|name didn't": (
            r"your name (?:is|was|does|did|has)(?: not|n't) (?:been |appear |stand |come up )?(?:on|among|amongst|in|included)",
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
                r"|progress\w*) <yours>(?: any)? (?:further|forward)(?! than)"
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
            r"your (?:application|candidacy|candidature|profile|cv|resume|r[ée]sum[ée]) (?:has been|was|is|got|stands)(?: \w+){0,2}? (?:screen[- ])?(?:rejected|declined|turned down)",
            r"(?:client|panel|team|manager|customer|department|they)(?: has| have|'ve|'s)?(?: \w+)? (?:screen[- ])?(?:rejected|turned down) (?:your (?:application|candidacy|candidature|profile|cv|resume)|you(?= ?[.,;!]| ?$| (?:for|after|in|at)))",
            (
                r"(?:have|'ve) (?:decided to )?(?:reject|decline|rejected"
                r"|declined) your (?:application|candidacy)"
            ),
        ),
    },
    offer={
        "offering you|offer you": (
            r"(?:<glad>|stoked|made up|love)(?: to bits| beyond words)?(?: to| that)?(?: \w+)?(?: be)? (?:offering|offer) you (?:<an_offer>|(?:the|this|a) (?:[\w-]+ ){0,4}?<role>)(?! (?:chance|opportunity to|coffee|lift|call|time|slot|interview))",
            r"(?:i'm|i am|we're|we are|am|are) (?:hereby )?offering you (?:<an_offer>|the (?:job|role|post|position))",
        ),
        "to offer": (
            r"(?:we're|we are|they're|they are|team is|i'm) (?:very |really |super )?(?:moving|proceeding|going) to (?:the )?offer(?: stage)?(?=[ ?.,!]|$)(?! (?:feedback|support|coffee|help))",
            r"(?:keen|eager) to (?:offer|extend|make)(?: you)? <an_offer>",
        ),
        "you got it|got it": (
            r"(?<!when )(?<!if )you(?:'ve| have)? got it ?[!.,]+ (?:congrat\w+|well done|welcome)",
            r"(?:congrat\w+|well done)[!,. ]+(?:you(?:'ve)? got it)",
        ),
        "have you|welcome you|bring you|see you|get you": (
            r"(?<!was )(?<!was a )(?<!were )(?<!been )(?:<glad>|love|like|want)(?: to)? (?:have|having|welcome|welcoming|bring|bringing|get|see) you (?:on|join|in|onto|aboard|as part of|with)"
            r"(?: (?:the|our|us))?(?: \w+)? ?(?:team|board|us|company|crew|family)?(?<=[a-z])(?= ?[.,!]| as | from | starting| and)(?<! on)(?<! in)(?<! with)(?<! you)",
        ),
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
            r"(?<!was )(?<!was a )(?<!were )(?<!been )<glad> to (?:have|welcome|bring) you (?:on|join|onto|aboard)(?! (?:site|campus|monday|tuesday|wednesday|thursday|friday|the \d))(?: (?:the|our))?(?: team| board)?(?=[ .,!])",
            r"(?:like|love|want|decided|wish) (?:for )?(?:to (?:bring|have|get|welcome) )?you (?:on|to come on)"
            r"(?: ?board)?(?: to)?(?= as )",
        ),
        "selected|chosen|appointed|picked|approved|recommended|preferred|successful": (
            (
                r"you(?:'ve| have| were|'re| are)(?: been)?(?: \w+ly)? (?:selected|chosen|appointed|picked"
                r"|approved|recommended) (?:for|to|as)(?: (?:the|this|our|an?))? (?:(?!interview|round|stage|assessment|test|panel|call|screen)[\w/-]+ ){0,5}?"
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
        "to be our|to become our|to be part|as our": (
            r"(?:like|love|want|delighted|thrilled|<glad>)(?: for)? (?:to have )?you (?:to (?:be|become) (?:our|part of)|as (?:our|part of))(?= )",
        ),
        "successful": (
            r"(?:<glad>|confirm|congratulations|advise|inform|good news|great news)<gap>you(?:'ve| have|'re| are| were)(?: been)? successful"
            r"(?! in (?:reaching|progressing|getting|being|passing|moving)|(?: at| in) (?:the|this|that) (?:first|second|next|shortlisting|screening))",
        ),
        "release|issue|roll out|raise|generate": (
            r"(?:release|issue|roll out|raise|generate|draw up|prepare) (?:the|your|an) (?:offer(?: letter)?|contract|letter of offer)(?! (?:if|once|after|should))",
        ),
        "your appointment": (r"confirm (?:your|the) appointment (?:as|to)(?= )",),
        "attached offer|your offer": (
            r"(?:your|the|our) (?:attached|enclosed) (?:formal |written )?offer",
        ),
        "our pick|our choice|our person|our hire|the winner": (
            r"you(?:'re| are| were) (?:our|the|my|everyone's) (?:\w+ )?(?:pick|choice|person|hire|winner)(?! (?:for|to|of) (?:the next|interview))",
        ),
        "agreed|decided|resolved|voted|chosen": (
            r"(?:agreed|decided|resolved|voted|chosen|chose|elected) to (?:appoint|hire|employ|recruit|engage|offer) (?:you|it to you|the (?:\w+ )?<role> to you)",
        ),
        "propose": (
            r"<glad> to propose (?:to )?you <an_offer>",
            r"propose (?:to )?you (?:the|a) (?:[\w-]+ ){0,3}?(?:<role>|contract)",
        ),
        "welcome": (
            r"welcome (?:aboard|on board|onboard|to the (?:team|family|crew|company)|to (?:our|my) team)",
        ),
        "contract": (
            r"(?:like|want|love|wish|glad|happy|pleased|going|able) to offer you (?:a|an|the) (?:[\w-]+ ){0,3}?contract",
            r"contract<near>(?:will follow|to follow|on its way|in the post|will be with you|is coming)",
        ),
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
        "contract|contracts": (
            (
                r"(?:attached|enclosed|please find|sending you|here is|here's)<near>(?:your"
                r"|the) (?:employment |work )contract"
            ),
        ),
    },
    on_hold={
        # A post or the hiring itself, brought to a stop in whatever words.
        "pulled|yanked|froze|parked|paused|iced|shelved|spiked|stalled|suspended|halted": (
            r"(?:pulled|yanked|froze|parked|paused|iced|shelved|spiked|suspended|halted)(?: back)? (?:<hiring>)(?= (?:for now|for the|until|till|while|at the moment|temporarily|this|pending)|[.,;!]| ?$)",
        ),
        "standstill|halt|on pause|on a pause|limbo|abeyance|on ice|on standby|holding pattern|in the freezer|long grass": (
            r"(?:<post>)\b[^!?;]{0,40}? (?:<stopped>)(?=[ .,;!]|$)",
        ),
        "brakes|breather|break on|break from|break in": (
            r"(?:hit|hitting|slam\w*|put|putting|tap\w*|pump\w*|pull\w*)(?: on)? the brakes? (?:on|for) (?:<hiring>)",
            r"(?:take|taking|took|taken|need)(?: to take)? a (?:\w+ )?(?:breather|break|pause)(?: on| from| in| with) (?:<hiring>)",
        ),
        "vacancy stop|vacancies stop|hiring stop|recruitment stop|vacancy freeze|hiring ban|hiring pause|headcount freeze|job stop|job freeze|staffing stop": (
            r"(?:vacancy|vacancies|hiring|recruitment|recruiting|job|jobs|head ?count|staffing|external) (?:stop|freeze|ban|pause|embargo|moratorium|halt)(?! (?:by|at) )",
        ),
        "sit tight|hold fire|hang fire|stand down|hold back|wait": (
            r"(?:sit tight|hold fire|hang fire|stand down|hold back|wait)(?: for now)? (?:on|with) (?:<hiring>)",
        ),
        "released|approved|signed off|green-lit|greenlit|funded|budgeted|sign-off": (
            r"(?:<post>)\b[^!?;]{0,50}? (?:not|\w+n't|no longer)(?: yet| been| currently| be)*(?: \w+)? (?:released|approved|signed off|green-?lit|funded|budgeted)[^!?;]{0,60}?(?:wait|stuck|until|till|for now|at the moment|can't|cannot|hold)",
            r"(?:at the moment|for now|currently|right now) not (?:released|approved|signed off|funded)[^!?;]{0,60}?(?:wait|stuck|hold)",
        ),
        "until|till|before the": (
            r"(?:can't|cannot|can not|unable to|not able to|not allowed to|may not|won't) (?:\w+ )?(?:hire|sign|fill|recruit|appoint|bring in|take on|employ)(?: (?:anyone|anybody|people|any\w*|new|this|the|it))?[^!?;.]{0,25}? (?:until|till|before)",
            r"(?:<post>)\b[^!?;]{0,30}? (?:stuck|blocked|nothing (?:moves|can move)|in limbo)[^!?;.]{0,15}? (?:until|till)",
        ),
        "headcount|head count": (
            r"head ?count<near>(?:parked|frozen|pulled|cut|paused|on ice|on hold|taken away|withdrawn|held|blocked|stopped|gone)",
        ),
        "get filled|be filled|being filled|get hired|be hired": (
            r"(?:no|none of the|nothing) (?:[\w-]+ ){0,2}?(?:<role>s?|posts?|vacancies|hires?)?(?: (?:are|is|can|will|to|may|get|be|being))+ (?:filled|hired|recruited|replaced)<near>(?:for now|at present|for the (?:moment|time being)|at the moment|until|this (?:year|quarter)|before)",
        ),
        "long finger|back burner|on ice|deep freeze|cold storage|abeyance|the shelf|mothballs|limbo": (
            r"(?:on|in|into|to) (?:the |a )?(?:long finger|back ?burner|deep freeze|cold storage|abeyance|mothballs)",
        ),
        "froze|frozen|freez": (
            r"(?:froze|frozen|freezing|freeze) (?:all |the |our |any |most |every )*(?:[\w-]+ )?(?:hiring|recruit\w+|head ?count|<role>s?|hires)",
        ),
        "not proceed|not going|not mov|not progress|not recruit|not continu|not pursu|aren't|can't|cannot|unable|n't": (
            r"<no> (?:<few>)(?:<going>|pursuing|recruiting|filling)(?: (?:forward|ahead|further))?(?: with)? (?:this|the|any|our)(?: \w+)? (?:<role>|hire|search|recruitment"
            r"|hiring|appointment|process|vacancy)(?=<near>(?:for now|at present|for the (?:moment|time being)|at this (?:time|moment)|right now|currently|until|pending|this (?:year|quarter)))",
        ),
        "kiv": (r"(?:is|are|be|put|on|now|as) kiv",),
        "a pin in": (r"(?:put|stick|putting|sticking) a pin in (?:this|the|it|our)",),
        "no hires|no new hires|no hiring|no appointments|no offers": (
            r"no (?:new |further |external )?(?:hires?|hiring|appointments?|offers)<near>(?:until|for now|before|this (?:year|quarter)|at present|for the time being|pending)",
        ),
        "temporarily": (
            r"(?:<role>|recruitment|hiring|search|vacancy|process|campaign|exercise|competition)\b<near>(?:temporarily (?:withdrawn|closed|removed|halted|stopped|pulled|unavailable|parked)"
            r"|(?:withdrawn|closed|removed|halted|stopped|pulled) temporarily)",
        ),
        "lost the budget|lost budget|budget cut|funding|headcount": (
            r"(?:lost|lose|losing|pulled|cut|not got|haven't got|don't have|no longer have|waiting (?:for|on)) (?:the |our |my )?(?:budget|funding|headcount|sign-off)(?: approval)?"
            r" (?:for|to) (?:this|the|hire|fill)",
        ),
        "press pause|pressed pause|hit pause|pause on|pause button": (
            r"(?:press\w*|hit|put|push\w*|pressing|hitting) (?:the )?pause(?: button)?"
            r"(?= (?:for|until|while|here)|[.,;!]|$| on (?:(?:<hiring>)|this|it|things|everything|all)(?! (?:video|recording|player)))",
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
            r"(?:parked|frozen|paused|shelved|halted|stopped|pulled|suspended|mothballed|iced) (?:every|all|each|any)(?: (?:open|new|the|single|remaining))* (?:<role>|seat|req|requisition|hire|search|vacanc(?:y|ies))s?",
        ),
        "back burner|back-burner|backburner": (r"(?:on|onto|to) (?:the|a) back(?:-| )?burner",),
        "not approved|signed off|sign-off|sign off|approval": (
            r"(?:<role>|headcount|budget|hire)<near>(?:not|n't|no longer|not yet) (?:been )?(?:yet )?"
            r"(?:approved|signed off)<gap>(?:can't|cannot|unable|hold|wait|paus\w+|until)",
        ),
        "put a stop|put a halt|put a pause|put a freeze|put a hold|put a brake|put the brakes|pulled the handbrake|stopped every": (
            r"(?:put|slapped|placed|called|imposed) (?:a|the|an) (?:stop|halt|pause|freeze|hold|brakes?|block) (?:on|to|for) (?:all|any|every|each|our|the|new|external|most)"
            r" (?:\w+ ){0,3}?(?:vacanc\w+|hiring|hires?|recruit\w+|<role>s?|appointments?|searches|search)",
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
        "round two|round three|round 2|round 3|stage two|stage three|stage 2|stage 3|step two|step 2|round ii": (
            r"(?:on|over|off|up|forward|ahead|through|straight|go|move|in) (?:on )?(?:in)?to (?:round|stage|interview|step|phase|level) (?:two|three|four|2|3|4|ii|iii)\b(?! (?:of )?(?:drinks|golf|funding))",
        ),
        "cleared l|cleared r|passed l|passed r|through l|clear the l": (
            # L1, L2, R1: rounds by their number.
            r"you(?:'ve| have| are|'re)? (?:\w+ )?(?:cleared|passed|through) (?:the )?(?:l|r|round |level )[1-4](?! support)",
            r"(?:cleared|passed) your (?:l|r|round |level )[1-4]",
        ),
        "hurdle|cleared|passed|past the|survived|aced|nailed": (
            r"you(?:'ve| have)? (?:\w+ )?(?:cleared|passed|got over|got past|jumped|made it (?:past|over)|survived|aced|nailed) (?:the|our|that|your) (?:first|second|initial|phone|technical|hr|recruiter)[\w -]{0,15}?(?:hurdle|round|stage|screen\w*|step|gate|interview|test|cut)",
        ),
        "shortlist|short list|final two|final three|last two|last three|final four": (
            r"you(?:'ve| have| are|'re)?(?: now| just)? (?:made|on|in|hit|reached|among)(?: it)?(?: to| onto| on)? (?:the|our|their|his|her) (?:final )?(?:short ?-?list|(?:final|last) (?:two|three|four))(?! of (?:people|things))",
        ),
        "second|third|final|further|another|follow-up": (
            r"(?:up for|fancy|open to|game for|free for|available for|time for|keen on|ready for) (?:an?|one|another|the|our) (?:(?:<further>) )+(?:[\w-]+ )?(?:<meeting>)",
        ),
        "short-list|shortlist|short list": (
            r"you(?:'ve| have| are|'re)? (?:been )?(?:also )?short-?listed for (?:the|a|an|our|your) (?:[\w-]+ ){0,3}?(?:second|third|final|last|next|panel|further|technical)[\w -]{0,12}",
            r"you(?:'re| are) (?:now )?on (?:the|our|their|her|his) short ?-?list",
        ),
        "last round|final round|last stage|final stage|last hurdle|the finals|last interview|final interview": (
            r"through to (?:the|our|their) (?:last|final)",
            r"(?:made it|got|gotten|reached|in|into) (?:to |in )?(?:the|our) (?:last|final) (?:round|stage|hurdle)",
        ),
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
        "for the next": (
            r"(?:hr|team|recruiter|coordinator|someone|we|i|they|colleague)(?:'ll| will| shall) (?:\w+ )?(?:connect|contact|reach out|get in touch|call|be in touch)<near>for (?:the|your) (?:next|second|final|third|technical|hr) <meeting>",
        ),
        "again": (
            r"(?:<wish>|hoping|hope|keen|looking)(?: \w+)?(?: to)? (?:catch up|meet|see|speak|talk|chat|sit down|connect|reconnect)(?: (?:up|with|to))* (?:with )?you(?: all)? again",
        ),
        "your second|your third|your final|your next|your last": (
            r"your (?:second|third|final|next|last) (?:round|interview|stage)(?: of (?:the )?(?:interviews?|discussions?))?(?: (?:is|has been|will be)) (?:scheduled|set|booked|arranged|confirmed|on|with|at)",
        ),
        "let's": (
            r"let's (?:do|get|set up|schedule|book|fix|arrange|go (?:on )?to|move (?:on )?to|jump to|have) (?:a |the |your |that )?(?:(?:<further> )+(?:[\w-]+ )?<meeting>|round (?:2|two|3|three))",
        ),
        "passed|went through|got through|sailed through|going through|put through": (
            r"you(?:'ve| have|'re| are)? (?:passed|gone|went|got|sailed|moved|going|been put|made it)(?: on| through| forward)* ?(?:in)?to (?:the|our) (?:next|final|second|third|last|technical|panel)",
            r"you(?:'ve| have)? (?:got|gone|made it|sailed|come) through (?:the|our|that) (?:\w+ )?(?:screen\w*|round|stage|interview|first)",
        ),
        "finalist|finalists|final two|final three|last two|last three|shortlist": (
            r"(?:you're|you are|selected you as|chosen you as|named you|you as|you've been (?:selected|named|chosen) as|down to you and) (?:a|one of (?:our|the)|among the|in (?:our|the)|our)(?: \w+)?"
            r" (?:finalists?|final (?:two|three|four)|last (?:two|three|four))",
            r"you(?:'re| are|'ve made it) (?:in|on|onto|to) (?:our|the) (?:final|short) ?(?:list|shortlist|two|three|four)",
        ),
        "fly you|host you|campus visit|site visit|come and see us|bring you in": (
            r"(?:<wish>|want)[^!?;]{0,30}?(?:fly you|host you|bring you) (?:out|in|over|for|to|back)",
        ),
        "last step|final step|last hurdle|final hurdle|last stage|final stage": (
            r"(?:that|it|this)(?:'s|'d be| is| would be| will be) the (?:last|final) (?:step|round|stage|hurdle|interview|piece)(?! of the (?:application|form))",
            r"(?:last|final) (?:step|stage|hurdle|round)(?: is| will be| would be|:)(?: to| a| an| the| with)(?! <paperwork>)",
        ),
        "meet and greet|next stage|next level|next phase|next discussion": (
            r"(?:progressed|moved|shortlisted|selected|advanced|cleared|invited|put forward|through)(?: \w+)? (?:to|into|for) (?:the|our) next (?:stage|level|phase|discussion|round)",
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
            r"(?:you are|you're|you have|you've|made it|it|got) (?:\w+ )?through to (?:the|our|(?:second|third|final|next|last)(?= (?:stage|round|interview)))",
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
                r"next (?:step|stop|hurdle|milestone)(?! is (?:ours|on us|with us|internal))[\w ']{0,30}?"
                r"(?: is| would be| will be|'s| -|:|,)(?: to)? (?:[\w'.-]+ ){0,7}?"
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
        # A stretch of time with somebody: "the next step is an hour with Dr Ferrier".
        "next step|next up|next stop|next stage|next round|next is|next comes|next would|next will|next thing|next hurdle|next one|next bit|comes next|comes after|up next": (
            r"(?<!my )(?<!your )(?<!usual )(?<!typical )(?<!normal )(?<!no )(?:next(?: (?:up|step|stop|stage|round|hurdle|thing|one|bit|conversation))?|up next|comes (?:next|after that))"
            r"(?! (?:is|step is) (?:ours|on us|with us|internal))(?! (?:step )?(?:on (?:our|my|this) (?:side|end)|for (?:us|me)\b))[\w ']{0,25}?"
            r"(?: (?:is|are|would be|will be|involves|means|suggest|propose)|'s|'d be| -|:|,)(?: (?:for you )?to (?:spend|have|do))?"
            r" (?:about |around |roughly |just |only |maybe |probably |likely )?(?:an?|one|two|half an?|some|\d+|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety|the)(?:[ -](?:[\w-]+ ){0,2}?)"
            r"(?:hours?|minutes|mins?|half-hour|half-day|afternoon|morning|coffee|lunch|day|time|slot|zoom|teams)(?: [\w'-]+){0,3}? with (?!<no_talk>)\w+",
        ),
        # Whoever of theirs it is: "she'd very much like to meet you", "he wants to hear how you think".
        "meet you|see you|speak to you|speak with you|talk to you|talk with you|word with you|time with you": (
            r"(?<!you )(?<!i )(?<!we )(?<!i')(?<!we')(?:(?:'d|would)(?: \w+){0,2}? (?:like|love|be (?:keen|happy|glad|delighted))|wants?|is keen|are keen|is hoping)(?: \w+)? (?:to )?(?:meet|see|speak (?:to|with)|talk (?:to|with)|have (?:a word|some time|time) with) you(?! (?:that|how|there|then|soon|again soon|at the|in the|about|in person one|one day|some ?day))(?![^.!?]{0,40}(?:one day|some ?day|not before|in (?:spring|summer|autumn|winter)|for a (?:drink|beer)|nda\b|survey))",
        ),
        "hear how you|hear what you": (
            r"(?:he|she|they|founder|cfo|ceo|cto|coo|boss|manager|director|owner|head|vp|chief|lead|board|panel|partners?|\w+,)(?:'d| would)? (?:wants?|like|love|is keen|are keen)(?: to)? (?:to )?hear (?:how|what) you (?:think|work|would|'d|approach|do (?:things|it))(?= )(?! of )",
        ),
        "should meet|ought to meet|need to meet|must meet|have to meet": (
            r"you(?: two| both| and (?:he|she|they|\w+)) (?:really )?(?:should|ought to|must|need to|have to) (?:meet|talk|speak)(?= ?[.,;!]| ?$| soon| next)",
            r"you (?:really )?(?:should|must|ought to|need to|have to) (?:meet|talk to|speak (?:to|with)) (?:(?:her|him|them)(?= ?[.,;!]| ?$| next| too| soon)|(?:our|the) (?:founder|cfo|ceo|cto|coo|team|head|director|manager|owner|lead|boss|partners)\b)",
        ),
        "invite you": (r"invite you (?:to|for) (?:an?|the) (?:\w+ ){0,2}?(?P<sure>interview)",),
        "yes from|on we go|onwards|off we go": (
            r"(?:it's|its|it is|that's|you're|you are|you get|got)(?: all)? (?:a )?(?:\w+ )?yes from (?:us|me|the team|everyone|everybody|all of us|\w+)(?! to (?:your|the) (?:question|date))",
            r"(?:so )?on we go(?= ?[!.,]| ?$| to)",
        ),
        "set you up|pair you|put you in touch|get you on|sit you down|put you together|line you up|book you in": (
            r"(?:set|setting|pair|pairing|put|putting|line|lining|book|booking|sit|sitting) you (?:up |down |in |together )+(?:with|for)(?= )(?! (?:an account|access|a login))",
        ),
        "get you up|get you down|get you over|get you in|get you across|bring you up|bring you down|bring you over|fly you|have you up|have you down|have you over": (
            r"(?:like|love|want|keen|hoping|happy|need|going|plan\w*)s? to (?:get|have|bring|fly) you (?:up|down|over|in|across|out|here)(?= (?:to|for|with|and|on|from|here)|[.,;!]| ?$)",
        ),
        "you to come down|you to come up|you to come over|you to come in|you to come out|you to come across": (
            r"(?:like|love|want|keen for|invite|inviting|ask|asking) you to come (?:down|up|over|in|out|across)(?= (?:to|for|with|and|on|from|here)|[.,;!]| ?$)",
        ),
        "you on-site|you onsite|you on site|you in the office|you here|you down": (
            r"wants?(?: to (?:have|see|get|bring))? you (?:on[- ]?site|in the (?:office|lab|building|plant)|here|down (?:here|in|at)|over (?:here|in|at)|up (?:here|in|at))",
        ),
        # Where one talk lies behind, whatever time they want with the user is another.
        "in for the|in the|into the|to the|made the": (
            r"you(?:'re| are|'ve| have)(?: now| made it| got| gone)?(?: through| in| into| on)+(?: for| to| into)? (?:the|our) (?:final|last|semi-?final|panel|loop|on-?site)s?(?= ?[!.,:]| (?:with|on|round|stage|too)| ?$)",
        ),
        "hour|minutes|half-day|half day|afternoon|morning|chat|call|conversation|session|meeting|slot|visit|interview|time with|day with|day on": (
            r"(?:ask(?:s|ed|ing)? for|wants?|would like|'d like|'d love|hop(?:es|ing) for|keen (?:on|for)|after|(?:wants?|like|love|keen|hop(?:es?|ing)|going|plan\w*) to (?:have|get|grab|do|spend|set up|schedule|book|plan|arrange|organi[sz]e|fix))"
            r" (?:an?|some|another|half an|one|more|\d+|thirty|forty-five|sixty|fifteen|twenty|a full|a whole) (?:<few>)(?:hours?|minutes|mins?|chat|call|conversation|session|meeting|slot|time|half[- ]day|afternoon|morning|day|(?P<sure>(?:first |personal |in-person |face-to-face |proper )?interview)|visit)"
            r"(?: [\w'-]+){0,3}? (?:with (?:you\b|the|our|his|her|their|my (?!wife|husband|kids|family|son|daughter|parents)|two|three|both|\w+(?=[ ,.]))|on[- ]?site|at (?:our|the) (?:office|site|lab|plant|shop|place|hq|premises)|in (?:our|the) (?:office|lab)|in person)",
        ),
        "next": (
            r"next(?: up)?,? (?:you'd|you'll|you would|you will|you get to|you can|we'd have you|we'd like you to|i'd have you) (?:be )?(?:meet|speak|talk|chat|see|sit|do |have|present)\w*",
            r"(?:get|have|let's get|put) you (?:talking|speaking|chatting|meeting|sitting down|to (?:meet|talk|speak|sit down))(?: down)? ?(?:to|with)? (?:[\w-]+ ){0,4}?next",
        ),
        "in front of": (
            r"(?:get|put|have|getting|putting) you in front of (?:the|our|my|some|a|his|her|their)",
        ),
        "grab|steal|block|borrow|book|take|spend|find": (
            r"(?:'ll|will|can|could|to|may|would like to|'d like to) (?:grab|take|book|find|steal|borrow|need|block|spend) (?:an?|some|half an|one|more|\d+|thirty|forty-five|sixty|twenty) (?:\w+ )?(?:hours?|minutes|mins?|time|slot) with you",
        ),
        "last round|final round|last stage|final stage|last step|last bit|next bit": (
            r"(?:last|final|next) (?:round|stage|step|bit)(?: is| would be| will be|'s|:) (?:a|an|the|with|to)(?= )(?! <paperwork>)",
        ),
        # Where a talk lies behind, the step that is named as the next or last is one more, however
        # short: "the last step is a short chat with our COO", "next step is luis, he does firmware".
        "next step|last step|final step|next stop|last stop|next hurdle|last hurdle|next stage|last stage|final stage|next one|next bit|last bit|next up": (
            r"(?P<sure>next|last|final) (?:step|stop|hurdle|stage|one|bit|up)(?! is (?:ours|on us|with us|internal))[\w ']{0,20}?(?: is| would be| will be|'s| -|:|,)(?: (?!<paperwork>)[\w'-]+){0,6}? (?:<meeting>|coffee|lunch|meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?) (?:with|to|over)(?= )(?! (?:me|us|someone|somebody|hr|(?:our|a|the) (?:\w+ )?(?:recruit\w+|talent|hr|people))\b)",
            r"(?:next|last|final) (?:step|stop|hurdle|stage|one|bit|up)(?: is| would be| will be|'s| -|:)(?: with| to meet| meeting)? <somebody_by_name>",
        ),
        "all that's left|all that is left|what's left|what is left|what remains|that remains|only thing left": (
            r"(?:(?:all|what|only thing)(?: that|'s| is|that's|that is)*(?: left| remains?| remaining)(?: for us| now)?|(?:all|what) that remains)(?: is| would be|:)(?: [\w-]+){0,4}? (?P<sure>chat|call|talk|coffee|conversation|interview|meeting|session|hour|lunch|round)(?: with| over|[ .,!]|$)",
        ),
        "next you": (r"next(?: up)?,? you (?:(?:talk|speak|chat|sit down) (?:to|with)|meet)(?= )",),
        "come and|come in and|come by and|come present|come over": (
            r"(?:delighted|love|like|glad|happy|pleased|grateful|invite|inviting|ask|asking)[^.!?;]{0,25}? (?:come|pop in|drop in)(?: in| by| over| down)?(?: and| to)? (?:present|meet|speak|talk|give|see|sit|walk)(?: [\w'-]+){0,4}? (?:to|with|the|our) ?(?:the|our)? ?(?:trustees|board|panel|team|partners|founders|directors|committee|group|crew|owners|others)",
        ),
        "one more conversation|one more chat|one more call|one more talk|one more interview|one more meeting|one more hour|one more round|one more step|one more hurdle": (
            r"one more (?:conversation|chat|call|talk|interview|meeting|round|step|hurdle) (?:to go|left|ahead|to come)",
            r"(?:it's|it is|there's|there is|just|only|be) one more (?:conversation|chat|call|talk|interview|meeting|hour|round|step|hurdle)(?! (?:question|thing|to (?:do|run|hold)))",
        ),
        "forward with an interview|forward with a|ahead with an interview|ahead with a|proceed with an interview": (
            r"(?:move|moving|go|going|proceed|proceeding) (?:forward |ahead )?with (?:an?|the) (?:\w+ ){0,2}?interview",
        ),
        "next step is|next step would be|next step will be|next up is": (
            r"next (?:step|up) (?:is|would be|will be) (?:an? |the )?(?:\w+[- ]){0,3}?(?:day|morning|afternoon|interview|call|conversation|chat|panel|visit|meeting|session|presentation)",
        ),
        "in the last|in the final|into the last|into the final|in our last|in our final": (
            r"(?:you(?:'re| are)?|that's you|puts you|have you)(?: \w+)? (?:in|into|among) (?:the|our) (?:last|final) (?:bunch|few|couple|group|handful|two|three|four|five|lot|round|stage)",
        ),
        "on to the|onto the|in for the|in for a|on for the|back for the|over for the|along to the": (
            r"(?:it's|it is|you're|you are|we're|we are|so|now|let's go|let's get|moving|you go|you move|straight)(?: \w+)? on ?to (?:the|our|your|a) (?:<further> |[\w-]+ )??"
            r"(?:<further>|<meeting>|tech(?:nical)?|case|task|presentation|finals?)(?! (?:item|topic|question|point))",
            r"(?:bring|bringing|have|having|get|getting|fly|flying|see|invite|inviting) you (?:in|back|over|out|along)? ?for (?:the|a|our|your) (?:[\w-]+ ){0,2}?(?:panel|on-?site|finals?|loop"
            r"|technical|case|assessment|(?:second|third|final|last|next) (?:\w+ )?<meeting>)",
        ),
        "next step|next stop|next bit|next instalment|next installment|next episode": (
            r"(?:=|equals|for (?:the|your|our)|as (?:the|your)|is (?:the|your)) next (?:step|stop|bit|instalment|installment|episode)",
        ),
        "last two|final two|last three|final three|two finalists|three finalists|of two|of three|down to two|down to three": (
            r"(?:you're|you are|you and one other|it's|we're|we are)<near>(?:one of|among|down to) (?:our |the |their )?(?:last |final )?(?:two|three|four|2|3)(?: (?:final|last|remaining|strong))? (?:finalists?|candidates?)",
        ),
        "moving you|passing you|taking you|sending you|bumping you|move you|pass you|take you": (
            r"(?:we're|we are|i'm|i am|we'll be|so we're|they're|they are) (?:moving|passing|taking|sending|bumping) you (?:along|on|forward|ahead|up|onwards?|through)(?= (?:to (?:the|our|a) (?:<further>|<meeting>|next|final|panel)|in (?:the|our) process)|[.,:;!]| ?$)",
            r"(?:we|i|they)(?:'d| would|'ll| will) (?:like|love|want|be happy|be glad)? ?(?:to )?(?:move|pass|take) you (?:along|forward|onwards?|through to)(?= (?:to (?:the|our|a) (?:<further>|<meeting>|next|final)|in (?:the|our) process)|[.,:;!]| ?$)",
        ),
        "come meet|come and meet|come see|come and see|come by|swing by|come in and": (
            r"(?:come|swing by|pop in|drop in)(?: (?:by|in|over|down|up|round))?(?: and| to)? (?:meet|see (?=the team|our team|everyone|everybody|the others|the office)|talk to|talk with|speak to|speak with)(?! ?(?:me|you|it|this|that|how|what|for|us at (?:booth|stand))\b)",
        ),
        "you back|you through|you in|you up|you down|you over|you out|you round|you along": (
            r"(?:wants|want|would like|'d like|would love|'d love|keen|likes)(?: to (?:have|get|see|bring))? you (?:back|through|in|up|down|over|out|round|along)(?: (?:here|again|there))?"
            r"(?= ?(?:[,.!]|$)| (?:to (?:meet|see|do|spend|talk|chat|speak|sit|look)|for (?:a|an|the|another|one|round|half)|so|on|next|this))",
        ),
        # Who wants time with the user: "Orla is keen to dig in with you", "she'd like half an hour with you".
        "with you": (
            r"(?:wants?|is keen|are keen|would like|'d like|would love|'d love|is dying|is itching|is eager|are eager|hopes|is hoping|asked|is asking|has asked"
            r")(?: (?:also|all|really|very much))?(?: (?:to|for))?[^!?;.,]{0,25}? ?(?:dig in|dig deeper|sit down|go deeper|deep dive|dive in|dive deeper|spend|catch up|chat|talk|speak|meet up|connect"
            r"|half an hour|an hour|half hour|(?:\w+|\d+)[ -]min(?:ute)?s?|a (?:\w+ )?(?:chat|word|call|session|conversation|look|natter|slot)|(?:some|a bit of|more) time)[^!?;.,]{0,20}? with you(?! (?:over|about|regarding|on) )",
        ),
        "wants you to|want you to|like you to|love you to": (
            r"wants? you to (?:meet|speak|talk|see|come|sit|spend|go deeper|dig|do (?:a|an|the)|present|walk|work|join)(?! (?:know|home))",
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
        "up for|fancy|game for|free for|time for|open to|keen on": (
            r"(?:up for|fancy|game for|free for|(?:make|find|have) time for|open to|keen on) (?:a|an|one) (?:[\w-]+ ){0,3}?(?:chat|call|talk|session|conversation|interview|deep[ -]dive"
            r"|coffee|meeting) with (?:our|two|three|some|the|a few|a couple|my|his|her)",
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
        r"before (?:we|they|i|you|the)(?![^,.!?]{0,40},)",  # "Before we decide, …" is no condition
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
    negation=(
        (
            r"(?:not|never|unable|cannot|\w+n't)(?! (?:only|just|wait|hesitate|be (?:happier|more|prouder)|agree more|say enough"
            r"|to mention|least))"
        ),
    ),
    regret=(
        r"unfortunately|sadly|regret\w*|regretfully|sorry|afraid|(?:decided|chosen|opted) not",
    ),
    unsaid=(
        r"freeze<near>(?:lifted|over|ended|thawed)",
        r"off hold",
        r"no longer (?:on hold|frozen|paused)",
        r"a reader",
        r"(?:open (?:house|day|evening)|careers? fair|job fair|meet-?ups?|webinar|livestream|summer party|our (?:booth|stand))",
        r"(?:my|his|her) (?:own |last |job |own job )?interview (?:at|for|with (?!you)|went|was)",
        r"(?:supplier|vendor|caterer|venue|restaurant|contractor|landlord|school|plumber|builder)s?",
        r"(?:subscribe|newsletter|webinar)",
        r"(?:inviting|invite|shortlisting|taking|contacting|interviewing) (?:\w+ )?(?:successful|shortlisted|selected|suitable) (?:applicants|candidates)",
        r"next (?:topic|question|slide|chapter|item|page)",
        r"nothing(?:'s| is| has)(?: been)?(?: yet)? (?:decided|settled|final)",
        r"(?:their|his|her) (?:\w+ )?(?:hiring )?freeze",
        (
            r"(?:not|\w+n't|never)(?: \w+){0,3}? (?:paus\w+|freez\w+|froze\w*|halt\w+|suspend\w+|stopp\w+|on (?:\w+ )?hold|on ice|shelv\w+"
            r"|park\w+)"
        ),
        r"(?:did not|didn't|never) (?:say|said|mean|promise)",
        (
            r"(?:is|are|was|were)(?:n't| not)(?: \w+)? (?:on hold|frozen|paused|suspended|stopped|on ice"
            r"|cancell?ed|postponed)"
        ),
        r"(?:lift|lifted|lifting|ended|end) (?:the|our|its|a) (?:\w+ )?(?:freeze|pause|embargo|moratorium|suspension)",
        r"(?:back on|resumed|un-?paused|un-?frozen|reopened)(?= ?[.,;!]| ?$| (?:track|again|now))",
        r"no (?:pause|freeze|hold|halt|embargo|moratorium)",
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
        r"get to know (?:you|each)(?![^.!?]*(?:second|final|further|next|another|third))",
        r"intro(?:duction)? (?:call|chat)",
        r"phone screen",
    ),
    round_name=(
        r"(?:(?:<further>|case|onsite|on-site|whiteboard|coding|design|panel) )+(?:<meeting>)",
        r"(?:conversation|interview|talk|chat|call|meeting|session|on-?site)(?= with)",
        r"on-?site",
    ),
)
