// The few real functions that the standard library lacks; the rest of the room needs no import.
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

enum Mathematics {
  static func sine(_ angle: Double) -> Double { sin(angle) }
  static func cosine(_ angle: Double) -> Double { cos(angle) }
  static func arcSine(_ ratio: Double) -> Double { asin(ratio) }
  static func exponential(_ power: Double) -> Double { exp(power) }
  static func naturalLogarithm(_ number: Double) -> Double { log(number) }
  static func binaryLogarithm(_ number: Double) -> Double { log2(number) }

  /// Of log-odds, the probability.
  static func logistic(_ odds: Double) -> Double { 1 / (1 + exp(-odds)) }

  /// The entropy of a yes or no, in bits.
  static func entropy(_ probability: Double) -> Double {
    guard probability > 0, probability < 1 else { return 0 }
    return -probability * log2(probability) - (1 - probability) * log2(1 - probability)
  }
}
