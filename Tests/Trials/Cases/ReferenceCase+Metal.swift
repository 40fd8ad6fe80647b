extension ReferenceCase {
  static let metal: [Self] = [
    .init(
      "sets machines, Cotentin", "50700 Valognes", within: 40, likes: "metal machines precision",
      trades: "usinage", schools: "ecole-usinage-cotentin-valognes"),
    .init(
      "says little, Cherbourg", "50100 Cherbourg", age: 15, within: 40, likes: "mains",
      trades: "usinage", schools: "ecole-usinage-cotentin-valognes", doors: "undecided"),
    .init(
      "welds, Caen", "14000 Caen", within: 30, likes: "metal mains", dislikes: "bois",
      trades: "soudage chaudronnerie", schools: "metal-academy-colombelles"),
    .init(
      "draws and bends metal, Le Havre", "76600 Le Havre", within: 20, likes: "metal dessin",
      trades: "chaudronnerie", schools: "ecole-de-production-le-havre"),
    .init(
      "to the millimetre, Évreux", "27000 Évreux", age: 15, within: 20,
      likes: "machines precision", trades: "usinage", schools: "usin-eure-evreux"),
    .init(
      "machines, Villefranche", "69400 Villefranche-sur-Saône", within: 15,
      likes: "machines metal", trades: "usinage", schools: "la-fabrique-villefranche-sur-saone"),
    .init(
      "machines, Grenoble", "38000 Grenoble", age: 17, within: 15, likes: "machines precision",
      trades: "usinage", schools: "elag-grenoble"),
    .init(
      "builds in metal, Lyon", "69120 Vaulx-en-Velin", within: 15,
      likes: "metal construire force", dislikes: "precision", trades: "metallerie",
      schools: "boisard-vaulx-en-velin"),
    .init(
      "machines, Dijon", "21000 Dijon", within: 20, likes: "machines metal", trades: "usinage",
      schools: "ecole-de-production-industrie-21-dijon"),
    .init(
      "machines, Besançon", "25000 Besançon", within: 20, likes: "precision machines",
      trades: "usinage", schools: "ecole-de-production-besancon"),
    .init(
      "draws and bends metal, Le Creusot", "71200 Le Creusot", within: 20,
      likes: "metal dessin construire", trades: "chaudronnerie",
      schools: "ecole-de-production-le-creusot"),
    .init(
      "builds in metal, Belfort", "90000 Belfort", within: 15, likes: "metal construire bouger",
      trades: "metallerie", schools: "ecole-de-production-belfort-cravanche"),
    .init(
      "fourteen and a half, Salbris", "41300 Salbris", age: 14, within: 20,
      likes: "machines metal", birthday: false, trades: "usinage",
      schools: "maurice-leroux-salbris"),
    .init(
      "machines, Nogent", "52800 Nogent", within: 10, likes: "precision", trades: "usinage",
      schools: "metaltech-nogent"),
    .init(
      "welds, Vervins", "02140 Vervins", within: 20, likes: "metal mains seul",
      trades: "soudage", schools: "etincelle-vervins"),
    .init(
      "nineteen, Château-Thierry", "02400 Château-Thierry", age: 19, within: 25,
      likes: "machines precision", birthday: false, trades: "usinage",
      schools: "prod-factory-epaux-bezu"),
    .init(
      "machines, Dunkerque", "59140 Dunkerque", within: 15, likes: "machines", trades: "usinage",
      schools: "littoral-tech-dunkerque"),
    .init(
      "draws and bends metal, Compiègne", "60200 Compiègne", age: 17, within: 15,
      likes: "metal dessin", trades: "chaudronnerie", schools: "otech-compiegne"),
    .init(
      "welds, Ham", "80400 Ham", within: 15, likes: "metal mains", trades: "soudage",
      schools: "la-flamme-ham"),
    .init(
      "metal, Cognac", "16100 Cognac", within: 15, likes: "metal", trades: "chaudronnerie",
      schools: "fer-ensemble-chateaubernard"),
    .init(
      "draws and bends metal, Toulouse", "31000 Toulouse", age: 15, within: 15,
      likes: "metal dessin mains", trades: "chaudronnerie", schools: "icam-toulouse"),
    .init(
      "welds, Lourdes", "65100 Lourdes", within: 30, likes: "metal mains",
      trades: "soudage", schools: "academie-industrielle-ha-py-lanne"),
    .init(
      "welds, Saint-Nazaire", "44600 Saint-Nazaire", within: 20, likes: "metal mains",
      trades: "soudage chaudronnerie", schools: "epan-montoir-de-bretagne"),
    .init(
      "draws and bends metal, Cholet", "49300 Cholet", within: 15, likes: "metal dessin",
      trades: "chaudronnerie", schools: "ifto-cholet"),
    .init(
      "machines, Laval", "53000 Laval", within: 15, likes: "precision machines",
      trades: "usinage", schools: "may-usinage-laval"),
    .init(
      "welds, Istres", "13800 Istres", within: 15, likes: "metal mains",
      trades: "soudage chaudronnerie", schools: "je-fabrique-mon-avenir-istres"),
    .init(
      "builds in metal, Stains", "93240 Stains", within: 10, likes: "metal construire",
      trades: "metallerie", schools: "iron-academy-stains"),
    .init(
      "works on jewels, Annecy", "74000 Annecy", within: 40,
      likes: "precision creativite metal", dislikes: "machines", trades: "bijouterie",
      schools: "saint-eloi-faverges-seythenex"),
  ]
}
