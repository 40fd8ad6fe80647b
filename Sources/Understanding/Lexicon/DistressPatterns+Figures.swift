extension DistressPatterns {
  /// Things, games, films, sports and work, of which people speak as if they killed.
  ///
  /// A line that begins with `!` reassures: beside it, a weak sign of distress is none.
  static let figures = """
    & tué|tue|tuer|buter|bute|meurt|mourir|mort|crève|flinguer|saute|sauter|pendu|frapper|frappe|tape|harceler|harcelée|harcelé|harcèle|viole|violée|suicide|suicider|kill|killed|kills|die|dies|dead|jumps @game|@fiction -père|mère|beau-père|frappe-moi|vraiment|vie
    policier|gendarme|chasseur|militaire|soldat|armurier|police|hunter|chasse|tir ~arme|fusil|gun|pistolet|armes
    chien|chat|cheval|dog|cat|lapin|hamster|abeille|moustique|guêpe|perroquet ~mordu|mordue|griffe|griffé|piqué|bit|bites|scratched
    cicatrice|cicatrices|bleu|bleus|marque|brûlure ~chute|accident|opération|vélo|varicelle|tombé|tombée|appendicite|four|soudure|enfance-vélo
    aide|aident|aider|bénévole|donne|distribue|soigne|accompagne|accueille|helps|helping|volunteer ~sans-abri|sdf|homeless|pauvres|battues|battus|victimes|maltraités|réfugiés|détresse
    infirmière|infirmier|éducateur|éducatrice|assistante|police|avocat|avocate|nurse|juge|gendarme ~battues|battus|victimes|maltraités|maltraitance|violences
    cassé|tordu|foulé|cassée|fracturé|broke ~bras|poignet|jambe|cheville|nez|doigt|dent|dents|arm|leg|wrist ~ski|foot|vélo|skate|sport|match|chute|tombant|tombé|football|bike|rugby|judo|trampoline|escalade|roller|trottinette
    me|m|nous|ça|ca|elle|il|jme +saoule|soule|saoulent|gave|gonfle|soûle
    viol|violer|viole +du|de|des|nos|le ~cerveau|yeux|oreilles|tympans|intelligence|neurones
    @schooly|prof|profs ~viol|viole|violer|tué|tuée|tuer|massacré|massacrée|achevé|terminé|démonté|assassiné|détruit|fumé
    tuerais|tuerait|kill|die +pour|for
    je|j|i|jvais|jvé ~vais|vé|veux|will|gonna|could|ll ~tuer|étrangler|buter|massacrer|défoncer|étriper|kill|murder|assassiner|fracasser ~si|s|if|prof|chat|réveil|mdr|console|voisin|bruit|burger|pizza
    si|if ~touches|touche|retouche|manges|dis|recommences|recommence|casses|casse|touch|eat ~tue|bute|étrangle|massacre|défonce|kill|éclate
    & série|film|livre|chanson|épisode|manga|movie|song|show pleuré|pleure|pleurer|brisé|coeur|cried|larmes|heart
    parents ~disputent|disputes|disputés|argue|fight|dispute ~parfois|sometimes|rarement|normal|drôle|choisir|peu
    @sport ~massacré|massacrés|massacrer|défoncé|défoncés|défoncer|éclaté|éclatés|tués|piétinés|détruits|humiliés|explosés|destroyed|killed|murdered|battus
    on|nous|équipe|s ~massacrer|défoncer|éclater|tuer|exploser|massacrés|défoncés|piétinés|humilier|écraser|destroyed|smashed|thrashed ~@sport|6-0|5-0|4-0|3-0|7-0|samedi|buts|points|nil
    prochain|prochaine|ans|an ~serai ~plus ~collège|lycée|école|classe
    service|stage|taf|boulot|métier|cross|marathon|shift|séance|entraînement|rando|chaleur|réveil|froid|canicule ~tué|tués|tue|tuer|achevé|crevé|mort|terminé|killed|fini|détruit|fracassé
    me|m|se|s +tue|tué|tuer +à|a|le|les +lui|la|l|expliquer|répéter|dos|yeux|tâche|travail
    suicidé|suicide|suicider|viol|meurtre ~socialement|social|commercial|politique|agriculteurs|professionnel|culinaire|vestimentaire
    brisé|broken|mort|morte|dead ~whatever|bref|mdr|honte|jury|lol|haha|série|ex-fan
    die|dying|died|killed|kill ~heat|laughing|cringe|boredom|hunger|embarrassment|burger|pizza|car|shoes|time|shift|homework|show
    bout +de +souffle|course
    bout ~rouleau +de ~scotch|peinture|papier|tissu|fil
    bon|bonne|nul|nulle|mauvais|mauvaise ~en|au|aux|à ~@schooly|dessin|sport|foot|cuisine|chant|musique|couture|bricolage|orthographe|jeux|cartes|écrit
    craque|craquer|craqué +pour|sur
    quoi +bon +se|s|me
    adieu +le|la|les|l ~collège|lycée|école|maths|vacances|cours|latin|devoirs
    idée|idées|projet ~avenir|orientation|métier
    avenir ~bureau|secteur|métier|branche
    besoin +d +aide +pour|avec|dans|en
    appelé|called|appeler ~police|pompiers|gendarmes|samu ~pour|volé|vol|bruit|chat|scooter|feu
    danger +de +mort ~armoire|électrique|panneau|ligne|haute|transformateur
    vide|vidé|vider +le +frigo
    habite|habitons|habites|live ~rue|gare|avenue|parc -dans
    & dors|dort|dormir|dormi|sleep|slept|sleeping samedi|vendredi|week-end|weekend|vacances|trajet|cousins|cousin|anniversaire|noël|mercredi|camping|route|saturday|trip -depuis|plus|viré|froid|jeté|expulsé|dehors|peur
    peur ~me|m +couper|brûler|blesser|tromper|perdre|électrocuter|planter|rater|lancer
    trompé|trompée|quitté|quittée|larguée|largué|plaquée|dumped ~dégoûté|dégoûtée|triste|coeur|pleuré|miettes|sad|heart -vie|mourir
    & pendu|mort|morts|tué|tués|suicidé|fusillé guerre|siècle|histoire|révolution|moyen-âge|résistance
    joue|jouer|rôle|incarne ~sdf|victime|méchant|tueur|mort|mourant|pendu|mendiant
    & sdf|fugue|fuguer|homeless|rue|viol|harcelée|harcèlement|suicide|meurtre|drogue @fiction|théâtre|sketch|rôle
    partir|voyager|aller ~loin ~pays|monde|voir|voyager|vacances|études|étudier
    ! rien +de +grave|méchant
    ! tout +va|allait +bien
    ! je|j +rigole|plaisante|blague -pas|pa|plus|pu
    ! rassure|rassurez|inquiète|inquiétez|t'inquiète|tinquiète|worry +toi|vous|pas
    ! just +kidding|joking
    ! j +adore +ma|la +vie
    ! c +une|est +expression|une +expression
    marre|envie|veux ~plaquer|quitter ~élever|chèvres|campagne|monter|ouvrir|métier
    tué|tuer|flinguer|bousiller|casser|ruiner +le|les +dos|genoux|yeux|mains|moral
    dans +mon|ton|son +coin
    ! sens|sen +bien
    adore|aime|heureux|content ~ma +vie
    rigolent|rigole|'rient|charrient|moquent ~gentiment|bien|ensemble|temps|amicalement
    noie|noyé|noyer|noyée|drowning|croule|enseveli ~dans|sous|in|with ~devoirs|paperasse|notifs|notes|mails|homework|travail|boulot|papiers|dossiers|work|emails
    suis|sui|chui|est|sommes +tué|tuée|tués|crevé|crevés|lessivé
    envie ~taper|cogner ~mur ~@schooly|site|ordi|code|formulaire|dossier
    prix|facture|nouvelle|atelier|film|stage|note|visite|addition ~claque|gifle|coup|frappé|mordu|tué
    tirer|tire|tirerai +les +oreilles
    ventre ~gargouille|gargouiller|creux
    boule|peur|trac|angoisse|stress ~match|matchs|oral|oraux|examen|examens|concours|entretien|rentrée|permis|audition|compétition|contrôle
    invisible|transparent ~parcoursup|site|carte|internet|gps|verre|plastique|vernis
    sers|sert|nul|inutile ~défense|attaque|poste|équipe|match|gardien|gaming
    foutu|fini|perdu|mort +pour ~inscription|année|rentrée|bus|train|place|dossier|samedi|lundi|demain|stage
    espoir|courage|énergie|motivation ~réviser|coucher|sport|courir|devoirs|ranger|sortir|marcher|psg|om|équipe|match|dodo|sieste|footing|inscription|cuisiner
    frigo|placard|frigos ~internat|cantine|coloc|panne|dimanche|colocation|self
    finir|fini|finit|finis|terminer +avec ~cv|dossier|questions|inscription|rapport|papiers|projet|formulaire|stage|exposé|questionnaire|maquette
    finir|finit|arrête|cesse|stop ~questions|questionnaire|bruit|pluie|pub|pubs|musique|chantier
    corde|lame|cutter|rasoir|ciseaux ~attacher|remorque|escalade|linge|arts|plastiques|barbe|bateau|cordage|bricoler|moquette|papier|tissu|colis
    leave|leaving|partir|quitter|move ~flat|appartement|training|formation|diplôme|university|apprenticeship|indépendance
    & mourir|crever|tuer|tue|tué|mort|morte|suicide|pendre|flinguer|achever|exploser|dead|die|kill|killing @desk
    & mourir|crever|tuer|tue|tué|mort|morte|suicide|pendre|flinguer|massacrer|défoncer|noyer|dead|die|kill|killing @laugh -veux|envie|vraiment
    personne ~répondu|répond|stage|équipe|métier|candidatures|covoiturage
    abandonné|lâché|laissé|dumped ~exposé|projet|tournoi|tp|groupe-projet|option|piano|foot
    partir|quitter|pars ~quand|après|dès ~cap|bac|diplôme|majeur|majeure|18|travaillerai|salaire
    quitté|quitter ~foyer|maison ~pour ~appartement|appart|studio|internat|coloc
    mange|mangeons +bien
    m|nous +attend|attendent ~dois|faut|aller|filer|file
    & touche|casse tout petit -moi|nuit
    frapper|taper +avant|à ~entrer|porte
    bon +à +tout
    pousse|poussé|poussée|poussent|pushed|pushes|push ~travailler|continuer|venir|général|apply|réussir|études|essayer|vers|étudier|work|study
    couteau|cutter ~enduire|palette|peintre|plâtre|moquette|huîtres|beurre|pain|poche
    sang|piqûres|aiguilles ~fait|font +pas|plus +peur
    mort|décédé|morte|died|décédée +il|quand|l|en|depuis|when ~ans|an|year|years|dernière|petit|petite|bébé
    tape|tapé|taper|tapent ~mail|texte|message|code|lettre|rapport|cv|sms
    failli ~me|m|se +tuer ~en|vélo|scooter|trottinette|moto|escalier|tombant|skate
    bébé|dents|couches|baby ~pleure|crie|hurle|cries
    pleure|crie|hurle|cries|réveille ~bébé|dents|couches|baby
    amoureux|amoureuse|crush ~ignore|regarde|parle|calcule
    tape|bat|pousse|mord|griffe ~pour +jouer|rire|rigoler|chahuter
    secret|cache|mentir ~gâteau|surprise|cadeau|anniversaire|fête
    embrassé|embrassée ~copine|copain|amoureux|chérie ~première|fois
    rejeté|refusé|refusée|rejetée ~entreprises|candidature|candidatures|stage|patrons|écoles|dossier
    tiens|tient +plus|pas +en +place
    chauffage|électricité|eau|courant ~atelier|chantier|salle|gymnase|lycée|école
    naître|né|née|born ~en|à|au +italie|espagne|campagne|montagne
    va|vont ~me ~démonter|tuer|tué|défoncer|fumer|massacrer|étriper|engueuler ~si|quand
    je|j|jvais|jvai ~la|le|les +tuer|étrangler|buter|massacrer ~pris|volé|touché|prof|mangé|cassé|chargeur|encore
    jeter|jette|jetterais +sur +la|le|les|l
    rêve|voudrais|veux ~disparaître|partir ~île|plage|mer|soleil
    dépression +sur|atmosphérique|quand
    souffre +douleur ~chat|chien
    fugue|évade|voyage ~pensées|tête|imagination|livre|bach
    coupe|couper ~parole|son|wifi|moteur|contact|courant|route|herbe
    peux|peu|peut +plus|plu|pu +du|des|de|d ~lundi|lundis|maths|froid|pluie|prof|profs|bus|cours
    volé|piqué|pris +mon|ma|mes ~goûter|place|chargeur|pull|stylo|dessert
    menace|menacer ~jeter|couper|confisquer|supprimer ~wifi|console|téléphone|portable|ordi|forfait
    @thing ~tue|tué|tuer|harcelé|harcèle|harcèlent|attaqué|agressé|achevé
    par +un|une|le|la|les|des +@thing
    """
}
