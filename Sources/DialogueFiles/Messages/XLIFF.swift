import Foundation
import FoundationXML

/// Translations as XLIFF 2.0 holds them (OASIS, xliff-core-v2.0).
public enum XLIFF {
  public struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
    public let reason: String
    public var description: String { reason }
  }

  public static func text(_ messages: [Message], from source: String, to target: String) -> String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" "
        + "srcLang=\"\(source)\" trgLang=\"\(target)\">",
    ]
    var number = 0
    var files: [String] = []
    for message in messages where files.last != message.file { files.append(message.file) }
    for (index, file) in files.enumerated() where files.firstIndex(of: file) == index {
      lines.append("  <file id=\"f\(index + 1)\" original=\"\(escaped(file))\">")
      for message in messages where message.file == file {
        number += 1
        lines.append("    <unit id=\"u\(number)\" name=\"\(escaped(message.context))\">")
        lines.append("      <segment>")
        lines.append("        <source>\(escaped(message.source))</source>")
        if let translation = message.translation {
          lines.append("        <target>\(escaped(translation))</target>")
        }
        lines += ["      </segment>", "    </unit>"]
      }
      lines.append("  </file>")
    }
    return (lines + ["</xliff>"]).joined(separator: "\n") + "\n"
  }

  /// The translations by their contexts.
  public static func read(
    _ text: String
  ) throws(Fault) -> [String: (source: String, target: String)] {
    // Entities can be nested into a bomb; a translator's file has none.
    guard !text.contains("<!DOCTYPE") else {
      throw Fault(reason: "found a document type; expected plain XLIFF")
    }
    let parser = XMLParser(data: Data(text.utf8))
    let reader = Reader()
    parser.delegate = reader
    guard parser.parse(), !reader.isOpen else {
      throw Fault(
        reason: "this is not XML, at line \(parser.lineNumber), column \(parser.columnNumber)")
    }
    guard reader.isXLIFF else { throw Fault(reason: "no 'xliff' in the file") }
    return reader.found
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var found: [String: (source: String, target: String)] = [:]
    var isXLIFF = false
    /// Whether the file stops inside its root.
    var isOpen = false
    private var name: String?
    private var source = ""
    private var target = ""
    private var words: String?

    func parser(
      _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      switch element {
      case "xliff":
        isXLIFF = true
        isOpen = true
      case "unit":
        name = attributes["name"]
        (source, target) = ("", "")
      case "source", "target": words = ""
      default: break
      }
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) {
      words? += characters
    }

    func parser(
      _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      switch element {
      case "source":
        source += words ?? ""
        words = nil
      case "target":
        target += words ?? ""
        words = nil
      case "unit":
        if let name, !target.isEmpty { found[name] = (source, target) }
      case "xliff": isOpen = false
      default: break
      }
    }
  }
}
