import GRDB

/// The tables of counsellors and their cases: what is about a session goes with it.
enum CaseSchema {
  static let statements = """
    CREATE TABLE counsellor (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE,
      token_hash BLOB NOT NULL CHECK (length(token_hash) = 32),
      added TEXT NOT NULL,
      disabled TEXT
    ) STRICT;
    CREATE TABLE case_file (
      session INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
      closed TEXT,
      closing_reason TEXT,
      importance INTEGER CHECK (importance BETWEEN 0 AND 10),
      confidence INTEGER CHECK (confidence BETWEEN 0 AND 10),
      first TEXT,
      first_reason TEXT,
      first_by INTEGER REFERENCES counsellor (id),
      first_on TEXT,
      CHECK ((closed IS NULL) = (closing_reason IS NULL))
    ) STRICT;
    CREATE TABLE case_access (
      counsellor INTEGER NOT NULL REFERENCES counsellor (id),
      session INTEGER NOT NULL REFERENCES case_file (session) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('own', 'lent')),
      until TEXT,
      visited TEXT,
      visited_turn INTEGER,
      visited_results TEXT,
      PRIMARY KEY (counsellor, session)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX case_access_session ON case_access (session);
    CREATE TABLE case_note (
      id INTEGER PRIMARY KEY,
      session INTEGER NOT NULL REFERENCES case_file (session) ON DELETE CASCADE,
      counsellor INTEGER NOT NULL REFERENCES counsellor (id),
      day TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX case_note_session ON case_note (session);
    CREATE TABLE case_action (
      id INTEGER PRIMARY KEY,
      session INTEGER NOT NULL REFERENCES case_file (session) ON DELETE CASCADE,
      counsellor INTEGER NOT NULL REFERENCES counsellor (id),
      due TEXT NOT NULL,
      text TEXT NOT NULL,
      done TEXT
    ) STRICT;
    CREATE INDEX case_action_session ON case_action (session);
    CREATE TABLE audit (
      id INTEGER PRIMARY KEY,
      at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
      counsellor INTEGER NOT NULL REFERENCES counsellor (id),
      act TEXT NOT NULL,
      session INTEGER
    ) STRICT;
    """
}
