"""French words that checks look for, the phrases with the reason why they go."""

from __future__ import annotations

PUSHY: tuple[tuple[str, str], ...] = (
    (r"(?:juste|simplement) (?:un petit mot )?pour (?:relancer|faire un point|prendre des nouvelles|savoir)", "it gives no reason for writing"),
    (r"je me permets de (?:vous |te )?relancer|petite relance", "it gives no reason for writing"),
    (r"(?:j'espère|en espérant) que (?:vous allez|tu vas|ce (?:mail|message) vous trouve)", "an empty phrase"),
    (r"dès que possible|au plus vite|dans les plus brefs délais|asap\b|urgen(?:t|ce|tes?)\b", "it presses"),
    (r"(?:répondez|réponds|décidez|confirmez|confirme)(?:-moi)? (?:avant|d'ici|aujourd'hui|demain|tout de suite)", "it sets them a deadline"),
    (r"(?:j'attends|j'exige|il me faut) (?:une |votre |ta )?(?:réponse|décision)", "it presses"),
    (r"(?:toujours|encore) (?:pas|sans) (?:reçu|eu|de) (?:réponse|nouvelles)|je n'ai (?:toujours )?(?:pas|aucune) (?:reçu|eu)? ?(?:de )?(?:réponse|nouvelles?) de (?:votre|ta) part", "it reads as a reproach"),
    (r"(?:vous ne m'avez|tu ne m'as) (?:toujours )?pas (?:répondu|écrit|rappelé)", "it reads as a reproach"),
    (r"comme (?:je (?:vous |te )?l'ai )?déjà (?:dit|écrit|mentionné)", "it reads as a reproach"),
    (r"dernière (?:chance|relance)|d'autres entreprises (?:attendent|sont intéressées)", "it threatens"),
    (r"(?:le|la) (?:candidate?|personne) (?:idéale?|parfaite?|rêvée?)|parfaitement qualifié|ne le regretterez pas", "it boasts; show it instead"),
    (r"je vous (?:en )?(?:supplie|conjure)|désespéré\w*|embauchez-moi|engagez-moi", "it begs"),
    (r"(?:désolée?|navrée?|pardon|excusez-moi|excuse-moi) (?:de|pour) (?:vous |te |le )?(?:déranger|dérangement)", "it grovels; a good reason needs no excuse"),
    (r"je sais que (?:vous êtes|tu es) (?:très |fort )?(?:occupée?|prise?)", "it grovels"),
    (r"profondément (?:honorée?|reconnaissante?)|éternellement|infiniment|un immense honneur|les mots me manquent", "it is too much"),
    (r"(?:incroyable|fantastique|géniale?|brillante?|visionnaire|extraordinaire|exceptionnel(?:le)?|inspirante?|formidable)s?\b", "praise that fits anybody pleases nobody"),
    (r"(?:la|le) meilleure? (?:équipe|entreprise|entretien|patronn?e?)", "praise that fits anybody pleases nobody"),
    (r"une liaison avec (?:une? |quelqu'un|la |le )|rumeurs?\b|ragots?|commérages?|dans (?:votre|ton|leur|son) dos|entre nous,", "what is told of somebody is not passed on"),
    (r"(?:mieux|meilleure?|plus \w+) que(?: \w+){0,2} autres candidat\w*|autres candidat\w* ne\b", "it boasts; show it instead"),
    (r"(?:poste|entreprise|métier|emploi) de (?:mes )?rêves?|rêve devenu réalité", "a worn phrase"),
    (r"passionnée? par|proacti(?:f|ve)|synergie\w*|valeur ajoutée|force de proposition|gagnant-gagnant", "a worn phrase; show it instead"),
    (r"(?:merci|vous remerci\w+|te remerci\w+) (?:par |d')avance", "it takes their yes for granted"),
    (r"dans l'attente de (?:votre|ta) réponse (?:positive|rapide|favorable)|quand (?:est-ce que je )?commenc\w+|hâte de commencer", "it takes their yes for granted"),
    (r"à qui de droit|madame, monsieur|messieurs", "it names nobody"),
)  # fmt: skip
ASK = (
    r"\b(?:pourriez|pouvez|voudriez)-vous\b|\b(?:pourrais|peux|voudrais)-tu\b|\bs'il (?:vous|te) plaît\b"
    r"|\b(?:dites|dis)-moi\b|\brecommande[zr]?-moi\b"
)
ATTACHED = r"\b(?:ci-joint\w*|en pièce jointe|pièces? jointes?|je joins)\b"
BETWEEN: tuple[tuple[str, frozenset[str]], ...] = (
    (r"\b(?:vous m'avez|vous m'aviez|tu m'as|tu m'avais) (?:promis|assuré|garanti)\b|\bcomme promis\b|\b(?:votre|ta) promesse\b", frozenset({"promise"})),
    (r"\bcomme convenu\b|\bcomme nous l'avions convenu\b|\bnotre accord\b", frozenset({"promise", "request"})),
    (r"\b(?:vous m'avez|tu m'as) (?:proposé|offert) (?:le|ce) poste\b|\b(?:votre|ton) offre\b", frozenset({"offer"})),
    (r"\b(?:vous m'avez|tu m'as) (?:invité|convié)e? à un (?:deuxième|second|autre|nouvel)\b", frozenset({"next_round"})),
)  # fmt: skip
CAPITALS = frozenset(
    "m mme mlle madame monsieur docteur professeur dr pr internet linkedin zoom cv".split()
)
