/// What traits weigh: written by `evaluate weigh`, and never edited.
extension ClassWeights {
  static let facets = ClassWeights(
    columns: """
      mains construire precision machines equipe seul bouger reparer clients interieur force
      creativite plein-air metal electricite dessin cuisine nature bois proprete ordinateur
      voitures mode deux-roues grimper faconner conduire peindre port-de-charges station-debout
      horaires-decales bruit travail-exterieur poussiere hauteur chaleur
      """,
    start: [
      -1.41, -1.42, -1.35, -1.58, -1.47, -1.45, -1.4, -1.41, -1.36, -1.49, -1.37, -1.28, -1.38,
      -1.33, -1.32, -1.33, -1.37, -1.32, -1.27, -1.25, -1.21, -1.27, -1.24, -1.35, -1.37, -1.35,
      -1.27, -1.28, -1.58, -1.36, -1.39, -1.36, -1.37, -1.4, -1.29, -1.32,
    ],
    rows: """
      Aa4A3AAae7A1Ac1A4a3A #affutage
      A2aAa2da4A2A1b2A1A #agencement
      a2a #agroalimentaire
      cc1a2Ab13dAC1A1b3a1Aa #automobile
      1eA1babA1Aa1a3AA4AA2D1A1aacaA #batiment
      e1A7AB1cA1A3A1A4a #bijouterie
      1bBdA8AAABaab2B3A4A1Aac #blanchisserie
      AAa1AbA1B1BAA1ABB1sB1aA1BB2a1Aa1cAA #bois
      BaAcAA2A1bA1cA1dAbA3A1A1AaAAA1b1B #boucherie
      aABA1Aya1bbAA1aA1A1BABA3BA1B1A3A #bouger
      BAA2AAa1A3aAAe3A1Ac1cAAc1b2a #boulangerie
      AABBAABAABA1AaAaAAABA1Aa4AA1t3d #bruit
      a6aaA4a2a1a5a8eb #carrelage
      2aA1a1bA4b3AB2d1A1a7b #carrosserie
      3A2A2bB1Bb2aACA1a2AA6A1Ak #chaleur
      1abA4A7a8b #charcuterie-traiteur
      1d4AA1AAA1a1AaAd1A2A3ab5be #charpente
      A2AbA2AA3aAABA1a1A1AAAcd3A2a #chaudronnerie
      2AaA1a1BfA1A1A19Ad #chauffage-climatisation
      B1BB2b1z1BAc1Aa1bBaAAdABB1B2aAAABA #clients
      AaBb2BAAACA1AABAAAABC1C1Ax1AAA1A1bA #conduire
      A1Aea2a6A1AA1A1A1b2A4b3A #conduite-de-ligne
      BaAa2Aa1AfAa3B2A3A2j1c3AbA #conduite-engins
      AzDBA1BB1AAAb2bADD1aAB1BBBA1AAA2cA #construire
      1aA1BA1aa1Aa2AAA2a1Af1a4A1A #cordonnerie
      a1aaAA2A2a3a1AaA2k4AA1Aa3A #couture
      ABAA1AA2dAA2A5A2AjAAA1A2BAda #couverture
      aAABB2C1CAzAAA2CBD2eABAAbBA1ABA1A #creativite
      BAABAaaA1AABaC1Bx1ABCAAaABAD1A2AAA #cuisine
      7c1A11A1f9a #cycles
      A1aB2BAABaC1aayAAABAAAA1AA1A1Aa2AA #dessin
      EA1BAAAaA1BBbbBAACAABLAzAadAA1B2AAA #deux-roues
      B1A1A2A5AAAA3j2A6A #developpement-web
      BcAA1a1A1AA1a1B1AAc1B1AA4aa4A #ebenisterie
      3AA4Ac1a4ab5d2A3a #elagage-foret
      1Cb1BAbaAB1AB1zA1CAADaBA1ABB2A4A #electricite
      2ba1A1aA1a1a1e1AB1AA11a #electricite-industrielle
      1Ac1A1Aa5Ch5Aa9A #electronique
      1A3A3A2a1A6A4h4a #engins-agricoles-tp
      AAB1wEBABAB1ABA1AA2AAaAB3AB1ABaAA #equipe
      AAA2AAaA1a1d2a1iBABdAABAc1aAABA #espaces-verts
      1a13B8e2b3Aa #facade-etancheite
      EBA1A1ACA1aaBAAB1E1BCaBA1zA1a1AA1baA #faconner
      AAAA2A3AA1mA1AAb1A1A2A1A1A1A1A #ferronnerie-art
      2A4a6d2Aa1a #fibre-optique
      1AA1A1AAAaAAba2A2a1a2Ad2Aa1A1Aad #fonderie
      B3AC1ABAw1BAa1A1A1A1BA1AAABABaA1Aa #force
      6A5daA2aABAA1Aa2Ac2AAAaA #froid
      ABAA3AA2A1BAAAC1AAAA1tA6AAa #grimper
      1CB1A1CaAAAA1b1aAA2BAA1kAAA1ABBAAqA #hauteur
      1aA1A2Aa1BaaAA1AA4AA3Abas1BABa #horaires-decales
      2b2ca3AA1a1B1A2baa1AA1A2A1A1b #imprimerie
      3b1A3ca1a2b3aAA8aa3A #industrie
      1a17Ah13A #informatique-reseaux
      AABADAb2zBAAB3BAa3A1A1BaABAA1CB #interieur
      b3A4b2AAA2aAA6f1f3b #logistique
      C2j1AAeaABaaD1AAAAABbaBABDA1aaaA1A #machines
      CnA1a2AA1cAAAA1BBBBAAAAAAA1aA1A1dAb #maconnerie
      zEa2AABBABAAA1aB1AAbCBaBAAAA1Aaa #mains
      2Ab2Ab9A16A #maintenance
      1aAaaAAcAba1AAa1bbaAAC1Aa1aAA1b1A1A #maraichage
      a6A5A3AA3h1aA2f3a1AA #maroquinerie
      1B1aB2aAac1ab1a1Ah2BAAAA2cA1AAAAa #menuiserie
      1AAA1AA1bc3dA2A3a4Ab #menuiserie-alu
      bBaAAaA1aA1aAqaA1a2aAABABAA1AA2AAA #metal
      BcAA3a5e1AA1A2aA2a6a2a #metallerie
      b1ca1AAAd1BAABCB1A1CACqBAAA1AAAAB1AA #mode
      biDC1AbCAAAA2cA1BBBbA1ad1AA1AAaAAb #montage-mecanique
      3A3c4A13c #motoculture
      C1BAB2AAa1Ag1BBCxADB1A1dAA1AaAB1AAA #nature
      3c16c #numerique
      AaABa1Ad1a1AaAB1BA1BzBBABAa2AAAAAAA #ordinateur
      2bA3A8lA1A2A2BA2a #patisserie
      ACa2A1B3aB1CBCCBAABAAAaBzA1AA1A1A #peindre
      18a1B6f4A #peinture-automobile
      1b2AABA1d1Aa1AA1AAAAA1AAb1a4Aa1A #peinture-batiment
      AC1AbA1AAa2A2AA4A1AAecb3a1Aa #plasturgie-composites
      1dA9d6a4aA1aa4A #platrerie
      abB2aABBccAzAB1aAaB1BA1cAAAA1BB1BAB #plein-air
      6aaAaa1B1A1AA1bA4A6A1A #plomberie
      1AA1AA1A4A2c1b3e1A1Ad3a4A #poids-lourds
      AB2cAA2adA1A1AaAAAAB2A1A1kABA2aA #port-de-charges
      1BAAaAAd2A1A1AAABA2aAaaB2AAAaAmAB #poussiere
      AbzBB1BAABAAAA2B2A4Aa1B5AAA #precision
      1CBA2CaABC1B1CCDAAzB2A1BAAAA1A1aAA #proprete
      6Ag2b8ADA4A #reparation-electronique
      CAACAA1zBAC1Aaa1EAbBAaacC1BAA2B1Aba #reparer
      4aA2a7A2a10b #restauration
      2AA4A3A2Ac2a2A3A2a #restauration-collective
      Ba1AAA3A1C2AA1ah1A2AAA1aA4B #scierie
      1A1aA1A1c4AA1B2Ad #service-restaurant
      a3AzBaAABAA1A1aAa1ABaABa1AB1BbA2A #seul
      12A1b4a #solaire
      AAAa5AB1AmA1A2AB1AcaAAaA2A #soudage
      A2AaBB1AAaA1AA2A1AAA3AA1AqAAAAA #station-debout
      Aa5Aa1ab1A4A6a2a3A #taille-de-pierre
      Aa1A2AAA2A2A4a2b1a2a #tapisserie-ameublement
      AA1ACAABAaA1GAa2BAbAA1a1Aa1aA1AqAAA #travail-exterieur
      aAba2db1A2B1AAc1A1AA1aA7c2a #travaux-publics
      2A4A2a3b #tuyauterie
      3c5a1bAaaAAAa1Baa1Ca1A4badB #usinage
      2AAA2AfbA1AcAAa1a1aAA2a1a1A2A #vente-primeur
      BAA1AA1AaBaBBaA4aAzBC1BB2A1Ca2B #voitures
      1BAAaAbaBaAAc3ABaAaBa1adAaabACa1ba %A
      9a22d %Aba
      3Aca4Aa %AbiAs
      aaAAa1a1aaAaba1a1caaa1ba1aabbAabA1BA %Ad
      2AAAAf1AaA3a4a1A2A3a2b %AdrW
      12a11a %AfA
      AAAa1a3AA1AA2a1baa1a1aaAa6aA %AfI
      3AA3ac2d1A2a6A4AA %Aferm
      1a5A1ca %Agar
      8A18a %Agl
      20A %AgliC
      A6A4a8B4da %AjI
      18A %AjIg
      3aa2ba9a2c4B %Ajin
      10B2d17A %Aklum
      1a1aA3aA1AAa1AaA1aa1a3a1A6c %Akor
      1D22d2a6B %Ale
      16A16a %Alev
      6AA3a3b3a9a %ApeC
      bdAaBABAABAA2AaA2AAaCaAA1aaA1aaA1A %As
      AcAAiBA1A2A7A2A8a %AsAbl
      ba2eA7A11A %Asanm
      17a3b1a %Ate
      2AAaA1a1b2BaA1aAaAAAa1Aac3a %Atr
      A3f %Atred
      17d1b %Atretenir
      11f10b2A %AvAt
      1A1a2b6A7A5a3a3A %Avi
      4aA3A2a4g1A3A2b4a %CA
      a1A1AAAA2Aa2a1A2d1a5aA %CAbr
      AAAaA1edAAA1AAb2AACAb1ba2Ba1AAA %CAj
      35A %CAsQ
      11A5A14A2A %CAt
      2A1b1aA2a1a4A5AA3A1aaba %CAti
      1a2A3a13a4a %CWzir
      6AAAb10A1B1AA %Ca
      1Ba1A1dBaB1A2B1baAd1b1bA1aa1A1aa2A %Cak
      4fa1A11A1A1A %CakI
      1A8A5a18h %Cal
      3A1a3a2AA2a1A8A4A2b %CalEr
      6A5A5A2A3aB1e1a2a %Carj
      1c11b4a9A6A %CarpAt
      1a5A10c5a %CarpAti
      1a4a1b14a %CatIg
      1a6a2b13b %Cato
      aAAAb1aABaa1BabaBabaAaa1a1aBAa4AA %Ce
      3aAc7A3A1A6a8A %Cef
      15aAb6a %CelU
      1a1ca1A3A3A1A1cA1A1a2A3Ab %Cen
      AA1A3dAAA3AAA1AA1aA1A2AAa1A2A %CerC
      2a4a2A7A3A2A7b %CevE
      6A3a18c5A %Cez
      1bb1A20A %Ci
      a1a1a5a4A1aA6b %CiA
      10a18aa %Cif
      2a7B7A %Cimi
      5ABAbdCaAAa3A1AA1aBAaBa2BaA1f %Co
      13a %Codroneri
      9d2A1A4A12A2c %Cof
      8a12a4b %CofEr
      4A1A2a22a %Cofaj
      bb2A1B1aabaaA2AAAa1a1AA3B1AA1AaA %Coz
      22a11b %Cut
      ABAaBa1A2A1aaa1aA2A2aaa4AaAaB %E
      2a8A18a %Er
      b2a2aA1AA1cA3AaA3bb2a5A %ErE
      AAa2aAAA1A1A2b1BAA2aBAa1BAbaA2AB %Ere
      6a1a8a1a %Ex
      B1aB1Aa1bd1A1dBcA1aBAA2A2BAa3aca %I
      2a4bAa4A6d3b6A %Ide
      9c2A1a17A %Idor
      3b15a %Idustriel
      8AA10c %Ifo
      19Ae %Iformatik
      31A %Ikiet
      1a4a6a2a4a4aa %Ikl
      1aAA3a1a1A6a2a2a6A2aa %Iport
      3A9A15aAa1A1a %Iposibl
      5A3d1Aa7A13A %Isid
      1A4a1AA2AAd2A2b %Istal
      3a11a5c1A %Iter
      3AAa3g1aB12A9A %IteriEr
      9A1A22a %Itern
      13a4a9A5A %Iterna
      8A1Aa7a2b %Ito
      1A1Aa3A2f4aAA1a4a2A %IvAt
      AcABeaaBBaB2BA1CA1CaaBabaBbA2CB1a %Q
      Aa1b2ab5b4A1aBA2AaA3A2a %Qkl
      2A3a10b4A1A %Qt
      8a1B3A4B4A9b %Qte
      a3baA2aaAaAAaAA4bAaA1bbaAaBaAA %U
      3A14A3D2a %Ubli
      AaA1a1a5A2a1aaab1A1A2AA2AAAA %Ue
      3b1A3A1a4a1a2A2b1A4aa2A %Uf
      1bb2b1A1A1ab1aa1b1aa1ba1aaa3aa1a %Ui
      a5A3AbA1a1A3aA2Aa3bb3aA %Ur
      AAA2aaaAaAAbaa1a1a1AaA2a2aA1bb1ba %Ut
      5a3AA1b4Ab5a7a %Utdor
      c1aaa1AA10Aa1A %Util
      A3A1a3bAb19a %Utsid
      aa5b11A12a %Uve
      7c1a3a %Uvert
      A4A1a6a3aAa1A %Uvr
      2a4d13a %Uvrir
      1c4a1c %Uze
      Aa2aAa1a1A1B4A1A5aa1A1A1a1b %a
      3A6c7a5A %aCe
      ca6C13Aa2a %aCet
      1A1A2b1a9A1aa7A3a %abU
      Aa2A1AA1A6aa3BE9A %abit
      1bA6d12a9A %abri
      19a %absolumA
      1A1Aa2b11a3a2a %ad
      b6a9cAAa %adA
      1A1aa4A1A2a1a2a1A1aba1aa1a1A1A %ador
      4a1A1A1a1a15A1b1A %afe
      A6A2A8b2A4a %afer
      A14a1b1a %aft
      1a5a7A7Ab %agI
      9ab17a %ai
      2a3a2a2a19A %aie
      6A6AA14a %aje
      ca2cb5A4Aa7ca %ak
      5a20b %akQpaN
      27b %akarel
      20A6a %akor
      1a19Ab1A2b %akro
      1A12Aa1a3a2b %akroC
      24b9a %akrobrAC
      8d5A4a %akuel
      4a3a9A %akuelir
      aAAaA2BabBaA1AA1Ab1A2aa1abaaA1AbA %al
      1BA1BAfAAAcaAA2AA3A2A1a2Aaa1Aa %ale
      17a15a %alerjik
      Ab9a5a1a1A1aA9a %alf
      2b3AA11a1a %aliN
      c3Ad1a10a %alon
      A5A1a4a2b1AaA6A3Aa1cA %alor
      13cA5A %alu
      a4ab7a3A1a %alvai
      2A1AA2b5A1Aa5a6A %ami
      2aa4a %amuz
      9f2a9a5b %andA
      aa1aa2A10B2b1A1a2a2Aa %ane
      9Aa1b7b3A %ani
      A14a4b %anim
      AA3A1a1AA15a1a5ab %anitIg
      4A6a %aniverser
      AAa4d1a5a1A9a %apar
      7a16A6a2a %aparel
      1a3A1a6A1a7aAAa4A %apel
      c1a9b5a7a %api
      A1AA5AbA3aa2bAA1a1aa %apr
      a1b9A3A1b1a2A6a4b %aprA
      2Aa8A4aaAa6A %aprAdr
      b2a1A8aAaA1AaaaA1A1A %apri
      3b2A15A %apui
      2a2a4ba1a2A1A2Aa2aAaa %ar
      4Aab16a4c %arUn
      1a5Aaa1Aa4c6dAa5A1A %arbr
      1BA1aA1A1A2A3a1A2b2A1AA3a2a %are
      1a1aAA9a1A1AAaa1a1AAA3A2A %aret
      2A11a7a2A1aa %ariv
      a7a4a5a7a %arjA
      C2a13A7eA %arjil
      aA11bA3a %ark
      1a6A1a3a3Aa4a3b %armWr
      17b %aroz
      11e3A6A2a %artistik
      1bc1c1Ba1A1Aa1a3aAA2AA2aaAaAA1ba %as
      1eA2A7aa3C1a5A2A1A %asAbl
      1Ba15d %asAblaj
      AA1a1A1a2A2e4A1AA2a4bAA1A %asi
      6c15a %asiz
      4aa18Aa8a %ask
      19b1a %astik
      10a22c %astm
      12A19a %astmatik
      1a3a11a6A %asum
      a2bAb1acA5AA2AA2Aba1A2aA1A1A %at
      1aA2A2A4a9aa4A %atA
      2a5aa5a1a6A6a %ate
      3AaaA1Ac2AAA3a12bAa1a %ateli
      1ab %atir
      14a8a1a1a %av
      1bAAaA1aAaaA2A3A1Aa2a1A3dA %avA
      1Aa1cd2A14bA1a %avAs
      17A6aa %avQ
      1A6Accaa2a3A1A1aAA1A4Aaa %avWr
      1AAa2AAA5aAAAa2aA1Aaa2b %ave
      aaaAcAaabA1a3aa1aAAaa2a3AAA2AA %avek
      6a15A %aviQ
      da12a11A %avk
      3cBAA2aAA1a1A1Aaba1a3aa1aAaAA1A %bA
      3afAA4A6A1a %bAd
      1a13a19a %bErk
      A1a2ac1aaa1a3aA1Aa1A1a1AAa1A1aA1a %bIg
      2bA1BAA2a2AA1bA1a1a3A1AA2a1A %bQ
      3aaa2a4aA2b3aAA7A %bQEr
      10A16f %bQb
      8A %bQjU
      A3C2AbA6aa1A1A %bQjUr
      1A1a2aaAaAb1a8A2aA1ab1AA2c %bU
      a18A5A7c %bUC
      8Ab6A8c6A %bUe
      3A12c1A14a %bUf
      A3A1h1bba1A4A3A7A2a2A %bUj
      6Ba3a5AA4a1a %bUji
      6C10c17a %bUk
      4A1A24e %bUkA
      25b5a %bUkl
      16A13a %bUlAj
      5A10b1a6A1A7a %bUlAjeri
      2b2a3A2bA4A2A4A1a1b %bUlo
      A2d2A7a2A1AA1cA1A9a %bUtQ
      A7da7A4A %bUtik
      A4aAaAaa1A5gAa3AC1A5a1A %bW
      bAA11a1A1AbA1a4a1a %bWt
      AA1aB1da1AAaCAaaAAAa1B2a3AaAA2aA %ba
      A15aa3d1A %baNol
      b1a1a4abb4A8Aa %bagai
      AA2a1A2A2b11a3a1a %bak
      16c2A %bakIg
      4A2a2c5A2c2aaA2A %bal
      1A1a7a1aa1Ba1A2aa1A %ban
      1A6a3A6A1A4d8A %bar
      1b8a %barak
      Aa11a2a %barbeku
      14b8a %bateri
      1d8aA2A7a11A %bati
      1b12A4A7a %batimA
      1e5A9A15Aba %batir
      1Aa1bA2A10A1A3Aca6A %bato
      a1Aa1db2aa1AA1A1aA3Aa1aA2bB1A %be
      1a21A2b2A %beI
      3A1a1a13A1A6b %befor
      3A19d %bekan
      2a6a9aa %bekoz
      11aa4Ab3a2aaA4A %bel
      6A2aa1A1a3A2b2c %ben
      2b7a1a4a %bet
      1a16A14b %betQ
      a3a1a1A3c1a6A2b4aa %bezWn
      c3ab1aaA6aA2A2AA5AA1AAA %bi
      1Ad4B1cbBB2A1a2abaAA1A4aB1aA %biA
      B6b3A2a5b2a3A %bidUil
      21a7B %big
      c1C10a %bijU
      7b1A5a3A1A1b3a4A %bik
      1b5c11A %bitA
      9A1a3A1AA8A2a1ac1a %blAC
      19a4A2a6b %blAk
      13aa5A2a1A1c7a %blE
      7Aa1A6b9A5b %ble
      10a2A5a4c7a1a %blok
      23b %bm
      B4A1abA1b1cb1AAbAb1a1aa1a7A %bo
      9a1a7a12A %boar
      b12A3A4b4a %bob
      5b1a1BAa2a6a1a3a1aAa1A %bof
      a14A %bok
      a1a1ba5AA2aab2aA2A3b4a %bokU
      3A14a6d1b %bol
      a1AA1A1ab1b6A3ba2A4A1B %bon
      1a6A4a5a1a %bor
      8A8a4B4A %bordo
      2A1acA1AaA1a1A5AAAA1AA3b1b %bos
      9AbAb1a3A4A4A1A1A %bot
      A3A2A2B3b4a1A2a1A6A %brAC
      a6AA1e9a3ab %bra
      16a %bre
      18A %brev
      Bg8b8B1A3A1A %brik
      h3Aa1B11A1A1a1a3a4aa %brikol
      a4Aa %brikolaj
      1AA4A5c5f %bril
      2c19A %broderi
      A2A7a %brot
      1AA3A1A1A1Aa5A2A7Ac3B %brui
      a1A1aAA2aA4ba6AAA2A4abA %bu
      1b8a3A10A %buil
      Ab18b4A6a1a %buildIg
      2c2c %bul
      2A2ac2a2a4A1b4a9B %buro
      2aAadaa1b1aaaaabAa1ABB1ab1a3a1a %dA
      a1bACBb1AAaB1A1AaAA1a2cAAbacaaA2cA %dE
      A5a3A3a1aa1a1A1aa9A %dI
      3a21b3a5a %dIgu
      A11b7A5a5A1a %dQ
      1AAB1AAA2aA1Aa2aAa1AaA4b1aA1aaa %dQk
      5A10A5a %dUe
      4b4a4a1A6A %dUz
      b1b2b7A11b %dW
      aA1a2A3A14cA5b1A %dWg
      7a8d4a1a %dWng
      1c5a13c4A %da
      1A2a2A2c1ba3A1Aa2a2a1ab3a %dai
      1c13a11A7a %dal
      5a2aB6Bb5a7ba %dan
      4A1aaA4a2A4c4aA7a %darQ
      1a %daron
      bcB1aaA1DC1ABcaaAeaAcbbBAAaBdb1bBbAb %de
      AaAA1BC1AAa6A2AA3A2AjAAAA %debU
      5b %debrUil
      19a2a2a %debu
      2A2BAa1dA1BAa2B1a5a2a2a3a %dedA
      4AA2AA2A1A7A3a %degUt
      6A3A17A3b2c %degr
      1aA1aA1a1A1a2A3a4baaa1a3A1aa %deja
      2ba7A1a4a3a %dekUp
      9A1d3Aa2A2A4B2a %deko
      1A1A2bA3h1AAAAA1A2A %dekor
      8a5a %dekoratIg
      3a7c4a %dekoratiQ
      2aa16b1a %delir
      A1aABb1B3a3b3c3A1AaA3a %demAd
      30A1A %demI
      A5Ai1A5A1A2A2aA4a %demQt
      3b3a10A7A3a %demar
      3Aa1aA2a6A10a %demenaj
      1A8a4a2A9a %demenajemA
      1aA1aAABAa1AfA2AA1b1A7AABb1AA %deor
      4AB1A2i2A6a6A2Aa2AA %depAs
      a2A2Ada5a9A9bb %depan
      4a1d3A1A4AA7a2A %deplas
      4a1b3A19a %deplasemA
      AaAaABA1AAAA1a1AA1A2ba1A2aA2A2a %depui
      2a2a2BaA1A3a2B8A1AAA %derAj
      1aAaAdaacA3AA4A9a1A3A %derier
      a5A2a3A14a1a1A2a %derni
      Aa5a5a4a3a %dernier
      A1a8a3c4a7A3A1A %desI
      a1aA1aA1aA1B1a1eAA1AA6a3Aa %desin
      a5b13A5A %desk
      1A5a3AaAa1AA2aa2aa7aba %desu
      1A5B2a4a2aa2a4b %detA
      A1g1aa5a2A3AB2A %detel
      a1A1aA6a3Aa1a1b2a2a4A %detest
      1a2A5AA5AA1bb3a3a5a %devA
      5aA4AA3ba2a3A6bb %devWr
      21A %devenir
      5aa1a11A3A9ba %deviA
      a10c3Aa10A %deziN
      bAAabCBAaA1a2Aa2AB1aA3Bba1AAaa %di
      6d13b6a %diferA
      8B20aa %difisil
      a1a2a1aa1A3B1aA3a2a2A2d %dimAC
      bb1AA1A1c2aA2A3aAA1b1A1A4A %dir
      5A3a10aA9a1b %direk
      7A6c %disjQktEr
      8d11A9A %diskut
      2a10a %dixiem
      Bb2ac1AaaC1a1A2AAaAA1a2A1c1AaA1A %do
      a4a9a3a %doe
      9a1A3a3a2aa3a %dogt
      5A %domi
      a3B3aa1bA2A1Aa2A2Aa1b2a3A %don
      2a1A1Aa2a1a6A1A1a3aAAcbA2a %dor
      6A5a3A1a6A4A %dormir
      4Ab2A4a3a1A1A1aaa3bA1b1aA %dovn
      14aa6b3a %dp
      2c2aA2A5A4a8a %drW
      7A7b9a2A %dragQ
      15c3A11a %dravIg
      1A4A5a3AAa2a8b3a %driv
      3A17A2a1c2AA %drivIg
      1b1A13A8e %dron
      1aabaAa1a2a6ca4cA1aBAbAacb %du
      5A3Ad12A %dur
      33b %dusti
      1B2BAa1DACa1bA1bba1aaaaAa2b3AAa %e
      1a13A8c6A %eCafodaj
      1A5a2a4c7aA9b %eCel
      aA8A1A2a11a3a2Ad %ea
      4b1A3c17c %eavi
      18a %ebenist
      1b2bA1acA2bA3A2a6A4A %ede
      8A18A %efas
      10c17a2A %efor
      18a9AbB3cA %eg
      2a11a7a %eguil
      b1A2A2aa3aa1bb1AAAaa1A5b %ek
      5A2a1A2B6Aa12A %ekUt
      1BA1da3a4a1aAa3A3a4A2A %ekip
      3aaA9a4A6a %eklat
      A2aA1A1A6AA3a14A %ekol
      3Aaa1b2bAa7e %ekrA
      a8A1a5a %ekri
      a %ekrir
      Aab1aA2Aaa1A1A1a1Aa1aA2a2A3AAA %el
      4A1d %elEr
      a1aAA1BBA1B2CAaaaAa2b1AbAbA2B1BA %ele
      13ab %elek
      14d3aA1a6a5a %elektrik
      6bA1A4a %elektrisiA
      9A2A7A10a2a %elektrisit
      14a6A %elektronik
      1b6A5A6A4A %elev
      8a1b16a %elp
      a1A1aaaAaa4a1ab1aA1A2b1ab4a %eme
      AA2A8a4B1b4B %emer
      10d3A %enerji
      8B2a6A3a8b %enerv
      Aab2aabc1c1A1b1aaABa1bA3AAa4bA %enmA
      1a2aBA2A1aa2a3A1aa2A %enui
      a4A1Ab2a3aBa2aaa1Aa1a3a2aA %epi
      aAaAAAB1BAB1m5A1A1a2A1AAA3c1A %er
      14a %erEr
      10b6b3A3c1a %ere
      1A2AAA2A2aa1ABaCaAA1A2A1AabAA %es
      1A11a4a5a1a1b %esai
      9a14e %eskalad
      1A16a6a2a %eskali
      17b4A %espas
      4e %espri
      caAAAa3AaaA1babbaabaa2baaaC1aa1aB %et
      13a %etIsel
      12b20a1b %etUf
      2e2a10A8a %etai
      8A4d2a4a3a1b4A %etal
      BaBA1B1abd1AbBaaA1AbA1AA1a1aA1A1a1Bc %ete
      19b2a %etiket
      BaBaadcBb1B1b2B3B1AAAeA1Ba1a1A1CB %etr
      1a15A3a4a %evA
      4bAa1a1A2aaaAaAA5A %eve
      1aaA2ba1ab1Aa2ba1aAa3A4AA %everi
      4b17a7b %everion
      1Aa1a2A2A1A3a2aA1a4a3Aa1A %everitIg
      2c %exak
      7aa6a %explik
      6A2B2f16a %exteriEr
      5a7a3aaa2A9A %fA
      18A7b %fAvik
      Aa11b2A1A3A6b5c %fE
      1AA8a3d1b4A %fEil
      1cdAdAAaaAA1A4A1c2a1a4A3a1b %fI
      aAAa1bBAAa2A6a3a1a1aAa1B1Aa %fQ
      a1aa2a14a1cAA1a4A1BA %fU
      3A4A1B1bA3AA1AA2ab5AA2d %fUr
      5a10d14aa %fUrno
      A1cA2cb2AB4a3a6A2Aa %fW
      12A4A6A %fWe
      9aa1A20A %fWn
      A21b9A %faCiQ
      fA1AA4AA5a1a3a1A2A %fabrik
      1A1a3A8c8dA %fakon
      5A9b %faktori
      a2A2Ab4A2AAAa1aA %famil
      5a15a %far
      A1A1bbAAb6c2a1a1a %fas
      10c18b %fatigu
      1aa11a5Aa %favUrit
      bbA1BBbCABA1AB1ac2BA2B1cb1A1Bc1Aaa %fe
      3A4ac3A5A1b %fenetr
      d1a2dC1a1CbCBAbfa1bb1ccAcaaBA2aB1C %fer
      1A9b1ba3A6B %ferel
      A2a2Aa1c3AaA1B3B2a1A1A3A1A %ferm
      6aa2b5A8a %fez
      ab3aAAaAa1b3a2A4AAaaA3A %fi
      2A2b10b %fiC
      a4a1a4A1a7a2A %fie
      2a15a6b1A %figurin
      b1B1aAA1AaA2Ada1A1aaaaA3Aa1B1A1A %fil
      14A1A3A %film
      2A22d %fimo
      2c6b19A3bB %fin
      2A2b4b5A1aAa4Aaa2a %fini
      2B9A13A3d1b1a %finir
      9A3b4b16A %fir
      7d13a %fixIg
      2A7ea1A3aA1A2A4A2A %fizik
      7a2b %fizikal
      8AA1bA3Ac2A1a4A %flEr
      16AeA %fle
      19a5a5b %flem
      16A7A9b %flip
      9a1aa5a13b2A %flot
      A1cAaBbB2c1aBa1a2A1A1ABA2aAa1aAA %fo
      7a12A %fon
      aAAA1A1bABBacB1Aacab1aAAAA1aAcBc %for
      2A3A3B1Ah2A14a %forj
      10A14c1A %form
      A1b1A2AA1j2B3AA3bAa3A3A %fors
      7A3A6A1aa1a %foto
      Aaa2a4A2A1aaaa1a3b3B3B %fr
      c1A4Aa3AA2aa1A1A1aa2Aa %frACemA
      9A %frAk
      6b2a4Aa4A11B %frAs
      7b13d4AA %frI
      7ac2AaA2a3aa1bA1A1aaB1A1a %frQ
      2A3A1Aa2AaA4aA3A2A1A1Ad %frW
      9a2A6a4A7a2a %fre
      9b %freC
      aAA1AAaa1a1A3AbC2AA2a2B2a3A %frer
      4b6b8a6g4A %fresk
      3c9a5a6B %frezEz
      A10A4b %friA
      6Aaa7aA3A6b %frigo
      3A5a3A18a %frilEz
      1a21a1Aa %ful
      8A1a12a %gQfl
      18A5a3a2A %ga
      9A2A8A2a10A %gaN
      1a9a8c %gam
      4a1a9b3AA2a1b %gar
      c2Aa1A2A3a4aa7b4aAa %garaj
      10Ab5Aa10b1bA %gard
      AaA15Aa2a1A1A3a %garkQ
      5A12a1a12A %garsQ
      a3aa5a4b8A %gato
      4a12a1B10a %gav
      b8A1aB12a6c %glas
      2A1a2a1AA1b1a2a1Aa2a2c1aaA2aaA %go
      AA1aAA2A1b1daAAA2aBa1A5ABAa1AA %grA
      1dAAAA4A2A10a4b4e %grAd
      aA6A4aa7a %grAda
      1B4a6A1A1BA1A3g7A2a %grIp
      4Aa5a1A %grU
      4ea4A4aAA7A %grUp
      10b4a11a %graf
      3A6A2a4a1A1a6A %gras
      2a14b15a %grat
      1A5A2A5ba4A3a %grav
      AA5b5a1AA4aA %gril
      AbAA4b1eaaA1A5a2A3A2a2AA %gro
      AaAa6A2a2AA3A5ab6b %gros
      17c6A %grovIg
      1a8A13a1c7a %gru
      4a5a5aA2a %grv
      a13a1a4A1aa %iA
      2a10aaa6a1Aa8A %iE
      ABb4A2b8AA4a1A6b %iU
      A1A1AB1AA1Aea2A3a1A1A6a1a %ide
      4AA1a3e12a8a %idea
      1a5a %iear
      a3A5A3AA14A4A %ier
      1Aa2aaa2A2a10a2A3b %if
      Ad6A7A1B9A %ikea
      A1BbBaaBAbAAaaC1Ba1ABb1bbBaa1ABAbAA %il
      3A13a4a1A9c %imEbl
      2aAA2A3f3A4A4B8a %imajin
      8A1ac3A4A %imajinatiQ
      13a4b1a %ime
      2A6b2a3b10b %inm
      A2b12A4a4a %io
      1Aa2aAa1A1AA1a1aaAAa1AabaAa1A1a1aAA %is
      8a3A11a3a3a %ise
      1A4c2a14a3a6a %isi
      aaA7b2aaA12A5A %isn
      8A6a8AA %istWr
      1babAcAaA1BA1Abab1A1bA2aA2AA1c2Aa %it
      7A1aa1CA4b3a2A2a1a1e1AA %ive
      2A1bcd1m1A1AA1aa2a2aAa4A2A1A %jA
      2A1AAA10A2A8fA %jAb
      1A1a1A2A1a3a1a2A1aab1Aa1A1a1AaA %jAr
      A3A3A11A %jAtil
      2cA11Aa1aAc %jE
      4a3AA6a1A %jEn
      2A3a3A17a5A %jIN
      1A4aA4b17b %jU
      b1A3Ab4aa6d1AA1A3A2a %jUe
      A1A1A1f1A3aAAAA2ABA2b1a1bAaAb2A %jUr
      A2A1a3b3a13aaaAa2A %jUrn
      3a3A8A9b %jWe
      a1c20a3A %jWn
      5A2A %jWndr
      a4A10af1ca4A %jadA
      1AAAbBbAa2a3aAAa4A1A4a1a1A %jam
      1a2a5a2a2aA2A6a %jardI
      17a13A %jardin
      17b %jardinaj
      aAAABaB1AaA2B1ABaAaAA2aaaA1AAa3a %je
      A7A2a10e %jeA
      A1a1A1A2b2A3b15f1AA %jel
      3A1A4A2A9B7C1aa %jen
      5A10a11ab4b %jenU
      a2aa9a7A %jeneral
      2a2d2B7a1AA11a %jer
      1b1a3a1Aa5A5aAAaa %jet
      2c1a16a8a1A %jetIg
      2a1AaA10b2ab %ji
      3A3b14A %jirl
      c2a8a7b14A %jiv
      2b1A5a7a6a1a %jkif
      7d5a9a %jle
      6a1aA7a3a1bAA1a3AA1B %jmA
      2a1b1aa1b8A5a6b %job
      4A5AA3a1aa1Aaa %jregard
      a1Aa1a4A3aA4a5b7a %ju
      15AAa1a11b %jur
      3aBa1aAAA2aa1a2A2AA8a %jusk
      2A10A3a1aa3aA4B1A %juska
      1b11a10A %jusko
      2b7a5A2A2A8a %just
      bbAAca1ccaa2cA1AbaB1aAab2A1Ab1aA1a %k
      Aacaa1AbBB2B4D1aA3Aa1Aaabbca1b %kA
      a6d13b1a %kAbUi
      a7a3c13A %kApIg
      5A9Aa17a %kIz
      b1AAaca3Aaa1a1a3AAAAaA5A2AA %kQ
      1b3A2aA2A8a4d %kQdui
      1A1a1aA3A1a4a3B1A2eaA2a1a %kQduir
      20A5b %kQduit
      5a8A6A4Aa %kQfi
      8A2b5b4A %kQpoz
      2b1A2a5Ac %kQpozA
      4aA1A2a9c %kQprA
      2AA3b2A3ab4a2a %kQprAdr
      15a %kQpri
      8A3a4a2ba4aa %kQput
      11a %kQs
      1A2A3c12ab2AAA %kQsel
      Ac13A5A4A %kQstrui
      Ae3a4aAa1A1A5A5a6A %kQstruir
      2b1baA1A5Aa1a2A3a1a %kQt
      bAba3AAAb3a1a1ab1a1A2A6a %kQtA
      aA8A5b5a4A %kQtAt
      2A1A3c20aA %kQtWr
      4A3a2a2b %kQtak
      a1A11A7a2a6a %kQtinu
      1A3A1b1AA1aa6Ca1aCa3aAa2bb %kQtr
      2a2a3ab9b1a2A %kQtrer
      2A6a12A7A %kQviA
      A2Ba1A1AaAA1Aa2AaaAAd3a1a2ac %kU
      9A4A7A1A2e2b1A %kUC
      4a2b1A12B4a %kUd
      A1ac1a7aA3aA1ab1A8A %kUdr
      ab9b1aA2A4A1ab1B3a %kUl
      2A7AA1AA1AAAaaAA1A2f %kUlEr
      3A2a17a2A5A %kUldn
      1A2B1b3a2cA1bA1A2b1A2A %kUp
      5BAA1AA1b2bAd1a1bA1AA1A2A %kUr
      A4AA1aA2A1j4AA1B1A6A2A %kUrA
      3AA1A7Aa7ba1A4A %kUrs
      12a %kUt
      A1A10b3Ab3A6A5A %kUto
      3a4A5a2AaA1Ad8a3A %kUtur
      A8c2A1a18a %kUv
      18A5b9a %kUvrEr
      ab2AAaaA5AAA4a1a1A2A1a %kUzI
      1A3A2A1bab1A2A4A5Aa2aA %kW
      a1A1acb2BA1a1a4A1b1A %kWn
      BaAb1aAaaaBaB3aa1caAaCbadac2abc1a %ka
      be2Aa7AAa1A5A %kaban
      4aa15a2A1c %kabin
      A1b2A1aA1a1b1d2B1ABA10a %kabl
      13b9c %kadr
      7aa4A2B2A3A %kaf
      ac3A5aa2c1A2A5Aa %kai
      16c2A7A %kak
      2aa3A2a3A5a %kal
      1aa1AcA10A1bA4b5a2a %kalm
      8A1a3AA5a4a1A2A %kamiQ
      3a3A15a5B %kan
      1a2a4a23A1b %kanikul
      A6a4A7Ad5a %kapo
      a1aAA1a1A2a3A3a1b1A2d1a1a2AbA %kar
      1A8A3A2a4a5c6b %karAt
      7A11e6A %karC
      11a3da3AAA %karn
      3A9a5A1c5a %karoseri
      1ab1A1A4a1Ac2A2b1a1A1AA %kart
      1A5A18b %kartIg
      a7a1Bb14A7A %kartQ
      4abbb4bA3b3A4Aa %karti
      1B4Aa2d3A1A2AA7a2b1a %kas
      16dA1b %kaserol
      Aa3a9a11aA1A %kask
      21a %katorz
      1a2b4ba10A5a2a %katr
      a14aA %katriem
      7f6A4C3A %kaz
      cAAcbAbAAb2bBaAbaA1A1Ab2B2a2A1b %ke
      Aa6A1a1Aaa4a3a3A3A %kel
      aa3A4A2A5a8b1aA2A %kelk
      A5a1a1A5AA1aAa4a1a2A %kes
      1AB1A2Aa2A7A1A2A8Aa %kestiQ
      9Aa4a1A2a7a3a %kg
      1aA1aB1baBa1aAaAbA1CaaAc1a1AaA2ab %ki
      a1aa1AaAaA3a1aA1AbAaAbA1a %kif
      2aA5A10b2A2a2b5c %kil
      12a15e %kilo
      4Aa3A9A2a %kit
      3A3AA3a4Aa2A2d %klIbIg
      a3A6aAAA3a3a4A5A %klU
      4a11b %kla
      A19A4c1a %klai
      5AA1A1AAc1A1A3a5B %klas
      9A10c3A1a %klavi
      b8AA1ab5a1a1A9a %kle
      8A10c %kleanIg
      2A1AaAbf2a1aa1aA2A1A1A1a1A1aAA %kliA
      8a18A %kliAt
      8c5A7a %kliAtel
      7b13e %klio
      7A1b12B %klo
      7a4a8A %kloC
      A4A2a2a6Aaa2a %klub
      5Aa10a5A6A %km
      3b %knk
      4a3a %knov
      2A1aa1A2b1a7a %ko
      3aa2A2a %koEr
      2AAA9A4af1A3aA %kod
      8Aa6A8a1B3A3b %kok
      15ab5a11AA %kokIg
      1Aa2a4AAA2a1a1aA1A1a1b5a1a %kol
      1a2eb1a3A1A2A4a9a %kolegu
      aA4Aa2A1aa2aa1aA6a2A1A1a %kolej
      b1A18b3a %kolektiQ
      4b1A7A %kolektif
      AaaA1A2aaa1abAAB1AaA2aAA3a3a1A %kom
      aA1bA2AB1Aa4a2aaA4A2A1a3a %komA
      A2dA6A1Aa1A3a5a %komAd
      1aAA11a10a3e %komAs
      1A1a3A2A3A4A1b1ac9CA %kon
      2A6a4a6a4A8b %kop
      AB2c1A3aA2AA1AB1b2aA3A %kopI
      A1a1BA2A2A4AA1a2a %kopin
      2bAA1A3i1A8A1A %kor
      1A2a5A1A4a6b7a1a %kord
      1aa1a5ea3a6A5A %kosto
      1AAaBbdA6BBA2a1AAA2A4a2Aa %kot
      7aa8A3A3A4AA1caa %koz
      10a %krEz
      9a6A17B %krI
      17A14A %krW
      27aa2A1a %kraC
      2A8B3e2A %kraiQ
      4aAa1abA4A12b %krak
      9a4b1a %kram
      13A6c5a4b2b %kran
      5AA4e4A2Aa4A %kre
      5A5b %kreativ
      16a %krel
      8A7a %krep
      1a2c1A1aAb6a2a3A3A5ac %krev
      2A2a12a12b %kri
      12A10d %kro
      13A1A6d2A %kroC
      2A12a %kroki
      a7A1A1A3C1A3h2AA1B6a %kuir
      3A4a1A4AhbAaA4A2a1A %kuizin
      1a2a1b1d8A4Ba6b %kustom
      8A1AaA9d4a %kustomiz
      2a3A19A %lA
      8a2a6A12A %lAgu
      c6b6a %lAp
      2Ad1A4a5AA8A %lAs
      3AA1a1d2b3A2A2AA1Aa1A3A %lEr
      7a11a4A9a %lIj
      4a16A2A4ba3a %lQg
      29A %lQgtA
      3B11b3A11c %lU
      AA2bA2A1A3a3A1Aca1AAA1d1AB2aA %lUr
      9aa7a1aA3a2a %lUrd
      4Aab %lWn
      B1Bba1aa2b1aaaaaa1Caa1Aaa1AA1BA2Ba %la
      a1a10aa5a7A %laC
      1A1ca6A6b3A11a %lat
      5B12a12A %lateli
      4AA4a1b1A1A2j1A3A %lav
      B1ac1CaA1AABabaAcba1cabadAaaa1Bdc1a %le
      3A1A1a2ba12a1aA4A %leav
      5f2A15A %lef
      1e1A2A %lego
      4A11d %legum
      a1aa1cAAA1ac1aA3A4aAAb1a2A1AAA %les
      A1A1A5A1a4a1a6AAbAi1A1AA %lev
      3A1AA5a1A1AAb2a1A %li
      2A3f7A1b5A8a %liE
      3c2A8a5A4CA %liN
      3A2b2aa19A %liQ
      5A3A1aa %libr
      10b17B %liftIg
      aAA1Aaa1aba2ab1B1a3a1a2B5aAA %lik
      6b1A6A10a %lil
      2A3B1A1a4A %lir
      2A1a5A2a3AAAA1aA1caA %lis
      A1c3a1A1AA2a5aA1a %litl
      AA20a %liv
      4abA1a12A %livr
      2Aaa2a6a4aa3a %lo
      18Aa4aA7a %lof
      5a10Aa6A9b %lokIg
      9d2A6a2Aa %lokal
      3aa2Abba2a2A1A2A1Aa1AAA1aA2Aa %lol
      3a3b13f1B %loto
      a1aaa1a1a1aAa3a6aBA5a2a %lov
      B1A1bAaA1B1A1bAAa2b1caaa1AA1A2AAAa %lui
      6A2b4c4A4A %lumier
      3A1A1AA9a1a3aa %m
      fB2aAAbBA1c2A5aeaaAb1A4b1ba %mA
      2A8a3c %mAga
      B1A2B2a3b3cA1A1A3A4AaA %mAj
      Aa1A2aA5A1a2a4A4a5A %mEbl
      10a8a %mEf
      3A9b9A2A %mElEz
      oCA1Aa1d1A1A1AAa1A1AA2ABaaAa1AAaAaA %mI
      Ab1A1B2A4Aa1ba5b11A %mItenA
      da1bEcBa5bC2ab2bAbABa1cAAA3A %mQ
      4ca1Ac1AbA1A1A2B5aAA2a1A %mQd
      19a4A1A %mQsiEr
      1eACaAaBAA1B1a3BDAB2aeaaA2A2Aba %mQt
      4aA4a1d11a %mQtaN
      5a7AbA4eA2A %mQtaj
      2Ab1A9ba6A1aA %mQtr
      AA9A1a3A7f1B %mUl
      A2AaA2c5aa1A13a %mUn
      a2aAdA1AcB1A1a1aa1aAa1ABA2AA4b %mW
      3aAb2aaA1A3A2a1A6a3b %mWn
      2b2a %mWndr
      3a8a13b4a %mWsonEz
      1B1BDcBAABCaaAA1aaaA4b1A1AAb1bABA %ma
      A2a4b6AA8c %maC
      aa1D3aa12a1A4a2c %maCI
      CA1hA5aa1BaAAA2AAaaaAa1A2CA2a %maCin
      11A1a4a3a %mad
      A7bb5A2a1a2a %magazI
      2A1a5a3b5a4aA6aaa %mak
      bA5Aa2d4b2aA4a1a3a %makIg
      AB25Aa %makQ
      1ca %maket
      A1AAbc1Ab1a8AbA6a1Ab1a1A %mal
      2b6a14A3a %malad
      1a17a4Ab %malax
      9a8A2a %mamA
      aA5a6a1aa1a5A1a6a %mami
      3a3a8A9b %manet
      16A9b1A %mani
      2a16a13a %maniak
      4a5A15b %manoEvr
      eAA9a12A8A %manuel
      A2daCbba3bA1AaAA3AAA2AAAA3a %marC
      16Aa1a4A5A %mari
      21b %mark
      22c %marokineri
      c6A4AbA16a %marto
      7A2d5A8a %mas
      13bAA9b7a1a %mask
      a3d6A3A %mat
      1AAAAaa3b1a2a3aAB1a4aAA %matI
      13a8c2b %matier
      3A6A1A16b2a %matin
      1a2Ba1aaab2a1A2a1aa3A1Aa1AA3A %mdr
      bbb2daC1abaA1Aaaa1A1Aa1A2ba1babdc %me
      21a3aa3a %mek
      1A1b3d2A2A5A1b1a2aA3a %mekanik
      18A3A4c %melAj
      1a3aA5a8a1aA5A %melEr
      1aAad1dBaB1AcAa1aAab1A1a1A1bAa2a2A %mem
      1A1a4b1A2A2A2e2A5A1a %menaj
      a5c3A10a4a8b %menm
      5A2A4A4b %menuizeri
      1A7a8d3A8A %menuizi
      B4AB1aAA2ABAaaaaaBa1A2b3A %mer
      a1A2a8a2A6a5A %merkredi
      1A2B3Ba4A3A11cba2a %mersi
      4a3aa2aA3A1A4b %met
      1A1a1a3A1A1ga1A1a1A1A2A1A1aA4a %metal
      a1Aa2aa2b5a2AaAa1A3a1a %meti
      a1CaA1Aa2AbAAAA1AB2aA1c1ab2bAAAdA %metr
      1bAAA1ab1a2BAaacA4AA1a1A2A1A %mezQ
      2e3AA6a2a %mezur
      bbA1AaAaAaAABAabA3aBa1aBbdaa1baca %mi
      abAAba3ac3AAA4A2b3A4AA %miE
      2AAA3A1a5Aaa1A2a2a3a %midi
      1aAA7b5a %mil
      2e1A8A2A2A5Aa %milimetr
      1a18b1A %minekraf
      10A10a3aaa %mini
      20ba5A %miniatur
      2B5A11a9b %minui
      2d4a6a12a %minuskul
      2A6A1ba11a10b %minut
      3A %minuti
      2d4A %minutiE
      1bA2b1a4bA1AA3Acbc1aaa2A2AA %mn
      1a6A11bafA1A %mo
      1A9b1b4A8a4A %moC
      B8A13c8a %mob
      7b15c %mobilet
      4a3A11b %mod
      1b9a1AA1A2AAb2a6A3a %model
      1A9A13b8a %modl
      4b1AaA3A1a3aA1A2Aa1a2A3a %momA
      2A1Ba1aA1b1A1baA5a4Ab2AaaA %mor
      12A3a8AA2a2a %mornIg
      a9A4aa6A %mostli
      AA5cA3a1a4A1cAA5a1a2A %motEr
      a1a8a15a %motif
      A3a1a1A3A3a2a1H1e3a2A %moto
      AAa1AAc3b1a1A17aa %mov
      10A17a %mrk
      9B2a3Aaa1b10a %muC
      1fA1aA1A1eaA1AA1ABAAAAAA3b3AAb1a %mur
      1A2A5ia5a3A3a %muskl
      4Ab4C2A1A3ba6A3A %muzik
      1AaAbA1ab1aBB1A3B1A2AA2baa2bb1b %n
      3aA3a3A1A1cAbaA1a1b3A2A1bA %nA
      22A %nAt
      7a7a6b7a %nEf
      12a18aA %nIport
      aaaBAa1Ba1a3a2cA5Ab1aaaacba1a %nQ
      ba2c2aAA1A2a2AAA1BAA1aa4A1A %nU
      6a1a11a1A %nUvel
      1a4b1AA1b13A %nUvo
      2A16b4b2A2a %nWr
      9B2A2a11a3b3a %nWz
      1a %na
      9aa1a4c3A2A7a2A %natur
      9A %nde
      1acBaA1aa5AAAA1BAa1AAA1A4D1A %ne
      9a2d9A9A %neQ
      6A3b1a3a2a5a6c %nej
      2A2AA2A5A3c3a6A %netW
      19b %netWaj
      19A1A4a %netfli
      1a2A1daAa2A4AA4c6A4A %nev
      A4A1A1Ab2aA2a3aaAa2b2a1aA1a %ni
      8a15a4ac %nig
      AA1a1a2aa9c3A3a %nikel
      8b7a %nis
      AAAcAc1a1bAAc2Ab1a2a2A3baaA1Ac %no
      4A1A1A2a2a1b8Aa %noel
      6A9A1A3a1A %not
      AaA25a3A %notIg
      aaaA2A1A2A2A3A1aa2AaAA3a1a1a %notr
      a2AA1Aa1AA2a1a1Aa1a1a1aaaa6AA %nov
      1A20a2A7c %noz
      1A5A1aA6A9b5d %nuaj
      a1A2aA3abaAA5aAA3a2Ai1AA1a %nui
      3A1B4A5a %nul
      3c16c %numerik
      ACdBb1A1cd1CcABaB1ac1a1A2aBAa2AAaA %o
      a6c3a6A3A %obj
      2A10a4c3a4A3B1AA %odEr
      3bbAA1a1aAAa1a1Ab1aA1acaA1a1aAa1bA %of
      16A7aa %ojUr
      2aAb2a1A5A1Aa4aA3a3baa %ok
      2A2A1A2A6ab4a5AA2ba %okI
      3A10BAA4A1a1a8AA %okun
      A3A1A1A1A1A1a2i6aaa %okup
      2aa3b3a2A5Aaa %ol
      1Aa3AcaA2a2a3A3ba5A %ome
      1A4a2A1A3A1baA1a1a1A1A %one
      1a5A1ab8a1a2c9CA %onestli
      4a6b4a %op
      a6A1A3b10A6bb1aa %or
      10A24b %orEr
      4a3ba1ba7e3A6a %ordi
      7A6AA1A2b7a2A %ordinatEr
      13A5dA %ordr
      3A1b1AA2A8aA3b4Ab2a %orel
      12A15a1b %orer
      4c6A7a7A %organiz
      3b2a5a17aa %osi
      1BA1A1A3AAa1A3Aa1a2gAA1a6c %ot
      8a1a5A2a5a %otA
      1b1aAaA2A2Ab4A2A9A2f %otEr
      3Aca2AA11A1a1a5a %otUr
      4b2bA2A9a4a %ote
      8a10aA9A %otel
      3a9A3aa2iAB1AA4A2A %oto
      5b %otonomi
      1AA1dcd2Aa1A2Aa3bAba2A1A1AAA %otr
      5ba3A1aa3A1aaA2a %ove
      2A2baa3c10a %ovn
      3a1AAaaA2A3bC1A1B1AaA1bA1baa %ox
      12A17A %ozef
      Aa1aAa1a1b3aAaAaaa2A1aA1AA1a1A1B %pAdA
      A9Ab1a10Aaa7b %pAs
      B2AAaBABAA1A1BaB2bA2bAaACabA1aaAa %pE
      21c %pEjeo
      1A1a6b4A8a3A1aaA1aA %pEr
      AAA2A1a5A2eA4AAAcAg7A %pI
      aA4A1Aa1A1A1A7Bb2f3Aa %pIdr
      c1c2a7A %pIs
      10A2a11A1c %pIso
      2a12A11a6a %pItIg
      19A7b %pItr
      1B7A1A2B3A4b1a1c6A %pItur
      4b3A1a6A6A1A7a %pQpi
      A1A11A1A1c3A4A5a %pQs
      cb1aA1b1bAAaa1A1bAaAbaa2aaCA1abA1Ab %pUr
      A6c2A4a9A %pUrkW
      1AAAa5fa1AA1AcaA8B4B %pUs
      3aAA3A3A1A1A1a1a1a1B1a1AAbAf1A %pUsier
      1b5A5A1A2a9c5b %pUtr
      2a3A4a14a2c3A %pUvWr
      6A3b10c6a5A %pW
      2e16A7A %pWl
      2c10A8a1A1A %pWn
      ABB2Ac1AaBBaaA1CAAAa2A1AAAcbbAaA %pa
      b4Ac1ABA2ba4A1A4b1A %pai
      1b5a20b %pak
      3A4e6A9A5a %pal
      a9a6A8a1a %palet
      A2a3f2A3a2AAA3A7A2A %pan
      14b4a %pano
      aa12A6a2a %papa
      3A2Aaaa1a3b2a1B2AAaaA %papi
      3aaaBAAAB1a2bAAAd1bA2ABBb1AAbAba %par
      1AAa1Aa3a1a1AAAA1a2A4a %parA
      a2a3A6a3a5a1a %parI
      3Aa1aA1a9a4aa %parel
      1Ab2a %parf
      21B %pari
      A1AAAaBAb2AA1A1A1aA2A1A2aAAaa1A %parl
      1b8a13A3a %parpIg
      a1a1a1A1aAa1a1aa1a1a2A2A1a3a %pars
      A1ABABdB1Ad1A1aaA1AA2aacAab3b1b %partU
      2A1d1A3A6a %partaj
      4baA4A1Ba1A4a %parti
      1A2a1d1a2a1A1A10A4aA %partir
      a5BAA1AA1AbA2acbca1a1acBBBAAA %pas
      3AA11a2ab1a1a1b %pasiQ
      1bB4aA8a2AA5a4a %pasion
      B1A1a3Aa1b4b1A6hA %pat
      2b8a3a %patiAs
      2b2A10c2A5A3a %patiseri
      A3A17b %patrQ
      6a2a6a2a %pd
      aAA2aA5AAb7a1Aa6b1d %pe
      a4a6b %peC
      2A7A5A7a1f %pel
      3A6a5A9b4a %peletEz
      11a6A8c %pen
      20a6A2A %penar
      4c1A1b6A6a11A %peopl
      3AAAAC1A1Abbc1AbAAAba1AAaa3a1a1A %per
      24a1A7d %perC
      4A15a6A3a2A %perdu
      d1b10A5A2B2A %perl
      b %persEz
      5A2Aa6a5a %persQ
      5A9b4A4a %perso
      AAA1cgAAc2b1A1AaAA1aAAA2AAA1BA %person
      2a3aa1a4D3a1A9a %pet
      a1bAAA1aaa2AAb1aaA2a3B5A3a %peti
      aAa3aA2A3A1A1b1Aba4A %petit
      A15b1A6d %petrir
      2d2B10a1A6A2c2A %pez
      3a1a2a1A4b3aa7b5A %pf
      1b1A12a2aa4a %pi
      1Ca3A3A1A2ABcB4adb1B1d2aaaA %pie
      7A2a11A2A1aa %pier
      Aec1BA1a1cA1AbAa1Aa5A1A2B2A1AA %pies
      23a %pij
      4A1B5a9aA2A2b2Aa %pik
      7A5ac3a2A %pil
      1AAb3A2A3A3A2A1A2c7A %pilot
      1b4AbA6A4h3A1AA6A %pk
      Aa1Aa1B3a1a2kAaA1A1A1AAA8a %plA
      Ba1B7C2AA1ad1A6a5B %plAC
      4AbbA6AA1a6A1A2b2A2A %plAt
      12C19c %plE
      1A12A9A2a6a %plEr
      Aaa2ABaaA1a1A1AAA1Aaa2Ab2B1A1aa1a %plI
      2A3b4A3adA7aA2a %pla
      12d6a4a2a %plafQ
      1b10d4A7a6A2A %plaj
      2aaAAe1A1AaA2AA2aA5A4bAa1a %plas
      A1A4A7A9e1Aa %platr
      A1a3aAAbaa1b2AA2caa1a7AAAA %ple
      8A3b4b16b %pleaz
      1aA1a3A6bA11a1b4a %plen
      b3A5a %pler
      1aa3A1b3AA1aaaAb1Aaa1aa6A %plezir
      aAa1A1A2a3b1Aa1aa6a %pli
      4B1Ba2a1A2Aaa1B1A1Ab1aAbaa4b %plu
      2a1A2A1b2AA5A1A1aAA2a3c2A %plui
      c6a1a1aba2a2A11Aaa1a %pluto
      1a1AgB24A4a %pluziEr
      7A10A %pnE
      a1A2AAa1bA1aaa1AA4AaaeA5Aa1c %po
      6a7A1a7A4a4b %pom
      15A10a1b1aA %por
      2A1a4Ad2a1B1AAA1Aa1AA5a %port
      13b %portel
      A14fA5A %portr
      a5a22Aa2a %posibl
      A4ba3AAAaa2AAa1b4a3A3b %post
      ba2bAAa1ab5AA2aA3C1a2ba2A %pot
      8a6A1f7A %potaj
      13A2A8d %poteri
      2a6B4b2a6b7a1b %poto
      acbA1A2A1B1Aac1aA2A1a1a2A3AaAA %poz
      AAa1a1AA2BAA1AAb4Aa2c4AA2a %prA
      2b1AbA5a11c2A6AA %prAdr
      2gaA1A3A1AA2A8A9b %pre
      13a2a8a %pref
      aAA1Ab1aaba4ABA1bA1A2Aaa1aA1A %prefer
      6b9A3A11b %premi
      8a7aA2ba3a %premier
      2A1a1AA8k2A1b %prepar
      1AAd1a7AAAAbaA2A3A4a1A1A %pres
      2d6Aa16a2A1a %presi
      2b1A %presiziQ
      A5b1A8a %pri
      7b4a1d2a16A %priz
      9A3b5AAAa1aA2a %pro
      5A1cB1aAa13a1A1a1A1aa %problem
      3AAaa4a3aAA4A2a1A %prof
      2A10A5Af9A %program
      A3bb9AA2A %proj
      a6A2bA4c6a3A %prop
      5A4a5a1aA6a %propoz
      a1B2a3a1b1a2B2c2a %propr
      31A %psg
      15baa2AaA2aaa %ptdr
      aacAa5a3A2A1a2a1AA1A %pti
      A1A4A9aa6a1a %ptit
      Aa5b5b3A5a1aa %pu
      4ab2e5A %publik
      1aA2a1ba1A3Aaabaa5A6A2a %pui
      29b %puis
      2c10A1A2a %puzl
      1b2b1A1A22b2Ab %rA
      8a8A %rAdr
      2a4a1a2A1A1AA1fAA9A %rAj
      19b13b %rAjemA
      11a3c11a %rApli
      4A3b10a %rAseN
      3A2A1a3b1A1a1aa5AA1A2aaA %rAtr
      7a6A3a1A2A1a %rE
      A2aA1AA2A1c1a5a7a3b1a %rI
      a %rUA
      3AA1AA12Aa1c1a1A6a %rUe
      6A5baa8A3a4A %rUj
      A2bA1aAa7a1A2c1f2dA1a2A %rUl
      16A2A1AaAA2e %rUlo
      6eb6AA4AA2B7a %rUt
      6aA13a1A2c %rUti
      10A8AA6a %ra
      3A14a %rabot
      3B3b12a13A %rad
      7b6a8A3a %radio
      4A21a3A %rakQt
      1A11a2abA6A %ramas
      4aA10A %ramen
      11A8a %rapel
      3A3A1a1b4aA1A1A1b3a1bA %rat
      2b3ab12AaA1a %ravi
      2AaA1aAacb1b1AA3A1A5AAa3b %re
      15b11A %readIg
      8A %real
      13A4a8a1a %reali
      5A13ab9a %rebut
      aAb10Ab1a1AAA3aa1b6A %ref
      1a5a10a3b1aa %refer
      27A %refleCi
      7a2A7A5A3b5a %refuz
      1aaA11A %regal
      A3AAAAA2a2A3A5a2A %regard
      AAaf3AA4A1A5AA2A1A3A %regl
      2a5A2A4a3a3aa %rekomAs
      1A7b2Aa1a %rekr
      6A7AA2a3a2a %rekuper
      3A4aA9a10aa1a %relU
      7aA10a1a %rem
      8A5A8b3A %remQt
      6Ac11a %remetr
      10a2a7a4a %remork
      2a31a %ren
      bb1a1a1A3bb3ab1c1a1a1bab %renmA
      4aA19A1d %repI
      1A2AbaA1a9A3b3c %repIdr
      8b9C1a %repQ
      6A %repQs
      4A11b13A %repa
      3AaA1dBAA1Aa2B3b1Ab3A6a %repar
      6a1a7b10A5A %repartir
      16e %reset
      8c10A10a %resevWr
      12d6A %respir
      baBaB1c1AbAaa1a2B1Aa1AAA1A1aAB3ca %rest
      8a7c13c %restoratiQ
      1A2ab1B1aA3A2A3A2bA2ab2a %ret
      17a3a %retUrn
      7d13A1d %retap
      6AA13A4A %retir
      2A2aAa6b11A7b %retrUv
      1A1a2a11b1A1bbd1c4a3a %rev
      8A %revWr
      23A6a %revel
      6A %reviA
      1A1A7a6a6e1A %rezin
      8A11b %rezo
      2a1aA2a2A2A1a %ri
      2a2AA1Aa1bAaA1A1ABAa2A8Aa %riA
      12A15A %riI
      16a %rigol
      2A2d7B %ritm
      15aA4ae1a2A %rob
      Aa1d3AA4BAA4A5A %robo
      6A2b1A12d2A6C %rof
      a5A2A1b4Aa1b7A7c %rom
      A2a10a3a %rubA
      7A2a4b1a %rue
      3A3A1a2B8A1a8b %s
      ABdABeBB1a2BAB1aAa1aaAAbA1AAa2Aa1A %sA
      14a3a11a2A %sAdi
      12c9b2a6A1a %sAtir
      2A5A7A10a %sAtr
      3bb4A2a5a3aa1A %sCol
      2aa1f2a1AA1a2a1aa1A1AA1a1A2aA %sEl
      16a9aA %sI
      1A1a13A4a1c %sIj
      4aA2A5A4a10c1b2d %sIk
      14a6b2a %sIs
      1Aa1A5AaABA1AaaAa1a1aA2A1aea2A %sQ
      A5A1AfA1eA3A3c1A2A1a1A1b2d %sU
      A1b1A5A1Aca1A3A3aA5A %sUd
      3aA4A3b6A2A11a %sUdEr
      10A2d5A %sUdur
      8A3a4A7c9a %sUfl
      4a1aaa1A5b3a6Ba %sUl
      10c2A14a1A %sUlev
      4a3c %sUrir
      9A3A15BA2BA %sUsi
      A1A1b1A2AA5aa1b8A1aa2A %sW
      8a10a10A %sWA
      4Baa5A1Ab1B2aa1A1bA1a1bAA1AA %sWr
      5a6A1A5a2A8b %saUl
      8b1a11A2a %sabl
      a11a18B2A %sai
      aAA2A1A1Ac6A4aA1B2d1A1a1A %sak
      3A4aaa9B3b6b %sal
      7Aba7AA3aa3b %salQ
      b1A6A4a1A1a7a3A %salu
      4aAa9BA1aAa5a2b %samedi
      1aa %satisfezA
      1a5A8A2b5a %satisfiIg
      8a7a4a8a %saturdai
      1a4Ab %sav
      A1bB2aABB1a1b1abbcAB1bAaAAA1aB1bB1B %se
      7a %segpa
      2A2A3e14A3a2b %sek
      12a5a10a5a %sekQd
      A3bc5AAAa7a2aA %sel
      AA1a2bA3A1aA1aAA1a3a3B1a %semen
      aA1aaAb1bAA1A3Aa3aA1B2A2AA3b %ser
      16A8d %seramik
      1A13AA3A3A %seri
      4A3A2A4B2ae %servEr
      5A2b2a3A3AA %servir
      8b7A4A6b1a %servis
      aa2aBb1Ab1AAa5A1AAa1a5A %set
      1a3a3a13bA6a %sez
      AAb1cac1aaA1AbAa3aAA1A1aa1AbbAA1Aa %si
      A2dA9A3a5A6b %sie
      1A3AA2b2h6A7a %siel
      4ac11a9a3a %silAs
      1a9AA4AA3A1AA2b1A2a %simA
      a3a1a1aA10b7bba1a %sinQ
      7A17b %sir
      2a3A6Bd6a9A %sirkui
      AA3Ac2a6A3d6A4a %sit
      3A14d2A9a1a %siur
      1b10b5a4aa2A %skU
      6A14c4A %skania
      22a4a6a %skar
      1b16b %skat
      8A6a %sketCIg
      12d12a %ski
      A5Aa15b %sko
      7A15a %skot
      A12a %skra
      6aba11a %skren
      2a14Bc6a %skulpt
      5a5b1a4B6a %skulptur
      10AaA9b %sneak
      AAa1AaAAAcA4AA1AbaA1dAa2b1a1aaAa %so
      6bA4A1Aa4AAB1a1aa6A %soEr
      4a1A4aaaab8A5aaA1ba %sof
      a1A4a1A5A3b14eb %sol
      12d %solei
      A1A2A2Aa2b2A1AaA6A3a1B2b %solel
      14b %soler
      4ac3Aa1a7a %solitud
      5c2A3A14A %solo
      12ab16bA %son
      aA7A2a2b2aAA2a1a1b %sor
      a2a3A6Aa3a3A %sort
      1aa3A2a2aa3a3aa9b2a %sortir
      16e14A %sos
      2Aa3A2A2ba2a1a %spA
      14a7a %spektakl
      A1d3a7b6Ba7A %spo
      2a2Aa3c3A16A %spor
      35A %st
      2a1a1a1d18a1a %stA
      8A4A15c %stAdIg
      a2a14a2b5a6a %stai
      AA1c2a2aA3AAa3Aa1AA1a1a5A %staj
      2Aa26a %star
      25Aa4A %statiQ
      aba4A1AAaAA1Aa1AAA3aa1A %stil
      A5a1a3A9A5ac1ab %sto
      2A1b4A11Aa1A1aa3a1BA %str
      5Aa1Aa1a2a12A %stres
      Ab11b10A %struktur
      aa2AaAba1ba4A3A1A2a2B5Ab %stuf
      4a1a5a %stuk
      10a2a7a %su
      6A3a5AA11a5a %sue
      1bbAAab1cda1BAbACA2BAAaAAAaaAbA1aAA %sui
      7a3A8A5a %suivAt
      6a8A %suivi
      1a2a12A5a3a %sum
      2b2A5a2A2A3A %sup
      a9C2a17a3b %supor
      2A1aA2AB2aa2A1aa11a2aa %suport
      4A15A %suprim
      BCaab1aBAAaA2abAAaAd3ba1aaaBBbAaA %sur
      a1A2aA5AA2aaAAA2AA3A1a1A1a %surtU
      3c2A9bA2A1A2A %survel
      3A7a12a9c %suspAdu
      a1c2b3bAc1a1AaaAAA2BAAa1AaaA2a %tA
      10A8a12A %tAk
      17A3A3A8Ad %tAperatur
      2Ab10a20a %tAsiQ
      7A1A2d8C2b1A4A2A %tAt
      cbaA1AA1a2a2aa2A1A1A3AAB2a1A1A %tIg
      12c4a8Aa %tQ
      2cA2Ab2A1A1A2AaAA1aAAA1Aa2Aa1a %tQb
      3A3b4A13b %tQdEz
      2Aa1A1B2b2Aa3b3Aaa %tQtQ
      aCbAfa1bACAaAba1aa1abBBaA1AAaAb4C %tU
      Ab1a3Ca5a1aaa1a1a1a2Aa4a %tUC
      b2AbABa1aAba1Aaa1Aa3a1a1Aa1A1AAAA %tUjUr
      Aa1cAAa1A4a2AA1b4aba4A2BA %tUr
      1AA1A1b2A1AABA1A1AAAaA1Bba4A2ca %tUrn
      3a29a %tUs
      1bB1B1A1AcB1A2a1a1aaaa2aAb1aAaaA1a %tUt
      BBAB1AA2d4AABaa1AA1AeA1AAA2BAda %tW
      13B2A6A3c %tWl
      A4a2A1ACa3a2A4aA3A1A1b1B %ta
      4bc1A6A4a2A2A1b %taC
      A16Aa5A4a4a %tabUr
      5a5aa1B1AAaaA %tabl
      12a1b3A1A1A %tablo
      1a4aA19a3b3A %tak
      7f %takIg
      A1A2A3Bea1da5a10a3A %tap
      13A17d %tapaj
      9A9b9a %tapi
      13A13A2c1A1A %tar
      Aaad1bc1aA2b1A1A1Bb1bA2dAa1AAcab %te
      3bcA3a %teA
      1abA10a %teCnik
      b14a4a %teCno
      3a3aa16a %tei
      cA2AA1aA1AA1AAAach1AbB2aA5A %tel
      A1a4aA1A6a2a1A %telefon
      8a1b5A9a %telemA
      aA1A4a8A3A1aa1c %tenir
      8b13d3a %tenu
      AcAA1AAAAA1A1BAAAc1B2A1af1b1A1Aa %ter
      A5b5A13a %terI
      1a8A1b6b6A %teras
      7AA11a %terminal
      16ba1aa %test
      1A1A1AAAaabb5A1aAA2BAA1AA1ca1b %tet
      1bd2AAaA3AAa2A2aAA2aaA3A %ti
      A3A1b1b8a1a1A3A6a %tiA
      b15a2aA4a %tiktok
      aA6a3c3A1A1aA3b3aA1A %til
      aAA4b5a5a1a7a1a %tim
      8a %timid
      1bc18a3A %tini
      9A4a %tip
      1A2a2bA1d3d4AA2a4B4A %tir
      2A5b5A7c1a %tisu
      AA2aaaabAAa1AA1A1AAA2baAABAAba2ab %to
      1d2a18a %tojet
      1a2A2A1A3fA4Ab3a %tol
      10A6c15A1a %tomat
      a1a1A1aa2b7A5Aaa %tp
      2dAA1A17A9b %trAbl
      A1A2b2Aa5A2ABA1a1A1A1A2a %trAkil
      5A6aA3a11A2d %trAp
      2A7c9a %trAspir
      aa4a17aaa3a %trI
      13a4aA12A %trQp
      A1a2A1ba1aa1aaa1aa2A2a2B4A1AA %trUv
      1Ab1ab1ba1aa4CAA9A2AbAc %trW
      2Aa3a4A5a4a8a %trWziem
      9AA6a3a4e %traktEr
      3A6A15a %traktopel
      1b1A1B9c3a15a %tras
      2a9a %trav
      3bcA1Aabb1aa2A4AA3BABaaAA1a %travel
      a4a18a %travo
      1BeBBBAB2aAA1Aaa2A3agA2aaa1a2A %tre
      4A3a7A6a %tren
      Aa1AaA1A2A5a2f7a %tri
      a21a %triko
      5c %trist
      1aB1AAaAaAAAA1baA3Aa1AA2abAbdB1be %tro
      bab1ac1aBbab1B1Ab2AabAAB2A6A %truk
      1aAA1AaA1Aa1A1A1CaAAAA1bAa3aABBAA %tu
      21b4A %tunIg
      1A9a6b13a1b %turn
      6a15aa1A5b3a %tvo
      2A3a9A7ba3aA2a %ui
      A16Aa2a4Ab %uil
      A1bbbCaBA1a1A1A1AbaaBaabaAAbabab3c %une
      1b1a1AaaA2c2b2A2A1A1bAA1abbA1abA %up
      3A14a12d1a %url
      4b21a %us
      9ca1a6a1A4A3aa3A %uzin
      bBAAa1bABB1ae1A1BBb1AAa1aAbA1AaAd1Ab %vA
      4a7a4a14a %vAdAj
      5A2i12aAA %vAdr
      8aa1AA9A %vAt
      3A5a %vC
      1a1aa1aAbacaa1A2aaAABBB4AAaaAAA %vE
      24a1a2a5b %vIg
      1A6aa2A9a9b %vIt
      6b2b2B4a %vQ
      AcA1A1B1AA2A1A2A2AA1aA5A1aAa %vU
      2A16b1e1A2A %vUatur
      1A1A4A5aa3AaA3a %vUdr
      2A1AAc1bA1Ac3a3a3aAa3b1A1A %vUl
      aaA2a1AcA1a1b1A1aABa1AaaAA1aAa3Aa %vW
      4A1f3A6A %vWaj
      1aa3A1a2a2A2a6bA8b %vWe
      aa1A1a2A1b3a2aaa1A2A3A1aa2a %vWla
      AbAaaAcc1BAAb3Aa1ba3A2CaAAA2A %vWr
      A5AAa1a4a5eA3A7A %vWtur
      2A3AaA1a1a2A7AAaA7AA %vWzI
      A1AAa1cAaAAaAab1BACAAb1AAAAabAAC2aA %va
      9aA8A6a1a5Ab %vai
      a5Aa2a1a1AA1b1A7AA1AA3A %vakAs
      13a9a6af3b %vakarm
      1A7a2a5Aa1Ab3Ba7A %val
      4a3a5A10A %van
      2b22a %varam
      A1a13a8ba %vatC
      8a1a1a4A12b %vatev
      6A4A1A3A7f %vaz
      1bA1aABAB1bA1a3a3aAaabA2A5A %ve
      a6a3a4a1b1BAa1a2a2a %vek
      Aa4a16A %vekA
      6a16A1bb2A %vel
      6Ab1aA1B1A1A4A1h2AA6a %velo
      2aAcB1A3aA1A2a1A2A2dAbb3AA %ver
      9B4a1A10B3b3b %veri
      2A5A5a4A1A10A1c %vertij
      8B2a5A4c9b %vest
      11a7A2b10a %vetemA
      1abBa1AAbbAaa1a2Ab2bA3AAbAAdA1bA %vi
      3AA1B1A1A1A1c1A6a7aa2A %viA
      8A7d %viAd
      A5Ab6aA1aAaa1ca1A %viE
      bA2Aa4c1B1A1a2cA1A1b2A2aAA1bA %vid
      7a13c1A %vidAj
      A12b3a1aca2AA %video
      AAB1AAdcb2adaA1AA1BA1A1aA2aA %vie
      2a4c3A2a3a2b1b %viel
      1a1AA1cA7aa2A1A1A1Aaa %vil
      4aA6A1a2aA4aa1a %vilaj
      4A29A %vip
      4A20A %vir
      a8a2A1b17A %virIg
      baAa9A4A10A1a %vis
      2a1bbAA8bA1A12A %vit
      3a1b5A4A %vites
      2A2B9AA2d4a %vitr
      8AA %vivQ
      6a3Aac7A %vivr
      A14a9a %vizaj
      4a3A %vle
      AB1a4aa1cAaA3c3a1AaAa4A1fA %vo
      1a1A1AA1a5aAaAAaAA4ab2aA1d %vol
      3C2A1A3A4A1AaA1A2i3A3a %volA
      A1a2baaA3A1a3AA3Aa4A3AAa %vork
      b3a1AA1A1A20b %vorkIg
      2B %votr
      1a5a %vrQg
      a1A1A1ABB5A2A2aa4b4A %vre
      7aA5b1b4aa8a %vremA
      10A1b4C5b %vt
      2aa3a1A8a2a3AAAb5aa %vu
      12a2b7bc9AA %vue
      c10a3A1A4A5a %zaf
      18b %zanimo
      17b6a6a %zarbr
      5b18a6A2A %zero
      2Aca6A1Aa2A4A1A8bA &3d-printing
      bcAAACAA1AdCa1baAAa1AaAe2AbA2Aa &acrobatics-parkour
      A1A1A3aAB2A1AaAaAAA1AAa2odAAa1aA &back-knee-pain
      1aBAA8a4d2A1A6ABACe &bad-smells
      AAA2BA1A2aAAAAec1AAA2Ab1Ba1dA1a1a &baking-bread
      a1AabzCbABAAAAAAaAa1bB2BA1AB1BAA1AA &being-alone
      B1CAA2AADaAzAAAAAbB1AAB1AbaA1AAbAAB &being-outdoors
      1A2A1Aa1aBAe1A1A2B1AAsAA1AA1A3a &bicycle-things
      ABAAaAbhAbe1B1AA2a1A1AAA2Aaa1abacA &broken-things
      A2A11A4c &building-video-games
      1aA2A1A1b2h4Aa1AAAaa1AA4A2A &camping-hiking
      AA1AcaAbC4bB2AAaAhAbA1AaA1aBbab &car-bodywork
      AA3A1a1aAABcA1AAaAAu1BaAAA2A2dA &car-brands-models
      CBaaa1AdAAb1aBbAAaAA1l1CAA7aAA &car-parts
      A2A3a1aa2aA3A2d1A2Ba &car-tuning
      BbA4cbAA1AA1aAA1BAhAB3Aa1AA2AB &car-verbs
      BAABdAaBBam1A1baB1CcAD1ABBBAqABBAA1B &carrying-heavy
      1Bd1BBBabaaAA1b2cb1a2a1AAeB2AAA &children-elderly-care
      DbA1A1AA2A1AA1ACCAABaAA1zAa2AAA1a &clay-pottery
      BcBaBCA2BcA1B1B1AAvBaA1A1AAA3a1A &cleaning-verbs
      ACAAAa1AAAAAABBAAaA1AAA1zAAA1A2bba &climbing
      1abca1B1baAAa1B1cAaaaca2aAbaAA1AAaa &coffee-bar
      1aCAAABAABAabcBA1CBdAAEBA1AkBAaAbd1A &colours
      3a22A &company-we-make
      Aa3ABa1a2a2a1A1Ar3AA2aAA1AAA &computer-hardware
      B1Ba1BABa1bA1B1AsAB1B1aAABAa1Aa1aABd &cooking-verbs
      nCe3aAaAAcA1aBBA2CBcABcc4A2AA &crafts-diy
      1aAAgAcBbABc1AAaAA1B1C1A2bAA1aBA1AA &crowds
      C1BAbAbbu1AAB1A1BAAAdCA1BA1A2aAAAAa &customers-reception
      AaaBcB1AAAdAaAAAA1AaABAAA1nA3babba &diggers-site-plant
      1B1BdaAc3aAbAAAA1aAcBa1aAc1AAA1bAA &dirt-grease
      A1AAAA2a1aBA1AaAA3aA1A2ba2Bc1ab &disgust
      CAA1bABAAaaAAA1ApAA1A1A2gaA1a2b &dishes-cooked
      AabeA2AAAABAAAnAAB1eBAAAAAab1AA2aA &drawing-tools
      C1a1ABBAABAAAaAyAA2AAAAAAA1a1A2AA &drawing-verbs
      BABaBAABAABAAABBBaAB1eAd2zBAAAAAAaA &driving-verbs
      AbabcBB5AAceABBAAABBAAf4b &drones-boats-trains-planes
      ABAABAA1AbAACbBAA1c1AA2aB2AAAb1uAA &dust-allergy
      A2A1bAaAaAAa7aB1AA5Ak1Ab &ear-pain
      AABbAb1AA2AaA2B2aAB1A1AAA1cgAbAAA &early-rising
      aB1aAABAaBBAbay3BBBAC1aAAAA1A1AA1a &electricity-objects
      2A2A2a1A1A1A1A1A3l2A2A &fabric-leather
      B2d3CAeBBBd1ACB2Cc1bAAA1AA1AaBAd &factory-workshop
      1d1aB1B1Ccb2AAB2B1ADAA1AfAaAa2ABA &farm-animals
      AA2A1AAd1A1A2AAaB1A1mAA1aA4A1b &fashion-style
      a4A6b1AAc7a1A7d &fish-seafood
      1A2AaaAc1Abaa1AaAB2AA2aAa3A2d &fishing-hunting
      A1a1Ab2A2aB1B1BxAA1AAACBB1AAAAA2A &flowers-plants
      Abaa1BA2eBAk1a1AfdB2AaaAc1AAAa2AA &forest-countryside
      1ABAhBaAbBa1Ab1AaCADcAA1aAAABA1aAAAa &friends-together-doing
      BAa1bb1a1aAaAaacff2AABbbBAbaabbdabb &fruit-vegetables
      fkABAA1AAA1A1a1aBAdeAAA1ABA1bbAaAA1A &furniture-assembly
      AbCBgB1BB1ACABB1BABCBam1ABABBAA1b1AA &garments
      2a1eAA3cb2Aa8A1AlA3A &graffiti-street-art
      1a3Ba1A1AAb1AaDaabB2ba1AaA2AbA1a &hanging-out
      aAa1dCBABa2aaA1BbBaAaaabBAcBaAcBdac &hating
      bAA1BAi1AcC1e1AAAAA1AA1Aa1a1AeCA1A1A &hating-to-sit-still
      AaBB1ADAAfgABdA1AaCC2BABBA1AbAA1BAw &heat-sweat
      2A3b2cb1B1A1A2AAAa3a1a2aa1ae &heating-cold-air
      Ae1bBD1aABbAB1b1Bcd1Ac1a1Fa3bAA2A &helping-father-uncle-grandfather
      A1BBbABblBAA1AB1acAAAbbAAABCcaABABaa &helping-people
      ABA1BbaA1ABh1AaBaAA1Ba3d1CA2AAAa &home-decoration
      ABB1AB1jBda3aA1ABcABAA1bbAa2B1aaf &household-appliances
      CBABBAACBB1jAABlBCBDaACAaA1hBAA2A1B &imagining
      AcCAECBaAzBaEBa1CCAc2BaAA1baABBcABC &indoors-shelter
      1AAa1ABa1AAsAAA2BDBaAbaAAAAA3AAAA &inventing
      cAfb2AaAaBA1cAbA2AA1CA2A2Aa1A1AA &jewellery
      aAbagdc1Ab1Baa1B1Aa2AAbBBBA1aaAcCaA &job-generic
      2bA4AA3A2gA1b2A4Aa6a &kitchen-tools
      b9A2A1A1A4f2a &knitting-crochet
      1CBA2B1ABAAabAaAAAaB1A1iA1AABABA1na &ladder-roof-scaffold
      4Ba1A2bAAAaabB1AabA2ba1a1bAA1aA &late-evening
      A1beBAAbAAa1ABaCB3BAsB1aAA1AAAAAab &laundry-ironing
      b1bA2Ab1Ba1fAa1Al2BBa1Aba1A1A1A &lawn-hedges
      CA1dbcBBC2aaBAaA1Bb1CabAAaBAAacbaa &leading-organising
      b1c1b8Ac &light-sound-stage
      BBBDaaCaACBACcA1AAACcaAAAAA2A1za1bb &loud-noise
      AAaaAa1A1aAa1aAACbAm2bA1A7a &love-of-cleanliness
      AdacbaaBdAabAca2bcdc1da1aBcA1AAB1BA &loving
      BA1vAA1DBb2ACA2B1CjABABaCAAABA2AA &machine-settings-programming
      CbAd1BBfaABAaAaAACAABjAbABeBA1A1B1AA &machines
      igAABABBBABABdBBaBdABC1bBhBA1AAB2BB &making-by-hand
      AAAA1A3A1BaA1g3Aa1a2A &manga-comics
      CsAAcAbBAb1AbABABBCB1ABBABEbcA1abe1a &masonry-walls
      1ab1a1AAb1C2A1c1a2A3a1aA1aA3A &maths-calculation
      B1icBA1BBA2AAChBABbBBABbB2ABAaA1ac &measuring
      8A4aA1dAAA3AAA2aAAA1c1A &meat
      ba1AAaBC1Adaao1aB1aA1A1BAaA1A1A1AAaA &metal-material
      1bABAAAA3AakBBAAb1AaA1BAAB1A4A &metal-objects
      BBAlBA1A1cAB1l1BBCAAC1a1baB2A1bA1A &metal-tools
      1Bz1Aa2BEA1Aa1bAA1Ca1BBAA1A5A1A &millimetre-detail
      AlgA1AABA3AA2A2AA1AAB2c2A3AA &models-lego
      b4aA7a6a1dA1AA6A &motorbike-parts-verbs
      AB1A1AAaAA1BA1A2A2AHazAAA1A1ABA1A &motorbike-scooter-models
      AA2aAAA2c1fA1ACa1AAcAb6bbaecA &mountain-snow
      1b2Bc1AbABAAe2AA1c1aAAABA3AAAAA &music-listening
      1BAcdAa1AAbaBAbA1b1A1A2b5AaA1AA &music-playing
      CCA1bBcAA2Aaab2AaafCA1a2A1A1aabA &networks-internet
      2B1Ac2AAA1a3aAA1bbA3aAa1o1AAaa &night-work
      1ABBACA1CA1ACa1ABA1CBaAC1AA1CEBH1AaA &not-minding
      1aBAAadaaa2dACcB2an1AAAA1a2AAaABA &office-desk
      AbacaAacA1A2AAAA1aCi1AAa1c3B1AABB &other-video-games
      A1BAAm1a1A3A2B1acA4A &own-rhythm
      bAAbB2ab1ccAabBBBCaaB1AAAj1f1AAaAAA &packaging-parcels-warehouse
      1AA1BB1B1aAba2BACBBbaa1a2tBBAaA1Ba &painting-verbs
      BAbA3ABcAAAC1Aq2BAABc1BACAb1AA2A &pastry-cakes
      cbq3B2A2AAaAA2AB1A1BbAAAABA1A &patience-meticulous
      5AAAAb5aABAaB2AAaaA &pets
      1c5b6Aa4A6AbAa4a &phones-screens-consoles-repair
      1A3AAA3A3a1aA1fb1aB2A2A3A &photography-video
      BdaABDA1B1t1ca1ABCBABBAg1ABACBB1A1Ab &physical-effort
      BbAC1caAA1AAAADlC1A1AB1AdAAaA1A1a1fa &plans-architecture
      BcBAAAAAA2ABABBBBC2BBABjAed1AAAe &plaster-resin-moulding
      1AA1A3A1A1BacAA3A2AaA4a1A1AA &plumbing-water-pipes
      aAe1Aa2A1Ac3eAAa1d1AAADA1AaAaA1cA &printing-paper
      1gC2BbBAAAB1b1ABaBBBA1ac1CA1AAaAAaB &production-line
      Bbc1dba2b1A1AAA4mAAA1AA2bBa3A &programming
      AfbA1AAda3AA1A1AaAaAAA3A2A3aA &puzzles
      B1aAAkAAC1A1AAd1A1A1AAa2aaBBA1i1BBA &quiet-calm
      BB1BCBBCBj2G1AACA1BBbaAAc1A1A1AvB1C &rain-cold
      cbA2aAAaa1C1AAdAB1AAAA1AA1AAA1Aa1A &reading
      CaBCAC2aAAAAA2aBbab1C1DbA1eafbdbfd &refusing
      hBAACabvCACBBa2D1aABACcA1C3AAAA1a &repair-verbs
      CBAC1A1qBBbBBacAC1D2aAeBBAAaA1A1aba &repairing-for-others
      B2BcA2haA1BBbAaBAcdAA1Ba1A1A1AAa1A &restaurant-service
      BadaAB1c1BaA1ABAA1a1AA4j3Aabab &roadworks-earthworks
      a2dAaabEAAA1Dn2BbBEBAAA1c1A1A1BACC &robots-automation
      Bg2A1AB1d1AAa1AaBfAABAbjAA1aA2Baed &roof-timber-frame
      CCA2B1DAbb1daab1aAbBBadd1AAaAa2cCA &running-dance
      1CBdaCACCACB1aBacaAABAbACAAB1AB1cABC &school-subjects
      AB2Aa5aAbAA1AcAAAA2h2a6a &sculpture
      A3b1AABbA1c1AA1AAAAA1Aacca4BA1A &sea-beach
      c1AA1AaBlbA1Ac1AB1aABac1BAaA1aABCAaA &selling-shop
      BAbhAA1A2A4AABaBA1i1cA1A3A1AA &sewing-tools
      A1d1A3AaA2AAAABaBAAqAAA2a1A2A1A &sewing-verbs
      a4A1caA2aAAAA1Aa1Aea3bA2AA &shoes
      AaA1AbaA1aBAA2c1AA1AA1A1AA &shyness
      a1D4ACae1B2AC1aAb1A1AbAA1Acb1acb &sleeping
      C2b1AAaAaA1AEmAB2A1BA1aAAA3aA1A &small-electronics-solder
      b1AABbBA2bBBa2AA1abA1aa4aBa1CA &so-so
      12A1b9b1A &solar-energy
      AaBA1BA1aA1A1AA2CA1BA3AAAAsABAAA &standing-long
      AA2AA1Ac1ba1AAAABb1A1A1ab1aa2AA1A &stone-slate
      2aAAAAb2qaAA2A1A1AAb1A1A1B6A &strength-sports
      1c1A1BBaAaB1iCfA1dA3A1BAAba1AB3f &sun
      1A1A2AcaA2A1AAAa1AA2cA1A1A2d3A &taking-apart-verbs
      BAABFc1apaB1B1BBCADACCCaB1AABAA1Baa &talking-to-people
      aAACaBaAABbaAAAAAabBA2A3AAaA1bA1a &tasting-eating
      B2ABa1ABAb1AABaBA4bAa3ABaA1a1A &team-sports
      a1AbcAbAcaabAB1BdAAAB1a1B3aaAA1AAA &theatre
      aC4CaBAACa1CbC1btaBABA1BBAA1AA2A &tidying
      AbbA2A1a1A1A2AAdAaAaA1AdAab1AAbb1A &tiles-plaster-drywall
      m1faAABCBBAAAdCACAcbA2BaABA1AA1AbAA &tools-generic
      1A2aA3A2b1A2c3A2A1h4a &tractors-farm-machines
      BCA1AaAcA1BbBAB1BAcBAajdAaAfA2A1a1A &transforming-recycling
      2A1A1rA1BA2ABeCA1ABdCBAAcA1B2BAaA &travelling-changing-places
      BCAbAAAB2bAaAaAAclA2BBiCAA1AA1AaAA &trees-logging
      1BC1Baf1b1aA1aAdB2BAe1CBBeAcA1AAAca &trucks-buses
      1b1A2AbA1A2a1AaA2a2Ab1b1a &tutorials-learning-alone
      BBAa1aAb2BA1aBAatA1AA1AbACBAAAAbAAA &vegetable-garden
      aAA1A1AAAAb1B1AAAAabaB1AaA1A1A1AAAm &vertigo
      adBB1BaCAA6ABCAe1aacaaB2A2AaB &video-editing
      CBBdbBoBbBcAaBABBCC1BBAc1bBABCAA1AaA &walking-moving
      BAaaAa1C1a1AbABcABABB1aAcaAi2AAAa &wall-paint-tools
      ABb1AAbAB2AA3A3AAcAA1A1A1b2A1A &wanting-to-become
      2dA1aAA1A2A1A4g6A8b &washing-cars-windows
      AABAbAccACACbB2cA2eCA1BBabA1BA1A1B &watching-tv-phone
      AacAA1a1A1CAAakAaBBBaA1AaAAB1A1Aa1a &we-sell-install
      1b1A1AAaaA2AAaAb2bBbAB1Aa1AAj1BAAA &weekend-work
      1A2CAABABc2rBABABABAab1aB1a2AAAAA &welding
      3AA1aA2A1d3A4A1d1bgAaAa1A &wheelies-cross-riding
      aAa1BaB1Bb2b1A1bAA1A1aAA1AA2A1mAAB &wind-snow-ice
      Aa1CBAA1bc2adbABB1a3AAbAcb2aa1Aa &windows-doors-locks
      AAbaAAaBAAAAa1s1ABABB1AA3A5ab &wiring-verbs
      Ca1aAABAB1ABAaAAaBvB3AB3a1AA1AAA &wood-material
      ce2A1AA1AA2C3BgAAAAAAA1aba2A1ae &wood-objects
      dAAcBA2AAcaaBB1BBm1A2A1AA4b1a1A &wood-tools
      bDAcB1AAB4BBAAatAA2BAB1aA1ABAbAA &wood-verbs
      AcBbzAB1AA1aA1A1BB2BABdBBAAA1A1AA1A &working-in-team
      oa1B1a1BAc2A1cAAAaAA1AaA2aAaA2Aba &workshop-garage-shed
      bdCBCbBbbacAbAbBaAb1b1ae1BAc2ACACAa +age
      aAaafbA1bAAbaaAa2CeBBA1bA1ac1aA1bCB +all
      baAcb1aba1AaABc1DBBbA1a1DbC1d1cbdbba +asks
      A8A2Aa8a8BA1a +bears
      A1AA1B2B1C1ACA3ABA2BA2aA1CD +bears-after
      9A3a4aA8A1A3a +boarding
      4AB3Aa1A7A9ab2b +both
      aaaBdb1bbAaaaddcca1aaa1cA1acccbcbbgc +contrast
      ba1a1aa1A1aaaAaaaaa1b2a1a1a1A1BA1aA +correction
      BDbb1b1AAeaaccAAbAaBB4BBadfcdAdac +dislikes
      a1Ab1AB1bb1bb1bbcdcbcbaAaa1C2dbDbbc +dislikes-after
      8A4a6A4A +english
      aa2a1A5aaa5A3A5aaA1ba +except
      6a1AAA2AA1baaa3Ab3A +french
      4A1B1B3a1A1A1Ac1A1aa1aAaA4A +intent-back
      2A3B10BaAA5A3A1A1A +intent-correct
      a1AAAABAAAAAAaB2A5a2ABaa3B1a +intent-dontknow
      1A1AA5A8A5bAAb +intent-erase
      AAAaDBAaaADaABAAaAABA1BBAC3aAEa2A +intent-greet
      1cDc1AAAAacAaABaA2Aa1B2BbAA1AaBB +intent-help
      aAa1ACAABAAA1A5aAab1AA1Ab1a +intent-human
      A2ABB1A1BA1AA2a2AC1a2A2A2A2AA +intent-insult
      11a6A12A +intent-language
      2A3B2AAAA1AAAA2A8A1Aa2A +intent-offtopic
      Aa1aaaB2A1A1A1abcAA1B1AbAA2a1A3a +intent-repeat
      2aAAbAAA2A2aab2A1A5A2AA +intent-restart
      a1a1a2bA1ABBAdA2ababaaaBbcaaBBB2A +intent-skip
      1cb1a1CAB2Aa2bAAA3bA1AAa1AfcdA1b +intent-stop
      5A4A9A +intent-summary
      1AA1AaA1BAB2A3A10a1b1b1a +intent-thanks
      1A4ab5a1b1AAc1A3A1A4c2A +intent-why
      aA1a1aBBA2AAaA1A1AAABDaA1b3AaAAAA +intent-withdraw
      1ACAABB1DBCb2AACaaab3a1aA2ABb1aA +level
      b1bac1cbaaAaBd1AaBaa1BbAaaaA1Bb1A1Ba +likes
      aadbdaaadad1Ab1AAddbaAac1baaAAa2aAB +likes-after
      aBA2aB2Bda2aAAC2A1a3AAAaB1aAc +maybe
      3A3A2B6A2AA2aabaBA1Bb1BA +mentions
      5b1a1Aa3aA1A2A3A1A2A1b1AA +mixed
      1A3bAa1Ab3aA1A5aA1AAAaAaAAA +mixed-after
      cbdA1Bc1A1f1aabBBAA2C2aBBAbba1B2A +negation
      1a1b1bdac1BABCcAbCBAb1BcbAAAdeg1faAa +no
      A2ABDb1A1BbB1BCBaAAca1bBA2aADB1A1A +none-of
      cA1cfbdbba1bBBaaaABDA1CBaba1aAdA1cAf +place-lead
      1Aa1A1Ab1B2bB2BC2BAAebacBaciAAB +reach
      aBAAaAbA1aB1AaAaAa1B1AA1BAA1aBb1aAj +refuses
      A1BBA1e2c1AB1AaBb1A3bB1B1bacb1Ba +refuses-after
      4A3A2A1AA1aA3A1A3A2aa2A +situation
      bA1BA1Dabbba1ACAb2d1AaaA1a3AABBB +speaker
      2A3A2A3a2aAa6A7aAa +strong-correction
      CaA1BEa1cCBBA1BAab1AaBB1a2b1AaBA2A +third-party
      ab1acaca1edbc1BaaAbA1bbabBc1AACBE1CB +yes
      4A 0
      b1e1aAa2aB1AaAAAa3c1A1ABba1AAA1A 1
      b1aa3a5AA6A4a2a 10
      1d5A1A2a20A 100
      A6b15c 103
      A9a5b 12
      1aA10A2B7AA1a2A 14
      1AA10a2A4A 14 ans
      AaA1aAAa2A1A1AAc2A1AA4aa 15
      7A4A3c1a 15 an
      Ab2A11a5A4b 15 ans
      A4AAAA1a3A2aA1A1AA3A2Aa2a 16
      17a9A 16 an
      1a3A1AA1a4A15a2b 16 ans
      6A1AA6b1a1A1A 17
      1A7A2a5a1AAA 17 ans
      6A7A14bb 18
      Aaa1aAB2A2AA2CbAaab1a1aAA2ebb2A 2
      9A 2 nde
      28a1a 20
      10b6A4A5a 25
      BaaeaA1A1A5bAAa1ba2B1a3c3A 3
      A2dAA8Ab4a 3 d
      13a4a2A 3 e
      9A5a4a2A4a3a 30
      AA3A1b1bA4aA3ad1Ba5b 4
      4A1aa2A10A8c 4 h
      4A1A5C3A2A1a6b3A2a 40
      AA2aAAc1Aa1A3a4a4a3a1c 5
      10a19a1a 5 h
      10B1a6Aab2b 6
      1A4A11a3a1a 7
      3A3A1A2A4a3a1A2A2aaa 8
      3A2aA1A2A16aAb 8 h
      2A22a4b 9
      B1ACDCBBCACbCAcBACBABBBBA1AA1aCDaCBA ?
      aae1bf1a1cfAAaBAaBAcABabB2ABaD1CBAB ?^
      1AA1AA1AA1A3A3A2A1A2A1b1Aa1aa @admission-decision
      AAA1a1cbe3a1b3Aa2A1A2a @admitted-refused
      7A12c10A2a @affelnet-wishes
      11b5Aa3a6b1bA @after-cap-options
      3A1Abb2ba6b5b1aA4A @after-school-alumni
      1a2A1AAA1a4AaAa1AaAaA2AA2a2a @age-16-17
      1a2AAAaAAA1aBA1aa1cA3A2Aaa @age-generic
      9A5a1dA @allophone-french-needed
      2BB1bA3AaaAaa2a1a2AAd1B2AA @application-documents
      A1fBA1AA1cA2bBAb1a1aAa1AbbAA1a2AA @application-step
      4A1a1aa5AA5A1aa4a @apprentice-hosting-by-company
      1bb2baAbA1ca1aebb3Aba8a2A @apprenticeship-tax
      AA1BA1CcAcCA1aBaA2ABABBAA1AAAbBd1b @assistant-small-talk
      2bcaAb3b3AAaCA5AA1A1A5A @audit-control
      2B1AAAaAC1BB2AA1aaBtCdABBa2AAA1AA @automotive
      7AAA6A3a @bac-pro
      1AA1A1aA1Ab6A2aa1AA4a2a @bac-pro-definition
      2a1AbAAa13a8B1AA @bad-marks
      2AaA3b3AA1BAa2a1A2dAB2a @becoming-instructor
      CjABAB2B1A1ABA1cB1BaABAe1AaAAAA1Ab @building-construction
      AbaAbAcCBCaA2ABBiB1cAA1B1AdBA1ab2A @building-green-digital-work
      AaA6Ada1ca3A1a10b @bullying
      3aa16A @business-wants-to-order
      aa2aA1aaA10a3a2A @cannot-afford
      32b @cap-definition
      32b @cap-diploma
      A1bB1BBAbABAAAA1l1Bcc2AACBCa1eAAbA @catering-restaurant
      A4a3a2A1a2aA1A8A3ba @certificates-insurance
      2a2AbAB1A1aA1a3AA4aA2a4a @change-trade
      1a2A1a1aa5AA4aAaaa4a @child-dropout
      AABA1Ba2aB1BBc1A1Ab1aB2AbAAA1c1BBA @child-of-speaker
      AaAA1A2b8aaA2ba5A1c1A @choose-trade
      1BBA1B1aAAaAbA4AB1Ba1AA2Aa1Ab @college-level-class
      BaBa1BBAAd1AaAaA1BA1bBaA2ACA1baA2B @come-back-later
      aBBb1AAAAg3BAABBBcACcAA1B1Aa1bAa @company-talk
      6c1d1Aa2b4Aa5A @company-visit
      4aA1Aa1a4Aa3A5A3ba1d @competition-complementary
      AAa2a1A3A1bAaAaA1cb2AA8A @confidentiality-minors
      1AA2bAaaAAA1a2a3Ca1aCb1a2Aa2bb @controversy-union
      A1a3A9a2AbA2A5A @correct-one-answer
      1aAAAAcABBA2aaa3A2a1AaaaA2Aa2A @country-nationality
      caA1AA2m1BAcAA1AaaA2bABAaAA1bABAAA @customers
      aaAb1ba1iAA1A1A3a2A1bA1aAA1bAAA @customers-of-schools
      5aBAA1A1B1bAAAa2AaBB1aB1ckAa1aB @daily-hours
      1A3a1bA1a3caBaA1A2aA2A1aB2aba @danger-injury
      daB1CA1BaaAcABAabC1daAbAAaAa1a1a1a @data-stored
      A3abaAba2A3Aa1AA3A2a1aab1aa @deadline-lead-time
      AbcAAaf1aACAB1gAABAAaBbAaaAAeAA1a1AA @delivery-collection
      b1AAaAg1B1aaA1AAAa3BA3A1A1AA1AaA @difference-compare
      1cBBacdBAccbbaAA1B3AAba1AbBABBaA @difference-comparison
      6A2AA5A10aA3b1ac @diploma
      2a3A2AA15a1A3a1ac @diploma-title
      1Ab1AA4bA2b4A1a2A1AAbaaB1bAa @disability
      4a3a1A7AAA3A3b1aA2a @disagreement-parent-child
      Aa3AcAA1AAAaa2aAAA5a1A1A @distance-far
      AaaA1bhCA1aaABa3AAaCaCaAbbcaBAB1BA @distance-finding-school
      2AaAa1B1AAAA1BAA1AadCAaAAg1A1Aa2A @driving-licence-help
      5A2a12A4A @dropout-services
      7Aaa1a4a10A @dropping-out
      1BABDbaAbAfAB1Ab2A2AbC1aBAaaeAC1Ba @early-late-tired
      CBBA1A1BA2A1amaBB1BlAA1BA1A1AA1bAAA @electricity-digital
      1AA2Aa3A1A2c1A2Ab2Abab5Aa @email-letter
      3Ab3A1a6A1a3aA1A7a @emergency
      16A13a @employer-recruiting
      bAAAAa3A3A1AAABbAAbA2Aa1a @employer-speaker
      AAaAAB1A1bA2bBBc2a1AaAA1aBAAac2A @enrol
      2b1A3A2a1AcA1a2bAa3b1d @equipment-compliance
      3bA1AAbBAAA1a2aA1AA1aAAaba1AAA2a @equipment-uniform-cost
      1AAABAABAAAA3Aa1AaBAD2aBAa1A1A @erase
      2AA5AAa3aaaB1A9b @exam
      aAAA1ABA2A1a1BbAa1adc1a2AAB6A @exam-training-duration
      1aaad1Ac1Aa2A2B1A3aAA1b3a @exercise-fake
      1A2CAa2a1aA2Aaa1a5AAA1A1b1aAa @expelled-trouble
      2B1CBBCaaB1AAbb1A1eAaBA1a6AAaA @extra-costs
      1A1ABa2A1AA2ABdc1bAAAaB1A2d1AA1bB @failing-exam
      Aaa1AAbbb1A4Aaa4A2AAa2A1A @federation-contact
      1a6A2A4Aa2ba13a @federation-network
      AAaachAA1aB4A2Aa3ABA2c1AbBB1c @feeling-bad
      B1aaagb1BabAa2AAAAa1BAb2BA1acabBA @find-a-job
      AAAa2AAA1A1a1A1AAA2BbccAAA2c1b1a @find-an-employer
      a1da1dA1cBb1aAaAA2A3A3A2Aa2Ad @find-near-me
      a1A2a1bCB3aAaA3AA1AAA2A2aA1ba @follow-up-support
      C1aAA1B2BAAaABBtaBAbAB1B1aC1aA1A1AA @food-work
      1a6aa5a11A @foreign-migrant
      bAA2AcBABagbaaA2ABAaaA1aaaAA1A1aAb @founder-church
      adbb1AAbBA2AaABACDACaaadb1A2AAAAac @founding-a-school
      A1A1AA1A1AB3a3Aa1A1Aa1A6a1c @founding-company
      1Ba3A1A1AA2a1Ac1AAA2AA1c3Aa @fraud-suspicion
      b1b5Aa2a1A1Bb1A3a1A1A5a @free-of-charge
      bab1aCbBAAb1aAA1A2AAAAABA1Aa1aA1ABa @french-and-writing-level
      4cAA1aAA2bAbAcC1Aa1a3A2aA @french-language-beginner
      A2aaABaAeAAdA2ACA1ABbA1A2Aab1A2A @funding-sources
      AA1AA6A3b4BAb1aa1AA4A @future-after-school
      BbAaABADbcBAa1aba1abab1Ab1A1a1BAb2c @future-salary
      AAA3A3cA1a3A4a2e1B @general-track
      Ba6baaA1ABb4aA1A1a4AABaAa @girl
      Caa3abAAa3BbA1A1a2A1b1A3aAaAa @girls-in-trades
      a3AAA7AA2aba1a2a2AAa1bAa @giving-machines
      2AA1ab1bb2a3AaAc4a2A1A1AA1Ba @governance-board
      ABCaAaCABgaBdAAAAt1a1CB1aBA1B1aCcABC @green-nature
      3Aea4A2B1aAA6AA9A @group-size
      A4AafAAAa1Aa2cbAbaAAAA7AA @growth-opening
      A1aa1aAB1C1Aa1abBAABcA1aa1AbbaBBb1aA @guarantee-certainty
      1A2A3a12aba1A1A @guidance-services
      saAaB1AD1ABB1AaB1a1AaB3bAAA1AAaaA @hands-manual
      aAA1a1A1BBA3B1A3abBBb2b2AAA1AA @hates-school
      CCaB1A1oAAdAA1aAEBb2b1B1ABAa1A3aa @have-repaired
      AeacABabaBBAABbAa2bbb1Ab1b1aaAA1ABa @help-commands
      a1BAaAaaBa1fBbAA1B1Aaa1A2aA1AABEAAA @history-origin
      ba1AaA1aAAA2AbBcAAABaAcaBaaA1dBBAAa @holiday
      AAAc2AAhaABA1BAaABaAc1A6a @hosting-pupils-in-company
      BaAcabCBAaAbaA4aAA1ABAaABBdcaAa1b @how-long-is-this-chat
      7A3b @how-long-kept
      1BfAaCa1bAb1a3B1CAbA2BA1Aa1aA1AB @how-may-i-write
      3A2AAAb2Abd1AAA2a1AAA3aAa1bB @how-to-procedure
      1CaaBAaAAcbAAAaAacaa1a1A1cAaaaAaabAA @hurt-accident-words
      a1a2b2bCA1a1AAAA2A2A2AB2AaA2a @individual-follow-up
      aAah1a1d1b1a1h1B1A1AAAAAACABAAAaAAAA @industry-metal
      ACcaAABaBACABBaABcA5BaABC1AAafaC @injury-accident
      3BcDA2C2A1A2a1aA9cA1a @insult-assistant
      2AcA1aAaaAAA1AA2A1Aa2a1a1a5A @internship
      BAdb1AAbAAA2aa1A1A1c1abAAAA2AbA @interview-host
      2AcAbAAb1BAaDBAA2AnAaA1BA1ca2BaAA @is-it-a-robot
      1AdA1AAAA1A1AAAAbaB1AAbbA1BA1A4A @is-it-a-test-graded
      2A3A4AA3A1AA1A3bA1d2A1a @is-it-free-to-use
      A1Aaaa1AAaA1aa3AAaA1AcAA1AA1c1b1a @job-after
      2aA1a @label-quality
      3AA1A1a6bA1B1B4A5AAA1A @languages-of-assistant
      Aca2BA1AAA1AAa1baA3AaAA4a1c2A @late-in-the-year
      1bAaaAa1a1A4aAAA1Aaa1A2A4A @law-2018
      19a5a5b @lazy-unmotivated
      a1a1a1Ac4A2A1A2Ab1aaAa6AA @learning-by-doing
      6a24a @learning-disability
      2a1A1a24b1a @learning-disorders
      A1A1A2AA1b1cc2AAA1A1aA2AaA2A3A @legal-school-obligation
      1bA1dAAAA1a1A1A1aAAAac2AaAAAa1bA1a @length-of-course
      10A16b @local-authorities
      1A1Ac1AaBda1A2A1A1aA1AaBbA3Aa2AA @local-roots
      aaAAaakaBbAAaAb2bAaAAAaa2a2AA @local-territory
      aA2Ba1ba3bAAA3AA1A1a10a @long-gap-idle
      2a1a1A1b5Aa3ad2A1A1A1aA @lost-code
      C1AAABAA1a1AbA2ga1AAAA2BA3BaA @lunch-meals
      f2pA1Bb1BB2BABAAA1B2cBBaAa2AA1A @machines-equipment
      gaCgBAAaAABA1cABDBeaaBBBbcaaAA1BB1Bd @machines-tools
      BAck1A2abbbB2BACbADA2B2A3Ba1c @machinist
      ejaaAAAAAACfAc1AbD1AbAA1cAC2BAAABaB @making-parts
      A1a1A2ca1A2BbABaAAaA2A1e1aa1A1AB @map-list-search
      b1a4ac6Aa1A1a1ab3aa2A3a @master-professional
      AAd3aa2AAaAA5AA1AAAa1Ba1AA @maths-level
      8aaA1AA2a4b4B1A2aA @meaning-explain
      8a3A2a @meaning-of-words
      a2b3Aa4A2a1b2b2aaAAa5AA @mentoring
      abAbB1ABAa1ACraAdaACAC2b1BACAB1AA1a @metal-products
      AAAAaA1a2AA2A3BA1A2A3a5a @middle-school
      Aa2AAAA1AA1A1AAd4aA2aaa6a @minimum-age-15
      2AA1CBEAb1BA1e1Aaaa2a1aa1aA1BBBAA @minor-child-age
      AaA3A1AA1A9A6da3ba @minors-regulated-work
      BAAaA1chaA1ab1aaA3Aabb1B2bA1A2A @modern-or-old
      A1aa1A1aadBAcc4Aa1bA1AAAa2A1b1bc @money-generic
      4A2aaA1A8cb @more-information
      aAa2BeBbd2AA1beAAb2c1bbaAaAa1aACc @motivation
      5A2Aa6a1A1aA9a1b @network-director
      1a1A4A7AbA1ba3b1A7a @network-label
      aAAAA1aABAAab1aaCA1b1aB1AA2ABeaBA @night-lodging
      3A3aa1a9b @no-money-poverty
      1aAAaAcAb1c5AA1A8a @no-school-near
      5c9a3a7a @number-of-schools
      AA4aAaaB2aA1A2Aa3AA8bA @only-for-failures-stigma
      4A1aAba3a3AA3aa3b2A @open-day
      ecaAA1Bahb1bA1B1BAbAAB1aAa3aABA1aA @order-object-for-home
      1B1AAaA2AdAaA4a1Aa1abcA1aA2caAA @order-quality-mistakes
      1AAAAAAAb8AA2acb1AAa5A @orientation-advice
      b1A7A1a1A1aa2A1b1Aaaa4a1a @other-diplomas-further
      AAAa1cc1Aab1B1aAA1b1aA4A1AaAAbBA @our-employees
      A6A7A4a6A @overseas
      1eBAACAeA1A1AB2cA2BcABAaCAA1BAAAb @parents-guardians
      A10a3ca3AAAA3a @parents-role-contact
      Aa1A1CBab1BAa1C1a2aaadAACaAAa1AAAA @parents-will-see
      2A1g1AAAB6A1a1AA3a2b2a2aa @partnership
      b3d1A3A1Aa1A1a2A @passing-on-know-how
      a3Ba2b2a3Aa3AA1Abb2a1a1A @patrons-sponsors
      7aA2a7a @payment-invoice
      1aa3AA1aA1aaaa3aaA2a1AaA5aa @payment-terms
      3A2Aa1a5a2a1B2A1cA @personal-details-required
      a1A5AA3a2A1aa11a2ca @personal-gift
      1a1AABAca1AA2a1a1A1aAA1aAA4AA2A @phone-contact
      AAa1AaadA1BAABB4aC1BBA1AA1A1AAAA @phone-use
      AAAABah1AAAAbAAAa2ABCC2Aaa2A2AaA @place-city-region
      Bbe1aBdAAAAaBA2AAAa1B2BaAAaAba1aAc @places-waiting-list
      A2dA2A1a1A1A5AaA4a4A @placing-an-order
      aA1A1Abbaa14A2Aa5cb @pocket-money-job
      BBbACbb1ABCaEB1ABA2aBaAAa1AaBa1g1ca @possible-eligible
      3AAaa1a7b3aA1bA9b @price-of-a-job
      a1a2AAa2A7Aa @price-to-pay
      b1BA1ABdAa1CaA2AaDcAA1BA3BbBABAAb @private-customer
      4ab2d5AAaa5a @private-or-public-school
      3bAa9A1A2a1A2a1A @protective-supervision-staff
      4caA1d5AAAa5a @public-private
      1aa8A10A2b1A2A2Aa @punctuality
      A1caBag1B1B1aA3Ca1ACaAA1BB1aaBaBBB @punctuality-absence
      aAaAAaA1a1AAA2a1c8AA2AA2a @punishment-exclusion
      1baa1C1AAaA1Baaa1A4b1A1ABA3b @pupil-dropout-rate
      a8A9a @pupil-pay-or-reward
      1cc1Baa2AA2AABA1AAaAA1A2A3AAaA @pupil-status
      AA2cB1Ad1A1A1aAAbA1A1a1Ab1a6A @pupils-names-asked
      2aabBb1bA1A1AAaBa1A1bAB1AaA2AA1aa @purpose-usefulness
      1bgAABA3a1Ab2a1a1aA1b1A1A2a @quality-tolerance
      14a17b @quantity-how-many
      BAaB1bA1aA3aCqBBAAB1aAC1BaA1A2A @quote-and-specification
      1aBbaccBbbaA5BA1aA1ABBa1A2babA @real-orders
      1a13cA8A4a @recruiting-graduates
      aA2a3AAA1A1B1aA1Aa1AA3Aa1A1A1AA @regret
      aaa1a1B1B2fa1bAAaAAbA2A3AAAAc1a @reliability
      Ac1A1abAbfAbA3A2aa2ABA1aA3AAdb @rented-lodging
      3A2Aa1a5c2a1B2AAaAA3a @residence-papers
      AA2AA1cA3a6AgbAB3A1a1a2A @rules-how-you-work
      b1a1A1AAc1AaAAAb1aA1aaaBA2bA1Aaa2B @safety-equipment-rules
      BEb1aaABAAaAb1ab1B2d2ac1AbaaBAbA1A @safety-workshop
      1Ba1AAA3AA1AaA1aAAAA3AaaA1aAad @scam-suspicion
      4ABaAaah1a10AaA3aA3A @school-cost
      AaBb1BAB1AB1b2aBb1BA4b1AA2A2AA @school-generic
      3Aaa1b2bA8eA2A7a1b @school-phobia-malaise
      dA1AABaAAAe3bb1ACAAAaAAa1ABA2aAAa @school-subjects
      1A8A7A7A1c4Ab @selection-interview
      a1AAaBAa1aA3a1a3A2A1A1a @self-confidence
      eA2cBaaCB1b3A3BabcAabaA4b1ba @sexism-only-boys
      3b2a6a2a1a9Aaa @short-immersion
      AABaAc1A1Adb2aa2AaABbAABbAcA3A1a @shortage-occupation
      AAAaBc1B2Ab2aa3b2aA1AbA3a3a @shortage-trades
      4ABh1AA4d @single-site
      b2BbDhaaAc1A1Aa1a1A2aAa1aAAd1Ab1AA @sitting-still-hate
      aBa1A3Aaa1Ba1aAa4A4A3A1B1A @smoking-behaviour
      2A2a2aA2A2A1b2A5c2cA @soft-skills
      AAAAAcAAB1AA1B2A2AAAAAAbAAA1Ab1A @someone-to-talk-to
      7a1Ab9a2a3A1A @sources
      4A8a4b1b @special-arrangements
      bad1bCaBa1a1aBAbA1AABAAABA1Aaa2aABa @spelling-maths-level
      1AAbcABAf3AAAA4AbbA1A1A2A4A @spying-sharing-data
      A1BbA1A3A3Ab3a3AA1AAA1g2A1a @start-date
      1b4A7Aa3A3a3a @start-up-budget
      27b @state-recognised
      6ca5A7b @state-region-support
      AaceAA1AAC1a1aABAA2ABAbAA2cbaA1ba @strict-rules
      bcA10d4A4cA4A1a @structure-framework
      b1A5a5A7aA2a5a2b @studies-after
      2A1aAAbAAA2AaA7A3A4a1b @success-rate
      5a11a13b @suicidal-thoughts
      1aAbB3a3a2B1A2a1A1a2B2a3A @supervision-teachers
      Aaa1BBAcaAAA2a2aA3a2AA4AA @talk-to-a-human
      labAaB1gbBaababfBb1BbAaAba1BBaA1C1aa @tastes-hobbies
      bA2B3ba1ba2A2A1AA1AAaaa2a1A1a @tax-deduction-gift
      b1AA3aBab1aA2ABAAaBb1AaBaA1a1A2A @teachers-will-see
      BAA1lcA1ba1a1A2AAa3A1A6a2AA @teamwork-politeness
      BBAc1b1dAAaA1AaB1bABiAbADA1AAcAA1A1A @technical-problem
      BBa1BBACA1ABA1BAAA1CABwBaCABgAB1a1BB @textile-products
      1A1baAAaAbABA1BACAaCAarAABA1AAA1B1AA @textile-sewing
      cAA4a1AAAeaabAA1C1AA2A1Aa2AAA @theory-lessons
      cgbcAAAbAaA1Ab2AAcAaA1ABACAAB1A1aa @things-made
      bABBBeAA2dBAAbAAaBA3aaAaa1bd1C2a @timetable-rhythm
      18A9a1A @too-old
      A1BAaAAAA1AAAc2B2A6a1AAAA1AA @too-young
      1A1baabb1bc1aA1AbA1aaAa1a1B2aaaB1AB @trades-generic
      1AbA1abAea1A1AA1BC1bB1a1A1aA3A1aa @trades-not-offered
      AaAaA1cAaAB1aAA1AA1AAB2aaf1aAaa1a1A @transport-daily
      aA1AABAbBaBACAaAAa1bbb1ka2c1ABBBA1A @transport-licence-cost
      1AAA4a4b2aaaaA3a1b1a6a @trial-day-visit
      AAaA9a2caaba2ab1bAa @try-before
      BAA1AbaAAba4aA1aaAB1cAA2ab1a1AA @typical-day
      a1AAAA1AA1AC1aAaaA2a2A6ab1B @undecided-lost
      1aAAAA1A2ABAaA1aA2a2A3A2ab1B @undecided-trade
      5A5A4a1AA5A4a2c @unemployment-fear
      21c @unfair-competition
      4a2aa4A @unpaid-exploitation
      bAaA2aaa1d5A2A3A1a5A2ca @unpaid-labour-asked
      2a1a2aa4A2A2a @unpaid-production-debate
      BABaAABbbBBBCaBAC1a1CpDfABAba1AABB1C @vehicle-work
      1A1AA2A1a3baAbCaaAaaAA6a @violence-danger-home
      2A2ab1a8A3A13a @visit-school
      1AA4AAAb1aaa5A1aA3A1a2a1A @vocational-high-school
      4A2a5a7Aa4A @vs-apprenticeship-lycee
      aAABaAAAAA2BA4a1AA2a2A7A @wage-received
      2ca7a3a2a @waiting-observation
      1AA1A1Ab2b5AA1bAaaAcaA1a2a1aA @warranty-complaint
      7aa7a15A @weak-at-school
      1AcA1Ac4a2Aa4c2A3A4a @website-internet
      BAA2db1A2AAB1bAaAA4baAaB2AA1a @week-rhythm
      BaA1AAAAAB1AApAACAABB2c1BAa1A1AAA @welding-boilermaking
      1B1aca1AB1a3bA1A2AA2AA1AAAaaBCdB @well-being-distress
      1aBA1acbba2B1Aa1AccBAA1baaA1A1A1Aad @what-becomes-of-pupils
      1aa1aAa1abA2bAaAB1AA1A1BAAabBb4A @what-can-be-ordered
      2AA3ac2b6A1Aa @what-is-it
      3AaAA1Ab2AAAA2a12bAaAa @what-is-production-school
      4f2A1aaA1ABaAA2A1aAaAAacaAaB1AA @where-is-it
      2A4AA6ae @where-sales-money-goes
      11Ba2A @who-are-you-assistant
      A1AaBb1ABAbadc3AAAA1aA2a1BA1b3A @who-decides
      d1A2ABAb4A3b2ab1dA1Aa2Ac @who-is-x
      6b14b1A @why-get-involved
      DbAaBa1AB2aBaB2BtC2BAABA1a1AB1aAB @wood-carpentry
      AgCDAaAAAabAAAA1BDq1BAABBCA1cBABaBaC @wood-products
      e1B1AaAad1A1Aaaa1AA1AAc1AAacA1AAa @work-clothes
      11a7a12b @work-contract
      baAAaBfBBiAABAAAaAaa1AA1AaA1a2dA @workshop-place
      4a3Ad2A4A6a5b @wrong-trade-chosen
      AdbabbB2CaAB1Aca1bBBaaACBaAA3AAAA @young-people
      Bb1cb1aBbA1AB2ab1aA1A1a2abaAbA2ca a
      2A24A a 14
      4a18A3b a 15
      1b13a a 16
      4bA17a6a a 2
      21A2A2A2b a 3
      4A1a3A10b1A6c a 4
      10a19a1a a 5
      4a12a3A8A a 8
      1aA2b1a a a
      7a10a a bricoler
      AaaAAaB6a5c8a6A a ca
      25A7caa a cause
      4Aa7b2a2A3A5A a ce
      8b12a9a a chaque
      4aAA12a10b a cinq
      3aAa9AA4A3a5b3b a cote
      2Ac9a4a a coudre
      1A2A2D6A2a4a1aA1a a des
      7a1A5a4a7a3a a dessiner
      1a2A9a6A1a4a1a a deux
      1A11A10A9ba a dit
      4dA17a3a2a a dix
      8A3A1a1A a eu
      aA2a7A2aAA8a a faire
      1A12a1A4A2ab a fais
      Ab2AAb1b1Ab1A2A1a6A1A3A1A a fait
      8Aa9a1a1a1Aaa7A a fond
      7aA6a8a1aA6A a jamais
      4a1a2a14a a job
      1BcBEadaAf2CAaaaAAcA1A1B1a1Aa3Aa a l
      1bhA1bB1cAe1c1B1DBABcbA1AABaCaAAA1AA a la
      3b9a2A1A7ba a laisse
      10b8A a laver
      3caA10aaA1A3A2A6a a le
      5bbb4a7A1b a ma
      5A10f a manger
      13a4a3a a mes
      1A3aA1a1AA3bb5A2a8aa a moi
      2A2c8a5A a mon
      1a12a9A a monte
      3a11a9a1a a montre
      a15c a noel
      1a4A4AA1A3A1AA1A3a1aa a pas
      4A15a a perdu
      3a4A2b19a a personne
      4a4a4A9A5a1A1a a plus
      1a1AfB24A4a a plusieurs
      aA4A6a4A3a9b a poser
      20b a qui
      15A18b a quinze
      20A9A a quoi
      aa6A1aa3AA1a8a7b a rien
      1a21a7a a seize
      2A4a6c8A a souder
      9a2a2a10A a toujours
      1a2B3d2A3bA2a8A a tout
      AaA1B1a1c1AA3A2a1A1A1a2aA3A1a a un
      a2A1AAa2A7Aa1c1a4a1A3aA a une
      8a9b2A2a5A a week
      1A1A2b1a9A1aa7A3a about
      1bA6d12a9A abri
      19a absolument
      20A6a accord
      1a20a1A2a accro
      24b9a accrobranche
      1A12Aa1a3a2b accrochee
      8e5A4a accueil
      4a3a9A accueillir
      aa5AC9a1a5a achete
      AAaa9d acier
      b6a9cAAa adan
      1A1aa4A1A2a1a2a1A1aba1aa1a1A1A adore
      b1B1aaaa6aaAA1aaA1a1aaA adore ca
      A7a2a1a2a5A2A1B adore la
      4A1A1A4aA5Aa1b7A1a adore le
      A5a1a2a3aA4aA2A1aa adore les
      1a1ca1A11A6AA adore quand
      AA2a1A1a1b1aa1a1a1a8A1b1A after
      1a5a7A7Ab again
      6A1A5A age
      1a2a1a1a21A3b ah
      1a6a ah bah
      aAA1BA2DAAaBaA1aacAAa2Aa1aA5a ai
      15a7a ai 15
      a6A13a12a ai 16
      12a5a3A ai 17
      1b4Aa6b1aAa4a1A1A ai adore
      1a10a8a2a ai aide
      a4A7a2a3a1a ai appris
      a5a5a11b4a ai besoin
      7c6b4AAa1a ai change
      18a7A ai construit
      2A13a ai dit
      a3ab5a4a16a1a ai du
      10B9A2a7a ai eu
      AA1a1A10aca1aa3A ai fais
      aB1a2AA1AAAaA2b1b1aa5Aa3a1bA ai fait
      20a5aa ai fini
      a4aAa1a1a4A9a ai j
      8b22b2a ai la
      6A2a4a9A4b4d ai le
      6A7b12A ai mis
      bd14A6aA ai monte
      1A1A3aB1B4AAA2AA2aa2CA1Bb1BB ai pas
      15A8B5a3b ai peur
      10A4a1A6a3A ai plus
      24a ai quinze
      13A4A8a ai refait
      5A3A2A6aC ai rien
      15a6a12a ai tro
      13aba ai trouve
      1Aa5AA5b4a1aa3a ai un
      3b6b6a4B4Aaa5a ai une
      3a9a7a ai vu
      aa2aA1a1A10a3a2A aide
      aa7A17A aide a
      8b3a7a aider
      2a11a7a aiguilles
      4A1d ailleurs
      2ba2b1aAaA1A1bC2a3Aa1aA1a aim
      2a1a4B7b aim travail
      5a8aa9A1a aimais
      1aA1a2Aaaaa3BaA1aA1Aa1b2b1aA1a aime
      1a1A2A7a1b1a1a1a2a aime beaucoup
      2B5AaB1ab2Aa1aA2AAa1a aime bien
      a15a2c aime ca
      Aa8A2A4a3a aime ce
      4ba2A3a4A14a aime etre
      a1a1Aa19a aime faire
      22a3a3a3b aime l
      5a3AB2a3a4A1a aime la
      7A1AAAaa2A1a1A3A8a aime le
      A10a5A9A aime les
      3a2A3b2a15a1a1a1b aime mais
      a2aAa2b1a2baAaA2aaAbAAAaa3a1aa aime pas
      1ab1a3AAa4Aa7b8AA aime quand
      A1c1a3a10a1A1a3A aime que
      b1a1B5A aime travail
      6A1A6aBAA2b3a2b aime trop
      A4a9aa3b4a5a aimer
      2A2AA1ABA1i1A2AAA1A1a4AA3ca air
      ca2cb5A4Aa7c ak
      aAAa3Ba1Baa1A2Ab1A2aa1aaaaA2bA all
      A6A1aA2a3Aa1A5a1ab3a all day
      1BA1A1g1AAAa5A8A2AAA2A aller
      17a15a allergique
      5AA3b5c7A1a3a4A allez
      c3Ac1a10a3a alone
      A5A1a4a2b1AaA6A3Aa1cA alors
      2a5a7a2A5a alors elle
      4aa5a4b16A alors la
      a2a6a1A3a4AAaa3A5A alors lui
      3A15a2a6a alors ma
      1a3Ab4ab21A alors moi
      7A1a5a1A3a5a alors mon
      13cA5A alu
      a4ab7a3A1a always
      30b am
      3Aca4Aa ambiance
      8b14a ami
      8a8a amies
      8A amis
      2aa22a amuse
      A2acdaaA5aA1A1BAaA1Ba3aAA2a an
      23a4a an dernier
      16Aa5A an e
      1ab1Aa1ab1ca2AbAA1A1A1A1A9A an enmen
      1A3b3A6a2A3b an ka
      1A2adAAaAa3aAA2A3a1A5A an moi
      4a1Aa11AA8b an pas
      9a22d anba
      Aa2aaa1aaAabaabacaaa1baaaaa1A1bA1B and
      aA1ba4A2b and a
      2a4A8a3A1a4a3A and everything
      14a1ba6A and he
      ac2A3A1A1A1AAAa1A1A1cb1a4a3a and i
      13a4b6aaa and now
      4aa1A3B3A1a3A5b and that
      2a1a3a15a and the
      A14a4b1a anime
      9f2a9a5b anndan
      1a1aa13A2b3a6A annee
      4A11b2A anniversaire
      AdAaAABAABAAa1AAA2A1aCaAA1aaA1aAA1A ans
      1a14a6a4a ans a
      27a ans elle
      16A3A ans en
      AAA2A12a3A1A2A6A ans et
      31a ans il
      5a ans je
      9A ans on
      ba2eA7A11A ansanm
      9Aa1b7b3A any
      AA3A1a1AA15a1a5ab anything
      2a4d apart
      7b16A9a appareils
      1a5a8a7aA1a4A appelle
      2Aa8A4aaAa6A apprendre
      b2a1A8aAaA1AaaaA1A1A appris
      c2a10a6a appris a
      A4A10a3a1a3A appris le
      16a2b apre
      a1AA1a3AbAA2a2b2A3aa3a4b apres
      10a5A1a1A apres je
      2AA4A1b5A1a1A2a2a3a apres midi
      27b aquarelle
      1A5A1a2a5a5b1a arbre
      1a6a1A6bA5bA6A1A arbres
      8a3a4b arbres et
      AA11bA3a arc
      1B5A1A6a4b2A1A7a are
      24b arete
      a7a4a5a7a argent
      C2a13A7eA argile
      14a3A5a3b armoires
      4Aab16a4c around
      4aAa15A8a arret
      1a1a11a1A2Aa2Aa1A arrete
      2A5a5a7a4a arrive
      2a2a5b1a1A9a1b art
      11d3A9a artistique
      11A3a6a2a arts
      2a1c1Aa1Aa1a5aAA2AAa1aaAaAA1ba as
      4c1A3b12A3aA as a
      2a6A18b5aa as vu
      5a19a ask
      1Ba15d assemblage
      1dA2A7aa3B1a5A2A assembler
      1aa15B10A assembler des
      2A3A22f1A1A asseoir
      5A1a2A2a7A2aa3dA assis
      6c14aa assise
      5a11aA1A12a assure
      12A19a asthmatique
      10a22c asthme
      19b1a astiquer
      a1abAb1acA5AA2AA3ba1A2aA1A1A at
      a5a at a
      A4b1Aa17a at my
      5a2b1a6aA1A3ab4A at the
      3AaaA1Ac2AA4a1a2a7aAa1A atelier
      9b atelier ferme
      1aA5A4a9a5A attends
      1ab attire
      A1eBb1BAdd1Cb1AbABba1a2CaaA1a1B1Ab au
      2A6Aa1b17c au boulot
      2A25ab5a au bout
      2e3A2A9a au centime
      6A2a2A1a1a2b12b2B au chaud
      5a3ac9b1a2A au contraire
      12a21cb au dessus
      2a10a au deuxieme
      28C au dos
      9a22a au grand
      14a10a au lycee
      2b1a1b2A2b11A4a2A au meme
      2a23b au millimetre
      a8A au pays
      5A3b10a7a3a au sec
      5a3aA17abB1A au soir
      2A2A1A2A6ab4a5AA2ba aucun
      3A10BAA4A1a1a aucune
      11A4A8a5a aucune idee
      16A7aa aujourd
      16A7aa aujourd hui
      3b2a5a17aa aussi
      3a17b1A2A4A auto
      5b autonomie
      17aa2cAA1A autos
      3Aca2AA11A1a1a5a autour
      2a2b autour de
      1Aa1A1h1AA2aA3AaAAA1abA7A autre
      2A1cdB1aab1Ba1Aa2aa1a1Aa2A autres
      3a1AAaaA2A3bC1A1B1AaA1bA1baa aux
      1A15C6b aux arbres
      5A2b aux gens
      14a8a1a1a av
      a3A1A22a avais
      14a3ba6a2a avait
      1Aa1ab2A14bA1a avance
      4ba avancer
      1bAAaA1aAaaA2A3A2a2a1A3bA avant
      1A2a12AAA5a ave
      aaaAcAaabA1a3aa1aAAaa2a3AAA2AA avec
      A1a1dB5A21a avec beaucoup
      4a11a avec client
      a1A1dA1AAaAb1aaAaAA1aA3B avec de
      1A2dA1bAA4b3D2a3a2b3a avec des
      a3bAAc5A3Aa3b avec du
      3a1A2a16aAa avec l
      c1A1CaaA2BAb1AaA1Ab1AbA1b1b7b avec la
      A1cA1ab1b4aaA2A1AAAba4Aa1A1a avec le
      2A1bb1bc1b3AbBB1A1AAAAaAABaaAA1A avec les
      A9A2b3a3eaA2a avec lui
      aAa1A1aA4A2AdA1a2B2AA3a avec ma
      c1A1Aa2B1a1AB3a avec me
      Aa1aCab1a5Aa3a5A avec mes
      AA2B2b4b8bAA3A avec mn
      7A3a4b1b avec moi
      aeA1BAABA1bA2bABab2aAa1Ab1b avec mon
      7b8a2A3a1A avec plaisir
      4cA2a7A13Ab avec qui
      Aa12a4A2ab avec son
      AAb1A1AAb5c3b1AAA1bB1B avec un
      AAaa5a4Ba1ab3A4A4b avec une
      10a avez
      6a15A avion
      da12a11A avk
      1A6Accaa2a3A1A1aAA1A4Aaa avoir
      6a5a10aA avoir la
      17A6aa avons
      2a3a2a2a19A aye
      6b7a ba
      9A bac
      12b11a3a back
      b1a1a4abb4A8Aa bagay
      4A4bb11a bagay lourd
      16a4b1A bagnole
      17a3c bagnoles
      2abA2aaA1aAA1aA1Aa1B7aAAB1BA bah
      1aa21A4a bah ca
      2b3b2A2a bah etre
      16A3a2a bah j
      5A5a18A bah je
      3a6Aa1A3aa3a1A bah la
      1A3a2a4a4B5A5a bah le
      26a6a bah les
      1a1a3a11a4a3a bah moi
      4A2A4B8A bah on
      2A1aBb bah pas
      16a2A3c1A baking
      3afAA4A6A1a bande
      1A1a7a1aa1Ba1A2aa1A bann
      1b8a baraque
      Aa11a2a barbecue
      1A4a10A6a9c bas
      1AA2A20ba bateau
      1Ab1b16A2A1a7a bateaux
      1c8aA2A7a bati
      1b12A4A7a batiment
      1f5A2A6A15Aba batir
      12A1a1b6a batterie
      2A3b2b6A9A2bA be
      A1AaA2A3caca5A1a1aA1b7A beau
      a1a1ba5AA2aab2aA2A3b4a beaucoup
      8A1aa beaucoup d
      5c9A6A beaucoup de
      23a becane
      3A17a1c becanes
      2a6a9aa because
      6A2aa1A1a3A2b2c been
      3A1a1a13A1A6b before
      1a21A2b2A behind
      A1a2ac1aaa1a3aA1Aa1A1a1AAa1A1aA1a being
      6b3A9a being on
      12b12a belle
      3aBAA2aAA1a1AaAaba1a3aa1aAaAA1A ben
      2A2b4a1a5a1a3A2a ben j
      6a2a12a2a ben je
      3a3c9A13a ben la
      3a1A10A5a4a ben le
      2ab3Aa1A5bA1a1b2aa ben les
      2a2A8a17A ben moi
      4a1a1A1a1c1a6A2b5a besoin
      4a19b besoin d
      6a3a1b1a14aa besoin de
      aa2ad2a1a5aaA4a6A best
      1a16A14b beton
      1a13a19a beurk
      a6b6a5b2A3A bidouille
      B22b bidouiller
      1Aca2aB1ccAC2A1aA2baAA6aA1aA bien
      2A18a bien coudre
      2b3A bien droit
      A1A2a4A5Da1A bien la
      a1A4A1AA1b6A5a bien quand
      4b4a1A22a bien que
      21a7B big
      c1B10b11a bijou
      7A11A1A1a3a bike
      7b15b8A bikes
      1A2a3aA6a3A bit
      aA5a8a3A bit of
      ac5d4A6A bites
      19a4A2a6b blanc
      9A1a5A9A5c blanche
      27c7b bleu
      10a2A5a4d7a bloc
      24A4a4a bloque
      23b bmx
      2a4a9AaA4ab1A bo
      5b1a1BAa2a6a1a3a1aAa1A bof
      A4aAaAaa1A5gAa2aAC1A5a1A bois
      1c1bA8A4E4b1A bois avec
      1A3A12b6a2a bois et
      3A14b12aAb bois mais
      cA16A1A1a4a1a boite
      14a2a1b boites
      10A16f bombe
      2cA1AA3a2A2aA1a1a3A1AA2a1A bon
      b1a7a5a bon pour
      3aaa2a4aA2b3aAA7A bonheur
      8A bonjou
      A3C2AbA6aa1A1A bonjour
      4B3b8a bonjour a
      21A bonjour je
      a2A1A2b1b6A3A8A1A bonne
      1a11a9a bornes
      2A1AbA1Aba1A2a3a4A1AA2aAa1Ab bosse
      4Ba2AA2A2a7A11c bosse dans
      2A1a4ABaa1A6AAcaA4baa1aA bosser
      4Ab6A bosser dans
      4Ca3A2a11a7A1A bosser en
      8a1A2a4a11c1A bosser le
      9B2a3a2a10A1c2A bosser sous
      11A4A bot
      9AcAc1a3A4A8A1a botte
      A5b2a3b11A5AA2b bou
      4A1A24f3A boucan
      16a2A5A7c bouche
      25b5a boucle
      8Ab6A8c6A boue
      16c1A14a bouffe
      2A3caab2A10a1a3A bouge
      4A1a1a1a1A8A7a2a bouger
      16A13a boulanger
      5A10c1a6A1A7a boulangerie
      2b1aa3AA1bA4A2A4A1a1b boulot
      17c17a bouquets
      1Aaa2A4b13aA1ab5a bout
      2A3A4b6a6a2aa5a bout de
      A7d8A4A boutique
      A2b2A7a7a bouton
      3b10A2A4aA1A9a boutons
      AA5A2B8a4a branche
      1a12b3A5A1A6b brancher
      14a brancher des
      a6A2ea1B6a3ab bras
      16a brest
      18A brevet
      a4Aa bricolage
      dA2Aa1B7A2B2A3a bricole
      A4a11a5b bricole avec
      da16aA3a1A1a1a4aa bricoler
      ba5a8a8A8ab bricoler et
      1AA4A5c5f briller
      Bf8a8A1A3A brique
      2c19A broderie
      A2A7a brother
      1AA3A1A1A1Aa5A1aA7Ab1a1B bruit
      12A11A3a2bb1a bruit ca
      13A11a9c bruyant
      Ab18b4A6a1a building
      1a18A13A building stuff
      1b8a3A10A built
      2c2c bulle
      2A2ac2a2a4A1b4a9B bureau
      2A2AA8b14a3a bus
      2Aaa8Aa9A buses
      a1A6a6a7A8aa but
      a4b18A5A by
      2a2AA2A2aA4a1a11A byen
      1bbcaA2abAa3AbaaaBba1b1Aaa1a1a2A c
      1ceabaaa1baaA1b2aA1Baa1a1AbA1aaa c est
      A1A1A1AAa1A1a2Aa2b4a2A6AA c etait
      AA1aaA1c1BAaA1b1ab1baAaab1BaBaa1a ca
      6b3A ca bouge
      16a2d ca briller
      2b1Aa5a9a8b ca c
      A4A21a ca chambre
      2a2a8A2a6a ca compte
      2a13b ca en
      A2A9a4a3a8a ca fait
      3a17Aa ca grand
      2a5A1a6A3a1a5a3ab ca j
      1b3a2a1aa5a2bAA6a2a ca je
      2aA10a ca la
      4a4ba1a5A9A ca le
      3ca1AAAA1AbAA2AB1AAA5b2bA ca m
      7cA5a ca marche
      1ADAbA1CbA1a1Aab1acccaBbcb5aBA ca me
      A10a5a3ab11a ca moi
      13a2c18a ca mon
      7a1a4A4B4a6a ca ne
      4A1A6a8A5ba1ba2b ca non
      3c12A13a ca pas
      20AA6AA1a ca passe
      2a1b5A2Aa3a5a ca que
      b1a3ab5a2A2B5b1a3A ca qui
      2b16A2b4A ca tombe
      1a1Ab2a5a ca tout
      3A1A3AC1AAA1A1A1A2B3a2BDa1a ca va
      6a5a ca vie
      5a7A1a2A cabane
      ac13A1Aa cabanes
      4aa15a2A1c cabine
      5A2AaA1a1B2AaA1A cable
      2ca5Ab3c3A1A11a cabler
      14b3A cabler des
      2A4a4a1b5A cables
      13a9c cadre
      aA13b cahier
      6a1c7A4B4aa3A caisse
      7AA1A3b2A1a1c6a caisses
      16A8a1A cakes
      1aa1AcA10A1bA4b5a2a calme
      a6d13b1a cambouis
      5ab3a3A6D4a4A camion
      5AA1A6A5f6A camions
      a7a3c13A camping
      aAbaAAa1AAA1a1A5Ba6ba1b1A1a can
      a1b2Aa1AAA1b14aba1c3b can t
      20AA1A can we
      1a2a4a23A1b canicule
      32b cap
      A6a4A8d capot
      21B6a1A3aA car
      A10a3ca3AAA4a carnet
      3A3A5b5A1d1A carrosserie
      3AA14a1e4A1a1a3a cars
      2b1A2A3a1AcA1a2b3A1ba carte
      8a2a14c carton
      Aa3a6A2a2A9A1A4A casque
      1A5A2A3A5A7a2b1a casse
      7B2d5A2b7A casser
      7a2A casses
      25A7caa cause
      25A7aaa cause de
      1aAAAaA3Daab1AaA3bA1B1A2B2Aa1A ce
      1a10aa4a ce mon
      2a1a7a14A2A ce n
      2A6b2A3a4A1A2aa ce pas
      2A2AabA4a1A4A ce qu
      A4aa1a1AAA1A6A1B3bAAAA2A ce que
      b1A3A3aaAA6acAdA1A3Ab ce qui
      5a13a ce soit
      Aa8A1A5a8a4b ce travail
      12A1a celle
      2e3A2A9a centime
      2A5A7A10a centre
      16A8d ceramique
      2aa12a1a6A ces
      1A2A5b5AaaA1Aa1aA6A2A cet
      4A1a1a8a3A2a cet ete
      4aAa1A2A1a5A3A1a1a cette
      4fa1A11A1A1A chacun
      3ba2b6A1A4A1b2A4b chaine
      6A22b chaise
      1A8A5aA9b7f chalet
      3A1a3a2AA2a1A8A4A2d chaleur
      a1A1AA1A2Aa2a4a1a1A3aA chambre
      19d3a chambres
      AA2A2eA10BBa1bA1ABA1A change
      A6cA5a4A2Ac change le
      2AaA1dA1AA2Aa2A3a1Aa1b1a1a changer
      6a6Aa6A6a changer d
      6d7A11b changer de
      15a19A chanson
      1bA1a2A2b1a4A5AA3A1a1bA chantier
      1B2A1c3A15A3a1aA chantier en
      1A2a1a24a1a chantiers
      1Ba1A1dBaB1A2B1aaAd1b1bA1aa1A1aa2A chaque
      31b chaque fois
      1a4b7A6B6a chaque jour
      5ab2Ab8A8A chaque matin
      10a1A12aB1c4b charge
      10C7A9c1a charges
      28A charges lourdes
      1a16c15bA charpente
      1a16b5a charpentier
      6AAAb10A3AA chat
      1a4a1b14a chatting
      1a2AABAAcB3a1b2a4B1A1A2AbA1c chaud
      13a chaudronnerie
      9d2A6A chauffe
      8a12a4b chauffeur
      3A4Ab2A1b che
      18a che mon
      3aAc7A2AA1A6a8A chef
      7a9b6a chelou
      1a1b6A7c4A6A chene
      A2A3AAA4A1A2A1A2A2AAa1A2Aa cherche
      5a1A11A1A7a cherche un
      1A5e2A7Aa1b12A chercher
      2a4a2A7A3A2A7b cheveux
      1AA1bAb1BBbAAaA1Ba1aAaaA2aAAab chez
      4A1a1A4a3A4aa5a chez le
      4b1c1B chez les
      a15Ab3A8A chez ma
      9Aa4a1A2A3a7a chez moi
      3a6a14A chez mon
      5a1a chez nous
      13a3ab4A1a1A chez un
      2a1a5a6a chiant
      aA23ba chien
      2a7B7A chimie
      A6A1a2A3B1A4a3A3AA2d cho
      1a2A3a13a4a choisir
      abA1A1B1a3aA5a1a1A4B1AA1AAb chose
      bAa4A1aab1A3A3A1AA3b5aA choses
      9A2f14a ciel
      1a9AA4AA3A1AA2b1A2a ciment
      4aA2A5A4a10c1b2d cinq
      19a10c cinq heures
      2a18a circuit
      13Bc circuits
      7A17b cire
      4a6a2A12A cki
      4a11b class
      5AAaA2Ac1A1A2Ba4AB classe
      9A10c3A1a clavier
      A19A4c1a clay
      b9A1ab5a1a1A cle
      8A10c cleaning
      5AA1d5a1a10AA client
      8c5A7a clientele
      2A1AbAbc2a1a2AA4A3a3aAA clients
      3A3AA3a4Aa2A2d climbing
      7b13e clio
      7A1b12B clothes
      a10aA14A5A clous
      A4A2a2a6Aaa2a club
      3b cnc
      20d1A3aA code
      2AA10A5b coder
      3aa2A2a coeur
      a1A1ac3B2a1a6b1A coin
      4A1a3A8A4a coince
      AA1A8A11a1a5b cold
      6A6a5a4a5A colere
      2A1ab1a3A4aa4A2aA7a colle
      b1A11A6c3a collection
      a6a4a3aa2A1a1A2a4A1a college
      5d7A2A collegue
      1a2eB1a3b9a1A7a collegues
      a1b1A3a1A4a3a6a coller
      1AA1A1aa3a1a2b2A3Ab10A com
      1A11a3A6a com un
      2abA3a2ab2A1a1b3a come
      A2bA8Aa5A commande
      3a7A4A3a5b commandes
      Aa1BbA3baAAbAAAA1AAaaA1A3a1a1bAA comme
      4bA4a3A1A1A7a1Aa comme ca
      10A2A4a5a3b5A comme mon
      1aAA1A3aaa1A2a2a10A1ab comme un
      1aAA11a10a3c commence
      aA1bA2AB1Aa4a2aaA4A2A1a3a comment
      3a10A1a comment ca
      b1a4AAa1a5a1a1A3A5a comment dire
      4a2A12A9a complet
      8A2b10A compose
      2AB3b2A3ab4a2a comprendre
      4a2AA1a9b comprends
      20A comprends pas
      1a8b9a comprends rien
      12a2a compris
      2b1baA1A5Aa1a2A3a1a compte
      4A3c5A14aA compter
      8A3a4a2ca4aa computers
      1a1a2A1A1A1a4a3B1A2eaA2a1a conduire
      26a conduire de
      12a8b4baA conduire des
      17b conduire le
      3b8a8A4A4b1a conduire une
      8aA2A13c conduit
      20A5b conduite
      5a3b17a confie
      3a3Aa1A3A8ab1A7BA connais
      8A8a3b2a1a connait
      8a13A3A conseil
      8a12ab2A1A conseiller
      Ae3a4aAa1A1A5A5a6A construire
      Aa16A construire de
      1a3a6a2A2a construire des
      Aa19A4A construit
      4A3c2a2b contact
      4A6a2A contact avec
      bAba3AAAb3a1a1ab1a1A2A6a content
      a9A5b10A contente
      25a6a continuer
      2a2a3ab9b1a2A contraire
      1A3bAb1AA2a6Ca1aCa4Aa2bb contre
      A8a12A7A convient
      15aa5a3A3b3AA cooking
      8A7a13a cool
      AA2A1A3A3AA1AB1a2a copain
      1A2d5bA8a7A copains
      4A copine
      A1a5A7AA1a2a copines
      8A6c9a coque
      1A2a5A6a6b9a corde
      3AA1A3f1A8A1A corps
      1aa1a5ca3a6A5A costaud
      1AAaAcdA6BDA2a1AAA2A4a2Aa cote
      14BA5A9c3A cote de
      9A20b1A couche
      27e couches
      A15b9A coucou
      A2c1a3a4A3aA1ad1A3b4A coudre
      2b19b coudre a
      2Ab17A coudre de
      aA6a5A9a2a3a could
      3A2a17a2A5A couldn
      3A2a17a2A5A couldn t
      1a11a3A7a1A coule
      1a9b15A couler
      2A7AA7a5A1c couleur
      16AAA1a4a1c couleurs
      A1a1a1A3A2Aa2AaaAAAa2aa3a3a coup
      A3a8A2A6a11a coup de
      2A1A8a4a3b coupe
      1A2A1a2bb2ba1aAAA1bA1A1AA couper
      6AA1A2c4c12A cour
      A8A2A1e4AA1A8A courant
      5B4A1A2b5bA2A1A cours
      15a cours de
      3AA1A7AaAa1b3ba1A4A course
      3A10Ab5a1b7A course de
      1a4aaA7A4a1a3a2a cousin
      1a2A9AA6a cousins
      12a coute
      13b4A10A5A couteaux
      3a4A5a2AaA1Ac8a3A couture
      A8b2A1a18a couvert
      18A5b9a couvreur
      9a3Ab1a9a4c2a crame
      4aAa1abA4A12b craque
      2A8B3e2A crayon
      5A5b creative
      11a8a4A cree
      6A4d creer
      16a creil
      8A crepes
      10a creuse
      1a6a4a21b crever
      7aA3a8A croche
      13A1A6c2A crochet
      2A12a croquis
      12b10c cross
      a15B5b2A2A cuir
      AaAA1B10A1Aa5A2a1A4A cuisine
      8b21a cuisine et
      16b13a cuisine j
      16D18b cuisine je
      2b2a2a1A4Afa10a6a cuisiner
      8A3A3A5f2aA1A6a cuisses
      1a2a1b1d8A4Ba6b customers
      10AaA9a4A customise
      1AbbbB1aAacaaC1aab1Aa1b2ca3BbCAbB d
      20A d accord
      2a10b d acier
      4a4a2a11A d avoir
      6a7a6A6a d endroit
      5a4A d equipe
      2e2a10A8a d etape
      9A1ac1A9c4aA d etre
      11dA d idees
      2A10ab2A1aA d la
      a1A7bBaB2cA7a2A d truc
      2A1ABb1A1AAA1AAbAa1A2bA1aaA1A3bA d un
      2ABb1bB1aa1AC1AAAAA2Aa1Aa1ba1aA1aa d une
      3A10a16b d usine
      1b5a13c4A dad
      1c13a11A7a dalle
      5a2aB6Bb5a7ba dann
      a1AAacaa1b1aaaaabAb1ABB1aa1a3a1a dans
      2b10a3A1a2a2a1A dans de
      a16aaa5a1A2a dans des
      2A15e6A dans du
      2a1aAAAaa4AAA3AB4a1a3AcA dans l
      B1BA1BBACbaa1Aa1B1AAaB1AA1aab2A1a1A dans la
      caaa3ca1A1ABa1bAA1A2aaBAcA1abbA1A dans le
      1aa1A1bA1A2ba4C2Aaaaaa2a1cAab dans les
      cAA1ae3A7a3c1A2a dans ma
      4bb1A1A2a1A2Aa2A1a1a dans mn
      1A3bB2A3baaa3AA1Aa3A dans mon
      4Aba2a2A8a dans son
      B1A1AAAbac2a6AbaAaaA7a1A dans un
      3a4bA6b2A1A1aA1A4A3d dans une
      6aaA7A4cA3aA7a daron
      1a daronne
      9a1A3a3a2aa3a daughter
      1A2a2A2c1bb3A1Aa5a1ab3a day
      aa1aCa2aEa1BdAaB1Bb2AABA1beb2Ab de
      1a8A10A6a de 15
      8A de 16
      31A3a de bois
      5A18a3A2f1aA de bruit
      8a6A de bus
      A4A1Ab4a1Aa1a1AAcbA5b de ca
      6A7A6b4a4A de camion
      1B2c1cA2a15b1B1aAAA de chantier
      5A2b1a17C de chose
      aAa8a1A21A de choses
      1A15AA3A5b1A2a de ciment
      16a de cuisine
      1A11a2A2a6a de faire
      a6a2A2a8A de fer
      4bc2A de gens
      5c de groupe
      1AAaAbAa1Aa1aaC2aBaA5aA3b2aA de l
      A1Ba1BAbB1A1CaaAAaca1bBBd1AeaaAABcBa de la
      AAA3Aca5aaca1AaBAAb1aaA2aa de ma
      A2a3a11a de mamie
      aA4A3b1A1A3A15a de me
      1A6A10aa4A de mes
      15a de mezon
      3a3b7Aa2a1b de mn
      4Bb4A3AA2a14a de moi
      AAAaba2cAaAA2AA2a1B1aAAaaA1a2AaA de mon
      23a3a de moto
      19b de nettoyage
      6A13A7a1c de nuit
      7A1A1a1a2a1b2A4A5a1a de ouf
      1b11b12A de pieces
      10C11b de porter
      7a1A8a4a5A1a1b de poussiere
      10A1a2A1A1a4A3b5a de que
      24A6a2a de question
      b4aa6A15a de se
      3a3aA3A8a4a4b3A de son
      11a2A4a de table
      A1bA3a12A3aA2A5A de tout
      2A2A1a1AA4A3aA9a3aa de travail
      3a14a de troisieme
      2A2B1a2Db1A6a7b de truc
      bb3A4ab2a1A1A1a7A de trucs
      6Ab17A de vieux
      b de vrai
      4A3b5a4aA1A dealing
      AaAA1BC1AAa6A2AA3A2AkAAAA debout
      29A debout longtemps
      A5A1A6a6a6c5a debout toute
      5b debrouille
      19a2a2a debut
      9A1d3Aa2A7B2a deco
      8a5a decorating
      3a7c4a decoration
      6A4c5A7A decorer
      6b4a4A5A2a decors
      2bb9A4a3a decoupe
      2A7c2a8A decouper
      2A2BAa1dA1BAa2B1a5a2a2a3a dedans
      4AA2AA2A1A7A degoute
      6A3A17A3b2c degres
      1b4A2b2c4A6b1A1A2A dehor
      1BA1a2BA2AcA2Aa3A2A1a1aAAAc2A dehors
      1A2caA2Ab1b7a11A dehors avec
      6A2a22a dehors ca
      4a4bA1A19c dehors en
      9BA1A15a3c dehors l
      9a2C19b dehors moi
      1aA1aA1a1A1a2A3a4baaa1a3A1aa deja
      2aa16b1a delire
      30A1A demain
      AAaABc1A2aa3b3b3A2bA3a demande
      5A2a1B demander
      3Aa1aA2b17A demenage
      1A8a4a2A9a demenagement
      A2a2AdA5a6AaaA2A demonte
      A1aB3eaAA10a5a1a demonter
      7a6a1b depan
      a2A2Aca15A3a5cb depanner
      3A2Aaa15A9a depanner les
      AA5A2a4a2aa2a4b depend
      4AB1A2i2A6a6A2Aa2AA depenser
      2b1bAb3A1A deplace
      4a1b3A19a deplacements
      5ab10AA7a deplacer
      22bAAAa6a deposer
      1a1A14a3a1a depui
      a1AaABA1AAAA1a1A1aB2b2B2aA2A2a depuis
      3a9a6a6a depuis je
      3a13a8A depuis le
      1a3A1a13a depuis qu
      7a5a7a4a depuis que
      8BaA1A3a2B8A1AAAB derange
      8BaA5a2B8A1A1A derange pas
      a5A2a3A14a1a1A2a dernier
      a22a dernier j
      Aa5a5a4a3a derniere
      1aAaAdaacA3AA4A9a1A3A derriere
      6aAcA16a2a derriere un
      a1D1b1A1BbC1Bac1Addab1b2c1ad1Aaaa1a des
      17a3a des bagnoles
      7A2b2A6a3aa des bras
      aa13A2a des cabanes
      10c17C des choses
      4cB1b13a des collegues
      8A des crepes
      15A2a3A des des
      2b24A des figurines
      4aa5a4c8A des gateaux
      4c3a6A3a des gens
      A1ba11aaA2aaa2a1BAaAA3A des heures
      18a9a des meubles
      1b5A1aa4a1A9A des murs
      aAB10Aa5a2a des petits
      aCAb9A1b5a1A1a3A des pieces
      15a des plans
      1AbA2a1aa4Ab2A5aa5aa2A des qu
      aA3a1A1A1Aa1AA7aBA2a2a1acb des que
      1A7AA11a1AA2e1Aaa des sacs
      11b1a4C6A des sculpture
      13B13a des toles
      A1A1aa1a2A1aa3a2AA3Aa des trucs
      7A1A4A8b9a des velos
      17a2a des videos
      a10a3d6A4A design
      a5b13A5A desk
      3A4b22d desosser
      2a8a3b4a7A3A1A dessin
      15a3A dessine
      a1aA1aA1aA1A1a1dAA2A6a3Aa dessiner
      15a6a dessiner des
      1A5a3AaAa1AA2aa2aa7aba dessus
      2c2a4A detail
      2b1a5a3A3aA details
      a1A1aA4A6a1a1b2b2a4AaA deteste
      a3a11a4a2a2a deteste ca
      a2ACBb1AAaB1A1AaAA1a2cAAbacaaA2cA deux
      9a19aa deux heures
      7A13B1c10A deux roues
      2a7A2a20a deuxieme
      1a2A5AA5AA1bb3a3a5a devant
      1a7AA1a16a5a devant un
      21A devenir
      5aa1a11A3A9ba devient
      5a6A3b7A6bb devoir
      1b11aA8aAa2A3c di
      7Aa4a1a14A did
      6a13b different
      6c20a differents
      8B20aa difficile
      A13a2a1a3a dim
      2a2a1aa1A3A1aA6a2A2d dimanche
      a15a4a dimanches
      3a21b3a5a dingue
      a6A6a dirais
      abaAA1Aaca1aA1A4a1A1a1A dire
      5A3a10aA9a1b direct
      A1A3A6B7a8A1A dis
      8b discuter
      6a1a discuter avec
      AB1aA3a1a1a1A1Aa1BaaAAb1A1b1A2aaa dit
      3a10a9b1A dit que
      1Aa1cC10b2a4AA1ba1b3A dix
      d13a5A diy
      Aa2ab2AaA3A4a1A1a7bA do
      2a10A5b11b do the
      a4a9a3a does
      aA1a2A3A14cA5b1A doigts
      7a8d4a1a doing
      5A domi
      A11b7A5a5A1a don
      A11b7A5a5A1a don t
      1AAB1AAA2aA1Aa2aAa1AaA4b1aA1aaa donc
      9A4a11a1a donc euh
      a16a1a donc je
      2A11a2a10a1a donc les
      9A19Aa1aaA donc pas
      A3A2Aaa1a1a3A3A1a3a2a donne
      a4A5a13a donner
      b4aaaA3A donnez
      6A5a3A1a dormir
      2a2Aaa13A8ab dors
      5a17a dort
      A4aa1b1B1a2Aa1A9c2A dos
      4b4a4a1A6A douze
      4Ab2A4a3a1A1A1aaa3bA1b1aA down
      14aa6b3a dps
      15c3A11a drawing
      1A4A5a3AAa2a8b3a drive
      1A14A9C3b drive me
      3A17A2a1c2AA driving
      2c2aA2A5A4a8a droit
      1b12a2A8c drone
      14A11b drones
      1aabbAa1aA1ab5bb1a2bA1aBAbAaAb du
      3A6b7A5A8A du bois
      2a11a1aAa3A4a du coup
      a2A1a1A6a3A du garage
      3aa7a1A7a du lycee
      5A4A6a6a5e du mat
      5A2aaA4a2a9a1B1A du matin
      4eA2cAA14b2a du monde
      25a1A du platre
      4a1Bb4bA3b8A du quartier
      2Aa4Aa3aa2adAb2aa6aa1A du tout
      10A1A11c7A1c du vide
      1a12b2AA7a du village
      A6a4a10AA du voisin
      6a3A5a7a9A dun
      5A3Ad12A dur
      9a2A8A2a8d dust
      33b dusty
      CcA1aabac3a1fbbcb1aAA1ba1aa1A1BAAB e
      2a1A5a2bAa1b3A3a1a5A e ca
      B2A2bA6b1aba1AAa e de
      4a3aA2a6a3a3b e il
      A2aA2bC2a2A1Ac3AA3a e j
      AA1A1A1aAaA1B1BbA1cBAc1AbB1a2A e je
      2AaAA6A4a7a1a e la
      7AA1B1A2AAabAea1c2AA2aa2b e le
      4Aa5A9a5a e moi
      4a3b e on
      2AbA5a1a4aA4Ab9A e que
      16b7A e tout
      7a2a2AA2bAb7Aa3A2A eau
      18a ebeniste
      1a13A8d9C echafaudages
      1A5a2a4b7aA echelle
      3aaA14A6a eclate
      A2aA1A1A6AA3a14A ecole
      13B20A ecoute
      5A2b1A9Aa ecouter
      3Aaa1b2bAa7d ecran
      20a ecrans
      a ecrire
      a10a5a ecris
      1a2a3a4A ede
      10c17a2A effort
      b1A2A2aa3aa1bb1AAAaa1A5b ek
      a12aa1d ek mon
      4bA3aa1B1A1A2a2A2a1aA3A el
      4bA6A1A el e
      3A2A8b1a1a2a10A ele
      13ab elec
      6b2A electricien
      6A2A2A7A10a2a electricite
      14b3b2b electrics
      3a10a electrique
      7a6a4A8a5a electriques
      1a16a eleve
      aA1AA2CB1B2B2b1Aa2a1AbAbA2B1AA elle
      1AAAA1A1a2A2a1A1A1a3A1Aa3A2a elle a
      3Aa2A6a2a1a2a2A1b elle adore
      6a1ab2A3a5a2b elle aime
      6A1A6AA2a4aAaA elle est
      2aa12b2A15a elle fait
      2AA1b3A2a9aa3A2a elle ne
      2Aa10a6a elle passe
      2a2A2A6A2a3A2a2A2A elle s
      5a3a2a elle veut
      a1aa3b6A2a4a elles
      1a7a2a6aa1a2A6A em
      a4Aa10c2a2A eme
      6AA3a3b3a9a empeche
      aBABCDa1A1AAa1Aa1Aa1aCAacdA1aaABaaab en
      7a11a en 2
      A19a en 3
      18A4b1a1a5a en a
      AA1b9a en acier
      1a5A1A1AA2A1a6A5A3AA en ai
      ba11B4A6A9A en bois
      1B2A1d3A15A3a en chantier
      5B4A1A2a9A en cours
      4a5b1a2a en equipe
      23a1a en est
      6A5c en exterieur
      1A11a2b1A3b2A en faire
      1a21a3A en fais
      aA3aaAAaaaaAab1a3aA1Aaa1aA1BA2A en fait
      B12d en fer
      15a16A en france
      2A4ac2a en gros
      2b1gDA1a6a7a1A en groupe
      13aA4b4e1A7A en haut
      1a5a6a3A5a en hauteur
      4a5a16a en meme
      A6a6b7a en panne
      9a6A8b en pate
      17a10b6a en peux
      6c19A en place
      24A7aA1c en plein
      a15A en quatrieme
      3B3b12a13A en rade
      25c en resine
      35a en seconde
      2aaA1A2a3a4A7a2a4A en stage
      4A2a10a1A1a2A en suis
      13A2A8c en terre
      a5A17aa en train
      16a15a en troisieme
      1aA2a9a3aa en vrai
      10B2d17A enclume
      1a1aA3aA1AAa1AaA1aa1a3a1A6c encore
      b7A11A5Aab1b end
      2A1AAf1AaA3a6A2A3a2b endroit
      11a6A3a8b enerve
      3b14A14b enfer
      3AAaa1ae4A2a11AA enferme
      6a2d4A enferme je
      AAAa1a3AA1AA2a1baa1a1aaAa6aA enfin
      a16a2b enfin j
      3a14a8a2a enfin le
      A2a9A4a enfin les
      13a2a13A4A enfin si
      3aa2ba9a2c4B engines
      A6A4a8B4da engins
      20A english
      Aab2aabc1c1A1b1aaABa1bA3AAa4bA enmen
      AA2BAAa6ab1A2Aa3A3b enmen ca
      a1a5a2A3AcB4A12a enmen fais
      1A3cbA6A2A6bA enmen rete
      a1A1cb3aa1A4aa1b7A enmen travail
      1a2A6A7A7a ennui
      4bBA2A1aa2a5aa2A ennuie
      2A4a27A enquete
      AcAAiBA1A2A7A2A8a ensemble
      4e19a entraine
      3AaA1a1c2BaA1A1a1AA3aca2a entre
      3A3a4A1A5A4b entre mes
      8A8c1b entretenir
      11f10b2A envante
      1A1a9A2a9aa3a envie
      3a3a envie d
      a4A1Ab2a3aBa2aaa1Aa1a3a2aA epi
      1BA1c3Aa4a1aAa3AA2a4A2A equipe
      10b6b3A3c1a ere
      14a erreur
      A3AA4A1A3Aa4a5A3b es
      9a14e escalade
      1A16a6a2a escaliers
      17b4A espaces
      4e esprit
      1A1A9a4a5A1c1a essaye
      aA4A2Aa2a1AAAAaAAAA2A2ab1Aa1A est
      4A1A12b6a est a
      2B1b1A1A1A1a1b2A1A1A2A2A4A est bien
      a est bon
      7a4a6A est c
      2b3a1A1Aaa1a3aAa1A est ca
      7a2A17b est casse
      A4a2b7AA1a1a3a4A est ce
      3A18A est en
      A3A3A11A est gentil
      1b22A9c est haut
      b5a16a est heureux
      b3aBA1a2A2A3A1A9b2a est l
      a1c1AaAA2baA1A2A1A1A2A7b est la
      eAB1b1ba1b5aBA4A3a4b est le
      3a1A1Aa1a6a10ba5a est les
      aA1A6a5a7a est lui
      1A1a3A4aa2bA1aaa3A1a4A est ma
      b5a3a5A4A est mieux
      Aa2AAAabAaa2bAda2AA3Aa3AA1AAA est moi
      AAbaAB1a2A2A2AaaAbA1aba1bA est mon
      4Aa6A7a7A1a1ab est mort
      A5b2aa1A4aa4a5aAa est non
      aabaa1AA1A1aa2AA2B1A5BAAB1A1Ab est pas
      6a2a8a8a2a est pour
      2A16b est propre
      A1A1a3a6ab3A7aaa est que
      3A3a11a11b1a est relou
      4A1a13a7Aa4a est sur
      A8A1Aa3aaAA4b7A est toujours
      3A1c10A2Baa3b est tout
      3a2A1aa est tres
      a2a est tro
      B1A1a2A4ab3bab1A1a3A5a est un
      3AAa3aa2A3AA3A4aA6a est une
      caAAAa3AaaA1babbaabaa1AbaaaC1aa1aB et
      aA4a6aA4a1b1a10ab et a
      1A13aa3A3aa et apres
      c1aA1b1A3a2A1Aa1aA2A et c
      3a3a6a3A1b2A7b1b et ca
      1A1aA4a2Aa1a1Ab4B1C et de
      3a9aa5a2a1A1a7a et depuis
      dA1AA6a1AaA1Bb1Aac2aAAA et des
      b1a5AA4a2A2A4a1a et du
      2aA3Ab4a4a6A et elle
      7A9Aa1a1A2b et en
      a10aA5A2b6a2a et et
      BA2A3A4A3baab1a3ba6A et euh
      c6Aa1a1A9A12A et franchement
      2a2AA2aaaaaAaA2aA2aaAb1A1A et il
      aAAAAaa1A1ba1aAb1b1aBa2AAaa3AAAaA et j
      AA1AaBBaa3A1A2aD1d1Ac1abbA1aAAABA et je
      1a6A3a6A1a2A3A1Aa2b et l
      AAABbB2Aa1aAaA1cAcA2aAA6c1a1a et la
      A2a2Abc1a2Bc1Ca1ba1A3A1A2a2Ab et le
      Aa3AABb1a1baBbC1AABabAAc1A2ABAAb et les
      4Aa8a et ma
      7A6Aaa2Aaa1a2AA et maintenant
      A1a2a2B5b7b et mes
      A2aab1AAab3A3A2a1a1aAaA2A et moi
      ab8A3A10a2a5b et monter
      1a4a1A7b1AA4A2A2A et on
      1a3a2a8a1a5A et puis
      A1AAb1A1A1a3a1a1aA5b5A et que
      1A13a2A5a3a4c et tout
      7A3a3a4Aa1A3a et un
      6a8b et une
      12aa5A5a1A et voir
      bA13a18b etage
      1AA1A1a1aa4B1A1Aa7a2A4A etais
      A1A2AAAaaAA2a1bA1b1Aa1ba1A6AA etait
      3a1A3a4aa3a4A1a etait le
      8A4d2a4a3a1b4A etale
      2e2a10A8a etape
      1bAA1A1abaa1bBb1Ab2A1AAAA1aA2AaaAc ete
      a12A21a ete dernier
      1a7A11a5a7a ete je
      13a1a1A4A2b7A etes
      13a etincelles
      12b20a1b etouffe
      BaBaadbBb1B1b2B3BaAA1c1aBa1a1A1CB etre
      8ba14a etre a
      4A3a3A19a etre au
      4A7A3A7A etre avec
      4ba2A15AA5A etre dans
      29a etre debout
      4aa3A2d8A2A6a etre dehors
      6b17f4a4D etre en
      4A1B5a11A etre enferme
      4Bc etre seul
      5a6A etre solo
      4aAb13a13A etre sur
      3aBcb1a10a11a etre tout
      8A1B1A1a1A3A1Aa2A4a2B eu
      23a2A eu un
      ABAaBa1Aaaa1aaa1aA4aaaabaa3Aa euh
      12A15b euh bah
      A7a3A3Aa4Aa10A euh c
      A3a3A5a1A2Aaaaa1A1a euh ca
      8a13a1Aaa euh elle
      5aa10b8A2a euh etre
      9aA4aa1a2AAaa euh il
      1A3a3b2Ab1aaAa1a2a1B1A3a euh j
      cA1a1a3a2AA2A1A2a8A3a euh je
      8b10a6aa3a1a euh l
      9AA1b1a6A2aa9a euh la
      a1a7a2A5aa7a euh le
      A6A5aa1d2A1a1A2a euh les
      16a5a12A euh moi
      9A3a11A6aaAa euh non
      18A6a euh on
      10B5b1a3A euh ouais
      27a euh tout
      2a8A18a eur
      15b3A10A eure
      6a1a8a1a eux
      a3a3b1A3AbA8A eve
      1a15A3a4a even
      4a1a6ab2a1A ever
      1aaA2ba1ab1Aa2ba1aAa3A4AA every
      4b17a7b everyone
      4a17a7b everyone s
      1Aa1a2A2A1A3a2aA1a4a3Aa1A everything
      20a3A7a2a eviter
      2d15A exact
      7aa6a4a expliquer
      6A2B2f16a exterieur
      f3A4AA3A3a fabrik
      a17a6a1A fabrique
      20a4a fabrique des
      1A12a10A fabriquer
      4bbAAb6b4a1a face
      9a2A6a2b2a facon
      1A1b3A8c8bA faconner
      4aa10A fair
      a1BaabAAa1AbBcA1b2b2abA2aAaAAaA1A faire
      3A9a2c faire a
      a6A5a2a5a faire ca
      baB7b2b2A2A5A faire d
      a1a1AA1A3a1cAa1Aaab1aa2A1A faire des
      Aa2A6c5a5b faire du
      1aA2a5A10a2A3b1a faire le
      a18c1aa faire les
      3a21A faire tourner
      5A1A3b10b faire un
      b3AA1AA1BABC1bdaB1aAaAaabaAAAb3a fais
      6Aa8A11A fais ca
      1AaA1A7AAbdA3abb1c1A3A3a fais de
      a1B10A1b1A2aAa2baa7A fais des
      4A1A8Aa1A3ABba1A3a2A fais du
      4a1A5aaa1b2d7a fais la
      AA1A1Aa1A2A2b1aA1AbA2AA1b fais le
      AAA3a4a7A2a2A1b fais les
      B7a7g8A9a fais manje
      5a10A5a fais mes
      16A2a5A1a3b3A fais moi
      b4c2Aa9A2a2A fais mon
      35A fais pas
      1a1A9Ab5A4A1a fais que
      A3Aaa9a fais tout
      Aa1A1aA6a2a3b1a2ba fais un
      1bA1AAaB1B1babA1CAbBAa2Aa1A1AAa1A fait
      a3A7B12A fait avec
      13A19a fait ca
      4b20a3a fait d
      4A5a2a11A7a fait de
      Aa4AAA6AaAb1AAAa1b1aa6a fait des
      aa2A4A4a3Aa11bA fait du
      A1AaAaa2AAa3Aa4Aaa1a1A fait j
      1aa12a4a fait je
      6b3A3a1a fait la
      12b3b8a6A fait le
      A12a18a fait les
      6a11a3a fait mon
      7a2b1b6a fait quand
      2a14a1A2a fait ses
      3abA10A fait tout
      2AA5AA5A1bAaa3a2b6a fait un
      a15ba6b fait une
      a2A2Ab4A2AAAa1aA famille
      5a7a3a1a fan
      A21b9A fashion
      2A15a1a fasse
      10c18b fatigue
      2c1aBcA2a1bAA1A2A1A2B3a1a1aAAa faut
      2A6A2b16AA1a2a faut du
      2c3A10a12a faut pas
      2A1aAa2a8a faut qu
      A1C1aAe2aa1A4A2a8aa faut que
      14b15A faux
      1aa11a5Aa favourite
      6a22b4a feet
      3A4ac3A5A1b fenetre
      18A7b fenwick
      c1cA1a1aa3AFaAba2aAaAAa3BAa3A fer
      a1a6AAA1H2aca1c1a2a9A fer d
      e4A1A3b1Bb6A fer de
      a2a3a2A11A8a fer et
      A3A1AAA1BaAc1cb1a1aaba1ba1A1a fere
      A5A6A1c2b3a2b fere de
      3a2Aa1bA2A1A1B6b3A2aA ferme
      9A2A1a2A6A5b3A fermes
      1A9b1ba3A6B ferraille
      1a11a2A1A3A6b1a3c feu
      1AA8a3d1b4A feuille
      1A13b1a feuille et
      a4a1a6a3a3a2A fier
      5a1b10a6b1A figurines
      cA3a1b1A2A1b5A3a2A3a fil
      a1AAa2A1A2a7c9AA file
      B1aa3Aaba3Ba1A1AA1aA1aA5AaAa fille
      3A1A9aa2A2a1aA1a6A fille a
      1a12A fille de
      2A2A3a2A3a2b2a2A1a1a fille elle
      A1a2b2a fille est
      3a6a14a5A3b fille fait
      20A film
      15aA3a films
      2BAaBA1A1Aa1Ad1a2b1aA1A1a1a1A2A fils
      aA3A3a2A10a4b fils a
      A3A5a1a2A4b3A2A fils est
      1a4AA1Aa6A1ba4Aaa5A fils il
      5A13a fils ne
      2A22d fimo
      1bd1a3A1A1A6a2a6A fin
      2c6b19A3bB fine
      2A2b14a5aa2a fini
      2B9A13A3c1b1a finir
      A1A2a2b1a3a1b7A2a4A fis
      A1A2a2b1a1aA2b6A8A fis il
      b8A2b1A11a fiss
      7c2A2a7a fixing
      6a fiye
      19a5a5b flemme
      8A2bA3Ac4a2A fleurs
      7a2A6e3b2A2a4b1a floor
      9a1aa5a flotte
      A1cA2cb2AB8a6A2Aa fois
      a4aAAAa3a4Aa1a1a1a1a7A fond
      6A9A1a10a4a font
      6A9A2a9Aa foot
      aA4bbAABaBAAAb1Ac2A2Aa2cBa2a for
      10A5aA3b for a
      a1a23a3A for hours
      A6b2a1A4a8AA7b for me
      A6AA1A1bc2AA2A1a1a3A2A force
      6a3B6A4a force de
      10A1b4ca4aA2a foret
      6A2aa2c21a forge
      10A14d forme
      2A2AB2Aa10A1B4A2c fort
      2aa2a16a1A6A2A fou
      A2A4AaB1a1a1AA2AA2bb5A3c four
      5a10d14aa fourneaux
      9A2a2a2A13A foutre
      8A1A4abaaaa3b3A fr
      15a2a1a3A3A fr des
      9a2a11A10a frais
      3a5a6aA1a6B5a fraiseuse
      9A francais
      6a2b5a4A11A france
      c1A4Aa3AA3a1a1A1aa2Aa franchement
      a7a3A1a4A franchement euh
      6b2A franse
      7b13d4AA frein
      1A3Aaa1A4A1bBba4a2A frere
      5A3a6aA3A5A2a freres
      12a14a fresh
      11b8a6e4A fresques
      A10A4b friends
      7aa1a5a4A frigo
      2A3A1Aa2AaA4aA3A2A1A1Ad froid
      9A2C6a12b froid dehors
      1a5a3Aa3a3aa1bA1A1aaB3a from
      1aa2a2a7A2A8A3B frr
      1a21a1Aa full
      1a2bA1a11b4a8a fun
      12A6a15A gagne
      11A15a galere
      1a18aA4a gamer
      c2Aa1A2A3a4aa7b4aAa garage
      a3a2b6a6a garage avec
      AaA2A10A2aa1aAA1A3a2A garcon
      18a5A8A garcon il
      5a4A6Aa13A garde
      4a1a13AA2a gars
      a3aa5a4a gateaux
      4a12a1B10a gave
      A7A2a10e geant
      3A6A2A17B1aa gene
      3A9A17B2a gene pas
      a2aa9a7A general
      5A10a11aa4b genoux
      1A1a1A2A1a3a1a2A2aA1Aa1A1aAAaA genre
      b1A30b genre de
      7A8a9a genre euh
      A1a7b2a2C2a genre les
      a4A8aa2a genre tu
      2A1bcb1j1A2AAa3a2a6A1AA gens
      A3A3A11A gentil
      2a1aA2B7b1A12a gere
      4Ae10A2A gerer
      4AAaba25a get
      2c1a16a8a1A getting
      2A3a3A17a5A gingn
      d11a7b14A give
      b8A1aB12a6c glace
      aa1aAa1A1A2b7aAAaa1c6b go
      8A1a12a gonfle
      4a2b2A7a2a1aA9a good
      aAAAa2a2A3a2b1A1AaA4aa got
      b12a8aA got a
      10b4a11a graff
      2a6A2c1A4a4A6Ab gran
      AAAa4Aa2ba1A3AAaaAaa3AB1A1A grand
      9b2c9A1a1A6A grand air
      A2a8A8Aa2aA3A grand mere
      10a2ba3a2aa1A2a5a grand pere
      aA6A4aa7a grandad
      1dAAAA4A2A10a4b4e grande
      3a3a2a4AA2a2A grands
      3a6a4AA2a2A grands parents
      2a14b15a gratte
      1A5A2A5ba4Aa2a grave
      Aa5b5a1AA4aA9b grille
      4a8A10a6a3a grimpe
      1A2A1a5A2A1B6d7A grimper
      10AAa11c6a grinder
      10c15a1B5A gro
      AbAA4b1baaA7a2A1A1b2a gros
      26A1b grosse
      A1Aa9a2A3AA4aa7b grosses
      4Aa5a1A group
      4fA4A4aAA7A groupe
      4Ab groupe je
      17c6A growing
      1a8A13a9a grue
      4a5a5aA2a grv
      3AAa1aAA2AAa1Aa1aAa1A1AA2aga2A h
      10A6a3b2a5c h du
      Aa2A1AA1A6aa3BE9A habite
      aA14aa3BA habite a
      1A1Aa2b11a3a2a had
      16aA7a haha
      12a4bB haies
      Ab9a5a1a1A1aA9a half
      A1a2A8A1A3a hand
      c11A2b4A11a hands
      18A hanging
      18A hanging out
      a1a9b3b1a7a5A happy
      7a2b15AAb hard
      9a5a1a6A6a hate
      1BA1A1A3AAa1A4a4hAA1a haut
      1a1a1a3A2Ab4A2A9A2a hauteur
      3aA5A10a have
      9ab17a hay
      AA3Aa3B1aaa1a1Bab2aa2Ab he
      5A1a2A10Aa5b he can
      1A5A2a1aAa1a1A1aA2aA2A he s
      6a6a12a he wants
      10A1A18a2Ad heat
      4b1A3c17c heavy
      18a9AAA3c heights
      1bAa3aA3AaaA1a2A2A1A1A2A1BA1a hein
      1a hein ah
      1a14a3a hein mais
      Aa14a4a help
      8a1b16a helped
      a5A2a2A1a2a1a1aaA2a her
      2A11aAA1a3a2a3aB2A heure
      A1b2aAAAaA3A1aAA4BA2BAadA1aAA heures
      A1a6a11a1a2A4A1a heures a
      19a10b heures du
      b2a2aA1AA1cA3A1A3cb2a heureux
      a3A5A3AA14A4A hier
      a hier j
      A4a1a6b3A1aa2A his
      24AA histoire
      7A1aa1CA4b3a2A2a1a1e1AA hiver
      3A1A1AA9a1a3aa hmm
      3A14a5a2a hmm les
      1Aa3AcaA2a2a3A3b6A home
      1a5A1ab8a1a2c9CA honestly
      8a1B3A4B4A9b honte
      4a6b4a hop
      12A15a1b horaires
      10A24b horreur
      24A6a2a hors
      24A6a2a hors de
      6A11A2a13c hot
      8a10aA9A hotel
      a1a11a11a2bb4A hours
      1b4a1c house
      16A7aa hui
      A16Aa2a4Ab huile
      2A3a17a4aA2a huit
      3aaa3a3aA6A hum
      3A14a12d1a hurle
      cbA1aAa1AcbAbA1AAb3A1AB2Aa1AaB1cB i
      AAa1Aaa2Aa1b1A6a5aAA1a1A1B i can
      8a15a2a3a i could
      1a2a1A2a2aa2a9aa1bA3a i d
      2b2a3a5a3b1A1a i do
      32A i don
      12A2AAa10a2aA i fais
      7b16A9b i get
      A1A1A1a2ba3a1A1a1a6B5a1A i like
      a1a1b1a14A2A9a i love
      ba3AA2a1AA1AA1Aba2A1aA1AAAc4a i m
      2A4A4a18b i need
      10a2aA2a3a1aba2a4a i vais
      5a2aaa2A18A i veux
      6a19a i want
      1b4a3aa9a2A i was
      1A4c2a14a3a6a ici
      4A6d12A ideas
      2A2B4A1b6a5a4a1a idee
      5A5A4a2a6a5a idee de
      7A3eA2A idees
      1Aa2aaa2A2a10a2A3b if
      Ad6A7A1B9A ikea
      A1B1Bb1CAb1A1bB1Ba2A2baBab1ABAbA il
      BaaAA1aAAaAAA1bA1aA1a2aA2bA1baAAa il a
      A4bAAAA4a5b3aa6A il adore
      1aa1a9A2Bab6b il aime
      6A5a8a il c
      8a8a il dit
      Aa6aAa4AbA1A1a1aA2a il e
      2a4A2a6aa4c1A il en
      d1A2B1a1AA1a3AA1B1A1Aa1A1a1a1BaA il est
      1a3A7Aaa6a1a il etait
      AaAA1Aa5A2A1b3a1bAa6b2b il fais
      A3A1A5b2A1A3a3Aa6a1A il fait
      2b3aA7a1A10a il faut
      1a7aa7A il il
      2a3A1a1a il le
      6a2AA1b10a4a il lui
      10a2b1a4a5a il m
      2Aa5a2a2a13AA1a1Aa il me
      1a10aa17A il n
      1A8a2A14B6a il ne
      8AA13b il parle
      9a4A4a1A1aa6A il passe
      2a2a11a9a il peut
      12D19c il pleut
      a16aA2b5a il s
      5b3a1aA3b5A7a il se
      6bA2A17a3A il va
      a5A3a6b3A4A il veut
      6A4bA17A il veux
      aAAAad1a2AA2AA1a2BBAA1aa2aAaA2A il y
      3a2aa2A1aA7b2a5A3A ils
      8A1ac3A4A imagination
      2aAAA5e imagine
      5a4aa3A9B8a imaginer
      5a4ab13B imaginer des
      13a4b1a ime
      3A13a4a1A9c immeuble
      1aAA3a1a1A6a2a2a6A2aa importe
      a8a1A22ba importe quoi
      3A9A15aAa1A1a impossible
      1AABbA2a1BBa1A1ab1B2A1aa1b2b1db in
      7aA3a11a8a1b in a
      9a4A1b5a10a in my
      4A2AAaAA1b2A1bAA2a1a1a2b1bAa in the
      9c2A1a17A indoors
      8AA10d info
      19A informatique
      31A inquiete
      5A3d1Aa7A13A inside
      6a10A2c installe
      9A3Ad5A installer
      1a6AA1A9A6b interdit
      3a5A11A interesse
      21b1A interet
      3AAa3g1aB12A9A interieur
      28A5A internat
      8A1Aa7a2b into
      3A1A2A2c4aAB3A2b invente
      16a3c1b2a invente d
      11a invente de
      11a invente tout
      4aa5c8a1a2A inventer
      1A2aa5b8a4A inventer des
      1a1a7a10A inventing
      a1a2a1aa2AA1A1aaAAAA2baAaaA1a1aAA is
      aaA7b2aaA12A5A isn
      aaA7b2aaA12A5A isn t
      1baaAcAaA1BA1Abab1A1bAa1aA2AA1c2Aa it
      Aaa1A1AAA1A3aaa3a5A2Aa4b it s
      AaCaCCC1ABA2ABa1bCA1aAb4aa2BAAb j
      bB1b1Aabb2A2Aa2A1A1a1a2aa1a3A j adore
      aDB1A2ABaAaA2aaAaAb1aa2aa1aaa2ca j ai
      5ABB2ba2aAAa2BaB2AAaA1aAAab j aime
      1a3a14A3a j assure
      1a16A1a2b j attends
      a10a5a j ecris
      1dA3Aa1AaAA3Aac1A1a1CAa1b1AbA1Ba j en
      1AA1A1a1aa4B1A1Aa7a2A4A j etais
      1a4AA1A7aa2AE9A j habite
      5A5A4a1A1A1A2a j invente
      abA2A5aaa1a4b1a1bA1A4a j y
      a4A10af1ca4A jaden
      1AAAbBbAa2a3aAAa4A1A4a1a1A jamais
      6A21b3a jamais de
      33a jamais la
      4A1d jamais o
      17A11c jambe
      2A1AAA22c jambes
      6bAe3A1a1b6Ab6a2A jan
      1a2a1B3a2a2aB2A3A2a jardin
      8a3A4c1a jardin e
      17b jardinage
      a2aAeD1D2BbaA3aBc1b1B1AAa1B2Ab je
      2b3a15A4a je adore
      1a3a3aA2A7aA5b je aime
      3a9Ab5aa je appris
      4Ab3a20A1A1A je bosse
      8A5A4Ab1A3AA je change
      A6A8A4A2A4a1A2Aa je cherche
      1a8a9A je comprends
      9A13a2a je conduit
      3a3Aa1A3A8aA1A8A je connais
      22a je coupe
      4Ab13A11a je demande
      6Ab15b3A je demonte
      15a3A je dessine
      10A4a4A7A2A je dessiner
      4a7a3aa1a1b2a7Aa je deteste
      5aa1a11A3A9ba je devient
      a6A6a je dirais
      A12B7a8A je dis
      5Aa14A8a je dors
      C1B1Cca1A1A1a2c1AAbaBbCa1bdA2A1AAA je fais
      2aa14A12a je gere
      5a3a5a3a je je
      aaaa2Aab7A2a1a1bA1baa je kiffe
      bA3aaa1A3a2A2A3a2A4A1a1a je l
      A4a14b14b je la
      A1B2b2A1A1baA3b1aba1A6b je le
      b1AA3aD4aAAAba1b2A1b4A3b je les
      b1aacb1Aa1b2A1a1a4a1aA2A1AA2A je m
      1a2ACB1Aba1Aab1CCA3aAa1A4aA1aA je me
      3a3A4a6b5a1A5bA je mets
      1a1A2A6A2a4aAAb je monte
      1Aa2a1aAA3a1aaaaAC1a1A2aa3a je n
      A1aa2A1daa1AaA1A4AAA3B1ab1Aaa je ne
      8a6a1B13a je parle
      1A6A12A2e3A2A2C je pas
      1A1a1A6B3a1bAabbaa1A je passe
      2a24b je peins
      A3AaA1AA2A3A1aa1Aa2a2AAAAaa1a je peux
      29b je pisse
      a7a5A6a3a9a je pourrais
      12b2A3a1A10A je preferais
      1AA1bba1a1b1A7A1AAAAAa1a2a je prefere
      5a1A4A1A1a3AAaa je prends
      2b13a3a4a je recommence
      4A6aa1A4Aa2a2AA6a je regarde
      5A1b6a8a10a je reparer
      1aAaA1A2b2B1a2A1Ab7a3a1a je reste
      2a21a je reve
      3AAAaAa1A1Ab1aa1aa2aAaA3a3Ba je sais
      2A1aA3A2a17a je sois
      9A2b2a1A5b3b je sors
      2a5a18a je sui
      babA3Abbb5AAA1AAA1B3aAb1Ab je suis
      9A2Aa2B1a16a je supporte
      8a6a1aC1A10a je te
      A7a4a3a3A1A5a je tiens
      24A4a4ca je tombe
      1b1a10a1b11a je touche
      3A2A3a5A8b je tourne
      A1A2AA2AA1aA3A1a4aA4a3A je travaille
      2a7b6aa5a10A je trouve
      1a4A10Aab5a je vais
      8a je vends
      A2aaAc1CA1Aa4AaAaa1Aa5a2AA je veux
      31aa je viens
      A6A je vis
      7AbA13a je vois
      1A1A4A5aa3AaA3a je voudrais
      21a2a je voulais
      1b1A6a5A5a2aa jete
      3a3b15A jeter
      2cA12a1aA jeu
      9A jeune
      4a11a1A jeunes
      20c jeux
      2b1A5a7a6a1a jkiff
      6aa5a9a jle
      6a1aA7a3a1bAA1a3AA1B jmen
      2a1a1a2b14a6b job
      3a3A8A9b joie
      5A2A joindre
      1A4aA4b17b jou
      2A10a6e4A3A joue
      a6a4A7A jouer
      a11c10A8a joues
      A5f1Aa2A1A2a1AAA1Ab1a1a1bA jour
      A4aB2b2ab2A2a6Aaaa1bA1A journee
      3A2b5B3a6a journees
      4A4A2b7A2a4a1A1c jours
      4A5AA3a1aa1Aaa jregarde
      15AAa1a11b jure
      2A17b3a5A juska
      1b11a10A jusko
      3aBa1aAA3ab2a2A1AA1A4A1a jusqu
      3aA4A2aba1aA1A3A3A1A jusqu a
      a6a5Aa7A4a4a jusqu aux
      a1A2a7a6b5b7a just
      2b7a5A2A2A8a juste
      4Aa11b2ab jy
      1aAa1a1A1bdbb15A3A2A k
      AA1aBaB1aaA1A2a1A3a1aa3c2aab1a ka
      4A10b3a5A1a3b3A ka fais
      7A11e6A karcher
      1A5A18b karting
      7f6A4C3A kase
      1d9a14Aa kay
      1bA4a1a4a4b4A1A kaz
      9Aa4a1A2a7a3a kg
      a1aa1AaAaA3a1aA1AbAaAbA1a kiffe
      AaaA5A2a7a14c kil
      20a2A2a kill
      6A1A14A2b kill me
      10a1a15d kilos
      5Aa16A6A km
      4a3a know
      2A1aa4b1a ko
      b3a7aA kom
      1aAAa5A2Ab1A2a kon
      5A2a5d7A kouman
      1abbb1Aabb1Aac1aBAAcb1BaBaaaaAAA1baa l
      2A6e12a9A l abri
      24b9a l accrobranche
      8d5A4a l accueil
      3A9a l acier
      6aa1A6a6a2A l ai
      2A2AA1AA2d1A3AA4A1A1A3aca l air
      23a4a l an
      3A6b1A5aA3a2a3a4b l apres
      27b l aquarelle
      1A11b l arc
      3a13A7bA l argile
      8Aa8aa2aa l atelier
      2a3f1AA7A1a3A1A l autre
      10a2AA2aAc7A4A2A l eau
      7a2a4c7aA9B l echelle
      3a2A13aa5a l ecole
      13aa l elec
      6A5A1A16a2a l electricite
      4b9a1a9a3a l equipe
      9A l escalade
      ac4AAbaa1aAA4A3AAAa4AA2c l ete
      9B2b16a l exterieur
      2A11a10a4A l heure
      9aA1BA4b9a1a1c1AA l hiver
      5A4A1b3a2a12a l idee
      8AA10e l info
      19A l informatique
      5a3e2B22A l interieur
      18c2aa4A5AA l odeur
      4A3ab2a7b7A3A l ordi
      11B3b4a l ordinateur
      3b22a3a l usine
      1BAc2aa2aAaa1aaa1Ca2A1a1AA1BA1aAa la
      3A11b la 3
      4c11a3a la bande
      10A16f la bombe
      3A12c la bouffe
      5A10c1a6A1A7a la boulangerie
      2c19A la broderie
      2aa9AA la c
      6a1b7A4C4a la caisse
      13b7d la carrosserie
      16A8b la ceramique
      3A1a3a2AA2a1A8A3aA2d la chaleur
      19a7a la chambre
      13a la chaudronnerie
      8c13a la clientele
      26b la conduite
      2A8A15d la couleur
      6A2A2c4c la cour
      2aa4A5a3aA1Aa8A la couture
      1aAA1A2aA6aa1A8a3A2A la cuisine
      9A1c15B la deco
      1a5a5a4a3a la derniere
      A3a1a6a2Ab la et
      Aa2A6a1aa1AAA8A la fait
      bA9a5Aa1a4A la famille
      3a5B5A1A10A la ferme
      1A9b1ba3A6B la ferraille
      1bA1b3A1A8a9A la fin
      19a5a5b la flemme
      9a2a la flotte
      A6AA1A13a3A la force
      12A4d la foret
      3a12a la fraiseuse
      4A1A4Aa11b la haut
      9A14b6A2A la hauteur
      10B3A9A9b la honte
      A2a1A3Ab3c1a2Aa1a2AAA3a3A la je
      A4aA2aB1aa3a5A3aaa1AA1A la journee
      13A4a7a4a la le
      3a19a4b1a la les
      9a4d la lumiere
      2Aa3BA1b3A4A1Ab8b1a la machine
      ca3A4A2A1aA4Aa2A2a3A la main
      baA1AaAb1b1bB1a1DA2a6A4A la maison
      22c la maroquinerie
      3aa2d5A7a1b la mecanique
      5A7A4c la menuiserie
      3A9b9A2A la meuleuse
      3A la minutie
      8A11A1c la mode
      1A4CA6a5a3b la moi
      4b la moto
      10A8aa la musique
      10a1a4e3A2A7a2A la nature
      9ab5a2a12a la neige
      aA3a5ba1A7A3a3a la nuit
      3a3b6A2A la panne
      A1A1a6A6A6g la pate
      2a2A10b8A3a la patisserie
      1Aa11Ba5a1b1A1e la peinture
      1b10b12a9A la plage
      2a1A2A1b2AA5A1A1aAA2a3c2A la pluie
      25c la poterie
      7A5A2AAAa1a3B1a2Aa1b1A la poussiere
      2a la precision
      2bA2a4a6A la que
      2aA11b10A la regle
      3A6aa6a6b1A la resine
      7A2a4b1a3B la rue
      9aa1A6b4a la salle
      3A14e2A9b la sciure
      5b12a6b la sculpture
      6A3a5a6a4A4a la semaine
      a la soiree
      4ac3Aa1a7a la solitude
      13b la soudure
      10a6b7c2b la t
      4A2a6A5A la tele
      A2AAA5A5b1B4Aa5A3a la terre
      aA3A3bb1A4A1a4B1A2A1ba1aa la tete
      13e4a2aa la tole
      8bB1A10A la vente
      2B3aAa3a8A6b la vie
      A6a11a la voiture
      12a2a8c9AA la vue
      a1a10aa6A1a4A lache
      aAaa1aAAA1aA1a4AAA2aA1b1a4A1A laisse
      28b laisse tomber
      5A2A2b3A9b laisser
      c6b6a lampe
      3a1A4a6A8A lance
      6a1a18a lasse
      Ab2a5aa7A13A last
      5A3a8a12A latelier
      3ca13b6A lathe
      7a2A1b3A2h1A3A lave
      5A1A2bA2A1a2b laver
      AbadaAacabdAAA1ac3cAA1aBdb1bbbA2A le
      1CabAA7a4e1b2a1B5aab le bois
      31d3A le boucan
      2A1b5B18aA le boulot
      b3aA8B3Aa le bricolage
      5a4A1Ab1AA3A2cA6Baaa le bruit
      8A6b10A le bus
      4AcA2A9a le calme
      9A2d14a4A le ciel
      8A10A8A le client
      21A le clients
      7a4b7A3A7A1b le college
      4A2Ad2a2A le contact
      14a4A2A le courant
      A12A1A6c le crochet
      16A5c5A le cuir
      2a7A4b4a4a2A3A1A le dessin
      2a2a1aa1A3A1A4a2a2A2c le dimanche
      5a22a le dos
      4b23Aa le fait
      A1A2A1a2d1Ag1AA2AA1AA7a le fer
      10A1Aa4A12a3c le feu
      1A3a7aa3a5a2A3a le fil
      22a7A le foot
      12A12b5A3b le four
      9B2B6aA11fa le froid
      a17aa1A1A3a5Aa le garage
      8a8A2A8A2A le gens
      10B4a11c le graff
      9a2b9A1b3a3AA le grand
      1c19A9a le gros
      4B3A le groupe
      2A3b1e5a9b9A le jan
      1A2a1A1a1a1B3aba1A6a le jardin
      17b le jardinage
      6b10a2A le jour
      7A11e6A le karcher
      11a10a4A le lycee
      8A4eA17b le m
      1abc10b6A9B1A le machine
      3A4b7b5AA le marche
      13a19a1a le masque
      2AA1aA1A1c10B1b2a5a le matin
      4aaA5a11A le meilleur
      1AA1d1c2b1AA12A4A le meme
      1A1a4b1A2A2A2e2A5A1a le menage
      AAA2a4A2d2A13A3aa le metal
      1a1A7a12a le mieux
      11A6a1a1A3a7c le moi
      A2a4a3A1AaA2AA1a2A2A1b le monde
      A6b6A4A1dAB2A le moteur
      7A13B le moto
      4a4bA1AA13a le mur
      16b8AAA le pain
      1A3a19a le pied
      1a13c le plan
      5b11bb1b le plante
      10aa13b1A le platre
      11a3A4a le prof
      16a13A le repas
      a13A4a11a1b le reste
      21A1A3b le rouleau
      10a1A3bA4A1a le sac
      1a3Aa7a1AAab3A3a2a2A le samedi
      23a le scooter
      8c7A13a le service
      5C9aa12a le seul
      2a2aA1A1c1A2aA2b3A2A3bA2A le soir
      8A3b5a7A5A2a le soleil
      10c3A16A le sport
      8A7A le stage
      a1bAAa4A6A1A1a1AAA3aa1A le temps
      11aa le ten
      1A1A5a14a7A1a le toit
      1A11a3A1A4Aba7A le tour
      3A1Aa3a5a7Ab le tps
      9AA1a4b8d le tracteur
      b3A1a3Aa5aa11A1A le travail
      2e1a1c11A le travaille
      1b8a13A3a le truc
      21b le tuning
      6Aa2A6b5a le vacances
      13a9a6af3b le vacarme
      12A10a le velo
      8Aa2e19A le vent
      8A5a6A12d le vertige
      8A5a6a1A2A le voiture
      6A13AA4c3A3a le volant
      10A1b4C5b le vtt
      6AaA21a le week
      A13c5A led
      5f2A15A left
      1d1A2A lego
      4A11d legumes
      a2aBCA1BBB2AabbbAabc1bB3aA1ac1Aa les
      1b6a3A4c7A6A les arbres
      2A1bbB1a1a1A2Aa1Aa5a2A les autres
      21a les bagnoles
      3A17a1b les becanes
      14a4a les boites
      8A5a6c1a les caisses
      6A14c les camions
      1B2A26aab les chantiers
      a6A9A3A les choses
      1A3aAbb2a4A2a2A7aA les clients
      16AAA1a4a1b les couleurs
      4a1a les deplacements
      4BB3Aa9A9a3b les deux
      a5A3A13aa6b les doigts
      24a les echafaudages
      A6A18d les engins
      14e4AA6A les fils
      11aa4c7A1A7a les fleurs
      16B les gateaux
      2A1Cac1c5Ab1a1aa1ba les gens
      AaAa9a12aa les grosses
      4A18a8a les jours
      1a les lego
      5a4b1a les les
      B2e3aa8A3A8a1A2b les machines
      a3A1Aa1A2aa2Aa4AAA7a1a les mains
      10A les maths
      5A4a5a1a3a les metiers
      7aa12a les moteurs
      12a3a6c7a les moto
      1b16A2A2Aa1a5a les murs
      20a les ordis
      5a1AA11aA8Ac les oreilles
      a9a7B9c les palettes
      a1b1a5a5a17a les petits
      1bA1A8A les pieces
      10A13a4A2a les pieds
      1a8b4a3a les plans
      6b5A4a les plantes
      A9A7a9A les portes
      2a1a12A9a2A les potes
      3c les robots
      24A les series
      16aA2ab8a les soirs
      1A7A2a1A3a5d9Aa les toits
      a3a19a les travaux
      A1dA3a3A2A1bA10A1a les trucs
      1a8a6A3A4aAA2A les vacances
      7a8A6b10a les velos
      8A1a4a3A1c1a les voitures
      2a11a9Aa7aA les yeux
      7A2A1abA3a7a let
      15c1A2A6a lettres
      A2A2a1e2b6A2A2Aa5A leur
      2a1A3A13A leurs
      A9a5aa1a7Aa1d3AA leve
      2A1A5B1b3A11a1c1A lever
      5A3A1aa libre
      2A3f7A1b5A8a lieu
      10b17B lifting
      2ab2A14A4CA ligne
      aAA1A1aAaba2abAB1a3a1a2B5aAA like
      8A17A lille
      7a6A4a4a9a linge
      2A3B1A1a4A lire
      15a lire des
      6A9A1aa1a lit
      A1c3a1A1AA2a5aA1a little
      2b8A10b living
      4ab2a12A livre
      2A1a9a8ab lo
      4a3A1a6b loads
      9d2A6a2Aa9a local
      18Aa4aA7a loft
      4Aab loin
      3aa2Abba2a2A1A2A1Aa1AAA1aA2Aa lol
      4a16A2A4ba3a long
      29A longtemps
      5a10Aa6A9b looking
      3a3a11aa lot
      3a3b13f1B loto
      3B1A9b3A11c loud
      A3bA2B5a3A2Aa1AA2d1AAa1a lourd
      9aa9aA lourdes
      6a1a1A10d4A lourds
      aAaaa1a1a1A5a2A4B6a2a love
      4a1a1aa14A9a love a
      3a17a1a love it
      1a10a6a3a1A loves
      B1A1bAaA1B1A1bAAa2b1caaa1AA1A2AAAa lui
      A2a lui c
      1a1A2b2AaA6A4a6a3a lui il
      4a1A lui plait
      a2A6a5a lui qui
      6A2b4d4A4A lumiere
      4a8a3AA1A1aA2aA lycee
      6b23A lyon
      a1Adb1BaAA1bcebA1b1a1daB2a1baaa1BAa m
      AAAaaBAAAa2aaAaBA1Aa1AAAaca2A1A1aA m a
      b5b2A2a m aime
      7a11a m appelle
      2b m attire
      a10a1A3a m en
      11a6A3a8b m enerve
      4bBA2A1aa2a5aa2A m ennuie
      1A9aA1b6a3A1A4c m ete
      1CABCdBAABA1a1A1b1aA4b1a1AAC1bABA ma
      b12A5A ma appris
      b1A4A1A1a2a2a3b5A ma chambre
      7a6A ma classe
      1a ma daronne
      Aa1A3b8A8a ma famille
      6AAaba3AA1A3abA3a3AA1A ma fille
      6a ma fiye
      A6a5b11aA3A ma grand
      a13a1aa1A5A1b ma mamie
      AAa2BA1b5A1aaaaaAa1AAa3a ma mere
      16a2aa ma passion
      6bA4A1A7Baa1a ma soeur
      6a5A3a4BA12a ma tante
      12a2a5A9a3A ma tete
      5A5aaa1a1A1A1b1ab1a ma vie
      6B9a7a ma ville
      A2a4b6AA8c mache
      Aa1a3a2b3aA2AA2a2A2A1Ab1a1A machine
      1a1a6b8A2A machine a
      3a3A13a11a machine qui
      A2b4a2a1B3A1a4a3a1aCA2a machines
      AB25Aa macon
      2a8a4Aa8AA2b mad
      11A1a4a3a made
      A7bb5A2a1a2a magasin
      A17a1a2a magasin de
      i3a2a2A2B2AA3Aa2A2a2AA main
      dBA1A1AbAA3aAaBa2AbAAAb1A4b1a mains
      A6c4a4a3bA2a mains dans
      Ab1A1B2A4Aa1ba5b11A maintenant
      5A1a5Ab2b2A1a4A maintenant je
      B1b1bc1a2aa1bacbaab2AbAAacbacccbbb mais
      A12B1a3A11a mais ca
      15a2A5a3a mais en
      5a6Ab2AA9a6a mais euh
      A1A3AA7aAb1AaAA1A6Aa2A mais j
      A1a8a4b4a3a7a1a mais je
      2a2a29a mais l
      2a2a4a11b7a2a mais la
      19a8b2a3b mais le
      3A3b7A1b3a mais les
      3a30A mais moi
      5aba1A2A5aa3aA3Baa1b1b mais pas
      A2a5a8a10aa4a mais si
      aaAAA1aa1a1aBAaadA7a1A2A1A maison
      c4A1a8b maison c
      2A1a9b10a7a make
      10a5a3a5A7aa makes
      bA5Aa2d4b2aA4a1a3a making
      A1AAbc1Ab1a8AbA6a1Ab1a1A mal
      28C mal au
      2b6a14A3a malade
      a1a7b10b7a maladie
      1a17a4Ab malaxer
      9a8A maman
      1A1a3a6a1aa1a5A1a6a mamie
      3a3a8A9b manette
      12b3EA12A mange
      2A2A4a1a3B2A11aA manger
      A1a14a1a13a maniaque
      B15g8A9a manje
      21b1A mans
      e1A7A1a20aA manuel
      a manuels
      1ca maquettes
      A2caC1cb5a1aAAA2AB3AAAA3A marche
      3a4A1b7a9A marche de
      3a3A4b1AA18b marcher
      16A2a10A marie
      22c maroquinerie
      c6A2b2a17a marteau
      13bA18a1a masque
      7A2d5A8a masse
      5A4A6a6a5e mat
      a3d3a11a mates
      10A maths
      13a8c2b matiere
      2AbAa4b1a2a1A1aAB1a4aAA matin
      8aaA1a15a1B1A matin au
      5aa1A1b1a6A8A matin et
      12A16b2a matinee
      A13A17aa mauvais
      1a3a1aaac2a1AB1a1aa5A2A4A mdr
      1aa5aA3A1A11a mdr j
      4A11a11a mdrr
      b3a1ACaceA1C1aA1aBAAA1aA2A1cA1Aba me
      a2a9a13a me a
      3baa1a7A15A2A me and
      A8a12A me convient
      5A6A9A me degoute
      AA13a2aa2a4b me depend
      5A1A2d2A6a8a1a me depenser
      6b3A me deplace
      8BaA1A3a2B8A1AAA me derange
      23a1a6c me di
      5A3a1a1a3A4a4a me donne
      7a14aa10aA me faire
      A1AAaAb4a1AaaA7A1aB3AAab me fais
      AA2Aa2a1AA1aA2aa4aa6dAaAA me fait
      10b me fatigue
      2A6a2a16AA1a2a me faut
      4a14B10a me gave
      13A17B2a me gene
      b1aa3A7aa1A3Aa me laisse
      13a20a me le
      10a5A10A2d3AA me leve
      4A1a3A19a me lever
      18A6a5aa1c me out
      1aA2b2A9b1ba2A2a2a me parle
      1aa1a1A1bb2A21b me pas
      b7a1A me plairait
      1a2A5A2a4a2a2aa8A me plait
      2c3A3ba1baA4Aa8a me ple
      2a6A21b3b me rend
      5a6A1A5a2A8b me saoule
      2a1AB3a7AA5a me sens
      7a19B me soule
      aaA1a1A7c1ABA3A2aA me suis
      3a8a8A2c1A7A me tente
      1A32a me up
      1A2aa4c1aab5a3A3A1a3a me va
      21a3aa3a mec
      1A1b3d2A2A5A1b1a2aA3a mecanique
      7a13a mecanique auto
      7c13A mecanique moto
      1a2aaA5a8a1aA meilleur
      18A3A4c melange
      1aAad1dBaB1AcAa1aAab1A1a1A1bAa2a2A meme
      1b25c meme a
      6b meme endroit
      1aA16a3a meme les
      20b9a4A meme pas
      16a2a11a meme si
      fA2bA1bBA1c8aab1Ab1A4b1ba men
      1A1a4b1A2A2A2e2A5A1a menage
      a5c3A10a4a8b menm
      5A2A4A4b menuiserie
      1A7a8d3A8A menuisier
      5a6a14a mer
      1A2Ba2Ab2A5A11aba1aa merci
      4Aa10b1B4b mercredi
      a1A11a9a5A mercredis
      A2a1BA1bA3AAAaaaaaBa1A2A3A mere
      2b14a11a mere elle
      a3Cb2CAB2ABaAa1a2aAAaA2ab1A2A mes
      2a5A10a2a mes copines
      1a2A9A mes cousins
      10a8a2A mes grands
      dA5aA7A1a1A4b mes mains
      5Aa3A1b1A2A9a mes parents
      b3B2a2A14A4a mes potes
      a10b1A5B2a mes propres
      1aAa3a mes soiree
      2c4A6aA mesurer
      2a4Ac7baA1a1ab3a7a met
      1A1a1a3A1A1ga1A1a1A1A2A1A1aA4a metal
      13ba3a12a3b metal j
      a1Aa1aaa2a8AaA2A3a1a metier
      b4aa2Ab1a7a7a metier ou
      5A4a5a1a3a metiers
      4A10A6A1c1aa6d metres
      2Aa1a1AaA9a5a1A5bA mets
      8aa2bA3A1A4b mettez
      AaBaA2A3bAAA2AA2c5b2b1A1AB mettre
      1AA8a6Aa7a mettre de
      30A metz
      Aa4a6B20A meuble
      3A3A5a1a2a4A4a meubles
      1A16d8A meubles en
      10a meuf
      3A9b9A2A meuleuse
      15a mezon
      1aAa2a1aaBA1AAbAa1a3a1Aab3a3a mi
      2ba2b1aAaA1A1bC2a3Aa1aA1a mi aim
      12a6aa1a2A mi em
      2A3a3A17a5A mi gingn
      16A mi vais
      a13a1a4A1aa mi yem
      2A6b2a3b10b mi yinm
      2AA4A1a5A1a1A2a2a3a midi
      abAAba3ac3AAA4A2b3A4AA mieux
      b4Ba3a6a3A mieux que
      2c1A5A2Aa1A2A6a millimetre
      bAa1Aa1a2a5b4A1A2a2a min
      A1A29A mind
      1a18b1A minecraft
      10A10a3aa mini
      20ba5A miniatures
      2B5A11a9b minuit
      9B1ba11a10a minute
      9a25a minutes
      3A minutie
      2f4A12A12A minutieux
      1A4A1A4ab1A5A3aa mis
      1bA2b1a4bA1AA3Acbc1aaa2A2AA mn
      4bb3A2A10A1a mn coin
      Aa5b13a4aA mn daron
      4a6b2A4a mn fils
      13b2a6A mn oncle
      b5aA4cAa3A3A1a1a mn pere
      3a10a9a2a mn tonton
      4a3A mode
      1ba8A7A2a11a model
      11a9bA1ab modele
      2A28A3a modeler
      b1aa1dA1AbB1A1aAaa2Aa2BA2AA4b moi
      AA3A3A14aa8A moi aime
      9a19a4b moi au
      ccaA1AcA2c3aa1BB2AAa4a1AaAA moi c
      3aa3A7A1a4Ba3A2A moi ca
      2a3b9a4a moi ce
      A2A11a5a moi content
      4Ab3a2A3A2a moi e
      Aa3a13a moi en
      A3a2baa4bBabAAabb2b1BA5b moi enmen
      ca1AAA1AA1Baa1bAA3AAb2A8B moi j
      AAca1a1b1A2a1B2aB1bc2b3a1aAaaAb moi je
      A3ABAb6A1AA1a5a1a3bb moi ka
      2b2A3c6aaa10a2A moi la
      2Aa1A1a5A2a12a1A moi le
      2A4aab5a5a moi les
      bA2Ac2a4a2a1a4b moi meme
      5A1A13a9A moi ni
      11A6aa1A1a3a moi on
      4Aab2CBA6a8aa2bcA1a moi pas
      AA9a2b7a1Aa6a1f moi pe
      8a2a moi pour
      AB2B1A1bAaAa1caea3B1A4A2AAAAA moi qui
      bb1a1a1A3bb3ab1c1a1a1bab moi renmen
      a3bA13A11a moi tout
      9b2A3A15b moin
      2b2a moindre
      3aAb2a1A8a1A6a moins
      2A4A1a1a3a3a mois
      3a8a13b4a moissonneuse
      4b1AaA3A1a3aA1A2Aa1a2A3a moment
      2a13a8a moment prefere
      da1aEcB1a4bCA1ab2bBb1Ba1cAAA3A mon
      8b mon ami
      A5a6ab12A mon beau
      5A1A12A3AA mon chat
      a4a mon coin
      1a4aa2a4A11a2a mon cousin
      a5a6a7b1A11a mon daron
      2aa16b1a mon delire
      A5a1b1B1a3a11d mon dos
      A23ab mon fille
      BaA1aBAaA1a3C1a2baa2A1aaa4A mon fils
      A1A2a2b1a5b10a4A mon fis
      b8A2b1A11a mon fiss
      7A7a8a2A mon frere
      1a3A10A2aa2AA1A3a2A mon garcon
      10a3a3a3a3Aa5a mon grand
      A12a6A2A mon kiffe
      2a15aA3A3a mon moment
      A2a2aa6a3A1aAAaaA8a mon oncle
      1A12a3a2a5a mon papi
      a2a14a2a2a1A mon parrain
      5AA6ba13A mon pays
      B1aA1AABAAA1AaA1A1A3a2A1A2a mon pere
      8a8A mon petit
      3a4A6Ac8b mon plaisir
      17a6a mon reve
      2A2a mon rythme
      6a2b6c1a3a mon stage
      7A2b2Aa3b4aA2A mon tonton
      AA3a1a5a2AaA1a7A6a mon truc
      a6a6A10a mon voisin
      4ca1Ac1AbA1A1A2B5aAA2a1A monde
      4c4A15b monde autour
      3a1A2A monde je
      19a4A1A monsieur
      11a5a monster
      13Ab5cA montage
      4bA4a1d montagne
      2AB1AaAA1AA1AaA2A1B1aae1A1A1A3aA monte
      1e1A14A5A monte le
      20B3B monte sur
      1eAAa1a2A1A1bAa1AC3A3a1a4A1a monter
      ah8a2b1a2A1a3AA2A5B monter des
      1C4ba12A3c9b monter sur
      3b1A9ba6A1aA montre
      16a9A2aa morning
      4Aa1a2a1A1aa2A8A3Aaa1a mort
      a9A4aa6A mostly
      AA1A3cA3a1a4A1aA6a1a moteur
      3a17b1A moteurs
      7aa12b1A moteurs de
      a1a8a13a1a motifs
      A3a1a1A3A3a2a1H1e3a2A moto
      25c moule
      A10A1a11b1B moules
      A2AaA2c5aa1A13a moun
      4b1a1A1a9A7A6A moving
      10A17a mrc
      9B2a3Aaa1b10a much
      1A6a7a mum
      1b2b1aA1a2AAA1AA1A3Aa2b5b1a mur
      1d2AAAA1daAa4AAAAA1AA7Aa1A murs
      10d6a3A muscle
      1A2A5ea13a muscler
      5a4A2A5a music
      4Aa4A8aa6A musique
      bb1AAbAb2a1BA1aa2AaBa1aA1a1a1aab1A my
      A2A my brother
      1b5a10a2a my dad
      9a1A3a3a2aa3a my daughter
      1ab my favourite
      29b4a my feet
      b11A19a my hands
      1A6a my mum
      3a12a my nan
      2A2b1a3b8A my own
      a8A7a4a my room
      b4a14A2aa my son
      1a4a9a9aa my uncle
      2aA2Ba2A1ab1a2bBC6A2AA2c n
      1a2A8aA16A3A n a
      1Aa4aB2a3a1ab1Ca1AAa2A5a n ai
      5a3A3a2a4A1a4b3a n aime
      a1a1a1A4aa14A2A1A1b n est
      7a1a1A6a2a2a9aa n importe
      3aA3a3A1A1aAbaA1a1b3A2A1AA nan
      22A nantes
      9aa1a4c3A2A7a2A nature
      17b6A nature les
      9A nde
      1aAAaA1baaaAAaAAA2A3A3A3AD1AA ne
      1a2A2aAA11A4a2A2A ne l
      1A3B8A9a ne lui
      2B4A5a2b1a2a5a3A ne m
      1aA1A1Aa1a2A6A5A3A1B2A ne me
      6a5b16a2B ne pas
      5A15ba4A ne peut
      11a15A1aa ne peux
      18A9a ne sais
      5acA20B ne se
      4aA6a3a2a2a8b2a ne supporte
      8b7a4A8a ne veux
      2a4A4a18b need
      10b1a3a2a5a6d neige
      19A1A4a netflix
      23aa nettoie
      9A9c nettoyage
      2A2AA2A5A3c nettoyer
      15A1A nettoyer les
      7a7a6b7a neuf
      1a4a2a2A5A4b6A4A never
      6da new
      8A2a23b next
      1A19b2AA7a nez
      A4A1A1Ab2aA2a3aaAa2b2a1aA1a ni
      18a12aba ni le
      8b7a nice
      AA1a1a2aa9c3A3a nickel
      8a20ac night
      12a18aA nimporte
      12a4a13a nimporte quoi
      1AaAbA1ab1aBB1A3B1A2AA2baa2bb1b nn
      A1AbAaAaAa2b3ba3aA1B2Ab1AA1Aba no
      4A1A1A2a2a1b8Aa noel
      2A16a4b2A2a noir
      9B2A2a11a3b3a noise
      7AA8c nom
      abaBAa1Ab1a1a1a9Ab1aaaacba1a non
      30A non c
      9A3a4b9A1aA2a non je
      3A4A5aA1A1AA9AA2A non mais
      4Aa3b3a16aAA2a non merci
      3aabb1aaAA5Aa5a2a1ab3a not
      22a note
      AaA25a3A nothing
      aaaA2A1A2A2A3A1aa2AaAA3a1a1a notre
      2a1aa15A2A2A3a1a1a notre fille
      a3A4a1A notre fils
      b3b20A nou
      1a2a2aAA1A2a2AAA1BAA1aa4A1A nous
      a3b2a17a nous a
      16A nous on
      1a4b1AA1a nouveau
      6a1a11a1A nouvelle
      a2AA1Aa1AA2a1a1Aa1a1a1aaaa6AA now
      13a4b3a2aa now i
      10aa9A2a5aA nui
      a1A2aA4aa1A7A3a1aAeA3A nuit
      4a15a9ca3b nuits
      3A1B4A nul
      3c16c numerique
      1Bd2abAddAAab1aaCaAA1AAeaA3A2aaD o
      9d3A10A10E o chaud
      a12a o lycee
      2aAA1d2A2A17A o meme
      2b10A2A o millimetre
      a6c17a objets
      4A1A7a2c occupe
      8A3A4e6aaa occuper
      17e6a occuper de
      1a2A8a4c3a10Ae odeur
      13a4d8a5B odeur de
      1bA1bAAab2AAaaaaAb1aA1aab2a1AA1a1A of
      14a1a5a of a
      Aa5a8a of my
      ABaa6aAA3a4A2a1AA2b1a1c off
      6a3A1a15A2a oh
      2aAb2a1A5A1Aa4aA3a3baa ok
      4a2a10a4aA5baa1a ok mais
      2aa3b3a2A5Aaa old
      AcABeaaBBaB2BA1CA1CaaBabaBb3CB1a on
      BdA1AAa1AabAAAAAAa1AAa1a1aA1AAa1AAA on a
      AAA1a1a9a1A1Aa1a3A2a3a on est
      4a9a12b on fais
      aa2aA6B3a7a2a on fait
      1A7A8A2A on habite
      2Aa3a1a3A3A1a1A2A2aa on m
      2A1Aba4a6a2a3A4b3Aa on me
      1b4A on monte
      2A1baAa12a6A1a3A on my
      1A2A2A13a6b on ne
      A4A1A2B14a2A on peut
      4a11b on rigole
      4b1A1A5A14a1A on s
      4eA3A9A1AA7AA on se
      cA2AadAa1bAa2a1Ac1ab1CAbab6d on the
      4a1a7A1A1B4b on va
      Aa1b2ab5b4A1aBA2AaA3A2a oncle
      1a5aa4b2a1a4a oncle a
      1A4a2A1A3A1ba4A1A1A one
      1AA12A2b one piece
      2A3a10b4A1A ont
      a6A5b17aa2a or
      4a3ba2a7d3A6a ordi
      7A3B3b4d7a2A ordinateur
      11b8a ordis
      13A5dA ordre
      5b1AA11aA3a4Ad oreilles
      11b5a original
      12A17A osef
      21d1A oto
      4bA2a9A1a1a otre
      a3baA2aaAaAAaAA4aAaA1bbaAaBaAA ou
      2b3A3A17a2aA ou faut
      2a4A1b8A9b ou il
      5a2b1a1a3a3a1bA3a ou je
      4acc15A5a ou on
      2A3a3b18bA ou tu
      AaA1a1a5Aa1A1aaab1A1A2AA2AAAA ouais
      3a3a2A11a ouais bah
      A3A3a2aAa4A ouais genre
      2A1a11bA1a6a ouais j
      12A6ab3a2a ouais je
      3aa15b ouais l
      17a ouais les
      6A7a1A2AA ouais non
      3A14A3D2a oublie
      3b1A3A1a4a1a2A2b1A4aa2A ouf
      1bb2b1A1A1ab1aa1b1aa1ba1aaa3aa1a oui
      4Adab5a7a5a2aAA1a oui mais
      10AbA5A1aA1a our
      AAA2aaaAaAAbaa1a1a1AaA2a2aA1bb1ba out
      13a2A1b6a8A out of
      18A out with
      4Aa4A1c4Aa5a7A outdoors
      a1aa2AA11a outil
      b3a outils
      A3A1a3bAb19a outside
      aa5a11A12a ouvert
      A4A1c6a3aAa1A ouvre
      2a4d2A10a ouvrir
      5ba3A1aa6aA2a over
      2A2b1a3c10a own
      5A1b8b4aA2AAA pain
      2a8b4A8a1a3a paint
      2a12A11a6a painting
      3A4e6A9A5a pale
      3A4c16A5a pale epi
      aAa4A2ab6B7aAb palettes
      A2a3d2A3a2AAA1ba panne
      aa12A6a2a papa
      2a3Aa1a5Aaab1Aa3BAa papi
      2AA7a3cAAA1A4c1A papier
      Bab1AAAAAAA1a1abAAAcabAaA1ABa1A1b1cb par
      3a3A2A10a par coeur
      7a1A2ba7a1a1b3a4bb par contre
      12a3A9A6a par la
      2a22A1b par t
      c1a1a1A1aAa1aAaa1aAa2A2A1a3a parce
      a1a1a1A1aAa1a1aa1a1a2A2A1a3a parce que
      3Aa1aA1a9a4aa pareil
      2Aa1Aa3a1b1AAAA1a2A4a parents
      1Ab2a10a parfait
      6A1a12B4a paris
      2A1A1AAa2AA2aA1a1a2aA2a2a parle
      8AA6AA2A parle a
      5A2a parle o
      5a3a5b parle pas
      13a1A7b parle que
      4aaA1a6A7A7b parler
      4AA2a7a parler avec
      1b8a13A3a parpaings
      a2a14a5a1A parrain
      b3baA8A4A3aA1A7A part
      aA22aA part a
      4Aa10A4a parti
      4c8Ba partie
      1A2a1d1a2a1A1A10A4aA partir
      A1ABABdB1Ad1A1aaA1AA2aacAab3b1b partout
      6aA9aA3a10a partout dans
      1AAb7a3a2Aa8a parts
      ABB2AcAAaBBaaA1C1AAa2AAA1AabbAaA pas
      2b1A1A1a19a1b3a pas a
      5c2A6a pas beaucoup
      8aC11a9a pas bien
      4bC13a1A pas bosser
      a1A10A5a7c1ab2A pas ca
      A1A9A14a4bb pas ce
      2A1A1A2A2c8b1A4aA4a pas d
      a3aA1a1A13a8Ab pas dans
      AAaABdA1caB1da1AA1BDAAA1B1bA1acbA1dB pas de
      5A1A1bA1F10a4a1AAc pas dehors
      1A1aa8aa2be1b9aaa pas du
      1aA1a1d16aD9h pas en
      12Aa4a7a5a2A pas encore
      3A2b1aA2A4a pas enferme
      6a4A15a1b pas enmen
      1A4aA18aa pas envie
      4bAA2B2e11A4a2B pas etre
      6A15c7a1A pas je
      10A5a11b6a pas ka
      6A2A2AAd4A2a pas l
      1Aaa2A1adb2A2a3AA2A2AAABABAaa pas la
      2AbA3A9a8A1aAbb1Bb pas le
      10a7A2a pas les
      32b pas ma
      2a7A11b5aa2A pas mais
      5A1a1a14a pas moi
      2A3A2b1aA2AA2aa1a1a3A pas mon
      17bB pas ni
      5a4b13dA2A3A1DA pas peur
      10A9a7b3a pas porter
      a28Aa2a1a pas possible
      2a1a4ab1a3a4A8aa pas pour
      8B1b1b13a1C3A2A pas probleme
      A1Aa9A13a2aa3b pas que
      6b2A19A pas reste
      6e10A11a pas rester
      2a10b8A1a2a pas si
      9d2b19A pas sous
      aaA2a3aA1A3aa6A6A2aA pas trop
      1A2ACea1AA1A5A1a3A3a1BAaBA pas un
      b4BbA1aAAB5a1caa1a2AABA1B1a passe
      19A14b passe a
      2aa17aa4A3A passe des
      a6A6A3aa passe la
      7A11c1a3Aaa passe le
      7A4b2a passe ma
      1aAa3a4C3a1aAaa1A passe mes
      a1A10aa2a3a passe ses
      4a1AaA3aAb1A1acBb4adA1A passer
      7b11b3A2Ab passer le
      3AA11a2ab1a1a1b passion
      1aa4aA6a1a2AA5a3Aa passionne
      B1A1a3Aa6a1A6i pate
      2A13B8d pate a
      2b8a3a patience
      2b2A10c2A5A3a patisserie
      A3A patron
      a4Ac1AA3ba4A1A4b1A pays
      b5A6aa5A pays je
      1b4AbA6A4e3A1AA pc
      6a2a6a2a pdt
      AA4A4aA1b7a1Aa6b1d pe
      12A19b pe pas
      9aA13aA7a1c peau
      a11b peche
      20a6A2A peinard
      aAA2AA1Aa1A1A1A7Bb2e3Aa peindre
      2a6a1a1A1A4a2A3A peindre des
      11a6A8c peine
      2a24b peins
      19A7b peintre
      1B7A1A2B3A4b1a1b6A peinture
      21A3A1a peinture et
      1bA7a5A9e5A pelle
      3A6a15b4a1a pelleteuse
      Aa1aAa1a1b3aAaAaaa2A1aA1AA1a1A1B pendant
      3a3a7a1b5a pendant le
      1a8a11A3aAA pendant les
      4Aa3aA3aAaA12b3A pendant que
      A10b1a4b7a6A pense
      4c1A1b6A6a11A people
      b perceuse
      24a1A7d perche
      5a1A5a9a3a3a perds
      4A15a6A3a2A perdu
      3AAA1CAA1Abbc1AbAAAaaAAAaA2a2a1A pere
      1AA3aA7a3A1ab1a1A1A4a pere est
      5A8a2a1A2a pere il
      1a5b6a12A pere on
      d1b10A5A2B2Aa perles
      5A2Aa5ba3A1a2a person
      A3agAAa1ac1A1AaAA1aAA3AAA1BA personne
      4aB2a2d1A personne a
      A3Ad2A1aA personne me
      2A1bA2c2A personnes
      2a2B10a1A6A2c2A pese
      2a3a2a4D3a11a pete
      2a3a2a4D3a pete un
      A3AA1aba1AA1b1Aa3aaABA4AA3a petit
      6a6a1aA1A3a4A petite
      aab4BA8acA1bA1b9A petites
      aAd1a5a2A2b3a2a1A1B2a3a petits
      A2a12b1A6c petrir
      5A1a2aA1a1b1A4A3ABaaAba2A peu
      6A8b8a6b peu pas
      2A3a14a7a2A1aA peu pour
      21c peugeot
      1A1a1a4b4A8a3A1aaA1BA peur
      A1aA2AAA1B4AAa3aaa1a2A4A peut
      B3AaA1AAAaAAA1A1aaAA1a2ABaa1B1aAb peux
      5Aa2A1a4a2ba2b3ABabB1a1b peux pas
      A5A10a4a3A1c3a2a peux plus
      3a1a2a1A4b3aa7b5A pff
      7a12A phone
      7a2b physical
      2A7ea1A3aA1A2A4A2A physique
      1a1A9A6a pi
      2a13Aa5aa2A1b pie
      2c6cAaAa1A2a2Aa2A6A2A piece
      abaaAA1a6Ab1A1AAaA1A1A2A pieces
      1A3a12A5Ab1A6a pied
      5A4A13a4b2aa pieds
      23a piges
      2a10aa3a2A pile
      3A17A1A2c7A pilote
      2Ab6A7A2A4a piloter
      3b6A10A piloter une
      a1c2a pince
      10A2a11A1c pinceau
      20a8a pisse
      2aaAAg1AAAa4a2bA5A2A2A2A place
      6A12A11b1a1a places
      12d6a4a2a plafond
      1b10c12a9A plage
      b3A3a1a plairait
      1aa1A1A1b3AAAaaaAc1Aaa2a6A plaisir
      A1A2Ab2bA2a1a6a1a9AA plait
      1aB3Aa7g3A15a plan
      1A1A13ae3a4A5A planche
      Ac1B7C2A3A8a5A planches
      6A10a9a2a planning
      Aaa1a1Aa2a4c plans
      19a plans de
      1a3b4a3AA1Cb1b3A4b2A plante
      6A10a plante de
      4A12a6A planter
      1A4b5A4cA1A plantes
      12A4bA plants
      A1A4A7A9e1Aa platre
      2A13b9b2a plats
      2b3A1A1ba1aaA4ca8a ple
      8A3b4b16b please
      Aaa2AA1aA1a1A2AA2aa2Ab4A1aa1a plein
      9A2a20A plein air
      2A5A2a3a4a plein d
      4a2a1A1a5Aa2a3a9A plein de
      1A10a1A12a6a pleure
      12C19c pleut
      2a6a6b9a pli
      aB11b5a plier
      2a1A2A1b2AA5A1A1aAA2a3c2A pluie
      4B1Ba2a1A2Aaa1B1A1Ab1aAbaa4b plus
      5A14a4a5a3b plus a
      A10a1a8a1aAa plus beau
      1b15a2a3a9A plus c
      10A13aa2A1a3b plus de
      28a3a2A plus jamais
      b2A4A1A7B plus que
      1a1AgB24A4a plusieurs
      c6a1a1aba2a2A11Aaa1a plutot
      6A3b10c6a5A poids
      21d4A1A poids lourds
      2c16A poil
      2b10A8a1A point
      A1A11A1A1a8A5b poncer
      15A10a1b1aA port
      10a2a11a portail
      2A1aa4d6ABA1Aa1AAA1A2a2a porter
      10a10A6C porter de
      10D4Aa1A9b2a porter des
      A3b4Aa13A3B3a1a porter lourd
      A9A2a4a9A portes
      2c3b5A1d1a3A3a2A6A pose
      aca2AA3B2bA2AA3a2A6a poser
      17A poser des
      a5a22Aa2a possible
      A4bb3A1Ab4Aa3A6A3b poste
      A1A3Aa15b1b pot
      8aA5A1e7A6b potager
      1A2A1A2bb3A5a1a4a pote
      4A4bb11a pote bagay
      2a6A4a2a14a1b poteau
      13A2A8c poterie
      ba2b2b2A3a2B2A2A1aA3ba2A potes
      1A11A3b13b1e poudre
      bb1aA1b1a1Aaba2cBaAbab2AaCA1abA1Aa pour
      Aa9A2a5aa10b pour ca
      b pour de
      1A5A5a4A3b2A pour en
      Aa2Aaa4A1b2a5A2a pour faire
      1a4A1a1aa4BA2ab5A5a pour la
      2aa2cBAa1aBAAac1A1aAba1aa3Aab pour le
      1a1a7a2bAa1caAaaa1A6A pour les
      2a3a9a1a8a pour ma
      5b2A13a4A2b2A pour me
      ba5a2A2A4A11aa1b pour mes
      baA1aBAA1cAA2A1AaC4AAAaAAb1AB1Ac pour moi
      a29a pour mon
      9a2a9aa pour rien
      Aa9A3aA pour ses
      3aA4Ab5b11a3a pour tout
      b6A8c1a3A2A pour toute
      aA4a8a pour un
      7c1A4A5a pour voir
      A6c2A4a9A pourquoi
      a7a5A6a3a9a pourrais
      1A2a5da4Ac1A5a2B4A pousser
      3aAA3A3A1AAAAa1a1a1B1a1AAbAg1A poussiere
      19a5B5A1a poussiere de
      18A2a5a5a poussiere non
      2a3A19a2c3A pouvoir
      2c6AaA15a precise
      2b6A4a17a precise au
      2b1A precision
      12b2A3a1A10A preferais
      aAA1Ab1aaca1Bb2AA1aA1AA2aaAa prefere
      3a1a2ab9a12a prefere etre
      12a1a6a1aA9a preferee
      6b9A3A premier
      8a7aA2b4a premiere
      AA4A3A5Aa2a4b1a3A2a prend
      2c2aA3A1a4A6ca1A6AA prendre
      2b1Aa6A13a prendre le
      5a1A4A1A1b1a1AAaa prends
      4a1AA8g2A1b prepare
      4a2A8a prepare le
      2A4A8d preparer
      2faA1A5AA11A9b pres
      1bAdAa7AAAAbaA2A3A6A1A presse
      3a7a13a presse a
      14B2a pris
      6b5a1c prises
      9A3b6AAA5a pro
      5A1cB1aAa13a1A1a1A1aa probleme
      4Aa9A1A2a1A2a1A prof
      2A2a7A6c9A programmer
      4bb9AA2A projets
      a3a5bA4c6a3A proper
      10a5A2A6a propose
      2A1Aa1A1a3a2B2f5A propre
      a1A8b7C2b propres
      31A psg
      15baa2AaA2aaa ptdr
      bb1A13A1a2a1A ptit
      7b5b3A7aa pu
      4ab2d5A public
      1aA2a1ba1A3Aaabaa5A6A2a puis
      1a21a put
      13A1A puzzle
      bbAAca1ccaa2cA1AbaB1aAAb2A1Ab1aA1a qu
      A9b2a12a qu a
      b4Ba1Aa5A1a3a3A qu elle
      aaa2abaAaA1ab3AaAAa1A1A1A3aa1AA qu il
      1bAA1bAaa3AA1a1aa1AA8c3ab qu on
      a3aa1aa1b1a7b qu un
      Abaab1AbA1a1C1aaaD1a2A2aAAA1bAcbaa quand
      2d2AAa1A5A3A4Bb8c quand c
      2A1A2a1AA5a2a5B6AA1b quand ca
      1AAa1ca1aAAACaA1a2AA2aa7da quand il
      2A4a4a6A1b2Aa quand j
      1A1AA2A2b1b2b1Bbaa1a2a1a4A quand je
      2ab1a1a6a1A1Aa quand la
      3A4aaAaa1b1A2A4Aa8b quand le
      1b1Ae1aBA1aa4a1AA4AA2A4cAa quand on
      2a2A1A11a10c1A quand tout
      1a2aA2AA21aa quand y
      1A8A3A2a4a5c6b quarante
      4abab4bA3b3A4Aa quartier
      21a quatorze
      21a quatorze ans
      1a2b4ba10A5a2a quatre
      9b quatre murs
      a14aA quatrieme
      bAAccAb2a2bBaAbaA1C2b2A2a2AAa que
      2aaA7a3a1a3a1A1A7b que c
      A1b1A1b4A1Ba1AAac1A2b4A1cA1A que ca
      2a2aA12a1a que ce
      1A19a1aA9b que d
      1a1a1A2a1a2a1A3a1a1b que de
      A13Aa2a8a que des
      cb3c2A1A1A1aAa1aBBAB1a2aa1A3Ab que j
      CB1Ac1a1BabAaA2a1aA1aa1aa1abb1AAAaA que je
      8a3a6Aa8a que l
      b1Aa2aAb1Aaa3b2A1A3Aa3a4A que la
      2aAA1A2b2Aa4B5Aa4Aa3b que le
      b9a1A3b5a9a2A que les
      a4A3a5aaA12a que mes
      5a13a14a que moi
      A3Aa5d1A que personne
      6a5a3B2a3a que pour
      2A14b7a que t
      A2bbA1A4A1a1AaA4A que tout
      a12a5a que tu
      Aaa5A1a1Aaa4a3a3A quel
      7a13a9A quelle
      a12A5a4A5a quelqu
      a12A5a4A5a quelqu un
      1a8A13a3b5A quelque
      1a8A quelque chose
      2B4A3A9A2A9a question
      2A1aB1baBaAaAa1bA1CbaAa1a2aA2ac qui
      4A2A1Ab3b5A2b7A2A qui a
      a9Aaa1A9b3b qui e
      a1A7a3a1a3dA1A1b5A1A qui est
      8a2A4d2A qui fais
      1a2a16A9c qui fait
      1a1a3A7bA4a2a2a qui ka
      3a12a9a qui la
      4a14a qui lui
      1Aa1a2aaa4a17A qui m
      1Aa1aA2a1a1A1A5Aa8Aab1A qui me
      4A11c qui prepare
      ca2A7aA6A2A7aAAa qui se
      31A1e qui vole
      5A9Aa17a quinze
      34A quinze ans
      1A3A2A1bab1A2A4A5Aa2aA quoi
      12A17A3A quoi que
      3A14a raboter
      3B3b12a13A rade
      7b6a8A3a radio
      4A4a2c1a17b rain
      1A11a2abA6A ramasse
      4aA10A ramene
      1c11b rampe
      7b1a2A1A1A2c1A9A range
      19b13b rangement
      2a4B11c ranger
      3A12a4A1b1a rate
      7A1a1b5A9a1bA rather
      3a3Aa7A re
      b14b11A reading
      8A real
      13A4a8a1a really
      5A13ab9a rebute
      16d recettes
      8c10A10a recevoir
      5A1c7aA1a2Aa recolter
      2b13a3a4a recommence
      1A7b2Aa1a recre
      6A7A10a recupere
      1a8b6a6a redemande
      7a3A2a3a2aaAcb1a refaire
      2a4b5Aa1a1A2A5a refait
      A3A2A3aa1AB1aA4a3A6a regarde
      19Ab6A regarde le
      6AAA5Aa8a9A regarder
      Aad4A7a5A4A regle
      1AAe9A1B9Aa4A regler
      2Ab15A11A regler la
      1Aa10a5a6a regler une
      3A4aA9a10aa1a relou
      7b6a remercie
      6Ac11a1a remettre
      6Ad remettre en
      7aA5A8b3A remonte
      10a2a7a4a remorque
      11a3c11a remplir
      2a6A21b3b rend
      8a8A rendre
      bb1a1a1A3bb3ab1c1a1a1bab renmen
      4A3b10a renseigner
      3A4a3a1A1aa2a4A4Aaa rentre
      2A7a1a17a rentrer
      4aA17A3c repaint
      3A3A repare
      4aA1cBAA1Aa2B3b1Ab10a reparer
      a9A reparer de
      4a2c1A11A1c9a reparer des
      7A6a5b reparer le
      7b8A6b10a reparer les
      7a15A reparer tout
      4a1a1a7a10A5A repartir
      4A11b13A repas
      1A2AbaA1a9A3b3c repeindre
      4Aba20b repeindre des
      9d2b16a res
      17a reseaux
      27b5A resin
      1A1A7a6a6e1A resine
      8a7c13c restauration
      abBaBBB1AA1a1abaABa1a1AAAA2a1Aaaad reste
      6A8a13A reste debout
      6b2B4a19b reste o
      a4beA1c2aAA4A9AA1A rester
      6a17a4AA rester assis
      6a3a6B11a rester plante
      1A2ab1B1aA3A2A3A2bA2ab2a rete
      6AA13A retire
      3a2a11b1A1bbc1a8a reve
      6A reviens
      8A revoir
      2a2AA1Aa1bAaA1A1AAAa2A8Aa rien
      9A2A3A3a rien a
      7a2a2aa1A2A8a2A1Aaa rien de
      23a rien du
      A6a6a1b11a5a rien en
      a1a2a3b1aA22A rien ne
      AA4a11a5A1a7b rien que
      16b rigole
      16A rigoler
      21ab4A robe
      15a6c robes
      1a1a3AA4BA5B5A robot
      A2c11A4a robots
      a5A2A7a8aA7c room
      a rouen
      4A2A12A2d3A6A roues
      6A6aA12b7a rouge
      A2bA1aAa7a1A2c1f2dA1a2A roule
      19A1AaA3c rouleau
      6eb6AA4AA2B7A route
      6aA13a1A2c routier
      A2a10a3a ruban
      7A2a4b1a rue
      12A15A ryin
      2A2d7B rythme
      1CaBdA2B1BAbAB1ab3AABaabbac1AAA1A s
      3A2AA12b3a2a s a
      14aa5b3a s arrete
      14a2a3a2a s been
      12a2A9A5A s en
      3aA3A4aA10A s est
      4a7a4a8aA1a s got
      1Aa3a2A2a5A7a s il
      1a1A3aa6a8a1a s my
      12A13a s occuper
      Aa2a5a4AaAAA7A s the
      8b1a11A2a sable
      a9a1A3aA4a1a3a sac
      1A7A2a3A7AA2e1Aaa sacs
      1A7A2a2a4a1A5d1Aaa sacs de
      16a saint
      1aaAAAaAa1A1Ab1a3a2a1aA2aa3B sais
      1a1A1AAA2A1AaAaaAAa6aaa4Ba sais pas
      6A sait
      10b12A1A2B sak
      12A3AA6d salade
      3Aa3A sale
      8baa1a6a4b6b salle
      10a1a6a2a8b salle de
      7Aba7AA3aa3b salon
      b1A6A4a1A1a7a3A salut
      9A salut je
      A3aAa7b1BAaaA6a2b2A samedi
      1A15A5b3b samedi je
      5a2a1A2A13AAB san
      1AbABe1ABaaaAAABBA1aaa3AA2b3aAA sans
      4aAa15A8a sans arret
      2A2b5A8a7A1AA sans personne
      5b12a2b3A sans qu
      5a6A1A5a2A8b saoule
      11B10B sapes
      1aa satisfaisant
      1a5A8A2b5a satisfying
      1a6a7a4a saturdays
      16e14A sauce
      4a1A4aaaab8A5aaA1ba sauf
      12a3a7A9a sauf la
      7b sav
      3bb4A2a5a3aa1A school
      A2dA9A16b scie
      3d14a scie a
      A32a scier
      3A14d2A9a1a sciure
      A5Aa15b scoot
      23a scooter
      6AA15a scooters
      12A5a4a3A scout
      A12a scrap
      2a14Bc6b sculpter
      5a5b1a4B6a sculpture
      aA1Adaa1BAbacA1ab1ABAB2aa1aA1A1aAcA se
      A10a4aa4b1A2a6a se ca
      10A1b3A13a se lever
      1B2BA1a3a3b5A2a se moi
      29A se pas
      a4a se que
      5A3c18a2b sec
      12a5a10a5a seconde
      7a segpa
      1a3a3a6a6bA6a seize
      5a3a6a6aA6a seize ans
      4bd5A1A11a sel
      a7a3a4c2a1A selling
      1A1a2bA3A1aA1aA2a3a3B1a semaine
      2a3A1A6b1a1a sen
      2a1aB7a3A1A4aa sens
      5a10c1a sent
      12c1b3A3b2a6A1a sentir
      5a6a8a12A sept
      6A14a2A5A serait
      1A13A4A3A series
      a7a3A22a sers
      11A4A2aa serveur
      8b7A4A6b1a service
      A4A2a6A3A servir
      4A3a7a2A8a servir les
      Aa3AAAA1aAA1baAb3aAAA1AAAb1AbA1A ses
      aa3A3b9A1AAa3A3A sete
      A2a1ea1b2A2AaA1AA1AAAA1a1A2a seul
      4Aba1aA16a seul dans
      4cA13A seul je
      a1aA1cA1AAA2a1Aa1abA1a3Aa2A seule
      a4b11a1a5a seule dans
      12A12a6a shaping
      a5AAaa1aA1aa1aba1aAaa5A4A she
      a1A9A1a3ba1a2a1a8A she s
      a13a2A shed
      A13a2A shed with
      4a3c2a9A1a3A shop
      BAa2a1aaa1a1bA1aa1aAAaaaAbaAcc1A1Aa si
      2b6a3b4aB10a si c
      A4a11a4a1a5b si ca
      4AbAa4A16b si je
      6a2b25a si on
      4ac11a9a3a silence
      14a6b2a since
      6a3a6A3a2a since i
      a3a1a1aA10b7bba1a sinon
      a3aAa1aAa17aa2a sinon je
      a1a3b22A sit
      A4Ad2a6A site
      a5A8A3aA2A2b2aA sitting
      4cAa15AAaa six
      bb16a skate
      8A6a sketching
      10AaA9b sneakers
      AAa2aA2cA5A2baA4a1b1a1aaAa so
      A4a3a so i
      12a5a1b5a so much
      6bA4A1Aa4AAB1a1aa6A soeur
      8a10a10A soient
      AAa1AbABAaa1A2aA2a3A1aA1aaaAA1AA soir
      aaAa1A1aa1A4a1A1A5a3A soiree
      3a3a12b soiree a
      4A1b8AaA2aa2a5a soirs
      2A1aA3A2a17a sois
      4aaA2a6a2a11a soit
      a1A4a1A4a4b14eb sol
      A1A2A2Aa2b2A1AaA6A3a1B2b soleil
      12b soles
      5c7A solitaire
      4ac3Aa1a7a solitude
      5c2A3A14A solo
      1A2Aa1aaA1A1B1BBb1Aaa1a1A1A3c3A son
      a20b4a son grand
      23aa son is
      1a1a3a23A son oncle
      1A10aba15bA sonne
      2a1AA3aA1A2a1AaA2a1a5a1a sont
      9A2b2b1A2A2a3b sors
      a4a4a1A4aaA5a sort
      1aa3A2a2aa3a3aa9b2a sortir
      13A15B3B souci
      A1a7A1Aba1A3A3aA5A souder
      2a10ac souder des
      13b9A souder un
      3aA8A6A2d soudeur
      10A2d5A soudure
      10a1A4A7c9a souffle
      17a6A souhaite
      4a1a1a1A5b3a2a4a soul
      2A4aA1c1b1A12B soule
      10b17a1A soulever
      4a3c sourire
      A1a1A1A2dA1b4A1aac1A2A1a1A1b2d sous
      2a1A7bAa4aaA6a1A1c2A sous la
      A6a1a2b8c2A1A5B2b sous le
      9bA1A4A6a7a1a sous les
      7A4a3A11a souvent
      14a7a spectacle
      2a2Aa7A16a3b sport
      3A3A1a2B10a8b ss
      35A st
      AA1c2a2aA3AAa1a1Aa1AA1a1a5A stage
      3AA1A14a3a3a stage chez
      8aa6b4a stage dans
      3b9a2A1a9a stage de
      6a1a13a4a stage je
      4baa1A4A stage on
      2a1a1a1d18a1a stand
      8A4A15c standing
      25Aa4A station
      abA3aA4AA2b5a1a4a still
      A5a1a3A15aaaab stop
      2a1b4A14A1aA3a1BA stress
      5Aa1Aa1a2a12A stresse
      Ab11b10A structures
      4a1a5a stuck
      aa2AaAba1ba4A3A1A2a2B5Ab stuff
      1Aaa2A4a1a1A2A3A2a1A style
      6A3a5AA11a5a suer
      1aa5a3B4a9a3Ab sui
      1aaA2a1acb2AbABB2BA3AA1aAbAAbAA suis
      8b12A suis a
      17aa14c suis allergique
      4aa1A1bb1A3a2A4b7A suis bien
      A2A5A1aa1b suis dans
      32A suis de
      7A1A2a8A suis en
      4aB4ba suis euh
      3a3b3a4A9A suis le
      2a30a suis maniaque
      aA2aAa3a1A4A1b2A1C3baa4A suis pas
      2a8a2A20b suis plutot
      13ab9A4B4a suis reste
      16A suis sur
      8b13a suis trop
      A1a1AaAabbA6A6b3A1a suis un
      7a3A8A5a suivante
      6a8A suivi
      1a2a12A5a3a summer
      2b2A5a2A2A3A9A super
      2A1aA2AA3a2A1aa11a2aa supporte
      4aA6aa2A1aa11b2ab supporte pas
      BDaaa1aBAAaAa1abBBaAd3b2baaBBbAaA sur
      A6a7A5c1bAA7a sur ca
      1B1aa1d8A4B1A1c2b4A2A sur des
      4a1A1AbB2bAA8A6A sur l
      3a1Bb2ba1a2a1AAbAa3AA4ba2A sur la
      2BAaaaBaAb3AAAAAA2A1dabaA3baA sur le
      1A2aaA1A3a1AA2b1AA2bA2A1AA2Ca sur les
      5A11a2a sur mn
      2a6A6Aa10a3a sur mon
      2A12c4A sur papier
      1aA2A6A16b sur ses
      AAbbAaBaAAA2AbA3A4Ba1AA1A1a1f sur un
      2ba7aaAc9aa1b1A4aa sur une
      a1A2aA5AA2aaAAA2AA3A1a1A1a surtout
      5a7a3b10AA1a2b surtout pas
      1a2a12a surtt
      3b12aA4A2A surveiller
      2aCABcAABaAaaAaAbAA1AA2d3a2AA1a t
      4a1A1A1a1aa14A1b1A t after
      2A6AA3A2a1A5a2bA4aa t as
      10b6b7c1a t ere
      4A7A15A3b t es
      8A t il
      31B3A ta
      1A3a6a1B1A2aA4a table
      4ac13a5A1a tache
      b14A1be3A2a taille
      b14A1ae3A2a taille des
      8a3aA1A1ac3A9A tailler
      2A9aA3bc3A tailler des
      31b3A take
      A6fA11a taking
      2b2A6A2Aba2a tan
      aaa3Ab4aaa4A10a3ba tant
      1aa4a1a2a1a tant que
      7A4a3a2A1B13a tante
      A1A6Ada1ba5A10a3A tape
      9Aa2b6b10A taper
      9A9b9a tapin
      16a13d tard
      AAAb1Ab1bA5aA1C3A2b7b te
      3bcA3a team
      1abA10a technique
      b14a4a techno
      a15b1A4a tel
      4A2a6A5A tele
      A1a4aA1A6a2a1A telephone
      8a1b5A9a tellement
      aAa2d1A2AAA2A1A1BA2a1AA1Aa1Aa1AA temps
      4Ab temps a
      6b2a1aa7A ten
      aA1A4a8A3A1aa1c tenir
      a7b14a2a2A tenir un
      2Ab10a20a tension
      3a8b6a1A2b1A7AA tente
      8b13d3a tenue
      A5b5A13a terrain
      1a8A1b6b6A terrasse
      Bb1AAAA2A1AAB2Ac1B2A1Af1a3A2a terre
      16ba1aa teste
      1A1A1AAAaabb5A1aAA2BAA1AA1ca1b tete
      9aaca than
      A4b2A1aBaA2a1aA4aA3A3b1A that
      4b2a1a2a2a1AAA7A3a3A that s
      1abb2ba2aAcaA1a1ababa2a1aa1A1aAaa the
      A4a1aa7a the best
      3a3a11aa the lot
      A8A1aA3Ab1cA1aA2b them
      a3aA2A5A4A4aA1a4b2A there
      3a3aa16a they
      1b5Aa5ba1A1A5a1A thing
      b1a3A4a2A2a1aA1A5A2a things
      a this
      1bd2AA1A3AAa5a1A2aa4A ti
      Aa4A1a4a3a3A1A5a tiens
      2A26a tiens pas
      1aA3b1a10a5A6a tient
      b15a2aA4a tiktok
      aA10c3A1A1a2a1a3aA till
      2a2a7aa3c timber
      aAA4b5a5a1a7a1a time
      8a timide
      1bc18a3A tiny
      4b5b tire
      1a1A3AA5d4e8B tirer
      14a tirer des
      2A19a1a2a tissu
      8b13b4A tissus
      1Aa2bb1bA1a4B1A2BBcA2B1A1a2a to
      2b2A7a to a
      6a to be
      6a1a14a to customers
      4A16A1b to the
      1d2a18a together
      2AA2A2a6Aa2AA2a9A toi
      A1AA2a2d8a4A8B1e toit
      1A7A2a1A3a5d9Aa toits
      Ab1A5A3d8a tole
      13B2A6A3b toles
      10A6c15A tomates
      2b4a4A1A2AaA2a1A2AAa1Aaaba tombe
      7a20a5A tomber
      3A3b4A13b tondeuse
      2Aa1A1B2b2Aa3b3Aaa tonton
      4aA1a8a2A1b2a top
      10a2b2a8A tordre
      10A19b tot
      1a1a10a1aaa1aa2aA2a touche
      1b1a10a1b11a touche pas
      Aa5Ca13a2a1AA4a toucher
      b2AbAB1AaAa2aaa1AaA2a3Aa1A1AAAA toujours
      a10a3a toujours un
      3cAAa1A4a2AA6Ac8A tour
      6a1A10A5aa tour de
      1AAAA11A4a1ABca7ca tourne
      3a2b2A2AA4AA3a1A tourner
      Aa6A10b4b1a7A tours
      aA2eAbb2AaAbAAaaaA1A1b2AA1A2a1a tous
      1AAa1Aa3AaA1AAa1a1aAab1a1A1A2a1b tous les
      AAbAabB2B1a1aba2Aba1B1AA2a1ba1aBB tout
      2A2A1a8A13A4A tout a
      4a7a5a1a12A tout c
      a4A1a1a3a1A1AaDb1A1Ab2BAbAaAa tout ca
      baA1Aa1AAAaa2a5bdAdAaA4bAaa tout ce
      11a3b8c2A6A tout en
      5A3A9a13a tout est
      4bA9aA tout et
      17cb4A tout je
      1a1A3Aa5a2a3Aa tout l
      6a3c1a1c13A3A tout la
      1A1BAAaa2ab1aB1a2aCB2BAA2abAB1A tout le
      A3A1a1A5a1aA3b1AA1ba2A tout les
      A1A2AA2A3aa1a17A tout me
      4aA2a5Ab9A tout moun
      1A4A7A4A4A5a3c tout sauf
      10A1a1a9b3b tout se
      3bag2ba1A2A1B2AaA4a4b tout seul
      aaA1B1A1AcB1A1A1aa2a1a2AAaabAAa2c toute
      1a1aB1a5A5A3A9A2b toute l
      1a1A2BAAaBaaa2aaa1a4A1aab1Ab1A toute la
      5A1a8a6a1a toute ma
      a4a13a7a toute seule
      A1A11a1A2a5b1a1A1b toutes
      1aA11aaAA1aa4b1a3b toutes les
      a1b4a8A1A7a tp
      2A1A1a3b5a7Aa tps
      2BA1B9a3b trace
      1bb12b19a traceur
      2A12c11a traceur des
      9AA6a3A4e tracteur
      21a4A tracteurs
      3A6A15a tractopelle
      a5a17aaA3a train
      a5A17aa train de
      A1A1AcA2a5A2ABA1a1A1a1A2a tranquille
      2A7a9a14b transpirer
      baA1Aa2a1ba1BaA1aa1aA2AbAaAbB1B1A travail
      b1A1C9a travail avec
      A3ba3A7Ab travail bois
      a2a1A4c6aA7A travail de
      10a19a4b travail la
      AAbba1a3a5AAa5aA1A1AbAa1b travaille
      2A2B3a17A travaille a
      4AAA3A6Aaa1A3A travaille avec
      4A8b4b11a travaille le
      AAB1bAA1AaAAacAa2BAA4BA3a travailler
      9a travailler a
      2AabC7a travailler avec
      2b1b10a travailler en
      10a1Ab4C3a1aA travailler le
      4A25a travailler seul
      a4a18a travaux
      2a9a travers
      1BcB4aAA2A1a1A4a1e2a tre
      17aa5b trees
      2bA4A15A2Ab5b tremble
      2c1A trembler
      2a2A7A18a trempe
      4AA1B1a6a2AaaB1AA1Aaaa1a1aA tres
      2A4AAac2A3A2a1A3a4A tres bien
      a5a2A5a5a6aa2a1aA tres peu
      a21b tricot
      5c triste
      a4AbA1Ba2Ab1AAbAAAaA1Aa1a1bbA1ab tro
      aa2aAc3A3A3aA tro bien
      2a15a5aa1A tro bo
      1Ab1ab1ba1aa4CAA9A2AbAc trois
      2Aa3a4A5a4a8a troisieme
      13a4aA12A trompe
      2A1A1B1a1BAAa1a1aBa1bA1AbAaa2bB1ac trop
      18a2aa1a trop bien
      3a29a trousse
      2a2A1aA1a2aba1ba3aAa2A6AA trouve
      7A7a1aa5a trouve ca
      3a10A trouve la
      7ab1Ab2A2A5a3A trouver
      b5abAaBaAB4aAa3A3b1A3A truc
      4a11A truc a
      1A3A11a10aa5a truc c
      1abAabAaAacaaa1A2A2AA1A2AB trucs
      1AA2c4eA3A9A4a trucs de
      1aAA1AaA1Aa1A1A1CaAAAA1bAa3aABBAA tu
      5A10Aa4a tu es
      a4A1Aa14a3a tu me
      14A8a8A tu peux
      1aa13A tu sais
      aa2aab1a4a3aB5A3aA5a tu vois
      A12a4A8a tunes
      21b4A tuning
      6a6a8aa11a two
      1AaBDBaA1ebbAaAaaAbaa1aaA1ABa1AaAAb un
      2a1b1A2A2A5A1a1A8b1a1A un atelier
      2a15A9b un boulot
      2a3A4b6a6a un bout
      2A3c2b2a4A1Bb3b9A un bureau
      2a3a2a2a1E2Aa un cable
      15ba4A un carnet
      4A1B19A5a un chantier
      A3a8A2a2a2Aa1A5a3a un coup
      A un de
      4ba1A2b1b7d un ecran
      6C2c9a11b un endroit
      4a2a1A11a1a8a un garage
      22b un garcon
      9A un jeune
      1A4e1A5a6a2b un jour
      9b9a2Aa9a un local
      A7ac8a4a un magasin
      b1A2aa3b1aa6a1A5a1a un metier
      1a2a2A1A4A1A7a8aAb un mur
      1AA5a5a2b un petit
      6Aa2b2a1A1A1a1A2A2A6Aa un peu
      1aB4a7b19a un plan
      5a3a9a un poste
      13BA5A un robot
      3A2a1AB3aA10a2a un stage
      AA4aa1c8a5B7A1e un toit
      3c16A4a un tour
      a3A3bAb1a un travail
      a1A1A1aa1aaaAa2AabAAAa5A un truc
      8A17a un vrai
      1a4a2A3aA1ac3a1A2aa uncle
      6a6a2b9a uncle s
      2a4bAa4A6d3b6A under
      A1bbbCaBA1a1A1A1AbaaBaabaAAbabab3c une
      4dA10A une bande
      1c11AA une cabane
      1A1ab1a2a8a8a une equipe
      15c une feuille
      16aa1a5a une fois
      3a9a5a6B une fraiseuse
      16A5a6bA une heure
      1aaaa2a1a11aAA une machine
      18A une petite
      1BbA5c1aAb5a7A une piece
      3A14a une planche
      3b6aa6A3A2aA une presse
      3a2a6a2a13a une semaine
      2a6b3A7A4A4a une usine
      7c10a4c une vieille
      1Aa17a une vraie
      1b1a1AaaA2c2b2A2A1A1bAA1abbA1abA up
      1a16a5a1a7a up a
      1Ab8a14B up the
      1A2A6d2A9A up with
      4b21a us
      9ca1aB7A4A3aa3A usine
      6A14c1Aa1A v
      AA1AaAbA1B1AAac1B1CAA1AAAA2bAAC2a va
      5A3A12A7BA va je
      10a1A18Bb1b va mais
      a5Aa2a1a1AA1b1A7AA1AA3A vacances
      13a9a6af3b vacarme
      1a4A1Aa2a3Ba1aabA1abA1aA3a1A vais
      10a10a2b vais been
      19a5a vais chez
      14A2b10a4a vais got
      12b1a17a vais pas
      9B1ab4A van
      2A3bA2A vas
      6A4A1A3A7d vase
      9b2Aa7A1b2A velo
      7b1AA1A1A1A6f9aa velos
      4a7a4a14a vendanges
      8c12aAA1A vendre
      a3A3b9a6a vends
      2a1a venir
      5A2Ca2e vent
      8aa1AA9A vente
      8B2a10c ventes
      18a8a4A vernis
      2a2A6A4A7c9a verre
      1a13a1a4A vers
      5A21b vert
      2A5A5a4A1A10A1c vertige
      22a10a vetement
      11a7A2a vetements
      a5A1b1a1aA3b3BB8a veut
      A2aa1c3aa1aA1aAa4A4A1a1AAA veux
      12b5a5a5A1B1A veux bosser
      8B3Aa2a7A5c veux etre
      1A9A1a5a2a4a veux faire
      3AcAB1bA2Aa2a2abA2A5a3ab veux pas
      2a7a veux que
      6A1ba11a10A veux un
      8A7f viande
      7a13c1A vidange
      bA2Aa4c1B1A1A2b2A1b2A3AA1bA vide
      20b3A video
      21A video sur
      A12b3a1a1a videos
      17a1aAa videos de
      AAB1AAd1b2adaA1AA1AA1A1aA2aA vie
      7c10a4c vieille
      2a4a6a6b1A vieilles
      31aa viens
      31a viens de
      3AA1Ba4A1c8a vient
      A2A4a13aa vieu
      3a2AbA5aA1a1ab1bA1A vieux
      4aA6A1a2aA4aa1a village
      4A1dA3A3aa2A1A1AaAba ville
      1a1A7a12A villes
      24a1a2a5b vingt
      1abA3A5A7a2A1A1a vis
      A vis a
      A14a9a visage
      baA15A10A1a visser
      8A3a3A14a vit
      4c2A8bA vite
      3a1b5A4A vitesse
      2A2a9AA2b vitres
      8AA vivons
      6a4aa7A6a vivre
      4a3A vle
      a4a2A4a10b9A voi
      aa1A1a2A1b3a2aaa1A2A3A1aa2a voila
      14a1A3a9a voila c
      AbAaaAcc1BAAb3Aa1ba3A2CaAAA2A voir
      4b1e14A4a1a voir du
      14a4a5a voir la
      1a3A2A3c1A6a2A voir le
      ab3aaAcA3a3aBAA1AaA3aA5a vois
      6A3a7a vois pas
      7a4a2A1b5AAa voisin
      1a8a6B voisins
      6A1a2b6a1a3A5a voit
      A5AaA5a4a1bAB2A voiture
      1A5AA1a3Aa3a1c1a voitures
      3C2A1A3A4A1AaA1A2i3A3a volant
      5A2a6Aa9A3aA1d vole
      5A13a6Ab volets
      11b8aA4A vos
      2B votre
      1A1A4A5aa3AaA3a voudrais
      16b4a2b2a voulais
      A1A1A1B1AA2A1A2A2AA1aA5A1aAb vous
      11b2A17a1b vous voyez
      4A1d3A voyager
      2a5a2a2A2a14a1b voyez
      aaA1A1AAA6a1A8b vrai
      15aa3a vrai j
      1Aa17a vraie
      7aA5b1b4aa8a vraiment
      10A1b4C5b vtt
      2aa3a1A8a2a3AAAb5aa vu
      13a4a vu un
      12a2a7bc9AA vue
      1A19A2a1B wall
      9a2b14a7A walls
      3aa18b2a want
      3a2a16b want to
      1A4a3a2a3A8b wants
      1A4a3a15a wants to
      2b22a warhammer
      1aa1a3a2a5A3b2aA was
      A1a13a9a watch
      9aA8A6a1a5Ab way
      1aA1aA1AAAaAAa2bA1AAA1a1AA we
      a6a3a4a1b1BAa1a2a2a week
      b7A11A6a2b week end
      2Aa1aAabaA16a3a3A what
      9a7a9a3a3A what i
      2A2a1b what s
      8a1a1a4A12b whatever
      6a16A1bb2A wheel
      a2A1aa5A3A1aa5A4aAc2b when
      4a5a14aA1b4A where
      3a4a18a who
      aa12a4a1A5a whole
      1A6aa2A9a9b winter
      a8a2A1b17A wiring
      4b1A1aaAaa1b2Ab1A1A4A1AA1A1AA with
      aAa1A4b7Ac8A with a
      b5aaA2A2A3A2a1aA7A with my
      9A2b4b with the
      17a won
      13a4c2a3a wood
      2aa1baAA3A1a7A1a4A3AAa work
      b3a1AA1A1A20b working
      b3b27A working with
      3A3b14a works
      1A4c1a2Ab3A3a4Aa3b would
      1a5a wrong
      3A5a wsh
      1a11A7a1a2a3b x
      aaBabaAaABAab2AAb1Aa2Ab2CAaA1aaaB y
      2AAab1aAA1B2aAaba1A2AaAAC1aAb2AA y a
      aa13a9a1A y passe
      20b3b6A y suis
      4a7a7a11a y vais
      1a5a year
      a13a1a4A1aa yem
      2a10aaa6a1Aa8A yeux
      2A6b2a3b10b yinm
      A2b12A4a4a yo
      ABb4A2b8AA4a1A6b you
      a10a4a11a zafer
      17b6a6a zarbre
      5b18a6A2A zero
      Bb1cb1aBbA1AB2ab1aA1A1a2abaAbA2ca ~_a_
      A1AAAAb2g2AAA2aAbaba1a3ABa1AaA ~_ab
      aAaaCB1Ad1aA1dC1B2ABA1acAab2AAA2A ~_ac
      a2dA1a1bA1A2a2bB1bA1aaa2aAa1A1Aa ~_ad
      15A4B1A1a2e3b2A ~_ae
      A2a1aAA2a1a2a1aac2A2AAcAaaBb1a ~_af
      1a2AaAa2a2AAA1AA1A2AaA3a1A3c ~_ag
      1a2a1a1a21A3b ~_ah
      1AA1AAd1aCB1f1A1A2BAA1AbAa5AaAA ~_ai
      aAeA1b4AA1a2AAa1a4d ~_aj
      ca2cb5A4aa3A3c ~_ak
      c1BaBcfAA1AcacbA2aABA2aAaa5bea ~_al
      1A1cb1ABb1Bb4Ca1AAbBaA1a6A ~_am
      A1Badcd1AdaAcBAa1AaCab1ab1aacACbAAB ~_an
      badbB1BdAcAABABabAabb2BA2aA1d1A1Aa ~_ap
      ACBaBAaAaBad1a1bAcbACaaAdeCab1A1BAAB ~_ar
      BeABa1b1BD1AAcBA1aa1AaaAA1B2faa1f1A ~_as
      1bcaAcAAab1AAbAABAbABAAbaaA1AA1a1aAb ~_at
      BA1abdaAbabDaAA2DbAAa1aBcaAA2c1BbA ~_au
      cb1Cf3AbdaaAcBC2CB1AbAb1aaabC1b1A ~_av
      6a2a2a19A ~_ay
      1fbcbAaB1Ca1Ab1BbaaeCBcAaCaaa1AAAAbB ~_ba
      Abc2cc1cbaadbaAaAC1aAacdbABaaBABbAA ~_be
      c1Ba1AAeAbbBc2bB1Ac1a1hABBaABAABA1C ~_bi
      BAAbA1AAABAbAb1a1aBaAAa1aA1cAaaAddbb ~_bl
      7A12Ad1b ~_bm
      cC1d1Aabbab1AA1CAeeaABB1AbDeaAabAaCb ~_bo
      cb1Ca3BCeAB1aAfCDeAaAa1aBBAACbcb1a ~_br
      AbaAabbAaba1aAbbd2a1A1A2ABAA1Aa ~_bu
      a1a2aA2AA2A4a1a1A1A5A1a1Aa ~_by
      1bbcaA2abAa3AbaaaBba1b1Aaa1a1a2A ~_c_
      fAbAC1AaAaA2AcbADBAbeC1BAcAcA1bbaba ~_ca
      2dABAAAb1B1Ab1Ba1a1A2A1bB1ABA1AabB ~_ce
      B1AA1AAdaebACaaB1ae1B1BbBAaAAdABa1De ~_ch
      BAA1aAaaBaA1eCbAAAA1AaBaAa2cAdba1Ac ~_ci
      aABA1ACbcaC1caD1BAbccbB1bb1AA1aBB2B ~_cl
      BC1Bhb1b1BfcAabAaAAA1bb1cB1cA1Aa1CBB ~_co
      1ABBbBCBBaaaABagcBBBBBccAaaAaABbA1aa ~_cr
      1ab1a1aA2B1AAAAdbba1Ad3Ab1AaA1A ~_cu
      3A3A12cA1e ~_cy
      1AbbbB1aAacaaC1aab1Aa1b2ca3BbCAbB ~_d_
      adBB1d2bA1Aeb1aAaba1a1bba1A1aAa1abb ~_da
      b1cAC1beABcbdBBaAB1BbAbeBBa1baCca1aB ~_de
      cBa2De1cAAAA1a3BAa1A1AaAaa1bAAa1a ~_di
      27a ~_dm
      2ADBdBa2DAcBabBB1aCE1b1d1Adcaa1B1A ~_do
      a13aa6b3a ~_dp
      AadBA1AAAcB4eAA2abaA1AfAA1A1Ab ~_dr
      BababB2a1c1aAAacAbaA2aca1aCAaC1daA ~_du
      CcA1aabac3a1fbbcb1aAA1ba1aa1A1BAAB ~_e_
      2ABaa1a5AAA1bAbA6Aa1aeA2A ~_ea
      18c ~_eb
      A2a1AAa1a1A1C1a2AAcA3BB1aaABA1bB ~_ec
      1a2a8AaA3Ad1AAAA1b6A ~_ed
      4A3AAc2A4a8Aa2AA ~_ef
      bAA2AA1aa3aa1bba1aAaa1A5b ~_ek
      abAA1A1AB1B1BBd3BbA1a1bbAaB1AB1BAA ~_el
      1cBAAA2aaAcaAAa1bBbb1aA1b2AAa1AcA ~_em
      BcAbkEc1Abab1dCBb2A1A1abaab1a1AAaaa ~_en
      bA1AbAABbBa2aA1a1b1b1a2d2aAab2aA ~_ep
      1AA1b3AA1A2aaaA4A3a4A2a ~_eq
      AaAA6a1c4aa2A1A1c1a ~_er
      ACAAcAA2A2AbA1Ba2A1AAa1bAaaaAA2A ~_es
      ab1AcdBa2B1dbb1d1AbabACcbaaaBaA1aAd ~_et
      1B2B1aAaABAaaab2A1A2aa6aA1B ~_eu
      1aaAbAb1b1a1Ba1bbaA1Baa1BB2cAbBb1A ~_ev
      A1ba1AB2CAAeA2A1A5aa1A1ab3AA ~_ex
      2a12a4a12b ~_ey
      e1Caa2B1BaaC1Aad1a1aAbAacbA1aB1a1Ab ~_fa
      AAaABAC1Af1bAeadaA1C1Cb2ba1C1a1BAA ~_fe
      abgBa1Ce1bcA1be1aBaBa1a1BaABABaAbaCB ~_fi
      2A3A3aa2AAClA2a2ABba2AaddcA ~_fl
      1CbaDAc1AabAbdABeAAaAdB1Bb2AaBbBBAg ~_fo
      baC2B1bacCAAbCAeAacB1ab1BEabABAdAbB ~_fr
      Ac2bBA3AABAdb2BaAA2aA2a2a1B1c ~_fu
      baCAcaaBBABaAcaBbAA1a2BaA1a1baacB1B ~_ga
      BAeabdb1ebBABA2caAA1aa2B3aaDcabB ~_ge
      dAB3aa1AA1a5AAa1a1A3a1a1A2A ~_gi
      c6A1B1AB4A1aaAA2b1a4e2A ~_gl
      1A5cBAAA1B1a1aAA1dAa1Ace1bABbc1d ~_go
      DbABbACA1CcAcaAbAdAAA2AfCe1aA1abbcA ~_gr
      ac1b4eAAa1Aa3AAAa2AAA3AB3A ~_gu
      3AAa1aAA2AAa1Aa1aAa1A1AA2aga2A ~_h_
      c1cBDAD1Cag2aB1BbCaACCbgBABcCBBAA1B ~_ha
      Aaba1aCBabaacabAbbBaa1bA2bBc1AaC2a ~_he
      ABAaA1AABaAACaA1b1a5ABA1a3d1bB ~_hi
      3A1A1AA9a1a3aa ~_hm
      acdB1ABadABaA4aabBAAbaBAAaaca1Aac ~_ho
      A1AA1a1Aaaa2AAAAAbA4b1AacbAb1aAA ~_hu
      6a2A3a1A15b ~_hy
      cbA1aAa1AcbAbA1AAb3A1AB2Aa1AaB1cB ~_i_
      1A4c1aa14a3a3a2a ~_ic
      A1A1BC1aA1Aja2A3a1A2a5a1aaA ~_id
      1Aa2aaa2A2a10a2A3b ~_if
      BACaBaaBAbAAaaCbBa1A1b1bbBaa1ABAbAA ~_il
      A1cABAA1Ba1hABABAacbb3AB2AaA1AAda ~_im
      AB1a1bABBfDe1bc1aB2eAaBAbBAb2Aba1C ~_in
      aA2Abba1AbAAaa2aaAAA1bbAA2B1a2BA ~_is
      1aabBc1aA1BAAAbabAA1bA2aA2AA1c1bAa ~_it
      1caaB1Ec1AAA1aCa1aC1c1Aa2AA1bB1Baba ~_j_
      bACbbCb1eAA1B3bcbcAAAB1BAbBd1acAB ~_ja
      12a3b3b3b1b ~_jc
      1a2AaB1D1BbAB1ABaA1bAdA1aaBbAA3a ~_je
      2b1A5a7a6a1a ~_jk
      aca3abA14aA1AA3A ~_jl
      a5a1aAb5Aa3a1aAAAa3AA1B ~_jm
      1BAAa1eaAc2ccBAB2B1BAA2dAaAbabAAA ~_jo
      2A1A2a1AaAA2a2aAAaaa4A1bbb ~_jr
      2A3A2a10a10a ~_js
      baaaBaA1AA1AAb1BAaAAbA2ABb3Ba1A1b ~_ju
      1aAa1a1A1bdbb15A3A2A ~_k_
      agaaAaBd1bA1AaaaABccAa1b2c1bA1aabBa ~_ka
      2A3AA1aA3A1aA1ca1a5b4aaA ~_ke
      aaa1aa3BbAaaA1AAB2aBbA1dAfaAAA1bb ~_ki
      8c3a1b1aA2A ~_kl
      5Aa16A6A ~_km
      da1A4a1bA4a1a1AA1a3A1a ~_kn
      aaA1cbBAc1bb2aABaaca2AcB2aAAB2A ~_ko
      4A1A4a1A1eA3b14A ~_kr
      12A2Ad5f5A ~_ku
      1abbb1Aabb1Aac1aBAAcb1BaBaaaaAAA1baa ~_l_
      dB3A2c1bbbcBABAAhaabA1b1eAaACc1B ~_la
      CaAa1aAAcAcAcbe1a1bb2cacAaAdAfca ~_le
      CCAgBcgB1aaabb2BBbCaDcAAaBB1AAAA2B ~_li
      bBb2a2aea1AAB2b1afgCAaABCb1Ab2bA ~_lo
      B3aAbA1d1BA1c1aA1aAba2AAAcAA1B1A ~_lu
      1a4bA5a2AA1AA1aA3A2A3A ~_ly
      a1Adb1BaAA1bcebA1b1a1daB2a1baaa1BAa ~_m_
      ibBeBaEabCbbabCA1aABabbaFa1BcA2c1AA ~_ma
      1a2Ba1aaab2a1A2a1aa3A1Aa1AA3A ~_md
      bba1AacbABB1ddAaBBaa3aA2aBaaCABdb ~_me
      abjB2bCBbaA1abBbaC1bbB2AcbB1caBaBa ~_mi
      1bA2b1a4bA1AA3Acbc1aaa2A2AA ~_mn
      AbAC1bdabAcdABaa1BEBaCbgbdA1c1C2BCa ~_mo
      5b2a1B8a8a ~_mr
      BcB2aBCBchA1CbAABA1aAAAAb1caAB1BbA ~_mu
      ba1AAcAb2a1BA1aa2AaBa1aA1a1a1aab1A ~_my
      2aA2Ba2A1ab1a2bBC6A2AA2c ~_n_
      A2aABA4b1ABb1ba1B2CBAa1B1AAaAdA ~_na
      AbaB2cbb3b1ABaA1jBa1bAA1BAA2CbAa ~_ne
      1B1aBAA1b1aAa2BabbbA1AAaA1ba1fa1A1a ~_ni
      1AaAbA1ab1aBB1A3B1A2AA2baa2bb1b ~_nn
      cb1A1daAACB3bAbc1aAA1ABaa1b2dabba ~_no
      aBAb1BA1AaacaABA1AAAcAAA1Aac1AiAAbAa ~_nu
      1Bd2abAddAAab1aaCaAA1AAeaA3A2aaD ~_o_
      a3A2c3a6Ab2A1A ~_ob
      AA2A1A1A1AAA1a2f4A1a1aa ~_oc
      2A10a4c3a4A2AB1AA ~_od
      3bbAA1a1aAAa1a1ab1aB1acaAAa1aAa1bA ~_of
      6a3A1a15A2a ~_oh
      3a4A3a3ac9a2ca ~_oi
      2aAb2a1A2A2ABca9a2AbaaA ~_ok
      2aa3b3a2A5Aaa ~_ol
      7a2A5b11a5ab ~_om
      Bba1c1eAB1BAB1ABCb1DbaC2aAa3CB1b ~_on
      aAAb4A2Ab2a1Ada2A3b1aa2a2A ~_op
      AAdBa1ABa1Af2BaCaBeeB2AcAB1AAfdA1a ~_or
      2Aa6A3A5A7a1Aba ~_os
      Aa2cAAb3A5AA1aeaA2a1A1b3e ~_ot
      A1babc1f2abda1aa1d1baAAacA1aaBcdAAB ~_ou
      1A3aa2AA1ba3a2aA2a6A3c ~_ov
      2A2baa3c10a ~_ow
      Ba3BAdaAA1BC1ba1baCaA2dbAAACca1AC ~_pa
      1b4AbA6A4h3A1AA6A ~_pc
      1BeABdCEb1Cc1BCbBaBB1bA2Aehb1CaAbd ~_pe
      3a1a2a1A4b3aa7b5A ~_pf
      AAB1A1Aa1AgA3AAa2da2A1A1A5AA ~_ph
      1ceAEaBBCacB1aa1AAAAAB2aaad1eB3a ~_pi
      AcbabEacBb1AcaAdaabbd1AACbaDab1Bcaaa ~_pl
      cbcC2BcB1gBBc1aAd1CAaaaBgBBAebaAecB ~_po
      BDffCdAAD1ba1BbAgAa2CaA1b2Ba1C1A1A ~_pr
      7c23A ~_ps
      aabAa1AA2a3Ab1b3aaAA1aa6A ~_pt
      Ce1c1bAbc1BbAaCAA1a1ABbcAa3aAAA1A ~_pu
      2a14a1b5A2A ~_pw
      1E5A2A2aA2dB1b2Ag9a ~_py
      b1AAbabbBAcBcAab2ab1bBBaDAAb1ebbbaa ~_qu
      Ba1CaBAfAdCaebaA1badAaBA1BAcAaBd1A1A ~_ra
      AB2ACAhb1E1c1caA1aAA1aaabEbAa3c1A ~_re
      AB1C1AB1AacAaaA1c1BCA1a1A3a1A1bAa ~_ri
      A2eBAd3ABbCBAc1BBAcadbAbeB1BBAAac ~_ro
      BaAbaA2AAd1AAab1a2aAA8aCaaA ~_ru
      5c6AB4A1b7A4A ~_ry
      1CaBdA2B1BAbAB1ab3AABaabbac1AAA1A ~_s_
      A1aCCcAab2BBBa1B2bCa1aAAA1caaAA1Ba ~_sa
      bAAc1A2BBBc4ABeB3dbbBAcA1d1ba ~_sc
      1AAaebaCccABcA2aca1cBa1AbABBcBaaAbB ~_se
      aaaAAaBaccab2abA1a1BA1ba1aB1a1AA1Ba ~_sh
      cC2cafA2BBa2A1abBe1CBb1cabdbccbDb ~_si
      aa2A1A1B3bD1eABaaa2ecb1A ~_sk
      2a7a1aB5B14A ~_sl
      10AaA6a2b ~_sn
      1A2AcADbdaBfcbacA1ac1CAa1BCaBcbdC1c ~_so
      AAcaaBb1AA1bAacAbb1cAaaaAAAaA1AA2A ~_sp
      3A3AAa2B7a2a8b ~_ss
      bbbcbAbBddcaBcBAaCAB2cACcAAAeA1aCCA ~_st
      1B1b2aBBab1aAA1Cb1A1A1baABa1cAbacbb ~_su
      A3A2A2e5a3b7A6b ~_sw
      2aCABcAABaAaaAaAbAA1AA2d3a2AA1a ~_t_
      A1ABAbBbAD1AabAacbf1aBbABbB1A1bcBAaB ~_ta
      AB1b2cAb1AacBaaBaE1AAA1AecAC2aAaab ~_te
      c1BbBBabAAbaa1caaaad1b1aBa1aAA1ab2a ~_th
      1cdaAB2cBaBaccAa1bbA1b2bA1BaAaaBAA ~_ti
      1cAebaAaaaD1Bc1AAbaBAbaadaAAbBaBBB1b ~_to
      a1a1A1aa2b7A5Aaa ~_tp
      b1eBA1Ea1AcaBABCAaaAAbbAb1cAd1bafBcc ~_tr
      A1BAaA1AABaaAbB1DbAABbA3AaaaB1AA ~_tu
      AAba2bA2A1A1AAAA2bcaaaA1a3b3a ~_tw
      7a1A2a1a3A2A1ba6d ~_ty
      abaa1EcaCfcaBA1BbbAaaf1b3AaabbAB1a ~_un
      1b1a1AaaB2c2b2A2A1a1bAB1abbC1abA ~_up
      1B1cb4ce1a2A2AaAAA2A2AAba1A1A ~_us
      AABB1CfBdCBAa1dBC1C1a1A1AeBAa1B1Aa1a ~_va
      B1AAaCA1b1A1aABBEd1BCB1fc1B1B2cb1cc ~_ve
      aaBABAacaCBBcBaAa1Cedd1agC1B1B2bBa ~_vi
      1aCEB1g1cCA5aaA1bfCB1AgBBBABBa1A ~_vo
      a1AAA1A1C1A3a1b1AAaa1A1Ab1A2d3A ~_vr
      2aa1A1a1A2a2b1Aa2aAbcAAAb ~_vu
      BAbaa1a1Ad4BaAB1a1ab1baaa2AA1AA ~_wa
      4aAa1bA1aab1a1BaAaB2aAAaaAaAaAAA ~_we
      a1A1Aca1caa1AAbaAAcaAAA1Ab1aaAb1b1Aa ~_wh
      aA1Ba1AAddBaa1c3b1aaAb2AAaaBba1AA ~_wi
      Aaa1aabAA1Ac1a1ABacAb1dA1baA2aBbBd ~_wo
      1a5a13A6a ~_wr
      aaBabaAaABAab2AAb1Aa2Ab2CAaA1aaaB ~_y_
      A5A9b6c2a ~_ya
      aa5aA4acba1b2Aaaaa2a5A ~_ye
      2A6b2a3b10b ~_yi
      BBba1A1AA1b3bAAA1A1b2A2A3A2b ~_yo
      c3aA1ABA1a2AA1eb7A1a2a ~_za
      4ab7a2b1b1g2aa1a4B2a ~_ze
      AA1aA1b4a1AA4aA1aa7A1b ~_zi
      c3b3a8A2a9bb ~_zo
      3bAA5A2d1a ~ab_
      ac2Aa4a2A1a1a5A ~aba
      2A7a6aAa4A2A ~abe
      A4aAB1A2A4a1A2AAAAb1AC1AA ~abi
      1BabEAA1cBa1b1e1CB1baAB1AaAA1abAaAB ~abl
      AA2a1b1aaAA1aAA1Aebaa2B7Aa1A ~abo
      eAA1AA1AAgA5a1aA2a1A2A4A ~abr
      13A1aa2a4a2a2b ~abs
      a5a1AAa1aA3A4a1a1a1aa1b ~ac_
      2AA2AaA5AAbaaa3aa2AA2eaaAa ~aca
      2aaCAaAcAAA2A1AaA1Aa1abAaaA2A ~acc
      aaaAc1fBaCA1C1AdB2cAA1AB1a1BA1bb1ac ~ace
      aA1eacBAbAdB1AABAABAa1A1Ab1d1AABBaAA ~ach
      AAba2A1a3ad3a14b ~aci
      10a1bc1A1AAA1A1baAAAb1A3AA ~ack
      2b14b4a1A ~acl
      AcAaA2A1aAAAA1adAAa1Aa2b1AbAAa1AA ~aco
      a10B1AA2a1AAA5i6a ~acr
      1A5A1A2a11AA2e1Aaa ~acs
      AAcABAaaaAcbaAaaBaAaAA2A1dA4A2A ~act
      4baA1b2A5a3A ~acu
      caa1ba1bABA1Caab1aa1Ac1BAaeA2a1aA ~ad_
      a2aA2c6a2bBBa3a1A ~ada
      cBa1b1baAaAAbBABAd1aaA2hB1c1a1A2AA ~ade
      1A1aAAAaaca2Aba1aaAAbaA2A2a2A ~adi
      3aa4A1A1Aa1aA1a1A1aaa1a2aA2A ~ado
      2Aa2f1A4b6AA1bAAA ~adr
      2a1a2bA8b3a2a1A7A ~ads
      15A4B1A1a2e3b ~aer
      1a4A8AaA6b6A2b ~afa
      c4A1ca1A2AAAaA1A2AA2A1a ~afe
      3a1aAAAAA1a2A1A1b1AB1aaAcAabdb1b ~aff
      6A2A2d1a4a4b2a ~afo
      1aA7d4a1b1ac1A4B ~aft
      a3a1AabcbbAA1AA2AaA2aB5AA2A ~aga
      1aebaBbBbaa2CabBbbba1BBAaA1ca1Cb1AB ~age
      A5AAA2e1A1AAabAAbA2BA1a2b2a ~agi
      BAbAa1baBaaAcAAAaaA1AbA1aAaBA1A1A1aa ~agn
      4Ab4b1a22b ~agr
      2a4AA1A2c2A3cA1Ac3a1AA ~agu
      Aa1b2aaaA1aBA1aA1A2BA5AaABB2A ~ah_
      4a1A5B3aA5c1a5aa ~aha
      baAaC1AaEA1bB1Aa1ba1A2BBaAaBa1Aaab ~ai_
      Aa2gA1ab2Aa3AA1Aa4A6A1a ~aid
      AA2AAAB1AA1a4eAa3AbA1ab1a1A ~aie
      2a7A3b7a5a ~aig
      b1eab1aB1acc1c1BAbdB2aAABCaB1aAa ~ail
      A1a1aab1aAaA2bbAABa1a1Aaaa1aa2AaAA ~aim
      g1Bb1CAeABaCaCAC1BaBbA1cba1aCAAAAA1A ~ain
      b1B2e1aCa1bf2B1ABaBAbaAaBb5c1C ~air
      1B3AcAab1aAAa1caAbbaaAdd1bbaAaABCe ~ais
      b1aAAC1cbAA1AbAb2aBDbAAb1AAa1BABAB ~ait
      5c ~aix
      a2b10b1A8A5b ~aj_
      3A2bAAaB2A3a1bA1AA3aa1Ab1AaA ~aje
      a3Ab2A2c5A3a3f ~aji
      b1bacabA2bA1AA1aaa1Aa1aAb1AB2AA1c ~ak_
      BaAAa1a5A1a1e1AAabbAAaA1AA1aaaa ~ake
      aA5e2Ac4d2a3A1aAa3a ~aki
      2a5b17a ~akt
      B1BAb1BABdacBeAAABBdA1B1A1Aa2Ba1aAB ~al_
      a1a1A1A2aa1bAaAaB1dAaaagaAA1a1A2Aa ~ala
      AB1BA1BAaAaBAcAAaDBa3BAA1cba3cBg ~ale
      Ab9a5a1a1A1aA9a ~alf
      AAabB5Aa2aAA2aB2AaaA1a3a2b ~ali
      4A16A2b5A ~alk
      A1aACBeC1bAba1caCaa1aaa1aAB1aa1bAaaA ~all
      1aa1AcA10A1bA1a2b5a2a ~alm
      aAAAacB1baba1A2bCAaaAab1aAa3Aa1bA ~alo
      A9a9A5aa6c ~alt
      aaA6AA2eb1AAbAA3A1a3A ~alu
      a4ab7a3A1a ~alw
      1a1adAaaAaA1A2A4a3A1a3bA ~am_
      aB1BaBaB2A1baA1a1A1A1Ac1B3Aab2A ~ama
      1aBAbA1b2Bb1Aa1A1AcAc2A1AaAeA4A ~amb
      14a3a11a2A ~amd
      1cAcbCa1c3AbaAD1A1bbAbBA5AA1AA ~ame
      1BcBBAAa1a2A2Bba1A4BbA1A1BA1AbA ~ami
      a1e1a7AA2a1AAd4a4B ~amm
      2ac3AA7ca2A1b1a2a2A ~amo
      daa1a3aA2dabAAcA1aA1AA1aA3A ~amp
      2aa ~amu
      BAccceAbbaB1gBad1caadf1bB1ACdA1bB1CA ~an_
      1a4A1A2A2A1a2a7a2a3A ~ana
      be3BA2a7A1a9b2dA ~anb
      1BA1baC1ABcAA1bBABeAB1aabBAA3BAa ~anc
      1cAbcC1adcA1bAa1ea1c1Aa2bb1BbAabaa ~and
      ad1b2abA2aA1A1ABAAc1AbA1bAaaAab1a ~ane
      CCA1ABacaaAaaBAaGABcCd1a1C1bB1AbBAa ~ang
      ac1AcAAaAaA1ABAaD1ce2AAaBaBB2aAaca ~ani
      BA4ad1a2a1A1f2DAa2AA5A3a ~anj
      A3aa2AAA1aA4a1A8a2A ~ank
      ca2fa3A1A1AAaaB1a2A2a1A1ab ~anm
      AAA1BB1fbcBaA1b1A1ABB1c1BaA1aB2AAa ~ann
      cBA1aA1Aa1b6A3Aa3b ~ano
      1AA1BaA1aa6aaAB6a1A2a ~anq
      Bb1BbcB1Ecc1DB1cADbAa3A1A1ba1b1aB ~ans
      B1bAbDa1AC1bA1a1BeB1aC1a2eA1Aae2Be ~ant
      eaA5A1a1a6A3A1A2b5A ~anu
      A5a13b6a4c ~anv
      1A3c1a1aa1a6AbA2A1a1a2A1aab ~any
      1A1a1aA1A3B1A5a2A6A1a2b ~aou
      aA4AA2B2b2a2A1a3A1A4b2A ~ap_
      1aa1A1AcA1AA1AA1AAa1AaA1cA5d2AA ~apa
      1b1Aa1BbBBeBAc1bb1A1aACcAa1AAa1Aa1Aa ~ape
      15a4c6c ~aph
      Ba1AaAA1a3AA1b2baB2AAb1A1a2a ~api
      1bb14b14c ~apl
      A7a3A3A1aAAd5a5b ~apo
      cabcB1A2cBAaaB4AcA1AABAaAAAaA1aA ~app
      e1A1AAA2AbAABa1aAba5aa3a4b ~apr
      7A1a1a2a5a8A1aAA ~apt
      1dbAaAb1c1ABaaA4cAb3A1bc1A2aA ~aqu
      Cba1ABBAb1B3aeaBAb1a1Aa1ACb1BAaAeb ~ar_
      a1AcabAcA1AbBAAAAba1Bba1BAAab2A1A1b ~ara
      1a4A1ba1AaaAAadA1A1A1dAa4aA1A ~arb
      1AAcbDabbC2caaaAbAdAA1A1BBA1BA2AaA ~arc
      1AA1DdBB1bbcB1bAabaaCAaABB1EAaa1B1Ba ~ard
      BDA2Bc1CBAA1bB1gBA2b1a2bcAAAa1AbB ~are
      1Ae1AaA9a1a11A ~arf
      CA1a2AA1A5aAABa1AA1AeBaeA1AAa ~arg
      AAA1a1A1a3AAaAA1Aa1AA1A1cAba1A1bA ~ari
      4A2a2A1c1aA1Aa2c1aa1a1A5B ~ark
      A1AAAbBCb1AAA1AAA1aA2AaA3AAb2A ~arl
      A1A2AA2c2a1b1bAa1AA3A1Ab1be3c ~arm
      AA12Ac4AAAAba2A ~arn
      2aAB1caA1AA1b2aac1Acc1A2Ac6a ~aro
      1eA4A2bA1a1A2d4A3ba2b3A ~arp
      5a15a5a ~arq
      a1AaAC1aAAa2bAaa1AdBbaBaB1AbA1aB1aA ~arr
      A1A2aa1a5AAA4c2a1A3ab1A ~ars
      abaCdag1AaAfBA1AA1CAABa1aAedB2aAbBA ~art
      BabAbAaCABacb2A3CabAABAA2ad2A ~as_
      1c2A4a6a5A1c8A ~asa
      A2cAAAea3aBAAAa1C2AAAdAab5e ~ase
      A1b4a1A4b3bb1Aa2A2a3A ~ash
      B1AdAaa2b7caAA1Aa4A2aA ~asi
      A3aa2B13a1Aa3A4a ~ask
      2C4a6A1A1Ada12b ~asp
      AaA1Aa2A1A1AbAa1AA2AA2b2A1A1ba ~asq
      1dbDAEaaCCCC1cAAb1bebba1aAAcaeDbB1BB ~ass
      1aA1aAaBAaaABaABbAAaAa1AA1AA2ba1faA ~ast
      4a3a4a1A7b ~asy
      BAAcac1b2aB1AAa1d1aC1AA1ABaAadaAaBc ~at_
      a2A3A1AA1A1a1AB3aaAaa4a1b ~ata
      Aba5b5A1b1AA1a2AbaA7A ~atc
      AAAbfCB1CgBCBABaa1A1cBB1BgbbcAaaCA ~ate
      A2caa1A1a1b1A3AaaaAb2A2baA2b ~ath
      Dh1DCAA2abeBAA1baB1aA1a1BaAAccD1A ~ati
      b1b1a1aAA2A3aaAdaA1A2aca3Aa1AA ~ato
      A1AAa1A2baaAA1ABAAA1Aa2dAA1AaA ~atr
      1cA1B1A9aA2AaA1A4aA2b ~ats
      AbcaA1aAbBBbBca1bcaB1AAcABAbAA2ac1a ~att
      A3A2Aa1c3A5adA1BaAAAAaA2Af ~atu
      a1cB1AABbb1adb1aC1Ab3bdCacAaABAAaa ~au_
      2A1a1aAA1AAAABAccbA1BAaAaAAaA1aA1aA ~auc
      Aba2BAACb1a1a2aAA1A1AAbAAAA1a1bAbd ~aud
      4a1A1ad1a1a1b3BAa2A1a3aa2ba ~auf
      5A4aAA2a1A1a2aa3a4b ~aug
      2A2A1b2a2a5A2A2aA1c ~aul
      6a25b ~aum
      2A2A1db1a3A1cdc3a7e ~aur
      A2a1Aa2b3AA2A1b3A1AA1A3Aba ~aus
      1BAagec1AAaA2bABa2Ac1AeaABa2bAAaA ~aut
      AA3a1b6A2b10A3aa ~auv
      aA3bAAa1aaAbbac1AaBCABa1aaBAabb2A ~aux
      6Ab1a2a1a6A1a1aAa4A ~av_
      aAA1ddB1Ca1AAa1Aa2A1ACa2a1AccBBc1A ~ava
      3CcCaa1AabaAa4eAa2a1aAAA1BbAC ~ave
      1ab1AbaaAAAa1A1A4dbB1B1a1A2A ~avi
      A1a2c2Abaaa3A1a1A2aA2A2AAAaab ~avo
      4b1A3c17c ~avy
      12a2c2bA6a4a ~awi
      1a13A ~ax_
      1a17a4Ab ~axe
      cdc1aACB1bdba1AA1A1ac3AabcbaaB2Aa ~ay_
      4a2a9b1A1b5A ~aya
      AAeaAaaB2cA1f1Aa1beAD3aa1a2AA1bA ~aye
      2A2a2a2Baa1h2A1A4A ~ayo
      ba2AAeA1BA2aabacAA5Aa1A1A ~ays
      1bA4a1a4a3Ab6A1a ~az_
      A5b2a4a1b5B9d ~ba_
      2b1a4A2b3A7a3a ~bac
      aAa1a1AA1a1a1b1AA1AAAd1B1aa1c2A2A ~bag
      2abA2aaA1aAA1aA1Aa1B7aAAB1BA ~bah
      1A11A2e2A10a ~bak
      2AAA1AaAAa1c1AAAb1hBAca4b5b ~bal
      AbAdd1BAA3A1aaB1aA1A1aABAaA1Ab2A ~ban
      AbA1Aaa1b2Aab1caA2AAAA1AcaA5aA ~bar
      1BA1A1bAB1aa3a1baA2a2A3A4c ~bas
      ahA1aA1BAAcBAa2aAcA1A2BAba1A1A1A ~bat
      ABaBB1aaAaB1AAaAAB1aaAb1AAAbAe1Abac ~be_
      aaaaa2AbA1b1ca2a1A1AaAA2aa1AA1a1A ~bea
      2aA5ab1Aa2aa1aa2c1AA ~bec
      6A2aa1A1a3A2b2c ~bee
      A1a2ac1aaa1a3aA1Aa1A1a1AAa1A1aA1a ~bei
      aA8Aca6a2a3aA3cA ~bel
      A2a1AAabaAA1a1AaBfba2AA1aaAaAaAA1A ~ben
      AAAA3aA1A2a2Ddb1cB2a2Ac4aA ~ber
      a1AAac2aAb1cb2aaBAABc1aAAaAc1B1A ~bes
      1abA6a1a4aBA4A2A3A1b1a ~bet
      1a8a4aa18a ~beu
      aA16aa3b7b2A ~bi_
      3Aba4Aa11a ~bia
      15a3aaa1b7B ~bic
      a2A3b3A2a5ba1a3A ~bid
      1Ab3bBAccBC2A1cA2baAA5aaA1aA ~bie
      c1C10a ~bij
      A6a1A6B2A1A1g1A1a4A ~bik
      6aa4A2a3a1adc ~bil
      3Aaa2A8Aa2a2c1c8a ~bin
      1A9aa2a2a8a ~bir
      3aaB2a2Ac4a3A3AA4b ~bis
      1c4AcaBA1A1AAa1aBABEAAAAA1C1AAAAA ~bit
      b6c3a6A3A ~bje
      AC1cA3BAAa1bcAAAc1AA2AAa3a1abaa ~bla
      DgcEbB2aDA1bAbACAb1bBBADAAaBBabAbbc ~ble
      baAaaa2e4aAAA1AA2E2a3a3AA ~bli
      13A4Aaa1a1c2aAa2a1a ~blo
      AA1a11c4A6a4a ~blu
      1aab9AA1aAa1Ab1A1b1A7A ~bo_
      a10b2c5A2A8A ~boa
      5b1a1BAa2a6a1a3a1aAa1A ~bof
      a1A3AaAa2A1a1A1e3aaAC5A1a1b ~boi
      AA1A7A6a2a3d1b ~bol
      1A1ABAC1b1b3C1bbBbAb1BA2aBAAABAAA ~bon
      b1A2A5cA2cA3A2d ~boo
      A1b1a1A1C2A1a1A1b1c2C4A2AA ~bor
      2A1bbAbAcA1a1A5AAAA1AA3b1a ~bos
      B2cbA2AAaAb3A1c2AAA1AB1a1AAAA ~bot
      aa1dBEfbbb2BBCb1caa3ABaBCbgacAbAa ~bou
      7a6b3aab ~box
      aAa1A1AaAac2Ab2AA1aeAAdaAAA1A2A1A ~bra
      a1A1AaAA2AA1Ada1dDcB1AadB1bAAA3ba ~bre
      kdB2AaDAeaAAbAAb1aeAC2BAAAA1AAAA ~bri
      B1bCab1da1Aab1A2AB2AaA1a2aA1aab ~bro
      AAA3AAA1a1B2AcAaAA1A7Ada2b ~bru
      A3a2a1A1A1A1A1A3Abc2b5a ~bs_
      15aa2a10b ~bso
      Ad8a3A3A1a1A2A6a1a ~bui
      2c2c8a ~bul
      2AA1ac1Aba1aAA1cA1b1a1Aa6A2B ~bur
      2Aa1AA6A1b1A4a1Aa4a4A ~bus
      a4AA1AaA3A1aa1a2a1Aa1AAA3aa ~but
      a3ab3Ad13A5A1A ~by_
      2a2AA2AA2A4a1a11a2a ~bye
      AA1aaAac1BAaB1aaabCbaAa1a1BcBaa1a ~ca_
      1c3aA1AAA1bAe2BaaB3A1bA4a ~cab
      b1AaaA1AA4b1aA4AAb3a4a ~cad
      3A3ca4AA1B2Aa2Aa9a ~caf
      3A2A2bb5a1aA4A7A1Ab ~cag
      A1AA2a1aAA1B1aAAAB1Aaa3abaa1Ac2A ~cai
      16e2A3A3A ~cak
      ABacBbA1AceAB1Bb3bAAA1fbAAaaa2a1A ~cal
      A1A1Aaba1Aa1c1AAC3Ab4b1A1AA ~cam
      dc1aAABbAAAAaaBAA1AAAaAd1A1AaA1eA1Ab ~can
      AAA2A1AAaA1AA1AAAaAcd1ABaaa4a1A ~cap
      AAdBBABAA1BbA1Abaa1d1d2Aab1cAadA1aA ~car
      aAA1A1AaAac1AAAacBBAAAA2aAAc1AbA1aB ~cas
      b6AA2a5b2a2b6aB ~cat
      3A3a1aA1A1A2AAb5A1a4Aba ~cau
      5aaA2A3bA4A1a3aaA2A2A ~cco
      1a7A4Aa1a1A1aa1c9a ~ccr
      AAa1A2Ac1AAA4gAa6a6A ~ccu
      2caaaaBeabaC1A2ABacabbB1AAaC2AaBC ~ce_
      2A7A2a4b6A1c ~cea
      4a3A3Aa3AA1A1aA2aA4a1A ~cee
      a1AA1AaAA3AbaAA2ca2AAAa7b ~cel
      4aab3A8B10a ~cem
      2dAA2Aaab1AA1Aa1AaAAAabaa4a2AA ~cen
      2A1BB2b2aA14a2A ~cep
      BaaaaaaAbAbAa1AcBB1aABAAAa1aAAaAbab ~cer
      1aaaABBaABbA3bccaB2BAAA1AA1AaA2b ~ces
      1AA2AbA2bA1aA1daaAAAaAaa1a4A2A ~cet
      b2a4b9A ~ceu
      dAa1A1Aa1A1AaAa1b1bacAAA2bAA1AaA1BA ~ch_
      CdCaeAbbca1b1a1BaaabAaCaaAaAbbAbaA1b ~cha
      ACDdAc1AcCdCBBab1bbAB1bA1bAbBbcABdbD ~che
      A2gBABABAAAABBaBb1AA1aA2AA1A1a2AA ~chi
      a1bA2a7bba3a4A ~chn
      cbAaABCBaba2AAAaAa1abbc1AA3ABA2d ~cho
      AA2B1cABb2A4AA5a3aBaaaAab ~ci_
      2AAA2aaA1Aa4a3A1a3A1Ad1b ~cia
      BbacA1bAb1A1ec1A1AaAaD1AA1AaA1Ab1B1A ~cie
      B4A2B6b7a5aaa ~cil
      1a9aA4AA3A1AA1Ab1A2a ~cim
      2a1aA1aA1A3A1Aa1ba7c1c1b2e ~cin
      1A4aA2A1ABc2A3a3b5bA2A ~cir
      2c1A4B1A1a2A2A4A2a2A3A ~cis
      7aAA8AAA10a ~cit
      3A14d2A9a1a ~ciu
      a2Aab6a2a1AAA1AA1aAb3A1aaA ~ck_
      AAaa3Aaaa3a2A1ab1aa4a6b ~cke
      4c2A1aA3a2a8AA2b ~cki
      aa1aa1A3A2c5AAb6a3b ~cks
      AAaaaBAAAaAAa2aaAA1cAC1Ab1bA2AAa1A ~cla
      2BaA2aAAf1AbAA1aBbAAbbAba3AbaAa ~cle
      A2AaaAbfaAa1aB1A3Ac2c1aAA2AAaaA ~cli
      aaA1A1Aa1a1a1AA1A1b2AA3AA2a2A ~clo
      AAAAAA1Aa1ca1cA2bAba2aA6A ~clu
      1b2A1a2A1c2AAaA1A5AaBa1a2A ~co_
      9a8C5b4b5a ~coc
      2AAA2A6BA1A1ag1A1A1aA ~cod
      3aabaA2a16a2A ~coe
      b4ba2BAaa1a4A1b1A5a ~coi
      eAA1fbAc1BCAAACB1b1aAa2bAAcg1B2Ab ~col
      A1caBA1AbAAda1bd1dcAbAB2AbBAab1A1B ~com
      ccbaDaBaga1BaBb1a1A1DAbABcdCaaCaa2B ~con
      B3cBBAAaAA1B2dA2AaacAAABA1a3Ab ~coo
      BBA1AA1AA2bA1abABAab1aaA10b ~cop
      BBaa1ABBaAeeCcbBAAAA1AaBc1A1AAABa2b ~cor
      a1a1aA3beaAAAab11A3A ~cos
      bAA1Bad1AAAA2BBAA1a2aaa1A4a2Ab ~cot
      BbAb1CAAEB1Da1cb1AaDC1facABe1Ab2AAC ~cou
      b1CAa2a1bA1A1afaABBeAABaA2eAAaaa1A ~cra
      1BBAb1Aa1AadBA1AaaCBbBBb1b2AABaA2b ~cre
      b1a3aAA1A1A2AAaa2AA1Aa5baAa ~cri
      a1c1AAAAB1a1bABc3AA1eecAAaB1AAA1aA ~cro
      2aA1bA2AbaaabAaAa1bAaAAa1Ac1A2aBA ~cs_
      1Ae1AA3a4a6A2a8b ~ct_
      AAA2AAaA1AbaAdaB1AcAA1AAAd1a2BAa ~cte
      c2dcAa2abAa1Bb1A3bA1a1BAb ~cti
      5A9a ~cto
      AAAa2a2A2A1i3aAAa2AAa1a5a ~ctr
      AaA2a7b3a3A1aA ~ctu
      6A1c3A1A1a1Aa5a9A ~cue
      b1aA2A3A1ACcAeabaAa2AAAA2AA3a ~cui
      A1eAaabAAaaaA1a1Bd1A1A1A1aa1B1AbAdAa ~cul
      2AAb1AA2AAA1BAAaaA1A1a1a2AAA3aA ~cun
      AA1aA1AAA1A1A2A1ga1A3aaa1A4A ~cup
      2b7A5a2cb4a ~cur
      Aa2a1b1a1A1A4a3Ada3a2b ~cus
      A1a5c4AAA1A2d1A1A2a2A ~cut
      22bd ~cyc
      a6a2A2aa6caa2A ~dad
      1b13A4a3b6A ~dag
      3AA5a13aa ~dai
      1c1aa3A4A1a4A2A2aA2A4a ~dal
      1a4a1b17A4A ~dam
      1BC2dAdalA1Baa1adaB2B1a1a1aAAbaaa ~dan
      1a1Ab1aaA2Abb2A3Ab1A2aA3A3a ~dar
      7b1a1A3a3aA1aa3a ~dau
      1A4AAaAbabaAAaa1aa2a1Aaa1aa3AA ~day
      1A1AebB1bC1abAB1bAbB1CbBa1Acdb1aBaeA ~de_
      d1aAAAAaa2d4A2AA1Aaa2AABA3A ~dea
      A1B1A1CbBA7A1bAA2A3AiAAAA ~deb
      BAbbAA3A1gA1AB1Aa1BBAA2Aab1be1A1a ~dec
      1AA2BAb1caABAaa1B2b4a2a2a2aa ~ded
      A1A1cB1AAAAeaB1A1b1a1AAA2aA2a1a2A ~dee
      a1A4Ab1c5A5a2AbA2A ~def
      3aAAA1AAA1A1A1A2A1AA4aAA2f1Ab ~deg
      1aA1aAABAb1AfA2AA3A7AABb1AA ~deh
      1aA1aA1a1A1aa1A3a4baaa1a3A1aa ~dej
      4d6d ~dek
      1ac6A1a1AAbA3aaa1aa2A2A ~del
      DAA1Aa1f1AcaCA2AACaBAA1BAABa2babA ~dem
      3bBeAAAABA1A1AbfBb2c1Aa1A5a1A ~den
      A11Ab3a1bca2AA ~deo
      A2AbdfcBAcBbA1AABA2abBA1bAAAAAAaba ~dep
      Cab1EcBa1aEB1fbA1BADacAcbAAA1bAACABa ~der
      A1BAbAaa1aDcAabgbcdbb2aaccbe1AAba1a ~des
      AAh1c1ACAAaa1A1bA1aaAaaaaAAb1A1AB1A ~det
      1Aa1DCbbABaCAb1AaAb1A2bBAcacacB1Aca ~deu
      A3Ab1A2BAA1AAc1B1daaABaA1A3c1ac ~dev
      A2A3Ab2b1a5aa4A4Ad ~dez
      BbAAaaaA2a1A2AA2bbAAbBd4BccAAA ~di_
      2c4b1cABA1A5a6a4A2A ~dia
      3a2AAaA3a1a14A ~did
      1Aa1A1c1A1a2a2a4a2a2A1aAA1A ~die
      6e1B4A6ab1A3a1aa ~dif
      1Aa4aa1A4aaaA2a2a2A2d ~dim
      1dA2A2BA1BBaBbbb1AeA2AbAA1cAB1Ab ~din
      5A1b2b3c5bAaA3a ~dio
      ba1AAAA1ba2AAA3A2B1a1A1A2AaAa ~dir
      aBBAA1aAbAAcAAcAA2Baa1ac1AAa2cAAa ~dis
      A1AaB4Aa1a1AABa1Be2AbAA1cAAb2ba ~dit
      1Ab1cC7a2b2aA3AA1ba1b3A ~dix
      d13a5A ~diy
      bA9A1a1a1A4A2a8a ~dle
      3a2a13b3a2A2AB1AA ~dn_
      Aa2bb1AB1Aa2A1Ca1bAAAa2AA1a1aA ~do_
      a2B1aa8a3a3a7A ~doe
      cAba1bAa1AA1aA2cAA2a3eA5b1A ~doi
      5AA1a8A13b ~dom
      1BBBbBAa1a2cbaAAa1aBB1A2aaa1aAA1a ~don
      b3A1A2bA1b1aa1AaA4a2a3a3a ~doo
      A1aaA1aaAAaAbAaaAA3C1aa4Ab1BAB ~dor
      A4aa1b1B1a2Aa1A1A7b2A ~dos
      1a1Ab1Bb1a1A1AbA1B1AaAa3aAAaA1a ~dou
      4AbAA3a1a2aa1AaA1aaa3bA1b1aA ~dow
      14aa6b3a ~dps
      1a4A2abA1b1aAbaA1bA2aa3A2A1A ~dr_
      ABAaA2Aa1A1A1ae3C1AAAAb1A1a5a ~dra
      ACaaAbAAfA1BBcaBB2b1acecBacAABD1bBA ~dre
      aA1A2Aa2A1aA1AAA1a1cAAdab2Aa1A1a ~dri
      1abAAAkAB1B1Ba1a1AAaaB2BAcAaa1c1aAa ~dro
      4A11a11a ~drr
      bAB2AaB2ac3AaaCabaaaaABAaa1Aa1C ~ds_
      1A4a2a5aa2a ~dt_
      1a1aaA3Acab2A1Abaaa1AaAaABAb2BeA ~du_
      3c3AA14aa1A4B ~duc
      2A3AA1AAA3bA3BB1A2i1A1Aa1aA ~dui
      A9A5a7a9A ~dun
      2a2AA2Ae2dA1a1AA1A1a3A2A4A ~dur
      1A1b5a4A3A1AA2b8gA ~dus
      1A1AA10b2a ~dwo
      1aa2b3b14A2a4A1a ~dy_
      ac1a1A1aA2a3AA1A5a3A4a ~ea_
      abcb2AA3AAabaa1AAAA1b1a1b5A ~ead
      3a6A1A1A1A3a1b7A3c ~eak
      4A3a2A1A2A3A1AA3a1AA3A ~eal
      3aeC2a1AaA1aA3aa5aA2AA ~eam
      a7B10ca1d ~ean
      AaA7A2A1A2AAAa1a7e2ab ~ear
      2a8db2A1b6A9a ~eas
      A2B1a3aacA2AA1AaAAa1AaA1AbB2a1d ~eat
      c1C1abbBBB1eadbBbabbACACaCbca1Aaa ~eau
      3AbAAa2da14aAc3A2A ~eav
      1A14aAe1a2aa1A ~ebe
      A1AA1CCcBAa5bA2AAA2A2AjAAAA ~ebo
      5b2A14a ~ebr
      5A13aa1a2a3A ~ebu
      aabAcBa1ac1AAab1a2BA1a2a1bAA2A1AA ~ec_
      1baa3c1aA1AA2aAaA1D1d3A2a3A ~eca
      AabaAA1accA1BaAAd1aacA2AA3Ba1A1AA ~ece
      a2ABaA3c3Aea1Ba1B2a1AA1bAa1AcA ~ech
      2c6A1A4A10aa2b3a ~eci
      A1AaaA1A1b2AAaa1A1aAAA1A2a3b ~ecl
      1BbbBAAAACAg1BaBA1aC3AA1A1aa1A2BA ~eco
      a1aA1aAbBb5a1aB1eAAb2A1bA ~ecr
      baAaeAaBAAAA1Ahc1A1bBb2aAaA2ABAaa ~ect
      6A4a2AAa1acb1a2ab ~ecu
      1Aa1B1A1bAba1ac1aBbb1CAAAbA2B1aaaa ~ed_
      2Aa1BAaAdA1BAa2B5A1abAa1Aa3a ~eda
      1b1Aa2Aa1a2A1a1a3aA1aa2a6a ~ede
      6a1A1A1AaaAAAB1c2a1AA3a3A ~edi
      5AA1A1A5a7a4b2aa ~eds
      1aBacC1aAAb1f1ABDABa1A1bA1dCaeA1cBBB ~ee_
      2a4AB1AacAA1ac2aA1A7b ~eed
      1a4aa2Aa6b2AaA3a2a3A ~eek
      1a4a6b5A5cb2A ~eel
      A1a2A1ba3BA1A1a1Aab2ba1A6AA ~een
      2A4A1a2a4A1cb9a2aa ~eep
      6A1A2c5b1A6a ~eer
      A1A2Aa3AebaAAcaa1A1AabA3a1A3A ~ees
      A1A3b1a11aa1A3aAbA3aA ~eet
      3aAc6Aa1A1A1A1AA2aaA2A4A ~ef_
      aaa4b5Aa1a2AA1a2a1a6A ~efa
      aBA1Ab3ba1a1aABAAbAa2b2b1aA1A1a ~efe
      4A3AAc2A3aa8Aa2AA ~eff
      a7b1A5A5a3bA ~efi
      8A1A6a7A1A ~efl
      1AAA3a2h3A6A1A6a3a ~efo
      2b6aA7A5A3b2A2a ~efu
      A1a1A1ABAAA2AA2a1ABba1a2b2AA3A ~ega
      a1A9aA2ac2a1a1A2a2A1A1a ~ege
      AAae2AAA4A1A5AA2A1A2bA ~egl
      1e1AAAA1aAAAA1A7A3a5b1AA ~ego
      7a ~egp
      6A3A8AA6aA3b2c ~egr
      A3da1aa1AA2A1c2A1aA2A4aabA ~egu
      1bA1aAABAb1AfA2AA3A7AABb1AA ~eho
      2A1A3aAbA2A3ad5a2aaB1b1bA ~eig
      1Aaa1aBbg1BCdAABaB1ABa2aaCBaabaBB ~eil
      A1a1adbba1B2BBABAAAAb1aAABkaAAB1ABc ~ein
      1a3a10a6bA6a ~eiz
      1aA1aA1a1A1a2A3a4baaa1a3A1aa ~eja
      6A2a3a5a4aA4A2A ~eje
      cAA2A1aa1A2aa1cbbA1Aba1A4ac3A ~ek_
      AaAA2a8b7A ~eke
      1A2f4a8a ~eki
      A10d ~eko
      cb1BaeDBa2ada1A1Bcd2BA1abb1BCBAAcA ~el_
      bAbA4c3a1A3A2AA1ca1c2Aa ~ela
      9b3b6a ~eld
      a1BABAAe1cB1Cak1Aa1AB1a1AA1AAAa1eAbA ~ele
      AAdab1B1Bc2A1acAAaAb3AaA4aA2a ~eli
      bBABBAa1aB2bAa1BABcAabACbfb1AAB2bA ~ell
      2AB3a2A1b1A1Ac2aAAea1A3a2aa ~elo
      Aa6cAba4aA3a ~elp
      aa3A4A2A5a10aA2A ~elq
      a2b2aA4A1A2b2aa1a2A4c ~els
      a4A9aaA12b ~ely
      bbA4A2Aa2a2abdaAc2AbaA1a1A1Aa ~em_
      BAbaCaaA1Aa1Aaaba1Ba3A1AA1BAa1AbB ~ema
      BbcAeAb1AAAdB2aDA1B2A1BA1BAA4a ~emb
      cAfA1bfcBBbBb1B1A1AB1bca1CA1c3ABbB ~eme
      A1A1AAaAb1b1C2AaaBaaa1c2AA4c2A ~emi
      A7a1a5AA1a4aa2A2b ~emm
      AA3AAgAAaA3AaAAAA2bA2AA2bAbA ~emo
      4AbAC1a3AAcAa2A1AaaABaA2BgcAb ~emp
      caaACdcaCbAb1A1bA1bA1a1Bcc2CABBa1Bc ~en_
      A2AaBa1b1cAAB3ABdA1AaA2Ab2A3A ~ena
      1a1bBbCA1BBAAcAc1aA2A1A2caAAddaAAa ~enc
      A1CAAfaCBabCAaaaD1bAbBAAb2Aa2ABB1A ~end
      BaA1cAA2ba2CBABAcAAbbBaaaA2Ba1a1B ~ene
      AAbaAa1AaaA1cAA1b1a1a3a1AaAAAAAbaA ~enf
      A1aa4b1c4Ab2AAa1A1Ab4A ~eng
      3A1AAB2AAA1AA1ddaAA3Ab1A1bA1AAA ~eni
      4a3B17aaA1A3A ~enj
      abaa1baab1abbab1bcAa1cb2baaAa4aa ~enm
      1aA1aE1B1A1b1A2A1aAB2bcC1dAAbA2aa ~enn
      A2A1Aa9aaa1A1aAA3abA3a ~eno
      1A1a1A2A1a3a1a2A1aab1Aa1A1a1AaA ~enr
      BaCajc2f1b1AaCaA1B2AAABa1Bc1AaAc1A ~ens
      Ab1b1aaDbbbbaa1AebAb1BAAdaB1aaC2bCB ~ent
      AAA2A2aaA2Aa1b1f3d2Aa1A1AA1A ~enu
      1A2A6fAA3A3Ab2B1a3b3A ~env
      1AA9A3a1AAb3A7a ~eo_
      4c1A1b6A6a11A ~eop
      A12b3a1a1a ~eos
      6d3a8A1c6A6A ~eot
      b8a2aA6b4Ab3a2aa ~ep_
      aBaBaBbi1B1AA2AgB1aAAB1A1A1c1AA1Aba ~epa
      1AAB1eaBC1dAaaAA2AA1AB1aAAcb1A1A1AB ~epe
      A1a4aA1A6a2a1A ~eph
      1A3A1Ac1A1A1Aaadbb1Ab1A2b2a3aA ~epi
      2A1b1f1A1A5ab4A5AAa ~epl
      1AB2BAAbaA2A1AAaCba1aAAacAb ~epo
      3Aba4A3AfAA4a3AA6A ~epr
      2A1CAA1b1aa3aA3Aa2AA1A2a2AA ~ept
      AaAa1AA1BBaAaa1AA1A1aba1A2aAAAa2a ~epu
      1AA1cbaAAa1A2a2A2a1A1AA1a3aAAa ~equ
      2abBbbb1EdabBaabeBABBCAbabBBB1BeAFD ~er_
      AAAc1aaaBaCAbbaAAABaABAaAaaabaABAA1c ~era
      12aa3c5c1a5A ~erb
      c1BACbAcaaAAA1AABaBAAaAA1BAAAaAa1Aca ~erc
      1aA1A1aAaAAA3A1a2aA1aa3d2c2A ~erd
      aBD1D1c1Cb1AAa1abAca2bABb1B3BBgAB ~ere
      2A5Aad1A1A2c13a ~erg
      1bccC1BABeCAbdaCaA2aAaAb1A1a1aA2B ~eri
      d1b10A4aA2B2A ~erl
      A2a2A1Ag2cBAABb1a1B2AAAaA3A1Aa ~erm
      2a2AA1a1AA1aA1b1aAAA2AA2a2ABb ~ern
      A3Aa4a1A2Ad1AbB1A1a2d6Aa ~ero
      7A6a1A2c4A ~erp
      Bb1BA1aAbBA2eb1AaAA1BBa1e2a1A1A2b ~err
      BBcBdb1BfAAb1AAcb1BAbbabAb1AAAAabACa ~ers
      A2Aa1Bb1aB1Aa1A3CAABAbABa1a1A1ahA ~ert
      1AAAAAAAaaaaA1aAB1B1dA5abAab2AA ~erv
      3bb1aA1Ba1B1Aa1a1aA1aAAA1AAA2a1Aa ~ery
      1bAA1BEAB2aA1Aa1aaAaacda1Badcbb1c1c ~es_
      1B1AA1A2aa1A6A3aeaa1a ~esc
      1abAAB1AdaAaA1a1a1A1aaA4bc1AA3A ~ese
      7a4a4a7A4A ~esh
      1AcAfaA1a2c1A1c1A1bA4f1A5A ~esi
      a1A2ba1A1A1c1a5AA2b4aaab2A ~eso
      4d2BAAAAc3Ab1A2Ab9a ~esp
      1A2b3a2b3a3Aa2a3f4A1A ~esq
      CaBc1cbbBBA3aeAAbcabbB1a1B1AA1A1Ac ~ess
      caC1acbA1b1AA1AabB2Baa2ACBaBAA2AA ~est
      2c4A4A1a5A ~esu
      2ABA1abeAAad2cabb1abdc1c1cabbdBAdA ~et_
      aAi1AaBcBa1AAjAa4Ab1e1bB1AaBABAbA ~eta
      A1a5A6ea3A ~etc
      bcB3BccdeaAC1bC1AcEA2ABcAB1a1adA ~ete
      19A1A4a ~etf
      1c2a5a2a3A5a ~eth
      b1cBABbaaba1AacAa1ba2aAaBBB1a1B1AA ~eti
      1aA2A1AAAAAcd4Ba4A2A2A1Acac ~eto
      C2bAdaB1bCAbBbBa2B2AacacA3AA1aA ~etr
      c1a1caAbBAAA3AAbbbC1d1a1A4BAaBa ~ets
      BbbbaBAcaA1b2CcbDDe1eAc3bbAbACAaC ~ett
      3a3Aa6a7A6a4d ~etu
      AaeB1AcAA1BAa1AabBABBABaABB2aBcbbBc ~eu_
      Aa1BA1aA5A2Aaa3a1A3a5b ~eub
      a1a3a17aa ~eud
      7a2a3A4a1ab1A1A ~euf
      ABAaBa1Aaaa1aaa1aA4aaaabaa3Aa ~euh
      1AAA2A1a2a1A1d1b6A2A7a ~eui
      A1a1beA1bAAAAcA1b1ca3AaB2A2BA2A ~eul
      25a7b ~eum
      4a3AA6a1A11a1a ~eun
      CBCAbaaaaa1CcDbAB1CAaB2cCcaBbbaFBdb ~eur
      bAAiACBaA1aBAc1AB1AaAAAB1BeaA1Aba1AA ~eus
      1A1AA2Baa1ABA1aAb4A1Aaa1AA1acAA ~eut
      1b2a4Ab1a4Aaa6a2A ~euv
      B1a1BBcaAAb1aaAA3bcBbb1Aa1aabBBaaa ~eux
      3AB3A1BA1baa1AAAba1a1a1ada1A ~eva
      Aba1aBbA2bBAbBaabC2BbAbDaAaBgBBbBa ~eve
      aAA2a2a5AAaAa1A1AABAa2bAAb1ad ~evi
      3AbaA1d2ABA2ba6A5abb ~evo
      AA2cAca2b2A2a7A2AA1A3aB ~ew_
      14b2A ~ewi
      2b11a3A ~exa
      17b2a5a ~exc
      30a ~exi
      1aAa4aA5a5A2a1A7A ~exp
      1aa2AA1ABAae1A1AA1a1A2AaA2aa4a ~ext
      AA3A1ca1A1b3A3b2a1a5b2A ~ey_
      b1a2aA1bA2b1Ba1A2a2A2A1AA1a1a ~eye
      aaA1ab2CBaaA1BAB3AbaAAAaAA1bAaAa ~ez_
      2a4A2b5bA3A1A2a1Aa3abb ~eze
      15aba1b7A4b ~ezi
      3A4b22d ~ezo
      eAAbA2A1AAA6a3a1A2A ~fab
      AAAbaaA1abA4db1Aaa1a1acAbA3a2A ~fac
      d1baAcA2CA1CaA1c1aaAAaa1bbbC1Cb1BAa ~fai
      3Aa1Ba4A2A1A2a13a ~fam
      A4aa2AA1aa2aa3aAAaA1AA2AAbA ~fan
      6b3a6A8a1b4a ~far
      2A3Aa7A3aa1b1b2b4A ~fas
      4A5d18b ~fat
      1ac1aCb3a1bAaAB2AAAAA1A1Ab1aA2bb ~fau
      1aa11a1a1a2a ~fav
      bAba1A1Abb1Aa3dBA2aA3Ba5aAe ~fe_
      bbc4A2A8c5A5A ~fec
      6a2a1aA3a8a3a4a ~fee
      1AAAA3acc2A1A1AaA1a2A1baA ~fen
      cBa1Cbaa1g1bce2b1A1bDaaaB1aBBb1CaAC ~fer
      1a2aA10C3A4a ~fes
      2a4b1a2AA1A2a6bA ~fet
      AaA1A1A1a1Aa1b1cAbBAA1bAAaaA1cA4c ~feu
      1AbbBb1aa1a1AA1aA2b1AA1baabAAb1a1aa ~ff_
      1A2aa2A1AA5a1b2A2A6a1aa ~ffa
      1aba1Ac1aca1b1A1ba3aAaBb2AabBAaAA ~ffe
      4Aa2BA6a11Aba2a ~ffi
      b11A5a3A1Ac5c ~ffl
      10c11a1a3a2A2a ~ffo
      9A7a4A6b2c ~ffr
      17A2b5b ~fi_
      5a2BA3a3a3A1A6a ~fic
      a1aaabAa1aA1A2BaA3Aa2AAa5Aa ~fie
      2a4a4a5a1b4b1A4a ~fig
      aA2aABAaaB2acdABA2abB3AaaB1A1A ~fil
      2A22d ~fim
      Aag1a1Aa1a2Ba1aaAaaa1aA2A1ABdAbaAA ~fin
      b1a2a1daAa1aBA1cA6AA1a4A ~fis
      1ba1Aa2b1ca3A3A2a2A2A6A ~fit
      A1A3ac1aA8A2Ac1aA ~fix
      6a ~fiy
      bAA3AABAAa2AACiA1AA2Ab1BA2dAAA ~fle
      10b5AA1A1A4a7b ~fli
      7a1a2a4c3b2A2a4bbaA ~flo
      8AA10d ~fo_
      A1cAA1cb1a1BA2Aa3a3A1aA2Aa1A ~foi
      a1Ba1bBAab2cbcAA2aA3a2aAa1B1Aaa ~fon
      A2A2AA3A3Ab2a9Aa ~foo
      1B1ABA1aBAkabcAB1a1AcaaCAb1a1bAcAAa ~for
      1A1aA3AAa1bA2fAAAA1Ab1aA1A3AaBg ~fou
      8A1A4abaaaa3b3A ~fr_
      b1BbA1aB1aA2bA1Ab1aBAAbAABAb2aCAa ~fra
      1AA1aB1b1aAaB1AAaAaa1a4AdA3b1cA ~fre
      A1AA2Aa3AA1A1dAAaA1cA4aa1Ab ~fri
      1bA4aba1A1aA1AA1cA1AbAAAAa1BAfAaA ~fro
      1aa2a2a7A2A8A3B ~frr
      3AA2A1A1b3a1a2AAA1d1A7C ~fs_
      1aA1AeAAA1d4A2Aaab2aA1Bd1A2a ~ft_
      A1A12a1a1ab ~fte
      b9A15b2ac ~fts
      1ab3a12A1A1a1Aa ~ful
      1A8A3da2A5A3b2A1Aa ~fus
      1a2b8B3A1a12b ~gad
      9A2A8A2a10A ~gag
      1a5a6aA6AAb ~gai
      1aaA7A3AA2aA6c7B ~gal
      Aae4A1a2aa6c3A4a ~gam
      3Ab6a3A3b1a5B3Aa ~gan
      1aA2aABBaAaAaAA2a1AccA1AaaAa3B ~gar
      A1A6b5A2a4a ~gas
      a3aa5a1a2b8A ~gat
      b1a1a4abb4b8Aa ~gay
      8b9A1a2Aa1A1a2A ~gaz
      Aa1b1C3aAB2aBCABgBAAa1cD1eABEbccA ~ge_
      9a11a1a3a6A ~gea
      A1a1A1A2b2A3b10c2A1f1AA ~gel
      1A8a4a2Ab8a4b ~gem
      aABabaaAg1AA1B5ba1aAAB3a1EBAaA ~gen
      2A3c1A1a2A5A1c6A6b ~geo
      1adb1cfBaCBA1a1Abb2BBaAACb1a2caA1A ~ger
      B1dAA1BA1aBbdAcbB1eAA1AA1aA1a1aAAABA ~ges
      Adc1aAaaa1AAAA1A1bAAA2a3A2abA1a ~get
      10b6a6b1A1c ~ggi
      4a3b7b6AA9c ~gh_
      1AAAAA1Aa1aA2a5a1aaa2b1ba3bA ~ght
      A2a2BaAbcaA2A1AAa5a2a4A ~gie
      C2a2A10A2A1a2eA1b2b2A ~gil
      BA2Aa1bAAaj2ABAa1A1aAAaBa1c1AaAAbA ~gin
      17ab14a ~giq
      c2a4a3a7b9b4A ~giv
      a1a3A2B1aB4A3A3a1A4e2A ~gla
      1Acf3AAAA1AAAA1c3A9A3A ~gle
      1B18A9b3c ~gli
      A1A3a3Ab12b2Aa5A ~gn_
      7A1b11a2B9Ba ~gna
      AAac2ABaA2cAa2aAaABA1AAAAAa1aa1aA ~gne
      A1a3abA6AbaaA1ca3A ~gno
      ae2BaA1aA2b1A1a2Aa1Aaa1bAA1A2ba ~go_
      8A7A4Aa ~goi
      1A9A4a4c2A2a ~gol
      4A3A1a3ab3A3a1a2Aa1A ~gon
      4a2b2A7a2a1aA9a ~goo
      10A6A2b1A5b ~gos
      aAAAa2a2A3a2b1A1AaA4aa ~got
      2a1AA2BAA1B1AAa1a3BAb2dA3c1Ae ~gou
      7a ~gpa
      AAc1CBAAC2Bb3acaCd1aaAAAc2Aaacb ~gra
      Aa3aA1aAAAA3AcAaAA2AA1aa1AAd1ad ~gre
      BAAAAA1aAaa1a2cACA1A1AAiA1a1A1aAbB ~gri
      AbBAdbB1bAda1BA1Ba2A2ABAa1b2a2aa ~gro
      AaA7A13a1e7a ~gru
      4a5a5aA2a ~grv
      bbbAAABb2a1aABaAdaaAaB1AaAAb1baaaaa ~gs_
      24a1a2a5b ~gt_
      aA1a2A3A14cA5b1A ~gts
      A2adb1a1Ba1AaAAAABAba2ba1AA1A1aaA ~gue
      Aaab1A1Ae1Aa1AbA3AA1a4A ~gui
      1A6a4aA1cA11aa ~gul
      4A11d ~gum
      7a4a5a1b4b1A4a ~gur
      4a1A5B3aA4Bc1a2A2aa ~ha_
      A3A1AA1B7aA2BA1A1A2B1AA ~hab
      3Aba2a1c5A4A1AA6b ~hac
      1A1Aa2b11a3a2a ~had
      1a13A8b6A2c ~haf
      4a7B3aA7a5aa ~hah
      Aaba2AbAAA1cAA1Ab1AAA1bA2A1a1a3a ~hai
      1Aa1cAbA8b2a1b1aA ~hak
      Aa1AAAA1AaaaCa1Aa2baA1a1A1a2AAAbag ~hal
      bA3AAA1AA1cAaAAcAca2AaabaAAAA3A ~ham
      b1AaABfcAa1b1AAaB1ABAaaaAAAB6AA ~han
      c1a9b4a1A1A3b3a2A ~hap
      6bAaB1A2A2aAc1a1a2aa3aa2A ~haq
      Ab1AAaB1aAbaAaA1AAdA1A2c1AAgA1AAa1A ~har
      1ba3Aa2A3a2A1a5A ~has
      BaAb1b2dca1aAaa1AAA1aA1A1A1AAabAaAB ~hat
      ABB1C1A1AeAA1cA2ABaAaAAiA1Ab2CaB1a ~hau
      3aAb4Ab7A1a2A ~hav
      9ac17a6A ~hay
      ABde2Acb1cAadcAaaf1A1A1a1AdaBcAAbaA ~he_
      1A2aaA2aa1B3A2A7ac5Ad ~hea
      a8A4a4a4Ab ~hed
      A1Aa1Aa1A1a3A1a2AA2b1bb2A3aA ~hee
      3aAc7A3A1A6a8A ~hef
      1bBa3aA3Aa1A1aa1A2A1A1A1AB1BAca ~hei
      AaaaAAA1bab1a1Ac1aAAAAAB1AAa3a1Aa ~hel
      b1A3AAbAabAAacAc1aA1bb2bBa5AA ~hem
      A1A1aa1AaAAaA1C1b1eaA1AB1AAa1A1cc1Ab ~hen
      1cABb1BCadBaABABAdCda1baA1A1baAAaaAc ~her
      Aa1AgA1BA2A1AAA2AAAaAA1aafAaa1a2a ~hes
      ca5bb1A2AA1AA4da1AaAA4A ~het
      a1aa1aAA2A1baA3aA1A2aaa1AbbB2BB ~heu
      1Aa2a1a2A4aAA4A2A1aba2Ab ~hev
      1AA1bAb1BBcAA1A1B2aAacA2aAAcb4A ~hez
      bAaAABA1AAB1a1Bba2AB2A1bAAb1A4B ~hie
      10a11a6aa ~hif
      4AA4a2A ~hil
      2a4A2B2b4A7a ~him
      Ab1fAaB1ABa1a1ab2AbAAaA1Ba1AAAb1baa ~hin
      A18a2b9A ~hio
      A2a2AaA3A1aaB2Ac1A1AA1Aa3A ~his
      d1BaBa9a2c13a ~hit
      7A1aa1CA4b3a2A2a1a1e1AA ~hiv
      12A1a1A2b12ab ~hma
      5c4a2B19c ~hme
      3A1A1AA9a1a3aa ~hmm
      2bA2a7aaa ~hni
      b14a4a ~hno
      A2aAA1Aaa1AA3B1A8a3AA2c ~ho_
      baA1AA2a7A1b3aa3a ~hoi
      aa12a1A2a1A5a2A ~hol
      AAa3AbaAA1a2c3A2Abaa2A1AA ~hom
      B1a1A1AdAaAA5a1BAbAAb9AA ~hon
      2Abb2a1A3a4aa2ac1A ~hoo
      aABAb3ba1bA2Ab2adAAc3AA2A2AA ~hop
      1acAaAABAaAAeA1A1A3B1a1A1AaAaacAaa ~hor
      aaaAA1B1aac2AA1AaAa3AA1A1B1aA1AaA ~hos
      2B3AAb2A3AA1Bbea1a2a3A4c ~hot
      ae1A1a1ab1a1A1a2b3Aa1A4da1AAaA ~hou
      a9Aa1A9A4b5AA ~hoz
      10Aa9A5A ~hs_
      A2A4aAA1a1a9c3acb3AA ~ht_
      7AAa1A3a3a2ba3a ~hte
      10b13a2aAAA3cA ~hts
      A1A1A1a9AAa2a2baAb1aA ~hui
      2A1aaAAaba1AaA4AAA2A1A1a ~hum
      17A2A1a1a9b ~hut
      6a6a17b ~hyp
      7a1Ag6aA1A7A ~hys
      6A9A4b2b1A ~ia_
      4A2cA2a5A3A8a ~iag
      1aA5B4A5A1a3aA5b ~ial
      1acAda1Aa1ba4ca1AA10A ~ian
      A1a4A1cA6a2cb1a3A4A2A ~iat
      a1bA2a2AA2Aa6A9d1a1b ~ibl
      2Ab1A2Aa2a1b1A3A6a3a2a ~ibr
      4aaAac5Abaa5A4AaA ~ic_
      9Ab4baa1aaaa4A1a1A ~ica
      A2aAA2fAAAA1A1c2AABAAA1bAaa1Aaa ~ice
      aAAcA3b5aAA1a1aaaAAAAa2A3A ~ich
      1f2A1fCDA3AaA1ABAbD1AaAA2aab1A1a ~ici
      1AaaA2a1a2B2a1aAa1AAA2b6a ~ick
      f5aA2A2AA1A2A1Aba1a2Aa2A1aa ~ico
      A13c1a1a3a10a ~ics
      1abAaA3aa6a8A1Aa2AeAb ~icu
      2A1A1AA1bA4aA1a1A3A5A1cBdA ~id_
      4b2a13c1A ~ida
      BaB1eDA1bacjcaBBAbAba1aabBA1BA1a2aB ~ide
      2AAA3A1a5Aaa1A2a2a3a ~idi
      a2A3b3A2a5bA1a3A ~ido
      2A3A3b9ac4a1a5A ~ids
      ABb5CaAa1A2A1aaCADcAAAbcABbAAaA ~ie_
      AacaAA1aAcA1AbA3aAA3AA3B2A1AA ~iec
      1A4AA2A14c1A1b2aab ~ied
      2a4d6a3a2a1b ~iei
      aA1b1AAAAc2h1A5b6ab ~iel
      1Ad1A1Aa1AA1AaAaAA1A2A4aa3a1a ~iem
      Adb1Aa1Bcb2DB1AAbBaDCA1aA2aBA2A1A ~ien
      aAE1bcd1B1A1cdbAABecaCaAA1dC2abAfAB ~ier
      baA1CAABaabAaBa1aaAABb1AaAAAAAb1aB1A ~ies
      15a3aAA7aca2a ~iet
      1acag1b1AeaacBBB1aA2Aa2BB1B1AaB1AA ~ieu
      1AaAaaba1AC2aAA2bAAbAaa2AA2c2Ab ~if_
      bbcaAAdABA1AA1A1AAbba1AaA1ab1aaaA1AA ~iff
      2ca9aAAaA2a13a ~ifi
      2aA7b4A5A2a1a ~ifs
      a5Aa2a6A3ba3bAbaa ~ift
      1AA4A2a2e2A4a1A5B ~ig_
      2e1b6A1B2a3A ~iga
      1b3AB1AAaA2a3AaAA3a1A2a1bA ~ige
      1AAAa2AaAaAa1a1A2ba6a1ba1A1fB ~igh
      2A1A6e5a11a ~igi
      2bcAaBAb1AcA1aAaa2A1aaAACB1a2b1A ~ign
      1A4Aaa2A4aA3A2aA2b5a ~igo
      2a6a5a4A6aa2a ~igr
      aA1a2A3A14cA5b1A ~igt
      1Ab2a1a1Ab1a1aA2a1a1b2a1AAa2a1A ~igu
      b1D3A1a1AA4eA2A9a ~ijo
      aaBb4aAa1aC3aAaab3a1d1A1A ~ik_
      bc2Ba1a2b1Aab1D1A1aa1d3B1AAAA1AA ~ike
      a13a1A ~iko
      b15a2aA4a ~ikt
      cAdaC2AcaB1caBaDdba1CAaabA1CabaABCc ~il_
      aa1A1ab1A1b3a1Aaaa1A2A3A1aa2a ~ila
      Ab15b2b4A6a1a ~ild
      D1dBAcABAAB1bBbA1BaDcbabbeBebaab1AAA ~ile
      aAc2AaBAa1A1AA1Aa1a1a1a2A4AAcab ~ili
      BbA1B1c1aACbAbae1B2aAa1bA1B1dB1a1Aa ~ill
      14A1A3A ~ilm
      1AAbA5A3A1AAAA1A1A2f1d1A3AA ~ilo
      2a1cCAbA1A2Aca2A4AAA1A2C2A ~ils
      1b8a3A10A ~ilt
      A1b1AAb1a3aabaDb1abA1Aa1bA1ab1A ~im_
      2dbBaB4hA1B2B1AAaAA1C1AA1dAAA1A ~ima
      2aAaa1AB1a2aa2Ac2AC1c3b1A3a ~imb
      BBaAa1AaA1A1BbcaaCBbabB1Baa1b2aAaAA ~ime
      b1a4aaaB5A1A ~imi
      A1A15a6e ~imo
      A1a1BA1a1aAA1D1A1Bbba3e4aAaBAAb ~imp
      ebA2hbcb1cAdDadAcbACa1aA1aaAAAB2A ~in_
      bAAcB2ACA1eAb1aAbaAe5AA2AA1AAa ~ina
      bBaABA2bAbAAca1b1aabbA1aBAa3Ab1AA ~inc
      BA2BfA2ba2A1B1AAAaA1d1AafAAABAA1A ~ind
      CBciBACa1bA2CAccAa3aa1BACbac1bdBA ~ine
      8AA9bg4A ~inf
      baab1bAdcaaaab1acabb1caBdacBfb1Cabae ~ing
      1AaA1aAABAbAAaA2AaAbdbAb1bAA1dAAa1A ~ini
      2A6b6b3a6b ~inm
      2b1bA4ac2A1a7a7A ~inn
      1A1Ab1a1a4a2A11bba1a ~ino
      3ba7a4A6e6a ~inp
      2A1aA1AA5A2A1a8bAcAb1Ad ~inq
      c1cCBaceAcACcAbA1Cba1AA1Bcc1aAAAaAAA ~ins
      AAc1AAB1BdDADAab1BABB1daC1Bk2AabAAB ~int
      aAfA2AAAAAbaAaA2A1b1aA1aA1A1b1a1Ab ~inu
      2b1a3AA1h3baAAA2a5A ~inv
      1bb14a3a3A8b ~iny
      15Aa2A2a2A8a ~inz
      3A1A1bA1b2Ab1AA1abd1A2aa ~io_
      A1Abb1BAbAabDABaa1BA1A1C1AbB1b1aacAA ~ion
      4bA1a3A4Aa4b3a ~ip_
      Aa2fb1AAa3A2CAA1A1bA1A5A2a ~ipe
      6b5A1A1a6caA6b1A ~ipp
      aaaACaCbc1AaA1aBAaa1dB1A1AAAAa1ca2A ~iqu
      AaaA1a1AfA1bfDCADaCaDCeaCc1ACfaA1caA ~ir_
      b1A1A2A3AaBbAba5AbA5a1aA ~ira
      6b5AAc2AA2a9b ~irc
      1eDaAbCAbbdaaccaACAb1Ea1Ba4aa1aBA ~ire
      a7Aa2A1b3A1A11A ~iri
      1A1A3a3a2a7A ~irl
      4B1a4a3Ac1bAba2aa1a2a1a2A ~irs
      a8A1a3Aa2aA1b9A ~irt
      baa1bBabbCBAbAaa1aAbC1BAcAB1a1a1cbC ~is_
      A2aAaa2AbA1a1a4A4aA3aA ~isa
      3a1Aa1c2A4A3b4AA1b1AA ~isc
      1CE1bab1BCAaABaa1AcbaAcA1aCaB1ddaAbc ~ise
      1b5b8A2bA4a ~isf
      2A1aB7a2b3A ~ish
      Aad1AB1ac2bcCaCdAbaAAbaA1a2ABB1BAa ~isi
      caA7a2aaA11AA5A ~isn
      AcAAA1daaaAABAaaeAb2AA4A2A1A1Aa ~iso
      bbcdA1ABaDBa1ab1e1CAA1c2abAbaAfbA1B ~iss
      AAa1BbCcbAAdaA2AccBAbAA2A1AA1aAAAA ~ist
      bde1CbAbaaAaC2ABB1AAaA2BACaAdeBaBB ~it_
      4aba1A1A3A3aa4a1aA5A ~ita
      6aA2A1A3a1A1a4a7b ~itc
      ba1AabaBBAA1B1c1bAa1c1EBDa1AAAAA2b ~ite
      aA2b1A1aaAa1ca2Ab1BaAa2AA1aBaA1Aa ~ith
      AAbABbAa2A3a1A1A1aAc3aA1b1cAba ~iti
      A12b2b1a ~ito
      b1aaACaaa1A1AA1AAaAdAAa1c1A4a1AA ~itr
      aAcaa1aAb2a1CbbaA1AbA1bbAAB1AbbAA1c ~its
      dAcaAAA1A1AAA1aAA1cA1AA3a2aA3A ~itt
      Ab2acAAaAaA1A1a1A1A1dAAa2aAC1A1Ab ~itu
      3A14d2A9a1a ~iur
      A3b2a3A2a1A3A5a ~iva
      cBA1BBAAA1daa2aAab2cbAADA3aAdA ~ive
      A2AAaa1aa1ab2A3A1A1AaabA1Aa4A ~ivi
      8AA2b ~ivo
      A4ac1b1Abb1A1A2AAA3A ~ivr
      1B1AfAaA2A1A3b1AAA1ABca1a2a3A ~ix_
      4A2d7A3A1a1b ~ixi
      d13a4bA ~iy_
      6c1b5b ~iya
      a1AAa2A6A3aa5Aa2A ~iye
      6c1A2A2b1a7a2A ~iz_
      1ac2a8aA1a4AbA6a2b ~ize
      2Ad3Aa1c3aAab ~izi
      3A2b7A1a1A2A2A9ac ~izz
      1aA1aA1a1A1a2A3a4baaa1aA2A1aa ~ja_
      a4A1b8af1ca4A ~jad
      1ABAaCb1a1Aa3aAAa3AA1A3ba1a1A ~jam
      6aAe3A1a1bB3a2b4c1ac1A ~jan
      1a10AaA1baa1A6aA2AA ~jar
      1AA1AabbAcBaAcA1bbACABB1A1aaaBCbaA1a ~je_
      3ab9A4a ~jec
      1aAbba1dAAaaA2AB1AbA2AAaa ~jet
      2cAa1b1AA5Aa1aAcAAA1a ~jeu
      4AA2A2d13aa7A ~jin
      2b1A5a7a6a1a ~jki
      aa4aa5A ~jla
      6aa5a9a7A ~jle
      a5a1aA6Aa3a1aAA1a3AA1B ~jme
      2a1b1aa1b8A5a6b ~job
      a1aa1AAAAA2AA2A1a7bA ~joi
      A3A1AAA1A3c6A3a ~jon
      eBDBAAd1AbB1ccA1A1AAcCBAaA1AbaaAcABB ~jou
      4A5aA3a1aa1Aaa ~jre
      a1dcBaAaAA1A1caA2aAcABAABb3B2A ~jus
      AAAaB1BaaaA1A2a1A2ba1ab3c1AaabAa ~ka_
      5AAb13a1a ~kam
      3aaaAA3a6c4a ~kan
      1AA3aA5a3A1d2aa2eA ~kar
      7e6A4C3A ~kas
      1b10a5a4a3a ~kat
      1d9a8A5Aa ~kay
      1bA4a1a4a4b4A1A ~kaz
      cAAAA1Ba1aaAAacAb1aBa1a1aaABbA1bAbAB ~ke_
      13a4b3A2A2a3b2b ~ked
      2A3AAaa6aA1da1a10aa ~kee
      A2a1a2aaA8c3A3ab ~kel
      AaA3ac2A3A6a1aA ~ken
      aA1A2A1A1a1A2aB1A3ca2AAa1a ~ker
      Aa4ab1Aa5b1AAa1Ab2A5A1aa ~kes
      a6AC1A3ae4a1a6A5b ~ket
      2b1a6ab1A7A2a1A ~ki_
      1B18A5a7c ~kid
      a1ca1A2aAa1Aa2AA1a1aAaBaaa6AA ~kif
      B2Aaa2AB2a2AA3b1AA1Aa1dbAA3c ~kil
      dBA1cbAcAA1caAa1ba2A2b2A3aab2A ~kin
      1A2f4a6Aaa ~kip
      1a3b2A7a1AA3b1a ~kit
      8b1A3b11c1b ~kli
      5Aa16A6A ~km_
      bb1A4a4B4a2A12A ~kno
      1A2aaA3b1aa8A1c9A ~ko_
      a13a1a4A ~kol
      b3a7aA6A ~kom
      AdAaadA1b2ABAa1Ba1bab3aa1A4aA ~kon
      A1aA3AAaAcBBbAB1aaA1cc1A1ba5A ~kou
      4A6a3a4A ~kre
      aAAAa1AbAAAaa2a2a2aa1AAa1a3a1a ~ks_
      2a5b ~kte
      b9A5a2aA4aa ~kto
      12A2Ad5f5A ~kui
      1aAb1bAa1AaAca1ada1A1B3a1AB1Ba1a ~la_
      2Ab5aa6a1a4A10A ~lab
      baa1bBhAACA1BbaAAA1a1AA1AA1c1A1ad1A ~lac
      1Aa1AAA1Aa2bBaAAB1A1a1ahA1A1a1A2B ~lad
      A11d1b1a2a4a2a ~laf
      AbcAaBaA1A1bcAbAA1c1AAA1cb1AA3AAAA ~lag
      b1AaAa1abb1aB1bBaBD1AAaad1c2AA1BACA ~lai
      a5A7b1A12b2b ~laj
      caa4a3a1ba6ac2A1a7A ~lam
      aaCACABABBcAAB1fCcbABCABDBeeBA1Db1ad ~lan
      1aa3aA5A5Aab7A2cb ~lap
      7a2A2b4aA1b3A1Aa6a ~laq
      A5A1a3a1aA3b4A7A ~lar
      Ab1b1AfA1AAAc1A1bAaa1A1AAAAA1A1aAa ~las
      AABdbBA1c2AAAaAaa1ABAB1AeaAabBA2cA ~lat
      7A9e4B2a4b4b ~lau
      2A1AAA1AAa1bAA1aA1kcA3Aa4A2A ~lav
      ba17a4Ab ~lax
      1a2a1A4AA6bc4c1a ~lay
      1Aaa1AabaaAaAAA1A2AA1a1c1a3baa1A ~ld_
      5b7aa9a ~lde
      Aba10a2A1A1a6A4aAc ~ldi
      3A2a13b3a2A2AB1AA ~ldn
      AAbA1AaBa1AbbcAb1a1ACbAcBa1BA1aAa1ca ~le_
      1AAAAA1aB1a1b1b1AaAcbAcA1AabA1A1A1aA ~lea
      cABaa1aA1ABAAajAAA1AAcA1a1AB4A1a ~lec
      Aa4A1a1Aa2c2A2AA2a2A ~led
      A1A4AAA4AAAA1BAA1A2a1Aca1b ~lee
      1eA1eaAb2AAbA1Ada1Aaa2BA1b2A1A1b ~leg
      AbA1aAA1A1AabA1aBA1AAa1aAAA1aAcAAaAd ~lei
      2AAb9bb1A13a ~lek
      2B1BaAcA1bAbaA1AA1AA3A1b1A1a1B ~lem
      2AA1b3AB1BA2ab2aaa2AA1AaAbaaA ~len
      A6aA5A2a4A5c1a ~lep
      AbdeCCaAbBADBAcB2aACAAADba1BAAC1aCd ~ler
      c1eBDBBb1BcbAC2cdaaAcDAA1BA1Aa1bbBa ~les
      bBAB1AABB1cabaacaD1BAAafACcdc3AcA ~let
      ABaDB1cBc1C1D2BacC1AAbaCABfAAAAbA1c ~leu
      AaB5A1b1a1AAA2aAAA2AaAbAgAA2A ~lev
      3A8d10a ~ley
      2A2AA6AAaba1b2A1A1b3a2A1A ~lez
      Ba3b4Aa3A1a1a1b2A5A3a ~lf_
      a1a1AAAAAaAaAbAaaa4a1A7d ~li_
      1a8Aa1a3a3b ~lia
      3b1A3a2a21a ~lib
      1A2abAAcA3AAA1a2a4aa6c ~lic
      Aa1Ab6b3b2a3b11a ~lid
      aBAb2bAddA2cBAaA1bAAD2b1A2aaC1A ~lie
      24a1cAb4aA ~lif
      2bcA1BA1Ab1b1ab3a5AC7A ~lig
      aAa1Aaa1aba2ab1B1aA4a2c5aAA ~lik
      6b1A6A10a ~lil
      A1gA3aAaAAaa2AAaAAA2bAa3A1A1aA ~lim
      bABeAbaAdBAA1b1aAccac1bc1aBBa2Cbacb ~lin
      3A2Ab1a11d6c ~lio
      1a11B2A1A6a8a ~lip
      aba5b1AB1a3A1AA3A2c ~liq
      1A2a1B3aaA2AAAB1a2a1a2A ~lir
      aC2AAaA2a1aAAb1B1BAAbA1b1bc1bA2A ~lis
      AAdAaebAAA1a1AaaAAA1a2a2AAA2aAbA ~lit
      AA3aa1b5AAA4Aa12b ~liv
      19A1A4a ~lix
      8b4ab ~liy
      4A3c4a7A2b3b6A ~lk_
      cbbaAA1BbaB3AA1AAAb2aa1Aa1cB1AbBA ~ll_
      1a2aAA1bAAbBAb2aAbA3a2Aa3b1a ~lla
      B2C1cdgCAA2abaABa1AAdB2dABAAaB1bb ~lle
      aaba1AaAcAaaab1aAAB1Ba2Ab4A2a1A ~lli
      5Aa3b3a1AaA1AA3AAb1a1A2A ~llo
      B1A5aa2b1ab6a4a1a5A ~lls
      2A2a6a1acA2aa ~llu
      1A8a2A1a1aa2b4Aa1a4a ~lly
      1A2a10a5aaaa ~lma
      1aa1AcAA9A1bA2B1b1a3a2a ~lme
      2bA1bAaBaAABBaaAAB1AAAbaAAaa2A2A ~lo_
      A3aAAb1c2AAAAaA1cABAacaA3a1a ~loc
      1AdAA1AA1AA1a4Aa1d1Aa2a1A1aa1aa ~log
      1a2AabAA1aa1Aa7AAA2b5A ~loi
      3aa2Abba2a2A1A2A1Aa1AAA1aA2Aa ~lol
      4BAa1A17a ~lom
      ba1AbbaA2A1A1AB1BAb1Bb1bA1bab1bAAa ~lon
      5a10Aa3b2B2a4b1c ~loo
      A1A1AaA1a1c5b1a1ab5b3Aa1cA ~lor
      1a4Aa1a1C2A1A1aA2Be3bc5aA ~los
      AABd1a1bA1a1b1B1A1Aaad1DAAeAa1aAA1AA ~lot
      2aC2A1aAA1bBB1A2aAbaA2b1eAab1A1A ~lou
      a1aaa3a1aA4a6aBA5a2a ~lov
      5a5b1a2AB2A4d ~lpt
      aa3A4A2A5a10aA2A ~lqu
      AA1bbD1aaaA1bAdbaa2a3Aaaa2CbAA1B ~ls_
      1b3A1b2a3A10A1a ~lt_
      bc3A2aba1a3Aa7a6A2b ~lte
      2A11c2bA6B2b5c ~lti
      1a10acA2a2A4A1A ~lu_
      A4A2a2a6Aaa2a ~lub
      16aA1aaAA4A ~luc
      aA13c4aA5a4a ~lue
      B3aAaB4AaAAaA1bAaab2AAaAA1bAA ~lui
      AaaAA1AAAca2ff1A1aAB3AA5A1A1A ~lum
      2a3b2b2A2a1a11A3a ~lun
      a2AeBBaA3A2aaa1A1A1Ab1abbaA4b ~lus
      d4A1ab3a1aabAb2A2A1a1A1aAaa1a ~lut
      a4ab7a3A1a4A ~lwa
      1ad3AAAaa1AAAbaba1Aa1AbAAa1ab4A ~ly_
      4a8a3AA1A1aA2aA6A ~lyc
      5A13b1b4A ~lye
      6b23A ~lyo
      bCABCdCAABA1a1aab1aAA3bAaaAAC1bbCA ~ma_
      1bAfA1AacAa1aBBB2AAAA3a1Aa2AA ~mac
      bAa1AAc5Aa1AAaa3aA1ABA2b ~mad
      B1c2aAAbb1f1a1BAAbAa1Ab1B1AA3A1a ~mag
      hAaAaCbeAAaAB1AddAa3BaBa1cb1b1cba ~mai
      4AA2A2c9a ~maj
      bAA1a2Aa2c2b1c2aa4bAaA2a1aaa ~mak
      AbcAaaAAb1a1A1AAAA1aaaa1CaAAabAb2Aa ~mal
      aA5a1a4a1baAa5AAa6a ~mam
      1BcfAACBAB1A1BAb2Bb1dB2CcBaAbABaBa ~man
      1ca5b ~maq
      1ABcaA1baAa2b2a1AAA1bAAABA1BabAA1B ~mar
      3dA2B2d2ca2aA5Ac1A2Aa3a ~mas
      2Bac2BAACBBaAAAa1abAa3A1a1fAaAA ~mat
      A7a5Aa1B4a5A3a ~mau
      8A1a1a9B3A1baa ~mba
      1BaAAAAbA1BbAa1ACBaABB2AA1dbdAA2aa ~mbe
      2AAcaaAAAAa1A2A4A1Ac5ac3a ~mbi
      BcdAfAbAA2a1a2AAbBa1A1BA1AAAA1A1a ~mbl
      1bA4c13b1a5A ~mbo
      a3A1Aa2AbC1abA2c1b5aA3a1aa ~mbr
      14a3ab10a2A ~mdi
      1a2Ba1aaab2a1A2a1aa3A1Aa1AA3A ~mdr
      bBc1cf1BBbcAbcAA1aab1aBab1ACCaA2a1C ~me_
      1c1aA2c2A1A3a1BA1B1b1abA3a2A ~mec
      A1a1aAa3A2a2BA1aa5Aaa1b4a ~med
      6a1aBa1d7a9A2B1A ~mee
      1a3aA5a8a1aA5a ~mei
      7b2A7A3cA3db ~mel
      1aBad1dB1B1AcAa1BAabAA1a1A1bAa2a2A ~mem
      c1A1acdAAAeb1Bbccdd2cabA1AAbac1BB ~men
      BaBdAaA1d1AB2A2aC1g1B1AcA1A2b1AAA ~mer
      2aBDcAADABbAB1bb1a1a1a1C1BaAaa1AA ~mes
      B1beC1CbcB1aAhaAABBcAa2bBac3B1acb ~met
      Ba1BA1aAAA3aA1AaaaA1aAA5A3a ~meu
      2a3A10a ~mez
      Aab1AB1AaaBCAAAcca1a3a1B1a7a ~mi_
      2caA10a10A ~mic
      2AAA5a5A1a1a2a2a3a ~mid
      baAA1b2aea1AAcA1cA6AAaAAA1AAaA ~mie
      A8a3d8a8a ~mig
      1adB1Aa1AaAbABAAC2A3AAaaA5aaA ~mil
      bAeAAaABb1ad1adBaBAAc3B1aaAabAAaAa ~min
      5aa1A1a3AA10a1A2A ~mio
      2A3A5aa2Aba6A4A ~mir
      A1a1A1AAC1A1Caa1a2aa1cA1Aab4c ~mis
      AA11c2c3A7a6A ~mit
      3A1A1AA9a1a4a8a ~mm_
      B2cA2A3A2c2A3Aa3a ~mma
      1acBaACAaaAAC1Ba1AAAc2aabAaBabbAadA ~mme
      1bA2b1a4bA1AA3Acbc1aaa2A2AA ~mn_
      2A5A9a6e ~mo_
      B5ab1A2A1AA4A2h8a ~mob
      3AaAAa2Ab1AAaAAcA1bh1abAAA2B2a ~mod
      aAaeAdB1AdB1A1a1baAaA2AAAa1bAA1b1d ~moi
      4b1AaA3A1a1c1aB1Aa1B2a2A3aa ~mom
      AbAA1bBbABAAb1B2ABAb1ABeA1bbB1CBaAA ~mon
      AaAAB1AbA1c1B1ca2A3a2A1Abb1AbaA ~mor
      ac8A4aa6A ~mos
      AAaA1A1bA1A3a5aBAg2AaAaaa2AA ~mot
      ACA3cAc1bA4bABACAAa1hACA1AbAAA ~mou
      2a1a1d1A1d1a7A2A4A6A ~mov
      Aaa1a12b1A ~mp_
      2bA1abA1A2a2A2A1A3b1b4d2A ~mpa
      bab1BBAbAa2Aa1aAB2AAaAcAAAA2BdABd ~mpe
      aaA1a5b1c2A1A1AbA2A1A7a ~mpi
      1aA1a1AAA1ab2ab2a11a3A ~mpl
      3BA1AAAaAa1BcA1eab1AAAaA1A1bBaAb1a ~mpo
      2AaaAAaA4BabAA2c2aAa3A1aA1A ~mpr
      aAa2c1A2AAa2AA2BA1A2Aaa3Aa1AA ~mps
      2b1aaA1b5Aa1a2A2aa4aA3A ~mpt
      8A8a2ca4aa ~mpu
      7AA1Ab4A2b1aaA2b ~ms_
      A3b4B2a3Aaa1b10a ~muc
      2AA3AA1A2Ac2A2Aa3A2b1A ~mul
      1A6a7a ~mum
      afA1aA1AAeaA1BA1ABABAAAA3dA2AAb1a ~mur
      ABabCbAA2haAB1AA1Ab1aa4A1A1A3A ~mus
      bb1AAbAb5A1aa2AaBa1aA1a1a1aab1A ~my_
      13a4a3A4a ~na_
      9AbA4a2A3aA1aA3A2bb ~nac
      1B1cA1aBa1bA1a2A2cA1AA1A2b1a3A ~nag
      ABa3ABbAAbABA2a1ABd2da1AAAABa1Ca ~nai
      4a1a12b11A ~naj
      2A1AA1AB2f3AA4a5A2a3A ~nal
      AaAaABAa1AAAAAAacAaaB2aaA2A2A1AAA ~nan
      1a4AAA6b3a ~nap
      9b2A2a8A2B2A4b ~nar
      b3AA1AC1a1a1Aa1b2eA1BAAAAA1AA2AA ~nat
      17a4a4a4a ~nau
      2aA2A3A6A2A6a1b ~nbe
      1e2aAA15A ~nbl
      1AAa1AAAAA1A1Aa2a1bAA1AAA1aa2A1ab ~nc_
      2A1A3AA10A1A12A ~nca
      1AaccdBABaaaabAaB1ADAbA2Aac1AaA1cAB ~nce
      a1BBBABAa1BAC1b3abA3dAAB1acacaA ~nch
      2aA1AAa1A5a2b1b10c ~nci
      AbAaA1bba1b1AfAAaAA3AA1Ab4A2a ~ncl
      1aAaB1A1cAa1A1AAaA1aa1a3aAAA1A3c ~nco
      1AA5a5A3aab ~ncr
      A1b5A5c1a4A1a ~nct
      Aac1A2abb1Acda3aabbaaAcacbB1bab ~nd_
      1AA2b2Aja1caa1AcabAA3A1Aa2A2BA ~nda
      Da1ccfCAaADaBB2dAbA1a1BBacA1a1AABba ~nde
      AAB1AaabA1A1AA3Aa1Aa4A2c1b ~ndi
      a5A1ac1ab4A2b11A ~ndo
      1C1BAac1e2CBBbAB1AA1ABdcAada1BBaABb ~ndr
      baB2abBa1aBa2aa1BAaA2A1B1AA1Ba1A ~nds
      2Ab2AAAAd2aAAAaA1ACAa2k1A1Aa2cA ~ndu
      D1BbbdCaA1BaADCCAaaAD1aaAbcaa1c1a1A ~ne_
      A4a1A1AA1AAa1e2aAAb2aa2AA1a1ab ~nea
      1a3bAaA5aA1a2b1A ~nec
      Cb1A1abB1aa1baAABAA1Ab1AA1a1adAba1AA ~nee
      9Ab1a1a1a2c1a3a6b ~nei
      bA6d3A5c2Aa4A2A ~nel
      1ab4A4a2ba5AA6a2B ~nem
      A2aaA1AbA3A1AA3a7Ac2ab1b ~nen
      1bAbc1AacCbaBbadgbA1B1aBBABAbaA2Aba ~ner
      AaBeeC1cca1AAAA1ABb1B1Abe1AB1CABAA ~nes
      ABcAAAAcBaAaA2aA2hBc1aaAbAA1A1A1aA ~net
      1A1a2b2AAAa1AaAA1aA1bA1Aa3bc1b1A ~neu
      ba2a2a1a2AA4A4b6A4A ~nev
      6ca17b ~new
      1b6A2a4A18b ~nex
      bAa2aaaAA1BA8c1AAA7aab ~nez
      6b2A2a11a3A ~nfa
      b2AA2Aad2d1BA1aAcA3AA3AA2b ~nfe
      BAbaAb1A2A3Aaa1b1cA2a1AaA3A1aA ~nfi
      8A1a6a5a ~nfl
      8AA4b1b2Ag6A ~nfo
      b1A1bb1dccba1cabbb1c1bAAa1bAab3bc ~ng_
      AaA4A1baa3c ~nga
      BAAaABabaAA1aB1BCCaeBbaadAAbAbAAAA ~nge
      AA1a3b3Aa8b1A2baA2b ~ngi
      1Bb3A1A2A3A1d1AAAa2A8b ~ngl
      7A13aa8a3b ~ngo
      bbaAa1B1A1a1a1AA1d1a2A1AAA1a1b1aaAa ~ngs
      10c13a1a8b ~ngt
      3a4b2a1A1A1AA1A4b1A1AAa3a ~ngu
      3aaa2a4aA2b3aAA7A ~nhe
      1b8A6a10A ~nho
      A1A3AA1Aa2aA1Aa2abaAaabb2b1aA1a ~ni_
      1aa3A1A6A4bd4AA5a ~nia
      1dAa2aAabA2Aaaa1ba1DaBAAA3A2A1b ~nic
      b1AA1ABaAa1A1aaAaAaAA1d1AAaaa1dAA1a ~nie
      8a15c4ac ~nig
      2A2a13a1a6a ~nik
      B4A5Aa2b1AaAa1A8aA2a ~nim
      A1aA1ABA1AAAA2A1aAbAabAaABbAac1A1AA ~nin
      1BbA3c2A3a2A1AAaabA1aA3b2a ~niq
      2AA1A1Aa3B2AAc1bAAA3b1A1c1aA1A ~nir
      BAaAb2A2baAaA1AAfc2AAbAA2aa2AAA ~nis
      bbc4A2AA8d1b3aA3a1a1A ~nit
      2a1A11b2A1aa ~niv
      BA1a1Aad1a4A1f2BA3AA4AA3a ~nje
      A3B2AaA6a2A1A5a ~njo
      1D14A7d2a5aB ~nle
      b1A1eAcA1aA2AA1a4a3Aab7a ~nm_
      1baa1baab1bbbab1bcAaabb2b1aAa4aA ~nme
      A3A10abA ~nmi
      BA2c1b1dBa1BaAAAbCAAAabBAAe3bca1b ~nn_
      1A1aBA1B3a2B2b1AAcA1cAA1A2A2CB ~nna
      9f2a9a5b ~nnd
      acA1ceagdBA1Acaa1BAAAa2aa1A1DaabAb ~nne
      A1b1A1A1AA1A2a1aA1A2aAaa1a2a ~nni
      aa2aBA1bA1aa2a3AAaa2B2AA1AA ~nnu
      1AAaBaAaAab1a1caaa4A1BA1Ab1AA1Ab ~no_
      aA4AAA1Aa2a1b8Ab ~noe
      AAB2A1AAA2Aa2bAaa4c4Aab3a ~noi
      A1a14a3d1A ~nol
      AAA1abc1A3A1aA1b2a1b2aA ~nom
      a1aB2bAbAb2Aa2AaAa1aaAb1acbacc1Aa ~non
      6AA11bAba8b ~nor
      1A2A2cA12A3A7c ~nos
      bb3a1AaaAB1AAAA1B3b1BaA2aa1Aa ~not
      cbA1cBc2B1a2aA2AB1BB3aAaaAAAAa ~nou
      aa1B2AaaAA2a1a1Aa1a1a1aaaa6AA ~now
      4a7a4A6d6a ~npe
      4aA2A5A4a10c1b2d ~nq_
      1AA1BaA1aaAAa2Aa1AB1A3Aa1a3A1AA ~nqu
      1A1a1A2A1a3a1a2A1aab1Aa1A1a1AaA ~nre
      dAbCafAbcdF1CaCa1F1BA1aAB1bA1aB2aaB ~ns_
      b1a1fBA2A2aA3bb5Aa1A ~nsa
      A2AcaA1c1e3B2Ba1A1AaBAABbbAaAA1A ~nse
      2AbAaA1AcAAa1Aa3aA3A1AAA2a1cAa ~nsi
      1A5a7a2AAA2A1A1a1Aca3A ~nso
      2A1A5b17b6a ~nsp
      2b1baaAb10A11A ~nss
      Bja3a1AA3BcaA2AaAA3A1a2a2aA ~nst
      Ab2BaaAcaBCb1baABB1bC1aBbbc1ABcbBAd ~nt_
      BaaAa1BAcAa1dBbBCAB1d1bbAAAaA2aAaAA ~nta
      1aCACaBbeaDeEBAB1bABDAb1cBBBcbCDcCb ~nte
      Ade2B2CBaac2aAAbAB3AbBe1A1abbaA ~nti
      1aBaAA1BBAab1Aa1A1b3aabaA2a1A1c ~nto
      BD2fAAbAebA2Bab1aaB1aACabbB1ac1Aa ~ntr
      2c1Abeaa1b1a1aaa1CAAAA2B2AA1aa1bA ~nts
      1B5A1A1A2B3A1a1ab1a1b6A ~ntu
      5A2a1a5a9a ~nu_
      7A1aAa5AA8d5c ~nua
      fAB5a1A3A7fA8aaA ~nue
      a1C1bBAAB2caBAaa1fAb1AA1B3AkAAAAa ~nui
      3A1B4A5a ~nul
      1a1c16c2b ~num
      2e4a6a12a ~nus
      1AcA2AA1Aaba2A2a1A2A2A1b1A4b ~nut
      AA6a2h3b1AAAa1c2B1a ~nva
      2A1a1A1BA1fA3aAA1aa3a ~nve
      AAbaa1b2aA2A3A3AA2A4Abc2A ~nvi
      1bd6Aa1b1A3a1baa1AA8b ~ny_
      5c ~nyo
      AA3A1a1AA15a1a5ab ~nyt
      5A4A1b2A2A3A2b8a ~nze
      a10b2c5A2A8A ~oar
      2a1a1aA1b1b5A4c4a7A ~ob_
      16A2a1ae1a2A6a ~obe
      6ac4A8a1c ~obi
      b6c3a6A3A ~obj
      2A1AA1bB2Aa6A1A4a1B1a1A1a ~obl
      Aa1cab1AA4BAA4A3A1A2a4a ~obo
      A3a2a1A3A1A2Ab1AbcA7a ~obs
      A3a4Aa2A3a1a4da6a ~oc_
      2A2A2ad2B1A1AbDbA1Aa3a ~oca
      AA2A3A1AAA1a2f6a1a ~occ
      a2A1A1a2bb2B1A1BaAAd1c2A2A1A1B ~och
      3A4d5A2a2AA1a5Ab ~oci
      b5AA1aA3a1a3aA4A3b1a ~ock
      A1AAb1Aaa1Aa1a1Ac1caaah1A4bAb2a ~od_
      1aaA1A1aAAA1A1BaAAf1dbbAaa1BA2C1AA ~ode
      b6A9a2d ~odi
      1A9A3a1a7b8a ~odl
      3c3A7c4A4aB7A ~odu
      4A1A1A2a2a1b8Aa ~oel
      a2B1aa8a3a3a7A ~oes
      ab2b1bAAAa1A1Aa4A1B3ba2AA2A ~oeu
      1bAAabAaa1AaA1b1bBb1b1AaabA1aaB2AAA ~of_
      ABab4AAaAA1A1aaA2A2a1AA2b1a1c ~off
      AcdAa2A1AA6A5a4A2a2a ~oge
      7A1Ab9c5a ~ogi
      2A10A5Ad4A1d2A ~ogr
      6a3A1a15A2a ~oh_
      cABaAbAbCbA1aa3aA1aaAAaBAaBA1AA ~oi_
      2A3A2aa1a7Ac2AA2a3bBAA ~oid
      1A1a2AA4A3AA1aAa1ac1a3Ab1b ~oie
      aA1a1AA3A5aAA1A4cA5b1A ~oig
      a1e1Aa1AB1a1dC2ac1B1B2A1AcA2a1Aab ~oil
      bBgcAdcaA1a1cBbAb3Aa2aABBA1AAaBA ~oin
      2BaCab1aaA1A2aa2daAC1B1ABbf1Ac1B ~oir
      BcaaaaaccEa1BAB1aAgD1B1aBCaAA1BecAa ~ois
      1BbBA1b2eAaAAA2B1dAc1Bc1A2b1aBAc ~oit
      A3da9AA2A14A ~oje
      a1bAb1aa1AaAA2c2aaB3Aa1AaA1AbaaA ~ok_
      1AAA3e5a4b3A2A9b ~oke
      a1A2a4Aa1B2bbA3a1a8aaA ~oki
      1AAba1AAa1AAaaAAAa1bAB1ab3b1aBA1cb ~ol_
      aAADbAaABAA1B1b1aA1AaAAA2h1a1A3a ~ola
      AA1a3bA2aA6AA1a1a1a5b1a ~old
      eaBAbADbBaBAdaAAbCA1BcBAAABcBAaBBb1c ~ole
      Aa1Aaf1A1BA1AaAaAaBAa2aaAAAe1AaAdA ~oli
      bb2dcAdaaBBaAAAcba1AaaB3bA1AaAAa ~oll
      A3bcAABAAAA1AAa1BaA2AAA1cbbaA1a1a ~olo
      a13AA3aa4b1a ~ols
      1A3A2b6aaa12b ~olu
      cABACB1aCAAab2abd2a1c1aaAAaaBA3b ~om_
      2AcA1cA2A2AAA1b15A1a ~oma
      aAaAA2cAAB1BAA1A2AAA1AAA1dbaab2cc ~omb
      BAb1bB1ccA2a5b2BAcC1A4Aaa ~ome
      AA2Aa2b1AcA1AaaA2a1d4a ~omi
      BaBa1AB2aAABaaa2cA1AAA1a1BBadAAac ~omm
      1a3AA1a5a1cA1A1baA1A5b ~omo
      1adB2AaBAaa1AbaAd1Bb1A1AAb1AaA1BAAA ~omp
      cC1b1caBa1A1D1B1AA1B4aAaAcbaACcBA ~on_
      5A7A2A1aa1a4a ~ona
      C1B1AC2aaA1B1b1A1aa1B1B2aAb1aAabb ~onc
      1BA1b1C1dA1AdaaAAb1aAAB1A1h1A5Aa ~ond
      1aA1adbe4AAbAAaaaD3cbc1AA2BABA ~one
      bA3a1AAa2a1aa1A1AaAA3A2a ~onf
      2a1bAA1A1A1A2A1A2AA3aA1Ab1b2a ~ong
      3aaa2a1A2aA2b3aAA4A2A ~onh
      2A10aa3a1AAa1a6b ~oni
      A3C2AaA6a2A1A ~onj
      adAbbh1afBAa1dBabaBB1d2ca1AAAAacADC ~onn
      2A2bA7b2a2b4a5b ~ono
      1iaaBABAdBCaabBc1aaCDabAAACBabAaB1aA ~ons
      1c3a1dcAaB1Bbc1DaBAAa1acBAAbAAbAda ~ont
      2A1a4a1A10A7A ~onv
      AA5a1AA2a2cad5Aa3bA3a ~ood
      a1a1AaA1A2b1A1dbab1A3AA1B6ab ~ook
      a2bb3AA2a3a1a1b1aa6a ~ool
      a5A2A1c3AAa1ca2A3A7b ~oom
      b3cAA1abB1b1aA1AaA1a5a3a2aa ~oor
      A1A3A9A2a3cAA3Aa1b2A ~oot
      B1C1cAA1daBaC2Ac1BAdcb3B1a2d3a ~op_
      1A2ba4aAA7a3A ~opa
      aA3AaBAaaBa2AbAca1a1aA1bA1cB1a1Ba ~ope
      1A2ABAAA1B3AbABaba2aAA ~opi
      4c1A1b6A6a11A ~opl
      5A4a4aa1aA6d4b ~opo
      7Aa1Aabaaab2ab2b3A ~opp
      a1B2a3a1b1a2B2c2a ~opr
      2AA2A1B2a3c4A1cAAb2AaAA2c ~oqu
      b2ABBb1Bag1aaA1aCBaBa2aAbcab2b1aa ~or_
      b1A3AAa1Ab2caA1BAa1AAA2a1AbAc1A ~ora
      baA1Aa2B1g2B2AaaBAabA1b2A ~orc
      BBA1eBBA2CBBcaaAa1efAAAd1B1a1Aa3A ~ord
      AaA1AcA2BCdb1aBb1cbaaa1Ab1BAAeeAAAb ~ore
      AAAAbAA3ab1dA1A1Bc5A1A3a1b ~org
      2f1BBa1AAcf1A1aaa1AAb4Ab3a2aA ~ori
      aAaAc1a1A1BAB1ab1A1A2aAa1c1aA2bAA ~ork
      1adA7b4A14c2a ~orl
      1aAaA1aAA1C2AAaAA1abaa2cB1a1AA2aA ~orm
      9A2A3a6a1AA2a2a ~orn
      3AA1A3f1A8A1A ~orp
      1b3AA3AA4a3Aa3A5a3b ~orr
      ABbAa1A2be1fA1a1Ba1A1A1A3a3aacC ~ors
      1AAAB1C1BabB1cadC1A1c1bCa1bAdAAcabAd ~ort
      b7a12A9A ~ory
      21a ~orz
      AcBABAAabaac1a1baa1A1cDdB1BBi1A1a1AB ~os_
      abbA1BB1aaaba4caAAaAA1CABBAA1abAA ~ose
      2A1A1A3A4acaA9ab4A ~osi
      2CBabAa1a1BAaBA1BA1A1Bb2Ae2c1b1Ac ~oss
      1a2AAabB1caAa1aabA1Ba1cA1a1AbA1A1b ~ost
      bBaAaaad1A1BbAAAA1AA1fabA1baaaeB1aAb ~ot_
      8a6A1f3b3AA5A ~ota
      BBCcB2ac2B1CBCcabaAccABbaAAab1cAda ~ote
      1aAAb3a3A1A2a3A1A1aaA2a1A ~oth
      1a2aBAaA4a4A5bb1a5AA ~oti
      B1B2A2AA1AAA1Aba1aedAfa3A1A3AA ~oto
      a1AAbAAAA1AA2AaA1A1a1a1AcAA2Aa1a1a ~otr
      A2bA3A1a3bAAA2b2A1babA ~ots
      2AaA1dA1AaAb1a1a2c3a1AA1a1a1a1a ~ott
      dCAAa1dCAabAdb1aBa1ACAd1bbb1abbaa1A ~ou_
      Aaa11A1aadbcfAAa1AdA1AAAA1A ~oua
      aaAA2A7A1AAA2aA2a3b4A ~oub
      Ab1aA2DaAa1ABA1A2A2aA3cbB1eBaAA ~ouc
      BBabbCAcC1BABhcaAAABBAeA1AA3Ac1d1a ~oud
      b1AAAABaAb1A2A1CB2d2aAbAAaA1AaA ~oue
      AaAa1A1AABAab2AcA1AAA2abA1Ab1bb2e ~ouf
      AAAAAAgaaaA1a1aAdA1AAA1AAaA7Ab ~oug
      3aaa11a4a1A1a4a ~ouh
      aabA1fadAAc3bbA2abbabA10a ~oui
      b2AbA2Aa1a2aaa1AaA2a3AaAA1AAAA ~ouj
      A1AaA1aCaCdAaCaBbDCAb1BbbcddbaaBaCCB ~oul
      Aa2AacBcAAAA1aaCaAAA1Ac1AaabbAbc1bb ~oun
      ABdcecbBBAAAB1a2Ba1AA1ACA1Aa1bbA1AA ~oup
      a1BAABd1AAAaBAc1eA1aCaAa1b1EbccabBAd ~our
      cdBAabAaAAd1bBABacBBAaecBBBACBBAagAa ~ous
      baAaEAbbaB1abDaAbac1AaebC1a1ceA1dbbb ~out
      C1A1ABbg1aAcAab1AA1C2BAbA2AbBB2bB ~ouv
      A1B2A3a2aA2a1AAA1B1aa1aaa2a1a ~oux
      a2Ab2b1a4a1A13A ~ouz
      1A3acAaAdbba4a2AA1A1A1A1A3ac ~ove
      4b1a1A1b9A4AaaA5aA ~ovi
      a1AA2AacAAa1a1aa1aAaAa1aaa7AA ~ow_
      7a2a6d ~owe
      1b15c5AAbA ~owi
      1AA1AcbaAAAb1a2baAA1Aaaaa3aA1b1aA ~own
      3A3a5aa3a1c ~ox_
      Aa1AA1d2AA2Aa1aa1dA2A1AA8b ~oya
      2a1AAB1aA1bA1AAAaab1AA3Aa6a ~oye
      a9Aa1AaA1A2b2A4b6A ~oz_
      8a12AaA7Ab ~oze
      aa8AA2A2AAAA2ba3b ~pa_
      Aab2b1a9a4A5a ~pac
      2A3bAA2A1A4aA3A2aA5A ~pag
      AAa1abAcA1caAAAAa1A3AC1aAc ~pai
      1BAA3Ac1a4A1B4A2Aa1a2a ~pal
      bBAC1B1j1A1A1Ab2ab1A1aAA1A1a2c2b ~pan
      aaaAA1A1b1A3AbA1aABaAAaaa4a ~pap
      Babad1bcAAaBaAaad1baBdCabCBCABBb1bAa ~par
      1AaABBaBAaCCAaAaA1Acb1aaaAbbb4A1A ~pas
      CAcA1AaaAaAcAAA1dBAa1A3gABa1A1a2A ~pat
      6a8a2a6a2b ~pau
      a4Bc1ABA2aab1a1A1A4a1A ~pay
      1b4AbA6A4e3A1AA ~pc_
      AaaaiAC1BAa1Cada1caBCCbaBABBAcA1aAb ~pe_
      A8aAa3a6A1aA5a3c ~pea
      a1b2bAAB2abA1cAAAbd1a1A2aAa4A ~pec
      AA1a5abA4a6aA1aa2A3A ~ped
      2A6A2aa3aa1a1A12A ~pee
      1C5AA2A1BBA1AAA2Aa3nA1AA2AA ~pei
      adAB1AA2BaAd1AAAa3BC1aAh3A1AbA ~pel
      BbBaAdBAAadc1dabAAabAABBaAacB1AaAbbC ~pen
      4c1A1b6A6a11A ~peo
      c1b2aaDaAba1d1bb1ADA1aadA1DA1Baa1aa ~per
      2c1Aa1aB1AC1aAABAA1A1eA3AbAAAd ~pes
      2f1BAaaaaAA1AC1b1aABa1acaA1A1aA1AA ~pet
      BA1aAaBABB1ABABAB2aAc1b2ACbaA1Aa1a ~peu
      3a1a2a1A4b3aa7b5A ~pff
      A17a1B6e2ab ~phe
      10a2A1a4d6A ~phi
      A1A1A2dA1AA2aA1aA1b1Ab10a ~pho
      7a1Ag6aA1A7A ~phy
      aaaAAAA1b1Aa1A2Ac1cabaAAAAa3a1baa ~pi_
      1c1b1a2Bb1aBaAeCA1ABAAa1cBAadAA2cA ~pie
      18a4bA ~pig
      Aaab3BA1A2ab1A4B1A1Ac3a3A ~pil
      bA2AB1BbAAbb1AAbBcbA1abaABfAAA1bAA ~pin
      4A1B10a4aA2A2b1aaa ~piq
      4A4Ac1c7a6B5a ~pir
      2A4AaA1Aa3a1Ac1c2Aa1a ~pis
      A2b1a7aA3aa4A2A6a ~pit
      CeCAaBiaa1ABdBAdAccb1A1AAcACB1A1C1BA ~pla
      AabAc1CB1B1b4aa1babaACAAaaacAb1aa ~ple
      aAdd1BAB3aAa1b1AaabA1AAb1A4cAA ~pli
      6a1A6A3a6b ~plo
      cacBdBCcAb1a1A1Ac2CaA2aA1AbaAad ~plu
      2g3A3a2A2a2AAca1AAABa5A ~poi
      3A4AaA5AaA1A2a1a2b2A1AA ~pol
      2A1b2bA1a3A1aa4a1BAA1Aa4c ~pom
      B1B2BAAb1A1AABABA1a2AAAaA4A1ab ~pon
      bA1Aa3ABaBbdBcBBa2a1AaAb1dA1bAA1b ~por
      1baBBAbABACaB1eaab1ABbAA1B2AcAaa2a ~pos
      A1b2AA1a1aAAAbaAhAa1bAa1ibbAa2a1aa ~pot
      aaB1AaAa1Aaa1AbAAaa2aB1A2B1aac1kAA ~pou
      AA1AAb1a1dA6A5A3bA2a2a ~ppa
      1aAA1AA1aAA2aaAa1A1bA1caAA5A1A ~ppe
      b5bA8aa5a2A5a2A ~ppi
      aAa5AA3a1a2aaA9Aa2aa ~ppo
      3aAA1Aa1A1a1B2a1Aa1aAAA1AA2A ~ppr
      a1a9b3b1a7a5A ~ppy
      2b11A2A3a3a ~pra
      cBgbAbCBA1bbA1B1cAbeaBAabb2Bab1aAAb ~pre
      aACddBa1B1B1aCeb1cAAb1bAA1AAAA1AA1AA ~pri
      A1EacbA1B1a2aAeABaAdBbAAA1BAaBBA1bA ~pro
      aaaABc1a1AfA4A1AB1Aa3aaAacA2bA ~ps_
      1A3a4a5A3ba2A9A ~pt_
      15baa2AaA2aaa ~ptd
      1Ab1a1ABAa1a1AcbAaccB3a2A3aA ~pte
      aabAa1AAb1a1A1A1A2a2a1Aa ~pti
      2A1A3c11a8aA2A ~pto
      5a5b1a4B6a ~ptu
      7b5b3A7aa ~pu_
      4ab2e5A ~pub
      1bCa2BaAB1AaaA2baaaba1A2aB1A1A1aa ~pui
      Ad3A2A2b4A1AAc2a1aaa ~put
      2c10A1A2a ~puz
      a1a7A1b3bAa7b5A ~py_
      cbB1ac1cb1aAaca2a1BAaBBa2AA1bAbAA ~qu_
      Aaaacb1bAaaAAB2BA1a1AaEA1baa1bAcb1b ~qua
      2bAbCAaa1b3aaBabd1a2CaAe1bBbaAbA ~que
      1BCAaa1acBaBaBacbBAEa1b3aaaA1aaabA ~qui
      aB1A3bA1aabAAabAA3AA1A1aA3aA1A ~quo
      1a2AA3a2aB2bAA3a1a3a1a3A ~ra_
      AA7aA1AaA3e8a ~rab
      2ABCCA2BAa2Aa1d1bA1a1AAd1A1AA1aA ~rac
      AaA1abAc1c4cABaaB1A2A2b4A1AA ~rad
      caB4dAAa8Ab1A4bA2fA1A ~raf
      baAA2AAAAA1A2dAAA1Ab1aaa2a2ac1a ~rag
      aBBbaaeB1aaAeAcb1ADB1B1aCCB1a1b1Cabb ~rai
      18a2a1A3b5A ~raj
      1A5bA1A3A1A4b4a ~rak
      1AA1a1AAAbA3ca1AB2cA3BbA6A ~ral
      bbcb1A1AaaA1Ab1AdcABe1A1AbaA2BA1AAA ~ram
      AB4CbaabBbAgAEA1bdBaBabABAAB1BCa ~ran
      aAA1A1A2AAcAa2AA1AbAA1bAAc4b ~rap
      1ab1bAa1ab18b ~raq
      a1bA2AB2b3AA2Aca1AAAaA1cA1Ab1aA ~ras
      AAcbAAAbAaAcAAAadAA1AABaaA1aabbA1aAc ~rat
      bAabbaaa1a2aa1Aba1AAbB1aABABaaABa1a ~rav
      11A3c3A11a ~raw
      A1Aa3aa2Baf1gaaBAAB1A1A6a1b ~ray
      A7a3ac2aa3A1A7A ~rbe
      7A9ab4c ~rbi
      1a5Aaa1AaA3dA5dAa4aA1A ~rbr
      AA7AA1abA2baA8a ~rc_
      c5aAbAgA1B1a2AAA2A1AA1B1A ~rce
      a1Ac2afaAA1aAA1Aa1cA1B1A1BBBAAAAAd ~rch
      1AA1B3BbA1Aa4A1A1a4A2aaa ~rci
      AcA4A8A1A2aaaa1Aa2a ~rco
      a1A2a8a2A6a5A ~rcr
      6b3A1ABc2aA2a9bA ~rcu
      1A1abAA2a2aAbAA1A1cC1AA1b1eAb4a ~rd_
      Aa4a1a5A1a4a8a ~rda
      BB2CcBBB1BbA1a2abAA1A1a1AB1bA1a1aA ~rde
      1baA1aAAaAbA2Ba1aaAdA2b1A1dAAcA1aA ~rdi
      2A1dAA3A1Ac2ab4a1a ~rdo
      2A5a2A1a2A2fA ~rdr
      2A1A1aAaaAb2a3AcAdAa2A4aA1A ~rds
      4A1A6Aa1a1A5aa1AA2a2A ~rdu
      2bAb3aaDbAAbabbAbCaAA1aAbA2aAbDa ~re_
      BaA1acc3Acb1bAAAAaAABBaa1b1aBAAacA ~rea
      5A7a5ab9a ~reb
      1BbAAAB1caAAC1Bbc1b1AAb2aaa1a1A1bAA ~rec
      1A1AAb1bA1f1Aab1a1B1B2baA1BA1A2b ~red
      abB1AA1aa2cAA1BaaaAaBabb1A2A1ba1aA ~ree
      bBb1Ab1cAcAA2aB1aAAB3a2aa1AAAAa ~ref
      B1cfB1ACAAA1A1BAb2AB2a1A1A1a1B1AAA ~reg
      2aB1b1aA2A4A2a1a1A1dAAA2cAAbA ~rei
      20a10a ~rek
      aAbAa1AAdA3ba6a1A1AAcA2ac1a ~rel
      aAfBBBAcAA1AA1A2baaacAaaAaBA2Ae1aa ~rem
      aA2AAaBBBc1daC1Bbc1bBAa1c1b1Aac3a ~ren
      ACCDaBacA1BABAAagbDa1AB1AC1dAAAA1BAA ~rep
      1BAa1c1eCAabaacDbEbA1B1a1B1CBAaA2AA ~rer
      1bbca1aBAdbccabA1AbaAaA4a1AeABaac ~res
      B1AaaaAAAaAaaA2AcabAcadbACB1bAAA1aB ~ret
      a1B2CA2BaBcAA2BbAA2bc1AA1AaA1A1a ~reu
      1AAAAaA2BaAAaaAAaa2Aa1dAb1Aa4Ad ~rev
      1A2d1A3b2AbA1AA5A3A5aA ~rew
      4A8a1b15c ~rey
      1Ae2aA9a1a ~rfa
      1AAAAABA2a1AcAabbCaAA1A2AaeA1bAc ~rge
      CA1a4Aab6a5A1eAAa ~rgi
      aaAabA1AacA1Aba2Ab2A1AAb1b2A1b2A ~ri_
      4A6a2a2A5a6a ~ria
      5aA8e5A9a3a ~rib
      d3ABbBAAa3a3aAA1daAAa1AbAaAAaa ~ric
      3A7Aa9bba ~rid
      BbB1C1CABcB2aA1aB1cCb2aB1aa1AaAAA ~rie
      2aa3a7A5ba3A ~rif
      1adAbABa2AbAB2b1AABA1AA3b ~rig
      fb1cA1A2A4bAA3Ab2A2A ~rik
      B1AA9c1AA2g2A8aa ~ril
      1BAcA2ABAa1AC1A1BAAbA2d1AAb2AA1Ba ~rim
      aB1b3aA1eA2abb3AbAAd1AAbAAaa2A ~rin
      2A5A7C1A1a1ba1a ~rip
      ac1aAa1A2a3a1a2CdAAA1A1Aa5a ~riq
      1A3a1dcab1a3b1AAAa2bc3b2A ~rir
      AAAA2A1c1AA1bcBbdAb1B1AA3AAABadbA ~ris
      AAbAa1A1cbAA3A1A1A2A4a4A ~rit
      AABA2A3aAb1b1BA5A1ab2A4a ~riv
      2a3b1A2A2d1aa2A3A ~riz
      A1aaa1aaA1A1a1aa3A1baaa4A4Ab ~rk_
      a3a1AA1A1A4AAa2a4a5b ~rki
      1A1BA2b1a2A2b6a12A ~rks
      c1bCAaBCb1AAA1A1A1aB2AaAAA1A1ad ~rle
      2dA27a2a ~rlo
      2A6d1aA6a1A2A1AA7b ~rm_
      3a2baa1AAA4a1bc1Ab3a ~rma
      B2aB1AABfA1dAaaA1AAAAaA1eA1aAAeA2a ~rme
      aa3AAAA3a3aAbAaA3Aaaa2A3A ~rmi
      1a6A1a3a3aa8a1b4b ~rmo
      a9A2A7b3AB ~rmu
      1A7AA2aA3a1A3ba2A2A2Ac ~rna
      ABAAA1aAA2aB1AcdaaA2B1Ca3aBab1c ~rne
      1cA2AA2aAAAa2a2A2a2AAabac3A ~rni
      1a2B1bBAAb1a2aAAaaBBaaABa3aaAAaa ~ro_
      6b9c3A2a ~roa
      AaAcAAAcB2AaCAcA5d1cA1AA2AA1a ~rob
      2AA1A1Ab1A2AA1AaAAcaecc2A2AA2A ~roc
      2cc3A7c1A2AAb3B7A ~rod
      2AAAaa4a3dAA4A2a1A ~rof
      2A10A5Ad4A1d2A ~rog
      a1da2daAaA1B1BABBA1AA2B2A1aAad1aA ~roi
      A3da9AA2A14A ~roj
      AaaAaA1BA2C2AbcB1aA1Aaa2c1aa3A ~rol
      1a1A1A1a3Aa2A2aBa1abA1A1aaBb2aA ~rom
      AabABAaabAAB1eAAAAdAA1ABAAdBAAAbca1b ~ron
      a5B2b1b3AAaAca2Ad2B4A1Ab ~roo
      a1D1A1AA2a1BbAac2c1ab1B3aAacA1bb ~rop
      2A5A6d6dA ~roq
      AbBAA1AAcAcabbA1AbA1AcAdAaBbc6b ~ros
      A2A2a2A1ab1A2a1b1A3a6b2A ~rot
      AB2bdie1AB2AaAb2CBd1eCAbcb1A1BAb ~rou
      1a3A10bc5AAdA ~row
      1a8a7c5A3a ~rpa
      1c9A1a4b4Aa2aA6A ~rpe
      1aA4A2a5A2c4A ~rpi
      3AA1A3f1A8A1A ~rps
      A2A1aAc8AA3bBAaAaa6A ~rqu
      1aa1Ba2a7a2A11A ~rr_
      ba4abaAAbad1A1A1bBBB1cAAAA1aAb1A ~rra
      1c1AaEABAC1B2Aa1aBaB1B1Bga2A1bCAbb ~rre
      A1CaAb1AcAd2Aa1bAAA2a4a2A1A2a ~rri
      3A3AA1AA1cB1abAa1c1A1A ~rro
      1a8A1a7aa3A2b ~rry
      1AaDdAaDdaBbeB1abcCA1c1aAaabAAc1d1Ba ~rs_
      A3A3A7A4a9b ~rsa
      2aA2A1AAdAA2a1A2bbAca1A2a1ab ~rse
      BAB1cdA1ba1c1A1a1A3A1AAaAAA1BA1A ~rso
      bAc2bCc1Bd1D1AAB1AD1BBAaA1b1AAbaaBa ~rt_
      AaAAc1BA3AAcB1A1AcbA2AA1a6ca ~rta
      ca1AaaacBddAcacCaA1BaBaAAAa1a1AbAAab ~rte
      11a10a2a1a ~rth
      BA1Accd1aaCd1A1AA1AaAaAAc1a1BaAA1cc ~rti
      b1BBABcAaAaaAAaaaaAAA1a1bA1aAAaaAb1A ~rto
      A1AaA1AAAaAB1A1a1a4bA1acAbab1A2A ~rts
      4a6a5aAaA ~rtt
      A2aaB8a3a ~rub
      1cb1ac1aAa1b1aAAb2A1bAAB2A3A2A ~ruc
      1a5A2a1A2b1a6a1a5A1a ~rue
      ChAAAaAAAAAAA1AAA2AA1Aa2A3Adaa1C ~rui
      a8ba3a5a10a ~ruk
      10ca1A17B3d ~rul
      2A1aa1b9b8A5A ~rus
      4a5a5aA2a ~rv_
      3b1AAACaA1a1A2AB1e4A5b2AA ~rve
      A1A2A2dAa4A2bAAAA3A1bAa ~rvi
      aAAbAAaAabaA4a1a1aaA2CBBa1A1Ac1c ~ry_
      12A15a ~ryi
      1A2ad1A2A1AB2a3A1a4a2AAa1A ~ryt
      21a ~rze
      8b1a11A2a ~sab
      aA5A1Aa6a4a5f1Aaa ~sac
      A4AA8d1b1A5aA2a3A ~sag
      A1aAAA2bAa1abAbAb3BA1a2A1aAAABA ~sai
      aAAA1AAAca3AaAAA1AB1aaa2a2Ab1c1A ~sal
      A3bAb1A5b1bAaaA1A2A1a2b2A ~sam
      1dfBbd1CA1AAADaB1B1c1aAAA1aBA2cA1AC ~san
      5a6A1A5a2A8b ~sao
      A7A1aB5bb3B3A ~sap
      Aa2A2a1A1A2Aa1A1bA4a4b2A1c ~sat
      2a3Ab3aaacaccBAA2cAA1a3bA1ba ~sau
      1a5b2A5BA1a1a2Aa4A ~sav
      9A2b4Ad7a6a ~saw
      1A10aa4a5a1a1a2B2A ~say
      1BB1A1A2aA1AA1b3A1b2g1Aba4ab ~sca
      1a4a3b7A4a4a ~sce
      A2aa4A2aAba2a1Aaaa1A ~sch
      AAacA1Ab5AA1A1d2A2A3A2c1a ~sci
      1A2A5ia5a1A1A3a9a ~scl
      ca3Aa1BABAaaA1bAaAcAAdaA1Af2A ~sco
      bA4ca3aA2A4bAAA2A4ba1A ~scr
      AAc1Aa2c1baA1a1BB1AA1AA1cAa2AA1A ~scu
      B1cfA1aaaBcabBb1AA1B1BBAaCBBa1adBdb ~se_
      1a6A2A2AAAc2c4a3bAa2AA ~sea
      1AAA2AAAdb1a3aAa1bAA4Aaa1bb1A ~sec
      16A1ab5a3A ~sed
      a1caAAaaA1A1cA3c1baa ~see
      7aa ~seg
      2A1A1AAd1AA10abaAAAaa ~sei
      AAA1bi1cbAAAAAa1AAaA1aaA1a4bA2c ~sel
      BbAaeAd1AAA1AaAAbb1BbabA1ADABA1aA1a ~sem
      AbbA2A1AAAbaaaaa1AaB4aaaABAaBbbB ~sen
      1A3aA4aa2aAb6A1A7A ~sep
      2Ba1CCBcAja2BBebAf1cAC1a1d1AaAaBaB ~ser
      aaA2C2BAa1a1baCd1aAb2B1ba1bAAbB1a ~ses
      aaBb1A1A1bA1AAA3cA1A1a3A3B ~set
      a2dbe1Aa1AA1aA1bAabaA2A1A1a2bA2A ~seu
      5b5b8a ~sez
      1aa4c12A ~sfa
      3AbA1a1a3a2b1baAA3B1AaAA3A ~sh_
      10A7A6b9b ~sha
      a5A2bAaA1ab1aba2Aa6A3AA ~she
      Aaa1B2aAAa1c1b1Aa4b1aA3aa1A ~shi
      1AB1aaAbccb1A1A3A1cAAa1aaAA5AA ~sho
      BAab1bc2a2aa2aaa1AAbb1AaaAbeaABAa ~si_
      a1bA2a2AA2Aa15ac3a ~sib
      7a2c4a1a9AA ~sic
      A4A2AcbAd7A11a1A ~sid
      AB1afCB1AABAa1AAAAaaB1CbBBAaBABaAiAA ~sie
      b1a6A8a3A1A6b3b ~sif
      5a2a2d3A3A2a4A4b1A ~sig
      5a3AbAcC3aAa3a ~sik
      a1aAac1a1A3AA1Ab2A4a1aA2c1a ~sil
      8Aa1A2a3b3BA2b3A ~sim
      BA1caAAB1be1a1AheB1dabaAbcB1aa2ABC ~sin
      AbBadaAaA1A1C1Aa2A1a1a2Ab1AA2db ~sio
      2A1Aa1A2aa5A1a2A2A1AA ~siq
      aba2AA1b3AA1AA1Aa1Aba1aaa3A ~sir
      A1A1AAdaA1AA2aab2A1A1AaaBAaaA2A ~sis
      aAA1AAd3AAA1d1A3e2A1AaA1cAAa1Aa ~sit
      4cAa12A2ABaa1A ~six
      a4ab5a3A3A4aAa ~sk_
      AbA13ABa1a2ad5A ~ska
      a7C3A2e6a6A2A ~ske
      8A3b6a2aA1a1A ~ski
      1b10BB9dA ~sko
      10a1a4A1A3b5Aa ~sle
      2A5A11b1a1b ~sme
      1aAB2b1a1b2aaA1A1a3a4A2A2A ~sn_
      b9AaA9b ~sne
      Aaa1a1AAAcAA4A1baaA3BaabAa1aaA ~so_
      3A4b8a2AA1a5Ab1b ~soc
      6bA4A1Aa4AAB1a1aa2A3A ~soe
      1Ab2a1AAAaAaA1aaaBb3BaaAAAgaABABA ~soi
      AaDAbhAaAAAAdBbaAB1aAAAAAAAAA1bBBAcc ~sol
      9a3a1a8b1A3a3b ~som
      BaB2fcbbaBaCBd1dB2aBa4BAA1d1BAA ~son
      baaaA1AA1aA3Ab3aa6aAA1AacA ~sor
      5A2a2a3bd3A4b ~sos
      BAb2B1aaabAcdbAaABBAaBAA1BCbADcdBAb ~sou
      7a2A3a2bA2aAb ~spa
      2D1Aa1AAAAaAabbb2aAA1A2A6bcA ~spe
      4AA1A1Abbc1A3Aca6a1A3c1b ~spi
      A1c2AbA2a3a2AabAb6b1AA ~spo
      4e12b ~spr
      1ABaAc1aAAabAc1b2AA1A2A2gA1A1b1A ~squ
      c3c1AA2ACAaCAaAabABbdAA1ba1a1bBA ~ss_
      Aa1AbA2aBAAa1Aad1aAA1A1a1baa1Ac2A ~ssa
      A2eCbcbB1AaaaAAddbcAc1BA1B1aAAbBAAB ~sse
      2bBAAb1ACBABAaeAAB1a1A1aC1aBa1bbgBc ~ssi
      3AaAAbBB2a1cAaaAaAA2A1a1AeAcabA ~sso
      AAB1A2abAAA1AAAA1Bc1bcAaa1AAA1A1aaa ~ssu
      18aa13A ~ssy
      caA2aA1AAaaCbAAec1A1BA2Aa4AAeaA ~st_
      ABadaB1abcaBBBcaaBdB1cAACAa1adca1AbA ~sta
      1aeABacBaaAA1cAA1aaAadaca1AB1BCdAad ~ste
      10a1A15A3ae1A ~sth
      aaaaA1Aa1AAcAAABb2aAA1A1b1A5A1A ~sti
      1a5A1aa4aa2a1a2c9CA ~stl
      c1a1bAacc3BAAbAAAA1ac1BaAbabbaa ~sto
      ChAbaaAB2b1aaAaAAbaAAA1DAA2Ab1ABAA ~str
      b4A1a2baaA2A2Aa4a2Ba4Ab ~stu
      1A4A1aaAb1a3AA3c2a1A5b1A ~sty
      AAA1A11a4ac1a6A2A ~su_
      6A3b3A1AA4a6a3A1b ~sue
      1baAA1c1cdaaB1aBAA1bCAA1ABA3b2aAA ~sui
      1a2aa2A11A2aA2a ~sum
      8Aa2b4e1b ~sun
      aAbaAAB1ABBaaaA1AA2B3A6c2ac ~sup
      1Ddba1AA1A1AaAa1aAAac1a1aaA3A1aacA ~sur
      AAaAA2ba7BA1AabbAaa1AA2AAce ~sus
      4A1AA2e10A6A6b ~swe
      4a3ab2A2A15aA ~sy_
      A12a2A1aa13b ~sye
      3A10AaAA3da1a1A4B3A ~ta_
      a1A1BAAA1AAaa2aBBaac1A1A2B1b ~tab
      1AAAbcA7b1b2a1A1aBA1b ~tac
      3ae1BA1aAAc1a2e2c3AA4A1A1bA ~tag
      BAb1bbABaaaA1BaACae1A1caaaAAaAAABAAB ~tai
      3a4A8a7a ~taj
      Aa4aeb18a3b3A ~tak
      A1BBB3AABAAmd2Aba2aaA3aaAABAaa ~tal
      A1e2B1AbA1B1A1Aaa3aaA2AaAd4ca ~tan
      a1A2A1b1Cd1Ac2AAAaa1AcAA1A3e2AA ~tap
      1AAa3AA1A2AA1c2A1A2AAaA1Ad1A1A ~tar
      15AA8a1a2a ~tas
      3A3aA3AA1a5aaB1Aa4A ~tat
      1a2aA1bbAc5c1cA2A5A1c1bA ~tau
      1AjaAaAA1c1A2A1Ab1A1a3aAa6a ~tay
      1a2AAa1A1A1Aa1dd1BA2AAAcaA2AbAa1A ~tch
      4Aa4A1a4Aa5a7a ~tdo
      15baa2AaA2aaa ~tdr
      AabaBDeb1bAcCFACaA1acCCAAeAA1aCbbaad ~te_
      cB1cdC1A1AabAaAA1AaAA1A3b1AA2aA1A ~tea
      a2B3A6bca3a ~tec
      b6Aa1A5b5aB3a ~ted
      9A2bb1a1baA1A1a2c5A ~tee
      b3acAaaAA3aA2A3a5a ~tei
      1B1AABBabcaABaA2a1b1aAa3A1AaaB1A ~tel
      1Bb1BeaBAdB1A1A1BBbBB1a1ABAaA2Ab2c ~tem
      adAaC1abbAaAcAa1aaac1bbaeBb2AADAABa ~ten
      Acaa1Aca1ddAbC1ABaC2AAbCfB2BBC2BB ~ter
      ab2eaA1bbCabcaAcbaAabABAA1AbBaAB1Aa ~tes
      AA1A1bAAaabc5A1aAA2BaA1AA1fa1d ~tet
      B1BaBaCfAa1BaCgBaA1A1aAaBBfAa1B1BadB ~teu
      1c7a2bA3A1A4a10b ~tez
      19A1A4a ~tfl
      1A2c1Aaaaba1abb2b1A5AAAAA1A1AA ~th_
      A4a1AAbb1bA2a1a1A2AaA3A2Ab1A ~tha
      aaadbAaaABada3A2aabcaAaa2a2dA1a ~the
      a1aA2A1aAA1Bbaab1A1AB2A3bAAAaba ~thi
      5c4a1AB14A3ae1A ~thm
      1Aa7a3A2a2b2A5ba ~tho
      3a6b8b2a2dA ~thr
      10A ~ths
      bde3AAA2aAAb1AA1AacbacA1a3C ~ti_
      adc1AABba2AA3AACA5AA1Bb1A1eA ~tic
      AdbBdceb1AaAaA1A1ac2AcBbac1BAa1bAAA ~tie
      1a1Aa2A2Bc1aA5A1A4a2A ~tif
      1AA1A5d2ca2a3AA1aA3a2AAb ~tig
      a3a3b2a4aA1ac ~tik
      fa1a1A2AAaAaBA2AAAaAa1baA1AbAAAaA ~til
      1aa1B1Aa2A1Aab2AabAaA1AaAa3a ~tim
      Aad1AAa1baaAAaAABcBa2AbAafa1b1aa ~tin
      aBbcAABBe2bA2ba1AAB2C2ABbcabBa1A ~tio
      AAA1AAAaaa1cA2AA2dA3b2A2aA1AA ~tiq
      BfcA2bC1ab1bacAdB1BA1aAAbCbBAa2Abc ~tir
      AaAaAaAa1AAdA1AAaABaAAc3BAA2aaAA ~tis
      b1dBaA1Aa2ABAa1AabaAbbAB2BA2A1Ac ~tit
      4aAa2abba2bAa3a3B ~tiv
      A1c3a1A1AA2a2A1baAAa ~tle
      1cb4A1a5aa2a1a2cA8CA ~tly
      B1b1cab1aBAaBaA1cA2BcAe2BBAAA4A ~to_
      1d1Aa16A1c ~tog
      BBBBBAABacA1bCB1aaaABAAafAAbA1A1aAc ~toi
      b15a2aAA1a1a ~tok
      1aA1A2dAB3dA4B4a2a3A1a ~tol
      Aaa3bbaABaBAABaaaAAad1ABA1aaaA1baa ~tom
      1abdB1C2AAabbaA1cbABAb1Aa5aAbA ~ton
      2a12a4b8bA4b ~too
      A1A1bA1Aa1A1A1aAa2Aaba1a1d1a1aaaAbA ~top
      ca3AB1a1aAAabc4Ae2Aaa7aA ~tor
      2B13AaaAfbAA1A8A ~tos
      c4AAa2Aaaa2aAaA2aA6bA1a1a ~tot
      cBCedacDACA1A1ab2Ca1b1aadaaaBA1CbbB ~tou
      2A2AAA1A5A1A1g1a1A2A ~toy
      2A1A1a3b5a7Aa3a ~tps
      A1aAf2BbccA2CgBBCAAA1bAac1D1bB2a ~tra
      DBgabDa1AdaaaBCbBdAbBA1Bacaaa1b1AEAD ~tre
      A1Ab1b1BABA1BAh1BAbeB1bbCe2c1AaA ~tri
      B1AaAAAccB2Cac1BBaBA1cbA1B1AAbcaAdc ~tro
      1ia1ab1aBbaa2AAaa1Aaa2B1AAa2aA1AA ~tru
      d1Aebbbb1BBAaDba1aCAA1dBedca1adA1bba ~ts_
      A3A1a3bAb19a ~tsi
      4a5Aab4AAaA2bA ~tt_
      Bbf1aCd2A1bba2d1B3AbAB1AbA1ABaaa ~tte
      1dcaaA1ab1AaAa3AaA1b1a2aa1aa1Aa1b ~tti
      c1ba1aa1A1AA2a3c1aA1a2A7A ~ttl
      2aa1AAB1B5AaA1e3ba2A2A1b2A ~tto
      A1CaA1Aa1A1bA1Ac2B4bB2c2a3aA ~ttr
      1aAA1Aa2Aa1A1B1CaAA1A1bAa3aABB1A ~tu_
      14b2bA1a1a4a ~tub
      4b1a5a ~tuc
      2A1ac2aA5a1A2cA5A1A4c ~tud
      6A3A16aaB1aA ~tue
      aa2AaAba1ba4A3A1A2a2B5Ab ~tuf
      21b4A ~tun
      CaAaA1BBaAbaAaB2eAAAha1BbA1B2AaB1c ~tur
      1da2Aa5A7aa ~twi
      6a15aa1A5b3a ~two
      4A1A1abbb4AAAac1A5A4bA ~ty_
      1Aa3A1a1Ab1a4A3c2a1A ~tyl
      9A4a8b ~typ
      6A6A2abdab4A4A ~ua_
      1Ab6aA6A9b5d ~uag
      AaA1a1a5A2aA1aaa1A1a2AA2AAAAA ~uai
      Aba1a1BbAAaaB1aaaEAa4AaA1a1aacba ~uan
      1Aaa1bb1AAA1bAA1AbA2Bb2ABdb6b ~uar
      2A1a1A2ba1A1AAA2a1f1A2B2Aa ~uat
      A4A2a2a6Aaa2a ~ub_
      A2a10a3a ~uba
      2AA1a4A3b2aA1a9a ~ube
      AaBB1b2e4AA1Aaaa2D1Ba2a1A1A1a ~ubl
      Aa4A10A3ac6b ~ubo
      b5aaAaBaAB4aAa3A3b1A3A ~uc_
      4A3A14a7c3A ~uca
      5a2A1b5c ~uce
      1b1aAAaCaC3AA1aacAc2A1B1baAbbBcAA ~uch
      2a2A3A3A2A2aa8BAA1AA ~uci
      A2ae1aA2A5a4b10a2b ~uck
      2a1ba5AA2a1b2aAA1A3b4a ~uco
      AabAacAa2ba1aAA2A1AAA4AB2A ~ucs
      Ab1c3A5b9A2A ~uct
      1aAAAAAA2A1A1BAAaa2A1b1a3AA3aA ~ucu
      AaaBaBBAAeaA1Aaba1A2Aa1B1A4bbAAb ~ud_
      1a2A1A8A8b6A2c ~uda
      A1aaabAc1CAA1dcaAA1aA1BAaA2AA1B1Ac ~ude
      5Ac1A1A1A3a3b3aa5b ~udi
      AB1cA1A1AAA1Ba2AA1BaAb1b1AA2aa1d1c ~udr
      a9aa10dA ~uds
      10A2d5A ~udu
      1adA1bBaBbdaAABcABbbdaca1c1aABBAa1bA ~ue_
      2A3A1g3A1A3A6a9A ~uei
      eaA1Aa1aA6AAA1aA4A2A2AAABA ~uel
      A2a2AA12A2A5a1Aa ~uen
      aBA1A1Ab4a1AaA8AAAa2aa2a ~uer
      AbB1cCBAc1Aabb1AAAABA1ccAcAc1BAaAA ~ues
      1b1A2Ab3AAa3cAaA2A1A2ab2A ~uet
      1Ca4aaAa2a3Ac2a2cA3A1bb2a ~ueu
      1b1aaAAa1B1aaa1ba1aAAaaA2A1A1ab1Aba ~uf_
      1aA1BbBcbbba1A2bABBA1AAAdaACa2bbAb ~uff
      AAAAAAh1aaB1a1aAABaAAb1AAA1a4b2b ~uge
      5A2ba1AA2ab2a2a4a ~ugh
      6BaAa1a5AA1a2a1a5b1b ~ugi
      ABAaBa1Aaaa1aa1AaA4aaaaba4Aa ~uh_
      CgAaAA1baDa1A1aAcabAbdabcbAa1AcdcaA ~ui_
      a3aBABA2aaA1b3a1A1aAB2bAA2AAA ~uie
      Ab1ABc1acac1ABadA1cCa3aCA1AAA1aAbb ~uil
      1a1AAa1AaAA1BAaAaA2A1cA8a1aa ~uin
      1AA1dbaAAA4a1aA4A4a3A1AA ~uip
      Ad1aAaAAAAA1aA1aDaA1ABg2Ad1B2a1aB ~uir
      aAA3AbccaA1CaagadaBbBaCA3A1BBa ~uis
      2DA1AaA1aB1B1bA1A2AAAbA1bA2fc1a1A ~uit
      5Aaa3a3Aa3A4Aa2a ~uiv
      16c ~uiz
      6b3aa17A ~uje
      b2AbAB1AaAa2aaa1AaA2aa1AAa1A1AAAA ~ujo
      a7Aba3a5a10a ~uk_
      Aa1badcAa1BAA1a1aAaBbAAaaB2a2AA2A ~ul_
      1aA2AAAaA3A1AbA1AA1A1aAbAAa2A2e ~ula
      1AAA1ab1b1AAA1A1B3b2Aca4aAAAA ~uld
      B1dBAbb1ABbaAb1B5b1bBdbcb1CBAdBA ~ule
      2aa2A3a1AaA1bAAA2A3a1baa1bAA ~uli
      Aac2c10a4Aaa1A ~ull
      1ab2aAAAAa1aAa1AAAa3AAAAca1bA ~ulo
      5a5b1a2AB2A4d ~ulp
      b1A2A1b1aa2Ac2c2A3AA6A ~ult
      A1AaaaAaaa3bA1a1AAAA1aAa4Ab2A ~um_
      4A1A1a3A7A5A1b3a2b ~uma
      1aabA1a1Aa3daAd1aA3ABA2A2A1CAA ~ume
      2A3A1Ab3ae4AA3A ~umi
      1a2a12A5a3a ~umm
      1A1BdCaAedAaBa1b2bbaAaaa1AB1ABcBbaA ~un_
      1aA3a2a1AAa1aaA3a4aa ~unc
      1A2BbdaBaAAA1A2a1a1cA2aaac3A1cb ~und
      A1ccbDACBA1AAACAAaa1Ba1ca1Bc1c1bbBAb ~une
      AA1A4A8A1Accca2A3a1a ~uni
      4a3A3b2a1b2a8Ac3a ~uns
      8A7Cb2a2d1A6b ~unt
      AA1A1A1cA1aabAAa1AA3A2A2A3aA1A ~uoi
      Aaabab1AB2cABb1aAaaABB1a1A1bbbAAbbA ~up_
      BBeab2AAA2BbBAAfbBAAdAAa1BA3AAAA ~upe
      3d10a3a6AA ~upi
      aAaaA1A1AB3a4a1B10b2aa ~upp
      6A10c13a3a ~uqu
      D1D1B1cbbcaAcABAAa1a4f1cAaaB1C1ab ~ur_
      AAc2AA1cAbAA1hac2AAaAAA1Ab2cA2A ~ura
      20aaab1a1A4A ~urc
      B1aAaAA1aA2AA1AbA3ca2aA1eA1b2cA ~urd
      B1eBB1A1BCABc1b1Bcdc1aa1Bd1CCb4bb ~ure
      3A4A7ca8a1a ~urg
      A1bA1a1af1bBAa3baAbaA2a5AbA1A ~uri
      1a10AA1a19a ~urk
      2aB14a3b8d1a ~url
      2BA1aa1AA2AaAAcaaA1bAACaa4ab1cc ~urn
      a5a2a2A1A5A2a6d ~uro
      A2A3c2A4a6A2A ~urq
      bAB1aAAAbab1AAA1aAA1AaA2aA3aAa2a ~urr
      1cABb2AC1B1cAacC1C1BbAAaABb1aABA1Da ~urs
      aaA2aA5AB2abAAa2AA2AAba1A1a ~urt
      3b2A3A1a3bA2A1A2A9A ~urv
      dBA1bADaAbBA1acabaBDa1c1bb2a1ABbBca ~us_
      1Ac1A1Ab2j2Aa1b1AA1AA3A8A ~usc
      1b1kBaB1aaaAbaaBCbAbAA1BACc1aA1a1a1B ~use
      Ab1ce2AAba2BbBBAAb4AAAAA1a1A1A ~usi
      1bA9aa6b9A1A1A ~usk
      3aBa1aAAA2aa2a2A1AA1A4A1a ~usq
      1B1a1A1a1AcA1BBAbb1bB4B2BA1bBgAA ~uss
      AAfc3A1abACaBbA3a1a1a1a1A1aa1g1A ~ust
      AAbDBAAAA2A1BaBbac1c1BacAAa1e1dbbaA ~ut_
      1Ab1A3b1a5A2a4Aa5A ~uta
      4Aa4A1a4Aa5a7a ~utd
      baDaCBaaA1B1CD3AbBbaBb2Aab4B1a ~ute
      fAd1a1aBe2aA4AA3aAAAf3AaA1a ~uti
      a1AdbbAaAAA1aabbaa1BAfaAAbaA2AAa2a ~uto
      AaAAedd1AAa1Aa3Ab2A1aA1A1b1AAA1aA ~utr
      AaA1A1abA1bAc1A3A3AAa3a3a ~uts
      Acba1A1A3b4A1AaAA5A7b ~utt
      2A4aA1A2Bb2eaAaAd2A2A2a1a1A ~utu
      A13A11a1AA1Aa ~uva
      AbA1AAacbaaaAbc1AbbA1AAA2BaAA1A1aab ~uve
      1Aa8b14a2b3A ~uvo
      Ab3AAe1AAA7A1aAAb1aA6a ~uvr
      AAB1BBa2Aaaaaa1d1BbbEB1c1baaac1a ~ux_
      A2b2a1AbA1A2b4A1a1A1A7A ~uye
      4b4a6A1a4A ~uze
      a4A1a1A3b1b7a3a3c1A ~uzi
      1Ac1a6a1AcA4A3a ~uzz
      AA1A1AbA1B1AA1b1AACAbaBAAA2bABC2a ~va_
      3A4A3a1AAaa1A3a3AA2e3a ~vac
      1ABaaBCA2aAbaaAAabaaaA1a1A2baA1aaA ~vai
      1A2AAa3Aa1b1AAAAaa3Aa1b3A1a ~val
      AaABbbBadBAeaaAaACBBabba1Ba1A1cBAAA ~van
      4Bc2b5a14b ~var
      A1A3aB2AAAA3A7d1a6A ~vas
      5a3b2A2aA7a7A ~vau
      cCb1bD4a1caccBd1c1aa2Cb1dBfaA1ac ~ve_
      aaaAcAaabA1a3a2aaAaa2a3AAA2AA ~vec
      3b1AA3A1b3bAa1A1AA1A4a3AA ~vei
      A1A3ba1a2B1AAAA2b1Ag2BA4A1aA ~vel
      aaBAbBBAa2ed1BA2ABAa1B3aBa1AaAA ~ven
      AbaBBBadBbccDaaAAcA1B2BbBCbB1b1cAdb ~ver
      BA2A1AACAa2AAA1A1aA1dbaAAAA2AcAAb ~ves
      1ABA8A5AA2a10a ~vet
      A2a2a1aab1a1A1A2adBCBaA2AAaaAaB ~veu
      6A ~vez
      6d8AbA6a ~vi_
      8A7c7d ~via
      3aA3c4A2A4A6b1a ~vic
      aAA1Bc4cABbAA3cccBAaAA1A2AA1eA ~vid
      CBB1B2fb1A1cAcBB1AabaabBBaBaAA1dAaa ~vie
      1bAA1AcA1AA1A1a4AAA2aAb2a4A ~vil
      A2Aab2b1aa2AA1Ab1c2A2c1A1a3Aa ~vin
      6a15A ~vio
      AA3A2b1a4A3AA4A5a ~vir
      dbcAA1AA1A1AABAaA1AAAa1AAa1A3aAAAa ~vis
      2aaaaBAAa5A1A1c1bA11Aa ~vit
      6a1AAAac6AAA10a ~viv
      a5a4a9a ~vo_
      aaBA1cd1dAcabb1aAb1AaaCaBBBC1a3ABa ~voi
      AA1DbBC1b1A1AA1A2A2A1AA1iaA2A1da ~vol
      A5a1A3A3AA1a5a ~von
      AaAABaBAAAAAaAa2B2AeA1a3A1A2AaA ~vou
      1aa1A1d1aAAa2a6A3AA7a ~voy
      a1A1A1aAA1A1a1a1aA2ab1A1Ab3A ~vra
      Ab3aaa1AAba2A3AAAA1aAbAA2A2a ~vre
      2a4d4b8a9a ~vri
      2aa3a1A8a2a3AAAb5aa ~vu_
      12a2b7bc9AA ~vue
      4b1A3c17c ~vy_
      AAb3A2aA1a5a2Ab1b1Ba7A ~wal
      1A1aa1a3a5AA5b2c1A ~wan
      A1a5adA6A1a5cAA7b ~war
      1a1Aa2aaA1a4AA1b1bA1aA ~was
      A1ca3A3A2A1a2A1a1Aaaab ~wat
      b1A2abA2A2Aa1AaAec4Aa1a5Ab ~way
      1aA1aA1AAAcAAa2aA1AAAAa1AA1A2A ~we_
      3a6c6A2a11a2b ~wea
      1ab3aa2AaA4Ab1BAaA6a2AA ~wee
      1A6c1A1bb6Aa5a ~wel
      1A3dcAA10A3Aa ~wen
      4aAA3aAA4d2a ~wer
      A1AaBaAaba2a5A8a2ba3A ~wha
      a2AaaaA1c2B1A1A3AA3bbAaAaAbb1b ~whe
      c2a1a8a3c7A ~whi
      aa1a4a5aa3a1A5b ~who
      ad1A1A2bb6d5a5b2b ~wi_
      6a11A7b ~wic
      Aa1AA2A2A1b1AbBdbA1b1AAb5ab1A ~win
      a8a2A1d2A14A ~wir
      a3a1A1aaAa2a2Ab3A3AA1aB1A1AA ~wit
      1AA1Ac1aAAAbaa2aaAA1Aaaaa3aA1a1aA ~wn_
      AB4aA3a1aA7baaa8fa ~wo_
      13a3bd2a3a ~woo
      aAaAb1a1B1AaB1ab1A1A2bAa3AA2bBA ~wor
      Ab4c1a1AAb3A3b4Aa3aB2A ~wou
      1a5a ~wro
      2d11a3A ~xac
      4A1a2ba7B4c ~xe_
      1a17a4Ab ~xer
      2a7A2a5Aa2a10a ~xie
      b1A4d7A5a ~xin
      7aa6a ~xpl
      8A2a23b ~xt_
      1a4A2B2f6A9a ~xte
      4A1fb1AA6A1d1a1A2A ~yag
      4a1AAcAA2Ab1aA2A4A5b3b ~yan
      4a8a3AA1A1aA2aA6A ~yce
      22bd ~ycl
      1Cd1Aa1b1abA1cCa1aAdA2A1aaa1BA1aa ~ye_
      1a5a ~yea
      2a2BAAbA1AaA4a1a11A ~yen
      A1Aa1AABAAAA1dAAa1bfAC1AabA3A4A ~yer
      14aa1Aa1abA3A1a4b ~yes
      3a9a1a2b3a1A9A ~yeu
      2a5a2b2A2a14a1a ~yez
      1a2AA1AAeAaA1A1aBAc1A2AAbaaA2AbA ~yin
      1Aaa2A4a3A2A3Ab1a1A ~yle
      2AA4a2A1A5AA1dc3h3B ~yli
      A2b7Ac3A4a1a1Aa ~yo_
      1AA1bdbAaA1BaaAiAAA1A2bAA1A1A1A ~yon
      ABb4AA1b3bA3A1a2A2A3A2b ~you
      6a2A4a4A10Ab ~ype
      ba2A1eA1BA2aa1abAA5Aa1A1A ~ys_
      7a1Ag6aA1A7A ~ysi
      AB1A1cAa1AA1AB2a3bAaA2aaa1ABa1ab ~yth
      c10a3A1A4A5a ~zaf
      5A1a2A3A3a9b2A ~zan
      2Aa1A1AA2a4Ac1c1Aa1a6a ~zar
      2aCaAAAa1aAb1aAbAa1AAA1AbaAAaAA1adb ~ze_
      5b2A9A1b4ba4Ab1A ~zen
      2a2b8a9a6A2A ~zer
      b12A13a3Aab ~zie
      10c8a ~zik
      1A1f1AA1bAAaAaba1aA1a3a2A3bbAA ~zin
      8a6bba1a ~zir
      2c9aA1A2a ~zle
      8A6a ~zon
      2c9aA1A2a ~zzl
      """)
}
