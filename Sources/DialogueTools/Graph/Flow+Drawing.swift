extension Flow {
  /// For Mermaid: readable in a browser, in a code host's preview, in an editor.
  public var mermaid: String {
    var lines = ["flowchart TD"]
    for box in boxes {
      let text = box.lines.map(Self.mermaidText).joined(separator: "<br>")
      let (open, close) = box.shape.mermaidBrackets
      lines.append("  \(box.name)\(open)\"\(text.isEmpty ? "?" : text)\"\(close)")
    }
    for arrow in arrows {
      let label = arrow.label.isEmpty ? "" : "|\"\(Self.mermaidText(arrow.label))\"|"
      lines.append("  \(arrow.from) -->\(label) \(arrow.to)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// For Graphviz.
  public var dot: String {
    var lines = [
      "digraph dialogue {", "  rankdir=TB", "  node [fontname=\"sans-serif\" fontsize=10]",
      "  edge [fontname=\"sans-serif\" fontsize=9]",
    ]
    for box in boxes {
      let text = box.lines.map(Self.dotText).joined(separator: "\\n")
      lines.append(
        "  \(box.name) [shape=\(box.shape.dotShape) label=\"\(text.isEmpty ? "?" : text)\"]")
    }
    for arrow in arrows {
      let label = arrow.label.isEmpty ? "" : " [label=\"\(Self.dotText(arrow.label))\"]"
      lines.append("  \(arrow.from) -> \(arrow.to)\(label)")
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  /// Quotes end a text, and angle brackets are markup: both are written as entities.
  private static func mermaidText(_ text: String) -> String {
    var written = ""
    for character in text {
      switch character {
      case "\"": written += "#quot;"
      case "<": written += "#lt;"
      case ">": written += "#gt;"
      case "#": written += "#35;"
      case _ where character.isNewline: written += " "
      default: written.append(character)
      }
    }
    return written
  }

  private static func dotText(_ text: String) -> String {
    var written = ""
    for character in text {
      switch character {
      case "\"", "\\": written += "\\\(character)"
      case _ where character.isNewline: written += " "
      default: written.append(character)
      }
    }
    return written
  }
}

extension Flow.Shape {
  fileprivate var mermaidBrackets: (String, String) {
    switch self {
    case .start, .end: ("([", "])")
    case .words, .section: ("[", "]")
    case .question: ("[/", "/]")
    case .branch: ("{", "}")
    case .computation: ("[[", "]]")
    case .result: ("[(", ")]")
    case .elsewhere: (">", "]")
    }
  }

  fileprivate var dotShape: String {
    switch self {
    case .start, .end: "oval"
    case .words: "box"
    case .section: "tab"
    case .question: "parallelogram"
    case .branch: "diamond"
    case .computation: "component"
    case .result: "cylinder"
    case .elsewhere: "cds"
    }
  }
}
