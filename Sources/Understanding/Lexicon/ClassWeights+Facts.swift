/// What traits weigh: written by `evaluate weigh`, and never edited.
extension ClassWeights {
  static let facts = ClassWeights(
    columns: """
      boarding-no boarding-yes level-1re level-2de level-3e level-4e level-5e level-6e level-cap1
      level-cap2 level-dropout level-none level-segpa level-tle level-ulis reach-any reach-near
      situation-disability situation-left-school situation-needs-housing situation-public-buyer
      situation-pupil-data situation-unpaid-labour situation-wants-pay speaker-business
      speaker-counsellor speaker-parent speaker-self
      """,
    start: [
      -1.96, -2.02, -1.58, -1.71, -1.89, -1.61, -1.49, -1.47, -1.85, -1.8, -1.86, -1.91, -1.3,
      -1.49, -1.28, -1.59, -1.68, -1.75, -2.23, -2.17, -1.74, -1.81, -2.15, -1.82, -2.48, -2.68,
      -2.38, -1.15,
    ],
    rows: """
      TRABAAAA2HMAB1LLDEDADFJDDGA !
      24aa #affutage
      3a11A6a1b1A #agencement
      10a5aA3b #agroalimentaire
      aB1b4a3aa1AAACAA2BeEa #automobile
      4A19AaA #autre
      4A3a8aA2Aa1c1a #batiment
      3a14A3A1ca #bijouterie
      1A15aAbA3cBB #blanchisserie
      1aa1a1aa8A1AAaAaBba #bois
      A3A1Acd1Ba3BAA2A1Bac #boucherie
      aBAba3a1Bd1a1cgAdbA1AaCCc #bouger
      Aa2A1a2bA4Ba1AAAaA1aC #boulangerie
      A1a5a6AAa1A2A1A1b #bruit
      1a6a6A1a1A2AAb1A #carrelage
      4a3aA6a1AA4cAb #carrosserie
      24A #chaleur
      9b5B1AaAA3eA #charcuterie-traiteur
      5a2aA7AAA1aA2AA #charpente
      bA1a1a11A1aAA1Bb1B #chaudronnerie
      1A6AaA2a1AA1aA3abBa #chauffage-climatisation
      Aa1a1A1a2BA1aaAAbB1BadBcBc #clients
      aa2a3aabA3A1aaB2Aa2a #conduire
      10a5aA2A3bA #conduite-de-ligne
      9aa3aAA1A3a1Bd #conduite-engins
      A4a4a8Aa3bbB #construire
      aA2A3a2a1a3AA1a2BcDc #cordonnerie
      Aa2a12a2A2AcBa #couture
      AAaaa4aB6A1d2aAb #couverture
      9a8AA1aAAbBb #creativite
      aAaa1AA1ab2a1a1a2AaabAfbA #cuisine
      17ac5AdA #cycles
      A2a1aA3A5A1AA2A1aaC #dessin
      bA1A1bAabA1A4dAaB1AAaBaA #deux-roues
      21A2aA #developpement-web
      3b4AaA2a1bAaAB1Ac2Bd #ebenisterie
      Aa16A5a #elagage-foret
      A2aaA3bA1Ba2Baa1ABA1c #electricite
      16Aa6aAA #electricite-industrielle
      A15aAA2a4a #electronique
      Aa13a2AA2A1aCd #engins-agricoles-tp
      aB2a4A5BAAa1cAA1cc #equipe
      1b1bAc2a1A2a1BAbaAb3abA #espaces-verts
      1b22b1A #facade-etancheite
      aA2a5Ab3A1AA1A1a2Aa #faconner
      2a14A6bAb #ferronnerie-art
      Ab11a2A1A5b1A #fibre-optique
      BbAA12A1AA4cBa #fonderie
      1Aa1aaa3B4bAB6BaA #force
      2a1Aa3a3a2a1aA3abAA #froid
      4a10A1A6b1A #grimper
      Ba2Aa2a6CB1a2AA1bAA #hauteur
      da2aA2aa1A3AaBBB2aABAb #horaires-decales
      b1a7aA3AaAAAA1AAbda #imprimerie
      18A1A1aAaAC #industrie
      16aa2A3A #informatique-reseaux
      AA1aa5aa4C2ab1BAabb #interieur
      2a15a2cA1baA #logistique
      1AaAa2A1aa4A1aABAABABCc #machines
      1AAaA2Ac6A2a2AA1BaA #maconnerie
      aAaA6a1a2AABbA1aBaadb #mains
      2a14A6aAA #maintenance
      17A1a4B1c #maintenance-batiment
      2a1aaa3Ba5A1a2dBcA #maraichage
      Baa14AAb2A1aa #maroquinerie
      A5a1Ac6ad1c1AAAcb #menuiserie
      3a11A #menuiserie-alu
      aaaAba16A2ab #metal
      4a1a2aB4A3Ac1AbdbC #metallerie
      a1A1aaa1AABA1AAACCb2aaAbaA #mode
      1a7a1A3Aa2A3AAA #montage-mecanique
      1a13aA1a5a1A #moto
      2a7a7A6Aa #motoculture
      1Bab1a5a3ABaaAbaAA1BA #nature
      21a2aaa #numerique
      aBAc2B3B4Aa3AAA2ac #ordinateur
      Ab6a6A2ab3AB #patisserie
      AA2b3b1A4AAbA1a1a2AB #peindre
      26a #peinture-automobile
      1A2A3aa5A1Aa1aaAAaAA #peinture-batiment
      bA2b5A6AAA4cAA #plasturgie-composites
      19a3A2a #platrerie
      Ab2a2A2bb3AaAacAaB2bA #plein-air
      aAaA5bA2A1A2Aa1aA1b1A #plomberie
      2Aaaa1a2AA3Aa2A3aCab #poids-lourds
      A9A4BBAAA2b1aA #port-de-charges
      1b2a5A3aABA4AAB1A #poussiere
      1a1a6a4ABda3AA1ac #precision
      AA2A9aAa1AAaac1eaA #proprete
      24bAa #reparation-electronique
      B2BAa1a2AA1A4BAa1BBebB #reparer
      2aa4a1A6A2A1a1bBA #restauration
      b3a2b2A7AAa1bAaAb #restauration-collective
      18A1A3bA #scierie
      2a1a10aAAa5cB #service-restaurant
      a2AaaAa2A3aBBbBa1Aa3b #seul
      3a11A4c3bBA #solaire
      1A2a5B2a3aAa1bBabB #soudage
      2a12AAa6AAa #station-debout
      1a2A8a4AB2AAaCd #taille-de-pierre
      Ba1a1a2a1b6cag2AAcbB #tapisserie-ameublement
      24a1a #textile
      A3a14A2AA2a #travail-exterieur
      aa6a2a3dAAAbA3A #travaux-publics
      10A5A6aBa #tuyauterie
      A3a5a4a1cABA2AfAc #usinage
      4a4a7AAAA1eAbbB #vente-primeur
      b1aaa1Aaa1B2A1aaBbbA1cac1C #voitures
      1Ece1adBacbAa1aCa1ccb1addAA %A
      23BbAA %AboC
      1bb1aa3ad2a1aa1baAbdbccb %Ad
      14a2b1A5a %Adika
      15daA1b6b %AdrW
      a6a2aa5AA2Ac1BCf %AfA
      aBb5aABa1a2Ad1a2AaAa %AfI
      A %Aferm
      17a7a %AgUlem
      26a %Agaj
      17A3A2a %Agl
      5a12A6aa %AgliC
      a8a7A6aA %AjI
      A14BA7aAa %Aje
      10A7a5Bba %Ajin
      18A3A1a %Akadr
      2a7aA6e5A %Ako
      AAA2b1ba1AA3A1A1A1AA2bB %Akor
      21c4a %Alev
      10a6bA3AacA %AplW
      22aAB %AplWEr
      21b %Arejistr
      8a2a3B2b6a %Arol
      4AbAa2aA1A1DBCaA1ADdFCc %As
      24aaa %AsAbl
      11a5A4a1dAA %AseN
      4a12bA %AseNA
      17a6Ad %AseNAt
      21A1Ab1A %AsiA
      18a5AaA %Asien
      9a15a %Asuit
      22aa1b %Asv
      4A1b10g4A2AA %AtA
      aA1a13a5a2a %AtAdr
      17A8a %AtAdu
      15c8ab %Atier
      Ba1aC2aa1B6BA3AaABb %Atr
      aB %AtrenemA
      10A6AAAA1A1dCB %Atrepriz
      17a2A3AAb %AtretiA
      Aa16a4b2a %AvI
      1c1a11c2AAAa1bba %AvW
      c1a1aa4AAA2bbabA3Ba %Avi
      24a %Avizajeabl
      23a2c %Azo
      11b13b %CA
      25a %CAberi
      Ac2A5aA3aA2f4BAb %CAbr
      AAAb2a1aa3b1bBA2a2AbB %CAj
      1A13a9A %CAjer
      10A4A1AAA4Ca %CAs
      8a8a2A1bAb1A %CAti
      4b14A3a1aA %CW
      3aAa12A6a %CWzi
      24Aaa %CWzir
      4a10c8a %CWzis
      bA2a2a8A2A1a3A %Ca
      fA2A10A1A1AAA1dBbA %Cak
      24B %CalEr
      20a3a1A %Cario
      14a1AbAaa1aaBd %Carj
      24Aa %Carlevil
      1a1a4A12aA1bBa %CarpAt
      1A1A1a9a8A %CarpAti
      2a13A %Cartr
      a24Ba %Cato
      25ba %CatorU
      bcbABA1aAbeA1A1BgacdB1b1Fbf %Ce
      1aa1a4a9aba1BacB %Cef
      23AaA %Cek
      13a2aaA3aAaBb %Cer
      A2AA4aB2A1aaAAAaACceAE %CerC
      19A1A2Aa %CerCA
      1a3a16A1A1a %CerCQ
      4a17aAAAa %CevE
      19Aa3bA %Cez
      15Aa4A2A1A %CiA
      2a15a7a %Cifr
      AA3a7a1A1aaA3Ab1A %Co
      aA1a18a1a %Codroneri
      24Ca %Codroni
      23a1Aa %Cofaj
      18A4Aa1A %Cofajist
      8a1A5A1aA6A %Col
      11b5A3A2A1b %Cosur
      A1CAA10AaAcA3bBAa %Coz
      10a7aa3a1A %Cristma
      24c1a %Cut
      ba1baB1aba1e1aa1b2A1a1A1b %E
      a2a9B4Aa2b1A1A %Er
      17A5A1Aa %ErE
      AA6A2A3DAABB1AaABBA %Ere
      17AAA2de1A %Ero
      21aAa %Ex
      caBbcb1bd1dB1CabAabdcAbachc %I
      22A2aA %Idustri
      22A1aAA %Idustriel
      13A5a6a %Ifirmier
      1a1aa20Aa %Ifo
      16AA3a1Aa %IformatiQ
      16aa2A3A %Iformatik
      Ab2b1A3A4Aaa4aa1Ab %Ikiet
      14a %IkluziQ
      18A3abA %Ipe
      Ac1aa10dA2A1a2AA %Iport
      15b %IportA
      15A1a6A %Iposibl
      4a %Iprimeri
      14a2AAaa4a %IsertiQ
      A7aAcb6dA1b2a1a %Iskri
      21A %IskriptiQ
      20aA1aA %Iskrir
      4Aa5A3A9AA %IstA
      21a %Ista
      24b1B %Istal
      9a %IstalatEr
      13a8A %Iter
      1A1A2a9a2AAa1aaBb %Iteres
      13a10aA %Iterest
      Cd1aAA3A5cB2B1dA2Aa %Itern
      b1aAa2a1aB5b2B2AaB %Iterna
      17aA6bA %Iterpret
      21A2A %Iterviev
      1a2a1a11a7b %Ito
      2a %IvAt
      D2ACBc1AA1a2a1A1b1c1A1gAa %Q
      aA2a6a1A1A1AB3c1AaB %Qkl
      a5c8Be7A %Qli
      1a2a1A3Aa7babAABab %Qt
      12a5b3A %Qte
      2A1A2c12a3a %Qze
      1aaab2aAa1A1b2aAAbAbDAA1A %U
      10A4aA1A3a1AAb %Ubli
      Ab1a1a2A2a4a1A4a2A %Ue
      Aa15b7aa %Uf
      Aba3a3Aa3AAaA2A1aBb %Ui
      Ab1A1Aa3A5ac1aa1bA1cg %Ur
      aAA5a1f2b3aec2A1Aaa %Ut
      18A %Utdor
      16A1A2a2a %Util
      1a2a16a2a1A %Utsid
      15a2aa4aAA %Uve
      1a13a1A6Ab %Uvert
      24c1A %Uvr
      25AA %Uvri
      20A1A2aA %Uvrir
      Ab17Aa3a1A %Uze
      b15d %Wm
      4a19a %Wona
      AA4a1AAa4a1aAA1AAbaAa %a
      20b1a1aA %aCa
      10a12a %aCe
      18A1aaAaaAc %aCet
      11b1A1A2Aa5aa %aU
      9Ac2A4c6Aa %abAdon
      5b4A4A1A3aaAacc %abU
      17A1A2A1c %abil
      a1A3a1AAB2A1ABAacAA2FAA %abit
      3a14Aaa3aAa %abitA
      4a12a1b6b %abitQ
      20a4b %abita
      1A14A %abitud
      22ab %abor
      10a6b7a %absAs
      3B13A5a2a %absolumA
      1a9a5b7Aa %ad
      4Aa1a10A4a1a %adA
      4A7c4b7a %adapt
      4A8b %administratiQ
      24Acc %ado
      a16bbA4Ab %adolesA
      17b7a %adolesAt
      B3aA1a2A3aA1aAA1A2AAa %ador
      15A1A2AcA2AA %adres
      18A6aA %adviz
      10A3a2c1A3AAbA %aeC
      BA3a4a7b4a2A %afe
      1A2a5a %afeln
      11a11a2a %afganistA
      17A6Aa %afiC
      9Aa2a2a1b4a2b %aft
      1a5a %agI
      10b6a %ago
      1a1b1a2AaB6AB5aAb %agrikol
      10a5a1a %agroalimAter
      15Ac1a5Aa %ai
      4a15b3a %ajA
      AA3Aa2a1a3b1AAb2AAAAd %aje
      1a8a6aa4aAfA %akQpaN
      Bb13a2b6aA %akept
      3a12A1a6aa %akepter
      16c1Aa5aa %akesibl
      17a5A %akidA
      Aa2a10abA3b1aABa %akor
      19a3a1A %aktuali
      1a16Aa1aA1AAa %akuel
      17a6dA %akuelir
      Ab9a5Aaba1a3a %al
      24b1a %alal
      1A1a21Aa %albi
      aA1aaaA1a1be1A1daAd3ABAAc %ale
      16A1A5Aa %alf
      19A6a %ali
      2a3a1a1aa1A1ddac1aA1baaA %alor
      1a3a1a2A %alreadi
      3Aa20A %alternAs
      24a %alu
      8a15a %amEblemA
      1B6A4A5c1aa1AAA %ami
      BA2b11A2A %amiA
      16A %amo
      AaHbBaaaffBA1a1BAAA1Aa1A1BA %ane
      1a1a12A7a %anesi
      a9ba3aA1Ab3aa %ani
      18A5ac %anim
      5a12aA4Cc %animatEr
      11a %animo
      3ab12Aba3aAba %anitIg
      18A %aniv
      1b4a3aa3ga1bA3AAa %aniver
      Ab3a9b6b1a1b %ap
      aA3B7A4Ab5Aa %apar
      17b8A %aparel
      a2Aa5Aaa2A1a2bcbAc1C %apel
      1a8a4a2A5aaA %api
      18b6a %apli
      A1AaAaB3eAAb2AAcc1a1a1a %apr
      aA2a1a3A4AABBA3AA %aprA
      1A11a1a1b1b2ab1eB %aprAdr
      1a6bA12AAcBA %aprAti
      A2A4Aab4A2a3AbC1A %aprAtisaj
      18a4ab %aprAtiseCi
      15A1a3AaaAbb %apran
      1a20bAAac %apren
      21a1aAAa %aprenA
      10Cd12A1A %apri
      aa1a12ba6a %ar
      24A %arUn
      3a16a3a %ara
      A2a6b2b2AacB2b1A1a %are
      24aAa %area
      AAaC2a1AAcB1A1BABeb5ab %aret
      4aBAb1AAc5aAa2aaaba %ariv
      10AA5B3A1c1AC %arjA
      5a20A %arl
      17b6a %arm
      16A7bAA %artizA
      Bbc3a1Ab1b1B1bdc2AbaABad %as
      cB22aaa %ase
      2Aa11AAbaAa1A1aBA %asi
      17A6Bcb %asistAt
      22baab %ask
      18A3A1AcA %askIg
      18a3bAAb %asn
      24b %aso
      17AA1a3bA %asosi
      17a1bA1a1BcB %asosiatiQ
      16bca6A %astm
      16A %astmatik
      1b3bA2A6A1aba3A1c %at
      2bA2aA2bA3AaAbA1a1b1BA %atA
      21AaAA1b %atAd
      17A1a5aA %atAdA
      5a9A8a %atAdr
      bb1A1b4A4AaAB6Aa %ate
      1b2A7a4b1A3aacA %ateli
      2a1a %atir
      4Aa11a2a3c1A %av
      1A1AA1b3eA1a3AeAAcABbaA %avA
      Aa14AAba4a1B %avQ
      17Aa4ABbb %avU
      1a2a1A6A4a2bb1cCa %avWr
      11A %ava
      AaA2BA3Bc3AABBbACaA1AA %ave
      20b3aA %aveirQ
      bb2ABaaAa2aaaB2Bb1aAbBab %avek
      A2a13a4AaA1a %avi
      26A %aviNQ
      11A5a8a %aviQ
      AA3A13B %avr
      10a7Aa5b %avril
      B18a5a %aze
      1abB1AA3a4bBAbAaabAaaC %bA
      aB18bA2bA %bAk
      Ab %bI
      17a6A1a %bIg
      ba2ba1A2AA1a2AbBBaAC %bQ
      26a %bQdi
      4a19A1a %bQjU
      1AAaAaAa2aa3A1BAAa1BAb1a %bQjUr
      1Aa3a11A5AAa %bQsWr
      1B3a7A1i2a3Aa1Bb %bU
      Aa1A4a1A4B2A4a2A %bUC
      3a14Aa4aAA %bUCeri
      1A6aAA2a1bb1Ab5a %bUj
      6a8B1b3aa1aBa %bUlAj
      9a6a1a3A1AaA %bUlAjeri
      8Aa14b %bUlAjri
      3A6d4A1A3aca1A %bUlo
      16a %bUrg
      aA1a12B %bUrgWn
      10a13a1A %bUrj
      17A5b1A %bUrs
      3a11A6a1a1A %bUtik
      ba3aab2A6aA1b1BBabd %bW
      19A1A2cAB %bWt
      adaBa4A1a4bbab2a1baB %ba
      22aAa %baNol
      24a %bai
      9a6A7A %baion
      aAAbC2aBBA2e1aAAdAa1BAa1c %bak
      Aa24a %bakIg
      2Aa4A1A2c %bakalorea
      9a12a2a %bakeri
      18a3AcBaA %bal
      18AA5b %ban
      3a11a4A4A %bar
      18A %bask
      4A12A4A2Ab %batimA
      aA2a19c %bato
      Aa1Ab14A2aa %bazikali
      cd3b1a2a5a1Ac2b2bb %be
      a5ba9b4a %beb
      2a10B7a2aA %befor
      4a3a2A5Aca2a1A %bel
      aA1a6a12a1A %belfor
      10A4Ac7a %bemao
      10ac6daaa3Aa %ben
      17Abb2A1BcA %benevol
      1A13A3A %berjerak
      4Aa4Ab3B1caA4A1b %bet
      17B3a %betiz
      4a11aAA5AA %betun
      ab9A7eaaBdfAA %bezWn
      a15A2A4aA %bezi
      f3a11aAAa2ababA %bi
      Bdb2Aa2BBA1A1BAcBA1b1B2a %biA
      4a3AcA4aA2a %biAto
      a25A %biari
      15A10a %bidUil
      2A10b4a %bie
      17a8b %big
      3a20cb %bijU
      17ab5A %bik
      3a20aA %bio
      13a9bc %bizvA
      4b11a8Aa %blAk
      3a4aA3a11Aa %blW
      10b15a %blak
      10Aa4c2a4AA %ble
      Bb2b3a6A2Aba1bCbcB %bo
      Ad1a11a3a %boar
      ba2b2a2A4aa2A %boardIg
      10a5A1aa %bobiNi
      bAA3a1A6bA %bof
      AAAa6a6a1A2BaAAb %bokU
      B3aB9a1ab5A1A %bon
      17A6A %bor
      6b9A %bordo
      a5A1a6AA2b6a %born
      Aa2A6a5Aa1a1acCaA %bos
      24Aaa %box
      24B1a %brAC
      15A1dA3AAbA %bra
      A14cb2a5a %bre
      aA1a9b4AA %bref
      10A13A %bretaN
      2Aaf1AA1A3A2b1A6Ab %brev
      17aA %briEk
      2a14aa4AaB %brikol
      4a19aaA %brikolaj
      5a18Aaa %briliA
      1B17B %briv
      bA11A1A1Ab6a %brot
      A7a6A3A2A1A %brui
      a2a1a1aa1A4ab1aA3bABc %bu
      24aAC %budj
      15A4a1a1A %buil
      22A2bA %buildIg
      3a2a6a3A3a %buletI
      18a5aa %buro
      1BaAA1a1Ab1a1a1AcAa1A1a1aaA %dA
      17a3a3aa %dAjerE
      10A5A5A1B %dAtist
      1a1C1a1acAa2AaAac1aa1aCcba %dE
      16A9a %dEr
      a1caAAbCDfA2A1AA1BA1b2aa %dExiem
      Aa15a1b1aa1dAa %dI
      1A3a4A4a2Aa1AaAba %dQ
      BaaA1a2A1AbA2bdAAaa2bC %dQk
      a9aA5AbA4BAa %dUe
      17AaA %dUsemA
      1A3A11a1Aa1a1bB %dUz
      aA2a5A4AdbBdbA1bAcb %dW
      17aa6Aa %dWg
      A1baA2a2A12A1A %dWng
      aA1a9a1a6a1AAa %da
      A10a5aa3a1cb %dai
      1c16A7a %dako
      1a14Aa4a3A %dam
      aA2a10b7AA %dan
      5a10a6a %darQ
      18a3Aa2Aa %daron
      2AA13A3a2A1a %dat
      4a %davAtaj
      23a %davWr
      cabb1A1a1bCBba1CbAc1bcbaBa %de
      1b8a %dea
      15AAa8A %debU
      19c3b %debrUil
      4a5A4A2B4aA %debu
      17A5Bd %debutA
      Aa8Aa12A1a %dedA
      A4a4C7C %dei
      aaBa1acaaaB4aa1AA1A1c1Ba %deja
      5b7a %dek
      4a %dekUvert
      7ba1A13aa %dekUvr
      A9fc3aa1fa2AaAaA %dekol
      1Aa16Aa3aA %dekor
      3b2a11a4AAaa %dekroC
      10a7b %dekroCEr
      8a8Ad5AbA %dekroCaj
      17Aa2AaAb %del
      1b14e %dela
      18A2aa1Ab %delegu
      BbA1a2a5a1AA1bAaaAcAaA %demAd
      18A3AbacA %demAdA
      8AaA2A1a6bA2A %demI
      A6a2A6AA5Aaa %demQt
      8a8b6b %demar
      21a2Aa %demarC
      15c2aa4Caa %demenaj
      cB4Aa2aA3CABa5Aa %demi
      24a1A %deni
      aA8b4A1Acc2A1AaB %deor
      1b8b4A2Aa2AA %depA
      25aA %depan
      1A13A1aA1A %departemA
      A3a12A8A %depas
      3a6A4b2aa4Aa %deplas
      15A8A %depoz
      A1AAC2AbAfb1A3beAAAc2Bc %depui
      Bc1a11aA %derAj
      15A3A2b1A %derier
      2A5aaB2a3AcA5Aa %derni
      1AABdAAADcc2e1AAaaa4A %dernier
      4a5A7A5aA %desAbr
      3a1a11AA6AA %desI
      A %desid
      A9A5A2A4A1A %desin
      a3A5d4aABc4a1B %deskolariz
      10A7a6a %desu
      23AaaB %detel
      4a5A5AA8b %detest
      21bb1b1A %dev
      8aAA6a1A2A %devA
      19c4A %devWr
      Aa8a6aaA4BAc %devenir
      24b1A %devi
      24a %deviA
      4B1a10a1b2a2aA %devr
      4A3CdA4a %deziA
      A3a5a4Ab4aAaaa %dezol
      A2a1aaAAA1AA2BBBAaA1cCaab %di
      a16b %diabetik
      1a3a3a15a %diep
      7a10A6Aa %diferA
      18B3a1A %diferAs
      2Aa11a2aa %difisil
      A1a1bA18BAa %dijQ
      26a %dikt
      Bc3a9A9aB %dimAC
      9b6AAbAA1B1Bb %diplom
      1AA9a3Ba1ba1bBa1A %dir
      1a2a14b2AcBaa %direk
      21A2Bba %direktEr
      4b13A2a2a %direktemA
      1A15A1AAA2aCA %dirij
      1A15A6a1a %diskut
      17a6A1b %dislexik
      1a4A13a2AdA %dispo
      14a2ab5BaA %dispozitif
      10A6bA6ab %dispraxik
      aA8Ba3hc %distAs
      1a8b6a3a2bBb %dit
      3a9b1A1a4b1Ab %diz
      3aa2a2a6aA3aA2B %dizA
      CB17A4aA %dizQ
      4a5a7a5a %dizi
      BaA4a2A4AAa3BaA1b %do
      AA16Aa1a1Ab %doe
      1a13c7a2a %doesn
      1a1a1aa1a8A1a2a1BBg %dogt
      4a19a %dol
      de2a5BA3a1A1e3AAab %domi
      aa3aa3bA4B2AAedabCC %don
      Bea1a3a1b5BCceA1AABcA %dor
      24A %dordoN
      cb5a2a4A9Ab %dorm
      Aa14A2a %dormi
      ba2a6B3AAAA5A1a %dormir
      db13ba2a %dortWr
      17a3aA1A1b %dosi
      Ba13A1a7aa %dovn
      2A1A5h6baB4A1a %dp
      10a7B %dpui
      16a7A %drE
      3A4A10A1ac2A %drW
      10A2b5a5A %drWt
      5a19bA %dravIg
      aa8b6a6A %driv
      aA %drom
      2A5a1c7b %drop
      bbbAaA2A1aa2ab1abAbaAc1b %du
      9a7AAa2a1bAA %dur
      Ab13a %durIg
      bA3bA1c1acAA3bcBAAab1Df %e
      23b2a %eaC
      25ab %earli
      1b %eazi
      3a4AaA5AaA6a %ebenist
      19d1a3Aa %eberj
      ac17a2aAAaA %eberjemA
      5b11c5aA1a %ed
      10bA5A1aA1AabaC %ede
      1a1aa14a4AeA %eduk
      15a3a1A1a1A %edukatEr
      18b2a2AA %edukatiQ
      1a8b6a1a4AcA %edukatris
      15AA4a %efas
      18a6a %efektif
      A16aa5a %eg
      3a11eA5AA %egal
      10A4A1aA3a1baA %ek
      1A17A4bAa %ekUt
      1A2a12AA6Aa %ekip
      1d1A5Aae1A1a1BacaA1aeB %ekol
      3Aa2a4a3AAA2cB1Abc %ekri
      10Aa5c6B %ekrir
      aA1a4a5a2ca2AaaCbf %el
      eba2a4A4bc1ac5b %elEr
      A9A5c %elWN
      Aa16A5a %elaguEr
      bAAabaa2AbA1A3db1AaAaDce %ele
      3aa3Aa3a2Ab6a %elek
      17A3A2aA %elektrik
      9a7a6AAA %elektrisiA
      2a7A6Aa4A2a %elektrisit
      16aAA2a3a %elektronik
      1Aaaaaa5a1a3AbAAA1DkD %elev
      aA2a8a10a1a %elo
      B1bAb1ccA1AA1B1ACA1A1ABaCBa %eme
      1A2a14A2a1A1a %emen
      Bb1bAa4A4Ac1aAacAagAA %emer
      24Ab %emeriQ
      24b1A %enUg
      Aa1aa8A3AA1a1AaB1i %ene
      16baA5A1a %enmA
      1a1a13Ab3A1Aa %enui
      Ab3A4a4b2cA2a2a %epi
      17c1a4BAa %epileptik
      13B4a5a %epinal
      A1cA1A3AB2B1AAAaA5be %er
      2i1a1a1cCBa1C1bbaA1aaAA1aa %ere
      AA1aA1aaAaBC5aAABB1A2a %es
      bA16A %esai
      17AAb2bAAa %ese
      18ab2A1a %eskali
      17bb1a %espas
      4a4b3A10a %estetik
      dbcaB1aA1bbaaba1caA2AdBcBc %et
      17Aa3Ac1Aa %etA
      23A1AA %eta
      24aAa %etabli
      1a8a3A2AaA1A3bA %etablisemA
      1ABBACD1aAcdAA2C1daaa1DEbb %ete
      4A8A7b2a1B %etien
      AcAa1Ac3A5ABCBAa1cFc %etr
      15a6aAAa %etrAj
      1a4a3a2a3Aa3AbAab %etud
      2Ab1aa1AaA6ab4aA1A %etudi
      A25a %eve
      dA %evenIg
      e1b10A1Aa3a1aaa %everi
      23a %everitIg
      A22A %evidemA
      3Aa4A15AB %ex
      8Ac7a8a %exA
      17AA3A %exApl
      25ab %exak
      17A3Aa3A %exaktemA
      2A6a3a %examA
      16baAa2Aa %exist
      bA8c5baa %exklu
      22dAA %explWt
      1A17A3Ab1A %explWtatiQ
      2a14aa5Aa %explik
      17A8a %eze
      3B11a6A1Aa %ezit
      24Aa %fA
      24a %fAsi
      Aa2A3Bb7A3A1bb %fI
      AbA12aA1A1A3AB %fQ
      19A4a %fQderi
      dC8d4bAA2a1AbaAb %fU
      18Aa2A1aAA %fUr
      A23a1A %fUrten
      A1BaA1aaAAA3a1Aca4BC1b %fW
      Ab9a3AcABd2AaCcB %fWe
      4a12A3A2bAB %fabrik
      A14a6A1a %fakQ
      d1A1A6b3a1AAa3ADcA %famil
      A10a7c4AAa %famili
      24b1b %familial
      Aa13d %far
      4B1A3A3A2BAA1a1A %fas
      16Ab1A2A3a %fatigu
      1BbBac1a1Adc1aaBDceD2dBcbb %fe
      2A7a15a %februari
      22a %federatiQ
      a14A8c1A %fem
      3a20A %fenetr
      1bB1caAA1aCA3AbbaBcAaCaBd %fer
      19a4a %ferA
      24aaA %ferel
      6a3Ba7b2bBaa %ferm
      24a1A %feroni
      17A2A3aaA %fet
      6a3c7c4aAaa %fevri
      3a6A12aAa %fezA
      A1a1a1a6a1aaaa2aAA1Am %fi
      aA2a10cAa4b1aaA %fiC
      13a4A5b1A %fibr
      bA2A2Aa1a7A7f %fie
      19A4Aba %fiften
      17A3bA1aA %figur
      aaa1aa1a1a1a1bac1abbA1baDEi %fil
      17A7a %filier
      25aA %film
      Ac2a5Aa3bAa1A4B1A %fin
      21A1Ab1A %finAs
      4b3Ab3A1A6a %final
      8a15A %finalemA
      a2B2AaAbcA1b1B1Ad3AAA1a %fini
      8Aa8A3a2AA %finiC
      B3a1aA18A %finir
      13A12A %finister
      3bA2acBA2A4a4a1bA %fir
      21aa1c1A %firm
      19c %fix
      18A5A %fixIg
      2a3a %fizik
      a1a14Aa1a3A %flEr
      8bAa7a5bAb %flErist
      17d %flU
      3a13AA5cA %fle
      A12a3Aa7a %flem
      1aa12baAAbaACccAA %fo
      10a6bb6a %fobi
      24baA %fodfrA
      1a2a11b2d1aAabAA %fodr
      17Aa4AbAA %fon
      aa2bA9B1baBaAcBAAc %for
      4A19AcA %forI
      2a21cA %forj
      AAc4A10AA2Bac1A %form
      4aa9c1b1aaAAc2A %formatiQ
      18b3aAA1a %fors
      24aAa %forsemA
      2a14A6a %fot
      3a6a6dba3A1aA %fotEil
      21b4a %foto
      b1cAAA3A1AaA1b1a2a5b %fr
      A4a12A5A1a %frAC
      1a4a9a2Aa1Aa %frACemA
      A1b1Aaa3A2A1A2aA1A1a2b %frAk
      AaA7a4fBAbb2aA1Ca %frAs
      17A6a1A %frIgu
      aa3a1A3b1a1B1baAab2ac %frQ
      2a6a3a4aA3abA %frW
      7A5A1bA1A1A1a1BaB %fre
      1bA1bBAAAA3a1BaA3A1ABAC %frer
      4a19cA %frigo
      2a13a1a6a %frigorist
      4a17A1a %frui
      22a1a %furnitur
      7a16aa %futur
      22b1A %gU
      18A %gWng
      8a15bA %ga
      1A1aa5A5ABBA1ABc1AA %gaN
      4A11A %galer
      1ba7a4b3A1aaAdbb %gamI
      1a1aa12Aab2A1Baa %gamin
      b2a2a2a4aAa1ba2a1beC %gar
      4Aa4A1a4AB3aAdA %garaj
      b8aab4aAbabAeB1Dc %gard
      B4a2a2a5ba1AABcCcc %garkQ
      1A3aa3b7cA1aAB1Bc %garsQ
      2a1a12A6A1a %gato
      4A5b7b %gav
      7A2a12aA1d %gazQ
      Aa1aA6A3aAbAc1aa3B %go
      17d6A %goC
      8a12bb1b1a %gos
      17A5a1Ac %gr
      aB3aaa1ABA4aa1CA1BbCCb %grA
      3A3a9bA5A1b %grAd
      10Ac5A %grAdi
      1A2a10A10A %grIp
      17a6Aaa %grU
      1A18b3aa %grUp
      1Abbbbaa18A %grad
      9a15A %gras
      19A2daBa %grato
      22cDbb %gratui
      Ac2A10b2ba2AAa %grav
      16A %grenobl
      10A7a5aaA %gril
      15a1a4a1a1A %gro
      24A %gros
      3d %gt
      aA1A1a4Ac5b1A6a %guer
      19a6a %guian
      19A %guin
      24a %gvadlU
      4AA2a1B14aB %i
      2cAab1A1bA2A3AA5Aca %iA
      4a12c %iE
      17b4b1Ab %iQ
      A3Ba5a3AABcbaab1ad %iU
      7a9aa5c1A %iUng
      10A7B1a3f %iUr
      bA13A1b1A4Ab %ide
      1A3b9A8a %idea
      1a14eb1a5aa %ideal
      1c13b %ie
      Ab %iea
      aAbcbb1abaA2c2A2aa3baA %iear
      AA8A5ABbA1AAA %ier
      b3bA9d2aa2c1aa %if
      bAAaAb1b2ca2aAaabaBabbBdf %il
      15A3b6A %ile
      17A8a %imajin
      4a9a2c3A2Cb %ime
      26a %inm
      A9a6aaA %io
      a5a9a4baA1A %ira
      Aa1b5ab4cAaAB %ire
      aAAAA1A1aA1a1b1b1aAaa1aaB1f %is
      3ba1aa2A3AbeAB1cfaAcd %isi
      bB13a7a %isn
      A1aA13B6A %istWr
      1b1a1aa3A5AAb1Aada1Aa %it
      17db4AAc %ite
      A9a4AA1aa4a %ive
      2A21aA %izer
      dA3a9A1b1bb3cba %jA
      17hA3A1A %jAb
      AaA7b5bAAA3bAAA %jAr
      8AaAA4A2a2A2Aa %jAtil
      A5a10A1A6a %jAvi
      22aABa %jE
      17A1A4aaa %jEdi
      aBa1a1b10Bba1dCAjdFb %jEn
      1a7a12b1Cb %jEnes
      Aa17A %jIN
      18c3A2A %jUe
      daA7Ba1a4bd1AcAadC %jUr
      3a6bA3A1aa4b1bA %jUrn
      18A5A1b %jWn
      21a2AA %jWndr
      11a5A4a1aA %jadA
      AA1B6Ce4AB1B2aCbAa %jam
      a16a1A4a %jardI
      20b3a %jardinier
      1a2a11A1AaA2b1AA %jdW
      ed3a9aa1ca %jdor
      c2ab2aa1aa1aaaA1B2abca1B %je
      3a14A1a %jeA
      1a13b1B1a1a2ecA %jen
      Aa13A1a %jenA
      2bc2B3A2a2AAB4A1Ba %jeneral
      1A8Aa3aB3a3aaA %jer
      4A8A12B %jermI
      3AA8a4a %jestiQ
      4B3AAe7a %jet
      4BAAb3A10A1a %ji
      5a4A7A5Abb %jirl
      3B14A2a2a1a %jiv
      4a %jkif
      4a17Aa1b %jle
      1a13cB6a %jmA
      10a6aaA3a %job
      5Ba11Aa5A %jor
      Ac13A8a %jpar
      1a1a12A6a %jpref
      bb2b10a %jrAtr
      2A2a1aa6AaB3aa2Ab %ju
      2aab1A1Ab3b4aa1a1Ac1A %juI
      1A8B14aA %judo
      18A4A %juil
      1A13a7aA1b %juj
      2Aa1Ab13a5A %jumel
      4a21b %jumo
      3A4Ab1A1a1a2Cb5A %jun
      5a11AA7a %jur
      4a19aA %jura
      1a1AbB4cA3aA1ab4Aaa %jusk
      4Aa13a2a %juska
      aAa1a1aA8b1AAAA1AA %just
      19b6A %jvi
      a2abaaa3A1A1b1A1AA2bDbe %k
      ac2a1A3Da1A2b1aa1aBa1AA %kA
      1B11a5C %kAbr
      19a4bA %kApIg
      26b %kApaN
      24Aaa %kAtin
      15A2A %kI
      4a10A3A %kIp
      4a1AA2B1a2A1ABA2AAABb %kIz
      1c1aA12A3bbaCa %kQ
      17BAaa1BaA %kQbiA
      3A11a2ab4aA %kQditiQ
      Aa15a1A6A %kQdui
      4a3aa8aA4A1a %kQduir
      a9a5aA6bA %kQduktEr
      20a4AA %kQfi
      18A1a1a1a %kQkurAs
      17A4a1b1A %kQpani
      17a %kQpieN
      21a2A1b %kQpl
      Ab3aA9AA1b4b %kQplik
      1AA1a1a3A4AAbA5A1a %kQprA
      16A2a4A %kQprAdr
      10A6aA3aAB %kQpri
      17a6A1b %kQput
      6a3a6BaaaA3Bb %kQsel
      18b7A %kQseler
      17c6AbA %kQsiN
      b9A7A %kQsol
      13A10Aa %kQstrui
      5a12A %kQstruir
      1a6a1Aa1a1AaaAA1a1c1AA %kQt
      1b7A5a8AAb %kQtA
      17A6d1B %kQtabl
      23A1A %kQtak
      21A2c1A %kQtakt
      2aB4A13aa %kQtinu
      Aa2a11abA3b1CbB %kQtr
      A7aAb6A3ab2b %kQtra
      3a14A %kQtrer
      18AA1abAaaa %kQvAtiQ
      21b3aA %kQversatiQ
      aa1a11a8b %kQviA
      1aa1aaAa1aA2a3adA1AbABAA %kU
      d15a1ad4AbA %kUC
      1a16A3a3a %kUdr
      1a2Aa13A %kUkU
      Aa13b1A1AaaA1gBB %kUl
      15A1b8a %kUlEr
      24AdA %kUnselor
      1a1a5Aa5AAAA2aAAA %kUp
      BA1A2bA2da5bbA2AABaB %kUr
      19a6a %kUrU
      15A2a5A %kUrs
      15AaA4aA2a %kUt
      26a %kUto
      16ab1a2A3A %kUtur
      1a2a20A %kUturier
      1Aaaa3Ba8aA2AAab %kUvrEr
      AA2A1ba5B8aaA1B %kUzI
      1a2A13Aa2a3A %kUzin
      ADAaa1aaA3Aa1Ba1a2AacAab %kW
      2A5ba8c5Aa %kWfur
      aA2a11c5A1a %kWn
      1dBCAa1AghbCBEAabc1ac1abbce %ka
      3Ab11A %kaA
      24Aa %kaban
      21b2a %kabin
      16A7a1A %kabl
      6a10a6AAe %kadet
      18cb5Ac %kai
      10a7a4ab %kaien
      A3aaa8AAA4a2aA %kal
      22A1aA %kalit
      11A10Aa1bA %kalkul
      17a7aA %kalm
      4a3a6A3AA1b1dBB %kamiQ
      26a %kan
      Ba8b8b4AaA %kanap
      1a %kaor
      2BBA3fc15AA %kap
      aAa1AAAa2A5a1Ab2aAAbA %kar
      Aa2aA11aa7a %karAt
      11a7b5A %karavan
      8a10A5AA %karelEr
      1a22aA %karelaj
      Ab %karemA
      8aAA5a1a5A1a %karkason
      4a11a9a %karoseri
      18A5aA %karosi
      8aA15b %karpAtri
      10a4a2A2aA3A %kart
      a2a1a3AA4Bh1c1A1A1BdA %karti
      aA8A2a1aAA2aAaA1a %kas
      13A3a8A %kastr
      4a21a %kato
      4a5A5A1A1a3A1a %katorz
      A3aA4a6aaA2a1AcA %katr
      4Ah1A2A14AA %katriA
      A2AFnDC1ABAaB2aABA4ACc %katriem
      17A6aa %kdi
      baA1b3Ab1a4c1BbAad1Aad %ke
      22b1a %kebab
      CbA1A4A6AAb2AA1BbB %kel
      1A11a1AbCbaA1aacAA %kelk
      2a14A4A1aA %ken
      a9A3abA1A7A %kes
      aB2B5A2A1BA1AA1AAaBAA %kestiQ
      17A3a1Aaab %kestioner
      10a10bA2Ab %kevI
      1A2A3bAc7d3A1AAb %kfa
      2AB1b3AcA3bAAaAaed1fca %ki
      1b11a2aA1a6A %kif
      10a7A6a %kik
      2a1b5a4AAAaA1aa1Abe %kil
      b2aa1A2aA5BaA3A2A %kilometr
      abaa3ba1gB1A1bdAe4ABcC %kit
      2a16a3abA %kitCA
      9aA2a4a4aa1a %klI
      7A2b6Ba3b1Ad %kla
      17Ab6Aa %klak
      A1a1baabaA1b4BbAAA1AAAAA %klas
      5a8a2Aa %klaz
      A %kle
      A15A2a4A %klermQ
      1a2A2b2a %klg
      3a16B1baBA %kliA
      17AA2aa1b %kliAt
      a14AgA2b3b %kloz
      17Aa2AaAAfA %klub
      17A6bA %kluz
      bA2A1Aa2A4DDbAA3A %km
      5a17AaAb %knov
      AA8b13aaa %ko
      17c6A1a %koEr
      18a5BeA %koaC
      20a3Aa %kod
      a22A %kok
      b7aAa %kokIg
      Aa3aaa10A5ab %kol
      AA16a2Aa1Aa %kolegu
      AAA1AAcdAAaB1A1AAaaA2AACbb %kolej
      21a3b %kolejiA
      b23aA %kolektivit
      24B %kolmar
      a1aAa1AAAAAa3aa1aa1A1BBaa %kom
      1B3a3A1A5AC1BbA1AAA %komA
      17AAAcAbAeCC %komAd
      2BcbA2eAA5A1d1A1AA1Aa %komAs
      2cA9A4a %komers
      24dA %komi
      17Aa5Aa %komisiQ
      10a5cA1Ae3cA %komun
      19Ab3b %komunot
      A2A2a3Aa3Aa2a1AC1Adb %kon
      15A3a1A2aCa %kones
      19A4B %konetr
      Ab2a3a6B1A1b1AAbA1b %kopI
      cA2Aa10A2b %kopin
      10a9a3b %kor
      1a22aa %korez
      16A %korij
      1A13aBb7Ab %kors
      a1A2A2A1AA3af1AaAAA1C1b %kot
      10Aa4Aba4aAAA %koz
      a16A6Ab %kpe
      Aa17Aa3a %krEz
      18b5a1a %krI
      5Ba9AaAA2aA1aC %krW
      2A14aA4Aa1b %kre
      17A %krel
      3aa %kretel
      16bcA5aaA %kriz
      17AA5aa %kuir
      1A18a4aA %kuisto
      A1Aaa3aaA1a2A1caB2aAbAb %kuizin
      17aA1A3B %kuizini
      22a1A %kustom
      18a2a2caA %kv
      bA4ab7b5a2a %l
      3BbA2bA6BBA2c2aa %lA
      3AA1b10aA5AaA %lAgu
      24a %lAs
      10A6AB2c1bcb %lEr
      Ada10a4A6aa %lIdi
      ie2aa5A3A2Ae5cA %lIterna
      4a10a2a3A3a %lQ
      1b13e1AaA %lQg
      2a1A11A1bb %lQgtA
      2a2a12a %lQgu
      10a5baB7a %lQtA
      1A1a6A4BBAA3aA1aA %lUr
      Aa13A %lUrd
      19a3b1A %lWe
      aa4a3A4dbaAA1A1AC1A %lWn
      16A8a %lWr
      1AAa1baAa1A2a2a1adbacaAdb %la
      2C1A5fA4aAd4A1A %laC
      22dAAaa %labUr
      Bh2A2a7BA2A5A %laba
      16A1a %laka
      cA2a10Ac1a %lakai
      24A %lamAtI
      4aA3ab2A1bAAa5aAB %lan
      23Ba %lat
      24Aa %lateli
      22a1a1A %lav
      7a %laval
      c1aabAAbaaBB1B1aAB1abba1bb1a %le
      15Ac2a5aA %leav
      2A1BA4f4a1cd4aaAb %lef
      22c3b %legal
      2a15a4AaA %legum
      5bA3dc3A1Ac7a %lekol
      aaa3a3a4a1b4AAbA %les
      10B6a8a %lesQ
      17a1Aa %letr
      Ca3AA10BaA2B2Ab %lev
      2a6a3b %level
      fda2b4aA1AA1bbbf1Aa1Bee %li
      18A6aa %liA
      13a1c2AA2a1AaA %liE
      10a2b2a1a2a2bB %liN
      4DBDaAa5AA1A2A1Aa %liQ
      10a4a2a1a %libr
      aa13A8b1A %lif
      AA2a10aAa1a1aab1Aa %lik
      A9a4bA2Aa3aAa %lil
      A14hA5aA %limit
      1B13A1A1A3a %limoj
      24A1a %lina
      6b3Aa5c3cA1aAa %lir
      a2aAA2aAaB1aaA1acB3A1A %lis
      2bA6a2a4a4a1cA %lisen
      10b3A2Ab2bA1aA %list
      3aAA4AA3AA1Ab2AaCA %liv
      1c24A %livIg
      2a7b8AA1AA2A %livr
      18a4b1aa %livrezQ
      2bb6A1AaA3c7a %liz
      b14AaA2a3baa %lo
      Ae1A5aA4BB1Ad2AA %loj
      1A13A1AAj4AA %lojemA
      2a15a1a3b %lojistik
      24Aab %lok
      10A7a5dA %lokIg
      1A3a4c4AdAcAaaa1abA %lokal
      24Bb %loko
      bC1aa1A1AaA4Abb1a2a2aa %lol
      21a2bB %lor
      17A6aA %loriA
      24AA %loto
      A2a11b %lotr
      1A1a6a6a2a2ABac %lov
      16A %lozer
      2a7A6A4aAaAa %lu
      Aa2bBaaA4B1AA4A1aDdh %lui
      Ab6a6bd %lvA
      1A8b4A %m
      bab1aa1aaA1A1a1cAc1b2aBbcB %mA
      16A9a %mAC
      1a1A11BA %mAd
      b15cA1A2acA %mAj
      17a %mAk
      15A7Ab1A %mAtir
      17aa5aaA %mAtor
      4a15A1a1bAa %mEbl
      a7A12aAA2A %mEf
      AAABA1Ba2Baaa2FeBA1AAaBbd %mI
      Aa2C1A1BbcB3A1A1A3aaBA %mItenA
      2a21aAA %mItenAs
      dCaAcA2Acba3Cabb1BcacBEc %mQ
      2A7A2a1d3b2B1bAA %mQd
      24a %mQpeli
      10a2a1A3a2bAB %mQsiEr
      4a11bA6B %mQt
      11a4B %mQtaN
      18AA3A %mQtlukQ
      4a21a %mQtobA
      17a4A1c1a %mQtr
      A18C6A %mQtrEil
      2aa10A %mUlI
      4a12AAa1A1Aa1B %mUn
      ba1baAa1baAa2a1aBd1BaaabAaa %mW
      6a12a5AB %mWA
      4a8a10A1d %mWen
      A4b7A4Ba1a1aAaB %mWn
      17A5a %mWti
      c1b1A1a1A1abaaaCcadBBAaaB1ba %ma
      A3a2A10BA1AAAaB %maCin
      17aa3a1a1b %mad
      1A8a2a1A3a4Aa %madam
      24c1A %magazI
      18cAa1a2AA %mai
      24a %maib
      1A14A %maien
      19a %maiot
      10A8a3aBb %majEr
      17a1Aa1aA1Aa %mak
      23a %makIg
      8bA8bA4Aa %makQ
      5a12Aa3a %makoneri
      DBa1a3b7Aa1A1AA1B1a %mal
      a16A8A %malad
      17e5A %maladi
      3a22a %malo
      bA5a7Aa1a4AB1e %mamA
      24a %manaj
      10A6a6A1a %mani
      a15a1A7a %manmA
      4Aa4a6aa6ba %manuel
      17AA %mapel
      4AaA3A2aA4A3c2A %mar
      Ba2a2A2b4aBbAAcAaAfCA %marC
      4a5A6Aa6a %mardi
      24a %mareC
      4a10a1AaA2a1B1c %mari
      22A3A %mark
      7a17b %marmai
      16A %marn
      2a15a5BaA %marokineri
      1A2B5a5bA3a2A1A %marsel
      16A6a %martigu
      8aaa7A %masQ
      1a3a4A4c2Ab3bA %mat
      BA2a10B1AbA1aaaAAa %matI
      20A3a %materiel
      2a8a5a1aa3a %maternel
      3a19A1A %matier
      a9a13Aa %matinik
      b2a6A7bA5aA %maximI
      9A8a6aA %mazQ
      17eA3AA %mdf
      aa2aaaaa1aA1a2aAb3baAba %mdr
      Ac1abaaabBb1ab1e1aAcCaebbca %me
      4b17a1A %meA
      24a1a %meCanik
      17a6A1a %medesI
      16bA3a %medikal
      17AAa2aAAA %mek
      1a1b4a4a1aA1b2a2Aab %mekanik
      aA22aAA %mekanisiA
      3a12A1A5b1A %mekano
      10b7A2cB1cAA %mel
      1A1a4A4A1bA1A5aAB %melEr
      A1bAB1A2A1a3ccb1A1aAb1AA %mem
      18AA2aA2A %menaj
      1a6a8b1aA3A1a %menuizeri
      1A1aA1a1Ab5a1A1a6A %menuizi
      2ABA2A2aB3ABBAfdABbAAb %mer
      18a1e1A1a1A %meri
      19A4aAb %merkredi
      cC8a5aA3AcA2a %mersi
      17Aa2b3a %mesaj
      22a1a %met
      1a2a15A3BAa %metal
      4a1a3A6A2A3A1a %metaleri
      aAAada4A1A2aB1ABABA1Bbb %meti
      4A2a7A1A3A2bBb %metr
      faAAAAA2AcA4f2b3cAa %mezQ
      24Aa %mezier
      18a1a1A1b %mezur
      4cb4A1A5a7a %mfr
      bbAca1a1Abbbaaaaabb1Aceaada %mi
      cA14bAA3A1ABi %miA
      1bA7AA3cbc1b %miE
      A9a5dcaA5A %midi
      Aa2aA1a2A8A %midl
      15a1A4aabA %mil
      2b3a3b2B10Aa %miliE
      16Aa8a %milimetr
      10a7Bb1a2Aa %min
      1a15A1b2d1acB %minEr
      20AA2AbA %mini
      5a4A4b2a %minm
      aAbA3A2A2A1BBA1B4B1A %minut
      1a2a12a7a %minutiE
      10c5a4aA1Ab %misiQ
      18bA3aBdA %ml
      bA1aB1aA1a1a1A2A1Aa1a2Baa %mn
      a7a7A5aAa %mo
      10A5b %mob
      22aA1aA %mobEj
      5a9c8a %mobil
      25a %mobilet
      5aa11A7c %mod
      4a17a2a %model
      17aA5AcB %mom
      3A6a4b1Aab %momA
      18A4b %monei
      a6A2aA3Abac5AA %mor
      A2a12B8Aa %morl
      24a %mornIg
      aAa14aaA4ABc %motEr
      8a6A2Ab4ab %motiv
      5a10AAaA4AaA %moto
      4a13A5a %motorbik
      1A2Ab1a7a1abc3AB1a %mov
      24a %movez
      2Aa %mrk
      5a17aa1b %muC
      4a19A %mulUz
      20c3bA %munisipal
      17A6AaA %mur
      cBaA6bA3B1aA3Aa %n
      c3aaa8baacA2BAAc %nA
      AA3a12Aa4a %nAsi
      18a3a1A1A %nAt
      5A2cA5b9Ab %nEf
      21c2aaa %nI
      aA1aA8a1fa %nIport
      cC3a2aA2a3CACBAeaaaAB %nQ
      ab2aa4Bb4b2CaCbBe %nU
      20a5a %nUvel
      23a %nWr
      aA15a1a3a1Ba %na
      4B5b7aA6A %nada
      1a2a12A3d %nam
      15a8c %nana
      Aa14a2A %narbon
      21a3A %national
      10a9A %natur
      24A %nazer
      2Bg9B1a %nd
      2Bd6b2A1A8AA %nde
      d2AaA2Aaaa1A1Aa1bb1Bad1cB %ne
      A3Ab4A4AAaAb4aBb %near
      10b %nearli
      2A3a %nej
      18A5AbA %nena
      17b3aA1AAa %nesAs
      1A20c1B1A %netW
      24c %netWaj
      B9Bf3AA2A2aAAAA %nev
      7b17Ab %nevE
      BbA1aa1AA1ca1A1b2Ab3b1dA %ni
      6a11a6Ad %nies
      d14aa5b1Aa %nig
      17a6A %nikel
      4a5A7a4A1Aa %nim
      1Ba2a4A7AAa5A %nior
      Aa9A4A1a6A %nis
      2aaaa4Bb10aa1Aa %nivo
      cC1aAa1A2ba1B1abA1cAbAaa1B %no
      10a2A4b3a1baA %nobodi
      10a5a1aa4Aa %noel
      1A13d3b5a %nor
      Aa13aA1A3dAAAA %normal
      2a6A3a %normalemA
      3aaA1A8A1A2a2Ad %not
      A15a1a3a1A1a %notIg
      17b7Aa %notifikatiQ
      AaA1aa7aaAcaaaA1AaeCe %notr
      1A2A1aB2b4A1ae3A1AAa %nov
      A17b5AaA %novAbr
      fA6aa1A4A1aA2A1AAb %nui
      A2a1a4db1A1AaAda2AA1b %nul
      21a4a %numerik
      2a2a3a3A5AaB2Aa %numero
      AAA2C1a2Ab1B2bB1AAAbc1eb %o
      A5a9B7bA %oC
      9a12a1A1a %oEvr
      19a %obervili
      b16bb %obligatWr
      ca8A5aaA7a %oblij
      4a17a %observatiQ
      24a %odEr
      bAAAc3bac2a1AAbac1abAbcB %of
      18a4ab1a %ofe
      17A2daA1c %ofr
      24a %ofrir
      2a15a6a %ojUr
      Cc13bAa3c1adcA %ok
      A1a7Bb1a1A2ba3A1Ba %okI
      3A4a1a7d4a2a %oktobr
      2A1B5cb3c2b2AAaAaa %okun
      a14a1a4a2b %okup
      Aa1a1a11A2a3ca %ol
      f9b4bb6b1bA %ome
      bAaa4bA3B2Ac1cAA1aDf %one
      1ba12d6Aaa1a %onestli
      a1a20a %onetemA
      17bA1a5a %opital
      3ab2aa10b3a2a %optiQ
      13a %optik
      bAa1a5A5aAaA2AbAAb %or
      13a1B1AaA1A2AAd %ora
      2c10a3a6A %oral
      20a3c %ord
      2Aa13a7A %ordi
      A16B6AAa %ordinatEr
      16a7aAa %ordr
      bA4a10aAaa1Aca %ore
      17d7Aa %orel
      aA2a %orer
      4A19Aa %organiz
      17A3a2BcA %ori
      17aa3a1Ad %oriAt
      6a17Cca %oriAtatiQ
      AB1a1a %orilak
      10a5A7a %orleA
      16A %orn
      19a4A1a %os
      Aa8bA3a3a2B1b1B %osi
      3a11A6Aa2A %ot
      1a24A %otA
      1a3a9AA9A %otEr
      4aa11A6B1b %otUr
      16Aa6bA %ote
      AA8A5AA1d3A1a %otel
      17d5A %otist
      3b4a9a4aaB %oto
      Ac2Aa1A2a4d1Cc3aABA %otr
      15b2AA1abbAb %ov
      a3b13a2aa1a %ove
      dA13b6A1aAb %ovn
      Bc2a5A4aAaaacABAcA %ox
      22aA1a %oze
      A4a9e %ozef
      1A8a6aab2acAAa %pAdA
      1a1a6A6aA5A1a %pAs
      18a5a1A %pAsA
      1d13a %pAsiQ
      aa13a %pAsioner
      BbAa1aAA1AAA1A1c1cCa1aA1AA %pE
      bb1A3b5b1bABbA1AaAaac %pEr
      a14a4a1Aaa %pEvA
      8aAA7A1A2AaAC %pI
      15A1A6A %pIdr
      1A6Bb5A2aa3A1Aa %pItr
      1A2a3cAA6a3a1Aa %pItur
      16bAa1a5A %pQ
      3a1a %pQtivi
      b1aAaa3a1aaaacBaa1a1Accbb %pUr
      24Aa %pUra
      17A4A1aa %pUri
      Be9a4AA %pUrkW
      17b5A1A %pUrtA
      1a13A1A7a %pUs
      4a9aAA7A1B %pUsier
      5a4A5A1Aa1A2bCa %pUv
      24A %pUvQ
      16bb8a %pUvWr
      3a18aAaaA %pW
      aa13baAab5b %pWn
      10A5A %pWti
      eE2ba4Ab2aadaabAb1AAa1a %pa
      1A9a3b1ABD2egcAC %pai
      A25b %paiA
      1a8a2a4a3A1aA %paizajist
      17A6Aa %paj
      a9cA6ea %pak
      18A1a4bA %pal
      17A4a3a %palet
      10A11A1aA %pan
      20d3b %pano
      1A4a5A2a1B1A2A1AAd %papa
      10aB3A4a1bAAaa %papi
      A1ab1a1a1abb1A1daa1babc1Aac %par
      a2aa6c5A1a2aa1aB %parA
      18A3aaBab %parI
      2a12A5A %pardQ
      4A11ABA2A2B1c %parel
      1A13Ab %parf
      2AA3A2A5A7A %pari
      18bAa4Aa %park
      21A2BbA %parkUr
      10A2b1A2a2b3Aa %parkUrsu
      aBAaA1A1a1BA1A1CAaDB1bA1BBc %parl
      c2Aaa1a2b4AbA1c1AcaA %pars
      15b5aA3a %partA
      Bc2A5A4fA2A1a %partU
      bb13A3a4a %partaj
      24ba %partener
      1A1B6a6Aca2a3A %parti
      Aa2a10eA2c1A2a %partir
      B3aaaa1b1a1a1CA1AAaAAab %pas
      26a %pasiQ
      a2aA5a13AAa %pasion
      10A3a3A6Ab %pask
      Aa6a1a7c5B %patiseri
      4A10A1aA5AaA %patisi
      17AA5a %patisier
      8aaa4A1A1AAAbabBa %patrQ
      9AbA1a4B %paz
      Aa13d %pb
      1aa1a3aaAb3daAAA1adh1c %pe
      22A1a1a %peC
      4a14a4a %pen
      15A8b %peopl
      aAA4aa1A7Ab2B1B %per
      17ab5Aaa %perdu
      3a13Aa5A1A %periguE
      A9AA4cABA2AbAAA %permi
      26A %perpiNA
      A9c5aAac1AaAca %person
      16A %pet
      a1b2B1a3b3B1bc3Aaa1a %peti
      AA2Aa1b8b1B3A1Aaa %petit
      A3b5a4A2b7A %pf
      1A1A5aeA6aA %pi
      a3AAa3Bc3AgabA2AAc %pie
      1a4a6a4Ab3Aa1a %pier
      17B2Bb1bBB %pies
      6a3A6A6Ab %pij
      17a2a1a1bbA %pik
      17bb %pil
      4AbA15b %pir
      17A1A6c %piti
      1A13A1b4A1a %pk
      3a15A2A1aAa %plA
      3a16a4BA %plAt
      b1aa11A1Aa5AbA %plEr
      22aAaa %plI
      10A7a5b1a %plIb
      2bA20A %plIbIg
      2Aa13AAa3aaaa %plQberi
      3A5a8A4AbA %plQbi
      11A6b5c %plak
      19a4A %plakist
      Bh1AaA2Aab3aaAaac2A1aAb %plas
      22b2aA %plasemA
      4a19a %plasturji
      aBb2a4B2A2d1B2aA1C1B %ple
      1a8a5a1a5A %pleaz
      A14B8A %pler
      1A8A7A5aAb %plezir
      A13A1A2aA3a %pli
      B2AB1a1A1hB2ABbAfa1ACbAaB %plu
      22AA %plui
      aA1a12aaA6A %pluto
      17a6Aaa %pluziEr
      24b1A %pme
      Aa1B6aa3aa2a5b %po
      18A %poC
      1A5b7b2A %pol
      1a17a6A %pom
      16aa2b5A %por
      A9a4B2aAAAbAa1c %port
      17A3b %portabl
      15A4a5A %portel
      15A %portugal
      a14b1b1a1a1AaA %posibl
      22AAcbA %post
      19A4bA %postul
      1a1aA5a4Ab1Aa3A2B %pot
      4A10A1AAbAA1aA1a %poz
      16b7a %pozibl
      Bb5a3A3b1a1A1A1BgCA %prA
      aAa1A5a4aa1aa2aAbBA %prAdr
      3a2b3A7a3A1Ac %prIsipal
      18a7b %prItA
      24aA %pratik
      a1A1Aaa2a1a3fkAAb2A1AAA %pre
      caA3Ba1aA4BaA2aA1a1Bd %prefer
      Bb13A9a %preferer
      2aB3BfCA2A2a1AA3aAAb %premi
      AAkaB1BbcCAA1E2BAB5ABB %premier
      4A5A6AbAa1aAaca %pren
      3Af7B5A5A %prepa
      2A1a8b1A1aA6cA %prepar
      17A4a1b1A %pres
      1A22aA %presIg
      3a22a %presi
      1a16A5b %presiziQ
      2A13Aa %presk
      1a %pret
      26C %prevWr
      3A5a14a1A %prezAt
      A1A5a1bAA5bA2b1b %pri
      7a2Ba2a2A2a3a %primer
      5b14A4A %priv
      17a1a5aB %priz
      cA17a4Aa %prizQ
      a1AfAA1ACA3b2A2AA1Aaabb %pro
      aA8A5d1AA %proC
      1AaBaA2Aa3A6a1A1a1A %proCI
      A4c12Aa4A %proCen
      Aa15a %problA
      A1A2a4aa4C1Aa4A1a %problem
      24A1a %produi
      2A14A4bAAaA %produktiQ
      Ab1ab1a3Aa3A1Aa2aa1CeB %prof
      3A4a8bAA4A %profesEr
      1aaab3a4b3AA1AAbA %profesionel
      18a5a %proj
      18A3dA %promi
      10a11AaAAa %prop
      4a12AA1AAAbcA %propoz
      16Aa5aAa %propr
      17d7A %protez
      4a20AB %provAs
      14a2A3a2A1a %psiCologu
      b5a1AAa %ptdr
      3aAa1a2a5A1b3b2a %pti
      3a15A4Aab %ptit
      B9fB5bgb2AAabA %pu
      17BA1gA2eAA %publik
      aa1AaaA3Aa3aaAaa1aAba1a %pui
      1a13AbaAa2A1Baa %puis
      Aa20Ab %puisk
      10A6AA1a1c2d %pupil
      4a10bA %pvoblA
      a15A7aA %r
      aa1a3a7bA2b3b1AA %rA
      20A3AaA %rAd
      1A2b12a2A3A %rAdr
      8a1c %rAdu
      1a22a %rAj
      18ab5aa %rAkQtr
      10A6aAAa1b1aA %rAplas
      17A4A2cA %rApli
      4a12A3a2AAb %rAplir
      6aa10A6Aa %rAseN
      fBa2aAaaAb5c2a1AAAC1A %rAtr
      10a7e5AAa %rAvW
      13B1a2ab6A %rEf
      24Aaa %rEniQ
      8Ab8a2a2A %rI
      10a6A1A3a1b %rQ
      A9a7aa2A2a %rQpu
      19a5b %rU
      6a3B %rUA
      A9a5b1a2a1aA1B %rUb
      10A6b6A %rUl
      17cA5Ab %rUlA
      15Ac7b1b %rUn
      b3a10daA1aa3aAA %rUt
      3A6c7a %radi
      A9A7A7a %radio
      10b3A2ae3AA %rai
      5a16aA1a %raiQ
      aA19a3a %rakQt
      10A5A1AA3c1Ab %ramen
      10A7a2AA1a1b %rapel
      17AA4c %raport
      a2a4a8aa3bAbAa %rat
      14a5a4A %rataC
      B1f1AB2bCA2A1AabAa2AAA %re
      10A6AA6Ab %readIg
      18a3a1Aa %real
      16A %reali
      16A9A %redQ
      2a1cbba1aA1AaA3A7a %redUbl
      15A %redir
      1A3Ab6b5AA3A1a %ref
      3a16a2AcAA %refer
      8a8ca5Aa %referA
      18ba1a2AeB %referAt
      11A12a %refleCi
      cBa12a1B1AA3A1a %refuz
      1a1a11bA1A3A1A1A %regard
      18b %regret
      8a7b1b5Aa %rejWndr
      A10A3dB1A1a3a1A %rejiQ
      18aA2abA1A %rekW
      4B11A9a %rekomAs
      17b6aA %rekonu
      21b1AdBB %rekrut
      13b8a1c %reku
      1A1A12b9A %rekuper
      17ab3B1Ab %rel
      9a8a3a %relU
      17A6c %relev
      24A %remQt
      6a10abA2A2a %remi
      22cbaAA %remuner
      22AcAaa %remuneratiQ
      18A1B3BaB %ren
      24A %reniQ
      26a %renmA
      18A1a3aA %renovatiQ
      3aa5A14A %reoriAt
      17aa4Aa1A %rep
      22a %repIdr
      18b3bA1cA %repQ
      11a4A1A4aAaA %repQdr
      10a7A2aaA1Ab %repQdu
      15A8B1a %repQs
      1a13A4a3a %repa
      1A5A2a6a1A1a4b %repar
      18a1A4B %reparatiQ
      18a5AbA %reper
      17aa5AAa %repet
      17AaA4A %reprA
      10A6Aa3AA2a %reprAdr
      2B7gA6a5a %repri
      17a1b2a1AA %resevWr
      24a %respQsabl
      1dBaA3Abaa2aBf2baAAACAa %rest
      8a13a1bA %resto
      4a13A1A1a1aAA %restorA
      3a20A %restoratiQ
      1b6a7aA1b3ABA %ret
      18A3A1b %retUC
      d9A6aAa5cB %retUr
      a2A4A1b7c4a1aA %retUrn
      7a10A1a2Aba %retap
      24aa %retar
      18A5A %retenu
      A17A2A2AAA %retir
      a16a1a2A3A %retrUv
      9a7A6bAA %retret
      1aaa7A3CAAA3A1Ba %rev
      22a %revWr
      1b20a %revel
      a17a4AA %revenir
      17A1a2Ae1aa %revenu
      3A14A6Aa %reviA
      4b12a2a3c1A %reviz
      A15a2A4B %rezQ
      10A7A1b3bAa %rezerv
      1A14a7A1a %rezo
      25a %rezulta
      21dA1baB %rg
      Bb1AAB1A2eA1AA2Ad2AdB1AB %riA
      15b2a7a %rig
      5aa11Aa2A1a1a %rigol
      25a %riv
      16adA5aaA %rk
      10a13a %ro
      24a1A %roCel
      18aA %roan
      4a13a3a %rob
      24A %robo
      a25B %rod
      17AAd4AAA %rom
      24aA %romA
      1A13C %ron
      16B3A %roz
      10A5aAAe5a %rue
      24a %rugbi
      1fABaAA2AcbAa1ba1A1cbgaabB %sA
      17A4c1A %sAs
      17AA3d1AAa %sAtim
      10a7a1a4bA %sAtr
      1a5a2cb3aaAbb4aba %sCol
      17A3Aa1AaA %sE
      a2A3a2A3aA1aAa1Aa2Bc %sEl
      Ba2b3a1AbA2Ae1aA2aa2A %sElemA
      1B1ab1a1aA5AAAAa1aA1daa %sI
      aa2a1B1a1A6A5aaA %sIk
      Aa2a1A3A6A4a1a %sIkAt
      2A1AAgB10a %sIkiA
      aB1ADCnE1AA6aa6ab %sIkiem
      21a2a1a %sIpl
      4a2A14AA %sIplemA
      1A8eA5Ada2aAAaA %sIs
      24a1A %sIt
      AaBAaaA4A1a1BC1B1AcbaEce %sQ
      A2a6A6d2BAccC1c %sU
      1A2a12abAaAA1aBa %sUd
      3a5a7A3aAAb1B %sUdEr
      1A1A6B2b4BbAaAaBaA %sUdur
      4a8a2ba2a1A2Ab %sUet
      17A2a2a %sUeter
      17b6A %sUlev
      Aa20a1b1A %sUn
      17dA7A %sUr
      17aA %sUrd
      Bb13a7a1b %sUsi
      17A6Ab %sUtiA
      15B10a %sUvA
      1A5a7bcaAB2cBAAA %sW
      j6A2A5AA1aA1baBbb %sWr
      a3b20A %sWsQ
      1A18b3aA %sWxAt
      8a9a3A %saUl
      3a13aA3dAB1a %sai
      18Ab2b1A %sak
      2a1a3a8AbAA1aAab %sal
      4a13A3cAcAc %salQ
      22a1bAA %salari
      4A8a3AA2AAkBaa %saler
      3AAB1a4a8A1Aaa %salu
      1b15Aa6Aa %samedi
      15Aa %saon
      21aa1A1A %sapel
      1b14A1bA1AA1b1A %sav
      1A2a10a8a %savA
      1AA1A1a6a1B1AAA1bA2bb %savWr
      1b5b1aa4d %sava
      bC1Bcabb1aaB1A1Aa1bd1aacDBc %se
      2a12A2bA4Ba %seC
      2Ac4Ab2AB %segQ
      A1AdB4A2A5B4a %segQd
      1a1BHEBCaABAp1CAA8cB %segpa
      3A %sek
      2bD2a1Bd15Aa %sekQ
      bACnAAA1CaBA1B1AAABA4B1B %sekQd
      A19a3aA %sekreter
      A15c4a2bb %sektEr
      12b5a %sektiQ
      a3Aa1b1a5AA %sel
      1b1a1A10Aaa3a2Aa %sela
      aba1ca4A5A1bdA1aAAa %semen
      1A20a %sen
      5a13A6b %separ
      6a1aAa6Ab4a2A %septAb
      2AaA2bbAA7Aa2a3a %septAbr
      1b1Aa2b1aA4Ac2aAaBAaa %ser
      7a8abA5Bab %sera
      a16A6aAA %seri
      17A4A1a1a %seriE
      26C %sertenemA
      9a14AaA %seruri
      26A %servEr
      17a %servir
      1aa6a7A1AdaaabaC %servis
      18a3A2aA %ses
      1aa3bAba3a1aAabA1aA1AbC %set
      2a15Ab2A1AaA %sevAten
      26a %sevIg
      A1a3A3aaA2ABA1a4DbA %sez
      A9A8A4AAA %sezA
      1dd1Aa1E1aB2A1cba1C2cb1ad %si
      8aA7Aaba2AbBc %siN
      4a %sie
      24b %sieri
      22b %simA
      Cb2b8a1AeA1B2ab1aA %sinQ
      3a20Bd %sio
      24a1A %siri
      23a2a %sist
      10b5AAa3b1AaA %sistem
      16a1A3A1AA %sit
      17aa2aA %situatiQ
      AaBBB1Cn2A15A %sixiem
      2Aa3A10aa4ABb %sixten
      2A1EBBj2A2A %siziA
      a3aAAf18A %siziem
      18aaA3A %skat
      19A4a %ski
      aA13Aa1a4A1a %sko
      11A5A4a1A1a %skolarit
      1A4aA2ad4aBb3A2b %skolariz
      4a2aa1b5Ab2aa3dA %skoler
      1a8A4bAA1A2AbABa %skot
      bA13bA2a2a1Aa %sle
      ba13Aa %slepIg
      23ae %smal
      ab1b6Aa3aBcba2a1BAa %so
      1A1aC2A5A2bB1b1AA2AB %soEr
      cB2aa4a7a3A3A %sof
      23baa %sold
      3a21B %soler
      10b6Ac5Aa %solutiQ
      a3aa4a4aBABaA3BCc %som
      17A5AcbA %someon
      17ab5Aa %sometIg
      Aa14d %somever
      1a2a5a7a6Aa %somur
      A2a3b2A5bA1A1aAaba %sor
      1A1aA %sori
      18c2a1AbA %sortA
      1a4a3c5aAea2A1Db %sorti
      10a5caA6a %sortir
      17AAbcab2b %sosial
      17A4AAdAA %sosiet
      21b2aA %soti
      1ab14a6Ab %spe
      5a18AbA %speak
      2A3a10a2a4a %spesial
      2b22A %spesialit
      9a7a1a4Ab %spesializ
      1a2a1a3A6A7AA %spor
      10a7aa3aAa %sprIg
      2aAB5a7AAA2A1AC %st
      2a21AAa %stA
      1c11a2c4c %stai
      AA1Aca3a5AAABA1AcCF1C %staj
      4A13aa1b2daA %stajier
      18a4aa1b %star
      2A4aaA %start
      5aa13a3bA %stat
      17aa4a2b %stepsQ
      2bB9a %sti
      1A8A4A1ba3a2Ba %stil
      2b10c %stmg
      4A4Ac7b %sto
      18A2c2aa %stok
      10b6ad6aa %stop
      3b9A1b2b1a3aa %str
      15b1A %strasbUrg
      8aA7cA2a3cA %studA
      aA20a %stuf
      3a14aA5A %stuk
      15bb5aA %su
      aAaaaa2aaacaa1AAcbbaA1CdA %sui
      A9A6aA3AdaA %suit
      14a2A6AcA %suiv
      25A %suivAt
      3A11A2A2a1bAdA %suivi
      1a13d1a1a4a %suivr
      21A4a %suj
      7a7a8Aa %sup
      17a1aA4aA %supor
      15B1A %suport
      4a %supoz
      21A %suprim
      1dA1a1aA2AA3CAA1A1a1a1Aa %sur
      1a2A13Aa2A1AaB %surtU
      b17A %sve
      2bbbbaa16a1a %t
      Ag4aa2B5BbaA4abF %tA
      bA22A %tAk
      15AA %tApQ
      1A14bCCb2b1BA %tAt
      1A8a7a3Aa1c %tIg
      22A3b %tIk
      16A %tQ
      A9a2a3a1A2Ab1AA %tQb
      2a7a %tQdEz
      BA13A1A1A2c1A %tQtQ
      cBaAbA1AaBAb3D5abbDb %tU
      3a14aA2baB1c %tUC
      AA1aa2ba2A3A2A3b1aAB %tUjUr
      1aa12A9aA %tUlQ
      13a2b7a1a %tUlUz
      A15f %tUpr
      10A4bAb5aAaB %tUr
      10a7c3AA1Ab %tUrn
      24aAa %tUrnEr
      a9a15b %tUsI
      BAA4bA2a3eBAAaAAbc1bA %tUt
      5a9CAAbd1b1AA1B %tW
      B1A1aa4a4BaaBa3aeB %ta
      15c1a1Aa1a1BBa %tabl
      24Baa %tablo
      bA8a2A1a4ab1bdAa %tak
      3A6A2c11aa %takIg
      23Aa1a %talk
      15bAa3aAa1aa %tap
      B3a1a3A2a1a2A %tar
      17A1ba3a %tarb
      24A %tarif
      19b4A1b %tata
      17A2A1A1bAA %tax
      16a2a6a %taxi
      10a4b2b %tb
      10a6c %tda
      abAaBb4Ca1A1aAAAc1bc1b1b %te
      18b6b %teA
      2a17b3bAA %teCnik
      24b %teCnisiA
      5A12A5Aba %teCno
      3b2A19a %teCnoloji
      2a22A %teCnolojik
      aA2aa9b6a1acA %teaC
      24aAA %teatr
      4a1a8b1adA2aaAaa %tei
      Aa13A1a1A1AA1BBc %tel
      26a %telEr
      Aa13AaA3a1a1A %telefon
      13c %teminal
      17a6Aa %ten
      2a1a13A3bABbA %tenir
      10a7a2a3a %tenu
      26b %teo
      BaA1Aa7A1aBBAaaaa1AA %ter
      2A7a2e4a %term
      Aa2a3Aba2C3bca2aAAaA %termin
      1aCAA1A1Aa3e2a1A5AAa %terminal
      b2A17a2AaA %test
      15a1A4A1A %tet
      24a1a %textil
      a2c3A1a7CB2aAad1e %ti
      cA2a10A2AA2b1aAA %tiA
      15AAa3A3aA %tie
      1C15A1Aa1a1bBa %til
      17aaa4a1A %tim
      17A8b %timid
      25a %tini
      16aa3aa1BA %tip
      3AAa1A5a11aA %tir
      a %tirti
      22A1a %tisu
      2BAAa1ABb3k4A4a %tle
      bd1aA1ac1a1c3bbACa1aA1eab %to
      17Aa1Aa1Ab %tol
      1a2a14a3A2A %tonQ
      13a10A %total
      9a3a2d3ba2aA %tovn
      4b3a2b5a1a1A4a %tp
      b %trA
      5aAA7AB5aAA %trAkil
      17A6c1A %trAsmetr
      15Bb %trAspor
      1B2a10BABA3A1dBA %trAt
      a9a2a1a3a3ABB %trI
      A1a1Ab10AA7A %trQp
      18c %trU
      17e6Ac %trUbl
      2B7b6a2a3bA %trUg
      4A8a1ABBAe1A1AAAa %trUv
      bAAaDA2aA1A4A2a1a2Aba %trW
      4eAAA2a7A %trWziA
      B3jBCB1Ba5AB1A1AAAa1B %trWziem
      10a12bca %trad
      Bb1a1a9daA1a5Aa %traj
      17a7Aa %traktEr
      5a12aa %trap
      DAa1A1a3aa4BAcB1Ac1Ba %travel
      19a4AA %travelEr
      1b8A4c %travers
      17aA1A4A %travo
      ab1aaA1A5A1BAaAaA1CB1da %tre
      10bA6bA1a2cAa %tren
      18A1A1a2a %tret
      22A1B %tretA
      22A1dA %tretEr
      aA15c6A1a %tretemA
      4A1a18Aa %trez
      4AA1a2A9b3a %trinit
      eA1aBAbbAaA4AdabaA1C3a %tro
      16a %trotinet
      A4a3ab2a2bBaB1AabB1a %truk
      bA2c5A7a %trvaziA
      1a1ABAA3a2d1a2Aa1ba2AB %tu
      17AaA2AfAAa %tun
      8a1A13a1b %turn
      1a7a14Aaa %tutEr
      a %tvAti
      10A2b4A6Ac %tvI
      1A2gBAA7a9aa %tvaziA
      Aaa12A1b6c1b %tvo
      AA2aA3aBa1a2Aabc1A1aA %ui
      aABBCECAA1DABAq1afA7A %uli
      4B2A6e3A6Aa %ulis
      b2ac1A2ABAA1aAAb1cBCACbd %une
      24Aa %uni
      Aaa1A5ba5A1c3Abc %up
      4b19Aa %upe
      a10a3ab1Aaaa2a1a %us
      2A20Aa1A %utiliz
      4A5b6a7a %uze
      18A2abA1AA %uzin
      24A %uzinEr
      13a9a1aa %uzinaj
      bB1a2aba1Ab1c1c2fb1ACc1cd %vA
      3A4b13a1A %vAd
      4a12A6A1a %vAdr
      Ae2a13Ad6A %vAdredi
      19a2bA %vAdu
      2Ab6A2a2A6Aa1a %vAt
      5a9A2b2A1cA1A %vC
      b1ac1aaA1a1Aaa1abAaBccDfbcc %vE
      21b2aA %vEl
      17a1a4Abb %vElA
      4AA18A %vI
      aAA2a4A4AB1A1a1A1a1a %vIg
      24a %vIgten
      10a7aA5aA %vIt
      11a11a1Ab %vQ
      Aba1B8a1b2aaaaaaec %vU
      3aa5A2A1AAaaBc4Ac %vUdr
      17A2A3cB %vUdriQ
      Ad1aa8a1ec1Ac1Aa2b %vUl
      23a %vUldn
      B1a2A4aA1AaabeAa1aBA2A %vW
      10Ab11bB1a %vWaj
      2a1a3a1Ab1a3BA2aAABcg %vWe
      cB1a1AaAa1b5B1d1AAA1aAa %vWla
      Ab1Aa10A1BaAAA1B1b %vWr
      2A1a5a4AaA1a2AaBa %vWtur
      a1b5AA6B1aa4BAA %vWzI
      aA4a9cB8a %vWzin
      Bbb1aaA1B1c2AaCBbfa1dA2eC %va
      16A7A %vai
      10a6Aa3ba2A %vaj
      AB8a4B2a2A2A1c %vakAs
      18A5aAa %val
      4a5a10a2aA %valAs
      23a %valAsien
      Ab1A4AbA2a1c1a6AA %valid
      10aa3a2aA5A %valk
      19A %valoN
      4a15a2acAa %van
      bB1aBcab2cB1A1caa1cbA1adAc %ve
      26a %veb
      Ad6a1B6A1a2b1AA %vek
      2a2a11A8a %vel
      24A %velI
      24a %veld
      aA5aaAa6aa3A1bbA %velo
      3aAaa8A1BaaA1AaaA %venir
      17A4A1bA %venisiE
      17a1A5aA %venu
      Ba2a5Aa3BAda3AaC1a %ver
      18A3bAaA %vers
      A7a7aA8a %vertij
      24a1A %vetemA
      16A9a %vezUl
      Bd1ABB5A3AAb3a2C1d %vi
      A1Ab3ccAAa3A1B1a2BbAba %viA
      24b %viC
      a21A %viCi
      16AAbA2A2BA %viE
      16AA %vid
      a20a2A1B %video
      c3a5Ac5AAA3aBb %vie
      A23A %viel
      25b %vien
      1b2a1a8aa7Aa %vierzQ
      AA4a3aA1A1bdA2ab1a1B %vil
      19A %vilErban
      Aa8Aa3Aa1AbbA2aAA %vilaj
      15Aa %vilefrAC
      23bb1a %vini
      b3Ba2a1d4A1Aha1Aa2bA %vir
      4a3a2a4bb1b1AAc2a %vit
      16a9A %vitr
      8a9Aa5A %viv
      3a14A5A %vivQ
      1e13b1AAa3cB1b %vivr
      17aaA1a3dB %vizit
      bA8AA3Ac1a5Aab %vle
      10A4AaABacdeCjd %vo
      1A2a8a %voE
      15b1aA3a1B %vol
      1a13a1A1a2a1cB %volQti
      1a2a10b1a1b2ba1d %vork
      17aAaa3a1b %vorkCo
      1a13b %vosj
      1B16AA1adadeA %votr
      3aA %vrQg
      1a2A5B4AAa1aa1b1Ecb %vre
      1A2A8a1a1Aab3A %vremA
      20a5a %vritIg
      a17b3a1Aa %vu
      21aa1e %zelev
      10Ad4aA1a2cAB %zero
      23baa %zo
      10a %zon
      1b13Aa7a &3d-printing
      6A3A4AcAB1AdA1AAA &acrobatics-parkour
      A14ABha3A1A &back-knee-pain
      16A5AAcaa &bad-smells
      1AaAA1a2bA4BaA1A1a2aB &baking-bread
      aA1Aa2a2A3aAA1Ab1A3Cb &being-alone
      a3a5b4AbAbc1a2AaB &being-outdoors
      a6aa1a5abd3AAadB &bicycle-things
      aAAb6a5BBf1aABCd1a &broken-things
      Ab4a4b3AaAAc2A2ca &camping-hiking
      Aa6bABa3Ac3aAcCb1b &car-bodywork
      10A6Bb6aa &car-brands-models
      aA1b4aab5d1fB1aB1B1d &car-parts
      19A3c &car-tuning
      ca1Aa1AAA1A1aa1a1A1aAa1Afc &car-verbs
      Ba8A4c1eb2AcAAab &carrying-heavy
      ebb1ABaba1Ac1A2aAc2adCadf &children-elderly-care
      A3a5Ab5AA2aa2b &clay-pottery
      AA2A11AAAAaaf1caA &cleaning-verbs
      4a3A1A4A1Aaa1AA1cBc &climbing
      b2bAa4BA1aad1ABaAa1bd &coffee-bar
      AA1ab6A3AAbAB1A1c1C &colours
      17B1AA1A1gBE &company-we-make
      AAAa11Aac4A1ABb &computer-hardware
      1CAaa1A1baaAa2B1AaAaaaCaeA &cooking-verbs
      3Aa1aa2a1a1a1bA1A1AA1ebA &crafts-diy
      AABA3A3A1a1e1AbaaaB1cA &crowds
      BA2a3d1B3a1BCAdC1fBhE &customers-reception
      8a5aA1bAaAAc2dA &diggers-site-plant
      ab14AA1A3A1A &dirt-grease
      2a2a9a1bB3A1bAA &disgust
      a2a6A7AA3c1Aa &dishes-cooked
      22A3a &drawing-tools
      A2a1aA3B5A1BA1b2AbC &drawing-verbs
      A1a1a1a2aAA3AdcBB2BcCBa &driving-verbs
      cB2a5aA3a1AAa1a1BgBb &drones-boats-trains-planes
      A9A3aAad6A1A &dust-allergy
      4a5AA5qBA1A2ab &ear-pain
      CA5b7C2aB1c2bDe &early-rising
      A1aab3a1BaBa1A1b1Aa1AbdaC &electricity-objects
      1aa2a11B4B1e1a &fabric-leather
      abAab3A6b3B1AdAcc &factory-workshop
      cBABa1b1cd1A1a1B2AaB1gd1iE &farm-animals
      3B1aa3a8A1baAa1b &fashion-style
      8a6AACA &fish-seafood
      17BCAAcAbdb &fishing-hunting
      2aaA3b7CAa1bAA1eCa &flowers-plants
      1aAAAb4Ac4eAAaeABB2B &forest-countryside
      1Ba2bAaBAab1B1BAEaeAA3aB &friends-together-doing
      cCbbb1abaA3a1aD2cAA1aAad &fruit-vegetables
      Bd3B3ab4aA1AbA1b1c1B &furniture-assembly
      AADEDAAChhCABG1ABB2AA1bBaD &garments
      a3b4Ae2a1BhCgb2aBD1a &hanging-out
      b2dBc2c1C2A1CAC1A1AAcBAA &hating
      A1Bca5b2A1ABfbBA1AABCd &hating-to-sit-still
      1aa7A2a1Aa1aA1AB1bAA &heat-sweat
      AAa5AaB2a1A2bA4cBa &heating-cold-air
      AAAB2b2Aa1AC1B1DDc1BhBGBKa &helping-father-uncle-grandfather
      1a2AAaAAbC1aAa1AAfebC2AjD &helping-people
      1Aa1Aa3a6abAA1AA1c1a &home-decoration
      AAa1aa3a3aAAAAAa3acC &household-appliances
      B2aaaA1baB5A1AB2AAa1B &imagining
      kdAA1AAA1AdA3cgB1lA1AbAbC &indoors-shelter
      3ae1AA1A3A1Ab1AA1A1BeCb &inventing
      1B1a6a4a1b1a1A1cdba &jewellery
      ACAAb2AbAh1A2aABbCABll1cc &job-generic
      10b9AbA1bbB &knitting-crochet
      Aa2aa9BBc3AA1dAB &ladder-roof-scaffold
      n2Aa2A2Aa1a2B1A1A1baBad &late-evening
      A3a12cabB2AdbD &laundry-ironing
      d1a1aa1aA1dAaa1AaacaaBaaaAa &lawn-hedges
      CaaAB3bbBa3B1EbBcAgDfdA &leading-organising
      5a4A5aAA6c &light-sound-stage
      A1a1a3a6BadAA2AAAab &loud-noise
      16aaA3Aa &love-of-cleanliness
      eAa2aAa1aA3aCD1BbbBABCB &loving
      1Ba10A1a1CaAAA1acbA &machine-settings-programming
      A1aBc1AB1aAA3Ca2BA1BBbbb &machines
      1baaAaa1cbabaAaCA1cA1BAChda &making-by-hand
      A17A6d &manga-comics
      AAA1Aa2cAB4B5Ac1bA &masonry-walls
      BabA7A1bacb1aAa1BdbbA &maths-calculation
      bAaaaa2A1E4a1aB1BdBd1Ab &measuring
      A3A1AcdaBa3BAA4BadAB &meat
      a1AAba9A1cAA1ACBfBa &metal-material
      A2ABA9A1AA1cAAAdCB &metal-objects
      AAa4A2A2a1A1ba1ABAAaba &metal-tools
      1AA1A2AA1A2b1A1b1AA1aAic &millimetre-detail
      7a16A &models-lego
      16Ab4A2bA &motorbike-parts-verbs
      4aa4AA4aB1A2Ac &motorbike-scooter-models
      1aA1a1a4a3aC2aA4A &mountain-snow
      Aab2a4A6C1C3caaa &music-listening
      1aa12bA3A1AAab &music-playing
      1da1AAa1AaAa1b1ceBbg1ccAbdB &networks-internet
      ia6aa1A4bbBA1aaAAcc &night-work
      Bdaaba4A2A1qFAABa1CbcCC &not-minding
      BAA1A2A2bC1a1bAcACecAAeAc &office-desk
      d2A4AbC1aB1bdaa1aaBccDE &other-video-games
      10b4a1caAa1AabA &own-rhythm
      2bA6a4b1BaBbbcagAB &packaging-parcels-warehouse
      1b1Aba1Aab1aaaabBaa3AaAfb &painting-verbs
      1b2aAa1a6AaBaaA1A1A1a &pastry-cakes
      1aAa9A6AACAc1b &patience-meticulous
      e3a2a3a1a1A1AAB2A1aBa &pets
      15A7Aa &phones-screens-consoles-repair
      a1cA12CAAA1cA1A &photography-video
      1Aa1a1a1a1aA3B1aa2A1Aaac &physical-effort
      aA3A2A1AA3abAAaAAC1cAa &plans-architecture
      aA13BA1A3bAb &plaster-resin-moulding
      aAaA1a3bA2A1B1aAa1aAadaB &plumbing-water-pipes
      a1A1a5aA3AA1AAaAbBeba &printing-paper
      15AcAaAAAABcCB &production-line
      DdBBB2bAa1B1f1bDBCaA1aAda1a &programming
      10b6ab3baBcA &puzzles
      Aa2AbAA7aA1A2A2aca &quiet-calm
      A1a1Aa3aa2a1AAAa1a1A1e1C &rain-cold
      B1a2a4Ab3B1eABab1BBdb &reading
      lLaCaa1ABaai1b1B1c1B1adaE1a &refusing
      B1a1A5bA3B1aA1cABAgCa &repair-verbs
      AA5A2AA1A2AAAAbABCd &repairing-for-others
      ABaba4aB5AC1bC1kCfAA &restaurant-service
      aa1Aa3aa3AabcAcbaAA1BcB &roadworks-earthworks
      aA1B2AbdabaA2aE1b1AA1AbCF &robots-automation
      A1aa1a3aA2A2AA1c1a1AcAB &roof-timber-frame
      aC1AA1a1Ac1a1a1BgafA2b1AdD &running-dance
      Db1CbFBBbaifeDeABFiAaAABHbc &school-subjects
      Ad2A5a3Ab2a1A1AAbBb &sculpture
      aB6A1AB3BBABga1aAa1a &sea-beach
      1Abaa5B2a1a1B1A1agAcA &selling-shop
      16AAA5b1a &sewing-tools
      Aaa1b12cA1A3c1A &sewing-verbs
      1A6a2b5A3A1AeAa &shoes
      aA5a2B4bBbB1ac2aBb &shyness
      mdA3AA1bA1a1aDjAae1ABaEcb &sleeping
      A7b7a5Aa1d &small-electronics-solder
      B1ACbaaAB1BA1aaBcBC1AA1AC &so-so
      3aa10A4AA3BA &solar-energy
      15AAa3A2AAc &standing-long
      1a2A1a8A1AAB2AAbEe &stone-slate
      1A8B7ab2A1AdA &strength-sports
      aCAeAcAb1aBcA2aA1dc1A1B1cb &sun
      1A1A13AA3A1Aaa &taking-apart-verbs
      1AbA1abbaaC4CB2Aad2Cb &talking-to-people
      ab14aAAA2dabAa &tasting-eating
      1B6aA5D1acA1BAABfB &team-sports
      AAaAca3a2A2ABABB1AbACAC &theatre
      B1aabaaa1B1b2AaD1BBBbCBi1A &tidying
      1b6b1A4AAbAA3AaCb &tiles-plaster-drywall
      AA1ABA2A1a3AAAa1A1b1BaaB &tools-generic
      19A1AdAaAc &tractors-farm-machines
      1B1A3aAaA4AA1CAcAbAe1a &transforming-recycling
      ABA1b2a3A3faAAeAAbaB1g &travelling-changing-places
      B3a5a6AB3aadB &trees-logging
      AAaaa1Ab1AaA1A1BaAbBAA1ddAa &trucks-buses
      cC8Ac3a1a1A2AAAc &tutorials-learning-alone
      2abaa2a1A5AaaBAaAAaBC &vegetable-garden
      A7a6A1B6bAb &vertigo
      2cA6A2Aa1aAaa1A1AAa &video-editing
      bBa3AAa1aa1a1aiab1bAABcDB &walking-moving
      1b2aaBaaaaa1aaaa1bAAaaaaBc &wall-paint-tools
      Ba1bbbbaA1B2a1ac1CcABBfGdB &wanting-to-become
      18A3a1baB &washing-cars-windows
      aab1BaAA1AE4b1AaBAbAabAa &watching-tv-phone
      4A4a5AAD1aAAaacAB &we-sell-install
      Ce3a4a4B1B1aAAAaC1C &weekend-work
      a3a1a2aC2a1a1cAbBbCAdaa &welding
      AaA4a9AAaa1A1a &wheelies-cross-riding
      bABb2a3dA1a2aAfA3Aaa &wind-snow-ice
      Aa8a4AbabAbA1Afaa &windows-doors-locks
      9a6Aa7B &wiring-verbs
      1a1A2aa7AA2AdA1BdbB &wood-material
      3a4A6A3A1bB1bCa &wood-objects
      1A2a5a6b2a5a &wood-tools
      AA1a5cA2a2AbCaAAA1Ac &wood-verbs
      1b1Aa1A2ab1a2Baacbb1A1bea &working-in-team
      1A8A1a4AaA3BgAB &workshop-garage-shed
      edcACeceacj1AcbAAfgdbAeb1gcA +age
      B1aBaAaAaBbf3ABCbdBeabCcb +all
      C1BCaa1aa1BC1Cabcd1dbcBhbcaA +asks
      Bc8a4baAa +bears
      1dab1a5a3bC1A3bAaAA +bears-after
      iw2bA1a1aBB1A1d1ABAAAAaCcA +boarding
      3Aa5A2a3A1a3aAAe +both
      eDacb1babA1a1b1bebCbAAdaBaa +contrast
      bDb2AaabAA2A1B1bAa1aAcB +correction
      eAcbAAA1bAca1b1ce1cg1acaCbia +dislikes
      d2cAba1bBAC1aa1bAc2bCd2E +dislikes-after
      5a8A2AA2A2a1a +english
      cB16a3A +except
      A1b1Aaa3A2A1B3A1A1AA1f +french
      eAAA3b2A2A1a2baA2AAdB +intent-back
      A1aaAa4A4ABB6aA +intent-correct
      BAA2b1AA6BA1dC1BAaBBc +intent-dontknow
      15AAbA2AA +intent-erase
      1A2AA1a2A1a2BAB1AaBAAaAb +intent-greet
      1AA1Acb1B1AA1b1DB2bBacB2d +intent-help
      1a13BACbB1CaBeaB +intent-human
      AaAb1a5a1A1A2e2AA1c1B +intent-insult
      3AA1b9A1a5AbA +intent-language
      15B1A1a1A1BaAB +intent-offtopic
      2cA3ab1AA1A1AAAd2aaAFa +intent-repeat
      4B10AA1Aa5a +intent-restart
      Baa2abbAb1A1baAB1BBAAAAbAa +intent-skip
      BcaDB2bEceB1A1bfAfcA1aadAD +intent-stop
      5A2AAb4B2Aa4BbA +intent-summary
      cBAa9b1AaA3AbAB1a +intent-thanks
      1a13AAA1AAAabC +intent-why
      c3A1a3a2A1AABA2a1ABAA +intent-withdraw
      1AjnohhmBEifbieCAAiBA1B1Igd +level
      ddbdcaaaAAAAabaDacBA1ACaDCh +likes
      CeaA1bB2ABaa1a1BADca1AdAaF +likes-after
      a1aAaAaA1aAA1a1aBaBAA1dAAcA +maybe
      Ba1aa5Cb5Ab2Ab1aAa +mentions
      aaA3a1A4a1a1B1A2a1Aa +mixed
      abAAa1a1A1A2a2AB1A2aABa +mixed-after
      AcaA1c1AAAbf1aA1aafA1AhAddba +negation
      nK2BbBBaAdc1B1BadceAAjbD1Aa +no
      Cb1AAABA2dc2AfBAfb1AjABAB +none-of
      1faCaAbbAbefb1aAH1caaee1beaA +place-lead
      bA1bAAAaaaDE1DAIgcCcAafAAcA +reach
      dHaCc5Ac4BCdB2aD2D +refuses
      dF1Bb2AAA1b3aAbbB3B +refuses-after
      BbBAA3AAzCAAa1azrecAGpMee +situation
      aab1aabaa1d1ac1a1bAABbB1DDzb +speaker
      dAaaAa4A2A2B1B1aAaAaBa +strong-correction
      c1CCAaa1BCA2C1AAHGcABbaFEJ +third-party
      Mp1acbba1B1aaAafAbaEaaAeeADa +yes
      2A7Aa4c5ca 0
      b1mBD1AHnRbB1E1ABhadaAAcadc 1
      2AA 1 2
      2AABa2a1eA4A1fA3aa1a 1 an
      2cB4bCA2B 1 er
      A1k1A2AcCA2C1AbAA7a 1 ere
      baAa2A4A4B2b2a1AAc 1 h
      17aa6a 1 jeune
      2g2B2bC3A4B 1 re
      4aa 1 semaine
      2AdcC1A2b5B1aA2b1a1B 10
      a15a 10 km
      16B 10 min
      1a4A8A 100
      1Abe1A20A 11
      10A5A1Ab 115
      2dAAAB3A2A1A2b1A1b1aaA 12
      6Bb18A 12 ans
      4A1aa3A1d1A1AA 13
      6aA3A 13 ans
      1aAAacAa2C1bA2BBCB2AAADf 14
      4bA6b13b 14 an
      a1A1acA3A6AA 14 ans
      10A 14 mais
      2B1jBIC2BA1B1CCACBABBCECfA 15
      4a11a8Ab 15 a
      4aAaA2a6c5ABa 15 an
      26a 15 and
      a1A1aa1A2B2A1BABA2A1ABaC 15 ans
      26a 15 e
      4a 15 en
      1A23aA 15 et
      4bA4A15A 15 in
      aa2a 15 km
      25Aa 15 piges
      DaA1ABAAAAbB1B1ADDfBAABaIbd 16
      2a5a6A1Aaa4Ab 16 a
      a5A3b4AAabA4Caa 16 an
      AbA1AAA1AAbA1A2AABC2Aa1C 16 ans
      11A 16 en
      10a4b1Ac4a2b 16 left
      ABbA1A1AaaaA3AAAgb1A1cHbc 17
      16a6aAAa 17 a
      10a7a4ABA 17 an
      2a7A7A 17 and
      AAa2Aa1a1b6bcc3bBc 17 ans
      13A 17 en
      18a4a 17 piges
      A2A4A1C2a1BAA1e2aACaC 18
      A12a2aA1A3ABbA 18 ans
      15A6b3A 19
      26A 19 ans
      CBfpB2BNmD2DABb1aaAA1b1eb 2
      4b3Ab14Aa 2 a
      10a12ba 2 ans
      7a10b6a 2 c
      2bB5A3a 2 d
      A1CrCBAA1AC2A2AcA6aB 2 de
      2dB4Fd3B12b 2 e
      2eA1a1ACa3A 2 eme
      3a14bA 2 fois
      1A1A11A3a 2 h
      4a3a9ab2bB1b 2 mois
      2Bg9B1a 2 nd
      2Bd6b2A1A8AA 2 nde
      2bB5A3b 2 s
      4Aaa3a 2 x
      a14A1BBA2A2aa 20
      17A 20 ans
      15A 20 km
      Aa13A3a 200
      10A 2008
      3A6a 2009
      1A1A1A1A1A7AA7a 2010
      7A 2011
      25A 2012
      17a7AA 21
      18a5AdB 24
      11A4CA8B 25
      a 25 km
      22a3B 28
      1cBBsLGGdBA1AaABA2b3aAeB 3
      4A18a 3 ans
      24aA 3 d
      caAAqFBCcAB2aA1A1A2a1aCbA 3 e
      3Ai1AA10a4a 3 em
      BcAamDDC2c2A4a4a1AD 3 eme
      4A8b1A2A3AA2a 3 mois
      A1aaA1A3AA3BB3A2AaA 30
      2a12A3B 30 km
      19aa2ab1A 300
      aB5a2A7A 35
      bB8A 35 km
      A1AAPzGCA1C3AAABbB2aA1bb 4
      bA2JrAA2a2AAA2b6aC 4 e
      1a2AgA3A6Aa5AcA 4 em
      4EiDC2A4a2A6Ab 4 eme
      2A6a3b3A6a 4 mois
      aAaAA5A2a1AAAAA2A1bA 40
      aA24a 40 km
      4A8a 40 min
      24a 44
      4a10A2A6AA 45
      4a 45 min
      AbAAIHyG2DA2AAAB1Aab2aBa 5
      1a1aABjA2B 5 e
      4CBhB17A 5 em
      2AAFDoC2A 5 eme
      1a4A15A 5 h
      6A3A5AB 5 min
      1a13C1A4A1a 50
      1a13B8a 50 km
      16A 59
      A1DaBEFuB1A2AA5a1cA1a 6
      2AbaBAi2B5A 6 e
      4BAAf8a 6 em
      2A1AACm 6 eme
      2A4A9Aa3aa 6 mois
      20c3b 60
      1ABa1Aac3A3AA1A5a 7
      2AAaeb3B5AA1A4bb 8
      10A5A 8 h
      Aa13A4a 80
      2AAbd4A7a5a 9
      15A 92
      A14Bc1aC4AaA 93
      1A 974
      DODCDC1CFDMFAC1MJjHcciECH1g ?
      A1bbcAAa1abA1b1a1AcCaBBdDdA ?^
      ab2aa4A4aA1bc1CBcaeb @admission-decision
      BbA2aA1a1A1A3AAd1AaBAab @admitted-refused
      10b7A5cAa @adult-retraining
      1A2a5c2a3ac5Aa @affelnet-wishes
      ac1ab2bAb1b3A2bcaAdABBc @after-cap-options
      aA2a4bAA3AeBA1AABAbeB @after-school-alumni
      DAc1ABAB2aA1A1ACAgaAAAbIaa @age-16-17
      1AAABAbb2AA1A1a1cBaaaABDf @age-generic
      2A1b2a2aa3a1A1b1AaB1cA @allophone-french-needed
      b2A14AA4bB @alternation
      1Bca2aA2aA3bBbAA1caCfaA @application-documents
      eAabAaAcbBbb1b1AbDeAa1BACd @application-step
      1a6bAb2a1a1AaAa1aBeG @apprentice-hosting-by-company
      A1AAbb2c1d1A2A2gA2BcACc @apprenticeship-cfa
      Bba1a1a3Aa3BA1B1ACa1c1B @apprenticeship-tax
      dCAaa2c1AaAad1DbAbB2c1fed @assistant-small-talk
      1A1a11A5b4A @audit-control
      1A1aba1Aa2Aaa1bAAaBBAeAfCb @automotive
      2d1D1ABDABA1j1A2a3A2Bc @bac-pro
      ABkdHBBCHcDA1hABABFBAAAaCDf @bac-pro-definition
      1AcdddaB2Ba5BAb1bbABbc @bad-marks
      1ab1caA2a1b3b1d1AABaCbnE @becoming-instructor
      Aba1A2Abdb1aA1BbCdc1A1BeaD @building-construction
      B2Aba2dbAa1a1C1bcAAaBAd1b @building-green-digital-work
      2A3a3d4bCbb2aAca1c @bullying
      17A2A1A1aBA @business-wants-to-order
      A16a1A1AafB1b @cannot-afford
      A1CCDAABcga1AE1a1a1A3AAAa @cap-definition
      AaFEDABBlh2BEA1aaaA3ABa @cap-diploma
      AAab3AbaC1a2DBaabAAdCdA @catering-restaurant
      8a5a2A6bEb @certificates-insurance
      2AdB3a1A5AbaAA3AA @change-trade
      bA1aAA1AA1d2a1cABjbaa1AABb @child-dropout
      Ddb1bc1aaBa2B1Aa1AdB1d1GEz @child-of-speaker
      AAaaa1ba2BA3bAc3BaaDdd @choose-trade
      AdA1qlIaC1jAABBCBCjFAbD1DgA @college-level-class
      B1ACAAaaA1jC3c1Blf1BaDbcC @come-back-later
      Ab2AA2a2A1A1BABDADAeErEB @company-talk
      16aaaaAA1AB1c @company-visit
      3A6Bc5dBAb1b2Bc @competition-complementary
      1a1a14A2jA2dD @confidentiality-minors
      1a3A4A1b2a1aAAbAiCBB @controversy-union
      dBa1Ba2a1A5BAA2A1a1a @correct-one-answer
      AA2Aa4Ae3eBABC5bB @country-nationality
      14a2AAab1a1ba @csr-social-impact
      bAA1a4a3a1BaDBBf1h1bBc @customers
      bA8a4AbCA1fac1iDB @customers-of-schools
      CaAa2aAA1AA1a1CBAADAAcbCbC @daily-hours
      aB13A2aAaa1Baaa @danger-injury
      d3A1ab1a1b3bAAa1Ame1cA @data-stored
      1bb2a4a4dA1eBA2bcaB @deadline-lead-time
      2a1A5b4CcDb1BbAb1aA @delivery-collection
      Aa1AA2A2b3AbAABAaddAeAA @difference-compare
      abAaA3AAAA1A1fADBaaddAb1B @difference-comparison
      9b6AABA2a2bb @diploma
      5a2AfBa1b2AbCA1Aaa1aa @diploma-title
      aA8A3a1dzA3CCCba @disability
      bBa1b10aA2AA3ABd @disagreement-parent-child
      AeA1A2Aa1E4nA1AdaBABBAA @distance-far
      1d1bbAAa1aC2a1tBB1daaEB1Cd @distance-finding-school
      A1a5aaBA4baAC1AAaDAa @driving-licence-help
      1B1a2b3b2A1a1AdAAABaHlD @dropout-services
      a1AaA2a1ApC1A1bAFmB1AA1BbA @dropping-out
      ib3Aaa2CA3aBAA3a1bab @early-late-tired
      1BA1B5A5AdCabCAdc1a @ecole-de-production-name
      CA2bA3bAA1a1BbAaBB1AAcCb @electricity-digital
      1b1a6ab3aAAABag1afb @email-letter
      10a6bBaaaA1Abb @emergency
      18AAAaaCjCE @employer-recruiting
      1A8A4AABCBB1ACuGG @employer-speaker
      Ba1aAaBbaBbb1b3BeAaaCACdc @enrol
      aA2b5a4Acab1aaA2b @equipment-compliance
      aAA3a1AAAa1B1ABBabAaB2a @equipment-uniform-cost
      BA8A4ACCAA2bBABa @erase
      aAaAc1A1BeA2e1AAc2AcAAabC @exam
      cDCca2dcaA2b1a1Abd2A1Bbb @exam-training-duration
      aB2B4Be4A1Aa5bAa @exercise-fake
      eA1AB5mA1A1aa1lba1BaBbc @expelled-trouble
      AA4a10AAAa1mD @exploitation
      Al1a1Aa2AAAaa1ccDDma1AAGDA @extra-costs
      A1aa1bbdcaDbA1AAA2A1AA1ABd @failing-exam
      10a6cb2A1aAdA @family-benefits
      Aa1ACBDa1aAaa2A1bBAAccBcAC @federation-contact
      1A14aA2A1a1bA @federation-network
      fAab1aAa2Ba2a2baaaA1AAAd @feeling-bad
      B1aA4a2a1AaB1a1Aa1bdbdD @find-a-job
      B7ba1a3A3BA1fCbBA @find-an-employer
      fFBAaaa1A1CA3Gz1DDAAB1B1B @find-near-me
      2A1Aa4a2A2DdBbAA1bGmA @follow-up-support
      aaabaA1AacA4CbAaB2hAda @food-work
      7a3b3abAaf3ABA @foreign-migrant
      24bA @foundation-and-corporate-sponsor
      aBa1DBDa1aA5CA1A1BAACBf @founder-church
      aA1Ab5A2b1A1bABB1ABd1B @founding-a-school
      17A2A3aA @founding-company
      2b7A5c2Abab1c1a @fraud-suspicion
      15cAABA1AgBcaA @free-of-charge
      Aaa1aba3Ca1A1aacDb1aBcacd @french-and-writing-level
      AA1AbAb1aA8db1AA1bfA @french-language-beginner
      23Aa1D @funding-of-schools
      2Ab2a1a1Cb1b3BAaa1abbCB @funding-sources
      A1aAAa1aaab4AA1aAAAbDdDd @future-after-school
      AA8aB1a1B1BDEBAjtaA @future-salary
      A1da3A5c1AAABA2AA1A @general-track
      bbcbaa1aBaba1baacAa3AB1co @girl
      aAa1Ab1A2Aa1a1A1Dc2aBaClA @girls-in-trades
      Aa1B5aA4daB1AAcA1h1A @giving-machines
      Ae2bA1a7aB1b1AAbAdaC @governance-board
      17AA3AbA @grant-bursary
      Aa1aAb1Aa1abA2B1aa1d1aBeCA @green-nature
      aB15a2a1a1adA @group-size
      1a11A1a1AAAA3daB @growth-opening
      1bAaaA1A1ACA3CAAAbAae1C1d @guarantee-certainty
      1A2A1a3b5aBA1A1B1DgA @guidance-services
      a1a1Aa4a1a2A1bcA2b1Aad @hands-manual
      1a1aaaA3CA4AAD4bAAa @hates-school
      7A2aA4BAaAaACAhA @have-repaired
      aaa1abbaCbbb3ABaf1c1b1Ae @help-commands
      aaaA2A1AaBb1A1AcaA1ABabA1A @history-origin
      Ba1caaA1AAfA3C1Cb1AAaACbd @holiday
      Be1acA2A1A1Aa1cCB1AAdfDcac @hosting-pupils-in-company
      a1c1aaa3C2A1aAAaCB1baDBb @how-long-is-this-chat
      bA6aA8aa2b1a1B @how-long-kept
      Aba5AaAa1A1acAAbbB1c1dc @how-may-i-write
      aAC1aaA1b1AA1b1A1AB1AaBBB1B @how-to-procedure
      1A1a1aAa1aa4AAeaA1AaB1C @hurt-accident-words
      1B8bA1A1CAc1AB1AcAhF @individual-follow-up
      aaaAb1a1aaA1aa2AAaAA1ABbAb @industry-metal
      B1AAa5a4ABh1BaACaaAA @injury-accident
      A1Aaaa3a7BeA3AAa @insult-assistant
      1A1Bc8a2ABAaabfEbAE @internship
      aA3aa8aaB1aA1a1Ec @interview-host
      C1A1AA1A1AbA3aBaC3ABDBB @is-it-a-robot
      baAA1aAA1cA2a1cAe1a1a2Afd @is-it-a-test-graded
      BB8A3abA1BaaAhbecb @is-it-free-to-use
      Aa6a1Ba3AabaAABa1aaa @job-after
      4a18aa @label-quality
      1AAAAAa4A2AAAB2AAA1Aaa @languages-of-assistant
      B1AAAAaABbfB1a1AACfBAaBe1ab @late-in-the-year
      AAaB5aaA3AABaaaa2cA @law-2018
      1A11a1bbA1A2A1bAb @lazy-unmotivated
      a3a12AB3a1A1d @learning-by-doing
      4Aa4B3b1AzEB1ABCDcb @learning-disability
      5a4A3aA1vCB2ABCbe @learning-disorders
      ea8A4Aabb2AbBAAb @legal-school-obligation
      bAeDcBBabcc2e1d2bb2BeBCa @length-of-course
      b16B1anaA1eCB @local-authorities
      cBaA1b2AA5BjCd2AbAAda @local-roots
      B4b1A2Aa3apCdama1AgcA @local-territory
      fB1AA1AAaAdA1a1cABjBa1AAbBf @long-gap-idle
      1a6a1Aa1a2cA1AbaAcaAA @lost-code
      eA5b1a5Bea1B2bb1A @lunch-meals
      aB2a2AAa5AA2AAaBCfBB @machines-equipment
      1B2bA1AA1A4aBaBAAaAAcaC @machines-tools
      4a2A3Aa2aC1ABAAaAfCc @machinist
      1bA2a3ab2A2bBCfAac1E1b @making-parts
      1B7ab2A1acCdAbaD1hab @map-list-search
      1aaaa3AbA2a1AA1aAAabAeAA @master-professional
      Bbb1A5B2ba1AbAca1BaBca @maths-level
      A3b1a1b1A4aAaA1aAABAAb @meaning-explain
      1A1Ab3A4A4A1AAAAA @meaning-of-words
      1a7aA4a2b1AA1A1fa @mentoring
      bBaAabb1bACa1b1BB1aAbb1AdAb @metal-products
      a1FDpimIaEDEdDfBcaBDAbCAEhd @middle-school
      a1B1e2C2CA1A1CB1DAAAABFab @minimum-age-15
      2daaabaa1Dd1baa1baeBddAFpea @minor-child-age
      Ba2a5aA4AbAaAcfBa @minors-regulated-work
      1a1bbAB1cABc3bABAA1AAAAba @modern-or-old
      AAAa6aA5bAC2AqbAb @money-generic
      Aa1aa1a3A4AAAAAAaaBBhb @more-information
      dAaaabaAbB1A1A1Acaa1aAE1dda @motivation
      1a2a12BA1aAAbac @network-director
      1A14aA2A1a1bB @network-label
      yvb1aB1aaaADa2dBFDwB2EGae @night-lodging
      aA4a10A1a1Aa2Ba @no-money-poverty
      A4A4Bc3dA1dc2BaEb @no-school-near
      18a3aA @number-of-pupils
      17B4Ba2a @number-of-schools
      1A2aBaB2A1a5aAaAA2Ba @only-for-failures-stigma
      2AA3A9ABA1AcAbda @open-day
      aCA2BA1baA4b2cAa1dbiAC @order-object-for-home
      aA1a4aAA5AAa1c1aBca @order-quality-mistakes
      2a3ca2A4a1BBaABcBDn @orientation-advice
      1AABA2cCAAB1A1AAAC1a1A1aAb @other-diplomas-further
      BAa7A4aAbAAA1c1ga @our-employees
      aB9c4AAAc4a1a @overseas
      10A2b1A1Aa2b4A @parcoursup
      fCAa1a4AfAa1aAEAhaAa1Hama @parents-guardians
      Ab1a2a6a1A1aBa1a2B1a @parents-role-contact
      gABAb3A1AcA2AaBBcB1B1ECaa @parents-will-see
      aA13B1aAaAA2ceB @partnership
      bb7a5A1AAa1cA1fBB @passing-on-know-how
      5A15A2aA @patrick-carret
      c4aab3A1A1cBCD2ab1cDa @patrons-sponsors
      2A5aA3e2aAAaa2df1A @payment-invoice
      2C2a1A2g4aABeaA1BbBCc @payment-terms
      A9aA3AAA1a1acAaa @personal-details-required
      aA13B1A1a1AAAa @personal-gift
      AaaAbaa2aAa1A1BaB1BafbBeD @phone-contact
      A9A4c1BaBAe2fCB @phone-use
      DCABB3A2A1a1adC1Bcc2b1B @place-city-region
      Bb3AA3b4aAbAbab1Bd1b @places-waiting-list
      16ACAAdA1AeDD @placing-an-order
      10c9A2ba1B @pocket-money-job
      AbA4AA1Baaba1dabccd2BB @possible-eligible
      Aa6a9bAaAcAdAA @price-of-a-job
      A2A6cA1a1BbCaCAAkdbAc @price-to-pay
      lEa1A2BAAbda2cAFda1aBaaBA @private-customer
      5b10AA1aeA2cbB @private-or-public-school
      Ab1ab1A4a3A1Bb1ABa1Bfa @protective-supervision-staff
      5b10AA1ae3e1B @public-private
      A9a6bc2AAAa1B @punctuality
      bA2b1A1A1ab3dAcdB2cAEab @punctuality-absence
      fB1ABaaaa1j2A1Ac1ma2A1Aea @punishment-exclusion
      BaAAAA3AqB1B1bbDqcAAAADdC @pupil-dropout-rate
      17aaA2aiAAA @pupil-pay-or-reward
      aAa1A1bAb1AcacaAaACc1eeColI @pupil-status
      Aaa1Aa3abA1AAA1C1AAsDBhAD @pupils-names-asked
      a7a2a1b1baAA2AAb1bb @purpose-usefulness
      1a7aA4A2a3AAdBa @quality-tolerance
      Ba8A4a1aAbaABdaAb @quantity-how-many
      2A1a1ab2A4Ab1A5a1A @questions-to-ask-a-school
      A1aa1aA3BA5A1acBACgBC @quote-and-specification
      aBA2aA1c1AA3AaB2cafB1aC @real-orders
      1A6A7ACAAAbBClEB @recruiting-graduates
      2AaAaA3A2a3Ab4aA @regret
      2b2Aa8A1AaAaAAA1bA @reliability
      1d1aAB4A2b1a1BDob1AbaD @rented-lodging
      A9aB3AA1bba1baBAa @residence-papers
      aA2a8A1Aba1AaAAAAac @rules-how-you-work
      Ab1ABA4a4b1fbB1a3aA @safety-equipment-rules
      2AAa1aA1AAA3AAb1aAda1Bca @safety-workshop
      2b7A5c1AA1aaAaaa @scam-suspicion
      BaA1bbaA3A3AaCCbAAfCcAb @school-cost
      1bbdAaaCAAkgAc1c1blfcBE1bfA @school-generic
      5a10bf7a @school-phobia-malaise
      A1eaa1bAA1EAAa1aBAAb1BBACfb @school-subjects
      3A3A2c4A1AeA1aBaEjB @second-chance-help
      1A1A3A2c3aA2eA1aBaEgB @second-chance-school
      cB1Ab10ab1abB1abAAd @selection-interview
      A1Aa1a1a2db1A1AaCb3AAace @self-confidence
      dB1AaaaAaaaa2aABaa1A2cChA @sexism-only-boys
      4Ba7a1A2Ab1Aa1AeA @short-immersion
      BaA2A1a5a2AcbBaacbbaA @shortage-occupation
      BbA1a2a2A2a1caAaBa1AcdbC @shortage-trades
      1b1A5a14a @single-site
      AABebAA1b1a2a2bbd1a1ABD1B @sitting-still-hate
      17abA4Aab @smoking-behaviour
      Ad1a1A4aa4bAAiAAA1HmD @social-care-home
      Aa15b1A5aA @soft-skills
      1AaAA4aaA1Baa1c3A2BgA @someone-to-talk-to
      2AA14A2dA1aaa @sources
      4A1AA2B1cAbbczAAABB1Hi @special-arrangements
      Ab2ab4Cd2abbbDbbcBbcad @spelling-maths-level
      aa2b4a5A1B3lbaaca @spying-sharing-data
      gBAdb2chCAaBA1Bb1bc1AAbba @start-date
      18AA4eB @start-own-business
      bBAbAA3A2a4BAAA1AaBaa @start-up-budget
      17aa2ac1CaB @state-recognised
      17bA5aA @state-recognition
      A2AAaa6a1dBAb1fa1Ae1B @state-region-support
      ca7aAA1a2cmaB1ABdCb @strict-rules
      Aa7a4ajAAaab1aAbaA @structure-framework
      3B1aa1B4a3A1abA1babb @studies-after
      4aaa6b3B1aaa1Acb @success-rate
      17A6a @suicidal-thoughts
      acA1caAa3a1a1b1dAB1AbBDmA @supervision-teachers
      Aa1Aa7a2BaAa1aeACfEC @talk-to-a-human
      CAAaBaBAbACBb1aCCABbaAB1a1A @tastes-hobbies
      b3Aaa3AA3aBACabbbagC @tax-deduction-gift
      A1BdbB1c1AaB4aAaABbcCEdC @teachers-will-see
      AB1aa11Aea1aBa1Ca @teamwork-politeness
      AaAbA5A4AC1AA2A1ABA @technical-problem
      3Aaaa1AABA1A1ABBadA1aA1ac @textile-products
      AaaAaaa1a8BAAAa1AfAb @textile-sewing
      A2bdcabA1ab3ABgcAaaB1baa @theory-lessons
      1A3a4A2A3A1baAd1dBa @things-made
      BcaAa3AabA2aDC1c1ABcbAA @timetable-rhythm
      aBA2A2A1A2c2bAca2A1Aaa @too-old
      aB1Babc1a1AA1Aa1ACcCabcBcbb @too-young
      BBeaAa7Aacbb1AAaAceab @trades-generic
      aBbA4cbAa1B1A1AfbAA1abcC @trades-not-offered
      1CAbAbab1aAB1a1FfDcc3AC1c @transport-daily
      Aab1aaaa1bA4AdadBaABAAba @transport-licence-cost
      eD1B6A7B1A1aAAjB @trial-day-visit
      eC1Ba5A6bBa2aA1cB @try-before
      AB1aa5cA3BAAdB1aacAB @typical-day
      aa9A5A1a2AaBe @unaccompanied-minor
      A2BBb3aA4a1acA3cBaa @undecided-lost
      A2B1b3aBa4aab4aCaa @undecided-trade
      Aa1AB3a6BAAde2CcAaB @unemployment-fear
      16A1A6A @unfair-competition
      AB15BA1aAleadA @unpaid-exploitation
      Aa7aA4d1aBA1AkbcAB @unpaid-labour-asked
      1A15CBA1AkgBcB @unpaid-production-debate
      daaAaaA1ba1Aa2a2eBaAcBcA @vehicle-work
      Ab1a3a1aaa3Ba1afAAABCaB @violence-danger-home
      Ab1A5a7AaAA1A1ac @visit-school
      a1dfAB1ADdgBAa1CAAhB2A1B1a @vocational-high-school
      AabCBDCCf1cAkACCAAeBABb1aCa @vs-apprenticeship-lycee
      Ab2a6A1a1A1GBCAAhxDdC @wage-received
      1Ab1Aba3A2A1a1BAa1AaAaa @waiting-observation
      aA1a6A5ABA1cA1Be1A @warranty-complaint
      1AACFGBA2D1j1lBadaaA1A2ad @weak-at-school
      15AAABA1fB1a1a @website-internet
      1gaAa3a1B2aa1Ab1eAA1AabA @week-rhythm
      1Aa1aa3aB2a2ABA1AaCAdB @welding-boilermaking
      da1b3a2c2b1bbdeAa2Aacc @well-being-distress
      B1A2aA1A1eB1baAdChe2AAAhc @what-becomes-of-pupils
      bb1A11aABbAc1cbhDC @what-can-be-ordered
      1A6A1A2A1a2B2ab1bAB @what-is-it
      1bA1A7a6A1A1Aac @what-is-production-school
      1baabA1aAaA2b1g1BBeAdD3b @where-is-it
      AA15Aac2adacA @where-sales-money-goes
      17AA2a3b @who-are-you-assistant
      baa6a6aAeac1bBBcA @who-decides
      a3Aa1A7AAaAaAccA2B @who-is-x
      A3A8a1Aa1A2AAdAA @why-get-involved
      1a1b1aaaAbB4aBbCA3Bh1a @wood-carpentry
      Aa1bAA2AbB4aBbCBbacCgDb @wood-products
      1A1a6ab5a1A1aAAbca @work-clothes
      2A1A3aAb2e3B1b2eAaab @work-contract
      1b2A7aa1gaaA1a1a1bdc @workshop-place
      A1b7A4A2A3AA2A @wrong-trade-chosen
      B1AaA1aAA1B2b3AcdadCcmjEb @young-people
      BBa1b1ABbCaaaAabddbbaCA1edbA a
      17a1b5aa a 1
      10A15A a 10
      7a2A6AA7C a 14
      a3A1a3b6bba4AaC a 15
      b7a1c6ABAA1A2Ah a 16
      2a7b6aA4a1Aa a 17
      19b6A a 18
      26A a 19
      A7aA6a1ca2A1ba a 2
      4A3a6A a 3
      4A10A7A a 30
      B4A13A4A a 4
      15A2A7A a 45
      1a4A11A1a1A a 5
      7b9A4bA a 6
      3a21Aa a albi
      18a6aA a arrete
      25A a aucun
      13A a bac
      1b18b1aAcAA a besoin
      15cb2a5a a brest
      17bBa3aaaA a ca
      8aCA7a a cap
      10Aa4Aba5AA a cause
      16A4A2A1A a ce
      1b7a12a2a a cent
      16a5a a cinq
      3A14aa4a a condition
      a1A1aA2A2A3E1AACA1Aa2a a cote
      17A6a a coudre
      3aa a creteil
      A10a10b1b1A a day
      3a11AAbAb2A1AAd a de
      10b7a6a a decroche
      18A5a a deja
      15A8A a demenage
      7a a demonter
      1A3a4A4A1aC1bAaab1A a des
      1c1A6b5b1Aa4Aa a deux
      A2aaA18BAa a dijon
      A9a5AAc3B1BBa a dit
      a9a8A a dix
      15A1A6aa a du
      18A a encore
      1A8bA5cca2A1Abb a ete
      24A a eu
      2a14AAA5A a euh
      2A17a3b1A a faire
      17d1B5Aa a fais
      7bA7AbC3B1bC a fait
      A10a3aA1a3a a jamais
      DD1AAb3aCa4DeFcA1AA1db a l
      eC2BbAA2fCaA1BbCAbbbBbEA a la
      10a7c6a a lache
      6a11a3Aa2a a laisse
      17AA3a1AAA a le
      10Ac3A2a a lecol
      19A a lille
      17A1a3a a limoges
      1A1a6A6AB6aA a lycee
      5B12aa4aA a lyon
      17a4Aa2A a ma
      1A22A1A a manger
      17Aaa1aaAabA a mes
      4A3a4a9ab a metz
      10a5bbaA4A a midi
      5A4a1a5aa6A a mis
      2a9a5a3Ac1cA a moi
      5a13a4A1a a moins
      c9A4AAABA1a1ca1B a mon
      9Ac6A6bAA a month
      18A a nantes
      23A1A a nimes
      10a4A a noel
      21a4A a notre
      16aaa a nous
      3A6A5A8a a paris
      17a3b3A a parle
      10A7B7a a part
      1A17a1A3aA a partir
      Ba1A6aA3cCAda1BAaCad a pas
      22Aba a payer
      16C6aA a peu
      a6b16aab a peur
      4A1b9a a pie
      bA4A3B4AeAA4A a pied
      1a13a2aA a place
      A9B4AAaa4Bb1b a plus
      4a12a8b a quarante
      5a4A14Ad a quatorze
      4a13a3A3A a quatre
      16a1a7b a que
      A17a6ab a quel
      A17a7a a quelle
      17a6AA a quelqu
      15A1A6bA a qui
      19A a quimper
      4a13a4a a quinze
      8a1c7b5AaA a quitte
      1A15AA1a a quoi
      22A1A1a a real
      24b a recruter
      5Aaa18a a redouble
      10Aa6AA a rennes
      17Aa2a2bA a reparer
      22aAAaa a repondu
      Aa2a5a7ba3A1AA a rien
      16b7AaA a roubaix
      5aa3A a rouen
      8a1a7aA2A1aa a saint
      1a2a5a7a6Aa a saumur
      4Ab4B7A5d1A a school
      3a7a4a2a3a2c a seize
      2a20A1A a sens
      7A a six
      24c1A a small
      26d a son
      4a12A5AaAa a souder
      4B5a7a6AC a st
      15A2A2aaaBAA a t
      26A a thiers
      1C15A2a2AbA a til
      1aa22aA a toulon
      10A13a a tours
      b14c1AA7B a tout
      4A19aAa a trois
      17A1ba4Aa a trouver
      1a6AAAA3b1f1CBa1DAgB a un
      AA2A5A5bf1BA1Aabbb a une
      1A14A9A a velo
      1b2a1a8a a vierzon
      24aAA a vingt
      10a7a6a a vire
      3Aa19aa a voir
      22A1a a vos
      17a2a1a1b1A a votre
      10a6Aa4c a wage
      4Ab13A4a1A a year
      19a5a a zero
      9Ac2B4c abandonne
      22ab abord
      5b4A4b1A3aaAacc about
      10a6b7a absences
      3B13A5a2a absolument
      Bc13a2b5aA accepte
      17aa5Aa acceptez
      16c1Aa5aa accessible
      17a5A accident
      1a8a7a4aAgB accompagne
      18aA accompagne un
      Aa2a10abA3b2ABa accord
      21a1A1Ab accord pour
      1a17a4Ba accueil
      24cAa accueillir
      20b1a1aA achats
      20Aaa1A1b achete
      18A1b1AabA acheter
      20a3b acier
      19a3a1A actually
      4Aa1a10A4a1a adan
      4A7c2b1b7a adapte
      4A8b6a3a administration
      24A1c ado
      a5a10dcA3AAdA adolescent
      B3aA1a2A3aA1aAA1A2AAa adore
      4a1A10a6AAc adore la
      1a5b17aA adore le
      15A5cA1aAA adresse
      18A6aA adviser
      10A3a2c1A3AAbA aesh
      1A2a5a affelnet
      11a11a2a afghanistan
      BA3a3Ab2a2a1e4bAaa after
      1a5a again
      AA2A1a2aaa3b1A1b1AA1CA age
      26A age c
      25aA age de
      10b6a ago
      1a1b1a2AaB6AB5aAa agricole
      10a5a1a agroalimentaire
      AA4a1AAa4a1AAA1AAaa1a ah
      A9b15a ah ben
      A9A4a ah non
      aBaA1aAaba1aAa1AAab1A1A1aAD ai
      5Aa3A ai 14
      A3AA4A5AaAA4BAA ai 15
      Ab1a1A2A1DA3a2aA2a1AAA ai 16
      1Aa5A2A3A2Ab2a1AA ai 17
      13a ai 18
      18A5Ab ai 2
      18a5Aab ai 3
      10Ab12A ai appris
      2AAa5jA5aea ai arrete
      1A ai attends
      aA8A7a3AdCab ai besoin
      2Aba5A ai commence
      bAAbabA1Aa8A5A ai deja
      17bA3Aaa ai des
      8aAA11A1b ai deux
      A8Aa6B1A1b1A2a ai dit
      1A7a7Abb4A ai dix
      6a1a ai encore
      15A2a5aA ai envie
      bA16A ai essaye
      5aA1a1aAA4bA ai ete
      3bC5A7bA ai eu
      13a4Aa3A ai euh
      A3aaAA3a3A1a4AAC ai fait
      3B4AaA7b7a ai fini
      11a5A ai grandi
      Aa8B13a1A ai jamais
      4a4a7bA3Aa1A ai l
      13a3AA2A4a ai la
      2BA6dA5AB4A ai lache
      4e3aaA5cdAA1AA2A ai le
      2a7A6A4aAaAa ai lu
      b16a ai ma
      17B ai mal
      4A5A11aaA1A ai marre
      18A2a ai mis
      bA8b2A ai mon
      17A8b ai oublie
      1BAa6Bd3baBfa2b2Ab ai pas
      17bA4a ai perdu
      19a6b ai personne
      A9aA3BA1Ba4aA ai plus
      17A ai que
      Aa13Aaa1A4A1B ai quinze
      7b2a14A ai quitte
      4a3aA8a3A1aAa ai rate
      2a1aaba2A ai redouble
      1A17A6A ai refait
      18B5bA ai repris
      1a2B5a5A1a ai rien
      10A5A1a4a2A ai seize
      A3aA1b2A ai toujours
      2aAA5e5a ai tout
      24a1b ai trois
      13a ai trouve
      aA1a2Aa2A6f1BAAB1ehC ai un
      15a1fA2aA1baA ai une
      a23AA ai vu
      10A5AaaA2A2dA aide
      18a6aA aide a
      24aa aide moi
      10a6AAaA1Aa1BC aider
      19aA1A1aB aider a
      16ab4abaAA aille
      eba2a4A4bc1ac5b ailleurs
      5a10A ailleurs que
      4b aim
      aCA1aAa1aA1A2aAA2A1ABACAc aime
      17a8a aime beaucoup
      aB2A12A4b1A1A aime bien
      4a11aa aime l
      4A5a6A1a3a2A aime la
      1A15b1A5Aa aime le
      1Aa1a12Aa6Aa aime les
      A1AaAAa1a2A5B4Aa aime pas
      a25c aime que
      4a21a aime reparer
      5a12A aime rien
      Aa14A7a1a aimer
      A1ab6A4Ad1aA1cA1aAA aimerais
      4a12aa5AaA aimerais bien
      1a2Aa14b2aeaA aimerait
      24Ab aimerions
      1a1a9A3AAa2AaAag aine
      A16AaA4A air
      17A aise
      26B aix
      26B aix en
      Ab8aA3b2a al
      3a6a14Aa albi
      4aa4A7a ales
      11b3A1Aab2a1A1a all
      17Aa4a2a all day
      10a7a allais
      10Ac3a8A1b alle
      aA1a2A3ab3fb1c4AAA aller
      10Bb3Bb1AA4A aller a
      3AAa4b5A1B aller au
      1A13Ac5a2AA aller en
      11a3A2b aller l
      a10a4b aller loin
      Aa2a3a1b4CA7aaa allez
      2a3a1a1aa1A1ddac1aA1baa alors
      aA14A alors c
      3aA alors elle
      10a14a alors en
      8aA5aAAa6a alors euh
      2a2aA1a7AAA4a2a alors il
      18a alors j
      2a4a2a2A2aAbAa1A1aaa alors je
      A14aA alors la
      A16a6AAa alors le
      4a2a3a alors lui
      2A1a4aA4AA6aBbB alors moi
      18ab6A alors mon
      5a9aa8Ba alors nous
      18a1a3caC alors on
      a3A1b8Ab2A6A alors pas
      22a2A alors que
      23bAaA alors se
      1a3a1a2A already
      3Aa20A alternance
      24a alu
      AA8a14AA am
      A am i
      8a15a ameublement
      1A6A12aa ami
      13A5b6A amie
      BA14A2A amiens
      Aa16a4b2a amwin
      AAbd2a1AbBAab1Bbaa1bAaadDa an
      4kAA11a4a1AA an 3
      1a2AgAA2B7a7A an 4
      10a8A an a
      3aa7a5A4C1A an an
      20c3d1A an bois
      9b8A4a an de
      6a10AA5a1a an dernier
      A2A1AAA2b6a5aA1a an e
      10a11a1a1A an et
      Aa14A2A4A1A an hour
      18a6Ab an il
      a3A8a1A2AA3BA1B an j
      18b7A an janvier
      3AAb4a6cA3a2AB an je
      4AAb1BaA2a4B5A1a an ka
      5Aa an katriem
      5c20A an katriyem
      10a6A8a an li
      18A5A1A an mi
      5a4Ab4BAAa4A1a an moi
      b9A15b an nou
      10a6aa6Ab an on
      15Ac an pe
      2d5aAA4A an premye
      1AbaBa7A10a an prochain
      3A6c5AAa an que
      17Aa5AbB an qui
      2Af8A an segon
      3bB4Aa1A5B an segonde
      3A8a an segpa
      8a9cA6a an septembre
      6eB10a an sinkyem
      13c an teminal
      2A10b an terminal
      4a5a7a6AA an troizieme
      4bAAA10a an twaziem
      aA2e10a10a an twazyem
      10A3a11a an ulis
      18A5A ancien
      21A2c1A anciens
      1ab1aa3ad2a1babcc1bdAfbb and
      10a5A1a4aaA and a
      26a and hates
      a3a13A5AAc and he
      1a1aAa1a2aA5AAb4ACB and i
      18a5a1A and my
      18a6a and she
      19A6a and the
      17A1a4Aaa and wants
      17a6a and would
      2BC2a1dd1A1a2A8A ane
      3C1A2ad3a ane de
      A14AA7aA angers
      17A3A4a anglais
      24a angle
      17a7a angouleme
      5a12aA4Cc animateur
      24AdA animatrice
      11a animaux
      18A5ac anime
      2a7aA6e5A anko
      5A2a anne
      1a1a12A7a annecy
      1aCbaa1bbbB2a1A1A2Aa1A1A annee
      2BdA8A annee bac
      8b9A annee cap
      1acCc1aa2B2c10Aa annee de
      4aA2A1a2A3aa annee derniere
      4bAcA1A annee du
      3A2a1Abb annee je
      2BcB4A3A10A1A annees
      18A anniversaire
      4AbAa2aA1A1DBCaC1ADdFBb ans
      4b7a10a1Ab ans 3
      5c8a10aA ans 4
      1aa5a1A5a1a4aAb ans a
      3a14aA ans apres
      10aA ans au
      17A1a6A ans c
      8a7a1b6aa ans cap
      1A11a4Aa ans dans
      18A4AbA ans de
      10A15A ans depuis
      5a4a14Ab ans elle
      bA2aba3A2c4B4AACd ans en
      1Aa3B ans est
      Ab5A2Ba3AAACbaA1AAB ans et
      1abaaa4a6aaA2A3a ans il
      2AaBA2Aa3A3abA3a1B ans j
      1B3A3aa7Ca3aADC ans je
      19A3a2a ans le
      23A ans mais
      10A15A ans moi
      18A3a1a1F ans on
      10a4Aa1ab5aA ans pas
      6a3b5aAb6bA ans plus
      4Aa4a7A5a ans que
      17aaa4A1a ans qui
      10a7a3AbAa ans sans
      12a5A6ba ans tres
      1a14a1A6aA ans veut
      22aa1c answer
      d9A1A2b anvi
      a9ba3aA1Ab3aa any
      3ab12Aba3aAba anything
      1b4a3aa3ga1bA3AAa anywhere
      11b1A1A2Aa5aa aout
      Ab13b6b3a ap
      13A12a apart
      17a8A appareils
      aA3B12Ab5A appart
      a16A2cA2d appele
      18b2aaAaAA appeler
      3Aa5Aaa2A1aB1Abb1BaB appelle
      18b6a apply
      21a1b1Aa apprenant
      6b9ABA5Aa apprend
      1A11a1a1b1b2ab1eB apprendre
      1a2a13aa4a apprendre a
      1A15bA4ACa apprendre la
      18A3aAAa apprendre le
      15A2aA3a1a apprendre un
      4a5A4A2A4A apprends
      1a19AbAB1c apprenne
      8b9a4AaBA apprenti
      18a4ab apprenticeship
      1b16A4AbAA apprentis
      A2A4Aab4A2a3AcC1A apprentissage
      10a7a3A1a apprentissage a
      10Bd12A appris
      10Ab12A appris a
      a3a10A1aA2AaaAbb aprann
      4b5b7b3a2a apre
      A1AaCaB3cAAb2AAcc1aAa apres
      24A apres c
      1A2aa3aA2b1a1Aac3A2a apres je
      4Ba2a3A5AA5a apres la
      3cB1A1AAa7BA apres le
      24a apres midi
      10A april
      3a6a2b2AbbA2b1A are
      17a are the
      24aAa area
      6a1ABb2A1A1Aa arete
      18a arete l
      5a4a6AA arete lecol
      10AA5B3A1c1AC argent
      10A8A2BdAAA argent a
      19a1A1AAA argent pour
      24A around
      3a16a arras
      A15a6a2a arret
      A1aBa5cA4A1ca3A2a arrete
      2aBa5e7e7A arrete en
      10bA6AA5Aa arrete l
      10A7C arrete la
      10A7A7a arrete le
      1A7a1A6B4a1a arreter
      4aB3AAb5a1A2aaaba arrive
      4bB1a3b6A6b arrive en
      17b4a2A arrive pas
      4a5a7Ab6A arrivee
      4A1Ab2Aa14a arriver
      1a22a art
      24c1A artisan
      16A7AA artisans
      Bc4a1Ab5ccBAA1aa1aab as
      8Ab12a1ab as a
      22ba1b ask
      18A3A1AcA asking
      cB22aaa assez
      2Aa11AAbaA4ABA assis
      10a13AbA assistant
      17A6Bcb assistante
      24AbA assistante sociale
      24b asso
      18abA3BcB association
      17AA1a3bA associer
      16A asthmatique
      16bca6A asthme
      1b3bA2A5aA1aba3A1c at
      Aa3a1aaAC7Aba3aaA at a
      a9a4a2AA at home
      1a8aA at school
      A1a2a10A1Ba3aA at the
      1b2A13AAA2acaA atelier
      18A1A1AAb1C atelier de
      17ba1a3Ab ateliers
      15B att
      2a7b5aab3Ab2a attend
      10b7ca3A1a attendant
      18A2AaA1Ab attendez
      5a9A7Aa attendre
      2aA2aA3A3A1BaA1aaaAAB attends
      10A attends j
      22ab1AA attends je
      2a1a attire
      A1AaaC1a3b1B1CcBaA1Acc1f au
      10b15a au black
      18b3AA1Aa au bout
      1A2A3b9A au cfa
      24Ac au cio
      5aAbA1B6aB6Cb au college
      4a10A au debut
      1b14e au dela
      10A au dessus
      1A9a4a1Ab3a1aA au foyer
      22bA au garage
      3aa2a2b2a2A6AAbC au lycee
      4a5ba10A1b au marche
      2a7c2B au milieu
      13A4a4b au moins
      3a6A7b6a au mois
      15A3A2Ab1aA au pays
      16A1A4a au plus
      22a au revoir
      21A4a au sujet
      A5a9B7bA auch
      A1a7Bb1a1A2ba3A1Ba aucun
      2A1B5cb3c2b2AAaAaa aucune
      4A6b aucune classe
      18ca2A1A aucune ecole
      2a15a6a aujourd
      2a15a6a aujourd hui
      13a1B2aA1A2A1d aura
      26b aura quinze
      6a15A aurai
      bA16A4a1A aurais
      17a2a2aaA aurait
      17A3a2BcA auriez
      21A2BdA auriez vous
      AB1a1a aurillac
      Aa8bA3a3a2B1b1B aussi
      1a24A autant
      17d5A autiste
      3b4a9a4aaB auto
      4aa11A6B1b autour
      4aa18AAb autour de
      A3B1a3c4d1Cb2aa1B1a autre
      1B3a9c10A autre bout
      4A19AaA autre chose
      1b2a10A2A6B autres
      Bc2a5A4aAaaabABAbA aux
      5BA3a4A1e4AA2A avais
      2A7Bb6A3ba1Aa avait
      18b2a avan
      1A1AA1b3b2a3AA1AbAAba avant
      19A4AAa avant de
      4A avant j
      18A5a avant l
      10Aa12a1A avant la
      a1a3a11c avant le
      bb2ABaaAa2aaaB2Bb1aAbBab avec
      a18a5AA avec de
      cA10b7A1aABba avec des
      1A avec grand
      1c23aA avec hebergement
      17a5aaA avec l
      a14a3AA1A1B1A avec la
      Aa1a5A5AAA1A2A avec le
      2a1aA1a7A1C6A1C avec les
      17A7A avec lui
      1b1A7A5a1A5cB avec ma
      15A avec madame
      A3C1a9bA avec mes
      1A15AAA3AAAd avec moi
      aBa1a2A2Aa3A1B1b2AAA1B avec mon
      17a1A4aA avec nous
      19a2Ab1a avec salaire
      10a6A1a6a avec son
      1A6Aa7bAa6c avec un
      1b2a13a1a2aaAb avec une
      17AA4Ac avec vous
      20b3aA aveyron
      1a13a1A1aAAaAaaB avez
      1a13A3a1A4A avez des
      19a1Aa3a avez un
      19A1b4A avez vous
      26A avignon
      A2a13a4AaA1a avis
      1a2a1A6A4a2bb1cCa avoir
      4Ab avoir 15
      18A4A avoir 16
      18c2a1aaBb avoir un
      19a3a1AB avoir une
      Aa14AAba4a1B avons
      17Aa4ABbb avoue
      10a7Aa5b avril
      4Aa14a3c avt
      11A awa
      4AAAA16Aa b
      1a8b2A1abbAaab2aa ba
      A9b4A1c3b2b ba moi
      1Ab1D2BBBA2c1A2a3A1aAc bac
      3bB2ABAa2E4b3A3b bac pro
      2Aa4A1A2c baccalaureat
      b1A1a2b2a2A1b2c back
      2A1a2c back in
      24a bagnole
      22aA1a bagnoles
      1baAa2a5a1a2a1AAA1AAA bah
      18A4a bah en
      b15a bah euh
      Ab1B6b5A1B5A bah j
      4A5A2a3aA5A bah je
      1Aa4a2A2a1c2cb5a bah la
      3aA18aA bah le
      2a2a7A4a bah ma
      26A bah moi
      1a13A bah oui
      1A13A bah si
      2Bb9b12a bak
      A19a5A baker
      9a12a2a bakery
      Aa24a baking
      22AbA balles
      20bA2aA banco
      18AA5b bann
      15a4A4A bar
      aa7AAb3B3a2c3A bas
      5a basee
      Aa1Ab14A2aa basically
      16AAb6b bassin
      24bA bateau
      aA2a19aa bateaux
      4A12A4A2Ab batiment
      24a bay
      9a6A7A bayonne
      ab3a1a2a4Aa1A3b1Abb be
      4a2b2A7Aa4A be a
      Bb16Aa4AbA beau
      26a beau fils
      Bb16Ab5aB beau pere
      AAAa6a6a1A2BaAAb beaucoup
      22A2A beaucoup d
      1AA22aa beaucoup de
      a5b10b4a bebe
      cb13a2ab6A bed
      10ac6da1a3Ab been
      11b3a been to
      2a10B7a2aA before
      17a6A1a being
      4a3a9a5A1a belle
      10A4Ac7a bemao
      1abB1AA3a4bBAbAAa1Aa1B ben
      4a ben en
      bAaA6a7A3a1aaA ben j
      A3a3a6aB ben je
      2A1a2a2A7aa ben la
      16a1A5AA ben le
      4Aa4A7b6a ben moi
      19A4BaA ben on
      17Aba2A1BeA benevole
      ab9A7eaaBdfAA besoin
      a9A6a1a2AaaAb besoin d
      a16BaAb2a1aB besoin de
      Aa15A1b3b1aa besoin dun
      5a12A5a1a best
      4Aa9B1a1A4A1b bete
      17B3a3aA betise
      4a13A5A betune
      18a5aA beziers
      a25A biarritz
      Cda2Aa1aBAA1A1AAaAA1b1AaAa bien
      17A1a6A bien a
      6a10A5a1b bien ca
      A3a10b1a5Ab bien je
      17A4b1A1A bien le
      1A20b bien sur
      4a3AcA4aA2a bientot
      4a bientot 15
      17a8b big
      24aaA bijoux
      18a bike
      17ab5Aa bikes
      4a19Ab bilan
      Ab22a bin
      3a20aA bio
      bA2a11A bis
      13a9bc bizwen
      10b15a black
      4b11a8Aa blanc
      10Aa4c2a5AA bled
      3a4aA3a11Aa blois
      Ad1a11a3a board
      ba2b2a2A4aa2A boarding
      10a5A1aa bobigny
      bAA3a1A6bA bof
      1b4aa9aAAb1ABc1A bois
      1a1a16A3a1B bois et
      19AAAA1cAB boite
      17A1A4bA boite de
      ba2ba1A2AA1a2AbBB1AB bon
      9a7a8A bon ben
      10A9a5B bon c
      4a bon euh
      a2a6A13A bon j
      1aa12b1a6bA bon je
      3Aa5A13bA bon moi
      5a20a bon on
      15A1a6A bon pour
      4a19A1a bonjou
      18a5AaA bonjou moi
      1AAaAaAa2aa3A1BAAa1BAb bonjour
      4a2b2a7a1A5A bonjour c
      1AAABa5a4a1AAa1ABcDf bonjour je
      10a8a bonjour madame
      18A5aAa bonjour moi
      a2a22C bonjour mon
      B14a2A7A bonne
      4aB12b1a3a bonnes
      20a4aA bons
      1Aa3a11A5AAa bonsoir
      16A bordeaux
      a5A1a6AAa1b4A1a bornes
      8a6A1aA1a1aCd1B boss
      A9aa5AA3bbBaA bosse
      18a bosse a
      10b7A bosse au
      1a16b1a1AaAA bosser
      8a9a3aAA bosser dans
      4a bosser dehors
      18ba4Aaa both
      Aa1A4a1A12a2A boucher
      3a14Aa4aAA boucherie
      18A5Aa bouffe
      8aA5Ccabb5a bouge
      8aA6eb1A6A bouge pas
      1A2a5A2a1e2A bouger
      6a8B1b3aa1aB boulanger
      8Ab6aAa3A1a1A boulangerie
      9a16A boulangerie a
      3A6d4A1A3aca1A boulot
      16a bourg
      10a13a1A bourges
      aA1a12B bourgoin
      17A5b2A bourse
      1B3a7A1e2a3Aa1Bb bout
      5a12a3AA2A bout de
      1A11A1e3A6A bout du
      15A6a1a1A boutique
      24Aaa boxe
      aA5a11a3AAbe boy
      15A1dA3AAb bras
      aA1a9b4AA bref
      A14cb2a5a brest
      10A13A bretagne
      2Aaf1AA1A3A2b1A6Ab brevet
      3a14A brevet en
      4a19aaA bricolage
      18b4A1A bricole
      2a14aA5a bricoler
      17aA brieuc
      17A2a4A briller
      5a18Aaa brilliant
      1B17B brive
      bA11A1A1A7A brother
      A7a6A3A2A1A bruit
      17A bruit ca
      24A bucheron
      24aAC budget
      20a1a1A build
      22A2bA building
      3a2a6a3A bulletin
      18a5aa bureau
      4aa1a2AA3Aaa1A4B1b bus
      a bus et
      3a7A7A bus pour
      1b13Aa buses
      baa1A3a2a1a1baA4aaaAa but
      cAa1A5aa3cA1A3a1a1A but i
      ca14a2a2ababA by
      A by bus
      2A10b4a bye
      a1b7A4A1bA6a byen
      1Ab3aaaAdA3A2da1Aaaabaa c
      Abb1a1ab2BA3AaaB1AAbababa c est
      bB2AAbAaAaa6ca3AB1A c etait
      10a12a c hache
      BAabcAabABbC1A2DabBbA2ABc ca
      17AA5A1a ca a
      15A5b2a1A ca c
      4a10a2a6aa ca chambre
      16B ca change
      16a1A3a1AbB ca comme
      15A2Aa3A ca depend
      16b2a5Ac ca existe
      10b6ac3A ca fais
      5a9a2eA2aA1Aa ca fait
      1A15A ca j
      1a14Ac8A ca je
      bA2a5a5a ca le
      1a1a11eAAAa2Aa1Ab ca m
      20A ca marche
      Aa1a1A3AA4AABaA2CbBAa ca me
      18Aa2Aa1ab ca mere
      1Aa12ca1a3A ca ne
      15A4a3a1A ca ou
      1A2a10A4b3b ca passe
      16a5Ab1bA ca paye
      23a2a ca petite
      17b3b2b ca que
      4a12aA3A2A ca s
      8a2A7A3AbAA ca se
      4A13A7A ca troisieme
      aaa2a9A1aAa2b1A1A ca va
      1A23AA ca veut
      4a18b1aA ca vie
      1A22bAB ca vous
      25a cabane
      21b cabinet
      16A7a1A cable
      6a10a6AAe cadette
      3Ab11A caen
      a13acA5a caisse
      10a15A calais
      25bA calcul
      11A10Aa calcule
      4aaa15a2a call
      4a1a15a2a call it
      17a7aA calme
      4a10A7ab1A camion
      4A3a10A2bAbBA camions
      26b campagne
      19a4bA camping
      Aa8AA1A1abA1aaaAc1aA can
      2A7A5AA1a1bA1AaA can i
      2a13ca1b2Aa2a can t
      1A18aA2A can we
      18ab2Aa1Aa can you
      20a3a canal
      Ba8b8d4AbA canape
      24Aaa cantine
      AaDEDABBihA1BEA1a2A3ABa cap
      4C3hFa4A cap 1
      8Gh cap 2
      8AaA cap a
      8b9b7a cap coiffure
      8b7a1a6a cap cuisine
      3A4aA cap de
      8aa16a cap deuxieme
      8a9A cap elec
      3B4AcA14aA cap en
      3A4Aaa cap et
      a7b cap euh
      8Aab1A cap je
      8bA cap premiere
      2BBA3cc15AA cape
      8b capte
      b1a3Aa7Aa1ab3A1b car
      7a18A car scolaire
      11a7b5A caravane
      8aAA5a1a5A1a carcassonne
      18A5AbA careers
      8aA15bA carpentry
      1a22aA carrelage
      8a10A5AA carreleur
      Ab carrement
      5A carret
      4a11a7a1a carrosserie
      A21b1A cars
      aA8a5d1cA1aA1BbA carte
      10a4a2A5B carte de
      10A5A8A cas
      10A2a3A2a1aAbA casse
      b14aA2a4A1a casser
      13A6aA2Aa casses
      5bA18A catriem
      10Aa4Aba4aAAA cause
      10Aa4Aba5AA cause de
      6a11a4a1aa cc
      17A6aa cdi
      1D1Ab2a2AA3BbaABBbCbB1c ce
      b6a14A3A ce la
      AA17a ce moment
      16AA1a2aaAaA ce n
      4b5AA4A6a1AA ce pas
      bB2a10A1a3b1AaAa ce pour
      1B2a2A9A1B3ABAA ce qu
      Bba1A2AAa5AEaAa1bCaabD ce que
      a3a2A2a4AA1a2A2C ce qui
      10A7A ce quoi
      7a15A2a ce sera
      1A14b9a ce serait
      A25a ce soir
      A6a7Ad2A3A2A ce soit
      1b1a1A10Aaa3a2Aa cela
      4Aa1b1a5A celle
      15A celle la
      Ab6A8AAA2b cent
      Aa7a9A cent kilometres
      17AA3d1AAa centime
      10a7a1a4bA centre
      19ab1AbaAA cents
      26C certainement
      26C certainement pas
      24bBa ces
      25Aa ces ecoles
      17Aa6aA cesse
      7b10A3aAAAc cet
      7b2A7A3aAA1a cet ete
      1aa1A1aAba3a1aAa1A1aA1AcC cette
      1aa2a4a2a1A2a4a2A cette annee
      17A3Aa1AaA ceux
      22a1Aa ceux qui
      1A2A3bAc7d3A1AAb cfa
      24B chaleur
      25a chambery
      Ab2A5aA3aAa1c2AA1Ab chambre
      10A8b5a chambre a
      11a13b champ
      10A4A1A6Aa chance
      3a2a1a4a1aB2a3AaAa change
      6a1a6b3a4AaA change de
      AA7a5b1A1Aa3bBA changer
      13a1b changer de
      8a8aA4A1a chantier
      18a3b1aAA chantiers
      fA2A10A1A1AAA1dBbA chaque
      4A12AA5AaA chaque annee
      a14AA2b chaque jour
      a21b chaque matin
      18aA2Aa1AA chaque semaine
      cA14a5AaA1a chaque soir
      17a2a1aaAc charge
      16Ab charges
      20a3a1A chariot
      1a1a4A12aA1cBa charpente
      1A1A1a9a8A charpentier
      bA2a2a8A2A1a chat
      24aA chaton
      1A11a3a1A2A2aA chaud
      1a3a10b1a chaud pour
      aA1a18a1a chaudronnerie
      24Ca chaudronnier
      23aA1a chauffage
      18A4Aa1A chauffagiste
      11b5A8b chaussures
      b9b4BeAac2aAA1a che
      1b14AAaa che ma
      cB13Bf1a4AA1a che moi
      10b7Ab2a che mon
      1aa1a4a9aba1B1cB chef
      9a11a2AcA chef d
      20a4A chef de
      13a2a1A3aAaAa cher
      Aa1AA4aB2A1a1AAaaACbhBE cherche
      20a2a cherche 1
      17aA1a2ab cherche a
      24Ac cherche de
      10A7Aa4C1a cherche ecole
      24aB cherche jeune
      4a13Ab3ABAa cherche pour
      24b cherche quelqu
      4A10A1AAB2AcdED cherche un
      1a2a5A8a3ACd cherche une
      19A1A2Aa cherchent
      16a2A3aBaA chercher
      1a3a16A1A1a cherchons
      4a17aAAAa cheveux
      a2AB2A2bA4cbbbA1a1C1A chez
      a17A7a chez l
      10A5A6bB chez le
      22a3A chez lui
      BAa7a5A1ba2AA2A chez ma
      b9a5a chez mes
      1cA4A2aA3acAa4AbCa chez moi
      1A14A1cB2b1A1A chez mon
      A15A1BBA1A1BbA chez nous
      b15b chez oim
      22a2a chez son
      3A14Ba2aAA1a chez un
      4B12eAaABCca1b chez vous
      13a1Aa7A chien
      2a15a7a chiffres
      3a11c8a choisi
      24Aaa choisir
      4b20a choix
      8a1A5A1aA6A cholet
      AaBAA5a4AaBcAa1ac1Aa chose
      1AA2a11a8A choses
      10a7aa3a1A christmas
      22b ciment
      aa2a1B1a1A6Aa4aaA cinq
      25Ab cinq ans
      16a5a cinq heures
      15A cinq kilometres
      a cinq minutes
      Aa2a1A3A6A4a1a cinquante
      1a2a cinquante kilometres
      aA1AD1jB7a1a7ab cinquieme
      a4a1A2A7A cinquieme et
      3a20Bd cio
      16a7A cite
      17Ab6Aa claque
      10b6Ba3b1Ab class
      A1a1abaaaA1c4Ba1AA1AAaAB classe
      3A2a3b7b classe c
      2bBb1aa2aA1a11A classe de
      4A6b6b classe j
      10Ab12aA classe je
      4a20A classe troisieme
      7A9b classe ulis
      18A5Aa classes
      A15A2a4A clermont
      1a2A2b2a clg
      3a13A2A1eBb1A client
      17aA1AaAbAAa clients
      9a3a4a4a2a clim
      aA3a8aBfAa close
      15Ac close to
      3A22a clothes
      17Aa2AaAAfA club
      21A3bA club de
      17A6bA cluses
      7a17Aa cm
      7a cm 2
      18a5BeA coach
      20a3Aa code
      24a coder
      17c6A1a coeur
      2A5ba8c5Aa coiffure
      aA2a11c5A1a coin
      6ca2a6ab3a1Acb colere
      5aaa10A5Ab colle
      b23aA collectivite
      1AA1AA1cAAAB1A1A1ABA2AAB college
      4B1a3a5a1A7B college a
      a4A19bA college de
      4aaaA6A3C6A college en
      4B college est
      4a12a college et
      4a5c7c7A college fini
      A6bA1a5A1a6Aa college il
      3A2b3a college la
      21a3b collegien
      18a3a1A collegues
      17BAaa1BaA combien
      22aAA1A combien d
      17A1A1a2AA combien de
      23aAa combien par
      10Ba3b5AA2Ac come
      a1cA9A8aA comes
      20b1AAaBA commande
      20b3a commande de
      20b3cAA commander
      17A1AB1cAA1A commandes
      20A commandes a
      2B1a1AAA1a2a2b2a2AABb comme
      1a8a5a1Aa2a2bB comme ca
      1aAa2A comme ma
      A3a11A comme mon
      2AbbA2baA7c5bAA commence
      3a4a1A commence le
      8bA8a commence un
      2Aa4aA10A3BA commencer
      1B3a2c2A4AAB1BbA1AAA comment
      4b19aA comment ca
      aA15aA5b1A comment dire
      18A comment faire
      19bA1A1aa comment je
      5a5A7aA4AA comment on
      2cA9A4a commerce
      24dA commis
      19Ac3b communaute
      19Ab3a communaute de
      a9a5c3e3bA commune
      19Aa3a communes
      24b1A company
      17a compiegne
      17aA2a2A1b complet
      Ab3aA9AA1b2a1aa complique
      16A2a4A comprendre
      1AA1bAa3A7A5A1b comprends
      6b3A6a comprends rien
      16aaA3a1A compris
      17A6d1B comptable
      1a6a4a3aAA1a1caAA compte
      11a4a6Aa compter
      17a6A1b computers
      22aA comte
      18A1a1a1a concurrence
      3A11a2ab4aA condition
      a9a5aA6bA conducteur
      a conducteur d
      10a5a7b conducteur de
      4a3aa8aA4A1a conduire
      8a9a conduire des
      Aa15a1A6A conduit
      20a confie
      25A confier
      10A5bAb2ABaa connais
      11A connais pas
      18A3A1a connais rien
      15A3a5A connaissez
      10Aa5aAa2A1Bca connait
      19A4B connaitre
      6a3a6Ab1b3aCa conseil
      6a3a7b6Bb conseil de
      17A8a conseiller
      18b7A conseillere
      18a7A conseillere en
      4Aa12A construire
      5a12A6a construire des
      21A2BA contact
      21A2B1a contact avec
      24b1A contacter
      1b7A5a8AAb content
      2aB14Aa2aA2a continue
      8A14a continuer
      3a14A contraire
      A7aAb6A3ab2bA contrat
      A9b7a3A1AbA contrat d
      Aa2a11abA2AbACa contre
      18AA1abAaaa convention
      21b3aA conversation
      1a1a11a9A conviendrait
      aa1a11a1A6b convient
      b7aAa cooking
      Aa16A cool
      Ab6a6B3a3bA1A copain
      4a12Aaa2A3c copains
      b3Aa10A2b copine
      10a6a2a3b1b corps
      1a23a correze
      1A13aB corse
      a1A2A2A2A3b2AbAAA1Caa cote
      2A7a5Ca cote d
      Aa13AH2BA3B1A cote de
      16a2d3AAa cote pour
      a15a1ac4Aa couche
      e14Aa2a5aA coucher
      1a2Aa13A coucou
      1a2a12A4a2aa coudre
      Aa13b3AaaA1hBA could
      15A1a8a couleur
      24AdA counsellor
      1Aa2aAa1aA2a3bb4AAAA coup
      10a2a4b coup je
      10a6A4aAA1A coupe
      1a1a5A6AA6aBb couper
      2b7A5aAA5a1A cour
      17AA5a1A cour de
      4A19B courage
      BABA2aA2ea4AccA2AACaA cours
      3A13AA7A cours de
      17aA7a cours depuis
      10a7a cours mais
      15A1Aa course
      1A2A1ba5B8aaA cousin
      1a2A13Aa2a3A cousine
      15AaB4aB2b coute
      26a couteaux
      16ab1a2A3A couture
      1a2a20A couturiere
      2aaa3Ba8aA2AAab couvreur
      a16A6Ab cpe
      24a1a crains
      17b5Aa creer
      17A creil
      3aa creteil
      Aa17Aa3a creuse
      16bc7aA crises
      6a11a3aA1a crois
      17A1A2A3B croit
      18Aa4Aaa cuir
      A2a4aaA1a2A1aaA2aAba cuisine
      10A7A5a cuisine j
      A14A3A2b1a cuisine pour
      22A3a cuisiner
      17aA1A3B cuisinier
      1A cuisto
      24B customers
      18a2a2caA cv
      fab1Cb1aAbbaba2Dcbcdaccfab d
      Ab15aa5b d 1
      A15a d a
      22ab d abord
      Aa2a10abAA6Ba d accord
      1b16Aa4A d accueil
      4A5A7A3a2AA d aller
      8a15a d ameublement
      24A1A d annees
      A7Aab4A2a3ABA d apprentissage
      22Cc1B d argent
      4A1Ab2Aa d arriver
      1a22a d art
      19A d atelier
      1a8a7A2a4A d autre
      1b d autres
      1a1a13Ab2a2aAa d avoir
      1A3a17a1b d be
      Aa2A6a4A1d6b d ecole
      17A3a3CA d eleves
      17a6bA d entreprise
      10bA5Ab3b2A d epi
      a14A1Aa2AAa1Ab d etre
      10b14aa d etudes
      4A13AA d heure
      19b2A d hotel
      16b2AAa2aaA d ici
      jH2Aaa8a d internat
      16A d la
      A3a17a1a1a d like
      15A1b2a2A1a d love
      4a d observation
      9a12a1A1a d oeuvre
      6a10a6Bb d orientation
      bA20a1a d rather
      bA1a6A4A1cBbdb2BDb d un
      A4a11dB1A2abcA d une
      13a10a d usinage
      aA11a1a6a1AAa dad
      26A dad s
      1c16A7a dako
      1a14Aa4a3A dame
      17a3a3aA dangereu
      aA2a10b7AA dann
      1BaAA1a1Ab1a1a1AcAa1A1a2aB dans
      18A4a2a dans 1
      4a4a9b4b dans 2
      4A8b4Aa3a dans 3
      4a12ac7b dans ca
      1A17a dans deux
      aaa8B7B dans ecole
      Ae4a3AA3db2A3ABaa dans l
      aC2B1AbBbba1A1AA2A2AAaBa dans la
      1CAaa2A2A1aA1D2abAA1AfBA dans le
      A3a11b1a2Aa3a dans les
      2a8a3ag1C3AAaAC dans ma
      aA3a5b3Ba2A1baBBd dans mon
      A16AbAA1AAabB dans notre
      16A dans toute
      19A dans trois
      3a2bAa6aAA1A1aBAB1A dans un
      c3A1A3ab2abDBBab1a1AB dans une
      17b2A1A2AA dans vos
      1B21aAA dans votre
      B18a3a daron
      18a3Aa2Aa daronne
      18a7AA daronne a
      b4a10a darons
      2AA17a2A1a date
      3A17a2AAa date de
      1a1a1aa1a8A1a2a1BBg daughter
      5aA19a daughter s
      4a davantage
      23a davoir
      3a dax
      A10a5a4a1bb day
      18a5a days
      babaa1A2bCAab2cAA1dcaaffA de
      4a13A6Aa de 14
      aA2b11AAAAAA2Abc de 15
      1a17A2a1Bd de 16
      1A4a3B5a6A2b de 17
      aA1abA4A1a2A1aAa1A1ABgC de 3
      5a11A6Abc de 4
      2caA3AA3c11Aa de bac
      17AA4Ab de bras
      17A de bruit
      a3aa10a1aa3AAAc de bus
      A16AAa6A de ca
      1aBC2A1Cha13Aa de cap
      2BB1A2bb de cape
      aAa1a1Aa8b2b4a de car
      17AAA4A1a de ce
      8a14A1A de chantier
      16A de charges
      15Bf2A de che
      Aca7A4AgAAa2AACC de chez
      16A2A de cholet
      1AA21a de choses
      22b de ciment
      5aa3da4AAb5abA de classe
      3AbAcdA15A1a de college
      2Aa4bA de commencer
      Ab6a6A9a de copain
      24bAA de couture
      25aA de deux
      15A5A3Aa de dire
      1a15b7bA de dix
      dAa1a10BA2B5Ac de dormir
      16c3a4A de faire
      a18A4A de foot
      18cAa3bAA de formation
      2e10A4a de francais
      3a11C9A de france
      19A de guinee
      19A1a2BA de jeune
      19aAa3A de jeunes
      bA14baA6a de jour
      3aa5A7a de juin
      aA8A4a de kilometres
      aa1B5A1A1A1AAaCacbAab1D de l
      A1Abaa1BA1aAaB2jbBCabAccDA de la
      12a4A1A2A2A de le
      16B4b de lens
      1A16Ab de logement
      Aa17e5A de loin
      3AA5A2a2a1aA2a de lycee
      a9Aba2AfBBa1cA de ma
      17A8A de machine
      17aA3b1A1a de main
      20a3A de maintenance
      18A6a de maths
      A9b4A1AAa3aA1a de me
      1a3a9bAdbA1AAbAiD de mes
      4b18A2a de metier
      21bA2aA de mn
      aA1A6AA4Aaaa1AaAAA de moi
      23A de moins
      a1aAA3A1A4cbabA1ca1Eia de mon
      13a12c de moyen
      24A1b de moyenne
      10A7AaA3aA de nos
      19abB2baC de notre
      a15bA4aaa de nous
      A10A4b2a2A2Ab de nuit
      Aa15b7a de ouf
      22b1AA de paie
      18ba6a de passe
      19A4A de pierre
      1Aa7A7ba4A1a de place
      24a de plomberie
      a9B7BA5A de plus
      1a16A de precision
      2bAA8a10aB de premiere
      2AcA20a de pro
      11a3BAc7A de probleme
      22a1Ab de prod
      2A20A2A de production
      4Ac19a de quatrieme
      aA2a14A5B de question
      a20a2ba de quinze
      16aAA3aaAb de quoi
      1b13AA7A1A de route
      17A2a5a de s
      4a15ab2b de saint
      17A6aA de se
      3a14B7a de seconde
      18b6b de segpa
      8a1a5a1ca3AAcb de seize
      a17b3AaAba de ses
      19A4aAA de signer
      A16bba2a1AbB de son
      3a6A7A3bdAa de sou
      18a6AA de sport
      5a3ab10a3A de stage
      10A7A3AdaA de suite
      4a19Ab de techno
      17a3a1AB de temps
      18ac5A de toit
      Ba1a4AA5C2Aa5b de tout
      aa11a10AA de train
      Bb17a de trajet
      15Bb de transport
      17a8b de travailler
      3a20a de trente
      5aA15A1af de troisieme
      21A2AAb de vacances
      3aA12A1A4A1A de venir
      2a5a4a de voie
      26a de voiture
      17B2Ab2Ac de vos
      17A4A1bAa de votre
      18c2A2Aaa de vous
      21b2a de zeleve
      1b8a dead
      15AAa8A debout
      16A8a debout longtemps
      10A4a3b3baA debrouille
      4a3bAA1A2A2B4aA debut
      17a5Bd debutant
      5b7a dec
      4a5A7A5aA decembre
      A17b decide
      10db3Aa1d3Aa decol
      10ba3a2ba3aA decole
      20a3aA decors
      4a decouverte
      7ba1A13abA decouvre
      8a8Ad5AbA decrochage
      3b2a11a4A1aa decroche
      Aa8Aa12A1a dedans
      aA8b4A1Acc2A1AaB dehors
      a9a7b7A dehors an
      aaBa1acaaaB4aa1AA1A1c1Ba deja
      Aa6a1A5a deja a
      1b14e dela
      1a14b dela de
      18a3aA1a delais
      18A2aa1Ab delegue
      8AaA2A1a6bA2A demain
      Bb2a2a5a1cA1a3AcEeA demande
      21AacA demande de
      22aAA demande mon
      17a5AA1b demande si
      18A1a1AbbbA demandent
      22c1ABa demander
      2A15a5a demandes
      21aAAbAA demandez
      15A3b4C1b demenage
      15f2a5AaA demenager
      cB4Aa2aA3BAAaA4Ab demi
      aA2a6A3A9A demi heure
      25Aa demi je
      15A3a demie
      A9A13Aaa demonte
      24Aab demonte tout
      7a demonter
      24a1A denis
      10A5A5A1B dentiste
      24a dents
      17AfA2bB dep
      19a6a depann
      20A4aA depanner
      1A13A1aA1A departement
      1b13A2Aa3A depend
      10b4A6a1Aa depends
      3a6A4b2aa4Aa deplace
      15A deposer
      20a3a depressed
      7A2ab5bf2A1a1a depui
      7A10c6bA depui la
      A1AAC3bAe2A4AAA1cA1Bc depuis
      8b10A2a1A1b depuis deux
      17Ab7a depuis dix
      2A7b7a6AA depuis je
      18aa2b3a depuis l
      aa2A1aA2a6bc5Ab depuis la
      10B5aA8A depuis le
      10aA6aa depuis mon
      10a4aa1a depuis noel
      Aa15AA5a1A depuis que
      7b2B7A3a depuis septembre
      10a11a depuis six
      10A6a1A2A1a depuis toujours
      17AaA2aAAAa depuis un
      Bc1a11aA derange
      Bc1a11aA derange pas
      3AA8a4a dernie
      3aa3aaB6AbA5Aa dernier
      1AABdAAADcc2e1AAaaa derniere
      2BBd1AACcA2e derniere annee
      17b1A2A deroule
      15A3A2b1A derriere
      aAa1C1ae1ABaa3AbBBcafafea des
      17ba3a2a des ateliers
      8a13a1A des camions
      18A3a1AAa des clients
      20A1b1aA des commandes
      5a4A6AAa4AAa des cours
      18A1a4A des ecoles
      4A12A3b2eCA des eleves
      1A24C des filles
      2a des gateaux
      a des gens
      22b1aaA des gosses
      5a11AAAacB1cG des jeunes
      4A19Aba des metiers
      4a des meubles
      22d1aAA des mineurs
      20a3a des panneaux
      20A3a des pieces
      25aa des plans
      5a11a7bA des qu
      22b1A des sacs
      18A4bA des sous
      5a11A4AaAb des trucs
      7a9a2a3A des velos
      A des vieilles
      10c4a1Aca3a2A descolarise
      a3A5b5AA7B descolarisee
      4a5a4Ab4aAabaA desole
      3a1a11A7AA dessin
      A15A2A4A1A dessiner
      A16ab6a dessiner des
      3a13A dessiner et
      10A7a6a dessus
      23AaaB details
      1a2a5A5AA5a2b deteste
      19a6A deu
      16A9a deur
      1a1C1a1acAa2AaAac2a1aCcba deux
      1A1B1a3aa6c1A2A3c deux ans
      19ab3aAA deux cents
      19a5b deux freres
      aa13A2AA4a deux heures
      5a11A6aA deux jours
      22b3a deux mille
      8aAc11bA2A deux mois
      1A2a13Ab6A deux semaines
      a1caAAbCDfA2A1AA1BA1b2aa deuxieme
      a1dBAAdBBd3A4A2b3a deuxieme annee
      8aAA6aaA2A devant
      17A4A3a devant un
      Aa8a6aaA4BAc devenir
      24a devient
      24b1A devis
      19a4A1a devoirs
      4B1a12a1b2b1A devrais
      A4a4C7C deye
      4A3Cd5a dezyem
      3aa5A5A1Ba2ba1Aa di
      17a1b2aB1B di que
      a16b diabetique
      26a dictee
      18A did
      1a3a3a15a dieppe
      18B3a1A difference
      22a1A difference avec
      18A6Aa different
      2Aa11a2aa difficile
      A1a1bA18BAa dijon
      Bca2a9A9aB dimanche
      9b6AAbA2A2a diplome
      20A1A1Ba diplomes
      15AA dirai
      1AA9a3Ab1a2bB dire
      22aA2A dire que
      22a3A dire quoi
      1a2a14b2AcBaa direct
      4b13A2a2a directement
      21A2Bba directeur
      1A15A1AA3a1A dirige
      1A15A1A4bA dirige une
      1b3A4A2A1AAABA1a2aca dis
      26a dis oui
      16A dis pas
      15A6b1Ab disais
      13b3a8a disait
      1A6Aa discuter
      1A discuter avec
      3a22A dise
      3aa2a2a6aA3A3B disent
      4a5a7a5a disiez
      CB17A4aA disons
      1A17A disons que
      1a4A10a2baAAdA dispo
      14a3b5A1A dispositif
      14a2aA6B dispositif ulis
      aA8Ba3hc distance
      15b distance isn
      1AAa1aa2BcAA3ABcAA1bBcEc dit
      18bb3A1Aa dit au
      3aA14A5A dit de
      15a1ab4a1A dit je
      10a5A dit non
      A3b11aAA3aABAd dit que
      17A dit une
      1a8b6a3a2bBb dites
      15a1b dites moi
      Aa13A10b divorce
      1AaA1a1AAaA2a1A3b2ABBa dix
      18A4AA1a dix ans
      1A7a3a2aABe2A1A1a dix huit
      5a19aA dix kilometres
      19A dix minutes
      25Aa dix neuf
      2b1a4a7AbA4BaB dix sept
      2A4a2A4A2A2BaAbba do
      18A2AAaaaA do i
      26A do this
      24A1c do we
      18AAaAa1Ab do you
      AA16Aa1a1Ab does
      21aA3b does it
      1a13c7a2a doesn
      1a13c7a2a doesn t
      16ba1c2AA1ca doi
      17ba6Aa doigts
      A1baA2a2A12A1A doing
      4b5A5aaAaaAbaA1A dois
      22a2a dois je
      a3A11a1A1a1Ab2b doit
      4a19a dole
      de2a5BA3a1A1e3AAab domi
      1A3a4A4a2Aa1AaAba don
      1A3a4A4a1aAa1AaAAaa don t
      AaaA1a2A1AbA2bdAAaa2aC donc
      1b2a11b2a5aa donc euh
      16a2aa4B donc faut
      1A5a3a4b6a donc il
      19A2aA donc j
      1a13aA1aA3B1Aa donc je
      ABaAa1aA1a7aaA2Aa1Ab donc la
      aA13AA donc non
      11a3A1A1B donc pas
      2A7A15A donc seize
      18Aa2Aa donc si
      a17aa3a1a donc une
      4a4Ab4a7aa1A donc voila
      1A8b6abA1cc1b1B done
      c4aa4A3AA1AaAbbBaDA donne
      18Aa2A1AAa donne un
      19A1bA donnees
      Ab13aA1AA1B1AabA donner
      17A1A2AeCAb donnez
      bf2a5a5a1bd2A dor
      24A dordogne
      a6a8A2a5Ab dormi
      bB2a5aA2a1AAAA4A1a dormir
      1a2a5A5a1Ab6A dormir a
      aa3a10A dormir ailleurs
      aC14a2B dormir chez
      ba8aA3bA dormir dans
      aA13aa2A dormir la
      aa2a dormir loin
      ab13A3a3a2a dormir sur
      Ab13a3a dormirai
      CA6a7B1BA5AA dors
      Bc9A3c dors dans
      aB14A dors pas
      A1b7a5ABcc4Ad dort
      19c4AaA dort dans
      db13ba2a dortoir
      A16aa5A1A dos
      17ca2aA1AAb dossier
      21A dossier de
      17c7Aa dossier mdph
      17AaA doucement
      a10A6a5AAa doue
      11A14A doue pour
      1A3A11a1Aa1a1bB douze
      Ba13A1a7aa down
      4A5d dp
      10d6baB4A1a dps
      10a7B dpui
      5a19bA drawing
      aa8b6a5aAa drive
      3A4A10A1ac2A droit
      24A droit a
      22a1Aab droit au
      21aaAaAB droit de
      10A2b5a5A droite
      aA15A6aA drone
      2A5a1c7b dropped
      2A5a1c7b dropped out
      bbbAaA2A1aa2ab1bbAbaAc1bA du
      3aA10a1AA5AAb du bois
      3A6b12A du boulot
      4e13A du brevet
      aA14b7a du coin
      4Ba1B1AD1a1a2AB6Ba du college
      17a6B du cote
      1Aa2aAa1aA2a3cb4A1AA du coup
      1b17a6a du lundi
      3AA5f7b6Ab du lycee
      20A du materiel
      4a du matin
      22AdAa du metier
      18B4bAa du mois
      aa13b3A2Aa du moment
      3A11e8a1A du monde
      1A13b3A du pays
      1A23A du reseau
      10b7a du systeme
      6a10b7A du temps
      Aa2a5A4BAb3aAA1A du tout
      17A4d1A du travail
      24a duc
      Aa15a1b1aa1dAa dun
      9a12A1b1B dur
      18A3a3a dure
      Ab13a during
      Ab13a during the
      5a11bA6bA dys
      17c7Aa dyscalculique
      24A dyslexic
      17aA7a dyslexie
      25Aa dyslexique
      10A6b7aa dyspraxique
      fabDcdcd2a1aB1baAbAAacdddd e
      4A1aA10b6a e 2
      2a e 3
      A3AB1a2A5A e 4
      abAad5a4aB1ab4aBb e a
      2A3AA2B3a3A e an
      2dCB3Db3a e annee
      19A2a3a e apre
      4b2b e c
      6a17a1b e de
      A4A1A2b e demi
      6ba2A2B4a5a e en
      3aAcA9A e et
      2A1a17c2ba e il
      A3a5aA3AA1b e j
      bAAAaCa1a1b1bb1AdaaA2a1bbA e je
      3a5Aa4A2A1a1A e la
      1b1aA12A3ab1baA e le
      4a5A14A e mais
      3bC13A5A e moi
      4b2A e mon
      4AA4b8a2aAaaB e on
      cA2bb1a7Ac1AA3aA1a e pas
      18A6A e prepa
      5a17a1ba e qui
      9a7Ac2a2a1B e se
      bA2BAB1a3a5A6AA e segpa
      a6a11a5A e tro
      3a1aA11AA4AAb e une
      23b2a each
      25a early
      1b easy
      3a4AaA5AaA6a ebeniste
      1a11a12a ebenisterie
      1d1A5Aae1A1a1Bdda1AacAA ecole
      10B4AaAA5cbB ecole a
      10bA6c5Aa ecole anko
      10A7Ac ecole avec
      bA8b4A3a3aAa ecole c
      Ab13A2AA3b ecole ca
      18a6A ecole d
      11a3aB1AA4aaA ecole dans
      aBA5a7AAAAAcaABbA ecole de
      1A8fA6b6Aa ecole depuis
      1a4a3A4a5A1b ecole donne
      a9Ba4a1AB6a ecole du
      18a6AA ecole est
      10Aa6A3AA1AA ecole il
      10A7a ecole j
      Aa2A5ad6C4a1A ecole je
      Bb13b3c3BAaA ecole la
      11A ecole m
      18Aa5Aa ecole mais
      11a6A ecole moi
      1a1a6A6cAb3aA ecole ou
      1A8Aa3A1aa3b1D1a ecole pour
      16a5b2AA ecole qui
      10AA6CAaAa1b1a ecoles
      18a6aa ecoute
      18A3a1bBb ecoutez
      10Aa5c3a2A ecrire
      3Aa2a4a4A3A3ab ecris
      3A3a2a1a4A7a ecris pour
      21aA1BaA ecrit
      5b17aA ed
      19A2a1b ede
      1a1aa14a4AeA educ
      15a3a1A1a1A educateur
      17Aa2a2BbA education
      21a3A education nationale
      1a8b6a1a4AcA educatrice
      10a7aa5a educatrice en
      21a efface
      18a3a2a effectif
      3a11eA5AA egal
      10A4A2A3a1b1A ek
      1A1a4a8b1A4Bbf el
      1A17A5aa el a
      24A1c el e
      a2a13a6Aad el veux
      Aa16A5a elagueur
      3aa3Aa3a2Ab6a elec
      9a7a5aA electricien
      2a1a5A6Aa4A2a electricite
      16a1A5AaA electronique
      aAaacaa3a1a4baaA2BEmB eleve
      12a4a6Aca eleve a
      aA1aba1a2a1a4aA2a2BdA eleve de
      25bA eleve elle
      6a17AC eleve en
      17A1a1aA1a1A eleve qui
      4A9a2AB2AAbaBB eleves
      5a18aaA eleves de
      17a3b2c eleves en
      21aa2A eleves et
      19a1a2a eleves qui
      bA1abaa2AbA1A2A1b1ABB1Eef elle
      5a1A2c5Ac1A4Abj elle a
      10a7aA5ba elle aime
      5ab1a1A2a1A1BAa4AAb elle est
      7a9A7a elle fait
      15aAaA7a elle me
      a17B3a2A elle ne
      4a21A elle passe
      3a13aab3aAbA elle peut
      A1aa13A elle pleure
      Aa2a8A9aAbb elle veut
      17A8a elle veux
      2A14a3c1A1A elles
      AaAAcccaA1B5aAa5Cb em
      4ba19a em a
      Aa2a1aa8c em e
      3aa18a2b em le
      23B embauche
      24aA embaucher
      6a11a4b embete
      CcbAbbbcCaAA1B1aAA5a1BA eme
      4aAaA eme a
      2eA3ACa3A eme annee
      6aa eme et
      A3Aaaa2a4a eme je
      Ba2A7a10a1a eme segpa
      1A20a3a emmene
      a3a10A8A emmener
      10b6bA4bAAa emploi
      17a5AbA employe
      22aAB employeur
      aBabcbAAbab1a1aA1AAbaa1bdbC en
      A1eAA2A1Ab2A1Ab1B en 1
      A1BkDAAAAaA2A1AAa6AAA en 2
      10a en 2009
      aaABjDAB4aA4B5ADB en 3
      AaA1DhBA2a2A1AA1a6AA en 4
      1a1aBCgA2A7A en 5
      3baAAe2A5A6a en 6
      15A1AaAA2bAba en a
      1AA1AaA10AaA3aABA en ai
      13A5a5aa en aout
      8aA8A3AcA en apprentissage
      17A1a en attendant
      18aa5a en avril
      3a14a6ba en bac
      a18a3a1bA en bas
      24AAb en batiment
      20b3c1A en bois
      24A en bretagne
      3a6A7a en bus
      7AgBA1A3baB5AAa en cap
      AA17a en ce
      17a1a5b en charge
      a1a1B1e3A en cinquieme
      4A1a3a2a11Bb en classe
      25a en correze
      16A en corse
      AAAA1Aa3Ab6AB3AAbA en cours
      4a19a en cuisine
      4a5A13bA en decembre
      2AAb1AA2A2b en derniere
      3A4Aa14a1A en deux
      9b en deuxieme
      11A6A4c2A en e
      24aA en entreprise
      17AAa5Aa en equipe
      4A1A3A3A7a en face
      25a en faisant
      bAA4a6aa2Aa2aaBa en fait
      11b6aB en famille
      17eAa4A1a en fauteuil
      6a3b7b en fevrier
      aA13bA7b en fiche
      1a13a1Aaa5b en foyer
      11A12AAa en francais
      AaA1A5bA3a2c3a2A en france
      15a1a6a en gros
      16A en haute
      1b en hauteur
      3A14A6Aa en histoire
      1b2a10A1a en internat
      A5a10Ab7a en janvier
      2a3A1AbA2b4Ba1aaAb1A en juin
      13a4b3A3c en mai
      13a3aA4AAa en mars
      17aaa1a3bB en mecanique
      18a7A en mission
      10a7b6a en novembre
      3A4a1b7b7b en octobre
      10A11A1aA en panne
      22Aa2a en parle
      A16A3A2a1a en parler
      1aa2aA3A8A6b en peux
      4a12aA7A en place
      10A6a4aAaaA en plus
      18A en poche
      AAkB3AAA3A1AA1b6aA en premiere
      5c1A2a2B2a8Ba en quatrieme
      26A en quoi
      10a7a7a en rond
      18A5a1A en route
      4A5A7b6A en sais
      2a1a3a9bA2a1a1a en salle
      aA en scoot
      1a en scooter
      1aCgaAA1A1a2A1A1AbA4A en seconde
      3A1A1A2B1c1AA en segpa
      2AbA2a10Ab5aB en septembre
      2AA1AAd7aA en sixieme
      1A2a17b2A en stage
      18A2aA1bbA en tant
      5B12A6Aa en techno
      1a3a3aA15A en terminale
      4A8c1a2A4a en tle
      16A en tout
      A2AiA4b1AAA2AA6B en troisieme
      16b en trottinette
      a3AA4A1A1g1adA6bA en ulis
      24A en velin
      a en voiture
      10B4a3a4Aa en vrai
      18A3A1a encadre
      AAA7A2d9a encor
      2A2b1ba2A3A1A1A1AAA1bB encore
      23a2a encore de
      4b encore une
      A1a14A1B3bAA end
      15aaA1b6b endroit
      7a2aa5AA2A1aBAf enfant
      a6a10A3cA1BC enfants
      A enferme
      aBb5aABa1a2Ad1a2AaAac enfin
      12a5b6aA enfin j
      10a5AAA5Aa enfin je
      3a enfin la
      17A enfin non
      17a6aBa enfin on
      13a3a5a enfin si
      10a6Aa6Bb engin
      24Ab engines
      a8a14aAA engins
      5a12A6aa english
      21b enleve
      16bbAA4Aba enmen
      1a1a13Ab3A2a ennuie
      3a21Aa ennuie a
      24b1A enough
      8a2a3B2b6a enrolled
      11a3B2b6a enrolled anywhere
      4a12cA6a enseignant
      17a6Ad enseignante
      11a10a1a enseigne
      24aaa ensemble
      9a15a ensuite
      aA1a13a5a2a entendre
      17d entends
      17A8a entendu
      15c1a7b entiere
      aB entrainement
      Bb1aAa1a2A6A4A2aB entre
      4Aa18Aa entre la
      10A7AAAA2hEB entreprise
      25B entreprise de
      17AA2aA1C entreprises
      4A3a8A8b entrer
      8a17a entrer en
      17a2A3AAb entretien
      2a8A3acab5a envie
      Aa13a2A5aA envie d
      aAa13cac envie de
      24a envisageable
      15a1a5cAa envoie
      1a1a11a5a2AaA envoyer
      1b13a5a2dAA envoyez
      23a2c enzo
      Ab3A4a4b2cA2a2a epi
      17c1a4BAa epileptique
      24a epinal
      4a13A5aAa equipe
      2cB4aCA2B1A10A er
      A1j1A2AcCA2C1bbA4A3b ere
      2Fd4fBA2B4A7a ere annee
      2c5B ere j
      4A1b10c7AA ertan
      17c7A ertan pas
      Aa8A2b4AA1A2aad es
      24aaa es zot
      17bb1a espaces
      17bb1a espaces verts
      18Ab2bAAa essai
      dC16A essaye
      1A1aA1aaAaAB1Ba2aAaBABA1AB est
      2A1A2Aa6A1Aac1bAaAAb est a
      6a16CBab est bien
      a2a6A5a8A est bon
      4a16bA1cBa est ca
      AC2A2A7AA1c2a2CaD est ce
      5a7a3aa3A2aA est chaud
      7A2b12a2a est comme
      22ab1AA est d
      4a5AA2aaaAAa4aAa est dans
      A3a11a1A3a2Aa est de
      8a13aA1A est deja
      5a18dB est des
      18a5a1A est dit
      15A6a1AbA est du
      17a est ecrit
      3a11cA5AA est egal
      17d8A est elle
      Abc1Baa3B2Baa8AB est en
      1A5a7a est encore
      14a2b est euh
      bA8B5b8Aa est exclu
      5a11Ac7a est fait
      7a2a7bA est fini
      26b est gentil
      22AA est gratuit
      4A12A est grave
      17B1A2A1BBB est il
      AA1a est interne
      16A1AA1Ab1ABB est l
      b1aaCba1a4b1C1AAAb4Aa est la
      15a1a2aA2b1A est le
      6a18Ad est les
      A14EA2A est loin
      4Aa1b7A1a1a6b est ma
      26a est macon
      1a13A10a est mieux
      a17A4bA1Bb est moi
      3ab2a2A7aa3AaaA est mon
      aA14cb1a2AaA est mort
      A15Aa6AbA est non
      Aa20a1A est normal
      17a6AaA est oui
      15aA1A3aAAaA est pareil
      10A7A5a est parti
      1b2ab9cABBa1AA1ab1A est pas
      22Bba est paye
      18a4A2a est perdu
      10A6a1b4Aba est plus
      b14b2b1a4ab est possible
      bCa1cA1a2a8A1A2BbC est pour
      2A13cAAa2adbaC est que
      21b2bAa est qui
      4a21A est quinze
      1A4a1A4A3A3Aa1a1B est quoi
      7A2A14a est scolarise
      a9a4a10a est sur
      4A3aAb4Aa2A2aaAAb est tout
      Cd3A9B9aA est tres
      bA7a7AAa4bAa est trop
      1a est tu
      Baa2A7a1ABBaB4aA est un
      3a13B1A2A2C est une
      1A15a1a5aA est vrai
      16a5b est vraiment
      4a4b3A10a esthetique
      dbcaB1aA1bbaaba1caA2AdBcBc et
      25a et 17
      17bA3a1A1a et a
      26A et alors
      5a12b et apres
      4a20A et aussi
      2A et bah
      19A4aA et ben
      4A5b5c5cb1AA et c
      18aA4a1a et ca
      17a2a3b et cherche
      16A2b6a et chez
      16A3a1A et d
      1A2b17BBaA et de
      2a1aa11AbA5aa et demi
      15A3a et demie
      10b7a6Aa et depuis
      AA19AA1B et des
      dA8a5b et dormir
      2baA8B3BAa2a1AAB et elle
      2a11a1AA et en
      1A1aa1a2AA1a1aacAA1a4bA et euh
      Aa13A2a1a1A2A et franchement
      Aba1a5Aa1A2AB1a2cABaA et il
      a4aa1aA3B1b1bbA3aabA et j
      a2AaA1a3a1a3fDAaAcCABa et je
      1a1a11A1Aba2AABa et l
      2a1BaAAa7aad4AaaA et la
      AB8a5aAbc1A2Bab et le
      1aa1a12aA3a1Cba et les
      2A14AA4aA1B et ma
      2bA6A7a3a1AA et maintenant
      1A13a5Aa1b et mes
      Aa1a2A6A3A1a1abA1Aa et moi
      4a3Ac7aaA5BB et mon
      10b7B6aA et n
      10a5A8b et ne
      2Aa9a et non
      18A5C1b et notre
      17aaa2aA1aA et nous
      6a3A4caABAa1a1bAA et on
      bA13aAA6bAA et pas
      10a11aA2a et personne
      aA1Aa1A4a4aA4AbA1a et puis
      AA et quart
      1a16A4b2c et que
      11A4Ab5aAa et s
      15AA1A3AA et si
      5a13A et toi
      a20aA1aAA et tout
      17ABaA1Aa1aB et un
      1AaaA2a2A6a4A1AAa et une
      5A4b7a3a1A et voila
      17Aa3A1AdA et y
      20a3aAa etabli
      1a8a3A3a2A2AaA etablissement
      24a etablissements
      5B13A4a1A etage
      AbABaDBB1Aca1A3A6aAa etais
      2AB1BB3f2A etais en
      10Aa etais petit
      a2A2AAaAa5A1d3AAD1A etait
      3AaaA1AAA7a7a etait en
      22A etait trop
      17Aa3Ac1Aa etant
      4b8b etape
      23A1AA etat
      1BAaBaAb1aBcA2aBbaa2aBAca ete
      10Ac3aA1A ete a
      3aA ete dernier
      10a14b ete exclu
      10a7aa6A ete moi
      17AAA1a2A etes
      13A etienne
      10A7A7a etr
      15a6aAAa etranger
      AcAa2a3B6BBBAaAcFcA etre
      a14a etre au
      1A etre avec
      6a10a etre boulanger
      4a5A7Aa5aA etre dehors
      A etre enferme
      Ed8a4b etre interne
      17A1A2AcAAA etre paye
      A14A10A etre tout
      1a4a3a2a3Aa3AbAab etudes
      2Ab2a1AaA6cbA3a1Ba etudie
      5a11A1a3a etudier
      A2bBA4Ae5AdA1A eu
      A3aA5c eu de
      3bC5A7A eu mon
      caa1cA1abaa2baabaCa1baB1b euh
      AAa1A11d8A euh a
      4a2a euh alors
      1A14A euh bah
      A euh ben
      2a4a9Aa3a1baA euh c
      1a19a3b euh ca
      9b euh cap
      19a5AA euh comment
      2a euh dix
      17a7a euh elle
      2A10a4B5a euh en
      2aA7a1a2a euh enfin
      a10a3aa6a euh et
      9a6A2a5aa euh il
      ab1B3A2a4A1aAA3Aa1A euh j
      aA2a1Aaa6bbAA3aA1a euh je
      4A1ab9a3a3A euh la
      A15a1Aa6a euh le
      aa2a4a6aA5a1aA euh moi
      aA2aAa18AB euh mon
      cA13AAa8a euh non
      A13a4Aa1a3A euh on
      Aa13A euh ouais
      6a13a5a euh oui
      aA14b7A euh pas
      21c euh tu
      24b1A euh un
      Aa1a13A1A3A euh une
      17b7Ab euh vingt
      3a9B4Aa2b1A eur
      16A7A eure
      A23A eure de
      22bbA euro
      18AA2aca euros
      19A3a euros par
      21aAa eux
      A25a ever
      e1b10A1Aa3a1aaa every
      d14Ab5a every night
      23a everything
      A22A evidemment
      1a14A eviter
      3Aa4A ex
      25ab exact
      17A3Aa3A exactement
      9b exam
      2A6a3a3A6aA examen
      9a7a8a exams
      bA8c5b exclu
      17AA3A exemple
      16b1Aa2AaaAa existe
      18A4aaaA existe t
      2a15a3A2Aa explique
      17a4a1a expliquer
      1A17A3Ab1A exploitation
      22a1b fabrik
      4a12A2A1A1aBA fabrique
      4a12A4A fabrique des
      17A2a3aa fabriquer
      20a1a2a fabriquer des
      4A1A3A3A7a face
      A14a6A1a facon
      Bc8a4BA fai
      17ba2aa1cb fair
      aBAab4aBA3AbaAAcAaAADb faire
      1aA19b faire ca
      aAaAa10AcB2Aa2BbB faire de
      4A12b6AA faire des
      15a2B3aA2a faire du
      8aA12Aa1aA faire le
      20a3a1A faire reparer
      8A15a faire un
      A2aa12A6AAa faire une
      bBaAaaa1bAba1a1ABdaA2aAbaA fais
      2bA6A6Ab fais 1
      26a fais comment
      10b5Aaa3A1caA fais de
      7a fais deja
      5a4A7A3AaA fais des
      8A8A6a fais du
      4a12A8a fais gateaux
      6A1Ba12cAAb fais la
      7a2A10aa1B1A fais le
      a18a fais mes
      8a6dB5a3A fais moi
      25a fais plus
      22A1A fais pour
      6a10A4a fais que
      16AA5A1Ac fais quoi
      5a4b4a1aA fais rien
      2A1a3b1a6bB6aa fais un
      3a13f4a2B fais une
      3a6A12aAa faisant
      1BbAAaAaB1bb1A1aBAdC2cBab fait
      7cA11a5B fait ca
      10a6AA fait de
      17aa1A1BaAaa fait des
      18a3a fait il
      12a5C fait j
      10a11Aa1a fait je
      10Ac9A4A fait l
      8Aa14A fait la
      2c10A3AA5aAb fait le
      15A5A2Baa fait les
      21aA1a fait mes
      Bb8a4aaAa7a fait pas
      2a7AB5A1a fait pour
      17a4A3a fait quoi
      15b2a6aa fait rien
      18A5Aaa fait ses
      18A3a1AaA fait travailler
      8Aaa6Ab3A1A1A fait un
      17c6Ab fait une
      5a4b7c fait virer
      17A2A4aA faites
      5a18bAb familiale
      d1A1A6b3a1AAa1A1AC1C famille
      1b16Aa4B1a famille d
      21a3cc familles
      A10a7c4AAa family
      24Aa fan
      24a fancy
      Aa13d far
      17BAA1aA1A fasse
      10A5Ab1A2A3a fatigue
      1a2a11b2d1aAabAA faudrait
      17b1a3a1AA faudrait que
      16a2b5aB faudrait une
      AbA12caABb1ABcb1a faut
      4A12A4AA1Aa faut il
      17a1a4Aba faut le
      a3a2a2A5c1Aba1Ae2A faut que
      1b2a5a4A1Bab3baBb faut un
      1A14A faut voir
      2a14A6a faute
      17eaa3AaaA fauteuil
      17aA5Ab fauteuil roulant
      3a6a6Aa1a3A fauteuils
      2b21A faux
      2A7a15a february
      22a federation
      a14A8c femme
      3a fenetre
      aAa1aa11a6B1b fer
      Ac8A4A2A5cAA ferai
      2A14Aa3AAAa fere
      6a3B8b2bB1a ferme
      24aaA ferraille
      19a4a ferrant
      24a1A ferronnier
      6a3c7c4aAaa fevrier
      A1a1a8a3A6Bac fi
      4a8a3AA5A1d fi moi
      13a4A5b1A fibre
      13a fibre optique
      aA2a10cAa4b1aaA fiche
      4a17b1AA fiche de
      19A4Aba fifteen
      1a24a fifteen year
      17A3bA1aA figure
      18A2bb1a1A file
      10A5AA4aAabA filer
      17Aa filiere
      aa2aaBb1aaa1aabaab1Aa2C1d fille
      4a11a8a fille 15
      10a6Aa fille 16
      b6bA1Aa4Ad1b2A1AAc fille a
      4aA10b1AA1aa1A1c fille de
      7A2A3a3A7a fille e
      2a3a10A1A6b fille elle
      aaaA1aAA1bA2A2ac7AB fille est
      Aa13A7a2a fille vais
      1A9a5A3A3bB filles
      25aA film
      aaa3bA2A2a1a1a1b1B1bDGj fils
      23a2a fils 15
      1a8a15a fils 16
      23a2a fils 17
      4B5a6bc3Aa1AG fils a
      17B3Aa1A1a fils c
      aA4a9a1B3aA1AA fils de
      6a4a fils e
      1aAA3AaAA2a fils est
      2a1A11A4a fils et
      4b3a1A7Ba1aA3b fils il
      7a3a14a fils n
      aA14a6A fils ne
      a3A13A4a1A fils refuse
      6a3a fils s
      4A3Bb7A3Aaaa fin
      4A3BbA7aa fin de
      18A3AbAa fin du
      4b3Ab3A1A6a final
      4b8A10a final year
      8a15A finalement
      17A4Aaa find
      Ac2a5Aa3bAa1A4B1A fine
      a2Ca2aAbdA3B1Ae4AA fini
      10b7c7A fini pour
      B3a1aA18A finir
      4b4AA7A7a finis
      13A finistere
      A1AaB5A2a finit
      21a2c1A firm
      3bA2acBA2A4a4a1bA first
      4A2acBA7a first year
      5aa8abab2a1AaAg fis
      5A11a6A1b fiss
      18A5a fix
      18A5A fixing
      bA2A2Aa1a7A7f fiye
      a9a15c fiye a
      A12a3Aa7a flemme
      3a14A flers
      8bAa7a5bAb fleuriste
      a1a14Aa1a3A fleurs
      17a floor
      17d flou
      24baA fodfrans
      2A1b12a1a foi
      A1AaBAaa2A5AbbB3BBAb fois
      Ab14AaA5A fond
      19A4a fonderie
      2A14A2A4B font
      9a14bA food
      aA15Ab1a5A foot
      aa2aA10aAaBaAdB1Bc for
      A1a7Aa6B1a3b1a for a
      a3a10A1b4A3A for me
      A17A5A for my
      10A7aA4A1c for our
      18a1a4aa for the
      a14ab for us
      18b3aAA1a force
      24aAa forcement
      2a21cAA forge
      2c4A2a13Ab form
      4aa9c1a1aaAAb2A formation
      18Aa2A2aA formation avec
      1a17A6a formation en
      17aA6a formations
      24Ba formatrice
      17A6b1a forme
      1A17A2AaaaA former
      17a6AA formes
      17a6bA formez
      3aa6A3BAc5aA fort
      3a11A9A fort de
      11A5ba5Aa fort en
      4A19AcA forum
      bB8b4bAA2a2aaAb fou
      18Aa4bAA four
      A23a1A fourteen
      bA8a11Aa fous
      Ab9a3AcABd2AaCcB foyer
      1A8aa6aA foyer a
      1A17b4B foyer de
      19c2A2a foyer me
      2a1A7a4a2a5d fr
      4a15A3AaA frais
      A1b1Aaa3A2A1A2aA1A3aa francais
      AaA7a4fB1bb4aCb france
      A14a2b5bA france je
      1a4a9a2Aa1Aa franchement
      6a19a franchement il
      15A9A franse
      4Aa12A4a2B freezers
      A4a12A5A1a french
      1b2bBAAAA3a1AaAa2A1AABC frere
      2A20a2D frere a
      B4a2AA3A2a9B frere est
      4A10A2A6a freres
      4a19cA frigo
      2a13a1a6a frigoriste
      2a6a3a4aA3abA froid
      aa3a1A3b1a1B1bbAab2aca from
      13a6a3a1a from a
      b1bA1A3A1A1A1c10B frr
      4a17A1a fruits
      22a1a furniture
      3aa5A5AAAA1AAbaA gagne
      17AA3AdA1A gagner
      4A11A galere
      1ba7a4b3A1AbAbdc gamin
      Ab8a11a2a gamin a
      2a19A2a gamin il
      21aaAdBA gamin qui
      1a1aa12Aab2A1Baa gamine
      8a15bA gap
      15Acba6cA gar
      4Aa4A1a4AA3aAcA garage
      10A13aA garage a
      B4baAa1ba4AabAA1B1Bae garcon
      17a8a garcon a
      5aa1a8aa4aAcA garcon de
      10a14Aa garcon est
      1A16A4B2a garcon i
      25A garcon il
      1A15aa4a garcons
      a8aac6bbbAdBbCd garde
      a9Ab6A3a2AA garde les
      a6b8aA4a1AaB garder
      6a9B1Ab gare
      b2a5a4a2AaA2a1bbA gars
      b17a6aa gars de
      24aAB gars qui
      7A2a12aA1d gason
      7A10A4aABc gason moi
      2a1a12A6A1a gateaux
      17d1a4A1A gauche
      3a14A1a geant
      3a geant moulin
      b16a1a4bab gen
      Aa13A1a genant
      15a1A gene
      15B gene pas
      2A7A2a4A6Aa general
      2cca1B6A2A9A generale
      1A1a generale et
      AaA7b5bAAA3bAAA genre
      16a7A genre a
      18b genre j
      18A3A genre la
      1a genre une
      1A8A6b3a3AA gens
      8AaAA4A5A2Ab gentil
      18Aa2a1Aa gerant
      aA8Aa3aA3a3aaA gere
      3AA8a4a gestion
      aa8A4A6caa1B get
      17A3ab1aA get a
      Aa17A gingn
      5a19ba girl
      10A7A girls
      3B14A2a2a1a give
      1b14A1a2aa1A1a go
      18a7a go back
      24A go on
      18A going
      10aA6A5a1A good
      21bAAaAb gosse
      8a13d1a1A gosses
      AA1aA5A4a1bAc5aB got
      18ba4acA got a
      10a7A6A got kicked
      1AbbbbaA grade
      7a5A2aaA5aAd gran
      aB4aA1ABA1a2B2C2AbCBA grand
      24A grand air
      3a5A8A7a grand il
      b grand maximum
      aA14AAbC6B grand mere
      1A16A4AA1B grand pere
      3A3a9ba5A1b grande
      10Ac5A grandi
      17A grandi a
      5a1b8bAa3A1Aaa grands
      5a10a8Aa grands parents
      19A2daBa gratos
      24Aa gratos pour
      22cDbb gratuit
      Ac2A10b2ba2A1a grave
      23A2a grd
      16A grenoble
      11a5b7A greve
      10A7a5aaA grille
      10A grille pain
      1A2a10A10A grimper
      15a1b6a1A gros
      1A18a3a groupe
      24ab groupe de
      3d gt
      3A6Ac5c8a guerre
      19A guinee
      19a6a guyane
      24a gwadloup
      BbA3A3BA3BCA1bA1eAAAe h
      17a1a6a h 15
      18a6bA h 24
      3a2A4A4A2a h 30
      b14A3c h de
      Ab4A h je
      a h max
      3a14A1a4ba habitant
      bDA3a1AAB2A1CBA1BA3DAA habite
      a1AB2a8A1A1dA2aABa habite a
      18A7b habite avec
      16A habite dans
      a5a12a6a habite en
      19A habite la
      19A habite un
      Ad13b3e habiter
      4a12a1b6b habitons
      Ab14A habitude
      10a12a hache
      1A1a14a6aa hacker
      1a9a14a had
      24bAa halal
      16A1A5Aa half
      16A hameau
      17AA4aAb hand
      14a2b1A handicap
      26a hands
      1a8a4a8b1A happy
      1a8a4a8b1A happy to
      a15ba hard
      3b7b3Aaeaa1a2Cab has
      18a3bAAb hasn
      18a3bAAb hasn t
      bb3b4A4Aa1A6AA hate
      26b hates
      3a18Aa2A haut
      15AA haute
      1a3a9A10A hauteur
      10A4A1AAa1A1A1Aa have
      19a3A2A have to
      10bA6d haven
      10bA6d haven t
      AA3A13B havre
      a2baaAAaAab1B1aaaaB2aa1Ci he
      1a13a2A he can
      5a11a5aA1a he d
      A3aA1a2A2A3B1A2A1AAd he s
      19b6a heberge
      ac17b2aAA1a hebergement
      A16aa heights
      1a1ABa3a1A1a1ba1Bbba2bbB hein
      4Aa18Aa hein c
      18A3a1aBa hein et
      AA15a1a4Aa hein faut
      10A1a5AA4a hein j
      a6a9AAA1a3a hein je
      13a12a hein le
      17a4a1Aa hein mais
      aA2a8a10a1a hello
      a13a2Aaa2aaAa help
      3a4Ab7A5aabf her
      a1A1b1aa2Aa5bA1aa3aA here
      22A1Aaa hesite
      3B11a8Ab hesiter
      22Aa heu
      a heur
      AB1a1a2A2A3CBB1B1ABaaBB heure
      3a6A7a heure c
      a2aaa9AA2A4B1a heure de
      A heure en
      AA13A3a4a heure et
      1a3A10baA3cAB1a heures
      Bc heures de
      22A heures par
      17A7Aa heureux
      4AA2a1B14aB hi
      18A7A hi my
      A9A5AAbA1AAA1a hier
      A22A hier soir
      a9a2A3acA2a1Abc him
      a2AAa1AaA3a3AAa2AaAAh his
      2aA13B6A histoire
      A9a4AA1aa4a hiver
      10b4A hmm
      f9b4bb2a3b1aA home
      c14Ab home every
      25a homme
      22AaAbb honest
      1ba12d6Aaa1a honestly
      a1a20a honnetement
      12a5b3A honte
      17bA1a5a hopital
      aA2a horaires
      bAa1a13aA5A hors
      bAa1a14A5B hors de
      19a4A1a host
      AA8A5AA1d3A1a hotel
      AA17A4aA hotel a
      Aa14A2A4A1A hour
      Aa15AA3c1A hours
      1a18a3b1A house
      Aa1a15A4b houses
      15b2AA1abbAb how
      18A3b2a how do
      17a6A1a how many
      2a15a6a hui
      AA2a4aBa1a3aac3aAAa huit
      17ABd huit an
      1A8Aa1a2ab1b4A1b huit ans
      3a12A9a huit kilometres
      4a13bA2Aa1Aa huit mois
      bcbAAba2adb1a1bbbbcbdbb1fd i
      1A8a7a4a1A i am
      11A4b1A4b1aB i can
      a9Ab3a8b1A i come
      Aa17A4a1A i could
      bca1a2a2A2a1abAA3aAbAa i d
      18A6aa i di
      2A15A3a i do
      1A1a1a16a1AA i don
      10a7b i dropped
      2a12A i fais
      1a14A2a3A1aa i faut
      b16a3a1aa1A i get
      3A1b4A4Ab1A i hate
      10A7A4AAAa i have
      2b19aB2a i ka
      24b1d i le
      4BA4d7b i left
      bA8a8b3AA1B i like
      1A9A14A i live
      a14a8A i love
      D1aaaabAa1CA1b1ac1A1aABab1B i m
      a15AaA3AaaAA i need
      13A12b i ni
      a17A4a1Ae i pas
      9Ad7a4a1A i quit
      10A6b4a3A i still
      17a1a4AbA i support
      1A13cAc1a2Ba1aB i vais
      b7a1A4AA1a4b1AC i want
      3ba1aa2A4beAB1cdaAcb ici
      15bA4Aa2a ici je
      4a1a3A9aA2a ici la
      17c7aa ide
      16fb1a4aaa ideas
      bA13A1A1A idee
      1b idee de
      2cAab1A1bA2A iem
      b3bA9d2aa2c1aa if
      22aA if my
      1A21a if there
      c1AaBb1b2aa2aAbaBa1ada2i il
      1aa1AaaAb1f2A2CabaAAaCC1k il a
      1A il adore
      17aA3Aa2c il aime
      18a7a il aura
      a3a1a10A7Aa il dit
      10A5A1Aa3B1A il donne
      16AA7ba il dort
      b1A4b8ABBA2BaA1b il e
      22Aa1a il en
      aAabaA1A2a2Abb1caB2AAaDg il est
      9A7AbA2Aa1ab il fait
      4a11ab1a6B il faudrait
      A6a3a3AfB1A2A1bAD il faut
      4A11AA4bB1A il le
      1a1a5a7A1b3a il lui
      18B3bAA1a il m
      9A12bA1aA il ma
      AA2Aa3aA4AcAAA1aebaaB il me
      11b4BA5aAA il n
      a3b13A4a1a il ne
      17A2a1A1bA il nous
      17a1A5aA il parle
      17A il passe
      1a1aa12b6b il peut
      1A15B1A1a3C il possible
      18A6Ab il reparer
      A9a5A1bA il reste
      Ab15A3a3aa il s
      2A23A il se
      cA3a15aa3A il te
      3a19A1Ac il touche
      17bAb1bAA1Ab il un
      17A1A3b1A il une
      2a7a6aa2a1A1ba il va
      18aa3a1a il vais
      Aab1A3a7Aaab3bBae il veut
      4a1b3A2b3ad4a1ab il veux
      18A3aaA1a il voudrait
      1A13Ad1AAaAAaAaA il vous
      AcA1B1Ab1Aa4aCABa1a1AaA il y
      15A3a5A ile
      19a6a ile de
      A3a1Aa2c7cAA1AaBdD ils
      4a2a2a14aA ils disent
      10c8a ils m
      10A7bA2aAAbB ils ont
      24AbA ils sont
      21A4a ils vont
      4a9a2c3A2Cb ime
      15b important
      1c1aa10dA2A1a2AA importe
      Ab13c importe la
      Ab1aa5a4C3A importe ou
      15A1a6A impossible
      4a imprimerie
      bA1cdaA1badA1B1aaCAc1Ab1bda in
      a3AA4b15B in 3
      1A1a6a6bbc2b1CdA in a
      5a20a in english
      15a8A1a in france
      1a1A4AaA2a1a2Cb5AA in june
      aA16a3b1b1a in my
      22a in nantes
      a9b7cA6a in school
      1A1bA5A12a2A in seconde
      8aAa14A in september
      13B2b in terminale
      aaAcAaa3A4A3B4AAb in the
      4cA19A in troisieme
      4Ba2a1c in year
      14a inclusion
      22A2aA industrie
      13A5a6a infirmiere
      3a info
      17b informatik
      17A3a informations
      16aA2A informatique
      1a2a20Aa infos
      Ab2b1A3A4Aaa4aa1Ab inquiete
      15A7a inquiete je
      21A inscription
      20aA1a2A inscrire
      A7aAcb6cA6c inscrit
      11a6c6aa inscrit nulle
      14a2AAaa4a insertion
      21a insta
      9a installateur
      4Aa5A3A9AA instant
      1A1A2a9a2AA2a1Bb interesse
      16a6b interesse pas
      17a3a interessee
      13a10aA interested
      13a8A interet
      aC2a11a interna
      aAaA2aA1aA4ba2B2AaB internat
      AB2a10a3A4A1a internat a
      Be13Ba2a internat c
      aB14b8Aa internat est
      a14A internat euh
      a12a5A5a internat j
      Ac6a6a3b5a internat je
      Aa internat me
      Cda1a20A internat oui
      1a7a15aa internat pour
      Ce1aAA3A5cB2B5A interne
      21bA1AAb internet
      21A3A interview
      1a2a1a11a7b into
      2a inventer
      2a inventer des
      a5a9a4baA1A ira
      AA1b6b4dA1AA irai
      A9b4AA1AA irai pas
      1A2AaA2AAa3b1a2a1b1AaA is
      4a19AAa is 15
      a15b2A4A1a is a
      Aa2a5Aa3b10A is fine
      4Aa1A2A6AA7A is in
      18A3aA2a is it
      17c3a is that
      15BA8aA is the
      AC15A2a3A1b is there
      2A21aA isere
      bB13a7a isn
      bB13a7a isn t
      1a1a1aba2A5AA1BAbeaABa it
      3b1Aa15b1AAb it s
      17db4AAc itep
      1b17a4aa its
      AABaaCa2a1b1A1aAb1GCAaBA1C j
      1A8a6aa3a1AdA j accompagne
      10A4A1b7A j adore
      cB1Aaa1bbabcAa1A1cFaA1A3C j ai
      18b5AcB j aide
      1C1aB1A1a1AA2aAA2a3AACG j aime
      A1ab6A4Ad1aA1cA3A j aimerais
      10a7a j allais
      18A5acA j anime
      10aA6c3a2A j attends
      6a j aurai
      bA21a1A j aurais
      5BA3a4A7A j avais
      3Aa2a4a5A5a1b j ecris
      4a5a6Aa6Cf j eleve
      B1aABaB1A4a1AA1cC1AAbabA j en
      AbABaDBB1Aca1A3A6aAa j etais
      6a1AaA6aa6A j etudie
      1BAA4AAC2A1BAAADA1A1DBC j habite
      24A j hesite
      AA1b6c4eA j irai
      aca12baac4A2A j y
      11a5A4a1aA jaden
      AA1B6Ce4AB1B2aCbAa jamais
      10Ab4a1a jamais alle
      bA1a7B7A jamais de
      10Ab3a jamais ete
      A10c12a jamais eu
      11a jamais je
      11A10b3A jamais la
      1A8Ac4a jamais scolarise
      17f6Aa jambe
      a4a7a3A1ab3ba jan
      A5a10A1A6a janvier
      a4a11a7a jardin
      20b3b1A jardiniere
      1a2a11A1AaA2b1AA jdois
      fd3a9aa1ca jdors
      f14aa2a jdors chez
      Ac13bA jdors labas
      CebAcb2ab1a1bAdAebeAaebAbB je
      4bA6b je 14
      4b2A18A je 15
      4a1A3a4A1A8A je 16
      10a7a je 17
      3A1a2ABh2A3AC je arete
      10a je attends
      Ab8AA9b1a1A je besoin
      10b6A5c1aA je bosse
      8aA5ae2a6a je bouge
      a23a je c
      25A je change
      3AB4aA4CaAaaa1BcGba je cherche
      4a3aA14a je commence
      4bAa3A7A3a1A1a je comprends
      10AA4aAA2A je connais
      24a1a je crains
      6a15aA je crois
      Aa15e je de
      7b2A13aa je decouvre
      Aa2a11A6a2A je demande
      10A5A je deteste
      17A je di
      1A15A1AA3c1A je dirige
      1a16A2A1A2d je dis
      17b1b5c je doi
      4b5A5baAaaAaAAAA je dois
      a4a15a2bA je donne
      aa8a4Ab1ab je dor
      aA5a11b5A je dormi
      Ab13a je dormirai
      CB6a7B1BA5AA je dors
      4aa1aaAbA3AB1BaAac1AB je fais
      19A5AB je fasse
      9bA7A je fini
      4b4AA7A7a je finis
      a9b6AA3a2Aa je garde
      20a4a je gere
      22a3A je habite
      11b je jamais
      13a2aA1a je kiffe
      13a4b6Aa je l
      11b1a3A5aAc je la
      1A2a10aAAaB2a1e je le
      4A10AA4cA1b1A je les
      22aaab je leur
      Aa13A1a1A5A je lis
      18a6dA je lui
      aA1a6Ba1A1BA2A3aba je m
      17b4A1A je marche
      A1a2b4A2b1eb1aB1AAaACb je me
      Ca1BAA1a1Aaa3ABAba1aaAAA je n
      cD1b3aA2B3B1CBA3a1Ca je ne
      A3a13A4A1Aa je parle
      1a13bA1Aa3A je pars
      a1A2A2a1bA1a1Ba1d3aa2A je pas
      8AaA2a je pass
      A1aA1a2AaA2a4aa4A je passe
      1a8A13a je pense
      Bc13abbAb1aA1b1A je peu
      Ba1aAa4b4a1A1aAAbABaC je peux
      1a13Aba1A1A2A je pisse
      10d7b4a1A je plus
      2a6a5a3A je pourrais
      cAA6aA4AAA5aaA je prefere
      Bb13A je prefererais
      7b8a7b je prendre
      Ab13bA2a2A je prends
      4a8a1A2A5Ab je prepare
      AA2a7a13A je quinze
      2aA6A je rantre
      1a20b1A1A je rate
      2a2aAA5a je redouble
      bAa1a10a je refuse
      15b2A5B je regarde
      1Aa4AA7A1AA5A je rentre
      17a8A je reparer
      18a je reponds
      ab8b4Ab1bB6A je reste
      3A14A6AA je reviens
      5A4b7a3a je rien
      5aa12a je rigole
      AbA1aab2a1a3A1aAc1abAAa je sais
      22A je savais
      10A5A2b2A1A je se
      2a12A je seche
      18A je seize
      A je serai
      a14aAa1A2b je sois
      10A5c je sors
      4a11bA4A1a1A je souhaite
      A1A1baaBb1Ab1a2adbaaA2dbb je sui
      cBabc1a1AbBA3aAa1aa1aB1EB je suis
      4A5A2A4A2aa je te
      1a6Ab je termine
      bA13Aa1A3a1bAA je tiens
      19A5b je travail
      10Aa5aB1b1Acba je travaille
      17AAc2aAcA je trouve
      15b3A4aBa je un
      17c6b je une
      aA1bBbaA2AA3cAab3A1bBb je vais
      22A1A je vends
      ab1bAaA1Aaa1a2ad1DA1d1daDG je veux
      4A2d2A11AaA je viande
      1A2a1aAcA5A1A3aAb1Aa je viens
      A2AA10A1A1a3AABA je vis
      15A2A3A1Ab je vois
      4a3A6AAcb1A1AaBBc je voudrais
      18A je voulais
      1Aa12a1BaA1BC1bB je vous
      4A5A7b6a je you
      1b11a1a1A1a1a2ebA jenne
      10A13b jenne pour
      4B3AAd7a jete
      22aAAa jeu
      17A1A4aaa jeudi
      18a5c1A jeun
      bBa1aAb3A6AacA1AbAnDb jeune
      1a2a4a7Aaa1a1BCa jeune de
      10a6aaa4abB jeune fille
      16A1a1A3aB jeune pour
      A1a1a5A6AaA2b1Bcb jeune que
      18AA1a2a jeune qui
      1a7aa6A1BadABdGA jeunes
      1A17A4Ba jeunes a
      23aCa jeunes en
      24A jeux
      4a jkiff
      22Aa1b jle
      1a13cB6a jmen
      10a7aA3a job
      21a2AA joindre
      24Aa joiner
      5Ba jorai
      18c3A1Aa joue
      cAAa6Aa3Baabc2dAacB jour
      3a6bA3A1AA3ab1aB journee
      17ba3A3a journees
      ab8A2a1bAA1a2A1a1A jours
      Ac13A8a jpars
      1a1a12A6a jpref
      bb2b10a jrentre
      1A8B14aA judo
      1A13a7aA1b juge
      18A4A juillet
      2aab1A1Ab3b4aa1a1Ac1A juin
      10a7aa juin je
      4a21b jumeaux
      3A4Ab1A1a1a2Cb5A june
      4a19aA jura
      5a11AA7a jure
      1b1Aa5bA3aA2c2a1Aaa jusqu
      10cA3aA1ab4Aa jusqu a
      15A1aa jusque
      2A2a1aa6AaB3aa2Ab just
      5a18A1a just moved
      2A4a just started
      aAa1A1bA2A5b1AAAA1AA juste
      16A juste a
      19b6A jvi
      10aA10A1a jy
      3A14A1a3a1b k
      bba2Ab6a1bCaAbaaaaaeb ka
      10a4A2b7a ka aller
      10a12a ka c
      aa2a5A4A3b ka domi
      4A1b1A2a3cBA2a1a1cA ka fais
      10a7a3aAA1A ka paye
      Ab13bA1aA4B1a ka rete
      2b14A4AB1bA ka travail
      8a ka viv
      2C5bb kap
      4Aaa3A katriem
      5cA katrieme
      4Ae20A katriyem
      aa13Af1aa6b kaz
      22b1a kebab
      2a14A4A1aA keen
      2a21B keen on
      18A2AaA1aa keeps
      18A kestion
      10a10bA2Ab kevin
      10a7A6a kicked
      10a7A6a kicked out
      A17AA2A1aAA kid
      17Aa3aAb1c kids
      1b11a2aA1a6A kiffe
      17A1a kiffe la
      4b10A1AaA1aaAAbb kil
      10a15c killed
      aa kilomaitre
      5A9C kilometre
      aA1aaa3aA4bAaA3A2Aa kilometres
      aA kilometres a
      1a13A kilometres c
      AA13bA9A kilometres je
      2a15aa2a1bA kitchen
      b9eA3AbAf5AbA kite
      10a6Ab5AbB kite l
      bA2A1AA2A4DDAAA3A1AA km
      a14BA km a
      A14d km c
      2A1a11a2A4AA km de
      a14A km en
      1A8A4BA km je
      aA km max
      5a17A2c know
      9A8A1a3b1a komanse
      1b15Aa2bbaBaa kon
      6a11A6aa kone
      18A6a kone pas
      10A5A6AA1A konpri
      19a6a kourou
      bc1cAc1AAaBA1Aaaae1c1cBaBeb l
      2a3aa2a7d3A1AbA l a
      26A l age
      19a5ba l aine
      18aA l air
      A1aaA1a3a2A3aB5baa l an
      aA1Aca2A1a2A3aaa5A l annee
      17A1A1AAAAaC l argent
      1c2A11acaa1a2Da l atelier
      1B3b9c1AAb4Aa l autre
      Ae2aaAa2cc4BA1c1a1bCBa l ecole
      21a3A l education
      17a6AaA l electricite
      18A7A l electronique
      17A1a1ab2bA l eleve
      17a7Ab l entretien
      4a21A l equipe
      3aA5A7BAa1bAaaA l ete
      15a l etranger
      9b l exam
      2A6a3a l examen
      22AAaA l exploitation
      17A3AAbcAA l heure
      15AA1ab5Aa l hiver
      17a2a4Aa l hopital
      10A8b5bA l hotel
      25A l ile
      16a7A l informatique
      4Aa5A3A10A l instant
      AA2A3a1A1a2A3D3a1D l internat
      24a l odeur
      3a2a8B1AA2bA1A1A l on
      2c1a12a6A l oral
      25A l ordi
      25b l orientation
      16A l orne
      10A3b l ulis
      5a11a3A1aCda l un
      17a5A1Ab l usine
      1A1bBbaA2A5a1Bbbac3C la
      4Db1AcAa1A5b la 3
      4Bd12a6bA la 4
      5AcB2A la 5
      4a1ac2A la 6
      1a1a6C6ABA2bAA la a
      10b7aA la arrete
      aa13a3a la ba
      Aa7AAb3B2A5aA la bas
      19a5A la boucherie
      24A la boulangerie
      17a4AaAaA la c
      15C2a3a la ca
      26b la campagne
      24aab la cantine
      16a1A5A la carrosserie
      15aa1A5Aa la carte
      24A la chaleur
      A3A5b4aA2A la chambre
      24aa la chaudronnerie
      17a la cinquieme
      16a7A la cite
      2aA1Aa7a2bA5AAA la classe
      15A1a8a la couleur
      17bA5A1a la couture
      20a3a la creuse
      2aA6A6bAa2aAAAb la cuisine
      4b4a3a la derniere
      2A3AABc6A7A la deuxieme
      22a1A la difference
      10A4c la distance
      aA la drone
      2a1aA2a la en
      2aA20a la euh
      BAA16A2bA1B la famille
      26A la fibre
      4A5A6Ab3aa la fin
      A12a3Aa7a la flemme
      1A13b1a2a2a1A la formation
      aa2aA4Aa3eB2b3A la france
      19A6a la garde
      6a9B2a la gare
      18A7b la grande
      10Ab5a8a la guerre
      3a19a la haut
      5a la hauteur
      18aA2A1a1a la il
      1A16a5a la j
      2aAb3A1a4AAafc2aAB1A la je
      3a6bA3A2A3acABA la journee
      aa14e1aa la kaz
      18A la kestion
      4aA4A7A3A3b la la
      18a2a2a la liste
      19A4cA la machine
      A16b4B1Ba la main
      24bAA la maintenance
      18b5A1A la mairie
      aAA1AAA2A5aeAA3Ab1Ab la maison
      24A1e la maman
      16A la manche
      2a15a5AaA la maroquinerie
      18A3AA1a la mdph
      Aa1AA8a2AAb2A2AA la mecanique
      3aA1Aa7C1AA4A la meme
      17b6C1b la menuiserie
      11B4A2A la mer
      1A8b5b7Aa la meson
      b15b1aA3a la mezon
      5a12b la mfr
      10b7A2aA2Ba la mission
      5aa19a la mode
      17A5a la moitie
      11a4B la montagne
      17AaA2aA la mort
      10a9A la nature
      A la non
      c15A1a3A la nui
      a7aAa5A2A2a3A la nuit
      18bA3a2a la on
      6a8c la ou
      2a7a13A la patisserie
      4a12aA7A la peinture
      7a2b7a5Bbd la petite
      13a10b la pierre
      10a7Aaa5A la place
      22AA la pluie
      10a6Aa5aAa la porter
      A17A5A la pour
      14aA1a7aA la poussiere
      2Bb3aCdA7C la premiere
      5aAA18A la quatrieme
      A15A6bBa la question
      A1aA6d4AA9A la rantre
      Aa14A3a3a la region
      3AAa4b4A3a4B1a la rentree
      24A la renyon
      9a7A7AA la retraite
      26a la reunion
      bB2a10ec1aa la route
      10A5bAAe la rue
      18a5AaA la salle
      A1aA4Aab7A la seconde
      7A4a la segpa
      1ea7A5A1ac4A1b la semaine
      1a5A2A la sixieme
      17aA5AA la sortie
      4a5A7Aa3AAA la soudure
      A22A la suite
      6a12A la taille
      17A6a1A la taxe
      15a6A3A la tete
      a9a7A7b la toussaint
      4Ba12AA5a la troisieme
      cA9A7A5AA la vie
      AA4a9a1AAb3bA la ville
      21a2aAA la visite
      2A16a3a2A la voiture
      Ab5b7AA2A laba
      Ae2A11A2a5A labas
      22dAAaa labour
      2C1A5eA1A2aAd4AA lache
      2A7c5b1aa lache en
      10A14Aa lache le
      10c2a10a lacher
      3A6A2a4b4aAbe lad
      3A9a12c lad s
      5a1c16A laide
      aaa3a3a4a1AA3A1bAa laisse
      A1a7b6A5a1Aa laisse tomber
      b15Aa5a laisser
      18A3Ae1Aa lajan
      cA2a10Ac1a lakay
      16A1a lakaz
      24A lamentin
      24A lamentin matinik
      3BbA2bA8A2b2aa lan
      4a3aaa2A1b1AA7a lane
      10a2A4a lane derniere
      3AA1b9Aaa5AaA langue
      5A2Aaa6Ab7A lanne
      16A lannee
      2AAbA2a4a5a5aa last
      10a7a4a1a last spring
      8a1A8b last week
      2AAbA4B2b4A last year
      24A latelier
      24a lathe
      7a laval
      AbbbAA2aBCD1B1AcaBab1bcb1ha le
      4A13b5Aaa le 12
      26b le 15
      3A6A2a4BA5Aa le 2
      4a12A5a2b le 3
      A14Ac9A le 93
      cAAbbabA2B7A7A le an
      1AeAA2A2A2a4a3A1a le bac
      17A7A le batiment
      a2AAaaa7A1ba1A1AADb le bois
      15A6bA le boulot
      4ba10b1a le brevet
      1A6a6A1a1A2A1A1A le bruit
      B6a7Ab1AA3a le bus
      7A1aa6AA le cap
      1a17A le car
      10a7b1a4aA le centre
      10b7b3A1A1b le cfa
      2a19aA le chef
      10b7b6b le colere
      A2dAA1A2b3AA2D3A2Bc le college
      22aA le comte
      6a10Aa1b3aB le conseil
      21a2BA le contact
      23aA le debut
      16a1aa5Aa le dernier
      26A le dessin
      B1a12A10A le dimanche
      9a8A5b1A le diplome
      12a3Aaa5Aaa le dire
      A16Ab5AA le dos
      17A3aA3a le dossier
      17A3ab1aA le droit
      24a le duc
      17AA3A1A1A le fais
      2a21A le fer
      Aa14A2C3AAB le foyer
      25a le francais
      4a le froid
      15b1a3Aa1Aa le gamin
      18ab1a1a1bF le garcon
      13a5a6b le grand
      AA17A le havre
      17AA1bAaa1dab le jeune
      18b3bA1b le jour
      4a19aA le jura
      25ba le lien
      Ab16AA le lundi
      a1AcA1aA2b4ABagA2BaAAd le lycee
      18A5b1A le machine
      1A le mans
      22A1AA le marche
      A9a7bA3A1aa le matin
      5a11a6Ab le meme
      18A3aA1aB le menage
      19A6a le mercredi
      24A1a le metal
      4A10eA6BaBB le metier
      17A4A1AAh le mien
      18Ba3a2A le moi
      9a8B4a1AB le mois
      2Aa9a1A3b4a le monde
      B le moto
      3aa20A le niveau
      10A10bA1aA le nom
      15bb2b4Aa le nord
      21a2aA le numero
      8aA le pain
      17AA7c le papa
      22B1b le patron
      11A6BA3A2A le permis
      16A2a2AaBad le petit
      17A le plante
      6b3A5dAA2a1c1CC le plus
      2A6A13a2a le premier
      1a13A9C le prof
      8a8b7aA le professeur
      A2a5A6c7A le quartier
      15A le repas
      aA8A4b3A5AA le reste
      18a5a le samedi
      2a15a3a3A le service
      hc5A2A4b2aa3aaaB le soir
      cA21A le soiree
      4a5A14A le sport
      18A3b1A le stage
      18aa4AbA le tan
      10A6AA7A le temps
      4b6b5A1a5aa le tps
      bA8a4Ba2a4A le train
      1B13a le trajet
      11A3AaaA5A1A le travail
      13a2b7aAA le truc
      24a le velo
      Ae16AA5A le vendredi
      A7a7aA le vertige
      26b le vini
      1B17A2b1b1A le we
      Aa17A4A le week
      15Ac2a leave
      5bA3ab3A1Ac7a lecol
      17a7bA lecture
      2A1BA4f4a1cd4aaAb left
      10a4a1A5a1Aa left school
      22c3b legal
      2a15a4AaA legumes
      16BA3b3A lens
      cB2cAAA1bab1a1aCBaBaa2ABd les
      4a10A2A6A les autres
      18a3a les chantiers
      22AbBA les clients
      A3A5eA5aba les cours
      Aa17A6a les deux
      18A5a les ecoles
      19a1CAcCCb les eleves
      17A3a2A les entreprises
      10A6Aa4a les etudes
      11a9A2Ab les filles
      A16b3a3AA les gens
      aA2a18a les horaires
      17AAB1aaAa les jeunes
      a14A2aa4AbA les jours
      7A9BA2A2bBb les machines
      17aA3A2b les mains
      10B15A les maths
      3a20A1a les matins
      5a11A8a les memes
      a3A12A6a les metiers
      aA15a7Aa les moteurs
      2A14A les ordis
      17aA5AcA les parents
      17A3b1Aa les pieces
      Aa8ab5abA2A3a les pieds
      17a2A4A les plantes
      4a les profs
      bA13AA1A3c1A1a les soirs
      4a17A3a les stages
      17A les tracteurs
      1a les trucs
      10a7a6aa les vacances
      a15A7A les velos
      4A11AAa7b les voitures
      18A5A let
      18A let s
      10A6AA2b1bcaA leur
      17A3a3aa leurs
      B5A8aaAaB2A2Ab leve
      B14A3B leve a
      2a6a3b level
      Aa2aA9A1A1a2A lever
      Aa2aA lever a
      fBa2a4aA1A1Ab1ba2bABce li
      10a4a2a1a libre
      18A6aa lien
      13a1c2AA2a3A lieu
      10a2b2a1a2a2bB ligne
      AA2a10aAa1a2ab1Ba like
      A16aa5A1a like a
      A3a12A1A2a1bA like to
      21a2aa likes
      A9a4bA2Aa3bAa lille
      A14hA5aA limite
      17A5a limoges
      24A1a lina
      ea2aa9aa1Ab5b linterna
      ad9A3AA2c5b linternat
      10Aa5b3b3Aa lire
      Aa13A1a1A5A lis
      2bb6A1AaA3c7a lise
      10b3A2Ab2bA1aA liste
      18a5Aa liste des
      be3a9a3e3bAcB lit
      a3AA4AA3AA2b3aBAA live
      aa2A14A6B live in
      A2a6A7A5A1a lives
      1c24A living
      18a4b1aa livraison
      17A2AA1AA livrez
      bA4ab7b5a2a ll
      b14Aa8a lo
      5a4a4AcAdAa1a1bbA local
      10b5a1A2a4A locale
      24Bb locaux
      1a16Aa4A loge
      1A13A1AAj4AA logement
      Ae1A5a5BA2c loger
      aa4a3A4dbaAA1A1AC1A loin
      a9A4da loin c
      1a13eB loin ca
      BA13DF loin d
      Ba13FJ2E4AaA loin de
      A14ad loin e
      Aa13Cb2A loin je
      1A9a3cC2A loin pas
      1A4a12A loin que
      a4a9Af7A loin s
      25a loire
      bC1aa1A1AaA4Abb1a2a2aa lol
      1b13d2aA long
      2a1A11A1bb longtemps
      10a5baB7a lontan
      24Aa look
      10A7a5dA looking
      10A7a5b looking for
      17A6aA lorient
      21a2bBB lors
      15A4a3ca lot
      24AA loto
      A2a11b lotre
      10A4AA1A5AAa lourd
      3a12AA4aA1bA lourds
      10a6ba1a2AAaA love
      15A1b5A1a love to
      1A1a6A6AA7d loves
      19a3b1A loyer
      2a7A6A4aAaAa lu
      Aa2bBaaA4B1AA4A1aDdh lui
      19A5Ab lui c
      3a13A1a3a1Aa lui faut
      7a3a13A lui il
      Ada10a4A6aa lundi
      1a17a6a lundi au
      Ab6a6bd lwen
      a2aAA2aAaB1aaA1acBa2A lycee
      4b5a5b1c3a1Ba lycee a
      2A1A5dA5A7Aa lycee en
      Ab20a2a lycee et
      18b4a2b lycee il
      3a14B4a1AA lycee in
      2bAA5A12a1a lycee j
      4a12ac4A lycee je
      7b9bB7A lycee la
      3A4A4A4A3A2Ba lycee pro
      1aaAa3b1a11a2a lycee professionnel
      bAAa6A lycee seconde
      1Aa7a7aa5aA lyceen
      1aaA9a4A4a1a lyceenne
      4DBDaAa5aA1A2A1Aa lyon
      Ab1bb1bBb1abab1ebbebaAfbBA m
      5b m 14
      Aa2bA12AA5AA m 15
      15A2A3A m 16
      2a7A m 17
      B3Aa2a1d1a2A1Bf2AaCC1b m a
      3A6Aa3A1aA m appelle
      2AaA3A4a9a m elec
      1A20a m emmene
      4a m emmener
      cB6a7AA4B1cAa m en
      1a15Aa3A m ennuie
      3a11cAa4AA m est
      10aa6aa6A m ete
      17A1a1b3bA m etre
      AA1aaA2a1B4ba8A m in
      17a8b m inquiete
      3A12a6b m interesse
      10a4ab m not
      a14A1a4a2b m occupe
      1a9a6Aa4Aa m ont
      1a8A4A2A m y
      c3B1a3cb1AaBcacAB1aaBDaa ma
      B18A5A ma chambre
      6b4A5AB2a2AcC ma classe
      b3Aa10A2b ma copine
      1a2A13Aa2a3A ma cousine
      18a7Aa ma daronne
      3Ab2A1ab ma derniere
      4a12A1b2aAabA ma di
      1A1aA4Ab5a1AA2A3a ma dit
      A17A2ABa2C ma famille
      a14A8c1A ma femme
      aaa1baAbAbaa3bacB2a2CFj ma fille
      2a3a9A ma fils
      bA2A2Aa1a15d ma fiye
      3a18A2Ab ma gamine
      aA14A1aC6B ma grand
      bA13A10B ma maman
      A18c3a1aA ma mer
      aa1B3A2aA6Ac2AaAAD ma mere
      a7A13AA ma meuf
      6a11a6Ad ma niece
      11b4A1A4c ma oui
      22a3A ma part
      a2aA5a5b1A ma petite
      9a ma premiere
      3bA1A18A ma prof
      3a9B ma s
      2aC6a7a ma seconde
      1Aa1AaB3A2A3Bab2A3A ma soeur
      1B14bCA3b1AAB ma tante
      19b ma tata
      3bBAA2A8a5b ma troisieme
      Ab8Ac3aA6A1Aa ma vie
      16a9A ma ville
      8a1a7b7A ma vire
      18AA4aBA machine
      4a2A9aA2AA2aa machines
      17A6b1b machines a
      8aA8bA3AAa macon
      5a12Aa3a maconnerie
      1b2a13c6aa mad
      1A8a2a1A3a4Aa madame
      17aa3a1a1b made
      24c1A magasin
      22A1a magasin de
      13a3Aba2A1a1b mai
      A2A13fAA4Cba main
      22a1A1a main d
      17d8A main gauche
      a17a3A1Aca mains
      2a21aAA maintenance
      Aa2C1A1BbcB3A1A1A3aaB maintenant
      18b maintenant j
      2aaB10A2DA2a2A maintenant je
      20b maire
      18a1e1A1a1A mairie
      20b mairie de
      cBaca1abaA2aa1aCaBd2b1Cba mais
      15AaaA mais a
      17a7aA mais alors
      22AaA mais attends
      1AaAa21A mais bon
      A3a2Aa8B1b5Ac mais c
      2a5a9aa mais ca
      15A1AA7A mais du
      18Aa6a mais elle
      6A5a12a mais en
      a16A3bb1a1a mais euh
      1b13A1A1A2c2aa mais faut
      7a7a6A mais genre
      17AAA3a1Bd mais il
      A2c1A1aa1b2a2AabB2A1AA mais j
      aA1bAabBA1C4aaaAB2baDBC mais je
      B2Ab5a4a1a1a2aAAAa mais la
      a14b6aa2A mais le
      4a17A2Ab mais les
      1a8A4A mais maintenant
      B3Aa1a2b5A1aA4b1a mais moi
      8a4a4A3a1aA mais mon
      19Aa1A2A mais on
      BA15Aaa2A1AaA mais pas
      cbAAAAA2AaA4c6bAA maison
      c17b7A maison avec
      9A6a6b maison et
      19a maison il
      4a4a12a1cA maitre
      9ab11a maitre de
      23a2a majeur
      10A8a4Bb majeure
      17A2a2AaAa make
      23a making
      DBa1a3b7Aa1A1AA1B1a mal
      a16b7aA malade
      17b maladie
      3a22a malo
      cA5a7Ab5AABAf maman
      4a19A1g maman de
      a15a9B maman moi
      bbb1aa1a1A1A1a1dab1b2aAbbB man
      aAa2A1aaAA2a man an
      ab2aa4b4b3b2aA1bA man ka
      a15a7a man le
      5a man ni
      26A man pas
      2a1a10b1b man pe
      16A manche
      15BA2A5A mande
      1b17A2aa2A mange
      aB14b6bA1a manger
      a15b manje
      18A5Aa manque
      1A mans
      4Aa4a6aa6aa manuel
      10A6a6A1a many
      24a manye
      10a march
      Aa2a5aa4AbAAcAaAgCA marche
      4a12b1Aa3aaA marche avec
      17AA3A1A1a marche pour
      A10A3aA7A marcher
      4a5A6Aa6a mardi
      4a10a1AaA2a1C1d mari
      15a8A1a mari est
      7a17b marmay
      7b17b marmay i
      16A marne
      2a15a5BaA maroquinerie
      24a marque
      4AaA3A7A3aa2A marre
      10A2a3aa3AA1a mars
      1A2B5a5bA3a2A1A marseille
      9A8a6aA mason
      8aaa7A masson
      5a4A7Ab mate
      19a4b materiel
      2a8a5a maternelle
      2b7B2b4A6ba maths
      2a22a maths et
      BA2a10B1AbA1aaaAA matin
      AA13A2a2a2A1B matin et
      18a matin je
      a9a13Aa matinik
      3a20A1a matins
      1a13c7a matter
      aA1a9a2aaAA6a max
      b2a6A7bA5aA maximum
      18cAa1a2AA may
      24a maybe
      1A14A mayenne
      17eA3AA mdph
      17a mdph et
      1b2aaaba1aA1a2aAba2baAb mdr
      A3Aa1a2A2A5a mdr je
      a14aA9a mdrr
      DgAaa2AaAa1ab1dbAbcB1hbaDA me
      3B14bA4aA me a
      10A2a me casse
      17ab3A1Cc me demande
      3a6A4b2aa5A me deplace
      15A me deposer
      Bc1a11aA me derange
      2Aa13AA3a1abc me dit
      1A20b1A1B me donne
      1b13a5B1aB me donner
      cB2b8b1Ac1a3aAAaa me fais
      Ba11a1aaAAA2e1BAA me fait
      16a1a2b1aa me faudrait
      4a11bAA3Ada1B me faut
      19c2bA me garde
      Aa13A1a me genant
      15a10a me gene
      18A3A3d me il
      Aa24a me in
      4BaAbAAe1aA3bd2A2A me je
      26a me le
      B5A8aa1aB2A me leve
      Aa2aA9A me lever
      17a6AaA me manque
      18A7a me moi
      18A4b me paie
      bA14A1aA3b2A me parents
      b5a1a13AA me parle
      bB15b6a me pas
      18A3bD me paye
      A14B8A me plairait
      1Aa2a4A4a2Aa2AA1A me plait
      6a18Aa me renseigner
      8a13A me saoule
      A1aaAa4c4AAAbA2A2A me suis
      22A1aA me to
      Bb2a5A4a2aA2BcAA me va
      26a mean
      18A3aAAAa mec
      aA24A mecanicien
      1a1b4a4a1aA1b2a2Aab mecanique
      3b4a9a4a mecanique auto
      Aa16A mecanique de
      1a13a mecanique moto
      3a12A1A5b1A mecano
      26a mechanic
      19a6A mecs
      17a6A1a medecin
      1A6A9A5aA meilleur
      1A6A meilleur ami
      3a9A1bA9A meilleure
      A1bAB1A2A1a3ccb1A1aAaA1B meme
      1B13i9A meme a
      15A7Aa meme chose
      1A14A6AA meme la
      3AAA1a2ca4c1A3ab2A meme pas
      15a1A1a meme si
      5a11A4aab memes
      bA2a3a7Bb7a men
      18AA1baA2a menage
      1a1A15a mende
      15A7Ab1A mentir
      17aa5aaA mentor
      1a7a7b1a4Aaa menuiserie
      19b5aA menuisie
      3aA1a1Ab5a8aA menuisier
      A10B4B1Ad2a1AaA mer
      bB8a2b3A3AcA2a merci
      23Aa1a merci pour
      19A4aAa mercredi
      a1ABA2A2aA5A1ba1Cb1Bb mere
      Aa14B1aC2A2aB mere a
      20b3a1a mere de
      c6A8AA1a mere est
      19a5Ab mere et
      3A14A mere m
      aA14b mersi
      a1AA2a3aa1A1aecABAaAcAkE mes
      18A6A mes 16
      4a mes copains
      b15a mes darons
      2A21AAb mes deux
      5a11b1A2a1CjB mes eleves
      16a9A mes grands
      4A mes mains
      Ba2a6a6AA2B1bC mes parents
      10a4Ac1A mes potes
      21a mes reponses
      1A8b5b7Aa meson
      17Aa1a1A1b mesure
      15A3b4b met
      1a2a15A3BAa metal
      4a1a3A6A2A3A1a metallerie
      1A2aa4A1A2bBa1AAA1aAA metier
      24bA metier a
      4a12AA4AcAA metier de
      24Aa metier je
      4Aa metier manuel
      3a11C1A6A1A metier ou
      a2ab7A5A2AA1Aab metiers
      3bA20A metiers de
      15A8bA metres
      15c1A1A1a2Aab mets
      22a1aA mettez
      1a2A2a7A5A2A mettre
      15A1A7a metye
      A2AA3a4a1AB6ac metz
      24a meuble
      4a17a1a1a meubles
      a7A12aAA2A meuf
      b15b1aa3aAa mezon
      4cb4A1A5a7a mfr
      1d1ba1b4A1aab1a3a2dAC mi
      ab13b3b mi dor
      1A17A mi habite
      6a11A mi kone
      a2ba1a11A5b mi le
      24A1A mi na
      1a7a5b mi pe
      1A14A mi rest
      10a13a mi rod
      3a3a7aA mi sort
      22b1Aaa mi travail
      c2Ab5B4Bc1B3Aa1AA mi vais
      18A7A mi yem
      26a mi yinm
      Aa2aA1a2A8A middle
      4bA1a2A middle school
      A9a5dcaA5A midi
      17A4A1AAh mien
      cA14b1A6Ab miens
      1bA7AA3cbc1b mieux
      16aa mieux que
      2b3a3b2B10Aa milieu
      2a7c2B milieu de
      15b6aabA mille
      16Aa8a millimetre
      AA2A1Aa2A2a1AEBAA4bC min
      16D min a
      7a5a min de
      1A13a1a mind
      10a7Bb1a2Aa mine
      1a15A1c5dB mineur
      19A2c3A mineurs
      5a4A4b2a minm
      aAbA9A minute
      2aA minute de
      aA5A2A4ABA1A4B1A minutes
      16A minutes a
      a minutes by
      17A8a minutes de
      a minutes en
      10A minutes je
      1a2a12a7a minutieux
      5A4bba6b1a2AaA mis
      5A4b7ac5bA mis dehors
      11b14a mis les
      10c5a4aA1Ab mission
      10b5a1A2a2A1A mission locale
      18bA3aAcA ml
      bA1aB1aA1a1a1A2A1Aa1a2Baa mn
      b5a4a1a3A3A2AAb mn fils
      a15A7a mo
      b15A mo ka
      10A5b mob
      5a9b8a mobile
      25a mobylette
      5aa11A7c mode
      22a2a modele
      bbbabAaAA1aa1DaaaACBBbC1dDba moi
      26A moi 16
      3A15a moi 17
      16A1Ba3a1Ab moi a
      A1bac1AA1aAb1A1AA1A6Aa moi an
      16b5aAa1A moi au
      Ac21a2A moi aussi
      AaaaAa4A4BDAAA4aA moi c
      4a2a14A1a1B moi ce
      10aA3b moi d
      2bA3a2A5a6aa moi dans
      3Aa2a1aa11a moi de
      10a7aa moi dehors
      3cCa7A2A1b3A moi en
      17A6A moi enmen
      Aa2A5A5Aa7aA moi euh
      15bA moi franchement
      a4A6a2b moi hein
      18A3aAA1c moi i
      12a12Ab moi il
      aC4AAAaaA3aa1C2AbBcA moi j
      aaAA1aA1A1BA1A1AaB1A1aAb2e moi je
      Bb6a8ba3aAab moi ka
      10a10bBA moi l
      bb2b5b4A2bA4a1a moi la
      1BA1aa1A8BA3aAb1aCb moi le
      17aba1b2cA moi les
      16A4b moi meme
      A3aa5A5a5Aa moi ni
      A3a6a5AA5AAb moi on
      1b8a4dab4Ab moi ou
      10bb4AAcb1aB3B moi pas
      1a6b6aA moi pe
      19c2AA1Ab moi que
      a15a1aA2aAAAA moi qui
      19a3A2A moi rete
      A9a4abAaA2Aabc moi se
      11a6A moi te
      a15A1A moi tout
      16a6aAb moi un
      A4a12Ba2aA2A moin
      10a7Aa3A moin la
      5a7A7aAb1aA moins
      21a3aA moins de
      1AB1aa1acac2c1AABic1AccBcB mois
      3a5Ba6AB3bBaA mois de
      4a11A2a2a1AaA mois et
      18cA5b mois il
      22Ac2a mois je
      18a4b mois pour
      9a8a7C mois prochain
      8aA8fA2Aa mois que
      17A5a moitie
      3A6a4b1Aab moment
      ba13a1Aa3Aa moment que
      dCaAcA2Bd1a3BbccaBcaADCe mon
      25Ac mon ado
      21a mon adresse
      A15A4A4C mon age
      17AA4a2b mon aine
      19a1a mon ami
      18A mon anniversaire
      3A5a8b3aA mon apprentissage
      17a6dAA mon atelier
      2AA6b7A7A mon bac
      Bb17A4A1A mon beau
      3bCA12A mon brevet
      6a6a3A mon bulletin
      Aa6BgC7a mon cap
      bA mon chat
      9a11a1A1aA mon chef
      15Aa7A mon chien
      4a11C5A mon coin
      4A13a7A mon college
      A7aAa7a mon contrat
      1A2A1ba10a3a mon cousin
      A mon daron
      17b mon dos
      17Aa7A mon dossier
      15a1a3A3D mon educateur
      19a1a2BmF mon eleve
      7a2a6A6BAb mon enfant
      17A6c mon entreprise
      17A6aa mon equipe
      3Aa4A mon ex
      5a11aaa6b mon fille
      Aaa3A4A3a1baa2AaADa mon fils
      5aa8ab1ba1a3Ah mon fis
      5A11aa7a mon fiss
      19d mon foyer
      18A4a mon freezers
      1bB4AAA3a2AABa6C mon frere
      1ba7a13A1d mon gamin
      B4aaA2a5AbaB1AACABh mon garcon
      17ba6Ad mon gran
      AA1aaa4AA11AAA mon grand
      dA3a10a mon lit
      2aA13A3aa1AaA mon lycee
      9aaA10a mon maitre
      4a10a1AaA2a1CAd mon mari
      1A16A5aAA mon meilleur
      22A1e mon metier
      7b17Ab mon neveu
      1A2a5a2A1A1AA3b1A1B mon oncle
      8b1a7A4B1A mon patron
      11b3BBA4aB mon pays
      15A1b8A mon pc
      15a3c2AcA mon per
      aAA4a2Aa4A2B1A1B2C mon pere
      aAa2Ba10AA4AAAc mon petit
      4b12c7a mon petites
      18A7A mon pote
      Aa2a13A6B mon prof
      10a6Aa7a mon ptit
      15Ae mon quartier
      15a2ab mon reuf
      2a1a10A8A mon reve
      5a4A11A1A mon stage
      15A6c3A mon tonton
      2a13A9A mon truc
      16A3a4A mon village
      2a5AA6A1a3A3B mon voisin
      2Aa6A2a1d3b2B1bAA monde
      18A4b money
      10a2a1A3a2bAB monsieur
      11a4B montagne
      22a1AA monte
      4a11b5A1Ba monter
      4a4Ab6AC4dbAA month
      18AA3A montlucon
      17a7aa montre
      A18C6A montreuil
      Ab8aA4A more
      24a morning
      bB14ca6A mort
      17AaA2aA mort de
      18a3aA mot
      10a7a5AA moteur
      aAa7A6a7Ac moteurs
      8a6A2Ab4ab motive
      5a10AAaA4AaA moto
      16A7a moto je
      4a11a1A motorbikes
      3a moulin
      4a12AAa1A1Aa1B moun
      1A5b7a1b1a4A1a move
      4Ab1A7A2ab4A moved
      5a12b5A moved from
      5a9A moved to
      6a10A1a6a moyen
      19a6A moyen de
      4a19A1b moyenne
      2Aa mrc
      5a17aa1b much
      4a19A mulhouse
      1a9a7a3b2b mum
      20c3bA municipaux
      24AaA murs
      bAAa2AaAb1a1a2baa2aebAdd my
      4A2a15AA1c my boy
      13A1A10A my brother
      8Bcb my cap
      13B4A6A my cousin
      a14a10A my dad
      5aA1a9a3a1AAc my daughter
      25aA my french
      3A9a12c my lad
      3A6A2a my last
      23b2A my mum
      dA13b8A my own
      18a6AA my parents
      17AA2a1a1Ab my son
      17aa4a2b my stepsister
      Bc3A1a1Aab4BD1c4AAa n
      Aa9b3aacc2ABA1aa n a
      A1A1AA1a2A5AAdb1aaA1Aa n ai
      2a14A n aime
      18A n en
      4a2a8AAAa4Aa n est
      ab1a15A1a2AA n importe
      15A2AA n irai
      18Bb5aA n ont
      3A6ba4A1B6AB n y
      17b1a5Ba na
      4B5b7aA6A nada
      bA21a nah
      17b3aA1AAa naissance
      17A3c names
      c4aa8baabA2BAAca nan
      15AbAb3B1A nan mais
      15a8c nana
      AA3a12Aa4a nancy
      18b3a1A1A nantes
      21a2A nationale
      10a9a3a nature
      2Bg9B1a nd
      2Bd6b2A1A8AA nde
      3A6b7a nde pro
      cA1A1AA1Aa1b1A1AaCaA1AaaDaB ne
      15A8A1a ne a
      3A11A10A ne en
      5A4a4A1A ne le
      bA9b3ab1dA2aA ne m
      Bca12b1aAA2aB1AB ne me
      17A ne parle
      A3a5A5A ne pas
      b15c1Aa2A1A1a ne peut
      1A13AA2a2A1bA ne peux
      1A6A2A4A9a ne sais
      16A ne souhaite
      11a4aA ne suis
      25Aa ne supporte
      18d6bA ne va
      7a2a4AaA4bA2A ne vais
      aA1a6AA4A1AA3A1A ne veux
      Aa ne vois
      A3Ab4A4AAaAb4aBb near
      10b nearly
      17a8a nee
      ab14AaBd2Acb1a need
      17a1a3aB need to
      aA14aaa1a3bbA needs
      17aa5abA needs a
      18A5AbA nena
      24c nettoyage
      1A20a3A nettoyer
      5A2cA5b9Ab neuf
      C9Be4A2A2aA2A never
      10Bd6A never been
      11A3A8AA nevers
      7b17Ab neveu
      4a1a4A6b3aA next
      B1A1aa1AA1ca1A1b2Ab3b1dA ni
      13A11A ni an
      18Ab6A ni dix
      10Ab4A1A ni ici
      18bA3AAc ni on
      5a17A2c ni quinze
      26a ni seize
      Aa9A3aA1a6A nice
      17a6A nickel
      6a11a6Ad niece
      d14aa5a night
      4a5A7a4A1Aa nimes
      aB1aA4a3a1fa nimporte
      aB1a5a3a1e nimporte ou
      15C nimporte quoi
      1Ba7A7AAa5A niort
      2aaaa4Bb10aa1Aa niveau
      cBaA6bA3B1aA3Aa nn
      b9cA nn je
      A9A5A nn pas
      aB1a1a4Aa3a1bbb1b4a no
      dC14A no boarding
      A16b no heights
      11b3A2c5A1a no school
      10a2A4b3a1baA nobody
      10a5a1aa4Aa noel
      23a noir
      10A7A1AcAAaA nom
      21b3AA noms
      cC3a2aAa1a3C1CB2ba1aA non
      18A non attends
      6a non c
      2Aa non en
      cA non j
      c15AA3a non je
      C3A2a2aa3b1aAA1AAAA non mais
      10a non merci
      a non mi
      16A4A2A non moi
      A non pas
      A9a5A1Aa non plus
      1A13d3b5a nord
      Aa2AA9aA1A3dAAAA normal
      2a6A3a normalement
      a9A6BBaAaA1bbB nos
      aA2A5c2B1AbA1a1A1bAAA not
      16a not a
      10b not in
      5a11a6Ab note
      3aaB10AAA2a3b notes
      A15a1a3a1A1a nothing
      17b7Aa notifications
      AaA1aa7aaAcaaaA1AaeCe notre
      1a1a20A1e notre aine
      18aaA5A notre association
      24a1A notre atelier
      13a2a1AA4BAc notre fille
      1a2a1a9a2b3bAAb notre fils
      10a6A6AAc notre garcon
      21a2b1B notre usine
      a9A5b2A2baeaB nou
      a18Aa2bbaa nou ka
      18A3b2aB nou on
      24bAA nou some
      1b2aa4Ab5aaA1BAB1Ab nous
      17c1aa2Ab1a nous a
      24Ab nous aimerions
      16A1ba4A1A nous avons
      16aAAA4aAD nous c
      1a20A nous cherchons
      Aa22aA nous en
      aA20aAaAa nous fait
      17A2a3c1A nous faudrait
      4a12a1b6b nous habitons
      5a9a3A2A2Ac nous on
      4aa9aB2b4BAb nous sommes
      3aa13A5A nous vivons
      20A3A nous voudrions
      A17b5AaA novembre
      18a5Ab novembre et
      1A2A1aA2b4A1ae3A1AAa now
      c15A1a3A nui
      aA6aA1A7A5Ab nuit
      1a17a5Ab nuit je
      A2a1a4aa5AaA3A2a nul
      2a15A7a nul en
      7a2ca3Aa1bb5a nulle
      7a2ca3Aa1cb5a nulle part
      21c2aa num
      21a4a numerique
      2a2a3a3A6a3aa numero
      21a2aA numero de
      21A2B numeros
      A1cBBaAb2Bb1baBAacbaAAaChA o
      6aa2A6aa7a o colere
      4CBA3b5a1a6aB o college
      2dB6D2a4A o lycee
      3Aa2a2b7A o moi
      b16bb obligatoire
      ca8A5aaA7a oblige
      a16a oblige a
      4a17a observation
      a14a1a4a2aa occupe
      3A4a1a7d4a2a octobre
      24a odeur
      9a12a1A1a oeuvre
      aAAAc3bac2a1AAbba1ab1acB of
      2bA4dCA13bAA of a
      4aa1A2a of college
      aAA15B6A of lycee
      8Aba6aba2b1AcB of my
      10b6ad4a1Aa of school
      aA2a12AAa3a1b of the
      17A1aAa2aB of your
      a18b4a1A off
      18a4ab1a offer
      17A2ba2a offre
      24a offrir
      AA8A4cA1AA2A3b oh
      22A3b oh la
      b15d oim
      Cc13bAa3c1adcA ok
      1b13AAa6a ok pour
      Aa13a5a3a ok si
      Aa1a1a11A2a3baA old
      1A4a19a older
      D2ACBc1AA1a2a1A1b1c1A1gAa on
      7b2A4Aa2aaAbBBeD on a
      6a17Aaa on apprend
      22a1AAa on bosse
      15Da on bouge
      4a13AAA3dCB on cherche
      5a on dit
      A4A10A1aba1AAa1a on e
      A19A3A1A on en
      a5AAaAb1a2A1A1A1AaabCc on est
      24A on fabrique
      17ba1A1Aaa1A on fais
      1A15a1aA1A1ccC on fait
      24a on forme
      3a6A11abAA on gagne
      3a2a3b6acc4AAA on habite
      10a11A1B1a on l
      17aa7b on lui
      3aaA4a1a2a1aa4ACBb on m
      6a3a3a1a1e3A1B on ma
      1c4a8AA1ac2aaCaa on me
      17Aa3Ab1bB on my
      cA8Aa3A1AA3AAcBa on ne
      21b1c1aA on parle
      15A8A on part
      2AA9B1A8aa on peu
      AC4a8b1AABa2ABbC on peut
      21b2cAA on recrute
      24eAA on reparer
      15c2A5b1A on s
      18A1a1a1aAa on se
      1A1A7a1a1c6aA1A on the
      10A13aAb on ti
      23c on touche
      23A1A on travaille
      15A2Bc1Aa2aA on va
      20b2Ab on veut
      18A1a3cB on veux
      24Aa on vient
      4AB4a6AaB4AAA on vit
      20a2AeA on voudrais
      20b3AaA on voudrait
      24AaA on vous
      11a on voyage
      aA2a6a1A1A1AB3c1AaB oncle
      18Aa2a oncle il
      bAaa4bA3B2Ac1cAAa1Dd one
      bA1a4a10b1Aa1AcB one of
      a5c8Be7A only
      1a2a1A3Aa7babAABab ont
      10Aa4a1Ca6B ont pas
      2A1A2c12a3a onze
      4b2aa9Ab3a option
      13a optique
      B9A5aA4AbAAb or
      2c10a3a6A oral
      3a13b7A ordi
      A16B6AAa ordinateur
      2A14A ordis
      16a2A4aAa ordre
      19a3b1a ore
      17d7Aa oreille
      4A19Aa organise
      6a17Cca orientation
      17A6Aca orientation et
      17aa3a1Ad orienter
      10a5A7a orleans
      16A orne
      22aA1a ose
      A4a9e osef
      1A13A osef de
      24b ote
      1a13a2a2Aa1AAa otre
      1aaab2aAa1A1b1aaAAbAbDAA1A ou
      1a4A14a2a ou bien
      10A4c1A1A1aA2Aa ou c
      1A1a11a ou ca
      22a ou des
      15a ou en
      5a4a4a9Aa ou faut
      3a11a1A1a3a2c ou il
      Aa2aA4b5b2A4A ou j
      3A6A5aAaAa3b ou je
      Ba1a2a8B1A6Aa ou l
      1A1a6A4Ba8AC ou le
      21A3aA ou les
      17d4Ac1a ou non
      4A1ab2A6A1a3aB1a ou on
      bA5aAA5AAb1Bad1De1b ou pas
      15A8A1A ou pe
      15a10a ou quoi
      19c4aaC ou un
      aa8b2a1d8a ou vous
      Aa1a1a2A2a3Ca1A4a2A ouais
      16a7aA ouais bonjour
      1a13A2a ouais euh
      1A3a1A9Aa ouais j
      1A3aA ouais je
      aA5a2b4Aaa ouais non
      Ab9a ouais pourquoi
      10A5AAA3a1AAa oublie
      Aa15b7aa ouf
      Aba3a3Aa3AAaA2A1aBb oui
      20a5A oui bonjour
      1A14A9a oui c
      Aba12A oui je
      22a1A oui mais
      Aa oui oui
      1b oui pour
      6a3A5cd1baa2bag our
      6a12a4A1b our daughter
      4a12a6B1a our son
      aAA5a1f2b3aec2A1Aaa out
      18b6aa out in
      aAA5a1d2a3aca3AAC out of
      18A outdoors
      16A1A5aA outils
      1a2a16a2a1A outside
      15a2aa4aAA ouvert
      17A6Ab ouvertes
      24c1A ouvre
      20A1A2aA ouvrir
      a3b13a2a2a1a over
      dA13b6A1aAb own
      4a19a oyonnax
      3A9A11a p
      a9a7cA6a packed
      17A6Aa page
      3a13A5d1ba paid
      aA15AA3cc2a paie
      8aAA6AA1A1aA1AA pain
      24Ab pale
      24A pale epi
      10A11A3A panne
      20c3b panneaux
      1A4a5A2a1B1A2A1AAd papa
      18A6Ac papa de
      22A3B papa moi
      10aA4A2aa1bAAa papier
      11A7A6a papiers
      10bA6aa5aA paques
      AAabaa4Aa3Bab2a1a1b1c par
      17a8a par an
      A3a11a9A par contre
      19a2a1b1A par jour
      18A6AA par l
      2a2a9A2C2aa1AA par la
      3a16b3a1a par le
      4a12A6aAc par les
      5a11AA3AcA1a par mois
      17a1A2A1cA par semaine
      17Ab3aA1Aa par un
      18b1a5A parc
      c2Aaa1a2b4AbA1c1AcaA parce
      18Aa2b1A parce qu
      c2Aaa1a2b4AbAaa1Aaa parce que
      21A2BbA parcours
      10A2b1A2a2b3Aa parcoursup
      2a12A5A pardon
      15b8a pare
      4A11ABA2A2B1c pareil
      A2a7b6A3a1Aab parent
      b3a6a5A1a3aa1D parents
      16a8A parents ils
      A9Aa11a parents ne
      19A5AA parents sont
      1A13Ab parfait
      2AA3A2A5A6aAb paris
      17d parl
      A1A2a2a1A5AABB1dAaB1c parle
      Aa21A1A parle a
      17aA4a1Ab parle d
      18a2AaAAAa parle de
      a parle pas
      22AA1aA parle que
      1B1aA6A3B1BAA1BAAbBa parler
      15A7AA1b parler a
      11A5b parler aux
      15A1A5A1A parler avec
      3a20aAa parler de
      21A parlez
      18A3a1B1b parrain
      aa8A4bA1Aa3A pars
      Aa2A1aa1ac4BbA1c1ac1Bba part
      9a6a1a5AA part a
      2a1A1a8A2A5b part en
      24bA partenaire
      3A6a6Aba4a parti
      1A16a3b1A1A partie
      Aa2a10eA2c1A2a partir
      18a6A partir de
      1A2a10cA2B partir loin
      Bc2A5A4fA2A1a partout
      A14b partout en
      1a13cA7A1A parts
      eE2ba2aB1b1AaadAabAc1AAaAa pas
      16A9A pas 15
      a9a4AaA4Aa1aa pas a
      a9a5d2A pas ailleurs
      3A6ba3Cb1a5A pas aller
      16c pas au
      17A4Ba2b pas beaucoup
      19A pas bete
      AA15hA4A1Ab pas bien
      13a3aA7A pas bon
      19A3A1a pas c
      Ab13A3A2a pas ca
      18a4A pas ce
      16A5a pas compris
      hI2Aaa4a3aaAba1aaaA1a pas d
      18Ab3b1A pas dans
      4a pas davantage
      BdA1bA2cAd4gfBdg4C1a pas de
      10bb6b3A pas decol
      A15A2B2A pas dehors
      22aA2a pas dire
      gC3a4AA4B2A pas dormir
      Aa2A6A3AAa3a2Aba pas du
      2A7dc4A1c3a2a pas ecole
      Ab2a6a3AAba2A4A pas en
      Aa13AB4A1A1bb pas encore
      aA13A pas envie
      10Ac3aA1a pas ete
      A17A2a1a pas etre
      2a1a5A5A1ac1a2AaA pas faire
      3a pas fan
      16Ab1A3a pas faut
      19b5A pas j
      Ac4A3A4a6Bb1Ab pas je
      8a6dBAb3abBAc pas ka
      1A3a4AA3aA2a2Ab1A pas l
      b3Ab9cC1B2A1Aaa pas la
      a1a1A2aa2A3BbaBA1ABaB1a pas le
      bAA5a2A3abA6aAB pas les
      cC3a10ca1B4A1A pas loin
      5a5A3AA6a pas m
      A15A10b pas ma
      23B pas mais
      2a14A1A4Aa pas mal
      8AA6a5b pas moi
      A1a13a1A2a4A pas mon
      4a10bA1Ac3d1aa pas ni
      17b pas parler
      22ad pas paye
      Ee8a4b1Aa5bA pas peur
      14A1A pas plier
      AA1a6B4AA1A5AA pas plus
      15BB8aA pas porter
      11a3BCa1A6A pas possible
      Aa1Ab4a8a pas pour
      1A14a1aa pas prendre
      15cBB1A6a pas probleme
      b6a8AAAA1a2AAc pas que
      4a6a6aA2Aa pas quoi
      2A7e7b pas repris
      16ABAb3a1Aa pas reste
      A2a6A5CaAa3A2A pas rester
      1a2a10aA5a1A1A pas si
      1A22A pas sur
      22A pas tout
      21aA1aAA pas tres
      A3A1a8Af6b2a pas tro
      A1Aa11Bba1A5Ab pas trop
      10Aa3e1Aaa2daa1B pas un
      16A pas une
      17A4A1bAA pas vous
      9AbA1a4B pase
      10A3a3A6Ab pask
      8AaA2a10b pass
      8AaA2b pass mon
      Cca2A1aAb1a3B4aABAbAb passe
      2a1b1A6A4A1a3a1A passe en
      2A6a3c passe le
      A2a6A7a passe mes
      17aa6ac passe ses
      a4ba1a6A1AAA2Ac1bA passer
      4Abb1a9a passer en
      26a passion
      a3A5a13AAa passionne
      a3A19A passionne de
      23A2a patient
      Aa6a1a7c5B patisserie
      4A10A1aA5Aa patissier
      17AA5a patissiere
      8aaa4A3AAAaacB patron
      22B1bA patron de
      8bA8A3a patron me
      23dBa patron qui
      22a1Aaa patrons
      Aa1A6a4a9aA pau
      19a6A paume
      18A3a1a1a pay
      A25b payant
      1a8a4AaAaB1adgB1B paye
      22AAa paye combien
      1a20Ac paye et
      23c paye je
      18A3bE1A paye pas
      17a4A payee
      a15a1A5bBA payer
      16a5A payer le
      22babA payes
      1A8Aa3cBAAA4abA pays
      1a8a2a4a3A paysagiste
      Aa13d pb
      1A13A1b4A1a pc
      Aba1a3aa1A3bab1A1aaAbbB pe
      17a pe fais
      2a12BbA pe pas
      22A1a1a peche
      18A3b1Aab pedagogie
      15A1A6A peindre
      4a14a4a peine
      1A6Bb5A2aa3A1Ab peintre
      24BAb peintre en
      1A2a3cAA6a3a1Aa peinture
      8a8aaA4a peinture et
      1A8a6aab2acAAa pendant
      17c5a pendant la
      1a1a6A7A7b pense
      18a5a1A pensent
      1d13a pension
      aa13a pensionnaire
      15A8b people
      15a1a1c2AcA1A per
      16a2b3a1b perds
      17ab5Aaa perdu
      17AA4a2a perdu mon
      a1A4aa1A4AA1BA1BABCBc pere
      2A7A5A2A6A pere a
      a18A4A1a pere en
      15a3A3a2b pere est
      26A pere etait
      4a3a2A3Aa2a2AAAaC pere il
      3a13Aa5A1A perigueux
      A9AA4cABA2AbAAA permis
      26A perpignan
      1a8c5a1ab1A1Abaa personne
      16a1aA2aAA1a personne ne
      17aA5bAa personne pour
      AA20a1a1A personnes
      2b1ABa3Bba2B1Cd2aAbA1c petit
      7a9a8a petit dernier
      6a10A petit fils
      2b2B9A2bA petit frere
      AA2Aa1b8b1B1A1A1Ab petite
      18A7a petite fille
      a3A5a5b9B petite soeur
      4a2a2b6dAA4Aaa petites
      5a12a5aaB petits
      abBA2A1aABA1A2B1AaAb1cbbb peu
      1a13bA peu aller
      17aa5AaA peu fair
      Aa2a10aA8A peu importe
      1A13a5b3a peu m
      a15cBAb peu pas
      13a4Aa5aa peu plus
      cB21a2A peu pour
      16C6aA peu pres
      25ab peu venir
      Ad1A3b5b1bABbA1AaAaac peur
      15bA7bAa peur de
      cB22b peure
      1B1aa1a8dcdAAaABBACA peut
      AC16AA peut dormir
      a15b6A peut etre
      3a13b2a peut faire
      17aAAa3aBA peut il
      15A2aA3ABCc peut on
      b2a2a9abAb2AaAcA peut pas
      19A4a peut venir
      a14a4a1Aaa peuvent
      CbaaAbA3b4A1AAaA1aAA1A peux
      aA1a7a3dA peux aller
      17b4A1aa peux avoir
      Bd8b4B3A6A peux dormir
      4a3a8aa7A peux faire
      15A peux marcher
      15A3A1a peux me
      1A13A1A peux parler
      1A8a4cA2A peux partir
      1A2A10Da1Ad5AC peux pas
      1aa2aA3A7AA3A2b peux plus
      10a14a peux prendre
      5a9A2bb peux venir
      A3b5a4A2b7A pff
      10a6bb6a phobie
      10a6aa6aA phobie scolaire
      17Aa5bAA phone
      2a3a physique
      1A8dA6a pi
      4A1b9a pie
      19c3aA piece
      17A2Ab3C pieces
      bA4A3B4Ad2A3A1b pied
      Aa8ab4a1bA2A1a1a pieds
      17ab7a pieds en
      1a11a4AA4a pierre
      6a10A4a1AAa piges
      17A piges je
      18b pile
      1a13AbaAa2A1Baa pisse
      17A8c pitit
      18a7c pitit moi
      Ae1Aa3Aab3aaAaac2Aa1B place
      10a7Ac4Ba place en
      1A17A place la
      1A15Ab5A place pour
      22c2aA placement
      18A6aa places
      A14B8A1A plairait
      1A8A7A5aAb plaisir
      bBa2a4A5d1B2aA1BaA plait
      1A13bb plait j
      1A13Ab4a plait je
      19A4aAa plan
      25aa plans
      17A plante
      17a2a4BA plantes
      19a4A plaquiste
      4a19a plasturgie
      2aa6A8a ple
      1a8a5a1a5A please
      22aAaa plein
      a1aa11A1Aa5AbA pleure
      3a pleure tous
      8AA4A1A2aA3a plier
      2Aa13AAa3b1aa plomberie
      8aA8A5a1B plombie
      3A4Aa13AaAb plombier
      22AA pluie
      10A7a5b1a plumber
      2bA20A plumbing
      B2AB1a1A1hB2ABbAfa1ACbAaB plus
      10b6AC7a plus a
      2A7b7e4A1aB plus au
      A3A5cA6eA5a plus d
      A5A3dA3A1bae3A1B plus de
      10b4Aa1b4a plus decol
      10c4a2b4a plus decole
      6A3a5AABA3a2B plus en
      b2A14aA plus jamais
      10a8a5Aa plus l
      1a8B4A1aB2AAAAb plus le
      1A4a8A2AA plus loin
      16b2A4cA plus personne
      16d plus proche
      10A7B6A plus que
      4A5d6Ab6a plus rien
      6a3B6AA plus scolarise
      6aa2A4a plus tard
      10B5A1B7A plus tout
      10A5A1AA plus vieux
      17a6Aaa plusieurs
      aA1a12aaA6A plutot
      17aA5aA plutot que
      24b1A pme
      11a7b po
      18A poche
      3a18aAaaA poids
      3a18aAabA poids lourds
      aa13baAab5b point
      10A poitiers
      1A20a poncer
      16b2aa5A pont
      3a1a pontivy
      17a2b3a port
      17A3b portable
      A9a4B1caAAA1AaBd porter
      A15bb6A porter de
      17A porter des
      15AAA6A1a porter lourd
      17B7aA portes
      17A6Ab portes ouvertes
      15A1A6aA portugais
      17B5baab pose
      15A2abA3BAA poser
      a14bcb1a1a1AbB possible
      Aa13bABbA1A2ABa possible de
      A14B possible pour
      16a6Aba poste
      19A4bA postuler
      3a6a5A2A3A2B pote
      1a8a4Ac1Aa potes
      ba2ba2a1aaababB1a1aa1cbdc pour
      22Aa1A pour aide
      11A6AA pour aller
      1A13b3A4b pour apprendre
      18A5A pour aujourd
      2a14bA3a2Ba pour ca
      22A1A pour de
      22b1AAa pour des
      A18a6A pour dormir
      16a2a pour ecole
      17e8A pour ecrire
      1A22A pour etre
      20A1AAc1a pour faire
      AaaAAa5A1a1A1c1a3becA pour l
      1aA1Aa2a1A2a1A1AAbd2AeBd pour la
      cCa7B2A1c1AA2aB1a1a pour le
      cA11a3baA1A1ABca pour les
      1A14Abaa2a1A1b pour lui
      19b6A pour m
      aa2b5a6Ba3Ac2a pour ma
      Ab1A5a9a5b pour me
      21b2BfA pour mes
      aC2bA1A2bba2aBAeA1AA1BAD pour moi
      aA2c2a2a4aAAb2A1BaCj pour mon
      26B pour nos
      4aa12A1A5B pour notre
      aA8Aa3Bb1a3aA pour nous
      7A18A pour reparer
      18B3a1AaA pour rien
      4a2a2a7BbaabBaBA pour un
      1AA14AaAa2Bbca pour une
      22A pour venir
      20a3aB pour vos
      3a14a5AaA pour y
      Be9a4AA pourquoi
      Bf9a4A6Aa pourquoi pas
      1A13A pourquoi tu
      24Aa pourra
      2a6a5a1A1B3bAA pourrais
      1B20A1bBA pourrait
      24A pourrait il
      22A2a pourriez
      25a pourriez vous
      17b5A1A pourtant
      1a23a pousse
      14aAA8aA poussiere
      16A2a1A2bB pouvez
      19a1Ba1BB pouvez vous
      16bb8a pouvoir
      24A pouvons
      a1A7a4bc7B1A pre
      A9a4A3a4B pre de
      3a11A1a8a precise
      1a16A5b precision
      caA4a1aA4baA2a2a1Ab prefere
      Bb13A prefererais
      2dA5A3A premiaire
      2BB3BcB3A2b1AA3aA1b premier
      AAhbB1BbcBAA1DA1BAB5AAB premiere
      A1KkA2cgCA2B4a5aA premiere annee
      2aA9A premiere bac
      2bA2B9A9A premiere generale
      2cA premiere pro
      2bB premiere sti
      2a10A premiere stmg
      2d5bAA4aA premye
      11A4ab1A2bBb prend
      1Aa1A2a2aA3abA1a1AaAfCA prendre
      17b6a prendre de
      1Aa7a4aa5a1Aa prendre le
      17A5AcB prendre un
      Ab13bA5A1bA prends
      16A prends le
      4A5A7b1a4b prenez
      24aaA prenez les
      10A prenez quand
      3Af7B5A5A prepa
      4a7A prepa metier
      3Ac7A5A5Aa prepa metiers
      2A1a8b1A1aA6cA prepare
      15A9aA prepare le
      1A2Aaa3Aa4h2b4BA pres
      b15B7a pres d
      1b2Aa4a4Aa2c4AAb pres de
      16bA pres possible
      3A5a15A presente
      17b presque
      17A4a1b1A presse
      1A22aA pressing
      1a7aA4d1A1A4a pret
      9a5c1A1A4a pret a
      23b1aC prevoir
      7a2Ba2a2A2a3a primaire
      3a2a3A14b principal
      18a3A1Ab principale
      18a7b printemps
      8a3A pris
      8a3A pris en
      cA17a4Aa prison
      5b14A4A prive
      22b1bA prix
      a1AfAA1ACAa2c2B1aAA1BaaAb pro
      2aAa13A4aA1A pro a
      2cA9A4a pro commerce
      2a5Aa3A pro elec
      bAA7a2c11a pro et
      2AA9b pro j
      13b4a6b pro je
      2BbA3A14a pro m
      13b3a7Aa pro mais
      2A10b4a7a pro vente
      Aa15a problem
      A1A2a4aa4C1Aa4A1a probleme
      1a13b1a1A5a probleme pour
      1AaBaA2Aa3A6a1A1a1A prochain
      A4c12Aa3AaAA prochaine
      aA8A5d1AA proche
      10A7A3a1Ab prod
      2A14A4bAAaA production
      24A1a produit
      Ab1abAa3Aa3A1A3AA1CdB prof
      3bA1A4a5AA2A2AaA prof de
      24A prof principale
      3A3aa8cAA2a1Ac professeur
      22a2d professeur de
      26a professeur principal
      7A9AA6d professeure
      25b professeure principale
      1aAa4a4a4A3a1a1A professionnel
      2a1a5A2a professionnelle
      21AaABBb professionnels
      4a2a9Aa3b1Aa profs
      18a5a projet
      10a11AaAAa proper
      1a2a11AAA1AAAbcA propose
      16a5Aa propre
      17a7a propres
      17c4a1AAa protege
      4a20A provence
      14a2A3a2A1a psychologue
      14a6a2Aa psychologue de
      b5a1AAa ptdr
      3aA17b1aAa pti
      7b2a5A1a ptit
      3a20Aab ptite
      10fB6fb2A1baB pu
      17BA1gA2gAA public
      aa1Aa1A3Aa3aaAaa1aAba1b puis
      b3a puis euh
      1A9a4a1aA1b1ab puis je
      17AA1Aa pupil
      10A7A1bAc1ada pupils
      Ba15ba4A put
      4a puy
      4a puy en
      4a10bA pwoblem
      a2aba1a3A1A1b1AAAA2aDbd qu
      1a8A5b1b5acA qu a
      10A6a4A1A1a qu elle
      7b5A4Ab2b1A1a qu en
      1A16a6aB qu est
      aa1a1a1A2A4b2BA1Ab1D1f qu il
      4b5b15A qu ils
      a5a8AA1Aa1aAaA qu on
      1a13A1AA3A1aAa qu un
      26A qu une
      22A1aA qualite
      caa7Ca3AAaa3ABaBA quand
      17a quand ca
      17AA6A quand il
      10Aa6A quand j
      a6a2A7a3AbA quand je
      1Aa7A4A1bbA3Aa quand meme
      21a2A1b quand mon
      5a11aba2A1aAA quand on
      Ab2aA11aa7a quarante
      a quarante cinq
      1a2a12a quarante kilometres
      1a22A1a quarante minutes
      AA16A quart
      18A quart d
      A2a1a3A5Ad1aaA3acA quartier
      4A quarts
      4A quarts d
      4b1A3A5AAA1a3AAb quatorze
      5a20c quatorze an
      5a4A13ABa quatorze ans
      A3aB4a6aaA2a1AcA quatre
      A2AFnCB2BAAB2aABA4ACc quatrieme
      5c20b quatrieme a
      4a5A5b quatrieme et
      5B6a13A quatrieme segpa
      baA1b3Aba5c1AbAbd1A1c que
      1b13B1AAA2a1AbA que c
      Aa1Ab11aBBAb1Bb1b que ca
      A6a7Ad1AA3A1AA que ce
      16A1Aa4a que chez
      17cA3aBaaA que d
      1A13A2A2A1Ac1B que de
      6a11aA5b que des
      15c1b1a6A que il
      Ba6aA7Ba2beCaAa que j
      aBaAa2aAbba1A4haAdAc1cH que je
      AA14bAAb1bA2BB que l
      6a9a2A1aab1aa que la
      ad13A1e1A1aA1CBf que le
      a16A3A2aCd que les
      18A6Ab que lui
      16A1B2A1AAA que ma
      16a2A3a1A que mes
      3a12A1A6AA que moi
      1a5a5A5A2A1AAc que mon
      A que non
      26a que notre
      17aA2Aa1B que nous
      1A20A2AA que oui
      3a13a3A3Aa que son
      16A que tout
      13a2A4A4A que tu
      24ba que vo
      4A10aA4ab1aBb que vous
      Ba2A4A5B2aBA2aBdA quel
      18a7a quel age
      9A16a quel diplome
      21a4B quel est
      4A10B1b5a1A quel metier
      AaA12bAAaa1AAAA1A quelle
      A25A quelle heure
      17A1a5A quelles
      1A13A3A1BaAeAB quelqu
      1A13A3A1BaAeAB quelqu un
      13a2bAbb1babBab quelque
      16bAcB2abAAb quelque chose
      18Ad1b2AbA quelque part
      17B7A quelques
      17a3a2a quels
      17a7A quels metiers
      aB2B10AA1AA1A1bBAa question
      25A question suivante
      17A3a1Aaab questionnaire
      21A3AB questions
      a1AA1b4aA3bA1a1aed1cc qui
      2A15a2bABaBA qui a
      1A15a6aB qui aime
      18a6aA qui ca
      20a3Aa qui cherche
      15fA2a6b qui cote
      18A1a3bA qui en
      10a5a4a4A qui est
      22aAA qui fais
      17a3a2B qui fait
      10a7a2a1aa1A qui ka
      18a2b4d qui l
      18aA1A2baA qui le
      a2Aa12AAA2AbA1d qui m
      17AA3AaAAa qui me
      19b1A3A qui n
      17b1a2bACdA qui ne
      23dBA qui paye
      3a1a13A3Ab1A qui s
      17b4c1a qui se
      4a12A5Aaaa qui veut
      4Aa11A6A1b qui veux
      1A16A3AAaA qui vient
      4a10A3A quimper
      4a1AA2B1a2A1ABA2AAABb quinze
      AA2Aa6a5A4A1A quinze an
      1a2b2A11B1aA1AAb quinze ans
      4a quinze et
      9Aa12a2A quit
      AAa4ca1bA3aa1a6aA quitte
      10c7B5aA quitte le
      1c1a6B2A1baaC5A1A quitter
      ADAaa1aaA3Aa1Ba1a2AacAab quoi
      1A23A quoi ca
      24A quoi comme
      17Aa2A3Ab quoi de
      17A1A quoi en
      2A1b8a11A quoi faire
      15AaAc quoi j
      22a3A quoi la
      13A8AcbA quoi le
      15A3a6A quoi pour
      A9b15a radio
      1a21b1A ramener
      17b2a2c1aA rampe
      24a range
      1a ranger
      e1a4aa1b4Aa9B rantre
      18a3A3a rappele
      17AA4d rapporte
      1a2a3a8aa3a2Aa rate
      4a13A rate le
      bB1a18a1b rather
      bA20a1a rather not
      14a5a4A rattache
      14a5a4A rattache a
      10b6ae3AA raye
      5a4a7a3aA1a rayon
      5a19a rayon de
      1Af2B2bCA2A4Ba3A re
      24a re a
      8cC re annee
      19a4B re in
      10A6AA6Ab reading
      18a3a1Aa real
      16A really
      17a1b2a1AA recevoir
      4B11A recommence
      17a6aAA reconnu
      21b2bAA recrute
      23Aaa recruter
      13b8a1cA recu
      16A9A redon
      2a1ccba1aB1AaA3A6Ab redouble
      3aAaa redouble 2
      3aa1A11A7b redouble ca
      2a1cAa6a redouble ma
      3a16a2AcAA refaire
      20a3bA refaire les
      13a refais
      1A3Ab12AA3A1a refait
      8a8ca5Aa referent
      18ba1a2AeB referente
      cBa12a1BAAA3Aaa refuse
      2a12A7a refuse de
      1a13bA1A3A1B regarde
      15b regarde pas
      3a14A5a1A regarder
      A10A3dB1A1b3b1A region
      18b regrette
      17ab3A1Ab relais
      17A6c releve
      9a8a3a relou
      6a10abA2A2a remis
      10A6aAAa1b1aA remplace
      4a12B3aA1Aba remplir
      22AcAaa remuneration
      18ab5aa rencontre
      20A3AaA rendez
      20A3AaA rendez vous
      1A2b12a2A3A rendre
      8a1c rendu
      26a renmen
      11a6A1B3AaA rennes
      18A1a3aA renovation
      6aa10A6Aa renseigner
      1Baa3AA1A4aA7AA rentre
      15aA2A5A rentre le
      A1A2a1bbAa4AA2a2A1B1b rentree
      ca1A12c8aA rentrer
      25aA rentrer le
      10a6ad5A1a renvoye
      24A renyon
      3aa5A14A reoriente
      25a rep
      17ab4AaaA repair
      18a1a3aB reparation
      A9b repare
      7A2A8Aa3b1b reparer
      18a5CAa reparer des
      25aa reparer le
      7A10A2Aa1aaA reparer les
      20Aa2a1A reparer ma
      18A7a reparer tout
      1a13A4a repas
      22a repeindre
      17Aa5Aa repete
      24A repeter
      18b3bA1cA repond
      11a4A1A1bA1a repondre
      23a1a repondre a
      18a reponds
      10a7A2aaA1Ab repondu
      21A1AAaa reponse
      17A3a2AAa reponses
      24A reprend
      10B6AaA2AAaAa reprendre
      22a1a represente
      2B7gA6a5a repris
      A16A6A res
      1A22A1a reseau
      10A7A1b3bAa reserve
      24a responsable
      Aa13AA1a rest
      4a13A3a3A restaurant
      3a20A restauration
      1b2A3Acb5bAb1a1AaABa reste
      16A3a reste a
      Ad8a5B reste la
      1bAa6Aa3BgaBb3AAa rester
      Ab14ga rester a
      2Aa12AA rester assis
      AA14A rester dans
      16Ab7aA rester debout
      8a13a1bA resto
      20a2Ab retaper
      24aa retard
      1b6a7aA1b3ABA rete
      16A rete la
      18A retenu
      21A retire
      d9A6aAa5cB retour
      b9A5A retour a
      3A6b12a1aA retourne
      a17b retourner
      9a7A6bAA retraite
      22A retrouve
      13B1a2ab6A reuf
      24Aaa reunion
      1aaa11A2A3A1Ba reve
      24Aa reve d
      1a1a13aA7a reve de
      21aa1aA reveille
      a17a4AA revenir
      A2A14A6AA reviens
      20a3dAA reviser
      22a revoir
      21dA1baB rgpd
      Bb1AAA1A2eA1AA2Ad2AdB1AB rien
      3Aaa4B4A2A3A1aAa rien a
      10A4Aaa1A2A2A rien de
      10c7a5Aa rien depuis
      10a4aA1a3A rien du
      2Aa6a2A4a5A rien je
      10A7A rien ne
      15b2a7a right
      5aa11Aa4a1a rigole
      19a4a rigole mais
      25a rive
      19A roanne
      17A4a1A1a robe
      4a12aa5a robes
      24A robot
      10a13a rod
      10a13a rod in
      4a21A rodez
      24aA romans
      A9a7aa2A2a rompu
      10a12a1Aa rond
      17AAc4AA room
      A9a5b1a2a1aA1B roubaix
      6a3B rouen
      17cA5Ab roulant
      10A6b6A roule
      16c7b1b round
      b3a10caA1ba3a1A route
      16adA5aaA rqth
      10A5aAAe5a rue
      24a rugby
      9a8a6aA run
      9a8a6aA run a
      Ada1b1bAAaCA1b1bbc1aA2a1Af s
      aacA11a1AA4aa s a
      4a12aA1AaA2AB s appelle
      10A7Aa4a1a s arrete
      15a7AbA s en
      3a14a6aa s ennuie
      5A11AdA2aAabC s est
      3a9B5b s eur
      cB3a4AA1a2cAAD1a1aAaB s il
      4aaA1Aa3D2A9a s in
      7a18b s just
      19b s not
      3b9B4A4b2b s the
      Aa15A6A1a s y
      22b1A sacs
      22b sacs de
      A2aa3aA3a5A1aA1c saint
      24a1A saint denis
      AaA1aaa1A1AA2A1Aaac2bBA1a sais
      1A4c sais c
      10a7aa3A sais de
      A7A1AA3Aaa1A2aaACB sais pas
      4a11A4A4c sais plus
      1b2a12a1A1aa1a1a sais vous
      A9Aa6a3A2Bc sait
      10b13A saize
      4A8a3AA2A1fB1a salaire
      10A8a2aa2A salaire et
      17A4a1bAA salaries
      2a1a3a8AbAA1aeac salle
      4a13A3cAcAc salon
      4a13A3a1cBa salon de
      3AAB1a4a8A1Aaa salut
      12a7a4a salut c
      3A1A12a5Aa salut je
      1b15Aa6Aa samedi
      1b3a4B4a6aA1aA san
      a2B1B1aAAca1a1baae1b1d1AbB sans
      18d3A1aaA sans diplome
      1A6A1aa6a sans ecole
      19A2AB sans etre
      18A3cA2A sans me
      2a15b3A1Aa sans rien
      10b7b5Ab sans solution
      15Aa saone
      8a13A saoule
      21aa1A1A sapes
      cB2aa4a7a3A3A sauf
      5a sauf la
      4a13a6a sauf les
      1a2a5a7a6Aa saumur
      18A5a1A sav
      22A savais
      1b5b1aa4d savate
      18c5a save
      1A2a10a8a savent
      16A2A savez
      1AA1A1a6a1B1AAA1bA2bb savoir
      15A5a2aA savoir ou
      1A17A4Baa savoir si
      17a4a1A say
      3a18cAA1a says
      1a5a2db3aaAdaA3AdA school
      7a2dA6aA5aA school and
      10ab3A1abA6a school at
      11A6Ab3A2a school i
      1a8a4a2AA4aBa school in
      10bA6b7A school since
      10A7Baa3bBa schools
      24b scierie
      4a2aa1b6ba1aa2AeA scolaire
      17ab scolaire je
      1A4aA3c4aAa3A2b scolarise
      6a3B6AB scolarise depuis
      7A2A14a scolarise en
      6a4a4a1a scolarisee
      11A5A4a1A1a scolarite
      aA13Aa1a4A scoot
      1a8A4bAA1A2AbABa scooter
      23aA1a scooter donc
      baB2aA2aaA2acAcCc3abDA se
      16a se faire
      26A se fait
      bA3aA19b se la
      24aBa se leve
      17A1a6A se lever
      A17Ab3aaA se pas
      4B3a10A5A se passe
      a25B se pour
      16AA3a1Ab1A se que
      A1A12A2c se tout
      19A se trouve
      3A sec
      2a12A3A4Ba seche
      2bD2a1Bd15Aa second
      2bB2a1Bd15A second year
      bACoAAA1CaBA1B1AAABA4BBA seconde
      1a1b21A seconde a
      3b6A7c seconde au
      A2a6A7B seconde et
      2Ac9A seconde generale
      A6a2a7b7A seconde mais
      bAAaa13A6AA seconde pro
      3a6A seconde professionnelle
      A19a3aA secretaire
      A15c4a2bb secteur
      12b5a section
      21baAA see
      2Ad4Ab2B segon
      2Ae6A2B segond
      A1AdB4A2A5B4a segonde
      1a1BHEBCaABAo1CAA8cB segpa
      a11c5A4a1AA segpa a
      4A5A1c2A segpa et
      Ba3A6a12aA segpa il
      12a segpa o
      25a segpa on
      A1a3A4aA2ABAAa4CbA seize
      10a6AB seize an
      Aab5a1Aa3AB1da4Bba seize ans
      4a3a9Ca sem
      1ca1aa4A5A1bbA1Aa1ab semaine
      1C3a12aC4a1A semaine a
      2a7A7ba semaine derniere
      4a14A4AAa semaine sur
      aA2a5a6A1b2bBA1A semaines
      4a13A semaines je
      10b11ab2a sen
      11a6A2b2b1A send
      1A23A sene
      1ba4A2A4A7A1A sens
      11a5A7aa sent
      5a13A6b separes
      AbbAa4ab5aAbA2A1CbA sept
      1A16A sept an
      1ab1a4ba6Ab4ABaA sept ans
      6a1aAa6Ab4a2A september
      2A1A2cbAA7Aa2a3a septembre
      7a8abA5Bab sera
      17a8a sera t
      A serai
      1A22a serais
      Ac1A5a6a2aAaA serait
      1A15A1A1a2bB serait il
      b1A4b8b sere
      a16A6aAA serie
      17A4A1a1a serieux
      9a14AaA serrurier
      4b12a7a sert
      4b sert a
      26A serveur
      1aa1a4a7A1Aca1abaB service
      17a4a1AAa servir
      b1a1A3A4a1AAAaba3Bcb ses
      18A5Aba ses dix
      17aa7a ses journees
      a23Aa ses mains
      a5c1aA5A2cAa4a set
      4a1aA10b sete
      7a2A3a1a1Aa1AAAABb seul
      18A4A seul a
      a2A12Aa4b1a seule
      Ba2b3a1AbA2Ae1aA2aa2A seulement
      2a15Ab2A1AaA seventeen
      17aaA6a severe
      26a sewing
      A9A8A4AAA sezan
      Acb4bAb6A2A4Bbe she
      1ab5AbA7A7b she s
      23aA1d she wants
      18a3b1b1A shop
      Afa1Aa1A2B4db1DAa1ccb1b si
      AA13Ab2B2dDA1A si c
      16ba6a si ca
      15b6Ac si ce
      Aa13aA si faut
      1f8A4B3A2Ab1a si il
      4A10a8A si j
      13a1A5aaB1A si je
      15a5A3Bb si le
      24AA si mon
      18AaaaaBbAA si on
      bB13Aaa si possible
      17A2a1A1aA si vos
      1A13b3a1a3A si vous
      A22a si y
      8aA7aada1a signe
      17AaB3A1Bd signer
      21a2a1a simple
      4a2A14aB simplement
      aA2a1Aa5A2AAAA4aaA sin
      1A8eA5Ada2aAAaA since
      5BdC1A8a sinkieme
      6eB10a sinkyem
      Cb2b8a1AeA1B2ab1aA sinon
      1A2a8a1A3A3a1A sinon je
      1A7a7a8b sit
      18A3A site
      16a1a2aA situation
      1Aa4A1a5AA1bA2a1AaA six
      26A six ans
      9aa7a3a1AAa six mois
      AaBBBACn2A15A sixieme
      2Aa3A10aa4ABb sixteen
      18aA sixteen and
      2A1A1Ac siziem
      a3a1Ad18A sizieme
      4AA1c2A sizyem
      20A3A skate
      a14bA2a sleep
      ba13Aa sleeping
      23ae small
      ab1b6Aa3bBcba2a1BAa so
      Ba13c2aB5AA so i
      10a6A1ba1b1Aa social
      20aa2abA sociale
      17A4AAdAA societe
      24a societe de
      1AabC2A5A2bB1b1AA2AB soeur
      1Aa7A5b1a7A soeur a
      1A13c6aAA soi
      fda4A2A4aaA1a2Aa1aa soir
      aA13A soir je
      cA21AAaa soiree
      bB13AA1A3c1A1a soirs
      a14aAa1A2b sois
      a3b20A soissons
      A6a7Ac1AA2AA2A soit
      16c6A soit dans
      1A18b3aA soixante
      23baa solde
      10b6Ac4aAdA solution
      a9a6AA6AA some
      17A5AcbA someone
      17ab5Aa something
      Aa14d somewhere
      4aa9aB2a3ABBd sommes
      24B1a sommes une
      BbAAba3A1A1a1BAaBaAcabCdf son
      3Aa2a9a8b son frere
      5A7a4A5AA son is
      Aa8a7ba6A son lycee
      22aA1a son oncle
      8a7A2a3aA1g son pere
      10a10a2A1b son s
      aAA1A11BA1AA1aABAA sont
      21bBbAa sont ils
      21a2b sont les
      1A1aA sorry
      10A5c1A5a sors
      3a3a7aAA1A1a2aa sort
      1a8d6Aea2A1Ca sorti
      18ca4B sorti de
      10c7a sorti du
      6a3A5a1b5A sortie
      10a5caA6a sortir
      21b2aA soti
      3a6A6aA1A1cdBa sou
      Bb13a7a1b souci
      1A2a12abAaAA1aBa souder
      3a5a12AA2A soudeur
      1A8A7BbAaAaBa soudure
      4a8a2b3b1AaaAb souhaite
      16A souhaite pas
      13a3aA1a soule
      17b6A soulever
      Aa15a4a1a1A sounds
      17a8A sourd
      17aA sourde
      A16c2AA1AAAc sous
      22A1B sous traitant
      17A6Ba soutien
      15B10a souvent
      1ab14a6Ab spe
      5a18AbA speak
      2A3a10a2a4a special
      1a2a1a3A6A7AA sport
      10a7aa3aAa spring
      2aAB5a7AAA2A1AC st
      2b10b st 2
      AA1Aca3a5AAABA2dBEAD stage
      1a22C stage chez
      4a stage d
      4Ba18a stage de
      4c19A stage en
      4a16AA2aa stages
      18aa2a1abA stagiaire
      4A12A3bA1d stagiaires
      2a21AAa stand
      18a4aa1b start
      2A4aaA started
      1c11a2c4c stay
      17aa4a2b stepsister
      2bB9a sti
      2bB sti 2
      1A8A4A1ba3a2Aa still
      2b10c stmg
      4A4Ac7b stop
      15b1A strasbourg
      3b9A4b1a3aa street
      15b stress
      3a14aA5A stuck
      8aA7c7c student
      17AA2a2a1A students
      aA20a stuff
      25A style
      15bb sud
      A1A2aA1b1Bc1a1A1daa1AA1dbb sui
      7A10ab sui a
      2A4bb4a2a sui an
      10Ab sui ne
      b1bab1a2ab1a3AAaaa2C1DB suis
      1A2C7a2BBCbc2aAB1B suis a
      A1abcA1a1bB1aa2aaA suis an
      4bB1A1AAb6AA suis arrive
      2b1a1a3A9a3aA suis au
      18a5Ab suis benevole
      10a7d suis chez
      1a8Aa3A suis d
      a1acA1a1A1Ca6B1A4B suis dans
      1A1AA10A1A6A suis de
      17Aaa suis descolarise
      10A4A suis du
      aAAcbcAaAcEA1aaB1dBBA1aACAC suis en
      3A6a2a1a1a6a suis euh
      Aa11a5A suis interne
      3A11A2a suis jamais
      9AA7A5Aab suis la
      2A1A1ba8A1A5aBA suis le
      10a4A1a6A suis ne
      3A6b7aa suis parti
      B2AA5eA3AaB1A3AAa suis pas
      15A6A1cB suis patron
      10bA4aA1A suis plus
      1b8A4d suis pret
      17A7dA suis prof
      4a3a16b suis son
      10b suis sorti
      6a11bb suis sur
      A1b1Aa10A suis trompe
      b5ba2a4Aa1Ab4Aa suis un
      15AbAAa suis une
      8A1a14aa suit
      A9A3a2aA3AdaB suite
      25A suivante
      15A2bA1aAcAe suivi
      17a5A1Aa suivi par
      1a13c3a5c suivre
      21A4a sujet
      7a7a8Aa super
      aA15a1a5bA support
      15B1A supporte
      17A supporte pas
      BdA1a1aA2AA3BAA1A1a1a2b sur
      8aA9A4AAa sur deux
      21c3Ab sur internet
      24aA sur isere
      18A2aa1B1a sur la
      Ab16ae1A2A sur le
      1A22abC sur les
      16A sur marne
      23A sur mes
      17A2a1A1b sur mesure
      21A sur moi
      A16A5a2A sur mon
      1b sur passe
      Ad1A5a13aa sur place
      1A sur que
      15Aa sur saone
      aA1a18A1bA sur un
      17a6AB sur une
      1a23A sure
      1a2A13Aa2A1AaB surtout
      A16aAa5bB surtout pas
      10b5AAa3b1AaA systeme
      4aaA3a4e1BcbAcbfA1b t
      15a5a t a
      BA3a4a7b4aAbA t after
      21a t as
      10bA6c6a t been
      18a6C t elle
      10A6AA3a3A t es
      15A2Aa1ba1aBB t il
      Ac2b1A3A4A6Aa2a t inquiete
      17baa3a1cA t je
      5a20a t know
      1A13a t mind
      19A3aBA t on
      15A10A ta
      15A10A ta question
      15c1a6BA table
      24Baa tableau
      20b1a1aA tables
      6a12A taille
      26a tailleur
      26a tailleur de
      10a2A7a1bbAb take
      24bA take on
      b14a4aa2d1B takes
      3A6A2c11aa taking
      23Aa1a talk
      23Aa1a talk to
      15AA tampon
      b14A2ba5bA tan
      Af13bBa1A1aAabaB tant
      1a13a2A3Aa1b tant qu
      Ab13bBA1A1a2a1A tant que
      1B14bCBb2b1B tante
      15bCa3a1a1aa tape
      20a3a tarbes
      B3a1a3A2a1a2A tard
      24A tarifs
      19b4A1b tata
      24e tax
      17A2A1A1bAA taxe
      24A taxe d
      16a2a6a taxi
      10a4b2b tbh
      10a6c8A tdah
      b3Aa4Aa3B1Aaa1baA1BB te
      13A7b te dis
      cA3a15a4A te plait
      15b1bA5bAA teach
      aA2aa11a6Ab teacher
      18b6b team
      24a technicien
      2a17b3bAA technique
      2b2A4A7A5Aba techno
      3b2A18aa technologie
      2a22A technologique
      Aa19A2AAa tel
      17aa5A1b tele
      A15aA3b1aaA telephone
      13c teminal
      6aa2B4A1bAA4AAB temps
      7a9A8B temps a
      15A6b1A ten
      2a1a13A3bABbA tenir
      10a7a2a3a tenue
      AA2A11A ter
      2A7a2e4a term
      2B2A3A terminal
      1aBAAa2Ab3h2a1A5AAa terminale
      a12d terminale pro
      Aa2a3Aba2C3aaa1a2bAA termine
      1A terre
      16A5aA2a tes
      b2A17a2AaA teste
      AbAA9B tet
      15a1A4A1A tete
      26a textile
      2bbbbaa16a1a th
      2bbbbaA th grade
      Ab than
      b thanks
      B3a5a4AaaAa1a1b1Aa that
      Aa13A1A1a4a that s
      a2bAa4B2a1b1ABb1aaaabb the
      2a the bac
      8a6A1a4A1a the boss
      16A2A4A the bus
      3bA2a15a1b the first
      1A9A3b2Ac3A1BA the school
      Ad13a the week
      17A1a4BAc the workshop
      24aAA theatre
      26b theo
      AbA2a7A1bAAAaaaa1AA there
      20a4A there a
      1b13b2AA3b there s
      4a1a8b1adA2aaAaa they
      15A5A2a1A thiers
      1A20Aa1ca thing
      10a7a7A things
      3AAa1A5a10aaA third
      4Aa1A16Aa third year
      a thirty
      3c5a7AAA1a4B this
      1a2a14a3A2A thonon
      3a4a4A4A3AA1Ac three
      2B7b6a2a3bA through
      18a4b1Aa thune
      a6A9BA3AadAf ti
      7A16AAc ti gason
      a15A8a tien
      bA13AaaAA2a1cAA tiens
      15A3A3a tiens pas
      4a17a1B tient
      17a6Aa tiers
      1C15A2a3bAA til
      24a til de
      1A15A2a2AbA til un
      17aaA4a1A time
      17A8a timide
      22A1a tissu
      2BAAa1ABb3k4A4a tle
      cc1aA2a1a1c3bcABa1aA1aab to
      11a6A3A1a1a to a
      A9b7Aa2a1A1a to be
      aa1a11a3a4A to board
      25A to do
      a14AA1a7a to go
      15Ad to home
      24AaA to my
      A9Ad3aA1A to school
      a14aA2a to sleep
      11A3b9a to the
      21a1Aa to you
      5a9CAAbA1b3aB toi
      19e3A toit
      23AaA tole
      2A10a5A3b2A tombe
      A1a7a6a7A tomber
      26a ton
      2a7a15A tondeuse
      BA13A1A1A2c1A tonton
      1a17A2aAbaA too
      1a17a5a top
      1A4ab7a8aAa tot
      3a13AA3baA1b touche
      17abA2AaABa toucher
      AA1aa2ba2A3A2A3bAaBB toujours
      3aaa1a2A toujours en
      7b2A7Aa2a1A toujours pas
      1aa12A9aA toulon
      13a2b7a1a toulouse
      A15f toupre
      2A12c1a5aB1B tour
      10a7c3A1aAa tourne
      10a7a7a tourne en
      24B1a tourner
      24aAa tourneur
      2a7A4AAa6ab tours
      bAaa6A4dCABcaabaBb tous
      bA1a6A4aAAAcaAc1B1A tous les
      10a7A tous mes
      a9a15b toussaint
      aA1BbA1AaB1b1a1GcabCA2aBA tout
      10B5AAB6AA tout a
      1A13C1AB2b1AcAB tout ca
      A9a4AB1AA2ABAAa tout ce
      10A7A3AdaA tout de
      18a3Ac1a tout en
      15A5a4A tout est
      10A6aa3A2AA tout et
      4a tout juste
      1B8bA3bA1a4A2a tout la
      2A7c5a1d tout lache
      a1Aa6Aa1a1aA1Ab1Ae1AcA tout le
      1A17A2aa tout les
      Aa2a5A4AA5A tout me
      10a5a9A tout pre
      AA13Aga1A3AAa tout pres
      cB16a3A2a tout sauf
      A3A2b6a1a5A tout seul
      1Aa1Aa7A tout va
      BAA4bA2a3cBAA1AAbc2a toute
      AA1a7a3cB1AA2aa2A toute la
      10A toute ma
      22b1A1a toute seule
      15b3a1A3aB toutes
      15b3a4AbB toutes les
      21A toutes mes
      9a3a2d3ba2aA town
      4b6b5a1a1A3aa tps
      17a8a tracteur
      17A tracteurs
      10a4ca2a3aaa trade
      a9a2a5a3ABB train
      aB1a11A train ca
      b1a train une
      24c trainee
      22A1B traitant
      18A1A1b1AbA traite
      aA15c6A1a traitement
      22A1dA traiteur
      A2a1a9aA2a5Aa trajet
      Ab14a trajets
      b tram
      5aAA7AB5aAA tranquille
      17A3b2cAA transmettre
      15Bb transport
      15B trante
      5a12a4a trappes
      BAa1AA4bA6bAA2aCbA travail
      19a4A travail avec
      22b1AA travail d
      17A5AA travail dann
      10A5A1A3A2a travail dans
      A10A5A4A1AA travail de
      B14b6A1a travail la
      10b6ab travail manuel
      22AAbB travail pour
      Aa2Aaa3A4AAAb1a1c1aAa travaille
      6a11b travaille le
      18A1b1cAaA travaille pour
      A12a1A1aAAA2A1AA travailler
      24b travailler avec
      19A2aA travailler dans
      17A1a2AA travailler en
      A9a2a4a travailler la
      1a15b6A travailler le
      19a4AA travailleurs
      17aA1A4A travaux
      10b11aaA1a travay
      bA4a8b travel
      1b8A4c traverse
      15a2AA2AAbAa tre
      4A1a18Aa treize
      4A1a18Aa treize ans
      1B2a5bA3AAB1A2A1dBA trente
      18A5cA trente ans
      17A4A trente cinq
      AA1aa trente kilometres
      1A trente minutes
      1c13CAaaaA1BABfB tres
      Ad3A11Aa5A1a tres bien
      Bc13BAa8a tres loin
      12a12aa tres manuel
      cB23AA tres peu
      4AA1a2A9b3a trinite
      c5bb2A4AdaAa2AaAa tro
      4A1b8Ad2b tro loin
      4C20bA troi
      bAAaAA2aA1A7a1a2aaa trois
      bBAb1A12A4a trois ans
      8aA9a2b3B trois mois
      4A trois quarts
      a3A5a7a4A trois semaines
      A3jACA1B4A1AABA2A1aA troisieme
      1a1AdA12A5A troisieme a
      4d12Ab6A troisieme et
      4A1a troisieme mais
      4a7A11Aa troisieme prepa
      4A7b troisieme segpa
      4d2A troiziem
      A3a2A2a3a3a6AB troizieme
      A1b1Aa10A trompe
      2b trompe de
      bA1aB3Aa5Aa1c3A1bAa trop
      1a trop bien
      18Aa4a trop de
      bA14A1aA6a trop jeune
      A15d2a4A trop loin
      17a trop vite
      16a trottinette
      4A5a2a1A1Aab1A3Ba trouve
      19A trouve a
      19A3a trouve un
      10A5BABca3A trouver
      17A1a5A trouver un
      24A1b troyes
      3a6a2a2c1aB1AaaBBa truc
      16a7a1A truc c
      19a5aA truc comme
      23a2a truc qui
      9a14a truck
      5a4a5AA4AaBb trucs
      16AA trucs lourds
      1a1ABAA3a2d1a2Aa1ba2AB tu
      1a11b7Aa tu es
      a15a6A tu m
      1aA12a2a3Aa tu me
      21a4A tu peux
      15a5A tu sais
      15a tu vais
      13a10b tu vas
      13A1aA4A1a tu veux
      2a2A4a3a1aa1a5Aa tu vois
      23b2A tune
      8a1A turned
      1a7a14Aaa tuteur
      4cAAA10a twaziem
      1A2fAAA7a9aa twazyem
      a twenty
      Aaa12A1b6c1b two
      2a14a two years
      16aa3aa1BA type
      aABBCECAA1DABAq1afA7A ulis
      14a10A ulis au
      14a10A ulis avec
      4AA1A6a10cA ulis college
      1aA5A5a3A6a ulis lycee
      3A10a ulis pro
      4B2A6e3A6Aa ulisse
      AaC1A1abcAB2A2Dac1b1a1cdB un
      17a7bA un ado
      a16bb6a un adolescent
      AA4A1a1a5AA1B2aBBBa un an
      1A14ABAAA1AAaA un atelier
      2A5A4B4a5aAa un bac
      22A2Aa un bon
      17Aa2b1cAAA un boulot
      8aC14a un cap
      17AA3d1AAa un centime
      25A un cfa
      18A3A2b un chantier
      a4a1A10A1a4dB un college
      1A13A3b3aA un copain
      4Aa1b2A6b1b2BaAdC un de
      20a3a un devis
      14a2aa5Ab un dispositif
      24a un don
      b18a un dortoir
      17a8a un dossier
      3aaA6a1a2cAAAa1ADhB un eleve
      17a4Aa un enfant
      1b8A4A3A3AB un foyer
      19A3A1dA un gamin
      5a4A15A un garage
      8a1b7a5CcA un garcon
      b17a5aaB un gars
      17A6bB un groupe
      17A7A un handicap
      AA13A3d5ba un internat
      18a5c1A un jeun
      A1a7A6BACABABbEA un jeune
      10Aa12aA un jour
      Bf13a1AAf3b2a un lit
      15A3a5A un logement
      4b11b1A1a3a un lycee
      17A2d3bA un marche
      5a9A1aaA2A1CBa un metier
      1a17a2Aa1c un mineur
      7bA15aA un mois
      20aA3a un numero
      3a13b un ordi
      8Aa8AA3a un patron
      18bAa1AbAaA un petit
      1A2A8a1B1A1A2bbBaB un peu
      25a un pour
      AA13a1a7a un probleme
      18a5a un projet
      18A un quart
      18b4AbaA un qui
      5a19a un rayon
      8a9a4AbAa un resto
      17A4Bb1A un salaire
      A2Aa10AA1AA2aAA1E un stage
      17aa3A1c un stagiaire
      18Aa un toit
      10a11BbAA un travail
      2A7a5caa3abCBa un truc
      18A7A un velo
      19A un village
      1b15AaAa2bAaa un vrai
      15A6bA1a un vre
      b2ac1A2ABAA1aAAb1cBCACbd une
      17b6Aa une aesh
      1a13a1BbA une autre
      17A une betise
      17A1A4b une boite
      Aa une bonne
      24d une boulangerie
      bc8a4aA2b5A une chambre
      7a3a12a une classe
      16A3A4a une de
      aA2a6A3A8Aa une demi
      bB2A3a1B4acCD1B1B1gCB une ecole
      4b16A2BfB une eleve
      24AAA une entreprise
      24A une eure
      1b15a1d3BBac une famille
      17BbA4acE une fille
      17BA4BAAa une fois
      1a2aa12Ac3aEaa une formation
      AA1a1a4a4BAAaA2A2Aa une heure
      1A1a6a6Abb4Bb une jeune
      17A6aA une journee
      19A4Aa une maison
      17a une maladie
      18b3Ab1b une paye
      24B une personne
      A15B2A4aaC une petite
      1a8b4A2Ba4A une place
      24a une pme
      16acA une rqth
      24Aaa une semaine
      24AA une serie
      17A4a1C1a une usine
      24a une vingtaine
      17A6Baa une voie
      24a une vraie
      24Aa unite
      18A3abA unpaid
      Aaa1A5ba5A1c3Abc up
      19a4Aa up a
      1b up for
      26a up to
      4b19Aa upe
      4b19Aa upe 2
      a10a3ab1Aaaa2a1a us
      13a9a1aa usinage
      18A2aaA1AA usine
      24aAB usine de
      24A usineur
      23Aa1A utiliser
      Bdb1aa4bA1A1AAadb1c1ABcB va
      18Aa va dire
      aA1a15A3a va mais
      10bA5Aca1a3a va pas
      10b7cA5a va plus
      AB8a4B1A3A3ac vacances
      d2a1aaa2bA1A1db1da1ABb2b vais
      1a8A7Aa3a1aA vais a
      a3a12AA5AaA vais aprann
      5b vais avoir
      A2a1A8a3a7a vais en
      Aa13A6A2ac vais etre
      6a11A5a vais fais
      A14b1c1A3a1AA vais got
      10a7A5A vais just
      7a2a4A2b vais nulle
      dB2a2a2BA5ACA2aBaaA vais pas
      a1a7d5A1b vais plus
      4a5a10a2aA valence
      Ac1A4AbA2a1c1a6AA valise
      19A valognes
      4a15a2aa1a vannes
      1A11a10b1A vas
      15A vas y
      16b vaut
      24A velin
      1A6aAa5a1a3A1bbA velo
      24Aa velo et
      a6a8Aa2a2A1A velos
      24Aba vend
      3Aa17b1A vendre
      Ae2a13Ad6A vendredi
      22A vends
      3aAaa8A1BaaA1AaaA venir
      25Ab venir voir
      17A4A1bA venissieux
      2Ab6A2a2A6Aa1a vente
      Aa24A verra
      A3a12a2A1A1C vers
      17A6Aa vers qui
      22aAa verser
      A7a7aA8a vertige
      17bb1a verts
      26a vesoul
      21b2aA veule
      17a1a4Abb veulent
      1ab1a1A1a1aA1A4a1baBbbdc veut
      19b5bA veut apprendre
      18b6aa veut bosser
      5a7A4a5Aab veut devenir
      1A24C veut dire
      1b2a12b6A1A veut etre
      2a13aAB1a3Aaa veut faire
      aA14A6a1a veut pas
      17a8A veut que
      20a1Aba1A veut un
      bA1cAaa1Aa1Aaa1baA1CbbBca1a veux
      13a1A1AA4AA veux apprendre
      Ac17A1a1AaAa veux bien
      4A12aa4A2a veux bosser
      9a5A veux changer
      26A veux devenir
      2AbAab3B2a3AA4bAaA veux etre
      17ca5Bca veux fair
      2aaA8a3Aa6b veux faire
      a17a5A veux fer
      26A veux fere
      12a12Aa veux fr
      4a11A1A4c1a veux gagne
      1Ba1a5BA3AABDB1caC1B veux pas
      Bb1a2A3d5A2a3A1aA veux plus
      1A13AA4A4A veux que
      aA9a4d2a veux rester
      24Ab veux savoir
      13b9A veux tout
      17d6A veux travail
      5aa11c4A2a veux travaille
      3Aaa7A2a1A3Ad2A veux un
      A3a10a1aA5A1a veux une
      a15a veux voir
      4A2cc1Aa6b3A1Ab viande
      a21A vichy
      16AA vide
      21a4B video
      c3a5Ac5AAA3aBb vie
      A vieilles
      25b vienne
      1A2a1aAcA5A1A3aAb1Aa viens
      15A1A3b2A viens d
      6aAbA9a1A3A viens de
      2Ab3aA9Aa1A1A1aA vient
      1a1a14A4A1Ab vient d
      2Aa4A8a6aA vient de
      1b2a1a8aa7Aa vierzon
      16AAbA2A2BA vieux
      Aa8Aa3Aa1AbbA2aAA village
      AA4a9a1A1aA2BA ville
      16A ville de
      15Aa villefranche
      15Aa villefranche sur
      15aa4b2b villes
      19A villeurbanne
      4AA18A vin
      aAA2a4A4AB1A1a1A1a vingt
      24b vingt ans
      8a vingt cinq
      24a vingt deux
      a4a vingt kilometres
      6a9A vingt minutes
      24a vingtaine
      24a vingtaine de
      23bb1a vini
      b3B3a1b4Aa1da1A2Aa vire
      10c12a vire du
      5b4b7b3a virer
      A2AB10A1A5ABBC vis
      1A2A5a13A1B vis a
      19a5A vis dans
      25a visit
      17abA1a2abC visite
      21a2eC visite de
      24Aba visiter
      5B12A5B1b vit
      4A5a6Aa5AaA vit a
      18A7b vit chez
      4a3a2a4bb1b1AAc2a vite
      16a7A1A vitre
      8a viv
      3a14A5A vivons
      3a14A7b vivons a
      1d13b1AAa3cB1b vivre
      bA8AA3Ac1a5Aab vle
      17A4a1cbA vo
      22b1dA vo zeleve
      13a voeu
      1A2a voeux
      1A15b3a voi
      2a1a3a4a3A1A1AAAC1f voie
      24Ac voies
      cB1a1AaAa1b5B1d1AAA1aAa voila
      6a11ab voila c
      13A4a3AaAA voila ce
      4a4a16A voila j
      4a4Ab6a6A voila moi
      Ab1Aa10A1BaAAA1B1b voir
      23B voir le
      B1a2A4a3aAb1Aa1AA2a vois
      A15b5A1aA vois pas
      a1b5AA6B1aa2a2AB voisin
      1A4a9eB8a voisine
      24B1a voisins
      11A1A1b1b8A voit
      A3a19A voitur
      2A7a5bAAa1aBaaaA voiture
      4A11AAa3a1C1b voitures
      1a13a1A1a2a1cB volontiers
      11a9a4a vont
      18A1b1bBfB vos
      17a4A1AbA vos ateliers
      24Aa vos diplomes
      24cA vos ecoles
      17A1aaAa1bEa vos eleves
      17a2a2BdCA vos jeunes
      1a13b vosges
      1B13A2AA1adadeA votre
      1B18a1ab1A votre ecole
      21aA votre site
      22a2a votre truc
      4a3A6AAaaAa3aBc voudrais
      4a voudrais etre
      8Aa10A3A1A voudrais faire
      20a2a1Ba voudrais un
      3a4a9AAb2aBb voudrait
      17A2A3cB voudrions
      18A voulais
      1a2a8a1fAA3A2aaA voulez
      Aba1B8a1b2aaaaaaec vous
      20Aa2AAA vous a
      17a6A1a vous acceptez
      1a13a1A1cACa2aA vous avez
      20a3A vous confier
      18A2A2Aea vous des
      17a3a2aA vous en
      19A1a2Aa vous etes
      2a15a7a vous explique
      17B2aAa1dAa vous fait
      18a1A4cA vous faites
      17A7bA vous il
      17a6AA vous interesse
      17ab3AaA vous le
      18a3aAaaA vous les
      21a2aAa vous m
      10A6ABAA1aacB vous me
      15A1A2aA2dA vous ou
      1A13Ada1A1A1aBaA vous plait
      19A1a2d vous pouvez
      4A12Ab1a3aa vous prenez
      25b vous un
      17A vous une
      aa11a1fA7a1A vous voulez
      19a3AAAd vous voyez
      10Ab3a7bA1a voyage
      19a1b1Ab1c voyez
      1a8B5Aa1aaaaaCcb vrai
      22a1Aaa vrai metier
      1A2A8a1a1Aab3A vraiment
      15A6bA1a vre
      a17b3a1Aa vu
      18a5A vu un
      10a6Aa4c wage
      22bB2A wages
      10aa3a2aA5A walks
      10b7aA5A walks out
      cA1a4a1A2b1Aaaba2AcAAC want
      cA1a6A4Aa1b4bAAB want to
      13a3A1a1AAaAbh wants
      17A1a1A2Bbe wants to
      8Aaba1A3ab3A1Ab was
      16A7A way
      BAA1Aa1a2A4AA2ab1bBeA we
      20a3c1A we d
      24b we do
      1A3A9BA2b4B we live
      5a12b5A we moved
      10A7aa6a we re
      1a we vais
      26a web
      Ad6a1B6A1a2b1AAA week
      Aa17A3aB week end
      24a welder
      2a well
      A9Ab6b3A1A went
      1B6AA5B3A1aAaaa what
      AA what does
      a20b what i
      17aa2A1c1a what s
      5a9A what you
      6ab7a2b4A1aA when
      2a7Ab3BA2a1a1aa1a where
      24b which
      18AaadaAad who
      19b1A1AAaA who s
      15c9A whole
      15A7a why
      Ac13A2A wi
      10a2A4a2a1aaA will
      23a2a will my
      1b8AA3a2a1aaaAabc with
      1b13a1ABa2bAd1A with a
      1A24a with me
      A25A with my
      17a4AaA1A with the
      20a3c with you
      23a1Ab won
      23a1Ab won t
      24Aa wood
      aA2a5A4a1aAa2aa1ba work
      17b5aAa work in
      10a6Aab2a1AbA worker
      Aa13a6a works
      19aa3bAb workshop
      17aA5Aa workshops
      Ac1aa10Aca1d2a1Aab would
      Ab2a11b1A5aaA would be
      17A1A5AA would like
      17b5a wouldn
      23a wouldn t
      20a5a writing
      3aA wrong
      5a9A2b2A1cA1A wsh
      4Aaa3a x
      BbAaaAaaa1aA1b1aaAda1aA1Bab y
      A1A1BAA1b1aB3cDA1d1a4E y a
      1A1a11Ae1a4A2A y aller
      2A7Ab13A y avait
      15A2a4bBbA y en
      6Ab2a y est
      1b1A6aa3a7A y suis
      a1a7a4b2c y vais
      15b ye
      Ab yeah
      a1cabb1abaA2c2AA1ba3cbA year
      4aB4c7a year 10
      2aCc3aaB2a4A6A year of
      1a1a1a13a5bA year old
      3a9A3a8A years
      17a years ago
      24A years old
      18A6aA yem
      1c yes
      4a12b8a yeux
      26a yinm
      A9a6aaA yo
      23a2A yo ka
      17b4b1Ab yon
      A3Ba4Aa3AABa1aab1bb you
      25a you have
      24A you re
      15A2b you vais
      7a9aa5c1A young
      10A6AB1a3e your
      20a1a1a your pupils
      10A7Baa3bAb your schools
      10a7aa4Bc youth
      24aa zelev
      21bb1eA zeleve
      10Ad4aA1a2cAB zero
      23baa zot
      BBa1b1ABbCaaaAabddbbaCA1edbA ~_a_
      a2Bab3Ac2A1A2eac2bb1e ~_ab
      CfAAaB1aAaA2a1bcab1cbBbcbd ~_ac
      A2ACaBb2B1cc1aAfBabaBAAhd ~_ad
      8bAA2Aa2c1A3AaeA ~_ae
      BA3a3Adb1a1AaAg2AAaae ~_af
      Ba1ba1a2b1aAA1bcaBcb1AAaDe ~_ag
      AA4a1AAa4a1AAA1AAaa1a ~_ah
      a1aaa1AacAc2A1BcAbc1aBaa1c ~_ai
      5a10A1A5aAc ~_aj
      15A ~_ak
      B1a2aA1b1bf2aedaf1aCAaAAe ~_al
      EA2aaa2A1a1A1bAac1aa1a1B ~_am
      daacdcbAaceA1c1bBbibAeBcbeb ~_an
      4a6b1A1A2Aa5a ~_ao
      1aA1a1AAaacdAa2Cbec1bfc1fb ~_ap
      BB1A3bABd5B1ca1Bec1Aa ~_ar
      AaaBABa1AaA2B1acd1a1AbAbia ~_as
      1cb1BbAAbAc1aA1A1ada3cBdb ~_at
      Bb1bA1bA1AacaAAaAce1AA1aAcb ~_au
      1bAaBCa1Baaa1aaDBa1daba2db ~_av
      1a9A ~_aw
      b6a7Ac1c5Aa ~_ay
      4AAAA16Aa ~_b_
      c1cbaA2CBaaae1dBCfAcbAdicC ~_ba
      eebbaa1aa1cb1C2aeeecc1badd ~_be
      AcabcA2AaBA1a1BBdBAAaA1dcd ~_bi
      A1Aba1A1a2a1a2cAA2a2C1a ~_bl
      dbAadAbbb1a2AAdDAbAdBCBdAd ~_bo
      BB1beaAA1ACA1A1AAdBEAAB1cac ~_br
      ad1a2aaa1a2a1acAaBbbbad1A ~_bu
      daa7A2b1Aaa1a2abadB ~_by
      1Ab3aaaAdA3A2da1Aaaabaa ~_c_
      1BCEaABAhhB2E1b1Aba1AAa1da ~_ca
      6a11a1a2a1aa ~_cc
      17A5Aa ~_cd
      AA2aa1ccbABbaAD1bb2abbabE ~_ce
      1A2A3bAc6Ad3A1Aab ~_cf
      g1AB1A1Aacaaad2bBcfaCaaf1CA ~_ch
      2AABBjCa2a4aAAAa1cacea ~_ci
      AAa1baac2ab2aDeBfAAAdb1d ~_cl
      7a9c7aa ~_cm
      dda1a1bbeCcd1C1Bhaebc1bEdcb ~_co
      a3a12A6Ab ~_cp
      CAC1aCa3B4Abcb1aAAagbD ~_cr
      AA2a1A1baB1aa1A1aABa1aBcaa ~_cu
      18a2a2daA ~_cv
      fab1Cb1aAbbaba2Dcbcdaccfab ~_d_
      ac2ca1A1bCb1a1Abf1a1abad1ea ~_da
      AaAc1bbBAffb1AAACbAdAdABcad ~_de
      B1Bdd1A1BabB2acDfa2BfF1Ai ~_di
      jhcAba1bA2D3cadbh1aed1fd ~_do
      2A1A2A2i6b1B4A1a ~_dp
      eABA1a3ac2b1A1ca2aaAAAa ~_dr
      1daAaA2Bb1a2abaaacb1acd1A ~_du
      5a4A6f1A2A1Bca ~_dy
      fabDcdcd2a1aB1baAbAAacdddd ~_e_
      1b8bA6b1a2c2b ~_ea
      1a6AaA2a1AA1A6ab ~_eb
      1b1Ba2a1A1c1A1aACB1aba1hAb ~_ec
      1c1aaa4a3aa1AbaAAaaBjD ~_ed
      bA2aA10BA4a1Aa ~_ef
      3a11eCA4AAA ~_eg
      17b6b ~_ei
      10cb3A1aa2Aa1c ~_ek
      bB1db1a2aaAaAaBbeB1abCABfi ~_el
      CbaBeedeDaBA1BAA1cABB1AbBaa ~_em
      Aa1adbc1d1Ad1c1cc1BB1AA1Abg ~_en
      Aa3A4a2A1b1cd1A1bCbaB ~_ep
      1A2a19b ~_eq
      A1kAAA1AdFB2DAaa1aA2a1Aa ~_er
      aD2a1aaAaBC1Aa2cAbBBaDb1d ~_es
      ccAbA1AB1bAcAc2aAca1ba2bc ~_et
      ba1caB1aba1e2a2AA2bdc2A ~_eu
      e1b8a1A1A1Aaaaaab ~_ev
      cC1Bb3BcbA1b1BcbbABA1aabd ~_ex
      1ab2a1a1Aad3fBc1baAcB1bb ~_fa
      1cBabaa1A2a4ACba1Ba1dbc ~_fe
      abaAeAaaadaa1cacAAd1Bcd1aDs ~_fi
      aAaa2b1aaa2a1BebaAa1A1dAc ~_fl
      bb2a2AA4BaaBd1bcCA1ibb ~_fo
      1edBd2CCAba1AAgB1d1bABaaeA ~_fr
      Bd5a2A4bAAba1AbAdaA ~_fu
      1aab1baAaacbaAaBBbbaA1bfdjj ~_ga
      a1AaA1A1AaAb1a1bBcB1accbbBA ~_ge
      Aa1Baa4A5A1BA1a3bb ~_gi
      17ba5b ~_gl
      Aa1aA1a1b1aA4B1Bb1bfA1A ~_go
      Aaaabc1b2Eca1A1AaBA1BeAa1g ~_gr
      3d ~_gt
      a2A1b4Ac4AcB4aB1c ~_gu
      24a ~_gw
      BbA3A3BA3BCA1bA1eAAAe ~_h_
      acBc1b1AaBaa1C1BBdacbB1B1Ae ~_ha
      AbBbbb2AbBa1AaA1bAea1baAel ~_he
      3B2AAbAA2a1ABCf1AAA1Bbh ~_hi
      hbb5a1cA3gb1Bfb1adcdb ~_ho
      BA1a5aAa3aAaab1AAabAa ~_hu
      1A15A6a ~_hy
      bcbAAba2adb1a1bbbbcbdbb1fd ~_i_
      3ba1aa2A4beAB1cdaAcb ~_ic
      a4b9Aed6Aba ~_id
      2cAab1A1bA2A ~_ie
      b3bA9d2aa2c1aa ~_if
      bAAaAb1b2ca2aAaaabBabbBdg ~_il
      cb2bAAA2A2AacBdBCA3BfB ~_im
      cbabe1a1cacb1BaA2aCA2bbgb ~_in
      1a1b5ab4c2BB1baAaA ~_ir
      aBA1AbA2AAa2Abb2b1baaBbD ~_is
      1b1a1aa3A5Acb1Aad1bb ~_it
      EfABb2B1cca2AcadbaDaf1AdE ~_j_
      2AAba1AaADh1a1ABcACb1cDfaA ~_ja
      ge2aa9aA1bdA2b1AA ~_jd
      caaaa2ba1b1Abac1BddacBaafHa ~_je
      4a17Aaabb ~_jl
      1a1a11cB6a ~_jm
      caAa1AaA3a3B1acbAAdb1b ~_jo
      AdAa11AB6aa ~_jp
      bb2b2a2A4A ~_jr
      2b1dBbAAcaB1b1baCCe1aaBbAc ~_ju
      17A1b3a ~_jv
      3A14A1a3a1b ~_k_
      beB2haAdbB2A1cc1ac1ac1eec ~_ka
      2a1a6a5b1A1acb1Ad ~_ke
      baa1b1aB1agA3BAaeAA2Bagd ~_ki
      5a1A2A7A4A1a ~_kl
      bAb1A1AA2A4DDAAA3A1AA ~_km
      5a17AbAb ~_kn
      AbAA1ab1bA5aA1aAbaabaad ~_ko
      bc1cAc1AAaBA1Aaaae1c1cBaBeb ~_l_
      fcCaaaa1a1fBa2ca1fbbbbgdee ~_la
      1a1a1AAaA1e4a1bfaacabdeda ~_le
      hhbaAaaAB1dB1cBiDcdgacAa1de ~_li
      bA4ab7b5a2a ~_ll
      ac1bA1AaAa1A1AAchbdjbABCe1c ~_lo
      CfcbaAaaA1A2A1A1aB2AAaAch ~_lu
      Bb6a1A4bf1A6a ~_lw
      2c1ECD3bB1b1AAaeA1A1Aab ~_ly
      Ab1bb1bBb1abab1ebbebaAfbBA ~_m_
      aBca1ABabBdAac2CceabCcbeBh ~_ma
      aab1aaaaa1aA1a2adaa2a1Aba ~_md
      caBcb2Ba1bAAaacdcaaBab1ac ~_me
      4cb4A1A5a7a ~_mf
      bbbabAbb2cAaBacDbad1bcbAgd ~_mi
      18bA3aBdA ~_ml
      bA1aB1aA1a1a1A2A1aa1a2Bba ~_mn
      cDAbcd1b1cca1bAcaaeeCccfbAda ~_mo
      2Aa2a ~_mr
      aa2aa4Aa3A1aBAd1Acb1d ~_mu
      bAAa2AaAb1a1a2bbaa1aebAec ~_my
      Bc3A1a1Aab4BD1c4AAa ~_n_
      b3Ab1A2cA3baac2eCab1A ~_na
      2Dk3A2b2C10AA ~_nd
      1AAA2aaa1Ad1AacbaaA1C1bea ~_ne
      bBababaAA1Ba3gaAA1aaba2d ~_ni
      cBaA6bA3B1aA3Aa ~_nn
      hF1bB1aBaBcb1AacdacaBc1aj1B ~_no
      eAaa1a3bca1B1B1BdAacBB1ac ~_nu
      A1cBBaAb2Bb1baBAacbaAAaChA ~_o_
      bd8A4Abb1A1ac1bbA ~_ob
      a2A4a1a7c6bb ~_oc
      5a18a ~_od
      9a7c3Ab1a1a ~_oe
      bAA1b3badA1a1AAabbebbafcA ~_of
      AA8A4cA1AA2A3b ~_oh
      b15c ~_oi
      Bc13bAa3c1cdcA ~_ok
      A2a2a10A2a3aaa ~_ol
      13a7a ~_om
      1B1ABBdcaB1abC1Ed1aeda1Aada ~_on
      a2ab2aa4a1a1cAa3aBaA ~_op
      CAb1AA4AA1a3cAAaBAcAdd ~_or
      A4a5A3eAA1A3AAcB ~_os
      1a13a5AbAbCa ~_ot
      Df1bd1aaB1dA1c1aadcgA1ECbdd ~_ou
      ab2b13a2a2a1a ~_ov
      cA13bbb4a1aAa ~_ow
      4a19a ~_oy
      BabAca1Aaabc1b1cbafAaabhcbg ~_pa
      1A13A1b4A1a ~_pc
      Ddba2Acb1Bbb2gCaacBbadgac ~_pe
      A3b5a4A2b3A3A ~_pf
      1A2A1a6b2AAc2cAAa ~_ph
      aA1ABaaA1ac3ABfaeaBaaAcb ~_pi
      AdcaAaa2afC1BADbBfdaCBAd1C ~_pl
      5A18b1A ~_pm
      Ae1aabAa1a1a1aabf1AecA1BeB ~_po
      AbhCacCaiFD1CcaegaaBbBcAdbF ~_pr
      14aCb1aA3AAdA ~_ps
      b2cAaaaAAa5AAcA2bAAab ~_pt
      1c1AabA3cA3AbBdbhb1cffa ~_pu
      3aa10bA1ab5bA ~_pw
      10Ab12b ~_py
      cBDBBbCbCABC1BACbDd1Ad1cBcd ~_qu
      dA1aa2aa1eA1A1C1dfCaAcgCbb ~_ra
      dacbb1aab1cDA1Ab1DhabBbAegc ~_re
      1A13C9A ~_rh
      AaAAAA1A2eB1AAb1Ac2AcCcBa ~_ri
      cB1AaAb1a1B2Aaaa1ab2AabdA ~_ro
      16adA5aaA ~_rq
      9a6aB1da1a1ab ~_ru
      Ada1b1bAAaCA1b1bbc1aA2a1Af ~_s_
      1cBBe1abAa1a1b1bCCd2ajdfcb ~_sa
      AbA1b1aaa1df4acca1aAabfb ~_sc
      abAjFHaa1dEbhDBDdADbcccdahi ~_se
      abb4bAb5BA1c1aa1Abfc ~_sh
      Bd1aDEaoa2A1CAcdBcBabd1cag ~_si
      19AA1A2Aa ~_sk
      d14a1b1a2c1Aa ~_sl
      1a17A3beA ~_sm
      2a18a2cAA ~_sn
      b1AcAbAaaA1B1aABdcdcbcabecc ~_so
      1ac1bbb2a5A2caaaA1edB ~_sp
      BaeACa2aBcA1dAA1ccacecAe1a ~_st
      ad1cba3aAaa1aaAbBcAAA1ceA ~_su
      eAa7A4aa1B ~_sw
      1a8b4AAb2b3abB ~_sy
      4aaA3a4e1BcbAcbfA1b ~_t_
      1bBBabcA1AA2f1fBEDba1BaiAb ~_ta
      10a4b2b ~_tb
      10a6f7A ~_td
      ac1CAa2Bba1Ai1ABacAaddC1bA ~_te
      1aAg1dc1aaA1a2aaAAb2AcbBe ~_th
      dDb1a2A6aAAaA2BbafBh ~_ti
      2BAAa1ABb3h3bb3Aa ~_tl
      B1b1aa1d1ABd1b1bdABaAafbcab ~_to
      4b3a2b5a1a1A4a ~_tp
      cA1bjABCA1cC1b1aaed2b1aAga ~_tr
      Ac1ACAA2aAA1c1aBA3a1cBc ~_tu
      a2AfBAA2AA1a2AaBA2aAb1g ~_tw
      16a4aa1BA ~_ty
      15A1B ~_ui
      aABBDEABAaDABAv1afA6A ~_ul
      cBB1cA1bbCDA1BaADc1c1Bdb1fb ~_un
      Aaa1a5ba5A1d3Ace ~_up
      20aAaAa ~_ur
      aa8aa1a2baAa1bb1cAa ~_us
      2A17a2AbAA ~_ut
      1fb1bb1A1afC2ad1Ac2b1bf1d ~_va
      3babaaba1B1b1CBabBba1beah ~_ve
      1dBcB2adAAc1AAAcA1eaaFd1gE ~_vi
      bA8AA3Ac1b3A1Bab ~_vl
      Aac1bCaAaAacAAab1bbAchaajgg ~_vo
      3AA5B2a4aca1bAFcd ~_vr
      a17d3a1Bc ~_vu
      cB1a1A3acb1b1DcbeaaAbdCbe ~_wa
      Ed1ABb1aa1Cb3ABababAcBeCb ~_we
      bC2A2bAABa3bBaaa1bAccgA ~_wh
      Bh8bA1A2AAcAaabacac ~_wi
      Ac1ab8a1addBc1Abcbac ~_wo
      3aA15a2A2a ~_wr
      5a9A2b2A1cA1A ~_ws
      BbAaaAaaa1aA1b1aaAda1aA1Bab ~_y_
      10Ac5AA4a1c ~_ya
      Adbbbb1abaA2c1aAa1aa1A1bc ~_ye
      10a6AA7b ~_yi
      BA1ABa9aAab1bacAjc ~_yo
      5c4b5dc1b2A1A ~_za
      10Ad4aBAa1aeBcba ~_ze
      aA3aAA2c5acda2abeb ~_zo
      Ab13b2A1bab1ca ~ab_
      Bh5a1Ab2A1BA1cA4AA ~aba
      a16dAA2A ~abe
      1aAaa1a1AABA1A1aCa1eaa1A ~abi
      1a8aa2AcAa1AaAaAf ~abl
      4ab4A4A4Abcabdb ~abo
      4a12B1abA2bAA ~abr
      a2B6c6aa4a1Ab ~abs
      ABbaEaABBBA2d1AAA4AAbBb ~ac_
      AB5a2a2b1B1Aa2A3ca ~aca
      CfBaa2AA2A1c1accba1aB2dc ~acc
      Be3AAaAaC3abCbAba1bAbAA ~ace
      aACA3A1afA2ac1ddAbAabeb ~ach
      4ABab12a3baA ~aci
      cAA1a2b2d2A1aA1fA3AdAb ~ack
      1B2Aa2b12aAAAb ~aco
      20a1b1A ~acs
      4a3AAA5AB2aBa1a1a ~act
      1daAb6b1b3aeb2AcAeh ~ad_
      1A1AC1A3b1c2a1aa4a1bA ~ada
      aAaaabaa3a1b1B1AaAAAaadbb ~ade
      3A6b2b3d1A2AA1Ab ~adi
      13A10b ~adl
      4AaA6b5baA3bA ~adm
      A2A3a2Aa5daBAAAACgc ~ado
      14aA1a1aAcA ~adr
      10a7aa1a2bA ~ads
      21A2AAb ~adu
      3Ab11A ~aen
      13A3AA5c1A ~aer
      10A3a2c1A3AAbA ~aes
      4Aa11A1b4a1A ~afe
      BA3a4c6AdA2aaaaA ~aff
      11a6a4a1ba ~afg
      9Aa2a2a1b4ab1a ~aft
      1a5a2a13caA ~aga
      Ca1Bd2AAcac2AcCB1Aaaa1fdB ~age
      Aa2B1a3a2a3Aa1Aa1AeaA ~agi
      A2a6Ba3ACABBAA1eAeB ~agn
      Ab8b4c1aAb2b1Aab ~ago
      1a1b1a2AaB5aAA6Bc ~agr
      Aa1a13Aa5aAA ~agu
      1baA2aaAAb2a1a1c1AAABcABA ~ah_
      A1aAaAa1aaeaAa1cAaac2Abc1A ~ai_
      4aa4a8A4aA ~aic
      A9aA3A1bAbA2fBdA ~aid
      aB2A6a4AfBA2ceBBe ~aie
      20a3a1a ~aig
      1bb2aaA2a1a3cBcaabcadcE ~ail
      BB1afbcA2CA2aBa1aBabC1aBa ~aim
      ACbB1cAABcbB1A1BC1aDaA1B2b ~ain
      1Ca1aAAabaC2baCbaaBcaaAibB ~air
      dacaaBaAaAAdaA1dbccbBAbAa1A ~ais
      AeaCA3A1ad1a1Bb1A1c1bBhDa ~ait
      A2a6a5b1a2a1aAAB ~aix
      A3A5b5a1A5A1A ~aiz
      4a12A2b1Bbb ~aj_
      5a12A3Ad1Aa ~aja
      Cb1a1a4B4ddabcaAbBcad ~aje
      17AA2aA1cA ~aji
      8a9Aa3A2a ~ajo
      2Bb1a7b1A1ba ~ak_
      cA2aa9Ac1a ~aka
      1A6Aaa2A1a1a1AabbacAA ~ake
      Aa1A1a4A2c4a4a1bc ~aki
      FaaaeAa1a2A1cAbdccAh1gE1fc ~al_
      aABbA3A4d1AAaB1abaecC ~ala
      1A1a13b6aBa ~alb
      11A5bA3Aa1a ~alc
      Ca1abaBA1b3e1AeB1BbcAfAeA ~ale
      2B7b5A1A5Aa ~alf
      1cbAA3Baa2b1cab1a1AcAAaa ~ali
      10aa1A1Bc1aA3A1Ba ~alk
      a1A1d1a1aaBgAAA1c1caABbeabd ~all
      17a7aA ~alm
      1Aaaa1a1a2a1A1dc1a1aBdadBc ~alo
      Aa3a1a2A7A ~alr
      1A15cA7a ~als
      3A9b3eaA5Aa ~alt
      3AABA3A1a1b3A3AAcaA ~alu
      16Ac4A1A ~alv
      aA7ca7b5a1A ~am_
      bB1A2aa2Ce3A3CaAbDaCg ~ama
      Ab1AA1a3aA1a1ABeab1A1AA1b ~amb
      AcAA2bAa4b1BBAAAAc1aCac ~ame
      4b1A1AA1c1B1cBDBfBa1Addb ~ami
      22AAc ~amo
      B10c3A1b5Bac ~amp
      9a7a7a ~ams
      Aa16a4b2a ~amw
      ecacda1b1abAabAcccdAbACdd1m ~an_
      Ba8a4a1A1d3afbB ~ana
      8a6AAddA5Ab ~anb
      D1bAadaAaAB1AA1cbbCCcAC1cCB ~anc
      ccbBeaAa1A1b1baCC1caccbcgAe ~and
      bAE1aaa1ed1a1a1bABab3A2d ~ane
      bB3a4A7a7a ~anf
      AAAaB1c1abAA3bBbB2a1aAab ~ang
      3a2a2aAd1a2a2AAaa1Aia ~ani
      a7Aa3a1AbAA3AAf1A ~anj
      bAa7aA4A1d3A2cA ~ank
      a9Ac3A3bb1aA1ab ~anm
      1aDbbAAaabBA1a1BBBACbAAAd1d ~ann
      3a12BcBA1cAAa ~ano
      26a ~anp
      5aAA7AAa2A1aAA1A ~anq
      CaaBaAab1A1b1a1Ad1A2AAAAaA ~ans
      cB1bA1Aa1abBAbaEcdA3ccegB ~ant
      4b5a7a1A3Bba ~anu
      c3a1a5A2b1A1A1a1Baa ~anv
      ab1ab1a3bb3h1AcaAaBbdba ~any
      10b4Ac7a ~ao_
      3a12a ~aon
      8a2a1A1a1A1a2AAAa ~aou
      BcFEE1BBjiA1BE1badB1AacBBb ~ap_
      Aa3aa3A1AA1b1b1AA1AAb1c ~apa
      BaBBA2agca4aB1Bb1babA1B ~ape
      bA1a1a2aAaB3A1A1Aa1b1b ~api
      aa1A1Ba1aaad3aAadA1aagca ~app
      AAAaa1B3dAAb1AAAcc2b1bea ~apr
      3AAa6c2bAcAA5ba ~apt
      gBAbA3b1bA1A1BbBda1AbbAba ~aqu
      dCdbadAbbaB2b2cd1b1aBbc1c ~ar_
      1c2a5Aba2ABAab1BBbdBD ~ara
      Aa8A4BfAAaa1A1ab ~arb
      BaABab1aa1ba1b1Bdc2b1acA1c ~arc
      bd1acaaaa1Ab3aabA1cAaCbBc ~ard
      A1AaAaaBABbb1c2Dc1baabDab ~are
      Ab13AbA1a4Aa ~arf
      A9BA2aaBABA1AeeCcD ~arg
      2BAaaaB2cc4A1daa1bA1ab ~ari
      18a4Ad ~ark
      aBA1AaA1a2A1A1CA1DB1bA1D1c ~arl
      7aa7Aab2a3bA ~arm
      1A13AAA4aba1A ~arn
      A1a2a2a6aa2A1ABabaCa ~aro
      5a2aA5a1a1A1aA1aaA ~arp
      15a1aaA2A1aa ~arq
      Aa1AABAabAAa3BbaBbbAabdCd ~arr
      ab1aBbaA1aa4a1adBAaaEBAc ~ars
      Ab2AB1aa1c2A1iaDbfAbaCcab ~art
      2A1bAa3a6A2a3Aab ~ary
      CfAdaAab2Ae1Ba1gfdcAcbAAeaa ~as_
      ca13Ac ~asa
      15a1A ~asb
      5B11c2A1A1Bb ~asc
      Aa3a3Ac2aa1aB1d1AAbAbA ~ase
      17A2a1cbaa ~ash
      Aa1AdA11AAA3abaB ~asi
      10A3a2AC3aaAe ~ask
      10a7a3bAAb ~asn
      7AaAA6a1A5ae ~aso
      1Aaa2a1acccac1DFAbAaBcCd1c ~ass
      1AAAe2A1abA5bca4Ab ~ast
      1b15a1a5aa ~asy
      gb1abfA2B1A1b1BBabfcb1bbfb ~at_
      A14a1aBcaA1a1Ac ~ata
      15A1b7a ~atc
      cb1ABd1A1aC1aA1c1cabaBCAAca ~ate
      aBba6B2b1A1AAaa1aAdaA ~ath
      E1abb6A1b1aaccB1bAaCaa ~ati
      1a1Ac1AA2AA3dAaAC1Ac1bac ~ato
      BAAAFqDDa1bAaB1B2AAB1c1DiF ~atr
      a17AAa1b1a1A ~ats
      2a1a2AbAcA1AaaA1da1bAaA ~att
      A3A5b6Aa1aAbBab ~atu
      CaAacC1a2Bc1B1BbB1aAAc2eb ~au_
      1A2a5A6AA3aA1aa ~aub
      AA2B1a1A1ad3bCcd1A1CAaDb ~auc
      4a3a1A2a2bcaeAaCa1aB ~aud
      bA2b13aA2AA1Aa ~auf
      1a1a1aa1a8A1b2bAB1g ~aug
      2a15a6a ~auj
      17A1c2aA1a ~aul
      1a2a5a7aa ~aum
      1a2a19A1a ~aun
      aAAb2a2AA2d1CB1ABA1Aa1bb ~aur
      1A8bc3a1baaaA1abCa ~aus
      BcAcAcAB2A4dAd1caACceCA ~aut
      a3A10b3a3AabA ~auv
      Acb1b5Aa4AA2bAAAeBa ~aux
      18A5a1A ~av_
      E2AaCbbAadb1a1aB2ABbdACCa ~ava
      be2BBa1Aabbaaaf1bffaBa1ebA ~ave
      A3aa4AA4baAa2AaBba ~avi
      AaA4A7BABdAAdb1cab ~avo
      AA3A12BA5bA ~avr
      1a9A ~awa
      aA1ba8a4AA4e ~ax_
      17A2A1A1bBA ~axe
      cA1aA5A3a1aca3A2ab ~axi
      c1Bab2a2aa3Bg1cA1bbaAgB ~ay_
      A9a7a4a2c ~aya
      24a ~ayb
      fC2A2a2b3AAAAdA1AdgcBA ~aye
      5a3a6B1Aa2aAAa ~ayo
      A2a7a1a1bBA1B2aAb1A ~ays
      aa13Af1ba4cAb ~az_
      25AA ~aza
      10a6Aa3A1c ~aze
      4cAAA9aa5a ~azi
      bA1AgAAA2B4a9aa ~azy
      1c5aa1b2A1babAAab1Aaaa ~ba_
      20a1babB ~bab
      bAe1C3CB3e1aA1c3BAbAc ~bac
      1A1a11A3a2aAcaA ~bag
      1baAa2a5a1a2a1AAA1AAA ~bah
      A9a5bAcaaa1aA1B ~bai
      AaBb5aA2b3A1A2aA1a ~bak
      15d2aa1cAcBbA ~bal
      aB7Ac2A3AbBcAaAca ~ban
      3a11b4a1AaAbA ~bar
      1g1Ab4A1b1A1CB1aaA1cbAbB ~bas
      aA2aA10AA1aA3cBc ~bat
      17A3a1BbBA ~bau
      9a6A1A ~bay
      caA2aaa2a2a1AafCa1acaCcc ~be_
      BaAa6aA5aB2ABaAaa ~bea
      a5ba9b4a ~beb
      10b7b3b1A1a ~bec
      cb13a2ac6A ~bed
      10ac6da1a3Ab ~bee
      2a10B7a2aA ~bef
      3b13d7Aa ~beg
      10a6aa5A1a ~bei
      aBaa5a1A3a1AAA2aaAAa ~bel
      aabAbAA2a3a1aDBb1baB1bd ~ben
      Ab1aA1b1aAa2A1B1Bde1a1bfcb ~ber
      ab3a5A4Ab2caBeg1A ~bes
      10Ab3B1eAB3aC1b ~bet
      22aA ~beu
      a15AA1d3Ab ~bez
      10a4b2b ~bh_
      3a6a6ba6Bb ~bi_
      aa13A10A ~bia
      15A5a2Aaa ~bid
      Dca1aA1AAaBA3BBABaabBAcBa ~bie
      10a5Aaaa6b ~big
      3a14A5ba ~bij
      4a12aa ~bik
      4aa1a7caaAAb1Aaeaa ~bil
      4a19b1A ~bim
      AbbA2a14a2b ~bin
      bA2a11A8aA ~bis
      1aAaa1a1AABA1B1aCAAeaA2EAb ~bit
      13a3b5bc1A ~biz
      Ab16A2Aa2a ~bje
      2A1baA6a2ac5A1Cb ~bla
      1b2cbb1a1BbA1AhbfAc1Aa1dbd ~ble
      da8A3Aa3CgA1Ad1a ~bli
      2Ab4aA3a5A1aa ~blo
      15Ab ~bo_
      ae1ab2a7aa9A ~boa
      10a5A1aa ~bob
      A9a2A2a1b3a1ea ~bod
      bAA3a1A6bA ~bof
      1b4aa9bABbAABeAC ~boi
      3acA4A1A2AabCCbAFBAAc ~bon
      aA4a1a6BBBAa3b2a ~bor
      Aa2A3a2a3A3Ab1d1b1C ~bos
      4a12aba2A1Ac ~bot
      AC2Ac2b6cAAABAbeacCe ~bou
      aA5a11a3AAbe ~boy
      1A11a1A1eA2A1AdAb ~bra
      BaB1fAAbbB1BAa1da1dc1BAbbAb ~bre
      AB1aab1A2B4AD1ACbBA1dBA ~bri
      bB8A2A2AAac2AaAba ~bro
      A1A7a4A1A1A2A1AAa ~bru
      4a5a6ba3b1Aa ~bse
      a2B13A5a2a ~bso
      15A4a3AbA ~bui
      3a2a3b2a3A3b2a ~bul
      4AA12a5aaA ~bur
      1b2aaaa2AA3Bba1AbA3Ba ~bus
      baa5cAAaBa1aaBBA1A1adAa ~but
      ca8A4AfA1aa1adcaA ~by_
      a1a7A2b1A1b7a ~bye
      25a ~byl
      A1abc2bABbC1a2DaaBbA1aAAc ~ca_
      16A4b2b1A ~cab
      2a3a6ba3aaAAAAabc ~cad
      3Ab11A ~cae
      1a16b7b ~cah
      2b1Aaa3A2A1aB2AaAa1acB ~cai
      B1A1ba1AA1bA1b1BcAb1ab2ccA ~cal
      AB2a3a2a1a5CA3d1A ~cam
      Ca1aa3AAaA4bAacaaBaAda ~can
      AaEGEABCjjB1BE3bAAAA1Aa1B ~cap
      abaA1AAadBAb3AfBAbAaABd1A ~car
      c2a4aAB2a1AbA2b2bAeC ~cas
      aa4A3a1ab1d1cc1aA1aDca ~cat
      aA8aa4Aba2AaaCa ~cau
      10a7aA2A1b ~caz
      6a11a4a1aa ~cc_
      2Aa4A1A2c6a3a ~cca
      Bb14aabaaA3b ~cce
      5aa10a5Aa ~cci
      Ab2a10ab3Aa1aDeA ~cco
      aa13a1a4A1bab ~ccu
      1fbBa2abbbB1AbgbAeadaaabbd ~ce_
      20a ~ced
      1ab2A3AbB1b1A1adA4AbA ~cee
      1a1a1A1a1a5AAb1a3AcCc ~cel
      3aa5A6aA3b1bAa ~cem
      AeAa1B1AA6AAbb1bAd2cA ~cen
      Bb3b10A1d3bAAb ~cep
      1AAa1a2aA5AAdBbAa1Bc1D ~cer
      1C6A1aA4bcaAaa2fb ~ces
      1aa1A1aaba3a2A1AA1a2Ab ~cet
      17A3A2AaA ~ceu
      4a12a1a3A ~cev
      21a3A ~cez
      1A2A3bAc7d3A1AAb ~cfa
      AA3aa6a1aBa1b1A2edA ~ch_
      bb3b2abAcaa1ACBAAaA1Cacc ~cha
      e1ABA2CAbfB1aaAaAcfdAdaiDD ~che
      A2Ab2A3A1a1Bab1AAaaBbB ~chi
      2ba1AA3a7A1b3bA ~chn
      1cCaaa1aa1bc1A1bACdB2aeadb ~cho
      10a6bba3a1A ~chr
      19b4baa ~chu
      aA1baAaa7ceBB1cccAbdb ~ci_
      2b1aBac1ab6cbda1c1CgD ~cia
      A10A5b3A1AbA ~cid
      1AAAb4a1A3AAABA1A1AgCF ~cie
      2AaA1a4A3a2aab1A1a1B ~cil
      a1AABBjCa1B6A1A2aa2d ~cin
      3a1a12AAA2aBf ~cio
      1b1a2b3a6AcAd1A1bba ~cip
      1a1a11AAaA5bA ~cis
      2a7A5aA2a2Aaa ~cit
      cAAa3b1ab2A1aAAcA3AdBa ~ck_
      aA8b7ca1c2cca ~cke
      1Ba1bbabaAbc2aAa1eAaacDAbB ~cla
      1A2a6a1B1BAaAA1AgBA1A ~cle
      1a2A2b2a ~clg
      A2aa4aA2a1AA2ABabc1B ~cli
      aA1A6B4AfA6Aa ~clo
      bB2A5c3a1a1dAAAaAcdB ~clu
      7a17Aa ~cm_
      16AaA4AAb ~co_
      18a5BeA ~coa
      20a3Aa ~cod
      17c6a1a ~coe
      aA2a3Aa6bAcA2ab2B ~coi
      BdA1AaccBAmh1B1AABhbc1BaAeb ~col
      aAbaaaAAeBCaAAaAa1CAcBb1i1A ~com
      adBgAbaAAcCb1B2AaBaabbdbef ~con
      a4a2aAa4aAb1AA1AbAAA ~coo
      b4a2a6BAAac1aBaaab ~cop
      AB1A1a2a1Aa1a2aA1DaaBaeaa ~cor
      AA22a1A ~cos
      a1A2A2A1AA3af1BaAAA1Cab ~cot
      Cda1C1bc1ba2A1aaacBAA1D1b ~cou
      a16A4a1BdA ~cpe
      10A6Aa5b1c ~cra
      2A12A1AA1b3eDb ~cre
      A1AAb3aAcd3AddfCadA2db ~cri
      BAAa1Cb2A1a4B1gAA1AAAgC ~cro
      21b1AfAB ~cru
      5a10ABA2A1bBaa ~cs_
      1a11a3A1baBAdB1c ~ct_
      1A2c10Ad1BAAAb1bca ~cte
      1bA1a5Aca2cACaBa1aAAbA ~cti
      3A4a1a6Ae1Aa2Bbb ~cto
      4a3a7aaA1b1AAcB ~ctr
      10A6AAacaba1AA ~ctu
      1a11b8a1aA ~cu_
      1a16a1AcA1b1b ~cue
      AAAaa3baB1a2A1bABA1aBa1b ~cui
      1a2Aa5A3A1dBAa1Aaaac ~cul
      A3B5ad1a1bA1c2AA1BBd ~cun
      aA1A11aaaA5AaA ~cup
      2a15A1c3bBc ~cur
      1AA19a1A1A ~cus
      1A1A5a5B1A4A1cA ~cut
      18a2a2caA ~cv_
      A2a1a9AA1Aa2A1b ~cy_
      4BA4b7aA4aAb ~da_
      10a2a1a2Bb2a1AAa ~dad
      18AAa1b1c1b ~dag
      1a18b1A1aA ~dai
      1c3a12A7a ~dak
      4bAA8A1d1a ~dal
      10a2a1AA2a4A1A ~dam
      1CaB2aaAbAb1a2cb1aA1abAcB ~dan
      4A7c2b1b1A4cbA ~dap
      A4a10aAc3AaAAAa ~dar
      2AA4A8aa1aa1A1AA ~dat
      1a1a1aa1a8A1a2a1BBg ~dau
      4a13A4a ~dav
      Aa9a4B2A3bbb ~day
      Aa2aA1a2A4A3A ~ddl
      1cAiaaaAbAa1AAAa1bc1bcbDff ~de_
      1b3b4a4Bgfaa1A4a ~dea
      4a3bAB1A2aBcBa1a1ad1D ~deb
      AB2ba1aa1ec3AAChAA3bdb ~dec
      A9Aa6a4AB1b ~ded
      bA1A11A1A1A4aa ~dee
      3a6f4A1acA2aA1cb ~def
      2a14A4a1Ab ~deg
      aA8b4A1Acc2A1AaB ~deh
      aaBa1acaaaB4ab1AA1A1c1Ba ~dej
      Ab2a2a8dBA3da1cA ~del
      1AAA1AAb1aaA1b1dBCd3AcDi ~dem
      4a3aAAa3AAcBA4bgE ~den
      a20a2A1B ~deo
      BbA1B2Ab1fa1A1A1ej1bBcC1ab ~dep
      C1BAdA2Cd1B1e1A1AcAdAc1iEB ~der
      aB2B1ad3a2aA1Ae1aaccdcB ~des
      1a1a1a1A2A5AaAA3bCbe ~det
      2dBA1aBDib2B1BAaC1aaaDdab ~deu
      Aa1AB1a1aAA5Aaae1abBcBd ~dev
      8Cd5a2AbAbaBBB ~dez
      24baA ~dfr
      3a17aA1aAA ~dge
      Cf1ab2A2Cb1a1AcdBaABa1bbb ~di_
      b2A11b1g1Aa4ca ~dia
      14a1bcAAbaA1bA ~dic
      17Aa3AAAaa ~did
      aaAa1ba1Abb2b1A1db1A1AaDA ~die
      2Aa3a7a1ABa2a1BAc ~dif
      AAa1bA18BAa ~dij
      Bc3a9A1A6AaB ~dim
      d2Aaa1aaAaA1A3cbBa1B1Ab ~din
      A9A7Bc4Aaa ~dio
      9b6AAbAA3Bb ~dip
      1aA1a7a2BBAAb1A2aaa ~dir
      C1AaBABaAaA2aadcf1Cb1aBaBc ~dis
      AaAaaaa2BdAA3AddaBaaAdHf ~dit
      1AaA1a1AAaA2a1A3b2ABBaA ~dix
      5A4a7a3b2bB ~diz
      Aa2aA1a2A8Aa3b ~dle
      24a ~dlo
      2A1AaA6b1c3baA1A1bA ~dmi
      11a11a2a ~dn_
      c1Aa2ba2C2A1AaAA2BaBacc ~do_
      17a4b1aeB ~doc
      A14b2Aa1a2b1b ~doe
      1A17A4a ~dog
      A1b1a2a2A4AccBdaAAeAaA ~doi
      a5a10dcA3A1cA ~dol
      de2a5BA3aAa1dAAAabb ~dom
      A1bAAca1A1ba1A1baA2AedaaCB ~don
      aA2a5A7A ~doo
      mjaAb1AbaAaB2aBCBchAABAEad ~dor
      A16bbA2A1Cca ~dos
      cCa1abba1aA2aABA1ACaAA2De ~dou
      4A5d ~dp_
      17eA3AA ~dph
      10d6baB4A1a ~dps
      10a7B ~dpu
      ab2aaab1AbA1a1AaAba2baBba ~dr_
      1b1ab5BA1A1AbaAccaBbb1a ~dra
      Aa2cA2b1B3aB1a1eAaabBda ~dre
      aa8b6A1AAAA1aB ~dri
      dBB7a2b1c1d1aA1bA1Bb ~dro
      Ca1AaaabA1aa1A1Bbae2aa1abb ~ds_
      bbbAaA4ea3b1ba1bbac2a ~du_
      2AaaA4a1A1aaa1baAAa1DhD ~duc
      Ac2a3aa5AaaaA2a1BAb ~dui
      Ba3a10b1AbAaa1c ~dun
      Aa1A5aB2a1a1ABd1a1aa1A ~dur
      8Aa7Aa2AAAaa ~dus
      Aa1a1a1a5A2a1c3abcb ~dy_
      5a4A6fAA4Aba ~dys
      aA3b9A8aAa ~ea_
      aA2aa9babbA2ab1bA ~eac
      1b3a1a2A8A1aabaac ~ead
      Ab ~eah
      5a11d7aa ~eak
      1a13Afd1aA1baGbA ~eal
      9a8b6cA ~eam
      A3b5a2a2AaA1a1aA1Aa ~ean
      1Abcab1abaBA1c1CbbAc2AbcBd ~ear
      1c8bA4aAa3a1A ~eas
      1AAb4A1A2c3aA1A3bB ~eat
      Aaaada1Aa1B4ABAB1bAB1c1h ~eau
      aA2a5A4Ae2a5bA ~eav
      24c1a ~eb_
      15a2a2acAbaA ~eba
      bc4baAaA2a1AAbAf2aB1bc ~ebe
      A9A4A1c4A3B ~ebo
      a1A12aAd1b3aaAb ~ebr
      4a3bAA1B2A1BC4Ac ~ebu
      bbb5BbA1aaaCAaAb3bABd ~ec_
      aa1ba5b2a1aA1aB1aaAaa ~eca
      1A2b1a3A4b1a1aAa1BcCb ~ece
      1Ab2AA4A3BAB1aaA2dBb ~ech
      A1aaA1a2a4aAAdA3A1A1c ~eci
      18a2acAAbB ~ecl
      b1AhC1AADdegACAABEea1BAcbc ~eco
      AA2a1aa3a4AAeAafABbda ~ecr
      Ac1AcA6aa1AdAb1bc1cbc ~ect
      1A1A9b2bA3b2b1b ~ecu
      1a1a12A7a ~ecy
      bbB1AdA1bAeb1A1Aecdg1AAc1ca ~ed_
      Aa3A4Aa6A2Aa1B1c ~eda
      18a1A1b1a1c ~ede
      Bg2a10AaA1caa2ac ~edi
      2a1acca1aB1A1AAA1AA2AA1Ab ~edo
      5a1b2ab3Abac1a1A1abB ~eds
      1c1aaA4a3aa1Aac1AA1EhD ~edu
      2BgAc1cfAa2a1C2fAAbbBcda ~ee_
      aa3a1b9bAca1Aecb ~eed
      Bf2A3a1B6A1a2b2AA ~eek
      17a3A2AbA ~eel
      AAa3cA2bc3AA1ddAaa1Ac ~een
      d14a2A2AbaAaa ~eep
      5A4A6a5A1b ~eer
      1a2a12b1AAaABaba ~ees
      10b6Aa1aa2ba ~eet
      Aaaaaa3ab2b1gAAcaaa1AAbB ~ef_
      1A1a1Ab6b3AAA3Ac1b ~efa
      acA3Ba1bA4B1cc2aaaDgA ~efe
      bA2aA10BA4a1Aa ~eff
      3a6d5AcaA3Aabb ~efi
      11A12a ~efl
      7B5B3BaAac1AbA ~efo
      15Ba ~efr
      2A1BA4f4a1cd4aaAb ~eft
      cBa12a2abAAA3a ~efu
      3b11fBd1Aa1cBbBd ~ega
      1AA1a1aaAA1B1A1A2AAA1BAAAc ~ege
      A3A6A3bBaA1be2ecB ~egi
      a15BAA5a1A ~egl
      17a6bAA ~egn
      a2jB3Aa2CB1A1ADA3a1A ~ego
      1a1BHEBCaABAp1CAA8cB ~egp
      17Ad7a ~egr
      AA1a1B6c9cACeA ~egu
      aA8b4A1Acc2A2aB ~eho
      B1A1A1aa2Aac2AAdAA1a1AcbA ~eig
      B2aC3A2A1B1aAecA3AaAa ~eil
      A1AA1a3bAA1a2bbBbaaaCb ~ein
      A1a1A1aA3aA2ABaAa1AA1Ca ~eiz
      aaBa1acaaaB4aa1AA1A1c1Ba ~eja
      6ca2a5bab3a1Abb ~eje
      8a7b1b5AA ~ejo
      Ad6a1C4c1A1a2d1aAB ~ek_
      10cc7a4a ~eko
      17b3A ~ekr
      a3a3Aa7bA4AAba ~ekt
      1aAabb1Aa1b3aAAaAfc1cAbe ~el_
      Bf1a1A4A5cacA1AbA1c ~ela
      17BaA1a2bAc ~eld
      aAabcb2ab2a1aA1b1a1b2cb ~ele
      aA1a3b15aA ~elf
      1a2A2a2A1a3AbA1aAAbcbA ~eli
      aAA1d1b2a1Aa2aEaAaB1bA1cd ~ell
      1A2a1a3a ~eln
      a4A1aa1A4af1cAa1aacbA ~elo
      a13a2Aaa2aaA ~elp
      1A11a1AbCaaA1aAdAA ~elq
      A1a10b3aA1Aa1A1Bb ~els
      18BAb1aAb1B ~elu
      2a7A9a3aA ~elv
      a2a6A7A5Aaa ~ely
      1a1DkggdDfEA1BAa1BA2AA1Bb ~em_
      B1aAc4aA2a1Aa1abAbaaaeA ~ema
      AAA2A1abAAA3aABB2A1bf ~emb
      1ccB1bfeEcBaaDBeaB1dcaA1dBA ~eme
      aDfABAAagFbA2ABBacAAAAaBf ~emi
      1B2a8a1BbA1A2aAa1c ~emm
      A1a4a2A4A1a3AAA1da ~emo
      A1a3aa2B4AA3a3ACb ~emp
      22bfA ~emu
      2d5bAA4aA ~emy
      1ecabaabcbccab1aCadbAAdBbfe ~en_
      CaaaDaA1BbbB1A1bBAACAaa1eBB ~ena
      BBBa1aaabAAA4AAbAb1A1cB ~enc
      CdbAc1bB1ac4bDdAfBAcaADa ~end
      1cbcBAB1A1BA1a2CA1A2aAffa ~ene
      aBa2A1baAAb1a1ABbAa1Bb1C1d ~enf
      a3da3aA4A1BaA2A1Aab ~eng
      ca1aaa2Aa3e1BB2A1ABAecB ~eni
      21c4a ~enl
      4aa9Aa1AA4A1c ~enm
      AcaabaA1A4A1BBAcaBA1abeb ~enn
      4B1a3a4AAaaAb3dBA ~eno
      AaA5aAbb3BbAaA1babB1A ~enr
      ed3AbAb1EabA1aBdCBB2adAd ~ens
      baAcc1aa1aBaba2ccabaBccbeC ~ent
      3aA1a2ba5aaBbAa1d1c ~enu
      Aba2a4aA3cdbfBb1AbeDa ~env
      24A ~eny
      21a1A1Aa ~eo_
      11a5A1c2AAaeA ~eon
      15A8aa ~eop
      3aa5A2a11Aa ~eor
      a14bAcg3aBAd ~ep_
      B1AAeB1A2BA1b1BBcCBcAB1a1b ~epa
      1a1a1a2bAa4C1baA5aA ~epe
      Aa13AaA3A1b1Aa ~eph
      ab3A4a2B2acd3bC1cA ~epi
      1a7aA4b2aa4Bb ~epl
      Bb8aa3BABAAA1bBAbc ~epo
      1a2aa3ab14a ~epp
      2BaA3A1dB1a4bCA2AgCA ~epr
      a16b3Ab1Abc ~eps
      Ce5ac1ba3A2faaAaaCcA ~ept
      A1AAC2AbAfb1A3beAAAc2Bc ~epu
      1A2a3A8cac1aBAbaA ~equ
      aABcba1AgA1cA1Adc1BbcAAadcd ~er_
      ChdcAbB3CA1a1ed1CA1aAfjDa ~era
      8a15A ~erb
      1AcBA5A2b3C1DaB1ddB ~erc
      4a12db3AaBda ~erd
      AdgDbAC2CDa1BAbb1DdebGebcb ~ere
      aa2A5A4A1d1e1aaBa1a ~erg
      AA1dc1aAbaAAa3ABaABBDAiA ~eri
      C1DAA2ABbB2h1Abaab1aa2BD ~erm
      fg1BdCAABdAA1e1aAAAc1baAAcA ~ern
      2a1aa3aBd1B1BaB2aBcABdA ~ero
      1b13aA1Ab5aB ~erp
      3Aa1bA1aBc3BA1BAAA1Ab1a ~err
      B1b2BAA1AAC1Baa2B2cbEegC ~ers
      b1AAb1a1a1Aa1babAaabaAAaacE ~ert
      2a1a1a2aC6AA1eae3a ~erv
      e1b5Aa3A1AaA4dbcbC ~ery
      1b2a1a8aa7Aa ~erz
      Aaac1a3aBaab1CAbaacbdaeba ~es_
      bB13a1a1aAa3Ad ~esa
      bA2A5c4aAbgb1a1BBcA ~esc
      1A1A5aAa3a1bbAc1aAbdb ~ese
      3AbA4A3a2caA5aA ~esh
      cA1B2a3A6ccBaA1AAcB ~esi
      10a5Aa ~esk
      1a13c7a2a ~esn
      aa2a5cA3AcA2abBeg1A ~eso
      3Aa1a3A6aaAaaaA ~esp
      16Ba ~esq
      aA1a2a1cABA1a1bcbBaAcaAc1b ~ess
      Ad1aaa3bAB3ebA2CACba1b ~est
      18a1a1A1abA ~esu
      bc1acccAb1bAaA1b1agbacdAeea ~et_
      1cADcFCAaAc3ABADbB1aCAb1B ~eta
      Caa2bA3acBAACBdAaa1B1aAc ~ete
      9A3b2abc4aBb ~eth
      1BabbA1b1bBaAB1aAbACAaEba1a ~eti
      d2Aa2aAAa4AA2a2A1bbB ~eto
      1aBa1aaA1aD4aE1DB2AbBb ~etr
      Ab13aaBAAacA1cAa ~ets
      Aa2B1b1ba5BccfCAbd1ec ~ett
      AaAaaab1Aa3a4b1A1AcBAb ~etu
      15A1a7a ~ety
      A2AA3a4a1AB6ac ~etz
      1bAaAA1aaABd3bC1aAA1ba1ba ~eu_
      4a3a11A1a1bAb ~eub
      17A1A4aaa ~eud
      a4A2aA3B1cAA1a1aAA1AA ~euf
      12a5A3aA1aA ~eug
      caa1cA1abaa2baabaCa1baB1b ~euh
      A2a6a6cbBaAaA1a ~eui
      B1AAbA1baABc2aBe1Aa1ab1AAf ~eul
      aBa1a1b1AaA4AbBba1cAAhfEb ~eun
      b2bA1A1BbeB1CABBB2BAd1cdB ~eur
      BaaAA5a6BABa2aBc ~eus
      AAbbb2Aa2A1A1ccd2d1Da1bb ~eut
      4a4aA2b3AA1a2aa ~euv
      Acaa1cbCBe1BaA1AdbbBabAabad ~eux
      8Bc7A6c1A ~euz
      15B1A7c ~ev_
      4b3aAB2a3a3ca1baA ~eva
      cabaeA2A1Ac2a1a2AAc1cbdd ~eve
      Ba2bA4a4A1A1AbaBAfDc ~evi
      5A10A1be1A1aDgB ~evo
      1A2B1b3c6bcd2aBA1A ~evr
      11a9Aa2aA ~ew_
      Aa14d ~ewh
      26a ~ewi
      a20b2aAa ~ewo
      3Aa4A ~ex_
      AbA5Bd3a1c3A1A1AA1b ~exa
      bB8c5bbbA4abA ~exc
      17A4A1a ~exe
      16bbBa3aAab ~exi
      1Aa4a5a1A1aa1Aab2Ab ~exp
      bAa1a1a4A3A1abA2aAb ~ext
      A5a1a6aAeaA2bha1a ~ey_
      A4a4C6cD6aA ~eye
      aaABC1a3AA3cAaBdC1b1d1d ~ez_
      A2aa5A6A1A3aaAB ~eza
      1a1a20aa ~eze
      a9A5AA1A4b ~ezi
      b15a1af3a1b ~ezo
      1A2A3bAc7cb1AAcAAb ~fa_
      4a12B3A2bBA ~fab
      A2aB5A3A1B1A4AbBB ~fac
      18A4AbA ~fag
      ACaAcaba2bb1b1DAadFa1eEdab ~fai
      c1A1A6c3a1BCdA3Dca ~fam
      a4a1a2aa4ABAa1Ac1ABf ~fan
      Aa13dAc4a2A ~far
      17BAA1aAAA1a ~fas
      Aa8A5Ab1A2A2aa ~fat
      Aca1a10cbd1h2CcgbB ~fau
      Ad2a5A4A1a1a2A1A1B ~fe_
      10a7bA1aa1a1A ~fec
      5a16a ~fed
      22aaAaa ~fee
      1A2a5a11a2b ~fel
      a14A8c1A ~fem
      3a18a1AcA ~fen
      bcB2aBa1aB4CA1ed1A2Cfe ~fer
      1aaab3b4b3aCA1A1A1d ~fes
      4a13a5a1C ~fet
      17A4A1cAA ~feu
      6a3c7c4aAaa ~fev
      a3c3A1a4A1Baa2bAa1A ~ff_
      15AAAa2a1A2b ~ffa
      Aa2a2a2c6Ab1A1abBc ~ffe
      2Ab7A3a3aa1a ~ffi
      bAa12aAAaAc1A1dA ~ffr
      9a8b6a ~ffu
      11a6a4a1ba ~fgh
      Bbc1a8a2AA6Bbd ~fi_
      13a4A5b1A ~fib
      aAAba6A3cAdAaacc1Aca ~fic
      17AA1aAB2Ab ~fie
      19A5ba ~fif
      10a7a2bA2A ~fig
      aaa1aa1a1a1a1bab2baA1aaCCh ~fil
      BaaAcAa1Bfd2a1BCbda1B1aaBB ~fin
      3aA2acBA2A7a1bbdA ~fir
      6a8abbb2a1B1Ai ~fis
      AA14AA2a1aAfCA ~fit
      18Ac ~fix
      bA2A2Aa1a6AA7i ~fiy
      3A6a ~fla
      bAa3b1bA1A1a1AbBaAa1A1cCc ~fle
      8Ab7d2a3aAA ~flo
      3a11a9bA ~fo_
      24baA ~fod
      A1BaA1a1AAA3a1Acaa3BC1a ~foi
      BcAAaA4A5BaAAbb1AbCa ~fon
      aA15Ab1a3bAA ~foo
      1cd1b2A3A1C1BB1aDaabagad ~for
      1a2a20Ac ~fos
      dC2A5b2A1bB1Ba2Bac1A ~fou
      Ab9a3AcABd2AaCcB ~foy
      4ba4A6aa1a3A1e ~fr_
      A1a2abAA1b2A1fAAb1aAA1Ad ~fra
      1b1AdAAAAAa2A3A1acAbAaAB ~fre
      1aa7Aa4aAaAA1acdaA ~fri
      aaa2a1A1a1b1a1B1acAaaAAbb ~fro
      b1bA1A3A1A1A1c10B ~frr
      4a17A1a ~fru
      4a2a12a1a1abA ~fs_
      2A1BA4f4a1bd4adAa ~ft_
      9Aa5a1bA3aAba ~fte
      A1Aa4b9b3a ~fur
      bBa12d4AA4a ~fus
      1c5a16e ~fut
      2B7a7Ac ~fwa
      1A1aa5A5AA1A1AAeAA ~gag
      1a5a9e6a ~gai
      3aA5A4dBAA1a1d2Ac ~gal
      Abaaa5a4a1AaaAaaBbcb ~gam
      4A11A5A1aaa ~gan
      8a15bA ~gap
      a1AaAcba1bcca1aB1adb2bB1fd ~gar
      A6A2a8A3ab1c ~gas
      b1a1a12aa7a ~gat
      8a1A5Acaa4AaA ~gau
      BaA3a1a1D1aA1ACCD1aBeccbb ~ge_
      1a9a8a1A1bA ~gea
      4a12A1c1a1A1b ~gee
      1a13A1A1i3BAA ~gem
      A2aaAA1Ba2acAB1aE1bAAdbBA ~gen
      11a1a1c3d4BcA ~geo
      1aAAA4cA2a1fBaC1aabAa1A ~ger
      B1A2Aa4A1a2AdcBAbAB1ba ~ges
      aaA7A2a1A1aaA1ccaaAC ~get
      2B7a6a2a3dAA ~gh_
      11a6a4a1ba ~gha
      ac1a1aa1a1A4ba1b2Ab1BAh ~ght
      4A13aa1aa1ab ~gia
      3aa1A12aaab1abA ~gie
      25aa ~gil
      1a2A4aA4AABaA4a1b ~gin
      A1Aa6BA3cC1A1b3b1A ~gio
      1Aa12b8aa ~giq
      5a4A7A6ba ~gir
      1aa7a2a1A2bAacAAgAB ~gis
      3Ba13A2a2aAa ~giv
      A3d12Aa2A2b1a ~gla
      a23c1A ~gle
      5a8A1BAA5Aaa ~gli
      Aa8A8A3BcA ~gn_
      4a5A4AAb1A1A2CfB ~gna
      AA2AA1aaABbcb1BebA1B1Ae1aa ~gne
      20a1A1aa ~gni
      Aa14C2a2aAbaA ~gno
      1A2a5a5A1aa ~gny
      1c1aa5b5A2A1aa1dBa ~go_
      18A3b1Aab ~gog
      bB1a12BaA3b2A ~goi
      5aa10BAa2A1aAa ~gol
      BbBlB3Aa2CB1c2B4aaAa ~gon
      10aA6A5b1A ~goo
      aAa1A10AaAaA5aa ~gor
      8a12bb1b1a ~gos
      AA1aA5A4a1cAc5aB ~got
      2a15B3a1Aa ~gou
      1a1BHEBCaABAq1CAA8cB ~gpa
      2a1acac2Db2Ad1ABCA1eBDad ~gra
      3a6Aa4B1ca1AAACAb ~gre
      Ac1b1a1AAaC4A1CAA2A1cAa ~gri
      1A8a4aaa1ab3da ~gro
      bA8a6a6c1A ~gs_
      aBAe6A4ABAAAa4a ~gt_
      24a ~gta
      2a1A11A1bb ~gte
      17ba6Aa ~gts
      AB1AAAa3Bcb2BCfdBA2AAbA ~gue
      1a3a11AA3a1BbA ~gui
      2a19bA1a ~gum
      10a10bA1aAA ~gur
      24a ~gwa
      aaAaa1a1AABA1A1aCB1eaAA1Bb ~hab
      10a6b5a1Bb ~hac
      1a9a14a ~had
      3aaa2a1A6Ac5AdA ~hag
      AAaAab2a1a5bbbBb1A1aB ~hai
      2B1A5b4AAAA1a1A2AA ~hal
      Ac2A5aa3aC2e3D1bb ~ham
      1BAaAAa1a1Ba1b1aaACAaA1AAec ~han
      aa8a4b1AAA1A2d ~hap
      fA2A10A1A1AAA1dAbA ~haq
      2aA1a2Aaa3aA1cAAabcabbB ~har
      3b7b3Aaea2abACca ~has
      eAa1ba1aAAA1aA1CbaCBbcAbbCc ~hat
      Aa1a1a4Aa1a1BA1AAAAB1B1b ~hau
      BA3A4aA3A1AcAAA1A1Aa ~hav
      bd1bBb2Aada1Aa1edbdbadbeAh ~he_
      10AA5caA2aaaA ~hea
      ab15A1g1aaAAaa ~heb
      3a6a7B3a1aA ~hed
      16a4a2b1A ~hee
      1aa1a4aA6A1aba1BabB ~hef
      Aa1ABa5A1a1baaAbb1a1abB ~hei
      bA2a5A3a2A1aa1aabaA ~hel
      a5a8aaa1AaABaaAA ~hem
      ABa3abA6a1Aa1AA1Ac1B ~hen
      23A1Ac ~heo
      dcBAaba2bBb1a1fbAAa2Cfafb ~her
      3A11aBaB1cAA1faa ~hes
      4a4b3A3A2aa1bbba ~het
      B7A1aA3EAB1BAA2bC ~heu
      3Aa4aA2a8aA1Bb ~hev
      4a1a8b1acA3aAa ~hey
      1A1AB2A2bA3AcbabA1a1EbA ~hez
      4AA2a1BA13aB ~hi_
      2a7A6Aa1a3bA ~hic
      2aAa5B5AAcAAcAAaCa ~hie
      A1a14Aa5aAa ~hif
      3a9b8aa1aa ~hil
      a9a2a4cA2a1Bbc ~him
      BA2b2Aa6BaAcAABBbaac ~hin
      22b1b1A ~hip
      a2AAacA2A2a7A3cC ~hir
      3aAa1Aa4a4D2a1aAAe ~his
      A9a4AA1aa4a ~hiv
      4b5A5Aa7aA ~hma
      16bb8A ~hme
      2a7b9b3cBB ~hni
      2aa1AA3A7A5Aaa ~hno
      15A2AaadaAad ~ho_
      aA8a7a6a ~hob
      22b2B ~hoc
      3aa5A4bA1AAaA1aac ~hoi
      8a1A4bB1aA1aAAb1A ~hol
      gA8fA3bdA1b3caaa ~hom
      Bea12AADb2CBb1c ~hon
      1a5a2cc4cAbb4aba ~hoo
      17bAabAaAd1c ~hop
      fA2aa2a1a5Abcb1AA1bbB ~hor
      A1CAA5aA3AaAaca2dA1a ~hos
      AAa7A5AA1d1cA1aAa ~hot
      Ab8A5BAABaabaBaA ~hou
      18AA1abbacA ~how
      3a4a4A3aaa2AA1ab ~hre
      10a7aa3a ~hri
      2B7b6c1Aa3bA ~hro
      2b7B2a3Aa3aAaa ~hs_
      ca13baA6aAb ~ht_
      1a1a1aa1a7AAAa2a1ABg ~hte
      Ba8A6ab3a1AbA ~hts
      AA7aBa1a2Aabc1A1aA ~hui
      1A22b ~hum
      10a5aAa3Ad1Aa ~hun
      18a5b1a ~hut
      a14A6Aa ~hy_
      2a3a ~hys
      aA2a2a2a2b2A1B5a ~ia_
      c14b1eAA4Aaa ~iab
      2dAabb1A1A2A5aAaa1abA ~iai
      2aA2a10bAccabAde ~ial
      Aa3a9AB1AAA1AaCdb ~ian
      a3a11A1A7A ~iar
      18baaA3eC ~iat
      15A5a1a1a ~ibe
      b7a7ecaba1AA1aa ~ibl
      10a2a1a1Aa1bA2baB ~ibr
      20b1a1cAA ~ibu
      10A6d1AfA1efa ~ic_
      3Ab5A3a1bbBAba1adBa ~ica
      Ab6A1aA1Aa1Aa1Bf1a1alE ~ice
      bA2ba9bAAAa1bcBbc ~ich
      a1AaaAaa2AA3beaAAedbCccC ~ici
      b2a1A13A3a1aA ~ick
      1aaaaa1AAaB8A2AAcDa ~ico
      20A5b ~ics
      15c3a6a ~ict
      1aaaAa9A1a2a3aAb ~icu
      Aba6aA2a1A1A1A1Aafa ~id_
      1b3a11A4aAabA ~ida
      Aa2aA1a2A4A3A ~idd
      AaAA1b2AaaB3Addaa2B1AdB ~ide
      10a5dcaB1a2aB ~idi
      15A1a6A1a ~ido
      3a13b3abBbbc ~ids
      eC1de2AfAba3AdfaAaCb1edc ~ie_
      6a10Ba1AbbbBBb ~iec
      a5A3Aa1a1Af1bA3A1bb ~ied
      17a1aA5A ~ieg
      A23A ~iei
      10a5AA2A1a1bBB ~iel
      AAaCcfecGfFB1DBBAACB1aBAaBc ~iem
      AbBcbAaabABAAC1DBaCCDA2Adf ~ien
      1a3a3a15a ~iep
      E1e1eC1B1bCD3bB1ABbABDfCA ~ier
      1a1a1Aa3A5aB2A1aBdAc ~ies
      1a2b1A3A4BabA1A1aAdA ~iet
      Aca1aAaA2aA3d1ca1AAaBAaB ~ieu
      17AAAA1A1Cea ~iez
      b3b9adA1ea1Ab1AdA ~if_
      1a2a10A1A6c1A ~ife
      1bAaaA1aAaA6Cbb2aADbc ~iff
      Aba7A5Aa3A2A1c ~ifi
      17aa1a1A3A ~ifs
      A18A4da ~ift
      Aa15a6a1b ~ig_
      b16bba3A ~iga
      c1AAAAa1a1B4A2ABA1b1Aba ~ige
      ac8A4baab3a2a ~igh
      AA1A3aaAAaca1BddadaaACbdA ~ign
      2aaaa4A4Aa5A1cAb ~igo
      17aa6Aa ~igt
      b2a11AAaaA1aBA1BA ~igu
      AAaabA11AAA5a ~ijo
      a6b2a5AjBb1AbAb1c ~ik_
      AA2a5A4aA1b1AaaacAa ~ike
      1AAaAbabAaa2AaaaceacdeB1fi ~il_
      bB1a1Aa1a1b5a1d1aAA1ab ~ila
      20a1a1Ac ~ild
      AAAa2a3AB1A1eAbAbAa1AeaC ~ile
      2a3a3b2B2Ac1Ac1A1ccb ~ili
      1AabBeB1B1AcaBaA1cccbac1c1b ~ill
      a1Aa2A2aA2b2CbBA2A2A ~ilo
      2aaa1aA2cA1a1aAAbaaAacBac ~ils
      Aa9a3a3c4AAa ~ily
      b2Af4a6b1eA1A1b1bd ~im_
      Bc1a1a1a2Bb3BAB1AaAaAEhC ~ima
      CBAbdacAaaDAaaaCad1BaadAaBe ~ime
      A1A12ic1Aa2aA1a ~imi
      1B5a7A1A1A3aAb ~imo
      dc1acAAA1aA2a1fA1ACAbABdAA ~imp
      b2a6A7bA2b1AaA ~imu
      adcababa1c1Ba2aacCfbbcaecC ~in_
      A1EA1aAAAcAA1g1Bbb2A1AaACc ~ina
      bc1bA1aA2dA1AaB1Ada3ACeA ~inc
      5A2a7a2A2Baa1A ~ind
      a1acddAB1bC2D3bbf1bcDadf ~ine
      A3a8A1A1aAaA1bA1Bb ~inf
      cbbab2abaa2caEbcaabbAAfea ~ing
      3B1A1aAbfB1b1CBBbAdAb1eaA ~ini
      2A1ACkE1AA4A2a3A3c ~ink
      5a4b4b2a7a ~inm
      Cb2b2a2A2aA1eBAB2aadbB ~ino
      AA13bA ~inp
      1c1A1AfBa1C4Aa1AA2bbaAc ~inq
      aA3aAAaabd1a2ABfBabBacbe ~ins
      gc3Ac1AccC1a1a1AeaacB1d1e ~int
      aAcB3A2BA1A1BC1ABA1aABaA ~inu
      2a19AAA ~inv
      4a1AA2B1a2A1BCA2BABBd ~inz
      3c1a4A6ABfA3Ce ~io_
      ccAb3AbAdAbbaeCbfAAAabbeb ~ion
      1BcAA5A2d4AAa5A ~ior
      A9A6c7Ab ~ios
      20a3baA ~iot
      17aA2cbA1aa ~ip_
      3a2b3A6AaAd1A2dA ~ipa
      1a2a10AbAA3A1cC ~ipe
      9ba5A1dAA3Bbb ~ipl
      21A2a ~ipt
      c1d4AaaAc1a1aBgCAbAAAebA ~iqu
      ea2bbeC2CB4abbABdbCgca ~ir_
      Bb1a5abb3a1aAAaaaB2A ~ira
      3AAa1AaA3a11bA ~ird
      eCa2aAabaAaaa1C1Dc1cAaaacb ~ire
      1A15BaBcAAAeDB ~iri
      5a4A7A5Aba ~irl
      13A3A1a1aaaba ~irm
      aA1E1a10a5A ~iro
      dAAa1A1acBB2A1AB1Baa1baAba ~irs
      aA4c10b4A2AA ~irt
      c1CdD2AaAAaAcd1aAebaACcach ~is_
      A2a4AaaA1b1BAABAa1b1db ~isa
      1AA7a6Ab1A2AaBc ~isc
      A1bca2AAaddA1AB1bfbaAADAeE ~ise
      5a2Aa4A2ABA2a ~ish
      BAaaeBB3CA2A1a1DABaACccB ~isi
      17fA7a ~isl
      7a10a1a4a ~ism
      bB13a7a ~isn
      b1AA1AA2A1A4ababAA1c1Aa ~iso
      Ab4A7a2ac1aaAAb1A ~isp
      caaACa1A2dA1AbdcadAC1CaB ~iss
      aAbAAb3aBa1bAdbb1AccBbebB ~ist
      a3cAAbAa3A3aa5Aa ~isy
      AgAaE1baAB1b1Ab1dAbiaae1c1h ~it_
      3a2a2aaA3A1aBAc1B1gaa ~ita
      2a16a3abA ~itc
      aaaAAA1b2cC1aAbdccb1Ddbbb ~ite
      1b8AA3a1ab1a1a1cdb ~ith
      3Aa5dA2a1AAcaaaBaabc ~iti
      4a14a4A1a ~ito
      ab3Ba2ab4AAABAAAcAcEA ~itr
      ba3a3a5cA1ca1aBAc ~its
      1aaca1Aba1bA1a1baaBa3A2C ~itt
      AbA1a10a1A1a1aaaBc ~itu
      4b3a1A4b7AAca ~iv_
      15AAbba3Aaa ~iva
      1A1AaaAaaBAc2aCBACdA2bb ~ive
      bb13A2B2a1b1dB ~ivi
      Aa1aa10A2A3a1B1b ~ivo
      1ea7a4e1a1bAAAeBaa ~ivr
      3a1a ~ivy
      ACb1a1ABAb1A3BaBb1AabC1bD ~ix_
      1A18a3aA ~ixa
      AaBBB1Cm2A7A4AA1B ~ixi
      2aa3B2a2A4aaa4Bb ~ixt
      1a2a11B6Aa1A ~iya
      bA2Ad1Aa1a6AA4bAaf ~iye
      5A4A7Aa4aAA ~iz_
      10A6a ~iza
      A3A1a3caA2ABA1a2aADca ~ize
      2AacABcaAb3a2aba2A1AdC ~izi
      13a9bc ~izw
      a3aAAe2A5A7b ~izy
      17A6cA ~izz
      aaBa1acaaaB4aa1AA1A1c1B ~ja_
      11a1a3A4a1aA ~jad
      AA1B6Ce4AcAB2aC1Ab ~jam
      4aA4Ac1a1A1bAAbA1daaa ~jan
      aa2ab2aA7a1AaA2c1A ~jar
      ge2aa9aA1bdA2b1AA ~jdo
      1a2b1caa1ba1babeaBa1CB1bAd ~je_
      13a4A5AAa ~jea
      Ab15aA3a1aa ~jec
      1ba7AA3aAA1a1a2ecB ~jen
      Ba1aBa2ABe4a1Baa1AA2Ab ~jet
      aBa1a1bAA1B4AbCa2cAAggEb ~jeu
      22Aa1b ~jle
      1a1a11cB6a ~jme
      10a6aaA3a ~job
      aA6a7aAaBbaA3b ~joi
      AAa1bA18BAa ~jon
      5Ba11Ac3A ~jor
      b1AcaaAba1a4CAAca1BdAbcC ~jou
      1a1a12A6a ~jpr
      bb2b2a7A ~jre
      1A8B13AaA ~jud
      1A13a7aA1b ~jug
      2aab1A1Ab3b2AA1b1a1Bc1A ~jui
      26A ~jul
      2BaaAb13a5a ~jum
      2cA4Ab1A1a1a2Cb5A ~jun
      4aa12AAAaAabA ~jur
      1a1A2b1aAbA1A2bB1b2cBAac ~jus
      19b6A ~jvi
      10aA10A1a ~jy_
      bba2Ab1a4a1bDaAbaabaaeb ~ka_
      1b22b ~kan
      AbC5eb5b ~kap
      5a4A7b4A1a ~kar
      13A7A2A ~kas
      5kAA2A6AAaA2AAbb ~kat
      dA2a5a4Ac1bb4b ~kay
      aa13Af1ba6b ~kaz
      AA2a5a2A2AAbA1aadfBe ~ke_
      a9ca3aA1d3A1baa ~ked
      2a14BA2B1aaA ~kee
      17aa4bA ~kel
      4a17a ~ken
      1A7a7a1bA1aAabC ~ker
      a3a10a1baA1ebAAbB ~kes
      24a ~ket
      10a10bA1AAc ~kev
      A16A1A3AcAb ~kid
      2A1ABhD1A8c ~kie
      1b3A7a2aA1a3A1bA ~kif
      aA1ab1A2aA4ACbAA1a1AAbb ~kil
      aa1A4aA3c1Cd2A1AB2dd ~kin
      b1a7hA3AbAga3aabA ~kit
      4Aa1a10A3a2a ~kla
      bA2A1AA2A4DDAAA3A1AA ~km_
      5a17A1ab ~kno
      1ca7aA3A2d3a1A ~ko_
      5aaa2cc5Aa5cbA ~kol
      A8A6Aaa1a2a1Ab ~kom
      1b2A1a3A4a1A1Aaa1a1ba ~kon
      4a10A1aa3aAA1d ~kou
      17b1A1A2A1b ~kri
      ba1a7A3a1bA4Aa1e ~ks_
      17aAaa3a1b ~ksh
      aaAcC1AAa1aA4dbbaba1c1Cd ~la_
      Bh2A2a7BA2Aa1dAb1a ~lab
      CdC4aAagA2abA1cbaAcBaA ~lac
      a1AA9a3eca2Aaacc ~lad
      Bc2a5Aa3ABA1aa1AAd1A ~lag
      bB1AAaa2abA3BbbBAAA1bEbA ~lai
      8a7cA1Ac1AdbAc ~laj
      cA2a2a7Ac1a ~lak
      4a19b1a ~lal
      a18A2aA1a ~lam
      aDACg1a2bAAA2AAgBBadCBddA ~lan
      a2a15a3b ~lap
      1A9A3AcAda3Abaa ~laq
      1AA1A1aA2dc3baCdAA1caabD ~lar
      Bd1Aeba1bAbc1a2CAecA2A1ea ~las
      1A1aa4a4aAA1a1aAaBBaA ~lat
      bAAb4A1A2c6b3b ~lau
      6a3a8a2dAaAA ~lav
      3aa13A1aA1aAbA ~lay
      3a6a14Aa ~lbi
      11A5bA3Aa1aa ~lcu
      Cd1a1a9aaA1cbbb1gcb ~ld_
      1A4a10AaA3baab ~lde
      21aA1abA ~ldi
      11a11a ~ldn
      e1AAbbaA2cf1gAabABcb1fac1f ~le_
      aa1aa5a4Ae4AaaDd ~lea
      a1AabaAA1aA2a1BAbbAa1AAcB ~lec
      1A2a3a1Ab1A1BbAcc5AA ~led
      c1A1AbAc3a3a1aA1a1aabb ~lee
      1aA1BA4f5abd2b3Bb ~lef
      BB4aaAAAB1A1AAaAB1bdBDeb ~leg
      5a4A7a3aA2A ~lei
      4AAbc2a6ab3a1Adb ~lej
      a3a3Aaca3d1dA7A ~lek
      Eb1ab2AbAacAa2cAAAa1cBA1c ~lem
      aAaAa1a3a5adc1AbAaadb ~len
      Aa13AadAa1A1aABa ~lep
      BB1bA1A3A1A2bBbBDABAcaaA ~ler
      cDA1daAAaaAa1a1cDcABbe1Accc ~les
      1A2a3a1B2a1ABaBB3ACb ~let
      fA1bA1aAbAC2A1b1AA2b1a1bA ~leu
      CAbab3A1a2aa2aAaAcB1eiA ~lev
      17a6A1b ~lex
      8a7A1A1a3aAa ~ley
      1c1Aaaaa2A2a1aA1A4Abb ~lez
      7b2A5ABA5Aa ~lf_
      aA1a11aA6a1A ~lfo
      1a2A2b2a ~lg_
      4a20A ~lho
      eBa2b4a2A1Abab3bACef ~li_
      5a10AaA4aAcb ~lia
      4a5a4a2aabA1aa1a ~lib
      3A4A5a2BBAdAa1bb ~lic
      Ab1A4AbA2a1cCa7A ~lid
      A1aaABa3a1a1AbAbCAA1a1gbA ~lie
      aa13A6A1c ~lif
      e9A2b2bccA1a1BaB ~lig
      AA2a10aA2caaaaaaa ~lik
      A9a4bA1AAa3aAa ~lil
      AB7a3a1iB1aB4aAa ~lim
      ed2baA3a2ABAAb1e1AA1aac ~lin
      15B1cA3aAAaa ~lio
      Aba2aA8AAaaAaAAAa1a ~liq
      A5b3Aa4AcA1adBadCb ~lir
      AbAaEDCAA1BBC1qBBgcB2AACd ~lis
      cdb10a2aBAeaAbcCbB ~lit
      1ba1AA5A1A1BA2aAAAbCAA ~liv
      18a4A2a ~lk_
      10aa3a2aA3a1A ~lke
      15Cd7A ~lki
      bBaA2ab3a1A1a2caaaeaeBb ~ll_
      A3Aa1A1aAb3BBA3AA1bcD ~lla
      aBCdabb1AA1eaDABbab2abACac ~lle
      1A2aa3aa5AaA2AA1cBc ~lli
      bB1Ac8a4aAAAa2ea ~llo
      26A ~llu
      Aa1AbA4b4Aab4ac1Ae ~lly
      aA15bb7A ~lm_
      19A3aBAD ~lma
      17a7aA ~lme
      1A2a5a ~lne
      cB3A2aAd2b1AaAaAbaAbdbc ~lo_
      8a9a4b1bB ~loa
      2AA1a4c2A1bc1aAbaaa2c ~loc
      Bca3Ab1aA3aABCBk2ABcAa ~log
      a3A1a1aAA2a1cfbCCABcABBA ~loi
      aC1aa1A1AaA4Abb1a2a2aa ~lol
      a1Aaa1A1AdA2A1BAA1AA3Aac ~lom
      AdbAca2aAA4e1accAAb1gAa ~lon
      10A6aa5b ~loo
      10A6A2aA2acA ~lop
      2a3a2b1a1A1dcbb1a2bcaA ~lor
      b6a7Afc6AAa ~los
      A2a12AB1ba1bBfA ~lot
      A8aA2a1BebAAA1bAa1a ~lou
      1A1a6a6a2a2AA1c ~lov
      10A6b4a1Ba ~low
      17a1a2a2AA ~loy
      a1b11a2Aaa2aaAa ~lp_
      1A11a1AbCaaA1aAdAA ~lqu
      2baa1aA2cA1a1aABabaa1baac ~ls_
      13A5a1a2AA ~lse
      15A2A3a2a ~lt_
      24Aa ~lta
      4a5A6AAa1A2aBd ~lte
      1a2Aa11a2a4a ~ltu
      bBa1A5gA4bAAAb1aAcA ~lu_
      17Aa2AaAAfA ~lub
      Aa1a1a4A4A2AA2Aa1bA ~luc
      17aa2a3a ~lue
      Aa2bBaaA4B1AA1A2AAABcg ~lui
      2bC6A2A3A4Aac ~lum
      Aca1A8a2aaA3A1aa ~lun
      B2AB1a1A1hB3BaAeaAACbbaB ~lus
      bAa1ABAa2a1a2b1aaA1A1AaaA ~lut
      Ab6a6bd ~lwe
      A9A5b1A6a ~lwi
      1daab1c1AAaa3aeb1a2Ac1be ~ly_
      a1b1AA3AbB1baA1acA5aA ~lyc
      25c ~lye
      2a1DBDaAa5aA1a2A1Aa ~lyo
      b3B1a3cd1AaBdccAB1caBDaa ~ma_
      A2A3Ab1A4A1cAAAAA3A ~mac
      4a6a3A1ada5ca ~mad
      17a1A3Acaa ~mag
      b1aBAaAaBbAd1a2AA1ad1cAdBA ~mai
      10A7Ab3aBc ~maj
      17a1Aa1a3A ~mak
      CAa1aA2bAA2aAaaiCBAAbBb ~mal
      bA5a7Aa1a4AB1e ~mam
      cda1ba1ccBe2a1BaaaBcAbbhcC ~man
      17AA ~map
      AB1AAaA1bA3a2c1bBb1A1eBa ~mar
      3a1Aa1baa5BAab1Aa1A1c ~mas
      Cab1bb1AA1C2a1bAAB3AaCdB ~mat
      1a1a7a4B5aAa1A ~mau
      cBAa6A2a3aaA4Aa ~max
      1A5a8AAc1a1a1aaA ~may
      19a1AABaAA ~mba
      A1Aa2bAaAa2a2AccA1aAgca ~mbe
      AabB4Aa5B1BAaa1BaAAb ~mbi
      11A3a7aba ~mbl
      17a1A2aA ~mbo
      A1A1AA1baA1A3aB1Ce1A2AAa ~mbr
      17eA3AA ~mdp
      aa2aaaaa1aA1a2aAb3baAba ~mdr
      daACBbeeGeaaa1AdC2dCCeaEbB ~me_
      4c3a7A1A3a1AAb ~mea
      aa1ba3a4a1aAAA4AcA ~mec
      1b14bcaAbaA1Aba ~med
      11a6AA6a ~mee
      1A1a4A4A1bA1A5aAB ~mei
      AABa1Ab1a8A1aaa2a1A ~mel
      A1bAB1A2A1a3ccb1A1aAbaAA ~mem
      gaBaB2BeaB1bb1bAc1f1ac1cbc ~men
      17A5AcbA ~meo
      ACe1Ba1A2AB3CdEBceaaabbb ~mer
      cB1Ab1a2aa2Aaada2Bfa1Dh ~mes
      AABad2aaaDAA3HbA1A1BAdbc ~met
      8A1c6A2Aa1AbAa ~meu
      Aa14d4b2aA ~mew
      b15baaa1AAcba ~mez
      4cb4A1A5a7a ~mfr
      2b10c ~mg_
      heAbb1baA1ACAdac1Bbf1bbAabA ~mi_
      2dA5A3a4A ~mia
      B3aA1a8db1B2a2Ab ~mid
      1Ag1AABAgDBAaG1bacCbAABbCDj ~mie
      cAa1A1a4c1B1bAAAeA2aBdb ~mil
      AaCAB1AaBc1A1hAbHCacabcBdc ~min
      4a3a10AA1b1dBB ~mio
      ba2a6B3AAAAA4B1a ~mir
      AB8ebaA1Aa1gaaaaA1gA ~mis
      A1A1a10jcb1a2bAbAB ~mit
      15AbAAAaAbAbAA ~mma
      1CAdaaA1aAAAA2ACC2CaACEdd ~mme
      17Aa5ca ~mmi
      a9a5cA1AdAA1cA ~mmu
      bA1aB1aA1a1a1A2A1Aa1a2Baa ~mn_
      a1a13A1a4Aaa ~mo_
      5a4A4bbAA1b3dAA ~mob
      4aa1a10A3aA2c ~mod
      1B13A1A1A3a ~mog
      aa1aaa2ba1a1Aa1aBbaBaacaa1a ~moi
      1b1A6a4a3b2aaAbB ~mom
      aAbBbA1aAbab1a1AA1AADbbabEc ~mon
      1Aa4A3A2aA2caa1A2Aa ~mor
      17aa3A1bb ~mos
      1Aa1aa2a8Aab1B1Aaba ~mot
      1Aaaa9Aa2Ab1c1Bc ~mou
      1A2Ab1a3a3a1abc3AB1a ~mov
      4a1a10AAa5Ac ~moy
      A10b5a6Ab ~mp_
      1b8a4A3AAA1aadA ~mpa
      2a2a9CAb1Aa1A1aaa ~mpe
      4a13Aa3BbA ~mpi
      Aa2baAA7AAbD1ab1Bdac ~mpl
      cb1a5aA2a1iAAABaa2AAB ~mpo
      bAA1bAa3A5AaB2A1A1Ab ~mpr
      2a1A1aa2Ca3AAab5AAA ~mps
      1a6a1Aa1a2aaAA1aAcbBB ~mpt
      A9a6baa2A1AAb ~mpu
      2Aa ~mrc
      1b3A2Bb7b3ba1aa ~ms_
      22aA ~mte
      5a11a5aa1b ~muc
      4a10A1A4b1C1a ~mul
      b2a6Aa6b3AbA1c ~mum
      10a5cBABkAaegB ~mun
      1b2a5a6A1A4A ~mur
      a17AA ~mus
      Aa16a4b2a ~mwi
      bAAa2AaAb1a1a2baa2aebAdd ~my_
      2d5bAA4aA ~mye
      db2aa11a1c4bd ~na_
      4A5A5AA1a4c ~nac
      AA13dabaBA2aba ~nag
      bA21a ~nah
      a1a1AAA3Baa4babAaABAac ~nai
      2DAaAAAAcA2h1CaBaAbac1A1B ~nal
      4a12A3d ~nam
      a1aABbaAAbaBAA1aAbdAA1CccbD ~nan
      Ba8b8d1a2AaB ~nap
      Aa14aa1A2A1b ~nar
      1b1a3a7B2Aa4A ~nas
      dba2b1A2aA1A1aAa1aaaAaBcA ~nat
      1A1a2a3A6AAAb1a1eA ~nau
      4a19a ~nax
      1A17A ~nay
      17A6a1A ~naz
      8a9c7a ~nbr
      1AaAba2AaAbA2bdABaa2cBab ~nc_
      A1b1Aaa3A2A1A3AaAa1ab ~nca
      CbBb1A1AcAf1AA1d1adB1cdEcD ~nce
      Cc2Ab2A1A4CAaABbABaBa ~nch
      1b1a2b3AA5AaAbAB2bB ~nci
      aA2a6a1AaA1AAB2c1AaA ~ncl
      aB1A1b1b2AB4AAa2AA1bAB ~nco
      17AA2A3Ac ~ncr
      1a16A1a1a1A ~ncu
      AA3a12Aa4a ~ncy
      cacgeabBBc3B1Ba1caA1aaaab ~nd_
      Aa8a4AAaadaAabaBB ~nda
      A1EmCAAAAaaABB2CCCCa1c1BDd ~nde
      AfaAC3A2b1a2bab1bA1Aaca ~ndi
      aA1aa4Aa2A2Aab5a1a ~ndo
      1b1abA4B4c1cAf1BabBdb ~ndr
      Ca1Aa1a1A2A3AAAAA2a1aCa ~nds
      Aa1Aa3aad4AaA1A2bBcCb ~ndu
      dfCBa1bBceedAB2DdceA1Ca1dea ~ne_
      A3Ab9Cc1Abb3dBb ~nea
      a2a11bA5A1cA ~nec
      cA2a2Aa1B5A1Ba4B1a ~ned
      1bEfAa1abaA3aBAcba1bAdcab ~nee
      A1A3a11b5AbA ~nei
      Aabaa3a2a1a4B1aAcAd1C ~nel
      bB2A7c4A1AAaA1Ca ~nem
      Aa1A11cAba4CbAe ~nen
      cbcdbAA3BAAa1AcCCEBBBfBAb ~ner
      1AaAdCAA2a1aA1bBbB1cAbbdBC ~nes
      1Ba1aa4a5a1AA1c2aBc ~net
      1a3A2cA5aAABbAAcAe1A ~neu
      C6a2Bc3AaBa2A1ABd ~nev
      4a1a4A6b3aA ~nex
      18A4ba1A ~ney
      1A2A5B4A1AaAa1Ad ~nez
      a4a1a3a5AA2Ac1BCg ~nfa
      aB15aa5aB ~nfe
      aBb5aA1a3ABaAaaABbBcb ~nfi
      b2A6a13A1A ~nfl
      Ac1aa10AAb2Ab1Aa1A ~nfo
      bccba2bbaba1c1Aeadbaa2edc ~ng_
      A15Aa1A4A ~nga
      AaAbA1a1ab5bA1A2aa1ABa ~nge
      a8aA6AaA4A1a ~ngi
      Aa2da8A2AA2A2a1d ~ngl
      Aa17A ~ngn
      aA15b6aa ~ngo
      bA8a6aaA1a2b1A ~ngs
      aA2Aa4A4AC1aa2A1a ~ngt
      1AaAA1ba9caA2A2bB ~ngu
      b2Caa2Bbh2A2ABdbAA3gA ~ni_
      a9a ~nia
      10AA4Aba1d1AAdBA ~nic
      A1BBdAaAAcBA1e1BabbaaA1Ae1b ~nie
      22A1Bac ~nif
      dc8A4aaa4b1Aa ~nig
      a3a5a5AA ~nik
      a2a5aAa1a1faA1A1a1ABh ~nim
      dB14Aa1Aa1b2bA ~nin
      1BcAA5A2c1A2AAa5a ~nio
      a1aa4a1ab1a2Ab2aaA1a1a ~niq
      C2a1abA2a4AAaaAaA1AAab ~nir
      1a2a3CbC2b1BA1DAbAA1fAa ~nis
      A1AbCA1aAbbA1a3AaAaaaaaca ~nit
      A1aaaa4Ba5A2a3aBb ~niv
      1a11a1Bb5AAda ~nje
      aAAa1aAa2aa3A1BAAa1BAbAc ~njo
      Ab13a3A3aa ~nk_
      a23a ~nke
      4AChC1AA4AA1b ~nki
      2a7aA6e5Ab ~nko
      b21A3b ~nks
      2a12A1A3c2a ~nle
      a5c8Be7a ~nly
      5a4A4a2a3bAA1c ~nm_
      c4a5a3Ab1A3A1A1b ~nma
      4a5Ab3Aa2Aa1A2ab ~nme
      b18a ~nmi
      c2aaA4cA3BAbaa2aaefa ~nn_
      c1aAa3A1Aa5abbAAA1Acb ~nna
      1cAafBa1caaB1aADCEaBAABcBBca ~nne
      17AAa2aAAa ~nni
      3a16A5a ~nno
      aA1cA1Aa2Aa6a4AA ~nnu
      1Bbaaa4Aa3aAbaaaa1Abba ~no_
      10a5A1b3a1baA ~nob
      10a5a1aa2A1Aab ~noe
      2a3a10a1A3aAAa ~noi
      A1aa2A9B2A2aA1b ~nol
      1A2a5A4a1AA1AhAabBC ~nom
      a1Aa2A2A1aaa1BBAEBAbbaacB ~non
      A1a1AA3A3a1eAABb2dBAaA ~nor
      a9A5BABaAaA1caB ~nos
      A1Aaa2a2c2BaAea1a3baBe ~not
      e3aa4Bb3Aa2CaCaBiA ~nou
      A6A2a4A1Ab1b3cAA ~nov
      A3A1aA2b4A1aea2A2Bb ~now
      18A3abA ~npa
      5a ~npe
      B14gA ~npo
      10A6a6A ~npr
      aa2a1B1a1A6A5aaA ~nq_
      Ab1ABAhB2B4B1bA1A1c3c ~nqu
      AaA7b4AbAAA1b1bAAA ~nre
      3A18b ~nri
      8a2a3B2b6a ~nro
      Db2c1a1bBEb1b1AAbFAA1D1bCc ~ns_
      Aa1a20a1A ~nsa
      A7aAdb6fBa5a ~nsc
      AA3Baaa1Aab1a1B1A1acaBBde ~nse
      ce2a5a2a1a1e1a1AbAB1B ~nsi
      17A3b2bbA ~nsm
      cAa3a3A5A1A5aB ~nso
      15BbA4a1Aa ~nsp
      16B8cA ~nss
      4Ab3aAb1A1A2BAA1aABcA ~nst
      1A7a10a2aa1a ~nsu
      22aa1b ~nsw
      1dAca1B1bAacab1BAcaca1ebCdb ~nt_
      2AbAAdA3a1a3dB1dBAAgbB ~nta
      aea1aAA1CbBCaa1B1acA1cb1ahA ~nte
      9Ab6AA4dbBA ~nth
      Ba1CAb2abaA1AabCAa1aAbbfBb ~nti
      2a15AA3A ~ntl
      B5a1Ac6e1b1AAcAcBa ~nto
      24a ~ntp
      hBabAaAbbA1A1AA1bABA2BBAbB ~ntr
      b3A1aa3a3baDCb1cababa ~nts
      1A2a3cAA6a3a1A ~ntu
      a17b5a ~nty
      11a4aAA3acAbA ~nu_
      3BAa4a5AbaA1aa1Ac ~nue
      f2bA2a1cAA1A2A1baAAAAB1c ~nui
      A2a1a4db1A1AaAda2AA1b ~nul
      2a2a3a3A3AAAac2aaa ~num
      bA16A4abAa ~nus
      aAbA3A2AA1A1BB1ABA1AACaA ~nut
      2a10A4AAacbAcA ~nve
      caaa2a4AA2ac2BaAACcAb ~nvi
      1c8a2b1c1AeAAa1bbAb ~nvo
      1A8a4aA2c2aacA ~ny_
      10b7a3A1AaA ~nye
      21a2b ~nyo
      3ab12Aba3aAba ~nyt
      1b4a3aa3ga1bA3AAa ~nyw
      2A1a1Ab2B1a2A1ACAa1AA1Ab ~nze
      10A12a2b ~nzo
      11a6aa3bAba ~oad
      18aA ~oan
      ae1ab2a7aa7A1A ~oar
      8a10a5a ~oat
      1A8a5bAaA3a ~ob_
      aA14B1a3aAaaa ~obe
      4Aa4a4cAabab3dAa ~obi
      Ab16A2Aa2a ~obj
      cbA1aa9bCd3A2A1a ~obl
      10a2A1Ab1b3a1ba ~obo
      3A4a1a7d4a2a ~obr
      4a12a4b1Aa ~obs
      25a ~oby
      17a4c1ad ~oc_
      1a1A1a4c2a1bc1aAaaa ~oca
      a14a2A3a2a ~occ
      20a3B ~oce
      1B3b1A2A2A2bAe1a1AA1cC ~och
      10A6C1cb1aAdcC ~oci
      18A2c2a1c ~ock
      17a6AA ~oco
      3A4a1a6ac6aa ~oct
      17A1Ab3cbA ~ocu
      9aaA4b1BA1A2ccA ~od_
      5a1a4b4ABAaAbA2a ~ode
      24baA ~odf
      5a15A ~odi
      2A14A3AcAB ~odu
      A9a2A2a1b3a1ea ~ody
      2aA20b ~oe_
      10a5a1aa4Aa ~oel
      A5a8b2Aa1a2b1c ~oes
      1B1aB2A1a6b1Ab1Aa2AA ~oeu
      cABadAaAb1d2a2BbbaAba1AgE ~of_
      18Ab4aAB ~ofa
      1aaab3b4b3aAAAA1ABd ~ofe
      a2a13A1aea1afA ~off
      AA6a1A6Aa1a2AeB ~ofi
      4a2a14b1Aa ~ofs
      Aa1AA4aA2a1BBABja2A ~oge
      2aa2Ab9B2a1b1aab ~ogi
      16AA1A6a ~ogn
      10A4c1A3a1A1b ~ogr
      14a9A1a ~ogu
      AA2b5A4cA1AA2A3b ~oh_
      1a1bbAaAB1ac1C2dg1bBb3Aba ~oi_
      2a6a3a4aA2a1b1A ~oid
      2aAa3a4a1a1BBAAa1aDed ~oie
      AaA1a3aa7Ab5b1A ~oif
      1A8A4Agba3AA ~oig
      bB1aaAaAa1b5BacAAAB1bBa ~oil
      b15d ~oim
      cba1Aaaa2BA3ddABcb1BcbaC ~oin
      gdaBaAaB2CAA2A1B1bAbcaaa ~oir
      aBAagDAAbBaB1cAab1dabCbcBcc ~ois
      AAAAA3A1AA1a1ddaCc1BfcADC ~oit
      AA2bA8a5a4a ~oix
      A2af2B2a3a1A1a5B1B ~oiz
      19a5a ~oje
      Cc13bA1AA1c1aacA ~ok_
      19A2aA2a ~oke
      b7aAa6Aa5dA ~oki
      aA1aabBcAagf1A1Ba1ibA1a2gB ~ol_
      1AA1AAaAa1fca4Dd1A1aACa ~ola
      A2a2a10A2a2acb ~old
      acaAbbdca1cf1A1cAddcbBBAegA ~ole
      4a6a5bA1A4aa ~oli
      1BA1b1aaaBAA1A1CAAABaaBACbA ~oll
      Acaa2A7aa1AA1Aaa1aaa ~olo
      10A6A1aaa2cAa ~ols
      a2B6b6AcA2AaAca ~olu
      aa3a1A1AAa3CA1ab1eAAb ~om_
      aa2Aa1AcA10b1a1eCb ~oma
      AAA5Aaa2a1aACAaa1CeAAa ~omb
      hBbAaAA2aea1A1aeabbABaa1da ~ome
      ce2a5BA3a1e1d2daaAb ~omi
      aA1aaaAAaAAB1A2aDa2a1CbA ~omm
      1aa7A3aA1aA4aaAA ~omo
      Baa2b2a2a3AAcCaA2caea ~omp
      21b3aB ~oms
      22aA ~omt
      AdAbE1AaBc3aba1aaca1a1fhcA ~on_
      10Ab5B1a1ba1baC ~ona
      8aA5b2A4aa1B ~onb
      AbaAaa2B1AbA2AcDE1aBf1A1a ~onc
      BbBkCA1ADdAABD1baACa1A1adDc ~ond
      BbbaA3aAe2B1babb1AcaaeeA ~one
      bb1A6c5AAABaaBaaaB ~onf
      1baaAa4A4cAae1A2AaAa ~ong
      Ab15g1A1a1A1aB ~oni
      aAAa1aAa2aa3A1BAAa1BAbAc ~onj
      A17Aa3a ~onk
      a5c8Be7A ~onl
      c4a10a1a3A3a ~onm
      b1bdbBaAbAaa1a1AAAebCa1abaaa ~onn
      1a2a12A1a2a3A ~ono
      5a4A4A1a6A1A ~onp
      A2aaba3A2A1DAAAAAAbCBbB ~ons
      E1AAb1A1aC1bbA1BBBE1bAeAdCa ~ont
      ac1a9a1A1AAA1cb1aab ~onv
      2A1A2c2A7A1a3aaA ~onz
      17A1A2aAdaA ~oo_
      2a6aaA4b1AA2A1a1A ~ood
      b7aAaA6a4Ab ~ook
      1b5a2cc4aAdb4bb ~ool
      17Aad4AAA ~oom
      aA2aa4A6cA2a2AcB ~oor
      aA8A5AAbA2AbAB ~oot
      bAAaC3A1bA3AaAfb3Af1a ~op_
      1A2a13ab2AaA1b ~opa
      aA8a4a1caA1AAbAAc ~ope
      aA19A2AcA ~oph
      ca2Aa2a1b4CAbAbaaA1a1A ~opi
      15A8b ~opl
      1a2a8A2ABA1aA1adB ~opo
      a1A5a1e2A3aeAaA1A1b ~opp
      17aAb2AaAa ~opr
      17bA5aaA ~ops
      3ab2aa4a4Ab3aA1a ~opt
      3a13Ac4a1cA ~oqu
      ffb1a1aA2A2c1AgAea1Acdbda ~or_
      1AdAaB4Ab1a1aAAa1A1B1AcA ~ora
      4a5a10a2AbA ~orb
      Aa13A1Ab3aA1Ad ~orc
      B1A3a1a2A3caa1A1bAbd1a ~ord
      CbaAA1bda1AB1BaAAgAAAAA1bA ~ore
      4A8a3A6c1A ~org
      aAaa2a1AbA4Aa3A1aABe ~ori
      2a1a10b1aAb2aabd ~ork
      A2a6a4aBa1A4bAa ~orl
      dccAa4A1B3aDaCb2aab1b ~orm
      aA4A1a6A1a1b4a1a ~orn
      7A2a9a3b1b ~orp
      4B3a1A2b1A1AAA2abAab ~orr
      cababaA1b2a1A1b1acab1C1aA ~ors
      adbb1aa1A1dA3fade1bb2BfA ~ort
      4A16A2AcA ~oru
      10A7a5A ~ory
      4a5A5AAA1a3AAb ~orz
      1b1A3a2BA3aBbCBa1iag1D ~os_
      A5a15A1ab ~osa
      a1CAAa4AA4d1A1BAada1d ~ose
      bA2a5A3a1bB1Aa2AaAC ~osi
      1aB1a3bAAa3acbAAacaA2b ~oss
      AA8A8ba1AAeAc ~ost
      bE1bAA1bAbaA1B1aaaad1Aaae1C ~ot_
      13a3A2A4A ~ota
      2abbB1AA1AB3addDgAaA1AAc ~ote
      aA11A1B2ca4B1c ~oth
      a7a1A4A1aBb1a2d1a ~oti
      A3aa11A1A1cA1aa ~oto
      A1Aaaa7aabc2bAadcgAe ~otr
      7a9A2b3b1A ~ots
      16aA1aa3bA ~ott
      db1bbaAaBb3a1gaBbAaadbbd ~ou_
      Bc1aAa2A1aa4aa5a2A ~oua
      AAa1acba1aB1A1Aa1dBA1a2Dab ~oub
      cd1aAa2a1AA3C1B1b1A1eadA ~ouc
      aA1aba3aAA1a1AadbBca1bcCd ~oud
      bB2Aaa3BA3A1Cc1AAAAAab ~oue
      aa14aaa3A2A ~ouf
      aAB5aA1a1a1acbB1a3c1d ~oug
      4a8a2a2Ab1AaaBa ~ouh
      AbaA2a3Aa3adaBb1A1cAaa ~oui
      AA1aa2ba2A3A2Ab2bA2B ~ouj
      Bda1aA1A1aa2cBbbgCA1b2g1B ~oul
      Dc2a3a6bbbAabaaBfdA ~oun
      C2aaaA2aaAaa1dfb1C1AABeCa ~oup
      c1a1AaaAA1a1ab1A1fccaAcAfAb ~our
      bb2BB2A1A2B1cBaCaacabhaf ~ous
      B1BBaaA1aBac3g1CbaB1baaff ~out
      BAaa3a1aC4BABAaABABgAA ~ouv
      24aa ~oux
      aB1AaA11a1Aa1a1b1a ~ouz
      18A1b3cBB ~ova
      a1A1ca1a2b4a1bebaaAAA1d ~ove
      1A8ba3a2d5A ~ovi
      1Aa1A1aA2a6ccA1aabAbb ~ow_
      b8aA2a1ada2baA1bAb ~own
      2A13db1a5bA ~oxi
      aA5a2A6a1a3A1be ~oy_
      10Ad4AbA2A1b1A ~oya
      Ad2aAa3ba4bB1fAbBA1Bd ~oye
      4a20aA ~oyo
      Ab2aa4b13a1b ~oz_
      16A1b6aA ~oze
      aa1BBHBCaACAq1CAABAA2C1C1a ~pa_
      Ab13b ~pab
      aA8a6cdAa3aa ~pac
      1a8a8BAA2BfA ~pag
      1B3a2a1a4A1Ab1AAdkDbB ~pai
      3a2b1AAA6b1Ae1bAaca ~pal
      8A1A7Bbb1aadAb ~pan
      1A4a3aBA3Aa1AaAaACae ~pap
      cdA1aaBBaaa1AbAfBcbfbdbbBce ~par
      dDb1caba1a1aaa1Bb1B2bA2Aaa ~pas
      Cc2aA2a1bA3e1a1AAAcAbbA ~pat
      Aa1AA5a4a1a1a3AAaB ~pau
      A9ba3b1A1E2dhdBa ~pay
      1A13A1b4A1a ~pc_
      1daAbcA1idaAa2bbcAaAccBCjE ~pe_
      5a4A7A6aa ~pea
      2b3a2a6Ac1a1A2Cbc ~pec
      2A5a1e7dA2baAbc ~ped
      AB2b3aaAb4Aa1a3BcB ~pei
      aA1Aa7aA1AAAaAbcbAaBA ~pel
      17A2A3d ~pem
      bg3a2aAb4aAa4AaaAa ~pen
      15A8b ~peo
      AA2aAAa1AaAba1Bcaab1aAbbAc ~per
      5a10ABb1c1Ba1c ~pes
      1Ab1AA1b3b3Babbb2Ca1ab ~pet
      1dA2aAa1AAA3fA1A1aAAae1b ~peu
      A3b5a4A2b7A ~pff
      17fA3AAaAa ~ph_
      13b1c1A3a2aAA ~phi
      10a4A1Cb5baA ~pho
      2a3a ~phy
      Aa3A4gA3a2cA ~pi_
      22bBadB ~pic
      aa1ABAa3AA3Bfaa1AbaA2A ~pie
      4a1a3A6A4a1AA ~pig
      10A4a1cAaa1cAAbb ~pil
      ga2Aa2aA3B1D1A1b1A1adAB ~pin
      2a14cA1aAa1aA ~piq
      4AbA15a ~pir
      5a2aaa6B1A4c ~pis
      3a6aA3A1bAAa4ac ~pit
      17A6cA ~piz
      Acaaaa1A1aBA4aa1ccBbBcaA ~pla
      aaaba2A2B4Ba1a2a1CBba ~ple
      Aaa1aaA3a3AAABabA1AA1dd ~pli
      1AAa5ba2A2A1BBAAdAb1a ~plo
      AAbBB1a1A1gC1AABa1eaABDa1aA ~plu
      13a10b ~pme
      Aa4A4a7ba2AdA ~po_
      aa8A4baB1b2aAacA ~poi
      1A5b7a2Aaa1A2Ab ~pol
      1a ~pom
      AA3a5a3C1B1a1AdB1b ~pon
      Ba1aa4aA4fa1ABacab1Aa ~por
      eA2a5A3aAcAAaa2ae1B ~pos
      1aaaA5a4caAAaA2BaAB ~pot
      AcaAbb3aAaaaaa1a1aaABcAa ~pou
      cA2aB4d5Ab1b4ABa ~ppa
      2AAab4d1aA1A2gAcaaAb ~ppe
      18b3aAAa ~ppl
      bB10a2BaaAaAA1cAcB ~ppo
      Aa1AA1a1aaAd1a2A2AAA1eBab ~ppr
      1A2A2a2A4AbeAbAA2hba ~pra
      Aef1a1CAfCaACB1fhabA1a1ciE ~pre
      a1Cc1baa1AbbAA1ABBbbBAB1cCA ~pri
      Babeea1ABAaa1b1BbaCabAdAAcB ~pro
      2a1aAA3ab3B1gaA1Aa2da ~ps_
      14a2a1A1a1AAcA ~psy
      AbbAaa3aba4aAaAa4a ~pt_
      8a9cA ~pta
      b5a1AAa ~ptd
      CcA1B2acAAac2aBb5dabA ~pte
      3cb2aa4a2AbbbAAb1Cac ~pti
      A9gB6gc2B1abA ~pu_
      17BA1g3fAA ~pub
      AcABBa1AbBeb1A2cbc2a1dAAf ~pui
      18bb3bA ~pul
      10A6AA1a1c2d ~pup
      Ba13A1daA3AAAb ~put
      4a14A5aA ~puy
      4a10bA1a6bA ~pwo
      10Ab12bAa ~pye
      16adA5aaA ~qth
      1aA1cA4bA1A1cABBaABA1bac ~qu_
      Ab1ADhDC1AFA1B1DbaccaA1A1bb ~qua
      hABbAaAAab1b3CcbdAabb1ecb ~que
      acaB2f2AAB1BAa1cAbadbaAdA ~qui
      BaAaa1a1A2aAa1C1AaA1Bad1a ~quo
      cbAAb2a2AA1a3aCb2bA2c ~ra_
      4a12baa2A2aa ~rab
      aB8B4A1BBAac2cb ~rac
      1Aaabbaa2d7b2AAabaC ~rad
      AA2Ba4AAa2a1ACAa1bAAB ~rag
      Aeac1AbAAcD2a1gcaEbdaDdfFc ~rai
      Bb1a1a9daA1a2A1cAa ~raj
      A1fca1B3A2a1AAcB2AA1AAc ~ral
      a5a3A5AbAAa2eacc ~ram
      daa1aa1c1ABc1A1A1A2ABBbecc ~ran
      5a4b4c1aba2BeaAa ~rap
      5A3a6AbAAa1bAfAD ~ras
      1A2AA2cAa2aa1aB1BAAkabaA ~rat
      16a1aba ~rau
      Fea1C2A2aa3gBacbAAe2B ~rav
      5a18AcA ~raw
      10A6cA3A3b ~rax
      5a4c3A3f3aBaa ~ray
      19A4a1A ~rba
      10a6A1ba2a1b ~rbe
      4a13A2a3bA ~rbi
      Aa6a7a2A2a1A ~rbo
      22A2Aa ~rbr
      2Aa14b1a4AA ~rc_
      8aAA2b4a7a ~rca
      b1cAaa4b1a2AbAcaAAbb1Ad ~rce
      Db1AA2A5A1ab1DCcACbhCD ~rch
      bB5a2a6A2AAcAB1a ~rci
      C4a2a1Aa1b1AAbAA1a1cDde ~rco
      19A4aAb ~rcr
      3A5a5B1A6aBb ~rcu
      Ac3a1A2BA1b1dabC1AaBbeaa ~rd_
      aa2a3Aa1b3A1bAacabBAA ~rde
      baA1b2aaAAA4acbAaAAABAc ~rdi
      1Aa3b1a6A1aAA3Aca ~rdo
      8aA6a9a ~rdr
      3a12aAa4aAc ~rds
      16Aaa6aa ~rdu
      ead1a2caCd2E1b1Ad1cccbecd ~re_
      2AaAa1aAaB2c1AAcbABacbAbb ~rea
      17b7Ac ~reb
      AaAA3ABA3b1C2AdAc1bgaC ~rec
      Bda1bcbaAaB1A1ABB2c1AAAAAb ~red
      A2a2CbcA3A1bA1baaAABCfb ~ree
      d1Aa1AAA1bAA1c1aAb2b1Ab1cc ~ref
      1a1a7A3cCab1bcB1dAB ~reg
      1A2B1aAAaA5AeAA1A2BAf ~rei
      8a6aa1b5A1a ~rej
      24abA ~rek
      3a1A2aaA4bAbaBb1aAcbB ~rel
      C1jAAAA1iGCA1DA1AAAAb1abc1A ~rem
      a2AbaabbAcb4CBbaACa1eAa ~ren
      3aa5A14A ~reo
      CaD1eA1B2dABa1CC2F1AcEdad ~rep
      ae1aA1ABAB1A3BdA2A1cBdBB ~rer
      EfAaAaBBabc1A2Adc1bbaABdBA ~res
      ba1C2aaA1dB3bAAgabBE1ddA ~ret
      D1a1a3BaA2A2AAaDaaAAAd ~reu
      1b1adA1A1AAAAA1A1aBAa1AcAbB ~rev
      11a5aA5b1A ~rew
      17gA4a1A ~rey
      1a15A1AA1bAbaB ~rez
      Ab13Ab5A1a ~rfa
      4AA2a1A4aaA8A ~rg_
      4A20a ~rga
      1a3A4AA1a2AaBe1AccabC ~rge
      17a6bAA ~rgi
      aA1a12B7c ~rgo
      16AA4a2aA ~rgu
      B3aA5b3aAAcAbb1Ag1e ~ri_
      1a1a1aA9AA4aAfB ~ria
      8a6A1A2baa1b ~rib
      Aaab3A1bA4dAc1A1A1aEf ~ric
      1a14A2A1a2a1a ~rid
      DbAbDj1Db1cBaBA1aCa1ACcCiAC ~rie
      21A2AA ~rif
      B1aaaa4A4aBBa1A1ABdBA ~rig
      17A4a1f ~rik
      AB1a1b4A6BA2AAA1d ~ril
      AA1ab2a1aCa3B1B1aaBaaa ~rim
      AeAbAAaa1a5aAde2bBbAda ~rin
      1A1aA7b4AA2AaAbBB ~rio
      4b16A2Aa ~rip
      a10a3A1AAA2A1AA ~riq
      cA3a4Aa4aa1A1AA1Ba ~rir
      dBCC1a1A1ageAA1Bc1Aa1AD1a1A ~ris
      a1B1a2AaAdA3AabeBabaBA1b ~rit
      a3baAb1Aab3AAbABA3Abb ~riv
      22b1bA ~rix
      4Ae18a1A ~riy
      bA2a5a13cA ~riz
      aAa1a5A4a1aA3aa1ba ~rk_
      10a6A1b4AbA ~rke
      Aa13a2Aaa1a1c1b ~rks
      5a11dA6ba ~rl_
      3a10a7b1BA ~rla
      1BA1AaA1a2A1A1CCCDB1bC1AAc ~rle
      15b1a6b ~rlo
      10b11A3a ~rly
      a1b4A2c2d1A2a2aa1aaB ~rm_
      A1aA3a1AA4cBa1a2b2cE ~rma
      bB4aa2Ba4BA1cA1Aad1b ~rme
      abCA2AABbAB1f1Bb1B1Ab1aACa ~rmi
      A15A2a4a ~rmo
      1b15a4a1aAa ~rms
      1A1a13A5caA ~rn_
      gdaAb3aaBA1A2aABdAAb1aaB ~rna
      1a2BA1AaAdA3AAaeA1aAaAaB ~rne
      AaBBdAAACdAA1f1AB1baAA3aa ~rni
      17A ~rno
      16B1A2abA1aa ~rns
      c1aeAAb1C1Ac1b1Bc1A2AebAac ~ro_
      4a6a4a1b7c ~roa
      AaA2a4aa4Cb1a2a1Aab ~rob
      1B2ab3aA2A2bBfAc1B1bcC ~roc
      aAA14ABA1AcAAcA ~rod
      Bb1bd2ab1Aa1a1B2A2AbBBg ~rof
      17A2aAaABd ~rog
      BBA1kEBD1AAA1cAbDaAa2bA1bB ~roi
      25a ~roj
      8b2a3B1aa1a3ad ~rol
      b1b1Ac1A2aa2aCAabAaadDaea ~rom
      eBaC1aA1aabAA2Cd1aDaA1bdaaa ~ron
      8a1A6Abd1a2aAB ~roo
      dABaB4ab2A1A1Acb1BCbdDc ~rop
      2a15a7A ~roq
      2A1a4AAa3aA1BBAB1cbAA ~ros
      aA11A1BabbB1b4a ~rot
      aCBABBaA2BAa2dbgagc1Baacb ~rou
      3Aa5b6Ac7B ~rov
      17AA6Aa ~roy
      5a2aA5a1A1a1aA1a ~rpe
      7A9A7aB ~rpi
      18A7A ~rpr
      16adA5aaA ~rqt
      Cd9a3aAA1AAAA1aaA ~rqu
      d1bA1A3A1A1A1cA9A ~rr_
      A1a3a2aA4aAACabA1b1C ~rra
      CbbBA2AbaAb1a1CBbAA2AceBa ~rre
      b3aBAbaAAb1a1BA2B1Aa1abb ~rri
      2a1A5A4AcAA1A1a3b ~rro
      9a8A5aaA ~rru
      1A1aA10aA8A ~rry
      fdcbbaAAb1aA1A2Acdba1cEbh ~rs_
      3a15A1b3aA ~rsa
      4Ba4AA1A1dA1AAAaa1aCa ~rse
      bA14b1A1aA1A1c ~rsi
      AA3aa3d5a1cb1cbDfB ~rso
      18b3aAAba ~rss
      3bA2acBA2A4a4aAbA ~rst
      10A2b1A1AA2b3Aa ~rsu
      bBbbbCcaAbc2B1A1eafab1ACfa ~rt_
      ba9a4A1a1bb1BdAD ~rta
      Ca1aa1baaA3c1iC1AAca1bdCb ~rte
      AB2a5A6aAA1A1A2A ~rth
      AaAA1ba1aAdA1A1aeBieBB1BBfA ~rti
      bf1AA5AA3h1bA2aA1B1A ~rto
      2a13A7A ~rtr
      3aA6a3A1aaA1A4A ~rts
      1b6a6A1A1A4b ~rtu
      22a2aA ~rty
      A4a3aac1aa1bAaBbAabBac ~ruc
      10A5aAAe3Ab1A ~rue
      A4a2a4A1AA1AAA1BAabA ~rui
      2c1A2A16AcA ~rum
      9a8aA1ac1Ba ~run
      9a8AAa3cbA ~rur
      21b1AcAB ~rut
      4a17a ~rva
      10A6AA1bab1aaA ~rve
      2a3a2aA6A2c1aa1aa ~rvi
      bA2fAAA2A7a ~rwa
      eA2aAb3Ba1A1caa1BbAdadb ~ry_
      18aa3a1aA ~ryt
      4a5A5A1A1a3A1a ~rze
      1b2a1a8a8Aa ~rzo
      ca4a9aaA7b ~sa_
      Aa15A6b ~sab
      aA14AAAa2b1A1A ~sac
      A2A2a1Aac2a1A1AbAacBb2a ~sag
      BAAab1aA5bA1B1BbAbbCcab ~sai
      aA1AaBAa2A2a1ABCABABeieac ~sal
      1b4a10Aaa4b ~sam
      1aAA1A2Aab2a1bbbcabagCBaB ~san
      8a6Aa1a3A ~sao
      21aa1A1A ~sap
      10A3a1Aa ~sar
      A2a6aA3A1aCAAbAaA1a ~sat
      bA2cbA3a4A1Aa3A ~sau
      1bA3aa1aa2a1cAAbB1bBAcba ~sav
      cC1a6A7A3eBB1a ~say
      15b1A ~sbo
      8A8bab2ABaAa ~sca
      aA3Ba10ec1A1AABc ~sce
      1a5a2cc4aAdb4abA ~sch
      4a5a7b3A1bAb ~sci
      1aA3aAa1db3a1bdA1a1bEea ~sco
      A7aAdb5afBab4a ~scr
      1AA17A3aA ~scu
      BcacbBaBBbcdAaaaAe1ba1f1Afb ~se_
      1A14aa6Aaa ~sea
      aAahCA2EeCAaB1BcB1AabAADba ~sec
      A3AA4b4c2aA4aA ~sed
      aAA1A1a3ba1a3abAAbcB2A ~see
      A4a9e ~sef
      1aAhJHBCA1BAmBCAA1B2A1abbB ~seg
      AAaABA3AabbA1A1aaaa2ADc ~sei
      aa3b1b2A8A2ababE ~sel
      1ca1aa2b2AA1AaaA1dAB1A1ba ~sem
      2aA2bA1acbA1a1BAbBAdb1gdB ~sen
      Aba2a1ac1b4AaCcA1AAcBcb ~sep
      adaAba1bbbA1AA3bCac1Abdaa ~ser
      dbacB5A4CcaA2baAcaa ~ses
      a2Aa1c1aB5A1adAa1A1cA ~set
      B1AAcAAab2c3BebaB1A1aB1c ~seu
      3A12Aa1a2A3A ~sev
      22a2ab ~sew
      24aaA ~sey
      1B8A4bAaAA2B1bAa ~sez
      4Ab2AaB4A1b1AaAbdBdB ~sh_
      b20a2Ab ~sha
      Acb4bAba1a3AAA1aaa2bc ~she
      A16Aa3a1bA ~shi
      5a9A1a1aaaaAdda ~sho
      Afa1Aa1A3A2AdcBCA1bacba ~si_
      17AA1a3aB ~sia
      b3a10afcAb3AaA ~sib
      c2Ac5A6aAA2aa ~sic
      1a2a13bAaa2b ~sid
      C1AbfBCaCaA1AaADBaFBB1bDbcA ~sie
      3a4aAA4A1bbbaA1A1ac ~sig
      17dA6aA ~sik
      2A12eAb7a ~sil
      4a10A5a1A1aa ~sim
      DBaa1BhDbAaB1B1DdAeABAeBAaB ~sin
      fd1a3AaAc2baa1bda1A2Bec ~sio
      2a3a10a1a5aA ~siq
      1A4a3B7A1aa1Aa1c ~sir
      1ABaB1Ac5A1bA1aA1AaaCda ~sis
      aA2a4aA3aaa1b1abDAbeA ~sit
      1AaABACj1a3A1A1Ab3aAAA ~six
      a1A1BBBk2A7A7A ~siz
      10A3a1BAA3ba1aa ~sk_
      20A3A ~ska
      18A6a ~ske
      18AA2A2cA ~ski
      d14a1e4a1Aab ~sle
      23aeA ~sma
      1a5a7A1A1AabA1cbA ~sme
      bA8a4c1Aa3baAba ~sn_
      ab1b6Aa3bBcaa1baAbBa ~so_
      10A6C1cc1aAdcC ~soc
      1A1aC2A5A2bB1b1AA2AB ~soe
      iAa1a2A2BA1A2a1B1b1bdcAB ~soi
      bA1Baa2a6CaC2AABbAba ~sol
      aa2aa4a5bda1A2AaBe ~som
      aBCBbaABcAdB3BbBd1CbbabBj ~son
      3aA1ab2c5eaf2bB1aba ~sor
      10a6b6baA ~sos
      21b1aaA ~sot
      3Aaa4BA1c1AciDBbA1cc1b ~sou
      1A8A6ae1aAaAdAB ~spa
      Abc1aaa2a3A3c2a1a1Dfc ~spe
      Aa2aa4A3aBb1a1aa1AeBC ~spo
      10a6b1a1aAac1a ~spr
      AbAAa5cA3aB1bfaA1a1aB ~squ
      8aA14a ~sri
      1AA2A3aaa1aabbBbAa1bBeca ~ss_
      cB4a1Aac4aAa1a1b2Bac ~ssa
      abcBABaAdaaa2bdBDaCBaAbaaa ~sse
      a1Bb1aAAaAbB1a1AAbaa1bCD1cc ~ssi
      A3ba2baA4AaAAaa1A1d1A ~sso
      Ab9a5Bb1AAc2Cc ~ssu
      CA1b3bc2C1A1aaCCcB2A1ae ~st_
      3AacaaaaAaA2cdBCa1baBf1C ~sta
      bdaAAabAAceA1b1CfbbcaaA1c1b ~ste
      3ba4aA2B2aca5AA ~sth
      aBcCBA4C2a1BAa1Aa2aAbd ~sti
      1ba12c1caA2Aaa ~stl
      2b7a2b4aa3a1A ~stm
      B2ABb2aAbA6fB1baA1aa ~sto
      aA1A1A3aAc3eA3dbBAfcB ~str
      15a1da2A2a ~sts
      aAAaa3aA6AaAb2aaaaC ~stu
      1A13A6A2Aa ~sty
      15bb ~sud
      Aa15a1A3a1aa ~sue
      2aaaa3baba1acAbbc1AAbbgC ~sui
      3c21A ~sum
      1a2a2a2A2b1BA1aaAaaBBaa ~sup
      adAA3A2Ba3CBBAbA1aaaBb ~sur
      10A7a6a ~sus
      cAa7A4Aa1A ~swa
      b17A3aa1b ~swe
      15b ~swi
      1b1a13eA5Aaa ~sy_
      14a6a2A1a ~syc
      4b1AbAa3A10ba ~sye
      17aba5c ~syo
      10b5AAa5Aa ~sys
      10a4A3c4Ba ~ta_
      Aa8aa2Ab1b1Aab1AaA ~tab
      a13aa7Ab ~tac
      aa1Ab1A2aAaA2BC1B1A1bA1bD ~tag
      1aBCaDBB2d4B1EbacaABfCC ~tai
      4a12A3a1Ad ~taj
      bA1A1a4a2c1a4Ab1ae1a ~tak
      1aAaa1a2b1A1b1AAbCAcABAdAa ~tal
      3A2a6a1AA ~tam
      cc1A2cAa1Baab1ecbaB1BB1baa ~tan
      3a1b1aa6aAAA1aaA1caa ~tap
      B1A1a1aaaAA2a1AAABabAAa1A ~tar
      1B2Abb3a4aaB2bAABcd ~tat
      3aa3aA8A1A1a1a1A ~tau
      15AaA2A1AAfB ~tax
      1c11a2c2bac2a ~tay
      10a4b2b ~tbh
      2a14a1aA3a1b ~tch
      10a6c ~tda
      b5a1AAa ~tdr
      ABbaCcBba1bCaa1ebbacdba1ecbA ~te_
      eAa1c5A4b1Ba1A1bAac ~tea
      2da1AA3a7A1baA1aA ~tec
      2A4aaAA2a2AaAa3A1Aa ~ted
      A2aA1cAa1A5babaA2Abc ~tee
      a14A1A4a1A1a ~teg
      3aa12aa5a ~tei
      Ad2A1a3B1a2a1cAiAAA1Bad ~tel
      aaAaAAabbABA1b1CCdbaba1bAB ~tem
      AddACa1ABaeC1B1b1cdBbbbafab ~ten
      Aa8a6ebb2A1Acc ~tep
      bhDAbAaABcb2e1cgcAaabBaAcc ~ter
      bA1A1AbAA1ab1aAB1bBCA1bBgbb ~tes
      AbAA7A1B1a1A4A ~tet
      Aaa1a3AbaA1aAAcebA1ACAbdb ~teu
      2a14a6a1a ~tex
      17aAA1bb1bAb ~tez
      1acbbba2AbA1A3e1b2accdb ~th_
      1a2a5a4AaaA2a1a1Aa ~tha
      1BAb1ba2aC4bBbbAa1c1dbc ~the
      1AabaacA2A1aa1B1Bd3Acacb ~thi
      10A5ab8A ~thm
      1a2a5A6AAa1A4A ~tho
      2Bc4a1a2B6a1AAb1b ~thr
      2b7B2a4a6aa ~ths
      4a11aA4AdAAa ~thu
      aabB1AAAbAgA1a1aAbdaA1A1gCe ~ti_
      18a5Bab ~tib
      1a2Aa4A4A1ba1a2agaa ~tic
      eBAacb1Aa1DAAAabda1DABbACfC ~tie
      1Aa2a4d3aA1aeAaA3ca ~tif
      Ba6a1A4AAb1A2AaA1a ~tig
      17aA3a1A ~tik
      1DA5AaBA4Ab2b1bAeEd ~til
      3AA4a9a1Ac2Ac ~tim
      BAabba4a4CaCb1ad3Cg ~tin
      BaAa4aAabaa1d2ca1b1cEfA ~tio
      2a6aA4AAcAa4dD ~tiq
      Caa1b5a4eaAAc1ABAbAC ~tir
      Bb6Aaa4BCcaBA3AaC ~tis
      AAbaBA1c2Aa2aBaDdBA1BaBci ~tit
      aA1aaa2a6AAAAb1A2dbA ~tiv
      1ABAA2ABb3k3cAA3aA ~tle
      18AA3A ~tlu
      1bb5AA5d1ba3A ~tly
      10a6aaa3a1A ~tma
      2b10c ~tmg
      bcAcaaaab2c3aaCaAAbAacAe ~to_
      3A4a1b6Ad4a2b ~tob
      17bA1Ac2ab ~toc
      10A2b3b3a2bAa ~tog
      da1Aaa4A4A2bd1bbB1aB ~toi
      4Ac4A6AA1A2AA1A ~tol
      A1aAaA2A1a2a3aAA3baAB ~tom
      B1aAa2aA6AacBA1Ac1aCb ~ton
      1a15AbA1aaAbbA ~too
      1a2A4Ae4AAafa1A3c ~top
      3AaA4B6abAAa1ACdb ~tor
      17aAAAAd1A1a ~tos
      1A5bAcA2a1aA1B1a3bBa ~tot
      1b1AaAAa1C5ie1aCAAbd2b ~tou
      9a3a2d3ba2aA ~tow
      1A20a1b1A ~toy
      8a15b ~tp_
      24a ~tpe
      4bAA4b4Ac1a1A3aa ~tps
      aA8A5A1AA6a ~tr_
      AAa1Cb1A2c2b1fB1CBaceAfAB ~tra
      bhBc2baAccB1A1BBAaaAaBAd1e ~tre
      a1AAEqDBa1CAaB1c1cCba2BAiB ~tri
      eDAbhBBBa1aB2AFaabbbAB1c1a ~tro
      A4a1A1abc2a1b1bBbAbaBca ~tru
      bA2fAAA2A7a ~trw
      1a6aA5c8aaA ~try
      be1aBa1bAaCb3d1acAae1Aid ~ts_
      1a2a16a2a1A ~tsi
      aA8a4c8A ~tt_
      a1Ab4bA3Aaa1A2a1A1cA ~tta
      Bcb1AababaeB1a1bdcgbAcb2d ~tte
      2aba11a1A2a3AA ~tti
      4a17b1aaA ~tto
      1a2A2a7A3AaAA1cAB ~ttr
      1a1ABAA3a2d1a1AAa1ba2AB ~tu_
      17aaa1aAa2A ~tua
      2Ab1ab1A4a2Ac1cA1BeCca ~tud
      Bc8AA3bA5a1a1A ~tue
      aA20a ~tuf
      15A1A6aA ~tug
      18A3cDbb ~tui
      1a14BA1A6A ~tul
      1b2a8A4AA2AcBa ~tun
      B1BAb1A1dAa4BaA2ba1adaA ~tur
      1a7a7A6Bdb ~tut
      1A2gBAA7a1AA3a1Bbb ~twa
      a24A ~twe
      10A2b3AB4A1Ac ~twi
      Aaa12A1b6c1b ~two
      a16aa1c1a1c ~ty_
      15A1A5AacA ~tye
      1A13A6A2Aa ~tyl
      16a4aa1A ~typ
      a2AA3a4a1AB6ac1A ~tz_
      4Aa9b3a2a ~ua_
      Bb1a1a2A1aa4a6aA1A ~uai
      18aa2Aaa1a ~ual
      eb3AA3Da3BA1a5aAA ~uan
      BaA1bA3A2a2Ba1aAa1AA1ac ~uar
      BA1ADhCC2BAAA1A1aab1a2Ca ~uat
      17Aa2AaAAfA ~ub_
      A3a11b4a2B1A ~uba
      1A15A4aA1Aa ~ube
      1A1abcbaaaB1A1AaBbCAf1aAfAc ~ubl
      A2ba5a2a2c1A2AaaCc ~uc_
      3a6a3aA1abaAAAaCdB ~uca
      19A6c ~uce
      g2a1aa3A4DAb1cA1AeeAA ~uch
      Bb2a10a1A5a1dA ~uci
      A2a5a8ab4aAA ~uck
      A1A1Aa6a4bAB1AB1AAb ~uco
      5a10AAA3AaBb ~ucs
      aAA8c4a1aAb1aA1a ~uct
      A3B5ad1a1bA1c2AA1B1b ~ucu
      AA2a8a1abaaA5aA ~ud_
      6a10b6cA ~uda
      1A1a2a1a1a2a3bd1aaCa1ca ~ude
      a1Ab1aa1AaB6e1b2AaC1b ~udi
      bA8B14aA ~udo
      1a1abA4AA1A1A2Abb2bcBb ~udr
      1A1Aaa4B2b2b1BbAaAaBbB ~udu
      f1b3b1acCAaa1cbeecBdc2h ~ue_
      Ab3aA10a3Ab3a ~uee
      1a16a1AcA1b1b ~uei
      BaAAAa1AAA3aaA1AdaA3acC ~uel
      cB8b4BA8Aa ~uem
      3a2a3A8a5b ~uen
      aA3a2aAAc4AeAB2a1aBb ~uer
      aB2B5bA3BACA1A2aAcC ~ues
      1A13Ac2AbAa1ab ~uet
      Aa1ab13a5a1A ~ueu
      21A2A1A ~uez
      cB2a3aA3B1b2ba1aBABBA ~uf_
      b3aA2A8aBA4a ~uff
      15A1A6aA ~uga
      1A6aAAa1a1ccaAb2a1Aaa ~uge
      2Ba1aa1a1a4AA1A1a1a1bBf ~ugh
      baa1cA1abaa2baaaaCa1baB1b ~uh_
      4a8a2a2Ab1AaaBa ~uha
      ad2aaaaa1ac1A2Cdfbbcaabgf ~ui_
      Ab1aB1hB2A2AA1ab4AA1bc ~uie
      AA4AA2b4AAe1abAbAabb ~uil
      4a10A3A ~uim
      2aac1AAAbA1ab2dBAA1aABaB ~uin
      1A2a12AA5bAa ~uip
      1b3a2aa5A1BA1A1a2aa ~uir
      BBaaAaa1bbf1aA1abb1b3BA ~uis
      Acaa1A1b1aA2A1B2CbABA1Acb ~uit
      1a1A10ac1b1a1aabChB ~uiv
      19b5a ~uiz
      19a1A3aa ~uje
      AA1aa2ba2A3A1A2AAbAa1B ~ujo
      2Ad1A4a7a ~uk_
      A2a1aAa3b1AaA1AA2ABC2c ~ul_
      4A1b1AaA4BagABaaAA1AA ~ula
      Bd1a7a3aa1Ac1baaf1a ~uld
      A2AbAA1bABa1b1bbb1aa1a1Aab ~ule
      4a19A ~ulh
      aAAAEFCBA1EABAvAaiA6Ab ~uli
      Aa1aa2a2eaAaAAaAba1a1A1aA ~ull
      1aaB6d2a1BaB1A1aba ~ulo
      1a2Aa3a7AAAaa3bd ~ult
      b3A5Aa4AAa2aAb1cb ~um_
      1A4a17a ~uma
      2bA6A7a2a2aAa ~umb
      A2A1Ab2aA2A2AB1AaAbAaca ~ume
      2c4A8AA2a3b1B ~umi
      18a ~umo
      CcBa1a1bcACb1A1BCbcd1Aa1ee ~un_
      17Aa1d1A1c ~una
      Bea10a1Ac1A1a1bAc ~und
      aa2bAbAAaAaAaaafaBaa1AeidEb ~une
      7a9aaA1a2c1A ~ung
      dAcAa3A6A1A1AeAA1bad ~uni
      1b13b ~unk
      21a2AcA ~uns
      Bc8a4b3a4A ~unt
      CaAaa1a1A2aAa1C1Aa2BadAaa ~uoi
      BAa1AaAa1ba2a1A1bcaAaACaab ~up_
      ba1AaAA2Aa1a2baAAA3Acda ~upe
      10A6AA1a1c2c ~upi
      1A2a10B1a1aAAaBAaA ~upp
      A15f7aa ~upr
      1a1ca1AaAd1a4cBD1b1cAebg ~ur_
      bAA1a1a2A3a1B1aB2A1cdFd ~ura
      19Aa1a1a ~urb
      20A3a ~urc
      A1a7A4BBbBAAA2AbB ~urd
      ABBbAaABdABa1a1ECcCadcbBfda ~ure
      a7A10b2A1a ~urf
      a4A2a6aAAA3A1eBB ~urg
      1b1aAa2b1a6A1AA1BAbAa ~uri
      1A1A3A2dA3AA1fAAAbbb ~urn
      18A3ceAab ~uro
      Be1a7a4AAA5A ~urq
      2b1A4a5bBAABaAAaaAA ~urr
      aaAAa2a2dA1b2Aad1A1dBAe ~urs
      2a1A1a3A5AaA3AAB1C ~urt
      1a14bA1b1A3a ~urv
      6b10a6aaA ~ury
      fAa1Aa3AcA3cdbedaaBcebd ~us_
      1baAA1a3ca1a1AaAACb1aadA ~use
      A3C1aaA1AA1Ba1AaB1A1caAa ~usi
      17a5abA ~uso
      1b1Aa5bA3a2ac2a1Aaa ~usq
      BaAAaB4ba1A1bBBA1AAC1a1d ~uss
      cC2A1b1aAAA1A2bA1aa1bBba ~ust
      BbAAb2AbBdbaa1ce1ddbADcbda ~ut_
      1a15AAA3Bd1A ~uta
      c1c2aAaa1DaAB1dDbCAcA1AkDe ~ute
      2a7a4bAAaa4Bb ~uth
      A1A8A3CAcaA2aBg ~uti
      aA1b1a2a6BaA1AA2aAaa ~uto
      Ab2Aa1B7c1Cca3ACb ~utr
      Ab2a10A2A2a3a ~uts
      17aA ~utt
      1a5a9b2AAAaaAA ~utu
      A4a4A7A6A ~uva
      bA2a2A2AA1b1aDD1daBB1fAA ~uve
      A9A5bbA5A ~uvo
      AAaaA2bAbA2A3A1BAAaBfcB ~uvr
      Cfa1cd2a3a3badAc1Aacbf ~ux_
      a1caAAbCDfA2A1AA1BA1b2aa ~uxi
      4a15a1a1b ~uy_
      10A3a4a3aBaa ~uya
      17c1A ~uye
      4a12A6baA ~uz_
      1A3A9b1a1AaAa1cBa ~uze
      8Bc8b6a ~uzi
      Bfb1aa1a1acA1A1bA1cb1c1ABdC ~va_
      AB8a4B1A1a1A2Aad ~vac
      A2aaA2A1ba1Aaaa2A1BedD1c ~vai
      Ac1Aa1a1Ab3bAb1b1A1b2dCA ~val
      C2AaAaAcA2A2aAAa2eCAgAB ~van
      1A11a3aA5a1A ~vas
      4a11A1Aab1aAcA ~vat
      a14ba1A1A3aAA ~vau
      B1aAbAAa1Bbd2aC1AdbBaACcib ~ve_
      2aaaa4Bb10a1aAA ~vea
      bb2ABaaAa2aaaB1cBb1aAbBab ~vec
      4Ab1A7A2ab4A ~ved
      4a5a6cAa ~vee
      1b5a9AA2Aa2bA ~vei
      cAa2aaaa1a2b1bAaaAb1A1b ~vel
      A17bA4AbA ~vem
      dA1aba3ab2a1BCAbdACcc1Ac ~ven
      bd1AbA1a2Bc1B1fC1bbbbc1eAA ~ver
      1aAaA5A2aa1AAC2bBbbCc ~ves
      2Aad1AA1A3A2bA5A1Aa ~vet
      a1aca1aa1a1Aaa1aaaaAcdDdaci ~veu
      1a14CAAbABaAa1B ~vez
      d1aA1a4A1A3A1b4aBb ~vi_
      16A5AA2b ~via
      aaa6a7A2da1abaC ~vic
      16AAa2a1A2B ~vid
      1aAabAabbBDb1A1abDD1BBCA2A ~vie
      19b4AaB ~vig
      C3Aa1A7BgAA1c1AAaCA ~vil
      a1AcaA4Ba5ABAabBbcAd ~vin
      Aa9A5a1A5a ~vio
      b3Bb2a1d4Ab1ga1A2aaA ~vir
      Cb1AAAA2ab3AA1abAbaBaceD ~vis
      1a2aB2a6AabAb2CbcBa ~vit
      1e1a4a6aAABd3bCBb ~viv
      bA8AA3Ac1a5Aab ~vle
      a15AA3Ac1db ~vo_
      13b8a2aA ~voc
      1A2a8a ~voe
      2b1bBaAaAaA3AcaccBbAbHff ~voi
      1a2A12AabA1baAdB ~vol
      B2aa11AAaaAaaAA1A ~von
      1a13b2A1b1bBfB ~vos
      1B16AA1adadeA ~vot
      Ab2AA1A2AA3aB1bBb1abcdb ~vou
      1b9d3a1bb1AcC1cAe ~voy
      1a1AB5B2a1dAabeaAbAFcc ~vra
      AbbaAA1bAbA2A1aAbBbAA1acbB ~vre
      1A4a3d6Aa1A1a1ac ~vri
      2a1Aa11AA1a3c ~vt_
      1a4bA2A5b1ba2a1Aaa ~vu_
      3a1a10A7a ~vy_
      4a6A4b1A1a1b2a ~wa_
      10A13b ~wad
      10a6Aa3ba2A ~wag
      10aa3Bc1aA2a1AAb ~wal
      cB1a4a1A2c1Aa1bc1AAdB1e ~wan
      c15a7a1b ~war
      1A2b2AAaba1A1A1ab1a1a1AbA ~was
      2B7b5A1Ab2A1A ~way
      bA1AjBBA2A4a1Aa6aa ~waz
      1AA1Aa1a2A4AA2ab1cBeA ~we_
      24b ~web
      Bf2A3a1B6ABa2b1AAA ~wee
      2a14B3a2bAa ~wel
      Ab1a4a1Aa1a1bc1aa2AabAA ~wen
      17AA1A1a1Ab ~wer
      bB6AA5A3A1aAaa ~wha
      Bc4ab3c3gdac1Aa3eA ~whe
      3a6A6aa4aa ~whi
      15b2AaadaAac ~who
      Ac8A4A2A6a ~wi_
      10a2A4a2a2aA ~wil
      Ba3a4a2b2aAa4a1bd ~win
      1b8AA3a2a1aaaabad ~wit
      b8aA2a1ada2baA1bAb ~wn_
      1aa12A1a1A1bA1dAd ~wo_
      17A5a1Aa ~won
      2a21AaA ~woo
      2a1a8a1baaAb2babda ~wor
      Ac1aa10Acc1d2aaAab ~wou
      20a5a ~wri
      3aA ~wro
      5a9A2b2A1cA1A ~wsh
      8AA11A1AAaa ~xac
      2A5Ad3a11Aa ~xam
      1A18a3aA ~xan
      bA8c5bac6aA ~xcl
      Ba13A1A1bA1A3b ~xe_
      17AA3A ~xem
      16a2a6a ~xi_
      2a1CBAiDeC2AAA1bCA1bA1a1A ~xie
      bAAaA5A4Acab6aA ~xim
      18A5A ~xin
      10A6bA6aa ~xiq
      16baAa2Aa ~xis
      13b4a3A3a ~xpe
      1Aa15AA1AcB1aa ~xpl
      4a1a4A6b3aA ~xt_
      bA1a3A7A1aa1a4Bb ~xte
      10Ab10Aba ~yag
      AA8a3a1Bc3AA1acb ~yan
      24c1A ~yar
      24a ~ybe
      a1b1AA3AbB1baA1acA5aA ~yce
      14a6a2A1a ~ych
      cCcAA1AAcAaa1a1aAdea1bbecbc ~ye_
      1abcbb1abaA2c1AA2aa3baA ~yea
      23A1A ~yee
      bA1AdbceCdB2A1a1AB5Ab ~yem
      aAb1a1a1Aa5ABa4Aaabc ~yen
      1a8aa3AcCC1AAabBbD ~yer
      1c16a3abb1a ~yes
      aA5a9b5AB1c ~yeu
      1b13a1A1a1a1AeCc ~yez
      a3a5c4AaA1b2abA1c ~yin
      a9a5BaaA ~yo_
      A1a1CADaAb5aBaa1A1cBbeA ~yon
      19a ~yot
      A3Ba4Aa3AAAaabab1jb ~you
      16a4aa ~ype
      AB1a1a4Aa3cBaBBa1b1ccA ~ys_
      1a8a2a4a3A1aA ~ysa
      2a3a ~ysi
      24A1a ~ysl
      10A6bA6aa ~ysp
      10b5AAa5Aa ~yst
      3ab12Abb3bAb ~yth
      1b4a3aa3ga1bA3AAa ~ywh
      4a5b13b1A ~zab
      1A15A6A ~zai
      A2a1bA3A6A1A2AbAAc ~zan
      17a4A1aAA ~zar
      A1AA1BAa1AaaaA2BCAAbA1Abad ~ze_
      21aa1e ~zel
      2A7Ad5A1a1AcABa ~zer
      3a20a ~zi_
      aAA1cBCcAaa3a1AAda3Aa1B ~zie
      8aA7a1b2A2c ~zin
      d4aa3b5d1aa2AaAb ~zon
      19b3baa ~zot
      1A14A5a1d1A ~zou
      13a9bc ~zwe
      cA1AeBBeCdB4a8baa ~zye
      """)
}
