/// What the compiler says, a file for each kind of thing it reads.
///
/// Lower case, no final stop, names in 'quotes'; what was found, then what was expected.
extension Diagnostic {
  /// `'a', 'b' or 'c'`, cut where there are many.
  static func list(_ names: [String]) -> String {
    let limit = 16
    let quoted = names.prefix(limit).map { "'\($0)'" }
    if names.count > limit { return quoted.joined(separator: ", ") + " …" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "nothing" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}
