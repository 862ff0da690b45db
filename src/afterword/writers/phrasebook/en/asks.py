"""Enquiries and answers to requests: what was agreed or asked for, and one question at most."""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

POINTS: Mapping[str, Pool] = {
    "subject_ask": (
        "The {role} role",
        "A question about the {role} role",
        "{role}: a short question",
    ),
    "subject_ask_company": (
        "My application at {company}",
        "A question about my application",
        "A short question",
    ),
    "recall_promise": (
        "On {on:d} you said that there should be news by {by:wd}.",
        "When we were last in touch, on {on:d}, you named {by:wd} as the day for news.",
        "On {on:d} I heard from you that news could be expected by {by:wd}.",
        "By what you said on {on:d}, I had {by:wd} in my calendar for news.",
    ),
    "recall_promise_of": (
        "On {on:d} {name} said that there should be news by {by:wd}.",
        "{name} told me on {on:d} that I might hear more by {by:wd}.",
        "By what {name} said on {on:d}, I had {by:wd} in my calendar for news.",
        "When I last heard from {name}, on {on:d}, {by:wd} was named as the day for news.",
    ),
    "recall_understood": (
        "As I understood on {on:d}, there should be news by {by:wd}.",
        "On {on:d}, {by:wd} was named as the day for news.",
        "By what I was told on {on:d}, I had {by:wd} in my calendar for news.",
    ),
    "late_thanks": (
        "I still owe you thanks for our conversation on {day:wd}: I was glad of it.",
        "Let me also thank you for the time that you took for me on {day:wd}.",
        "Thank you, late as it is, for our conversation on {day:wd}.",
        "I also want to thank you for our conversation on {day:wd}.",
    ),
    "recall_asked": (
        "I asked on {on:d} how things stand, and write this once more in case my question went under.",
        "On {on:d} I sent you a question, which may have arrived at a bad moment.",
        "My message of {on:d} may have come at a busy time.",
        "I wrote to you on {on:d} and know how easily a mail slips down the page.",
    ),
    "recall_hold": (
        "On {on:d} I heard from you that the process was on hold.",
        "The process was put on hold when you wrote on {on:d}.",
        "When you wrote on {on:d}, everything had been put on hold.",
    ),
    "recall_talk": (
        "We last spoke on {day:wd}, and I have thought of our conversation with pleasure since.",
        "It is some time since we spoke on {day:wd}.",
        "Since our conversation on {day:wd} I have not heard how things went on.",
        "Our conversation on {day:wd} is still on my mind.",
    ),
    "recall_team": (
        "My last conversation with your colleagues was on {day:wd}.",
        "I last spoke with your team on {day:wd}, and enjoyed it.",
        "Since I talked with your colleagues on {day:wd}, I have not heard how things went on.",
    ),
    "recall_letter": (
        "I last wrote to you on {on:d}.",
        "My last message to you was that of {on:d}.",
        "I come back to my message of {on:d}.",
    ),
    "recall_their_letter": (
        "Thank you for your message of {on:d}.",
        "I come back to what you wrote on {on:d}.",
        "Your last message reached me on {on:d}, and I was glad of it.",
    ),
    "recall_role": (
        "I applied for the {role} role at {company} some time ago.",
        "My application for the {role} role has been with you for a while.",
    ),
    "recall_role_company": (
        "I applied at {company} some time ago.",
        "My application at {company} has been with you for a while.",
    ),
    "still": (
        "I still think about {n}.",
        "{N} is still on my mind.",
        "More than once I have come back to {n}.",
        "I have not forgotten {n}.",
    ),
    "still_seen": (
        "I still think of {words} that you showed me.",
        "I have not forgotten being shown {words}.",
        "Being shown {words} is still a good memory.",
    ),
    "ask": (
        "Could you tell me where things stand with the {role} role?",
        "May I ask how the decision on the {role} role is coming along?",
        "Is there anything new about the {role} role that you can share?",
        "How do things look with the {role} role from where you stand?",
        "Do you know yet when the {role} role will be decided?",
    ),
    "ask_company": (
        "Could you tell me where things stand?",
        "May I ask how the decision is coming along?",
        "Is there anything new that you can share?",
        "How do things look from where you stand?",
        "Do you know yet when it will be decided?",
    ),
    "ask_again": (
        "Is the {role} role still open, as far as you know?",
        "Can you say whether the {role} role is still being decided?",
        "Has the timing for the {role} role changed?",
        "Could you let me know whether I should still reckon with the {role} role?",
    ),
    "ask_again_company": (
        "Is the role still open, as far as you know?",
        "Can you say whether it is still being decided?",
        "Has the timing changed?",
        "Could you let me know whether I should still reckon with it?",
    ),
    "easy": (
        "One line is enough, even if it only says that it will take longer.",
        "A short word will do, and a new date is just as welcome as a decision.",
        "If it needs more time, that is all right; a rough date would help me to plan.",
        "A yes, a no or a not yet is all I need.",
        "No long answer is needed: to know that it is still open would already help me.",
    ),
    "easy_again": (
        "A one-word answer is fine.",
        "If it is a no, that is good to know too, and I will not take it amiss.",
        "A single line, whichever way it went, would help me to plan.",
        "Yes, no or later: any of the three helps me.",
    ),
    "ask_close": (
        "I remain glad to send or answer anything that is missing.",
        "I am still very interested, and wish you a good week.",
        "My interest has not changed.",
        "Thank you for taking a moment for this.",
        "With good wishes to you and the team.",
    ),
    "closing": (
        "I take it that your plans for the {role} role have changed, and will not write about it again.",
        "As I have not heard more about the {role} role, I will let it rest here.",
        "I know that decisions take other turns, so I will not ask about the {role} role any further.",
        "This is only to say that I close the {role} role on my side for now, with no hard feelings.",
    ),
    "closing_company": (
        "I take it that your plans have changed, and will not write about it again.",
        "As I have not heard more, I will let my application rest here.",
        "I know that decisions take other turns, so I will not ask any further.",
        "This is only to say that I close the matter on my side for now, with no hard feelings.",
    ),
    "closing_thanks": (
        "Thank you for the time that you and your colleagues gave me.",
        "I am grateful for the conversations we had.",
        "I enjoyed getting to know you and your work.",
        "My thanks to you and the team for the interest you took.",
    ),
    "closing_door": (
        "Should it become current again, or something else at {company} fit, I would be glad to hear from you.",
        "If things change at {company}, a line from you will always be welcome.",
        "I wish you and {company} well, and would be happy to talk again one day.",
        "No answer is needed; if the wind turns at {company}, you know where to find me.",
    ),
    "subject_other_offer": (
        "Timing of the {role} role",
        "The {role} role: an update from me",
        "A change on my side",
    ),
    "subject_other_offer_company": (
        "My application: timing",
        "A change on my side",
        "An update from me",
    ),
    "other_offer_by": (
        "I have received an offer from another company, and have been asked to answer by {by:wd}.",
        "There is news on my side: I have an offer elsewhere, which I am to answer by {by:wd}.",
        "I want to be open with you: another company has made me an offer, and hopes for my answer by {by:wd}.",
    ),
    "other_offer": (
        "I have received an offer from another company, which I will have to answer soon.",
        "There is news on my side: I have an offer elsewhere.",
        "I want to be open with you: another company has made me an offer.",
    ),
    "other_offer_wish": (
        "The {role} role at {company} still interests me very much, so I did not want to answer without asking you.",
        "Before I decide, I would like to know how things stand with the {role} role, which I care about.",
        "I would not want to decide without knowing more about the {role} role at {company}.",
    ),
    "other_offer_wish_company": (
        "{company} still interests me very much, so I did not want to answer without asking you.",
        "Before I decide, I would like to know how things stand with you.",
        "I would not want to decide without knowing more about where things stand at {company}.",
    ),
    "other_offer_ask_by": (
        "Do you see a chance of a decision before then?",
        "Could you tell me whether a decision on your side is possible in that time?",
        "Is it likely that you will know more by that day?",
    ),
    "other_offer_ask": (
        "Do you see a chance of a decision soon?",
        "Could you tell me by when a decision on your side is possible?",
        "Is it likely that you will know more in the coming days?",
    ),
    "other_offer_easy": (
        "If it is not, I will understand that well; a short word either way would help me.",
        "An honest no helps me as much as a yes.",
        "I know that your process has its own pace, and do not mean to press it.",
    ),
    "subject_materials": ("{what}, as you asked", "What you asked for", "As requested: {what}"),
    "asked": (
        "On {on:d} you asked for {what}; here you are.",
        "Thank you for asking for {what} on {on:d}.",
        "As you asked on {on:d}, I am sending you {what}.",
        "Here is what you asked for on {on:d}: {what}.",
    ),
    "asked_through": (
        "On {on:d} {name} asked for {what}; I am sending it through you, so that it takes the way you prefer.",
        "{name} asked me on {on:d} for {what}, and I would like to send it by way of you.",
        "Could you pass this on to {name}, who asked me on {on:d} for {what}?",
    ),
    "enclosed": (
        "You will find “{title}” attached, which is the {what} in question.",
        "Attached is “{title}”, the {what} that you will be looking for.",
        "The attached {what}, “{title}”, can be read on its own.",
        "I attach “{title}” as the {what}.",
    ),
    "enclosed_too": (
        "With it comes “{title}”, as a further {what}.",
        "I have added “{title}” as well, a {what} of its own.",
        "“{title}”, also attached, is the other {what}.",
    ),
    "bears_on": (
        "I chose it with {n} in mind.",
        "It bears on {n}.",
        "It is my answer, on paper, to {n}.",
        "I think you will see in it how I would go about {n}.",
    ),
    "materials_aim": (
        "It shows how I go about a task of this kind from beginning to end.",
        "I chose it because it shows my way of working better than a description would.",
        "It should give you an idea of how I work, and of what I leave behind when I am done.",
    ),
    "references": (
        "These are people who have agreed to speak about my work:",
        "You can reach the following people, who have said yes to being asked:",
        "My references, who know that you may write or call, are:",
    ),
    "reference": ("{line}",),
    "materials_close": (
        "If you would like more, or another format, for the {role} role, one word is enough.",
        "I am glad to answer questions about it, or to add what is missing for the {role} role.",
        "Should anything be missing for the {role} role, I will send it right away.",
    ),
    "materials_close_company": (
        "If you would like more, or another format, one word is enough.",
        "I am glad to answer questions about it, or to add what is missing.",
        "Should anything be missing, I will send it right away.",
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
        "{company}, and my thanks",
    ),
    "subject_reference_company": (
        "How it went with {company}",
        "My application at {company}",
        "{company}, and my thanks",
    ),
    "briefing": (
        "{company} has asked me for references for the {role} role, and I would like to name you, as you kindly agreed.",
        "I am on the way to the {role} role at {company}, and they have asked for references.",
        "You may soon hear from {company}, where I am being considered for the {role} role.",
    ),
    "briefing_company": (
        "{company} has asked me for references, and I would like to name you, as you kindly agreed.",
        "I am in the process with {company}, and they have asked for references.",
        "You may soon hear from {company}, where I am being considered for a role.",
    ),
    "briefing_ask": (
        "{company} has asked me for references for the {role} role; may I name you?",
        "Would you be willing to be a reference for me, for the {role} role at {company}?",
        "May I give your name to {company}, where I am being considered for the {role} role?",
    ),
    "briefing_ask_company": (
        "{company} has asked me for references; may I name you?",
        "Would you be willing to be a reference for me at {company}?",
        "May I give your name to {company}, where I am being considered for a role?",
    ),
    "briefing_who": (
        "You might hear from {names}.",
        "Whoever calls or writes, so far I have been talking with {names}.",
        "I have been in touch there with {names}.",
    ),
    "briefing_easy": (
        "If it does not suit you now, a short no is perfectly all right, and I will ask somebody else.",
        "Please say no if you would rather not; I will understand without a reason.",
        "I will name you only with your yes, and tell you before anybody calls.",
    ),
    "briefing_thanks": (
        "Thank you for lending me your word, and tell me if you would like to know more about the role first.",
        "I will tell you how it goes, and thank you for your help.",
        "If you would like to talk before they call, I am glad to; and thank you.",
    ),
    "went_offer": (
        "I have good news: {company} has offered me the {role} role.",
        "You should be among the first to know that {company} has offered me the {role} role.",
    ),
    "went_offer_company": (
        "I have good news: {company} has made me an offer.",
        "You should be among the first to know that {company} has made me an offer.",
    ),
    "went_accepted": (
        "I have good news: I have accepted the {role} role at {company}.",
        "You should be among the first to know that I will take on the {role} role at {company}.",
    ),
    "went_accepted_company": (
        "I have good news: I have accepted an offer from {company}.",
        "You should be among the first to know that I am going to {company}.",
    ),
    "went_no": (
        "I want to tell you how it went: {company} has decided on somebody else for the {role} role.",
        "A short word on how it ended: the {role} role at {company} has gone to somebody else.",
    ),
    "went_no_company": (
        "I want to tell you how it went: {company} has decided on somebody else.",
        "A short word on how it ended: it did not work out with {company}.",
    ),
    "reference_thanks": (
        "Thank you for having stood ready to speak for me; it gave me confidence, and I have not forgotten it.",
        "That I could name you as a reference meant a lot to me, and I thank you for it.",
        "I am grateful that I could count on you, and would gladly do the same for you one day.",
    ),
}
