import Essentials
import Orientation

/// What a "compare …" names: ranks of what is shown, and trades and schools of the whole catalogue.
///
/// The longest name that stands at a place counts; what is left over and says something is a thing
/// that nobody here knows.
struct ComparedWords {
  /// In the order said; a thing that was named twice stands here twice.
  private(set) var subjects: [Comparison.Subject] = []
  /// Words that name nothing known, as they were typed.
  private(set) var unknown: [String] = []

  init(_ words: MarkWords, ranks: [Comparison.Subject], names: [Name]) {
    var position = 0
    while position < words.words.count {
      let rest = words.words[position...]
      // Of equally long names the first: what is shown stands before the rest of the catalogue.
      var longest: Name?
      for name in names where name.words.count > longest?.words.count ?? 0 {
        if rest.starts(with: name.words) { longest = name }
      }
      let word = words.words[position]
      let isCriterion = Criterion.heard[word] != nil
      if let longest, longest.words.count > 1 || !isCriterion {
        subjects.append(longest.subject)
        position += longest.words.count
        continue
      }
      let isCount = position > 0 && MarkWords.precedesCount(words.words[position - 1])
      if !isCount, let rank = MarkWords.rank(word) {
        if ranks.indices.contains(rank - 1) { subjects.append(ranks[rank - 1]) }
      } else if !MarkWords.isGrammar(word), !isCriterion {
        unknown.append(words.typed(position))
      }
      position += 1
    }
  }

  /// A way to call a trade or a school.
  struct Name {
    let words: [String]
    let subject: Comparison.Subject
  }
}

extension Assistant {
  /// All ways to call a trade or a school, those shown first.
  func comparedNames(_ shown: [Comparison.Subject]) -> [ComparedWords.Name] {
    let trades = (names["trade"] ?? []).map { Comparison.Subject.trade(Trade.ID($0.rawValue)) }
    let schools = adviser.schools.map { Comparison.Subject.school($0) }
    return (shown + trades + schools).flatMap { subject -> [ComparedWords.Name] in
      let texts: [String]
      switch subject {
      case .trade(let id): texts = adviser.trade(id)?.calls ?? []
      case .school(let id):
        // A town names the school in it: one that is shown before the others.
        let school = adviser.school(id)
        texts = [school?.name, school?.status == .open ? school?.city : nil].compactMap(\.self)
      }
      return texts.map(MarkWords.fold).filter { !$0.isEmpty }
        .map { ComparedWords.Name(words: $0, subject: subject) }
    }
  }
}

extension Trade {
  fileprivate var calls: [String] {
    [name.french, name.english] + keywords.french + keywords.english + jobTitles
  }
}
