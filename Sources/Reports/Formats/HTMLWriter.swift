/// Writes HTML in which every text is escaped: only the names of elements and attributes are taken
/// as they are, and those are literals.
struct HTMLWriter {
  private(set) var text = ""

  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    around content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    text += "</\(name)>\n"
  }

  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>, _ content: String
  ) {
    open(name, attributes)
    write(content)
    text += "</\(name)>\n"
  }

  mutating func element(_ name: StaticString, _ content: String) {
    element(name, [:], content)
  }

  /// An element that has no end.
  mutating func open(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]
  ) {
    text += "<\(name)"
    for (attribute, value) in attributes { text += " \(attribute)=\"\(Self.escaped(value))\"" }
    text += ">"
  }

  mutating func write(_ content: String) {
    text += Self.escaped(content)
  }

  /// Mark-up that the source holds: a doctype, a style sheet.
  mutating func literal(_ content: StaticString) {
    text += "\(content)"
  }

  private static func escaped(_ text: String) -> String {
    var output = ""
    output.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "'": output += "&#39;"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
