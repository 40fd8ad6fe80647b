import CoreMetrics
import NIOConcurrencyHelpers

/// One line, or two, of what a registry shows.
final class Series: Sendable {
  enum Kind: String {
    case counter, gauge, summary
  }

  let name: String
  let kind: Kind
  private let labels: String
  private let state = NIOLockedValueBox<(sum: Double, count: Int)>((0, 0))

  init(_ label: String, _ dimensions: [(String, String)], _ kind: Kind) {
    name = String(label.map { $0.isLetter || $0.isNumber ? $0 : "_" })
    labels =
      dimensions.isEmpty
      ? "" : "{\(dimensions.map { "\($0.0)=\"\($0.1)\"" }.joined(separator: ","))}"
    self.kind = kind
  }

  var key: String { name + labels }

  var lines: String {
    let (sum, count) = state.withLockedValue { $0 }
    switch kind {
    case .counter, .gauge: return "\(name)\(labels) \(Self.text(sum))\n"
    case .summary:
      return "\(name)_sum\(labels) \(Self.text(sum))\n\(name)_count\(labels) \(count)\n"
    }
  }

  private static func text(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? String(number)
  }

  private func add(_ amount: Double) {
    state.withLockedValue { state in
      state.sum += amount
      state.count += 1
    }
  }
}

extension Series: CounterHandler, FloatingPointCounterHandler {
  func increment(by amount: Int64) { add(Double(amount)) }
  func increment(by amount: Double) { add(amount) }
  func reset() { state.withLockedValue { $0 = (0, 0) } }
}

extension Series: MeterHandler, RecorderHandler, TimerHandler {
  func set(_ value: Int64) { set(Double(value)) }
  func set(_ value: Double) { state.withLockedValue { $0.sum = value } }
  func decrement(by amount: Double) { add(-amount) }
  func record(_ value: Int64) { record(Double(value)) }
  func record(_ value: Double) { if kind == .gauge { set(value) } else { add(value) } }
  func recordNanoseconds(_ duration: Int64) { add(Double(duration) / 1e9) }
}
