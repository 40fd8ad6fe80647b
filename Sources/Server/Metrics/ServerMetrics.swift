import CoreMetrics
import LineProtocol

/// What an operator watches.
///
/// No figure tells who said what, nor that anybody was in distress.
struct ServerMetrics: Sendable {
  let connections: Counter
  let requests: Counter
  let turns: Counter
  let storageErrors: Counter
  private let refusals: [ErrorCode: Counter]

  init(_ factory: any MetricsFactory) {
    connections = Counter(label: "tremplin.connections", dimensions: [], factory: factory)
    requests = Counter(label: "tremplin.requests", dimensions: [], factory: factory)
    turns = Counter(label: "tremplin.turns", dimensions: [], factory: factory)
    storageErrors = Counter(label: "tremplin.storage.errors", dimensions: [], factory: factory)
    refusals = Dictionary(
      uniqueKeysWithValues: ErrorCode.allCases.map { code in
        let dimensions = [("code", code.rawValue)]
        return (
          code, Counter(label: "tremplin.refusals", dimensions: dimensions, factory: factory)
        )
      })
  }

  func refused(_ code: ErrorCode) {
    refusals[code]?.increment()
  }
}
