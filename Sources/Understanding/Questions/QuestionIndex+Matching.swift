extension QuestionIndex {
  /// Candidates whose letters are compared.
  private static let shortlist = 24
  /// Shares of a score; with these, the right question comes first most often when each paraphrase
  /// in turn is taken out of the catalogue and asked.
  private static let cosineShare: Float = 0.25
  private static let letterShare: Float = 0.4
  private static let wordShare: Float = 0.6
  private static let verbatim: Float = 0.9

  /// The questions that are like what is said, best first, with a likeness from 0 to about 1.
  func matches(
    _ range: Range<Int>, in utterance: Utterance
  ) -> [(id: String, likeness: Float)] {
    var tokens = utterance.tokens
    tokens.list = Array(utterance.words[range])
    let evidence = gather(heard(tokens))
    var best: [(phrase: Int, score: Float)] = []
    for (phrase, score) in evidence.phrases.enumerated() where score > 0 {
      guard best.count < Self.shortlist || score > best[best.count - 1].score else { continue }
      best.insert((phrase, score), at: best.partitioning { $0.score < score })
      if best.count > Self.shortlist { best.removeLast() }
    }
    return ranked(best, evidence.questions, trigrams: Self.trigrams(tokens))
  }

  /// For each phrase, the cosine with the words said; for each question, how much of what was
  /// said its phrases know, the more of them the better.
  private func gather(_ terms: [UInt64]) -> (phrases: [Float], questions: [Float]) {
    var phrases = Array(repeating: Float(0), count: phrases.count)
    var questions = Array(repeating: Float(0), count: ids.count)
    var squares: Float = 0
    var total: Float = 0
    for term in terms {
      let weight = weight(of: term)
      squares += weight * weight
      total += weight
      var current = -1
      var count: Float = 0
      forEachPhrase(with: term) { phrase in
        phrases[phrase] += weight * weight
        let question = Int(self.phrases[phrase].question)
        if question != current {
          current = question
          count = 0
        }
        // Adds up to count / (count + 1): each further phrase says a little less.
        questions[question] += weight / ((count + 1) * (count + 2))
        count += 1
      }
    }
    guard total > 0 else { return ([], []) }
    let norm = squares.squareRoot()
    for phrase in phrases.indices where phrases[phrase] > 0 {
      phrases[phrase] /= norm * self.phrases[phrase].norm
    }
    for question in questions.indices { questions[question] /= total }
    return (phrases, questions)
  }

  private func ranked(
    _ phrases: [(phrase: Int, score: Float)], _ questions: [Float], trigrams: [UInt32]
  ) -> [(id: String, likeness: Float)] {
    var scores: [Int32: Float] = [:]
    for (phrase, cosine) in phrases {
      let entry = self.phrases[phrase]
      let letters = Self.dice(trigrams, entry.trigrams)
      let known = questions[Int(entry.question)]
      let blend = Self.cosineShare * cosine + Self.letterShare * letters + Self.wordShare * known
      // What is said in the very words of a phrase needs no other phrase's support.
      let score = max(blend, cosine > Self.verbatim ? cosine : 0)
      scores[entry.question] = max(scores[entry.question] ?? 0, score)
    }
    return scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (ids[Int($0.key)], $0.value) }
  }

  /// Twice what two sorted lists share, over what they hold.
  private static func dice(_ left: [UInt32], _ right: [UInt32]) -> Float {
    var (i, j, shared) = (0, 0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        shared += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return left.isEmpty || right.isEmpty ? 0 : Float(2 * shared) / Float(left.count + right.count)
  }
}
