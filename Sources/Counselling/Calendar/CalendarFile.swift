public import Essentials

/// Days in a calendar, as every calendar program reads them (RFC 5545).
public struct CalendarFile: Hashable, Sendable {
  public struct Event: Hashable, Sendable {
    /// The same at each export, so that a second import moves an event and doesn't double it.
    public var uid: String
    public var day: Day
    public var summary: String
    public var description: String

    public init(uid: String, day: Day, summary: String, description: String) {
      self.uid = uid
      self.day = day
      self.summary = summary
      self.description = description
    }
  }

  /// When it was made, to the day: the workbench has no clock.
  public var stamp: Day
  public var events: [Event]

  public init(stamp: Day, events: [Event]) {
    self.stamp = stamp
    self.events = events
  }

  /// Octets of a line, its end not counted (§3.1).
  static let lineLimit = 75

  public var text: String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tremplin//Counsel//FR"]
    for event in events {
      lines += [
        "BEGIN:VEVENT", "UID:\(Self.escaped(event.uid))",
        "DTSTAMP:\(Self.compact(stamp))T000000Z",
        "DTSTART;VALUE=DATE:\(Self.compact(event.day))",
        "DTEND;VALUE=DATE:\(Self.compact(event.day.adding(days: 1)))",
        "SUMMARY:\(Self.escaped(event.summary))",
        "DESCRIPTION:\(Self.escaped(event.description))", "CLASS:PRIVATE", "TRANSP:TRANSPARENT",
        "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private static func compact(_ day: Day) -> String {
    String(day.description.filter { $0 != "-" })
  }

  /// TEXT values (§3.3.11).
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in Sanitiser.clean(text).unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case ";": result += "\\;"
      case ",": result += "\\,"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Cut between characters, the rest behind a blank.
  static func folded(_ line: String) -> String {
    var result = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let size = String(scalar).utf8.count
      if length + size > lineLimit {
        result += "\r\n "
        length = 1
      }
      result.unicodeScalars.append(scalar)
      length += size
    }
    return result
  }
}
