"""Made-up letters that say a little of everything, to read once before the first real one.

They are for nothing but the patterns: what a reader looks for is made ready when it first looks.
"""

from datetime import UTC, datetime

from afterword.core.entries import Header, Message, Who
from afterword.core.world import Owner

_AT = datetime(2000, 1, 3, 9, tzinfo=UTC)
_THEM = Who("Ada Birkeley", "ada@brightwater.example")
_THEIRS = """Hello,

thank you for your application and for the interview last week. We would like to invite you to the
next round, a call with our head of planning, Maya Lind, on Tuesday 11 January at 10:30. Please let
me know whether that works for you.

We will get back to you by the end of next week with a decision. Could you send us your portfolio
and two references by Friday? Unfortunately we decided to go ahead with another candidate for the
role of Senior Planner; we can offer you the position of Analyst. Please do not contact the team
directly. You may use my name. I am out of the office until Monday and reply when I am back.

Best regards
Ada Birkeley
"""
_OWN = """Dear Ada,

thank you for the interview. I attach my portfolio and would be happy to talk on Tuesday at 10. Is
there any news about the role? I will send you the references by Friday.

Kind regards
"""


def usual_letters(owner: Owner) -> tuple[Message, ...]:
    """One to the owner and one of theirs."""
    me = Who(owner.name, owner.emails[0] if owner.emails else "")
    return _letter(_THEM, me, _THEIRS), _letter(me, _THEM, _OWN)


def _letter(sender: Who, to: Who, text: str) -> Message:
    header = Header(
        message_id="usual@afterword.example",
        in_reply_to="",
        references=(),
        sender=sender,
        to=(to,),
        cc=(),
        at=_AT,
        received=_AT,
        subject="Your application: interview",
        bulk=False,
        automatic=False,
    )
    return Message(header, text=text, quoted="", signature=sender.name, html=False)
