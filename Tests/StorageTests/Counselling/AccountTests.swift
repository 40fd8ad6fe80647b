import Essentials
import Foundation
import Testing

@testable import Storage

@Suite struct AccountTests {
  private let desk: CaseDesk

  init() throws { desk = try CaseDesk() }

  private func refusal(_ work: () throws(StorageError) -> Void) -> StorageError.Code? {
    do {
      try work()
      return nil
    } catch {
      return error.code
    }
  }

  @Test func `a token signs in however it was copied`() throws {
    let name = try #require(Counsellor.Name("Awa.mlj-50"))
    let token = try desk.store.add(name, on: desk.today)
    let copied = try #require(AccessToken(" " + token.description.lowercased() + " "))
    #expect(try desk.store.signIn(name, copied).name.description == "awa.mlj-50")
  }

  @Test func `no token, another's token and an unknown name are refused alike`() throws {
    let token = AccessToken()
    let nobody = try #require(Counsellor.Name("nobody"))
    for name in [desk.nadia.name, nobody] {
      #expect(
        refusal { () throws(StorageError) in _ = try desk.store.signIn(name, token) } == .denied)
    }
  }

  @Test func `a token is in no file of the store`() throws {
    let name = try #require(Counsellor.Name("awa"))
    let token = try desk.store.add(name, on: desk.today)
    let bare = token.description.replacing("-", with: "")
    for file in try FileManager.default.contentsOfDirectory(atPath: desk.folder("")) {
      let bytes = try Data(contentsOf: URL(filePath: desk.folder(file)))
      #expect(bytes.range(of: Data(bare.utf8)) == nil, "\(file) holds the token")
    }
  }

  @Test func `a disabled account signs in no more, and who is signed in sees nothing more`() throws
  {
    let name = try #require(Counsellor.Name("awa"))
    let token = try desk.store.add(name, on: desk.today)
    let awa = try desk.store.signIn(name, token)
    _ = try desk.store.claim(desk.code, for: awa, on: desk.today)
    try desk.store.disable(name, on: desk.today)
    #expect(
      refusal { () throws(StorageError) in _ = try desk.store.signIn(name, token) } == .denied)
    #expect(
      refusal { () throws(StorageError) in _ = try desk.store.cases(of: awa, on: desk.today) }
        == .denied)
    #expect(try desk.store.counsellors().first { $0.name == name }?.disabled == desk.today)
  }

  @Test func `a name is given once`() throws {
    let error = refusal { () throws(StorageError) in
      _ = try desk.store.add(desk.nadia.name, on: desk.today)
    }
    #expect(error == .nameTaken)
  }

  @Test(arguments: ["", "a", "9lives", "élodie", "two words", "a;drop", "\u{202E}abc"])
  func `what is no name is none`(_ text: String) {
    #expect(Counsellor.Name(text) == nil)
  }

  @Test(arguments: ["", "1234", "not a token at all, but long enough"])
  func `what is no token is none`(_ text: String) {
    #expect(AccessToken(text) == nil)
  }
}
