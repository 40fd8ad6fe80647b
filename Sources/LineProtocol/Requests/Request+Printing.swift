import Essentials

extension Request {
  /// The line without its LF.
  ///
  /// A control character in a text becomes a space: whatever a person pasted, it stays one line.
  public var line: String {
    let arguments = command.arguments
    return ([tag?.description, command.verb.rawValue].compactMap { $0 } + arguments)
      .joined(separator: " ")
  }
}

extension Request.Command {
  fileprivate var arguments: [String] {
    switch self {
    case .hello(let text), .resume(let text), .say(let text), .complete(let text):
      [Self.plain(text)]
    case .pick(let ids): ids
    case .counsel(let request): request.arguments.map(Self.plain)
    case .set(let filling): [filling.slot, Self.plain(filling.text)]
    case .unset(let slot): [slot]
    case .language(let language): [language.rawValue]
    case .start(let start):
      [start.dialogue] + (start.language.map { ["lang=\($0.rawValue)"] } ?? [])
        + (start.isKept ? [] : ["keep=no"])
        + (start.isEasy ? ["easy=yes"] : [])
        + start.fillings.map { "\($0.slot)=\(Self.word(Self.plain($0.text)))" }
    case .dialogues, .ping, .quit, .chat, .startTLS, .keep, .forget, .back, .skip, .why, .help,
      .repeat, .summary, .result, .words:
      []
    }
  }

  private static func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isForbidden ? " " : $0 }))
  }

  /// Quoted only where it has to be: a quote inside a word is left as it is, so that a line that
  /// was read is never longer when printed, and is read again.
  private static func word(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "\"") || text.utf8.contains(where: \.isBlank) else {
      return text
    }
    return JSON.string(text).text
  }
}
