/// What figures need besides the events: how long an interview took, and what was published.
enum FigureSchema {
  /// `begun` is a time of day that goes when the result is there, or with the session.
  static let statements = """
    CREATE TABLE session_pace (
      session INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
      begun INTEGER,
      minutes INTEGER CHECK (minutes >= 0)
    ) STRICT;
    CREATE TABLE published_month (
      month TEXT PRIMARY KEY,
      published TEXT NOT NULL,
      figures TEXT NOT NULL CHECK (json_valid(figures))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX session_created ON session (created);
    """
}
