extension DistressPatterns {
  /// Death that is wanted, planned or spoken of as one's own, and harm done to oneself.
  static let farewell = Entry(
    grade: .explicit, subject: .suicide,
    lines: """
      & veines|poignets|poignet|wrists|veins coupe|coupé|coupée|couper|taille|taillé|taillée|tailler|ouvert|ouverte|ouvre|ouvrir|tranche|tranché|trancher|entaillé|lacéré|slit|cut|slashed me|m|s|se|je|j|i|my|her|his|suis|est|c -doigt|atelier|cuisine
      acheté|acheter|trouvé|caché|cache|préparé|prépare|stocke|garde|bought|hidden|saving ~corde|lame|lames|rasoir|médicaments|cachets|pilules|rope|pills|blade|blades|razor -menuiserie|atelier|escalade|allergie|rabot|scie|climbing
      pris|pri|prendre|avalé|gobé|took|avaler ~8|10|12|15|16|20|24|25|30|40|50|dix|quinze|vingt|trente|loads|plein|tous|lots ~doliprane|dolipranes|paracétamol|xanax|cachets|médocs|médicaments|comprimés|pilules|pills|paracetamol|tablets|ibuprofène
      @loved ~s|se|est|veut|va +est|pendu|suicidé|pendre|suicider|pendue|suicidée ~pendu|pendue|suicidé|suicidée|hier|tiré|ouvert|$
      rejoindre|retrouver|join ~mort|morte|ciel|pendu|suicidé|suicidée|décédé|décédée|heaven|paradis -équipe|club
      dernière|dernier|last +fois|message|time ~vois|voyez|lisez|parle|écris|entendez|see|hear|talk|reverrez -stage|match
      mieux|soulagés|tranquilles|heureux ~si|quand|que +je|j|on ~mort|morte|serai|disparais|meurs|étais ~mort|morte|plus|pas|là|$
      mieux|tranquilles|soulagés +si +je|j +étais|meurs|disparais|suis|crève
      jump|sauter|saute +$|tonight|off|ce|soir -train|rope|corde|élastique|plongeoir|joie|trampoline
      says|dit|said|disait|tells ~going|gonna|va|veut|wants +to ~jump|die|end|kill
      mort|death ~moins +peur +que|vie|demain|vivre
      honte|marre|peur +d|de|to +exister|vivre
      ! préfère|préférerais|préférais|plutôt|autant|mieux|vaut|rather mourir|crever|mort|morte|die|dead ~que|qu|than +continuer|vivre|retourner|rentrer|rester|ça|sa|subir|live|living|continue|go|stay|être|revivre +comme|là|chez|ici|avec|dans|encore|ça|on|back|like|here|this
      ! autant|vaut|mieux +mieux|vaut|que|en|je +mourir|crever|finir|meure|crève
      ! autant +mourir|crever|disparaître
      suis|sui|serai|serais|chui ~mieux|plus ~mort|morte|disparu ~mort|heureux|tranquille $
      enlever|ôter|retirer|prendre|enlève|ôte|mettre +la|ma|m|sa +vie
      m|me|s|se +ôter|ôte|enlever|retirer|enlève ~vie|jours
      passer|passe|passé|passerai +à|a +l +acte
      arrive|peux|supporte|veux|sais +plus|pas|plu +à|a +vivre|exister|rester +vivant|vivante|en|$
      arrive|arive +plus|plu|pas +à|a +vivre|exister
      veux|ve|veu|vx|voudrais|veut|envie|want|wanna|souhaite|jve|jveux|jveu plus|plu|pu|ne|pas|de|not|stop|cesser|arrêter +vivre|exister|respirer|vivr|living|existing|vivante|breathing -internat|ensemble|foyer|ville|campagne|seul|seule|ici|parents|chez|interne|élève|france|maths
      veux|voudrais|aimerais|want|wanna|souhaite ~plus|pas|jamais|never|not|ne ~réveiller|wake -matin|tôt|early|heures|réveil
      endormir|dormir|sleep|coucher ~jamais|plus|pas|never|not ~réveiller|wake
      dormir|sleep|endormir +pour|et|forever|et|éternellement +toujours|jamais|éternité $
      partir|pars|m'en +pour +toujours|l|de +éternité|bon $
      quitter|quitte|leave|leaving +ce|cette|la|this +monde|vie|terre|world|planet|life
      je|j|jme +me|m|sui|suis +suicide|tue|pends|flingue|bute|suiciderai|tuerai|pendrai|supprime|noie|immole $
      je|j|jme ~tue|suicide|pends|flingue|tuerai|suiciderai ~ce|demain|si|soir|maintenant|un|bientôt|cette|tout -tâche|rire|travail|temps|match|jeu
      suicide|suicider|suicidaire|suicidal|suissid|suissidé|suicidé -socialement|serait|agriculteurs|tweet|squad|squads|juliette|roman|livre|film|cours|exposé|prévention|prevention|série|leçon|débat|mission|collectif|commercial|class|talk|lesson|financier|social|5|6|bus|batterie|lol|mdr|boulot|personnage|histoire|théâtre
      tuer|pendre|buter|noyer|flinguer|immoler|défenestrer|supprimer +moi|mwa +même|$
      tuer|buter|supprimer +moi-même
      m|me|jme|s|se ~pendre|noyer|flinguer|immoler|défenestrer|suicider|empoisonner|étouffer|poignarder -étouffe|mdr|lol|ptdr
      tirer|tire|mettre|me +une|1|m +balle
      balle +dans +la +tête
      jeter|jette|balancer|balance|sauter|saute|jump|throw|jumping|throwing|sauté ~pont|train|métro|fenêtre|balcon|vide|falaise|rails|viaduc|immeuble|pont|bridge|roof|window|cliff|tracks|étage|toit|tgv|rer|camion|trains -appareil|élastique|parachute|parkour|corde|attrape|rattraper|prendre|catch|monter
      mourir|mourire|crever|die|dying|mouri|mor|mò ~envie|anvi|envi|veux|ve|veu|vx|voudrais|want|wanna|besoin|hâte|décidé|aimerais|souhaite +de|d|$
      ! anvi|envie|envi|lanvi +de|d +mourir|mourire|crever|mò|mor|mouri
      ! anvi|lanvi +mourir|mouri|mor|mò
      ! mwen|mi|an anvi|vlé|lé|vé +mò|mouri|mor
      ! j|je|i|jai ~envie|anvi|envi|veux|ve|veu|voudrais|want|wanna|décidé|aimerais +de|d|to +mourir|mourire|crever|die $
      prête|prêt|hâte|décidé|décidée|ready +de|à|a|d|to +mourir|partir|die|disparaître|go $
      vivement +ma|la|que +mort|je|fin +meure|$
      attends|appelle|cherche|souhaite|désire|veux|veu|ve|espère|rêve +que|de|la|ma|d|à|après +la|ma|mort|le +mort $
      attends|appelle|cherche|souhaite|désire|veux|veu|ve|rêve +la|ma|de|d +mort $
      mort|mourir|death|dying|die serait|est|sera|c|semble|would|is|reste ~solution|délivrance|soulagement|issue|libération|libérerait|mieux|option|simple|facile|relief|answer|better
      seule|unique|only|dernière +solution|issue|option|sortie|way|manière ~mourir|mort|disparaisse|partir|finir|out|suicide|die|disparaître|supprimer
      pense|pensé|penser|parle|songe|rêve|thinking|think|obsédé +souvent|tout|tous|beaucoup|que|à|a|de|about|of|par|toujours +à|a|de|le|les|la|about|of +ma|la|mourir|mort|death|dying|temps|jours +mort|mourir|propre|dying $
      imagine|imaginer|planifie|organise|choisi|choisis|préparé|prévu|prépare +mon|ma|comment|la +enterrement|mort|obsèques|fin|suicide|mourir|date
      imagine|vois +mon +enterrement
      écrit|écris|écrire|laissé|préparé|rédigé|wrote|written|writing ~lettre|mot|message|testament|note|letter|adieux ~adieu|adieux|mort|parents|suicide|goodbye|testament|dernier
      goodbye|suicide|farewell +note|letter|message
      testament ~écrit|fait|rédigé|prépare
      dire|dit|fait|faire|faits|mes|say|saying +mes|adieu|adieux|goodbye|my ~adieux|tous|tout|famille|monde|everyone|for -boss|collège|classe|vacances
      mes|mon +adieux|adieu
      c|c'est|this|ceci +est|is|my|mon +mon|ma|my|dernier|dernière|last +dernier|dernière|last|message|jour|soir|nuit|day|night +message|jour|soir|nuit|heure|day|night $
      ne|pas|me|plus|n +me|reverrez|serai|verrez|entendrez +reverrez|plus|pas|verrez +jamais|demain|plus $
      demain|bientôt|ce|tomorrow|soir|tonight|soon ~serai|serais|plus|be|seré|finis|fini +mort|morte|là|dead|plus|gone|de|vivre +là|$
      ce +soir|soir ~saute|finis|tue|pends|pars ~pont|fini|toujours|finis|finir|terminé $
      en +finis|finit|finisse|finirai|finir ~vie|soir|demain|aujourd|toutes|maintenant|bientôt|vite|cette|fois -devoirs|collège|lycée|maths|stage|brevet
      veux|envie|vais|voudrais|anvi|envi|voulu|pense|want +d|de|à|qu|que +en|an|on +finir|finisse|finire|fini $
      terminer|finir|arrêter|stopper|abréger|achever|end|stop +mes|ma|cette|mon|cet|my +jours|vie|souffrances|calvaire|life|existence|suffering|vi
      fin +à|a +mes|ma|tout|cette|mon|ses|sa +jours|vie|ça|calvaire|souffrance|souffrances
      gâchette|corde|lame|rasoir|cutter|blade|razor|rope|noose ~poignet|poignets|cou|bras|pendre|veines|peau|coupe|cuisse|cuisses|finir|mourir|wrist|wrists|neck|arms|moi|skin|cacher|chambre -cuisine|atelier|bois|boucher|carton
      lames|lame|rasoir|blade|blades|razor ~coupe|cache|cut|me|soir|bras -menuisier|scie|atelier|raser|bois|parquet|tondeuse
      poignets|poignet|veines|wrists|veins ~coupe|coupé|taille|taillade|ouvre|ouvrir|ouvert|tranche|trancher|couper|cut|slit|entaille|lacère|slashed -cassé|tordu|foulé|sport|plâtre
      me|m|jme|se|s|moi ~taillade|entaille|scarifie|scarifi|mutile|lacère|automutile|automutil|coupe ~le|les|la|$ -cheveux|barbe|frange|ongles|doigt|cuisinant|bricolant|pain
      me|m|jme|se|s +taillade|entaille|scarifie|scarifi|mutile|lacère|automutile
      scarifications|scarification|scarifie|automutilation|mutilation|selfharm
      brûle|brûler|frappe|cogne|griffe|mords|punis|affame|blesse|burn|hit|punch|scratch|starve +moi|ma|la|moi-même|jusqu|exprès|volontairement|myself|la +même|tête|au|peau|sang|exprès -cuisine|four|casserole
      me|m|jme|s|se +fais|fé|fait|faire|fesais|faisais +du|souffrir|volontairement|dû|exprès +mal|exprès|volontairement $
      me|m|jme +fais|fé|fait|faire +du +mal -sport|foot|dos|jambe|genou|tombant
      besoin|envie +de +me +faire|couper|punir|blesser|brûler|détruire ~mal|bras|moi-même|la|les $
      avalé|avaler|pris|prendre|'bu|gobé|gober|took|taken|swallowed|swallow|ingéré|prends ~cachets|médicaments|médocs|pilules|comprimés|somnifères|tablettes|pills|tablets|meds|paracetamol|doliprane|javel|bleach|boîte|poison|xanax|tranquillisants|dolipranes ~tous|tout|toute|plein|trop|whole|all|boîte|entière|mourir|die|finir|dormir|plusieurs|bottle|box|too|lot|bunch|mère|exprès -allergie|asthme|grippe|prescrit|matin
      toute|tous|tout|entière|plein|trop|all|whole|too +la|les|de|d|of|the|a|many|une +boîte|plaquette|cachets|médicaments|médocs|comprimés|pills|tablets|box|bottle|packet
      overdose|surdose|od
      veut|va|veux|parle|menace|pense|voulait|dit|wants|threatens|says|keeps|going|talks|talking ~suicider|pendre|mourir|flinguer|suicide|kill|die|hang|scarifier -match|jeu|boss
      @loved ~veut|va|parle|menace|pense|voulait|dit|wants|says|a|essayé|s +se|est|de|d|en|qu|plus|pas|il|elle|that|she|he ~suicider|pendre|tuer|mourir|flinguer|suicide|kill|die|hang|vivre|finir|coupée|scarifiée|mutile|vie|mort -boss|match|jeu|film|grand-mère|grand-père|chien|chat
      @loved ~se|s +scarifie|mutile|coupe|taillade|automutile|pend|suicide|pendue|pendu|suicidé|suicidée|tuer -cheveux|doigt
      @loved ~cuts|cutting|harms|harming|hurts|starving|starves|overdosed +herself|himself|themselves
      plan|date|endroit|méthode|moyen|way|how ~mourir|tuer|suicider|suicide|die|kill|finir|partir +sans|myself|vite|toujours|$
      comment|how|where|façon|manière|moyen +on|to|je|peut|faire|can|i|est|de|pour|meurt ~meurt|mourir|suicider|die|kill|pendre ~souffrir|vite|sans|douleur|rapidement|facilement|painless|quickly|pain|myself -plante|plantes|poisson
      no|any|aucune|plus|sans|quelle +de|raison|more|reason|une +de|d|raison|to|raisons|reason +vivre|rester|live|alive|exister|continuer|be
      tired|sick|fed|done|over ~living|alive|life|existing ~anymore|want|being|of|with $
      i|im|ill|id|we ~kill|killing|hang|drown|shoot|end|ending|overdose|off|unalive|kms ~myself|it|life|tonight|all|things -boss|game|time
      unalive
      want|wanna|wish|wanting|rather|better|ready|going|hope|prefer ~dead|die|dying|gone $
      want|wanna|wish|wanting|rather|ready|hope|going +to|i|was|were|be|just|it|i'd +be|was|were|die|dead|just ~dead|die|wake|gone $
      wish|hope|want|wanna|like|pray ~never|not|didn|don|wouldn ~wake|woken|existed|exist|born|breathing ~up|tomorrow|again|anymore $
      don|dont|not|do|idw|never|t +want|wanna|to +to|be|live|exist ~live|alive|exist|here|wake|breathe|living ~anymore|longer|alive|up|more|tomorrow|$ -school|house|city
      don|dont|not|do|t +want|wanna +to|be|live +be|live|exist +alive|anymore|here
      cant|can|t|cannot +live|go|stay|keep|be +on|alive|living|anymore|like +anymore|living|like|alive|on|this $
      cutting|cut|cuts|slit|slicing|carving|burning|harming|hurting|hurt|harm +my|myself|herself|himself|her|his +self|wrists|arms|legs|thighs|skin|wrist|arm|again|because|when|at|and|with|on|to|every $
      cutting|harming|hurting|burning|starving|killing|cut|harm|hurt|burn|kill +myself|herself|himself|themself|themselves -cooking|kitchen|accident
      take|taking|took|end|ending|ended|finish +my|her|his|own|their +own|life|lives +life|$
      end|ending|ends +it|my|her|his|everything +all|life|$ $
      """)
}
