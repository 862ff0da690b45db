"""English for reading shorthand notes: words as plain data, nothing is decided here."""

from __future__ import annotations

# --- what is not for the other's eyes -------------------------------------------------------------

# A line with one of these was told in confidence, or is nobody's business: all of it is left out.
CONFIDENTIAL = (
    r"off the record|off-record|confidential\w*|between us|in confidence|don'?t (?:mention|tell|say"
    r"|quote|use)|do not (?:mention|tell|say|quote|use)|not public|embargo\w*|secret\w*|nda|private\w*"
    r"|hush|keep quiet|under wraps|not for (?:the )?letter"
)
# A statement with one of these is about somebody's life, body, beliefs or origin.
PERSONAL = (
    r"grew up|born|raised in|married|divorced?|wedding|wife|husband|partner is|boyfriend|girlfriend|spouse"
    r"|kids?|children at home|baby|babies|toddlers?|daughters?|sons?|twins|pregnan\w+|maternity|paternity"
    r"|parental leave|mother|father|mum|mom|dad|parents? (?:died|live\w*)|brother|sister|granny|grand\w+er"
    r"|died|funeral|widow\w*|cancer|ill(?:ness)?|sick|surgery|burn(?:ed|t)?[ -]?out|depress\w+|therapy|divorcing"
    r"|religio\w+|church|mosque|synagogue|catholic|muslim|jewish|hindu|vegan|vegetarian|politic\w*|votes? for"
    r"|hometown|lives? in|living in|lived in|moved (?:here|to \w+ for)|his accent|her accent|accent|hobb(?:y|ies)"
    r"|book club|reads|novels?|sci-fi|netflix|cello|violin|yoga|gym|cycl(?:es|ing)|climb(?:s|ing)|marathons?|football|soccer|baseball|tennis|golf|guitar|piano|choir|dogs?|cats?|birthday|holiday|vacation"
    r"|black\b|white (?:guy|man|woman)|asian\b|about [2-7]0$|in (?:her|his|their) (?:20|30|40|50|60)s|[2-7]\d years old|her age|his age|their age|hair|beard|tattoo\w*|wears?|wearing|tie|gay|lesbian"
    r"|dating|drinks?|drunk|smokes?|hungover|weekend plans|went to school with|alumn\w+|same school|small talk"
    r"|smalltalk|chit-?chat|weather|commutes?"
)
# A piece with one of these judges people or the talk, is hearsay, doubt, gossip or bad blood.
JUDGING = (
    r"nice(?:st|ly)?|lovely|smil\w+|laugh\w*|rolled (?:his|her|their) eyes|stared|yawn\w*|interrupt\w*|overweight|fat\b|skinny"
    r"|attractive|handsome|pretty (?:woman|man|girl|guy)|ugly|garbage|rubbish|desperate\w*|smell\w*|lied|liars?"
    r"|acquired by|acquisition|takeover|pregnant|republicans?|democrats?|tory|tories|labour party|flags?\b|have children|lovely|sweet|kind of|grumpy|arrogant|rude|smug|weird|old-?school|old-?fashioned|bor(?:ed|es)"
    r"|awkward\w*|cute|genius|impressive|unimpressed|intimidat\w+|scary|bossy|pedantic"
    r"|know-?it-?all|micromanag\w+|ego|vain|charming|leaving|(?:wants|plans|hopes) to leave|retir(?:es|ing)|new job|good vibes?|bad vibes?|vibes?|chemistry|liked (?:me|him|her|them)"
    r"|likes me|loved me|hates?|hated|loath\w+|dislik\w+|can'?t stand|detests?|despis\w+|complain\w*|whin\w+|rant\w*"
    r"|gossip\w*|rumou?rs?|felt|feels like|fingers crossed"
    r"|fumbl\w+|stumbl\w+|rambl\w+|froze|blew it|messed up|screwed|botched|blank(?:ed)?|my answer|my bad|went (?:well|badly"
    r"|great|ok|okay|fine|so-so|meh|south)|awful|terrible|horrible|bad\b|worst|meh|ugh|wtf|lol|haha|crap|shit\w*|damn"
    r"|sucks?|stupid|idiot\w*|useless|hopeless|lazy|incompetent|clueless|mess|messy|chaos|chaotic|disaster|toxic|hostile"
    r"|dysfunctional|nightmare|a joke|red flags?|lawsuits?|sued|reorg\w*|restructur\w*|downsiz\w+|headcount|cost[ -]cutting|fired|firing|layoffs?|laid off|redundanc\w+|sacked|quit"
    r"|quitting|resign\w*|left (?:last|in|after|because)|bankrupt\w*|insolven\w+|losing money|no money|budget\w* (?:is|seems?"
    r"|tight|cut)|tight budget|salar(?:y|ies)|pay|wage\w*|comp|compensation|bonus\w*|equity|offer amount|benefits package"
    r"|visa|sponsorship|relocat\w+|notice period|start date|when i could start|when i can start|lost (?:\w+ ){0,2}people"
    r"|(?:lost|losing) (?:\w+ ){0,2}staff|really good|so good|very good|great (?:talk|chat|hour|guy|person|conversation)"
    r"|good (?:talk|chat|hour|guy|person|one|energy|conversation|meeting|feeling)|well[ -]prepared|too\b[^,]*\bwell|\bwell$"
    r"|super|amazing|awesome|fantastic|blah|yada|whatever|tbh|btw|note to self|reminder|todo|tbd|tbc|fixme|xxx+|lorem"
)
# Hearsay and doubt, which take what stands before them along ("they are expanding, I think").
HEARSAY = r"apparently|allegedly|supposedly|heard that|i heard"
HEDGES = (
    rf"{HEARSAY}|nobody said|no one said|not said|between the lines|guess\w*"
    r"|suspect\w*|seems?|seemed|sounds? like|probably|prob|maybe|perhaps|possibly|unsure|not sure|unclear|unconfirmed"
    r"|dunno|idk|imo|imho|i think|i feel|i felt|hopefully|i believe|if i got (?:it|that) right|or so"
)
# Of what JUDGING has: terms, which are not for a letter and yet may be talked about.
TERMS = (
    r"salar(?:y|ies)|pay|wages?|comp|compensation|bonus\w*|equity|offer amount|benefits package|visa"
    r"|sponsorship|relocat\w+|notice period|start date|when i (?:could|can) start|headcount|tight budget"
    r"|budget\w* (?:is|seems?|tight|cut)|new job|went well|well|todo|tbd|tbc|reminder"
)
# What somebody is like: told only where it stands as the predicate ("calm", "is a bit shy", "sharp guy"),
# since the same words speak of things too ("a calm ward", "sharp corners").
TRAITS = (
    r"friendly|kind|warm|cold|odd|strange|boring|nervous|shy|tired|distracted|stressed|tense|funny|cool|calm|chatty"
    r"|quiet|loud|smart|clever|sharp|brilliant|impressed|patient|impatient|strict|relaxed|formal|informal|open|direct"
    r"|honest|serious|senior|junior|young|old|tall|short|happy|sad|polite|curt|brisk|keen|reserved|enthusiastic|tough"
    r"|easy|hard|difficult|generous|helpful|humble|proud|confident|worried|hungry|curious|busy|late|early"
)
# A piece with one of these is about how the talk was held, not about what was said.
LOGISTICS = (
    r"not on the (?:invite|invitation|list|call)|on the (?:invite|invitation)|no (?:e-?mail|address|card|linkedin)"
    r"|joined|dropped (?:off|out)|left (?:early|the call)|then left|was late|came late|late by|minutes late"
    r"|never joined|opened the call|took (?:me|us) around|not an interviewer|interviewers?|coordinator|recruiter|linked"
    r"|linkedin|connected (?:already|since)|zoom|teams link|camera|webcam|audio|mic\b|muted?|screen ?share|parking|badge"
    r"|(?:over|at|for|had|after) (?:lunch|coffee|breakfast|dinner)|(?:ok|okay|fine) with|next round|second round|final round|follow[ -]?up|thank[ -]?you (?:note|mail|letter)"
    r"|will (?:call|write|mail|email|send|get back|let me know)|gets? back to me|call(?:s|ing)? back|hr$|wrap[ -]?up"
    r"|intro(?:duction)?s?$|introduced (?:herself|himself|themselves)|small round|q ?& ?a|questions at the end|no questions"
    r"|ran (?:over|out of time)|over time|interview(?:ed|ing)?|panel|candidates?|applicants?|hiring|open seats?|shortlist\w*"
)

