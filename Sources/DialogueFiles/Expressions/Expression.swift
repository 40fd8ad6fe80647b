/// An expression as it is written; names are not yet resolved.
indirect enum Expression {
  case or([Expression])
  case and([Expression])
  case not(Expression)
  case known(Term)
  case compare(Term, String, Term)
  case among(Term, [Term])

  /// One side of a comparison.
  struct Term {
    indirect enum Kind {
      case word(String)
      case integer(Int)
      /// Of a list, a family or a repetition.
      case count(String)
      /// The rounds of a repetition in which something holds.
      case countWhere(String, Expression)
      /// How many of several conditions hold.
      case tally([Expression])
      /// A slot's numbers in all rounds of a repetition.
      case sum(String, of: String)
      case arithmetic(Term, String, Term)
      /// From a date to today, or from today to it.
      case elapsed(Function, Term)
    }

    enum Function: String, CaseIterable {
      case yearsSince = "years-since"
      case daysSince = "days-since"
      case daysUntil = "days-until"
    }

    let kind: Kind
    /// In Unicode scalars from the start of the expression.
    let offset: Int
    let length: Int
  }
}
