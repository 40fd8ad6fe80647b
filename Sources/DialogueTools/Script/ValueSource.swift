public import Essentials
public import Interview

/// Values for slots whose vocabulary a dialogue doesn't know: real places, names of trades.
public struct ValueSource: Sendable {
  public var places: [Value.Place]
  /// Names by vocabulary: `trade`, `facet`.
  public var terms: [SlotType.Vocabulary: [Symbol]]

  /// With nothing given, one place and no names.
  public init(places: [Value.Place] = [], terms: [SlotType.Vocabulary: [Symbol]] = [:]) {
    self.places = places.isEmpty ? [Self.anyPlace] : places
    self.terms = terms
  }

  static let anyPlace = Value.Place.commune(
    postalCode: "50700", name: "Valognes", department: "50")

  /// Names of a vocabulary; one that means nothing where none is known.
  func terms(of vocabulary: SlotType.Vocabulary) -> [Symbol] {
    terms[vocabulary].flatMap { $0.isEmpty ? nil : $0 } ?? [Symbol("any-\(vocabulary)")]
  }
}
