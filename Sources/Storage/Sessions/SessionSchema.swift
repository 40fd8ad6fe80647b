import GRDB

/// The tables of sessions, step by step.
///
/// Steps are added at the end and never edited.
enum SessionSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 sessions and their events") { db in
      try db.execute(
        sql: """
          CREATE TABLE session (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            code_hash BLOB NOT NULL UNIQUE CHECK (length(code_hash) = 32),
            dialogue TEXT NOT NULL,
            dialogue_hash TEXT NOT NULL,
            language TEXT NOT NULL CHECK (language IN ('fr', 'en')),
            created TEXT NOT NULL,
            updated TEXT NOT NULL,
            expires TEXT NOT NULL,
            turn INTEGER NOT NULL CHECK (turn >= 0),
            outcome TEXT
          ) STRICT;
          CREATE INDEX session_expires ON session (expires);
          CREATE TABLE event (
            session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            turn INTEGER NOT NULL CHECK (turn >= 0),
            sequence INTEGER NOT NULL CHECK (sequence >= 0),
            payload TEXT NOT NULL CHECK (json_valid(payload)),
            PRIMARY KEY (session, turn, sequence)
          ) STRICT, WITHOUT ROWID;
          """)
    }
    migrator.registerMigration("counsellors and their cases") { db in
      try db.execute(sql: CaseSchema.statements)
    }
    migrator.registerMigration("how long interviews take, and published figures") { db in
      try db.execute(sql: FigureSchema.statements)
    }
    return migrator
  }
}
