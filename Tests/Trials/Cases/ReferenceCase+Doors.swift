extension ReferenceCase {
  static let doors: [Self] = [
    .init("Corsica", "20000 Ajaccio", within: 40, likes: "bois", doors: "no-nearby-school 15-18"),
    .init(
      "La Réunion", "97400 Saint-Denis", within: 40, likes: "metal",
      doors: "no-nearby-school 15-18"),
    .init(
      "Brest, nothing near", "29200 Brest", within: 40, likes: "metal",
      doors: "no-nearby-school 15-18 person"),
    .init("twelve", "50700 Valognes", age: 12, within: 40, doors: "under-15 person"),
    .init(
      "fourteen, not fifteen in time", "50700 Valognes", age: 14, within: 40, birthday: false,
      doors: "fifteen-soon under-15"),
    .init(
      "fifteen where sixteen is asked", "83500 La Seyne-sur-Mer", age: 15, within: 15,
      likes: "metal", birthday: false, doors: "15-18"),
    .init(
      "twenty-seven", "69003 Lyon", age: 27, within: 20, likes: "metal", doors: "over-25 person"),
    .init("twenty, Lyon", "69003 Lyon", age: 20, within: 20, likes: "metal", doors: "18-25 person"),
    .init(
      "left school at nineteen", "50700 Valognes", age: 19, within: 20, birthday: false,
      leftSchool: true, doors: "left-school 18-25"),
    .init(
      "bakes, and nobody teaches it", "29000 Quimper", within: 40, wants: "boulangerie",
      doors: "not-taught", ideas: "boulangerie"),
    .init(
      "wants a wage", "69003 Lyon", within: 15, likes: "voitures", situations: "wants-pay",
      trades: "automobile", doors: "wants-pay"),
    .init(
      "has a disability", "44000 Nantes", within: 15, likes: "electricite",
      situations: "disability", trades: "electricite", doors: "disability"),
    .init(
      "needs a roof", "58000 Nevers", within: 60, likes: "bois", situations: "needs-housing",
      trades: "scierie", doors: "needs-housing"),
    .init(
      "no noise, where there is only noise", "38000 Grenoble", within: 15, likes: "precision",
      vetoes: "bruit", doors: "undecided person"),
    .init(
      "named trade beyond reach", "29200 Brest", within: 40, wants: "usinage",
      doors: "no-nearby-school", ideas: "usinage"),
    .init(
      "boards for wood", "03000 Moulins", within: 20, likes: "bois machines", boards: true,
      trades: "scierie", schools: "edpm-58-biches"),
  ]
}
