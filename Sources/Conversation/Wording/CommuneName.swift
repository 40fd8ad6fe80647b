/// Names of communes as people say them.
enum CommuneName {
  /// "Lyon 7e" for the "Lyon 07" of the list of communes, in which each district of Paris, Lyon and
  /// Marseille is a row; other names as they are.
  static func spoken(_ name: String) -> String {
    guard let space = name.lastIndex(of: " "),
      let number = Int(name[name.index(after: space)...])
    else { return name }
    return "\(name[..<space]) \(number)\(number == 1 ? "er" : "e")"
  }
}
