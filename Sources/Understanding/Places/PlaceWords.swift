/// The small words around places, as sets of hashes, and other names of towns and areas.
struct PlaceWords: Sendable {
  let links: WordSet
  let articles: WordSet
  let qualifiers: WordSet
  let ordinary: WordSet
  let abroad: WordSet
  /// Nicknames by the letters of their key.
  private var towns = HashTable(minimumCapacity: 64)
  private var townKeys: [[UInt8]] = []
  private var areas = HashTable(minimumCapacity: 256)
  private var areaList: [Area] = []
  /// Names of areas by their letters and by their sound, for those that are misspelt.
  private var spellings = Shelf()
  private var sounds = Shelf()

  enum Area: Hashable, Sendable {
    case department(String)
    case region(String)
  }

  init(gazetteer: Gazetteer) {
    links = WordSet(places: PlaceLexicon.links)
    articles = WordSet(places: PlaceLexicon.articles)
    qualifiers = WordSet(places: PlaceLexicon.qualifiers)
    ordinary = WordSet(places: PlaceLexicon.ordinaryWords)
    abroad = WordSet(places: PlaceLexicon.abroad)
    for (names, commune) in PlaceLexicon.otherNames {
      for name in PhraseList(names) {
        towns.insert(Int32(townKeys.count), for: PlaceKey(named: name).hash)
      }
      townKeys.append(PlaceKey(named: commune).letters)
    }
    for area in gazetteer.areas { add(.region(area.region), area.region) }
    // "La Réunion" is a region of one department: the department says more.
    for area in gazetteer.areas { add(.department(area.code), area.name) }
    for (names, area) in PlaceLexicon.otherAreas {
      let isCode = area.utf8.count <= 3
      for name in PhraseList(names) { add(isCode ? .department(area) : .region(area), name) }
    }
  }

  private mutating func add(_ area: Area, _ name: String) {
    let key = PlaceKey(named: name)
    areas.replace(Int32(areaList.count), for: key.hash)
    if key.letters.count >= Self.shortest {
      spellings.add(key.letters, id: Int32(areaList.count))
      sounds.add(Sound.key(key.letters[...]), id: Int32(areaList.count))
    }
    areaList.append(area)
  }

  /// Shorter names of areas have too many neighbours.
  private static let shortest = 5

  /// The area whose name is nearest: within one edit, two where it is long, or by its sound.
  func area(near letters: [UInt8]) -> (area: Area, edits: Int)? {
    guard letters.count >= Self.shortest else { return nil }
    if let near = spellings.nearest(to: letters[...], limit: letters.count >= 9 ? 2 : 1) {
      return (areaList[Int(near.id)], near.edits)
    }
    let sound = Sound.key(letters[...])
    guard sound.count >= Self.shortest - 1 else { return nil }
    if let near = sounds.nearest(to: sound[...], limit: sound.count >= Self.longSound ? 1 : 0) {
      return (areaList[Int(near.id)], 2 + near.edits)
    }
    return nil
  }

  /// Names of so many sounds may differ in one: "loire atlantik", "oxitani".
  private static let longSound = 7

  func town(_ hash: UInt64) -> [UInt8]? { towns[hash].map { townKeys[Int($0)] } }

  func area(_ hash: UInt64) -> Area? { areas[hash].map { areaList[Int($0)] } }
}
