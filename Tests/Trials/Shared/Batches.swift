/// Many people, dealt with in batches on all cores; each batch draws from a stream of its own, so that
/// the people are the same on any number of cores.
struct Batches {
  let people: Int
  let seed: UInt64

  private static let size = 1_000
  /// More at a time than cores would only hold results back.
  private static let atOnce = 8

  /// What `body` makes of each batch, in the order of the batches; `progress` is told how many people
  /// are done.
  func map<Part: Sendable>(
    progress: (Int) -> Void,
    _ body: @escaping @Sendable (_ numbers: Range<Int>, _ random: inout Seeded) -> Part
  ) async -> [Part] {
    var seeds = Seeded(seed)
    var waiting = stride(from: 0, to: people, by: Self.size).map { start in
      (numbers: start..<min(start + Self.size, people), seed: seeds.next())
    }
    waiting.reverse()
    return await withTaskGroup(of: (start: Int, part: Part).self) { group in
      func startNext() {
        guard let batch = waiting.popLast() else { return }
        group.addTask {
          var random = Seeded(batch.seed)
          return (batch.numbers.lowerBound, body(batch.numbers, &random))
        }
      }
      for _ in 0..<Self.atOnce { startNext() }
      var parts: [(start: Int, part: Part)] = []
      for await part in group {
        parts.append(part)
        progress(min(people, parts.count * Self.size))
        startNext()
      }
      return parts.sorted { $0.start < $1.start }.map(\.part)
    }
  }
}
