import Essentials
import Orientation

extension SeedRow {
  var provenance: Provenance { .init(asOf: date("as_of"), sources: list("source")) }

  func bilingual(_ french: String, _ english: String) -> Bilingual {
    .init(text(french), text(english))
  }

  func heard(_ name: String) -> Heard {
    .init(french: list("\(name)_fr"), english: list("\(name)_en"))
  }

  var coordinate: Coordinate {
    .init(latitude: decimal("latitude"), longitude: decimal("longitude"))
  }

  /// A doubt told in one language only is still told.
  var doubt: Bilingual? {
    guard let words = optionalText("doubt_fr") ?? optionalText("doubt_en") else { return nil }
    return Bilingual(
      optionalText("doubt_fr") ?? words, optionalText("doubt_en") ?? words)
  }
}
