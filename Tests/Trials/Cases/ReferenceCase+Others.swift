extension ReferenceCase {
  static let others: [Self] = [
    .init(
      "wood and open air, Caen", "14000 Caen", within: 30, likes: "bois construire plein-air",
      trades: "charpente", schools: "lemonnier-caen"),
    .init(
      "sews, Condé", "14110 Condé-en-Normandie", age: 17, within: 20, likes: "mode creativite",
      trades: "couture", schools: "fil-en-normandie-conde-en-normandie"),
    .init(
      "repairs cars, Flers", "61100 Flers", within: 60, likes: "voitures reparer",
      trades: "automobile", schools: "gm2a-argentan"),
    .init(
      "cooks, Rouen", "76000 Rouen", within: 20, likes: "cuisine proprete",
      trades: "restauration-collective", schools: "p-tit-plat-petit-quevilly"),
    .init(
      "grows things, Bernay", "27300 Bernay", within: 30, likes: "nature plein-air",
      trades: "maraichage", schools: "ecole-des-semeurs-mesnil-en-ouche"),
    .init(
      "fine work in wood, Lyon", "69003 Lyon", within: 15, likes: "bois precision machines",
      trades: "menuiserie", schools: "boisard-vaulx-en-velin"),
    .init(
      "draws furniture, Lyon", "69003 Lyon", age: 15, within: 15,
      likes: "bois creativite dessin", trades: "ebenisterie", schools: "boisard-vaulx-en-velin"),
    .init(
      "repairs cars, Lyon", "69003 Lyon", within: 15, likes: "voitures reparer",
      trades: "automobile", schools: "boisard-vaulx-en-velin"),
    .init(
      "codes, Villeurbanne", "69100 Villeurbanne", within: 15, likes: "ordinateur creativite",
      dislikes: "metal", trades: "developpement-web", schools: "eden-school-villeurbanne"),
    .init(
      "roofs, west of Lyon", "69210 L'Arbresle", within: 30, likes: "bois construire plein-air",
      trades: "charpente", schools: "la-giraudiere-brussieu"),
    .init(
      "sews, Saint-Étienne", "42000 Saint-Étienne", within: 15, likes: "mode mains",
      dislikes: "metal", trades: "couture", schools: "afep-saint-etienne"),
    .init(
      "cooks, La Côte-Saint-André", "38260 La Côte-Saint-André", within: 15, likes: "cuisine",
      trades: "restauration-collective", schools: "jean-marie-vianney-la-cote-saint-andre"),
    .init(
      "paints cars, Annemasse", "74100 Annemasse", within: 40, likes: "voitures peindre",
      trades: "peinture-automobile", schools: "ecaut-viuz-en-sallaz"),
    .init(
      "straightens cars, Annemasse", "74100 Annemasse", within: 40, likes: "voitures metal",
      trades: "carrosserie", schools: "ecaut-viuz-en-sallaz"),
    .init(
      "repairs cars, Dole", "39100 Dole", within: 10, likes: "voitures",
      trades: "automobile", schools: "juralternance-dole"),
    .init(
      "saws, Nevers", "58000 Nevers", within: 60, likes: "bois machines force",
      trades: "scierie", schools: "edpm-58-biches"),
    .init(
      "saws, Oyonnax", "01100 Oyonnax", age: 15, within: 60, likes: "bois machines nature",
      trades: "scierie", schools: "etb-cormaranche-en-bugey"),
    .init(
      "fine work in wood, Luxeuil", "70300 Luxeuil-les-Bains", within: 25,
      likes: "bois precision", trades: "menuiserie",
      schools: "avenir-bois-formation-saint-loup-sur-semouse"),
    .init(
      "repairs cars, Lille", "59000 Lille", within: 15, likes: "voitures reparer",
      trades: "automobile", schools: "icam-lille"),
    .init(
      "sews, Roubaix", "59100 Roubaix", within: 10, likes: "mode precision",
      trades: "couture", schools: "epicc-roubaix"),
    .init(
      "builds in wood, Valenciennes", "59300 Valenciennes", within: 25, likes: "bois construire",
      trades: "charpente menuiserie", schools: "ecole-environnement-durable-quievrechain"),
    .init(
      "repairs cars, Lens", "62300 Lens", within: 10, likes: "voitures reparer machines",
      trades: "automobile", schools: "epal-lens"),
    .init(
      "wires, Limoges", "87000 Limoges", within: 15, likes: "electricite construire",
      trades: "electricite", schools: "ecole-de-production-limoges"),
    .init(
      "wires, Nantes", "44000 Nantes", within: 15, likes: "electricite bouger",
      trades: "electricite", schools: "icam-nantes-carquefou"),
    .init(
      "builds in wood, Châteaubriant", "44110 Châteaubriant", within: 15,
      likes: "bois construire", trades: "charpente menuiserie", schools: "wood-up-chateaubriant"),
    .init(
      "gardens, Clisson", "44190 Clisson", within: 25, likes: "nature plein-air",
      trades: "espaces-verts", schools: "briace-le-landreau"),
    .init(
      "serves at twenty, Angers", "49000 Angers", age: 20, within: 15, likes: "clients bouger",
      trades: "service-restaurant", schools: "agape-anjou-angers"),
    .init(
      "cooks at twenty-four, Angers", "49000 Angers", age: 24, within: 15,
      likes: "cuisine equipe", trades: "cuisine", schools: "agape-anjou-angers"),
    .init(
      "sews, Saumur", "49400 Saumur", within: 10, likes: "mode", dislikes: "metal",
      trades: "couture", schools: "tcap-tpro-saumur"),
    .init(
      "repairs cars, Le Mans", "72000 Le Mans", within: 15, likes: "voitures",
      trades: "automobile", schools: "garage-ecole-du-mans-allonnes"),
    .init(
      "mends houses, La Roche-sur-Yon", "85000 La Roche-sur-Yon", within: 15,
      likes: "reparer bouger clients", trades: "maintenance-batiment",
      schools: "etablieres-la-roche-sur-yon"),
    .init(
      "wires, Nice", "06000 Nice", within: 15, likes: "electricite", trades: "electricite",
      schools: "je-fabrique-mon-avenir-nice"),
    .init(
      "sun and wires, Marseille", "13013 Marseille", within: 15, likes: "electricite plein-air",
      trades: "solaire", schools: "nrsud-marseille"),
    .init(
      "sews, Marseille", "13014 Marseille", within: 15, likes: "mode creativite",
      trades: "couture", schools: "fask-academy-marseille"),
    .init(
      "grows things, Trappes", "78190 Trappes", within: 15, likes: "nature plein-air equipe",
      trades: "maraichage", schools: "graines-d-avenir-magny-les-hameaux"),
    .init(
      "sells fruit, Trappes", "78190 Trappes", within: 15, likes: "clients nature bouger",
      trades: "vente-primeur", schools: "graines-d-avenir-magny-les-hameaux"),
  ]
}
