import Essentials

/// Translations on their way back into the files.
public struct MessageImport: Sendable {
  /// Files that change, by their paths from the root, as they will be.
  public private(set) var files: [String: String] = [:]
  public private(set) var changed = 0
  /// Messages that nobody knows any more.
  public private(set) var unknown: [String] = []
  /// Messages whose French has changed since they were exported; nothing is done with them.
  public private(set) var outdated: [String] = []
  /// Texts over several lines, which are to be changed by hand.
  public private(set) var unwritable: [String] = []

  /// The translations by the messages' contexts, with the French that they are of.
  public init(
    _ translations: [String: (source: String, target: String)], into catalogue: MessageCatalogue
  ) {
    var edits: [String: [SourceEdit]] = [:]
    var originals: [String: SourceFile] = [:]
    let known = Set(catalogue.sites.map(\.message.context))
    unknown = translations.keys.filter { !known.contains($0) }.sorted()
    for site in catalogue.sites {
      guard let translation = translations[site.message.context],
        !translation.target.isEmpty, translation.target != site.message.translation
      else { continue }
      guard translation.source == site.message.source else {
        outdated.append(site.message.context)
        continue
      }
      guard let edit = site.edit(to: translation.target) else {
        unwritable.append(site.message.context)
        continue
      }
      edits[site.message.file, default: []].append(edit)
      originals[site.message.file] = site.cell.file
      changed += 1
    }
    for (path, edits) in edits {
      files[path] = originals[path].map { SourceEdit.apply(edits, to: $0.text) }
    }
  }
}

extension MessageSite {
  /// Nil where the text stands on several lines.
  fileprivate func edit(to translation: String) -> SourceEdit? {
    guard let length = neighbour.writtenLength else { return nil }
    let quoted = YAMLQuoting.quoted(translation)
    if message.translation != nil {
      return SourceEdit(
        line: neighbour.line, column: neighbour.column, length: length, text: quoted)
    }
    let end = neighbour.column + length
    let isFlow = cell.file.line(cell.line).unicodeScalars.dropFirst(cell.column - 1).first == "{"
    let indent = String(repeating: " ", count: cell.column - 1)
    let text = isFlow ? ", \(key): \(quoted)" : "\n\(indent)\(key): \(quoted)"
    return SourceEdit(line: neighbour.line, column: end, length: 0, text: text)
  }
}
