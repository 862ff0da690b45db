"""French: enquiries and answers to requests, and the reply to a rejection."""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

POINTS: Mapping[str, Pool] = {
    "subject_ask": (
        "Le poste « {role} »",
        "Une question sur le poste « {role} »",
        "{role} : une courte question",
    ),
    "subject_ask_company": (
        "Ma candidature chez {company}",
        "Une question sur ma candidature",
        "Une courte question",
    ),
    "recall_promise": (
        (
            "Le {on:d}, vous m'aviez [dit|indiqué|annoncé] qu'il y aurait [des nouvelles|une réponse] d'ici au {by:wd}.",
            "Le {on:d}, tu m'avais [dit|indiqué|annoncé] qu'il y aurait [des nouvelles|une réponse] d'ici au {by:wd}.",
        ),
        (
            "Lors de notre dernier [échange|contact], le {on:d}, vous aviez [évoqué|mentionné] le {by:wd} pour [la suite|une réponse].",
            "Lors de notre dernier [échange|contact], le {on:d}, tu avais [évoqué|mentionné] le {by:wd} pour [la suite|une réponse].",
        ),
        (
            "D'après ce que vous m'aviez [dit|indiqué|annoncé] le {on:d}, j'avais noté le {by:wd} pour [une réponse|des nouvelles].",
            "D'après ce que tu m'avais [dit|indiqué|annoncé] le {on:d}, j'avais noté le {by:wd} pour [une réponse|des nouvelles].",
        ),
        (
            "Je reviens sur ce que vous m'aviez dit le {on:d} : [il y aurait des nouvelles|il y aurait une réponse|on en saurait plus] d'ici au {by:wd}.",
            "Je reviens sur ce que tu m'avais dit le {on:d} : [il y aurait des nouvelles|il y aurait une réponse|on en saurait plus] d'ici au {by:wd}.",
        ),
    ),
    "recall_promise_of": (
        "Le {on:d}, {name} m'avait [dit|indiqué|annoncé] qu'il y aurait [des nouvelles|une réponse] d'ici au {by:wd}.",
        "J'avais appris par {name}, le {on:d}, que je pourrais en savoir plus d'ici au {by:wd}.",
        "Lors de mon dernier contact avec {name}, le {on:d}, la date du {by:wd} avait été [évoquée|mentionnée].",
    ),
    "recall_understood": (
        "D'après ce que j'avais [compris|appris] le {on:d}, une réponse était attendue pour le {by:wd}.",
        "Le {on:d}, la date du {by:wd} avait été [évoquée|mentionnée] pour une réponse.",
        "J'avais noté, depuis le {on:d}, la date du {by:wd} pour [une réponse|des nouvelles].",
    ),
    "late_thanks": (
        "J'en profite pour dire merci de notre échange du {day:wd}.",
        (
            "Je tiens aussi à vous remercier du temps accordé le {day:wd}.",
            "Je tiens aussi à te remercier du temps accordé le {day:wd}.",
        ),
        "Avec un peu de retard, merci pour notre conversation du {day:wd}.",
    ),
    "recall_asked": (
        "Le {on:d}, j'avais demandé où en étaient les choses, et j'écris [une fois encore|à nouveau] au cas où ma question se serait [perdue|égarée].",
        "Mon message du {on:d} est peut-être arrivé à un [mauvais moment|moment chargé|moment difficile].",
        (
            "Je vous ai écrit le {on:d}, et je sais combien un message [glisse vite|disparaît vite] au bas de la pile.",
            "Je t'ai écrit le {on:d}, et je sais combien un message [glisse vite|disparaît vite] au bas de la pile.",
        ),
        "Je reviens [brièvement|un instant] sur ma question du {on:d}.",
    ),
    "recall_hold": (
        (
            "Le {on:d}, vous m'aviez [écrit|dit] que le processus était [en pause|suspendu].",
            "Le {on:d}, tu m'avais [écrit|dit] que le processus était [en pause|suspendu].",
        ),
        (
            "Quand vous m'avez écrit le {on:d}, le recrutement était [en pause|suspendu].",
            "Quand tu m'as écrit le {on:d}, le recrutement était [en pause|suspendu].",
        ),
        "Depuis le {on:d}, je sais que le recrutement est [en pause|suspendu].",
    ),
    "recall_talk": (
        "Notre dernière conversation date du {day:wd}, et j'y repense [avec plaisir|volontiers].",
        "Notre échange du {day:wd} est encore [très présent|bien présent] dans mon esprit.",
        "Depuis notre échange du {day:wd}, j'ai [souvent|plus d'une fois] repensé au poste.",
        "Quelque temps a passé depuis notre conversation du {day:wd}.",
    ),
    "recall_team": (
        (
            "Le {day:wd}, j'ai parlé pour la dernière fois avec [vos collègues|votre équipe].",
            "Le {day:wd}, j'ai parlé pour la dernière fois avec [tes collègues|ton équipe].",
        ),
        (
            "Mon dernier échange avec votre équipe date du {day:wd}, et j'en garde [un bon souvenir|un très bon souvenir].",
            "Mon dernier échange avec ton équipe date du {day:wd}, et j'en garde [un bon souvenir|un très bon souvenir].",
        ),
        (
            "Quelque temps a passé depuis ma conversation avec votre équipe, le {day:wd}.",
            "Quelque temps a passé depuis ma conversation avec ton équipe, le {day:wd}.",
        ),
    ),
    "recall_letter": (
        ("Je vous avais écrit le {on:d}.", "Je t'avais écrit le {on:d}."),
        "Je reviens [brièvement|un instant] sur mon message du {on:d}.",
        "Mon dernier message date du {on:d}.",
    ),
    "recall_their_letter": (
        (
            "[Merci|Merci encore] pour votre message du {on:d}.",
            "[Merci|Merci encore] pour ton message du {on:d}.",
        ),
        (
            "Je reviens sur votre [message|mot] du {on:d}.",
            "Je reviens sur ton [message|mot] du {on:d}.",
        ),
        (
            "Votre dernier message m'est parvenu le {on:d}, et je l'ai lu avec [plaisir|intérêt].",
            "Ton dernier message m'est parvenu le {on:d}, et je l'ai lu avec [plaisir|intérêt].",
        ),
    ),
    "recall_role": (
        "J'ai postulé il y a quelque temps au poste « {role} » chez {company}.",
        "Ma candidature au poste « {role} » est en cours depuis quelque temps.",
    ),
    "recall_role_company": (
        "J'ai postulé il y a quelque temps chez {company}.",
        "Ma candidature chez {company} est en cours depuis quelque temps.",
    ),
    "still": (
        "{N} m'occupe toujours l'esprit.",
        "Je repense encore à {n}.",
        "Je n'ai pas oublié {n}.",
        "Plus d'une fois, j'ai repensé à {n}.",
    ),
    "still_seen": (
        (
            "Je n'ai pas oublié que vous m'avez montré {words}.",
            "Je n'ai pas oublié que tu m'as montré {words}.",
        ),
        "Je repense volontiers au moment où j'ai pu voir {words}.",
    ),
    "ask": (
        (
            "[Pourriez-vous|Pouvez-vous] me dire où en est le poste « {role} » ?",
            "[Pourrais-tu|Peux-tu] me dire où en est le poste « {role} » ?",
        ),
        "Puis-je demander où en est la décision pour le poste « {role} » ?",
        (
            "Y a-t-il du nouveau, pour le poste « {role} », que vous puissiez [me dire|partager] ?",
            "Y a-t-il du nouveau, pour le poste « {role} », que tu puisses [me dire|partager] ?",
        ),
        (
            "Comment les choses se présentent-elles, de votre point de vue, pour le poste « {role} » ?",
            "Comment les choses se présentent-elles, de ton point de vue, pour le poste « {role} » ?",
        ),
        (
            "Savez-vous [déjà|maintenant] quand la décision tombera pour le poste « {role} » ?",
            "Sais-tu [déjà|maintenant] quand la décision tombera pour le poste « {role} » ?",
        ),
    ),
    "ask_company": (
        (
            "[Pourriez-vous|Pouvez-vous] me dire où en est ma candidature ?",
            "[Pourrais-tu|Peux-tu] me dire où en est ma candidature ?",
        ),
        "Puis-je demander où en est la décision ?",
        (
            "Y a-t-il du nouveau que vous puissiez [me dire|partager] ?",
            "Y a-t-il du nouveau que tu puisses [me dire|partager] ?",
        ),
        (
            "Comment les choses se présentent-elles, de votre point de vue ?",
            "Comment les choses se présentent-elles, de ton point de vue ?",
        ),
        (
            "Savez-vous [déjà|maintenant] quand la décision tombera ?",
            "Sais-tu [déjà|maintenant] quand la décision tombera ?",
        ),
    ),
    "ask_again": (
        (
            "À votre connaissance, le poste « {role} » est-il [encore|toujours] ouvert ?",
            "À ta connaissance, le poste « {role} » est-il [encore|toujours] ouvert ?",
        ),
        (
            "Pouvez-vous me dire si la décision pour le poste « {role} » est [encore|toujours] en cours ?",
            "Peux-tu me dire si la décision pour le poste « {role} » est [encore|toujours] en cours ?",
        ),
        "Le calendrier a-t-il changé pour le poste « {role} » ?",
        "Dois-je [encore|toujours] compter sur le poste « {role} » ?",
    ),
    "ask_again_company": (
        (
            "À votre connaissance, le poste est-il [encore|toujours] ouvert ?",
            "À ta connaissance, le poste est-il [encore|toujours] ouvert ?",
        ),
        (
            "Pouvez-vous me dire si la décision est [encore|toujours] en cours ?",
            "Peux-tu me dire si la décision est [encore|toujours] en cours ?",
        ),
        "Le calendrier a-t-il changé ?",
        "Dois-je [encore|toujours] y compter ?",
    ),
    "easy": (
        "Une ligne suffit, même pour dire que ce sera [plus long|un peu plus long].",
        "Un mot me suffit ; une nouvelle date me va aussi bien qu'une décision.",
        "S'il faut plus de temps, aucun souci ; une date approximative m'aiderait à [m'organiser|m'y retrouver].",
        "Un oui, un non ou un pas encore : [c'est tout ce qu'il me faut|cela me suffit].",
        "Inutile d'écrire long : savoir que tout est encore ouvert m'aiderait [déjà|déjà bien].",
    ),
    "easy_again": (
        "Un seul mot [suffit|me suffit].",
        "Si c'est non, il m'est utile de le savoir aussi, et je le [comprendrai|prendrai bien].",
        "Une simple ligne, dans un sens ou dans l'autre, m'aiderait à m'organiser.",
        "Oui, non ou plus tard : [chaque réponse|n'importe laquelle de ces réponses] m'aide.",
    ),
    "ask_close": (
        ("Merci [beaucoup|encore] pour votre aide.", "Merci [beaucoup|encore] pour ton aide."),
        (
            "Je vous remercie de [votre attention|votre aide].",
            "Je te remercie de [ton attention|ton aide].",
        ),
        (
            "S'il vous manque quelque chose de ma part, je vous l'envoie [volontiers|aussitôt].",
            "S'il te manque quelque chose de ma part, je te l'envoie [volontiers|aussitôt].",
        ),
        ("Je vous souhaite une bonne semaine.", "Je te souhaite une bonne semaine."),
    ),
    "closing": (
        "Sans nouvelles du poste « {role} » chez {company}, je suppose [qu'il est pourvu|que le choix s'est porté ailleurs].",
        "J'imagine que le poste « {role} » chez {company} a trouvé [preneur|quelqu'un], et je ne [relancerai plus|demanderai plus rien].",
        "Au sujet du poste « {role} » chez {company}, je ne [poserai|renverrai] plus de question ; je comprends que la décision a été autre.",
        "Pour ma part, je referme le dossier du poste « {role} » chez {company}, [faute de nouvelles|n'ayant plus eu de nouvelles].",
    ),
    "closing_company": (
        "Sans nouvelles de ma candidature chez {company}, je suppose que [la décision a été autre|le choix s'est porté ailleurs].",
        "J'imagine que chez {company} le choix [est fait|s'est porté ailleurs], et je ne [relancerai plus|demanderai plus rien].",
        "Au sujet de ma candidature chez {company}, je ne [poserai|renverrai] plus de question.",
        "Pour ma part, je referme le dossier de ma candidature chez {company}, [faute de nouvelles|n'ayant plus eu de nouvelles].",
    ),
    "closing_thanks": (
        "Les échanges en valaient la peine, et je remercie toutes les personnes qui m'ont [accordé|donné] du temps.",
        (
            "Je vous remercie du temps que vous m'avez [accordé|consacré].",
            "Je te remercie du temps que tu m'as [accordé|consacré].",
        ),
        "Merci à toute l'équipe pour [son temps et son attention|le temps et l'attention].",
        (
            "Merci à vous et à [toute l'équipe|vos collègues] pour ce temps.",
            "Merci à toi et à [toute l'équipe|tes collègues] pour ce temps.",
        ),
    ),
    "closing_door": (
        "Si quelque chose se présente plus tard chez {company}, j'aurais plaisir à [le savoir|en reparler] ; aucune réponse n'est nécessaire.",
        "Nul besoin de répondre ; si une occasion se présente un jour chez {company}, nous en reparlerons [volontiers|avec plaisir].",
        (
            "Je vous souhaite le meilleur, à vous et à toute l'équipe chez {company}, et peut-être à [un autre jour|une autre fois].",
            "Je te souhaite le meilleur, à toi et à toute l'équipe chez {company}, et peut-être à [un autre jour|une autre fois].",
        ),
        "Mon intérêt pour {company} reste [entier|intact], sans attendre de réponse.",
    ),
    "subject_other_offer": (
        "Le poste « {role} » : du nouveau de mon côté",
        "Ma candidature : calendrier",
        "{role} : une précision de calendrier",
    ),
    "subject_other_offer_company": (
        "Ma candidature : calendrier",
        "Du nouveau de mon côté",
        "Une précision de calendrier",
    ),
    "other_offer_by": (
        "J'ai reçu une offre d'une autre entreprise, à laquelle je dois répondre d'ici au {by:wd}.",
        "Il y a du nouveau de mon côté : une autre entreprise m'a fait une offre, et [attend|espère] ma réponse d'ici au {by:wd}.",
        (
            "Je préfère [vous le dire franchement|jouer franc jeu avec vous] : j'ai une offre ailleurs et dois me décider d'ici au {by:wd}.",
            "Je préfère [te le dire franchement|jouer franc jeu avec toi] : j'ai une offre ailleurs et dois me décider d'ici au {by:wd}.",
        ),
    ),
    "other_offer": (
        "J'ai reçu une offre d'une autre entreprise, à laquelle je devrai [bientôt|prochainement] répondre.",
        "Il y a du nouveau de mon côté : une autre entreprise m'a fait une offre.",
        (
            "Je préfère [vous le dire franchement|jouer franc jeu avec vous] : j'ai une offre ailleurs.",
            "Je préfère [te le dire franchement|jouer franc jeu avec toi] : j'ai une offre ailleurs.",
        ),
    ),
    "other_offer_wish": (
        "Le poste « {role} » chez {company} m'intéresse toujours beaucoup, et je ne voulais pas répondre sans [en parler d'abord|poser la question].",
        "Avant de me décider, j'aimerais savoir où en est le poste « {role} », auquel je [tiens|tiens beaucoup].",
        "Je ne voudrais pas décider sans en savoir plus sur le poste « {role} » chez {company}.",
    ),
    "other_offer_wish_company": (
        "Travailler chez {company} m'intéresse toujours beaucoup, et je ne voulais pas répondre sans [en parler d'abord|poser la question].",
        "Avant de me décider, j'aimerais savoir où en est ma candidature, à laquelle je [tiens|tiens beaucoup].",
        "Je ne voudrais pas décider sans savoir où en sont les choses chez {company}.",
    ),
    "other_offer_ask_by": (
        (
            "Pensez-vous qu'une décision soit possible [avant cette date|d'ici là] ?",
            "Penses-tu qu'une décision soit possible [avant cette date|d'ici là] ?",
        ),
        (
            "Pourriez-vous me dire si une décision est [possible|envisageable] dans ce délai ?",
            "Pourrais-tu me dire si une décision est [possible|envisageable] dans ce délai ?",
        ),
        (
            "En saurez-vous [sans doute |]plus d'ici ce jour-là ?",
            "En sauras-tu [sans doute |]plus d'ici ce jour-là ?",
        ),
    ),
    "other_offer_ask": (
        (
            "Pensez-vous qu'une décision soit possible [bientôt|prochainement] ?",
            "Penses-tu qu'une décision soit possible [bientôt|prochainement] ?",
        ),
        (
            "Pourriez-vous me dire quand une décision est [possible|envisageable] ?",
            "Pourrais-tu me dire quand une décision est [possible|envisageable] ?",
        ),
        (
            "En saurez-vous [sans doute |]plus dans les prochains jours ?",
            "En sauras-tu [sans doute |]plus dans les prochains jours ?",
        ),
    ),
    "other_offer_easy": (
        "Si ce n'est pas le cas, je le comprendrai très bien ; un mot, dans un sens ou dans l'autre, m'aiderait.",
        "Un non sincère m'aide autant qu'[un oui|une réponse positive].",
        (
            "Je sais qu'un recrutement a son rythme, et ne veux pas vous [presser|bousculer].",
            "Je sais qu'un recrutement a son rythme, et ne veux pas te [presser|bousculer].",
        ),
    ),
    "subject_materials": ("Documents demandés : {what}", "{what}", "Envoi : {what}"),
    "subject_materials_plain": (
        "Les documents demandés",
        "Suite à la demande de documents",
        "Mes documents",
    ),
    "asked": (
        (
            "Le {on:d}, vous m'aviez demandé {what} ; [c'est chose faite|voici l'envoi attendu].",
            "Le {on:d}, tu m'avais demandé {what} ; [c'est chose faite|voici l'envoi attendu].",
        ),
        (
            "Merci pour votre demande du {on:d} ; [voici|voici donc] {what}.",
            "Merci pour ta demande du {on:d} ; [voici|voici donc] {what}.",
        ),
        (
            "Suite à votre demande du {on:d}, je vous [envoie|adresse] {what}.",
            "Suite à ta demande du {on:d}, je t'[envoie|adresse] {what}.",
        ),
        (
            "Voici {what}, comme vous le [demandiez|souhaitiez] le {on:d}.",
            "Voici {what}, comme tu le [demandais|souhaitais] le {on:d}.",
        ),
    ),
    "asked_plain": (
        (
            "Le {on:d}, vous m'aviez demandé des documents, que voici.",
            "Le {on:d}, tu m'avais demandé des documents, que voici.",
        ),
        (
            "Merci pour votre demande du {on:d} ; voici les éléments [voulus|attendus].",
            "Merci pour ta demande du {on:d} ; voici les éléments [voulus|attendus].",
        ),
        (
            "Suite à votre demande du {on:d}, je vous [envoie|adresse] les documents.",
            "Suite à ta demande du {on:d}, je t'[envoie|adresse] les documents.",
        ),
    ),
    "asked_missing": (
        (
            "Le {on:d}, vous m'aviez demandé des documents, que j'enverrai dès que tout sera réuni.",
            "Le {on:d}, tu m'avais demandé des documents, que j'enverrai dès que tout sera réuni.",
        ),
        (
            "Merci pour votre demande du {on:d} ; les éléments suivront dès que tout sera réuni.",
            "Merci pour ta demande du {on:d} ; les éléments suivront dès que tout sera réuni.",
        ),
    ),
    "asked_some": (
        (
            "Le {on:d}, vous m'aviez demandé des documents ; voici ce que j'ai pour l'instant.",
            "Le {on:d}, tu m'avais demandé des documents ; voici ce que j'ai pour l'instant.",
        ),
        (
            "Merci pour votre demande du {on:d} ; voici ce que j'ai pour l'instant.",
            "Merci pour ta demande du {on:d} ; voici ce que j'ai pour l'instant.",
        ),
    ),
    "asked_through_missing": (
        (
            "Le {on:d}, {name} m'avait demandé des documents ; puis-je les faire passer par vous dès que tout sera réuni ?",
            "Le {on:d}, {name} m'avait demandé des documents ; puis-je les faire passer par toi dès que tout sera réuni ?",
        ),
    ),
    "asked_late": (
        "C'était attendu pour le {by:d}, et je regrette ce retard.",
        "La date prévue était le {by:d} ; je regrette ce retard.",
    ),
    "asked_through": (
        (
            "Le {on:d}, {name} m'avait demandé {what} ; avec votre accord, je passe par vous pour [cet envoi|l'envoi].",
            "Le {on:d}, {name} m'avait demandé {what} ; avec ton accord, je passe par toi pour [cet envoi|l'envoi].",
        ),
        (
            "Pourriez-vous transmettre à {name} {what}, comme demandé le {on:d} ?",
            "Pourrais-tu transmettre à {name} {what}, comme demandé le {on:d} ?",
        ),
    ),
    "asked_through_plain": (
        (
            "Le {on:d}, {name} m'avait demandé des documents, que je préfère [vous confier|faire passer par vous].",
            "Le {on:d}, {name} m'avait demandé des documents, que je préfère [te confier|faire passer par toi].",
        ),
        (
            "Pourriez-vous transmettre à {name} les documents qui m'ont été demandés le {on:d} ?",
            "Pourrais-tu transmettre à {name} les documents qui m'ont été demandés le {on:d} ?",
        ),
    ),
    "enclosed": (
        (
            "Vous trouverez « {title} » en pièce jointe.",
            "Tu trouveras « {title} » en pièce jointe.",
        ),
        "Je joins « {title} » à ce message.",
        "« {title} » se trouve en pièce jointe.",
        "Ci-joint : « {title} ».",
    ),
    "enclosed_too": (
        "S'y ajoute « {title} ».",
        "Également en pièce jointe : « {title} ».",
        "J'ai aussi joint « {title} ».",
    ),
    "bears_on": (
        "Je l'ai choisi en pensant à {n}.",
        "Cela fait écho à {n}.",
        "En le préparant, j'avais à l'esprit {n}.",
    ),
    "materials_aim": (
        "J'espère que cela répond à la demande.",
        "J'espère que cela en dit plus qu'[une description|un long discours].",
        (
            "J'espère que cela vous sera [utile|de quelque utilité].",
            "J'espère que cela te sera [utile|de quelque utilité].",
        ),
    ),
    "references": (
        "Ces personnes ont accepté de parler de mon travail :",
        (
            "Vous pouvez vous adresser à ces personnes, qui ont donné leur accord :",
            "Tu peux t'adresser à ces personnes, qui ont donné leur accord :",
        ),
        "Mes références, prévenues et d'accord, sont :",
    ),
    "reference": ("{line}",),
    "materials_close": (
        (
            "S'il vous faut autre chose ou un autre format pour le poste « {role} », un mot suffit.",
            "S'il te faut autre chose ou un autre format pour le poste « {role} », un mot suffit.",
        ),
        "Je réponds volontiers aux questions, et complète ce qui manquerait pour le poste « {role} ».",
        "S'il manquait quelque chose pour le poste « {role} », je l'envoie [aussitôt|sans tarder].",
    ),
    "materials_close_company": (
        (
            "S'il vous faut autre chose ou un autre format, un mot suffit.",
            "S'il te faut autre chose ou un autre format, un mot suffit.",
        ),
        "Je réponds volontiers aux questions, et complète ce qui manquerait.",
        "S'il manquait quelque chose, je l'envoie [aussitôt|sans tarder].",
    ),
    "subject_gracious": ("Merci pour la réponse", "Mes remerciements", "Merci malgré tout"),
    "subject_gracious_company": ("Merci pour la réponse", "Mes remerciements", "Merci malgré tout"),
    "gracious_thanks": (
        (
            "[Merci|Merci beaucoup] pour votre [message|réponse|mot] du {on:d} et pour [sa clarté|sa franchise].",
            "[Merci|Merci beaucoup] pour ton [message|mot] du {on:d} et pour [sa clarté|sa franchise|sa délicatesse].",
        ),
        (
            "Je vous remercie de m'avoir fait part [de votre décision|de la décision] le {on:d}, avec [franchise|clarté|tact].",
            "Je te remercie de m'avoir fait part [de votre décision|de la décision] le {on:d}, avec [franchise|clarté|tact].",
        ),
        (
            "Je regrette que cela n'ait pas abouti, et vous remercie de votre [message|mot|réponse] du {on:d}.",
            "Je regrette que cela n'ait pas abouti, et te remercie de ton [message|mot|courriel] du {on:d}.",
        ),
        (
            "Votre message du {on:d} n'était pas celui que j'espérais, et je vous remercie [tout de même|néanmoins|quand même] de l'avoir [envoyé|écrit].",
            "Ton message du {on:d} n'était pas celui que j'espérais, et je te remercie [tout de même|néanmoins|quand même] de l'avoir [envoyé|écrit].",
        ),
        (
            "Vous m'avez écrit le {on:d} plutôt que de [laisser la question ouverte|me laisser sans réponse], et je vous en [remercie|sais gré].",
            "Tu m'as écrit le {on:d} plutôt que de [laisser la question ouverte|me laisser sans réponse], et je t'en [remercie|sais gré].",
        ),
    ),
    "gracious_remark": (
        "Je garderai en mémoire {n}.",
        "{N} me restera.",
        "J'emporte en tout cas {n}.",
        "Je n'oublierai pas {n}.",
    ),
    "gracious_remark_seen": (
        ("Merci encore de m'avoir montré {words}.", "Merci encore de m'avoir montré {words}."),
        "Avoir vu {words} en valait la peine dans tous les cas.",
    ),
    "gracious_met": (
        "Ce fut un plaisir de rencontrer l'équipe.",
        "Les échanges en valaient la peine pour moi.",
        "Le temps que chacune et chacun m'a donné a compté pour moi.",
        (
            "Merci de transmettre mes remerciements à celles et ceux qui ont pris le temps de me parler.",
            "Merci de transmettre mes remerciements à celles et ceux qui ont pris le temps de me parler.",
        ),
    ),
    "gracious_read": (
        (
            "Je vous remercie du temps consacré à ma candidature.",
            "Je te remercie du temps consacré à ma candidature.",
        ),
        "Merci d'avoir pris ma candidature en considération.",
        "L'attention portée à ma candidature m'a fait plaisir.",
    ),
    "gracious_wish": (
        "Je souhaite une pleine réussite à la personne qui prendra le poste « {role} ».",
        (
            "Tous mes vœux à vous et à la personne choisie pour le poste « {role} ».",
            "Tous mes vœux à toi et à la personne choisie pour le poste « {role} ».",
        ),
        "J'espère que le poste « {role} » trouvera les bonnes mains.",
    ),
    "gracious_wish_company": (
        (
            "Je vous souhaite une pleine réussite, à vous et à toute l'équipe chez {company}.",
            "Je te souhaite une pleine réussite, à toi et à toute l'équipe chez {company}.",
        ),
        (
            "Tous mes vœux à vous et à la personne choisie.",
            "Tous mes vœux à toi et à la personne choisie.",
        ),
        "Bonne continuation à tout le monde chez {company}.",
    ),
    "gracious_offered": (
        "Merci de laisser la porte ouverte ; j'aimerais rester en contact.",
        "Merci de proposer de garder le contact ; cela me ferait plaisir à moi aussi.",
    ),
    "gracious_door": (
        (
            "Si un autre poste se présente un jour chez {company}, j'aurais plaisir à avoir de vos nouvelles.",
            "Si un autre poste se présente un jour chez {company}, j'aurais plaisir à avoir de tes nouvelles.",
        ),
        "Si nos chemins se recroisent, chez {company} ou ailleurs, ce sera avec plaisir.",
        "Je reparlerais volontiers avec l'équipe si autre chose se présente chez {company}.",
        "Ce que fait {company} m'intéresse toujours, et j'aimerais [garder le contact|rester en contact].",
    ),
}
