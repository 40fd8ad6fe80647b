extension Syntax {
  /// How many scalars the file has for this text, its quotes among them; nil where it stands on
  /// several lines.
  var writtenLength: Int? {
    guard case .scalar(let text, let isPlain) = content else { return nil }
    let line = Array(file.line(line).unicodeScalars.dropFirst(column - 1))
    if isPlain { return line.starts(with: text.unicodeScalars) ? text.unicodeScalars.count : nil }
    guard let quote = line.first, quote == "\"" || quote == "'" else { return nil }
    var index = 1
    while index < line.count {
      if quote == "\"", line[index] == "\\" {
        index += 2
      } else if line[index] == quote {
        // Two single quotes are one.
        guard quote == "'", index + 1 < line.count, line[index + 1] == "'" else { return index + 1 }
        index += 2
      } else {
        index += 1
      }
    }
    return nil
  }
}

/// Writes texts as YAML has them between double quotes.
enum YAMLQuoting {
  static func quoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": written += "\\\(scalar)"
      case "\n": written += "\\n"
      case "\t": written += "\\t"
      case _ where scalar.properties.generalCategory == .control:
        let digits = String(scalar.value, radix: 16)
        written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }
}
