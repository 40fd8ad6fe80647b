/// A piece of a text: words, or a hole in braces.
struct TemplatePiece {
  enum Kind {
    case words(String)
    case hole(String)
    /// A brace that nothing closes.
    case openBrace
  }

  let kind: Kind
  /// In Unicode scalars from the start of the text.
  let offset: Int

  /// Cuts a text at its braces; `{{` is a brace.
  static func pieces(of text: String) -> [TemplatePiece] {
    guard text.utf8.contains(UInt8(ascii: "{")) else {
      return [TemplatePiece(kind: .words(text), offset: 0)]
    }
    let scalars = Array(text.unicodeScalars)
    var pieces: [TemplatePiece] = []
    var words = String.UnicodeScalarView()
    var position = 0
    func flushed() -> TemplatePiece? {
      words.isEmpty ? nil : TemplatePiece(kind: .words(String(words)), offset: position)
    }
    while position < scalars.count {
      let scalar = scalars[position]
      guard scalar == "{" else {
        words.append(scalar)
        position += 1
        continue
      }
      if position + 1 < scalars.count, scalars[position + 1] == "{" {
        words.append("{")
        position += 2
        continue
      }
      if let piece = flushed() { pieces.append(piece) }
      words = String.UnicodeScalarView()
      guard let end = scalars[position...].firstIndex(of: "}") else {
        pieces.append(TemplatePiece(kind: .openBrace, offset: position))
        position += 1
        continue
      }
      var name = String.UnicodeScalarView()
      name.append(contentsOf: scalars[(position + 1)..<end])
      pieces.append(TemplatePiece(kind: .hole(String(name)), offset: position))
      position = end + 1
    }
    if let piece = flushed() { pieces.append(piece) }
    return pieces
  }
}
