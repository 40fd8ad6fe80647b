extension DistressPatterns {
  static let explicitDanger = Entry(
    grade: .explicit, subject: .danger,
    lines: """
      pris|prise ~drogue|cachetons|ecstasy|héro|coke|alcool ~bouge|respire|réveille|répond|plus
      bouge|réagit|répond|réveille +plus|pas
      won|doesn|isn|not +t|wake|responding|moving ~wake|up|moving|respond|breathing
      they|he|someone|people +are|is|re|s +holding|keeping|locking +me|us
      envoyer|emmener|renvoyer|partir|envoient ~bled|pays ~marier|mariage|marié|mariée
      veut|veulent|va ~marier|excision|exciser|excisée
      sale|tire|tiré|coup +feu|dessus|de ~moi|nous|feu
      accident|saigne|sang|blessé|blessée ~beaucoup|grave|partout|vite|secours
      père|mère|il|elle|frère|mec ~arme|couteau|fusil|hache|marteau ~crie|menace|main|tuer|peur|moi|me
      suis|je enfermé|enfermée ~laisse|laissent ~sortir|partir
      on|ils|il me|m|ne|nous laisse|laissent +pas|plus +sortir|partir -soir|soirée|semaine|tard|boîte|week-end|fête
      ne|me|nous +laisse|laissent +pas +sortir|partir -soir|soirée|semaine|tard|boîte|week-end|fête
      est|is|s|has|il|he devant|derrière|outside|at ~porte|door ~couteau|knife|gun|arme|tuer|kill
      quelqu|quelqun|homme|type|mec|gars|voiture un|me|m|nous +'suit|poursuit|suivi
      someone|man|guy|'car|he is|s|keeps|was +following|stalking|chasing|watching +me|us
      said|says|told|threatened he|she|they|to|me ~kill|hurt|stab +me|us|my
      fait|fé|faire +une|1 +overdose|crise|od
      va|vont|veut|veulent me|m|nous +séquestrer|kidnapper|enlever|vendre|marier
      marier|mariée|marié ~force|pays|bled|veux|voulu|contre|avec
      forcing|force|forced|forces|making|make|want us|me ~marry|married|marriage
      forcent|forcer|obligent|oblige|veulent|veut me|m à|a ~marier
      @other ~couteau|couto|flingue|pistolet|arme|hache +sur|dans|et|à
      il|elle|ils a|ont +un|1|une +couteau|couto|arme|flingue|pistolet|fusil|hache
      he|she|they has|have|s|got +a +knife|gun|weapon
      respire|respir plus|pas|mal
      isn|not|t|stopped|can|cannot breathing|breathe
      est|s inconsciente|inconscient|évanouie|évanoui
      is|s|fell|lying|out 'unconscious|'bleeding
      passed +out
      perd|perdu|saigne|pisse beaucoup|plein|trop|énormément|le|du ~sang
      suis|est|sommes|nous|m|me enfermé|enfermée|retenu|retenue|séquestré|kidnappé ~laisse|sortir|partir|volonté|peux
      enfermé|enfermée|retenu|retenue ~laisse|laissent ~sortir|partir
      retient|retiennent|retenu|garde|gardent contre +ma|sa|notre +volonté
      retient|retiennent|enferme|enferment ~peux|laisse|sortir|partir
      held|keeping|kept|locked|trapped ~against|out|leave
      won|don|can t|not ~let ~leave|out|go
      il|ils|ex|voisin|gars|mec va|vont|ve|va +me|m|nous +tuer|tué|buter|planter|poignarder|égorger
      veut|veu|veulent me|m|nous tuer|tué|buter|planter|poignarder|égorger
      aidé|aidez|aide moi|nous ~tuer|tué|peur|danger|frappe|mal
      aidez|aide|sauvez|secourez moi|nous +vite|il|elle|je|on|svp|please
      help me +he|she|they|i|please|now
      quelqu|quelqun|un|homme|type|gars ~veut|va ~faire +du +mal
      trying|tries|going|wants|threatened|threatens|threatening to +kill|hurt|stab|shoot|rape me|us|her|him|my
      appelez|appelé|appelle|appeler|apelé|envoyez flics|police|keufs|secours|pompiers|samu|ambulance|gendarmes
      call|send|need|get +an|the|a|me +police|cops|ambulance|help|911|999
      menace|menacé|menacent|menacer de|avec ~mort|tuer|couteau|frapper|arme
      menace|menacent me|m|nous ~tuer|mort|buter
      poursuit|poursuivent|'suit|suivent me|m|nous ~rue|partout|dehors|peur
      me|m|nous poursuit|poursuivent|'suit|suivent ~rue|partout|dehors|depuis
      following|stalking|chasing +me|us
      overdose|overdosé|od|coma
      avalé|bu|pris ~poison|javel|produit
      obligé|oblige|obligent|forcé|force|forcent de|à|me|m ~vendre|'dealer|drogue|voler|transporter|prostituer
      forced|forcing|force|make|making ~sell|carry|deal|steal ~drugs|weed|stuff|for
      """)

  static let implicitDanger = Entry(
    grade: .implicit, subject: .danger,
    lines: """
      sait|sé|savent|knows|know +où|ou|where ~habite|j|live|dors
      lâche|lâchent|lâcher +pas|plus $
      me|m +cherchent|menacent|suivent
      gens|mecs|gars|types ~dos|cherchent|trousses|retrouver
      someone|somebody|he|they +is|are|s|re|keeps +watching|following|after|looking +me|for
      ma +vie|vi ~jeu|danger
      aidez|aidé|aide +moi|nous +svp|stp|vite|urgent|pitié
      aidez|aidé|aide +moi +svp|stp|vite|urgent|pitié $
      help +me $
      help +me +please|pls|plz $
      problèmes|problème|trouble|ennuis|dette|dois|owe ~'dealers|'dealer|gang|gangs|mafia|cité
      il|elle|faut|il|he|she|they|ne|pas ~sache|sachent|savoir|know|voie|knows|voit|lise ~écris|parle|écrit|texting|writing|talking|parlé|message
      peux|peu|pe pas|pa|plus +parler|parlé ~côté|coté|là|entend|écoute|pièce
      can|cannot|cant|t +talk|speak ~next|here|listening|hear|room|beside|near
      peux|peu|pe|can|cannot|cant +pas|pa|t|talk|parler ~parler|parlé|talk ~côté|next|là|coté|here|pièce|room|entend|hear|listening
      vie|vi|life est|en|is|s|in|at|on|à ~jeu|danger|risk|menacée|line
      help +me +please|pls|plz
      aidez|aidé|au|besoin|need +moi|d|of|help|aide|secours +svp|stp|aide|please|vite|help|urgent|now
      ai|é|jé|g +peur $
      ai|é +très|trop|vraiment|tellement|super +peur $
      i|am|m|im +scared|terrified|afraid $
      i|am|m|im +so|really|very|too +scared|terrified|afraid $
      peur|scared +pour|for|il|de|here|là +ma|my|vie|lui|va|est|him
      cache|caché|cachée|hiding|cachés|enfermé|enfermée +dans|in|de|sous|from|chez ~toilettes|chambre|bathroom|placard|salle|lui|him|closet|room
      surveille|'suit|surveillent|watching|watches|suivent +tout|me|m|my|partout -monde|chef|atelier|prof
      problèmes|trouble|ennuis|embrouille|dette ~'dealers|'dealer|gang|drogue|drugs|police|cité|argent
      """)
}
