"""English words for what is said in no set phrase: ideas, each with the words that carry it.

Where two or three ideas stand close together in one sentence, in whatever order, it says what no
list of phrases has. A word costs nothing here but care: it must carry its idea by itself.
"""

from __future__ import annotations

from afterword.core.reading.words.shape import Ideas

EN = Ideas(
    # Who else got it.
    other=(
        r"(?:another|a different|the other|other|an internal|internal|a stronger|one other)(?: [\w-]+)? (?:candidates?|applicants?|persons?|people|profiles?|finalists?|one|individual|nurse|engineer|analyst|manager|colleague)",
        r"(?:someone|somebody) (?:else|internal|who|with|from|whose)",
        r"(?:a|an) (?:\w+ )?(?:candidate|person|applicant|finalist|girl|guy|woman|man|lad|lady|fellow) (?:who|with|whose|from)",
    ),
    # What one does who decides for somebody.
    choose=(
        r"pick(?:ed|ing)?|chose|chosen|choos(?:e|ing)|select(?:ed|ing|ion)|hired|hiring|appoint(?:ed|ing|ment)|prefer(?:red|ring)?|promot(?:ed|ing)|lean(?:ed|ing|t)|went|gone|going|settled|landed"
        r"|decided|opted|tipped|follow(?:ed|ing)?|proceed(?:ed|ing)?|offered|gave|given|awarded|filled|accepted|moving|move|concluded|favou?r(?:ed|ing)?|choice|decision|nod",
    ),
    # How one is better than the other.
    better=(r"had|has|was|were|brought|brings|ticked|edged|matched|fitted|offered|came",),
    better_than=(
        r"exact(?:ly)?|closer|closest|stronger|better|more|nearer|edge|right|longer|deeper|perfect",
    ),
    # What goes on, or doesn't.
    progress=(
        r"consider(?:ed|ing)?|proceed(?:ed|ing)?|progress(?:ed|ing)?|advanc(?:e|ed|ing)|continu(?:e|ed|ing)|pursu(?:e|ed|ing)|shortlist(?:ed|ing)?|select(?:ed|ing)?|success(?:ful)?"
        r"|retain(?:ed)?|taken?|taking|mov(?:e|ed|ing)|go(?:ing)?|invit(?:e|ed|ing)|offer(?:ed|ing)?|hir(?:e|ed|ing)|appoint(?:ed|ing)?|accept(?:ed)?|recommend(?:ed)?|chosen|choos(?:e|ing)|fall(?:en)?|land(?:ed)?",
    ),
    onward=(
        r"forward|further(?! than)|ahead|through|on|any more|to the next|for this (?:position|role|post|job|vacancy)|for the (?:position|role|post|job|vacancy)|with you(?:r \w+)?|on you|your way|to you|your (?:application|candidacy|candidature|profile)",
    ),
    # Over, by itself.
    over=(
        r"(?:not|\w+n't)(?: \w+){0,2} (?:what|who|the one|the profile|the person|the fit)(?: \w+){0,3} (?:after|looking for|wanted|wants|needed|seeking|hoping for)(?= ?[.,!]| ?$| (?:on|for|in|this))",
        r"not (?:the \w+'s |our |their |the )?first choice|(?:not|\w+n't)(?: going to)? be you(?= (?:this|in)|[.,!]| ?$)|(?:position|role|post|vacancy|job) is no longer (?:available|open|vacant)",
        r"not this time(?! (?:slot|of|zone|next))|no luck (?:this|on this|for)|(?:releas\w+|remov\w+|dropp?\w*) you from (?:our|the) (?:\w+ )?(?:process|search|pool|pipeline|consideration)",
    ),
    for_now=(
        r"until|till|for now|at present|for the (?:time being|moment)|this (?:quarter|year)|before|right now|at the moment|pending",
    ),
    # A late stage by its own name.
    stage=(
        r"on-?site|(?<!the )loop(?! in)|final round|the final|finals|panel(?: interview)?|half[- ]day|trial day|superday|assessment (?:day|centre|center)",
    ),
    with_you=(r"you|your|let's|lets|next|green light",),
    you=(r"you|your|yours|yourself",),
    no=(r"not|never|no|unable|cannot|nor|neither|\w+n't|nothing|none|without",),
    none=(r"no|zero|not any",),
    hiring=(
        r"hiring(?! (?:manager|team|lead|panel|committee|partner|director|meeting|event|fair|call|talk))|recruit(?:ing|ment)|roles?|positions?|vacanc(?:y|ies)|openings?|requisitions?|reqs?|head ?count|search(?! index| engine| results| bar)|hires|backfill|new hires|all offers|any offers|job offers"
        r"|posts?(?= (?:is|are|has|had|have|was|were|will|got|can|on))|filling of|interviews",
    ),
    stop=(
        r"frozen|freeze|freezing|froze|paus(?:e|ed|ing|es)|on (?:an? )?(?:\w+ )?hold|halt(?:ed|ing)?|stall(?:ed|ing)?|stuck(?! (?:in|at|on|with) )|limbo|asleep|dormant|suspend(?:ed|ing)?|shelv(?:e|ed|ing)|parked|on ice|iced|standstill"
        r"|down tools|pulled|back ?burner|mothball\w*|hold(?:ing)?(?= (?:off|all|any))|nothing (?:is )?mov(?:es|ing)|not moving|stopp(?:ed|ing)|brakes|hiatus|put a stop to|in the air|up in the air",
        r"(?:delayed|postponed|deferred|put off|pushed)(?=[^.!?;]{0,60}(?:indefinit\w+|further notice|next (?:year|quarter|fiscal)|reorgani[sz]\w+|restructur\w+|unknown|until the (?:new|budget|fiscal)))",
    ),
    goes_on=(
        r"lifted|resum\w+|re-?open\w*|unfroze\w*|un-?paused|back on|no longer|again|over now|ended|results?|engine|page|the recording",
    ),
    # A talk, whatever they call it.
    talk=(
        r"interviews?|on-?sites?|(?<!the )loop(?! in)|panel|sessions?|chat|conversations?|meetings?|calls?|yarn|natter|visit|sit-?down|day with|half[- ]day|afternoon with|morning with|meet|introduce you|connect you|speak (?:to|with)|talk (?:to|with)|present(?: to)|go deeper|deep dive|dig in|working session",
    ),
    further=(
        r"second|third|final|last|further|longer|another|one more|deeper|follow-?up|next(?! (?:week|month|time|monday|tuesday|wednesday|thursday|friday))|round (?:two|three|2|3)",
    ),
    colleagues=(
        r"(?:our|the|my|her|his|their) (?:[\w-]+ )?(?:founders?|co-?founders?|engineers|team|crew|cfo|ceo|cto|coo|vps?|gm|panel|rest|directors?|others|colleagues|partners|board|nurses|designers|managers?|owners?|leads?|head|president|chief|group|folks|bunch|analysts|scientists|clinicians|planners|developers)"
        r"|rest of (?:them|us|the team)|(?:a few|some|two|three|both) of (?:us|the|our|my)|everyone|everybody|and \w+ next",
    ),
    wish=(
        r"let's|lets|like|love|want(?:s|ed)?|invit(?:e|es|ing)|keen|line up|set up|arrang(?:e|ing)|book|schedul(?:e(?! (?:for (?:your|the|our|this|tomorrow|\w+day)|of|below|is|and|attached|will|has|as))|ing)|plan(?:ning)?|bring(?:ing)?|propos(?:e|ing)|would \w+ (?:suit|work)|(?:can|could|would) you (?:do|come|make|join|meet)|up for|ready for|ask(?:s|ed|ing)?|happy to|hoping|bump(?:ing)?|get you|have you|see you|next up|time for",
    ),
    ahead=(
        r"you(?:'ve| have)? advanced(?! to level)|you(?:'re| are) one of (?:the )?(?:last |final )?(?:two|three|2|3|four)(?= ?[.!]| ?$| (?:left|finalists|candidates))|(?:whittled|narrowed|down to)[^.!?]{0,40}you(?:'re| are) (?:in|one)|you(?:'ve| have) made it(?! (?:clear|home|safe|back|here|easy|hard|sound|plain|your))|you(?:'re| are) moving (?:on|up|forward|ahead)|(?:green light|thumbs up|nod|go-ahead) (?:for|to) (?:the|a) (?:final|next|second|on-?site|panel|interview)",
    ),
    arranging=(
        r"(?:find|see|here's|here is|attached is)(?: \w+){0,3} (?:schedule|timetable|programme|itinerary)|reschedul\w+|cancel\w*|postpon\w+|instead of|move (?:it|the|our|your)|can't make|cannot make|parking|badge|dial-?in|zoom link|running late|join link|agenda|directions|confirm(?:ed|ing)?|reminder|thank(?:s| you) (?:for|again)|thanks|yesterday|earlier|contact you|be in touch|someone will|first|intro|plan for your|enjoyed|pleasure",
    ),
    # Writing to somebody, as a deed or as a thing.
    write=(
        r"contact(?:ing|ed)?|e-?mail(?:s|ing)?|mail(?:s|ing)?|writ(?:e|ing)|call(?:s|ing)?|phon(?:e|ing)|ping(?:s|ing)?|dm(?:s|ing)?|messag(?:e|es|ing)|text(?:s|ing)?|reach(?:ing)? out|approach(?:es|ing)?|follow(?:ing)? up|follow-?ups?|notes?|communications?|correspondence|in touch|outreach|ring(?:ing)?|telephon(?:e|ing)|hear from|get emails|connect(?:ing)?|nudg(?:e|es|ing)|chas(?:e|ing)|lobby(?:ing)?|side conversations?|go(?:ing)? (?:straight|direct(?:ly)?) to|add(?:ing)?",
    ),
    team=(
        r"team|panel(?:lists?|ists?)?|interviewers?|managers?|directors?|partners|designers?|engineers?|members?|department|committee|board|trustees|client|customer|founders?|executives?|leadership|hiring (?:manager|team)|colleagues|staff|clinicians|developers|scientists|the others|people you met|anyone you met|each of them|them direct(?:ly)?|nurses",
    ),
    asked_not=(
        r"don't|do not|not to|no|never|please no|refrain(?:ing)?|avoid(?:ing)?|rather (?:you|candidates|applicants) (?:didn't|did not|don't)|prefers?(?: that)? (?:you|candidates|applicants) (?:don't|not|do not)|(?:doesn't|don't|does not|do not) want (?:you|candidates|applicants)|not the (?:meaning|idea|intention)|stop|cease|hold off|shouldn't|should not|mustn't|must not|(?:are|is) not to|aren't to|without|would rather not|(?:not|\w+n't) (?:supposed|allowed|meant) to",
    ),
    applicants_or_me=(r"candidates|applicants|talk to me|through me|to me|via me|me your",),
    through=(
        r"(?:through|via|past|by way of|over) (?:me|us|my (?:office|desk|inbox|e-?mail)|our (?:office|team|recruiters?)|talent(?: acquisition)?|hr|human resources|recruiting|recruitment|the recruit\w+|people(?: team| ops)|the agency|this office)|only (?:me|us|hr)(?! (?:know|think|had|if))|me (?:only|alone)",
    ),
    everything=(
        r"all|everything|anything|any|every|future|further|whatever|everyone|notes?|messages?|questions?|thank-?yous?|follow-?ups?",
    ),
    not_theirs=(
        r"patients?|customers?|tickets?|orders?|payments?|invoices?|apply|applications? (?:go|come)|expenses?|bookings?|refunds?|deliver\w+|the dog|the river|deploy\w*|traffic|requests go|pull requests?|commits?|data|builds?|(?:we|i) (?:don't|do not|never|no longer)",
    ),
    # What a seeker hands over, and what they alone can mean.
    things=(
        r"portfolios?|references?(?! (?:number|no\b|code|id\b|checks?|architecture|to\b))|referees|cv|resume|transcripts?|certificates?|diplomas?|(?:work|writing|code|design) samples?|case stud(?:y|ies)|cover letter"
        r"|recommendation letters?|letters? of recommendation|(?:salary|pay) ?slips?|licen[cs]e|passport|headshot|bio|write-?ups?|slide deck|slides|deck|notebook|article|one-?pager|showreel|refs|names of (?:two|three|your|some) \w+",
    ),
    hand_over=(
        r"forward|send|share|upload|provide|resend|re-send|submit|e-?mail|mail|attach|throw|sling|flick|fling|supply|hand in|pass (?:on|along|over|me)|dig (?:out|up)|get (?:me|us)",
    ),
    would_you=(
        r"please|pls|plz|kindly|can (?:you|u)|could (?:you|u)|would (?:you|u)|will you|you could|you can|do (?:me|us) a favou?r|request you|action needed|to do|todo|reminder|required|reckon|mind|any chance|be great|next step|if it's no trouble|my way|our way",
    ),
    want=(
        r"(?:we|i|hr|they|he|she|team|board|panel|committee|director|manager|coo|ceo|cto|client|legal|finance|payroll|compliance)(?:'ll|'d| will| would| is| are|'re|'m)?(?: (?:also|still|really|just|now))* (?:want|wants|need|needs|require|requires|ask(?:s|ed|ing)? for|asking to see|lack|lacks|missing|like to see|love to see|'d like|waiting (?:for|on)|after|chasing)",
    ),
    may_we=(
        r"(?:any way|can|could|may|might|mind if|chance|possible for us to|possible to|wondering if|wonder if) (?:i|we)?(?: (?:could|can|might|please))? ?(?:see|get|have|read|look at|borrow|grab|receive)|i'd read|i would read|love to read|like to read",
    ),
    absent=(
        r"hasn't (?:reached|arrived|come)|has not (?:reached|arrived|come)|haven't (?:received|got|seen|had)|have not (?:received|got|seen)|not received|never (?:did )?(?:get|got|arrived|reached)|missing|misses|outstanding|didn't (?:come through|get|receive)|isn't (?:there|in)|don't (?:seem to )?have|lacks|lacking|lack",
    ),
    ours=(
        r"(?:i|we)(?:'ll|'ve| will| have| can| could| just|'m| am| are|'re)? (?:\w+ )?(?:send(?:ing)?|sent|share[sd]?|sharing|attach(?:ed|ing)?|forward(?:ed|ing)?|provided?|e-?mail(?:ed)?)|attached (?:is|are|you)|thank(?:s| you)? for|received your|got your|have your|you(?:'ll| will) (?:receive|get)|no need|don't need|do not need|not need|don't send|do not send|don't bother"
        r"|our (?:\w+ )?(?:slides|deck|case stud|article|portfolio|write-?up|bio)|my (?:\w+ )?(?:cv|resume|portfolio|passport|bio)|his|her (?:cv|resume|passport)|(?:read|saw|loved|enjoyed|reviewed|liked) (?:your|the|that)|as (?:a|your) reference|with reference|in reference|(?:he|she|they) said|send (?:him|her|them) (?!to)|driving licen[cs]e",
    ),
    same_again=(
        r"(?:can|could|would|will) (?:you|u)(?: please| maybe)? (?:share|send|forward|resend|re-send|mail|e-?mail)(?: (?:it|them|that|those|one))?(?: (?:again|over|across|along|to (?:me|us)|me|us))*|mind (?:if (?:i|we) (?:get|have|see|took|take|got)|sharing|sending)(?: (?:it|a copy|a look|them|that|me|us))*"
        r"|(?:send|share|forward|mail)(?: (?:it|them|that))?(?: (?:again|over|across|to (?:me|us)))*|(?:got|have|is there) a copy(?: (?:for (?:me|us)|i (?:could|can) have|around))*|(?:can|could|may) (?:i|we) (?:get|have|see|borrow) (?:it|a copy|that|them|one)(?: (?:by|before|this) \w+)?",
    ),
)
