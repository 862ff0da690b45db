"""Words on glad news: congratulations to one person, and comments that all can read."""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

POINTS: Mapping[str, Pool] = {
    "subject_congratulate": (
        "Congratulations",
        "Congratulations to {company}",
        "Good news from {company}",
    ),
    "congratulate": (
        "[Congratulations|My congratulations|Warm congratulations] to you and your colleagues[| at {company}] on “{title}”[|; I was glad to read it].",
        "I [read|have just read|came across] “{title}”, and [wanted to congratulate you all|want to congratulate you and the team|send you my congratulations][| on it].",
        "“{title}”: [I was glad to read that|that was good to read|that made good reading], and [I congratulate you and the team|my congratulations to you all|I congratulate everybody at {company}].",
        "[What good news|Good news indeed|That is good news]: I [saw|read] “{title}”, and congratulate [you all at {company}|you and your colleagues].",
        "The news from {company}, “{title}”, [has reached me|found me today|came my way], and I [congratulate you on it|send my congratulations|congratulate you all].",
        "[I was glad to read|It was good to read|It made me glad to read] “{title}”[, and congratulate you all|; my congratulations to you and the team|; congratulations to everybody at {company}].",
    ),
    "congratulate_remark": (
        "It [made me think|reminded me] of {n}.",
        "I [had to think of|thought at once of] {n}.",
        "It [brought back|brings to mind] {n}.",
    ),
    "congratulate_remark_seen": (
        "It [made me think|reminded me] of {words} that you showed me.",
        "I had to think of {words} that you showed me.",
    ),
    "congratulate_wish": (
        "[A good deal of work|A lot of quiet work] must stand behind it.",
        "I hope that you [found time to enjoy it|had a moment to be pleased with it] together.",
        "May it [bring you all that you hope for|go on as well as it has begun].",
        "I wish you [and everybody at {company} |]much joy with what [comes of it|follows from it].",
    ),
    "congratulate_close": (
        "There is no need to [answer|write back]; I only wanted to [say so|tell you so].",
        "This needs no answer, and comes with [my best wishes|good wishes for the week].",
        "No reply is [needed|expected]; enjoy it.",
        "I ask for nothing with it, and send [my good wishes|good wishes to the team].",
    ),
    "comment_launch": (
        "[Congratulations|Well done and congratulations|My congratulations|Warm congratulations] to [everybody|all|the people|the team] at {company} who [carried this from the first idea to this day|worked on this up to the last evening].",
        "A launch is the day on which [months of quiet work|the work of many months|all the quiet work] can be seen; [congratulations|my congratulations|warm congratulations] to [the whole team at {company}|all who did it|everybody at {company}].",
        "[Good to see this out in the world|Good to see it out|It is good to see this out]; [congratulations|my congratulations] to the people at {company} who [built it|made it happen|brought it this far|kept at it].",
    ),
    "comment_funding": (
        "[Congratulations|My congratulations|Warm congratulations] to [the team|everybody|all|the people] at {company}; [trust like this has to be earned first|it takes good work before others put their trust in it].",
        "[Good|It is good|I am glad] to see that others [believe in|put their trust in|back] what {company} is building; congratulations to [all of you|the whole team].",
        "[This is trust put in years of work|Behind this stand years of work|It takes years of work to get here]; [congratulations|my congratulations] to everybody at {company} who [had a part in it|worked for it|helped to earn it|made it possible].",
    ),
    "comment_award": (
        "[Congratulations|Warm congratulations|My congratulations] to [everybody|all|the people|the whole team] at {company} behind this; it is good when [careful work is seen|work done with care gets noticed].",
        "An award is for the people who did the work on [ordinary days|all the ordinary days before|the days without one]; [congratulations|my congratulations] to [them all|the whole team at {company}|everybody at {company}].",
        "[Well earned, I am sure|Good to read|I was glad to read this]; [congratulations|my congratulations] to all at {company} who [worked towards this|had a hand in this|did the work behind it|made it possible].",
    ),
    "comment_office": (
        "[Congratulations|My congratulations|Warm congratulations] to [{company}|everybody at {company}|the team at {company}|all at {company}] on the new place, and [a good start|a happy beginning] to everybody who will work there.",
        "A new place begins with the people who [fill it|make it work|move into it]; [congratulations|my congratulations], and [a good start to all of them|good first weeks to them all|a good beginning to everybody at {company}].",
        "[Good to see {company} growing|Good to see this|I was glad to read this|It is good to see this]; I wish [everybody who moves in|all who will work there] [a good beginning|good neighbours and good light|good first weeks].",
    ),
    "comment_partner": (
        "[Congratulations|My congratulations|Warm congratulations] to [both sides|everybody on both sides|the people on both sides|both teams]; [good partnerships begin with people who trust each other|it takes trust on both sides to get this far].",
        "[Good|It is good|I am glad] to see {company} [join forces|work together] with others on this; congratulations to the people who [brought it about|made it happen|worked for it].",
        "[Two teams that learn from each other|Working together across two companies|Two companies that trust each other] can go a long way; [congratulations|my congratulations] to [all|everybody] at {company} who [made it happen|brought it about].",
    ),
    "comment_event": (
        "[Good|It is good|I am glad] to see {company} [bring people together|open its doors|make room] for this; [thanks to everybody who makes it happen|my thanks to all who prepare it|thanks to all who prepare it].",
        "[Events like this|Days like this|Occasions like this] are made by the people who prepare them; [thanks to everybody at {company} for that|good work by everybody at {company}|my thanks to the people at {company} for that].",
        "[Glad to see this on the calendar|Good to see this|I was glad to see this]; [thanks|my thanks] to [the people|everybody|all] at {company} who [put it together|take the time for it].",
    ),
    "comment_wish": (
        "I will follow with interest [how it goes on from here|what comes of it].",
        "I wish all of you much joy with it, and [calm weeks in between|the time to be pleased with it].",
        "I hope that there was time to [celebrate it together|be pleased with it], [and that the next steps go as well|before the next step began].",
        "I am curious [how it goes on|what it will lead to], and wish you good people and a steady hand for it.",
    ),
}
