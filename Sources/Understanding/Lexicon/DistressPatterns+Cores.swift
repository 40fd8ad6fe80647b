extension DistressPatterns {
  /// Short cores of what is said of one's own death; everyday things beside them spoil them.
  static let coresOfDeath = Entry(
    grade: .explicit, subject: .suicide,
    lines: """
      ! 'veux|'veu|'vais|'vé|voudrais|'jveux|'jve|'jveu|'jvais +me|m +tuer|suicider|pendre|flinguer|buter $ -@laugh
      ! envie|envi|anvie|anvi +de|d +me|m +tuer|suicider|pendre|flinguer|buter $ -@laugh
      ! je|j|moi +'veux|'veu|voudrais +mourir|mourire $ -@laugh
      ! 'jveux|'jveu +mourir|mourire $ -@laugh
      ! i +want +to +die $ -@laugh
      ! i +wanna +die $ -@laugh
      ! want|going +to +kill +myself $ -@laugh
      ! wanna|gonna +kill +myself $ -@laugh
      je|j|jserai serai|seré|sré|serais|jserai +mort|morte -rire|fatigue|faim|honte|peur|froid|soif|ennui|retraite|mdr|lol|inquiet|trouille
      wanna|to|gonna|going|ill|might|could|should|would|just +kms
      top|off|unalive +himself|herself|myself|themselves|themself
      standing|sitting|stood|sat ~bridge|roof|rooftop|ledge|cliff|railing -film|photo|view|roofer|roofing|work|site
      & @high|@rail|quai laisser|basculer|sauter|jeter|tomber|lâcher simple|facile|envie|suffirait|suffit|hésite|imagine -élastique|parachute|plongeoir|couvreur|photo|ballon
      noeud|noeuds +coulant|coulan -bateau|voile|escalade|scout|pêche
      razor|blade|blades ~my|it|use|her|his ~legs|arms|thighs|wrists|skin|arm|leg|wrist -shave|shaving|wood
      pas|plus|pa +vouloir|vouloire +vivre|vivr|vie
      moi|je ~vouloir|vouloire|veux|veu|ve ~mort|mourir|morir|finir $
      peux|pe|peu|jpe|jpeu|jpeux +mourir|crever +demain|maintenant|ce
      i|she|he|ive +cut +again|last|tonight -hair|finger|bread|wood
      une|1|des|sa|ma|ts +ts|tentative|tentatives ~hôpital|été|hier|ans|an|mois|année|semaine|refaire|suicide|faite -permis|record|essai|bac
      fait|fai|fé|faire|refait +une|1 +ts|tentative -permis|record|essai
      dernières|dernieres +volontés|volontes
      quoi|envie|besoin|va|vais|prêt|prête|hâte +d|en +en|finir +finir|$ -collège|cours|stage|brevet|devoirs|questionnaire
      façon|manière|moyen|méthode|way ~douloureuse|douloureux|rapide|facile|souffrir|douleur|painless|quickest ~mourir|partir|finir|suicider|tuer|go|die -plante|maigrir
      me|m|jme|s +suis|sui|est|ouvre|taillade|entaille|ouvert|coupe ~l|le|les|ouvert|ouverte|tailladé|entaillé ~avant-bras|poignet|poignets|veines -cuisine|atelier|accident
      pars|partir|partirai|parti +pour +toujours -étranger|pays|vivre|vacances
      vidé|vide|vider ~pharmacie|médicaments|boîtes|boîte|plaquette ~avalé|pris|gobé|avaler|tout -stage|métier|rangé
      cutting|scarifier|saigner|scarification ~soulage|calme|helps|help|relief -wood|hair
      me|m|jme|se +fais|fait|fé +saigner|saigné
      dû|du|should +réussir|have ~dernière|last|died|mourir
      rejoindre|retrouver|join +ma|mon|mes|my ~mort|morte|morts|décédé|décédée|ciel|dead -cimetière
      avalé|gobé|pris|swallowed|drank|bu ~pl1|plein|bleach|javel|antigel|déboucheur ~cachet|cachets|bleach|javel|antigel|médocs -linge
      swallowed|drank|drink|bu|avalé +bleach|javel|poison|antifreeze
      """)

  /// Short cores of blows, hands and threats.
  static let coresOfViolence = Entry(
    grade: .explicit, subject: .violence,
    lines: """
      'coups +pleuvent|tombent|partent
      @who me|m|ma|lui|jme +serre|serré|serrait|attrape|attrapé|étrangle|chope|tient ~gorge|cou -judo|lutte|chat
      @who|@kin me|m|ma|lui|jme ~nique|nik|niké|niqué|pète|pété|casse|cassé|éclate|éclaté|défonce|défoncé|explose ~gueule|tronche|mâchoire -fifa|jeu|match|vanne|console
      mis|met|mets|donné|donne|filé|flanqué|reçu|reçois|foutu +un|des +coup|coups +de +'poing|pied|pieds|tête|genou|bâton|ceinture|balai|cuillère|chaussure -balle|ballon|match|boxe|rugby
      beat|beats|beating +me|us|him|her +up|black -game|chess
      me|m|jme +fé|fai|fais|fait +tapé|taper|frapé|frappé|cogner +dessus ~maison|père|mère|tlj|soir|jours|chez|on
      m|me|lui +a|ai|ont ~jeté|lancé|versé|balancé ~bouillante|bouillant|huile|acide|dessus|figure|visage -ballon
      oeil|yeux +au|noir +beurre|noir ~copain|père|mari|mec|frère|beau-père|mère
      """)

  static let coresOfTouch = Entry(
    grade: .explicit, subject: .sexualViolence,
    lines: """
      & déshabillé|déshabillée|undressed|naked réveillée|réveillé|woke|soirée|party -bébé
      @adult|@kin ~il|elle|et ~me|m|nous +touche|tripote|caresse -mot|coeur|beaucoup|sujet
      sexual|sexuel|sexuelle|sexuels|sexuelles ~stuff|things|acts|choses|trucs|actes|gestes ~me|moi|her|lui|nous|petite|petit|little -cours|svt|lesson
      & chanter photos|photo|nudes|nue|vidéo fait|fé|faire|fai -chorale|chanson
      ami|homme|cousin|oncle|voisin|mec|garçon|collègue ~m|me|ma +a|fait|fé|fais +fait|fé|des|faisait ~choses|trucs|chose|truc ~voiture|lit|chambre|nuit|cave|douche|toilettes -découvrir
      """)

  static let coresOfDanger = Entry(
    grade: .explicit, subject: .danger,
    lines: """
      enfermé|enfermée|enfermés|séquestré|séquestrée|locked ~aide|aidez|help|secours|police -ascenseur
      casser|casse|défoncer|défonce|forcer|enfonce|enfoncer +la|ma|notre +porte ~vite|venez|aide|aidez|police|secours|peur
      si|if +je|j|on|i ~pas|refuse|parle|pars|don|leave|tell ~brûlent|brûle|crament|tuent|butent|burn|kill ~maison|appart|famille|moi|me|nous|house|family|$ -mdr|lol|brevet|note|prof|mère|père
      & passeport|passport|papiers pris|confisqué|garde|caché|took|takes|keeps patron|boss|mari|homme|famille|il|he|they empêche|sortir|leave|enfermé|partir -préfecture|examen
      & fumé|bu|sniffé|smoked|drank|avalé respirer|jambes|breathe|conscience mal|plus|sens|can|arrive -asthme|sport|cross
      me|m|nous|us +retient|retiennent|séquestre|séquestrent|enferme|enferment -travail|page
      au|o +secours|secour ~enfermé|frappe|tue|tape|peur|couteau|il|elle|ils|vite -devoirs|rentrée
      """)

  static let coresOfStreet = Entry(
    grade: .explicit, subject: .noRoof,
    lines: """
      m|ma|me|nous|l|us ~fichu|fichue|fiche|flanqué|flanquée|foutu|balancé|viré ~dehors|porte|rue -classe|cours|lycée|match|club|stage|équipe
      expulsé|expulsés|expulsée|evicted ~dort|dors|voiture|rue|dehors|sleeping|car|hôtel -lycée|collège|cours
      """)

  /// Short cores of weariness and of being nobody.
  static let coresOfGloom = Entry(
    grade: .implicit, subject: .suicide,
    lines: """
      rien +ne|n +va -@schooly|@stuff|@desk|chaussures
      rien +va +dans|plus -@schooly|@stuff|@desk
      tout +va +mal -@schooly|@stuff|@desk|match
      suis|sui|jsui|chui|vais|vé +trop|tro|très|tellement|si +mal -dos|ventre|assis|assise|garé|coiffé|dent|dents|placé|payé|habillé|tête|organisé
      jpeux|jpeu|jpe|peux|peu|pe +plus|plu|pu $
      arrêtera|finira|s'arrêtera +jamais|pas|plus -questionnaire|pluie|travaux|film|cours|oral
      vois|voi|trouve|ai +plus|plu|pas|aucun ~intérêt|sens ~quoi|rien|vie|vivre|tout|continuer|lever|$ -@schooly|cours|matière|collège|lycée|formation|diplôme
      @cry ~douche|oreiller|cachette|silence|secret|pillow|shower -film|oignons
      épuisé|épuisée|fatigué|fatiguée|marre|assez|honte|tired|sick +d|de|of +être|being +moi|me|moi-même|né|née|vivant|vivante
      hôpital|hosto|clinique|hospital +psychiatrique|psy|psychiatrie -travailler|métier|infirmier|infirmière|stage
      hospitalisé|hospitalisée|interné|internée|sectioned ~psychiatrie|psychiatrique|psy|dépression|anorexie|tentative
      sens|sen|suis|sui|feel +comme|like +un|une|a +fantôme|ghost|coquille|zombie|robot|ombre|déchet -halloween|matin|déguisé|réveil
      fon|fond +du +trou|gouffre
      jv|jvai|jvais|vais|vé|va|vas +pas|pa +bien|fort ~parler|personne|depuis|moment|tt|tout|jours|semaines|dit -@schooly|@stuff|cours
      regrette|regret ~réveillé|réveillée|réveille|né|née|waking|born -tard
      trop|tro|too +lourd|dur|heavy|much ~porter|vivre|supporter|bear|live|carry -sac|sacs|carton|caisse|parpaing
      impression|sens|sen|feel|feeling ~couler|sombrer|noyer|coule|sombre|drowning|sinking -bateau|piscine|devoirs
      pensé|pense|penser|thought +au|the +pire|worst -examen|match
      suis|sui|jsui|chui +ds|dans +le +noir -coupure|électricité|photo
      jfé|jfais|jfai|fais|fé +que|ke|q +pleurer|pleuré|pleure|dormir
      plus|plu|pu +envie|envi +de|d +rien|r1|ri1
      attends|attend|espère +plus|pu +rien -livraison
      mérite|deserve +pas|to|not +de|d|be|vivre|live ~vivre|aimé|aimée|heureux|heureuse|live|loved -note|sanction
      """)

  static let coresOfUnease = Entry(
    grade: .implicit, subject: .danger,
    lines: """
      quelqu|quelqun|homme|type|someone|man ~me|m|is +surveille|espionne|observe|épie|watching|spying -examen|prof|stage
      someone|man|stranger +is|keeps +watching|following +me
      me|jme|m +drogue|shoote -sport
      peur|scared +qu|que|that|of +ils|they|elles|on|him +me|m|nous|finding|find|will +retrouve|retrouvent|trouve|trouvent|frappe|frappent|suivent|tapent|chopent|me|find
      traîne|traine|fréquente|hangs|hanging ~mecs|gars|gens|types|bande|guys|people ~vendent|dealent|louches|trafic|deal|dodgy|volent
      & flippe|peur|tremble|panique|sursaute|stresse|scared clés|clé|clefs|serrure|keys|footsteps entends|entend|hear|rentre -examen|film|permis
      je|j|jsui|on +suis|sui|est|me|m +menacé|menacée|menace|menacent|menacés -colle|punir|punition|interro|heures|espèce
      prends|prend|take|sniffe|snife +de|la|du|des|some ~coke|cocaïne|héroïne|ecsta|mdma|kétamine|crack|lean|proto|speed -film
      """)

  static let coresOfMockery = Entry(
    grade: .implicit, subject: .bullying,
    lines: """
      foute|foutent|moque|moquent|rigolent|marrent +de +moi|mwa|nous|elle|lui ~pcq|parce|gros|grosse|tous|classe|jours|tlj|accent|poids|habits|$ -gentiment|rire|amicalement|fois
      arrêté|arrête|vais|veux|ose|peux ~cours|collège|lycée|école ~cause ~autres|eux|elles|filles|garçons|harceleurs|moqueries|insultes -bus|maladie|transport
      'minsulte|'minsultent|'minsulter|'mensulte|'membete|'mharcele|'memmerde|'mhumilie
      souffre-douleur
      inventé|invente|inventent|lancé|raconte|racontent ~rumeur|rumeurs|mensonges|ragots
      regarde|regardent|traite|traitent|stare +comme|as|like +un|une|de|la|a ~monstre|bête|rien|merde|pestiféré|pestiférée|freak|chien|extraterrestre
      plus|plu|pas +envie|envi +d|de +aller|retourner ~collège|lycée|école|cours ~remarques|moqueries|insultes|autres|regards|rires
      """)

  /// Eyes and hands that come too close.
  static let coresOfNearness = Entry(
    grade: .implicit, subject: .sexualViolence,
    lines: """
      collègue|prof|patron|chef|homme|coach|oncle|voisin|cousin|mec ~me|m|nous ~frôle|frôlait|colle|pelote|renifle -travail
      aime|supporte|peur +pas|plus|de +la|comment|sa ~façon|manière|comment ~@kin|@adult +me|m|nous +regarde|touche|parle
      """)

  /// Quiet at home, doors that are blocked, partners who decide.
  static let coresOfHome = Entry(
    grade: .implicit, subject: .violence,
    lines: """
      taire|tais|tait|obéir|baisser ~sinon ~mal|crie|frappe|tape|explose -prof|classe|bibliothèque
      copain|mec|boyfriend|girlfriend|copine|mari +doesn|won|t|me|m ~let|laisse|interdit|empêche ~see|talk|go|voir|parler|sortir|out
      chaise|meuble|commode|chair +contre|devant|against ~porte|door
      """)

  /// Nothing left to pay with.
  static let coresOfWant = Entry(
    grade: .implicit, subject: .noRoof,
    lines: """
      on|mère|parents|we|mum|nous ~peut|peux|arrive|can +plus|pas|plu|t|à +payer|pay|à ~$|payer|loyer|rent|factures|bills|courses|manger -cinéma|permis|voyage|console
      """)

  static let coresOfLeaving = Entry(
    grade: .implicit, subject: .runaway,
    lines: """
      plus|plu|jamais +jamais|plus|rentrer|retourner +rentrer|retourner|chez|là-bas ~là-bas|moi|maison|eux|lui|$ -collège|lycée|cours|école|internat|stage|cantine
      ras|marre|assez|horreur ~famille|parents|maison|baraque ~casser|barrer|tirer|partir|dégager|fuir -vacances|études|internat|apprentissage
      saute|sautent|saut|skip +des|les|mes|my|meals +repas|meals|so ~frères|soeurs|enfants|petits|mangent|kids|argent|money -régime|sport
      """)
}