# --- people and their verbs -----------------------------------------------------------------------

SUBJECTS = frozenset("he she they".split())
FILLERS = frozenset(
    "also really mainly mostly always still just then basically especially clearly obviously actually again"
    " only often usually currently now both keeps kept".split()
)
CONTRACTIONS = {
    "he's": "he is",
    "she's": "she is",
    "they're": "they are",
    "they've": "they have",
    "they'll": "they will",
    "he'll": "he will",
    "she'll": "she will",
    "he'd": "he would",
    "she'd": "she would",
    "they'd": "they would",
    "i'm": "i am",
    "i've": "i have",
    "i'd": "i would",
    "what's": "what is",
    "that's": "that is",
}

# --- closed classes -------------------------------------------------------------------------------

ARTICLES = frozenset("a an the this these those my your his her its our their every each".split())
DETERMINERS = frozenset(
    "a an the this these those my your his her its our their each every all both some any no another many"
    " several few fewer more most less one two three four five six seven eight nine ten eleven twelve half".split()
)
PREPOSITIONS = frozenset(
    "of in for with between on at from to by about after before during across per without under over into"
    " than as through against around behind beyond despite like off onto since toward towards until"
    " upon versus via vs within out up down along".split()
)
CONJUNCTIONS = frozenset("and or but nor so yet".split())
SUBORDINATORS = frozenset(
    "if because although though while whereas unless when whenever where wherever whether that which who whom whose why how"
    " what once till".split()
)
PRONOUNS = frozenset(
    "i me he him she it they them we us you who whom nobody noone someone somebody everyone everybody anyone"
    " anybody something anything everything nothing this that these those here there myself yourself himself"
    " herself itself ourselves themselves mine yours hers ours theirs".split()
)
POSSESSIVES = frozenset("my your his her its our their".split())
ADVERBS = frozenset(
    "really very quite pretty rather too well badly ok okay yes no not never always often sometimes soon later"
    " already only also even just still almost maybe perhaps together ago away back instead else however"
    " mostly mainly first last again anyway".split()
)
MODALS = frozenset("can could will would shall should may might must cannot".split())
AUXILIARIES = frozenset("is are was were am be been being has have had do does did".split())
# As finite as can be: a sentence needs no other sign.
FINITE = frozenset(
    "is are was were has have had isn't aren't wasn't weren't don't doesn't didn't can't won't hasn't haven't"
    " couldn't wouldn't shouldn't".split()
)
# A plural never follows these: a word in -s behind the noun is its verb.
SINGULAR_DETERMINERS = frozenset("a an every each another this that".split())
FUNCTION = (
    DETERMINERS | PREPOSITIONS | CONJUNCTIONS | SUBORDINATORS | PRONOUNS | MODALS | AUXILIARIES
)

