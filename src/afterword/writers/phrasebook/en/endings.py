"""Letters at the end: a reply to a rejection, an answer to an offer, a withdrawal."""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

POINTS: Mapping[str, Pool] = {
    "subject_gracious": ("Thank you for letting me know", "My thanks", "Thank you all the same"),
    "subject_gracious_company": (
        "Thank you for letting me know",
        "My thanks",
        "Thank you all the same",
    ),
    "gracious_thanks": (
        "Thank you for letting me know on {on:d}, and for doing it so clearly.",
        "Thank you for your message of {on:d}.",
        "I am sorry that it did not work out, and grateful for your word of {on:d}.",
        "Your message of {on:d} was not the one I had hoped for, and I thank you for sending it.",
        "Thank you for telling me on {on:d} how you decided.",
        "I appreciate that you wrote to me on {on:d} instead of leaving it open.",
    ),
    "gracious_remark": (
        "One thing I will keep in mind is {n}.",
        "{N} is something I will take with me.",
        "In any case I am glad of {n}.",
        "{N} will stay with me.",
        "I learned from our talks, in particular from {n}.",
        "I will not forget {n}.",
    ),
    "gracious_remark_seen": (
        "I am glad that you showed me {words}.",
        "I will remember being shown {words}.",
        "Seeing {words} was worth a great deal in any case.",
        "Thank you again for showing me {words}.",
    ),
    "gracious_met": (
        "I enjoyed meeting the people who do this work.",
        "The conversations were worth my while, and I hope they were worth yours.",
        "I valued the time that everybody took to talk with me.",
        "It was a pleasure to get to know you and your colleagues.",
        "Please pass my thanks on to everybody who took the time to talk with me.",
    ),
    "gracious_read": (
        "I thank you for the time you put into my application.",
        "Thank you for having considered me.",
        "I appreciate the attention that you gave my application.",
    ),
    "gracious_wish": (
        "I wish whoever takes on the {role} role every success with it.",
        "I hope the {role} role finds the right hands, and wish you well with it.",
        "My best wishes to you and to the person you chose for the {role} role.",
        "I wish you a good start with your new colleague in the {role} role.",
    ),
    "gracious_wish_company": (
        "I wish you and everybody at {company} every success.",
        "My best wishes to you and to the person you chose.",
        "I wish you a good start with your new colleague.",
        "I wish all of you at {company} well with the work ahead.",
    ),
    "gracious_door": (
        "Should another role at {company} fit one day, I would be glad to hear from you.",
        "If our paths cross again, at {company} or elsewhere, I would be pleased.",
        "I would be happy to talk again, should something else at {company} come up.",
        "I remain interested in what {company} does, and would be glad to stay in touch.",
    ),
    "subject_offer": ("Your offer: {role}", "Thank you for your offer", "The {role} offer"),
    "subject_offer_company": (
        "Your offer",
        "Thank you for your offer",
        "Your offer from {company}",
    ),
    "offer_thanks": (
        "Thank you very much for offering me the {role} role at {company}; I am delighted.",
        "Your offer of the {role} role has made me very happy, and I thank you and the team for it.",
        "I was delighted to receive your offer of the {role} role at {company}.",
        "Thank you, and everybody involved, for the offer of the {role} role.",
    ),
    "offer_thanks_company": (
        "Thank you very much for your offer; I am delighted.",
        "Your offer has made me very happy, and I thank you and the team for it.",
        "I was delighted to receive the offer from {company}.",
        "Thank you, and everybody at {company}, for the offer.",
    ),
    "offer_by": (
        "I would like to read it with the care it deserves, and will give you my answer by {by:wd}.",
        "May I take the time until {by:wd} to go through it properly, and answer you by then?",
        "I want to think it through properly, so please let me come back to you by {by:wd} with my answer.",
        "So that my answer is a considered one, I would like to use the time until {by:wd}.",
    ),
    "offer_time": (
        "I would like to read it with the care it deserves; would it suit you if I answered within a week?",
        "May I take a few days to go through it properly before I answer?",
        "I want to think it through properly; by when would you like to have my answer?",
        "So that my answer is a considered one, may I come back to you in a few days?",
    ),
    "offer_close": (
        "If questions come up while I read, I will ask them in one go.",
        "Should I have questions about the details, may I send them to you?",
        "I will send any questions about the details together, so that they cost you little time.",
        "Until then, please tell me if there is anything that you still need from me.",
    ),
    "subject_withdrawal": (
        "My application: {role}",
        "The {role} role",
        "Withdrawing from the {role} role",
    ),
    "subject_withdrawal_company": (
        "My application",
        "My application at {company}",
        "Withdrawing my application",
    ),
    "withdrawal_elsewhere": (
        "I have accepted an offer elsewhere, and so withdraw from the process for the {role} role at {company}.",
        "I am writing to withdraw my application for the {role} role, as I have accepted another offer.",
        "Another offer has come to a good end for me, so please take me out of the process for the {role} role.",
        "I want you to hear it from me: I have accepted another role, and withdraw from the {role} process.",
    ),
    "withdrawal_elsewhere_company": (
        "I have accepted an offer elsewhere, and so withdraw my application at {company}.",
        "I am writing to withdraw my application, as I have accepted another offer.",
        "Another offer has come to a good end for me, so please take me out of your process.",
        "I want you to hear it from me: I have accepted another role, and withdraw from your process.",
    ),
    "withdrawal_own": (
        "After some thought, I would like to withdraw my application for the {role} role at {company}.",
        "I am writing to withdraw from the process for the {role} role.",
        "I have decided not to go further with the {role} role, and want you to hear it from me.",
        "Please take me out of the process for the {role} role; I have decided to go another way.",
    ),
    "withdrawal_own_company": (
        "After some thought, I would like to withdraw my application at {company}.",
        "I am writing to withdraw my application.",
        "I have decided not to go further with my application at {company}, and want you to hear it from me.",
        "Please take me out of your process; I have decided to go another way.",
    ),
    "withdrawal_wish": (
        "Thank you for the time you have given me, and my best wishes to you and to {company}.",
        "I hope you find the right person soon, and thank you for your trust.",
        "I am sorry for any trouble this causes you, and wish {company} well.",
        "I would be glad if our paths crossed again, and thank you for everything.",
    ),
}
