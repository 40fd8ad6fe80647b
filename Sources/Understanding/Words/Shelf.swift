/// Short strings of bytes by first letter and length, so that a search compares only a few.
struct Shelf: Sendable {
  private static let lengths = EditDistance.longest + 1

  private var bytes: [UInt8] = []
  private var items: [Item] = []
  /// The last item of each first letter and length, or -1; `Item.previous` leads on.
  private var last = Array(repeating: Int32(-1), count: 32 * lengths)

  private struct Item: Sendable {
    var id: Int32
    var signature: UInt64
    var start: Int32
    var end: Int32
    var previous: Int32
  }

  mutating func add(_ word: some Collection<UInt8>, id: Int32) {
    guard let first = word.first, word.count <= EditDistance.longest else { return }
    let bucket = Self.bucket(first, word.count)
    let start = bytes.count
    bytes.append(contentsOf: word)
    items.append(
      Item(
        id: id, signature: LetterSignature.of(bytes[start...]), start: Int32(start),
        end: Int32(bytes.count), previous: last[bucket]))
    last[bucket] = Int32(items.count - 1)
  }

  /// The nearest item within `limit` edits: fewest first, then one in which letters only changed places, then
  /// the one that was added first.
  func nearest(to word: ArraySlice<UInt8>, limit: Int) -> (id: Int32, edits: Int)? {
    guard let first = word.first, word.count <= EditDistance.longest else { return nil }
    let signature = LetterSignature.of(word)
    var measure = EditDistance()
    var best: (edits: Int, others: Int, id: Int32)?
    for length in max(1, word.count - limit)...min(EditDistance.longest, word.count + limit) {
      var index = last[Self.bucket(first, length)]
      while index >= 0 {
        let item = items[Int(index)]
        if LetterSignature.mayBeWithin(limit, signature, item.signature),
          let edits = measure.distance(
            word, bytes[Int(item.start)..<Int(item.end)], limit: limit)
        {
          let others = length == word.count && signature == item.signature ? 0 : 1
          if best.map({ (edits, others, item.id) < $0 }) ?? true {
            best = (edits, others, item.id)
          }
        }
        index = item.previous
      }
    }
    return best.map { ($0.id, $0.edits) }
  }

  private static func bucket(_ first: UInt8, _ length: Int) -> Int {
    Int(first & 31) * lengths + length
  }
}
