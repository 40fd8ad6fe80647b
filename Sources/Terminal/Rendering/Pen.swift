import Essentials

/// Typesets, makes safe, wraps and paints: the only way from words to the screen.
struct Pen {
  let isPlain: Bool
  private let hasColour: Bool
  let width: Int
  private let typography: Typography
  /// UTF-8; a turn's text is built once, and not of many strings.
  private var output: [UInt8] = []

  init(capabilities: TerminalCapabilities, language: Language) {
    isPlain = capabilities.isPlain
    hasColour = capabilities.hasColour
    width = capabilities.width
    typography = Typography(language, narrowSpaces: !capabilities.isPlain)
  }

  /// All that was written.
  var text: String { String(decoding: output, as: UTF8.self) }
  var isEmpty: Bool { output.isEmpty }

  var semicolon: String { typography.language == .french ? " ; " : "; " }

  /// `Distance : ` as the language writes it.
  func label(_ text: String) -> String {
    typography.language == .french ? "\(text)\u{A0}: " : "\(text): "
  }

  mutating func newline() {
    output.append(UInt8(ascii: "\n"))
  }

  /// `Nom : valeur`, as one sentence.
  mutating func write(field: String, _ value: String) {
    write(label(field) + value)
  }

  /// Lines of `text` behind a sign or a label, and `rest` (blanks, by default) before all but the
  /// first.
  mutating func write(
    _ text: String, first: String = "", rest: String? = nil, ink: Ink? = nil, signInk: Ink? = nil
  ) {
    let sign = Sanitiser.clean(first)
    let signWidth = sign.displayWidth
    let rest = rest ?? String(repeating: " ", count: signWidth)
    let room = width - max(signWidth, rest.displayWidth)
    let bytes = Array(set(text).utf8)
    for (index, line) in Wrapping(width: max(1, room)).lines(of: bytes).enumerated() {
      paint((index == 0 ? sign : rest).utf8, signInk ?? ink)
      for _ in 0..<line.indent { output.append(UInt8(ascii: " ")) }
      paint(bytes[line.bytes], ink)
      newline()
    }
  }

  /// Lines as they stand, blanks and all, wrapped where the screen is narrower.
  mutating func write(verbatim text: String, ink: Ink? = nil) {
    let bytes = Array(Sanitiser.clean(text).utf8)
    for line in Wrapping(width: width).lines(of: bytes) {
      for _ in 0..<line.indent { output.append(UInt8(ascii: " ")) }
      paint(bytes[line.bytes], ink)
      newline()
    }
  }

  /// A thin rule as long as the title over it, or as the screen is wide.
  mutating func rule(under title: String) {
    let length = min(width, set(title).displayWidth)
    paint(String(repeating: "─", count: length).utf8, .dim)
    newline()
  }

  /// Typeset and safe.
  func set(_ text: String) -> String {
    Sanitiser.clean(typography.typeset(text))
  }

  private mutating func paint(_ bytes: some Collection<UInt8>, _ ink: Ink?) {
    guard hasColour, let ink, !bytes.isEmpty else {
      output += bytes
      return
    }
    output += ink.on.utf8
    output += bytes
    output += Ink.off.utf8
  }
}