# --- nouns ----------------------------------------------------------------------------------------

PLURALS = frozenset(
    "people children men women criteria data media staff police feet teeth mice personnel".split()
)
SINGULAR_S = frozenset(
    "business process access status analysis basis crisis focus loss class stress progress success address"
    " press mass glass bus lens gas campus census bonus virus series axis thesis emphasis diagnosis synthesis"
    " consensus apparatus chaos always less".split()
)
# Nouns that stand without an article, besides those in -ing, -ness, -ship, -ics, -ware, -ism.
MASS = frozenset(
    "safety care feedback training data telemetry research marketing compliance quality design automation"
    " documentation privacy security communication collaboration churn retention growth logistics inventory trust"
    " ownership empathy accuracy accessibility usability maintenance procurement homework literacy numeracy grammar"
    " math maths algebra physics chemistry music history art science english german spanish french behaviour behavior"
    " discipline attendance progress revenue cash debt tax payroll equipment energy power electricity gas water steel"
    " concrete traffic freight timber food wine bread hygiene nutrition sleep pain patience time money work labour labor"
    " advice information knowledge experience expertise evidence help support capacity demand supply turnover absence"
    " reliability latency observability infrastructure content copy fundraising outreach advocacy governance planning"
    " confidence motivation morale culture teamwork leadership management inclusion diversity transparency continuity"
    " prevention recovery rehabilitation triage admission discharge consent ethics accountability integrity fairness waste silence noise speed fraud shrinkage coverage storage daylight darkness rain ice".split()
)
MASS_ENDINGS = ("ing", "ness", "ship", "ics", "ware", "ism")
# Things on paper or screen: to bring one is to offer to share it.
DOCUMENTS = frozenset(
    "write-up writeup case-study study sample samples portfolio drawing drawings sketch sketches list checklist plan"
    " template templates one-pager onepager deck slides report reports dashboard dashboards diagram diagrams article"
    " post paper poster recipe playbook handbook guide manual rubric worksheet worksheets syllabus spreadsheet"
    " workbook prototype mock-up mockup mockups wireframes demo video notes script summary".split()
)
# With these alone nothing is said.
GENERIC = frozenset(
    "rule thing things stuff idea ideas question questions point points topic topics way ways lot bit part parts example"
    " day days time times today yesterday tomorrow week month year note notes tip answer answers hour hours minute minutes"
    " next first last q example kpi kpis ps nb fyi other main head boss manager lead director owner founder principal chief ceo cto cfo coo vp president colleague deputy"
    " people person team company job role work place kind sort type issue issues problem problems talk chat call meeting".split()
)
# A piece that begins with one of these is something to do, not a thing.
IMPERATIVES = frozenset(
    "cut run keep make help set put hold start stop bring try use turn move get give take show tell send ask find build write"
    " reduce improve create add apply explain join do be have go come let see think look".split()
)
ADJECTIVES = frozenset(
    "remote hybrid good bad great big small new old late early calm fast slow busy happy sad keen direct open clear"
    " fair french german spanish english italian dutch polish swedish danish british american indian chinese japanese"
    " portuguese irish turkish greek russian hungry curious serious honest careful precise thorough hands-on tall short"
    " young senior junior modern classic simple complex hard easy solid strong weak full empty yes no hello hi moin thanks".split()
)
ADJECTIVE_ENDINGS = ("ful", "ous", "able", "ible", "less", "ish", "ly", "est")

