"""Who only looked after the guest: notes name them too, and they were in no interview."""

from __future__ import annotations

import re

from afterword.core.reading.grammar import plain

# What somebody does who looks after a guest and asks them nothing. Compiled when first needed:
# only notes are looked at by it.
_HOSPITALITY = (
    r"^(?:tea|coffee|biscuits|cake|lunch|kaffee|kuchen|tee|cafe)(?: (?:and|und|y|et|e)\b|,| ?$)|"
    r"\b(?:picked me up|(?:made|brought|got|gave|offered) (?:us |me )?(?:the |a |some )?"
    r"(?:cup of )?(?:tea|coffee|water|lunch|biscuits|cookies|badge)|"
    r"(?:runs|keeps|does|minds) the (?:diary|calendar|office|front desk|desk|phones?)|"
    r"showed me (?:in|out|to the (?:room|lift|door)|the (?:way|office|building|place)"
    r"|a?round(?: the (?:office|building|place|site|floor))?(?! the))|"
    r"let me in|brought me (?:in|down|over|back|upstairs|downstairs|up(?! to (?:speed|date)))|"
    r"(?:gave|got) me (?:the |a )?(?:\w+ and the )?(?:cake|tour(?! of the (?:code|product|data)))|"
    r"tour of the (?:office|building|site|place|floor|stairs)|^office manager|, office manager$|"
    r"met me at (?:the )?(?:door|gate|reception|lobby|station)|"
    r"walked me (?:to the|up|out|in|between|over to)|"
    r"(?:hat )?(?:mich|uns) (?:\w+ )?(?:herumgefuhrt|abgeholt|empfangen|begrusst"
    r"|gebracht|begleitet)|"
    r"me (?:enseno|mostro) (?:la oficina|el edificio)|me (?:llevo|acompano)|"
    r"m'a (?:fait visiter|conduite?|guidee?|accompagnee?)|(?:mostrou|levou|acompanhou)-me|"
    r"(?:received|greeted|welcomed) me|front desk|reception(?:ist)?|booked the room|"
    r"opened the door|hat (?:mich )?(?:abgeholt|empfangen)|kaffee (?:gebracht|gemacht)|me recibio|"
    r"me abrio la puerta|trajo (?:cafe|agua)|m'a (?:accueillie?|ouvert)|apporte (?:le |du )?cafe|"
    r"recebeu-me|so abriu a porta|trouxe (?:cafe|agua))\b"
)


def is_hospitality(text: str) -> bool:
    """Whether what notes say of somebody is that they brought the coffee, or opened the door."""
    return re.search(_HOSPITALITY, plain(text)) is not None
