/// A way of writing; never the only sign of anything.
enum Ink {
  case bold, dim, green, yellow, cyan, boldRed

  /// The SGR sequence (ECMA-48 §8.3.117) that begins it.
  var on: String {
    switch self {
    case .bold: "\u{1B}[1m"
    case .dim: "\u{1B}[2m"
    case .green: "\u{1B}[32m"
    case .yellow: "\u{1B}[33m"
    case .cyan: "\u{1B}[36m"
    case .boldRed: "\u{1B}[1;31m"
    }
  }

  static let off = "\u{1B}[0m"
}
