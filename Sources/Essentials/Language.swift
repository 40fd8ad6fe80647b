/// A language that the assistant speaks.
public enum Language: String, Hashable, Sendable, Codable, CaseIterable {
  case french = "fr"
  case english = "en"
}

/// How French addresses a person: *tu* for the young, *vous* for everybody else.
public enum Address: String, Hashable, Sendable, Codable, CaseIterable {
  case tu
  case vous
}
