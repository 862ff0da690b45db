"""Answers to requests, words to references, and how it went."""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

POINTS: Mapping[str, Pool] = {
    "subject_materials": ("{what}, as you asked", "{what} for you", "As requested: {what}"),
    "asked": (
        "[You asked|You asked me|You were asking] for {what} on {on:d}[; here you are|, so here you are|, and I am glad to send what you need|, which I am glad to send|, and here you have what you need].",
        "As you asked on {on:d}, I am [sending|sending you|passing on|happy to send|glad to send you] {what}[| with this mail| with this message].",
        "Thank you for your [message|mail|note|question] of {on:d}; [I am glad to send you|I am sending you|as you asked, I am sending you|I am happy to send you] {what}.",
        "You [wanted to see|wanted to have|were interested in|asked to see] {what} when you wrote on {on:d}[; here you are|, so here you are|, and I am glad to send what you asked for|, which I am glad to send].",
        "[Following|Further to|To follow up on|In answer to] your [message|mail|question|note] of {on:d}, I am sending you {what}.",
        "On {on:d} you [asked|asked me|were asking] [for {what}; here you are|for {what}, so here you are|for {what}, which I am glad to send|for {what}, and I am happy to send what you need].",
        "I am [glad|happy|pleased] to send you {what}, [as you asked on {on:d}|which you asked for on {on:d}|as requested on {on:d}|as you wished on {on:d}].",
    ),
    "asked_through": (
        "On {on:d} {name} asked [me for|for] {what}; I am sending it through you, [so that it goes the way you prefer|since you prefer it that way].",
        "{name} asked me on {on:d} for {what}, [and I would like to send it by way of you|and I am sending it by way of you|which I am sending by way of you].",
        "Could you [pass this on|forward this|hand this on] to {name}, who asked me on {on:d} for {what}?",
        "[This is|Here is something|This mail is] for {name}, who asked [me|] on {on:d} for {what}[; would you pass it on|; could you pass it on|; may I send it through you]?",
        "Would you [pass this on|forward this|hand this on] to {name}? [It is about {what}, asked for on {on:d}.|It answers a request of {on:d} for {what}.]",
        "I [am sending you|have for {name}] {what}, asked for on {on:d}; [would you pass it on to {name}|could you pass it on|could {name} have it through you]?",
    ),
    "asked_missing": (
        "On {on:d} you asked for {what}, which I will send you as soon as I can.",
        "I have not forgotten that you asked for {what} on {on:d}; you will have everything from me as soon as I can manage.",
        "You asked on {on:d} for {what}; it will follow in a mail of its own.",
        "Thank you for your message of {on:d}; {what} will follow as soon as I have everything together.",
    ),
    "asked_some": (
        "On {on:d} you asked for {what}; here is what I have so far[|, and the rest will follow].",
        "You asked for {what} on {on:d}, and this is [the first part of it|what I have so far].",
        "Of what you asked for on {on:d} ({what}), [I am sending you what I have so far|this is what I have so far].",
    ),
    "asked_through_missing": (
        "On {on:d} {name} asked me for {what}; may I send it by way of you as soon as I have everything together?",
        "{name} asked me on {on:d} for {what}; would you pass it on once all of it is there?",
    ),
    "asked_late": (
        "It was due on {by:wd}, and I am sorry that it is late.",
        "The day for it was {by:wd}; I am sorry to be late.",
        "I am sorry to be late with it: it was due on {by:wd}.",
        "That was due on {by:wd}, so I am late, and I am sorry.",
    ),
    "enclosed": (
        "“{title}” is attached: the {what} you asked for.",
        "Attached is “{title}”, the {what} you asked for.",
        "You will find “{title}” attached to this mail.",
        "I have attached “{title}” for you.",
    ),
    "enclosed_too": (
        "I have added “{title}” as well, a further {what}.",
        "With it comes “{title}”, another {what}.",
        "“{title}”, also attached, is the other {what}.",
    ),
    "bears_on": (
        "I had {n} in mind when I chose it.",
        "It bears on {n}.",
        "It is my answer on paper to {n}.",
        "You will see that it comes back to {n}.",
    ),
    "bears_on_said": (
        "I had your point in mind that {words}.",
        "It bears on your point that {words}.",
        "When choosing it, I thought of your point that {words}.",
    ),
    "materials_aim": (
        "I hope it [tells you|shows you] what you wanted to know.",
        "I hope it says more than a description of mine would.",
        "I hope it is [what you had in mind|of use to you].",
    ),
    "references": (
        "These people have agreed to speak about my work:",
        "You can reach the following people, who have said yes to being asked:",
        "My references, who know that you may write or call, are:",
    ),
    "reference": ("{line}",),
    "materials_close": (
        "If you need more for the {role} role, or another format, just say.",
        "I am happy to answer [any questions|questions about it], or to add what is missing for the {role} role.",
        "If anything is missing for the {role} role, I will send it right away.",
    ),
    "materials_close_company": (
        "If you need more, or another format, just say.",
        "I am happy to answer questions about it, or to add what is missing.",
        "If anything is missing, I will send it right away.",
    ),
    "subject_briefing": (
        "A reference for {company}",
        "A call you may get from {company}",
        "The {role} role at {company}",
    ),
    "subject_briefing_company": (
        "A reference for {company}",
        "A call you may get from {company}",
        "My application at {company}",
    ),
    "subject_reference": (
        "How it went with {company}",
        "The {role} role: how it went",
        "{company}, and thank you",
    ),
    "subject_reference_company": (
        "How it went with {company}",
        "My application at {company}",
        "{company}, and thank you",
    ),
    "briefing": (
        "{company} has [asked me for references|asked for references|asked to speak to references] for the {role} role, and I [would like to|am going to|will] give them your name, as you kindly agreed.",
        "[You may|You might] [soon hear|hear soon|get a call] from {company}, where I am [being considered|in the running|a candidate] for the {role} role.",
        "I am [in the running|being considered|a candidate] for the {role} role at {company}, and they have asked for references[|, so you may hear from them].",
        "A [short|quick|little] heads-up: {company} [may call you|may get in touch with you|might contact you] [about|because of] the {role} role.",
        "[Things are moving|It is getting serious] with the {role} role at {company}: they have [asked for references|asked who can speak about my work][|, so you may hear from them].",
    ),
    "briefing_company": (
        "{company} has [asked me for references|asked for references|asked to speak to references], and I [would like to|am going to|will] give them your name, as you kindly agreed.",
        "[You may|You might] [soon hear|hear soon|get a call] from {company}, where I am [being considered|in the running|a candidate] for a role.",
        "I am [in the running|being considered|a candidate] at {company}, and they have asked for references[|, so you may hear from them].",
        "A [short|quick|little] heads-up: {company} [may call you|may get in touch with you|might contact you] [about my application|about me].",
        "[Things are moving|It is getting serious] with {company}: they have [asked for references|asked who can speak about my work][|, so you may hear from them].",
    ),
    "briefing_ask": (
        "{company} has [asked me for|asked for] references for the {role} role; may I [name you|give them your name|put you down]?",
        "Would you be [willing|happy|up for it] to be a reference for me, for the {role} role at {company}?",
        "May I [give your name|name you] to {company}, where I am [being considered|in the running|a candidate] for the {role} role?",
        "I am [being considered|in the running|a candidate] for the {role} role at {company}, and they [want to talk to|have asked for] references; [may I name you|could I give them your name|may I put you down]?",
        "[Could|May] I [ask you for a favour|ask something of you]: would you [be a reference|speak for me|vouch for my work] for the {role} role at {company}?",
        "For the {role} role at {company} I [need|have been asked for] [a reference|somebody who knows my work]; [may I name you|may I give them your name|would you be willing]?",
    ),
    "briefing_ask_company": (
        "{company} has [asked me for|asked for] references; may I [name you|give them your name|put you down]?",
        "Would you be [willing|happy] to be a reference for me at {company}[|, where I am being considered|, where I am in the running]?",
        "May I [give your name|name you] to {company}, where I am [being considered|in the running|a candidate] for a role?",
        "I am [being considered|in the running|a candidate] at {company}, and they [want to talk to|have asked for] references; [may I name you|could I give them your name|may I put you down]?",
        "[Could|May] I [ask you for a favour|ask something of you]: would you [be a reference|speak for me|vouch for my work] at {company}?",
        "For {company} I [need|have been asked for] [a reference|somebody who knows my work]; [may I name you|may I give them your name|would you be willing]?",
    ),
    "briefing_who": (
        "I have been in touch with {names} there.",
        "So far I have been talking with {names}.",
        "The people I have been in touch with there: {names}.",
    ),
    "briefing_easy": (
        "If now is not a good time, a short no is fine, and I will ask somebody else.",
        "Please say no if you would rather not; you need no reason.",
        "I will only name you with your yes, and will tell you before anybody calls.",
    ),
    "briefing_thanks": (
        "Thank you for doing this, and tell me if you would like to know more about the role first.",
        "I will let you know how it goes; thank you for your help.",
        "If you would like to talk before they call, I am glad to; and thank you.",
    ),
    "went_offer": (
        "[Good news|I have good news]: {company} has offered me the {role} role[|, and I wanted you to hear it from me|, and you had a part in it|; I wanted you to know|, and I wanted to tell you right away|, and I thought of you at once].",
        "[You should be|I want you to be] among the first to know[ that|:] {company} has offered me the {role} role[|, and I wanted you to hear it from me|, and you had a part in it|; I wanted you to know|, and I wanted to tell you right away|, and I thought of you at once].",
        "It [worked out|has worked out|went well]: {company} has offered me the {role} role[|, and I wanted you to hear it from me|, and you had a part in it|; I wanted you to know|, and I wanted to tell you right away|, and I thought of you at once].",
        "{company} has offered me the {role} role[|, and I wanted you to hear it from me|, and you had a part in it|; I wanted you to know|, and I wanted to tell you right away|, and I thought of you at once].",
        "[I can tell you now|Some good news|A bit of good news]: I have [an offer|the offer] from {company} for the {role} role[|, and I wanted you to hear it from me|, and you had a part in it|; I wanted you to know|, and I wanted to tell you right away|, and I thought of you at once].",
    ),
    "went_offer_company": (
        "[Good news|I have good news]: {company} has made me an offer[|, and I wanted you to hear it from me|, and you had a part in it|; I wanted you to know|, and I wanted to tell you right away|, and I thought of you at once].",
        "[You should be|I want you to be] among the first to know[ that|:] {company} has made me an offer[|, and I wanted you to hear it from me|, and you had a part in it|; I wanted you to know|, and I wanted to tell you right away|, and I thought of you at once].",
        "It [worked out|has worked out|went well]: {company} has made me an offer[|, and I wanted you to hear it from me|, and you had a part in it|; I wanted you to know|, and I wanted to tell you right away|, and I thought of you at once].",
        "{company} has made me an offer[|, and I wanted you to hear it from me|, and you had a part in it|; I wanted you to know|, and I wanted to tell you right away|, and I thought of you at once].",
        "[I can tell you now|Some good news|A bit of good news]: I have [an offer|the offer] from {company}[|, and I wanted you to hear it from me|, and you had a part in it|; I wanted you to know|, and I wanted to tell you right away|, and I thought of you at once].",
    ),
    "went_accepted": (
        "[Good news|I have good news]: I have accepted the {role} role at {company}[|, and I wanted you to hear it from me|, and you had a part in it|; I wanted you to know|, and I wanted to tell you right away|, and I thought of you at once].",
        "[You should be|I want you to be] among the first to know[ that|:] I am taking the {role} role at {company}[|, and I wanted you to hear it from me|, and you had a part in it|; I wanted you to know|, and I wanted to tell you right away|, and I thought of you at once].",
        "It [worked out|has worked out|went well]: I have accepted the {role} role at {company}[|, and I wanted you to hear it from me|, and you had a part in it|; I wanted you to know|, and I wanted to tell you right away|, and I thought of you at once].",
        "I have accepted the {role} role at {company}[|, and I wanted you to hear it from me|, and you had a part in it|; I wanted you to know|, and I wanted to tell you right away|, and I thought of you at once].",
        "[I can tell you now|Some good news|A bit of good news]: I am [taking|taking on] the {role} role at {company}[|, and I wanted you to hear it from me|, and you had a part in it|; I wanted you to know|, and I wanted to tell you right away|, and I thought of you at once].",
    ),
    "went_accepted_company": (
        "[Good news|I have good news]: I have accepted an offer from {company}[|, and I wanted you to hear it from me|, and you had a part in it|; I wanted you to know|, and I wanted to tell you right away|, and I thought of you at once].",
        "[You should be|I want you to be] among the first to know[ that|:] I am going to {company}[|, and I wanted you to hear it from me|, and you had a part in it|; I wanted you to know|, and I wanted to tell you right away|, and I thought of you at once].",
        "It [worked out|has worked out|went well]: I have accepted an offer from {company}[|, and I wanted you to hear it from me|, and you had a part in it|; I wanted you to know|, and I wanted to tell you right away|, and I thought of you at once].",
        "I have accepted an offer from {company}[|, and I wanted you to hear it from me|, and you had a part in it|; I wanted you to know|, and I wanted to tell you right away|, and I thought of you at once].",
        "[I can tell you now|Some good news|A bit of good news]: I am [going to|joining] {company}[|, and I wanted you to hear it from me|, and you had a part in it|; I wanted you to know|, and I wanted to tell you right away|, and I thought of you at once].",
    ),
    "went_no": (
        "I [want|wanted] to tell you how it went: {company} has [decided on|chosen] somebody else for the {role} role[|, and I wanted you to hear it from me|; I wanted you to know|, which is a pity, but no drama|, and that is all right|, and I wanted to tell you myself].",
        "A [short word|quick word|line] on how it [ended|went]: the {role} role at {company} has gone to somebody else[|, and I wanted you to hear it from me|; I wanted you to know|, which is a pity, but no drama|, and that is all right|, and I wanted to tell you myself].",
        "It did not work out [with the {role} role at {company}|with {company} and the {role} role][|, and I wanted you to hear it from me|; I wanted you to know|, which is a pity, but no drama|, and that is all right|, and I wanted to tell you myself].",
        "{company} has [chosen|decided on|gone with] somebody else for the {role} role[|, and I wanted you to hear it from me|; I wanted you to know|, which is a pity, but no drama|, and that is all right|, and I wanted to tell you myself].",
        "You should hear how it [ended|went] with the {role} role: {company} has [chosen|decided on|gone with] somebody else[|, and I wanted you to hear it from me|; I wanted you to know|, which is a pity, but no drama|, and that is all right|, and I wanted to tell you myself].",
    ),
    "went_no_company": (
        "I [want|wanted] to tell you how it went: {company} has [decided on|chosen] somebody else[|, and I wanted you to hear it from me|; I wanted you to know|, which is a pity, but no drama|, and that is all right|, and I wanted to tell you myself].",
        "A [short word|quick word|line] on how it [ended|went]: it did not work out with {company}[|, and I wanted you to hear it from me|; I wanted you to know|, which is a pity, but no drama|, and that is all right|, and I wanted to tell you myself].",
        "It did not work out with {company}[|, and I wanted you to hear it from me|; I wanted you to know|, which is a pity, but no drama|, and that is all right|, and I wanted to tell you myself].",
        "{company} has [chosen|decided on|gone with] somebody else[|, and I wanted you to hear it from me|; I wanted you to know|, which is a pity, but no drama|, and that is all right|, and I wanted to tell you myself].",
        "You should hear how it [ended|went] with {company}: they have [chosen|decided on|gone with] somebody else[|, and I wanted you to hear it from me|; I wanted you to know|, which is a pity, but no drama|, and that is all right|, and I wanted to tell you myself].",
    ),
    "reference_thanks": (
        "Thank you for being ready to speak for me; [it gave me confidence|it helped to know that].",
        "Being able to name you as a reference meant a lot to me, so thank you.",
        "Thank you for backing me; I would gladly do the same for you one day.",
    ),
}
