/// The words of a request, taken one after another.
struct Words {
  private var line: Substring.UTF8View

  init(_ line: Substring) {
    self.line = line.utf8
    skipBlanks()
  }

  var isAtSign: Bool { line.first == UInt8(ascii: "@") }

  /// The next word; empty at the end of the line.
  ///
  /// One blank behind a word ends it, and what follows is taken as it is by ``rest()``.
  mutating func next() -> Substring {
    skipBlanks()
    let end = line.firstIndex(where: \.isBlank) ?? line.endIndex
    let word = line[..<end]
    line = end == line.endIndex ? line[end...] : line[line.index(after: end)...]
    return Substring(word)
  }

  /// All that is left, as it is.
  mutating func rest() -> String {
    defer { line = line[line.endIndex...] }
    return String(Substring(line))
  }

  mutating func rest(_ verb: Verb, _ expected: String) throws(RequestFault) -> String {
    guard !line.allSatisfy(\.isBlank) else {
      throw RequestFault(.badArguments, "\(verb.rawValue) takes \(expected)")
    }
    return rest()
  }

  mutating func nothing(
    _ verb: Verb, _ command: Request.Command
  ) throws(RequestFault) -> Request.Command {
    guard line.allSatisfy(\.isBlank) else {
      throw RequestFault(.badArguments, "nothing more follows \(verb.rawValue)")
    }
    return command
  }

  mutating func identifier(_ verb: Verb, _ expected: String) throws(RequestFault) -> String {
    let word = next()
    guard Self.isIdentifier(word) else {
      throw RequestFault(.badArguments, "\(verb.rawValue) takes \(expected)")
    }
    return String(word)
  }

  mutating func identifiers(_ verb: Verb) throws(RequestFault) -> [String] {
    var identifiers: [String] = []
    repeat {
      identifiers.append(try identifier(verb, "ids of options"))
      skipBlanks()
    } while !line.isEmpty && identifiers.count < LineLimits.arguments
    guard line.isEmpty else {
      throw RequestFault(
        .badArguments, "\(verb.rawValue) takes at most \(LineLimits.arguments) ids")
    }
    return identifiers
  }

  /// The next `name=value`, where the value is a word or a JSON string; nil at the end.
  mutating func option() throws(RequestFault) -> Request.Filling? {
    skipBlanks()
    guard !line.isEmpty else { return nil }
    guard let equals = line.firstIndex(of: UInt8(ascii: "=")),
      Self.isIdentifier(Substring(line[..<equals]))
    else {
      throw RequestFault(.badArguments, "START takes a dialogue, then name=value")
    }
    let name = String(Substring(line[..<equals]))
    line = line[line.index(after: equals)...]
    // A value behind blanks could begin with a quote that opens nothing, and would be printed longer.
    var value = ""
    if line.first == UInt8(ascii: "\"") {
      value = try quoted()
    } else if line.first?.isBlank == false {
      value = String(next())
    }
    guard !value.isEmpty else {
      throw RequestFault(.badArguments, "a value follows the = sign")
    }
    return Request.Filling(slot: name, text: value)
  }

  private mutating func quoted() throws(RequestFault) -> String {
    var reader = JSONReader(Array(line))
    guard let text = try? reader.string(), reader.isBlankOrEnd else {
      throw RequestFault(.badArguments, "a quoted value is a JSON string")
    }
    line = line.dropFirst(reader.position)
    // An escape must not bring in what the line itself may not hold.
    guard !text.unicodeScalars.contains(where: \.isForbidden) else {
      throw RequestFault(.badControl, "a request holds no control character")
    }
    return text
  }

  private mutating func skipBlanks() {
    line = line.drop(while: \.isBlank)
  }

  private static func isIdentifier(_ word: Substring) -> Bool {
    !word.isEmpty && word.utf8.count <= LineLimits.identifier
      && word.utf8.allSatisfy(\.isNameByte)
  }
}

extension Unicode.Scalar {
  /// A control character, but for the tab.
  var isForbidden: Bool {
    (value < 0x20 && self != "\t") || (0x7F...0x9F).contains(value)
  }
}
