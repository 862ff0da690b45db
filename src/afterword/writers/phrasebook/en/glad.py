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
        "[Congratulations|Many congratulations|Warm congratulations] to you and [the team|your colleagues|everyone at {company}] on “{title}”[|; it was good to read].",
        "I [just read|saw|came across] “{title}”, and [wanted to congratulate you|wanted to say congratulations|congratulations to you all][| and the team].",
        "“{title}”: [what good news|that is great news|that was good to read], and [congratulations to you and the team|congratulations to you all|my congratulations to everyone at {company}].",
        "[Great news|What good news|Good news]: I [saw|read|just read] “{title}”, and [congratulations to you and the team|congratulate you all].",
        "I [was|am] [glad|so glad|happy] to [see|read] “{title}”; [congratulations|many congratulations|warm congratulations] to you and [the team|everyone at {company}].",
        "[It was good to see|It was great to see|It was good to read] “{title}”[, so congratulations to you all|; congratulations to you and the team|, and I wanted to congratulate you].",
    ),
    "congratulate_remark": (
        "It [made me think|reminded me] of {n}.",
        "I [had to think of|thought right away of] {n}.",
        "It [brought back|took me back to] {n}.",
    ),
    "congratulate_remark_said": (
        "It [made me think|reminded me] of your point that {words}.",
        "You said that {words}, and [I had to think of that|it reminded me of that].",
    ),
    "congratulate_remark_seen": (
        "It [made me think|reminded me] of {words} that you showed me.",
        "I had to think of {words} that you showed me.",
    ),
    "congratulate_wish": (
        "A lot of work must have gone into it.",
        "I hope you [all got to celebrate|found a moment to enjoy it].",
        "I hope it goes on as well as it has started.",
        "I wish you [all|and the team] the best with what comes next.",
    ),
    "congratulate_close": (
        "No need to reply; I just wanted to [say so|tell you].",
        "This needs no answer; [enjoy it|have a good week].",
        "No reply needed; I hope you [enjoy it|all enjoy it].",
        "There is nothing you need to do; I [just wanted to say it|only wanted to say so].",
    ),
    "comment_launch": (
        "[Congratulations|Many congratulations|Warm congratulations|Well done and congratulations] to [everyone|the whole team|all the people] [at|over at] {company} who [took this from an idea to the real thing|worked on this until it was ready].",
        "Months of work that nobody saw, and [now it is out|now it is there for everyone]; [congratulations|many congratulations|warm congratulations] to [the whole team|all who built it|everyone] at {company}.",
        "[Great to see this out in the world|Good to see this out|It is good to see this out]; [congratulations|many congratulations] to the people [at|over at] {company} who [built it|made it happen|got it this far|kept at it].",
    ),
    "comment_funding": (
        "[Congratulations|Many congratulations|Warm congratulations] to [the team|everyone|all|the people] at {company}; trust like this [has to be earned first|comes from a lot of good work].",
        "[Good|Great|It is good] to see that others [believe in|are backing|trust in] what {company} is building; [congratulations|many congratulations|warm congratulations] to [all of you|the whole team].",
        "[A lot of work comes before news like this|News like this takes years of work|There are years of work behind this]; [congratulations|many congratulations] to everyone [at|over at] {company} who [had a part in it|worked for it|helped earn it|made it possible].",
    ),
    "comment_award": (
        "[Congratulations|Warm congratulations|Many congratulations] to [everyone|all|the people|the whole team] at {company} behind this; it is good when [careful work gets noticed|good work gets seen].",
        "An award is really for [all the ordinary days before it|the work on ordinary days|everything nobody saw]; [congratulations|many congratulations] to [the people who did it|the whole team at {company}|everyone at {company}].",
        "[Good to see|Great to see|I was glad to see this]; [congratulations|many congratulations] to everyone [at|over at] {company} who [worked towards this|had a hand in this|did the work behind it|made it possible].",
    ),
    "comment_office": (
        "[Congratulations|Many congratulations|Warm congratulations] to [{company}|everyone at {company}|the team at {company}|all at {company}] on the new place, and [a good start|a great start] to everyone who will work there.",
        "A new place is made by the people who [fill it|work there|move in]; [congratulations|many congratulations], and [a good start to all of them|happy first weeks to them all|a good start to everyone at {company}].",
        "[Good to see {company} growing|Good to see this|Great to see this|I was glad to read this]; I wish [everyone who is moving in|all who will work there] [a good start|good neighbours and good coffee|happy first weeks].",
    ),
    "comment_partner": (
        "[Congratulations|Many congratulations|Warm congratulations] to [both sides|everyone on both sides|the people on both sides|both teams]; [good partnerships start with people who trust each other|it takes trust on both sides to get this far].",
        "[Good|Great|It is good] to see {company} [join forces|work together] with others on this; [congratulations|many congratulations|warm congratulations] to the people who [brought it about|made it happen|worked for it].",
        "[Two teams that learn from each other|Two companies that trust each other|People working together across two companies] can go a long way; [congratulations|many congratulations] to [all|everyone] [at|over at] {company} who [made it happen|brought it about].",
    ),
    "comment_event": (
        "[Good|Great|It is good] to see {company} [bring people together|open its doors|make room] for this; [thanks to everyone who makes it happen|many thanks to all who prepare it|thank you to all who prepare it].",
        "[Events like this|Days like this|Evenings like this] only happen because somebody prepares them; [thanks to everyone at {company} for that|good work by everyone at {company}|many thanks to the people at {company} for that].",
        "[Glad to see this on the calendar|Good to see this|I was glad to see this]; [thanks|many thanks] to [the people|everyone|all] [at|over at] {company} who [put it together|take the time for it].",
    ),
    "comment_wish": (
        "I look forward to seeing [how it goes from here|what comes of it].",
        "I hope you all get to enjoy it, and [find a calm week in between|take a moment to look back].",
        "I hope there was time to celebrate together, [and that the next steps go as well|before the next step began].",
        "I am curious to see [where it goes from here|what comes next], and wish you all the best with it.",
    ),
}
