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
conversations could course curious curiosity d day days deal deep deeper deeply delight
delighted described describing description detail details different direct directly discuss
discussed discussing discussion do does doing each earlier eager easily easy either else end
energising engaging enjoy enjoyable enjoyed enjoying enough especially even ever every
everything exactly example exchange exchanging explain explained explaining explanation explore
exploring express fascinating feel felt few find finally first for forward found fresh friendly
from full fully further gave generous generously genuine genuinely gives giving glad gladly
glimpse go going good grateful gratitude great greatly had happy has have having hear heard
hearing hello helped helpful helps her here him his hope hoped hoping how however i idea ideas
if impressed impression in indeed insight insightful insights inspired instance interest
interested interesting into introduce invaluable is it its itself just keen keep keeping kind
kindly kindness know knowing last lasting learn learned learning learnt least leave leaving left
less let letting light like line little ll long longer look looking lot lovely m manner many
matter matters may maybe me mean meaningful means meant meet meeting mention mentioned
mentioning might mind minutes moment moments more most much must my myself near next nice note
now of often on once one only onto open opportunity or other others our out over own part
particular particularly people perhaps person personally perspective picture place plain
pleasant please pleased pleasure point pointed possible pursue put question questions quick
quite raise raised rather re ready real really recall regarding remain remains remember
remembered remembering reply resonated respect right room s same saw say saying see seeing seem
seems seen sense shape share shared sharing she short should show showed showing shown sincere
sincerely since small so some something soon sort space speak speaking specific spend spent
spoke stand stands start started stay stayed staying stays still stood struck strongly such sure
take taken takes taking talk talked talking tell telling than thank thanks that the their them
themselves then there these they thing things think thinking this those though thought
thoughtful thoughtfully thoughts through time times to today together too took topic touch
touched toward towards try turn turned two under understand understanding understood until up
upon us useful valuable value valued ve very view walk walked walking want wanted warm warmly
was way ways we welcome well went were what whatever when where whether which while who whole
why will wish wishes with within wonderful word words work would write writing yes yet you your
yours yourself
"""

# What turns a sentence round; said only where a phrase of the same point says it.
DENIALS: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        "no not never nothing none nobody nor neither without t don doesn didn isn aren wasn weren"
        " won wouldn couldn shouldn cannot hardly unable refuse decline stop less unless".split()
    ),
    "de": frozenset(
        "nicht kein keine keinen keiner keinem nie niemals nichts niemand ohne weder kaum".split()
    ),
    "es": frozenset("no nunca nada nadie ningún ninguna ninguno ni sin tampoco jamás".split()),
    "fr": frozenset("ne n pas jamais rien personne aucun aucune ni sans non guère point".split()),
    "pt": frozenset("não nao nunca nada ninguém ninguem nenhum nenhuma nem sem jamais".split()),
}
COURTESIES: Mapping[str, frozenset[str]] = {
    "en": frozenset(_ENGLISH.split()) - DENIALS["en"],
}
