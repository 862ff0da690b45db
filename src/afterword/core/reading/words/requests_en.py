"""English words for what is asked for, allowed and declined."""

from __future__ import annotations

from afterword.core.reading.words.others import OTHERS
from afterword.core.reading.words.shape import RequestWords

_TO = (
    r"(?: (?:me|us|over|across|along|through|on|back|in|out|off|to (?:me|us)|from you|by return"
    r"|a quick|also|please|via e-?mail|by e-?mail"
    r"|with (?:me|us)|with(?= (?:your|an?|the|two|three|any|copies|proof|details)\b)"
    r"|(?:the|our|my) (?:team|panel|group|committee|hiring manager)(?= (?:your|any|the|an?|more)\b)"
    r"))*"
)
_GIVE = (
    r"(?:send|share|pop|forward|provide|submit|upload|attach|e-?mail|mail|pass|supply|chuck|sling|lob|dig out"
    r"|fire|throw|wing|prepare|put together|draft|record|furnish|transmit|present|flick|zip|bung|deliver|mention|state|list|specify|quote|remit"
    r"|drop|ping|shoot|give|return|complete|fill (?:in|out)|show"
    r"|sign and (?:return|send(?: back)?)|sign|bring|prepare and send|get|let (?:me|us) have)"
)
# What a yes allows; "complete", "sign" and "bring" after "you can" are instructions.
_HAND = (
    r"(?:send|share|pop(?! (?:by|in|over|round|up))|forward|provide|submit|upload|attach|e-?mail|mail|pass(?! (?:by|out))|supply"
    r"|drop(?! (?:by|in|off|round|out|over))|shoot"
    r"|throw|wing|flick|ping|whizz|fling|fire|transmit|chuck|bung|zip|show|bring along|let (?:me|us) have)"
)
_GIVING = (
    r"(?:sending|sharing|furnishing|transmitting|forwarding|providing|submitting|uploading|e-?mailing|passing"
    r"|dropping|pinging|popping|shooting|giving|completing|filling (?:in|out)"
    r"|showing|signing|returning|getting|chucking|mailing|supplying|bringing|digging out|letting (?:me|us) have)"
)

