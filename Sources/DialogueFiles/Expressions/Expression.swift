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
    enum Kind: Hashable {
      case word(String)
      case integer(Int)
      case count(String)
    }

    let kind: Kind
    /// In Unicode scalars from the start of the expression.
    let offset: Int
    let length: Int
  }
}
