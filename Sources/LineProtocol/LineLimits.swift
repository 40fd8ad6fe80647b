/// What one line of the wire may hold; both sides rely on these figures (docs/protocol.md).
public enum LineLimits {
  /// Bytes of a request, its tag included, its end of line not: a long answer takes 300, and
  /// nothing a person types into one field comes near it.
  public static let request = 4096
  /// Bytes of a reply line, ten times the catalogue's longest card.
  ///
  /// A client may close on a longer one.
  public static let reply = 65_536
  /// Characters of a request's tag: enough for a UUID.
  public static let tag = 36
  /// Bytes of an identifier (dialogue, slot, option).
  public static let identifier = 64
  /// Options that one `PICK` may choose, and slots that one `START` may fill.
  ///
  /// More than any dialogue has, so that a line can't be made expensive.
  public static let arguments = 32
  /// How deep JSON may nest: a card needs 3.
  static let nesting = 16
}
