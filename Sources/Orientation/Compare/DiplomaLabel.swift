/// The diploma as a programme's row gives it: `CAP Métallier`, `CAP (menuiserie)`, `Bac pro TRPM :
/// un an à l'école, puis un an en apprentissage`.
enum DiplomaLabel {
  /// More names than this in one cell are told by their kinds.
  private static let most = 3
  /// How labels begin, the longer of two first.
  private static let kinds = [
    "CAP puis bac pro", "CAP ou bac pro", "CAP", "Bac pro", "BMA", "BP", "CQPM", "CQP",
    "Titre professionnel", "Certification professionnelle",
  ]
  /// What the source says of the name and not of the diploma.
  private static let remarks = ["intitulé", "précisé", "actualiser", "enseigné", "projeté"]

  /// Names for one cell of a table: without remarks, each once, and no name without a speciality
  /// beside one of its kind that has it; the kinds alone where there are many.
  static func short(_ labels: [String]) -> [String] {
    let names = Set(labels.map(withoutRemark).filter { $0 != "non précisé" })
    let special = names.filter { name in !names.contains { $0.hasPrefix(name + " ") } }
    guard special.count > most else { return special.sorted() }
    let kinds = Set(special.map(kind))
    // "CAP puis bac pro" says nothing beside "Bac pro, CAP".
    let single = kinds.filter { !$0.contains(" puis ") && !$0.contains(" ou ") }
    return (single.contains("CAP") && single.contains("Bac pro") ? single : kinds).sorted()
  }

  private static func withoutRemark(_ label: String) -> String {
    guard label.hasSuffix(")"), let open = label.lastIndex(of: "("), open > label.startIndex,
      remarks.contains(where: label[open...].contains)
    else { return label }
    return String(label[..<label.index(before: open)])
  }

  private static func kind(_ label: String) -> String {
    kinds.first { label == $0 || label.hasPrefix($0 + " ") || label.hasPrefix($0 + ",") } ?? label
  }
}
