"""English words for promises of a decision or of news."""

from __future__ import annotations

from afterword.core.reading.words.shape import PromiseWords

EN = PromiseWords(
    macros={
        "gap": r"[^!?;]{0,40}?",
        "few": r"(?:[\w'-]+ ){0,3}?",
        "you": r"you|everyone|everybody|all (?:the )?(?:candidates|applicants|finalists)|candidates|applicants",
        "news": r"(?:(?:an?|the|our|my|their|its|his|her|some|any|final|definite|firm|quick|clear|more|further|first|initial"
        r"|hiring|formal|official|written|positive|good|concrete|panel's|team's|committee's|full|status|brief|short) )*"
        r"(?:decision|answer|feedback|response|update|news|outcome|results?|verdict|word|next steps?|information|reply"
        r"|yes or no|choice|conclusion|clarity|something|more|definitive answer)",
    },
    promise={
        "back|touch|contact|follow|circle|reach|revert|respond|reply|ping|write": (
            r"(?:get|be|come|circle|report|getting|coming|report) back (?:in touch )?(?:to|with) (?:<you>)",
            r"(?:be|get|are|back) in (?:touch|contact)(?! with (?:the|our|your|his|her|them))",
            r"(?:'ll|will|shall|should|going to|aim to|hope to|plan to|expect to|try to|can|able to) (?:<few>)"
            r"(?:follow up|circle back|reach out|contact <you>|revert|respond|reply(?! to)|ping you|write (?:to )?you|call you|phone you)",
        ),
        "let|inform|update|notify|tell|advise|keep you": (
            r"(?:let|letting) (?:<you>) (?:all )?know",
            r"(?:inform|update|notify|advise) (?:<you>)",
            r"(?:tell) (?:<you>) (?:more|where|how|what|whether)",
        ),
        "decision|answer|feedback|response|update|news|outcome|result|verdict|word|next step|reply|yes or no|choice|conclusion|more|clarity": (
            r"(?:have|give|share|send|provide|make|making|reach|get|bring|announce|communicate|deliver|finali[sz]e|take|with|come to"
            r"|receive|see|expect|expecting|for|at|towards?|confirm|return) (?:(?:<you>|to you) )?(?:with )?(?:<news>)",
            r"(?:decision|answer|feedback|outcome|verdict|result|results|response|update|choice) (?:will|is|should|shall|can|to|are|comes?"
            r"|follows?|is to)(?: \w+){0,2}? ?(?:made|taken|ready|due|expected|be|come|announced|follow|reach|communicated|available|on)",
            r"(?:final )?(?:decision|answer|update|feedback|outcome|verdict|response)s?(?: is| will come|:| expected)?"
            r"(?= (?:by|around|before|on|no later|within|next|this|tomorrow|early|mid|end))",
            r"know more",
        ),
        "hear|know": (
            r"(?:you'll|you will|you should|you can|you shall|expect to|you'd|to) (?:\w+ )?hear (?:back )?(?:from|something|either way|back|more|our)",
            r"you(?:'ll| will| should) (?:hear|know)",
            r"you(?:'ll| will| should) have (?:an? |our )?(?:word|heard)",
            r"if you (?:haven't|have not|don't|do not|hear nothing|'ve not) ?(?:hear|heard)? ?(?:\w+ )?(?:from|back|anything)?(?=[^!?]*"
            r"(?:nudge|ping|chase|remind|poke|shout|write to|call me|reach out|follow up|get in touch|drop me|e-?mail me|check in|prod))",
        ),
        "decid": (
            r"(?:we|they|team|committee|panel|board|i|management|he|she|director|client|company|jury)(?:'ll| will| should| want to"
            r"| plan to| hope to| aim to| expect to| intend to|'d like to| would like to| can| are able to| are going to)?"
            r"(?: \w+ly| be able to| all)? (?:decide|decides|be deciding|be able to decide)",
            r"(?:able|going|hoping|planning|aiming|expecting|intend|want|like|before we|until we|ready) (?:to )?decide",
            r"it will be<gap>(?:before|until|when) we decide",
        ),
        "process": (
            r"(?:conclude|complete|finish|close|wrap up|finali[sz]e) (?:the|our|this) (?:hiring |selection |interview |recruitment )?process",
        ),
        "loop|closure": (r"close the loop", r"closure"),
    },
    taken_back=(
        r"(?:had|was|were|we'd|i'd) (?:\w+ )?(?:hoped|hoping|going|planning|planned|wanted|expected|expecting|meant|supposed|aiming)",
        r"(?:said|told|promised|thought|mentioned|wrote|assured)(?: you)?(?: that)? (?:we|i|you|he|she|they)(?:'d| would| were| was|'ll)",
        r"hoped to",
        r"meant to",
        r"sorry (?:for|that i|that we|not)",
        r"should have (?:been|come|let|told|sent|heard|had|\w+ed)",
        r"wish (?:i|we) could",
        r"(?:whether|not sure (?:if|when|that)|don't know (?:if|when)|unsure)",
        r"could you",
        r"can you",
        r"would you",
        r"please(?! (?:expect|bear|allow|note|be assured|rest|know))",
        r"kindly",
        r"(?:if|when) you (?:could|can|would|decide)",
        r"need you to",
        r"want you to",
        r"ask you to",
        r"forward to",
        r"appreciate(?:d)?",
        r"hope(?:d)? you",
        r"your",
        r"did you",
        r"do you",
        r"once we",
        r"used to",
        r"(?:we|i|you) (?:would|could) have",
        r"thanks? (?:you )?for",
    ),
    negated=(
        r"(?:won't|will not|cannot|can't|couldn't|not|unable to|don't|doesn't|isn't|aren't|unlikely|never|hardly)",
    ),
    other_errand=(
        r"(?:with|about|regarding|to) (?:\w+ ){0,3}?(?:times?|slots?|dates?|invit\w+|schedul\w+|calendar|logistic\w*|availab\w+|room|agenda"
        r"|link|arrange\w*|book|set up|find a|address|parking|travel|directions|details (?:of|for|about) (?:the|your) (?:visit|interview|call))",
        r"(?:the |what |which |when |where )(?:exact |precise |final )?(?:room|time|address|place|link|slot|location|day we|agenda|date of|to (?:come|go))",
        r"(?:when|where) (?:we'll|we will|we can|we meet|to|you can|you should|it)",
        r"if (?:that|this|it|you|thursday|monday|tuesday|wednesday|friday)",
        r"(?:a )?(?:calendar )?invit\w+",
        r"your (?:e-?mail|message|question)",
    ),
    subordinate=(
        r"(?:after|once|following|since|because|when|as soon as|until after)(?: [\w'.-]+){0,6}? ?(?:on |is |meets? |for )?",
        r"(?:interviews?|meets?|meeting|call|sits?|talk|speak|chat|debrief|panel)(?: is| are| takes place| again)? (?:on )?",
        r"(?:from|starting|start|starts|as of|back|return|returns|returning|leave|away|since|not before|before or after|last)(?: from leave)? (?:on |in )?",
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
        r",? (?:and|so|while|then|yet)(?: then)?(?= (?:we|i|you|he|she|they|the|your|our|it|please|also|there|a)(?:\W|\Z))",
    ),
    then=(r"then", r"by then", r"that day", r"on that day"),
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
)
