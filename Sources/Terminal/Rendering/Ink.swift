/// A way of writing; never the only sign of anything.
enum Ink: String {
  case bold = "1"
  case dim = "2"
  case green = "32"
  case yellow = "33"
  case cyan = "36"
  case boldRed = "1;31"

  /// `text` between the SGR sequences (ECMA-48 §8.3.117) that switch the ink on and off.
  func paint(_ text: String) -> String {
    text.isEmpty ? "" : "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
  }
}
