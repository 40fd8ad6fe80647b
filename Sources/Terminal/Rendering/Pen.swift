import Essentials

/// Typesets, makes safe, wraps and paints: the only way from words to the screen.
struct Pen {
  let isPlain: Bool
  private let hasColour: Bool
  private let width: Int
  private let typography: Typography

  init(capabilities: TerminalCapabilities, language: Language) {
    isPlain = capabilities.isPlain
    hasColour = capabilities.hasColour
    width = capabilities.width
    typography = Typography(language, narrowSpaces: !capabilities.isPlain)
  }

  var comma: String { ", " }
  var semicolon: String { typography.language == .french ? " ; " : "; " }

  /// `Distance : ` as the language writes it.
  func label(_ text: String) -> String {
    set(typography.language == .french ? "\(text) :" : "\(text):") + " "
  }

  func field(_ label: String, _ value: String) -> String {
    text(self.label(label) + value)
  }

  /// Lines of `text` behind a sign or a label, and `rest` (blanks, by default) before all but the first.
  func text(
    _ text: String, first: String = "", rest: String? = nil, ink: Ink? = nil, signInk: Ink? = nil
  ) -> String {
    let sign = Sanitiser.clean(first)
    let signWidth = sign.displayWidth
    let rest = rest ?? String(repeating: " ", count: signWidth)
    let lines = Wrapping(width: max(1, width - max(signWidth, rest.displayWidth)))
      .lines(of: set(text))
    var output = ""
    for (index, line) in lines.enumerated() {
      output += paint(index == 0 ? sign : rest, signInk ?? ink)
      output += paint(line, ink)
      output += "\n"
    }
    return output
  }

  /// A thin rule as long as the first line of the title over it.
  func rule(under title: String) -> String {
    let length = min(width, set(title).displayWidth)
    return paint(String(repeating: "─", count: length), .dim) + "\n"
  }

  private func set(_ text: String) -> String {
    Sanitiser.clean(typography.typeset(text))
  }

  private func paint(_ text: String, _ ink: Ink?) -> String {
    guard hasColour, let ink else { return text }
    return ink.paint(text)
  }
}