EN = RequestWords(
    macros={
        "gap": r"[^!?;]{0,40}?",
        "give": _GIVE,
        # What people send, in the plural or not.
        "sent": (
            r"(?:attachments?|portfolios?|references|transcripts?|(?:work |code |writing )?samples?|files|documents|materials?|slides"
            r"|links|certificates?|cvs?|resumes?|cover letters?|case stud(?:y|ies)|recordings?|decks?|drawings)"
        ),
        "hand": _HAND,
        "giving": _GIVING,
        "to": _TO,
        "adv": (
            r"(?: (?:please|kindly|also|ever|maybe|possibly|perhaps|just|either|quickly|then"
            r"|still))*"
        ),
        "deadline": r"(?:by|before|until|till|no later than|on or before|latest by|at the latest)",
        "before_leaving": r"before (?:you|i|we) (?:knock|clock|log|head|go|finish|leave|pack)(?: (?:off|up|out|home|for the day|work))*(?: on)?",
    },
    ask={
        "my way|our way|over to me|across to me": (
            r"(?<![\w,;:'-])(?<![\w,;:'-] )(?:and |so |then )?(?:please |just )?(?:send|flick|ping|fire|shoot|chuck|sling|lob|bung|pop|drop)"
            r"(?= (?:the|your|that|those|it|them|this)(?: [\w'-]+){0,6}? (?:my way|our way|over to (?:me|us)|across to (?:me|us)))",
        ),
        # An order that asks: "Mail it to me?"
        "send|share|forward|mail|pop|ping|shoot|drop|chuck|fire|flick": (
            r"(?<![\w,;:'-])(?<![\w,;:'-] )(?:and |so |then )?(?:please |just )?(?:send|share|forward|e-?mail|mail|pop|ping|shoot|drop|chuck|fire|flick)<to>(?=[^.!?;]{1,70}\?)",
        ),
        "when you could|when you can|when you would|if you could|if you can|if you would|if you were|if you'd": (
            r"(?:help|helpful|great|good|nice|useful|happy|glad|grateful|appreciate|lovely|super|perfect|kind|thankful|brilliant|handy|wonderful)[^.!?;]{0,30}? (?:if|when) you (?:could|can|would|'d|were able to)<adv> <give><to>",
        ),
        "be ok|be okay|be willing|be open|be happy|be comfortable|be prepared|be up for|you ok|you okay|you able|you willing|you happy|you open|you up for|you free to|you in a position": (
            r"(?:would|are|will|might) you (?:be )?(?:ok|okay|willing|able|open|happy|up for|comfortable|prepared|free|in a position)(?: (?:to|with|about))? (?:<give>|<giving>|let (?:me|us) have)<to>",
        ),
        "any joy|any luck|any hope|any possibility|any chance|a chance": (
            r"any (?:joy|luck|hope|possibility|chance)(?: (?:of|on|with|in|that))? ?(?:you )?(?:<giving>|could <give>|can <give>)<to>",
        ),
        "so kind|kind enough|so good": (
            r"be (?:so (?:kind|good)|kind enough)(?: (?:and|as to|to))+ <give><to>",
        ),
        "revert with|back with|reply with|respond with|back to us with|back to me with": (
            r"(?:please|kindly|can you|could you)<adv> (?:revert|reply|respond|come back|get back|write back)(?: to (?:me|us))?(?: back)? with",
        ),
        "are to|will have to|you must|should submit|should send|should provide|must submit|must send|must provide|required to": (
            r"you (?:are|will have|have|are required|are kindly) to <give><to>(?= (?:the|your|an?|two|three|all|original|copies|any|following))",
            r"(?:you|candidates|applicants) (?:must|should)(?: (?:also|kindly|please))? (?:send|submit|provide|upload|return|supply|furnish)<to>",
        ),
        "won't you|why don't you|why not": (r"(?:won't you|why don't you|why not) <give><to>",),
        "have sight|sight of": (r"(?:can|could|may|might) (?:i|we)<adv> have sight",),
        # "The blueprint you showed, can you mail me that one?": the thing comes first.
        "that one|this one|can you|could you": (
            r"(?P<what>(?:the|that|those|your) (?:[\w-]+ ){0,3}?[\w-]+) (?:that )?you [^,.!?]{2,40}[,:-]+ ?(?:so |do you think |please )?(?:can|could|would|will) (?:you|i|we)"
            r" (?:please )?(?:<give>|have|get|see)<to> (?:that one|this one|it|that|this|them|those)",
        ),
        "have your|get your": (
            r"(?:can|could|please|would)(?: you)?(?: please)? (?:have|get)(?= (?:your|the) [\w ]{1,30}? (?:sent|forwarded|submitted|e-?mailed|delivered|over|across|to (?:me|us)))",
        ),
        "possible": (
            r"(?:would|is) it (?:be )?(?:at all )?possible (?:to|for (?:you|us|me) to) (?:receive|get|have|see|<give>)<to>",
        ),
        # The thing comes first, and what is to be done with it after.
        "should be|must be|needs to be|need to be|has to be|have to be|is to be|to be returned|to be submitted": (
            (
                r"(?P<what>(?:the|your|all|any) (?:(?!offer|interview|role|decision|position|meeting)[\w-]+ ){0,3}?(?!offer|interview|role|decision|position|meeting|process)[\w-]+) (?:should|must|needs? to|ha(?:s|ve) to|(?:is|are) to) (?:please )?"
                r"be (?:returned|submitted|sent (?:to|in|back|over)|completed and|with (?:us|me) by|received (?:by|before)|uploaded|e-?mailed|handed in|provided)"
            ),
        ),
        "whether you|if you'd|if you would": (
            (
                r"(?:whether|if) you(?:'d| would| could| might)(?: be (?:able|willing"
                r"|happy) to)? <give><to>"
            ),
        ),
        "your referee|your reference": (
            r"(?:please|kindly) (?:have|ask|get)(?= your (?:referees?|references?))",
        ),
        "requested to|asked to|advised to|expected to": (
            r"you are (?:\w+ly )?(?:requested|asked|advised|expected) to <give><to>",
        ),
        "please send|please share|kindly send|kindly share|please provide|please forward|please submit": (
            r"(?:please|kindly) (?:send|share|provide|forward|submit)(?: me| us)? (?:until|by|till|before|latest)"
            r" [\w.,/ ]{2,25}? (?:also )?(?=(?:your|the|an?|two|three|all) )",
        ),
        "can share|can send": (
            r"(?<!we )(?<!i )(?<!you )(?<!they )(?<!he )(?<!she )can (?:share|send)(?= (?:the|your|that|me|us))<to>",
        ),
        "you write|you prepare|you draft|you put|you draw|you record|you compile|you produce|us write": (
            r"(?:could|can|would|will) you<adv> (?:write|prepare|draft|put together|draw up|record|compile|produce)"
            r"(?: (?:me|us))?(?= (?:an?|the|your|two|some|up))",
        ),
        "things from|things please|bits from|items from|things:|documents:": (
            r"need (?:[\w-]+ ){0,3}?(?:things?|items?|bits|documents?|bits and (?:pieces|bobs))"
            r"(?: (?:from|off) you)?(?:,? please)?:",
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
        # "Complete the attached form and return it": an order at the head of its sentence.
        "complete|fill |sign |send |return |submit|provide|upload|bring ": (
            (
                r"(?<![\w,;:'-])(?<![\w,;:'-] )(?:complete|fill (?:in|out)|sign|send(?: back)?|return|submit"
                r"|provide|upload|bring(?: along)?|send (?:me|us|over|through|across))"
                r"(?= (?:back )?(?:the|your|this|a copy|both|two|three|all)\b)(?![^.!?]*(?:no bother|no problem|whenever"
                r"|if you (?:like|want|wish)|by all means|happy to))"
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
        "flick me|chuck me|sling me|fire me|throw me|flick us|chuck us|sling us|fire us": (
            r"(?<!to )(?<!will )(?<!'ll )(?<!you )(?:flick|chuck|sling|fire|throw) (?:me|us)(?= (?:that|the|your|those|a copy|an?)\b)<to>",
        ),
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
        # Whoever it is that wants it: only what people send counts here.
        "would like|'d like|would love|'d love|asked for|asking for|wants": (
            r"(?<!you )(?<!i )(?:(?:would|'d)(?: also| still| really)? (?:like|love)|wants|(?:has|have|is|are)(?: also)? (?:asked|asking) for)(?: to (?:see|have|read|get|receive))?(?= (?:your|two|three|both|a couple of|some|an?) )(?![^.!?]{0,80}\bfrom (?:me|us|every|all|the|each)\b)",
        ),
        "any way|a way": (
            r"(?:any|a) way (?:that )?(?:i|we) (?:could|can|might) (?:see|get|have|read|take a look at|look at|borrow)",
        ),
        "my way|our way": (
            r"(?<![\w,;:'-])(?<![\w,;:'-] )(?:please |just )?(?:throw|send|sling|fling|toss|shoot|fire|ping|pass)(?= (?:that|the|your|those) [^.!?;]{2,50} (?:my|our) way)",
        ),
        "may i receive|may we receive|could i borrow|can i borrow|may i have|may i keep|could i receive|can i receive|might i have|might we have": (
            r"(?:can|could|may|might) (?:i|we)<adv> (?:please )?(?:receive|have|borrow|keep|obtain)(?: (?:from you|back|a look at|a peek at))?",
        ),
        "can i get|can we get|could i get|could we get|can i see|can we see|could we see|could i see|can i steal|can i grab": (
            r"(?:can|could|may|might) (?:i|we)<adv> (?:get|see|steal|grab|look at|take a look at)",
        ),
        "ask:|favour:|favor:|thing:|request:|ask -|favour -|favor -|request -|ask is|request is|ask from": (
            r"(?:one|a|my|our|only|small|quick|little|last|final|another)(?: \w+){0,2} (?:ask|favou?r|thing|request)(?: from (?:me|us|hr|finance|my side|our side))?(?: ?:| -| is)",
        ),
        "miss |missing|lack|outstanding|still waiting|waiting on|waiting for|lacking": (
            r"(?:we|i|hr)(?:'re| are|'m| am)? (?:still )?(?:miss|missing|lack|lacking)(?: still)?",
            r"(?:still )?(?:waiting|holding out) (?:on|for)(?= (?:those|your|the|two|these) [^.!?;]{0,40}? ?(?:from you)?)(?= your|(?=[^.!?]{0,60}from you))",
            r"(?:still|also) (?:missing|outstanding|open)(?: from you(?:r side)?)?(?: (?:is|are)|:)",
        ),
        "your side|your end|from you|need from|on you": (
            r"(?:on|from) your (?:side|end)(?: (?:is|would be|are|we (?:still )?need|i (?:still )?need)|:)",
            r"(?:what|all|the (?:only|one) thing) (?:i|we)(?:'d| would)?(?: still| now| also)? (?:need|want|miss|lack|require)(?: still)? from you(?: (?:is|are)|:)?(?: 1\))?",
        ),
        "let's see|let us see|let me see|show me|show us": (
            r"(?<![\w,;:'-])(?<![\w,;:'-] )(?:let's|let us|let me) see(?= (?:some|your|the|that|one|an?))",
        ),
        "kill for|dying to|dying for|could do with|could use|do well with|give my": (
            r"(?:i'd|i would|we'd|we would|could) (?:kill for|give (?:a lot|my \w+ \w+) (?:for|to see)|do with|use)",
            r"(?:dying|itching) (?:to (?:see|read|get)|for)",
        ),
        "thankful for|grateful for|obliged for|happy about|glad about|happy for": (
            r"(?:would|'d) be (?:\w+ )?(?:thankful|grateful|obliged|happy|glad|pleased) (?:for|about|of)",
        ),
        "of yours|that you": (
            r"(?P<what>(?:that|this|the|those) (?:[\w-]+ ){0,3}?[\w-]+)(?: of yours| you [\w ]{2,30}?)?,? ?(?:-|:|,|\.)+ ?(?:could|can|may|might) (?:i|we) (?:have|borrow|see|get|keep|steal) (?:it|that|a copy|them|those|one)",
        ),
        "would need|will need|'ll need|'d need|also need|still need": (
            r"(?:i|we|hr)(?:'d| would|'ll| will| also| still)+ need(?: from you)?",
        ),
        "got a|got the|got your|got any|got some": (
            r"(?<![\w,;:'-])(?<![\w,;:'-] )got (?:an?|the|your|any|some)(?! (?:link|sec|second|minute|moment|copy|min))(?=[^.!?]{1,60}\?)",
        ),
        "if i had|if we had|if i could have|if we could have|if i could get|if we could get|if you had": (
            r"(?:would|it'd|it'll|days|time|lot|help\w*|great|lovely|handy|brilliant|useful)[^.!?]{0,30}? if (?:i|we) (?:had|could (?:have|get|see)|got)",
        ),
        "when would|when could|when can|how soon": (
            r"(?P<what>(?:when|how soon) (?:would|could|can|might) you) (?:be (?:able|available|free|ready|in a position) )?(?:to )?(?:start|begin|join)",
        ),
        "may i know|can i know|could i know|may we know|can we know|may i ask": (
            r"(?:may|can|could) (?:i|we) (?:know|ask)(?: (?:about|what|what is|for))?(?= your)",
        ),
        "salary|compensation|package": (
            r"what (?:kind of |sort of |is the )?(?P<what>salary(?: range| level| expectations?)?|compensation|package)(?: \w+){0,2} (?:are you|do you|would you|you(?:'re| are))",
        ),
        "from you": (r"needs?(?=[^.!?;]{0,60}? from you)",),
        # "The take-home is due on Sunday": the thing comes first.
        "due|deadline": (
            (
                r"(?P<what>(?:(?:the|your|an?|one|this) )?(?:[\w-]+ ){0,2}?(?:take-?home|assignment|exercise|homework"
                r"|case study|task|challenge|essay|presentation|form|paperwork|work sample|portfolio))(?: [\w']+){0,2}?"
                r",? (?:is |are |will be )?due"
            ),
            r"deadline for (?:the|your|this)(?= )",
        ),
        "would love|would like|love a copy|love to see|love to read|keen to|curious to|eager to|interested in": (
            (
                r"(?<![\w',-])(?<![\w',-] )(?:would (?:also |really )?(?:love|like|appreciate)|love)(?! to)(?! if)"
            ),
            (
                r"(?:keen|eager|curious|love) to (?:see|read|have a look at|look at|get hold of|hear)(?= (?:a|an|the"
                r"|your|some|any|that|one)\b)"
            ),
        ),
        "must have|have to have|have to see|want to see|sight of|must see": (
            r"(?:we|i|they|hr)(?:'d| will|'ll| would)? (?:also )?(?:must|have to|need to|want to|like to) (?:have|see)"
            r"(?: sight of)?",
        ),
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
                r"|missing|waiting (?:for|on)(?! (?:one|an?|the|some|other|another) refer)|lack)(?: from you| to (?:see|have))?"
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
            (
                r"(?:what(?:'s| are| is| would be)|how (?:long|much) (?:is|are|notice is)|when is)"
                r"(?=<gap>(?:salary|notice|visa|start date|expectation|compensation|ctc))"
            ),
            (
                r"(?:let (?:me|us) know|tell (?:me|us)|confirm|indicate|state|advise"
                r"|share)(?: what)?(?: about)?(?= your (?:\w+ )?(?:salary|notice|visa"
                r"|work permit|right to work|earliest|expectation|compensation))"
            ),
        ),
    },
    answer={
        "take until|take till|have until|have till|you until|you till": (
            r"(?:you can |please |do |you may |and |so |: ?|then |you )?(?:take|have)(?= (?:until|till) )",
            r"(?:give|allow|grant|i can give|we can give) you(?= (?:until|till) )",
        ),
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
        "yes or no|yes or a no|yay or nay|aye or nay": (
            r"(?:need|like|want|have|hear|give me|let me have|let us have|appreciate|after)(?: from you)?"
            r" (?:a|your|that|the) (?:\w+ )?(?:yes or (?:a |your )?no|yay or nay|aye or nay)",
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
        r"offering you (?:the|a|an|this)(?! (?:interview|slot|call|time|chance))",
        r"offer you (?:the|a|an)(?! (?:interview|slot|call|time|chance|tour|coffee))",
        r"acceptance",
        r"(?:is|are|it's) yours if you",
        r"employment contract",
    ),
    grant={
        # Their own name, which may be mentioned or not.
        "mention|my name|name-drop|namedrop": (
            r"(?:by all means|feel free(?: to)?|you (?:can|may|could)|i don't mind if you|sure|of course|yes|yep|yeah|go ahead(?: and)?|fire away(?: and)?|please(?: do)?|happy for you to|glad for you to|absolutely|definitely|certainly|fine (?:to|if you|for you to)|welcome to|do|happily|gladly)"
            r"[,!.:-]* (?:please |just |do |then |and )?(?P<name>(?:mention|cite|quote|name-?drop|name|reference) me|(?:mention|use|drop|give|quote|cite|put down|throw in|add|include) my name)(?= ?[,.!;:]| ?$| (?:with|to|when|if|in|as|there|any|at|by|whenever|and|for|on|anywhere|here))(?! (?:on|in) (?:the|your) (?:comments?|post|blog|list))",
        ),
        "use my name|name freely|drop my name": (
            r"(?<![\w,;:'-])(?<![\w,;:'-] )(?P<name>(?:use|drop|mention|give) my name)(?= (?:freely|by all means|any ?time|whenever|if (?:it|that|you)|wherever))",
        ),
        "mention that|mention we|mention i": (
            r"(?:by all means|feel free to|you (?:can|may|could)|sure|of course|yes|go ahead and|please do|happy for you to|absolutely|welcome to|do)[,!.:-]* (?P<name>mention(?: that)? (?:we|i) (?:overlapped|worked|know|met|sent|were|go back|studied|referred|recommended|used to))",
        ),
        "pointed you|sent you|referred you|recommended you|put you|we worked|we know|i know you|say i|say that i|say we|tell them|tell him|tell her|say you know|tell the|tell people|say it was me": (
            r"(?:by all means|feel free to|you (?:can|may|could)(?: also)?|sure|of course|yes|go ahead(?: and)?|please(?: do)?|happy for you to|glad for you to|absolutely|fine (?:to|if you|for you to)|welcome to|happy to have you|do)"
            r"[,!.:-]* (?P<name>(?:say|tell (?:them|him|her|people|the \w+|\w+))(?: i said hi and)?(?: that)? (?:i (?:sent|referred|recommended|know|suggested|told|put|pointed|said|vouch\w*)|we (?:worked|know|met|go back|studied|were)|you know me|it was me))",
        ),
        "go on then|on you go|crack on|aye go|yes go|ach go|och go|work away|sure why not|if you must|bring it on|knock yourself": (
            r"(?:go on(?: then)?|on you go|crack on|work away|sure why not|why not|if you must|bring it on)[,!.:-]* (?:and |then )?(?:just )?<hand><to>",
        ),
        "would be|'d be": (
            (
                r"(?:yes|yep|yeah|sure)[,!.]* (?:please)?[,!.:]* ?(?P<what>(?:the|your|that|those) (?:[\w-]+ ){1,4}?)"
                r"(?:would|'d) be (?:\w+ )?(?:welcome|useful|helpful|great|good|lovely|handy)"
            ),
        ),
        "by all means|go for|go ahead|fire away|knock yourself|be my guest": (
            (
                r"(?:by all means|go for (?:it|your life)|go ahead|fire away|knock yourself out|be my guest)[,!.:-]* "
                r"(?:and )?(?:<hand>)<to>"
            ),
        ),
        "no bother|no problem|no worries|no hassle|not a problem|no objection|no issue": (
            r"(?:no (?:bother|problem|worries|hassle|issue)|not a problem)[,!.:;-]* (?:please )?(?:do )?<hand><to>",
            (
                r"no (?:objections?|problem|issues?) (?:to|with|if) (?:you|your)(?: (?:sending|sharing|forwarding"
                r"|submitting|attaching|send|share|forward|submit))<to>"
            ),
            (
                r"(?<![\w,;'-])(?<![\w,;'-] )<hand><to>(?=[^.!?]{1,60}(?:no (?:bother|problem|worries|hassle)|whenever"
                r"|if you (?:like|want|wish)))"
            ),
        ),
        "go for it|yeah|yep|yup|aye|ok|okay|can|grand|too right|you bet|for sure|cool|lovely|brilliant|excellent|why not|course|no worries|nice": (
            (
                r"(?:go for it|yeah|yep|yup|aye|ok can|ok|okay|can|can lah|ok lah|grand|sound|too right|you bet|for sure|cool|lovely|brilliant|excellent|why not|course|nice|deffo)(?: sure| please| go for it)?"
                r"[,!.:-]+ (?:just |please |and )?(?:do )?<hand><to>"
            ),
        ),
        "would be|'d be|very welcome|most welcome": (
            (
                r"(?:yes|sure|of course|absolutely|definitely|great|oh|ooh)[,!.:-]* (?P<what>(?:an?|the|your|that"
                r"|some) (?:[\w-]+ ){0,3}?[\w-]+) (?:would|'d) be (?:\w+ )?(?:welcome|great|lovely|awesome"
                r"|helpful|useful|good|super|brilliant|perfect|fantastic|wonderful|amazing|ideal)"
            ),
        ),
        "deck|slides|demo|write-up|sample|case stud|references|article|report|portfolio|prototype|video|link": (
            (
                r"(?P<what>(?:portfolios?|decks?|slides|demos?|write-?ups?|code samples?|work samples?|case stud(?:y|ies)"
                r"|references|articles?|reports?|prototypes?|videos?|links?)) (?:would|'d) be (?:\w+ )?(?:welcome|great"
                r"|lovely|awesome|helpful|useful|good|super|brilliant|perfect|fantastic|wonderful|amazing|ideal)"
            ),
        ),
        "please do": (r"(?<![\w,;'-])(?<![\w,;'-] )(?:yes,? )?please do(?= ?[.!]| ?$)",),
        "fire away": (r"fire away with",),
        "cast an eye|run my eye|have a read|have a gander|have a peek|give it a read|take a peek": (
            (
                r"(?:happy|glad|pleased|delighted|love|keen|more than happy) to (?:cast (?:an|my) eye over|run my eye over"
                r"|have a (?:read|gander|peek|squint|nosey) (?:of|at|through)|take a peek at)"
            ),
        ),
        "you may|you can|you could": (
            r"you (?:may|can|could) (?:please|kindly|certainly|definitely|of course|gladly) <hand><to>",
        ),
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
                r"(?<!said )(?<!says )(?<!if )(?<!when )(?<!whether )(?<!that )(?<!anything )(?<!whatever )you (?:can|may"
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
        "mention|my name|name-drop|namedrop|bring me into|name me": (
            r"(?:not|\w+n't|never|avoid|without|refrain from)(?: (?:to|please|yet))? (?P<name>(?:mention|cit|quot|name-?drop|nam|referenc)(?:e|ing|ed)? me|(?:mention|us|drop|giv|quot|cit|put|throw|add|includ)(?:e|ing|ed)?(?: down| in)? my name|bring me into)(?= ?[,.!;:]| ?$| (?:with|to|when|if|in|as|there|at|by|and|for|on|anywhere|here|this|it|please))(?! as an? refer)",
        ),
        "bring me up|bring my name|name doesn't come|name does not come|name didn't come|name wasn't|stay out of": (
            r"(?:not|\w+n't|never)(?: to)? (?P<name>bring (?:me|my name) (?:up|into (?:it|this)))",
        ),
        "my name doesn't|my name does not|my name didn't|my name stays|my name isn't": (
            r"(?P<name>my name (?:doesn't|does not|didn't|isn't|is not|stays out|not)(?: (?:come up|appear|mentioned|fall|of it|get mentioned|used))?)(?=[ .,!;]|$)",
        ),
        "out of it|out of this|out of that": (
            r"(?P<name>(?:keep|leave|left|kept) (?:me|my name)(?: well| right| completely)? out of (?:it|this|that))",
        ),
        "my name out": (r"(?P<name>(?:keep|leave|left|kept) my name out)",),
        "from me|it was me|i sent|i told|i recommended": (
            r"(?:don't|do not|never|without|not) (?:say|tell (?:them|anyone|anybody|him|her)|saying|telling \w+)(?: that)? (?P<name>(?:you (?:heard|know|got|have) (?:it |this |that )?(?:from )?me|it was me|i (?:sent|referred|recommended|told|suggested)))",
        ),
        "no need to|no need for": (
            r"no need to (?:send|share|forward|submit|mail|e-?mail|bring|show)<to> (?:the|your|that) (?P<offered>(?!link|password|details|invite|information|e-?mail|mail|message)[\w-]+(?: (?!with|to|until|by|if|yet|before|as|because|and|or|for|i|we)[\w-]+)?)",
        ),
        # The office's own words: "we may not receive any document from an applicant".
        "may not|are not able|unable|not permitted|not allowed|cannot|can't|not in a position": (
            r"(?:we|i|panel|board|committee)(?: \w+)? (?:may not|cannot|can't|can not|are unable to|am unable to|are not (?:able|permitted|allowed|in a position) to|am not (?:able|permitted|allowed|in a position) to)"
            r" (?:\w+ )?(?:receive|accept|take|consider|review|look at|open|read|view)(?= (?:the|your|any|a|an|additional|further|unsolicited)\b)",
        ),
        "please no|no deck|no drawing|no recording|no case|no file|no material|no cover|no resume|no link|no transcript|no portfolio|no reference|no cv|no certificate|no attachment|no work|no sample|no slide|no document|no further|no more": (
            r"please,? no(?= (?:more |further |additional |other )?(?:[\w-]+ )?<sent>)",
            (
                r"(?P<bare>no)(?= (?:more |further |additional |other )?(?:[\w-]+ )?<sent>[\w ,]{0,20}(?:please|yet|for now|needed|necessary|required"
                r"|at (?:this|the) (?:stage|point|moment|time)|at present|right now|thanks|thank you))"
            ),
        ),
        "do not wish|don't wish|do not want|don't want": (
            r"(?:do not|don't) (?:wish|want)(?: for| to (?:see|receive|have))?(?= (?:any|further|more|other|additional))",
        ),
        "hold on to|hold onto": (r"hold on ?to(?= (?:those|them|it|that|the|these|your))",),
        "take in|take on": (
            r"(?:not able to|can't|cannot|unable to) take (?:in|on)(?: (?:any|more|any more))*",
        ),
        "won't need|will not need|wouldn't need|shan't need|no longer need": (
            r"(?:we|i) (?:won't|will not|wouldn't|shan't|no longer) (?:be )?need(?:ing)?",
        ),
        "let's not|let us not|i'd hold|i'd keep|hold back|keep back": (
            r"(?:let's|let us) not (?:do|send|bother with|worry about|share|exchange|bring in)",
            r"(?:i'd|we'd|please|let's|best to|better to) (?:hold|hold back|hang on to|keep back|sit on)(?! off)(?! (?:on|it there))(?= (?:the|your|any|that|those))",
        ),
        "necessary|needed|required": (
            (
                r"(?:it(?: is|'s)|there(?: is|'s)) (?:not|n't|no)(?: \w+)? (?:necessary|needed|required|need|requirement)"
                r"(?: for you)? (?:to|that you) <give><to>"
            ),
        ),
        "not share|not send|not forward|not submit|not attach|don't be|dont be|n't be send": (
            r"(?:do not|don't|not to) (?:be )?(?:share|sharing|forward|sending|forwarding|provide)<to>"
            r"(?= (?:any|it|them|more)\b)(?![^.!?]*with (?:others|anyone|third|any other))",
        ),
        "pass on": (
            r"(?:we'll|i'll|we will|i will|i'd rather|we'd rather|i|we) pass on(?= (?:the|your|a|an|any)"
            r" (?:[\w-]+ ){0,2}?(?:deck|slides|portfolio|samples?|demo|references|write-?up|code|article|documents?|report))",
        ),
        "let us|let me|allow us|allow me|policy|legal|compliance": (
            (
                r"(?:won't|doesn't|don't|will not|does not|can't|not) (?:let|allow|permit) (?:us|me|our \w+)(?: to)? (?:accept"
                r"|look at|open|read|review|take|consider|see|receive|view)"
            ),
        ),
        "accept": (
            r"(?:we|i)(?: do|'re| are)? (?:no longer|not|never) (?:accept|accepting|take|taking)",
        ),
        "prefer": (
            r"(?:prefer|rather)(?: it)? (?:not to|if you (?:didn't|did not)|you (?:didn't|not)) (?:receive|get|see|<hand>)<to>",
        ),
        "submitted after|received after": (
            r"(?:cannot|can't|unable to|won't|not) (?:be able to )?(?:consider|accept|take) any (?P<sure>(?:further|additional"
            r"|new) (?:information|material|materials|documents?|evidence))",
        ),
        "abstain|desist": (r"(?:abstain|desist) from (?:<giving>|attaching|including)<to>",),
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
                r"(?P<what>(?:<sent>, ){0,3}(?:<sent>,? (?:and|or) )?<sent>)(?: (?:is|are) not|(?: is| are)?n't| won't be| will not be) (?:\w+ )?(?:needed|necessary|required"
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
        "can't|cannot|able to|unable to|allowed|permitted|don't|do not|won't|will not": (
            (
                r"(?:can't|cannot|not able to|unable to|don't|do not|not allowed to"
                r"|not permitted to|won't|will not) (?:(?!be )\w+ )?(?:accept|look at|open|read"
                r"|review|take(?! (?:recordings?|notes?|photos?|pictures?|videos?|minutes|screenshots?))|consider)"
            ),
        ),
        "please don't|please do not|don't share|do not share|don't send|do not send": (
            r"(?:please )?(?:don't|do not) (?:share|send|forward|submit|show)(?: (?:me|us|along|over))?"
            r" (?:the|your|that) (?P<offered>(?!link|password|code|details|invite|information|e-?mail|mail|message|same|news|above|content|other|meeting)[\w-]+(?: (?!with|to|until|by|if|yet|before|as|because|and|or)[\w-]+)?)"
            r"(?! (?:with|to) (?:other|anyone|anybody|third|any|your))",
        ),
    },
    later=(
        r"(?:you|they|he|she) (?:asked|wondered|were asking)(?: me| us)? (?:whether|if|about)",
        r"(?:may|might|could|will) (?:then |later |also )?be (?:asked|required|requested|invited)",
        *OTHERS["en"],
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
        r"(?:your|the) (?:child|children|son|daughter|kid|kids|pet|dog)(?:'s|s')?(?: [\w' -]+)?",
        (
            r"(?:my |our |your |any |some |a few |the |other |more |an? |couple of "
            r"|possible |preferred |suitable |convenient |available |free |best |several |two or three |\d )*(?:decision"
            r"|answer|mails?|times?|time slots?|slots?|dates?|days?|windows?|options"
            r"|availabilit\w+|calendar\w*"
            r"|invit\w+|e-?mails?(?! address)|message|reply|questions?|regards|best"
            r"|love|greetings|call|ring|heads-?up|word(?! (?:version|doc|document|file|copy))|thoughts?|line|shout|hand|try|moment"
            r"|hug|thanks|kind|look|feedback|details of your availability|attention"
            r"|openings?|vacanc(?:y|ies)|job(?: \w+)?|role|position|posting"
            r"|telephonic|(?:short |quick |brief )?confirmation|lift|ride|yes|no|nod|thank-?(?:you)?(?: (?:note|letter|mail|e-?mail)s?)?|(?:[\w-]+ )?(?:coat|jacket|shoes|boots|umbrella|lunch|water|laptop|pen)|discussion|(?:half[- ](?:an[- ])?|quarter of an )?hours?|minutes?|catch-?up|sit-?down|ideas?|comments?|party|button|link below|hesitate|screen|anything"
            r"|something|in|up(?!-| to date)|everything"
            r"|(?:quick |short |brief |little |proper |first |informal |introductory |video |phone |zoom )*"
            r"(?:chats?|calls?|conversations?|natter|coffee|meetings?))"
        ),
        (
            r"(?:whether|if|when|where|how|what time|which|who|for|with|to|at|on|by|and|off"
            r"|from|about|of)"
        ),
        r"(?:you|us|me|him|her)(?! (?:an?|the|your) )",
        # What the front desk asks to see, and no letter brings.
        r"(?:an? |your |the )?(?:valid |government[- ]issued |official )?(?:photo )?(?:id|i\.d\.|identification)(?: card)?(?= (?:for|to|at|with|when)|[.,!]|$)",
        r"(?:an? |any |another )(?:quick |short |brief |little )*note",
    ),
    things=(
        (
            r"proof of (?:your )?(?:right to work|identity|address|eligibility|residence|employment|funds|\w+)",
            "",
        ),
        (r"(?:when|how soon) (?:would|could|can|might) you", "start date"),
        (r"portfolios?", "portfolio"),
        (
            (
                r"(?:work|writing|design|code|coding) samples?"
                r"|samples? of (?:your )?(?:work|code|writing)"
            ),
            "",
        ),
        (r"(?:code )?samples?", ""),
        (
            (
                r"(?:names?|contacts?|contact details|details|names and [\w-]+)(?: (?:and|&) [\w-]+)? (?:of|for)"
                r" (?:[\w-]+ ){0,3}?(?:references?|referees?)"
            ),
            "references",
        ),
        (r"references?", ""),
        (r"names? of (?:\w+ ){0,2}?(?:referees?|references?)", "references"),
        (
            r"(?:contact )?(?:information|info|details) (?:for|of) (?:\w+ ){0,2}?(?:referees?|references?)",
            "references",
        ),
        (r"(?:contact )?details of (?:\w+ ){0,2}?(?:referees?|references?)", "references"),
        (r"referees?", "references"),
        (
            r"(?:names?|numbers?|phone numbers?|contact details|details|contacts?)(?: (?:and|&) [\w-]+){0,2} (?:of|for)"
            r" (?:[\w-]+ ){0,3}?(?:people|persons?|former \w+|managers?|bosses|colleagues)"
            r"(?: who(?:'ve| have| has| can|'d)?| you(?:'ve| have)?) (?:managed|taught|supervised|known|worked|led|employed|vouch|speak|seen|trained)\b[\w' ]*",
            "references",
        ),
        (
            (
                r"(?:relieving|experience|appointment|increment) letters?|form 16|pan card|aadhaar(?: card)?"
                r"|(?:bank )?statements?|mark ?sheets?|(?:current|expected) ctc|ctc|nric|fin|police check"
                r"|dbs(?: \w+)?|wwcc|working with children check|tfn|nda|i-?9|w-?4|(?:\w+ )?licen[cs]e"
            ),
            "",
        ),
        (r"reference letters?|letters? of (?:reference|recommendation)|recommendations?", ""),
        (r"write-?ups?", ""),
        (
            r"(?:piece|quer(?:y|ies)|scripts?|examples?|guide|checklist|map|heat ?map|walk-?through|case|notes)(?= (?:you|of yours|on|about|from your|that you))",
            "",
        ),
        (r"case stud(?:y|ies)", ""),
        (r"cvs?|resumes?|curriculum vitae", ""),
        (r"cover letters?", ""),
        (r"(?:motivation |covering )?letters?|drafts?", ""),
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
                r"docs?|papers?|articles?|thesis|publications?|reports?|(?:[\w-]+ )?outlines?"
                r"|proposal|plan|notebook|repo(?:sitory)?|github|link|links|code|talk"
                r"|recordings?|videos?|dashboards?|benchmarks?|sketch|essays?|memos?|(?:blog )?posts?|spreadsheets?|workbooks?"
                r"|templates?|checklists?|playbook|one-?pager|scorecards?|(?:\w+ )?model|photos?|photographs?"
                r"|pictures|images|screenshots?|parchment|payslips?|pay slips?|handouts?|brochure|catalogue|pages"
                r"|figures|charts?|diagrams?|specifications?|specs?|tables?|data ?sheets?"
            ),
            "",
        ),
        (
            (
                r"showreels?|reels?|lesson plans?|prototypes?|mock-?ups?|designs?|sketch(?:es)?"
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
        r"(?:scanned|certified|attested|signed|soft|hard|digital|notarised|notarized)(?= cop)",
        r"below(?: mentioned)?|below-mentioned",
        r"following",
        r"above(?: mentioned)?",
        r"additional",
        r"an?",
        r"sight of",
        r"back",
        r"months?'",
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
        r"updated|up-to-date|up to date",
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
        r"scan",
        r"(?:word |pdf |electronic |digital |signed )*version",
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
        r"i(?!-)",
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
        r"also",
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
        r"our way",
        r"(?<=it )me",
        r"(?<=it )us",
        r"gladly",
        r"directly",
        r"the day",
        r"first thing",
        r"sent",
        r"back",
        r"below",
        r"across",
        r"could",
        r"can",
    ),
    joiners=(
        r"and(?! (?:their |the |full )?contact details)",
        r"plus",
        r"as well as",
        r"along with",
        r"together with",
        r"&",
    ),
    alternatives=(r"or",),
    pronouns=(
        *("it", "them", "this", "that", "those", "these", "copy", "yours"),
        # "Our process calls for references. Please forward me two."
        *("two", "three", "couple", "few"),
    ),
    deadline=(
        r"<before_leaving>",
        r"within",
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
        r"due(?: back)?(?: to (?:me|us))?(?: in)?(?: on| by)?",
        r"on or before",
    ),
    theirs=(
        (
            r"(?:that |which )?you (?:\w+ly |\w+ just |had |'d |have |guys )?(?:had|have|showed|shown|show|wrote|written|made|make|built|did|done|mentioned|described|talked|spoke|spoken"
            r"|told|drew|drawn|sketched|used|use|put together|gave|given|presented|brought|walked|ran|demoed|published|created|designed|prepared|developed|drafted|posted|cited|referred|recorded)"
        ),
        r"of yours",
        r"from your (?:last|previous|old|current|own|time|days|\w+ (?:job|project|days|role))",
        r"on your (?:laptop|screen|phone|site|website|blog|page|github|tablet)",
    ),
    named={
        "you mention|you talk|you spoke|you told|you had|you show|you describ|you said you|you wrote|you have|you made|you built|you cited|you brought": (
            (
                r"you (?:\w+ly |also |just )?(?:mentioned|talked (?:about|of)|spoke (?:about|of)|told (?:me|us|\w+) (?:about|of)|had|showed(?: (?:me|us))?|described|brought(?: along)?|cited|wrote|built|made|drew)"
                r"(?: up)? (?P<what>(?:an?|the|this|that|your|some|those|these) (?:[\w-]+ ){0,3}?[\w-]+)(?=[ ,.;:!?-]|$)(?<! \w)"
            ),
        ),
        " you |of yours": (
            (
                r"(?P<what>(?:the|that|this|your|those|an?) (?:[\w-]+ ){0,2}?[\w-]+) (?:(?:that |which )?you (?:had|showed|wrote|made|built|mentioned|described|talked about|spoke (?:of|about)|told|drew|presented|put together|did|brought)"
                r"|of yours|on your (?:laptop|screen|phone|tablet)|from your (?:last|previous|old))"
            ),
        ),
    },
)
