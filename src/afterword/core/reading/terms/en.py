"""English terms."""

from __future__ import annotations

from afterword.core.reading.terms.shape import Terms

EN = Terms(
    jobs="""
    engineer engineers developer programmer analyst manager designer scientist architect
    consultant nurse accountant teacher director officer specialist administrator coordinator
    assistant associate advisor adviser lead technician researcher writer copywriter editor
    producer recruiter sourcer representative executive planner buyer auditor controller lawyer
    attorney counsel solicitor paralegal physician doctor pharmacist therapist psychologist
    physiotherapist electrician mechanic machinist chef cook driver pilot clerk secretary
    receptionist librarian economist statistician actuary biologist chemist geologist surveyor
    translator interpreter journalist photographer owner partner strategist marketer supervisor
    superintendent instructor lecturer professor tutor trainer intern fellow apprentice trainee
    operator inspector estimator underwriter banker broker trader agent midwife carer caregiver
    paramedic dentist veterinarian hygienist radiographer welder plumber carpenter generalist
    merchandiser bookkeeper treasurer principal dispatcher curator archivist hydrologist ecologist
    geographer sre conservator restorer registrar forester gardener landscaper winemaker brewer baker
    tailor upholsterer jeweller jeweler joiner mason roofer plasterer glazier rigger scaffolder
    caretaker janitor porter concierge sommelier bartender barista housekeeper firefighter detective
    prosecutor notary conveyancer barrister mediator counsellor counselor psychiatrist surgeon
    anaesthetist anesthesiologist nutritionist dietitian podiatrist optometrist optician audiologist
    osteopath chiropractor phlebotomist epidemiologist toxicologist microbiologist geneticist botanist
    zoologist meteorologist oceanographer physicist mathematician astronomer historian archaeologist
    anthropologist sociologist cartographer illustrator animator choreographer stylist hairdresser
    florist assessor examiner bursar headteacher deckhand stevedore technologist metallurgist
    geophysicist hydrogeologist agronomist horticulturist arborist farrier fundraiser campaigner
    publicist proofreader typesetter bookbinder cataloguer valuer auctioneer appraiser adjuster
    storekeeper shipbroker docent keeper""",
    job_endings="",
    recruiter="""
    talent | recruit(?:er|ing|ment)? | sourcer | people (?:team|partner|operations|ops|lead|and
    culture) | people | human resources | hr | hrbp | head ?hunter | staffing | candidate
    experience""",
    coordinator=r"""
    (?:recruiting|recruitment|interview|talent|hr|people|scheduling|hiring|candidate)(?: \w+)? coordinator | ^coordinator$ | scheduler |
    scheduling | (?:executive|personal|administrative|team|office) assistant | assistant to |
    office manager | receptionist | front of house | ^[pe]a(?: to .*)?$ |
    candidate experience""",
    manager="""
    head | director | vp | svp | evp | vice president | chief | c[teofip]o | founder | co-founder
    | owner | managing | partner | president | dean of | principal investigator | team lead(?:er)? |
    (?:engineering|hiring|nursing|store|plant|site|branch|office|general|department|ward|team|group|unit)
    manager | manager, | lead$ | leads? | runs(?! the (?:diary|calendar|office|front desk|desk|phones?|money|books|accounts|payroll|reception|show|admin)) | superintendent | supervisor""",
    role_after="""
    (?:position|role|post|job|opening|vacancy|title) (?:of|as|:) | application for | applying for
    | applied for | apply for | interview for | interview: | interview - | hiring an? | opening
    for an? | offer you the (?:position|role) of | candidate for | looking for an? | regarding""",
    not_names="""
    i we you he she they it the a an and or but if so as at by for from in into of on to with your
    our my their his her its this that these those there here what when where who why how please
    thanks thank hello hi dear hey good great best kind regards sincerely cheers yes no not also
    all any both each some monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december mon tue wed thu
    fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec am pm interview interviews
    interviewer interviewers panel onsite on-site phone screen screening call video zoom teams
    meet meeting google microsoft webex skype calendly invitation invite updated canceled
    cancelled final first second third next round stage technical system design behavioral
    behavioural culture coding review chat intro introduction conversation discussion session
    wrap-up wrap lunch coffee tour welcome follow-up candidate hiring recruiter position role job
    team office room floor building street st ave avenue road suite central eastern pacific
    mountain standard daylight time utc gmt est edt cst cdt mst mdt pst pdt cet cest bst location
    date details agenda re fw fwd new hire operations stakeholders case study presentation
    whiteboard exercise assessment debrief sync update confirmed reminder which whose would could can do does did are is was were will let just also looking hope happy organizer organiser host guest guests attendee attendees head chief vice code senior junior staff
    lead lead data business human resources hr ceo cto cfo vp svp inc llc ltd plc company
    soon year christmas xmas thanksgiving memorial labor labour talent acquisition shall talk see
    university hospital school department group clinical development engineering product marketing
    sales finance research regulatory medical affairs infrastructure platform security strategy
    quality logistics construction structures projects commercial legal compliance growth customer
    success analytics manufacturing procurement communications md coo cio cmo cpo gm avp evp pa ea""",
    interview="""
    interviews? | interviewing | interviewers? | phone screen(?:ing)? | screening(?: call)? |
    recruiter (?:call|screen|chat) | hiring manager | on-?site | final round |
    (?:first|second|third|founder|hr|c[efto]o|managerial|director|client|culture|cultural|leadership|telephonic|
    telephone|video|face[- ]to[- ]face|f2f|l[1-4]) round | round (?:one|two|three|four|[1-5]) | technical
    (?:round|screen|conversation|discussion|assessment|challenge|call) | panel |
    (?:coding|code|system design|design|whiteboard|take-home|case)
    (?:exercise|session|review|reading|challenge) | system design | pair(?:ing)? programming |
    meet the team | culture (?:fit|add|chat) | super ?day | candidate | assessment
    (?:day|centre|center) | informational | work trial | trial (?:day|lesson|shift) | case study
    presentation | loop""",
    talk="""
    calls? | telephonic | chat | talk | conversation | intro(?:duction)? | speak | meet(?:ing)? | zoom | video
    | discussion | catch[- ]up | connect | ring you | phone you | telephone you | (?:a )?few words with you | a word with you | on the phone with you | give you a (?:ring|bell|buzz|shout) | session | next up | next step | share (?:his|her|their|my) screen | join us | visit""",
    no_interview="""
    stand-?up | dentist | doctor | physio | birthday | webinar | meet-?up | conference | all[-
    ]hands | sprint | retro(?:spective)? | 1:1 | one[- ]on[- ]one | yoga | gym | class | lesson |
    haircut | flight | train | holiday | vacation | vet | school | party | dinner | brunch |
    wedding | concert | rehearsal | choir | church | therapy | appointment | reminder | payroll |
    anniversary | book club | office hours | newsletter | podcast | keynote | workshop | summit |
    expo | fair | open house | ama | weekly | daily | bi-?weekly | monthly | busy | hold for |
    focus time | deadline | due | rent""",
    cancelled="cancell?ed(?: event)?(?: with note)?: | cancell?ation: | cancell?ed -",
    labels="""
    date|day|interview date|event date|scheduled date|meeting date = date | time|start
    time|interview time|scheduled time|meeting time = time | when|date and time|date & time|event
    date/time|date/time|scheduled for|schedule|new time = when | interviewers?|interview
    team|panel|panelists|with|who|meeting with|you will meet|you'll meet|you meet|hosts?|your
    interviewers?|interview panel|attendees|participants = with | where|location|meeting
    link|video link|venue|how|format|type = where | duration|length|event duration = minutes |
    topic|event name|event type|interview type|what|subject|interview|title|event = title |
    position|role|job|job title|vacancy|requisition = role""",
    takes_part="""
    (?:will|is going to|'ll) (?:call|interview|lead|run|host|meet|speak|talk|join|walk|moderate) |
    (?:has )?joined(?: us)? | (?:was|were) (?:also )?(?:there|in the room|on the call|part of) |
    sat in | took part | (?:interviewed|grilled|asked) me""",
    takes_no_part=r"""
    (?:copied|cc'?d|included|added|here|there|invited) (?:here )?(?:for visibility|for (?:your
    )?information|fyi) | (?:will not|won't|can ?not|can't|could not|couldn't|did not|didn't|does
    not|doesn't|never|not going to) (?:be )?(?:able to )?(?:join(?:ing|ed)?(?! (?:the
    (?:dots|company|firm|union|startup|industry|army|data|club)|two|tables|forces|up
    with))|attend(?:ing|ed)?(?! to)|ma[kd]e it(?! (?:work|eas\w+|cheap\w*|fast\w*|simpl\w*|bett\w+|more|any|clear|happen|past|through|into|out|onto|beyond|look|so|as|live|big|to
    (?!the (?:call|talk|meeting|interview|conversation|room|session)|it\b|ours|this)))|take part|took part|part of(?= (?:it|this|that|the
    (?:call|talk|meeting|interview|conversation|panel|session)))|show(?:ed)? up(?! in)|there|(?:come|came)(?! (?:up|from|with|back|down|out|across|close|as|cheap\w*|eas\w+|natural\w*|true|first|into|easily|under|for
    free|to (?!the (?:call|talk|meeting|interview|room)|it\b|ours)))) | never joined(?! the
    (?:dots|company|firm|union|startup|industry|army|data|club)) |
    (?:was|were) (?:not|n't) (?:there|in the room|on the call|present)(?! (?:yet|in)) | wasn't (?:there|on the call|present)(?! (?:yet|in)) |
    ^\W*(?:not (?:there|here|present|in)|away|ill|sick|absent|missing|elsewhere|cancelled|dropped out)(?= ?(?:$|[.,;:!?()/]|-
    |today|that day|this time|again|at (?:all|the (?:last|time|moment))|because|since|due to|on
    (?:leave|holiday|vacation|the day|\w+day|parental|maternity|a (?:trip|plane|site))|in (?:the (?:end|room)|hospital|bed)|from the (?:call|room|meeting|talk)|(?:for|of) (?:the
    (?:call|talk|interview|meeting)|it\b)|with (?:flu|the flu|a|covid|his|her|their)|sent|so\b|and (?:sent|so)|after all|unfortunately)) |
    (?:sent|sends) apologies | no[- ]show(?![- ]?(?:rate|s\b|fee|problem|patient|visit|customer|guest|appointment|list|prediction|model)\w*)
    | dropped (?:out|off)(?<!patients dropped o[uf][tf])(?<!users dropped o[uf][tf])(?<!customers dropped o[uf][tf])(?<!students dropped o[uf][tf])(?<!people dropped o[uf][tf])(?<!sales dropped o[uf][tf])(?<!numbers dropped o[uf][tf])(?! (?:of
    (?!the (?:call|meeting|line|talk|interview))|in|by|at|a\b|the\b|sharply)) | had to leave(?= ?(?:$|[.,;:!)]|early|earlier|after|before|at|halfway|midway|soon|again|when|because|for
    (?:an?|the|another|his|her|their)|us\b|the (?:call|room|meeting|talk|interview))) | only opened(?! (?:in|up|last|its|the
    (?:office|site|plant|shop|lab))) | then left(?= ?(?:$|[.,;:!)]|us\b|the (?:call|room|meeting)|again|for
    (?:an?|the|another))) | left (?:after (?:\d|five|ten|fifteen|twenty|a
    (?:few|quarter|minute|while|bit)|half|the (?:intro\w*|first|welcome|hello|opening)|saying|introduc|opening|hello|that)|early(?! (?:on|access|adopt))) |
    not an interviewer | not interviewing(?! (?:for|many|enough)) | only (?:observ|listen|took
    notes|said hello|cc) | was absent | absent(?! (?:data|values?|parents?|fathers?|owners?|landlords?|managers?|any|a
    |from (?!the (?:call|meeting|room|talk|interview)))) | out sick | (?:just|only) (?:organi[sz]ed|set it
    up|said hi|walked me|welcomed) | sends? (?:his|her|their) (?:regrets|apologies) | (?:[a-z]+ (?:came|joined|was there|sat in|stood in) )?instead of (?:him|her|them)\b |
    may or may not join""",
    suits=r"""
    works(?! (?:at|in|with|as|on|of|hard|there|here|from|remotely|for (?!me|us))\b) | work (?:(?:very
    |just |equally )?(?:well|great|fine|perfectly)|for (?:me|us)|on my (?:end|side)) | (?:would|will|should|could|
    does|both|either|any|all|they|those|these|of them|times|slots|dates|days|options) work(?! (?:at|in|with|as|on|
    of|hard|there|here|from|remotely|for (?!me|us))\b) | is (?:fine|good|great|perfect|okay|ok) |
    suits? me | i(?:'ll| will) be there | i took | i(?:'ve| have) (?:booked|picked|chosen|taken) |
    sounds (?:good|great) | that works | i(?:'m| am) (?:free|available) | looking forward to
    (?:it|speaking|meeting|our|talking) | see you (?:on|at|then|there|tomorrow|(?:mon|tues|wednes|thurs|fri)day) | (?:speak|talk) (?:then|on|to you (?:on|then)|(?:mon|tues|wednes|thurs|fri)day) | happy to
    (?:meet|talk|speak|join) | count me in | confirmed | i confirm""",
    thanks="""
    thank you | thanks | thank-you | many thanks | grateful | appreciate[d]? | ta for""",
    thanks_for="""
    time | conversation | call | chat | talk | hour | half[- ]hour | minutes | meeting | interview
    | discussion | today | yesterday | morning | afternoon | evening | tour | meet(?:ing)? (?:with
    )?me | speak(?:ing)? (?:with|to) me | talk(?:ing)? (?:with|to|me) | tak(?:ing|e) the time |
    insights? | questions? | having me | visit | session | introduction to the team | walk(?:ing)?
    me through | show(?:ing)? me | letting me (?:see|read|watch|try|look) | on
    (?:mon|tues|wednes|thurs|fri)day | (?:mon|tues|wednes|thurs|fri)day | welcome | hosting |
    putting the day together | screen | joining | making (?:the )?time | your story""",
    just_now="""
    today | yesterday | this (?:morning|afternoon|evening|noon|week) | last night | earlier | just
    now | (?:good|great|nice|lovely|a pleasure|pleasure) (?:to
    (?:see|meet|talk|speak)|meeting|speaking|talking) | enjoyed
    (?:our|the|every|meeting|speaking|talking|learning) | on (?:mon|tues|wednes|thurs|fri)day""",
    enquiry=r"""
    any (?:update|news|word)s? | status of (?:my|the) | where (?:things|that|this|you|we|the process|it(?: all)?)
    stands? | how the (?:shortlist|decision|debrief|meeting|panel|search|process)(?: \w+)? (?:gone|went|going) |
    is the (?:\w+ ){0,4}(?:job|role|post|position|vacancy|search|hiring|process) still (?:open|live|going|there|on|active|running) |
    ha(?:s|ve) (?:it|that|things|the (?:decision|shortlist|dust)) (?:landed|moved|settled|been (?:settled|decided|made)) |
    ha(?:s|ve) the (?:\w+ )?(?:committee|panel|board|team|call|meeting|partners|trustees)(?: \w+)? (?:met|happened|decided|sat|concluded) |
    when you (?:last )?wrote\b[^.?!]{0,80}?you | follow(?:ing)?[- ]up (?:on|regarding|about|with) | check(?:ing)? in
    (?:on|about|regarding) | wanted to (?:check in|follow up|ask (?:whether|if|about|how)) | still
    (?:moving|open|being considered|in the running|under consideration) | had hoped (?:for|to
    (?:hear|have|decide|share)) | you(?: had|'d)? (?:mentioned|said|hoped|expected|planned|thought|named|promised)
    (?:that )?(?:you|a|to|i|the|we|by|\w+day|this|last|early|late|mid)\b[^.?!]{0,60}?(?:decision|hear|get back|let me know|in
    touch|come back|update) | ha(?:ve|s) (?:you|there been|the (?:team|panel|committee)) (?:\w+
    )?(?:made|reached|come to|had a chance|decided|any) | a decision (?:has )?(?:been
    )?(?:made|yet) | when (?:can|might|may|should|could) i expect | heard? back | an?
    (?:new|revised|updated) (?:date|timeline) | haven't heard | have not heard | been a
    (?:while|few weeks|couple of weeks) | touching base""",
    enquiry_hint="""
    update | news | timeline | time ?frame | decision | next steps? | status | progress | date |
    application | process | hear | outcome | verdict | feedback | decided | filled | moving | landed | settled | shortlist |
    still open | still live | (?:which|what) (?:day|week) | working (?:to|towards?) | any closer""",
    closing="""
    (?:won't|will not|wouldn't want to|don't want to) (?:fill|clog|crowd|keep(?: on)?
    (?:fill|writ|e-?mail|knock|chas|ask|nag|pester|bother|follow)|bother|write|email|pester|chase|follow up|trouble|take up)[^.!?]{0,40} |
    last (?:note|e-?mail|message|line|word) from me | (?:my|one) (?:last|final)
    (?:note|e-?mail|message|line|word) | this (?:is|will be) (?:my|the) (?:last|final) | leave it
    (?:here|there|with you|at that) | no (?:need|reply) (?:to
    (?:reply|answer|respond)|needed|necessary) | assume (?:that )?(?:you(?:'ve| have)|the
    (?:role|position|job)|it)[^.!?]{0,50}(?:gone|filled|someone|another|moved on|closed) | went
    another way | gone another way|gone in another direction | either (?:way|is easier|answer) |
    close (?:the|this) (?:loop|chapter|thread)(?: on my (?:side|end))? | bow out""",
    handing_over="""
    attach(?:ed|ing|ment|ments)? | enclosed | here (?:it )?is | here are | here's | please find |
    as promised | as requested | as discussed | you asked for | per your request | find (?:it
    )?(?:below|here|attached) | link(?:ed)? (?:below|here|to) | the link | sending
    (?:you|over|along) | below (?:is|are) | i(?:'m| am)
    (?:sending|attaching|including|forwarding|passing) | for your (?:reading|review) |
    forward(?:ing)? (?:it|the)""",
    applying="""
    apply(?:ing)? (?:for|to) (?:the|your|a|this) | my application | please find my
    (?:cv|r[eé]sum[eé]) | application (?:for|as|-) | (?:cv|r[eé]sum[eé]) and (?:cover )?letter |
    cover letter | i would like to apply | express my interest in (?:the|your) | consider me for""",
    asks_introduction="""
    introduc(?:e|ing) me | introduction (?:to|at) | an? intro(?:duction)? (?:to|at) | put(?:ting)? me in touch |
    connect me (?:with|to) | put(?:ting)? in a (?:(?:good )?word|line) |
    (?:pass|forward|send) (?:on )?(?:a few|some|these|a short) (?:lines|words|note) |
    name me (?:somebody|someone) | pass (?:my|along my) (?:name|cv|r[eé]sum[eé])
    (?:on|along|to) | refer me | a referral | know (?:anyone|anybody|someone|somebody)
    (?:at|in|on|there) | who should i talk to | make an introduction""",
    withdrawing=r"""
    withdraw (?:my|from) | withdrawing (?:my|from) | (?:no longer|not) (?:be
    )?(?:pursu|continu|proceed|consider|available for|in a position to
    (?:continue|proceed))[^.!?]{0,30} | take (?:myself|my name) out of | remove (?:me|my
    (?:name|application)) from | step(?:ping)? (?:back|away) from (?:the|this|your) |
    (?:accepted|signed|taken|accepting) (?:an(?:other)? |a )?(?:offer|position|role|job)(?:
    (?:with|at|from|elsewhere)|\b) | bow(?:ing)? out of | decided (?:not to|against)
    (?:continu|proceed|pursu|mov)\w*""",
    accepting=r"""
    (?:i|to) (?:am |'m )?(?:\w+ )?(?:hereby |formally |gladly |happily )?accept
    (?:the|your|this|with) | (?:i'm|i am|it is|it's) (?:\w+ ){0,3}(?:to|pleasure to|i) accept | i
    accept | yes to (?:the|your) offer | signed (?:offer|contract|letter|copy) | (?:count me
    in|i'm in)! | i(?:'d| would) (?:be \w+|love) to accept""",
    declining="""
    declin(?:e|ing) (?:the|your|this|with) | (?:can ?not|can't|unable to|won't be able to|have
    decided not to|not be able to) (?:accept|take up) | turn(?:ing)? down (?:the|your) | not
    (?:going )?to accept""",
    gracious="""
    letting me know | writing (?:it )?yourself | telling me | the news | your decision |
    honest(?:y)? | the reason | keep me in mind | stay in touch | keep in touch | future |
    disappoint(?:ed|ing) | all the best | wish (?:you|the team) | right (?:person|candidate) |
    autumn|spring|summer | another time""",
    will_send=r"""
    (?:i'll|i will|i can|let me|i'm going to|i am going to) (?:\w+
    )?(?:send|share|forward|email|mail|pass|get|bring|upload|put together|dig out) | you(?:'ll|
    will) have (?:it|both|them|all|everything|the|my) | (?:will|'ll) (?:follow|be with you|be in
    your inbox|come your way)""",
    other_offer=r"""
    (?:received|have|got|holding|extended) (?:an|another|a competing|one) (?:\w+ )?offer | another
    offer | competing offer | offer (?:from|with|at) (?:another|a different|elsewhere) | other
    offer""",
    received=r"""
    (?:received|got|receipt of|reviewing|submitted) (?:your )?(?:job )?application | application
    (?:has been |was |is )?(?:successfully )?(?:received|submitted|complete|under
    review|confirmed|confirmation) | thank(?:s| you)(?: very much| so much)? for (?:applying|your
    (?:recent )?(?:application|interest)|sending (?:us )?your (?:papers|cv|resume|documents|application|details)) | we got (?:it|your)(?! (?:e-?mail|mail|message|enquiry|inquiry|question|request|reply|note)\b) | your application
    (?:to|for|at|with) | we(?:'ve| have) received your(?! (?:e-?mail|mail|message|enquiry|inquiry|question|request|reply|note)\b) | successfully applied | you applied
    (?:to|for) | application acknowledgement |
    your (?:job )?application (?:as|for|to|at|with)? ?[^.!?;\n]{0,70}?(?:has|have)? ?(?:arrived|landed|come in|reached (?:us|our)|safely (?:here|arrived)|is in our (?:inbox|system))""",
    regret=r"""
    unfortunately | regret | not (?:be )?(?:moving|move|proceed|progress|taking)\w* | other
    candidates | another candidate | unable to (?:offer|move|proceed) | not (?:been
    )?(?:selected|successful) | unsuccessful | decided (?:not )?to (?:move|proceed|pursue|go) |
    position (?:has been|was) filled""",
    hiring_desk="""
    hiring recruiting recruitment recruiters careers career talent jobs job team hr human
    resources people acquisition no reply noreply notifications notification applications
    application scheduling interviews via candidate candidates support staffing the""",
    bulk_subject=r"""
    newsletter | (?:#|issue |no\. ?|vol\. ?)\d+ | \d+\+? new
    (?:jobs|roles|openings|positions|matches) | job alerts? | jobs (?:for
    you|you|matching|in|like) | recommended (?:for you|jobs) | webinar | masterclass | save your
    (?:seat|spot) | register (?:now|today|here) | last chance | early bird | % off | sale | deal |
    receipts? | invoice | your order | order confirmation | payment (?:received|confirmation) |
    statement is | one-time (?:code|password) | verification code | verify your | reset your
    password | security alert | sign-in | digest | weekly (?:roundup|update|digest|edition) | this
    week | you're (?:in|invited|registered) | rsvp | new event | subscription | free trial |
    survey | password | appeared in \d+ search\w* | people (?:you may know|viewed your profile) |
    your profile | who(?:'s| is) viewed | trending | giveaway | delivery | shipped | your
    (?:bill|parcel|package|booking|reservation|ticket|trip) | auto-?load | appointment
    (?:reminder|confirmation|confirmed) | apply now | jobs? (?:digest|update|match) |
    (?:roles?|jobs?) you might | is hiring | new jobs? | posted \d+ days? ago""",
    bulk_text="""
    unsubscribe | view (?:this e-?mail )?in (?:your )?browser | read online | manage (?:your
    )?(?:preferences|subscriptions?|notifications?|alerts?) | you(?:'re| are)? receiv(?:e|ing|ed)
    this (?:e-?mail |message )?because | opt[- ]out | e-?mail preferences | free webinar | have
    registered | thanks for registering | register (?:now|here|today) | limited
    (?:time|seats|places) | join us live | on-demand | great match | update your preferences |
    reply to this email directly or view it on | no longer wish to receive""",
    swindle=r"""
    telegram | whatsapp | google hangouts? | bank (?:name|login) | routing number | ssn | social
    security number | (?:refundable|security|equipment|laptop) deposit | refundable | gift cards?
    | bitcoin | crypto | usdt | wire transfer | western union |
    (?:processing|training|registration|onboarding|visa|background check) fee | mobile deposit |
    cashier'?s check | equipment check | send you a che(?:ck|que) | \$\d+(?:\.\d+)?\s?(?:/|per |an
    )\s?(?:hr|hour) | no experience (?:needed|required) | earn (?:up to )?\$ | text (?:us|me|the
    hiring manager) (?:at|on) | hiring board""",
    swindle_hint=r"""
    kindly | deposit | bank (?:account|details|statement) | copy of (?:your |an
    )?(?:id|passport|driver\w*) | date of birth | full name | work from home | dear
    (?:candidate|applicant) | congratulations!? - you | click (?:here|the link) | selected for
    (?:an? |the )?(?:interview|position) | whats ?app""",
    accepted=r"""
    (?P<name>.+?) (?:has )?accepted your (?:invitation|connection request|request)(?: to connect)?(?:[,;.!] .{0,60})?
    | (?:[\w-]+, )?you and (?P<name>.+?) are now connected | you are now connected (?:to|with) (?P<name>.+) |
    (?P<name>.+?) is now (?:a|your|part of your) (?:1st[- ]degree )?(?:connection|network|contact)
    | (?:start|say hello|see|congrats).{0,40}your new connection,? (?P<name>.+)""",
    messaged="""
    (?P<name>.+?) (?:just )?(?:messaged you|sent you a(?: new)? message|replied to you) |
    (?:new|unread) messages? from (?P<name>.+) | (?P<name>.+?): you have a new message""",
    posted="""
    (?P<name>.+?) (?:just )?(?:posted|shared(?: a post| an article)?|published(?: an
    article)?|started a conversation)(?:: (?P<title>.+))? | see (?:what )?(?P<name>.+?)(?:'s)?
    (?:latest )?(?:post|posted|shared)(?:: (?P<title>.+))?""",
    new_job="""
    congratulate (?P<name>.+?) (?:for|on) (?:starting|the|a|their|his|her) (?:a )?new
    (?:position|job|role)(?: as (?P<title>.+?) at (?P<company>.+))? | (?P<name>.+?) (?:has (?:a
    new (?:job|position|role)|started a new (?:position|job|role))|started a new
    (?:position|job|role)|is starting a new position)(?: as (?P<title>.+?) at (?P<company>.+))?""",
    position_at=r"\s+(?:at|@)\s+",
    nothing="""
    nothing(?: (?:yet|firm|specific|concrete|so far|in particular|really))* | none | n/?a | no |
    nope | -+ | not yet | no requests? | – | — | tbd""",
    hedged=r"""
    maybe | perhaps | (?:may|could) (?:ask|write|want|come back|need) | i (?:guess|think|hope|suppose|assume|believe) | hopefully | should be able | might | curious | i'd read | would (?:read|like to see|be interesting) |
    possibly | probably | could be | not sure | if (?:i|we) | hinted | sounded like | seemed | \?""",
    decides=r"""
    decision | decid(?:e|es|ed|ing) | verdict | (?:final |the )?results? | outcome |
    make up (?:their|her|his) minds? | offer (?:out|letter|by|is|comes|goes)""",
    comes_back=r"""
    hear(?:s|ing)? (?:back|from|by|something|more|either way) | (?:an |the |her |his |their )?answer |
    (?:an? |the )?offer | (?:get|gets|getting|come|comes|coming|be|is|are|revert|reverts|circle|circles)
    back(?: to me| with)? | (?:let|lets|letting) me know | in touch | feedback | yes or (?:a )?no |
    i(?:'ll| will| should)? (?:hear|know)""",
    errand=r"""
    timing | times? | slots? | schedul\w+ | availab\w+ | invit\w+ | calendar | panel | dates? |
    writes? | calls? | sends? | mails? | e-?mails? | sets? up | books? | round | on-?site | details""",
    own_step=r"""
    i(?:'ll| will| must| have to| need to| should)? (?:\w+ )?(?:decide|answer|send|reply|give|be in touch) |
    i(?:'ll| will| must| have to| need to| should)? (?:\w+ )?(?:get|come) back |
    let (?:her|him|them|(?!me\b)\w+) know | my (?:answer|decision|reply) |
    (?:get|come) back to (?:her|him|them)""",
    by_mail=r"""
    (?:\w+'(?:ll|d)|will|would|(?:is |are )?going to|wants? to|promised to|to)
    (?:\w+ )?(?:write|mail|e-?mail)(?: (?:me|us|it|this|that|about|the details|details|to me))? |
    (?:\w+'(?:ll|d)|will|would|(?:is |are )?going to|wants? to|promised to|to)
    (?:\w+ )?(?:send|follow up|confirm|spell)(?: me| us)?(?: it| this| that| out)*
    (?:the details|details|more details|by mail|by e-?mail|in writing|a mail|an e-?mail|in an? e?-?mail) |
    (?:mail|e-?mail|message|details?|request) (?:to follow|follows|is coming|coming|will (?:come|follow)) |
    (?:writes|mails|e-?mails) me""",
)
