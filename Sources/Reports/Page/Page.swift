/// A report in parts, before it has a format; every text is typeset and safe to print.
struct Page: Hashable, Sendable {
  var language: String
  var title: String
  var subtitle: String
  var sections: [Section]
  var footer: String
  var isEasy: Bool

  struct Section: Hashable, Sendable {
    var title: String
    var items: [Item]
  }

  enum Item: Hashable, Sendable {
    case paragraph(String)
    case list([String])
    case facts([Fact])
    case card(Card)
    /// To be copied as it stands, its lines kept.
    case copy(String)
    /// A resume code, shown beside its QR code.
    case code(String)
  }

  struct Fact: Hashable, Sendable {
    var label: String
    var value: String
  }

  struct Card: Hashable, Sendable {
    var title: String
    var note: String?
    var body: String?
    var pros: [String] = []
    var cons: [String] = []
    var facts: [Fact] = []
    /// A web address.
    var link: String?
  }
}
