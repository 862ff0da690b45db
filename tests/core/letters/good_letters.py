"""Letters as people might write them themselves, to those of `panels.PANELS`: all of them are good.

Each is for a person of a panel (their number), a play and its occasion. Names are made up.
"""

# ruff: noqa: E501  # letters are as long as people write them
from __future__ import annotations

# Company's first word, the person's number, play, occasion, the letter.
GOOD: tuple[tuple[str, int, str, str, str], ...] = (
    ("St", 0, "thank_you", "interview", """Dear Maureen,

Thank you for seeing me on Tuesday. I went straight home and looked at my bedside handover sheet again: I think it would get you a good way from 40 minutes towards the 15 you want.

I'd love to come and work on the ward. If it helps, I can bring the sheet along next time.

Warmly,
Ines"""),
    ("St", 0, "thank_you", "interview", """Hi Maureen, thanks for Tuesday. The bit about handover taking 40 minutes rang true, and I'd enjoy helping you bring it down. Do shout if you need anything else from me.

Ines"""),
    ("St", 1, "thank_you", "interview", """Dear Dr. Osei,

I appreciated our conversation on Tuesday. Your question about calming a family that shouts is a good one, and I have thought about it since: I would start by finding them a chair and a quiet corner.

I understand your worry about falls at night. It is something I take seriously as well.

Kind regards,
Ines Calloway"""),
    ("St", 2, "thank_you", "interview", """Dear Pilar,

it was lovely to meet you. Thank you for showing me the med room, I wish ours were half as tidy. The move to paperless charts in June sounds like a good moment to join.

Best wishes,
Ines"""),
    ("Oakhill", 0, "thank_you", "interview", """Dear Hannah,

Many thanks for Tuesday. I liked what you said about phonics in mixed groups, because it is how I would want to teach it. On marking load: I mark less and talk more, and I can explain how if you are curious.

I'd be delighted to teach Year 4 at Oakhill.

Kind regards
Ines Calloway"""),
    ("Oakhill", 1, "thank_you", "interview", """Dear Gareth,

Thank you for your time on Tuesday. I agree with you that parents should be in school more often, and would be glad to start with a reading morning.

Yours sincerely,
Ines Calloway"""),
    ("Oakhill", 2, "thank_you", "interview", """Hi Siobhan,

Thanks so much for the walk through the library corner! "Reading is everybody's job" is going on my wall.

See you soon, I hope.
Ines"""),
    ("Bellweather", 0, "thank_you", "interview", """Tom,

Thanks for the conversation on Tuesday. Going from 9 days to 5 for month end close is a real job of work, and I'd like to do it with you. I cut a close from 8 to 4 days, so I have some idea where the time hides.

I'm happy to walk you through my close calendar template whenever suits.

Best,
Ines"""),
    ("Bellweather", 0, "thank_you", "interview", """Good morning Tom,

I wanted to say thank you for Tuesday's conversation. I've been thinking about the month end close, and about the two entities that still run on different charts of accounts. My guess is that the second explains some of the first.

I'd be glad to take on the Management Accountant role.

Regards,
Ines Calloway"""),
    ("Bellweather", 1, "thank_you", "interview", """Dear Ayesha,

Thank you for taking me through the intercompany balances. Reconciling by hand every month sounds tiring, and I suspect a shared template would take half the pain away.

I hope we get to work on it together.

Best wishes,
Ines Calloway"""),
    ("Bellweather", 2, "thank_you", "interview", """Dear Lionel,

Thank you for Tuesday. Late expense claims are a headache everywhere, and I have a few ideas that don't involve shouting at anyone.

All the best,
Ines"""),
    ("Studio", 0, "thank_you", "interview", """Hi Lola,

Thank you for the talk! I'm with you on sketches before Figma: it keeps everybody honest about the idea.

Until soon,
Ines"""),
    ("Studio", 1, "thank_you", "interview", """Hello Otis,

thank you for your time on Tuesday. "Ask twice" has already saved me once this week. I'd enjoy working in a studio that treats the brief as the beginning of a conversation.

Ines"""),
    ("Studio", 2, "thank_you", "interview", """Dear Mei-Ling,

Thanks for showing me the type library. A design system that nobody owns is an invitation, and I would happily give an afternoon to a type audit as a start.

Best,
Ines"""),
    ("Tarn", 0, "thank_you", "interview", """Hi Brett,

Good talking with you on Tuesday, and thank you. I've been turning over the thin pipeline in the north; I'd start with the customers you already have there.

Best,
Ines"""),
    ("Tarn", 1, "thank_you", "interview", """Dear Yusuf,

Thank you for a good conversation. Your question, what if the champion leaves, is the right one to ask about churn. I don't have the whole answer yet, but I'd look at who else reads the reports.

Kind regards,
Ines Calloway"""),
    ("Tarn", 2, "thank_you", "interview", """Hi Nadia,

Thanks for Tuesday. Short first calls suit me: I would rather listen than present.

Best wishes, Ines"""),
    ("Norvik", 0, "thank_you", "interview", """Dear Sigrid,

Thank you for the interview on Tuesday. The move of blade tests from the hall to simulation interests me a lot, and I share your worry about the fatigue data. My rainflow counting scripts might help there.

Best regards,
Ines Calloway"""),
    ("Norvik", 1, "thank_you", "interview", """Hi Paul,

Thank you for showing me test rig 3. I had no idea it was that big.

I'd be very happy to work next to it.

Ines"""),
    ("Norvik", 2, "thank_you", "interview", """Dear Li Na,

I enjoyed your question about what I'd do with 2 sensors only. On reflection I would put one of them where I least expect noise. Thanks again for the conversation.

Best,
Ines"""),
    ("Casa", 1, "thank_you", "interview", """Dear Claire,

Thank you for talking with me on Tuesday. I noticed the check-in queue between 3 and 4pm myself when I came in, and I think five minutes is a realistic goal.

Warm regards,
Ines"""),
    ("Rivermead", 0, "thank_you", "interview", """Dear Doreen,

Thank you for explaining how the backlog of 300 cases came about. Triage by size first makes sense to me. I'd be pleased to help work through it.

Kind regards,
Ines Calloway"""),
    ("Rivermead", 1, "thank_you", "interview", """Dear Imran,

Thank you for Tuesday. You are right that one day a week is too little for site visits. Most of what I know about planning I learned standing in a field.

Best wishes,
Ines"""),
    ("Quickbite", 0, "thank_you", "interview", """Hi Ana,

thanks for the chat about cohort retention. The drop in orders after week 3 won't leave me alone. If you like, I can sketch how I'd look into it.

Ines"""),
    ("Quickbite", 2, "thank_you", "interview", """Hi Chidi,

Thank you. 140 dashboards and 9 used: I laughed, and then I went and counted mine.

A dashboard cull is something I'd gladly run.

Cheers
Ines"""),
    ("Lumen", 0, "thank_you", "interview", """Dear Rupert,

Thank you for your time. A get-in in 4 hours is brisk, and quick changes stage left need a good dresser and better tape. I'd be happy to be part of it.

Ines"""),
    ("Kestrel", 0, "thank_you", "interview", """Hi Wojciech,

Thank you for the conversation on Tuesday. Tablets instead of paper logs by Easter is doable if the drivers get to try them first. I could run the pilot in one depot.

Regards,
Ines Calloway"""),
    ("Kestrel", 2, "thank_you", "interview", """Dear Sam,

Thanks for taking the time. A depot that closes at ten while trucks arrive until midnight is a puzzle I'd like to work on.

Best,
Ines"""),
    ("Aster", 0, "thank_you", "interview", """Dear Dr. Brandt,

Thank you for speaking with me. Bringing site activation down from 140 days to 90 is ambitious and, I believe, possible: my start-up checklist came out of a similar push.

Yours sincerely,
Ines Calloway"""),
    ("Greenleaf", 1, "thank_you", "interview", """Dear Mary-Ann,

Thank you for meeting me. Donors hearing from the field rather than from head office is how I would want to hear, too.

I'd love to help make that happen.

Ines"""),
    ("Polder", 0, "thank_you", "interview", """Dear Joost,

Thank you for the talk on Tuesday. Cranes standing still in the wind is a planning problem as much as a weather one; planning week by week leaves you room.

Kind regards,
Ines Calloway"""),
    ("Moss", 0, "thank_you", "interview", """Dear Eleanor,

Thank you for letting me taste the sourdough croissant. Three days is a long time, and you can tell. I care about waste as you do.

With best wishes,
Ines"""),
    ("Zenith", 1, "thank_you", "interview", """Dear Uma,

"A name, not a number" is exactly it. Thank you for the conversation; my plain-language letter set was written with the same thought.

Ines Calloway"""),
    ("Arden", 1, "thank_you", "interview", """Dear Lucy,

Thank you for showing me how you scan the drawings from 1974, one by one. A drawing register would be the first thing I'd set up.

Best wishes,
Ines"""),
    ("Cobble", 0, "thank_you", "interview", """Dear Dr Mehta,

Thank you for meeting me on Tuesday. Phones at 8am are the problem everywhere, and online booking is only half of the answer. The other half is the call-back list.

Kind regards,
Ines"""),
    ("Bellweather", 0, "check_in", "promise", """Dear Tom,

When we spoke you thought there would be news by Wednesday 23 September. Has anything moved? A short line is plenty.

Best,
Ines"""),
    ("Bellweather", 0, "check_in", "promise", """Hi Tom,

I hope the close went well this month. You mentioned that I'd hear by the 23rd of September, so I thought I would ask: where do things stand with the Management Accountant role?

If it needs more time, that's fine.

Ines"""),
    ("Bellweather", 0, "check_in", "silence", """Dear Tom,

We spoke on 15 September, and I'd like to know where things stand with the role. No rush; even "not yet" helps me plan.

Kind regards,
Ines Calloway"""),
    ("Quickbite", 0, "check_in", "silence", """Hi Ana,

It's been a while since our conversation on Tuesday 15 September. Is there any news on the Data Analyst role? I'm still keen.

Ines"""),
    ("Norvik", 0, "check_in", "silence", """Dear Sigrid,

I am still very interested in the Test Engineer role. Could you tell me whether a decision has been made yet?

Thank you, and best regards,
Ines Calloway"""),
    ("Bellweather", 0, "check_in", "closing", """Dear Tom,

I take it that the role has gone to somebody else, and that's all right. Thank you for the time you gave me. If something comes up at Bellweather & Finch one day, I'd be glad to hear from you.

Best wishes,
Ines"""),
    ("Bellweather", 0, "thank_you", "rejection", """Dear Tom,

Thank you for telling me so clearly. I'm sorry it didn't work out, but I enjoyed meeting all of you.

I wish you a quick close every month.

Ines"""),
    ("Bellweather", 0, "thank_you", "rejection", """Tom, thanks for letting me know. Disappointing, of course, but I appreciate that you wrote yourself. All the best to you and the new colleague.

Ines Calloway"""),
    ("Bellweather", 0, "thank_you", "offer", """Dear Tom,

What lovely news, thank you. I'd like to read everything properly before I answer. May I come back to you in a few days?

Best,
Ines"""),
    ("Bellweather", 0, "thank_you", "withdrawal", """Dear Tom,

I have decided to take another role, and want to tell you myself. Thank you for your time and for the good conversations.

Best wishes,
Ines"""),
    ("St", 2, "connect", "interview", """Hi Pilar, it was good to meet you on Tuesday, and thanks for showing me the med room. Ines"""),
    ("Tarn", 1, "connect", "interview", """Hi Yusuf, I enjoyed our talk about churn on Tuesday and would like to stay in touch. Ines"""),
    ("Quickbite", 2, "connect", "interview", """Hi Chidi, still thinking about those 140 dashboards. Good to have met you. Ines"""),
    ("Studio", 1, "connect", "interview", """Hello Otis, thank you for Tuesday. "Ask twice" stuck with me. Best, Ines"""),
    ("Kestrel", 0, "connect", "interview", """Dear Wojciech, it was a pleasure to talk about the drivers' logs on Tuesday. Ines Calloway"""),
    ("Ironbridge", 0, "thank_you", "interview", """Dear Professor Kerr,

Many thanks for your time on Tuesday. I had not realised that the fume hoods are only serviced twice a year, and I was glad to hear about the apprentice programme; I came into lab work that way myself.

I'd be delighted to join the college as a technician.

Yours sincerely,
Ines Calloway"""),
    ("Ironbridge", 1, "thank_you", "interview", """Hi Dev,

thanks for showing me around. Barcodes for the chemicals inventory would save everybody a lot of squinting, and I'd happily set that up.

Speak soon,
Ines"""),
    ("Corvid", 1, "thank_you", "interview", """Dear Mirela,

Thank you for being straight about the tutorial. Losing 30% of players in minute two is painful, and I think paper prototypes could show you why within a day.

Best,
Ines Calloway"""),
    ("Tidepool", 0, "thank_you", "interview", """Hi Jules,

Thanks for a fun conversation. I went and timed my own cold opens afterwards. None of them is under 20 seconds. You have a point about silence.

Hope to hear from you,
Ines"""),
    ("Tidepool", 1, "thank_you", "interview", """Dear Bex,

Thank you for Tuesday. Bad mics on remote guests drive me up the wall as well; posting people a small mic kit has worked for me.

All the best,
Ines"""),
    ("Pepper", 1, "thank_you", "interview", """Dear Vera,

Thank you for explaining the shrinkage figures. I agree that mirrors are not the answer. I would look at deliveries first.

Ines"""),
    ("Cobble", 1, "thank_you", "interview", """Hi Trish,

Just a quick thank-you for Tuesday. Two people on reception with no cover at lunch is tight, and you make it look easy. I'd love to help take the pressure off.

Warm wishes,
Ines"""),
    ("Fjordlys", 0, "thank_you", "interview", """Dear Astrid,

Thank you for the interview. A works council from January will raise a lot of questions, and I can see why managers are unsure what they may ask. That's precisely the sort of thing I enjoy sorting out.

Kind regards,
Ines Calloway"""),
    ("Fjordlys", 1, "thank_you", "interview", """Dear Nils,

thank you for your time. Six weeks of shadowing is generous, and it tells me you take onboarding seriously. I have an onboarding plan for shift workers that I could show you.

Regards,
Ines"""),
    ("Vineyard", 0, "thank_you", "interview", """Dear Colm,

Thank you for meeting me. Repeat prescriptions piling up on Mondays and Tuesdays is familiar; a simple triage list helped where I work now.

Best wishes,
Ines"""),
    ("Bluebird", 1, "thank_you", "interview", """Hi Raj,

thanks for Tuesday. My answer to "what if three call in sick at once" was not my best. I'd ring the standby crew first, then look at who can swap. Thanks for letting me think out loud.

Ines"""),
    ("Hollowell", 0, "thank_you", "interview", """Dear Judith,

Thank you for your time on Tuesday. Checking page numbers twice is second nature to me, so I think I'd be at home with your bundles.

Yours sincerely,
Ines Calloway"""),
    ("Quickbite", 1, "thank_you", "interview", """Hi Ben,

Thanks for the frank chat about ad spend attribution. If nobody trusts the numbers, I'd start by finding one that everybody can live with.

Best,
Ines"""),
    ("Zenith", 0, "thank_you", "interview", """Dear Patrick,

Thank you for taking the time, especially with storm season coming. Half the calls asking where the money is suggests that a letter at the right moment would spare you many of them.

Kind regards,
Ines"""),
    ("Rivermead", 2, "thank_you", "interview", """Dear Fiona,

Thank you for Tuesday. If committee members only read the first page, then the first page had better be good; I have a one-page case summary that I could share.

Best wishes,
Ines Calloway"""),
    ("Norvik", 0, "check_in", "promise", """Dear Sigrid,

You were hoping to have news by 23 September. Could you let me know how things look? I remain very interested, and of course I understand if it takes longer.

Kind regards,
Ines Calloway"""),
    ("Tarn", 0, "check_in", "promise", """Hi Brett,

Wednesday the 23rd has come and gone, so I thought I'd drop you a line. Any news on the Account Executive role? A yes, no or not yet is all I need.

Thanks,
Ines"""),
    ("Casa", 0, "check_in", "silence", """Dear Esteban,

It has been a little while since we met on 15 September. I was wondering where you are with the Front Office Manager position.

Thank you,
Ines"""),
    ("Aster", 0, "thank_you", "rejection", """Dear Dr. Brandt,

Thank you for your message, and for the time you and your colleagues gave me. I'm disappointed, naturally, but I understand. I wish you every success with the trial sites.

With best regards,
Ines Calloway"""),
    ("Moss", 0, "thank_you", "rejection", """Dear Eleanor,

thank you for letting me know. I hope you find the right person, and that the croissants keep selling out.

Ines"""),
    ("Kestrel", 1, "connect", "interview", """Hi Hye-jin, good to meet you on Tuesday. I enjoyed talking about fuel cards more than I expected. Ines"""),
    ("Arden", 0, "connect", "interview", """Dear Graham, thanks for explaining possession windows to me on Tuesday. I'd be glad to be in touch here. Ines"""),
    ("Greenleaf", 0, "thank_you", "interview", """Dear Obi,

Thank you for talking with me about legacy giving. Tone matters more there than anywhere, and I liked how carefully you choose your words.

Kind regards,
Ines"""),
    ("Lumen", 1, "thank_you", "offer", """Dear Jo,

Thank you so much for the offer. I'm thrilled. May I have until the end of the week to read it through?

Ines"""),
    ("St", 1, "thank_you", "withdrawal", """Dear Dr. Osei,

I have accepted a post closer to home and am withdrawing my application. Thank you for your time and kindness.

Kind regards,
Ines Calloway"""),
)  # fmt: skip
