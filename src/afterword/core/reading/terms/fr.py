"""French terms."""

from __future__ import annotations

from afterword.core.reading.terms.shape import Terms

FR = Terms(
    jobs="""
    ingénieur ingénieure développeur développeuse programmeur analyste concepteur conceptrice
    designer responsable directeur directrice chef cheffe technicien technicienne consultant
    consultante infirmier infirmière comptable professeur professeure enseignant enseignante
    avocat avocate architecte assistant assistante coordinateur coordinatrice spécialiste chargé
    chargée médecin pharmacien pharmacienne rédacteur rédactrice traducteur traductrice commercial
    commerciale vendeur vendeuse chercheur chercheuse stagiaire alternant alternante cuisinier
    cuisinière chauffeur électricien mécanicien conseiller conseillère gestionnaire juriste
    contrôleur contrôleuse psychologue éducateur éducatrice""",
    job_endings="",
    recruiter=r"ressources humaines | rh | recrut\w+ | talents? | drh",
    coordinator="""
    assistante? (?:rh|de direction|recrutement) | coordinat(?:eur|rice) | secrétaire | secrétariat""",
    manager="""
    direct(?:eur|rice) | cheffe? de (?:service|département|pôle|atelier) | responsable | dirige |
    pilote | encadre | gérante? | fondat(?:eur|rice) | associée? | doyenne? | cadre de santé""",
    role_after="""
    poste (?:de|d') | candidature (?:au|pour le|à un|pour un) poste (?:de |d') | candidature
    (?:pour|en tant que|comme|:) | en tant que | recherchons une? | entretien pour (?:le|un) poste
    (?:de |d') | offre (?:de|d')""",
    not_names="""
    je nous vous il elle le la les un une des du et ou si à au aux en dans par pour avec mon ma
    mes votre vos notre nos ce cette ici merci bonjour bonsoir cher chère madame monsieur
    cordialement salutations bien oui non lundi mardi mercredi jeudi vendredi samedi dimanche
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre heure
    heures entretien visio visioconférence appel réunion échange candidature poste rendez-vous
    salle étage rue bureau équipe ressources humaines recrutement entreprise société annulé
    annulée confirmé mis jour date lieu participants durée bonne bon année
    joyeuses joyeux fêtes direction générale pourriez seriez êtes avez pouvez""",
    interview="""
    entretiens?(?: d'embauche)? | pré-?sélection | processus de recrutement | test technique |
    étude de cas | second entretien | dernier tour | candidat(?:e|ure)? | journée d'essai | mise
    en situation | vous rencontrer""",
    talk="""
    appel | visio(?:conférence)? | réunion | échange | échanger | discussion | rendez-vous |
    rencontre | rdv | (?:se|nous|vous) (?:voir|recevoir) | vous appelle | autour d'un café""",
    no_interview=r"""
    dentiste | médecin | anniversaire | vacances | coiffeur | mariage | dîner | déjeuner de
    famille | webinaire | conférence | salon | école | crèche | vol | kiné | vaccin\w* | atelier |
    hebdo\w* | cours de""",
    cancelled="annulée? ?: | annulation ?:",
    labels="""
    date|jour = date | heure|horaire = time | quand|date et heure|nouveau créneau|créneau = when |
    recruteurs?|intervenants?|interlocut(?:eurs?|rices?)|avec|participants|vous rencontrerez =
    with | lieu|où|adresse|lien|format = where | durée = minutes | objet|sujet|titre = title |
    poste|offre = role""",
    takes_part="""
    vous (?:appellera|recevra|rencontrera) | (?:participera|sera présente?|se joindra|a
    participé|était (?:là|présente?)|s'est jointe?) | mènera l'entretien | m'a
    (?:interviewée?|questionnée?)""",
    takes_no_part=r"""
    ne (?:pourra|peut|pouvait|pourrait)[^.!?]{0,20}pas (?:venir|participer|assister|se joindre|se libérer|se connecter|nous rejoindre|y être|être
    (?:là|présente?|des nôtres|avec nous)) | ne (?:pourra|peut|pouvait)(?: \w+)? pas(?= ?(?:$|[.,;!)])) | ne
    (?:participera|viendra|participe|participait)(?: \w+)? (?:pas|jamais)(?= ?(?:$|[.,;!)]|à
    (?:l'|la (?:réunion|discussion)|cet)|au (?:rendez|call)|finalement|aujourd'hui|demain)) | ne sera(?: \w+)? pas
    (?:là|présente?|avec|des nôtres|disponible|parmi) | ne s'est (?:pas|jamais)
    (?:jointe?|connectée?|présentée?) | n'(?:était|est|a|y était|y sera|aura)(?: \w+)? (?:pas|jamais)(?:
    (?:(?:pu|finalement|malheureusement|été) )*(?:là|présente?|venue?|participé|interviewe\w*|venir|participer|assister|être
    là|se (?:joindre|libérer|connecter)|dans la (?:salle|réunion)))(?! (?:d[eu]|pour (?:ça|cela))) | n'y était pas |
    en copie | absente?(?! (?:data|values?|parents?|fathers?|owners?|landlords?|managers?|any|d[eu]s? (?!l'(?:entretien|appel)|la (?:réunion|discussion)))) | (?:a )?(?:juste|seulement|uniquement)
    (?:ouvert|accueillie?|organisé) | est partie?(?= (?:avant|tôt|plus tôt|après|au bout|en cours|à
    mi)) | est partie?(?= ?(?:$|[.,;!)]))(?:(?<=\Wet est parti)|(?<=\Wet est partie)) | empêchée?(?! (?:de|par|que|d'))""",
    suits=r"""
    me convient(?: \w+)* | c'est (?:parfait|noté|bon|entendu) | je (?:serai|suis)
    (?:présente?|disponible|là) | je (?:vous )?confirme | avec plaisir | à
    (?:lundi|mardi|mercredi|jeudi|vendredi|demain)""",
    thanks="merci | remercie | remercier | remerciements?",
    thanks_for="""
    entretien | échange | temps | discussion | rencontre | appel | aujourd'hui | hier | accueil |
    conversation | reçue? | visite | moment | entrevue | visio | disponibilité""",
    just_now="""
    aujourd'hui | hier | ce (?:matin|midi|soir) | cet après-midi |
    (?:lundi|mardi|mercredi|jeudi|vendredi)(?: dernier)? | ravie? d'avoir | j'ai (?:beaucoup
    )?apprécié""",
    enquiry=r"""
    (?:vous m'aviez|tu m'avais) (?:annoncé|promis|parlé|dit|indiqué) |
    (?:pouvez|pourriez|peux|pourrais)-(?:vous|tu) me dire (?:si|où|quand|ce qu'il en) |
    des nouvelles | où en est | où en êtes[- ]vous | avancement | suites?
    (?:donnée?s?|réservée?s?|à donner) | reviens? vers vous | revenir vers vous | (?:vous
    )?relance[r]? | avez[- ]vous (?:pu|déjà|des|une|pris|eu) | n'ai pas (?:eu|reçu) | je
    souhaitais savoir | (?:deviez|aviez (?:dit|prévu|indiqué))[^.?!]{0,60} | quand
    (?:puis-je|pourrais-je|pensez-vous)""",
    enquiry_hint="""
    décision | processus | réponse | retour | calendrier | délai | candidature | nouvelles? |
    suite | date""",
    closing=r"""
    (?:ne|n') (?:vous )?(?:solliciterai|dérangerai|importunerai|relancerai|insisterai|écrirai)\w*
    (?:plus|pas) | dernier (?:message|mail|courriel) | dernière relance | inutile de (?:me
    )?répondre | pas besoin de répondre | je (?:suppose|comprends|pars du principe)
    que[^.!?]{0,60}(?:autre|pourvu|retenu)""",
    handing_over=r"""
    ci-joint\w* | pièces? jointes? | en annexe | comme (?:promis|convenu|demandé|évoqué) | voici |
    je (?:vous|te) (?:envoie|transmets|joins|fais parvenir|adresse) | vous trouverez | le lien |
    joint à""",
    applying="""
    je (?:vous )?(?:soumets|adresse|présente) ma candidature | ma candidature (?:au|pour|à) |
    postule[r]? | lettre de motivation | candidature (?:au poste|spontanée)""",
    asks_introduction=r"""
    me (?:présenter|présenterais|présenterez|mettre en (?:relation|contact)|mettrais en
    contact|recommander)\w* | mise en relation | glisser un mot | connais-tu
    quelqu'un|connaissez-vous quelqu'un | une introduction""",
    withdrawing="""
    retire[r]? ma candidature | (?:accepté|signé|retenu) une autre (?:offre|proposition) | ne
    (?:souhaite|peux) (?:pas|plus) (?:poursuivre|donner suite) | mettre fin à ma candidature""",
    accepting=r"""
    j'accepte (?:\w+ )*(?:votre|l'|cette|la) | (?:ravie?|heureu(?:x|se)|plaisir|honorée?) (?:d'|de
    |que j')accepte[r]? | contrat signé""",
    declining="""
    décliner? (?:votre|l'|cette) | refuser? (?:votre|l'|cette) (?:offre|proposition) | ne
    (?:peux|pourrai) (?:pas )?accepter""",
    gracious="""
    retour | franchise|honnêteté|sincérité | dommage|déçue? | avenir | en contact | bonne
    (?:continuation|suite) | décision | m'avoir (?:prévenue?|informée?|tenue?)""",
    will_send="""
    je (?:vous|te|t'|vous l'|te l'|les vous) ?(?:enverrai|envoie|transmettrai|transmets|ferai
    parvenir|fais parvenir|adresserai|fais suivre) | vais (?:vous|te|t')
    ?(?:envoyer|transmettre|faire parvenir) | vous (?:aurez|recevrez) (?:le|la|les|tout)""",
    other_offer="""
    (?:une )?autre (?:offre|proposition) | (?:reçu|j'ai) une (?:offre|proposition)
    (?:d'embauche|ferme|d'une)""",
    received="""
    (?:bien )?reçu votre candidature | accus(?:é de réception|ons réception) | candidature (?:a
    (?:bien )?été |est )?(?:bien )?(?:reçue|enregistrée|envoyée|transmise) | merci (?:d'avoir
    postulé|pour votre (?:candidature|intérêt)|de votre candidature)""",
    regret=r"""
    malheureusement | regret\w* | autres? candidat(?:e|ure)?s? | pas (?:retenue?|donner suite|en
    mesure)""",
    hiring_desk="""
    recrutement carrières carrière emploi emplois rh ressources humaines talents équipe
    candidatures de""",
    bulk_subject=r"""
    lettre d'information | infolettre | nouvelles offres | offres d'emploi | facture | commande |
    reçu | promo\w* | soldes | webinaire | inscrivez-vous | votre code | code de vérification |
    abonnement | réservation | alerte emploi | rappel de rendez-vous""",
    bulk_text="""
    se désabonner | désabonner | désinscrire | désinscription | voir (?:dans|en ligne|dans le
    navigateur) | vous recevez (?:ce|cet) (?:e-?mail|message|courriel) (?:car|parce) | webinaire
    gratuit""",
    swindle=r"""
    telegram | whatsapp | caution | cartes? cadeaux? | frais de dossier | mandat cash | bitcoin""",
    swindle_hint=r"""
    coordonnées bancaires | rib | iban | copie de (?:votre|la) (?:carte d'identité|pièce
    d'identité|passeport)""",
    accepted="""
    (?P<name>.+?) a accepté votre (?:invitation|demande)(?: de (?:connexion|mise en relation))? |
    vous êtes (?:maintenant|désormais) en relation avec (?P<name>.+) | (?P<name>.+?) fait
    (?:maintenant|désormais) partie de (?:votre réseau|vos relations)""",
    messaged="""
    (?P<name>.+?) vous a (?:envoyé un (?:nouveau )?message|écrit|répondu) | (?:nouveau )?messages?
    (?:non lus? )?de (?P<name>.+)""",
    posted="""
    (?P<name>.+?) a (?:publié|partagé|posté)(?: un (?:post|article)| une publication| quelque
    chose)?(?: ?: (?P<title>.+))?""",
    new_job="""
    félicitez (?P<name>.+?) pour son nouveau (?:poste|emploi)(?: (?:de|en tant que) (?P<title>.+?)
    chez (?P<company>.+))? | (?P<name>.+?) (?:a|occupe) un nouveau (?:poste|emploi)(?: (?:de|en
    tant que) (?P<title>.+?) chez (?P<company>.+))?""",
    position_at=r"\s+(?:chez|à|au sein de)\s+",
    nothing="""
    rien(?: (?:de (?:précis|concret)|pour l'instant|encore))? | aucune? | néant | pas encore""",
    hedged="""
    peut-être | je (?:crois|pense|suppose) | j'espère | éventuellement | curieu(?:x|se) | sans doute | si possible | pourrait | on verra |
    à voir""",
    decides=r"""
    décision | décid\w+ | résultats? | verdict | tranch\w+""",
    comes_back=r"""
    réponse | répond\w* | retour | nouvelles | revien\w+ vers | offre | feedback | je saurai |
    (?:me |m')(?:tient|tiennent) au courant | me dit | me disent""",
    errand=r"""
    horaires? | créneaux? | invitation | agenda | tour | écrit | écrivent | appelle | appellent | envoie |
    envoient | dates? | panel | détails""",
    own_step=r"""
    je (?:dois|vais) (?:\w+ )?(?:répondre|décider|envoyer|donner|revenir) | ma (?:réponse|décision) |
    je (?:réponds|décide|reviens vers)""",
    by_mail=r"""
    (?:m'|me |nous )(?:l'|le |la |les )?(?:écrira|écrit|précisera par|confirmera par) |
    (?:m'|me |nous )(?:enverra|envoie) (?:un mail|un courriel|les détails) |
    (?:mail|détails?|courriel) (?:à suivre|suit|suivra|suivront) |
    (?:doit|va) (?:m'écrire|me l'écrire|m'envoyer un mail|m'envoyer les détails) |
    par (?:mail|courriel|écrit)""",
)
