import Conversation
import Essentials
import Interview
import Orientation
import Storage

extension Desk {
  func list(_ text: String) throws(StorageError) -> DeskReply {
    let filter: CaseFilter
    switch read(filter: text) {
    case .success(let read): filter = read
    case .failure(let unknown): return DeskReply([.error(words.noSuchFilter(unknown.word))])
    }
    let files = try store.cases(of: counsellor, on: today).filter { filter.shows($0, on: today) }
    let logs = files.isEmpty ? [:] : try store.logs(of: counsellor, on: today)
    var rows: [DeskValues.CaseRow] = []
    for file in files {
      guard let session = try? replay(logs[file.id] ?? [], of: file) else { continue }
      let glance = CaseGlance(session, assistant)
      if filter.shows(glance) { rows.append(row(of: file, glance, session)) }
    }
    guard !rows.isEmpty else { return DeskReply([.text(words.noCases)]) }
    var reply = DeskReply([table(of: rows, files), .text(words.count(rows.count))])
    reply.values.cases = rows
    return reply
  }

  func row(
    of file: CaseFile, _ glance: CaseGlance, _ session: Session
  ) -> DeskValues.CaseRow {
    let spoken = session.worded(in: language)
    return .init(
      id: file.id, isClosed: file.isClosed, access: file.access, place: glance.place,
      trades: glance.trades.map { assistant.name(of: .trade($0), in: spoken) }, due: file.due,
      updated: file.session.updated, isNew: file.isNew && file.id != openCase,
      turn: file.session.turn)
  }

  private func table(of rows: [DeskValues.CaseRow], _ files: [CaseFile]) -> DeskReply.Line {
    let columns = words.columns
    let states = Dictionary(uniqueKeysWithValues: files.map { ($0.id, words.state($0)) })
    return .table(
      .init(
        [
          columns.file, columns.state, columns.place, columns.trade, columns.due, columns.last,
          columns.news,
        ],
        rows.map { row in
          [
            String(row.id), states[row.id] ?? "", row.place ?? "–",
            row.trades.isEmpty ? "–" : row.trades.prefix(2).joined(separator: ", "),
            row.due.map(words.column) ?? "–", words.column(row.updated),
            row.isNew ? words.yes : words.no,
          ]
        }))
  }

  private struct UnknownFilter: Error {
    let word: String
  }

  private func read(filter text: String) -> Result<CaseFilter, UnknownFilter> {
    var filter = CaseFilter()
    let names = ["metier", "trade", "dep", "departement", "department"]
    let (before, assignments) = Assignment.read(text) { names.contains($0.folded) }
    for word in before {
      switch word.folded {
      case "ouverts", "open": filter.state = .open
      case "clos", "closed": filter.state = .closed
      case "tous", "all": filter.state = .all
      case "dus", "du", "due": filter.dueOnly = true
      case "nouveaux", "nouveau", "new": filter.newOnly = true
      case "miens", "mine": filter.access = .own
      case "pretes", "lent": filter.access = .lent
      default: return .failure(UnknownFilter(word: word))
      }
    }
    for assignment in assignments {
      if assignment.name.folded.hasPrefix("dep") {
        filter.department = assignment.value.uppercased()
      } else if let trade = trade(named: assignment.value) {
        filter.trade = trade
      } else {
        return .failure(UnknownFilter(word: assignment.value))
      }
    }
    return .success(filter)
  }

  /// A trade of the catalogue, without a case to look it up for.
  private func trade(named text: String) -> Trade.ID? {
    guard let blank = try? assistant.begin("youth", in: language).session,
      case .trade(let trade)? = assistant.subject(named: text, in: blank)
    else { return nil }
    return trade
  }

  func replay(
    _ log: [LoggedEvent], of file: CaseFile
  ) throws(StorageError) -> Session {
    try current(log, of: file).session
  }

  func current(
    _ log: [LoggedEvent], of file: CaseFile
  ) throws(StorageError) -> (session: Session, owed: [Event]) {
    let events = try EventLog.events(log)
    do {
      return try assistant.current(events, writtenUnder: file.session.dialogueHash)
    } catch {
      throw .unreadable
    }
  }

  func listDue() throws(StorageError) -> DeskReply {
    let all = try store.actions(of: counsellor, on: today)
    let rows = all.flatMap { id, actions in actions.map { (id: id, action: $0) } }
      .sorted { ($0.action.due, $0.action.id) < ($1.action.due, $1.action.id) }
      .map { [words.column($0.action.due), String($0.id), $0.action.text] }
    guard !rows.isEmpty else { return DeskReply([.text(words.nothing)]) }
    let columns = words.columns
    return DeskReply([.table(.init([columns.day, columns.file, columns.action], rows))])
  }
}
