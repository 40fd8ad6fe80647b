/// A key as a kiosk knows it; there are few, and none that leads out of it.
enum KioskKey: Hashable, Sendable {
  case text(String)
  case enter
  case erase
  case eraseLine
  /// `Fini / Effacer`.
  case finish
  case nextPage
  case previousPage
  /// Somebody is there, and that is all.
  case other
}

extension KioskKey {
  init(_ key: KeyFilter.Key) {
    switch key {
    case .text(let scalar): self = .text(String(scalar))
    case .paste(let text, _): self = .text(text)
    case .sequence(let bytes): self.init(sequence: bytes)
    }
  }

  private init(sequence bytes: [UInt8]) {
    switch bytes {
    case [0x0D], [0x0A]: self = .enter
    case [0x7F], [0x08]: self = .erase
    case [0x15]: self = .eraseLine
    // Escape, and what people try who want to get out: Ctrl-C, Ctrl-D.
    case [0x1B], [0x03], [0x04]: self = .finish
    case [0x09], Array("\u{1B}[B".utf8), Array("\u{1B}OB".utf8), Array("\u{1B}[6~".utf8):
      self = .nextPage
    case Array("\u{1B}[A".utf8), Array("\u{1B}OA".utf8), Array("\u{1B}[5~".utf8):
      self = .previousPage
    default: self = .other
    }
  }
}
