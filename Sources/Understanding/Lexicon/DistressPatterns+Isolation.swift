extension DistressPatterns {
  /// Blows, threats and insults from other pupils.
  static let persecution = Entry(
    grade: .explicit, subject: .bullying,
    lines: """
      & harcèle|harcèlent|harcèlement|harceler|harcelé|harcelée|arcelé|arsèle|arcèle|arsel|harasse|harassed|harassing|harassment|bully|bullies|bullied|bullying|cyberharcèlement|cyberbullying|cyberharcelé me|m|moi|je|j|suis|subis|victime|fille|fils|frère|soeur|ami|amie|i|my|am|m|me|get|gets|being|daughter|son|friend|élève|enfant|copine|copain|chui|jsui|mon|ma|jme -pub|pubs|moustiques|publicité|exposé|contre|affiche|journée|prévention|ambassadeur|ambassadrice|lutter|cours|classe|leçon|film|débat|intervention|talk|lesson|awareness|campaign|assembly|poster|range|ranger|devoirs|jouer|console|chat|chien|jamais|rappel|démarchage|téléphone|project|class|étudié|parlé|sujet
      & rackette|rackettent|racketter|racketté|rackettée|racket|rackèt me|m|moi|je|suis|fais|fait|fils|frère|mon|ma|on|sortie|collège|lycée|bus -tennis|ping
      & crache|crachent|cracher|craché|spit|spits|spitting dessus|moi|me|visage|figure|on|at -chien|chat|lama|feu
      frappe|frappent|tape|tapent|tabasse|tabassent|cogne|poussent|pousse|bousculent|bastonnent|battent|bat|frappé|tapé|tabassé|hit|hits|beat|beats|punch|kick|kicks|push|pushes|'shove|jump|jumped ~me|m|moi|dessus|on ~récré|recré|école|collège|lycée|bahut|classe|cour|sortie|bus|vestiaires|toilettes|élèves|camarades|school|class|bus|playground|corridor|break|lunch|cantine|groupe|couloir -fort|sport|balle|ballon
      me|m|nous|moi|jme ~frappe|frappent|tape|tapent|tabasse|tabassent|bastonnent|poussent|bousculent|insulte|insultent|brutalisent|brutalise ~récré|recré|école|collège|lycée|bahut|cour|vestiaires|toilettes|couloir|classe|sortie|escalier
      récré|recré|école|collège|lycée|bahut|cour|classe|sortie|vestiaires|bus|élèves|camarades|school|playground|classmates|kids ~me|m|moi ~frappe|frappent|tape|tapent|tabasse|tabassent|insulte|insultent|crachent|crache|menacent|menace|humilient|rackettent|persécutent|hit|beat|punch|kick|push|hurt|insult|threaten|trip -porte
      @peer|garçons|élève|ados|voisins|grands|plusieurs ~me|m|moi|mon|ma|son ~frappe|frappent|tape|tapent|tabassent|insultent|crachent|menacent|humilient|rackettent|persécutent|brûlé|filmé|hit|hits|beat|beats|punched|punch|kicked|kick|pushed|threaten|threatened|insult|torment|torture|volent -rire
      ils|elles|they|on|tous|tout +m|me|le|monde|all|m ~persécute|persécutent|humilie|humilient|tabassent|martyrisent|terrorisent|lynchent|torment|torture|insulte|insultent|agressent|agresse -cantine
      me|m|moi ~persécute|persécutent|humilient|martyrise|martyrisent|terrorise|terrorisent|lynchent|tyrannisent|agressent
      suis|sui|jsui|chui|été|fais|fait|am|got|get|being|been ~tabassé|tabassée|lynché|agressé|agressée|insulté|insultée|humilié|humiliée|persécuté|martyrisé|terrorisé|jumped|attacked|humiliated|tormented|victimised|victimized|assaulted -film|jeu|match|moustiques
      me|m|jme|s|se +fais|fait|fé|suis|est|fai ~insulter|insulté|humilier|harceler|arcelé|arselé|racketter|tabasser|lyncher|agresser|traiter|menacer|maltraiter|persécuter|racketé -fifa|match|jeu|prof|mère|parents
      traite|traitent|traité|traitée|appellent|appelle|insulte|insultent|call|calls|called|calling +me|moi|m|de|d|tous|tout|mon|mes|him|her ~pd|pédé|tapette|pute|salope|sale|grosse|thon|baleine|gouine|sorcière|singe|négro|bougnoule|arabe|noir|handicapé|mongol|clochard|bouffon|slut|whore|fag|gay|faggot|retard|freak|fat|monkey|terroriste|noms
      raciste|racistes|homophobe|homophobes|transphobe|grossophobes|racist|homophobic ~insulte|insultes|me|moi|classe|élèves|traite|messages|école|lycée|collège|insults|slurs|'comments|remarks|my|victime -cours|exposé|lutte|contre
      insulte|insultes|insultent|menaces|menace|insults|threats|messages|commentaires|'comments ~snap|insta|tiktok|whatsapp|réseaux|facebook|internet|online|groupe|discord|dm|snapchat|instagram|téléphone|tous|every -exposé|prévention
      snap|insta|tiktok|whatsapp|réseaux|facebook|internet|online|discord|snapchat|instagram ~insulte|insultent|menace|menacent|moquent|humilient|harcèlent|insults|threaten|crève|suicide|tuer|die|bully|hate -pub
      photo|photos|vidéo|vidéos|montage|montages|pictures|video|fake|faux ~moi|me|ma|mon|my|mes ~circule|circulent|tourne|partout|publié|postée|posté|partagé|diffuse|diffusé|groupe|moquer|rire|classe|posted|spread|shared|everywhere|everyone|school|laughing|humilier|réseaux|snap|insta -classe|gâteau|gâteaux|atelier|stage
      faux|fake|groupe|compte|page|hashtag|fausses ~compte|profil|contre|account|insulter|moquer|humilier|about +moi|me|contre|sur -wifi
      disent|dit|écrivent|souhaitent|demandent|conseillent|tell|tells|told|want|veulent|say|says|veut ~mourir|crever|crève|suicider|suicide|tuer|tue|die|kill|pendre|disparaisse +toi|moi|me|myself|$|tous
      kys ~tell|say|said|'comments|messages|me|they
      brûlé|arraché|cassé|jeté|déchiré|volé|piqué|stole|broke|ripped|threw ~mes|mon|ma|my ~cheveux|sac|cartable|affaires|lunettes|blouson|cahiers|bag|glasses|hair|things ~toilettes|poubelle|élèves|classe|collège|lycée|tous|encore|bin|toilet|they|ils|kids
      """)

  /// Being left out, laughed at, afraid of school.
  static let isolation = Entry(
    grade: .implicit, subject: .bullying,
    lines: """
      leave|leaves|leaving|left +me +out
      groupe|groupes|conversation|chat ~sans +moi
      sans +moi ~parlent|rigolent|invitent|groupe|sorties|fêtes
      parlent|parle|chuchotent|chuchote|whisper|whispering|whispers|talk|talking ~sur|de|about|dans|behind|derrière +moi|me|mon|my -bien|métier
      'mapel|'mapelle|'mappel|'mappelle|'mapèle ~gros|grosse|thon|moche|pd|intello|monstre|vache|baleine|singe|le|la
      croche|croche-pied|croche-pieds|croche-pattes|crocs +pieds|pied|pattes|patte|en
      toutes|tous|chaque|every +les|la|mes|l +récrés|récré|récréations|pauses|midis|break ~toilettes|seul|seule|cdi|caché|cachée|toilets|alone
      invite|invitent|invited|invité +jamais|pas|plus|never|nulle -stage
      lance|lancent|throw|throws|jettent ~trucs|boulettes|papiers|pierres|nourriture|things|food|paper|dessus +moi|me|dessus|sur|at|$
      & moque|moquent|moke|moker|moquer|moqueries|moquerie|rigole|rigolent|'rient|ricanent|ricane|charrient|laugh|laughs|laughing|mock|mocks|mocking|tease|teases|teasing|joke me|m|moi|my|at|accent|poids|physique|gueule|fils|fille|couleur|habits -amicalement|ensemble|potes|film|blague|blagues|rigoler|grave|distance|mob|vieille|gentiment|bien|fois|jokes|tell|chat|chien|chef
      & gueule|tronche|poire fout|foutent|fou|fous|foute|paye|payent|moquent moi|ma|mon|temps|tous|tout|tt|jours
      & rumeur|rumeurs|ragots|mensonges|rumours|rumors|gossip|lies|secrets moi|me|mon|ma|sur|about|lycée|collège|classe|school|partout|tous -cuisine|recette
      & raconte|racontent|disent|balancent|spread|spreading|saying|say choses|trucs|saletés|horreurs|conneries|n'importe|mensonges|things|stuff|lies|shit moi|me|mon|dos|sur|about|behind
      & écart|exclu|exclue|excluent|exclut|rejette|rejettent|rejeté|rejetée|ignore|ignorent|ignoré|évite|évitent|fuient|snobent|boycottent|isolé|isolée|excluded|ignored|ignores|rejected|'avoid|'avoids|lonely|outcast me|m|moi|suis|tous|classe|groupe|am|they|everyone|jsui|chui|autres|récré -conseil|cours|collège|lycée|chantier|danger|risque|gluten
      & personne|nobody|noone|aucun|jamais parle|parlent|parler|adresse|joue|invite|invité|assoit|asseoir|mange|veut|talks|talk|sits|sit|play|plays|invites|invited|calcule|approche|traîne moi|me|mwa|m|côté|to|with|next|us|récré|cantine|anniversaire -anglais|français|allemand|espagnol|maison|porc|viande|métier|english
      & seul|seule|alone|tousel récré|recré|cantine|banc|toujours|tlt|couloirs|pause|lunch|break|always -travailler|bosser|atelier|préfère|prefer|bricoler|voyager|aime|chez|maison|travaille|like|work
      & cache|caché|cacher|planque|réfugie|enferme|hide|hiding toilettes|wc|cdi|récré|infirmerie|bibliothèque|midi|vestiaires|toilets|library|bathroom|lunch -clé|clés
      !& ventre|angoisse|angoisses|boule|peur|pleure|pleurer|vomis|vomir|panique|trouille|stress|scared|afraid|terrified|dread|sick|'cry|anxiety|anxious aller|alé|retourner|venir|école|ecole|collège|colège|lycée|lycé|bahut|cours|classe|school|college -examen|oral|contrôle|interro|note|notes|brevet|bac|nouvelle|nouveau|production|prochaine|rentrée|rater|échouer|parler|new|exam|internat|loin|bus|perdre|stage|changer|next|year|match|entraînement|film|machines|visite|visiter
      & veut|veux|ve|veu|want|wants|refuse|supporte plus|plu|pu|jamais|anymore|never aller|alé|retourner|mettre|go école|ecole|collège|colège|lycée|lycé|bahut|school autres|élèves|peur|embête|embêtent|moquent|frappent|méchants|moqueries|insultes|kids|harcèl|eux|them -stage|production|atelier
      & embête|embêtent|embètent|emmerde|emmerdent|provoque|provoquent|lâche|lâchent|soule|saoulent|bothers|bother|picks|pick|pestering|target|targeting me|m|moi|fils|fille|on école|collège|lycée|classe|récré|bus|tous|jours|temps|toujours|élèves|autres|school|always|every|day|arrêtent -stage|travail|maths
      & méchant|méchants|méchante|méchantes|cruel|cruels|horribles|horrible|nasty|cruel avec|envers|moi|tous|classe|école|me|to|kids|girls|boys|élèves|filles|garçons|autres|they -chien|chat|film|prof|devoir
      & critique|critiquent|jugent|juge|insulte|insultes|insultent|surnom|surnoms|moqueries|remarques|insults|nicknames|'comments|blagues poids|physique|corps|accent|religion|cheveux|couleur|peau|nez|habits|vêtements|boutons|appareil|lunettes|bégaiement|taille|weight|skin|hair|clothes|accent|looks|body|handicap|origine|origines|orientation -coiffure|métier|cap
      & manque|sèche|sécher|semblant|malade|invente|skip|fake|pretend|miss école|collège|lycée|cours|school|class|aller peur|éviter|eux|elles|moqueries|cause|'avoid|them|because|voir|harcèl|frapper
      & phobie|déscolarisation scolaire|école
      & change|changer|changé|quitté|move|changed collège|lycée|école|classe|bahut|school moquent|moqueries|insultes|harcèlement|peur|supporte|élèves|embête|bullying|bullied|harcel|mean|méchants
      'marsel|'marcel ~école|ecole|college|colege|lycée|lycé|bahut|classe|tous
      bouc +émissaire
      tête +de +turc
      souffre +douleur
      pas|aucune +ma|pa|de +place ~classe|ici|groupe|collège|lycée
      sens|sen|feel +pas|exclu|exclue|rejeté|rejetée|left|isolé|isolée|seul|seule|intégré|de|à|mis|l|trop|différent ~classe|école|collège|lycée|autres|école|school|class|out|côté|groupe -seconde|générale
      left +out
      """)
}
