/// Labelled utterances, for what no rule hears.
enum Examples {
  /// What an example is one of.
  enum Label: Hashable, Sendable {
    case intent(Intent)
    case answer(Meaning.YesNo)
    /// Something that is neither.
    case ordinary
  }

  static let all: [(label: Label, text: String)] =
    [intents, intentsWritten].flatMap { read($0) { Intent(rawValue: $0).map { .intent($0) } } }
    + [answers, answersWritten].flatMap {
      read($0) { Meaning.YesNo(rawValue: $0).map { .answer($0) } }
    }
    + [ordinary, ordinaryWritten].flatMap { read($0) { _ in .ordinary } }

  private static func read<Name>(
    _ block: String, _ label: (String) -> Name?
  ) -> [(label: Name, text: String)] {
    var found: [(Name, String)] = []
    var current: Name?
    var rest = ""
    func close() {
      guard let current else { return }
      for text in rest.split(separator: "/") { found.append((current, trimmed(text))) }
      rest = ""
    }
    for line in block.split(separator: "\n") {
      if line.last == ":", let next = label(String(line.dropLast())) {
        close()
        current = next
      } else {
        rest += line + " "
      }
    }
    close()
    return found
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
