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
      -1.61, -1.45, -1.44, -1.72, -1.44, -1.7, -1.84, -1.59, -1.52, -1.36, -1.6, -1.44, -1.41,
      -1.57, -1.53, -1.46, -1.51, -1.71, -1.42, -1.41, -1.51, -1.34, -1.35, -1.41, -1.54, -1.66,
      -1.41, -1.72, -1.58, -1.4, -1.39, -1.41, -1.56, -1.49, -1.29, -1.68, -1.66, -1.52, -1.47,
      -1.38, -1.35, -1.7, -1.36, -1.78, -1.44, -1.6, -1.68, -1.54, -1.3, -1.61, -1.48, -1.45,
      -1.47, -1.38, -1.54, -1.36, -1.62, -1.43, -1.41, -1.38, -1.34, -1.52, -1.37, -1.35, -1.32,
      -1.29, -1.34, -1.28, -1.46,
    ],
    rows: """
      1AA1A18A2A1A6AA3s7aA2a1B1A2A3A1A1A #affutage
      4A1A12A2A4A4c1a2At5a4c2aaaaA1a1a3aA2A #agencement
      A1a4Bw1AA14A1A1A6a11A1A1A14A #agroalimentaire
      A2c1Ab2aA4A8BA1AA1A1AA7tABDBbaaAA1A6A1A5a #automobile
      3a9A3a #autre
      1bba1C1A1AB2aAA2a2aAdbb1c3aA1AA7A2A6A7A4A1A #batiment
      A2A3AA2AA13C6aAA1A1A9A5A4A3u #bijouterie
      4Aaa1Aa1A5aAA1A2A1A1A3b9A4aAAAB6uA6AaB #blanchisserie
      AAA3A1AAAAAAAbAaA1AA1AA1AAAAA3AdAaAf8A1AA1AAA1AA2A4cA #bois
      AAaa6A1Ab2bAA1A2A2AA1A2A2AA3c1A6a1AAApBA2A1A1AAA #boucherie
      4ba5A2aA4a1a2A1A6A3A2A4a1aA2A1A1aA8aA #bouger
      A1Ab5b1A1AA5A1AA9A2BA11b2rC1AA2b2A1A2A #boulangerie
      4A3A3A1AA1aa5A1A8A3aAA4a2A4A1a1B4AAA #bruit
      13aAA1bAv1A2BaBA1A6b1B3A6A12a5a #carrelage
      2A5A1A6A1A6A2A9A1AuB2A #carrosserie
      A1A8ab2B5A14A4A1b #chaleur
      13A2A1A3a12AAb9b1ABAAA1x3A #charcuterie-traiteur
      8A1c2A3A2B5A8AqB1a1A2a10A7A1aA #charpente
      AAsbcAAAAAbAC2A1B2A2A4A2Ac1A2A2AAfb1a3A2AAAAa2aA1A1A #chaudronnerie
      4AAAaA1a2AduA1a2A1A3b1Aa2A2A2A21A3A2A #chauffage-climatisation
      1a1a5A1A1AAABaaAAA1aAAAAAb1a1a1AAAA1ABAaaaaA1AcaAAcbbaA1aAaA1a1AA #clients
      2A1aAAdA1A2A1AA2AAa2g1A1A7A1Ab1BA2A1D3aA4A3A1a2baA #conduire
      A1A1AAbj1a6a11A1Aa2A1A2a1A3a1Aa2a4A7b #conduite-de-ligne
      2aA1B1A5A1A3A3Ao6a4A2A7gAa2a2A7A3A #conduite-engins
      AdA1aAdAA2A2aA1AAb1b1aAbb3b2AacbC1AA2AaA1AA1bAAA2c3AaAAA1AAa #construire
      2AA2aA2a2a6A3AA2aba6AAA2AAAaA3AAA3Aa2ta6a #cordonnerie
      AA1AAA2AA2AAA2a2A4aAA2a6A10AA3AA1tBaBA2a3AA #couture
      4A3A2A1b1A3AwAAA2AA1cA1AAAab1A3A20AA3A #couverture
      1A1aA1A2A1bb2A1aA2A3AA2aA1A4a1A3a4AAb1A4A1AAcA1a2AA #creativite
      1ABAAAA1cAA1AA1A2AaaAA1a1Aa4BAAA1BC6A3qBDbdB1ABAAAAA1Aa2A #cuisine
      32A8B2sAAA #cycles
      1a1Aa1bA1A7A1a8a6A1a21AaaA2a1A #dessin
      1A2AABA2aAA6AA2B1A1A2AAB3A2AaBABbhBAAAAA2A1A2a2A2AAA #deux-roues
      a2A3A1A18bab1a1n3A2A #developpement-web
      1A1A6A5a8AAAA4A2AtaA9bc2A1A3bA5A #ebenisterie
      12A19A2AA2C7Ac7A4b1t #elagage-foret
      1A1BA1BBB1BA1a1abBA1CAAbAc1mAb1b1AAABAABA1AAb1A1AAAAAA1AA2aAA1bAABAA #electricite
      A2AAaAcA1A8a7FpAcbA1A2A3AA2a9A3a #electricite-industrielle
      3C1AA1A5Aaa2A4A2BB1o3A6a2A2aA7a10A #electronique
      5B1AA1c11BA8A8D2AABqA11A1A #engins-agricoles-tp
      A2A1a1AA7c2a5A1b1a1a1A2a1A5a1AA1AAa4AA3aA4A #equipe
      2A4AA4A1A2A1AAA1AAAA1ca2A1b1bA1AA1A1A1a1AA10sA1a1A #espaces-verts
      3A9A1A1a1ABvaA1AA2A21a1A #facade-etancheite
      1AA1AA1A1fAf1BAAABAA2BA2A2bAC4Aa2A5a5baB1AaAAAA2AA2A #faconner
      ABCA8s10A2B3A9d7A7A6A #ferronnerie-art
      1A1B5A5AA6A4AAApcbA6A2A18A #fibre-optique
      AAAA1A1A1BArAAA1A1A3D3a2aA4a7A1A2A4a2ab5A3A #fonderie
      4A6AabA30a1A2A1A1a1bA4a4A #force
      2B2AAAAAA5laAA3A1A1AA3aB1AAA2aA2A1B1AA1aCAB5A1bA1aA #froid
      15ca3bA2A6a4a2A14A4A1A5Aa #grimper
      4A2Aa2AAA3C2cB2aAAAba1a4aa2a4a1A1AA1a5A7A #hauteur
      1a5b6AA4A2aA3AA4a3a2a7AA1baA1aAA2A2A2A #horaires-decales
      A2d2A8A4A2AA1A1b2a1a1A1AA1a3a7a2aA1A5ABAq #imprimerie
      A3ae1afAc3BA1B4AAAA1BdA1AAAA2A2bA1BAA1BAA1AAAA2ab4A1A1Ab #industrie
      16A6A1A4a1Ala15A #informatique-reseaux
      AB2ABb1A3aaAbaab2AaA3BaAAA1aAaaAd2A1AAc3A1A4A1Aa1bAb3Ae #interieur
      1A1A1A1a2A5a2A3bA9A1A1AA5AA2A1A1bbA1A3Aa1aAsaA #logistique
      E1aBAdc1Aa1A1A1AAa3a3AAAc4AA2AAaAgBaabd1B3a3a4A5a #machines
      1A1A2A3AAAyAA1a1c1A1A1aA6A2A1A2b1a5A1AB1AAAA1A1AA5A #maconnerie
      A1aAAa1abaA1A3A3A3AbaAAAaAA1A2b1AcAA1Aa1AaAA2aAaaa2bA5AA #mains
      A4m1aA1A3a1A10A2A3A6A2AAb20AA #maintenance
      1a3C8A1AA7r6A13A #maintenance-batiment
      A4A2aA3A1AAa2AA2A2A3aAA2b1AA1A2a1A1A3Aa1A1A3AqB1BA1A #maraichage
      1A6AA3A4A7A3A4A1Aa1a8A2A1AA1raAA1AA #maroquinerie
      AdA1AAA1a1AA1AAAA2a2A1ac1AA1A2A1t1AcBbAb3A2A1AAAAAAA1A1A1A2aAA #menuiserie
      1AAa1AA1AA1c3A1aA1A1i1aa1a2AAAbAbAAA17A7A1A #menuiserie-alu
      cgbe2AACAaaaa1A2AAaAD1AA1AA5AaBAAAb1BAa7b3A1a1A2aa2AA #metal
      AwA8AbA1A2aA2Aa1AA8AB1A3A6A2B4A1A4A #metallerie
      2A1a1A1AbA1A2AAb1AAA1a1aAa2A1A1ABAAA1A4AAb1A2aA2fAAc5A2A #mode
      AcA1aBk1B1aBAbcbaA1AC1b1A1AACce1Ab2cabAAC2bBAAAaBaAaAAc1AAaA1a2A #montage-mecanique
      6A34D2BnA1B #moto
      25A6C3A3aC2AAACw10AA2B1A #motoculture
      A1A2a2AA3AAAAa1AAa1Aa1BA1a1A3Aa1A2A2aAA1aAAAc4A3ae2BAA #nature
      34b3A28b #numerique
      1AaAAAAaaAA2A1AA2A3AaA1AA1a1cfb2AAA1AA2A1A1AC2A1AAa1AAa2A2AA #ordinateur
      8b1A1AAA1Aa6A1AA2A3A7A6aA1DwAA3AA4AA1A #patisserie
      AB1AAAAAAAeb2aAAe2A1AA1cAA1A4A1AbA1ABah3A1AA1BAAAA2A1A3A1cA #peindre
      3A2a10B17A1a3AEo3a11b #peinture-automobile
      AAAAABA1A1a2bAA1l2AAb1aBAAA6AA1A2Ab10A2A2A3A3a #peinture-batiment
      A6AA1n6A10A14A #peinture-industrielle
      A1Aaa1AAAz1C5AB2a2A1A2AAD5Aaa4Aa6AA4AaAAa2AAA #plasturgie-composites
      4A4BBA1Ba2ewA1B16A4B14A #platrerie
      A4aA1a2A1aAA1AAA1f3bAA10a1A4b1AB2A4A4bAA1b1A #plein-air
      1A1AA8BucaABbA1ab1eAaA2AA4A9AAA2A1A1AA4A1A3B #plomberie
      3a1BA8a8BA7a7AA1AClAA1A2AA1aA2A #poids-lourds
      1A3a5A7aa1A1A10Aa4B3ac3A6A #port-de-charges
      3a4aA7aA4aA1aa4c2a2Aa1aAAA4aA1A1Ab3B #poussiere
      ba4AAA1A2A5A5Aa1A1a1A4ac5a2a8bA1aa5A #precision
      AAAAAA3AAa1a2baaAaaAAAb1AA1bAcA1A3AA2AbaAabBAAaA1Aa1bAaAA1A1cAp #proprete
      3A1A8a1A8A6pA8A4A10A1A5A1A #reparation-electronique
      A1A1AfABAaAAcAbAb3bAABDcaa2AAc1A1cc2AaaB1cfecabA2Ba2A1cAAa1AAAA #reparer
      7ab7a8A7A4a1a8fcB2B9a #restauration
      5A2B5A5AA3aA6A15ABu5AA6AA1a #restauration-collective
      A1A5AA5a10A1a5AAAAAv6A9A1A2AAAA1A #scierie
      8A1A5Aa3A1A1A6aa3aA2A1A1b3Az7A5A1AA #service-restaurant
      AaA2A1b2A2a6A4a1a4AA2aa1A1a3a1A1AaA1AA1A3c2a1A2A #seul
      6a6AAA4BA7p1A6a #solaire
      1ACuA4AAABAb3A2aAAA4Aab3A1A2AAAA8C1A1A3A3b2A #soudage
      38c6A3AA1BA5A5a #station-debout
      1A10b4a2a3Aap8AbA1Ab1a3A2a1A1AA1AA1AAA1Aa #taille-de-pierre
      1b6AA3A3a4c10A3AB1A12A1a1C1u #tapisserie-ameublement
      5a52a8a #textile
      8A5A1A4A2A11aa20A5A #travail-exterieur
      aAAAAa4aaAAAA3AAa1sAA3A1AaA2AA2A3A2b1aAA1a2a2A5aAa #travaux-publics
      1ABas1A1A1A8AA2bAA2B2A1A4A19a #tuyauterie
      kAAA1abacabAAAAAa3A1B2AABc2A1AAA3b3aBABAAa2aBAAb1A3AAAA1aa #usinage
      aa4AAbA5Ab1a18ad5bAa1aA3cbAA2Aa1C1BrAB #vente-primeur
      AAAb1AA2b4A2BAAA2ACBBABAAABA3Aaa1kaiABgBB1AaAa2A1AaA5b1A #voitures
      1aadabB1bbbaa1a3AaAAbCaBaa2aaaaacbbAcC1Db2AAaccABaABbba2Adbaaaac %A
      5a1b47A %AbUtelaj
      53a %Abal
      6aa1a %Abalaj
      51b %AbiAs
      13b3A %AboC
      2a1a34a17a %AboCA
      41c %Abraiaj
      abbaaAb1aaAa1abaaaabAbaaaA1aaa2aaaaaaaaaAa2b4AAbbaaaa1ab1AA1a1aa %Ad
      13A44a5a %Adika
      17b3b %Adui
      17a %Aduir
      7a41A1a10A %AfA
      39A17a %AfAs
      a8a1a6a1a3a8aa6aa8a4aA3a1a %AfI
      35A12A12b %Aferm
      14a %AgUlem
      66A %AgWs
      10a1A7Ab7a5AA %Agar
      19a39b %Agl
      A5b %Agrenaj
      5A1A16c7A8A5c %AjI
      25a %AjIg
      3a16a5a7aA %Aje
      15ba7A20abab14A %Ajin
      50a %Akes
      12b %Aklum
      5a %Ako
      1a11aaA2a1a3A1ab7a1a9aA3aAa1a3a %Akor
      67d %Akr
      20c8aa11A8b %Ale
      a41a15a6a %Alev
      25b %ApUl
      13A25a23a %Apil
      8a8a33b6a %AplW
      23c9A19a %Arob
      1A1aa3A4A3a1Aa3a1aaA1aAa1aba3acab1b1a1aaaaa1a3A2Aa2a1a %As
      6c5A1aa14A10A12ab %AsAbl
      30c3A21a %AsIt
      12aa12b10bA13a6a7a %AsiA
      1A10a13a9b22a %Asien
      47c %AsilEz
      43a %Asuit
      2a %AtAdr
      2a28a9a %AtI
      1A8a %Ate
      22A8d1Aa %Aten
      23c9A %Ater
      10b11a13A11A5a11a %Ati
      6aA35a10a %Atier
      aa1a1aa1a2aaa1A1Aa1a1a2a6a2b2aA10Aa3aba4a5A %Atr
      53c12A %Atrem
      7a8b49d %Atrepo
      1a1A9ba1Aa2a2b3a3a1b1aa2a10Aa9a1a2AAa %Atrepriz
      44a1aA %AtretenQ
      5b8Aaa7Ab14b3aa1b10a2b6A %Atretenir
      5b1A6AaAA7c1A13a3b12a2b4A1b %AtretiA
      49a %AvW
      3a3a4a7aa1aA11a12a5a3b %Avi
      a %Azo
      24A3A9a8b14b2A %CA
      15Ada7A4a1A5a5a5AA2AA3A %CAbr
      1a1A1d8aA1A1A1AaA1a6daaaA4ebAaA13a8A %CAj
      14B %CAt
      1Aaa1A1A1ba6a2A2baA1A3a9B5b18A1a %CAti
      48a14a %CIsav
      53a8a %CU
      1a11a %CWzi
      5b8A10a1A15a4aa11a3b2a %CWzir
      59A %Ca
      10A6A21a1a4a5b4a7a %Cak
      36a2A %Cal
      3A7a3b5A %CalEr
      3a17b30A11a %Calumo
      5A1a16A22a18c %Cario
      7a8a7B5a15AA18b %Carj
      24a5A16c18A %CarjEz
      55a %Carkuteri
      36A17af %Carkuti
      1a9a %Carlevil
      8a42a %Carlot
      1A6A1c6A18aA1a %CarpAt
      10A9a14AgA1AA14A %CarpAti
      1a34b4A %CarpAtier
      14a10a37A %Cas
      22a3A12b2b %Casi
      50a3a10a %CatIg
      1A10c12a %Cato
      aaaAAbbab1ab1A2B1A2B1b3b1aa1aAa2Aa1A1AaaaAa1B1baAa1ba2A1AAaAaBB %Ce
      1A21a16a8e6A9a1a %Cef
      28a7a %CemI
      26c %Cemin
      58d %Cemiz
      AA3A1c2b5A5A2A6A2b3b1A2aa1Aa2a11ad %Cen
      13b13A1a7a %Cer
      A2aa1aaA1A2a2Aabab6a1A2A2ba2a1aA1a4aaaa3b1a1a7b %CerC
      5a9a6a19aa6a %CerCQ
      5A25a17A %CevE
      63b %Ceval
      12a44a %Cevo
      3A %Cevr
      20A15b %CevrQ
      8b27aa21d %Cez
      8a41a %Ci
      3A40A5A4A4AA %CiA
      51a %CikA
      16b47A %Cil
      2a5a49a %Cimi
      4c2A %Cimik
      37a %Cin
      14b10A6A %Ciot
      bAB6a2abAbAaA2A1a2A5a4aA2aa1Aa3A1aaA1A2a3A2b1b %Co
      4AA8aiA22A %Codier
      2d5AA %Codroneri
      A1e9A2A %Codroni
      2cA8A29A %Codronier
      60c %Coe
      2A6aa1b1aA5a7a %Cof
      15a23A %CofA
      24b21A19A %CofEr
      13AAaA1a4A3a %Cofaj
      15eB44A %Cofajist
      26A15a9a13A %Cok
      8a44a %Cokola
      53a %Cokolat
      53c %Cokolatier
      7b12a1a12a16A4a2a %Col
      14baa %Comaj
      32A24a2d %Cosur
      7a14a2a9A6A5A8b2A %Coz
      26b %CurC
      1A3A1A2a1AA2a1a5aabaa4aaaaaaaab1Aa1b3aaaaa2aaaAa1ba1baa %E
      49b2cB2A1a %Er
      A2A3a5A6A22a1aA3A1a4a10A %Ere
      14A33a16a %Ero
      23a7a %Ex
      aaBaa1cAa1aaAAaa1AAbABAACdbaaA1B1Aa2b1A1bAaacA2aA1B1b1aAaA1ABa2bA %I
      11aAA27a22b %Ide
      61a %Idor
      5a19A1Ab %Idu
      4A12A22a27a %Idustri
      4aa4b16Aa29b9a %Idustrial
      2a1ab2b7bA3a3A1Bb4A9B12a1a9A %Idustriel
      27A2a %Ifirmier
      13A19ca15A %Ifo
      25A4aA1e %Iformatik
      9b %Ijekt
      A8c56A %IjektiQ
      aa2a9b12a %Ikl
      19a22a6A %IkrWabl
      11a29b3a1a %Iport
      29a %IportA
      58a %Iposibl
      67c %IpresiQ
      30c36b %Iprim
      33a33A %IprimAt
      35A4a15A8A1b %IprimEr
      67b %IprimEz
      67b %Iprimeri
      63A %Isekt
      34A %Ista
      1A1Aa8Abb6aA5a1aAbA15A6a %Istal
      27b %IstalatEr
      7c19c %IstalatiQ
      2b40A1A7A %Iter
      28A6a18AA12A %Iterdi
      a2a6a4a10b12a21A %Iteres
      21a11a7A1a %IteresA
      10A4A1cb2B16b4A15a %IteriEr
      27A3a2a1a8a18A3A %Itern
      11a12b1a14a3a1a8a1a4a %Iterna
      34a %Iternet
      27b %IteruptEr
      40a %Itil
      Aaa11a5a18b %Ito
      2aaaaa1ba2AAa1b4a1AaaAAaaAAa1BA3aAAa3Aa1AA3B1A1aA1Aa1A1A %Q
      29A %Qbr
      13A1A13c %QdulEr
      56A %Qgl
      aA1aA4aa1Ab4aA7A8A5a7a3aab10aa %Qkl
      35a %Qli
      49Aa15A %Qse
      aa10A7b2A12a1A4A3a7a10A %Qt
      68b %Qte
      24a9a %Qze
      aaabaa1Ab3abaa1baa2aaaa1b2a2aAcaa1b1b2abb2cbbabbacaA1aab1a2Ab %U
      15A2ab2a %Ubl
      20A13A %Ubli
      2A1a1a2a4a3a2a2A8ba2a1A1AbA6A2AaAA10a %Ue
      11c6a42a3a %Uf
      Aa1BA1A1a1A2A4AaA1AAA2BA1B5BA1A1AAAAAAAaAA1BAB1AAA2AAB1A %Ui
      8A1a3a5A1a12AA7A7A8a %Ur
      56b %Url
      a8a10a5a5a5a1A1a6a6A6a2A %Ut
      A4ba28A3Ad13A12A %Util
      9a11a1a %Utsid
      1A25A12a16a %Uve
      a41Aa6a %Uvert
      41a10A4a %Uvr
      5A14a2b1b23a %Uvri
      1a26A2ba8A2a4a1ab %Uvrir
      10a6a9d8ba12c8a %Uze
      41a %Wl
      a8b %Wona
      12a7A %Wzo
      27A5AA3a10A1A2aA2a %a
      36a %aCe
      44A7AA %aCet
      54b %aNo
      23A %aU
      2a17a16aa13a %abAdon
      8a40a13a1A %abU
      8a59a %abatWr
      39A23b %abatr
      52a3c1a %abi
      58a6a %abim
      a2a1aA1A4aa2aa2A1A2aa7BAA7A3A2a3C2a7A %abit
      a14a13a5a %abitA
      52aa %abitQ
      13a40a %abitu
      31a %abon
      19a11a1a15a %abor
      3a63aA %absolumA
      65a %ad
      5a1ac1a4a1a7a1aa33a %adA
      41a %ado
      1AaAAAA2a6a10Aa10A2a3AaaA1a4AA9A %ador
      43a %aerograf
      b1a3a2a %aeronotik
      28a10a1a10a %afe
      15a %afer
      27a13Aa %afganistA
      3A63d %afiC
      a4a14a4a16b18b6A %aft
      40b7a5A %afut
      39Ad %afutEr
      40b %afutaj
      14A25a %agI
      46a2A %agr
      20A8a11A5eA13a %agrikol
      47a15A %agrikultEr
      2a5c %agro
      8d %agroalimAter
      61A %ai
      26b34b %aie
      5A1Aa8A7c12A9A2a2a6a6b %ajA
      34b3B %ajAs
      38d26A %ajAsEr
      38d %ajAsemA
      66a1b %ajAt
      17aba7b33A %aje
      56a %ajust
      6d %ajustEr
      a21a1a9a5a2b2a6a4aa7a %ak
      13a2a2a4A36a %akQpaN
      2A %akUfen
      68A %akariA
      21a31a %akept
      42aA %akidA
      42bA %akidAt
      9a21A %akor
      7a1a41a %aktivit
      13a24a4a %akuel
      50b4a %akuelir
      5a2AA3a3AA15a1Aa2a2aba8b5Aa4a1a %al
      51a %alAkQ
      60d %alQ
      49A4b %alal
      17a1a1a %albani
      1a9A1abAa1aa2A4b1Aaaa3b4A3a5AA11Ac2a %ale
      35a %alerji
      35A9A %alerjik
      44a3a %alf
      32A31d %aliAs
      8d %alimAter
      8A %alon
      aAa1aA2aa1aaaa1a4AAa2aAa1a3abaa3a3a3aA2a1A2A1Aaa1a2Aa %alor
      24a2a5a7a1a %alreadi
      aA1a2A2A1b10i12F2A29A %alu
      27a13a %alum
      AA8aa10c12C %aluminiI
      7a6a4a4b2a5a3a %alvai
      56B2d %amEblemA
      66d %amazQ
      12a10a21a %ame
      a13a35b %amen
      18a19b %amenaj
      23a14a12A %amenajemA
      3B10a22a4A6A4A1bA3a %ami
      15a40b5b %amiA
      44A21a %amuz
      8a5A2a4a1a2a9a1a2a7aaa1a6a %ane
      a48Aa %anesi
      7a %ani
      52b %animal
      57A %animo
      3A6a4A16a14a5A %anitIg
      53a %aniv
      32A1c %ap
      17d25A %apar
      5A9a %aparel
      10A3a2b3A5a10a10A9a %apartemA
      1a2aa2a4Aa1a5a1Aa7aA12a1a3aA %apel
      8a11a7a15a4a18a %api
      8a43a %apili
      29a4c %apli
      34c %aplikatiQ
      50b %aport
      2aAa1a3a5a3ba7aa2a2A1a3c7A12b3Aa %apr
      15Aa2B7a %aprA
      2ab5aa1aa3BaaA6a4a1A5aAAa2a2bA1aaa1aa2a3aA %aprAdr
      3a11a20a6a10a6a %aprAti
      aaaa9aaa2a1a %apran
      3a13b16a9A4b %apri
      7a %apui
      9A1bd5A7A3A6b5a5Aa %ar
      47A %arUn
      20A18a23a %arbr
      20f %ardWz
      30b %arduino
      3baa6a2A7A13A6aA8a4aA %are
      62A %areN
      5b1A7a11a20a1b1A3A10a %aret
      12a %arier
      3A1b8a12bA5a4a1a4Aa18a %ariv
      15a23a28a %arivA
      3A38b21c %arjA
      16A %arjil
      3d %ark
      26a24a %arl
      44Ae %arlei
      13a32a %arm
      59c %armC
      5A21Bf1Bb3b1a %armWr
      63a %arn
      61Aa %aroz
      11aA %arti
      12a %artistik
      14ba19aa17a4a %artizA
      3A7a2a5Aa2a2aa5abaa3a2Ab3a4a1aA6a %as
      1b1aa1AAA1A19b4a %asAbl
      6a23a %asAblIg
      6A23a13a12a %asAblQ
      6b23A6a %asAblaj
      5aa %asAsEr
      53a %ase
      bdab2A3b1A1a7B1a10AA3A11A3a7A %asi
      49d3AA %asiet
      46a %asistAt
      59b %asiz
      3a %ask
      34a29a %asosiatiQ
      32b %aspiratEr
      42A16A %astm
      53A %astmatik
      2a49a %asum
      42a %asurAs
      5a35a %asurQ
      1aaa3a18a3a8a7A3aa1a2a9a %at
      5a25A31A %atA
      13a5c41a %ate
      baA3b2AAAa10A2a8a1b1Aaa2caaaaAA4Ab6a3a %ateli
      1a1A9A2a10aaAa6B4A4A6aa1aA %atir
      5a62a %av
      3A1aaA2b8a16A4a12a13a %avA
      22a1aa %avQ
      a14A7A2a9a4a5A14a2bA %avWr
      2aaa %aval
      8A10a7A4aA1a3A7a4A3a3a3a %ave
      1Aab1a2a4bAaA1aa2A1aAA2aa1A2B4a1A1A5Aa1aa2BA3AaB2aa %avek
      15a20a4b2a21a %avenir
      16A %avi
      a5aa2b30A %aviQ
      e8A30a %axe
      3A %aze
      4b8a3b5a26a14b %azi
      a1aA1a1a3Aaa2a1AB3a1A1aA1a4AaA1aA3a1AaA1b2aaba1aaaA1a2Aab %bA
      13A4c48a %bAd
      32a2a20a5a %bAgladeC
      35a2a %bAk
      5a8c4d5A12A10A2A2a %bI
      11a5aa1a14a13a2a5A2a %bIg
      42aa %bIp
      2AA2a2A4aaAa1A4a5a1aaAA3a1a1A1AAa1c2A1A3a1aa1A1aa1a %bQ
      49A %bQEr
      8A40A3c %bQbQ
      46a5a %bQdi
      16b24a3a %bQjU
      a2a13a2A6A5a1a5A8aaAaa1b6a %bQjUr
      58a %bQsWr
      49a2a %bQzUr
      3b7A11A12Aa2A14A4A1a %bU
      14A1b18A4a8a4d8A %bUC
      7A1c %bUCQ
      54aA %bUCer
      3a50d %bUCeri
      55e %bUdI
      49a1Aa2A %bUf
      4ba9A4a2A12a29a %bUj
      41a6a %bUji
      55A %bUk
      54A %bUkA
      64c %bUkl
      52da %bUlAj
      49A2c %bUlAjer
      49a2a %bUlAjeri
      6a1a5ab %bUlo
      14a26a %bUrj
      7a %bUtQ
      32c1b3b5a7aa1a2a1a3a %bUtik
      1B1A2A1AA2AA2A3A5A3A4ec1AaA2A5aA2AA2A3a1a2A %bW
      14bb %bWl
      4bAb1a6a6a4ba6a4aa4ba2A4a5b %bWt
      2Ba2A2A2a4ba5aaa2a1a1Aaa3a3Aab2Ab1A2a1aAaA1b1Aa1a %ba
      67b %baC
      10A17A12c1a1A %baNol
      57a %bag
      13aa %bagai
      3A22A37c %bagu
      1A1b48dA %baguet
      24a28a %baion
      3A1a3a3AA17baa14a2da13a %bak
      53a %bakIg
      52AaA %bakeri
      20a6a4a8A1Aa2a %bal
      14a12a33aa %balAs
      14a %balQ
      1b10b %balkQ
      2a2a1a10a1a8a4a1ab9a3a2a8a %ban
      55a %baptem
      b7aA2a15b8aa11a %bar
      13a13a %barak
      65A %barb
      3a9a %barbeku
      49AA2b %bask
      25A1A1a2c11a %bateri
      13b21a20a %bati
      1b3D4B2BA2e1A1b3d1b4A10B24A %batimA
      26a %batir
      3aa5a6A13B13a13b %bato
      14a4a %batrom
      34aa7b %baz
      10a13a23a %bazikali
      3a1a1a5aa2a2a1c3aa5bb1a1a3a2A3AA1cb2a4a2A %be
      39a %beA
      54a %beI
      63A %beb
      24b8a %bedrom
      54b %bef
      41A2Ab %bekan
      49a4a6a %bekom
      14a %bekoz
      10a1b4d3a4b3a6a11a3a2Aa2A1a %bel
      25c %belEr
      3a %belfor
      3a1A13aa16a4a3b2a6a %ben
      45a %berjerak
      20A25aA6A8A %bet
      13b42a %betQ
      13A13a2a25b %betun
      17a7a26a1a %bezWn
      13a31a6a1a %bezi
      3A1a8A2aa3a2ab10a2a15a3a %bi
      aa1a1AbaA1Aa1Aaa2Aa1a4ABAa3A1aAA2b1AaA1Aa2aA2b1abaA6a %biA
      14Aa19a %biAto
      33a16a %biari
      48a %bidUil
      4aA10a7b19A1c2a6A %big
      11A44a7d %bijU
      64c %bijUti
      26A37c %bijUtier
      10a33bb %bik
      52b9a %bio
      44eA %bisiklet
      30A %biskui
      12a36d %bistro
      25a42b %bitA
      21a %bitum
      19a4a31a %bizar
      44c %bizikl
      8a1A6a8b31A %blAC
      58d %blACisEz
      58b %blACiseri
      a42A14A %blAk
      a2a1a11A25b %blE
      20a16a %blW
      40b %blad
      12c %blaksmi
      13A5a20a11a %ble
      b4b1aA17c6A34b %blok
      3a37a %bm
      2aA7a1A4a1aa3A1A3b1ab1aca1A7ac2ba3a2a2a1a %bo
      54d %boEf
      8A21b1a6b %boar
      53a %boardIg
      63b %bodri
      14a4A15A9BB9A4AA %bof
      67a %bok
      a7a3A4A1AA6a1a12A6A1a3a5A %bokU
      a42a8a10a1a %bon
      41A7A15a %bor
      5a11A15AA %borIg
      21a11a19B %bordo
      4A18d %bordur
      14aA2aa7d24A %born
      a4Aa1aAA1a2A10a1a13BA1aaa1AaaA1A1Aa3a1a1a %bos
      41a18a %bot
      60b %boti
      62a %box
      3A9Ba8A3Ac2a1aA4A1a5a6a8c %brAC
      63A %brQC
      11d44A %brQz
      12A37b %bra
      57a %brasel
      2a46Ac %braseri
      53b %bre
      52cc %brea
      a4b %break
      8a17a4a20a %bretaN
      34a %brev
      1a59a %briEk
      4c52a %brid
      49c %brigad
      1A11d7A19a %brik
      25A6A12a1Aa12A %brikol
      25a8a %brikolaj
      17A2a22a8A11a3c %bril
      50a %briliA
      31a %broadbA
      56a %brod
      64a %brokAt
      14A1b21a13A %brot
      8A5A9A2A11a1A4a6a2a6A1A %brui
      3A8B2A27A %brul
      23A %bt
      3A1A7a1a8A7aA10AAaA1a1AA1A %bu
      53aB %buC
      12A26A23c %buCerQ
      37b17c3A %buf
      34A %bug
      1a7a3a14a1a3a3b5a %buil
      12aa7a1aAb7a2b29A1a %buildIg
      19a27b19A %bul
      24a21A %buldoz
      49b1d2a %burj
      5A11a18a1a12A7A3A4c %buro
      54d %butC
      a2Aa1baAaaa2a4a2Ba1aAaA4AA1B3abbaAAAA2abBA1BAAaa1Aaa4a %dA
      27A17A17a %dAjerE
      AaadaAAaA3a2a1bb1a1aa1a1a3A2A1A4B2ab3ca1abba3A1bb2aa1a %dE
      14Aa8a7a32a %dExiem
      14A10a1A21a2a1a3a %dI
      49a18a %dIgu
      3Aa %dIkerk
      3aa23a %dIkirk
      24d %dIp
      27a4a2a16A11A %dQ
      a5aa1A6ba1aB6a1a5A3A1a3b3A3aA4A1A %dQk
      4A9b7a %dUC
      37a %dUe
      a7a26A15a1a %dUz
      A10a2A12A1A1A17a %dW
      27A28A1A5a %dWg
      2aa9b6aa37a %dWng
      1aaA1a7aB3a3a1A16A3A5A %da
      8A9A6aa7a9aa3b8a6a2A %dai
      17A1a4a16a %dal
      a1a23b9c14b %dam
      5A1aa6a3a11b15aa1a1a8A %dan
      b2A9aA2a2aa3a15A %darQ
      8a25A18a1a %daron
      A1aBAb2a1a2ABaaCaac1aAbab1aaAAAbaabAaa1AC1a1baAbB1aaC2A1b1a1A2B %de
      46A19a %deCarj
      61aa %deCerb
      3a28c %dea
      45A4A1BA5A5a %debU
      4A9c42A %debUC
      31c %debi
      42ba %debosel
      48b %debrUselEz
      2a1A5a2a1ba6A3Aa4a11a19a %dedA
      22a7a37a %defAs
      7a48B %defil
      12a14a %definiteli
      7a29a3a %defo
      14a38AA %degUt
      35b %degoCisEz
      11b37A2AA %degr
      a1A1a6a1A1aaa1a4a1Ab2aba1a2a5A6ab2a1aA2A7a %deja
      2a5a29a1A1A7a3b4A %dekUp
      37a22A %deko
      d %dekoletaj
      38a14a %dekor
      37a21a %dekoratEr
      17a35a %dekoratIg
      56A %dekoratiQ
      10A6b25A15a %dekoratris
      35A13a %dekroC
      4a4a21A6a %delir
      A37a7a10a %demAd
      3A %demI
      32a8b3a1ab14a %demQt
      28a19a %demar
      16B %demenaj
      46A %demenajemA
      9a3A6A6a5a15a3aa %demi
      24b %demolitiQ
      1a16a31a1A %deni
      A12a1AAA1A1a5A8a11A12a %deor
      54A %depAs
      aa5A6A1a7A4A3a13b2A7A %depan
      A4a8a17a8A16A %depanEr
      5b8a18a12aA %depanaj
      23a %departemA
      19A %depas
      60a %deplas
      4a %deplasemA
      41A4c19d %depo
      50a %deprim
      ab1A3a1a1abAa5AAA1a4aaA2A8a3A1b2a3a9Aa %depui
      10a36b %der
      13a38b5a %derAj
      21b9a %derUl
      44c %derelEr
      4a3c %deri
      4a3A9a4a12a2A9bA2Ab12A %derier
      17a38A %derni
      16a37a %dernier
      8a44d11A %des
      4a1a28A1b %desI
      14a5A %desU
      2a11a12a3a3a1a %desid
      3AA4A16a10A23a %desin
      1a %desk
      13a47a %deskolariz
      a4a1a4a7a2a5a15A15A1a %desu
      17a %detA
      56A1b %detaC
      49A %detest
      13A20d %dev
      aA5aA14A8A1A9a5a2AA %devA
      44b %devWl
      36a %devWr
      2a5A25a %develop
      34b %developEr
      3a2aa7Aa4a5c6aa5a2A1a3a4aa4a2a2a %devenir
      58A %deviA
      68b %dezIfekt
      53a7a %deziN
      61a %deziNIg
      23A30d %dezos
      a1ABaA1AAbAa1ABa1a2a3b10Ab2a3A1A2aB1Aa4a1aa1aA3Aa %di
      32a8a %diaNostik
      64a %diamA
      39a23b %die
      37a %diep
      41a4ba %diezel
      46a %diferAt
      24c41A %dig
      26a30a %dijQ
      3b41A3a3a4A6a %dimAC
      49A1c %din
      13a13a %dinA
      3a6a7a15a3a27a %diplom
      3a10a5a14a5aA2b12a %dir
      36A1aa1aa22a %direk
      62a %dirij
      27aA %disjQktEr
      33Ab15A %diskor
      50a %diskut
      34aa %dislexik
      28a12b24b %distributiQ
      A %dixiem
      25a15a18a4a %diz
      5a16a26a %dizA
      11a3A45a %dizi
      3A2a6A2ab1a10a4AA4a2aB3A7A3A1a2Aaa %do
      9a17b10a20a %doe
      8A10A %dog
      1a1a48a3a %dogt
      40a %doktor
      19a10b2a7A %dol
      31b %domUn
      51c %domino
      27c %domotik
      3a3a4A4aa2a1a3a1a4a5a4A1A2A2AA2A1A %don
      42AA4a %donA
      1a15a2a1a2a9b1A4a16a7a %dor
      20a6a4A17A10a %dormir
      3A55a %dosi
      a4a9A %dovn
      39a12a10a %dp
      33a %drE
      42a14a %drW
      17a1a22bA14a %drWt
      58e9A %dra
      6c %dravIg
      24a9a8a %dreA
      49b4A1a1A %dres
      38b10A %dresIg
      17AA39c9A %dri
      40a %dril
      7a43a16A %driv
      24b22A %drivIg
      6A2a20a %dron
      20a %drop
      3a1aB1a1A2baa1aA3AaB2aBa2Aa2aaAa1Aaaaa1a1BC1a1aaAaa1aB1AAAa1A %du
      37a %duk
      2a16a13b18Aa8a %dur
      3b1A6aA2aaa1a2A3b2B2a1A1AaA1a2AA2aaAA2aA2Ba4AAaaa %e
      39A %eCard
      8a8A2A %eCel
      15B28A4a2a %ea
      52a %earli
      15d %eatIg
      46a %eavi
      35a1e %ebenist
      37c %ebenisteri
      39a %ebit
      13a1a1Aa14a3A5aa4a1a9A3a %ede
      48a12b %edj
      2a10A42a %edukatEr
      61a %edukatris
      18A44A %efor
      17A11a22a %eg
      11b11a7a %egU
      54aa %egal
      20a5a %egliz
      31a25A %eguil
      12A27c13A %eguiz
      1a6a7a2a3A1AA1a1a1Ab1a2a6b1aa3a2a1a3A3a2b %ek
      A5A40a %ekUt
      17a %ekUtEr
      42a %eker
      A3aa17a3aa2a4a1b5a2A3B16a %ekip
      21A29e %ekipi
      53c2a %ekl
      10a16c25A %ekleraj
      2Aaa4a3bAaaAaaA3Aa1a4A6A1b1A3A2Aba3a1A2a1A4a %ekol
      a6b24b23A %ekrA
      24A %ekraz
      34a %ekri
      34a %ekrir
      62c %ektar
      3A9a13A13A7A1A1A2A4A %el
      26a %elEr
      61b1d %elaguEr
      1AAA1a3A4a2a1a4AAAAA2a4A3aAfa1a1aaABa2AAaAA1A3A1a %ele
      5a9abA3A3A1ga2aA11a %elek
      A4A2A1A9A6DhaBAB8a2cAA16a2A %elektrik
      5A11A7a1eAAB10A %elektrisiA
      5a8a12e3a %elektrisien
      5b1A6a2a10ab6A %elektrisit
      27f35A %elektriziA
      27AA %elektrokut
      5A26d25A %elektromenaj
      3A23BB1g10a2A2a8a %elektronik
      3a26aa9a5A4A1a8a %elev
      24A41b %elevatEr
      17a9a %elp
      3A %els
      A1A1A1A2AAA1AAA1AA2A1a3AA1A1AA5a1AAA1AAAAB1aB1A1Aaa2aAAA2A %eme
      1a1a1ab1a1a3a3a5a3ba3a2AA1Aa1a7a6a4a1a2a %emer
      7a5aaa7a12b9a19a %ene
      20A8c %enerji
      4b3a8a17b %enm
      3A3a5a5a15A3A1a1b5Aa5a5A %enmA
      13A3A19a4a14A %enui
      9ca16A %eolien
      51A %ep
      25b32a %epa
      aa15A1a2a1a10A3a1c2A9a3a3A5a %epi
      20a5a %epinal
      46a18b %episeri
      49A5A6A %epluC
      9ad8a11A5a5A %epoxi
      1A5Ca4a1daa3a3A10A1A2A4c2b3a %er
      48a12a5a %erb
      a5b3c %erbu
      7a5aA4b4a2b7A1a6a4Aa2a7Ab %ere
      56Ab %erm
      1AaA1a1aA1A1A1B3a1A1ba1a1A4A1AB1a1A1A1B1Aa1aDC1BA2A1a1aa3A1ba %es
      3a31A %esai
      17a %eskabo
      63b %eskalad
      1a1a13a4A3a8d1A1A21A %eskali
      11a %espaNol
      22A24Ab12c6A %espas
      aa2b1a3a1a1a1aabbb3ABaaaA2aaaaa1ba1Aab1b1abAAaa1b1a1ab1a2ba2a %et
      3A16Ac1A %etACEr
      21d %etACet
      3d8A %etIsel
      2A46c9a %etWl
      25a6a11a3a13A5a %eta
      60a %etabli
      38A14a %etaj
      3a34a %etajer
      b15A1a35a7A2c %etal
      a6AA1A1AA1aaba1A1aa2A4aAA1AbA1a1aAbA1a2bb1AAA1CAAba1aA1aA1A %ete
      2a31a19A9a %etien
      66ab %etiket
      32a2a %etk
      a2aA1a2a1b1Aa2aabbAA1Ab1b1a2A1a6A1A4AcbAb2A2AaAaAA3AA %etr
      37a3a %etud
      16a10Ab %etudi
      52a %evA
      3A %eve
      56a %evenIg
      13a27a11a %everi
      20A31A %everion
      5b %everitIg
      44a4a17a %everiver
      32a %evit
      41a7a %evrE
      17A %ex
      8a8a10a5a %exApl
      27a15a %exaktemA
      4a4a14a9a10a12a %exist
      24a22a %exkavator
      27A %exklu
      6aA58b %expeditiQ
      20a %explik
      15a %exploz
      17AA2c %exteriEr
      50a %eze
      a1aa8aa4aaa6a7a1a6aa3a4aaba %ezit
      41b5c %fA
      10a %fAs
      19a15a13Aa %fAsi
      24A41b %fAvik
      12a7A12a6Ab7b4A2A3a %fE
      2a37a7a12A5a %fEil
      6a9A12aa3a11a13A %fI
      4a3a2C2A5A2a2aA1c11A3A10bc9A %fQ
      A10e %fQdEr
      11A1a10a %fQdatiQ
      a1A2A5d10B %fQderi
      3b7c %fQdr
      9A1d10AA %fQt
      11A11aa9A9a5a1A %fU
      43a16a %fUjer
      11c %fUndri
      a4a3acbAA2A15a19aAac2A %fUr
      52dA %fUrnil
      23A25bAA1A3A %fUrno
      20a14A1a1A10a1a %fW
      14A16aA2a13A11a %fWe
      51c %fa
      56a %faCiQ
      Aba1A1A1c1Ab7AA9a3AaA1a3A14a2a5A %fabrik
      7a1aa11a %fabrikA
      7a52a %fabrikatiQ
      21ca %fakad
      21c %fakadi
      20a5A25a14a %fakon
      67A %faktEr
      a4c2b1a14A2c22A4A %faktori
      3aa1a4a14a6a4Aa6a2a4a6A3A %famil
      13a6a23a11a4aa2a %famili
      1a1A11a4a14aaA1aa14a %familial
      52a %farin
      47a14a %farm
      38c %farmasi
      19A2a4A13A1a5A2AA10a3a %fas
      11b7a3a36a %fasin
      27A28A %fatigu
      66A %fatiguA
      28a %faz
      aaABa3aaa1a3Ab4aaBaa2AAaa1a2b2aAA1aaAA1baaa2aAaA2aAAbA %fe
      19c18A %feAs
      21a %fel
      63b %felIg
      23a26A5a11b %fem
      10aA7AA1c12d1AA17A11A %fenetr
      1dbaa1AaaaB2d2bcbba1Cb1bAAA1a2bdbbAAa3a1aB2cAadbAbdaa2abaaA2a %fer
      1A11b26A %ferel
      5A7A1A4A10a1A2b4A2a1Aa5aa8A %ferm
      2A9c24a %feroneri
      1aA9c %feroni
      30c %feso
      50AA3c %fet
      3A28a2b19a6a %fez
      1a5a5a3A2b1a6a3b1A5a2Aaa %fi
      a7a %fiC
      1A1B5c5AA6A4AAAj1B10A18A %fibr
      5a7aa9a7a16a18a %fie
      37a11a %fiften
      10A %figurin
      1a1a1A8A1A1Aa3AAa1baA4aa1a2aaA3abA1aAba2a1a1aaa1a1aaa %fil
      64A1a %film
      2a5A6A4a1b2a11a13a1a %fin
      6a %fini
      67a %finiC
      33a %finir
      A11b7a28a %fir
      9a3b6a8a38a %firm
      50A3b %fisel
      6c15a4A10a %fit
      4a9cb4A1a6a8a %fitIg
      a %fiv
      29a12b %fix
      14a17a8aa2aa1a %fixIg
      35A %fizikemA
      12a6A25A2A3A8bA %flEr
      8a %flEri
      61AA %flErist
      17c3b5A9A %fla
      7c1b %flakQ
      3a39b %flam
      54a6a %fle
      27A28A %flip
      8a5A4b %flor
      14a12a16a1aA %flot
      3a2Aaa2AA1aAa1bAA2A5A4a6A1a3a1b1b4A1aA1b %fo
      A16a15a8a13a %fodr
      5a16a %fol
      32b %fon
      a2ab5a1B1aa1a1A3aA2ac5a1bA1Abc1A1B2aAAa3bAaa3ad2A %for
      32a %forbaC
      63b %foresti
      1B1A8i27B %forj
      12d50A %forjerQ
      66b %forklif
      2baA2aAaA4a4A3a2a7a14a7a1a1a %form
      7a59b %forma
      a18aa8a3a1a1a2a2a6a7a %formatiQ
      39a20a2a %fors
      26a %fort
      33a25a %fotEi
      33A22a2d %fotEil
      20A6a1e %fotovoltek
      1b3b3a1a1abA2aaa1a1AA1a5b3A1AA3AcA4ba1a1a5aaa3a %fr
      15A25a4a %frA
      37a %frAC
      1a13a4a2aa16A2A5a10a1a %frACemA
      11a26a14a %frAk
      49a %frAkez
      4a2B7a4a8a5aa7b11a10a %frAs
      41d2cAc %frI
      16A39a8A %frIgu
      A5b1A5a5aa2b9aa8a4abA14a %frQ
      4A2A7ac11A4A1A1A8A4A11A1AA %frW
      2B12Ac15A18b1AA %frWd
      30a %frajil
      AA8a25b7a %fram
      14a1Aa1AB10a14A5C12a %fre
      17a17a25a3a %freC
      3aa5a2B4a1Ca3A1A3aa2A2a2b3B3A2A3Aa4A3a %frer
      49c %frero
      10A6A1a23A %fresk
      15A24b21b2c %frez
      e2a31A %frezEr
      c %frezEz
      e %frezaj
      15AA15a8A12A5A %frigo
      6A9g %frigorist
      A %frilEz
      14A %frit
      8f46a %fromaj
      14A %frot
      A7a7A21A14b8C2g %frui
      14d1a15A %fuit
      34b2a5a %ful
      23b31a %fum
      26c %funerer
      37b21a %furnitur
      15a33a %futur
      AA9c55A %fuziQ
      17A27a %gQfl
      37A29a %gU
      2AA8A8a1cA %gUdrQ
      49A %gUt
      20c11A3A %gUtier
      3a3a45a %gWng
      4a10bc %ga
      bAaa3A5A2B7a17a9A %gaN
      32A %gad
      6A25aa3b %gam
      12a7a %gamI
      11a12a27A %gamin
      5c1a9Aa12b1a2a4aa1A5a12a %gar
      3b1A3a8a6A1A13a1bA1aa19A %garaj
      41d4A14A %garajist
      1a3A21a5A13A4a10a %gard
      48a12AA %gardA
      61caA %garden
      62a %gardenIg
      1a23a %gardiA
      26c %gargUil
      2a2a5a6a4a3a4a6a1A2aA1a2c5A4a %garkQ
      52a %garsQ
      Ab1a %gat
      8a40A2Be1A %gato
      3a13a17A %gav
      13a34a12c %gazQ
      15b11c %gen
      8b7b40A6a %glas
      A2b4A5b1aaa1a3A2A17a2a1a5aa4a3A %go
      13A3a31A %goC
      61a %golf
      44a14a %gos
      4a8a27a7A %gr
      AAbb4A3abA2b1a1A1A1A2A9AA1AAA1Ab2aaaaB1a2AA3a4b %grA
      7ac10aA36ab8aa %grAd
      3A23A8a18a6a %grAda
      13a33a7a %grAdi
      35a %grAj
      a %grIdIg
      20b15a2A19A1A5A %grIp
      63b %grIpEr
      3A12a34a %grUp
      23b2d8A %grani
      15b %granul
      29a21a %gras
      21aa38AA %grat
      29a %grato
      15A10a11a3A9a3a %grav
      19b %gre
      42c %grel
      29a32a %gren
      15A2b %greni
      35a8b %grenobl
      5cA %gres
      47a %grev
      18A1a %gri
      1c10b9A3A5a19A4A6b %gril
      A1aaa5a2c6A2ab2ab7a8aca19Aa %gro
      53b11A %grol
      2a1A18A12a2a5a1A15A3a %gros
      62a %grov
      8A53b %grovIg
      10a9A2Aa11b10A12A %gru
      39d23A2A %grum
      23Ac %gruti
      10a2A35a4a %grv
      37aa %gt
      49A15b %guEl
      50a9a %gue
      3a37a %guin
      30a6a %guitar
      3a9a8a %gvadlU
      A3b5a5b7a14a5Bb20a %gvo
      20a31a %i
      5A1a5a %iA
      3A16a23a %iE
      17A2a6a9a4a5a18a %iU
      34A %iUr
      32A1a7a %iUtub
      6A %iUtubEr
      8d1A42A %iaUr
      41A2Ac %iama
      26a14a19a %iar
      1a6A4A5A2a11a %ide
      8a %idea
      5b18A5A16c %idrolik
      3a16a6a17A3a %ie
      8a4aa5a16a14a3a4a3A %iear
      14B34A8a %ier
      52a8a %if
      32c1a33A %ifon
      20a %ig
      8a59c %ijien
      37Ac %ikea
      a2AabAba1aA1BB1A1A3aBbAaBaA1a2AA1AA3b6BABBA4A2AA1aA1AA %il
      1a3A8A2a2ac3c9a1A21A %imEbl
      3a6a39a4a5A %imajin
      18a22A1a20a3a %ime
      13a38a3A %ine
      38A2A10A %inm
      2cbb3B25A %ino
      5b6a5aa20a12a %io
      33b %ip
      5a32a6a4A5A2b %ire
      1A1a5aa6a1AA6B6aaBa3B1aAA3A4aaA7a2a %is
      1a11a5a2a6a11A2aa6aa2a3a %isi
      3A10a17A %isn
      36A %istWr
      4A1abA2a1a1A1A4a1a2a5baba1a6a2aA1aA4AA2A3a2a %it
      21c %ite
      5A9b5A1A37A %ive
      15c6c6a1a %izi
      15A1Ab2c7A %izol
      18b2a7A %izolatiQ
      4c %izometrik
      1a1a1AAba2A2ab1baAAA1a2a2a1a6a6A3BaA2a1Aa2A1aa1A2A %jA
      64a %jAb
      8a46c %jAbQ
      1a1a1ba3Aa1a1A7A1a4a2ab2aa2a3a4a2a3A %jAr
      54A %jAtil
      1a25A %jAvi
      5aa21b1A3a %jE
      54aa6A2A %jEdi
      7a3a1aaa1aa6A8a3A4aa1a3A1aa2a1a3a5a %jEn
      20b42a %jIN
      3A1A1A1a5A9A21A13a %jUe
      a7a2b5A5A1c1a1a2a12a3baca15A %jUr
      8A4a2aa9a10a4a1a6A5a1A6A %jUrn
      17A49c %jUrno
      8a9bc2a12eaaA10A4a %jWn
      8b41A %ja
      62b %jadA
      17A %jak
      3B4A3AA5A4A2BA6A1A1A1AB1AA1A1B2A3AA4AA2A1a %jam
      61a %japon
      1a9a28AA3AAAb13AAa %jardI
      61B %jardin
      61B %jardinaj
      37a23eaa %jardini
      61b %jardinier
      34c %javaskri
      aa1a2A3a1A4aAaAA3A2A1AaAAAa1a1ABa1ABb1A3BaA2a1AAA2AA3A %je
      1a4a9a35A3aA %jeA
      58b9A %jeAt
      5ac %jearbox
      16A6A %jel
      13a2b28A3a %jen
      19b33A %jenU
      2a11A10a1a7a1a6aa %jeneral
      15c %jeni
      8a52a %jenial
      36A %jeo
      7b5Aa18a15a1b2A %jer
      42a %jest
      32c25A1b %jet
      34a17A5a %jetIg
      8c18A %ji
      1b13A %jimnaz
      5A5a %jle
      41A3a %jmA
      4a3A1a3A10a3a15a8a1a10a %job
      26A29A7c %joeleri
      64b %joeli
      26A %joelier
      12b16A27a %joli
      7A2a13c22b %jon
      60c %jordA
      3a7aa6aA32a %jregard
      A2a4b5a12c7a1a11a11a %ju
      42a %juI
      52A4A %judo
      51A %juj
      53a %jumel
      56bA1A %jup
      3a41A1a5aa %jur
      30b2a2aa1a23aa %jura
      2a3b6a4a12a4a1a27a %jusk
      a %juska
      34a11a2A11A %just
      49a %jvi
      1cb1AaAA2aa1AaA1a2a1a2AA5aa1A1a6Aa1AaA1A12a %k
      2a2c2A1aA2aA1A2aAAAA2b1a3aA2aaAa1a5AcA1A1A1aa3A1A2AAa %kA
      41b %kAbUi
      61a %kAbr
      25a12a %kApIg
      47aa3a %kApaN
      8A17A22B1b16a %kAtin
      8b42b %kAtit
      12a3b26A %kI
      8a18a17a6a %kIp
      5a1a2a16A24a1A2A2A2a %kIz
      baA5b3b1adAaa1a1b1aa6aA1bb3a1a3Aa1A1Aa1aa2b1aa2baaa %kQ
      3A6a6A %kQbinezQ
      7b8b %kQditionemA
      7b16A24A2A10a2a %kQdui
      7A2A12Ac14a7B15a2aa %kQduir
      4a2A15aA %kQduit
      4A2da14Ab14a1a5B19b %kQduktEr
      7a16b22A %kQduktris
      56d %kQfektiQ
      59a %kQfektion
      56A %kQfiAs
      33c16A %kQfigur
      8c44A %kQfitur
      52ba %kQkUr
      2a %kQpa
      4a15a5b9a %kQpaNQ
      24b22A18A %kQpaktEr
      a20a9a1a %kQpani
      6a13a %kQplet
      30A13A %kQplik
      8c %kQpot
      61A5b %kQpoz
      3C26f %kQpozA
      A6AAi21A %kQpozit
      27a13a %kQprA
      16d7a %kQpresEr
      48a15a %kQpri
      33a %kQput
      38a6b %kQs
      2b1a45b3a1A8a %kQsel
      2A13a34a %kQseler
      16A28b1a %kQsesiQ
      28ba %kQsevQ
      24a7d %kQsol
      6a28a %kQstrui
      4a1a6a9b3AA1a7a %kQstruir
      1a4aA15bA11a %kQstruktEr
      8a5A4a4a19A9a11a1a %kQt
      1A8A6A31Aa %kQtA
      38b12a2b %kQtWr
      65a %kQtak
      1b5b2a15a1a12a14a8a %kQtinu
      11A1a2a10A4aA20A1AA %kQtr
      5a8a5a37a %kQtrer
      5A1bA1a17c12a16a7b %kQtrol
      5ca16A %kQvWEr
      1A34a %kQviA
      1b1A13A3a3a14A1a6a5AcAAaaa %kU
      7a2a6b3a %kUC
      4a51B %kUd
      56ca9a %kUdr
      2A2Aa2A1d1db2a3A23a6A3A %kUl
      11A5c12a11Ac3A19b %kUlEr
      3A13a %kUlWr
      38b15c %kUnt
      aa2a3A3AA4AaA1a3bA3A7bc6ba1A3aA1a2aaAd %kUp
      a34A3Ac26A %kUpA
      3a16A2A17A3a3a1A4A4A %kUr
      4a15A4a1c1b1A18A %kUrA
      5b35c %kUrW
      13a3a %kUrajE
      62b2a %kUrjet
      3a5a34ab15b %kUrs
      49a %kUskU
      12A13A9A3f13A %kUto
      13A16a18A6b2A4a %kUtur
      56D %kUturi
      40a7A7e2a7A %kUturier
      49aaa %kUv
      20d15a %kUvertur
      13Aa4ae15a31A %kUvrEr
      20bA %kUvrEz
      Aaaaa5a3Ba2a4A3a8A4A1a5A2A3Aa9A %kUzI
      24a25A5B8a1A %kUzin
      56ab %kUzu
      aA5Aa4a2aaAAaA2aa7A9A1a2AAaa8aAb1a3a %kW
      40a %kWfEr
      14A21A %kWfEz
      27a22a %kWfur
      8a26a15aA12A %kWn
      A24b %kWns
      babbaaAabb1abAaaab1Aba2a2aaa1dAaabaBb1a1A1A4B1A3bAAa3aAA2a %ka
      35b %kaban
      10c5aA6b3b8c5d24A %kabin
      3A1A4A8A3a3Aa2b9A %kabl
      6A20AA1b %kablEr
      28a1cA %kablEz
      27a2b2a8A %kablaj
      7a21a13a9b %kadet
      3a54a %kadr
      32a12b4cA %kaf
      15b1b2caA4a3a4c5A20aa2a %kai
      17a %kaj
      17A31A2af %kak
      3C4A10A7a3b9a3a6A14a %kal
      35a28a %kalm
      41a24a %kam
      5AA8Aa7A7A5aaaC1A1AgAA10a6a %kamiQ
      31b20A %kamionet
      5a2b38b1a5A %kan
      4A9A8b %kanalizatEr
      14a %kanalizatiQ
      55a1B1c %kanap
      15ba %kanikul
      24a %kaor
      3b2aA %kapabl
      41d1c %kapo
      29aA %kapt
      6A8A12bab %kaptEr
      3a2a3a3a4B4A13a2eBb2AA5a4a9a %kar
      4a3a2A12A11a12a %karAt
      9a21B %karbQ
      9d34A %karbon
      40A7c %karbu
      28A16c2A %karburatEr
      13a3a1f7A %karelEr
      19d6A41a %karelaj
      22a5a %kari
      50b %kariIg
      3a20c14a %karier
      7a11A4A41c %karist
      54c %karkas
      19g10B %karlEr
      13A3A1h2a2a9A2A %karo
      17A25b %karoseri
      42eA %karosi
      42b %karosier
      62b %karot
      42a %karozi
      20A15b %karpAt
      35aC %karpAtri
      A2B2A4a7Aa1A7f1b16bA5Aa9a %kart
      7b11A26A19b %kartQ
      32a1a6b6a2aB1A9aa %karti
      5a5a1AA4A2a1aa6AA12AA16a1b %kas
      62A %kaserol
      43a22a %kask
      26d %katedral
      53A1b %katerIg
      24a5A16a %katerpilar
      54a %katorz
      19a14a1A4A6a2a7a5aa %katr
      59a %katriA
      27A2a10a10aaa %katriem
      22A4a6A %kav
      a2aaaab1BAaaaa2Aa1bba2aA1bAAAAA3Aaa1aAc2a1AAaAA1AaaaAaAA1Aa1cAc %ke
      51a %kebab
      a4a7Aa27aA %kel
      6a13a17a2a16a5a %kelk
      22a %ken
      A4b10a %kepIg
      5b4a19A10a2aAA4a %kes
      42A10A5B %kesier
      9A29A %kestiQ
      7a6a34a2A %kevI
      51d %kfk
      57A %kg
      a4AAa1a1a1ab1aA1B1AabababAabaa3aaaA1a1aA5A1a1Aa1a1b2AaAAAaa %ki
      7A2a7aa7aa29a3a %kif
      20a10a17A %kil
      26A25a1A2Aa6a %kilo
      31a4a3a %kilometr
      9a3a1aa3a8a12a2a7aa %kit
      16a2a18b10a %kitCA
      38B10f4a %kizini
      15gd10a1A1A %klI
      15A15a31A %klIbIg
      59b %klU
      13Ab2BeA %klWzQ
      6a40a8b %kla
      1A10a26a1a10a1AA11a %klas
      32aA %klavi
      6b7a4a40a %kle
      58b9d %klean
      58A9a %kleanIg
      5a9AA10A4AaAA5A3aa2abA2a5A4a2A %kliA
      54a %kliAt
      54a5a %kliAtel
      15b %klimatik
      13A1a1A %klimatizEr
      13A1ba12a %klimatizatiQ
      41d %klio
      11c29A14A %kloC
      56c %klot
      1b59a %klotur
      44A %kloz
      34a13A3A %klub
      d5A %kluz
      a2A9a13a2ba9A10A3aa8a %km
      2a10a25a %kme
      40a13a %kniv
      d4a16A %knk
      4a37a1a22a %knov
      2a6A24a7a %ko
      55b %koCQ
      2a11a3A8a %koEr
      32A8A4c3A %koaC
      30A1Aaf4A1a8A %kod
      34a %kodIg
      28b35a %kofr
      2a1a4ca20B4a12caa6A %kok
      49aa %kokIg
      50b4b %koktel
      A1Ac2a1AA3A1aa2c1a14a12A3A2Aa1Ac3A %kol
      49a %kolQbo
      17a25a %kolUr
      15A %kolegu
      14a8A8b18a2A %kolej
      3A14a %kolektif
      30A %kolektion
      51d %kolektiv
      5A17a1a25a %kolektivit
      3B60d %koli
      52Aa6a %kolmar
      13Aa %kolon
      1aa1a1a2AAaa1aa1A3a2aAaa4aA1baa2aab2a2Aa1acaa1aa2aaAaAa1a %kom
      3a1a2a16a6A8A4A3a16a %komA
      b5A1A7A5aaa2ab20Aa2A12cA %komAd
      20a16A %komAs
      27A %komIg
      27a %komers
      16c41A %komersial
      38A10db %komi
      37d %komod
      61a %komun
      2Ba6a2a2a1ac7a15A2a1ba %kon
      15A %kop
      20A31A1a1a7A %kopin
      b21A %kopo
      1a9a %kor
      4A15a26A15b4a %kord
      3c %kordQ
      21a46a %kordist
      60b %kordoneri
      60a %kordoni
      36a2a6a16a %korez
      14A %kork
      3A1a11a %korm
      11A6b7a %korniC
      49a5b %kors
      5A1bA %kosmetik
      13b21A %kosto
      50a5d1a %kostum
      a5A2a1a1A1aa5A4A2a2a2A2a1AAa3a4aaa1aaa8a %kot
      42Aa15a %koverIg
      20A %koz
      27a3a %kpe
      23ab22A %krEz
      59a %krI
      55c %krUt
      a2aaA1a3a10ab1a3a23a3a1a3a %krW
      52cA %krWsA
      18A23b %kraC
      32a %krak
      24b %kran
      19a14a13A4a2a7a %kre
      25A35b2a %kreatiQ
      36a18b6a1a %kreiol
      14a2a9a21A1a %krel
      8b8a35a %krem
      2B47b %krep
      17A3d29a1A %krepi
      35a29A %kretel
      3A12A6a20A6aA3A %krev
      3A12a32a11A3bA %kri
      21A20A23A %kriz
      41A3c2A %kro
      53AA %kru
      34c %ks
      55a3A %ku
      9a45A %kui
      30A18A6Ai1A %kuir
      49b4a %kuisQ
      49aA3a %kuisto
      11a2c %kuivr
      6A5A1b4a7A5A1A1Ac10a1aaA2BA4A1a3A %kuizin
      38A2A7fAa1aA %kuizini
      38A10bA2A2b %kuizinier
      62c2A %kultiv
      22a36b %kurtI
      43aa15a %kustQ
      a53a %kustom
      43a12a %kustomiz
      20A5a9a17a %kutIg
      2e1A3aaa6A24A9A %kuv
      20A20a4a %kv
      1a %l
      7a25a6a %lA
      63b %lAd
      25a23A %lAdemI
      50b %lAgu
      25b1A %lAp
      5AAc5a12A28aa %lAs
      61c1a %lAskap
      1a18a11a1a4a1Aaa6A3a10A %lEr
      15A2a33A %lIdi
      5A13A12b16A6a1c8A %lIj
      27a34a %lIterna
      25a %lQ
      7A27aa %lQg
      12a22a %lQtA
      12a24c19a %lUi
      30a2a3a29A %lUp
      1A3a14a1A1A2A7A5C2A1e3A6A %lUr
      36a %lUrd
      3A7a4a3a12a1aa8a3A %lWn
      13a5a4a5a30a %lWr
      2aaabaa3a1a3AAAa1Acb1a1a2aCAA1baA1AAa1ABaa1AA1AabABA2baAAA3A %la
      24a12a %laC
      35a %laQ
      20a %lad
      13a5b3a29a %lai
      19a3b37a %laiIg
      10c25A6c3A %lak
      A11b27e18A3A %lam
      41a %lamAtI
      13aaa11a1a5a5a7a %lan
      54B %lapUzi
      a13A3A31a5A %lat
      10b %lateli
      A4B5a1A2A15d5a9A9c %lav
      20A47d %lavEr
      4A9c %lavabo
      53a %laval
      41A4A1c %lavnmov
      2a %laz
      2BAa2a1Aa3AaAaaAaaAaA1aac1A1aaAA2ab1A1A2BABBAB2CaA2A2AAACaB %le
      14b1a %leak
      3a9a5a34a1a %learn
      57d %leat
      3a %leav
      14aa %lef
      6a %lego
      38A17A5e2b %legum
      62a2c %lejI
      20a %lekol
      18c40b %len
      2BA8aA12a14a2A11aA6A %les
      2a5b %leteri
      20A3a11d10A1a2bA %lev
      52c %levI
      57a %level
      1a1a9B12A8a2a20b %li
      32a25A %liE
      A3ba1g2A8a3aB8Ab28a2aA %liN
      9a8AA15b5a3a3b2A3a7b3a %liQ
      31A12a6a %libr
      32a %lif
      25a %lig
      2a1aa2b2a1a2a1aa4aa1a5AAaa7Aa4aab1b3A1aa3a1a %lik
      a9ac %likid
      8a32A4A9a %lil
      6a15A %lim
      3A %limel
      13a21A5b18A6a %limoj
      4a2fA15A %lin
      32Ab %linu
      4b23a5A6a25A %lir
      3A3a10c3a1ab2a21Bb2a5a %lis
      12a %list
      52aa %litl
      28a8a1A5a6A3a4a2a %liv
      3a9a3a2a13a10a3A2ba3a4a3a %livIg
      18a15a20a11c %livr
      16a10a39B %livrEr
      58a7a %livrezQ
      4ba1ab19a %lizI
      13a %liziE
      4A1a2a1a2a6a9A32a %lo
      39b %log
      67A %logo
      17a8a35a %loj
      17ba6b1ba25a %lojemA
      6a31a5a %lojik
      66e %lojistik
      61a %lok
      a4a8aa9a6a28b4a %lokIg
      13a9a2a17A6aa9aA %lokal
      25a23a18d %loko
      8c5a1a15a2A16A3a1a7A %lol
      58b %londri
      68a %lopital
      32A8A4e21A %lori
      9a6a25a %loriA
      41daa1AA1A %loto
      3aa5a15a11A2a2aA5A1A2a1A2aa4a %lov
      16a7A7a5a1a3Aa1a11b8A %ls
      8b58a %lu
      A1A1aa1a1Aa2ba6aAb1A1A3a3A2a1a4a1aaa2A1a8A %lui
      16a %luka
      25a1d %lumier
      35a %lur
      12a30a %lustr
      11A20a21A %lut
      38b17aba %lux
      3a1Aa10A19a3A3cb %mA
      21d %mAbran
      51aa2a7a %mAd
      46aa12a %mAdIg
      17a14A16cACAA1A4A4A %mAj
      34a5a7A1a %mAk
      21a36b %mAto
      8a42b %mAz
      6A9a8a10Aea20A %mEbl
      2aa15a33a %mEf
      12A27c11a %mEl
      40A %mElEz
      AA1b2A5a1aA3a3a1b1A5A3a2AA7AbAB3AcAa2A1A2ca %mI
      4a8A12aa9a2a8b7a %mItenA
      5f4A14c7A12aa20A %mItenAs
      a1aBaaAAD2a1C2AA1a1aAAa1BA1A5aAB3a2AAAAAAAB1BaAAAAAA2a4A %mQ
      5a1a1a1A7Aa8A4AA3a5aA2A2A2a1b8a %mQd
      19Aa15Ba2a11B7a %mQsiEr
      A2AaA1A1AAA1b1a1Aa3a2aA2aA2d1AbAaA1A2b4aAa1bAA8a1A %mQt
      6cA8a5aa3AAaa2A4A2A3A %mQtEr
      4A1b9a13a %mQtEz
      3a2b3A17A1b2A4a17a3a %mQtaj
      3a38aa %mQtlukQ
      23a34a5a %mQtobA
      2aAa9a4a19a2a14a6A %mQtr
      1AA5abAg6A3B3A4A35A %mUl
      15A %mUlI
      9a1A19A %mUldIg
      13aab1b4a4a1a1a11Aa4Ab7a %mUn
      45A7A %mUntI
      53b5b %mUs
      48A5b6A %mUtQ
      b1AaA1Aaa3abaA1a1aa1A2A1aAA1B1a1aCBAAAaaA1A1A1b1Aaa3BB2a1A3Ba %mW
      45A %mWA
      a2a12aAb8a5A1A5AA2a3b2a10A %mWn
      46AcA %mWsonEz
      bA2A1aA1A3Aa1AB2AAAba3A3A1AaBAA2BB3BA1BBABCD1BAa1AA1AAaAAA %ma
      5a56a2b %maC
      A5Aa2A13a16b1b3A %maCI
      4Acda1aaA1A7a5Aa3a4AAa1A1Aa1A1A7cA5a3a %maCin
      47a %maCineri
      b %maCini
      54a1a %mad
      37a16A1A %madam
      36a2a %madri
      1a14b4a16c5b3b5a4Aa1A2bA %magazI
      66c %magazini
      56a %mai
      3a31a1a6ab3aa10a1a %maib
      8b6A6a5a8d11a2aA3a1a5A %mak
      8b2a23a1a12AA1aaaa2aa3b %makIg
      13d3A6A1A25A9A %makQ
      53b %makarQ
      13b %makon
      13a4Aa4a %makoneri
      3A4b10a1A19A1A9A %mal
      68b %mala
      49A4A6a %malad
      49A %malez
      12aA15a26a %mali
      41b15A3a %mamA
      56B2a %mami
      51c %manaj
      56a %manekI
      24b7c %manet
      24a15A13a11a %mani
      58a %maniak
      17a9a21A6A %manmA
      2a22a31A2A %manuel
      47a %manutAtiQ
      3a13a39a %mapel
      27A7Aa4b12a %mar
      3A1a8AA4a3A2aA2aba6aa5b7aAA2A1C2d %marC
      3a %marI
      57A %marQ
      17a1a6a15ba %marbr
      26c %marbri
      27B %mardi
      62g2B %mareC
      62a %mareCaj
      62b2A %mareCer
      3A %maren
      3a6aa1aAa4a1a2a3B17A1a2a3b %mari
      25a24a2a1d %mariaj
      36a %marin
      27b4a1A19a1bb3Ab2a %mark
      37c %marketeri
      1a3a16a18a %marok
      56ab6A %marokineri
      57b %marokini
      56Ac2b %marokinier
      13A1a11a18a2A4a2A %marsel
      1A10c27A1a14A %marto
      13c %masQ
      22A12b1a23cA %masif
      40a26a %masiko
      3c6a6A25a %mask
      26A15c %mastik
      3a16A8b3a22A3a %mat
      7a7A11B9a3A4a6A11b2a %matI
      23A22abd12B %materiel
      9a %matier
      13a27a %matinik
      13e3A1a7A %mazQ
      2aa2aa2A1a1aa1A1a1a5b3a6aa4A3a1AA2A7AAaa2a %mdr
      BABAABaa2a1Aa3CCAaAAa1BB1AAA1aabC1BaABBaAADAAaaA1BAAB1AAABBAB1DA1D %me
      6A34A2aaca14A %meCanik
      37b %meb
      b36A %medikal
      aaaa1a4aaa5aa3a1a37a %mek
      b4bd3A19A2A10Abaaa %mekanik
      A2a1aA8A25cA3bAaA %mekanisiA
      5A35c2a1AaA %mekanisien
      45a %mekaniziA
      24A16b1AabbaA %mekano
      26a %mel
      8a18a15a5a7A %melAj
      3A33a4A9baA6a %melEr
      41a15a3a %melI
      62a2c %melQ
      aAaa3a4A3aA1aAA4ab3a3Aa4B1a3a1A1Aaab1a3a6a %mem
      19A18A10A1a16e %menaj
      5a %menm
      1A1A2A15d12B %menuizeri
      A2A7A10A12e1BAAa9A16A %menuizi
      1A20A12d1aa %menuizier
      A2B1A1aa4AA1aA2b1a4A2aAa3a4B4B2BAaBAA1B4A2A1AA %mer
      25a7a27c %meri
      16a25a18a %merkredi
      3A5A12A14a26a2A %mersi
      19a %met
      bDbbAA1A1Aac10A12a16A %metal
      1d33a %metaleri
      1c %metali
      1b8c10a14B %metalik
      AAaaa3a2a2a1b1a1a1a4a2a1b2A2b1aa2aA3b1Ab5ab3a3aA %meti
      1A2AAa1ca1A3aAbAAa1baaAAaAbaA1a5b2A6Abb4AA6A1aaA %metr
      23a4a %metro
      1a1aAA2A1AA1c1aAdAA1a3A1caa1aa2Ab10A3abaaa2a2AAa3a %mezQ
      38a %mezi
      1a20a3A11c5a11c2aa %mezur
      1baa1aa2A3bA1aa1A1A2aAa1Ab1AC1A3AA1bAaA1AA1AAAA5AaA3A1A %mi
      5a43c %miCelI
      21a12aA11A4A15a %miE
      33A3a11a2A15a %midi
      3d48A %mig
      8a20a2c15a9A %mikro
      A6aa19a10a11a %mil
      1a45a %miliE
      13A12a37A %milimetr
      46a %min
      19a %minEr
      33a %minekraf
      24b13a13A %mini
      24a %miniatur
      31a16A %minuskul
      2aA28a8a4A9a3b %minut
      30a33a %minutiE
      18a24a9b %mirWr
      13a37aa %misiQ
      2a3a1A18a26a10a %miz
      2a %mizelf
      51a %mkdo
      a6a1a4Ba7a2a4AA1a3aa1B9a2a1a9A %mn
      11a2A16a1A7a11a14a %mo
      23A21a %mob
      5a40a %mobEj
      25a8b12a %mobil
      41A2Aa %mobilet
      10aa25bb %mobili
      37a18a %mod
      11A34a %model
      56c %modelist
      11b %moltA
      49a1A2A %momA
      65a %mon
      12a7a5d %monumA
      45a %mop
      6A16a3B8A6a1B4a2a14A %mor
      45a %mornIg
      54c %morso
      63a %mort
      13c %morti
      26a2a %mosk
      a16aa2a17a %mostli
      A5a20Ad1A10fAA1ac1a12A %motEr
      27a24a8a %motiv
      6A4A29DAABhA1A %moto
      47Ad %motokultEr
      41A6c %motokultur
      28a15a %motor
      44aaA1A %motorbik
      45a2b12a1A %mov
      34A %movIg
      19A48b %movez
      19d %mozek
      19b %mozest
      36B %mr
      18aa22a13a %mulUz
      19A41a %munisipal
      6A4A2AA1ca1AabA1a1a1A6A6A12A2A1a %mur
      19a39b %mural
      11A38A %musku
      37a22a %muz
      50A %muzik
      C2a3a4a1AAAA2AA2B3A6A9A1A1AA2A2A4A1A2A %n
      5aa3a3aa1a1b5a11A11Aa3AaA1a4A %nA
      1A10a36a17a %nAsi
      9a17A16a5A1A3a4aa %nAt
      6a14a16a13A %nEf
      6b10a2a6b10A3a %nEv
      a12b53a %nI
      20a6A7aa5a %nIport
      A2BaAA2AA1AAAAAAA1C1A1A1ABAAAA1AAAAaA1AbBA2AAaA2DBAA1AA2AAB3AA %nQ
      1Aaa1a2a2a1aB1aa2a1aA4AaabaaaB2ab2baa3aa2a1caaa3Aa4a %nU
      8a40b5a %nUritur
      41a %nUvel
      59a1a1a %nUvo
      37b %nWe
      1b19a7a11A3A4b4aA %nWr
      15A %nWz
      2ab25b19Aa1b %na
      43c %nakr
      48a4a %nam
      20Aa2A22b18A1a %nasel
      25a10a11A14a %natur
      3ba1a %nazer
      13a23b %nde
      aaAAAaAa2A1aBc3A2A2B1AAA5AAAA2aBAA1AA2AAA1aAAa1B2a2A2Ab %ne
      25a %neQ
      b34a1A7b6a3Aa1a %near
      54a %nefev
      36A %negbUr
      14A6a10A15a9a1b7B %netW
      58a9d %netWaj
      68A %netfli
      31a1cb %netvork
      1a1a1a4a3a10a15aa4a %nev
      4a14a8a14a %nevE
      A2A9aaa4A3A2a2a7A2a1A5AA3A11A1A %ni
      35a %niC
      3a8a35a11a %nies
      15A %nig
      32a11A %nik
      17b1a38a %nikel
      15a11a17a %nim
      14a2a6A11A12B2aa %nis
      17A5Ad %nivelEz
      1a3a1aA1aa3aa1aAA1A4Aa2a6A4A1BA2ABA1aAaA1A2A1a1a2a %no
      18a %nobodi
      7a5A39bA %noel
      35A %non
      20a %nor
      27b2a %norm
      a48a %not
      14aa28a %notIg
      a2aa1a1Aa4A3abAAAab1ba1aA1AAaab2a2ab5A1aaaa1a1aA5AAa %notr
      3a10a12a1a %nov
      14A %novAbr
      18A38A %noz
      18A39A %nuaj
      1a6A11A2a4A5a3a8a4aa7A2A3a %nui
      2aab %nukler
      5A38A11A %nul
      c6A59a %numerik
      aAAAA2B2bBaadA1B2AaAcA1BA1aaaaB1AaaBa1BAA1babAa1a1AAAA2BAAaaAbAAa %o
      13c %oEvr
      36a2a %oak
      52a %obe
      11a %obj
      1A1a13A16ca3aA4b3A1Ab1A2Ba1a6b %odEr
      17a1b33a %oel
      aa5a1b3AA1a4a1AAba5a2a1a5A5bb14a %of
      45a %ofe
      15a47a4b %ofis
      24A42d %ofs
      3A16a14a14aA %ojUr
      27A11a4A18a %ok
      13a6a23A1a6A3A %okI
      27AA27A %okun
      25b32a2A5a %okup
      13a3ba8a7a1a3a3A13ba %ol
      2a11A10f4aa1b17a4caa1A %ome
      52Aa %on
      2a5a7aA15b15a15a %one
      6a27a10a %onestli
      17a %op
      34A14a %opA
      b5ab1a18A2a7a %operatEr
      7aa15b14a %operator
      5A1b %operatris
      5A2A24a15A1a6a9b %opital
      3A5A5A11A3e1A %optik
      a2aa3a1a3ba1ba6a1a6acbb6aba2aa4A1a3baae %or
      11a11b7c33a %orAj
      33A14A %orEr
      6A34a %ora
      50a15a %ord
      15A17a5A5A %ordi
      31Aab13A8A %ordinatEr
      38A %ordoN
      a34Aa12A4aa1aa %ore
      54A8Ac2aA %orel
      7a42Ab %orer
      64c %orfevr
      8a53c2A %organik
      3A51a10d %organiz
      35Aa16a %orilak
      44a11a4a4b %orleA
      A63A %orloj
      b %orlojeri
      59a %ors
      56a %os
      1a34b %osatur
      a2a5a1a1a3aaa7a5Aa3a5a1a2b1b4aaa1a1a %osi
      49a8a %ospital
      11A6A1aA2b3A2b5b5a1a12A4a2a1a %ot
      14a14a2aa22aa %otA
      20b15a %otEr
      23a7a3A5A8ba11a %otUr
      A17a9c12a1a1A %ote
      5A8A10c1A10a10AcA6ba8a %otel
      34a %otist
      3a6Ca3A1C6A16d1e1BCA1A %oto
      27Ab5A %otomat
      5A1a53c %otomatik
      5a1c %otomatiz
      10A30baa2A %otomobil
      48b %otoport
      5A17aa16A4a %otorUt
      13A3a34aa9aA3B %otr
      19a24a %ov
      5a38A21a %ove
      14a17A4A1a3a1a3aA1aa1aa11a %ovn
      2bAA2AAAbaAa3A1A1a1ac2aa7A2aaA3A1A1b1a3A7CAa2A %ox
      17A %oze
      2A %ozef
      5a43a2g %pA
      a2a6A6a4a3a7a12a2A13A %pAdA
      a11a14a13a11a %pAs
      56a %pAtalQ
      10a6a25b %pAtir
      AAAAaA3a1aAaA1AB2a4a1a2a1AaAAb1AAaabAAa5A4A6A1A1A %pE
      11a32a %pEjeo
      A6b3a1aa5a5AB1A6a3A11a1b2a %pEr
      1A1A2a3b2AAa1cA2A1A1a1A4a9Aa5A2kC9b %pI
      10b2A3c3A3A10AA3AA16A %pIdr
      13a %pIs
      10A6a25A %pIso
      10c6b25A %pIt
      13A3a7a %pItIg
      2AAAB2A1f2AA2g3A3B1AA6A5A1g9A2A4A %pItr
      A16ba2A3a1A13Aac %pItur
      6a3a6A5a38a %pQ
      4a1c8c31AA11A %pQp
      17bA16b3A2aa12A %pQs
      10d2A4A24A %pUdr
      8a31A8a4a11A %pUl
      aab3aAA1AAbaAaaBb2aAa1aaabaa1aaa1baAabbaaa1a1a1Ab3babaa3a %pUr
      11b %pUrIg
      1a28a %pUra
      aa3a2aa17a13b6a %pUrkW
      11a %pUrvu
      9a8A16AA2A21ac %pUs
      13A4A5A1aa14A1A8AA4A %pUsier
      1a18A15d2a %pUtr
      8a32C3Af %pW
      20a %pWN
      19a %pWl
      3a2a1a14a32A4a3a %pWn
      62a2a %pWro
      7Aa5A39A %pWsQ
      34a %pWti
      2AE1A1aa1A1A1a1BBB4BB1AA1A2AaAAAB1A1CA2AAA1C1CAA2A1AAAAAA1AB1B %pa
      a2aa2a2A1a1a1aA3a3AAb7A5a7b2A1aA5A1b %pai
      61a %paizaj
      61f %paizajist
      34d %paj
      15c21A1A13a %pak
      5a1a59a %pakajIg
      9c40A15a %pal
      24A10A3b26d %palet
      5a1A7A1a2a3A2A1A6b5A3a %pan
      13a35Aa %panam
      7a20aa8a3c %panel
      4a57b %pani
      21A7A %panik
      6a6AAA4A6A1i1A6a %pano
      28a %pap
      1a1a4A17A4a3a5a10A6a2A %papa
      a4a1a5a3cA2A3aAA7a4a7a12AA4a %papi
      bA1aa1aAc1a2AAab1aaBb1a5A1aa1a4a1Aca2Aa1AAbA1bA1b1A1A1Aa1A1A %par
      2a2a7A4aA4b1AA19a1Aa2a8A %parA
      1a1A11a8a1aa12aa5a4a1A %parI
      22a %parW
      20a28aa %pardQ
      1a1a1a5b1a2a2aAa15a11a7a5a2a %parel
      3a23a1a18a %parf
      7aA56a %parfI
      12Aa6b6A3a3aA12A2ba2A8a %pari
      50b5aa %parizien
      12a4a1B2A1a8c1b2Aa7Aa12g %park
      23a5b13A24a %parkIg
      b12A1Aa2Aa5A10a5a5B1A4aA3A %parl
      24a24a3a %parlA
      13b %parpIg
      aa1aaA2a3aa6aa6aa7a3a5a2b2A2a4A6A %pars
      3a6A4a1A1aa5a4a8a1AA4A3a7a6aa %partU
      26A22bA2A1b %parti
      1a13a3a7b3A29a %partikuli
      11a1aA21a2a %partir
      3baA4b1AAa2ca2A4ab5Aa4bbb3aA2c6A1A %pas
      aA1A8a3a23aa6a %pasiQ
      4a36A %pasion
      66a %pasionA
      49A2ae %pastri
      A7a9Aa25A3a2aA1d %pat
      49A12a %patat
      37a %patiA
      6A57A %patiAs
      14A34b3b %patiseri
      49a3e %patisi
      49A3b %patisier
      52A1A %patisri
      1a19aa4a21aa3a1b4a1a %patrQ
      26a8a %patrimWn
      23b %pav
      4a53b9a %paz
      13a5aA3A7a1a3a13A %pe
      62AA1b %peC
      8b53b %pei
      7A7a8g5A15Ad4A8a4A %pel
      48A12c1a %pelUz
      16A6aa22a %peletEz
      10aA5b25b %pen
      a6a9A11a19a11a %peopl
      35b19a4a %pep
      1B3a5Aa1A1AA2A3AAaC3AA4Aa1a1AAAab2AA2AaA1aa1aA1A1A %per
      24A32a %perC
      43A1A %perdu
      1a20b %pergola
      31a13a20a %permi
      20a6a %perpiNA
      A %persEz
      40a %persQ
      1a3A2a1A3ba3A2a2A6A12A %person
      19A2b9a14a %pet
      10a2A4Aa4aa2A1a7a1A4AA1d3aA1bAA1A2A1aA %peti
      a1bA8a2a1A6ab6aa3a4a3a1A2AAa2ca2A4a1a %petit
      52A %petrir
      65a %pez
      32A6A %pf
      A1a7a13a28aa %pi
      49a8A %piano
      dA4a3a13A1b8AAa3A11A6a2b %pie
      3A9b5A1a2A1g9A2Aa10A4B7a %pier
      eAAaAacAAbca6a3AA2B3A2A2a5aAA7Aa3AA1A3a1aA %pies
      27a26aA %pij
      44A11aa %pik
      56A3a %pikr
      19a18a4a14a %pil
      20A %pilon
      a5AcA1A13a3A10b1A5A %pilot
      4c48a %pipIg
      4d33A %pipefit
      24A %pir
      19b41a %pisin
      A9e26A4Ab %pistol
      34b %pitQ
      57A %piti
      51Aa %piza
      6A23A1Ad %pk
      3A2C23d %pkb
      6A34D2ABfB %pl
      3ac1b1a8AA7a11a7Ab1A1a9bAA %plA
      9b5a10A9AAAd23A %plAC
      5a12A2A4A21A13aa1A %plAt
      1AAA3a8a3Aa6aAaA4A7A2a9a6a %plI
      14ba9A %plIb
      14a10a %plIbIg
      30a36b %plQb
      14ca9a1cA24a %plQberi
      4A9f3AA7A %plQbi
      14b %plQbier
      13Aaa %plQbri
      49a %plQj
      8c9AaAb1A2A22caa1A1b1A8Aa %pla
      17cbA1A %plafQ
      1Aaa6Ab6c1Aa1A2aA1c8A %plak
      37c %plakaj
      19A17Af %plakar
      41c %plaket
      10A3A3f24A %plakist
      9AA6aeA18A4A %plako
      18A1a1ac2Aa26A3a3a1aa2a %plas
      9A7Ab %plaster
      17bc %plasterIg
      A1A6g1A6A12A20A9a3AA %plastik
      2A6c %plasturji
      a8a8A42A %plasturjist
      2b47b %plat
      3a62b %plateform
      37a12bc3a %plato
      9A3A3Ab2A5a26A3A %platr
      10A7ca23A %platri
      b4a1Aa4A2a1A7aa7aa7a8a2baa1aa1A %ple
      1a11a13a33a %pleaz
      16a24A %plen
      7a15a6a6a1a3a2a4a %pler
      49A2a %plezir
      2d5A10Aa1A19a15b2A %pli
      2b %pliEz
      aa1a1a1aA3a9aAA2a1A2AAA2a1AabAA1AAba1a1Aa5a6A %plu
      16A20a23a %plui
      a2C3a1aa4A7A5a1a1a1a1A8a1Aaa3A1A3a %pluto
      6a17a8a %pme
      7A20a12A2aa %pnE
      5d35a5A %pnEmatik
      1a12a5a1a2b3a5a1Aa2A3c3A7b %po
      45a4a2a %poC
      15c %poel
      31a %pol
      26a37c %polir
      17A3b %polistiren
      25a25b %polivalAt
      8b53A2c %pom
      16a8a6a33b %por
      54Aa %pork
      aa10AAA1A5A1aaA1A3A2b1AAA2Aa2B3aA4A2A8A %port
      32ea %portabl
      56Ac %portefEil
      1a1a6a %portel
      42c %portier
      10a2b %portugal
      a4a8a7A17a2A19a %posibl
      3d3a7A4A7c4a4A4aa22Aa %post
      2A12a1a2a1a2A1a5a11B3ab10a4AA %pot
      62b %potaj
      56A %poteri
      3A26Ab4b5a15A %poto
      10d %povd
      1a4a1A1AAAa1b1aadbabb1A1aAaa2A1aaAd3A6B9a1AA1A1aaA %poz
      18aA2b15a10A %pozEr
      19a1a7a %pozQ
      2a4A10a4ab2a11a2a3A1a1a5a4A %prA
      10A3aa5a6a6aa2a8aAc1A2a4a %prAdr
      3a32A %prIsipal
      67d %prItIg
      b4A5aB2Aaaa7a3a21a7a1a4a %pre
      13a2A5a5a12AA3a5Aa5aA7A %prefer
      49A %preferer
      12a4a2a6a11b10a1a1a2a %premier
      3a45a %pren
      42a %prepa
      5A2a1A5A4A15A3b1aaa3c1ca1ba1A4A3b %prepar
      43a22c %preparatEr
      41A3b5a %preparatiQ
      A1a2baA1b37b8a1D8b %pres
      32A18A6f8AA %presIg
      64A3a %presi
      53a10b %presiz
      d %presiziQ
      a2a10a27a %presk
      58c %prezIg
      16a %pri
      21A43g1B %primEr
      10a56A %primer
      a16A7b1b1A1A31A %priz
      41a %prizQ
      3a3c7aa16a2a1b4a2aa1A4a5aa %pro
      17aa22b12a %problem
      a6AA1aa37a7a %produi
      8b20a32a %produir
      56aa4a %produizQ
      A4b1bb1A17Aa36A %produktiQ
      A2a12a18A18A8b %prof
      2a33A13a1A %profesEr
      34a27a %profesionel
      1a3a3bb11b %profil
      a6A19ab3a1a %program
      4a17a %proj
      17A3d31A %projet
      3a6a24a13a6a3a6a %prop
      56A8a %propoz
      7a5a3b9a2b1a2A1a14a3a10AB %propr
      68f %propret
      4b3a2a %pros
      10a6a15b %protej
      8A33A13A %protezist
      19a24a %provAs
      32b %ps
      3A26aa2a6a2A10a11a %pti
      3A4a23A27a1a1c %ptit
      A %pu
      10a12e9A13a %publik
      a2a6b6a2a13a2a3A1a1aA3aa7a3a %pui
      28c %puisAs
      15a28a2a %purj
      30b36A %pus
      6b11a8a9A %putIg
      A18a17a %puzl
      1A7b4a7c %pvk
      3A17a5A9A4a9a8a %rA
      54A %rAd
      29a10a9B7a6a %rAdr
      49Bc %rAg
      20b3Ac12A2a2ca1bb4a1A4aA4c1A %rAj
      38c29A %rAjemA
      1b10b22A %rAp
      14aa3Aa1b9a9A %rAplas
      42b %rAplasemA
      7b51a %rApli
      65a %rAseN
      3a13A1A1b4a19A5A15a %rAtr
      13a3A %rE
      3a3a5A4A1Aa1A7a4a4A9B %rEf
      8A6a25a %rEm
      7b1a12a1A1a6b6a8aAaA3A1a6a %rI
      26A37b %rIg
      15A30a18b %rIji
      b60a %rQ
      2A14A27a %rU
      1a39a11A %rUA
      23A3a28A %rUb
      6A17b16B2cdA1A %rUe
      42a %rUil
      5a1A4a2A7A5A %rUj
      2b9a2aa20a3bA2aAb6a %rUl
      6a15a5a %rUlA
      5cbA %rUlemA
      10A2A3dA5a18A12A10b %rUlo
      4a20a35a %rUn
      4Ab9A7f7A13A4A14a1a %rUt
      5A18A21d6A %rUti
      52a %rWA
      46a9b1a %ra
      35a18A %rabo
      35bA2A %rabot
      46a %rad
      62a %radi
      4A9ab22A %radiatEr
      13a1A1a6a16A %radio
      4c %rafineri
      1A %rafistol
      43a %rai
      14a12a12a13a10b %raiQ
      50a %rakQt
      4b9aA2A8A1b33A %rakord
      3A10A16c %rakordEr
      41c %rali
      33aA %ram
      61Aa %ramas
      3a %ramen
      64a %rapEr
      18a12a19b %rapid
      3A9aA2A25A %rat
      18A2c3A %raval
      21a %ravalemA
      b2b3aa4cab4a5A13a11A3a2a8a %re
      7a8a10b %reCarj
      8a %reali
      2a20a13b13A %realiz
      20a %redUbl
      50a %redemAd
      21a10a7b7A %redon
      3A22A14Ad %redres
      6c %reduktEr
      1a15a2a2A4a6aaa1Aa8A9b %ref
      13a6ab1a1Aaa4a3Aa7aa2A9ba7a %refer
      16c15A %refrijer
      15Ab16A %refrijeratiQ
      24a16a25a %refuz
      3A2aa1A2a7a11AA7aA6a %regard
      B1A3AbA6a12A11A3bb2a %regl
      65a %regular
      4a42a6a10a %rejiQ
      60a1A %rekol
      62d %rekolt
      46b %rekonetr
      2a8a6a3A8a7a %rekrut
      2A29a9a %rekuper
      1A16b4a5a %rel
      1bAa %relIg
      10A6A %relU
      21a1a30a5a %relev
      5a17B18a1a %rem
      41aA1Ba2A %remQt
      5b1A12a21d1a3b13a %remetr
      47a %remi
      3a42cA %remork
      27a6a17a %ren
      15a18a11A2A2a %reniQ
      5A3a36b %renol
      32b9a1b3a11a %rep
      10a6A25A %repI
      1A8A6a24ad %repIdr
      13A %repQ
      5a %repQdr
      66A %repQdu
      4a44A1e %repa
      A3Ab8ba1A2a3Aa1A2A1aa7AABAacabA1A2B3A1bA1AaAA %repar
      42a5a11a %reparQ
      44b %reparatEr
      5A10A8a6a8bA1bAAa %reparatiQ
      32A25e %repas
      5a10a8a6A %repav
      42a %reper
      62b %repik
      11a3a6a18a10aab5a4a1a %reprAdr
      60a %resemel
      50A4b10a %reseptiQ
      49b %reset
      2b4A2a28a %resor
      a7a %respekt
      18A %respir
      a2a2A5C1a3A1b2a1aaA1A2A4A4A20A %rest
      16b23a8c4A %resto
      1A10c10A2b9bb3a17Aa %restor
      16a8A7A3Aa10efA2A3a %restorA
      26a10a13c %restoratiQ
      27a13a3a9A %ret
      56d1a %retUC
      5a15a %retUrn
      37a4a1a14aa %retap
      19A3A %retar
      24A6a11b6A %retrUv
      15a21a5a4a2b6a %retret
      1AA1a1a1Aa2a1A9aaa9aba3aa1aA2a2ba2a2Aa1baa %rev
      42a6A14a %revAC
      39A12aa12A %revel
      22aa43a %revenu
      52a %reviA
      2b40a %rezervWr
      5A19b %rezidAs
      9e1A9a9B5a1a19A %rezin
      3A26b %rezistAs
      4b11A6b4A4g16AAA6A %rezo
      49A1A %ri
      2AA1A7aa3a5A2A2A1aA1A5A3ABa7aA6a3AA %riA
      32A1a %riC
      39A %riI
      1b20b15A17a2b %rido
      4a9a %rig
      55c %rilet
      54a %rir
      15a27a1A %ro
      9b17a %roCel
      23b25a %roa
      33A %roan
      3A22A29b1bA %rob
      14a10c11A %robin
      5b1B2A12A1A4A14A2a %robo
      13b21a27b %rod
      13a6ca7a6a %rof
      20aa %rofIg
      17a %rol
      2b %rolIg
      16ba40A %rom
      26a5a24a2b %romA
      56A6b %rop
      50A3c %roti
      37a27A %roz
      48A12b %rozi
      41b %rs
      36A8A12a %ru
      17a21ba22A %rubA
      4A9A8e7a3A16A3a2aa4a1Aa %rue
      18A %rugbi
      5b10a22a25a1a %runIg
      15a6A1a %s
      AA4aaA3A1B1AA1A4AA1ba2a2AaA1A3bAaA4Ac1AaAA1c2A4aAc %sA
      6a5a29a24a %sAbl
      14a %sAdi
      35A18b %sAg
      c2A %sAtiem
      24a13a24A %sAtimetr
      b8A11a32a3A %sAtr
      2aac23aa21b %sAtral
      3a21a1a23c16a %sCol
      4aa24a5a18a %sE
      Aa3A7a10aa1a6a1aa7a7A14A %sEl
      1bab6Aa1A12Aa8aa4a7a1AaAa5a1aa %sI
      49a %sIdai
      56b %sIj
      a40A6a3a %sIk
      51a %sIkAt
      52a %sIkiem
      27a %sIpl
      13A %sIplemA
      21a5a21a6a %sIs
      52a5a %sIt
      56Bb %sItur
      1A1A1b1a2b3B2a5a2AAAAa1A3AaA1ab4c1A1ba1Aa2A4A3aAa %sQ
      4B1a4a1bA2A1A1a1b7a1A1aaaa2bA19a1AA1a %sU
      3AA7A1b6a8ba11A8A1A9a2A %sUd
      a2i27AA2a16A %sUdEr
      2Aca26a %sUdEz
      3ca30A %sUdur
      7a2aa21a1a19a1a2Aa %sUet
      12a13A %sUfl
      47Ac12A %sUflEr
      17A28A %sUl
      11A %sUlev
      60d %sUli
      4a36a10a11a %sUn
      8a35A %sUp
      52a %sUrdUg
      48A18a %sUrir
      26a25a %sUsi
      16a29a %sUvA
      3A3a5ab2aa1a6b5bb15A1c1a1a3a5a1A %sW
      47a %sWN
      27A23A %sWNAt
      58a %sWe
      57a3A %sWn
      AA13a11a6a2a3A7aA1A9A4A %sWr
      8a %sWxAt
      50A %saUl
      10ab %sabl
      3A14a13A16A %sai
      68A %saj
      3a4AA3A4A5A1A3A25ag2B %sak
      3a4a8a1b3a2A3a2A4A10agA2AbA2A8a %sal
      1a15b10a8Ac5a5A15A %salQ
      61Aa2a %salad
      a7a9a %salari
      15aa24a4a7a %saler
      a17a8a2a2a9a1a3A2a %salu
      4a20a42a %sam
      14a2a1a26A18b %samedi
      14d4a5a %saniter
      63a %sapI
      56A %sapel
      19b29a %sarla
      4a12Aa8a12a %satisfezA
      54a %saturdai
      3a21b6d7d14a %sav
      2a10a2a2a7A1a1a5a3a3A %savWr
      39c %savmil
      1c1b1bc1bbb3Baa1bA1Aaa1Baa1AAbAaAbAaa1A1b1aaAA1cABaBaa1Aa1a1A1ABA1B %se
      18b7a12b15b2a %seC
      53b11A %sedrik
      18aaa6A35a %segpa
      55a2d9A %sek
      49a %sekQ
      11A1aAa10a2a7Aa8a1a3a %sekQd
      37b3a5a %sekr
      37c %sekreter
      3A23Aa28aa9A %sel
      65a %selIg
      17A14a3a29a %sela
      50Bf %self
      56Ac1a %seli
      A3A2a4aa4aAaaa2a3a8a7a13a5a %selui
      60e %semel
      a4a4a3a4Aa5a4a3a13a2aa2A %semen
      3b42cA %semi
      3A32A31b %sen
      16A32a %senegal
      3A14b35a %separ
      35aa %septAbr
      6a2a1aa12b4a12aA1a1ab8A1aad2A1A %ser
      66a %sera
      2a19A2a %seri
      3a8a32a %seriE
      67b %serigrafi
      27a7A %serji
      26A6b30a %sertir
      1b15A7c %serur
      1b %serureri
      1cA9A %seruri
      23A9c16A %serv
      33b16dA %servEr
      33A15B %servEz
      50A %servIg
      49Abc %servir
      5a10b20a2a3b1a1aaca11A2A %servis
      3A9aa29A4A6A %set
      26A37b %setIg
      33b %sev
      52a11a %sevAten
      56b1A %sevIg
      a12aa34Ac %sevi
      a8a2a4a1aa3a9aa6aA3ba2A3A1a %sez
      12a12a37A1b %sezQ
      1aa10a3A2a1b2aaaAa4cA3Ab2A1A3A2aAa6a5a %si
      39c23B %siEr
      37a25a %siN
      33cA %sibersekurit
      34AAAA1ca1A21a %sie
      59e %siej
      22a36a %siel
      37A1fa22A2A %sieri
      2a25a5a %sik
      41B2eAA %sikl
      63A %silAs
      2a42c %silIdr
      13b4Aa37A %simA
      9a17a3a29a1a %sinQ
      26A %sinema
      57B %sir
      26b12e16b %siri
      3Aa3A6aa13d36A %sirkui
      35a3A %sirkuler
      8A %sist
      5a9a17a %sistem
      2A1cb3A4A1A3AA1Ab2AbA4e3A8b1A1A5a8aA %sit
      53c %sitrQ
      35a %siur
      1A %sixiem
      3a9aa12A24a %sixten
      26c13b7A5A1A %sizo
      45b2A %skUt
      41A3a %skUtEr
      46A19b %skan
      41A4dA %skania
      27A %skar
      9a25a %skat
      45a %sko
      1a57a %skolariz
      30a11a8a %skoler
      2a41acA %skot
      17a %skotC
      32a34a %skren
      11A6A7b26aA10A %skulpt
      11a14a %skulptur
      20c %slat
      12A %slepIg
      b24a22b10a %smal
      32b %smartfon
      35a %smel
      51c %snak
      60a %sneak
      13a1aa1a1a11aaaa1A4a9Aa6aA %so
      7a8aa1A5a1A16AA1A1a3C2a1A3A1AA2A %soEr
      3a23A18A2B18A %sof
      6A7a2cAd1A2A4c6b1A23a5a %sol
      29b %solar
      8A21a1A %solderIg
      29d %solei
      13a7A1A3B1a %solel
      14A5A8e %soler
      29A %solo
      a7a2a8a3A11a14A15a %som
      8b21a3aaa24b %sometIg
      53a2aa1a %somur
      1aaA3a1a1a5A30a3a8a5a %sor
      7a12a46a %sortA
      1a8a6a8a9a10A5a6a6a %sorti
      a10A6A23Aa8a %sortir
      49bA4A %sos
      25a6a13a %sosial
      a13a3a32a16a %sosiet
      54Aa %sosis
      13A41b %sosisQ
      4A15A6a19A19A %sot
      32a15a %sov
      6a6a27a26A %spA
      37a11A %spe
      14Aaa4a %spesializ
      18a %spo
      14A %spor
      10c30A1c %sprai
      8a5a48A %sr
      1aaa2a11a15a3Aa1a8a10a1aa %st
      38c26a %stA
      61a %stad
      56a %stai
      a1aA1aA1a1a1A2aa4aaa2a9a4A2A1a2AA4A5a6A %staj
      52A2aa %stajier
      65a %stal
      7a43Aa %star
      4b23a %statiQ
      11a14a %statu
      1b34A7b %stel
      18a %stepda
      1b20A12a %sterkaz
      3b62A %stik
      1a3a20A4a1a1A1a2A1a5c1aa4a3a %stil
      57b %stitC
      14a18AA %sto
      7A58c %stok
      19a20a23a %ston
      13A12c %stonemazQ
      25b12b20b %stor
      54A %str
      55a %strasbUrg
      10a25b %struktur
      15A11Aa21A12a %stuf
      13a3a %stuk
      10a3aa2a46a %su
      23b %sue
      50A %sufi
      aA1a4A1A1AbA1A2aa4a1a3aA2A5b4A1ABa3a1aA2A2AAa1aa %sui
      2a11a13a10a8a6a7a %suit
      26a19a %suivi
      5aa8aa27bA %suivr
      49a3d %sukr
      27a %sum
      26A %sup
      8a7a37A2A %supermarC
      8a7b48A %supermark
      33c %supor
      a13a3A2A %suport
      33a15a %supoz
      33A33A %suprim
      aC1a1AAa1Aa1a2Aa1AAaa1A2a1bbaA1B3aaA1aab1abbAA1Aa1a1ba1aaAa1a1A %sur
      9b %surf
      61a1c %surjeQ
      4a2AAA3a1a3a16a4b3A10a10aa %surtU
      5A1dA1A17Aa32A3a %survel
      14b48a %suspAdu
      33b16A %svitC
      7a9Aa4ab7aA1b5a3eAA2a3b2aa1A1a %tA
      2b34a %tAk
      3a33a3A %tApQ
      28c23A5A %tAsiQ
      3caAa4a1A6a6A1B1AA2aA12A2A7A5A1A %tAt
      67a %tCir
      36c2b %tIb
      1a17a7a15a6a5a %tIg
      15a %tIk
      43b %tIt
      14a33aA %tQ
      3A10A5A5a2B11a5a %tQb
      32B7a3A2Ag12a1A %tQdEz
      61b %tQdr
      5A39A2b12b %tQt
      b2Aa8aB26AA3A1A3A1b1A6b %tQtQ
      aAa1A1a1aa1A1B2AAA2AaA1b1b1a1a1aaB1BaAAaA1aaaaABAAAa1AA2aa2A1A1AB %tU
      18A6a1A7aA4a2B7aaBA4a4A %tUC
      3a2Aa3A3a1A2a6a1A1A5A1a7A4a1a4a1A %tUjUr
      16a2a1b %tUlQ
      19A7a2a %tUlUz
      35b %tUpi
      e4a2A15b5A5a7b4a2A3A11d %tUr
      D2a1AabA15A12a2a8b %tUrn
      A39A %tUrnA
      b34A %tUrnEr
      b %tUrnaj
      27a4a %tUs
      1a2a1aAa1a1b1aaAba4AAc3Aa4a1a1AA4a2aa1a1A5AAA3a %tUt
      3A1A7A6da1Ab4bA3AAc9A2a9a1a1AA %tW
      40A2a12aA1a %tWl
      4A63A %tWlet
      20aa7a29A %tWtur
      1a1A1ca1b2b2Ab2a5a3aa3bA5a1aa1a8a %ta
      25a32a %taC
      3A28a2a1a12e15A %tabl
      53a %tablet
      12a36ba %tabli
      7a2A16d9A12A %tablo
      26d29b %taiEr
      13A39A %tajin
      1a1a45a %tak
      50a %takIg
      51d %tako
      37a %talA
      12b13A14Aaa1a %tap
      2A %tapaj
      5a22a %tapi
      59c %tapisi
      56AA1c %tapisier
      3a1a6A1a %tar
      13a3a9a25A %tarb
      53c %tart
      50A5A %tata
      49A1A4A %tati
      24A %taxi
      A4aac1AAacB1Aa2A1aA1aa1BAaa2AAaA2a2aa1A1A1AB1A1c3A3A4aa %te
      16a10a %teA
      25A5a1a %teC
      6a2a15c28a %teCnik
      5b10b8A1AA2abc7b2a3a12A %teCnisiA
      a8A5a11aA1aa36a %teCnisien
      3a32B %teaC
      56b2a %teatr
      a4a26a1a5a %tei
      3A1A6A7A3AAd5gA2d3A1A1AAAA4a3a1A2bAA %tel
      19A6b29d %telEr
      26a37A %telEz
      27a4AAa13A %telefon
      35aa12aa3a %tenQ
      1A7A39c1a13b %tenir
      17a30a %teo
      4A19a1AB3A10a8AA1A6Ba %ter
      61aa %terI
      3A15b1d1AAa24b10bA %teras
      23ab22a %terasemA
      55c %terin
      15a5a %termik
      20a16a23a %terminal
      10b6A %termolakaj
      35A17a %test
      A2a1a2a11AA19A1A11b4a %tet
      1a6a4A2aa7a8aA8a4aa1A4a %ti
      54A %tiA
      a4a6a27a %tie
      7a41A5a %tienA
      3eA47A %tig
      a18a14A %tiktok
      19daA5b %til
      38a25a %tini
      2a22a4a25a %tip
      3A9a2bA1A7bA1Ab10a4A15A3a %tir
      9b17a9A18a1Ac %tisu
      34c %tml
      1a1aAa1bAaaa1aaAb2a2a3bAab1ba2aab1A1b2b4c1Ac1a1c1A2ca1aa2a %to
      6b30A %tojet
      2fA4AAA9d15A3aAc %tol
      2A %toler
      2b5A33aa %toleri
      41AdA %toli
      61Ac2a %tomat
      8b1a13b21a11a6A %ton
      3a5a11b %torC
      2A9a %tordr
      2A2a3a4A16AA %total
      19a32A %toz
      4Aa17eaA21a8A %tp
      23b3a12a6A6a2b %trAC
      40b7A %trACA
      30a %trAbl
      7b48A6a %trAkil
      a11a27A %trAp
      8c17a12a5b4A5a %trAsform
      24a2a15a2a2b1A %trAt
      6a3b2a10A2aa1a4a7A5a7a2A3a3a %trI
      39dA22A %trQk
      32A6Aa6Aa %trQkonEz
      17a9aa24a %trQp
      48a %trQsonEz
      17b38A %trU
      AaA2aaAa1Aa4a3Ab2a2a3a5A1A1ca1a3A1a5a1ab1A4a %trUv
      aa9a2aa2a1AA5a6a1A3A1A1a4Ab1a3A3a %trW
      3a8a7a15a16A1aa %trWziem
      26a25a %traditiQ
      18a17a12b6a %traditionel
      6AA2b12AA7A8C3A1f %traktEr
      23Ab22A %traktopel
      46aa %traktor
      41a10a13a %trap
      2b3A19a8aa19a %tras
      19a4A21A %trav
      a2A2aAa2Aa6a1Aa1A4A1A3a3a3A2A1A1ab4aaa1Aa3aa1a %travel
      23daa7A29b %travo
      1A8A4A4a6A3b1A1A1a2a1A3a2AaA2AA5a1b2a %tre
      8aaA21a6A19a %tren
      10a11a20a11A %tret
      31b %tretA
      50A4f %tretEr
      10a %tretemA
      38Aa18b4a %tri
      28c %trifaz
      A1ba4A1AAAaA3aAa1AA3A1aB1aaa1a2A1a4A5B2AAA5A %tro
      23b8aA %trotWr
      44A %trotinet
      13b %truel
      a1a2aA3aA1A4a1a2Aa1aaA4b5AA4AbA2Aa3A5a %truk
      aaa1Aaba7aAa2A4a7AA3a1aAaaAa1a1bAa5A2a2a3a %tu
      68A %tuA
      1a1af2A %tub
      55a12A %tue
      20h11A3A %tuil
      4B9c4A3c7A %tuio
      2A1h5A3A1A6A4B %tuiotEr
      4b %tuiotEz
      2Aad3A5A1a16A %tuioteri
      3A %tun
      42Aa %tunIg
      16a6a38a %tunel
      3baA10a11a %tunizi
      22a %turk
      a18a14a %turki
      a19a35a %turn
      b38a %turnIg
      3A15a %tutEr
      3a53a %tuto
      25a19a %tvis
      15b11a16Ab6a %tvo
      16a10a16A22A %ube
      59c %ufolster
      3A3a6Aa2a1a10a1AAa10a2A7a8a1A %ui
      4a32a7a %uil
      19A45a2b %umEr
      1Aaa1aa2AAAac2A1A2B1Aba4B1ab1a1A1B2a2aa1A1A1B1aA1Aa3AbAaBaA %une
      7a9a2c11a8A5a1b2aAa8a2A %up
      14a %urjAs
      5A39A2c %uskvarna
      F1AAbd1ccAa3A2A4A4Ac2AA4A2aA1A1AABAA1A1AA3A9a %uzin
      d3AA2A19A %uzinEr
      d %uzinaj
      aa1b1b1aAa2aaaBA3a3a1a1aa5a1ba2ba1aaa2a3caaa3A4B %vA
      38a17A5A2A %vAdEr
      48A16a %vAdEz
      64a %vAdom
      38a14A11d %vAdr
      18a %vAdredi
      60A %vAdu
      27a17aa2A1A8aA4a %vAt
      1b8a11A1a2a19A4a %vC
      2acabaa2aa1abbabaabaaacabc1b1a1cacbaab1baa1bbaacabdbbac3a1aa1a1ba %vE
      27A13a %vElA
      2a11a6a5a7a5b7be %vI
      24b7Ab1b32b %vIdov
      2a4a8aa1a4a17c19a2Aa %vIg
      37a26a %vIt
      3a9aaa11a24aaa %vQ
      A2a1a10A6aa2A4Aa3A6a4a1A2A2A3a2a3A %vU
      Ab1b1aa2aAb3aa1ab1a2b1ab1a2b5a3a2aa3Aba1AaAaaa2a %vUdr
      3a1a1a1a3aa4Aa1A2A5a2aA13a3a7a6A %vUl
      a2a10a41b %vUlWr
      a2b2a35Aa %vUlu
      ab4a6A1a1aaA4a3a5A3a1a4aa4aa5a1a2a2a1A %vW
      7a26a6a %vWA
      41A4a %vWaj
      5a15a5a12a20a %vWe
      3A3a1A3AAaaa4a2a4a1aaA2a3a1aa2aa1ab7AA1aa %vWla
      1a1a1AA10A2a6A4a1a4A1A3a4A9aA4ab %vWr
      11a11e9A17A %vWri
      2AA1AA3A6A5A17dabA1AAA1a5A2a %vWtur
      9a2B1a12a1a7aA1ABa5a12a %vWzI
      a4a52a3A2A %vWzin
      1AbaA1b1A2a2B2a1A1a2a1A7aA2A10a2A1aa1A1AAa5A %va
      47A7A7A %vaC
      32b %vaCIg
      3A6e32A %vagQ
      12a22aa8A3bA3A1A2a %vai
      13a8a3a2A %vakAs
      12A %vakarm
      b1a1a4aA6Baa2a16a17a %val
      30a %valAs
      41a %valiz
      4a3a4A6a14a17a1b9c %van
      4c23A13A15A %vapEr
      66c %vareUz
      28c16b %variatEr
      a6a16b %vatC
      25a1a17a %vatev
      aaAaabA1abaabcbaAabab2aa2aa4A1Aa4d1a1a2ab1A4aA4aaa1aAa %ve
      16a10a %veC
      34e %veb
      53b1ba2A %vedIg
      62b2c %veg
      5A35Aba2b20a %veikul
      8a53b %vejetabl
      20a20a5a3a1a2a %vek
      41a %vekA
      3a10a23a5ba13a %vel
      1a1c %veld
      3b %veldIg
      25A1AA1A1B8A2gBA1A %velo
      20a16a11b %ven
      27B13A4A8A %venir
      3a64a %venisiE
      2aA13A4a8a3a %venu
      1A4A2cAA1a4ba1ac3Aa1a1b6a2c3A1Aaa4a3aA1fA3a1A %ver
      1A9A10d %verAda
      5ba34A5a %verI
      20A %verdI
      7a44A %veri
      1d %verier
      a4b1b %verifi
      10B31Ac %verni
      37a5a %vernir
      11c10A %vers
      3A26b %vert
      14a2A1a1A2A2A8AA28A %vertij
      2a29a %vesel
      56c %vest
      56c %vetemA
      55A %veteriner
      47a %vezUl
      A2b2a2A5a1aa3A7a1a2b1a1aAa2b4Aabaa2aa2a1a1A2Aa %vi
      5a7ab2A8a10a4a4a7A5A %viA
      23A16A12Aea %viAd
      52A %viCi
      5A5a4a8a1a4A2a1a2A3aA1a11a1A %viE
      24A11a13a %vibr
      8a5A1a9A13a16A %vid
      15A25aA2aA %vidAj
      a1a2aA4a7a12A1A7a %video
      1a2a1a6A2B15a1b6a7a3A6a5A %vie
      5A1AA4a1a10Aa14a2c4A %viel
      43a8a %vierzQ
      45b %vietnA
      33c %vifi
      1a10Aaa3aa1a1aA4b10a5a4a9d6A %vil
      27a %vila
      11aa1aa4a2a5a1a14Aaa5aa5AaA1A %vilaj
      2b38a7a3a2b %vini
      8b18ba12aa11a11A %vir
      27AaA %virIg
      6b %vis
      42a13A %vit
      6ab22a10aA1a %vites
      1A16aaA11b2A16a15e %vitr
      19A2c19a %vitraj
      19A2b2a %vitri
      16c5a9A20A13aA %vitrin
      62a %viv
      18a5a27aa6a1a1a %vivr
      3A6a21a4a9a16a %viz
      A %vizaj
      a5a1a3a13a22A17b %vizit
      9a4a29a23A %vk
      3a1b4b2ab2a4b2a1b3aa1aa5a2a4bA1baaab1a1a1a2a2a %vle
      27A4a1acba2a6A15a2A %vo
      35ba %vodA
      40a %vodvork
      1A11A3a2a1a4a7e2a5A11a %vol
      a23a20A %volA
      17A1a10a3a15a2A %volQti
      1A10b %volut
      24A21ba %volvo
      35A %vor
      6a1a2b1Aa1a3a3a3aa5a1aA2aa6a2A5A7a %vork
      22a12a23a %vorkCo
      8a5a8a2a12a1a2Aa3a8a8a %vorkIg
      7a28A2b23a %vosj
      35a %votr
      A2A8a3a4a2a2a2a1aa1A1b2aA5Aa11a3b %vre
      3a7aAa1a40A %vremA
      34a %vritIg
      44d %vt
      2bA1a3a2a2a7a2A4a4aa7A18A %vu
      10a9b %vue
      57d %vuitQ
      12a24b %xv
      26A24a %zAfA
      20c %zIguEr
      20d %zIk
      38a17A8A %zara
      61a1c %zarbr
      51c16a %zekol
      32a %zekrA
      9A %zero
      3A9A %ziE
      3A %zorei
      28a %zuzin
      7b10A3a3A1a2a5A11a3a2a10A &3d-printing
      a1d3B4A5a2BA2b1a8aa4Ba1bc2AA4a1a4A2a2A &acrobatics-parkour
      1Aa4A5C2A1Aba3A4Aa4A13A3A2AA1A1Aa3Aa &back-knee-pain
      AA2A1aaBAC2a3B5a10caAa1aAAAc1b1a1A1Ab1AA1Aa1a4a1b &bad-smells
      1aAAA1a1A2A1AA2A1A2AA2aA5A2B8A2Ab2uaAAA4cA2A &baking-bread
      AaA2A1a5a1A1Ab2c2aa1a1B3A2aa1A1a3a1A1AaA1A6c7A &being-alone
      3A4A6AAABA1fAa2AA20A12c3b &being-outdoors
      5AA2aa5A8A1AA3B6A1BAApABAAA4A5AA2A2A &bicycle-things
      DbAAAbA1A1AbcabBaaA1aAaA1aaAAaA1AAbAaAAaA1bA1A1a4AAaAAB1A4a3A &broken-things
      2a1a1a3a3A8A1a1a2A1A5a6b2A2A1d14A &camping-hiking
      aA1A1Aa2AD1aA1A1B1AA1A1A1A1aA6Aa1A1arg5AaaAAA2abA1a4A &car-bodywork
      6A1AaAa3aa10b13f1aabbAA1A10a &car-brands-models
      A2B2aBAa1b3AA2Aa1AaaA1Be1b1AAA6nBB1baa1a1Aa2AAa3A1AA1aA &car-parts
      1aa1d2A9A18a5Ab15b &car-tuning
      a1A3a3BA1A1AAB2A2ABAAABAB1A3AA1A1gadAegdAB1aAa2A4BA4aA &car-verbs
      1a1A7AAAAA1aAA2AAAbAbBABaA4ABAAC2Aaca2baAA2BAbA1Ab1A1baA &carrying-heavy
      2aBAB1a1Aba1AA3AaaaAAacAAA2A1aAb1baAA1aAbBa1a1AaA1AaaAaaAAAA3AA &children-elderly-care
      A8A1B4A2d6Aa10Aa6a9A2A &clay-pottery
      AA3A1AA4cB2B1B1aA2AAAA2AaA2AbB1AAAAa4A1AAA2A1c1aa1a4h &cleaning-verbs
      b1aA2A1A4A1ba3b3A1b4a2A1a2A1A2A1a3A3A3AA1A1f4d &climbing
      1Aa2aaab2abAAA2a2aA2a1Bb1A1AaAa1a1a1a1a1a1A1BjAAAbb3a1aA1A1Aaa &coffee-bar
      AaAA1a1B1AAc1bb2bA1Ab1Ab1AA1aba1aAAA3A1ahAA1A2a1A1AaBAA2aaAc1AaA &colours
      bbb3abb1a2a8ac1AAAc2aA5d1a3a1A2A6c3b3AA1AA &company-we-make
      A2A1AAaa6AA5A2A3A1AafA4A5A1A2A5A10AA &computer-hardware
      1c1BAAA1b1A1bAb1A4AAA2A2Aa4BbA3A1a5lAbaBABAABAAAB1aA2A &cooking-verbs
      1B1bA1AbcAB2B2A1AeBa1AAacAAA1A2A1a1aab1Bbb1B1AA1AAAcaab1Ad4A1A &crafts-diy
      3A1bAbAa1AAaa5c2a1A1BA5A1A1A6b2ABAda2aAb3cA1Ab2A &crowds
      1B1A3AAAA3AB2AA1A1BAcAAAAAAbcAABAa2BAbab1AAbfaAAabAAb1aAAA2A1A &customers-reception
      1AaAAB1B1Aa1Aa1AA3BdAgo3AAA2AA4A1A3ABeA1aAA2AAaA1A1ABA1gAa &diggers-site-plant
      AA2acA1a3ab3a5a1a6c4aA1Ba2Aa3aAA3b1Ab &dirt-grease
      4aa4a3a2A2A2Ab2aa3a2A5aAA2bA5Aa2BA3AA2AA &disgust
      A1b4AdbA2a1aA1A1Ba1a4A9A2a2A4ebBaCAf1A2A2b1AAa &dishes-cooked
      A1b3AbAa5a8A1A6A2A3d3ba2a3A5A8d &drawing-tools
      2bA2b2A16a9ab5aA11a2Aaa5C &drawing-verbs
      2bA1BAdAaB1aA2A2AAa1ag1AAA1AaA3AaAbAbBAc1bBA2aA3A3AA1a2b1A &driving-verbs
      bA1baAebAbeA5A1A1AA1A1a3aBa3aAa2AAAab1A1a2A3A2c1a1AaAA &drones-boats-trains-planes
      bA1b6aA1B1A2BA2AAA4A5bAA1AA1B1AA4A1AAAA1A1AAAA5A &dust-allergy
      2A2A9a4A6AA3A2A5a21AA3A &ear-pain
      1a4a6A1AAA5a3B8B2A1A7A2iaA11A1a &early-rising
      AAa2bAAbAAAaACaaBAABA2aeaeec1BbAABAAb1bAAaaAA2AAcB1A1a1AA1A1B1AaA &electricity-objects
      AA3a1aAb2a4A8A3A4A1A11A3AAADoaiA5Aa &fabric-leather
      bbieafbcgdedCBaBACAA2CAbaaEcaaabBCbAaabbcAAbaaBAbABCBB1c1a1aAa1aB1aa &factory-workshop
      3a1BAAaAc1AA2AaAAAAAABaAA1Aa1BAA1b2AAAA2ABjC1AABacdA2bABab1AB1B &farm-animals
      aaA2b1aA5aaA14a1a1A1aa3a7aa4eA1A1b3Aa &fashion-style
      8d5A1b7A4b24A2a7A &fish-seafood
      Aa1A3Aa3A2AA2a3AA2a3Aa1aa1AA1fA3A4A6a1a1AAA1a1A &fishing-hunting
      4aa1a11ABA2A11aa1AA4AAcC2AA1aA1a3lea1B &flowers-plants
      AA1A4AA2a1AaA3A1aaBaBAAbAa3AdAABbA1A1AAc1AAAaA2aA2A1bd1ABAA &forest-countryside
      1aaA1a2Ba1AbCa1abA1aa2B3Aa1aAb2a1ABA1A2CAA1aaBBa1AB1AB1bA1AA2A &friends-together-doing
      bAAaAA1adAaaAA2aBBAbA1aaA5aAaaA1AaA1AAaBB1A1CBa1baBaAA1A1kA1l1CB &fruit-vegetables
      Bb1a1AeBCAAAA1AA1AA1AAAA2ABdAAbA1Ab1ki2A3AAAAdAAB1a1AA1dA3A1AAA &furniture-assembly
      1A1AAAbaBAdaA1a1AA6aaAa2Aa1aABAAAa3AAA2aAaAbaablBcCAA1b1AAaA &garments
      3a6c6A1b3a3b13AAb7a7b &graffiti-street-art
      2AA2a1A1bA1a2AaA1A2A4b1a1bAa2Aa2aA1a1AA3gAaAA2A1a3a1Aaa &hanging-out
      aA1A4A1AA1a1A1B1aA2A3A5A1B1AAA4AA1AACAABA2B2AA1A3B1A &hating
      1a8a3aA8a5a4A1a6A3A5b1aA1c1b &hating-to-sit-still
      BBBAAA1A1a1bfAabA1A1AA4A2A1A3A2AABbAa5A1aaB3A3a5aA &heat-sweat
      AA1AAAB1AA2BAcso2BAAAAaA1aAAa1aA3A1AaA1AAAB1AB1AC1BA1A2AAa2bA1A &heating-cold-air
      dcbcaaA1B2AB1Da1ab4BBa2AAA1A1Ac1C1A1DAA1AAA1C1aCA1bCa1baBAaAA &helping-father-uncle-grandfather
      BAaB2A7B1ccA3AAA2AA1aAaa2Aa2aAA1d1abaAaaA1a3aA1BAA1bA1A &helping-people
      AaAbA1aaAAA1bAAAAcaAAAba3Ab2a1aa2ah2aAa7A1a1BB1AfAA2AAAbA &home-decoration
      1AAAABA1A1bbABcj1aAAAA1A1A3Aa1eAA1AA1BcCA1AABBgB1ADAAbB1DABaaA1aA &household-appliances
      BAAAA1bAABbbeBAA1baA1B2ab1CA1A2a1AAdaAAB1b5B3AA1BA1A1A5BA &imagining
      Ba1aAB2B3A1AbBfa6a2b1ba1bBAaAaA1BABA1a2BAAaa1b1AAdA1AAA3A &indoors-shelter
      2a1a2A1A15A2aa4a2Aa10A1A1a1ab1a2d6A &inventing
      cA1A3AA1AAAAa2a2A1Aa1AC3A4AAA1aAA1AAA1c1AAAAAAA4A3w1A1A &jewellery
      aAabbAcAc1Ababbbd1A2aa1cAacc1aA1b2A1acbbAAAcbAAbAfaA1A1acaAaAabaa &job-generic
      3A11a1A3d13a4a8AAa1a1A6A &kitchen-tools
      32A23A2b &knitting-crochet
      1a2AA1AabaAABAAAA1Afd1AbA1BabAb3A1b2A3AAAa1AA1aA4A2A4AAd &ladder-roof-scaffold
      AA12Aa2A8a1A4a2a3A7aA1A3a4AA4A &late-evening
      AA1A1AaABb2AAAAAa1BA3AaAAAA1adAAA1AAAa1A1A3BBABAABAgAoe3a2A1C &laundry-ironing
      ab1a1A1Aa1aAc1AA2AA3AaB4a1DbAAa1A2CA1AAABpAa1AA1AdA1A1mBC1AAaB &lawn-hedges
      2bA1BAb1AAA1AaAA2Aaaab1Aaab2a1b2B2a2AA2aAahBdAC2ba3ba1Aad1a &leading-organising
      c6Aa1a16a2b3A6A5b8a &light-sound-stage
      1AA1AA1AA1A3ABAaa2A2A1A9AA2aBAa2c2B4AAaABA1AAAAdaAA &loud-noise
      7ab4a2Ac12a1a2A1a12AaaA2a1b7AAe &love-of-cleanliness
      Acbba1ABaa1BaAAAa2ca5A1a3AAA1AAa1aaa1aBA2AbbCAAA1Aa3aBAA1A &loving
      lBb1a1Ac1ABA2AaA1AAAAAAA1ABdA1AAcmA3AABAAaaAa1aAAaBAAB1A1AAAAAB &machine-settings-programming
      1A1ABih1BaAA1BAABBAAA1AAaaACdbC1DBAAaAA1AbgcacgdbAAA1AA1AAaA1BB1AAA1A &machines
      BCAC1AaAacACi2ABAB1Caa2aBBAAb3AeABdAA1BA1AAAAB1aBbAaCdAB1BB2ABA &making-by-hand
      34A4A16a5A2a1a &manga-comics
      ABbA1AAA1ABAArBAAA1c1ca1c1BA2A5A4aA3A2A2B1AA1A1A1AA3AA &masonry-walls
      a5A1a1a2AAb3a4a3A1a3A3b5A4A1aA1d1A9a1a &maths-calculation
      bad1aA1aAaaA1A1b1AAaAAa1a1bA1A3aAaaA1aAA1aba1aa4a2a2aAaaAA2aA &measuring
      1A1a9aA1aAA4A2AA4A2AA1AA7AA1A1AAqn1A2AAAAAAA &meat
      e1da2BBBAbja1aAAABAdBh2A1AAa2cAAFBABAC4A1A2a1aAAA1a1AA3a3B &metal-material
      Cda1AAaAAAbAhAAA1Ab1AAAA1cAA3AA2BB1Abk1AA2AAA1A1AAAAA2b2ABAAA &metal-objects
      iDa1b1baA1ABeAAAa3AbBA1A1Ab2ABAABA1AbB1Ab1AB1Aa1A1BAAa5A2B2a &metal-tools
      eAaB1AeaAA1AAAa4cAA3AB1A1a2bAA1c3ac1AA1A1A2A2Aab2A3l1AA &millimetre-detail
      A8AA8a6bA5A3a5a2a9c10A &models-lego
      2a4A15a1A2b11A3Al2c &motorbike-parts-verbs
      5A17A1A14ACAABvAAa13A3A &motorbike-scooter-models
      AA2A2a1AfA1A2b1A1A3A3A1b2a3a1c1A1a1b6Aa2A6ba &mountain-snow
      bBaacABBA1bAa1A3A3A2A1cAAdAA1B4A1a1AA3AAb4A2Aa8A &music-listening
      8Aa3AB1a1c3A2A1A4b4a6a4aA1A2Ab1A2A2a2b &music-playing
      3Dbaa1A1ba1a1BBaAaaABd2AbBABibnc1AAAa2A2BAAA1b1CA1C1A3AaaBaA &networks-internet
      Aa1c1A1cA5AAA3A2aA3bAa2a9aa1A2AAAba4A2A2Aa1Ba &night-work
      AAA3a4a1a2AaAAaA1Aaa3A3bAa5bA2bBa4c1aaAAa2a3aAA &not-minding
      A2AaAA3A2aAAAb5A2AA1AAAadAaaaaA2a1AAAA2cBAa2A1AAAA1a2A1e &office-desk
      abaa1ca1aA3aaa1Aa3aaf1baa3dbaba1aA1c3a1a2Ba1cA1aa3bb1CA1ba &other-video-games
      8a5a4a4AA5A9A2a2b1Aa1A10a3c &own-rhythm
      CAAC3cAAa5aA1B3bA2aa1Aa1a1AAAAbAA2a1BA1B3bb2A3Aa1aArdA &packaging-parcels-warehouse
      1aaA4BAd1bBC1adba1ABa1b1caaaAaaaAa1Aaa1Aca1a1a1BbAa1abaa2A1a3A &painting-verbs
      2B5a2AAAAAAb1A3AA2a2A3AA1AA3A7aAbyAB3AA2a2A1A &pastry-cakes
      A2b2A3A1a10a1Aa10a2a2b3b6A1Aa2AA2a &patience-meticulous
      1AA5B2aa1b4A5A6A11A4CA1a2AAA1AA3A3A &pets
      17A1a4a5a1h8a &phones-screens-consoles-repair
      b1a2a5a8A6a1Aa1AAA7a12AA7A2AA &photography-video
      bA3AAAA2aaA1aA2A5A1aAcA1BAAA2Ab1B1AfBBAAA2AAA1A6b2A &physical-effort
      acAaADbA2AA1CB1aa1B1ib2edbaA3a1a1A1aABAAAA4A4A1a1A3aA3B &plans-architecture
      1AA1AA1A1gagAdAA1coaABBAA1BA1a1D3AAa2AAA1AA1A4AAA2ABAAA2AA1aA &plaster-resin-moulding
      1AA1eAAABA1b1BtbbABaAAadAf1aA2dAB2AA1A6AAAAA1A1A1AAa2bA1AA1AB &plumbing-water-pipes
      AAAeb2a1AAb1aAAAaA1BAB1A1aAca3bA3A1bA2a5A2A3cA2Aa2B1s &printing-paper
      Ba3agdAA1BAb2ba1AA1a3A1Bac1AcA1b2B1C2bAABAaBbAaAAA1AA1BAab1A &production-line
      aaaa1B1Aa2aa1cabab1baa1bbAaab1A1ala1a1A1bAA2a2aAAbA1aB1a1Ab1AaABA &programming
      A4aaA11a7A2A1aA3aa5a5a &puzzles
      BA4aa2Aa1A1a1a1b2aa5B5a2d2A5a1C3A2A8A2A &quiet-calm
      A1B1AA1AaA2A2AAaAAAA1BaAAaAA1AAAAAAa1A1aA1a1AA1A1aCBA1AB1Aa1aA2A1a &rain-cold
      2AAb1AAaA3A2aAA5A1a3A1a1aAA2A1a11A1a1aA1b1A2aAdA &reading
      BAABA1ABAAABCDAABb1bFB1ADaBEBABABCBaBCABAaBABCCC1FAAEABABCAA1ABBAAAAC &refusing
      ABABAh1BA1B1b1dcdBA1aAABDk3BAAdbB2cA2baCaehgc1aB1AB1AA2baAA1ACAA &repair-verbs
      AaA1Ad1AAaA2AcBbBA1aA1ACcAbABAAfcA1AAAa1d1BhedcdAABAABAA1AAaAAA1ABAA &repairing-for-others
      1AAA1A1AB5AA3A1A1BAaABA3Ac1AAa3AAaa2a1mh1ABAdAAb2A1A1AAA &restaurant-service
      AaAABAaCAAbaABABbaa1BbAop1A1A1AA1AA1aAAAABAAAAbbaa1B3A1aAABaACA1A1A &roadworks-earthworks
      A2DAdDb1aBA1C1AB3a1A1Aa1db1ka2BABB2A1A1B1a3BAaB2caBa1BaAAA1A &robots-automation
      A2AAAA1BAa2a1BAAbAqfaA2aB2AAAAA1lBAb1AAAb5AAAA1ABAa1A1AAAaAAA &roof-timber-frame
      1a1AaaacAb4a2a1a2B1AABaA3Aa1AB1Aaa2aabABBaaaBA1B2aaAdaa1aa1a &running-dance
      BA1a1A1aAa1A2AbaAa1b2AbeAbca1BA1AAA1ABAa1BbB2ABCcA1A2AAA2AAAAa &school-subjects
      A2b5Aaa2AA1aA1A3A1h8ABAaAa1aa2A2A1Aa1A5AA1AcA2A &sculpture
      2aaa2Aagb2AAabA4a8C4a4A7A1A2A1B2cAA2a2aA &sea-beach
      cA1A1A1AaAaA2AAdA1A1AaA1aA1A1AAcAcBAcbAA1B1BaA1AAA1AAa1aA2bAAAaeaAA &selling-shop
      7a7A1a13a8a15eAAA &sewing-tools
      1A1AaA2AAA1AAA2a2A4aAA4A1A2AA3A5AA3AAApaCAA6a &sewing-verbs
      2Aba1c7A5A2a1AA2A2B2A8A1AAAA6Aa1At3A1A &shoes
      B1b3A18ba8aa19a &shyness
      a5AA4D2A1aA1cA1A1b3AA1BAA1AAa2AA1AA4bAAA1AA1Aa1aAA2A1A &sleeping
      3DAcEBA1AA2A1A2A3AAA1BC1rA11aAA2d7a4A5A &small-electronics-solder
      1ba2a2b1A2bAAaA1Aa2A1aa3a1Ab1b1b3AaAaaB1a1a3b1a1AA1aaAaA &so-so
      2aab2a1ba2ABc3AB7Ao1A4A &solar-energy
      38c6A3AA1BA2A2Aa4a &standing-long
      1A1aA2AA1cac1A1A1AbhAAAbaq8aCA1Ab1a3A2aAA2BAAA1A1A1AaA &stone-slate
      1A2a1d4B1cA5A3A9A3A2A5AAbB1A1b1aA2A1b &strength-sports
      1AAA4AA1dAAAaaa1bCbaBAaAeAj1aAA1aA3AA1aA2A2bAAA2A2aaaA2a1B &sun
      6a2a13A8b8aaABbAa6e6A1a &taking-apart-verbs
      b1A1aA2A1AAA1AA3A6A1bA1AAa3aA1A1AaAAaAABbAA1bAaa1AAAAB1b2a &talking-to-people
      2Aa3AeAAAa1A1baA1a3a2b2A1B2AAAAa5A3a1gad1bAA2B4aA1a &tasting-eating
      12a4AA3a1A1b3aA1Aa2a4a2a3AAA5A10a &team-sports
      cAa2bA1a1b1A2a1AaA2aa4aA2AAAb1Aa2A2A1ab2AA3AcAaaaa2A3a &theatre
      AAd3abA2aBAaAABACbAAAAb1A2AA2AAA1hA1aaAba1baC1A1aABA1aAaB2A1ccA &tidying
      1A1AA2AaDCA1BAB1honaf1AA1BA1A1A3ba1B2AAD6A2A1a1AA2aA4A &tiles-plaster-drywall
      aBd1Abe1ABAAa8AA1AAaAA1AAa1Aa1AAcf1b1a3A1A3A1AabbaA2aA1AA &tools-generic
      5B1AA1c11BAAA6A2a5E1dABBsb11AAaA &tractors-farm-machines
      AAA6A2ba4Aa1aA2AA6A1aAi1aAAbdaA3acA2A1b1A1a3a1A &transforming-recycling
      1AAa1DdaAAb2aAA1AA1A2Bdb2AA3aA2Abb1EBBBBmEA1A1AA4aaA4Ab1a &travelling-changing-places
      BA1AAA2AA1ABb1AA2ABAAAA1AAc3B1AaaA1naa2a1A1cAAAAaA1A1AAA1ApaAAA &trees-logging
      2AaAABAA1A1AAA1bAA1A1BABaA1AAA2b2AA1a1F1ABCr1A1A1AAA5A4Ab1A &trucks-buses
      3aA11a5A3A7aAa7A15a &tutorials-learning-alone
      e1A1aa2bAA2A1AAa1AAA2AAAA3AA3AAAAAA2AAA1aBAA1AaAAB2a1lA1fAAA &vegetable-garden
      8a5aAaA3A4AA1A6AA2a25A &vertigo
      a1Aa1AdA1AAA1b2aAa3aa2A1Ab2Ac1AbAaB1Ba1bAA2aAa1aAA7aA1A &video-editing
      G2AaBabAAAA2AAaA1A1A1AAA1aAA3aAA1aAAb1A1AdAa1aA1aAAaBAA1A1dA1d1aA &walking-moving
      aA1A7AAB2AnB2f2AAA3a1A1AaBa3a3a1AAaa3Aa1aa1aa2beaaA &wall-paint-tools
      b2babcaA1aa1Cb1b3abAAbbaaAb1Aab1acaAb1acaaaaAAfb1eab1AbAa1b1b1ba &wanting-to-become
      12a6Aa1A14a4aa24e &washing-cars-windows
      bAbaAAAaAAA1A2A1A1aAAA2A1aAA1AgabAaAA2B1aAAAAAaBAa1a3BAAa2C3A &watching-tv-phone
      Ab1C2cbB1BABcefAabd1ad1AA1ead1eA1Ba1AeAA1AAaAA1abAAA3AaA2AAbA3A &we-sell-install
      3a3aA4aa1aa1a1A1A2a10AA3A1aAA2a1a1b2aAA3A2bA &weekend-work
      Afcph1AA1aBB1AAA2AAA1AAA1A1BAaa1AA2A1AAACA3A1AbAbA1AAA1bAb1A3B &welding
      3a16A3a11a4AA1be1AAa2bA5aa &wheelies-cross-riding
      1A6a5A1c3b2A5A6A8baA1A1A4bA3A1aa &wind-snow-ice
      AhB1AA1aA1aBdABAcA2A1j1bfC2ABcaa1eABAaAAcaA1BAAA1A1a1AB1A1AbA1AAa1A &windows-doors-locks
      A2CaABAAAAA1bbB1AAaAAAaA1Aef1bhAbAAAAAA1AA1Aa5A2A4a1A1ab &wiring-verbs
      bBAA2A1Aa1BAa1aA1A1A1BAA1AAA1AA1AAccbAgB2Aa4AAAea1A1AA1AAAea1d1A &wood-material
      8A1b2A1A1aABBc4Ba1A3A1gd1Ad3A1A4A10b1A1aB &wood-objects
      A2a6A7A8A4A2e1A1Bb1a4Ad5A1A2ba &wood-tools
      BAABA2A2CAAAA3A1AA2AAA1A2b2AldgBabAAd3a1AA1BAAAA2a1A1caABA &wood-verbs
      1AAg4AAA1AAaAa2aA1AAA4aaa1AA1aAA2A1A1aAA1cAbB1A1A3A1A1aa1AA &working-in-team
      3b1B4a1AA2A2AAaA2e1a1a2A2AAA3aAcA1a14A6a &workshop-garage-shed
      C2bAa1AAABBAAbAaA1AAA1A1BAdBAAdAC1bBAABBbA1aAAa2cAA1ADbAAAabAb1AaB +age
      1Aa1Abbb1A1Aa3AABAAAaa1d1A3a1aa1aA1A1AAbbcaaaaAA1a2a3A1AB3A +all
      aaaeacaaA2bbccbbbaabB1acbbbbc2aaAdc1bbccab1b2acab1a1cdb1b2a1aAC +asks
      7a12aA11a +bears
      7a5a21a9A5aa1aaA1a +bears-after
      11a12b1ab3aa8a3b1a5a2a1a2aaa4A +boarding
      abaaa2a4aaab1A2aA1bb2b7ab4b3d2aebacdaa5aA3a1a +both
      A1AA1A1aaaa1Aa1acBAaaa2aA1b4aaaA1AbA1C1ABB4CaD1aA2A2AAabAa1A +contrast
      b2AAAa3ca3AAaaAa1AA9aaa1A1A2aA2a2ab3BABA1a1a6A +correction
      2AA1Aa1BAcaA1AaCCBA1A1BD1CCaBb1A2BAC1AAAaB1CAAAECCaBBABBAABABaAAAAE +dislikes
      CAABAA2AB1AABAAAAAaEAAAD1BBAAAAA1ACABAAABBABBBB1FAACCAADB1AAAACA1BAB +dislikes-after
      59b +english
      a2a23A16A1A2B18A +except
      1b3a5a1aaB2a3aAA6a1b1a1a3b2Aa5aAb2a5aa4a +french
      14A4a12b1a6a2A5A1a7A +intent-back
      b16a9a6A4c13a9A +intent-correct
      2AA4a4aA2aaa5AaB6Ab1a7a3A7A6a +intent-dontknow
      24A +intent-erase
      abAa1b2A1a1a1a1baaa2AAa5a1Aa1a1AAAbaA2aAA1aaacaaabAab3a4a +intent-greet
      Aaaa1Aa1aaaA1b2aaA1b3aa2a1Ba1Aa1A4AAaa1a3b3a1a1A2AbAa1bA +intent-help
      3A9A2b3a6a4A2A1aa1aa6aab3b1A1a6aA1a +intent-human
      4aB3a5c1Aa1a1a3Aa2A13A1aA6a1A2A6A1A +intent-insult
      11a +intent-language
      9b28a +intent-offtopic
      1b3a1aaAa3A2A2a3A2A2a1A13A2acA2A7b2A1a +intent-repeat
      48A +intent-restart
      a2caA2A1b2AaA1aa1AA4aca2A1Aa4aba2A2AacA5A3A6Aa +intent-skip
      2AaabbA1a1A2aa1AA1A1AA4Aba1aA1AAA1A1aAb1AA1a4a3A2A2AAAAa +intent-stop
      37a +intent-thanks
      5a12a8ba12b20a +intent-why
      2AA8aA5bA1a12A1A3a2A11aA6Aa +intent-withdraw
      BA1aAA1AB3abAa2bAcAa2bA1a1b1aaaAaa3a2AAA1ABB1baAaAAB1a2b1AAA +level
      daaab1aAAabaA1aaba1a3Abb1bb1BABa1cdcAcabacBBaaba1aaAAAAbab1ba2aAb +likes
      B1bB1A1AA1aB1BAAbBAbBaA1A2CBAAAA2AABB2BaAABBABBa1DDAAaA1AaBCAAA1AA +likes-after
      Ab1a6A3a1aA1AA2AAc1A2a1ab5a1A2aaB1aaa1A1aaa4a1A1A +maybe
      2B13A7A2a26b +mentions
      aa2a3aa4A2A1A5b1A2a10Aa1aaB1a1a5A4a1a +mixed
      aa1Aa3aa4A2A1A5b1A2a4A1A3AaAABB1aA6A6A +mixed-after
      AbaB1a1ABAaaBCABADB1AAAAD1CaaBa2BBBBBBBADAAAFAbbBBABADBCBA1A1ABBAaBC +negation
      EBAE1A1BBC1ABBa1DDa1ABCBBaCBB1AAAACDDCBCBBCaCFDB1BCCCDCBFCaBBBBCAADBE +no
      A1A10bb3a1a3A2BA1A1aA1A1a3A4Aa2a2A1aBA2A2a2AAa +none-of
      1ABaAaAA6AA1A2BBBC3cb2Cbd1BCB1aaaBb1dA4aC1aacaAbCAACbCB1A +place-lead
      BA1B1AAaBAABA1AAAA1A1A1cAB1eBA2A1A1BB1A1BAadcBCAaA1aAA1Aba1aAaA1cCA +reach
      3A1a2A1AAABaAA3B3A1ABA3AA1AAB1B3AAC1A1BA1A1B2AA4A1AA1A +refuses
      3C1aAAAA2AA2Aa2A1A4AA3A2AAA1A3AAA1A1AA1A1B2Aa2AAAa1B1A +refuses-after
      Aaaa1A1bA4aaca2Aaa4Aa1A3Aa1A1a2cA4A1AAAAAa2A2A4aAAA +situation
      aaae1Aaba1aaadb1AcAaaaaba2daaAa3b1b1cac1abaaa2c1abbac1a1aca1aAb1b +speaker
      3A4b18a35A +strong-correction
      aaaba3BbaACABabBACAaAAB1ABAAA1A1A1AB3A2AB1AADA1ECBaAAB1AAB1A2a +third-party
      eB1bcbbbb3aaabcba1a1AaAAa3aaB3bBBAbeA1AAAA2CcaB1AAAbbAaC1Ca1A +yes
      6A13a9A6B1A 0
      3A5bA3A2A3A2A2a7A1aAA1aa2a4a1A8A1a2b 1
      14A9a2a9a12a2a 1 ere
      17A3A7a 10
      29a 10 ans
      4A31A 100
      45a 103
      13a 115
      38a 12
      18a 13
      25A15a10aa8a 14
      36a 14 an
      41a10aa 14 ans
      AA1a4aA2Aa1A1BA1A3A2AAAaAa6A1A1AaaaA1AAA1b2abAAaAA1AA2A 15
      3a9b3A17A1A1A12Ab7A1a 15 an
      13AaA1A6A2A2aA4a5A2a1A3A3aba1Aa1AA3a 15 ans
      27a18a 15 et
      52a 15 we
      AAAb1A2AA2A1a2bbaa3aA1c1A1A1a1d2A1ba2Ab4B1b1a1b3AaA1AA1AA 16
      3a20a12a 16 a
      5A21a5b1A5A3a4A1a2aa6A 16 an
      14a 16 and
      AA1a11A3Aa3A2a3AaA1a3ab4a1a1a1Aa3B3A2a1A1AA 16 ans
      14a12a 16 he
      24a31a4a 16 i
      53aa1a 16 in
      27a7a5a 16 lanne
      14aa 16 left
      1a1ba3A2aAc1a1a1aaa2a1Aa1b4A3A3aA3A1aa1bA1Ac1a3AabaA 17
      3a10a2aaa7A1b3A7b1A6a1bA2a 17 an
      37a 17 and
      1a7a1aAa1aAa2a3a1A4a1aAa1A4a2AaA1A2aA2a1a4aba 17 ans
      45a 17 i
      13a13a21a 17 lanne
      1Aa1Aaa1baaaab2Abb2a2aA2a9a2A1baAA3a6A3a4a 18
      8b4b27A1a22a 18 an
      1AaA1aaaa1aaa5a2a2a2a10a4aa1A2Ab5aA 18 ans
      5a3a 18 from
      25a1a4a18c14b1a 19
      25a1A4a18b14a1a 19 ans
      3baAAa5b3A2aA1ad10baaaa1b3eA1Aa2baa10a 2
      3aa 2 ans
      20a20a12a 2 de
      52A 2 h
      13a23b 2 nde
      14a9a2b4a8A8a17a 20
      68a 20 ans
      41b1a 205
      A13a30b17a 24
      18aa11a 25
      A2a1a1b1a6a3A5Ac2aa1a1A2a2ba2aA2aa1aa8aaA1bA 3
      38a28A 3 d
      5a3a5aa7a1Ab3a2a6ba2a4a11a 3 e
      30b2a 3 em
      3a23a25a 3 eme
      52a 3 h
      7b 3 x
      27A17a10a 30
      2A14A18a4ba2A3A2a9a2a 4
      41a20a 4 e
      36a 4 em
      53a11a 4 h
      41aa2A 4 l
      6a14A17a6A5A1A 40
      52A 40 degres
      33b 45
      aa6AA22b7a8b2a11A1b 5
      44Ac11a 50
      13A23A25a 6
      37A 6 h
      46A9a 7
      46A 7 h
      A6b33a1A1Aa2a 8
      a7a 80
      50A 93
      3C1a1AAa1b1AaA1A1A1AaAaAAa1aAA7Bab3AAA1bABaA1AbA1AAAA1AAAa ?
      4Aa2A1c2BaaaCb1A3B2bA2a2Aa1AcaABadAA1A1AdBA1bA2b1A1aaA3b ?^
      5b1A2A2AAa1A1A4ab2a7A4ba2bAA4aa7c4Aab @admission-decision
      a12AA1aA2aa3b5A6c2aa7c2aA8A @admitted-refused
      27a15aa4b @adult-retraining
      a41a23b @affelnet-wishes
      5A21a5A12aA4a10a @after-cap-options
      1A1b6a1b1A3b1A5aA3a2a1aa14a6a7a @after-school-alumni
      a2b1A1AAaAaAcaaaaA1cA2bAaa5b1ba3aacA1a1b1A1AaB1AA1a3Aab2AA @age-16-17
      A2A7A1A3ab1a5aa1a7a3b1aa4a1A1aaA3b8A @age-generic
      26aa6a @allophone-french-needed
      44a @alternation
      2bA1a1aA1A1Aa3cA1AA3aA5aA1baA2b7a1a7a1aAb @application-documents
      a1Ac2a1b1aaaaaA1Baa1ba3aa3A2cfabAA2AA2A2AA1A2abb4a @application-step
      5Aa3a4a8A3a1a1a3a2A5a3a1A2a6a2a1a1a @apprentice-hosting-by-company
      3a11a20a6a10a6a @apprenticeship-cfa
      A3A1A2AAcAA4A1A1AAA2AA1BA1A2AAaA2AAAAA1aAA1A1B1AAA3BB1A @apprenticeship-tax
      ab3Aa1bB1A2aaca1a1aAAa2cAA1aaa1a1aaa1cA1BaAAaa1Aa1aaaAa1A1AaaaAAb @assistant-small-talk
      a4a1gA5b5A5aab1a31A3b @audit-control
      BAAcA1aAAaCAAAABAE1AB1ABBBABbABABBAAAA1a1efibAabaBA1AAA1B1A1ABBAAAa1A @automotive
      5a14a12a3a22aa5a @bac-pro
      2aA1a6a1Aa8A1a2a7aab2A6b1A1aaA1a2aa5a @bac-pro-definition
      a8A3a5a7a17A3a @bad-marks
      A1c1A1baB4a3A2A3AaA1a1a1aA2AA1A1aAA1a4bAAa3aaaa1aaa2a @becoming-instructor
      BdABAEAAB1BB1mgcCdbdfcBABdCe1aA2A1CdAAB1BAa2AaA1A1AbA1B1aaABBAAAAAA @building-construction
      Ba1ABDACBAa2ggACaaaABA2eBfBAbAA1ABBBBAAD1bBAAabCBBDaABAAAB1cbB1ABaB @building-green-digital-work
      12b23a4Aa2a9A1A8b @bullying
      7A14a8b11a22a @business-wants-to-order
      13a1a1A2a6a15aa4a15a @cannot-afford
      5A8Aa4a3ab1b7a6aA6aAAa2A @cap-definition
      5A7AA5a3ab1a7a5AaA6aA1a2A @cap-diploma
      AaAAABAAB4BBBaBAa1cABAb1BAAAAA2BBAeA1BAA1AAa1beebbcb1Ba1AAAB1AAAA @catering-restaurant
      2a17d15a5aA2a2aaa9A @certificates-insurance
      A4b1a5a3a7aa1A4ab3a11A6a3a2A @change-trade
      6a3aaAb10A3a1a1a4A1A3A1a3b1A5a3a2a3a @child-dropout
      a2aaa1bA2aaAB2AAA1aa1aaA1aAaa4aaaa1aBabDbaA1bbADbBAAB1aaBAAAaAA @child-of-speaker
      1aaaa2A5ab16a5a5a4aa5a1a6abb1a @choose-trade
      AAAa1aA1A3a2a3A1A1Aaa2aa2aAa1aA1A1d7aBaaaAA4a1aA4A @college-level-class
      4ab1AA2aAA1a2A1AAa1B1A1A2a1ac1bA1AAa1d3a2a1AbcAAAAA1A1B4A @come-back-later
      AbABbccaeBeA1cb1aB1Ab1c1ACa1caA1Bd1d2b1ba1CbAb1ABAcAB1Bda3aAa2AAc @company-talk
      4a1a16A3Aa25A10a2a @company-visit
      6a7aa1A1Ac1d9a2a5a2A @competition-complementary
      a1aA1aA4a7aA8A2A1A2b3aa4a6a3A5A @confidentiality-minors
      11A1a2a5a4A4aaA15A3A1AA @controversy-union
      b14aa10a6A @correct-one-answer
      ba1ca2Ab1A1bA1a1A3a3Aaaaa2a6eAb2A1AA1c2b3bA1aaAbAa @country-nationality
      4c23A3a25A @csr-social-impact
      3A4A1A2A1AB8bAaAA1A2AAA3AAA2a1A1AaABAbAaA2abAAAb1AA @customers
      1Aa1aBaAb1b3b1aAA6bACb4a3AA2AAAaaaA2a1AAd1a1a1bb1A3AA @customers-of-schools
      A7A1Ab1A6A1b1A6A3A7a1a4Aac1a7A5A @daily-hours
      27B7aa4Aa2B17d @danger-injury
      AAb2a1a1AA1A1A7A2ab1Aa2AaAaa1aAaA3A1AaABA1AA1aA1a1A1a2b @data-stored
      7A10aA15ba8A3A1f3a5a4A @deadline-lead-time
      2AC1Aaaa1BAA1adAaacbaccAA1cAb1cA1Aa1Ad2AaA1baA1BB1A3Aab2AAA2a1A @delivery-collection
      1a2aaaa3aAa2aA3bb1aa1A4AaA1A4A2a1a5A3Aa3a1a2a1A @difference-compare
      aa1Cac1aAaaaAaAAaA3aaA1a1B4Aa2A4AA1a1aAAbb1aaC2b1A1a1a @difference-comparison
      A2b6bb6aA2A11a3a10A2AA @diploma
      A2a6bb1a4a3A2a1A6a13aA2AA @diploma-title
      b4A2A4AAAA1A1A2A3A5B3A3aA6A1b2A1a2e1a1a4a @disability
      24a16a25a @disagreement-parent-child
      3A4AA1baAaa1b2b2a2Ad3c4a3aA2AaAab2AA1aaAa3AaA1A2A @distance-far
      aaa1b2AaA1c1b1aAbaaaa1aaa1bAaeaabAbba1a3AAbcaAb1baababc1A1da3A1a @distance-finding-school
      A4A2A1A2A2A3A3b3A4ad1A2a1AAA1c1BAA2A5a1AA1a2ca @driving-licence-help
      2aa8A14a3a14a3Aa1a2a @dropout-services
      2aA7a1aa5b3A10A2a2a11A7a4a1A @dropping-out
      1A1A1A10AA2A2Aa4A6aa1A1A2AAaA1bAAe1AAA2A2A3BA @early-late-tired
      A2a1a1c8A7a9a1a30a @ecole-de-production-name
      BABCAABB1bBA1BA1g1AaBAA1A1AgAedfBbdBABBBbAAAC1AAAAB1ABAAA3AAABABAbB @electricity-digital
      5b1A2a2a6A7A3A8e4a12A7bA @email-letter
      5A2A5aA10a22AAa6b5b3a @emergency
      aab2Aa1a1Aa1a1A1Aa2aAc1d3a1a7a6A2A7a1aa1a5A @employer-recruiting
      ba1AaAcAa4dca1a2b1bb1A1cabAaAdAca1aaaaA1AAaa1ABc1a2Aaa2bAa2AAb @employer-speaker
      a1Aa4a2a1aaAAB1Aaaab2a2a1A2bbaa1A2A3A2AcaA1Aaaa1a2a1aa2a @enrol
      3B2A4b7A2A3acA1e1b8A2A2a8Aa9a @equipment-compliance
      a1Ac1cAA2AAAaaAA1a1AA1A1A2A2A3B2A1A1AbaA1bc5a2abAdBA1A1aA @equipment-uniform-cost
      a2A10BA2aaAaa1A8AA2A2AAa5aA1A1A3Ab3A2a1AB @erase
      3A3a3a18bA2aA6a10a @exam
      bA1b3A4AAB6a1Aa1ac1a5a3a1AaaabA2Aa1a1aAA4a1A4a @exam-training-duration
      A1A1A18ea7c14a10A1b5A @exercise-fake
      A1A5a5a3A3acAA1a1a2Aa3a3ba6Ac3A1A1aAA3aa @expelled-trouble
      14A26A19ab @exploitation
      A1aA3B1Aa1AaAAdbb1AA1AabAca1cAa1AaA2aA2A1cb2DBfAa1Aa1A1Aa5Aa @extra-costs
      3Aaa7a7A1AA1aA4A7AAA2bAbB1BAAAd3d6A @failing-exam
      13a32a @family-benefits
      1a1aa3a3AAaAa1AA4A3a3Aaab6aA4AbA1A1A4e4b3b @federation-contact
      a3ba3A6A3aa1b4A2a1ka4a10BAA3A2e8A @federation-network
      BaAA1A7a1A1A3A3a7A1Aaa1A4ab3AA2A2A1A2A5AA @feeling-bad
      a1a1aBba1Aaa2cbbA2a2b1baabaaAAbAb2AaaaBA1da2aaa2A1ab3aA2abA @find-a-job
      1a1A1Aa2AA4A5aa1A1aaa8A4BA1aa1a1ba1A2da3b1b @find-an-employer
      bA3AA4ABAaAb1a4aA3A1b4aA2a1A1A3a1A2aAA3a1a1a4a @find-near-me
      a1a3A6Ab1aa2AA4aA2A2b3aA2b12a1aa6B @follow-up-support
      A1aB1BAA1B1AABAB2BaBaABaBABAAAAB1ABB1eAbBAAAA1aA1dAefFeBCABABBa2A1B @food-work
      2a16a7a12a @foreign-migrant
      4a6A1c10a13a14b @foundation-and-corporate-sponsor
      4a1a1A3a1B2a2b2b2aA1a5baAAB1a3a1a1a1AA1a1b4AaAa3a @founder-church
      Ba1BAAbaAA1a1eA1aB2AAaa2BACb1b1bb1bA1B1B1AcBAABcAbbcA1caAA1aA1baA @founding-a-school
      3AA6A1ca5A2A3Ac2a1aA1A2A1a21b @founding-company
      1A1a4a3a5cA2A2a15A1a1a @fraud-suspicion
      21aa6a1a17a11AA @free-of-charge
      2Aaa1Aa5A1Aa1A1A2A4a5aaAA3b1aA1aa1a3a2A1aA1a5Ba @french-and-writing-level
      26aa8ab1a4a5a1aAAbb5a1a @french-language-beginner
      3a1AA1b2A1bBAA3AA2a2A1Aa2AAAaAb2A3a1a1A3baAb4AAB1Aa @funding-sources
      3b1A1a6c2AAAAaaAc2d5a1aaA1b1cA2a3ba1a2acA3a3AaA @future-after-school
      bA1CAA6A1BaAAAA1aaa1a1a1A1A2Aa1a1A1d1AB2A1A4AB1A3A1abA2A @future-salary
      1AaAA3abAh1AA3a1A1B3B2b1A4a12b6a1A1A @general-track
      b1bb13A1aA2a2b3a2a1ab4aaA1a1Aa2b1bAaaaa1a1a1aAaaa @girl
      babaaa4ba2A3ba3bAaAa1AaAA3Ab1a2bAAA1A1abAA4A2a2aAA2b @girls-in-trades
      2A4A3a6a1A11a9a6A7A8b @giving-machines
      2a2AA1A8a5A3A2b1ab4aa4a5AA1aA1A2e3Aa3c @governance-board
      A1AA1AA2AA1AAABBa1BAa1AA1BB4AAAAe1ABAC1A1ACgbBAAB2AAA2Afgh1BAAB @green-nature
      3A12a @group-size
      1aa1A3A11A2b2c1A2ba1dAA1A5b4cAaa3Aa1a1aba @growth-opening
      aB1a1A1b1Aa1b2AaaAA1a1A3aabaAaBAAA1BA3bAabcA2Aa1a1Aa3A2aaA @guarantee-certainty
      3aa11a9A9A12Aa2aa1A8b @guidance-services
      A1a5b7A1AAAb3b1B4A1a1Aa1A1a2Ba1Aa1A1a1BAA1A2A3A @hands-manual
      14a8A25AA2AA6aA @hates-school
      B1A1AgABA1Aaa1aAaaAabA2Df1aAAA1ac2bbAaAfBCA1dcbABA1AC1a2Ad1A2ABAa @have-repaired
      3b1AAaAAa1Aa2A1a2A4acb2A1Aa1AA2a2a2AAac1A1B2AAA7a @help-commands
      2AB1aA1B1AbcaaAA1A2AAA2bBAa3A1A2A2BAaaAA1AAAAabA1A1Aa1b3A2A @history-origin
      aA1a1b1a5aa1aaAa6aaAA2A4AA5AAAa1aA2cA2AA2a3bA @holiday
      a1cBA1a1a6a4Aaaa1aaA3A2a1aA3A1aAba2Aa1A3a3Aa6A @hosting-pupils-in-company
      AAbAAbbB1a1A1AA5A1A1AA1AA4A2a7AaAa2Aab5d1bAA1A1AaA @how-long-is-this-chat
      6a27A @how-long-kept
      a2aA3a1a1bA1A4Aa1A1a10AA4Ab4a9aA1a5A @how-may-i-write
      1a2ab3AAaaAaa1aaaAaA1a1ab3AaA2a3aab1a1AAAa1aca3a2aaAaAa1aA @how-to-procedure
      1aACaAAAB1A1BAabA1AaA1aAAbaBA2A3Aa2bb1aA3aa1Aa2dAAaa1abAda1AAa @hurt-accident-words
      A2A2A1A2A2ba1a3A10Aca1AAc4aa1aa1aAa4c1b1a3Aa @individual-follow-up
      dfaabi1afBeda1BAbDABaAeBAcADcAb2ABEBBBA1AAD1acAcBAB1BAAAA2ABA1AAABA @industry-metal
      BAAB1a1AA1A2BAb1a1aAA2AA1BBB1A3A4AA1A2ba1AAa1aA2AaB1AAAaA2a @injury-accident
      1b1AaA4A6A4a12a1A6A2A8A2A1A6A @insult-assistant
      a1aA1abAa1b4a2A2aa1A3a1a1a1AaaAAA1A1AAba3AAB1a2a3a2a @internship
      a3B1Abb1baA6b5A2aa2A2dbb3aaAaa1Ab1bc1A1a1AAA1A2b2AA @interview-host
      aAaAAdaA3A1A1A5aA1a2Aa1aA1cc2AAaA2b1ABB1aAA1BA6bA2AAaA @is-it-a-robot
      2aA1A1b1A4b2A2A6ababA3A4A3Ab3aAAaa2A1a2a4b @is-it-a-test-graded
      5A1a8a2A3A3A1a1a4A9Ab1b2B10AA1a @is-it-free-to-use
      a2c1Bab1AA1a1a8aA1a1b1a2b3AAa2B1aba1a1aa2A1Aa3a1a2aA @job-after
      A4A1bA1a17cb9b1b4aA1Aa7a7b @label-quality
      1A8aa1c8a13ab11Aa2A1a5Aa1a @languages-of-assistant
      2a1aA2a4A6A5a8A4aa7b1aa1a8a @late-in-the-year
      3aac1A5A13a10a1A2a6b1A3A10a @law-2018
      26Ab5a8b @lazy-unmotivated
      15A4a6a1a11ba17a @learning-by-doing
      3a5a3A9a10aa2a12A8A3a @learning-disability
      3a5a24aaA23A4a @learning-disorders
      12b6b19b20a2c @legal-school-obligation
      1A1aa2Aa3a5a5b2aaa1a3ca2a1ab6b1ba5A2a3A1a @length-of-course
      5A17b1c7a17a9d @local-authorities
      aA3a2aa2B10bA3Aa1a3AAaAAAB1A4a1abA8b1A1B2c @local-roots
      Aa2a1A2A2abaaaA2a2cAA1Baa1ba1a1A1A1aa2a2bc2aB1baAa3ecBaa @local-territory
      3a1AbA2ba2A1A5aA3Aa1a1eA3A1A1b1A1aAA5abA8aa1aa @long-gap-idle
      2A5b5AAA7a3A1a2bd3b2aa8a14a1a @lost-code
      4aA2A2AA3AaA1A3aAAA4bAA6c7cCkABa1AAA1A3AaA1b @lunch-meals
      eAbAAdaBAA1A1A1aA4aAAbBAAA1AaAAABAAA1d1Aa1aaef1A1b1A4A1BAAAA @machines-equipment
      dBa1BdbABcc1ABAAA1A1AbAAcAAB1AA2AAcBAABg2a3d1aABaABbaAdA1AAA1AAbb @machines-tools
      kAAA1aedca1BAAA5A1B2AABbA3AAA3a3ac1B2aA2BAAcAA3A1AB1aa @machinist
      cbaA1BgBcccb1cB1aB1A3b1bb1BafAAb1bcabBACAAaAAAB1CA3acbBAbAa1d1A @making-parts
      3Aaa1aAAAbababaab1b1A3baAae1b2b6AaA4aaaaA2bb6A2ac @map-list-search
      1a1A1AbAA1a3a4a3bA1d2aAa4a4Aab5Ab7a1a1a @master-professional
      ca4AAb5Aaa1aa7B5a4b2b1a7a1ab2a8aa @maths-level
      8aa10a6a1aA18a2a1aA @meaning-explain
      8a32A7a2a @meaning-of-words
      1a1A13aaaA3a2aA6a3bab3Aaa2A1a1A3b2a2A1a @mentoring
      gbej1aC1ACdcbaABA2BAAe1CA1CaB1ac1AAAaBA1C1A1ABBBA2aBBabBABAABAAB1B @metal-products
      A1Ab1aA2a3A1a4a2Aa1Aa2a1a1a1a4c5A4aa1a2A1A1aa3AA @middle-school
      2A6AaA1b1AaBAAA2AaAAA2aA3A1a1A2AAA2A2AAAc2aaAA1AA1A1A1A @minimum-age-15
      baaaABaa2Aa2a2a1a1A1A2A2AdAbabcaaAb1cAac1cabc1a1aa1aabAa1a1ca1aa @minor-child-age
      28A6a16A1AA12A @minors-regulated-work
      A3aBcAA1A5A2B3A2Af6ba6ca1aA2aA1AA1A2A2A2A1A1A @modern-or-old
      1a2c2A2a2aBAAA1A1Aaa3A1A1AA2aa4c1AaA3A1A1A2a4aa1ca @money-generic
      13A17aAba6c8A14a1cA @more-information
      b1A1a1B1Aa2bBaB1B2c2aAA1a1A1AABAaa1A1a1A2ABAAA1aa1BAcAca1aaAA2b @motivation
      17A1A16A1a3aA6a4a6a2a2b @network-director
      aa2b11A3aa1b3bA2a1ka4a10BAA3ba1A3A3a @network-label
      AaaA1A1AAA1aA2Accb1a3ab1a1AbA6aa1a2aaA3BA1aAAa7AA1A @night-lodging
      45A12d9A @no-money-poverty
      16B42A @no-school-near
      11b55a @number-of-pupils
      A48A4a6A6b @only-for-failures-stigma
      aa7a2A4b10a8Ac5a5A15A @open-day
      af3AAAA1A3AAbaAAB1cAAA1AAAAAeAacBAdAAAa1aAA2BeA4d1bB1ABAAaA1A @order-object-for-home
      3A6Aaa1AA2A1abaa2aa2b1a4bAd1aA2a3A1A7ca2Aa2Aa @order-quality-mistakes
      3aa7A3ab6A1AA7aBAb5a4Aa3aaA3AA1A1aA @orientation-advice
      1b1a2Ab2a4a4a2A2cAa1a1a3a4a12A10a1A @other-diplomas-further
      a2B1A1AbA1a1A1ad1a1bA1dabbbAaabaaAb1aab1caAbaAAab1ba1A2abA1AaA2a1a @our-employees
      1a1a9a1a6a6a4aA3a1a4A3a @overseas
      a1aAab1aa2aAcC1Ab1Cb5AC1A2a1B2A3AAA5B1BA2aABAaA2A1AA @parents-guardians
      13a39a @parents-role-contact
      1Aaa2a1B2aAABAa1aaA1AB2AA1AA1BaAa1aAa1aBB1A1a1CAaB3DA1cA1B1BAa @parents-will-see
      a6a5Aa1a1A2A11b27a @partnership
      2a3a1b6a2a2a1aA1a3A3Aa1a4aaa2aa2aA4aa1b @passing-on-know-how
      14a4B48a @patrick-carret
      2A5A2AAcA1A6aa1aa1a2b6bbaA2A2aAB1AAAa1A2A3B1A @patrons-sponsors
      5b1A19A21a @payment-invoice
      8a7A1a1A5aAA9A7a15A1aa1a @payment-terms
      a3aa1a5a3cA2AA3AA7b4a20Aa4a @personal-details-required
      a10A1c4A2A2a8b21a @personal-gift
      aa1A3A5AaAa2A4A3aA2fa8A1AAAAA1A2aAA2AAA6aa @phone-contact
      3A1AA7aA1b1a2A1A2a3Aiaa3A5A2aAAA8A6A1A @phone-use
      A2A1AA1a1A1AA3AaAba1aBAa2a2aaaaA1A1a1A1d1aA1ABaA1Aa1A1A1da1abA1A @place-city-region
      1A1A2aa1A1AA1AAaA2aAab4a1aA2a1AaA2A1aA2a1Ab3A1Aa1A4ba2a @places-waiting-list
      3A1aA1A13aaa2aa2b11a3A1Ab2A10A1c @placing-an-order
      1a3b1AA7a4A2Aa3A3a7A2A1AbA1b7A6f1B @pocket-money-job
      A1Aa2AA1a3a3a1abAA1A2bA2a4aA1abAbB5ba6ab4bA1AA @possible-eligible
      3A10A2A7a1A2a6A1a18A9a @price-of-a-job
      a2A1a7aAAa6A5a2a1A3b2A1A3aa6b7b1a @price-to-pay
      a1Aa3A1aA1AAbbB2aA4AAa1b1AA1A1AaA2A1a1A1AaAab1A1BEAb2bAA1B2B @private-customer
      10a23a9a6A1a10a @private-or-public-school
      A6a27A27b3b @protective-supervision-staff
      10a33a6A12a @public-private
      7a6A3aAa2A2a12b15bA1a @punctuality
      Aa4aaa1aA1C1AaAbBA2aA1a6aA1A2a1B3b4B1A1BaA7Aa @punctuality-absence
      A1Ab4aA3A2A1ac1a2AA6Ab2a4aa7a2A3a1Ac7A @punishment-exclusion
      2a1ac1A4Aa1a1A2a2A3a1a5A1a1AA2a6a2aa1A4A @pupil-dropout-rate
      3aa16A4A23b14f1B @pupil-pay-or-reward
      3aA1aAa1aaA1Aa1a1a3AAA4aaaA5A1ad1aa1Aa2bA1bA1bca1a1aa1A @pupil-status
      3aa2a3aa7A6Aa3a1a6c4a1a3Aa11a2a @pupils-names-asked
      3A2a6a1A1A3a8aaa2A7A1Aa2AcbAA2A4A1A2B @purpose-usefulness
      b1aAaAaaA1a6A9aA1a6b1a1a5a3A @quality-tolerance
      8b42b2c2A8A @quantity-how-many
      bA1aa1eAbAAA1A1aaAAA1AA2aaB1AA1Aa3ad4a7aaaaAd1B1a2A2a @quote-and-specification
      Aaaa1aa4abAa1Aba1AaAaaAa1aAa1aa1Aa1Aa1AaA2AbAA1ab6Aa1Aa3a @real-orders
      1abcaaa2bba1aa2Aa2aaa7a7a9A4a2aaaa @recruiting-graduates
      11b1Aa2A5A10a10AA2AA3A7A @regret
      11Aa5c4b3a1a8Ac13a7a1A @reliability
      5A7a1AajA1Ba2aa1c2A2AA1a1b3AB2A2Ac7Ab @rented-lodging
      4aa1a5a3cA1aA4AAa6a25Aa @residence-papers
      a2AA1bA1A6A7A3c1AAA1e6eAAaabAa12A @rules-how-you-work
      ab2Ac1a2a2a2Aa1a2a1aA2Aa3b1B3a1b1aAA2A1A3a5a1AA1A2b @safety-equipment-rules
      a1A2a1a1Ab1a2AabAA1a1B2aBabaAa1AA1aBA1A1bAAccAA1A2a1Aa3A1caAA @safety-workshop
      1A1a8a5cA2b2a9a5A1aAa5A12A @scam-suspicion
      A3aba3a2bA2Aa1C2A3A1a1bA2A2b2A4b2b4ab8Aaa1A @school-cost
      aAac1AaaB1aAAbAa1AaaAaaAacAba5Abb1AC1a1AaaA2B1daA1A4aAaBaAAAb @school-generic
      a6b13A3A6b1AaA4AA7a5A2A5bA @school-phobia-malaise
      2a11AA3aA2a2AcA2A2AaAAaA1a2a1a1A1aAAa4abA2A2Aa @school-subjects
      13a37aa @second-chance-help
      13a37aa @second-chance-school
      5b1A5AAaAA3A2ac1AA3A8c3bA3A1baA3a2b3aAaa @selection-interview
      5AaA36A4A6B1aA8a @self-confidence
      aaaaAa4aaa4Aba3a1eA2A6A2a1A1AAA3Aba11b4B @sexism-only-boys
      a2a8A1a1a9a22b2a12a @short-immersion
      Aa1AAAA5AAb1B2A1A2abAAb2A1AabAA1AaAa3A1A1aAB3AaAA3c2a1A @shortage-occupation
      A5A8a2a9c9a7a5A4aA4c @shortage-trades
      62a @single-site
      1a2ab2A4AaAAB2a2A6a2ABA3A2aAAAa2A2A4AAaaA4a1A @sitting-still-hate
      a3c5A6Aba2ab27A2aa @smoking-behaviour
      2aA9AA17A2a13A4a1a1a2a @social-care-home
      3aa2a15aA24A2A10a2a @soft-skills
      A1aA2A10b2A6A2a2A1a10aa8a6Ab3A @someone-to-talk-to
      3A9A13Ab2b1Ac7ab20A @sources
      12a5b4a1A12c2A1a7A12a3a @special-arrangements
      2Aaa1A1aAA2AAA1AA1A2A1A1A1Aa1A1a1AAb2b1c3a3a4A1aA1aA3aBa @spelling-maths-level
      3AaA1c2A2A1AA3a2A3a5b1a1c2Aa3a1aAAA2aAa1A1aa1a1Ada @spying-sharing-data
      1A1a3a5B3A1AabAA2aAa5AaaA4A3A4AA6A8a @start-date
      14ba3a15a5a12a4a8a @start-own-business
      ab3D3aB2BA2d1A1b3e1c1a1aAA7a1B2A2a11A6a @start-up-budget
      46a2A9a @state-recognised
      4c23A5a11b11Aa @state-recognition
      4a19Aa6aa10a1Aaa5a7A5a @state-region-support
      BAab1aAa2A1a2bAAA1A7Ba1A1a1aAA1AAA2cb5aA1AA3AA6aA @strict-rules
      AbAa2a6A4b4a1a10baAA18a @structure-framework
      1b1a3b2a8A6a1a1a7A2b2a11a8a @studies-after
      7A16A6a9aa4a16a @success-rate
      A2a2abAAa2a4aA3AA1aA1aa1aa2B2A1aAA1a3aaAA6a3aa2a @supervision-teachers
      3Aa2Aa4B1AbAAA4Ad1AaA3a4A2AA5A1ab4A1AAA3Aba1d @talk-to-a-human
      1abBbb1AA7b1abaBA1AbAA1A1AbB2acABa1ABB1a1bBAABAA2BaBba1AaAA1A @tastes-hobbies
      3a3aA3A3A6aA4a2a7b1A2A1Aa1A1AAA2A6A @tax-deduction-gift
      A1AaA1AAAA2A1aaaa1Aa1bA1A1b3ba2ABA3A3Ba2abA4b4a1abAAA @teachers-will-see
      a4b4A12aA1aa1a1a4a1b8A8A11A @teamwork-politeness
      5c1d8Aa2AA2BAaAA3dbA1A1A2Aa1a2bBAA1A1A1A1A6AA1A @technical-problem
      1aAA2AACaA2A1AAaA1AAaAA1BaA1AAAAACABB1A1AA1AA2B3A1AcfcbAAAa1A2A @textile-products
      AAAAa1AABaAa1BA1AaAAA4aB1A3A1AA1AAAa2A4AB1AAAAAhiAfBAAAAA1aA @textile-sewing
      1A4Aa3aa1aAa2A3a2Afa2A2a6b8Aaa1AA4A3a1Aa @theory-lessons
      acaAAbcdfcccaaAAA2ABaAbAabB1aaAAAAaaaa2A1A2AA2AA1Aa2bA1aA1Aa1AA @things-made
      2aA4A2b1c2ba2a1a1AAaa1A1a4A4AaaAa4BaBaAAA2AA1a3AAA @timetable-rhythm
      1AaA1aab2aa2A3ba1a2aa6a4Aa4a1aA2Aab4a5a3b1b @too-old
      3A1a1Aa2a15A3A3AA7a4A3baA2Aa3AA @too-young
      A1bAa2A2b2bacd2A3AA1Aaab1aba1aAabAbaB6a1Aba2aaaa3bA2aA @trades-generic
      1AAA1AA3A3AAAa1AAa1Aa6A1A1AA1aA5AB1AA1BA2ABBAA2BAaAAAc @trades-not-offered
      1A2aBaAb2A4AAA1A2Aa1AA2a1a3A1A2BA1AbcBAaaA3A10caa @transport-daily
      1A1b1AAAA1c1A2A1aa2A1AAAaaA1A1AA2A2aaBAAddBAAbA3A1A3A1A2A1A @transport-licence-cost
      c2a3aa3aA2a9a3bA3B13A3a13a @trial-day-visit
      7a8a13bA2aA4b1Aa9a @try-before
      A7A4a1A1a9A1A4a2aa2A1a1a1A1A2AA6A4aaAa @typical-day
      19a @unaccompanied-minor
      2aBA3a2b2A11a8a7A1a3A2a3a1A5aa @undecided-lost
      a1aAA3a2a1a3aaaa5ab7b1b5Aab8babaA5aa @undecided-trade
      3A10a1cA17A4a8a4d8A @unemployment-fear
      41d4A14A @unfair-competition
      14A12a16a2a14b @unpaid-exploitation
      1a1a1b1Aa2aA3a1a1A3A8a7A2A1Ab1aa5cAA @unpaid-labour-asked
      27a1a14a2a @unpaid-production-debate
      CA1cAAcCAaDAABABaG1BBAABaCACbACADB1ABA2acfncBb1bBaAA1A1BA2BBABAA2A @vehicle-work
      baABa2A4A1A1AAAaAaa3bAA2AA2a3bb1a4a1AA2AbAAaA1adAe4A @violence-danger-home
      a7a3a13a5A16A12a4b @visit-school
      2AA9aAa2a3a2b1Aaa3A3aa10aBa1aaA1a2a @vocational-high-school
      13A1a2aaaaa19aa6a3c1b6a @vs-apprenticeship-lycee
      bA1aa2Aa4A3a5a2Aa6a6aa3a3A1A1ab1A5a @wage-received
      3a2A7a1a23a1Aa8a11A @waiting-observation
      11a3A2A1abaa1bbaA3eA3aAa4Aa1A1A1A2Aa2Aca2aa @warranty-complaint
      18aaa5AA13A3A1A5aA8a @weak-at-school
      a1A1bbABAA3AA1A2aAAAAb2Aa1cbABl3A2A1A3b1A3A1A1aA5B1aAa @website-internet
      a9aA3B3Aaa1aaA1A3b3a5a4A2a2AaaaA4aA2A @week-rhythm
      AchfhAA1DBCBiAAA1AA1A1ABAABACAaacA1B3ADBf1AA3A1ABAAA2AAA1AA3A @welding-boilermaking
      B4A1a3a2a2A2aA1A2ABAA10A9a1a1b1Aa3A5A @well-being-distress
      A1a2Aba1Ab1a2Aaa2aaA2Abba2aa3ba1aAbb4Aaa2aaAbaA1a3b1Aaba @what-becomes-of-pupils
      bAabAacAAbe5a2A2BabAcAAAB2AAAaa3A1Aa1aca1a1Aa2AA2AAAAa @what-can-be-ordered
      5aa7aa11b10aa1A @what-is-it
      baA3a2AAAa2A3A3A2a2a5a1b1Aaa2baaaaAAA3Ab3a2a @what-is-production-school
      aaabaa1Ab3acaa1caa2aacb1b1aa2aAcaaab1b2abb2b1baaaaca1Aaab1a2Ab @where-is-it
      10a11ba8a11b4b17a @where-sales-money-goes
      1Aa9b10a12A1Aba3a4e2A3A3a2c2a @who-decides
      a3ac2AA1a2c1Aa4A2AaB3aaa1a1A3ca2a6aAA5bA1AA @who-is-x
      a1aa17a1a19A1A7A9aa @why-get-involved
      BBABA1B1BAaAABAAAaABAAbAA1BA2AAAA1feidedABA1AAAAABABABAAAAAA1A1a1cBA @wood-carpentry
      BbAB1ACAC1aBACBAA1BBBAeA1bB1aABB1CBbchf1aAABAABAACeBBAABCAAAABAA2dBA @wood-products
      a2b1a5A5A1A1a1a1A3A2A1AA2A4c9A1Aa1bAd3b @work-clothes
      37a25aa @work-contract
      baA3a1AAbA5A1ABaaA1Aa2a2a2bAaaA4babaaAAA3Ab1Aaa2aaA @workshop-place
      27a21A @wrong-trade-chosen
      3a1a2abb1Aaa1baaBa1b2a3Aaa1A3b3A1aAa1a4ab2a4A2A1AAa @young-people
      a2b1BcAdaaaac1c1caAaA6D1aaaAAc1aAbA1BAa1AA1bd2Aa2cb1aaaAA1aa a
      25A a 14
      14a12a13A a 15
      3A9a3A2a6a5a2a2Aa7aA a 16
      1aA3a13A28a4A a 17
      10a6a9A23a15a a 18
      27a10a a 19
      39a4a7a a 2
      66a a 20
      42a9a a 3
      52aa11a a 4
      37A a 6
      1a4b7a a a
      9a25a6a a adore
      41A4c a air
      52dA a baker
      52B1A a bakery
      13a21a a bati
      33a16a a biarritz
      35a3a a bois
      33a a bordeaux
      25a a building
      54a a butcher
      12a5A12a21a a ca
      24a a cahors
      20A a cause
      3a2b11a a ce
      15c a chaleur
      49dA2A a chef
      7b27a20A3a a cholet
      52a a cinq
      b a cluses
      b52A a commande
      2a13a a conseille
      6A2a3A16a5A2a1AA3aa1A8a a cote
      56b a coudre
      17a9a23a a creil
      35a29A a creteil
      44a19A a d
      35A16A a de
      34a17a1a a deja
      A5a22a10A3AA a des
      1a a desk
      34A10a19a a deux
      24a a digger
      26a a dijon
      4a11A18A3b1A10a7a a dit
      36a1a13A10A a dix
      18a22A a dole
      13a26a a donne
      2a5a6b a du
      26aA a encore
      13A29aA15a a ete
      27A28A a eu
      8a16A4a25A a factory
      3a15a24A1B5a a faire
      A1a1A5a12a2aA3A3a2a2A25a a fait
      11B33A10a a fond
      60a a force
      7a42a7a3a a former
      41b3a a garage
      15bA a gaz
      44a a grenoble
      66a a huit
      14a2a2a3A16AA a jamais
      8A36a10a a job
      35d1a a joiner
      A1Ab2aaa3a4A3A1A1a2AAA1A3AbA1AAAa1Ab1aA1Aa8A3AcAa a l
      1AaaaAa1baa1caBA3ABacAAABBab1aAAABc1baaAA2AA2AbdA1CaaABAAaaaAAaba a la
      20a a ladder
      3A8a43a a laisse
      35a a laon
      53a a laval
      32a a laver
      8a4A24a4a8a a le
      8a a lille
      13a21A5b18A6a a limoges
      3a13a2a20a3a3A2aa3a4a a living
      49b18a a lyon
      14A12a8a19Aa5a a ma
      56Aa a main
      19a a mal
      49b1a3A4A a mange
      49A a manger
      17a31A a manje
      15a30a7a a marseille
      46a a maubeuge
      57a3a a melun
      63A a mes
      15aa24Aa10a a metz
      33A15a a midi
      19A40A a mis
      2A6a14a7a11a4Aa a moi
      a15a24A a moins
      3a15a12a8d19a a mon
      26A2a a monte
      6a13A a monter
      A1a39a a montre
      45a a moto
      9a17A16a5A1A a nantes
      14a9A25a a nice
      55a a noel
      9b a oyonnax
      13a35Aa a paname
      20a15A12A6A8a a paris
      2A13a3a a parle
      a a part
      11a1a25a a partir
      4a2a44a a pas
      a17a7a a passe
      38a a pau
      43A1A a perdu
      60a a pied
      16a11a a plein
      14A a plumber
      15a1a9a3a9a a plus
      25A9A21A8a a porter
      3a45a17a a proper
      24A11a a quarante
      54a a quatorze
      19a a quatre
      8a2a27a a que
      38a a quelqu
      52a a quinze
      42a a quitte
      35a a quoi
      1a24a a refaire
      7B a regler
      27a6a17a a rennes
      5a8aa16a2a5A2A15a a reparer
      35a27b a rodez
      32a24a2a a romans
      20c15A a roofer
      27a28B a roubaix
      1a39a11A a rouen
      39a23A a ruban
      1aA1a5Aa24a5a6aa3B6a a saint
      53a2aa1a a saumur
      25a25a a school
      58d9A a sec
      17a29b a seize
      50a5A a sens
      23a a six
      a a small
      14A26a a son
      3d a souder
      1aab37a8a13a a st
      16a9a21a a t
      49ac a table
      a4a a thiers
      16a2a1a a toulon
      24c a tour
      25c24A a tout
      22A28a2a a travailler
      49b a trente
      14a37a7a a trois
      59a a trouve
      15a a two
      2AA11A3aA4aA8aa3aA1a1a2aAA4a1a a un
      1a1A1A9a6aa8A6A11a1Ba1a1a1AA1b a une
      16a27A a velo
      3a64a a venissieux
      8b a vire
      66A a vos
      20a10a a vu
      3a a welder
      35a a workshop
      1a4b7a a z
      2a35a13a abandonne
      8a59a abattoir
      39A23d abattre
      31a abonnes
      19a11a1a15a abord
      8a40a13a1A about
      3a63aA absolument
      68A acariens
      21a31a accepte
      42aA accident
      42dA accidentee
      42aA accidentees
      13a2a2a41a accompagne
      13a accompagne un
      9a21A accord
      13a24a accueil
      50b4a accueillir
      50b accueillir les
      52AA achete
      44A acheter
      bcab6a11A12A4A23A acier
      2A acouphenes
      1A8a actes
      7a1a41a activites
      5a1ac1a4a1a7a1aa33a adan
      5a1aa1a17a adan lizin
      12a adapte
      41a ado
      1AaAAAA2a6a10Aa10A2a3AaaA1a4AA9A adore
      3A58a adore ca
      43a7a8a adore l
      57A adore la
      4A11a18a14a14a adore le
      17a29a15a adore les
      10a adore mais
      43a aerographe
      b1a3a2a aeronautique
      3A63a affiche
      67c affiches
      40b affutage
      40a7a5A affuter
      39Ad affuteur
      27a13Aa afghanistan
      a4a14a4aa1a10a1ab9a8b6A after
      14A25a again
      8a8aba age
      54a agen
      7a26b3B17A agence
      38d agencement
      38d26A agenceur
      5A1Aa8A7c12A9A2a9a6b agent
      17A30A12a agent d
      5A1Aa16b25b16a agent de
      66a1b agente
      25a42a agente de
      46a2A agree
      6a34A5dA13a agricole
      29b17a agricoles
      47a15A agriculteurs
      2a5c agro
      8c agroalimentaire
      33A15A8a ah
      1a1a1A2a3aAA3a1a2A4aABa1a1B2aA4AA2A1A1a4aBa1A1a2aaa ai
      49b2a1aaab2a6a ai 15
      14a5a5a5aa6aa3aab1a6A ai 16
      1A1a11a4A2a9a5a1aaa5a6A7aa1a ai 17
      1Aa2aaaa2aa5aa1a16a4aa1A2Aa ai 18
      25a6a18b14a1a ai 19
      3aA11a42a ai adore
      20a6a13A1a ai aide
      34b21a ai appris
      41a ai arrete
      52a ai besoin
      27a ai change
      56aa ai couru
      58A ai de
      a1Aa22Aa16a6a4A11a ai deja
      64a ai des
      36A ai deux
      15a20a12A13a ai dit
      24baa15a1a9a4aa5a ai dix
      20a15a ai envie
      3a ai essaye
      22a ai ete
      37a ai eu
      11a23a ai fabrique
      10a ai fais
      AaAaa4A2A2aaa3a16a2a7a7a ai fait
      13a33a7a ai grandi
      33A14A12a ai horreur
      44A ai jamais
      a61a ai kiffe
      27a ai la
      13a4aaB3A6a3A ai le
      26a25aa ai les
      67a ai lu
      51B ai mange
      41a ai marre
      27A ai mis
      34A ai oublie
      1a11A2A3a3a2a9A16a9A3a ai pas
      24B2A ai peur
      12a14a ai plus
      12a ai quinze
      20a ai redouble
      17a ai refait
      49a ai regarde
      33A ai rien
      a8a7a ai seize
      3a ai souder
      3a ai toujours
      20Aaa ai travaille
      18a9a7a ai trop
      3A4a22b ai trouve
      3a11aa14a9A ai un
      27a13a3a18A2a ai une
      60A ai vendu
      8a3a54a ai visite
      a1bA1a3b2a3a1a4a12aa25aA ai vu
      13a1a1A2a16A5aa4a15a aide
      13a13a aide mon
      27A23A aide soignante
      18a14aa15Aa aider
      33aa15A aider les
      31a25A aiguilles
      12A27c13A aiguiser
      42bA aile
      26A15c ailes
      41a14a3A aille
      26a ailleurs
      8a8A31A11A1A2A aim
      2AAA4AAA2AA2AA1A1a3BA1A1AA5b1AAA1AA2B1aAAA2Aa3AAA2A aime
      35a23A aime beaucoup
      1a1a2a22a5A3a14aa aime bien
      1a32a2a aime c
      20a27a10a aime ca
      56A aime dessiner
      53a aime faire
      56b aime fere
      12a20A17a6a4A aime l
      a7a11b24A3A12a aime la
      13aA14A5a3a10a7a aime le
      19a19a21a aime les
      50a aime parler
      14A aime pas
      49a1a16b aime quand
      19A5a42a aime que
      52AA7a aime trop
      1a3a6AA44a2a aimer
      5aa1a5a9a3a4a1a1A4a7a6a6a aimerais
      2A11a aimerais bien
      3aa3aa8a9aa10a21a3aa aimerait
      65a aimes
      13aaa7a12b9a19a aine
      7a ainee
      7BA4a1da4a19A4c2b11a air
      21a air je
      a5b3c airbus
      50a aise
      6da48a ajusteur
      6d ajusteur monteur
      a21a1a9a5a2b2a6a4aa7a ak
      17a1a1a albanie
      51a alencon
      16a10a3a ales
      8c alimentaire
      5a2AA3a3AA15a1Aa2a2aba8a5Aa4a1a all
      18A15a9ba22A all day
      5a all over
      40a2a10a7a all that
      10b7a8a3a5a7a5A13a aller
      31a aller l
      51B aller o
      35A allergic
      35a allergie
      45A allergique
      45A allergique aux
      13bb4a12a35a alles
      14b4a alles de
      27a13a3a allume
      7a52c alone
      aAa2A2aa1aaaa1a4AAa2aAa1a3abaa3a3a3aA2a1A2A1Aaa1a2Aa alors
      10a alors c
      2a13aa5a13a15a alors euh
      15a alors j
      3a16a20a alors je
      36a alors la
      5A17a23a alors les
      49a alors ma
      4aa2a5a4a2A22a2a12a2a alors moi
      7a35a10a9a alors mon
      36a28a alors nous
      28a4a18a15a alors on
      24a2a5a7a1a already
      aA1a2A2A1b10g12D2A29A alu
      22b alu et
      AA8aa10c12C aluminium
      7a6a4a4b2a5a3a always
      31a13a3a6a4a am
      66d amazon
      51b ambiance
      18a19b amenager
      38a amenager des
      19b amend
      a13a34aa amener
      56B2d ameublement
      3B10a27A6A6b4a ami
      37a11A4A2A amie
      15a40b5b amiens
      65a amies
      27a21a amis
      25b ampoules
      44A21a1b amuse
      3aa1Aa2a2aA2a4aAA2ba1aa1a1b2A2aAbA2A1b1a6aa1Abb1aaAa an
      27a2b2a an 3
      36a an 4
      8b8a15a1A3a1A1a9A2a an a
      20a15a an bois
      17a38A an dernier
      3a23b5a7A12a an e
      13a an el
      27aa an electrician
      20a an il
      5a11a23a1A5A1aa3A6A an j
      13baa3b7A8a4a11a2a an je
      3a9a an mi
      45a19a an moi
      68a an office
      19a21a an on
      5a11a4A2a5a14a11a3a2a an vle
      13a53a ancien
      26a ancienne
      1A10a18a4b anciennes
      12a13b10aA13a6a anciens
      abbbaAa1aaAa1abaababAbaaaAaaaa1aaa1aaaaaaAb2b5Abbaa1a1aa1AA1aaaa and
      21a2A8a18A1A and a
      13a26a2a10a7a3a and all
      4a9a5A1a6a and fitting
      18a8b26a and he
      6a38a and honestly
      1a1aa1a1a4a2b5a1a2A7A1a6a4A2a3a4a3a2a and i
      33AA3a and it
      26a and loved
      52a6a and make
      14A and my
      1bAa and railings
      49a2a3aa and she
      3a14a26b and that
      65c and veg
      35a1a14Aa and wants
      7a6a31a21a and we
      3a16a13aA angers
      59b angle
      66A angoisse
      14a angouleme
      52a animals
      57A animaux
      5a anko
      20c8aa11A8b anle
      a48Aa annecy
      8a5A2a6a2a9a1a1Aa7aaa1a6a annee
      14Aa8a2a9a4a annee de
      22a18a annees
      53a anniversaire
      13A25a23a anpil
      1A1aa8A3a1Aa3b1aaA1aAa1aba3abab1a1a1aa1a2aa2A2Aa2a1a ans
      16a17a6a ans 3
      11A4a2a3aaa5a10a8a3a1A6a ans a
      35a6a7a1a ans cap
      2a10a ans dans
      2a22a26a ans de
      40a8A2aa ans elle
      3aa25a4Aa4a11a4a ans en
      7A1a7a2a5a5A3A5A6a3AA1A1a ans et
      13a3A23a ans habite
      1a14aa2a1a13a4A5a6a ans il
      20a3a1a4a11a1aA7aa7a ans j
      5a1aa1a2aa2aa1aa8a2a1aaa1a1Aaa5AbA2a1A2aa7b ans je
      46a6a ans l
      40a ans la
      3aa ans le
      50a ans mi
      38a7a ans mon
      39a ans ne
      36a ans nous
      32a14a4a ans on
      54a ans pas
      51a14a ans sans
      38a12a15a ans un
      19Aa6b14a11a1a4a ans veut
      12a8a27b anvi
      7a any
      3A6a4A16a14a5A anything
      32a14a anything with
      23A aout
      15a appareil
      5A appareils
      17d25A appart
      10A3a2b3A5a10a10A9a appartement
      1a2aa2a4A2a5a1Aa7aA12a1a3aA appelle
      29a11A appli
      34c applications
      30b3a applis
      50b apporter
      19A apprend
      2ab5aa1aa3BaaA6a4a1A5aAAa2a2bA1aaa1aa2a3aA apprendre
      3b10a4a20a2a5a3Aa5a apprendre a
      9aa11a4A apprendre ce
      11a14a27a1aa2a apprendre la
      3a11a33a14a apprendre le
      18a30a3aa apprendre les
      16a apprends
      3a32a5aa17a apprenti
      15a38a apprentis
      3a13b16b9A4b appris
      3a40A appris a
      34a14b appris avec
      17a16a appris le
      aaaa9aaa3Aa6a aprann
      10A5aaa1b21aA7A apre
      2aAa1a3b5A4a7aa1aa2A1a2Aba6Aa6a4b3Aa apres
      29a apres je
      20a21c20a apres la
      4a5a apres le
      63a apres les
      39b23A arbre
      20A18A23b arbres
      63a arbres avec
      6a54a1a arbres et
      63A arbres les
      3d arc
      20c ardoise
      20c ardoises
      30b arduino
      3a8a2A21A6aA8a4a are
      41A6a arete
      3A38b21c argent
      16A argile
      34a arive
      26a24a arles
      59c armchairs
      46a armee
      27Aa2b3b1b armoire
      5A21Ae1A6A armoires
      28b2a armoires de
      28a armoires electriques
      31A armoires et
      47A around
      3aaa arret
      4ab1A7a11a13a25a arrete
      4a arrete de
      67a arrete en
      43a8Aa arreter
      5b8a12bA5a4a1a4A arrive
      14a12bA arrive pas
      15a23a28a arrivent
      66a arriver
      61A arroser
      11bd24b5a6a art
      14aa19aa17a4a artisan
      12A artist
      18A18a arts
      3A7a2a9a2aa5aba4a2Aa3a4a1aA6a as
      24a10a5a2Aa3a4a1a7a as a
      35aa as long
      3A as vu
      5aa ascenseur
      3A ase
      4b12b5a41b asi
      3a ask
      32a aspirateur
      6b23A6a assemblage
      6b assemblage de
      1a4c3A26a assemble
      1a4a assemble de
      1a1aa1BAA13a7b4a1A assembler
      4a3A27aA assembler des
      6a23a26a assembling
      49d3AA assiettes
      1a8a3a5a3a5a25a assis
      46aa11b assise
      46a assistante
      46a assistante sociale
      34a9a19a association
      42a assurance
      2a43a assure
      5a35a assurons
      53A asthmatique
      42A16A asthme
      1aaa3a18a3a8a7A3aa1a2a7a1a at
      1a6a17a7a4a13a13a at a
      30a26a at home
      7aA41A3b10a at the
      baA3b2A1Aa10A2a1A3a2a1b1Aaa2cabaaAA4Ac6aa2a atelier
      a5a30b atelier d
      26a5a2a1A3a2aA10c7a atelier de
      44aa atelier ou
      12a15a27A ateliers
      5a25A attend
      63A attends
      63A attends je
      1a1A9A2a10aaAa6B4A4A6aa1aA attire
      aAAA3B2bBaaBBaB3aAAAAA3aaa2AaaBaAB1A1babAa1a1AAAA2BAAabAbAAa au
      41A23a au bord
      b2A20a au centime
      32a21A au college
      38A12a au compter
      5a8a5a37a au contraire
      20a2a39a au dessus
      A au deuxieme
      30b27a au fer
      12a au fond
      28a18a2A au lycee
      12aA15a26a au mali
      6a30a7a au mans
      32a7a19A4b au marche
      1a3a16a au maroc
      a9a au micro
      26a au millimetre
      17A9a13a au pays
      10b32A au pistolet
      2a au plus
      6a1a47A au point
      19a16b1A au sol
      45b au vietnam
      29a au village
      24a au volant
      52a aube
      13a6a23A1a6A3A aucun
      27AA27A aucune
      3A16a14a14aA aujourd
      3A16a14a14aA aujourd hui
      52Aa aunt
      35Aa12A5a aurai
      a56aa aurais
      35Aa16a aurillac
      a2a5a1a1a3aaa7a5Aa3a5a1a2b1b4aaa1a1a aussi
      3a9a3AaA25a aussi je
      26a33a aussi la
      19a25A aussi mais
      14a14a2aa22aa autant
      34a autiste
      3a6Aa3A1A6A16dac1BB auto
      7a19Ab5A automate
      7a53c automatique
      5a1b20a automatisme
      10A30baa2A automobile
      5A17aa16A4a autoroute
      41a3aA autos
      23a7a3A5A8ba11a autour
      31a18aa autour de
      3a7a5baaa12A15ba1aa9b autre
      3a9A3a autre chose
      64A3A autres
      2bAA2AAAba1a3A1A1a1ac2aa7A2aaA3A1A1b1a3A7CAa2A aux
      63C aux arbres
      2b6Ab2a aux chantiers
      23aa14a aux commandes
      50a3a aux gens
      39Aa aux lames
      27A4aA18A3a avais
      39A7a12a3a avait
      2aaa51a1a avale
      5aaA2b8a16A4a12a13a avant
      41bA avant de
      1Aab1a2a4bAaA1aa2A1aAA2aa1A2B4a1A1A5Aa1aa2BA3AaB2aa avec
      5a9a3a25a avec ca
      30a7a avec d
      9a1aa52a1a avec de
      6A1aA8a8a2a6a1A3a5aAaa1A5A3A2b avec des
      11a14A9aa21b avec du
      31a avec eux
      3a1b6a8a1b40a avec l
      3a2a3a2b3Aa1aA1A12a3b9Aa1a5A3a3aa avec la
      ab8aAAa5aA3a1aA1b1a3AA7a2aA1a3aa10a avec le
      a2Ab5A2A2A1a2A1A3Aaa19AaA1A9a1aA1A avec les
      14a4a1b17aa7a avec lui
      3A1a7A20A14b1a1a2b5a2A2a avec ma
      a4A15a avec machine
      13A3a31A1A avec mes
      49b avec mn
      27a13a avec moi
      AA2AA6Ab3baA6A2A1Aa4AA1A8A4b5a2B4A avec mon
      60a avec ses
      3a8a27aa26b avec son
      2aa2a4a14b11A2b3a7a avec un
      a26A35a avec une
      15a20a4b2a21a avenir
      a5bb avion
      6A3c30A avions
      16A avis
      a14A7A2a9a4a5A14a2bA avoir
      15A25A avoir les
      22a1aa avons
      e8A30a axes
      26b34b aye
      13A b
      18a ba
      2a2a27a19a6a6a bac
      5a27a26a bac pro
      14A17b1a15A back
      13aa bagay
      28A12a1A1A bagnole
      10A30b1b bagnoles
      57a bags
      26A37b bagues
      1A1c50a4a1a baguette
      3A4aa42cA5b baguettes
      1aBa1aA2Aa1a4a5a1AaA3a1Aab3a1a2ac2Ac1A2a1a2A1b2a1a bah
      a6A13a bah ca
      7A2a23a bah en
      14a11aAa2a7a10a3a2a6a bah euh
      12a39A8a bah j
      2A37a15a6a bah je
      7a43A14a bah l
      A19a28a4aa bah la
      a2a1a23a5a14Aa6a7a bah le
      19a12aA5a1b2ab1aA4a2a4aa bah les
      57A bah ma
      a13a2a5a2aa6a14c11a4a bah moi
      27A7a16a bah mon
      21A bah on
      7a9a13a28a bah tu
      22b10a1A baies
      35A baies vitrees
      14b4b bains
      52aa bake
      3A5a39b2dA baker
      52AaA bakery
      20a23a balais
      14a12a33aa balance
      1b10a42a balcon
      27a4a8A1A3a balles
      12a1a ballon
      35A ban
      35a banc
      13A4c48a bande
      32a2a20a5a bangladesh
      2a2a1a10a1a8a4a1ab9a3a2a8a bann
      38a14b banque
      55a bapteme
      37a12a bar
      37a bar le
      13a13a26a baraque
      3a9a barbecue
      65A barber
      50c barman
      b8A2a barre
      24aa3a11A7AA1a5a2a1A bas
      52a bas de
      35a7b base
      41a basee
      10a13a23a basically
      49AA basket
      61b bassin
      5A11a7b1a15A8a bat
      2a7a6A13A27b bateau
      2Aba26A6a6a13A bateaux
      14a4a bathroom
      13b21a bati
      1c3B4A2AA2eaA1A5b15B24A batiment
      1A3B15c3d batiments
      13A12a2a26a batir
      25A1A4b11a2a batterie
      29a2a batteries
      24a28a bayonne
      3a1a1a5aa2a2a5aa6baa5a2A6cb2b7A3a be
      a2a9aa5a5a7aaaa4b2A6aa2b be a
      2a8a1A4a14a1Aaaa9aA7a beau
      13A5B18a beau pere
      a7a3A4A1AA6a1a12A6A1a3a5A beaucoup
      8A18a1a19A1b3a beaucoup de
      3A13A24A beaucoup moins
      3a8a24a15a11a beaux
      44Aa becane
      41A2Aa becanes
      14a because
      49a4a6a become
      49a4a6a become a
      9a58A bed
      24b8a bedroom
      3a15aa16a4a6a6a been
      54a behind
      11a5aa1a14a13a2a5A2a being
      35a13a2a being a
      12a4b3a4b16a9a8a bel
      10a19a6a12a belle
      10a6a12a19a belle fille
      17a25A5aA5A3A belles
      a1aA1a1a3Aaa2a1AB3a1A1aA1a5aA1bA3a1AaA1b2aaba1aaaAaa2A1b ben
      13a7a17a3a2a13a ben c
      1a ben en
      7a19a10a8a ben euh
      36a17a ben j
      13a38a ben la
      12a10a36a ben le
      4a18a6a1a11a9aa3a7A ben les
      a13a5a6a5a7A11a ben moi
      a18A24a1A3a2a5a ben mon
      8a ben nous
      23a15a7a2a4a11aa ben on
      45a bergerac
      17a7a26a1a besoin
      25a besoin d
      20A bete
      47A6A8A betes
      13b42a beton
      46a better
      13a31a6a beziers
      3A18a bi
      3A bi 1
      33a16a biarritz
      38a bibliotheque
      44c bicycle
      44eA bicyclette
      48a bidouille
      aa1a1AbaA1Aa1Aaa2Aa1a4ABAa3A1aAA4AaA1Aa2aA2b1abaA6a bien
      3Aa11B49a bien ca
      2a24a bien et
      54aa10a bien je
      49A bien la
      2A36aA8A4a bien le
      7a9aA31Aa4A bien les
      2A39A bien mais
      7a7a5a5a bien paye
      12a36aa bien pour
      3a bien quand
      14Aa19a bientot
      4aA10a7b19Aaa2a6A big
      64a bijou
      64c bijoutier
      26A37c bijoutiere
      11A44a7c bijoux
      10a33da bike
      44dA bike mechanic
      44Aa bikes
      14a4b18A10A5a bin
      52b9a bio
      12a36d bistrot
      5a19a bit
      5a19a bit of
      25a14a27b bites
      21a bitume
      19a4a31a bizarre
      12c blacksmith
      40b22A blades
      a5a36A14A blanc
      17a8b blanche
      58b blanchisserie
      18A39a blanchisseur
      58d blanchisseuse
      43A5a blancs
      19a20a bled
      5a11A25b bleu
      a bleus
      1a12a10a12a blind
      b25a41a bloc
      68a blocs
      20a16a blois
      5b1a18b6A bloque
      3a bmx
      20a15A12b10a2b bo
      32a board
      53a boarding
      8A21b8b boards
      54d boeuf
      19A15A9BB9A bof
      45A bof bof
      14ba14aa boilers
      14bc boilers and
      7a7A boiling
      1B1A2A1AA2AA2A3A5A3A4dc1AaA2A6A2A3A3A1a2A bois
      35A bois a
      63a bois avec
      22a12aa bois c
      37b bois de
      37a1A bois et
      35a bois j
      35b bois je
      37a5A bois mais
      22A12a1a bois massifs
      35aa bois me
      35a bois pas
      20A14aa bois pour
      a3bAa1a6a4a1a4baa3A6aa4aa7a5b6a boite
      1a2a6a17a3A21a12a boite de
      6a26a1a3a6a boites
      6a boites de
      2AA2a2A4aaAa1A4a7aaAA3a1a1A1AAa1b2A1A3a2a3aa1a bon
      49aa10a bon pour
      8A40A3c bonbons
      49A bonheur
      16b24a3a bonjou
      13a2b24a3a bonjou moi
      a2a13a2A6A5a1a5A7aaa1aa1b6a bonjour
      3a bonjour c
      a12a3b15a2a4A7aa1A1aaa11a bonjour je
      3a15a21A19a bonjour mon
      a42a8a10a1a bonne
      46b bonnes
      30a18a10a bons
      58a bonsoir
      67a books
      34b booth
      3b33a boots
      41A7A15a bord
      41A23a bord de
      21a11a bordeaux
      23c bordures
      5a11A15AA boring
      52A born
      9A4a3aa7b bornes
      27b bornes de
      7AB5a29a5aBAa7Aa bosse
      8A2a40A9a bosse a
      8A2A39B11A bosse dans
      a1a2AaabAA1a10a2a1a4a2a5BA1aa1aA1d5aa2bAa1a bosser
      8b3a32A5a bosser a
      30a20c9a3a bosser au
      21a26a bosser avec
      8a36c5a bosser chez
      31a1a7aA6a11a1b3a bosser dans
      5A1bA30a9A13A bosser en
      43A13a bosser le
      35aa12a2ba both
      41a18a botte
      60b bottier
      54A boucan
      16a32a4AA7A bouche
      16a23a8a4da boucher
      54aA bouchere
      3a50dA boucherie
      7A1c bouchons
      64c boucle
      64c boucle d
      49A5g boudin
      49a1Aa2a bouffe
      4aa42a17a bouge
      4a10A4a15a bouger
      6a24b9a bougies
      1a4a29B15ba boulanger
      52cc boulanger patissier
      49A2c boulangere
      49a2b boulangerie
      52Aa boulangerie a
      6a1a5ac boulot
      55A bouquets
      14a26a bourges
      23A38a1a bout
      64a bout d
      62a bout de
      32c11a7aa1a2a1a3a boutique
      32a11a15A boutique de
      34a3b boutiques
      7a boutons
      3A27b1a box
      62a boxes
      35a13a11a boy
      57a bracelets
      3A9aa6A1A3Ab2a1a5A1A5a6a8b branche
      28c4a29A branche le
      13b6Aa6a12b21B brancher
      29a33A brancher les
      63b branches
      12A37b bras
      8a40Ac brasserie
      52cc bread
      53b brest
      8a17a4a20a bretagne
      34a brevet
      13a27a bricks
      25a8a bricolage
      45a bricole
      25A21Aa12A bricoler
      1a59a brieuc
      49c brigade
      17A2a4a17a8A11a3c briller
      43b6a brilliant
      31b bring
      52a brioche
      1A11c brique
      4c15a21b14a brise
      31a broadband
      64a brocante
      56a broder
      11e44A bronze
      14A1b21a13A brother
      49a brother s
      8A5A9A2A11a6a6a2a6A1A bruit
      56a bruit des
      24A bruit et
      14A38a bruit je
      3A8B2A27A brule
      27a bruyant
      12A50d bucheron
      37a17a3A buffets
      46a bugger
      1a7a3a14a5a9a build
      12aa7a1aAb7a2b29A1a building
      38b built
      24a21A bulldozer
      5A11a18a1a12A7A3A4c bureau
      5A19a bureau et
      49b1b burger
      51d2a burgers
      5A9a11a17AaA8a bus
      3A9a18aA15a2A3A but
      3A48A but i
      54d butcher
      17aa7b10a3a14aa2a by
      26b10a19a2a by hand
      40a byen
      Aaab1a1aBaA1a1b1aab3aAb1BbbaAa2a1a2AacAc1A3b2bbaaA2b1aa1aABA c
      41a14a c aille
      1a1b4Aa1aaab1aac2aa1ba1bAa4B4A1b3Aa2b2bbaaA1aa1a1AaAAA c est
      2a12A10A4a4a2a12a c etait
      aabbaaA1caa1aAa2b3aa1aB1Aaaa2aa2Ab1aBAA5A1A1AbaaAaa1A1A1a1aa ca
      1aa5A6A3a10a ca a
      10a26a2a13a ca au
      66a ca bouge
      68b ca briller
      46a9b ca c
      a11a ca dans
      a1A5a3a2a5a22A22a ca en
      1a20a ca et
      4a19a9a10a12a ca existe
      12a6A20A13b ca fait
      a1a2a14a3b25a1aa ca j
      1a10A10A12A14Aa2a ca je
      a52a ca la
      7a19a10a ca le
      43a1a13a ca lui
      A1ca12aa6A12B4a7B17a ca m
      26a ca mais
      24A6a9a5a ca marche
      1A1a2a6a4A3A1A2a1A2Aa2aa1AA2AaaA2A2bA1ABaa2a4A ca me
      45a7A ca mere
      3A5a11a8a11a ca moi
      3Aa15a14a ca mon
      13A23A20A ca ne
      26A30A ca non
      8a32A4a ca pas
      39a ca passe
      16a ca paye
      33b10a1a18a ca pour
      22a11a13a12A ca qu
      3a5a9a3a1b13a7a5a5a ca que
      4a11a1a8a11A1a ca qui
      3aa11b4aa ca s
      a11a11a ca se
      9a25a3a28a ca sent
      17A49a ca sort
      14a13a19a6a ca suite
      30a20a ca tante
      27A7a9A3aa3aaA ca va
      1a1Aa8A2B17a6a20a ca vie
      35a cabane
      10a24a7A cabanes
      10c13b3A8A5d24A cabine
      37d cabinet
      37e cabinet maker
      16a11c cabinets
      27a2b2a8A cablage
      3A23aa1Ac cable
      31A13a21a cabler
      28a2A cabler des
      19A3a3A2a cables
      31A cables dans
      6A12c7AB cableur
      28a1cA27b cableuse
      30a cableuse en
      24a41b caces
      7c3b17a13a9a11b cadette
      58a cadre
      3a cadres
      32a12b4cA cafe
      64a2a cahiers
      24a cahors
      5b4A31A8a14a caisse
      5b caisse a
      10a19A10a2aAA caisses
      53A5A caissiere
      53b cake
      17a31A2ad cakes
      3A37a calais
      27a call
      3B15A11b20A called
      35a28a calme
      26a17A camarade
      41b cambouis
      61a cambrai
      41a24a came
      15Aa7A14aaA3a1A11a6a camion
      46A12a camion de
      38a2A3Bg1A17a camions
      46b camions e
      47aa3a campagne
      25a12a camping
      3A9aaA11a1a2a2a1a3a7b6aa can
      14aA11a1a5a1a8a2a7a can t
      23a7b22a canal
      4A9A8b canalisateur
      14a canalisations
      57B1b canape
      55a3a canapes
      15ba canicule
      49a cannes
      8A17A22B1c16a cantine
      5A7AA5a3ab1a7a5AaA6aA1a2A cap
      59b capitaine
      41d capot
      9a19aA capte
      6A8A12bab captures
      6a3A30dAb1AAA5a car
      41fA3B car mechanic
      9a21B carbon
      9a21B carbon fibre
      9d34A carbone
      40A7c carbu
      54a carcasses
      41a16a care
      19b18A10A carelage
      54b caresse
      7a11A4A41c cariste
      8a carottes
      20A15b carpenter
      35aC carpentry
      14a4B48a carre
      13A3A1e2a2a12A carreaux
      19b6A41a carrelage
      13a3a1f7A carreleur
      3a20c14a carriere
      17A24Aa carrosserie
      10A6A24gA carrossier
      42bb carrossier peintre
      42b carrossiere
      22a carry
      50b carrying
      3a6a27a2bA2a cars
      a2B7a8a1A3a3a1c11A12b carte
      A5A4a7A2A7d1A23A10a cartes
      30a cartes electroniques
      6A23a cartes et
      7a6a24a6A19A carton
      7a38A19c cartons
      43a22a casque
      43a casque et
      5a7A5A5b6B14a casse
      25A casse tout
      62A casseroles
      5A5a2a5a4A6aA13A16a casses
      53A1b catering
      24a5A16a caterpillar
      26b cathedrale
      20A cause
      20A cause de
      22A4a6A cave
      1a12a26a3a22a cc
      1a12a53a cc c
      1bAA1abA2ba1Aa1A1a1aA1a1B7a2AA2AaaaabBA1aAB1B2a1a1a1AA1A2A ce
      52BA ce matin
      9a21a22a ce metier
      41a ce moi
      49A1A ce moment
      19a18a3a ce mon
      2a ce n
      11a14A ce qu
      1a2aaa6A4a1a13a6Aab3A7a8A3A ce que
      a8A1a2a2a4A2AaA9A3a3a2a3aAA4aaA1A ce qui
      60a3a ce serait
      18aA32a7a ce soit
      1a3a4c7a8A7a7A7a6a ce travail
      53b11A cedric
      53b11A cedric grolet
      56Ba ceintures
      17A14a3a29a cela
      3A13a9Aa celle
      A3A2a4aa4aAaaa2a3a8a7a13a5a celui
      A3AA1b4aa4aAaaa2a3a8a7a13a celui qui
      7a19a5a6a9a7a cent
      b2A20a13a24A centime
      3aa23a22b centrale
      21a32a3A centre
      58A centre commercial
      14A16a1AA9a4AAca4aa9a cents
      27a7A cergy
      2b9a9a8a15a ces
      15a6A cet
      22A cet ete
      14a41A cette
      4aa24a5a18a ceux
      30a5a18a ceux qui
      A6b2b5A24A3a1Aa2a11ab chaine
      5A1a chaine d
      48a14a chainsaw
      37a chaise
      36a22c chaises
      36A chalet
      36A chalet a
      3A7a3b5A chaleur
      3a17b30A11a chalumeau
      15AcAa11a7a5a5A3AA3A chambre
      44a chambre a
      17b chambre et
      15Ac37A chambre froide
      16ba7A42a chambres
      16a chambres froides
      62b champ
      55b champion
      55b champion du
      28A18b champs
      5a1a11A2A2b1a4b8b2a3A change
      27a4b change l
      7a24a8a2a change le
      22A change les
      1a1A1c1A6aA1A4b2A1A4caaaA4bbAaAa1a10aa7A changer
      61a changer de
      1a39a changer des
      42a1a3a changer la
      5a1A8a42a changer le
      5b8b7a2B6aa7a18a changer les
      25a21a20A changer un
      22a2a15a4a changer une
      9a28a chante
      14B chanter
      1AAb3A1aA6a2a6A13B5c18A1a chantier
      13a10A11a10A chantier a
      1A22A chantier en
      2b6Ab12ba6a chantiers
      10a2a9b chantiers de
      10A6A21a1a4a5b4a7a chaque
      39a14a chaque annee
      55a charcuterie
      36A17af charcutier
      54A charcutier traiteur
      7a16B7a charge
      16b7A21A19b charger
      46A19a charger les
      16A7a5a35A charges
      24a5A16c18A chargeuse
      5A1aa15A22a18c chariot
      24A41b chariot elevateur
      1a9a charleville
      8A1a25aA2a3a20a charpente
      1A8b25A2a charpentes
      35AfA1AA charpentier
      1a34b4A charpentiere
      25a37A chasse
      22a3A12b2b chassis
      59A chat
      12b12aa chateau
      20a chateaux
      50a3a10a chatting
      50a3a10a chatting with
      1AA6a1aa2AA1A22a7A1aa12a1a chaud
      a11a28a chaud pour
      5A9eA22A chaudiere
      4A9adA21a chaudieres
      4A9ba chaudieres et
      2a5A chaudronnerie
      A1e9A2A chaudronnier
      2cA8A29A chaudronniere
      13AAaA1a4A3a11A chauffage
      14afB44A chauffagiste
      9aa1a1aA13a chauffe
      14a14a chauffe eau
      24b21A19A chauffeur
      24b chauffeur de
      60a chaussure
      23a14A18a2c chaussures
      13b3a8A chaux
      11a10a40A che
      11a10A che moi
      1A21a25eA5A9a1a chef
      49a3a chef and
      1A21a25Bb15a chef de
      26c29A1a cheminee
      1A5a14A12ba2b4a18aa chene
      13b13A1a7a cher
      A2aa1aaA4a2aabab6a8a2a1bA1a2a1abaa3b1a9b cherche
      3A3a4a4a17a13A1a16a cherche a
      11a27a11a cherche des
      3aa13ba7a13a cherche ecole
      13a3a cherche pour
      6a13a20a16a cherche quelqu
      51a2a1a11a cherche travail
      14aa11a8a17A12aA cherche un
      19a23a6a17a cherche une
      26bA7a7a3A chercher
      5a chercher la
      5a9a6a19aa6a cherchons
      63b cheval
      12a44a chevaux
      5A25a17A cheveux
      aaAA1bbab1ba1A2A1A2BAb3aaaa1aAa1a1a2aAaaaAb1CAb1Aaab1A1A5aAB chez
      6a3c chez airbus
      56Aa chez hermes
      6aa33A chez l
      14aa37A6A chez le
      1b4A8a1aAaa2A1a1caa1a4a1a10A11a6A chez les
      27a chez ma
      13A2A2a3a6a15A2A2aA2a4a5A chez moi
      44A chez mon
      a2A3a8a5AB3BA14a4a5ab1a chez nous
      47a chez son
      3a3a1a16a8a7aab5A1a1A3a1aa1a chez un
      3a1a10A7a11a chez vous
      16b47A chialer
      3A57A chiant
      23a20A5A4A4A chien
      5A31a chier
      2a1a53a chimie
      11a2b10A6A chiottes
      8a41a chips
      3A11b7a34a cho
      52a choc
      8a44a chocolat
      53a chocolate
      53c chocolatiere
      1a11a choisi
      5b8A10a1A15a4aa11a3b2a choisir
      7b12a1a12a21a2a cholet
      14baa chomage
      2A4a4a4a4a19A16a chose
      59a chose avec
      12a chose le
      15A9b22A8a6A choses
      53a8a choux
      22a ciel
      13b4Aa37A ciment
      26A cinema
      a40A6a3a cinq
      52a cinq heures
      51a cinquante
      52a cinquieme
      8A21b circuit
      8A21b circuit boards
      4a10aa13b36A circuits
      57A cire
      26c ciseau
      40b7A5A1A ciseaux
      10A32b clair
      6a40a8b class
      41a10a1AA11a classe
      6b cle
      20A8a2A35A clean
      58b9d cleaner
      58A9a cleaning
      14a4a40a cles
      27A21AA3a3A client
      54a5a clientele
      5a27a1A9aa2bbA8A4a clients
      15ba10a1A clim
      15c climatique
      13A1ca12a climatisation
      15da climb
      15A15a31A climbing
      41d clio
      18b cloison
      13Ab2Ac cloisons
      44A close
      11a44b clothes
      1b7a51a cloture
      59b clous
      34a13A3A club
      d5A cluses
      13a42a cm
      2a10a25a cme
      2a10a25a cme mn
      3A26b cms
      d4a16A cnc
      10d coating
      55b cochon
      50a4b cocktails
      33ac code
      8b21A1A1b4A coder
      32Aac coder des
      34a coding
      2a11a3A8a coeur
      28b21a coffee
      40a coiffeur
      14A21A coiffeuse
      27a22a coiffure
      8a26a15aA12A coin
      A coince
      16b38a cold
      16b cold rooms
      3A19c27A12b1A colis
      3A5A3A2Aa1b1a14a22Ac colle
      3A1a12a collectif
      59a collection
      51d collective
      5A17a1a25a collectivite
      14a8A8b21A college
      3a58a college a
      20a33A college de
      15A35a collegues
      3c13A1a1a13a21a coller
      53a6a colmar
      13A colonne
      17a25a colour
      a2A4b3aaa2a4a1a6a4a3a1a3Aa4a5c2a2a1aa com
      3A4b40a8b5a com ma
      a13aA1a6b11a5a9a8a4aa com mon
      3A6a6A combinaison
      2a10a3A2a14c18a1a come
      27A coming
      c5A20ab21a2A12AA commande
      c6A59A commande numerique
      22aaa24A16b commandes
      23aa commandes d
      1a2aaa2AAaaAaa1a1aAa2aAaa4aA2aa2aab2a2Aa1aca3aa1aaAaAa comme
      46a3a1a comme a
      a18a1aa1aa6a4a3a3a6aa4a comme ca
      12b29a6b comme dans
      2a21a36a comme la
      6a8a7a2a21A comme les
      1a1Aa2a11A40a comme lui
      8a42a12Aa comme ma
      a11a2aa9aa7a16a1a1ba5b comme mon
      3A17a38a4a comme on
      5a11a1a comme son
      5a12a18a11A4AA comme un
      37A commence
      13A6a commencer
      3a1a19a6A8A4A3a16a comment
      3a13a comment dire
      25a comment on
      27a7A22A commerce
      16c41A commercial
      38A10db commis
      38A10bb commis de
      37d commode
      61a commune
      24b22A18A compacteur
      4a15a5b9b compagnon
      a20a9a1a company
      2a compas
      20a complet
      30A13A complique
      3A26a composant
      3A26c composants
      61A5b composer
      61A composer des
      7A1c composite
      9f21A composites
      27a13a comprends
      16c7a compresseur
      48a15a compris
      14A4a4a13a5A9a13a compte
      38b12a14a compter
      33a computer
      15c con
      45b concert
      16A28b1a concession
      28ba concevons
      28ba concevons et
      52ba concours
      7b8b conditionnement
      4A2da14Ab7a6a1a5B19b conducteur
      7A16a16a5B conducteur d
      7ea15A7a6a conducteur de
      7a16b22A conductrice
      7a conductrice de
      5A2A1A12Ac14a7B15a2aa conduire
      24c conduire des
      7a15aa14b26A conduire la
      66c conduire le
      46a19a conduire les
      24A21A conduire un
      7A16A38a3b conduire une
      7a41A2A10a2a conduit
      7b conduit une
      4a2A15aA conduite
      56c2a confection
      56A confiance
      2Ba6a2a4a8a15A5a15a connais
      18a46a connais bien
      27b2aa connais deja
      2B connais pas
      16a29a18A connait
      2a13a conseille
      2a1a45b3b1A8a conseiller
      50c conseiller les
      2A13a34a conseillere
      13a conseillere en
      32d consoles
      1a4aA15bA11a constructeur
      6aA15bA11a constructeur de
      4a1a6a9b3AA1a7a construire
      13a16a7a construire des
      6a28a construit
      65a contact
      28a39a contacter
      1A8A6A31Aa content
      1b24a1a12a14a8a continuer
      5a8a5a37a contraire
      11A1a2a5a4A4aAA19A1AA contre
      16a contre je
      33A contre les
      28c37a control
      7a2a30a controle
      5A52a7aa controler
      2a4a21aa36A controles
      15a7a5a31a conviendrait
      1A34a convient
      49caa1a cook
      49aa cooking
      6a8a33A cool
      b21A copeaux
      20A31A3A1A5A copine
      54a1a copines
      2a1a4ca20B4a coque
      2a6d21B coque de
      4A15a26A15b4a corde
      21a46a cordiste
      60b cordonnerie
      60b cordonnier
      14A cork
      11A6b corniches
      1a9a corps
      36a2a6a16a correze
      13b42b costaud
      50a5d1a costumes
      a5A2a3A1aa10A2a2a2A2a1AAa3a4aa2a1a8a cote
      8aa22a6a1A cote d
      6A20AA1a10A4aa4a1a1ab9a cote de
      54a2a cotes
      1b cou
      10a couche
      21a coucher
      7a9b3A10A5a2A4c couches
      49a12a coucou
      4a12A38caA8a coudre
      56B coudre a
      56A coudre de
      56Aa coudre des
      57A coudre je
      56a10a coudre les
      56b coudre rad
      56a2aa couds
      6a10a27a7a could
      6a10a35a could do
      13ab2A coule
      A10b1A coule le
      11d1c3a couler
      10AA25a4Ac couleur
      10a6c12a16A19b couleurs
      3A13a couloir
      54c counter
      3A17a3a14A1a6b4A coup
      21a27b4A coup de
      A3A21b12bc13bAA3a1AA coupe
      1A24a13A13a coupe la
      39b coupe le
      aa2a8A4Ab2a4A19ba5a1ab3c1f couper
      39A23A couper du
      26b12A16A couper et
      a3a17a16a16a couper le
      1a17b37a5c couper les
      51A cour
      13a3a50a courage
      4a15A4a1a1b courant
      35A3Ab26A courants
      62a2a courgettes
      5a1A33c courrier
      3a cours
      3a5a13A17A2ab15a course
      62a courses
      56ab couru
      Aaaaa5a3Ba2a22A1a5A2A3Aa9A cousin
      17Aa38a cousin a
      1a cousin il
      24a25A5B8a1A cousine
      23A12A cousins
      55c coute
      12A27a13b couteau
      12A13A13d13C couteaux
      35A4a couto
      13A16a18A9A4a couture
      56a couturier
      40a7A7e2a7A couturiere
      49aaa couvert
      20d15a couverture
      13ba4ac47A couvreur
      13b5ac15b couvreur j
      20bA couvreuse
      42Aa15a covering
      27a3a cpe
      59a crains
      A18a4a crame
      25A35b2a creation
      19a14a13A4a2a7a creer
      19a14a13A4a10a creer des
      14a2a9a21A1a creil
      8a8a35a creme
      8a41b2A crepes
      17A3d29a crepi
      35a29A creteil
      23aa creuse
      24a creuse des
      3A48A creve
      3A12A27a crever
      23a27a crew
      49a11A crie
      65b crier
      21A28a crise
      35a6A22bA crises
      42A23A crises d
      41A croche
      a2aaA1a3a10aa1a3a23a3a1a3a crois
      a6a14aa crois que
      52bA croissants
      41A3b2A cross
      53AA cru
      34c css
      12a17A18A6Ad1A cuir
      1a6A3A1b4a7A10B10cb1a2ABA4A1a3A cuisine
      49A cuisine de
      1a12a23a10B cuisine et
      49A cuisine j
      49A cuisine je
      49a cuisine me
      49ec1aa10a cuisine ou
      38A10AAa3a cuisiner
      1A6a29e cuisines
      38A2A7dAaaaA cuisinier
      38A10bA2A2b cuisiniere
      22A26f4a cuisiniste
      49A7e2a cuisses
      49a4a cuisson
      49aA3a cuistot
      11a2b cuivre
      62c2A cultiver
      62a2A cultiver des
      22a36b curtains
      43aa15a custom
      a53a customers
      55a3A cuts
      20A5a9a17a cutting
      2b cuve
      2c1A3aaa6A21a12A cuves
      20A20a4a cv
      33cA cybersecurite
      41B2d1A cycles
      baAA2bbAaAdbabAabAba1Aada2cBA1b1AAaabAABabb1A3ba1ab1BA1aA3baAac d
      13A24a18A d a
      19a11a1a15a d abord
      9a21A d accord
      13a24a d accueil
      1AAa7a d acier
      13b18a d alles
      b10a10B d alu
      56B2d d ameublement
      66A d angoisse
      42a21A d argent
      11bc24b d art
      1b d atelier
      63b d autre
      64A d autres
      a5bb2A d avion
      16A d avis
      26a9a d avoir
      14c8c8AA34a d eau
      6ba d emballage
      5a1b d embouteillage
      13a6a28A12a d en
      7A16c22a d engins
      22a d entree
      5a11A7a22A12a6a d entretien
      23aa d epi
      12a4a d escalier
      40a7A12a d etre
      39a d eviter
      5A27a4a10Ae7a9A d hotel
      13A d idee
      5A11a3a3b42A d immeuble
      17A20A d interieur
      45a10A d la
      a6a6a1b2aa6a17a4a1b1a2a7a1a d like
      4a5a3a26a2a11a4ba d love
      38A d ordonne
      64c d oreilles
      19b2a d oublie
      40a13A d outils
      3A d rather
      35A d trucs
      1Aa3A1AA2A4a1aA1aaab1a12A1Aa1A3c5a2Aaa1a3abc d un
      A2acA1Baa1AB1A2AA5b2a5a5aAa1a1a2a14a2A d une
      A3aa1AA7a10Ab7a d usine
      1aaA1a7aB7a1A16A3A dad
      3A10A5a dad s
      17A1a4a16a dalle
      a1a23b9c14b dame
      a25a9b dame a
      51c dame de
      27A35a dangereux
      5A1aa6a3a11b15aa1a1a8A dann
      18a42A dann la
      a2Aa1ba1aab2a4a2Ba1aAaA4AA1B2a1cAaAAAA2abBA1BAAaa1Aaaa3a dans
      14a2A9A10a dans appartement
      21a2a10a dans ca
      27a30a9A dans d
      11a19A27b dans des
      6a26A7a26A dans in
      1A1A2c1aA6A3a4a1A1AA2a3a2a1b2aa16A3ab dans l
      c1aAA1AAbaA1A2A7a1AaA5A2B5Ab1AA2BAb2A2B1aaAAa2a dans la
      10b dans latelier
      aa1aaA2A1Baa2a2aaaA2AA1baaab4baAb4A3a2AaAa2a2AbdA1AA1b dans le
      A2AbcAA2aa1A2abAaAa1aaA1dAA5A3B2a4a2AA10Ae3A dans les
      3a1a8a8aA5a8a15A dans ma
      a2a7Aa2A13a22A1a10a dans mon
      15A23a12A dans notre
      50aA dans restaurant
      36A dans ses
      41A dans son
      1a2a4a dans toute
      1Aa6a1aA2A3Aa1A1ab1A4AA3AaA1bA1a1a1abdaa3B1b2A3Ab1a dans un
      B6caAcAa4a1a5a2a3aaA4a5A3aAaAa4A4Ba1A1A dans une
      7a dans usine
      b2A9aA2a2aa3a15A daron
      a1a11A12A13A daron il
      8a25A18a1a daronne
      1a1a48a3a daughter
      52a daughter is
      49a dax
      8A9A6aa7a9aa3b8a6a2A day
      B1aabbbAbaaaaAaBAA1baAa1bacAab1aA2B2cAbaA2Ab1aaAabaA1cAaaaaaB1a2d de
      3a4a4a16a15a2A6a6a de 15
      13A1Aa2a26a7a1a4a de 16
      1aa8a1b3a40a1aa de 17
      24b16b de 2
      16a10a3a9a8a de 3
      1a4b7a de a
      14b4b de bains
      2a6a21A27a de bateau
      2a6a21A de bateaux
      5B11A7c1a1a38A de batiment
      3a8a24a27a de beaux
      44c de bicyclette
      20A14a4A11a10A de bois
      6a25a16cA16a de bon
      50a de bras
      63A de bruit
      5A11a7a10a31A de bureau
      15a11a18b de bus
      a2a1A4a4a2a34a6a de ca
      50d de cafe
      15A25A4a de camion
      38a2A4a de camions
      30a de cartes
      52A de ce
      33a6a9a7a de cent
      16b33A17a de chambre
      7A15a17B5d de chantier
      30a de charges
      10a9a15a de charpente
      5a10a19a4A4a5a3aa de chez
      60a de choses
      13A5a37A de ciment
      3A60b1B de colis
      5A19b25b de collectivite
      7a20b de commande
      66c de commandes
      9a34ab de course
      40b7A de couturiere
      19A18b10ca de cuisine
      37b de dessin
      A6a36aA3A8a de deux
      34A2a15a1a de devenir
      37a24a de dix
      1a1a6A2A3A2a8a4a1a de faire
      1a10A9c12b de fenetre
      1c20A15A20a de fer
      49b4A de feu
      3A27a de fibre
      61A de fleurs
      34a26a de foot
      24a9A15a de fou
      15a13a6a7b de france
      41b de frein
      8a53A2a de fruits
      53b de gateaux
      4a de gaz
      41a de guinee
      68A de jan
      40AA3AA1d de jardin
      a1AaAb2A1bb2A2AA1B1Ba2a1AcA2b4a2A4AAaA1a6b2A1Aa1abA de l
      1a3Aa1b1bBA1a1AaAAAA1a3AA1AAAaAAA3Ab1bAaa1A2AaA1A2aa1bAA1aa de la
      23a8a25A de le
      61ac de legumes
      7aa1A13A14a de ligne
      27A de lourd
      38b17aba de luxe
      b24a de m
      3b1A7A5A4a4A2Aa1a3aaa2A1AA2a1A2ad1b2a de ma
      5b1a20a de machine
      A4aaA44a de machines
      38d26B de magasin
      5b40A de maintenance
      13A3b3a5a4a3a12A9A de maison
      13a12A de maisons
      37a18A de mamie
      25a27a de mariage
      56c de mariee
      52A de maths
      48a de me
      68e de menage
      23A17a20A de mes
      2b32a de metal
      2a de metier
      36AB de meuble
      13a5b34a de moi
      AA2A5aaaA9A4A3A3aAa1b4A1AAb3AAA1B7a de mon
      35A15a5a de monde
      28a15abA1A de moteur
      41A3b de moto
      1A10a54a de nancy
      68b de nettoyage
      53a de noel
      5a19a de nos
      19a6A9c6a10a12a de notre
      5a17a de nuit
      18a42a3a de ouf
      15A13a de panneaux
      20a10a20ba de paris
      a15a de passion
      17a25a de peinture
      24b de pelle
      a de petites
      a25c29A de piece
      6A3a15b39a de pieces
      19A6d37A de pierre
      26a de place
      26a de plan
      18C2A5a26A3A de platre
      6b8a de pompe
      1a33c de porter
      44A de poussiere
      a de precision
      5a1a de prod
      5a1cA1A de production
      68b de proprete
      3A51b de ptit
      41a7a4a5a de quartier
      49Bc de rang
      a4a21b de recharge
      32a11aA de reparation
      51c de restauration
      14a de rester
      51b6a de retraite
      13aa de rien
      56B2A de robe
      23ca de route
      2aA16a10a de saint
      62a de saison
      61AA2c de salade
      35A4a1A de scie
      45A de scooter
      52a de se
      14A11a25a de seconde
      20a42b de segpa
      19a4a17b9A11a de seize
      13a23a15a de ses
      32a de smartphones
      6a6a10a16b8aaA1a de son
      3a de soudure
      14A de sport
      49A de stage
      2a60a de suite
      62a de t
      53b de tarte
      55a de tete
      56b de theatre
      12a de thiers
      32A7a7a de tondeuse
      12A1A2A6Aa1A4aa14a11a de tout
      5A27a4A6A2b7a de toute
      7A2a36a de tracteurs
      10b13A de train
      20A5a11a17a de travail
      24a2a18a de trente
      52a2a de troisieme
      33a de trucs
      4b28A de tuyauterie
      43a23a de vehicules
      3A5c8b12b27A de verre
      42a4a de vesoul
      32A26a de vieux
      20A47c de vitres
      59a de voiture
      12a8a29a de vrai
      8b1A de yaourt
      3a28c dead
      31c debit
      41Aca debosseler
      4A9c42A deboucher
      45A4A1BA5A5a debout
      54a12a debutant
      46A19a decharge
      2a11a12a3a3a1a decide
      37a22A deco
      d decollete
      37a21a decorateur
      12a4a decorating
      56A decoration
      10A6b25A15a decoratrice
      38b decors
      2a5a29aa14b decoupe
      39A10a decouper
      2a1A5a2a1ba6A3Aa4a11a19a dedans
      10a36b deere
      22a7a37a defense
      7a48B defile
      12a14a definitely
      35b degauchisseuse
      14a38AA degoute
      14a degoute pas
      11a37A degre
      11a40AA degres
      61A dehor
      A12a1AAA1A1a5A8a11A12a dehors
      13a7A41a dehors avec
      65a dehors dans
      36a dehors en
      21a dehors je
      a1A1a6a1A1aaa1a4a1Ab2aba1a2a5A6ab2a1aA2A7a deja
      2A6a20a25aA deja des
      24a2a22a deja en
      a43a6a2a13a deja fait
      31ab32a deja les
      4a4a21A6a delire
      3A demain
      38a7a10a demande
      63c demander
      46A demenagement
      16B42A demenager
      9a3A6A6a5a15a3aa demi
      49a demi je
      24b demolition
      6a25b8b3bA1b12A demonte
      6a37a3b demonte et
      5a26a11a demonte tout
      9a22A12AaaA14a demonter
      1a16a31a1A denis
      8A30A2b dents
      35a11a1a dep
      58A depan
      5b8a18a12aA depannage
      aa5A6A9A4A2Aa13b2A depanner
      5A26aa depanner des
      aa3b9aa11A3A depanner les
      A4a8a17a8A16A depanneur
      23a departement
      17a depend
      54A depenser
      60a deplace
      4a deplacements
      41A4c19d deposer
      50a deprime
      5a7A6A depui
      ab1A1Aaa1a1ab1a6AA1a4aa3A8a3A1b2a3a9Aa depuis
      12a depuis il
      1b10b2aa depuis je
      57a depuis l
      aa28a21aa depuis la
      7a23a24a depuis le
      24a24a depuis mes
      21A13a depuis mon
      54a depuis petit
      14a2a11a depuis qu
      49a6A depuis que
      6a17a depuis tout
      1a9a11a3a1a1a depuis trois
      31B9a7a depuis un
      44c derailleurs
      13a38b5a derange
      13a38b5a derange pas
      17a38A dernier
      16a derniere
      11A9b9a deroule
      4b3A9a4a12a2A9bA2Ab12A derriere
      49aA derriere les
      53A derriere une
      baAB1AbAAbbaa1Ba1A1ab2Ad2AcA1BB5a1BaBb1b2Aa2aBBAAAB1aBAb1BAA des
      2A des acouphenes
      42bA des ailes
      17ba19A20b des appartement
      30b des applis
      39A21a1a des arbres
      28a2A des armoires
      64a des bagues
      22b des baies
      5B15b3c des batiments
      23b des bordures
      16a23a8A4A des boucher
      64b des boucle
      37a17a des buffets
      68a des bureau
      27a2AA des cables
      24a16A4a des camions
      6A4a18c des cartes
      7a58a des cartons
      56Ba des ceintures
      15a des chaudieres
      60c des chaussures
      57a2A des choses
      15a des circuits
      6a38a des clients
      13A des cloisons
      3A26b des composants
      32a des consoles
      9ca20A des coque
      8a41a2A des crepes
      42A des crises
      38d des cuisines
      2c1A3Aa42A des cuves
      38b des decors
      1b10a32a des deux
      64a des diamant
      38b des dressing
      47a des engins
      53aa11A des entrepots
      1A20A3a8c25A des escaliers
      59b des fauteuils
      1B20a12a des fenetres
      12a32A des fleurs
      5a9a16a des fours
      19a des fresques
      56b des fringues
      53a11a des fruits
      1a des garde
      3b12aa8a5a1A15A des gens
      38A29b des grands
      1b des grille
      10a des gros
      48A des haies
      43a9A des heures
      38a19aa des hotel
      20aA5b7a des immeuble
      48A12a des jardins
      7a3a22a11a21a des jeunes
      31a des kilometres
      A38AB des lames
      65B des legumes
      4aa22a34a des lignes
      A5d1b1b36a8A des machines
      16b4a10A5b des magasin
      14a41a des maisons
      3A31A4a26A des menuisier
      2a des metiers
      6A30A des meubles
      12a13b des monuments
      6bA20a12a4a1A des moteurs
      a8A1A17b des moules
      6A6b3C18A6A des murs
      12a des oiseaux
      56a des ourlets
      35A3a26A des palettes
      6a13A8A des panneaux
      9b13a des pates
      6A26a des pc
      30A16a des perles
      34a des petits
      d4aAA1bA11A3A16AA8a13A des pieces
      15a22A des planches
      6A19a des plans
      11b6b des plaques
      49d des plats
      4a1a8a des pompes
      1b10A des portails
      35a des portes
      1a des poutres
      5c50a des presse
      27a des prises
      5a4a des profil
      39A des qu
      13a10A des que
      1b10a22A des rampe
      4a26a des reseaux
      3A52ba des robes
      5a24a14A2a des robots
      44a des roues
      23a des routes
      14b4a36Aa des s
      9A47b des sacs
      33a des serveurs
      4b22A5Ab3A27a des sites
      33b des switch
      32a des toles
      10a36A des tracteurs
      28a16a des trains
      63a des travaux
      a5A25A des trucs
      20b des tuiles
      3ab des tunes
      44aa des velos
      22c des verandas
      1c des verrieres
      a18a des videos
      43a15a des voitures
      7a28A2a23A des vosges
      13a descolarise
      61aa desherber
      53a7a design
      61a designing
      68b desinfecter
      1a desk
      23A18aA10e desosser
      54a desosser une
      53c desserts
      4a1a28A1b dessin
      3AA4A16a10A23a dessiner
      3A34a dessiner des
      14a5A dessous
      a4a1a4a7a2a5a15A15A1a dessus
      56A1b detacher
      37a details
      49A deteste
      3a13aa33aa7aa deu
      AaacaAAaA3a2a1aa1a1aa1a1a3A2A1A4B2ab3ca2aba3A1aa2aa1a deux
      3a38aa deux ans
      14A29a6A6a9a deux cents
      17b deux couches
      65a deux heures
      25a deux jours
      44ab deux roues
      A13Aa8a7a12A19a deuxieme
      14Aa8a12a deuxieme annee
      34d dev
      34a dev web
      aA5aA14A20a5a2AA devant
      54A devant la
      7a15A devant le
      50a devant les
      a6a45A devant un
      34b developpeur
      3a2aa7Aa4a5c6aa5a2A1a3a4aa4a2a2a devenir
      39a18A devient
      36a7a devoir
      9a1a8a1A1a2a11A1AA9A13A1a di
      24a27A15a di que
      64a diamant
      3A13a8a25a did
      39a23b die
      37a dieppe
      41a4ba diesel
      46a different
      24c41A digger
      26a30a dijon
      3a45a3a4A6a dimanche
      49A15a dimanche avec
      53a dimanche c
      3a41A dimanches
      13a13a dinan
      49a18a dingue
      3a6a7a15a3a27a diplome
      20a14a dirais
      3a10a5A20aA dire
      36A1aa1aa22a direct
      62a dirige
      62a dirige une
      17a30a3aa9A dis
      25a34a4a disait
      33Ab15A discord
      50a discuter
      50a discuter avec
      5a43a disent
      11a49a disiez
      27a disjoncteur
      28a12b24b distribution
      b2AaA1A1a3AAaAA5a1a3a5AaA1a9A2a7a dit
      29a dit de
      63A dit non
      39a2a17a dit qu
      2b1b2A12a18a19a dit que
      7a5AA1a7aa10aaaa1aa1a7AA3a1a1aaA2a dix
      41a19a dix ans
      7a6Aa9a31a10A dix huit
      36a dix metres
      52A13a dix neuf
      14Aaa7b1a9aaa3a1a9aa3aa dix sept
      3A2a9bbaa21a2aB22a do
      68a do the
      40a doctor
      9a17b10a20a does
      8A10A dog
      A10b2A doi
      56A doigt
      27A30A5a doigts
      2aa9b6aa37a doing
      49a dois
      27A doit
      18a11b2a7A dole
      27c domotique
      31b domoun
      27a4a2a16A11A don
      27a4a2a16A11A don t
      a5aa1A6ba1aB8a5A3A1a3b3A3aA4A1A donc
      45a1a donc euh
      45a donc je
      54A donc les
      16a3B14A donc pas
      19a2a18a donc voila
      17aa2a5a done
      3a3a5a9a26A2A1a1A donne
      53A donne des
      3a3a5a9a16a donne envie
      57A donne la
      42AA4a donnent
      29a10b2a10A donner
      47A donnez
      47A donnez moi
      1a20a2a9c6a doors
      20a6a4A17A10a dormir
      50A dormir a
      27a dormir sur
      27a dors
      17a2a dort
      13A2A2a10a4A13A7A3Aaa2Aa dos
      30a dos fragile
      3A55a dossier
      22a douche
      a7a26A15a1a douze
      a4a9A down
      39a12a dps
      58d9A drags
      58A drama
      6a drawing
      24a9a8a dream
      49b4A1a1A dressed
      50a dressed les
      38b10A dressing
      33a dreux
      40a drill
      7a16B26a16A drive
      24B drive a
      24c41a driver
      24b22A driving
      42a14a droit
      19a38a droits
      6A23a drones
      20a dropped
      20a dropped out
      17AA39c9A dry
      58c9A dry cleaner
      3a1aB1a1A2baa1aA3AaB2aBa2Aa2baAa1Aaaaa1a1BC1b1aaAaa1aB1AAAa1A du
      1a1a13A3A3b1b du batiment
      35a1A1aa22A du bois
      45a du bruit
      21a36A du centre
      8a42aA12A du coin
      3a13a35a du college
      27A28aa9a du cote
      13a35a4A du coup
      20A6a1b du courant
      3A54a du fer
      40b13A du fil
      11a40a du four
      14A du foyer
      8a7c16A du froid
      5b du genre
      1b13A du gymnase
      55b du jambon
      2a47Ab du lycee
      23a13A15a du mat
      52a12a du matin
      AA1b7a du metal
      7a31a11A3b10a du monde
      52cA du pain
      17c du papier
      52b10a du pin
      18aA du placo
      14a29b7B7A du quartier
      17a19A du salon
      19A4A11a du sol
      33A26A du temps
      24A17a13A1a8A du tout
      2a4Aa6b du travail
      44A du velo
      20a du vide
      14ab30Aa du village
      A36a10a du voisin
      37a duc
      24d dumped
      14A10a1A21a2a1a3a dun
      3Aa dunkerque
      3aa23a dunkirk
      2a16a32Aa8a dur
      34aa dyslexic
      ab1AaA1AAa4aabdbba2a1A1cb1A1aabaaaA1aAa1aaa2a2babaA1bA1aAaba2a e
      13a3A2a3a2a3a2a6b11a8a e a
      3a7a10A18a e ca
      1cAA8A1c1a2Aa1aa2a5aA1b10aa3AbaAba3a1a1ba1a e de
      27a e demi
      18ab29aA e fere
      17aa22a e il
      27a e j
      a2baa8aa17a7a3a3A2a e je
      10a5a27a6A e la
      4b5a1a1A1aa1bb3A3ca2b2bbb1aaAaaC2baAAa2aA2Aa1b2AAA1b e le
      17aa27a e moi
      8A7a e mon
      41A16a e o
      5a52a e on
      44a e pas
      10A12a18A3a e tout
      5a e une
      52a early
      4A9ea4Aa1d1aAA4AA6a2a24a eau
      37a ebenist
      35a1e ebeniste
      37c ebenisterie
      21a echafaudage
      21A echafaudages
      39A20a echappe
      7A echecs
      8b8A echelle
      10a16a25b2a eclaire
      2Aaa4a3bA1aAaaA3Aa1a1A2A6A1b1A3A2A1a3a1A2a1A4a ecole
      41a ecole depuis
      13a4aa7a1A11a9A16a ecole pour
      15a13a4a16a ecoles
      67aa ecoles et
      54a ecoute
      A5A ecouter
      17a ecoutes
      a6a24a23A ecran
      7a24a ecrans
      34a ecrire
      34a ecrit
      61A ede
      2a10A42a educateur
      28b29a education
      61a educatrice
      18A44A effort
      54aa egal
      11b11a7a egouts
      25b16a15a ehpad
      aa1a1a30a12ba either
      1a6a7a2a3A1AA1a1a1Ab1a2a6b1aa3a2a1a3A3a2b ek
      23A21A20A ek mon
      3B9a27A7A1A1A2A4A el
      13a27A14A el e
      53A2A el fais
      61a1e elagueur
      14a34a3B2A ele
      5a9abA3A3A1ga2aA11a elec
      14A12a4A11a elec et
      14a12aa elec mais
      14a12b1AA electrician
      5A8A2A7a1eA1A electricien
      27A electricien il
      5a8a12e3a electricienne
      5b1A6a2a9Aab6A electricite
      7A6a12Ab electricite des
      5A2A1A9A6BeaA1A8A2a18b electrics
      27Bb1A13a electrique
      28a3A8a2a electriques
      27AA electrocuter
      5A26d25A electromenager
      27AA1a electronic
      3A23AA1e1a11A2a8a electronique
      30a10a electroniques
      27d35A elektricien
      24A41b elevateur
      3a23a2aa9a10A1a eleve
      27a2aa9a8a eleve de
      13a40A elever
      13A40A elever des
      27A26a2a5a eleves
      3A1aa2AA6a1a4AA1AA1aa8a2a1aa1aABa1b1AcBAa4A1a elle
      11a1a5a15a6Aa1a3A1a15a elle a
      51a elle adore
      8a53a1a2a elle aimerait
      6a51a2a elle en
      19A7A13aa7A6A4a4a elle est
      7a4a elle fait
      5a elle marche
      56A elle me
      56A elle n
      b1a elle ne
      5a2a elle s
      19a38a elle se
      54A3A elle travaille
      11a12a5aa5a2aa1a2a1a3aaa1c10a elle veut
      17b14a12a13a2a elle voudrait
      10a21a14a8Ab elles
      3A else
      20A9b2a2a24A em
      61A em le
      A5aa1a emballage
      2a1a34a17a embauchent
      5a1b embouteillage
      41b embrayage
      3a23a25a3a eme
      8a8a33a employe
      Aaac2AAbbaaaAb1a1A3aBbBaB1A2a1aaaa1bCBC5b1cCAaABab1A2bA3ab en
      17A3A15a en 1
      20a16a en 2
      3a1a1b16a42A en 3
      41a20a en 4
      a13a1a22a21a en a
      aca8A23A4A en acier
      27a en afghanistan
      3a2a31a5A21A en ai
      1A7A12a en alu
      1A20b en aluminium
      1A4a5a32a en atelier
      24a24AA1a10A en bas
      17b25A en bat
      17dA6B17A en batiment
      1A18A1A12cac1A en bois
      8a17a4a20a en bretagne
      13b en brique
      11b44A en bronze
      28A en cabine
      14A2a2a3a2b24Aa en cap
      9b en carbone
      49A1A en ce
      3a20A en chantier
      1A33b en chene
      36a2a6a16a en correze
      3a en cours
      55a en coute
      12a44c en cuir
      49bA en cuisine
      30a en e
      30b en electronique
      7a28a8a1A en equipe
      25a6a11a3a13A5a en etat
      21A en exterieur
      50A2A en face
      2a10aa2a6a7a1a4a1a7b3a2a4aA en faire
      3a2aA2b5Aa1A14a4A8a7A4a en fait
      33A22a2A en fauteuil
      1c en fer
      9A1b10A en fonte
      62A en foret
      61a en foyer
      14a18aa27a en fr
      11a en francais
      4a14aa15a7a en france
      AA9d en fusion
      35a8aa en general
      23b2a en grandit
      5aa7aa11a11a en gros
      3a20a11a21A4a4a en haut
      36a en hauteur
      24a1a14a16a en internat
      1a25A en janvier
      7A26a31a en ligne
      5a1A39a en marche
      35Aa4a en mars
      6a en mecanique
      13a en mission
      57A6b en or
      15A8A4A17a en panne
      a2aa en parle
      10a32a en peinture
      37a1A en peux
      13a en pierre
      22a42a en place
      36A2b23A en planches
      1A1A16Aa14A10a en plein
      16a en pleine
      45a en poche
      16a3a29a6a en premiere
      41a11aa en quatrieme
      46a en rade
      50a en redemande
      23A en retard
      42a6A14a en revanche
      24a28a en reve
      5b17C43a en route
      11b en sable
      27A en sais
      30a19f17a en salle
      15a13a6a16a en seconde
      35a en septembre
      12A9a5a6a8A en stage
      26b29b en syrie
      20a en terminale
      8a3a47a en tete
      25a en tout
      3a31aa15AA2a en troisieme
      3baA10a11a en tunisie
      a18a14a en turquie
      7aa1a6A10a27A en usine
      15a40Aaa en veut
      41Aa7a en voiture
      6a17a5a2aa14A en vrai
      30c3A21a enceinte
      12b enclume
      1a encor
      13aa3a1a3A1ab7a1a9aA3aAa1a3a2a encore
      13a6a6b encore mais
      67d encre
      32a1a21a end
      41a5a3a1a ends
      41A5a5a ends a
      17a enduire
      17b3b enduit
      29b energie
      39A17a enfance
      51a enfant
      7a41A12A enfants
      7a43a enfants a
      35A12A12b enferme
      61a enferme je
      a8a1a6a1a3a8aa6aa8a4aA3a1a enfin
      a62a enfin je
      a enfin le
      56a enfin pas
      53A enfin si
      11a12a28a7a enfin tout
      2a20a7a9a5A1a2a engin
      24A20ab engine
      15ba engineer
      48a14A engines
      5A1A15Ab7A8A5c engins
      5A18A16B5d engins de
      A5b engrenages
      a41a15a6a enlever
      4b3a8a17b enme
      3A3a5a5a15A3A1a1b5Aa5a5A enmen
      17a enmen ca
      19A33a enmen fais
      39A enmen travail
      13A23a ennui
      17A24a14A ennuie
      50a enquete
      23c9A19a enrobe
      6c5A1aa14A10A12ab ensemble
      6A23A ensemble j
      6b ensemble mecanique
      43a ensuite
      2a entendre
      2a entendre parler
      23b9A4b enters
      10a11a13A11A5a11a entier
      6aA35a8a1a entiere
      aa1a1a2a3a4Aa1a4a6a4a15A1aba4a5A entre
      3aa entre le
      8a9a37aa3aa entre les
      22a28a entree
      7a46a11c entrepot
      16b36ca entrepots
      1a1A9ba2a2a2b1A1a1a1a3aa2a10Aa9a1a2AAa entreprise
      13ba3a1a2a2a24A9a entreprise de
      6a4a1a21a3A13a entrer
      5b8Aaa7Ab14b3aa1b10a2b entretenir
      5b9a29a entretenir des
      40b17a2b entretenir les
      44a1aA entretenons
      5b1A6AaAA7c1A13a3b12a2b4A1b entretien
      25b35a6A entretien de
      5A19A35a entretien des
      59a envi
      3a3a12a2aA11a18a3a envie
      13a26a envie d
      13A6a15a18a3a envie de
      a enzo
      2a9a epees
      aa15A1a2a1a10A3a1c2A9a3a3A epi
      46a18b epicerie
      26a epinal
      49A12A eplucher
      49A12A eplucher des
      9ad8a11A5a5A epoxy
      51A eps
      42a equerre
      A2Aaaa12a3a3aa7a7a2A20a equipe
      4aa17a21a equipe de
      16a21b equipees
      3a14a12a equipes
      21A29d equipier
      52a er
      7a6A4b4a2a7A1a6a4Aa2a7Ab ere
      14A9a2a9a12a2a ere annee
      5a8aa29aA14a4Aa es
      17a escabeau
      63b escalade
      3a8a4a escalier
      22A3a8c3A21A escaliers
      1a24a8a3A escaliers en
      48a12a espace
      22A25a12c6A espaces
      48a19A espaces verts
      11a espagnol
      11b27A espere
      3a31A essaye
      1AaAaa1aA1AaA1C3a1A1bb1a1A4A1AB1a1A1A1B1B1a1CC1BA2A1a1a1a2A2a est
      5a13a4a12b6aA3A1a est a
      7a13a5A14A est bien
      17a43a est bon
      4a6A1aA1aa1ab2a10aaa1aA1a1A3aa9aa1A est ca
      13A4Aa est carreleur
      a2a1b7a6a1b est ce
      49A16a est chef
      6a15a1aa est comme
      20C est couvreur
      47a est d
      23a1A20A5A2A1A4a5a est dans
      9a7a24a9aa9a est de
      55a est des
      7b45A est devant
      7a22a15a11a est du
      2a59a est dur
      27Ca est electricien
      5A5A3B4b2A4a6A5A12a1a est en
      a9a5a47a est euh
      12a28a est fait
      5Aa18a1aa7a4b21A est l
      3a1A5a2baa3A14b6a1a4b4aaba3a est la
      3a6a1a3a2A4aa1a1a3a7A11b1a5a5a est le
      37a6a2a est les
      21a8a3a26a est ma
      13b12A est macon
      8a51a est mis
      7a15A3A5a7A5a est moi
      6a9a2a1aa1a9a1A6a8b est mon
      6A20A17A7a est mort
      36A16A est non
      2a6a19a11a9a est notre
      2a7a6A6a17a2A3A2a5a5a3a est pas
      14A est plombier
      5a8a7A est possible
      1aA8a23A4a5a9A3aA est pour
      7a9a4a4a40A est propre
      53A est que
      15a est quoi
      46a est routier
      3A15A2a19aa est son
      11a24a est sur
      16a3A est tombe
      5a est tombee
      20a33a est toujours
      3a10a7A4A17a1A4a est tout
      2a26a24A9a1a est tres
      18a3A4A1aA13A4a2A est trop
      1a3a9a45a est tu
      5A19A8a2a2a2a3a3b15a est un
      3Aa3a11a1A3aa11aa8A2A7a2a est une
      3A13A4a8a3a est venu
      aa2b1a3a1a1a1aabbb3ABaaaA2aaaaa1ba1Aab1b1abAAaa1b1a1ab1a2ba2a et
      A5a1a17a34A4a et a
      2a1a5a5AA12aa1a33A et apres
      10a39a17a et au
      28a3a6Aa10a2A et aux
      28b12a21A et brancher
      3A3a8a3a5Aab2a6a2A1a2a12a et c
      a2a3a1A6aa1a8A3a6a2A1a5A6aA9a et ca
      14a18b14a et changer
      12a45a et cherche
      AA3A8AA1Abaa9a1aA2a1aA7a1A1a1ba3a6b2A et d
      A1aAaAa3aa1a9a2A1Aaa3AA2a3a1A1A2A2aa1A1a2A4aa et de
      9a10a12a15a et demi
      a4a10A16b et depanner
      12a1a12a1a26a et depuis
      1a2a2AaAA2A1aaA2A3aAaa2A2B1ab1b1b1a1ab2bB1Ab1B2A1aBAb1b1AB et des
      4A21a et dessiner
      9a4b3A10aa3a1a6a8A2b1A9a et du
      2a32a2a10A3a et elle
      2A6A1a8aaA13A2a et en
      22a13a2a et euh
      14a4a et faire
      18a45a et fait
      24a25a10a et franchement
      A1a3aAa3AA2A4aa1a3a7a3a7A1a3a1a8a et il
      aa1a2A1aA2a5a1aa6aa3a2AAa2a9a11baA et j
      A1aAAb1a5c3BA1ba4aa4AAb4a2Ab1A1Aa1Aa1Bb3AAb1a1A1A1a et je
      2a2b1aA8a9A3a1a2A2b27a et l
      1AAAa1a2aA3aa2A4aA1Aaa1aA2aA3A5a3aa3b1A1a2a3A et la
      c2A1a1A2aabab1AA1aA1b1a2A1A1A1a2aaAA2aA2a2A4a1A2b1A1AA3A et le
      62A2c et legumes
      Abaa1bAA2aAA3cbb1aBAAAaA3A1aAAaAAAa1cA1b2aaAAa4a1AA1bc2A2a et les
      27A et ma
      34a et mes
      17a2a et mettre
      1a1A23A17A10A1a8A et moi
      13a11a36A et mon
      4a1A13A6a5A2a7a8a2a6Ab et monter
      19A27a20b et ne
      60a et nettoyer
      14A3aa5a13a16a et notre
      15a23a9a et nous
      1a8a4a20a1a3aA3a14a et on
      64a et police
      35a10a3a et porter
      1A16aA2a4a10a et poser
      9a et pour
      a2a30a6A3a4a et puis
      2a14a et qu
      5a21a10aa10a5A11a et que
      7a23a13a et qui
      4a9b3A et raccorder
      23a13a11A et refaire
      44aaa et reparer
      26a9aa5a8a9a et reve
      63a et rien
      27a et se
      2a7a21A13a6Aa1a et son
      3a27ba et souder
      11a et t
      26a9a24a et tailler
      20A11a et toi
      3a10aA10a29b et tout
      57a et travailler
      6a7a32a et tu
      3aa30a9a1A et un
      17a8a8a5A10aa9a et une
      9a5A3a9a et veut
      20a13a et voir
      26aa14a8a et voudrait
      60a etabli
      3a33Aa etage
      3a13a15A18A12aa etais
      AA1A4A1AaA2A1A8A4a3AaA3a4a2A2a3B5b etait
      54a7A2b etal
      b15A1aa etale
      21d etancheite
      3A16Ac1A etancheur
      10a6A1A37a10b etape
      25a6a11a3a13A5a etat
      32a2a etc
      3A9A1aaba1A1aa7b9A1bA7AA1a4a4a ete
      18a ete a
      22a ete en
      15a6a42a ete et
      3A10a ete je
      43a5a9b etes
      43a15b etes de
      2a31a19A9a etienne
      3d8A etincelles
      49d etoile
      2A56a etoiles
      52a etr
      a2aA1a2a3Ba5aAA1Ab1b1a2Aaa6A1A4AaaAa1a1a1AaAaAA3AA etre
      20a etre a
      39a9aA etre aux
      52dA etre boulanger
      5a1a12a8a29a etre celui
      49c2A etre chef
      6a16A30a etre dans
      6a7b37a etre de
      21A7a31b1A etre dehors
      50a etre en
      35A12A etre enferme
      6a7A2Aa4b25a etre le
      41A2a3a etre mecanicien
      35c etre menuisier
      49A2Ab etre patissiere
      3aa21A etre paye
      17b etre peintre
      32A1a etre riche
      26a etre sur
      37a3a etudes
      16a10Ab etudie
      27A9a5A12A2a eu
      56A eu son
      43A eu un
      1A3A1A2a1AA2a1a5aabba4aaaa1aaab2aab3aaaaa2baa1a1ba1baa euh
      28a euh a
      11a euh avec
      1a30a15A12a euh bah
      24a euh ben
      2a13a8a38a euh c
      54a euh ca
      29a9b11a euh dans
      56A5a euh elle
      3a45A euh en
      25a15a euh genre
      42a4a euh il
      1A12a9a9a15a15a euh j
      26ab8a15a8A euh je
      8a3A14a6a31Aa euh l
      10a22a3a4a2a1a6a2a2a euh la
      3a6a5a1a3aa9a21a5a3aa euh le
      9a2a7aaa1A1a5a2a2aa4aaa1aa4aa2a2ba2a euh les
      35A20a euh ma
      a24a23Aa1aa9a4a euh moi
      7a11A17a22A5a euh mon
      3A59A euh non
      6a28a3a euh on
      6a47A euh ouais
      13a19a23a2A euh pas
      12A euh rien
      15a1b11a29a euh tout
      b6A35a19a3a euh tu
      31a8a euh y
      49b2aB2A1a eur
      23a7a eux
      52a even
      3A ever
      13a27a11a every
      20A31A everyone
      5b everything
      44a4a17a everywhere
      14a17a6a eviter
      17A ex
      27a15a exactement
      24a22a excavator
      27A exclue
      8a8a10a5a exemple
      4a4a14a9a10a12a existe
      6aA58b expedition
      20a explique
      15a explose
      17AA2c exterieur
      9a42a f
      7aa1a11a fabricant
      7aa1a11a fabricant de
      2a4a52a fabrication
      1b6b2b23A1A19a fabrik
      1b9A25A19a fabrik de
      2aa3aaa1a10A12b4A16A6a fabrique
      2a4aA26a4A23a fabrique des
      1a36a fabrique et
      35a fabrique une
      1A1A3A2AA10a7a3AA1b1aa1A12aaa2a3A fabriquer
      42A21a fabriquer d
      3A7aa21A3Aa17b fabriquer des
      1A6A13a17a19a3A fabriquer et
      17A facade
      17a3ba facades
      17A3d facadier
      22b30A face
      7a facon
      20a31b4a9a faconner
      52a14a faconner des
      67A facteur
      28c factories
      a4c2b1a14A2A1a20A4A factory
      16A fai
      19c18A faience
      19b18A faience dans
      3a4aa3a9a7A1a2a14A1a2a4ab fair
      33a19a2a fair de
      4a3a27a12a fair la
      2bcaA1b2Aa1bAAbAb3Aa1bAAA1Aa1Acaa2aa1aa1aB1aa1abaA1b9a1A faire
      2a10a35A faire a
      3a7a2a2b32a1a8a3a faire ca
      3Aa2a5A39a6a4A faire comme
      2a8aa22a9a11a3a faire d
      3b4b14a16aAa6a4A faire de
      aa2A4aA1AAA3a1A2a2a7aa1a1a1b1a5aa1a1aAA2A1A2a2a faire des
      34a9A7aA1a faire du
      2A4aA9a1A19a1Aa2a3Aa1A1a9a faire la
      4a8c2a2A1A1AA13a11aAb7A7B faire le
      1A6a4A3Ab1aa1aa2A3a4a2A10Aa4a5A2a2A faire les
      56b faire mes
      11a1a27a3a3b2aa faire mon
      13a5a1a44a faire pareil
      62c2A faire pousser
      19a7A4a33a faire un
      3b25a4a18a faire une
      2AC3Aba1a1a3a4aaAaaa1AAaaaaabbabbAA2a1A2aaa2aa7aAAA fais
      3A45b fais a
      12a6a6b fais bel
      19ba11ab10a3a fais ca
      13A38A3A7a fais d
      3a1A35A3a fais de
      11a5aA2a8a3a21aA fais deja
      9a27a29A fais des
      27a5A10AA fais du
      49A2Ab fais gateaux
      2a11B8A11a9A fais la
      18a18a30A fais le
      1a13aa48a fais les
      3A fais mal
      49c1a fais manje
      13ba fais mason
      26A13a fais mes
      A fais moi
      2a fais mon
      11a1a30aa10A fais pas
      28a fais tout
      15a47A fais tro
      10a38A3A fais un
      32a29a faisais
      30c faisceaux
      17a8a18a faisons
      aa1aaaaaA1aAbA3aa1a3B2A4A2AA2BA3a1A2b4b1Ba3a4aa fait
      21A29a16a fait avec
      aaa1a2a1a6a1aa10aa8a14aA4a fait ca
      2AAA1a3a6a5a1a1a1a3a7a1a fait de
      1Aba4a1A1a6A1a4a8a17a10a3A fait des
      49a4a fait deux
      a3a4a3aa6a14a6a1a6a13a fait du
      7A2a23a9a3a12a fait je
      3aaa11a2a1a15a16a fait la
      36a1a13aa14A fait le
      1b5a7a2b7a39a1a fait les
      13a41a fait maison
      1a13aa4a fait mon
      3a3b12a7a fait pas
      26A27a fait peur
      16a2a fait que
      9a2a11A fait river
      25a26a fait tout
      35a fait trois
      A1a12AA6a3A3a2a4A9a7a8Aa fait un
      12a48A fait une
      41a8a fait virer
      1a1A11a4a14aaA1aa14a familiale
      3aa1a4a14a6a4Aa6a2a4a6A3A famille
      13a6a23a11a4a3a family
      41b fan
      41b fan de
      19a15a13Aa fancy
      52a farine
      47a14a farm
      11b7a3a36a fascine
      11a11a36a fascine par
      56a fashion
      19A7A13A1a5A2Aa10a3a fasse
      51c fast
      51c fast food
      27A24a3A9A fatigue
      A16a15a8a13a faudrait
      3bA2a6aAa3Aa1A2a16a3a1a8aA1a6a faut
      14a1a47a3a faut bien
      7b39a faut des
      15A7A faut du
      3a54a faut le
      53a faut pas
      a faut qu
      33A22a2a fauteuil
      33A fauteuil roulant
      59d fauteuils
      18cA faux
      17AcA faux plafond
      63b feeling
      23a26A5a11b femme
      50A17d femme de
      47c fendt
      1a9Aa7A1ca1a9b fenetre
      10a24b1AA29A fenetres
      1A20a12a1A fenetres en
      1a20a fenetres et
      24A41b fenwick
      1bABAa5AbA6b1Ba3A2b4a2A1A2A8c5a4aA fer
      12a17a fer a
      10a32A fer avec
      12a fer chaud
      1A7a2a10a11b16c6A fer de
      1d10B fer et
      1A10a fer forge
      1a fer je
      1AAA1a7A42a fer la
      a19a fer le
      12a fer rouge
      16a2a4A11a ferai
      15a1a21a3a3a ferais
      15a1a25a3a ferais bien
      1ca7A2bb2caaAa5a1aa2ba1a6A1a3bA1A2baa6bA1ab fere
      49a1a fere a
      1baA4a5a3a4a5a4a3a13A2aAa6b fere de
      5a43bA fere la
      10A2a3aab16a6A12b11b fere le
      1a3A9A15a1A2A4A4Aa5aa8A ferme
      1a31A18A ferme a
      54a ferme de
      17a fermee
      13A22c7a2A fermes
      1A11b26A ferraille
      2A9b24a ferronnerie
      1aA9c ferronnier
      1a10b ferronnier d
      9a46b fet
      50A4c fetes
      12a7A12a6Ab7b4A2A3a feu
      2a37a7a12A5a feuille
      33a fi
      1A1B5c5AA6A4AAAj1B10A18A fibre
      9c21B12A fibre de
      27A3b1A fibre optique
      a fiche
      68a fier
      37a11a fifteen
      10A16a figurines
      28aA9Ab13A2A5a fil
      32a7a file
      41A24a filer
      b2A3a2a6A12a4aAa3a1A1a1A1aa2aAaaaa1aaa1b1aaA fille
      49A fille 15
      52a fille 16
      50a13a fille 17
      a1a7a3A4a11a3a4a3a4a1aa fille a
      8a49a fille aime
      42a6A2A5a2a2a fille de
      6a30a11a6A9aa fille elle
      37a18a1a7a fille est
      35a26a fille euh
      a49a2a1a4a fille s
      13aAa5a19A fille veut
      2aa46A filles
      64A film
      aa1a1A5aa4a2a4a1ba5a1a2aAaAa1AabAaa1a1aBa6A4b fils
      13A6a6a fils 16
      22a3a4a9A5a12a1a fils a
      a18A7A19b20b fils d
      3a7a1a13A18a2A4a1a4a fils de
      25a4a33a fils est
      54a fils et
      1a15a1a17a3aAa2a3a3a4a fils il
      a fils ne
      36a fils s
      25a9a13b2a1a13a fils veut
      6a23a29A fin
      29a16a find
      2a5A6A4a16a13aaa fine
      15A4a30aa fine with
      6a fini
      67a finished
      22b2a finit
      A11b fire
      9a3b6a8a38a firm
      20a28a first
      13a3A2a12a1A fis
      20a fis a
      13a19a1A fis il
      8a fish
      1a4c15a15a fitter
      4a9cb4A1a6a8a fitting
      14b fitting bathroom
      a five
      7a12a20a2Aaa fix
      14a17a8aa2aa1a fixing
      14b fixing leaks
      5a7aa9a7a16a fiye
      7c1b flacon
      3a39a flammes
      17b3b5A9A flat
      61a fler
      61a fleure
      61BA fleuriste
      12a6A25A2A3A8c fleurs
      12a32A fleurs et
      8a5A4ba15a4A12aa floor
      14a12a16a1aA flotte
      18A30a1a flying
      20a14A1a12a fois
      52a10a foix
      29a11A fon
      11B33A10a fond
      12a fond du
      13b10a fondations
      a1A2A5d10B fonderie
      A10e fondeur
      3b7c fondre
      4a3a2B2A8a2a2b26ac font
      11A45b font des
      9A1d10AA fonte
      8b40a1b food
      49a1a food truck
      34a26a foot
      3ab5a3a1aa5aA1a1cA4a2A3bAA1A2aAAa2AbAaa3bA for
      3a13a2a11a8a3a3A2aa3a4a for a
      34a for it
      4a40B15A1a for me
      3a52A for my
      14aa for our
      51a9a for the
      53A1b for wedding
      32a forbach
      12b26b20a2c force
      60a force de
      40a22A forest
      36b2A22Ac foret
      1A10d forge
      12b forge in
      3A8b27B forger
      12d50A forgeron
      66b forklift
      7a59b format
      a18aa8a3a1a1a2a2a6a7a formation
      2a5Aa39Aa9a forme
      2aa3a2A4a11a22a7a3a former
      24a10aa formes
      a14a11a1a12a2A8a fort
      26a fortes
      4a fos
      24a9A15a fou
      43a16a fougeres
      11c foundry
      A8acbAA1A16A19aA1a four
      10a42A four a
      23A25bAA1A3A fourneaux
      52dA fournil
      a4a9aA15b22b2A fours
      23a20aa fous
      54a foutre
      14A17A2a13A11a foyer
      35a25a foyer a
      1b3a7aaA2aa2aAA2a3a1ba9Aa5a4a5aaa3a fr
      1a54a fr d
      1a7a12a21A8a2a7a fr des
      14a19a27a fr mon
      30a fragile
      15a4B44a frais
      e fraisage
      e2a31A fraiseur
      a fraiseuse
      AA8a25a7a frames
      11a26a14a francais
      49a francaise
      4a2B7a4a8a6a7b11a10a france
      1a13a4a2aa10a5A2A5a10a1a franchement
      20a17a franchement ca
      1a13a franchement je
      15A19a5a4a franse
      14aBAa1A20b5A5C9b2c freezers
      40a freezers et
      41d2cAc frein
      41A2a1b frein a
      37a french
      3aa5a2B4a1Ca3A1A3aa2A2a2b3B3a2A4a4A3a frere
      1a1a23A13a3A14A frere a
      17aa22a7b frere e
      18AaB14A13A7a frere est
      4a16a frere fait
      a12A3A13a17A frere il
      35a7A17a fresh
      61a fresh air
      19a fresques
      15BA24A12A5A frigo
      6A9g frigoriste
      15a16b frigos
      56a8A fringues
      4A2A7ac11A4A1A1A8A4A11A1AA froid
      16a froid ca
      15ad froid et
      4A3A7c froid industriel
      16A froid je
      2B12Ab34b1AA froide
      16a froides
      6b1A5a5a3b9Aa8a4a1A14a from
      6a37a from a
      7a12a from the
      8f46a fromage
      21a12b15b front
      21a28c front of
      14A frotte
      5a3a1a6a1a3A2a8AA2A2A1b5aa1a frr
      9a17a frr les
      8a56c fruit
      65c fruit and
      8A29A14b8B2d fruits
      8a53A2c fruits et
      14A1a8b fuite
      14d10A6A fuites
      34b2a5a full
      23b fume
      55a fumer
      34a fun
      37b21a furniture
      AA9c55A fusion
      11a fusion dans
      32A gade
      bAab3A5A2B7a2b24A gagne
      bA14B gagne bien
      3A38a gagner
      15b11a gaines
      32a game
      6A26a gamer
      12a7a gamin
      11a12a27A gamine
      3b1A3a8a6A1A13b1bA1aa19a garage
      41a garage a
      3a37Abb3aa garage de
      41B garages
      41d4A14A garagiste
      2a2a5a6a4a3a4a6a1A2aA1a2b1a3A4a garcon
      18a28a garcon a
      1a40a7c garcon de
      2a8a11a30a garcon est
      56a garcon il
      1a3A21a24a garde
      1a garde corps
      48a12AA garden
      61caA gardener
      62a gardening
      42a gardens
      63a garder
      1a23b gardien
      50a gare
      26c gargouille
      5c1a9Aa12b1a2a4aa1A3a14a gars
      5b25a16a gars qui
      49a3b gateau
      8a40B2Bc gateaux
      Ab1a gates
      1a1a8a gates and
      13A3a31A gauche
      3a31A gave
      4a10bb gaz
      48a12c gazon
      1a4a45A3aA geant
      5ac gearboxes
      15a geler
      17a11a gen
      2a11A10a1A7a8aa general
      27a generale
      8a52a genial
      15c genie
      15b genie climatique
      19a genou
      19a33A genoux
      1a1a1ba3Aa1a1A7A1a4a2ab2aa2a8a2a3A genre
      5a genre la
      9a27a genre les
      1a1b1AA1A2A2AaabaA1A1a2a2a1aa5a6A3BaA2a1Aa2A1a gens
      33a gens au
      15a44A gens me
      1a24a11A gens qui
      54A gentil
      36A geo
      7a6a18a17b gere
      7a5A19a15a4A gerer
      7a41aa3A gerer la
      33aa31a gerer les
      5a gers
      5a7a17a17a2b get
      9a gets
      34a17A5a getting
      52A getting up
      20b42a gingn
      8b7b40A6a glace
      14a1a3a go
      3a3a45a going
      3a going to
      61a golf
      17A27a gonfle
      3a13a27a4a5a good
      3a13a good at
      3a4A5b3a5A2A13a6aa12a3A got
      3a4A18A13a6a17A got a
      2AA8A8a1dA goudron
      37A29a gout
      20b28A gouter
      20a3a7A gouttiere
      20b gouttieres
      29a grace
      1Ab9aa22aa8a2aaa gran
      3bAA7aA1ab19A1A1AA3ba3AaB1aa1A3aA3a grand
      13a grand air
      42A grand chose
      3a13aa26A20a grand frere
      22a22a grand il
      8a5Aa4a6A24a3b7a2A grand mere
      a2a4A8a1a6a10A1Ba5aa12a1a grand pere
      3A23A8a18a6a grandad
      7ac10aA36ab8aa grande
      13a33a7a grandi
      47a7a grandi a
      23b2d8A grandit
      4a5a13a3A9Aa10a12b4a grands
      50a grands parents
      35a grange
      51a grasse
      29a gratos
      21aa38AA gratte
      15A10a11a3A9a3a grave
      4a36a7A grd
      29a32a green
      15A2b grenier
      35a8b grenoble
      42c4a greve
      47a greve up
      1c10b9A3A5a19A grille
      1b10c9A3A grille de
      1A30a19A grille pain
      20b15a22A3a grimpe
      20a15a grimpe partout
      39A21A1A3A grimper
      63B grimper aux
      61A1a grimper dans
      63b grimpeur
      36a grinder
      a38b grinding
      18A1a gris
      2aa10A8a12a4A5a15a gro
      53b11A grolet
      A3aa4a2c6A3b2ab12a3acA15A3Aa gros
      28a17a gros moteurs
      13c gros oeuvre
      23A12a2b23A3a grosse
      36a30a grosse machine
      14a30a12a8a grosses
      3A47a groupe
      16a groupes
      62a grow
      8A53b growing
      20A2Ab11b10B12A grue
      10a13A22a grues
      39b grumes
      39a grumes en
      24a grutier
      10a2A35a4a grv
      37aa gt
      50a9a guess
      49A15b gueule
      3a37a guinee
      3a37a guinee j
      30a6a guitare
      3a9a8a gwadloup
      A3b5a5b7a14a5Bb20a gwo
      1b13A gymnase
      A13a22A7AA6a11a h
      A h 24
      37A15a h du
      a14a13a5a habitant
      a2a1aA1A4aa8A2aa1a5BAA7A3A2a3D2a7A habite
      3a1aA1A4a3a5A3A1a9a7a3aaa1AAa5A habite a
      14a habite dans
      59a habite o
      54aa7aa habite saint
      17aa30a6a habiter
      52aa habitons
      56c1a habits
      13a habitude
      65a had
      65a had a
      38a15a haha
      48b haie
      30a17a12b haies
      49A4b halal
      44a3a half
      36b28c halles
      6a19b10a19a2a hand
      13A44a5a handicap
      24A20a4A hands
      10a1A22A hangar
      20Ab7a6A hangars
      25a hanging
      8a43a happily
      8a35a4a18a happy
      63a harnais
      b62a harvester
      21a15a7a has
      13a hate
      19a41a hates
      11A8aA2b3A2b5b7a12A4a2a1a haut
      58A haut d
      37b haut de
      31c haut debit
      63a4a haut des
      18a9c9a4a20a haute
      28c haute tension
      20b15a hauteur
      19a15a have
      35a have a
      61A hay
      3a10a1aaa1a6b1a5a5a7a2A1a6a he
      13a he can
      3A10a1a3a6a13a12a6a he d
      3a16a6b1a5a16A he s
      14a34a3a he wants
      15B heat
      15d heating
      15c heating engineer
      46a heavy
      62c hectares
      48a12b hedges
      29a22a heights
      1bA1aA2aaa2a1a11a3a10Aa2aaaaa3a1bA8a hein
      31a hein j
      26a19b14a hein la
      21a34a hein mais
      1b8A8a23a4a12A hein pas
      3a help
      17a9a helped
      8a8a19a14Aa her
      48a12a5a herbe
      13a13a here
      56Ab hermes
      a2a8aa4aaa6a7a1a6aa3a4aaba hesite
      a2a8a1a12a28ba hesite entre
      7a45a3a heure
      53a heure de
      A12A9a19a1a4A1aA11a2A heures
      43a heures a
      52A heures de
      23a28b12a heures du
      20a31a hi
      14B34A hier
      20a high
      1a him
      13ab2a16aa9A9a his
      14a40a his own
      36A histoire
      36A histoire geo
      5A9b5A1A37A hiver
      30a2a23a home
      25a5a1a24a homes
      2a22e25a4a homme
      6a27a10a honestly
      6a27a honestly i
      A67b honte
      17a hop
      5A2A24a15A1a6b9a hopital
      7a42Ab horaires
      51a horaires de
      b horlogerie
      33A14A horreur
      25a36a hors
      49a8a hospital
      43a hot
      5A8A10c1A10a10AcA6ba8a hotel
      25a42a hotel a
      25a25A hotel ou
      52A hours
      13a3a3a6a8a12c house
      50a house in
      10a2A13dA7b1a20a houses
      27a houses and
      19a24a how
      15a8a hs
      34c html
      3A16a14a14aA hui
      4a32a7a huile
      7a6Aa2a12a1AA11a2AAba4a8a1A huit
      7a19A29a huit ans
      31a1A16Aba huit cents
      19A45a2b humeur
      5A39A2c husqvarna
      5b18A5A16c hydraulique
      8a59c hygiene
      ab3aaa4A1A1Aa2bA1AA1ac2a1Ba1b1aAA1B2ccAaaaAAaaA1b1A5A1AAA i
      41a7a6a4a i am
      35a1a3a7a6a i can
      6a10a35a i could
      a3a3a1a3a1aa1aa12Aaa8b4bA1b4a4a2a1aa i d
      3A31a16A i don
      1a13a19a16A i fais
      32A12A i fix
      49a2a i get
      47a i greve
      60a i guess
      35a i have
      3a31a1a i just
      25a23A1a i like
      14A13a12a3a10a4a i live
      1a i ll
      61A i love
      2Ab1aA6a5AaAa1a2Aa15ba3A16a i m
      3A13Aa5a2a9a5a4a3b5A3a i vais
      3a1a1a1a3a6b3a1a1aa5Aa5b2ca2Aa1Aa2b i want
      13a6a28a2A i was
      1a11a5a2a18A2aa6aa2a3a ici
      1a20a37a ici je
      8a idea
      12a7a ideas
      1a6A4A5A2a11a idee
      1a6A idee de
      52a if
      52a if i
      37Ac ikea
      a2AaaAa3A1BB1A5a1a1aBbA1a2AA1AAA1ab4a1BABBA3AA2A2aA1AA il
      Aa3a1A4A1aAAA1aa3a6a1a2a2A1AaAA1AaaAA3a il a
      28a21a il adore
      13a22a22a il aime
      6a23a31a il aimerait
      2A12a il dit
      17a il dort
      14B5B31A il e
      3aa14a19A10a10a il en
      3AAA7AC1aBA3aaaAaDa7a4A7B16a il est
      17aa33B il fais
      b1a1A8A2Aa3A5A3a11a9a il fait
      42a il faudrait
      7a13a38a il faut
      aA2a2A5A2B il gagne
      1a25a7A il habite
      33a22a il lui
      41A il m
      a16a11a12A13A il ma
      3a2A8A2a1a2A13A1a9b il me
      a13ba4a6b il n
      12a41a il ne
      7a39a il nous
      37a il parle
      4a il passe
      27a14a il peut
      48a il prend
      17A34A il rentre
      5a19a20A il reparer
      2a9a il s
      3a48A il se
      12a20A8a10a il te
      3B il travaille
      9a6a il une
      21a il va
      4a1a7aA1a1aa1aab9a1aA3ba4a2a1aa6a3aa il veut
      13a6a12a il veux
      1a1a11a2a13a13a5a il voudrait
      21a4a6a10a11a4a il vous
      2aAaAAAa5aaa8a1Aa2A2Aa3a5a4A2Aaa il y
      5a1a2a7A4Ba7a6a6a6a3a ils
      3a6a39a4a imagine
      61A imaginer
      18a22A1a20a3a ime
      1a3A8A2a2ac3c9a1A21A immeuble
      27AA34A implante
      29a important
      11a29b3a1a18a importe
      11A importe quoi
      58a impossible
      67c impression
      33a33A imprimante
      30c36b imprime
      67a imprime des
      67b imprimerie
      35A4a15A8A1b imprimeur
      67b imprimeuse
      aAA1Aab1a3aaa1A2aAA2B3aAa2Aa1A1b2b2abA2BBAAaa1bA1A1aAaa1bAA in
      8a1a2a16a1a2a2A2b3a6A3A9b in a
      14a9A in laide
      41A in lille
      56a7a in lyon
      56a in may
      33a in my
      14a in pau
      a4a18Aa11aAa1a8A3a8a in the
      19a22a6A incroyable
      61a indoors
      5a19A1Ab indus
      4aa4b16Aa29b9a industrial
      4A12A50a industrie
      2a1A1a1A1b5cA9A12a2A14A industriel
      3aaaA1c1a16AA11a15a1b9A industrielle
      58a industrielle pour
      4a3a12a5Ab17a industriels
      13a38a3A ines
      27A2a infirmiere
      13A19da15A info
      30b2c informatik
      25A4AA1a informatique
      9b31a injecter
      A8d1A54A injection
      2cbb3B25A inox
      63A insectes
      27a6A insta
      27b installateur
      27b installateur de
      7b7a11bA installation
      27aa installations
      4a17a8AA5a installe
      4a17a10A installe des
      1A1AA8Aba6aA3A1b1b1bA15A14a installer
      4A9b7aA3A5a installer des
      15A5d insulation
      28A6a18AA12A interdit
      a1aa6a4aa9b11Aa21A interesse
      33a7A interessent
      43A1A7A interet
      A5a8A1ba2A16b4A15a interieur
      17aa2A interieure
      11a12b1a10a3a3a1a8a1a4a internat
      36a8a22A interne
      27A3b1Ac29A internet
      Aaa11a5a18b into
      29a inventer
      14a17c1a33A iphone
      5a32a6a4A5A irait
      38a11A5A irait bien
      1A1b5aa2AA2A1A7B6a1Ba3B1aA4A4a1A7a2a is
      52a is 15
      14a39a is 16
      3a33a11a is 17
      3A10B21A4A3a3B6B is a
      51a1a is fine
      43a6a1a14a is my
      35a is the
      3b5a11a is what
      15c6b6a1a isi
      3A10a17A isn
      3A10a17A isn t
      18a2a7A isolation
      15A1Ab2c7A isole
      3aA1abA2a1a1A1A4a1a2a5baba1a6a2aA1aA4AA2A3a it
      11a2AA16A2aa1a12a6A it s
      33c it support
      21c ite
      41a26a its
      baa1AaA2Aaa1Aa1A2AA1AAA2Ba1Aa3AAb2AbAA2A1A3B1a2aBa1A2AAAA j
      13a47a j accompagne
      1A8a j actes
      1AaA6a19a12a5A7A2a1a2A j adore
      aa1A1AA1aa2a1A3a4AB3aABa1a1B3A3a2a1AaA3a1aaBaaAaa2aa j ai
      15a25a23a j aide
      2A1A3A1AAaAAA2AA3a3BA3AA1a1a4AA1AA2A1aAAAa2A3AAA j aime
      5aa1a5a9a3a4a1a1A4a7a6a6a j aimerais
      5a21a j arrive
      35Aa18a j aurai
      a56aa j aurais
      27A4aA18A3a j avais
      1A1a1Aa23aa2A2baA3aA2a2aAab7AA3A j en
      3a13a34A j etais
      a2a1a3A3Aa2a5A2a2a6AA5A3A1A2a1a1B2a3a3A j habite
      b2a8aa4aaa6a7a1a6aa3a4aaaa j hesite
      3a j imagine
      21a5A6a4a7A16A j y
      62b jaden
      3B4A3AA5A4A2BA6A1A1A1AB1AA1A1B2A3AA4AA2A1a jamais
      14a4A7A17A20A1b jamais de
      3A jamais j
      57A jamais je
      64a jambe
      8a46b jambon
      6A7aaA46a4A jan
      63b jan e
      1a25A janvier
      40a4a15a japonais
      1a9a28AA3AA1b12E2a jardin
      61B jardinage
      37a23f1a jardinier
      61b jardiniere
      47A13eAA jardins
      24c jaune
      34c javascript
      aa1a1AA3a1AAA2bA1BA1a1A2BAA1ABAaAA1AB1AAA1Aa1B1BBAa3aAa2AA3A je
      17A19A14Aa7A je 15
      5A11a9a7a14A1b2a je 16
      14aa1aaa7A5A7a1A6a1AAa1a je 17
      8b4b27A1a22a je 18
      59A je aime
      16a je apprends
      14a38a11a je bosse
      4aa1A5b3aaaa6b2a4aa4bAA5a1aa3b10ab je cherche
      34a je code
      27a13a je comprends
      49A je conduit
      2Ab6a2a4a8a15A5A13a1a je connais
      56a2aa je couds
      a2aaA1a3a10aa1a3a23a3a1a3a je crois
      41a2aa2a je demonte
      67A je dessiner
      58A je devient
      27a je di
      20a14a je dirais
      62a je dirige
      17a45A je dis
      14A je doi
      27a je dors
      3a31a4A je fabrique
      A2AA5A1AB1A1aAA5AA2A3A3a2aA2Aa5AA2BdA2aAA1a2A je fais
      32a29a je faisais
      19A7A13A7A2Aa je fasse
      52a je garde
      14a je gere
      63a je grimpe
      13a42A je habite
      61a je joue
      1A5A2a8a38a je kiffe
      1a14a35a2a je l
      5A je la
      1b1A10a5A10Aa3AA3a3a18A je le
      47a12a6A je les
      56A je lui
      a2a9A7a13A12Aa2a je m
      17a je mapel
      abba1A1a3A1aaa7a8a1aAA4a1aaa2aa2a1a1A3a5aa je me
      20a je mets
      6a13a1a33A je monte
      13A3A2b3a2A5A3A6A19A3a je n
      A1A9aBAa1A2A3AA3a5AA4A4A2A3AA1A2a3a je ne
      50a je parle
      34a10a7a je passe
      a40a je pense
      29A je peur
      A2a1A3a3a6a6a3a4a3bA7aa7a2a je peux
      28A je porter
      57a je pourrais
      13a8a23a5Aa5a8A je prefere
      49A je prefererais
      23aa21A13a je prends
      5a je quinze
      24a16a25a je refuse
      7a1A13a8A16a je regarde
      42a je remets
      29a je rentre
      32a15a je repare
      3a1a10A15A8A2Aa2b9A2a je reparer
      60a je retape
      26a10a11A2a11a je reve
      44a je roule
      3Aa1a1a1a2aB5A5a4b5a3Aa2ab2a2a1bA8a1a1A je sais
      1A je se
      43a5a5a je serai
      11a34a2aa10a je serais
      52a je sors
      14a je souder
      7a3a23a19a1a je souhaite
      a12a1a3aa33a1a4aa je sui
      a4a2A1A1A1AA4a3aa1a2aaAaAAa4aa1a1AaABa1AaaaAA2AAAA1a2a je suis
      a20A je supporte
      48A je taille
      42a je tape
      18A17A4a je touche
      17a17A3A28a je travaille
      3a2a1a2a8Ab19aa7a5a1b2a je trouve
      13A42b je un
      13aA je une
      1a1aaa4a1aa2Aa1a12a1a3A12A1a5A je vais
      64a je vends
      aaab1baaa2aaaaaaaa2a2aabAaa3b1bbabb1b3caa3aAbaaa2aaaaa1a1aa je veux
      5b20aa9a4a4a13A je viens
      2a34a1a1aa8a5a2a je vis
      10a7a13a14a je vise
      30A je voi
      3a1aa2a1a1A5a1a2a2a1a5a6aaa4aAa2Aa3a2a2aa je voudrais
      14a je voulais
      20a11A je vous
      3a41A je vu
      13a2b20a11a jenne
      60b jeter
      32b jette
      5aa23A jeu
      54aa6A2A jeudi
      13aaa1aa6A11a5aa7aa2a1a2a2a3a jeune
      17a19a18a jeune de
      61a2a jeune fille
      16a jeune que
      7a3a15a6a11a7a7a5a jeunes
      28b5a jeux
      28b jeux de
      5A5a jle
      11a jle fais
      41A3a jmen
      26A29A7c joaillerie
      64b joaillier
      26A joailliere
      4a3A16a3a15a8a1a10a job
      10a14a jobs
      10a36b john
      10a36b john deere
      8a10c15B join
      19A15fab joiner
      22a12aa27a joinery
      19A2a joint
      18ba34a joints
      60c jordan
      3A1A41A13a joue
      7A jouer
      15A joues
      8a2b1a9A1b1a4a11aa3b1ca jour
      67a journal
      8A4a2aa9a10a4a1a6A7A6A journee
      58A journee non
      58a journees
      a24a3a4A9A5a17A jours
      3a7aa6aA32a jregarde
      52A4A judo
      42a juin
      30b2a2aa1a23aa jura
      3a41A1a5aa jure
      3a43a5aa jure que
      A7c5a12c jus
      a1a3a6a4a12a4a1a27a jusqu
      2a3b11a12a4a1a27a jusqu a
      3a4Aa25a1a11a11a just
      61a just moved
      34a11a2A11A juste
      49a jvi
      27A jy
      36a k
      1a5a1a1Aa1a1a2AA1a8bAb1a2a2a1ca9BaA4a1a1A ka
      aa1a4a3a4a17aa1a ka fais
      27a13a3a ka rete
      5a2b38b kann
      26a22bA11a karate
      15b1b2caA4a3a4c5A20a kay
      13a1a1aa1a10a4b6A19A kaz
      51a kebab
      22a keen
      7a keep
      A4b10a keeping
      7a6a34a2A kevin
      51d kfc
      57A kg
      41a kid
      51a kids
      7A2a7aa7aa29a3a kiffe
      1a33a kiffe la
      20a10a17A kil
      26A38a kilo
      31a4a3a kilometres
      52a1A3a kilos
      12a3b26A kind
      16a26A kind of
      3a2A30A kit
      16a2a18b10a kitchen
      9a3a6a24a kite
      a26a3a9A10A4a km
      a km de
      40a13a knives
      4a37a1a22a know
      1a12aa34a kom
      a1Aa8a7a11a2ba18a4a4a kon
      19a kone
      27a1a20A kouman
      36ab17b6a1a kreyol
      49dA kuisine
      AbBaAba1bBaaa1dB1AA1Ac2BcAB2a1ba1aAaaAA1aAAaa1a1B1aA2BBc2aBCa1a l
      A9a3b1a7A9a1a4A l a
      8a l abattoir
      a9aa10A l acier
      43a l aerographe
      a1a3a l aeronautique
      40a l affutage
      2a5a l agro
      52a l ai
      8A6A33b l air
      50a l aise
      11b10a l alu
      3a7a10B l aluminium
      51b l ambiance
      17a38A l an
      8a5a36a9a l annee
      3d l arc
      64a l argent
      16A l argile
      46a l armee
      31a3a1a l armoire
      6a l assemblage
      1a4a15aA13aa2aA2Aaba7A10a l atelier
      1a11A14a l attire
      52a l aube
      9a32a l automobile
      52aa l autre
      36a4b2aA l avenir
      14b2A2Ab21a l eau
      12A24a l ebenisterie
      3A10A5A4a6A4a1A1a9aa8a1A4b l ecole
      7a24a l ecran
      13aa10a1Ba l elec
      5b1A6a2a7A1Abb6A l electricite
      30b1a l electronique
      12a l enclume
      67d l encre
      17a3a l enduit
      29a l energie
      57a l enfance
      23c l enrobe
      5a1A6A10b1A13a l entretien
      3A1aa16a27A l equipe
      63a l escalade
      21b l etancheite
      14a1a1a1AAa16a10a1AA l ete
      18A2b l exterieur
      61b l herbe
      7a l heure
      36A l histoire
      5A9a7A l hiver
      49A1a6a l hopital
      b l horlogerie
      25a32a l hotel
      8a59a l hygiene
      1a6A l idee
      17A7B7a l immeuble
      33a33A l imprimante
      5a l industrie
      13A19ba l info
      3b l inox
      15A2a2A16a20a l interieur
      11a12a12a l internat
      3a13A16Aa4A4b3A2a1A2Ba1a6b l odeur
      17a35a l oeil
      29A l ombre
      4a l on
      8A55c l or
      15A17Aa4A l ordi
      33A l ordinateur
      63A l oreille
      1b10a l un
      b l usinage
      Aa2Ab1bb1a17A11a2A3A8a1A7a l usine
      2a1abaa3a1aB2AAA2A1b3a2aCAA1AaAaAAa1AAaa2A1A1bABA2aaAAA3A la
      12a8a9a12a la avec
      1A1c48A6a1a la baguette
      25a3a28a2a la bas
      58b la blanchisserie
      4a3a2a8a1b5a18a9a la boite
      a51a12a la bonne
      3a50bA la boucherie
      49a1Aa2A la bouffe
      52B la boulangerie
      52aa2A3a la boutique
      3A27a1a la box
      7a la c
      10A13a18d la cabine
      47aa la campagne
      8A17A22A1b16a la cantine
      41a1B la carrosserie
      3A26a la carte
      3aa23b la centrale
      A6d2a33a la chaine
      3A7a3A5A la chaleur
      38a la chambre
      20A15BA2a la charpente
      63A la chasse
      4A la chaudronnerie
      13b3a8A la chaux
      3A63a la classe
      41c la clio
      19a40b la colle
      3A6a6A la combinaison
      20a26A20a la corde
      42A la couleur
      23A37A la course
      13A42BA la couture
      20b15A la couverture
      8a44a la creme
      23a la creuse
      1a12c23B10B3B3A la cuisine
      49a4a la cuisson
      a1a48a la dame
      8a45a la decoupe
      2aa5aa2a1ba4a11a11a19a la dedans
      5a la dessus
      14B la douche
      56A la euh
      19b18A la faience
      23A26a3a2a la fait
      3aa1a4a1A19a4A10a2a1a la famille
      8a22a15b la ferme
      1A1B9a26A la ferraille
      1A1A19A3A2Ae la fibre
      14a12a16a la flotte
      a10c10B la fonderie
      11a la fonte
      12a50a la force
      36b26a la foret
      12b la forge
      9a50a la forme
      A la fraiseuse
      24a la grande
      42c la greve
      23Aa14b23A la grosse
      a19b3b la haut
      20a la hauteur
      A67a la honte
      34a la j
      a3a8a2aa9a10a4a1a14A la journee
      18a1a15a la kaz
      8a19a35a la l
      48a la la
      18b la laine
      16a la le
      a61a la les
      7d la ligne
      30a6a29A la loupe
      3A21a1d la lumiere
      a6a1b11b1a15aa15a10a la machine
      13a4Aa la maconnerie
      12a20A1A4A9a5B10b la main
      5d40a la maintenance
      25b35b la mairie
      3a1Aa2a3A2AaA6A1Aaa17a1A17a la maison
      61a la maman
      57C la maroquinerie
      37a la marqueterie
      a4aA17A16aa1Aaca la mecanique
      7a35a10aa la meme
      35a la menuiserie
      22b la mer
      52A11A la mere
      35a la metallerie
      40d la meule
      24b27A la mini
      2a3a1A18a37a la mise
      56a la mode
      8b la moi
      29a la mosquee
      45A la moto
      50A la musique
      49b5a la nourriture
      47a la nui
      1a3A1A20A9a13aa7A3A2a la nuit
      28a10b la ou
      5b1A19A13A la panne
      49b5A la pate
      49a2a la patisserie
      57a la peau
      63A la peche
      10a6b7a1A15A la peinture
      24a36a la pelle
      23bc22a la pelleteuse
      42a14a2a la petite
      a6A2a27a18A la piece
      13A7a4g9A2A la pierre
      19B la piscine
      14c12cA la plomberie
      49a la plonge
      16A20a23a la pluie
      1A14A8b la porter
      1A33a2b la pose
      56A la poterie
      10a2A4A la poudre
      18A5A2a7A6A11A4A la poussiere
      a la precision
      54a la premiere
      6a40a10A la presse
      8a20a la production
      14a5a6a7a21a la que
      29a la qui
      13a10a la radio
      47a6a10a la region
      15a18a11A2A2a la renyon
      9b1A9a9A27A la resine
      51c la restauration
      15a21a5a la retraite
      9b la rochelle
      23ca20A19a la route
      4A18b35aa4a la rue
      33A16a la salle
      35a la scie
      37A1b23A la scierie
      35a la sciure
      26a la sculpture
      16a3a6a21a3a la semaine
      3ba la soudure
      36b la structures
      26a9a11a7a la taille
      32A19a la tele
      58A la tension
      4A19a2A33Ab la terre
      3a37A1A11a la tete
      41Aca la tole
      61a la tondeuse
      35b la toupre
      39A23a la tronc
      58A la valeur
      41a la valise
      54A la vente
      23A16A12Ada la viande
      14a51A la vie
      20a3A21a4a9c la ville
      23A17Baa la voiture
      24a12a lache
      3a9aba7c2a2a23a lad
      20a ladder
      20a ladders
      14b9A laide
      18c40b laine
      18c laine de
      2AA8aA27a2A11aA6Aa laisse
      41a laisse tomber
      18c7a15a laisser
      2a5a28a laiterie
      12a27c4a2a lame
      41a lamentin
      A39b7A10A lames
      39Ac7A lames de
      25a lampe
      7b5a12A lance
      6Aa47aa lancer
      63b landes
      61c1a landscaper
      50b langues
      13a13a7a5a7b lanne
      14a20a5a7a lanne moi
      35a laon
      54B lapousye
      2a laser
      11b22a lasse
      15A4a39a last
      20a last week
      14A3A late
      10b latelier
      a55A lathe
      58b laundry
      4A9c lavabo
      53a laval
      5A5a20c15A19a lave
      32c25C lave linge
      53a2A1d1A7A laver
      32a25a9a laver les
      20A47d laveur
      20A47d laveur de
      41A4A1b lawnmower
      13a5b3a lay
      1AC2aAaaa1ba1CaAba1AA3A1ba1AAabaAbba1AA2BADa1AaAa1a1a3CAAB1Aba le
      28A le bagnole
      1a11A4a6B1a39a le batiment
      16A5b13A2B3A8A10a le bois
      65aa le bon
      54A le boucan
      34a le brevet
      14A9A2A11b5a7a2a le bruit
      15A5a11a34a le bureau
      46A le bus
      27a14A le cablage
      31a le cable
      16a24b4B le camion
      41bAa le capot
      41A1A2a le car
      48a le carbu
      3a48A11a le chalumeau
      3a19a le chantier
      7a58b le chariot
      14AA le chauffage
      1A47B le chef
      50A le client
      23A8a le college
      52ba le concours
      65a le contact
      3A13a le couloir
      27CA le courant
      56Ab1AB le cuir
      11a19a le cuivre
      46aA le depannage
      4a1a le dessin
      3a45b2Aa le dimanche
      3a14a15a le diplome
      13A2A2a41Aaa2Aa le dos
      37a le duc
      23a18aa24a le faire
      bA7a18a4b7A3a le fais
      a11d30A8A3A le fer
      12a48a le feu
      27A1A1A25A le fil
      12A19A le four
      52bA le fournil
      13a le foyer
      16B43A le frigo
      8A7a18A27A le froid
      3a5a31B1aA3a le garage
      5c17A7b1a8a le gars
      3A8A8a1a le goudron
      11a1a8a16A12a10A le grand
      14A8a23a le gro
      13a10a le gros
      24A42a le grosse
      14baA le jan
      11a36A12A le jardin
      61B le jardinage
      23A21a le jour
      30b2a2a2a23aa le jura
      14a12c le jus
      32a25A le lave
      25a23A le lendemain
      19A12A16A6a1c le linge
      24a35b le lycee
      3a11aA48A le m
      5A1A2b13a le machine
      1a19a5b3a le maison
      45a le mans
      15a16a22a6A2A le marche
      12b le marteau
      3b6b6A25A le masque
      7a57a2a le matin
      aa3a4a1a5aa5a le mec
      a15a10a2a5a17b le meme
      38A11Aa16a le menage
      16a le mercredi
      BB8Aba le metal
      3a1a2a10A1a2a2a10a19a5a3A le metier
      a4a3a10a13A10aA2A1AA4a le monde
      60b le monsieur
      3a2b le montage
      6A21a12eAA1AA1A le moteur
      45B le moto
      11b le moule
      11A1A3e3a3a30A2A le mur
      54A le nez
      7a3a le nom
      3A48c le pain
      40a26a le papier
      1a50b le patron
      31a le permis
      3a7a8a le petit
      24A12a22A le pied
      6a19A le plan
      62A le plante
      9b56A le plastique
      13A3Ad le platre
      3a21a le poste
      62a le potager
      54a le poule
      27b1A le prize
      30aa le ptit
      35a le rabot
      28a12A4a13a le reparer
      51A le repas
      34A le reseau
      23a9a le reseaux
      3a le reste
      30A le robot
      17a3A2a le rouleau
      18A le rugby
      17a1a18A10a3a le sale
      1a12a2a le samedi
      35A18a le sang
      50b le service
      53A le seul
      63A le silence
      15a11a21bA le soir
      17a1A le sol
      13a9A3A1a le soleil
      48A18a le sourire
      7a19c le tableau
      27a le tan
      25b5B le technicien
      32b le telephone
      33A13A14a le temps
      56a le theatre
      9a46b le tissu
      20d11A31A le toi
      14A5aA13A le toit
      a35a le tour
      5a19A30A le tps
      24A22a le tracteur
      57a le train
      7a42a5a4a le travail
      4A27a le trottoir
      2a15a le truc
      20c11A le tuile
      12A le vacarme
      44B le velo
      15A le vent
      10A32a le vernis
      14a4aA3A11AA le vertige
      20A5A13a le vide
      27b17A le vieu
      12b18a16a3a9a le village
      41a8c le vin
      14a le voisin
      41b4A le voitur
      41Aab le voiture
      47A1a14a le vrai
      38a11A14a le we
      56a le week
      33b le wifi
      39a23b le zarbre
      14b leaks
      14b leaks and
      3a9a5a34a1a learn
      57d leather
      3a leave
      20a15A lecol
      27a2a led
      28A1a32A leds
      14aa left
      62a2c legim
      6a lego
      6a lego technique
      38A17A5c2c legumes
      61ab legumes dans
      65a legumes et
      25a23A lendemain
      5a lens
      1a1A1abbAAaBAa1ac1aa1bbc2Aa1bBa3BAC3eBAa1aAa1ca2C1b1aBbb1bAa1Ab les
      13a3A3A1aa16b3b3a2aa les 2
      57A les animaux
      53a les anniversaire
      61A1b les arbres
      31a les armoires
      49bA les assiettes
      56A les ateliers
      7A19Aa les automate
      41a les bagnoles
      18b les bande
      2B1a4A28a les bateaux
      41A les becanes
      56A3A les belles
      47A15A les betes
      60a les botte
      63c les branches
      4a les brise
      15a6a10A34b les bureau
      46cA les bus
      23a3A les cables
      30A10a1AaAA les caisses
      39a6AA18a les camions
      19A2b les carreaux
      11a les cartes
      46A19a les cartons
      16aa les chambres
      28A18a les champs
      10A2A9ba les chantiers
      23a33a2b les chaussures
      57a les chevaux
      5A43A les cheveux
      14b10A6A les chiottes
      48A les choses
      4a11a13a36A les circuits
      46a2ac14a les clients
      66a les colis
      49A les commandes
      20a15a les compagnon
      b21A les copeaux
      11A6b les corniches
      10a6b29A19b les couleurs
      40b13A les couteaux
      38A10a les cuisines
      a1aaa2a5aab4a2aa2b8a8a2acbaabaa5aa3a1a les deux
      27A les doigts
      21A les echafaudages
      29a21a16a les ecoles
      7a24a les ecrans
      51a les enfants
      47A les engins
      16b les entrepots
      3a8A les etincelles
      17a3a les facades
      1a20A les fenetres
      55c les fetes
      2aa46A les filles
      27b les fils
      23A25AA2A les fourneaux
      a57A les fours
      62a2a les freezers
      41a2a1a les frein
      15ab15a les frigos
      57a les fringues
      23a17a2A18a les gars
      8a44B les gateaux
      1a3AA1A2A3a1aaA1A1a5a1a1aa9a4AaA5a2A1a les gens
      57a9a les grande
      4a5a13a3A10a23a les grands
      12a9A les grille
      4b8aA5A3b3b12A4b les gros
      58a8a les grosses
      16a les groupes
      56c1a les habits
      48a12b les haies
      7a42A les horaires
      1a20a3a les immeuble
      63A les insectes
      61b1A les jardins
      28a les jeux
      18b les joints
      29a4A les jours
      b5AcA1A19a8a4a1A9A6a2aA les machines
      1a6b les magasin
      15A10aA13a7A17a les mains
      17a3a5b1a1a4a les maisons
      6A les maquettes
      65b les marches
      50a4a les mariage
      23b39a les mecs
      3A50A les metiers
      6a28a2a les meubles
      47a les moissonneuses
      6A34B2A les moteurs
      41b3a les moto
      31a1A les mots
      6a4c6a les moules
      61A les moutons
      15A1c4a38a les murs
      20AA44A les nacelles
      35A4c26A les outils
      66b les palettes
      29b les panneaux
      5a14a20a les pannes
      4a62a les papiers
      39a21b les parcs
      1a17a7b33a les particuliers
      23a23a les perles
      25a les petites
      8a16a4a6a10a2a3a les petits
      B4acA1a16A9a les pieces
      13a12B13a23a les pierres
      17a43AA les plantes
      50aa les plateau
      8a12A27Cb6A9a les plats
      15a31AA les pompes
      10a6A les ponts
      1b20a2a9A les portes
      1b2a24a les poser
      28a4a les postes
      8a6a les poules
      28a les prises
      1A16a4a5a les rails
      32A11a1ba12a les reparer
      4a18A9Aa les reseaux
      1a20A33b2a les rideaux
      57A les robes
      5a17A les robots
      4A10A7bA les routes
      4A9A8c44a les rues
      19a48a les s
      19a37b2A les sacs
      45A les scooters
      60c les semelles
      33a16A les serveurs
      34a les soirs
      66b les stocks
      59ab les t
      21b3a les terrasse
      9a les tissus
      14A les toilettes
      20b8a31a les toits
      2a9A19b7A2A12a les toles
      62a les tomates
      48a les tondeuses
      5b16a7A37b les tours
      41A5cA les tracteurs
      33A les travaux
      1a30a23A les trucs
      20b les tuiles
      4C9b8a les tuyaux
      B3ba1A2A3A13A25A13b les usines
      13a8a3a2A les vacances
      55A les vaches
      9a20A13A les velos
      56a5b les vendre
      47a les vernis
      13a1a10Aa les vieilles
      25a35A les vieux
      16d15A les vitrees
      68a les vitres
      9a31b2Aa les voitures
      1A15a17a les volets
      63a les vosges
      47a3a les week
      3A40a les yeux
      34a let
      67b lettre
      1a18a11a1a4a1Aaa6A3a10A leur
      10a leurs
      52c levain
      36a leve
      52a leve a
      57a level
      24a11b10A1a2c lever
      52c lever a
      24a11a10A1a lever des
      1a1a9B12A8a li
      31A12a libre
      32a25A lieu
      32a life
      27a lifting
      25a lights
      A3AA1g16B3A5a31aA ligne
      7bA1a23A4a26a ligne de
      4cb2A10a3b10a28a lignes
      4a29a lignes de
      2a1aa2b2a1a2a1aa4aa1a5AAaa7Aa4aab1b2aA1aa3a1a like
      45a5a15a like a
      11a like being
      a1a2a7a4a17a28a like my
      a6a6a1b2aa6a9a11aa1a1a2a3a3a like to
      8a32A4A9a lille
      3A limaille
      6a15A limer
      25a limite
      13a21A5b18A6a limoges
      7eA15A line
      5A1a11A12b16A6a1b8A linge
      7a24A linge de
      32a25a linge des
      32Ab linux
      a9ac liquide
      4b23a5A6a25A lire
      34A lire des
      4a lire le
      12a liste
      26A11a20b lit
      52aa little
      28a8a1A5a6AA2a4a2a live
      14a13a8a3a7a6a4a2a live in
      45a6a live near
      26aa24Aa lives
      3a9a6a13a14A2ba3aA3a3a living
      3a9a20a6A10a13a living in
      58a7a livraison
      18a15a16a15a livre
      55a11A livrer
      67b livres
      16a10a39B livreur
      16a10a16A22A livreur uber
      4ba1ab19a lizin
      1a ll
      9a4a6a9A32a lo
      23a2a17A17aA4a local
      13a37aa locale
      25a23a18b locaux
      17ba6b1ba25a logement
      6a31a5a logique
      66c logistique
      39b logs
      3A7a4a3a12a1aa8a3A loin
      49A loin de
      19a10a30a loire
      8c5a1a15a2A16A3a1a7A lol
      7A27aa long
      35aa long as
      12a22a lontan
      61a look
      61a look after
      a4a8aa9a6a28b4a looking
      68a lopital
      9a32a lorient
      32A8A4e21A lorries
      20a33a loser
      6a lot
      41daa1AA1A loto
      12a24c19a louin
      12a24b louin xv
      30a2a3a29A loupe
      5a14a1A1A2A7A5B3ac3A15A lourd
      22A lourd a
      46A lourd ca
      20a lourd je
      41A4b10A8a lourds
      3aa5a30a2a11a4aa4a love
      3a63a love it
      4a love the
      10a3a26a2a11a4ba love to
      6a19a11A loved
      6a19a loved it
      45A loves
      16a7A7a5a1a3Aa1a11b8A ls
      8b58a lu
      16a lucas
      A1A1aa1a1Aa2ba6aAb1A1A3a3A2a1a4a1aaa2A1a8A lui
      20a27a5a lui a
      3aa12a7A1A14a lui il
      5a32a6a lui irait
      58a lui plait
      25a1d34a lumiere
      15A2a33A lundi
      35a lure
      38b17aba luxe
      3A3a10a3a1ab2a21Bb2a5a lycee
      47a lycee a
      60b lycee j
      19a3b37a lying
      9a25b5a3a3b6a7b3a lyon
      aAabAAaAA1aA1aaa1b2Aa1b2Aa2AbA1A1AC6A2AABbAa3aABA1AA1AA m
      44a m 15
      24a16a10a3a m 16
      13a27Aa2a m 17
      3a1a3a18a32a m 18
      A11aabABb9A12aA8A5aa2a m a
      44A23b m amuse
      a48a2a m appelle
      3A12a10a9B4A11a3A m attire
      16a31A18a m en
      17A39A m ennuie
      15a1b3aAa3a1a1a11a11a m ete
      b5b7a2Aaa3b3b3b17Ad15a m etre
      20a m fine
      3a46a m good
      13a38Aa m in
      35a m interdit
      2aa6a4a23A m interesse
      33a7A m interessent
      50A5A m irait
      25a m occuper
      a11A34A7a m ont
      14A21a m sixteen
      21a17A m y
      aA2A1a6Aa1ABAA1AAab3A1a1A2aA1Aa1BBA1ABA1ABAADC1B1a1AA1AAa1AA ma
      10a6a12a19a ma belle
      55a5a6a ma boite
      16A13a28A ma chambre
      41a10a2A ma classe
      20A31A ma copine
      50A5B8a ma cousine
      8a25A18a1a ma daronne
      20a21A ma di
      16a12a ma dit
      a2A41A ma fais
      26a12a14a7a2A ma famille
      56a ma femme
      3A2aa6a2A1a6aa1a1a3a1A3aA1aa3A2ab1aAab3a1a1aa ma fille
      5a7aa17a16a ma fiye
      8a5A5a6A25B2b7a ma grand
      49a ma mamie
      64A ma marraine
      37a16A ma meilleure
      41A3A3A6A4A ma mer
      A1a2Aaa5A6a11A3a4A4A2A1aB1A1B1aa4A1A1a ma mere
      a ma montre
      3a8a35a11a ma niece
      2a21a8a3b ma petite
      35A18A ma prof
      8A6a25a ma reum
      23a28A3a ma rue
      56A ma s
      3a3a8aa1A5a18AA1A1a3C2A1A3A1AA2A ma soeur
      3a7a17B5aA12A2A4A2A ma tante
      5a35A ma tete
      3a2a17a9b5aA7a3A ma vie
      14a8a5a10a20a ma ville
      53b macarons
      5a59b mache
      B1A2bbaAa3A3a3b2a3a3A3a2a1a1b2ACA3A3e9AbA machine
      a4A1A24A23c1A8A machine a
      23a15a16A machine ca
      5b1A machine d
      5a machine de
      a62a machine pour
      5A1a1b14a31A10a machine qui
      47a machinery
      2a2bba1Aa10A5A2a1b3A1A1AA1Aa1Aa4a3B1a7aAa machines
      a15a15a machines a
      32c35a machines and
      A5bA machines d
      a7b1b33b machines des
      47a machines je
      a6a22a machines qui
      b46b machinist
      13dA2A6A1A16a8Aa8A macon
      13c5a macon ou
      13b maconne
      13a4Aa4a maconnerie
      37a16A1A madame
      54a1a made
      1a14c4a16c5b3b5a4Aa1A2bA magasin
      38a9b11a4ba magasin de
      66ba magasinier
      3a1AA5aAa4a5A7A1A4A9a1A5Aa7b main
      50a main je
      5a7a1A7a1b1A4a4a3a7A2A14a mains
      27A13c7A mains dans
      25a mains quoi
      5g4A14c7A12aa20A maintenance
      25b maintenance de
      5B19b20ba maintenance des
      5a19A maintenance indus
      5c22A maintenance industrielle
      4aA20aa9a2a8b7a maintenant
      57a maintenant je
      25a7a27c mairie
      A1Aa1A1aa1a1A2abBA1aa2aAaaa2A1aaA1Ab2AA1AB2aBBa2bAb1A3A1aAa1A mais
      19a37a mais a
      2A32A10A mais bon
      24a mais ca
      1b12a8aa2a21a mais dans
      6a3b6A6a3a1a3b3b11Aa mais en
      49A mais euh
      a52a mais faut
      13a20a mais genre
      50A mais il
      2A53aa4a1a mais j
      7a7ab2a7a14A4a4a3a5A mais je
      3A16a mais l
      1Aa23a8A13A mais la
      16a20A9A16A mais le
      27b8a9a9a7a mais les
      14A3AA17A9a mais moi
      27a7a18a mais mon
      7a2a11aAA2a5a2a6AA8a mais pas
      8b12a18a5a mais pour
      35A mais si
      45A10a mais surtout
      1b1a1A2A1AA1a1AAcAA1a3A3a2a2Aa3a6a1a1AbbabA1aa1AAa3a maison
      13c35b maison avec
      51A1a1a2a maison de
      17a9a maison en
      3a9A13a1a6a maison je
      1A8A2aaa11ca2a4a14c4a maisons
      51c4a maisons de
      13a1a10A2a maisons en
      17a9b maisons neuves
      10a18a9a3a5Ab maitre
      8a13a29aA2aa1a5A make
      28a8d15a maker
      8a6A6a14A11a7a makes
      15A33a makes me
      8b2a23a1a12AA1aaaa2aa3b making
      3A4a10a1A19A1A mal
      41A1A mal a
      19a mal au
      3A mal o
      49A1A2A6a6a malade
      51a malades
      17a malaise
      12aA15a26a mali
      8a40A maltraites
      17a9a13b7A6AA3a maman
      41b19a maman de
      17a38A maman moi
      30A25B2a mamie
      51c manager
      24b7c manette
      49a1A1A1A4A4a mange
      49A mange de
      24a7A18DA2A manger
      51A manger des
      58a maniaque
      17a31c1aA2a manje
      56a mannequin
      34a5a7A1a manque
      6a30a7c mans
      2a22a34A manuel
      47a manutention
      8a31A10b2a11a manye
      17a mapel
      26b maquette
      62a maraichage
      62b2A maraicher
      62b2A maraichere
      17a1a6a15ba marbre
      60a marchand
      3A1b1A6A1A7A2a3aaa6aa5b7aAA2A1d2b marche
      60A4B marche de
      65a marche je
      5A50A10a marche la
      5a9A8A marche plus
      5A1a7Aa3a11a3A18A marcher
      62a2b marches
      27B mardi
      3a6aa1aAa4a1a2a3B17A1a mari
      14A4a5a mari est
      25a24a2a1d mariage
      25a24a mariage et
      56c mariee
      36a2a marier
      3a marin
      3A32a27a marine
      14a mario
      32a4b16a6Ab2a market
      1a3a16a18a maroc
      56ab6A maroquinerie
      57b maroquinier
      56Ac2b maroquiniere
      56ba9a marque
      56b10a marque de
      1a25b marques
      37c marqueterie
      39b24A marraine
      41a marre
      57A marron
      35Aa4a12a mars
      13A1a11a18a2A4a2A marseille
      1A10c27A1a14A marteau
      13e3A1a7A mason
      3c6a32a masque
      3b13a masque et
      22A12b1a23cA massifs
      13c masson
      23a13A5a9a mat
      3a25a mate
      46aba12A materiel
      47aA materiel agricole
      33b22A3a mates
      a51A maths
      9a matiere
      27B9a3A4a6A11a2a matin
      7a44a matin et
      13a27a matinik
      5a40a maubeuge
      48b14A mauvais
      19A48b mauvaise
      18aa25a max
      56a may
      3a31a1a6ab3aa10a1a maybe
      51a mcdo
      2aa2aa4a2a3a1a3a1b3aa5aa4A3a1AA2A7AAaa2a mdr
      32a6a mdr je
      21a16a12a mdr mais
      14a2A mdrr
      1AAAaB2Aa1a1ba1BBAa1AA1AAAbA1A3aBAA1AB3aBA1ac2BBAAEA1A1A2ABBaC me
      20A8a me and
      47a6a me branche
      35a me calme
      1A me convient
      14a38AA me degoute
      17a me depend
      60a me deplace
      13a38b5a me derange
      11a10A16A me di
      9a10a2a13A4a13a me dit
      3a2Aa45A3A me donne
      11a20b4a18B me fais
      7b1aA1a4A2a3A1A10A11a2B1A1A me fait
      11a7a me fascine
      56A me fatigue
      3a11A7A7a17b me faut
      32a me file
      4a52a me font
      35A me gave
      17A me gonfle
      66A me i
      36AA10a me je
      16a me l
      24a38A me la
      2B10A43A me laisse
      29AA me le
      52a me leve
      26a me met
      41A7A3a me moi
      9a me out
      53a me parents
      26A me parle
      3B9aa4a21B7a2C3A4A me pas
      23a6a6a5a2a19a me plairait
      a6Aa7a10a7aa19aa5A3a me plait
      a59a me ple
      60A me pompe
      35A me porter
      18a20a20A me prend
      3A me rend
      6a5a29a24a me semble
      46A me soul
      3a23A me sui
      27a6a6a14A me suis
      2aa2a13a17a5a12a8A me tente
      13a38A me to
      6a10a6a20a12a2a me va
      15a11A7a7a5a4a me verrais
      ab5a5A1a36a4a8aa me vois
      13a13b24aa me vont
      37b meb
      aaa2a4a1a5aa5a mec
      A2a1aA8A25cAA1abAaA mecanicien
      47a mecanicien agricole
      5a35A3ab mecanicien de
      41c3A mecanicien loto
      41B3c mecanicien moto
      41A3Aa mecanicien poids
      5A35c2a1AaA mecanicienne
      b4bc3A19A2A10Abaaa mecanique
      41a3B mecanique auto
      b23A16A5a mecanique de
      41A mecanique loto
      45d2A mecanique moto
      6A34dA2aA mecanique voiture
      24A16b1AabbaA mecano
      41A3b mecano moto
      6A37aaba14A mechanic
      41b2a2a mechanic i
      11a11a39a mecs
      11a11a mecs qui
      b medical
      37A medicine
      42A10a7a meilleur
      42A18a meilleur ami
      37a14b1A meilleure
      37a16A meilleure amie
      8a18a15a5a7A melange
      62a2b melons
      41a15a3a melun
      21c membranes
      21a11A5a10A membre
      aAaa3a4A3aA1aAA4ab3a3Aa4B1a3a1A1A2bab3a4A1a meme
      3A23a meme avec
      7a5a8a meme chose
      19a3a23a meme la
      20A meme pas
      2a49a8a5a meme si
      52aa11a memes
      3a men
      19A18A10A1a11a4f menage
      50Aa16c menage dans
      51aa2a7a mende
      46aa12a mending
      5a menm
      1A1A2A15b12A1A menuiserie
      35A menuiserie et
      22b menuiseries
      22A12c1A menuisie
      A2A31g1AAAa9A16A menuisier
      22a12C menuisier aluminium
      1A20A12d1aa menuisiere
      4a11a5b18A3A3A6A4A mer
      3A5A12A14a26a2A merci
      16a mercredi
      42a18a mercredis
      A2A1A1aa4AAa1A2b6A2aAa3a4A3aB2A1aBAA9A1AAa mere
      8a44A mere a
      7a24b19Aa mere de
      2a10A45a3A mere dit
      7a12a31A1A1a mere elle
      16a29A6A10A mere est
      55a8A3A mere fait
      27a24a mere je
      68a mere qui
      52A mere veut
      1A1A3a2AA1A3aAAAA1A2AB4a5A3AAAAaa2aA2a1c1AABA1AAAAAA mes
      49a mes amis
      54a1a mes copines
      23A mes cousins
      17a mes ecoutes
      56A mes geant
      53A mes genoux
      50a mes grands
      63A mes oreilles
      19A6AA19a14A mes parents
      41a7a mes petits
      33a mes potes
      34a21b mes propres
      8A4a3a35A11a meson
      1a20a3A11c5a11c2ab mesure
      1a2A1a16b2aa3a4a5a met
      bBbbAA1AAAac9AA12a16A metal
      aA9b metal en
      1d1A31a metallerie
      1c metallier
      1b8c10a14B metallique
      AA1ba3a2aA1aAb1a3a4a2a6Ab1ba7b1Ab5ab3a3aA metier
      15a11a36a metier d
      3a15Aa3a7A7a8a8a metier de
      20a metier du
      43a metier en
      4a16a27A metier ou
      3A8a9A14a16A metiers
      22a1a3a7a2a23a2a metres
      24A11a metres du
      23a metro
      A19a1a mets
      1A2A1a1c1AA3aAbA1a1ab3aAbaA1a8AA5A1b4AA1a4A2a mettre
      17a2Aa5A1a mettre d
      17a2a9a2b9A mettre des
      8b13a28a5A mettre en
      23b43a mettre l
      9a5a11a3A mettre la
      8a18A1a mettre le
      6a13a6a23a mettre les
      15a4a11a11a metye
      15aa15a8Aa9a metz
      25a9AAc meuble
      6A9a18a1ba20A meubles
      37a21A meubles anciens
      35A2a meubles de
      6A meubles en
      2aa15a33a meuf
      a39c11a meule
      40A meuleuse
      1a1a1a1a5aa2a6aAba4A2aaAA2b2A4A1Aa4a8A mi
      8a8A31A11A1A2A mi aim
      20b42a mi gingn
      19a mi kone
      24a1ba21a mi le
      41A7Aa1a mi na
      1a1a1a7a4a1a6a1a6a4b3a3a4a6a1a mi vais
      14a20a1AA2a10b mi veux
      5A1a5a mi yem
      38A2A10A mi yinm
      5a43c michelin
      a7a1a18a2c15a9A micro
      33A3a11a18a midi
      41b10A midis
      21a12aA11A4A15a mieux
      3d48A mig
      1a45a milieu
      29a militaire
      A6aa19a10a11a mille
      13A12a37A millimetre
      8A26a5B6a1a6c min
      33a minecraft
      19a mineur
      24b13a13A mini
      24b22A4A mini pelle
      24a miniatures
      30a minuscule
      31a16A minuscules
      3A56b minute
      2a29a8a4A9a minutes
      2a43A minutes de
      30a33a minutieux
      18a24a9b miroir
      8a10A7A mis
      2a3a1A18a26a10a mise
      2a5A45a10a mise en
      13a37aa mission
      13a37aa mission locale
      52A mme
      a6a1a4Ba7a2a4AA1a3aa1B9a2a1a9A mn
      7a33A mn daron
      13aB9A2A mn oncle
      14Ba7a3A13A12a mn pere
      23A21a mob
      34a12a mobiles
      10aa25bb mobilier
      37a18a mode
      11A34a modeler
      56c10A modelisme
      baAaA1Aaa3abaA1a1aa1A2A1aAA1A1a1aCBAAAaaA1A1A1b1Aaa3BB2a1A3Ba moi
      13a3a9A7a13a moi 16
      27a moi a
      3a moi au
      a2a9a3Aa26a moi aussi
      b2aaa5AaAa3aa21Aa4a5aaA5a6A moi c
      7a5a5a13a3A4a2A12a1a5a moi ca
      1a18b moi ce
      41a moi chaque
      49A moi content
      9a moi di
      6a4a1A35b17A moi en
      8b8a17b moi enme
      13a3a1a15A3A1a7AA5a5A moi enmen
      52a8a moi et
      a26a moi euh
      46A moi i
      11a3A6AA moi il
      1a5Aa4aA2a1a1a1a3A5A3A3b3A2a7A4a6b moi j
      1a3aA6AA2aB1b2ba2C1a7A6A1cA1AA1Aa2aA1aAa1AA3A moi je
      aa14aa1A7a4Ab1a5b2a10aA moi ka
      63a moi l
      13a12a22a3A8a moi la
      aabb5a3a1aa3aA6a4b11a6A2a moi le
      44a11b moi meme
      19a25a moi mon
      13aa1b13a4a5b3a moi ni
      3A9AA26A8a moi pas
      A23A moi pe
      2Aa3a15A3a5a7a5a4a moi qui
      41A14A10A moi rien
      1a11aA12a8A4A7b6A moi se
      24a21A moi tout
      11b18a16A8a moi un
      3a1a4b2ab7a4b4a1aa5b2a4b2caaab3a7a moi vle
      a13a20a20b moi vouloir
      3a48a moin
      a2a12aAb8a5A1A5AA2a3b13A moins
      a14A2b8a moins de
      1A5A23A3A mois
      1A45a mois de
      47b moissonneuse
      46AbA moissonneuses
      11b molten
      49a1A2A moment
      a1aBaaAAD2a1C2AAAaAbAAaaB2A5a1B3a2AAAAAAAB1AaAAAAAA7A mon
      14aa7a42a mon aine
      3B10a mon ami
      45a mon avenir
      2a10A4aB13a1A21a mon beau
      60A mon chien
      14a3A8a mon coeur
      53A mon college
      Aaaaa5a4a2a8A3a9A1aa4A7a mon cousin
      b2A9aA2a2aa3a mon daron
      4a33a mon delire
      17A mon ex
      AaA2A5aaa3b7aA1b2A2a1aa2AaA3a2ba1A1b1a5a2A2b mon fils
      13a3A2a12a1A mon fis
      14a4A32B mon freezers
      a3a5A6A3a9aa8a3A3B2A9A mon frere
      12a7a mon gamin
      2aa1a5a11a8a11a2a13a mon garcon
      a2a4A2A5c8Aa9A9a12a1a mon grand
      18aa7a mon kiffe
      10aa2Aa4a1a2a23a mon mari
      61a mon meilleur
      3a7a1a8a11a6a1a5b2a10a mon metier
      4a14a8a14a mon neveu
      3aa27a8b mon nom
      a2aA2a1aa1A1aa1Ba17A5a3A3a4ab10a mon oncle
      8A4a27A mon papa
      a12a21a19a5A mon papi
      25a22a mon papy
      1a1A11a10aa13a10a1A mon parrain
      aa10a16a19b4a6A2a mon pays
      3B12B mon per
      1A1a1bA1A2AAaA1aA1bB2AA1aB8AA1baAAAAbaA1A1aa1a1A2aA1AA3a mon pere
      3a23a10a13a mon petit
      17a2a6A17B15a mon pote
      16a mon prof
      36A15A mon professeur
      52A15A mon propre
      41a mon ptit
      54A10a mon quartier
      18A1Aa9a4a4A9B mon reuf
      6a17aa16aa5a2aa9a mon reve
      57A mon sac
      45a mon scoot
      2a7A4aa4a28A1a2A5a mon stage
      32B mon telephone
      A2Aa8aB7a23A5A1bA7b mon tonton
      10a3a4aa18a5a16a mon travail
      14A20a8a4A mon truc
      19a mon trucs
      11a8a19a21a mon village
      a8a2B16a10ABa5A mon voisin
      5a1a1a1A7Aa8A4AA3a5aA2A2A2a1b7aa monde
      15A29a5A monde a
      19Aa15Ba2a11B2a4a monsieur
      14a25a14a monsieur qui
      3a2b21A1b2A4a17a3a montage
      6A21A1b25b montage de
      23a34a5a montauban
      3A7A1a2a9A2aAa1ca1b2A1A8A4AAa5a monte
      6A6a2a16aa15A monte de
      6a23a26a monte des
      20a monte sur
      22A monte une
      1a2aA1A2A2a1aAA4a2a1a2A2aA2AaA4b4a1b1b2a3a2AaaA1a monter
      38a5a4A monter d
      1a2a8b2aAa11A3A1A1A5a6a1a10b monter des
      6c6a8a6a8b5a4A6a monter les
      20b monter sur
      25a11A monter un
      22a4a8A12c3A monter une
      6c9a5aa3AAaa2A4A2A3A monteur
      4A1b9a13a monteuse
      27A month
      3a38aa montlucon
      2aAa9a4a19a2a14a6A montre
      12a7a5d monuments
      36A8A22A mor
      54c morceaux
      14a8a26a more
      45a morning
      6A20A15a1A7a mort
      63a mortes
      13c mortier
      35ba morts
      19c10A mosaiste
      29a mosquee
      a16aa2a17a mostly
      11a56a mot
      5a21Ab12gAAabA14A moteur
      41a moteur d
      28a12a4a1a moteur de
      41b3A moteur et
      5AaA20a12A2AAc1a moteurs
      5A35A3Ad1a moteurs de
      27a24a8a motive
      6A4A29BAABe moto
      45b moto je
      41b3b moto pas
      47Ad motoculteur
      41A6c motoculture
      28a12B2abA1A motor
      44AbA1A motorbike
      42a1b motorbikes
      31a1A mots
      9a1A19A moulding
      9cAb10A moule
      A7a2A6A3A3A4A21a mouler
      a5a2A1e6a10b moules
      11a moules en
      15A moulin
      13aab1b4a4a1a1a11Aa4Ab7a moun
      45A7A mountain
      53b5b mousse
      26A15c moustiques
      54b mouton
      40a7A12A moutons
      45a15a moved
      45a15a moved to
      34A moving
      45A moyen
      18aa22a mulhouse
      3a4a40A2A15a mum
      8a mum s
      19A41b municipaux
      11A1BA2db2a1A1b1a28A2A mur
      13A3b41A mur de
      11A1c7a mur en
      6A6b1A2A3b13A6A21a murs
      17bB murs et
      11A38A muscu
      37a22a musee
      50A musique
      1baa2aAAA3aB1aa2A2A2A2b2B1ABAa4AaA1AA2B1Aa3AAaA4a my
      61a my boy
      14A1b21a my brother
      14B12a my cousin
      1aa2a7aB7a1A16A3A my dad
      1a1a48a3a my daughter
      37a14a my gran
      3A23A8a18a6a2a my grandad
      45a4A my hands
      3a9aa14a23a my lad
      8a40A2A15a my mum
      37a my nan
      54a my nephew
      37A5a5b2aa2a my own
      32A my phone
      8A my sister
      3a4a8a19a my son
      18a my stepdad
      19a23a6a my thing
      aa2a9a12a my uncle
      2a myself
      2a2A5a1Aaa1A2c3aA1aAA2aAa2A1A3b3a6A1A1a1A3A3a n
      20a6a13aAa n a
      12aA6b3a2a5A3A6A19A3a n ai
      20a6A28A n en
      2a39a n est
      a13aa n y
      29b19Aa1b na
      41A na 16
      49A2b na 17
      21b46a nacelle
      20AA2A22b18A nacelles
      43c naked
      48a4a name
      5aa3a3aa1a1b5a11A11Aa3aaA1a4A nan
      37a nan s
      1A10a36a17a nancy
      9a17A16a5A1A3a4aa nantes
      19a6A34a naturally
      25a10a11A14a nature
      57A nausee
      3ba1a nazes
      13a23b nde
      aaAAAaAaA1A1aBb2aA5B1AAA6AAA1aaBA2AA2AAAaa2aaA2a2A2A ne
      39a12a ne a
      12a34a5aa ne jure
      13A10A16A ne l
      53a14A ne la
      17a9AA10a2A2A1A10A ne m
      7a5A6a16A19a ne me
      b55b ne parle
      5b19a ne pas
      25A ne sais
      14a12a ne sait
      59a ne suis
      14a ne supporte
      2a ne veut
      13A1a13a11A4A7A1A ne veux
      63a ne vois
      b34a1A7b6a3Aa1a near
      8a need
      36A neighbour
      25a neon
      54a nephew
      34A23A9b net
      68A netflix
      21a36a9c nettoyage
      14A6a26a9a9A nettoyer
      48a19a nettoyer le
      68b nettoyer les
      31a1cb networks
      6a14a16a13A neuf
      66a neuf ans
      6b10a2a6b10A3a neuves
      5a8a10a16a never
      3a37a nevers
      4a14a8a14a neveu
      1a4a3a36a new
      11a27A next
      11a27A next to
      17A36A nez
      A2A9aaa4A3A2a2a7A2a1A5AA3A11A1A ni
      35a5a3a ni 16
      27a ni 17
      16A ni froid
      50A ni la
      16A18A7A6A ni le
      13a ni rien
      14a2a6A11A12B2aa nice
      35a niche
      17b1a38a nickel
      3a8a35a11a niece
      15A night
      15a11a17a nimes
      20a6A7aa5a nimporte
      27A nimporte quoi
      17A5Ad niveleuse
      C2a3a4a1AAAA2AA2B3A6A9A1A1AA2A2A4A1A2A nn
      28A nn ca
      15A8B22A15a nn je
      45A nn mon
      20A nn nn
      19A25AA3A1a1A1A4A1a no
      45A3aA3A1A no way
      18a nobody
      7a45bAa noel
      1a48b4b noir
      29a noire
      1a19a23A noires
      15A noise
      3aa2a3a20a8b10A nom
      A2C1AAA1AAAAAAAAAA1C1AAA1BB1AAAAAAAAaA1AABA2AAaA2CBAA1AA3AB3AA non
      49aa non a
      22A33A non c
      43A non ca
      58A4A non j
      13A6A28A non je
      48b non mais
      3A5A12A14a26a non merci
      27A non mon
      57A non non
      35A none
      5a1a7a2a3A8a3a2A14a1a6a2a2a nos
      18A nose
      1a8aa4a3A7a15aB4A not
      10a not for
      a48a note
      14aa28a nothing
      a2aa1a1Aa4A3abAAAab1ba1aA1AAaab2a2ab5A1aaaa1a1aA5AAa notre
      9a6a34a notre activites
      b2a1a4a31a notre atelier
      29a23a notre cadette
      26b9d notre dame
      14A8a9A5a11A14AA notre entreprise
      14A22a4a9aA1aa3a6a notre fille
      a2aa10a9aa4a7a3a notre fils
      18a20a14a notre garcon
      4a9a2a4a28a notre societe
      3A4a5B12a1a6a1a nou
      8a27a1a nou ka
      8a40b5a nourriture
      1Aaa1a5a1aa1aa2a2A3AA1abaaaAA1Ab2baa3aa2a1caaa3Aaa3a nous
      1Aa5A27A2a8a nous a
      6A23a13a12a nous assembling
      5a35a nous assurons
      24aa nous avons
      7a1a8a11a10a2a nous c
      5a9a6a19aa6a nous cherchons
      28ba nous concevons
      52aa nous habitons
      5a1aa4a2a9a1A4a2a2a1A2A2a3a5a6a1a1a nous on
      56aa4a nous produisent
      a7a2a8a15a14A15a nous sommes
      49aa3a nous tenons
      59a1a nouveau
      41a nouvelle
      14A novembre
      3a10a12a1a now
      37b noyer
      2aab nucleaire
      8A38a nui
      1a21a4A9a13a8A6a nuit
      23a nuit je
      34a17Aa10A nuits
      5A38A11A nul
      c6A59a numerique
      a1BBa1a1AaA1AA1a2a1B8A6A3AC1b5Ababa3A1aaAAa1a o
      50A o gens
      55a6A2b o marche
      36a2a oak
      25b32a2A5a occuper
      25a occuper de
      1A1a13A16ca4A4b3A1Ab1A2Ba1a6b odeur
      1A41a16a6b odeur de
      3a30Aa9b6a5a1a odeur du
      17a1b33a oeil
      13c oeuvre
      aa5a1b3AA1a3aa1AAba5a2a1a5A5bb14a of
      20a of a
      50c of house
      37a of it
      27a of school
      1a23a17A of thing
      15a47a4b office
      15a52A office and
      24A42d offset
      46A oh
      41a oil
      12a oiseaux
      27A11a4A18a ok
      27A16A ok mais
      13a3ba8a7a1a3a3A13ba old
      29A14A ombre
      2aaaaa1ba2AAa1b4a1AaaAAaaAAa1BA3aAAa3Aa1AA3B1A1aA1Aa1A1A on
      A3A3A13A13A2AA2A5Aa2aA3a1a4a2a on a
      1a3a27a on appelle
      6a8A23a10aa16a on cherche
      a20aa2a31a on dit
      3A16b33a3a on e
      2a on en
      a10a1a3a2a1a1aA1bA4aa1a2A1Aa4b3aa2a1a3A1a4a on est
      3A on etait
      1aa4a49A on fabrique
      5aa1a4aaa3a1A1a1a3a5aa4a9a3a5Aa3a1a on fait
      3a on gagne
      13a21A3A1A1a3aa3A10A on habite
      19aa on lui
      16a on ma
      63a on me
      1a4a on met
      34A12A6A on my
      42a on n
      1a1A4A5a1a35aA7a on ne
      52A on peut
      1a13a on pose
      28a on refait
      41A2a2b on reparer
      14a12A22A on se
      4a3a59a on the
      8a32a on vit
      6a10a on voit
      49Aa15A once
      aA1aA4aa1Ab4aA7A8A5aA6a3aab10aa oncle
      10a oncle a
      3a32A9A16a oncle est
      a1A4a33a23B oncle il
      27a oncle j
      14a1A oncle m
      13A1A13c onduleurs
      2a5a8A15b15b15a one
      16a ones
      56A ongles
      35a only
      aa10A7b2A12a1A4A3a7a10A ont
      24a9a onze
      34a onze ans
      34A14a open
      b5ab1a18A2a7a operateur
      b27A operateur sur
      7a16b14a28a operator
      5A1b58a operatrice
      5A1b operatrice de
      2a opere
      3A23A3e1A optique
      a2aaa2a1a3ba1ba6a1a6acbb6abaa1aaa3A1a3b1ae or
      49ba or a
      34A33b orage
      11a11b7c orange
      50a15a orders
      15A16A6A ordi
      33A22A ordinateur
      33a ordinateur pas
      32ac13A ordinateurs
      32aa ordis
      38A ordonne
      67c ordre
      63A4A oreille
      54A8Ac2a oreilles
      64c orfevre
      8a53c2A organic
      66b organise
      3A51a10a organiser
      44a11a4a4b orleans
      17A ose
      2A osef
      1a34b ossature
      36c ossature bois
      41a ote
      10A6C23A1c1AA2A oto
      aaabaa1Ab3abaa1baa2aaaa1b2a2aAcaa1b1b2abb2cbbabbacaA1aab1a2Ab ou
      25a18aa ou d
      6a1a44A10a ou de
      8aa29a4aa ou des
      18A ou du
      12a7a15a6a1a11a ou en
      28a ou il
      a21a ou j
      49aa10b ou je
      4a ou l
      15a13a9a11a4a11a ou le
      48A6a12a ou les
      3aA3b12a17a4b4A7A ou on
      4A ou pas
      34A16A ou quoi
      5c8A9aa7b4a10AA ou un
      33a ou une
      24A ouai
      2A1a1a2a4a3a2a11ba2a1A1AbA9AaAA ouais
      14a1a ouais alors
      2A9a ouais bah
      4a19a ouais euh
      19bA1a11A oublie
      34A oublie mon
      11c6a42a3a ouf
      Aa1BA1A1a1A2A4AaA1AAA2BA1B5BA1A1AAAAAAAaAA1BAB1AAA2AAB1A oui
      36A oui a
      41a oui bonjour
      40a oui c
      53AA3A oui la
      56a oui le
      30A13A12A oui les
      23A2A10A4A6A3a12a oui mais
      30A oui me
      19a oui une
      8A1a3a5A1a13A7A16a6a our
      14a53A our son
      56b ourlets
      a8a10a5a5a5a1A1a6a6A6a2A out
      63a out in
      a8a10a5a15a6a out of
      A4ba28A3Ad13A12A outils
      35A3Ab26A outils courants
      9a11a1a outside
      1A25A12a16a ouvert
      42Aa6a ouverte
      41a10A4a ouvre
      5A17b1b ouvrier
      5A19a ouvrier de
      25a3a32a ouvriere
      1a26A2b9A2a4b1ab ouvrir
      52b ouvrir ma
      45A3a1a13a ouvrir un
      31a12a ouvrir une
      5a38A21a over
      14a22A1a3a1a3b2aa1aa11a own
      a8b oyonnax
      5a1a59a packaging
      34c page
      13a18a1a3a paid
      a6a paie
      1A1A20a7a19eA pain
      52AA pain au
      23A28c7a pains
      14A10a17a8A paint
      10c6b25A painter
      13A3a7a painting
      39a26b palette
      35A3a26b palettes
      13a35Aa paname
      7a34c panel
      28ab8a panels
      21A7A panique
      5a1A7A1a6A2A1a11AA3a panne
      15A panne dans
      27A1c panneau
      6a7AA4A8d8a panneaux
      15A panneaux solaires
      20a3A11b4a5A pannes
      56a pantalon
      1a1a4A17A4a3a5a10A6a2A papa
      1a1a10A20aA4a20A papa moi
      28a paper
      a4a7a3A1a7A7a25AA4A papi
      7a9d22a26a papier
      4a12aA43b papiers
      25a22a papy
      4a1a1c1a2AA1a1aaBc1a1a1A1A1baAa3Aa1Aa4a1AAbA1a4A1A4A1A par
      11A4a par contre
      8a8a10a5a par exemple
      8b35a6cA par jour
      12a2A2a2b8a par l
      11a11a1a17a9aa2a par la
      3a7a4a30a par le
      4a18a36a par les
      6b26A8a2a par piece
      10a20a20a par semaine
      4a13a12a par un
      3a12a21a25a parait
      24a8a parc
      aa1a1A2a3aa6aa6aa7a3a5a2b2A2a4A6A parce
      1a6a59A parce qu
      a2aaA6aa6aa6aa7a3a5a2b2A2a parce que
      12a20a5a7Aa12c parcs
      20a28aa pardon
      26Ab5a8b pare
      1a1a1a5b1a2a2aAa15a11a7a5a2a pareil
      24b parent
      2a2a7A4aA6AA19a1Aa2a8A parents
      47a parents ont
      50a parents sont
      27a1aa17a parfait
      12Aa6b6A3a3aA12A2ba2A8a paris
      23a5b13A24a parking
      b1Aa9A2a2Aa5A10a5a5A6a parle
      2A17a parle de
      50A parle o
      56b parle pas
      b parle plus
      24a24a3a parlent
      2a46A4a1aa10a parler
      50A parler avec
      13b parpaings
      17a1B2A12b2A22b parquet
      1a1A11a8a1aa12aa5a4a1A parrain
      a14a10a10a part
      15a part a
      22a3A parti
      15a particulier
      1a17a7b3A29a particuliers
      14A34bA partie
      52aa1a parties
      11a1a22a2a partir
      11a24a partir loin
      3a6A4a1A1aa5a4a8a1AA4A3a7a6aa partout
      bAa28A parts
      2AE1A1aa1A1A1aaBBB4BB1AA1A2AaAAAB1A1CA3AA1C1CBA2A1AAAAAA1AB1B pas
      8a5a12bA8A11a pas a
      14a pas au
      13A42a pas bien
      64A pas ca
      5b8A10a1A20a12a pas choisir
      8a pas comment
      13aa4a16a pas couvreur
      7bA1A2A2A16A2a15A pas d
      14a21A7A11a6a pas dans
      5A1A5Aa2a2A3A2a8a7b4B2aAa11B1A pas de
      A pas dehors
      10b8a pas des
      24A33a pas du
      30a14A3aA pas en
      14a12a24aAa pas encore
      3A pas enmen
      13A pas envie
      14aa25A pas etre
      3a9A29a pas faire
      1a pas j
      13b11A1A pas je
      41A pas ka
      ab8A2a13Aa pas l
      bA11a33a1aaA pas la
      11a2A5b1b5a4a2AAa2a1A2A5ba1a pas le
      a4A4b9B2A3A7a5b3b2A4aA2a2A pas les
      16a32A pas loin
      8a pas mal
      3B48a8A pas moi
      2A42A3A pas mon
      7b3a1a6b3b27a1b2a pas peur
      4a45a2a pas plus
      30a pas porter
      2a21a3a pas pour
      a14aA4a18a pas que
      20a4a pas rester
      1A pas se
      13a12a18a pas si
      27A15a pas sur
      3a pas travailler
      2a11A2a1a13ba18AaA pas trop
      20A47a pas un
      4a53b9a pase
      3baA4A3B2ab4aa1aA5Aa5abaa1a3b passe
      34a passe ca
      18a passe l
      40a passe le
      34a18a passe mes
      45a passe mon
      3a37aa18a passe ses
      3aA5c3b3A2A2A2c5A5aa2A5a2aA4A passer
      14b2AA14A passer du
      27c11b passer les
      24A15a passer ma
      aA1A8a3a23aa6ab passion
      4a36A passionne
      66a passionnent
      49A3c pastry
      49A3b pastry chef
      49A12a patates
      A17A30b2aA1b pate
      52a pate a
      9c13b25A3A1b pates
      6A57A patience
      37a patient
      14A34b3c patisserie
      49a2AfA patissier
      49A2ac patissiere
      26a8a patrimoine
      1a19aa4a21aa3a1A4a1a patron
      19b pattes
      14a23a2A3a3A pau
      65a paume
      4a pause
      a2aa2a6a1a4a4Aa13a5a4A2A7a paye
      2aa12a paye bien
      a11aa3A9a13a7b4a6A2a pays
      a2a37a pays j
      1a47a4a1a pays je
      61a paysage
      48B12f paysagiste
      6A25Ac pc
      6A26a pc gamer
      A18aA3A pe
      29A27a peau
      62AA1b peche
      10b2A3c3A3A10AA3AA16A peindre
      10c6A3A14A6a peindre des
      10a2A3b23A1b15A peindre le
      17b peindre les
      10aA5b1a23b peine
      10b6b peint
      3A4A1b2AA2cA2A5AA6A5AAc17A peintre
      10A32b peintre auto
      10a6bAA22C peintre en
      10b32A peintre industriel
      A16ba2A3a1A13Aac peinture
      43b peinture auto
      17A25A peinture l
      43A peinture me
      23Ag27A8a4A pelle
      24a pelle mecanique
      23aa pelleteuse
      24a22a pelleteuses
      48A12c1a pelouses
      a2a6A6a4a3a7a12a2A13A pendant
      13a8a3a pendant les
      50A pendant mon
      a11a28a7a3a pense
      10a6a25b pentire
      a6a9A11a19a11a people
      61a people s
      35b19a4a pepe
      3B10b1B1A26A per
      A perceuse
      24A32a perche
      18a perd
      60a perds
      43A1A perdu
      1A1b1a2B1a1a1C1aA2A3A1aC9Aa1a1A1Abb2A3AaA5A1A1A pere
      11A31A1aA4aa1a pere a
      1a pere au
      11a27A pere de
      20a pere en
      1A3a7aA4a3aA2A8A2a6b13a6a pere est
      3a9a12A9a6a10a pere et
      37A8a15b pere etait
      40a pere fait
      5a8C4B4a2A32A5a pere il
      39a pere m
      15a pere on
      23a6A16b perles
      31a13a20a permis
      20a6a perpignan
      40a person
      1a12ba1A1A12A12A personne
      1a personne a
      8a8a4a personnes
      19A2b24a pete
      47a pete un
      3a2a3aa6A1aa2aA5A5Aa6A2b1a5AA6aA petit
      3a23a24a petit fils
      10a10a16a petit frere
      2aA8a2a8aA6ba3b4a3a5Aa1Aca6aa1a petite
      32a27A petite boutique
      2a34b petite fille
      56a petite soeur
      a1aA9A3A2A4b4a21a2a8A petites
      25a29a8A petites choses
      11A7a5a8a2a3a6aa1a3b6A petits
      49a petits freres
      48b petits moteurs
      52a petrir
      52a petrir la
      1A1Ba6a2A2A7b1A2a2a1Aa4aaA1a1a2A5A peu
      14A2A7b1A5a2a peu de
      11a29b3a1a peu importe
      1A54A peu pour
      11a32a peugeot
      A6b3a1a6a5AB1A6a3A11a1b2a peur
      24B4A22a peur de
      54b peur du
      27a10A3a9Aa9A peut
      63A peut etre
      A4A3a3a13a3a2A1a2AbA2A5a2A4a peux
      35aa8a peux aller
      9a8a12a26a peux faire
      52a peux me
      5A55a peux pas
      A2a33a1A peux plus
      32A6A pff
      4a pharmacie
      20A6a1e photovoltaiques
      2a7a pi
      49a8A piano
      53A9a pie
      b2A2a2A1a6a3A3c6A4a3a2a10AA6b piece
      6b26A8a2a piece par
      dAAaAabA1cc11AA12a4A1AA7Aa12aA pieces
      a2a1aA2a42A pieces d
      a4a3a1a pieces de
      A8aa11A20AA pieces en
      a23A12a22b pied
      21a2A1g9A2A11A4A7A pierre
      13a12C13a23a pierres
      27a26aA piges
      27a piges je
      19a18a4a pile
      7aA30a1A7a pilote
      7AA pilote de
      a5Ab16a14a7A piloter
      7a16c piloter une
      43a piment
      52e10a pin
      52c pin e
      13a pince
      17a pinceau
      4AB2A1e6d7B2A14d9A2A pintre
      4d33A pipefitter
      58a pipes
      4c48a piping
      44A11ab2a pique
      24A pire
      24a28aa pis
      19b41a piscine
      A9e26A4Ab pistolet
      51Aa pizza
      6A34D2ABfB pl
      18A30a pla
      19A17ab placards
      20a1a3a2a20c3A1A1a3a1aa2a place
      50a17a place en
      64a place vendome
      23c2A10a places
      9A8dA18A4A placo
      17cbA1A plafond
      2a64a plage
      7a1A13a6a6a1a3a2a4a plairait
      49A2a plaisir
      a6Aa4A2a1A7aa7aa7a8a2baa2a1A3a plait
      16a9a plait j
      44a11a plait je
      a2aa1c31a12a9a plan
      26a34a plan de
      9a29b planche
      9a5a20A1Ab23A planches
      9a29A planches de
      21b planete
      6A19a plans
      26a11a plans de
      7aa37Ac13aA plant
      5a42A12Ac plante
      48A12a plante de
      18a7A21A12a1a planter
      17a44B plantes
      1Aa7A7b2b7A plaque
      3a7b6b4A5c plaques
      11c plaques d
      41c plaquette
      10A3A3f24A plaquiste
      9A7Ab plasterer
      17bc plastering
      9a21A plastic
      A8d1A50a3A plastique
      2A6c plasturgie
      a8a8A42A plasturgiste
      2a16aAa29a6a plat
      2b18a plate
      10A6a19a5A6bc3a plateau
      50b12b plates
      3a62b platform
      9A3A3Ab2A5a26A3A platre
      10A7ba23A platrier
      8c11Aa1A25ba2A1c1A8Aa plats
      a4a54a ple
      1a11a13a33a please
      1AAA3a8a3Aa6aAaA4A7A2a9a6a plein
      7a8a11a15A12a plein de
      67a plein les
      16a pleine
      2d5A3B6Aa1A19a15b2A plier
      2A55a plier je
      2b plieuse
      30a36b plomb
      13Adb11cA24a plomberie
      14c plombie
      4A9d4A plombier
      14b plombiere
      49a plonge
      16A20a23a pluie
      14aa9A plumber
      14a10a plumbing
      aa1a1a1aA3a9aAA2a1A2AAA2a1AabAA1AAba1a1Aa5a6A plus
      14a2a13a plus d
      7a19a13b5a plus de
      17A31A2A plus jamais
      37a2a20a plus je
      b11a15a13A plus que
      27a plus rien
      3a1a8a34a plus tard
      a2C3a1aa4A7A5a1a1a1a1A8a1Aaa3A1A3a plutot
      23A3A5a14A8a2A plutot les
      46a9A2aa plutot que
      6a17a8a pme
      5d pneumatique
      7A20a12A3a pneus
      45a4a2a poche
      41B4d poi
      41B4d poi lourd
      41A3Ab poids
      41A4a poids lourds
      19a poil
      3a2a1a47A8a point
      23a36aa points
      62a2a poireaux
      7Aa7a37A poisson
      34a poitiers
      26a37b police
      17A3b polystyrene
      25a25b polyvalente
      65b pommes
      6b53A pompe
      4a1a8b31AA pompes
      15c pompes a
      18A16b3A2aa poncer
      23a pont
      6a3a6A ponts
      54Aa porc
      16a8a40b port
      32ea portable
      3a portail
      1a8a portails
      1a10a portails et
      56Ac portefeuille
      1A3A6AA2A5A2aA1A6b1AA2Aa3A3a porter
      35A10A19A porter de
      35A30a porter des
      35b14A porter et
      25a9A porter la
      50b porter les
      25a2A porter un
      ac22a10a portes
      22a portes d
      1a33a portes en
      10a2c portugais
      9A5a2ab2aa3A1B1a6e10A pose
      19A7a1a pose de
      1b13a6b4A1B5A2a pose des
      31a pose la
      19aa2a3A pose les
      1a2A1a1AaA1Ab1a1a1bbaab1A1b1caA1A1aaAA3A6A9a1AA1A1aaA poser
      1a11b8a poser d
      4A9A3ab1aa12A2A poser de
      4A1a5A2a1A2cA1a3a2a4a2a3A16a1A poser des
      17b1B7a1a poser du
      26a poser le
      1A7aA2a7a1b3a5A33a poser les
      38A27a poser une
      18aA2b15a10A poseur
      18aA2b15a10A poseur de
      19a1a7a posons
      a4a8a7A17a2A19a possible
      3d3a12A7a11a2aa7a14Ba poste
      3d poste a
      67a posters
      28a4b postes
      1a20a2b9a9b pot
      62b potager
      2A12aaa2a1a4a17B3ac10a4A pote
      2A14a9A33a pote a
      31b10a15A poteau
      56A poterie
      31a1a33A potes
      10fA1A4A24A poudre
      49a4a11A poule
      8a6b poules
      15c poules a
      bab3aAA1AAbaAaaBb2aAa1aaabaa1aaa1baAabbaaa1a1a1Aba2baaaa3a pour
      6A11a7A3A1a4Aa1a22a pour ca
      a38a8a14a pour couper
      6a5a8a4a5a23B10a pour de
      6a2a26aa18a2a6a pour des
      1A9aa26b pour en
      1A pour fabriquer
      2b9a3a12a10a8A pour faire
      a1a10a12b pour fais
      12Aa15a6a18A1a pour fere
      c1a2b3a9a3A4A1a1a4a5a10A6a pour l
      1aA2a3a11b3a1Aa2B10a3a4A2a2a3a pour la
      1a1A5a3ABAb3AA1ab5aA2b6b1AAaA4ba2aa4Aa5a pour le
      1bbaAAAA1AbAaAaA4aAA2aAaa2aaa2AAa1abaa1ab1A4aAeAaaA1A1AaAAA pour les
      12aa33aa pour lui
      53A10a pour ma
      49b pour me
      33a22a pour mes
      1A1a10a2a1A6Aa12aa7aab2AABA10A pour moi
      1a10a2a11a9a3a4a pour mon
      42aa pour notre
      23a5a3A pour poser
      44b pour preparer
      18b2a6a pour que
      40a pour redonner
      25a6A11Aa2A pour reparer
      36a15B pour se
      35a pour ses
      2A19a2A27a14b pour tout
      49a2a pour toute
      16a48a2a pour travail
      6a44a2a2aa9a pour une
      46A pour venir
      11b pouring
      11b pouring molten
      aa3a2aa17a13b6a pourquoi
      aa6aa38a pourquoi pas
      1a28a pourra
      57a pourrais
      11a pourvu
      11a pourvu que
      9a7b38A pousse
      18A16AA2A22b2a pousser
      62b pousser des
      13A4A5A1aa7A6A1A8AA4A poussiere
      13A4A8a26A poussiere de
      36c poutre
      1a34a2b poutres
      10d powder
      66A pre
      26A26a10a3a precise
      d precision
      13a2A5a5a17a5Aa5aA7A prefere
      49A prefererais
      12a4a2a6a11b10a1a1a2a premiere
      17a9a14a9a premiere annee
      2a4A6A3a5a14a8a11A prend
      10A4a5a6a19aAc1A2aaa3A prendre
      27a22a6a prendre le
      15a36A prendre un
      14a8aa2a14a3A13a prends
      14a12a18A prends le
      42a prepa
      43a22c preparateur
      66b preparateur de
      41A3b5a preparation
      45a3bAaa9A3b prepare
      62A3c prepare le
      5A2a1A5A4A15A3b1aa4a1b2bb1A preparer
      45a3aa3ba preparer des
      44b4aAa preparer les
      b11B2Aa9a3a21a4a2a1a3a pres
      12B53a pres d
      7a8a9a3a26a4a pres de
      a2a10a27a presque
      2a2bbA1baA35b8a1E8b presse
      9a37a10A8A presse a
      5a presse et
      32A18A6i7AAA pressing
      11a5a1a27a pression
      11a25a19A pret
      11a25a19A pret a
      10a56A primaire
      21A40A2d1B primeur
      65c primeurs
      36A17a principal
      3a50A principale
      67d printing
      16a pris
      14a pris une
      a24b2A prise
      28a prises
      27a prises et
      41a prison
      27b1A prize
      3a1a9aa16a4b4a2aa1A4a5aa pro
      3a57a pro a
      38a pro et
      17aa22a12a probleme
      4b3a2a process
      7c prod
      A4b1ca1A13A3Aa28A7A production
      8b20a32a produire
      56aa4a produisent
      a6AA1aa45a produit
      49a produits
      A2a12a18A18A8b prof
      63b prof de
      2a33A13a1A professeur
      2a49A professeur de
      1a3a3bb11b profil
      27a6a programme
      a27b3b programmer
      4a17a projet
      17A3d31A projete
      3a6a24a13a6a3a6a proper
      56A8a propose
      7a5a3b9a2b1a19a1A3a8AA propre
      7a propre et
      37a16a1b propres
      68e proprete
      10a6a15b proteger
      8A33A13A prothesiste
      32b ps
      32b ps 5
      44A pti
      3A26aa9a13b11a ptit
      41a ptit frere
      3A4a23A27a1a1c ptite
      A pu
      10a public
      23b9A13a publics
      30b36A puces
      a2a6b6a2a13a2a1A1A1a1aA2Aaa puis
      28c puissance
      15a28a2a purger
      6b11a8a9A putting
      1A7b4a7c pvc
      34b python
      1bbaAaAA2aaaA1A1aa1a1a2AA5aa1A1a3A2Aa1AaA1A7A4a3A qu
      12a qu a
      45a2a12A qu elle
      2a28a9a qu engin
      1aaa10a1Aa3a12a6A10a7aa2a qu il
      Ab1A1aAA3a4aaaa1Aa3A2a2aa3a qu on
      15A qu un
      39A qu y
      5c2A1aA1A3A2aA1AA3a3AbA3a1aAaa4Aa2A1A6A6a quand
      68a quand c
      7b16A22aAa1a3A12a quand ca
      5a quand i
      a19a4a quand il
      49A quand j
      49A quand je
      7A2a9a22a quand la
      28a quand le
      19a quand meme
      3a21A29a quand on
      27a10b quand t
      5b8A quand une
      5a8a5a19a quand y
      4a3a2A12A11a12a quarante
      11A quarante ans
      28a3a1a6b2b3a2aB1A9aa quartier
      54a quatorze
      54a quatorze ans
      19a14a1A4A6a2a7a5aa quatre
      27A2a10a10aaa quatrieme
      52aa quatrieme a
      a2aaaaa1AAaaaa2Aa1bba2aA1bAAAAAa2Aab1bAc2a1AAaACa1aaaAaAA1Aa1AAc que
      A6A13a1aa4A11aAa que c
      5a2a7a5a2a1a11a1a1a11aa11b que ca
      A1a15aA32a7a3a que ce
      b48a que de
      11a7a que des
      14a1a24a3a que il
      aa1A2A2a4a5a2a3Aa5a2b2aa14a3A que j
      1AAaA2A3Aa1A1a3aAA1Aa3A5a1Aa2A10Ba2Ba1b7AA que je
      21b22aA10a que l
      6a36a12A que la
      15aA4aa5a2a7b2AA2a3a2a que le
      2a1a13a4A4a5a11a13a7a que les
      50a que mes
      a2a7a24a18a que mon
      3a43a5aa que par
      52A que se
      5aab60a que tout
      4a que tu
      3a que vous
      a12Aa27aA quel
      5a49a quelle
      6a13a17a2a7a8a5a3a quelqu
      6a13a17a2a7a8a5a3a quelqu un
      25a quelque
      39A question
      a4A1a1a1a1ab1aA1B1AabababAabaa3aaa4aA5AAb1Aa1a1b2AaA1Aaa qui
      A5aa27a2a1A11aa9A qui a
      39a18a qui aime
      17A25a8A qui briller
      a qui coule
      a39a qui coupe
      2aA1a5a2ab6a3a2a1a5a15A5aa7a qui est
      5a3a qui fais
      2A15b6a4a14a qui fait
      23a2a2b qui font
      3a9aa28a19a qui ka
      5A4a3a13a12a qui l
      11b34a5a qui le
      23A5a8a qui les
      2A12aa10b11A qui m
      b3a32a3a4aa15A qui me
      1a34a qui ont
      14A10c7a14a qui reparer
      12a11a12a3b3a1a qui roule
      26Aa8a1a18a qui s
      17a5a17a11A qui se
      A17A39A qui te
      A48b qui tourne
      30a qui tremble
      3a9a13a3a qui veut
      14b qui vient
      17A qui vole
      8a18a17a6a quimper
      5a1a2a16A24a1A2A2A2a quinze
      5a quinze an
      12a14A24a1A2A2A2a quinze ans
      42a10a quitte
      15a13a24a quitter
      aA5Aa4a2aaAAaA2aa7A9A1a2AAaa8aAb1a3a quoi
      6a28a5a7Aa quoi dans
      12a15a11a7Aa quoi euh
      2a5a quoi genre
      24a quoi la
      8a25a10a quoi le
      29a11a quoi les
      16b r
      54A rabot
      35bA2A raboter
      4b9aA2A8A1b33A raccorder
      4a9bA2A10a1a31A raccorder les
      3A10A16c raccordeur
      50a raconte
      56b1a rad
      46a rade
      4A9bb radiateurs
      13a1A1a6a16A radio
      4c raffinerie
      1bAa railings
      1A16a4a5a rails
      24A rain
      61Aa ramasse
      15b ramener
      1b10b22A rampe
      49Bc rang
      20b3Ac6a8a2ca1bb4a1A4aA range
      38c29A rangement
      38A27c1A ranger
      18a12a19b rapide
      64a rappeur
      14A2A rate
      45b4A rater
      3A9a32a rather
      17A3b ravalement
      18AA1e ravaleur
      14a12a12a13a10b rayon
      65b rayon fruits
      b2a3aa4aaa4a19a15a2b8a re
      b7a4a6a47a re a
      56a re in
      23a27A realise
      8a really
      50A4b10a reception
      49a recettes
      a4a1a2A5a10b recharge
      39A20a1c recolter
      46b reconnaitre
      2a8a6a3A8a recrute
      b rectifier
      50a redemande
      62a redis
      21a10a7b7A redonner
      40a redonner du
      20a redouble
      3A22A14Ad12b redresser
      1a11a6ab1a1Aba4a4a7ba2A9ca7a refaire
      20a16a21aa refaire des
      27b31b refaire l
      17A3a19a3A13a refaire le
      13a3aA4b2a19a2A9A8a refaire les
      17a2a2A4a6aaa1Aa8A9a refait
      23B12a22a refait la
      20a refait le
      23a3Aa11a8A refait les
      15Ab16A refrigeration
      16b15A refrigerees
      24a16a25a refuse
      1a5a1A2A10a8A8bA6b regarde
      3A2a5a7a12A7aA6A regarder
      4a42a6a10a region
      A6a36a regle
      7b regle la
      A5Aa7a12A11A3ab2a regler
      5A9a29a2A regler des
      7b regler la
      7a20A15aa2a regler les
      65a regular
      26a15A8aAa reims
      10A6A relou
      5a17A20a remet
      5a17A20a remet en
      23A18a remets
      23A remets en
      5a1A12a21d1a3b13a remettre
      5a1A36a3b remettre en
      47a remis
      25a42a remise
      25a42a remise en
      41a2A remonte
      41AA2a2A remonter
      3a42cA remorque
      14a4Aa1b9a remplace
      15a remplacer
      7b42Aa7a remplir
      7b42Aa7a remplir les
      5A3a36b renault
      41A4b renault trucks
      3A17a20a18a rend
      54A rendez
      54A rendez vous
      29a10a9B7a6a rendre
      27a6a17a rennes
      13ba4a6A32a renover
      65a renseigner
      65a renseigner les
      3a13A1A1a4a2a22A15a rentre
      15a18a11A2A2a renyon
      10a6A3a21A20a repaint
      17a repaint toute
      32b9a2A2a11a repair
      27d4a13a repairing
      33A10a2A reparateur
      32B11b reparateur de
      5A26a8bA1b1Aa reparation
      44a reparation de
      25a reparations
      5a10a8a15a5Aa9b5A repare
      5a35a16b5A repare le
      A3Aba7ba1A2a3Aa1A2A1ab7B1B1aba1A1AA1B3A1bA1AaAA reparer
      5A19A7a10baa1A reparer d
      16B15A4a9A reparer de
      5a19A6aa7a3aAaB11a3a reparer des
      1a1a11a26a1a reparer la
      15aA3b11Aa3a5Adb1ab5A9a reparer le
      1A3b8a1c3A9A2A7A2AA8A reparer les
      41bA5A reparer loto
      14A10c6A14a reparer tout
      32A repart
      42a5a11a repartons
      4a44A1e repas
      51a repas pour
      56A1c repasser
      58b repasser les
      1A8A31ad repeindre
      62b repiquer
      5a repondre
      13A reponds
      66A repondu
      11a3a6a18a10aab5a4a reprendre
      3a9a res
      16A3a2a9eA15A1A reseau
      a3b18a9ba15AA7A reseaux
      2b40a reservoir
      5A19b residence
      9e1A9a9B5a1a19A resine
      3A26b resistance
      18A respire
      60b ressemeler
      2b4A2a28a ressort
      26A rest
      12a7a16AA10dcB3a2A5a restaurant
      38a10A1b2A3a restaurants
      26a10a13e restauration
      12a13b9bb3a17A restaurer
      12a23ba3a17A restaurer des
      26a restaurer les
      a2a2A8A4b5a5A4A reste
      A11C1a8a1a35a1A rester
      14a5a2a rester assis
      63A rester en
      61a rester enferme
      16a32c1a2A resto
      12b3a8A7A3A11bcA8a restore
      44a14aa retape
      37a21a retape une
      37a4a retaper
      19A3A retard
      27a13a3a9A rete
      14A2b5a32b1a retouche
      25a retoucher
      15a21a5a4a2b6a retraite
      24A6a11b retrouver
      3a3a10A1Aa1A7a4a4A9B reuf
      8A6a25a reum
      42a6A14a revanche
      6a1A15aaa9bba3aa1aA2a2ba5Aa1ba3a reve
      45a6b9a reve d
      36bba4a16a6a reve de
      52aa reveil
      53a reveil a
      39A26A reveille
      19a revenir
      22aa8a revenu
      52a reviens
      32A1a riche
      1a20b15A17a2b rideaux
      2A2A7aa3a5A2A2A1aA1A5A3ABa7aA6a3AA rien
      20a25B rien a
      33A rien contre
      63b rien d
      12A14A rien de
      56A10A rien du
      50a rien j
      37a rien je
      52a rien ne
      55b rien que
      12a14a9a rien qui
      4a9a right
      26A37c rings
      54a rire
      4a1a2a2a1A9A11a19a river
      44A riviere
      23a road
      a22a21a3a roads
      33A roanne
      56B1aA robe
      56b robe de
      3A52c1a4b robes
      25c robinet
      14b robinets
      7A22B17A robot
      5c17A6a14A2b robots
      5A39A2b robots de
      5b17A robots et
      9b rochelle
      13a21a27b rodez
      17a roller
      2b rolling
      32a24a2b romans
      a rond
      20A15b roof
      20c15B roofer
      20aa roofing
      13a6aa7a6a roofs
      13a6ba14a roofs and
      58A room
      16ba rooms
      37a rose
      65A roses
      48A12a rosiers
      27a28B roubaix
      44a roue
      1a39a11A rouen
      6A17b16B2bdA7a roues
      5a1A4a16A rouge
      6a15a5a roulant
      2b9a2aa20a3bAA1aAb roule
      15aa14a12a roule en
      2a roule et
      10A2A3bA5a18A23b rouleau
      4a20a35a round
      5b4a12aa8A11Aa9a8a1a route
      10a12a22a9a route e
      4A10A7dB8a16A routes
      23a routes et
      5A18A21c6A routier
      52a royan
      41b rs
      36A8A12a ru
      17a21ba22A ruban
      4A18b7a3A16A3a2aa4a1A rue
      4A9A8c44a rues
      18A rugby
      7b1a23b6a1a6aA7a6a run
      9a23b6a1a7A run a
      15A30a18b rungis
      5b10a22a25a1a running
      7a31a27a running the
      22a45a runs
      39A ryin
      AA3b1Aa1b1aCcAa6Aaa1aAaA1A2acAaAA1A1aA1AAaacD1BaAbbaaaAAA2Ab s
      53a s 16
      53a3a s 17
      3Aa9Ba2a1a33A s a
      14b4a48a s alles
      11a s and
      59c s angle
      3aa3a4A2b5a29AaA s appelle
      a1a5a3a3a19a4a15a2a s est
      49b3B2A1a s eur
      3a8a5A7a17a8a2a4a s il
      32Aa s my
      14a s sixteen
      24a18a s the
      31a s y
      10ab sable
      56a sac
      57A sac de
      35a16A sache
      9A3A4A7A3A26c2B sacs
      56Aa sacs a
      18Aa37a sacs de
      56aa sacs en
      1aab6Aa14A9aa4a7a1BaAa5a1aa saint
      50a1A saint denis
      11a49a saint disiez
      2a51A saint etienne
      3ba saint nazes
      52a sainte
      a3a1a1a4aB2a2AA2Aaa4b9Aa2ab2aAaa1bA7aa2aA sais
      52a sais c
      54a1a sais faire
      14b16b36A sais le
      aa5A23a31a3a sais les
      3A4a2a1aA2a7Aa8a1a7a3A2a11a sais pas
      5a sais plus
      20A sais que
      27A sais rien
      1a8a14a sais un
      12a12a37A1b saison
      14a12a sait
      14a12a sait pas
      8A15A32c sak
      61Aa2a salade
      15aa24a4a7a salaire
      a7a9a salaries
      3a13a1a3a14A10a3a1A sale
      8a46c sales
      19a10a2A16g3AAA11a salle
      19a30A5A salle de
      1a15b10a8Ac5a5A15A salon
      44a salon de
      a17a8a2a2a9a1a3A2a salut
      41a10a salut j
      18a8a2b2a salut je
      a salut moi
      4a20a42a same
      14a2a1a26A18a samedi
      14a50a samedi je
      35A san
      35A18b sang
      14ca sanitaire
      A2a2a3a2AA2A9aa11A1b2A3a1aA1a11a1a sans
      3aa sans arret
      52A5A sans moi
      19a sans qu
      56A sapes
      19b29a sarlat
      4a12Aa8a12a satisfaisant
      54a saturday
      49bA4A sauce
      54Ac saucisson
      3a23A18A2B18A sauf
      27A sauf l
      3a45B sauf la
      53a2aa1a saumur
      20A6a39A saute
      48a sauve
      25b6d22a sav
      2a10a2a1aa7A1a1a5a3a3A savoir
      3a36a saw
      39c sawmill
      32A say
      3A14a30A says
      41A4dA scania
      46A19b scanner
      3a21a1a23c school
      42A20Aa scie
      39a23A scie a
      35A3ca22a scier
      37A1g23A2A scierie
      28a10Aa scieries
      39c23B scieur
      35a sciure
      30a11a scolaire
      2a38A2Ab scooter
      44ba scooters
      45a scoots
      17a scotch
      45b2A scout
      67a screen
      32a screens
      11A6A7a26aA10A sculpter
      11a14a sculpture
      3aAa2aa4Bbaa3aab1A1ba1A1A2AAAaa2AA1A1A1a3ABa2a1A3A se
      3a4aa7a3a16a se ca
      12a14a se fait
      20a47a se la
      27a se moi
      1A40A se pas
      23aa16a se passe
      45A3b se pour
      3A52b se que
      58d9A sec
      18b7a12a seche
      49a second
      11A1aAa10a2a7Aa8a1a3a seconde
      36a seconde a
      47a seconde pro
      37c17a secretaire
      1a58a securite
      18aaa6A35a segpa
      63a segpa a
      a8a2a4a1aa3a9aa6aA3b2AAA2A1a seize
      a8a2a4a1a14aaa5aA3c4A1A2a seize ans
      50Ad self
      40a15Ac1a sellier
      65a selling
      a9a3a1a3a5a4a17a2aa2A semaine
      20a semaine a
      16a semaine derniere
      5a13A3a11a semaines
      6a5a29a24a semble
      60c semelles
      3b42cA semi
      46bA semi remorque
      13a27a26A sends
      16A32a senegal
      50a5A sens
      24a38a sensations
      9a3a21b3a18a9a sent
      9a25b sent la
      3A14b35a separes
      11a1AAaa7a1a9aaa3a1a5a3aa3a sept
      14Aaa7b1a9aaa2a12aa3aa sept ans
      13A sept heures
      35aa septembre
      66a sera
      43a5a5a serai
      11a34a2aa10a serais
      9a2a12b4a13A3a11a3a serait
      2a series
      3a8a32a serieux
      67b serigraphie
      62b serre
      62b serres
      1a23c serrure
      1b serrurerie
      17A serrures
      1cA9A serrurier
      1a serrurier metallier
      3A22A6b30b sertir
      26A37a sertir des
      25A7A15AhA serveur
      23A9d15AC serveurs
      33A15B serveuse
      5a31a2a3b3a1b7a4A service
      16b8a20a services
      50A serving
      33a16bc servir
      49a1b servir les
      A6A3A6a1a5AA4aa1b1b3aa10a3a2aaa ses
      58a ses journees
      13a18a4a ses mains
      37a16a ses propres
      3a3b set
      3A9a30A4A sete
      26A37b setting
      Aa3A1A7a8a9a1a8a7A14A seul
      50a seul ca
      34A seul dans
      3a3a5a11a11a seule
      52a11a seventeen
      33b severe
      a12aa34Ac sevi
      13aa34Ac sevi moun
      56b1A sewing
      3a33A11a2a3aa6a she
      53a she s
      12a36a2a4a6a she wants
      27a shed
      2b55a sheet
      67b shirts
      b31a4a4a1Aa4a14a1a shop
      2b2a1aA4aa2A2aa1A2aaA6A4b2A5A2aAa6a5a si
      2a8a23A13A17a si c
      7a37a si ca
      52a8a si faut
      18a15a si j
      63a si on
      a42A si possible
      34a sick
      59e sieges
      63A silence
      27a simple
      13A simplement
      1a1a9A13a24a sin
      21a5a21a6a since
      20a28a since i
      56b singer
      9a17a3a29a1a sinon
      8A sister
      1a32c sit
      23A4aA3aa12b9a site
      4cb3A4A9b2Aa4Ac3A27a sites
      30a25a1a situation
      7A7a6ba42a six
      23a six heures
      1A sixieme
      3a9aa12A24a sixteen
      60a sketching
      9a10c14a slates
      12A sleeping
      22a8a slicing
      51c smack
      b24a22b10a small
      32b smartphones
      60a sneakers
      13a1aa1a1a11aaaa1A4a10a6aA so
      20a so i
      61A so no
      25a social
      32a13a sociale
      25a7A6a11a sociaux
      a13a3a32a16a societe
      a13a3a49a societe de
      3a3a8aa1A5a1A16AA1A1a3C4A3A1AA2A soeur
      58A soeur elle
      7a17a27B10A soeur est
      56a soeurs
      27A23A soignante
      47a soigner
      57a3A soins
      1A13a11a9a11aA1A9A soir
      49b soir je
      A66A soiree
      34a soirs
      3A3a5ab2aa1a6b5bb15A1c1a1a3a5a soit
      14a12a24a soit la
      8a soixante
      14a2bAa4A4A6b1A23a sol
      36b sol et
      29d solaire
      14AA4A8b solaires
      29b solar
      29a solar panel
      8A21a1A soldering
      13a7A1A3B1a soleil
      29d soler
      29b soles
      29A solo
      19b48a sols
      8b21a3aaa24b something
      3a26a4aa something with
      50c sommeil
      a7a2a8a3A11a14A15a sommes
      3a sommes a
      a10a39A sommes une
      1A1A1b1aa1b2aAa1Aa3aa2AA2a1A3Aa2ab4b3a1aAa2A8aAa son
      40a son camion
      19a26a son grand
      14a22a son is
      13a3a1A2a1a16a10A15b son oncle
      40a6a6a son parrain
      6a3a30b11Aa1a son pere
      14A2a10A17a3aaA9A sont
      52a sors
      52a sors de
      1aa4a1a1a5A49a sort
      17A49a sort de
      1a sort of
      17a18a sorti
      1a8a15a20A12a6a sortie
      a10A6A23Aa8a sortir
      4A1a7a6a1a5a3A4a23a4a sou
      23a sou la
      3b22a25a souci
      3BA7A1b6a8ba11A8A1A9a2A souder
      3A souder de
      1a1A26ba souder des
      3C10c6a8b1a31A souder le
      3A26aa souder les
      31a souder un
      a2gA26AA2a16A soudeur
      2a soudeur a
      3bA soudeur tig
      3aa soudeurs
      2Aca26a soudeuse
      3ca30A soudure
      12a13A souffle
      7a2aa23a19a1a2A souhaite
      46A soul
      60b soule
      11A soulever
      11A soulever de
      4a47a11a sounds
      8a35A soupe
      52a sourdough
      48A18a sourire
      4A6a1bB6A1b6ab3aaa3bA19a sous
      4A9B8b13a24A sous la
      3A9b9A17bA sous le
      4A9A8a sous les
      62b sous serre
      31b sous traitant
      41a sous un
      16a29a souvent
      48A11c souviens
      37a spe
      14Aa5a specialise
      6a spent
      14A sport
      10c30A1c spray
      8a5a48A srx
      22A ss
      1aaa2a11a15a3Aa1a8a10a1aa st
      61a stade
      18a staff
      a1a2aA1a1a1A2aa4aaa2a8aa4A2A1a2AA3AA5a6A stage
      28a stage a
      5a17a31A5a stage chez
      2a9A3a9a9a15a stage de
      52A14a stage en
      10a24a stage je
      2a12a5a stage la
      3A50a stages
      56a stagiaires
      1b20A12a staircases
      65a stall
      38c26a stand
      38a26a stand de
      7a43A start
      52a starts
      4b23a station
      11a14a status
      56a stay
      1b34A7b steel
      18a stepdad
      3b63A stick
      48c still
      7A58a stock
      19a20a8a14a stone
      13A12c stonemason
      33AA stop
      38b20b stores
      55a strasbourg
      54A street
      10a25b structures
      13a3a16c stuck
      13a stuck in
      15A11Aa21A12a stuff
      27A stuff i
      1aa2a25a1a1A1a4a7aa4a3a style
      10a3a3a46a su
      10a7a46a su le
      49a3d sucre
      50A suffit
      a2a9a1a3aa6A26a1a4aa sui
      1A6A1A1A1A5a4a1b3aAa1A5ba3A1ABa2aa1BA2AAAAAa2a suis
      7aAa9a7a17a13a6aa suis a
      30b2b2a22a suis an
      47a suis au
      35a suis bien
      13b suis costaud
      49Aa suis d
      27A suis dans
      2a2a9a2a2a19Aaa8a suis de
      16A3a33a suis du
      5a7A10b10Aaa3a10A3a2A suis en
      41a suis fan
      68a suis fier
      a41a11a suis fort
      3a48A suis la
      25a suis le
      18A1A13aa25a suis pas
      20a suis reste
      41a suis sur
      17a7a24A7a suis un
      3a49a suis une
      42A24a suit
      2a11a13a10a8a6a7a suite
      23a32a1a suits
      26a suivi
      5aa8aa18a8bA suivre
      27a summer
      49a sunday
      26A super
      8c7c37A2A7A supermarche
      18A14c support
      a13a6A supporte
      a13a supporte pas
      33a15a suppose
      aC3AAa1Aa1a2Aa1AA1a1A2a1bbaA1B3aaA1A1b1accAA1A2a1ba1a1Aa1a1A sur
      b49A15A sur commande
      3b6a15b5A13aa sur de
      4a5a10a5b1Aa5A sur des
      12a13A sur du
      A22a5a16a sur l
      2a4aa1A5a4A1a2A1bAa5b3a2a9ba4a6a1a sur la
      3a2aa5A3a3A1A2AA1a2a3Aa4A4A2a3aaA2A2Ab1A1a sur le
      1A2a2a5a1AA1A1Aaaab1a1ba11A1b1b17A1a1Ab sur les
      B5A21A11a15a sur machine
      22a3A11c5a11c2ab sur mesure
      45A sur mon
      27a34a sur place
      a4a8A2a2A6A8a6A3A20A sur un
      7a13A3a13A19a7a sur une
      37a26a sur winter
      41a4A5a7a sure
      9a surf
      8b44A7a1c surgeon
      4a2AAA3a1a3a16a4b3A10a10aa surtout
      41b3A surtout les
      56a surtout pas
      3a16a21a surtt
      7b20Aa surveille
      7c54A3a surveiller
      7a surveiller une
      14a suspendu
      33b16A6a switch
      26b12e16b syrie
      5a9a13a3a systemes
      A2AAAa4a2bA1AAa4A1ca1a2a1Aa1aaa1a5aa1A5A1Aac1a1A2Ac t
      26a1a10a1a10a t after
      60d t alone
      3A2a4a2a t as
      19b42a t ere
      43a15b t etes
      9a6a31a t il
      a4a5a3a ta
      3A6A21a2a1A11ac table
      35a table et
      7a19d tableau
      17a9a tableaux
      37a11Bb tables
      53a tablettes
      12a36ba tablier
      25a tache
      51d tacos
      26c9b3A7b7b4A1A taille
      26a9a3A15a taille de
      13A6A5b9b17a5ac2A tailler
      26a21A tailler des
      26a27a5a tailler la
      26A9b11a12c tailler les
      14A4A6b29d tailleur
      19A6c29A tailleur de
      26a37A tailleuse
      26a37A tailleuse de
      13A tajine
      1a1a45a take
      18a31a taking
      37a talent
      3a33a3A tampon
      27a7b5A3a tan
      41b3a8a tant
      41b3a tant que
      3a7a17BaA3aA1A10A2A4A2A tante
      58a1A tante a
      41Aa2a tape
      12b13A16a taper
      43a taper sur
      5a22a tapin
      59c tapissier
      56AA1c tapissiere
      56A2a tapissiere d
      13a13a tarbes
      3a1a8a34a tard
      8a3A4a tarte
      53b tarte o
      53b tartes
      50A5A tata
      24A taxi
      26d29b tayeur
      A5aa4bAa3A5b7aA3A4a5A4a4A2A te
      12a20A19a te plait
      36B teacher
      16a10a team
      25A5a1a tech
      5a19A7a technician
      16b10AA2abb7b2a3a12A technicien
      5a19B7A technicien de
      16A14a1B technicien fibre
      a8A5a9A1aA1aa36a technicienne
      6a18c28a technique
      43b teinte
      25A6eA10AAAA12A tel
      32B19a tele
      32cA10A telecom
      27a4Caa telephone
      32c15A telephones
      13a27a tell
      20a32a temper
      14A18A11c1A12A1a temps
      13a44a ten
      1A7A39c1a13b tenir
      1A7A tenir la
      49ba14a tenir un
      35aa12aa3a tenons
      28c23A5A tension
      2aaaAa6A6a17a5a12a8A1A tente
      66A tente pas
      20a16a23a terminale
      62a terrain
      3A15b1d1AAa24b10bA terrasse
      24b22a terrassement
      4A19a1AA33Bb terre
      28a26c terrines
      14a tes
      7a22a test
      35A17a teste
      A2a1a14AA19A1A11b4a tete
      8a51a tete de
      23a26a than
      1ba2ba1b6a2a1a3a4a3bA5a2b1a8a that
      16a26A that kind
      2a3a8a8a4a3a9a6a that s
      1a that sort
      1A1aaaaa3aaAAA2a2aA1Aa1B4A2a3a3a1A1A2B1AAc4a1aA3Aaa the
      46A the bus
      54c the counter
      38A the d
      16a32A the kitchen
      54a the market
      24A the rain
      4a20a42a the same
      17a2a17a17a the whole
      56b2a theatre
      7a10a5b7a24a them
      14a34a1a2a then
      17a30a theo
      27A14a9A1A there
      54A there s
      15a5a thermiques
      1a8b6A thermolaquage
      a4a26a1a5a they
      a4a6a27a thiers
      1a17a5a17a6a5a thing
      27a things
      15a think
      17a this
      19a32A those
      20a7a21a1a three
      37b thyroide
      1a6a4A2a8a8aA8a4aa1A4a ti
      52a tien
      7a41A5a tiennent
      52A1A tient
      52A1A tient une
      3eA47A tig
      a18a14A tiktok
      19a tiler
      19ba tiles
      36c2b timber
      38a25a tiny
      31A10a tire
      13a2bA9bA1Ab6Aa18a8a tirer
      27b39a tirer des
      28A2a26a tirer le
      9a17a28b2c tissu
      27a28a tissu et
      9a tissus
      1a1aAa1bAaaa1ab1a2a2a1a1aAaa1aa2aab1A1b2b1a2b2baa1c1A2ba1aa2a to
      11a27A to a
      a2a1a1a5aa5a5aa6aaaa4a2A7a2b to be
      49a4a6a to become
      1a7a34a to build
      3a10a1b27a23a to do
      20a20a2Aba to fix
      3a15a34a1a to learn
      37a18aa to make
      20A8a to me
      7a57a to run
      32A to say
      61a to the
      27a7a13a4a2a6a to train
      16a7a3a6a1a3b3A3aa15a to work
      6b30A together
      5A8a5e3a11c9A2a14A toi
      20a8b6a toi la
      57A1a toile
      4A14a toilettes
      3A9AA5C13AAa22a toit
      14A toit de
      20A14A toit en
      20ba1A5a31a toits
      20a toits en
      20aa7a29A toiture
      2a17d21a tol
      42A told
      2b17A20Aca tole
      2A40a tole et
      2a5A34a tolerie
      2a6AA1A19c7A1Aa12a toles
      41AdA tolier
      61A3a tomate
      62c tomates
      20A8A17a tombe
      5a40Aa tombe en
      5a tombee
      3A37a tomber
      14a34A ton
      26a tonbe
      32A7aA6c12a tondeuse
      32A14Ad14A tondeuses
      48b12A1A tondeuses et
      48a12a tondre
      8b1a13b21a11a6A tonnerre
      b2Aa8aB26AA3A1A3A1b1A6b tonton
      A3a12a28A5A tonton il
      bA11a38a tonton moi
      14A too
      16a14a17a11a top
      49a top chef
      2A9a29a tordre
      6A torture
      52a tot
      2A6a4A16A total
      18A6b1A8A4a10aaA5a touche
      25b23a2aaA touche a
      27A8A touche pas
      35a8Ba8AA toucher
      3a2Aa3A3a1A2a6a1A1A5A1a7A4a1a4a1A toujours
      20a toujours en
      39a toujours le
      16a2a1b toulon
      19A7a2a toulouse
      35b toupre
      e4A2A15b10aa7b23b tour
      A35a7b tour de
      b tournage
      D2a1AabA15A12a11b2a tourne
      A48b tourne en
      A39A tournent
      B39a11bA tourner
      A51bA tourner les
      b34A tourneur
      a34A tourneur fraiseur
      5b15aa7A6a11a2A15b tours
      3A15a3A1aA2a1a2a9aA1a1A2A6a6a tous
      3A15a5a3a4a9aA1a4A6a6a tous les
      a1aaA1baaa1A1A2AAAAAAa1aaaa3Aaa1B1B1AAaA1ab2AAAAaa4a1a2A1AAAA tout
      12a30a tout a
      25b42b tout bites
      68a tout briller
      a tout c
      aa1b1aAAb1a1A1a2a4A1BA6Ac8Aa1A1aA3AaaA1Aa4Aa2aA tout ca
      A7A2a2aa1a4Aa1Aa10A3b3b2A3aAAa3aa3A3A tout ce
      5A19e tout dans
      2a11a10a37a tout de
      3a18a1a11a5a tout en
      12a tout est
      59a tout et
      25A27a tout je
      22a2A7a tout l
      3aa15a3a tout la
      3A1b1A1a10a2A1A1b3Ac1A6A3bAA1a1AA4a2aaa tout le
      6a2a2a11a2b13a7A16A tout les
      22a8a tout moun
      48a tout passe
      3A2a17a39c tout petit
      52a7a tout pres
      3a45B18A tout sauf
      25A16A tout se
      1a13a8a9a1a8b4a tout seul
      2a35a tout sur
      1a2aA1Aa1a1a1aaAba5AA1A1A3a2Ab1AA7ba1a1A6Aa toute
      5a2a5a36a9a toute l
      Aa2aA3a3a3ba1a3AA7a11a14AA toute la
      49a3A toute ma
      A5a5a12c7A1aa11a3a12a toutes
      6a5a20A14a16a toutes les
      56a toutes mes
      4A18ea22a tp
      5a19A30A tps
      2a23a8a6a trace
      2b3A29b19a traceur
      6A traceur des
      23AA16B3AAb tracteur
      47a tracteur de
      7A2b21A8A5d tracteurs
      47Aa tracteurs et
      23Ab22A tractopelle
      24a tractor
      10a11B23aa18a tractors
      26a25a tradition
      10a2a10A2a21a7a6a3a train
      27a7a13a4a9a train as
      10A21a6A21a traine
      6a3a17a1a14a5A trains
      55A trait
      31b traitant
      10a32a11B traite
      10a traitement
      22a24c7A traiter
      50A4f traiteur
      55b traiteur pour
      40b7A tranchant
      14A8ca15a6A9b tranche
      7b48A6a tranquille
      26a29a5a transforme
      8c36ba3A transporter
      41a10a13a trappes
      aaa1a2AA1b1A2abA3A2Aa1aAA3a1aa1a1a2A3A1aaab2ab1b2aaAa1a travail
      49c2A5a7a travail an
      a53a9a travail avec
      39A travail bois
      8a43a travail dann
      41a7A4a3a4A travail dans
      2a1a2A5a25a10a5a4a1a4A travail de
      39a26A travail en
      5a12a travail je
      52a travail la
      57a travail le
      66a travail ou
      3B7AaA2Aa2A6A7aA6A3a2AAA1AA1aA travaille
      10A1a38a2A travaille a
      58a travaille avec
      8a1a28a1a1A7BA travaille dans
      35a3A17b travaille le
      a1Aa2a1baA1aaA4ab4A2b17A3ab2a1BAa2a1aA2aa travailler
      8b30a travailler a
      26a17a1A4A6a7a travailler au
      a7A4A4Aa41a1a travailler avec
      8b30a3a5Aaa4A1a4A2aaa travailler dans
      3a17b23a5a5A5a travailler en
      6a47a travailler la
      9a2a4A36a2a3a travailler le
      20b7b travailler sur
      23daa7A29b travaux
      23b9A13a travaux publics
      23b travay
      61a1c tree
      61a1c tree surgeon
      63a trees
      30a tremble
      a39A trempe
      24a2a15a2a2b1A3a trente
      1A25AAa1c1A1A1a1aa1Aa2a2A4A8A2a tres
      2A46A6a tres bien
      31c tres haut
      1A54A tres peu
      56A tricot
      2aa9a1a1A12A8A5A7AA1A6A tro
      2a10a tro bien
      63A tro de
      aa9a2a4AAA5a6a1A3A1A1a4Ab1a7a trois
      24a2a1a1a9a trois ans
      52a trois heures
      a trois jours
      50a trois langues
      19A3a11a trois semaines
      3a8a7a15a16A1aa troisieme
      3a31aaA14A3a troisieme a
      17a21c13a9A trompe
      27a trompee
      39cA tronc
      40a22a tronconneuse
      32A15b14A tronconneuses
      2a11AA1abAa1A5aaAaaba1a4a2AaA5B2AAA trop
      4a trop bien
      49A trop chaud
      52AA trop le
      36a trop peur
      4A18b8a trottoir
      23a9A trottoirs
      17b38A trou
      32a24a trousse
      1aA2Aa1b2a8Ab9b7A1aa5A1a5a1aa6a trouve
      6a1b2a9a2a6a16A1a5a2a1A4a trouve ca
      42a trouve le
      5b1A8a10a3A9b17a trouver
      5a35b trouver pourquoi
      37A6b trouves
      15a2aa7a troyes
      1Aa2b7A4a1a3aaaa2a2a3a2Aaa1a4AA5a4a1a truc
      24a truc a
      44a truc c
      24aA11a3a truc comme
      26a truc qui
      46a2a1a truck
      41A4b trucks
      a5A3aA7a8A6A10A9A6A trucs
      56A trucs de
      13b truelle
      aaa1Aaba7aAa2A4a7AA3a1aAaaAa1a1bAa5A2a2a3a tu
      5a8aa29a15a5a tu es
      2a tu fais
      44A tu peux
      aa15a7a17a6Aa11a3a tu sais
      52a tu veux
      3a1a18a5a7a1a5a4a5Aa1a6A tu vois
      3ab tube
      68A tue
      20b11A tuile
      20f tuiles
      1aaad2A tunes
      42Aa tuning
      3baA10a11a tunisie
      16a6a38a tunnel
      a19a turned
      b38a turning
      a18a14a turquie
      3A15a tuteur
      3a16A36a tutor
      3aa9a tuyau
      2A1e3A5A1a16A tuyauterie
      2A1h5A3A1A6A4B tuyauteur
      4b tuyauteuse
      3AC9b8d7A tuyaux
      14A8a tuyaux dans
      55b tweet
      25a19a twice
      15a11a16Ab6a two
      2a22a4a25a type
      16a10a16A22A uber
      1A1ab1aBA1AaBCA5AAAA1ca4AA4aABa1A2aAAaca1AAAaB4AAa2a1a un
      3a54a un a
      16a11a12a7a un an
      a31a2b5A3ba9aa5a un atelier
      53a6a6b un bac
      35a3A un banc
      19a18a10A un beau
      14aa un boulot
      62a1a un bout
      68A un bureau
      55a un camion
      27A14A un cap
      41a un capot
      9a7a9A8a10A un chantier
      20a4a un college
      45b un concert
      3A17a3a un coup
      41a un de
      a un ecran
      3a23a2aa un eleve
      66a un entrepot
      49b un food
      11a41A un four
      41AA2Aaa un garage
      27a14a7A un garcon
      12a5a29a un gars
      68a un grand
      13A10A21A21a un gros
      51a un groupe
      12A22A un hangar
      5A27a34a un hopital
      27A40a un hotel
      25a un immeuble
      14ab1b25a12a un jeune
      11b1a11b1a4a16b2b un jour
      44A18A un local
      22a2a un lycee
      19a un m
      38A5b3b17a un magasin
      4b10A1a11a2a4A3a7A1A12A un metier
      40a14a un monsieur
      5a35b3a2A un moteur
      11a un moule
      18a2a3a un mur
      61a un nouveau
      33a un pc
      35aa4a2a4aa10A un petit
      3Aa9A2A2a4b1A2a2a7Aa12a un peu
      4a1b un plan
      57b un porter
      3a40a12a9Aa un poste
      2A12aa14a un pote
      42a15A un poteau
      56A1c un pressing
      49cB un restaurant
      49a un resto
      5A24A17A un robot
      28a5a22a un site
      2a7a12a2a9a4A4a14a6A un stage
      27A un tableau
      20B un toit
      b un tour
      2aa22A6a3a2a25a1A un travail
      a4b14a3aaaa2a2b3a3a8A5a4a1a un truc
      44A un velo
      16a30aa un vieux
      3A12a10a9a2a7a2a un vrai
      aa2a9b12a uncle
      4a9a9a uncle s
      12A28a22a under
      12A51b under a
      1Aaa1aa2AAAac2A1A2B1Aba4B1ab1a1A1B2a2aa1A1A1B1aA1Aa3AbAaBaA une
      42a une aile
      aa2a1a8a11b13a4a14a une boite
      54aa une boucherie
      52A une boulangerie
      32aa10a une boutique
      35a une cabane
      42AA une caisse
      7a43a une chaine
      59A une chaise
      63b une corde
      3a5a3a2a5a19a13a une ecole
      13aa5a5a36a une entreprise
      27a16b une equipe
      47a6a une ferme
      2a23A13a une feuille
      41A une fille
      a18a9a3a1a7a6a une formation
      14a10b une fuite
      7a2a46a une grande
      24a une grue
      57a une heure
      53a4a2a6a une jeune
      8b une laiterie
      6ab une ligne
      A4a1A48a une machine
      13c3a11a29a3a une maison
      3a15a33a une meuf
      35a une niche
      46a une panne
      24b une pelle
      12a1aa16b19A7A4b1a une petite
      7a2A7a une piece
      39B une planche
      a6A50A8b une presse
      56a1a une robe
      19a36A une salle
      39c23A2A une scierie
      14a11a une semaine
      3A une table
      48A14b une tronconneuse
      B3a2a2aA10A5a une usine
      8A36a une vieille
      24a18a une voiture
      32a4a une vraie
      40a until
      7a9a2c11a8A5a1b2aAa8a2A up
      20a up a
      49a2b up at
      32a up in
      18A up my
      47a20a up on
      21a32a up the
      59c upholsterer
      d usinage
      F1A2c1ddAc6A4A4Ab1aAA4A2aA1A1AABAA1AAA4A9A usine
      7aa30a usine a
      B3ABabd31a12A2A usine de
      5A4b45a usine le
      8a usine ou
      4a5b6A10a7a usine pas
      a9A usiner
      4bbAAA1A3A13a25A13b usines
      d3AA2A19A usineur
      6a10a1A1a2a10a13a4aaA4a va
      6a42aa va bien
      35a va je
      45A va pas
      13a8a3a2A vacances
      12A vacarme
      47A7A7A vaches
      1a1a1a2Aaa1aaa1Aaaaa3a2bA3a2Aa1A2d1a1a1Aaa1Ab1a3AA2aa vais
      24b2a9a vais always
      3a16a28a6a vais been
      1a11a31a2a3a1a6a1a vais fais
      1a12a19a14a3a vais fere
      18a5A2A13a6aA12a vais got
      49aa1a vais travail
      30a valence
      4c23A29A valeur
      41a valise
      b1a1a4a29a vallee
      38a23A2a vandre
      8a46b9c vanne
      4b15a14a17a vannes
      28c variateurs
      34a vas
      34a vas y
      62b2c veg
      8a53b vegetables
      5A35Aba2b20a vehicules
      27A4A8A2bB velo
      44A velo a
      9a20A1A11ca8A velos
      45A7a10AA vend
      45A16A1AA vend des
      38a17A5A2A vendeur
      56A5A2A vendeur de
      48A16a vendeuse
      64a vendome
      53A2a2a2a2c vendre
      53A8A2c vendre des
      18a vendredi
      37a26a vends
      60A vendu
      20a11A4a11b veneer
      17A9B13A1a2A8A venir
      3a64a venissieux
      15A20A vent
      45aa2A1A8aA4a vente
      56c ventes
      3A13A4a8a3a venu
      48A12b ver
      22a veranda
      22c verandas
      20A verdun
      a4b1a verifier
      6a3B24A1a4Ad3a vernis
      15a5a5A7a7a5a4a3a verrais
      15a5a13a7a10a3a verrais bien
      1A1A3a1c1A6b3c3A4c3A12A10A1c verre
      18a3a8a verre et
      1d verrieres
      3a23a10a2a20A vers
      11c10A verser
      41b1A4a12a vert
      14a2A1a1A2A2A8AA28A vertige
      48a12a6A verts
      52A very
      47a vesoul
      56b vetement
      55A veterinaire
      27A13a veulent
      AA1aaA3aa2a3aaaa1aaa2b3a2a6aaa1Ab1aaaabab1baa6a1aa veut
      3a6a8a2a17a2a5a4a5a veut apprendre
      46a3aa9a veut bosser
      13a22a5a3a5aAA veut devenir
      24a27A5a veut en
      3a9a3aa6a8a13a3aaa1a7a veut etre
      7a12a2a3a3a2aa6a3a1a1a1a8A veut faire
      56A veut pas
      2a veut plus
      52A veut que
      39a28a veut travailler
      15A13a27a veut un
      a1ab1caaa2aaabbaaa1aa2babbaa3c1cbaab1a3ba2b1aba1aa3a1ab3a veux
      2a14A18a9a2bA1aaA1a8A veux apprendre
      18a1a29a veux autre
      15a veux bien
      a5aaa7A4a1a7a3a3A1aAA1a2aA1A9a1a3a veux bosser
      14A20a5Aa10a7a veux changer
      24d41A veux conduire
      13b9a veux construire
      1b24a29a veux continuer
      41A3a8aaa7a veux devenir
      3a7a2a9a9a6a7b2a3a4aa veux en
      1AaA2A2a2aAaA1A2b2A1a3a3b2a2a6a3a1a1a8a1a veux etre
      1AAab1a3aa1aAaaa2Aa2aa9A1a1a1A3a3aa1AA2A2aa2a1a1Aa veux faire
      5a14a35a6a veux fer
      5a6a1a2b9a2b2b1a19aA veux fere
      1a3a8aA2aa2a8a1a2a8a3a3a2a2a3aa veux fr
      2a2a11a5a1A1A26a veux la
      3a11a4a6a13a14a4a6a veux le
      29a6a veux les
      19a39a veux metier
      16a3a30a16a veux monter
      32A11aa5a veux ouvrir
      1A1a9A1b1a6Ba1A1a11A1a2A5A15A veux pas
      49b veux plus
      15a25a4aa veux reparer
      2a13a12a11a veux savoir
      28a23a veux t
      24a1A18A13A6A veux tout
      a51b5a veux travail
      8b32a1A22a veux travaille
      13a3aAaa21a7Aa12A2a veux travailler
      15aa10a13a11a12a1a veux un
      32b4a veux une
      5a31a1a11a veux y
      13a9A3A12A8A3Ae viande
      52A vichy
      15A25aA2aA vidange
      8a7a9A13a vide
      2a2aA25A9a video
      a10a7a videos
      14A42A vider
      1a2a1a6A2B15a1b6a7a3A12A vie
      34a vie a
      24A vie sur
      7AA36a vieille
      13a1a10Aa14a2b4A vieilles
      5b20aa9a4a4a13A viens
      26a14Aa viens d
      5a31a3a5a viens de
      5A8b1a19a vient
      36a vient d
      43a8a vierzon
      45b vietnam
      5A21b9a7A13A vieu
      11a4a8a6A2a4A3a2aa10b1A vieux
      59b vieux fauteuils
      11aa1aa4a2a5a1a14Aaa5aa5AaA1A village
      1a12a3aa1a1aA4a10a5a4a9d6A ville
      21a39a ville de
      2a11a6a5a7a5b7bc vin
      2a4a8aa1a4a17c19a2A vingt
      2a29a8a vingt minutes
      2b38a7a3a2b vini
      8b18a14a vire
      24A11a4a8a virer
      2a3a11a12A7a2a8a5a2a vis
      2a34a3a9a8a vis a
      39a2a vis dans
      A visage
      10a7a13a14a16a vise
      a5a1a3a13a40b visite
      a7A visiter
      3A2b30a visser
      8a13A8a9a26b vit
      8a32a vit a
      42a13A vite
      6ab22a10aA1a vitesse
      19A2c19a vitrage
      18a13a19a15b vitre
      22a45a vitree
      1A14c15A2A31aA vitrees
      35A vitrees et
      16b15A vitrees refrigerees
      19aA1A9a35c vitres
      25a vitry
      18a5a27aa6a1a1a vivre
      3a1b4b2ab2a4b2a1b3aa1aa5a2a4bA1baaab1a1a1a2a2a vle
      13ba7a2a6a11a4A2c2a12b vle fais
      14a12a7a5a7a vle vin
      41a7a3a2a vle vini
      30A voi
      5a21a12a20a voie
      3A3a1A3AAaaa4a2a4a1aaA2a3a1aa2aa1ab7AA1aa voila
      29a34a voila c
      a4a5a23a5Aab voila ce
      24a19a voila j
      30a6a voila ma
      4a17a9a30b voila mon
      27a31A voila quoi
      1a1a1AA13a6A4a1a4A1A3a4A9aA4a voir
      61A voir du
      34a voir la
      3a voir le
      45a voir les
      11a11d9A17A voirie
      ab1a1a7A1a14a7a1a5a4aa5a1a2a2a1A vois
      aa50a4a vois bien
      5a18a6a26a1a vois le
      1a21a6a15a20A vois les
      13A vois pas
      9a2B1a12a1a7a2ABa5A voisin
      29a18A voisin a
      33a24a3A2A voisine
      38A9b12a voisins
      6a10aaA8a16a voit
      41b1A1AA voitur
      3A1AA10A5A18ca2A1A1a5A voiture
      23A17A1A voiture de
      9a31cAbAa13a voitures
      24a20A volant
      17A4c12a8A vole
      25a9a23a volet
      1A15a4A4a7c volets
      17A1a10a3a15a2A volontiers
      1A10b volutes
      24A21ba volvo
      13aaa11a24aaa vont
      34a12A18Aa vos
      34a32a vos ecoles
      57a vos eleves
      7a28A2b23a vosges
      35a votre
      2aa1aa2a1a1A5a1a2a2a1a5a6aaa4aAa2Aa1a1a2a2aa voudrais
      3a5a16a voudrais apprendre
      6a14a voudrais devenir
      1a32a30a voudrais en
      3A9C5A9a14a14a6a voudrais etre
      3a20a24a voudrais faire
      1aA8a1a1aaaba4a2a4b5a4A1aa4aa3A voudrait
      3a12a7a2a voudrait devenir
      26a18a12a voudrait travailler
      14a voulais
      19A15A voulait
      20a voulez
      a2a10a41b vouloir
      a2b2a35Aa voulu
      A2a1a10A4a2a2A4Aa3A6a4a4A2A3a2a3A vous
      3a17a4a6a10a11a4a vous plait
      21a vous voyez
      41A4a voyage
      21a voyez
      3A2a5a3a4a2a2a2a2aa2a2aA5Aa2b8a3b vrai
      16a10a2a9a8a vrai metier
      32a4a5a7A vraie
      3a7aAa1a40A vraiment
      44d vtt
      2bA1a3a2a2a7a2A4a4aa7A18A vu
      9a2a24a vu ca
      3A11a47a vu les
      63A vu mon
      3a8a5a45A vu un
      2a2a39A vu une
      10a9b vue
      57d vuitton
      3A6b wagons
      13A5a wall
      10A2a3Ba3a walls
      3a1a1a1a3a6b3a1a1aa6a4ba1aba2Ba1b1a1c want
      3a1a1a1a3a6a3a1a1a7a4ba1aaa2Ba1a1a1c want to
      1a1a8a1a14a5b1a11b3a2A7a wants
      1a1a8a1a14a5b1a11c3a10a wants to
      66c warehouse
      2aa2a7B20A13a2A was
      20a was a
      32b washing
      a6a watch
      11a44b2A wax
      12a22aa8A3bA3A1A2a way
      14a53A wc
      a3aaA1ab1aabba2a1aa1a4b20aA1AA5a1A2a3a we
      17aa we do
      14a22a1A9a2AA10a we live
      b2a3aa4aaa4a35a2a8a we re
      7a1a32a15a we run
      34e web
      53b1ba2A wedding
      20a20a5a3a1a2a week
      56a week end
      41a5a3a1a week ends
      41a weekend
      1a1a weld
      1a1c welder
      3b welding
      16a10a wesh
      2aa2a2a11a what
      2ab what i
      25a1a17a whatever
      44ba13aa wheel
      44b wheel all
      a4a7a1A35aA when
      15A35a when it
      13a15a where
      27A4a2a4a who
      17a2a17a17a whole
      33c wifi
      24b43a window
      32Ac1b windows
      37a26a winter
      27aa37A wires
      27AaA wiring
      3b11a1a5a3a2a1aA1b1a4A1ba1a1Aaaaaa1a5aa3A with
      15a7a6a1a13aa15a with a
      50a3a with customers
      49A3a with her
      15A11a23a with me
      1a1a46A1A3a5a2A with my
      35a with the
      9a34a wk
      3a won
      3a won t
      35bba wood
      35ba wooden
      35a woodwork
      6a7a1a3a3a3aa5a1aA2aa6aa15a work
      41a7a16a work in
      8a2b worker
      8a5a8a2a12a1a2Aa3a8a8a working
      8a32a16a working in
      26a17Ab working on
      23a works
      22a12a23a workshop
      3a1a1a1a3a8A8a2a14a3a7a would
      34a18a would be
      9a27a11a11a would like
      34a writing
      1b8a11A1a2a19A4a wsh
      7b33A x
      7b x 8
      12a24b xv
      12a24a xv et
      aa5Aa3AA2a2A1b2A2A2AaA1a2aabbAAAA2AaAA2B1b2A2A1AA1A1A y
      3A1BAAa5aaa2A5a4A7b1aA3a2aAAA1AAa3a6A y a
      34a y arrive
      a13a24a y en
      1a y fait
      9a17A y vais
      41A2Ac yamaha
      8b1A42A yaourt
      8a4aa5a40a3A year
      13a year old
      37a14a3a years
      5A1a5a yem
      20a24A3a yes
      3A16a23a yeux
      38A2A10A yinm
      5b6a5aa20a12a yo
      17A2a6a9a4a5a18a you
      34A your
      32A1a7a youtube
      6A youtubeur
      1a4b7a z
      38a17A8A zara
      61a1c zarbre
      9A zero
      3A9A zieu
      20d zinc
      20c zingueur
      3A zorey
      a2b1BcAdaaaac1c1caAaA6D1aaaAAc1aAbA1BAa1AA1bd2Aa2cb1aaaAA1aa ~_a_
      1Aa5b1b5A6AA2Aa2a1a2A2B1A7bA1AA4a4g1Aa ~_ab
      bbAb1A3aa1Aaa1a2aAaB1AA1A3AA1a2AaABAcBAA2A1a1BaAa4Aa1AAA2A ~_ac
      AAaAA1Abb1a1A2aaa1AA2AAb2a2AAb4AA2a2aAaaA1aAA2BA3Aa4a ~_ad
      d1a3b2a6a2Aa9a12a ~_ae
      a2AAa1Aa3A7a2A1a1aa11g1c5aA2a1A1b2A1bA1A2cA ~_af
      AA2aA1Af1AA1bA1A1a1AAA3AA1bAAAAa2Af1aB2A2gBAab1AbA2Ab2aAaAaAb ~_ag
      33AA14A1A3A2a ~_ah
      Aa1aA1bBaAca2AcaAa3AaABACaAB1AA2aA2bAd2Bb1Ab2AAB1A1A1A2A1A1aa ~_ai
      3A2ea17c12c17a ~_aj
      a21a1a9a5a1bb2a2a3a1b2aa7a ~_ak
      aC5abAAc1bc1a2cAAk1aAAdaBA2aaFbbBAaa1d1cA2AABaA1AABBAaaa1dAABa ~_al
      aA1CA3A5aaa1aA2A2a2A1b1A1A3c2aA2bAA1aa1AAA1cAAcAab1ABcaa ~_am
      b1bcb1abcac2cb1a1abcab1bBdbabaacbAadd1ba1aeBbaa1b1afb1a3c1Aaa1aab ~_an
      23A29a ~_ao
      aaaca3A1a3cabe1Ba2A3b5agB1AaA1Bc1AAa1Ac1A2a4aa2b1AAAa ~_ap
      A1BdaaAABBAbg1baBABAcAABAAAaeAA1a2aAcBbAAa1aAA2AaaBaa1B2c3baA ~_ar
      Aaaaa1gBBAA1A1aA1aA2A1cb2a1AbAbB1bb1A1A2B2b1AcaA1B1Aa1AAAAA1ad2C ~_as
      aba1Aac1AA1Aa1AA2AcAA1A1Aa1aAaA1Aaa1A1a2AAa1a2AA1a1b1baBA1A4Aa ~_at
      1Ba1AA1aAaa1aa1B2A1aaAa1BBAaa1aaAAA2BbadAaAAcAacacaaB2abB2b1BbBBA ~_au
      aAababba1Ac3A1B1aa3AaAAA2aa1AABa1AA1dAA2A1AAB1A1b1aB5aBa2c ~_av
      f8A ~_ax
      26b34b ~_ay
      1dBaABB1AaAAbddBAcbaAba1bc1b1bABdaba1a2ACAAa1abA1cAgd2BA1bAaAAb1adA ~_ba
      aAbc1aA1baa1aca1acbAa3aAbdA1aA1b2bcccBAc2aaa1c1AccdacaAbBaAAAaA ~_be
      2Aa2babAA2B1aa1AbAba1baABA2ABAAbAAabaBAai1b1Ac1Aa1baaa1AA2Ae2Ae ~_bi
      b2a1c1a3Ac4aAa1AA3e1A4AAA2aAb2b5aA1a2A2eAA2A4a ~_bl
      3a11aa24a3b4A ~_bm
      1BbAaAdbAaCBAA1aaa1Ba2bBBAafBbbba1ccBAcAb1B1B3bBBdbhaaA1Bca1caaAbA ~_bo
      AA1BbaABcBabBdA1bAAAb1A1Ca1CcA1b1b1BAA1cAa1c2a2acAbbAAA1BAAa1a1AA1b ~_br
      AaAA1BAAA1a1AaAAA3Aaa2b2aAaAa2AaabAA1a1aB1aAaAcB1bcABAAAAAd2BAd ~_bu
      15A1aa4A2b10a2aa14aa2a ~_by
      Aaab1a1aBaA1a1b1aab3aAb1BbbaAa2a1a2AacAc1A3b2bbaaA2b1aa1aABA ~_c_
      AAA1AACb1bac1B1A1ABf1Aabbadabac1bAAaAAAAAccdDb3CbbAcbcAaaaBC1C2caa ~_ca
      1a12a26a3a22a ~_cc
      baaBaccaABa1aaA1BAbA5AAAa1Aa1aAA1AbA1aAaabA3AaaA2Bba1b1AAA1aAA ~_ce
      CBgCAdaea1bbc2eabA1bCbaAaaCCAaAbB1afBa1Bc1Aa1Cc1abb1c1aCa1aaB2ba1BA ~_ch
      1AdAcaA1a2AAaAa2A1AAa2abA2dA2A4Ac1AA2A2A2abA1ABA2A5B ~_ci
      cbABAabAAAA2CahcBcAAAA2AAA1b2AA1BBABa1bAAAa2Aa1BAA1BbA1ab1AA1bA1a ~_cl
      2aA9b16b8a16a9a ~_cm
      e4a16A ~_cn
      ca2AAaabcaaBeCafba1dAbbe1Aa2bCaabAdAa1ba1d1aaDCcdbA1dai1AAcba1A1AAA ~_co
      27a3a ~_cp
      1AB1aAA1bAA1AA3aAc1a1cc3A4A3aA1ABaAAbAABAcb1AAaBa1a2AA1ABab ~_cr
      34c ~_cs
      1AdABAAAba1aAAbAAAA1AA1A1A1A2A2B1AaAb1A1AaaC2cgA3a2eA2Ae2BAAA ~_cu
      2a30cA6B2ebA2a ~_cy
      baAA2bbAaAdbabAabAba1Aada2cBA1b1AAaabAABabb1A3ba1ab1BA1aA3baAac ~_d_
      bb1Bb1aac2ab1B1Aa1aa1AaaaaAA2abBA1aaA1BbAa1BaAab1c1a1B1Aa1ABac2a ~_da
      Bac1AaBaC2AbBabab2Aaa1aA1a1B1bcaeA2ABACaBbAadb1AAabb1DAAaAaA1A1aBc ~_de
      aAa1aA1AA2bAAC1A2Aa3bAaa1AA2BcBa1aaAeAA1Bba2Aaa2aba1bb2aAbbAd ~_di
      a3B1aa1AAaA1aAaabaB1aA3cA1b1A1a1A2abA1A1AAA1B1bCbB1BBBb1B2B1A ~_do
      21a17a12a10a ~_dp
      A2aA1a1Aa3Aa2AaaaA1aa2A10b2Ab4A1a1aA1A1bafA7AB ~_dr
      2aaa1B1a1A2b1a1aA3Aa1aA2a2AcA1aaAa1Baa1a1a1AC1aaaaAbb2BaAAAa1A ~_du
      34aa18aA4A ~_dy
      ab1AaA1AAa4aabdbba2a1A1cb1A1aabaaaA1aAa1aaa2a2babaA1bA1aAaba2a ~_e_
      4A7A1ea4Aa1d1aA5AA6a2aA4a1Ab13a1a ~_ea
      6a30i1a18A7A ~_eb
      AAA1aAAa1abA1aAa1A2BA1AA1AcAaAAa1aAA1ABAa1B4ABAa1b1A2BA1a2A3b ~_ec
      2a10A13A1a24a1a1a4a ~_ed
      18A14A5a23A ~_ef
      11b5A2a2a2a4a8b13aa ~_eg
      aa1a1a17a12a12ba ~_ei
      1a6a7a2a3A1AA1a3abaa2aA5b1aa2Aa2a1a3A3a2b ~_ek
      1AACAaAABAA1Aa4A2AAABA1hgacAbAA1B1aA3ab1AaABBAAAABAAA1A2gA1aAA ~_el
      A1a2abba3aA1A1A2A3AAAa5a1Ab2a1cA2AAa2AcAa2Ab2aA ~_em
      1babaa2ab1aa2dbbAbaA1cA1ACAcbaaAaa2A1AaBaabaeaBaa1ccAbAbaAb1aaA1b ~_en
      9ca16A ~_eo
      1aa5AadAa4AAb1aa1a1a1a2A3A1a1a1bcAA1a3AA3A2a3B2d2a ~_ep
      A4b9ba4A1a3aaa1a4a1b3a1a2A1A1d4A11a ~_eq
      7a6A4b4a2a7A1aA5a4Aa1aa7Ab3a ~_er
      A1a3AaA1AcA1B1Aca1A1Aa2aAAAAAA2a1aAB1B1BAB2aDC1BA2BAa1aa3A1aA ~_es
      aA2a1a1A1a2Cca1bc2dA1CAaccA2aca1aAaa1CAb1aaaAbb1B1b1Ba1aA1AAbbba ~_et
      1A3A1A2a1AAAAa1a6abaa2a1a1aaaaaaa1Aa1a1aaaaaAa1AabaAaAbaabaa ~_eu
      2AB1b7adAa2aA3A7a3a4aA1aA3aA2a2a1A5A1Ba ~_ev
      A3a1b2bA6AAA1d2b1A2A4a3aA3b1a4b4A6b3b1A ~_ex
      Acbc1bAcca1cabA1AabdbdbaAbABaBc3AeaaAba1Ba1aBA3cd1abda1a1abAaAAaA ~_fa
      BaACA1AAaa1BfaaA1daaA1abDAA1A1cAAaadbBAa1a1A2Ac1cCAc2cda1AABAabAdac ~_fe
      b1bB2f1Ab1A1abaAAA1c1cB1a1aAb1kaa1A1cbAbc1A1bca2AAaaaa1A1B4aaa1a ~_fi
      3a3baa7dBaba2A2A2A5bA3A1baAaaAaabA1a1A4cBA2ac ~_fl
      aBaaaAaaAaaikaD1B1AA1AD1bAa1bcAc1A1ba1AB1aA1aBA1Aa2dB1cA1a1b2eAAA1A ~_fo
      faB1A1ACe1A2B1Be3B2A1BABB2aa3cAAAaf1AcAaABaabDcA1aAAAA1EaAf2A ~_fr
      AA1B2a2A1e1Ad11ba1A1bA1cA1b4Aa1A3a2A2b11A ~_fu
      8a7c48b ~_fw
      1c1caaA1A1A1ABBb1AbA1AAA2bbA1A2aAAAaA1AdaaAB2aBaAAeA2b1cac2A1B1A ~_ga
      Abab1cbaaaB2a1bab1aAA1AAa3aaa1cb1Ba2A1aAb2AAAba1AAAAAbAA4A1AA ~_ge
      17c2a3a9a19b1A6b ~_gi
      8b7b2A11a21d3A6a ~_gl
      AAAaA2aA3A1a1a1a1e2dBAAA4A1AaAAA3A2b3baAAbaAa2a1aaAa1A ~_go
      Cbb1abA2Ab1bbB1aa1aAAA1eBaAaaAAAAAaeAAd1A1Ba1caBa1b1A2AA1BBBbcccBaa ~_gr
      37aa ~_gt
      2a5A3a7a3a7a3Ab2aa3a3A3a5aa4b1a ~_gu
      A2ab5a2a2b5a1a14a5Bb20a ~_gw
      1b13A2a ~_gy
      A13a22A7AA6a11a ~_h_
      2aaA2Ab1aB1a2AAabba1B1caacaaa1aAAcaa1A1A1aca1aAC1a1d2b1A2Ba1b1Ba ~_ha
      1a1a1A3Aa1acabab1aa3A2b1aAa1A1aAaA2AAaaba1bbA1cab1ab1AAcbA1A1bA ~_he
      1a3A1A6Aa1a2bA1A2a8aB8A3AA1aA1a3a1A1A ~_hi
      1A3B2a1b2aB2bAaA2AAgAbAAaaAc1Aa2AA1A2AA1A2cBaAAbadbA1c1AAA1c ~_ho
      28c5c ~_ht
      a2A1A2A5AaA2Aa1b8aAAA1ba3A4a1ba3A3a8a1A ~_hu
      5b2a15A3a1A10c3A1c10a9c ~_hy
      ab3aaa4A1A1Aa2bA1AA1ac2a1Ba1b1aAA1B2ccAaaaAAaaA1b1A5A1AAA ~_i_
      1a11a5a2a18A2aa6aa2a3a ~_ic
      a7a3aA5Aa6a6aa ~_id
      52a8a ~_if
      37Ac ~_ik
      a2AabAba1aA1BBaA1A2aaBbAaBa2a2AA1AA3b2A3BABBA4A2A2aA1AA ~_il
      2AaAAAA2a3A1A3aca1AcA1A1aa1a1a1AA2aAa1a1a7aAAbA1A1AaA1ga ~_im
      1Bd1a1ab1bc3db1BAaAa1BBBaAca2AicaAaba1dACAaAABCDBBAACbAbBBAA1AAcaa ~_in
      1a12a15a1baa1B31A ~_ip
      5a5ab17a7a6a4A5A11A ~_ir
      AAA1d5a2AAb1BcAAdc4B1a1aAa2Ba3B1a2A2A4a1Ba2AA2aaa ~_is
      4A1ab3a1a1A1A3ca1aA3A3baba1a6a2aA1aA4AAaBA6a ~_it
      aaaaB4Aaa1Aa1AaAABAA1aAAB2Aa1Aa1Aa1ABbBA2Bb1Aa1CAb1AaA2AA1AAAA ~_j_
      aaAD2Aac1A1ABa1A1AA1A1Aa1ACA1AaAAbbAAABa1BAAAABaBAAA1AcAA3cA1aABA ~_ja
      43A ~_jd
      ab1a1A1aA6ab1aaAA3B4B1aBaa1bA1B2BAaaA1AAA1aa1b1AA1a1AcAAAB ~_je
      5A5a26a ~_jl
      3A26a10A3a ~_jm
      1AA1aBaBaaaaaaA2AbbA1aA1cBa1a3A1ea2AAAA1AbAaA2b1AaAA3a3d2cA ~_jo
      3a7aa6aA32a6b ~_jr
      34a ~_js
      2aaAAa1b5a3a1A3A2c2aaAaa1aa2Aa3Aab3AAa2bBAA4aAa ~_ju
      49a ~_jv
      36a ~_k_
      4a1BabcAAaaabaa1fcaaaAA2Aa1b1a2bAaA1BacA1dab1BbAAA1A2a1aaA1A ~_ka
      A4c1b8a5ab4A11a10a1A14b ~_ke
      57A ~_kg
      1aA1a1AAA2Aa1AAa1aba4AAaaA1aa4A5A1a1A1fAc3A1Ab6a1A ~_ki
      13a3a25A1a ~_kj
      10Ab3caA15A9d10a ~_kl
      a26a3a9A10A4a ~_km
      4a5A7b21b1b1a3a5aa11a ~_kn
      1aA2A1aa2AaAb1ba1cBaaAA2a2bAa1b2AA2Bab1aaca1b1AaaA2A1a2b1aeA ~_ko
      3A17a2a7a1a1ab14b2b6c1a ~_kr
      2a11a23a9acAA5c ~_ku
      AbBaAba1bBaaa1dB1AA1Ac2BcAB2a1ba1aAaaAA1aAAaa1a1B1aA2BBc2aBCa1a ~_l_
      1Ab1Aa1bc1b1aab2B2b1Aeba2aaAAa1Aaa1dac1AbBB2a1aaBaaAAAba1cAA1AAAc ~_la
      A1B3A1AA4aaAaaAbaAa1AAbbAA2aABaA1a1C1B1ABABBB2AB1AeaB1A3ca1A ~_le
      Ba1acaAlcBAd1a1BaabA1ABaBaacbAa1a1a1a2BAcA4AAAAbaac1abc1AAaaa1ac ~_li
      1a ~_ll
      1bA3aAaa1a2a1ab2a1A2ea2AaA2AaacAaAba2AhaAA1AAAb1a1aAAcbB1AdBb ~_lo
      16a7A7a5a1a3Aa1a11b8A ~_ls
      AAA1aa1abA1AaaaAa3a1Ab3c2Aaa1AB1ac2B1a1a1aa1AaBAa1abb4aA1A1A ~_lu
      3Aa2a10a5aa1Aa6b5a7aBbA1a1aa2a3ba2a ~_ly
      aAabAAaAA1aA1aaa1b2Aa1b2Aa2AbA1A1AC6A2AABbAa3aABA1AA1AA ~_m_
      aABeCca1BAABbfACaaEAAaABcaccBb2aaAaaea1Aaab3abBBBDD1aee1aA1fAAccaA ~_ma
      51c ~_mc
      2aa2aa2A1a1aa1A1a1a5b3a6aa4A3a1AA2A7AAaa2a ~_md
      bebAA1aa1A1AB1AA2BAbabbBCDaC1ABaB1aDdAAacADbacc1BCA1a1ADBB2AB1AADA ~_me
      b2cAb2aA1AA1bAAaaAA1aAb1a1aba1dAab1A1AAcAAB1AAacaaea1B1eA1aAA3AAa ~_mi
      52A ~_mm
      a6a1a4Ba7a2a4AA1a3aa1B9a2a1a9A ~_mn
      BAA2BbBC1Bd1AaAAabdB6A1a1CCABABBc1ADAB1hCacAaCAab1BABAaABAA1AC ~_mo
      36B ~_mr
      3aA1AA1AAB1e1A1da3aAAdAaAA3AA1A1A2aaBA2AAABAA6aaba1A1AA ~_mu
      1aba2aAAA3aB1aa2A2A2A2b2B1ABAa4AaA1AA2B1Aa3AAaA3Aa ~_my
      2a2A5a1Aaa1A2c3aA1aAA2aAa2A1A3b3a6A1A1a1A3A3a ~_n_
      AAac2a2aa1a1a2a1bA3AaAA1c1A2a2BAA2AbA2a1B1Ac2a1Ba2b2AAB ~_na
      13a21a1a8a ~_nd
      baA2aa1AA3CbAa1B1a1AABaBaA3Ab1AAB3BaaA1A1aCBAB1CAAa1aa1A4Ah ~_ne
      13cbaAa1aa2AcA1a1A2a2bAAA2aaABa1AaDAAaaA1A3aAA1A1A ~_ni
      C2a3a4a1AAAA2AA2B3A6A9A1A1AA2A2A4A1A2A ~_nn
      1a1a2Ba1B1cBB2aAAaC1BA4Ac1b1A1BbbA2c2aCBAaAAA1aac2A1aBa1AAA ~_no
      ca1abA1AA1A3A3A1A2aAA2AA4a3a4aA2a5a2A1A2A2AAAba ~_nu
      a1BBa1a1AaA1AA1a2a1B8A6A3AC1b5Ababa3A1aaAAa1a ~_o_
      6a2A1a1aa15a1b1A9aA6b2a ~_ob
      25b3a17A4a5a2A5a ~_oc
      1A1a13A15bcaA2aA4b3A1Ab1A2Ba1a2A3b ~_od
      13c3a1b33a ~_oe
      1a2a2a1b3AA2A3a1AAba5a2a1a5A1a3bb2A5a3a3cb ~_of
      46A ~_oh
      12a7A25a ~_oi
      27A11a4A16a1a ~_ok
      13a3ba8a7a1a3b3A10a2ba ~_ol
      2a26b14A11b ~_om
      bAab2a1ba1ABa2aAaA2aBbaAB1dABcbA1AAA1ABaB1AAb2aAAABaAa1A1Aa1A1B1a ~_on
      c2A1Bada4A1AA7b1AAAA1f1AA3aa6a2a18a ~_op
      3Ab1A1b1a1a1b1Ab2A2a5AAaac1babBA3abaa3a1A2b4AcbAg1fcB ~_or
      1aA15aA14a1b17a7A ~_os
      10B6C25c1AA2Ab10a6B ~_ot
      aaaAa1aAaa1baAb1AabbBabcAbaACABaabB1B3c1bB1aaB1eaa1AAAaaBA1a2A3b ~_ou
      5a18A19A21a ~_ov
      14a17A4A1a3a1a3aA1aa1aa11a ~_ow
      a8b1a22A33b ~_oy
      a1BAabAb1ac1AdAA1cBAAAAa1aBa1eA1CBaaBB1aaaaACBBA1acCfebaCaAC1c2CAaAB ~_pa
      3A2D23d1Ad ~_pc
      ACAA1BAB1AeA1CAACgB1ACbAfa1ECA1A2A2B1B1B1fBAadABBBfBba1bABAfbAaaABB ~_pe
      32A6A ~_pf
      8A11A2A4ad1A1A1A1ab6A3a5A5A6b ~_ph
      cBAAdBabCag1A1AA1d1bAABA1BfaC1AAAAAAAA3CAfBaABAbAbdaaB2AAa2baAbBA ~_pi
      bBfBaaAa1eCB1DiaAciCBa1AA2c1aaBB1B1Babb1BBBABdbAcbaC1DaC2AAb2AA1aA ~_pl
      6a17a8a ~_pm
      5d1A20a15aa1A ~_pn
      1cabbadBAae2aCd1AAcbcaaAb1d4b2bd1bB1Bb2AcA1Bba2BaCcBAA1f2aAAA ~_po
      dA1aac1baabaBAa2b2AaaAA1BdAAAB1aaAAaAaAaaa1bb2ab3baaabAbB2bdc ~_pr
      32b ~_ps
      3C4a9aa10acA1a6a2A1a8a4a1a1b2a ~_pt
      A4AbbaAc3Ab2aaa1Ae4b1abAAa1AaA2A1ba1AcA1aB2A1Aa1aA1Aa1A1A ~_pu
      1A7b10A1c6b8A ~_pv
      25A20a18a2d ~_pw
      bA4a3a9A6AA5b28c1a ~_py
      aAccAba1cA2b1b1bBAAaabAaaBA4aA1A1cabbb1b1a2C1a1BaB1A1Ab1B3aaAa ~_qu
      BbA1b1ABAAAAa1dbA2A1eAaAbAA1aAea1Ba1AaCab2bbbaaAbaA2B2aAaBaAAbaAB ~_ra
      cC1aabdcCdBBAaabb1DCcc1cCbbcCAABdacAbdCBdcgdd1daabCd1bD2BcgcCbB1AD1C ~_re
      1bA1aA2A2A1aaA1a1Aa1aAAAAA1AA2AaAa1BA1A2AABaa2AA2cAAaa1AA1aA1AA ~_ri
      AAdBAd1DAbAA2a1ac1Ac1afbaa3a1A1A5A1ABbca1A1CAABdAaa1BabAbA1BbA ~_ro
      3AAa1bA1A3AAaaA3adA1A1A2b1b1AB2bb3aA3aA1B1A1a1baaAAA1d1Ab ~_ru
      3A35A ~_ry
      AA3b1Aa1b1aCcAa6Aaa1aAaA1A2acAaAA1A1aA1AAaacD1BaAbbaaaAAA2Ab ~_s_
      cAadb1bBACcaABbAAa1cBBBACbBA1AbabaBB2aab1bBBAABadca2beAgA1AB1bAcAAA ~_sa
      3aAAAAAA1A1AAAA1AAA2AA1aaaAaA1AA1BBbiaB3dbAAB1c1aA2A2AAACAAaAb ~_sc
      1dAdBA1AAaAAccBAaAcAcAB1bc3A2Bc1b2Ab1a1B1AcaAbeaABAa1cc1c1c1eAA1B ~_se
      b1a1A2aA5A7a1A2a4a2aAAd1e1a2a1a2c1b2A1aaAd3aaAb ~_sh
      AacbacAaBAA1A3AAAAc1aAaA1bbA2A1fC1AAhaAAAAAAa1AAAaA1AbA1d1aAaA1Aa ~_si
      9a7Aa16ba8b2A15A ~_sk
      12Aa6c1a ~_sl
      bA25a4b2a6a5b10a ~_sm
      a23A26c8a ~_sn
      aBAfA1abbA1ABa2Ab3AAaA1CB1hcaA1bac1AA1dA1CBaCaAaAbA1AAaB1dBAB1B1b ~_so
      1Aa3a1A1cA1aAa5a5bA2b5a2aaAe1a3A3a5a8A ~_sp
      66a ~_sq
      22A10a34A ~_ss
      1cbaaaAA1b2AA1A1AbAA1AAAabBbAA1AAaaa1d1a1aA1B1AeAAAAAba2A1aaA1abcAA ~_st
      aC1aa1Aba1cBAbcac1a1aaA2a1abaa1Aa5A1a1ab1bc1A2Ac2bA2A2bA3b ~_su
      12A3a16b16A12a ~_sw
      5a9a10b2ba2b5A8A7b5Ae4a ~_sy
      A2AAAa4a2bA1AAa4A1ca1a2a1Aa1aaa1a5aa1A5A1Aac1a1A2Ac ~_t_
      1BcbAaA1AACabBAaAbbBAA1aB1iebC1A1AAbacBAB2bAa1A1debBa1BdB1dabBAB1ABA ~_ta
      65a ~_tc
      BAa1Bba1BBBAa2BcBBa1a1BbABa1AabhaA2BAB1A1a2BAAbbAAa1aAb1aABba1aA1B ~_te
      1bA2cbbbacaaAAa1baaaa2aaAC2A1aaB2aAab1ab1b1BaaA1BBaAaaAa1aAaA1A1a ~_th
      aa1caAAa1b3AAAdA1dAAA2bAdBAAaA2Ada1aAAa1aA3Aa1B1B2aAba2B3aA ~_ti
      daBa1a1baaAAa1AA2BAec1DccaAAbA1B1A1bAAAA1fA1A1Bec1Bb1aC1BAaAdaBAAAC ~_to
      4Aa17eaA7a13a8A ~_tp
      ABbBBAACcBdAb1AAAab1BBAd1AaaaaBcA2abABdAAABaabdaaBAAB1aAca1A1AbAAaA ~_tr
      caAbn1a1BAA4aa1AAf2bA2BAA1A1B2B2a1a1aAa1a1aBa2AaA2A1a2AAAaB ~_tu
      15b3b5b1a1a7A1a4Ac6b2a ~_tw
      2a16A5a4a16A8a ~_ty
      16a10a6c9A22A ~_ub
      bAAa2a1BAA1A1abAA3BAAabAa2BA1aBaa1aC3aa2A1aa1BAA1A4AAAa1AbA ~_un
      7aA8a2c6a3Aa4A3A5a1b2aAa1a2d3a2A ~_up
      6A3aa2a8a4A18a3A ~_ur
      caAAbcAb1AAa2AA1A4AAA2A3AA3aA1aaA1AAAAAAA1AAAA1a1A9a ~_us
      A7b1a17a27A ~_uz
      1aa1da1AAab2aa1Aaa1a2AaAaba1aAaA1a3AAd3b1B1a1AaaaaBABA1aa1Bd ~_va
      1baa1cAc1bBbA1bc2cbd1daaAAAA2bCa1a1c1a1bbhe1caab2bb2eAaa1ecaAbAb ~_ve
      BBbCA1c1aB1aa1babAc1A1c1A1BdA3aaa2aBA1dbAabAa1abaaBeAAABA1abAaBAbc ~_vi
      3a1b4b2ab2a4b2a1b3aaaaa5a2a4bA1baaab1a1a1a2a2a ~_vl
      dbBcA1ab1bCb1B1aA1a4b1A1d2aAaAaeAA3b1cA1a2A1bbAA1AAabA2aA1abC ~_vo
      A10a4a4a1ca5a1a2A1b2aA5AaAA5A2Aa3a ~_vr
      44d22A ~_vt
      2bA1a3aa1a2a3Ab5A4a4b8A11d6A ~_vu
      13D3A23a1b ~_vw
      54a5a2A ~_vy
      1aaa3aA1aa1a5aabaab3aa2b3a2a1baAaa3dd1aaAAbbA1A5c1A ~_wa
      aaAd1aA1aa1aaabaa2ab2a4bA3AdA2a2a5a2AaBa1ab2a1A2a2A ~_we
      a1b2aa6b3a2a4a6a3A1a1a1A1a4A1aA13A ~_wh
      3b1AA2A2A2a1a5ab2ab4e1c5Ab1ba1a1Aaa1aa1a5aa2AAb ~_wi
      A1aa1a1aa2b1Ab1aA2aA1ba3aa1a1Abcb2aaba1Aa3b2Aa2bA1a1a1a3b ~_wo
      6a5a21a ~_wr
      1b8a11A1a2a19A4a ~_ws
      7b33A ~_x_
      12a24b ~_xv
      aa5Aa3AA2a2A1b2A2A2AaA1a2aabbAAAA2AaAA2B1b2A2A1AA1A1A ~_y_
      3A4d1A9A5a1A9a5Ac3a1A1A7aa ~_ya
      3a1A1aa4b4A1c16a6a4a2a3a4a3A ~_ye
      38A2A10A ~_yi
      1a3b2AaA1aA1a1Aa1a4a1a1a2A4a2a1b5a3AaA3A8a ~_yo
      a7b2a3a8A1A7a2aa8b2b5A4c1c1a ~_za
      9A9b3a8aA8c6a1d9b2A3b ~_ze
      3A9A6g15A19A ~_zi
      3A24a2a5b2a10b9abA ~_zo
      19A13a1A15a ~ab_
      2a3A1a11a2AA8A1bB2B3A8a10e4a ~aba
      12a4a48a ~abe
      a5A2AcA1ba3a4Aa3caA4ABc4Ad1A3AA1baa1aAa1A5ABB ~abi
      AAA2A2aAdba1A2AA1A1AaA1AAb1eadaA1AAA2AA1AA4d2aAA2bAA1b1A1AA ~abl
      4A3a5b1A2a3A7a1a1cAA1A1AaA1A3b2B1AaAA2a2a ~abo
      Abb3Abca1a7AA1aA6aA1AAbA5A1A4A4a1aa2b3a1A1A ~abr
      3a9a42A10aA ~abs
      3AAaaa2a2A1ca3b2b11Aa2A5a3aa1Aa2a3aAaA3aA ~ac_
      6A3A1A1aAA1AA1ea2AaA1A5A1bd6A4A2c2A2A6A1A ~aca
      2AAb2A5aaAa1Aa1a1A1AAB1a1d2aA1Ab2AcA1A4a1a1AaA6A ~acc
      2aaaA1AaAaAa1a1aa1A1acbAAa1AaAA1AaaaAA3a2bA1aAa1AAA3bAAba1caa1b ~ace
      aA2Abcb2aA2AAAAA2a2aa1Aa3aA1A4AAA1AAaaAAAABa1Aa1cAA4cAba ~ach
      bbab2A3a9a1B13b1bAA11Ab10A ~aci
      5a6c1A2Aa13cbb2A5a4aAAc3a1A5b1ac ~ack
      AAAA3d1a3eAA1Ad1aA1A2AA1A8A4A6ac1AA1Ab4A4b ~aco
      19a1a18A2c8b9a ~acr
      13A4A7A3A12A8A4c2B ~acs
      a4b2aa2A4A5Abb1Ac3AAbaA1A2D1bABae2a2A1AA2AAAA3Aaa ~act
      14b4a31A10b ~acu
      2aA8ab1acAa1aaadBb1A1aA1d1A1a4B2AA3A2cc1ab1b1A1a2aAAa ~ad_
      A4a1ac1a4a1a7a2a8a16A1A5a5A ~ada
      12a7a36a ~add
      7bAa9A1c1a2A2a1AAAAa2A1aa1aA1a2cA2a1AaA1A2ca1b2A ~ade
      3aA5a3cbAaa1Ae2a1b7A1a1Aa1AA6ba2A2a1A2aa4A ~adi
      3a9a8a45a ~adl
      33d ~adm
      1AaAAAA6ba1a6AAa1A3A7A2a3AaaA1a2A1BA9A ~ado
      3a32a2a16b1a9a ~adr
      23a21b ~ads
      24a2a5a7a1a ~ady
      d1a3b2a9A10a12a ~aer
      21A ~afa
      8A23b12b4ca7b ~afe
      A2A3AaA1AA2a1Ab2a1A11A3Aha6aA2a1A1A2A4A2b ~aff
      27a13Aa13a ~afg
      1A2b62a ~afi
      17cbA1b46A ~afo
      a5a49a2A ~afr
      a4a2b1a14a8A1a5b14a3b6A ~aft
      3a23b13a ~ag_
      1a5A5a2c4a16c5b3bA4a4Aa1Ab1aca ~aga
      dBAbBBe1c1dACA1ABaac1baa1ABaBAaAaaaAd1daaabAB1aA1D1aaaacAA3Aaa1A1cf ~age
      4Aa1aA1a1A1aeB4A9a1a4A2a1A4A1aaA2b5f5a ~agi
      bA1aba1Bb3a2AAA8cAABA5b1a2caa1AA2A2aAbA2A4A ~agn
      3A6e32A1a ~ago
      2a1a3e1A8aA4A3a2AA7A5gAA5A3b2aAb ~agr
      57b ~ags
      1B1bA1A19A10a8A2A2dA7a1dc ~agu
      1aBa1aA2Aa1a4a5a1AaA3a1Bab3a1b2ab2Bb1A2a1a1aA1a2a1a ~ah_
      28A9a2A2Ac5A2a ~aha
      19a10A33a2a ~ahi
      8a1A13a ~aho
      B2A1A3A2aA2a4a1AB2aaA3a1A3A1A2AA3aB2A1a2B1a2AaAcaa ~ai_
      19a37A4f2A ~aic
      13b1a1Aa13aaa2Aa4aa4abaA12a ~aid
      1A11A4bc2caa2A5b1A2Aa3a4bA1BA8b1bA2a ~aie
      12A18a8b1b11B2A4A ~aig
      A4A1Aa2B1dA2AaBAB2AadA1A1AB3b3BAdBbaAA1abaAAabea2Bba1b2Aa ~ail
      AaAaAaa1a1A1A3AA1A1A1aaAABa2AAA2A1AaaA1A2A1AC2BAA1A1a1A2B1ABa ~aim
      1Aa2fAaBB2aa3aa2A1dBd1bAAa1ACAaabCab2AABa1aaaAdAAAB1AcAaaa1AaaA ~ain
      19cA6a1e ~aiq
      2abc1aAe1e1ab1caAa3BaAdc1CbaAb1bbAbAaA1ac1ad2bBbab5cadaaAAcAA ~air
      c1C1bdaAaaa1ab1aBbA1b2Ba1ad1Aaaca1be2Ad1A2AaAbeAcc1b1baa1AA1AbbaAB ~ais
      AaaaaA2c1db3aacabbAA1AbAa1aab2AaaaaBa2baacCA1ec2aaBab1ac1B2b1a ~ait
      27a8a19B ~aix
      27b20a3a ~aiz
      aa12aa3A18a2B2A10b7b ~aj_
      22b2c12b ~aja
      c1a4ab3a8aa2A6a1a3d1baabAA2A3a2a5b6e ~aje
      13A27c4A1A4A2a4d ~aji
      3A2ea30a17a ~aju
      b2a1a2Ab1a4a5a6a1A2a4aaa1b2a5aa3caa7aA ~ak_
      20A17a12b ~aka
      2c3A1a1A3AA2a3a2aaA1a7d4AA1A3b2cdAAaa2c4A ~ake
      8b1Aa5AaA15a1aA4A1a4aA1baab2ab3a ~aki
      1a15aa41A ~ako
      a4a8b8A18a11a ~aks
      5a4a13b22b7A ~akt
      cDa1bAcAaabbbbBAaBAb1a1c1abA1A4AaBAAA1AAAAaA1a1AaAbe1A3AA2Aa2c ~al_
      3BA3a8A1Aa2a3c3A9a4a2BbAA1aaA1aA1aba1aAAb ~ala
      12AA3a1a1a ~alb
      1b10a13c ~alc
      baAAcb3aA4bA2aafA1Aba3ac3AaACa1A1AA1bAAAAd2AbA2aa1AAA1caA ~ale
      36a7a3a ~alf
      15a18a17a ~alg
      Aa1a1aAagAaAAB3aaa2acAA1AAaA2B1dAaAaAa2A2a1AAAaba1aaB1BAA1a2ab ~ali
      12a ~alk
      bhaBa2b3BABabAB1aAabBAABcA1Aba2BAAA2cA2bAabAeBBB1AAaAAA2Aac1Aa ~all
      35a28a ~alm
      5A6a2Aacb2AAa1Aa1a3A2da1bA7A1aAA2AAaAA1daa1AAA1a ~alo
      38b4a5A3A ~alp
      1a22a2a5a7a1a ~alr
      3A2a3a11A5a7b15a5a6a ~als
      8a11A5b1a4A22a ~alt
      aAAc2A2Aab1A1A3A1bkA3a2a4G2A4a1a3A6A2A8A ~alu
      1b1a3a6a4a4b2a5a3a ~alw
      a3a11aA9a3aA1a5a2aabAb1a6a4a ~am_
      A2B4A2a2a4A3AB2BA3A3Aa1AB1B1BaAAABAAA1AAABA1AAaAABbAa ~ama
      1a5Aa2a2AAba6AA6A4Aa2a3AA2A1a3caA1A1a2aA ~amb
      1B1aa1A1A3b2A1aaaA1A1a1a6a2d1cAdbAaaaA1aAbaA1B1CA1bA1AA1a1Aa ~ame
      A1AC1A1AA2a1aa1aA2aA1AAA2A2aAbAab1abaAA1a1fAA2AAA2cA1a1acA1a1AA ~ami
      a2aA5A5a2c7ab3a1a2b5a5A ~amm
      6a8a33A2Aa ~amo
      1b1a1a6a1A2a7d1AA1b3AA1a3A1A3ba3a1aa3Aa1b ~amp
      7ba10c19a4a4b5ab8A ~ams
      44A21a1b ~amu
      27a13A3Ba ~amy
      aAcBaAcab1aAabca1f2aAa1Bcad1cbAAa2ab1b1ca1Baa2ceaaAa1A1baa1c1b1BAA ~an_
      13a2A6b2A6a4A10Aab1c1a1B1ca1A1Ab ~ana
      6b1b4a2b13a5a ~anb
      AAAB1c2BaB1ac1aAAB1Ad1b1bb1a3BaBa3aaAaa1B4A4AAbc1A2bdAAaA ~anc
      bAacaaA1aAbAA1baacdcb1e1Aa1caA2BaBAc1eaaCa2aacA1a1cDbc1cbAbaAaabcac ~and
      a2a3bA2b2A5AeA1dA1Aab2cA1b1A3Ab1Ba1A1A5Ad1a2AAa1ba1c ~ane
      26A ~anf
      1aA2c1A1A2B2ABAA6a1AA2aaaaaBA1AAdb2A1A1AcEb1bBAAAbB2aAbaAC ~ang
      a1AB1aeA2AAAAda1a1a3ac1dA1ABA1AAAAAA1Ad1Bacg1aBAAa2aAA1A1BbAAAbA ~ani
      5a1A7A1a2b3ab1A4b2A3a1a2d2dabAaa7aA1a ~anj
      A1b2a4A22a3a5b20A ~ank
      20c8aa11A8b ~anl
      16ba9a4a8a6Aa6A4Aa2a2b ~anm
      ba2ad1BdAAA3a1aaAaA1aAA3eA2a1abb2A2AA2c2aaaba1aaAaAa1B1bbBA ~ann
      7aa2a12A4b11bA1bbbaAa3aA3A ~ano
      5a14a4a ~anp
      A6b26a3a1a7Aaa2A2A2b3a ~anq
      2B2bbbbaAaACA3AA2B1aA1a1aaA1A1a1Aba1abb1dAa1bA1BAaBa3a1a3b1b ~ans
      ABAbbAAAbacCA4AaACacAaBaA1abaAa2ac1Bdd1aca1bB1AcbCaAbacBBa1a1AAC ~ant
      2a2A9b8Aa9b1A9a12A5b ~anu
      1a10b8a5A21b ~anv
      a2A4a1a4A5a9aaa10A2a5A2A ~any
      8a24a17bc14a ~anz
      16b ~ao_
      2a2a2c14A26A2A ~aou
      A4A7AB5a3ab1a7a5A1A7A1aA1B1a3a2A2A ~ap_
      AaAb3AAaa6a8Aa3a4c2aaaA9A6a2AA ~apa
      AAA1dA4a1bA1A1cA7B1aA3A3aA2AaAaa2Aa2A2bBaBdac5Ab ~ape
      3b27a11a2a8A11c ~aph
      4Ab2Aa3a3ca1AAA3aAa4A3A1A5A3A1b1A2ABAh1AAa1a1a ~api
      24a9b25a ~apl
      16a5a12a4ad1c1a8B6a4A ~apo
      3a1AA1a3bAabae3A2A1A1A1A3gAaA1Aa2b1Aa1AbaAb2AA2aa2AaA2a ~app
      aabba1a3a3a4Aba5a5a2A1a2AcA5bA3a1a6b3Aa ~apr
      9a48d9A ~aps
      5aA8A12cbb3A20a ~apt
      17a7a22a ~apy
      1aaaaAAAABib1aAA1Af1AbBB1AAa4A2A1AAa1bAa3A4a1aAAb2A3AbA ~aqu
      bAA1aAaAdAa1aa1A2aaAb1aA2A1a1baB7c1bBaAa1A1bAb1AA3a4AA1A ~ar_
      AA1b1AAa2AAa3AA1A1aAAA2AAAA1cA4b2eac1a1bA1A1A2AAA1AABd1bBd1A ~ara
      A4acA1eAA1aA1AaA1A3A1daAa1B4A1aaAAa1Ab2c1A2B2AA1AA1AeAA1A ~arb
      1a1e2AAaAA1a1aAaA1Aa4AA4acc2BAAaa1aAaAA2AcAAAefAAAA1bB2daA ~arc
      AdB1AAAa2Aa1A1A2AAeaB1AaABABc3ABB1dbAaA1AbACa2A1aAabAaAAf1d1ABAA ~ard
      2A2a1AA1Aaaaa1aBaa1AAA1bAAAAA1bbAAAaAA2AAcabaaaaa1AcaAbA2Ag1aCdAA ~are
      A2a3aA14a3a1aa25A8a ~arf
      A4A1b4AaA1a2A3Aa1cb3Aa3A4Aa1b1BbA2A2a4A1A1Aa1b ~arg
      1b1b1AAab4b2AA1AcA1AB1ABbB1a3a1a1AA4a4cAcbAcb1Aa1A1A1bc1A ~ari
      4a3a7a3A2a3b1b2a4b5A11a6b5a ~ark
      b7a6Aa1Aha9B6aA3aaAd5b4aA3A ~arl
      4aA2B1A1A1A2aaA3b3Af1BaAA1a1bb1AA4aa2da4A2baAa1A1B1a ~arm
      3a1A2a4a5aa15a1a2A3A2ca4a1aa1e3a ~arn
      ab1A1a8A4d1ab4A2A3AB1aA3bB4aA2Aca2j2aa1AAAA ~aro
      1a6A1c1Bb3A2A5A8AiB2dA11A1A5A1A ~arp
      1a3A2ab7a1B2A4b2A4b1cA2c12a1ba3bA4a ~arq
      aAAB1b1AAAB2AaaABAiAAaAc1aacA1a4AAAb1cea1ABbABdAA1C2AA2ABABaa1b ~arr
      5c1aa1b2A3A2Aa2A1A4a1aAAa1b2c1aa2A1A2bAb1aA5aA3A ~ars
      aA1B1AAbABAce1abAdA2AA1AB1bA1dAfA1Aab2A1ABaAAA1aaAAb2Aa1a3a1aaa ~art
      c25b36a ~arv
      1a10a11A30a ~ary
      A1aE1Aa1AAA1A1A1ABC1A1c3B1aA2B2A1B1aBBABAaA2CaaB2AbABcA1AB1ACBC ~as_
      3a2a10A3a4b5a3a6a1a6bA ~asa
      55a ~asb
      5aa4b7a3a10c2a22a ~asc
      Ada1a1a1A1A2a1A6A1AA2ba1Aa1abAA5b12AAb2a1a3Aa ~ase
      32b1aa6c ~ash
      1a2c2A1A3c2bb2Aa1aa2A1A8c1A3a3ca1a2aA1A1A2A2dbA ~asi
      3a9A35AA ~ask
      3aa8e3A1aa5cA22a ~aso
      32b32a ~asp
      3c6a32a9a ~asq
      AAa1aAcCAAab1bb2A1BAb1c1b2BBaAA1abA1B2aba2a1AbdAaBaC2d2eAAAA1a ~ass
      2B1A3ah1AAA1A1a4A8A8Aac2A4AbadA3AA1Aa1A2AB ~ast
      30a6A18a ~asu
      30a3a15a15a ~asy
      Aba1AaabcaA1AAAB1b1bAbAacbaA1baAaaAAaAAaa1Aa1bA1ab2cAa2aaA1A1aAa1aa ~at_
      5a7a3a7a8A9A4AB5A5bb3a ~ata
      7aa8a6b18a7A13a ~atc
      a3CAaaabaBcAAacBB1aa1aBa1Ae1aBcd1a1aBAA1a1bebaba1aA1AfaABb1CcA2cAB ~ate
      b2A3A1A3ab3Aa6d8a8a7A1A1Ae1A6A ~ath
      AaBa1BBb1bbAad1fdc3c1Abb1abBbAAdaaBaAaa3AbBAB1Aa1i1CBAaBad2B1A1B ~ati
      A1ab3a4a1baAa1A1A2ca2a2A5AAa4A4A1aAcab6A ~ato
      2A2A1a1ABAAAAAAAea1AaA3A1aa1aaa1A1AA3BA2a4a1a1cAAb1a3ab1A ~atr
      8ba7a2Aa1AA16A1AA2b1ba2a1b1A8Aa ~ats
      3AA1aAb1A1A1AAa1AbA4A3b1Ab3AB1A1AA2A2AAbAbAbaAaB1ABAd4a ~att
      1aA5A2a1A5a4aa10c4A6A5c2A3a1aA ~atu
      A1a1a2A1AbAb1dB3AAbAa1a1aA4bACac1aAFaB1daaA2aB1bAAbAaAa1a1b1Aa ~au_
      3aaa5a1a5a3a13a3A4a1b1a1a3a1aa2b ~aub
      1A4A5AA3AAB6A1Aa5b3aA1A1A2a3aaAAdA1A2AA5A ~auc
      A1g1AAA1AaA1AabeB1A2A2A14A1a1A5AAaaA1A2A1A2aa2a ~aud
      2Aa1AA2aaAaA1dAAb4AbAAA1a8AA6B2B11A4AaB ~auf
      1a1a9a13A24a3a ~aug
      3A16a14a14aA ~auj
      2b2bA2a14A5A15ac ~aul
      17a2a32a2aa1a ~aum
      15a1a6b22A4Aa4b ~aun
      1A10b3A9b8Acba2b6abbb2Aa1aaA1a ~aur
      a2a1A1A5aa2a1aA2a8AAa7b1a1a2b1b2Ab2aAc3A3A ~aus
      aAAdgA1dC1CbABAB1A1AaAAAcB1Ac1Aa2AAaa1AAd1cBA1Aa1a3AAa1Ad1b1b1A1Aa ~aut
      14aa3A12ab14a4a12a1b ~auv
      aA1ABAABB3AaAAA2bB1bbbbAA1abaAAA1A1AadbA2A2B1BcA1AAA2AAaABabAac ~aux
      22a2b6d22a ~av_
      aA2AabAa1bAaBb3A2e2a1A2BAA1Aa1AA1A1a1A2AaAA2AbbA1baA1aaa1aa1a ~ava
      AA1daBA2A3aA1Aaab2Ac1AAA3ab1AB2a2b1AA1BAAAB2abaaBb1a1AbaAa1e ~ave
      6aaA1b2a2A3A2a2Aa2a1aAaaA2a1A16a9A ~avi
      a1a5A4aAA2a3abaaaA1a1a6A2b3AAAA1A3AA9cA ~avo
      6a60a ~avu
      46a ~avy
      3a9A24aaa22b ~aw_
      45a ~awa
      6c32a ~awi
      39c ~awm
      41A4A1c ~awn
      a8b1a6aa18A6a3a6a2A ~ax_
      e8A1A28a16a ~axe
      a23A35A ~axi
      2a5AAdAab1b1aAabaAbaa1a3aA1a1c1AA1AAA5eAcAa2a1a2A1a1a2A ~ay_
      9b21A9c13b12a ~aya
      3a31a1a6ab3aa10a1a ~ayb
      1a1ba2a2A2aaaaa1a2A2Aea7A7dAA2d1A1B2A7b4c ~aye
      3A9a5a3ba18a17a ~ayi
      14a9a13a1a5a6aa10b ~ayo
      a2A3a4a1aA1Aaa4a2a9aa9Aa11f2a ~ays
      2aba8a1cbaa1a10a4b4a1A19A ~az_
      a2aa1a ~aza
      3a12a11a3a ~aze
      13D30a15a5aa ~azi
      13a26b20d4d ~azo
      18a ~ba_
      51a ~bab
      5a3a3AA17c1a17A2a11cA ~bac
      1B1aa5A1A1a2A8A1A7bA3c1a1AA2A2gA2Ac1A4d ~bag
      1aBa1aA2Aa1a4a5a1AaA3a1Aab3a1A3bbAAc1A2a1a2A1b2a1a ~bah
      10aa1Ac4c2c1BbA6c1A15AA3B7A ~bai
      3A32A15ddA1A ~bak
      Ac3Aa1b3bAa4Aa3AA1b1A2aA1A2b2B1Aa2a1A7A5A4a ~bal
      1AaA1aAaA4b3ad1a1A1A1AA3aaAabAaaba2AA1Aa1AAaAA1A1A1bAB1A1a1aA ~ban
      55a ~bap
      ad1a4baA2bA1AAA1Ac1A1A1aaAA1A1AA1a1AAa5a1Af1AAa2A3BAc1AA ~bar
      21A2babA1a4a8b4aBA1aa3Aa2bAA2a ~bas
      1b1a1EAAa1AAAb1A1e2A1AA1d1cAb1BbA1aA2B1A1Caa1a3A1B2a2a1A1f4A ~bat
      2a1a12A3a3A31a5b ~bau
      6a ~bav
      15a8a28a2B ~bay
      59a ~bbi
      3caa3AA6b1A3bAaba1A2AAbbaa2A1bAa2aaAa1daA1A2AAb5ab ~be_
      6A4b1A4aAA5A2a3a1Aaba1A1b4aa2a2A10ab1A ~bea
      63A ~beb
      3b9aa5a20A2Ab3a2A1a6a ~bec
      9a14b8a27a6A ~bed
      3a1a2b10aa13A2a1a2a6a4a1a ~bee
      54a ~beh
      11a5aa1a14a13a2a5A2a ~bei
      3a6bAb1Aa1da2a4b3a6a11a3a3a2A ~bel
      a1bAaba2a1Aaba1a1AA3a1A1cA1aA5h1aA3bAaa2a1Aaaba1a1aA1a2A1b ~ben
      3A1A8ea3a3A2acA4bA1c2b1a2A2A1AbA1aAbaA1b1abb2Ac ~ber
      1aA1d2A4aaA9AaAa10aa9a4a1c1a3AA1A ~bes
      13d6AA8aa1a11AaA1a2a1A1a6A ~bet
      5aA1a37a7a ~beu
      13a31a8a ~bez
      3A18a25b ~bi_
      33a16ab ~bia
      38a ~bib
      44gA ~bic
      32A15a7a7A ~bid
      aa1a1Aba2Aa1Agaa1B2a2AAABAa1A1AAbAA4AaA1Aa2aA1Ab1baaA4A1aAA ~bie
      4aA10a7b19A1cA1a6A ~big
      11A14A7A14A14h ~bij
      10a33abA1A4A ~bik
      5A2a2a6A2a3a2b5b2bab1baa2Aa17A ~bil
      5a52a6a ~bim
      3A1A3Ae1A1dBaA1a2AAac1Bh1aaA4dA2A1cAAAaaA1A3aAAA1AAAA2AbB ~bin
      22b29b9a5b ~bio
      3a49a12A1b ~bir
      5A2d1A1a17A3c6A2b1aA1d ~bis
      a3abA1A3Ab3aa2aaAAc2Aa1b3AAA1aa4A3AA1baa4a7Ab ~bit
      19a4a25a5a ~biz
      6a4a18a ~bje
      20A6A ~bl_
      1A3Ab3aAc4aa2A4aaA1a6a2aAAa5aA4A2f4AA3A ~bla
      A1Aa1AeAABb2AAA1Aba1bAaBc2aAc1c1Ac1dBAaA2aAAaABcAAAa1Baa1AAa1AABAA ~ble
      6a3a1a7A2d1a7AA2A9a1a7Aa1a3a ~bli
      a4bAac1A2a6a5c1a1a2AA9a12a10a ~blo
      38a ~blu
      3a ~bmx
      5a2b5a5a6aA7a4a7b10a2b ~bo_
      8Ab20b1a1a1A2a13a ~boa
      28f16A ~bob
      9a4a3a23e2A16a ~bod
      54d ~boe
      19A15A9BB9A4AA ~bof
      1BcAa4A2AAaaAb2A1a3Aa3a2Add2a1aAA2b3aA1AA5Aa2A1A ~boi
      3A16a ~bol
      b1A1A1a2dAA5b1AA2A2AA1a1A1aA5AaA1A2a1a2ac1ca1aA1a1aAa2a ~bon
      17A14b11aa14a6b ~boo
      4Aa3A4aAAAaa1a1d3da4aB1a4A10AB1a7a1a ~bor
      a3AAa1aAA1a1bA12a12AeAaaa1aAaaA1A1Aa3a1a1a ~bos
      A2AaaAAA1aA11AAA2A3A1bcaA1A1a3Aa1ca2b1A2A2e4A ~bot
      BaAaaa1d1aAB1AaabaAA1AAA2AABAAabAaAC1aAAbAA1BAA1aBBe1gc1B1AAA2c2AA ~bou
      3A1ac24b1a28a ~box
      35a13a11a ~boy
      A1abAAAAa3ABaA3A1c1aA2Ab2a1cA4A1c1A1AA2Ac3aA1a3a1cA2A ~bra
      aA1B1a2bbAAAABAcbA1BAAAAAbA1B1hACAa1AabA1b1a1A1A1A1dcBA1A1AA2bA ~bre
      BaaBcAAac2a1e5AaAaA1acAAaaa1A1aBA3c1dAa1Aab1AAA3a1Ab3a1AAb ~bri
      5a3A1dAA1Aa2AA2AAb1A3aA3A1a2a1A1A1Ab3A1A1Aa3a2a2aa ~bro
      3AA3A1a1B1Ab7AA2A11dAA4a9aAA4A1A ~bru
      10a2a9b1a4a26a ~bs_
      44a7a3A ~bse
      3a28b1A32aA ~bso
      40A7c ~bu_
      12A25a10A3aB8e ~buc
      37b17c3A ~buf
      34A ~bug
      1a7a2aaA6a1aAb2a1a2aa1b1b5aa15a4A1a ~bui
      9a9a4b15a5Aa19A ~bul
      A4A9A1a1A6a1A7a1a1aA3b2Ab1e2a4A3A4c ~bur
      5Ab3d4a6a1A2a13A2AAbA8aA1a1a ~bus
      3A9a13Aa3aA7b3A3a1AA1c1A9b ~but
      17a8b10a3a14a3a6a ~by_
      15A7A3A12a ~bye
      aabbaaAbca2aAa2b3aa1aB1Aaaa2aa2Bb1aBAA5A1A1AaaaAaa1A1A1a1aa ~ca_
      A2A1AAA1Ab2A1A1a1A2Aab3cAeaA2bAc3AAdA6A3A2aA6A ~cab
      20a3a27a11a1b ~cac
      A2a3a6a3AA1ea2A3a13a9a4a6a ~cad
      32b12b4ca ~caf
      17a18acA14b11b1a ~cag
      24a42a ~cah
      5bA4a5A8a3A4A6A2AA2a2A3a2A4aAA ~cai
      17A31A3f ~cak
      a2B2d1AA6Aa1A1AAcaAca2Ab3d1BAA1a2Aa2aAAa3A1AbA1Aa1A2aa ~cal
      8AA5Aa6AAa5bA3A1ab1aAA1Ab5a1a4a1aa3b ~cam
      aAAA1aba1A1b1a2A2A2abBAaAA1Aa1B2A1AA1eAB1eca2BcAA3A1c1A1A2aA ~can
      3b1A1AAab2AA2A1Aa3ab1aaab10ca5AAaA1a2B2a1c1aa1AAb ~cap
      1AAAAAAbAcA1B1a2BAm1AaA1aaCB1cBa2AAAc1BdeaA1BAaBaAAabAAa1A1A1A1Aaa ~car
      1b3b3A1b1AaaaA6Ba6aA1a1A3AAa2A3A2Ac7A1AA ~cas
      2aAA5a2A3a5Aaad3A3c6A2aa1a2AA1A1b2a1aa3aA ~cat
      11a2a5A1A2a23a18d ~cau
      22A1a2a6A12a9a4a ~cav
      1a12a26a3a22a ~cc_
      6a51b ~cca
      21b31a ~cce
      2A26a11AdA8a ~cci
      3Ab2A5aaAa1Aa4A2B1a1e5Aa22a1A ~cco
      13a10Ab8a3a4a6b4a2a2A5a ~ccu
      51c ~cdo
      b1BAAcbbABaa1adAAbabc1c2aB1aaAAaca1AAC1A3ebBaaAfa1DCAABbAbaacbAa ~ce_
      10A6b12c5A2a3A10c ~cea
      29a16a6b11A ~ced
      3A3a10a1a1a1ac1Aa21Bb2a2a2aA ~cee
      30c3A21Ab ~cei
      AA1bA2a5bA3aB1aa1Ba2a3a1A1aAa3AA1AabA1A3b2aa1a1a5a ~cel
      4a1aa19A6a3b3a2aA ~cem
      c2aaaaaABAA1AA1A3A3a1A1a1Aab1A1A1a5a4A1ca4a3A1a3Ab ~cen
      21a16a10AA2a1b10b ~cep
      2aA2AaA2a1A1a2A1A4A1aA4A2aA4aa1ba2aA3Aab1A1A3AhAA ~cer
      aAa2abAbbcaa1a1aA3a1a1a1aaAa2AA3A2A2Bcab1cAAA2AA1A1AaA1b1bB ~ces
      3a11a6A26b6A ~cet
      A3aa4A5a7A3A1a5a1c1A1A12a9A2a ~ceu
      28ba7Aa ~cev
      a5b2A5AAA2Ab2AAb4c1b5c4a4A2b1A8aA ~ch_
      AAcaAa1c1acabAacabAAAb1AaAB1BA1Ba2BfB1AA1bBa2caBA2Bae1ABbaAaB1cd1A ~cha
      AAAAAcbacb1aBac2bbAAa1a2bb1A1BAA2AAaAaaAa1bAaBfAb1adA1bdBCAca1bAc ~che
      a2Abac4AA1bAa1A5aBAB5A1a2A1A2b1ABb1Aa4AbCgA1AA1A2aA ~chi
      2a2aa1Aa4A1b5a2c1aa2aabA6a2a1A1a5a6A ~chn
      A1eAAa1a1bAA3eAA4a1AcBA2AAAAA1A2A1Aca2AA1A1aAdAbAc2cA3a1Aa ~cho
      26A12a12A1d8a ~chr
      33a16A ~chs
      26b5a34b ~chu
      46a5A ~chy
      1a1A5A2Aa2A2a3A1aa4A1A3a3A2aa3A2aa2a3a3a2A ~ci_
      2a2a2A2A1A1ab7AaAbAAA1aaa2A1ba2aa1aa2a1aa4A ~cia
      8b5a12a3a2A2a3AdA ~cid
      aa1b1bBAAB2aA1aaA1AAAAAA2e1AA1aaAA1aafacA1b1A2AAaAaAAAAAcABACab ~cie
      23a25a1A9a ~cil
      5a7a4Aa ~cim
      4b6b7ca2a3A2Aa5a3Aa5aA1aa4A2aa ~cin
      11a27a13a ~cio
      3a4a10A9a6A12A11b ~cip
      3Aa3A6aa13e4a3Aa16B5a3A ~cir
      b1b3A6A12c13b3b3A4aAcA7a1A1a ~cis
      2b2b1A6a2a9AabAA4A4aA10b ~cit
      35a ~ciu
      3b3A6A3a5A7b1c2A5a2a1aaAc8A2b2dA ~ck_
      A4a1a58ba ~cka
      17a1a12abA22A9a ~cke
      6aA24a9a6A15ab ~cki
      1c1A8b11a1b11a2A4b4A3a10a ~cks
      1a1A2a2A1A3A1A5a1AAb3A1A1aA2a5a3bA2aABb6ba2a ~cla
      a2ab1a1A1a1Abb5A4AA1Aa6BA1A1C1bjBAA1Aa1AaaAa1a1a1Aac2ae ~cle
      AA3a2A4BAhcAAA2a6a2A1AA5c7aaA2a1a3aAAA4A ~cli
      1a9a1Aa2BcA15A2A2A7A2A3aA1b1a ~clo
      dA4A5b14A6a13A3A ~clu
      2a10a25a ~cme
      d4a16A ~cnc
      6A2A8cA13a3aAA1A1A2da12A2a ~co_
      9ad6a14A8A1a2c3A ~coa
      a2A3b3b16A21b4c1a8A ~coc
      30A1Aag4A1a8A ~cod
      2a11a3A8a ~coe
      13d6A7b21a13a ~cof
      A5a1a5A5A3Ab1a7aA3a8A1aA12A ~coi
      b1Ba1B1AAAAA1A5cAa1bBdAAAbAaA1a1bAABAAAb1AAcAABeAcB1AaB1c1cAb1A1b ~col
      c1bB1AAAbdA1a2AdAaa1aa1e1ba2caAAAbcca1abbAAA2adaac1aAA1aB1cAa1AaaA ~com
      BcAA1a1fdaABBcBadA1A1A1acBAadab1d1A2AbAAAaA2aBAadAbabABA1ABBA1Aaab ~con
      2a3a8a8A20dA1AcbaA5A7a ~coo
      b5A3A4A4A1A7a8AAA2a2a4A1aaa7A ~cop
      2a1a4ca20B4a ~coq
      AaAaaaAAA1a1aa3eaBaA1ABAa1AaAdAAa2b1a2AA4A1A2CaaA2ad1AbA2Ab ~cor
      4AA1bA4b12A3a4A15d4f1a ~cos
      a2A2A6A1aaaa8A2a2a2A2a1BAa3a4aac2aa3a3Ac ~cot
      aaAAaAaCAB1cBa1BAbBAgAcBA2bBaAABABBABb1d1CabbA3B1A1dAebCbabaAAAA1A ~cou
      a41Aa15b ~cov
      A4A1aa1a6AAA1A2aA1A4b1AA6bA5AA5A6AA3a ~cra
      2B4Aa1A3aA3a1b1baA2aa4a2dAAAa1bA2aA1aaAc1A3A1b2aBAdA ~cre
      3A12a4A10A1c6AA2A3aA1AA5a1A3aAaa ~cri
      b1A1aA2a1a1A6c3a1a1AAaa1d4A3Ab1Ac1A3Ac2cA1Aa1A5A ~cro
      2ac5a1a2AA2a3A8a7a10c2AA3a ~cru
      3A1bAA1aa1aA4AaAA1cA1AA1a1A1bAAAA1c2aAAaA3A1A3AcA1CcA4Ac ~cs_
      34c ~css
      a14aa6a10b1A1aa1aa22a ~ct_
      5a2a18a14a10A8c ~cta
      1a2AAdaaaaA3AAA1A1A1acA1d1AA2AA3A2A1cABAd7AA1AA1A1AAaAcb ~cte
      b3Ab1bacAA1A3Aa6a1aAa2A1A12A1Aae4cA1a1A4B1a ~cti
      a4b2aaA13ab2b11a5a4AaA2A1A9a ~cto
      A3AAA1A1A2A1AA2AAA2a2cfacAcAA9aA1AA1aA6AAA2A2A ~ctr
      2a7a16A7aa20a4A ~ctu
      11A38A17A ~cu_
      3a9b7a12a3a4a1A4b3Aa6a ~cue
      2AAAAAAc1A2Aba6AA2AA2c2A1A1Ac1AA6AgAaaA1A1eAA2A2A1BA ~cui
      2AA1BA1A4A1b2Aa1AA1AAbb2b5A2BaBa1ADa1g4aAA5afcaBAa ~cul
      20a6AA15A1a6A2AA ~cun
      2A22b6a9a9Aa4a2A5a ~cup
      1a20a10dA6a13a3aa7A ~cur
      a42ba9a1a3a ~cus
      8A11A5aAA7a1A10Aa3di1a1A7a ~cut
      2d1A3aaa6A24A9A4A ~cuv
      bA10a6a15a2A10Ab3a12a ~cy_
      41B2iAA9a ~cyc
      18a3a25a3a11A3A ~da_
      1aaA1a6abB3a3a1A2A8a4A3A9a6a ~dad
      1A1b6A10d1AaA33a3a ~dag
      4a3c2a21a ~dai
      17A1a4a5a2A7a25A ~dal
      a1a9a13b9ca2B3a4A1b1aA1A ~dam
      aa1A1Bbbbaba2ab1b1a2Aaab1Aa2aA2ABa3ea1AABaa1aaAB1BAA2bBacAaa ~dan
      a1AA4a3aaA2a2aa8A1c1A6A11a1a ~dar
      14A7ca17b18a ~das
      11A1c10a ~dat
      1a1a48a3a ~dau
      49a ~dax
      3a4A5A3A6aaA6a9aa3b3aa3a9A ~day
      31a25a ~dba
      20a ~dde
      53b1ba2A ~ddi
      57a ~ddl
      1aA1bba1c2cAadBBC3aA3bAa1AaABAC1daCbbAaAabAacAcbBbbb1b1a4aaAb ~de_
      ab1a3aa3ab5Aa1b9ca4A17a2b8A ~dea
      4A4a4c7aA1aAA3b4A2A1Af2A1AeA2BA3A1A1A1d ~deb
      cAbAA4A1a1Aa2dA1A3A4A1a3A1bb1a1A1cAAA4A1baBA1AA3A1a1a ~dec
      4a5a2a1baAa4A3Aa4a11a19a ~ded
      1a1A4A1aA1A5A14aa11b5b2a2a ~dee
      7b3Aa9b5A1a4A1a3a9a4BA1A8a ~def
      1A9b2a8A11ba4A1a1A3A2AB3A10A ~deg
      A12a1AAA1A1a5A8a11A12a ~deh
      a1A1a6a1A1aaa1a4a1Ab2aba1a2a5A6ab2a1aA2A7a ~dej
      3Aa4a1Ab6A11Aa4AaaA3A1a7A1b10a ~del
      A2A5b3BaAB3A3a3a5A1AA3bA2a2a4a3a1A1A1a ~dem
      1aA4aB5AA1A1a2A2a5a3baAA2AfB1AA5B2bA2A1bcAa ~den
      a1a2aA4a7a12AaA7a15A ~deo
      ac1Aab2AaAabAb1aaABAAAaAA4acaaAa2AA1AAa1AbaAaaA2AAa1B4AAAb ~dep
      2AbAB1A2ccA1aA4baB3AaA1cbA1bAaB1C1a1Ac1A1A4BbABA1AA1AcbA1BA ~der
      adACaAbBB1a3Ba4a1Aac1aAbA1CAa2Ac3cCaAa1ABAA2abBa1CAaaAba2Ab ~des
      7a9aA10a13a5A1A1b2A1b ~det
      BA1k1AAbAAAc2Ba2a2a2a1AaAAAbBAaa5D3c1AebaAbba1BBaA1aaAAb1aa ~deu
      aA1a3bA4A1A5a1A3c3AA1hab2a1a2b5b2AAa2Aa1a1A1A ~dev
      13a5a15a11Aa5A6A1a4b ~dez
      16a3a27a12ba ~dge
      A2b1A2A2a2aB1a1A2A1bA1A2A1AA3a1B1a3AA2aA1B2a6A3AAb ~di_
      10a3cb16a5A2b2a11A ~dia
      b10a1A11a11A20a9a ~dic
      3A13a8a25a ~did
      AaA1AA6a2gAA3e3a1AaA3a3a1b6aa1Aa1AA2A1A4c2a1a ~die
      27A8A4A2aaa ~dif
      24b9a3A22A4A ~dig
      26a30a ~dij
      a1aa41A3a3a4A6a ~dim
      3ba1aA1a1aa1A3AAA3AaaA1AAA1c2a1Aa1A3A1AaAAbBa1f2AAafAA1AAab ~din
      3a9a1A1a6a13a2AA13a ~dio
      3a6a7a15a3a13a13a ~dip
      8A5a4Aa4A6A3A1aa1a3a4a7a5aa2b ~dir
      2a2aA1aA1a4AaAa1aa2a1bbA3AaAA1a2c3AA1a2a2A1A3aaaA1ad ~dis
      b1ABaAa1A4AAa1A5a1a1AA3b3cA1a12a1AAb3aA4a1A ~dit
      23a27A7a ~div
      A6a2A2AA1a7aa10aaaa1aa1a7AA5a1aaA2a ~dix
      11a3A29Ba14a ~diz
      12a44a10a ~dle
      14a18d ~dmi
      3A2a5A3bbaa4a16a2aB1A3aAA3A5A4a ~do_
      7a32a ~doc
      9a17b10a20a ~doe
      8A10A18A ~dog
      A1aa7a1bA1A3f6B1A1A17a4A1A1Aa4a ~doi
      30b2a7A ~dol
      16a10c3b17a1b12a ~dom
      3c1AaaAB2AAA1aaa1Aa2A2bAbAAaAaAAa1Ac1A2bAAaaAa2A1BB1AfA1AAAAAA ~don
      1a20a2a1A7b6a18a ~doo
      AAaAAAA1A7aa2a2A1a2a2AA6AA5AaaA1a1A2BAAa7a ~dor
      3A9A2A2a10a4A13A7A1a1Aaa2Aa ~dos
      4A3c4bc3b1A1a4A7A1a1c1A9aac1A6A1A ~dou
      a4a9A8b7AbAb17A14b ~dow
      24a21A ~doz
      39a12a ~dps
      2aa2aa4a2a2Aa1a3a1b3aa5aa4A3a1AA2A1A5AAaa2a ~dr_
      Bb1aAcbA1aaa3baaabAa1b1Ada1aA1b2aaa1a2b2aac3aa1A1baea1aa1Aa2A ~dra
      AC1bAAAAAAdba3Aa3A1A1BAa2AAA1AAABb1aAdbAb3cBAA1a1ebaBaa1A1cA ~dre
      3b3a14A1a1Aa8a2aa6A2aa1b9a1A2A ~dri
      A1kBA1A1A1A1B2A1a1a1a1b3A3A1a4a2AaA1A3AA1A4aa2A4A ~dro
      14a2A ~drr
      8A2c5Ba39d9A ~dry
      1AAAaAA1AA1a2c1ab1AAAAc1a1aAAbAAA1AA1cb1aa1Aa2AA1a2A2AA1ab1baA1Aa ~ds_
      61c1a ~dsc
      38c8c1A ~dt_
      3a1aB1a1A2bba1aA3AaB2aB3Aa2aaAa1Aa1a2a1BC1a1aaAa3B1aAA1AA ~du_
      A1a1Abceb1A2A9Ae3Aa7a1a5a1B2A3a8A1aAb ~duc
      42a ~due
      a2A1A1a3a1AA1AcAAAb2a1A1A1b3A1A1Aa1A1A3B4A4a2AAbaAAbaA ~dui
      6aa5A1A13d2A ~dul
      24d ~dum
      4b9A5A4a1Ab20a2a1a3a ~dun
      2ac19d7Aba1A8a7AaA5A1a ~dur
      AA2ac1Ab1c5aB7B1EeAAA1A6aA1Ba11a1b4a2a1a ~dus
      2b20e16a ~dwo
      5a12a5a8a7acc1Aa ~dy_
      10b23aa6b17A ~dys
      8a27AAba4a21a ~ea_
      3a2ba26b1B ~eac
      3a1A14a3a2a4da7a1a7acb3a ~ead
      2aaa23A ~eai
      a4b8b1a6A36a ~eak
      aAa4ab3b5a1a2a9A3b13A11a ~eal
      4a11aA6a2a6a4a3a12b ~eam
      Aa5Aa3a2Aa3A8a14a11aAc1Aa4b1d ~ean
      a2a1ab1a4a5aa3A10a8ab3a2bAa1b2a1a2AA ~ear
      1a11a3A19A23a4a ~eas
      8A6a2A6A3A12c1A6A1Aa1be1a1a2a2A ~eat
      a1A2AA1BAAAb1dBAaABBbaa1aaaAcaaAbABabaaa2A1bBAAABaCbbAAABbAaAAA3a ~eau
      3a16A25a ~eav
      34d2b ~eb_
      6a32A9A1a11d ~eba
      13aa4a17i11aA3a1A6A ~ebe
      22a8c7a23A ~ebi
      10a3a2a5a1aA14Af2A4A1B3AA1A5a ~ebo
      14a10a21Ab14a ~ebr
      9a35a ~ebu
      a1ac1b4a2bAbaAaaa1A1aAAh1a2B2B4aAA1a2A2Aa1aa2Bc3AaB2a ~ec_
      a4bb3b2A1AAA1A4A2AA1A2A5A1dACaebbaAA1A1aA3A1A2Aa2b ~eca
      6a51b ~ecc
      cAAaAabAAbba6a3AA2B3A1AA2a5aAA2AaaA1AaAb5A4cA ~ece
      a1aAaac3AAAAAAc1a1AaaA1b2a1Aa1cA3Aa4caa1a1A2A1b1B1BaAdB2aA ~ech
      b1b8A2aa10Aa3a3a1a2a2a5A3c10d ~eci
      1a4a57a ~eck
      10a16c7a13a3ca1a6b ~ecl
      aA1a3A2B2bBa1f2AA1AA3Aa2aA1AaabB3A1AcaAcAc2eAA1BcaaaBAAA1b ~eco
      a1ab1A1aA1Aa3A6A1AA1AA2aa1aAAbAa1a1A3a3AA3A1aA7A ~ecr
      7A3a11a31a7a ~ecs
      b2AAAABAcBA1A2A2AAA1a1a1eeaaAdAAABA3baa1AA1AA1c1A2cAAaAAcAA1BAc ~ect
      1aAa9a18acA7a11A5a7A ~ecu
      a48Aa ~ecy
      a2Aa2a1a2bA1a1Aa1a1A1a2bA1aA3A1bAAa8AA1A1Aa2A1b1A1a1A1A ~ed_
      2a1A5a2a1ba6A3Aa1a2a11a19a ~eda
      53b1ba2A ~edd
      12a5Aa17a8a1A1a4a5A ~ede
      aA1A2aA1A2a1a1aa1a8b5A2A4b3A5B3A4a3ab ~edi
      7a12aa10a7b7A ~edo
      3A9a5A4a1b6a7Ae7A2b11A ~edr
      14c9A2AA1a14a17A ~eds
      2a3c6A40a1a1a2a ~edu
      AAaB1aAcA1A2bAaabaAaAdA1bAaa3aA1aAa2AAbaAaca2a2baAcA1baaAc1A1BB ~ee_
      8a5c9A24A ~eed
      20a16A3a5a3a1a2a2a ~eek
      1b34A7ba20a ~eel
      8A5a4a2a4A1a1aaa3b3aa1Aa3b1ba8a2ac1a ~een
      A4b1a4A3a17A17AA7a ~eep
      4a3b1a4ba2a14a2a9bA4a2a ~eer
      aaA1A1AAb1A1a2Ac2A1Aac1AbA5AaAAAaAB1bA1a2a1A1aba2A3AA1AAA ~ees
      2b49A1A3a ~eet
      15A ~eez
      1AA7A9AAaa17aab5eAAA1b1A9a1a ~ef_
      3AaA2A4a3a2a4A6a2aabAAaa3ba1ABa8ba7a ~efa
      9A2Aa2A4ab4ba1a3a3A2A1A2a2A1aAa2Bb1b4A2A ~efe
      18A14A5a9aA12A ~eff
      4d2a4a15A9A4a7a4B ~efi
      11A18A1dA1A4a3A2A6A5a5b ~efo
      15Ae9a5AA20a ~efr
      14aa ~eft
      2a21a16a25a ~efu
      62b2c ~eg_
      A6a1Aa1a6a2Aa8AaAb1A3aA6b3aa3A4A ~ega
      A2a4a1a6a2A2A3A4aa7A9b2A3ae1ab ~ege
      4a20a14a6a6a7a2d ~egi
      A1A3AbAa1b3a3Aa7A11A3bb2a9A ~egl
      3a2a2A1b2a8a7a1A8A10A ~ego
      18aaa6A35a ~egp
      11b15b3a1aa3a4a5A2AA14A ~egr
      3a11AA21A1a4A7A2AA2A1e2c ~egu
      5A35Abc2c7a12a ~ehi
      A12a1AAA1A1a2A2A8a11A12a4c ~eho
      12a4A11a6A4a10a14aA ~eig
      A6cBAAa1c1aab1aB1AB2B1Aa1AA1a1Aa1A4Ab1A1A2bb2A2AA1A1bAa1A ~eil
      26a15A8aAa ~eim
      BABB1AAaA1c1AAB1ag3B1AA1AB1Ab3A1BAA1AaAgbAca1a1AaB1A1caA3A1AA1B ~ein
      13a ~eir
      aa1a1a15d14a12ba ~eit
      a8a2a2A1a1aa3a9aa6aA3b3AA2A1a3f ~eiz
      a1A1a6a1A1aaa1a4a1Ab2aba1a2a5A6ab2a1aA2A7a ~eja
      59a ~eje
      13b6b5A14aa ~ejo
      1a6a4A2a2aaA1A1AA1a1a1Ab1a2a2a3a1ba2aaa1aaa3A3a2b ~ek_
      41a9A2b ~eke
      53a ~eko
      32a1a ~ekr
      27ea1b1Aa17b11a4b ~ekt
      b2AAA1aBAaA3Aaa2A4ab5dA4A1AAdB1Acc1AdCAbA3A1A1aAAAAAb ~el_
      A5a1aA5AdAbd3A2Cc5a1A2aA2ba4AaA2A3AAb1a1h2a1a ~ela
      1aAe60A ~eld
      1AA1AABB2BBA1acAABeB1AAcAAkf1c1d1AAa1AAAae2BA1BAAAACdBBaA1cAAb3AB ~ele
      2aa14a31Bf ~elf
      aaAabbb1A1a1ca5AA2A1AaA2aA3a1aabA3b1ba1cbA1aAAf2A3a1AAb ~eli
      1A1a1cAAcbbABa1a1aAbA3fAADB1aAaaAca1aAb1A4cAbAaAaB2d1aaaaaaaAAA ~ell
      2a4AA1A1a2AaA2A4A1AA1AAB1e2AAa1A1AgBAABA6A3Abaa1cA1a ~elo
      3a13a9a ~elp
      6a13a17a2a16a5a ~elq
      3AaA4A2a2aa3a1A1a1Aca2A5b5b3c1A5aAdb1Aa5B ~els
      21a35a2a ~elt
      A3A2a4aa4aAbaa2a3a8a2a4a10a2aa4a ~elu
      12a14a ~ely
      A4A1a5a4a1A3b4Ab1aa2a4A12a2a1a1A1A ~em_
      A2Aa1A2Aa2Ba1b1AAaA2A1cAb2a2AaAAa14AA1Aa2b7A ~ema
      Cba1aAgbA1BAa4A1AAc1AA1A1AAaAAAAbb1Ba1b3AA1A1A1A1aa1c2A1A1A1A1A ~emb
      aBA1Ae1bAA1A1C2Ae1aaA1cbAac1AA3bAaAeAAAc3Aa1A1BabcbaA1ae1c1BbAAB ~eme
      2aba3A3aAa5A4abaa3A6aa2A1Ac2b1A2a1A1c1A7a ~emi
      6a16a26A17b ~emm
      3a2a2a6a7a5A1a7caA2cb1a5A4AAA1a ~emo
      a6ba1A1aA3aAA1AbA2AAa2AaB3aA1A4b1A2Adab1a3c2ab ~emp
      a2aAAabA1Ab1bbAb1B2A3cadA1ABba1abaaaBaDaaaBaAacAe2b1abCABbAbB2b ~en_
      B3adbAAa1A1A1ACAa6b2A2AdAA1A1bAaA1AAAa4A2A1aaAAA5AAe ~ena
      7a28b30bb ~enb
      A3A1a1A1aAbAbAAA1gaa1AAaaa1AbA3aA1c2A1AaAAaA2a1Aa1a1AAa3BAadA ~enc
      1AbA1AA1B1A2ab1AaaAAcaaaAa3ABaAaA2AaadA1cA1caB2abaABAA1c2b1aAA ~end
      2Aaa1AAab1Aa1AAAAAA1aa2aAabd1aAAad1aAca3b4eb1AA2AA2Aba1b3d ~ene
      a6a7A2a1a3a8a3A1A1aa1AA2AAAc5A3bAa4a ~enf
      A4Ab8ba7b1A5A8A4bca14Aac1A ~eng
      AaAcAa1aaA4AcaAb1A2a1aa2AA1AA1cbgAAcaba1babAba1BAAa1A1Aab3a ~eni
      17a26aA6b5a ~enj
      a41a15a6a ~enl
      a2Abaaaa4a1a1a1a15a3A1a1a5A6a5A ~enm
      1Aa1AcAa1aaaaA2ab2A1A2A1cBA3Aa6aaa2baBAaAc1BaB4A2aA ~enn
      13cb2A1bA3A1B2a5ba6ab1aA1aa2Aa2A8c ~eno
      1a1a1ba3A2a1A6Ab1a4a3b2aa2a3a4a2a3A ~enr
      aaA1Abb1AAAAaa1ca1aA1Aa2Aa1aaabbAA1aaeAaba3AcABaA2aa1aB1A1b1A1A1A ~ens
      cAAbab2cC1A1ACb1bA1A1AA1b1AB1Ab1A1ceAd1AAdAA1a2AAaCAa1A2aBc1Ba1bAa ~ent
      ABaB2A4A5A4ea1A9iABAA4a5A ~enu
      3a3a2a9a2aA11a1A14A1a3bA4A ~env
      24A2a38b ~enw
      15a18a11A2A2a ~eny
      a48a2a ~enz
      2a2aA10a14A3B5a11A1A ~eo_
      9ca12b3A9b ~eol
      14A10a11ba22a1c ~eon
      a6a9A11a19a11a ~eop
      a10a7a13a ~eos
      11a32a ~eot
      7a27a2a8a1a2A ~ep_
      BaAA1cAB2A2AbaaAaB1AA1CbAB1AAAebB1AAAAAAd1ccbdbaBc2a1AAcAaAAAaAdAA ~epa
      18a2a ~epd
      1AA7a1a12A9b5aAa6b3Aa4aaA ~epe
      27a4Baa13AA4a10A1A ~eph
      aa3b2A3A4A1aada1a1a1A6AA2a1b1aA1a2aAa1A2A5a2d2a ~epi
      2a1a15a5a4c10a6A5A4a1Ab ~epl
      A3AA1a1acA1A2c1Aa11A5a1A1A1A1Ab1A2A14h1A ~epo
      37a3a22A ~epp
      1a1A7a1b1aaa2a2b9c1aa1aa1a4a2A1aaab5aa1a1aA1a ~epr
      34A16A ~eps
      11a1AAa5a2a1a8aaab3a1bA3A2a2c10b ~ept
      ab1A3a1a1abAa3A1AAA1a3aaaA2A1b6a3A1b6a9Aa ~epu
      A4b1A6AbaA3A1a3aaa6a1b3a1a2A1A1d2a1b11a ~equ
      BAB1a1aBbCc2c1aDbABcA1AB1aBAca1A2fdc1AAbbdBcA1BaAabBaBA1ccbc2b1aaB ~er_
      aA1AAAcbbb3a1Ab1Aa2dAcca1a1a1AbAaAAAb1a1bdaaa1aaA2A2aaA5Ab1b ~era
      23ba23a12c5a ~erb
      B2A1aaaAAAa1a1ab1a1a3AA1bAA2A2a3aAa1a6caaAb1baA2a2a1A1b ~erc
      13AA5A7A6a7AaA8AA2A9B ~erd
      AdB2A1aAAA1AaAdaBbBAbBAABbbca1aab1A1A1A1Cc1ABaABaCdA3fd1bA1c2A1A ~ere
      15a18a ~erf
      1a2a8aa4aA1b6c6A10a1AaA2a4b1Ab4d ~erg
      dbcAddaac1Cabac1AfbAA1bBAABaCA1AaBACBd1c1B1baAacb1aabadABaaaaCABbcab ~eri
      20a3A27a4a ~erl
      2b1AA2dbc2A1ab7A4AAbABAAb2A1B1A1aAaA3A2AAb1AAb1BaAa ~erm
      1AaAAa1A2Ba1A1Aa1A1Ab2b3a1Ac1AcA1a3aAd1ba5A2a3A1a2A1AAA ~ern
      c2a1ab2A1Ae1AA5a4a2Aaa1a2A2AA1Aa5ba1AA1a6Ac3bA ~ero
      20ab2a2b1a17a3A15b ~erp
      AfAAABA1A1AAacA3a1AbbcacbAAA2ABAAA1A2AA5Ab1BAB1cAA1AAAeAAAaBA ~err
      aab3AA1A1ab1bba2aaBB1aA1b1aaaAabAaA2bb1A1aAAaC1d4B1AAca1a2AbB ~ers
      1A1B1A5AAAa2AA1dA2AAABAacA1a1AaAA1baA4Ab1a2c1AAaA2c2eAB1A ~ert
      A1a1A2Ad1A2aAAb2A3A1a1Aa2A1caA2AAaAA1bAb1aCgb3Aa3A2AA1A ~erv
      5b1Aa4a6A8a5aa5A1aA1a2A1BaA1A7a2a ~ery
      43a8a ~erz
      1aABcCa1bbaaB1b2B1a1Aa1AAAdaAaAaAabbAaaaCa1bbdBAA1BBeAaaABcbaaA2acb ~es_
      a ~esa
      1a1a9a2Ac4A3a5a1Ad1AAA4A2c2A2A9b4a ~esc
      1AbAa3bA6A1Aa3a4A4d1A4a2a2a3BAA3A ~ese
      16aa9a4a2b20a4ba ~esh
      aa2AA2Ac1A1a2a3aa3b1a2aA3a1cAa2A1aa3a2aaaaaabA1b2A2bb ~esi
      1a10a4A25A ~esk
      a7A4a3b5A1a1A19a5Ae5a1A ~eso
      a7a2b4A1A3A1A4B7aaA5a1ab4B7g6A ~esp
      a2a10a4a22a ~esq
      1AcA1bb3b2A1ab1A1Aa1A1A1A1ab1A1bBB1aaABba1aBbA1aA1bBAeaABaB1a1ABdB ~ess
      1BaA1a1aABA1AACAa2AbAaa2dBA1aACB1C1aAA1a1BAB2AdcaCaBBaA1Ba1Ab1A1a ~est
      1a15a4aa2A11b5a11a2aa ~esu
      2Aba1AdA1aa1ba1b1bab1aaBaa2A1caacabcaA2a1b2acA2daaAd2b2bc1a1ab ~et_
      fibaBBAA1BdbAA1BAA1ACfBB1a1A1A1aaA1BBbA1A2AaAaAaAAAA1AADaaa1abAacAAA ~eta
      17A14a2a13a ~etc
      1AAa1b1BAA1A1AAbAa1A1cb3A2AAaaA1A1aB1aABb1a2AAb1ABAf1BA1baa1AAaAb ~ete
      68A ~etf
      3A2b1b21a2baa1A18a4a ~eth
      ABba3a1A1aAB2aA6adA1Babbc4b1Aab1A2AAca1A2Baa1aa1aA1b2c ~eti
      2A2a7d4A2b1a2A2A2A16a4A1e1b2A6A ~eto
      1A1bc1a4A1Ca1AA1aaAba1b3aAaA2c1c1a1A1c1A1AAaa1bAaA1A2A1AAAAaAB ~etr
      A4A2bbA1A1bAAa1A2AA1Aa1eAAAA1AdbaAAa4A3a3b2abaAA2A1AAA ~ets
      BCA1B2aa1B1AA1aBaAA1aA1aAAcBb1bc2BAAAa1a2b2AacB1bA2BAaba1aBacabd ~ett
      13A2a10Ab12a2a11b ~etu
      25A5a1db14a2a15d ~etw
      3a11a4a4a6a11a ~ety
      15aa15a8Aa9a ~etz
      3Bb1a3A1aaA3aa5aAA1A3a2ab3a1aaCAa1bAAaaAaBBAA1b1A ~eu_
      1a3AA7A3A1ac3d6A2aAd2A2A12B2b ~eub
      54aa6A2A ~eud
      3a33a ~eue
      2aa2aa5A4A1Ab1A7a4a1a2B7A1BAad ~euf
      11a32a ~eug
      1A3A1A2a1AA2a1a5aabba4aaaa1aaab2aab3aaaaa2baa1a1ba1baa ~euh
      2a5A21b2A6a7a3b2a1b1d1A5a ~eui
      A1A2A6A4A6aa8a1aa1Aba3a3B4A1A1A3AAAb2A ~eul
      5d1AA6a25b5A ~eum
      7a3a1aaa1aa6A8a3A4aa1a2AA1aa2a1a3a4Aa ~eun
      13a3A7A33a ~eup
      cBAbabeb2AaBAAaaaAbcaaa2aC1AAAaAaAC1bbbBD1baA2AbC1CBaa1BBA1E1BcaAa ~eur
      AAab1BaAA1Aa1AAAaB1Aa2adAAAa3AB1cBAa1aBB1AAAedBAA1Aa1b1a1AA1cb1Baa ~eus
      AA1a1A2A4a3aaaa1aaa2b6a3A2ab2Ab1aaaaabb1b6A1a1ab ~eut
      6b6c2aa2a3a2c10A3a9b ~euv
      Aaacaa1bA1Aacbababa1a1A1cbaaaaaa1c1bb1a1aA1aaca1acaabbabAAaa1aabdb2a ~eux
      1Aa9a20a25a ~euy
      2b3b17a7BA7A4AabBa2a4a ~euz
      23aa9d1b15a10b ~ev_
      aA5aA3a1b1a2a3AA7A1A1a5a1a4Aa1cA3a5c4A ~eva
      aA1BacbAB2Ba2AA1AbA1aa1b1b1A3aeAca1AAcaaaa1AAba1baa1a2Aa1aAb1Bb ~eve
      a2AA6a2fA6A8A4a2a1a8c1A3A1A ~evi
      12a15aa2a1A1aAa5b ~evo
      1A1A4A11A10a4b4a7aAA7a4c ~evr
      1a4a3a12a6a16b1B1a2a ~ew_
      4a12A25b13a6d ~ewe
      8b7b10fa5A21b1A ~ewi
      17A ~ex_
      a26a15b ~exa
      24a2A19a ~exc
      8a8a10a5a ~exe
      4a4a10A3a8aaa9a1b6A3a ~exi
      6bA12a13A3a23b3c ~exp
      A4a1a1b1a1a1A1AA2e4A12A10a7a8a ~ext
      a2A1a8Aa4A8b2a1a5a4b1a11a ~ey_
      1A1AaA1bA3a3a12b4a15b3b1A ~eye
      8b39A13b ~eyi
      21a14a18b6a1a ~eyo
      aaA1Abbac1aa4A1B1AAAb3aaa3BaabAbAAAA1aaAbcBBbABA1c1A1AA1a2aAC ~ez_
      a2a15a5A15a ~eza
      a10A3Aa18baA1a6a2A4a10a2b ~eze
      9b3a2A13a1a5a6a8aa3A ~ezi
      23a9c ~ezo
      Abb3Abc2a7AA1aA6aA1AAaA5A6A6aa2b3a1A1A ~fab
      A2A1b1aa1a2A1A2A1aeb2a1Ab5a15aAbC2Ab4a4a ~fac
      13A1eB1a4a37A ~fag
      a1abbA1aab2bbAa1abca1AcBa1bAAa1a1acbcA1b4dBBa2aba1bb1Aa1bbA1A ~fai
      1a2a1aAA2a1b1a4a3a8a1aaAAaa3a1a2a4baa5a5a ~fam
      7aAA5a3a6A8b1A1A1b7B1a5a4A ~fan
      17aa28a2A1a6A2a ~far
      11b5Aa2d1a3A9a3A1a5A1dAa5aa3a ~fas
      14a12A7aa14aa3A9A ~fat
      3bA1AaA3AAaAa1bAA2A1A2AA2Aa3a2Aaa6a6a2e1a ~fau
      3a3AAbb1bAaA1Aaa6A1a3b3A3a4b3cbAaa1a1Aab1Aa ~fe_
      9A32a1a9aAd11c ~fec
      50a13a ~fee
      21a41b ~fel
      4a18a26A5a11b ~fem
      3A2A3bA7AA1d1B5aA1A1dAAAa7c8AA5A2e ~fen
      AdBCA2Ab1AAgbaA1daacbAaAAAaa1b1AabAa1AaAAABaaaaA1B1aaAaa2aA2AaAA ~fer
      2aA13a1a14a1B10a2a1A4a1a ~fes
      9a6A15b2A1b12Aa3db2A ~fet
      1Ab8Ab1A2Aa1A3b8a1AA3ab4AAabA1b1A1Ab6A1AaA ~feu
      1A59A2c ~fev
      2a10A1A2a1A2A3aa3A6A2A7A11Aa ~ff_
      13AAeA1a20A ~ffa
      2A4AAabAa2AAAba1a2b2Aba4A1Bb1a2a1aa1A1b1Aaa1bAAa2Aa3A1A ~ffe
      A2Aa3a6a12A11A9A8a3a3cb ~ffi
      12a13A20Ac12A ~ffl
      17AA44A ~ffo
      13d6A7b10a24a ~ffr
      4a19A42d ~ffs
      4A7A10A3a7A3Bj7aAa3A12A ~ffu
      27a13Aa13a ~fgh
      7A25d16A ~fi_
      3a22A29A7a ~fia
      1A1B5c5AA5AA3AAAAo1BA9A18A ~fib
      a2A6a39Aa2b3Aa3a3dc ~fic
      b2a1b1bAc9A11A6a2a26a ~fie
      31AAA3a11a ~fif
      6a3A16a5c16A4a8aa ~fig
      ba1a3a1ac1A1A1A1A3aAA2baAa1b1aa1a2baA3aaA1aAaaAAA1aAaaa3baa ~fil
      2bAd1b2Aa2AAA1a1AbaaAaa2Aa1A1aaA1aAAA1a2A3A1a1a3AA1A1ca2A1A ~fin
      12a3b ~fiq
      12ba6b5aA1aa2a15a18a ~fir
      1A6a4a2aA2a11Aa1A17b8A ~fis
      1a2e1c1e1A3cb4A1b4AAc8e14A ~fit
      5A1a6a5a3A4a2a8bb1acb1a ~fix
      5a7aa9a7a16a ~fiy
      3a3c1b1a5c2ab5A9A5b5ab1a2a ~fla
      5A6a4A1A4AAB5A3a8a1ab3A1a6bBA ~fle
      27A23a4A11A ~fli
      8a6a1a1aa6a8a4A2a1aA6aa11a ~flo
      16a4A12a16a14a ~flu
      13A14A4da15A ~fo_
      14B6b ~fod
      20a14A1a1Aa11a2A1A3A3A ~foi
      1a20a ~fol
      2Aa1A1A1AAj2AAAcaAAAD2AaA1bA1dA7A1A1A1AA4a2ab2A1A3AA ~fon
      8b3A21a14a1b9a ~foo
      aBbb1AaaadAAgA1a5AA1AAbad2A1d1aa2cab2A1A2A2B2a1abAbAbfA1caA ~for
      4a23a4A7a ~fos
      29a29a ~fot
      1AA1Aa1AAabbBa2A6Ab2A3ba1A5AaAabb1aAa2dCAb1BAAa1AA ~fou
      14A16aA2a13A11a ~foy
      1b3a7aaA2aa2aAA1aa3c1ba9Aa5a4a5aaa3a ~fr_
      gAA2A1BAA2a1CaAA2AA2a5a5d3aAA1a4a2Ac3A4aa1b1b ~fra
      c7A4b1BAa2D4A1Bb2ba3A1a2hAAbCcAAa2D3A2A1aA ~fre
      B4AA1A5ABl6A2aB4aA3A3A4AAABA2AA1b2AA4AA ~fri
      A1B1A1b1f1AA4e1A1aaa1a2AA3AAa2AA3a2AA3b2BAaA2A3A1A2A ~fro
      5a3a1a6a1a3A2a8AA2A2A1b5aa1a ~frr
      A7a7A21A14b8E2h ~fru
      13a4A2a4A2a5a4a7AAab1a5a1cA1a2a ~fs_
      24A42d ~fse
      1b1a4b1a3aa18b22a8b ~ft_
      a4a19a10aa4b6a11b6A ~fte
      14d1a15A12A ~fui
      34b2a5a6A ~ful
      A6aA14a31b9a ~fum
      11a1A12c7a ~fun
      27a9ba11a8a ~fur
      AA4a4b12a2a13a ~fus
      12A2a7A11A3Bl7aa4A12A ~fut
      32A16c ~gad
      bAaa3A5A2B7a17a9A4a ~gag
      13aAb11c3A8a ~gai
      3A6a2b2AA31b4aa4b ~gal
      6A4a8a3a7aa3b14A3a ~gam
      3A1a2a29A10A3b1a1c4b2Ac ~gan
      Ac1bAb1bA1ba1AAAAAb1AaAaAac1Aa1a1aAAAA3f1a1B4cAa3A1adAaaa2AAA ~gar
      1a2a8a2b4a16c1A3a3b1A1a4A1A2A2bb ~gas
      Ab1a30a14A2Be1a ~gat
      13A3a17b13A17b ~gau
      3a13a17A ~gav
      13aa ~gay
      4a10bc15A11a15ac1A1Aaa ~gaz
      18A ~gby
      eCBbAabaAac1bB3A1cabAaB1CcCBbaaaaaaADa2aBB1aBbC1BB1A1AAba1B1AACAbc ~ge_
      A4ad5a3a27a8a4b1A7A ~gea
      12b ~ged
      13a ~gee
      5A2ba5ac6A29A ~gel
      17baa5b1ba9c7A4A2a9b1a1A ~gem
      Aa1b1a1Aa1A1A2b1b2AA2Ab3a1a2baAae3aA1a1AABa1aA2AAAAAaa2A1Ab ~gen
      6A4aB6a16A1a5a14a1a1c ~geo
      a1A2bA1aAaAdBaAc2AaAaB1B2A1AAde1A1Ba1BaaaaA1A1aAddaABaAbaaAaaABdAB ~ger
      1a1AA1ab1BAA2aB1aAA1B1Aa2aA4AAB1aaa1da3aA1Aa2aaaB1AdBaa2b1a ~ges
      1A3ab1a3BaAA4A8a4a2A11a2eAA3a2ab2b ~get
      4aA7aa2a6b5A16c3a11A2A1a ~geu
      24b11a9a19A ~gge
      24A ~ggi
      20a8a14ab6a ~gh_
      27a13Aa13a ~gha
      36A ~ghb
      Aa1aa2A4aa1AAa7a1a1a12b9a3a4A ~ght
      24a27A2a ~gia
      A1a1a1a1ab1A5a11aA4a1A3a4a1a19b ~gie
      A15A13a19a ~gil
      62a2c ~gim
      8A1a2A1b4a3aaA4aaa7A1a2bca1aaA2aA4Aba1A ~gin
      4a42a6a ~gio
      6a31a2A2aA ~giq
      63a ~gir
      a8a4adA1A6a3a4A6a2A3A12f3bc ~gis
      17a ~giv
      8b7b15a2aA2c10A2c2aA4a1a1A ~gla
      A1A2AAbAa5aA2a8A11AA1Abb2a7A1Ab ~gle
      11b7Ba5a ~gli
      4b15b32a7a1a ~gn_
      10a26a3a4A2a1A9A5a ~gna
      aA1aab1e1A1A1Aa2AAca2aBAaAAB2AAa1A2a1A5baAaAaAbA3A2Aa2abA ~gne
      12a23a24a2a ~gni
      3Aa5A9a5b1A3a3a4c1a1AA14Aa ~gno
      7b ~gny
      6a7aB4a11A3a4A2a4a4A4AA1A2a1A ~go_
      3a3a45a12A ~goi
      1a6A7A5b3A34a2b ~gol
      5A4e6A25A1a1a ~gon
      3a13a27a4a5aa ~goo
      6A9j17a14b9a ~gor
      15a16b9A1a6A7a ~gos
      3a4A2b2b3a5A2A13a2A3aa4c7a3A ~got
      3A7bA1b5d2eA1c5A3AA4A6A4aA3A1A2A2a ~gou
      18aaa6A35a ~gpa
      1Aab1bA1aA3cAaaa2BA3Acb2A2adaaA3BCaAAbaAaaaaBAa3a1B2da1da ~gra
      4a8a27a7A ~grd
      1A4c3ab3A2ab1A7a5aA1a2AcAa1aa1B2AA7a3c1A ~gre
      ad1A1A1aA1AabA2A1A1b1A1A1A2a8AA1A4AgB3A2AAA1A1Aada2A ~gri
      AAb1a2Ae1a2c2a3A1AbaAAab3Aa2b2a2A2ac2AA2a8c2bAa ~gro
      5A4a9A2Be11b2d7A12A2AA1A ~gru
      10a2A35a4a ~grv
      AbAaA1a6a3A3bA2AAa4A2a2ab2c6A2AA1b1bB2A2b3b ~gs_
      2a4a8aa1a4a7a4aa2a14A5a2A ~gt_
      27A30A5a1a ~gts
      1AAaAAA1A2Aa1AAA1AAcA4AAA1Aa7AAAa2A2AAaac1aA1AAA1aadbbA1a ~gue
      2aa4A6A8a5aa5b2da3a7aB2A ~gui
      3a52A8a ~gul
      13a24A14A2A5e2c ~gum
      10A16a5c16A13a ~gur
      A3b5a5b7a14a5Bb20a ~gwo
      20A6a1a5A ~gy_
      1b13A ~gym
      28A9a2A2Ac6A1a ~ha_
      a4aA1A4ba3a4AA3ba5AAA7A3AA1baa2A1a7A ~hab
      33b2a ~hac
      12a52a ~had
      21b3A ~haf
      7a3a15b10a3a19a ~hag
      38a12A2a ~hah
      2A2A1c2ca4A6A1AA5A2a1a3AA2aaAc2a3aAa1e1b1aa ~hai
      41a10a ~hak
      3a3A1A1a3a3AAa8a5c2A4a4Aa1A1c8Aab ~hal
      5a4A4Abb1c5A2A3A5a2A5a2AA2Aa3Aa1b2A ~ham
      4accAAaa1AAAAb1AAA1ab1da1A3c1a1AaA2abAbacc3A2AAc3b1BA4b ~han
      8b10ba5a9b7a4a2a15a ~hap
      10A6A21a1A4a5a4a7b ~haq
      1a1AaB1bb1aa1A1AaA1Aa1AAB1AbAA1AaA1BeBcAdA3cBcA1AaA1bhAa3A2A1c1a ~har
      14a6aa2aA1caaAa6b2a2a17A ~has
      A4ba1a3caA3a5abA2a3aAAA3aAAaAb7Aa1A2A1a2Aa ~hat
      2f1BAAAAb1Aa1bfCaa1cA1AbAA1a1AaA1A1aaAA2Ba1aAA1BAaaAAAA1AAbA5a ~hau
      8A10a15b ~hav
      36A ~hbo
      aAAb1caaA2a2aA1dbAaAaAAbaA1A1AAa1aaAA1Aa1aa1Aa1bA1acaAbaAAA1aBabAbc ~he_
      15b14a15a9b2a ~hea
      6aA8b45c ~hec
      24a1da14a5a8a3a ~hed
      2b5a14a20ba12a ~hee
      1A7a10A2a16a8e6A9a1a ~hef
      1bA1aA2a1a2a1a5e7a1a10Aa2aaaaa1a1a1bA8ab ~hei
      3a1a2ab1a1a6A6a10a10c3A ~hel
      Aa3A1aA6a2a1a2bb1b1b3aA7A2A5a3A1A1c2a ~hem
      aA2aa2A4aaA3aa1A3AAA6ba1bc4a6aA4a5aa1A ~hen
      17a30a5A ~heo
      A1AaAac1Bab1Acabba2a1aAb1A1Aa1AAAAbB2A1b1bA1AAacbaB1iABcbAAbbaACAbb ~her
      c2bA1A2AA3b1aac1aB1A1Ab1A2AA1A3Ab1A1Aa1cA3aa1a1d4A2AdAeA ~hes
      52AA2A11A ~het
      A2A3b5b6CcA1A11A6a1aAA1AA1c1A2bb5Aa2A ~heu
      3A1A9a4A10a4b12A1A2aA1a5a ~hev
      a4a26a1a5a ~hey
      aaAA1bbab1ba1A2A1A2BAb3aaaa1aAa1a1a2aAaaaAb1CAb1Aaab1A1A5aAB ~hez
      17A2a31a ~hi_
      3a57A ~hia
      2Aa1A8aa10A14Abc2c3a2A4b8a ~hic
      a11a1B11A7AA4a3A2A1AAA3AA3A6b ~hie
      20a42A ~hig
      13a2b20a11a3A4A5A ~hil
      1a2c2A5a30a13a ~him
      a2AAccaa1bAAA1a2AaA1A1a2Aa1a1bAa1aAAaA1Aba1BcAab2AaAcA2aaA1A ~hin
      14b10A6A23a ~hio
      8a41a ~hip
      57B5a3c ~hir
      8A4ab2bAa6a3A3acB8AA2A5a2e ~his
      1a64A ~hit
      5A9b5A1A17a19A ~hiv
      28a24A ~hma
      42A16A ~hme
      5aa2a4A1b8c1Aa2aabA6a2a3a5a6A ~hni
      2a ~hno
      3A11b7a3A4a2a4a17a ~ho_
      67a ~hob
      7Aa17A15c6A3d6A5A ~hoc
      2gA5A5bA ~hod
      60f ~hoe
      12a1abA ~hof
      1a3b7aA10a1A15a4aa11a3b2a ~hoi
      7b2a1a4a2b1a12a2a13A3aa1ea ~hol
      14aaa8e4aa1c16Aa4aaa1A ~hom
      2AA2aBac3A5a5A1a4dac2AA3aaA1AA1A2AaAb4A4A2a ~hon
      3a21a1a23c5a6a3a ~hoo
      bAa1AA2A8a4b9a1aa2b1A1c1Aa3A1a6aa5a2a ~hop
      a3aA1a3A1aAAAA1A1a2aaAA5A5A4AA1AB1AaaA1A5acAAAAA ~hor
      7a6AA1a2A1a2b1A7A6A5Aa2A4aa1b3A3A ~hos
      A4A8A5AA3c3d2A10a7A3A2ba8a ~hot
      2A5b5A2da5A2c1A5Aaa3Aa1ab4cAAa1a5Aa3b1A ~hou
      19a24a ~how
      60a ~hoz
      20a7a21a1a4a ~hre
      52A1d ~hri
      14a4a6A12a7A15a ~hro
      a14a4a3a5a1Aa16A1A ~hs_
      4a7aa1A1a10b ~ht_
      1a1a38b9a3a ~hte
      34c ~htm
      25a3a8a13a ~hts
      3A3a6Aa4a1b8a1AAa1a3A3aa2A7a8a1A ~hui
      16A2A42A2a2a ~hum
      27a2a5a19a ~hun
      26b40b ~hur
      41A2AAcA15A ~hut
      52A ~hy_
      5b18A3a1A14A1c ~hyd
      8a37a21c ~hyg
      35A ~hys
      23b9A7A3AdA3ca ~ia_
      3b38A7a ~iab
      4A11a19a13a ~iac
      2a5A16a4A1a6b1b8a2a1c11a ~iag
      16A8a4a5a14bA2a6A ~iai
      3Aa5bA1AAab3aa3a1A1Aa1a2aaA1a6aa5a1a ~ial
      4a9A28a20a ~iam
      1A3a10a6AaAAb1AA1Ba3A1AA3a4aba1AeaA1A2A2d3A ~ian
      30a2a16a5a ~iar
      A3A1A3a3dbA4A2a3c8AA5ab10A7a ~iat
      3A5b15a14a11a ~iau
      22A4a3e ~ib_
      56A ~ibe
      50a ~ibi
      a5A2A4aA1A1A2A1A2b9aa1a2A3b4A5aA3a ~ibl
      1A1B5c4AaA6AA2AAAAj1B7A8aa11A3a ~ibr
      28a12b24b ~ibu
      A5a1aaa1a1a1A1A7AA3A2aa6b1aaba5a7Aa2BA ~ic_
      b1a3caa1b2A2a7a5A3c1AAA8AaA5AaA1Aa5A ~ica
      3aA1AcA1Aa1Ab1abA4AacAB4aa1AA1Aaa2Aa1a3c1a1a1A5Ad1caAc ~ice
      a1A2a1Aa2A3aA1b13A1ab8A4c1a4AAa3f2A1c ~ich
      1a1aAbBAAA1a2aaa1AA1AaAA1AebaBaabA1A2A1dAAc3aAAA3AaA1aaAAAAc1AA ~ici
      3a3A5d3b1aa20a24c ~ick
      43bb1a20a ~icl
      5A4a3b3A1A4aAA1a2A1a2A2aB2A2d8Aa3Ab4b ~ico
      a7a1a18aa1e15a9A ~icr
      5b3a9aA2b3A1a3A11a1a20b ~ics
      1aA2B9b3a4A2b3A8aAba2baB12a1da2b ~icu
      44eA ~icy
      a2BA2A5a2ca8a1A4AaA14b12A2A ~id_
      5A7aaAA7a2A12acaA1aA ~ida
      bbAAbAAAb2caAA1dBa1b1a1AaAa1A1aBaAa2BAabdA1AA2AAdAAA3Ba2AAAa1aB ~ide
      16a3a ~idg
      22a6A7a11a2A2A10a1a ~idi
      37a7a2a15A ~ido
      41A3Aa4a3a9a ~ids
      2a1aAAad1AcABdcDBa2ABabA2A1BBaaaaAcBdA1aa1A1BaeACAAaaBAbabaAbbAAbb ~ie_
      cAAaAabAAbba6a3AA2B3A2A2a5aAA2Aa3AaA11aA ~iec
      a23A12a3A18a ~ied
      16a25b13b ~iee
      56a2e ~ieg
      5A1AA4a1a10Aa14a2c4A ~iei
      1Aa1ab2b1b5bA5AAA1Bb3AA1a7BA1abc7a1ab1B3A2A ~iel
      bA8A2AAa7A3B2aaa3a8A6a1aaaA2A4a1A ~iem
      1B1aAcaaAa1Aa1abABbb2B1B1abAABAbbAaaaBAAeBA1bAa1DbAaB1aBaAAAaAAC1aAb ~ien
      1ba1ABABB1AAabcbAaaCc1a1b1fccaa1aD1fa1Bd1BdAaAb1Ca1aAea2ccacbAabc1AB ~ier
      aBc1c1a1A4AA2a2a1e2A1Ad1AAb1ABA1cAccA1A1e2A2cb2A1AA1babA2AA ~ies
      a13a3a4a20Ab3db2AaA2a6a ~iet
      AaaBAA2AbB1aAAAabaA1a1A2Aa1AaA1AaaBbadaA1AaAAa1AA1CaA2AAaa2BcA1bb ~ieu
      12a ~iev
      a2A1b3A4a3a3A4AA1a4a1a6a7a5a ~if_
      32a7a ~ife
      a6A2a3A1A1aa3a3baA4A1B4A2aaa2A1A6a3a5A ~iff
      b2a1a1b1ca1a3b14A1c4a2A7A8A5a3a ~ifi
      18A7A8a12A12cA1a2a ~ifs
      3a45a16b ~ift
      3gaA10a7b8A10Aaa2aA1A3A4AA2a ~ig_
      34a14c5a ~iga
      1A4a1A4AaAeA1aaA2A7AAA12A4a1aA4a1aA2A ~ige
      24b21a19A ~igg
      4a2A7AAA2a4a1a1a6A5b6A11A1A ~igh
      34a3A4b ~igi
      AA2ab1h1AA2A4Abb2aBAAAA2A1Aa2b1a2A6aaA1aA6aAa2abA ~ign
      5AA8Ah1A13a8A2A1A7b5A ~igo
      27a6a32b ~igr
      27A28A1A5a ~igt
      5A4A1AaAAa11A2a1c6b9A1A1A1AB6a1A ~igu
      13aa4a ~ij_
      11A20a1A17A4a6h ~ijo
      2aA1Aa1aA1a1c3A1a4Aa1Aca2BbaA3a4aA4A9Aa1a2e ~ik_
      1aaa1a3aaa4a1a4ba2a4AAA1aAb2AA2cA1A2ab1b2aA5baAa ~ike
      20c21A1c ~ikl
      a18a14A ~ikt
      aaAacbA1BAb3Aaa1Ab1B1A1aaA1AaaAAB3aAcAaAA1A1A3cAB1b2AAaA1aCaBA ~il_
      3A3a1A2aAAb1a1A2aAb5b1aaA2a3aaaa2aa1aaa6AA2a ~ila
      1a7a3aA6a1aAb2a4aa1b7a8A12A1a ~ild
      1ab1A1Aaaaa1AAabAAAdg1bAABAA2a1A1aaAaA3dba1BbAeAAAAAa1Baa1cA2AAaB ~ile
      1cA7a2AAa4a5A1b7aba3A3aa1a2A3aA7A2A ~ili
      1baDABab1BB1be1aaBAAA1B1B1e2aA1A4ABcaaBbaaA1aC3adbabAAA1bBcAa1A ~ill
      64A1a ~ilm
      a1a3AcA1A13A1A1A1Aa3Aa2a1A2A2A6A1aA4A2a ~ilo
      1b3aa2AaaaAA1Aa6aa1b3A2aAaaAabaA1A1baAabAa1a4c3AA2Aa ~ils
      38b6a ~ilt
      8a4a6a20A2a7a3a4a3a ~ily
      1a1aa2aa4aAcbA9a1A1A9A7A11AaAAc ~im_
      A2a2a1b1a2AAfbc3A4AA1a1A1a6Ab1AaA3a2bb1a1AA2A3aABB ~ima
      13A1A11A3a4c2a23A ~imb
      AbA1AAa1eAB1A1A1A1A2cA1acaa2bAACAAAA1aaBA1AaA1ABa1BBA1B1aA3B1eAda ~ime
      2a1c2A14cA7A6a19a ~imi
      aa1a1A6A1A2Aa1a4b7a1a12c5a8A4a ~imm
      13a12a8a5b8aa2a5AA5a ~imo
      AA1A3A5A2A3c1a1B5aa1a2aA1A1ba2a1a2A1a3AAbA1AAbAAagA ~imp
      15da9a15A8aAa ~ims
      A1AAaaa1abba1Db1A1Ac3Ba1abbBaa2aaAdaCBbaacAA2ccbgBc2cAaBDaa1aaAA ~in_
      c2A6a6A1Aa5a4A1dAA1a9A2AAa1A1Aa3AAA1AA1A ~ina
      1A1c6A1Aa3b1ada3aA9B5aAaA3a13a4a ~inc
      AA1A1c1AbAe2B1AcaA1a2AaBAEe1AAAaAaBA2a2aAbaAAA5Aaab1A1AA2Abc ~ind
      BA2d1bfaae1BB1acA1a1ab2ac1dAAC1AAdbbb2CAdAA1abABaaB1b2B1AA1BAA1AA ~ine
      5A3A3A11A1A2aAAi7A8A7A9c ~inf
      b1AcaaaaaBabAcb1A2Aea1abaaaAa2b1AbbAb1a1abAaaA2C1Ac2dAg1a1bb1A1Ab ~ing
      cAba1a2AAbaa3ABaA2baaAAad2A1b1C1a1A3aAAAbAfAaAa2abABaf2AAc1a ~ini
      A8f1A20a8a14a9AA ~inj
      15a14a18aa16a ~ink
      4a8a27a21a ~inl
      38A2A10A ~inm
      51c ~inn
      2caa3Ba2A1a1ba5A6ca2A14aac9a1a ~ino
      7A31A23b1A1f ~inp
      a18A21A6a2ab ~inq
      1AA2BaaaA1AAAaabC1aAbaAaa1b1a1c1ABAA1aaAaAAaAaaaaaBbAAAB2c1dB1A1AAB ~ins
      B1ccceaACBf1ABBA1kcA1CA2db1CAabA1bBAaabACAhABaaA1ABBABBB1aA1A2A2cB ~int
      AbaA3b2aA11A6ba1b1a5b1A2A1AA4AAaA2b3aa ~inu
      29a7aA27b ~inv
      7a14c15A10d11a2a ~iny
      5a1a2a16A24a1A2A2A2a ~inz
      5A7aaA1a6a8AA3a2c10aa8a ~io_
      22b29a ~ioc
      49b1c ~iol
      56B ~iom
      cBA1bAac1aacAa2dAaA2ABABA1baAb2a1aa2b1A2bddAb1cADabdBA1Aa1AA1eAa ~ion
      38a17c ~ior
      42A ~ios
      5A1a6b9AA6A5a8a18b ~iot
      13a1b16a ~iou
      33b3a11AaA9a ~ip_
      3a15A16A24b ~ipa
      A2aea1aa1A12aA2a1b1a4a1a5a2A1A1B16a ~ipe
      14a13c3c1a33A ~iph
      4c12A3A29faa ~ipi
      3a6a7a15a3a27a ~ipl
      16aa ~ipo
      20a16a11a1a4A ~ipp
      8a20a26A ~ips
      34c ~ipt
      caAAbBa1Ac1a2Ba1ABaAA1BBaABAbdbbaAaCb2B1AB1bBcA1BA1AAac1ABbAaA1AbcC ~iqu
      1AaaAaBBAABAacBdbBAaB1BA3BAABAba1BbAaA1bAbbab2cbcaaB1bd1A1cb1bcAAA ~ir_
      9Aa3A5a3AA1c4b2a1aaa3a4A1Aa1A2A1a2A ~ira
      a5b3c32a24a ~irb
      1b1A4A1a4aa5A7e4b3Aa22b3A ~irc
      52a13A ~ird
      CAaaaA1AcAA1ab1AbaAAAABAabcadcAb2b1Cc1aAcabA1aCABaa1AbbAaA2A1Aaaa1a ~ire
      1A1Aa6a11e1a1caA2a6e6a4A7A1ba ~iri
      9a3b6a6A1aa2A34a ~irm
      1AA8aca4a3b7a6b5a9b9a4a ~iro
      1a6A4A6aa1a5A3Aaa1c5a9b5b8a ~irs
      3a41b7a9a3c ~irt
      32Ab34A ~iru
      1aBCA1b1bcaaA3AdABcABAaaA1aAca1abcbd1A1aacAAaAaaac1bbAAb1a1b1A1aaAA ~is_
      b1ba2A1a3AAaaaA4abAa1a3aaA1a2A2A6a4a1a4a4a2A ~isa
      4A3c1A7Ab10c3b10A3A1A5A3a2A1a ~isc
      d2B1aAbBB1A2A1AcaAcAa1Aab1AAA2aAA1b1Aca2Aaa1Ba2baA1B1acA2AbdbBa ~ise
      4a12Aa8a12a27a ~isf
      8a7a20a5aa6a15a ~ish
      cAAaaaAA2AAA1aa1BAa1AaAA2aaaA1Ac1faacA1C2b1A2eaab1B1aA1AA1BAaaAaA ~isi
      27aA ~isj
      9a18a12A5b ~ism
      2aA10a17A ~isn
      Aa2cA1A4aaa1BbeA1d5aa4AbAa1AA1a1A1a3a1aaa1a2b2Aa1Aa ~iso
      2a28a6a ~isp
      31a1a8A1a ~isq
      52A1A3a ~isr
      AAB1Abc2a1Aa1CAAAaBAAebA1A1a1B2BA1ABA1BcAA1BAbAcA1bdBa1BbgAA1Ac1BA ~iss
      1A1B2AAAad1b1AccAbaA1AA1A4aA1b1aBeaAAdAbaa2Ae1AaA1BaA1AadaaAAg1a ~ist
      27e21A2Aa ~isy
      ab2aBbaAbAa1AA1AbaAB1baAb1a1acc1ccabBaB1BAA1acBbDCbb1aB3ba1AB1bab ~it_
      b1aAaAA1AaA3caa2a5a2aaab2a3A5a1aA1aAcAA2a1caAAa3A1b ~ita
      14A1a2a13b4b10aA3A2b2a ~itc
      aacAc2aef2aad1Baa1adb2cabbb1BBbbaAbAc1Aaa1aa1AAAbBbAbAb1AAaa1a1A1a ~ite
      abAb1a6b2a1a5a2Aa2a1aAbb1a2AaA1aa1a1acaaaa1aA2A1aab2A ~ith
      A1aAAaaa1AaA1Aa1aAb3b1aA1AAaaab1a1baaA1aA1a2A1a2aA2aA3ACA1aa ~iti
      4A1a3a11Ba10a1AA1A9a2aa5b6a ~ito
      A6ba2aAaAAc5e1Aa1a2A1bA4Aa3a2b2ac1gbAAA1A3AA2a1d ~itr
      1a1A2A1bAAA1A1a1b1aa4aA1Aab3a1Aa2aa3A2aa1aAa1adAaA1aBAAbAA ~its
      4e1c1a5cba3Aaaa3AAb7Af3a3a6b1a1c8A ~itt
      2AA1AA1d1A2a2AA3c1B1A2A6A1b3dabA1AAAa3AaaBaaaA2a2A1A ~itu
      1A8aa10c12C9a15A ~ium
      35a ~iur
      15a11a7a13a3b8a4a ~iv_
      59a ~iva
      A2A1aaa4a1aa2A1AA1Ab2b1A4a1a1Aa1aA2bca2AcaA1A3A1ab1aAba ~ive
      3a1A1a1a3a3b2a2abaa7a6a5A1A1baa3aA3a3a ~ivi
      32a29a ~ivo
      2a1Aa2A4Acaa1a5a7A1a4A4aA3AAa1a1a2a1a1a4a ~ivr
      7a3AA1Aaa1A1a1baaa8AAaaa2b3aaA1A1AAAa1Ba1a1aa3aA ~ix_
      20A8b12b ~ixe
      AA12a9A7a8aa1aaa1a1a ~ixi
      3a9aa12A24a ~ixt
      1a33A3a14a ~iya
      3A1a7aa9a7a2A3b3a5a1A7a4a3b ~iye
      11b1a2b3b12b4a16A5A ~iz_
      4a10a3a4a23A1a3a1a4f ~iza
      a8a3a1a1a1aa1b1a2aAA4a2A2b1aA1Baba1AA3A1aa ~ize
      a3bb1bc10a2A5a8AA9aj2A1a6a ~izi
      27b ~izo
      15A33b1da ~izz
      a1A1a3a2a1A1a1a1a4a1Ad2aba1a2a5A6ab2a1aA2A7a ~ja_
      17A45b ~jac
      41b19ab ~jad
      3B3b4AA5A4B2BA3A2A1A1A1AB2B1A1BA1A1AcAA4AAaAA1a ~jam
      1a1A2A1a5aaA5b2c1A4AA4b17a6aa3A ~jan
      40b4a4A10a ~jap
      b1AB7a19b5a2AA3AAAa12cBAa ~jar
      34c ~jav
      c2a2A1bAaabA1A1aAaaaaAAa2A1A1bBa4Aaba1ab1aacAAa2ab4a1AB1a1b ~je_
      1a54aA2A ~jea
      A8e1A18a10a24AA ~jec
      16b18A3a ~jel
      3A9a2b21d10a14a ~jen
      12a32A6a10b ~jer
      2A3A4a5A3da5A3c20A2b1A1b1a ~jet
      5aaa5aaa1aa6A2b1A1A1b3A4aaAa2AA1aaa1a8A1Aa ~jeu
      7A5A10b22b5A ~jin
      41c4A1A12d4a ~jis
      38a ~jla
      5A5a ~jle
      41A3a ~jme
      26B29AA6e ~joa
      4a3A1a3A10c3a15a8a1a10a ~job
      3a4a4b3Abca1a3A8ebaA2a7A4a9a ~joi
      26aaA28a ~jon
      6a53c ~jor
      a2b1A1A1a3bA1aa1Ab1AA1aAa2AA3a1A2ABA2b1A2bbA1a1aA2A2ag2bA ~jou
      3a7aa6aA32a6b ~jre
      52A4A ~jud
      42a4a ~jui
      41b11a ~jum
      3a26b2a2aa1a5A1a5aa8aa ~jur
      2a2Aeab1A2aa3a8c2Aa2a3a2A4a5AAA1a1A7a ~jus
      1a5a1a1Aa1a1a2AA1a8bAb1a2a2a1ca9BaA4a1a1a ~ka_
      6A20BA13aA10a13A ~kab
      A4a1a58ba ~kag
      41A2ABdA ~kam
      5b2b14a17bA2aab1A1d3A3a ~kan
      a3a8a4Af18a2Aa3A1cbA11a5a ~kar
      20A11a1a ~kas
      9a10A14a8a14a ~kat
      9b5b1b1AcaA4a8c5A20a ~kay
      13a1a1aa1a10a4b6A19A ~kaz
      1bab1a2b1aa3Aa1aa3baaaa1a2AAA1aB3A2bbA1Aa1abbd2bA5b1AaA ~ke_
      10A6aa18Ac4A ~kea
      51a ~keb
      32a25A ~ked
      A4b1a8a5a11A26a ~kee
      5a11b1a5a10a ~kel
      27a13a26b ~ken
      2c1a4a1a1AA7ac1a1Aa4b3d2a1A6aA1c1A1a2AcA2A2a ~ker
      8a6A21A4A1a8d3a ~kes
      6A1a6AbA14a4b11AA3a2A2AAb4A ~ket
      40a10A ~keu
      7a6a34a2A ~kev
      57A ~kg_
      45a ~ki_
      51a ~kid
      a6A2a7aa7aa24a4a3a ~kif
      20a5A4a4a2a9A4A2Aa3A2a ~kil
      a3aaaAb1A1aA2bAA2A1a1a3a2c2aA1Aa3AAa3b1b1aaa1c1aaaA1a1bA ~kin
      61a ~kip
      10A6Ab24A16a ~kis
      3a2A6a2a2aa16AbA5a ~kit
      38B10h4a ~kiz
      13c35A2Ab ~kla
      10A6Aa11A12dc10a ~kle
      15cb37a11b ~kli
      11b8c21A ~klo
      a26a3a9A10A4a ~km_
      18b29a6a ~kna
      33b6b13a ~kni
      4a37b1a22a ~kno
      1a3a11aa30A3a6A ~ko_
      19a29a10a3a ~kol
      1a12aa8A9aA11b1ab15bA ~kom
      aaA4ab3a3b2ca1a7b1a2ba9aAb1a9a4ac ~kon
      53a ~kor
      A9AA1Aa2a1ADa1A3a3A4A2a1Bad1c1bAAA2aaA5a1cA ~kou
      a31aa15a5b ~kra
      21a1Aa9a1ab17b6a1a ~kre
      3A30a27c ~kri
      2bA1a7aaA5A1b2a4a1ca3a2AA3b3aA2a6a4aa ~ks_
      22a12a23a ~ksh
      1c10b ~ksm
      7b16A8A13c7A12b ~kte
      a4a4a8a4b9A3b ~kto
      27ea1b1Aa29a ~ktr
      14a15A7a10cA6c ~kui
      2a1aaaba2a2A2ABA2a1ba1cb1aaA1BaaaBaA1aa1Aaa1AaAA1bABA2AaAAA3A ~la_
      13a19a16A4b ~lab
      1AAaaa1cb3c3aAcBbAbba1A3A1a1AA1bc2Aab1aA2Ab1AdA1AA1A4baA1b ~lac
      a2a4A4aaa4a2d5a2a2a4b3A5A3AAa1A3aa1a2a ~lad
      17cbA1A18a8b ~laf
      A2A1acb1Ba4a1AbfaAAaAaB3aa2aAA1A1AAa1A1A2A2BAa7agAA ~lag
      1AACAA2dAABaBB1aAaA1A1AA1aeAec1AAA1a1A1A1aaaAaAa1A1Abb1b5Aa1A1aA ~lai
      6a5a6A2b15d13a ~laj
      3a6A6AcA6a2b8a4A7b ~lak
      42a6A4b ~lal
      A2a4a1Aaa2A4a4a1A3A3aa1a1fa1b5ab5A2A3A4A ~lam
      1A2a1bc1acAa2aa1D1A2A1abaA1AAacBABBabAAAc1A1bBc1Aga1a1AeAAf1aBAAA ~lan
      22a11Aa18B5a ~lap
      1aaA1A1AAAhb6f1AaBA1A3a5A2A2c1a3A5A ~laq
      aa1A2a1a3aa4a1a6a1bA9a6a6aa3a4aaA ~lar
      3A1Aa1AiA2A1A1a1Aa2c2B4AA1a1AA1d5a5A1AABa1BbaAa3AA ~las
      1Ab1AA1bbB1AAAB1dadbaf1A1AAb1AA1A1A1b1AAA1AA3A1bfbAcAbAA1AAA1b2a1A ~lat
      20a3a32cb5a ~lau
      4AB5a1Ab1A3AA2A6AeA2A10AAAA1Ac4c9e ~lav
      13A24a2A4A1c ~law
      18a ~lax
      11A1c4Ab1A1ca8a4a11A5a4a6a ~lay
      20a15a30b ~lbe
      12A ~lbi
      1b7a2a ~lco
      Ab1a1aaA1a2Aa1Abba3a4aa4A1a6A1a4a1b1a1aA2baa ~ld_
      1a1c4A3a17a1A21a9A ~lde
      3b5a1Aaa4A2a1aAb5A1a2a29A1a ~ldi
      24b21A ~ldo
      11b14A37b ~lds
      AA1A1a1acb1A1b1a1B2abbBA3A1AbAAb1A1aB1c1cA1C1B1a1d1a1cCaAA2C1B1aa ~le_
      Aa1ba2aA1A1aaa2cA4Aa2d15Aa4A2A3aeaA1b4bad ~lea
      AA2AAAABAA2A3AaA1a5igababBA2AA5bAA1A1Ac2a3A1AA1A2A1B ~lec
      28A1a9a22A ~led
      b1a1b4a1bA1bA8A14a2a6bA1A1aa1a9A ~lee
      3A10aa14A1dA10A2A5aa ~lef
      A8Aab1AaAA1A4A2Aa3aaA2A1A11AbA1A1A1a1A1e2f1A ~leg
      1A1A3a3A1aA1a1A1A2A3B1a6A4A2A2a9a6aa ~lei
      27ea1b1Aa29a ~lek
      2A1AbaAA4Aa2a3a2A2A2A4aa1A2b1A2a3a2B2B1ac4Aba ~lem
      3aaa1AAbAA5Aa3A1ac1B4A3AaA2a3AA4c1a2aaa4AA ~len
      27a4Baa1A11A ~lep
      BbdbAACaAaAAAcbbaAaaAcAAABBAabaaB1A1aBBAAB1b1bAB1A1aB1c1C2AdaCacaaa ~ler
      BbBAACaa1a1BAca1ca1cc1bbAA1bBaBbbBaC2AA1A1Adaab2abaACAAaa1b2b1aA1a ~les
      d2AAAaa1AbA1A2A2a1AA3Aa1AA1A2ccB1a1AA1f1AaBaA1baacac1A1A1AAAcaA ~let
      2cAAAaA2bb1aBcAaBi1aAAcccCAb1A1A1AA1A1aCBdbBA1b2AbaBAdAAbA1BBBBAaA ~leu
      ba1AA4A1A1aaAA2AAa1a6a1A2Ac4aa4A1a2dAbAAaa4b2a1A ~lev
      24A9aa11b ~lex
      14Aa13d14Ae ~ley
      49A2AA ~lez
      2a41a5Ad9a ~lf_
      18aa22a ~lho
      1a1a8bC1a10A2b4aa1b3A7A6a3a ~li_
      2aA2A1A6aA3a2b6a1BA1aaA11Aab3a8d2aA ~lia
      13a1b15A12a6a15a ~lib
      3a1b4a12b2AA2Ab1Ac12a3A2A2a3AA1A ~lic
      a12a6a1a36A ~lid
      1dcAAabABbaAb1AABaAAAABB1Aa1AAAAb1BcA1aAAAeBaabb1bdCAAaA1b2bA1acAAb ~lie
      3a6a3a17a33b ~lif
      A3ba1g2A1A6d3aBa1a5Aa3Aa9a11A1a2aA ~lig
      2a1aa2b1aa1a2a1aa3baa1a5Aa1a2a4Aa4aab1b3A1aa3a1a ~lik
      1a6a32A4A9a ~lil
      AA1A2a1g1A2AAleAA3c2abaA2A2A6b8aA1Aa3A1AAAA1AA1A ~lim
      ababa2fCAA1Aa1BAcaA1Aa1AAaa2bbac1A1AAA2a1Ab2AbBA3AbadA3bAaBaa ~lin
      a14A3A18a2d5a ~lio
      27A1a7a11a1a4A ~lip
      1b8ccA5A1aaA1A2A2A5B3A3A2b ~liq
      3Ab1A6A12a1a2A2A5Aa8a4a8c2A ~lir
      aAaABaaaA2AaaAa2bBaaccA2AA1ba1AaA1cA2aAa2A2A1A4b1aA4a2A ~lis
      2A4ba1AA1A7A1aa1AAa1b5AAaaaA4b4A1b1A1A1a3a3AA ~lit
      2a5A7aa9aa3A1aA1a1A1a7AAa1a1aa1A2aa1a1aa ~liv
      68A ~lix
      54a ~liy
      2a1c2bc2b16a ~liz
      a2Aaa2BA7A1a5a1A1a3AbaAaaca2baa2b1A1AAa3A1A2A1aaAa ~ll_
      3A2ad1Aa1a2b2Aaa2a3b1aAa3A1A5bAA1ba3A1a2b2A1aa2A ~lla
      24a21A ~lld
      AaaAAAA1abBA1baBA1AbCaABcbcCAAB1A1C1bA1AA1A1aaAbaBa1BAAA1ca1aa1Cb1AA ~lle
      cdb1A5aA2aaAAAaAa1A3A2aaaa1AB1A1a1A7bAAAA1BbA3Abea1a ~lli
      1dbA4A1A2ba4a7a6a3Ab9a4aA6d ~llo
      10A2b3Ba3a5a4a ~lls
      12a2a6b4a7A5a3a9b ~llu
      3A4a15a10a5c6a9A ~lly
      21b42A ~lm_
      3A2a45Aa6a ~lma
      35a28a1a ~lme
      Aa2A4aAA1aba1a5a2AA3AA4A3A2cC3b1b4A7aa ~lo_
      24A9A31a ~loa
      ac1A4A2aAa4b3Aaabd6A7A2a6a4A4AaA3ae ~loc
      17a9a25a ~loe
      a1a2Aa2A5a1ba6babaa2AAA1AA1b5A1aa5a6A2A1c1A ~log
      1a2A3a2a2aAaAd1aA2aAA2Aaa4a1A6a1A1A1A4b4aa5A ~loi
      8c5a1a15a2A16A3a1a7A ~lol
      10a3ga1AaA5b1bA5aAb3a8A16ab ~lom
      AbAAa2AaA1ab1dAaaAbbb1A1A2bAa1A2bAAba2AAbA1A1a2AAaaa2AdAcA1cAA ~lon
      a4a2a5Ab3b5a6a28b4a ~loo
      2a5A25e33a ~lop
      5b1a25A ~loq
      aAaa1A2aa1aaa2b3aAAaAA1A2aaA1aba4a1b2ea1aA3AAaAAAAaa1Aa1A ~lor
      2a3A2a1c1a1aa8A4A1A11baA7A1A1a ~los
      1ab2Aaca1BA3a1a1AA2AAa1aA1A1B2A2Aa1caacA1BA2aA3b1A2baA1A2A ~lot
      AAaa2Aaa1A5A1ABb2A1A4aA1a1aac1A1D1a2eAB5b1aAab1c1a2AAA ~lou
      3aa5a15a11A2a2aA5A1A2a4aa4a ~lov
      1a ~low
      5aa15a8b19b6a ~loy
      17a9a ~lpe
      43a9A ~lpi
      18A7b9A2A13aA10A ~lpt
      6a13a17a2a16a5a ~lqu
      24a2a5a7a1a ~lre
      Aa6aA1a2AAaaacA2A1bAbd2Aaa1A2bab1B1aabca2Aa1a1aadf1BaAAa1Aa ~ls_
      3A ~lse
      3A2a21a30e ~lst
      8aa1A9a4b11b6ab ~lt_
      17a2A6a1e2A15a10a ~lta
      11b15Aa3a14ac7a5dA1A ~lte
      14a3A1A4c15a6A13c2A ~lti
      48A14d ~ltr
      8A32A3C2e13d ~ltu
      bA1b4aAAb10i7A3AF2A3Aa11b11aA ~lu_
      26a7a13A3A ~lub
      3a12a3a21aa5A5A ~luc
      12a14A3A5a ~lue
      A1A2b1a1Aa1ac4aAaa1b3B2Aa3A2b1aB5aa3A1a2A1aa2A2aA ~lui
      AB1c6aab1a6bcA1bAd2AA3C2a2a3a6A6A3ba2aA ~lum
      14aA5A13A5a3a3A1bA4a3a ~lun
      11A1A4b16a ~lur
      ea1a1aA1A3bA8aAA2b1A2AAA4AabA2AAba1a1Aa2A2a4A1AA ~lus
      bA1C3a2aAb2A4A2A3a2a2b5A3a1a2A1aaaAB1B ~lut
      20b17a17aba5A1a ~lux
      10a27a4a3a1a9a ~lve
      24A21ba ~lvo
      7a6a4a4b2a5a3a ~lwa
      a2A2aAb3acA2aa1a3a2a2a3ab3a1a6a3aA2aaA6aa ~ly_
      3A3a10a3a1ab2a21Bb2a2a2a ~lyc
      41b18b3a2b ~lye
      4a30b5a3a3b6a7ba2a ~lyo
      17A3b ~lys
      25c25b ~lyv
      aA2a1a2A3Aa1ABAA1AA1b1A1a1a1A2aB1Aa1BBAAABB1BBAADC1BAa1BA1AA2AB ~ma_
      bA1A1bbaAa1A1eAA1AA2a1baAAB4cA3AbaA2aa1BbA2AAb2bA3Ab1AbAab ~mac
      13aa21a2a16c ~mad
      1aAb2AAfaa3aAc2A1a5AA1A7c4Aba2bA2A1ab1A1AaAA2acaA ~mag
      C1Aa1f2B1aAAAa2aCBba2Bccc1b2A2CaBaA1ABACC1A1Bcaaba1aaAAAaCA1BAbA ~mai
      8b5aa52a ~maj
      AacA4b2a3A4A1a4A7a1e11aAA2aada1ab3aA ~mak
      a1AA4b2A1AAA4AA1A1a1A1a3A3A2A2A4bBA1aAAA2Aa1aAA4a ~mal
      13aa2A1c21b14BA1a1a ~mam
      a2a1BaAbABAABA1AdaAa1AAccaAaAAaab1b1AaaA1A2ab1AbdaAAABAaa3AAAceCB ~man
      3a13b39a4a2A ~map
      26A ~maq
      BaABA1B1aAA1bAAAc1Aa1A1AA1da1C2d1AB1dAA1db1BB1AAB2AaaccfAAaBgaAa2A ~mar
      1A1c6a1aj3A1a2A3dA7b1a1AA1d4aA1AA3A2AA1a1A2Aa ~mas
      1AAAAbAeAaAAAAAd2A2Aa1AAADdd1BBeAa1A1a1a1bAA1ccA3AaAAAAb1AbA1aAaA ~mat
      5a30a9a6a3A10a ~mau
      18aa25a ~max
      3a20a10a1a6ab3aaa3ba4a1a3a ~may
      a65d ~maz
      13a16a23a12b ~mb_
      Aba1aAa1ba2A4A6A5A5b4a5aA4aa2a1A6A ~mba
      A2A1b1A3a1Ada1AA1A2AA2bAB6c2a2AA3a1Ab1Aa2A6ba1A ~mbe
      3AA5a3fA1AAA4Aa5a15a3b4a6A ~mbi
      Ba1aaAhAA1A3a3a1AA6AAb4a2A2A2aA1A6aa1b6A1Aa ~mbl
      3A1aAbA3a14a8a4a13c6a ~mbo
      2A2A2A5ABba2Ad3A3a1AAAAa1Aaa1b2aAAA2BA2AA3A1a ~mbr
      51c ~mcd
      14a26a ~mdi
      2aa2aa2A1a1aa1A1a1a5b3a6aa4A3a1AA2A7AAaa2a ~mdr
      aAaabCAA1AB1bd1AB1AaAAA1Aba1B2AaBAbbcAbaA3BBc1babB1babAbCa1ACABabb ~me_
      3a4b5A6b15A3c7a3ab1a7a ~mea
      b1a2bd4aa2AA1aa3aAa1AAAB2A2A4dABceedaAA1A8AAa ~mec
      bA5a1A2a1a2a1a17A6A1A9A8b ~med
      32b13a ~mee
      3A1a31a4A9baA6a ~mei
      3a37b3aa ~mek
      1A1A4a7A3A2A3b5a1aa4aAa3A1ac2a3a2faa2c ~mel
      aAaa3a2A1A3aA1aAc4ab6AAa1Aa1B1b3a1AAAaab1a3a6a ~mem
      BAC1A1AcdAA1aA2Be1b2aeaccbAAAAcBbfCDeBAAA1C1AaAAa1BBAABB1aa1aa3Aa ~men
      b1a2Ab1cAAA1BB1cA2aA1A2A1c1aA1aa3Bb1B1AAbA1aC2Ca1aC3A1bA1B1cA ~mer
      4A1A1ABA2AAaAbABAAABa1AcAAa1Ab2dA1ab1Aab1aABA1B3Aca1AAAcBAbAAA ~mes
      1ibcaba1c1bb1AAaaa1acabaaAAbAabaca1B1Aa1bAe1bB1Aa1B1aa1AAA1b1aa1aAAaB ~met
      4AAA1A2AA1A1A1AAab3d4A1A1aaAd2b2A4AAA1aa1AC2b2A2f1ba ~meu
      38c17b ~mez
      1a2Aa3a4b5A3aAaaA2AA2a1AAA1bA1A1cA3A4aa2Aa2AAA ~mi_
      a3aa1Ab1a3aa13aa1e15ad1Aa5A8A ~mic
      16A2A13A3ac1ab10A2A9a2a ~mid
      1Ab9aA6a2A3d2a1aAaA1a1a3A3A1A3AA3a2AA2aA1a ~mie
      3d23a6a17A ~mig
      baA10a6a3A1a1a2A1a1a1AAd1a2a1a7b1aa4aAA3A ~mil
      AA3bA1B2a1A1AAA4eAaabA2a2cAAb1aA1A1A1A1AAA1bA1aA1b2a5AA ~min
      6A8Aa6AA6bA5aaaB1A2f1A3A6a6a ~mio
      4c2A7a5a12a14bA3A ~miq
      17Aa1a1bA3a4A7a2a6A2a7a ~mir
      A1a3a9A2AA2AAaA3Aa1A7A1aAaAb1ea2Aa1a1b6a ~mis
      1c10b1a4a6A3A18a2f11b ~mit
      13a3A2A8a20a1A ~mix
      34c ~ml_
      c2A4A7A2c2aaa2ab5a14A3A3AA8A ~mma
      abAb1A1AbABaaA2aA2a1Aa1e1caAA1b2aaaA3a4Aa1babaA1b1AAa1A1Ac1bb ~mme
      12A5a19A10cb3a ~mmi
      4A11a20cA ~mmo
      48a4A ~mmu
      a6a1a4Ba7a2a4AA1a3aa1B9a2a1a9A ~mn_
      1b13A ~mna
      16a ~mo_
      5A5a7A3A1a8b2bc2a1aAbAa1A15A ~mob
      6a2A1A4A5a3A2b7d8a9b2A7A ~mod
      13a21A5b18A6a ~mog
      b1AaAAAa1AA1ab1Aa1aaaAA2AbAeAB1A1AcC1AAA1aAAAAbAb1Aa4BBA1aAB2AB ~moi
      10cb5A6b ~mol
      6a19A22a1A2A11A ~mom
      B1aBb1eBD1BB1BAb1AaAaaa1a1aBB4b2AB1aaAaaAACABCBBCa2bcAAaCA2a1AA ~mon
      3a9d6AA1a1A1B5A1aa2a1AAa1AcA1Aa3c1a3A2a4a ~mor
      a16aag1a4a2aA8a25a ~mos
      A2AAA10A6A1A1bdAA2AA5ABBB1jbBg1A1a3A4AAA2A1a ~mot
      BAAAAA1AadAfA2a1a1A3A1AB4a8b2AaA2ABbaBbb3abAB1B3A ~mou
      34A10a15a ~mov
      41A4A1e14A ~mow
      45A ~moy
      54aA6b ~mp_
      a1a2a1AA4aa4aaa2a1b4a1a2b1a13a3A2b1a4A ~mpa
      ab1Aa1cAa1AAb1AbA2AcaAAcaAa1A2A2A3AAaaa1aAAA1A1ab4bAAA1d3A ~mpe
      13A3a7a6A5a16aa6a ~mpi
      6bcaAA2Aaa1aAAaAb3A3a1aAA3A2Aa1A5Ab6aa3A ~mpl
      AAA2AA1bfAa3AA2A5b1AA1cAA2a1bA2a5a2Aaba1a1AaA1AA3aa ~mpo
      A4A1AA2A4dA9aa1aaAa1A5a4a1a7A3a4A1gA ~mpr
      6a7Aa7A4A4A11c1aa11A1a ~mps
      14AAA2a4a2A2a7b5A5Aa8a5a1a ~mpt
      33a ~mpu
      A2AAA1c6acca1d6aA1aba1A5a2A1Aa5aAa1aA4A3A ~ms_
      13Aa4aa4cA14aa1A2AA7a11A ~mul
      3a4a40A2A15a ~mum
      19A28a4A7b ~mun
      6A4A1eAA1daaA1bA1a1a1A6A1A4A9a3a1b1a2A ~mur
      11A25a6A5A5A3a5aAa ~mus
      31a ~mut
      3a ~mx_
      1ba3aAAA3aB1aa2A2A2Aa1ba1B1ABAa4AaA1AA2B1Aa3AAaA3Aa ~my_
      41A3Ba ~myo
      2a ~mys
      5A20Aa1b15A2cAa1c3aa1a ~na_
      9Aa7a1Ab2A18c3baa1c1b1a1a8B1a ~nac
      c2A2bA6aAB1aA5AaA3acbA2Ab3A4A1A1c4A1A2BA5a ~nag
      2Baaa4cA1a1A1Aa3a4a15A1aca1bA3AaA6aA1b ~nai
      a31a11A23c ~naj
      12aA1A2A1abacA1a4A1AA1aa10a2a1a13ba ~nal
      6a5ba31b2aAa2a ~nam
      AA2ai2AaA1aAaaA2aa3Aca1A1A1AB4A1a1a5Aa1AB2a1a1aA1aA1ba1A ~nan
      55a1B1c ~nap
      16A3A8a9A22A2A ~nar
      1b13A3a28a14a4a ~nas
      A1A8a1A5a4ba1Aa2AacA2b3a2A3A1A1c5a1aa1a2A ~nat
      b1a2A3aAA6a27b10AA8a ~nau
      3a5aa23a ~nav
      a8b ~nax
      2ad2a ~naz
      26a40bb ~nbe
      14c ~nbi
      6b29a ~nbl
      7aa4b22b12a3c ~nbo
      13Aaaa13a ~nbr
      e2A2b2B1A1A2ba1ab2A5a6A2a1a1A1b3A3aA1A1AA1A1A4A ~nc_
      11a12A18a5a2Aa2A7a ~nca
      BBAb1d1aAAA1C1a1BaAeb2AAd2cacA1aAa1BeBAA1abb1a2AaAAA3BAAA2aBAA ~nce
      2A1AAbAAaA2b1a1aBABeAb4b1A1A1AAB1AbaAa1AA1AA1ab2aA1adA2Aa3AA ~nch
      AA1a1a6b10a2bA9aAAA1aa15a1a5a ~nci
      aA7aa1abba1A1A6A1A7A4Aa2A4a3a1a10aa ~ncl
      1a4A1A4aaA2aba2AA1abA3A2a1aaBa1A1A2aa2ab1a1a3a1ab3a ~nco
      13a5a9a12a6A17d ~ncr
      39b3A ~ncs
      13A13bA ~nct
      1A10a6a15a2A11a16a ~ncy
      baaca1bAAa1Ca2abdbbbba2A1ca2AabAaaaa1aBaA2baaaBBca1aa1A3ABA2aa ~nd_
      aA3A4A2d3a4e3aA6aAa4b5a1aA2B1aA2a2a1A2AA ~nda
      57a ~ndb
      aA1AABBaaA1fBA1aAAc3CAAAAAaA1A1AA1b1a2AAAA1AAfAb2BbbBc3ABca1baa ~nde
      aAaAa2aA2a3Aa4A2aaA1A3b3A2a6aa4A3A3aA1bb1abb ~ndi
      2a17a3a7Ab1a8a3aA2a3A4a2a3b ~ndo
      AAadA1AAA1af1AaaAb3A2AA1a2A2AB4aa2c1b3a1A2b2bcAbc1AacA1A ~ndr
      2A1b4Aa3a2ba2A3a1aAA2A3Aaba1ba3A1AA2a1AAAAA2d1baA2a ~nds
      AA2ab1fbAbA1BaA1aAAAc1AfCAEdbAA1AA1A1Aa3BbA1DAA1AA2Aa1b1AA1cA1bca ~ndu
      23c27a3A ~ndw
      10b14c17b2a5a ~ndy
      ABc2aAgdeaAB1d1AA2BbBAbBada1AB2AaAAAa1DBbb3Ad1ba1A2BDaABCaAaB1B ~ne_
      b12AAA5A1A1A1A1f1A3a1AacA3Ab3aAA1AbAA2aaaA ~nea
      b26b4a16Aa13a ~nec
      a7aa2A7a7b ~ned
      a7b6dbb2bA2aAbb1A4aAAa1a1a1a1a3Aaaa1a5A1A1A ~nee
      42A6b ~neg
      27b8A ~nei
      a15a1a4a4aa4a1a1a3b2aaA1a6d5b ~nel
      7bA4B2aa1a6d5b1a13A2a4A4ba ~nem
      6A1a13a3A5a1a1a3A1AA1Aa1bA4A5A5a1a ~nen
      25a ~neo
      1bbBca1B1CB1aaBa1AA4A2aA1cAAAaAfAbAAdAA3AcA1Bba1B1aaa1baAAB1bab ~ner
      BBa1cfa1aAb2AA1b2da2baBA1aA2gBbbbAbbaC1BBaca1A1Ba1abCAa1AA1ccaAaa ~nes
      AAB1AA2A2aa1aA1AAAAdbAbaABaAAg1bdcAeA1AaAABa1Ab1AAAA2A1aAaAA1BAA1i ~net
      e3AdbAA1A3aAa3aa3A1cAAa3AA1A3Aa1a1AbbA2B3AaAb5AcBA ~neu
      3aaa8a4a5a7A7aaa ~nev
      1a4a3a36a ~new
      11a21a5A ~nex
      3b4a2A5AA14A2a4A5A1a4A ~nez
      7aA17A12A9AAb5a4A ~nfa
      9A25A8A3A7d4a6d ~nfe
      a2A4e3A4aa1a2Aa2B2a2ca6aaA6A2a3A4AaA1A1A ~nfi
      17A27a3a2a ~nfl
      5A7A11A4aAAja6A8A ~nfo
      bB1bbbbAaAa1AabaB1AA1a1aababAb2aa1bdAaaa2c1baA1AbA1acabAcaaaaa4A ~ng_
      10a1A7Ab7a5AA11A9b2a2a ~nga
      1aAA1bAAAAA1A2AcAABaA3A2AAAabaaaAAaA1da6AADcaABaAcAA1AaA1aAC ~nge
      5A1A7aa7ba6a8A4bca16a ~ngi
      16A2a12a2a14A8b2a ~ngl
      20b41aa ~ngn
      11b2a47A2bA ~ngo
      A5ca18A37ad ~ngr
      1bAaA1a2a2aa7bA2AAa7a2a3c6A2AA1b1AB5b3b ~ngs
      2a4a8aa1a4a7a13a15a2Aa ~ngt
      16A3c21a6aaa1a5A5a2a ~ngu
      A1bA2a3A2aaa1A1AA3a2a2a10a1b5AA1A1A1a6AA1A1A ~ni_
      4A3a7a7a16A4dA2a7a2a6A ~nia
      3a1cc2A1A1AaabbbA4AA1CaAa1acAaA1AA1d1AbababCAA1a8b2A2b ~nic
      A1f1a1A1AAA1caAa1aa1A2Aa2Ae1AAAa1Aa1BaAAA1A2A1gAbA3acAAceaAAAeA ~nie
      12a27a15a1a5a ~nif
      15A ~nig
      3A9a11a1AA1a2a7a ~nik
      52dA ~nil
      13b1a4a6a1A5aa4aa2a6b4A4A ~nim
      dA1a1cA1A1A6Ba8aA3A2AB2abaaaAb3A1A2b3A1A7a ~nin
      36a16A ~nio
      2A3c2aAAa1A6A3cAAAAe1aB7a1ABb1aa1A6A3A2a3A ~niq
      AA1a1a1a1A4Aab3Aa1Aaa6A3aa2ab3b1a1baa2Aa1Aa2bA2aa1A ~nir
      aaaa1A4A3AA3AAAAb1A2a4c3hbA3c2ab1A1AA3AA1b1A4baa ~nis
      2aA1aa1A1a1a1d8a2e5AA1AAca3AA12A2a8A ~nit
      1A8aa10c12C ~niu
      13a1a1A1a3Ad2a12a12ba ~niv
      51A ~nj_
      A4a2Ae1A3Aba2b3Ab1A4c2A3a1b2d2badAab3a3aA1a2AA ~nje
      a2a9a2ac2A6A5a1a9a4aaAaa1b6a ~njo
      15a11a9a1a24A2a ~nk_
      3Aa56b ~nke
      3aa23a20a ~nki
      17aa36a ~nkl
      5a4A32b ~nko
      A1b47a ~nks
      a2Aa15c8aa6a4a8b6a6a ~nle
      13a21a5a ~nly
      5a2a7b21A2A10A9a5b ~nm_
      17a9a4a16A6A8a ~nma
      a2Ab1aaa4a1a1a1a15a3A1a1a5a6a5A ~nme
      41A4A1b12A ~nmo
      Ca1b3ac2Aa2aac1baAA1B2AA2a2aAaa1A2AbA2a1AAaaA2A4AaB1cA ~nn_
      a1BaaaAAAb3aa1a1a1A2a2aa3a1a4a1AA4c2a6A3A5d ~nna
      baAAad2aAA1aababa1AaA1aABBdBbAabA1a3aa1AA1Baa1AabaaC1a1Ac3A1AaAA ~nne
      1ae2aA1A1AAaa1A2a1A7A7AA1a2A6A3b2aa2b6aA ~nni
      29b22c11a ~nno
      13A3A17a1a4a13AA1A4a ~nnu
      3A4A2a2A2a1AA3A2AAcb2AA6a1Aaba1AbAc1AA1A1A2A1a3b ~no_
      18aA15a8b23b ~nob
      7a5A39bA ~noe
      1b2A10AbA3a7a11A3A4a1c2aA7A ~noi
      2a7Aa5A10A10A1c1a1A8aa ~nol
      3aa2a3a14aA1a2b8b7b2A1A ~nom
      AAAB1AA3AAABa1AAA1C1AAA2AAAA2AA1a1A1AAB4A1AbABABAAAA4B1A1AA ~non
      3a1a14b6b2a5aa3a1a2a6aA5a ~nor
      5a1a4A2a2A3AA7a3a2A2b5a5a1a6a2a2a ~nos
      ba1aaA2Aaa2Aa1a1abAAAab1b1aaA1AA1abA1a2abaB1AAAA1a1a1a2A1B3AAaA ~not
      1A2Aa2bA6a1Aba2AA2AAc1aaaaB1A1a1abaa3abA1bAcaaa1a2bb2ca ~nou
      13ca4aA4AA32a ~nov
      3aa9a12a1a12a1a22a ~now
      2cbb3B25A ~nox
      4A6c25b ~noy
      5a14a4a ~npe
      3B3A1b20c ~npo
      7A57A1g ~npr
      a40A6a3a ~nq_
      A6b11A14a3a1a7AaaaaA2A2b3a ~nqu
      1a1a1ba3Aa1a1A7A1a4a2ab2aa2a3a4a6A ~nre
      2b1a8b2a40d ~nri
      3B2A16c7c1A19a ~nro
      AcBaa1AbCbcaaB1bb1a3CabbbAb1abABaAbbcb1ab1a1A1Adb1bab1bAA1bdcaA1a1a ~ns_
      3aa2a16a2a2a1a15a13ab ~nsa
      36a ~nsc
      aA1aa1cAd3a1aa1A2A1aA3A2aAAA1ba1cA1a3AA2Ab2adaA4AAAAb1a ~nse
      4A3c17a1b7A2c5b4A5a ~nsf
      a12a3A1Aa5AAba6Ba2bA3a1cA3C2a2A1aA ~nsi
      6a23A12a3a12a ~nsm
      5b15A10cA7A6b9a1A ~nso
      5A30A9b ~nsp
      5c4A6a10A9c17A ~nss
      A1AAbAbb2A1A1bcAAAA2acA2dAb1aaaA1b1aA2a7A5Aa1A7AA ~nst
      15A5d21a ~nsu
      2Acba1aAAbCABBA4bBb1cCAaaa1a1Ba1daa1bc2B1a1A1cAD1a1BaaADAA1ABAba ~nt_
      A1Aa1AbAgAAAc3A1a2A3AaA2ba1A1a1a4A1AA3AaA1A1ab4bA1aaaAA ~nta
      BBa1AcbCACabBaD1aAaABBa1AbaaCA1cAbcAcAcAAB1Aa1b1aaCaBBbCbAaBA1bbaB1B ~nte
      3a13a2a5aA2a ~nth
      bba1Aa3abAABAbAbAaAAaaaAAA1AaaA1A1faAAA2cA1AaAC1e1Ba2aAA3A1cbca ~nti
      3a37aaa ~ntl
      aaaAa8b1a2aa6AA8Aa1c1BA3A1Aa1AA1d2Aa4b ~nto
      b2bdbA1BBeA1baabf1Aa1A1BbaBa1A3BbCAb1a1Ae1bA2CBbBaa1A2aAc2AAcBb ~ntr
      AAAAaAaaCAaAaA1A1bbAAbab1db1A1b1AA2A1bAaAb1a3AaaabAAAB1b1A1BAa2A ~nts
      AA15b3A3a1A10A2Aac12Caac8A ~ntu
      3A3b6C2A4ba7a3a8a7a11a ~nu_
      18A24a14A ~nua
      2aab ~nuc
      1ba7a14aa1a1A4A5a14aA1AA4a1a ~nue
      BA1A2A1A1AA1A3A2A1ba1A2AAa3ajAB1Aa1a3Aa1AB2a2AAAA1A2AA1A ~nui
      5A9b28A11A ~nul
      d6Aa3a7a5d29A10b ~num
      31a16A ~nus
      2aA7A12A5a1a2a5a4Aa12b3a1b ~nut
      21a22aA ~nva
      29a8A27b ~nve
      3a3a4b2a4aa1bA2A1b6aaA10a5a3bAa ~nvi
      5ba16A25a ~nvo
      24A41b ~nwi
      a6ba11Ab9a1a3aa25a ~ny_
      2b4a30B10d10ba ~nye
      15a6c8A2a11A2A2a9a ~nyo
      3A6a4A16a14a5A ~nyt
      3A1a2a1ac1A10a2A15A3A3a2A1AA2A2a ~nze
      11a37a2a14a ~nzi
      a48a2a ~nzo
      32A8A4c3A ~oac
      23cA6a2A10a20a ~oad
      26B29AA6e ~oai
      36a2a ~oak
      8d ~oal
      8Aa20b1a1a4a13a ~oar
      49a ~oas
      9bd6a25a ~oat
      4a3A14A1a3a15b8a1c10a ~ob_
      60b6a ~obb
      3A9aa8cAbA6A4a16ab1bA8A ~obe
      1A3B5a2b10c2f3A1aA1ba2a1aAB2a11A4A ~obi
      6a4a18a ~obj
      17aa16a5b2b9a ~obl
      3A1b1BA1A7a4A1A4a14Aa1a ~obo
      19A32a15b ~obr
      10a12A1a6b11aA6a ~obs
      ba3a1a18a8A5ab6A2a15a ~oc_
      3A3b5a5aa2aaa10a4A2AA6a5aa1A1Aaa1ac ~oca
      25b3a17A10a2A5a ~occ
      4b3a2a53c ~oce
      a2Aa3Ac1bAa2A1b1A2A2a1A3A2A5Ab6a3aAbBa1A5A1a ~och
      a13a1A1a6b6a11b1a3aa9A2a ~oci
      Ac5A4Aa12a7A7a6Ab4b10c ~ock
      3A4a2a40Ad14a ~oco
      42a25a ~ocs
      40a11a ~oct
      27AA1a10A3A1Af ~ocu
      3a3cb6a1a16abba7a3aab6A ~od_
      21b22A15a ~oda
      1AaaA3AA1AAa2AB1A1A4AAAAA1Aahc1d2Aa1A1aa2AA1bAA1bBaAa2a3a ~ode
      7a1a1a3bA16ba14A5AB ~odi
      60b ~odo
      2d ~odr
      43a13a5a ~ods
      a4babb2a12A3Ab27aA3b3A ~odu
      2b37a ~odw
      14a3a23e2A ~ody
      17a35a6b ~oe_
      17a1b33a ~oei
      7a5a1b37bA ~oel
      9a17b10a20aa ~oes
      a1aa3a5ca1aaAA4aa18AA1A1a3Cd1a1A3A1AA2A ~oeu
      1a1a3a1a3AA1aA1AAb1AAb1A4a2Ab2AA2AABB2ab3A1A6a ~of_
      14abA42a ~ofa
      12a4a1ac5A7a1C10a2a1A9a ~ofe
      4a8d3A2AA2A3b16a4a8a2Aaa2cb ~off
      1a1a1a3bb8Aaab39c ~ofi
      13a6aa7a6a16b ~ofs
      1b32b ~oft
      a2A2b6a3ba6baaa3Ab1A1A2ab3A6a7A1a1A ~oge
      2a3b8a13a7A6a21c1A ~ogi
      16a21A8aa ~ogn
      67A ~ogo
      b2a3A18Aab3a1b8a11A ~ogr
      67a ~ogu
      46A ~oh_
      aa1aAbaab1Ab1cA2bAbdA1ab2aA1ABAA1a1B1A1aaA1AdA1b4AA2Baa2A3B ~oi_
      2B1AA1AA6Af11A3AA1A5A2AAa4a1AA8A2A ~oid
      5b2a6a1aa8a2aa2a5ac9A6a1ba3AA ~oie
      14A12a8A3a8A ~oif
      13A6a6B19a3A4A1A5a ~oig
      2bA3a2A2A1baa2AAaA5Aa1a1A3A1AbAbb2a1c1a4aB1aA2a4A ~oil
      AAad2a1b4d2bAcbb1a1Ab1aA1A1A1AgbaA1AaA2bAAA1Aa1aaAA1A2A1AAAA ~oin
      A1baBBAAAAB1AbA1aB1aAaAeaA1Ce1B1aBab1dbA2AaAAAAAAaAAa1caA1B1AaA1bA1a ~oir
      baA2bAAaAAaACaBAAcAcB1Aa1BAA2BA2cbb2ABaAaBAcA3fAAAAA1A2AaB1A1A ~ois
      2BBaAb3AA3AA4acB1BAbab2A1b1a1A2dcbB3A1AAb3A4baA4A ~oit
      8a43a10a ~oix
      a18a28aa ~oiz
      4a12A3da30A10A ~oje
      a18a1A5A2a1b1A4a4A4baaAa7a1a ~ok_
      15A14A7a5A13A ~oke
      a4a8aa1A7a6a16aa6d1A1b4aA ~oki
      49A3a ~oko
      67a ~oks
      A1aa1Aa1bA3Aaa1bAbeAA1A3bB3a1AbaAAaA1A5B1cAAAa2a3b1a1a ~ol_
      1a1BA3a1d2aBA1Ba1A1ab1a3g1A2a1AA1A1A1A1A1A1A2Acb3AaA5A1a ~ola
      8A3aa1Abba3a3Aa2a1A2a1a3aA2A6a6ba3b ~old
      BBcBAC1bCAcA2BAA1b2baBAbA1Bea1b1AeAAaBAcadBCAc1BAb1aAAa1AAaABBAA2c ~ole
      2a58a ~olf
      aACA3A1b1Aa1A2a5aa1aAAA3A3cA2AfA2A2A1A7Aaa1Ad ~oli
      c1bc1A2AAaAaA2B2cAa3aA3A2A3aA8a2AbAAAAAa1acAA1aA2A ~oll
      A7A4A2A2a9a1a2a1bAA2aAca2a1cabAA6A4a ~olo
      A18b37a1d8b ~ols
      11b8A8e2a26a1Ad ~olt
      1A1a8b38a15aA ~olu
      24A21ba ~olv
      9c7A3b3c25b10a1a ~oly
      1a1Aa1caa1AaaabaAa2aAcaba1Aa2aa1Aaa1A1abaacAAa3B1A2A1b1aaa1a1aa ~om_
      A2aAa1dgA1A2b1a7A1aAc3a1A4A1A5a2b4a1a2bbcA2c ~oma
      3C1a2A1a3g2B1AB2AA2cA1a5a5AA3b1A2A5A7Aa ~omb
      aAaaba1AaA1A2B1AAa4AAa1BA1aadcbbaA6A6AA1b1Aa2AbAA1aa ~ome
      3a12A10A4a5A10dAb2A1a11A ~omi
      ca1a4bAAaaBa1a6a1cAba1AA1A1AaaB2aaA2AA1bdac1A1a1BAaaAaBb1aA ~omm
      9aA4A10Ac3a5a3baa2A5A3a8aA ~omo
      1AaBaAcAaeAA2A1d1AaaaA1c1ba1AcAAaA1aAbA1aA1B1aA1AA2a1A3AB3aA ~omp
      14aAba1a6aA3a ~oms
      ccB1aCab1a2de1c1b2Aa2Aa1ab1BBaA1a2Bb1ABABB1bBcaAbBBbAA2bcbc1b1B ~on_
      b5a2aA25a3a4a3Aab9a ~ona
      8A4Ada10aA21a3c ~onb
      aA2AA1aAA1ABaA1aAAABA1AAA1a1b1ABA2B1b3aaAdA2BbAaaAAa2A1A4B1a ~onc
      aA1aAAAgA1BfAAAAAbaB1ADAfBAABb1AcAB1A1Aa1B1B1AAEf1AAA1A3B1AbAaAAab ~ond
      a1aA2A1acAA1aAa2a1B4AcbAa1ae1aA4aBAAA2a1aAABAA2aAAABA1b1A1a ~one
      3A4dA2A10A1A7ca9Aa3aA1aa2c7A1A ~onf
      7A8d10a7aa4a1A5A1a4A5a ~ong
      49A ~onh
      AAaBA7aa1aa2A4A1ABB1h2b10A2a6b6A1A4A ~oni
      a2a9a2ca2A6A5a1a9a3ba1Aaa1b6a ~onj
      17aa8a11a15a ~onk
      35a21a ~onl
      8b ~onm
      abf1bBAa1aAAacb1aA1aa2a1AAaA1Aba1AAB1aaaABa1Bbab1BBb1AaaA2c1AA1bbaA ~onn
      19A9aA1a15Ab3aA6A6a ~ono
      3B3A1b20c ~onp
      2b3A6a2a3a ~onr
      Ba2b2ababbabc1Aaa3Bbab1baA1abB3a3AbA1AbB1acaBbcbb2BbBa1Ab2A ~ons
      AbAAbBeaABA2cA1aAaAa1c1AB1Babc2aaAa1AAA2A2BaaAb1B1b1abaA2Ab1abAb ~ont
      12a7a5d ~onu
      1A3ca8a5a7a14aA15a ~onv
      11e12a24a2a2bA ~onz
      14A ~oo_
      3a4b8a4A12db3a4a3aab4a6a ~ood
      13a6db7a6a ~oof
      a4a2A5aa1A7a6c16cbaA5A2b4ab ~ook
      3a2a8a9a1a8A3a8A1c9A6a ~ool
      14aAba1a3ab8a10a13A ~oom
      1a6a5Ba1A1b2a2a1A7b6a18a ~oor
      2a3A27a10dA1A11aa ~oot
      b1a3A1A1A1A1A2baAa2A1AAAaaAbbaaaa1A2ac1AbA2a1AB2AAA1a6A1c ~op_
      e3AAab1aa2AAAA4ABAc1A1AAaa3a3aA5AA1bAA1aa5a2b2a ~ope
      5A2A1A9A12a5A7a1A1cA1a1a1a5A3b ~opi
      a6a2a6Aa10a19a11a ~opl
      1a12a20A12b7A8a ~opo
      2b4bA11a13d3A16a4a ~opp
      7a5a3b9a2b1a2A1a14a3a4a5Ad ~opr
      14a11a11b ~ops
      3A1A3A5A11A3d1A4a7a ~opt
      1Aa1ab1aAcaA1A14A2B1A2a20f1Aa3A ~oqu
      abbbb3bA2A1aaacaa1AAaa2acA1A2beaaaabaAA1Aa1a2aA1Aaca3bb1d ~or_
      1A1A2Aa2A4abeA1aA1bAA1A3b1A1A1c3aAA5abc2AaA2a2AbA1A ~ora
      3Aa27a11aaA1A4a14a ~orb
      3a3a1a11b5a11a5a3A4ba4a2a ~orc
      AAAb1A1AA1AAba1BA1AA3cA2B1a1d1dc1aAAA5A1BAa3B1ABA1AeA1bAaaA ~ord
      AAaB1Aa1A3aaaA3A2AAAb6AAAaaAaBaA2A1A1ABaa3A1A1bbA1eba1aA ~ore
      1BAA4a3h25A1B5a8a3a2bA1Ac ~org
      5cA2aa5jA5A2a1c1A2BA2a3AabAaA8a3A3a ~ori
      AbA3a1a2baaa1a3b1ada3aa1a1cab2aaaba1Aa3a2A4b1a1A2a1ba ~ork
      a35a7aA10a4a2B1b ~orl
      2a1AaaabcA1AA2Aa2bA1A1A1c2a1Be1a1b1ba2bAb3A1AA2Aa1bAa1a3b ~orm
      11Ab1aA2ca6bda2a1a11a3a ~orn
      5A17aa16a4a ~oro
      1a ~orp
      3a2a39cA ~orq
      5a4c4aa15AAA2a1a1A4f1A1a2B1a7a4A ~orr
      8a1a1aaa1aAAa1a1abb1BaA2A2aa1aAAabba1aa1bAA2A2AA1AbaAa1AA ~ors
      cfAAABBbBac1CeB3AAaBAA1a1CAaAAdbAcbBB1AbbaA3aBa1ba2CbABaAaABA1aA ~ort
      9a2A54c ~oru
      a4b2b1A13AA2A1a20AAA2A9a ~ory
      54a ~orz
      1Aa1aa2A3AbaaA4AAAa1A1ba3B2A1A2cAAbbaA1AAc1aBaAA1A1Ab1AaBaa ~os_
      3B5A2a5ag10c30a4a ~osa
      30a13a ~osc
      2A1AAaaAABAAaaaA2ccacbA1A1A1a1AA1bB1dA1ABAA3ACAAAA2Aa2ABB1AAaaB ~ose
      7a28A2b23a ~osg
      A7Afb6a9a3A6b9A12b ~osi
      19a1a7a2b ~oso
      a29a18a6a1a ~osp
      aaaBAA3AB2AaA1B1AA1AAAA6AA2c1Aa1Agaad1AAA3Ad1Aaaaa2aAaA1a ~oss
      aA1d1A1a1Aaa1bAAAaa1A4aAAb1A2aAA2Aa1a2abA2A1A4f1a7AAa ~ost
      1b1AaCa1A1baaA1aa1aAA1bAAa1A2B1B1adABAA1c1acBbAAf1AAAa1C1A3b1AAca ~ot_
      2B1bb3a4A8a7AA8aA2cA15b4a ~ota
      bAABaAAba1AAABAaabaA1AaAAc1Cd1AaBbAbBA1aAbA2dbA1afB1acAA1baA1aB1AB1a ~ote
      8A6aa18aa1a3A1a5A1aa2b ~oth
      A1bA23d2a2a6a3A1a3A1aac6a ~oti
      2AA1AA3BA2A2C2A1A2A2bdA1AA2b1A1A1ac1eBBdAA1A2A6AA2A1a ~oto
      a2ab1a1A5A3abAAAab1a2aA1AA1ab2a2ab5A1abaa1a1aA4AAAaB ~otr
      5b4aa4bA5AAA2AAa2Aa2A5bA2ab5a5bA3Aa ~ots
      A2A3a3a2bA1a1A3a1A1a3A1A1A1A3aA1b2A1a1a8d4A2A ~ott
      1a23c35a ~otu
      1bbca1bAb1BA1c2ababaaabbb1c1a2A1AababaBa1a1cbA1bbbab2c1A2ab1aA2a ~ou_
      C1A1a1a1aa4a3a2a2A4A3ba1aA1A1AbA6AA1AaAA4A1A ~oua
      8b6A2cbAAaA10A21a7A ~oub
      A3BA1aAbaA1AdAbbBA1aa2b1A3AA1A1A2A1a2B4a4iAbA1A1aaAbA1A ~ouc
      AACjA4Ad1BBaa1A1aA1Ac1A1aA1bad4A2AAaB2a3AcA1Aeba1a1A2a ~oud
      AaAA1AAA1a5AA1A5cAA10a3A1AccA1A1aA1A4aa1b2A2a ~oue
      3A7ba5a7A9A10Aca1Aa2A3a5a ~ouf
      2AAab1A3A1A1A1a5A2A2a9b1a2aa6ba6a5a ~oug
      7a2aa23a16a2a1a2A ~ouh
      A3A1A2AAA1A4A1A1AAAabCA1B5BaAA1baAAAAAaBA1B1A1A1A2BABAAc ~oui
      3a2Aa7a1A2a2A3a1A1A5A1a2A4A4a1a4a1A ~ouj
      6a ~ouk
      a1fb1bfAacBdabcbbeABAaaB2B2AaaAA1BBaAAaABbA1Ba2BAgc1A1AAAb1AaAAAbA ~oul
      3A27a7a23A ~oum
      A3b1a1A2b1c1b1b4ad3a3b1aaa2b2a1AaA1AAAca1Ac1A1aaAa1Aa ~oun
      b1AA3AaAA1AA1Aa1A1B1aA1ba1A1aA1a4aad1A1AAAaa2aA1c1AbAA1aBd1AAAA ~oup
      55A ~ouq
      c1aaAdA1c1AcAbaBAAaAAaBBA2bAaAa2BBa1B2A1bbdcA1ebaeaBac1B1A1b1A1Bac ~our
      CAbbBaAA1Aa1AaB1Ab1a1aABA2cB2babaBA3A1a1bAAAca1BAaB2bAeA1caA1bAB ~ous
      A2bAAa3A1aCb1C1AAbB1dBbA1BA2bbbDcAaBe1AA1cc1BADBAA1afB1BABAAf1B ~out
      1aA1AA1Aa1A1AB1Aa3hAAaAcA1BAAb1AAAaB2acAcb2ABbaabA3a1d3aA1aaA ~ouv
      8a2A7a6A7A18a2a5a1c ~oux
      5A4a12Aa2a3b ~ouy
      8a8A11a5b15a1a2a ~ouz
      a2aa3A1a2a1A1A1aA3A11A1A2aAaaA3a1ABA2a2c1b4a ~ove
      23a6a3A ~ovi
      13a5aA6a1e ~ovo
      1a1aa9a9b2a1a12a1a11a5a4ba ~ow_
      4b5A2a10a16A4A1e9a4A ~owe
      8A38A14b ~owi
      a4a2A5aA4a11A1A2A1a3a1a3aA4aa11a ~own
      32Ac1b ~ows
      2baa1A1B22b1aA7a ~ox_
      5ac55a ~oxe
      3a5ac8a11A5a5A ~oxy
      35a13a11a ~oy_
      4A3A1AdB6a1aA5A5A6aa3a2A2a5a9h ~oya
      5da6bBaA1a2aAAAAA4aA4b3A3A5b1A2A1aA6A1B ~oye
      a4a3b12a8b9a4A21a ~oyo
      2a12a3a9a15A14a ~oz_
      3A15a10c30b ~oza
      4A14a2a6a6b1a7A5A1a7a3A ~oze
      1a1a4A9a1a4AAA3a4A1aa5a3A1AA2a3a2Aa3A ~pa_
      3b2aA ~pab
      a2A1a9c1b6b2A9A1A7Ab7A1b2b4aaA ~pac
      25b32a ~pad
      A1A1aaA2aa2aa4aa3A1b2B4b1b1a8aa3a8a ~pag
      1A1A1A4d1AbAA1ca2A1A1b1A4c1a1A4Aa1a1a3A1eB1A3abA5AA ~pai
      34a ~paj
      3a5b2B6B4A10AB2a7a1Ab2A12d ~pal
      a4e1BB6Caa2A1AABA1BagA1acAAdAaBdAa1AAaaA3A1AAA1B3aa1A1A ~pan
      1a1a1a1bA4a3fB1AA3aAAa6a7A4a3AAA4a1AA ~pap
      b1AbaA2bAAa1bAb1bcAbbAabaBc1aAba1B1BaAb1a1Abcaca1ba1Bb1aaBAacBAa1c ~par
      1AACcB1aaAaA1A1aB1BBAAABBB1a1B2BAAAAB1abaAaA1AAaABb1d1AB1eAAdAAAABAB ~pas
      A2aA1A3A2A2a1Aa2a2aa5A1A7a2Aa2c1Abh1cbA1Aa1a1B1A ~pat
      4a9a23a2A7A4a6a ~pau
      13a9d3a14b ~pav
      a2aaA1a2A1a1a1aA3a3AAa7A2A2a6Ab2A1aA5f1b ~pay
      5bA18A6Bc ~pc_
      A2Caab2A3AAAAAAa1AA1Cb1a1Aa2a1aacabbB1Ab1AAA1AAA1c1AAAbcaA2AAAb ~pe_
      b10A10A3A2A10A16b10A ~pea
      a1a5a2A2Aa5a2A2a12a2a3a4aa4b3AA1a2A ~pec
      A5aA5a3a2a6a2a14a20b ~ped
      12a14a10b10A ~pee
      ABAA2A1AAeA1AAA1gA2C2A1ABA6AAA3BAg9AA4A1e ~pei
      1a1aa2Ba4Ba1aa1A2a1ka4A2aA6A4AeBa2AaA1Aa3d1a2A ~pel
      ba1b1Aa3bAa1aA1ca1AA3A9AhA2cbAd1aAA1aAAd1AAa4A1b1AAAA ~pen
      a6a9A11a19a11a ~peo
      35b19a4a ~pep
      a2A2aab3bB1AaaB3aAba1B1aAaA2bAB1A1AaAB1bA1ABBaa1AAc1A1ab1AAb ~per
      1a1a2a1a3b2ba1a12a3A2A2a4AAAAb1aA1abAaa3a2a ~pes
      a1a1aA1aa4AA2AA1a1aAab1A2aAca3a2Aa3A1ac3a2ab1AAAA1aaaA1A ~pet
      BAAAcA1aAaAcAaa1AB2b2AAaAABAa1A2Ab1AAaaaBA1A2a1A2b1BaA1AA1baA1AA ~peu
      8b39A13b ~pey
      32A6A ~pff
      31a13a ~ph_
      3a4A19da1A6b6A22b ~pha
      2A40a2a7aA ~phe
      3b45a17b ~phi
      3A10aAA3A4A1b1d2da13AA6A3d5A2A ~pho
      35A ~phy
      ba3a4a2b3B1a1da1a2Aa6A3a1c2A5A5A1a2AA2A1A ~pi_
      49a8A2a ~pia
      2a4A8a19A2a6a2a15fb ~pic
      18a12a19b ~pid
      eAA1Aab1Abc1Aa1AAbAA1AA1A1fAA1AA1AAaAa1BbA1BA1AA1AAeA2AAAAA1AA1a2aA ~pie
      20a6b15a10aA ~pig
      a5Ab2A2A5a3Aa3A1A7ab1A1a14a4a ~pil
      AAAAb1AAA1b1A1A2ea2A3A1AA8A1AABaf7aeAaA1ABA2AcAA1A ~pin
      55a ~pio
      2A1g33A14a ~pip
      6A21A3A11A2a8db2a1b ~piq
      15A1aA2a2A7b10A ~pir
      BA3a1A2e2A3a1b4a3a8A3AAb1b8a1AA1f1a4A ~pis
      A4A1cAa16ba5a7a7a1bAA3Acb5a2b ~pit
      49b1da ~piz
      1B1ac1aAbeCAACBa1ckBAba1aA1AAbAB2BB1accAaaAa1Aa1acbBBBa1AAB1b1b1Aa ~pla
      b1AA2bb1AAA2AAabA2A5aaa4a1AA3A2A1Aa9aA1aa5A ~ple
      AAg3AbAA7aAAb1A4A1aaaAAe1AAAA1A2A4AA4AA1ba1A ~pli
      4Aa7Ajb3A7bA2c2a3a11Ab2A3a3b3aa ~plo
      b2B1a1aA1a1aAa1A4AaBA2a4A1Aa1aAAabAA1A1a2b1BaBABaAa1aA1A1AA ~plu
      5aa17a8a ~pme
      5d1A20a15aa1A ~pne
      2a16A23a2a19c ~po_
      45a7a ~poc
      56B3a ~pod
      15c ~poe
      1A2aA1Ac5A1a1Aaa2a3a6a5ACA2Af2a2a1A1A4aa2a ~poi
      3A5b1AaA7a3ca4a1A2Ab4A4a3b7A1Aa1c ~pol
      4a1c1a6b4A26AA11A4c ~pom
      3aa1a3a2A1aabAAAA1aA5A4a1bAAaAa2a2AAa2B1aA4a4A1A ~pon
      aeA1AB1AA2aAaAAcAAAAAAA1aAAA2Adc1aa1AAAbcaAa1aaBa3BaBc1A1AAAA2AA ~por
      1a1bA3BeBAAaaaA1abbbbbAA1baacAAaAbBAeA1AA1a4C1A1A1AA3ABA1A1a ~pos
      AaAAAA1abAA5ba1AaAb2a2A1AbA2bbA1A1cabA1bA2bAA3A1A2abA1AdAA ~pot
      1cb2a1A1ababBA1aBAAAaB1AcaaaabA1aaAcaA1ac2aAa1aa1a1ABaaa4b2AB ~pou
      4b5d ~pow
      9ad8a11A5a5A ~pox
      3AA2A1b5a1a1b2a6ab5b1a ~poz
      5A4A3aa1e3A13A2a2a1A3A1A5b3a4A ~ppa
      1ab2a1aA3aBa1a3a1a1Aa1A4aac2a3a5a1a3aAAAAa1a3a1a ~ppe
      8a11a30aa ~ppi
      a6A21a2A1e3A27a ~ppl
      a17A2A5A5c16a ~ppo
      2aa5aaa1a1a1aa6A1aAA2aA2a3aA1dAAa1AbA1a1a5a4A1A ~ppr
      7a ~ppu
      8a35a4a18a ~ppy
      aaaa4A1c3aa3Aa6a8A4A1d6a2a1ab3A ~pra
      bAaa1baBAaAaAaa1cbaAb1b1aB1b1Ab4AbaAa2bb1bb2ba1bbd1a1cAaA1acAddb ~pre
      A1A1AA1BA1aA1a2ab3B1aAaAbAAa2c2AAa1Aa2A1b1aa3AA1A1A2aA2dAm ~pri
      aa1aaaAeaad1A1A1ab1aAebAB1A2a1AabaAB1aA1a3AaaA1AAAAaAabA1babaAbAAd ~pro
      Aa6a6aA6AaAa1A3bA4a1A3Ac1aaA1A4AAd1A3A3A ~ps_
      11a1AAaa7a9b2ab3a1b4Aa1a2a3a3a ~pt_
      27A ~pta
      5aA1A2A1AAA1AA5a1bababA2Aa1A1A4A8a1a9Aa1a ~pte
      A2B1A2aA3A1A11A2aeAAa6a2A1a3A4c4a1a1bAba ~pti
      3B27c2A3b12a8a ~pto
      11a14a ~ptu
      A ~pu_
      10a12e9A13a ~pub
      30b36A ~puc
      9A53A ~pue
      bc2AA1bAaaabAa2aA3A1aA2caa2A3aA2Aab1aAA1aaa4a2a3aA1Aa ~pui
      10a20a1a9a3a ~pul
      8a6a12b7b7a2a3C5a7A ~pur
      6b11a8a5a3A ~put
      1A7b4a7c ~pvc
      8a16a18a3aa18a ~py_
      bA4a3a1a4a45c ~pye
      9c10A ~pyl
      34b ~pyt
      Abb1A1aA2aa3A1a2b1a2AA3Aba2A1aa4AAa1Aa1AA3A3A4aAa ~qu_
      1Aaa1b4dBAAa1AAA1a1AAB1AAaA1A1aaA1Aaa1aa1bAA1Aa1cC1AAAA3AA1Abca ~qua
      ca1bcaba1cbB3A1CaAAa1CC1BB1bbA2abCdaaAbBc1ab1BaABCbc1ea1aAAaB1A2A ~que
      a1AA1aAb2aba1abbAcA1B1bab1dAbbaa2AbabA3aAa3AAbdaA1ad2AAAbBABaa ~qui
      a2aAb1Abaa2a2aa1AaAB1ab1a13c1A1a3Aaa4a4Aa1a1a1a ~quo
      3C2A8a10a2aba1a2a1aa1bA6aa4aA6a1A ~ra_
      12a22cA2A14A ~rab
      A1bAaABA2a2A1AA1AA3B1AaA1aAeAA1a5C1AAa1e7A1a2AAAA2aca ~rac
      3aA5a1aacbAaa2A2a1bA5A2a1AaAAA1B1a2b6c1a3a5a ~rad
      1A2c3b1a9A13A1a3A16a1b ~raf
      Aa1b1A4bAAa1A1a4bA1A1b2aA5a3b2A1ba5A7A5a ~rag
      faAbAc1Aa2aAeacaabaA1Aab1bAabcbbbAbAb1dbAbdbaa1aaBb1aAcBbebacfaAab1b ~rai
      22a18bab1AA1A ~raj
      A23b22b7A ~rak
      1aa1c3A5A4a3aAac1aaAb5aA2c2a1a2A1b1a1A3b1A4A ~ral
      aa4A3a1aA1a4AAAa3ab3aabAd1A5a1A2a8AA1Aa1Aa ~ram
      AAb2CaAdAA1AbAc1a1A1cbdaabdbbBadaAaaBaaaB1Abacb1bgA1Baa1aaB1B1cAaca ~ran
      A3A1A2aAAa4Aa12a2A5Aa1aA1a2A1ba2AAAd4Aa2aA ~rap
      13a13a ~raq
      26b34A ~rar
      2abA3aA2A1AA2Aa1b2a4Aa2b1A5AbA5BfbA3b4aA1A3A ~ras
      b1AaABab1dB1a1AAadAA3Aaa1A4dc1AAbaaA1A1ac1aBaAcA1a1A1A1ABAAAAdA ~rat
      5b11a6A5A10ab4c ~rau
      a1AAa1aAa1AAaA1Aa1Aa1fadA4B1AA3AAaa2AA2A1A2ba1a1aabAAa1bc1a ~rav
      6c ~raw
      10c3a12a10a1abAe8A1a10b ~ray
      19a12b7ba ~raz
      10aa5A5a8a18A2a6A ~rba
      3a9b3a30a4AA6c1A1A1a ~rbe
      3Aa9A26A2aaA1a19a ~rbi
      5ac2e2a11a4a1B8Aa1AA5b12b ~rbo
      13A3a2A5d9A2a2bb13A4Ad ~rbr
      a5bA2c17A9a2A2Ab2b12a ~rbu
      1A1d18a1a8a21a ~rc_
      1b12ba6A12a18c ~rca
      3a1A2a2aa4AAA1a5bba5A1a1bA3AAa1AAb2AcAa3aAa3A1A ~rce
      Aa1a1aa3A2aAA2aaba2BAabAA1aba1bAAAaabaaabAa1abaaAB4AaAC2da1c ~rch
      3A5A6b5A14a11A1A6B4ba2A ~rci
      2a2a5a6a4a3a4a6a1B2aA1a2c5A4a ~rco
      10a5a26A17a ~rcr
      12a20a5a7Aa12c ~rcs
      3Aa3A6aa13d4aA2Aa13ch11A ~rcu
      AAA2a1AaaAAaA1A4bAAbAA1A4aAc3c2AA2bc2AAA1AAabAaAAA1aAaA1A ~rd_
      1A8A3A6d22a9a5c2a ~rda
      AbA1aA1aAA3a1A2AA1aAAAAA2a1dAaAAaAA2aA2aAB3A6AAAaae4a ~rde
      AaA3AAa2a1A1AA1A1A4a1CAA1A1cAa1a1AAA3AABaAAA1aABA2AAdAAa1A1A ~rdi
      3b9A6f7AA7AA10ca1aB2A3d ~rdo
      2A9a25a ~rdr
      6A1Aa3a9a6a5A1ab6b14a3A ~rds
      4A15A2d6b2A8aA1A11AA ~rdu
      CCAAAA2a1dadAbA1abAbAAb1Ab1abac2A1caaAAabbaBBBaDaaabaAcbB1b1baba2C ~re_
      aA1A1a1aaA3A1A1AAc2a1b4A1c2cAaa2b1Aa1A1A3Acb4AAAa5Ab ~rea
      14A2b5a1a19a7a2A ~reb
      daAb1aa3Aa4baaAAAAA1AAaA3b1Aa1Aaa2b1AAaA3B1abbA2abAf1cAa1a ~rec
      2AA2c8aaA1a1a4B5a6AbAfA2A1A1a1B2b5a ~red
      BA2A1AAa5aAba1aaAba3Aa2a1AaA2AA6a1AA1A2AA2aA1b1c1c1aA ~ree
      A1aAbA2AAAAAaAAdaAAaa1a1AbaaA1A1Aaa1aAAbbA1Aab1ABaaA1BA1AAda1A2AA ~ref
      A1Aaa2cAa2a2aA1A2AAa1aA1A2AAA5AAaA1ba1a1a4a3A6aA ~reg
      27A38c ~reh
      Aa9a1b1aa3AaAA3a7A1a3dA1bAc3AbA1A2a2a3b1a1A ~rei
      13b6a5A14aa ~rej
      9AA2aAA2aiA1AaA1AA14b10a6aa5c ~rel
      4AcAba1A3a2bAA2aC1aA2A2aA4AabAeAAab2a2bd1A2AcA1a2AAA ~rem
      AAa2Bd1Aaaa1cb1ADbAAd2cAAba1AA1Aaa2B1ab2b1d2aaBbaaAAaA1b2Ab1BAa ~ren
      37d ~reo
      B1CAA4AA1AabacAA1bcA1BbAAA1A1caAaaAa1Abbcdcbbb2d1Aa1ABdAbA1aa1gAA ~rep
      AaBAbbaAAAa2Aaa1BdBC2BBaa1AABb1bA1a2AAc2a2a1c1aEaacAbAb1AAB1A1b ~rer
      bacaAAABA1AA1B1adAB1ABCd1aBBb2bAAB1AbbA1BbdDB1BAccaBCBBcabAcBad1ABda ~res
      AAAB1fAB1AAaB1Bb1B1BAAABAeaAa1AcAAAAacAAdbAdbb1aaA1aBAA1cAba1dAc1AA1e ~ret
      3a1A2AA3a2bBA1e1A1a1AA3b2A1a1A2aa1aB1AA1aB2a8a3BA ~reu
      1AAB1bbAAaa1aAA1Aa1b1Aaaaaa1A2Ab1AAab1A1aaaaaA5bbAA2AAa1b3AaA ~rev
      3Aa3b14a3fa4aA12a3a ~rew
      3Aa11a17a1a18b6a1a ~rey
      b8b13a6aAac12a8a3A4a3A ~rez
      9a51a ~rf_
      A9a12b3a1aa3a13a13a ~rfa
      9a49A4c ~rfe
      24a12a14bb1a11d ~rg_
      3A4a29A16a6c2Ad ~rga
      ABAAAA1ab1A1gab1b3A2AaA1a1a1A1A2A3B1a1a1BcAaadAA1AA2bA1aaabb ~rge
      4a4d1A4A1A3A6a2a8A3Aa2A11Ab ~rgi
      1a20b3d17b2a6a ~rgo
      13a33a6a ~rgu
      20A6a1a5A ~rgy
      Abd1aa1a1Acaaa1a7A1a1A1A2a4b1f2AAA4dAAd1dABd4AA2BdA ~ri_
      A3a1A1Aba14a1Bd7aA7b4cb1a1c2a9a ~ria
      8b19a12b24b ~rib
      2aAAA1b3A1cbAAbA2A1AbbAfacCAAabA5AAAB1AfBA1AAb1AAA1A1Abb1Aaa ~ric
      1b2c3A7a3a1b4A9aA2c3a2aA6aa1b8A ~rid
      1da1caBCaBBaA1aA2dBa1dd1aaDeaBB1CAC1bCbaBAA1BcbabABcaa1d1b2A1a1bB1B ~rie
      a2a1a1b8b ~rif
      A3aBAaA2A1a1Bk1A4A3A2A2AA3A2A1bA1A2c1A2A2A2A6b ~rig
      1a1a1Aa3Aa1b13Ac3A2A1A3AA1a12a2A2b ~rik
      Ae1A1A1A2a1b4A2a1A2AAA7A1A2a1Ac5a2B1Ac1A6b3d ~ril
      A3aAaAA1a2AA1A3bA2A1aA2b5a2A2Aa2a1b1a3a1A2A1AAbAdaha ~rim
      1AAaAb2AA1b1AA1bab1Aa1A3caA1aaAB2b1A1AAa1Aaa1Aa2aAc3bA1AbaAAdA ~rin
      5A1aA4aa9A13a8a4a13c ~rio
      17a10c5c2a11A1A ~rip
      b3c1A1a1B2a5A1A4aBc2AAAAa1a3a2b4A5a4a3aAAa ~riq
      1a1A5A9AA6AA2b2aAA4A2a3A2ab1aA3a2a ~rir
      3AA1aab3Aa1AgaAAbB1aBa1g2BaAaaaA3A1a1B1a1aBc3AA3A1Aaa1abB ~ris
      Aa6b7Aaa14d7A1Aa4a5a4a2A ~rit
      A2A1baa6a9a2aAA4a1a2b1a2A1A2a1a6A2A1A2a1a ~riv
      1a1A39a15a ~riy
      13a2b10b1A3b4a16A5A ~riz
      3A2A3A1e15A27b5a1a ~rje
      1aAa4A3ab2a3b2Aa3aa5a1aA2aa6aa6b6a1a ~rk_
      1a1aa3c2b4a15a4b2a13a2a3Ab ~rke
      8a14a2a2b3a5a1a1AAa3a8a8aa ~rki
      66b ~rkl
      22ad7a1caa23a1a ~rks
      2a16b16a1A10a4a ~rla
      b4A9Aa2ga9B4AA2AA1Aa1d3A1a2B1eA3aA3b ~rle
      42a ~rli
      b7a1A13A20A5a12B ~rlo
      52a1a2a ~rly
      9a3b15a17a14a5a ~rm_
      2c1a3bbA1AA1Ab3b2baA1Aa1a1Ad2a1ba3a4AAea1aAA1A1A2b4aa ~rma
      A1b1A2abaA1BAA2a2A5adA4A2b3AA1a1b1aA2AA2Aab1AbaaB1AaA ~rme
      15b4b2A6aaAAAA1a2aA2AaAA2A10a4a ~rmi
      5AaAAbc7a8Be1Bb3bAc1a12Aa7A2a1A ~rmo
      3a9a5a11a1a15a4a1a ~rn_
      a4AA4aaA1A2A2b2a2aa1A2A2A10aca5baaa3aa3a ~rna
      AAaA2aa1AAA1baAaaa1a2AAAadAA1cAAbAa2AA1AaAaa2bAA1A1AAA1AA1A1BA1AA ~rne
      b1A6ABA3A2b7a1a2A3AAcaaA1Ad1a6bAa1AA1e3A ~rni
      3a13A31a17b ~rno
      Aaba2a1cAA2a1a1A1cA1AaA2A2abcaAAa1aA1A1aaAaaab2AA2AAA1a1A2a1Ab ~ro_
      6A1d14c1A5a1A11a3a ~roa
      3A1bABA1AA2b1A5AbAbA1A3AA3A3b1A1Aa1a7b1bA7AA ~rob
      Aa1Aca2ac10A1a3b1A3A2A6b2A3a6A2a2A1ac1a ~roc
      3a1b1fb2a1a1a1A6A3AaA3AaA6a13aA3ba2A ~rod
      Aaaa1a1AAab5aa4a11aAA10a2a1A1A7aa4a ~rof
      b6A19ab3a1c8a ~rog
      a1B1Aa2BAAaaA2e2a1Aba3AAa1AAA1a2AAAbc1aAB2Abac1Aa1a3A1AAAAA ~roi
      4a12A3da30A ~roj
      15A28A12d ~rok
      A1b2A1aA1a3A2a9acA2A8aA10ba3a3A2Ab ~rol
      A4ab1g2A4Aa2aA2a1a5e1Ba9A3a1A3a1aA1bA1A1a ~rom
      e1jDBbBA1AAdgBAB1aAA1cbbB1ABCAf1Aa1Aa1AcA1A2AA1babAedAa3A2Ad2A1A ~ron
      13aaAb2adb1ab2A1a3a2a21A ~roo
      Aaa5Ab1AA2A1cbAa1AAA3aaa1bba1aa3a2AaB2aAAA1aA3Aaa1a2A1c ~rop
      57f2a3A ~roq
      3Aa1AA2cA1bA2BaA3AbAA1c1a1a2Aa2aA1f1AdbBA2A1AAa1A1A1aAAAAA1b ~ros
      A1A5Aaa3B1aa5a3Bb1A7a2AA6bB3c7a4aa ~rot
      B1baAdbC1AAaaBAAbcAAB1afc1Aa1AAcAaAAA3Ab2cc1A1AB2BbcB1aaA1AAA1Ab ~rou
      19a3a6a13a ~rov
      8A4a33A8a5c ~row
      5a9a2ab4A17a6A2a ~roy
      24A20A15aa ~roz
      10a2b23A ~rpa
      1a8b2A3A2A5A8AiA2cA15A5AA ~rpe
      13a6a3a2a1aA16a3A ~rpi
      21c45b ~rpr
      1a ~rps
      aaA1aaa1bbA6aAA2A1A2c2A4b1c3dA3c7a1ba1AAbA4a ~rqu
      9aAa2aAAAa1a6a8AA2AA1A1b5aa1a ~rr_
      A2B1AA1AA3aAa1a1b1cA1b1bB2a2A1a3b1aAa3a2bA3A1a1aAb2A1a ~rra
      AA1BAcA1a1AA1b3aahAAda2bBb1AdABAABAA1aaA2A2BAaAAAB2AAA1Bc ~rre
      Ac3a1A1AA3c4A1A1ab2a1A2A5AbA1A3da1cAa1AAd2A2AaAA2B ~rri
      2A2a4b1b4A1A5AA3a6a3cfb2A10A4A ~rro
      1e1a1A11A7c1b7A6A14A6A ~rru
      bA20a27b15a ~rry
      2aa1daAaAcAcbAb2Aaab1Bbb1abb1a1aA2baAad1AaababCBb1cAAA1B1ab2aaaaA ~rs_
      34a3a22a ~rsa
      3a7baA8A6A1A1cA4a5ba8a3a1aA ~rse
      a2a50a ~rsi
      1a3A2a1A2Aaa3A2a2A6A7a4A3AA1a ~rso
      20a14A13a ~rst
      aA1AAAAbaa1bbAAa1bAA1A1A4AaA1Ab1A1bAaaaA1Aa1AaA1Baa1ABaA4A1AabA ~rt_
      1c1aA11aAA1a1a2A1A4ea1abA8A2a2A5aaAa ~rta
      b1AC1BA1AAAaaAa1Aa1BaBAa1a1AA1e1aB1cAB1A1aAaA3aAd1bcA1Ba1aA1AbA1BaA ~rte
      53a6a ~rth
      1a1BA1A3aa1dbaAA1aaB2BAAaA1aA1baA1A1aAbb2a1A1aB1BAA3A1aab1eaBa ~rti
      A2aa2aAA3aAb1A1a11a4a2AabAAaAB5a7a5bab ~rto
      32b ~rtp
      bA6b8aA11AAa4a10a1aaab5A1a5bA ~rts
      2aaa15a21a11a ~rtt
      6A3a2c6d15a ~rtu
      32c30a ~rty
      36A8A7AA3a ~ru_
      17a21ba22A ~rub
      aba2a1A2bA1A4a4a1aabAA3b1Ac2AA5bA2A4A8A ~ruc
      A3AA4a2bA5A2da1A4a3Ab7a2A2a1B3a2a3A1a1Aa ~rue
      18A4A ~rug
      A3aAb6aA1A6b2ABA1a4aaA1aAAa1a1a3a2bAA1A4EA1gA ~rui
      19a16a ~ruk
      3A8B2b27A14A ~rul
      3A5a25a3d23A2A ~rum
      5b1b7Aa5aA4A4b2A2aa1a3a2aA9A4b1aa ~run
      27b ~rup
      1gA2A6A4A4A2c5a3A6A14A6A2c ~rur
      9b10A11Aa2a6a24A ~rus
      2ab7a3A2a1A1AAd6a4A2c9A8a ~rut
      10a2A35a4a ~rv_
      c2a1AAcc1A4A3A3A4Aa3c4A2A7DdB3A4A1A1A1a ~rve
      1a3a7aA1b8ba1a6A4a3b1a1a1cc3Aa6A2A ~rvi
      2b40a13a ~rvo
      cA3b1AeAAb5AA1a3A3Aaaa2AaCA9a1BAAAcA1B1cb2Aba1a1A ~ry_
      1b1A20A31c ~rye
      39A10b ~ryi
      5b ~ryt
      18a25a4a17a ~ryw
      54a ~rze
      43a8a ~rzo
      32a16a ~sa_
      3a6db5A42a ~sab
      7a1A1AaA4a7A3A5bA14a2Aad2B ~sac
      17A3d11a23a ~sad
      a2a2aaA3A5A2A4A3a3A3A3a3a1A4A1a2aaAg1A2a1B ~sag
      Aada2a2A1aa1BAAaAeAA1aAbA4a1A3a3Aa1A1aAa2aaaa1bB1Aa1baaa1aA ~sai
      8A15A20a11c ~sak
      ba2A3bAAA1A2abab3a2a3b1A1AA1AbA2A7fA3cAA2AAa3A ~sal
      3Aa9a2a1a5a1a18A18a2a ~sam
      1A2b1a1AA1AAAdAAB1aA1d1A2bbAcAA1aBbAAA1aba1A2a2bc1cAA4AAbA2Aa ~san
      5a44A ~sao
      49b6A6a ~sap
      8a10b16b12a3a ~sar
      1a5Aa4A1aaA1A3ba3A1baa3b3aA12aA7a4a ~sat
      a3A3A2A1A4A1A2A3A4ab10A1AAa1A1AaBf1aAa2A4AA ~sau
      2a5A4a2a1a1a4a1A1a1ad4a3a3A2A6a4a ~sav
      3a32A2dc7a14a ~saw
      18a13A2A8A2Adb11A ~say
      55a ~sbo
      1a1a12AbA3A3aA7d1AAA1A2A1cAA8A3b1b2a1a ~sca
      A4aa12A8A1c1b12A22a ~sce
      3a1A19a1ca9c3aba4A1c16a ~sch
      A3A2A3b1A5c3aA9AaA2jb1A5A5A5aa1B ~sci
      a5A10a2A3A5a1A1b6A2adAbA1A6A1aAa ~sco
      A16A16c1a ~scr
      8c1AA6A7b4a4A2A8AA3aA10A ~scu
      1a1aba1BBaC1AABa1daAa1aAb1A1ABa1AB1aAAca1bBAAACBBAaBC1B1a2bCcAbcAbad ~se_
      A3a7a3AA5b2c1A4dAA4b7A1AAA1A1b2A ~sea
      1a9A1aA3b1AA2A1a2a3cAA1b1a1a1a3b1bAA3b1Ad1aAAA4B ~sec
      37a5a ~sed
      3A1b1b10a1a1aa1A9a4A1aA2a10B1aba4a1A ~see
      2A ~sef
      3a14aaa6A35a ~seg
      a3a2A4aA2aaAaa3a4A2A1aa5aaA2ab1Aa3bAA5A2b1a ~sei
      1Aaa2a1A11A5A5a3a2b2da2ba2Bf4Be5A1b2a ~sel
      AaAb1AhAA2Aa1a3AAaA1cbAa1AAbaAA1b2c1ABa2AbA1aA1A2aAaaAeAa1A2aA ~sem
      1A2AaA5aaA1AA1aA2a6b2aAba1A2A3A1A1c6B1a4a3Aa ~sen
      1A1A7a1AAaa1a5a1a8aaaa3a1a4Aa3aa3a5A ~sep
      BdbAB1bAd1A4a1a1B2a1AeAcAbaAAb1AB1AAb2b2bAaBfcbb1ABab1ABdAbA1a ~ser
      cbAAA1AAA1a1A1ABA3cbBBA1BbaBBBaa1da2AaaaA2CccAAAbAa1Aa1bAdaABdBAA ~ses
      3a3b1A3aa9A1a17A4A1A12b2d ~set
      d2a2a1aA4AacA3AbA1aA6A1aAac1A4a1A1B1AA1a1A1da1AA1cAAAA ~seu
      a12aa18b15Ac1a11a ~sev
      56c1A ~sew
      15A31a2b3b ~sey
      41a ~sez
      4a12Aa8a12a27a ~sfa
      4A3c17a1b7A2c5b4Ab4a ~sfo
      7a28A2b23a ~sge
      1b6a1ab3Aaa4A1a2b4a2cAb4a1a2A2aAa3a4a5A ~sh_
      24A7a2aA3e6a ~sha
      A1b5A4a13a9Aa3aa8a3aaa2a2a2a ~she
      32b10aa5aa6A8c ~shi
      b6a6A7b9a1aa2c3c1Aa4a1a6ae4aA ~sho
      aab1aa2A1Aa1c1b1c4aa2aaAb1a4A1a1b2AaAa3AbaAa2aa1aa1a1bAa ~si_
      42A ~sia
      a4aA2A4a2A4A4b9a2a2A14aA3a ~sib
      24a9a5a7a18b ~sic
      5A3a11a1a1b16bA ~sid
      B1AaaA2AA3BAA1CAAbABAA1A1a1A1AbAgBa1aaacAA1a1Abb1BdB2AAfaa3ABB ~sie
      22A12b1a23cA ~sif
      26A10a15a7b1a3a ~sig
      2a17c7a13A1c ~sik
      A1b2a5A7a6A20c6a7AA ~sil
      27a19A12a ~sim
      acA1aaA2b1ACBAAaB1AAbABAA1baA1ABAAB1bfAAE3BABafCAaAAA1BfaAcC3aCa ~sin
      dAA1aA2Abbbaa3aAa4A1ABa1A3a5aa3bAb1bAb1A2A1B2A5a ~sio
      35A5A3a ~siq
      1a3b8A2A7a1A1AA8e3a4aA1AaA7a3bA1a ~sir
      3A4A4aa1A3a1a1a1A3b6AAb2a3a2A2A4A1a ~sis
      ba1abb1AAeA2aA1a1a2AaAa1abb2A2h3aA1A3a1a2AA1aa1baaA1AA3aa ~sit
      7a9a28aa19b ~siv
      1A1a3A5aaa6ba3A17A20a ~six
      27aA ~sjo
      1a10a4A25A ~sk_
      9a25a23a ~ska
      36a12AA ~ske
      3a14a16a ~ski
      13a6c6b ~sla
      12A21aa6a9A13a ~sle
      b14a2a8a4b4A4a5b7b2a3A ~sma
      4A2aAa25a5A1a3b12a ~sme
      1c4a5b13A3A16a16b ~smi
      3A10a17A ~sn_
      51c ~sna
      2a27a29a ~sne
      4b8a1aa1a1a11aaaa1A4a10a6aA ~so_
      a13a1A1a6b3A2a1a6A1aa1a3aa12a ~soc
      7a8aa1A5a1A16AA1A1a3C2a1A3A1AA2A ~soe
      3a30b24a ~sof
      AA1A6A3aa1aa1a3a2b3A1ab2a3a5a1aBAc1aA1aa2AA3aAA ~soi
      a4AAAA2A2ABAabcBbAB1AACAjaAeAA1b1A8AaAA2A3A4a2A1a ~sol
      a1A1c2Ac2a8a3AAA8aaA4A7cA9b ~som
      Aa1AA3a2A1gaaAdc2a3AcAA2ABAAB2AAbb1AA1bd2baaAaa2aa1BA1Aa2A ~son
      babA1b1b1ab7A1a2AA1a12a3a2AA2A1aa13b ~sor
      13a9A9A20e ~sos
      3aa44a4a ~sot
      1BAhAAa1aBAA1aaA2ABA1Ab1AAAa1bcbAAa2a1AbAAAA1AaBaAa1AaAa1AbA1AaAA ~sou
      a2A18A4b1Ba14a2b12g6A ~spa
      a1a3a1a2a1aaa2a2a1aA11Aa1Aaa1a1a3A2aa9a1a2A ~spe
      18A9A3bA15a8a ~spi
      31b6a17a ~spl
      2aaaA8A13A7Aaa2a3ab6B ~spo
      10c30A1d15aA ~spr
      b1ac1Aa3a1A1a3aaA5a3Aa1aA1aAaA2Aa6A2a12b ~squ
      33a9A8A1A3a ~sri
      A2Aaaa1a1aa3A3a4A2a6d3A2AA1Ad2AAaAaa2d3a3a2b ~ss_
      Aa4aa2A2A3AA2cca2A1c1aA3Ab1A1a1aaA2Aa3bA4a2A5AA ~ssa
      1BaAAbeAB1a1aBBA1AaDC1aaBab1BB1AaAA4bCacaaBBA1cb1AdbBAbaaacaA1ACb ~sse
      a1AA3BABAb1AaAA1Ba1AAAAAAaAaA1ABabAabaaadA1acb1d1a1cBABAee1b2AAAbA ~ssi
      15a2a37b ~ssm
      AAb1AAAAa4eaba2AB5a5A1a1AA1aAa4AbAaA3Ab3b4aa1A ~sso
      4a1a3b16A23b ~sst
      b3Aa2Ab1A1A6a1A6a2A4A2A1a2A2A4AA4cdB1a4A ~ssu
      27A5a15a2a ~ssy
      b1ca1a1aB1AaBACAA1a3aaA1AAA1aA2AAAb1A3B1C2ABBbC2AAAaAb4A1a ~st_
      A2DbaAbaA1a1aadAAaA2aA1AccaaaaBaabbabA4AAaAaaaaaAA1a2B1aAAAbaAB ~sta
      aaAca1caB1BBAAAbc1da2AA2aAa1AA1aaABdaA1cA1bc2ADAAAAbBbAAcAeB1A2Ba ~ste
      18A23A10A5A ~sth
      B1Aa1AAAae1Aa5A4Aa1A3AAa1A1A1A1A1c3A1cA2A2A1aA1aA1a1AdAC ~sti
      a5a10aa2a4a7a4a5a ~stl
      AB1A2aAA1dAbAA1aAA4A1adA4ACAAB1a1a1Bda4ec1B2A1AAaaAc1aAcA ~sto
      Ba3bbBabe1aa1AaB1AA1AcAAACdAAA1bA1d1aA1bcAA2AadAAbdB1b1aA1A1a2aAc ~str
      11a4a32aa ~sts
      a1A5Ad1A3A1aA8Aa9a17e1a2A1a ~stu
      1aa2a11A3b4A4a1a1A1a4a7aa8a ~sty
      5A2Aaa3a3a5A2a7A11b8cb1c5a ~su_
      5a22a20a3d ~suc
      23b ~sue
      18aa30A ~suf
      1A1a1a2A1A1Aa1a3aa1A2aaaa2aA8b2bA3Ba3aa1A2A3Aa1aa ~sui
      15A5d ~sul
      2a24a24a ~sum
      49a ~sun
      a7b7b1A2A4AA5c8AA10AA1A7AaA ~sup
      aAAaaaAc1abA3A2AA1a4a2aaA1AA1A1aA1cbbA1abAA1B1A2ba1Ad2b1AAaa ~sur
      b4a3a2a1a3a1a2a3A1a7A3A3a1a8A4A1b ~sus
      49a4a ~swa
      12A3a16b16A12a ~swi
      29a19a2a13a ~sy_
      27d21Aa1AaB ~sye
      26b12A16b ~syr
      5a9a13a3b ~sys
      a4b5a3a12a5A6b6a7A9b ~ta_
      1A1A3ab1A1a14ca2Ad3A1A6A3ae2a5A2b3A ~tab
      13a11a1Aa5c11a4c4A1d6a2A ~tac
      61a ~tad
      d3A1a1a2AA3a1AAA1aa2ba2b2AA1bA2aA5A1AAA4a3aabaAA1AA ~tag
      Aa1A1aAAdAA3bA2AABA1AA1fAAd2BAAbdbBaAaBA1AaA2aABBAacAAa1b1AA1aAA ~tai
      2a5A4A1a22a1b3A8A2a ~taj
      1a1a21a23aa ~tak
      biAaa1AaB1caaBAcAAbAAa1BAAac1aAbBb1AB1A3A1A1AA1aBaA1a1aa4AAAcA1b ~tal
      3a19A13c3A3A ~tam
      aAbA1AA1aA1a3aAaa1afAA1AAaA1ca1a1cAab3ab1b1A2a1AAAAaa4Ab1a1AA ~tan
      2A2a6bA4a7A1a8a3Aaaa10AA2ha1A2a2A ~tap
      3a3aA3Aaa2a1A3a1AAa5A4a6c3A2bbA1a5c2A2A ~tar
      34a7a ~tas
      A1A1ba1Ab2aAAA1A8a1Ab1a1a1A3A9aaABAA2BA1A1ac3Aaa ~tat
      1Ab5A2abc2A8Ab9bb3a6acbd2AaA1bAAa2d3A ~tau
      24A ~tax
      1c24d29c ~tay
      8a5A1ab1a4b8b4b4a5aAAAAcA1aA1a3Aa ~tch
      aBAcAbA1a1CaAAaacA1A1baBaBA1e1AadaAD2AAAbacabbA1babAa1c1a1Bbcaa3Cb ~te_
      AAA1bA1A2aAaa2aAA1Aa2A1b5aA1AB2AcCb2cA1A1abAbA1aAAa1A2AA1A ~tea
      1aaA1aa1A1AA2A1a5a2c1Aa2b1cA6a2aAA1a2A2a6A ~tec
      7b4a4A2A16b22a3a ~ted
      1bA3A6aa1a15b10Aaa2b1abaa10a ~tee
      3a52Ac8b ~tef
      a9a6a15ba3a ~teg
      5a1b15A11a7b11A1bb1A4A2A ~tei
      a2AABaA3AdaAAAA1AAA1AAb2B1aafAaaaa1AaaA1a1ab1BdBaAa1b1abaa1b1AA1a ~tel
      AA3a2A1b2Aaa1b1aaA2AAAa1a1A2Aa3A2Aa1caA1A1A3acA1aAA1a4A ~tem
      AB1aah2AAAb2B2AAAA1BABe1AbAAaBB1aa3b1a1a1aaAcbBA2ABa1bA1ABAacbA ~ten
      67A ~tep
      aAbAcB1aaAAADBDABcbaAeA2daaAaC1aB1aaadB1CAAbe1ea1caACaccACaA1aAAA1bA ~ter
      1aaA1B3ca1bBaBAAA1bA1ecdAabBeCAaa1ACBaBbAAAAAB1b1CaaAdaCbaAabAA3D ~tes
      A2a1a11A2AA19A1A9A1b4a ~tet
      B1ABcBgc2AaABAAa2B1A1bcBAbcacAbc1A2BBccCa1acbcACAA1Ad1AAdAB2A1a ~teu
      25a1a17a ~tev
      5a52a8a ~tex
      17a29a8A ~tez
      68A ~tfl
      1bAb1A6b1Aa1a5a2A3aeaA1cbb2A1A1ba1a2aaba2a5aab2A ~th_
      1ba2ba1b6a2a1a3b4a3bA2a2a2bAa8a5a ~tha
      a1A3abAacaa1Aaab1AAa1Aa1cCA1A1aA1ba1aa5A1AaaA1CAaAbcAa2A3A1a ~the
      aa1A1b2b1a4a1aA1A3A5a1aa2a4aA3Aa1a1A1A7a1aA1A ~thi
      44a ~thl
      18A15a7A10A5A ~thm
      17a1a14b9ab6A1A ~tho
      14a4aa7a18A2a6a ~thr
      a19a9a21A ~ths
      27a2a3a21a ~thu
      1a1AAa2a1a4Aa3A4aA1A1a1A1aa4a2bA3A2B2c1Aa3a2a ~ti_
      Aa1a1aA2ba1aAba2Aa6Ab1a1Ba3A3a1c10A7aaA2AaA ~tic
      33a32a ~tid
      aAaA1aAAB1b1AbAB4cAcAc1BB1AbcaAbCf1AB1aa1Aac3AAB2eBaa1baCbcaB1a ~tie
      b2A1b1A1b17AA1aA6a5a4A8a5a3a ~tif
      3dA9a2A2aA2A2B28A3a5B ~tig
      14a4aA15AA ~tij
      a8A9a10a1Ab27a2a1a ~tik
      aa3ca1aA4AbA1Adaa5b4A1A4Ad5aA4a1B3a3bAA ~til
      1b3D4B2BAA1e1AAa1Aac1b4A2Ac1ab1a1B7a11A4B ~tim
      Aabb1AabBAc1BAccaaaAB2Aa4a2A1aAaAaaAaaABA1A1B1dC1a2AA1a3ad1ba ~tin
      B4A1ba1AAAaaacBb3AAaA1bba2aAa1aa3d3aAaA2b1Ba1dAa2aA3dAA ~tio
      a2BAa1bBdaAAA2A1A1A1a2AAaBA1dcb1a1aa2a2a1AAA1A1a2aA2Aaa2A1cbA ~tiq
      a2B6a1aaA1daA2A2A2c1AAb1a1A3aAAAb3A2A2A1ab1BA3Aa1Aa ~tir
      A1A1a1AbAcA2a1b1B2A1A1AaBa2a2aA2A1A1AA1aaa2aAAai1Aa1AbaAA1c1A ~tis
      a1aAAA1AcA3A1aAAa3A1adAAA1aaa4a2Ab1A1A1Ac2bA2cbbAAaAa1c2aA ~tit
      5A1a1a2a2Aa6aAa8a6a3a4Aea8ac2Aba ~tiv
      15c4b33a ~tiz
      15aa9a16a9aa ~tle
      3a38aa ~tlu
      a5a10aa2a12a4a1a3a ~tly
      37a ~tma
      34c ~tml
      5b4B17A16b ~tna
      AaaaA1AbAaBa2aAbD3A4aA2Ac1A1aa4h1d1cBABaA2ca1caaAAb2aa1A ~to_
      5A35A3Ab1a3a ~tob
      7A18A14A2A2Af17e1a ~toc
      6b30A7b9A ~tog
      2BABA3AAAAA1AA1AAdaAaaAA1AbAA1BAAb1a1A1Aa2A1Ac2A1bbaA1baaAAA1A ~toi
      b18a14A ~tok
      BBbAA1a1AAdAA3A3d11A4A3Ahb14AA8a ~tol
      1A1BAbadAaA3A5B2AAA1AeBA2AA1A1AA1b1ca1A2A2A5AA1bbA2AA ~tom
      3baBBbaAa1Ac2A1AAAAAaaAdAA1AABA1AAA1cbDA2ABAh2AAacAac1aaa2bAbAA ~ton
      14A21A3a ~too
      14a1a6Ab6a1AA3a8Aaa1A5A3a ~top
      1AA2b2aaaAd1ba1a2Aa1bc1aAcA1a1A3aaa1B2acb1Abd1AA2A1Aa2AAA3a ~tor
      3a20a4a10aa3aAa6A ~tos
      a1BCba1a1aa3B8A1c6Aaab1A4A3a1Ada1a1A5a ~tot
      cAacaBa2AABaAaaAA1bAa1Aae1bAA1a3A1B1BBbBA3A2aab1BBcA2aBAAABA1c ~tou
      20A6a1e19a ~tov
      5a2A1A2aA6bA1aAA1A22A1A4b9e ~toy
      4A18da21aa18A ~tp_
      32b ~tph
      5a19A30A ~tps
      10b7A33a ~tr_
      AAaaaAaBdcbBaA2AAA2BacA1b1a1AaAbAb1A1aaCbACa1fB2baBabacbAAAAa3A ~tra
      cB2abba1AcAaCaaaccb1Bba1b1bEd1a1a1cbAAAaCaga1cB1Aa1Aa1adAC1AdBbDBdAd ~tre
      BA2cb1aaAdA1A1BdAb1AAbBaAah1bDBB1A2cB2cBCa1AAaA1AbaaABBcaA1Ac1Ac1a ~tri
      Ba1aaaA1AAAaA1A1AbaB1a1aAAACc1fbd2AaAAb1c1aA1BAadaAeb1Aa2a1AAAAAaAA ~tro
      1aa1a1b2abA1b4a1A2c3bBAaA1a2f1aAA1a1cAbA2A1A1AAA7AAAA ~tru
      a24a9aC12A3c5a3b ~try
      A1A1aa2c1aA1C1A1c1AaaAABdaBb1b1BCbc1aaCcBaaABb1ccb1ac1abacBA1DB2aAA ~ts_
      9a11a1a ~tsi
      2aaa15a21a1e15A ~tt_
      8a4a3a3a13a27a ~tta
      BB1AaAcaa1AaAAb2AAaA2A1BaBAbAae2BAAc2aA1cAbABcaAdA1aB2aBA1aAbbaB ~tte
      3Ab1b3A2Abaa3b6c1a7Ca1A1A1A2A1A2A1caA1AAc2Ab2A ~tti
      7a35a9a12A ~ttl
      10A11Aa4A2AaA3A2A7aa1A1A3d2b5A1e ~tto
      1A2AbaAc1AA3aAaA1a1aa2AaAbaA1a5A2b5aAAaA3AA4aaA2a ~ttr
      aaa1Aaba7aAa2A4a7AA3a1aAaaAa1a1bAa5A2a2a3a ~tu_
      30aa23a2a4a2A ~tua
      AaAbf1AA24A9a ~tub
      13a3a ~tuc
      16a3A6Ab9a2a2b ~tud
      5a5a1a12a8a18a1A11A ~tue
      15A11Aa21A12a ~tuf
      10a2c ~tug
      3Aa5A5A3h7A3A3A27A ~tui
      57a ~tul
      21b3c24a5e1a ~tum
      2aa1A7A2b6a3Aa13Aa12a5b ~tun
      caABABBAbd1AABA1AaBadA1B1aACA3AA1AdaB1AdbaADBAba2ABb1a1abAaca1AABA ~tur
      19aA36a ~tut
      1AAbl1A1A5a1a2A3bAA2B2A1A ~tuy
      19b9a21aa15d ~twa
      31a1c15b2a2a ~twe
      25a19a ~twi
      15b11a3a1db4a4Ab6a ~two
      1a5a10A7aA4c28A1a ~ty_
      9a5a4a4a6a3A7a ~tye
      1a1a1a13A6A4a1a1A1a4a7aa8a ~tyl
      2a22a4a25b ~typ
      15aa15a8AaA6a1a ~tz_
      a36A ~ua_
      7AA1d2A3aA39A8a ~uag
      C1A1a1a1A5a3a2a2A8ba2a1A1AbA6A2Aa1A9c ~uai
      A2a3a2a20a7b ~ual
      2a2c3aaA1A1a1A2aA1AA3a2AAbA3aA1Aaa4Aa1aA1A1AA3A2A1A1a ~uan
      8b2A12A2Aa3a1a1b4b2b4a1aC1A9Aa ~uar
      12A1b4a7A2b5A11a2a2a3aa5a ~uat
      11a22a17A ~ub_
      3aa12a5aB2a11ba15B1a4A ~uba
      AaAafaAA5a2a6A2aa4A6aAAa1A1a1a1a1a3aAA3b4A ~ube
      1aA1AAA1b3A1BA2ca1bbd1d4A1A1AaAd2A2AA2a1AA2A1ABA1b ~ubl
      37a10a7b ~ubo
      2a2b7A4a1a3aaaa2a2a3a2Aaa1a4AA3a1a4a1a ~uc_
      2a10A2a3a20A3a8A1a1a2a ~uca
      30b16a1bA4A5aa4A ~uce
      A1a1AA1a1baAAAdAacBA2a1AaAA3AA1AaAA1A1a1AB4AAAaahBc2A1AAcAA ~uch
      3A9A12a27Ad ~uci
      5A7a18a5a2A4cA1a1a ~uck
      2aab49A9c ~ucl
      a2a4a3A4A1AA5A2a13a5A1a3a5A ~uco
      5a22a20a3d1a ~ucr
      aa4A3aA5a10A4a1A10A8AA6A ~ucs
      Aa2Aaceb12A1ad2aA6Ac4a5B1A6A1A4AaaAb ~uct
      20a6AA15A1a6A2AA ~ucu
      1AA6a2ab2A1A2A19a7A1aa3b1Aa7a ~ud_
      3b37a ~uda
      1AAhA2b2AAAAc3A1A1AA3A1Aaa9aaA5AAaB1AbC3A3b2A ~ude
      3bAA3A4af11Aa10A1a2a7A2d6A2A ~udi
      52A4A ~udo
      Bbg1A2AA1daBAA1aa1aAa1b3aA2Aba4aA2aA2a3Aba1A1ca2AAaaA2a ~udr
      56a2aa ~uds
      3ca27b2A ~udu
      c1aca1bABaaB1b2ACaAab1AAaCC1abbaAaa1a1aBBAabaa1BAAADba1aa1AA2Baa1Ab ~ue_
      1a11a10A1a2aA6a9a5a ~uee
      13a20a3a4a6b4a6a ~uei
      a1a10aa20a2a2aaA6a6Aa1A3a ~uel
      12a22A1a ~uem
      1a3A1a30A2a7b3A2A11A ~uen
      Aa1A2ABbAa3A3A9a5ABAbbaab1c3A1A4aacb1aaAa1A1A1C ~uer
      A2AaAaaBccbAAAB1AabAAaaaAA3AAA1aAA1bA4abaaA1a1A6A1AAAa1Aaa ~ues
      AA1b2Aaab1A5aAB2A3A8b1bA2c1A5a2dA1A3b2a3aa ~uet
      6A3a2a6c3A3A8a1AAAA2A3A6c4a1d1b ~ueu
      2ab2aa1A1b1Aa2AbaAa1A2AA3a4a4B4A2D1CA1d7A5B ~uf_
      36A ~ufe
      2A3A3aAaA1cA3Aa1Ab1BAaa5AAb1A4aAAAcbBAa1AbAA1A1A5A ~uff
      10a2c38a ~uga
      18A ~ugb
      4ab1A3aA1AB7A2A2A13aaA1A3AA7a1A3a ~uge
      1a10aa3a11a14ab6b3a ~ugh
      2a38a6a ~ugi
      36A2c13b ~ugl
      1A3A1A2a1AA2a1a5aabba4aaaa1aaab2aab3aabaa2baa1a1ba1baa ~uh_
      7a2aa23a19a1a2A ~uha
      Aa1B2Ab5bca1AAaaa1b1a1CBa1aa1A2a1aaA1aB1Abb1ACBBB1AA1b1AAAA2a ~ui_
      a9ac4a7a20a ~uid
      a6a8AA2a13a7a14AAA ~uie
      A1b2A1aA4aAaA2Af1A2bbAaAbaA1aAa1a1aAa1aa2aAAAb3Ba1cABAaA1A1a ~uil
      8a11a6a17a6ba ~uim
      3a4A1a15AA2b3AAA7aA5Aa2Abe2a1A1A ~uin
      A4b10a4A1a3aaa1a4a1b5a2A1A1d4A11a ~uip
      4aAaAaAA4AAaAAA3b2AA7A1aa2a2A1A1A4AAAi1A1AaaA1aa ~uir
      2ABABAaA2a1AAAAabaaAaA2Abb3BA1f1abBbcab2BABg1a2A2AA1A1ABA1A ~uis
      A2A1A2aaB2Acbaa1ABb1bCABAA1d1AAA3AaAB2A1bA1ABa1c1Aac2A1DaBe1AA ~uit
      5aa4a2caa9a8a8bAa6A ~uiv
      22b14Ba1a8b ~uiz
      11a11A ~uje
      3a2Aa3A3a1A2b6a1A1A3a1A1a7A2aA2a4a1A ~ujo
      6a12a ~uk_
      A2A1A1A1A3A1a1A7A1A2A1A1a1a7AaBb1AA2AA1A2AA2A4A ~ul_
      2A3a8AAA1A1ca4Aa1a1AAA4AaA5A4iaA1AaB ~ula
      3a1aa2a1a1a10a6A2a10a3a3a7a ~uld
      ABdBA1aaabBdAbbeadCAA1CA1aBBAcabA3AbAAb2aA1a1BAA2aaABAAAAAAa1aAcA ~ule
      aa3baA3A7a2c1A2b2AAA2A1A8Ac8AA2ca ~uli
      9a9a4b6a1ab2b5a2A20A ~ull
      1aa1a1a1a2a2abbb3b1A1A1a8BA3A10A3c4A ~ulo
      18A7b9A2A13aA10A ~ulp
      6A1Aa1A2a3A6cA1A12aA1ADaah4A8fc1A ~ult
      a2b2a4A1A4b18a4Aa ~ulu
      10a32a3a ~ulv
      aA1a3Aaa1aA9c2c9C2a2a7A2A3A5a2a1aa ~um_
      5d10A6A15a1a3a1A15A2A ~uma
      14ca9a37b ~umb
      bAaa1A1A1A2baA4A1b1aA1c1A2A1A1AAAAd1c6A6acAa3eAabAba ~ume
      AA8a3A5aac2a1d7B26A2a2A ~umi
      27a ~umm
      17a ~umo
      6a8a8d17aa1a ~ump
      7aA52A ~ums
      53a2aa1a ~umu
      AA1aa1b1B1A1BAAa1b3A1A1da1A1AaAbaA1aABba1A1aAA1dbaAB1aBac2BA1A1a1a ~un_
      aa2a9b6A1a3a23b9a ~unc
      4b6dAbA8b1a7a2a4a5A1aA7a2a2a ~und
      1A3a1a1AAA1a1a1a2AB1Ac1b1A1AA1bb2AAB3a1ab1AAAaA1aAaAa2aAaA1B1A ~une
      15A30a3b14b ~ung
      3a1A2A3a3a2A7Aa9a3Aa5A3A4a2b2aA ~uni
      4b23b ~unk
      5a10b6a4A10a22b4a ~unn
      22a12a32a ~uns
      17a20b6A1A4A1c1A2a ~unt
      a2a1b1Aba3a2aaAAaA2aa7A7b1A1a3Aaa8aAa1a3a ~uoi
      3a6a7a3B2a15a13aa7a ~uon
      2A4a4Aa3A1Bba3aA2a1Aa1A2A2AA5a1c1baA2A1A3Aa2A ~up_
      3a21a9A3Ac26A ~upa
      aaaA2AAdAA1AA2cAAaA1aAAaa1AAaAab4abbA2AAAa1A4bBb2A1aAc1BA1A ~upe
      2A56e ~uph
      7c7A19b18a ~upi
      6a10b44a ~upl
      55a ~upo
      b17A2A5A5b32aA ~upp
      27b ~upt
      55A ~uqu
      fAbacAbB1b1aA1B1bb1b1cAbb1dAAa1AbBbAa1daaABd1b1CCCaaCB1a4baBbABA ~ur_
      1a1B3A1A3e2AaAaAA5babab1a1Aaa1a2a1AcAa1bab1Aa3aa1a1a ~ura
      10aa11a3A13a8bA ~urb
      22a3b1b12A2ab10A ~urc
      1A1A16b1A1A2AA7a4C2A1e4Aa1a2A ~urd
      CdAb1CA1bAAa1EA1B1b1aBAaAa1CAA1B2A1db1BAaabcDA1bB1DbAB1A1Abcaa2AAcb ~ure
      9ba12a35A1aa ~urf
      5A2ad1A2ba2A18a6a2b1b1eaa1aA5ac1a ~urg
      AcAA4b1Ab8A1AA1Aa6cAAaAA3A5ABb1aa1AaAaaaAA1A1AAA ~uri
      56c ~url
      49A3b ~urm
      bA3A1aAAAA1b2a6AAA2A5AAAc2A1Aa1a3cAAbB2aA2A2AAA1cA ~urn
      5b6a1A5a3A8a7a2aaA1a15aa ~uro
      aa3a2aa9a7a6a3a2b6a ~urq
      Aa3a2bAA3b3A8A3b9c4A2bAa3a6b3A ~urr
      1BAcAaaAAAaA1a1bBa1A2bBAa2ba1AbaBBB1Ba1CABbadca1BA1a3aAAAaAA1abA ~urs
      A1Aaa1AAbA1A1a1a3a2a5A7a4ba6a1A1A5b4A2aa ~urt
      5A1eA1Aa16Aa3a28A3a ~urv
      1a6a3A ~ury
      bA1bAcaA2b1aaAaAA1aa1A1AAAabaabAb1A1A1a2A1dBabab1BBaa3AaAA1b2a1B ~us_
      2a5a39d6bbA3A ~usa
      11A18aa16AaA ~usc
      bAaa1Ca4a1A1Aaaba2AaeAAcAA2BB1aAab1aAaABBBdcBaAAAA1aBa2b1daAaab ~use
      43a ~ush
      ba2bbAa3b1AC2AaA3A3ab3A3AAA1aA3AAAABBAAAaAAaAA7B ~usi
      14b3a26a17a ~usp
      a1a2Aa6a4a11Aa4a1a6A2c17a ~usq
      1A3A1AAaa7Aa2A1B1a4A1Aaa3A2AA1AaAabAb1aA1Ab1ccAc1A3A ~uss
      3a1bc1a1a1a2AaB3a1AAAABbAA2A2AA2aAAaa1a1A2AAA1AcAb2a1AAA1Aa ~ust
      5b12aa36ab ~usu
      54B ~usy
      AAac1BaaAa2A1aAABAa1BaaaabcB2ba2Cb2aAbAa1aba1bAAAba1AA1AaA1aaAAaa ~ut_
      14a14a2aaA4ad13a1aa ~uta
      54d ~utc
      B1BAfa2BA1bd1AA1bb1ABAc1bAA1A1A2AA1aABgAA1Cb3AA1ABBbaA1caAABa2aB ~ute
      35A1a ~uth
      c2A2b1AAAAaA4AAaa1BcAAAa1a1b1b1AAaAdbA1aAdA1AAaa2g1A6e1aAa ~uti
      1AAaAAAeAaA1A2BAA2AAAb2AAaaAa2A1AAAAbd1bABaA1ab1A4aA1a5A1a ~uto
      1a11B3a2A14Ad2ab12a9aA1A1A ~utr
      3b5a11a1a7a5aa5AAcA5A1a3AA1a ~uts
      6b4A6a1c5aa4aa3AA15a2a9A ~utt
      1A3AA5AAAa1A2A9aaA9a5A7cAA5a2A ~utu
      3a1A9a3A46a1b ~uva
      AAcAAabAa2aA2ac3c2A1A1cA1Ab1aAA1AAAac1b1AaA1Aaaaa1a3bA1Aa2a ~uve
      43a ~uvo
      1b1AAA7b1A4fA1a1cA1AA1ba4A2A2Aa1A2b2bA2Aa1a1Aa4aA ~uvr
      3cA1A1A2abda2babbaaadc1aaabaBb1bb3c1A1aca2dAca2aBAaa1ab1c2ac ~ux_
      38b17aba ~uxe
      14Aa8a7a32a ~uxi
      32a3A17a ~uy_
      1AAbj1A1A7a2AA2aAA1aB2A1A ~uya
      1Aa2A2A1a1a10Aa8a22A2a ~uye
      3Ab9a8b ~uyo
      17A2a20A7Aa ~uz_
      a1b3a1a15a7A2A11aaAAa1b2a1a ~uze
      A7b1ab16a3A2dA2A10A5A ~uzi
      A18a17a ~uzz
      3A2a10a1A1a1aa10a13A3baaA4a ~va_
      3bA9c ~vab
      12Aab4a2a3a2A15A1A7A7A ~vac
      10c25a21a7B ~vag
      ab3aaAaaaAa4aaaa4AAbAA1Ab2a2AAac4A5c1aAaa1A1abaa1b1b ~vai
      b1baaa3aa1aA4AA1g3b10A4aa8b2a2a5bB ~val
      1AAAa1aa1AbA1A3A1a3A2a5A1AaA1a1AaaAaA3Aa1A1Aa2Aa1A2ad2a ~van
      4e11a11A13A15A ~vap
      A4A22c16a2c14a1a1a ~var
      34c ~vas
      4A8b7A4A7aA11a2A5A9b1A ~vat
      23aaa7A13a9a5b ~vau
      1A7b4a7c ~vc_
      b4AaA1A1a1BaAaAAAAaA1aabe3bca2bbaB1cba1bAaAa1caA1AcAA1abc1a1a1a ~ve_
      13a5a39a1a1a ~vea
      1A1b1a2a4aAaA1aa2A1aAA2aa1A2B4aAA1A1c3Aa1aa2BA3AaB2aa ~vec
      6a19a11A6a15a ~ved
      14a2a36a4a ~vee
      3a4a24b20A6ac2c ~veg
      5A35Abc2c20a ~veh
      5A1dA1A17Aa3a5A12aa8A2A ~vei
      2a1a2AA8A2a2AdA1AA1AAB1d3A5gBAAAA9b1A5A ~vel
      14A ~vem
      a2AAa2AAAAA1A2B1ba1b3AaAAA2A3a1aAaA1c1b1aa1A1A1a1A2A1A1a1c1a ~ven
      aaAA1eAaabB2aacAA1baBeBA1BAB1ab1aBBa1A1acAgAAAAaaAAaAA1B1eb1d2AAaBB ~ver
      AAcAA2Ab1a2A6a2bC2b6A2Aa2a5b1AA1AbaAb9AcA ~ves
      6a3a6a1b1A12a2a11B4A1bA1aa ~vet
      A1abaa1a2aa1bbaacaba1abbaabaa1a1cacaa1b1daa1abaaadadbc1c3a1aaca1ae ~veu
      7b23b22ab ~vey
      a11aaa6a1a2a22bcA7a ~vi_
      30a9A12Afa ~via
      24A11a13a5A ~vib
      5a8A1b8b10A3a3b1a2abaA9Ae2A ~vic
      a1a3A1a2a2AA3a6A5AaA1a1A1aa3aA10AA9A ~vid
      2B2A1AB1A2acaAA1Aa1Aa2Aa3AbBaaaa1a2aAAc2A1B1dA1AA1A1AA1AA1A1A ~vie
      5a28a6A8a16b ~vig
      1a6AA1ababa2a1a2bA1Aa1a1a8a6aa3A1aaa4daA1A2A ~vil
      2c4bA3A1a1ac1a1a1Ab1aa1a5b1a3c1A3A1bc2aA1baA3b1bAb ~vin
      6abA1b19a1a8A ~vio
      8b18a4Aa7aa6Abb2a13A ~vir
      3A2c3a5A1a7a4A1a3aAaAba6A2A4a6a2a ~vis
      AAA2B1baaAA4c2AA1e1AbA3aabA1B2A2a2aA4Ab1A2A1A2A1A1AAag ~vit
      18a5a27aa4a1a1b1a ~viv
      3a1b4b2ab2a4b2a1b3aa1aa5a2a4bA1baaab1a1a1a2a2a ~vle
      12a10cA21ba ~vo_
      3A61a ~voc
      cb2AaA1BaB1BAA2AaAAA1b1AA1a3a2AaaaBadac2CA1B1b2AAB1a3a4bB ~voi
      aB3A2a2ab1BA1a2A1a3Ab1e1A2ae1AA2A2AAba2aAAA5a4A ~vol
      68A ~vom
      13aaa3a2a1aa1aba9A3a3A4a ~von
      7a20A5a1A2b7A15a2Aa ~vos
      35a21A ~vot
      1b1d1bbA1aAa1Aa3aaaaAAaAa5aa3Aa1AA1aa1a1AaAba1B1b2a5a ~vou
      5ca14a1A6A10a4a2a ~voy
      Aa9a4a6Aa5a2a1A1a2aA5AaAAa4A1aaa3a1a ~vra
      AA1BA3A3Aac1a1a1eA1Aa1Aa1A9A1b1AaA4A2a2A3a3c1AaA ~vre
      5A17b1c2A2b9A2a1AA1b2b6a1Aa ~vri
      2a5A11A15b ~vro
      5a62a ~vt_
      44d ~vtt
      2bA1a3a1aa2a7a2A4a4aa7A18A ~vu_
      10a9b ~vue
      6a60a ~vur
      13D3A23a1b ~vwa
      46a ~vy_
      52a7a ~vye
      27aaa19a1b2a8b ~wa_
      3a12c5a ~wad
      50e4A ~wai
      5A4A7bb2a2a7a12aA2A6a ~wal
      1a1b1a1a1a2aaa5a3a1a1ab5aaa3ba1aba2aa1bba1b7a ~wan
      10A27a13a13c ~war
      2aa2a7B17b2A9a3aa1a7A ~was
      a6a9A2Ab1ab16a1b ~wat
      1A5a4a1a2b1a3bbA1a5a1aaa5A1A3bAb2A1A2a8d ~way
      a3abA1ab1aabaaa1a1aa1a1a1Ab3A10b5aA1AA5a1A2a3a ~we_
      34e24a ~web
      53b1ba2A ~wed
      20a10a1a7a5a1a1aa3a ~wee
      1aAe9aa23a10a8a1a3d ~wel
      25a39a ~wen
      3Ac19a16A4A1e14A ~wer
      2b3a14a3a1a17a ~wha
      a4a7b1A13a14c4a2A11A2a ~whe
      3a9aaa50A ~whi
      17a2a6A4a2a2a1a15a ~who
      1a6b4A2a35a12b ~wi_
      24Aa19a5a14b ~wic
      33c ~wif
      5Ab1a15a3a3AbAa3a2c4A8b1A3ba4b ~win
      27fbA25A10A ~wir
      3b11a1a5a6a1aa1b1a4A1ba1a1Aaaaaa1a5aaA2A ~wit
      39c ~wmi
      a4a2A5aA4a13A2A1a3a1a3b2aa1aa11a ~wn_
      41A4A1c ~wnm
      A3b5a4ab2b4aA1a11a4Aab5a14ab ~wo_
      56b ~wob
      2b8Ag10a15a23A ~won
      22A12db3a22a ~woo
      1aA3a1a2baba1a3b1ada3aa1a1ccb3aaba1Aa3a2A4b1a4a2a ~wor
      3a1a1a1a12Aa7a2a13ca3a7a ~wou
      34a ~wri
      32Ac1a4a7a ~ws_
      1b8a11A1a2a19A4a ~wsh
      a26a15b ~xac
      8a9a10a ~xan
      27A ~xcl
      38a17aba ~xe_
      8a8a10a5a ~xem
      29a12b ~xer
      e4ab2A10A8a10a21a ~xes
      10a13A ~xi_
      AA12Aa8a7a11aA8A5A4a ~xie
      14a17a8aa2aa1a1a ~xin
      a3a4a14a9a10a12a ~xis
      6bA58b ~xpe
      20a41b ~xpl
      11a27A ~xt_
      3a9aaA1AA2e4AA24a ~xte
      A6a1b40b ~xtr
      9ac8a11A5a5A ~xy_
      19a22a6A ~yab
      8A1A17A5A6b3AA11a9g ~yag
      1a5a38a8c12b ~yaj
      20A20A2Ac ~yam
      3A3a4B8a4Aa2a4A3aAa10a1a7aA ~yan
      8d44A ~yao
      9a16a14a19a ~yar
      1AAbj1A1A2c4a1AAA2aAA2B2A1A ~yau
      3a29cAa1a6ab3aa10a1a ~ybe
      3A3a10a3a1ab2a21Bb2a2a2a ~yce
      41B2iAA9a ~ycl
      5b18A3a1A14A1c ~ydr
      1acbbA1dA1a1a1a2b1AabAAa1aa1a1AbaaaBABb1c2a4daaB2AB1aaab1a3Aa ~ye_
      8a4aa5a16a14a3a4a3A ~yea
      5A1a5a45a ~yem
      3A15a5a1d12a4A21a ~yen
      1a6A1A2cA5AA4A4aA4b3AAd4a2AA5A5a1AaA ~yer
      bA1A2a3a3Aa2aaa20A3A3a ~yes
      3A1da3A4aa3a2AA1d17aA1A20a ~yeu
      21a26d7b4A ~yez
      8a59c ~ygi
      a12a4Aa3ba13AA1A1a5ab1A3A1A2a ~yin
      1a1a1a3c9A11a1a1A1a3Aa1Aa2A1aa4a3a ~yle
      2a37A4c10A ~yli
      20A ~ylo
      3Abb6a5a2a1b16a12a ~yo_
      a2AaA1aAb4a4aA2Aaa5bA1bb1Aa6BbA1aAA2a1a5a1bb2b ~yon
      3Aca4A17A12a ~yot
      8AaA2A3A2a6a4A4a2A1b5a3A5A ~you
      2a22a4a25b ~ype
      17A3b25A ~yre
      26b12A9a6b7A ~yri
      31b22ab ~yro
      a2A3a4aab3aa4b2a5a3aa2a2Ac3a11A2a ~ys_
      33a14A12g ~ysa
      2a ~yse
      35A ~ysi
      34aa ~ysl
      5a4b4a1A3b2a4a3a ~yst
      3A1b4a4A16a1b12a5A12A ~yth
      25c25b ~yva
      44a4a17a ~ywh
      19a18a10AaAa ~za_
      8a11a ~zac
      3aa1a42b1c ~zai
      a5a6A1a8AAA3c10a5b6a9a ~zan
      16A2a4a12aa17a4c1c1A ~zar
      a1aAA1a1a2b2A2aAba3cA3A1A2abcA1aaAaAAA1bbB1aAbaA1Ab1AA2AaAAA ~ze_
      32a18c16a ~zec
      19b22c2Ba17A ~zel
      49a ~zem
      16a7A7A18a14A1b ~zen
      3a5A5Aa5b1a10A10A4b2a ~zer
      61b6a ~zes
      A2A7b10A12a1A7a6a1aa5a ~zie
      50A ~zik
      1Aa1bb1aebb2D2A2Ag5A1b2A4AAA5a2A1j1A2a1A2Aa2A1Aaa ~zin
      a18a3a9c ~zo_
      27c3a11a17cbA2d ~zon
      3A36a ~zor
      13a15a10a8a2a ~zou
      30a4d1A ~zye
      38a10b1ba ~zza
      """)
}
