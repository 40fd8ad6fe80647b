/// Sentences by the way that were written as examples, beside those of the corpus.
///
/// In many voices and registers, short as they are typed.
extension Examples {
  static let ordinaryWritten = """
    none:
      ma mère tient une boulangerie / j'ai bien mangé ce midi / le bus était en retard / on
      verra ça demain / il fait froid ici / ok je note / mdrr trop drôle / my phone's about to
      die / je suis en pause / j'ai arrêté le foot / mon prof m'a dit d'essayer / j'ai
      recommencé le sport / je me suis trompé de bus hier / j'oublie toujours mes clés / ma
      soeur est à l'hôpital / je sors de cours / j'attends mon pote / ça charge pas / mon
      frère passe son permis / j'ai raté mon train / je suis à la maison / c'est la première
      fois que je viens / un ami m'a parlé de vous / j'ai vu une affiche / je regarde sur mon
      portable / on est en vacances / j'ai 12 en maths / mon père est maçon / je dois aller
      chez le dentiste / deux secondes / une minute / je cherche / i'm on the bus / my mum
      told me to come here / it's my lunch break / just a sec / i broke my arm last year / hmm
      / ah d'accord / je vois / pas mal / c'est cool ça / trop stylé / mwen ka gadé / mwen
      adan bis la / mi sort lékol / demain j'ai interro / j'ai perdu mon sac / il pleut / on
      m'a volé mon vélo / j'ai changé de collège / je repasse mon brevet / je répète une pièce
      de théâtre / mon chien a mangé mes devoirs / je reviens de l'école / j'efface le tableau
      à la fin du cours / on a annulé la sortie / j'ai laissé tomber mon téléphone / mes
      parents sont divorcés / je vis avec ma grand-mère / elle travaille de nuit / ya du monde
      ici / franchement stylé / ah ouais quand même / c'est noté
    """
}
