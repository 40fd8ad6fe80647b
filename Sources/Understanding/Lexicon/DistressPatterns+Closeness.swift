extension DistressPatterns {
  /// Looks, secrets and presents of somebody who comes too close.
  static let uneasyCloseness = Entry(
    grade: .implicit, subject: .sexualViolence,
    lines: """
      aime|supporte|like|déteste +pas|plus|not|when ~comment|façon|manière|way|how ~regarde|touche|parle|approche|looks|touches|talks
      aime|aimes|supporte|déteste|like|hate ~comment|façon|manière|way|how ~regarde|touche|parle|approche|looks|touches|talks
      comment|façon|manière|way|how ~@kin|@adult|il|he|voisin ~regarde|parle|touche|looks|touches|mate|approche|talks ~moi|me|at|mal|gêne|aime|bizarre -apprend|explique
      @kin|@adult|voisin ~regarde|mate|matte|fixe|observe|stares|looks|watching ~corps|seins|fesses|jambes|bizarre|bizarrement|nue|douche|change|bas|body|weird|weirdly|boobs|shower|dors|sale -santé|muscle
      @kin|@adult|voisin ~compliments|remarques|commentaires|blagues|allusions|questions|comments|compliment|remarks|bisous ~jambes|corps|physique|seins|fesses|jupe|sexuelles|sexe|intime|intimes|body|legs|bizarres|cul|habits|looks|petit-ami
      entre|rentre|ouvre|vient|passe|reste|walks|comes ~douche|salle|bain|toilettes|chambre|bathroom|shower|vestiaire|vestiaires|bedroom ~quand|pendant|while|when|douche|change|lave|dors|shower|changing|nue|nuit|frapper|prévenir -plombier|carrelage|réparer|nettoyer|ménage
      @kin|@adult|@who ~seul|seule|seuls|alone|proche|près|colle|tactile|serre|genoux|lap ~aise|peur|gêne|gênée|malaise|uncomfortable|weird|aime|bizarre|veux|trop|insiste|toujours|ami|ose -ascenseur|maths|bus
      ose|veux|veut|peux|envie|want|jamais|plus +plus|pas|jamais|aller|to|not|go ~chez|seul|seule|rester|alone|with|near ~oncle|tonton|cousin|beau-père|coach|prof|lui|voisin|him|uncle|grand-père|parrain|entraîneur ~pourquoi|moi|demande|demandez|soir|week-end|alone -loin|ennuie|campagne
      @who ~dit|says|said|promettre|promis|jurer|told|promise|demande|savoir|doit ~secret|savoir|personne|dire|parler|tell|anyone|nous|know|rien ~nous|secret|personne|anyone|entre|about|parents|mère -surprise|cadeau|anniversaire|recette|gâteau|stage
      c|c'est|it|is|est|our|notre ~petit|little|notre|our|un ~secret -recette|sauce|chef|cuisine|pâte
      homme|mec|gars|type|adulte|monsieur|inconnu|man|guy|stranger|someone|quelqu|vieux|majeur|older|teacher|coach|boss|prof|moniteur|patron ~écrit|ecri|mecri|parle|messages|texts|text|texte|photos|snap|insta|wants|veut|ve|demande|voir|rencontrer|pictures|calls|appelle|meet ~soir|soirs|nuit|night|late|tt|tous|insta|snap|photos|me|moi|voir|pictures|corps|secret|online|cadeaux|tard|seul|rencontrer -stage|cv|candidature|contrat|entretien|métier
      ans|an|yo|years|vieux|older|âgé|adulte|majeur ~écrit|ecri|mecri|parle|texts|veut|ve|drague|voir|embrasser|snap|insta|rencontrer|sortir|amoureux|photos|messages ~moi|me|m|photos|nuit|soir|insta|snap|secret|voir|tt|$ -permis|apprendre|menuisier|stage|patron|métier|école
      copain|copine|mec|meuf|petit-ami|boyfriend|girlfriend|ex|il|he ~veut|insiste|force|pousse|pression|wants|pressures|menace|fasse|faire|quitter|pressuring|keeps ~prête|prêt|fasse|amour|coucher|pression|photos|nue|sexe|ready|sex|first|bed|lit|refuse ~moi|pas|sinon|me|quitte|pression|not|met -travail|stage|apprentissage|sport
      passé|passée|arrivé|arrivée|happened|happens|fait|subi|vécu|did|arrivait ~truc|chose|choses|trucs|something|things|quelque|soirée|stuff|party|grave|rien ~honte|parler|dire|dit|parlé|tell|talk|ashamed|told|dis|raconter|personne|jamais|never|petit|petite|little|lave|avec|anyone|oublier -stage|atelier|drôle|match|travaux
      depuis|since|after|après ~soirée|fête|party|nuit|camp|colo|week-end|vacances|jour ~lave|dors|sale|peur|plus|wash|dirty|clean|mange|toucher|cauchemars|parle|honte|nightmares -bac|brevet|noël|bosse|travaille
      lave|laver|wash|douche|frotte|scrub|sale|dirty ~fois|arrête|encore|tout|dix|toujours|times|corps|off|feel|sens|partout -main|mains|vaisselle|voiture|assiette|vêtements|linge|chantier|métier|atelier|moto|sol
      cadeaux|cadeau|argent|gifts|presents|money|bonbons ~oncle|voisin|homme|monsieur|coach|prof|vieux|inconnu|man|stranger|uncle|guy ~secret|offre|dire|bisous|photos|gentil|seul|genoux|alone|tell|contre -noël|anniversaire|paye|stage
      genoux|lap ~oncle|voisin|tonton|coach|prof|grand-père|uncle|his|monsieur|adulte|beau-père -mal|douleur|sport|scout
      photos|photo|pictures|pics|webcam|cam|vidéo ~moi|me|demande|veut|wants|asks|asking|envoyer|send|réclame|insiste|want|of ~homme|mec|inconnu|gars|coach|prof|online|man|guy|stranger|internet|corps|older|il|he|lui|vieux|moi|me -classe|stage|atelier|passeport|identité|cv|profil|gâteau|meuble|chantier|école
      aise|uncomfortable|malaise|creepy|creeped ~cousin|oncle|coach|prof|beau-père|frère|chef|patron|moniteur|éducateur|voisin|homme|uncle|teacher|man|boss|stepdad|he|il|tonton -oral|cours
      """)
}
