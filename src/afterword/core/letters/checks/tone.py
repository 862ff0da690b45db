"""Phrases that a letter does without, each with the reason: plain data, for the user to read.

Classes rather than lists: what makes a sentence press is a wish and a day set for somebody else,
what makes it flatter is a strong word beside their firm, their mind or themselves.
"""

from __future__ import annotations

_EMPTY = "an empty phrase; say what you want"
_REASON = "it gives no reason for writing"
_PRESSES = "it presses"
_DEADLINE = "it sets them a deadline"
_REPROACH = "it reads as a reproach"
_ANYBODY = "praise that fits anybody pleases nobody"
_BOASTS = "it boasts; show it instead"
_BEGS = "it begs"
_GROVELS = "it grovels; a good reason needs no excuse"
_GRANTED = "it takes their yes for granted"
_WORN = "a worn phrase"

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|noon|midnight|next week|the weekend|\d{1,2}(?:st|nd|rd|th)?\b|end of|the end|close of|eod\b|eow\b|cob\b|(?:early|late) |january|february|march|april|may\b|june|july|august|september|october|november|december"
_SOON = rf"(?:(?:by|before|until|till|no later than|not later than|latest by) (?:the |this |next |then, )?(?:{_DAY})|within (?:the )?(?:next )?(?:\d+|a|an|one|two|three|four|five|twenty-four|forty-eight|\w+) (?:hours?|days?|weeks?)|today|tomorrow|tonight|immediately|right away|straight away|at once|right now|as soon as|this (?:morning|afternoon|evening|week)|in the next \w+)"
# What the sender wants of them: an order, a request or a need.
_WANTED = (
    r"(?:answer|reply|response|decision|feedback|update|word|confirmation|offer|news|call|verdict)"
)
_ASKS = rf"(?:please(?! (?:let me (?!know)|take until))|(?:could|can|would|will) you(?! (?:like|find|be (?:free|available)|have time))|let me know|(?:get|come) back to me|(?:^|[.!?;:,]\s+|\band |\bso )(?:reply|respond|answer|decide|confirm|write back|call me)\b|i(?:'ll| will)? (?:need|must have|require|expect|demand|am expecting)(?! to (?:answer|reply|give|decide|tell))\b[^.?!]{{0,30}}\b(?:{_WANTED}|hear|know)|i(?:'d| would) (?:like|need|appreciate|expect|prefer)(?! you to know)\b[^.?!]{{0,30}}\b(?:{_WANTED}|hear|know)|(?:hope|hoping|expect|want|like|need|appreciate|love)\w* to (?:know|hear)|appreciate hearing|you have until|i (?:can only|will only|'ll only) wait)"
_VERY = r"(?:so|very|really|truly|deeply|absolutely|incredibly|extremely|totally|completely|utterly|beyond|genuinely|immensely|hugely|seriously|such an?)"
_STRONG = r"(?:amazing|incredible|awesome|brilliant|inspiring|inspirational|extraordinary|phenomenal|fantastic|unbelievable|outstanding|exceptional|remarkable|stellar|magnificent|marvell?ous|superb|spectacular|visionary|world-class|best-in-class|first-class|unparalleled|unmatched|unrivall?ed|legendary|iconic|genius|stunning|sensational|incomparable|masterful|awe-inspiring|mind-blowing|trailblazing|ground-?breaking|cutting-edge|industry-leading|market-leading|prestigious|esteemed|renowned)"
_WARM = rf"(?:{_STRONG}|great|wonderful|impressive|excellent|special|talented|gifted|wise|lovely|terrific|perfect|fabulous)"
_THEIRS = r"(?:team|company|firm|organi[sz]ation|leader|leadership|manager|boss|person|people|human being|interviewer|mind|vision|culture|place to work|workplace|environment|mentor|role model|colleagues|professional|expert|group)"

# In any language.
SHOUTING = (r"!{2,}|!(?:[^!]*!){2}", "it shouts; calm words carry further")

