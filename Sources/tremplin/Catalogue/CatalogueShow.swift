import ArgumentParser
import CatalogueFiles
import Essentials
import Foundation
import Storage

/// `tremplin catalogue show ID`.
struct CatalogueShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a row with its source and date.",
    discussion: "An id that several kinds of rows have shows them all; empty columns are unknown.")

  @Argument(help: "The id of a school, trade, diploma, question, fact …")
  var id: String

  @Flag(help: "One JSON object on standard output.")
  var json = false

  @OptionGroup var options: SharedOptions

  func run() throws {
    let language = options.spokenLanguage
    let rows = try Failure.reported(in: language) {
      let catalogue = try Loading(Locations(home: options.home), language).catalogue()
      return try SeedFile.allCases.compactMap { file in
        try catalogue.row(id, in: file).map { (file, zip(file.columns.map(\.name), $0)) }
      }
    }
    guard !rows.isEmpty else {
      Output.error(
        language == .french
          ? "tremplin: aucune ligne « \(id) ». Chercher avec : tremplin catalogue search MOT"
          : "tremplin: there is no row '\(id)'. Search with: tremplin catalogue search WORD")
      throw ExitCode.nothingFound
    }
    if json {
      let shape = rows.map { file, cells in
        ["file": file.name].merging(cells, uniquingKeysWith: { first, _ in first })
      }
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      print(
        String(
          decoding: try encoder.encode(["schema": [["version": "1"]], "rows": shape]), as: UTF8.self
        ))
      return
    }
    for (file, cells) in rows {
      print(file.name)
      for (column, value) in cells {
        print("  \(column): \(value.isEmpty ? "—" : Sanitiser.clean(value))")
      }
    }
  }
}