# --- verbs ----------------------------------------------------------------------------------------

# Base forms that are hardly ever nouns: as finite forms they make a sentence.
VERBS = frozenset(
    "come go keep get become happen take make give arrive begin mean say tell know think believe find lose bring"
    " buy send spend teach understand write speak see appear contain include require allow enable prevent remain"
    " depend belong consist exist occur decide choose prefer expect explain describe provide produce reduce improve"
    " receive deliver replace remove add apply ask avoid carry catch collect combine compare connect consider continue"
    " create destroy develop divide earn eliminate encourage ensure enter establish exceed fail feel follow forget"
    " generate grow hear hide hire identify ignore inform inherit insist install integrate introduce invest learn"
    " lead let listen live maintain manage migrate miss monitor obtain operate perform prepare protect prove recover refer"
    " refuse rely remember remind resolve respond retain save select sell serve settle solve speed stay struggle submit"
    " succeed suffer suggest survive teach tend throw translate treat understand validate vary verify worry arrive break"
    " build read run own handle use need want try help hold turn move replay rewrite rebuild merge publish renumber"
    " re-open reopen reconcile schedule staff stock ship assign assess audit coach mentor measure test trust track"
    " train transfer triage wait walk watch win work drive feed hit cost cause cover cut fall fit close open start stop"
    " change charge check count cross delay die double drop end escape escalate feature flag freeze gain gather grade"
    " hurt join land last leave lie lift live load mark match mix note offer order overlap overrun pass pay pick plan play"
    " point post push put question raise reach rely repeat report return review ring rise rotate rule score set share shift"
    " show shrink sign sit skip sleep split stand step store stream stretch surprise switch take teach touch trade type"
    " update value view visit vote write log call matter annoy disagree agree fluctuate dominate differ interrupt overload request reject".split()
)
# Of these, the form in -s is as often a plural noun; they need a word behind them that only a verb has.
ALSO_NOUNS = frozenset(
    "log call need use run own handle work help hold turn move replay reopen re-open schedule staff stock ship audit coach mentor measure test"
    " trust track train transfer triage wait walk watch win drive feed hit cost cause cover cut fall fit close open start"
    " stop change charge check count cross delay double drop end escape feature flag freeze gain grade hurt land last leave"
    " lie lift load mark match mix note offer order pass pay pick plan play point post push put question raise reach repeat"
    " report return review ring rise rule score set share shift show sign sleep split stand step store stream stretch"
    " surprise switch touch trade type update value view visit vote speed lead worry request build read break sell save"
    " say find try want catch miss survey merge die rest monitor struggle treat".split()
)
# Past forms that are never a participle before a noun, so that they surely make a sentence.
PAST = frozenset(
    "came went became took gave began knew saw spoke wrote grew fell rose ran chose drove broke forgot threw flew wore"
    " rewrote rebuilt was were had did said told thought brought bought taught found lost kept made meant met paid sent sold spent"
    " stood understood won built led held felt heard got".split()
)
# These make a sentence with nothing behind them.
INTRANSITIVE = frozenset(
    "fail happen vary depend matter arrive differ succeed suffer survive fluctuate struggle".split()
)
# Plurals that stand before a noun like an adjective ("sales call"): no sentence begins with them.
PLURAL_MODIFIERS = frozenset(
    "sales goods customs operations systems accounts claims savings sports parts works news needs admissions communications benefits careers drinks women arts rights".split()
)
# After these a doubtful form in -s is a verb.
AFTER_VERB = frozenset(
    "one two three four five six a an the this that these those my your his her its our their each every all some any no another many several"
    " few fewer more most less nobody nothing everything someone it them him us you me too twice once first last"
    " how what why whether up down out off away back".split()
)
# Verbs with which a note about a person may begin without saying who.
PERSON_VERBS = frozenset(
    "runs leads manages owns heads teaches handles oversees supervises coordinates coaches mentors maintains"
    " gives keeps sends writes prepares decides chooses trains hires built started founded created introduced designed wrote".split()
)

