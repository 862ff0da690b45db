"""Words that claim nothing: plain data, for the check of what a chat model wrote.

None of them names a thing that was done, owned, promised, paid or decided. A language without a
list here does with the words of the phrasebook's courtesies.
"""

from __future__ import annotations

from collections.abc import Mapping

_ENGLISH = """
a about above across add after again ahead all alongside also although always am among an and
another any anything apart appreciate appreciated appreciation are around as aside at be because
been before behind being below beneath besides best better between beyond both bring brings but
by came can care certainly chance chat clarify clarifying clear clearly close closely come comes
comfortable concrete connect connecting consider considering continue continuing conversation
conversations could course curiosity curious d day days deal deep deeper deeply delight
delighted described describing description detail details different direct directly discuss
discussed discussing discussion do does doing each eager earlier easily easy either else end
energising engaging enjoy enjoyable enjoyed enjoying enough especially even ever every
everything exactly example exchange exchanging explain explained explaining explanation explore
exploring express fascinating feel felt few finally find first for forward found fresh friendly
from full fully further gave generous generously genuine genuinely gives giving glad gladly
glimpse go going good grateful gratitude great greatly had happy has have having hear heard
hearing hello helped helpful helps here hope hoped hoping how however i idea ideas if impressed
impression in indeed insight insightful insights inspired instance interest interested
interesting into introduce invaluable is it its itself just keen keep keeping kind kindly
kindness know knowing last lasting learn learned learning learnt least left less let letting
light like line little ll long longer look looking lot lovely m manner many matter matters may
maybe me mean meaningful means meant meet meeting mention mentioned mentioning might mind
minutes moment moments more most much must my myself near next nice note now of often on once
one only onto open opportunity or other others our out over own part particular particularly
perhaps person personally perspective picture plain pleasant please pleased pleasure point
pointed possible pursue put question questions quick quite raise raised rather re ready real
really recall regarding remain remains remember remembered remembering reply resonated respect
right room s same saw say saying see seeing seem seems seen sense shape share shared sharing
short should show showed showing shown since sincere sincerely small so some something soon sort
space speak speaking specific spend spent spoke start started stay stayed staying stays still
stood strongly struck such sure take taken takes taking talk talked talking tell telling than
thank thanks that the then there these thing things think thinking this those though thought
thoughtful thoughtfully thoughts through time times to today together too took topic touch
touched toward towards try turn turned two under understand understanding understood until up
upon us useful valuable value valued ve very view walk walked walking want wanted warm warmly
was way ways we welcome well went were what whatever when where whether which while who whole
why will wish wishes with within wonderful word words work would yes yet you your yours yourself
"""

# What turns a sentence round, folded; said only where a phrase of the same point says it.
DENIALS: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        "no not never nothing none nobody nor neither without t don doesn didn isn aren wasn weren"
        " won wouldn couldn shouldn cannot hardly unable refuse decline stop less unless".split()
    ),
    "de": frozenset(
        "nicht kein keine keinen keiner keinem nie niemals nichts niemand ohne weder kaum".split()
    ),
    "es": frozenset("no nunca nada nadie ningun ninguna ninguno ni sin tampoco jamas".split()),
    "fr": frozenset("ne n pas jamais rien personne aucun aucune ni sans non guere".split()),
    "pt": frozenset("nao nunca nada ninguem nenhum nenhuma nem sem jamais".split()),
}
COURTESIES: Mapping[str, frozenset[str]] = {
    "en": frozenset(_ENGLISH.split()) - DENIALS["en"],
}

# Who does what: after one of these the next words must be a courtesy below, or stand so in a phrase
# of the same point. "I have the role" is made of words that claim nothing, and claims a great deal.
SPEAKERS = frozenset({"i", "we"})
ADDRESSED = frozenset({"you"})
# What stands between words and changes nothing. No word of time is among them: it can press.
ADVERBS = frozenset(
    "also always certainly especially ever genuinely gladly greatly indeed just much often"
    " only particularly personally quite really since sincerely so still strongly thoroughly too"
    " truly very warmly well".split()
)
SHORT = {"d": "would", "m": "am", "ve": "have", "ll": "will", "re": "are", "s": "is"}
# After "I" and "we"; where the first is a helping verb, with what comes behind it.
OWN = frozenset(
    (
        "am curious, am delighted, am glad, am grateful, am happy, am interested, am keen, am "
        "looking, am pleased, am sure, am thankful, appreciate, appreciated, came away, came out, "
        "can see, continue thinking, continue to think, could ask, could see, discussed, do "
        "appreciate, do hope, enjoyed, feel grateful, felt at ease, felt welcome, found, had the "
        "chance, had the opportunity, had the pleasure, have been thinking, have enjoyed, have "
        "kept, have thought, hope, hoped, keep coming, keep thinking, learned, learnt, left our, "
        "left with, look back, look forward, may be, met, noted how, remain curious, remain "
        "interested, remain keen, remember, shared, spoke, talked, thank, think back, thought "
        "about, thought of, touched on, understand, understood, value, valued, want to express, "
        "want to say, want to thank, wanted to say, wanted to thank, was delighted, was glad, was "
        "grateful, was happy, was impressed, was interested, was pleased, was struck, wish, would "
        "also, would appreciate, would be curious, would be delighted, would be glad, would be "
        "grateful, would be happy, would be interested, would be pleased, would enjoy, would like "
        "to hear, would like to know, would like to learn, would like to thank, would like to "
        "understand, would love to hear, would love to learn, would value, would welcome"
    ).split(", ")
)
# After "you", where a verb follows that could say what they did not do.
THEIRS = frozenset(
    (
        "asked about, asked me, can share, described, explained, gave me, made the time, made "
        "time, may have, mentioned, might have, put into, raised, said about, shared, showed me, "
        "spent, spoke about, spoke of, told me about, took me through, took the time, took time, "
        "walked me, would like to discuss, would like to know"
    ).split(", ")
)
VERBS = frozenset(
    "are asked can could do feel felt gave had have keep know like liked love made need said saw"
    " see showed spent think thought told took want wanted were will wish would".split()
)
HELPING = frozenset(
    "am are be can could did do had has have is may might was were will would".split()
)
# Courtesies beside the phrasebook's, folded as it folds: two words of a sentence stand together
# only where they do here or in a phrase. So nothing that is taken, sent or due belongs here.
SETTINGS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "a pleasure and i would like to thank you for it",
        "a real pleasure and xslotx was a pleasure",
        "i am grateful for your time and your insights",
        "i appreciate the time you took to talk with me on xslotx",
        "i appreciate the time you took to speak with me",
        "i came away from xslotx with a much clearer picture",
        "i enjoyed meeting you on xslotx and learning more about xslotx",
        "i hope to hear from you",
        "i hope you are well",
        "i left with a clearer picture",
        "it was a real pleasure to meet you",
        "it was great to meet you",
        "it was great to speak with you on xslotx",
        "it was kind of you",
        "thank you for everything",
        "thank you for that",
        "thank you for the time on xslotx",
        "thank you for your time on xslotx",
        "thank you once again for your time",
        "thank you once more for your time",
        "that was a pleasure",
        "the conversation was a pleasure",
        "xslotx is conversation was a pleasure",
        "xslotx left me with a lot to think about",
    ),
}
