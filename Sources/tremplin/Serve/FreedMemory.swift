import CMalloc

/// What reading the catalogue leaves behind: some 20 MB after a first load, which a server would keep for good.
enum FreedMemory {
  static func giveBack() { malloc_trim(0) }
}
