/// The words of the catalogue: what people call trades, facets and sectors, and what they ask.
public struct Vocabulary: Hashable, Sendable {
  /// A thing and the phrases that name it, French and English mixed.
  public struct Entry: Hashable, Sendable {
    public var id: String
    public var phrases: [String]
    /// The sector that a trade belongs to.
    public var sector: String?
    /// A facet that people put up with at best: noise, heights.
    public var isBurden: Bool

    public init(id: String, phrases: [String], sector: String? = nil, isBurden: Bool = false) {
      self.id = id
      self.phrases = phrases
      self.sector = sector
      self.isBurden = isBurden
    }
  }

  public var facets: [Entry] = []
  public var trades: [Entry] = []
  public var sectors: [Entry] = []
  /// Questions with their paraphrases.
  public var questions: [Entry] = []

  public init() {}
}
