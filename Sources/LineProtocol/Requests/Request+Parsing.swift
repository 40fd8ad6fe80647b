import Essentials

extension Request {
  /// Reads one line, without its LF; one CR at its end is no part of it.
  ///
  /// Nil for a blank line, which is no request and gets no reply.
  public static func parse(_ bytes: Span<UInt8>) throws(RequestFault) -> Request? {
    guard let line = try text(of: bytes) else { return nil }
    var words = Words(line)
    var tag: RequestTag?
    if words.isAtSign {
      tag = RequestTag(words.next().dropFirst())
      guard tag != nil else {
        throw RequestFault(
          .badArguments, "a tag is @ and 1 to \(LineLimits.tag) letters, digits, - _ or .")
      }
    }
    do {
      return Request(try command(&words), tag: tag)
    } catch {
      throw RequestFault(error.code, error.text, tag: tag)
    }
  }

  /// The line as text for a person who chats: any words, no verb needed.
  ///
  /// - Throws: A fault with ``ErrorCode/tooLong``, ``ErrorCode/badUTF8`` or
  ///   ``ErrorCode/badControl``.
  public static func text(of bytes: Span<UInt8>) throws(RequestFault) -> Substring? {
    var bytes = bytes
    if bytes.count > 0, bytes[bytes.count - 1] == UInt8(ascii: "\r") {
      bytes = bytes.extracting(droppingLast: 1)
    }
    guard bytes.count <= LineLimits.request else {
      throw RequestFault(.tooLong, "a request has at most \(LineLimits.request) bytes")
    }
    guard let utf8 = try? UTF8Span(validating: bytes) else {
      throw RequestFault(.badUTF8, "a request is UTF-8")
    }
    var isBlank = true
    for index in bytes.indices {
      let byte = bytes[index]
      // C1 controls are two bytes: C2 80 to C2 9F.
      let isC1 = byte == 0xC2 && bytes[index + 1] < 0xA0
      guard byte >= 0x20 || byte == UInt8(ascii: "\t"), byte != 0x7F, !isC1 else {
        throw RequestFault(.badControl, "a request holds no control character")
      }
      if !byte.isBlank { isBlank = false }
    }
    return isBlank ? nil : String(copying: utf8)[...]
  }

  private static func command(_ words: inout Words) throws(RequestFault) -> Command {
    guard let verb = Verb(rawValue: words.next().uppercased()) else {
      throw RequestFault(.unknownVerb, "no verb is called so")
    }
    switch verb {
    case .hello: return .hello(try words.rest(verb, "the client's name"))
    case .dialogues: return try words.nothing(verb, .dialogues)
    case .ping: return try words.nothing(verb, .ping)
    case .quit: return try words.nothing(verb, .quit)
    case .chat: return try words.nothing(verb, .chat)
    case .startTLS: return try words.nothing(verb, .startTLS)
    case .start: return .start(try start(&words))
    case .resume: return .resume(try words.rest(verb, "a resume code"))
    case .keep: return try words.nothing(verb, .keep)
    case .forget: return try words.nothing(verb, .forget)
    case .say: return .say(words.rest())
    case .pick: return .pick(try words.identifiers(verb))
    case .set:
      let slot = try words.identifier(verb, "a slot")
      return .set(Filling(slot: slot, text: try words.rest(verb, "a slot and its value")))
    case .unset:
      return try words.nothing(verb, .unset(slot: words.identifier(verb, "a slot")))
    case .back: return try words.nothing(verb, .back)
    case .skip: return try words.nothing(verb, .skip)
    case .why: return try words.nothing(verb, .why)
    case .help: return try words.nothing(verb, .help)
    case .repeat: return try words.nothing(verb, .repeat)
    case .summary: return try words.nothing(verb, .summary)
    case .result: return try words.nothing(verb, .result)
    case .language:
      guard let language = Language(rawValue: String(words.next())) else {
        throw RequestFault(.badArguments, "LANG takes fr or en")
      }
      return try words.nothing(verb, .language(language))
    case .words: return try words.nothing(verb, .words)
    case .complete: return .complete(words.rest())
    case .authenticate, .sessions, .open, .note, .notes, .report, .desk:
      return .counsel(try CounselRequest(verb, &words))
    }
  }

  private static func start(_ words: inout Words) throws(RequestFault) -> Start {
    var start = Start(try words.identifier(.start, "a dialogue"))
    while let option = try words.option() {
      switch (option.slot, option.text) {
      case ("lang", let text):
        guard let language = Language(rawValue: text) else {
          throw RequestFault(.badArguments, "lang= takes fr or en")
        }
        start.language = language
      case ("keep", "yes"): start.isKept = true
      case ("keep", "no"): start.isKept = false
      case ("keep", _): throw RequestFault(.badArguments, "keep= takes yes or no")
      case ("easy", "yes"): start.isEasy = true
      case ("easy", "no"): start.isEasy = false
      case ("easy", _): throw RequestFault(.badArguments, "easy= takes yes or no")
      default: start.fillings.append(option)
      }
      guard start.fillings.count <= LineLimits.arguments else {
        throw RequestFault(.badArguments, "START fills at most \(LineLimits.arguments) slots")
      }
    }
    return start
  }
}