# --- what English is not ----------------------------------------------------------------------------

# Endings and letters that English words hardly have, for notes too short for small words.
FOREIGN = (
    r"[äöüßñçãõêâîôûœ¿¡]"
    r"|(?:ung|ungen|keit|heit|schaft|isch|lich|ción|ciones|miento|dad|ção|ções|eux|euse)$"
)
# Words of shorthand in German, Spanish, French and Portuguese that are no English ones.
FOREIGN_WORDS = frozenset(
    "lieber aber später eher noch schon mehr weniger wegen ohne gegen oder wenn weil sondern nur wie wer"
    " zeigte zeigt fragt fragte meint sagte sagt spricht braucht hatte mir ihm seine ihre nicht kein keine"
    " que de cambian pero sin porque cuando donde quiere dijo habló preguntó muestra sobre entre hasta desde"
    " mais parce quand où veut demande montré montre chez depuis leur leurs elle avec sans pour"
    " sem quando onde quer disse falou perguntou mostrou".split()
)

# --- shorthand ------------------------------------------------------------------------------------

SHORTHAND = (
    (r"\bw/o\b", "without"),
    (r"\bw/ ?(?=\w)", "with "),
    (r"(?<=\s)&(?=\s)", "and"),
    (r"(?<=\w) \+ (?=\w)", " and "),
    (r"\bb/c\b|\bbc\b|\bcuz\b", "because"),
    (r"\bppl\b", "people"),
    (r"\bmgmt\b", "management"),
    (r"\bmgrs?\b", "managers"),
    (r"\besp\b\.?", "especially"),
    (r"\bincl\b\.?", "including"),
    (r"\bdept\b\.?", "department"),
    (r"\btho\b", "though"),
    (r"\bthru\b", "through"),
    (r"\bdoc(?=s?\b)", "document"),
    (r"(\d) ?(?:min|mins|minutes)\b(?= [a-z])", r"\1-minute"),
    (r"(\d) ?mins?\b", r"\1 minutes"),
    (r"\b1 ?(?:h|hr)\b", "1 hour"),
    (r"(\d) ?(?:h|hrs?)\b", r"\1 hours"),
    (r"(\d) ?(?:yrs?)\b", r"\1 years"),
    (r"\b1 ?wk\b", "1 week"),
    (r"(\d) ?(?:wks?)\b", r"\1 weeks"),
)
CAPITALS = frozenset(
    "january february april june july august september october november december monday tuesday wednesday thursday"
    " friday saturday sunday english german spanish french european american christmas easter".split()
)
ACRONYMS = frozenset(
    "sql api apis crm erp icu er gdpr hipaa ui ux kpi kpis okr okrs pdf csv json ci cd aws sap vat ifrs gaap ehr emr"
    " sre slo slos sla slas ml ai llm qa b2b saas seo roi pr us uk eu dns vpn cad cnc gis html css iep sen stem".split()
)
