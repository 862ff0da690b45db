"""English words for promises of a decision or of news."""

from __future__ import annotations

from afterword.core.reading.words.others import OTHERS
from afterword.core.reading.words.shape import PromiseWords

# When they meet again: a step, not yet a decision.
_MEETS_AGAIN = (
    (
        r"(?:we|they|board|panel|committee|partners|trustees|governors|directors|team"
        r"|council|jury|shareholders)<gap>"
        r"(?:meets?|sits?|convenes?|reconvenes?|gets? together)(?: next)? again"
    ),
    r"(?:board|panel|committee|partners|trustees|governors|directors|council|jury)<gap>reconvenes?",
)

EN = PromiseWords(
    macros={
        "gap": r"[^!?;]{0,40}?",
        "near": r"[^!?;.,]{0,25}?",
        "few": r"(?:[\w'-]+ ){0,3}?",
        "you": (
            r"you|everyone|everybody|all (?:the )?(?:candidates|applicants|finalists)"
            r"|candidates|applicants"
        ),
        "news": r"(?:(?:an?|the|our|my|their|its|his|her|some|any|final|definite|firm|quick"
        r"|clear|more|further|first|initial"
        r"|hiring|formal|official|written|positive|good|concrete|panel's|team's"
        r"|committee's|full|status|brief|short) )*"
        r"(?:decision|answer|feedback|response|update|news|outcome|results?|verdict"
        r"|word|next steps?|information|reply"
        r"|yes or no|choice|conclusion|clarity|something|more|definitive answer|recommendation"
        r"|selection|determination|position (?=on|about|regarding))",
        # Who promises, what they say they will do, and the deed: any of each makes a promise.
        "we": (
            r"we|i|they|hr|(?:the|our|my|your) (?:[\w-]+ ){0,2}?(?:team|panel|board|committee|client|manager|director|partners"
            r"|founders|department|university|agency|trust|recruiter|consultant|jury|trustees|governors|chair|principal|owner)"
        ),
        "shall": (
            r"'ll|will|shall|should|hopes?|aims?|plans?|intends?|expects?|wants?|anticipates?|would (?:hope|like|expect)"
            r"|(?:are|'re|am|'m|is|'s) (?:\w+ly )?(?:hoping|aiming|planning|looking|due|expecting|going|likely|working|trying|set|on course|on track)"
        ),
        "between": r"(?:(?!please|could you|can you|would you|if|whether|was|were|had|your answer|not|never|interview you|meet you)[^!?;:,.]){0,40}?",
        "deed": (
            r"decid\w+|decision|outcome|answer|verdict|feedback|status of your (?:interview|application|candidacy)|conclu\w+|deliberat\w+"
            r"|finali[sz]e (?:everything|things|this|matters|it all)|make (?:the|our|a|an) (?:\w+ )?(?:offers?|call(?! (?:to|with|at|for))|choice|pick|appointment|selection)"
            r"|(?:extend|get|send)(?:ing)? (?:an |the |our |any )?offers?(?: out)?"
        ),
        # How a search ends, said as a deed: "select a finalist", "fill the role".
        "settle": (
            r"(?:(?:settle|land|decide|agree|zero in) on|select|choose|pick|appoint|identify|hire"
            r"|confirm|name|have) (?:an? |our |the |one )?(?:\w+ )?(?:someone|somebody|finalist"
            r"|candidate|appointee|hire|person|pick|choice|name)s?"
            r"|fill (?:the|this|that) (?:\w+ )?(?:role|position|post|job|vacancy|seat)"
            r"|clos\w+ (?:this|the|that) (?:position|role|vacancy|requisition|req|hire)"
            r"|(?:finali[sz]e|conclude|complete) (?:the|our|this) (?:\w+ )?(?:selection|choice"
            r"|appointment|hire|hiring|shortlist)"
        ),
        "intent": (
            r"(?:hop(?:e|es|ing)|aim(?:s|ing)?|plan(?:s|ning)?|look(?:s|ing)|expect(?:s|ing)?|intends?"
            r"|intending|want(?:s|ing)?|tr(?:y|ies|ying)|anticipates?|targeting|going|due|ready|likely"
            r"|set) (?:to|on) |anticipates? |(?:will|shall|'ll) (?:\w+ly |then |be )?"
        ),
        # What is said of news that comes by itself.
        "given": (
            r"made|taken|ready|due|expected|announced|communicated|available|advised|notified|shared"
            r"|released|published|sent|given|known|intimated|conveyed|declared|provided|confirmed"
            r"|finali[sz]ed|issued|posted|out|in|through|back"
        ),
    },
    promise={
        "is coming|will be coming|decision is due|make known|making known|gets made|is made|be made|being made|gets taken|calls go|letters go|tied up|landed on|settled on|agreed on|arrived at": (
            r"(?:pick|choice|decision|vote|call|selection) (?:gets?|is (?:to be )?|will be|being|is being)(?: \w+ly)? ?(?:made|taken|due|announced)",
            r"(?:decision|answer|verdict|outcome|result|offer) (?:is|will be|'s) (?:coming|due|on its way|in)(?= |$)",
            r"mak(?:e|ing) known (?:our|the|their) (?:choice|decision|pick)",
            r"(?:calls|offers|letters|answers|mails|e-?mails) (?:will |should )?(?:go|goes|going) out",
            r"(?:it|this|everything|all|all of it)(?: all)? (?:tied|wrapped|sewn|buttoned|squared) (?:up|away|off)",
            r"have (?:landed|settled|decided|agreed|arrived) (?:on|at) (?:someone|somebody|one|a (?:name|person|candidate|decision)|an answer|who)",
        ),
        "we choose|we vote|we pick|we decide|they choose|they vote|they pick|they decide|are voting|are choosing|are deciding|are picking|is deciding|is choosing|voting on": (
            r"(?<!can )(?<!help )(?<!before )(?<!until )(?<!once )(?<!if )(?:we|they|partners|board|committee|founders|panel|directors|trustees)(?:'re| are)? (?:choose|vote|pick|choosing|voting|deciding|picking|decide)(?! (?:which|what|whether|how|your|the (?:date|time|venue|room)|a |between (?!you)|pizza))",
        ),
        # A third one tells who tells the user: "the client will let us know by Thursday".
        "let us know|tell us|get back to us|come back to us|come back with|back to us with": (
            r"(?<!you'll )(?<!you will )(?<!you )(?<!caterers )(?<!landlord )(?<!it )(?:'ll|will|have promised to|has promised to|promised to|are going to|is going to|should|hope to|hopes to|aim to|aims to) (?:\w+ly )?(?:let us know|tell us|get back to us|come back to us)(?![^.!?;]{0,40} (?:when|if|whether (?!you|they want|to (?:offer|hire|proceed|go)|he|she)))",
            r"(?:have|has|'ve|'s) (?:said|told (?:us|me)|promised|assured (?:us|me))(?: that)? (?:they|she|he|it)(?:'ll| will|'d| would) (?:\w+ )?(?:decide|come back|get back|let (?:us|me|you) know|have (?:an? |their |the )?(?:answer|decision|verdict)|make (?:a|the|their) (?:decision|call|mind))(?![^.!?;]{0,40} (?:when|if) )",
        ),
        "either way|one way or the other|one way or another": (
            r"(?:'ll|will|shall|should|going to) (?:\w+ )?(?:shout|ring|call|write|ping|tell you|let you know|know|hear|drop|text|mail|e-?mail|be in touch|get back|come back)(?: [\w']+){0,4}? (?:either way|one way or (?:the other|another))",
            r"(?:either way|one way or (?:the other|another)),? (?:you(?:'ll| will) (?:\w+ )?(?:hear|know)|(?:i|we)(?:'ll| will) (?:\w+ )?(?:shout|ring|call|write|ping|tell you|let you know))",
        ),
        "with the outcome|with the result|with the verdict|with the decision|with an answer|with the answer|with our answer|with a decision|with a verdict|with their decision": (
            r"(?:'ll|will|shall|going to) (?:\w+ )?(?:call|ring|phone|write|mail|e-?mail|be back|come back|get back|be in touch)(?: (?:or|and) (?:call|ring|phone|write|mail|e-?mail))?(?: (?:to )?you)? with (?:the|an?|our|their|my) (?:\w+ )?(?:outcome|result|verdict|decision|answer)(?! (?:of|to) (?:the (?!interview|panel|board|committee|process)|your question))",
        ),
        "let me know|tell me|get back to me|come back to me|ring me": (
            r"(?:she|he|they|\w+)(?:'ll| will|'s going to| is going to| should| promised to|'s to| is to| has to) (?:let me know|tell me|get back to me|come back to me|ring me|give me (?:an? |the )?(?:answer|word|decision|verdict))(?=[^.!?]{0,60} (?:pass|tell|ring|call|relay|let you|straight|you\b|you'll))",
        ),
        "thinking|eyeing": (
            r"(?:thinking|eyeing)(?=[^.!?;]{0,40}? for (?:the |our |an? )?(?:final )?(?:outcomes?|decisions?|offers?|results?|answers?|announcement|call))",
        ),
        # Whoever says it and for whom: "she reckons she'll make the call by Thursday".
        "call|mind|choice|choos|pick|decid|settl|wrap|sign|sorted|winner|verdict": (
            r"(?:'ll|will|'s|is|'re|are|going|wants?|hop(?:es?|ing)|plan(?:s|ning)?|aim(?:s|ing)?|expects?|looking|trying|tr(?:y|ies)|needs?|due|set|should|would like|'d like|must|has|have)(?: (?:to|be|all|then|now|finally|\w+ly|able)){0,3}"
            r" (?:mak(?:e|ing) (?:the|a|her|his|their|our|that|up)(?: final| hiring)? (?:call(?! (?:to|with|at|for))|decision|choice|minds?|pick)"
            r"|mak(?:e|ing) up (?:her|his|their|our) minds?|(?:choos(?:e|ing)|pick(?:ing)?|decid(?:e|ing)|nam(?:e|ing)|identify(?:ing)?|hir(?:e|ing)) (?:between (?:you|the (?:two|three)|them|two)|someone|somebody|one of|a winner|who (?:gets|to))"
            r"|choose(?! (?:a|the|your|which|one) )|decide(?! (?:whether|which|what|how|if|on (?:a|the) (?:date|time|venue|room)|between (?!you|the two|them|two)))|settl(?:e|ing) (?:on (?:someone|somebody|one)|this|it)"
            r"|wrap(?:ping)?(?: (?:it|this|things))?(?: up)?(?= (?:by|before|on|this|next|around|within|end))|sign(?:ing)? (?:it |this )?off|hav(?:e|ing) (?:(?:her|his|their|our) minds? made up|(?:it|this|things|everything|all of it) (?:sorted|settled|done|decided|wrapped up|sewn up|nailed down)))",
        ),
        "decides|chooses|picks|makes|votes|rules|has to choose|has to decide|have to choose|gets to choose": (
            r"(?<!council )(?<!court )(?<!judge )(?<!city )(?<!government )(?<!customer )(?:decides|chooses|picks|makes (?:the|her|his|their) (?:final )?(?:call(?! (?:to|with|at|for))|choice|decision|pick))(?! (?:which|what|whether|how|where|your|a |the (?:date|time|venue|room|colou?r)))",
            r"(?:committee|board|panel|trustees|partners|faculty|department|team|founders|directors|jury|search \w+|governors) (?:votes?|will vote|decides?|rules?|sits? down to (?:decide|choose|vote))",
        ),
        "bank on|figure on|count on|reckon on|plan on|bet on|expect": (
            r"(?:bank|figure|count|reckon|plan|bet) on (?:hearing|knowing|getting|an? (?:\w+ )?(?:answer|decision|word|reply|verdict|yes or no)|news|word)",
            r"expect (?:white smoke|a verdict|to hear|to know|to be told|to find out)",
        ),
        "in a position": (
            r"in a position to (?:\w+ )?(?:give|tell|let|confirm|decide|share|communicate|come back|advise|make|say|announce|respond|inform|update)",
        ),
        "the decision|a decision|our decision|the result|the outcome|the answer|an answer|the verdict|her decision|his decision|their decision": (
            r"(?:can|could|will|'ll|able to|going to|hopes? to|expects? to|should|plans? to|aims? to) (?:\w+ )?(?:tell|give|share|communicate|announce|pass on|relay|bring|say|provide)(?: to)? (?:you )?(?:the|our|a|an|his|her|their|any) (?:final )?(?:decision|answer|result|outcome|verdict|choice)",
        ),
        "where you stand|where things stand|where we stand|white smoke": (
            r"(?:know|hear|find out|learn|tell you|see) (?:where (?:you|we|things) stand|how (?:it|things) (?:went|came out|ended))(?! (?:on|with) (?:the|your) (?:visa|move))",
            r"white smoke(?= (?:by|on|before|around|next|this))",
        ),
        "sorted|wrapped up|settled|nailed|done and dusted|sewn up|squared away|buttoned up": (
            r"(?:wants?|gets?|needs?|hop(?:es?|ing) to (?:have|get)|have|has)(?: all)? (?:this|it|things|everything|all of (?:this|it)|the (?:process|search|hire))(?: all)? (?:sorted|wrapped up|settled|nailed down|done(?: and dusted)?|sewn up|squared away|buttoned up|boxed off)",
        ),
        "yes or no by|yes or a no by|yes or no on|yes or a no on|yes or no before|yes or a no before|yes or no within": (
            r"(?:promis\w+|give|get|have|need|want|owe|due|expect\w*)(?: (?:me|us|you))? (?:a |the |our )?yes or (?:a )?no(?= (?:by|on|before|within))",
        ),
        "notifying|informing|contacting|telling|announcing|updating|advising": (
            r"(?:anticipates?|expects?|plans? (?:on|for)|aims? (?:at|for)|foresees?|looking at|hope to be|will be|be|are) (?:notifying|informing|contacting|telling|announcing to|updating|advising) (?:<you>|you|all|them|the (?:\w+ )?candidates|our)",
        ),
        "have one by|have one on|have one before|get one by|get one on|have that by": (
            r"you(?:'ll| will| should) have (?:one|that)(?= (?:by|on|before|within))",
        ),
        "can you give|could you give|would you give|can you bear|can i have until|can we have until|can i ask you to wait": (
            r"(?:can|could|would|will) you (?:possibly |please |just )?(?:give|allow|grant) (?:me|us)(?= (?:until|till|to the|a few|another|\w+ (?:more )?(?:working |business )?(?:days?|weeks?)|\d))(?![^.!?]* for (?:the|my|our|your) (?!decision|answer|outcome|process|role))",
            r"(?:can|could|may) (?:i|we) (?:just |please )?(?:have|ask for|ask you (?:to wait|for patience|to bear with us))(?= (?:until|till))",
        ),
        "notification of|notice of|advice of|advised of|confirmation of|communication of|word of|word on|news of": (
            r"(?:notification|notice|advice|confirmation|communication|word|news) (?:of|on|about) (?:the|our|this|your) (?:\w+ )?(?:results?|decision|outcome|selection)"
            r" (?:will|is|shall|should|can)(?: \w+)? (?:be )?(?:<given>|expect\w*|follow|come|go out)",
        ),
        "reaches you|reach you|gets to you|get to you|arrives|with you by|with you on": (
            r"(?:decision|answer|verdict|outcome|response|result)s? (?:will |should |shall |must |'ll )?(?:reach(?:es)?|gets? to|arrives? with|be with|lands? with) you",
        ),
        "hearing|hear|know|thinking|have a|have an": (
            r"you(?:'ll|ll| will| should| shall| can| would|'d)(?: \w+)? (?:be hearing|hear|know)(?= |$)",
            r"you(?:'ll|ll| will| shall| should) have (?:an? |our |my |the |your )?(?:\w+ )?"
            r"(?:yes or (?:an? )?no|yes|no|answer|word|thinking|decision|news|reply|verdict|outcome|result)",
        ),
        "close this|close it|close on|close out": (
            r"(?:we|i)(?:'ll|'d| will| want to| plan to| should| hope to| aim to)? (?:\w+ )?close"
            r" (?:this|it|on this|out)(?! (?:meeting|call|mail|thread|window))",
        ),
        "call you with|ring you with|phone you with|write to you with": (
            r"(?:call|ring|phone|e-?mail|write to|come back to) you with",
        ),
        "decid|decis|outcome|answer|verdict|feedb|status|conclu|delib|finali|offer|call|choice|pick|appoint|selec|announc|notif|inform|told|advis|contact|receiv": (
            r"(?:<we>) ?(?:<shall>) <between>(?:<deed>)",
            r"(?:you|everyone|everybody|(?:all |the )*(?:\w+ )?(?:applicants?|candidates?|finalists?)) ?(?:<shall>)(?: \w+ly| all| then)? (?:(?:receive|get|have|see)(?: (?:the|our|an?|my|your))?(?: \w+)? (?:<deed>|status)|be (?:notified|informed|told|advised"
            r"|updated|contacted))",
            r"(?:plan|aim|goal|intention|idea|hope|target|expectation) is to <between>(?:<deed>)",
        ),
        "before we know|before we decide|until we know|until we decide|before i know": (
            r"(?:it'll be|it will be|it's going to be|won't be|will be)(?=<near> (?:before|until) (?:we|i|they) (?:know|decide|hear|can))",
        ),
        "before we|until we|before i|until i|before they|until they|before you|until you|before there|until there": (
            r"(?:it'll be|it will be|it's going to be|it may be|it could be|won't be|will be)(?=<near> (?:before|until)"
            r" (?:(?:we|i|they|you)(?:'ve|'ll| have| get| make| reach| will| can| hear)|there(?:'s| is| will be))"
            r"(?: \w+){0,3} (?:decision|answer|news|outcome|verdict|results?|word|update|feedback|yes or (?:a )?no|from us|to tell you))",
        ),
        "something concrete|something definite|something firm|something solid|something for|something to": (
            r"(?:have|get|give|bring) (?:you )?something (?:\w+ )?(?:for you|to share(?! with (?!you))|to tell you|to report to you)",
            r"(?:have|get|give|bring) (?:you )?something (?:concrete|definite|firm|solid|final)",
        ),
        "looking at|aiming for|shooting for|targeting|gunning for|pencilled|working towards|working to": (
            (
                r"(?:looking at|aiming for|shooting for|gunning for|targeting|pencilled in|working (?:towards?|to))"
                r"(?=[^.!?;]{0,40}? (?:for|to|as) (?:the |our |an? )?(?:outcomes?|decisions?|offers?|results?|answers?|announcement"
                r"|make (?:a|the|our) (?:decision|call|choice)|decide|get back|come back))"
            ),
            (
                r"(?:looking at|aiming for|shooting for|gunning for|targeting|working (?:towards?|to)) (?:a|an|the) (?:final |hiring )?"
                r"(?:decision|answer|outcome|announcement|result)"
            ),
        ),
        "nod|green light|thumbs up|all-clear|steer|ruling|heads-up|lowdown|verdict": (
            (
                r"(?:give|have|get|send) (?:you )?(?:the|a|an|our|my) (?:\w+ )?(?:nod|green light|thumbs[ -]up|all-clear|steer|ruling"
                r"|lowdown|verdict)"
            ),
        ),
        "appointment": (
            (
                r"(?:trustees|governors|board|panel|committee|council|university|trust|school|partners|we) (?:intends?|hopes?|expects?|aims?"
                r"|plans?|wish(?:es)?)(?: to)?(?: be able)? (?:to )?(?:make|confirm|announce) (?:an|the|our) appointment"
            ),
        ),
        "give us time|give us some|give me time|give me some|time until|time till": (
            r"(?:give|allow|need|grant)(?: (?:us|me|them))? (?:some |a bit of |a little |more )*time(?= (?:until|till|to))",
        ),
        "need until|need till|needs until|needs till": (
            r"(?:(?:we|i|they|board|team|panel|committee|partners|'ll|will|client)(?: \w+)?) needs?(?= (?:until|till))",
        ),
        # Who rings at a time has an appointment; who rings with an answer has promised one.
        "call|ring|phone": (
            (
                r"(?:i|we)(?:'ll| will| shall|'m going to| am going to| can| plan to| hope to) (?:<few>)(?:call you|phone you|ring you|give you a (?:call|ring|bell|buzz))"
                r"(?=[^.!?]{0,30}? ?(?:with (?:an|the|our|news|word)|that (?:day|evening|afternoon)|then|afterwards|straight|either way"
                r"|to (?:let you know|tell you)))"
            ),
        ),
        "put you out|suspense|misery|waiting any longer": (
            r"(?:put you out of (?:your|the) (?:misery|suspense)|end the suspense)",
        ),
        "sorted by|done by|decided by|finalised by|finalized by|settled by|concluded by|completed by|resolved by|agreed by|wrapped by": (
            (
                r"(?:this|it|things|everything|all|process|selection|search|hire|role|round)(?:'ll| will| should| to| needs? to| is to)?"
                r"(?: all)?(?: be)?(?: \w+)? (?:sorted|done|decided|finali[sz]ed|settled|concluded|completed|resolved|agreed|wrapped)"
                r"(?= (?:by|before))(?! by (?:the|our|a) (?:team|panel|board|committee))"
            ),
        ),
        "announc|notif": (
            r"(?:we|i|they|committee|panel|board|team|hr|department|agency)(?:'ll| will| shall| plan to| intend to| expect to| hope to| aim to)"
            r" (?:\w+ly )?(?:(?:announce|publish|release|post|communicate|convey|intimate|declare)(?: (?:the|our|its|all))? (?:\w+ )?(?:decisions?|outcomes?|results?|selection|choice"
            r"|successful (?:candidates?|applicants?)|appointment|names?)|notify (?:<you>|(?:all |the )*(?:successful|selected|shortlisted) \w+))",
        ),
        "made up|make up|mind": (r"(?:ma[dk]e|making) up (?:our|their|my|his|her) minds?",),
        "expect|look for|look out": (
            r"(?:expect|look(?: out)? for|watch for) (?:an? |the |our |my )?(?:\w+ )?(?:call|phone call"
            r"|e-?mail|mail|message|note|reply|letter|line|ring|answer|word)(?: from)?(?: me| us| our| her"
            r"| him| them)?",
            r"expect (?:anything|something|to know)",
        ),
        "give us|give me|bear with|allow": (
            r"(?:give|allow) (?:us|me)(?= (?:until|till|to the|a few|another|up to|about|around|\w+"
            r" (?:more )?(?:working |business )?(?:days?|weeks?|fortnight|month)|\d))",
            r"(?:please |kindly )?(?:bear|bearing) with (?:us|me)(?= (?:until|till|for|a|another|about))",
            r"(?:please |kindly )allow(?= (?:us|me|up|until|a|at|about|\w+ (?:working |business )?(?:days?"
            r"|weeks?)|\d)<gap>(?:feedback|decision|answer|revert|response|reply|respond|decide|come back"
            r"|get back|review|complete|conclude))",
        ),
        "go out|going out|goes out|sent out|offers out|out by": (
            r"(?:decisions?|offers?|letters?|results|outcomes?|answers?|invitations to the final)"
            r"(?: will| should| are going to| are)? (?:go|going|goes|be sent|sent|be) out",
            r"(?:get|send|have|getting|sending) (?:the |our |all |any )?(?:decisions?|offers?|results"
            r"|answers?) out",
        ),
        "able to": (
            r"(?:only |finally |then )?be (?:only )?able to (?:confirm|say|tell <you>|share|announce|come"
            r" back|give <you>)",
        ),
        "land|select|choose|pick|appoint|fill|closing|close|finali|conclud|complet|identif|settle|agree on|zero in": (
            r"<intent><settle>(?! (?:for|to) (?:the )?(?:school|team|squad|parent))",
        ),
        "wrapped up|sorted|settled|nailed down|signed off|boxed off": (
            r"(?:want|have|get|need|hope to have|expect to have)(?: all)? (?:this|it|things|everything|all"
            r" of this|the (?:process|search|hire))(?: all)? (?:wrapped up|sorted|settled|nailed down"
            r"|boxed off)",
        ),
        "won't|will not|unlikely|don't expect|not expect|wouldn't expect|shouldn't": (
            r"you (?:(?:won't|will not|shouldn't|should not|may not|might not|are not going to|aren't"
            r" going to)|(?:are|'re) unlikely to) (?:\w+ ){0,2}?(?:hear|know|have|get|receive)",
            r"(?:don't|do not|wouldn't|would not) expect (?:to )?(?:hear|<news>|anything|an update)",
            r"(?:we|i|they)(?:'re| are) unlikely to (?:have|know|decide|be able to|get)",
        ),
        "lands|drops|comes through|is in|buzz|bell|ring": (
            r"(?:decision|answer|verdict|news|call) (?:lands|drops|falls|comes (?:through|down|in)|is in)",
            r"give you (?:a|an) (?:buzz|bell|ring|call|shout|tinkle)(?= (?:on|by|when|then|with|either))",
        ),
        "afraid it|sorry it|apologies": (
            r"(?:afraid|sorry|apologies)(?: (?:but|that))?,? (?:it|that)(?:'ll| will|'s going to| is going"
            r" to)(?: now| probably| more likely)? be",
        ),
        "get it|have it": (r"you(?:'ll| will| should) (?:get|have) it",),
        "slipped|pushed|moved|delayed|postponed|put back|rescheduled|now expected": (
            r"(?:decision|answer|outcome|announcement|result|results|timeline)s?(?: date)?(?: has| have"
            r"| is| are|'s|'ve)?(?: now| been| also| had to be)* (?:slipped|pushed|moved|delayed"
            r"|postponed|put back|rescheduled|expected)",
            r"(?:pushed|moved|put|had to push|have to push|pushing|delayed|postponed) (?:the|our|this|that)"
            r" (?:final |hiring )?(?:decision|answer|announcement|timeline|date)",
        ),
        "timing|timeline|time frame|timeframe|timescale|time line": (
            r"(?:timing|timelines?|time ?frames?|timescales?|time lines?)(?:[ -]wise)?"
            r"(?: is| are| we|:|,| -| looks| would be| will be)",
        ),
        "now it|now that|more likely": (
            r"now,? (?:it|that)(?:'ll| will| looks like it'll| looks like it will) be",
            r"(?:it|that)(?:'ll| will) (?:now|more likely|probably|most likely|rather) be",
        ),
        "instead": (r"(?:it|that)(?:'ll| will)(?: now)? be(?=<gap> instead)",),
        "again|reconven": _MEETS_AGAIN,
        "be notified|be informed|be contacted|be told|be advised|be updated": (
            (
                r"you(?:'ll| will| should| can expect to)(?: all)? be (?:notified|informed"
                r"|contacted|told|advised|updated)"
            ),
            (
                r"(?:candidates|applicants|everyone|finalists) (?:will"
                r"|should) be (?:notified|informed|contacted|told)"
            ),
        ),
        "call|pick|track": (
            r"mak(?:e|ing) (?:the|a|our|their) (?:final |hiring )?(?:call(?! (?:to|with|at|for))|pick|selection)",
            r"on track (?:for|to)",
        ),
        "wrap": (
            r"wrap(?:ping)? (?:this|things|it|everything) up",
            (r"wrap(?:ping)? up (?:this|the|our) " r"(?:process|search|round)"),
        ),
        "back|touch|contact|follow|circle|reach|revert|respond|reply|ping|write": (
            (
                r"(?:get|be|come|circle|report|getting|coming"
                r"|report) back (?:in touch )?(?:to|with) (?:<you>)"
            ),
            r"(?:be|get|are|back) in (?:touch|contact)(?! with (?:the|our|your|his|her|them))",
            (
                r"(?:'ll|will|shall|should|going to|aim to|hope to|plan to|expect to|try to"
                r"|can|able to) (?:<few>)"
                r"(?:follow up|circle back|reach out|contact <you>|revert|respond"
                r"|reply(?! to)|ping you|write (?:to )?you|call you|phone you|ring you"
                r"|(?:write|call|phone|ring|e-?mail|message)(?= (?:straight|right|directly"
                r"|immediately|after|that (?:day|afternoon|evening))))"
            ),
        ),
        "let|inform|update|notify|tell|advise|keep you": (
            r"(?:let|letting) you (?:all )?know",
            r"(?<!we )(?<!they )(?<!i )(?:let|letting) (?:<you>) (?:all )?know",
            r"(?:inform|update|notify|advise) (?:<you>)",
            r"(?:tell) (?:<you>) (?:more|where|how|what|whether|something|our|the (?:result|outcome|answer))",
        ),
        "decisi|answer|feedb|respon|update|news|outcom|result|verdic|word|next|reply|yes|choic|conclu|more|clari|recommend|determin|position|selection": (
            (
                r"(?:have|having|give|giving|share|sharing|send|sending|provide|make|making|reach|get|bring|announce"
                r"|communicate|deliver|finali[sz]e|take|with|come to"
                r"|receive|see|expect|expecting|for|at|towards?|confirm|return) (?:(?:<you>"
                r"|to you) )?(?:with )?(?:<news>)"
            ),
            (
                r"(?<!quarterly )(?<!financial )(?<!annual )(?<!half-year )(?<!exam )(?<!election )"
                r"(?:decision|answer|feedback|outcome|verdict|result|results|response"
                r"|update|choice|recommendation|selection)"
                r"(?: (?:of|on|from|about|regarding) (?:the|this|our|your) (?:[\w-]+ ){0,3}?[\w-]+)?"
                r" (?:will|is|should|shall|can|to|are|comes?"
                r"|follows?|is to|would)(?: \w+){0,2}? ?(?:<given>|be|come|follow|reach|on)"
            ),
            (
                r"(?:final )?(?:decision|answer|update|feedback|outcome|verdict|result"
                r"|response)s?(?: is| will come|:| expected)?"
                r"(?= (?:by|around|before|on|no later|within|next|this|tomorrow|early|mid|end|the end"
                r"|late|monday|tuesday|wednesday|thursday|friday|mon|tue|wed|thu|fri|\d))"
            ),
            r"know more",
        ),
        "hear|know": (
            (
                r"(?:you'll|you will|you should|you can|you shall|expect to|you'd"
                r"|to) (?:\w+ )?hear (?:back )?(?:from|something|either way|back|more|our)"
            ),
            r"you(?:'ll| will| should) (?:hear|know)",
            r"you(?:'ll| will| should) have (?:an? |our )?(?:word|heard)",
            (
                r"if you (?:haven't|have not|don't|do not|hear nothing|'ve not) ?(?:hear"
                r"|heard)? ?(?:\w+ )?(?:from|back|anything)?(?=[^!?]*"
                r"(?:nudge|ping|chase|remind|poke|shout|write to|call me|reach out"
                r"|follow up|get in touch|drop me|e-?mail me|check in|prod))"
            ),
        ),
        "decid": (
            (
                r"(?:we|they|team|committee|panel|board|i|management|he|she|director|client"
                r"|company|jury)(?:'ll| will| should| want to"
                r"| plan to| hope to| aim to| expect to| intend to|'d like to"
                r"| would like to| can| are able to| are going to)?"
                r"(?: \w+ly| be able to| all)? (?:decide|decides|be deciding|be able to decide)"
            ),
            (
                r"(?:able|going|hoping|planning|aiming|expecting|intend|want|like|before we"
                r"|until we|ready) (?:to )?decide"
            ),
            r"it will be<gap>(?:before|until|when) we decide",
            r"(?:'ll|will|should)(?: all)? have (?:\w+ )?decided",
        ),
        "process": (
            (
                r"(?:conclude|complete|finish|close|wrap up|finali[sz]e) (?:the|our"
                r"|this) (?:hiring |selection |interview |recruitment )?process"
            ),
        ),
        "loop|closure": (r"close the loop", r"closure"),
    },
    taken_back=(
        (
            r"(?:had|was|were|we'd|i'd) (?:\w+ )?(?:hoped|hoping|going|planning|planned"
            r"|wanted|expected|expecting|meant|supposed|aiming)"
        ),
        (
            r"(?:said|told|promised|thought|mentioned|wrote"
            r"|assured)(?: you)?(?: that)? (?:we|i|you|he|she|they)(?:'d| would| were| was"
            r"|'ll)"
        ),
        r"hoped to",
        r"meant to",
        r"sorry (?:for|that i|that we|not)(?![^.!?]*[,;-] (?:it|we|i|you|they|the)(?:'| ))",
        r"should have (?:been|come|let|told|sent|heard|had|\w+ed)",
        r"wish (?:i|we) could",
        r"(?:can't|cannot|won't|not|unable to|n't) (?:be able to )?(?:promise|guarantee|commit)",
        r"(?:whether|not sure (?:if|when|that)|don't know (?:if|when)|unsure)",
        r"could you",
        r"can you",
        r"would you",
        r"(?:please|kindly)(?! (?:give|grant us|expect|bear|allow|note|be (?:assured|informed|advised)|rest|know))",
        r"(?:if|when) you (?:could|can|would|decide)",
        r"need you to",
        r"want you to",
        r"ask you to",
        r"forward to",
        r"appreciate(?:d)?",
        r"hope(?:d)? you",
        r"your",
        r"(?:did|do|does) (?:you|they|he|she|anyone|anybody)",
        r"(?:had|have|has) (?:they|he|she|anyone) (?:said|told|mentioned|promised)",
        *OTHERS["en"],
        r"once we",
        r"used to",
        r"(?:we|i|you) (?:would|could) have",
        r"thanks? (?:you )?for",
    ),
    negated=(
        (
            r"(?:won't|will not|cannot|can't|couldn't|not|unable to|don't|doesn't|isn't"
            r"|aren't|unlikely|never|hardly)"
        ),
    ),
    other_errand=(
        (
            r"(?:with|about|regarding|to) (?:\w+ ){0,3}?(?:times?|slots?|dates?|invit\w+"
            r"|schedul\w+|calendar(?! week)|logistic\w*|availab\w+|room|agenda"
            r"|link|arrange\w*|book|set up|find a|address|parking|travel|directions"
            r"|details (?:of|for|about) (?:the|your) (?:visit|interview|call))"
        ),
        (
            r"(?:the |what |which |when |where )(?:exact |precise |final )?(?:room|time"
            r"|address|place|link|slot|location|day we|agenda|date of|to (?:come|go))"
        ),
        r"(?:when|where) (?:we'll|we will|we can|we meet|to|you can|you should|it)",
        (
            r"(?:on|for|about|over|regarding|as to) (?:\w+ ){0,3}?(?:school places?|nursery|permits?"
            r"|planning|licen[cs]es?|flats?|apartments?|house|mortgage|loan|tenancy|strike|stadium"
            r"|by-?law|merger|takeover|appeal|tax|budget|grant)"
        ),
        r"for (?:the|our|your|a) (?:\w+ )?(?:interview|chat|talk|call|screen\w*|meeting|tour|visit)",
        (
            r"(?:of|about|regarding|on) (?:the|any|our|your|new|all) (?!(?:[\w-]+ ){0,3}?(?:date|receipt|outcomes?|decisions?|results?|status|steps?|selection"
            r"|application|process|progress|roles?|position|job|vacancy|candidacy|feedback|appointment|timeline|news|verdict|post|interviews?"
            r"|hiring|search|shortlist|end|week|month|day|morning|\d|next|following|first|\w+day))\w+"
        ),
        r"if (?:that|this|it|you|thursday|monday|tuesday|wednesday|friday)",
        r"(?:a )?(?:calendar )?invit\w+",
        r"your (?:e-?mail|message|question)",
    ),
    subordinate=(
        (
            r"(?:after|once|following|since|because|when|as soon as"
            r"|until after)(?: [\w'.-]+){0,6}? ?(?:on |is |meets? |for )?"
        ),
        (
            r"(?:(?<!of your )(?<!from your )(?<!of the )interviews?|meets?|meeting|(?<!make the )(?<!makes the )(?<!making the )(?<!make that )(?<!make a )(?<!makes her )(?<!makes his )(?<!make her )(?<!make his )(?<!make our )(?<!make their )call|sits?|talk|speak|chat|debrief|panel)(?: is"
            r"| are| takes place| again)? (?:on )?"
        ),
        (
            r"(?:from|starting|start|starts|as of|back|return|returns|returning|leave|away"
            r"|since|not before|before or after|last)(?: from leave)? (?:on |in )?"
        ),
    ),
    deadline=(
        r"by",
        r"before",
        r"(?:no|not) later than",
        r"latest(?: by)?",
        r"until",
        r"till",
        r"within",
        r"around",
    ),
    until=(r"until", r"till", r"(?:be )?before"),
    boundary=(
        r"[;:]",
        r" - ",
        r",? but",
        r"then (?=we)",
        (
            r",? (?:and|so|while|then|yet)(?: then)?(?= (?:we|i|you|he|she|they|the|your"
            r"|our|it|please|also|there|a)(?:\W|\Z))"
        ),
    ),
    then=(
        r"then",
        r"(?:(?:from )?(?:me|us) )?(?:that|the same) (?:night|evening|afternoon|day|week)",
        r"by (?:then|that (?:time|date|day|point)|the same time)",
        (
            r"(?:(?:our|the|my) (?:decision|answer|outcome|result|feedback) )?(?:when|once|as soon as)"
            r" (?:i'm|i am|i get|i come|we're|we are|we get) back"
        ),
        (
            r"(?:(?:our|the|my) (?:decision|answer|outcome|result|feedback) )?(?:on|upon|after) (?:my"
            r"|our|his|her) return"
        ),
        r"that (?:day|same day|afternoon|evening|week)",
        r"on that day",
        r"the same (?:day|afternoon|evening)",
        r"(?:straight|right|directly|immediately|soon|shortly) (?:after(?:wards?)?|thereafter)",
        r"afterwards?",
        r"after that",
    ),
    upon=(
        r"(?:when|once|as soon as|after|the day)<near>(?:return|get back|come back|am back|'m back|are"
        r" back|is back|'s back)(?: (?:from|to) (?:\w+ ){1,3}?)?(?: on)?",
    ),
    then_before=(
        r"(?:and|i'll|we'll|i will|we will|will|we|i) (?:will )?(?:then|afterwards|thereafter)",
    ),
    weak=_MEETS_AGAIN,
    decision=(
        r"decision",
        r"decide\w*",
        r"deciding",
        r"answer",
        r"outcome",
        r"verdict",
        r"results?",
        r"choice",
        r"yes or no",
        r"either way",
    ),
    hedged=(
        r"hop(?:e|ing)",
        r"should",
        r"aim\w*",
        r"probably",
        r"try\w*",
        r"expect\w*",
        r"plan\w*",
        r"likely",
        r"ideally",
        r"realistically",
        r"perhaps",
        r"maybe",
    ),
    anew=(
        r"(?:i|we|they|you|he|she|hr|(?:the|our|my) (?:\w+ )?(?:team|panel|board|client|manager|director|committee))(?:'ll|'re|'m|'d)?(?! (?:can't|cannot|won't|do not|don't|(?:am |are |was )?(?:very |so )?(?:afraid|sorry)|fear|regret|think|believe|hope|know|guess))",
    ),
)
