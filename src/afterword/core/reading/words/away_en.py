"""English words for being away."""

from __future__ import annotations

from afterword.core.reading.words.shape import AwayWords

EN = AwayWords(
    macros={
        "gap": r"[^!?;]{0,60}?",
        "be": (
            r"(?:i am|i'm|i will be|i'll be|we are|we're|our office is|the office is"
            r"|currently|is)"
        ),
    },
    away={
        "not in the office|not at my|last day|out of|ooo|away|absent|offline|unavailable|off ": (
            r"out[ -]of[ -](?:the |my )?(?:office|town|country)",
            r"ooo",
            (
                r"(?:be|am|i'm|we're|is|are|currently) (?:\w+ )?(?:away|absent|offline"
                r"|unavailable|out sick|out|off)(?! (?:to a|on the right))"
            ),
            r"time off",
            r"(?:be|am|i'm|we're|is|are|was|currently) not (?:in the office|at my desk|at work|in)",
            r"last (?:working )?day (?:away|off|of (?:leave|my leave|holiday))",
        ),
        "overseas|abroad|interstate|on mc|on medical|on reservist|on jury|leave|vacation|holiday|sabbatical|pto|travel": (
            (
                r"(?:on|in|taking|for) (?:\w+ )?(?:(?:parental|maternity|paternity|annual"
                r"|medical|sick|family|bereavement|study|long service|compassionate) )?(?:leave|vacation|holidays?"
                r"|sabbatical|pto)"
            ),
            r"(?:overseas|abroad|interstate)",
            r"on (?:mc|medical certificate|reservist|jury duty)",
            r"(?:travell?ing|on a business trip|on the road)",
        ),
        "closed": (r"(?:office|we|company)(?: is| are|'re)? closed",),
        "limited|no access|not checking|access to": (
            r"(?:limited|no|sporadic|intermittent|little|without) access to",
            r"not (?:be )?(?:checking|reading|monitoring)",
        ),
        "conference|attending|workshop": (r"attending (?:a|an|the)",),
        "don't work|do not work|not working|part time|part-time": (
            r"(?:don't|do not|not) work(?:ing)?",
        ),
        "out sick|out until|out from|out today|i'm out|am out|be out": (
            r"(?:i'm|am|be|be out|currently) out",
        ),
    },
    back={
        "back": (
            (
                r"(?:back|back at my desk|back in the office|back online|back at work"
                r"|back to work)(?: \w+){0,3}?(?= (?:on|in|from|by)?)"
            ),
        ),
        "reopen|re-open": (r"re-?open(?:s|ing)?",),
        "resum": (r"resum(?:e|es|ing)(?: (?:office|work|duty|duties))?(?: back)?",),
        "return": (r"return(?:ing|s)?(?: to (?:the |my )?(?:office|work|desk|e-?mail))?",),
        "reply|respond|answer|available|reachable": (
            r"(?:will|'ll|can|to) (?:\w+ )?(?:reply|respond|answer|get to it|attend to)<gap>",
            r"(?:available|reachable)(?: again)?(?= (?:from|on|again|as of|starting))",
        ),
    },
    until=(r"until", r"till", r"til", r"not return until"),
    through=(
        r"through",
        r"thru",
        r"up to and including",
        r"until and including",
        r"including",
        r"inclusive",
        r"incl",
    ),
    since=(r"since", r"starting(?: on)?", r"from", r"beginning", r"as of", r"effective", r"after"),
    left={
        "no longer": (
            (
                r"no longer (?:with|works?|working|employed|at|part of|a member"
                r"|in the (?:office|company))"
            ),
        ),
        "moved on|new role|new job": (
            r"moved on from",
            r"(?:started|taken|starting) a new (?:role|job|position)",
        ),
        "left|last day|depart": (
            r"(?:have|has|'ve) (?:now )?left(?! (?:a message|you|early|for the day|the office))",
            r"my last (?:working )?day (?:at|with|was|here)",
            r"(?:have|has) departed",
        ),
    },
    automatic=(
        r"(?<!my )automat(?:ic|ed) (?:reply|response|message)",
        r"(?<!my )auto-?(?:reply|response)",
    ),
    courtesy=(
        r"thank(?:s| you) for (?:your|the) (?:e-?mail|message|mail|note)",
        r"thanks for (?:reaching out|contacting|writing)",
    ),
)
