/// What traits weigh: written by `evaluate weigh`, and never edited.
extension ClassWeights {
  static let trades = ClassWeights(
    columns: """
      usinage metallerie chaudronnerie soudage tuyauterie maintenance montage-mecanique
      conduite-de-ligne agroalimentaire plasturgie-composites peinture-industrielle fonderie
      ferronnerie-art maconnerie plomberie chauffage-climatisation froid peinture-batiment
      platrerie carrelage couverture facade-etancheite menuiserie-alu travaux-publics
      conduite-engins maintenance-batiment taille-de-pierre electricite electricite-industrielle
      solaire electronique fibre-optique reparation-electronique informatique-reseaux
      developpement-web menuiserie charpente ebenisterie agencement scierie affutage automobile
      carrosserie peinture-automobile cycles moto poids-lourds engins-agricoles-tp motoculture
      cuisine service-restaurant restauration-collective boulangerie patisserie boucherie
      charcuterie-traiteur couture maroquinerie blanchisserie tapisserie-ameublement cordonnerie
      espaces-verts maraichage elagage-foret bijouterie vente-primeur logistique imprimerie
      proprete
      """,
    start: [
      -1.52, -1.4, -1.4, -1.61, -1.38, -1.67, -1.63, -1.54, -1.46, -1.31, -1.52, -1.39, -1.35,
      -1.5, -1.4, -1.44, -1.44, -1.6, -1.36, -1.33, -1.43, -1.3, -1.29, -1.36, -1.41, -1.57, -1.31,
      -1.57, -1.51, -1.35, -1.36, -1.38, -1.46, -1.43, -1.26, -1.58, -1.51, -1.47, -1.38, -1.31,
      -1.29, -1.59, -1.31, -1.58, -1.34, -1.5, -1.55, -1.44, -1.26, -1.5, -1.38, -1.37, -1.4,
      -1.29, -1.45, -1.32, -1.52, -1.35, -1.33, -1.31, -1.27, -1.41, -1.3, -1.27, -1.27, -1.27,
      -1.23, -1.26, -1.35,
    ],
    rows: """
      a6A3A14A1A7A3s4a1Aa3a1B1A2A3A3A #affutage
      4A1A12A2A7A1baa2As5a4c2aa1aA1a1a3aA2A #agencement
      A1a4Au1A11A3A22A1A1A14A #agroalimentaire
      AA1b1Ab2aA2A1AA7AA1AA1A1A3A4pAACAb1aA10AB4Aa #automobile
      1baa1C1A1AB2aAA1a3aAdbc1bA2aA8A1A2Ab5A9A2A #batiment
      A2A3AA3A13B3A2a1A1A6A8A1AA3A3t2A #bijouterie
      4Aaa1Aa1A5a3A2A1A1A3b9A4a1AAA4A1uA6AaC #blanchisserie
      AAA3A1A1A1AA1bAaA1AA2A1AAAAAA1AAd1bAg1A1A2A1AAAA1ABAAAA4A2cA #bois
      A1ba4a1AAAaA1bAA1A2A2A5A3A1aAc1A5AaaAAApBA4A1B1A #boucherie
      4ba8aA4a1a2A8A1a1A7a9aA8aA #bouger
      A1Ab1A2ab1A1AA2A2A1A13B11Aa2tB1AAA1b2A1A2A #boulangerie
      4A7A1AA1aa5A2A7A3aAA4a5AaA3B4A1A #bruit
      14A2bAvaA2A1BA1A6b1B1A1AA5A12a5a #carrelage
      2A5A8A1A5AA1AA5A3A1AsC2A1A4A #carrosserie
      2A8ab2B20A6b #chaleur
      8B1a2A4A3a13Ab5a3b1ABAAA1w3A #charcuterie-traiteur
      1a6A1b2A6B3A1A8ApB1a4a10A7A1aA #charpente
      AAsacAAAA1bAC2A1BA1AA1A4A2Ac7AAfbA4A1AAAAAa1AaA3A #chaudronnerie
      1A3AAaA1a2AatA1aA1A1A3b1Aa2A5A4A16AA2A #chauffage-climatisation
      1a1a5A1A1A2BbaA1A1aAAAAAb1a1a1AAAB2AAaa2A2daA1bbb1A1aBbA3AA #clients
      2A2AAcA1A2A1AA2AAa1Af1A1A1aA4A1Aa1A3A1CA2aA4A3A1a2ca #conduire
      4A1bjAa6a7a3A1Aa4A4A2aa1Aa2a4A6ab #conduite-de-ligne
      2a2B1A5A1A3A3An1A4a2A1A2A1a1A3fAa2a10A2AA #conduite-engins
      Ad2aAdAA1AA1aaA2Ab1a1aAbb3b3acaB1A1A2aA1A2aAAA2c3AaA1A3a #construire
      A2A2aA2a2a10AA1Aaaa6AA3AAAaAA2AAA3Aa2ta2A1A1a #cordonnerie
      1A1AAA2AA3AA2a2A4aA3a6A10AA2A1A1oBaAA2a3AA #couture
      A3A6A1bA3AAwAAA2AA1cA1AAAaaAAA2AA3A1A6A6AAA2A #couverture
      1A4AA1A1bb4b3A3A3aA1A4ba4a4AAb1A3a4bA1b3A #creativite
      A1B1A3dAA1AAaA1a1bAAA3Aa4AAAA1BB1a8lBDacC1CBAA1AA1A #cuisine
      32A8B2n1A #cycles
      1a1Aa1b2A2A6a6a1a6A1a11A1A5AA1aa3a #dessin
      1A3AB3aAA1AAA3A4A1AA1AAB3A3bBABdiBAA1A3A1A2a2A1AAAA #deux-roues
      3A1A22bab1a1l3A #developpement-web
      1A1A21A1AA6ABt1A9bc4A3cA5A #ebenisterie
      12A19A3A2C7Ab5A1A4a1s #elagage-foret
      1B1BAaBBB1AA1aaabBAaCAAbAc1m1c1baAAABAABA1AAb1A1AAAA1A1AA2aA2bAAA1A #electricite
      A2AA1AcA1A5A2a7EoAbbA1A2A3AA2a9A3a #electricite-industrielle
      3C2A2A4Aaa10BB1o2A7a2A2a8a10A #electronique
      5B1AA1c11BAA7A8D2AABrA6A5AA #engins-agricoles-tp
      A4aaAA7c2a2A1A2b1a1a1A2a1A5a1AA1AAa4AA2Aa5Aa #equipe
      2A2A1AA2a2AA4AAA2AAA1ca2A1bAaA1AAa2A1aa1A4A5rA #espaces-verts
      3A9A1A3ABv1A1AA2A #facade-etancheite
      1AA1AA1A1fAf1BAAABaA2AA3A1aAB4A3A5a5b1A1A1AAAA2A3A #faconner
      ABCAA6As10A2A3A4A4d7A14A #ferronnerie-art
      1A1B5A5AA6A3AAAAocbA6A2A2A15A #fibre-optique
      BAAA1A3BArAAA1A1A1A1BA2a2aA4a7A1A2A4a2ab4AAa2A #fonderie
      13b24A2a3a4A2A2bA4aa #force
      2B2A1AA1A4Aka5A3A1A1AaA1AAA1AaA2A1A1AAAa1AB7bA2A #froid
      15a4c10a4a2A4A4a11A1a3Aa #grimper
      4A2Aa1AAAAA1AC2cB1AbAAAba1a4aa2aA2Aa4A1aA4A7AA #hauteur
      1a5b9A5aA3AA8a2a7A2baA1a7A2A #horaires-decales
      A2d1A9A4A2AA1A1b2a1a1A1AA1a3a10aA1A4AAAAq #imprimerie
      B3ae1afAc1A1BA1B4AAAA1Bb2AAAA1AA2bA1AAA1BAA1A1AA2ab4A1A1Ab #industrie
      23B1A4a2k #informatique-reseaux
      AA2AAa1A3a2a1abA1AaA3A3A1aAa1AcA1AAA1a3A1AA1A1A1Aa1cAbAa1Ae #interieur
      AA1B1AAa2A4Aa2A3aA9A3AA7a3A1abA6a1a1raA #logistique
      EAaAAdd1A2A1A2Aa3a2AAABd1a2AA2AAaAgBa1adaBa2a3b2A1A3A1a #machines
      1A4A3AA1wBA1b1c1AAAaaAA3A9aAa5A1AA6A2A4AA #maconnerie
      A1aAAa1abaA1A7A1A1AbaAAAaAAA3b2cAA1Ab1AaAA2aAa3AbA1A3AA #mains
      A4mA1A1A3a1A7Aa1Aa4a7A2AAb4A #maintenance
      1a3B8A2A7p6A13A #maintenance-batiment
      A4A2aA5AAa1AAA2A2A7Ab4A2a1AaA4a1A1A2aAoB1B #maraichage
      1A6AA1A1A4A7A3A4A2a1a2A5A1AA2A1saAA1AAA #maroquinerie
      AcA1AAA3AAAAAA3a2A1ac1AA1A2A1rABcBa1c3A2A1AAA2A2A1A1A2aAA #menuiserie
      1AAa1AB1AA1b3A1a2A1j1aa4A1AbAbABAA16A2a4A #menuiserie-alu
      dgbd2AACAabab1A2A1aAD2A1AA6aA1AAc1AAa5A5A1a1A2aa3A #metal
      AwAA7AaA4aA3a1AA8AB1A3AA5A2A4A1A4A #metallerie
      1AAAa1A1AaA1A2AAb1AAA3a4AAAAAABAA1AAAA1AAb1AA5eB1d5A2A #mode
      BbAaaBk1B1aBAaaaaA1AB1b1A1A1Bcd1AbA1babAACAAaBAA2BaA1AAc1A1aA2AaA1A #montage-mecanique
      6A34D2AkA1A #moto
      25A6C7aB2ABABw1A9AA1B1A #motoculture
      A1A1aa3A4A1Aa1AAa1Aa1BA1a1A3Ab1Aa1B2aAA1c1AAb3AA2Adf2BAAA #nature
      34b3A28b #numerique
      3AA1AabAA4AA2A3AaA1AA1a1dgb2AAA1AA2A1A1AB2AAAA2AAa2A2AA #ordinateur
      8c1A2AA1AA31AA1CvAA3A5AA1A #patisserie
      BA1AAAAAAAeb3A1fAAAAA1AcAAAA7bA1ABag3A4B1A1AA1A1A3A1c #peindre
      6a10A17A1a3ADn3a11b #peinture-automobile
      AAAAABAAA1bA1bAA1la1AAb2BABAA1A3AA4Aaa9A2A1AA3A1a1a #peinture-batiment
      A6AA1m6A10A14A #peinture-industrielle
      A2a2ABAy1BA4AB5A4AAC5Aa5Aa12AaAA3AAA #plasturgie-composites
      4A4CAA1B3duA1B5A1A8A4A14A #platrerie
      5a2a1AA1bAA1AAA1e3bAA10a5Ab1AB7AA3bA2b2A #plein-air
      1A11AtbaAAcAAab1eAaA2AA4A6A2AAAA3A1A3A7B #plomberie
      3a1AA8a8BA1a5a7B2ACkA2A2A2a3A #poids-lourds
      1A3a12A1a1A4a7Aa4B3ac10A8A #port-de-charges
      3a4aA7aA4aA1a5c2a2Aa1bAAA4aA1A1Ab3A #poussiere
      ba4AAA1A2A5A2a4aA1a5Aac5a10AbA2a2aa #precision
      BA1AAA3AAa2A1ba2aaAAAc2A1bAdAABA2AAa1Ab2abAAAa2A2bAaAA3b1o #proprete
      3A1A8a1A8A6nA11A1A8A1A1A7A #reparation-electronique
      A1A1AfABAaAAcAbAa1A1aAABDcaa2AAd1A1bcA1AaaBabdcc1bAA1BA1AAAcAAaaAAAA #reparer
      8a3a3a8A6AA6a8fbB2B9a #restauration
      5A2A5A5A2a1aAA5A16Bt3A10A #restauration-collective
      A1A5A6a10A1a5ABBB1u6A9A6A2A #scierie
      8A1A5Aa3A1A1A6ab3aA4A1b3Bu2A1A2A1A5A1A #service-restaurant
      AaA2A1bA1A2a11a1a4AAa1aa1A1a3a3A3A2A3c2a4A #seul
      6a6AA5BA5A1n1A4A1a #solaire
      2Ct5AAABAa3A2bAA6baa2A1A3A1A8A7A3b2A #soudage
      8A29c6A3A2BA5A5a #station-debout
      1A9Aa1A2a1aa3Aap8AbA1Ab1aa2A2a1A1AA1AA1A1A1Aa #taille-de-pierre
      1b6AA2AA8c4A5A3AA1A12A1aaB1u #tapisserie-ameublement
      5a52a8a #textile
      13AA1A4A14a14A #travail-exterieur
      aAAAA5a1AA1A3AAa1sAA3A1AaA2A4AAAAa1b2AA1a1Aa2A5aA #travaux-publics
      1AAas3A1A3B4AA2b1A2C2A1A4A19a8A #tuyauterie
      k1AA1aaab1bAAAAAa3A1B2AABc2A1AAAA1Abaa1aBABAAa2aAAAa5AAAAAa #usinage
      aa3A1AbA1A3Aa1a4A13ac5a1a1aA3bbABA1A1ACAAm1B #vente-primeur
      A1Ab1AA1Aa3AA2BAAA1AAAAA1A1AAA4Aaa1jahABgCB2aAaA1A1AaA1A3b1A #voitures
      1aacaaB1bba1aAaa1AA1AAbBaBaAA1aa1a1cabAbBBCa2A1aabAA1BBbba3cbaa2c %A
      6aa1a %Abalaj
      51b %AbiAs
      13b3A %AboC
      41b %Abraiaj
      abbab1b1aaAa1aaaababAbaa1Aaaaa1aaaa1aaa1aAb1ab5Aa1aa1aaaaAAAa2a %Ad
      13A50a %Adika
      17b3c %Adui
      17b %Aduir
      8A40A %AfA
      39A17a %AfAs
      a8a1a8a3a8aa6aa8a4a2a %AfI
      35A8A3A12b %Aferm
      66A %AgWs
      1a8a1A8b7a5AA %Agar
      19a39b %Agl
      6c %Agrenaj
      5A1A15Ab7A8a4Aa %AjI
      25a %AjIg
      20a3a1a8A %Aje
      14aba7A20abab14A %Ajin
      12a %Aklum
      5a %Ako
      13a1A2a1a3A1ab18AaA4A2a3a %Akor
      67d %Akr
      20c8aa11A8b %Ale
      a41b15a6a %Alev
      8a8a33b6a %AplW
      23c9A19a %Arob
      1AAba3A1AaAAA3A1b3aAaaA1a3abaa1A1eaaAb1a1a2a2aa1A3Aa %As
      6d5A1aa14A10A12bb %AsAbl
      12aa12b10aA13a6a7a %AsiA
      36b22a %Asien
      43a %Asuit
      22A8d1Aa %Aten
      23c9A %Ater
      10b11a31a11a %Ati
      6a36a10a %Atier
      aa1a1aa1a2aa4Aa1a1a2a6a5aA10Aa3aaa10A %Atr
      53b12A %Atrem
      7a8a34A14d %Atrepo
      1a1A9ba1Aa2aA1b3a3a1a1aa2a9A11a1a2AAa %Atrepriz
      44a1aA %AtretenQ
      5a8Aaa7Aa1A12b3aa1b10a2a6A %Atretenir
      5b8Aa1A7c1A13b3b12a2a4A %AtretiA
      3a3a4aA6aa1aA30a3b %Avi
      a %Azo
      5A22A9a8b14a %CA
      15Ada12a7a5a5AA2A %CAbr
      A1A2c8aA1A1Aa1a2b6e1aaA1A2db1aA10A4a2A1A1A %CAj
      14B %CAt
      1Aaa1A1A1ba9AA1ba2A3a15b15A2A1a %CAti
      48a14a %CIsav
      53a8a1a %CU
      1a11a %CWzi
      5b8A10a1A15a4aa3a7a3b2a %CWzir
      2A %Ca
      10A6A20aa1a4a5a4a7a %Cak
      20A %Cal
      3A7a3b %CalEr
      3a17b42a %Calumo
      5A1a16A22a18c %Cario
      7a8a7B5a1a3A29a %Carj
      24a5A16b18A %CarjEz
      55a %Carkuteri
      54ae %Carkuti
      8A1c25aA1a %CarpAt
      10A24Ag2AA %CarpAti
      1a34a %CarpAtier
      22a3A12b2b %Casi
      50a3a10a %CatIg
      1A10c12a %Cato
      aaa1Acaba1ab1AaaA1A2A1bA2baaa2A3A2A1Aaaa1a1B1ab2aaa2A2A1A1A %Ce
      8A14a16b8daA14a1a %Cef
      26b %Cemin
      56a1d %Cemiz
      AA5c2b5A5A12b3b4ba1Aa2a11ad %Cen
      13b13A1a7a %Cer
      A2a2aaA1A2b2Aaaaa6a1A2A2b3a1aAaaa4aaa3a11a %CerC
      5a9a6a19aa5aa %CerCQ
      5A25a17A %CevE
      63b %Ceval
      57a %Cevo
      3A %Cevr
      20A14Ab %CevrQ
      8b28a21d %Cez
      50a %Ci
      3A51A5A %CiA
      16b %Cil
      2a5a49a %Cimi
      4c2A %Cimik
      14b10A6A %Ciot
      bAB6a2abAaAa3A1a2A5a4a3a7A1aaA1A2aA5a1b %Co
      5A9hA22A %Codier
      2e5AA32A %Codroneri
      2eA8A2A %Codroni
      2b9A %Codronier
      60c %Coe
      2A6aa1b2A5a7a %Cof
      15b23A %CofA
      24b21A %CofEr
      13A1bA1a4A3a %Cofaj
      14acA44A %Cofajist
      26A15aA8a13A %Cok
      53b %Cokola
      20a1a12a21a2a %Col
      57a2e %Cosur
      7a9a4a2a9A6A5A8a2A6A %Coz
      1A3A1A2a1AA2a4a4baa2A3a1aaaaa1Aa1b2A1aa1a2aaa1a1aa1a1a %E
      16A32b2b5a %Er
      A2A3a35a1a4A1a12a2A %Ere
      23a7a %Ex
      aAA1aabAa1aaAA1a1A1aABABBdb2A1Aa2a1b1AaaAa1bA1abA1B1a1aAAAAAAa2bAa %I
      11a29a22b %Ide
      61a %Idor
      27Bb %Idu
      4A5a6A10a11a27a %Idustri
      4a5b16Aa14A14b9a %Idustrial
      4ab2b1a5bA3a3A1Bb4A9A2a9a1a9A %Idustriel
      27A2a %Ifirmier
      13A19ba15A %Ifo
      25A4a2f %Iformatik
      9b %Ijekt
      A8c1A54A %IjektiQ
      aa1aa9a %Ikl
      19a22a6A %IkrWabl
      11b29a5a %Iport
      29a %IportA
      58a %Iposibl
      67c %IpresiQ
      3A26c36c %Iprim
      35A4a24A1b %IprimEr
      67b %Iprimeri
      1A1Ab8Aab2A3aA5a1a1bA22a %Istal
      27a %IstalatEr
      7b7a11b31A %IstalatiQ
      2b14A25A1A7A %Iter
      20A7A6a18AA12A %Iterdi
      a2a6a4aa9b29a4A %Iteres
      21a11a9a %IteresA
      10A4A1cb2B16b4A15a %IteriEr
      20A6A3a2b1a8a22A %Itern
      11a12b1a10a3a3a1a5a2a6a %Iterna
      33Ab %Iternet
      27c %IteruptEr
      Aaa11a5a18b %Ito
      2aaaab1aa2AA2a4aaAaa1BaaA3A4aAAaA1AAa1AA1A1AaA1aA1Aa1A2Aa %Q
      13A15c %QdulEr
      4A8a1aa2A4a2a8A5a3aA2a1A1a8a1b1aa %Qkl
      aa3A6A7b15a10a7a9aA %Qt
      68a %Qte
      24a9a %Qze
      aAabaa2b3aaaa1bab1aaaaa1b2a2aAbaa1bA2a1baA1baaa1a1c1A2aaa3Aa %U
      15A2ab2a %Ubl
      4a1a2aa3a3a2a6A4aa2a1A1AbA5a3AaAA6a2aa %Ue
      11b6a42a3a %Uf
      Aa1AA1A2AAAAAA3A1A1AAA2BA1BA4BAA2AAAAAAA1BA1BBB1AAA2AAB1AA %Ui
      10a3aa4Aa5a7A8A7A15a %Ur
      a8a5A4a5a5a5a3a13A1a4a2A %Ut
      A4b29A3Ac13A12A %Util
      9a13a %Utsid
      27A12a16a %Uve
      41a15a %Uvr
      5A14a2b1b23a %Uvri
      31ba11a4a1aa %Uvrir
      10a2a3a3a3A1d9a12c8a %Uze
      41a %Wl
      a8b %Wona
      27AA6a2a12A2a3a %a
      44A %aCet
      8a40a13a1A %abU
      8a59a %abatWr
      52a3c1a %abi
      58a6a %abim
      a2a1aA1A2A1aa2a5A9A2AA1a5A10D2a %abit
      13a40a %abitu
      31a %abon
      19a11a1a15a %abor
      3a63aA %absolumA
      65a %ad
      5a1ac1a4a1a7a1aa33a %adA
      41a6a %ado
      2aAA4aa5a10A14a4aaAab4AA3A5A %ador
      b1a6a %aeronotik
      28a10a1a7A %afe
      27a13Aa %afganistA
      3A63d %afiC
      16a %afrik
      a4a14a4a16a18b6A %aft
      39Ac %afutEr
      40b %afutaj
      40a %agI
      46a2A %agr
      29a11A5eA %agrikol
      2a5c13A %agro
      8d %agroalimAter
      5A11A7d6A5A12b16a %ajA
      34b3B %ajAs
      38d26A %ajAsEr
      37Ac %ajAsemA
      66a1a %ajAt
      A16aaa7b %aje
      6c %ajustEr
      22a1a9a5a2b2a6a4aa7a %ak
      13a2a2a4A36a %akQpaN
      21a31a %akept
      42bA %akidA
      42bA %akidAt
      31A %akor
      7a1a41a %aktivit
      13a24a4a %akuel
      50b4a %akuelir
      5a2A4a3A6a9a1Aa2a2ab9a5Aa4a1a %al
      60c %alQ
      1a9A1ab3a2AA4b1Aaaa2aba3A3b5AA12b2a %ale
      35a %alerji
      35A5A3A %alerjik
      44a3a %alf
      8b13A %alimAter
      aA3A5aaaa1a4AAaA1aAa1a4aa12aAA1a1A2A1Aaa1a2Aa %alor
      27a5aa6a1a %alreadi
      aA1a2A4b10i12F2A29A %alu
      27a13a %alum
      AA8aa10d12B %aluminiI
      7a6a4a4a8a3a %alvai
      59b %amEblemA
      12a10a21a %ame
      18a19a %amenaj
      23a14a12A7a %amenajemA
      3A33a4A13a4a3a %ami
      44A21a %amuz
      8a8a2A1a1a2a9a1a2a7aaa8a %ane
      7a %ani
      26A %anim
      52b %animal
      57A %animo
      3A6a4A16a13aa18A %anitIg
      53a %aniv
      32A1c %ap
      10A6d25A %apar
      5A9a %aparel
      14aA1b9b10a20a %apartemA
      aa3a2a5a1b5a2a7a13a1a %apel
      8a11a7a15a4a18a %api
      29a4b %apli
      34c %aplikatiQ
      2aAa1a3a9ba1A5aa2a2A1a2Ac2A4AA11b3Ab %apr
      16a10b1A %aprA
      2aa5aa6AaaA6a4a1A6AAa2a1AbA2aa5a3aA %aprAdr
      15a20a5aa10a6a %aprAti
      aaaa11a2a1a %apran
      17b16b14b %apri
      7a %apui
      2A6A1bd17A6b5a6a %ar
      A19A18b21A1a %arbr
      20e %ardWz
      30b %arduino
      2Abaa6a24A6aA4A3a4aA %are
      5b1A9A9a20a1a1A3A %aret
      3A1b8a3A8bA5a4a1a5a18a %ariv
      15a23a28a %arivA
      3A38b21c %arjA
      A15A %arjil
      3e2A %ark
      13a32a %arm
      5A4A16Ae1Bb3b1aA %armWr
      63a %arn
      11aA %arti
      14aa19aa17a4a %artizA
      3A2a4a2a5Aa12aaaa7a8a %as
      1b1a3AA1A19b4aa1A %asAbl
      6a23a %asAblIg
      6A23a13a %asAblQ
      6b %asAblaj
      5aa %asAsEr
      53a %ase
      bdab2A3b1A1a7Baa10AA15A3a7A %asi
      49c4A %asiet
      46a %asistAt
      49A9b %asiz
      34a29a %asosiatiQ
      42A16A %astm
      2a49a %asum
      42a %asurAs
      5b35a %asurQ
      1aaa3a9a8a3a3a16a2a2a %at
      5a21A3a %atA
      13a5c41a %ate
      baA3b2AAAa7A2A1Aa5a2a1b1Aaa2b1aaa6Ac2A3a %ateli
      1a1A9A2a10aaAa6B4A4A6aa1a %atir
      5aa3b25A4a12a13a %avA
      22a1aa39a %avQ
      a22Aa1a20A14a2aA %avWr
      2aaa8A %aval
      19a7A4a4A9a8a3a3a %ave
      3b1aaaa4a1aA1aa2A1aAA1aaa1A2B4a1A2a5a1aa2AAa2AaA2aa %avek
      5A9a20a4b2a21a %avenir
      a5ba2c13A %aviQ
      d8A30a %axe
      4b8a3b5a19A6a14b %azi
      a1aA1a1a3Aaa5A3b1A2A1aA4aA1aA6a2b2aab2aa1Aaa2A1a %bA
      18d48a %bAd
      32a29a %bAgladeC
      35a2aa %bAk
      5a8b4d5A12A16a %bI
      11a5aa1a14a13a2a5A2a4A %bIg
      3A5A5a1a1A4a5a1aaA4a5A1a1c2A1A3a1aa1A1aaaa %bQ
      49A3b %bQbQ
      13a2a24a3a %bQjU
      a2a9a3a2A6A5a2a13aaAaa1a6a %bQjUr
      58a %bQsWr
      3b7A11A8A4a17A4A1a %bU
      14A1b32a4a8A %bUC
      7A1c %bUCQ
      54bA %bUCer
      54f %bUCeri
      49A5e %bUdI
      49a1A3AA %bUf
      4ba9A4a15a29a %bUj
      55A %bUk
      54A %bUkA
      64b %bUkl
      49A2da %bUlAj
      49A2b %bUlAjer
      49a2b %bUlAjeri
      6a1a5ab %bUlo
      7a %bUtQ
      32bab3a5a7aa1a2a1a3a %bUtik
      1B4A1AA2A3Aa2B9AA3db1AaAA1A3A2A2AA2A3a1a2A %bW
      4bAb1b6a6a4ba6a5aA3ba2A10b %bWt
      3a2A2Aa2A3aa2A2aa1a1a1a1Aaa1a1a1a1AabA1Ac1A4a1aA1a1Aa %ba
      10A30c1b1A3A %baNol
      13aa %bagai
      3A60c %bagu
      1A1b2A45e %baguet
      3A1a3a3AA10a6a1b17ba %bak
      52ba %bakeri
      27a4a8A1A3a1A %bal
      1b10b %balkQ
      2a4aA11a8a4a1aa9a3aA1aA5a1a %ban
      b7a3a15b8aa %bar
      13a13a %barak
      3a9a %barbeku
      50A2a6A %bask
      25A1A1b2c11a %bateri
      13b21a20a %bati
      1b3C4B2BAA1e1A1b3c1b4A10B23aA %batimA
      26a %batir
      2aa6a6A13A13a13b %bato
      14b4a %batrom
      34aa7b %baz
      10a13a23a3a %bazikali
      5a10Aa2a1c3a2a3baA1A14ca10A3a %be
      63A %beb
      41A2Ab %bekan
      10a1b4c3a4b3a6a11a3a3a4a %bel
      37a4a3b2a6a %ben
      46aA6A %bet
      13b3A38a %betQ
      17a7a26a1a %bezWn
      13a31a %bezi
      3A1a8A2aa3a2bb10a2a3A11a3a %bi
      1a1b1AbaA1A3ab1aAa1a4AAAa3A1aA3a1AaA1Aa6aAaaaAAA3aaA %biA
      14Aa %biAto
      50a %biari
      4a11a7b19A1c %big
      64d %bijU
      64b %bijUti
      26A37a %bijUtier
      10a33baA %bik
      52b %bio
      44eA %bisiklet
      12a36d %bistro
      25a6A35b %bitA
      19a36a %bizar
      8a8a8b31A %blAC
      58a %blACiseri
      a5a6A3a40A %blAk
      a2a1a37b %blE
      40b %blad
      12c %blaksmi
      13A5a20a11a %ble
      a4b1aA13A3c6A34b %blok
      3a37a2a %bm
      2a8a2A3aa1b3AAA1AAb1abaaca9ac2aa3a2a2a1a2A %bo
      54c %boEf
      30a1a6a %boar
      53a %boardIg
      14a20AA2A4AAB14AA %bof
      a7a8A1B6Aa1a12A6A1a10A %bokU
      A %bol
      a42a5A2a10a1aA %bon
      41A23a %bor
      5a27AA %borIg
      21a %bordo
      4A18c %bordur
      14aA2aa7d %born
      a4Aa1aAA1a9Aa2a1a6a1A4BA1aaaa1aa2A2a3a1a1a %bos
      41a18a %bot
      62a %box
      3AA8Aa8A4c2a1a5A1a12a8c %brAC
      63A %brQC
      11c44A %brQz
      12A37b %bra
      57a6a %brasel
      2a46Ac %braseri
      53b %bre
      52ba %brea
      a4b %break
      8a17a4a30a %bretaN
      34a %brev
      4c52a %brid
      49b %brigad
      13e3A3A19a %brik
      32A12a1Aa12A %brikol
      25a8a %brikolaj
      17A2a22a20a3c %bril
      50a %briliA
      16a21a %brot
      14A9A2A11aAA3aa6a9A1A %brui
      3A8B2A %brul
      23A %bt
      5A7a1a8A2a13A3A5A9A %bu
      12A26A14A8b %buCerQ
      37b11A5c3A %buf
      34A %bug
      1a11a14a1a3b3b5a %buil
      12aa6Aa1aAb7a34a %buildIg
      19a27b %bul
      24a %buldoz
      49b1c2a %burj
      5A9A1a4a10a4a29c %buro
      54c %butC
      a2Aa1aaAaaa10Ba1aAaA3AAAAA3aba1AAAA1Aaa1AaAAA1a2a3a1a %dA
      24A %dAsEz
      15A %dAtist
      A1acaAA1A1A1aAaa1ab5aa5A1A2A1A2Baaab3ba1aaaa3A1ba2aaAa %dE
      14Aa8a7a32a %dExiem
      14A10a23a2a1a3a %dI
      49a18a %dIgu
      24d %dIp
      3a23a4a2a %dQ
      6aa1A6ba1aB8a2A2A9aA6aA4A %dQk
      14a7a %dUC
      37a %dUe
      a7a26A15a1a10A %dUz
      A10b2A12a21a4A %dW
      27A28A7a %dWg
      2aa9b6aa37a %dWng
      1aaA10B3a1a1a26a16A %da
      24aaa7a9a4a8a6a %dai
      13a3A1a4a16a %dal
      a1a23b9c14b %dam
      5A1a7a2aa11b15aa3a %dan
      b2A10A2a7a %darQ
      8a44a1a %daron
      AAaAAb2aaa2ABa1Ba1b1aBaab2aAA1baaa1aaa1CAaAb1AaB1A1B1a2b1a1AAaB1a %de
      3a28c11A %dea
      45A3A2BA5A5a %debU
      41Aba %debosel
      2aA6a2a1ba6Aa2Aa4a11a1a17a %dedA
      12a %definiteli
      7a20A8a3a %defo
      14a38AA %degUt
      35b %degoCisEz
      11b10A26A3A %degr
      a1A1a6a1A1a3a4a1Ac2aba1aA1a5A1A4aa4aA2A7a %deja
      2b5a29aAA9a3b %dekUp
      d %dekoletaj
      38a14a %dekor
      17A19a21a %dekoratEr
      17b35a %dekoratIg
      56A %dekoratiQ
      4a4a21A6a1A %delir
      A12A24a7a10a %demAd
      32a8b2aa1ab14a %demQt
      16B15A %demenaj
      9a10a32aa %demi
      24b %demolitiQ
      1a48a %deni
      A10A1a3A3b4AA8a11A12a3a %deor
      54A %depAs
      aa3a1A6A1a7A3aA14A2b10A %depan
      5a8a17a8A %depanEr
      5b8a18a12aA %depanaj
      23a %departemA
      60a %deplas
      4a33A %deplasemA
      46c19b %depo
      ab1A3a1a1abAaa13aa3A8a2AA1b3a2a9Aa %depui
      10a36b %der
      13a38a5a %derAj
      15A5b9a %derUl
      44c1A %derelEr
      4a3c %deri
      4a13a4a12a12bA2Ab %derier
      24a %derni
      16a37a %dernier
      8a40A3c %des
      4a30A1b26a2A %desI
      14a5A %desU
      2a28a3a1a %desid
      3AA4A16a10Aa18A3a5a %desin
      13a47a %deskolariz
      a6a4a7a2a5a15A17a %desu
      17a26a %detA
      56A1b %detaC
      49A %detest
      34d %dev
      a6aA35a5a1aA %devA
      36a %devWr
      2a5A25a %develop
      34b %developEr
      3a9a13c7a5a4a5a1aa5a2a %devenir
      58A %deviA
      68a %dezIfekt
      61a %deziNIg
      23A30c %dezos
      a2BaAAAAaAa2Aaaa2a3bA1A3A4ca1a1a1AAA2aA3A3aAaa1aA3Ab %di
      30A1a8a %diaNostik
      64a %diamA
      46aa %diezel
      24b41A %dig
      26a30a %dijQ
      3b45b2aa11a %dimAC
      3a6a7a15a %diplom
      3a16a4A9a5aA1Aa12a %dir
      36A1aa1aa22a %direk
      62a %dirij
      27a %disjQktEr
      50a %diskut
      28a12a24b %distributiQ
      25a10A4a18a4a %diz
      5a16a26a %dizA
      11a3A45a %dizi
      3B2a5AA2bb1a10a10a2a12A3A1a3aa %do
      9a17b10a20a %doe
      8B %dog
      1a1a45a %dogt
      27c %domotik
      3a3a5a3aa2a1a3a1a4a5a6A2A2A1a1B1A %don
      1a13A1a2a1a2a9b1A4a9A6a7a %dor
      20a2A3a4A28a %dormir
      59a %dosi
      a4a %dovn
      39a12a %dp
      42a14a %drW
      17a1a22b15a %drWt
      58e9A %dra
      6b %dravIg
      24a18a %dreA
      49b4A %dres
      38b %dresIg
      9A8A39b9A %dri
      40a %dril
      7a43b %driv
      24a %drivIg
      9a20a %dron
      3aAaA1a1A2aaa2Aa2AaC2aA3Aa2aaAa2aaaa1a1AB1b1aaAaa1aA1AA1a1A %du
      2a16a32BaA7a %dur
      2Ab1AAA1a3a2baa1a2A1AAb2BaA2A1AaAAa2BB2b1A3a1aaAa1aA2A %e
      21A %eCafodaj
      8b44A %eCel
      15A28A4a2a %ea
      52a %earli
      14ad35A %eatIg
      46a %eavi
      35A1c %ebenist
      12a24d %ebenisteri
      39a %ebit
      13a1a1Aa14aa8aa1A2a1a13a %ede
      48a12b %edj
      56a %edukatEr
      29a22a %eg
      11b19a %egU
      54aa %egal
      31a25A %eguil
      12A27d13B %eguiz
      1a6a7a2a5A2a1a2b1a2a6b1aa3a2a1a3A1A1a2b %ek
      A46a %ekUt
      A4a13a3aA2aa2a4a1b5a2A3A16a %ekip
      51e %ekipi
      49A3b %ekl
      10a16c %ekleraj
      2Aa5a3aAa1AaaA4a1a4A2a5a1A3A3ba8a6a %ekol
      a6b17A2A3b8A14A %ekrA
      16A15A1a17A %ekri
      34aA %ekrir
      62c %ektar
      3a9a13A9a18A %el
      26a %elEr
      61a1d %elaguEr
      a1AA1a3A6Aa1a4AAAAA2a4Aa3Aea1a1aa1Aa3Ab3A6A %ele
      1A3a8aabA3A3A1fa3A11a %elek
      A4A2A1A9A6DhaBAA11bAA13A2a2A %elektrik
      14A10a1eAAB10A %elektrisiA
      17A9cA %elektrisien
      5a1A6a2a10ab6A %elektrisit
      27d35A %elektriziA
      5A26c25A %elektromenaj
      3A23AB1g10a2A2a8a %elektronik
      3a26aa9a5A15a2A %elev
      24A41b %elevatEr
      3A %els
      A1AaA4AAA2AA1AA2A1a4A1A1AA5a1A3AA1AA1aB1AA1aa1A2AAAA %eme
      Aa1aaaa1a5a3a5a3ba3a1AA2Aa1a14a4a1a %emer
      7a5aaa7a12b9a19a %ene
      20A8c %enerji
      32A %enerv
      4b3a8a17a %enm
      3A3aA4a5a15A3A1a1b6a5a %enmA
      13A3A19a4a14A %enui
      9ca16A %eolien
      51A %ep
      25b32a %epa
      a12a3A1a2a1a10A3a1c2AA8a13a %epi
      A8ac8a11A5a %epoxi
      7Aa6caa3a2A2A8A1A2A4b2b12A %er
      48a12a5a %erb
      a5b3b %erbu
      7a5aA4b4a2b7A1a6a4Aa2a7Ab %ere
      56Ab %erm
      2a2a1aA1Aa6a3aa1aA5A1AA1a1A3A1BaaaCA1AA2Aaa2a2aA1ba %es
      3a %esai
      44A18b %eskalad
      1a1a13a4A3a8cAA1A21A2A %eskali
      11a %espaNol
      22A24Ab12c %espas
      aa2b5aaaaa1abbab3ABaaaA2aaaaa1aaA1aa1b1baA1aa1a1a1ab1a2ba %et
      21d %etACet
      3d8A %etIsel
      29A %etUf
      49c9a %etWl
      25a6b11a23a %eta
      60a %etabli
      37AA14a %etaj
      b15A1a35a7A2c %etal
      7AA1A1A3aba1A1aa2A4b3A3a1aAa2a2a3AA1AA1bb1aAAaA1A %ete
      34a %etien
      32a2a %etk
      a2a2b4a1Ba4abAA4a1a2A1a4a1A1A3ABaa1b5Aa1aAA1A2A %etr
      16a10Ab %etudi
      13a27a11a %everi
      5b %everitIg
      44aA3a17a %everiver
      16A15a %evit
      17A %ex
      8a8a10a5a %exApl
      27a15a %exaktemA
      4a4a14a9a5A4a12a %exist
      6aA58a %expeditiQ
      20a %explik
      17AA2c %exteriEr
      aaaa8aaa3aaa5aa28ba %ezit
      41b5b3A %fA
      19a15a %fAsi
      24A41b %fAvik
      12b20a7a7b4A2A3a %fE
      2a37a7a12A5a %fEil
      6a8AA12aaa2a11a13A %fI
      4a3a2C2A5A2a2aA1c11A1A1A10bb4A4A %fQ
      A10d %fQdEr
      11A1a10a %fQdatiQ
      2A2A5d10A %fQderi
      3b7b48A %fQdr
      9A1d11A %fQt
      3a7AA10aa9A9a5a2A %fU
      1A3a3acbAA2A15a16A3A1c %fUr
      52cA %fUrnil
      49cA2A3A %fUrno
      37a12a %fW
      13a17a3a13A11a %fWe
      57A %fWn
      51c %fa
      56a %faCiQ
      Aaa1A1A1c1Ab7A10a3Aa1aa1a1A10A3a2a3a1A %fabrik
      7a1aa11a %fabrikA
      7a52a %fabrikatiQ
      21ca2A %fakad
      21b %fakadi
      20a5A25a14a %fakon
      a4c2a1a14A2a %faktori
      6a4a8A12a12a2a2a12A %famil
      13b6a23a11a5a2a %famili
      3A11a4a14aaA2a14a %familial
      47a14a %farm
      4a33c %farmasi
      19A2a18A1a5Aa13a3a %fas
      11b7a3a36a %fasin
      56A %fatigu
      aaABaa2a1a1aba1Ab4aaBaa3Aaa1a1aba1aaA1aaAA1aaaa2a1aAA1aAAcA2a %fe
      19c18A %feAs
      21a %fel
      23a26A17b %fem
      A2A6aA7AA1c12cAAA17A11A %fenetr
      1dbaa1AaaaB1aa2bbbca1CbAbAAA1a2adbaAAaAA2AaAa1c1abaAadaa1Aaaaa %fer
      1A11b %ferel
      5A9A4A3A10Ab4A2a1Aa5aa8B %ferm
      2A9c %feroneri
      2A9c17A %feroni
      30c %feso
      50AA3c %fet
      3A28a2b19a %fez
      1a5a12a1a6a3a7a2Aaa %fi
      a7a47A %fiC
      1A1A5d5AA6A3AAAAi1AA9A18A %fibr
      5a7aa9b7a16a18a %fie
      37a %fiften
      1a3Aa1A7A2a3AA2baA4aa1a2aaA2aaaA1a1b3aAaAaaaaaaaaa %fil
      66a %film
      2b5A11a1b2a5A5a14aa %fin
      6a %fini
      33a %finir
      12bA6a28a %fir
      9a3b6a8a38a %firm
      6c31a %fit
      4a9ba4A1a5Ab8a %fitIg
      29a12b %fix
      14a17a8a3aa1a %fixIg
      12a35A12cA %flEr
      8a %flEri
      61A %flErist
      17c3b %fla
      7b1b %flakQ
      3a39b %flam
      54a6b %fle
      27A28A %flip
      8a10b %flor
      14a12a16a1aA %flot
      3a3a3AA2A2bAA2A5A4a6A1a3a1a1c6a2b4A %fo
      17a15a8a13a %fodr
      32b %fon
      a2ab2A2a1B2aaa5aA2ac5b1bA1Abb1A1A2aAAa3aA1a3ad2A %for
      1B1A8h27B %forj
      12d50A %forjerQ
      66b %forklif
      2baA1aaAaA4a4A3a2a7a14b7a1a1a %form
      7a59b %forma
      a18aa12a1a1a2a2a6a7a %formatiQ
      39a20a2a %fors
      33a25a %fotEi
      33A22a2d %fotEil
      29e %fotovoltek
      1b3b3b1a1aaAA1a1aAa1AA1a5b3A1AAa2AcA2A1a2a4a2aa2a %fr
      15A25b2A1a %frA
      37a %frAC
      1a13a4a3a16A2A5a10a1a %frACemA
      11a26a14a %frAk
      49a %frAkez
      4a10a4a8a5aa7b11a10a %frAs
      16A24b2cAc %frI
      56b2A5A %frIgu
      A5b7a5aa2a9b9a5bA %frQ
      4A2A7ac16A3A8A4A11A1AA %frW
      2B12Ac34b1AA %frWd
      30a %frajil
      1A8a25b7a %fram
      14a1Aa13a33a %fre
      17a17a25aA2a %freC
      4a3A1a7aA1a5A3aa5a2a3A2Aa6A3a5a %frer
      49b %frero
      15A23Ab21b2b %frez
      c2a31A %frezEr
      c9A %frezEz
      e %frezaj
      15B16a21A %frigo
      15af %frigorist
      8f46a %fromaj
      A7a7A21A14a8C2h %frui
      14d17A %fuit
      34b2a5a %ful
      23b31a %fum
      26c %funerer
      37c21a %furnitur
      11c %fuziQ
      17A27a %gQfl
      2AA8A8a1cA %gUdrQ
      20c11A3A %gUtier
      7a45a %gWng
      4a10bc %ga
      a2a3A16a17a6A13A %gaN
      32A %gad
      32aa3b %gam
      12a7a %gamI
      11a12a %gamin
      5b1a10a12a1a2a5a5a1a12a %gar
      3b1AA2a8a6A15b1bAAaa19A %garaj
      41d4A %garajist
      1a1A1A1a19a5A13A4a10a %gard
      62a %gardenIg
      5a5a6a4a3a4a8A2aA1a2b10a %garkQ
      52a %garsQ
      1b1a %gat
      8a3A36AA1Af1A %gato
      3a13a17A %gav
      13a34a12c %gazQ
      15b11cA2A %gen
      8b7b40A6a %glas
      A2b10a1aaa1a3A2A16Aa2aAa1A3aa4a3A %go
      13A3a %goC
      44a14a %gos
      AAaa2A6b3b3A1A1A2A3A1A3A2AAA2b2Ab1b2aa1A4a4b %grA
      8b10aA28A3A3ab8aa %grAd
      3A9a41a6a2a %grAda
      13a33a %grAdi
      20b15a2A9a11A %grIp
      63c %grIpEr
      16a28A5a %grUp
      23b2d8A %grani
      29a9A %gras
      21aa38AA %grat
      29a %grato
      15A10a11a3A9a3a %grav
      42c %grel
      29a32a %gren
      44a %grenobl
      1c1A8b9A3A5a31b %gril
      A1aaa4Aa2b6A2aa1Aab7a8aca18AAa %gro
      2a4A15AA11a2a5a1A10a4A3a %gros
      5A4a9A2Ab11b23A %gru
      39d23A2A %grum
      23Ad %gruti
      37aa %gt
      65b %guEl
      3a37a %guin
      4b5a5b7a14a5Bb20a %gvo
      20a31a %i
      5A1a5a %iA
      3A14A1a9a13a %iE
      17A2a6a9a2A7a %iU
      3a30a7a %iUtub
      8e44A %iaUr
      1a6A10A2a11a %ide
      8a %idea
      5c18A5A16c %idrolik
      3a16a %ie
      8a5a5a16a14a3a4a3A %iear
      49A8a %ier
      12A21a26a %if
      25A6b1a33A %ifon
      8a44A14b %ijien
      37Ab %ikea
      a2aabAca1aA1A3a2a3b1aAaA1aa1A3Aa1ab2Aa3AAA7aAA1a2AA %il
      1a3A8A2a2ac3c1a3a1a1a %imEbl
      3a6a39a4a %imajin
      64a3a %ime
      13a %ine
      41A7A %inm
      2cba3A1A23A %ino
      5b6a5aa20a12a %io
      33b %ip
      5a32a6a4Aa4A2a %ire
      3a5aa2aa2a2Aa5A9a5a6aAa2a11a %is
      1a10Aa5a2a6a14aa10a3a %isi
      3A13A14A10A %isn
      3a2ab3aAa1AA5a1a2a5b1ba1a6a2a8AA6a1aa %it
      21c %ite
      5A9a5A1A37A %ive
      15c6c6a1a %izi
      15A1Ab2c7A %izol
      18b2a %izolatiQ
      4c %izometrik
      1a1a1ABba1AA1A1b1baA1A4aA1a1aA11a4AaA2a2a4aa1A %jA
      45A18a %jAb
      55c %jAbQ
      1a1a1ba1aaA2a1A7A1a4a2ab2a3aA1Aa11A %jAr
      1a25A %jAvi
      5aa21b1A %jE
      7a3a1aaaaaa6A8a1a1A4a2a5aa2a1a3a5b %jEn
      20b42a %jIN
      7A1a8A42a %jUe
      a7a2b5A5A1c1a1a2a8A3a4aca %jUr
      13a2aaa26a6A5a1A %jUrn
      17A49c %jUrno
      8a8Abc2a12d1bA15a %jWn
      61Ab %jadA
      3B4A3AA5A4A2BA6A1A1A1AAAAA1A1A6AA3A1A2A1a %jam
      61a %japon
      1a9a28AA3A1Ac12cAA %jardI
      61CA %jardinaj
      61caa %jardini
      34b %javaskri
      aaaa2A1A1a1A2A1aAaA4A1aB1AaAAAa2AAAa1BBb1A3C2A1a3A2AAa2A %je
      1a14a35A3a %jeA
      5ac %jearbox
      15a %jel
      13a2b28A %jen
      19b33A %jenU
      2a11A10a1a7a1a6aa %jeneral
      15c %jeni
      8a %jenial
      5a1b12A12ba14a1b2A %jer
      42a %jest
      32b25A1b %jet
      34a17A5a %jetIg
      8c %ji
      a %jkif
      11a %jle
      41A1A1a10A %jmA
      4a5a1A2a9a3a15a8a8A3a %job
      64c %joeleri
      12b16A27a %joli
      7A2a13b22b %jon
      3a7aa6aA1A30a %jregard
      A2a4ba4a12c7a1a %ju
      3a41A1a5aa %jur
      30a2a2a2a24a %jura
      2aA2a6a4a12a4a1a27aa %jusk
      a %juska
      3a30a11a %just
      Acb1AaAA2a1aAaAaa2a1a2AA5aa1A5aA2a1Aa9A5a %k
      2b2c2A1aAA1aA1A2aAAAA1A1aa3a1a1aaA1aa4aAaA1A1A1a6A2AAa %kA
      41b %kAbUi
      8A17A22A1c16a %kAtin
      8a42b %kAtit
      1a10a3b %kI
      8a36a %kIp
      5a1a2a5a40A5a %kIz
      baA9aAad1aa1a1b1ab6aA1bb5a4a3A6b1aa2baaa %kQ
      7b8b %kQditionemA
      A6b16a38a2a %kQdui
      7A2A2A2A6Ab11A2a1A5B15a2aa %kQduir
      4a18aA %kQduit
      4A2d15Ab16a5A10A8b %kQduktEr
      7a16b %kQduktris
      66A %kQfi
      33c16A %kQfigur
      4a15a5b9a %kQpaNQ
      a20a9a1a %kQpani
      6a13a %kQplet
      30A13A %kQplik
      8c %kQpot
      67b %kQpoz
      3C26f %kQpozA
      A5AAAiA20A %kQpozit
      13A13a13a %kQprA
      16d %kQpresEr
      48a15a %kQpri
      33a %kQput
      38a6b19A %kQs
      2a1a45a3a10a %kQsel
      13a2a34a %kQseler
      16A28b1a %kQsesiQ
      28ba %kQsevQ
      24a7d %kQsol
      6a28a %kQstrui
      4a1a6b9b3AA1a7a %kQstruir
      1a4aA15a3A8a %kQstruktEr
      19a4a19A21a1a %kQt
      10A6A32a %kQtA
      38b12a2b %kQtWr
      50a14a %kQtak
      1b5b2a15a1a12a23a %kQtinu
      13a2a10A4aA11A8A2A %kQtr
      5a8a5a37a %kQtrer
      A6bA1a17c1a10a16a7b %kQtrol
      1A34a %kQviA
      1a1A13A3a3a16a6b5AcA1aaa1a %kU
      7a2a6b3a %kUC
      4a51B %kUd
      56ca1A7a %kUdr
      2A2Aa2A1d1cbA1a23A3a6A %kUl
      11A5b12a6a5c3A19b %kUlEr
      38b15c %kUnt
      aaA1a1A1A3AA4AbA1a3bAA2A7bc6ba1A3aA1a2aaAd2A %kUp
      a34A3Ac26A %kUpA
      3a16A24a5A4A %kUr
      4a15A4a1c1b1A18A %kUrA
      13a3a %kUrajE
      62b2a %kUrjet
      3a5a34aa15b %kUrs
      A11A13A13f %kUto
      30a18A6b2A %kUtur
      40a7A7d %kUturier
      49aaa %kUv
      20d15a %kUvertur
      13A5ae47A %kUvrEr
      1aaa6a2A1a1aa12a6A2Aaba12a5a %kUzI
      56A %kUzin
      56ab %kUzu
      aA2A1aAa3aa3a1Aa1A2a7A4a5a3A1aa8aAa2a2a %kW
      40a %kWfEr
      27a22a %kWfur
      8a42a %kWn
      baaaaaAaba1abA1aacABb3a4a1d2aaaBa1a1AaAaAA3BA1Ab1AaaAAaAA1A1A %ka
      35b %kaban
      10c5a7b3a8c4Ac %kabin
      3A6A8A3a3Ab2b27A %kabl
      6A12A7AA1b %kablEr
      19A7a2b2a8A %kablaj
      7a21a13a9a %kadet
      3a54a %kadr
      32a12b4c %kaf
      15b1a1AcaA4b3a4c5A20aa2a %kai
      17a %kaj
      53f %kak
      3A23b3b13a21a %kal
      35a28a %kalm
      5AA8Aa7A12AaaaC3AgA18a %kamiQ
      5a2b38b5a1A %kan
      4A18b %kanalizatEr
      14a %kanalizatiQ
      55b3c %kanap
      15ba %kanikul
      3a2a %kapabl
      41d1c %kapo
      29aA %kapt
      6A8A12bab %kaptEr
      3b2a12A11A6a2dBb3A10a9a %kar
      4a3a12a2A10A13a2A %karAt
      9d34A %karbon
      13a3a1e %karelEr
      18ad6A41a %karelaj
      22a5a %kari
      24c1a12a %karier
      7a11A4A41b %karist
      54c %karkas
      8A8AAh2a2a9A2A %karo
      17A24ab %karoseri
      42da %karosi
      42aA %karozi
      35aC %karpAtri
      A2B5A1aA6Aa1A4A2f1b16bA6a9a %kart
      7b38A19c %kartQ
      32a1a6b2b3a2a2a %karti
      5a5a2A4Aa1a1aa20A17a1b %kas
      43a22a %kask
      26c %katedral
      55b %katerIg
      52A1a %katorz
      19a14a1A11a2a7a5aaa %katr
      59a %katriA
      27A2a10a10aaa %katriem
      a3a2a1BAaa1a1aBaAaba2aA1bAAAAA4aa1aAc2aaAA1AA2aaaB2A1AaAcAc %ke
      49A1a %kebab
      a4a7Aa2A24aA %kel
      20a17a2a16a5a %kelk
      22a %ken
      5b4a19A10bAaa1A4a %kes
      26A26B5B %kesier
      9A29A %kestiQ
      7a6a %kevI
      aA3A1a1a2aab2A1B2abababAabaa3aaa1a2aA3a1A2ABa1aaaA2aAAAaa %ki
      1a5A2a7aa7aa29a3a %kif
      20a10a17A %kil
      26A25a1A2Aa6a %kilo
      27A3a4a3a %kilometr
      9a3a1aa3a8a9A2a2a7aa %kit
      14A1a2a18b10a %kitCA
      15fc10a1A %klI
      15A15a31A %klIbIg
      59b %klU
      13Aa2AeA18A %klWzQ
      6a49b %kla
      19A19a12a %klas
      32a %klavi
      6a7a4a40a %kle
      58a9c %klean
      58A9b %kleanIg
      5a9AA10A5a3A3A4a2abA2a6A3a2A %kliA
      54a5a %kliAtel
      15b %klimatik
      56A %klo
      11d44A %kloC
      56c %klot
      1b59a %klotur
      34a %klub
      c %kluz
      a2A23a2ba3A5A7a2A3aa %km
      d4a16A %knk
      4a37a1aA %knov
      34a7a %ko
      2a %koEr
      46b3A %koaC
      32Aag4A1a8A %kod
      28b35a %kofr
      2a1a4ca20B4a14a6A %kok
      49aa %kokIg
      3c2a2A3A1aa1Ac1a14a15AAA1Aa1Ab3A %kol
      A16a25a %kolUr
      15A %kolegu
      14a17b18a1a %kolej
      30A %kolektion
      51d %kolektiv
      5A17a1a25a %kolektivit
      3B60d %koli
      52A7a %kolmar
      2a6AAaaAaa1A2Aa2a7aA1baa1AaAa2a2Aa2a2Aaa2a1AaAa1aA %kom
      3a1a2a33a7a16a %komA
      b6aA7A5a4ab8A11Aa15cA %komAd
      20a16A11a %komAs
      27a %komers
      16b %komersial
      49ca %komi
      37d %komod
      3a6a2a1Aa1acA6b15A2aaaa10A4aa %kon
      52A %kopI
      10A43a1a %kopin
      c21A %kopo
      1a9a %kor
      20a42b4a %kord
      21a46a %kordist
      60c %kordoneri
      60a %kordoni
      39a6a16a %korez
      3A1a11a9a %korm
      11A6b7a %korniC
      13b %kosto
      56c1b %kostum
      a10a3aa5A4A2a2a2A2aAAAa3a4aaa1aaa %kot
      42Aa15a %koverIg
      20A %koz
      23ac22A %krEz
      59a %krI
      55c %krUt
      a3aA1a14ab1a3a3A19a3a1a %krW
      52b %krWsA
      42bA %kraC
      32a %krak
      24b15A %kran
      19a14a18a2a7a %kre
      25A35b2a %kreatiQ
      36a18a6a1a %kreiol
      14a12a21A %krel
      8b8a35a %krem
      2B47b %krep
      17A3d %krepi
      3A12A6a27a %krev
      3A12a32a3A11bA %kri
      21A20A23A %kriz
      41A2Ac2A %kro
      53AA %kru
      34c %ks
      9a %kui
      30A18B7i1A %kuir
      49b4a %kuisQ
      49a %kuisto
      4A6a2b %kuivr
      1a4AA6a4a17Ac12aaA2BB4A %kuizin
      38A2A7d1b2A %kuizini
      38A10bAA %kuizinier
      62b2A %kultiv
      22a36b %kurtI
      43aa15a %kustQ
      a53a %kustom
      20A5a9b17a %kutIg
      2e1A3aaa6A24A %kuv
      1a %l
      7a32a %lA
      63b %lAd
      50a %lAgu
      25b %lAp
      5A1c5a41a %lAs
      48A12c1a %lAskap
      1a18a11b1a4a1Aaa1A8a %lEr
      2A2A26b16A6a1c8A %lIj
      25a %lQ
      7A27aa %lQg
      12a22a %lQtA
      12a24b %lUi
      30a6a29A %lUp
      1A3a12A1a1A12A5C4e %lUr
      35Aa %lUrd
      11a4a3a12a1aa8a3A %lWn
      13a5a6A3a %lWr
      1aa1ab1aa2b1aa3AAa1Acb3a2bC1A1baAaAAa2Aaa2A2abABAA1aaAAA3A %la
      24a12a8A %laC
      20a %lad
      13a5b3a29a %lai
      19a3b7A29a %laiIg
      10b32c3A %lak
      12b27f4a13A %lam
      13a1a13a26a %lan
      a49a %lat
      10b35a %lateli
      A4A5a1A2A15d5a19d %lav
      20A47d %lavEr
      14c %lavabo
      25A6A8A4A1c %lavnmov
      1aBAaAa1aA2A2aAaaAaaAaA1aac1Aa1aAB1Aaa3Aa1A1AB1Ba1Bb3Aa1A2BaBA %le
      14b1a %leak
      3a9a5a34a %learn
      56Ac1A %leat
      14aa %lef
      6a %lego
      62e2a %legum
      61Aa2c %lejI
      20a %lekol
      18c40b %len
      2BA8a13a14a1A12aA6A %les
      2a5a %leteri
      20A3a2A7Ad12a2bA %lev
      52b %levI
      57a %level
      1a1a22A11a20b8A %li
      32a25A %liE
      A3ba1gB1A8a3aB8Aa28a2aA %liN
      9a25b9a3a3a10a %liQ
      31A12a6a %libr
      32a %lif
      2a1a3b2a4a1aaa3a2a5A2aa12aaa1a3A1a4a1a %lik
      a9ac10A %likid
      8a4A32A %lil
      6a15A %lim
      3A %limel
      13a27b %limoj
      4a2gA15A %lin
      4b23a5A6a25A %lir
      3A3a10c3a1aa2a21Aa8a %lis
      12a %list
      34a17aa %litl
      67a %liv
      17a2a20a7A2ba8a %livIg
      18a15a20a10Ab %livr
      16a10a39A %livrEr
      51a6a7a %livrezQ
      4ba1ab19a %lizI
      1A2A1a2a1a2a6a9A32a %lo
      A38b %log
      17a8a35a %loj
      17ab6b1ba25a %lojemA
      6a28a2a5a %lojik
      66e %lojistik
      61a %lok
      a4a8aa9a6a28a %lokIg
      23a2a17A6aa9aA %lokal
      25a23a18d %loko
      7ab5a1a8A4A1a2A6A9A3a1a2a4A1A %lol
      58b %londri
      68a %lopital
      46e %lori
      20A20dba1AA1A %loto
      3aa1a3a15a14a2a6A9aa4a %lov
      16a7A7a5a1a3Aa1a11b8A %ls
      8a58a %lu
      Aa3a1a2a2aa8b1A1A3a6aa7aa3A1a5a2A2A %lui
      25a1e1a %lumier
      12a14a15a %lustr
      38a17aba %lux
      3a2a6A23a7bb %mA
      20Ad %mAbran
      51a11a %mAd
      46aa12a %mAdIg
      17a14A16cABAB11A %mAj
      34b5a7A1a %mAk
      8a42b %mAz
      6A18a10Ada20A %mEbl
      2aa15a29A3a %mEf
      a11A27c11a %mEl
      AA1a2AA4a6a3a1b1A5A3a2A8AbAB3AbA2A2A2c %mI
      3aaa19Aaa9a2a16a %mItenA
      5e1A2A6A7c2A4A12aa3A %mItenAs
      a1aAba1ABA1a1A1aAa1a1a1A1aB2AAA3b2AAaa1aA2AA1AA1AbAB1A4ba1a1A %mQ
      5a1a3A7Aa4A3A4A4a5a5a3a1b8a %mQd
      14a5a16a2a11A7a %mQsiEr
      A2Aa2A2AA1bA1aA2A1a2a1a1aA2c1AbAaA1A2a4aAa1aAAa8aA %mQt
      6cA8a6a4Aaa2A7A3A %mQtEr
      4A1b9a13A %mQtEz
      3a2b21A1b7a17b3a %mQtaj
      3a38aa %mQtlukQ
      4a9a1A2a19a2a14a6A %mQtr
      1AA4AabAg3A2A3AA2A26a13A %mUl
      11A1aab1b4a4a1a13Aa4AbA6a %mUn
      53a5b %mUs
      54b %mUtQ
      b2bAaAaa3ab1A1a1a2A1aA5AAa2BBAAAaa2A3aa1A3aAA2b4AAa %mW
      a2a12a1b2A5a5A3A3AA2a3b2a10AA %mWn
      46AbA %mWsonEz
      bA2A1a2A4a1AA3AAba3Aaa1B2aAAA2AAa1aBA4B1B1a1a1A2A3A %ma
      5a56a2b %maC
      A6a2A13a16b1b3A %maCI
      4Acc1AaaA1A7a5Aa3aA3AAaAA1AaAAaA7b10a %maCin
      47a %maCineri
      b %maCini
      37a %madam
      36a2a %madri
      1a14a4a16c1A3a3bA4a4Aa4a %magazI
      66cA %magazini
      3a31a1b6aa4b10a1a %maib
      8b6A6a5a6a1d11a2a4a1a5A %mak
      8b2a6A16a1a12AA1aaaa2aa3a %makIg
      13e12A26A %makQ
      13b %makon
      3A4b2AA11a10A5A11A %mal
      51a2A6a %malad
      49A %malez
      12a16a26a %mali
      41b19a %mamA
      37a18B2a %mami
      51c %manaj
      56a %manekI
      24a7c %manet
      17a22A13a11a %mani
      17a %manmA
      2a22a34A %manuel
      24A22a18a %manutAtiQ
      3a13a39a %mapel
      27A13b12a7A %mar
      A2A1a2A5AA4a3A2aA2aba3A2aa5aa7AA4C1ae %marC
      17a8a15ba20A %marbr
      57A4g2B %mareC
      62a %mareCaj
      57A4b2A %mareCer
      3A60a %maren
      3a6aa1a1a3a2a29a3b %mari
      50a2a1d %mariaj
      36a %marin
      27b28ba3Ab %mark
      37c %marketeri
      1a3a16a18a %marok
      56ac6A %marokineri
      57a1A %marokini
      56Aa %marokinier
      27a18a7a %marsel
      1A10c29a14A %marto
      13b %masQ
      22A12b1a23b %masif
      3c6b6A19A %mask
      20A8b3a26a %mat
      7a29a3A4a2A2a12a2a %matI
      23A8A13abc12B %materiel
      9a %matier
      13a27a %matinik
      13d3A1a %mazQ
      2aa2a3A1a1aa1A3a5a3aa5aa4A3aAAB2A8Aaa2a %mdr
      BAB1ABaaA1a2b3CB1aAAa1BBaAAAAaabB1BaBABaBACAAaaBAABAAABBAAAAA1BBAC %me
      6A34A2aaca14A %meCanik
      b36A %medikal
      a1aa1a4aaa5aa3a1a26A10a %mek
      b4bd3A19A12ABa1aa12A %mekanik
      A2a2B8A8a16a2a1a2A %mekanisiA
      5A35b2a %mekanisien
      6a17A16a1AaaaaA %mekano
      8a18a15a5a %melAj
      3A33a4A9aa7a %melEr
      65c %melQ
      aAaa3a4A3aA1aAA4aa2A4A5A1a3a4aab1a10a %mem
      19A31a16f %menaj
      5a %menm
      1A1A2A15d12A %menuizeri
      A2A7A10A12eABA1a26A %menuizi
      1A33c2a %menuizier
      A2A1Aa8aa3a1aA3B2a1a3a4A4A2BAa1AAaa5A2A1Aa %mer
      25a7a27b %meri
      16a44a %merkredi
      3A5A12A %mersi
      19a %met
      aDbaAA1AAAaba9A12a %metal
      1d33a %metaleri
      1bA %metali
      1b8c10a5A8B %metalik
      AAaaa3a2a4aaa1b1a1A4a2b5a1a3a4a1A6aa3a3aA %meti
      AA2A1aAca1A3aAb1Aa1bba1AbAba2a5b2A6Aaa12A1a1A %metr
      23a4a %metro
      1a1aAA2AaAA1b1aAcA2a3A1daa4AAb3a8b1abb1a2a3Aa1A1a %mezQ
      38a %mezi
      1aa19a3A7a3c5a11b3a %mezur
      Abab2a2A3a2aa1a1A2aAa2b2C1AA5b1a2AA2AA1a4A2a1a1aA %mi
      5b43b %miCelI
      21a2a9a33a %miE
      37a11aAa16a %midi
      3d %mig
      8a20a2c14Aa9A %mikro
      7aa19a10a11a14a %mil
      1a45a %miliE
      26a %milimetr
      19a %minEr
      24b13a %mini
      49A %minui
      3A27a %minuskul
      2aA28a8a4A9a3b %minut
      30a33a %minutiE
      18a24a9b %mirWr
      13a37aa %misiQ
      2a3a1A18a26a9aa %miz
      2a %mizelf
      51b %mkdo
      a6a1a5a7aa1aa3A2a3a10a1a2a1a %mn
      11a2A16a9a11a14a %mo
      25a8b12a %mobil
      10aa25bb %mobili
      37a18a2A %mod
      46a %model
      11b %moltA
      49a4A %momA
      12a7a5d %monumA
      6A5A1A8a3A8A6a1A4a2a14A %mor
      45a %mornIg
      54c %morso
      63a %mort
      26a2a %mosk
      a16aa2a17a %mostli
      A5a9A10Ad1AA9fAA1abAa12A %motEr
      27a24a8a %motiv
      5AA34DAABfA %moto
      47Ac %motokultEr
      41A6c %motokultur
      45cA1A %motorbik
      45a2b14A %mov
      19d %mozek
      19b %mozest
      24A12A %muC
      19A %munisipal
      6A4A2AA1ca2abA1aaa1A3A2A5AA12A2A1a3a %mur
      50A %musku
      C2a3a4aA1A1A2AA2B3A2A3A3A7A1AA2A2A2A1A1A2B %n
      5aa3a3aa1a1b4Aa11A12a3AaA1a4A %nA
      49a %nAsi
      6A2aA16A33aa %nAt
      6a14a5a10a %nEf
      6a10a2a6b14a %nEv
      20a14aa5a %nIport
      AA1BaAA2AA1AA1A1AA1C1A1AAABAAA3AAA5BA1AAA4CBAABBA2A1B3A %nQ
      A1aA1a2a4aaa1a2a1aA4Aa1baaaBa2a2baa3aaAA1Ab1aa4a %nU
      8b40b5a %nUritur
      59a1a1a %nUvo
      1b19a7a11A3A4a4a %nWr
      2aa25b6A12A2b %na
      21a2A22b18A1a %nasel
      25a10a26a %natur
      2ab2a %nazer
      13a23a %nde
      aa1AAaAaa1A1aCca2B5AaAAA4AAAA3aBAA1AA2AA2aB1a1A2a2A3a %ne
      b14A36a6a %near
      14A6a26a9a1b7A %netW
      58a9c %netWaj
      68A %netfli
      1a1a1aa3a3a10a16a4A %nev
      4a14a8a14a %nevE
      A2A9a1a14a4A7A5AA3A1A7A1A %ni
      3a8a35a %nies
      53a %nig
      32a %nik
      17a %nikel
      14a2a34a %nis
      1a3aAaA1aa4a1a1A1A5a2a1A3A5AA1A2BBA1aAa2A3aa1a1Aa %no
      18a %nobodi
      7a45b %noel
      14A12c2a %norm
      a48a %not
      14aa28aa %notIg
      a2aa1a1A3A5abAAAabAbaAaA1AA1ab2a2bb4aA1abaa1a1aA6AaA %notr
      3a10a14a %nov
      18B38A %noz
      1a21a5A8a8a5a10AA2a %nui
      4b %nukler
      5A38A11A2A %nul
      c6A59a %numerik
      aAAB3B2bBaaeA1B2Ab1bA1AB1aa1aBABaaAa1B1A1baaAa1aaAAA2aAABabAb1Aa %o
      13c %oEvr
      52a %obe
      1A15A16aa3a3A1b3A1Ab1A2Ba1b6b %odEr
      17a1b33a %oel
      aa5a1a3AA1a4a2Aba5a4a4a7bA1A %of
      15a47a4c %ofis
      24A42d %ofs
      3A16a14a14a %ojUr
      39a4A18a %ok
      13a30A1a6A3A %okI
      27A %okun
      25b32a8a %okup
      13a3ba7aa7a1a3a17ba %ol
      2a11A10e4aa1a17a4caa %ome
      2a5a7a9A6b15a15a %one
      6a27a10a %onestli
      17a %op
      34A14a %opA
      b5abaa18A2a7a26A %operatEr
      7a16a14a %operator
      a7a %operatris
      33a15A1b16b %opital
      3A5A5A11A3e1A %optik
      a3a3a1a3a10a5A3bab1A4aaa14baad %or
      11a11a7b33a %orAj
      48A %orEr
      50a15a %ord
      15A23A5A22A %ordi
      32aa13A8A %ordinatEr
      a48A4a2aa %ore
      20A42Ab2aA %orel
      7a42Ab %orer
      8a53b2A %organik
      55a10d %organiz
      64A %orloj
      b %orlojeri
      59a %ors
      56a %os
      1a34b %osatur
      9a3a3a1a7a5Aaa2a5a1a2a1a5aa3a2A %osi
      3a14A1a2Ab3A2b5b5a1a12A4a2a1a %ot
      29a2aa22aa %otA
      13A6b15a %otEr
      23a7a3A5A8ba11a %otUr
      18a9c12a1a20a %ote
      5A8A10c1A10a10AcA6ca8b %otel
      34a %otist
      3a6Ca3A1C23bae1CCA1A %oto
      5a21Ab %otomat
      5A1b20A32c %otomatik
      5a1c %otomatiz
      41b1a2A %otomobil
      23ba16A4b %otorUt
      17a31A2a10aA3A %otr
      19a24aA %ov
      5a38A %ove
      14a17A4A1a3a1a3b2aa1ab11a %ovn
      2aAA2A1Aba1a3A3a2a2aa6a3aaA1A1A1A1b1a2a4A3CAaA %ox
      17A %oze
      2A %ozef
      5a43a2c %pA
      a2a6A2a3a4a3a7a12a2A %pAdA
      a11a14a13b11a %pAs
      56b %pAtalQ
      AA1A1A3a2AaA1AA7a4a1AaAAb1AAa1bAB6AA3A6A %pE
      7a3a2a5b5AA1A6a15a1b2a %pEr
      1A1A2a3b2AAa1cAA4aa1A4a6A2Aa5A2jB9b %pI
      10b2A3c7A15AA16A %pIdr
      10A6a %pIso
      10b6c25A %pIt
      13A4A6a17A %pItIg
      3AAB2A1f2AA2f3A3A1AA6A5AAe9A7A5A %pItr
      A1A8A5b3A3a1A14ac %pItur
      6a3a6A5aA37a %pQ
      4a1b8c %pQp
      17bA16a6aa12A %pQs
      1A8c2A4A %pUdr
      8a40a4a %pUl
      aab4AA1AAb1AaaBb2aBaaaa1baa1aaaaaaAaaaaaaAa2aBa3abbaa1AAa4a %pUr
      1a28a %pUra
      aa3a2aa17a13b6a %pUrkW
      9a29A21ad %pUs
      13A4A5A1a15A1A7AAA4A %pUsier
      1a18A14Ad2a %pUtr
      8a32C3Af %pW
      A2a2a1a14a32A4a %pWn
      8a45A %pWsQ
      A2C1A1aa1A1A3BBB4BB1A2A2AaAAAB1AACB1AAA2B1CaA2A2AAAAA1ABAC %pa
      a2a3a4a1a2A3a3A1a13a5a1b4a6A1b %pai
      61b %paizaj
      61d %paizajist
      34d %paj
      15c23A13a %pak
      5a1a59a %pakajIg
      9c56a %pal
      39b26c %palet
      5b1A7A1a2a3A4A6b6A2a11A %pan
      7a20ba8a3c %panel
      21A25A %panik
      6a7AA4A6A1i1A6a %pano
      1a1a9a3A13a4a4a17a %papa
      a4a1a5a3cA6a9b4a7a12A5a %papi
      bA2b1bAb2a1AAab1aaBbAa3a1A1baa4Aa1Aca2A2AAb2bA1a1A1A2a1A %par
      2a2a7A10a1AA19a2a11A2a %parA
      1a22a2a13a5a6a %parI
      20a28aa %pardQ
      1a3a5b9a2a12a19a5a2a %parel
      3a23a20a %parf
      12Aa6a6A3a4A15aa11a %pari
      12a4a1B2A1a8b1b3a21f %park
      23a5b38a %parkIg
      b18Aa5A10a5a5AaA4a %parl
      24a %parlA
      13b %parpIg
      aa1aa3a3aaa5aa6aa7a12a2A7A6A %pars
      3a15aa5a4a8a1A5A3a7a6aa %partU
      49a3A1b %parti
      1a13a3a7b3A29a %partikuli
      11a1aA21a2a %partir
      1A1baA2A1b1AAb2ca2A4ab5Aa4bbb2AaA2b6A1A %pas
      a2A12a23aa6a %pasiQ
      4a %pasion
      45A20a %pasionA
      49A3b %pastri
      A7a9Aa25A3a2aAAe %pat
      6A57A %patiAs
      14A37Ac %patiseri
      49a3f %patisi
      53a %patisier
      52AAA %patisri
      14a6aa4a21aa1a1a1b4a1a %patrQ
      26a8a %patrimWn
      4a53b9a %paz
      a6a5a18a1a3a %pe
      8b52Ab %pei
      7A16g5A10A5dA12a4A %pel
      48A12c1a %pelUz
      16A6a23a %peletEz
      10aA5b25b %pen
      a6a21a19aa %peopl
      35b19a4a %pep
      1AA2a2a1a1a1a2A1aA1A1AAaA3AA4Aa1aaAAAaa2A3Aa1aa2aA1A1A %per
      24A32a %perC
      45A12A %perdu
      1a20b %pergola
      31a25a %permi
      20a %perpiNA
      40a %persQ
      Aa3A2a5ba1a1A5A6A12A22A %person
      19A2b9a3A10a %pet
      8a1a2A4Aa4aa1A2a5a1a2A3AA1c3aA1bAA1A4a %peti
      a1a5A6a1A7a6aa3a4a3a1A3Aa2ca6A2a %petit
      49A2A %petrir
      18A46a %pez
      32A %pf
      10a13a28aa %pi
      cA8a24AAa3A18a2b %pie
      3A6AA1b7a2A1h9A2Aa13A1B7a %pier
      dAAaAacAAbca4A1a3AA2A3A5a5aAA7Aa3AA1A3a1a %pies
      27a26aA %pij
      56ab %pik
      19a18a4a14a %pil
      a5AdA1A13a3A10a7A %pilot
      4c48a %pipIg
      4d33A %pipefit
      24A %pir
      19b41a %pisin
      A9e6A19A4Ab %pistol
      57A %piti
      52a %piza
      30A2d %pk
      3A2C23d %pkb
      3ac1b1a9A7a11a7Ac3a9bAA %plA
      9a5a2A7A7AAAA1e19A3B2A %plAC
      5a12A2A4A21A13ba1A %plAt
      20a %plE
      1A1A3a8a3Aa6a1aA4A7A2a9a6a %plI
      14a10A %plIb
      14a10b %plIbIg
      14ca4a4a1c25a %plQberi
      4A9ga %plQbi
      49a1a %plQj
      8b9AaBb1A25daa1A1c1Aa7Aa %pla
      17bb2A %plafQ
      1Aa6AAb6d1Aa1A2aA1c8A %plak
      37b %plakaj
      19A18f %plakar
      41c %plaket
      10A3A2ad24A %plakist
      9AA6aeA18A4A %plako
      18A1a1ac2Aa22A7a3a1aa2a %plas
      A1A6g1A6A43a3AA %plastik
      2A6c %plasturji
      a8a8A42A %plasturjist
      2b15A31b %plat
      3a62c %plateform
      37a12ab3a %plato
      9A3A3Ad2A32A2A %platr
      18ca %platri
      b4a2a4A3AA7aa7aa7a8a2ba2aa1A %ple
      1a11a13a %pleaz
      16a %plen
      7a15a1a4a6a1a3a2a4a14a %pler
      2d5A3A7a1A19a15b2A5A %pli
      a2a1a2A3a2a6aAA2a4AAAa1a1AaaAA1AAaaBa1Aa2A2a3A %plu
      14A1A44a %plui
      3C3a1aa12A3A3a3a1A8a1Aaa3A1Aa %pluto
      6a17a8a %pme
      7A20a15ba %pnE
      5d35a5A %pnEmatik
      1a13a3aa1a2b3a5a9b6a4b %po
      50a2b %poC
      15b %poel
      3A22a37a %polir
      25a25b %polivalAt
      8b11A44b %pom
      16a8a6a33b %por
      1a10AAA1AA4A1aaA1A6c1AAA3a2B3a15A1A %port
      27A4e4A %portabl
      56Ab %portefEil
      1b1a6a1A %portel
      10a2b %portugal
      a4a34a22a %posibl
      3d3a7A4A7c4b4A1a2aa %post
      15a1a2a1a2A1a5a11B4b10a %pot
      62b %potaj
      56A %poteri
      3A26Ab1A2b5a15A %poto
      10e %povd
      1a4a1A1AA1a1b1aadbaabAA1aAaaA1A1aaAdA2A6B6A4A2A1aa %poz
      18aA2b15a10A %pozEr
      19a1a7a29a %pozQ
      2a4A6a3a4ab2a11a1Aa5a1a5a %prA
      6a8a5a6a6aa11aAc1A2a1a2a4A %prAdr
      3a50a %prIsipal
      b4A1a3aB4aa11a21a7a1a3a %pre
      13a8a5a5A6AA3a5Aa5a %prefer
      12a3aa2a6a11b10a1aAa2a %premier
      5A2a1A5A4A15A3a1aaa3cAba1ba10c %prepar
      45a20b %preparatEr
      45b5a %preparatiQ
      A1a2baA1b37b10C8c %pres
      9A48g8AA %presIg
      63a4a %presi
      53a10a %presiz
      c5A %presiziQ
      a2a10a27a %presk
      14a1a %pri
      62A2e1B %primEr
      10a56A %primer
      a16A7b1baA %priz
      3a3b7aa8a10aab4a2a2A4a6a %pro
      17aa5A16b12a %problem
      a6AAaaa37a6Aa %produi
      8b20a32a %produir
      11a44a5a %produizQ
      5b1ab1A17Aa36A %produktiQ
      3a11a47a %prof
      2a47a1A %profesEr
      34a27a %profesionel
      1a3a3bb11b %profil
      a4A1A19ab3aaa %program
      4a16aa40a %proj
      17A3c %projet
      3a6a24a13a6a3a6a %prop
      56A8a %propoz
      7a5a3b9a2a1a2A1a14a3b11B %propr
      68f %propret
      4b3a2a %pros
      10a6a15a16A %protej
      8A33A %protezist
      19a24a %provAs
      32b %ps
      3A26aa9b7a5b11a %pti
      3A4a53a1c %ptit
      A %pu
      10a12d9A13a %publik
      aa1a6a6a2a13a2a1a1Aaa1a4aa7a3a %pui
      28c %puisAs
      15a28a2a %purj
      30b36A %pus
      6b11a8a %putIg
      1A7a4a7c %pvk
      3A17a5A9A4a9a8a %rA
      29a10a17a6a %rAdr
      20b3Ab15a2ba1ba4a1A4aA1A2c1A %rAj
      38c29A %rAjemA
      1b10a22A %rAp
      14aa3Aa1b9a9A %rAplas
      65a %rAseN
      1A1a15A1b4a19A21a %rAtr
      3a3a5A6Aa1A12a %rEf
      15a25a %rEm
      7b1a12a10b6a8aAaAa2A1a6a %rI
      26A37a %rIg
      b1A20a37a %rQ
      2A42a %rU
      1a39a %rUA
      23A3a26a1a %rUb
      6A17b16B2ccA1A %rUe
      5a1A4a10A5A13A %rUj
      2b9a2a21a3aA2a1b6a %rUl
      6a15b5a %rUlA
      5bbA %rUlemA
      10A2A3dA24A12A10b %rUlo
      4a20a35a %rUn
      5a9A7f7A18A14a %rUt
      5A18A21c6A12A %rUti
      50A5b1a7A %ra
      35a %rabo
      35bA2A %rabot
      46aA %rad
      15b22A %radiatEr
      13a3a6a %radio
      4c %rafineri
      43a %rai
      14a12a12a13a10b %raiQ
      50a %rakQt
      4b9bA2A10b33A %rakord
      3a %ramen
      64a %rapEr
      18a12a19b %rapid
      3A9a %rat
      21c3A %raval
      21a %ravalemA
      b2a3aa4cab4a19a4A3A2A6b %re
      7a8a10b %reCarj
      8a6A %reali
      2a20a13b13A %realiz
      20a %redUbl
      21a10a7b7A %redon
      3A22A14Ac %redres
      1a15a2a6aa6aaa1Aa7A10b %ref
      13a6ab1a2aaA3a4a3a3aa12b %refer
      16b %refrijer
      15Ab16A %refrijeratiQ
      24a16a25a %refuz
      3A3a1A2a7a12A7aA6b %regard
      A5AbA6a12A15bb2a9A %regl
      4a42a6a10a %rejiQ
      62d %rekolt
      2a8a4a5A8a7a %rekrut
      1A11A4bA3a %rel
      1bAa %relIg
      21a1a30a %relev
      5a36a1a %rem
      41a3aA1A %remQt
      5a14a5A15d1a3a1A11a %remetr
      3a42cA %remork
      27a24a %ren
      15a18a14A2a %reniQ
      5AA2a31a4b %renol
      32b9a1a3a11a %rep
      10a32A %repI
      10A30Aac %repIdr
      5a %repQdr
      4a3A40A1e %repa
      A3Ab8aa1A2a2AAa1A2A1ba1a5BAAAababA1AA1A3A1bAAAa1A %repar
      42a4aa11a %reparQ
      32A11bA %reparatEr
      5A10A8a6a8aA1a1Aa %reparatiQ
      32A25e %repas
      11a3a6a18a10aaa1a3a4a1a %reprAdr
      55b10a %reseptiQ
      49b %reset
      2b4A2a28a %resor
      a7a %respekt
      a2a8C1a3A1b2a1aa2A2A8AA1A5A12A %rest
      16a16A6a8b4A %resto
      1A10c10A2b9bb3a17Aa %restor
      16a8A7B3Aa10ffA3a2a %restorA
      26a10a11A1b %restoratiQ
      41a3a %ret
      54A1d %retUC
      5a15a45a %retUrn
      2A34a4a1a14aa %retap
      24A6a11b %retrUv
      15a21a5a4a2aA5a %retret
      1AA1a1a1Aa2a1A10aa9ba4ab1aA5ba2a2A2b2A %rev
      39A12a13A %revel
      22aa43a %revenu
      2b40a %rezervWr
      9d11a9B5a1a19A %rezin
      3A26c %rezistAs
      4b11A6b9g16AA7A3A %rezo
      17A31A1A %ri
      2AA1A7a4a1a2A5AA1a2A1a3A3ABa7aA11A %riA
      39A %riI
      1b20b15A17a2a %rido
      4a9a %rig
      16A %rigol
      19A34a %rir
      23c25a %roa
      3A50A1a1b %rob
      14a10b11A %robin
      5b1A2A37a %robo
      13a21a27b %rod
      13a6ba7a6a %rof
      16ba40A %rom
      26a30a2a %romA
      50A3c %roti
      17a21aa22A %rubA
      4A18d7a15A4A3a2aa4a2a %rue
      a4a10a22a25a %runIg
      15a6A1a %s
      AA4aaA1A1A1A2A2A3AAaba2a3aA5b1a6c1AaAA1d2A6c %sA
      12a29a24a %sAbl
      35A18b %sAg
      b2A %sAtiem
      24b13a24A %sAtimetr
      b8A11a %sAtr
      3ac23aa21b %sAtral
      3a23a23c16a %sCol
      5a24a5a %sE
      AaA2A7a10aa1a5AaAaa7a4A2A2A11A %sEl
      1bab6Aa1a12Aa2aa4aa4a2A6aaaa5a2a %sI
      a12A27A6a3a %sIk
      51a %sIkAt
      13A %sIplemA
      21a5a21a6a %sIs
      52a %sIt
      56Aa %sItur
      1A1A1a1a2b6a5aa2AA1a1A8ba3c2Aba1AaA1A4A4Aa %sQ
      4B1b4a1a3A1A1a1b7a1A1aa1a2bA4A14a1A2a %sU
      3BA4A2A1b6a8baa10A20a %sUd
      a2i26AA3a %sUdEr
      2Ab27a %sUdEz
      3ca26A3A %sUdur
      3A4A1a24a1a17a1a3a %sUet
      12a13A %sUfl
      47Ab12A %sUflEr
      45AA %sUl
      60d %sUli
      4a47a11a %sUn
      48A1a16a %sUrir
      3A22a25a %sUsi
      16a29a %sUvA
      3A3a6a2aa1a6b5aa15A1b7a5a1A %sW
      27A23A %sWNAt
      15a11a6a2a11aA1A4A4A %sWr
      10ab10A %sabl
      3A14a13A16A %sai
      56A11A %saj
      3a4AA3A4A7A3A21A3ai %sak
      3a4a8a1b3a2A3a7A10agA2Ab3A %sal
      1a15b10a9c5a %salQ
      62a2a %salad
      a7a9a %salari
      15aa24a4a7a %saler
      a29a2a7A1a1a6a %salu
      4a20a42a %sam
      17aAa45a %samedi
      14da3a %saniter
      4a13a8a12a %satisfezA
      54a %saturdai
      3a21b6d7c14a %sav
      2a10a2a2a8aa1a5a3b4A %savWr
      39c23A %savmil
      1b1c1bc1abb4a2bAaAaa1Aaa1ABbAaBaAaa1A1a1A1A2b3C1a1A4AAAB2A %se
      18b2A4a12a15a2a4A %seC
      18aaa6A35a %segpa
      55a2c9A %sek
      49a %sekQ
      11A1a1a13a6aAa8a1a3a %sekQd
      37b %sekreter
      3A13a9Aa28aa9A %sel
      17a47a %selIg
      17A14a3a29a %sela
      50Ae %self
      56Ac1a %seli
      A3Aa1a3aaa4aAa1a2a3a8a7a13a5a %selui
      60d %semel
      a2a1a4a5a3a2a2a4a3a5A7a2aa %semen
      3b42cA18a %semi
      16A %senegal
      3A14b35a %separ
      A4Aa2a1aa12b4a13A1a1aa8A1a1d2A %ser
      2a19A2a %seri
      3a8a32a %seriE
      67a %serigrafi
      26A6a30b %sertir
      1b3A19c %serur
      1b %serureri
      1bA9A %seruri
      25A7ca14AcA %servEr
      33B15Aa %servEz
      50ac %servir
      5a10b18A1a2a3bAa1aaca11A %servis
      1A1A9aa29A %set
      a12aa34Ac %sevi
      a2A8a4a1aa3a2A6aaa5a4ba1A4A %sez
      12a12a39b %sezQ
      1aa9Aa2AA2a1aaAaa1Aa4cAA3b6A1A3Aa6a6A %si
      39c23B %siEr
      37a25a %siN
      13A20AAAA1ca1A11A9a %sie
      59e %siej
      22a36a %siel
      35A1A1fa25A %sieri
      2a25a5a2A %sik
      41A2dAA %sikl
      63A %silAs
      2a42b %silIdr
      13b4A2A35A %simA
      9a %sinQ
      26A %sinema
      57A %sir
      26b12e16b %siri
      3Aa1A8aa13d36A %sirkui
      35a3A %sirkuler
      5a9a17a %sistem
      2A1ca3A4A5A2Ab2AaA4e3A8b9a8aA %sit
      35a %siur
      1A %sixiem
      3a9aa37a %sixten
      26c13b7A7A %sizo
      45b2A %skUt
      46A19b %skan
      46dA %skania
      27A %skar
      45a %sko
      30a11a8a %skoler
      2a42c %skot
      32a34a %skren
      12a13b %skulpt
      11a14a %skulptur
      b12a11a22b10a %smal
      32b %smartfon
      51c %snak
      3a9a1aa1a1a10aaaa2A4a9Aa6a %so
      7a9a7a17a5aa %soEr
      27A21B %sof
      6A6Aa2bAd1A2A2A1c6b1A23a5a %sol
      29b %solar
      30a1A %solderIg
      29d %solei
      13a6AA1A3B1b %solel
      14A5A8e %soler
      a7a2a8a1A1A26A9a3a %som
      8b21a30a %sometIg
      53a2aa1a %somur
      1aaA3a1a1a5A30a12a5a %sor
      1a8a25a10A5a %sorti
      a10A30Aa8a14a %sortir
      49cA4A %sos
      25a6a13a %sosial
      a13a3a32a %sosiet
      55b %sosisQ
      27a %sot
      6a6a27a %spA
      37a11A %spe
      6a %spesial
      14Aaa3aa %spesializ
      10c30A1c %sprai
      8a5a %sr
      1aaa2a27a4a1a8a12a %st
      38c26a %stA
      61a %stad
      56a %stai
      a1aA2A1a1a1A1a1a4aaa2a14Aa1AAa3A17A %staj
      52A2aa %stajier
      7a43Aa %star
      4b23a22A %statiQ
      11a %statu
      ab34A7b %stel
      1b20A12a %sterkaz
      3a63a %stik
      1a3a20A4a1a1A1a2A1a2A2c1ba4a3aA %stil
      14a %sto
      7A58c %stok
      19a6A13a23a %ston
      13A12c %stonemazQ
      14A10b12b20b %stor
      A %str
      55a9a %strasbUrg
      10a25b %struktur
      15A12a21A12a %stuf
      13a3a %stuk
      3A6a3aa2a24A %su
      23b9A %sue
      50A %sufi
      aA1a3AA2AAa2A2abA2aa1b2aaAa5A1b1A4ABaaA1aaaA2Aa1AAa1aa %sui
      2a25a19a6a7a %suit
      26a19a %suivi
      5aa8aa27b %suivr
      49a3d %sukr
      8a7a37A %supermarC
      33c %supor
      7a6a18A %suport
      33A33A %suprim
      aB1aABAa1Aa1a2Aa1AA1a1Ba1a1aa1A1B3aaA1Bab2bb1AaA4ba1aaAb1a %sur
      9a49A %surf
      61a1c %surjeQ
      4a2A5a1a3aA15a4b3A6a14aa %surtU
      5A1d2A18a32A3a %survel
      14a48a %suspAdu
      33b30A %svitC
      5A1aA9a4aa3AA2aA1a5b3dA3a3b2baAA %tA
      2b34a %tAk
      3a33a3A %tApQ
      28c23A5A %tAsiQ
      3baAa4a8a2A7A3a2a6A6A4aa7A1A %tAt
      67a %tCir
      20A15b2b %tIb
      1a17a7a15a6a5a %tIg
      15a %tIk
      43b %tIt
      14a33a %tQ
      3A9AA5A3A1a2A11a5a %tQb
      32B7a4A1Ag12a1A %tQdEz
      61b %tQdr
      a2Aa8a7A30A1a1A6b %tQtQ
      1Aa3a1a2A1B2A1A1A2A1b1b1a1a1aaB1B1AA3aaaaAAA8a1A1A1A1AA %tU
      18A6a9aA4a2Ba8BA4a %tUC
      3a3a3A3a4a6a11a1A5A6a4a %tUjUr
      30a %tUlUz
      35a %tUpi
      f4a2A1A11a1a5A5aa2A3b7A15d %tUr
      D2a1AabA11A3A12a11b %tUrn
      b34A %tUrnEr
      17A14a %tUs
      1aAAa1aA2a1baaaAba2A1A1c3Aa4aaa1AA2A1a2aa1a1A2a2AA4aA %tUt
      3A1A5A1A4A1ca1Ab4bA3AAc22a3A %tW
      14a28a12a2a %tWl
      4A63A %tWlet
      20aa7a %tWtur
      1a3ca1b1Ab3b1aa5a3aa3b6a1aaAa8a2a %ta
      25a32a %taC
      3A28a2a1a12d15A %tabl
      12a36ba %tabli
      7a9a9dA %tablo
      1a1a45a %tak
      51c %tako
      37a %talA
      12b13A15aa1a13A %tap
      2A %tapaj
      17A39A1c %tapisi
      57A1b %tapisier
      3a10a34A %tar
      53c %tart
      24A %taxi
      5aac1AAabB1Aa2A4aaAAAaa2AAa1A1a2a1aA4B1A1b3AaAa5aa %te
      16a10a %teA
      31a1a %teC
      5Aa2b15c28a9a %teCnik
      5b10b8A5bbc7b2a3a12A %teCnisiA
      a14a12A1a37a %teCnisien
      3a %teaC
      56b2a %teatr
      a4a26a1a1a3a %tei
      2AA1A5A8A2AAAe5fA2dA4A1AAAAa3a3a1A2aA %tel
      19A6a29c %telEr
      27a5Aa %telefon
      35aa12aa %tenQ
      49b1a %tenir
      21A1Ab1BA3A10a18Ab %ter
      61aa %terI
      3A15b1c1AAa24b10aA %teras
      23ab22a %terasemA
      15a5a %termik
      20a16a23a %terminal
      35A17a %test
      A2a1a2b11AA19A1A11a4a %tet
      1a6a7aa7a8a2A6a4aaA5a %ti
      52a5a %tiA
      a4a6a %tie
      3dA %tig
      a18a14A %tiktok
      14A3AdaA5b %til
      2a22a4a25a %tip
      13a2bAa1A6cA1Ab10a %tir
      9b17a9A18aAAd %tisu
      34c %tml
      7bA1aa4b5a1A1bA1a1ba1Aa1a3aAAa4c1Ab1a1b4aa %to
      6b %tojet
      A1f5AAA9d15A2AaAc %tol
      2b5A34a %toleri
      62c2a %tomat
      8b1aa12b21a11a6A %ton
      3a5a11a %torC
      2A2a3a4A16AA %total
      5a17daA21b %tp
      4A18b3a12a6A9b %trAC
      20A9a %trAbl
      7b55a %trAkil
      a11a %trAp
      8c17a12a5b4A5a %trAsform
      22a1a2a15a2a2b %trAt
      6aA2b2a10A3a1a12A10a2a2A7a %trI
      39cA22A %trQk
      32A7a6Aa %trQkonEz
      17a9aa24a %trQp
      48a %trQsonEz
      17b38A %trU
      AaA2baAa1Aa4a3Aa1A3aA2a5A2aba1a3AAa5a1ab6a %trUv
      aa9a2a3aaAA5a6a1A3A1AAbAA2Ab1a2AA3a %trW
      3a8a7a2A31aa %trWziem
      26a %traditiQ
      18a17a12b6a %traditionel
      5AAA2b12A8A8C3A1f %traktEr
      23Ab22B %traktopel
      46ab %traktor
      2a3A19a8aa19a %tras
      19a4A21A %trav
      a2A2aAa2Aa7a1a1A3aA1AA2a7A2AAA2b4aaa1Aa4a1a %travel
      23daa7A29bA %travo
      1A1A9A6a7a2b1A1A1a1aa1Aa2a3aA9a1c2a %tre
      8aaA21a26a %tren
      8A1a11a20a3A7A %tret
      31c %tretA
      50A4f %tretEr
      10b %tretemA
      58b4a %tri
      28c %trifaz
      A1ba4A1AAAaA1A1aA2AA3A1aB2aa1a2A1a3aA2A2BA1AA6A %tro
      23b8aA %trotWr
      a1a2aA3aA2A3aaa2Aa1aaA1a2a3a1A1A3AbA2Aa2AA %truk
      1a2A1ba7aAa2A2A1a1A5AA5aAaaAa1a1aAb5A6A2a %tu
      50A17A %tuA
      1a1ag2A %tub
      55a %tue
      20g11A9A %tuil
      14a8c7A %tuio
      3Ag9A13B %tuiotEr
      4b %tuiotEz
      2Aac9A1a16A %tuioteri
      16a6a38a %tunel
      3ba11a11a %tunizi
      22a %turk
      a18a14a %turki
      a19a %turn
      a38a %turnIg
      25a11A7a %tvis
      15b28Ab6a %tvo
      3A3a6Aa2a1a4A5a3a10a2Aaa1A3a8a %ui
      4a32a7a %uil
      19A45a2b %umEr
      aAa1a1a1aA1A1cA1B1Aa1A1Aaa4B2b1a1A1A1Aa1aba5B1aA2a3AaA1AaA %une
      7b9a2ba10a1A6A7b4a4a3a2A %up
      14a %urjAs
      60a %uze
      F2Abd1ccAb3AA1A4AA3Ac2AA3A3aA1A1AABAA4A1A2a8a %uzin
      d %uzinaj
      aa1a1a4A1aaaBA3b5a2a6Aba2a2aa2a3abaa8aa %vA
      38a17A5A %vAdEr
      48A %vAdEz
      38a14A11b %vAdr
      18a %vAdredi
      45aa19a %vAt
      1b8a11A1a2a19A4a %vC
      A1ababaa2aa1abbaaa1a3c1abaa1a1babaaaaAb1aaab1ababcbb1b3a1aa1aAba %vE
      41a %vElA
      2a18a19a7bd %vI
      24a8b1b32b %vIdov
      2a10A2aa1a4a16ab19a3a %vIg
      37a26a %vIt
      3a9aaa11b25aaa %vQ
      A2b1b17a2a5Aa2a7a16a %vU
      Aa1b1a3aAa1AAa2aaA3a1aa1a2b2a2a3a3a2aA1a1A1Aa1aA1a1A %vUdr
      3a1a1aAa3aa4Aa1A8a2a17Aa %vUl
      a2b2a35Aa %vUlu
      ab4a6A3aa5a3a5A5a4aa4aa5a1a2a2aAA %vW
      46a %vWaj
      5a15a5a12aA19a %vWe
      3A3a1A5aaa2A1aA1a4a2aA2a3a1a3aa2a7A %vWla
      1a1a1A11A2a11a1a4A1A3a14aA4ab %vWr
      1A9a11e9A17A %vWri
      2AA1AA3A6A5A17dabA1BAA1a5A2a %vWtur
      a13a14a7a4a5a12a %vWzI
      a4a52a %vWzin
      AAbaA1b1A2a2A6a2a1Aa6a3A2A7aa1A1aaa4a %va
      8A30A7A7A7A %vaC
      5A4e %vagQ
      12a22aa12aA3A4a %vai
      13a8a3a %vakAs
      12A32A %vakarm
      a1a1a5A6Aaa2a16a17a %val
      4a3a4A39a1a9c %van
      4c23A13A15A %vapEr
      66c %vareUz
      28c16b %variatEr
      a6a16a %vatC
      25a1a17a %vatev
      aaA1aaA1abaabbaaAabab2aa3a4AaAaAAa1c7bABb1a8a1Aa %ve
      16a10a %veC
      34c %veb
      53a1b3A %vedIg
      62b2b %veg
      5A35Aba2c20a %veikul
      20a14A5a5a3a1a2a %vek
      41a %vekA
      3a10a23a5ba13a %vel
      2Ab %veld
      3b %veldIg
      A4A19A1A2A1B8A1AfB2A %velo
      20a16a11b %ven
      41A %venir
      1a1a64a %venisiE
      2aA18a8a %venu
      1A4A2cAA1a4aa2c3A2a1b3A2a2b5Aa10A1e4a %ver
      1A9A10c %verAda
      5aa40b %verI
      7a %veri
      1d %verier
      a4b1b %verifi
      10B31Ad %verni
      37a5a %vernir
      11d10A %vers
      3A26b %vert
      17A1a1A2A11AA28A %vertij
      56c %vest
      56b %vetemA
      55A %veteriner
      A2b2a1a6a1aa3Aaa5aaa2a1a2Aa2a1a2Aa1a9aa3Aa %vi
      14a11a15a %viA
      23A16A8a3Ada %viAd
      52A %viCi
      5A5a13a1a4A2a4AA2aA1a11a1A %viE
      24A11a13a %vibr
      8a7a9A13a %vid
      15A25a3a %vidAj
      a1a3A4a7a14A7a %video
      1a4a25a1b14a3A7A %vie
      2A10a1a10Aa14a2c4A8A %viel
      45b %vietnA
      33c %vifi
      1a11aa3aa3aA4b16a3A10dA5A %vil
      A8A1aa1ab7a5a1a15aa5aa6aA %vilaj
      2b16A7a25a2a11A %vini
      27ba12aa11a %vir
      28aA %virIg
      6b %vis
      33A7Aa13A11a %vit
      7a22a10aA1a %vites
      1A17aA1a9b2A16a15e %vitr
      19A2c19a %vitraj
      16c5a30A13aA %vitrin
      62a %viv
      18a5a27aa6a1aa %vivr
      23a13a9a16a %viz
      b5a1a3a13a40b %vizit
      9a4b29a %vk
      3a1b4b2aa2a1A2a2a1a3aa1a8Aa1a3AA1a1aa1a1a1a2a2a %vle
      27A4a1abaa2a6A15a2A %vo
      35a4a %vodvork
      1A3A11b2a1a2a1a7e2a17a %vol
      a23a %volA
      19a10a3a3A11a2A %volQti
      1A10b %volut
      A5a1a2b2a1a3a8a7a1a1ab2a3a %vork
      22a12a23a %vorkCo
      14a8a2a14a7a1a15a %vorkIg
      7a28A2b23a %vosj
      34A %votr
      A11a3a4a2a2a2a1a1aA1b5a4a11a3b %vre
      11aAa1a %vremA
      34a %vritIg
      44c1A %vt
      2bA5a2a2a7a7a4aa %vu
      10a9a %vue
      20c %zIguEr
      20d %zIk
      61a1c %zarbr
      32a %zekrA
      9A %zero
      3A9A %ziE
      3A %zorei
      7b14a3A1a2a5A11ba5a &3d-printing
      a1d3B4A5a2A3b1a8aa4B2dc2AA4a1a7a2A &acrobatics-parkour
      13B4Aaa3A4Aa18A3A3A1A1A4Aa &back-knee-pain
      1A2AAa1AAB6B3A1a1A8aa1a1a2Bc1b1a1A1Ab1A2Ba1a4aAa &bad-smells
      AaAA2a1A2A1A3AAAA1A3a9BA10B3tBAAA4cA &baking-bread
      AaA2A1a5a3Ab2c5a1A3AaAaa3a3a7A2A3c7A &being-alone
      3AA3Aa3a1A1AA2eAa2AA16A3A7A4d3b2A &being-outdoors
      5A4a4AA3A4A1A4A8BAArABAA5A5AA2A1AA &bicycle-things
      AbABAbA1AAAbb1cAaaAAaAaAAb1AAaA1A1bAa1AaA1bAbA1a5AaAAAAA4a3A &broken-things
      2aaa1a3a4A7A1a1a10a6b2AA3c14A &camping-hiking
      a2A1B3AC1aA1A1B1AA1AaAA2aA6A2A1aof1aa3aaAAA2abA1a3aA &car-bodywork
      6A1Aa1a3aa10bA12g2aab1A1A10b &car-brands-models
      A2A1AaBAaAb3AA2Aa1B2A1Ae1c1A8lABaaaa1a2a2A1aA4AA1aA &car-parts
      1a2d2A9A18a5Ab15b &car-tuning
      a1A3a3BA1A1AAB2A2AAB1AAAB1A3AA1A1h1dAdecABaaAaA1A2aAAA4aA &car-verbs
      2AA1A6AAAA1aAA2AA1bAbBABaAa1aAAAB1Ca2aca2ca4AAaA1Ac3a1A &carrying-heavy
      AAaBAB3Aba1AA1A1A1a1AA1cAAAA2aaAa1baAA1aBbBa1a1AaA1AbaAab2AA1A1AA &children-elderly-care
      A8A1A4A1Ac6Aa10Aa6a6A2A2A &clay-pottery
      AA3A1AA4cB1AB1AAaA2a1AAa1AbA3aA1A1A5a1AAA3A1cAa1Aa4i &cleaning-verbs
      a1a3A6A1a4b1A1A1b4a2A4A1A2A1a5a5A2B1e4d &climbing
      1Aa2aaacAAabA1A2aA2A2aAAb1A1AaAa3a1a3b3Ah1AAba3aAa2AAAaa &coffee-bar
      AaBAAa1BAAAc1bb2cAAAa1Ab1AA1aba2AA4AAahAA1A2a1A1AaBAA1Aa2b1AaA &colours
      bbb3abb1a2a8ab1AAAc1A1A3A1d1a3aAA2A6b2Aa4A1AA &company-we-make
      A2A2Aaa6AA5A2A4aAbfA4A5A1A2A5A10AA &computer-hardware
      1c1AA1A1b1A1aAa1A1Aa1AAA2Aa3a1A1AbAB1aA1a5mAaaCAABABAAABAaA1AA &cooking-verbs
      1BabA1AbcAA2A2A1AdAa1AAacAAAa4Ab1a1a1Aaa1B1AA1AAAcaab2d2A1Ab1A &crafts-diy
      3A1aAbA2AA1a5b2bAA1BA5A1A1A1A1A2caAAAAdaA1a1b3cA1Aa2A &crowds
      1BAA2AAAAA3ABA1AA1AAB1cAAAAAAac1AAAb2BAa1b1AAbeaAAaaAAb1aAAA2A1A &customers-reception
      1A1AAB1B1A2AaAA2A1AcAfn3AAA2AA4A3A1ABeA1a1A2AAaA1A1AAAAgAa &diggers-site-plant
      AA1a1c2a3ab3a5a1a6c4aA1Aa2Aa3aA4b2b &dirt-grease
      4aa4a2Aa2A2AA1Ab1Aaa3a2A4Aa1A2bA5Aa2BA4A2AA &disgust
      A1ba3AdbA2a1aA1B1Ba1a4A12a2A4fa1aBAf1A2A2b1AAa &dishes-cooked
      A1c3AbA6a8A1AA5A2A3d1A1bb2a9AA7d &drawing-tools
      A1bA2b2AA8A6b9aa5a7A4aAA1aa2a2A &drawing-verbs
      2b2BAcAaBAaA2A2AAa1ahAAABA2A3AaAa1bBAcAcBA2aA1A5AA1a2ba &driving-verbs
      aAab1AfbAae4A1A1A1AA1A2A2aBaA2aAaa2AAab1A4A3A2d1a1AaAA &drones-boats-trains-planes
      bA1b6aA1B1A2BA2A1A10bAA1A1ABAAA4A1AAAA1A1AA1A5A &dust-allergy
      A1A2B9a4A6AA3A8a21A4A &ear-pain
      1a5a2A2A1A7aA11B2A1A4aA1B2hAA2A8A1a &early-rising
      AB3a1Ab1AAaAaaaBAABA2ae1gecAAbAAAAAa1bAAaa1A2AA1B1A3AA1A1A1AaB &electricity-objects
      1A3a1aAa2a4A2A5A3A4A1A11A3A1ACnaiA2AA &fabric-leather
      baid1fbdfeddCBaBACBB1ABB1aaEbbaabBCbBaa1bcAAbA1AAaAABBA1c4A1AaAA &factory-workshop
      3b1BAAaAc1A2a1aAAAAAABa3Aa1AA1Aa1AA1AA2ABjC1AAA1beA2bABab1AAAB &farm-animals
      aaA2b1aA5aa15a1a1A1a4a7aa4fA1Aab3A &fashion-style
      7ad7b7A4b24A2a2a &fish-seafood
      Aa5Aa2AA3A2a3AA2a4b1a2A2dAaa1A7a3a1a5a &fishing-hunting
      4aa1a8Aa1AB3A11aaA1A5AbD2AA1aA5kfa1A &flowers-plants
      AA1A4AA2a1AaA1A1A1aaAaBAAbAa3ad1ABcBAAa1AbaA2aAa1aA3Aae1AAAA &forest-countryside
      aaaaa3B2AaBa2a2a2AB1A2a2Aa1Ab1AAAbA1aBAA1baAAaaBAaAB1bAaA &friends-together-doing
      cA2AA1adAaaAAAAaBA1aA1aaA3A1aAaaAaAa2BAaAB3BC1A2B1AA1A1jAamACB &fruit-vegetables
      Ab1a1AeABAB1A1AAAA1AAAAA2ABcAabAAAb1khA1A1A1AAAAcAAA3A2eA3AAAAA &furniture-assembly
      1A1AAAcaBAd1A3Aa2a3aaA3Aa2A1AAAa1A1AAAA2AaAbabckCcBAA1b1AAbA &garments
      3a6c6A1a3a3a10A2A1b7a7b7a &graffiti-street-art
      2A3a1A1bAA10A1A1Ab1a1aAa2A1a1bA1aaAAaA1f1aaA8AAA1a &hanging-out
      AA1A4A1AA3A1B6A2A4AA1B3A1A2BA1AACBAB2AB2A2A3A1A &hating
      1a2A5a3a9a5a4AAa6A3A5b1aA1c1b &hating-to-sit-still
      ABBA3AAa1bgAacB1A2A2A1A4A3A4BaAa5A1aaB3A3a5a &heat-sweat
      1AAA1AA1A3BAasn1aAAAAAaA1a1Aa1aA1AAA1BaA1AA1A1AA1A2BA4AAa2aA &heating-cold-air
      dcbaaa2A2AAaA1aab2A1AAaaa1A2A1AcaB1A1A4bA1B1bC1aaB1aaaA1bA &helping-father-uncle-grandfather
      BAa13bc2A2A4A3aa1AAa2aAA1d1aab1baAA5A1AAA1aA1A &helping-people
      AaAb3aAAAAaA1AAca1AAc4Ab2a1aa2ah4aa1A2A1A1a1BA1AeA3AB1cB &home-decoration
      AAAA1BA1A1bbBBaiaaAAA2A1A3Aa1fAA2A1BbAA1AAAAgBA2AAbA1BAA1aAAaAA &household-appliances
      BBBAA1bA1BabdBAA1c1A1B2abaBA1A1Aa1AAeaAAA1b5A1AAAA1AAAA3A3AA &imagining
      Ba2AB2Ba2A1AbAf7b1ab1b2bAAaAaA1BABA1a2A1A1a1b2AeAaAAA3B &indoors-shelter
      2a3AA1A15A2aa3Aa2Aa10A1A3bb1a2bA1a &inventing
      cA5AA1AAAAa2a2A1Aa1AB3A1A2AAA1aAAaAA2c1AA2AAAA3A1A1t1AA &jewellery
      aBaabBb1c1Ab1babd3aa2a1aab1aAAaA1A1abba1AAaaAAbAe1A1AAbb1AaA1b1aaA &job-generic
      3A11a1A3e13a4a8A3a8A &kitchen-tools
      18a37A2b &knitting-crochet
      1aA1A2AabaA1AAAAA1Aec1AaA1BabAaA2Aab6A1Aa2A1aA4A7AAc &ladder-roof-scaffold
      13A1a11a6a14aA1A3aA4A &late-evening
      AA1A2a1Ab2AAAABa1AA4aB1AA1adA1A1A1AaAA5BAABA1BAe1nd3aA1A1C &laundry-ironing
      abAa1B1Aa1aAb1AA2AA3A1Ba3a1CaAAa1Aa1BA1BBBBo1a1AA1AbA1A1nBBAAAaB &lawn-hedges
      2b2B1c1AA2A1AA2Aa1aaAAaac2a1b2BAAa2AA2a1ag1daBAab4ba1Aad1a &leading-organising
      c6Aa1a16a2c3A12b8a &light-sound-stage
      1AA1AA1A4A1AAAaa2A1AA1AA8A2abCAa2c3a3AA2BA2AA1caAA &loud-noise
      7ab1A5Ac10A1a1a2A1aA10A1aaA2a1b8Af &love-of-cleanliness
      Acbaa1AAaa1Aa1AAa2ba5A1a3AAA1AAaa1aa2A3AbbCA1BAAaa2aBA2A &loving
      kAb1aAAd1ABA2AaA1AAAABAA1ABdAaAAdjA1a1AABA1aaA2bAAbAAAB1A1AAAAAAAa &machine-settings-programming
      1AAAAgg1BaAB1BABBAAB2AA1aBCcbBADB1AaBA1B1fb1dgdbA1B1AA2A1A1BBAAAA1A &machines
      CCAB2aAabACi3BAB1Caa1AaBBAAbA1AAdACcAAABBa3AAAaAbAaAdAA1BB1AABA &making-by-hand
      26A29a8a1a &manga-comics
      ABa2AAA1ABA1sBA3c1b2c1AA4A1A1A4aA3Ab1A1AAAA1aAAA1AAA2AA &masonry-walls
      6A1a1a3aa1A1a4a2A2a3A2Ab5B4A1aA1c10A2a &maths-calculation
      bac1a2a3A3b1AA1A1a1a1aB3A2A1aAaaBA1aba2a4a2a2aA2AA2aA &measuring
      AA6A3A1AAaAA4A3A4A3A2AA6AAAA1ABqn1A2AAAB1AA &meat
      ebda2BBBAbjaa1AAABAdBh2AAAAa2cAAEBABAA4A1A1Aa1AAAA1a1AA3a1A1B &metal-material
      Ce2AAaAAAaAjAAA1Ab1AAA2cAA4A2AA1A1k2A2AAA1A2AA1A2baAABA &metal-objects
      hCa1baaaA1ABdAAAa2AAbBAaA1Ab2ABAABA1AbA1Aa1ABaAa1AaAAAa5A2BAAa &metal-tools
      dA1B1AeaBA1AAAa4cA2A1AA1A1a1AaAA1c3ac1AA1A1AA1A1AA1a2A1Aak1AA &millimetre-detail
      6b12a6bA5A3a5b2a9c &models-lego
      2a4A15a4b11A1a1Ak2c12A &motorbike-parts-verbs
      5Aa9A13A9ABAACsAAa7A5A3A &motorbike-scooter-models
      AA2A2a1Ae2A2b1AAA9aA1a5c1A1a1a7b9aa &mountain-snow
      aB1acAABB1bAa2AAaAA2AA1A1bAAd1AAAa1a1A1a1AA5b1a2Aa1A7A1A &music-listening
      4A1A2a4BAa1cA2A2A1A4c4a6a4a5Ab7a2b &music-playing
      2aCb3Aaaa3BBa1aa1BdA1AbBABhambAAAA2AA2AAAAA2AAaB1A4a1A1AA &networks-internet
      Aa1cAA1cA5A1AAA1A2aA3bAa2a6a2aa1AA1AAAbb4A5A2Ba &night-work
      1AA3a4a1aA1Aa1A1A1A1a3A3b1a5aA2aBa4b1aaAAa2aa2a1A &not-minding
      A3a1A1A1A3AAAc5A2AA1AAAadAa1aaA3A1A1A2bA1aA1AAAAAA1a2A1d &office-desk
      aaaa1c3A3aaa1Aaa1Aaad1aaa3db1ba1aAAc7AAbAbA1aa2Abb1CA1ba &other-video-games
      8a5a4a5A5A9A2a2b2a1A10a3c &own-rhythm
      BA1C3cAA1A1A2aAAB3aBA1aaAAaAa1AAAAb1A1Aa1BA1Aa1Abb6Aa1aAqdA &packaging-parcels-warehouse
      1aa3A1BAe1bBCAaeaa1ABa1b1ca1a1aaa3Aaa1AcaAa2aAaAaAaba3AAa1A1A &painting-verbs
      2B5b2AAAAAA6A3a6A2AA10B2axAB3A3a2A1A &pastry-cakes
      A2b6A1a10a1Aaa9a2aA1b3b6A1Aa2A3a2A &patience-meticulous
      1AA5B2a2b10A6A16BA1b2AAA10A &pets
      13a3A1a4aA4a1g8a &phones-screens-consoles-repair
      b1a3A2A1a8A6a1Aa1AAA7a12AA10AA &photography-video
      bA3A1AA2abA1aAA1AA1a2A1aAcAABAA3Aa1BaAhBBAA1A1A1A1A2A3c2A &physical-effort
      acA2CaA2AAABB1ab1Baiba1ecbaA3a1a1A1aAAAAA5A1a2A3A3aA3B &plans-architecture
      1AB1AAAAAgagAd1B1boaBBAAA1AA3C1A2Aa2AAAbAA1A3AA1A2AABAA3A2A &plaster-resin-moulding
      1AA1fA1AAAAc1BtbbABb1A1c1f3a1dAB3A6A2AAAA3AAA1a1Aa2A2AA &plumbing-water-pipes
      1AAeb2a1AAb2BAAaA1B1AAA1aAca1aAbA3A1bA2a1A4A5cA2AaA1A1sA &printing-paper
      Ba1A2fdAAABAa2c2AA1a3A1Bac1AbA1b2A1C2bAAB2BbA1AAA1AA1B1aa1A &production-line
      2a2A1Ab2aa1aaa1bA2aaaaA1aa1A1am2a1A1bAAAAa2AAA2aaB3AaAA1AAA &programming
      A4abA11a7A2A1aA3aa2a2a6a6A &puzzles
      BAA2Aaaa1Aa1A1a1a1b3a4A6a2d2A5a1B3A1AA3A6AA &quiet-calm
      A1B1AA1AbA2A4a2AA1BaAAa1A1AAAAAA2AbaA2A1A1AAa1AA1AAaA1AaAa1A1a &rain-cold
      2AAb1A1aA7AA5A9aA5a10A2a1aA1a1A2aAcA &reading
      BBACA1AAAAABCE1ABa1bFBAACaBEBBBABBA1BCABA1B1BBCCAFAADACAEC1AAAABA1B1C &refusing
      ABBBAh1BA1BAb1dbdBA2AABDj1AABAAd1B2cA1ab1C1dfga1bBAABAAA2baAA1ACA &repair-verbs
      AaA1Ae1AAaAa1AcAbBAAaA1ACbAa1BAAgbA1AAAaAdABgdcbcAABA1BAA1AA1AA2ABAA &repairing-for-others
      1BAAAAAAB4AAA2AA1A1B1aAAAA2Ac1AAa3BAaa2a1liaABAdA1b2AAA1AAA &restaurant-service
      AaAAAB1CAAbaABABbaa1Bb1oq1A1AAAA1AA1aAAA1AABAAbaa2A3AAaAAB2BA1BAA &roadworks-earthworks
      A1ACAcCa1aBA1BAAA3a2aA2c2j3AAAB2AaAAC1a3AAaAa1caBa1A1B1A &robots-automation
      A2AAAA1AAaAAbABAAbAreaA3B2A1AAA1kBAbAAAAaA1A1AAAA1AAAAa3AAA1A1A &roof-timber-frame
      aa1AaaacAb6aa2a1Ba2AbA3Aa1AA1AbaA3bBAB2aAAaA2a2daa1aa1a &running-dance
      BA1b1A1aAa1A1AAbAAa1a1a1aeAab1ABAA1aa2AA1aAbB1A1CBc1bA2A1AA1A1AAaA &school-subjects
      A2b6aa2AA1a2A3A1h8ABAaAa1aa2A2A1A1AA2A1AAA1Ac3A &sculpture
      2ba3Aaeb2AAacAA3a6aAC4a4A3A3A1A2A4b4a2aA &sea-beach
      cA1AAAAAaAaA2AAcA3AaA1aA1A1AAa1cBAcaAAbBaAa2AAA2Aa1aA2bAA1bdaA &selling-shop
      7a9a13a8a15b &sewing-tools
      3AaA2A4AA2a2A4aA5A15AA2A1A1oaCBAA5a &sewing-verbs
      3ba1b16aAAA5B8a2A1AAA7Aa2u3A &shoes
      A1b3A18ba6A1aa4A14a9a &shyness
      a6A1a2CA1AA1A1bA1A1c3A2AA4a2AA2A3AbA1A2AA1a1a1A4A &sleeping
      AA1CAcEBA1AA2A1A2A4A2AB1qA1A4a4aAA2d7a4A5A &small-electronics-solder
      1baa1a2b1A2b1A1A2a2AAaa3a1Ab2A1AA1A1A2B1aAa1A2Aaa1A3A1A &so-so
      4a2a1ba2AAc3AA6AAn1A4A &solar-energy
      8A29c6A3AA1BA2A2Aa4a &standing-long
      1B5AA1cac1A1A2bhAAAbaqA7aCA1Ab1a3A1A2A1AA1AA1AAA1Aa2A &stone-slate
      1A2a1b6c10A2a10A10bB3a1bA2A1bA &strength-sports
      2AAA3AA1cA1Abaa1bCbaBAaAeAk1aA2aAA3AAaA2A2aAAA2A2aaa3a1A &sun
      a5b2a13A8b8c3bA7d8a &taking-apart-verbs
      b3aAA1A1AA3AA2A6A1bA1AAa3a4A1A2AACcAAAbAabAAAA1B1b2a &talking-to-people
      3a4dAAA1A2ba2A6a4AAA1AAA2a7a1f1b1bAAA7A1a &tasting-eating
      3A8a4A1A2a3b3aA1A3a4a2a3AB5A3A &team-sports
      bAa2bA1a1b1AA4a3aa3AaA2AAAa1Aa2A2AAaa1aBA2AAc1aaa5A1a &theatre
      AAd3abA2aAAAAABAAcAAAAb1A2AA1a1AAAhA2aAba1baB1Aaa1AA1aA1B1AA1bcA &tidying
      1A1AA1AAaDBA1CAA1fon1g1A2BB1A1A2Aa2B2AAC6AA1A1a1AAA1aA4A &tiles-plaster-drywall
      bBcaAad1ABAAb1AAAA2AAB2A1AAAA3Ab1AAbe1bA1A2A1A4AA1bbaA2bA1BA &tools-generic
      A4B1AA1c11BAAA6A2a5D1cABBrb6A4AAaA &tractors-farm-machines
      1AA9ba3aA2a3AAA5A1aAg1bAAbda4acA2A1b3b2Aa1A &transforming-recycling
      1AA1aDcaAAc1A1AA1AA1A1AAfb1AAA4AA1Bbb1EABBBmEAB2AA1A2baA1A1A1bab &travelling-changing-places
      BA1AAAA1AA1ABbaA2A1BAAAA1AAc3A1AaaA1mba4AAbAA2aB1AAAA2Aoa1AA &trees-logging
      a1A2ABAA1A1AAA1bAA1A1BABbAaAAAa1a1aAA1a1Fa1BCr1A1A2A2a3A4Ac1A &trucks-buses
      3aA11a17aAa23a &tutorials-learning-alone
      e1A2a2bAA4AAa1A1A2AAAA3AA2A2AAABa1AAAaaAAA1AaAABA1aal1AeAAA &vegetable-garden
      8a6AaA2AA4AA1A6AA2a25A &vertigo
      b1AaAAdA1AAB1b2bA2A1aa4Ab2Ab1AbAaA1Ba1aAA2aAa1aAA2a6aA &video-editing
      F2AaAabB1A1A1AAaAAAaAaAAA1bAA3aAA2AAbAA1BdA2aA1bAAaAB4cA1d1aA &walking-moving
      aA1A6AAAC3mAA1e2AAA3a3AaA4aa2a1A1a3AAa2a2a2bdaaB &wall-paint-tools
      aa1baac1AAaa1Cb1b1A2aABab1bAb1A1bAaaaAb3a2a1Ac2e1b1BaAaa2aaa1A &wanting-to-become
      12a13Aa9a4aa24e &washing-cars-windows
      bAa1AABaAAA1A2A1AAbAAA2B1aAA1Af1cA1BA2B1aAAAAA1AAa1b3AAAa2B3A &watching-tv-phone
      AbABa1caB1BAAcdeAaad1ac1AA1ead1dA1B2AdAAaAA1AA1abAA1AAAA1AAAAAbAA2A &we-sell-install
      3a3aAa3a2a2a1A1A2a11A10baaab1A1AA3A2b2A &weekend-work
      Aecng1A2aBBAABA2AAA1BAA2ABAaa1AA2A1AAABA3A1Aa1cA1AA2bAb1A2AB &welding
      A2a20a11a4AA1bf2Ab2b3A2aa &wheelies-cross-riding
      7Aa4a2c3a2A12A7AbaA1A1A4bA5aa &wind-snow-ice
      AiB1AA1aA1aCcABBb3AAi1bfD2ABdaaAfACAaAAcaA1AAAA3a1AA1AaAbAABAb &windows-doors-locks
      A2C1ABAAAAA1baA1AAaAAAaA1Adf1ahAbAAAAABA1A1A5AA1AA4a3bb &wiring-verbs
      bBAA2B1Aa1BAa1aA1A1A1AAA1AAAAAA1AAdbcAhAAAA5AAAc1AAAA1AAA1ca1d &wood-material
      8A1a2A1A1a1BBca1A1Aa1A5gdAAd10A10bAA1aA &wood-objects
      3a14A13A2e1A1Aa1a4Ac5A1A2ba3a &wood-tools
      BAAAAA2A1CAAA1AA1A1BA2AAAAA2b2AkdgBaaAAdA1AaA3A1AA3a1A1caABA &wood-verbs
      2Ah4AAA1AAaAb2aA1AAAA3aab1AA2AA1aA1A1aAA1bAbAA1AA3A1A2aAA &working-in-team
      3b1BA2aa1AA3A1AAaA2e1bAa2A1aAAA3b1bA1a13AA5aa &workshop-garage-shed
      Ca1aA1a1ABBAAA2a1AAaA1A1A1dC2dABAbAaAAAb1abA1a2c1aa1CbAAAa1AbA2B +age
      AAaaAbbb1A6AAAA2aa1ea1A2aa1a2AaA1AAabbaaaaBAAaa1aA2A1AB2aAa +all
      bAadad1aAaAaacbab1babA1abaabac1AaaBabAabbcac1bAAab2A1AbcbaaAa3ACaA +asks
      7a12a12a +bears
      7a5a21a9A3A2a2aA5a5A +bears-after
      11a8A3a2b3aa8a3b1a5a2a4aaa4A +boarding
      a1aaa2a5aab1A2aA1bb2a7aa4a3c2adbabbaa5a4a1a +both
      A4A1aaaa1AaAabBAaa3aAa2A1A1aaA1AbA1D1ABB2a1C1AAaA2A1AAA1aB1AA +contrast
      a1ABAAa3ca3AAa1Aa1AA1A1A1A3aaa1A4aA2a2ba1AaAAA4a6A +correction
      AAAC1Aa1BAbaBAA1CDBA1A1BD1CCbBb1A1AABC1AAAaBAAA1ADBC1BBABBAABABaAABAD +dislikes
      BAACAA1AAA1AAB2AAAaD1AAB1BBAAAAB1ABAAAAABBAABCA1C1ACBAADB2AAAB2BAA +dislikes-after
      59b +english
      a26A16A4B +except
      1b3a3a1a1a1AA1a3aA9b1a1a3b2Aaa2A1aAa8aa +french
      14A4a12a1a6a2a5A +intent-back
      b16a9a6A4b13a9A +intent-correct
      A7a1Aa1b3a9B17a3A2A +intent-dontknow
      24A +intent-erase
      acA2b2A1a3a1baa3AAa5a1Aa1a1AAAaaAa1aAA1aaabaaaaA1bAA1a4a +intent-greet
      Aaa2AaAaa3b2a1A1b4b2aAB2A2A4AA3a3baA1a1aA2aAaA1aaA +intent-help
      2a4AA4A2b3a6a4A2A1aa2a6a1a3a3a6aA +intent-human
      4aA3a5c1Aa1a1a7A9A3A2A8A2A +intent-insult
      11a +intent-language
      9a28a +intent-offtopic
      5b2aA7A2a6A14a3A2ac11a4a +intent-repeat
      48A +intent-restart
      1A1baA2A1b1AAaA1aa2A2a1aca1AA1Aa4abb2A3abA3AaA6A3Aa +intent-skip
      A1AaabbB3A5A1A2AB2A1Abaaa1aA3A1aAc1AA1aA2Aa1A1A2A1AAA1AaA +intent-stop
      42A +intent-summary
      37a8A +intent-thanks
      5a1A10a8ba12b20a +intent-why
      2AAA3A3a6b2a12A5a14aA6Aa +intent-withdraw
      AAAbAA1AA3abA1a1aAbAa1abAaa1b1a2A5aaA1BA1AAAAaa1a1AB4a1AAA +level
      baa4A2b3abb1Aaa2Aaa1bb1AAA2bbcBc1aAaB1babb3BAA1abbAaaAa1B +likes
      B1bB1AaAA1aB1BAA1AAb1aA1A1ABB1AAA2AAAB2BaBAAAABBbaDDAAbA1A1ABAAAAAA +likes-after
      Aa1a4AAAAa1a1aA2A2A1c1A1Aa2b3a1a1A4B2Aa5a5AA1A2a +maybe
      17A2a3A2a26b +mentions
      aa2aA2aa1A2A2A7b1A2a1A3Aa3A1AaaB1a1a10a1a1A +mixed
      aa1AaA2aa4A2A7b1A2a1A2AAA3AaAAAB1a14A +mixed-after
      Aa1B1aABBA2AC1AADB1BAAAC1C1aBa2BBBCCAC1DABBEBbb1BACADBEBAAAaABAAABC +negation
      ECAE3BBCAABBa1CD2BCCBB1DBC1AAAABDDCBCBAC1CDDBACCBDDBAGDaBBCBDAAEBF +no
      AAA2AA6ba3a4A1A1BAAA1a2A1a3A1AaaAa4AA1aAAA1A5A1a +none-of
      a1AbAb1A1aaAa1b3a2A1Baaaba1aCcdAACAaab1Bc1dA4aBaabdcBbAA1CbBBA +place-lead
      AAACAAAbB1ABA3AB1AaA1bAB1eBAA1AA1BBB1AaA1bedABAa3AAA1baAaAaA1cBA +reach
      3B1a2A3ABaAA3B5ABA2A1AAAAB1A1A1AAB1A1CA1A1B1AAA4A2A1A +refuses
      3C1aAAAA2AA1AAa2AAA4AA6AAB1A3AAA1A1AA1A1B1AAa2A1A2A1A +refuses-after
      1aaa1A1aAa3aaba1a2a2a1Ab1A3A1AAAa2cA4A1A1AAAa2A1AA4aA1A +situation
      abacAAab2aaacb1AbAaaaaba2d1aA4a2AbabA1a2a2b1a1aaa4c2aAb1b +speaker
      3A4b18a35A +strong-correction
      abadaA1a2a1AAAacAAA3BAaA4aBAA1AAA3a4aAB2CA2A4AA1AaAaa +third-party
      e1Abcbbbaa1aabcbbaaa1AAaA1a1aAaaBa2bAA1bbAaAAAA1ABcaBAAAAbaA1AaCaAAA +yes
      6A13a9A6B1A 0
      3A5aA3A2A3A5a7A1aAA1aa2a4a3A6A1a2b 1
      14A9a2a9a12a2a 1 ere
      17A3A7a 10
      3a32A 100
      38a 12
      27A8a4a10aa8a 14
      36a 14 an
      41a10aa 14 ans
      A2a4aA2Aaa2A1AA7A1a1ba1AA2A2a1ab3BA1aa2bb1A5A2A 15
      3a9b21A1A1A12Ab9a 15 an
      3A9Aa15a1aa7a7A5aba5A3a 15 ans
      3c9A3bbb7a3A1a3a1a2A2b3bA1a3a4A1a4A 16
      3a20a12a 16 a
      13A3a2a12a7A3a3aA5a6A 16 an
      3ba21ab3A3a3a1aAa1a6a3A6a 16 ans
      14aa 16 left
      4a6b1b1aaA2c3A2a1a5a1A5A3A1Aa1cA2b7a 17
      14aa13a19A2b 17 an
      11b1b3A2b3A10a1A4aA3A2aa1A2a7a 17 ans
      17ba6A1A6a14A2a15a 18
      34a14A2a15a 18 ans
      3baAAa5b3A2aA1ad3A6baaaa1a3eA1Aa2aaa10a 2
      20a20a12a 2 de
      52A 2 h
      13a23a 2 nde
      14a9a2b4a8A8a15a 20
      13Aa30b 24
      18aa11a20A 25
      3a1a1b1a10A4A1c2aa1a1A2a2ca2aA3a5A6aA1b 3
      5a3a5aa7aA1b3a9ca2a4a11a 3 e
      30a2a 3 em
      3a23a25a 3 eme
      7b 3 x
      27A7A9a10a 30
      2A14A18a4ba2A7A8a2a 4
      41a20a 4 e
      36a 4 em
      65a 4 h
      6a14A17a1A4A7A6A 40
      33b30A 45
      aa7A22b7a8b2aa10A1b 5
      44Ac11a 50
      37A21A3a 6
      37A 6 h
      45a10a 7
      A4A1b16A21a2a 8
      a7a 80
      1A1C3ABa1b1Ab2A3AaA1AAa3A1A5A1b3AAA1bAA1AA4AAAAAA1A ?
      4Ab2A1c2Ba2Ca1A3BA1aA1A2AA2AbaABab1AAA1AdBAaaBa1a3aa4b ?^
      A4b1A2A2AAa1A3a2ab2a7A1a2ba2bAA1A2a8b4Aaa @admission-decision
      a12A3A2aa3b2a9c2a7Ac3AAA8AA @admitted-refused
      27a15aa4b @adult-retraining
      a2a28A33c @affelnet-wishes
      5A1a19a5A12aA4a10a @after-cap-options
      3b5Aa1aaA3b1A5bA3a2a1a3A11a6b7a @after-school-alumni
      3b3A3a1bAa1aA1c3b2a5a1caa3abAAa1b2a1aA1A5A1aa3A @age-16-17
      A2A4a1A6aa8a10A2b1a3A1a1A1aaA3b8A @age-generic
      26ab6a @allophone-french-needed
      44a @alternation
      1AbA2abA1A2a3cA1A4aAa5A1c4b7a1bA4A3aAb @application-documents
      a1Ac2a1b1aaa2A1Baa1ba3a4A2cdabAA6A2AAa2Aaab3A @application-step
      6a3a2a1a8A2Aa1a1a3a8a5A2a2a3a4a1a @apprentice-hosting-by-company
      15a20a5aa10a6a @apprenticeship-cfa
      A3A1A2AAcAAA3A1A1BAAA1AA1BA1A2AA4AAAAAAaBA1BAB1AAA2ABBAAAAA @apprenticeship-tax
      ab2AAa1bB1A2aaba3aAAaA1bAA1aa5aa1bAaBaAAa1aAa1AaaA1AA5AAa @assistant-small-talk
      5a1gA5b11aab1a10a20A2Ab @audit-control
      BABdA1bAAaCAAAABAD1AB1AAABABbABBBAAAABaa1iegaAbbaB1aAAAAB1A1ABBAAAa1A @automotive
      5a14a4a11a15a7a @bac-pro
      5a6aa1aa12a4a2aab1AA6b1AA8a @bac-pro-definition
      a8A3a5a7a17A3a18A @bad-marks
      A1c1A1baA4a3A1aA4aA1a3aA1a1A1A2AA1a4bAAa3aaaa1aa1AAa @becoming-instructor
      BcABADAAB1BB1mhcCdbegcBABcBdaaAA1A1CcAAB1BA3AaA1A2a1aA1aaABBAAAAA @building-construction
      Ca1ABDACBAa2gh1BaaaABA2eBfBBbAA1BABAABACAcABA1bAAAB1AAAAABAcbCAAAa @building-green-digital-work
      12b23a5a2a20b @bullying
      7A14a8c11a22a @business-wants-to-order
      13a1a1A25aa4a15a @cannot-afford
      5A8A2a2a4b1b7a6a6AaAAa2A @cap-definition
      5A7AA2a2a3ab1a7a5Aa6AaAaa2A @cap-diploma
      AaAAABAAB2A1ABBaBAa1cABAb1BAA1AAa1ABAeA1BAAA1Aa1bedbcebBBb1AABB1AAA @catering-restaurant
      13A6d12A2a4Aa3a2aaaa8A @certificates-insurance
      5b1a5a3b3A3ba1A4ab3a18a3a2A @change-trade
      6aA2aa1aa9A2Aa1a1a2A1A5A1a5A5a3a6a @child-dropout
      3aaa1aA1aaaAA1AaA2aa1aa2aAa3a1a1aaAbAbbCbbAabcABaAAAA1a1AAAAaAa @child-of-speaker
      2aaa2A5ab12A9a3AA5aa3a1a9bb1a @choose-trade
      AAAa1a3a2a2aAA1A1A2aa1aaa2aA3A1A1ca3A2bAaaa3A4aA4A @college-level-class
      2Aaab1B2AaA2a4AAaAB1A1A2a1bdAbAAAAa1c2Aa1Aa1AbbA1AAA1AAB4A @come-back-later
      AbABbccadBdA1ca1aB1Aa1b2CaadaA1Bc1cA1a1ba1CaAa1ABAc1B1Bd3AaAa1AAAc @company-talk
      4a1a16A4a9A11a14a2a @company-visit
      6a7aa3Ac1d9a2a5a @competition-complementary
      2a3A4a8A8A4A2b3aa4a6a @confidentiality-minors
      13a2a5a4A4a1A10A4A3A2A3A4A @controversy-union
      b14aa10a6A5a @correct-one-answer
      ba1b3Ab2AaA3A3a4a1aa2a2A3eAb4AA1b2a3b2a1AbAaA @country-nationality
      4c23A3a25A @csr-social-impact
      3A4A1A4AB5A2aAaA2A2AAA4A1aAa1Aa1a1A1bAa1A1ab1A1b1AA @customers
      1A2aAaAb1a3a1aAA3A2b1Cb4a3A3AAAa1aAa1a1AAc1a3ab1Aa1AAB @customers-of-schools
      A2A7b10baA6A3A1A3A1a1a3AAab1a10a2A @daily-hours
      20A6B7a6b20d @danger-injury
      A1a4aaAA1A1A2A1A2A1Aaa5AaBaaAaA1A3A1AaABA1A3BAaAA1a2cA @data-stored
      7B10a16ba8A3A1f3a2a2a4Ba @deadline-lead-time
      2AB1Aaaa1BAA1ad1a1caabbAA1cBb1bA1Aa1AdA1AbAAaaA1BA1A3A1a1AAAAaa2A @delivery-collection
      1a2aa5aA1A2A3bbAbaa5A2A1a3A2aaa5A1A2b3a1a @difference-compare
      Aa1Cac1aAaaaA1BA1A3b1A1a1B1A2Aaaa5AA1aa2Aaa1a1B2c1A1b1a @difference-comparison
      A2b6ab6aA2Aa10a14A3A4A9a @diploma
      A2b6ab1a4a3A2a1A6a13aA3A4A9a @diploma-title
      b4A2A4AAA4A2A3A5A3A2A1A8b2A2AAd1a1a4a @disability
      24a16a25a @disagreement-parent-child
      3A5A1baAaa1b2a2a2Ad3d4a3aA4Aaba1A2a1Aa3AaA1A @distance-far
      1A1Ab2AbA1b1a1a1aa1aa1aa2aAaeaaaAbb2a1B3ba1AbaaAAa1bbAAAc1a2A1a @distance-finding-school
      A4AAaA1A2A2A3A3b1A1A4ad1A4AAA1d1CA3A5a1AA1a2ba @driving-licence-help
      3a9a13a3a14a3Aaaaa1a @dropout-services
      3A7a1aa5b14A1a3aa8Aa8a1a @dropping-out
      a2B1A4A5AA2A2Aa2a1A4a1a2A1A3AbA1aABeAAAAA3AB2aA @early-late-tired
      A4b1ba25a1a30a @ecole-de-production-name
      BABCAABB1bBA1BB1g1A1BAA1AaAfAecfBbdBBBBBaAAAB1AAAAB1AAAAAA2AAABABAbB @electricity-digital
      5b1B2a2a6A7A12b4a12A5A1b @email-letter
      3A1A8aA10a22A1a6a9a @emergency
      aab2Aa1a1Aa1a1A1Aa2aAc1d3a1a7a9A7a1a @employer-recruiting
      aa1AaAcAa4dbaaa2b1ba1A1c1b1aAdAca1aa1aA1AAaa1AAbAa2Aaa2bAa2AAa @employer-speaker
      b1Ab4a2a3AAA1Aaaab2aA1a1A2c1aaaA2A1A1A2Aba3aaaa2A2a1A1a @enrol
      3B5A1bA6A2A1A1ac2e1b14a9a8aa @equipment-compliance
      a1Ac1cAA2AAAaaAA3AA4a1A2A1A1Aa1A1A1AbaB1cba1A2a2aa1eB2A @equipment-uniform-cost
      a2A10AA2ab2a1AA6AA6A1aA4aA1A6b2AA2a1AB @erase
      7a3a18b3aA @exam
      aA1a3A4A1A2a3a2a1ac1a4a2a1aa1aaaaA3aAb2AA1a2aa1A1A1a @exam-training-duration
      A1A20da7b14b10A1b @exercise-fake
      A13a3A1a1acAA1a1a3a3a3ba6Ab7aA4aaA1a @expelled-trouble
      61ab @exploitation
      A1aA3Ba4a1Acba1AA1A1b1baAcAb1AaAA1aAA1A1da2CBgAa2a1A1Aa5Aa @extra-costs
      3Aaa7A3a3A1AA7A3AA2A1Aa1bAbB1BAAAda2dA2a2A2A @failing-exam
      13a32a @family-benefits
      1a1aaa2a5a1a1A9a3Abab6a2a1aAa3a2A2d8a @federation-contact
      a3baA2A6A3aa1a7a1k5a10A5A2d3A4A @federation-network
      B1AA1A7a1A7A1a1a5A1A1a1A5bA3A1AA2A1A2A6A @feeling-bad
      a1aaaBba1Aaa2cbbAAAaA1bAba1b1aAAb1b2A1aaAA1ba2aab4ac2A1A3aA @find-a-job
      a2A1A2aAA2A1A7a2aaa8A4BA1aa1aaaaaA2da3a1b1a @find-an-employer
      b4AA4AB1a1a1aa3a3A2b5A2a1A5a1B2a1A3a1a1a3a @find-near-me
      3a2A6Aa1a3A3A1aA2A2b3a3b4a7a1aa6A @follow-up-support
      AaaB1AAA1B1AAAABa1BaBaAB1BAAAAAAAaABB1dAbBAAAAAaAaeaghFeCCABAABa4B @food-work
      19a7a6a5a11a @foreign-migrant
      4a6A1c10a13a14a @foundation-and-corporate-sponsor
      3aaA4a2A1a2A1a2a2a2a3A1baAA6aaa3AAab1aa4a4A @founder-church
      B2BAAcaAA1a1dA1bB1AA1aa2AABbAb1bb1bB1A1B1AbBAABcAbabA1caA2aAAaaAAa @founding-a-school
      3AAa5A1ca5A2A3Ac2a4A2A1a21b @founding-company
      3a4a3a5bA2A2a17a1a12A9a @fraud-suspicion
      21aa4A3a17a11AA @free-of-charge
      3ab1A8A2AAA2A3AaA4aa1A3b1aA2a1aA2a2A1a2aA4B @french-and-writing-level
      26aa8ab7a3Aa1a2ab5a1a @french-language-beginner
      A2aAA1Ab1AA1c1AA3AA2a2A1Aa2AAAa1b2A3a1a1A1aaba1b4A1B1Aa @funding-sources
      2aaaAA6ab1AAAAAaaAc2c1A3a1aa2a1cA2A3aa1aAaab4b4aA @future-after-school
      bA1BAA1a3a1aAa1AAAAbaa1a1a1A1A2Ab3A1d1AB2AABA1A1AAAA5ab @future-salary
      1A1AA2AabAi1AAA1Aa1A1AA2A2b6a12a6a3A6A @general-track
      b1bb13B1aA2aAAa1A1a1Aa1ab4a1A1a1Aa1Ab1aA1a4aaAa1aa @girl
      baaaaa4ba1A3Aba3b2A3aAA3Ab4b1AA1A1aaAA3aA2a2aA3a @girls-in-trades
      A6A3a5aa13a9a6A7A8c @giving-machines
      2a2AA8AAa5A6a1ab2A1aa4a6A1aA3Ad4a3b @governance-board
      AaAA1A4A1A1AABa1BAa2A1BB4AAABeAAB1C1A1ABhcAAAA1AAAAA1AfghAAAAA @green-nature
      16a28A5a @group-size
      2a1A3A3AA6A2b2d1A2ba1cA2A4AaA3c1aa3Aa1a1aba @growth-opening
      aB1aAB1a1Aa1bA1AaaAAAa1Aa1a1ab1AaBAAA1BA1BabA1bb1AaA2aAAa1aAAa1bb @guarantee-certainty
      2aaa11a32Aa1a1a10b @guidance-services
      5A2b9AAAb3b1B4A1a1A2A1a2Ba1Aa1A3BAA1A2A5A @hands-manual
      14a8A25AA2AA6aA @hates-school
      A1A1AgABA1A1a1a1a1A1aA2Df2A1A1bbA1baAaAeBCAaccbABAAACAa2AcAA2ABAA @have-repaired
      A2b1AAaAAb1A1a1A4A1A2aca1AA1Aa4ba2a2AAabaA2A1AAAA2aA2aA @help-commands
      3B1aA1A1Aabaa1A1AA1AAA2aAAa3A4A1AB1aaAA1AAA1abA1A2b1bA5A @history-origin
      a2a1b1aA2A1a2a1Aa6a11A5A2a1a2adAA1AA2aA2b2A @holiday
      a1cA2a1a5aa4Aaaa1aa3AA2a1a4A1aAba3a1A1Aaa4a6A @hosting-pupils-in-company
      AAaBAbaB1baA5A4A4A5A2a7AaAa1AAab3A1d1a3A1AaA @how-long-is-this-chat
      6a @how-long-kept
      aA1aA3a1a1a2Aa3A2A1a9AAA5b2A1a10Aaa @how-may-i-write
      1a3b2aAAaaAaaA1aaAaA1aA1bA2AaA2aa1Aa1b1a1A1A6A1a2a1AaAa1bA @how-to-procedure
      aaACaAAAA1AACAabAAAaA1aA1baBA2A3A3bb1aA3aaaAaa1cBAaa1aaAda1AAa @hurt-accident-words
      BA6A2A2aa9A6Aca1A1c1AA1aa1aa3a4b1b1a4a @individual-follow-up
      deaabhaaeAecbaBBaDAA1AeABcAEdAa3BEBBCA1AADAbbAbBABAAAAAA2ABAA1AAB @industry-metal
      AAAB1a1AA1A2BAb1bAaAA1AAA1CAA1A3A4AA1A1aba1AAa1aA1AA1B1AAAbA2a @injury-accident
      1a1AaA16a11Aa1A6A2B8A2A1A6A @insult-assistant
      1AaA2bAa1b3aa5aa1A2Aa3a4AA2A1AAa4AAA2a1a3a4A @internship
      a2aB1AbbAbaA5ab3A4aa5dab4aAa2AbAab1AAa3A1A2bA @interview-host
      1A1AAdbA3A1A1A3A2Aa3Aa1aA1ad2AA1AaAa1ABB1aAA2A5AbA1AAA1A @is-it-a-robot
      2aA1Aab1A4b5A7b1b4A5a2Ab3aAAaa2A1a2a4a @is-it-a-test-graded
      5A1a8a6Aa2A1a1a4A9Ab1b14A @is-it-free-to-use
      a2b1B1b1AA2AaA6Ab2a1b1a2b3AAa1AB1aaa1a2a2AAAa2Aa1a1aaA @job-after
      A4A1bA1a17ba2A6b1b4a2Aa7a7a @label-quality
      1A8aa1c22ab11Aa4a5Aa1a @languages-of-assistant
      2aaaA2a5a5A4Aa10a2aa4AA3aa1a6a1a @late-in-the-year
      3aac1A4AA5A3A3a10a1A2a5Aa1A3A10a @law-2018
      26Ab5a8b @lazy-unmotivated
      13a1A4a6b1a11ba17a @learning-by-doing
      3a5a3A9a10a3a12A8A3a @learning-disability
      3a5a24a25A4a @learning-disorders
      12c6c19a20a2d @legal-school-obligation
      1A1aa2Aa3a1A9b2aaa1a3b3a2b8aa5A2a3A1a @length-of-course
      5A17b1b7a17a9d @local-authorities
      bA3a2a1A2A5A3bA1aAAa1a3AAaA2A1A1AA1a1abA8baA4c @local-roots
      Aa2a3aA2ab1a1A2a2dBA1Baa1ba1a1A1A2a5ac1Aa2b1Aa3dcB @local-territory
      3a2bA2aa1a8aA4a1a1dA3A3b1A1aAA1a2aaaAa8a1aa @long-gap-idle
      8b6AA7a2AA1a2bd3b2aa8a14a1a @lost-code
      4aA2A1A5Ab1AA4AA5bAA2a3b6AdCkAC2A1B6aA1b @lunch-meals
      fAb1AdaAAA1A1A1aA1A3AAbAAA2AaAAAAAAAacaAaaa1deaAAa1A1aA1A1BAA1AA @machines-equipment
      dCaaBebAAcc1ABAAA1BAAb1BbAAB1AB2AAbAAABha1a2Ac2AAaABbaAdA1AAB1AAab @machines-tools
      l1AA1bdcb1aBAAA5A1BA1AABbA3AABA2a3ab1Ba1a1AaAAAbAA2AA1AAAa @machinist
      cbbA1BfBcccbAcB1aB1AAAAb1bb1BaeABb1bbabB1DAAaAAAA1CA1A2cbB1bAaAc1A @making-parts
      3A1aaaAAAbaaabaab1a1B3baAae1b2a4AbAaaaa3aaa2AbbA5A2aa @map-list-search
      2A2AbAA1a8a3bA1ca1aAa4a4Aab5Aa7a1a1aA @master-professional
      ca4AAbA5aa2a7A4AaA2Ab2b1a7a1aa2a7Aa @maths-level
      8ba10a6a1aA18a2a1aA @meaning-explain
      8b6a18A14a2a @meaning-of-words
      1a11aa3a1A3a2bA10b1b5a2A1a5b2a4a @mentoring
      hbfj1aDAABdcbb1BA2AA1e1CA1CaB2c2ABaBAaC1A2BBAB3AAaaAAAAAAA1AaB @metal-products
      A1Aa1a3a2aA3A2a6a2a1a8ca4A1A2aa1a4A1aa @middle-school
      5a4a2baA1A1AA2Aa1A3a1aaAAAa1A3A3A1B2Ab2aa1A2AaA @minimum-age-15
      bbaaAB2AAAb2a1A2aaAAA1AAa1AcAbaab1a1aAcA1c1baaaaa1aaaaaa1a1aab1aaa @minor-child-age
      20A7A6a18AA12A @minors-regulated-work
      A1A2BcAA1A2a5B2aA2Ae4a1ba2a3ba1a3aA1AA1A3a1B2A1A1A @modern-or-old
      1a2c2A2aa1aBAAA1A1Aaa3A1A1A3aa4baAaA5A8Aaa1ca @money-generic
      13A17a1a7c8A14a1cA @more-information
      b1A1a1B2a2bB1B1Ba4aAA1aaA1AAB4A1a2A1AAAAA1aA1A2Abb1aaA2Aa @motivation
      36A1a2Aa7a4a6a2a2b @network-director
      aa2b1AA5A2A3aa1a3b3a1k5a10AA4ba1A3A3aA @network-label
      AaaAAAAAA6Accb4Aab1a1AbA6aaA3aaA3AB1bA1a1A5AA1A @night-lodging
      45A12d9A @no-money-poverty
      16B15A26A @no-school-near
      11b55a @number-of-pupils
      39A26a @number-of-schools
      1a47A18a @only-for-failures-stigma
      aaa6a2A4b20c5a @open-day
      af2AAAAA6Aba1AB1bA1A1A1AA1d1acA1d3A2A2aAdA1a2d1aAaAAA1cA1A @order-object-for-home
      3A3aA1Aaa2A1a1Aabaa2aa2b1a2A1c1dAaA1Ab5A1aA1A1Ac3AaA1A @order-quality-mistakes
      2aba10Aab9A10c4Aa4A4aaA8b @orientation-advice
      1b1a3b8A3a2A2c1a1a1a2Aa4a11a11a @other-diplomas-further
      a2A1a1AaA1a1A1adaa1bA1cAbbaAaaba1Aa1aaa1caAb1A1aa1c5abA1A1A4a @our-employees
      1a1a9a1b6a6a4aA3a1a3A4a @overseas
      a1aBaaa1b3AcC1Ac1BaA1Aa1AB1Aa1a1AaA1a2aA2a5BaAAaaAAa3Aa1AA @parents-guardians
      13a39a @parents-role-contact
      2a3a1A2aA1BAa2aBAAAa2A2A1BaAa1aA2bBA3b1AAb1a2A1acA1BAB1a1a @parents-will-see
      A6b5A2a16b15A11a @partnership
      2a3a1b6a2a2a1aA1a3A4a1a4aaaA1aa2aA4aa1a @passing-on-know-how
      1a1a4A2A1cAA1A5aa2a4a1aa1A1baaA5aAB2A1a1B2AAAA3AA @patrons-sponsors
      5b1A19A21a @payment-invoice
      1A1A4a9a1a5aAA9A2A19a2aa @payment-terms
      aA2aa1a5a3cA16c4a20Aa4a @personal-details-required
      7a3A1ca2A6a8b21a @personal-gift
      ba5A6a1a10aaA2eb10AA2A9AAA6aa @phone-contact
      3AAA9AAb4A1A2a4iAa2AA5A2aA1A8A6A1A @phone-use
      A1AA2A1a1AAAA4a1ca1aBAaA4a3A1A2aAAb1aA1aA1a1aaAA3ca2a2A @place-city-region
      1A4aa1A1AAAA1a3aA1b3Aa2A2b1Ab5aA1Aa1Ab6aaA4ba2a @places-waiting-list
      3A1a16a4aa2b11a5Ab13A1c @placing-an-order
      aa3b1A16Aa2aA11A2A2b2b7A3A2e1B @pocket-money-job
      3a2AA1a7a1aaAA4bA2a4aA1abAb1A5aA5ab4bA2A @possible-eligible
      3A18A2a1A2a1A4A1a3a14A9a @price-of-a-job
      a2A1a1a5a1A7A5a2a1A3b2A1A3aa1A4b7b1a @price-to-pay
      aA1a1a2A1A3ab4A2a1AAb1b1AA1AAAa1a1a1aAA2a2bAAABEAa2c1A1A1aB @private-customer
      10a33a8a10a @private-or-public-school
      7a7a47a3bA @protective-supervision-staff
      10a33a19a @public-private
      7a10b1aA17a6A8a2a4A @punctuality
      Aa5aa1a2AaAaAbAAA1aA2a5aA3Aa1BA2b3AB1aAAaA6A1aAA @punctuality-absence
      3b4AA3A2A2b1a2AA6Aa2a4aa7a1A1A2a1Ab3A @punishment-exclusion
      4ac1A4Aa1aaA2a2Aa10A1a1AA2a2A2Aa2aa1A4A1a @pupil-dropout-rate
      3aa45b11A2e1B @pupil-pay-or-reward
      3aA1aAa2a2Aa1a1a3AAA2a1aa1A1A1a1A1ac1aa1AaA1b2bA1bca1aAa1AA1a @pupil-status
      3aa2a3aa7A7a3a1a6a4a1a1a2a5A5a2a @pupils-names-asked
      3A2a1a4aAA5a8aa1a1A9Aa2BcbAA7A4A1A @purpose-usefulness
      b1aAaAaaA1a17A1a6b1a1a1a7A @quality-tolerance
      8a42b2c2A8A @quantity-how-many
      bA2b1dAaAAA3aaAAA1AA2a1B1AA1Aa1AAad1A2a5AAaa1a1d1BAa1AA1Aa @quote-and-specification
      Aa1a1a3A1abAaAAb2AaAabB2aAa1a3a1Aa1AaAA1AaAAaa3AA5A4a @real-orders
      1aabaaa2bba1a3Aa2aaa7a7a9A4a2aaa @recruiting-graduates
      11b2a8A8A1aA9AA5A1A7A @regret
      12a5b4b3a1a1A6Ac11A1a7a1A @reliability
      5A7a1AbiA1Bb2aa1d2A1AAA1A1b3AB1A3Ab7Ab1a @rented-lodging
      1A2aa1a5a3cA1a7a6a4a20Aa @residence-papers
      4A1bA8A11d1AAA1g6eAAaabAa12A @rules-how-you-work
      aa2Ac1a2a2a2A2a1Aa1aA2A4a1A3a1b1aAA2A1A2A6a3AA2b @safety-equipment-rules
      a3Aa1a1Ab1a2AabAA1a1Ba1bA1b1Aa1AA2BA1A1bA1bb1A1A3AAa1a1Aaca @safety-workshop
      1A1a8a5bA2b2a9a7a7A16a @scam-suspicion
      1A2aba3a2ba2Aa4A3A1a1aA5b2A4b8b6A2aa @school-cost
      aAacAAaaB1aAAaAa1AaaA1aAabAaa2AA1Abb1AA1a2a1A2Aae1A1A2a1a1aA1AAAa @school-generic
      a6a13A3A2A3b2aA1A2AA7a5A2A5bA @school-phobia-malaise
      a1a12AAa1a3a3cA2A2Aa1A3a2a1a3aBAa4aa7a @school-subjects
      13a37aa @second-chance-help
      13a37aa @second-chance-school
      5b1A6A2A3A2ac1AA3A8c3bA3A1aa4a2a4Aa @selection-interview
      5Aa37A5AA4B1aA8a @self-confidence
      aaaaAa4aa5AbaA2a1dA2A2A3A4A3A3Aba1A2a5Ab4A @sexism-only-boys
      a2a8A1a1a9a22a2a12a @short-immersion
      Ba1AAAAa4ABa2A6abAAb2A1AacAA1AaAa3A1A1a1A1A1AaA4b2a1A @shortage-occupation
      A3A1Aa5A1aa11c9a7a5A4aA4c @shortage-trades
      27a34a @single-site
      1a2ab2A1a2AaAA3a6A5AAA6a2Aa2A4A2BAaaA4aAA @sitting-still-hate
      a3b3a1A7ca2aa27B3a6A5A @smoking-behaviour
      35a13A4a1a1a2a @social-care-home
      3aa2a15a39a2a @soft-skills
      A2A13a2A4A1A2a15aa3A2A1a4a1Aa2aA @someone-to-talk-to
      3A23Ab2b1Ac7aa @sources
      3A8a5a4a1A12b12A12a3a @special-arrangements
      2Aab1A1a1A4A1AA1A2A1A1A1Aa1A1a2Ab4c7a4A4aA2A1Ba @spelling-maths-level
      4aA1c2A2A2A2A3A4A4b3c3a3a1a2A1AaAa1A1a1A1A1da @spying-sharing-data
      1A1a3a11A1bAA3Aa5A1aA4A3A2a1Aa6A8a @start-date
      14aa3a2A12aa4a12a4a8a @start-own-business
      ab3C4B2BAA1d1A1bA2d1c1a2A9AB1AA2a11A6b @start-up-budget
      41A4a2A9a @state-recognised
      4c23A5a11b11Aa @state-recognition
      4a19Aa6ba10a1Aa6a10a2a @state-region-support
      AAabAaAa3Aa2bA2AA7Ba1A1a1a1A1AAA2cb1A2AaA1AA3AA6aA @strict-rules
      AaAb2a6A4b4a1a9Aba20a @structure-framework
      1b1a3b2a15a1a1a6aA2b2a20a @studies-after
      7A16A2a3a9a5a16a @success-rate
      A2a2abAAa7aA3AA1aA1aa1a8aAA1a5AA4a1aA2a3a @supervision-teachers
      2a1a2Aa6AbAA5Ad2aA3b4A3A1A2aA1bb2a1A2AAA2Aba1c @talk-to-a-human
      1abAbaAA1a4A1b1abaBA1AbABaA1AaB2Ac1BaaBBAAaAb3BABA1BaBa1aAaAA1A @tastes-hobbies
      3a3aA4a9aA4a2a2a4a1A4Aa1A1AA1a1B2A6A @tax-deduction-gift
      2Aa5A4aa4a1b3ab3ba3AA3A3B3acAaaa1cA3a1a1A1AA @teachers-will-see
      a4b4A12aA1aa1a1a2A1a1b5a2A3a4A5A5A @teamwork-politeness
      5c1d7AAa2AA2AAaAA2AecA1A1A2B5bBAA3A1A1A6AAAA @technical-problem
      2AA1aAABaA2A1AAaAAAAaA2A1A2AAAABBAA1BAAA1A3BAA3AdgccAAAaAA1aA @textile-products
      1AAA3AAaAaaBA1AaAAA4aB5A2A1AAA2AA4ABA1AABAiiAfB1AAAA1aA @textile-sewing
      A5A4a4aa1A2Aa3ea2A2a15Aba2a8a1Aa @theory-lessons
      acaAAbccfcbcabAAA2AB1AbAabB1aaAA1Aa1ba2AAA2AA2AA1A3aA2A1AbAA @things-made
      2aA4A1ab1b1Ab2a2a1A1aa8A4Aa2a4AaBaAA3AA5AAA @timetable-rhythm
      7a10aa7A6a2AA2A3a3A18a @too-old
      a2A1a1Aa2a12A2A6AA8a2A1A1a1b2A1Aa3AA @too-young
      1Ab1a2A2b2babd6AB1A1aa1aaaAaAaaAaaBa4Ab4a3aa1A1b3aA @trades-generic
      1AAA1A2A1A4BAa1AAa1Aa6A3AA1aA4A1B2AAB3ABBAA2BAaaAAb @trades-not-offered
      a2AaBaAb2A4AAA4AaA4a1a3A1A2BA2bbCAab5a3A2a2caa @transport-daily
      1A1baAA3c1A1aAAa2AA1A1AaaA1A1AA2A2aaB1AceBAAbAA2A1A3A1AA1A1A @transport-licence-cost
      c2a3aa3a3a9a3b4A31a @trial-day-visit
      7a8a13b3aA4b1Aa3A @try-before
      A2A4A6Aaa9a1A4a6A3aaA1A8a1AA3aa1a @typical-day
      19a @unaccompanied-minor
      A1bA4a2bAa12a18a3A8A6a @undecided-lost
      aab1A3a2b1b3a1aa5aa7a1a7a3A2A3baA6a @undecided-trade
      14a1bA36dA7A @unemployment-fear
      41d4A @unfair-competition
      27a16a2a14b @unpaid-exploitation
      aa1a1a1Aa1AaA4aa5A2Aa6A1a3A2A2b1aa5cAA @unpaid-labour-asked
      27a1a14a2a @unpaid-production-debate
      CAAdA1cCAaDAABABaG1BBAAB1CACcABADA1AAA2acfmdAcab1bAA1BABA2BBABAA2A @vehicle-work
      baAAaAAA4A2AAAAaA1a3aAA2A3a3bbAa4aa1AA1AaA1a2acAd2A1A @violence-danger-home
      b7a3a13a5A29a4b @visit-school
      3A9aAa6a1aa2aa7a11bAa3A1a2a @vocational-high-school
      13A1a2aaaaa19aa5a2aAb1b6a @vs-apprenticeship-lycee
      a2aa2Aa7a6a2Aa4a1a6aa3a3A1A1ab1A5aA2A @wage-received
      3a2A7a1a23b1Aa2A2A2a11A @waiting-observation
      5a5a3A3Aabaa1baaA3dA3a1a3AAa2A2A2Aa2Ac3aa @warranty-complaint
      18aab6A13A3A1A5aA2A @weak-at-school
      2A1baABAA4A1A3AAAAb2Aa1cbABj3A8b9aAA6aAb @website-internet
      a4a4a4Aa1a2a1ba6b3a5a4AA1a2A1a6a @week-rhythm
      AbhfgAA1CBCCiAAA2AAA1BBAAA1CAaacA1BAA1ACBf1AA3AAAAAAAa1AAAAAA2AA @welding-boilermaking
      A6a3a2a5a2A2AB1A10A3aa8b2a @well-being-distress
      A1a2Ab1AAb2aA5a1A2Aaa3a2Aab3Abb1AA1AaAA1aa1b3aAaAb1Aaab @what-becomes-of-pupils
      bBabA1dAAbe3A1b5Aab1cAA1A1AAAAaa3A1AaAaba1b1AaA1AA2A2AaAAa @what-can-be-ordered
      5aa7aa11b10aa @what-is-it
      baA3a1AAAAa2A3AA2A1Aa2a2a2a1b1Aaa2b1aaa6Ac2Aa2a @what-is-production-school
      aAabaa1Ab3aaaa1bab1aaacb1b1aa2aAbaa1bA2a1baA1baaa1a1c4aa4Aa @where-is-it
      10a11ba8b11b4b17a @where-sales-money-goes
      1Aa9b10a14Aab3a4d6A3a2c2a @who-decides
      a3ab3A1a2c1Aa4A2AaB3aaa1a1A3aa2aA1a4BA5aA1A @who-is-x
      2aa13A3a1a19A1A7A9aa @why-get-involved
      BBABA1B1BAaAABAAAaABAAbAA1AA2BAAA1fficecABA2AAABBAAAAABA1AAaAaa1cAB @wood-carpentry
      BbAB1ABAC1aB1CB3ABBAdA1bB1aABB1BAcdjfa1B1A1ABAABcAAAABBAAAAAAAAacAB @wood-products
      a2b1a5A5A3a1a5A2A2A2A4cA8A4b1e3c1a @work-clothes
      37a25aa @work-contract
      aaA3a1AAbA5A1ABaaA1Aa2a2a2aAaaA4b1aaaAA1A2Ac1A1a2aaA2A @workshop-place
      27a21A2A @wrong-trade-chosen
      5a1aaaa2a2baaA1Ab1a1A2Aba1A3c3A1aA4B2ab1a3AA2AA2Aa @young-people
      aaab1AaAcaa1ac1c1ba2B2AA2C1a3AcAa1aBbBAa1A2cc1aaaAAba1aaa1B2a a
      27a a 15
      20a3a2a a 16
      2A40A a 17
      17a9A a 18
      39a4a7a a 2
      42a9a a 3
      65a a 4
      37A a 6
      1a4a7a a a
      9a25a6a a adore
      46c a air
      49a2dA a baker
      50a a biarritz
      12a18a21a a ca
      20A a cause
      6b11a a ce
      15c a chaleur
      49b2a a chef
      52a a cinq
      a a commande
      11A18a5A2a1AA4a9Aa a cote
      56a a coudre
      34a9A7a a deja
      6a22a14AA a des
      11a33a19a a deux
      26a a dijon
      2aAa34b12a7a a dit
      36b1a24A a dix
      2a5a6a a du
      26aA a encore
      43a16a a ete
      8b16A a factory
      3a15a26B a faire
      4A5a12a2aA3A3a2a11a1A14a a fait
      11A31A1A10a a fond
      7a41aa7a3a a former
      41b3a a garage
      66a a huit
      14a2a2a21A a jamais
      15a29a17A a job
      49a a kitchen
      A1Ab3b2a4A1A3A1A1a2AAA1A3AbAAAAAa1Aa1aA1A2a3aa6cB a l
      1BaaaAa1c1a1caBAa2ABacAAAAAab1aAAABb1bAaA1a1AA2Aad2BaaABA1aaaAAaba a la
      20a a ladder
      3A8a43a a laisse
      5A10A15a a laver
      8a29a4a8a a le
      8a a lille
      13a27b a limoges
      17a2a20a7A2aa8a a living
      36a19Aa5a a ma
      49c1a a mange
      8a a manger
      46a7a a marseille
      63A a mes
      15aa25a a metz
      49a a midi
      9a7A6a19a4Aa a moi
      a15a24A22A a moins
      3a9A5a12a8a19a a mon
      45a a moto
      20a15A28a a paris
      4a2a44a a pas
      a17a7a a passe
      45A12A a perdu
      16a11a a plein
      15a1a9a3a9a a plus
      25A9A21A a porter
      3a45a17a a proper
      24A10Aa a quarante
      52A1a a quatorze
      19a a quatre
      8a2a a que
      38a a quelqu
      24a a quinze
      5a8aa16a2a5A2B15a a reparer
      27a26a a roubaix
      1a39a a rouen
      63A a ruban
      1a8Aa14A9a5a7a10a a saint
      53a2aa1a a saumur
      51a a school
      58d9A a sec
      17a29b a seize
      50a5A a sens
      23a a six
      a12a a small
      3c26a a souder
      1aaa37a8a a st
      26a21a a t
      49aa a table
      25c a tout
      14a37a7a a trois
      3A1a8A4aA5AA7aa3aA1b1a1Aa2a3a1a a un
      1a1AA10a6aaA26a2a3a2A1a a une
      16a27A a velo
      1a1a64a a venissieux
      66A a vos
      8a59a abattoir
      39A23c abattre
      31a abonnes
      19a11a1a15a abord
      8a40a13a1A about
      3a63aA absolument
      21a31a accepte
      42bA accident
      42dA accidentee
      13a2a2a41a accompagne
      31A accord
      13a24a accueil
      50b4a accueillir
      bcab2A3a11B7A4A28A acier
      7a1a41a activites
      5a1ac1a4a1a7a1aa33a adan
      5a1aa1a17a adan lizin
      2aAA4aa5a10A14a4aaAab4AA3A5A adore
      3A58a adore ca
      45A5a8a adore l
      57A adore la
      4A11a33a14a adore le
      17a29a15a adore les
      10a adore mais
      b1a6a aeronautique
      3A63a affiche
      67c affiches
      40b affutage
      48a affuter
      39Ac affuteur
      27a13Aa afghanistan
      16a afrique
      a4a2A11a4aa1a10a1aa6A11b6A after
      40a again
      8a8aaa age
      7a26b3C17A agence
      37Ac agencement
      38d26A agenceur
      5A11A7d6A5A12b16a agent
      5A19a25b16a agent de
      66a1a agente
      46a2A agree
      6a34A5dA agricole
      29b17a agricoles
      2a5c13A agro
      8c agroalimentaire
      58a ah
      3a1AAAaa6a1a4A1A1aa1BaA2Aa1aAA3BA2AaA1a1a1aaAaa4A1aa ai
      35A5A11aaaab9a ai 15
      26a6a7a3a1a1a2a ai 16
      11a8A28a14a ai 17
      4A11a42a ai adore
      34b21a ai appris
      41a ai arrete
      52a ai besoin
      58A ai de
      a1Aa22Aa7A8a6a4A11a ai deja
      64a ai des
      56a ai deux
      36a26a ai dit
      24b17a16aa5a ai dix
      41A ai du
      3a ai essaye
      22a ai ete
      37a ai eu
      Aa1aa10a1a3a12a3a2a7a2a4a ai fait
      13a33a ai grandi
      a61a ai kiffe
      27a ai la
      13a4aaB3A6a3A ai le
      26a ai les
      67a ai lu
      41a ai marre
      27A ai mis
      13A6b3a2a9A16a13a ai pas
      20A3B2A ai peur
      12a14a ai plus
      37a ai quinze
      49a ai regarde
      9a7a ai seize
      3a ai toujours
      18a9a7a ai trop
      3A4a22b ai trouve
      3a11aa14a ai un
      27a13a3a21a ai une
      a1bA5b2a5a4a12aa25a ai vu
      13a1a1A25aa1A2aa14a aide
      27A aide soignante
      18a14aa16a aider
      33aa aider les
      31a25A aiguilles
      12A27d13B aiguiser
      26A15cA aile
      26A15ba ailes
      26a ailleurs
      8a40A aim
      2A1A4AAA2AA2A2A1a3AA1A1AA5a5AA1AA1aAA1A2a1A2AAAA aime
      35a aime beaucoup
      1a1a2a22a9a14a11a aime bien
      1a32a2a aime c
      48a10a aime ca
      56A aime dessiner
      12a20A17a6a aime l
      a7a11a21a10A8a aime la
      13aA14A5a3a10a7a aime le
      19a19a aime les
      62A aime mais
      14A53A aime pas
      49a4A13b aime quand
      19A5a aime que
      52AA aime trop
      1a3a46A5a2a aimer
      5aa1aA4a9a3a4a8a7a6a9a aimerais
      3aa4a8a9aa10a21a3a aimerait
      65a aimes
      13aaa7a12b9a19a aine
      7AA4a1ca4a2A2A18b2b11a air
      21a air je
      a5b3b airbus
      6ca48a ajusteur
      6c ajusteur monteur
      22a1a9a5a2b2a6a4aa7a ak
      5a2A4a3A6a9a1Aa2a2ab9a5Aa4a1a all
      24a9a9b all day
      8A31a2a10a7a all that
      1a8a7a3A4a3a3a1a7a5A13a aller
      35a allergie
      41A3A allergique
      13ab4a12a35a alles
      14b4a alles de
      27a13a3a allume
      7a52c alone
      aA3A5aaaa1a4AAaA1aAa1a4aa12aAA1a1A2A1Aaa1a2Aa alors
      10a alors c
      2a13aa5a13a15a11A alors euh
      3a16a20a alors je
      36a alors la
      23a23a10A alors les
      49a alors ma
      4a3a5a30a2a12a2a alors moi
      7a35a10a9a alors mon
      36a28a alors nous
      28a4a18a15a alors on
      27a5aa6a1a already
      aA1a2A4b10g12D2A29A alu
      22b alu et
      AA8aa10d12B aluminium
      7a6a4a4a8a3a always
      31a24a am
      51b ambiance
      18a19a amenager
      38a amenager des
      a48aa amener
      59b ameublement
      42A6A6b4a ami
      37a amie
      65a amies
      49a amis
      44A21a1a amuse
      3a2Aa1aa8A2aAA5a1Aa1baaA4aA2A1bAa5aa2Abb1a1Aa an
      27b2a2a an 3
      36a an 4
      13A25a16a an a
      20a15ba an bois
      33a7A an e
      5a11a38A6A an j
      14aa33aA1Aa an je
      3a9a35A an mi
      45a4A14a an moi
      5a11a4A2a5a11A2a11a3a2a an vle
      13a23a29a ancien
      31a4b anciennes
      12a13b11A13a6a anciens
      abbbb1a1aaAa1baaababAbaa1Aaaaa1aaa2aaa1aAb1ab5Aa1aaAaaaaAAAa1aaa and
      21a2A8a and a
      8A4a26a2a10a7a3a and all
      4a9b5A1a5Aa8A and fitting
      1a1aa1a1a4aa1b5a4A7A1b6aA6a12a2a and i
      33AA3a and it
      1bAa and railings
      3a14a25Aa and that
      65b and veg
      20a14A angers
      59b angle
      66A angoisse
      52a animals
      57A animaux
      5a anko
      20c8aa11A8b anle
      8a8a2A3a2a9a1a2a7aaa8a annee
      14Aa8a2a9a4a annee de
      22a18a annees
      53a anniversaire
      1AAba5AaAAA3A1b3aAaaA1a3abaa1A1caaAa1a1aaAa3b1A3Aa ans
      41a ans 3
      19b11a10a7a ans a
      35a6a7a1aA ans cap
      52a ans elle
      3aa25a10a11a ans en
      3A5a7a2a5a8a5AAA5a4A1A7a ans et
      13a27a7A ans habite
      16a3a15a10a1A4a ans il
      3a20a1a4a2a10a8aa8A ans j
      13a6a6A2a2a1aaa3A1a6a8aa5aa ans je
      46a ans l
      3aa ans le
      47a ans on
      54a ans pas
      27b14a13a ans veut
      7a any
      3A6a4A16a13aa18A anything
      32a13aa anything with
      15a appareil
      10A6d25A appart
      14aA1b9b10a20a appartement
      aa3a2a7b5a2a7a13a1a appelle
      34c applications
      30b3a applis
      2aa5aa6AaaA6a4a1A6AAa2a1AbA2aa5a3aA apprendre
      3b10a4a7a15a5b2A1a1a3a apprendre a
      11a14a27a2a2a apprendre la
      3a11a33a14a apprendre le
      18a30a3aa apprendre les
      16a apprends
      36a5aa17a apprenti
      17b16b14b appris
      34a14b appris avec
      aaaa11a2a1a6b aprann
      10A5a1a1b21aA7A apre
      2aAa1a3a5A1A2a1A6a1aa2A1a2Aba6Aa6a4b3Ab apres
      29a apres je
      17A2a21c20a apres la
      4a5a apres le
      6A32b23A arbre
      6a13A18A21A1b arbres
      6a54a1a arbres et
      3e2A arc
      20c ardoise
      30b arduino
      2Aa8a24A6aA8a4aA are
      17A30a arete
      3A38b21c argent
      A15A argile
      18A15a arive
      46a armee
      28a2b3b1b armoire
      27Ad1A armoires
      28b2a armoires de
      28a2A armoires et
      3aaa arret
      4ab1A15A3a13a arrete
      4a arrete de
      43a8Aa arreter
      5b8a12bA5a4a1a arrive
      14a12b arrive pas
      15a23a28a arrivent
      66a arriver
      2A8bd17A6b5a6a art
      14aa19aa17a4a artisan
      37a arts
      3A2a4a2a12a6aaa17a as
      35aa as long
      3A as vu
      5aa ascenseur
      4b12b5a19A21b asi
      6b assemblage
      6b assemblage de
      1a4d3A26a assemble
      1a4a assemble de
      1a1a2CA14a7b4aaA assembler
      36a assembler des
      30b13a assembling
      49c4A assiettes
      1a8a3a5a2aa5a25a assis
      46aa1A9b assise
      46a assistante
      46a assistante sociale
      44a19a association
      42a assurance
      2a10A27A4a5a assure
      5b35a assurons
      42A16A asthme
      1aaa3a9a8a3a3a16a2a2a at
      1a6a17a7a18a13a at a
      30a26a at home
      7a42A3b at the
      baA3b2A1Aa10A1Aa1A3a2a1b1Aaa2c1aaa6Ac2A3aa atelier
      a5a30a atelier d
      2A23a5b4A3a14cA6a atelier de
      44aa10A atelier ou
      12a15a15A11A ateliers
      5a21A3a attend
      56A attends
      1a1A9A2a10aaAa6B4A4A6aa1a attire
      aAAA3A2cBabABaB3a1A1A1A1aaaa1ABaaAaAB1A1babAaaaa1A3aA1B1bAb1Aa au
      41A23a au bord
      a2A20b au centime
      32a au college
      5a8a5a37a au contraire
      20a2a39a au dessus
      30b27a au fer
      25a2a18a2Aa au lycee
      32a4A2a21A2c au marche
      1a3a16a au maroc
      26a au millimetre
      41a au pays
      10b32A au pistolet
      2a au plus
      6a1a47A au point
      49A au soir
      36b1A au sol
      45b au vietnam
      24a au volant
      52a aube
      13a30A1a6A3A aucun
      27A aucune
      3A16a14a14a aujourd
      3A16a14a14a aujourd hui
      49A aurai
      a56aa aurais
      9a3a3a1a7a5Aaa2a5a1a2a1a5aa3a2A aussi
      3a9a31a aussi je
      26a33a aussi la
      19a25A aussi mais
      29a2aa22aa autant
      34a autiste
      3a6Aa3A1A23cab1BB auto
      7a19Ab automate
      7a53c automatique
      5a1b20a automatisme
      41b1a2A automobile
      23ba16A4b autoroute
      23a7a3A5A8ba11a autour
      31a18aa autour de
      11b5c34a10a4A autre
      49A14A3A autres
      2aAA2A1Aba1a3A3a2a2aa6a3aaA1A1A1A1b1a2a4A3CAaA aux
      39A23C aux arbres
      2b6Ab2a3A aux chantiers
      39a aux commandes
      39Ab aux lames
      27A4a4A18a avais
      47a12a3a avait
      2aaa51a1a avale
      5aa3b25A4a12a13a avant
      3b1aaaa4a1aA1aa2A1aAA1aaa1A2B4a1A2a5a1aa2AAa2AaA2aa avec
      3A11a3a25a avec ca
      30a7a avec d
      1A7a1aa46a5a1a avec de
      6A1b9a8a2a6a2A2a5aAaa6AAa5b avec des
      11a14A9aa21b avec du
      3a1b15a1b22a17a avec l
      3b2a1a1a2b1a1Aa1aA1Aa4A6a2ab10a1a5A7aa avec la
      ab5a2a1Aa5aA3a2A1b1a15a2a15b avec le
      a2Ab5A2A2A1a2A1A3Aaa1A12a4AaA11b2A1A avec les
      14a6a17aa7a avec lui
      3A1a7A18A16b1a1a2a1A5A3a avec ma
      a4A15a avec machine
      17a31A15A avec mes
      49b avec mn
      3A23a13a14a avec moi
      4A8a1A1baA7a1A2a4AA15c5a2A4A avec mon
      60a avec ses
      12a27aa26b avec son
      2aa2a4a3a10a11A2b3b7a avec un
      a12A49a avec une
      5A9a20a4b2a21a avenir
      a5bb avion
      a22Aa1a20A14a2aA avoir
      22a1aa39a avons
      d8A30a axes
      18a34A ba
      5a19a8a2a bac
      5a19a11a bac pro
      14A17a1a15A back
      13aa bagay
      10A30b1b bagnoles
      3A60b bagues
      1A1c2A45b1a4a1a baguette
      3A4aa42b6b baguettes
      3a1aA2Aa3a2a2a4Aa4a1Aaa3a1a2abA1AcaA1aa1a2A1a1aa bah
      a6A13a bah ca
      7A2a23a bah en
      14a12Aa2a7a10a3a2a6a bah euh
      40a15a6a bah je
      7a43A14a bah l
      A19a28a4aa bah la
      a2a1a23a5a14Aa6a7a bah le
      19a12aA5a1b2ab1aA4a2a4aa1a bah les
      a13a2a5aa1aa6a14c11a bah moi
      21A39A bah on
      7a9a13a28a bah tu
      22b10a baies
      14b4b bains
      3A5a39a2bA baker
      52ba bakery
      1b10a42a balcon
      27a4a8A1A3a1A balles
      12a1a ballon
      35a3a banc
      18d48a bande
      32a29a bangladesh
      2a4aA11a8a4a1aa9a3aA1aA5a1a bann
      38a14a banque
      37a bar
      13a13a26a baraque
      3a9a barbecue
      24aa3a22a8a1A bas
      35a7b base
      10a13a23a3a basically
      5A19b1a23A bat
      2a7a6A13A6A20b bateau
      3a34a6a bateaux
      14b4a bathroom
      1b3B4B2B1A1f3A3a1b15B23aA batiment
      1A3A11A3b3c batiments
      13A12a2a26a batir
      25A1A4b11a2a batterie
      29a2a batteries
      5a11a2a5a2a4a2A14ca14a be
      a4a1A12a5a25a be a
      2a8a6aa6A6a2aaa9aA7a beau
      18aA18a beau pere
      a7a8A1B6Aa1a12A6A1a10A beaucoup
      27a1a19A1b3a beaucoup de
      3A38A beaucoup moins
      3a33a15a11a beaux
      41A3a becanes
      37a4a6a6a been
      11a5aa1a14a13a2a5A2a4A being
      35a13a2a being a
      12a4b3a4b16a9a8a bel
      10a19a6a12a belle
      10a6a12a19a belle fille
      a1aA1a1a3Aaa5A3b1A2A1aA4aA1aA6a2b2aab2aa1Aaa2A1a ben
      13a7a21a2a13a ben c
      1a ben en
      a6a19a10a8a ben euh
      36a17a ben j
      13a38a ben la
      12a7a2a33A2a ben le
      23a6a1a11a9aa3a7A ben les
      a13a5a12a7A11a ben moi
      50a2a5a ben mon
      8a55a ben nous
      23a15a7a2a4a11aa ben on
      17a7a26a1a besoin
      47A6A8A betes
      13b3A38a beton
      13a31a beziers
      3A18a bi
      3A bi 1
      50a biarritz
      38a bibliotheque
      44eA bicyclette
      1a1b1Aba2A3ab1aAa1a4AAAa3A1aA5AaA1Aa6aAaaaAAA3aaA bien
      66a bien ca
      2a24a bien et
      49A bien la
      2A36aA13a bien le
      7a9aA31Aa bien les
      2A bien mais
      7a7a5a5a bien paye
      14Aa bientot
      4a11a7b19A1b big
      64b bijou
      64b bijoutier
      26A37a bijoutiere
      64c bijoux
      10a33d bike
      44c bike mechanic
      44Aa bikes
      14a4b18A16a bin
      52b bio
      12a36d bistrot
      5a8A10b bit
      25a6A7a27b bites
      19a36a bizarre
      12c blacksmith
      40b blades
      a5a6A3a40A blanc
      17a8b blanche
      58b blanchisserie
      5a37b bleu
      1a12a10a12a blind
      a21A3a41a bloc
      26a41a blocs
      5b1a18b bloque
      20a6A8A12b10a2b bo
      32a board
      53a boarding
      30b8a boards
      54c boeuf
      35AA7AAB bof
      15b14aa boilers
      1B4A1AA2A3Aa2A9AA3dc1AaAA1A3A2A2A3A3A1a2A bois
      35A bois a
      22a12aa bois c
      37a1A bois et
      37a5A bois mais
      22A12a1a bois massifs
      35aa bois me
      35a bois pas
      20A14ba bois pour
      4bAa1b6a4a1a4ba4A7bA3aa13b6a boite
      1a2a6a17a3A21a12a boite de
      6a26a1a3a6a3A boites
      3A5A5a1a1A4a7aaA4a5A1a1b2A1A3a1Aa3aaaa bon
      49aa10a bon pour
      49A3b bonbons
      13a2a24a3a bonjou
      13a2a24a3a bonjou moi
      a2a9a3a2A6A5a2a13aaaaa1a6a bonjour
      3a bonjour c
      a12a3aa14a2a4A7aa1A1aab11a bonjour je
      a42a5A2a10a1aA bonne
      30a18a10a bons
      58a bonsoir
      3b33a boots
      41A23a bord
      41A23a bord de
      21a bordeaux
      23c bordures
      5a27AA boring
      14a3aa7b bornes
      27b bornes de
      14a27A7aA1a8a bosse
      a1a2AaaaAA1a9Aa2a1b6a1A4BA1aa1a2b5aa2aAa1a bosser
      8a3a33a4a bosser a
      30a20a13a bosser au
      48a bosser avec
      31a1a8A6a11a1a3a bosser dans
      7a41A bosser en
      43A13a bosser le
      35aa12a2ba both
      41a18a botte
      60b bottier
      54A boucan
      16a37A8A bouche
      16a32a4ca boucher
      54bA bouchere
      54fA boucherie
      7A1c bouchons
      64b boucle
      49A5g boudin
      49a1B3aA bouffe
      4aa42a17a bouge
      4a10A4a15a bouger
      1a4a29B12A2c boulanger
      49A2b boulangere
      49a2b1A boulangerie
      52Aa boulangerie a
      6a1a5ab boulot
      55A bouquets
      23A8A29a1a bout
      32A29a bout de
      32ba10a7aaaa2a1a3a boutique
      32a11a20a boutique de
      34a3b boutiques
      3A27b1a box
      61a boy
      57a bracelets
      3AA8aa8A4b2a1a5A1A5a6a8c branche
      13b2a3A7a12b21C brancher
      16a12a33A brancher les
      63b branches
      12A37b bras
      8a40Ac brasserie
      52ba bread
      53b brest
      8a17a4a30a bretagne
      34a brevet
      25a8a bricolage
      45a bricole
      47Aa12A bricoler
      49b brigade
      17A2a4a17a20a3c briller
      43b6a brilliant
      13c3A brique
      4c15a21b14a brise
      11dA43A bronze
      16a21a brother
      14A9A2A11aA4aa6a9A1A bruit
      14A38a bruit je
      3A8B2A brule
      12A41A8c bucheron
      37a17a3A buffets
      46a bugger
      1a11a14a5a9a build
      12aa6Aa1aAb7a34a building
      30a3a3b built
      24a21A bulldozer
      5A9A1a4a10a4a29c bureau
      49b1c burger
      51c2a burgers
      5A9a8A2a17A10a bus
      13a but
      54c butcher
      17aa7b10a18aa2a by
      26b10a19a2a by hand
      40a byen
      A1ba1a1aAaA1a5bAA1a1a1AbbaA6A2aaAcABaa1AA2aaaAA1a1aa1aAAAA c
      1a1a4Aa1aaaa1a1b1A1a1a1AbAa4A5aa3Baa1A3aaaA4a1AaAAA c est
      2a2A9A15a4a2a12a8a c etait
      aaaaaaA1caa1aAa1abA2aa2AaAaa3aaa1Ab1aAAAA1A3AAAAa1aAaaABaAA1Aa ca
      1aa5A6A3a10a ca a
      10a26a2a13a ca au
      66a ca bouge
      68b ca briller
      46a9b ca c
      a11a ca dans
      a1A5a3a8a22A22a ca en
      1a20a ca et
      4a19a9a5A4a12a ca existe
      12a6A34b ca fait
      a1a2a14a3a25a ca j
      1a10A10A12A15a2a ca je
      7a19b10a ca le
      42Aa1a13a ca lui
      A1ba10A1a4A2A7A4B4a1A5B4A12a ca m
      26a ca mais
      24A2a3a9a5a ca marche
      AAA1A5a3a3A3A1A4A2Aa2aa1BA2A2A3A1aA2Baa1aa4Aa ca me
      3A5a11a8a11a ca moi
      3Aa15a14a ca mon
      13A ca ne
      26A30A ca non
      8a32A4a ca pas
      39a ca passe
      16a ca paye
      33b10a1a18a ca pour
      14A7a11a13a12A ca qu
      3b5a9a3a1a13a7a11a ca que
      4a11a10a11A1aa ca qui
      3aa11b5a ca s
      a11a11a ca se
      9a25a3a28a ca sent
      27A7a9A4a4aA5a ca va
      1a1A30a6a20a ca vie
      35a cabane
      10c13b12A5c cabine
      37d cabinet
      19A7a2b2a8A cablage
      3A23Aa1Ac cable
      19A7aa2A13a21a cabler
      28a2A cabler des
      19A3a6a cables
      31A cables dans
      6A12c7AA1aA cableur
      30a28b cableuse
      24a41b caces
      7c3b17a13a9a11a cadette
      32a12b4c cafe
      5b4A31Aa2A4a14a caisse
      10a19A10b1aa caisses
      17a35c cakes
      27a calais
      3A27b called
      35a28a calme
      41b cambouis
      15Aa7A14aaA3a1A11a6a camion
      5AA17a12Aa2B3BfA camions
      5A40b camions e
      3A9a1A10A2a2a2a1a3a7a6a can
      15A13a5a1a8a can t
      4A18b canalisateur
      59c canape
      55b canapes
      15ba canicule
      8A17A22A1d16a cantine
      5A7AA2a2a3ab1a7a5Aa6AaAaa2A cap
      41d capot
      9a19aA capte
      6A8A12bab captures
      6a3A30bAb2A6a car
      9d34A carbone
      3a54a care
      8a4A5b18A carelage
      7a11A4A41b cariste
      35aC carpentry
      17AAf2a2a12A carreaux
      18ac6A41a carrelage
      13a3a1e carreleur
      24c1a12a carriere
      17A24aa carrosserie
      19A21AeA carrossier
      3a6a20A6a2bA2a cars
      a2B7a8a1A3a3b1c24b carte
      A10aA6A2A7c1A34a cartes
      7a6a24a carton
      7a38A19b cartons
      43a22a casque
      5a13A5c6A14a casse
      5A5a2a5a4A21A12a3a casses
      55b catering
      26b cathedrale
      20A cause
      20A cause de
      1a39a26a cc
      1bAA1acA2ba1AA1A1a1aAAa1B2A4a2A4a1aaaBA1a3B1aa3aAAAAAA1A ce
      52A ce matin
      9a21a22a ce metier
      2A16a18a1A1a ce mon
      2a ce n
      11a14A ce qu
      1a2a1a6A4a1a13a2a3Aab11a3A4A ce que
      a6A1A1a4Aa7AaA13b3aA1a4BA4aA2A ce qui
      60a3a ce serait
      a17aA32a7a ce soit
      1a3aa3c7a8A7a7A7a ce travail
      17A14a3a29a cela
      3A13a9Aa celle
      A3Aa1a3aaa4aAa1a2a3a8a7a13a5a celui
      A3A2b3aaa4aAa1a2a3a8a7a12aa celui qui
      7a19a5a6a9a7a cent
      a2A20b13a24A centime
      3aa23a22b centrale
      21a centre
      31a12a4AAca4aa9a cents
      2b9a9a3a4a15a ces
      15a cet
      1A12a cette
      5a24a5a ceux
      A6b2b5A23a3aa1Aa2a11ab chaine
      48a14a chainsaw
      59b chaises
      20A15A chalet
      3A7a3b chaleur
      3a17b42a chalumeau
      15Ac13a7a5a5A3A chambre
      15Ac37A chambre froide
      16aa50a chambres
      16a chambres froides
      55a champion
      28A18a champs
      5a1a11A5b1a4b8cA change
      7a36a change le
      2A2c1A6aA1A4a4A4c1aaA1A2bb1aA2a12a4A1A changer
      61a changer de
      2A39a5a changer la
      1a3b8c7a2A15a2a15a changer les
      14A7a2a15a4a changer une
      9a28a chante
      14B chanter
      1AAb1A1A1aA6a5aa2A19a20a chantier
      1A chantier en
      2b6Aa6A5a7a chantiers
      10a2a3A5aA chantiers de
      10A6A20aa1a4a5a4a7a chaque
      21a chaque jour
      55a charcuterie
      54ae charcutier
      54A charcutier traiteur
      7a16B7a charge
      16b49a charger
      16A7a5a35A charges
      24a5A16b18A chargeuse
      5A1aa1A13A22a18c chariot
      24A41b chariot elevateur
      8A1a25aA2a3a20a charpente
      10b25A2a charpentes
      35Ag2AA charpentier
      1a34a charpentiere
      22a3A12b2b chassis
      2A chat
      1A10b12aa chateau
      20a5a chateaux
      50a3a10a chatting
      1AA6a1ab2AA24a7A1aa12a1a chaud
      a11a28a chaud pour
      5A9eA22A chaudiere
      15cA21a chaudieres
      2b5A33A chaudronnerie
      2fAA7A2A chaudronnier
      2b9A chaudronniere
      13A1bA1a4A3a11A chauffage
      14adA44A chauffagiste
      9aa1a1aA13a chauffe
      14a14a chauffe eau
      24b21A chauffeur
      24a chauffeur de
      60b chaussure
      23a14A18a2d chaussures
      11a10a che
      23a16a8eAA14a1a chef
      49a2aa chef and
      23a26b15a chef de
      26b29A1a cheminee
      1A20A12ba2b4a18aa chene
      13b13A1a7a cher
      A2a2aaA1A2b2aabaa6a11a1aA1aa3abaa3a1a9a cherche
      3A3a4a22a13A cherche a
      11a39a cherche des
      3aa13ba7a13a cherche ecole
      13a3b cherche pour
      6a13a20a16a cherche quelqu
      14aa11a8a4a12A12aA cherche un
      19a21A1a6a17a cherche une
      26aA7a chercher
      5a9a6a19aa5aa cherchons
      63b cheval
      57a chevaux
      5A25a17A cheveux
      bbAA1cabb1aa1AaaA1Aa1A1bA1abaa2aA3A2A1Aaaa1b1B1a2aabaA6A1A chez
      14aa chez le
      1b8A4a1aAaa2A1a1baa1a4a7A16a chez les
      27a chez ma
      11a7a3a6a18A2aA2a4a chez moi
      a2A3aa5aa7A3A4a10a4a5aaAa chez nous
      3a5a5A10a8a7aab13a1aa1a chez un
      16b chialer
      3A57A chiant
      56A chien
      5A31a chier
      2a1a3a49a chimie
      11a2b10A6A chiottes
      3A11b7a25A3A4a cho
      52a choc
      53b chocolat
      1a11a choisi
      5b8A10a1A15a4aa3a7a3b2a choisir
      20a1a12a20aa2a cholet
      2A4a4aa3a4a19A16a4a chose
      25b22A8a6A choses
      22a ciel
      13b4A2A35A ciment
      26A cinema
      a12A27A6a3a cinq
      52a cinq heures
      51a cinquante
      3A26b circuit
      4a10aa13a36A circuits
      57A cire
      26c ciseau
      10A32b clair
      6a49b class
      19A32a classe
      58a9c cleaner
      58A9b cleaning
      14a4a40a cles
      27A9A11AA3a3A9A client
      54a5a clientele
      5a27a7A4a2bb14a clients
      15ba10a1A clim
      15c climatique
      13A1bb12a climatisation
      15b climb
      15A15a31A climbing
      18b cloison
      13Aa2Ac cloisons
      11a44a clothes
      1b7a51a cloture
      34a club
      c cluses
      3A26b cms
      d4a16A cnc
      33ac code
      8b23A1c4A coder
      32Aac coder des
      2a coeur
      28b21a coffee
      40a coiffeur
      27a22a coiffure
      8a42a coin
      16b38a cold
      3A19b40b1A colis
      3A5A3A2Aa1b1a14aa21Ac colle
      5a12a collectif
      51A7a collection
      51d collective
      5A17a1a25a collectivite
      14a17b20a college
      3a58a college a
      15A35a collegues
      3c13A1a1a30A4a coller
      a2A4a3a4a4a1a11a5a4a3Aa5b2a2a1aa com
      3A4a49b5a com ma
      a14A1a6a11a5a9a8b4aa com mon
      2a32c1a18a come
      c26ab8A12a15A commande
      c commande numerique
      22a16a9A16b commandes
      1a1A1a3AAaaAaa4Aa1aa2aA3aA2a2AaAa2a2Aa2a2A1a2a1AaAa1aA comme
      46a3a1a comme a
      a12A5a1aa1aa6a4a7a10a1a comme ca
      12b29a6b comme dans
      2a21a36a comme la
      6a8a7a2a comme les
      1a5a11A40a comme lui
      8a18a22Aa12A comme ma
      a19A36a5b comme mon
      3A17a38a4a comme on
      5a11a1a comme son
      A4a12a18a16A comme un
      37A commence
      20a28a commencer
      3a1a2a33a7a16a comment
      3a13a comment dire
      27a7A22A commerce
      16b commercial
      49ca commis
      37d commode
      4a15a5b9b compagnon
      a20a9a1a company
      30A13A complique
      3A26a composant
      3A26c composants
      67b composer
      7A1c composite
      6A2eA20A composites
      27a13a comprends
      16c compresseur
      48a15a compris
      19a4a13a5A23a compte
      38b12a14a compter
      15d con
      45b concert
      16A28b1a concession
      28ba concevons
      28ba concevons et
      7b8b conditionnement
      4A2d15Ab16a5A10A8b conducteur
      7A16b16a5A conducteur d
      4A2d16A33A conducteur de
      7a16b conductrice
      5A4A2A2A6Ab11A2a1A5B15a2aa conduire
      24b conduire des
      23aa14a26A conduire la
      66c conduire le
      46a19a conduire les
      7A16B38a3b conduire une
      7a55a2a conduit
      7b conduit une
      4a18aA conduite
      56c2a confection
      64A1A confier
      3a6a2a4a1A6b15A3a1a16a connais
      18a47a connais bien
      27b2a connais deja
      2a1a45a3b10a conseiller
      13a2a34a conseillere
      32d consoles
      1a4aA15a3A8a constructeur
      6aA15b12a constructeur de
      4a1a6b9b3AA1a7a construire
      13a16a7a construire des
      6a28a construit
      50a14a contact
      28a39a contacter
      10A6A32a content
      7b2a19a continue
      1b24a1a12a23a continuer
      5a8a5a37a contraire
      13a2a5a4A4aAA10A8A2A contre
      28c37a control
      7a2a30a controle
      58a7aa controler
      2a4a21aa36A controles
      15a7a5a31a conviendrait
      1A34a convient
      49aa cooking
      6a8b34a cool
      52A copain
      c21A copeaux
      54a1a copines
      2a1a4ca20B4a coque
      2a6c21B coque de
      20a42b4a corde
      21a46a cordiste
      60c cordonnerie
      60c cordonnier
      1a9a corps
      39a6a16a correze
      13b42b costaud
      56c1b costumes
      a10A3aa10A2a2a2A2aAAAa3a4aa2a1a cote
      8aa22a6a cote d
      27AA1a15aa4a1a1ab cote de
      57a cotes
      10a couche
      7a9b3A16a7b couches
      49a12a coucou
      4a51ca9a coudre
      56a2aa couds
      6a38a7a could
      13ab2A34A coule
      A10b coule le
      11d1c1A1a couler
      10AA25a5c couleur
      10a6c12a16A19b couleurs
      54d counter
      3A9a7a3a16a6b4A coup
      21a27b4A coup de
      A25a12bc13a1AA2a2A2A coupe
      39bA22a coupe le
      aa2a3A3AA5bA1a4AA18baA4aAab3bAe couper
      36A2A23A couper du
      26a9a2A couper et
      a3a17a16a16a couper le
      1a17a37a5c couper les
      13a3a50a courage
      4a15A4a1a1b courant
      35A3Ab26A courants
      62a2a courgettes
      3a cours
      3a5a34aa15b course
      1aaa6a2A1a1aa12a9Aaba12a5a cousin
      1a cousin il
      56A cousine
      55c coute
      12A27a13b couteau
      12A13A13d13B couteaux
      30a18A6a2A couture
      40a7A7d couturiere
      49aaa couvert
      20d15a couverture
      13b5ac47A couvreur
      13b5ab15a couvreur j
      42Aa15a covering
      59a crains
      19a4a15A crame
      25A35b2a creation
      19a14a18a2a7a creer
      19a14b18a10a creer des
      14a12a21A creil
      8a8a35a creme
      8a41b2A crepes
      17A3e crepi
      23ab creuse
      3A creve
      3A12A crever
      23a27a crew
      49a crie
      65b crier
      21A28b crise
      35a6A22cA crises
      a3aA1a14aa1a3a23a3a1a crois
      a6a14aa crois que
      52a croissants
      41A2Ab2A cross
      34c css
      12a17A18A6ad1AA cuir
      1a6A5b1A2a29ca1bA1ABA cuisine
      49B1A cuisine de
      49A cuisine j
      49A3A cuisine je
      49a cuisine me
      49db1aa cuisine ou
      49aAa3a cuisiner
      8a29c10a cuisines
      38A2A7b1b2A cuisinier
      38A10bAA cuisiniere
      49e cuisiniste
      49A7e2a cuisses
      4A6a2b cuivre
      62c2A cultiver
      62a2A cultiver des
      22a36b curtains
      43aa15a custom
      a53a customers
      20A5a9b17a cutting
      2b39A cuve
      2b1A3aaa6A21a cuves
      41A2d1A cycles
      baAA2bbA1AdbbaAaaAba3ca2cBAaa1AA1aaAAAbbbaB2ba1aab1BAA1A2aba1aa d
      19a11a1a15a d abord
      31A d accord
      13a24a d accueil
      13a18a d alles
      b10a10B d alu
      59b d ameublement
      2A8bb24b d art
      1b d atelier
      63a d autre
      64A d autres
      a5bb2A d avion
      26a9a d avoir
      14d8c8AA34a d eau
      6ba d emballage
      13a48a d en
      7A16c16a d engins
      22a d entree
      5a11A7a42A d entretien
      24a d epi
      12a4a17A d escalier
      48A12a d etre
      39a d eviter
      5A19a12a11d7a9A d hotel
      5A11a3a3b42A d immeuble
      45a d la
      a4a1a8b2aa29a1a1a2a7a1a d like
      4a5a3a26a2a16aa d love
      19b2a d oublie
      3A d rather
      aAa3A2A7a1a2a2b1a3A10Aa1A3b5a2Ba4a1aac d un
      A2acA1Ba2AB4AA5a2a4Aa5aAa1a1a2a8A5a d une
      A3aa1A2a17b d usine
      1aaA10B5a1a43A dad
      3A10A5a dad s
      13a3A1a4a16a dalle
      a1a23b9c14b dame
      5A1a7a2aa11b15aa3a dann
      aa1Aa1aa1aaa10Ba1aAaA3AAAAA2aab2AAAA1Aaa1AaAAA1a2a3a1a dans
      14a12A10a dans appartement
      21a2a10a dans ca
      27a30a9A dans d
      11a15A3A6A20a dans des
      5Ab1a1A3A5a2a1a1A1AA2a3a2a1b2aa16A3ab dans l
      c2AA2AbaA1Aaa5a2a1AaAA4A9a2A2AAa2A2A1aaAAa1aa dans la
      a3a1A1B1B1a1Aba1aba2A1A1b2aaa2AbaAb1a2A3a1aA4aa1AAacBa3b dans le
      AA2bb1A2aa1A1AabA1Aa2a2cAAAa7A2a4aAAAA11e3AA dans les
      5a8a2A1A3a6a10A dans ma
      1a1aA7a16a24a6A dans mon
      1a2a4a dans toute
      1Aa2A3aAaA2A3Aa1A1aaAA4AA3AaA1aA1aA2a1ba4A1aA1A2A1b1a dans un
      A6d1AcAa4a1a5a2a4a5a1AA6a1aA3A1Aa3Ba1A dans une
      24A danseuse
      b2A10A2a7a daron
      a1a11A daron il
      8a44a1a daronne
      1a1a45a daughter
      24aaa7a9a4b8a6a day
      BabaabAAbaabaA1BAA1b1A1A1abA1bAaA1aB2bAaa4a1abA1AaAabAaaaaaBab2c de
      8a4a32a9a6a de 15
      13A5a26a9a4a de 16
      1aa8a1a de 17
      16a10a3a9a8a5A de 3
      14b4b de bains
      2a6a21A27a de bateau
      5B11A7c1a40A de batiment
      3a33a21a5a de beaux
      44b de bicyclette
      35a16a10A de bois
      32a16cA16a de bon
      63A de bruit
      15a8A2a18a de bus
      a2a6a4a2a34b6a de ca
      30a de cartes
      52A de ce
      33a6a9a7a de cent
      16b33A17a de chambre
      7A15aa22c de chantier
      24A5a de charges
      10a9a15a de charpente
      5a24a15a5a4a de chez
      60a de choses
      13B5a37A de ciment
      3A60b1B de colis
      5A19b25a de collectivite
      7a20b de commande
      66c de commandes
      19A18c10a de cuisine
      37a de dessin
      44a13a de deux
      37a24a de dix
      1a1a6A2A3A11a4a de faire
      1a10A9c12b de fenetre
      1d10A9A15A20a de fer
      24a9A15a de fou
      15a13a6a7b de france
      8a53A2b de fruits
      53a de gateaux
      41a de guinee
      14A53A de jan
      40AA3A1Ad12A de jardin
      a1AaAb2A1bb2A2AA1BABa3AAcA2a3Aa2AAa3AaA1ba5a2AA1a1abA de l
      Aaba4b1bAA1a1AaAA1A1a2A1A1AAAaA1A3Ab1aAa2A2baAaAa1aa1bAA1aa1A de la
      23a8a25A de le
      61ac2A de legumes
      4A2b2A13A de ligne
      38a17aaa de luxe
      3b1A7A2aa9A1a2Aa1a3a1a2A1A3a1B2ac1a2a de ma
      5b1a20a12A de machine
      6aA44a de machines
      38d26B de magasin
      5b22A de maintenance
      13A3b3a5a4a3a16A5A de maison
      37a18A de mamie
      48a de me
      68e de menage
      41a de mes
      13a5b34a de moi
      3AA6b1A6A2A8A3a1a1a4A1AAb9aAa3a de mon
      28a16bA1A de moteur
      41A3b de moto
      68b de nettoyage
      5a19a de nos
      19a6A9c6a10a12a de notre
      5a17a de nuit
      18a5A36a3a de ouf
      29a de panneaux
      20a10a20aa de paris
      a15a de passion
      a de petites
      a25d29A de piece
      A5A3a55a de pieces
      12A6A6c9A27A de pierre
      26a de plan
      18A35A2A de platre
      6b de pompe
      35a de porter
      44A de poussiere
      a de precision
      5a2a de prod
      5b1bA49A de production
      41a7a4a5a de quartier
      39A de question
      a4a21b de recharge
      32b12A de reparation
      51b6a de retraite
      13aa de rien
      56A de robe
      23a de route
      40a1A de scie
      52a de se
      19a4a17b21a de seize
      13a23a15a de ses
      13a27a8a1A1a de son
      2a60a de suite
      62a de t
      12a de thiers
      32A7a7a de tondeuse
      12A1A9Ab1A4aa14a11a de tout
      5A27a14a7a de toute
      10b13A de train
      20A17a17a de travail
      24a2a18a de trente
      52a2a de troisieme
      33a de trucs
      4b28A de tuyauterie
      43a23a de vehicules
      3A5c8b12b27A de verre
      20A47c de vitres
      59a de voiture
      12a8a29a de vrai
      3a28c dead
      41Aca debosseler
      45A3A2BA5A5a debout
      2a28a3a1a decide
      d decollete
      17A19a21a decorateur
      12a4a decorating
      56A decoration
      2a5a29a15b decoupe
      2a36A10a decouper
      2aA6a2a1ba6Aa2Aa4a11a1a17a dedans
      10a36b deere
      12a definitely
      35b degauchisseuse
      14a38AA degoute
      14a degoute pas
      11a10A30A degres
      A10A1a3A3b4AA8a11A12a3a dehors
      13a7A39a1a dehors avec
      36a dehors en
      a1A1a6a1A1a3a4a1Ac2aba1aA1a5A1A4aa4aA2A7a deja
      2A6a46aA deja des
      24a2a22a deja en
      a43a6a16a deja fait
      31ab32a deja les
      4a4a21A6a1A delire
      13A24a7a10a demande
      63c demander
      16B15A26A demenager
      9a10a32aa demi
      24b demolition
      6a25b8a2aaAAb demonte
      6a37a3b demonte et
      5a26a demonte tout
      6A2a22A8a4aaA14a demonter
      1a48a denis
      15A dentiste
      8A30A2a dents
      32a25A depan
      5b8a18a12aA depannage
      aa3a1A6A9A3aA2A11A2b depanner
      5A26a depanner des
      aa3c22A3A depanner les
      5a8a17a8A depanneur
      23a departement
      17a depend
      54A depenser
      60a deplace
      4a33A deplacements
      46c19b deposer
      5a7A6A depui
      ab1A1A1a1a1abAaa4a8aa3A8a2AA1b3a2a9Aa depuis
      1b10b2aa depuis je
      57a depuis l
      aa28a22a depuis la
      7a48a depuis le
      24a24a depuis mes
      14a2a11a depuis qu
      45a3a6A depuis que
      1a9a11a3a1a1a depuis trois
      13a38a5a derange
      13a38a5a derange pas
      24a dernier
      16a derniere
      15A5b9a deroule
      4b13a4a12a12bA2Ab derriere
      b2A1abAAaaa2Aa2AabA1Ad3c2BB1ab1b4Ca2a1A3aAAAA1B2BAbaBA des
      17ba19A20b des appartement
      30b3a des applis
      28a2A des armoires
      22b des baies
      5A15b3b des batiments
      64a des bijoux
      37a des buffets
      68a des bureau
      27a3A des cables
      24a16A4b des camions
      11a10A7b des cartes
      15a des chaudieres
      57a2A des choses
      15a des circuits
      9ba20A des coque
      2b5Aa des cuves
      47a des engins
      53ba11A des entrepots
      1A24a8b25A des escaliers
      1A33a des fenetres
      65a des fruits
      3a12aa8a23A des gens
      38A29a des grands
      1a1A des grille
      10a des gros
      43a9A des heures
      38a19aa des hotel
      20aA5b7a des immeuble
      7a3a22a11a21a des jeunes
      12a26A des lames
      65A des legumes
      4aa22a34a des lignes
      A5b1b1b36a des machines
      14a41a des maisons
      6A des meubles
      6b34a4a1A des moteurs
      a8A1A17b des moules
      6A3a2a3B18A6A des murs
      6a des panneaux
      9b13a des pates
      30A16a des perles
      c4aAA1bA12A20A8a10a des pieces
      6A des plans
      11b6b4A des plaques
      4a10a des pompes
      1a des portails
      35a des portes
      5a4a des profil
      24a des qu
      13a4A5A des que
      1a10a22A des rampe
      4a26a des reseaux
      5a24a des robots
      23a des routes
      14b4a37a des s
      56ab des sacs
      4b23a5b3A27a des sites
      32a25A des toles
      10a des tracteurs
      a1a29A des trucs
      3ab des tunes
      44a des velos
      22b des verandas
      59a des voitures
      13a descolarise
      53a design
      61a designing
      68a desinfecter
      23A30d desosser
      4a30A1b dessin
      3AA4A16a10Aa18A3a5a dessiner
      3A34a dessiner des
      57A dessiner et
      a6a4a7a2a5a15A17a dessus
      56A1b detacher
      37a details
      49A deteste
      49A deteste ca
      3a13aa33aa7aa deu
      A1abaAA1A1A1aAaa1aa5aa5A1A2A1A2Baaab3ba2aaa3A5aaAa deux
      3a38aa deux ans
      65a deux heures
      17A7a38a deux jours
      44ab deux roues
      14Aa8a7a32a deuxieme
      14Aa8a12a deuxieme annee
      34d dev
      a6aA35a5a1aA devant
      7a44a devant le
      a6a45A devant un
      34b developpeur
      3a9a13c7a5a4a5a1aa5a2a devenir
      39a18A devient
      36a7b devoir
      9a1a8a1A1a14A1A2A7A15a di
      24b27A15a di que
      41a diagnostic
      64a diamant
      3A13a8a9a15a did
      46aa diesel
      24b41A digger
      26a30a dijon
      3a45b2aa11a dimanche
      49a18a dingue
      3a6a7a15a diplome
      20a4A9a dirais
      3a37aA dire
      36A1aa1aa22a direct
      62a dirige
      62a dirige une
      17a30a14A dis
      25a10A23a4a disait
      34b discord
      50a discuter
      5a43a disent
      28a12a24b distribution
      a1aAaA1A9A4aa3A8a2a1aA6A2a7a3a dit
      29a dit de
      39a20a dit qu
      2b1a2A8a3a18a9A9a dit que
      7a6A9b9A1baaa1aa9AA3aAaaaaA4a dix
      7a6Aa37A3a dix huit
      14Aaa7b12aa3a16aa5a dix sept
      3B2a5A3bbaa21a2a23a do
      9a17b10a20a does
      8B dog
      A10b2A39A doi
      27A36a doigts
      2aa9b6aa37a doing
      49a dois
      27a doit
      27c domotique
      3a23a4a2a don
      3a23a4a2a don t
      6aa1A6ba1aB8a2A2A9aA6aA4A donc
      45a1a donc euh
      32A12a donc je
      54A donc les
      16a3B14A donc pas
      19a2a18a donc voila
      17aa2a5a done
      3a3a5a9a26A2A1a1A donne
      53A donne des
      3a3a5a9a donne envie
      29a10a2a donner
      47A donnez
      1a20a2a9b6a doors
      20a2A3a4A28a dormir
      27a dormir sur
      27a dors
      17a2a dort
      30a26A3A1a3a dos
      59a dossier
      22a douche
      a7a26A15a1a10A douze
      a4a down
      39a12a dps
      58d9A drags
      58A drama
      6a drawing
      24a18a dream
      49b4A dressed
      50a dressed les
      38b dressing
      40a drill
      7a16A26b14A drive
      24a driving
      42a14a droit
      9A8A39b9A dry
      3aAaA1a1A2aaa2Aa2AaC2aA3Aa2aaAa2aaaa1a1AB1b1aaAaa1aA1AA1a1A du
      1a1a13A3A3b1b du batiment
      35a1A1aa22A du bois
      45a du bruit
      3a49a du college
      27A28aa du cote
      13a35a4A du coup
      20A6a1b du courant
      3A8a45a du fer
      11a40a du four
      8a7c16A du froid
      2a48a du lycee
      23a13A du mat
      49A2a12a du matin
      A2b du metal
      7a31a15b10a du monde
      52c du pain
      17c du papier
      52a10a du pin
      18a du platre
      24A11a du sol
      33A26A du temps
      24A17a15a du tout
      2a4Aa6b du travail
      20a du vide
      14ab31a du village
      37a du voisin
      24d dumped
      14A10a23a2a1a3a dun
      2a16a32BaA7a dur
      ab1Aa2A1a2Abbabdbb3a1A1bb1AA1aba1aAA1A2a1aaA3aAa3aA1aAabaAaa e
      13a3A2a3a2a3a9b20a e a
      3a7a10A18a11A e ca
      1bAA2a5A1b1a2A2aa2a5aAab10aa3AaaAb4aaa1ba1a e de
      18aa29b e fere
      17aa22a e il
      a2baa8aa1a15a7a3a6a e je
      10a5a10a16a e la
      4a5a1a1A1aa1a4A3c3b2aab1aaBaaA2baAAa2aAA1A2a2AAA1b e le
      17a28a2A e moi
      5a52a e on
      42A1a e pas
      6a3A12a9A8A3a e tout
      52a early
      4A9fa1a2Aa1c1aAA3AAA6a1Aa24a eau
      35A1c ebeniste
      12a24d ebenisterie
      21a echafaudage
      21B echafaudages
      39A20a echappe
      7A echecs
      8b44A echelle
      10a16a21A3b eclaire
      2Aaa4a3bA2AaaA1a2a1a1A2A2a5a1A7aa8a6b ecole
      41a ecole depuis
      18ba7a23A16a ecole pour
      15a13a4a16a15aA ecoles
      A16A ecouter
      17a ecoutes
      a6a17A6a8A14A ecran
      7a24a ecrans
      34aA ecrire
      32A19A ecris
      16A17a ecrit
      56a educateur
      28b education
      61a educatrice
      54aa egal
      11b19a egouts
      25b16a15a ehpad
      aa1a1a either
      1a6a7a2a5A2a1a2b1a2a6b1aa3a2a1a3A1A1a2b ek
      13a42A el
      13a42A el e
      61a1e elagueur
      1A3a8aabA3A3A1fa3A11a elec
      14a12aa elec mais
      27a1AA electrician
      14A10a1d2A10A electricien
      17A9cA electricienne
      5a1A6a2a9Aab6A electricite
      7A6a12Ab electricite des
      8A1A9A6BdaA1A8A2aA17a2A electrics
      27Ab1A13a electrique
      27Aa12a2a electriques
      5A26c25A electromenager
      27AA1a electronic
      3A26e1a11A2a8a electronique
      41a electroniques
      27d35A elektricien
      24A41b elevateur
      3a23a2aa9a12a eleve
      27a2aa9a8a eleve de
      13a40A elever
      13A40A elever des
      27A26a2a5a2A eleves
      a1AA1a3AA3A1Aa1a6aAA2a3a1a2a2a1a2aAAa4bA1a6a elle
      11a1a5a6a8a1a4Ab1a21a elle a
      51a elle adore
      8a53a1a elle aimerait
      6a54a elle en
      19A7A2a10aa19a4a elle est
      7a4a elle fait
      56A elle me
      56A elle n
      b1a elle ne
      5a2a elle s
      19a38a elle se
      11a19a5a3a1a2a1a3a1a1c4A5a elle veut
      17b14a12a16a elle voudrait
      5A4a21a14a9a elles
      3A else
      20A9a2a2a em
      6aa1a emballage
      3a23a13A11a3a eme
      8a8a40a employe
      Aaac1aAAbbaaaAaaaAA1AAaAbBaA4a1aaaa1bABC3Aaa1cBA1BAab2aaa2A1ab en
      17A3A15a en 1
      20a16a en 2
      3a1a1b16a16a en 3
      41a20a en 4
      a13a24a21a en a
      bca8A23A en acier
      16a en afrique
      3a2a31a5A en ai
      1A20a en aluminium
      1A4a5a32a en atelier
      24a27a10A en bas
      10A6dA6B17A en batiment
      1A18A1A12dab1A en bois
      8a17a4a30a en bretagne
      14A2a2a6b24Aa en cap
      3a en cours
      55a en coute
      12a17A25ab en cuir
      49aA en cuisine
      30a13A en e
      30b en electronique
      7a28b8a en equipe
      25a6b11a23a en etat
      1a9aaa3a6a7a1a4b5a3a6a4aA en faire
      3a2aA2b5Aa16a13a6AA4a en fait
      39A en famille
      33A22a2A en fauteuil
      1b en fer
      61a en foyer
      4a15a15a7a en france
      11c en fusion
      35a8aa en general
      23b2b en grandit
      5aa7aa11a11a en gros
      45A en groupe
      3a20a11a21A4a4a en haut
      36a en hauteur
      4a en inox
      1a25A en janvier
      5a41a en marche
      6a23A en mecanique
      3A60b en or
      5a9A31a en panne
      a3a en parle
      34A2a1A en peux
      36A2b23A en planches
      1A1A16Aa14A10a en plein
      16a en pleine
      16a3a29a6a en premiere
      41a11aa en quatrieme
      46aA en rade
      24a28a en reve
      11a10A en sable
      30a19fA16a en salle
      15a13a6a16a en seconde
      a11A9a5a6a8A en stage
      26b12A16b en syrie
      20a en terminale
      8a3a47a en tete
      3a52a en troisieme
      3ba11a11a en tunisie
      a18a14a en turquie
      5a1Aa1a6A en usine
      41Ba7a en voiture
      6a17a5a2aa en vrai
      12a enclume
      13a1A2a5A1ab18AaA4A2a3a2a encore
      13a6a6b encore mais
      67d encre
      32a1a21a9A end
      41a5a3a1a ends
      17b enduire
      17b3c enduit
      29b energie
      32A enerve
      39A17a enfance
      8A40A1a enfants
      35A8A3A12b enferme
      61a enferme je
      a8a1a8a3a8aa6aa8a4a2a enfin
      a enfin le
      56a enfin pas
      53A enfin si
      11a12a28a7a enfin tout
      2a28a15A1a2a engin
      45ab engine
      14aba engineer
      48a14A engines
      5A1A16b7A8a5b engins
      5A18A22b engins de
      6c engrenages
      a41b15a6a enlever
      4b3a8a17a enme
      3A3aA4a5a15A3A1a1b6a5a enmen
      39A enmen travail
      13A23a ennui
      17A24a14A ennuie
      23c9A19a enrobe
      6d5A1aa14A10A12bb ensemble
      43a ensuite
      2a entendre
      23b9A4b enters
      10a11a31a11a entier
      6a36a8a1a entiere
      aa1a1a2a3a4Aa1a4b6a20A1aba10A entre
      8a9a37aa entre les
      22a28a entree
      7a8A37a11c entrepot
      6A9b36ba11A entrepots
      1a1A9ba2a2aA1b1A1a3a1a1aa2a9A11a1a2AAa entreprise
      13ba3a1a2a2a34a1a entreprise de
      6a4a27A13a entrer
      5a8Aaa7Aa1A12b3aa1b10a2b entretenir
      5b9a29a entretenir des
      40b17a2b entretenir les
      44a1aA entretenons
      5b8Aa1A7c1A13b3b12a2a4A entretien
      17A7b35a6A entretien de
      3a3a12a2aA30a3a envie
      13a envie d
      13A41a3a envie de
      a enzo
      12a epees
      a12a3A1a2a1a10A3a1c2AA8a3a epi
      A8ac8a11A5a epoxy
      51A eps
      A3aaa11Aa3aA2aa7a7a2A20a equipe
      4aa17a21a equipe de
      16a21b equipees
      51c equipier
      38A13a er
      7a6A4b4a2a7A1a6a4Aa2a7Ab ere
      14A9a2a9a12a2a ere annee
      5a8ab29aA20a es
      44A18b escalade
      3a8a4a escalier
      1a20A3a8cA2A21A escaliers
      1a24a8a escaliers en
      48a12a espace
      22A25b12b espaces
      48b12A espaces verts
      11a espagnol
      11b27A espere
      3a essaye
      2a2a1aA1Aa2A3a3ab1a6AaAAaa1A2aA1C1a1CA1AA3aa5aA2a est
      5a13a4a12b6a est a
      7a13a5A est bien
      17a43a est bon
      4b8aA1a2aa2a1a8a1a1aa2a5a9aa1A est ca
      a2a1a12a1a1b est ce
      22a1aa est comme
      13aa8a3A21A12a5a est dans
      9a32a20a est de
      7b45A est devant
      7a22a15a11a est du
      2a59a est dur
      15A4b7a20A4a1a est en
      a9a5a47a est euh
      20A est haut
      5Aa18a2a7a4b est l
      11a2aa4A14b6a1a9aaba3a est la
      3a3A2a5a7Aa1a5a7A11b1a5a5a est le
      47a est les
      21a8a3a6A19a est ma
      26A est macon
      7a25a13a est moi
      6a12a1aa20a8b1a7a est mon
      6A20A25a est mort
      36A16A est non
      2a6a19a11a9a est notre
      2a7a13b17a2A3A8a5a3a est pas
      5a est possible
      1aAa7a23A4aa4a5A3A3aA est pour
      7a9a4a4a est propre
      53A est que
      15a est quoi
      19A2aa18a est son
      11a24a est sur
      3a10a7A2A15A est tout
      2a61a1a est tres
      18a3A4A1aA13A7Aa est trop
      1a3a9b est tu
      25A11a2a2a3aa2b15a est un
      2AAa3a13A4a8A3a11A10a est une
      3A18a8a3a est venu
      aa2b5aaaaa1abbab3ABaaaA2aaaaa1aaA1aa1b1baA1aa1a1a1ab1a2ba et
      A5a1a17a39a et a
      2a1a5a5A13aa1a33A et apres
      10a39a17a et au
      28a3a6Aa10a et aux
      28b12a21A et brancher
      5A1a8a10ab2a6a2A1a2a5A6a et c
      a1A4a1AA6a1a8A10a10A6a10a et ca
      AA3A3A1a2AA1Abaa9a1a6A7a3a1baA2a6b2A et d
      2aAaA2A1b2a5a3a2BaAa4AA2a3a1A1AaaA2aa1A1aa7a et de
      9a10a et demi
      a4a27a et depanner
      12a1a12a1a26a et depuis
      Aa1Aa2AaAAaa1A2Aa1Aa4aa1A2aA1ac1a1a3abAA1B1Ab1A1aA1aA1b1a1AA et des
      26a et dessiner
      9a4b3A10aa3a8a11a11a et du
      2a32a17a et elle
      20aa4A9A2a24a et en
      22a13a2a et euh
      14a4a et faire
      18a45a et fait
      24a25a10a et franchement
      A2A2aAa3A2a4aaa1a3a7a3a9aA4a8a et il
      aa1a4aA2a5a2a7a3a2A1a8a2Aa4A6ba et j
      A2AAb1a3a1bA2BA1ba4aa4A1b1A5Aa3AaaA4a2AAb1a1Aa2b et je
      A1a2b1aA8a13a1a2A2b27a et l
      2AAa1a2a1A2aa8A1Aaa1aA2aA3A5a3aa3b1B4a et la
      c2A1a4aabab1BAAaB1b4AAA3a2aaAA1AaA2a2A4a1A2b1A1AA2aA et le
      62A2c et legumes
      Abaaa1A2A1AA1BAcac1aBAAAaAAAAA1a1AaAAAa1cA1a3aA1b1A1Aa2B1aa2A et les
      27A et ma
      17a2a et mettre
      1a1A23A30a et moi
      13a11a et mon
      4a15A6a8a19a6A et monter
      19A27a20b et ne
      60a7A et nettoyer
      18aa19a et notre
      15a23a9a et nous
      1a8a4a16A2Aa1a3aA18a et on
      35a10a3a et porter
      1A20a4a10a et poser
      a2a30a6A3a4a et puis
      2a14a et qu
      5a21a10aa2a7a5A11a et que
      4a9a3A et raccorder
      44aaa et reparer
      26a9aa5a18a et reve
      2a7a21A13a6Aa1a et son
      31aa et souder
      11a47a et t
      20A11a et toi
      3a9AaA10a29b et tout
      6a7a32a et tu
      3aa30a9a1A et un
      a16a17a16aa9a et une
      20a13a et voir
      26aa14a8a et voudrait
      60a etabli
      3a34a etage
      3a13a47aa etais
      AAaA1A4AaA2A1A8A4a3Aa4a4a5a8aa3A etait
      54a10a etal
      b15A1a etale
      21d etancheite
      25a6b11a23a etat
      32a2a etc
      3A7A3aaba1A1ba7b7a1A1a8AA6a4a ete
      3A10a ete je
      43a5a9b etes
      43a15b etes de
      34a etienne
      3d8A etincelles
      49ca etoile
      29A etouffe
      a2a2b6Ba2A1abAA4b1a2A1a4a1A1A3ABab1a5Aa1aAA1A2A etre
      39a9aA etre aux
      52b etre boulanger
      5a1a12a8a29a etre celui
      6a16A30a etre dans
      21A7a18A12b etre dehors
      20a28Aa etre en
      35A12A etre enferme
      6a7A3a4b1a etre le
      3aa etre paye
      37a3a2A etudes
      16a10Ab etudie
      37a5A15a eu
      43A eu un
      1A3A1A2a1AA2a4a4baa2A3a2aaab2a1b2Aaaaaa2aa2aaaa1b1a euh
      28a euh a
      11a10A euh avec
      1a30a15A15a euh bah
      2a12aa8a38a euh c
      54a euh ca
      29a9b11a euh dans
      56A5a euh elle
      3a euh en
      25a15a euh genre
      42a4a euh il
      1A12a2a6a25a15a euh j
      26ab8a15a euh je
      8a3A14a6a31Aa euh l
      10a22a3a4a2a1a6a2a euh la
      3a6a5a1a3a10a21a5a3aa euh le
      12a7aaaA2a5a2a2aa5aa1aa4aa2a1Aba2a euh les
      a42a5Aa1aa9a4a euh moi
      7a11A17a28a euh mon
      3A59A euh non
      6a28a3a euh on
      6a euh ouais
      13a19a23a2A euh pas
      12A euh rien
      15a1b11a29a euh tout
      b6A35a19a3a euh tu
      31a8a euh y
      16A32b8a eur
      23a7a eux
      13a27a11a every
      5b everything
      44aA3a17a everywhere
      14a1A15a6a18A eviter
      17A ex
      27a15a exactement
      8a8a10a5a exemple
      4a4a14a9a5A4a12a existe
      6aA58a expedition
      20a explique
      17AA2c exterieur
      7aa1a11a fabricant
      7aa1a11a fabricant de
      2a4a52a fabrication
      1b6b2b45a fabrik
      1b9A45a fabrik de
      2aa3aa2a10A12b1A19A6a fabrique
      2a4aA26a28a fabrique des
      1a36a fabrique et
      1A1A3A2AA10a7a3AA1b1aa1A10A1aa3a fabriquer
      9a32A21a fabriquer d
      1AAA7aa17a3A4a13A3a fabriquer des
      22a17a fabriquer et
      17A facade
      17a3ba2A facades
      17A3c facadier
      22a27a face
      20a31b4a9a faconner
      a4c2a1a14A factory
      19c18A faience
      3a4aa3a3A5a7A1a1Aa13A5a4aa fair
      4a3a27a12aA fair la
      2bdaAAb2Aa1aAAb1aa2Aa1b2A1Aa1AcbA1Aa1A1a2A1aababa3a7aa1B faire
      2a10a faire a
      1A1a7a2a2b32a10a3a faire ca
      7a5A46a faire comme
      2a8aa5A16a1A7a7a2Aa3a faire d
      3b4b14a18a6a faire de
      aaaa5a2A17A3a2a1a1a1a5ab1aaaAA10a faire des
      34a9A7a2a faire du
      2A4aA9a1A19a1Aa2a3Aa1A1a5A3a faire la
      4a8d1Aa2A1A1A14a11a1a7A7D faire le
      8a4A3Aba1a1aa6a5A18a8a faire les
      11a1a31a3b faire mon
      19a1a44a faire pareil
      62c2A faire pousser
      14A4a7A4a31a1a faire un
      3a25a4a18a faire une
      2AB3Aaa1a1a3a3aaaAaaaaAAaaaaaabaabA3b1A1Aaaa2ab7b3a fais
      12a13b10a fais bel
      19ba11ab10a3a fais ca
      53A fais cho
      3a41a10a fais de
      11a5aA2a12a21aA fais deja
      9a27a fais des
      27a16A fais du
      18a18a fais le
      49b1a fais manje
      11a1a30aa10A fais pas
      28a fais tout
      15a47A fais tro
      10b38A fais un
      30c faisceaux
      17a8a18a faisons
      aa1aaaaaA1aAaa2Aaa1aA2B2A1a3A1AA2A1b2aAAA1b2a1a1B1A1A4A fait
      21A29a9A6a fait avec
      ba1A8A5a11aa8a14aA2A1a fait ca
      6a3a6a5a1a1a1a3a7a1a fait de
      2ba4a1A1a13a8a17a10a fait des
      49a fait deux
      a3a4a3aa21a6a1a6a13a fait du
      7A2a23a9a3a12a fait je
      3aaa11a2a1a15a16a fait la
      36a1a13aa fait le
      1b5aA6a2b7a8A30a1a fait les
      1a13aa4a20a fait mon
      3a3b12a7a fait pas
      26A27a fait peur
      9a2a11A39a fait river
      35a fait trois
      23a3A3a2a14a7a3a5a fait un
      12a fait une
      3A11a4a14aaA2a14a familiale
      6a4a8A12a12a2a2a12A famille
      13b6a23a11a8a family
      41b9A fan
      19a15a fancy
      47a14a farm
      11a7a3a36a fascine
      11a11a36a fascine par
      56a fashion
      19A21A1a5A14a3a fasse
      51c fast
      51c fast food
      52a3A fatigue
      17a15a8a13a faudrait
      3bA2a7Aa3A2A17A1a3a1a8a1aa6a faut
      14a1a47a3a faut bien
      7b39a faut des
      53a faut pas
      60a faut que
      33A22a2a fauteuil
      33A fauteuil roulant
      59d fauteuils
      18b faux
      17Ab faux plafond
      23a26A17b femme
      50A17c femme de
      12a7A1ca1a9b fenetre
      10a24b1A30A fenetres
      1A33a1A fenetres en
      24A41b fenwick
      1cAB1a3a1Ac7b1Ba3A2b4a2A4A14a4aA fer
      1A7a13a11b fer de
      1d10B fer et
      1A10a fer forge
      1a33A fer je
      a19a fer le
      16a2a4A11a ferai
      15a1a21a3a3a ferais
      15a1a25a3a ferais bien
      1baA1a4A2Ab2baaAa7aa2aa1a6A1a3bA1Aa1aba4a1a3b fere
      49a1a fere a
      1aaA4a1A2Aa3a10aA3a3a10A5aAa6a fere de
      10A6aab16a6A12b11b fere le
      15A19AA4A4Aa5aa8A ferme
      17a3A fermee
      36c7a fermes
      1A11b ferraille
      2A9b ferronnerie
      2A9c17A ferronnier
      9a46b fet
      50AA3c fetes
      12b20a7a7b4A2A3a feu
      2a37a7a12A5a feuille
      1A1A5d5AA6A3AAAAi1AA9A18A fibre
      9d21B12A fibre de
      9A17A3a1A fibre optique
      a55A fiche
      68a fier
      37a fifteen
      28aA1a7Aa16A5a fil
      32a7a file
      41A24a filer
      a2A6a6A12a4aAa3a1A1a1A1a4Aa2a1aaa1a1aaA fille
      49A fille 15
      a1a7a8a11a3a4aA2a4aAa fille a
      8a49a fille aime
      42a18a2a fille de
      6a30a11a6A9aa fille elle
      37a18a1a7a fille est
      35a26a fille euh
      a49a4a4a fille s
      13aAa5a fille veut
      2aa46A filles
      1a3A2A2a4Aa5AAa1ca5a1a2aA1Aa1AabAaa1a1aAa6A4b fils
      27A fils 15
      22a3a4a15a12a1a fils a
      11a1a16a15a9a fils de
      25a4a33a fils est
      54a fils et
      1a15a1a21aA3a3a3a4a fils il
      35a13b2a15a fils veut
      6a23aa28A fin
      2b5A11a16a14aa fine
      20a31a fine with
      6a fini
      22c2a finit
      9a3b6a8a38a firm
      13A6a28a first
      20a fis
      1a4c31a fitter
      4a9ba4A1a5Ab8a fitting
      7a12a20a2Aaa fix
      14a17a8a3aa1a fixing
      5a7aa9b7a16a fiye
      7b1b flacon
      3a39a flammes
      17b3b flat
      48A13A fleure
      61B fleuriste
      12a35A12d fleurs
      7Aa10b16a4A12aa floor
      14a12a16a1aA flotte
      37a12a fois
      11B31A1A10a fond
      13b10a fondations
      2A2A5d10A fonderie
      A10d fondeur
      3b7b48A fondre
      4a3a2B2A5A2a2a2a26ac font
      11A45b font des
      9A1d11A fonte
      51c food
      49a1a food truck
      34a26a foot
      19A footballeur
      3ab5a1A2aaa5aA3cA4b2A3a1A4aAAa3aA1a3bA for
      17a2a11a8a7A2aa8aA for a
      4a47A8A1a for me
      3a48A for my
      12c26a20a2d force
      36a2Aa22c foret
      1A10d forge
      3A8a27B forger
      12d50A forgeron
      66b forklift
      7a59b format
      a18aa8a3a1a1a2a2a6a7a formation
      2a3a1Aa2A36Aa9a forme
      2aa3a2A4a11a21aa7a3a former
      24a10aa formes
      a14a11a1a12a2A8a fort
      3a8A11a9A15a2A fou
      1A7acbAA1A16A20A1a four
      10b42A four a
      49bA2A3A fourneaux
      52cA fournil
      5a9a16b22b fours
      23a20aa fous
      54a foutre
      13a21a13A11a foyer
      35a25a foyer a
      1b3a3a3a1A2aa2aA3a5b10Aa3A1a7a2aa fr
      1a7a12a21A8a2a fr des
      30a fragile
      15a49a frais
      e fraisage
      c2a31A fraiseur
      b9A fraiseuse
      1A8a25a7a frames
      11a26a14a francais
      49a francaise
      4a10a4a8a6a7b11a10a france
      1a13a4a3a16A2A5a10a1a franchement
      20a17a franchement ca
      1a13a franchement je
      15A19a5b2A1a franse
      14aA1a21Ab21b2b freezers
      16A24b2cAc frein
      44a1a frein a
      37a french
      4a3A1a7aA1a5A3aa5a2b3A2Ac7a2a5a frere
      27A17A frere a
      17aa22a7a frere e
      3a27a frere il
      49a6A freres
      17a17a25a fresh
      15Aa15a21A frigo
      15af frigoriste
      15AA15b frigos
      56b2A5A fringues
      4A2A7ac16A3A8A4A11A1AA froid
      16a froid ca
      7A7ad froid et
      2B12Ab34b1AA froide
      16a froides
      A5b7a5a3a9A9a6A from
      6a37a from a
      7a12a30A from the
      8f46a fromage
      21a12b15b front
      21a28c front of
      5a3a1a6a1aA2A11AA1AA4bA4aa1a11a frr
      9a frr les
      8a53A2b fruit
      65b fruit and
      38A14a8B2g fruits
      8a53A2b fruits et
      14A1a8b fuite
      14d10A6A fuites
      34b2a5a full
      23b fume
      55a fumer
      37c21a furniture
      11c fusion
      32A gade
      a2b3A16a2b21A13A gagne
      3A38a gagner
      15b11aA2A gaines
      17A galere
      33a gamer
      12a7a gamin
      11a12a gamine
      3b1A3a8a6A15c1bAAaa19a garage
      43a garage a
      3a37Abb3aa garage de
      41d4A garagiste
      5a5a11a3a4a8A2aA1a1Ab1a8a garcon
      1a40a7c garcon de
      2a8a11a garcon est
      1a3A1a19a24a garde
      62a gardening
      63a garder
      1a23a gardien
      5b1a10a12a1a2a5a5a14a gars
      5a25a16a gars qui
      8a40B2Ac gateaux
      1b1a gates
      13A3a gauche
      3a31A gave
      4a10bb gaz
      48a12c gazon
      1a4a45A3a geant
      5ac gearboxes
      29a gen
      2a11A10a1A7a8aa general
      27a generale
      8a genial
      15c genie
      15b genie climatique
      19a genou
      19a33A genoux
      1a1a1ba1aaA2a1A7A1a4a2ab2a3a1AA12A genre
      5a genre la
      9aA genre les
      1a1a1AA1A2A3aaba2A4a2a1a12a4AaA2a2a4a5a gens
      1a24a gens qui
      7a42Ab gere
      7a25aa14aa3A gerer
      33aa gerer les
      5a7a1A15a17a2b get
      34a17A5a getting
      20b42a gingn
      8b7b40A6a glace
      14a1a3a go
      7a45a going
      17A27a gonfle
      3a13a27a4a5a good
      3a13a good at
      3a10a3a5A19A3a3A9a3A got
      3a37a6a17A got a
      2AA8A8a1dA goudron
      20a3a7A3A gouttiere
      29a grace
      1Ab2A6aa22aa8a3aa4A gran
      3a1A2a2a1a3b6AAa5A8AA3ba1A1Ab2ab1A4A3aa grand
      13a grand air
      42A grand chose
      17aa47a grand frere
      8a6a4a31a3c1A5a2A grand mere
      a2a7a5a1a6a13a5aa14a grand pere
      3A9a41a6a2a grandad
      8b10aA28A3A3ab8aa grande
      13a33a grandi
      47a grandi a
      23b2d8A grandit
      4a5a13a3A9Aa6A3a12b4a grands
      50a grands parents
      29a gratos
      21aa38AA gratte
      15A10a11a3A9a3a grave
      29a32a green
      44a grenoble
      42c greve
      1c1A8b9A3A5a grille
      1b1A8c9A3A grille de
      32a grille pain
      20a15a26a grimpe
      20a15a grimpe partout
      20a18A9a11A1A grimper
      39A23B grimper aux
      61A1a grimper dans
      63c grimpeur
      36a grinder
      a38ba grinding
      3a10A8a12a4A4aa15a gro
      A3aa4a2b6A3b1Aab7A4a3acA15A3Aa gros
      28a17a gros moteurs
      13c gros oeuvre
      7A15AA11a2b7A15A3a grosse
      36a30a grosse machine
      14a24A5a12a8a grosses
      45A5a groupe
      20A2Ac11b10B12A grue
      39b grumes
      37aa gt
      65b gueule
      3a37a guinee
      3a37a guinee j
      4b5a5b7a14a5Bb20a gwo
      14a22A h
      37A h du
      a2a1aA1A2A1aa8A9A2AA1a5A3A6D2a habite
      3a1aA6a9A5a22aa1ABa5A habite a
      14a habite dans
      56c1a habits
      65a had
      28A9a15a haha
      48b haie
      30a17a12b haies
      54b halal
      44a3a half
      6a19b10a19a2a hand
      13A50a handicap
      45a4A hands
      10a1A22A hangar
      1a19b7a6A hangars
      25a hanging
      8a40a18a happy
      63a harnais
      b62a harvester
      20Aa15a7a has
      13a hate
      19a41a hates
      3a16a3b3A2b4ab7a12A4a2a1a haut
      37b haut de
      18a9c9a4a20a haute
      20b15a hauteur
      19a have
      3a9a2aaa1a6b1a11a3A6A8a he
      3A12a3a20a19a he d
      3a16a6b1a22A he s
      15A heat
      14ad heating
      14ac heating engineer
      46a heavy
      62c hectares
      48a12b hedges
      29a22a heights
      1bA1aA3aa2a1a11a1A1a14b2aa1A1b1b hein
      31a hein j
      26a19b14a hein la
      21a34a hein mais
      1b5a2A8a23a4a hein pas
      8a8a16a2a her
      48a12a5a herbe
      13a13a here
      56Ab hermes
      aa1a8aaa3aaa5aa28ba hesite
      a2a8a1a11aa28ba hesite entre
      A6a45a3a heure
      53a heure de
      3A19a19a1a6aA11a heures
      23a28b12a heures du
      20a31a hi
      49A hier
      13aa2a37a his
      5A9a5A1A37A hiver
      30a2a23a home
      25a5a1a24a homes
      2a22d25a4a homme
      6a27a10a honestly
      6a27a honestly i
      68a honte
      17a hop
      33a15A1a6b9a hopital
      7a42Ab horaires
      b horlogerie
      48A horreur
      25a13A22a hors
      39A hors de
      43a hot
      5A8A10c1A10a10AcA6ca8b hotel
      52A hours
      13a3b3a6a8a12c house
      10b14A1dA9a20a houses
      19a24aA how
      34c html
      3A16a14a14a hui
      4a32a7a huile
      7a6Aa2a6A5a14a2A1a1A3a8a huit
      7a49a huit ans
      31a19ba huit cents
      19A45a2b humeur
      5c18A5A16c hydraulique
      8a44A14b hygiene
      ab4aa1A2A7bA1AA1aaA1a1Aaaa1bAA1AA1cb1aaaAAabA1b1A2A1AA1AA i
      35a1a3a14a i can
      6a46a i could
      a4a2a1a3a1aa2a3A8Aaa8b4b2a4a4a2a1aa i d
      35a i don
      1a13a i fais
      15A33a2a i get
      3a31a1a i just
      25a1a23a i like
      3b9aa4Aa1a4A5a1A8b4Aa i m
      3A14a1a3a2a2a6a5a4aa2b3a1A3a i vais
      7a12b5a2a15ba2A2Aa i want
      13a6a28a i was
      1a10Aa5a2a21aa6a3a3a ici
      1a20a37a ici je
      8a idea
      12a7a ideas
      1a6A10A2a11a idee
      1a6A idee de
      12A21a if
      37Ab ikea
      a2aaaAb3A1A3a2baa1a1a1aA1a6A2bb7AAA3aAA1aA2a2AA il
      Aa2Aa8aA4a3a6a2aaa4Aa1A1Aa1A il a
      28a il adore
      13a22a22a il aime
      15a il dit
      17a il dort
      3a46a10a il en
      A3AA6AAA4a2aaa1aBa12a7A16a il est
      17aa30A3A il fais
      baa1A8a3a9A3a11a9a il fait
      7a13a38a il faut
      33a22a il lui
      3a11A2a1a2A15a9b il me
      a13ba4a6b il n
      12a41a il ne
      7a39a il nous
      37a il parle
      4a il passe
      27a14a il peut
      2a9a il s
      3a48A il se
      12aA4A23a10a il te
      9a il une
      21a il va
      4a1a7aA4a2ab3a5a2A3b5a2a9a3aa il veut
      20a il veux
      3a11a2a13a13a5a il voudrait
      21a4a6a10a16a il vous
      2aAaA1Ab6aa6a1a1Aa1AA2A4a5a8aa3a il y
      5a1a2a13a7a6a17aa ils
      3a6a39a4a imagine
      64a3a ime
      1a3A8A2a2ac3c1a3a1a1a immeuble
      28A34A implante
      29a important
      11b29a5a18a importe
      58a impossible
      67c impression
      3A26c36c imprime
      67b imprimerie
      35A4a24A1b imprimeur
      bA2Aab1a1a1b3A2aA3A4A2a2a2b1Aa2aaA3B1A1A1a1A3Aa2aA in
      5a2a1a2a2A15a2a5b2a4a1aA5A7a in a
      a4a19a12A11A12a in the
      19a22a6A incroyable
      61a indoors
      27Bb indus
      4a5b16Aa14A14b9a industrial
      4A5a6A10a39a industrie
      3AAaa1A7bA9Aa11a2A14A industriel
      3a1aA1c16A1A5A22a1a industrielle
      58a industrielle pour
      4a3a12a5Aa17a industriels
      13a ines
      27A2a infirmiere
      13A19ca15A info
      30a2ca informatik
      25A4A2bA informatique
      9b31a injecter
      A8d1A54A injection
      2cba3A1A23A inox
      27a insta
      27a installateur
      27b installateur de
      7b7a11aA installation
      27aa installations
      4a17aA7A6a installe
      1A1A9Abb2A4A3A1a1b1aA3A26a installer
      14b7aA5A3a installer des
      20A7A6a18AA12A interdit
      a1aa6a4aa9b11A22A interesse
      33a interessent
      17A25A1A7A interet
      10A4A1ba2A16b4A15a interieur
      17ba2A interieure
      11a12b1a10a3a3a1a5a2a6a internat
      20A15a8a22A interne
      3A23A3b1Ac internet
      Aaa11a5a18b into
      29a36a inventer
      14a10A6b1a33A iphone
      5a32a6a4Aa4A irait
      38a11Aa irait bien
      3a5aa6A3a5A9a5a6aAaa13a is
      43a6a1a14a is my
      3a5a11a is what
      15c6b6a1a isi
      3A13A14A10A isn
      3A13A14A10A isn t
      18b2a isolation
      15A1Ab2c7A isole
      3a2ab3aAa1AA5a1a2a5b1ba1a6a2a8AA6a1a it
      11a2AA16A2aa1a12a6A it s
      21c ite
      baaaB1A2Aaa1Aa5A2A1A1Ba1Aa2aBAb1A1aAABBA1AB5A1bB1aaA2B1a j
      13a47a j accompagne
      2aA6a19a4A14a5AA2a1a j adore
      5AB1aa2a3a1a1A3AA2a1Aa1aaAa2AA3AAa2aA1a1a1aaAaa4Aaa j ai
      15a25a23a j aide
      4AA2A1AA1AA8a3AA3AA1a1a4A2A2A2aAA4AA3A1A j aime
      5aa1aA4a9a3a4a8a7a6a9a j aimerais
      5a21a j arrive
      27A4a4A18a j avais
      52A j ecris
      1A1a2a17a5aa2A2baA4AA1a1BaA1b8A j en
      3a13a j etais
      a2a1a7Aa8A2aA1a6AA9A1A2a1a1C2a3a j habite
      ba1a8aaa3aaa5aa28aa j hesite
      21a12a4a1A22A j y
      61Ab jaden
      3B4A3AA5A4A2BA6A1A1A1AAAAA1A1A6AA3A1A2A1a jamais
      14a2A1A7A17A22b jamais de
      3A jamais j
      57A jamais je
      45A18a jambe
      55b jambon
      6A8aA46a4A jan
      1a25A janvier
      40a4a15a japonais
      1a9a28AA3A1Ac12A jardin
      61CA jardinage
      61d1a jardinier
      48A12dAA jardins
      24b jaune
      34b javascript
      aa1b1B1AA1a1AAA2bA1AA1a1A1aBA1A1AAa1AAABaABAaA1aB1CBA2aAaAa2AA2aA je
      3a49a je 15
      17a17a13aA1a je 16
      14a38a je bosse
      4aa1A5b3aaaa6a2a4aa4bAA5a2a3ba9aa je cherche
      27a13a je comprends
      3b6a7a8b2A12A3a18a je connais
      56a2aa je couds
      a3aA1a14aa1a3a23a3a1a je crois
      54A je de
      41a2aa2a je demonte
      49A je deteste
      58A je devient
      20a4A9a je dirais
      62a je dirige
      17a45A je dis
      27a je dors
      A2AAA6AA1A1bA7A10b2aA2Aa3a1A4cA2aA2a je fais
      19A21A7A je fasse
      61a je joue
      7A2a8a38a je kiffe
      16a35a2a je l
      1b1A2A13A11a3AA3a3a18A je le
      47a2A9a je les
      21a13A12Aa2a je m
      abaa1A7aa8a3a4a1aAAA3a2a3a7Aa2a5a je me
      20a je mets
      6b13a1a10a22A je monte
      17A2a3a12A je n
      A11aAAa1A2A8a5AA4A3AA2A4A1A2a3a je ne
      47A je panique
      50a je parle
      34a10a7a je passe
      a40b je pense
      29A je peur
      9a3a13a3a4a3bA7aa1a5a2a je peux
      13a8a23a5Aa5a je prefere
      23aa16A18a7a je prends
      5a je quinze
      24a16a25a je refuse
      7a1A13a25a je regarde
      29a je rentre
      32a15a je repare
      3a1a10A24A2Aa2b12a je reparer
      26a10a14a je reve
      1A1aa1a1a1a2aa11a4a9A3ab4a2aA10a je sais
      1A je se
      11a34a2aa je serais
      35a19a1a je souhaite
      a12A1a4a32Aa1a4aa je sui
      a4a1AA3AbAA3aaA2aa1a2aaAa2a2A1a1Aaa1aAAaaA2aAA1aA1AA1a2a je suis
      20A je tombe
      18A17A4a je touche
      17a17A32a je travaille
      17A je trousse
      3a2a1a2a8Ab19aa7a5a1b2a je trouve
      56b je un
      13aA je une
      1a1aaa4a1aA2Aa1aA11a1a3A12AA6A je vais
      1a1b1baa1A1aaabaaaaA2a2abAa4b1bbbab1b3ba2aAaAbaa4a1aa3a je veux
      5a8A11a10a4a je viens
      42a14a2a je vis
      3a1a2aa1a1BA9a4a5aa5aa5aA3Aa6a je voudrais
      20a11A je vous
      13a2b20a jenne
      60b jeter
      5aa23A jeu
      13aaaaaa6A17aa7aa2a1a5a3a jeune
      37a18a jeune de
      61a2a jeune fille
      7a3a15a6a1a9a15a5a jeunes
      28b jeux
      a jkiff
      41A1A1a10A jmen
      64c joaillerie
      4a7A2a9a3a15a8a8A3a job
      10a36b john
      10a36b john deere
      19A15e1b joiner
      35aaA26a joinery
      19A2a joint
      18ba34a joints
      61a joue
      7A jouer
      8a2b1a9A1b1a4a8A2aa5ca jour
      67b journal
      13a2aaa26a6A7A journee
      58a journees
      a16A7a3a14A5a jours
      3a7aa6aA1A30a jregarde
      30a2a2a2a24a jura
      3a41A1a5aa jure
      3a43a5aa jure que
      A7c5a12c jus
      a1aA2a6a4a12a4a1a27aa jusqu
      2aA2a11a12a4a1a27a jusqu a
      3a4Aa25a1a just
      3a30a11a juste
      36a21A k
      7a1a1Aa1a1a2AA1a8b1a2A1a2a1caa7ABa5aaa ka
      a2a4a3a4a18a1a ka fais
      41a3a ka rete
      5a2b38b7A kann
      15b1a1AcaA4b3a4c5A20a kay
      15a1ba1a10a4b6A19A kaz
      49A1a kebab
      22a keen
      7a keep
      7a6a kevin
      51a kids
      1a5A2a7aa7aa29a3a kiffe
      1a33a kiffe la
      20a10a17A kil
      27A3a4a3a kilometres
      52a1A3a kilos
      1a10a3b kind
      16a2a18a10a kitchen
      9a3a6a24a kite
      a26a3a3A5A7a2A4a km
      a km de
      4a37a1aA know
      a1Aa8a7a11a2ba18a4a4a kon
      19a kone
      27b1a20A kouman
      36ab17a6a1a kreyol
      AaBbAca1bBaa1AcBAAA1Bc1aCcBAaAa1ab2Aaa2aa1Ab4BaaB2BCc3BBaAaa l
      A9a3a1a17a1a4A l a
      8a l abattoir
      a9a11A l acier
      40a l affutage
      2a5a l agro
      8a l agroalimentaire
      15A8A24b l air
      11b10a l alu
      3a7a10B l aluminium
      51b l ambiance
      8a5a36a9a l annee
      3d2A l arc
      3A60a l argent
      16A l argile
      46a l armee
      31a3a1a l armoire
      6a l assemblage
      1a4a15aA13aa2a3Aaba18a l atelier
      52a l aube
      52a l autre
      5A30a4b2a l avenir
      14b6b21a l eau
      37a l ebenisterie
      3A9aA5A4a1A4A8b9ba8a6b l ecole
      7a33A l ecran
      13aa10a1Ba l elec
      5b1A6a2a9Aab6A l electricite
      3A26b1a l electronique
      12a l enclume
      67d l encre
      17a3a l enduit
      57a l enfance
      23c l enrobe
      5b8A10b15a3a2A l entretien
      5aa16a l equipe
      63a l escalade
      21b l etancheite
      16a1a1AAa16a12AA l ete
      18A2b l exterieur
      61a l herbe
      7a l heure
      5A9a5A1A37A l hiver
      49A1a6b l hopital
      b l horlogerie
      25a24A7a9A l hotel
      8b44A14a l hygiene
      1a6A l idee
      5a22a l industrie
      13A19ba l info
      15A2a2A16a20a l interieur
      11a12a12a l internat
      3a13A17a7A1b3A2a1A2Ba1b6b l odeur
      17a35a l oeil
      A3a l on
      15A17Aa4A5A22A l ordi
      Aa2Ababa1a19a9a2A3A l usine
      1abAabaaa2b1aA3AAa3b3a2bC1A2aAaAAa2Aaa2A3bAAAA1aaAAAa2A la
      12a8a9a12a la avec
      3b48A6a1a la baguette
      25a3a31a la bas
      4a3a2a8a1b5a18a9a la boite
      54cA la boucherie
      49a1A3AA la bouffe
      52aa2A3a la boutique
      3A27b1a la box
      7a la c
      10A13a18c la cabine
      8A42b16a la cantine
      41aaB la carrosserie
      3aa23b la centrale
      A4A1d2a33a la chaine
      3A7a3A la chaleur
      20A15AA2a la charpente
      19a40b la colle
      20a42a4a la corde
      42A la couleur
      56BA la couture
      1a12b23B10D1A1B3A la cuisine
      a1a48a la dame
      2a7a2a1ba4a11a11a19a la dedans
      14B la douche
      56A la euh
      1A21A26a3a2a3A la fait
      3aa1a4a1A19a15a2a1a1a la famille
      8a22a15b la ferme
      1A1A9a la ferraille
      1A1A12A6A3A2Ae la fibre
      14a12a16a la flotte
      11d la fonderie
      11a la fonte
      12a50b la force
      36b26a la foret
      12b la forge
      9a50a la forme
      42c la greve
      23A15b23A la grosse
      a19b3b la haut
      20a la hauteur
      68a la honte
      34a la j
      a3a8a2aaa8a17a14A la journee
      18a1a8a6a la kaz
      8a19a35a la l
      a61a la les
      5A1dA1a55a la ligne
      30a6a29A la loupe
      3A21a1d la lumiere
      5a1a1b11a1a32b10a la machine
      12a20A1A4A9b5B10c la main
      5c40a la maintenance
      25a35b la mairie
      3a2a2a3A3aA8aaa17a19a la maison
      57B la maroquinerie
      5bA17A16aa1A1db la mecanique
      7a35a10aa la meme
      22A12a1A la menuiserie
      22b la mer
      35a la metallerie
      40c la meule
      2a3a1A18a37a la mise
      56b2A la mode
      29a la mosquee
      8a40b5a la nourriture
      47a la nui
      1a3A1A30a13aa11A2a la nuit
      28a10b la ou
      5b1A la panne
      49b5A la pate
      57a la peau
      10a6bA6a1A14AA la peinture
      42a14a2a la petite
      a6A2a27a18A la piece
      12aA7a4e12Aa la pierre
      19B la piscine
      4a9e12c la plomberie
      49a1a la plonge
      16A44a la pluie
      16A8b16a la porter
      1A33a2b la pose
      10a2A la poudre
      18A5A10A6A9AAA la poussiere
      a la precision
      6a40a10A la presse
      8a20a la production
      14a5a6a7a21a la que
      47a6a10a la region
      15a18a14A2a la renyon
      9b11a9A27A la resine
      49A1c la restauration
      15a21a5a8A la retraite
      23ea8A31a la route
      4A18b35aa4a la rue
      39a23A la scierie
      35a la sciure
      16a3a6a13A7a3a la semaine
      3ab la soudure
      36b la structures
      61AA la t
      26a9a19a la taille
      32A19a la tele
      23Ab2A33Ac la terre
      3a37A13a la tete
      41Ada la tole
      61a la tondeuse
      35a la toupre
      4a53A la valeur
      28A12a la valise
      54A la vente
      23A16A12Ada la viande
      61A la vie
      20a3A21a4a9d la ville
      17A5A17Aab la voiture
      24a12a8A lache
      3a9aba7c5a lad
      20a ladder
      14b laide
      18c40b laine
      18b laine de
      2AA8a28a14aA6Aa laisse
      41a laisse tomber
      18b7a15a laisser
      2a5a28a laiterie
      12a27b4a2a lame
      12a27d7A lames
      39Ac7A lames de
      25a lampe
      7b5a lance
      7a47a lancer
      63b landes
      48A12c1a landscaper
      50a langues
      13a11a23a lanne
      11b22a lasse
      20a39a last
      10b35a latelier
      a lathe
      58b laundry
      14c lavabo
      11a20d23a1a9a lave
      32c25B lave linge
      5A10A36a2A1c1A7A laver
      20A47d laveur
      20A47d laveur de
      13a5b3a lay
      1ADaA1Aaaa1ba1Bb1aa2A1aB1AbaaA1ab1Bbab1A3AACaaAbAb1a1aA2A1ACa1ba le
      1a11A1A1aa6A41a le batiment
      12A3A5b12AB2B3A19a le bois
      65aa le bon
      54A le boucan
      14A9A14aA4a7a11A le bruit
      15A5a11a34a le bureau
      27a14A le cablage
      3A23Aa2a le cable
      16a24b4B le camion
      3a60a le chalumeau
      3a19a le chantier
      14A le chauffage
      50A le client
      32a le college
      50a14a le contact
      27B le courant
      57b2A le cuir
      46aA le depannage
      4a le dessin
      3a45b3a le dimanche
      3a14a15a le diplome
      61Aaa3a le dos
      23a18aa24a le faire
      bA6Aa18a4b7A3a le fais
      a11d30A12A le fer
      12b48a le feu
      29A9Aa16A le fil
      12A19A le four
      52aA le fournil
      13a le foyer
      63A le froid
      3a5a33aA2Aa le garage
      5b25b1a8a le gars
      2AA8A8a le goudron
      11a1a8a29a le grand
      14A8a23a le gro
      13a10a le gros
      24A42a le grosse
      14aaA le jan
      61CA le jardinage
      23A17A3a le jour
      30a2a2a2a24a le jura
      32A23a1c le linge
      24a35b le lycee
      15aA48A le m
      5A1A2b13a le machine
      1a25a3a le maison
      15a16a le marche
      12a le marteau
      3b6b6A25A le masque
      7a33A23a2a le matin
      aa3a4a1a5aa5a26A le mec
      a15a10a8a17b le meme
      50Aa16a le menage
      BB8Aba9A le metal
      3a1a2a12a16a19a5a3A le metier
      a4a13Aa24a11a le monde
      3a2b le montage
      6A21b12dAA1AA1A le moteur
      45A le moto
      11b le moule
      11A5d1A1a3a30A2A le mur
      18A35A le nez
      3A48b le pain
      55a le pate
      1a50a3a le patron
      31a le permis
      3a7a8a le petit
      37a22A le pied
      4a1a le plan
      62A le plante
      13A3Ad le platre
      54a le poule
      27b1A le prize
      28a12A3A1A12a le reparer
      23a le reseaux
      3a le reste
      17a3A le rouleau
      17a1a18A10a3a le sale
      1a1A13aA le samedi
      50b le service
      53A le seul
      15a11a21bA le soir
      13a6A2A3A1a le soleil
      48A1a16a le sourire
      A le stage
      7a19c le tableau
      27a le tan
      62a le temps
      56b le theatre
      9a46b le tissu
      20c11A le toi
      20aA13A le toit
      a35a le tour
      5a19A le tps
      24A22a le tracteur
      57a le train
      7a42a5a le travail
      4A27a le trottoir
      2a15a le truc
      54A le trucs
      20c11A le tuile
      12A32A le vacarme
      16A27aA le velo
      10A32b le vernis
      19a4A11AA le vertige
      20A5A13a le vide
      12b18a16a13a le village
      41a8c le vin
      41b4A le voitur
      41Aaa1A le voiture
      56a le week
      33b le wifi
      63b le zarbre
      3a9a5a34a learn
      56Ac1A leather
      20a15A lecol
      14aa left
      61Aa2c legim
      6a lego
      62c2b legumes
      61ab legumes dans
      Ab1Ba1bb1AaCAaA1c1a2bbbA4bB1AA1BAC2aeA1a2Aa1baAAC1c1aBbaAbAa2b les
      13a3A3A1aa16a3b3a3a les 2
      57A les animaux
      20A18a21A1b les arbres
      28a2a les armoires
      7A19Aa les automate
      41a les bagnoles
      18b les bande
      47A15A les betes
      4a les brise
      30A10b2a les caisses
      39a6A les camions
      16aa les chambres
      10A2A9aA les chantiers
      16A les charges
      23a33a2a les chaussures
      57a les chevaux
      5A43A les cheveux
      14b10A6A les chiottes
      4a11a13a36A les circuits
      41A4a2ac14a les clients
      66a les colis
      49Aa les commandes
      20a les compagnon
      b les copeaux
      10a6b29A19b les couleurs
      40b13A les couteaux
      38A10a les cuisines
      a1aa3a6ab4a2aa2a16a3abba1aaa5a4a1a les deux
      27A les doigts
      7a24a les ecrans
      8A42a les enfants
      16b36A les entrepots
      17a3a les facades
      55c les fetes
      2aa46A les filles
      27b les fils
      50A2A les fourneaux
      41a2aAa les frein
      16a15a les frigos
      56a2A les fringues
      23a17a21a les gars
      8a les gateaux
      1b3A2A2A3a1aa2A7a1ba1a3A5a4AaA5a4a5a les gens
      4a5a13a3A10a6A16a les grands
      4b5A3A5A3b1A1b12A4b les gros
      58a8a les grosses
      56c1a les habits
      48a12b les haies
      7a42Aa les horaires
      1a20a3a les immeuble
      61a1A les jardins
      28a les jeux
      18b les joints
      29a14A les jours
      a5AcAAA5A13a8a4a1A9A1A4a2aA les machines
      26aA13b25a les mains
      13A3a3a5a1a6a les maisons
      65b les marches
      50a4a les mariage
      23b39a les mecs
      3A50A les metiers
      6a28a2a les meubles
      28a12A3A les moteurs
      41b les moto
      6a4b6a les moules
      15A1ba3a38a les murs
      66a les palettes
      29b les panneaux
      5a14a20a les pannes
      4a les papiers
      39a21c les parcs
      1a17a7b33a les particuliers
      8a16a4a6a10a2a3a les petits
      B4ac2a26a les pieces
      17a43BA les plantes
      51a les plateau
      8b12A27Ab6A9a les plats
      1b20a2a9A les portes
      1b27a les poser
      28a4a les postes
      8a6a les poules
      28a les prises
      1A11A4b4a5a les rails
      32A11a1ba12a les reparer
      4a28A les reseaux
      1a20A33a2a les rideaux
      57A les robes
      15A7a les routes
      68a les s
      57b les sacs
      45A les scooters
      60c les semelles
      34b les soirs
      66a les stocks
      59ab les t
      20a8a31a les toits
      2a29b23a les toles
      48a les tondeuses
      5b16a7A37b les tours
      47cA les tracteurs
      23A9A les travaux
      1a30a22AA les trucs
      20b les tuiles
      A3ba1AA1A3A39A13b les usines
      13a8a3a les vacances
      8A46A les vaches
      9a20A13A les velos
      56a5b2A les vendre
      6a40a les vernis
      13a1a10Aa31A les vieilles
      12a12a35A les vieux
      9a31aAAAa les voitures
      5A11a17a les volets
      47a3a les week
      3A40a les yeux
      1a8A9a11b1a4a1Aaa1A8a leur
      52b levain
      36a leve
      57a level
      24a11b12a2c lever
      52c lever a
      24a11a12b lever des
      1a1a li
      31A12a libre
      32a25A lieu
      27a lifting
      A3AA1gA15A3A37aA ligne
      10a23A31a ligne de
      4cb2A10a3a4a4Aa28a lignes
      4a29a lignes de
      2a1a3b2a4a1aaa3a2a5A2aa12aaa1a3A1a4a1a like
      51a15a like a
      11a like being
      a1a15a46a like my
      a4a2Aa6a2aa12A3a12a2aa2a7a like to
      8a4A32A lille
      3A limaille
      6a15A limer
      25a limite
      13a27b limoges
      7fA15A line
      2A2A1a24b16A6a1c8A linge
      7a50a linge de
      a9ac10A liquide
      4b23a5A6a25A lire
      4a lire le
      12a liste
      26A11a20b lit
      34a17aa little
      52A lives
      17aa1a20a7A2ba4A3a living
      51a6a7a livraison
      18a15a16a15b livre
      55a11A livrer
      67a livres
      16a10a39A livreur
      4ba1ab19a lizin
      1a ll
      4A4a4a6a9A32a lo
      23a2a7a9A17aA4a local
      13a37aa locale
      25a23a18c locaux
      17ab6b1ba25a logement
      6a31a5a logique
      66c logistique
      11a4a3a12a1aa8a3A loin
      49A loin de
      7ab5a1a8A4A1a2A6A9A3a1a2a4A1A lol
      7A27aa long
      35aa long as
      12a22a lontan
      a4a8aa9a6a28a looking
      68a lopital
      46e lorries
      20A20dba1AA1A loto
      12a24b louin
      30a6a29A loupe
      1A3a12A1a1A12A5B4c lourd
      46A lourd ca
      46b lourds
      3aa5a30a2a6A9aa4a love
      10a3a26a2a16aa love to
      6a19a loved
      6a19a loved it
      16a7A7a5a1a3Aa1a11b8A ls
      8a58a lu
      Aa3a1a2a2aa8b1A1A3a6aa7aa3A1a5a2A2A lui
      3aa12a7A1A14a lui il
      5a32a6a lui irait
      14A10a1e1a32a lumiere
      38a17aba luxe
      3A3a10a3a1aa2a21Aa8a lycee
      19a3b7A29a lying
      9a25b9a3a3a10a lyon
      aAbb1Aa1AAaA2aa1b2Aa1bA1Ac2AbA1AABC2A1AAAA1AAAaAa3aAAA1AAA m
      44a m 15
      45a6a m 16
      A1a1a7aabA1b32A5a3a m a
      44A23a m amuse
      a48a2a m appelle
      3A12a10a9B4A11a m attire
      48A18a m en
      32A m enerve
      17A39A m ennuie
      15a1b3aAa3a1a1a11a11a m ete
      b5b7a3aa3b3a3b17Ad15a m etre
      13a38Aa m in
      35a m interdit
      2aa6a4a23A m interesse
      33a m interessent
      50Aa m irait
      25a m occuper
      a11A34A7a m ont
      21a17A m y
      aA2A1a2A4a1AAA2AAaa3Aaa1B2aA2a1AA3BA4A1B1a1a1A1aA3A ma
      10a6a12a19a ma belle
      21a33a5a6a ma boite
      16Aa12a37A ma chambre
      19A32a ma classe
      56A ma cousine
      8a44a1a ma daronne
      16a12a19A ma dit
      a2A41A1A ma fais
      13a12a12a22a2A ma famille
      3A2a10A1a7a7a1A3aA1aa3A1a4Aaa2aa1a1aaA ma fille
      5a7aa17a16a ma fiye
      8a11a35c1A5a2A ma grand
      37a ma meilleure
      41A3A3A ma mer
      A1a3aaA11a3a2A4A3a9A2A1bA3A1aa4A3a ma mere
      49A ma meuf
      3a8a35a ma niece
      2a30a3b ma petite
      15a25a ma reum
      3a3a9a7a17a5aa5A ma soeur
      3a7a23a16A5a ma tante
      5a ma tete
      3a2a27b5aA7a3A ma vie
      14a8a5a ma ville
      B1A2bb1Aa3A3a3a1aa3a3A3aA1a1a1b2ABA3A3d9AbA machine
      a4A26A23a1A machine a
      5a machine d
      5a machine de
      a62a machine pour
      5A1a1b14a31A6A3a machine qui
      47a machinery
      2a2aaa1Aa10A5A4b3A1A1AA2a1Aa4a3B9aAa machines
      a4a10a15a23A machines a
      A4AbA machines d
      a4a2b1b33b machines des
      a29a machines qui
      b46b machinist
      13e12A16a9a macon
      13b maconne
      37a madame
      1a14c4a16c1A3a3bA4a4Aa4a magasin
      38a1A7b11a4aa magasin de
      66ca magasinier
      1A1a1AA5aAa4a5A6AA1A4A9b1A5Aa7b main
      A4a7a9a1c1A4a4a3b10A3A7A mains
      27A13c mains dans
      5f1A2A6A7c2A4A12aa3A maintenance
      17A7b maintenance de
      5A40ba maintenance des
      5b19A2A maintenance industrielle
      3aa20Aaa9a2a16a maintenant
      57a maintenant je
      25a7a27b mairie
      A4A1aa1a1A2abBA1aa2aAaaa2A1aaA1Ab2BA1ABa1aABaA1aAa1A3A1aB1AA mais
      19a37a mais a
      24a mais ca
      1b12a8aa2a mais dans
      10b6A6a3a1a3b3b11Aa mais en
      a52a mais faut
      13a20a mais genre
      2A53aa4a1a mais j
      2a4a7ab2a4A2a19a4a3a mais je
      3A16a mais l
      1Aa23a8AA5A6A mais la
      16a47A mais le
      27b8a9a9a7a mais les
      14A32a mais moi
      27a7a18a mais mon
      7a2a11aA9a2a6AA1A9A4A mais pas
      8b12a18a5a mais pour
      35A mais si
      45A mais surtout
      1b1a1Aa2aA2a1A1cA1aa3A1baa5Aa3a6a1b1AbbabA1a3Aa1A1a maison
      13b35b maison avec
      13a37A1a1a2a maison de
      3a9A13a1a6a maison je
      1A8A2a1a4A6ba7a14c4a maisons
      51c4a maisons de
      13a1a10A2a maisons en
      17a9b maisons neuves
      10a18a9a3a6a maitre
      8a13a29a3a2a5A make
      28a6a1d maker
      8b6A6a14A11a7a makes
      15A33a makes me
      8b2a6A16a1a12AA1aaaa2aa3a making
      3A4a2AA11a10A5A mal
      19a mal au
      3A mal o
      54A6a6a malade
      17a malaise
      12a16a26a mali
      17a23b19a maman
      41a19a maman de
      17a maman moi
      30A6a18B2a mamie
      51c manager
      24a7c manette
      49a1a1B mange
      49A3A mange de
      17a14A18EA2A manger
      51A manger des
      17a31b1a3a manje
      56a mannequin
      34b5a7A1a manque
      6a30a7b mans
      2a22a28A5A manuel
      24A22a18a manutention
      8a31A10b2a11a manye
      26b maquette
      62a maraichage
      62b2A maraicher
      57A4b2A maraichere
      17a8a15ba20A marbre
      60a marchand
      A2A1b1A6A9A2b3aaa3A2aa5aa5Aa1A4d1ac1a marche
      7a7Aa3a11a3A28A marcher
      62a2a marches
      3a6aa1a1a3a2a mari
      50a2a1d mariage
      56b mariee
      36a2a marier
      3A32a27a marine
      37b23Ab2a market
      1a3a16a18a maroc
      56ac6A maroquinerie
      57a1A maroquinier
      56Aa maroquiniere
      56aa9a marque
      56a10a marque de
      1a25b28a marques
      37c marqueterie
      39b marraine
      41a20A marre
      41a12a mars
      27a18a7a marseille
      1A10c29a14A marteau
      13d3A1a mason
      3c6a26A masque
      3b13a masque et
      22A12b1a23b massifs
      13b masson
      23a13A5a mat
      29a mate
      46aaa12A materiel
      33b26a mates
      a51A maths
      9a matiere
      7a29a3A4a2A2a12a2a matin
      49A matin au
      7a matin et
      13a27a matinik
      48b14A mauvais
      18aa18A6a max
      3a31a1b6aa4b10a1a maybe
      51b mcdo
      2aa2a3A1a2a5a3a1a3aa5aa4A3a1AB2A8Aaa2a mdr
      32a6a mdr je
      21a16a12a mdr mais
      14a2A mdrr
      1AA1aB2A1aaab2CBB1aAA1AAAaAAAA2aAAAAAB2A1AAAabAA1BAAEA1A1AA1AAA1C me
      20A8a me and
      47a6a me branche
      1A me convient
      14a38AA me degoute
      60a me deplace
      13a38a5a me derange
      11a10A16A me di
      20a2a32a me dit
      3a2Aa45A3A me donne
      7A3a1a13A4b4a18B me fais
      7b1aA1a4A2a3A1A10A7A3a4A1A me fait
      3a11A7A7a17b me faut
      32a me file
      4a52a me font
      35A me gave
      36AA10a me je
      24b29A8A me la
      2B54A me laisse
      29A5A me le
      52a me lever
      26a me met
      41A7A3a me moi
      9a56A me out
      53a me parents
      A25A me parle
      13a2A2a21B7b6A me pas
      23a1a4a6a5a2a19a me plairait
      a2A4a18a7aa5a13aa5A3a me plait
      a59a me ple
      18a20a20A me prend
      3A me rend
      12a29a24a me semble
      27a6a6a14A me suis
      2a3a13a17a18a8A me tente
      13a me to
      6a10a6a20a12a2a me va
      ab5a5A38a4a8a me vois
      aaa2a4a1a5aa5a26A mec
      A2a2A8A8a16bAAa1b2A mecanicien
      47a mecanicien agricole
      45Aa mecanicien poids
      5A35b2a mecanicienne
      b4bc3A19A12ABa1aa12A mecanique
      41a3B mecanique auto
      b5A17A16B4ab mecanique de
      45d2A mecanique moto
      6A34dA2aA mecanique voiture
      24A16a1AaaaaA mecano
      41A3a mecano moto
      6A34A2a1ba14A mechanic
      11a11a39a mecs
      11a11a mecs qui
      b medical
      37A medicine
      42A10a7a meilleur
      42A18a meilleur ami
      37a14a meilleure
      37a meilleure amie
      8a18a15a5a melange
      aAaa3a4A3aA1aAA4ab2A4A5A1aa2a6baa3a6a meme
      7a5a8a meme chose
      19a3a23a meme la
      20A meme pas
      2a42A15a5a meme si
      52aa11a memes
      3a9A men
      19A31a11a4f menage
      50Aa16a menage dans
      46aa12a mending
      5a menm
      1A1A2A15b menuiserie
      35A menuiserie et
      22A12c1A menuisie
      A2A18A12eA1A1a26A menuisier
      1A33c2a menuisiere
      16a5b18A3A3A mer
      3A5A12A merci
      A2A1Aaa5a1a4a6B2a1a3a4A3aA2AAa1AAab10Aa mere
      2a56a3A mere dit
      7a12a35a mere elle
      16a29A6A mere est
      55a8A mere fait
      27a40a mere qui
      3A1A4AA1A3aA1A5BB7A3A4AAaa2aAA1a1b1AAAA1AA1A mes
      49a mes amis
      54a1a mes copines
      50a mes grands
      52A mes mains
      26A20a14A2a mes parents
      33a mes potes
      1aa19a3A7a3c5a11b3a mesure
      4A1a16b2aa3a4a5a met
      aBbaAA1AAAaba8AA12a metal
      a10a metal en
      1c1A31a metallerie
      1bA metallier
      1b8c10a5A8B metallique
      AAaaa3a2aA2Aaaaaa1a6a7Aa1a3A4b1A6aa3a3aA metier
      3a16a11A7a8a8a5A3A metier de
      4a16a metier ou
      3A8a9A14a16A metiers
      22a1a3a7a2a11A11a2a metres
      24A11a metres du
      23a metro
      20a1a mets
      1A2A1a1c1AA3aAb2b1abA2bAba2a8AA5A1b7a4A2a mettre
      17a2a6a2a2b9A20A mettre des
      8b13a26A1a mettre en
      9a5a11b15a mettre la
      8a18A1a mettre le
      6a13a6a23a mettre les
      15a4a11a11a metye
      15aa15a9a9a metz
      25a9AAc meuble
      6A30aa20A meubles
      35A1aa meubles de
      2aa15a29A3a meuf
      a39c11a meule
      1a1a1a1a5a1a1a5aa1ba4A3a4b2a1AA1A1A5a5a mi
      8a40A mi aim
      20b42a mi gingn
      19a mi kone
      1a1a1a7b6a6a8a4b7a4a8a mi vais
      5A1a5a mi yem
      41A7A mi yinm
      5b43b michelin
      a7a1a18a2c14Aa9A micro
      37a11aAa16a midi
      21a2a9a33a mieux
      3d mig
      1a45a milieu
      29a militaire
      7aa19a10a11a14a mille
      26a millimetre
      8A26a5B8a6b min
      19a mineur
      24b13a mini
      49A minuit
      3A56b minute
      2a29a8a4A9a minutes
      30a33a minutieux
      18a24a9b miroir
      8a18A32a mis
      2a3a1A18a26a9aa mise
      2a5A45a10a mise en
      13a37aa mission
      13a37aa mission locale
      a6a1a5a7aa1aa3A2a3a10a1a2a1a mn
      10aa25bb mobilier
      37a18a2A mode
      46a modeler
      56c modelisme
      ba1bAaAaa3abaA1a1ba1A1aA5AAa1aBBAAAaa2A3aa1A3aAA2b4AAa moi
      3a9a31a moi aussi
      b2aaa5Aa1a3aa21Aa4a5aaA5a6A moi c
      7a5a5a13a8a2A4A7a1a moi ca
      1a18a28A moi ce
      9a moi di
      6a4a37b moi en
      8b8a17a moi enme
      13a3a1a19A1a8A5a moi enmen
      a26a moi euh
      11a3A6AA moi il
      1a5Aa2A1aA2a1a1a1a3A13b2AA2a7A4a6b moi j
      1a1a1aA9A1A1a2ba2B1a5A9abA1A3a2a2a2AA moi je
      aa11A2aa1A13b2A4b2aa9a moi ka
      13a12a22a12a moi la
      aaaa4Aa5aa2Aa7a4b7a3a9a moi le
      41A moi les
      44a11a moi meme
      19a25a moi mon
      13a2b13a10a3a moi ni
      3A4A5A20A14a moi pas
      3a1a1a19a5a7a5a moi qui
      1a12a26A7a moi se
      24a moi tout
      11b18a16A8a moi un
      3a1a4b2aa4A2a4a4a1a9a6A1a1aa3a7a moi vle
      3a48a moin
      a15a1b8a5A3A3AA2a3b13AA moins
      a14A2b8a moins de
      1A29a3A11a mois
      1A45a mois de
      47b moissonneuse
      47bA moissonneuses
      11b molten
      49a4A moment
      a1aAba1ABA1aa2aAa1aAa1A1aB3A4b2AAaaaaA2AA2A1AbAB1A4aa1a1A mon
      14aa7a42a mon aine
      49A mon ami
      2a15aA13a23a mon beau
      1aaa6a2A1a1aa12a9Aaba12a5a mon cousin
      b2A10A2a7a mon daron
      4a33a1A mon delire
      57A mon dos
      17A mon ex
      1aA1AA5aa2A1a4a2aABa2A2a1aa2AaA3a2aa3a1a8A2b mon fils
      20a mon fis
      14aa mon freezers
      3aa22A3aa12A3A10a mon frere
      12a7a mon gamin
      2a2a5a11a8a11a2a13a mon garcon
      a2a13ba8a7a9a1a12a1a3a mon grand
      18aa7a mon kiffe
      10aa3a3a2a mon mari
      61a mon meilleur
      11a1a8a20a5b13aa mon metier
      4a14a8a14a mon neveu
      4A2a7aaA9a8A4Aa7a1A10a1b1a mon oncle
      a12a3A17a19a mon papi
      1a25a13a10a mon parrain
      aa10a16a19b4a6A2a mon pays
      5b5AA4A1aB2AA1aAa7AA4AAAbaA3aa6aA1AA3a mon pere
      27a10a13a mon petit
      17a2a6A17B15b mon pote
      15a mon prof
      68A mon propre
      13A6Aa14a mon reuf
      2A3a18a16aa8a9a mon reve
      2a7A4aa4a20a7A1a mon stage
      32B mon telephone
      A2Aa8a8a29A1b8b mon tonton
      10a3a5a18a5a16a mon travail
      14A9a10a13A mon truc
      19a mon trucs
      11a mon village
      a28a12a5A mon voisin
      5a1a3A7Aa4A3A4A4a5a5a3a1b7aa monde
      14a5a16a2a11A2a4a monsieur
      14a25a14a monsieur qui
      3a2b21A1b7a17b3a montage
      6A21A1b25b montage de
      1A1A7A4a12a1a1caAb2A1A8A4AA6a4A monte
      6A6a2a17a15A monte de
      6a26a monte des
      20a monte sur
      1a2a1A3A2aA2A2A1a2a1a6A1aAa5a4a1b1a2a6A1aA1a monter
      44a monter d
      1a2a1A6b2aAa10A3aA1AAA12a monter des
      6b6a8a15b5a4A6a monter les
      20aa monter sur
      22a4a21b6a monter une
      6b9a6a4Aaa2A7A3A monteur
      4A1b9a13A monteuse
      27A month
      3a38aa montlucon
      4a9a4a19a2a14a6A montre
      12a7a5c monuments
      14A21A8A22A mor
      54c morceaux
      23a26a more
      45a morning
      6A20A15a9a mort
      19c10A14A mosaiste
      29a mosquee
      a16aa2a17a mostly
      11a56a mot
      A4a21Ab12fAAab15A moteur
      28a12a4a1a12A moteur de
      5Aa21a15AAc1a moteurs
      41A3Ab1a moteurs de
      27a24a8a motive
      5AA34BAABd moto
      45b moto je
      41b3b moto pas
      47Ac motoculteur
      41A6c motoculture
      28a12B2abA motor
      42a1ac motorbikes
      A8cAb10A moule
      8a9A7A26a mouler
      a5a2A1e6a10b moules
      11A1aab1b4a4a1a13Aa4AbA6a moun
      53a5b mousse
      54b mouton
      45a moved
      24A12A much
      3a4a40A1AA15a mum
      19A41a municipaux
      11A1BA2ca2a3a1a28A2A mur
      11A1c3A3a mur en
      6A3a2b1A1A4b13A6A15A5a murs
      50A muscu
      Abaa2aA1A6aa6a1A2a2B1AA7a5aA2a2aA2Aaa2aA my
      16a21a my brother
      1aa11B7a43A my dad
      1a1a45a my daughter
      3A9a41a6a2a my grandad
      45a4A my hands
      3a9aa14a my lad
      8a40A1AA15a my mum
      37a my nan
      37A5a1a3b2aa2b my own
      32A my phone
      8a8a my son
      19a23a6a my thing
      aa1aa9a my uncle
      2a myself
      a1a2A5b1Aaa1A2b3a2bAA7A1A1a1a3a1A6A2A7A n
      20a6a13aAa n a
      12a7a3a2a9A30a n ai
      20a35A n en
      2a39a n est
      11a n importe
      a13aa52A n y
      29b19A2b na
      21b46a nacelle
      21A2A22b18A nacelles
      5aa3a3aa1a1b4Aa11A12a3aaA1a4A nan
      49a nancy
      6A2aA16A33aa nantes
      19a6A34a naturally
      25a10a26a nature
      2ab2a nazes
      13a23a nde
      aa1AAaAaA2AaCba1aA5AaAAA6AA3aBA2AA2A2aaA1aaA2a2A ne
      52a ne a
      12a34a5aa ne jure
      13A ne l
      17a9AA10a2A2A1A ne m
      7a5Aa5a23a12a6A ne me
      b55b ne parle
      5b19a ne pas
      14a ne supporte
      2a ne veut
      13A1a13a11A4A7A1A ne veux
      b14A36a6a near
      8a3A need
      34A23A9b net
      68A netflix
      21a36a9c nettoyage
      14A6a26a9a9A nettoyer
      14A33a nettoyer le
      68b nettoyer les
      6a14a5a10a neuf
      6a10a2a6b14a neuves
      5a8a10a16a never
      3a nevers
      4a14a8a14a neveu
      1a4a3a36A new
      11a40A next
      17AA35A nez
      A2A9a1a14a4A7A5AA3A1A7A1A ni
      50A5A ni la
      16A26A6A ni le
      13a ni rien
      14a2a34a nice
      17a nickel
      3a8a35a niece
      53a night
      20a14aa5a nimporte
      C2a3a4aA1A1A2AA2B3A2A3A3A7A1AA2A2A2A1A1A2B nn
      28A nn ca
      15A8B22A15a nn je
      20AA nn nn
      20A25A2BA1a1A8a no
      50A3A no way
      18a nobody
      7a45b noel
      1a48a4a noir
      1a19a23A noires
      3aa2a3a20a nom
      AA1C1AAA1AAAAA3AA1C1AA1ABBAAA1A1AAA5BA1AAA4CBAABBA2A1B3A non
      49aa non a
      22A33A non c
      58A4A non j
      13A6A26A1A non je
      48a non mais
      3A5A12A non merci
      27A non mon
      27A19A9A non non
      5a1a7a2a3A2a5a3a17a1a6a2a2a nos
      1a8aa4a11a8A12AAA not
      10b41A not for
      a48a note
      14aa28aa nothing
      a2aa1a1A3A5abAAAabAbaAaA1AA1ab2a2bb4aA1abaa1a1aA6AaA notre
      9a6a34a notre activites
      b2a1a4a31a notre atelier
      29a23a notre cadette
      26b9c notre dame
      14A4a3a2A12a11A14AA notre entreprise
      37a4a12ab3a6a notre fille
      a2aa10a3a6a12a3a notre fils
      4a9a2a4a28a notre societe
      3A4a18a1a6a1a nou
      8a27a1a nou ka
      8b40b5a nourriture
      2a2a5a1aaa1a2a2A3AA1abaaaAA1Aa2baa3aaAA1Abaaa4a nous
      2a12A23a8a nous a
      6A23a13a nous assembling
      5b35a nous assurons
      24aa39a nous avons
      7a1a8a11a10a2a nous c
      5a9a6a19aa5aa nous cherchons
      28ba nous concevons
      A4a1aa4a12a1A4a2a2a1A5a3aA11a1a1a nous on
      11a44a5a nous produisent
      a7a2a8a1A28A9a3a nous sommes
      49aa nous tenons
      59a1a nouveau
      3a10a14a now
      4b nucleaire
      47a nui
      1a21a5A8a13aa14a nuit
      34a17Aa10A nuits
      5A38A11A2A nul
      c6A59a numerique
      a1BBa1a1A1A2A1a2aAA8A3A7A1b5Ab1ba2a2aa1A2a o
      55a6A2b o marche
      25b32a8a occuper
      25a occuper de
      1A15A16aa7A1b3A1Ab1A2Ba1b6b odeur
      1A58a6b odeur de
      3a31a9b6a5a1a odeur du
      17a1b33a oeil
      13c oeuvre
      aa5a1a3AA1a4a2Aba5a4a4a7bA of
      20a of a
      37a of it
      35A of my
      27a23A of school
      15a47a4c office
      24A42d offset
      46A oh
      41a oil
      39a4A18a ok
      44A ok mais
      13a3ba7aa7a1a3a17ba old
      29A ombre
      2abaab1aa2AA2a4aaAaa1BaaA3A4aAAaA1AAa1AA1A1AaA1aA1Aa1A2Aa on
      5a2A6a13a20a2a4a1a4a2a on a
      6a8A23a10aa16a on cherche
      a20aa34a on dit
      20a33a3a on e
      2a on en
      10Aa1a9aa2bA4aa4A1Aa4b3aA15a on est
      1aa4a on fabrique
      4AaaAa6a3a1A1a1a3a5aa14a2A6Aa2Aa1a on fait
      13a27A5a4A10A on habite
      16a30A on ma
      63a on me
      1a4a on met
      1a1A10a1a35aA7a2A on ne
      52A on peut
      1a13a on pose
      41A2a2b on reparer
      3A10a12A on se
      4a3a59a on the
      4A8a1aa2A4a2a8A5a3aA2a1A1a8a1b1aa oncle
      54a oncle a
      a6a33a oncle il
      13A15c onduleurs
      2a5a17A6b15b15a one
      16a ones
      aa3A6A7b15a10a7a9aA ont
      24a9a onze
      34A14a open
      b5abaa18A2a7a26A operateur
      b6a20A operateur sur
      7a16a14a28a operator
      a7a57a operatrice
      2a opere
      3A5A17A3e1A optique
      a3aa2a1a3a16A3bab6aaaa13b1ad or
      34A33b orage
      11a11a7b orange
      15A16Aa5A5A22A ordi
      56A ordinateur
      33a ordinateur pas
      32ab13A ordinateurs
      67c ordre
      20A42A4A oreille
      63Ab2a oreilles
      8a53b2A organic
      17A ose
      2A osef
      1a34b ossature
      36c ossature bois
      10A6C23A1c1A1A1A oto
      aAabaa2b3aaaa1bab1aaaaa1b2a2aAbaa1bA2a1baA1baaa1a1c1A2aaa3Aa ou
      25a18aa ou d
      6a57a ou de
      12a7a15a6a1a11a ou en
      a21a ou j
      49aa10a ou je
      4a ou l
      15a13a9a11a4a11a ou le
      8A39A6a12a ou les
      3aA3b12a17a4b4A ou on
      34A ou quoi
      45A ou tout
      5c8A10a1A5a4a11A ou un
      4a1a2aa3a3a2a6A4aa2a1A1AbA5a3AaAA6a2a ouais
      19b2a oublie
      11b6a42a3a ouf
      Aa1AA1A2AAAAAA3A1A1AAA2BA1BA4BAA2AAAAAAA1BA1BBB1AAA2AAB1AA oui
      40a oui c
      18A37a oui le
      30A13A12A oui les
      23AA12A4A22A oui mais
      10a3aa4Aa5a16A1a21a our
      a8a5A4a5a5a5a3a13A1a4a2A out
      63a out in
      a8a10a5a15a out of
      A4b29A3Ac13A12A outils
      35A3Ab26A outils courants
      9a13a outside
      27A12a16a ouvert
      41a15a ouvre
      23b1a ouvrier
      31ba11a4b1aa ouvrir
      44a4b1a13a ouvrir un
      31a12a ouvrir une
      5a38A over
      14a22A1a3a1a3b2aa1ab11a own
      a8b oyonnax
      5a1a59a packaging
      34c page
      13a18a1a3a paid
      3A20a7a19fA pain
      52b7a pains
      14A2a7a1A15b8A paint
      10b6c25A painter
      13A4A6a17A painting
      66b palette
      35A3a26c palettes
      7a34c panel
      28aa8a panels
      21A25A panique
      5a1A7A1a9A1b13A2aa10A panne
      27A1b panneau
      29A panneau solaire
      6a7AA4A8d8a panneaux
      29a panneaux solaires
      20a3A11b4a5A pannes
      56b pantalon
      1a1a9a3A13a4a4a17a papa
      1a1a37a papa moi
      a4a7a3A1a15a31A papi
      7a9c22a26a papier
      4a12aA43b papiers
      25a9a12a papy
      1A2a1bAc2a2A1a1aaBb1a1a1A1A1ba1a3Aa2a3A2AAb2aA3A1A4A par
      16a par contre
      8a8a10a5a par exemple
      8b35a6b par jour
      12a2A2a2b8a par l
      11a11a1a17a9aa2a par la
      3a7a4a30a par le
      4a18a36a par les
      6b35a2a par piece
      10a20a20a11a par semaine
      4a26a par un
      16a47a parait
      aa1aa3a3aaa5aa6aa7a12a2A7A6A parce
      1a6a59A parce qu
      a2aa7aaa5aa6aa7a12a2A parce que
      12a20a5a21c parcs
      20a28aa pardon
      26Ab5a8b pare
      1a3a5b9a2a12a19a5a2a pareil
      24b parent
      2a2a7A12AA19a2a11A2a parents
      27a2a17a parfait
      12Aa6a6A3a4A15aa11a paris
      23a5b38a parking
      b2a15Aa5A10a5a5Aa5a parle
      20a parle de
      56b parle pas
      b parle plus
      24a parlent
      2a46A4a2b10a parler
      54A parler avec
      13b parpaings
      17a1B2A12b25b parquet
      1a22a2a13a5a6a parrain
      a14a10a10a part
      15a part a
      22a parti
      1a17a7b3A29a particuliers
      14A34a partie
      11a1a22a2a partir
      3a15aa5a4a8a1A5A3a7a6aa partout
      a1a1a5a parts
      A2C1A1aa3A2aBBB4BB1A2A2AaAAAB1AACB1AAA2B1CAA2A2AAAAA1ABAC pas
      8a5a12b9A11a3a pas a
      13A42a pas bien
      8a pas comment
      7b2A pas d
      14a21A7A18a pas dans
      5A1A5Aaa1a6A8A10ba3B2aAa11A1A pas de
      10b8a pas des
      24A33a pas du
      13A16a14A3aA pas en
      14a12a25A pas encore
      3A pas enmen
      13A pas envie
      14aa25A pas etre
      13A29a pas faire
      1a pas j
      13a pas je
      41A pas ka
      ab11a13Aa pas l
      1A11a27A7aaB pas la
      11a2AA4b1b5a4a2AAa2a1A2A5ba1a pas le
      10b9B2A11a5b3b8A2a2A pas les
      8a pas mal
      44A11A pas moi
      45A3A pas mon
      7b3a1a6c3a27a1b2a pas peur
      4a45a2a pas plus
      30a pas porter
      2a21b3a pas pour
      a14aA4a31a pas que
      20a4a pas rester
      1A pas se
      13a12a18a3A pas si
      27A15a pas sur
      3a pas travailler
      2a11A2a1a13ba18AaA pas trop
      68a pas un
      4a53b9a pase
      63A pass
      3aaA4A1A4aa4aa1aA4a1a6ba1Aa3b2A passe
      45a passe mon
      3a37aa18a passe ses
      3a6c3b3A2A5c5A5aa11aA4A passer
      14b3A14A passer du
      27c11b passer les
      40a passer ma
      a2A12a23aa6ab passion
      4a passionne
      45A20a passionnent
      49A3b pastry
      49A3b pastry chef
      A17A30b2a1Ac pate
      9c13b25A3A1b pates
      6A57A patience
      14A37Ac patisserie
      49a3fA patissier
      53a patissiere
      26a8a patrimoine
      14a6aa4a21aa1a1a1A4a1a patron
      19a pattes
      65a paume
      4a57A pause
      3aa2a6aa5a5a13a5a15a paye
      2aa12a paye bien
      a11a8a19a7b4a6A2a pays
      a2a37a pays j
      1a47a4a pays je
      61b paysage
      48B12d paysagiste
      30A2c pc
      57a peau
      10a2A3c7A15AA16A peindre
      10b32b peindre des
      10a2A3b41A peindre le
      17a peindre les
      10aA5b1a23b peine
      10b6b peint
      3A4A1b2AA2b3A5AA6A5AAc9A2A4A5A peintre
      10A31ac peintre auto
      10a6aA23C peintre en
      A1A8A5b3A3a1A14ac peinture
      7A15Ag36a4A pelle
      24a pelle mecanique
      23aa pelleteuse
      47a pelleteuses
      48A12c1a pelouses
      a2a6A2a3a4a3a7a12a2A pendant
      13a8a3a pendant les
      a11a28a7a3a pense
      a6a21a19aa people
      35b19a4a pepe
      14b3A26A per
      24A32a perche
      60a perds
      45A12A perdu
      2Aa1a4a1a4A1aA1AaA1aA9Aa1aaA1Aba2A3Aa1a4A1A pere
      41a1A1a5aa1a pere a
      20a pere en
      1A3a7A5a3a3A8A9a20a pere est
      3a9a22a6a10a pere et
      19a20a pere fait
      5a7a5A4a41a pere il
      23a6A16b perles
      31a25a permis
      20a perpignan
      40a person
      Aa12ba3A12A12A22A personne
      1a personne a
      8a8a personnes
      18A pese
      19A2b13A10a pete
      47a pete un
      6a3aa6A1aa2a11aAa2A3A2b1a1a2AAA6b petit
      27a24a petit fils
      10a10a16a petit frere
      2a12a9A6aa3a4a3a1A3Aa1Aca6a2a petite
      2a34b petite fille
      a1aA9A3A2A4b4a21a2a8A petites
      25a29a8A petites choses
      8a10a5aA10a3a6ba1a3b6A petits
      49a petits freres
      48b petits moteurs
      49A2a petrir
      52a petrir la
      1A1Ba9A2A7a1A2a2a2a5aA3a2A5A peu
      14A10b1A5a2a peu de
      11a29a5a peu importe
      1A54A peu pour
      7a3a1a6b5AA1A6a15a1b2a peur
      24B4A22a peur de
      54a peur du
      27a10A3a9Aa9A peut
      63A peut etre
      A8a3a2AA9a3a2A1aa1AbA2A5a1aA4a peux
      35aa8a peux aller
      9a8a12a26a peux faire
      52a peux me
      61a peux pas
      3a30A2a1A peux plus
      32A pff
      29e photovoltaiques
      63a pie
      b2A2a2A1a6a3A3c11a3a2a10AA6b piece
      6b35a2a piece par
      dA1a1bbAAcc12A2A9a4A2A7Aa12a pieces
      3a1aA45A pieces d
      a4a3a1a11A pieces de
      A8aa33A pieces en
      a35Aa3A18b pied
      11A9a2A1g9A2A16A7A pierre
      13a12C13a23a pierres
      27a26aA piges
      27a piges je
      19a18a4a pile
      7c2A28a9a pilote
      7a2A pilote de
      a5Aa16a14a7A piloter
      24c piloter une
      52c10a pin
      10A6a pinceau
      4AB2A1d6ca6B2A12A1b pintre
      4d33A pipefitter
      4c48a piping
      56ab2a pique
      24A pire
      24a28aa pis
      19b41a piscine
      A9e6A19A4Ab pistolet
      52a pizza
      49ba pla
      37ac placards
      20a1a3a2a19Ab7a3a1aa2a place
      18A4c2A10b30A places
      9A8dA18A placo
      17bb2A plafond
      2a47a16a plage
      7a1A8A4a1a4a6a1a3a2a4a14a plairait
      a7a4A3AA7aa7aa7a8a2ba3a1A3a plait
      44a plait je
      53a plait les
      a2ab1c19a11a12a9a plan
      26a34a plan de
      9a24A2A1b19A3A planche
      15a20A2b23A2A planches
      6A plans
      5a1aa37Ac13aA plant
      5a42A12Ac plante
      18a29A12baa planter
      17a44B plantes
      1Aa7A7b2a7A plaque
      3a5A1b6b1A2A5c plaques
      11b11A plaques d
      41c plaquette
      10A3A2ad24A plaquiste
      9a plastic
      A8d1A50a3A plastique
      2A6c plasturgie
      a8a8A42A plasturgiste
      18AaAa29a6a plat
      2b plate
      10A6aa18a5A6ab3a plateau
      50b12b plates
      3a62c platform
      9A3A3Ad2A32A2A platre
      8b11Aa27ba4c1A8Aa plats
      a4a54a ple
      1a11a13a please
      1A1A3a8a3Aa6a1aA4A7A2a9a6a plein
      7a8a11a2A12A12a plein de
      16a pleine
      20a pleut
      2d5A3A7a1A19a15b2A5A plier
      14eb9a1c25a plomberie
      14b plombie
      4A9da plombier
      49a1a plonge
      14A1A44a pluie
      14a10A plumber
      14a10b plumbing
      a2a1a2A3a2a6aAA2a4AAAa1a1AaaAA1AAaaBa1Aa2A2a3A plus
      14a2a13a13A plus d
      7a19a13b5a5A plus de
      17A31A plus jamais
      37a2a20a plus je
      b11a15a13A plus que
      27a plus rien
      3a10a plus tard
      3C3a1aa12A3A3a3a1A8a1Aaa3A1Aa plutot
      27A5a23a2A plutot les
      46a plutot que
      6a17a8a pme
      5d pneumatique
      49Aa2a poche
      45Ab poids
      46b poids lourds
      A2a2a1a47A8a point
      23a36aa points
      8a7a37A poisson
      3A22a37a police
      25a25b polyvalente
      20A44a pommes
      6b53A pompe
      4a10b pompes
      15b pompes a
      18A16a6aa poncer
      6a3a6A5a ponts
      16a8a40b port
      27A4e4A portable
      1a1a portail
      1a8a portails
      56Ab portefeuille
      5A7A2A5A2aA1A6b1A4b7a15A porter
      1a33A10A porter de
      35A porter des
      35b porter et
      25a porter la
      25a2A porter un
      ab22a10a portes
      22a portes d
      10a2c portugais
      9A3A1a1Aab3a14e10A pose
      19A7a pose de
      1b13a6ba11A2a pose des
      1a2A1a1AaA2baa1aAbaaaa1A1aAbaA1A1aa1A3A6A11A4aa poser
      1a11a8a poser d
      4A14a1aaa14A poser de
      6a8a1Aa1bA8a4a6A16a1A poser des
      17b1A poser du
      13A12aa poser le
      1A7aA2b7a1a3a5A33a poser les
      18aA2b15a10A poseur
      18aA2b15a10A poseur de
      19a1a7a29a posons
      a4a21A12a22a possible
      3d3a12A7a11a2aa7a14B poste
      3d poste a
      28b4b postes
      1a20a2b9a9b pot
      62b potager
      15a1a2a1a4a17B4c10a pote
      31b10a15A poteau
      56A poterie
      31a1a potes
      AA8e2A4A poudre
      49a4a poule
      8a6b poules
      aab4AA1AAb1AaaBb2aBaaaaabaa1aaaaaaAaaaaaaAa2aBa3abaaa1AAa4a pour
      6A11a7A3A1a4Aa1a22a pour ca
      a47a14a pour couper
      12a8a4a5a23B10a pour de
      6a30a18b2a6a pour des
      11aa26b pour en
      1A33A pour fabriquer
      2b9a3a12a10a pour faire
      a1a23b pour fais
      1a10A16a6a20a pour fere
      b1a2bA2aa8a3A4A1a1a4a5a10A4a1a pour l
      1a3a1A13b3a1Aa12aa11a2a8a pour la
      1a4a6A1Aa3AA1ab2A2b3b6b1A2A2AAaa2aa4A6a pour le
      abaaAAAA1AbA1A1AaA1AaAA2aAaa2a4A1aaaa1Aaab2A1A2AcAaaAAA1AaAA pour les
      12aa33aa pour lui
      58A5a pour ma
      49a pour me
      33a15a6a pour mes
      1A1a13a1A6Aa12aa7aaa2AAB3a7A pour moi
      1a10a2a21a3a4a5A pour mon
      7a34aa pour notre
      23a5a3A pour poser
      44b pour preparer
      18b2a6a pour que
      5A26Aa10Aa pour reparer
      22a28A16b pour tout
      16a48a2a pour travail
      6a44a2a2aa9a pour une
      aa3a2aa17a13b6a pourquoi
      aa6aa38a pourquoi pas
      1a28a pourra
      9a7b38A5a pousse
      39A22b pousser
      62b pousser des
      13A4A5A1a8A6A1A7AAA4A poussiere
      13A4A35A poussiere de
      20A14Ac2A poutre
      1a34a2b poutres
      10e powder
      26A26a9aa3a precise
      c5A precision
      4a8a8a5a5A11a5Aa5a prefere
      12a3aa2a6a11b10a1aAa2a premiere
      17a9a14a9a premiere annee
      2a4A10a5a14a8a11A prend
      6a8a5a6a19aAc1A2aaa2a prendre
      27a22a6a prendre le
      14aa36A11a prendre un
      14a8aa2a13Aa17a7a prends
      14a12a13A prends le
      45a20b preparateur
      45b5a preparation
      45a3c2a13b prepare
      66c prepare le
      5A2b1A5A4A15A3a1ab5Ab2aa preparer
      44b4a1a14a preparer les
      b4A1a4B17a21a4a2a1a3a pres
      5A1a22a25aa4a pres de
      a2a10a27a presque
      2a2baA1baA35b10D8c presse
      9a37a10A8A presse a
      9A48i8AA pressing
      11a5a1a27a pression
      11a25a19A6a pret
      11a25a19A6a pret a
      10a56A primaire
      62A2b1B primeur
      65c primeurs
      3a principale
      14a1a pris
      14a12A pris une
      a24b prise
      27aa prises
      27b1A prize
      3a1a9aa8a11ab4a2a2A4a6a pro
      3a57a pro a
      38a pro et
      17aa5A16a12a probleme
      4b3a2a process
      5a1ba prod
      5b1cb1A13A3Aa28A7A production
      8b20a32a produire
      11a44a5a produisent
      a6AAaaa44Aa produit
      3a11a47a prof
      63b prof de
      2a47a1A professeur
      2a49A professeur de
      1a3a3bb11b profil
      27a6a programme
      a4A22b3ba programmer
      4a16aa40a projet
      17A3c projete
      3a6a24a13a6a3a6a proper
      56A8a propose
      7a5a3b9a2b1a19a1A3a9B propre
      7a propre et
      37a16a1b propres
      68f proprete
      10a6a15a16A proteger
      8A33A prothesiste
      32b ps
      32b ps 5
      3A26aa9a13b11a ptit
      3A4a53a1c ptite
      A pu
      10a public
      23b9A13a publics
      aa1a6a6a2a13a2a3Aaa1a4aa puis
      28c puissance
      15a28a2a purger
      6b11a8a putting
      1A7a4a7c pvc
      Abb1AaAA2a1aA1Aaaa1a1a2AA5aa1A6A2a1Aa9AA4a3A qu
      45a2a qu elle
      1a1a10a2a16a17a7aa2a qu il
      Ab3aAAa2a3Aaaaa2a3A2a2aa3a19a2A qu on
      3a1d2A1aAAAa2A2aA1AA3a4a4a2Aaa3aA1A3A13a quand
      7b16A22aAa2A2A12a quand ca
      5a quand i
      a10A8a4a quand il
      7A2a9a22a3a quand la
      28a quand le
      19a quand meme
      2aa43A7a quand on
      27a10b3a quand t
      5a14a19a quand y
      4a3a12a2A10A13a2A quarante
      28a3a1a6b2b3a2a2a quartier
      52A1a quatorze
      52A1a quatorze ans
      19a14a1A11a2a7a5aaa quatre
      27A2a10a10aaa quatrieme
      52aa quatrieme a
      a3a4AAaa1a1aBaAaba2aA1bAAAAAa3aa1aAc2aaA2ACa1aaaAa1A1AaAAAc que
      20aa1aa16aAa que c
      5a2aA2a3a5a2a1a11a1a13aa11b que ca
      2a15aA32a7a3a que ce
      b48a18A que de
      14a1a24a3a que il
      aa1A2A2a1a2a5a2a3Aa5a2a2a11A3a7A que j
      2Aa3A3Aa1A9A10a1Aa2AAa3a4Aa2A2b4a3A que je
      21b22a que l
      6a36a12A que la
      15aA4aa5a10b2A3a3a2a que le
      2a15a4A4a5a3A7a21a que les
      50a que mes
      a2a7a24a8A9a que mon
      3a43a5aa que par
      52A que se
      5aab60a que tout
      4a que tu
      a12Aa2A24aA quel
      5a49a quelle
      20a17a2a7a8a5a3a quelqu
      20a17a2a7a8a5a3a quelqu un
      25a38a quelque
      64a quelque chose
      9A29A question
      aA3A1a1a1aaab2A1B2abababAabaa3aaa1a2aA3a1ABaABa1aaaA2aAAAaa qui
      6aa27a2a13aa qui a
      39a18a qui aime
      40a22A qui coupe
      27a7A qui e
      2aA7a2ab6a3a2a1a5a15A5aA7a qui est
      18b6a4a14a qui fait
      20A2a2a2b qui font
      3a9aa28a19a qui ka
      10a3a13a12a qui l
      15aa10b11A qui m
      b2Aa32a4a3aa15A qui me
      14A10c7a14a qui reparer
      12a11a12a3b3a1a qui roule
      26Aa8a1a18a qui s
      17a5a17a11A qui se
      49b qui tourne
      3a9a13a3a qui veut
      14b qui vient
      8a36a quimper
      5a1a2a5a40A5a quinze
      5a quinze an
      63a quinze ans
      42a10a quitte
      15a13a9A14a quitter
      aA2A1aAa3aa3a1Aa1A2a7A4a5a3A1aa8aAa2a2a quoi
      12a15a11a7Aa quoi euh
      2a5a quoi genre
      8a25a10a quoi le
      29a11a quoi les
      35bA2A raboter
      4b9bA2A10b33A raccorder
      4a9bA2A10a33A raccorder les
      56b1a rad
      46aA rade
      13a3a6a radio
      4c raffinerie
      1bAa railings
      1A11A4b4a rails
      61A ramasse
      15b ramener
      1b10a22A rampe
      20b3Ab15a2ba1bb4a1A4aA1A4A range
      38c29A rangement
      66c ranger
      18a12a19b rapide
      64a rappeur
      3A9a52A rather
      17A3a ravalement
      21b ravaleur
      14a12a12a13a10b rayon
      b6aa4aaa4a19a18b8a re
      b7a4a6a47a re a
      23a27A realise
      8a6A really
      55b10a reception
      a4a1a2A5a10b recharge
      60a1c recolter
      2a8a4a5A8a recrute
      b39a rectifier
      21a10a7b7A redonner
      20a redouble
      3A22A14Ac12b redresser
      1a11a6ab1a2baA3a4a3a2Aba12c refaire
      27a31b refaire l
      9a11a19a17a8A refaire le
      13a3aA2a1a22a12A8a refaire les
      17a2a6aa6aaa1Aa18a refait
      15Ab16A refrigeration
      24a16a25a refuse
      1a5a1A2A10a17aA6b regarde
      3A8a7a12A7aA regarder
      4a42a6a10a region
      7b36a regle
      A6aA6a12A15ab2a9A regler
      A4A9a29a2A regler des
      28A16a2a regler les
      5a14a5A15d1a3a1A11a remettre
      5a26a11a3a remettre en
      41a2a remonte
      3a42cA remorque
      14a4Aa1b9a remplace
      7b42Aa7a remplir
      7b42Aa7a remplir les
      5AA2a31a4b renault
      3A17a20a18a rend
      29a10a17a6a rendre
      27a24a rennes
      13b5a6A32a renover
      65a renseigner
      1A1a15A1a4a41a rentre
      15a18a14A2a renyon
      10a10a21A20a repaint
      32b9a1a3a11a repair
      27d4a repairing
      32AA10aA1A reparateur
      32B11b reparateur de
      5A26a8aA1a2a reparation
      44a reparation de
      5a10a8a21Aa9b repare
      5a52b repare le
      A3Ab8ba1A5AAa1A2A1aa1a5BAAAaba1A1AA1A3A1aAAAa1A reparer
      5A19A6a11aa2A reparer d
      9a15A6bA3A3a3aAaA11a3a reparer des
      1a1a11a9a16a1a reparer la
      15aA15Aa3a5Abaa1a5A5A3a reparer le
      1A3b8a1b13A1B8Ba1AB1A6A reparer les
      14A10c6A8A5a reparer tout
      42a4aa11a2a repartons
      4a3A40A1e repas
      56A1c repasser
      58b repasser les
      10A30Aac repeindre
      43A repeindre des
      5a repondre
      11a3a6a18a10aaa1a3a4a reprendre
      3a9a res
      20a2a9dA reseau
      a3b18a9b17A7A reseaux
      2b40a reservoir
      9d11a9B5a1a19A resine
      3A26c resistance
      60a ressemeler
      2b4A2a28a ressort
      49A rest
      12a7a12A4A10ecB3a2A5a restaurant
      38a10AAb6a restaurants
      16A9a10a11A1d restauration
      1A10a13b9bb3a17A restaurer
      12a23bb3a17A restaurer des
      26a restaurer les
      a2a16b5a2A2A reste
      12C1a8a1a18A16a1A rester
      14a5a2a rester assis
      16a16A15b4A resto
      12b3a8A7A15ac9a restore
      44a14aa retape
      41a3a rete
      14A2b5a32b1a retouche
      25a retoucher
      15a21a5a4a2aA5a retraite
      24A6a11b retrouver
      3a3a5A6Aa14a reuf
      15a25a reum
      2A3a1A15aaa9bb4ab1aA5ba5A2b2A1a reve
      45a6a9a reve d
      36bb5a5a17a reve de
      52a reveil
      39A26A reveille
      22aa8a revenu
      1a20b33a2b rideaux
      2A2A7a4a1a2A5AA1a2A1a3A3ABa7aA11A rien
      20a25B rien a
      63a rien d
      12A55A rien de
      50a rien j
      37a rien je
      44a7a rien ne
      55b rien que
      12a14a9a rien qui
      4a9a right
      26A37b rings
      19A34a rire
      4a1a2a2a1A9A11a19a7a river
      a22a21a3a11a roads
      56A1a robe
      3A52b1b4b robes
      14A10b robinet
      7A22B robot
      5b24a17b robots
      13a21a27b rodez
      57a2a romans
      a rond
      20A15c roof
      20c15B roofer
      13b6aa7a roofs
      16ba rooms
      27a26a roubaix
      1a39a rouen
      6A17b16B2bcA7a roues
      5a1A4a16A rouge
      6a15b5a roulant
      2b9a2a21a3aA2a1b roule
      15aa27a roule en
      2a roule et
      10A6bA24A23b rouleau
      4a20a35a round
      10a12b9A9A2a9a8a route
      10a12a22a9a route e
      15A7b9a16A routes
      5A18A21b6A routier
      17a21aa22A ruban
      4A18c7a15A4A3a2aa4a rue
      7b1a23b6a1a6aA1A5a6a run
      9a23b6a1a7A run a
      a4a10a22a25a running
      22a45a runs
      39A ryin
      AAa2b1Aa1a2AcAa1A4A1aA1AaA1A2acAaAAaA1aA1AA1baC2a1baaa1AA3Aa s
      3Aa9Aa2a1a s a
      14b4a48a s alles
      11b s and
      59c s angle
      3aa3a7b5a29A s appelle
      a1a5a7a19a4a15a2a s est
      16A32b8a s eur
      13A3AA7a17a8a7a s il
      32Aa16A s my
      10ab10A sable
      52A3aa sac
      9A3A4A7A3A26d sacs
      18A sacs de
      1aaa6Aa14A4a4aa4a2A7aaa5a2a saint
      2aa saint nazes
      52a sainte
      3aa1a1a1a2aa2a1AAA2Aaa4a5A3Aa2ab2AAa2aA7a2aa sais
      52a sais c
      54a sais faire
      14a16a sais le
      a6A23a31a3a sais les
      2a5a1Aa1a3a8a18a3A sais pas
      5a sais plus
      1a8b14a16a sais un
      12a12a39b saison
      14a12a25A sait
      14a12a25A sait pas
      8A9A38c sak
      62a2a salade
      15aa24a4a7a salaire
      a7a9a salaries
      3a13a1a3a14A10a3a1A sale
      8a46c sales
      14a4a6A3a18ahA2A13a salle
      14a4a30A salle de
      1a15b10a9c5a salon
      44a salon de
      a29a2a7A1a1a6a salut
      52a salut j
      30a2a salut je
      a salut moi
      4a20a42a same
      3A13aAa45a samedi
      17A17A17A san
      35A18b sang
      14ca sanitaire
      3a2a6AA2A8aaa11A1b1a6aA1a3a9a sans
      3aa sans arret
      19a sans qu
      56a sapes
      4a13a8a12a satisfaisant
      49cA4A sauce
      54Ab saucisson
      27A21B sauf
      27A sauf l
      49B sauf la
      53a2aa1a saumur
      27a saute
      25b6d22a sav
      2a10a2a1aa8aa1a5a3b4A savoir
      3a36a saw
      39c23A sawmill
      32A say
      3A14a30A says
      46dA scania
      46A19b scanner
      3a23a23c school
      42A20Aa scie
      63A scie a
      13A20AA1A1ba22a scier
      35A1A1g26A scierie
      28a10Aa scieries
      39c23B scieur
      35a sciure
      30a11a8a scolaire
      2a38A2Ab1A scooter
      44aa scooters
      45b2A scout
      67a screen
      12a13b sculpter
      11a14a sculpture
      2AbAaA1aa5aaa2A1ab1A1aa1A1A2A1Aaa2BAAAAA1a1A1AAaa1a1A2AA se
      3a4aa7a3a16a se ca
      12a14a se fait
      20a47a se la
      1A40A se pas
      23aa16a se passe
      45A3b se pour
      3A52b se que
      35A se qui
      58c9A sec
      18b2A4a12a seche
      49a second
      11A1a1a13a6aAa8a1a3a seconde
      47a seconde pro
      37b17a secretaire
      1a58a securite
      18aaa6A35a segpa
      63a segpa a
      a2A8a4a1aa3a2A6aaa5a1A2b2A4A seize
      a2A5a2a4a1aa6A6aaa5a4b2A3A seize ans
      40a15Ac sellier
      65a selling
      a2a6a3a1a3a5a4a9A7a2aa semaine
      5a17a11a semaines
      12a29a24a semble
      60c semelles
      3b42cA18a semi
      16A senegal
      50a5A sens
      9a3a21b3a18a9a sent
      9a25b sent la
      3A14b35a separes
      11a2Aaa7b12aa3a7a8aa5a sept
      14Aaa7b12aa2a17aa5a sept ans
      11a34a2aa serais
      9a2a11ab4a13A3a9A1a3a serait
      2a series
      3a8a32a serieux
      67a serigraphie
      62b serre
      62b serres
      1a23c serrure
      1b serrurerie
      1bA9A serrurier
      3a serrurier metallier
      3A22A6a30b sertir
      26A37a sertir des
      34a14AeA serveur
      23A9e15AC serveurs
      33B15Aa serveuse
      5a27A1A1a2a3bA2aac7a4A service
      16b8a20a services
      33a16ac servir
      49a1b servir les
      A6A3A8a11aa1b1b3aa6a3a6aaa3A ses
      58a ses journees
      13a18a4a ses mains
      3b3b set
      3A9a30A sete
      26A37b setting
      Aa3A1A7a8aA7Aa1a8a4A2A14A seul
      24A seul dans
      3a3a5a11a11a seule
      a12aa34Ac sevi
      13aa34Ac sevi moun
      3a8a21a15a1b4a she
      50a she s
      2b55a sheet
      b31a4a12a14a1a shop
      2a2a1a5aa2A2aa4a1A6A4b8A2aAa6a5a si
      2a8a23A13A17a si c
      7a37a si ca
      52a8a si faut
      18a15a si j
      63a si on
      a si possible
      59d sieges
      63A silence
      13A simplement
      1a1a9a13b24a sin
      21a5a21a6a since
      9a sinon
      1a32c sit
      20A2A4aA3ab12b9a site
      4ca8A9b8Ac3A27a sites
      7A7a6ba28A13a six
      1A sixieme
      3a9aa37a sixteen
      9a10b14a slates
      22a8a slicing
      51c smack
      b12a11a22b10a small
      32b smartphones
      3a9a1aa1a1a10aaaaa1A4a10a6a so
      20a so i
      37A so much
      13a11a social
      32a13a sociale
      25a7A6a11a sociaux
      a13a3a32a societe
      a13a3a49a societe de
      3a3a9a7a17a5aa5A soeur
      27A23A soignante
      15a11a9a11aA1A4A4A soir
      34b soirs
      3A3a6a2aa1a6b5aa15A1b7a5a soit
      13Aa2bAb4A4A6b1A23a sol
      13A15A6b sol et
      15a13c solaire
      14AA4A8c solaires
      29b solar
      30a1A soldering
      13a6AA1A3B1b soleil
      29b30a soles
      19b48a sols
      8b21a30a something
      a7a2a8a1A1A26A9a3a sommes
      a10a10A28A sommes une
      1A1A1a1aa1b8A3aa2A2a1A8ba3ba1Aa1aAaAaA8aAa son
      19a26a son grand
      13a3a1A21a26a son oncle
      10a13a16a11Aa1a son pere
      17a10A17a3aaA sont
      1aaA3a1a1a5A49a sort
      1a sort of
      a10A30Aa8a14a sortir
      4A1a7a2A3a1a5a1A1A4a23a4a sou
      3b22a25a souci
      3BA4A2A1b6a8baa10A8A11a souder
      1a28aa souder des
      3CA9b6a8b souder le
      a2h26AA3a soudeur
      3aa soudeurs
      2Ab27a soudeuse
      3ca26A3A soudure
      12a13A souffle
      3A6a24a1a17a1a souhaite
      45AA soul
      60b soule
      4a47a11a sounds
      48A1a16a sourire
      4A1a4a1aB6A1a5Aab3aa4bA4A sous
      4A9B6A1b7A30A sous la
      3A9a9A17bA sous le
      31c sous traitant
      41b sous un
      16a29a souvent
      48A11c souviens
      37a spe
      6a7Aa5a specialise
      10c30A1c spray
      8a5a srx
      22A ss
      1aaa2a27a4a1a8a12a st
      61a stade
      18a staff
      a1a3A1a1a1A1a1a4aaa2a8a5Aa1AAa3A17A stage
      28a stage a
      5a17a37a stage chez
      2a9A3a9a9a15a stage de
      2a12a5a stage la
      1b20A12a staircases
      38c26a stand
      4b23a22A station
      11a status
      56a stay
      ab34A7b steel
      3a63A stick
      26A21c12A still
      7A58a stock
      66a stocks
      19a6A13a8a14a stone
      13A12c stonemason
      38b20b stores
      55a9a strasbourg
      A stress
      10a25b structures
      13a3a16c stuck
      15A12a21A12a stuff
      1a3a25a1a1A1a4a7ba4a3a style
      3A6a3a3a24A su
      10a7a24A su le
      49a3d sucre
      50A suffit
      a2a9A1a4a32Aa1a4aa sui
      1A5AA3AbAA3aaA2aa1b2aaAa5A1b1A4AAaaA2aAA2A1AAAa2a suis
      9a9a7a13a3a13a6aa suis a
      30a2b2a22a suis an
      47a suis au
      13b suis costaud
      2a49a suis de
      3A1a7A2a7b10Aaa3a10A3a2A suis en
      a41a11a suis fort
      3a suis la
      25a suis le
      34aa16A8a suis pas
      24aa24A7a suis un
      3a49a suis une
      2a25a19a6a7a suite
      23a32a1a suits
      26a suivi
      5aa8aa18a8b suivre
      8b7c37A10A supermarche
      33c support
      7a6a supporte
      14a supporte pas
      aB3BAa1Aa1a2Aa1AA1a1Ba1a1ab1AaB3aaA1B1b2bb1AaA4ba1a1Ab1a sur
      3a6a15b19aa sur de
      4a5a10a5b1Aa5A sur des
      12a sur du
      A2a19a5a16a sur l
      7aa1A5a4A1aa1A1bAa5a3a2a6a2aa4a6a sur la
      3a2aa2a2A2aa2a2A2A2a2a3A10A2a3a1A6b3a sur le
      1AaA1A1aa4a1AA1A2aa1a1a1aa3A8ab1aA13A2A1a1Ab sur les
      B5A21A11a15a sur machine
      2a19a3A7a3c5a11c3a sur mesure
      27a34a sur place
      a4a11a2AA2a2A8a10A20A sur un
      21A3a4A8A19a sur une
      8a52a1c surgeon
      4a2A5a1a3aA15a4b3A6a14aa surtout
      41b3A surtout les
      3a16a21a surtt
      7b20Aa surveille
      7c54A3a surveiller
      7a surveiller une
      14a suspendu
      33b23a6A switch
      26b12e16b syrie
      5a9a13a3a systemes
      A2AAA5a3AAAAa4A1ca1a2a1Aa1aaaA6aa1A1a3AA1bb5aAc t
      26a1a10a1a7A t after
      60c t alone
      3A2a4a2a27a t as
      3a t care
      19b41A t ere
      43a15b t etes
      9a38a t il
      a4a5a3a ta
      3A28a2a13ab table
      7a19d tableau
      37a11Aa tables
      12a36ba tablier
      25a tache
      51c tacos
      13A12c9b11c7b4A taille
      26a9a19a taille de
      11A8A5a9a11A5a1A3ab tailler
      26a21A tailler des
      54a5a tailler la
      26A9b11a12b tailler les
      14A4A6a29c tailleur
      19A6b29A tailleur de
      1a1a45a take
      37a talent
      3a33a3A tampon
      27a7a5A3a tan
      41b3a8a tant
      41b3a tant que
      3a7a23a16A5a tante
      12a29a2a tape
      12a30a taper
      43a taper sur
      17A39A1c tapissier
      57A1b tapissiere
      3a10a tard
      8a44a tarte
      24A taxi
      A5aa4bA4A5b7a9a10a te
      12aA4A34a te plait
      16a10a team
      31a1a tech
      5a19A7a technician
      16b14bba7b2a3a12A technicien
      5b19B7A technicien de
      a4a9a9A2A1a37a technicienne
      5Aa18c28a9a technique
      43b teinte
      25A6e12A1A tel
      32A19a tele
      32cA10A telecom
      27a4Baa telephone
      32b telephones
      20a32a temper
      33A11b14A1a temps
      13a44a ten
      49b1a tenir
      49ba tenir un
      35aa12aa tenons
      28c23A5A tension
      2aaaAa13a17a18a8A1A tente
      66A tente pas
      20a16a23a terminale
      62a terrain
      3A15b1c1AAa24b10aA terrasse
      24b22a terrassement
      23Ab1BA33Ab terre
      28a26b terrines
      14a tes
      7a22a test
      35A17a teste
      A2a1a2a11AA19A1A11a4a tete
      8a51a tete de
      1a1a1ba1b6a1aa1a3a4a3b6a2bAa8a2a that
      2a3a8a8a4a3a9a6a that s
      1a that sort
      a2aaaaa3aaA1A2aA1a3aAA4A2a3a3aaA4A1AAb1a2a1a4Aaa the
      4a20a42a the same
      17a2a17a17a the whole
      56b2a theatre
      7a10a5a7a15a8a them
      27A14a there
      15a5a thermiques
      1a8a6A thermolaquage
      a4a26a1a1a3a they
      a4a6a thiers
      1a17a5a17a6a5a thing
      27a things
      15a think
      17a this
      20a7a21a three
      1a6a7a8a8a9a4aaA5a ti
      58a tient
      3dA tig
      a18a14A tiktok
      19ba tiles
      20A15b2a timber
      27a14a tire
      13a2bAa8bA1Ab26a4a tirer
      27bA tirer des
      9a17a28a2c tissu
      27a28a tissu et
      9a46A tissus
      1a5bA1aa1aa1a2a2a3aA1a1aa1Aa1a3aAAa4a1Aa1a1b4aa to
      11a to a
      a4a14a5a25a to be
      12A1a1b17a9a23a to do
      20a20a2Aaa to fix
      7a44A12a to run
      16a18a1a3a7aa to work
      6b together
      5A8a5c3a4a5Ab12a toi
      20a8b6a toi la
      4A14a48A toilettes
      3A16Ba12AAa22a toit
      20aa1A5a31a toits
      20a toits en
      20aa7a toiture
      2a17d21a tol
      2b38Aca tole
      2a5A34a tolerie
      2a6AA21c9Aa12a1A toles
      62a2a tomate
      62b tomates
      5a14A3A4A11A5a tombe
      5a40Aa tombe en
      3A37a tomber
      14a ton
      26a tonbe
      32A7a7c tondeuse
      32A14Ad14A tondeuses
      48b12A tondeuses et
      48a12a tondre
      8b1aa12b21a11a6A tonnerre
      a2Aa8a7A30A1a1A6b tonton
      A3a12a34A tonton il
      14A too
      16a14a9A7b11a top
      49b top chef
      2A7A1a29a tordre
      52a tot
      2A6a4A16A total
      18A6b10A4a12A5a touche
      25b28A touche a
      36A touche pas
      35a8Ba8AA toucher
      3a3a3A3a4a6a11a1A5A6a4a toujours
      30a toulouse
      35a toupre
      f4A2A1A13a11a7b23b tour
      A35a7b tour de
      D2a1AabA11A3A12a11b tourne
      A48b tourne en
      B39a11b tourner
      b34A tourneur
      35A tourneur fraiseur
      5b15aa7A6a15a14b tours
      3A15a3A1a3a1aA1a9aA1a11a6a tous
      3A15a3A1a3a2A1a9a2a11a6a tous les
      aAaa2baaa1A1B2A1AA2a2aab3Aa2B1B1A5aa1AAA10A1A1AAAA tout
      43a tout a
      25b6A35b tout bites
      aa1b1aAAbaa1A1a2a4A1AA5AAb7A3A2Aa2AaaA1Aa3aA4A tout ca
      A10a2a2a4Aa1Aa14b3aA1A4BAa3aA tout ce
      25e tout dans
      2a11a10a37a tout de
      3a18a1a11a5a tout en
      12a tout est
      25A27a tout je
      22a10a tout l
      3aa15a3a tout la
      5b13Aa2A1B1b1A1Ac1A1A4A2AbA2a6aa2aaa tout le
      6a2a2a11a2b13a tout les
      22a8a tout moun
      3A2a57c tout petit
      52a7a tout pres
      49B tout sauf
      3A21A9A6A tout se
      1a13a8a9b1a8b tout seul
      1a1AaA1A1aa1aaaaAba2A1A1A3A3a2Aa1A3A1a2aa1a1A2a2AAb toute
      5a2a5a14A21a9a toute l
      1a2aA3a3a2Aaa1a4A7a9A1a3a10A toute la
      49a3A toute ma
      A5a5a12d7A1aa11a3a12a toutes
      6a5a12a7A14a16a toutes les
      56a toutes mes
      23da22b tp
      5a19A tps
      26a15a trace
      2a3A29a19a traceur
      6A traceur des
      23A17B4Ab tracteur
      6AA2b21A8A4ad tracteurs
      23Ab22B tractopelle
      10a11B23aa18a tractors
      26a tradition
      7A2a2a10A29a2a10a train
      10A21a27Aa traine
      6a3a17a1a14a5A trains
      31c traitant
      8A1a32a3A7A traite
      10b traitement
      50A4f traiteur
      55b traiteur pour
      4A9A8ca15a6A6A2b tranche
      7b55a tranquille
      26a29a5a transforme
      8c36ba3A transporter
      aaa1a2A2b1Aa1aaA2AA2AaAaA3Aa4a1a1AA3A4a2ab1a4Ab1aA travail
      49b8a7a travail an
      a53a9a travail avec
      8a43a travail dann
      41a12a3a4A travail dans
      2a1a2A5a25a10a5a6aa travail de
      54A travail manuel
      8A1a1aA3a17aA10a4A1A1A6A2A1a travaille
      12a travaille a
      58a travaille avec
      10a28a10a1A13A travaille dans
      35a21b travaille le
      1AA5baA1aa3A2a7a8A8A1A2a4B1a2a2A1aa travailler
      8b travailler a
      26a17a1A19a travailler au
      a7A52a1a travailler avec
      8b30a9A6A1a4A2aaa travailler dans
      3a17b23a11A travailler en
      6a47a travailler la
      9a2a4A19A12a3a2b3a travailler le
      20a7b travailler sur
      23daa7A29bA travaux
      23b9A13a travaux publics
      61a1c tree
      61a1c tree surgeon
      63a trees
      20A9a tremble
      22a1a2a15a2a2b5a trente
      1A1A27b1A1A1a1aa1Aa2a16A2a tres
      2A53a tres bien
      1A54A tres peu
      2aa9a1aAAA11A11a10AA1A6A tro
      63A tro de
      aa9a2a5AA5a6a1A3A1AAb1A2Ab1a2A4a trois
      27a1a1a9a trois ans
      23a11a trois semaines
      3a8a7a34aa troisieme
      3a31aa19a troisieme a
      17a21c13a9A trompe
      39bA tronc
      39Aa7a14a tronconneuse
      2a5A3A1AA1aaA2A5aaA2aa1a3aa2AaA2A2B1aAA trop
      49A trop chaud
      4A18b8a trottoir
      33A trottoirs
      17b38A trou
      17A14a24a trousse
      1aA2Aa1b2a8Aa9b8a1a5AAa5a1aa6a trouve
      6a1b2a9a9a8a7A1a5a2a1A4a trouve ca
      5b1A8a10aA12b17a trouver
      5a35b trouver pourquoi
      2a2b8A3a1a3aaaa2a2a3a3aa3A2AA5a4a truc
      24a truc a
      24a2a9a truc comme
      46a2a1a truck
      41A4c trucks
      aa8aA7a3A9a12A7AAA trucs
      56A trucs de
      1a2A1ba7aAa2A2A1a1A5AA5aAaaAa1a1aAb5A6A2a tu
      5a8ab29a21a tu es
      44A tu peux
      aa15a7a17a6Aa11a3a tu sais
      52a tu veux
      1a1a1a24a9a5a4a5Aa1a6A tu vois
      20b11A tuile
      20e tuiles
      1a2d2A tunes
      3ba11a11a tunisie
      16a6a38a tunnel
      a38a turning
      a18a14a turquie
      3aa tuyau
      2A1d9A1a16A tuyauterie
      3Ag9A13B tuyauteur
      4b tuyauteuse
      3AA18c7A tuyaux
      25a11A7a twice
      15a28Ab6a two
      2a22a4a25a type
      1B1ab2AA1AaBB3A3AAAAca8AaaAAaa3aBAabaa2AaA3A2a1Aa1a un
      3a54a un a
      16a11a12a7a un an
      5A29b8aaa10a5a un atelier
      68A un bureau
      27A14A un cap
      41b un capot
      9a7a6a2A8b10A un chantier
      20a4a un college
      3A17a3a un coup
      41a un de
      a un ecran
      3a23a2aa32a un eleve
      66a un entrepot
      43A1A1a un garage
      27a14a un garcon
      13A10A21A21a un gros
      33a34a un hopital
      14A12A40a un hotel
      14aaaa25a12a un jeune
      11b1a11b1a4a16a2a un jour
      44A18A un local
      22a2a un lycee
      19a un m
      44a3b17a un magasin
      4b10A1a11a2a4A3a7A1A12A un metier
      5a35b3b un moteur
      11a10A un moule
      17Aa2a3a un mur
      49a un patron
      33a2a4a2a4aa13A un petit
      3Aa9A2A2a4b1A2a2a7AaA un peu
      4a1b un plan
      3a40a12a9A un poste
      15aa un pote
      56A1b un pressing
      49cB un restaurant
      50a un resto
      28a5a22a un site
      2a7a4A7a2a9a9a14a6A un stage
      20A un toit
      b un tour
      2a23A6a3a2aA24a un travail
      a4b14a3aaaa2a2a2aa3a8A5a4a un truc
      44A un velo
      16a30aa un vieux
      16a10a9a10a2a un vrai
      aa1aa9a uncle
      41a22b under
      aAa1a1a1aA1A1cA1B1Aa1A1Aaa4B2b1a1A1A1Aa1aba5B1aA2a3AaA1AaA une
      1a2a1a8a11b13a4a14a une boite
      33a10a20a une boutique
      5a45a une chaine
      63b une corde
      3a5a3a8a4A13Aa une ecole
      13aa11a6a29a une entreprise
      27a16a6A une equipe
      a18a9a3a1a7a6a une formation
      25b une fuite
      7a2a46a une grande
      A56a une heure
      53a4a2a6a une jeune
      6a17A une ligne
      A4a50a une machine
      13c3a11a29a3a une maison
      3a15a33a une meuf
      24c une pelle
      15a16b4A14A14a une petite
      7a2A7a une piece
      a6A50A8b une presse
      56a1a une robe
      39d23A2A une scierie
      14a11a une semaine
      63b une tronconneuse
      B3aA1a2a11A5a12A une usine
      24a18a une voiture
      32a4a une vraie
      7b9a2ba10a1A6A7b4a4a3a2A up
      18B up my
      68a up on
      21a32a up the
      d usinage
      E2A1c1ddAc4A1A4A4Aa1aAA7aA1A1AAB1A6A2a8A usine
      A3ABabc31a15A2a usine de
      5A2b usine ou
      4bb1AA1A3A13b25A13b usines
      6a10a3a2a2a7a14a3aaA4aa va
      6a42aa va bien
      35a va je
      13a8a3a vacances
      12A32A vacarme
      8A30A7A7A7A vaches
      1a1a1a2A1a1a3Aaa1a3a2aA5a1a1A2d1a2AAab1Ab1a1a1AA2aa vais
      20a28a6a vais been
      1a11a27a6a3a1a8a vais fais
      1a12a19a14a vais fere
      18a5A16a6a13a vais got
      49b2a vais travail
      4c23A29A valeur
      28A12a valise
      b1a1a4a29a vallee
      38a23A2a vandre
      8a46a9c vanne
      4b48a vannes
      28c variateurs
      34a vas
      34a vas y
      62b2b veg
      8a53b vegetables
      5A35Aba2b20a vehicules
      27A4A8A2bB velo
      30A12Ac3A5A velos
      48a4a11a vend
      38a17A5A vendeur
      56A5A vendeur de
      48A vendeuse
      53A2aA1a2a2a vendre
      53A8A2b vendre des
      18a vendredi
      20a11A4a11b veneer
      17A23A1b venir
      1a1a64a venissieux
      15A20A vent
      45aa19a vente
      3A18a8a venu
      48A12b ver
      22b verandas
      a4b1a verifier
      6a3B24A1a4Ad3a vernis
      15a5a5A21a8a verrais
      1A1A3a1cAA6a3c3A4c3A12A10A1c verre
      18a3a8a verre et
      1d verrieres
      3a23a10a2a vers
      11c10A verser
      41a6a12a vert
      17A1a1A2A11AA28A vertige
      48b verts
      56a vetements
      55A veterinaire
      41a veulent
      4aA3aa2a5a3aa2a3a1Aa1A4aaa1Ab1aaaabab1b3aA3a1aa veut
      10a8a23a5b4a5a veut apprendre
      46a3aa veut bosser
      13a32a5a veut devenir
      3a9a13a6a21a7a veut etre
      7a12a2a3a3a10a3a1a1a1a veut faire
      3a1caa1A1a2abaaaAa3aaa1aa3b1bbaabAa3b3aAaaa6a2a3a veux
      2a11a2A18a9a1AbA1aaA veux apprendre
      a5a16a7a3a6AA1aa1aA1A9a1a3a veux bosser
      14A19aa5Aa10a7a veux changer
      24c41AA veux conduire
      13b9aA veux construire
      1b24a veux continuer
      49a4aa8a veux devenir
      11a2a9a20a3a6a4aa veux en
      12aAaA1A2a2A5a1A1a5a6a2a2aaa veux etre
      1A1ab1a3aa1aAaaa1AAa1Aaa11a1a5a3aa1AA2A2aa1Aa1a1Aa veux faire
      5a14a35a6a veux fer
      5a6a1a2a12a2a1a veux fere
      1a3a12aa2a8a1a2a4a3a13a3a veux fr
      2a14a5b3A26a veux la
      3a11a4a6a13a14a11a veux le
      29a6a veux les
      19a39a veux metier
      16a34a16a veux monter
      1A11A1a1a6Ba1A1a11A1a2A5A15A veux pas
      15a9a19a1bA veux reparer
      2a13a12a7a3a veux savoir
      28a veux t
      24a1A14a3A13A veux tout
      a57a veux travail
      8a4a6a21a6A1a9a2A2a veux travailler
      14aaa10a25a12a veux un
      32b4a veux une
      5a31a1a11a veux y
      23A16A12Aea viande
      52A vichy
      15A25a3a vidange
      8a7a9A13a vide
      2a3A35a video
      a10b7a videos
      1a4a25a1b14a3A7A vie
      34a vie a
      2A10a1a10Aa14a2b4A8A vieilles
      5a8A11a10a4a viens
      26a15a viens d
      37a3a viens de
      5A8b vient
      45b vietnam
      5A21a9a7A vieu
      11a13a9a4A3a2aa10b1A vieux
      A8A1aa1ab7a5a1a15aa5aa6aA village
      1a12a3aa3aA4a16a3A10cA5A ville
      21a39a ville de
      2a18a19a7bc vin
      2a10A2aa1a4a16ab19a vingt
      2a29a8a vingt minutes
      2b16A7a25a2a11A vini
      27a14a vire
      24A11a4a8a virer
      A5b11a23a14a2a vis
      41a18a vis a
      23a23a16a vise
      a5a1a3a13a40b visite
      6b30a visser
      8a13A8a9a26a vit
      8a32a vit a
      33A7Aa13A11a vite
      7a22a10aA1a vitesse
      19A2c19a vitrage
      32a19a15b vitre
      68a vitree
      1A14c18A31aA vitrees
      19aA1A9a35d vitres
      18a5a27aa6a1aa vivre
      3a1b4b2aa2a1A2a2a1a3aa1a8Aa1a3AA1a1aa1a1a1a2a2a vle
      13ba7a2a6a11a10a12a vle fais
      27a25a2a11A vle vini
      5a21a12aA19a voie
      3A3a1A5aaa2A1aA1a4a2aA2a3a1a3aa2a7A voila
      29a34a voila c
      a4a5a29Aab voila ce
      4a58a voila mon
      1a1a1A14a11a1a4A1A3a14aA4aa voir
      45a voir les
      11a11d9A17A voirie
      ac1a9A16a9a5a4aa5a1a2a2aAA vois
      aa50a4a vois bien
      5a18a6a26a1a vois le
      1a21a6a15a20A vois les
      13A vois pas
      a13a14a7a4a5A voisin
      33a24a voisine
      6a10aa5a3a16a voit
      41a1A1AA voitur
      3A2A10A5A17bca1AAAA1a5A voiture
      2A6a32AaAa13a voitures
      24a volant
      22c12a vole
      25a33a volet
      1A3A11a4A4a7c volets
      19a10a3a3A11a2A6A volontiers
      1A10b volutes
      13aaa11b25aaa vont
      34a12A9a8Aa vos
      34a32a vos ecoles
      57a8A vos eleves
      7a28A2b23a vosges
      34A votre
      2aa1a2aa1a1BA5A3a4a5aa5aa5aA3Aa1a4a voudrais
      3a5a16a25A voudrais apprendre
      1a32a30a voudrais en
      13B15a29a voudrais etre
      1aA8a1a1a1aaa7a4b5a4A1aa4aa3A voudrait
      3a23b voudrait devenir
      a2b2a35Aa voulu
      A2b1b15a4a5Aa2a7a16a vous
      21a4a6a10a16a vous plait
      21a vous voyez
      21a voyez
      6a5a3a4a5a2a2aa2a10aa1b8a3b vrai
      16a10a2a9a8a vrai metier
      32a4a5a5A1B vraie
      11aAa1a vraiment
      37a vre
      44c1A vtt
      2bA5a2a2a7a7a4aa vu
      9a2a24a vu ca
      3A11a47a vu les
      63A vu mon
      3a14a vu un
      10a9a vue
      13A5a1a wall
      10A2a3Aa3a walls
      7a12b5a8a1a3a2aba2A2aaa1a want
      7a5a6a5a8a1a3a2a1a2A2a1a1a want to
      1a1a8a1a14a19a wants
      1a1a8a1a14a19a wants to
      66c warehouse
      2aa2a7A20A13a was
      12a22aa12aA3A4a way
      b2AaaAabb1aabaa1aa1a2a3Ab4A3A1a2a6aA8a5A2a we
      17aa we do
      b6aa4aaa4a38a8a we re
      7a1a32a15a we run
      34c web
      53a1b3A wedding
      20a14A5a5a3a1a2a week
      56a week end
      41a5a3a1a week ends
      41a weekend
      2Ab welder
      3b welding
      16a10a wesh
      2a3a2a11a what
      2aa what i
      25a1a17a whatever
      44ba13aa wheel
      44b wheel all
      a4a7a1A35aA when
      15A35a when it
      27A4a7a who
      17a2a17a17a whole
      33a wi
      33c wifi
      24a43a window
      33c1b32a windows
      37a26a winter
      28aA wiring
      3b11a1a5aa5a1aA1a1a6aaaa1Aa1a1a7aa3A with
      15a7a8a13aa15a with a
      1a1a46A11a with my
      9a34a wk
      3a won
      3a won t
      35baa wood
      35a woodwork
      A5a1A5a1a3a8a5a1a1a1ab2a3aa13a work
      41a7a work in
      8a2b45a worker
      14a8a2a14a7a1a15a working
      22a12a23a workshop
      3a1a1aAa3a8A8a2a18a would
      34a2A15a would be
      34a writing
      1b8a11A1a2a19A4a wsh
      7b33A x
      7b x 8
      aaa4AaA1aA1a2A1A1b2A2A2AaA1a4bb1AAA1AAa2bAA1bA1A4AA1A1A y
      3A1A1Aa6a3A10A7a1a4a2a5A1A2a6A y a
      a13a24a y en
      8a5a5a35a4a3A year
      13a year old
      37a14a3a years
      5A1a5a yem
      20a yes
      3A14A1a9a13a yeux
      41A7A yinm
      5b6a5aa20a12a yo
      17A2a6a9a2A7a you
      3a30a7a youtube
      61a1c zarbre
      9A zero
      3A9A zieu
      20d zinc
      20c zingueur
      aaab1AaAcaa1ac1c1ba2B2AA2C1a3AcAa1aBbBAa1A2cc1aaaAAba1aaa1B2a ~_a_
      3a2A1b1a5A2a3A3Aa2b1a2A2B9bA7a4f1Aa1A ~_ab
      bbAb1AA3a2a2a2aAaB1AA1A2AAA1a6AdBAA4aaAaAaA1A1A3A1A1A ~_ac
      AAaAAa1bb1a4aaa1A3AAb2a3Ac4AA2aA2A1aA1a4AA3Aa4b ~_ad
      c1a3b2aa5a3a9a9A2a ~_ae
      3AAa1Aa3AA11a2a10Af1b5aA2a3a4b5cA ~_af
      AA3A1Af1AA1b1A2a1AAA2aAAAaA1AAaa1Ae1aB2A2fABaa2bAA2b3AaAa1a ~_ag
      51A6a ~_ah
      Aa1aA1aAaAba3ca1aAA2aABABa1B1BAaAbA2bAd1ABa1Aa1aABBA2A4AaAa1a ~_ai
      3A1Aea9A7b11Ac17a ~_aj
      22a1a9a5a1ab2a2a3a1b2aa7a ~_ak
      aC5aaA1b1bc2AabAAk1aAAcaAA1AaaFbbBAa2d1bA3BB1a1B1ABAaabAb1AAa ~_al
      aA1BA3A7a1a3A2aA3b1A1A3c3A2a4aaA3dAAbAab1AAc1a ~_am
      b1bcb2aaab2ba4acaa1aBcbababbbAadc1bAaacAcaa1aBAd3A2c1A1aaa1bA ~_an
      aaab4A1a3abbea1a2A3c5ahA1AaA1Ac1ABa1Ac1A2b4aa2b1AAAa ~_ap
      AABdaaABBBAbf1baABBAcBAAAAA1eA2aA1bAcAbA3aA1a1B2A1a1B1Ac1b1abA1A ~_ar
      Aa1baagBBAA1A1aA1aAA1A1c4AAbAbB1ab1AAAAaA1AaAAbaA1A1A2A1AAAA1d2B ~_as
      ab2Aac2A1Aa1AA2AbAA1A1Aa1aAa2Aa2A1A2AAa1a2A1A2b1baAAAA4A1A ~_at
      1BaAA2aAaaAabAC2A1aaA1ABABba1abA1A2Abac1AAAb2bbcb2AaabB1AaABbBB ~_au
      aAababca2c3A1AAa4AaA1A2aa2ABaAA2cAA2A1AAA3aaaB5aA3c ~_av
      f5A2A30a ~_ax
      26b34b ~_ay
      1c1bBBC1AaAAbebBAbbaAb2bc1aabABd1bc1aA1AC3a1aA1bAfcb1BA1bBaAAbaabB ~_ba
      aAbb1aAaba2bc2acaBb3aAabA1aBAb1aababBBb2bba1ba1cbb1a1Ac3AAaAAa ~_be
      2Aa2babAA2AAbb1AbAba1aaBBA2ABAAaAAabaBA1i1bAAb1Aa1a2a1AAAA1f1aAe ~_bi
      b2a1c1a3AbA3aAa1AA3e1A4AAA2aAb2b5aAAa5e1A2A4a ~_bl
      3a11aa24a2ab4A ~_bm
      1BbBaAba2CBAAB1ab1BbA1aABA1fAbbaaacbBAbBaBB1B3bBCebhaaA1BdaAcaaAaA ~_bo
      BA1CbbABcBabBdA1bA1Ac1A1Ba1BcAAc1b1BBA1bAaab2aA1acAaaAABaBAA2a1AAab ~_br
      AaA2BA1A3AaAAAa2Aaa2b2aAaAAa1A1ab2Aa2A1aA1AcAabb1AAAA1Ac2A1c ~_bu
      15A1aa4A2b10a2a15aa2a ~_by
      A1ba1a1aAaA1a5bAA1a1a1AbbaA6A2aaAcABaa1AA2aaaAA1a1aa1aAAAA ~_c_
      AAA1AACbabac1BAA2BgAAabbac1aac1bAA1A1AABccdCcAA1CacAcbcAaabBBaC1Aba ~_ca
      1a39a26a ~_cc
      aa1BabcaABa1a1A1B1aA2a1aAAB2Aa1aAA1AaA4a1A2A1b1A3aa1a1AAAaaAA ~_ce
      CCfC1daeaaaabaAebaA1bBba1a1CBBaAbCAaeB1ABc2a1Cb1abbabAaBa1abA1aba1BA ~_ch
      1AcAcaA1a3A1AaaAA2Aa1A1bA2dA3a3AbAAA1AA2A3a2ABAa3AA2BA ~_ci
      baAAAaaAAAA2CagbAcABAA2A1BAb1A3AAAAaAaA1A4b1A1Aa1bA1ab1AAabAAb ~_cl
      3A26b25a ~_cm
      e4a16A ~_cn
      baa1AAab1baaBcA1faa1cBbad1B3bDa1bAcAa1bAadA1aBBccbA1c1g1ABbba3ABA ~_co
      1AB1aAA1b1A1AA5c1b1cc3A3AAab1aA1AB1AAbA1BAcaa1BbAaAb1aAAaaBaa ~_cr
      1AdAB1AAba1a1AbAAAA1AA1A1A1AA1B2B1AaAbaAAAaaC2cgAa1Aa2eAa2e1AAAA ~_cu
      2a30c7A2dbA ~_cy
      baAA2bbA1AdbbaAaaAba3ca2cBAaa1AA1aaAAAbbbaB2ba1aab1BAA1A2aba1aa ~_d_
      cb1BbAaaca1ab1C1A1aaa1Aabaa1A2aaBAAaaA1BcA1aBaAab1ba1aAAAa1AAab ~_da
      B1c1A1BaCa1AbCabaa1AAaa5aB1bcad2aAB1A1CbCabbCB1Abc1E1AaA1BaA1AAc ~_de
      aAa1aA1AA2bA1BA3Aa3cBa2AA2AdAa1aaAdAAABba1aAab1A1baAba4baAd ~_di
      14a1A ~_dm
      4Aaaa2AaAa1Abab1BaaA2AeA1baA1a1A1AaaA1A1aBA1BAAAcB1AC1bAB1AAA ~_do
      21b3A13a12a ~_dp
      A1Aa2a2aAA1Aa3aaaA1aa2A3A6a1aAba5a1aA1A1bae1A2A3AB ~_dr
      2aaa1A1a1A2a1aA1A3Aaaa2A2AAaA1abAa1Aaaab1a1AB1a1aaAbb2BaAA1a1A ~_du
      54aA4A ~_dy
      ab1Aa2A1a2Abbabdbb3a1A1bb1AA1aba1aAA1A2a1aaA3aAa3aA1aAabaAaa ~_e_
      4A7A1faAa2Aa1cAaA4AAA6a1AaA4a1Ab13a1a ~_ea
      6a29Ah20AA ~_eb
      A1A1aA2a1a2aAaAA1AAA1AA1AcAaAAb1a3AA3A4AA1b1bA1A2A1a1aA1A1b ~_ec
      13A13A1a24a1a4a1a ~_ed
      3A29A5a ~_ef
      11b8a5a4a8a13aa ~_eg
      aa1a1a9A7a ~_ei
      1a6a7a2a5A2a3abaa2aA5b1aa2Aa2a1a3A1A1a2b ~_ek
      1AAAAaAABAA2a4A1AAAABA1ff1cAaAA1Ba1A4b1Aa2A4Aa3Aa1fA1aAA ~_el
      A1a2abaa3aAA5A3AAAaAA3a1Ab4b3AAa3a1a1aAb2a2a ~_em
      1aaaab1A1aAaa1AdbaAbaAacB2C1daa1B2AAB1AaAa1c1d1A2Abb1cAaaAc2aB1bA ~_en
      2a4AAadAa4AAb1aa1a1a1a2A3A1a1a1bcAAAa2aAA10A2A2a ~_ep
      A4b9ba6aA2aaa1a4a1b3a1a2A3c4A11a ~_eq
      7a6A4b4a10A1aA5a4Aa10Ab ~_er
      A1a3AaA1Ac1A3ba4a4A1AAA2b1aAB3AABA1aCA1AA3aa2A3A1a ~_es
      a3aAb1AAaA1Cc2bb2dA1BBaccA2abaa3aAB1a1aaa1ba1AAb1A2bAaBA1aba ~_et
      1A1A1A1A2a1AA1A5a4aaa6a1aaaaa1A2a1aa1aa1a2aba1a1aaaa ~_eu
      2AB1b2A2A1aeAa2aA3A7a3a4a2aA3bA1Aa2a1A5A1Ba ~_ev
      A3a1b2bA6ABA1d2b1A2A7AaAA2a1a4a2A8b3b ~_ex
      1bab1aAdca1babA1A1adadaa1bAA1Bb4e1a1ba1BaAaB3ade2bcaA1a1aBaA1aB ~_fa
      BbADA1AAaa1Bf1aA1caaA1abDAA1A1cAAaacbBAa2AA2Ab1bCAba1cd3AA1abAcac ~_fe
      babBAAe1BbaA3aAAAAb1cB2aa1a1k4AcbAacAA1bba2AAaaaa1A1BA2Aabaaa ~_fi
      A2a3aaa7dCa1b2A11b4A1ba1aaB1a1A3A4cAA2ac ~_fl
      1BaaaAaaB1aikaA1B1AAAABAb2AbbAb1A1ba1AB1AA1a1A1AaaadB1b2a1a2dAAA1B ~_fo
      e1B1AA1Bd1A2A1Bfaa1a2B1BAABA1ab3cAABae1Ac1aABaaaAbA1a1BAA1DaAgA1B ~_fr
      3B2a2A1d1Ad11ca1A1bA1cA1b4Aa1A4A4b12A ~_fu
      8a7c45A2b ~_fw
      1c1caaA1A1AaABAba1bA1A3AbbAAA2aA1AaAAAda2B2aA1A1eA1abAbab2A1A1A ~_ga
      Ab1b1caaaaBAAa1cab1aAA1AAb3a1aAcc1AaA1A1aAb2AA1ba1A2A1b1A4A1A ~_ge
      17b2a3a9a19b1A6b ~_gi
      8b7b2A11a21c3A6a ~_gl
      AAA4aA5a1aAaAca1dBAAA1A2A1A1AAA3A2b3aaAAbaA3a1aaAa1A ~_go
      Cbb1abA2AbaacA1a2aAAAaeBa2aAAAAA1eAAdA2B2caAAaaaAA2A1AAAbbccAaa ~_gr
      A1a5A3a11a7a3Ab2a4a7a5aa4b1b ~_gu
      3ab5a5b5a1a14a5Bb20a ~_gw
      14a22A ~_h_
      A1a1B2AaAaB1a2AA1abaABaca1caa2aAAbb2AAA1ab2b1BA2c1AcAA1aAaaaAA ~_ha
      1b3A4a2d1b1b2a2aA2b1a1a1A2AaA3AaA1a1b1A1a1aAbb1AAcbA3aA ~_he
      1a3A2A6aAa2bA1A16A1A1A4AA1aA1a3a1A5A ~_hi
      bA2AB2b1b2aB2bA1A2AAfAbAA2Ac1A3AA1A1AAAA1A1cBaAAb1dbA1bAAAA1c ~_ho
      28c5c ~_ht
      a2A1A1aA5A1A1aAa1b2A3A1a3abaA2A3aa1ba1a1A12a1a ~_hu
      5b2a15A3a1A10c3A1c5A4a9b ~_hy
      ab4aa1A2A7bA1AA1aaA1a1Aaaa1bAA1AA1cb1aaaAAabA1b1A2A1AA1AA ~_i_
      1a10Aa5a2a21aa6a3a3a ~_ic
      a7a3a6Aa13aa13A ~_id
      12A21a26a ~_if
      a2aabAca1aA1A1a1a2aa1Ab1aAa2aa1A2AAa1ab2Aa3ABA7aAA1a2BA ~_il
      3aAAAA2aa2A1AaA1acaAAcA1A1ba1a1a1AA2aA4a7a2bA3A1Aaga ~_im
      1BdAa2bacbAaAbb1B1aAa1BAAa1caA1ahabA1bb1b1CA1AAAADABABBbA1BBBAaA1b1a ~_in
      1a12a10A4a1baa1B31A ~_ip
      5a5ab17a7a6a4Aa4A11A ~_ir
      AAA1d4aa4b1BcAAdc4A1a1aA3Aa5a2A4Aa2A1a2AA4aa ~_is
      6ab3aAa1AAA1AAc2aA3A3b1ba1a6a2a8AAa1A3a1a ~_it
      b1aaB2A1Aaa1Aa1Aa1AAA1aaA1B1A1a2aAAa1AAbBAAAAb1BaAAAbAAbA1a1AAABAaA ~_j_
      a1AC2Aaa1AaAA2A2B1AAAa1ACA1AaAAbbABABaAAAABABa1AA2AcAAA2d1A1BAAA ~_ja
      1b1a1A2A2aA3aaa1AA3B1a2B1aB1a1aAAAa1BBbaA1AAB1a2bAA2a1Aba2A ~_je
      11a26a ~_jl
      3A26a4a5A1A1a10A ~_jm
      1AAaaAbBaaaaaaA2AbbA1aB1cAa1a3A1ea1A2AAA1bAbAA1b2aAA2Ab1AAd2dA ~_jo
      3a7aa6aA1A30a6b ~_jr
      A1abAAa1b4a1A2a8b3aAaa1aa1aAa2AAab1AAA4aBAA2AAaAa ~_ju
      36a21A ~_k_
      2A1aaAabcAAaaabab1fca1aAA1aAa1b1a1AbAa2AabaAdabaAbAAAA3a1aaA4a ~_ka
      5b1b2A5a5ab16a8A1aaA14a ~_ke
      1aA1a2AAa1A2AAaAaba4AA1aA1aa3aAA5Aa1A1eAc2AA1Ab6a1A ~_ki
      10Ab3caA25d5A4a ~_kl
      a26a3a3A5A7a2A4a ~_km
      4a5A7b16A4b1b1aA2a5aa ~_kn
      1aA2A1aa2AaBa1ba1cAa5a2bAa1ba5Aab1a1caaa1AaaAc1A1aa1b1adA ~_ko
      3A17a2a7a1a1ab17a5Ac1a ~_kr
      2a35a9a8b ~_ku
      AaBbAca1bBaa1AcBAAA1Bc1aCcBAaAa1ab2Aaa2aa1Ab4BaaB2BCc3BBaAaa ~_l_
      2bA1a1bb1ca1ac2BA1b1Ada2A2AA1AAaaAdadAAaAAA1a1aaAaa1AAba1cB3AAb ~_la
      AaC2Aa1AA2AabaA1aAb1A1AA1bcAAa1aABaBaa1A1AaAAABA2aAAaAcaB1B1aAca1A ~_le
      C3caAlbBAd1bAAaac2ABaBaabaAa1b1a4AAcA2B1AABBabab2bc2Aaa2abA ~_li
      1bA3aAa2a1aa1ab4A2ea2AaAA1AaabAaAaa2AhbABAA1Aaa1AaAAbbB2cAb ~_lo
      16a7A7a5a1a3Aa1a11b8A ~_ls
      A4a1aa2Aa7aAAa3d2Aaa1AA1ac2B1a1a1aa2aB4aa2A1aA1A1A ~_lu
      3Aa2a14a1aa2a6b5A8Aa1a3a2a3aa ~_ly
      aAbb1Aa1AAaA2aa1b2Aa1bA1Ac2AbA1AABC2A1AAAA1AAAaAa3aAAA1AAA ~_m_
      aAAdCbaaA1BBafBBacD1AaABaabbCb1Aaa1aadaAAa1bAAabbAAaB1abfdb3eA1cba ~_ma
      51c ~_mc
      2aa2a3A1a1aa1A3a5a3aa5aa1A2A3aAAB2A8Aaa2a ~_md
      bfaBBaa2AaAA1AA1BBAbabbBCD1BAABa2aDd1AbbADbabc1AB1a1aBACBAaACaA1CAa ~_me
      b1acAc2a1aA1a1AA1a1A1aAb1a1abaad1ab3AAbA1A1AA1c1aAaaA1dA1b1A4Aa ~_mi
      a6a1a5a7aa1aa3A2a3a10a1a2a1a ~_mn
      AAA2AbBBABd1a1A1bbdAAa2AaBa2AC1A2AbAAD1BahBadAa1Aab3AAbAABA1ABa ~_mo
      1A1aA1AA1A1A1e1A1ca3bAAd2AA3AA1A1A2a1BA2AAABAAA2A3aa2A1A1A ~_mu
      Abba2aA1A6aa2A3a1A2a2B1AA7aA4aA2a2aA2A3AaA ~_my
      a1a2A5b1Aaa1A2b3a2bAA7A1A1a1a3a1A6A2A7A ~_n_
      A1ab2a1Aba3a1Aa1bA1A1BbAA1c4a2AA4bA2a1Aa1daaaAB2Aaa3B ~_na
      13a21a1a8a ~_nd
      aa3aa1AA2aCa3B3AAAaBaAA2AaAAAB3BaaAAAAaCBAB1DA3aa1A4Ah ~_ne
      A7A4a1aAa1aa3bA6a1Aa6aAA2AaAA1a1AAA4A1AA1A ~_ni
      C2a3a4aA1A1A2AA2B3A2A3A3A7A1AA2A2A2A1A1A2B ~_nn
      1a3ABb1B1bBBb2AAaC1BAaA2AbAb1B1BbaA1Aa1a1ACBaAAA2abAABAaAbAAAB ~_no
      ca2aA1AA1A2AA8aAA2AA4a8aA8a2A2A4AAAba ~_nu
      a1BBa1a1A1A2A1a2aAA8A3A7A1b5Ab1ba2a2aa1A2a ~_o_
      6a2A1a1aa13A1a1b1A9aA6b2a11A ~_ob
      25b3a17A4a5a8a ~_oc
      1A15A15baaA2a3A1b3A1Ab1A2Ba1a6b ~_od
      13c3a1b33a ~_oe
      1a2a2a1a3AA1a1A2a2Aba5a4a4a2a4bA1A5a3a3cc ~_of
      46A ~_oh
      12a28a4a ~_oi
      39a4A16a1a ~_ok
      13a3ba7aa7a1a3b14a2ba ~_ol
      2a26b26b ~_om
      a1ba2a1b1AAA3aA1A1a1Ac1AA1d1AcbA2AAaABaB1BAbAAa1BAAbA2A1A2AbA1a ~_on
      c2A1Aaca4A1AA5A1b2AAA1f1AA3aa6a9A ~_op
      2AAa1AAb1a1a1aAAA2A3A2A2A1aaAbacBA1A2a1a2A5b1A1A1baAg1ecB ~_or
      1aA8A22a1b25A ~_os
      10B6C25d1AAA1Ab10b ~_ot
      a1aA1a1Aaa1a1Bb1AabbB1bb1b2BABb1bA1B3cAaA3B1cb1ACAAa1BAA1A1A1A1b ~_ou
      5a9A8A19A ~_ov
      14a17A4A1a3a1a3b2aa1ab11a ~_ow
      a8b1a22A33b ~_oy
      1AB1abAb1ad1AcBA1cCA2Aa1aAa1eB1BAb1CBAa1caACCCAA1bCedbaCaAD1c2CAaAC ~_pa
      3A2D23c2d ~_pc
      1CA1aBBAaAeA1C2BfBA1CbAe2DBAaB2A2A1B1AAfBC1dABBBcAa2aAB1fb3ABB ~_pe
      32A ~_pf
      8A6A4A7ac2aAaA2b5A4a5AA4A6a ~_ph
      cB1AdAabBagAA1AA1d1bAABA1Be1C1AAA1AAA1A2BAdAaAAAbAAba1A1a1BaA1baAaBB ~_pi
      aBfBaaAaAdCBADhbBbiBBaAAA2ba2BB1B1C1bcAABBABab1cbaC1CaB2AAaa2A1aA ~_pl
      6a17a8a ~_pm
      5d1A19Aa15ba1A ~_pn
      1daababBAad3Bd1AAcbcaaAc1b2a1bA1cc1aA1Ba2BdA1Aba2CaCcBA2fAA2AB ~_po
      dA1aac1bbba1BAa1Ab1A1aaAA1Bd1BAB2a3A1BaaA1bb3a3baa1bAaA2acc1a ~_pr
      32b ~_ps
      3C4a8Aa11ad9b4a2a5b6a1bA1a ~_pt
      A3AAbbaAcA3b2aaa2d4c1abAAaAAbAa1Aaba2bA1aa5a1aA2a1A1A ~_pu
      1A7a4a5A1b6c8A ~_pv
      5A19A39a2c ~_pw
      bA4a3a9A6AA5a28c1a ~_py
      aAcbAaa1bAAab1aabC1AaabA2BA4aA1B1caaab1b1a2BA2B1A3Ab1B4aAa ~_qu
      AbA1c1ABBA1A1AaaAa1AacBa1aA2aAea1Ba1BaCac2abaaaAcaA1aB2bAaC1AAbaAB ~_ra
      cBA1aacdBdBBAa1bbaCCbc1dCcabCBACd1bAacDAdcgcd1eaacAdaaD1BBbeaCbBAAD1C ~_re
      1aA1aAa1A2AAa1AAa1Ab1aAAAAA1AA2AaAaaB2A3ABaaA1AA2cAAaa1A2bA2A ~_ri
      AAeB1caDAbAA2a1adaAc1aeaab4AB1B3A1AAABbda1A1CA1AdAa2A1aAcA1BbA ~_ro
      3AAa1bA1A4Aaa2A1adA1A1A2b1b2B2bb1a4A1aA1B1A1a1aa1A1A1d2a ~_ru
      3A35A ~_ry
      AAa2b1Aa1a2AcAa1A4A1aA1AaA1A2acAaAAaA1aA1AA1baC2a1baaa1AA3Aa ~_s_
      c1acb1aA1Bb1ABbA1a1aABBBBbA2AbaaaACa1aaa1aAAAaAaabaaAbe1gAAaA1aAbAA ~_sa
      3aAAAAAA3A1AA1AA6baa1aAAAA1BBbiaA3daAABAdAAA1A3A2B1Aa1b ~_sc
      1dAdBA1ABaABccAA1Ac1bAB1bcAA2A1Bc1aaAAb1a1CAAbaAbeaBAAaBcc1bBb1dABaB ~_se
      aAbaA2aA5A7a1A1Aa1A2a2aA1d1d1A1aA1a1Ac1b2A2aAd5Ab ~_sh
      AababbAaBAA1Aa2AAAAc1a1aAAbaA1A1AfCAAAh1AA1A1Aa1AAAa2AbAAd1a2A1Aa ~_si
      9a8a16ba8b2A10a4A ~_sk
      13a6c1a ~_sl
      bA11a13a4b2a1A4a5b10a ~_sm
      a23A26c8b ~_sn
      bAAe3bc2ABaa1Aa1aaAAaAaCB1hcaAAaabAAAAdBABBaC1Aa1b1BABaA1cA1B1BAb ~_so
      2a3a1A1cA2Aa2a2a5cA2b5a2aaAdAa3A3a ~_sp
      1cb1baA2b2BA1A2bAB1AAAaaBbAAAA1baaAdA1AbAAB1Be1ABaAaaa3a1Aa1abAA ~_st
      1D1a2Aaa1cBAab1cA1AaaAAa3aaaAAa2A2BAAAab1bb2A1Ab2bA2A1abA2Aa ~_su
      16a16b29aA ~_sw
      1A3a9a10b2aa2b5A8A7b5Ae4a ~_sy
      A2AAA5a3AAAAa4A1ca1a2a1Aa1aaaA6aa1A1a3AA1bb5aAc ~_t_
      1AbbAaA1AABabBA1A1bAAA1aAAheaAAA1A1cbdA1A2bAaAA1efbBa1BfAacaaAAB1AAA ~_ta
      BAaAAba1BABAa1AAbBBa1a1CbAC2AachbA1aBAA1A1aA1B2bb1Aa3aa1A1b3A1B ~_te
      aaAa1cbacabaaBAb1caaaa2aaBBaAA1aa1a2Aaa1abaa1Aab2BAaAaaAaAa1aA1AAa ~_th
      a2caABa1b4AAdA1dAAA2aAdAAAaA2Aca1aA1a1aA3A7a1b2AA2A1A ~_ti
      d1B1Aaaba1AAa2A2BAeb1DbcaABbA1B1AAa2AAafB1AaAdbABb2CaBAaAdaBAAAB ~_to
      5a17daA7a13b ~_tp
      ABbBA1ACcAdAbaBAAbbABAAd1Aabb1BcBA2aABd1AAAaacd2BA1BaaBcbAA1AcABaA ~_tr
      ba1bn1a1AAAAAAA1a1A1fA1bA2BAAAAAB2A1Aa1a1aA4aBa2A1B2A1a2AAAaB ~_tu
      3A11b3b5b3a7A1a4Ac3a2a2a ~_tw
      2a22a4a25a ~_ty
      cBAba1a1AAA1A1abB4BAA1cA3A2bAaa1aBaaaaaa1AabaaA3A3A1AAbA1a ~_un
      7b9a2ba5a3Aa1A2A3A7b4a1a2d3a2A ~_up
      6A3aa2a8a4A18a3A ~_ur
      ba1Abc1b1AAa2AA1A4AAA2Aa1aAA6aaA1AAAAAAA4A1A1A6A2a ~_us
      A7a1b17a ~_uz
      A3da1AA1b3aABaa1a2BaAaaa2AaAa4A1d3aAB1aaBaaaaAABAAaa1Bd2A ~_va
      AaaA1b1cAaBbA2c1AbbdAcabBB1A2bC3Ac2Aa1he1c1aaAaaaAadB1a1cc2bAb ~_ve
      ABaBAAbA1BBaaAaacBb1B1caBABcAA1aa2A1bBAAccAab1a1ba1bBeAB1B1aabBaBAbd ~_vi
      3a1b4b2aa2a1A2a2a1a3aaaa8Aa1a3AA1a1aa1a1a1a2a2a ~_vl
      ebBcAaab1aDaaBaa2aa2aa1A1cA1aAa1ad2A1acacB1a4a1AA1BA1a3a3aC ~_vo
      A10a4a4a1ca2a2a1aAaA1b5a4a1A8Aa3b ~_vr
      44c1A20A ~_vt
      2bA5aa1a2a4a10a4aa19b ~_vu
      1aaa1A1aA2a1a3aa1abaa5a2b6a1b1Aaa3ac1aaAAbbA7c ~_wa
      aaAc1aAaab1aaaaaaa2b2a4bA3AbA1A1a1a1AA2a2Aa1a1aa2a1AA2A1A ~_we
      2b2aa2a3ba1Aa3a3a3a2a3A1a1a1A1ba6A13A ~_wh
      3b1AA1A6a1a6b2ab2A1eAc1aA2Ab1a1a2Aa1a1a7aa3Ab ~_wi
      AAaa1a1a1a1b2a1a2AaA1b2a2a1a1Abca1a1aaa1Aa3a2Aa2b1AaA2a3b ~_wo
      6a5a21a ~_wr
      1b8a11A1a2a19A4a ~_ws
      7b33A ~_x_
      aaa4AaA1aA1a2A1A1b2A2A2AaA1a4bb1AAA1AAa2bAA1bA1A4AA1A1A ~_y_
      5A2d17a11a6b3a3A8a ~_ya
      2A2A1aa4ba3A1c9a6a1A4a7a3a4a3A ~_ye
      41A7A ~_yi
      Aa3b2AaA1a2a1Aaaa4a1aAa2A4a3Aa5a4a ~_yo
      a5a1b2a3a8A9a2aa2A5b1Ab1A3A4cAc ~_za
      9A9b3a8aA8c8b9b2A3b ~_ze
      3A9A6g35A ~_zi
      3A24a2a5b2a10a10bA ~_zo
      33a15A1b ~ab_
      8a11a2A11bB2B12a10e4a ~aba
      12a4a48a ~abe
      a5A3bA1ba8Aa3ba1A1A2Bc1a2Ac1A5Aa1a2Aa1A5AAA ~abi
      AAA2A2bAdaa3AAAA2AaA3b1ead1A1A1A2AA6adA2AA2aAA1a3AA ~abl
      8a5c1A2aA1AA7b1a1cAA1A1AaA1A3b5aAA2a7A ~abo
      Aaa3Abc2aA6A1A1A6aA1AAbA3a1A6A3A2a3b2Aa1A1A ~abr
      3a9a53aA ~abs
      4Aa1a2a1aA1ca6b10a1a2A5a6Aa2aa10A ~ac_
      6A1a3A2AAAAA1ea2Aa10bd4A1A3AA1Ad2A1AA6A1A ~aca
      2AAa2A1A3aaAa1A2a1A1A1B1a1dA1a3b2AdA1A4b1a1AaA1A1A2A ~acc
      2aaaA1AaAaAaAa1aa1BaacbAA2A1AA1AaaaAAA2a1AbA1aAa1Aa4bAAaa1d2Ab ~ace
      aA2Aabb2aAA3AA3a2baAAa3aA2a3AAA1AA1a1AAAAa1A1acAA4b1ba ~ach
      bcab2A3a9a1BA6AA4b1b13Ab10A ~aci
      5a6cAA3a13bbb4A8a1Ac3a1A5b2ca ~ack
      1AAA2Ac1a3eAA1AdAaA4AA1A7AA2A7AabaAA1Ab4A4a ~aco
      19a1a21b8b9a ~acr
      13A4A7A3A12A13d ~acs
      aA3b7A3A5Aab1Aa1A1AAbaA4C1bAAae2ba1A1AAaAAAA3aAaa ~act
      14b4a11A30c ~acu
      2a5A3aa1acAaAbaadAbA2a2c1A6A5A4ba1ab1b3a2aAAa ~ad_
      A4a1ac1a4a1a7a1aa3A4a24a5A ~ada
      12a7a36a ~add
      7bAaA2A5A1c1a1AA4AA1A3A1aa1aA1aA1bAa1aAAa1AAA1caAa2A ~ade
      3a6a1aa1aAaa2d2a1bA6A1a1Aa2A1A4a6a1A2aa4A ~adi
      23A9d ~adm
      2aAA4a3b2a2A4Aa1A8A5a3A1aA1a4AA3A5A ~ado
      3a22a9a2a16b1a9a ~adr
      23a21b ~ads
      8a18a5aa6a1a ~ady
      c1a3b2aa19a9A2a ~aer
      21A ~afa
      8A23b12b4ba4A2b ~afe
      A2A3AaA1A3a1Ab1Aa5A7A3Aga6aA6A2A1A5b ~aff
      1A2b62a ~afi
      17bb2b3A42A ~afo
      a5a49a ~afr
      a4a2b1a14a7a2a5a14a3b6A ~aft
      1a5A4Aaa1b4a5A10c5a1A1aA4aA1a1AaA1b1aca ~aga
      dAAaBBe1b1cABC1aBabbAb1a1ABaBAaA1ab1c1e1aabAB2BaBAaAaAbAA1AAAa2B1cf ~age
      3a1a1a2a3acA14a1a4A2a1A4A3A2b5f4AaA ~agi
      a2bba1Bb3a2A1A7AcA1AA5b1a2caa1AA2AA3b3A4A ~agn
      5A4e34a13A ~ago
      2a2A2f1A8a2A2AA2a3A7A4afAA5AA2b2aAb ~agr
      1A1b2A28A1a8A2A2d8a1db ~agu
      3a1aA2Aa3a2a7Aa4a1AaaA2a1b2abA1AcaA1aa1a1aA1a1aa ~ah_
      28A9a6b5A2a ~aha
      B1A2BAA4a2Ac3Aa1A1A1a1A2Aaa1A2A1AA1BA4BaaAaaa1Baa1AAbAb ~ai_
      19a37A3Ae2A ~aic
      13a1aAAa13aaa3a4aa1A2aaa13a ~aid
      1A16ac1Ac3A5abaA2Aa3a4bA1BA8a1cA2a ~aie
      12A18a8c1b11B2A ~aig
      1a3A1Aa2BAeA2AaCAA1AAac1aA1AB3bA1AAAcBaaAAaabaAAaada2Aa2c1a1a ~ail
      AaA1AaaAa1A5AA1A1A1aa2Ba3AA1A2AaaA3AA1AB1aBAAAA1a3aA1A ~aim
      AAaa1fAaBB2aaa3aa1A1d1e1bBAa1ACA2bBa3BaB2aAaBe2AB1AdAaaaaAaaA ~ain
      19c9e ~aiq
      2abb3d1d1ab1caA1a2BaAdc1CcaAc1baAcAaA2b1ab2bAb1aA1a2badAaA1aBB ~air
      b1B1bdaAaaaa2aaBbA1a2Ba1ad1Ab1cb2d1aAda2A1aAbeBbbAb1ba1AAAa1aaa1A ~ais
      1aa1aAA1c1da3a1c2aBA1BaAa1aab2Aaaa1Aab1baabC1Acb1A1a1aa1bbaB1ab1a ~ait
      27a8a17a ~aix
      27b16A3a3a ~aiz
      aa12ab22a2A2A10b7b4a ~aj_
      17A4b2b12b ~aja
      bAa4ab12aa2A6a1aA2d1ba1aAA1AA3a2a5b6d ~aje
      41c4A1Aa6a4d ~aji
      3A2ea29Aa17a ~aju
      a2a1a2Ab1a4a1A3a1a4a1A2a4aaa1b2a6a3caa7a ~ak_
      38a12a ~aka
      2c3A1b1A4A2a3a2aaA1a2A4d5A5b2dd1Aba2c1A2AA ~ake
      8b1Aa2A4A15a7A5AaAAaaaa2ab3a ~aki
      a4a8b8A18a11a ~aks
      5a4a13a22b7A ~akt
      bDaacAcBaababaBAaAAa1a1b1abAaA4A3AAAABA2A1aAAa1adaAAaAAA2Aa2b ~al_
      3AA3a7a4A1a3b3A3A8A1a2Ab1A1aa2a2aaa1aA1b ~ala
      12A8a ~alb
      1b10a13b ~alc
      baAAcb4AAaAAbBA1badA1Aba4d3A1ABa1A1AA1aAAAAc1AAbAA2a1AAA1caA ~ale
      36a7a3a ~alf
      15a18a17a ~alg
      Abaa1a1afA1Aa4aaa3cAA1AAaA2BAdAaAaA3A1Aa1AAAaa3aA2AA1a2aa ~ali
      12a ~alk
      bfABa2bB1AAAAaaAAaaAabB1ABdA2baa1AAAAA1bAA1aA1bAeBA1AAAaAAB1aA1b1Ab ~all
      35a28a ~alm
      a4B6a1aAabb2AA1AAa1a3A2d2bA7A2AA2AAaAA1d1b1AA ~alo
      1a25a5aa6a1a ~alr
      6a3a1a9A3a1a1a5b15a5a6a ~als
      3A4a11A5bAa4A22a ~alt
      aBAb2A1AAab9bkA11G2A2A1a1a6a3A2A8A ~alu
      1b1a3a6a4a4a8a3a ~alw
      a3a11a10a3aA7a2aab1b5a2a4A ~am_
      A2B3AA2a7Aa1A1A2BA7A2AB1AAA2AAA1A2AAAAA2A1AAAa1a ~ama
      1a6A2a3Aba8A5A4Aa2a3A3A1b3ca5a1aA ~amb
      aA2a1A1A3b1A1A2aA1Aaa1a6b1ad1bAeaAaaaA1a1aaA1A1A2aA2Aaa1Aa ~ame
      A2B1A1AA2a1a3A1Aa2AA6aAaAab1abaBA1a1eAAaAA1A2bA1a2bA1a1A ~ami
      a2aAA4A5a2c2A4ab3aaa2b5a5A ~amm
      6a8b37a ~amo
      1a1a1a6a1A2a7c2A1b3AA1a3A1A3a6a5a1a ~amp
      7ba10c24a4b5a9A ~ams
      44A21a1a ~amu
      1AcCa1cab1aBa1baAe1AbAaABcbc1cbA1a1a1a1b1bb1B1a2cd2A2AAa1bAbAa1BA ~an_
      13aa6A1bA1A6a4A11ab1b1aA2da1A1Ab ~ana
      6a6b2b13a5a ~anb
      AAAAAc1aB1B2cAb1AAABd1a1acAa1a1AbB2AAaaAaa1B2aaB3aAAac1AAAbbAAaA ~anc
      bAabab2a1bAAaba1cdcb1dAAbacbA2A1BAb1eaaCaa1babBBbAaAbcAbb1aaAaaadbc ~and
      3a1a1bA1ab1A1A4AeAAcA1Aab2c2b5Ab1Ab3A5Ad1a3Ab1aaAc ~ane
      2AA1b3A2B2ABAA1a1aa1a2A2aa1aaBAaAAbba2AA1AbDcAaBAAAaA2aAaaAB ~ang
      a1A3eA1AAAAAda1a5ab1c1AABA3AAAA1AcAB1cfAaA2b2aAA1A1Bb1AAbA ~ani
      5a1A7A1a2b3ab1A4b6a4ca1dabAa8aA1a4A ~anj
      A1b2a4A10A11a3a5b20A ~ank
      20c8aa11A8b ~anl
      16ba14a2A5a7a12a2a2a ~anm
      ba2ac1Bd1B2A1b1aaAaAa1AA1A1fAa3Aab2A2AAA1c1A1aacaAa1AaAa1B1bbAA ~ann
      6aa3a12B4a11a2baaaAa3aA ~ano
      5a14a4a ~anp
      A6a26b3a1a7Aaa5A2b3a4A ~anq
      2B1abaaba1aAB3AB2AB1aA1a1aaA1A1a2bbAbcaAdB2b2ABaAb4A2A1bAa ~ans
      ACAbbAAAcacCA1A2A1ACacAaB1BAaaaA2Aac1BceA1ba1aCb1dbBbAabcBBa1a1B1CA ~ant
      2a12b8A10b1A9a12A5a ~anu
      1a10b8a5A ~anv
      a2A4a1a4A4Aa9aaa12aa18A ~any
      8a42ab14a ~anz
      16b ~ao_
      2a5d14A26A2A ~aou
      5A7AA2a2a3aa1a7a5A7A1Aaa2A1aA2a2A2A ~ap_
      AaAb5aa2a3a4A4a7AcA1aaaA16a3A ~apa
      AAA1dA3A1Ab2A1cAa1A1A2AAaA1A1A3a3Aa1aa2Aa5b1bBdac5Ab ~ape
      3b27a11a2a8AA10b ~aph
      1A2Ab2A2A5ca3A3a1a4A1a9A3AAa1A2AB1h1AAa1a ~api
      24a9b25a ~apl
      16a5a12a1A2ad1b1a8B6a4A ~apo
      2aa1AA1a3b1baaeA5B3A1AA2gAaA1A2Ab1Aa1AbaAa1aA3aa2AaAAAa ~app
      1abaa1a1A1a4a2a1ba1A3a5a2A1a3cA1A3bAAA1a1A6b3Ab ~apr
      9a34A13d9A ~aps
      5aA8A12cbb3A20a ~apt
      A1a2A1AAAib1aAA1AfAAaBB1AA5A2AAA1a1bAa3A4aaaA1ba5Aa1A ~aqu
      cAA1a1bAcA1aba1A4AbAaAa1A1a1ba3A4b1b2Ba1AAaAa1A1A1aa4AA1A ~ar_
      AAab1AAa3Aa3A2AA2AA3AAA1cA1A2a2eaaabAb2A1B2AAA2ABd1aAcaA ~ara
      A2a1abA1eAA2A1A3A5daAa1B4AA1aBAa1Ab2c4A2AA1A1aAeAa2A ~arb
      1a1e1aAAaA2a1b1aA1Aa4AA5cc1ABAAaa1aA1A3AbAABdg1B1A1aB2daA ~arc
      BcA1AAAaa1Ab1AAA1AAAebB1AA2ABcA2AAAAeaAaAAAaABab1A1aA1a1aA1e1d1AAAA ~ard
      2A4A2Aaa2aaBabAAAA1bBAAAAAaaA1A1AA1AAAb1baaa1a1AcaAaA2Ag1aBdAA ~are
      3a3a15a3a2a25A8a ~arf
      A1A2A1a5a2a2A3A2ca4a1A1A5aAb1Bb6a6A2a1b ~arg
      1a1a1AAa1A3b2A2AbA2BAABbA1a5b2A4b1a2cAbbBbc1Aa2aA1bcaB ~ari
      4a3a7b6a3c1b6Ab16A7b5a ~ark
      bAa2A2a9Ah6AA2BAA4aA3a2b3Bab1A2a ~arl
      4aA2A1A1A1A1Aaa1A2aa2Ae1Ba1A1b1bb2A3A1a2ba4A2a1A1A1AA1a ~arm
      3a4a4a5aa15a1a9bb7a1c3a4a ~arn
      ab1A1a7AA2a1d2b2a4A3AB1aA3bB1AA1a3Aca2i3a1AA1AA ~aro
      1a6A1b1Ab3A2A5A8AhA1AdA13A7A ~arp
      1a3A2ab7a1B2A4b2A4b1bA2c12a1ba3bA4a ~arq
      aAACaa1AA1AA1A1aAA1hAAaAc2acA1aA2AAAAb1cc2AAbABdAAA3BA2aBAAaaAb ~arr
      5a1aa1b2AA1AA2Aa2A1A4a1a4a2c1aa2A1A2bAb1aA1A ~ars
      aA1B1AAbBB1ceAbaAd2aAA1BAabA1dAfA1Aab2AaABbAAA1a1Aaba1Aa1a3aAAaa ~art
      c25b36a ~arv
      1a53a ~ary
      B1bD1Aa1AAAaA3ABB3b1AaBA1A2B2BAB1aBBAAA1B2Baa1A1AaAAb2ABAACAC ~as_
      6a10A3a4b5a3aA5a ~asa
      55a9a ~asb
      5aa4b7a3a10b2a22a ~asc
      Ad1aa1a1A1A2a8A1AA1ac1AAa1ab1A5b14b4a4a ~ase
      15A16b1aa6b13a ~ash
      1a2c2A1A3b2aa3a1aa13b1A2A4ca1a2a4A2A2ca ~asi
      3a46A9A ~ask
      3aa8d3A1aa5b23a ~aso
      32c32a ~asp
      3c6a18A7A5a9a ~asq
      AAa3bCAAabAab3AB1b1cab2BBbAA1abA1B1aab1AAa1AacBbA1B2c2dBAAA2A ~ass
      2B1A3ah1AAA4a1a5ba1A5A3AA1cA5aAcAaA3AA1Aa1A2AB ~ast
      30a3a15a15a ~asy
      Aba1AaabbaA1AAAA1bA1AbA1cb3aaAaa1AaAA1aaAb1aA5b1aA1a3A1aA2aa ~at_
      5a7a3a1A5a8A9A16Abb ~ata
      7aa8a6a18a7A6A6a ~atc
      1aa1CAaabbaAbA1acBB1a2aCa1Be2Bcd1a1aBAA1aAbebbba2AaAfaAAa1BbA2cAA ~ate
      b2A9ab4a6c17a6AA1A1Ad1A6A ~ath
      AaBa1ABbaaaA1c1fcc1A1b1BbaAbbBbAAcaaAbA1a1AAAbAAA1Ba1hAB1A1Cad2A3A ~ati
      A1ab3aA4A2Aa3A2ca2a2A5A1a7a1AA1Aa1b6A ~ato
      2A2AA1aAAAAA1A2fa1A1A2aA2a1aaaaAAAA3AA2aaa2aAaAcA1c5aaAA ~atr
      8a8a2Aa2A6A9A1AA2b1aa2b1b1A3A4Aa ~ats
      3AAaaAb1A1A1AA1AAaA4A1A1b2b1AaABAB2A2A2AAbAbAbaAaA1ABAd3A ~att
      1aA5A2a1A5a5aA9c4A1A4A5c2A3a1a ~atu
      1A2a2A2bAbacBA4bAaAaa1Aa1A1bABac3EaBAdaaAaa2aaAAb1aA1Aa1b1Aa ~au_
      3aa6a1a5a17a8a1a1a1a6a2b1a ~aub
      1A3AA1a4A4AB6A1Aa5b3aA1A1A2a1aAaaAAdA4AA ~auc
      1Ah1AA2AaA2aadB4A2AA1AA2A1a1A3B1a1A5AAaa1AA2A1A2aa2a ~aud
      2A3A2aaAaAadAAb4Ab1AA1a2A5AA3A2A2B1A5A3AA3AaA ~auf
      1a1a9a13A21a ~aug
      3A16a14a14a ~auj
      A1b2bA2a14A5A10a4bc ~aul
      20a32a2aa1a ~aum
      15a1a6b33b ~aun
      aA10b3A8Ab6A2ba2AbA5abab3aAaaA1a ~aur
      5A4A2aa5A2a9Aaa6b3a2aAa2Ab2a1d4A2A ~aus
      aAAcfAAdB1BbAABBA2BaAA1cBAAd2aA1AAaaAAAd1bAB1AaA4AAa1Acab1b1A1B ~aut
      14aa3A12ab14a4a14a ~auv
      aAaAAAABA3BaCB1a1cB1baabAA1baa1BA1A1AacbAA1A2B1BbAa5AAa1B1aAab ~aux
      22a2b6d22a ~av_
      aA3aaA2cAaBb3AA1c1ab1AA1AAA2a1BA1A1a1A2AaAA1aAbaA1baA1aaa2a1a ~ava
      A1AcaA2a4aA1B1ab1ABcAAAA2aac2Ca1a2b1A2BA1AA1a1bbaAc1a1AaaAa1d ~ave
      6ab2c2a6A2a2Aa2a1a1aaA2a2AA12a1a9A ~avi
      2a3A1A4aA3a2Aabaa3a1a2A6a4AAA1A3A7a2bA ~avo
      46a ~avy
      3a9A24aaa22b ~aw_
      6b32a ~awi
      a8b1a6aa18A6a3a6b ~ax_
      d8A1A6A21a16a ~axe
      a23A35A ~axi
      2aa1A2AAcA1aab1a1abaAbba1a3aA3c1AA2ABa4dBbAaA1aAa1A4a2A ~ay_
      9b21A9b13b12a ~aya
      3a31a1b6aa4b10a1a ~ayb
      1a1ba2a2A3aa1a1a5Aea7A7dAA2d1A1A3A6b4d ~aye
      3A9a5a3ba6A11a17a ~ayi
      14a9a2a10a1a5a7a10b ~ayo
      a2AA2a4a1a3a1A3a2A9aa9Aa11fA1a ~ays
      2aaa10cbba1a6A3a4b6A19A ~az_
      a1aa2a35A ~aza
      3a12a11a3a ~aze
      44a15a5ba ~azi
      13a26a20c4c ~azo
      18a34A ~ba_
      49A1a ~bab
      2A2a3a3AA10a6b1b2a14A2a11bA ~bac
      1A1ba1A3A2aa2A12AA3Ab4c1a1AA2A2d4b1A4d1A ~bag
      3a1aA2Aa6a2a4Aa4a1Aaa3a1A3abAAcaA1aa1a2A1a1aa ~bah
      1A8aa2b4b2ca1bA6b1A15A2a9A ~bai
      3A32A15dc ~bak
      Ab3Aa5b1a4A5A1a1AA1aA4a2A1A3a1AA17a ~bal
      1A5aA4c4d1a3A1A4aa1acAa1caA5a3a1A1AA2b5a1aA ~ban
      bd6baA2b2AAA1Ac1A3aaAA1AAAA1a1A1a5a1Ad3b2A4Ac ~bar
      21A2babA1a4aa7b4a1A1aa6Ab1A2a ~bas
      1baaADAAa1AAAb1A1d2A1AA1d1bAb1Ac2bA2B1A1Caa1aA2A1BA1a2a1A1e ~bat
      2a1a12A3b3A31a5a ~bau
      6a ~bav
      A2baa2A1A1A1A2aA4bAab2A3Aaa1a3AaAa2aaAa1d1A1A4a1a3ab ~be_
      3aA1A1a2b7AA5A6a2aba3b4aa2a2A1A5AA1aa1A ~bea
      3b9aa5a20A2Ab ~bec
      9a14a8a16A10a ~bed
      8b28a1a2a6a4a1a ~bee
      17A36a ~bef
      11a5aa1a14a13a2a5A2a4A ~bei
      3a6a1b1Aa1ca2a4b3a6a11a3a3a4a ~bel
      1AbAab3a1Aaba3A4b1A1bA1aA5g1aAA2aAba2a2aaaA4A1a2A1a ~ben
      3A1A8da3aA2A2abA4b2b2bAa2Aa1A1AaA1aAa3b1abb1AAb ~ber
      Aa2d2AA3a11A2a2A3A3aa9a2a1a1b1b4A1a ~bes
      13c3A2A9aa1a11AaA1a2a1A1b ~bet
      6A1a37a7a ~beu
      3A18a25b ~bi_
      50ab ~bia
      44fA ~bic
      1a1aAAbaa1A2Afbb1A2a2AAABAa1A1A1aA5AaA1A2A3AaAbaaAAA1A1aaA ~bie
      4a11a7b19A1c ~big
      26A37h ~bij
      10a33bcA1A ~bik
      5A2a1aa6A2a3a2b5b2bab1b1a2Aa17A ~bil
      5a52a6a ~bim
      3A1A3Ad1A1cBaA1a2A1ac1Bg1aaA4cA2AAcAAAa1A1A4AAA3AA3b ~bin
      22b29a15c ~bio
      5A2c3a28A2c1aA1d ~bis
      a3abA1A2AAb3a3aaA1c2Aa1b1A2AA1ba3AA6a1a1AA2A2A2A1a ~bit
      19a30b5a ~biz
      AA3AbAa1aAbA3ab2A4aaA1b9aAA6bA4A2e4AA3A ~bla
      A1AaAAeA1Ba2A1AAAba1bA1Bca1aAbac1AbadBAa3aAAaABcAAAaaAaa1BA2AAAAA ~ble
      6a3a1a10d3A5A13a1a7A2a3a ~bli
      a4bAac4a6a1A3c1a1a2AA9a4A18a ~blo
      5a8b5a6a8a4a7c10a2b ~bo_
      9b20aAa1a4a13a ~boa
      9a4a3a23c19a ~bod
      54c ~boe
      35AA7AAB14AA ~bof
      1Bc1b1aA1AA1A1AaAb2A1a3Aa3aA1Adc2a1aAA2b2Aa2AA5AaA1A1A ~boi
      A19a ~bol
      aA1AAA2AdAA1aA1ab1AA2A3A1a3bA5AaA1A1aa1a2bbaca1aA2A1Aa2a ~bon
      32b12a14a6c ~boo
      4Aa8aAA1aa1a1c3da5A1a4A13aA6a1a2A ~bor
      a4A2aAA1a1aA6A3a1a6a1A3AdAaaa1a1aa2A2a3a1a1a ~bos
      3A1a2A1aA5A16bcaAAA1a4a1ca2ba6e3AA ~bot
      BaA1aa1d1aABaA2b1AA1A1AA1ABB2aa1aAA1aAAaAA1BAA1aBBeAgcaA1AAA2c1aBA ~bou
      3A1ac24b1a28a ~box
      A1a1AAAAa3AA3A1A1d1a4b1aaAbA1A2A1c3A3Ac2A1AAa3a1c3A ~bra
      1A1BabAAbcAAABAAbb2AAAAA1bA1B1hAA3AabAAb1a1A1A3cbBAAA2A2bA1A ~bre
      B1aBcAAac2aAfa2A1AbA1A1abAAaaaaA1bAA2ac1d1a1Aaa3A3a1AaA1Aa1AAb ~bri
      5aA1AA1dAA2a2A3AAa1A3aA5a2a1A1A1Ab4AA1A4a2a2aa ~bro
      3AA3A1a1BAAb7AA2A7AA2dAA3aa6a4B4A1AA ~bru
      10a2a9b10a7a14a ~bs_
      44aA6a ~bse
      3a28b1A32aA ~bso
      7A32A7c ~bu_
      12A25a14aA8d ~buc
      37b11A5c3A ~buf
      1a10aa6Aa1aAb2a1a2aa3b5aa15a6a ~bui
      9a9a4b21Ab ~bul
      A4A9A1a1A2a3a1A4a4a1aA3b2Aa1d2a4A8b ~bur
      a4Ab3c4a6a1A2a9A3A2AAa9a2a1a ~bus
      13aA12Aa12a9A2b11b ~but
      17aa7b10a8A9aa2a6a ~by_
      13aaA7A16a ~bye
      aaaaaaAaca2aAa1aaA3a2AaAaa3aa2Bb1aAA1A1A3AAAAa2AaaABaAA1Aa ~ca_
      A2A2AA1Ab2A1A1a1A2Aab3bAebA2bAc4Ac7A3A2aA4A3A ~cab
      20a3a27a11a1b ~cac
      A2a3a9A1A1ea2Aa2a23a4a6a ~cad
      32b12b4ca ~caf
      17bA2A14abA14b11a1aA ~cag
      5bA2A1a5A8b3A4A2a1AbAaa1A2aAaAA1aa2A4a1A ~cai
      53f ~cak
      a2A2c2A7a3AAcaAca2Ab3d1BAA4Aa1Aa2aa4Ab2Aa3aa ~cal
      15Aa6AAa5b5Aaaaa1A2aAa5aA5aa3a ~cam
      aAAA1aaaaA1b4A4AabAAaAA1A2A1aA1AA1fAC1db1AAAdA4A1c1A3AaA ~can
      3b1A1AA1b2BAA3Aa3ab2aabA9caa4AAaAaa2A1Aa1cA1a1AAb ~cap
      1AAAAAAbAcA1B4A1l1AaAaa1CCAcBaA1AAAc1Bcea2BAaBaAAabAAaAA1A1AAAba ~car
      1b3a3AAb1Aaa1A1A4Aa1A4a2a1A2AAAa2A3A2Ab7A1AAa ~cas
      2aA1A7A7A1A1ac3A3b6A2aa1a1AAA1A1c2aAaa4A ~cat
      5A5a8A1A2a23a18c ~cau
      22A1b2a19a9a4b ~cav
      1a39a26a ~cc_
      21b31a ~cce
      2A26a11AdA8a ~cci
      3Aa2A6aAa1A5A2A1a1d6a22a1A ~cco
      13a10Ab8a3a4a6b3AaA1a8a ~ccu
      51c ~cdo
      baBAAccb1Bba2bAAbaac1bA1aBA1aBAaca1ABB5daB1aAfbACBAABaA1b1bbA1A ~ce_
      10A6b12c5A2a14c ~cea
      29a16a6a ~ced
      3A3a10a1a1a1ac2a21Aa5a2a ~cee
      30c3A22a ~cei
      A2bA2a5bAA2aA1aa1Ba2a8Aa3A3abAAA1A1b2aa3a ~cel
      4a1aa26a3a3b2aA ~cem
      b2baaaaAAA5A3A3bAA1a1Aab1A1A7a4A1ca4aa2A5Ab ~cen
      21a16a14a1b10b ~cep
      2a3AaA2a1A1a1aA9A4A1aa1A3aa1ba2aA2aAab1A1Aa2AfA1a ~cer
      aAa2abAbabaa1a1aA3aaaaaaaa1b3A2A2AA2Bbaa1cBAA2AA1AAA1A1aabB ~ces
      1A1a11a33b ~cet
      5a4A5a7A3A1a4aa1c3A5A16A2a ~ceu
      28ba8a ~cev
      a5ba5A1AAA2Ab2A1b4cab2A2c11Aa1A2a5aA2a ~ch_
      ABcaAa1cAbbabAAcabAAAc1AbABABB1BbA1BfB1AA1bCa2baB2AA1d1ABcbA1A1cd1A ~cha
      1ABAAcbbca1aB1ca1bbAAa1aAabbaA1B1AAa1Aa2bA2b1aBf1aAbdAacdBBAca1bAc ~che
      a2Abab1A2AAAaAa1A5aBAA5A1a2A1A2b1ABbAA5AaAfAaA2AA2A ~chi
      2a2aa2a1A2A1b5a2c2b2aab7a2a1AAa5a6A ~chn
      AAdAAb3bAA3eBA4a1AcAA3AAAA1AA1A1Aca2A4c1c1b1a2b4a1Aa ~cho
      26A12a14d8a ~chr
      26a5a34b ~chu
      46a5A ~chy
      1a1A5A2AaA4a3A1aa4A1A10aa6a3a ~ci_
      2a2a2A2A2Aaa4a2AaAaAAA1aa2A2aa3a2a2a1aa ~cia
      8b22a3a1a3AdA ~cid
      ab1bAbBAAB3AAaa2AAAAA2adaAA1a1AA1AafacA1a1A2A1aAaAAAAAcAB1Ba ~cie
      23a27A9a ~cil
      5a7a4A2A35A ~cim
      a3b6a1A5ba2a3A3a5a3Aa5aA7A2a ~cin
      3a4a10A9a24a6a ~cip
      3Aa1A8aa13d4a3Aa16A5a3A ~cir
      b1b3A6A12b13b1A1a3AA2A1AcA6aa1A1a ~cis
      2b2a1A6a2a9AabA5A5A10a ~cit
      35a ~ciu
      3a3A6A3a5A7a1c2A1A8aaAc11b2dA ~ck_
      A4a1a58aa ~cka
      17a10a3acA15A16a ~cke
      6aA24a9a22ab ~cki
      1b10b11a1b11a1AA3Ac8a10a ~cks
      1a1A2a1AAaA3A3A3a1A1b3Aa2aA2a1A3a3b2ab2a6ba3A ~cla
      3ab1a2A3ab5A1A1a2a1a2A3A1A2B1biB1AA1a1Aaa1A1a1a2abaAae ~cle
      AA3a2A4A1gb1AA2a6a4A2A3c3A3a1A2a1a1AAaAAA3A ~cli
      1a9a1Aa2BcA7A7A2A2A2a7A3a2b1a ~clo
      c11a21a ~clu
      d4a16A ~cnc
      9A7AcA13a3aAA6ba15a ~co_
      9ae6a23A1a2b3A ~coa
      a2A3b3b16A6A14b4c1a ~coc
      32A1f4A1a8A ~cod
      2a14A ~coe
      13d6A7b21a13a ~cof
      A5a1a16b1a12a10a ~coi
      b1Bb1B1A1AAAAA1A1AacA2bAdAAAbAaAAaaaAA1AAAb1AAc1AAe1cAAAb2c1c1b1A1b ~col
      cAaBAA2bdA1aA1BdAaaAaa1c1ba1Ab1A1Abbba1a1bAAA2aba1aAAAA1aA1bAa1Aaa ~com
      Bc1A3fbaAAAcA1cA1A1AAacBBadabAcaB2BbAA1a4BBbcBbabAAA1ABBA1AaabA ~con
      6a8a7AA20d2A1aa6A7a ~coo
      b5A3A4A6A21a2a4A1aaa ~cop
      2a1a4ca20B4a ~coq
      A1AaaaAAAAa1aa3eaBaA1AAAa1AaAcA1aAAaaa1AAA3aA1A1ABAa3ad1AbAAABb ~cor
      4A2aA4b12A3a7A12c2A1f1a ~cos
      a2A2A8aaaa8A2a2a2A2a1AAa3a4aac2aa3a4b ~cot
      aaBA1AaBAB1cAaaB1bBAfAbAA1AaAa1AAAAB1AbAcBBabaA1A1B3eAdbCb1ab1B1B1A ~cou
      a41Aa15b ~cov
      3A3aa1a8A4aA1AA3baA5AAaA5A1A4Aa5A3aa ~cra
      2B3AAa1A4A3a1c1bbA2aa4a2cAAAa1b3aA1a1adA3AA1b1AaAAdA ~cre
      16a4A10A1cAa4AA6a2AA5a5aA1a ~cri
      b1A1aA2a1a2A5d1a1a1a2Aaa1dA1a5Ab1AdAA1A2b2cA1Aa1A1A ~cro
      A1ac5a1a3Aa5A8a7a10c2AA3a ~cru
      5a1A1a2aA4AaAA1bA1AAaa3bA4b2aAAaAaAAA1A3AdAAAbA4Ab ~cs_
      15aa6a10c1A1aa1aa6Aa14a ~ct_
      5a2a18a25A8c ~cta
      1a2AAca1aaA3AAA3A1adA1d1A2AAA8cAA1d7AA1AAAA3aAcb ~cte
      b3Ab1bacAA5A7a1aBa2A1AA3A9Aae4bA1a1A3aB1a ~cti
      a4b2aaA14b2a11a5aa4a3A11a ~cto
      B3AAA1A1A2AAAA2AAA2a2bfacBcAA1A8A2A1aA6AAA2A2A ~ctr
      2a7a16A7aa20a ~ctu
      50A ~cu_
      3a9b7a12a3a4a6b3Aa6a ~cue
      3AA1AAb1Aa1Aba2A2AAA2AA2c2A1A1Ac1AA7gAaaAAAAeAA2A1AAABA ~cui
      3A1A2A2a1A1b3a2AAAAba2b1A3A2BaBa1ADb1f1A10afc1AAa ~cul
      27A16A1a6A2AA ~cun
      25b6a9a10a4a8a ~cup
      1a20a10d21a3ba7A ~cur
      a42ba9a1a3a ~cus
      8A11A5aAA7a1A10Aa3dh1a1A7a ~cut
      2d1A3aaa6A24A ~cuv
      b18a15a2A10a4a ~cy_
      41B2hBA1A7a ~cyc
      1A16a3a25a3a11A3A ~da_
      1aaA8aaB3a1a1a32a6a3A ~dad
      1A1a6A2A7e1AaA33a3a ~dag
      13a3A1a4a5a2A7a ~dal
      a1a9a13b9ca2B3a4A1b1a ~dam
      ba1A1Aabbaba2ab1b1a2A1ab2a2aB2ABaA2daAA1BaaA1a1A1AAA2bBabA1a1A ~dan
      b1AA4a3a1A2a7a6c22a ~dar
      14A7ba17a18a ~das
      11A1c10a ~dat
      1a1a45a ~dau
      3a4A4a10aaa7a9a4cA2aa3a ~day
      31a25b ~dba
      20a ~dde
      53a1b3A ~ddi
      1aAAbaA1b2dAAbBAC4A1A1aA1aAaBAAB1daCaaAaAaaAab1c2bbb1b1a1A1abbAa ~de_
      ab1a3aa3ab5Aa1b6A2c5A5A8A5a8A ~dea
      8Aa4b7aA1aAA3aA6A1Ae1AA1AeA2BA5A1A1d2A ~deb
      cAbA5A1a5dA1A6A1A1a5bbAaA2c1AA1A2AAbaA11a ~dec
      2aAa3A1a2a1baAa4Aa2Aa4a11a1a17a ~ded
      1a1A4A1aA7A14aa11b5b2a ~dee
      7b4a9b4AA1a6a3a9a4BA ~def
      1A5A3a2a7AA11ba4A1a1A3A3B8A5A ~deg
      A10A1a3A3b4AA8a11A12a3a ~deh
      a1A1a6a1A1a3a4a1Ac2aba1aA1a5A1A4aa4aA2A7a ~dej
      4a4b2b18Aa5aaA3A1a7A1b10a ~del
      A2A3a1b3A2B3a3ba2a5A6bA1aa2a3Aa3aAA1A1a ~dem
      1aA2A1bA6A3a2AA1a5a3caAA2AeB1A9bA1AA1bcAA ~den
      a1a3A4a7a13aA7a ~deo
      ac1Aab2AaAabAb1aaABAAA1AA4adaaA1AAAA2Aa2b2a1A2AAa1A3A1AAaa ~dep
      A1AaAA2a1db2bA1A2abA3AaA1cbA1bAaBAB1a1Ab1A1AaAa1AbABA2A1AcbA1AA ~der
      acABa1bAB1a3AaA2aa1AacA1Ab2BAa1aAcA1acDa1AaABAA1abbB2C2a1baA2b ~des
      7a9a11a2A10a5A3a2B1b ~det
      BB1l1BAaAABc1AAa1aaA1a2aa2AAAcBAaa2A2B3c1Ada1Aba2BCaAaa1AAa1a ~deu
      2a4aA4a1A11b3AAAgaa2a1aA1bAa3a1aAaaA1Aa1a ~dev
      13a5a15a11Aa12A1a4a ~dez
      16a3a27a12aa ~dge
      A2a4Aa1a3A1a1A2A1bA6A4a1B1aa1AAA3A1B4A10a ~di_
      A3a5a3Ab14A1a5A2b2a11A7a ~dia
      bA9a1A11a11A26a3a ~dic
      3A13a8a9a15a ~did
      AaA2A6a2gAA3e5AaA3a3a1a6aa10A4b2a1a ~die
      36A4A2aaa4A ~dif
      24a9a3A27A ~dig
      26a30a ~dij
      a2b45b2aa11a ~dim
      3aaaaA1a2aaA1A1BAA2aAaaA2AA1cB1AAAa1AA2A2a1AbBaAeA2AafBA1A1ab ~din
      3a9a3a6a13a3A13a ~dio
      3a6a7a15a17a ~dip
      A7A11a4A9aA1aa1a2Aa4a7a5a3b ~dir
      A1a2aA1aA7aA3a2a1bb4AbAA1a2b1AAAA1a2a2A1A4aaA1ac ~dis
      a1aBaAa1A1A5aAa3aa3AA3b2ab2a1aA3AA1a2a1AAb4A4a1A ~dit
      23a27A7a ~div
      7a2A3A9b9A1baaa1aa9AA3aAaaaaA ~dix
      11a3A29Ba14a ~diz
      12a44a10a ~dle
      14a8A9d ~dmi
      3B2a5A3bbaa4a16b2a2Aa2a5A5A ~do_
      7a32a ~doc
      9a17b10a20a ~doe
      8B29A ~dog
      A1aa7b1bA5f8A24A1A2a4a ~doi
      30a2a7A ~dol
      16a10c3a19A11Aa ~dom
      3d2aaAB2A1A1aaa1Aa5aAaAAaAaAAaAAb1A2bAAabAa2A1AB1AeAA1AAAA ~don
      1a13A6a2a9b6a9A8a ~doo
      1AaAA3Aaa5aaA1b2AAa5AA2AA2A2aA2AaaAab4BA1a7a ~dor
      30a26A1a1A1a3a ~dos
      3AA3d4aa2Ab1A1a2A1A7A1a1b1A5Aa2aacA2a6A ~dou
      a4a18a8b1b32b ~dow
      24a21A ~doz
      39a12a ~dps
      2aa2a3A1a2a3a1a3a1a3aa5aa4A3a1AB2A1A6Aaa2a ~dr_
      Aa1a1caA1baa1BAb1aa1A2b1Ada1aAAb2baa3Aa3ac1a2a1A1bad1Aaa1A1A1A ~dra
      AA1bA1AAAAcbaA1aAaAAAA1A1AA3AA2BAAAbaaAcaAb3c1AB3ebaBaaAA1aA ~dre
      3b3a3a10A1a11a13aa1a4A4a ~dri
      AAkAA3A1A1B1aA1a1a1a1a1A1A3A1a1A2aA1Aa2A3AA2A1A1aa2A ~dro
      14a2A ~drr
      9AAc5Aa39d9A ~dry
      1AAAaAA1AA1a1ac2a2AAAca2aAAaAAA1AAada1a2A1a1AA1a2A3A1aaAba1AAa ~ds_
      38b8b1A ~dt_
      3aAaA1a1AA1aba2Aa1AAaC2aA3Aa2aaAa2aa3a1AB1b1aaAaa1aB1aAAaAA ~du_
      A3Abbda1A2A9Ad3A8a3a3a1A2A3a1a1A5a1AbA ~duc
      3A1A1a3a1AA1AcAA1c2b1A1A1b3A1A1A2A1A1A1BA8a2AAaa1AbaA ~dui
      6aa5A15d2A ~dul
      24d ~dum
      3ac9A10a23a2a1a3a ~dun
      2ac19c7Ab2A8a7BaA2a2A1a1a ~dur
      AA2ab1Ab1d5aB7A1De1AA1A3A2aA1Ba11a1b7a1a ~dus
      2b20e11a4a ~dwo
      5a2a5a3a8a5aa6a1c2a5a ~dy_
      42c17A ~dys
      8a27AAba4a4A ~ea_
      3a2aa26c ~eac
      3a1A2a11b6a4ca7a1a8ba3a ~ead
      a4b8b1a6A30a5b ~eak
      aAa5b3b2A2a1a2a9A3b13A11a ~eal
      4a11aA6a2a15a9a ~eam
      Aa6b3a3a3A8a19a6a1c7a1d ~ean
      a2a1ab1a3AaaA3a4A19a4a2b1a1a2a1a3A ~ear
      1a11a13a9A18a9a ~eas
      15bA2A5A3A7A4b1B4a1Aa1a1ad2AaA4A ~eat
      aAA1ABBAAABAa1dAAaABAabaAaaaAdaaBbBA1b1aaA1A1bAAA1B1BcbAAACbA1AAAA1a ~eau
      3a16A25a ~eav
      34c2b ~eb_
      6a3A28A9A1a11d ~eba
      13aa4a17h11aA3a1A2A3A ~ebe
      22b8b7a23A ~ebi
      10a2Aa2a5a1a15Ae2A3AA1BA2A2A5a ~ebo
      23A1a6A14Ac14a ~ebr
      9a49A ~ebu
      a1ac1baa2a2babaBa1a1AAaAAh1a2B2B4a1AAaaAA2A2aa1AAb1A1AaAA2A ~ec_
      a4ab3b2AaAAA1A4A2A2A10eAC1eaa1A4aA3A1A2AaA1b ~eca
      cAAbAabAAbbaa5a3AA2A5A3a5aAA2Aaa2Aa1b4AA2a1cA ~ece
      a2Aabc3BA1AA1c1a1AaaA1b2a1Ab1cA1aAAa2A1caa1b1AA1A1b1A1AaAcA3AA ~ech
      b1a8A1AAa8A1A4a5a2a2a9b10c ~eci
      1a4a57a ~eck
      10a4A11c7a13a3ca8b ~ecl
      aA1a1AaA2B2bAaAe2AA2A1A1AbA2A3abA6a1Ab1b1AcAB2cb1b1AAA1a ~eco
      2ab1A1aAaAa3Aa5A1AA1AA3baaA1b1a3A3a1A1AA3A1aA2A ~ecr
      7A3a11a31a7a ~ecs
      b3AAAAAcAA1AA1A2AAAAa1a1de1bBcAAABA3baa1AA1AA1c1AA1bAAaAAc1A1BAc ~ect
      1a1a9a18ac8a17a7A ~ecu
      b2Aa2b1a2aA1a2a3A1a2a2aA5b1AaA3A3AA1A1Aa2A1b3a1A ~ed_
      2aA6a2a1baA5Aa2Aa1a2a11a1a17a ~eda
      53a1b3A ~edd
      12a6a17a8a1A1a4b ~ede
      a2A2aA1A2aA2aa2A7a8A4b1A11A4aA2ab ~edi
      7a12aa10a7b7A ~edo
      2AA9a5A4a1b6a7Ad7A2a ~edr
      14b15a14a ~eds
      6b6A40a1a4a ~edu
      A2CAaAcA1A2bA1ab1AaAdA1aBaaAA1aA2Aa1aAAc1A1c3bbAa1Ac2aaaAb1A1AB ~ee_
      8a3A1b34A ~eed
      20a14A5b5a3a1a2a2a ~eek
      ab34A7ba20a ~eel
      13aa7a6a1aaa3b4a6b1ba3aa3a3d1a ~een
      5a1a8a35A8a ~eep
      4a3b1a4b3a14a2a9bA4a2a ~eer
      a1AA2AAb1A1b2Ab1a2Aac1Ab4AaAa1AAaAA1bA4a1A1aba1A7AAA1A ~ees
      2b55a1A ~eet
      15A ~eez
      A1A7A6A2A1aa3a1A10aaab5eAAA1b1A9a1a ~ef_
      4aA2A2A1a3a2aa1a1A6a2aac1Aab2Aba1A1a8c8a ~efa
      9A2Aa7ab4aa1a3a3A2A4a2A1aAa2Aa1b7AA ~efe
      33A5a ~eff
      4d2a4a25A4a7a4B ~efi
      23a6A1eA6a3A2A12a5b ~efo
      15Ad9a6A20a ~efr
      14aa ~eft
      24a16a25a ~efu
      31A30b2b ~eg_
      5A1a1A2a1A6AAa8AaAa1A3aA6c3aa8A ~ega
      A2a4a1a6a2A2A8aa11A5b1aA4d1aa5a ~ege
      4a20a14a6a4A1a6Aa2d ~egi
      6AbAa1b3a4a7A2A8A3bb2a9AA ~egl
      3a2aA3b2a8a7a1A8A10A3A ~ego
      18aaa6A35a ~egp
      a10b10A4b3a1a4a4a5A3A14A ~egr
      9A5A29A7A6A1d2b ~egu
      5A35Abc2c7a12a ~ehi
      A10A1a3A3b2A1AA8a11A12a3ac ~eho
      12a16a11a4A5a14aA ~eig
      A1aA3cB1AaAb1a1a1aB1AB2B1Ab1AA1a3aA3a1ba2A2aaa1A2AA1A1aaa1A ~eil
      A1BB1AAaAAc1ABB1ag3B1AAaAAAAb2AA1BAA1AaAfaAca1a1A1A1A1caA2AAa1AAA ~ein
      aa1a1a15d30A ~eit
      a2A8a4a1aa3a2A6aaa5aA3b2A4A5f ~eiz
      a1A1a6a1A1a3a4a1Ac2aba1aA1a5A1A4aa4aA2A7a ~eja
      59a ~eje
      13b6b5A14aa ~ejo
      1a6a4A2a2aa4A2a4b4aA1a3b1ba2aaa1aaa3A1A1a2b ~ek_
      41a9A2b ~eke
      53a ~eko
      23A8a1a ~ekr
      27da1b1Aa7A9b11a4a ~ekt
      ba2AA1aBA1Aa2A1a2A4baAa2AcA2a1A1ABdA1Acc1AdBAbAAaAA1A1aAAA1Ac ~el_
      6a1aA3AAAdAbd1A1A2Bb5a1AaAa3aa3AAaA1A2A1A1a1a1h4a ~ela
      2Ad60A ~eld
      AAB1AABAA1BAAa1c1ABdBAAAaAAif1c1d1AA2AAA1e2BA1B1AA1AcAAaA1bAAa3AB ~ele
      2aa14a31Ae ~elf
      a1Aaabb1A1a1ca5AA2A1AaA2aA5aabA3b1aa1bbA1aAAe2A3a3c ~eli
      1A1b1bAAca1AAb1a1aAb2A1eAADAAa1a1Aba2Aa1A4bAb3AA1acaaaaaaaaAAA ~ell
      A1a2AA1A3b1AAa8A1A2AAB1c2AAa1A1AgB1AA7A3AbAa1c ~elo
      3a13a19a ~elp
      20a17a2a16a5a ~elq
      3AaA7a2aa3a1A1a1Aba2A5b5baaaa1A5a1db1Aa5B ~els
      A3Aa1a3aaa4aAb1a2a3a6A1a2a4a10a2a5a ~elu
      12a ~ely
      5A1bA4a4a1A3a4Aa1aa2a11a1A3a2a1a3A ~em_
      4a1Aa1Aa2B2b1A4a1acAb2a2Aa1Aa2A7a4A2a2b ~ema
      Cba1aAgaA1BAa4A1AAc1AA1AAAAb1A3b1Ba1b3AA3A1A1aa1b4A1A1AaA ~emb
      aBA1AcAaAA1A1B2Ae1aaA1caAac1AA1a1a2AeAAAc2A2AA1AabbbaA1ad1caBb1AB ~eme
      2aaa3A3a3a3a4abba3A6aaA1AAAc4A2a3c2A5Aa ~emi
      6a16a26A7A9b ~emm
      3a5a14b3A1A1a3A3cb3cbAa5A4A3a4A ~emo
      a1A4ba1A1aAa2aAA1AbA1AAAa2A1Aa1AaA3a2bA2AAbab1aA2b3b3A ~emp
      a3A1ab2Bb1caAbABa1AA1ab1eA1AAb2b1baaAAC1aaBaAbc1c1AbA1aB1BcAaA2a ~en_
      A2aadbA1a1AA2ACAa2A2Aba1B2AcAA1A1bAa2AAAb1AA1A2A2aA4a4f ~ena
      7a28b8A21ba ~enb
      A1A1A1a1A1aAa1aAAA1ga2AAaaa1AbAa4Ac2A1Aa1AaA1AaAA1Aa2A1a2BAadA ~enc
      1AcA1B1AAA4a1Aaa1Ada1aA4A1aAaA2Aa1dA1bA1baA3baBBAA1bA1caa1Aa ~end
      A1Aaa1AAac1Aa2AAAAA1aa2aAabd1aBAaca1Aba3b4db2A2AA1AA1a1b2Ad ~ene
      a2A4Aa5A3Aa3a4A3a3A1A2a1A3AAAb9b ~enf
      5Ab7aba6Aa1A5A8a4aba14Aad ~eng
      AaAbA3a5BcaAa1AAAaAa1a1A2AAA1afAAcaaa1aaaAb2AA1a1A1B1b ~eni
      17a26a7b5a ~enj
      a41b15a6a ~enl
      3Abaaaa1A2a1a1a1a15a3A1a1a12a ~enm
      A4cAaAa2AA2aa2A1A2A1aBA1A1A7aaaA1b1AA1AbAA1A2aAAaA1A ~enn
      13ca2A1bA3B1B2b5aa6ab1bA1aa1aA12b ~eno
      1a1a1ba1a1A2a1A7c1a4a3a2a3aA1Aa7a3A ~enr
      aaA1Aac1AAABa2ca1aA1BaA1AaAba1ba1A1a1eAaba3AbAB1A2ba2B2ab1A1A1A ~ens
      caAb1a2bC1A1ACc1bA1A1AA1bABA1Ab1A1aeBcAAAdA2b2aAbBAbA2aaBbAAAaaA ~ent
      AB1B2A3AAA4A4ea11hABAA4a18A ~enu
      3a3a2a2A6a2aA13A14A1a3bA ~env
      24A2b38b ~enw
      2a3A10a24a5a5A ~eo_
      9ca12b3A5A3b ~eol
      14A10a11ba22a1c ~eon
      a6a21a19aa ~eop
      a10b7a13a ~eos
      7a44A ~ep_
      BaAA1cAB2AAAAb1aAaB1AAABbAB1AAAeaA1AAAAABdAccadcaCc1Aa1AAcAaAAAaAdAA ~epa
      1AA5A1a1a12A9a5a1a6b2AAa4aaA ~epe
      27a4Baa13A18A ~eph
      a4a2A8A1a1da1a1a8AA2a1babAAa2aA6A4a5a ~epi
      2a1a15a2A2a4d6A3a6A10a1Ab1A ~epl
      A3AA1a1abA4b1Aa3A7A3A1a1A1A1A1Ab4A6A7g1A ~epo
      37a ~epp
      1a1A7a1b1aaa2aAab9c1a2aa1a7AA1aaa6a1a1aA1a ~epr
      34A16A ~eps
      11a2Aa5a2b10Aaab3a1aA3Aa1a2b10b ~ept
      ab1A3a1a1abAaa2A1A7aaa3A1bA5a2AA1a2A2A10Aa ~epu
      A4b9ba6aA2aaa6aAb3a1a2A1A1c4b11a ~equ
      CABb1a1CbCc2cabCa1AbA1ACaACaaa1B2edd1BBbbcDb2AaBAbA1B2cbac1AbaaaB ~er_
      aA2AAbabbA2a1Ab1Aa2bAccbAa1a1AbA1A1Ab1aAacaaa3A2A3aA1A4aAb ~era
      23ba23a12ba4a ~erb
      AA1A1aaaAAAa1a2b1aaa3AAAaAA2A2a2AaA2a2a2ac1aAbAaa3a3AA ~erc
      18a1A7A6a8aA8AA2A9A ~erd
      BdABaA1a1AA1Aa1caBbAabAA1Bbbcaaaaaa2Ba2BbA3ABbCd1Aa1ed1aA1b2CA ~ere
      4a8aaa3aA1a4A1d6A4A5a2a3a4b2a2aAc ~erg
      bacAdd1bb1CabbcAAdbB2bBAABaBAAA1BACBd1c1BabaA1baA2cadABa1aaCBBba1b ~eri
      24A27a4a ~erl
      2b1AA1Adbb4ab2A4A4A1aAAAAb4AAA2AaA3Aa1AAb2Ab1B1Aa ~erm
      1AaAAa1A1AB2A1A2A1Ab2b3a1Ab1BcA1aAA2Be1b3AA4a1AA7AAA ~ern
      b4ab2Aa1e2A5a7A1a1aA4AA1Aa5ba2AAa5ABb3bA ~ero
      20ab5a19b19b ~erp
      AeAA1AA3AAacA1AaaaBbbcbcc4aABABA1Aa1AAA1AA1Ab1A1AAbAA1AA1eAAAaAA ~err
      aaaA2AA3ab1aaaa1aaBCA1A1a1aaaAcba1Aa1a1aAAb2aB1cAaa1B2Ad2a2AbB ~ers
      3A8A4A2cA2A1ABAabAAa2aAA1baA4AbAa2b2A4b2dAA ~ert
      A1a1A1AAd1A3AAa1A4A1aAAa3AdaA2AAaAA1bAa1aBfb3A4A1AAA1A ~erv
      A4b2a4aa5A8a5aaA3a2aA1a2A2b3A1a4a2a ~ery
      AaABbDaaacaaBAa1AB1a1Aa1aACeB1a1ba1baAabbD1aabdABAABCbAaa1Bab1aB2bcc ~es_
      a ~esa
      Aa11a3c4A2Aa3A1b1AcAAAA4A2c15aA3a ~esc
      2bAa3bA3A2A1A4a4A4d6a2a2a2AAA ~ese
      16aa9a4a2a15A9ba ~esh
      aa2AA2Ac1A1a2a3aa3b1a2aB5bAa2A10a2aaaA1b5bb ~esi
      b16a5A23a6e5a ~eso
      a7a2b3AA5Aa3a9aaA5a2b4A7f6A ~esp
      a2a6A3a4a22a ~esq
      1AbA1aaa1Ab2A1ac1A1A2AAAaA2b1B1bAA2aABbaAaBbAAa2aAAc2BaA1a1ABdB ~ess
      1Ba2a1aABB2BAAbA1AcAaaA1dAAAaACCaBabAA1b1BBC1aAdd1BaAAa2A1AAa1A1aA ~est
      1aa19aa2A7a1A1b5a11a3a ~esu
      2Aba1AbAaaa1a1Ab1baa1aaCaa4c2cabb1AA1aAb2ab3b1a1dA1b2abaaabb ~et_
      fhbaABAA1BdbAAABAA2CfBB1a1B1A1aaAAAAc1AAa1AaAaA2AA2AABaaaaabAbbAAA ~eta
      32a2a13a ~etc
      1AAa1b1BAA1A2AbAa1A1cc3AA1BA2A2AaB1aBBba4Aa2BAfABA1baa1A2Bb ~ete
      68A ~etf
      6b1b21b2a16A5a4a ~eth
      ABa2a1a3aBBA3Aa3A1dAABaabc2A1b1Abba4AbaAAB2aa1a3A1aA1cA ~eti
      9A3dA2AA1Ab1a2A2A2A21A1e1ba8A ~eto
      2Abc1a2A1A1Ba1AAAabAcaa3aaBaA2b1cAa1A1dAA1AAaa1bA1AAAa1A1ABAAaAB ~etr
      A7bbA3b2b4AA1Aa1dBAAA2eabAAa1a6a3b3baAA2AaAAA ~ets
      BCA1B1aaaaB2A2BaA2a3BAcBb1bd2AAAAa1aa1b2AabB1a1a1AA1ba1bAabacd ~ett
      16a10Ab12a2a11a ~etu
      25A5a1c15a2a15e ~etw
      3a11a4a4a6a11a ~ety
      15aa15a9a9a ~etz
      3Ba1a3A1a1AA1Aa6aAA1A2AaAa1b3AaaaCAaAbBA2A1AAA2b ~eu_
      5AA7A3A1ac3d1a4A2aAd2A18a ~eub
      2aa2aa5A6Ab1A12a1a10AA2ad ~euf
      5A5a29a2b ~eug
      1A3A1A2a1AA2a4a4baa2A3a2aaab2a1b2Aaaaaa2aa2aaaa1b1a ~euh
      A1a5A21b2A13Aa3a2a1b1c1A5a ~eui
      1aA2A6Aa3A6aa1a5AaA1a2c4aA2AA5A5A2a2A ~eul
      5d9a25b5A ~eum
      7a3a1a1aaaa6A8a1a1A4a2a5aa2a1a3a4Ab ~eun
      13a11A9A23a ~eup
      bBAcaaeaA1AaBAAaaaAcc2a3B1A1AaaaAB1aaaADAab1AA1bCa1Baa1ABA1DA1ca1b ~eur
      1Aab1B1AA1Aa1AAAaA2a2acAAA1AA1AB1cA1a1aBBAA1AedAAA3Aa1a1AA1baAB1a ~eus
      5A2A1a8a3aa1Aa3a1Aa1A1A2ab2Ab1aaaaaab1b1A1aA1A1a1ab ~eut
      6a6c2aa9b14a9b ~euv
      A2baa1aA1Aaba1baaaB2A1cba1a1aa1a1bcaa1aAAaab3baaaa1aAAaa3bdb2a ~eux
      1Aa9a20a25a ~euy
      2b3b17a7A11A2ab4a4a ~euz
      24a9d1a15a10b2A ~ev_
      7aA2Aa1b1a2a4A10A6a1a5a1bA3a5cA3A ~eva
      aA1BacaAB2Aaa1AB1AbA1aaAb1b1A3acAbbAAAbaaba1AAa2aaaA3A1aaAa1Ba ~eve
      a2AA2a6eA6A13a2a4A4Ac7B4A ~evi
      28ba2a1A1a1a5b ~evo
      1A1A16A14Ab4a7aA8a4c ~evr
      1a4a3a12a6a9A8B1a ~ew_
      4a12A25b20c ~ewe
      8b7b8A1ea27a ~ewi
      17A ~ex_
      a26a15b ~exa
      24a22a ~exc
      8a8a10a5a ~exe
      4a4a10A12aa5A4a1b6A3a ~exi
      6bA12a7A5A3b23b3b ~exp
      A4a1a1b1a1a1A1AB2e4A23a1A2A2a8a ~ext
      a2A1a8Aa4A8b2a1a5a4a1a11a ~ey_
      1A1AaA1b4a3a7A4b4a12A2b3b ~eye
      8b39A12Ab ~eyi
      5a15a14a18a6a1a ~eyo
      aaAa1babc1aa3aA1B1AA1bA1abaa1A1B1baAaAA1A1aa1bcBAaAAA1b1A1AA3A1AB ~ez_
      a2a15a5A9A5a ~eza
      bA9A3Aa18a3a6a2A15a2a ~eze
      9c3a16a1a5a6a9a3A ~ezi
      33ca ~ezo
      Aba3Abc2aA6A1A1A6aA1AAa4a1A6A3A2a3b3a1A1A ~fab
      3A1a1aa1a2A3AA1aeba1a1AaA3Aa8A6b1aA2AbA3a1A2b ~fac
      13A1dB1a2A1a3a33A ~fag
      a2cbA1aaa2bbAa1abca1AcBa1cAAa1aabcad2baA1AdBBaaaaca1ba1AaBbaA1Aa ~fai
      6a1A2a1b1a4a3a8a1aaA1a4a1a2a2a1aaa4Aa5a ~fam
      8AA5a3a1A13b3B1b7AA ~fan
      17aa28a3A7A2a ~far
      11b1A3Aa2d1a13a3A1a5A1e4a2aa ~fas
      14a21a14aa3A ~fat
      3aA2aA6AaabAA2A1AAAAA2Aa3a4a4a1a6aA1d1a ~fau
      2Aa3AAbb1b1aA1A1aA5A1a3b3A3a4b3bbA1a1aAAaa2a ~fe_
      9A34a9aAb11c ~fec
      50a13a ~fee
      21a41b ~fel
      4a18a3a22A17b ~fem
      A2A2AA2bA7AA1d1B5a4cAAAa7a8AA6A1d1A ~fen
      AdBDA2Ab1BBgba2caacbAaB1A1a1c1A1b1a1AaABAAabbaA1B1Ab2b2bAa1AaABAa ~fer
      2aA13a1a14a12a2a1A4a1a ~fes
      8Aa22b2A1b11AAa3db2A ~fet
      AAb8Ab4Aa5a1A6a2A3ba4AAaaA1b1AaAa5AA2a ~feu
      2a12A2a1A2A3aa3A17A11Aa ~ff_
      13A1eAAa4a15A ~ffa
      2A4AAabAa2AAAaaAa2b1AAb7Ab1a4ba1A1a1A3bAAaA1Aa3AAA ~ffe
      A2Aa3b19A11A9AA7a3a3cb ~ffi
      12a13A20Ab12A ~ffl
      17A ~ffo
      13d6A7b10a24a ~ffr
      4a19A42d ~ffs
      4A2A19a7A3Bh7a1a16A ~ffu
      33c16A ~fi_
      1A1A5c5AA5AA3BAAAo1AA9A18A ~fib
      a2A46Aa2b1A1A4a3cc ~fic
      b2a1b1bAb19A1A6a1aa24A1a ~fie
      12A18ABA3a ~fif
      27a5c16A4a8aa ~fig
      ab5aAab1A3A1A3aAA2baAa1b1aa1a2baA2aaaA1aAb3AAaAaaaaaaba ~fil
      2bAd1b3a2AA2a1AbaaAa2AAa1A1aaA1aAAA1aa1A3A1a1a1A4A1ba2A1A ~fin
      9a2ba6b5aA1aa2a15aA17a ~fir
      1A6a7a3a32b ~fis
      1a2e1c1d1A3ba4A1b4AAb8e10A ~fit
      5A1a6a5a3A4a2a8ba2bb1a ~fix
      5a7aa9b7a16a ~fiy
      3a3b1b1a5cA1ab2A18b5ab1a1Aa ~fla
      12a4A6A1B9a2A4Aa1a4A8cA ~fle
      27A28A11A ~fli
      7Aa6a1a1b7a8a4A2a1aA6aa11a ~flo
      16a17a31a ~flu
      13A14A4ca15A ~fo_
      37a2a8a7A7A ~foi
      1a20a ~fol
      A1Aa1A1A1AAjA1AA1baAAACa1AaA1bA1eA1a5A1AAA1AA4a2ab2AAA3AA ~fon
      12A20Aa16c9a ~foo
      aBbb1AbaacAAgA1a5AA1AAa1c2AAdaaa2baa2A1AAaA2A2a2bAbAbfA1caA ~for
      28a4A ~fos
      AAA2a2A1bcBa2A2AA2Ab2A1A1ba1A5AaAabb1a1b2cD1b1BAAa1AA3A ~fou
      13a17a3a13A11a ~foy
      1b3a3a3a1A2aa2aA2aa3b1b10Aa3A1a10aa ~fr_
      eAA2A2AA2a2aAA8AA6A1d1a1aAA1a5A2c4A3b2a1bA ~fra
      c7A1a2c1BAba1B4A1Ab2ba2aA1a2f1AbBc1Ac1AA3A2AaaAA2a1A ~fre
      A4A2A2A2ABl6A2aA4aA3A2AA4A1AB4A1c1AA3A1AA ~fri
      A1B1AAb1f1AA1Aa1e1A1aaa1a1AA4AAa1AAA3a2AA2Ab2AAa3A3A1AA ~fro
      5a3a1a6a1aA2A11AA1AA4bA4aa1a11a ~frr
      A7a7A21A14a8E2j ~fru
      11A1a4A2a7a5a4a7AAab1a5a1b5aA ~fs_
      24A42d ~fse
      1b1a4b1a3aa17a23a8b ~ft_
      a4a19a10aa4a18b6A ~fte
      14d17A12A ~fui
      34b2a5a ~ful
      55b9a ~fum
      11a1A12c7a ~fun
      27a9ca11a8a ~fur
      6a4a12a2a1A11a25a ~fus
      15a19A3Bk7a5A1A10A ~fut
      32A16b ~gad
      a2a3A16a17a6A7a ~gag
      15b11cA2A8a ~gai
      3A6a2b2AA31a4ab4b ~gal
      11a8a3a7ab3b18a ~gam
      5a2a29A14a1a1c4b2Ad ~gan
      Ab1bAa1bA1aa1AAAAAa1AaAaA1baAa1a1aAAAAA1Af1a1B3acAa4AabAaaa2AA ~gar
      1a2a8a2b4a16b1A7baA1a6A5aa ~gas
      1b1a4a25a2A11AA1Af1a ~gat
      13A3a17b7A23b ~gau
      3a13a17A ~gav
      13aa35A ~gay
      4a10bc15A11a15ac1A1Aaa ~gaz
      dCBaAac1Aac1bB1a1A1cac1bBABcBBb1aaaa1BD2aaBB2BaBBAAa2BAb1aB1AABAbc ~ge_
      5ac5a3a9a17aA7a4b1A7A ~gea
      8A4a ~gee
      5A2aa5ac6A ~gel
      17baa5b1ba9c3A8A2a9b1a1A ~gem
      Ab1b3Aa1B1A2c1b2AA2Ab3a1aA1baA1e1A1aAa1AAAB2aA2AAA3aAaA1Ab ~gen
      6A4aB6a4A13a5a16a1c ~geo
      1AAA1b2aAaAcBa1c1aAbAaB1B1AA1AAcd3BaABabbaA3aAcd1BBaAba1AaaABcAB ~ger
      1a1AAAbb1BAA3AAa1AAB1Aa2aA5AA1b1b1da1A2A1A1a1a1aA2cAaa2b2a ~ges
      5ab1aa2AaAA4A8a4a14a2a1A3a2ab2a ~get
      4a8aa2a6b5A16b3b7A6A ~geu
      24b11a9a19A ~gge
      31A ~ggi
      3A16a8a14aa6b ~gh_
      1a1aa2A4aaa2a1A7a1a12b6a2a ~ght
      A3a1a1ab5a1a4A6aA4a1AA2A4a1a4A14a ~gie
      A15A13a ~gil
      61Aa2c ~gim
      10a2A1b1A2a2Aaa6aa7aaa2aba6a5Aba2A1A ~gin
      4a42a6a10a ~gio
      38a2A2aA ~giq
      63a ~gir
      a13acA1A6a3a4A6b6A12eA2bc ~gis
      17a ~giv
      8b7b15a3A2c10A2c3A4a1a3A ~gla
      6AbA6aA2a8A11AA2bb2a9Ab ~gle
      11b7A6a ~gli
      4b15b32a9a ~gn_
      10a16A9a3a4A4A15a ~gna
      1A1bab1eAA1A4aAAca2aBAaA4AAa1Aa2AAa5aAa1A1bA1A1A3aA1abB ~gne
      12a23a24a2a ~gni
      4a5A9a5b3A1a3a4d1b1AA2A8A2Aa ~gno
      6a7aAb3a11A3a7a4a4A4A5a ~go_
      7a45a12A ~goi
      1a14A5b3A34b2b ~gol
      3a1A4e6A27a1a ~gon
      3a13a27a4a5aa ~goo
      16i17a11A2b9a ~gor
      15AA15b9A1a ~gos
      3a7b2a3a5A19A3a3A1c7a3A ~got
      3A3AA2bA1a4Aca1eA1c2A2AA2AA4A11aA1A1A1A2A2a ~gou
      18aaa6A35a ~gpa
      AA1a1bA1bAA2cAa1a2BA3Acc2A2aba5BCaA1b2Aa1aA1a2Aa1A2ca1d ~gra
      1A4c1A1ab3A1Aab2A6a8a2AcAa1a2B3A7a3d ~gre
      ad1A1A1aA1Aab3A3b1A3AAAa8AB1A3AAfA6A5A1cb2A ~gri
      A1baa2Ae1a2b2a1A1A1AbaAAab3Aa2b2aA1A2ac3Ba1a8b1AcAa ~gro
      5A4a9A2Bf11b2d20A2A2A ~gru
      AbA1AAa6a4A2a3AAa4A2a3b2b10A1a1bB2A2b3b ~gs_
      2a10A2aa1a4a7a4aa2a14A5a ~gt_
      27A36a1a ~gts
      1AAaAAA1A2Aa2A3AcA8AaA1A1A2A1Aa2A2AAaad1aAaAAA3cbaA1a ~gue
      2aa4A3A2A8a5aa5b2da3a7aB2A ~gui
      3a61a ~gul
      13a39A8d2b ~gum
      27a5c16A13a ~gur
      4b5a5b7a14a5Bb20a ~gwo
      28A9a6b8a ~ha_
      a4aA1A2A1ba2a5A4ba3A2AA1a5A6a1a1AA2A6A ~hab
      33c2a13A ~hac
      12a52a ~had
      21b3A42A ~haf
      7a3a15b10a3a19a ~hag
      28A9a12A2a ~hah
      3A3b1Ac5A4A1A8A2aAb3A2a1aAc2a3aAa1e1b1ab ~hai
      3aA6a3b4Ab8a5b7a5a3b6aaAaa ~hal
      5a4A4Abc1b5A2A3A5a2A2a2a2AA2Ab4a1a ~ham
      3a1bcAAaaAAAABb1AAAaab1da1A3cAa1BaAAaabAbabc1A1AA1AAcaAAa1BAA3b ~han
      8b10ba1A1A1a9b7a4a11A6a ~hap
      10A6A20aa1A4a5a4a7a ~haq
      Aa1AaB1ba1a2A1AaA1Aa1AAA1AaAA1AaA1BeBcAdAA2bBcA1AaA1ag1a5aAac1a ~har
      13A6Aaa2aA1caa1a6b2b2a ~has
      A2a1ba1b3baAa8ab7a2A3a2bAbA3aA2b6a2Aa ~hat
      1Af1AAAAAa1Aa1afC1bAcAA1bAA1b1AaA3aaAA2A1AaAA1AA1aA1AA1AAc6aA ~hau
      19a15a ~hav
      aAAbAcaaA2a2aA1cbAaAaA1baaaA1AAa1abAAaAb2aAAa1a3a1AaaAAA1aA1cAba ~he_
      14abA29a9a2a7A ~hea
      6aA8b45c ~hec
      24a1ca14a5a8a3b ~hed
      2b1A3a14a20ba12a ~hee
      8Aa13a16b8daA14a1a ~hef
      1bA1aA4a4a5d5a1a1a14a2aa3b1b11A ~hei
      3a1a2aa1a1a3a9A10a2A7b3A13A ~hel
      Aa2aAA1A4A1a2a1a2bb1aAb3aA7A2A5a6acA1a ~hem
      aA2aa2A4aAA3aaAA3AAA6ba1bb4a6aA1a2a5ab1A ~hen
      17a30a5A ~heo
      A1A1Aac1BabAAcbbaa2a2Aa1A1Aa1AA2aBaAAAbabA1AAabbaA1iABcbAAab1ABBba ~her
      b2b2A2AA3b2ac1aA1AA1b1A1A3AAA1AcAAAA2bA1A1a1aAAd4A2AbAeA ~hes
      56A ~het
      A2A3a5c6Cb2A1A16a1a3AA1c4ab1A4a2A ~heu
      3A1A9a4A10a3Ab2A9A7a5a ~hev
      a4a26a1a1a3a ~hey
      bbAA1cabb1aa1AaaA1Aa1A1bA1abaa2aA3A2A1Aaaa1b1B1a2aabaA6A1A ~hez
      17A2a31a ~hi_
      3a57A ~hia
      2Aa1A8aa10A14Abc2c4a1A4b8a ~hic
      a9A1a22A8A4AAA3AAA1A4a2b ~hie
      16b32a8A ~hil
      1a2c2Aa4a30a13a ~him
      a2AAbbaa1bAAA1a1a3aA1a1A1a1a1bAAA2AaAAAba1AcAab2A1AbAA1aa2AA ~hin
      14b10A6A23a ~hio
      50a ~hip
      20A38a3a3c ~hir
      13a3b1a10A4b19a2e ~his
      1a ~hit
      5A9a5A1A17a19A ~hiv
      28a ~hma
      42A16A ~hme
      5aa2a4A1b8c1Bb2bab7a2a1AAa5a6A2a ~hni
      2a ~hno
      3A11b1A5a3A4a7a8A3A4a ~ho_
      67a ~hob
      8a17A15cA5A2bd6A5A ~hoc
      2fA5A5bA ~hod
      60f ~hoe
      12a1acA7A ~hof
      1a3b7aA10a1A15a4aa3a7a3b2a ~hoi
      10a1aa3a2b1a12a1Aa8A8aa1ea ~hol
      14aaa8d4aa1c16Aa4aaa ~hom
      3A1aaAac10A4A1a4cac2AA2AaaA2A4AaAb4AAA2A2a ~hon
      3a23a23c16a ~hoo
      bAa1AA6A4a4b9a1aa2b1A1b6A1a13a2a ~hop
      a3aA1a2AA1aAAAA1A1a3aAA11A4AA1AB1Aa3A3a1ac1B1AA ~hor
      7a6A2a1a2a2b1A4A2A6A5A3A3aaa1b6A ~hos
      5A1A6A5AA3c2Ad8a4a7A3AA1ba8a ~hot
      2A5b1a3A2daa1a2AA1c7A1a4aAaaA3c1A1aa6a3c ~hou
      19a24aA ~how
      60a ~hoz
      20a7a21a6a ~hre
      54d ~hri
      14b4a6A12a23a ~hro
      a14a4a3a5a2a18A ~hs_
      4a7aaa2a10b ~ht_
      1a1a38b6a ~hte
      25a3a8a13a ~hts
      3A3a6Aa2a1a1b2A5a3a1a3A3aa2Aaa1A3a8a ~hui
      8A7A2A37A4A2aA1a ~hum
      26a40b ~hur
      41B2AAcA15A ~hut
      52A ~hy_
      5c18A3a1A14A1c ~hyd
      8a37a6A14b ~hyg
      23b9A7A4dA3aa ~ia_
      3a38A7a ~iab
      2a25A1A1a6a1b8a2a1b10Aa ~iag
      8A16a4a5a14bA2aa4a ~iai
      3Aa5bA2Aba3aa3a1AaAa1a2aaA8aa5a1a2a ~ial
      4a9A28a20a ~iam
      1A3a2A5A1a6AaB1a1AA1Aa3A2A3a4abb1AeaA4A1Ac ~ian
      30a19a ~iar
      A5A3a4b12c9A5ab10A7a ~iat
      3A2A2bA14a14a11a ~iau
      22A4a3d31A ~ib_
      56A ~ibe
      a4a1A1A5A1A9b9aa1a6b4B5a3A ~ibl
      1A1A5c5aA6AA2AAAAi1AA6A1A6aa11A3a ~ibr
      28a12a24b ~ibu
      A5a1aaa1a3A1A8A13Ab1a1ba3a10a2A ~ic_
      b1a3caa1a2A2a4A2aA4A3c2AA8Aa5AAa3a5A ~ica
      3aA2a2Aa1Aa1abA4AacAAA3a2AAA1aa2Aa1aa1ac1a1b1A1Aa2Ad3Ac ~ice
      2A2a1A3A4A1b2A10A1ab13b1aA3AAaA2f2A1d ~ich
      Aa1aAbBAAA1aAAAaa1AAA2A1AAcaaBaabA1A2A1dAAc1A1aAAA5A1a1AA1A2A ~ici
      3a3A5d3a2a16A3a24d ~ick
      43bb1a20a ~icl
      5A4a2Ab1a1A6bAA1a2A1a6A5d8Aa3Aa4a ~ico
      a7a1a18aa1e14Aa9A ~icr
      A4b3a9aA2bA2A1a3A11a1a20b ~ics
      1a3A9b3a4AA1b3A8aAba2baB12a1da2b ~icu
      44dA ~icy
      a2AA2A5a2ca8a6Aa3a11a12A ~id_
      13a1A8a8a6abaA1aA ~ida
      baAAbBAAa2c2A1cBaAaA2AaBa1A1aAaAa2AAabdA1AA1aAAdAAA2aAa1aAAAa2A ~ide
      22a10a3a11aAa14a1a ~idi
      16a28Aa4a3a9a ~ids
      BabA2Bac1AcABdcCBaA1AA1aB3ACBaabaBbBdA1aaaB1Aab1B2aaB1baabAabBAaa ~ie_
      cAAbAabAAbbaa5a3AA2A9a5aAA2Aa3Aa6A3a1a ~iec
      a35Aa3A18a ~ied
      16a25b13b ~iee
      56a2d ~ieg
      2A10a1a10Aa14a2c4A8A ~iei
      1A2aa2b1a5aA5AAA1Ba3AA1a5A1BA1abc5A1a1ab1B3A2A ~iel
      bAA9aAAa4a2A3Ba1aaa4a3a3A3A2a1aaa3A4a ~iem
      ABAaAc1aA2A1AaaAAaa2BAAAacABB1ba2baBAAdAA1aA1ACa1aCa1AaA1AAAACa1Aa ~ien
      1b1B1BBBBA1Aabba1a1Bb3bAeada2aBadaBBeaAcAa1aACbaa1d1A1bcacaBab1A1B ~ier
      1Bc1b1a1A4AA2aA1a1e4Ac1AAb1AAA1cBb1A1A1d5b3A1AA1baaA1AAA ~ies
      14a3a4a2A17Ab3cb3a10a ~iet
      AbaBAA2AaB1aA1B1baA1b1A2B2AaA1Aaa1aac1AABaAAa1AA1BaA2ABaaA1BcA1ba ~ieu
      5b3A8a3A5A1a4a1a6a5A ~if_
      32a7a12a ~ife
      a6A2a7aa3a3baA6A4A2aaa2A1A6a3a5A ~iff
      b2a1a1b1b2a3b12A1A1c4a2A4A11A5a3a ~ifi
      18A16a12A12b5a ~ifs
      3a33a28b ~ift
      3fa11a7b19A1b18a ~ig_
      34a14b5a ~iga
      1A6A5aAdA1aaA2A8AA6A5A4a1aA4a5A ~ige
      24a21a19A ~igg
      4a2A6a2A1Aa6a1a12b ~igh
      34a3A3aa ~igi
      A1A1ba1hBAA2A2A2cb2aBAAA5Aa2b1a1a4AA2aA1a9a2abA ~ign
      5A9Ah15a8A2A1A7a ~igo
      27a6a32b ~igr
      27A28A7a ~igt
      5A4A1AaA1a6A3a3a1c6c9A3B1AB6a ~igu
      27A4a16a5A1a6h ~ijo
      2aA1Aa1aAaa1b3A6Aa1Ab3Bba9aA1A10A2a1a2d ~ik_
      1aaaa1A2aa2A2a1a4ba2a5A4b2AA1acAAA2aa1a2aA5ba1a ~ike
      a18a14A ~ikt
      1bAbbbAaBAa2a1aaa1baA1A1a1a2aaAAB3aAbabAA2AAAaAcA2b2A2Aab1aBA ~il_
      3A5A2a2b1a2A1aAba4b2aA2a3a1a3aa2a7A ~ila
      1a10aa6Aa1aAb2a4aa9a23a ~ild
      2b1A1A1aaa1AA1bAAAdg1aAABBA4AAa1A3aAcca1AcAcABAAAa1AaaAb2A1AaB ~ile
      1cA6aa1AA1a4a3A1A1b7aaa3A3aa1a7A4a4A ~ili
      1aaCAB1b1BBAbe1a1CAAA1B1B1ea2A1Aa1a1ABcaaAbaa1aaAA1cadb1bAAAabBc1a1A ~ill
      66a ~ilm
      a1a1A1AcA1A13A1AAA2a3Aa2aa3A2A6A1aA1A5a ~ilo
      Aa2Aa4aa1AAAAaa1A2a1aAba2A2aAaaAab1A1A1ba1aaAa5ac1A1A3Aa ~ils
      30a3a3b6a ~ilt
      8a4b6a20A2a11a8a ~ily
      1a1aaa1aa6cbA9a1A8A10A11Aa1Aca ~im_
      AA1b1A2b1a2A1fbc9A1a1A1a6Ab1A5b2bb1a1A3AA2a1AB ~ima
      15A4A10a4b2a23A ~imb
      AbA1AAbAcAB1A1A1A1BAAcA1bcaa2bABBABAA2aAAA1B2AA2CBAAB1aA2aB1cAda ~ime
      2a1c2A6A7cA7A6a19a ~imi
      aa1aAA8A3a1a4b1a3a1a1a2A9c5a8A4a ~imm
      26a8b5b9a2a6A ~imo
      AA5A3a1A2A3b3A2A2aa3aa2A1aa2a1a2A1a4Ab2BAbAAagA ~imp
      15b26A8aAa ~ims
      A1A1a1a1babaaAa2a1cA2Bb3aBa3A1AcaBBaabcB1aabcagBbaAcBaBC1aAa2A ~in_
      c2A6a2a3A2a5a4A1cAA1b5A3A1AA1a2aAa1A1BA ~ina
      a2c6A1Aa3b1ada3a16a1aA10a6aA3a ~inc
      3A1b1AaAd2B1AcaA1a1AAaAAEfaAAAaAaAAA1aa2AbaAAA2A3aaa1Aa1A2Aac ~ind
      CB2daafbad1BB1acA1a2a1AacacAAC1AAdaba2DAc1A1aaABaaBaa1aB4B2AA ~ine
      5A3A3A11A1A2aAAh4A11A17b ~inf
      b1Abaaa1aBaaAab1A1A1d2abaacAa2b1BaaAa1abbcA1a2bC1Ab2dAg2abbaA1Aa ~ing
      cAba1a1ABAb1aa2AAaA1Acaa1Abd2A1b1B2aA3a1AAbAdAaA1BAAaAB1d2A1c1b ~ini
      A8e1A20a8a14a9AA ~inj
      8A6a14a18aa16a ~ink
      4a8a27a21a ~inl
      41A7A ~inm
      51cA ~inn
      2ca4AaA1A1a1ba9A2c3A14aa13A ~ino
      3A3A31A23a1A1f ~inp
      a12A5A21A6a2aa ~inq
      AAA2BaaaA1AA1abbB2Aaa1aa1a1a1baABA1AaaAbAAa1a2b1Aa1A1A2b1dB3AAA ~ins
      B1ccbfABCBe1AABAajd1ACA2cbaDAacA1aBAaab1CBgBB1a1BABAAAAA2A1A1Aa2bB ~int
      1b1A3b2aA11A6ba1b1a3A1b4A1AA4A1aA2b3aa ~inu
      29a7aA27b ~inv
      7a14c15B10e8A2aA1a ~iny
      5a1a2a5a40A5a ~inz
      13aa2a6a8A4a2d10aa ~io_
      49b ~iol
      dAAAbAac1aabAa1AcAa3ABABA1baAbA1aAaa2b1B1AbbdAa1bACaacBB1Aa2A1d1a ~ion
      42A6A ~ios
      5A1a6b9AA6A5a8a18c ~iot
      13a1b16a ~iou
      33b3a11AaA9a ~ip_
      3a15A34a6a ~ipa
      A2aea1aa1A12aA4a1a4a1a5a2A1A1A1A13Aa ~ipe
      14a10A2c3b1a33A ~iph
      4c12A33eaa ~ipi
      3a6a7a15a14A ~ipl
      15aaa ~ipo
      20a23A4a6A ~ipp
      baABaB2Ab1a2B2ABb1AABBaABAbdbbbAbCb2A2C1aBcA1BA1AAac1ABaAbA1AacB ~iqu
      2aaA1AAAABA1cCcaAAaAAAA3AAAB1baAAbAb2bAba1b2c1d1a1a1d1A1ca1ab1AA ~ir_
      6A2Aa9a4A1c3Ab2a1aaa3a6Aa1A1AA1a7a ~ira
      a5b3b32a24a ~irb
      1b1A2A3b4aa5A7d4b3Aa22a3A ~irc
      BAaa1AAAa1B1abBAba2AABAAacbdc1b2b1Cc1aAc1aA1aCBBbaAAcbAbA1AA1A ~ire
      1A1Aa6a11e1a1caA2a5Ae11A7A1ba ~iri
      9a3b6a6A1aa37a ~irm
      1AA8aca4a3a7a6b4Aa9b9a4a ~iro
      1a1A4A4A6aa11Aaa1b5a9b5b8a ~irs
      3a40Aa7a9a3c ~irt
      1aBCA1aAbca1BBc1AcA1cAB1baB1aAca1abbcdAAA1bbBAa2b1aaabAaaA2b1AAaAAA ~is_
      b1ba2A1a3AAbaaA4abAaA2a2aA1a2A2A6b4a1a4aA3a ~isa
      4A3c1A7Ab10c2ab14Aa10a ~isc
      b2A2AcBAA3A2c1AcAa1Aaa1AAA1A1AA1b1AdaaaAa1AAa2aaA1AaadA1a1bdbBa ~ise
      4a13a8a12a27a ~isf
      8a7a20a5aa6a15a ~ish
      dAAa1bAAaAAAaaab1BAa1AaA3AaaA1Ab1e2cA1B2cAA2c1aa1B1AA1AA1AA1bAa ~isi
      9a18a18b ~ism
      2aA13A14A10A ~isn
      AaA1cA1A4aaa1AbfA1cA4ba2A1AAAa1A1aa1A1a3b1aba1aa1b2A1aAa ~iso
      2a28a6a ~isp
      54A3a ~isr
      AABAAcd2a1A1aBA1BaBAAdb2A1a1B2AA1AAAAAcA2BAb1bBaaeAa1CbfAA1Ab1AA ~iss
      aB1B2AAA1d1b1Abb1a1A1ABAA4aA1a2AdaAAcAa1a2BdaAaAABaA1Aacb1AAf1a ~ist
      27d25a9A ~isy
      aa1AaBaa1aA1A1A1BbbAAAaaAaab2cc1bbacA4AA1abAaCCab1AAA1AbaaAB1aaa ~it_
      a1aAa3A1A3caa2a5aA1a1abAaa2aAA4a1aA1AAc1A4b3a4Ab ~ita
      14A1a2a13b4b10aA6b2a3A ~itc
      b1bAcA2df1A2d1Ba3db2baaab1CAabaBaBc1AaaA1b1AB1bCaBaAb1AA2AaAAa ~ite
      ab1b1a2A3b2a1a6a1A3a1aAba1a2AaA1aaaa1Aa3a2A2A1aaa2A ~ith
      AAaAA1a2AaA1AaAa1c2Aa1aA1AAaaab1aAbaaA1aAAa2A1a4A1aA3ABA1aa ~iti
      4A1a3a11Ba10aAAA1A9a9b4a1a ~ito
      A6ba2aA3baAAAAe1AA6a2A3a3a2b2Ab1aa2A1AA3A4d ~itr
      1a1A2A3A2A1a1b1aa4aAAAab3a2a3a3AA1a1A1Aa1bdA1A2BAAe1A ~its
      4e1c1a5aba3Aaa4AAb8eA2a2Aa2A2ab1a1b9A ~itt
      2AA1AA1d1A2a3A3b1A1AA1Aa5A1bA2dabA1BAAa4aaAa1b8A ~itu
      1A8aa10d12B ~ium
      35a ~iur
      15a11a21a3b8a4a ~iv_
      59a ~iva
      3A1aaa4a2b2A1AA1Aa2aAA4a2AAb1aAA1aba1AAdbAaAA2A2bA1Abba ~ive
      5A1a1a7b2a2aaaa14b7A1bba8a ~ivi
      32a29a ~ivo
      A1a1Aa1AA2a1Abaa1a15a4A4aA3AAa1a1a2a1a1a1AA1a ~ivr
      A4A1a4A1Aa4a1aaa9AAbaaa1b2AaaA1A2AA3aA2aaA2a ~ix_
      20A8b12b ~ixe
      1A12a2A14a8a1Aaaa1a1a ~ixi
      3a9aa37a ~ixt
      1a33A3a9Aa3a ~iya
      3A1a7aa9b7a2A1A1b3a5a9a4a3a ~iye
      8A2b1a2b3b12b4a5A ~iz_
      4a10b3a28A1b3a1a4f ~iza
      3A9a1a1aAaa1b1a2a1A4a1aA2a1a2Baba1A4A2a4A ~ize
      a3ba1bc10a2A5a6a1AA10g11a ~izi
      A14A33b2a ~izz
      a1A1a3a2a1A1a3a4a1Ad2aba1aA1a5A1A4aa4aA2A7a ~ja_
      41a19aa ~jad
      3B3b4AA5A4A2BA3A2A1A1A1AAA1B1A1A4AcAA3AAAaAA1a ~jam
      1a1A2A8aAA4b2b1A3AA5b17a6ab3A ~jan
      40b4a15a4A ~jap
      a2A7a19b7AAA3A1Aaa3a7dAA2a ~jar
      b1aa1AA1bA2bA1A1aA1aaaAAa1aB1A1bBa1A1AAabaA1b1aacABa1A1bA1a1a1BB2ab ~je_
      A8e1A18a10a24AA ~jec
      3A9a2b21d25a ~jen
      2A1a1A4a5A3d6A3b23b1A1a1a ~jet
      5aaa2A2aaaaaa6A2b1A1AAa1a1A4a2a5a1aaa5a4Aa ~jeu
      41c4A1A12d4b ~jis
      35a5A1A1a10A ~jme
      26A37d ~joa
      4a5a1A2a9c3a15a8a8A3a ~job
      3a4a4b3Abca1a3A8eaaA2aa11a9a ~joi
      26aa29a ~jon
      aA1b1AaA1a3bAaaa1Ab1AA1bAa2AA5A2AAA2bAA2bc2a2A2A1AafA1cA ~jou
      3a7aa6aA1A30a6b ~jre
      47a ~jui
      3a26a2a2a2a5A1a5aa9a ~jur
      2a2Adab1A2aa3a8cA1Aa2a3a7a2AA1AA2a1A7a ~jus
      7a1a1Aa1a1a2AA1a8b1b2A1a2a1caa7ABa5a1a1a ~ka_
      27AA13b11a ~kab
      A4a1a58aa ~kag
      5A35A3Be ~kam
      2A2b2c14a13A7aab3d3A3a ~kan
      a3a8a5f18a3aA4cbA11a5a ~kar
      5a26a1a ~kas
      9a25a8a14a ~kat
      9b5b1a1AcaA4b8c5A20a ~kay
      15a1ba1a10a4b6A19A ~kaz
      1aaba3b1aa1AA1a1a4baaa2a2AA3A3A2baAAAaaaaccAabAa4b2a ~ke_
      10A6aa18Ab4A ~kea
      49A1a ~keb
      32a25A7A ~ked
      5a1a8a5a38a ~kee
      5a11a7a10a ~kel
      41a9a16a ~ken
      2cab4a1a2A7ab1a7b1A1d2a1A7A1d3a2Ac3A2a ~ker
      8a6A21A7b3a3c3a ~kes
      6A1a7b11a8b12A9AAb ~ket
      40a10A ~keu
      51aA ~kid
      a6A2a7aa7aa29a3a ~kif
      20a5AA3a3Aa2aa8A4A2Aa3A2a ~kil
      a3aaaAa3aA1ab1A1A2a1aa2a2c2a2A2a7c1cA1aaAdAaaaA1a1a ~kin
      10A3A3a24A16a ~kis
      3a5a3aA1a2aa17b6a3a ~kit
      13b35A3b10a ~kla
      10A6A12A12dd ~kle
      15cb32A4a11b ~kli
      a26a3a3A5A7a2A4a ~km_
      33a6b13a ~kni
      4a37b1aA ~kno
      1a3a11aa34a ~ko_
      19a29b2AA6a3a ~kol
      1a12aaA7A9aA11b2a15bA ~kom
      1aA4ab3aA2b2ca1a7b1a2ba9aAb1a3A5a4ab ~kon
      10AA1A3b1AAa5a3A4A2a1Aad1c1bAAA2aaAc4a1c ~kou
      a31aa15a5b ~kra
      21a1Aa9a1ab17a6a1a ~kre
      3A30a26Ac ~kri
      2bA1a7ab5AA1c2b1A2a1b4a2A1A1Ac3a10a4a1A ~ks_
      22a12a23a ~ksh
      1b10b ~ksm
      5a4a8a4b9A3b ~kto
      27da1b1Aa7A21a ~ktr
      30A7a18b ~kui
      1aaAaaaab2a1aA1aABA2b1ba1ca1abB1A1a1AaA1abAAaa3aA1bABAA2aAA1aaaA ~la_
      13a19a16A4b ~lab
      1AA1aa1bb3c2AaAcBbAbb1AA3A1a1AA1bd2Aab1aA2Ba2d3A1A4b1AAb ~lac
      3a4A4aba4a2d5a2a7bA2A5Aa2A3A2aba1a2a ~lad
      17bb2A18a8b ~laf
      2A2aca1Ab2A1a1Aae1AAaAaA3aaA1aAA1AaAAaAA1A2A2A1a7agAA1a ~lag
      1AACAA2cA1AaAA2A1AA2AA2dAec1A1A1a1AAAAaaaAaAa1AaAbbAb2a2Aa1A1aA ~lai
      6a5a9b15d13a ~laj
      3a6A3A3bA6a2b8a4A7a ~lak
      3a7aa2AA1A1a4a5A3aa1a1gaAb5ab5A2A3A4A ~lam
      AAA1aAbc1acAa1Abb1C1A2A1abAA2AabACBBacABAcA3Ca1Ag2a1AdAAf1aAAAAA ~lan
      22a11Aa18B5a ~lap
      2aA1A1AAAhb2AA2f1AaBA5a8A2c1a2AA19A ~laq
      aa1A4a1A1aa1A2a8a1bA9a6a6aa3a4aaA1A ~lar
      1aA1AAa1AiA2A5A3c1AAA6a1AA1cAB3a10a1AbaAa3AA ~las
      1Ab1A1AbbBaA1BA1dae2fABA1Ab1A1AAA2baAA1AAA5aea1bAbAA1AAA1b2aaA ~lat
      20a3b32cb5a ~lau
      A4AA4a1Ac1A3AA9Ad16A3b4d9e ~lav
      13A11A6A5a2A4A1c ~law
      9A1A1b4Ab1A1ca6A1a4a11A5a4a6a ~lay
      1b7a2a ~lco
      Ab1a1aaA5aAAbba3a4aa4A1a6A1aa5a1a1a3aa ~ld_
      2Ab26a1A21a9A ~lde
      3a5a1Aaa4A1Aa1aAb7a34a ~ldi
      24b21A ~ldo
      AAa1Aaabba1A1baaAABabbbA3a1aAc2aBA1aB1a1d1ABaBAcaba2aAAAA2C3aa ~le_
      Aa1ba2a2AAaaa2cA7Ad15A10a2daA6abd ~lea
      AA2AAAABAAA1A3AaA1a5gfab1bAA2AA5aAA1A1Ac6A1A2A2A1A ~lec
      19a7a2a9a ~led
      a3a3A2b2a18A5a2a6bAAA1aa1a ~lee
      3A10aa14A1eA10A2A5aa ~lef
      A5a2A1b1A1AAA2A6b3aaA2A11A1AbAa2A3A1e2e ~leg
      1A1A3a3AAaA1a1A1A2A3B1b6A7A1Aa9a6aa ~lei
      27da1b1Aa7A21a ~lek
      2A2baAA4A5A1a2A5A4aa1A2b1A5A6A1ab5ba ~lem
      3aaa1A1bAA2A2Aa6d1A4A3Aa3aa3A4aa3aaa4AA ~len
      27a4Baa1A ~lep
      CbdaAACa1aAABb1caA2Ac1BABA2aaaB1A1aABABA1a1bAB1A2B1b1C1AAcaCacaaa ~ler
      BbAA1Cba1a1B1ba1ba1bc1bbAA1bBaBbcB1C1A1A1A2daaa1aAaAACAaababAAb1aAaa ~les
      dA1AAA1AaAbA1A2A2a1AA3AaA1A1B2dbB1aAAB1gaAaBaAAb1acab1A2aAAAcbB ~let
      A1cAAA1A2ba1aBcAaBh1AABbcbBBbAA1AaAA1AaaCBdbBAaa1aAb1AAcA1bAaAAAAAaA ~leu
      b2AA4A2aaa4AAaAa4A1a4Ac4aaA3A1a2cAbAAaa4b2a1A ~lev
      47b ~lex
      14Aa3A9d15b ~ley
      49A2AA ~lez
      2a41a3a1Ac9b ~lf_
      1a1a8b2a4A8b4a2b11A6a3aaA ~li_
      2aA4A6aA3a2b6a2A1aaA12ab3a8b2a ~lia
      13a1a15A12a6a15a ~lib
      3a1b4aa11aA1BA2Ab1Ac12a6A2a3A ~lic
      a12a6a1a36A ~lid
      1ccAA1aABbaAb1AAAaA2ABAaBa2ABAb1AbAaaAAAeBa1ba1acBAAaAac2cA2d1Ab ~lie
      3a28a33b ~lif
      A3ba1fB1A1AA5d3aB2a5Aa4a23a2aA ~lig
      2a1a3b1aa4a1aaa2ba2a5Aa4a4A5aaa1a3A1a4a1a ~lik
      1a6a4A32A ~lil
      AA1A2a1f1A1AAAkdAAA2c2ac1Aa3AAa4Ab9A1Aa3A2AAAAA1AA ~lim
      1baba2gCAA1Aa1BAcaAAA1ABA1a2bbac1A1AAA5b3aBA3AbadAaA1bAa1aa ~lin
      a37a2d5a1A ~lio
      27A1a19a6A ~lip
      1b5A1Abc6A1aaA1A2A1AA5B7A2c ~liq
      2AAb21a1a2A2A5Aa8a4a8a2A ~lir
      aAa1BaaaA2Aaa1a2bBaacbA2AA1b2A3cA2aA7AA1A2b2A4a ~lis
      A2A3ba1AA1A7A1aa1AAa1b2A2AAaaaA4b5ab1A1A1a7AA ~lit
      2a5A8a1Aa20a3AA2AAaa2a6a4a ~liv
      68A ~lix
      2a1c2bc2b16a ~liz
      aA1Aa3B8Aaa4aaAA1a2aAbaAa1ca2aa3b1A9A2B1a1Aa ~ll_
      3A1aac2a1a2b2Ab1A1aA2b1aAa4A6bAA1ba5a2b4aaAa ~lla
      24a21A ~lld
      A1ab1AAaaaBB1caBAAAbBaAAcbcAAAB3B1bA1A2AAaaAbb2a2aA1ca1bb1Cb1BAa ~lle
      bcb6AaA3a1AAa1a1A1A1A1Aaa1a1ABA2a1A1A4Ab2AA1AbA3Abc2a ~lli
      1daA4A4aa5A6a6aA2Ab9a4aA6d ~llo
      10A2b3Aa3a5a4a16A ~lls
      12a2a6b4a7A5a3a9a ~llu
      A2A4a1a4A8a10a5c6a3a5A ~lly
      21b ~lm_
      3A2a38A6A7a ~lma
      35a28a1b ~lme
      Aa2A4a1A2baAa5a2AA3AA8A2cB3b6AA4A1aa ~lo_
      24A9A31a ~loa
      ab9aAaA1A1b3Aaabd9A7a6aa3A4AaA2A1e ~loc
      a1a2A3A5a1ba6babaaA1A2aAA1b7aaA4a9A1caA ~log
      aa2A1A1a2a2aAa1d1aA4AA2aa6A6a3A1A10a ~loi
      7ab5a1a8A4A1a2A6A9A3a1a2a4A1A ~lol
      10a3fa1AaA3A1b1a3a2aAc2Aa8A16Ab ~lom
      AbAAa2BaA1ab1e2aAab1AA1A1aaAa1A1abA1ba1aBAb2A1aA1AAaaa2Ac1b2cA ~lon
      a4a1Aa6b3b5a6a28b ~loo
      2a5A25d6A26a ~lop
      5b1a ~loq
      bA3A5aa1a1b4AAaA2A2aaA2aa4aAb2da1aAA1aAAa1AAAaa1Aa1Aa ~lor
      2aA5a1c1a1aa8A4A12Ab3A5A1A1a ~los
      1ab1AAaca1BA2a2a1AA3Ab1aA3B6a1cbacA1BAa1aA3b4abA ~lot
      AAaa2Aaa2A3AA1A1a2A1A1A2b4aab1AAD1a2eAAAAA2a2Aab1c1a2AAA ~lou
      3aa1a3a15a17a6A9aa4a ~lov
      5a16a8c19b6a ~loy
      11a14c9A2A ~lpt
      20a17a2a16a5a ~lqu
      27a5aa6a1a ~lre
      B2A2A1aA1a2AAaaabA1A2a1bd2Aaa1B2b1a1BAabbca1AAa3aadfABaA1a1A ~ls_
      6a21a30e ~lst
      5aA1aa11a4b3a3a3b2a3ab ~lt_
      29e18a10a ~lta
      11b11A4a3a12A1Ac1A5a5cA1A ~lte
      14a3A1A4c5A9a6A13c2A ~lti
      8A32AA2C2e13d ~ltu
      bB1a4a1Ab10i11AF1AA3Aa11a11aA ~lu_
      26a7a ~lub
      3a12a3a21aa ~luc
      12a14A9b ~lue
      A3Ab1aA1a1abAA2aAa2bA2A4A1AA1Aba1B4aaa2AA1a2A1aa2A3AA ~lui
      AAAc8aAa6bcA1a1d2AA3C2aA1a3a4A8A3ba2aA ~lum
      18a22a3a5aA4a ~lun
      11A1A4b ~lur
      ea1a1aA1A3bA1a6aAA1Ab1A2AAA4AaaA2AAaaBa1Aa2A2a3AA2A ~lus
      aA1C3a2a1b7A2A3A2a1aa3aA2A1a1aa1Aa1aa1B1A2A ~lut
      20b17a17aba7a ~lux
      10a27a4a3a1a9a ~lve
      7a6a4a4a8a3a ~lwa
      a2A2aAb3acAA1aa11a3ab3a8a3a3aaA2AA2aa ~ly_
      3A3a10a3a1aa2a21Aa5a2a ~lyc
      41b18b6a ~lye
      4a30b9a3a3a10aa ~lyo
      17A3b ~lys
      25c25b ~lyv
      aA2a1a2A4a1AABA1AA1a1AA1aa1B2aA2a1AA3BA4A1B1a1a1A1aA3A ~ma_
      aA1A1baaB2AAeA2AA2a1baAAB4cA3AaaA2a1ABbAA1A1bA1aA3Ab2cA1b ~mac
      13a6A15a2a9A4a1c ~mad
      1aAb3Aeaa3aAc2A1a6A1A7b4Aaa2aA2A1ab2AA1A3ac1A ~mag
      BA1a1eA1B1aAAA2aaB1aa1aAdccAb2A2B1AaAABCABC1AAAaa1a1A2ABAaCA1CBbB ~mai
      Aac5c2aA2A2A3a4A7a1eA10aAA1aaada1ab3aA ~mak
      b1AA4b2A8A2Aaa1A1a5A1A2A7bAA1aAAA2Aa1aAA2A1a ~mal
      13a5c16A4b14B2a1a ~mam
      1A1a1Bb1bBBAABA1AeaAaaAB1caAaAA2baa1Aaa2A2ab1Abda1aAA1baA2AAAcdAB ~man
      3a13c39a4a2A ~map
      6a19A ~maq
      BaAB1aBa1AA1bAAAb1A2AaA1Acc1A2d1ABAdAA1da1AA2AAA1AA1bbeAAaBfaAa2A ~mar
      3c6a2i3A1a2A3c8a1a2A1d4aA9AA6Aa ~mas
      1AAAAbAeAaAAAAAd1aA2Aa1ABACdc1BBeAa1AAa1aAbAAadbA1A1AaAAA1a2bA1aA1A ~mat
      36a9a6a3A10b ~mau
      18aa18A6a ~max
      3a20a10a1a6aa4ba3b5a1a3a ~may
      a65c ~maz
      13aA15a23a12b ~mb_
      Aba1aAa2a2A4A6A5A5b4a5a5a3a1A6A ~mba
      A2A1a1A3a1Aca2A1A2AAA1bAA6b2a5A3Ab2aA1A1A2A1ba1A ~mbe
      3AA5a2AeA1A6Aa1A3a15a1A1b4a6A ~mbi
      Ca3AhAA1B3a3a1AA7Ac4a2A2Aa1a2A6ab1b6A2a ~mbl
      5a1b4a14a8a4b13c6a ~mbo
      2A2A2A5ABba2Ac7b2A5aa1b2aAA3AA2A6a5A ~mbr
      51c ~mcd
      2aa2a3A1a1aa1A3a5a3aa5aa4A3aAAB2A8Aaa2a ~mdr
      aA1aaC1A1AAAacBAC1AaCAA1AaaAC1aAaAAbadB2BAB1ABb1b1aABb1a1aBa1AC1A1ba ~me_
      3a4b5A6b1A13A3c7a2aab1a7a ~mea
      b1a2bd1A2aaA1AA1aa3aA2A1AA1A3A4dABbddcaA2A8AAa2A ~mec
      b6a4a4aA17aA6A7A12a ~med
      32b13a ~mee
      3A1a31a4A9aa7a ~mei
      3A4a14A1A1b4Aa1aa4a1a5ab6a2f1A2c ~mel
      aAaa3a2A1A3aA1aBc4aa2A4A3a1A1b1A1a1A2aab1a10a ~mem
      BACAAa1bdAAAa3BdAb2aeaccbAABAcB1eCDeBAAA1C1aaA1b1BBBBBBA1aabb4b ~men
      b3A1b1c1AA4cA1AaAaAa1AAb1aB1aaA2Aa1A1AAaA1bB1aAa1a2a1AabAAB1c ~mer
      1A1AA1AA1BAA1BAaA1AAAAAAa1AcAAa2b1ac1aacaAabAa1BAAB3Aba1BAAdBAaAAA ~mes
      Aibba3c1aaAAAaaa1acabb1AAaAaaadaAB1A2aBe1bA1A2B1A1AABA1b1aa1aA1aB ~met
      2a1AAA1A3A1A1A1AAac1A1d4A1A1aaAd2b7AAA1aa5a2AA1d2b ~meu
      38c17a ~mez
      3b1a1a1a3aa2a2a1Aa1Aba4A3a1AA1aA3bA1B1AA1a1aa3a1a ~mi_
      a3aa1Ab1a4a13aa1e14Aab1A6A ~mic
      16A2A17ab1aa8Aa13a2a ~mid
      2b8AaA1A4aa1A3d2a1aAa2a1b5A3AaA1A4a6aA1a ~mie
      3d23a6a ~mig
      aaA3a6a6aA2A3a4a1a1A1d4a1a7a1ba3AaAA ~mil
      AA3bA1B2a1A1AAAa3fBaaa1a1a2cAAb1aA1A1A1AA1AA1AA1a2a2a5AAA ~min
      6A8Aa7A6b5AaaaB4dA18a ~mio
      4c2A7a5a12a14bA3A ~miq
      17Aa1a1aA3a4A7a1Aa9a7a ~mir
      2a3b10A6AaA3AaA8A1aA2b1d4a1a1b1aA3a1A ~mis
      1b10b1a11A22a14b ~mit
      c3A1aaA7A2c2a5b5a14Aa15aA ~mma
      aaAa1A1AcABaa3aA3aBa1e1baAA1b2a1aAA1Ab4Aa1b3AA2AAa1A1Aa1ab ~mme
      18a30ca3a ~mmi
      4A11a20bA ~mmo
      a6a1a5a7aa1aa3A2a3a10a1a2a1a ~mn_
      16a ~mo_
      5A4aa13a8b2bb2b1aAcAa1A ~mob
      6a15a6a4A2d8a9b2A ~mod
      b1AaA1Aa2A1ab1Aaaaa1AA1aBaAd1BaB2cB1AAAaaAAAAbAa1A5AAA1b1B2BA ~moi
      10cb5A6b18A ~mol
      6a42a4A ~mom
      B1aAb1eBCABAaA1ba1bAaaa3aAB4a1baA1abBaaA1BAABB1Aaaa1cAAbB1a1a1AA ~mon
      3a8AcA3A1AA1a3B7aaA1a1AA2AbA2a1A1c8a4a ~mor
      a16aag6a2aA8a5A15A3a ~mos
      A3A2AA7A6A1A1cdAA1A5A1ABBBAjaBg1A1a3A4AAA1AA1a ~mot
      BAA1AAAA1dAgA2a1a1A3A1AA4b1A2A2Ab2AbA2ABbaAbbAA1aaAA1B3AA ~mou
      34A10a ~mov
      25A6A8A4A1e ~mow
      45A ~moy
      54aA6a ~mp_
      a1a2a1A5a2a2a1a1aa1b4a1a2b1a8Aa10b6A ~mpa
      aa2a1b1a1A1b2b3AbaAAcaAaa3A2A2AA1aaa1aA1A1A1ab2A1b1AA1c1A1A ~mpe
      13A3a7a12a16aa6a2A ~mpi
      6abaAA2Aaa1a1AaAb2AA3a1aA8a1A5Ab6aa3A ~mpl
      AA3AA1bfAa2A1A2A5a1AA1bAA2a1bA3aA3a2A1aa1a1Aa2AA2Aaa ~mpo
      A3AA1AA4AA1d7A3a1aa1a1A5a4a1a9A1a4AAg ~mpr
      6a8a12A4A11b1aa11A ~mps
      8A6AA2a4a2A2a6Ac5A5Aa8a5a1a ~mpt
      3AAA1ca5abba1cA6AA1ba1A8A1Aa6Aa1aA8A ~ms_
      24A12A ~muc
      14a4aa4c14Aaa4AA19A ~mul
      3a4a40A1AA15a ~mum
      19A28a12b ~mun
      1A4A4A1eAA1daaA1bA1a1a1A3A2A1A3AA13a1b1a2A3A ~mur
      37a6A5A9a5a1a ~mus
      Abaa2aA1A6aa6a1Aa1aa1B1AA7a5aA2a2aA2Aaa2aA ~my_
      27a1b18bA2c3aa1a ~na_
      9Aaa6a2a2A18b3ba2c1a1a1a8A1a ~nac
      d2A2bA6aAB1aA5AaA3abbA3b3A4A1A1cA3A1A2CA5b ~nag
      3aa5c2aA2AaA2a4a6A1A6A1aca1bA3AbA3Aa3a ~nai
      a31a11A23c ~naj
      12aAaA2A1abacA6A4a10Aa2a1a1A11ba ~nal
      6a5aa31b2a1a2a ~nam
      AA2ah1AAaA2aa1A2aaA2AcaAB1AaAA4A1a1a1A3A2A3aAa1a2aA1baAA ~nan
      55b3c ~nap
      20A8a ~nar
      1b17a43a2A1a ~nas
      2A8a7a4aa1Aa2AacA2aA2a2A3A1A1c6Aaa1a2A ~nat
      a1a2AA2aAA6a9A12a4b10A9a ~nau
      a8b ~nax
      2ac2a ~naz
      26a18A21ba ~nbe
      14b ~nbi
      7a5b22b12a3b ~nbo
      14baa13a ~nbr
      eA1A1aa2A1A1A2aa1ab2A1A1A1a2A6bA2A1aA6aA3AA3AA ~nc_
      11a5a3A2A1a16a5aA2a2A7a ~nca
      BAAc1c1cA1A1Ca2AaAda2AAd1AbacA1aAb1BeBAAaabb1a2AaAAA3BAA1AA1B ~nce
      2A1AAaAAaAA1baa2AABeAb4b1A1AAABBA1ba3A2AAaaa1aaA1adA2AaA1AAA ~nch
      3a1a6a10a2bA8a1AAAAaa10a4b1a5a ~nci
      a2a8aaaa1A1A4a2a8A5a3aA2a1A1a8a1b1aa ~ncl
      11A3A3b3AA1aa4A5aAa2AA1Aa4a3a3a1ab ~nco
      13a5a9a12a6A17d ~ncr
      17A21b3A19A ~ncs
      27b ~nct
      19a15a2A10a ~ncy
      baabaaaA1aaBaaaabecbabaAAAacb2aab1aaaaabBaAaabaa1BBba1ba1A3AB1b1ab ~nd_
      aA3A4A2d3a4d1a1a7aA5b3A1aaaA4aA2a2a1A3A ~nda
      1A1BBBAbaA1eAA1aAAc2aBAAAAAaA1A1AA1baa3A1A1AAeAaa1abaBb3ABba1ba ~nde
      a1a1a2aA2a4a4A2a3A3a3A2a4A2a4B2A4aA1bc1bbb ~ndi
      11A8a3a8b1a8a3a3a3A4a2a3b ~ndo
      A1acA2AA1ae1A1aAa3AAAAAAa1aA2AA4aa2bAb3abAA1a2bbAbb1A1bA1A ~ndr
      2A1aA3Aa6ba2A1aa2aAA2A2AAaba1baA2A1AA2a1A2AA2dAabA1Aa ~nds
      BA2aa1faAcAABaA1aAAAc1AeBAEdbAAAAA1AAA3ABbAaDA3A2Aa1aAAA1cAAcca ~ndu
      5a19c17b2a5a ~ndy
      ABca1bAgcebAC1baAA2BaBAaBacAaAB1a1aB2aADBbbb1AAc1a1AAAaBCaABCcAaA1A ~ne_
      bA11AAA4aA1A1A3f7AacA8aAAaAbA1A1abaA ~nea
      c26b4aa30a ~nec
      a7aa2A7a7b ~ned
      8b5adbb2bA3Aab1A4aAAa1a1aaAAaA2Aaaa7A1A1A ~nee
      42A6a ~neg
      27b24A3A ~nei
      a2A4AA6a1a4a4ba4a1a1a3b2aaA1a6dA4b ~nel
      7aA4B2aa1a6c5b1a13A2a9aa ~nem
      a5A1a10A4A7a1a1a5A1AAa1b5A5A5a1a ~nen
      BbbBda1A1CB1aaBaAABA6aA1cBACAAeBaABdAAa1ABaAaAbaAA1aa1Ab2AB1caa ~ner
      BA2ce1abAb2AA1ba1d3baBB1aA2fBaabAabaB1AAac1AAAAa2aBAa1AA1cca2a ~nes
      AAB1AA1aA2a2aA1AAAAdbAa1AB1AAgabccAdA1A1AAA2AbAAA1AA1A1aAaAA1A1AAi ~net
      d3AcbBB1A2AaAa4a3A1bAAa3AA1Aa3a1a1Aaa3A4aAa6bAA ~neu
      3aaa8a4a5a2a13aa ~nev
      11a21a18A ~nex
      3b4a2A5AA14A2a10A6A ~nez
      8A30A9A1a ~nfa
      35A8A3A7b4b6d ~nfe
      a2AA3d1A1A2A1b2a2A3A1Aa1Aca6aa3A3A2b5a4A1A1A ~nfi
      17A20A6a3a2a ~nfl
      5A7A11A4aAAh16A ~nfo
      bB1bbbaAaAa1Aaa1A2A1a1aabacAb2a1BbcAa1aa1c1aa3b1A1cabAbaaaaaa3A ~ng_
      1a8a1A7Ab7a5AA11A9b2a2a ~nga
      2AA1aAA1AA4BcAAAaAaa1A2AA1ac1aaBAa1Abaa2AA2CDc1BBaAdA2AaA2AC ~nge
      5A1A5A1aa6Aba6a8a4aba12A3b ~ngi
      16A2a12a17A8b2a ~ngl
      20b41aa ~ngn
      11b53aA ~ngo
      A5ca18A37ad ~ngr
      1bA1AAa1Aa2aa4A2a3AAa4A2a6b10A1a2B5b3b ~ngs
      2a10A2aa1a4a7a8a4a15a3a ~ngt
      2A13A3c21a6aaa1b2a2A8a ~ngu
      A1bA6A1Ab3A1A4b2a2a4A7b5AA2aA9A1A1A ~ni_
      4A3a7a29dA10a ~nia
      3a1cb2A1A1A1abbbA2A1aB1BaAaaabAa2A2dAAbaaabA2a3A5a2AA1b ~nic
      AAf3AAAAA1baAa2a1A6Ae1AAAaA1aABaAAA4A1dAbA1A1AbAAbdaAAAdA ~nie
      8A3a27a15a1a5a ~nif
      53a ~nig
      3A9a11a1AA1a2a7a5A ~nik
      52cA ~nil
      15a4a5Aa7aa4aa9a4A3AA ~nim
      d2a1bA1A1A6Aa8aA3A2AB2bb1ba1a8b1a1A1Aa3a2a ~nin
      14A21a ~nio
      a1A3b2aAAa1A6A2AcAAAAeAaA7a1ABa1a1A7A3A2a3A ~niq
      13aAaa3A2A1a1a4A1Aaaa2abA1aaaa1b1aa2b5bA1a1a1A ~nir
      aa1b6A3AA4AAAb1AA1a3Ac1A1gaA1B1c1aab1A5aA2a1A4caa ~nis
      2aA1aa1AAa3d8a2d5AA1A1da3AA1A9AA2a4A3A ~nit
      1A8aa10d12B ~niu
      13a1a3a4b2a12a12baA ~niv
      A4a3e1A3Aaa2b3Ab1A4c6a1b2ca1badAab3a3aA1a2AAA ~nje
      a2a9a2ab2A6A8a4a3a4aaAaa1a6a ~njo
      15a11a11a24A2a ~nk_
      5a4A32b ~nko
      A1b47a ~nks
      a2Aa15c8aa6a4a8a6a6a ~nle
      5a2a7b24Aa6A12a5a ~nm_
      17a14a32a ~nma
      3AbAaaa1A2a1a1a1a15a3A1a1a5a6a ~nme
      B2bAA1ac2AaA1aac1baA2BA2A2a2aAaa1A3bA2a1BAa1Aa1A2A1AaB1cA ~nn_
      a2aaaAA1a3aa1a1a1AA1a2aa3a1a6A5ca1a6A2aA4aba ~nna
      bbAAac1AbAA2aaaa2Ba2aACAbBbA1aB1A2Aba1AAABa2AAaa1B3Ac2a1A1b1A ~nne
      2e3A1A1A2a4a1A7A7AA1aA1A6A3b1Aaa2a7A ~nni
      29b22bA10a ~nno
      13A3A19a4a13AA6a ~nnu
      11a5a1AA3A2A1bb2A9Aaa2A1A1aAA1A6a3b ~no_
      18aA24a23b ~nob
      7a45b ~noe
      1b2A11b4a7a11A3A4a1b2a ~noi
      2a7Aa5A23c1b1A3A4aa ~nol
      3aa2a3a15A1a2b16b4A ~nom
      AAAB1AA1A1AAABa1AAA1C1AAA2BAAAA2A1a1AAAAB2A1B1ab1B1BACBA2A1B3A ~non
      3a1a8A5b6b2a5aa3a1a2a6aA5a ~nor
      5a1a4A2a2A3AA1a4Aa3a5b5a5a1a2A3a2a2a ~nos
      ba1aaA2A1a1AA2a1abAAAabAb1aaA1AA1abA1a2abaa2AAA1aaa1a2A1B1A2AaA ~not
      AA1AAaA1cA4ba2Aba1aAA3Ac1aa1aBa2a1abb4abA1aAbaaa1a1aba2b1A ~nou
      13cb4a5AB32a ~nov
      3aa9a14a12a1aA ~now
      2cba3A1A23A ~nox
      4A6b25b ~noy
      5a14a4a ~npe
      A2B3A1b20c ~npo
      3A3A57A1g ~npr
      a12A27A6a3a ~nq_
      A6a11A9A4a3a1a7Aaaa1A2A1Ab3a3AA ~nqu
      1a1a1ba1a1A2a1A7A1a4a2ab2a3aA1Aa11A ~nre
      2c1a8a2a40d ~nri
      3A19c7c1A19a ~nro
      BcCaa1AaCabb3bbA2aADbcbbBb1aaABaAbbbbB1bA1AA1Adc1cab1bAA1bdaaA1aAa ~ns_
      3aa2a16a2a2a1a15a13ab ~nsa
      36a ~nsc
      1Aaaa1dAd3aA2aA2A1aA6aAAAAaaAc1AbA3A2Ab3daA4AA1Ab1aA ~nse
      4A3c17a1b7A2c5b4A5a ~nsf
      a2AA7AaaA1A2a5AAba7a2bA3a1bA3C2a2AAaA ~nsi
      6a23A12a3a12a ~nsm
      5c26cA14a9a ~nso
      4aA30A9b ~nsp
      5c4A2A3a10A9c17A ~nss
      A1AAbAbbA1A1AaacA1AA2ab2AdAa1aaaA1a1a3a6AA5Aa1A7AA ~nst
      15A2A2c21a ~nsu
      2Aaba1b1AbCA1BA3AaBbabCA2a1b1Ba1caa1bb2Aab2acBCAb1Ba1AC1AA1AAa ~nt_
      A1Aa1AbAeAAAc3A1aA1AAA1A1A2ba3a1b4A7bA3ac1A2bA1abbAA ~nta
      BBa1AcbCABabBaDAaAaABBbAAbaaDa1cAbbAcAcAAA1Aa1b1aaBbAAaCa1aAA1bbaB1AA ~nte
      3a13a2a5aA2a ~nth
      ab2Aa3abAABAaAbB1AA1abAAB1AaaA2Af1AAAb1bA1Aa1A1e1Bb2aAAA2AAb1ba ~nti
      3a38aa ~ntl
      aaaAa8baa2ab1A4A10a1bA3A4a1AA1c1aAa1A2b ~nto
      b1AcdbA1BBdA1b1abdaAaaA1Bb1Ca1A3BaCAa1a1Bd1bB1ABAbAaa1AA2AaA1AAcBa ~ntr
      2AAaA1aBAaAaA2Aab2cab1cbaA1b1A1aBAAbAbAa1aA2A1abaA1AA1b3BA1a1B ~nts
      AAA8A5a3A3a1B10A3ac12Baab8A ~ntu
      3A2Ab14ba7a12a7a11a ~nu_
      4b ~nuc
      1ba7a1A12aa1a1A4A5a12A2A2A4a1a ~nue
      AA1A2A1A1AA1AA2B4ba1A2AAa4iAC1A2a3Aa1AA2a3AA2A2AA1A ~nui
      5A9b28A11A2A ~nul
      d6Aa11a5d29A10b ~num
      3A27a ~nus
      3A7A12A5a1a2a5a4Aa9A2b3a1a ~nut
      21a22a8A ~nva
      5a23a8A27b ~nve
      3a3a4bA6aa1bA2A1b7aA1A14a3bAa ~nvi
      5aa3a38a15A ~nvo
      24A41b ~nwi
      a6ba11Ab9a1a4a6A18a ~ny_
      2b4a30C10e8A1ba ~nye
      15a6c8A2a14A2a9a ~nyo
      3A6a4A16a13aa18A ~nyt
      3A1a1aa1ac12a22A3a4AA5a ~nze
      23cA6a2A10a20a ~oad
      26A37d ~oai
      8d ~oal
      9a20a1a1a4a13a ~oar
      9be6a13A11a ~oat
      4a7A12a3a15b8a1a6A3a ~ob_
      3A9aa8c1b7A4a14a1aa1b9A ~obe
      1A3A4aa2b3A6c2f3A1bA1ba2a1aAAA13A ~obi
      17aa5A16b2a9a ~obl
      3A1b1AA1A7a11a15a1a ~obo
      19A32a15b ~obr
      10a14a6b11aA6a ~obs
      aa3a1a18a8A6b6A2a15a ~oc_
      3A3b6A1A3a2aaa9A5A2AA5aa5aa2aAa3c ~oca
      25b3a17A10a8a ~occ
      4b3a2a53d ~oce
      a1A1a3Ab1b1a2AAa7bAA6A5AbA1A3A1A1bAbAa5A1A1b ~och
      14a1A1a6b6a11b1a3aaa11a ~oci
      1c5A4Aa12b1a5A7a7b4a10d ~ock
      3A4a2a40ad14a ~oco
      42a17A7a ~ocs
      40a11a ~oct
      28A1a10A3A1Af ~ocu
      AA1a3ba6a1a16abaa7a4ac4a1A ~od_
      21b3A34a7A ~oda
      1Aaa5A2A3AA10AAA1A1gcAd1A1a1A1ba2AA1b1A1bB1Aa2b3aA ~ode
      7a1a1a3bA16a22B ~odi
      60b ~odo
      2c ~odr
      a4babb2a12A3Ab27aA3b3A ~odu
      2b32a4a ~odw
      14a3a23c ~ody
      17a42b ~oe_
      7a5a1b37b ~oel
      9a17b10a20aa ~oes
      a1aa3a5c3aA6a1A8A6a5aa3c10A2A ~oeu
      aa1a3a1a1A1AA2A2Aa1AAb1A4a3b2AA1a1ABB3bA2A1A4A1a ~of_
      14acA42a ~ofa
      12a4a1ac3A9a1B10a2a1A ~ofe
      4a8c1a4BA2A3b12A3a4a8a2Aaa2cc ~off
      1a1a1a3bb8Abab38Ac ~ofi
      13a6aa7a23b ~ofs
      1b ~oft
      b2A2b6a3ba6baaa4c7b10a1a7a1A ~oge
      2a3b8a13a5a1A6a21c ~ogi
      16a21A8aa ~ogn
      b2a1A1A19ab3a1b8a11AA ~ogr
      16A50a ~ogu
      46A ~oh_
      1a1bAca1baAb1cA2bAbcA1acA4AB2A2B1A1a1A1Ad2ba1A1BA2A1a2A3A ~oi_
      2B1A2A7Af15AA10AAa4a1AA8A2A ~oid
      5b2a6a1aa8a2aa2a5a17a1ba3A ~oie
      27a12a12a ~oif
      13A6a6B23A4A1A5a3A ~oig
      2cA3aA1A2A1baa1aA1aA2A2Aa2aA3A2b1cbA1a1c1a4aA1aA7A ~oil
      1Aac2a1b1A2cA1b1cbb1a2b2A1A2AAfabA3AA1bA3Aaa1aAA5AAA1A ~oin
      AabaBBAAAAB1AbA1aA3aAe2ABdaAaaBaa1ebA1AAaAAAAAA1AAaacAA1A1AaA1AAa ~oir
      c1A2bA1aBB2BaBA1cAcB1Aa1AAA2AA2cabA2A1AaBAb1A2eBBA3A2A1AaAAA ~ois
      2BBaBa1aAAA4A3aabB1BAd1b1aA1a1bAA2ccaB2AAAAAaAA1B2a1aaA4A ~oit
      8a43a ~oix
      aa17a29a3a ~oiz
      4a12A3da40aA ~oje
      27A2a1b1A4a4A6aA8a1a ~ok_
      30A1A5a5A13A ~oke
      a4a2A5aa9a6a16aa6d1A1bA ~oki
      A2a1A2aAA3aa1aAadAA1A3cBa2a1AbaAAaA7A1cAAAa2a1A1b2A ~ol_
      1a1AA3b1cA1aAA1BaAA1ab1aA2gaA2a2A4aA3A3a1cb4a8a ~ola
      A12a2bba3a3Aa2a1A2a1a3aA9a2a3aa3b ~old
      BBcAAC1aCAcAA1AABab2baBAbA1Bfa1caAeAAaAAcadABBc1BAb1aAAa2AbABA1A2b ~ole
      aACA3AAb1Aa1A2a2A2aa2AAA3A1A1cAA1AeA5A1A7Aa2Ac ~oli
      c1bb1A3AaAaA2B2cAa3a4A2A3a2A4A1A2AcB1AAAa1ab1A1a3A ~oll
      A1a5A4A2A2a9a1a2a1b1A2aAba2aada1AA6A4a ~olo
      A18b37a1d8a ~ols
      11b17e2a4A21a2d ~olt
      1A1a8b38a15aA ~olu
      24A18A2ba ~olv
      9c7A3b3c25b10a ~oly
      4a1ca3aa1aaAa2a1caba1Aa3a1AA6aabAAa2AB1A4a1aaa1b2a ~om_
      A2aAa1deA1A2b1b7A1aAc5A1A2A1A1A1A1b2a4a1a1AabcA1ab ~oma
      A2B1a2A1a2Af2Ba1A2AAA1cAaa5a6A3b4A3A1A2Aa3Ab ~omb
      aAa1ba1AaA1AA1A1A1aaA2A1a1BA1aacbbaa5AAAA1A3A3A5aA1aa ~ome
      3a28a16bAA2A1a11A ~omi
      c1A5bAAaaAa1a3Aa3cAaa1AAaA3aB2AaA3A1bd3AA2AAaaAaBaabA ~omm
      9a17c3a5b3b1a2A16A1a ~omo
      1AaAaAbAaeAA2A1d2aa1A1a1b2AbABaA1aAcAAaA1B1aAaABa1a1A3AA4A ~omp
      14aAba1a11a ~oms
      bcBbaC1a1aa1deAcbaa1BaA1Aa1ac1BA1B1ca1Ba1ABABCacBca1B2bBBA1bbbbAaaA ~on_
      b8a26a8a3A1a9a ~ona
      14ea10a22a3b ~onb
      2a1AA3A1AAb2a1AABA1A1A1babAABA2A1baA1a1Ad2ABb2aA1AA1A1A3aA1a ~onc
      1A1aAAAgBABfA2BAbaB1ACAfBBABb1AcAA1Aa3A1BAAADfbA2aA3B1BaBaAAbbA ~ond
      a1bA5cAAabAa1aaaB1A2AbbAaaae1a1A1A1a1AAB3Aa1AA1A2aAAAAA1b1AAa ~one
      3A4c3A10A9ca3A5Aa3aA1ab2a5A1A1A ~onf
      7A7Ad10a7aa4a7A1a10a ~ong
      A1aBA7aa2a9ABBAg1Ab10A2a6b13A ~oni
      a2a9a2ca2A6A8a4a3a3baaAaa1a6a ~onj
      baf1aBA3AAacb1a1a1a2aaA1bAAAba3B2aaABa1BbaaaBBbAAaaA1acAA2ca1B ~onn
      19A9a2a15Ab3aA6A6a ~ono
      3B3A1b20c ~onp
      2c10a2a3a ~onr
      Ba1ab2aaabbabd2aaa2Bbcb1aaAA1bB2aa4a3aB1acaAbcbc2BcA1aAb2A ~ons
      AbAAbBdaABA2b1AaA1Aa1caAA1Babb2bbAaA1AAaa1a1AaaAcaD1b1abaA2Ab1baBb ~ont
      12a7a5d ~onu
      1A3ba8a5a1a5a14a16a ~onv
      11dA11a9a17a2aA ~onz
      14A ~oo_
      3a13a4A12da3a4a4ac4aa5a2A ~ood
      13a6db7a6a8A ~oof
      a4a2A5aa9a6c16aaaAA4A2b5b ~ook
      A2a1Aa1A6a11a8A3a8A1c16a ~ool
      14aAba1a3aa8a16A7A ~oom
      1a6a5Aa3b2a2a9b6a9A8a ~oor
      2a31a10dA1A11aa ~oot
      b1a3A1A1AAA1A2baA3AAAA1a1Aaaaaaa1A3b2aA2a1AB1aAA2a1a4Aac ~op_
      e3AA1aaa1A3AA4ABAc1A1AAaaA1Aa3a6AB1a1A1aa5a2a4a ~ope
      1A8A1AA6A26a1A1cA1a1a4a2A3b ~opi
      a6a2a7a10a19aa ~opl
      1a12a33b7A8a ~opo
      2b4bA11a13c3A16a4a ~opp
      7a5a3b12a1a2A1aA13a3a4a6d ~opr
      3A1A3A3A1A11A3d1A4a7a ~opt
      2a1ab1aAc18A2B4a20f1A4A ~oqu
      aaabb3b3A2aaa1a1AAaa3bA1A2ad1a1aa1AA2aaaAAaA2ad4cb1d ~or_
      1AA3Aa2A1a2abeA2A1b1A1A3a1A1A1bA2aAA5abc2AaA2a2AbBaA ~ora
      3Aa27a12cA1A19a ~orb
      3a3a1a11a5a11a9A4b5a2a ~orc
      AAAb1A1AAAA1ba1AAAAA3bA1AB1a1d1bc1aABA5A1A1b4AAA2AeA1bA1aA ~ord
      AAaBA1a1A3a2A3A2AABb3A2AAAA1AaBaA1AA1A1AAaa4aA1caA1faaAaA ~ore
      1A1A4a3g27B5a8a3a2bA1Ad ~org
      5c4a5iA5A3Aa4B8abAaA5A2a7a1A ~ori
      AbA3a4bab2a3b1adA4a1a1b1b2a1aaa8a5aAa6ba ~ork
      b35a19a7B1a ~orl
      2b1AaaaabAAAAA1A3a2A1A1c2a1Bd1a1b1baA1bAb4aAAa1Ab1bAa1aA2b1A ~orm
      11Ab1aA2c7bda4a11a3a2a ~orn
      23ba16a4a ~oro
      1a ~orp
      3a2a39cA ~orq
      5a4b4aa11A5A2a1a1A4e1A1a4a6Aa ~orr
      a7a1a1aaAA1AAa1a2aa1AaA2A2ab1aAAaa2A1aAaAA2A1A1A1AbaAa2A ~ors
      bg1AABBcBacaCdA2BAAaBAA1a1CA1AAdaAcbBB1BaaaA3aBaBbb2Bb1A1AaAAAAaA ~ort
      a4b2a15AA ~ory
      52A1a ~orz
      1Aa1aaA1A3Aca1A4AAAa1A1ba2aB2A1A3AAaaa2AAa2CaAA1AAAb1AaBaa ~os_
      3AA4A4A3ag7A2c14A15a4a ~osa
      2A2AaaAABAAbaaA1AbbacaA1A1A1a2A1aA1cA1AAA4ABAABA2A3A1A1A1aaA ~ose
      A5A1Afb6a9a3A6a3AA4A12a ~osi
      19a1a7a2b26a ~oso
      aa1A1A1A1AB2A1AAA1AA1AABA6AA2c1Aa1Bfa1d1AAA1a1Ac1Aab1a2aA1Aaa ~oss
      a2c1A1a2aa1aAA1aa1A4aAAb1A2bA3Aaaa2aa10f1a7AA ~ost
      Ab1BaBaA2ba3a2aAA1bABaAA1AB1B2dABAA1d2b1bAAd1BAA2A1AA2b1A1ca ~ot_
      2B1ab3a4A8a3A3AA8aA2cA3A11b4a ~ota
      aAABaAAbbAAAAAAaabaA1A1AAcACd1AaBbAbBA1aAbBA1daA1bfAaabAA1bbA1aB1AA1a ~ote
      8A5aaa16A1aa1b3A1aa6ba2b ~oth
      A1bA23d2a2a12a1a1A1aac6a4a ~oti
      2AA1AB3BA5C2A1A3A1bdA5b1A1AAacAfBBdAA1A2A6AA2A1a ~oto
      a2ab1a1A3A5abAAAabAbaAaA1AA2b2a2bb4aA1abaa1a1aA6AaA ~otr
      5b2A1aa4bA6A2aA1a3b8bAa1aa5a5b4A ~ots
      3A3a3a2c2a1A3a1A1a5A3A3aA1b1aA2Aa8d ~ott
      1a23c35a ~otu
      2bba1bAb1AAAaa1aaab1aaaaa1cAa1AA1AabaaaA2b1baB1abaa2Ac1A1Aaa1aA2a ~ou_
      B3a1a1aaa3a3aA1a6A4aa1aA1A1AbA9AaAA9a ~oua
      8b6A2cb1AaA32c ~oub
      A2AAAAaAbaA1AcAabCA1aa2b1A3AA3AAaAAa1AB5A1AAiAb4aaBb2AA ~ouc
      AACh2A1AAc1BCaaA3A1Ac1A2A1bad1A2A1A1A1AA1a1AAAaAAAeb1Aa1Aa1a1A ~oud
      1a4AA1a8A5bAA10a3A2ccA1A5a4a1b2A2a ~oue
      AA1A7ba7A5A2A6A10Aba1A3AA2a5a ~ouf
      2AAab1A3A3A1a5A2A8A3b4aa6ca8A3a ~oug
      3A6a24a1a14a2a1a ~ouh
      A1A1A1A2AAA1A4A1A1AABabCA1BA4BaA2b1BAAAAaBA1BAA1AAAA1BAB1Ab1A ~oui
      3a3a7a4a2A3a11a1AAA3A6a4a ~ouj
      6a ~ouk
      aAea1bfAacBf1bbbafAAA1bBA1BA1AabAA1ABbAAaACbA1Aa2AAfbAABABBbAAaAAAbA ~oul
      3A27a7a23A ~oum
      A3b1a1Aa1b1b1b1a4ac7b1aa3b2aAAbA3Aa3cA1AaaAb1Aa1A ~oun
      b1A4AbABAAAAA1aA1A1aA1b2B2A4A3e3AAAaaa1a1Ac2aA2aAd1AAAA ~oup
      cAa1AdB1c2cAb1A1BaAAbBAA2d1a1aAAADbaBa1B1aaddAAdbbdaA1bAB3a1A1Bac ~our
      BAabBbAAa1a1Aa1a1bab1aAAA2aAA1b1aaA4A1aabAAAdaaA1aBAbdAdBaba2b1A ~ous
      Aa1c1A3AAAaBbAC2AbB1dBbA1BB1AbbbCcAaBe1AAAbc1B1DAAB1afC1CABAAd1C ~out
      1bA1A1aAa1A1ABAAaA2hA1aAcA1A1Ac1AAAaBAAac1cbAa1BbbabA3a1dA1AaA1a1A ~ouv
      2A5a10a6A29A5a1b ~oux
      8a20a5bA14a1a2A7A ~ouz
      a2aaa2A1a2a1A3a4A1A10a4Aaa4a1A1A5c1a ~ove
      30a3A30aa ~ovi
      13a5a9e ~ovo
      1a1aa19a4a12a1aA10a5a4aa ~ow_
      4b5A2a10aA2A3A8A4A1e9a4A ~owe
      a4a8a5a11A4A1a3a1a3b2aa1ab11a ~own
      33c1b32a ~ows
      2baa3A1A20b1aA7a ~ox_
      5ac55a ~oxe
      3a5ab8a11A5a ~oxy
      61a ~oy_
      4A2aA1AcB6a1a6A5A6aa3a2A2a5a9g ~oya
      5c1A5bA1A1aa1a2AAAa3a3a1b3AA2A2a2b1A2A1a3A5A ~oye
      a4a3b12a8c9a4A21a ~oyo
      2a12a3a40a ~oz_
      3A26c30b ~oza
      4A8A5a2aaa4a6b1a7A15a3A ~oze
      1a1a9a3Aa1a4A1A3a3A2aa5a3A2A2a3a3a3A ~pa_
      3a2a ~pab
      a2A1a7A1c1b6b2A11A7Bb7A1b2a4aa ~pac
      23a1b32a ~pad
      A1A2aA2aa2a2a2aa3A1b7c1b1a3A5a ~pag
      1A1A1A4c2aAA1c1A1A1A1b1A1A2c1a1AA6a5A1fA5bbA6A ~pai
      3a5b3A5B4A1a8A3a7a1Ab2A12d ~pal
      a4e1BB6B1a1AAAAABA1BagA1abAAdAaBdAbAAAaa1a4AAA1B1A1a2A1AA ~pan
      2AaAa1bA4b3fB6a1Ab2a1A1a5a1A4a5A4a1A ~pap
      b2baA1AbAAa1aBaAbbAabAaaaBc2Ab2B1BaBbAAaAbc1baAba1Bb2aBAacBBaabA ~par
      AA1CcB1aaAaAAAa1BABA1AABAB1aAB2BAAABB1aaaA1BAAAa1BaAa1ABAeAAcBBAAABB ~pas
      A1AaA1AA2A2A1Aa1Aa3A1aa4A6AA2a2Aa2b1AahAdb2A1Aa1A1A1A ~pat
      4a49a6a ~pau
      13a9d3a14b ~pav
      a2a3a4a1a2A2Aa3A15a5aAb4a6f1b ~pay
      5b27c ~pc_
      A2Aaab2AAAaAAAAAA2AA1Bc1a1Ab1A3abaacA2a1BAAaAAA1caA1AccaA2AAAb ~pe_
      c10A10A31A2b ~pea
      a1a3a1a2A2Aa5a2A2a12a2a8aa2A1b6a2A ~pec
      A5aA5a3a2a9a25A9b ~ped
      12a14a10b10A ~pee
      AAAA4AAdA1AAA1gA2B2A1ABA6AAA3A1f9AA6e5A ~pei
      1a1ba2Aa4Aa1aa4a1ja4A2aA6A4AeAa6Aa3d1a2A ~pel
      ba1b1Aa1A1aAaaaA1caAAA3A1a7AgAAAcbAc1a1A2AAaaAAa5AbAAA ~pen
      a6a21a19aa ~peo
      b6ab2aaAbAaaBa2aAba1Ba3A2aAA3Aa1B1aB1AAAa1aA1cAA1aaa2a ~per
      Aa1aa3a3b2ba6A7a3A2A2a4A2Ab1aA1acAa4a ~pes
      2a1aA1aa4BB1AAB1a1aA1b1A1AaAba3aaAA2A1AaacA2a2ab1AA1A1aa1A ~pet
      AAABcA1aAaAbAa1AAB2b2AA1AAAAa1A1aAb1AAa1aAAAA2b1A2bABaA4ba3A ~peu
      8b39A13b ~pey
      32A ~pff
      3a4A19da8b29b ~pha
      2A40a2a8AA ~phe
      3a45a17b ~phi
      3A11A4A1A2A1b1d2caaA2A5A2AA6AA2d8A ~pho
      b4a4a2a3B1b1ca5a10a1c2AA4A7a7AA ~pi_
      2a4A8a19A2a6a2a7A8b ~pic
      18a12a19b ~pid
      dBA1Aab1Abb2aAAAb1A2A1A1fA2AAAAA1Aa1AaA1AA1A2A1dA2AAAAA1AA1a2aA ~pie
      20a6a15a10aA ~pig
      a4AAca1A2A5a4a3A1A7ab1A1a3a10a2A1a ~pil
      AAAAaAAAA1b1AaA2eaA5AaAA10AAA1e8d1a1aABA2Ab ~pin
      55a ~pio
      2A1h33A14a ~pip
      6A14A6A18a8cb2a1b ~piq
      15A1a3a2A7b19A ~pir
      AA2Aa1A2e2A5b4a3a8A3AAb1a8aAAA1f1a4A ~pis
      5A1cA17b6a7a7A1b1A3Abb5a2b ~pit
      A48b2a ~piz
      1B1ac1a1aeBAACBaAbjBAba2AaBAbAA2BBAaccAaa1a1AaAbcaBABaaAAB1baa1Aa ~pla
      b2A2bb1AAAA1AAabAA1A5baa3Aa1A7A1Aa5A3a2aA ~ple
      AAh2AAbAA2A4a2a1A6abaAAe1AAA2A2A5Aa4A1ba1A2A2A ~pli
      4Aa8kb2aA3A3bA2d2a15Ab2A3a3b4a ~plo
      a2B1aAaA1a1aAaaB4AaAA4A2AAAb2AAaaAA1A1aa1a1AaB1A4aAAAA2A ~plu
      5aa17a8a ~pme
      5d1A19Aa15ba1A ~pne
      2a40a22b ~po_
      56B3a ~pod
      15b ~poe
      A3aAa1c7a1Aaa2a10a6C3Af2a2a1A1A4aa ~poi
      3A5cAAaa1a5a3ca4a4Ab9a3a7A1Aa1b ~pol
      4a1b1a6b4A39A1a2b ~pom
      3aa3A1a4aabAAAA1aA11AbA1aAaA1a3Aa5A4a4A1A ~pon
      1eA2B2AAaaAaAAcBAAAAAA1aAAA3dbAb1AAAAabAAa1aaBbAa1AaAb1A1AAAAA1AA ~por
      2AbA3BeBAAaaaA1abbbbaAA1aabcBAaAaA1dA2A1a2A1B1A1A1AA3AAA1A1aaA ~pos
      AaAAAAAacAA5ba1AaAb2a1aAAAbA1AbaA1A1cabA1bA2bA4A1A2abA1Ad ~pot
      1ca2aAA1ab1aBA1aB1AA1BaAbaaa1bA2aAc1Aaac2aA2aa1aAACaaa4b1AAA ~pou
      4b5d ~pow
      A8ac8a11A5a ~pox
      3AA2A1b5a3b2aa5ab5b1a ~poz
      5A4A3aa1e20a3AB3A7a3a ~ppa
      1aba1a1aA3a1a1b3a1a2a1A3Aaab2a3a5a1a2a2AA1a1a3a ~ppe
      8a11a17A ~ppi
      a6A21a4d3A27a ~ppl
      7a10A8A5c4A11a ~ppo
      2a6aaa5aaa1AA1A3A3aAa1a4A1dAAb1AbA2aa5a2Aa2A ~ppr
      8a40a18a ~ppy
      aaaa6c2A1b2a1a6a13A1d6a1A1aaa3A ~pra
      bAa2baBAaAaA1a1cba1b1aA1BAa1Ab2aAAaaA1A1ca1ac1Ab1abbc1aAcAaA1acAddb ~pre
      A1AAAA1BA1a2aa1aa3B1aAaAc1Aa2baa1Aa1AaA1A1b1aaA2A1AA1A1AaAa1cAl ~pri
      a1Aaa1Adbac1A1A2b2AdbAB6Aaaa1A1aAAa3BaaAAAAAAaAaaAAaaaaAbAAd ~pro
      1a4a8a7AaAaAA2AbA4aaA3Ab1a1A1A4A1c1A7A ~ps_
      11a2Aaa7b9b2ab3a1a5a1a6aa5a ~pt_
      27A22A ~pta
      5aA5a2A1A6a1bbbaa5a2A4A8a1a10a1a ~pte
      3B1A1AaA3A1A9A1A2aeAA7b4a8c6a1bAba ~pti
      3A27c2A3b12a8a ~pto
      11a14a ~ptu
      A ~pu_
      10a12d9A13a ~pub
      9A53A ~pue
      ab1AA2bAaaabA1a1aA1aaA2A2ca3A3aAa1Aac1aAA1baa7a3aA1Aa ~pui
      10a20a1a9a3a ~pul
      8a6a12b7a7a2a2A6a7A ~pur
      6b11a8a5a ~put
      1A7a4a7c ~pvc
      8a16a9a12aa18a ~py_
      bA4a3a1a4a9A35c ~pye
      Abb1A1aA2a1a2A1a2b4AA3Aba2A2a2aA1Aa1Aa1AA7A4aAa ~qu_
      1Aaa1c2A1bAAAa1AAA1a1AAB2AaAaA1aaA1Aaa1aa1b1A1Aa1cB2A1A3A1A1acaa ~qua
      b2bc1ba1cbAaAAAADaBA2CB1CB1bbA3bCc3aAbA1aaBaBCCbb1caAa1AaBa ~que
      a4aAb2aca1acb1cBAA1bab1bAbaa2AAbabA5b1A1AAab1A1ad2A1AcBAA1a ~qui
      3aAbaAbaa2a3a1Aa1B2b1a2A10c7Aaa8aAa2aa1a ~quo
      3B2A8a10aA1aba1a2aAaa1b7aa4aA8A ~ra_
      12a22cAA1A ~rab
      A1aAaABA2aA1A1AA1AAAa1BAAaA1aAeAA1aa1A2CAAAa1f7A1aA1A1AA2aba ~rac
      3a6a1aa1bAaaA1A2a1bA8a1AaA1A1A1aA1a6c1a3a5a ~rad
      1A2c3b1a9A12a2a19Aa1b ~raf
      Aa1b1A4bA1a1A1a1a2aA1A1b2a6a3c2A1aaa4A7A5a ~rag
      daAbAcAA1a1aAd1ba1a2AA1b1bA1acbbbAaAbAcbAcbaaa1a1A2aAbCbda1beaAaaAa ~rai
      22a18baa1AA1A ~raj
      1aa1c9AAA2a3a1ac1aa1b5aA2bA1a1aa1A1b7b ~ral
      aa2AAA3aaaA1a3aAAAb2Aab3abbAd1A5a4a8A2A3a ~ram
      AAbA1C2cBA1Ab1c3B1cbda1bebbBac1B2Aab1AAAbabb1cfAAAa3aB1A1cAacaA ~ran
      A2aA1A2aAAa18a2A5Aa1aA1a2AAaa2AA1d4A3bA ~rap
      13a13a ~raq
      2a1A3aA2A1AA2Aa1b1Aa5a2b7Ab4a1BeaA1A1a1a2a2A ~ras
      b1AaABaaacB1a2AadAAAA1Aa2A4dcAA1aaaA1A2dAaA1AbAAa1A1A1ABAAAAcA ~rat
      5c11a6A5A10ab4c ~rau
      2A1a2Aa2Aa1AAa1A2daeA4A1AA1AaAAa1A1AA2A1A2a1Aa1aabAAa1ad1a ~rav
      6b ~raw
      10c3a12a10a1abAd8A1a10b ~ray
      10aa5A5a8a18A2a ~rba
      3a9a13a20a12b3a1a ~rbe
      4a40cA1a19a ~rbi
      5ab2e2a11a4a1A8Aa2A5b12a ~rbo
      A12A3a2A5c4A5A1aA1bb4A8A4AdA ~rbr
      6bA2b17A9a2A2Ab2b ~rbu
      1A1e2A15a1a8a12A5A2a11A ~rc_
      1b11Aba6A12a18c ~rca
      a2a1A2a2ba4A3a3A1bb10bA5a3a2Ac5aAaa2A1A ~rce
      Ba1a1baaA1AA1bAA2aabaa1AAabAA1aba1aAAAaabbaab1a1abaaABAa2Aa1C2da1b ~rch
      3A5A6b5A40b ~rci
      5a5a6a4a3a4a8B2aA1a2b10a ~rco
      10b5a26A17a ~rcr
      12a20a5a21c ~rcs
      3A2A1A6aa13d4a3Aa13bh11A ~rcu
      AA3aaAa1AAaAaA3abAAb3A4a1c3c2A3bbA3A4aAb1A2a1aA1A ~rd_
      1A8A10d22a9a5c2a ~rda
      Aa2aA1aAAAa1a1A2AA1aAAA1A2a1dA1AAaAA2aA2a1A1baAa1A1A2A2be3A ~rde
      AaA3AAa2a3A3AA6AAA1AaaAa3AAA3AABa4aABA2AAeAB4A ~rdi
      3b16f7A8AA10b2b7d ~rdo
      2A7A1a25a ~rdr
      6A2a3a9a6a5A1ba6b ~rds
      4A18c6b2A8a2A12A8A ~rdu
      CCAABA2a1e1cAaAAabAc1AabBbBaaacAAA1c2AA1b2CBCaBa1ab1BbbA1aAbaa2aC ~re_
      1A1A1a2a4AAB1A1dA1aaa1A2AAcA1cA1a1AbaAa3AAA1AbaA3AAAa3A1Aa ~rea
      13AA2b5a1a19a10A ~reb
      ca1b1a4Aa1A2ca1AAAA2AAbA3b1AaAA1a2bAAAaA3B2bbAA1ab1facAa1a ~rec
      A1AB2b8aaA1a1a4B5a6AbAfA2A1A1a1A2b5a ~red
      AA2A1AAaAA3aAb2aa1baA2Aa2a1AaA1AAA6a2A1a3A1aa1Ab1c1c1aA ~ree
      A2Ab2AAAAAAa1Aca1Aaa1a1AaaaA1A1Aaa1aAAabA1Aab1AAaaA3AAAd2A2AA ~ref
      A2aa2cA2aa1AaA1A3Aa1aA1A2A1AA5AaA1ba1a1b4a3AA1A1A1aA ~reg
      27A38c ~reh
      Aa5AA2a1a1a4Aa1A2A1A6AAa3cA1cAb2A1aA1A2a2a3b1aaA ~rei
      13b6a5A14aa ~rej
      9A3aA3ai2Aa2AA9A4bA9a5A7ca ~rel
      A4aAba1A3a2aAA2aA1aA1AA2a2A1AAbc1eAaab2aA1bcAA2Ab1Aa1AAAA ~rem
      AAaA1Bd1Aaaa1baAABa1Ad2cABba1AA2aa1ABAabaaa1e2bbAcaaA1aA1a2AbaBAa ~ren
      37d ~reo
      BaCAA1AAAAA1AaaacAAAbc2BbAAA1A1caA1aA1AAabbcbabc1Ac4ABcBbA1a2fAA ~rep
      A1AAbbaABB4aaaAeAAAABCaa1AABb1c2aa1AAcAa1AaaAcAaA1bcBbAaaAAB1A1a ~rer
      caca1AAB1aAA1ABac1A1ABBcA1ABaa1aABBA1baAADacDB1ABccaABBBbabAcAad1ABc ~res
      AAAAaf1B1AAaA1Ba1B1AA1AABeaBa1AcAAAA1cAAccAebb1aaA2BAA1bAb2cAc2A1d ~ret
      3b1A7aA1b3e1Aab1A4a1a7ba1a2AA2AA10a2ABA ~reu
      1AAB1bbAAa2aAAAAaAb1Aaa1aa1A1AAb1AAab1A2aab1A5caAA2AA1Ab2AAaA ~rev
      4a3b14a1A1ea4a6A9Aa ~rew
      3Aa11a17a1a18a6a1a ~rey
      c8b20aAaca4a6a8a3A4a3A ~rez
      A9b12b3a2a3a13a13a ~rfa
      9a49A4d ~rfe
      37a14aa1a9a1c ~rg_
      8a46a6b2Ad ~rga
      ABAAAA1aa2Af1a1a3A2A1A1a1a1A1AAAA3B1a1a1Bb1aad3AA2c2ababa ~rge
      4a3Ac1A4A1A3A6b11A3Aa14Ab ~rgi
      1a20b3c17b2a6a ~rgo
      13a33a6a ~rgu
      AbdAaa3Acaabaa3aA2A1a1A1a2a1a2b1e3A3a1c2bAcA1da3AAa1AdA ~ri_
      A5A1Aba10A5Ad7aA5A1b4ba1a1ca1a7A ~ria
      28a12a24b ~rib
      2aAAA1aa1AA1caAAbA2A1AabAdabBA2b1AA3A1AA1AfBA1A1a1A1A2aAab1A ~ric
      1b2cA2A2A4a3a1b14aA2c3a2a7aa1a ~rid
      AcaAcbBCbBCa1AaB2cBa1edaaaCc1AB1CAD1bBbaB3Bbb1bABc1a1b1aA1AA2aB1B ~rie
      a2a1b1b8b24a4A ~rif
      A3aA1aA2A1a1BkA5A3A5AA3A2AaaA1A2b1A2AA1AA8b ~rig
      1a1a2a2aAa1b7A5Ac2AA8AA1aA11a2A2a ~rik
      Ad1A1A1A4c4A2a1A2AAA7A4a1Ac5A2Aa1c1A6b3d ~ril
      A3aA1AA1a9bA4a3b2A2a1AA2Aa2a1b5a6AAbAcaha ~rim
      aAAaAb3Aaa1AA1b1b1A6c1A1aaAA1aaAA2Aa1A1a1A3a1d1A1a3aaA1dA ~rin
      5A1a5aa9A13a8a16a1c ~rio
      17a10c5b2a11A1A ~rip
      a3c1A1a1B2a5A1AA4Bc2AAAAa1a3a2a4A3A1a3Aa3a1AaA ~riq
      3A4A10AA6A3ba1aA1A6a3A2a2aA3a1AaA ~rir
      3AA1a1b3Aa1Afa1AbC1aBa1f1AAaA1a1A4Aa1B1a1aBc4A3AAAba1a1B ~ris
      1a6c7Aaa14da9a4a2a2a4a2A2A ~rit
      A2A1baa6aa2A5a2aAA4a1a2b1a4Aa1a1a1a4A7a1a ~riv
      1a1A39a15a ~riy
      13a2b10b1A3b4a ~riz
      3A2A3A1e15A27b5a1a ~rje
      Aa1Aa3A3abA4Ab2A5a5b1aA2aa2a3aa6a ~rk_
      3aa3c2b4a18A1b2a9A6a3Ab ~rke
      23a2a2b3a7a7a1a15aa ~rki
      66b ~rkl
      22ad7a1b1a23a1a ~rks
      2a10A4Aa16a1A15a ~rla
      a4A2A4a1A3ga5AA2BAA6AA4b1A1Aa1a1B1d1A1A5a ~rle
      b7b1A13A26a12B ~rlo
      52a1a2a ~rly
      9a3b15a17a14a5a ~rm_
      1Ab5abA2A1Ab3b2baA1A2a1AdA1a1baa6A1Ada1aAA1A1AAAb4aa ~rma
      A1b1A1aacaAAA1A1Aa2A5adA1a5ba3A1a1aaaA8b1AaaaB1AbA ~rme
      15b4a2A6aaA1A2a2aA2A1A5A4a3a ~rmi
      5AaA1bc16Ae1BbA2bAdAa3A9a10a1A ~rmo
      3a9a5a11a1a15a2a1a ~rn_
      b10aaA1AA1A2b2a1aaa1A2A3a3a5abaA4aaa5a3a ~rna
      AAaA2aa1AAA1a1Aaaa1a2AAAacAA1cAAcAa5A1Aa3cAA1A1AAA1AA1A1A3A ~rne
      a1AA2A2ABA3A2a5a1a1a2A3AAc2A1Ad1aA5bA1a1A1d3A2AA ~rni
      3a13A31a17b ~rno
      Aaba2a1cAAA1a1a1AAcAAAaA2AAAabc1AAa1a2A1a2aaaa2AA2AAB3AA1a1Ab ~ro_
      8d14c1A5a1A11a3a ~roa
      A2A1b1BA1AA2b4A2AcAb6AA3Aa2b1A4a7a1b8AA ~rob
      1aAAca2ab1a5A1a2a3bAA6A6b2B10A5A1ad1b ~roc
      3a1b1fc2a3a8A3AaA4aA6a10A2aA3ba2A ~rod
      1aaa5ab6a4b11a12a2a1A10a ~rof
      b4A1A19ab3a1c8b ~rog
      a1B1Aa2A1Aaa2Aea1a1Aa2AAAA2AAA1aAaA1A1b1aABA1AbabaA2a3A1AABAAA ~roi
      4a12A3da40a ~roj
      44A12d ~rok
      A1b4bA5A2a9ac3A8aAA9aa7A2Aa ~rol
      A4ab1fA1A2a1Aa2a3a1a5d1A4A6A4A1a1a1aA1aA1A1a2A ~rom
      eAjCBbAA1A1cfBABA1AAAbbbBaAACAg1AaaAaaAbAbAAAAA1babA1cAaaA1A2Ac2B1A ~ron
      13aaAb2ada1aa2A1a3a2a8A4A7A ~roo
      Aaa5Ab1AA2A1bbAa1AAAA4a1aba1aaAA1a1AAaB3AAA1aAa2Aaa1a2A1d ~rop
      57f1A4A ~roq
      3Aa1AAA1cA1bA2AaA1a1BaAAab1a1a2Aaa1aAAeAAdaAA4A1aA2A1b1AA1A1a ~ros
      A1A5Aaa5aa5a3Ab1A1a4Aa3A6aA3c1a5a4aa ~rot
      Bac2cbC1AA1aBAAbcAAB1afb1Aa1BAcBaBAAA3a2dc3AB1aAbc2a1A1AAA1Aa ~rou
      19a10a13a21a ~rov
      13a42a5c ~row
      5a12ab4A2a14a6A2a ~roy
      10a2b23A ~rpa
      1a8a2A6A5A8AhA1AcA21A ~rpe
      13a6a9A16b ~rpi
      21c45b ~rpr
      1a ~rps
      aaAaa1a1bbA6aAA2A4cA1A4b1b3d4b7a1b4bA4a ~rqu
      9aAa2a2Aa1aA14AA1AA2A1bA4a2a ~rr_
      A2A1AA1AA3b3a1b1cA1c1aB2a6A1b1a5a2bA4Aa1aAba ~rra
      AB1B1cA1aaAA1aAa1aagBAdaa1cBb1AdABAAC1A1a1AA1A2BAaAA1A2BAA1Bc1A2Aa ~rre
      Ac1A1b1A1AA3b4A1A1ac2a1A1AA2A2Ac6da1c3A1d5AaAA3a ~rri
      2A2a4b1b4A1A5A2A1a6a3ada9A3A3a ~rro
      1d1a1A6A4A4A2c1c14A14A ~rru
      bA17A2a27b15a ~rry
      A1aa1caA1AdAbbB3Aaaa1B1b2cb1a1b1aAcbA1daAabbabCBbAc1AA1B1bb2aaabA ~rs_
      34a3a22a ~rsa
      3a7ba9A6A1A1c6AA3aa2a5aA2a1a ~rse
      a2a50a ~rsi
      Aa3A2a1A2Aaa3A5A1A4A7a4A3A2a15A ~rso
      a2A1AAbba1bbAAa1bAA1A1A2a1Aa2Ab1A1aAaaaAaAa1Aa2Aa3B1A4A2abA ~rt_
      1dAaA5a1A3aAA1a1a2A1A4e2abA8A11aaAa ~rta
      a2B1BAaAA1aaAaAAa1B1AB2a1AA1eAaAAcAB1AA1A2A2b1bAbc2B2aA1AbAABaA ~rte
      3a49a6a ~rth
      1aABA1A1A1aa1daa1Baa1B2AABaA2A1baAaAAaAba1aa1A2A2a4A3c1d1Ba ~rti
      A3a2a5a1a1A1a4A6a4a2AabAAaAA4Ab3A3a5cab ~rto
      a7a1a6a14a4a10aAaaab11A1b ~rts
      2aaa15a21a11a ~rtt
      6A3a2c6d15a ~rtu
      36A16AA3a ~ru_
      17a21aa22A ~rub
      aba2a1AA1bA2A3a4aa1abA4b2ca1A1A4cA1AA4A ~ruc
      A2aAA4a2b6A2db6a4b7b2A2a1A3a2a5aA1a ~rue
      A3aAbA5aA1A6b2AAA4A5aAAa2aa1A1a2a2AA4EA1h ~rui
      19a16a2A14A ~ruk
      3A8B2b27A14B ~rul
      2aA5a25a3d23A2A ~rum
      5a1b1aA4Aa5aA4A4b2A2aa1a6aA1A7A4c2a ~run
      1gA2A6B4A4A2b5a10A14A9c ~rur
      9b10A12b2b6a ~rus
      2ab6aa3Aa5AAd6a3AA2c9A8a7A ~rut
      c2a1AAdc1A8A3A4Aa2Ad4A2A7CcA3A2A1A1BaA1a ~rve
      5a8A1b8ba1a6A4a3bAa1a1cc11A2A ~rvi
      2b40a13a ~rvo
      cAA2a1AeAAb5AAAa3AA2Aa5aCA3a5a1B2ac2AAcbA1Aba1aAA ~ry_
      1b1A52b ~rye
      39A10b ~ryi
      5b ~ryt
      52A1a ~rze
      3a6da5A4A37a ~sab
      7a1A1AaA4a7A3A5b15a3af1A ~sac
      17A3d11a23a10A ~sad
      b5aa4A5A11a2a4A3a3a1A6aA1a1Ag2a1a1B ~sag
      Aada2a2A1aa1aA1aAeAA1aAb1a3a1A1A5Aa1A1aAbAAaa1b1aA1AaAba1a1a ~sai
      8A9A38c ~sak
      b3A2AcA5aac1b5AaA2b1Aa4bA1AAa2a2afAa2bAA2A1a3A ~sal
      3Aa12aAa5a1a37a2a ~sam
      1A1ab1b1AAAAAAdAAB1aA1dA3bbAbAAAaAa1AA1aba1A1Ab1Ab2cAA4AAaA2A ~san
      5a ~sao
      49b6a6a ~sap
      8a27b ~sar
      1a6a4AaaaA1A3b4Aab1a3b3aA12aA7a4a ~sat
      a7A2A1A2A6A8ab14a1A1A1Be1aAa2A4AA ~sau
      2a10a2a1a1a4a2aa1ac4a3a3AA7Aa4a ~sav
      A2a32A2dc7a14a ~saw
      18a13A11A2Ada11A ~say
      55a9a ~sbo
      Aa1a13bA3A3aA7cAA1A4A1bAA8A3b1bA1b1a ~sca
      5aa12A8A1c1b1A33a ~sce
      3a23ba9b5a4A1c16a ~sch
      A3A2AA1Ab1A5c3a10A1A2jb1A5A5A1A3aa1B ~sci
      a5A6a3a2A9a1Aab6A3e1bA1Aa7aA6A ~sco
      34b1a3A10A15a ~scr
      3A4c2a14c3aa4A2A8AA ~scu
      1a1aaaABAaC1A2bac1Aa2A2AAAAa1AB1b1Aca1bBABBCABAaBBaA1aAAbBcAbcAaac ~se_
      4b7a3AA2a2b2c6dA5a7A1AA4A2A ~sea
      1a9A1a4b2A3A3a3c1A1aaa1a1a3b1bAA3b1Ad1aAA5B ~sec
      37a5aa ~sed
      3A1bAb4a4Aa1a1aa1AA8a4A1a3a9aB1aaa4a1A ~see
      2A ~sef
      3a14aaa6A35a ~seg
      a1a1a2A4a4a1aa3a4A2A1aaa4aa3ab1A4bAA5A2c1aA ~sei
      2aa2a1A7A3A11a2A3b1Ada2aa1ABe4Ae7a2a ~sel
      Aa1b1AhAAA1Aa6AaA1baAa1AAbaAAAb2c2BaA1AaA1aA1A1aaAb1AdAa1A2aA ~sem
      1A2AaA5aaAAAAa1A2a6b1aa1ba4A1A3A1b6B1a4a3Aa ~sen
      3A7a2Aaa1b5b9A1aaa3a7a3a4a ~sep
      Bcb1B1aAcAA3A2a1AAA1A1eAbAaaAAb2B1BAb1ab2bAaDeb1bAAB1baABcAbA1bA ~ser
      bbAAA1AAA1b1AaAA4cbBBA1BcaBBAA2d3AabaA2Bba1AAa1a1Aa1bAda1BdB1A ~ses
      7b5a3A6A1a17A19b2d ~set
      b2aA1a2A4AacA4bAAaA6Aa2ac1A4a3BAAAaa1B1da2A1bAAAB ~seu
      a12aa18b15Ac ~sev
      15A31a2b3b ~sey
      41a ~sez
      4A3c17a1b7A2c5b4Ab4a ~sfo
      Ab6a1ab3Aaa4AAa2b4a2b1b4a1a2A2aAa8a ~sh_
      24A7a2aAA2e6a ~sha
      2ba4A3aa13a6a2Aa3aa6a1a4aa2a5a ~she
      32c10aa5ba4a1A8c ~shi
      b6a6A7b9a1aa2c3b7a3a4ae4aA ~sho
      2b1aa1aA1A1Ab1b1c2a1aa2aaAb1a4A1a1b2A2a3AaaAa2aa2a1a1aAa ~si_
      42A ~sia
      a4a1A1A17b9a2a17a4a ~sib
      10a13a9a2A2a7a18a ~sic
      9a13a1b16bA17a ~sid
      B1AbaA2AA2AB1A1CBAbABAA1AA1AAAAaAfA2aaAbBA1a1AbcABdB2AAfa1A3AA ~sie
      22A12b1a23b ~sif
      26A10a15a7a1a3a ~sig
      2a17b7a13A1c ~sik
      2a2a13a6A20c6a8A ~sil
      27a32a ~sim
      acA3A2a1AAA1AaA1AAb1ABA2aA1BBAAB1bfAADa2BABbcB1aB1A1Bf1AbCAA1aBb ~sin
      eAA1aA3bba1aA1AaAa4A1AAaAAaA1a5a4b1b1b1b1A1A2B2A2A2aA ~sio
      4A40a ~siq
      1a3b8A2A7a1A1AA8e3a4a12a3bA1a ~sir
      3A4A4aa5a1aaa1A3b6AAb2a3a2A2A4A1aa ~sis
      ba1aba1A1eA3A1aAa2AaAaA1ba2B2hA2aA4A2a2A2a2ba1AA5a ~sit
      1A1a3A4Aaaa6aa42a ~six
      1a10a ~sk_
      36a13A9A ~ske
      3a14a16a ~ski
      13a6c6b ~sla
      42a9A13a ~sle
      b12a1a2a8a4b4A4a5b7c2aA2A ~sma
      4A2aAa18a6a7a3b12a ~sme
      1b4a5b13A3A16a16b ~smi
      3A13A14A10A ~sn_
      51c ~sna
      3ab8a1aaAa1a11aaba1A4a10a6a ~so_
      14a1A1a6b2aA2a11a1a3aaa11a1A ~soc
      7a9a7a17a5aa ~soe
      3A1A1aa1A3aa1aaAa3a2b5ab6a4A3BAb2A1aa3A3a1A ~soi
      a5AAAA1A2AAAabcCb1BAAACAk1AeAA1b1A4A3Aa1Aa1A1A3AaAa4a ~sol
      a1AAc2Ab2a8a1A1A1A7A7A7bA9b3a ~som
      Aa1AB3b1aA1gba1cc2a2aAc3aABBABaAAAbdaAAAbc2aaa1aaaAaa1B2A ~son
      bbbA1b1b1ab5aA2a2AA8a5a2A3AA2A1aa13b ~sor
      13a9A9A20d ~sos
      1ABg1AaAaB1A1aaA1aABB1Aa2AAaAbcbAAa2a2aBAAA1A1AaAbAAaA2AcB1AaAA ~sou
      a21A4c2a14a2b12f ~spa
      a1a3a1a2a2a3a4aA11Aa1Aa2a1a3A3a9a1a2A ~spe
      28A3b19A5a ~spi
      31b6a17a ~spl
      2aaaA21a8Aaa2a3ab ~spo
      10c30AAd15aA ~spr
      b1acA1a3a3a4a6a3Ab1A1AaAaA6A3A2a2A3A5b ~squ
      33a8aA8AAA3a ~sri
      A2Aaaa1a1aa3A3a8A5d3A2AA1Ad2AAa1aa1Aa3a3a2a ~ss_
      Aa4aa2A6A3cca4c1aAA2Ab3a1aaAA1Ab2Aa6A1A5AA ~ssa
      1BaAAcdBA1a1aBAAaBaDCA1aBabABBaA2Aab2bCbbbaBB5AdbABbba1c1AAACbA ~sse
      2A2AaAABAaAA1AA1C2AAAAA2A1B1BBabAaaaaBcB1accAd1a1cBAAAed1a2AAAbA ~ssi
      A1a1AAAAa4cbab3A11A1a1AA1aAa2a1AbAaA2A1b3b4a2A ~sso
      4a1a3c40b ~sst
      b3Aa2AbAA1A5Aa1A5Aa2A4AAA2a1AA2A3a6ce2a ~ssu
      27A21a2a ~ssy
      aaba1a1aB1AbAB2A1a1a1aaA1A1A1aA5bAA1a1B1D2AB1cB2A1a2aBAa1AAa ~st_
      AA1DbaAbaA1aAaac1AaB2aAAAbc1aa1A1abb1aAAaa1AAaAab2bAAaa1aB1aAAAbaAB ~sta
      aaAcaadbAABBAA1bb1d1A1AABaaAb1AA1aaBBcaA1aAAbc2BCAAAAbBcAAcAeB1A1AB ~ste
      42A16A ~sth
      B1Aa1AAAae1B3AA1B4Aa5A1a1A3A1A1c3A1cA5A1aA1aA1b1Ae1B ~sti
      a5a10aa2a4a7a4a5a ~stl
      AB2A1aAA1eAbAA1aAA3AA1acA4ACA1A1a1a1Bda4ec1A1AA1AAaaAbAb1cA ~sto
      BaA2bcBaad1aa1AaBA1A1Ab1AABdAAAAbA1cAbA1acAA2AacAA1aA3bAA5aAc ~str
      11a4a32aa ~sts
      a1A5Ac1A3A1aA4A4a9a11A5d1b2A ~stu
      1a3a11A3b4A4a1a1A1a4a7ba4a9A ~sty
      3A5aa3aA2a5A2a7A7A3b8cb1c ~su_
      5a22a20a3d ~suc
      23b9A ~sue
      18aa30A ~suf
      aA1a1a1AA1AAAaAa3aaAA4aaA1aAa1a3A1a2b4BaaAAaa1A2Aa2A2aa ~sui
      15A2A2c ~sul
      2a30A18a ~sum
      a7b7b1A8A5c8A11AA1A7AaA ~sup
      1A3aAcAabA4a1BA1b1Aa1a2aaA1AA1A1aB1abbAAaa1A1B3Aaa1Ae2b2A ~sur
      b6a1a1Aa1a3a1a6A1a7A7aAa8A6b ~sus
      16a16b29aA ~swi
      29a19a2a13a ~sy_
      27b14a6Aa2aB8A ~sye
      5a9a13a3b ~sys
      3A1b5a3a12a5A6b4A1a1a15b ~ta_
      1A1AA2ac3a4a5a3ba2AeA1aAa7A3ae8A2a3A ~tab
      13a11a2a5c11a4c4A1d6a2A ~tac
      d3A1aaa2AAA2a2A6ba2b3A1bA2aA4aA2A3A1a5b1A1AAA ~tag
      Aa5AcAAA1AbA2AAAA1AA1eAAd1aA1AbcbB1AaAAaAaAaAbA1A2dAAaab1AA1aAA ~tai
      2a11aa22a1b3A4a6a ~taj
      1a1a21a23aa ~tak
      bhBab1AaB1caaBAcAAbAA2B1Aab1aAbAb2B1BAA1A1A1AA1ABaA1a1aa2a1BAAcA1b ~tal
      3a33c3A ~tam
      1AbA1AA1aA1a5aaA1fAA1A1aAabb1a1c1ac3aaAa1A1aa1AAAA1ba3Ab1a2A ~tan
      2A2a2A1A1bA4a7A1a8a3Aaaa8A1AA2ga1A2a ~tap
      3a3aA4a9b1AAa5A3aa6cA2A2bbA1a5c2A ~tar
      34a7a24A ~tas
      A1A1ba1Ac2aA1A1A8aAAb1a1b1A2AA10b1AAA2a4ad3Aaa ~tat
      1Ab5A3bc2A8Ab6A2ba2Aa6acac3aA1bAAa2d3A ~tau
      1c24c29b ~tay
      7a6AAab1a4a8b4b4a5bAA1AbA1aA1a3Aa ~tch
      1BAbAa2a1BaA1aac2AacbBaBAAd1Aada1B1AAA1b1caaaA1c1aabBcabaBbcba1A1Ca ~te_
      AB2aA1A2a1aa2aB2A3Aab5aA2A1AAcCaA1cA1A1abAc2aAAa1AA1AA ~tea
      1aa2aa2aAA2A1a4Aa2c1Ba2bac7a2a1AAa5a6A ~tec
      7b4a7A16b22a3a ~ted
      abA3A6aa1a10a4b3A3AA1Aa1A1b1ab1a ~tee
      56Ab8c ~tef
      a9a6a15b4a11A ~teg
      5a1b27a7b10A2ba1A7A ~tei
      a2BABaAA2AdaAAAA1AAA1AAb1AA1aafA1aaa1Aa1A3abAAdB1A2bAab3b1AA1a ~tel
      A4a2A1b3aa1b1aaA1aAA1aAa1A2A3aA3a1b3A5aaA1aA2a4A ~tem
      AB2agA1AAAbAaB2BAAAABBBdAAaAAbBB1aa3a1a1a1aaAbaAAA1AAa1a1aAAA1bbB ~ten
      18a48A ~tep
      a1aAcAA1aABACBBABabaBeAa1dabAaBaaBabaacB1CAA1e1f2c2BbcbBCaAaaAAAAbA ~ter
      1aaA1C3ba1bBbBAAA1bB1ccd1aaAeC1aabABBaBbA1BAAB1b1Ca1AdaBba1aaAAa2D ~tes
      A2a1a14AA19A1A11a4a ~tet
      A1AAcAfc2AaABA1a2AaA1bbBAbdabAbc1A2BBbcCAAacbcACAAAAc1AAdABA1AAaa ~teu
      25a1a17a ~tev
      5a52a8a ~tex
      17a29a8A ~tez
      68A ~tfl
      1b1cAA6b2a1a6a1AA2aeaA1bab2A1A1a1aa2a1b9aaa2A ~th_
      1a1a1ba1b6a1aa1a3b4a3b3a2a2bAa8a5a ~tha
      2Aa1aabAaba1A1aab1A1a2aabBA1A1aA1a2aa5A1Aa1A1BAa1bbAaAaA1A1A ~the
      a2A1cA1a1a1a2a1a1aA6a2a2a1A5aA2aa2a1A1A2a4a1aA1A ~thi
      34a7A16A ~thm
      7A9a1a14a9aa6A1A ~tho
      14b4aa7a21a6a ~thr
      a19a9a21A ~ths
      30a3a21a ~thu
      1a1B1a2a1a4AaA2A4a1AA1a1A1aa4aaab7A2c2a3a2a ~ti_
      A2a1aA2aa1a1ba2Aa7bAa1Aa2A4a1c18aa1a2aA ~tic
      1Aa2aAAA1b1AbAB1a2bAbAc1CC1AbcaAcBe1AB1ba2ab2a1AAAadB1b1a1Cbb1B ~tie
      b4b1A1a18A1aA6a5a19A3a ~tif
      3cA9a2A2aA2A2A24a3A3a5A ~tig
      19aA15AA ~tij
      a8A9a10a1Aba26a2b1b ~tik
      aa1A1c2bA4Ab2Ada6b4A1A4Ad5a5a1AA6a3A ~til
      1b3D4B2BAA1e1AAb2ac1bA3A2Ab1aa1a1B7a11A4A ~tim
      Aabb1AabBAcABAbcaaaABA1Aa2a1a2A1aAa1ba1a1ABA1A1A1dA1a1AA6bd1b ~tin
      BA3A1ba1BAAaa1bBa3AAaA1bba3AaAab1A1cA1AaAaAA1aABa1cAa2b3AcAA ~tio
      3BAaAbAcaBAA2AAA1A1a2AAaBA1cbbAa1aa2a1AaAAA4aa1a3Aaa2A1cb ~tiq
      3A8aaAAda3A1AA2c1A1b1a1A3aA1Ab3A2A2A1ab1AA1A2a1A ~tir
      AA2aaAbAdA2aAaaB2A1AAAaBa2a1AA1aaA1A1A3aa1a1AAAjAA2AbaAA1b2Aa ~tis
      a1aBAA1AbA3AAaAAa3A1adAAA1aaa1A2aaAAb3A1Ab2bA2cbbAAa1a1cA1aA ~tit
      5A1a1a2a3a6aAa1aA5a6a3a5ea8ac2Aba ~tiv
      15c4b33a ~tiz
      15aa9a7a8a8aaa ~tle
      a5a10aa2a12a4a5a ~tly
      5b4A17A16b ~tna
      A1a1AAAaAaBa2aAbD6A2B2Ac1AA1a2aahadAbBAA1AAAb1AaaaAA5A ~to_
      41A4b5a ~tob
      7A18A14A2A2Af17e1a ~toc
      6b38a9AA ~tog
      A1AABA3AAAAAaAA1AAcaAaaA2AbAAaBAAc1b3AaA2AAaAa1AbbaA1ba2A2A ~toi
      b18a14A ~tok
      BBb1AAa1AAdAA3AA2c5A3A6A1A1Ahb12A1A9a ~tol
      3AAbadAaA3AA4A2A1A1AdB3AA1A4b1ba7AAa1a1AAabcA1aAA ~tom
      3a1AAba1aAAdaAA1AAABAaaAcAA1AABAAAA2cbA1A1A1Bg2AA1bAbbababA1bAcAA ~ton
      14A21A3a ~too
      A13a1a6Ab6a2A3a2A5Bbb1A5A3a4A ~top
      1AAaAb1aaa1AcAA5AaAbc2AaA1aAA4aa1A3caaAbda1A2AA1a2AAA3a ~tor
      3a20a4a10a5Aa6A ~tos
      1ABCba1a1aa3Ba7A1c1A4A1aa1A4A3a1Aca1a1A1aa8A ~tot
      dAabaAa3ABa1aaB2bA2A1dAaA6A1A1CBaBB1A3a1abaBBcAAaaAAAAAA1c ~tou
      26A2e19a ~tov
      5a2A4aA6a2aAA1A3A8a9A1A4b9e ~toy
      23d23b18A ~tp_
      5a19A ~tps
      16A35a ~tr_
      AA1aaA1BdbcBaA2AA1A1AadAAaAb1AaAaAa1A1a1CbACa1fA2b1BabacbBAAAaAA1A ~tra
      bBA1baab1BcBaC2abd2Bbaab1aEd1aa2aaAAAbB1f2cBABa2a1abAA1AcAbDAc1d ~tre
      AB2cb1AbAdA1AAAdAb1AAbBaAagaaDBA1A1AaA2bBB1BAA1AAAaAaAAAcaA1Ac2b1a ~tri
      Ba1a1bA1AAA1AaAAAcaA1a1aAAABb1gac4AAb1d1aA1BA1ccAab1Aa4AAAAAaAA ~tro
      1a4b1AabA1bA3a1A2ca2bA1a2a2e1aAAAa1bAbA1AA3AAAA7A1A ~tru
      a34aC12A3b5a3b ~try
      B1Aaa2Aa1aA1Ca2daAabA1BcaAb1b1BAbb1aaCcBaaBAb1ccbb1d1ababB2CB1b1AA ~ts_
      9a13a ~tsi
      2aaa15a21a1d1A ~tt_
      8a4a3a3a13a27a ~tta
      AB1Aa1dba1Aa1Ac1AAAaAa1A1CaAAcAcf1AABAc2b2cAaABbaAd1aaAaAaAAaaAbbaB ~tte
      1a1Aa1a3A2Aa1a2Ab6c1a4a2Ba1A1AAA2A1A2A1caA3c3b ~tti
      7a26a8a8aa ~ttl
      2A7A1A1A8a4A3bA3AA1A7a1AA5b2b1A5e ~tto
      1A2AaaAc1AA3aAa2a1aaA1AbAbaA1a2A2A2b5aAAb5A4aaA2a ~ttr
      1a2A1ba7aAa2A2A1a1A5AA5aAaaAa1a1aAb5A6A2a ~tu_
      30aa23a7a ~tua
      1aAbf1AA34a ~tub
      3A16A6Ab9a2a2a ~tud
      5a5a1a21a14A3a13A ~tue
      15A12a21A12a ~tuf
      10a2c ~tug
      3Aa15g7A3A9A21A ~tui
      21b3c30d1b ~tum
      2aa9A2b6a3Aa14a12a5b ~tun
      caBAAAB1bc1AABA1A1BadA1B1aAC3AAA1AeaA1Ada1ADBAc2AAAb2A1bAac1A1AAA ~tur
      3a15aA36a ~tut
      3al3A5A1a2A3b1A2A2A1A ~tuy
      19b9a21a16e ~twa
      31a1c15b2a2a ~twe
      25a11A7a ~twi
      15b15a1c5a4Ab6a ~two
      1a5a18aA4c30a2A ~ty_
      9a5a4a4a6a11a ~tye
      1a1a1a20A4a1a1A1a4a7ba4a3a ~tyl
      2a22a4a25b ~typ
      15aa15a8Aa7a1a ~tz_
      a36A ~ua_
      A6A2c2A3a49a ~uag
      B3a1a1A1a3a3a2a6A4aa2a1A1AbA5a3Aa1A9c ~uai
      A2a3a23a7b ~ual
      2aa1c2AaaAAAaa1A2aA1AA3a2A1a4aA1Aaa3aA1Aa2A2A3A4A1a ~uan
      8b12a2A3a3a1aAa4b2b4a2A1a11a ~uar
      12A1b4a7A2b3a1A11a2a1a2A2a5aaa ~uat
      11a22a13a17a ~ub_
      3aa12a9a11aa22Aa ~uba
      AaAbf1AAA1A2a2a2a3A2aa11a2a1A1a3aAa3a5b4A ~ube
      2A1AAA1b3A1BA2ca1bbd1d4A1A2aAd2A8AA2A1A3aA ~ubl
      37a10a7b ~ubo
      1aa2b8A3a1a3aaaa2a2a3a3aa3A2AA3a1a4a ~uc_
      13A2a3a20A3a8A1a4a ~uca
      30b16a1cA4A5aa4A ~uce
      A3AAA2baAABcAacCA2a1Ab1A3AA2bAAa1AaAAB4AA2aiAb4AAbAA1AA ~uch
      3A22a22A4Ad ~uci
      5A7a18a5a2A4dA1a1a ~uck
      4b49A9b ~ucl
      a2a4a8A1B6A2a13a5A1a ~uco
      5a22a20a3d1a ~ucr
      aa8aA5a5A9a12A8AA ~ucs
      Aa2Abcda12A1ad2aA7b4a5A1A6A1A4AaaAb ~uct
      27A16A1a6A3A ~ucu
      1AA6a2ab1aA4A2A24A1aa2Ab1Aa2A4a ~ud_
      3a ~uda
      2Ah3bA2AA1c5A1AA3A1Abb9aaA6AaA2bC7b2A ~ude
      2Aa1A3A4Ae11Ab9aA1a2a4A2A2d ~udi
      B1h1A1AAA1caBBA2a1aAa1bAA1aA2Aba5A1A1A2a1A1A1a1B1ca2AAaaA1Aa ~udr
      56a2aa ~uds
      3ca26Ab2A28a ~udu
      b1adaAaAB1aBaaA1AC1A1b1A1aCBaabba2bA2aAB1aba2BABADba1aaAA2AB1aA1c ~ue_
      13a10A1a2aA6a9a5a ~uee
      13a20a3a4a6b3Aa6a ~uei
      a13a2A17a2a3aA6a6Aa1A3a ~uel
      12a24a ~uem
      1a3A1a30A2a7b6A11A ~uen
      Aa4ABaAa5AA1A14ABAbba1a1b1A1A3A1Aaaba4a1AaA1B ~uer
      A2AaA1aAbbcAAAB1AabAAa1aAAA2AAA2AA1bA4bb1aA1a1A3a2A1AAAbAAa ~ues
      AA1b3aac1A5aAB2A4A1A5b1cA2b1A2A2a2dAaA3bA1a3aa ~uet
      6A3a9cA6A8a3AA2A7A2b4a1d1b ~ueu
      A1aa2aa3b1Aa3caAa1AA1AA12A8DAAA1d7AA1a2A ~uf_
      2A7aAaA1cA2AA2Ab1B1aa6Ab1A4a1AAbbBA1A1bAA1A1A5A ~uff
      10a2c38a ~uga
      4ab1A3aA1AA13A6a4a1aa2A14A3a ~uge
      1a10aa3a11a14aa3a2b ~ugh
      1A3A1A2a1AA2a4a4baa2A3a2aaab2a1b2Aaabaa2aa2aaaa1b1a ~uh_
      3A6a24a1a17a1a ~uha
      1a1B2BbA5b2AAB1a1b3BBa4A2aaaaA2B1AabAABBDB1AA1bAAAAA1A ~ui_
      a9ac4a5A1a20a ~uid
      a6a6A1AA2aA12a7a13AB ~uie
      Aab2A1aAAA4aA2Af1A2bbAaAbaA1aA2a2A2aa2aAA1baA1AaAcAB1aA3a ~uil
      8a36a6aa ~uim
      3a3aA1a5a9AA2b3AAA17aAbe4A1A ~uin
      A4b10a6aA2aaa1a4a1b5a2A3c4A11a ~uip
      2A1aAaAaAAA1a2AaA1A3a1AAAa6A1a2Aa2A1AAB1A3A1h1A1Aaa2aa ~uir
      2ABAAAaA2a2AAAababAaA2Bab2aA1aeA1bAbcab2A1Bfab1AA1AAA1A2BB1B ~uis
      A2A1A2aaB2Abb1a1ABb1bBABA2d1AA4B1AA2AacA1AAa1a3c1AAADaAf1AA ~uit
      4Aaa4a2baa9a8a8b1a6A ~uiv
      22a14Ba1a8a ~uiz
      3a3a3A3a4b6a7a3a1A5A2a3a4a ~ujo
      6a12a34A ~uk_
      A2A1A1A7b9A4A1AAa1a7AaAb2A2A2A2AA7A ~ul_
      2A1A1a2a1a1a1AAAAA1ca4Aa1a3A4AaA10g1A2aB ~ula
      3a1aa1Aa1a6A5a9a10a1A5aa ~uld
      AAdBA2aabAeBbaeacBAA1BAAaB1AbabAA2BbAAbA1bA1a1B1A1a2ABAAAAAAa1aAcA ~ule
      a4caA3A3a3a2c1A2b2AA5A8Ac12ca ~uli
      9a9a4b6a1ab2b5a2A ~ull
      1aa1a1a1a2a1A1bab1aa1AA12B15A3A ~ulo
      11a14c9A2A ~ulp
      6A1AaA3a3A4A1cA1A12bA1ADb1h1A10Afc1A ~ult
      a2b2a4A1A4b18a4Aa ~ulu
      aA1a3Aba1aA9c2c3A3A1B2a2a7A1AA3A2A5a1aa ~um_
      5d2A7A6A15a1a3a1A15A2A ~uma
      14b10a1A11A19A3b ~umb
      b2a1A1A1A2a3A2A1b1aA1c1A2A1A1AA1Ac1b6A1AA2AabAa3dA1aAb ~ume
      AA6A5A1A3aad2a1d7B23A2A2a ~umi
      6a8a8d17aa ~ump
      AB2b1a1B1AaBA1a1a3A1BAda4a1baA1aAAbb1A1aAAacbaAA2AacAAA4a1a ~un_
      aa1aa9a8a27a9a ~unc
      4b5Ac1bAa7b1a7a2a1A2a7aA7a1Aa2b ~und
      aA4a1aAAAAa1aAaaaAB1AcabAA1A2bb2A1A1Aaaaab1A1A1A1aAaAa2aAaA1A1A ~une
      9a5A49b ~ung
      3a4A3a1A1a2B7Aa9a4a5A7Aa2a2a ~uni
      5a10b6a15a22b ~unn
      22a45a ~uns
      17a20b1a3a9c4a6A ~unt
      a3AbaAbaA1aa3aAAa1A2a1a5A7b2a5aa8aAa2a2a ~uoi
      A2a6a7a3B2a15a13aa7a ~uon
      a1A4a11Bbaa2aA2a1Aa1A1AA2AA1A5c1a1A5a2Aa2A ~up_
      3a21a9A3Ac26A ~upa
      aaaAa1AAdAA1AA2cAAbA1aAAba1AAaAaa3aaabA2AAAaaA4cBa2A1aAc1AA1A ~upe
      2A56e ~uph
      7c7A19a18a ~upi
      6a10b16a27a ~upl
      a26A5b32aA ~upp
      eBabbBbBAaaaB1Babb1b1cAbb1c1Baa1aAbBb1da2BcAbBCCCaaA2baA2b1Aa1AA1a ~ur_
      1a1B1A1A1A3e1AAaA1AAA4babab4a2aA1a1AcAa1caa2b3aa1aAA ~ura
      10aa11a13a3a8bA ~urb
      22a3a1b12A2ab10A ~urc
      1A1A14A1b1A5A12C4e5a1a2A8A1A ~urd
      CdAbaBA1bAAaADBAB1a1aBAaAaaCA2B2A1db1BAAaabDA1aB1B1AA3Aad1a2AAca ~ure
      9bb12a35A1aa ~urf
      a8c1A2aa2A18a6a2b1a1daa1a6ac1a ~urg
      AbA5b1Ab4A3A2A2aa5c1AaA2a1A5BAb1aa1AaA2aA6A ~uri
      40A13A1b ~url
      b4A1aBAA2b4a4AAA2A2A1AAAAc1a2A1A4dAAbB2AA2A1A4cA ~urn
      5b6a7a3A3A4a10aaA1aA14aa2a ~uro
      ba3a2aa9a7a6a3a2b6a ~urq
      Aa2Aa2bAA3b3A8A3bA8a7bAa3a5Ab3A ~urr
      ABAc1aa1AAaA2AbAa4bAAa2caaAbbABAaAa1BBBb1cbaAAA1a3aAAAbAA1bb ~urs
      A1Aaa1AAc4a1a3a2a18ba8A1A2A2b4A ~urt
      5A1dA1Aa16Aa3a23a4A3a ~urv
      bA1bAc4b1aaAbAA3A2Aa1ab1abAba1aAA1a1AAdB1aaAAAAaa1A1AaA2a2a1A ~us_
      2a5a39c6bb4A ~usa
      3A26aa17aA ~usc
      bAaa1B1AA1Aa1A1Aaaaa1aAacBAbAB2BC1aAaa1aAaBBBBdcBaA2AA1Aaa1bAcaAbab ~use
      ba2aa1a3a1AA3aA3AA3b1a1A1A3A1aBa2AABAAAAA2AAa4A1A2A ~usi
      14a3a26a17a ~usp
      a1aA1Aa6a4a11Aa4a1a9b17aa ~usq
      AAA4AAab1A5AaA1A1BAaA3A1Aaba2AA1AAAAa1ba1aAaB2b1ccAc5A ~uss
      3a1bc1a1a1a2A1B3a1A1AABcAA1AA1aA1a2AAaa1b1AA2AA1AcAb1a2AA1AAa ~ust
      5b12aa36ab ~usu
      AAacaBaaA3AA1AABBa1Aa1a1abB2b3Ca2aAaAa1abaAaAAAaa2BAAaA1aaAAaa ~ut_
      29a2aa5ad13a1aa ~uta
      54c2A ~utc
      B1AAe3AA1ad1AA1aaA1BAd1bAA1A1AA1AA3BfAA1Bb1a1AB1ABBcaB1caAABaaA1B ~ute
      b2A1aA1AAAAa5AA1a1BcAAAa1a1a1b1AAaAcaA1aAcA2Aaa1AfaA6d1aAa ~uti
      AAAaA1AeAaA1AA1AAA2AAAb1AABa1AaA1A1AAAAbdaaACaA1ab1A3aaAA8a ~uto
      1b1A8A4a2A14Ac2aa8A2a10aA1AAA ~utr
      3b5a13a7a5aa5AAcA12A1a ~uts
      6b11a1c5aa4aa4A15a2a ~utt
      6Aa5A1a1A2A9aa10a5AA6cAAA ~utu
      3a1A9a3A48a ~uva
      2cAAbbAaa1aA2ac3b2A3cA1Ab1aAAaAAAbc1b1Aa1AAb1aa4ab2Aa2aA ~uve
      1a2AA7bAA4fA1b1cA2A1ba3AA2A3a4b2a3Aa1a7aA ~uvr
      1Aab2AAA1AaacA2c1aaab1bc2aabaAbAab3b1A1ab3cAc3aCA2Aaa1cA1ab ~ux_
      38a17aba ~uxe
      14Aa8a7a32a ~uxi
      3bj3A5B1a3A4A2A2A1A ~uya
      1Aa2A2A1a1a10Aa8a22A1Aa ~uye
      3Aa18b ~uyo
      a1b3a1a4A6a3a7A2A8A2aaA1a1b4a5A ~uze
      AA6a1bb16a3A2dA2A16A ~uzi
      6a14a1aa10a13Aa1AbaaA4aa ~va_
      3a10c ~vab
      8A3Aab4a2a3a4A7A5A1A7AA6A ~vac
      5A4c25a21a7B ~vag
      aaA4A2aA2A1A1aAb2A1AA2A1Aa2a1AA2cA3A5bAbAaa1A1ab1a1a1b ~vai
      a1aaaa3aa1aA4A2e3b2A12aa8a5a1A3bB ~val
      2AAa1aa2aA1Aa2A1A6a4A4A1aaAaaAa4A1A3a3a1AA2d ~van
      4e3A1A5a11A13A15A ~vap
      5A22c16b2b14a1a1a ~var
      A33c ~vas
      4A8a10a1A7a31b ~vat
      23aaa7A13a9a5bA ~vau
      1A7a4a7c ~vc_
      b5aA1AAa1BaAaAAABaA1AabeAA1bbaaAbbaA1bca1aAbBaacc2AaA3acA1Aa1a ~ve_
      13a5a39a1a1a ~vea
      3b1aaaa4a1aA1aa2A1aAA1aaa1A2B4a1A2ab4a1aa2AAa2AaAA1aa ~vec
      6a19a18a ~ved
      17a36a4a ~vee
      3a4a24b20A6ac2b ~veg
      5A35Abc2c20a ~veh
      5A1dA1A18a3a5A12a9A ~vei
      A1a1aA2A6A4b3bA1A2AABAc3A5gB1AA8a1b1A2A2A ~vel
      b2AAaAAAAAAA1AaAA1baAb1A1AbA1A2AAa1a1aAaAac1b1aaAA1Bab1A1A3Abac1a ~ven
      aaAAAd1aabBa1b1bBA1baBdBB1CAB1ab1aBCa1A1acAfAABAabAA2B1BAebAeAAA1aAA ~ver
      AAcAAA1Ab1a9a2bA1AaA1A4A1Aa1aaAA3b1AA1Aaa1b9Ab ~ves
      6a3a6a1b1A12a2a11B4AAb2aa ~vet
      A2a1aaa2aa1aaaaaaa3bb1aaaa1a1bbbaaaaAc1b1aa1a1dacbb1b1A1a2acaAbd ~veu
      7b23b23b ~vey
      a11aaa6a1a2a23c8a ~vi_
      23A6a9A12Aea ~via
      24A11a13a5A ~vib
      5a8A1b8c9AA3a3bAa2acaA9Ae2A ~vic
      a1aA2A1a2a3Aa9A7A1a3aaa2a17A ~vid
      A1B1AA2A1A1a1ba1A1Aa1AaA1Aaa2AbAaa3aAa3c2A1B1cB1A2A1AA1AA2AA ~vie
      5a28a15a16b ~vig
      A1A6A1abaaa7cA1Ab1a1a1A7A4aaa1A3aaa4daA1A2A ~vil
      2cA3aA3AAa1ab3a2a2a1a4Aa1a3c3A3ac1baA1a5b1b1b1A ~vin
      6bbA1c21a ~vio
      27a5a7aa7ab2a6A6A ~vir
      6d1a9a10A3a3bA1A9A2A10a2a ~vis
      AAA2AAbaaAA4b2AAAeaAaA3aabA1A2A2aaAaA4Ab1A2A1A4A4g ~vit
      18a5a27aa4a1a1aa4A ~viv
      3a1b4b2aa2a1A2a2a1a3aa1a8Aa1a3AA1a1aa1a1a1a2a2a ~vle
      23cA21ba ~vo_
      3A62a ~voc
      cba1Aa2B1B1A4Aa1AA1baAA2a5Aaa1Aadbc1ACA1A1a1AAAB2Aa6aB ~voi
      aB3A2a2ab2A1a4a2aAb1e1A2ad1AA7ba2a1AA3A1aAA6A ~vol
      13aa4a2a1aa1ab10A3a18a ~von
      7a20A5a1A2b7A9a5a2Aa ~vos
      34A22A ~vot
      1a1d1ba2aAa1B1a2a1a1AAaAa2a1Aa1A1a1a2A1a2a1AaA1a1A3A1A1a3A ~vou
      5aaa13a8A10a4a2a18A ~voy
      Aa9a4a4a2a5a3aA1a5a4a1Aa6aaa3b1a ~vra
      A2BAa1A5ab1a1b1fA1A3a5A2A2A1a2aA4A2a1aAa2a3c1A1A ~vre
      1A3A17b1c5ba11a4b1aa6a ~vri
      2a5A11A14Ab2A ~vro
      5a62a ~vt_
      44c1A ~vtt
      2bA5a1aa2a5A1a7a4aa ~vu_
      6a19a40a ~vur
      46a ~vy_
      27aaa21b11b ~wa_
      5A4A6abb2a2a7a7a1A1AaA2A6a1A ~wal
      1a1a3a4a1a5b5a2a7a3a2ab6aaa1a ~wan
      38a24a2c ~war
      2aa2a7A17c2A13aa ~was
      a6a9A3b1aa16a1bA13A ~wat
      7a4a1a2b1a3baA9aaa5A5aAa2A4a8e ~way
      a2AabA1bb1aabaaa1a1a2a1a1Ab4A3A1a2ab6A8a5A2a ~we_
      34c24a ~web
      53a1b3A ~wed
      20a10a1a1A5b5a1a1aaa2a ~wee
      2Ad9aa23a10a8a5c ~wel
      4c19aA6A8A4A1e14A ~wer
      2b3a2a11a3a1a17a ~wha
      a4a7b1AA12a14c4a2A13Aa ~whe
      17a2a6A4a5a1a15a ~who
      1a6a4A2a16a18a9A2b ~wi_
      24Aa11A7a5a14a ~wic
      33c ~wif
      5Ab1a15a3a3AbAa3a2b19ba4b ~win
      25A1fbA ~wir
      3b11a1a5aa5a1aa1a1a6aaaa1Aa1a1a7aaA2A ~wit
      a4a8a5a16A1a3a1a3b2aa1ab11a ~wn_
      4b5a4ab2a4aA13a1A2A1b5a14ab ~wo_
      2b8Ag10a15a23A ~won
      22A12da3a22a ~woo
      AaA3a4baba1a3b1ad5a1a1bab2a1aaa2a3aAa5aAa7a ~wor
      3a1a1aAa3a8Aa7a2a9A3c4a7A ~wou
      33c1a4a7a19a ~ws_
      1b8a11A1a2a19A4a ~wsh
      a26a15b ~xac
      38a17aba ~xe_
      8a8a10a5a ~xem
      d4ab2A10A8a10a21a ~xes
      1A12Aa8a7a11a9A5A4a ~xie
      14a2A14a8a1A1aa1a1a ~xin
      a3a4a14a9a5A4a12a ~xis
      6bA58b ~xpe
      20a41b ~xpl
      11a40A ~xt_
      3a9aaA1AA2e4A25a ~xte
      A6a1b40b ~xtr
      9ab8a11A5a ~xy_
      19a22a6A ~yab
      8A19A5A6b16a9g ~yag
      1a5a38a8b12b ~yaj
      3A3a4B8a4A3a4A3a1a7A4a7aA ~yan
      3bj3A2c2B1a8A2A2A1A ~yau
      3a29c1a1b6aa4b10a1a ~ybe
      3A3a10a3a1aa2a21Aa5a2a ~yce
      41B2hBA1A7a ~ycl
      5c18A3a1A14A1c ~ydr
      AacabA1dA1aAa1a2b1AaaABa1ba1a1AbaaAAACa1c2a4da1B2AA1aaab4AAa ~ye_
      8a5a22a14a3a4a3A ~yea
      5A1a5a45a ~yem
      3A15a5a1b12a4A17A3a ~yen
      Aa4AAA1A2bA5AA4A4a5b3AAc4a2AA9A1a2aA ~yer
      bA1A2a3a7aaa6a13A ~yes
      3A1c4A4aa1A1a3A1c17aA1A8a11a ~yeu
      21a26c7a4A ~yez
      8a44A14b ~ygi
      a12a4Ba3ba2a3A7A1A1a1A4b7A2a ~yin
      1a1a1a3c1A19a1a1A1a4a1Ab2A1ba4a3a ~yle
      2a42b ~yli
      3Aab6a5a2a1b16a12a ~yo_
      a3aA1aAb4aa3aA2A1a5b2bb2a2A3AcA5aa6Aa1ab2a ~yon
      3Aca22A12a ~yot
      A7AaA6A2a6aA8a2A1a5a ~you
      2a22a4a25b ~ype
      26b12A16b7A ~yri
      a2AA2a4aaa2aa5b8a3aa2a3a3a4a6A2a ~ys_
      33a14A12g ~ysa
      2a ~yse
      5a9a1A3b2a4a3a ~yst
      3A1b4a4A16a1a9A1aa18A ~yth
      25c25b ~yva
      44aA3a17a ~ywh
      19a18a10Ab1a ~za_
      2aa2a42b ~zai
      a5a8a8AA4c4A5a5b6a ~zan
      19a17aa22c1c1A ~zar
      aAaBA1a1a2b2A2aAa4cA1aaA1A1AabbA2aBaAAA1abBAbAbaABAbAAA2AaAAA ~ze_
      19b22c2Ba17A ~zel
      16a34a14A1a ~zen
      3a5AA4Aa5b1a10A10A ~zer
      3A6Aa10A12b1A7a9a5a ~zie
      1Aa1bb1adbb2A2A3f3A1A1b2A4A1A5a2A1h2a3A2Aa4Aba ~zin
      a18a13ca ~zo_
      27b3a11a8a8ca3b ~zon
      3A36a ~zor
      13a15a10a11a ~zou
      A37a10b2a ~zza
      """)
}
