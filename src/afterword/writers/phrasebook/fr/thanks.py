"""French: thanks after an interview, and the note of an invitation.

Nothing agrees with the gender of the user or of the reader; a name never stands where "de" or "le"
would have to be shortened before it. The spaces before signs are made when the letter is.
"""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

POINTS: Mapping[str, Pool] = {
    "subject_thanks": (
        "Merci pour notre échange de {day:w}",
        "Notre entretien de {day:w}",
        ("Merci pour votre temps", "Merci pour ton temps"),
        "Suite à notre entretien de {day:w}",
        "Un mot après notre échange de {day:w}",
        "Mes remerciements pour {day:w}",
        "Merci pour l'entretien de {day:w}",
        ("Merci pour votre accueil de {day:w}", "Merci pour ton accueil de {day:w}"),
        "Après notre conversation de {day:w}",
        "Merci pour cet échange",
        ("Merci pour le temps accordé {day:w}", "Merci pour le temps donné {day:w}"),
        "Retour sur notre entretien de {day:w}",
    ),
    "thanks": (
        (
            "[Merci|Un grand merci|Merci beaucoup] pour le temps que vous m'avez [accordé|consacré] {day:w}.",
            "[Merci|Un grand merci|Merci beaucoup] pour le temps que tu m'as [accordé|consacré] {day:w}.",
        ),
        (
            "J'ai [beaucoup apprécié|vraiment apprécié|pris plaisir à] notre échange de {day:w}, et je [vous en remercie|tiens à vous en remercier].",
            "J'ai [beaucoup apprécié|vraiment apprécié|pris plaisir à] notre échange de {day:w}, et je [t'en remercie|tiens à t'en remercier].",
        ),
        (
            "Ce fut un [plaisir|vrai plaisir] de [vous parler|discuter avec vous|échanger avec vous] {day:w} ; merci [pour votre temps|de votre disponibilité].",
            "Ce fut un [plaisir|vrai plaisir] de [te parler|discuter avec toi|échanger avec toi] {day:w} ; merci [pour ton temps|de ta disponibilité].",
        ),
        (
            "Je [vous remercie|tiens à vous remercier|voulais vous remercier] pour [notre entretien|notre échange|la conversation] de {day:w}.",
            "Je [te remercie|tiens à te remercier|voulais te remercier] pour [notre entretien|notre échange|la conversation] de {day:w}.",
        ),
        (
            "Merci [de m'avoir accordé cet entretien|d'avoir pris ce temps pour moi|pour cet entretien] {day:w}, et pour [votre écoute|vos réponses].",
            "Merci [de m'avoir accordé cet entretien|d'avoir pris ce temps pour moi|pour cet entretien] {day:w}, et pour [ton écoute|tes réponses].",
        ),
        (
            "Notre [conversation|échange] de {day:w} m'a [beaucoup apporté|fait avancer dans ma réflexion], et je [vous en remercie|vous dis merci|tenais à vous remercier].",
            "Notre [conversation|échange] de {day:w} m'a [beaucoup apporté|fait avancer dans ma réflexion], et je [t'en remercie|te dis merci|tenais à te remercier].",
        ),
        (
            "Je garde un [très bon|excellent] souvenir de notre entretien de {day:w} ; [merci à vous|je vous en remercie|merci encore].",
            "Je garde un [très bon|excellent] souvenir de notre entretien de {day:w} ; [merci à toi|je t'en remercie|merci encore].",
        ),
        (
            "Un mot pour vous [dire merci|remercier] de [l'entretien|la conversation|l'échange] de {day:w}.",
            "Un mot pour te [dire merci|remercier] de [l'entretien|la conversation|l'échange] de {day:w}.",
        ),
        (
            "[Merci|Merci encore|Grand merci] pour [la franchise|la clarté|la qualité] de nos échanges {day:w}.",
            "[Merci|Merci encore|Grand merci] pour [la franchise|la clarté|la qualité] de nos échanges {day:w}.",
        ),
        (
            "Vous avez pris le temps de [répondre à mes questions|me rencontrer|m'écouter] {day:w}, et je vous [en remercie|en remercie vivement|dis merci].",
            "Tu as pris le temps de [répondre à mes questions|me rencontrer|m'écouter] {day:w}, et je te [remercie|remercie vivement|dis merci].",
        ),
        (
            "Après notre [entretien|échange|conversation] de {day:w}, je [voulais d'abord|souhaite avant tout] vous remercier.",
            "Après notre [entretien|échange|conversation] de {day:w}, je [voulais d'abord|souhaite avant tout] te remercier.",
        ),
        (
            "Notre échange de {day:w} [était des plus agréables|m'a beaucoup plu|a été très utile pour moi], [merci à vous|et je vous en remercie].",
            "Notre échange de {day:w} [était des plus agréables|m'a beaucoup plu|a été très utile pour moi], [merci à toi|et je t'en remercie].",
        ),
    ),
    "moment": (
        "Ce que je retiens avant tout, c'est {n}.",
        "{N} me trotte dans la tête depuis.",
        "{N} m'a donné à réfléchir.",
        "Je repense souvent à {n}.",
        "S'il fallait ne garder qu'une chose, ce serait {n}.",
        "{N} a rendu le travail très concret pour moi.",
        "Un point m'est resté en mémoire : {n}.",
        "En tête de mes notes figure {n}.",
        "Le plus intéressant pour moi a été {n}.",
        "{N} reste pour moi le temps fort de l'entretien.",
        "Plus d'une fois depuis, j'ai repensé à {n}.",
        "J'ai surtout en mémoire {n}.",
    ),
    "moment_seen": (
        (
            "Merci tout particulièrement de m'avoir montré {words}.",
            "Merci surtout de m'avoir montré {words}.",
        ),
        "Voir {words} m'en a dit plus que [toute description|n'importe quelle description].",
        (
            "Que vous m'ayez montré {words} a rendu [tout cela|le sujet] très concret.",
            "Que tu m'aies montré {words} a rendu [tout cela|le sujet] très concret.",
        ),
        "Après avoir vu {words}, je comprends [beaucoup mieux|bien mieux] le travail.",
        "Le meilleur moment pour moi a été de voir {words}.",
        "Pouvoir regarder {words} de près a été [précieux|très utile].",
        "Je repense volontiers au moment où j'ai pu voir {words}.",
    ),
    "second": (
        "J'ai également noté {n}.",
        "Tout aussi [utile|instructif] pour moi : {n}.",
        "Je pense encore, de même, à {n}.",
        "À cela s'ajoute {n}.",
        "J'aimerais d'ailleurs [approfondir|creuser] {n}.",
        "{N} m'a aussi [paru important|éclairé].",
        "Autre point que j'emporte : {n}.",
        "Dans le même esprit, je garde {n}.",
        "Je retiens enfin {n}.",
    ),
    "second_seen": (
        "Merci aussi de m'avoir montré {words}.",
        "Voir {words} m'a [aussi beaucoup appris|été tout aussi utile].",
        (
            "J'ai aimé aussi que vous me montriez {words}.",
            "J'ai aimé aussi que tu me montres {words}.",
        ),
        "Avoir vu {words} [complète le tableau|m'aide à imaginer le reste].",
        "Il était bon, aussi, de voir {words}.",
        "À cela s'ajoute le plaisir d'avoir vu {words}.",
        "Le coup d'œil sur {words} m'a servi également.",
    ),
    "left_open": (
        "Nous n'avons pas pu aller au bout ; je reviendrais volontiers sur un point : {n}.",
        "Il reste quelque chose en suspens entre nous : {n}.",
        "J'aimerais, à l'occasion, [reprendre|poursuivre] {n}.",
        "{N} mériterait plus de temps que nous n'en avions.",
        "Le temps a manqué pour {n}, et je le regrette un peu.",
        "S'il y a une suite, je voudrais [revenir sur|reprendre] {n}.",
    ),
    "picture": (
        "J'ai maintenant une idée bien plus claire de ce que le travail [demande|exige].",
        "Je comprends [mieux|bien mieux] qu'avant l'équipe et ce qu'elle fait.",
        "Je sais à présent beaucoup mieux en quoi consiste le [poste|métier].",
        "Je vois mieux où je pourrais [être utile|apporter quelque chose].",
        "Entendre parler du travail par quelqu'un qui le connaît a [tout changé|beaucoup compté] pour moi.",
        "Ce qui n'était qu'une fiche de poste est devenu [concret|réel] pour moi.",
        "Je peux désormais me représenter le quotidien [bien mieux|beaucoup mieux] qu'avant.",
        "J'ai obtenu des réponses que je n'aurais pas [trouvées|eues] de l'extérieur.",
        "J'ai appris sur le poste des choses qu'aucune annonce ne [dit|raconte].",
        "Cela m'a permis de voir le poste [de près|de l'intérieur] et ce dont il a besoin.",
        "J'ai une idée plus [juste|précise] de ce qui serait attendu de moi.",
        "Les contours du poste me sont [maintenant|désormais] bien plus familiers.",
    ),
    "more": (
        "De cet échange, j'emporte non seulement des réponses, mais aussi des questions qui méritent qu'on y réfléchisse.",
        "Il me tient à cœur qu'une telle décision soit bonne pour les deux côtés, et en parler y contribue beaucoup.",
        "Un tel échange en dit plus sur la façon de travailler ensemble que n'importe quel site, et j'y suis sensible.",
        "Plus j'en sais sur la tâche, plus j'ai envie de m'y mettre pour de bon.",
        "J'ai aimé qu'il y ait du temps aussi bien pour la vue d'ensemble que pour les détails.",
        "J'ai repensé à tête reposée à plusieurs des points abordés, et mon envie reste la même.",
        "On sentait ce qui compte vraiment au quotidien, et c'est précisément ce que je voulais savoir.",
        "Il est toujours bon que, dans un entretien, chacun apprenne quelque chose de l'autre.",
        "La place laissée à mes questions m'a permis de me faire une idée bien à moi, et c'était précieux.",
        "Il m'est ainsi bien plus facile d'imaginer à quoi pourraient ressembler de bonnes premières semaines.",
        "Ce que j'ai entendu répond à ce que je cherche, et me confirme que le chemin en vaut la peine.",
        "Pour la suite de ma réflexion, cet échange m'a été plus utile que tout ce que l'on peut lire ailleurs.",
    ),
    "set_aside": (
        (
            "Vous y avez consacré {minutes} minutes, et je ne le tiens pas pour [acquis|évident].",
            "Tu y as consacré {minutes} minutes, et je ne le tiens pas pour [acquis|évident].",
        ),
        "Je sais que {minutes} minutes représentent une bonne part d'une [journée|journée de travail].",
        (
            "Les {minutes} minutes de votre agenda ont été, pour moi, du temps [bien employé|très bien employé].",
            "Les {minutes} minutes de ton agenda ont été, pour moi, du temps [bien employé|très bien employé].",
        ),
        "Les {minutes} minutes ont passé [très vite|à toute vitesse].",
        "Trouver {minutes} minutes dans une semaine [chargée|bien remplie] n'est pas rien.",
        "Avec {minutes} minutes, nous avions de quoi aller au-delà des questions [habituelles|d'usage].",
        "J'ai apprécié chacune des {minutes} minutes [prévues|qui étaient prévues].",
        "Disposer de {minutes} minutes pour nos questions respectives a été [précieux|très utile].",
        (
            "Vous avez donné {minutes} minutes de votre journée à cet échange, et j'y suis [sensible|très sensible].",
            "Tu as donné {minutes} minutes de ta journée à cet échange, et j'y suis [sensible|très sensible].",
        ),
        "Je garde un bon souvenir de ces {minutes} minutes.",
        "Offrir {minutes} minutes à quelqu'un que l'on ne connaît pas est un [beau geste|geste généreux].",
        "En {minutes} minutes, [beaucoup de choses|bien des choses] se sont éclairées pour moi.",
    ),
    "bring": (
        "De mon côté, je pourrais apporter [ceci|une chose] : {words}.",
        "Ce que j'apporterais : {words}.",
        "À cela je pourrais ajouter, de mon expérience : {words}.",
        "Ma contribution pourrait être : {words}.",
    ),
    "sample": (
        (
            "Si un exemple de mon travail peut vous aider, je vous [l'envoie volontiers|l'adresse avec plaisir].",
            "Si un exemple de mon travail peut t'aider, je te [l'envoie volontiers|l'adresse avec plaisir].",
        ),
        (
            "Si vous souhaitez voir comment je travaille, je peux vous [envoyer|transmettre] un exemple.",
            "Si tu souhaites voir comment je travaille, je peux t'[envoyer|adresser] un exemple.",
        ),
        (
            "Tout ce que vous aimeriez encore savoir de mon travail, je vous le dirai [volontiers|avec plaisir].",
            "Tout ce que tu aimerais encore savoir de mon travail, je te le dirai [volontiers|avec plaisir].",
        ),
        "Je peux détailler tout ce que j'ai [évoqué|raconté], si c'est utile.",
        "Si l'une de mes réponses a laissé une question ouverte, je la complète [volontiers|sans problème].",
        (
            "S'il vous manque un élément pour vous faire une idée, je vous l'envoie [volontiers|aussitôt].",
            "S'il te manque un élément pour te faire une idée, je te l'envoie [volontiers|aussitôt].",
        ),
        (
            "Je peux revenir sur tout point de mon parcours qui vous [intéresse|semble important].",
            "Je peux revenir sur tout point de mon parcours qui te [paraît utile|semble important].",
        ),
        "Si un exemple parle mieux que moi, un mot suffit et je l'[envoie|adresse].",
        "Là où ma réponse a été trop courte, je la reprends [volontiers|avec plaisir].",
        (
            "Dites-moi si un autre exemple, ou quelque chose de plus concret, vous [aiderait|serait utile].",
            "Dis-moi si un autre exemple, ou quelque chose de plus concret, te [servirait|serait utile].",
        ),
        (
            "N'hésitez pas à me demander ce qui vous manque pour [vous décider|juger].",
            "N'hésite pas à me demander ce qui te manque pour [te décider|juger].",
        ),
        "J'ai sous la main quelques exemples de mon travail, s'ils peuvent [aider|servir].",
    ),
    "interest": (
        "Le poste « {role} » chez {company} me tenterait [vraiment|beaucoup].",
        "Mon intérêt pour le poste « {role} » est sorti [renforcé|grandi] de notre échange.",
        "Tout cela me donne encore plus envie de prendre le poste « {role} » chez {company}.",
        (
            "Le poste « {role} » m'intéresse toujours [autant|beaucoup], tout comme l'idée de travailler avec vous et vos collègues.",
            "Le poste « {role} » m'intéresse toujours [autant|beaucoup], tout comme l'idée de travailler avec toi et tes collègues.",
        ),
        "Le poste « {role} » est de ceux que je prendrais avec [conviction|une vraie conviction].",
        "J'aimerais [beaucoup|vraiment] faire ce travail chez {company}, au poste « {role} ».",
        "J'en retiens une certitude plus forte qu'avant : le poste « {role} » chez {company} [me correspond|est fait pour moi].",
        "Le poste « {role} » est [exactement|tout à fait] le genre de travail que je cherche.",
        "Je me vois [très bien|tout à fait] au poste « {role} », et chez {company}.",
        "Rien de ce que j'ai entendu n'a rendu le poste « {role} » moins attirant, [au contraire|bien au contraire].",
        "Ce serait un [plaisir|vrai plaisir] de rejoindre {company} au poste « {role} ».",
        (
            "J'ai très envie d'aller plus loin avec vous [pour|vers] le poste « {role} ».",
            "J'ai très envie d'aller plus loin avec toi [pour|vers] le poste « {role} ».",
        ),
    ),
    "interest_company": (
        "L'idée de travailler chez {company} me tente [vraiment|beaucoup].",
        "Mon intérêt pour un travail chez {company} est sorti [renforcé|grandi] de notre échange.",
        "Tout cela me donne encore plus envie de rejoindre {company}.",
        (
            "Travailler avec vous et vos collègues chez {company} m'intéresse toujours [autant|beaucoup].",
            "Travailler avec toi et tes collègues chez {company} m'intéresse toujours [autant|beaucoup].",
        ),
        "Le travail chez {company} est de ceux que je prendrais avec [conviction|une vraie conviction].",
        "J'aimerais [beaucoup|vraiment] faire ce travail chez {company}.",
        "J'en retiens une certitude plus forte qu'avant : ma place pourrait être chez {company}.",
        "Ce qui se fait chez {company} est [exactement|tout à fait] le genre de travail que je cherche.",
        "Je me vois [très bien|tout à fait] chez {company}.",
        "Rien de ce que j'ai entendu n'a entamé mon envie de venir chez {company}, [au contraire|bien au contraire].",
        "Ce serait un [plaisir|vrai plaisir] de rejoindre {company}.",
        (
            "J'ai très envie d'aller plus loin avec vous, chez {company}.",
            "J'ai très envie d'aller plus loin avec toi, chez {company}.",
        ),
    ),
    "close": (
        (
            "S'il reste une question de votre côté, j'y réponds [volontiers|avec plaisir].",
            "S'il reste une question de ton côté, j'y réponds [volontiers|avec plaisir].",
        ),
        (
            "Au plaisir d'avoir de vos nouvelles, quand [le moment sera venu|ce sera le moment].",
            "Au plaisir d'avoir de tes nouvelles, quand [le moment sera venu|ce sera le moment].",
        ),
        (
            "Écrivez-moi ou appelez-moi si une question [se présente|surgit] entre-temps.",
            "Écris-moi ou appelle-moi si une question [se présente|surgit] entre-temps.",
        ),
        (
            "D'ici là, je vous souhaite une bonne [semaine|suite], à vous et à l'équipe.",
            "D'ici là, je te souhaite une bonne [semaine|suite], à toi et à l'équipe.",
        ),
        "S'il faut un autre échange, je me libère [volontiers|sans difficulté].",
        (
            "Je vous reparlerais [volontiers|avec plaisir], quand cela vous convient.",
            "Je te reparlerais [volontiers|avec plaisir], quand cela te convient.",
        ),
        (
            "Inutile de me répondre : je tenais [simplement|seulement] à vous dire merci.",
            "Inutile de me répondre : je tenais [simplement|seulement] à te dire merci.",
        ),
        "J'espère que nos chemins se recroiseront [bientôt|sous peu].",
        (
            "Si je peux rendre votre décision plus simple, [dites-le-moi|il suffit de me le dire].",
            "Si je peux rendre ta décision plus simple, [dis-le-moi|il suffit de me le dire].",
        ),
        (
            "Je vous laisse la main pour la suite, et m'en [réjouis|réjouis d'avance].",
            "Je te laisse la main pour la suite, et m'en [réjouis|réjouis d'avance].",
        ),
        "Ce qui manquerait pour décider, je l'[envoie|adresse] volontiers.",
        "Quelle que soit la prochaine étape, je m'en [réjouis|fais une joie].",
    ),
    "close_promise": (
        "Si j'ai bien compris, il y aura des nouvelles d'ici au {by:wd} ; je les attends [avec plaisir|avec intérêt].",
        "J'ai noté le {by:wd} pour la suite, sans [impatience|aucune impatience] d'ici là.",
        (
            "Si quelque chose peut vous aider avant le {by:wd}, je vous l'envoie [volontiers|avec plaisir].",
            "Si quelque chose peut t'aider avant le {by:wd}, je te l'envoie [volontiers|avec plaisir].",
        ),
        "Jusqu'au {by:wd}, je réponds [volontiers|avec plaisir] à toute question.",
        "L'échéance du {by:wd} me convient [bien|tout à fait].",
        "J'espère de bonnes nouvelles pour le {by:wd} et reste joignable [d'ici là|en attendant].",
        (
            "Si une question se présente avant le {by:wd}, [écrivez-moi|appelez-moi].",
            "Si une question se présente avant le {by:wd}, [écris-moi|appelle-moi].",
        ),
        "Je sais que la prochaine étape est prévue pour le {by:wd}, et cela me va [très bien|tout à fait].",
        "Ce qui manquerait d'ici au {by:wd}, je le complète [volontiers|sans tarder].",
        "Rendez-vous est pris, dans mon agenda, pour le {by:wd}.",
        "D'ici au {by:wd}, toute question est la [bienvenue|très bienvenue].",
        "Le délai du {by:wd} me laisse [tranquille|l'esprit tranquille].",
    ),
    "subject_pass_on": (
        "Un remerciement pour {name}",
        ("Pourriez-vous transmettre ce mot ?", "Pourrais-tu transmettre ce mot ?"),
        "Mes remerciements à {name}",
    ),
    "pass_on": (
        (
            "Je n'ai pas l'adresse de la personne avec qui j'ai parlé {day:w}, {name} ; [pourriez-vous|auriez-vous la gentillesse de] lui transmettre [ces lignes|les lignes qui suivent] ?",
            "Je n'ai pas l'adresse de la personne avec qui j'ai parlé {day:w}, {name} ; [pourrais-tu|aurais-tu la gentillesse de] lui transmettre [ces lignes|les lignes qui suivent] ?",
        ),
        (
            "J'ai parlé {day:w} avec {name}, dont je n'ai pas l'adresse ; [puis-je vous demander de|pourriez-vous] faire suivre [ces lignes|ce mot] ?",
            "J'ai parlé {day:w} avec {name}, dont je n'ai pas l'adresse ; [puis-je te demander de|pourrais-tu] faire suivre [ces lignes|ce mot] ?",
        ),
        (
            "Je voudrais remercier {name} pour notre échange de {day:w} ; [pourriez-vous|auriez-vous la gentillesse de] faire suivre [ce mot|ces quelques lignes] ?",
            "Je voudrais remercier {name} pour notre échange de {day:w} ; [pourrais-tu|aurais-tu la gentillesse de] faire suivre [ce mot|ces quelques lignes] ?",
        ),
    ),
    "pass_on_thanks": (
        ("Merci pour votre [aide|concours].", "Merci pour ton [aide|coup de main]."),
        (
            "Je vous remercie [de ce service|de votre aide].",
            "Je te remercie [de ce service|de ton aide].",
        ),
        "Un grand merci pour [ce service|cette aide].",
    ),
    "note": (
        "Merci pour notre échange de {day:w}. Je retiens surtout {n}.",
        (
            "Ce fut un plaisir de vous parler {day:w}. {N} m'a donné à réfléchir.",
            "Ce fut un plaisir de te parler {day:w}. {N} m'a donné à réfléchir.",
        ),
        "Merci pour {day:w}. Je repense souvent à {n}.",
        "De notre échange de {day:w}, je garde {n}. Merci encore.",
        "Après notre échange de {day:w}, j'aimerais garder le contact. Le plus intéressant : {n}.",
        "Notre conversation de {day:w} m'a beaucoup plu, surtout {n}.",
        "Depuis {day:w}, je repense à {n}. Restons en contact.",
    ),
    "note_seen": (
        "Merci pour {day:w}, et de m'avoir montré {words}.",
        "Ce fut un plaisir {day:w}, et voir {words} encore plus.",
        "Notre échange de {day:w} m'a beaucoup plu, et voir {words} aussi.",
        "Merci encore pour {day:w} ; voir {words} m'a beaucoup appris.",
        "Après {day:w}, j'aimerais garder le contact. Voir {words} fut un plaisir.",
        "De notre échange de {day:w}, je garde {words}, que j'ai pu voir. Merci.",
    ),
    "note_plain": (
        "Merci pour notre échange de {day:w} sur le poste « {role} ». J'aimerais [garder le contact|rester en contact].",
        (
            "Ce fut un plaisir d'en apprendre plus {day:w} sur le poste « {role} » grâce à vous.",
            "Ce fut un plaisir d'en apprendre plus {day:w} sur le poste « {role} » grâce à toi.",
        ),
        "Notre échange de {day:w} sur le poste « {role} » chez {company} m'a beaucoup plu.",
        "Après notre conversation de {day:w} sur le poste « {role} », gardons le contact ici aussi.",
        "Merci d'avoir parlé avec moi {day:w} du poste « {role} ».",
        "Depuis {day:w}, le poste « {role} » chez {company} a pris forme pour moi. Merci.",
        "Une belle conversation {day:w} sur le poste « {role} » ; merci à nouveau.",
    ),
    "note_plain_company": (
        "Merci pour notre échange de {day:w} sur le travail chez {company}. J'aimerais [garder le contact|rester en contact].",
        (
            "Ce fut un plaisir d'en apprendre plus {day:w} sur {company} grâce à vous.",
            "Ce fut un plaisir d'en apprendre plus {day:w} sur {company} grâce à toi.",
        ),
        "Notre échange de {day:w} sur le travail chez {company} m'a beaucoup plu.",
        "Après notre conversation de {day:w} sur {company}, gardons le contact ici aussi.",
        "Merci d'avoir parlé avec moi {day:w} du travail chez {company}.",
        "Depuis {day:w}, le travail chez {company} a pris forme pour moi. Merci.",
        "Une belle conversation {day:w} sur {company} ; merci à nouveau.",
    ),
    "note_short": (
        "Merci pour notre [échange|conversation] de {day:w}.",
        ("Ce fut un plaisir de vous parler {day:w}.", "Ce fut un plaisir de te parler {day:w}."),
        "Notre échange de {day:w} m'a beaucoup plu.",
        "Merci d'avoir parlé avec moi {day:w}.",
        "Je garde un bon souvenir de notre échange de {day:w}.",
        "Merci encore pour {day:w}.",
        ("J'ai aimé échanger avec vous {day:w}.", "J'ai aimé échanger avec toi {day:w}."),
    ),
}
