import GRDB

/// The shape of the database, built up in numbered steps that are never edited.
enum Schema {
  /// What tells a store of plans from other databases: "VEIV".
  static let applicationID = 0x5645_4956

  /// The steps; the number of the last one is the version of the file.
  static let migrations: [@Sendable (Database) throws -> Void] = [
    Schema.plansAndRevisions, Schema.drafts,
  ]

  /// The version that this program writes.
  static var version: Int { migrations.count }

  /// Brings a database to this version, in one transaction.
  static func bringUpToDate(_ db: Database, _ place: StorePlace) throws {
    guard try check(db, place) < version else { return }
    try db.inTransaction(.immediate) {
      let found = try check(db, place)
      for migration in migrations[found...] { try migration(db) }
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(version)")
      return .commit
    }
  }

  /// The version that a database has; refuses what is no store, and what is newer.
  static func check(_ db: Database, _ place: StorePlace) throws -> Int {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if application != applicationID {
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      guard application == 0, found == 0, tables == 0 else {
        throw StoreFailure.notAStore(place.file)
      }
    }
    guard found <= version else { throw StoreFailure.newer(version: found) }
    return found
  }

  /// Step 2: working copies, which are replaced until they become revisions.
  @Sendable private static func drafts(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE draft (
          id TEXT NOT NULL PRIMARY KEY CHECK (length(id) > 0),
          plan TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
          number INTEGER NOT NULL CHECK (number >= 1),
          payload BLOB NOT NULL CHECK (length(payload) > 0)
        ) STRICT;
        """)
  }

  /// Step 1: plans, their revisions, and how they are sealed.
  @Sendable private static func plansAndRevisions(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE plan (
          id TEXT NOT NULL PRIMARY KEY CHECK (length(id) > 0),
          is_archived INTEGER NOT NULL CHECK (is_archived IN (0, 1))
        ) STRICT;

        CREATE TABLE revision (
          id TEXT NOT NULL PRIMARY KEY CHECK (length(id) > 0),
          plan TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
          number INTEGER NOT NULL CHECK (number >= 1),
          payload BLOB NOT NULL CHECK (length(payload) > 0),
          UNIQUE (plan, number)
        ) STRICT;

        CREATE TRIGGER revision_is_final BEFORE UPDATE ON revision
        BEGIN
          SELECT RAISE(ABORT, 'a revision is never changed');
        END;

        CREATE TABLE seal (
          id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
          salt BLOB NOT NULL,
          rounds INTEGER NOT NULL,
          block_size INTEGER NOT NULL,
          parallelism INTEGER NOT NULL,
          proof BLOB NOT NULL
        ) STRICT;
        """)
  }
}
