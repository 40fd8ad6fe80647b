import Essentials

/// Every text of a folder of dialogues, for translators.
///
/// The source is French; a text for parents in other words (`en-vous`) is a message of its own,
/// with the *vous* as its source.
public struct MessageCatalogue {
  let sites: [MessageSite]

  public var messages: [Message] { sites.map(\.message) }

  public init(of tree: SourceTree) {
    var reader = MessageReader(tree)
    for script in tree.scripts { reader.read(script) }
    reader.read(DialogueCompiler.phrasesName)
    sites = reader.sites
  }

  /// How many messages have a translation.
  public var translated: Int { sites.count { $0.message.translation != nil } }
}
