import Foundation

/// A character n-gram naive Bayes for each slot, trained on the tune half.
///
/// One class for each value that the half holds, and one for nothing; a slot is decided apart from
/// the others. The question that was asked is a feature like the letters.
struct NaiveBayesHearer: Hearer {
  let name = "naive Bayes"
  private static let longest = 4
  private static let smoothing = 0.1

  private struct Model {
    var classes: [String: Int] = [:]
    var counts: [String: [String: Double]] = [:]
    var totals: [String: Double] = [:]
    var items: [String: [Item]] = [:]
    var vocabulary: Set<String> = []
  }

  private var models: [String: Model] = [:]

  init(_ cases: [CorpusCase]) {
    let slots = Set(cases.flatMap { $0.items.map(\.slot) })
    for test in cases {
      let features = Self.features(of: test)
      for slot in slots {
        let items = test.items.filter { $0.slot == slot }
        let name = items.map(\.value).sorted().joined(separator: "|")
        var model = models[slot, default: Model()]
        model.classes[name, default: 0] += 1
        model.items[name] = items
        for feature in features {
          model.counts[feature, default: [:]][name, default: 0] += 1
          model.vocabulary.insert(feature)
        }
        model.totals[name, default: 0] += Double(features.count)
        models[slot] = consume model
      }
    }
  }

  private static func features(of test: CorpusCase) -> [String] {
    let text = Array((" " + PlainText.fold(test.text) + " "))
    var features = ["asked " + test.asked]
    for length in 1...Self.longest where text.count >= length {
      for start in 0...text.count - length {
        features.append(String(text[start..<start + length]))
      }
    }
    return features
  }

  func hear(_ test: CorpusCase) -> (items: [Item], answers: [String]?) {
    let features = Self.features(of: test)
    var items: [Item] = []
    for model in models.values { items += best(model, features) }
    return (items, items.first { $0.slot == "faq" }.map { [$0.value] })
  }

  private func best(_ model: Model, _ features: [String]) -> [Item] {
    var scores: [String: Double] = [:]
    let size = Double(model.vocabulary.count) * Self.smoothing
    for (name, count) in model.classes {
      scores[name] =
        log(Double(count)) - Double(features.count) * log((model.totals[name] ?? 0) + size)
        + Double(features.count) * log(Self.smoothing)
    }
    for feature in features {
      for (name, count) in model.counts[feature] ?? [:] {
        scores[name, default: 0] += log((count + Self.smoothing) / Self.smoothing)
      }
    }
    let winner = scores.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    return model.items[winner] ?? []
  }
}
