import ArgumentParser
import Conversation
import Counselling
import DialogueFiles
import Essentials
import Logging
import Server
import ServiceLifecycle
import Storage
import UnixSignals

/// `tremplin serve`.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The interview over TCP, for kiosks and terminals.",
    discussion: """
      Speaks TLP/1 (docs/protocol.md): a request is a line of text, so that `nc 127.0.0.1 1882` \
      and then CHAT is enough to try it. Listens on this machine alone unless --host says \
      otherwise.

      SIGTERM and SIGINT end it when every answer that was begun is given; SIGHUP reads dialogues \
      and catalogue again.
      """)

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on; 0 takes a free one.")
  var port = 1882

  @Option(
    help: ArgumentHelp(
      "Where conversations are kept: sqlite:PATH, or sqlite::memory: to keep nothing.",
      valueName: "url"))
  var store: String?

  @OptionGroup var encryption: EncryptionOptions

  @Option(
    help: ArgumentHelp(
      "Serve /metrics, /healthz and /readyz over HTTP on this port.", valueName: "port"))
  var metricsPort: Int?

  @Option(help: "Connections of one address at a time; 0: no limit.")
  var maxPerAddress = ServerLimits().connectionsPerAddress

  @Option(help: "Requests of one address in a second, over time; 0: no limit.")
  var turnsPerSecond = ServerLimits().turnsPerSecond

  @Option(help: "Sessions open at a time; 0: no limit.")
  var maxSessions = ServerLimits().sessions

  @Option(
    help: ArgumentHelp(
      "Turns written in one transaction; 1 shows what sharing is worth.", visibility: .hidden))
  var turnsPerCommit = GroupCommit.batchLimit

  @OptionGroup var options: SharedOptions

  func validate() throws {
    guard [maxPerAddress, turnsPerSecond, maxSessions].allSatisfy({ $0 >= 0 }) else {
      throw ValidationError("A limit is 0 or more.")
    }
    guard turnsPerCommit > 0 else {
      throw ValidationError("A transaction has at least one turn.")
    }
    guard (0...65_535).contains(port), (0...65_535).contains(metricsPort ?? 0) else {
      throw ValidationError("A port is a number from 0 to 65535.")
    }
  }

  func run() async throws {
    let group = try Failure.reported(in: options.spokenLanguage) { try services() }
    try await group.run()
  }

  private func services() throws -> ServiceGroup {
    let language = options.spokenLanguage
    let locations = Locations(home: options.home)
    let location = try StoreLocation(store ?? "sqlite:\(locations.data)/sessions.sqlite")
    let tls = try encryption.context()
    let options = options
    let load: @Sendable (Day) throws -> Assistant = { day in
      let assistant = try Loading(locations, language, isPlain: true).assistant(today: day)
      assistant.prepare()
      FreedMemory.giveBack()
      return assistant
    }
    let assistant = CurrentAssistant(try load(options.day()))
    let store = try SQLiteSessionStore(location)
    let sessions = GroupCommit(store, batchLimit: turnsPerCommit)
    LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
    let logger = Logger(label: "tremplin")
    let registry = PrometheusRegistry()
    let limits = try limits()

    func server(at port: Int, isAlwaysEncrypted: Bool) -> TremplinServer {
      TremplinServer(
        at: .init(host: host, port: port), assistant: assistant, store: sessions, limits: limits,
        tls: tls, isAlwaysEncrypted: isAlwaysEncrypted, metrics: registry,
        version: Tremplin.configuration.version, logger: logger)
    }
    let main = server(at: port, isAlwaysEncrypted: false)
    var services: [any Service] = [
      Caretaker(
        assistant: assistant, store: sessions, today: { try options.day() },
        load: { day in try Self.telling { try load(day) } }, logger: logger,
        // A month that is over is counted while all its sessions are there.
        beforePurge: { _ = try? FigureBook(store, $0).publish() }),
      ReadinessNotice(server: main), main,
    ]
    if let tlsPort = encryption.tlsPort {
      services.append(server(at: tlsPort, isAlwaysEncrypted: true))
    }
    if let metricsPort {
      services.append(
        MetricsServer(
          at: .init(host: host, port: metricsPort), registry: registry, server: main,
          logger: logger))
    }
    var configuration = ServiceGroupConfiguration(
      services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint],
      logger: logger)
    configuration.maximumGracefulShutdownDuration = Self.shutdownPatience
    return ServiceGroup(configuration: configuration)
  }

  /// What is wrong with edited files is for who edited them.
  private static func telling<Result>(_ load: () throws -> Result) throws -> Result {
    do {
      return try load()
    } catch let fault as DialogueFault {
      for diagnostic in fault.diagnostics { Output.error(diagnostic.description) }
      throw fault
    }
  }

  /// A reply takes milliseconds; who doesn't read it is not waited for longer than this.
  private static let shutdownPatience: Duration = .seconds(15)

  private func limits() throws -> ServerLimits {
    var limits = ServerLimits()
    limits.connectionsPerAddress = maxPerAddress
    limits.turnsPerSecond = turnsPerSecond
    limits.sessions = maxSessions
    limits.connections = FileDescriptors.raiseLimit()
    return limits
  }
}
