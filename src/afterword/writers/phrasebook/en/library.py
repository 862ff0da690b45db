"""What is sent as a link, and a reference's yes that is about to end."""

from afterword.writers.phrasebook.shape import Pool

POINTS: dict[str, Pool] = {
    "linked": (
        "At {url} you will find “{title}”, the {what} in question.",
        "My {what}, “{title}”, is at {url} for you to open.",
        "“{title}” is the {what} that you asked about; it is at {url} and opens in any browser.",
        "You can open “{title}”, my {what}, at {url} whenever it suits you.",
    ),
    "subject_renewal": (
        "May I still name you as a reference?",
        "Being my reference: does it still suit you?",
        "A question about being my reference",
    ),
    "subject_renewal_company": (
        "May I still name you as a reference?",
        "Being my reference: does it still suit you?",
        "A question about being my reference",
    ),
    "renewal": (
        "I am still on the way to the {role} role at {company}, and you kindly agreed to speak for me.",
        "You said a while ago that I may name you as a reference, and {company} may still call about the {role} role.",
        "The {role} role at {company} is not decided yet, and you are among the people whom I may name there.",
    ),
    "renewal_company": (
        "I am still in the process with {company}, and you kindly agreed to speak for me.",
        "You said a while ago that I may name you as a reference, and {company} may still call.",
        "At {company} nothing is decided yet, and you are among the people whom I may name there.",
    ),
    "renewal_ask": (
        "I take such a yes to hold for a year, which ends on {on:d}: may I go on naming you?",
        "It will soon be a year, on {on:d}, so I would rather ask again than take it for granted: does it still hold?",
        "By {on:d} your yes will be a year old; would you be willing to renew it?",
    ),
    "renewal_over": (
        "I take such a yes to hold for a year, which ended on {on:d}: may I go on naming you?",
        "Your yes was a year old on {on:d}, so I would rather ask again: does it still hold?",
        "It was a year on {on:d}; would you be willing to renew your yes?",
    ),
}
