/// A facet, a trade or a sector of the catalogue, by its place in the vocabulary.
struct Topic: Hashable, Sendable {
  enum Kind: UInt8, Hashable, Sendable { case facet, trade, sector }

  var kind: Kind
  var index: Int32
  /// How early the phrase stands in its entry: the first ones name it best.
  var order: Int32
  /// One word for somebody who does it: "monteur", and not "je monte", whose stem is the same.
  var isAgent = false

  /// What it is about, whatever phrase says so.
  struct Subject: Hashable, Sendable {
    var kind: Kind
    var index: Int32
  }

  var subject: Subject { Subject(kind: kind, index: index) }
}
