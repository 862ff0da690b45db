"""The shape that every language's module of terms has."""

from __future__ import annotations

from dataclasses import dataclass

LABEL_FIELDS = ("date", "time", "when", "with", "where", "minutes", "title", "role")


@dataclass(frozen=True, slots=True)
class Terms:
    """One language. Fields called words are split at spaces, all others at " | "; line ends are
    spaces.

    What stands between two " | " is a regex fragment for folded text (sentences.Text).
    """

    # Titles of jobs.
    jobs: str  # words: they head a title: "engineer", "nurse"
    job_endings: str  # how compounds end that head one: "ingenieurin"
    recruiter: str
    coordinator: str
    manager: str
    role_after: str  # what stands before a title: "position of"
    # Names.
    not_names: str  # words: they begin with a capital and are no name
    # Meetings.
    interview: str
    talk: str
    no_interview: str  # in a title: dentist, stand-up, webinar
    cancelled: str  # how a title begins when it is off
    labels: str  # of confirmations: "words|words = field", field one of LABEL_FIELDS
    takes_part: str  # after a name
    takes_no_part: str
    suits: str  # the owner agrees to a time
    # The owner's letters.
    thanks: str
    thanks_for: str  # after thanks: what one is thanked for after a talk
    just_now: str
    enquiry: str  # asks for news by itself
    enquiry_hint: str  # asks for news within a question
    closing: str
    handing_over: str
    applying: str
    asks_introduction: str
    withdrawing: str
    accepting: str
    declining: str  # an offer
    gracious: str
    will_send: str
    other_offer: str
    # Applications.
    received: str  # an application has come in
    regret: str
    hiring_desk: str  # words: of a sender's name that are not the company's: "careers"
    # Noise.
    bulk_subject: str
    bulk_text: str
    swindle: str  # no employer says it
    swindle_hint: str  # employers say it too, seldom twice
    # LinkedIn's subjects, with their accents: (?P<name>…) names who.
    accepted: str
    messaged: str
    posted: str
    new_job: str
    position_at: str  # regex between title and company in a headline
    # Debriefs.
    nothing: str
    hedged: str
    decides: str  # a decision or its outcome
    comes_back: str  # news for the user, unless the line tells an errand
    errand: str  # writing, calling, timing, an invitation
    own_step: str  # the user's own
    by_mail: str  # what is asked for will be said in a mail
