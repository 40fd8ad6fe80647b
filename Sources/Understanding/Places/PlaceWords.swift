/// The small words around places, as sets of hashes, and other names of towns and areas.
struct PlaceWords: Sendable {
  let links: Set<UInt64>
  let articles: Set<UInt64>
  let qualifiers: Set<UInt64>
  let ordinary: Set<UInt64>
  /// Nicknames by the letters of their key.
  private var towns: [UInt64: [UInt8]] = [:]
  private var areas: [UInt64: Area] = [:]

  enum Area: Hashable, Sendable {
    case department(String)
    case region(String)
  }

  init(gazetteer: Gazetteer) {
    links = Self.hashes(PlaceLexicon.links)
    articles = Self.hashes(PlaceLexicon.articles)
    qualifiers = Self.hashes(PlaceLexicon.qualifiers)
    ordinary = Self.hashes(PlaceLexicon.ordinaryWords)
    for (names, commune) in PlaceLexicon.otherNames {
      for name in names.split(separator: ",") {
        towns[Self.key(name).hash] = Self.key(commune[...]).letters
      }
    }
    for area in gazetteer.areas {
      // "La Réunion" is a region of one department: the department says more.
      areas[Self.key(area.region[...]).hash] = .region(area.region)
    }
    for area in gazetteer.areas {
      areas[Self.key(area.name[...]).hash] = .department(area.code)
    }
    for (names, area) in PlaceLexicon.otherAreas {
      let isCode = area.utf8.count <= 3
      for name in names.split(separator: ",") {
        areas[Self.key(name).hash] = isCode ? .department(area) : .region(area)
      }
    }
  }

  func town(_ hash: UInt64) -> [UInt8]? { towns[hash] }

  func area(_ hash: UInt64) -> Area? { areas[hash] }

  private static func key(_ name: Substring) -> PlaceKey {
    let tokens = Tokeniser().tokens(of: Normaliser().normalise(String(name)))
    return PlaceKey(tokens.list.map { tokens.letters(of: $0) })
  }

  static func hashes(_ words: String) -> Set<UInt64> {
    var hashes: Set<UInt64> = []
    for word in words.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      let letters = key(word)
      if !letters.letters.isEmpty { hashes.insert(WordHash.of(letters.letters)) }
    }
    return hashes
  }
}
