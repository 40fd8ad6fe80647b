extension DistressPatterns {
  /// Weapons, threats, being followed, held or used, and somebody who must be helped at once.
  static let menace = Entry(
    grade: .explicit, subject: .danger,
    lines: """
      au|o|ô +secours|secour|scour|skour $
      à|a +l +aide|ède|aid $
      sos|mayday $
      & couteau|couto|couteaux|arme|flingue|pistolet|fusil|hache|machette|cutter|batte|marteau|ciseaux|knife|gun|weapon|machete|hammer menace|menacé|pointe|braque|brandit|sorti|sort|gorge|poursuit|court|attaque|planter|threatens|threatened|pulled|chasing|stab -film|jeu|cuisine|boucher|série|game|movie
      & couteau|couto|arme|flingue|pistolet|fusil|hache|knife|gun|machete moi|me|m|nous|us|porte|door|lui|mère|mum|il|he -cuisine|boucher|atelier|outil|aime|aimerais|couper|aiguiser|affûter|jeu|suisse|film|apprendre|j'aime|adore|kitchen|legumes|légumes|cook|chef|forger|fabriquer|fabrique|travailler|métier|trade|dangereux|dangerous|bricoler
      & menace|menacé|menacent|menaces|menacer|threat|threatens|threatened|threatening|threats me|m|nous|moi|us|my|mort|tuer|frapper -averse|pluie|orage|interro|contrôle|colle|punition|heures|redoublement|conseil|prof|teacher|extinction|espèces|climat
      @other|ex dit|di|a|va|vont|said|says|will|juré|promis ~tuer|tué|crever|buter|planter|éclater|brûler|égorger|poignarder|kill|hurt|stab +moi|me|si|ma|la|tous|toute|us|famille|$ -rire|boss|si|note|examen|rentre|retard
      il|elle|ils|ex|frère|reuf|gars ~dit|di|juré|répète|écrit|promis|said|says|told ~tuer|tué|crever|buter|planter|brûler|égorger|poignarder|fumer|kill|stab|hurt $
      va|vont|veut|veulent|ve|essaie|essaye|wants|trying|tried|threatens|cherche ~tuer|tué|buter|planter|poignarder|égorger|étrangler|brûler|noyer|empoisonner|kill|stab|shoot|strangle|poison +moi|me|nous|lui|elle|ma|mon|mes|us|her|him|my -note|brevet|bulletin|examen|si|if|retard|late|rire
      veut|ve|veu|wants +tuer|tué|frapper|taper|violer|kill +moi|mwa|nous|me
      tuer|tué|kill +moi|nous|me|us +vite|aide|help|$ -rire|now|lundi|monday|fractions|mdr|lol
      'suit|suivi|suivent|poursuit|poursuivi|traque|'guette|espionne|following|follows|followed|stalking|stalks|chasing ~me|m|moi|partout|rue|soir|depuis|us|home|everywhere -éducateur|éducatrice|orthophoniste|psy|assistante|conseiller|mission|chien|chat|kiné|médecin|insta|doctor|dog|instagram|tiktok|boule|prof
      me|m|nous|moi|on +'suit|suivi|suivent|poursuit|poursuivent|traque|harcèle ~rue|soir|partout|voiture|inconnu|homme|nuit|depuis|rentre|chez -éducateur|éducatrice|orthophoniste|psy|ans|assistante|conseiller
      quelqu|quelqun|homme|type|gars|inconnu|individu|mec|voiture|someone|man|stranger ~'suit|poursuit|'guette|rôde|observe|frappe|force|entrer|following|waiting|watching|outside|inside|chasing|break ~moi|porte|maison|dehors|me|in|door|house|sortie|depuis|fenêtre|chez|$ -porte-parole|travail|bus
      essaie|essaye|tente|veut|cherche|trying|tries +d|à|de|a|to|s ~entrer|forcer|défoncer|ouvrir|enfoncer|break|get|kidnap|enlever|emmener ~porte|chez|chambre|maison|in|door|house|voiture|'car|force|moi|me|pays
      défonce|casse|enfonce|tape|cogne|force ~porte|door|mur $|pour|et|de|il -stock|matériel
      séquestre|séquestré|kidnappe|kidnappé|enlevé|ligoté|attaché|prisonnier|prisonnière|otage|captive|kidnapped|hostage|trapped ~me|m|moi|chez|maison|cave|chambre|par|suis|été|je|contre|by|in -ceinture|sécurité|élève|ascenseur|film
      passeport|papiers|téléphone|passport|phone ~confisqué|pris|caché|volé|took|hidden|garde|retient ~sortir|partir|leave|enferme|travailler|pays|marier|maison|contre
      oblige|obligé|force|forcé|obligent|forcent|contraint|forces|forced|makes|made|menace ~vendre|'dealer|guetter|transporter|voler|passer|livrer|prostituer|travailler|sell|deal|carry|steal|drugs|mendier|beg ~drogue|shit|cannabis|coke|drugs|weed|stups|argent|nuit|payer|rien|cité|moi|$|stuff|magasin|paquets|sacs|manger
      dette|dettes|dois|owe ~'dealer|'dealers|cité|stup|stups|drogue|caïds|dealeur|drugs
      appelle|appelez|appeler|apelé|apeler|envoyez|besoin|faut|call|send|need|prévenez|préviens +la|les|le|un|une|des|of|de|d|the|an|a|que ~police|flics|keufs|secours|pompiers|samu|ambulance|gendarmes|gendarmerie|cops|urgences -venue|métier|devenir|permis|école|stage|recrute|reconversion
      aide|aidez|aidé|ède|édé|help|sauve|sauvez|sauvé|save|secourez +moi|mwa|nous|me|us|mwen|m ~vite|peur|danger|tuer|frappe|il|elle|urgence|quickly|quick|please|mal|now|supplie|tape|mourir|mort|secours|besoin|enferme -choisir|trouver|métier|école|devoirs|exercice|maths|choose|find|orientation|parcoursup|remplir|question|comprendre|understand|dossier|stage|inscription
      je|j|suis|sui|jsui|chui|est|am|i|m|is|we|re|en +en|est|suis|in +danger|grand $|aide|aidez|il|vite|là|de|please|help|moi|mort|danger|chez|danger
      accident|blessé|blessée|saigne|sang|inconscient|inconsciente|évanoui|évanouie|malaise|convulse|convulsions|overdose|coma|étouffe|bleeding|unconscious|collapsed|seizure|choking|overdosed ~vite|secours|bouge|respire|réveille|beaucoup|partout|répond|aide|help|ambulance|quoi|wake|responding|breathing|faire|pas|urgence|plus|arrête -scie|atelier|vélo|skate|nez|doigt|an|dernier|guéri
      respire|breathing|réveille|répond|bouge|breathe +pas|plus|not|mal|très|presque|pu +mal|$|bien|du|ma|mon|aidez|quoi -sms|téléphone|message|messages|mail|prof|matin|dort|wifi
      feu|incendie|fire|gaz|fuite ~maison|chez|appart|chambre|house|immeuble|home ~vite|aide|secours|brûle|help|appelez|sortir|coincé -pompier|fireman|apprendre|métier|bois|cheminée|extérieur
      excision|exciser|excisée|mutilation ~moi|me|ma|soeur|pays|vacances|veut|veulent|génitale
      bled|pays|étranger ~force|contre|marier|mariage|obligé|renvoyer|emmener ~volonté|veux|père|parents|marier|moi|me|mariage|force
      """)

  /// What may be a danger, if one asks.
  static let menaceFelt = Entry(
    grade: .implicit, subject: .danger,
    lines: """
      owe|dois|doit|devons|dettes ~money|argent|sous|fric|people|gens ~people|gens|guys|gars|mecs|them|bad|'dealer|dangereux|cools|someone|cité
      shit|joint|joints|weed|cannabis|beuh|spliff|spliffs|bedo ~fume|smoke|tous|every|arrive|jours|arrêter|stop|day|besoin
      problèmes|probleme|problèmes|trouble|soucis ~mec|mecs|gars|types|cité|quartier|gang|guys|gens|people -maths|prof|voisin
      homme|man|guy|type|mec|voiture|'car|quelqu|someone ~followed|follows|suivi|suivie|'suit|poursuivi ~home|maison|moi|me|hier|soir|yesterday|rue|chez
      ma|my|notre +vie|life en|in +jeu|danger
      & peur|scared|afraid|terrorisé|terrorisée|terrified|flippe|pè|trouille lui|eux|elle|dehors|sortir|rue|'dealers|gars|quartier|cité|venge|représailles|représaille|him|them|outside|gang|revienne|retrouve|trouve|vienne|cache|gang -examen|oral|machines|machine|vide|hauteur|brevet|scie|chantier|noir|échouer|inconnu|orage|chien|note|parler|métier
      & peur|scared|afraid|fear vie|life|mourir|die|tue|tuer|kill -vide|hauteur|avion|scie|machines
      & attend|attendent|'guette|'guettent|waiting|wait bas|sortie|immeuble|dehors|gars|gens|types|groupe|coin|parking|outside -bus|'car|train|mère|père|ami|copain|résultats|réponse
      embrouille|embrouilles|embrouillé|histoires|problèmes ~avec|gars|quartier|cité|bande|'dealers|gang|dangereux|gens|police -maths|prof|vélo|moteur|voiture|scooter
      garder|garde|cacher|cache|planquer|transporter|porter|livrer|carry|hide|hold|deliver ~trucs|sac|sacs|paquet|paquets|produit|stuff|packages|shit|chose|colis|choses|package|bag ~eux|quartier|cité|louche|louches|savoir|gars|grands|argent|quelqu|them|people|someone|gang|older|chelou|chez|demander|inconnu -livreur|logistique|cuisine|facteur|primeur
      grands|gars|types|mecs|'dealers|gens|boys|guys|people|gang ~quartier|cité|older|bloc|immeuble|gang|tour ~demandent|veulent|proposent|obligent|forcent|make|want|ask|force|paient
      'dealer|'dealers|gang|gangs|cartel|guetteur|'guette|chouf|stups|stup -film|série|jeu|roman|cours|police|policier|lutter|contre|exposé
      drogue|drogues|coke|héroïne|crack|cocaïne|ecsta|ecstasy|drugs|heroin|cocaine|addict|accro|dépendant|dépendante|overdose ~moi|suis|prends|prend|frère|mère|père|ami|amie|copain|arrêter|arrive|plus|besoin|i|my|stop|im|take|using|vendre|fume|mon|ma|consomme -prévention|exposé|cours|film|danger|métier|moto|chocolat|travail|téléphone|jeux|sport|skate|série
      bois|'boit|drink|drinking|alcool|bouteille ~trop|tous|chaque|beaucoup|arrête|stop|too|every|seul|seule|oublier|forget|matin -eau|lait|café|thé|coca|jus|water|tea|coffee|menuiserie|travailler|couper
      peux|peu|can|cant|cannot|t +pas|pa|not|talk|t parler|talk|dire|répondre|speak ~écoute|listening|côté|next|surveille|entend|watching|hear
      il|elle|quelqu|he|she|someone +est|is|s|lit|écoute|surveille|arrive|reading|watching +à|a|next|juste|dans|tout|in|mes|my|là|derrière ~côté|to|messages|moi|pièce|room|me|écran -ami|copain|frère|prof
      faut|must|doit|dois|cant|can +pas|not|surtout|t|qu|il|que ~sache|voie|apprenne|know|see|find|entende|découvre ~parle|écris|écrit|écrive|talk|t|suis|là|wrote|talking|dis|out|message -surprise|cadeau|anniversaire
      efface|effacer|delete|supprime ~vite|avant|before|il|he|revienne|back|rentre|messages ~voie|lise|arrive|rentre|revienne|sees|comes|back|home|messages|voit -données|réponses|answers|data
      'suit|suivi|follow|follows|followed|observe|regarde|mate|watch|watches ~rentre|soir|nuit|bus|voiture|inconnu|homme|vieux|bizarre|home|night|'car|stranger|depuis|jours|matin -éducateur|orthophoniste|psy|film|série|match|télé
      inconnu|stranger|homme|man|monsieur|vieux ~'suit|propose|aborde|voiture|monter|offre|follows|offered|'car|lift|parle|cadeau|argent -travail|métier|stage|atelier
      courses|course|boulot|travail|job|argent|mission ~bizarre|bizarres|louche|louches|chelou|chelous|dodgy|shady|illégal|sketchy
      secte|gourou|radicalisé|djihad|syrie|extrémistes ~frère|ami|moi|partir|me|veut|soeur|famille|mon|ma
      chantage|blackmail|blackmailing|blackmailed ~me|moi|fait|fé|photos|argent|il|elle|subis|victime|on|he|she|with|pictures
      argent|sous|fric|euros|money ~rendre|payer|sinon|dois|réclame|réclament|owe|else ~frapper|taper|tuer|mal|frappe|kill|beat|hurt|menace|menacent
      """)
}
