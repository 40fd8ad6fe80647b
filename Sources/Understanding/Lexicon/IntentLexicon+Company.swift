extension IntentLexicon {
  /// Somebody to talk to, thanks, greetings.
  static let company: [CueEntry] = [
    CueEntry(
      .intent(.human, .alone),
      """
      passez moi un conseiller, passe moi un conseiller, passe moi quelqu'un,
      passez moi quelqu'un, conseiller svp, un conseiller svp, une personne svp, quelqu'un svp,
      un numéro à appeler, un numéro, je veux personne pour parler, je veux une personne,
      personne pour parler, une personne pour parler, parler personne, get me an adviser,
      get me a person, get me a human, an adviser, an advisor, a real human, a real person please,
      quelqu'un de vrai, kelkun de vré, un vrai, an moun, on moun,
      humain, un humain, une personne, quelqu'un, un conseiller, une conseillère, conseiller,
      conseillère, une vraie personne, une personne réelle, un vrai humain, un agent, un être
      humain, une personne s'il te plaît, human, a human, a person, a real person, someone, a
      counsellor, a counselor, an adult, un adulte, un téléphone, numéro de téléphone
      """),
    CueEntry(
      .intent(.human, .anywhere),
      """
      parler a une personne, parlé a une personne, parler à un être humain, parlé a kelkun,
      parlé a quelqu'un, parler a quelqu'un de vrai, palé épi on moun, palé épi an moun,
      palé ek in moun, kozé ek in moun, kozé èk in moun, palé ak yon moun, get me an adviser,
      real person i can speak to, speak to an adviser, someone to talk to, a human to talk to,
      quelqu'un de réel, quelqu'un de vrai, un numéro à appeler, appeler un conseiller, m'appeler,
      avoir un conseiller, avoir une personne,
      parler à quelqu'un, parler avec quelqu'un, parler à une personne, parler à une vraie personne,
      parler avec une personne, parler à un humain, parler avec un humain, parler à un conseiller,
      parler à une conseillère, parler avec un conseiller, parler avec une conseillère, parler à un
      adulte, voir quelqu'un, voir un conseiller, voir une conseillère, discuter avec quelqu'un,
      discuter avec un humain, discuter avec un conseiller, avoir quelqu'un au téléphone, un vrai
      conseiller, rencontrer quelqu'un, rencontrer un conseiller, contacter un conseiller, joindre
      un conseiller, appeler quelqu'un, joindre quelqu'un, une vraie personne, un vrai humain, vraie
      personne, talk to someone, talk to a human, talk to a person, talk to somebody, talk to a real
      person, speak to someone, speak to a human, speak to a person, speak with someone, speak to a
      counsellor, talk to a counsellor, talk to an adviser, speak to an advisor, real person, real
      human, human being, rendez vous avec un conseiller, prendre rendez vous, être rappelé, être
      rappelée
      """),
    CueEntry(
      .intent(.thanks, .alone),
      """
      merci c'est super, merci c'est bien, merci c'est gentil, merci c'est cool,
      merci pour l'aide, merci pour aider, merci pour ça, merci de votre aide, merci de ton aide,
      merci infiniment, grand merci, merci merci, mrc, mrc frr, mrc bcp, merci frr, merci frère,
      merci poto, cimer, mèsi, mési, mèsi anpil, mersi bokou, cheers mate, thanks mate,
      thanks man, thanks very much, thank you so much, thanks so much, much appreciated,
      that's kind, that's very helpful, big thanks, oké mèsi, merci t'es un bon, merci t bon,
      t'es trop fort merci,
      merci, merci beaucoup, merci bien, merci à toi, merci à vous, mille mercis, mici, merki,
      mersi, un grand merci, merci pour tout, merci pour ton aide, merci pour votre aide, c'est
      gentil, c'est sympa, trop gentil, thanks, thank you, thank you very much, thanks a lot, many
      thanks, thx, thank u, cheers, ty, super merci, ok merci, je te remercie, je vous remercie,
      thanks for your help
      """),
    CueEntry(
      .intent(.greet, .alone),
      """
      bonjou, bonjou tout moun, bonswa, sak pasé, kouman ou yé, ki manyè, oté, koman i lé,
      saluuut, bien le bonjour, bonjour bonjour, hiya, howdy, hey there, hello hello,
      good to meet you, nice to meet you, morning,
      salut, bonjour, bonsoir, coucou, cc, hello, hi, hey, yo, wesh, wsh, slt, bjr, bsr, salut toi,
      bonjour à vous, bonjour à toi, hi there, good morning, good afternoon, good evening, good day,
      salam, salam aleykoum, hola, ça va, sa va, ça va bien, comment ça va, comment tu vas, comment
      vas tu, comment allez vous, tu vas bien, vous allez bien, how are you, how are you doing,
      what's up, sup, wassup, enchanté, enchantée, bonjour ça va, salut ça va, quoi de neuf, hello
      there, rebonjour, re, salutations, bonjour madame, bonjour monsieur
      """),
    CueEntry(
      .intent(.greet, .opening),
      """
      salut, bonjour, bonsoir, coucou, hello, hi, hey, wesh, slt, bjr, cc, good morning, good
      evening, good afternoon
      """
    ),
  ]
}
