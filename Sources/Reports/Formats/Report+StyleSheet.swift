extension Report {
  /// For a telephone first, then for wider screens, then for one side of A4.
  static let styleSheet: StaticString = """
    <style>
    :root { color: #1a1a1a; background: #fff; font: 1rem/1.4 system-ui, sans-serif; }
    body { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
    .easy { font-size: 1.25rem; }
    h1 { font-size: 1.6em; margin: 0; color: #0b3d6b; }
    h2 { font-size: 1.15em; margin: 1em 0 .3em; color: #0b3d6b; border-bottom: 2px solid #0b3d6b; }
    h3 { font-size: 1em; margin: 0; }
    p, ul { margin: .15em 0; }
    ul { padding-left: 1.2em; }
    .facts { list-style: none; padding: 0; }
    .pros { list-style: "+  "; }
    .cons { list-style: "!  "; }
    article { margin: .5em 0; break-inside: avoid; }
    .note { color: #0b3d6b; }
    a { color: #0b3d6b; }
    pre { white-space: pre-wrap; font: inherit; background: #f2f2f2; padding: .5em; margin: .3em 0; }
    .code { font-family: monospace; font-size: 1.2em; font-weight: bold; }
    footer { margin-top: 1em; font-weight: bold; }
    @page { size: A4; margin: 11mm; }
    @media print {
      body { padding: 0; max-width: none; font-size: 8.8pt; line-height: 1.2; }
      svg { width: 22mm; height: 22mm; }
      .easy { font-size: 13pt; }
      main { columns: 2; column-gap: 8mm; }
      .easy main { columns: 1; }
      h2 { break-after: avoid; margin-top: .6em; }
      section:first-child h2 { margin-top: 0; }
    }
    </style>
    """
}
