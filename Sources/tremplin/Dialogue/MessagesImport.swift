import ArgumentParser
import DialogueFiles
import Essentials
import Foundation

/// `tremplin dialogue messages import`.
struct MessagesImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring a translator's file back into the dialogues.",
    discussion: """
      Only what has changed is written. A translation of a French text that is no longer the same is \
      left out and named, and so is one that nobody knows.
      """)

  @Argument(help: "The file, .po or .xliff.") var file: String
  @Option(help: "po or xliff (default: by the file's name).") var format: DialogueMessages.Format?
  @OptionGroup var options: SharedOptions

  func run() throws {
    let language = options.spokenLanguage
    let isFrench = language == .french
    let locations = Locations(home: options.home)
    let tree = try Failure.reported(in: language) { try Loading.tree(locations) }
    let result = MessageImport(try translations(), into: MessageCatalogue(of: tree))
    for (path, text) in result.files.sorted(by: { $0.key < $1.key }) {
      try text.write(
        toFile: locations.dialogues + "/" + path, atomically: true, encoding: .utf8)
    }
    func list(_ contexts: [String], _ french: String, _ english: String) {
      for context in contexts {
        Output.error("\(context): warning: \(isFrench ? french : english)")
      }
    }
    list(result.unknown, "ce texte n'existe plus", "there is no such text any more")
    list(result.outdated, "le français a changé depuis", "the French has changed since")
    list(
      result.unwritable, "le texte tient sur plusieurs lignes : à changer à la main",
      "the text stands on several lines: change it by hand")
    let after = MessageCatalogue(of: try Loading.tree(locations))
    let count = "\(after.translated)/\(after.messages.count)"
    print(
      isFrench
        ? "textes changés : \(result.changed) ; traduits : \(count)"
        : "texts changed: \(result.changed); translated: \(count)")
    if !result.outdated.isEmpty || !result.unwritable.isEmpty { throw ExitCode.failure }
  }

  private func translations() throws -> [String: (source: String, target: String)] {
    let isXLIFF = format == .xliff || (format == nil && file.hasSuffix(".xliff"))
    do {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      return isXLIFF ? try XLIFF.read(text) : try PortableObject.read(text)
    } catch let fault as PortableObject.Fault {
      Output.error("\(file):\(fault.line): error: \(fault.reason)")
    } catch let fault as XLIFF.Fault {
      Output.error("\(file): error: \(fault.reason)")
    } catch {
      Output.error("\(file): error: \(error.localizedDescription)")
    }
    throw ExitCode.failure
  }
}
