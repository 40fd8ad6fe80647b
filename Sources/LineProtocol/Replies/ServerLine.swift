/// One line from the server.
public enum ServerLine: Hashable, Sendable {
  /// A part of the reply: `ASK {"slot":"age",…}`.
  case reply(ReplyTag, JSONObject)
  /// The reply's last line.
  case ok(RequestTag?)
  case error(ErrorCode, text: String, RequestTag?)
  /// Part of no reply; may come at any time between two lines: `* IDLE {"seconds":60}`.
  case notice(Notice, JSONObject)

  public struct Notice: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// Nobody wrote for a long time: the connection will be closed in so many `seconds`.
    public static let idle = Self(rawValue: "IDLE")
    /// The last line of a connection, with the `reason`.
    public static let bye = Self(rawValue: "BYE")
  }
}

extension ServerLine {
  /// With its LF.
  public func write(to bytes: inout [UInt8]) {
    switch self {
    case .reply(let tag, let fields):
      bytes.append(contentsOf: tag.rawValue.utf8)
      Self.write(fields, to: &bytes)
    case .ok(let tag):
      bytes.append(contentsOf: "OK".utf8)
      Self.write(tag, to: &bytes)
    case .error(let code, let text, let tag):
      bytes.append(contentsOf: "ERR".utf8)
      Self.write(tag, to: &bytes)
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: code.rawValue.utf8)
      if !text.isEmpty {
        bytes.append(UInt8(ascii: " "))
        bytes.append(contentsOf: text.utf8.map { $0 < 0x20 ? UInt8(ascii: " ") : $0 })
      }
    case .notice(let notice, let fields):
      bytes.append(contentsOf: "* ".utf8)
      bytes.append(contentsOf: notice.rawValue.utf8)
      Self.write(fields, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private static func write(_ fields: JSONObject, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: " "))
    fields.write(to: &bytes)
  }

  private static func write(_ tag: RequestTag?, to bytes: inout [UInt8]) {
    guard let tag else { return }
    bytes.append(contentsOf: " @".utf8)
    bytes.append(contentsOf: tag.name.utf8)
  }

  /// The line as text, without its LF.
  public var text: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }
}