# A pattern, in lower case (that of the letter does not matter), and why it goes.
PUSHY: tuple[tuple[str, str], ...] = (
    # --- says nothing -----------------------------------------------------------------------------
    (r"just (?:checking|following) (?:in|up)|checking in\b", _REASON),
    (r"(?:touch|touching) base|circl(?:e|ing) back|following up again", _REASON),
    (r"(?:wanted to|thought i'd|to) (?:quickly )?(?:check in|ping you|nudge you)", _REASON),
    (r"(?:a (?:gentle|friendly|quick|kind) |just a )(?:reminder|nudge|ping|follow[- ]up)", _REASON),
    (r"reach(?:ing|ed)? out", _EMPTY),
    (r"(?:i )?(?:hope|trust) (?:this|my) (?:e-?mail|message|note|letter) finds you", "an empty phrase"),
    (r"hope you(?:'re| are) (?:doing )?well\b", "an empty phrase"),
    (r"i remain at your (?:disposal|service)", "an empty phrase"),
    (r"pick (?:your|his|her|their) brains?", "it asks for work without saying which"),
    # --- presses ----------------------------------------------------------------------------------
    (r"(?:bump|bumping|float|floating) this", _PRESSES),
    (r"(?:top|back to the top) of your inbox", _PRESSES),
    (r"as soon as (?:possible|you can|humanly)|\basap\b|at your (?:earliest|very earliest|soonest)", _PRESSES),
    (r"\burgent(?:ly)?\b|time[- ]sensitive|without (?:further )?delay", _PRESSES),
    (rf"{_ASKS}[^.?!]{{0,80}}?\b{_SOON}", _DEADLINE),
    (rf"{_SOON}[^.?!]{{0,40}}\b(?:please(?! let me come)|i (?:need|expect|require|want|must have) (?:an?|your|the) |let me know|get back to me)", _DEADLINE),
    (r"i (?:need|must have|require|demand|expect|insist on) (?:an? |your |the )?(?:(?!to )\w+ )?(?:answer|reply|response|decision|offer|feedback)\b", _PRESSES),
    (r"(?:if i (?:do not|don't) hear|unless i hear|hearing nothing)[^.?!]{0,60}(?:i(?:'ll| will|'d| would| shall| must| have)|the offer)", "it threatens"),
    (r"(?:counting|relying|depending|banking) on you|(?:can't|cannot|can not|won't) wait (?:much |any |for ever|forever)|(?<!no )(?<!a )hurry|time is short|expedite|accelerate|speed(?:ing)? (?:\w+ )?up|(?:at the|the) (?:very )?earliest(?! (?:date|day|i|start))|must insist|insist on|i must (?:have|know|hear|press|urge|ask you)|(?:urge|press|push|pressure) you|(?:i(?:'ve| have)|there are) (?:\w+ )?(?:other|several|many|better) (?:offers|options|companies|suitors)", _PRESSES),
    (r"your (?:swift|prompt|quick|speedy|rapid|immediate|positive|favou?rable|early) (?:reply|response|answer|decision|feedback|action|attention)", _PRESSES),
    (r"(?:hear(?:ing)?|decide|decision|respond|reply|answer|act|choose|move)\b[^.?!]{0,30}\b(?:very soon|quickly|fast|swiftly|shortly|rapidly|speedily|by return|without delay)", _PRESSES),
    (r"(?<!if )you (?:should|must|ought to|had better|'d better)\b(?! (?:be |know|hear|be among|see|not worry|feel free|have\b))|i (?:strongly |would |'d )?(?:suggest|recommend|advise) (?:that )?you|you need to (?:let|tell|decide|answer|reply|respond|act|give|hire|choose|hurry|move|get)|you have (?:\w+ )?(?:\d+|a|one|two|three|until) (?:\w+ )?(?:hours?|days?|weeks?)", _PRESSES),
    (r"before (?:somebody|someone|anyone|another|some other)[^.?!]{0,20}(?:else|company|firm|employer)|los(?:e|ing) me\b|(?:top|high|first|a) priority|commitment from you|i(?:'ll| will) assume|my offer\b|i expect (?:an?|the|your|to|you|that|nothing|good|better)\b|impatien\w+|(?:losing|lost|out of|run out of|try my) patience|it(?:'s| has) been ages|for ages|unacceptable|hard to accept|not acceptable", _PRESSES),
    (r"i (?:need|expect|require) you to|i demand|i need to (?:know|hear|have)|i(?:'ll| will) be in touch (?:again )?(?:on|by|next|in|if|tomorrow)|if i hear nothing|make up your mind|drag(?:s|ging)? on|(?:take (?:my \w+|it|this)|go|look) elsewhere|(?:making|make) a (?:big |huge )?mistake|(?:can|could) (?:we|i) (?:close|settle|finali[sz]e|wrap|get|have|agree|fix|finish)[^.?!]{0,60}\b(?:by|before|within|today|tomorrow|this week)", _PRESSES),
    (r"i (?:expect|demand|insist|require)(?:ed)? (?:to (?:hear|be|get|receive)|that you|you to)", _PRESSES),
    (r"i(?:'ll| will) (?:keep|be) (?:calling|writing|following up|chasing|checking|asking|waiting)|i(?:'ll| will)(?: just| simply)? (?:call|phone|ring|chase|stop by|drop by|come by|swing by|show up|follow up|write again|check back|ask again)\b", _PRESSES),
    (r"(?:do not|don't|please don't) (?:keep me|make me|leave me|let me|ignore|forget|miss|overlook)\w*", _PRESSES),
    (r"(?:time|the clock|my patience) is (?:running|ticking|wearing)|last chance|final (?:reminder|notice|warning)|now or never|other (?:companies|employers|offers|firms) (?:are|have|want)", "it threatens"),
    (r"(?:otherwise|or else|if not),? i(?:'ll| will| shall| must| may| might| would| have to|'d)\b(?! (?:understand|be (?:fine|glad|happy)|of course))", "it threatens"),
    (r"(?:make|making|made) the right (?:choice|decision|call)|you(?:'d| would) be (?:foolish|crazy|wrong|mad|silly)|you(?:'ll| will) be (?:missing|sorry)", _PRESSES),
    (r"(?:push|speed|hurry|move)\w* (?:this|it|things|the process) (?:along|up|through|forward)|fast-?track|put in the (?:offer|paperwork)", _PRESSES),
    (r"why (?:haven't|have not|hasn't|has not|is it taking|does it take|am i)|what(?:'s| is) (?:taking|the hold-?up|going on)|how (?:much longer|long (?:do|must|will) i)", _REPROACH),
    # --- reproaches -------------------------------------------------------------------------------
    (r"i (?:still )?have(?:n't| not) (?:heard|received|got(?:ten)?) (?:\w+ ){0,3}(?:back )?from you", _REPROACH),
    (r"you (?:still )?(?:haven't|have not|never|didn't|did not|failed to|forgot to) (?:bother|answer|repl|respond|get back|got back|written|write|call|even)\w*", _REPROACH),
    (r"i(?:'m| am| have been|'ve been) (?:still )?(?:waiting|patiently waiting)\b|long overdue|no excuse|(?:disappointed|frustrated|annoyed|surprised|puzzled) (?:that|by (?:the|your)|with (?:the|your)|not to|at (?:the|your))", _REPROACH),
    (r"i (?:still )?have(?:n't| not)(?: yet)? (?:had|received|got|seen|been given) (?:an? |any |the |your )?(?:\w+ )?(?:reply|answer|response|feedback|decision|word)\b|you said you (?:would|were going to|will)[^.?!]{0,40}(?:and|but) (?:you )?(?:did|have|haven't|never|nothing)|no (?:reply|answer|response|word) (?:from you|yet|so far|since)", _REPROACH),
    (r"per my last (?:e-?mail|message)|as (?:i|already) (?:stated|mentioned) (?:before|earlier|previously|already)", _REPROACH),
    (r"(?:the least you (?:can|could)|you owe me|i deserve|it(?:'s| is) only fair|common courtesy)", _REPROACH),
    # --- boasts -----------------------------------------------------------------------------------
    (r"you (?:won't|will not|wouldn't) (?:regret|be (?:sorry|disappointed)|find (?:a|any)(?:one| better| more))", "it boasts"),
    (r"(?:i(?:'m| am) (?:the |a |by far the )?(?:perfect|ideal|best|right|strongest|obvious|only)) (?:candidate|fit|choice|person|match|one|hire)", _BOASTS),
    (r"(?:perfect|ideal) (?:fit|candidate|match) for|second to none|no(?:body| one|-one) (?:else )?(?:is|could|can|will|would) (?:more |better |as )?(?:suited|qualified|do)\w*", _BOASTS),
    (r"i(?:'m| am)(?: simply| quite simply)? the (?:best|most)|(?:the )?best (?:\w+ )?(?:you(?:'ll| will| can| could)|candidate|person for|choice for)", _BOASTS),
    (r"mine is different|unlike (?:the |any )?other (?:candidates?|applicants?)|better than (?:any|all|every|the other)\w* (?:candidates?|applicants?|other)|head and shoulders|i (?:always|never) (?:exceed|fail|deliver)", _BOASTS),
    # --- begs and grovels -------------------------------------------------------------------------
    (r"(?:make|making) an exception|reconsider|(?:please,? )+(?:do )?(?:consider|think of|remember|keep) (?:me|my (?:application|case))\b|in your debt|i promise (?:you )?(?:that )?i|(?:won't|will not|never) let you down|(?:interview|answers?|performance) (?:was|were|went) (?:\w+ )?(?:terrible|awful|embarrassing|horrible|a disaster|badly)|i can do (?:much )?better", _BEGS),
    (r"(?:please )?(?:hire|pick|choose|select|consider) me\b|give me (?:a|this|one|another|the) (?:chance|shot|try|opportunity|break)", _BEGS),
    (r"(?:i )?(?:beg|implore|plead)(?:ging)?(?: (?:of|with))? you|i(?:'m| am) begging|(?:do )?(?:anything|whatever) it takes|(?:to feed|feed (?:my|the|our)|pay (?:my|the|our) (?:rent|bills|mortgage))|need the (?:income|money|salary|job|work)|i(?:'d| would) (?:do (?:anything|whatever)|work for (?:free|less|nothing)|take anything)|i(?:'d| would) be (?:forever|eternally)|desperate(?:ly)?", _BEGS),
    (r"i (?:really|truly|so|badly|desperately) (?:need|want) (?:this|the|that|a) (?:\w+ )?(?:job|role|position|chance|opportunity|work)|(?:my|this is my) (?:last|only) (?:hope|chance)|means? (?:everything|the world) to me|(?:any|even the smallest) chance (?:at all|whatsoever)", _BEGS),
    (r"(?:so |very |really |terribly )?sorry (?:to|for|about) (?:bother|disturb|trouble|pester|both?er|intrud|tak(?:e|ing)|wast)\w*|(?:forgive|pardon|excuse) (?:me|my|the) (?:for )?(?:bother|disturb|trouble|intru|persist|writ)\w*|apologi[sz]e for (?:bother|disturb|tak|writ|the (?:bother|intrus))\w*", _GROVELS),
    (r"i (?:know|realise|realize|understand|imagine) how (?:\w+ )?(?:busy|important|stretched)", _GROVELS),
    (r"i know (?:how )?(?:you(?:'re| are)|you must be) (?:so |very |extremely |incredibly )?busy|(?:i(?:'m| am) )?(?:not worthy|unworthy)|someone as (?:busy|important|senior)|your (?:precious|valuable|very valuable) time", _GROVELS),
    (r"(?:deeply|truly|so|greatly|incredibly|am|was|feel|felt|i'm|be) honou?red|beyond words|(?:it (?:was|is|would be|'d be) (?:an?|the|my) |what an? |i have the )(?:\w+ )?(?:honou?r|privilege)|humbl(?:ed|y)\b|(?:eternally|forever|infinitely) grateful|words (?:cannot|can't|fail)|thank you (?:so,? so|from the bottom)", "it is too much"),
    # --- flatters ---------------------------------------------------------------------------------
    (_STRONG + r"\b", _ANYBODY),
    (rf"{_VERY} (?:impressed|inspired|amazed|moved|touched|in awe|dazzled|captivated|blown)|blown away|in awe|starstruck|i (?:was|am|'m) (?:impressed|inspired|amazed|dazzled|captivated) (?:by|with)", _ANYBODY),
    (r"your (?:\w+ )?(?:leadership|vision|wisdom|brilliance|genius|professionalism|charisma|knowledge|talents?|track record|achievements|accomplishments|dedication|enthusiasm|energy|insight|success|commitment|skills?|expertise|insightfulness|greatness|excellence|kindness|generosity|intellect|intelligence|reputation|passion|warmth|charm)\b", _ANYBODY),
    (rf"(?:(?:you|they|everyone|everybody)(?:'re| are)|you have|you lead|you(?:'ve| have) built|what) (?:all )?(?:{_VERY} |clearly |obviously |simply |just |such )?(?:an? |the |)(?:{_VERY} |most |best )?{_WARM} (?:\w+ )?{_THEIRS}", _ANYBODY),
    (rf"such (?:an? )?(?:\w+ )?{_WARM} (?:\w+ )?{_THEIRS}|your {_WARM} (?:\w+ )?(?:{_THEIRS}|insights?|advice|questions|work|presentation)", _ANYBODY),
    (r"(?:one of )?the (?:best|smartest|greatest|finest|nicest|kindest|most \w+) (?:\w+ )?(?:team|company|firm|manager|interviewer|people|person|leader|boss|place|interview|mind|minds|conversation)s?\b (?:i|in|ever|there|of|on|out)", _ANYBODY),
    (r"(?:i(?:'ve| have)? )?never (?:met|seen|had|known|worked with) (?:\w+ )?(?:anyone|anybody|someone|a (?:team|company|manager|person|leader|interviewer)|such|an? )\w*|(?:people |manager |leader |someone |somebody )?of your (?:calib(?:re|er)|stature|standing|quality|experience)|role models?\b|(?:rarely|seldom) (?:have i|do i|does one|do you)|in all my (?:years|life|career)|(?:everyone|everybody|people) (?:should be|could learn|looks up)", _ANYBODY),
    (r"i (?:really |so |truly |deeply |greatly )?admire (?:you|your|how|what|the way)|(?:huge|big|bigg?est|great|greatest|lifelong|number one) (?:fan|admirer)|(?:an?|the|my|true) inspiration\b|with (?:\w+ )?(?:admiration|awe)|(?:your|such) (?:\w+ )?admir\w+|i look up to you|look forward to learning from (?:you|the best|someone)", _ANYBODY),
    (rf"(?:everyone|everybody|you all|people|the team|the people)(?: \w+){{0,3}} (?:are|is|was|were|seems?|seemed) (?:all )?{_VERY} (?:{_WARM}|smart|clever|bright|nice|kind|friendly|sharp|wise|passionate|gifted)|(?:you(?:'re| are| were)) (?:all )?{_VERY} (?:{_WARM}|smart|clever|bright|sharp|wise|gifted|insightful|knowledgeable|inspiring|charismatic)\b|(?:nobody|no one|no-one) (?:\w+ )+like you", _ANYBODY),
    (r"(?:simply|hands down|by far|easily|truly|really|without (?:a )?(?:any )?doubt|undoubtedly) the (?:best|most|greatest|finest|nicest|kindest|smartest)|(?:best|greatest|finest|kindest|smartest|nicest|warmest|brightest|most \w+)(?: \w+){0,3} (?:i(?:'ve| have)? ever|i(?:'ve| have) (?:seen|met|known|had|worked|come)|ever|in (?:the )?(?:world|industry|country|city|business|field|region|market|sector))\b|of all time", _ANYBODY),
    (r"highlight of my (?:career|life|year|search)|(?:every(?:one|body)|any(?:one|body)|one|people) (?:could |would |can )?(?:dreams?|kill|dying|longs?|wants? to work)|(?:highest|greatest|utmost|deepest|nothing but|enormous|immense|great|profound) (?:\w+ )?(?:regard|respect|esteem|admiration|appreciation)|(?:how|so|incredibly|very|extremely) (?:lucky|privileged|blessed|fortunate)|can(?:'t|not) believe|greatness|(?:everything|company|team|culture|office|atmosphere)\b[^.?!]{0,40}\bperfect|precedes? you|highly of you|(?:love|adore) (?:your company|everything|what you (?:do|stand|have)|the way you)|perfect(?:ion|ly)? (?:run|led|managed)|(?:kind|sort|type) of (?:boss|leader|manager|person|company|team|place) (?:every|any|that every|i(?:'ve| have) always)", _ANYBODY),
    (rf"in love with|taken with|smitten|chang(?:e|ed|ing) (?:my life|the world)|how (?:smart|clever|bright|wise|kind|nice|talented|gifted|{_WARM}) (?:you|every|they|all|the|your)\w*|you(?:'re| are| were)(?: all| really| just| so| simply)* (?:the best|great|amazing|wonderful|awesome|fantastic|perfect|lovely|unique)\b(?! (?:at|with|to) )", _ANYBODY),
    (r"admir\w+|i could (?:listen|talk) to you|(?:rare|not often|seldom|unusual) (?:to|that (?:i|one|you)) (?:meet|find|see|come)\w*|no better (?:place|company|team|boss|manager)|(?:someone|somebody|anyone|people|an? (?:\w+ )?(?:leader|manager|person|boss|expert|mentor|interviewer|professional)) (?:like|such as) you(?:rself)?\b", _ANYBODY),
    (r"(?:thrilled|privileged|blessed|lucky|fortunate|delighted|honou?red) to (?:have )?(?:me(?:e)?t|sp(?:eak|oken)|know) (?:with )?(?:an? |such|someone|somebody)|(?:depth|breadth|wealth) of (?:your )?(?:knowledge|experience|insight|understanding|wisdom)|you (?:really|truly|clearly|certainly|obviously) (?:know|care|understand|have|are|inspire|live)|you (?:inspired?|impress(?:ed)?|amazed?) me|you(?:'re| are) (?:a|an|my) (?:\w+ )?(?:star|hero|legend|gem|treasure|natural|pioneer|expert|authority|great \w+)\b", _ANYBODY),
    (rf"(?:your company|you guys|you) (?:rocks?|are the best)|(?:company|team|firm|culture|place) (?:is|are|was) (?:{_VERY} )?(?:{_WARM}|the best|like no other)", _ANYBODY),
    (r"dream (?:job|company|role|team|employer|boss)|dream come true|always (?:dreamed|wanted to work)", _WORN),
    (r"(?:one of |among |some of |clearly |simply |truly )?the (?!(?:old|young|larg|bigg|earli|lat|near|long|short|high|low|hard|tough|busi|quiet|next|new|small)est\b|honest|modest|interest|request|harvest|latest|nearest)[a-z]{3,}est (?:\w+ ){0,2}(?:minds?|brains?|people|persons?|teams?|company|companies|firms?|leaders?|managers?|bosses|boss|interviewers?|colleagues|thinkers?|engineers?|experts?|professionals?|humans?|places?)\b", _ANYBODY),
    (r"(?:one|some|any) of the (?:most|best|great)\w* (?:\w+ )?(?:minds?|brains?|thinkers?|people|leaders?|managers?|experts?|talents?)\b|(?:at the (?:very )?top of (?:your|the|their) (?:field|game|profession|industry))|second to none|in a (?:class|league) of (?:your|its|their) own|head and shoulders above|(?:miles|light[- ]years|streets) ahead|thought leader|(?:wise|gifted|talented|clever) beyond|the (?!latest|nearest|next|oldest|youngest|largest|biggest|longest|shortest|highest|lowest|hardest|toughest|busiest)[a-z]{3,}est (?:\w+ )?(?:i|we)(?:'ve| have)? (?:know|knew|ever|met|seen|come|worked|had)\b|a cut above|ahead of everyone", _ANYBODY),
    (r"you (?:\w+ )?(?:lead|led|run|ran|manage|managed|handle|handled|explain|explained|answer|answered|asked?|put|did|do|built|build|speak|spoke)\b[^.?!]{0,30}\b(?:brilliantly|superbly|masterfully|wonderfully|perfectly|beautifully|impressively|flawlessly|marvell?ously|expertly|amazingly|incredibly|exceptionally)\b", _ANYBODY),
    # --- compares itself with the others who want the post -------------------------------------------
    (r"(?:other|rival|competing|fellow|remaining) (?:candidate|applicant|interviewee|contender|competitor)s?\b[^.?!]{0,60}\b(?:can(?:'t|not)|do(?:es)?n't|do(?:es)? not|did(?:n't| not)|won't|will not|could(?:n't| not)|may not|might not|lack\w*|never|less|fail\w*|are(?:n't| not)|have(?:n't| no| not)|as i|like i|like me|than)\b", _BOASTS),
    (r"(?:than|unlike|compared (?:to|with)|over|above|ahead of|beats?|among) (?:\w+ ){0,3}?(?:(?:other|others|rival|competing|fellow) (?:\w+ )?(?:candidates?|applicants?|interviewees?|contenders?|people)|competition\b|(?:the |all the |your )(?:rest of the |pool of )?(?:candidates|applicants)\b)", _BOASTS),
    (r"(?:better|stronger|faster|fitter|more \w+) than (?:the |any |all |most |all the )?(?:others?|rest|competition|anyone else|anybody else|everyone else|everybody else)\b|(?:stand|stands|stood|set|sets) (?:me )?(?:out|apart) from", _BOASTS),
    (r"(?:nobody|no[ -]one|no other \w+|few people|hardly any(?:one|body)|not many people) (?:else )?(?:\w+ ){0,5}?(?:as i (?:can|do|would|will|have)|like i (?:can|do|would)|like me|than i (?:can|do|would)|than me|better)\b", _BOASTS),
    # --- takes the yes for granted ----------------------------------------------------------------
    (r"thank(?:s|ing)?(?: you)? in advance", _GRANTED),
    (r"looking forward to (?:your (?:prompt|quick|immediate|speedy|positive|favou?rable|offer|yes)|starting|joining you soon|(?:receiving|getting|seeing|signing) (?:your|the|an|my) (?:offer|contract))", _GRANTED),
    (r"(?:sign|send|receive|see|get|expect|draw up) (?:me |over )?(?:the|my|a) contract|my (?:first day|start date|new (?:desk|colleagues|team))", _GRANTED),
    (r"when (?:do|can|will) i start|once i(?:'m| am) (?:hired|on board|in the role)|(?:i trust|i(?:'m| am) (?:sure|certain|confident)|i have no doubt|i know) (?:that )?(?:you(?:'ll| will)|we(?:'ll| will)|i(?:'ll| will)|i(?:'m| am) (?:the|going))|i assume (?:that )?(?:i(?:'ve| have)|we(?:'re| are)|the (?:job|offer) is)\b", _GRANTED),
    # --- worn -------------------------------------------------------------------------------------
    (r"synerg\w+|leverage\b|game.?chang\w+|move the needle|hit the ground running|think(?:ing)? outside the box|win-win|value.?add|low-hanging fruit|wear many hats|give 110", _WORN),
    (r"passionate about|results-driven|team player|hard-?working individual|go-getter|self-starter|detail-oriented|proven track record", "a worn phrase; show it instead"),
    (r"to whom it may concern|dear (?:sir|madam|hiring manager|recruiter|team)\b", "it names nobody"),
    SHOUTING,
)  # fmt: skip
