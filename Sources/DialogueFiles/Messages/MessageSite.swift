/// A text in the files: the cell that holds it, and the key that its translation has there.
struct MessageSite {
  let message: Message
  let cell: Syntax
  let key: String
  /// The translation where there is one; else the variant behind which it will stand.
  let neighbour: Syntax
}
