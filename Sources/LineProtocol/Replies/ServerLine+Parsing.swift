extension ServerLine {
  /// Why a line from a server can't be read.
  public enum Fault: Error, Hashable, Sendable {
    case empty
    case badTag
    case badFields(JSON.Fault)
    case unknownError
  }

  /// Reads one line, without its LF; one CR at its end is no part of it.
  public init(_ line: some StringProtocol) throws(Fault) {
    var line = Substring(line)
    // CR and LF are one character where both are there.
    if let last = line.unicodeScalars.last, last == "\r" { line.unicodeScalars.removeLast() }
    let word = Self.word(&line)
    switch word {
    case "": throw .empty
    case "OK":
      let tag = Self.tag(&line)
      guard line.isEmpty else { throw .badTag }
      self = .ok(tag)
    case "ERR":
      let tag = Self.tag(&line)
      guard let code = ErrorCode(rawValue: String(Self.word(&line))) else { throw .unknownError }
      self = .error(code, text: String(line), tag)
    case "*":
      let notice = Self.word(&line)
      guard Self.isTag(notice) else { throw .badTag }
      self = .notice(Notice(rawValue: String(notice)), try Self.fields(line))
    default:
      guard Self.isTag(word) else { throw .badTag }
      self = .reply(ReplyTag(rawValue: String(word)), try Self.fields(line))
    }
  }

  private static func word(_ line: inout Substring) -> Substring {
    let end = line.utf8.firstIndex(of: UInt8(ascii: " ")) ?? line.endIndex
    let word = line[..<end]
    line = end == line.endIndex ? "" : line[line.utf8.index(after: end)...]
    return word
  }

  private static func tag(_ line: inout Substring) -> RequestTag? {
    guard line.utf8.first == UInt8(ascii: "@") else { return nil }
    var rest = line
    guard let tag = RequestTag(word(&rest).dropFirst()) else { return nil }
    line = rest
    return tag
  }

  private static func isTag(_ word: Substring) -> Bool {
    !word.isEmpty
      && word.utf8.allSatisfy {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || $0 == UInt8(ascii: "-")
      }
  }

  private static func fields(_ text: Substring) throws(Fault) -> JSONObject {
    let json: JSON
    do {
      json = try JSON(Array(text.utf8))
    } catch {
      throw .badFields(error)
    }
    guard case .object(let object) = json else { throw .badFields(.init(offset: 0)) }
    return object
  }
}
