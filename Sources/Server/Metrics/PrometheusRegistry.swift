public import CoreMetrics
import NIOConcurrencyHelpers

/// Keeps counters, gauges and timers, and writes them as Prometheus reads them
/// (text exposition format 0.0.4).
public final class PrometheusRegistry: MetricsFactory {
  private let series = NIOLockedValueBox<[String: Series]>([:])

  public init() {}

  /// One line for each series, sorted, so that two scrapes can be compared.
  public func text() -> String {
    let all = series.withLockedValue { $0.sorted { $0.key < $1.key } }
    var text = ""
    var family = ""
    for (_, series) in all {
      if series.name != family {
        family = series.name
        text += "# TYPE \(family) \(series.kind.rawValue)\n"
      }
      text += series.lines
    }
    return text
  }

  public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    find(label + ".total", dimensions, .counter)
  }

  public func makeFloatingPointCounter(
    label: String, dimensions: [(String, String)]
  ) -> any FloatingPointCounterHandler {
    find(label + ".total", dimensions, .counter)
  }

  public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    find(label, dimensions, .gauge)
  }

  public func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler {
    find(label, dimensions, aggregate ? .summary : .gauge)
  }

  public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    find(label + ".seconds", dimensions, .summary)
  }

  // A series lives as long as the process: its labels come from closed sets.
  public func destroyCounter(_ handler: any CounterHandler) {}
  public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
  public func destroyMeter(_ handler: any MeterHandler) {}
  public func destroyRecorder(_ handler: any RecorderHandler) {}
  public func destroyTimer(_ handler: any TimerHandler) {}

  private func find(
    _ label: String, _ dimensions: [(String, String)], _ kind: Series.Kind
  ) -> Series {
    let new = Series(label, dimensions, kind)
    return series.withLockedValue { series in
      if let known = series[new.key] { return known }
      series[new.key] = new
      return new
    }
  }
}
