extension DistressPatterns {
  /// A wish or a plan of one's own death, its means and its farewells.
  static let ownDeath = Entry(
    grade: .explicit, subject: .suicide,
    lines: """
      'mfoutre|'mfoute|'mefoutre +en +l +air
      personne|nobody ~retrouvera|reverra|find|see ~vivant|vivante|alive|plus|jamais
      @want|voudrais|voudré|aimerais|préférerais +être|etre|ètr +mort|morte|morts|mor
      date|jour|heure|lieu|endroit ~choisi|fixé|décidé|prévu|sera ~mourir|finir|acte|partir|mort|$ -stage|rendez-vous|inscription|portes
      retrouvera|reverra|reverrez|retrouverez ~plus|jamais|vivant|vivante|mort|morte|pendu|alive
      samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|demain|soir|week-end ~mon|le +dernier +jour|matin|soir $
      plus|pu|plu|pas +être|etre|et ~là|la|demain|ici +demain|jure|vraiment|là|quand|$ -retard
      j|jme|me|m ~coupe|coupée|coupé|taillade ~saigne|saignait|sang|bras|poignet|avant-bras|cuisses -doigt|cuisine|cuisinant|scie|papier|atelier
      @who|je|j|i|ai|g|jai|jé ~avalé|avaler|pris|gobé|prendre|prends|prend|swallowed|took|taken|taking|enfilé|bouffé|pri ~tout|toute|tous|toutes|plein|boîte|plaquette|tube|flacon|bottle|pack|whole|bunch|loads|all|trop|masse|dizaine|vingtaine|40|30|20|50 ~@med -prescription|allergie|ordonnance
      pris|pri|avalé|gobé|took|swallowed ~plein|toute|tous|trop|loads|too ~@med
      & @med tête|vomis|vomir|tourne|dors|bizarre|dizzy|sick|sleepy|peur avalé|pris|pri|took|gobé|plein|trop|boîte -asthme|prescrit|docteur|ordonnance|grippe|migraine
      jeter|jette|balancer|balance|sauter|saute|sauté|jump|jumping|throw|jumped|tomber|lancer|basculer ~@high|@rail|vide -élastique|parachute|parkour|film|jeu|corde|peinture|courses|poubelle|ballon|chat|clé|clés|cat|chanson
      @high|@rail|vide ~sauter|saute|sauté|jump|jeter|jette|jumping -élastique|parachute|parkour|jeu|chat|chanson|film
      je|j|i ~regarde|pense|looking|look|fixe ~@high|vide|@rail ~vite|fini|sauter|dis|fait|simple|facile|easy|jump|over -vue|métier|repeindre|construire
      ai|g|j|jai|tiens|prends|avec|have|got ~@blade ~main|bras|poignet|poignets|poche|lit|chambre|prête|peau|veines|hand|wrist|arm -cuisine|atelier|bois|boucher|menuisier|couper|légumes|viande|huîtres|moquette|carton|voiture
      & @blade @skin coupe|coupé|coupée|taille|taillade|passe|passé|cut|cuts|cutting|entaille|saigne|scarifie|fait|hurts|hurt -cuisine|atelier|bois|boucher|accident|bricolant|épluchant|carton|cooking|chef
      & corde|rope|noose prête|prêt|ready|garage|pend|pendre|achetée|acheté|bought|accrochée|hang|grenier|cou|neck|poutre|plafond|arbre -escalade|sauter|linge|bateau|bois|climbing|cordiste|grimpe
      & tête|visage|head sac|bag plastique|plastic mis|mets|mettre|put
      & noyer|noie|drown|drowning|noyé rivière|mer|lac|canal|eau|baignoire|river|lake|sea|mwa|moi|myself|me|je|i -film|maître-nageur|piscine|sauver|nager|notes|chat|travail|notifs|devoirs
      me|m|jme|mwa|se|s ~noyer|pendre|flinguer|immoler|défenestrer|suicider -socialement|film|jeu|mdr|notifs|notes
      tirer|tire|tir|mettre|met|fous|foutre +une|1|dans|un +balle|la|pruneau
      jour|nuit|anniversaire|noël|soir|matin|samedi|dimanche|lundi|vendredi|demain ~mon|le|sera|serait|c|est|my +dernier|dernière|last ~jour|nuit|fois|day|$ -stage|collège|cours|vacances|lycée|classe|école|contrat|travail
      décidé|décidée|prêt|prête|compte|prévu|veux|vais|vé|jvai|jveu|going|want|pense ~mettre|mèt ~fin|terme ~jours|vie|ça|tout|cauchemar|souffrance -stage|contrat
      mettre|met|mis|mettra ~fin|terme +à|a ~vie|jours|souffrances|existence
      passe|passer|passerai|passage +à +l +acte
      retrouvera|retrouverez|retrouvent|reverrez|reverra|verrez|verra|find ~plus|vivant|vivante|pendu|mort|morte|alive|dead|jamais|cadavre|corps -argent|chien
      ne|n +me|m ~reverrez|retrouverez|verrez|entendrez ~plus|jamais|demain
      serai|seré|serais|suis ~plus +de +ce +monde
      be|here|alive ~tomorrow|monday|anymore|longer|weekend|morning ~won|not|anymore|$
      won|wont +t|be|not ~be|here|alive +here|alive|around ~tomorrow|anymore|next|long|much|longer -class|school|lesson|practice|late
      message|messages|lettre|lettres|mot|note|notes|vidéo|text|letter|letters ~adieu|adieux|goodbye|pardon|suicide|farewell|adios
      lettre|lettres|mot ~écrites|écrite|écrit|parents|prêtes ~parents|mourir|partir|mort|plus|serai|acte -motivation|stage|père-noël|patron|candidature
      & adieu|adieux|goodbye répond|réponds|parti|morte|demain|tomorrow|here|last|tous|monde|message|answer|peur|vie|dit -collège|classe|boss|travail|vacances|primaire|soirée
      ferais|ferai|faudrait|vaudrait|vaut|devrais|mieux|autant +mieux|je|que|de|qu ~crever|crève|mourir|meure|meurs|mort|morte|tuer|pendre -viande|honte|rire
      moi|je|j ~veux|vouloir|ve|veu|envie|besoin +mort|mourir|mouri|fini|finir ~vie|maintenant|avec|vraiment|moi
      je|j|moi ~veux|ve|veu|veut|jveu|want +plus|pu|plu|no|pas ~vie|vivre|vivant|vivante|life|réveiller|exister -faire|@schooly|chez|ici|campagne|internat|ensemble|ville|france
      fini|finir|finit|finis +avec|la|ma|de|cette ~vie|vi -collège|lycée
      fatigué|fatiguée|marre|assez|tired|ras-le-bol +de|d|of +vivre|vivr|living|exister|vie|la|life|respirer ~vie|fini|veux|anymore|vraiment|je
      plus|pu|plu|pas|trop +trop|envie|très|vraiment|envi ~d|de|envie +être|etre|vivre|d +vie|être|là|vivant|vivante|en -retard|colère|classe|seconde
      envie|anvi|envi +d|de|dan +être|en|an|finir +en|vie|finir|morte|mort|avec
      not|don|dont|wanna|want|t ~wanna|want|to +be|live|exist|to ~alive|here|anymore|be|live -school|house|class|city|town
      way|ways|how|méthode|moyen|comment|manière ~die|mourir|kill|suicider|dead|pendre|disparaître ~myself|vite|fast|quick|pain|easy|sans|facile|mal|souffrir|sautant -plante|poisson|time|boss|zombie
      fastest|easiest|quickest|best|painless ~die|kill|suicide
      mal|souffre|hurt|hurts|douleur|long|temps ~mourir|die|pendre|noyer|sautant|suicider ~sautant|pendu|en|noyé|par|pendre -dos|animal|chien
      @loved ~menace|veut|voulait|parle|dit|écrit|pense|confié|envoyé|says|said|told|wants|keeps|talks|writes|avoué|raconté ~mourir|suicider|suicide|tuer|adieu|finir|disparaître|die|kill|dead|pendre|vivre|goodbye|tomorrow|jump -film|jeu|chien|boss|temps|stage|bac
      @loved ~s|se|est|vient|l +est|a|s|d ~ouvert|coupé|coupée|taillé|pendu|pendue|suicidé|scarifié|scarifiée|avaler|avalé|tailladé|pris -doigt|cuisine|appris|film|décision|rendez-vous
      @loved ~avalé|pris|took|swallowed ~tout|toute|plein|boîte|plaquette|tube|all|whole|pills|somnifères -petit-déjeuner|gâteau|trousse|lunch|place
      @loved ~scarifie|mutile|coupe|brûle|hurts|harms|cuts|cutting|burns ~bras|poignets|herself|himself|razor|rasoir|themselves|cuisses|chambre|se|exprès|$ -cheveux|cuisine|bois|viande
      cutting|burning|harming|scarifie|mutile|taillade|coupe|coupée|brûlais ~since|again|depuis|encore|hier|soir|exprès|ans|last|stop|arrêter|recommencé -cheveux|hair|wood|bois|ail|viande
      me|m|jme ~suis|sui|taillade|coupé|coupée|scarifié +encore|re|volontairement|exprès|coupé|coupée|taillé|scarifié|scarifiée|tailladé ~coupée|coupé|hier|saigne|saignait|bras|soir|exprès|sang|poignet -cuisine|doigt|cheveux|épluchant|atelier|bricolant|rasant|papier
      tentative|ts ~semaine|mois|hier|recommencer|recommence|refaire|hôpital|encore|faire -tentative-record|essai|permis|jeu|match
      @want ~recommencer|refaire ~tentative|ts|suicide
      gé|jé|j|g|ai +anvi|envi|anvie ~mourir|finir|fini|crever|mouri|finire -devoirs|collège|stage|exercice
      kill|killing|tuer|tué|tue|pendre|flinguer|suicider|buter +myself|moi|mwa|himself|herself|koi|ce|je|demain|ce-soir -time|boss|temps|travail|monstre|game
      moi|mwa ~tuer|tué|pendre|mourir ~bientôt|ce|demain|koi|vais|veux
      end|ending ~it|my|life|everything ~all|life|tonight|now|soon|today -contract|project
      sauter|sauté|saute|jump ~pont|toit|bridge|roof|immeuble|falaise|balcon|fenêtre -élastique|jeu|chanson|film|perso
      """)
}
