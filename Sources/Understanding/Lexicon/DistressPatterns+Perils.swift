extension DistressPatterns {
  /// Weapons, threats, forced work and marriage, somebody who doesn't wake.
  static let presentDanger = Entry(
    grade: .explicit, subject: .danger,
    lines: """
      @who|ex|voisin ~attend|attends|attendent|waiting|cherche|arrive|vient|devant|outside ~batte|couteau|couto|arme|flingue|fusil|marteau|barre|bat|knife|gun|machette|hache|hammer -cuisine|baseball|jeu|forge
      @who|ex ~dit|di|juré|promis|said|says|told|menace|menacé|threatened|répète ~brûler|cramer|tuer|tuerait|tuera|crever|planter|buter|égorger|fumer|kill|burn|stab|shoot|hurt ~maison|moi|me|m|famille|ma|us|my|house|mère -si|game|jeu|blague|mcdo|prof|rentre
      si +je|j|on ~parle|parlais|dis|disais|dénonce|raconte|pars|quitte ~tue|tuer|tuerait|tuera|frappe|mort|bute|crève|mal|balance
      if +i ~tell|talk|leave|say|speak ~kill|hurt|beat|dead
      frère|soeur|mère|père|copain|copine|ami|amie|enfant|bébé|pote|maman|papa|il|elle ~réveille|répond|bouge|respire|réagit ~plus|pas|rien -parler|message|messages|sms|téléphone|appels|matin|tard|prof|bien|mail|candidature|ado|tôt
      brother|sister|mum|dad|friend|baby|he|she ~not|isn|t|stopped ~waking|breathing|moving|responding|wake
      malaise|inconscient|inconsciente|évanoui|évanouie|convulsions|convulse|unconscious|collapsed|overdose|coma ~répond|réveille|bouge|mère|père|soeur|frère|elle|il|plus|respire|mum|dad|friend -formation|secourisme|guéri|film|dernier
      sang|blood|saigne|bleeding|saignait ~partout|beaucoup|everywhere|arrête|stop|moving|bouge|plein|lot -nez|nose|film|prise|don|doigt|abattoir
      @who|ex ~essaie|essaye|tente|trying|force|tries|veut ~entrer|rentrer|forcer|défoncer|break|get|enfoncer ~chez|porte|maison|in|house|door|fenêtre|appart
      quelqu|quelqun|homme|inconnu|someone|man ~chez|maison|in|house|porte|jardin ~armé|arme|entré|cambriole|caché|cagoule|gun|knife|broke|armed
      @who|ils|on|me|m ~force|forcent|oblige|obligent|forcé|obligé|contraint ~vendre|dealer|'dealer|guetter|voler|transporter|passer|livrer|cacher|prostituer|mendier|sell|steal|carry ~shit|drogue|beuh|stups|coke|cannabis|drugs|paquets|sinon|moi|nuit|argent|weed|eux
      sinon|or|else ~plantent|plante|tuent|tue|tuer|tapent|frappent|frappe|butent|brûlent|kill|beat|hurt -prof|mère|daron
      promise|promis|promettre|fiancé|fiancée|marier|mariage|mariée|épouser|marry|married|wedding ~cousin|homme|inconnu|connais|vieux|force|obligée|oblige|veulent|contre|pays|bled|want|forcing|parents|older|man -invité|robe|gâteau|traiteur|cousine|été|marié|dj|amis|belle|soeur
      mes-parents|parents|père|mère|famille|oncle|they ~veulent|veut|ont|a|obligent|want|force|forcing|promis|promise ~marier|mariage|mari|épouser|marry|married|fiancée|promise|promis|exciser -été|dispute|divorce
      venez|viens|vite|send|help|secours ~armé|tue|frappe|knife|couteau|gun|arme -devoirs|choisir
      has|have|got|a|ai|sorti|pris|tient +got|un|une|a|the|son ~knife|couteau|gun|arme|flingue|machete|hache ~please|vite|help|aide|send|porte|moi|me|va|égorger|tuer|planter|kill -cuisine|chasse|police|policier|collection|jeu|boucher
      """)

  /// Debts, errands for others, somebody who waits outside.
  static let suspicions = Entry(
    grade: .implicit, subject: .danger,
    lines: """
      scared|afraid|peur|terrified ~can|cannot|peux|pas ~say|dire|tell|talk|parler ~why|pourquoi|quoi|$
      mecs|gars|gens|types|people|guys|dealers|quelqu ~pas|not +nets|nette|net|cools|clairs|nice
      occupe|élève|gère|nourris|garde|lève ~petits|frères|soeurs|siblings ~seul|seule|lève|mère|plus|boit|dort|absente|malade|parce
      never|no|rarely|any ~food|nourriture|eat ~fridge|house|home|frigo|cupboards|table
      occupe|élève|gère|garde|nourris|cuisine|lave|raise|look|looking|cook|feed|care ~seul|seule|tout|petits|frères|soeurs|frère|soeur|siblings|brothers|brother|sister|after|alone|mère|mum ~lève|dort|là|jamais|malade|plus|bed|partie|drink|boit|gone|up|work|home|couchée|absente|dépression|seul|seule -babysitting|soir|vacances|argent|poche|aime|gâteau|restaurant|mercredi|weekend
      mère|père|maman|papa|mum|dad|mom|parents ~lève|sort|parle|dort|là|absente|absent|gone|bed|up|home|alcool|drogue|prison|hôpital|disparu|couchée ~plus|jamais|jours|nuits|never|days|seul|seule|tout|weeks|lit|semaines -bus|travail|tôt|matin|télé|travaille|soir|nuit
      dois|doit|devons|owe|owes|dette|dettes|rembourser|rendre|devoir ~argent|sous|fric|thune|thunes|money|euros|balles ~mecs|gars|gens|dealer|nets|cité|quartier|people|guys|grands|types|dealers|eux|them|someone|quelqu -parents|soeur|frère|banque|école|mère|cantine
      grands|gars|mecs|gens|types|mec|voisin|cité|quartier|gang|guys|people ~demandent|demande|veulent|obligent|proposent|paient|ask|want|make|force|donnent ~garder|guetter|cacher|transporter|porter|livrer|sachets|paquets|surveiller|sacs|hold|carry|hide|deliver|bags|vendre|argent -porter-plainte|chien|plantes|moto|club|match|courrier|immeuble|démarche
      savent|sait|connaissent|connaît|know|knows|trouvé|retrouvé ~où|ou|where|adresse|address|école ~habite|vis|dors|live|habites|maison|mon|ma|my -gps|facteur|école-est|stage|livreur|bus
      @who|voiture|homme ~attend|'suit|suivi|suivent|suivie|guette|rôde|tourne|observe|waits|waiting|follows|following|followed|watches|watching|keeps ~école|school|maison|dehors|sortie|outside|rentre|home|house|depuis|immeuble|partout|lycée|collège|nuit ~soir|depuis|jours|peur|moi|me|days|school|nuit|house|again|everyday -bus|mère|père|parents|maman|papa|copain|ami|chien|éducateur|car|chercher|copine|mum|train|résultat|stage
      ma|my|notre|vie|life ~vie|life ~jeu|danger|risque|risk|menacée
      suivi|suivie|'suit|suivent|follows|followed|following ~homme|inconnu|mec|type|gars|voiture|man|car|stranger|guy|someone|quelqu -éducateur|psy|orthophoniste|stage|formation|cours|médecin|conseiller|insta|instagram
      embrouille|embrouilles|problèmes|histoires|dettes|beef|trouble ~cité|quartier|dealers|gang|gars|bande|police|juge|mecs|drogue|stups -prof|maths|voisin|santé
      fume|fumer|consomme|joints|beuh|weed|smoke|coke|lean|proto|cocaine ~tous|arrêter|plus|besoin|chaque|dormir|stop|every|day|oublier|seul|matin|accro|jours|trop ~jours|arrêter|matin|dormir|tenir|oublier|day|sleep|forget|seul -drôle|cigarette|saumon|jambon|poisson|médicament|asthme|allergie
      """)
}
