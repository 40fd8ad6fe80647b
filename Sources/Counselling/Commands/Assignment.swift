import Essentials
import Interview

/// `name=value` as it stands in a line; a value goes on up to the next name that is known.
struct Assignment: Hashable {
  var name: String
  var value: String

  /// All of a line, and the words before the first.
  static func read(
    _ text: String, isName: (String) -> Bool
  ) -> (before: [String], assignments: [Assignment]) {
    var before: [String] = []
    var assignments: [Assignment] = []
    for word in words(of: text, isName) {
      if let equals = word.firstIndex(of: "="), isName(String(word[..<equals])) {
        assignments.append(
          Assignment(
            name: String(word[..<equals]), value: String(word[word.index(after: equals)...])))
      } else if let last = assignments.indices.last {
        let value = assignments[last].value
        assignments[last].value = value.isEmpty ? String(word) : "\(value) \(word)"
      } else {
        before.append(String(word))
      }
    }
    for index in assignments.indices {
      assignments[index].value = assignments[index].value.unquoted
    }
    return (before, assignments)
  }

  /// The words of a line; blanks around the `=` behind a name are taken out.
  private static func words(of text: String, _ isName: (String) -> Bool) -> [Substring] {
    var words: [Substring] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if word.hasPrefix("="), let name = words.last, isName(String(name)) {
        words[words.endIndex - 1] = name + word
      } else {
        words.append(word)
      }
    }
    return words
  }
}

extension String {
  /// Without one pair of quotation marks around it.
  fileprivate var unquoted: String {
    guard count >= 2, first == "\"", last == "\"" else { return self }
    return String(dropFirst().dropLast())
  }
}
