/// The small words around places, as sets of hashes, and other names of towns and areas.
struct PlaceWords: Sendable {
  let links: WordSet
  let articles: WordSet
  let qualifiers: WordSet
  let ordinary: WordSet
  /// Nicknames by the letters of their key.
  private var towns = HashTable(minimumCapacity: 64)
  private var townKeys: [[UInt8]] = []
  private var areas = HashTable(minimumCapacity: 256)
  private var areaList: [Area] = []

  enum Area: Hashable, Sendable {
    case department(String)
    case region(String)
  }

  init(gazetteer: Gazetteer) {
    links = WordSet(places: PlaceLexicon.links)
    articles = WordSet(places: PlaceLexicon.articles)
    qualifiers = WordSet(places: PlaceLexicon.qualifiers)
    ordinary = WordSet(places: PlaceLexicon.ordinaryWords)
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
    areas.replace(Int32(areaList.count), for: PlaceKey(named: name).hash)
    areaList.append(area)
  }

  func town(_ hash: UInt64) -> [UInt8]? { towns[hash].map { townKeys[Int($0)] } }

  func area(_ hash: UInt64) -> Area? { areas[hash].map { areaList[Int($0)] } }
}
