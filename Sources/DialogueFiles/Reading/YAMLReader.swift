import Yams

/// Reads one YAML document into ``Syntax``; the only file that knows Yams.
///
/// Refused: anchors and aliases (a short file could mean a gigabyte), several documents, keys that
/// are not text.
struct YAMLReader {
  let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile) {
    self.file = file
  }

  /// Nil where the file is not YAML; the diagnostics say why.
  mutating func read() -> Syntax? {
    if let alias = AliasScan.firstAlias(in: file) {
      diagnostics.append(.alias(at: alias))
      return nil
    }
    do {
      // `basic` resolves no tags: what a scalar means is the compiler's to say.
      let parser = try Yams.Parser(
        yaml: file.text, resolver: .basic, constructor: .default, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        return Syntax(content: .empty, file: file, line: 1, column: 1)
      }
      // Nodes refer to their anchors weakly; the parser owns them.
      return withExtendedLifetime(parser) { syntax(root, depth: 0) }
    } catch let error as YamlError {
      diagnostics += faults(error)
    } catch {
      diagnostics.append(.yamlSyntax("\(error)", at: .start(of: file)))
    }
    return nil
  }

  private mutating func syntax(_ node: Node, depth: Int) -> Syntax {
    let (line, column) = node.mark.map { ($0.line, $0.column) } ?? (1, 1)
    func made(_ content: Syntax.Content) -> Syntax {
      Syntax(content: content, file: file, line: line, column: column)
    }
    if let anchor = node.anchor {
      diagnostics.append(.anchor(anchor.rawValue, at: made(.refused).span))
      return made(.refused)
    }
    guard depth < DialogueLimits.nesting else {
      diagnostics.append(.tooDeep(DialogueLimits.nesting, at: made(.refused).span))
      return made(.refused)
    }
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      if isPlain, scalar.string.isEmpty || scalar.string == "~" || scalar.string == "null" {
        return made(.empty)
      }
      return made(.scalar(scalar.string, isPlain: isPlain))
    case .sequence(let sequence):
      var items: [Syntax] = []
      items.reserveCapacity(sequence.count)
      for item in sequence { items.append(syntax(item, depth: depth + 1)) }
      return made(.sequence(items))
    case .mapping(let mapping):
      var entries: [Syntax.Entry] = []
      entries.reserveCapacity(mapping.count)
      for (key, value) in mapping {
        let name = syntax(key, depth: depth + 1)
        guard let text = name.scalar else {
          diagnostics.append(.keyIsNoText(name))
          continue
        }
        entries.append(.init(key: text, name: name, value: syntax(value, depth: depth + 1)))
      }
      return made(.mapping(entries))
    case .alias:
      diagnostics.append(.alias(at: made(.refused).span))
      return made(.refused)
    }
  }

  private func faults(_ error: YamlError) -> [Diagnostic] {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let span = Span(file: file, line: mark.line, column: mark.column, length: 1)
      let found = file.line(mark.line).unicodeScalars.dropFirst(mark.column - 1).first
      if found == "\t" { return tabs(from: mark.line, span) }
      return [.yamlSyntax((context.map { $0.text + ", " } ?? "") + problem, at: span)]
    case .reader(let problem, let offset, _, _):
      return [.yamlSyntax(problem, at: offset.map(span(ofCharacter:)) ?? .start(of: file))]
    case .duplicatedKeysInMapping(let keys, let context):
      return keys.map { .duplicateKey($0, at: DuplicateKey.span(of: $0, in: file, context.mark)) }
    default:
      return [.yamlSyntax("\(error)", at: .start(of: file))]
    }
  }

  /// The tab that stopped the reading, and those that indent the lines behind it: all are mended
  /// at once.
  private func tabs(from line: Int, _ first: Span) -> [Diagnostic] {
    var others: [Span] = []
    for number in line..<max(line, file.lineCount) + 1
    where others.count < DialogueLimits.collected && number != first.line {
      let text = file.line(number).unicodeScalars
      let indent = text.prefix { $0 == " " || $0 == "\t" }
      guard let tab = indent.firstIndex(of: "\t"), indent.endIndex < text.endIndex else { continue }
      others.append(
        Span(
          file: file, line: number,
          column: indent.distance(from: indent.startIndex, to: tab) + 1,
          length: indent[tab...].prefix { $0 == "\t" }.count))
    }
    return ([first] + others).map(Diagnostic.tab)
  }

  private func span(ofCharacter offset: Int) -> Span {
    let before = file.text.prefix(offset)
    let line = before.count { $0.isNewline } + 1
    let column = before.reversed().prefix { !$0.isNewline }.count + 1
    return Span(file: file, line: line, column: column, length: 1)
  }
}
