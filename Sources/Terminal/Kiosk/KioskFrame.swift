/// A screen's rows, all of them, none wider than the screen.
struct KioskFrame: Hashable, Sendable {
  var rows: [String]
  /// From 0; nil where nothing is typed.
  var cursor: Cursor?

  struct Cursor: Hashable, Sendable {
    var row: Int
    var column: Int
  }
}
