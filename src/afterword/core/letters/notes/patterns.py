"""How notes say what somebody did: English patterns as plain data."""

from __future__ import annotations

_WH = r"(?P<how>(?:how|why|whether|if|when|what|which|where|who)\b.+)"
# Tried in this order on what is left of a piece once its subject is taken off. `x` must be a noun
# phrase, `how` an indirect question, `that` a sentence, `vp` what follows "to".
PATTERNS: tuple[tuple[str, str], ...] = (
    ("seen", r"show(?:ed|s)(?: me| us)? (?:around )?" + _WH),
    ("seen", r"(?:show(?:ed|s)|demo(?:ed|s|'d)|demonstrated)(?: me| us)? (?:around )?(?P<my>.+)"),
    ("walked", r"(?:walked|walks|took|takes|talked|guided|led)(?: me| us) through (?P<my>.+)"),
    ("walked", r"gave (?:me|us) a (?:tour|demo|walk-?through) of (?P<x>.+)"),
    ("question_how", r"(?:asked|asks|wondered|wanted to know|wants to know|curious)(?: me)?:? (?P<how>(?:how|why|whether|if|what|which|where|who)\b.+)"),
    ("question", r"(?:asked|asks|wondered|curious|quizzed|grilled)(?: me)?(?: a lot)? (?:about|on) (?P<x>.+)"),
    ("question_how", r"what (?:if|happens (?:if|when)) (?P<if>.+)"),
    ("worry_that", r"(?:worr(?:y|ies|ied)|(?:is |are )?(?:worried|concerned|afraid)|fears?) that (?P<that>.+)"),
    ("worry", r"(?:worr(?:y|ies|ied)|(?:is |are )?(?:worried|concerned|anxious|nervous)|concerned) (?:about|over|by) (?P<x>.+)"),
    ("worry", r"(?:fears?|is afraid of|are afraid of) (?P<x>.+)"),
    ("worry", r"(?:(?:his|her|their|the|your) )?(?:biggest|main|key|real|top)? ?(?:worry|concern|fear)(?: is|:| =) (?P<x>.+)"),
    ("challenge", r"(?:(?:his|her|their|the|your) )?(?:biggest|main|key|real|top)? ?(?:challenge|problem|pain point|pain|headache|bottleneck|issue)(?: is|:| =) (?P<x>.+)"),
    ("goal", r"(?:(?:his|her|their|the|your) )?(?:biggest|main|key|top)? ?(?:goal|aim|target|priority|focus)(?: is|:| =) (?P<x>.+)"),
    ("aim", r"(?:(?:his|her|their|the|your) )?(?:biggest|main|key|top)? ?(?:goal|aim|plan|priority)(?: is|:) to (?P<vp>.+)"),
    ("changed", r"(?:is |are |'re )?(?:mov\w+|migrat\w+|switch\w*|shift\w*|convert\w*|transition\w*|tak(?:e|es|ing)) (?P<of>.+?) from (?P<from>.+?) to (?P<to>.+)"),
    ("changed", r"(?:is |are )?(?:moving|migrating|switching|shifting|converting|going|move|migrate|switch) from (?P<from>.+?) to (?P<to>.+)"),
    ("told_how", r"(?:told (?:me|us)(?: about)?|explained|described|spoke about|talked about|mentioned|discussed|showed) " + _WH),
    ("point", r"(?:said|says|told (?:me|us)|mentioned|explained|pointed out|stressed|thinks|believes|noted|argued)(?: that)? (?P<that>.+)"),
    ("told", r"(?:(?:we )?(?:told (?:me|us) (?:about|of)|spoke (?:about|of)|spoke on|talked (?:about|of)|discussed|covered|went (?:through|over)|dug into)|explained|described|mentioned|brought up|raised|cares about|care about|stressed|emphasi[sz]ed|highlighted|outlined|covered|pointed (?:out|to)) (?P<my>.+)"),
    ("aim", r"(?:wants|want|would like|hopes|hope|needs|need|plans|plan|intends|aims|is trying|are trying|tries) to (?P<vp>.+)"),
    ("wish", r"(?:wants|want|would like|needs|need|hopes for|is looking for|are looking for|looking for|looks for|wishes for|asks for more|would love) (?P<x>.+)"),
    ("liking", r"(?:likes|like|loves|love|enjoys|prefers|values|appreciates|is (?:big|keen) on|is (?:interested in|passionate about|proud of)|proud of|interested in|into|swears by|fan of) (?P<x>.+)"),
)  # fmt: skip
