public import Essentials

/// A point for or against, with its part in the log-odds of the score.
///
/// A weight of 0 marks a fact worth telling that moves no score: free, boarding, an unwelcome
/// thing that nobody spoke of.
public struct Reason: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    /// The person named this trade.
    case named
    /// The person named its sector.
    case sector(Sector.ID)
    /// It is like a trade that the person named.
    case like(Trade.ID)
    /// A facet of the trade that the person likes.
    case likes(Facet.ID)
    /// What the person doesn't like is no part of the trade.
    case spares(Facet.ID)
    /// What the person likes only so-so ("ça dépend") is no part of the trade.
    case sparesWavering(Facet.ID)
    /// Well within reach; the home is the nearest one, in ``Profile/homes``.
    case near(kilometres: Int, home: Int)
    case free
    case boarding

    /// A facet of the trade that the person doesn't like.
    case dislikes(Facet.ID)
    /// A facet of the trade that the person likes only so-so: a maybe is never quoted as a no.
    case wavers(Facet.ID)
    /// What the person likes is no part of the trade.
    case lacks(Facet.ID)
    /// A constraint of the trade that is unwelcome without being a firm no.
    case unwelcome(Facet.ID)
    /// A constraint of the trade of which the person didn't say whether it bothers them.
    case unspoken(Facet.ID)
    /// Near the limit of what the person would travel.
    case far(kilometres: Int, home: Int)
  }

  public var subject: Subject
  public var weight: Double
}
