"""Invented names, companies, roles and notes for bench/letters; nobody in it is real."""

# ruff: noqa: E501  # notes are as long as people write them
NAMES = (
    "Maureen Tully|Dr. Kwame Osei|Pilar Quintero|Otis|Mei-Ling Zhao|Prof. Rosalind Kerr|Sam O'Dowd"
    "|María del Carmen de la Fuente Ortiz|Joost van der Meer|Fatima El Idrissi|ليلى حداد|יעל כהן|Kenji 森"
    "|Jun'ichi Morimoto|Nils|Chidi|Siobhán Ní Bhriain|Łukasz Wiśniewski|Zoë Åkerblom|Ana Souza|T. J. Brooks"
    "|Jean-Luc de Saint-Aubin|Ngozi Adaeze Okonkwo-Bell|Raj|Sabine Vogt|Lucía Ferrándiz Albors|Per|Bo|Ulla"
    "|Graham Peel|Dr Anil Mehta|Wojciech|Hye-jin Park|Imani Baptiste|Theo|Vera Stone|Yusuf Demir|Ingrid Lie"
    "|Priyanka|Colm Brady|Noor|Ewa Nowak|Ben Whitlock|Astrid Møller|Obi Nwosu|Lola Marchetti|Dax|Ada"
).split("|")
COMPANIES = (
    "St Brannock Hospital|Oakhill Primary|Bellweather & Finch|Studio Ferngate|Tarn Software|Norvik Turbines"
    "|Casa Verde Hotels|Huber Maschinenbau GmbH & Co. KG|Rivermead Council|Quickbite|Lumen Theatre|4Front"
    "|A.B.C. Freight|The Quiet Company, Inc.|Zing!|1st & Main|Aster Pharma|Moss & Daughters|Ålesund Fisk"
    "|Corvid Games|Hollowell Solicitors|Arden Rail|Vineyard Row|Tidepool Media|Nothing|north|Polder Bouw B.V."
    "|Grün+Sohn|Ironbridge College|Pepper & Pine|X|Greenleaf Charity (UK)|Fjordlys Energi AS|Big Yellow Bus"
).split("|")
ROLES = (
    "Ward Sister|Year 4 Teacher|Management Accountant|Brand Designer|Account Executive|Test Engineer"
    "|Front Office Manager|Einkäufer|Planning Officer|Data Analyst|Stage Manager|Fleet Coordinator"
    "|Clinical Trial Manager|Fundraiser|Site Manager|Crew Scheduler|Pastry Chef|Claims Handler"
    "|HR Business Partner|Level Designer|Paralegal|Pharmacist|Lab Technician|Podcast Producer"
    "|Signalling Engineer|Store Manager|Practice Manager|Senior Software Engineer (m/w/d)|Head of R&D|"
).split("|")
# What people note of somebody: every hand and habit, gossip and nothing among them.
NOTES = (
    "handover takes 40 min, she wants it under 15. lovely woman",
    "asked how I'd calm a family that shouts; worried about falls at night",
    "showed me the med room - very tidy. 3 kids",
    "phonics in mixed groups, asked about marking load",
    'said "reading is everybody\'s job", walked me through the library corner',
    "month end close is 9 days, wants to cut the close to 5",
    "intercompany balances are reconciled by hand. hates it!!",
    "biggest headache: late expense claims. golf",
    "likes sketches before figma",
    'the brief is never the brief ("ask twice")',
    "design system is two years old, nobody owns it; showed me the type library",
    "pipeline is thin in the north. talks a lot",
    "churn in the mid-market segment - what if the champion leaves?",
    "they move blade tests from the hall to simulation; worries about fatigue data",
    "showed me test rig 3 (huge). from Bergen like my gran",
    "noise measurements at low wind, asked what I'd do w/ 2 sensors only",
    "check-in queue between 3 and 4pm, wants guests to wait less than five minutes",
    "asked about incoterms; is rolling out supplier scorecards",
    "backlog of 300 cases -> triage by size first",
    "site visits: one day a week is too little",
    "cohort retention; orders drop after week 3",
    "ad spend attribution - nobody trusts it",
    "dashboards!!! 140 of them, 9 used",
    "get-in in 4 hours, quick changes stage left",
    "drivers log hours on paper. wants tablets by easter",
    "fuel cards, fraud last year (off the record)",
    "the depot closes at ten but trucks arrive until midnight",
    "site activation takes 140 days; goal: 90 days",
    "explained how they pick sites. funny guy",
    "patient diaries -> missing entries on weekends",
    "wants donors to hear from the field, not from head office",
    "cranes stand still when wind > 6; plans week by week",
    "safety walk every morning, asked about near misses",
    "sourdough croissant needs 3 days; cares about waste",
    "oven no 2 runs hot, showed me how they rotate trays",
    "storm claims come in waves, phones melt",
    "customers want a name, not a number",
    "works council from january; managers are unsure what they may ask",
    "tutorial loses 30% of players in minute two",
    "needs someone who checks page numbers twice",
    "repeat prescriptions pile up on mondays & tuesdays",
    "chemicals inventory is in a spreadsheet, wants barcodes",
    "cold opens under 20 seconds; loves silence",
    "remote guests - bad mics",
    "drawings from 1974, scans them one by one",
    "gives new staff the till on day 2. brave!",
    "shrinkage 2,1 %, mirrors don't help",
    "phones at 8am are the problem; dreams of online booking",
    "runs reception w/ 2 people, no cover at lunch",
    "they move the fleet planner from nightly batches to streaming; worries about replay",
    "three kids, divorced, hates the CFO",
    "seemed tired. coffee was bad",
    "nothing much, left early",
    "",
    "",
    "sobreventa los viernes, no tienen lista de espera",
    "Lieferanten zu spät, lieber zwei Quellen als eine",
    "!!!",
    "{name} asked about [TODO]",
    "quiet. union rules",
)
LEARNED = (
    "the ward moves to paperless charts in june|they plan every unit in pairs|the hall is booked till march"
    "|two entities still run on different charts of accounts|deals under 20k close in three weeks||"
    "|sites get paid late, so they answer late|every change needs two signatures|nobody looks at the night orders"
).split("|")
BRING = (
    "my bedside handover sheet|rota planning for 60 nurses|close calendar template|discovery call script"
    "|I cut a close from 8 to 4 days|could run the tablet pilot in one depot||rainflow counting scripts"
    "|show them the queue board|near-miss cards||plain-language letter set|mic kit by post|drawing register"
).split("|")
ASKED = "portfolio|work sample|case study|two code samples|close calendar|certificates".split("|")
DONE = (
    "Ledger course finished|A talk on replay at the Freight Days|Published: how we halved the close"
    "|Certified scrum master|Our ward won the falls prize"
).split("|")
NEWS = (
    "NAME opens in Leeds|NAME launches a planner for small fleets|NAME wins the safety award"
    "|NAME raises 12 million|NAME takes on 40 people"
).split("|")
EVENTS = "Audit Fair|Data Day 2026|The Lisbon Freight Meetup|Ward Nights".split("|")
