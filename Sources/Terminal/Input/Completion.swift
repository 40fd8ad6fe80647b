/// What Tab offers at the end of a line.
struct Completion: Hashable {
  /// How many scalars of the line the names would replace.
  var replaced: Int
  var names: [String]

  /// Words of a line that may belong to one name: "la Roche sur Yon" has four, the longest
  /// communes nine.
  private static let longestName = 9

  /// Looks for the longest end of `line`, from the start of a word, that begins a name.
  init?(of line: String, among names: (String) -> [String]) {
    let scalars = Array(line.unicodeScalars)
    var starts = scalars.indices.filter { index in
      scalars[index] != " " && (index == 0 || " '’".unicodeScalars.contains(scalars[index - 1]))
    }
    if scalars.allSatisfy({ $0 == " " }) { starts = [scalars.count] }
    for start in starts.suffix(Self.longestName) {
      let text = scalars[start...].reduce(into: "") { $0.unicodeScalars.append($1) }
      let found = names(text)
      if !found.isEmpty {
        self.init(replaced: scalars.count - start, names: found)
        return
      }
    }
    return nil
  }

  private init(replaced: Int, names: [String]) {
    self.replaced = replaced
    self.names = names
  }

  /// What all names begin with.
  var commonPrefix: String {
    names.dropFirst().reduce(names[0]) { $0.commonPrefix(with: $1) }
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
