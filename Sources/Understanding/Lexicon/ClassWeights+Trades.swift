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
      -1.39, -1.34, -1.3, -1.43, -1.3, -1.53, -1.56, -1.34, -1.36, -1.24, -1.45, -1.29, -1.25,
      -1.42, -1.27, -1.32, -1.34, -1.44, -1.26, -1.27, -1.32, -1.24, -1.19, -1.27, -1.3, -1.42,
      -1.24, -1.42, -1.5, -1.23, -1.24, -1.27, -1.31, -1.32, -1.19, -1.4, -1.45, -1.35, -1.28,
      -1.26, -1.2, -1.33, -1.28, -1.4, -1.28, -1.41, -1.51, -1.35, -1.23, -1.39, -1.27, -1.22,
      -1.32, -1.21, -1.35, -1.24, -1.38, -1.23, -1.28, -1.19, -1.22, -1.3, -1.21, -1.24, -1.19,
      -1.21, -1.2, -1.22, -1.23,
    ],
    rows: """
      4A31A3p4a3A4B4A3A #affutage
      4A13AA12b1a2Ao5a4d4A5a3aAA1A #agencement
      A1a2A1ApAAA14A24A1A #agroalimentaire
      A2b1Ab3A3AA8AA2A1A1A8qBBCC1ba11AA4A #automobile
      1a1a1A1A2A2cAA1a2Aa1dcc1b4A3A6A2Aa13A #batiment
      3A3AA17A8A1A26t #bijouterie
      2a1AaAa1b1A5aA2A2AA2A3a14a1AAA4A1r8aB #blanchisserie
      AAA9AA1aAaA1AA2A1AA3A2AcaaAga5A1AAA3AA1A5B2cA #bois
      A1a8AA1A1a1A4A2A11aAd7AaAAA1mAA6A1A #boucherie
      4aa17a10A3A7a19a #bouger
      3a2a1aa3A38qBAA3a4A #boulangerie
      A11A2A8A2A7A3a1A3A8A3B4A1A #bruit
      14AA2AsaA3aAA1A6b1A3A6A12a #carrelage
      2A5AA7A1A6A2A9A1AoC2A #carrosserie
      A10aa2A27a #chaleur
      8A9A17Aa11BBA1A1s3A #charcuterie-traiteur
      8A1b2A1A4B5A8AmA1aA14A7A2A #charpente
      AApBbA1AAa1AB2A2A1A7A2Ab8Ada5A2AA4A1A3A #chaudronnerie
      10a2A1qA4A7A1a6AA21A #chauffage-climatisation
      a8A1A3aAbA2A1aA1A2a1aa2A1AA2AAaa1A3da2a1baA2BaA3A #clients
      a3aA1bA1A2A5A4e1A1A10b7C3a5AA7ba #conduire
      A3A1aiAb18A2a9A2aa1A7A7ab2a #conduite-de-ligne
      2aA1A7A2a6Ao14A3A1a1dA14A #conduite-engins
      Ac4eA2A2ba3Abab1a2aaa1a3aaaAA2A11A2b1A2aA5a #construire
      6b3a2a6A2A5a7AA5AaA4A4A2At3A #cordonnerie
      A2AA3A5A2a7aA5A10A5A6pAaAA2a #couture
      11A1bA3AAr2A2AA1c2A3b1AA2A18a1A4A #couverture
      1A4A2AAaa5A2A3A3a2A4bA4a5Aa5a2a1cA1a #creativite
      A1B1AA1abA2AA5b1A1A3a4A1AA1AA1a2A5kAB1dB1BBAA2A1Aa #cuisine
      41B2l1A #cycles
      1a1Aa1b3A8a17a22a3a #dessin
      A4AA3a1A1A10A6B7bBAAfiCAB16AA #deux-roues
      28aa2a1i3A #developpement-web
      6a20A7AApa4A6c4A10A #ebenisterie
      12A19A6B7Ac5A6a1q #elagage-foret
      AA1BB1AAAAAA1aaAaA1aB1AA1c1lBc1bb1AAAAAAAa1AaA1aAAA3A1A1A1A2b2A1A #electricite
      A2AAaAcA1A5A2b5A1En1bbA34a #electricite-industrielle
      3B2A9a2A7BA1l10a25A #electronique
      5AA3b3A7BAA7A8C2AABoA6A #engins-agricoles-tp
      A4b1A8a1a9aa1a6A6A3A1A13A1Aa #equipe
      14A5AAAa1A3c3A1a19A5nC5A #espaces-verts
      13A1A2aABtaA5A #facade-etancheite
      AAA5af1dAAA2AaA2A3aA1a1B2A1AA1A12d1A2aA1A6a #faconner
      AAB9p10A2A3A9d7A14A #ferronnerie-art
      1A1B5A4AAA10AAAAmbbA28A #fibre-optique
      A1AA5AAo2A3A3A1A4b10A2A1A2A7ba4AA3A #fonderie
      13a13a5A11a4A12a #force
      A1B2A2A1A3A1ja5A3A3AaA3A1AaA7A4A7aA1aA #froid
      15a4b10a4a2A4A4a11A5Aa #grimper
      4A3a8A2d3bA1Aaa1b4aa6Aa10a1A9A #hauteur
      7b15aA3AA8a2a10b1A1aA7A #horaires-decales
      A2c1A10A1a1A2A4a2a1a1A1A17a2A5AAAn #imprimerie
      AAaAAf1afAd1A1A1aA4AAAB1Bc2AAA6aA1A1A1AA2A1AA2ab6AAAa #industrie
      16A6A7a1i #informatique-reseaux
      AAaAAAa1A3aa1b1aa1aAaAa1AA3A1a1a7A1a4A7A2c1a1a2d #interieur
      3A4a1A5a2A3aA9A11A2A1A1baA5A2b1q #logistique
      D2AAedAAaAA1A2Aa7A1Ae3aAA3A1AfA1Abc9b1a6AAa #machines
      1A1A2A4A1sB2a1bAB3aAA5A20A #maconnerie
      2a1A1a1aaA1A12aaAAAb1A4baAbA3b1AaA3AAaa3b6AA #mains
      A4h1aA1A3a1AA7a1Aa4A7A2AAaA19A #maintenance
      1a3B8A2A7m7A #maintenance-batiment
      5A2b7A6a12a7a1Aa4A1a2A2aAlA1B #maraichage
      1A6A2A14A8A19AAoaA4A #maroquinerie
      Ad1aA1A3AA1AAA2A2AA2c4A2A1pABbAaAb3A2B1AA6A3A2aAA #menuiserie
      aAAa1AB1A2aA9i1aa4A2aAb1AA18A1a4A3A #menuiserie-alu
      debb1AAAB2baa4A2AD2AAA2a4aA1A1b1AA6A1a1A1A7A #metal
      1rAA8b2A2a3B2AA5a2A2A3AA6A5A7A #metallerie
      A1A2AAaA2a5a2A4aAA3AA1A1AA2AA1A1A1b1A2aAAAgB1c3A3AA #mode
      Ab1AaAg1AAbB1baaaBaAB1a3AABbd1Ab2b1cA1BAAaBA2AB1A1AAaa3A1aA1AA #montage-mecanique
      6A34C2AhA1A #moto
      6A4A11A8B8C2ABABt12A1A #motoculture
      A2Aaa3A1A2A2A2Aa4AA1a1A6A2AA3A1a1AA2AAA1A1Abfa1BAAA #nature
      34a3A28a #numerique
      A1aA1AAa7AA8A1AAa1adeb3AA5A4B4AA2AAA1A3A #ordinateur
      8c1A2A1A1A31BA1Br1A3A6A1A #patisserie
      A1A1AAA2Acb1a1A1eA2A2AbAAAA7a2A1ad6A1A1A1AA2AA3A1a #peindre
      5Aa10B19a3ACl3a11a #peinture-automobile
      AAA1AAA1A2A1bA2mA3a2AAA13A1a9A #peinture-batiment
      AA6A1i6A10A #peinture-industrielle
      A5AAAu1B6B2a2A4AAB6a4A8A5A2A4A #plasturgie-composites
      9BA2BA2dpA1A5A10A4A17A #platrerie
      A4a2a4b4AA1d3a1A16Ab2A4a3A3cA2b #plein-air
      3AA8Ar1a1AbA2b1b5AA14A1A4A13A #plomberie
      3a1AA17A8a7A2AAj1A1A15A #poids-lourds
      1A16A1a4A1a7A5B3ac10A8A #port-de-charges
      8a4A3aAa3aA10a2A2aA11Aa3A #poussiere
      b1a3A1A10A2a4A2a6ab5a4A6c1A5a #precision
      AA3A1A1AAa2AAa4aa1Ab1AA1aAaA1B2A1A1A1b3aA1Aaa2a1bAaA1a2a1n #proprete
      5A19A6k1a9A2A10A4A2A #reparation-electronique
      AAA1AeAAA1AAbAcAa1AA1A1ACb2BAA1b1AA1cA3bBbbdeb1cBA1AA2AacAAa1AAAA #reparer
      8a17A6A3aa10eaA7aa3a #restauration
      5A2A5A8a1aA22BAr6A7A #restauration-collective
      A1A12a12a6AAA1p23B2A #scierie
      10A5Aaa2A1A1A7b3aA4A5Apa1A1A2A #service-restaurant
      1aA4b7a3a4aA6A1a6a3aA3A2A2A3b7A #seul
      14AA4AA7l1A6a #solaire
      1ABqB5AAA1a6aA7aa9A1A8A11a2A #soudage
      38b6A7A #station-debout
      1A6A3a13n8AbA1A2aa5a1A4AA6a #taille-de-pierre
      1a11A8b10A3AA14A3B1s #tapisserie-ameublement
      20aA4A24A3a1A1A #travail-exterieur
      2A5A1aa2aA3AAa1qA4A1A4A4AAA1a1b1aAA7A1A3a #travaux-publics
      2A1p3A1AA2A5A2b4B2A1A4A #tuyauterie
      jAA2abab1bAAAAA4A1BA1A1Ab2AaAA1AAAb4AAAAA4AAAa5AAAAAa #usinage
      a4A5A3Ab2a8AA8d9a4ab1A5C2n1B #vente-primeur
      2Aa2A2aA4A1B2A2ABAA1A2AA4Aaa1gagABeBBA6A5AA2a #voitures
      1aabaa2abbbbA1AAa2aBbB1C1BAA5a1bAbBBBaaA4c2ABA1b3AbbaaAaa %A
      aba1a1b1a1Ba1aaaababAa1a1Aabaa1aa1a1aaaaa1aa1ba4AaAaaaaaaaAAA1a1aa %Ad
      21a %Adui
      a7a11a12aa23aa1a %AfI
      35A8A3A12b %Aferm
      10b1A16a5Aa %Agar
      59a %Agl
      7A16b7A14a %AjI
      25a %AjIg
      15ba7A16a3ab1b14A %Ajin
      12a %Aklum
      5a %Ako
      18a7a33a2A %Akor
      67c %Akr
      3A16a9a20b %Ale
      a41a15aa %Alev
      8a8a33a6a %AplW
      23c9A %Arob
      2aa9A4A1a3a2a7a1a3c1a1b4A2a1aAA %As
      6c5A17A23aa %AsAbl
      13a23a %AsiA
      18a7a32b %Asien
      b2aa6a2A2A2a1a2a1A4a5a14a2b %Atr
      16b49d %Atrepo
      1a11aa4a3a11A3aa8A1a11a2AAa %Atrepriz
      15a28a %AtretenQ
      14Aa9a14a4aa14a %Atretenir
      5b8Aa1A7c2A12b3b2A9a2a6A %AtretiA
      3a3a4a8a33a %Avi
      41A5c14a %CA
      15Aca26a9A %CAbr
      1A3b8b1A2Aa4b6b2aA4caAaAA12a8A %CAj
      14B %CAt
      3b3A1a3a9aa11A10a20a %CAti
      53a8a %CU
      14A10a17a5a3a11a2a %CWzir
      2A %Ca
      21a19a10a1a10a %Cak
      15A20A %Cal
      A10a3b %CalEr
      3a17b42a %Calumo
      7a8a15a13AA18a %Carj
      47c %CarjEz
      36A18d %Carkuti
      8A1b9A15a2a %CarpAt
      35Af %CarpAti
      36b %CarpAtier
      22a19b %Casi
      50a3a10a %CatIg
      1A10b %Cato
      aba2c1aa2b4AaAaAAa1AA4a1a2aa3AAA1aa3A2a2a1ba6A1A %Ce
      40b8d1A14a1a %Cef
      56a1d %Cemiz
      A6cA1a14A9ba2a4ba1A15ad %Cen
      5a1a2A7aaa6a4A6a1a1a1a3A1a14A %CerC
      17A %CevE
      8b26A23b %Cez
      55A5A %CiA
      16b41A5A %Cil
      2a55a %Cimi
      bAA4a4aa1bA6a20a7a12b %Co
      15fA22A %Codier
      2d5AA %Codroneri
      2cA8A %Codroni
      2b9A %Codronier
      9aa1b16a %Cof
      24a21A %CofEr
      13A1aA %Cofaj
      14adA44A %Cofajist
      26A15b %Cok
      53a %Cokola
      60f %Cosur
      a12a3A4a2a9A6A %Coz
      1A1A3Aa3A3aAaAAa2A1aa3A2a1aaaa6b2A1a1A7a1aaaaaa %E
      58a %Er
      3A41a6aA %Ere
      23a7a %Ex
      aA1AaAb1b1a1AAAa4BAAAAc1a1A2a2b1aa2bA1aa3b2A2Ba3A2a2b1A %I
      11a29a22b %Ide
      27Ab %Idu
      4A5a6A10a11a %Idustri
      4a5b16Aa14A14a9a %Idustrial
      2a1aba1b7aA7A1Ba4A9A2a11a %Idustriel
      33b %Ifo
      16A16d %Iformatik
      9c1A %IjektiQ
      58a %Iposibl
      3A1A24b36c %Iprim
      35A4a24A1b %IprimEr
      67b %Iprimeri
      3Aa9aa5a1A3a1a1b1b16A14a %Istal
      15a %IstalatEr
      7b19aa %IstalatiQ
      2b42A7A %Iter
      a8aa4aa9b17AA15A %Iteres
      21a11a9a %IteresA
      10A6ba2A16a4A %IteriEr
      31a13a %Itern
      31a2b %Iternet
      Aab11a5a18b %Ito
      A3aab1bbAa1Aaa1a5A2aAaaA3AAa2bABaA1AAa1AAAA1A1A1a2Aa1AA2a %Q
      a2a9a1aaa6a17a7a3a8aaa1a %Qkl
      a2a1A14b21a4b7a9a %Qt
      1Aa2Aa1b1AA1aa2aab2a1Aa1b5aAaaAAa2A2a3baa1a2a1A8A %U
      4a5a3a12aA8a1A1AbA5a4a8a2a %Ue
      3A7b19a5a23a3a %Uf
      Aa4A1a5A2a9B8A3a1A4A13A1A %Ui
      2a7a9Aa5a7A8A1a5A15a %Ur
      a8a17A4a5a3a15a4a2A %Ut
      5a29A4b13A12A %Util
      9a13a20A %Utsid
      57a %Uve
      31aa8a15a %Uvr
      20a2b1b %Uvri
      23a7aa11b6aa %Uvrir
      17b9b9aa11b8a %Uze
      9b %Wona
      35a2a19a %a
      49a13a %abU
      52a3b1a %abi
      17aa7a9A4A14BA %abit
      68A %absolumA
      5a1aa1a4a11aa33a %adA
      1A7a17Aa13a7aa %ador
      28a10a12a %afe
      67c %afiC
      a4a19a16a18a6A %aft
      39Ac %afutEr
      40b7a %afutaj
      40a %agI
      6A22a11A4AdA %agrikol
      2a1a3a %agro
      7Ae %agroalimAter
      5A2a8A7c25a14a1a %ajA
      38d26A %ajAsEr
      38b %ajAsemA
      8a %aje
      24a9a5aA1b2a6a4aa7a %ak
      16a2a4A %akQpaN
      42bA %akidAt
      3a3a8a1a %aktivit
      38b4a %akuel
      50a %akuelir
      2a5A2a1a10a9a2a5aa8a2a4aa5a %al
      60b %alQ
      1a9A1bb3a3A4a9a3A3a5aA13A %ale
      aA8Aaa1a7Aa6a5a4a1a2A2aA17a %alor
      27a13a1a %alreadi
      bA1a2A4a10i12E32A %alu
      10aa10c12B %aluminiI
      7a6a4a4a8a3a %alvai
      59b %amEblemA
      38a17A %amenaj
      3A33a11a6a4a %ami
      8a6a6a4a9a1a2a18a %ane
      7a %ani
      10a35aa %anitIg
      34b %ap
      5A9a %aparel
      14a2c9b10a %apartemA
      3aaa10a4aa24a4A %apel
      8a35a4a %api
      29a4b %apli
      34c3A %aplikatiQ
      2a3a9aa2ba1A18ca4a2A11a4a %apr
      16a3a8A4a %aprA
      a1aa5a4a2Aa8a6A1a4A4a1A1A1a1a2a6a %aprAdr
      aaaa11a2a1a %apran
      27a6a14b6a %apri
      7a %apui
      11ac24a %ar
      6a32a23b3A %arbr
      20e %ardWz
      4a7a31a %are
      5c1A40a %aret
      5a8a3A8a11a %ariv
      64c %arjA
      A26A %arjil
      3d %ark
      13a32a %arm
      5A4A16Ae1Ab3a %armWr
      27a7a18a4a %artizA
      2aA2a4a8Aa13aa5a2a8a %as
      Ab4aA2A19b4aaA %asAbl
      30a %asAblIg
      6a30a %asAblaj
      ac6A1a1A9Aa18A %asi
      49c4A %asiet
      59a %asiz
      2a49a %asum
      5a22A12a %asurQ
      1a1a4a8a8a3a3a15a3b2a %at
      31a %atA
      19b41a %ate
      a5b1A1A1a19a4a6bAa1a6Ab10a %ateli
      1a1A9A2a1A9b8B16aa %atir
      6a3b31a11a %avA
      a25a35a %avWr
      19a24A15a %ave
      2ab1a7b1a1aa2a3AA1a1a4Aa3a3A6A1aa2A1a1a1a4A %avek
      15a20a7a21a %avenir
      a5ba2b %aviQ
      4b12b32a14c %azi
      a4a1a5a5A3a4A2A4AAAaAa4a2ab2a1b1aa3a4b %bA
      18c48a %bAd
      35a2ba %bAk
      5a8c4b18A %bI
      a10a8a14a13a2aA4A2a %bIg
      3A11a14a8a7a1c4A10a1a %bQ
      3b7A48A %bU
      16b1A30a2A1b8A %bUC
      54aA %bUCer
      54ca %bUCeri
      49A5b %bUdI
      4aa60a %bUj
      54A %bUkA
      52da %bUlAj
      52a %bUlAjer
      52a %bUlAjeri
      6a1a7a %bUlo
      32c1a3a5a11a3a3aa %bUtik
      1B11A2A3A1A12db1A11A3A2A3a1aA %bW
      a3a1a8a4a1a4a1a3a6a5aa2A10b %bWt
      1A1a2A1AAa2A3aa1a3aa1aAa4aa7AaaA1AaA1a5aA7aa %ba
      41b3AA %baNol
      13aa %bagai
      64c %bagu
      3a48d %baguet
      5a3a22a1a2a11a2ca %bak
      27a4a14a %bal
      1a10c %balkQ
      2a4a10a1a8a6a12A4a6a1a %ban
      a7a19a8a12a15a %bar
      13a13a %barak
      25A6d %bateri
      1a1a1B4A2AA2d1A1a3c1b4A10B24A %batimA
      2a6a21A27a %bato
      10a12aa23a %bazikali
      A4a1a1a7a2a1b3a6aa9a7aa13A %be
      44Aa %bekan
      12b4a3a4b3a6a5b9a3a4a %bel
      19aa16a4a3a2a6a %ben
      13b %betQ
      25a %bezWn
      5a16a2ab10a2a19a %bi
      1aaa2ba2A4aaa3a6Aa3A4a1a3A1Aa1AA3aAAa3A4b1A %biA
      4a19a14a4Aaa %big
      64e %bijU
      64a %bijUti
      10a33b %bik
      52a9a %bio
      44dA %bisiklet
      68b %bitA
      26a31A %blAC
      58b %blACiseri
      3a39a %blE
      13A5a32a %ble
      a4a1a18d41a %blok
      2a16aa6A3b1ababca10a4A2a1aba %bo
      54b %boEf
      30a8a %boar
      14a29A1A %bof
      67a %bok
      a2a4a10B9a32A %bokU
      43a5A2a12a %bon
      57a7a %bor
      5a27AA %borIg
      22a33A %bordo
      14a12c %born
      a4Aa1a14a2a3a11AA1ab1a1aa2A1Aaa2aab %bos
      41a %bot
      3AA8Aa1a11b2a1a5A1a5a15c %brAC
      11c %brQz
      2a5A40Ab %braseri
      34a %brev
      4c52a %brid
      13d7A %brik
      32A12a %brikol
      20a22a20a3c %bril
      16a21a %brot
      24A2A11a1A21A1A %brui
      5A35A3Aa %bu
      12A41A8b %buCerQ
      37a17d3A %buf
      1a26a1a3b1a1b %buil
      9a2aa7a1a1a7a34a %buildIg
      24b %buldoz
      51d %burj
      22a10a34c %buro
      54c %butC
      b3a2aA2a1A5a2A1AaAa1aA1AA1AAA3a2A1A1A1aaaAaAA5aa2a1a %dA
      2aba8A1aa6aa19ab3a2aba1a11a %dE
      14A10a23a %dI
      49a18a %dIgu
      3a28a2a %dQ
      6a2A1A4a2a2a6a2A6A5a1a %dQk
      14a39A %dUC
      a7aa25A15a1a %dUz
      11b2A12a21a %dW
      2a10a6aa37a %dWng
      1a18a1a %da
      a23aaa7a9a4a8a6a %dai
      2a23a9b14a %dam
      5A1aa9a4aA6b15aa17a %dan
      a1aA3a9a7a %darQ
      8a44a1a %daron
      1A2AaA2aa1a2a1Ba1aA1Aaaa2a1BAbaBA1aAb1AA3aAbA1A1C1abA4AA1BBa %de
      45A7A11a %debU
      42b %debosel
      1aaA5aaa1a6aa1Aa3a4a11a19a %dedA
      14a %degUt
      11a10A %degr
      a3a5a5a2aaa5a2aa11Aa5a %deja
      2a35a15b %dekUp
      17A19a21a %dekoratEr
      17A38A %dekoratiQ
      9a2a18A6a1A %delir
      A37a7a %demAd
      5aA25a8b2aa2a14a %demQt
      A12a5A1a5A33aA2a %deor
      54A %depAs
      14A1a8a3A2aa13b10A %depan
      5a8a17a %depanEr
      5a8a31aA %depanaj
      4a %deplasemA
      46c19b %depo
      aa1A1A5aa2a7A5a1a2AaA8a3a4a2a %depui
      58a %derAj
      18a17a12aA %derier
      24a %derni
      8a44b %des
      4a32b26a %desI
      2a28a3a1a %desid
      3AA21a10A29a %desin
      7a4a10a4a34a %desu
      17a26a11A %detA
      49A %detest
      A33d %dev
      a6a15A26a %devA
      36a %devWr
      3a23a7aa4a4a4a3a %devenir
      58A %deviA
      68b %dezIfekt
      3AaAAAAa1a4aa4A1a2A6a1b2a1aA1AA2a3b3aa3aa %di
      30A1a8a %diaNostik
      46ba %diezel
      24b22a18A %dig
      3a45a2a %dimAC
      3a6a7a2a12a3a %diplom
      3a7a8b4A32a %dir
      38aa1aa %direk
      41a24a %distributiQ
      3A2a2a6ba23a15A %do
      8A %dog
      32A %domi
      3a3a5a7a5a1a4a8a11a1B %don
      1a13A6a2b9a6a9A6a %dor
      20a2A3a %dormir
      a4a %dovn
      6b %dravIg
      49b4A %dres
      38b %dresIg
      7a43a14a %driv
      a3AAA1a4b5a1AA1B2bA4a1Ab2b1A1a1Aa3AAbAaaA1a2A1aA1a1A %du
      a2b1AAA2aA1a1Aa1b1a3aAAaA1Aa3A9Aa1a1AA4a1AaAa3AAA %e
      21a %eCafodaj
      8a35A %eCel
      15A28A4a2a %ea
      15d %eatIg
      46a %eavi
      37b %ebenist
      37c %ebenisteri
      15a2a14aa8a11a9a %ede
      29a %eg
      40c13A %eguiz
      3A4a7b8A2a1a2a1b2a5Aa2b2A3a1a3A3a2a %ek
      A39A %ekUt
      A4a12a4a4aa1a6b10A1A16a %ekip
      9a4Aa2a1AA3a1a1A2A2a1a3a9a16a %ekol
      7b17A6c23A %ekrA
      32A1a %ekri
      62c %ektar
      3a23A %el
      61a1c %elaguEr
      2AA1a5a1Aa2a1a1A2AA1A9aa2Ada3aaaA3a4a1A2Aaa %ele
      5a21da2AA11a %elek
      27BeaA1A8a2b %elektrik
      5A4A3A10a1eaAB %elektrisiA
      17A7A1bA %elektrisien
      14a2a9a1a6A %elektrisit
      3A23BA1f10a %elektronik
      13a4A35a11A %elev
      A3Aa4A3A1A3A2a3B5A2a2a1A1A2A2A1aB4a2A2A %eme
      1a3a1A1aa7a5a3aa5A4a1a14a2a5a %emer
      13a1a7a22a19a %ene
      20A8d %enerji
      7a5a3a1a21a1b6a5a %enmA
      13A23a4a14A %enui
      1a11a5b2aa11A3b1a3A %epi
      A8ab20A %epoxi
      8a4a3a6A2A18b2a11aA %er
      7a11b17aA5a16Aa %ere
      2a2a1a2A4Aa1a2aaa2Aaa3Aa3aAA1A1A1CaaaBA1A1AaA1a5a1Aba %es
      3a20a %esai
      44A18a %eskalad
      1b15a4A3a8c %eskali
      Aa2b3A2aaa3ab1a2a1B1aaA2aaaaa1aa3a1b1aa3a1aaaaaaa2aaa1a %et
      21c %etACet
      3c8A %etIsel
      29A %etUf
      32a11a23a %eta
      a15A2a34a10a %etal
      3a1a4A6a2A5Aa3b3A3a3a2a12b3A1a2A %ete
      a2a1a5a1BaA3AbA1a3a1a2A1a4a1A1A3AAba10a2a %etr
      13a27a11a %everi
      5a %everitIg
      44a4a17a %everiver
      32a %evit
      27a15a %exaktemA
      9a2a11a9a5A4a12a %exist
      6aA58b %expeditiQ
      21c %exteriEr
      aaaa14aa36b %ezit
      41b5a %fA
      a18a15a %fAsi
      24A41b %fAvik
      1A10a36a4A2A3a %fE
      16A12aaa2a11a17a %fI
      4a3a2C2A8a5b13A1A10ba4A1a2A %fQ
      11d36A %fQdEr
      2A8c10A %fQderi
      3b7a48A %fQdr
      11c11A %fQt
      3a16A2aa9A9aa4a %fU
      5a4baA19b19a2b %fUr
      52b %fUrnil
      23A25b1A1A3A %fUrno
      24a12a12a %fW
      31a3a %fWe
      51c %fa
      1aa1A1AAd1A1AA5A10a4b1aa14A1a1a2a %fabrik
      7b1aa %fabrikA
      17A3ca %fakad
      52a14a %fakon
      a4b2a1a14A2a %faktori
      6a4a21a15a12a2A %famil
      13a6a44a %famili
      1a13a23a15a %familial
      52a %farin
      4a33b %farmasi
      64a3a %fas
      11b %fasin
      aa2a2Aaa3ba2b2a2bBaa1a2aa1A2a2a2aba1A2a1aa1aabAA2AAbA2a %fe
      42a25b %fem
      1a4A3a1A9b2a9d1A19A10A %fenetr
      1bbA1AA3AaaaAAbbbbAABbBbAAA1a2acbaA1aA2AAaAa1cA1ca1bbaa2aaAa3a %fer
      13a %ferel
      5A17a7a4a7a1Aa4A1a %ferm
      55c %fet
      1a5a14a10a12a %fi
      a7a47A2A %fiC
      3A5d17AAAAh1A9A19A %fibr
      5a8a9a7a16a18a %fie
      3a1A1AA9A3AAAa1baAa1aaaa4a1A1Aa1aA1aAb2a2a1a1a1a1aa %fil
      66a %film
      2a17a1a2a11a %fin
      6a %fini
      a12b6a8a %firm
      4a9aa6a6b8a %fitIg
      14a10A6a8a3a2a %fixIg
      48A12bA %flEr
      17b3b %fla
      8a10b %flor
      44a %flot
      3a4a5aAaAbAA2Aa6aA14a3c7A1a4A1a %fo
      32a %fon
      a2aa2AA2AB4aa4aA3b1aA2aAa2Aa4A2a1Aa3a1aaa2acAa %for
      1B10h27A %forj
      12c50A %forjerQ
      2aa2aaAa5a8a10aa13b7a3a %form
      19a9a7a5a14a %formatiQ
      60a %fors
      33A25c %fotEil
      29d %fotovoltek
      1ba2b3a3a1A2a1a1a1AA7b4A1Aa2Aa3A1a2a1a2a2aa2a %fr
      37a %frAC
      1a13a4aA1a19AA5a %frACemA
      38a10A3a %frAk
      49b %frAkez
      21a14a7a11a5a %frAs
      41b2cAb %frI
      A5ba12aa2a9a15b %frQ
      16c16A21a9AA %frW
      2B13c34a2A %frWd
      1A8a9A15c %fram
      17a13a %fre
      17a17a25a %freC
      3a17a10a16a7a2a5b %frer
      15A23Aa12a8b2b %frez
      c2a %frezEr
      b %frezEz
      d %frezaj
      15A16a8A %frigo
      16e %frigorist
      8e %fromaj
      8a7A21A9A13C2i %frui
      14c17A14A %fuit
      34a2a5a %ful
      11c %fuziQ
      17A26Aa %gQfl
      2A18a1c %gUdrQ
      20c11A3A %gUtier
      53a %gWng
      15bc %ga
      4a %gaN
      33a3b %gam
      5a1a10a4a7a4a11a14a %gar
      3b1A12a6A15cA1AA1aA %garaj
      1a5a %gard
      2a2a12a22A2a5b5a4a %garkQ
      8a40A2Af %gato
      3a %gav
      48a12b %gazQ
      2a24aA2A %gen
      8a44b %glas
      A2b8a1a1aaa1a23A3aAa1A4a4a %go
      AAba1A2A2aaa3a2a3AA6A2aa4AA3c2Aaaa2a2A3Aa1A2a %grA
      2A5b11A32A3ab7aaa %grAd
      20a15a2A9a11A1a %grIp
      16a28A %grUp
      26d %grani
      29a %gras
      21aa38A %grat
      38a13a3a %grav
      42b %grel
      1c10b9A3A5a31a %gril
      A1a1a1a6cA5A2a4a7a4A4ba15a %gro
      2a6a18a7a2a5a1A15A3a %gros
      10a9A2Ac11a10A %gru
      39c26A %grum
      4b5a5b7a10A3b1A4a20a %gvo
      20a23a %iE
      4a35A1a5a %iU
      34A %iUr
      8d %iaUr
      1a20a11a %ide
      8a %idea
      5a18A22c %idrolik
      20a %ie
      52a3a4a %iear
      34a %if
      25A6a1a %ifon
      8a59b %ijien
      1a1aA1Aba1a7Aa4a3aA5A2Aa1aa3AAaA1A3A2A1AA3aaA %il
      1a3A8A2a3b3c1A3a1a34a %imEbl
      50a %imajin
      41A3A3A %inm
      2baa %ino
      5b6a27a12a %io
      5a32a6a4Aa7b %ire
      3b5aa2aa5Aa15a7A4a1a2a11a %is
      1a1a9a5a2a6a14a7a %isi
      3A13A %isn
      3a3a3a2aAA7a8b1ba1a2a3a2a4a3A3A1A1a %it
      15a7A24a %ive
      21b %izol
      18b2a %izolatiQ
      1a4Aa6ab1b1A6aA1a1a2a9a4AaA2a2a4aA1A %jA
      49A5c %jAbQ
      4aa4A3A2a7b7a3a5AAa7a %jAr
      15a2a17a %jEn
      20a42a %jIN
      9a54A %jUe
      a7b4a7a1A1a3a2a12a4ab12A %jUr
      17aa19a19a2A5A %jUrn
      8a9bb2a12d1aA15a %jWn
      3A1a2A3A4A2a6A9A3AA %jam
      1a10a8A25Aa12cAA %jardI
      61b1a %jardini
      1a1a3aAaa2A1A1b1aA1a2A2A1AaABAA2AAAa1AAbAAab1Aa6AAAAAAaa1A %je
      6a9b39a %jeA
      15a7A %jel
      45A %jen
      19a33A %jenU
      13aA10a18aa %jeneral
      7b6a18a15a1b2A8a %jer
      32b25A1a %jet
      34a17A5a %jetIg
      20A24a10A2A %jmA
      4a5a4a9a3a24a8A3a %job
      3a7aa6a33a %jregard
      3a4aa17a7a1a %ju
      3a8a40a %jur
      3A2a6a17a34aa %jusk
      a %juska
      34a11a9a %just
      1aa2a1A2aa7b15A9b1Aa8a6a3a %k
      A2a1b2A1aA2aA1A2a3AA3a2Aa3a2aaa4a1aA12A %kA
      8A41Ae %kAtin
      8b42b %kAtit
      16a7a %kIz
      a1A9a2aA3a1a1a6AaA1aba3A5a3AaA1a2b1aa3a1a %kQ
      7c55a2a %kQdui
      7A5A10b14a7B19a %kQduir
      4a2A16A %kQduit
      4A2b16b22A19a %kQduktEr
      7a16b %kQduktris
      14a11b9a %kQpaNQ
      a1a18a9a1a %kQpani
      3C26e %kQpozA
      A6A1g14A6A %kQpozit
      27a13a %kQprA
      16c %kQpresEr
      48a15a %kQpri
      38a6b %kQs
      2b1a45a3a10a %kQsel
      16A28a1a %kQsesiQ
      35a %kQstrui
      1a4a6a9b %kQstruir
      19a4a19A21a %kQt
      10A6A32a %kQtA
      38a %kQtWr
      50a %kQtak
      1b5a2a15a1a27a8a %kQtinu
      44A %kQtr
      5a8a43a %kQtrer
      7a20b12a24aa %kQtrol
      13a11a23a6b2aa2a %kU
      7a9a34A %kUC
      56ca %kUdr
      6a2A1c1ca2a25A9a %kUl
      10AA5b24ac23b %kUlEr
      38b15c %kUnt
      aa4A1A3AA5a2a3b1A2A3a3cb4A2a1A3a7Ad %kUp
      a34A4c26A %kUpA
      3a %kUr
      25a1b1b20A %kUrA
      62b2a %kUrjet
      A11A27g %kUto
      59A %kUtur
      56c %kUturier
      20b15a %kUvertur
      13A5ad %kUvrEr
      10a4aa1b1aa5a3a9A2a7A10a %kUzI
      56ab %kUzu
      a4a1AaA3a2aa2a6A5A4a2A2aa5a7a1Ab2a %kW
      27a28a %kWfur
      8a %kWn
      aaaa1ABbaa1aa1aaab1Ab4a3a1c2a2Aa1AaAaA1A1a2AAaA2Baa1B1AA %ka
      10c5a7a3a8a5d %kabin
      3A15A7Ab2b %kabl
      6A20AA1c %kablEr
      27a2b %kablaj
      15b1a2ba5a1a6a26aa %kai
      49A3e %kak
      2a64a %kal
      58a %kalm
      6A17A13aa1D2AAfA18a %kamiQ
      14a %kanalizatiQ
      55a3c %kanap
      15b %kanikul
      41c1c %kapo
      29a %kapt
      3b2a3A20A9cAb1aA11a %kar
      8a12a27a %karAt
      9c %karbon
      13a3aAd %karelEr
      18ad6A %karelaj
      16A2A4A41c %karist
      54b %karkas
      18Ag5a12A %karo
      17A24ba %karoseri
      42b %karosi
      42bA %karozi
      A2A5A1aA6Aa1A4AA1f1a16b7a9a %kart
      7a58b %kartQ
      34a6a2b3aa4a5a %karti
      5a5a7Aa3aa6A13A17a1a %kas
      26c %katedral
      19a4a9a13a1aa10a %katr
      41a11a %katriem
      1a1a1A1aABAAa1aaa1A1aaaA1aAaaAAAAA5a3a1a4AAa3aaA1AA2a1bAb %ke
      51a %kebab
      a4a7Aa27a %kel
      58a5a3a %kelk
      5a35aAa1AA %kes
      aAa2AAaaa1a2baaA1AA2aabaaAa1a4A4a2A3aAA1AAAa3a5AAa %ki
      1a1a6a7ab7a30a3a %kif
      31a %kil
      26A25a1A2A %kilo
      a8a %kit
      19a18a10a %kitCA
      15f25a %klI
      15A15a31A %klIbIg
      13A3Ae %klWzQ
      56b %kla
      6a53a %kle
      58b9c %klean
      33a1A5A7abA2a6A3a2A %kliA
      50A %kliAtel
      11b29A %kloC
      3A26b4A13a6a %km
      c4a %knk
      4a37a1a %knov
      2a6A24a7a %ko
      3a %koEr
      41A4c3A %koaC
      32A1e4A26a %kod
      9ba20A17A1a6A %kok
      49aa2A %kokIg
      3b2a2A1A1A2baAb1b4A6A2a17Aa3Ab3A %kol
      32b18a %kolej
      3A60d %koli
      Aa7AA2A8A1aA6a2aa8a4aA %kom
      3a38a7a %komA
      b6aA19a8A11Aa15b %komAd
      49a %komAs
      16a %komersial
      49ba %komi
      3a6a2a4ab11a11A8aa12a %kon
      54a %kopin
      1a9a %kor
      63b %kord
      60b %kordoni
      3A1a11a9a %korm
      13a %kosto
      26A29c1a %kostum
      8a2a3a6A4A4a3A2aAA5a6a %kot
      20A %koz
      24c %krEz
      59b %krI
      55b %krUt
      a2aa2a3a10aa5a3A19a3a1a %krW
      52bA %krWsA
      42b %kraC
      32a %krak
      24b %kran
      34a29a %kre
      14a %krel
      8a8a35a %krem
      21d %krepi
      3A12A6a %krev
      65b %kri
      41A2AcA1A %kro
      49A6ah1Aa %kuir
      49b16A %kuisto
      3A7a2b %kuivr
      8A5a3Aa15A1Ac10A1a4AA %kuizin
      38A10d4A %kuizini
      62c %kultiv
      a53a %kustom
      2d5aa %kuv
      7a32a %lA
      50b %lAgu
      7b5a41aa %lAs
      48A12c %lAskap
      10a9a11a1a7aa10a %lEr
      2A29b25c %lIj
      7A27aa %lQg
      12a51a %lQtA
      30a6a26a %lUp
      18A1a14A5B4d %lUr
      35Aa %lUrd
      16a19a8a %lWn
      2b1aba3Aa1b1A2AAa2abA1aaA1bC1Baa1AaAAa1AAaa2aa2bA1AA1baA2a2A %la
      9a9a3a7A29a %laiIg
      8A1a31Ac %lak
      12a27e4a %lam
      a %lat
      10b35a %lateli
      5A5a1A18d5a17A1c %lav
      68c %lavEr
      AaBaa1a1a1a2aBaBba1a1AaCAa1b2baa1C2Aa3AaA1AAB2AA1a3A1AB2A2A %le
      57c %leat
      8a39A13d2b %legum
      61Ab2c %lejI
      2BA27a10a4A %les
      20A3a10Ac15c %lev
      1a1a31a23b %li
      32a25A %liE
      A3b2gA15B3A5a28a2a %liN
      9a25a5A3a7a1a %liQ
      4a3a2a4a2a16a15a4a6aa %lik
      4a2dA %lin
      4b62A %lir
      18a6a24Aa %lis
      67a %liv
      17a31A2ba8a %livIg
      17aa32a3a11b %livr
      4aa1aa19a %lizI
      6a2a4a6a42a %lo
      17aa6a2a %lojemA
      6a28a2a5a %lojik
      66d %lojistik
      61a %lok
      a4a19a %lokIg
      23a10a %lokal
      25a23a18c %loko
      5A1aa5a1a8Aa5a19A3a1a7A %lol
      68a %lopital
      41da2AA1A %loto
      a2aa5a15a9a4a19aa %lov
      Aa5b2a6a3A1bAA1A3a6a6a1ba5a5a2A2A %lui
      3a10A10a1c1a %lumier
      57baa %lux
      3a13A19a7a %mA
      17a14A16bABAAA %mAj
      35A1ea20A %mEbl
      2aa %mEf
      1A1a1a6a10a1b1A4a2A5a8b1A3Bb3A5b %mI
      26aa9a19a %mItenA
      A4e1A8AA7c2A4A12a %mItenAs
      aaa1a2ABA2aA2aaaa1b1AaaA4Aa2a4a1aa3A1B2aAaAB4aabaAbaA %mQ
      15A23a5a9a1a %mQd
      14a5a19a7A3A7a %mQsiEr
      A2A2a3AA1b1aaA8A3A2c1AbA3A2aA4A2a1Aa9A %mQt
      6c9a5a5A1a2A4A2A3AA %mQtEr
      6a23c7a28A %mQtaj
      A2Aa9a4a19a2a14a6A %mQtr
      2A5ac1f10A35A %mUl
      13aab1a11a1a12a5bA6b9A %mUn
      54a %mUtQ
      b2aAa1aa3ab5aa2aaA3A3a2AAA2aa2AAaAa4A2A2aa3a1A %mW
      3a12a %mWn
      32A14bA %mWsonEz
      a1A1Aaa5A1a1AA1A4aA2A3AA1a10A2b1A2Aab1a1A4A2a %ma
      B6a2A13a16b1b3A %maCI
      a1A2bc1A2A4A4a6a3bA4A2A1A1AAaA7c9Aa %maCin
      41A5aa %maCineri
      1a6A7a15a5c9a5a5a4a %magazI
      3a40aa15a1a %maib
      2a5b6A6a5a6a1a11a2a4a1a %mak
      8b2a6A7A8a1a15aaa4a3a %makIg
      13e5a6A26A %makQ
      8a10aA %mal
      51a9a %malad
      12a16a26a %mali
      41a19a %mamA
      56A %mami
      17a22A13a11a %mani
      17a %manmA
      2a %manuel
      3A1a10a3a3A2a2a1b7a6a7AA5A2e %marC
      26a15ba %marbr
      57A4g2A %mareC
      3a7a10a29a3a %mari
      50a2a1c %mariaj
      56b4Ab %mark
      37b %marketeri
      56ab %marokineri
      54a %marsel
      1A10b %marto
      22A12a25a %masif
      3c6a6A %mask
      14a12A1c3a26a %mat
      7a29a3A10a1A10a2a %matI
      47ab12A %materiel
      3A %maternel
      9a %matier
      13e5a %mazQ
      6b6aa5aa3a1a4a6a4A9A %mdr
      B1B2Baa3aab1A1BA1AA1bAA1A1A1A1AaBa2AB1aA1Ba3AA4AB1A2A1aAA1B %me
      6A37aabaa %meCanik
      b %medikal
      a1a7aa6a4a28A %mek
      b4ac3A19A12AAaa1a %mekanik
      A2a2A8A25a3Aa1a %mekanisiA
      41a2a1A %mekanisien
      5a38aaa %mekano
      3A33a15a7a %melEr
      a2a12aA1a1A4aa5a9a1A3A3a2a10aA %mem
      68d %menaj
      1A4A15b12a16A15A %menuizeri
      35d1AA28A %menuizi
      A5aa7a4a3a7A12a3A1a4a6aa3a %mer
      61b %meri
      16a %merkredi
      3A5A12A16A %mersi
      19a %met
      1BbaA1AAAAbaa9A %metal
      1c %metaleri
      1c %metali
      1a8d %metalik
      AAa1a5aaA1a1a2aba10b7a3a9a1A2a3aa2a %meti
      A5a1aaaA3a1a1Aaa1bAA3b9b2Aa5Aa16aA %metr
      1b2A3A4b1a1bA2a3Aadaaaa2AAb12a1aaa8A %mezQ
      a1a5A13a11a3c5a11b3a %mezur
      Ab1a1A2aA1A1b2aa2A2aa1aa1a2BaAA5b3aA2aAAbA2a3aa1a4A %mi
      68a %miE
      37a13a %midi
      3d %mig
      32b25A %mikro
      8a30a11a14a %mil
      68a %miliE
      3A28a27b %minut
      30a %minutiE
      2a24a36aa %miz
      51a %mkdo
      a6a1a5a7aa1aa3A2a3a12a2a1a %mn
      31a %mo
      11a25bb %mobili
      59A %mod
      49a4A %momA
      20a5c %monumA
      6A16a12A13a %mor
      54c %morso
      a38a %mostli
      A4aa18A1Ad12dA1AacAa %motEr
      6A34C1AAgA1A %moto
      41A3A2d %motokultur
      45c2A %motorbik
      48b14A %mov
      19d %mozek
      24A %muC
      6A4A1aA2c1a2a2a17A15A %mur
      32A %muzik
      B12A6AA2A11a2A7A1A6A4A %n
      A4aa3a3aa3b5a11A12a3B1A1a4A %nA
      61a %nAt
      6a20a10a13A %nEf
      6b10a2a6a %nEv
      27A14a %nIport
      A2A1A1aAA1AA5A3A4A2A4AA5A3A3A5BAA3A %nQ
      AaaA1a2b4aa5aAaA1a1AA2baaaAa1aa2a1a1A1aa2a1baaa4a4a %nU
      1a %nWr
      29a6A4A7A2a %na
      21A25a20a %nasel
      25a37a %natur
      37b %nde
      a1AA2A1a2a1Bb3A1A3A2a5A2AA1aaBA1a1A2AA2aA6a6A %ne
      b %near
      21a26a9a1a %netW
      8A19A39d %netWaj
      68A %netfli
      5aa18a16a %nev
      3A12A13a4AA %ni
      3a7a %nies
      53a %nig
      17b1a38a9A %nikel
      1a9a6a1A4a2a2a14A2B1A1aAa6aa1a2a %no
      53a %noel
      a48b %not
      44aa %notIg
      aA1aaA1aA4A1Aa2aAA2b1aaAa3A1aa2aaaa3a2A1ab2a2a1a5A1A %notr
      3a25a %nov
      9A8A38B %noz
      23a4A9a13a12A2a %nui
      5A50A2A %nul
      c66a %numerik
      a2BA1AA1AbBa1d2BabAa1a1a1BAba2A1A1aAa1A1AAa1aAa2a1A2AbA1Aa1AbAA %o
      13c %oEvr
      52a %obe
      1A1a13A16b17a4B2b6a %odEr
      aa3a1b1a3A2a4a3b1A4a4a3aa6Aa11a2a %of
      15a47a4b %ofis
      67c %ofs
      44A8A %okI
      27A %okun
      25a32a8a %okup
      17a8aa13a17aa %ol
      15a9c4aa1a17a4baa %ome
      2a7A22a15a15a %one
      6a27a9A %onestli
      34A14a %opA
      a6aab21a %operatEr
      7a16a14b %operator
      25a25a16b %opital
      3A5A5A11A1A1d1A %optik
      a4a2a22A3aaa6aaaa13aaae %or
      3A19a7b33a %orAj
      48A12a %orEr
      34A4A5A %ordi
      31A1a22A %ordinatEr
      64a2a %orel
      7a42Aa %orer
      55a10c %organiz
      36b %osatur
      3aa22a6aa8a6b5aa1a %osi
      3a14A1a3b3A2b4ab5a1a12A %ot
      29a2aa22aa %otA
      20b15a %otEr
      60a2a %otUr
      28b12a14a %ote
      5A8A10c12a10AbA6c9a %otel
      3a5aBa3A1B23cad1AC %oto
      5A1a19Ac15A %otomat
      5a1c20A %otomatiz
      9a31aaa %otomobil
      58a %otr
      19a24a %ov
      31a %ove
      39a3a1a3a5aa11a %ovn
      10aa1a5A4a3b10Aa5a2a3aa8C %ox
      2A %ozef
      b2a9a3a8a7a %pAdA
      a26a13b4A %pAs
      A2AaA7aA1AAa1A2A1a2A1a1A2Aa2A1AaAAA1A2aAA3A %pE
      11a1aa1A3a3a2A8a17b %pEr
      10b2AA2bAA1A3a1A15b8hA9a %pI
      10b2A3ba23AA %pIdr
      13A3AA6a17A %pItIg
      4AA2A1c3A2ea2A3A2A12BAe %pItr
      17aA8A15c %pItur
      6a16a22a %pQ
      6b8c %pQp
      17b17a6a %pQs
      10b2A %pUdr
      aab4AAaA1bAA2B3aAaa1aAaaa2aa1aaA1a2a2a2aAa2Aaaaa3Ab %pUr
      aa1a1a35a6a %pUrkW
      62c2A %pUs
      13A4A5A17A11A4A %pUsier
      20A15e %pUtr
      41B3Af %pW
      3a19a %pWn
      A1AA1Aa5AA2BAB1a2AA2A1B2A1AAAA2ACA1ACaA3A1A3AA1ABAB1ABAC %pa
      aaa11a1aA3b3A1a33A1a %pai
      61b %paizajist
      34c %paj
      15b23A %pak
      9b56a %pal
      39a26c %palet
      5b1A9a18a4a5a10A %pan
      7a20ab8a3c %panel
      14AA4A8h8a %pano
      1a1a9a17a3aa4a17a %papa
      a4a1a9cA16a3aa7a12A5a %papi
      bAaa2a1b2a2AaaA1a1b7A1baA1A6b3A2A1b1aaA4A3A %par
      24b2A19a17a %parA
      1a22a2a27a %parI
      1a3a5a7a1a2a12a19a5a2a %parel
      12A7b %pari
      19A4a8b1b25e %park
      a12A1A3Aa16a3A1a5Aa %parl
      13b %parpIg
      1a1a4a3aa7a5a11a1a %pars
      19aa5A9a5A9a7a7a %partU
      49a3A1a3A %parti
      14aa3a7a33a %partikuli
      13aA21a %partir
      aA1aa5b6c3A1A3a4a1a4aabaAAa3a8A %pas
      3A12a23aa6a %pasiQ
      41A %pasion
      45A2a17a %pasionA
      18Aa32AA1e %pat
      6A %patiAs
      53b %patiseri
      49a3d %patisi
      53c5A %patisier
      21aa29a1a1b %patrQ
      34a3a %pe
      8b52Ab %pei
      23Ae16A5c %pel
      48A12c1a %pelUz
      23a23a %peletEz
      10a6a25a %pen
      a6a21a19aa %peopl
      A4a2a1aaa4Aa3AaA1a8a2a1aaA1Aab2A4a2a3A1A1A %per
      11a %perdu
      40a %persQ
      8a5b4A2a9A %person
      32a %pet
      3A2a4a7aa3aA4aa4a8AA1ca2a1a2A3A2a %peti
      a11a4A7b6aa3a4a3a1A3Aa1a1a %petit
      52a %petrir
      18A46a %pez
      53aa %pi
      a5a3a25A4A21b %pie
      13a12h9A3a15AA6a %pier
      c4AbAAada4A1a4A2A11a4AAa12A7a %pies
      27a %pij
      56a %pik
      a6b2A13a14b7A %pilot
      19b %pisin
      A9d31Ac %pistol
      52a %piza
      33d %pk
      a2ac1bAaA8A7a11a8a3a10AA %plA
      2A6a5a20AA1cA22B %plAC
      5a15A26A12aba1A %plAt
      3A12a3A7a18a16a2a %plI
      14a10A %plIb
      14c10a1b %plQberi
      14ea %plQbi
      8b9AaBb27e5a2a7A %pla
      17cc %plafQ
      2aa6Aa6b10b %plak
      38e10A %plakar
      10A3A3e24A17A %plakist
      10A7eA18A4A %plako
      18A1a2a3a36aa %plas
      9f1A %plastik
      2a15A31b %plat
      50ab3a %plato
      9A7Ac35A %platr
      18b %platri
      a3aaA9aAA2a4a8aa4Aa13aa2aa2a %ple
      1a11a %pleaz
      13A %plen
      7a15a1a4a6a5a2a4a %pler
      2d17a1A19a15a %pli
      a1Ab16A1a1A2a5AA4Aaa5a1Aa1A8a1A %plu
      16A3aA %plui
      3C19A22a2aa3A5a %pluto
      5c35a %pnEmatik
      1a18a1a2b3a5a9a11b %po
      59A %polisi
      20A44b %pom
      16a15a33a %por
      1a12A10bA8c1AA3Aa2B3a17A %port
      32d %portabl
      56Aa %portefEil
      1b8a %portel
      a4a8a %posibl
      3b16A4a2a4a10a %post
      17a2a1a4a5a16b10a %pot
      62b %potaj
      3A26Ab26A %poto
      1a6A2A1aab1aadaaa2A1bAa3A1a1Ae10A13A %poz
      18a3a %pozEr
      1a17a9a29a %pozQ
      11a6a22A6a1a9a7A %prA
      6a13A6aa6aa11a1c1A %prAdr
      b11B4aa38a8aa %pre
      4a8a2A1A3a5a13A3a %prefer
      27a6a4a %premier
      4a3b32b1a5bAb2aa2A7b %prepar
      2a2a3b1A35a10B8c %pres
      58e8AA %presIg
      64a %presiz
      c5A %presiziQ
      14a1a10A %pri
      62A2d1B %primEr
      14A10b1d1A %priz
      5a1ba27aaa %pro
      41b12a %problem
      8Abaa37a7a %produi
      5b1ab1A18a %produktiQ
      2a49A %profesEr
      34a27a %profesionel
      1a8a11a %profil
      7A20a3aab %program
      4a16aa %proj
      21b %projet
      3a6a38a6a3a6a %prop
      52A %propoz
      13a3a9a7A1a14a3a11A %propr
      3A26a18a5b11a %pti
      23d %publik
      1a1a6a6a16a7aa1a3a1a3a %pui
      6b11a8a %putIg
      3A17a30a8a %rA
      40a17a3A2a %rAdr
      20a3Aa6A11ba1aa4a6aA4a %rAj
      1a10a %rAp
      1A19a %rAtr
      3a3a13a14a %rEf
      15a25a %rEm
      7a14a10a6a1a6aA1A5a6a %rI
      2A42a %rU
      23A %rUb
      44cb %rUe
      7A3aa10A5A13A %rUj
      2c21a6a10A1a2b %rUl
      6a15a %rUlA
      17dA %rUlo
      2A12A7f24a1A14a %rUt
      46b %rUti
      56a1a %ra
      35c3A %rabot
      5a40aA %rad
      4b %rafineri
      4a9a12Aaa1a %rakord
      18a12a19b %rapid
      17a3b %ravalemA
      a2a4a4b1a4a17A4A1A3A9a8a %re
      8a57a %reali
      12a %realiz
      32a7a1aa %redon
      2A23A14Ad %redres
      1a18a2A3aa10Aa18b %ref
      20ab4aa4a4a7a13a8A %refer
      3A3a1A10a10a1A15b %regard
      A4AAb7a12A15ba %regl
      5a43A5a9a %rejiQ
      62b %rekolt
      2a8a4a5A16a %rekrut
      18b %rel
      21a1a30a %relev
      45b %remQt
      5a36b1a3a %remetr
      52a %ren
      32a9a1a2a12a %rep
      43c %repIdr
      49A1d6A %repa
      A2AAa2A2A2aa1A2a3A1AAA1A1aa7AAAaacaa2A2AA2A1aAA1a1A %repar
      32A11a18A %reparatEr
      5A10A8a6a8a3AAa12A %reparatiQ
      32A25e9A %repas
      11a10a31a5a6a %reprAdr
      49b5a %reset
      10a28a19a %resor
      12C7aA1a17A2A16a %rest
      16a16A15aa7A %resto
      1A10c13a10b22a %restor
      16a8A7A4a10eeA3a2a %restorA
      26a10a13b8a %restoratiQ
      35A %ret
      56c %retUC
      2A34b4a16aa %retap
      48a2a %retret
      1AA1a1a1Aa4A11a10b4aa1a3aA1b3a5a %rev
      52a %revel
      52a %reviA
      2b %rezervWr
      9d1A9a9A %rezin
      30b %rezistAs
      4a18b7A1g16AA7A %rezo
      3A9a21A10B21A %riA
      39A %riI
      1a20a33a2a %rido
      4a9a %rig
      3A19A32a1b %rob
      14b10a %robin
      5c1A40a %robo
      13b6cb7a6a %rof
      16b41A %rom
      17a21ba22A %rubA
      4A18a7b20A6aa %rue
      5a1a8a22a25a %runIg
      15a6A %s
      6A6AA2A1a5A1b3a1a1a3a2b1a4AAb2a3a9a %sA
      6a5a29a24a %sAbl
      54a %sAtr
      2a1b23aa21b %sAtral
      3a21a25b16a %sCol
      4a25a %sE
      1a5a7a3a4a9a10a6AA %sEl
      3b33a7A3A %sI
      a6a40a %sIk
      21a27a6a %sIs
      56Ab %sItur
      a1aA1a1a1aa2a3a1a3a10a6ba3c4a2a %sQ
      4A1a1A2a11b7a1A1aa1a2a20a4a %sU
      3AA9a15ba20A11a %sUd
      a1AfA17A %sUdEr
      2Aca %sUdEz
      3aa25a %sUdur
      8A1a46b %sUet
      45AA %sUl
      4a36a22a %sUn
      3A15a7a24a %sW
      34a2a %sWr
      10ab10A %sabl
      18a %sai
      3a4A4A4A7A30g %sak
      8a5a2a1b3a14A10AfA3a10A %sal
      17a20a16a %salQ
      62a2a %salad
      a44a %salu
      1a17a45a %samedi
      14d %saniter
      32b7d %sav
      2a10a15a7a3ba12a %savWr
      1bAb1bbaabaAAaaa1Ab2A2A2bAA1a1aAaa1a1AabA1aB2c2AAa4A1AaAAA2A %se
      18a20a %seC
      58c %sek
      37a %sekreter
      28a28a %sel
      17a %selIg
      50Ad %self
      57b %seli
      4Aa1a3a8aa1a1b3a8a7a12aa %selui
      60d %semel
      a2a16a10a3a5A10a %semen
      3A14a35a %separ
      5A3a2a11aa4a15a1aaa11e %ser
      1A23a %seri
      26A8A28b %sertir
      1a23b %serur
      1b %serureri
      1c10A %seruri
      33c15AbA %servEr
      49aab %servir
      16b8a14a3b1a2ab %servis
      1A12a1A %set
      a12aa35c %sevi
      20a3a1a20aa3a %sez
      12a52a %sezQ
      1a9A1a6a4a1aAa3aaA4b11A1a12a %si
      35A3c23A %siEr
      13A21A3cb7A14A %sie
      59e %siej
      35A3f23A2A %sieri
      41A2dAA %sikl
      13b43A %simA
      11a %sir
      26a12b %siri
      3A12a13d36A %sirkui
      4ba8A5A3a2AaA4e3A27aA %sit
      35a %siur
      26b13a %sizo
      44Ab %sko
      44ac %skot
      32a34a %skren
      26c %skulpt
      a12a34b %smal
      51b %snak
      2aa9a2a1a1a10aaaaa6a9Aa6a %so
      7a41aa %soEr
      27A21A %sof
      9A8Ab1A7a6b23a1a5a %sol
      23A3A1b %solel
      14A5A8e %soler
      3A10a5a1A1A5A30a3a1a %som
      1a7a1a21a %sor
      a8a32Aa8a14a %sortir
      25a6a13a %sosial
      4a1a7a2aa3a28a %sosiet
      50A %sportif
      10b32b %sprai
      2a %st
      38b %stA
      2a2a3aa5a4a1a2a8aa5a3a5a14a %staj
      7a %star
      4b23a %statiQ
      ab %stel
      1b20A12b %sterkaz
      aa24A6a8a2A2b1b5a %stil
      66c %stok
      A %str
      10a25b %struktur
      15A12a4a29a2a %stuf
      3A6a3aa2a11a12A21a %su
      5a2A1A1A10a3a4A8a2A2aAA1aA4Aa4A1a1aa %sui
      28a19a14a %suit
      5aa8aa18a %suivr
      8a7a37A %supermarC
      33c %supor
      7a25A %suport
      33A33A %suprim
      1A3BAA2b1a2A2AA1a1Aa1a1aaaAAAa3a2A1ba1aa1Aa2A2aA5A %sur
      61a1c %surjeQ
      8A4a1a2aa16a4a6a3a15a %surtU
      7c21a32A %survel
      14a3a %suspAdu
      33b %svitC
      5A1a10a3aaa2A1A2a8a2AcA1a1a3b1Aba3a %tA
      2b %tAk
      3a33a3A %tApQ
      3ba1a13a17a17a1a7A1A %tAt
      20A15a2a %tIb
      1a17a30a %tIg
      15a %tIk
      8a39a %tQ
      14A5A25aa %tQb
      11A20B14Ag14A %tQdEz
      61b %tQdr
      a12a8a31b %tQtQ
      A2A2a1a1AA4AAA3A1aa4a3bBABaA2Aaba1aBAA3aA3aA2A2a %tU
      25a10A2A4B9A5a %tUC
      3a11a23a14a %tUjUr
      d20Aa1a11a3A12a14c %tUr
      B2a1A1bA11A3A15a %tUrn
      b %tUrnEr
      aa3A2a1a1b2a1ba1a2A1b3A5aaaa4A3Aab3A2a10a %tUt
      5A8A5ca1Aa4b5Ac11A12a %tW
      20aa7a6a %tWtur
      aaa2ba4a3b1aa1aA2a3a4a9b13a4a %ta
      27A7a1a12c %tabl
      7a9a9dA %tablo
      1a1a45a %tak
      51c2A %tako
      12b13A7a7a2a22A %tap
      2A %tapaj
      17A39A1c %tapisi
      53A3A1a %tapisier
      3a45A %tar
      4aaab1A1abA1A1Aa1a3aa1A1a5a3a3a1AaA1aA1A1bA4A6aa %te
      6a2a15b %teCnik
      5b10c8A2A2a1c10a %teCnisiA
      5a10A %teCnisien
      18A37a %teatr
      a4a26a1a1a3a %tei
      a1AA16A4Ae5e3cA3a2AAAAa2A4a4a %tel
      19A6b29b %telEr
      36a12a4a %tenQ
      36a12b15a %tenir
      24a17a19b %ter
      19b1d1AA25a10aA %teras
      23ab22a %terasemA
      A7b11A3A35a7A %tet
      3A4b8a7a4a13a6A5a %ti
      32a3a15a5a %tiA
      3c %tig
      a33A %tiktok
      18AdaA5a4A %til
      2a22a %tip
      3A12aAa8bA2a10a %tir
      9a48Ac %tisu
      1a1A3aA1aaAaa1b2a2a1A1a2a1ba1Aaaa4AAaAa1AcA1bAa1a %to
      6b %tojet
      2c17c20AdA %tol
      62c %tomat
      8a15a33a %ton
      2A1ab3a4A16A %total
      5a17cA22b %tp
      23a3a12a13a %trAC
      7a23a20a %trAkil
      8c30a16a5a %trAsform
      8a13a %trAt
      6a3b2a40a2a10a %trI
      39b23A %trQk
      48a14a %trQkonEz
      27a11A %trQp
      17b38A %trU
      5baAa12a2a6a9a6A1a1a6b6a %trUv
      a10a2a6A2a2a7a13Ab1a2A4a %trW
      26a %traditiQ
      18a17a19a %traditionel
      6A3a21A8B4Ae18A %traktEr
      24a22A %traktopel
      2a32aa19a %tras
      19a26A %trav
      a5aAa3aa6aAaAA4A2Aa1aA5AA3A1a1a4a1a4A2a %travel
      23da38b %travo
      20A7a2c3A4a2a2a2Aa5A4a1ca %tre
      8a1A21a18A %tren
      50A3Af %tretEr
      2aaa5A6aaAa2A3a3A4a5a9AA5A3A2A %tro
      23b9A %trotWr
      2a3A12a7a5b3a1A1Aa3cA1AAa9a1a %truk
      4A8a2A2AA4a1A4aA8a1A1a3A7a8b %tu
      1a1af %tub
      55a %tue
      20g11A %tuil
      3AB9a8c7A %tuio
      3Ae9A13B %tuiotEr
      2A1d9A18A %tuioteri
      a38b %turnIg
      3A11b28Ab6a %tvo
      18a12a19aa8a %ui
      A1aAaaa1aAAA1b2AA1a1AAAaa4AAAb8a1aaAa2A3bAA1a3Aa2AaA %une
      3A3a10A1ba10a14a1a1a2a4a3a2A %up
      14b %urjAs
      F3bd1bdAb3A2A4AA1A1Ab2AA8A1A1AAA6A10A2a %uzin
      aa3a4A2aaA4a5a2a5a1a3a2aaa6aa9aa %vA
      38a23A %vAdEr
      56a8c %vAdr
      18a %vAdredi
      66a %vAt
      22A29a %vC
      3a1ba1A2a2aa2A2aaab1aba1A2aabaaaa1b1aa1b1aa1abba1a1Aaa1a2aAab %vE
      21a27bb %vI
      24a8b1a32b %vIdov
      2a13aa6a7a9b %vIg
      64b %vIt
      3a9a40aa %vQ
      3a1b15a4a4AA28a2a %vU
      A2a1a2aa1a1A1a1a11a2ba1a13a6A2a8a %vUdr
      3a1a1a6a16b2a18a %vUl
      3b2a35Aa %vUlu
      1c1a2aa9a6a20aa5a4aa7a %vW
      46a %vWaj
      5a15a5a10a20a %vWe
      4a2a7aa1a1A1aA1a1aa4a3a13a11a %vWla
      1a1a1A22A3a12a14a %vWr
      11a11d9A %vWri
      2A3A3A6A5A17cacA1AAA7A2a %vWtur
      29a12a2A2a12a %vWzI
      2aa2a1Aa3a3A3a4Aa4a1aA13a4a13a %va
      36a17A %vai
      13a12a %vakAs
      12A32A %vakarm
      a1a1a5A6Aa2aa34a %val
      4a3a53A2b %van
      4b53A %vapEr
      28c16a %variatEr
      a6a16a %vatC
      25a19a %vatev
      a1Aa5ba1ba1aAaa1ba1aa3a1a2AaAa2a1aaa1a2acAAa1a5A2a2a %ve
      34c %veb
      53a1b3A %vedIg
      62a2b %veg
      42ba2a %veikul
      35A5a11a2a %vek
      1a1a10a23a5aa %vel
      2Ac %veld
      3a %veldIg
      9a6a8A6A8A1AeB %velo
      41A %venir
      2aA18a8a %venu
      1A4A2b1A1a1a2ba2b4a3b3A13a8a2d4a %ver
      1A9A10c %verAda
      6a40b %verI
      1b %verier
      10A26a4Ac %verni
      43a %vernir
      11d10A %vers
      13a5a %vertij
      56a1a %vetemA
      A2b1Aa1a6a2a3Aaa5aa3a1a3aA1a1aa1Aa11aaA3A %vi
      5a8a1a9a10a3a %viA
      23A25a4e %viAd
      5A10a10a9a21a %viE
      24A11a13a %vibr
      15A25b3a %vidAj
      a1a3A4a7a7a %video
      1a1A2a23a1a1b5aa7a2AA6aAa %vie
      33b %vifi
      1a12a8aA21a14d %vil
      12b1aa13a1a7a1A5a4a9aA %vilaj
      2bA9a5A7a28a11A %vini
      28a %vir
      27a %virIg
      51a %vit
      7b33a2a22a %vites
      1A20b9a2A32f %vitr
      22b %vitraj
      16b50aA %vitrin
      24a28a6a1aa %vivr
      23a23a16b %viz
      b66a %vizit
      9a4a29a %vk
      3a1b4bA1aa2a1A2a2a1a3aa1a2a6aAaA3A3aa1a1a1a2a %vle
      34abaa2a22a2A %vo
      40a %vodvork
      1A18a7a6c2a %vol
      a23a %volA
      19a10a19a %volQti
      6a1a2b2a1a3a14a1a1a1a7a6a7a %vork
      23a2a24a15a %vorkIg
      12a8a2a7a4b2a2a7a8a3a %vre
      12A2a %vremA
      44dAA %vt
      a1aA5a2a2aa6a39a %vu
      20c %zIk
      39A21a1b %zarbr
      7a14a5a2a17cA5aa &3d-printing
      2c14a2A14a6a1cb10a7a &acrobatics-parkour
      2a50A3A &back-knee-pain
      1A1a1AaaAAB6A5a10aaAa4Ac3a4a4B2a6a &bad-smells
      3A2a2a3A34A3rBAA5bA1A2a &baking-bread
      1a5a7a3a1b2aA3A2A1aA5a8A1AA6b &being-alone
      3A4Aa3a4AA1d1a3A16A3A12aA2a &being-outdoors
      3a1A4a5A8A6B8AAApABAA8a2A1A3A &bicycle-things
      1bAA1a1aA1AbaAb2a3AA2baAA1A1B1aAa1A2abA1A1aAa4a1A1A2A2a &broken-things
      3aaaa20a17a7b14A &camping-hiking
      aAA2Aa2AB1a4B1A2Aa1A3A5AAA1A2kd1aa1a2a1AA1A1a2a &car-bodywork
      41c4a &car-brands-models
      3A2bAAa1b3AA2Aa1B2A1Bc1dA1A7j1A1ccaa6A1aA2A1A2a &car-parts
      1a2d31a6b15a &car-tuning
      a1Aa2a3BA3AAA2A2AABA1A1A1A4A3g1cAbdaaA6A3ABA3A &car-verbs
      3A5A3AA2aAAa2A1aAcA2a1a1a1AAA1Ca2ad3c5AA4bA1AA1A &carrying-heavy
      3B1A2A2a1A1A2A1a2A1cA3a1aa1a1a2A1aA1Ab1aa1a1aAa2aa2AAaAAAA &children-elderly-care
      A8A1A6Ac6AA &clay-pottery
      AA3A2A1A2cA2A2AaA2a1AAa2bA3a4A5aA1A4A1bAa2a4h &cleaning-verbs
      aAa5A4A1a4a5b12A1A2A1a5a5A2B1d4b &climbing
      aAa2aa1cA1a1A1A2a1a4a1Aa6a1a1a3a6g1AAba1AA2aA2A1aa &coffee-bar
      A1A3AAAAAbaca2cAA3Aa1A3aA2A1A5ag5aA1A1A1BAA1Aaa1bA1a &colours
      2b3aa1aaa4aaa2aa1a1AAb2aAA2A1daa1a1bA3A5ac2A6AA &company-we-make
      6Aa8A14A1fA4A5A4A5A10AA &computer-hardware
      1c2A1AAbA2a1a4a1AAA2A4a1A1A1AB1a2a5m2ABA2aAA1AB2A &cooking-verbs
      aAaaA1Aaa1AAAA3aAcAb1A2b2A5ababA2Aa2A1AAA2Acaaa1Ac4Ab &crafts-diy
      5AAa3AA6Ab2a14Aa2A2ba1A2b3a1a3cA2aA &crowds
      aA3A2AA3AAAAAAA1A1B1b2AAAAab1A2b1AA1b2A2bfaA1bA1AcaAAA5A &customers-reception
      A1A2A1B3A3A4Bc1fn2aAA3AA1a2A1A1A1ABdA6A3A2AA1Af1b &diggers-site-plant
      A4a2a4a3a1a3a7a6A2a3a9a2b &dirt-grease
      A3a8A6A2A4a3a2A3a6b7a2B5A4A &disgust
      2aa4caA2a4A1Ba1b25ca2B1e1A5a2A &dishes-cooked
      A1b2AAbA6a3a4A3A11c1A1ba21c &drawing-tools
      A1aA2b28aab18a3a3a &drawing-verbs
      a1c2AAbA1AA1A1AA7h1A1A7A2b2AAdAbAA2a6A7ba &driving-verbs
      aA1a2daAbc8A8A2Aa1A3aa2AAaa1A8A2a6A1a &drones-boats-trains-planes
      bA1c6a2A3aA3A1A1A8b6A1A9A4AA &dust-allergy
      5A9a23A27a &ear-pain
      6aa7A21a3A7A2h1A2A7a2a &early-rising
      AA2Aa3AAAaA1A1A1AAA2aeAgdaBBb2AAAa1b8AA5a6A3A &electricity-objects
      7aA2A5A5A13A11A3AAABlAh4A &fabric-leather
      bagg1gabfdebCA1B1CAA1AA1A2EcaaabBAbAc1A2AAaBaBA1AAAB2aaAA1A1A1AAA &factory-workshop
      A1a2AAA1Ab4a2AAA1B1A2A4BA2a2A1B4BhB1B1BAbe3b1A3AA1A &farm-animals
      baA2a1a12A4aA3a2a8a7a5cA1A1a &fashion-style
      8b7b7A4a30a &fish-seafood
      8a1aA11AA7a1a4Ad1aa4A4aa4a &fishing-hunting
      4aa1Aa11A3A11aaA2A5aC6A5jea1A &flowers-plants
      1A4A2A2a1AaA3A3AaAA1b2A2bbaABaA1A3c2A1a1A1aA4ad1AAA &forest-countryside
      a7A2A1AaA1a1Aa3B1AA1aAaAaA2aAAAa1aaBAA1bb2a2a1AA1aB1AA &friends-together-doing
      cA3A2bA3A1A1BA1AA3A3A1aA2AaAa1AAA1A1a1ABA2A1A1B3aiA1jABA &fruit-vegetables
      Ab1A1AeAAAA1A1A3A2AAA2AAc1ab2A2jg1aA1A2A2dA1A3A1AcA3A &furniture-assembly
      AA1AAAcaA1baA7aa3a2a1Aa1aAaAAA2AaA4aA1Aa1aaiBdCAA1b1A1cA &garments
      3a6b8a3a3b15b &graffiti-street-art
      a5a1A1a14A6aAaA3a1aA1aa2aA1g1a1A4a5A1a &hanging-out
      1A15B6A10A5A2AA1AAB1AA3B2A1aA3A1A &hating
      1a6A1a12a11A1a6A3A5a4a1b &hating-to-sit-still
      ABA7abe1abA4A9A3A4A2a5A2a4A3aA &heat-sweat
      5A1A1Aa2A1pka1A1A2bA1A1A2aB3AAAa3A3A2A2AA3AAAa2aA1A &heating-cold-air
      bc1aaa1a4Aa1aa1b1A2A1aac1A1aA1AbA3a2A1AbA1B1a1abaB2aaBAa2aaa &helping-father-uncle-grandfather
      AAa7AA1aAacb2A3A2A4aa1AA3aA2caa1a1b1AA1aA2A1AA1AaA1A &helping-people
      AaAb1A1a1AA1a3AbA1A1ba4a4aaA1af1A3a6A1a1AA1AdA3AAAcA &home-decoration
      AAAA5AbbAA1haaA1A2A1A1A1A2f4AAAaAA1AA1BgAA1a2bA1B1A1aA1aA1A &household-appliances
      AAAA2b2Ac1dAAA1bAA1A3a1B4A2A1bA3Aa5A2AA2BA2aA5A &imagining
      Ab1ABA2A2aAaAaAd2ab1Aa1acbaaa1aAAaAaA1A1AAab4A1aAaAa1d2A1A3A &indoors-shelter
      2a1a2A17A2aa4a3a17aaa2cA1a &inventing
      c2Aa2AA3A1a2a8B7aAAA1a1AaAA2b1A3A1AA7p1A &jewellery
      aA1abBbBc2b1b1ab1A3aA1aaab2A1aA1A2baaAB2aAAa1c1A1A1aaaAaA1b1aa &job-generic
      3A17d13a4a21A &kitchen-tools
      56A &knitting-crochet
      Aa2A2A1ba2A1AAAAAdc1AbAAAbb1b4aa6A5A2A4A9c &ladder-roof-scaffold
      34a2a14A3aA &late-evening
      A2AAAAaAa3AAAAaA1A5AAA2ad4A1A1AAA4ABAA2AAe1jc5A2B &laundry-ironing
      1b1a1A2a1aAa1AA2AAA2AaA3A2BaA1a1A2BA1AAABm7b4lBAA3A &lawn-hedges
      A1a2B1c2A2A1A4a5a1a2aAa2A3a2A2a1afAcaAA1b4b1aA1e1a &leading-organising
      a26a19a &light-sound-stage
      AAA1AA7A1A5A2A2A7A4aB1A1A4A3A3B4A1a1AA &loud-noise
      A7a1A2a3c1a2a12A1a6A7a3a1a8Ae &love-of-cleanliness
      1cba3A1b2b2A3ba1a1a1AA1a1AA1AaABaa1aaA1AAA2caB1A2B3aaAAA &loving
      kA2aBBc1AC1AAA5AAAAA2Ac1bA1dh4AaBA1ba2A1A3AAA2A3AAA1a &machine-settings-programming
      bAA1AgeABaBA1AAABAABA2AAaABdaBADBAA1AAABafb1dhbbAAAAAAA3A1AA1AABaA &machines
      AA1AAA2AcACh1aA1AB1B1a2aBAAAbB2ac1AbBA1AA4A1AaB1Aa1dAAaAA2AAA &making-by-hand
      10A45a10a &manga-comics
      AA4AA2BAApB2AabAcaab1AA6A1A10a4A1A1aA1A1A &masonry-walls
      8a6b3a4a13a5A7A1c10A &maths-calculation
      2b1aA1a3A3a2A4A3AA4A1aa1aaAAa1ba10a2a8A &measuring
      A2A4AA3A2a1A4A12A2AA7A1AAAAok1A4AA1A &meat
      eacAaABAABaia1a1AABAaAh2AAAAaAAbA1DA1AAA3A4AA1a1AAA2AA2AA2AA &metal-material
      BfA2AaAA1bAh1AA1Ab3AA1aA8AAAA1iaA4A6AAA2b1A1AA &metal-objects
      hBaa2caA1CAdA1Aa3AbBA1A1Ac2ABAAAAAA4a1AA1AA1AA1AAa8AAaa &metal-tools
      d2Aa1dAA1A1A1a2A2A4AAa2a4AAb4b1AA6A1A1A3A3j1AA &millimetre-detail
      6a12a6aA5A9a2a9b &models-lego
      2a25b15Ag2a &motorbike-parts-verbs
      5AA33ADAABrB &motorbike-scooter-models
      AA8d2A2a3A15A2c1A1a1a7a &mountain-snow
      1B2cABAAAa5Aa1A2AA3bAAa1A1A2a5A6b4A2Aa4a &music-listening
      9a4B1a1c3A2A6c1Aa19Aa7a2a &music-playing
      aAaCbA2A1aa1AAAA2a1AAd1aAaA1Agaia1AAAaAAA3B1AAbAaAaAA2A2a2a2a &networks-internet
      3b3b6A5A2a1a3A3a4a5a6Aaa4A6A &night-work
      1AAa2a9A3a2A1a3A2Ab8A2aA4a5Aa6a &not-minding
      6A3A3AaAa5A3A3A1dA2baA2a2A4cA4A1AA1A4A1d &office-desk
      1aaaab3A2aa1b1A4aab1aaaaAacb1aa4b5a1AAb2Aaaa3abaAA1aa &other-video-games
      8a5b4a5A18a2a2a16a &own-rhythm
      B2BA1abA7aA1B3aA4AAaAaA3A1A1a1AaA1AAaa1ba6A2a1ocA &packaging-parcels-warehouse
      2a2AA1B1f1aCBA1d4Aa1aaaA1a2a2a1A3Ab2a3BaA1Aba5Ab3A &painting-verbs
      2B5b1A1A2A11a6A2A11B3q1A3A2aa4A &pastry-cakes
      A2a15A6aA2a6b2aA4Ab4a7A3a &patience-meticulous
      2A5A3a1b6A2aA21A7A &pets
      32c &phones-screens-consoles-repair
      b1aA7aA7A1A4a1A2A1A31a &photography-video
      aA6A2ab3A1a3a2A3b1AAA4A2B1AhBBA2A12a &physical-effort
      1b1a1Bb3A1AAB2cAA1gaaAfc3A6AaaAAAA2aa2A5A1A2A3A2A &plans-architecture
      AAA1AA2AeafAd1A2kBAAAA3AA1AB4A2AA2a8AAA1AAAAAA3A1a &plaster-resin-moulding
      1AABe2A1A1b1Aq1aAAbA2b1c5aAA9A3A1AA3A1A7A &plumbing-water-pipes
      1AAda1Aa1AAbA1AAAaA1A2AA1aA1a1a1a1A2A1bA1Aa11aaA2A3A1o &printing-paper
      B1AA1aedAAAAAbAaa2A1A1A1aAAB1c1Ab2b1AA1CA1bAAA2B3AAa3ABAba1AA &production-line
      1aA3aA2A3a1aAa9aa1Aaal2aAAaa1A1Aaa1A1A4A4aAAA1A1A &programming
      6a12a10A1aA4a2a2a13A3A &puzzles
      A5aa1A1a1A3a1ba1aa3a5A1a2c8a1A2a11A3A &quiet-calm
      A1B1A2A2Aa2A1aa1A1A1Ba1A1A2A1AA1AA1Aab2a2A1AA4a1AaA1Aa1aaA &rain-cold
      3Aa1A2AA23aA8A7A2a11d &reading
      BAAB1aAAAAAABBA2AAaAAA1BaACAAAABAA1BCAA1AAaA1BAADAAA1AACBa3Aa2A1C &refusing
      BAAAAd1AA1AAb1cbcB1A1A1ABk1ABAAAf1AAAcA2aaBAcfca1bBA1AAA2abaAA1ABAA &repair-verbs
      B1AAAcA1A1A2Ac1bA1A1A1ABcA1BAAAdaAAAAA2c1AgdcbbAAA2AAA3aAA2ABAA &repairing-for-others
      aA3AA1AA4AA2AA1A1A1b2A3Ab1A4AA1a2A2hfaAB1fA1c1AAA2AAA &restaurant-service
      AbA2B1BAAa1ABAAaaaaAc1lo2aAA1A4a1AA1AABA1bcaAAA3AA2A2AAA1A1A &roadworks-earthworks
      A1aCAbBa2BAAB2A3a1A2AAca1haAAA1A3A1AAA1aAa1AA3Ab1AaAA3AAA &robots-automation
      AA2AAA1BAbA1aAAA2AocaA3Aaa2A2AhAAaA1A1A4AA4AAAa2a1A2A1A &roof-timber-frame
      a2Aa2bAa3A2a2a2A1AaBaAa1AA2ABA1baA2AbB1Ba3AaA2a2baa1aa1a &running-dance
      AAaa4Aa1A1AA2AaA1A2Ad1ba1AAA2ba2A1aaAaA1A1BBb2A1a1A1A1A1AA2a &school-subjects
      3c7aA4a2A5j8AAAaA2aa5A1A5A2A &sculpture
      2aa5ea5a1A12B17Aa8a &sea-beach
      cA3A1AaAaA2AAb6A2A5bAaA1cc1AaA1A1A2AA1AAAAb3bAA1ae &selling-shop
      7a9a13a24b1A &sewing-tools
      5A8A2a2A4aA22A4A1laBB &sewing-verbs
      3b2b19A5A4A3aa1A1A9A3q3A &shoes
      2a21A10aa4A24a &shyness
      3A5a2C3A2Ab2A1a3A2A5A2AA2A3AaAA3A2a1a &sleeping
      AA1B1cEA1AA5A2A7ABao7a2a3A2c12A5A &small-electronics-solder
      1baa5A1A1aB1a1aa1A1AAaaA2a1A4A3A1A1bAAa1A1A3a2A1a &so-so
      4a1aa1ba3Ac3AA8l1A4A &solar-energy
      38b6A7A &standing-long
      1B6AAbaaA1A3afAAAa1o9AA4aa5a1AA3AA5Aa &stone-slate
      6b6b13a21bA3b &strength-sports
      2A6A1bA2a2AaBb1BAa1c1k1a1A7AA1Aa1AA3A3A2aAa3a1A &sun
      a5a16A8a8b3c2A5d8a &taking-apart-verbs
      a2A2A1A4A1A3A4Aa2b3a3Aa3AAaA1a2Bd1A1b4A3A1a2a &talking-to-people
      Aa6dAA1A1A2a1a3a3b7AA1Aa9bBg1bAaA8aA &tasting-eating
      6a5a6A6a3a2A3a7a4AA &team-sports
      b1a2a4b5a1a2a1a6A1A2aaA3Aa3aa1aAA1a2d3a6a &theatre
      AAd3baA2b1AA3AAb1B1Aa1A2AAAa3Ag5baA1aA3a2A1a1aA2A1aaA &tidying
      AA1AA2AaDBA1BBA1emm1eAA2AA1A5a2B2AAB8A1Aa12A &tiles-plaster-drywall
      1AdAA1c1AAAAaAA6AA3a1A1A3Ab1AAbea3A2A3A1AA2aaa2Ab2A &tools-generic
      5AA3c3A7BAAA6B2a5DAbAABqa6A4A1a &tractors-farm-machines
      1AA9ba2ab1a5AA6A2Ae1aA1ac5acA4b2ab2Aa1A &transforming-recycling
      1AAa1CcbAAcA1aAA1AAAA2Adc1AAAA3A2Aba1EABBAmDAAAa3A2b2A1A2caa &travelling-changing-places
      AAAABA2AA2Ab1A3AAAAAA1A1c2aAa1aaA1lAa2aAA1b1A2aA1A1A3Aoa1AA &trees-logging
      A1A3BA5AA1aAA3AABbA1AA3b1bAA1a1E2BBn1A1A9A4AaaA &trucks-buses
      3a20a35a &tutorials-learning-alone
      d3aa1Aa1A4AA2A1A3AA4AA5A2A1A1AAA1A1A2AAAAA1a1kAAc1AA &vegetable-garden
      13a1A8a2A &vertigo
      b5e2AAB1b1abAa5a1A1A1A1Ab1AbA1A1B2aAA3A2a1Aa6a &video-editing
      C2A1A1bA3A1A1aA1A1A1AA2aA2A2A1A1A1bA2BeA7A1AA3AcA1cab &walking-moving
      a2A2a3AA1B3l1A1e3AA2AaA6A1A2aAa5Aa3A2aa3adaAA &wall-paint-tools
      1a1a1abbAAaa1Ba1a4a1B2a2a3aAaaa1aA2b2a2b2b1a1Ab1aaA3aa1a &wanting-to-become
      12a7a5Aa9a30c &washing-cars-windows
      bA2AAAaA3A1A2A1aAA3Aaa4gac2A4AaABABAaA8AB3A3A &watching-tv-phone
      AbAAaAaaA1AAAccd1abc1acAAA1dad1eA1AaAAcBAa1AaA1aabBA2A1AAA1AAAbA2AA &we-sell-install
      8Aa3a2a2a6a14a2a4bb1aa2a5A2a &weekend-work
      1fblgA1AA1BA1AAA2AAAAAAA3B2a1AA2A1AAAAA5A2cA1AA2aA3A2A &welding
      3a20a11a4AA1adA1A3a7a &wheelies-cross-riding
      8a1A4aa3a2A25A3aA1a4A1a &wind-snow-ice
      AjAAAA2AAaB1ABAbAAa1AhAaeBA1AAb1aAeAB2AAca2A1AAA1A2AAAA1AA1ABAa1a &windows-doors-locks
      A2B1AAAAAB2b1A1A1aAA1AA1AcfAag2AAA2BA4A1a2A3A8bb &wiring-verbs
      aBA2AA1Aa1AA3A1A1AAA1A1AAA1AA1AAedcAfA2Aa4AA1baAA1A3A1ba1c &wood-material
      1A6A1a4A3BBa4Ab7deAAc21a1A &wood-objects
      1A30A2dAA1ab1a4Ac10aa2aa &wood-tools
      AB3A2A1BABA1AAaAAAAA1A1A4b2AjddBaa1Ad3aA1A1AA1A1AA2AAca1AA &wood-verbs
      2AhAb1AA1AAAAa1a5A8a1AA3A1a8bA1A2A11A &working-in-team
      3b1A4a1A5a3A2d1b1a2A2Aa4cA1AA1aA11A7a &workshop-garage-shed
      1a1a1Ab1BAAAAAaBa2B5BAbCA1aBAAa1AABAaA1ba1a2b1aa1Ba3aaabA2A +age
      A4a1b1A2Aa2ABAA1AA1bd1a1A4a4AA1Abaa1aA1A3aAb1A1Aa1B1A2b +all
      cAac1cA2aA1ac2a1abb3a2bab1Aa1Ba1Aaab1a2a1aaaAaA1A1aaa1A1AA1AAa +asks
      16A28A5a6a +bears-after
      27a17a +boarding
      a1aaa8a1aa6aa10aa8b3ba1a1a +both
      1AaA3aa1a5bA1aA4A9AaAb2A1AA1a2ABaA3a4aA1aA2A +contrast
      aa1BA5a9a2AA8aa11a2a1AA1A4a1a6A +correction
      aAAB1A2A2aABAABCB1aA1AB2BaBa1A1AAAA3CaBBCAA1B1BBBA1ACB1AAA2ABAC +dislikes
      B4A3A1AA1aa1AAaB2AA2AAA2AAAAAAA2AA1AABA1C1A1A2DBa2AA3A1A +dislikes-after
      59a +english
      a26A21A +except
      1b1A1a3a3a1AA3a1aA9bA9A1a2A3a2a2a2aa3a +french
      19a12a1a9aa +intent-back
      b26a6A4b23A +intent-correct
      13aA2aaa7A17a6A +intent-dontknow
      24A +intent-erase
      1b1A1b2A13A8a6A1a9A2a2A2b8a +intent-greet
      2aa2A1aa1A2A1a3a4a1A2A1aAa1Aa1A1AAaa3a1aaAaa2A1a1Aa3aA +intent-help
      2a1a11a15A4a2a9aa2a3a6aA1a +intent-human
      4aA9a1Aa21A6A8A2A +intent-insult
      34a +intent-language
      9a +intent-offtopic
      5a34a1a7b11b +intent-repeat
      1A1ab5b6a3A5aa1A1a7abaAAa2aaA1Aa4a4A +intent-skip
      3aabaA3A3A3A3A1A2AaaaaAa7Ab1AA1aA1A4aA4A2AA +intent-stop
      42A +intent-summary
      46A20A +intent-thanks
      5a12a8a13a20a +intent-why
      2AA8A18a15A13A +intent-withdraw
      A1A4AAA4AA2aA3A1bA3a1aA2Aa3aa2ABAA1A5aAAA1AAAA2A +level
      Bb1A1b1AAac2Aacb2aaa1AaaabaaAAA1AaacAbacaaC1aAbcA2AAA1bAb2aAa1Aa +likes
      AaaA1AaBa1aA1A2aAAaa3A1ACA1aAAAAaA1AAaBbA4AAbbAAa1cAaA1BAA1A1A +likes-after
      Ab1a1a1A1AA3A1aA2A2A1c1A2a2a2a8aAA1AA4a3A1a3A +maybe
      24A29a +mentions
      aa1aa9A2A7a1A2a1A8A1AaaAAa12a1a +mixed
      1a2a9A2A7a1A2a1A8A1AAAAAa12A +mixed-after
      5aAABAAaAB1AABB2A1AB1A2AaA2ABABAAa3ADBa2AAA1BACAAAAaAA1AAAD +negation
      EC1C3BABAAB1a1BE3BBABaBCBA1ABAAABBBAAABACDD2BABABAAFBaAACAA1ACAD +no
      A5A6aa4A6AB7A9aB6A5A +none-of
      a1Ab1aAAA1aAa1aaA1aA2ACaaacaAAB1bAACB1aaCBcaaB1AAAA2Ab1aAaBAABaAAAa +place-lead
      1AAB1AAaA1aAA4A1A3b1B1dAA3A1BBAaA3acdABB1Aa1A1AAaA2Ab2bA1a +reach
      3A1b2A1A1A4A8AA3A3AABA2A2A4B4A6a6B +refuses
      3B1aAAAA2A1A5A1A13AB3A2AA8A3a +refuses-after
      1a23a7A1A23A +situation
      aaaa1A1b2a1aba2a2aa1a3a1AaA1a5bab2a1a2A1Aa1ba4ab1a1Ab1a +speaker
      3A4b18a32a +strong-correction
      AbAcaA1a2bA1AAacB1Aaa1A3a4AAA1B5aA1aa1AAa10ABa1aaaa +third-party
      caAabbaa4bbacc1aaaAaaa1a1aaaaBaAa2A1acAAAA2aaAbaAaA1abaA2bBbABA +yes
      6A13a9A6B 0
      37a4a2a 1
      29a15A 10
      3a32A 100
      41a11a 14
      41a11a 14 ans
      8a5a12aA3a2A6a3a2A2Aa2A 15
      3a31A17a 15 an
      14a12a9a11A6A 15 ans
      3a13a1a13a1a1a7aA2a2a 16
      33a7A3A 16 an
      3a15a7a7a1a7aA5a 16 ans
      2a32a5AaA2a2A2a 17
      2a32a6a3a 17 ans
      17a9A 18
      3a1A7a18A2a1ba2a3b2A3A3a 2
      37b 2 nde
      14a9a2a4a14A18a 20
      5a1a8a21a3a9a 3
      5a10a25a 3 e
      35A 30
      2A39a22a 4
      65a 4 h
      6a42a4A 40
      32b20a 5
      63a 6
      45a10a 7
      7a38a2a 8
      1A1BAa2A2a2aA3A1AA2A3a11a3A1AA1AAAA5A1AA1A1BAA ?
      B2aAca1AAa2Ab2BcBAA1AAAA2A1A3a3a1A1a1Baa2bAAAaAa1a4a1a1aa ?^
      5b8Aa1A7c2a9a2aa2a2A9a2a4A1A @admission-decision
      16a3a4b1a10c2a1a6b @admitted-refused
      a65b @affelnet-wishes
      7a @after-cap-options
      3a6a2a4a1Aa5A6a1Aa21a @after-school-alumni
      2ab15aa5aa5a1ba5a2a1a4a @age-16-17
      A7a18a1aa3a2A3b1a5a3a5a1a @age-generic
      34a @allophone-french-needed
      aAa1AaabA1A6cA5a10b4b7a1b2AA1A2A1Aa4a @application-documents
      aAAb4a2a5A1aaa5A4a1cdaaA17a4A6A @application-step
      3a2a3a2a18a12a5A14a1a @apprentice-hosting-by-company
      3a32a4a @apprenticeship-cfa
      Aa1a2A1aA1c2A2a4AA6A9a1A4Aa7A1A2AAA4A @apprenticeship-tax
      1aAAAAa1aAAAAaaAaA3aBA3aA3aAA1AA2Aa2B1AA2A1AAA5AA1AAAAA @assistant-small-talk
      A1a1ab1e6a12aba11a20A3aa @audit-control
      B1BcA1bAAaC2AAAAD1BA1AABBAAcAAABAAA1A1aAffg1abbaAA3A1A1A1ABAAA2A @automotive
      5a31a @bac-pro
      5a31a1a9b @bac-pro-definition
      a18a29b @bad-marks
      1Aba2cbA1a2a5a4a7aA1a6AA1a4bAAa4a2A @becoming-instructor
      BbAAACAAB1AB1kgdBdacfcA1AdAda1A2A1BdAAB1ABA3A1AA2aA1A4BA1AAAAA @building-construction
      B1AaADABBBbA1gf1BcaaAAA2cBdAAaAB1A1BBBAAAAdAAA2AAAB1AAAA1AAbbBAAAaA @building-green-digital-work
      12a29a2aA19a @bullying
      31a @business-wants-to-order
      15a27a7a3a9a @cannot-afford
      5A14a4b1a7a6a @cap-definition
      5A14a4b1a7a6a10a @cap-diploma
      A1AAAAAAB1A1AAAAaAAaAb1B1b1AAA2AbAA1Ad1A1AAA4cdcddebBBcA1AAA1AAA @catering-restaurant
      2a10A6b21a3a2a1aa @certificates-insurance
      5a1a9a8b6ab15A6a @change-trade
      6a3a2a18a2A9a5A5a10a @child-dropout
      2aa1aAa2a2a1AAA6A1AaaAA2aaaa3AcAabAaa1abb1AaA3aa5aA @child-of-speaker
      2aaa8aa16a2a2a5a2A2a3a1a7a1aa1a @choose-trade
      3a1a5a1AA3aA2A2a1A4a4A3aa2A3aAa12A @college-level-class
      5b1AA2a2A2A4a1B1A6ac1a6c3a1A1AA1b2AA1aAA2A @come-back-later
      aaA1bdb1dAd2c2aB2b1b2B1BcaA1AbAaA1aAa1aBaBaA1BBc1BaBc4aA3AAa @company-talk
      4a18A4a21a17a @company-visit
      6a13c1a19a @competition-complementary
      a1a3A4aA7A8A2A8a5a18a @confidentiality-minors
      33a10A5A15A @controversy-union
      a26a6A5a @correct-one-answer
      1a1aaA1Ab2Aa1aa1A8a2a2a6cAb7a2a6b1AbAa @country-nationality
      4b27a23a1A @csr-social-impact
      aA3B8aaA6a1aA4AA1AA1A3A1aA1A3aBA1a1a3AcA2b1AA @customers
      aA2aBa1b6AaAA2A1a1a1Bb1A3A1A3aA6A1aBAAc1A4bA5A @customers-of-schools
      3A3a14b1A10A9a3AA2A @daily-hours
      27A7a6a20b @danger-injury
      2aa3a1A4A1a3a2A1a6AaAaa1bA3a3AaAA4a1B1A1A4dA @data-stored
      7A10a12a3aa7A6e3a5a4Aa @deadline-lead-time
      1aABa1aaa1AAA1acAaacaaa2A1cAb1aAaAaAAd3bAA4BA3A1AAa4Aa1aaA @delivery-collection
      aa3a5a5A3b2a7A4a6aaa2A3A3a3a1aa3A @difference-compare
      1a1C1a2A2a2A2A3b1Aaa5AA4a6aa4a3A2a2ab1aa1a1a @difference-comparison
      3b7a6aA1aAa10a3a29a @diploma
      3b7a9aA11aa2aa8a19a @diploma-title
      b13A18A3A13a7d1a6b @disability
      9A2bAaa1b9b3b3A5A3a1aaa6A6A @distance-far
      2aB1A2bAAbAb3a1a2A1Aa1aAAeA1aA1aAA3A2aa1AbaaA4aA2cA3A @distance-finding-school
      A3aA1bA4A10b3A5c1A3AAA1AdABA14a2aa @driving-licence-help
      46a @dropout-services
      35A27a @dropping-out
      3AA11A3A2Aa4A2A1a1aa3A1a1Aa2A2bAA1AA1A5a @early-late-tired
      5b1ba25a @ecole-de-production-name
      BABCABBABcBAAAA1fAA1AA1A1a1dAebfBabAAABBaa1AAAAAAAA2AA1AA1AAA1A1AAaA @electricity-digital
      5a1A2a2a6A20ba6a @email-letter
      14a11a13a10a6a5a3a @emergency
      2b2A2a2a6a2aAc1b3a9a9A9a @employer-recruiting
      ba2aAbA2a2caa1a2b1ba3a1a2AcAaAAa1a3A2aAAAbAA2A1aa1bAa3Aa @employer-speaker
      aA1aa6a5AA1a2a2AA4a1b1aba11b5a8a @enrol
      a2A5A1b7A2B4bA1e1a22A1a9a @equipment-compliance
      3c1b2A2A13A6A4AA1AA1aaAAba3a3aAa1fA1AA @equipment-uniform-cost
      a2A3A6A6a2AA6AA14a9b1aA5AA @erase
      7a8a13a3a18a @exam
      aA1a3A1a2A6a1aa1a2a6a2a1a1aa1A7a1aA2a3a @exam-training-duration
      A1A20cA7b14b10A1a @exercise-fake
      18A1a2aA2a8ab12a13aa @expelled-trouble
      61aa @exploitation
      A1b4Aa1aA3Acb5AA1Aaa1aAaA1aAAAa1AaAaaaA1AAh6A9a @extra-costs
      4aa2a11AA1AAA6A7AA5aA1AAA1d1A1d2aaa1A1AA @failing-exam
      4aa10aAA3a5a4aaa5A5a2a1A6d8a @federation-contact
      a3a16a1a9j5a10A8d8A @federation-network
      Aa5a16a10A3A5a4A1AA2A7A3A @feeling-bad
      a1aabAbAa1aa2bab2AaA1aAaa1a2AAa1a3aA1AAaaaA1bac4aa2A6aA @find-a-job
      a4A2a1A10a1a2a3a11AA1ab1a1aaaA2c4aaa2A @find-an-employer
      b5A1a3B1a1a19A2a1A5a8A9aa @find-near-me
      3a2A9a9a6b3aA2b12a @follow-up-support
      AAaAAA1A1BAAAA1A1aAbBa1BABAAAA1A1aABAAdAa1A1A3Ace1ghCdBCAB1AAa3AA @food-work
      19a14a17a @foreign-migrant
      11A1c10a13b @foundation-and-corporate-sponsor
      3a5aa1a2a3aa2a2a2a5b5a4a5A1a2a5A3A @founder-church
      B2A1Adb1AAb1dA1bAaA1A3AAAAaAa1bbAbA3B1AbBA1AAAaa1A1c3AaA1a1A1A @founding-a-school
      3AA6A1ca1a3A7b2a1a5A1a5a6A8b @founding-company
      1A16bA5a17a18a1A @fraud-suspicion
      21aa6a1a29AA @free-of-charge
      3aa9aAa3A2Aa6a2aA1A8aa1A2Aa5A1a5Ba @french-and-writing-level
      34a1a8b4a1A9a @french-language-beginner
      5A2a2A1b2AA5aa3A3A1A1aAa5a1Aa4Aaa1a4A3Aa @funding-sources
      2aa2A7ba3A1aaAa2a7abA1a1a2a6aa1aab9a @future-after-school
      1AaB4A5B1aA1A1aa2a1a1A5a3A1bA1B3A5A5a2ab @future-salary
      2A1A1a1ac1g6a3A6a6a3A15a1A1A @general-track
      a1ba2a2a3A3A2A3A1a3aA1a2b5a1Aa5aa2a4a5aaa @girl
      b1aa6aaA5b4a2AA2a6a4a7b1A2a4a6ab @girls-in-trades
      A16aa23a6A16d @giving-machines
      2a3A10A4a7a2a2A2a4a13Ae8c @governance-board
      A2A2AA4A1A1AA1BAa2A1AA4A3b1AB1CAA1ABfbA2A2A1AA1Afdh1AAAA @green-nature
      16a28A @group-size
      A7A17cA3aa1c3A2a2aA3a1aa4a4ba @growth-opening
      1A3BA1a1b1aA1A2A2a1A1AaAaaaAAA1AA1A2A1b2aa2a1aA2B3A3ab @guarantee-certainty
      2a1a11a33a3a10b @guidance-services
      2a2A8A6a3b1A4A3A2A4B2Aa5A2a2a @hands-manual
      14a30A3A @hates-school
      AAAAAe1AA1A3a1baAA1A2Bg1ABAA1ba1A1bA1AeABa1ddaAAAA1AAb2AcAAA1ABAA @have-repaired
      A2a1A1aA1ba3aAaA2A5aa1A3a6a2A5a1A1A2AA2AaA2b @help-commands
      a1AA2A1A1AbaaaAAAAA1A1A1Aa2a3AaAA1A2B2a1A1AA4A1a2a1bAAa3A @history-origin
      aa3a7a2b2a6a5A8a5a1a2aaA1a8a @holiday
      2c2aa2aa8a1a1a2a3AA4a1a4a1aa3a1A14a @hosting-pupils-in-company
      A1aAAaAA1baA5A7A1A3a1A1aa5A3Aa1A1baA2A1d1a4A1aA @how-long-is-this-chat
      6a27A @how-long-kept
      2aaA2a4a1aAa3A2Aaa5a3A1A9a13a @how-may-i-write
      Aaa2a3AA2A3a1a4aA1b1a2a2aa5a1a5aAA @how-to-procedure
      a1A2AA1A1A1AAa1A3AAa1AabAA2A1A2a2bb4A2aaAa2cA2a3Ada1A1a @hurt-accident-words
      A1a1A2aA6a1aaA3A2a5Aca2Ab1A2aa4AA5b1b1a4a @individual-follow-up
      ce2bfaaeadba1AAbCAAABfAAcBEdA2B1ADAABA1BACA1bAaAAAaAAAAA1AAAAABAABA @industry-metal
      AAAA4A4BA1A1A5A2AA2A3A5AaA3aA1Aa2A3aA1AAAaA2a @injury-accident
      4aA41A8A2A1A @insult-assistant
      2a2ab2ab10a1a2a3A1a2aa6A1a5AA14a @internship
      1Aaa2Ab3a5aaa2A5a3A1ac1a5Aa2A2ab11ab @interview-host
      1A1AAebA2AA1AA2a1AA4A1Aa2A1ad2ABAAa1a1AAA1AA2AAA3A1bA2AAaA @is-it-a-robot
      a1a4b6a1a11ba11a2A3Aa1A1a12a @is-it-a-test-graded
      7a8a12a1aa13Ab7A10a @is-it-free-to-use
      a1Ab1Aa1a6A6Aa2a1a1a2a3AAa2AAaaa1a1aa2A7ab3a @job-after
      2a1a2a20ba11b4aA18aa @label-quality
      13b22a13a11a1a @languages-of-assistant
      8a6a10aa9a18aa3a1a @late-in-the-year
      4ab1A11A18a4a @law-2018
      26Aa14b @lazy-unmotivated
      13a6b20a18a @learning-by-doing
      3a19a14a20a @learning-disability
      3a @learning-disorders
      12c6b40a2a @legal-school-obligation
      7A4a3a1a3a1a6a3aaa1a1aa2A3A1ba1a5aa @length-of-course
      5A17c1b25A9c @local-authorities
      8b14a1a3a3a8a1AA2aa10aa1a4c @local-roots
      1a6a2Aaaa2A2bA1bBA1A1a1b2a3A1a3a1aaa3a2aAa2acbA4a @local-territory
      6b3aa10a4a1aa1d1A8A1a5A2a5a7a @long-gap-idle
      8a15a8ac3a3a23a @lost-code
      5A10Aa7AA5b4a11cBmABaa2A6aA @lunch-meals
      eA1AAeaBB1AA1AAaAa4AAaA6AAA1AAAadaA2aAddA4AAa4A1A1AA @machines-equipment
      cBaAAb1ABbbA1A1AAaAAAa1AcA1A1AA1aAAbAAABh1A4c1AAAa1Ab2cA1AAA1AAab @machines-tools
      kA4dcbA1AAAA5A1BA1A1Ab1AA1AA1AAAb2A1a1B1A3AAAAaA4A1AAAa @machinist
      cbaBABfBdbdaAcA1aB1BA2a1abBA1eAAbabb1aAACAB1AAAAABAa2abbAA4bAA1A @making-parts
      3A1b2AAAba3A1a1a1B3baAae8a1a1a1aa2A1a3A1a8A @map-list-search
      4AAb1Aaa8a3b2b2a6b2a2aa5Ab7a3a @master-professional
      8a10a4a2A2A7a1Aa4A5A1b2a7Aa @maths-level
      4a3b18a1a19a2a @meaning-explain
      4a3b25A14a2a @meaning-of-words
      1a12a4aA3a2a11aa9A7ba6a @mentoring
      fdeg1bC2Adbaa1B1AAAB1e1B2AaB1ac1AAB1AAaC1A1aABAAAA2B1AAAAAAAA1AaB @metal-products
      5a26a1a2A4a2A7a @middle-school
      13aa1a6Ab2a7A13A2Aa2A @minimum-age-15
      caaaAAaA2Aa1AbaAA1aa1AAA1Ab1Ab1aa1caa1aAbaAa2ba1a1Aaa1A1a1aB2a @minor-child-age
      A2A1Ac3A5a4Aa3AdA3a1b3a1a1bb3A4AA3A1aaA2A3A @modern-or-old
      aa1Ad3A5A6Aa6A1A2Aaa4b3A3A4A2A3aa1ca @money-generic
      31a1a7b25b @more-information
      aaAA1aAaAaAAb2AaAa1Aaa2A2A1AA1AAaa1A1a4AAA1a1aA1Aaa4aaA @motivation
      2a35a2aa @network-director
      a3a16a1a9j5a10AA4b2A @network-label
      2b1AAAAA6Acba1a4a2aAaAA3AA1a4aa5A2A3A6A @night-lodging
      58c @no-money-poverty
      16B15A @no-school-near
      39Aa25a @number-of-schools
      1a @only-for-failures-stigma
      2a6a7a20a16a @open-day
      ae1AAAAABAa2A1Ab2A2cAAA1AAAA1bA1cA1caAA2aA4c1Aa1AeAaAaaBAad2A @order-object-for-home
      1a1A7a2a4Aab3aaaA1a1aA3b1bA1A1AaA12b4a3A @order-quality-mistakes
      2aaa11aa6A13a4A10ab9b @orientation-advice
      1b1a3a2a4AA9b1a3a3a19a5a2a @other-diplomas-further
      3A1a1AbA1a3bcabAaAacAaa1Aa1bA1Aaaaaa1a1Aa1A1Aa1b5ab4A2a @our-employees
      3b18a6a5A9A3A2a @overseas
      a2A2aaa3AcA1Ac1AbAaAa1AA1A3aA2Aa2aAA1a5A2AaaAAa4a1A1A @parents-guardians
      1a1A1Aaa4AaAAaaAaAAAAa2b1A2BaA1A1A2bAAA2aAA1a1a5bA1A3a1a @parents-will-see
      A6b8a16b @partnership
      2a3a5a5a2a1a2a8a8a3a2a5a @passing-on-know-how
      1a1a3a3A1c3A6b2a1a2a1aa1A1a3a4a6b1B2A2A3A @patrons-sponsors
      5b1A19A @payment-invoice
      3A10a5a3A2A3a5a23a3a1a @payment-terms
      a4a1a9cA21a20A5a @personal-details-required
      7a3A1c9Aa8b21a @personal-gift
      2a1a3A7a8A2a3eaa9AAA3a1A6AA7a @phone-contact
      3A7A5b4A2A1a4g1a5A2A3A @phone-use
      5A2A3AA6caa1BAa2a6A1A2aAAb1a7baAA2ac6A @place-city-region
      3A2a2A3AA1a1A1aA1a4a5a2b6A2a16aa1a @places-waiting-list
      A4a1a20a2a17Ac15c @placing-an-order
      5a10a8b3A17a2a11A2d1B @pocket-money-job
      3b2A11a1a7A8A3Aa2A4aA6a4a @possible-eligible
      27A2a27A9a @price-of-a-job
      2a11a1a10a4a5b8aa6b7a @price-to-pay
      AA1a2aA7a1A1aA5A2aa1A1A2A3A3A2aA1ca2ADA3aaA4A @private-customer
      44a @private-or-public-school
      7a59aA @protective-supervision-staff
      44a @public-private
      18a1a18a @punctuality
      3a1a1a5A1Aa1b1A3A2a1A7a1a1A1A1aAa2A1AAAA1A3A3a2a @punctuality-absence
      3a5A1A1A3a1b1b2A11aa12a3A5c3A @punishment-exclusion
      4ab1A15A11A1a5a19a @pupil-dropout-rate
      50a11A2d1B @pupil-pay-or-reward
      1AaaAAa1b1aaAa2a10A4aA5A2bA1aa1a2aa1b3a9a @pupil-status
      7a4a7A5a1a3a1a13a1a17a @pupils-names-asked
      3A2a1a12a9a9A3A3Abb1A7A @purpose-usefulness
      a3a1aa19a @quality-tolerance
      8a1A40b2cA10A @quantity-how-many
      1A2a1c1a1AA6AA5a1B5A4dA4a4AAb1Aa1b1A3AAa @quote-and-specification
      Ba1a1a1a1AA1a2A1aa3A1bA4aA2Aa5Aa1A1Aa2b1A4A4A3aa @real-orders
      1ab1a4Aaa6b2a1a15a9A4a4a @recruiting-graduates
      3a7b2a19a10AA5A @regret
      9a8ba3a3a1a1A7bA20a1A2a @reliability
      5A4A4Abh2Aa3b1c5A2Aac4A6b7Aa8a @rented-lodging
      a4a1a9cA1a19a20A5a @residence-papers
      6bA8A7AA1Ad1A3e6dA2abAa @rules-how-you-work
      1b3b1a5a5b2aa1A2A2A1a1A3a1a2AA4A17b @safety-equipment-rules
      2A3A3b1a2A2A2a1A1AaB1aaAAa1A2A2A1b2aa5A2B3A3aa @safety-workshop
      1A16b6a17a @scam-suspicion
      3Aa1a3aA2a2A9B3a6b3a6A4aa6A3a @school-cost
      AAacAAbaBab3AaA1a1AA1Aac1a4A1Abba1A1aA1Aa1A2ab1AaA2a2A3A1Aa @school-generic
      7b13A3A6c8A14A @school-phobia-malaise
      2a1a3Aa5A7a2AdA2A1AA3a2a2a1a2Aa1A5aa4a @school-subjects
      5b8Aa1A7c1AA12b3a2A9a2a3aA1A @selection-interview
      5Aa49A1aA8a @self-confidence
      aA2A5aa5AbA3a1b15A6a1baA3a6a4A @sexism-only-boys
      a2a10a1a32a2a12a @short-immersion
      AaA1AA6A1a3A4A1bA1b2A2bbAA1A1Aa6A13a2a1A @shortage-occupation
      A6A7aa11b9aa6a16a @shortage-trades
      27a @single-site
      1a1aab2A1a2A10A1A6AA2a3Aa2Aa10A1aaA4aAA @sitting-still-hate
      4b13ca2aa30a @smoking-behaviour
      35a22a @social-care-home
      4a2b55a @soft-skills
      A16a22AA4a17a2a @someone-to-talk-to
      31b2b7ab23a @sources
      23a14b17A2a @special-arrangements
      3aa3aA4aAa3A2Aa6a2a2Aa3Ab3a4A8a3A1Ba @spelling-maths-level
      5A1ba7A16a3aa2a1A1a1a2A2a8B2eA @spying-sharing-data
      1A5a13a1A5A19a @start-date
      19a7a7a5a12a4a8a @start-own-business
      a2a1B4A2AA2c1A1a2ad1b3aA8a1B2A2a18a @start-up-budget
      42a3a12a @state-recognised
      4b53Aa @state-recognition
      5a26aa10a1A2A5a9a2a @state-region-support
      BA1a1aAa7aA7a3A4a7A2cb1A2AA @strict-rules
      Ab1b2a11a6a10b @structure-framework
      1b1a3a2a15a1a27a8a @studies-after
      24A2a2a16a16a @success-rate
      3a2abA1a1A5b4A4Aa2aaA4A3A1a5AA8A @supervision-teachers
      2a1a2A7AbA6Ac2a3a5A8a2baA1a6A2Aba1d @talk-to-a-human
      Ab1A1bA1BaA5b2c1BA1AbAAA1AA1AAA1bAAaaABa1bAaaA1A1AA1AaAaA2aA1aA @tastes-hobbies
      3a3a5a15a2a2a7a4a6a1B2A2A @tax-deduction-gift
      1A4A3A4A5abA1Aa4aaa16a1a1a1b1A2a2aA @teachers-will-see
      A4b13A3b3Aaa1a3A2b @teamwork-politeness
      3Aaa1c6A1A4A2AAaA4ecA1A4A4aaA5A1A1A2aaaAAAAA @technical-problem
      A1AA1AA1B1A1AAA2a2A1aA2AA3AAAAAAAA1AAAA5A1A1AAAefbcAA1aA2AA @textile-products
      AAAA1AA1A2a1AA2a2A4aBA4AA1A1A1AA2A5A1A1AAAhh1eA1AAA3A @textile-sewing
      7a3a5aaA2Aa3e3A2a9A5Aa3a8a2a @theory-lessons
      ab1AB1ccfbbbaaAAAAaAAa1aAabA1aaAA1ab2aAAAAAA2A1aAA1Aaa1aAa1A @things-made
      3A6A2a2aaa1a3A1a4a9Aa2A4A7a2A4AA @timetable-rhythm
      a7aa1a12A6a3A12AA3b4Aa @too-young
      A1b1a2B2b2baadA2a2AA1A1aaAabaA1Aa1Aa1A1aAA1Aa1a2aaA2a3a3aA @trades-generic
      1A1A1A4A2a2AA1AAA1Aa1Aa3A1a2AAa7A3AAA2A1AAA2AAaaA1b @trades-not-offered
      4aAa1b1aA5AA7A5aA2A1Aa1AAa2bBAaa15baa @transport-daily
      1A3A4c3AA1b3A3A1a2A10A1AecAAAaA3A3A1A2A3A @transport-licence-cost
      c2a3a8a13a22a @trial-day-visit
      3a3a8a13a9a1Aa9a @try-before
      A14A1aa8a1A4a2aa2A8A2AA3a2A3aaAa @typical-day
      2a8aAa31a10a8a @undecided-lost
      aaa8aAa3aaa6a4a3a1a7a6A3b8a @undecided-trade
      14a1a1A35cA7A @unemployment-fear
      41c19A @unfair-competition
      44a17a @unpaid-exploitation
      5a10aaa14a13a10A @unpaid-labour-asked
      29a14a @unpaid-production-debate
      BAAcA1cBAaC2AAAbF1BBAAAABABcAAADA1AAB1a1bgkeacba1aA2AAA1A1BAABAA1A @vehicle-work
      baA2AAAA3A3A1Aa2a2ab1A2A3b3bb4A2aaA3a6aAd @violence-danger-home
      b31A34a @visit-school
      18a6a11b11aA @vocational-high-school
      3a17aa19a9a1a1b @vs-apprenticeship-lycee
      2a1a3a7aa1a3a10a14A4aa7aA @wage-received
      3a2A9a23a1Aa5A2a @waiting-observation
      1a9a1AaA3Aab3abaA2AcA3a4a1AaA4A6Ab3aa3A @warranty-complaint
      3Aba1A6A5A1A1a3a2bAAh3A18a8aA @website-internet
      a8a10aa5a3b3a5a9AA8a @week-rhythm
      AchfgA2CABBh1AA2AAAAABA1A1B1aacAAA1AAABBd5AAA1AA1AA1AAAAAA3A @welding-boilermaking
      A10a2a1A3a3a2A1A6a17b1A10A @well-being-distress
      A1aaA1a1AA6aaa1a7a6aa1A3ca1A2aA3a1a2aa3aAAaa @what-becomes-of-pupils
      cA1a1AdAAad2a2b1a1A3a1b9A1a1aAAAa2a1abA4A6AAA2a @what-can-be-ordered
      6a31aa @what-is-it
      a5b1A1A1aa18a4a6bAa1a6Ab3a6a @what-is-production-school
      1Aa2Aa1b1AA1ba2bab2a1Aa1b5aAaaAAa2A2a3baa4a1A8A @where-is-it
      10a12a25b5a4a6a @where-sales-money-goes
      1Aa9c18a8b3a4e1A1a4A1a2a2a @who-decides
      5a1a6da8a6aa15a4A6a @who-is-x
      21a1a21A7A9aa @why-get-involved
      ACA1AAB1AAaAAB1AA1ABBAb1A1AA1AAA1A1eeiedc1AA2A1ABB1AAAAAAAAAa3AbAA @wood-carpentry
      AaAAABBAC1aABBA1aAAABAdAAbBaaAAA1AAbdeeb1AaA1ABAABcAA1ABAAA1AAAAA1cAA @wood-products
      3b1a2A2A17A7A5aA13a1f3d @work-clothes
      37a25aa @work-contract
      a1A3b1A1cA5A2A1a6a2b2aaaA1AA2b1a1a1A4Ab1A1a3a2a @workshop-place
      27a @wrong-trade-chosen
      10aA7A4a6a4a1a8a9a4A @young-people
      1aaaaAaBbab2bacBb2aBA1A1a1B2A1B1aBA1aAaaAb1A1aaa1aa2a1aA2aaA a
      27a a 15
      1a4a7a a a
      9a25a6a a adore
      22a a bordeaux
      53a a ca
      20A a cause
      15c a chaleur
      49b2a a chef
      8aa26A2a1A5a9A a cote
      56b a coudre
      25A3a14B a des
      3a a deux
      2aAa34b12a a dit
      2a5a6a a du
      27A a eu
      46A a faire
      23a11a14a16a a fait
      11A17a13A12a a fond
      7aA40aa7a a former
      14a5a20AA a jamais
      A2b3AA1b6Aa2A3b3A2A2A1a1A1A4aAaA1Aa1a3a7aAa a l
      AAaA2AAb2ab1BA6aA2aAaa1a3A2ba1a1aa2A2aa2A1b1AA1bab2aa a la
      8a29a a le
      17a31A3a8a a living
      59a3a a ma
      9a14a19b a moi
      19a12a28a a mon
      20a a paris
      27a13a10A a plus
      24a a quinze
      14aa16a27a a reparer
      26a a t
      25d a tout
      5a9A3A5A8a1a3a4a2a2a5a a un
      1a13a8A17aa10a1a1a2A1b a une
      39A23c abattre
      49a13a about
      68A absolument
      42a accrochee
      50a accueillir
      ab20A19A acier
      3a3a8a1a activites
      5a1aa1a4a11aa33a adan
      5a1a2a17a adan lizin
      1A7a17Aa13a7aa adore
      3A58a adore ca
      50A adore cuisiner
      50a adore le
      17a45a adore les
      67b affiches
      40b7a affutage
      39Ac affuteur
      a4a19aa1a10a2a9a8a6A after
      40a again
      8a age
      7a26a3B agence
      38b agencement
      38d26A agenceur
      5A2a8A7c25a14a1a agent
      5A2a42b16a agent de
      41A4AcA agricole
      29a17a agricoles
      2a1a3a agro
      7Ad agroalimentaire
      58a ah
      a4AAA2aA3Aa1a1a3aA2A1Aa3A5A3Aa3AA4a1AaA4AAAa ai
      53a2A ai 15
      33a7a3a ai 16
      3a ai 17
      27a6a21a ai appris
      a26a16a ai deja
      63a ai dit
      41A ai du
      37a ai eu
      A7a7aa3a9a10a ai fait
      13a4aa15A ai le
      13A6a3a29a13a ai pas
      27A ai peur
      12a ai plus
      18a17a ai trop
      3A27a ai trouve
      31a ai un
      56A ai une
      a1a6a2a3a1a4a39a ai vu
      15a27a11a9a aide
      18a14aa aider
      40c13A aiguiser
      26A15ca ailes
      8a40A aim
      3aA5A5A3A2a3A1a3A2a2a9A1aA7A2A aime
      3a2a22a24a11a aime bien
      12a20A17a aime l
      13aA21a2a10a aime le
      1A10A aime pas
      51a16a aime quand
      1b3a46A aimer
      5a1Aa1a13a3a13a14a2a3a aimerais
      8Aa8a10a10a21a3a aimerait
      13a1a7a22a19a aine
      13a10A2A18b14a air
      A5d ajusteur
      24a9a5aA1b2a6a4aa7a ak
      2a5A2a1a10a9a2a5aa8a2a4aa5a all
      a23a9a9a all day
      11a31a18a all that
      1a16a8a3a5a13a aller
      13bb53a alles
      7a52b alone
      aA8Aaa1a7Aa6a5a4a1a2A2aA17a alors
      36a alors la
      30a18a alors ma
      5a2a5a4a25a7a2a alors moi
      7a35a10a9a alors mon
      36a28a alors nous
      8A19a4a18a15a alors on
      27a13a1a already
      bA1a2A4a10i12E32A alu
      11A10b alu et
      1A8a11d12B aluminium
      7a6a4a4a8a3a always
      38a17A amenager
      38a17A amenager des
      59b ameublement
      3A52a4a ami
      49a amis
      aAaaa1AaAaa1a1A4A2bA3AA3A3a1A2a1a3A1a1a5aa3aa1a2a an
      20a14aba an bois
      33a7A10a an e
      53a an je
      35A14A14a an moi
      5a11a4A2a5a5a8a11a3a2a an vle
      13a23a ancien
      bbaaa3a1Ba1aaaababAa1a1Aabaa1aa3aaaaa1aa1ba4AaAaa1aaa1AAA1a1aa and
      11a1a29a18a and all
      4a9b7a6a8A and fitting
      1a1aa3a7a5a14a6a7a12a1a and i
      59b angle
      5a anko
      8a6a11a9a1a2a13a4a annee
      53a anniversaire
      2aa14A1a3a2a7a1a3b1a1a4A5AA ans
      19a11a ans a
      52a ans elle
      41a11a ans en
      14a5a26a ans et
      36a ans il
      26a ans j
      37a3a7a ans je
      7a any
      10a35aa anything
      14a2c9b10a appartement
      3aaa10a5a24a4A appelle
      34c3A applications
      34b applis
      a1aa5a4a2Aa8a6A1a4A4a1A1A1a1a2a6a apprendre
      3a10a12a24A1a1a apprendre a
      16a17a apprends
      27a6a14b6a appris
      aaaa11a2a1a aprann
      10A5aaa1a21aA7A apre
      2a3a3a7A1aa1A18aa4a9a4a4a apres
      20a21ba19a apres la
      6a32a23b3A arbres
      6a54a1a arbres et
      3d arc
      20c ardoise
      12a31a are
      48a arete
      64c argent
      A26A argile
      27Aa2a3a armoire
      5A22c1Aa armoires
      4ab1A arrete
      4a arrete de
      5a8a12a11a arrive
      14a12a arrive pas
      11ac24a art
      27a7a18a4a artisan
      2aA2a4a23aa5a11a as
      3A as vu
      4b12b47c asi
      6a30a assemblage
      1a4c assemble
      1a4b assemble de
      1a4AA2A19b4aaA assembler
      6a23A5a assembler des
      30a26a assembling
      49c4A assiettes
      1a6A1a12a assis
      46aa11a assise
      2a10A32a5a assure
      5a22A12a assurons
      1a1a4a8a8a3a3a15a3b2a at
      1a6a17a7a32a at a
      a5b1A1A1a15A3a4a6bAa1a6Ab10a atelier
      37b atelier d
      32b11a11b7a atelier de
      1a1A9A2a1A9b8B16aa attire
      a2B2AA1AbBa4AabAb5AAaa1a2A1a1a1A1AAa1aAa2a4Ab2Aaa1bAA au
      b23a au centime
      5a8a43a au contraire
      23a39a au dessus
      40a24b au marche
      38a au meme
      19a9A6a au sol
      52a aube
      44A8A aucun
      27A aucune
      3aa22a6aa8a6b5aa1a aussi
      26a33a aussi la
      29a2aa22aa autant
      3a5aAa3A1A23daa1AB auto
      5A1a19Ab15A automate
      5b1b20A automatisme
      9a31aaa automobile
      60a2a autour
      11b5a autre
      58a autres
      10aa1a5A4a3b10Aa5a2a3aa8C aux
      6a3b31a11a avant
      2ab1a7b1a1aa2a3AA1a1a4Aa3a3A6A1aa2A1a1a1a4A avec
      4a10a29a avec ca
      30a7a avec d
      1A7a1aa46a7a avec de
      37a5a5a11a1a avec des
      11a47a avec du
      3a1a15a1b40a avec l
      3b2a1aA3b1a2a1aA2a11a3b12a9a avec la
      1a1a6b2a6A3a4a13A19a avec le
      a3a5A7b4AA3a1a9a8A9A3a2a avec les
      14a3a21a7a avec lui
      3A1a43b3a2a5a avec ma
      a20a avec machine
      13A avec me
      17a avec mes
      3A9a1A1a1A1a5a4a21da7A4A avec mon
      2aa11a10a37a avec un
      15a20a7a21a avenir
      a5ba avion
      a25a35a avoir
      5a31a bac
      5a31a bac pro
      32a1a back
      13aa bagay
      41aa bagnoles
      64b bagues
      3b48c baguette
      3A4a4A38a6a baguettes
      1A1a1aA1AAa2Aa5a3aA2A3a1aa2a2a2aaA1AaA8A7aa bah
      a20a bah ca
      40a22a bah je
      3a25a5a14Aa6a9a bah le
      19a4a5a1aA5a1a2ab1aA7a4aa bah les
      a13a2a8a22a bah moi
      14b4a bains
      9a39a2b baker
      1a10b42a balcon
      27a4a14a balles
      35a3a banc
      18c48a bande
      2a4a10a1a8a6a12A4a6a1a bann
      38b banque
      13a13a26a baraque
      52a5a bas
      10a12aa23a basically
      5A11a7b1a24a bat
      9a49a bateau
      2a6a bateaux
      1a1a1A4A2AA2e1A5a1b4A10B24A batiment
      5A11A3a3b batiments
      29a26a batir
      32b14a batterie
      5a1a9a2a5a7a9a7aa be
      5a14a5a25a be a
      2a16a13a2aaa10A7a3a beau
      a2a4a10B9a32A beaucoup
      3a33a15a beaux
      19aa16a4a6a6a been
      a10a8a14a13a2aA4A2a being
      a34a13a2a being a
      12a4a3a4b10a5a9a8a bel
      30a12a belle
      a4a1a5a5A1a1a4A2A4AA1aAa4a2ab2a1b1aa3a4a ben
      13a7a17a6a13a ben c
      4a18a30aa ben les
      53a14a ben moi
      50a2a5a ben mon
      2a5a16a38a ben nous
      23a15a7a7a7a3a ben on
      25a besoin
      13b beton
      44dA bicyclette
      1aaa2ba2A4aaa3a6Aa3A4a5A1Aa1AA3aAAa3A4b bien
      66a bien ca
      17a31A bien la
      2A36aA13a bien le
      7a9a32Aa bien les
      4a19a14a4Aa big
      64a bijoutier
      64d bijoux
      10a33c bike
      44c bike mechanic
      52a9a bio
      40a27b bites
      26a31A blanche
      58c blanchisserie
      1a12a10a blind
      5a1a18b bloque
      20a16a11a10a bo
      54b boeuf
      44A1A bof
      1B11A2A3A1A12db1A11A3A2A5bA bois
      22a12aa bois c
      a3a1a8a4a1a4a1a10aa5a13b6a boite
      1a2a24a3A21a12a boite de
      6a26a12a3A boites
      3A11a14a8a7a1b10A4a1a bon
      49aa10a bon pour
      43a5A2a12a bonne
      67a books
      3b56a boots
      22a33A bordeaux
      5a27AA boring
      14a12c bornes
      8A5a34aa3A7a bosse
      a4Aa1b14a2a3a11AA1ab1aA1a6a2a1b bosser
      8b30a6a bosser a
      16a24a19a1a3a bosser dans
      36a21a4a bosser en
      41a18a botte
      54A boucan
      16b32A4AA7A bouche
      49a4ba boucher
      54c boucherie
      3A45A5e boudin
      49a5b bouffe
      5a60a bouge
      4a bouger
      6a45d boulanger
      52a boulangere
      52a boulangerie
      6a1a7a boulot
      64a bout
      32c1a9a11a3a3aa boutique
      32b11a20a boutique de
      3A27b1b box
      3A10a13b2a1a5A7a15c branche
      13b2a3A7a12a21B brancher
      16a46A brancher les
      34a brevet
      45a bricole
      20a4a17a20a3c briller
      43b brilliant
      13c brique
      4c52a brise
      11c bronze
      16a21a brother
      24A2A11a23A1A bruit
      12A41A8b bucheron
      37a17a3A buffets
      1a26a5a1a build
      9a2aa7a1a1a7a34a building
      30a7b built
      24b bulldozer
      22a10a34c bureau
      51c burgers
      5A39Aa bus
      54c butcher
      26b10a3a18a by
      26b10a22a by hand
      Aaaa3aA1A3aAaAa5a2aaa6a1A1aa1cABaa3A5A1b1aaA2A c
      1aAa1a2A1A3a1a1a2a2a2a1a1A2B5aaaA1Baaa7AA1a1aAA2A c est
      2a12A15a4a2a c etait
      a1aa2Aaaa3A1aaaAA1a5A5aa1A1a1A1B1A3a3A1aA1Aaa1B1A1a2a ca
      46a9b ca c
      a3a7a ca dans
      a11a54a ca en
      12a11a9a5A4a12a ca existe
      3a15A34a ca fait
      20a3a25a2a ca j
      1a34A14Aa2a ca je
      7a51a ca le
      42Aa1a13a ca lui
      2b21A12B6AA4Aa16a ca m
      1A2A4Aa5AAAA2A1A1AA1A2A3a2A1A1A2A1A1A2A2B1a1a5AaA ca me
      3A5a11a8a ca moi
      13A4A ca ne
      26A ca non
      8a26A10a ca pas
      2a1a11a ca paye
      33b10b1a9a8a ca pour
      3a10A4a5a8a4a19a ca que
      4a11a22A1aa ca qui
      3aa11a4aa ca s
      45A5a ca va
      1a1Aa25a3a6a20a ca vie
      10c13a18d cabine
      37a cabinet
      27a2b cablage
      3A23Aa2c cable
      27a2AA35a cabler
      19A cables
      6A12c7AA1aA cableur
      11a17a35a cadette
      5a36A caisse
      41b1a1A caisses
      53c cakes
      58a calme
      24A16C4c camion
      16a21aa1A2A1dA18a camions
      46b camions e
      3A9a1A13a5a1a3a7a1A can
      15A13a5a1a8a can t
      59c canape
      55a canapes
      15b canicule
      8A41Ae cantine
      5A14a4b1a7a6a10a cap
      41c capot
      29a capte
      6a34cAa1A car
      9c carbone
      3a54a care
      16A2A4A41c cariste
      35aB carpentry
      18Ae5a carreaux
      18ab6A carrelage
      13a3aAd carreleur
      17A24ca carrosserie
      19A22dA carrossier
      3a5a21A11a1aA cars
      a2A7a8a1A7a1a24a carte
      A8A1a7A2A5A1d24A11a cartes
      66a cartons
      19A5b6A14a casse
      11a2a5a4A20AA16a casses
      20A cause
      20A cause de
      1a43a22a cc
      1bAA1ab1a1a2A3Aa1aA1a1B1a2Aa1a2A1aA1a1Aa1A1aaa2B2a4A3A ce
      52A ce matin
      9a21a22a ce metier
      12a6a18a1A1a ce mon
      49A ce pas
      11a ce qu
      aa5A12a16a ce que
      14aa8a7a15a4A ce qui
      52a ce soit
      1a3aa3b7a3a4A15A7a ce travail
      4Aa1a3a8aa1a1b3a8a7a12aa celui
      4A2b3a8aa1a1b3a8a7a12aa celui qui
      b23a centime
      4a23a22b centrale
      54a centre
      31a12a4AAba4aa9a cents
      15a cet
      1A12a1A cette
      4a25a ceux
      A6c2a33aa17ab chaine
      A10a3b chaleur
      3a17b42a chalumeau
      16b27a9A chambre
      16ab chambres
      7a11Aa4b6a8aA1a change
      7a12a23a change le
      1A3b1A6b17a2a5bb2AA changer
      5a8b10A15b18a changer les
      9a chante
      3b3A2A13a22a20a chantier
      10a2a9a23a chantiers
      21a19a10a1a10a chaque
      36A18d charcutier
      7a16B7a charge
      24a charges
      47c chargeuse
      8a15A41b chariot
      8A1a9A15a charpente
      35Ae charpentier
      36b charpentiere
      22a19b chassis
      50a3a10a chatting
      aAA4a4a39a12a chaud
      15dA22A chaudiere
      15c chaudieres
      2b5A chaudronnerie
      2cB8A chaudronnier
      2b9A chaudronniere
      13A1bA22A chauffage
      14adA44A chauffagiste
      9ab18a chauffe
      24a21A chauffeur
      24a chauffeur de
      60c chaussure
      60d chaussures
      11a10a che
      40a8eBA1a12a1a chef
      26b31a cheminee
      7a27ba2a4a19a chene
      5a1a9aaaa6a11a1a3a3A1a6a cherche
      7a cherche a
      14aa cherche un
      19a23a cherche une
      26b16a chercher
      17A cheveux
      abA2c1ab1a4aAa1aA4A1A4a2aa5A1aa3A5a1b7A1A chez
      15a16a chez le
      1a3a9b1a1a8aa6a chez les
      11a7a32a chez moi
      aa1A1a2a5a8A3A3aa21aa1a chez nous
      3a3aaa25a8ab7a5a2a1a chez un
      61A chiant
      23a31A chien
      2a1a53a chimie
      15b7a cho
      53a chocolat
      14A10a17a5a3a11a2a choisir
      a11aa8a19A16a chose
      25a29a choses
      13b43A ciment
      a6a40a cinq
      3A26b circuit
      16a13b circuits
      56b class
      58b9c cleaner
      60a cles
      32a16A4a3A9A client
      50A clientele
      32Aa1A5A7bbA3a9a clients
      15c25a clim
      15c climb
      15A15a31A climbing
      18b cloison
      13A4b cloisons
      11b44a clothes
      c4a cnc
      34c31a code
      34c4A coder
      3a coeur
      27a28a coiffure
      8a coin
      16b38a3A cold
      3A19a40b colis
      9A3A3b1a1a14aa22c colle
      32b college
      51a collegues
      3b15a1a coller
      a7a3aa1aAa4a1a8A2a4Aa4a4a5b2a5a com
      8a49b com ma
      a8a7a6a11a2a2a9a8a5a com mon
      b6a20a21a commande
      49A16b commandes
      Aa1A1a3AA2A3a4A1aA1a4a2aa8a5A6a comme
      19a7a4a4a7a10a1a comme ca
      49a comme dans
      4a7a3a18a18a comme mon
      A4aa comme un
      3a38a7a comment
      3a comment dire
      16a commercial
      49ba commis
      14a11a9b compagnon
      a1a18a9a1a company
      3A26c composants
      9c21A composites
      27a13a comprends
      48a15a compris
      19a4a19A compte
      38a27a compter
      45b concert
      16A28a1a concession
      4A2b16b7a14A19a conducteur
      4A2b24a conducteur de
      7a16b conductrice
      5A7A10a14a7B18aa conduire
      23ab14a conduire la
      46a19b conduire les
      24A38a3a conduire une
      7b16a38a conduit
      7b conduit une
      4a2A16A conduite
      3a6a2a4a11aa11A8aa12a connais
      2a1a45a3a10a conseiller
      1a4a6a9b construire
      35a construit
      50a contact
      10A6A32a content
      1b24a1a27a8a continuer
      5a8a43a contraire
      44A contre
      28c37a control
      22aa37a conviendrait
      49aa2A cooking
      6a43a cool
      54a copines
      9ba20A coque
      63c corde
      60c cordonnier
      1a9a corps
      13a costaud
      26A29c1a costumes
      8a6a11A4a3A2aAA5a6a2A cote
      8aa22a6a1A cote d
      27AA18a6a cote de
      52A couche
      7a9a3A19A4c couches
      4a51ba coudre
      56a2aa couds
      6a10a35a could
      11a1aa2A coule
      11b coule le
      11b1b3a25A couler
      10A6A24ad couleur
      17c49b couleurs
      13a11a23a4A coup
      49a4A coup de
      A7A17a12dc coupe
      39cA22b coupe le
      ba4A6A5a6a8a3A8a5b8d couper
      a53a couper le
      1a2A58b couper les
      13b54a courage
      25a1a1a courant
      35A4b26A courants
      3a cours
      10a4aa1b1aa5a3a12a7A10a cousin
      55b coute
      40a13b couteau
      40e13B couteaux
      59A couture
      56d couturiere
      20b15a couverture
      13a6b couvreur
      59b crains
      19a4a crame
      34a creer
      34a creer des
      14a creil
      17a35b creme
      21d crepi
      23ab creuse
      3A creve
      3A12A crever
      65b crier
      a2aa2a3a10a6a23a3a1a crois
      56ae1A cuir
      8A5a4b18A10baa1a1AAB cuisine
      50A4a cuisiner
      19A18e10a cuisines
      49e cuisiniste
      49A7c2a cuisses
      3A7a2b cuivre
      62d cultiver
      a53a customers
      2b1A3aa29a cuves
      41A2c1A cycles
      a1AA1AbaAa1cbaa2bAaA1AAa1A1cA6aabAA1babbA1Ab2a2AA1Aa1aaab2a d
      59b d ameublement
      11ab24a d art
      a5bb d avion
      4A9d17AA d eau
      5a11A7a35a6A d entretien
      48A12a d etre
      25a12a10Ab7a9A d hotel
      5A11a3b3b42A d immeuble
      5a1a8a2a32a4a7a1a d like
      a3a5a25a4a19aa d love
      a1a14a1a5a1aa12aAa5b8B7a1b d un
      4bA1Aa3B5A5a2aA4b2a2aAa1a1a2a9A4a d une
      A4a4a17a d usine
      1a18a1a dad
      2a23a9b14a dame
      5A1aa9a4aA6b15aa17a dann
      b3a2a3a1A5a2A1AaAa1a2AA2AA1a1a1aA1A1A1aaaAaAA5aa2a1a dans
      14a12A10a dans appartement
      21a2a dans ca
      27a30a9A dans d
      10A3A5a2a3A10a3a2a21aa dans l
      b2AA3a1A2aa5a2aAA1a15b5A4A4aaAA2aa dans la
      a2a3AA3a1AbaaaaA6a1a2a2A2Aa1a2A4A2a1a2a3abB4b dans le
      A3ba1A1a3AA1ab1AA3a2bA10A7a12aa1c2AAA dans les
      14a dans ma
      aa1a25a10a21a dans mon
      aAa8aA9A4a4A4A3a3A1A1aaaa3A1b7a1A dans un
      4Aaaba2Aa1A4a5a2b9ab1A3A8a8Aa1A dans une
      a1aA3a9a7a daron
      8a44a1a daronne
      a23aaa7a9a4a8a6a day
      Ba1baaaAbaaba1aA1Baa2B1AbbAAa1Aaa1A1aaAab5aaba1A1AAb2a1AaCaa2c de
      8a37a de 15
      19a de 16
      14b4a de bains
      39a12a de bois
      46a de bus
      a2a6a4a37b6a de ca
      30b de cartes
      7A5A33b de chantier
      46a5a4a de chez
      3A60b1B de colis
      38a de cuisine
      44a13a de deux
      1a8A2A3A11a de faire
      1a20a12c de fenetre
      24a9A15a de fou
      21a14a de france
      8a53B2b de fruits
      a2A1ba3Ab1aA5BABb2ABAcA2bA8a14a7aaA de l
      2a3a3a7AA1A1aa1A1Aa1AAa3Aa4aAaa1Aa1a2a3aa1a3aa de la
      23a8a25A de le
      62b2A de legumes
      4A2a16A de ligne
      57aaa de luxe
      3a16a11A6a1a8a1B2bb4a6a de ma
      1a36c26A de magasin
      5b22A de maintenance
      13A3b3a10a3a de maison
      48a de me
      68e de menage
      13a5b34a de moi
      3a7a11A8A7aA19a4a de mon
      68b de nettoyage
      25a de nos
      3a15a6A9b30a de notre
      23a44A de nuit
      37a23a3a de ouf
      27a1a de panneaux
      19A6c de pierre
      6b8a de pompe
      1a33b de porter
      b de precision
      5a1aa de prod
      5a1b16A de production
      41a7a4a5a de quartier
      32b11a de reparation
      51a de retraite
      40b de scie
      13a39a de ses
      13a27b8aa de son
      14A10a7a de tout
      5A27a14b7a de toute
      20A17a17a de travail
      33a de trucs
      4c28A de tuyauterie
      3A5b8b3a8a de verre
      68c de vitres
      12a8a29a de vrai
      42b debosseler
      45A7A11a debout
      17A19a21a decorateur
      17aA34a decorating
      17A38A decoration
      2a51a decouper
      1aaA5aaa1a6aa1Aa3a4a11a19a dedans
      14a degoute
      11a10A degres
      A12a5A1b5A33aA2a dehors
      13a49a dehors avec
      a3a5a5a2aaa5a2aa11Aa5a deja
      9a2a18A6a1A delire
      38a7a demande
      5a26a11aaA1a demonte
      32A8a4a1A14a demonter
      8A30A dents
      5a8a31aA depannage
      14A10a3A3a13b depanner
      5a10a8a6Aa depanner les
      5a8a17a depanneur
      17a26a11A depend
      54A depenser
      4a deplacements
      46c19b deposer
      aa1A1A5aa2a7A5a1a2AaA8a3a4a2a depuis
      a2A depuis la
      7a23a24a depuis le
      58a derange
      58a derange pas
      24a dernier
      18a17a12aA derriere
      aAa1A1a1Aaa3Aa3aaA1ab3b1ABC1a2b1Aa1A1Aa1AAa1AaAC2a2bA1aaAAAB des
      17ba des appartement
      11a10A7a des cartes
      2b6a des cuves
      22A3a8b des escaliers
      1A33a des fenetres
      16aa8a des gens
      53A des heures
      65A des legumes
      A4aa40a des machines
      6A des meubles
      5Aa38aa des moteurs
      6A6a3B des murs
      9a13a31A des pates
      b5A2b1a52a des pieces
      11a6a11a des plaques
      1b des portails
      35b des portes
      24a des qu
      13a10A des que
      4a28a des reseaux
      57c des sacs
      4a22Aa5a3A27a des sites
      32a des toles
      25A19a des velos
      22c des verandas
      68b desinfecter
      23A30d desosser
      4a32b dessin
      3AA21a10A29a dessiner
      3A34a dessiner des
      7a4a10a4a34a dessus
      49A deteste
      2aaa8A1aa1a4aa19ab3a3aa1a11a deux
      44ab deux roues
      65a deuxieme
      A33d dev
      a6a15A26a devant
      a devant un
      34a developpeur
      3a23a7aa4a4a4a3a devenir
      58A devient
      36a7a devoir
      9a1a10A1a14A4A di
      46ba diesel
      24b22a18A digger
      3a45a2a dimanche
      49a18a dingue
      3a6a7a2a12a3a diplome
      3a dire
      38aa1aa direct
      17a30a dis
      2aAaA1A8a3a8a4a4b1aA9a3aa5a dit
      29a dit de
      2a1a2A8a3a18a dit que
      36b2a1a10A8aa dix
      36a dix sept
      3A2a2a6ba1a21a11a do
      2a10a6aa37a doing
      32A domi
      3a28a2a don
      3a28a2a don t
      6a2A1A4a2a2a6a2A6A5a1a donc
      45a1a donc euh
      54A donc les
      16a donc pas
      3a3a5a41a1B donne
      29a13a donner
      1a20a2b9b6a doors
      20a2A3a dormir
      57A dos
      54A douche
      a7aa25A15a1a douze
      a4a down
      49b4A dressed
      38b dressing
      7a16A26b drive
      a3AAA1a4b1a3a1AA1B2bA4a1Ab2b1A1a1Aa3AAbAaaA1a2A1aA1a1A du
      3a13A9c du batiment
      40a22a du bois
      13a35a4A du coup
      11a40a du four
      16b du froid
      25a du lycee
      52a du matin
      A2a7a du metal
      52c du pain
      52a10a du pin
      24A10A22a du tout
      2a4Aa6b du travail
      14A10a23a dun
      1a1Aa5A1Aab1bdab2AaAA2a1A2bb1aaA2DA2a1a4a2a2a3Aabb1aa e
      1b1A2a1a3B1baa2A3a2a7ab2a10A1AbaAaaa2aaa1ba1aA e de
      13a4ab29b6a e fere
      3a1a27a11a6a e je
      8A1a5a10a4A11a e la
      4ba6a1AAba1ba3A2ac3b1A1ab1aaAAaA1aca1AaA1a3Aa4A1A1b e le
      6a16a9A9a2a e tout
      4A9d2A3a1a1a1A4AA eau
      37b ebeniste
      37c ebenisterie
      21a echafaudage
      8a35A echelle
      27a25b eclaire
      9a4A3a1AA3a1a4A2a1a3a26a ecole
      18a8b13a9A16b ecole pour
      15a18a16a16A ecoles
      A16A ecouter
      25A6b23A ecran
      7b24a ecrans
      32A ecris
      3A4a7b8A2a1a2a1b2a5Aa2b2A3a1a3A3a2a ek
      61a1d elagueur
      5a21da2AA11a elec
      10A18AA electrician
      5A8A10a1da1A electricien
      17A7A1bA electricienne
      14a2a10aa6A electricite
      27Aab14a electrics
      27Aa1A13a electrique
      28c3A8a electriques
      3A23AA1b electronic
      28A1c electronique
      41a electroniques
      13a4A elever
      54a11A eleves
      2AA1a4Aa5a1a1A10a4aa3A1aaaAa5a4a1A2Aaa elle
      11a14a8a6Aa1a13a7a elle a
      30a31a4a elle est
      a elle ne
      5a2a elle s
      19a elle se
      11a25a8a1a3a1a6A5a elle veut
      17b14a29a elle voudrait
      10a21a9a4a9a elles
      41A15a eme
      8a8a40a employe
      Ab1a1a1Abaaaa2AA2a1AaA1B1A4aA1aAa1bACA1bA1aaAcA1AAA1aA2Aa1a1Aaa en
      5a1a en 3
      14a12A11a en a
      ac en acier
      6a31a en ai
      17c7B17A en batiment
      1A18A1A12caa1A10A en bois
      3a en cours
      57c en cuir
      32a11a23a en etat
      11aaa3a14a1a10a10a4a en faire
      3a6a en fait
      1a10a en fer
      44a17a en france
      11c en fusion
      45A en groupe
      3a20a11a21A en haut
      20a15a en hauteur
      a3a en inox
      6a34A en mecanique
      47a en panne
      39A en peux
      36A2b23A en planches
      3A16A26a en plein
      41a11a en quatrieme
      5a40aA en rade
      50e en salle
      28a6a en stage
      8a3a47a en tete
      8b1a6A en usine
      12a enclume
      18a7a33a2a encore
      32a1b21a end
      21a enduit
      51a enfants
      35A8A3A12b enferme
      a7a11a12aa23aa1a enfin
      a enfin le
      41a3ab engine
      15ba engineer
      48b14A engines
      7A16a7A14a engins
      7a5a3a1a21a1b6a5a enmen
      35a enmen travail
      13A23a ennui
      42a14A ennuie
      23c9A enrobe
      6c5A17A23aa ensemble
      b2aa9A2A2a4a1A4a23b entre
      54a11d entrepot
      16b36b entrepots
      1a11aa4a3a1A9A3aa8A1a11a2AAb entreprise
      13aa5a2a2a36a entreprise de
      14Aa9a14a4aa14a entretenir
      15a28a entretenons
      5b8Aa1A7c2A12b3b2A9a2a6A entretien
      17A7b35a6A entretien de
      3a3a47a envie
      13a envie d
      13A41a envie de
      1a11a5b2aa11A3b1a3A epi
      A8ab20A epoxy
      5a17a4aa21A16a equipe
      15a22b equipees
      7a11b17a6a16Aa ere
      67a es
      44A18a escalade
      1a20A3a8c escaliers
      1a24a8a escaliers en
      48a espaces
      2a2a1a2A4Aa1a2aab2Aaa1a1Aa3a1A1AaA1Caa1BA1A1AaA1a5a1Aaa est
      19a17a6a est a
      16A4a5A est bien
      18a42a est bon
      3aa2a5aA1a2aa4a5a2aa3a1aa3A1a9aa est ca
      a2a1aa13a1a est ce
      13aa8a4A33a5a est dans
      2a6a est de
      7a22a15a11a est du
      20a7a est en
      6a18a2a7a est l
      14a10a2a6a6a1a11b est la
      3b6a5a8a1a25a1a5a est le
      47a est les
      21a8a30a est ma
      5A1a4a20a13a est moi
      A5a14a12a8a8a9a est mon
      6A est mort
      24a20A18a est pas
      5a8a est possible
      1a33A4a5a9A3a est pour
      22aa18a est son
      11a24a est sur
      3a10a37a est tout
      2a46A14a est tres
      32a4a2a5aa3a15a est un
      3Aa15a1A4a12a11A7a2a est une
      3A18a8a est venu
      Aa2b3A2aaa3ab1a2a1B1aaA2aaaaa1aa3a1b1aa3a1aaaaaaa2aaa1a et
      26a39a et a
      2a31a8a et apres
      28a3a6Aa10a et aux
      16a10ab2a14a12a et c
      3a3a1A29a18a9a et ca
      AA3A3A1aaA4ab5aA3a1a12A1a5bA1A1a5aa2A et d
      2a5A2a1a5a3a2BaAa8a3a1A2Aa7aa8a et de
      29A3a et depanner
      12a1a et depuis
      A1AA1aa1baAa3a8a1a1AA2a2a4aA2bba2Aa1b2A2A7AA et des
      9a19aa12a5A2A2b11a et du
      36A2a27a et en
      22a13a2a et euh
      A1a1a3a15a3a7a3a9a14a et il
      1a1a5A11a5Aaa1a6a2A9a4A4a1b2a et j
      1a1A1b1a5a2a3ba4a5A1b1A11aa6a1AAb4a2a et je
      2a30a2A2b27a et l
      a1A1a16a1aA3a1aA7A3a1a6A1a1A et la
      aA9aaaa1A1A3a1A8a2b4Aa3a7a1A7A2a et le
      48A13A2b et legumes
      Ab2aaA1AAa3AAaacAaBAAAb4AA1AA6b1A1AAb3a2A4AA1a1aA2a et les
      17b2a22A et mettre
      1a1A11a26a15aa et moi
      4a31a19b6A et monter
      18a20a16a et notre
      1a13a1a14A3a1a8a14a et on
      35a10a3a et porter
      1A15a4a4a7a2a et poser
      3a30a10a et puis
      27a10aa2a et que
      26a10a24a et reve
      20A11a et toi
      3a9A42a et tout
      3a37a24a etais
      2a12A10A4a3Aa9a13a etait
      a15A2a etale
      21c etancheite
      32a11a23a etat
      3A10aa1a2A6a3b7a3a11a9a ete
      3c8A etincelles
      49aa etoile
      a2a1a7BaA4bA1a3a1a2A1a4a1A1A3AAba10a2a etre
      5a14a8a29a etre celui
      21A7a31a etre dehors
      35A12A etre enferme
      4A1a11a2a1b etre le
      27A9a4a eu
      42a eu un
      1AaA3Aa3A3aAaAAa4aa3A2a1a1aa6b2Aaa6a2a1aaaaaa euh
      32a15A12a2a euh bah
      29a9a euh dans
      42a4a euh il
      1A euh j
      26aa8a15a euh je
      8ba2A14aa5a euh l
      33a11a5a2a euh la
      10a2a8a38a4a euh le
      4a25a4a29a euh les
      43a6a12a euh moi
      3A euh non
      6a32a euh on
      a35a30a euh tu
      40a euh y
      58a eur
      23a7a eux
      13a27a11a every
      5a everything
      44a4a17a everywhere
      14a17a6a eviter
      27a15a exactement
      9a2a11a9a5A4a12a existe
      6aA58b expedition
      21c exterieur
      7a2a fabricant
      7a2a fabricant de
      1a5a fabrication
      1a6b48a fabrik
      1a55a fabrik de
      3a4a13A7a4b24a fabrique
      2aA3Aa1A1A6A2a7a6aa16a fabriquer
      56A7a fabriquer d
      3A4a47aa fabriquer des
      21a facade
      21ba facades
      17A3c facadier
      52b4a9a faconner
      a4c2b1a14A factory
      4a8a19a fair
      1AaaAA1aA2aa1AAa1aaAA1bAb2A5ab4A4aA2ba1ba1a1a3a5A faire
      11a5b32a14a faire ca
      2a8aa5A2A4A8a13aa2a3a3a faire d
      1a24a8a1a3a7a2a1aAA faire des
      2A15a24a2a18a faire la
      13b2b35a15B faire le
      8a9b4a7a23a faire les
      11a1a18a12a faire mon
      19a1a35a8a faire pareil
      14A4a12a faire un
      1a1A3Aaa3aa3A2aaa1aaaa2aaa3aaaaA2ab7a1baa2a3b fais
      12a13b10a fais bel
      19ba11ab10a3a fais ca
      3a41a10a fais de
      9a43a10a fais des
      27a16A fais du
      49a1a fais manje
      11a1a30aa fais pas
      ba1a4a2A1a3baA1AAaA2A4AAA3AA1a1aaA6a1a4A2A2A1a fait
      a3a2a10a21a14a5a fait ca
      6a3a6a5a1a3a3a9a fait de
      2ba4a17a26a3a fait des
      b8a3a22a6a22a fait du
      5b11a2a34a fait la
      1b13a2a18a26a3a fait les
      1a14a4a20a fait mon
      3a24a fait pas
      a23A39a fait river
      35a fait trois
      23a7a17aa16a fait un
      1a13a23a15a familiale
      6a4a21a15a12a2A famille
      13a6a44a family
      41b fan
      a18a15a fancy
      52a farine
      64a3a fasse
      51c fast
      51c fast food
      3a3a6aAa3A3a6a15a10a2a6a faut
      14a1a47a3a faut bien
      33A25b fauteuil
      59b fauteuils
      18b faux
      18b faux plafond
      42a25b femme
      1a10A9a2a9b fenetre
      10a11a12a32A fenetres
      1A33b fenetres en
      24A41b fenwick
      aaAA5a2b9Aa2AA2a3aa7A8a5a fer
      9a2a10a10ab fer de
      1A10a fer forge
      16a2a4A11a ferai
      17a21a7a5a ferais
      AbbA1aA1a1A1A1a2aaa5a3a4aAa6A1a3bA2a1aba4a1a2aa fere
      1abA4a1A2Aa3a10a4b3a10A3a1b1a6b fere de
      10A6baa16a6A12a11b fere le
      23a7a15a4A1a ferme
      36a7a fermes
      1A11a ferraille
      55c fetes
      1A10a36a4A2A3a feu
      3A5d17AAAAh1A9A19A fibre
      9d21A fibre de
      9A17A3a1A fibre optique
      39Aa fil
      32a7a file
      a5a2a20a14a6a2a2a1a1a3aaA fille
      5aa30a11a16aa fille elle
      58a fille est
      5A3A1a5a2a2A1a1ba4aa7A3ab2a1a3a3A4a2a fils
      31a15a14aa fils a
      25a4a33a fils est
      1a17a17a3a1a2a3a3a4a fils il
      52a15a fils veut
      2a17a16a fine
      6a fini
      a12b6a8a firm
      4a9aa6a6b8a fitting
      14a10A6a8a3a2a fixing
      5a8a9a7a16a fiye
      61b fleurs
      8a10a21A floor
      24a12a12a fois
      11B31A12a7a fond
      2A8c10A fonderie
      11d36A fondeur
      3b7a48A fondre
      4a3a2A2A8a2a2b26aa9A font
      11c11A fonte
      8a42c food
      19A footballeur
      a2aa2AA7aaa4aA3b1aA2a5a7a1Aa3a1aaa2aAAa1a for
      17a31A3a8aA for a
      4a56A1a for me
      12c47a2a force
      36a2Aa22c foret
      1A10d forge
      12c50A forgeron
      19a9a7a5a14a formation
      2a3a43a forme
      3a3aAa5a33aa7a former
      24a10aa25a formes
      45A8a fort
      3a20a9A15a fou
      10caA39a2b four
      23A25b1A1A3A fourneaux
      52b fournil
      5a26b22a fours
      20A2a20aa fous
      35a foyer
      1b3a3a3a6a1aA9b15A6a2a2aa3a fr
      1a7a12a30a2a10a fr des
      d fraisage
      c2a fraiseur
      b fraiseuse
      1A8a9A15b frames
      38a10A3a francais
      49b francaise
      21a14a7a11a5a france
      1a13a4aA1a19AA5a franchement
      1a13a franchement je
      15A25a4a franse
      15A1a21Aa21b2b freezers
      41b2cAb frein
      44a1a frein a
      37a french
      3a17a10a13A10a2a5b frere
      41a frere a
      46a2a freres
      17a17a25a fresh
      16a24A frigo
      16e frigoriste
      15AA15b frigos
      16c16A21a9AA froid
      2B13b34a2A froide
      A5ba12a3a9A from
      7a12a from the
      8e fromage
      21a12b15b front
      2a2a3a8a4aA15Aa3a5a2a11a frr
      8a7A21A9A13C2g fruits
      8a39A13A2b fruits et
      14A10a fuite
      14d10A6A fuites
      34a2a5a full
      11c fusion
      4a gagne
      2a24aA2A gaines
      52a galere
      3b1A12a6A15cA1AA1aA garage
      2a2a12a22A2a5b5a4a garcon
      50b garcon de
      1a5a garde
      5a1a10a4a7a4a11a14a gars
      5a17a7a16a gars qui
      8a40A2Ae gateaux
      3a gave
      15bb gaz
      48a12b gazon
      14A10a18aa general
      13a13a generale
      15b genie
      4aa4A3A2a7b7a3a4aAA8a genre
      1a4A8aab1A6a4aa1a9a4Aa3a2a4aA4a gens
      7a6aa17a17b gere
      7a41a4A8a gerer
      5a25a17a2b get
      34a17A5a getting
      20a42a gingn
      8a44b glace
      14a1a3a go
      53a going
      3a13a31Aa good
      3a8a1a3a25A3a3A9a got
      2A18a1c goudron
      29a31a grace
      61a grace a
      1Ab33a9a3bba3A gran
      A2a7a1a2aa2a1a3a8a6A3b8ab grand
      13a grand air
      15a4a35b7a grand mere
      3a7aa6a6a8a10a10a grand pere
      2A5b11A32A3ab7aaa grande
      26d grandit
      4a5a52b4a grands
      21aa38A gratte
      38a13a3a grave
      42b4a greve
      1c10b9A3A5a grille
      1b10b9A3A grille de
      20a15a26a grimpe
      49a11A grimper
      2a1A18a12a10a15a gro
      A3a1a6cA9a3a17c gros
      46a gros moteurs
      13c gros oeuvre
      39a7A15A3a grosse
      9a18a7a8a21a grosses
      45A groupe
      20A2Ac11a10A grue
      4b5a5b7a10A3b1A4a20a gwo
      14a30A19a h
      26a9A4A14BA habite
      39a1A5a4a habite a
      48a12a haies
      6a19b10a22a hand
      10a18a6a hangars
      25a hanging
      8a40a happy
      3a16a3b3A2b4ab7a12A haut
      28b9a17a haute
      20b15a hauteur
      19a have
      3b9a4a8b13a19a he
      3a23b he s
      15A heat
      15d heating
      46a heavy
      62c hectares
      29a heights
      4aA3aa4a1a7a5aa2a7a2a1aaa1Aab1a hein
      7a2A8a23a4a hein pas
      8a8a31a her
      aa1a14aa36b hesite
      b2a52b hesite entre
      3A41a6aA heures
      52a heures du
      3a9aa40a his
      15a7A24a hiver
      15a15a1a24a homes
      6a27a9A honestly
      25a25a6a9a hopital
      7a42Aa horaires
      48A12a horreur
      43a hot
      5A8A10c12a10AbA6c9a hotel
      52A hours
      17b10a8a12b house
      27bA9a20a houses
      19a24a how
      18a12a19aa8a huit
      5a18A22c hydraulique
      8a59b hygiene
      1a1a2a1bAaAAa3a2b2A2aa1a2Abab1a1Aa1A1baaaaa2baA1a3aA2A1A1A i
      35a1a3a i can
      6a10a35a i could
      aa1A1a2a1a5aa1aa13aaa7a4a2a4a3Aa2a1a i d
      35a i don
      49a2a i get
      3b16a1a10a10a4Aa1a i m
      18a1a3a2a2a6a5a4a3a3a5a i vais
      20a5a2a14aaa5A i want
      13a6a28a i was
      1a1a9a5a2a21a7a7a ici
      1a20a37a ici je
      12a7a ideas
      1a20a11a idee
      1a idee de
      34a if
      1a1a2Aa2a7Aa4a3aA2A2A5aa3AA1A1A3Aa1A1AA3aaA il
      1b25a8aa4b2a4a1A il a
      13a22a22a il aime
      2a16a3aa2Ab23A13a il est
      aa11a3a9A15a9a il fait
      21a il faut
      3a11A2a1a18a il me
      14b12a il n
      12a il ne
      37a il parle
      2a9a il s
      3a48A il se
      12a3a1A34a il te
      9a il une
      3a18aaa3a5a6a4a3a5a7aa il veut
      15a17a18a il voudrait
      21a4a29a4a il vous
      2a5b6aa10A6A10a8a2a il y
      7aa1a21a6a8a ils
      1a3A8A2a3b3c1A3a1a34a immeuble
      66a importe
      58a impossible
      3A1A24b36c imprime
      67b imprimerie
      35A4a24A1b imprimeur
      aA1AAab1b3a7A3A2a4a2a1Ab2a2aa3AA5a1A4a2b in
      5a2a1a13A7a2a5a2a6a4a1A7b in a
      a4a19a12Aa23a in the
      27Ab indus
      4a5b16Aa14A14a9a industrial
      4A5a6A10a industrie
      4aaa1A1A5b10A12a17A industriel
      5a2b1a6A7A1AA4A9A14a industrielle
      58a industrielle pour
      8a18Ab17a industriels
      33b info
      33ca informatik
      33a informatique
      9a31a injecter
      9d1A injection
      2baa inox
      15a installateur
      7a19a installation
      7a20a installations
      4a17a15a installe
      3A10b6a5A1b1b1b4A26a installer
      14b18a installer des
      a1a7a4aa9b17AA15A interesse
      10A6b3A16a4A interieur
      31b1Ab internet
      Aab11a5a18b into
      29a36a inventer
      25A6a1a iphone
      5a32a6a4Aa7a irait
      38a11Aa irait bien
      3a5aa10a15a7A4a1a14a is
      30a19a1a3a10a is my
      3a5a11a is what
      3A13A isn
      3A13A isn t
      18b2b isolation
      21b isole
      3a3a3a2aAA7a8b1ba1a6a2a4a3A3A1A1a it
      11a3A19aa1a it s
      b3A2A1AbB1A1A4A1A1aA1C2Aa3AA2A1a1AAA4AaA3aaAA5AA1A j
      1A1A31A15a8a1a j adore
      a4AAA2aA1a1Aaaaa5A2A1Aa1a1A2A2A4a3AA4a1AaA4A1A j ai
      15a25a23a j aide
      3aA1a3A1a3A3A2a3A1a3A1a15aA6A j aime
      5a1Aa1a13a3a13a14a2a3a j aimerais
      1A4a17a13aA7a5a8A j en
      3a37a j etais
      14a11a9A19AA j habite
      ba1a14aa36aa j hesite
      21a17a j y
      3A1a2A3A4A2a6A9A3AA jamais
      14a12A jamais de
      6A7aaA jan
      1a10a35b12A jardin
      61c1a jardinier
      21A26A12dAA jardins
      Aa1a1AaaA1a1AA3c2A1aa1A2A3ABAA2AAB2B1aAAa1aBA1a1a2Aa1A1Aa2A je
      5aa10aaaa6a13a1A5A1a je cherche
      27a13a je comprends
      3b6a7a11Aa11A8aa12a je connais
      56a2aa je couds
      a2aa2a3a10a6a23a3a1a je crois
      44a3a je demonte
      58A je devient
      17a je dis
      A1aA9A7a5a2a9a4a3a6b3a3b je fais
      3a6a8a38a je kiffe
      1a14a35a2a je l
      13a31a je le
      48a11a je les
      21a13A je m
      1b3A1a5a1a7a1A1a4a1aA5a2aa2a3a4a8a je me
      6a13a12a je monte
      12aA6a3a43a je n
      13A22A4A4A2A je ne
      50b je parle
      45a7a je passe
      a40b4A je pense
      3a1A7a4a1A7A11a4A4aA6a je peux
      13a8a je prefere
      41A18a je prends
      7a1A je regarde
      5a35A2Aa2a je reparer
      1A24a25a je reve
      4a1a3aA1aa2a7aaA3a10a2a5aA1aA10a je sais
      57a je souhaite
      3a1a2A1A1A2A16A1A9A2aAA1aA3AA5A1a2a je suis
      32a je tiens
      20A je tombe
      36A je touche
      17a17A je travaille
      3a2a1a12a9a18a10a je trouve
      4aa3aa1aA2Aa1a12a1a3A je vais
      1aaa1aa2Aaaabab9aa1aaA2baaaaaa1b1a1a3a1a3a1A1aaaa4a je veux
      5a20a10a3a je viens
      41a je vis
      5a2aa3B15a2a2aa12a2A6a8a je voudrais
      32A je vous
      14aa jeune
      18a17a2a14a jeunes
      20A24a10A2A jmen
      4a10a9a3a24a8A3a job
      19A15d1a joiner
      35aaA26a joinery
      18aa2a joint
      18ba34a joints
      8b4a7a1A1a6a11aa5b jour
      67b journal
      17aa19a19a2A journee
      a28a20a jours
      3a7aa6a33a jregarde
      3a8a40a jure
      a2A2a6a17a34aa jusqu
      6a24a34a jusqu a
      3a5a25a1a just
      34a11a9a juste
      Aa5aaa2aaaA1a1AA1a7Aa1a4a2a1ba9Ba7a4A ka
      1a1a4a3a4a18a1a ka fais
      15b1a2ba5a1a6a26a kay
      17ba1a8a1a4b26A kaz
      51a kebab
      51a kids
      1a1a6a7ab7a30a3a kiffe
      31a kil
      52a1A kilos
      35A13a km
      4a37a1a know
      1a1a8a7a11a2aaa15A1a4a3aa kon
      27a1a20A kouman
      A1Ba1b1BbA3Ab1AABAAc2CcB1a4a2aA3Bb2aA2AAabAa2B3aAA3aa l
      A13b19a1a4A l a
      8a l agroalimentaire
      24A2A l air
      8a6a40a4a l annee
      27A l argile
      6a l assemblage
      22a25a18a l atelier
      52a l aube
      14a6a l eau
      44A l echelle
      14A5AA3b6A4a13a16a l ecole
      27Aa l elec
      14a2a9A1a6A l electricite
      12a l enclume
      21b l enduit
      5a8A10c2A12a3a l entretien
      5a17a l equipe
      14a5AA17a l ete
      21c l exterieur
      23A24a l hiver
      8a59a l hygiene
      5a4A17a l industrie
      3a48a4B2b6a l odeur
      33A5A5A l ordi
      5c2a1c21A10A3A l usine
      2bAaba3Aa1aAA2AAa2abA1aa2bC1Baa1AaAAa1AAaa2aa2bA1AA1aaA2a2A la
      21a8aa la avec
      58a la bas
      43d la cabine
      50Ad la cantine
      42aA la carrosserie
      A6d2a la chaine
      A10a3A la chaleur
      50A la clientele
      19b40b la colle
      56A la couture
      14b23A10Ba6A la cuisine
      2a6aa2a2a4a11a11a2a16a la dedans
      50a6a la fait
      6a4a21a15a6a la famille
      31a la ferme
      3A5a21d la fibre
      11b la fonderie
      12a50a la force
      12b la forge
      20a la hauteur
      17aa19a19a la journee
      18a1a8a6a la kaz
      a4aa2a11a2a15a15c1A8a la machine
      12a22A14b5A10a la main
      5b40a la maintenance
      61a la mairie
      6a10a11aa28a la maison
      6A17A17a1Aacb la mecanique
      a1a la meme
      35aA15A la menuiserie
      2a24a37a la mise
      32A la musique
      38a13a15a la nuit
      55A la pate
      53a la patisserie
      17aA6A1A14A la peinture
      26f la pierre
      4a9d12b la plomberie
      16A3aA la pluie
      14A10b9a6a la porter
      18A5A10A6A11A la poussiere
      8b20a la production
      9a1A9a9A la resine
      26a24b la restauration
      23da8A31a la route
      4A18b35aa la rue
      35A3c23A la scierie
      20a6a13A la semaine
      3aa la soudure
      32A la tele
      24a37b la terre
      24A43A la tete
      2a38Ac la tole
      48a la vente
      23A30ea la viande
      61A la vie
      20a2aA21a14c la ville
      23A17A1a la voiture
      37a lache
      3a9aa lad
      2AA27a15A laisse
      40b4a2a lame
      12a27c7A lames
      7b5a lance
      48A12c landscaper
      50b langues
      3a7b22a17A lasse
      10b35a latelier
      11a20c25a lave
      32c25A lave linge
      5A26a20a2A1b laver
      68c laveur
      68c laveur de
      AABa1bA4aabAbaabAb6baa1a1baA1aaaA2AA1A2D2a1b1aa2AaAB1A1a le
      16A5a12aAA1A le bois
      24A2A11a5a le bruit
      3a19a le chantier
      32a le college
      50a le contact
      56ac le cuir
      46aA le depannage
      4a le dessin
      3a45a le dimanche
      23a18a12a12a le faire
      a9a1a30A le fer
      12a48a le feu
      16a le froid
      21a le goudron
      11a1a8a le grand
      5a18A42a le grosse
      14baA33a le jan
      32A25c le linge
      3a11aA48A le m
      1b19a5a3a le maison
      3A28a32a le marche
      3b6a le masque
      7a33A10a12a2a le matin
      a9a7a33A le mec
      a15a10a8a le meme
      68A le menage
      1B8Baa le metal
      5a15a42a le metier
      45a11a le monde
      28b12d3AA1A le moteur
      9a1b le moule
      11A3a1ca le mur
      52b le pain
      55a le pate
      52a3a le patron
      18d le platre
      23A5a le soleil
      7a19b le tableau
      62a le temps
      9a46b le tissu
      20c11A le toi
      21A14a le toit
      5a le tps
      50a le travail
      2a le truc
      12A32A le vacarme
      37a5a le vernis
      13a5a le vertige
      57c leather
      61Ab2c legim
      8a39A13d2b legumes
      Ab1Aaab3aCA1A1caa2aabBA1a2AaA2BaB2abA1a3AaaaAAAaa1a1b1Ab1baab les
      39a21A1c les arbres
      31a les armoires
      41aa les bagnoles
      41b3A les caisses
      39a6A19a les camions
      16ab les chambres
      23a23a les chantiers
      60b les chaussures
      49ac3a3a6a les clients
      66b les colis
      17b49b les couleurs
      40b13A les couteaux
      a1aaa10aa6aa19aa3aa3aa les deux
      27b les fils
      44b les frein
      1a4A8a1a13aa1a9a4Aa6a4a5a les gens
      4a5a52a les grands
      4b8AA13b17a les gros
      9a18a7a30a les grosses
      7a42Aa les horaires
      29a23a les jours
      a5Aa20A18A8A6a les machines
      26a14b3a21a les mains
      13A3a3a5a1a6a les maisons
      40a24b les marches
      50a les mariage
      28a12A les moteurs
      6a4a6a les moules
      17bA2a21A17a les murs
      66a les palettes
      33a27b les parcs
      19a7a les particuliers
      31a16a2a3a les petits
      A5b les pieces
      61AA les plantes
      51a les plateau
      8b40Aaa les plats
      1c23a9A les portes
      1b2a17A6a les poser
      32A11a1b13a les reparer
      15A7b9A les routes
      59a8a les s
      57a les sacs
      60c les semelles
      34b les soirs
      66a les stocks
      20a8a31a les toits
      40a7a les tondeuses
      22a45a les tours
      41A5c les tracteurs
      A3ba1A2A3A39A13a les usines
      13a12a les vacances
      9a31AAA2a les voitures
      20a11a1a7aa10a leur
      36a15A leve
      24a11a15b lever
      1a1a31a li
      32a25A lieu
      4AA1eA15B3A5a31a ligne
      10a55a ligne de
      4ca1a55a lignes
      4a3a2a4a2a16a15a4a6aa like
      5a10a2a32a4a7a like to
      2A4a24b25c linge
      7a50a linge de
      4b62A lire
      59b lit
      17a31A2ba8a living
      17aa32a livre
      67b livres
      4aa1aa19a lizin
      9a4a6a42a lo
      23a10a33a local
      25a23a18b locaux
      17aa6a2a logement
      16a19a8a loin
      5A1aa5a1a8Aa5a19A3a1a7A lol
      7A27aa long
      12a51a lontan
      a4a19a looking
      68a lopital
      41da2AA1A loto
      18A1a14A5B3ac lourd
      46a lourds
      a2aa5a25a4a19aa love
      a9a25a4a19aa love to
      Aa5b2a6a3A1bAA1A3a6a6a1ba5a5a2A2A lui
      3a13a9A14a lui il
      5a32a6a13a lui irait
      3a10A10a1c1a32a lumiere
      57baa luxe
      18a6a24Aa lycee
      9a9a3a7A29a lying
      9a25a5A3a7a1a lyon
      aAbb1A2A1aA2aa3Aaa1aA1Ac3bAaAAAB2AaAaAAa2Ba1a2a1A5A1A m
      2a1a8aa24a12a4a m a
      16a10aa8B16a m attire
      67a m en
      57A m ennuie
      15a1a3a5a1a1a11a11a m ete
      a3A1a7a3a2a1b3a3a18b15a m etre
      2a7a4a23A4AA m interesse
      50Aa m irait
      58a m occuper
      a1A2ab5A1a1AA1A4aA2A3AA1a7A2A2b1AaaAab1b1A1a2A2a ma
      21a33a5a6a ma boite
      16A ma chambre
      8a44a1a ma daronne
      16a12a ma dit
      13a25a12a9a ma famille
      6a2a4a2A3a4a10A7a6aa4a3a1a1aa ma fille
      5a8a17a16a ma fiye
      20a35b7a ma grand
      37a ma meilleure
      A5aa16a7A16A1a4A6a4a ma mere
      15a25a ma reum
      7a41aa5Aa ma soeur
      3a52a1a ma tante
      6a27a5a8a3A ma vie
      14a ma ville
      A1A3aaAaA6a3a2a3a3A8a1a2AAA7d1A8a machine
      b55a machine a
      5ba39A machine de
      A4A3a14a31A10a machine qui
      41A5aa machinery
      A4ba25c5A1AA14A1a machines
      5Aa21A machines d
      a6a59a machines qui
      13d5a6A26a macon
      1a6A7c21c9a5a5a4a magasin
      38a9a11a4aa magasin de
      1A10a22A14b5Aa9a main
      5a7a9a1b6a8a3a6A14a mains
      A4e1A8AA7c2A4A12a maintenance
      25a20a maintenance des
      5b19A2A maintenance industrielle
      26aa9a19a maintenant
      61b mairie
      AAaA1A1aa1a2A2aA2A4Aa2A5AaAb2AAA2a2AAa2a1a4aA1aA mais
      10b6A10a8Aa12a mais en
      7a11a17a9a16a mais je
      2a39A mais la
      16a mais le
      36a9a9a7a mais les
      36a mais pas
      35A mais si
      1b2A3A4a3bA1aa4aa2aaa2A13a1Aaa9a maison
      13b16a18a maison avec
      13A13a1a6a maison je
      1A11aaa11ca7b14b maisons
      13a1a10A2a maisons en
      8Aaa18a9a3a5Ab maitre
      22a29a6a make
      28a6a1a19a maker
      2a5b6A33a makes
      8b2a6A7A8a1a15aaa4a3a making
      8a10aA mal
      19a mal au
      61a6b malade
      12a16a26a mali
      17a23a19a maman
      17a maman moi
      56A mamie
      50A2A mange
      8a8a31a1DAAAA manger
      17a31a1a3a manje
      37a7a mans
      2a manuel
      8a31A13a11a manye
      62a maraicher
      26a15ba marbre
      3A1a18A2a2a9a6a9A4d2b1a marche
      16a3a11a3A18A9A marcher
      40a24b marches
      3a7a10a mari
      50a2a1c mariage
      37b23Ab market
      56ab maroquinerie
      37b marqueterie
      54a marseille
      1A10b marteau
      13e5a mason
      3c6a6a masque
      3c13a masque et
      22A12a25a massifs
      43a mat
      14a14a mate
      47ab12A materiel
      3A maternelle
      33a26a mates
      52A maths
      9a matiere
      37a3A10a1A10a2a matin
      48b14A mauvais
      3a40aa15a1a maybe
      51a mcdo
      6b6a6aa3a1a4a6a4A9A mdr
      14a mdrr
      2B1aAa4aac2BBA2AA1B1A6AbA2A1Aa3AA4A1A2CA1AaAA2AA1A me
      47a me branche
      14a me degoute
      58a me derange
      11a10A16A me di
      20a35a me dit
      3a3a49B me donne
      44A16a me faire
      A10a1a18b4a18B me fais
      a15A7A20A8a9a me fait
      3a11A15a me faut
      24a38A me la
      52a me lever
      9a56A me out
      13a5a me pas
      23a1a4a6a5a2a me plairait
      4a3a26a6a13aa6a me plait
      a40A18a me ple
      18a20a me prend
      3A48a me rend
      6a5a29a24a me semble
      27a6a6a me suis
      6a13a17a27A me tente
      6a38a12a9a me va
      1b5a44a4a8a me vois
      a1a7a7a33A mec
      A2a2A8A25aAA2b1a mecanicien
      45Ab mecanicien poids
      41a2a1A mecanicienne
      b4ac3A19A12AAaa1a mecanique
      b5A17A16A4ab mecanique de
      6A34A3cA mecanique moto
      6A34eA2aA mecanique voiture
      5a38aaa mecano
      44aaaaa mechanic
      3A49a7a meilleur
      37a meilleure
      a2a12aA1a1A4aa5a9aaA3A6a10aA meme
      a12a8a meme chose
      3a men
      63a4d menage
      1A4A15a12bAA14A menuiserie
      35b1A menuisie
      35d31A menuisier
      3A5A12A16A merci
      A5aa7a4a3a7A12a3A1a4a6aa3a mere
      7a mere elle
      27a40a mere qui
      A2a3a2AA5a5Aa2A5aA1A10a1a2A3b3A4a mes
      49a mes amis
      54a mes copines
      27A19a17a mes parents
      33a mes potes
      a1a5A13a11a3c5a11b3a mesure
      4A1a16b12a5a met
      1BbaA1AAAAbaa9A metal
      11a metal en
      1A metal j
      1d metallerie
      1c metallier
      1a8d metallique
      A3aa3aaa2a1a2aaa10a7a1a9a1a4a3aa2a metier
      21a metier ou
      2a49A metiers
      36a2a11A11a metres
      9a10a1a mets
      6b1ba5a1a2aa1bA2a1b19A1a14aa mettre
      8b40A1a mettre en
      9a5a27a mettre la
      20a11b11a metye
      42a9a metz
      37c meuble
      37ba meubles
      37aa meubles de
      2aa meuf
      3a1A1a5a3a5a2b5A8a4A4Aa4a5a mi
      8a40A mi aim
      20a42a mi gingn
      3a9a6a2a5a6a4b4A2a2a1a6a1a mi vais
      41A3A3A mi yinm
      32b25A micro
      37a13a midi
      68a mieux
      3d mig
      68a milieu
      8a30a11a14a mille
      3A56b minute
      32a minutes
      30a minutieux
      8a51a mis
      2a24a36aa mise
      a6a1a5a7aa1aa3A2a3a12a2a1a mn
      11a25bb mobilier
      59A mode
      ba1aAa1aa3ab5aa2aaA3A1A1a1aAA3aa2AA1Aa4A2A2aa3a1A moi
      a2a1aa7a1a25a4a moi c
      45A6a5a1a moi ca
      1a18a moi ce
      13a3a1a21a8A5a moi enmen
      11a3A6A moi il
      8b4aA6a1a44a moi j
      3a1a14a2a3A14a1A1a5A3a4a moi je
      1a1A13a1A13b7a2b10a moi ka
      26a22a12a moi la
      1abA5a3a1aaa1Aa7a4b moi le
      3A26a4A moi ni
      50a moi pas
      3a3a25a7a5a moi qui
      24a moi tout
      3a1a4b2aa4A2b4a4a1a9b6A3aa3a3a3a moi vle
      3a moin
      16a moins
      8a22a3A11a mois
      49a4A moment
      aaa1a2ABA2a3ab1aab1AaaA4Aa2a4a1aa3A1B2aAaAB4aaaaAbaA mon
      2a15a14a23a mon beau
      10a4aa1a1aa9a12a7A10a mon cousin
      a1aA13a7a mon daron
      12a25a1A mon delire
      5A5a5a7a6a1a1a2A2A3aA2a1A5aa4a3a mon fils
      3a17a10a8A18a5a mon frere
      2a2a38a16a mon garcon
      3a8a2A1a17a9a11a2a5a mon grand
      11a10a mon mari
      11a1a18a30aa mon metier
      a2a11aa25a7a3a8aaa1a mon oncle
      aa27a mon pays
      5a6A4A2A1AAA2aa7A5A1Aaa4a2a5A2A2aa mon pere
      24a27a mon petit
      17a2a6A33b mon pote
      6a35aa18a mon reve
      2a13a4a20a9a mon stage
      13A8a31b mon tonton
      10a3a5a18a5a16a mon travail
      24a10a mon truc
      29a12a mon voisin
      15A23a5a9a1a4A2a monde
      14a5a19a7A3A7a monsieur
      6a23c7a28A montage
      A2A2a4A1a2a1A10a3ca15A4A7a4A monte
      6A6a2a16aa15A monte de
      6a26a23a monte des
      20a monte sur
      10A2a1aaAa10A4A1bA6a6a1a2a6A2A1a monter
      38a5a monter d
      6B6b2aA35a12A monter des
      6c49a monter les
      6c9a5a5A1a2A4A2A3AA monteur
      A2Aa9a4a19a2a14a6B montre
      20a5c monuments
      54c morceaux
      23a26a more
      6A mort
      19c10A mosaiste
      a38a mostly
      5aa20Ac12eA2aA moteur
      5Aa21a12A4dAb moteurs
      5A35A3Ab1a moteurs de
      6A34C1AAgA1A moto
      41A3A2d motoculture
      9c1c10A moule
      8a2A mouler
      6a4d6a10a moules
      13aab1a11a1a12a5bA6b9A moun
      24A much
      3a4a mum
      11A1A3caa5a mur
      6A6b4A2aa20A murs
      32A musique
      Ab1a2aA1A3aa1a1A5a1Aa1a2AaAA5a3a3a2aA2aA3a3a my
      16a21a my brother
      3a9aa my lad
      8a my mum
      43a1a3a6a my own
      32A my phone
      8a my son
      19a30a my thing
      2aa5A2aAa5b3a2a6a6aAa3a10aA8a n
      20a20aAa n a
      12aA6a3a43a n ai
      29a11A7A2a na
      A4aa3a3aa3b5a11A12a5A1a4A nan
      61a nantes
      25a37a nature
      37b nde
      a1AA2A6Bb3A1A3A2a8AA1aaBA1a1A2A2aaA6a6A ne
      13A4A22A ne l
      39a2A ne m
      14a29a ne me
      b ne parle
      13A27A4A ne veux
      b near
      68A netflix
      8A19A39d nettoyage
      21a26a9a1a nettoyer
      6a20a10a13A neuf
      6b10a2a6a neuves
      5a19a16a never
      11a next
      3A12A13a4AA ni
      17b1a24A13a9A nickel
      3a7a niece
      53a night
      27A14a nimporte
      27A nimporte quoi
      B12A6AA2A11a2A7A1A6A4A nn
      20A25A2B4A8a no
      1a noir
      7a24a nom
      A2A1A2AA1AA5A3A3AA2A1A2AA5A3A3A5BAA3A non
      3A5A12A non merci
      18a6a5a21a1a6a2a2a nos
      1a9a16a not
      a48b note
      44aa nothing
      aA1aaA1aA4A1Aa2aAA2b1aaAa3A1aa2aaaa3a2A1ab2a2a1a5A1A notre
      a2a38a notre atelier
      26a9b notre dame
      16a2a6A6A1A2aaa25AA notre entreprise
      55a4a6a notre fille
      27a3a7a12a3a notre fils
      4a1a10a4a28a notre societe
      3A4a13a13a1a nou
      8a13a13a1a nou ka
      Aaa2a2a4aa5aA1A1a1AA2baaaA2Aa2a1a1A1aa2a1baaa4aa3a nous
      2a26a9a8a nous a
      5a22A12a nous assurons
      a6a1a8a11a10a2a nous c
      4aa2a4a12a1A4aa1a2a1A5a3a3A7Aa1a1a nous on
      3A10a5a1A7A30a3a1a nous sommes
      49a4a nous tenons
      3a25a now
      23a14a13a15a nuit
      5A50A2A nul
      c66a numerique
      2BAa3Aa2AAA3aA7A1A1aaA3A8a3bb1a4A1a1Aa1a o
      25a32a8a occuper
      1A1a30b17a4B2b6a odeur
      1A58a6a odeur de
      3a31a16a7a odeur du
      13c oeuvre
      aa3a1b1a6a4a3b1A4a4a3aa7a11a2a of
      15a47a4b office
      67c offset
      46A oh
      17a8aa13a17aa old
      A3aab1bbAa1Aaa1a5A2aAaaA3AAa2bAAaA1AAa1AAAA1A1A1a2Aa1AA2a on
      3AA1a1A2A3a1A11a17a4a4aa1b7b on a
      7a7A2a20a1a on cherche
      a3aA5a1a3aa1a1aa3aA4aa4A1A4aa4A4a5a4a on est
      8a on fabrique
      2a2aa1a1a3aa3a1A1a1a7a2a4a9a9A4a1a on fait
      41A5a on habite
      63a on me
      32A1A on my
      3A10a46b on ne
      52A on peut
      32a8A5b16a on reparer
      14a on se
      4a3a59b on the
      32a18A on va
      a2a9a1aaa6a17a7a3a8aaa1a oncle
      2a7A22a15a15a one
      a2a1A14b21a4b7a9a ont
      34A14a open
      a6aab21a operateur
      7a16a14b operator
      3A5A5A11A3d1A optique
      a4a2a16a5A3aaa6aaaa13a1ae or
      3A19a7b orange
      34A4A5A ordi
      33a22A ordinateur
      64a2a oreilles
      2A osef
      36b ossature
      1Aa2Aa1b1AA1aa2aab2a1Aa1b5aAaaAAa2A2a3baa1a2a1A8A ou
      6a57a ou de
      49aa ou je
      8a12a17b4a ou on
      14A10a7a7A8A ou un
      4a5a3a12aA8a1A1AbA5a4a8a2a ouais
      3A7b19a5a23a3a ouf
      Aa4A1a5A2a9B8A3a1A4A13A1A oui
      42A oui mais
      2a7a9Aa5a16A1a21a our
      a8a17A4a5a3a15a4a2A out
      a8a17A14a out of
      5a29A4b13A12A outils
      35A4b26A outils courants
      9a13a20A outside
      57a ouvert
      31aa8a15a ouvre
      23a7aa11b6aa ouvrir
      39a3a1a3a5aa11a own
      9b oyonnax
      13A18a19fA pain
      52b7a pains
      14A2a7a17b8A paint
      13A3AA6a17A painting
      39a26b palette
      66b palettes
      7a34c panel
      28ba8a panels
      5a1A7A1a11a17a10A panne
      27A1c panneau
      14A14d8a panneaux
      29a panneaux solaires
      5a30a4a pannes
      1a1a9a17a3aa4a17a papa
      a4a61A papi
      7a9c22a26b papier
      17a papiers
      3a2a1b1Aaa3aA1a1b3a1A1A1baAaA10A2A1b1a10A par
      16a27A par contre
      8b35a6b par jour
      12a8c par l
      11a13a27a par la
      31a10a9a par semaine
      1a1a4a3aa7a5a11a1a parce
      3a8aa7a5a11a1a parce que
      33b27c parcs
      26Aa14b pare
      1a3a5a7a1a2a12a19a5a2a pareil
      27A19a17a parents
      27a2a17a12a parfait
      12A7b paris
      b12A6a16a5a6a parle
      20a parle de
      b parle plus
      19A29AA3a2a parler
      13b parpaings
      19A15b25a parquet
      1a22a2a27a parrain
      a7A17a part
      14a4a7a33a particuliers
      13a22a partir
      19aa5A9a5A9a7a7a partout
      2a7a parts
      A1AA1Aa5AA2BAB1a2AA2A1B2A1AAAA2ACA1ACaA3ABA3AA1ABAA1ABAC pas
      14a5A6a21b3a pas a
      13A42A pas bien
      52A pas ca
      7b pas d
      14a21A pas dans
      7A12A23aa20A1A pas de
      24A10A22a pas du
      30a14A pas en
      27a pas encore
      13A pas envie
      1a pas j
      28a pas l
      a46a2a pas la
      20b1a5a7A1a16a pas le
      5A4b17A17a pas les
      8a pas mal
      44A pas moi
      45A pas mon
      4a6a1a2A3b3a29a pas peur
      24a pas pour
      15aA4b pas que
      13a12a18a pas si
      17a1a pas trop
      a3a12a14a1a6ba1Aa3a3a passe
      3a6b10A5a12a17A7a passer
      3A12a23aa6ab passion
      41A passionne
      45A2a17a passionnent
      18A36c pate
      9b13b29A1b pates
      6A patience
      53b patisserie
      49a2Ae patissier
      53c5A patissiere
      21aa29a1a patron
      2a1a11a4a3A1a35a paye
      aa12a6a pays
      48A12c paysagiste
      33c pc
      57b peau
      10b2A3ba23AA peindre
      10a6a1a23a peine
      10b peint
      8A1a3A2c3A3a2A12AAb peintre
      10A6a1A22A peintre en
      17aA8A15c peinture
      23Ae22A pelle
      24a22A pelleteuse
      b2a9a3a8a7a pendant
      a40b4A2a pense
      a6a21a19aa people
      5a4aaa4A4AaA1a1a6a2a1aaA1Aab2A4a8A pere
      41a9a2a pere a
      1A3a13a3b12A9a20a pere est
      47b16a perles
      40a person
      14b17A personne
      8a13a personnes
      18A pese
      6a4a8a3a7a3a10aaaa1a1a2A6a petit
      12a19aa3a4a3a5Aa3a petite
      a2A13A7c4b24a petites
      19a11a16ba1a3a petits
      52c petrir
      52a petrir la
      3Ba9A2A7a1A2a10A5A8A peu
      4a9A10a10a peu de
      56A peu pour
      11a1a2A3a3a2A8a17b peur
      27a14a9A peut
      A2a1A7a3Aa1A7A10A4AA4aA6a peux
      18a39a peux faire
      5A22A peux pas
      3a35A peux plus
      29d photovoltaiques
      b5a2A8a7c11a6a10A piece
      b5c2ac12A19A20a1a pieces
      9aa pieces en
      13a12g9A27A pierre
      26B13a23a pierres
      27a piges
      27a piges je
      7a31a pilote
      7a pilote de
      a6a16a14a7A piloter
      52b10a pin
      4AA4b6ba6B15A1c pintre
      56a pique
      19b piscine
      A9d31Ac pistolet
      52a pizza
      38c placards
      20a6a22a13aa place
      18A4b13b places
      18dA18A placo
      17cc plafond
      7a15a1a4a6a5a2a4a plairait
      4a11aAA2a4a8aa5a13aa3a2a plait
      53a plait les
      a2aa1b19a11a12a plan
      39aA22A planche
      9a5a20A2b23A planches
      5a2a38a13a plant
      5a27a28ba plante
      18a42aba planter
      62B plantes
      3a6Aa6b10ba plaques
      10A3A3e24A17A plaquiste
      9c1A plastique
      10A6aa24A6ab3a plateau
      50b12a plates
      9A7Ac2A32A platre
      8b12a27ba4a plats
      a4a35A18a ple
      1a11a please
      3A12a3A7a18a16a2a plein
      16a11a plein de
      2d17a1A19a15a plier
      14d10a1b plomberie
      14da plombier
      16A3aA pluie
      14a10A plumber
      a1Ab16A1a1A2a5AA4Aaa5a1Aa1A8a1A plus
      41a5a4A plus de
      b11a15a plus que
      3a45A plus tard
      3C19A22a2aa3A5a plutot
      45Aa poids
      46a poids lourds
      3a61a point
      26a37a police
      59A policier
      6b8a pompe
      15b pompes
      17a17a6a poncer
      6a16a22a ponts
      32d portable
      1b8a portails
      56Aa portefeuille
      1A12A10aA8a5Aa7a porter
      1c23a9b32A portes
      13A1a1Aaaa1a4a3a3a2d10A pose
      15a3A7a pose de
      1a13a6ba14a pose des
      1a2a3Aa1A1aba1b1c5A1a1a1A1A4a10A poser
      15b2aa13A poser des
      4a8b5Aa6a2a poser les
      18a3a poseur
      18aA2a poseur de
      1a17a9a29a posons
      a4a8a possible
      3c16A4a18a22A poste
      28a4b postes
      1a20a2b9a9a pot
      62b potager
      17a2a1a4a3a18b10a pote
      31a26A poteau
      33a16A potes
      AA8d2A poudre
      aab4AAaA1bAA2B3aAaa1aAaaa2aa1aaA1a2a2a2aAa2Aaaaa3Ab2a pour
      6A11a11A7a24a pour ca
      12a8a4a29A10a pour de
      6a30a18a9a pour des
      2a13a pour faire
      1aa9A16a6a18A1a pour fere
      b4a3a18A1a1aA9a7A7a pour l
      5a15b1a2aA13aa14a3a4a pour la
      1a7a6a7b5b3a15Ab3aa4A pour le
      Aaba4A1b3a1b5Aa2A4aa6aa2AA1b2AbA2AaA1b4Aa1A pour les
      12a34aa pour lui
      33a15a pour mes
      A2a22A13a10b4B3aa6A pour moi
      1a39a4a pour mon
      25a7a11a pour reparer
      22a2A27a14b pour tout
      6a44a5a pour une
      aa1a1a35a6a pourquoi
      aa1a44a pourquoi pas
      62b2A pousser
      13A4A5A10A6A11A4A poussiere
      13A4A35A poussiere de
      36b poutre
      20A15c2a poutres
      26A37a precise
      c5A precision
      4a8a2A1A3a5a17a prefere
      27a6a4a premiere
      18a20a8a prend
      6a13A6aa19a1c1A prendre
      11a29A18a prends
      49b1a2a11a prepare
      4a3b32b1a6Aa3a10a preparer
      49aAa14a preparer les
      b11B44a8aa pres
      57a pres de
      2a2aA2baA35a10C8b presse
      9a37a presse a
      58g8AA pressing
      11a5a1a27a pression
      62A2b1B primeur
      14a1a10A pris
      25b prise
      27a prises
      5a31aa pro
      41a12a probleme
      5a1ba prod
      5b1cbAA13A4a production
      8Abaa45a produit
      2a49A professeur
      1a8a11a profil
      28a3aa programmer
      4a16aa projet
      21b projete
      3a6a38a6a3a6a proper
      6a6a3a9a24a propre
      61a propre et
      37a16a1b propres
      3A26a24b11a ptit
      23a public
      23b publics
      1a1a6a6a16a7aa1a5a3a puis
      6b11a8a putting
      2a2a1A2aa2A4b9a5A9a1Aa8a6a qu
      45a2a qu elle
      1aaa17a2a36a2a qu il
      5a1Aa2a7a9a2a24a qu on
      3a1b2A1aA1Aa2A2a3AA7a4a1aAa4a15A4a quand
      3a3b11A4A22a3aA15a quand ca
      5a1A2a9a26a quand la
      19a quand meme
      3a quand on
      5a8a5a19a22A quand y
      8a12a27a quarante
      34a6a2b3aa4a5a quartier
      19a4a9a13a1aa10a quatre
      41a11a quatrieme
      1a1a1A1aAAAAa1aaa1A1aaaA1aAaaAAAAAa4b3a1a4AA4aaA1AA2a1AAb que
      7A12aa2a17Aa que c
      12a3a5a2a1a1a9a1a26a que ca
      52a11a que ce
      b48a que de
      14a1a24a3a que il
      aa1A10a22a2a15a que j
      3a2aA4a1A5A4a1aa5a6A3a6A6a que je
      21a22a que l
      6a35aa que la
      15aA5a16b que le
      2a1a18A4a5a11a9A11a que les
      7b60a que tout
      b12Aa27a quel
      58a5a3a quelqu
      58a5a3a quelqu un
      aAaA1AAaaa1a2baaA1AA2aabaaAa1a4A4a2A3aAAAAAAa3a5AAa qui
      5a50a qui a
      27a7A qui e
      2aA3a6aa6a8a36a qui est
      23a2a2b qui font
      15aa10a11A qui m
      a2Aa20a11a3aa21a qui me
      14A10c7a14a qui reparer
      41a11A qui se
      14b qui vient
      16a7a quinze
      24a quinze ans
      a4a1AaA3a2aa2a6A5A4a2A2aa5a7a1Ab2a quoi
      8a25a10a quoi le
      35c3A raboter
      4a9a12Aaa1a raccorder
      4a9a16a raccorder les
      5a40aA rade
      4b raffinerie
      1a10a rampe
      20a3Aa6A11ba1aa4a6aA range
      66a ranger
      18a12a19b rapide
      a6aa4b6a17A3a16a8a re
      b7a4b6a47a re a
      12a realise
      8a57a really
      66a reception
      60a1b recolter
      2a8a4a5A recrute
      40a1aa redonner
      2A23A14Ad12b redresser
      1a18ab4ba4a4a6Ab13b8A refaire
      21a37a8A refaire le
      17a3a1a2a10a refaire les
      20a2A3aa10Aa18a refait
      7a1A39b regarde
      3A16a10a1A regarder
      5a43A5a9a region
      7b36a regle
      5A9a12A15aa21a regler
      44aa regler les
      5a36b1a3a remettre
      5a38a3a remettre en
      3A17a30a8a rend
      40a17a3A2a rendre
      52a rennes
      1A19a rentre
      17a46a repaint
      32a9a1a2a12a repair
      44a18A reparateur
      32B11a18A reparateur de
      5A26a8a2aAAb reparation
      5a10b8a6A12AaA10b repare
      5a38A1a11b repare le
      A3Aa2A2A2ba1A2a3A1AAA1A1aa7A1A1bbaa2A2AA2A1aAA1a1A reparer
      14A10B6b12aA1A11A reparer d
      41a3aAaA reparer des
      15a9A6Aa3a6aa8A9b reparer le
      5a8a10AA5A8Ba1AAaA reparer les
      14A10c21a reparer tout
      49A1d6A repas
      58c repasser
      58b repasser les
      43c repeindre
      17A25a repeindre des
      11a10a31a5a reprendre
      3a res
      33e16A reseau
      a3a18b7A1ba16A reseaux
      2b reservoir
      9d1A9a9A resine
      30b resistance
      10a28a19a ressort
      38A10ebB3a2A5a restaurant
      38a10A1a6b restaurants
      26a10a13d8a restauration
      1A10a13a10b restaurer
      20a reste
      12C10a20A16a rester
      33A15aa7A resto
      12b3a8A7A15ac9a restore
      37a21ba retape
      35A rete
      4A12b5a32a retouche
      48a2a retraite
      3a3a13a14a reuf
      15a25a reum
      1A4a1Aa14a1a10b4aa1a3aA1b9a4a reve
      45a6a9a reve d
      1A35b11a17a reve de
      52a reveil
      52a reviens
      1a20a33a2a rideaux
      13a21A10B21A rien
      46B rien a
      68A rien de
      44a7a rien ne
      4a9a right
      a3a9A9A31a7a river
      23b21a3a roads
      56A robe
      3A52bab4b robes
      5a1A robot
      5b29a12b robots
      20A15b roof
      20d15A roofer
      13b7b7a roofs
      44bb roues
      7A4a16A rouge
      6a15a roulant
      2c21a6a10A1a2b roule
      17cA rouleau
      2A5A1aa11a9A8A5a16a route
      15A7d9a16A routes
      46b routier
      17a21ba22A ruban
      4A18a7b20A6aa rue
      7a25a6a1a6aA1A5a6a run
      33a6a1a6AA15a run a
      5a1a8a22a25a running
      39A ryin
      AAaaacAAa2aaAb1aA1A1a1Aaa3a1AA2ac1aA2Aaa1A2AaaB4aaaa1AAA s
      4a10a2a1a s a
      14b53a s alles
      11b s and
      3aa11a5a29A s appelle
      2a5a7a19a23a s est
      12a3aAA7a34a s il
      33a16A s my
      10ab10A sable
      13A12A30e sacs
      3b33a7A3A saint
      a3a1aa2aA1aa2a2A4aaA3a5A4a2a4AbA1aA10aa sais
      13a3a8a18a sais pas
      1a8a14b16a sais un
      12a52a saison
      14a12a sait
      8A9A38c sak
      62a2a salade
      14a4a30f salle
      14a4a30A salle de
      17a20a16a salon
      a44a salut
      1a17a45a samedi
      14c sanitaire
      6A6AA2A1a7b14b1a7A1a sans
      49A5b saucisson
      27A21A sauf
      32b sav
      2a10a15a7a3ba12a savoir
      3a21a25b school
      39ba22Aa scie
      13A21A3a scier
      35A3f23A2A scierie
      35A3c23A scieur
      35a sciure
      41A2Ab scooter
      44ab scooters
      67a screen
      26b sculpter
      1A1b1bAAaa2A3a3AaA1A2b4AA1Aa1aa4Aa3bAA1AAaa3A3A se
      8aa7a3a16a se ca
      56a se que
      58c sec
      18a20a seche
      37a secretaire
      20a3a1a20a seize
      20a5a20a seize ans
      57b sellier
      a2a10a5a10a9A10a semaine
      35a semaines
      6a5a29a24a semble
      60c semelles
      3A14a35a separes
      36a13a sept
      9a2a11aa4a17a15a serait
      62b serre
      1b serrurerie
      1c10A serrurier
      26A8A28b sertir
      33A15AcA serveur
      23A9f15AB serveurs
      16a23a3b4ab service
      49aab servir
      49a1a servir les
      1a1A16a4A1A4ba1bAa3aa6a3a3aa1aAa ses
      13a18a ses mains
      1a13a3a4a9a10a7A seul
      a12aa35c sevi
      52a she
      7aA2A1aa5a6aAaa3AA4b13a12a si
      30a14a si ca
      63a si on
      59d sieges
      21a27a6a since
      1a32b sit
      28aA4b22a site
      4ba8A9a2Aa5c3A27a sites
      52A13a six
      a12a34b small
      2aa9a2a1a1a10aaaaa6a10a6a so
      20a so i
      4a1a7a2aa3a28a societe
      7a41aa5A soeur
      37a soir
      34b soirs
      19a7a24a soit
      18Aa9A6b25a sol
      29d solaire
      14A14b solaires
      23A3A1b soleil
      19a48a sols
      3A10a5a1A1A5A30a3a1a sommes
      a1aA1a1aaaa2a4aa3a10aa5ca3b5a1a5a5a son
      10a30b12a son pere
      17a1a26a3AaA sont
      1a7a1a21a sort
      a8a32Aa8a14a sortir
      6a7a6a1a5a3A4a23a4a sou
      3a souci
      3AA9a15ba20A11a souder
      30aa souder des
      3B10b15a1a souder le
      a1AeA soudeur
      2Aca soudeuse
      3aa25a soudure
      10a46b3A souhaite
      45AA soul
      60a soule
      4a59a sounds
      4A6a2A6A1a5Aaa3aa4b sous
      4A9B6A1b sous la
      41b sous un
      16a29a souvent
      50A sportif
      10b32b spray
      22A ss
      2a st
      2a2a3aa5a4a1a2a8aa5a3a5a14a stage
      16a9a9a15a stage de
      1b20A12b staircases
      38b stand
      4b23a station
      ab steel
      48b still
      66a stocks
      49a14a stone
      A stress
      10a25b structures
      34b stuck
      15A12a4a29a2a stuff
      aa31a8a7b5a style
      3A6a3a3a11a12A21a su
      10a7a24A21a su le
      5a2A1A1A14a4A8a2A2aAA1aA3AA5A1a2a suis
      9a9a suis a
      38a suis dans
      2a suis de
      5a31a suis en
      25a32a suis un
      3a suis une
      28a19a14a suite
      23a32a1a suits
      5aa8aa18a suivre
      8a7c37A supermarche
      33c support
      7a25A supporte
      1A3BAA2b1a2A2AA1a1Aa1a1aaaAAAa3a2A1ba1aa1Aa2A3A5A sur
      4a25a12a sur des
      3a25a sur l
      2aA4a12A6aAa5b1A11a3a13a sur la
      3a13a5A5a7a9A2A3a1B10a sur le
      8aaa2a1A4aaa20a1a1a17aaAa sur les
      2a5A13a11a3c5a11b3a sur mesure
      27a sur place
      A23a4a38A sur un
      21A18a sur une
      8a52a1c surgeon
      8A4a1a2aa16a4a6a3a15a surtout
      7c54A surveiller
      33b23a switch
      26a12b syrie
      3AAA2Aa1a3A1A1a2a1A1c1aaA1a2a1a1aA2A5A4A1AA1aba1A3Aa t
      26a1a10a12a t after
      60b t alone
      3A2a4a10a19a t as
      19b41A t ere
      9a t il
      a4a5a3a ta
      27A7a1a11ac table
      7a19d tableau
      51c2A tacos
      a25c9a11b7a taille
      26b9b11A12a tailler
      36a24a tailler les
      14A4A6b29b tailleur
      19A6b29A tailleur de
      1a1a45a take
      3a33a3A tampon
      41a3a8a2a tant
      3a52a1a tante
      12a29a2a tape
      12a55A taper
      17A39A1c tapissier
      53A3A1a tapissiere
      3a45A tard
      A6a4b5A5a7a te
      12a3a1A34a te plait
      5a19A7a technician
      5a10c11A2a1a10a technicien
      5a10A technicienne
      6a18b technique
      25A6d11A2A tel
      32B tele
      33aa telephone
      45a16a temps
      13a44a ten
      36a12b15a tenir
      49aa14a tenir un
      36a12a4a tenons
      3aa1a13a17a27A1A tente
      19b1d1AA25a10aA terrasse
      24a37b terre
      14a tes
      A7a11A3A35a7A tete
      8a51a tete de
      1aa2aa1a2a3a1aa1a3a8a9b13a4a that
      2a12a8a8a9a6a that s
      a3aaa4a1A1A2a1a4a1A7a3a3a1Aa2aA1A1b5Aa5aa the
      18A37a theatre
      7a10a3a1a7a15a8a them
      42a there
      a4a26a1a1a3a they
      1a17a30a thing
      15a think
      17a this
      3A4b16a4a13a6A5a ti
      36a21a tient
      3c tig
      a33A tiktok
      32A till
      20A15a2a timber
      3A12aAa8bA2a26a tirer
      27bA2A tirer des
      9a46a2b tissu
      59a tissu et
      56A2a tissus
      1a1A3aA1aa1aa1a2a2a1A1a2a1aaaAaaa3aAAaAa2aA1aAa1a4aa to
      11a to a
      5a1a12a5a25a to be
      35a1a3a7a6a to work
      6b together
      5A14b8a6b2a8Aa toi
      20A8a6b toit
      36a toit de
      20aa1A5a31a toits
      20aa7a6a toiture
      2a17c21b tol
      2c38Ac tole
      A1a40a tolerie
      2A7A21c9Aa14A toles
      62a tomate
      20A25aa tombe
      5a26a tombe en
      32A15c12a tondeuse
      32A7a6Ac12A1A tondeuses
      48b12b tondre
      8a15a33a tonnerre
      a12a8a31b tonton
      16a14a17b top
      52a tot
      25b10A23a touche
      36A touche pas
      25A18B toucher
      3a11a23a14a toujours
      d23a11a31a tour
      A35a tour de
      C2a1AabA11A3A tourne
      b tourneur
      22a30a14a tours
      3A15aAa7a4a9a21a tous
      3A15aAa7a4a9a21a tous les
      A5aaaaAA4AAAA2A1aa4a1a1aAAA1A2Aaaa1aBAA3aA4A2A tout
      12a7a tout a
      aa3aAAa4aa10A6A5a4a2a1AaA3aA7A3a tout ca
      A4a8aa8a7a7aa5a5A10A tout ce
      14a10a37a tout de
      36a tout en
      25A27a tout je
      3a16a tout la
      4aa9A7A1A1a4b11Ab10aa3aa tout le
      6a2a2a tout les
      49A tout sauf
      25A9A tout se
      1a13a8a9a10a tout seul
      aa3A2a1aaa2a1ba1a2A5A3a2Aaa4A3Aab3A1a5b5a toute
      8a6a13A26a4a toute l
      14a2aa1a12a4a10a5a2a toute la
      49a3A toute ma
      25b1a5A1aa11a3a3a toutes
      25a1a5A14a toutes les
      56a toutes mes
      23cA22b tp
      5a tps
      2a33a19a traceur
      41A4Ab tracteur
      10a21A8A5d tracteurs
      24a22A tractopelle
      10b11B23aa18a tractors
      26a tradition
      10b2a40a2a10a train
      50A3Af traiteur
      14A8aa15a tranche
      7a23a20a tranquille
      39a16a5a transforme
      8b37a transporter
      aaa1a2A2a1A2aaA6Aa1aA9a2A1A5aa4ab6Aa1a travail
      64a travail avec
      39A travail bois
      51a2a11a travail dans
      2a1a2A5a36a travail de
      4A3A1A1a4a17aA14a5aa7A travaille
      12b travaille a
      22A12a21a travaille le
      aA6a1A1ab2A3a7a8A3a8A3a1A1a2a2A1a1a travailler
      a60a travailler avec
      8a47A9a1a travailler dans
      3a16a travailler en
      12a5a17A17a2a travailler le
      23da38b travaux
      23b travaux publics
      61a1c tree
      61a1c tree surgeon
      20A tremble
      8a13a32a trente
      20A10c3A3aa2a2a2A6A6Aa tres
      2A1a24a tres bien
      56A tres peu
      3a14A23a20A tro
      a10a2a6A2a10a13Ab1a2A4a trois
      24a6a9a trois ans
      39bA22A trompe
      39a23a tronc
      48b14a tronconneuse
      2a14abAa6a8a15A8a4A trop
      23b9A trottoir
      6a1a12a2a6b16A1a1a6a6a trouve
      6a1a15a6a16A1a8a1A4a trouve ca
      5b1A33a17a trouver
      2a21a2a5a3a4a3A3A10a1a truc
      19a13a12A trucs
      4A8a2A2AA4a1A4aA8a1A1a3A7a8b tu
      67a tu es
      44A tu peux
      a6a17a16a7Aa15a tu sais
      1a1a1a40a11a1a tu vois
      20e tuiles
      1a2d tunes
      a38b turning
      2A1e9A18A tuyauterie
      3Af9A13B tuyauteur
      3AA9a8c7A tuyaux
      3A11a28Ab6a two
      2a22a type
      aA2aA1AA3BA2AA2AAA2ba10aAA1aAA3A1caaA1AAAaa5a un
      32a2a8a1a10a6A un atelier
      68A un bureau
      41b un capot
      25a un coup
      66b un entrepot
      45A1a un garage
      14aa un jeune
      13a11a6a1a14a un jour
      48a16aa un magasin
      3aa27a27a un metier
      5a un moteur
      13A11a un mur
      3Aa9A2A7a1A2a16A un peu
      4a1b un plan
      58b un pressing
      28a5a22a un site
      10a12a2a9a9a20a un stage
      20A8a6A un toit
      2aA29a3a26a1a un travail
      a26a5a3a12A10a1a un truc
      37a2a10a un vrai
      41a22b under
      A1aAaaa1aAAA1b2AA1a1AAAaa4AAAb8a1aaAa2A3bAA1a3Aa2AaA une
      aa2a1a1A6a11a33a une boite
      38a5a11a8a une boutique
      9a une ecole
      14a5a5a6a29a une entreprise
      19a9a3a9a une formation
      7a2a46a une grande
      6aa16A une ligne
      13c49a une maison
      3a une meuf
      2a9a1a17aa18A une petite
      9A57b une presse
      39c26A une scierie
      A6a2A11A5a une usine
      32a4a une vraie
      3A3a10A1ba10a14a1a1a2a4a3a2A up
      9A8A up my
      21a32a up the
      E4d1cdAc6A4A2A1A4A8A1A1AAA17A usine
      A4Aaba19A usine de
      A3ba1AA1A3A13b25A13a usines
      6a20a4a21a13a va
      13a12a vacances
      12A32A vacarme
      3a1a2A1a1a3Aaaaa1A1a5a3aAaaA2b1a1aA1ab1Ab1a1a2A1aaa vais
      14a30a2a3a1a6a1a vais fais
      18a29a13a vais got
      4b53A valeur
      62A2b vandre
      8b53A2b vanne
      4a vannes
      11a22a vas
      11a22a vas y
      62a2b veg
      42ba2a vehicules
      16a15A11bB velo
      9a15A17Ac velos
      53a11b vend
      38a23A vendeur
      56a5a2a vendre
      65b vendre des
      18a32A vendredi
      41A1b venir
      66a vente
      3A18a8a venu
      22c verandas
      6a3A26a4Ad3a vernis
      15a5a27a8a verrais
      1A1A5b8b3b8b3A verre
      3a23a vers
      13a5a vertige
      30a17a12a verts
      56a1a vetements
      9a13aaA1aa12a2a1b1a3baa2a3A3a1aa veut
      3a23a6a29a veut etre
      23a22a1a1a1a veut faire
      2aa1ba2Aaaaaab1a1A4aaaaaaA2baaaaaa1a1a1a3bAa5A1aa1a4a veux
      2a11a2A18a9a1Aa2a1A9a veux apprendre
      a5a16a4a13A2aa1aA1A9a5a veux bosser
      23Ab41A veux conduire
      13b9a veux construire
      1b24a29a veux continuer
      11a2a9a20a10a4aa veux en
      12aAaAa3a2A13a1a9a3aa veux etre
      3A2aa2aaAa3a2Aa1A1a11a1a3a1a3a9aa3aa2a veux faire
      1a3a16a8a1a2a16a5a3a veux fr
      2a14a5a3A26a veux la
      15aa3a6a13a13a12a veux le
      29a6a veux les
      1A11AA9Ba1A13A1a2A5A15A veux pas
      15a9a15A3a1b veux reparer
      2a26a7a3a veux savoir
      26A14a3A13A8A veux tout
      13a12A14a19a veux travailler
      53a12a veux un
      5a31a1a11a veux y
      23A30fa viande
      15A25b3a vidange
      2a3A20a video
      a10b7a videos
      1a1A2a23a1a1b5aa7a2AA7Aa vie
      5a20a10a3a viens
      14b1a vient
      16a20a21a vieux
      12b1aa13a1a7a1A5a4a9aA village
      1a12a8aA21a14c ville
      21a27bb vin
      2a13aa6a7a9b vingt
      2bA9a5A7a28a11A vini
      24A11a13a virer
      6a11a22a vis
      41a vis a
      23a23a16b vise
      a66a visite
      8a22b vit
      8a vit a
      51a vite
      7b33a2a22a vitesse
      22b vitrage
      32a35a vitre
      1A14b5a12A31aA vitrees
      68e vitres
      24a28a6a1aa vivre
      3a1b4bA1aa2a1A2a2a1a3aa1a2a6aAaA3A3aa1a1a1a2a vle
      13aa7a2a5Aa4a6a10a12a vle fais
      27a28a11A vle vini
      4a2a7aa1a1A1aA1a1aa4a3a13a11a voila
      a10a voila ce
      1a1a1A22A3a12a14a voir
      11a11d9A voirie
      1c1a3a38a5a4aa7a vois
      5a25a26a1a vois le
      1a21a22a vois les
      29a12a voisin
      6a10a6a20a voit
      6A10A5A17cba2A1A7A2a voiture
      2A6a32Ab voitures
      24a volant
      22a vole
      1A26a6b volets
      19a10a19a volontiers
      34a31A vos
      2a2a2aa3B15a5aa12a2A6a8a voudrais
      13B15a5a23a voudrais etre
      3a7a1a1a1b8a5ba18a9a voudrait
      3b2a35Aa voulu
      3a1b15a4a4AA28a2a vous
      21a4a29a4a vous plait
      21a16a vous voyez
      21a16a voyez
      12a8a15a2a10a8a3b vrai
      32a4a5a vraie
      12A2a vraiment
      44dAA vtt
      a1aA5a2a2aa6a39a vu
      12a2a47a vu les
      21a wall
      10A2a3Aa3a walls
      20a5a2a5a1a6aaa2A2a1a1a want
      20a5a8a1a6aAa2A2a1a1a want to
      1a12a26a7a wants
      1a12a26a7a wants to
      13a21A13a was
      36a17A way
      a7ab2aa1a4aaaa4a10a1Aa3aa1a2A6a8a we
      b6aa4b6a17A20a8a we re
      7a34a15a7a we run
      34c web
      53a1b3A wedding
      35A5a11a2a week
      2Ac welder
      3a welding
      2aa5a11a what
      2aa what i
      25a19a whatever
      44aa14a wheel
      a4a7a1A36A when
      15A when it
      33b wifi
      33b1a windows
      64b winter
      27a wiring
      3b11a5a1aa5a4a1a6aaaa1Aa3a7aa with
      15a7a6a15aa15a with a
      1a1a58a with my
      9a34a wk
      3a won
      3a won t
      35baa wood
      6a7a1a3a14a1a1a1a7a6a7a work
      41a7a6a work in
      8a2b45a worker
      23a2a24a15a working
      3a1a1a23b2a18a would
      22A29a wsh
      7a x
      2a2a2aA1a2a1aA1A1b5A4A1a2aabaaA2a1A3aA3A1A4A4A y
      2a2A2a7a2A18a6a8A1A y a
      56a4a year
      20a23a yeux
      41A3A3A yinm
      5b6a27a12a yo
      4a35A1a5a you
      34A your
      39A21a1b zarbre
      20c zinc
      1aaaaAaBbab2bacBb2aBA1A1a1B2A1B1aBA1aAaaAb1A1aaa1aa2a1aA2aaA ~_a_
      23A4a2aA6A9a1A2a2A4Af ~_ab
      abA4a5A2b2a1aAAA10A2a2AdAAA4a1Aa6A ~_ac
      AA3a1baa5a3A3AAa2b4b8a5aAaa9Aa4a ~_ad
      c9a19a12a ~_ae
      4Aa2a16a2a11e1a9a3a4a5cA ~_af
      A4BAAfAAA1a1AAA8A2a2AA3Ae1aAa1AA1dAA1a2aAA2b4bA2b ~_ag
      58a ~_ah
      1bA1AaaAa1a2AAb2aA2Ab1BAC2A1A1aA2A1bAca1BbA1BB1BAB1a1AaAaA2A1Aa ~_ai
      A5d10A7b12c ~_aj
      24a9a5aAab2a6a1b2aa7a ~_ak
      bB2AAAb1AAbabc1AA2AAk1aA1dAA2B2FabAA3dAaA1A1A3AA1AAAa1bAc1AAa ~_al
      3A13A5a1a6A2A2b5aa3aab4a2bAaa2Ab1a ~_am
      b1bbb1Aaa1b1aaaa1aa1bab2Bab2aa1c1acdAa1b1bAab3BAb1a1A2b1A3aAa ~_an
      a1ac1A2A1AA2aabcbAaa1A2AbA3A1h2A4b2Aa2a1A2aaa4A1a1AA1a ~_ap
      A1Ab1a1AAAA1e1b1A1AAcAAAAAA1e2aa2bA1Ab1AA1aA3AAA2aAA2bac1abA1B ~_ar
      Aaaaa1eAAA2AAA2bA1AA1b4AAbAbAAbb1AA1AaA1Ab1AcaA3A2A2AAAAc2B ~_as
      abAaAAcAa1AAaA1AaaAc1A3A2bAa1aAa2AA5aAa2A1A2b1baA2AA2A1a ~_at
      2A1A1BbA3a1AAAA1aAa2AAaBaa2a1A3A1be2BAa2b1aa2AaacAaAbBAaBA ~_au
      aAab1bca1AcA2AaA1a11a1A1AAa2aaA1A2A3AA2a1AA1a3a1Aa1a ~_av
      26b34b ~_ay
      1a2ABA1Aa1AbdbBAbca2a1ac1b1a1Ad1aaa1a1AA1B2aaA1aAga2BA1aAaAaba1bB ~_ba
      aAab2Aaa1A1abaA1a1Ab1AAa1bAAA1AAb1a1cacBAba2b2aaA1baa1b1b1a1AA1A1A ~_be
      Aa1aaab1bA3A3a1aAba1b1A1A2AAA3A2aAA1hAaA1aA1aaaAB2AAA2e1aAb ~_bi
      a2a3aA1a1bA5a1AA3d1A8A2a2b5a1A6e1A2A4a ~_bl
      ABaAa1baaaABABAa1BAAaA1aBB3Ab1aA1caBAaA1AAAA1a1bBAe1fa1AAAdbA1aaA1A ~_bo
      AA1BbaAA1AabAe2bAAAb1AAAaaAbAAc1a1AA1abA1Aa2A2ba1aAA1BaCA2ab1A1ab ~_br
      Aa3BA3a1A11bb1Aa1aA1a1A1abA1A1aAA1b1AAbA1bc2AAAAAc2A1d ~_bu
      15A10b10a2aa18a ~_by
      Aaaa3aA1A3aAaAa5a2aaa6a1A1aa1cABaa3A5A1b1aaA2A ~_c_
      1AAa1AC2bAbAA4Ag1AAa1ac1b1dA1A1AC1A1BcacBaaA1B1cBcb1AAabAB1B1Ab1A ~_ca
      1a1Babba3a1A1aB1a1aA1aa1A1aa1a1bA1A1aA1a1Aa4A1b1BaA1c2aa1A1B1Aa ~_ce
      BBeA1b1ca1aaa1AebaA1AAa3ACBA1A1BAaeABAAbaA2Ca1cAAabAbAAaaaB1aa1aBa ~_ch
      1AcAaaA3A1Aa2aAA3a2abA2d8AaAA2AA1aA1a1a3A5A3A ~_ci
      b4Aa1ABA2BAfaAcBAA1a1A1A7AAAAAAa4A2b1AAA2bAaaa2A1a1Aa ~_cl
      d4a16A ~_cn
      ba1aAa1b1b1aBc1Bca1abB1ae1AabAaBaabAa2abC1dAaaABbbbCAc1eAAAcba2A1CA ~_co
      2BA1AA3A1AAa1Aa3a1bdA2A3AA1a1aA2AaA1bA1AA2bbAaAa1b1aAAaaAaa ~_cr
      aAcAA2Aa2a1AbA2Aa3A3A2A2A1AaAbaA1Ab5fA1A2aadA3d1AAA1A ~_cu
      2a30b7A2daA ~_cy
      a1AA1AbaAa1cbaa2bAaA1AAa1A1cA6aabAA1babbA1Ab2a2AA1Aa1aaab2a ~_d_
      bb1AaA1ad3bAA2a4A1aba1AaAaAA1Aa3AaA2AAa1a1a2a1A1a4a2a ~_da
      2c1A1B1BaaAb1aaaaA2a1AbA1A1AaaaadAB1AB1a1Ba1aacACA1ca1C1BaA1AAB1ACc ~_de
      A1aa1A1AB2a1ABA3Aa1A1bA2A1AA1AcAaAaaAd3Aab1b2c1A3a1A3a2A ~_di
      a1aAAaaaA1AaAa1Abaa2aaAAa1eAaAaAA1aA2a6A1aA2AcA2B1aAA1BAA1AA ~_do
      A2a2ba1a8a5a2A10b1aA1a5aaa2A1b1d7a1B ~_dr
      a4AA6b7AA2a1aA4aAAba1a1A1a2a3BAbAaaA1a2A2A1a1A ~_du
      1a1Aa5A1Aab1bdab2AaAA2a1A2bb1aaA2DA2a1a4a2a2a3Aabb1aa ~_e_
      4A9d2A3a1a1a1A4AA10A4a2a14A ~_ea
      35A1f ~_eb
      A2AA2a6AaA3A3A2c1a1Ac4aAAA2AA2A1A1a1aA1A2A4A1A ~_ec
      63a ~_ed
      39a ~_ef
      11b14a13b22A ~_eg
      3A4a7b8A2a1a2aab2a5Aa2b2A3a1a3A3a2a ~_ek
      1AAAA1A1AA5AAaAAAAAAB2ff1cBaA2A2AA3b5A3aA2A1A2eA1bAA ~_el
      2a1aAaaa1A2AA2a1a2a13a2a1bA2A5a2a2aa ~_em
      aa1aaaaAaa1abABda2b1A1a1a1DBcA1aAaAA1AaA2babaa1Ab1Ab2bA3b1aaAaaA ~_en
      Aaa6ab2a5bA1aa2a1a2A3A3b1aa2A3a12A2A ~_ep
      A4b9a7a4aa1a3A2b3a6A1c16a ~_eq
      7a11b17a6a16Aa ~_er
      1ba1AaA1A1A4A1aa2aaa3aa3A1Ab1aBA1AaBACaaABA1A1AaA1a2A4Ab ~_es
      A2ba3A1a2Bb2abAAc1aABAdaA2aaa3aa1B1a1aa1a1a3baa5A3a1a ~_et
      1A1A3Aa3A3aAaAAa2A1aa3a2a1aa1a5Aa1aA1a1A4b2a1aaaaa ~_eu
      3A1a2A4ac15a1a3a4a2a4a2Aa4A5A1Aa ~_ev
      6bA1aA1a4AAAAd2a1A4A2a2A2A2b1a4a4A6a3b ~_ex
      1aaa1a1bc1ab1bA2AacAea1AcABaBa2a1e1b4A2bBa1aAcca1bbbAa3BbA1a ~_fa
      A1ABA1AAaaaAf2A1aaaAAaaB1BA1ab1A1abbAA1A2B2AbAbBA1a1cca2A2aaAa1b ~_fe
      b2AAab2cAA1aaa2AAaAbA1aAAAaahaa3a1AaaAA1aaa1A1Aaaa1AA1A1A1A2aa ~_fi
      A2a3aaa1a5bBaAa2A1A3A5a4A1aa2aAa4A1A4cA4a ~_fl
      AB1ca1aaAa1gjaBAA1AABAA1b1aAbb1a1AAaa1AB1AAAa2AAabbd2ba1aa1A1c1AAAA ~_fo
      eaBAA2Ad1AAA1ACea1Aba3AAABAA1a2acAAB1bAAaAbAB1abAa1Aa1AA2B1Ag2A ~_fr
      7a1A1d2d5A5c2A2A1bA1b7A1A7a1A ~_fu
      Ad1b1aAaA1A1AAAabAbAAA3Aa1A3BaAa1aA1AeA2B4aA1e2aAAbaba1AAAAA ~_ga
      Aa3aba2A3AcabAaAA1AAb1A3a1ca1AaA1A2Ab2AAa1aa3A1b6A1AA ~_ge
      12a4a2a3a27A1a8a ~_gi
      8a10B11a21b ~_gl
      AAAaA9a1aAaAc2cA4A2A3A3A3Aa3AaAAa2A2aa1aAa ~_go
      Bbc1a1A3babcB3AaA2BdAaAab1AAAA1cA1b3BA1c1AA1aaAA4A1BabacAaa ~_gr
      3a8a19a7aa8a9a ~_gu
      A2ab5a5b5a1a10A3b1A4a20a ~_gw
      14a30A19a ~_h_
      A3AAaAa1aAAa2A2baa1A1caAaa1aAa1Aaba1AAA2bA1b1B1aAa2bA2bAAAa1AA ~_ha
      aa1a1A4a2aAc1aba9a1a1A4A1A1A3a1caa3aAbb1A1cb5A ~_he
      Aa1a9a1a4b2A20A3a4A1a3a ~_hi
      bAa2A2a1A1A1Ba1aA1AA2Af1bAA2Aa4a4a1AA2BbbA2A1adc4A3b ~_ho
      16A1a3a8a14A1ba1a13a ~_hu
      5a2a15AA15a5c20b ~_hy
      1a1a2a1bAaAAa3a2b2A2aa1a2Abab1a1Aa1A1baaaaa2baA1a3aA2A1A1A ~_i_
      1a1a9a5a2a21a7a7a ~_ic
      8a3a7a1a11a ~_id
      1a1aA1Aba1a7Aa1a2a3aA4AA2Aa1aa3AAaA1A3A2A1AA3aaA ~_il
      4AA1AAA4A2a3c3c1A1Aaa1a3A12a7a5AAag ~_im
      1AdBaaaaacb3ba1BAA3BBBa1daAaagb1A1cb1bAC1A1AA1CAABAA1B1AAAA1AAb ~_in
      5a5bb17a7a6a4Aa7a ~_ir
      1AAAc4aa4b1Ba1Adb11A1Aa6aAA3aAa2A11a ~_is
      7a3a2aAAA3c2a2A1A3a1ba1a2a3a2a8A3A1A1a ~_it
      a1AaA1aA1AbB1A1A1a2A1A1aA1C1AA2a1AA2AAAAAa4A2A1a1baAAa1A2AA1A ~_j_
      3A1aAaA5aaAA1A1A3A1A2AAAAba1BAAaaA4A3A2Ab1A3d1A1AA1A ~_ja
      A2a3aA1a2A1a1b1a2a2B4A1aBAA1AA1Aa1BAbAAa2AA2Aa1AAaAAAba2A ~_je
      3A16A9a14a10A2A ~_jm
      1AAa1AbAba1A2A1A1cbA1aAAbA1Aa2aA1da2AAAA4bA1aaA1a1A1a1aAAAc2cA ~_jo
      3a7aa6a33a ~_jr
      3a4a4a8A4a2AaA1aa1a1a6aa3A1a2aA1A3A2aa ~_ju
      Aa4AabbA2aaa1b1faaa1A3Ab1aaa1Aa1a3aaa1baaaAa2B4a8A ~_ka
      5b1a1a4A1a5ab8A16A1aaA3A4A5b ~_ke
      AaAaa3Aa2A1A1a1ab6Aa3a6A5A2A1f1a2A2Aa9A ~_ki
      A14b1A25d5Aa3a ~_kl
      35A13a ~_km
      4a13a21a1b1a3a5aa ~_kn
      Aa1A3ab3aA1Aba1aaaA1a2a1abAa1a1aa1A3A6b3a1b1A1a2a1aa ~_ko
      21a2a9a1a24Ab1a ~_kr
      A1Ba1b1BbA3Ab1AABAAc2CcB1a4a2aA3Bb2aA2AAabAa2B3aAA3aa ~_l_
      aAb4ababaA1cBAA2a1Acaa1a1A2aAB1a1e1eC1bA2AbAb6AbAacAa1a2a ~_la
      AaBa2aA2aA1a1aAaa1aAAaBA1abA1aaaAC2Aa2AAaA1AAB2aA1aAcaA1Bb1Ab2A ~_le
      B2adaAj1B1c1A3a2A1B1CaaaAA2b2aa1AAA1A2AaAABBab2a2ca1A1a2Ad ~_li
      1aA3aA3AaAa1aa7c1Aa2A1BA1bb1aA1aA1Af1A1AAA2A2aAA4Ad1c ~_lo
      A2a2Ab2aAb1A1aaa2A1bA1Ac2Aa3A2a8aa2aB1a2aaa3aA1A ~_lu
      9a8a6a9a5A3a4Aa1a11a ~_ly
      aAbb1A2A1aA2aa3Aaa1aA1Ac3bAaAAAB2AaAaAAa2Ba1a2a1A5A1A ~_m_
      aAAbCeb1A1AAaf1CabDBB2AAAbbAb2aA1aAe2A1aaA1Abaa2AaabccaA1bd1aba1A ~_ma
      51b ~_mc
      6b6aa5aa3a6a6a4A9A ~_md
      bca1A1a2Ab1AaABABAAba1bBCB1B1BAAA1bBdaAab1Ccadca1BBaa1AaCBB1BAaAaB ~_me
      b2cAaA1a2B1aA1Aa2AA2a1a1abb1a2a2A2aA2A3a1a3AAcA1b2aA1aAa ~_mi
      a6a1a5a7aa1aa3A2a3a12a2a1a ~_mn
      BA3AaAAaAc1b2aa1d2aA1BaBaaaAAa2a1aaBC1B1hBAc1a2AaAAA1AaA2A1AA ~_mo
      3aA1AAaA1B1aA2c4a1Ac2AA2AA7aaB3A2A5A2A1a6A ~_mu
      Aba3aA1A3aa1a1A1A3a1Aa1a2AaAA5a3a3a2aA2aA3a3a ~_my
      2aa5A2aAa5b3a2a6a6aAa3a10aA8a ~_n_
      A2a1aa3b3aa3b1A3bA2a4a1AAA2AAbA2a1A2a3ABa1A7a ~_na
      b1AA2bA1AAa1BaA2A1A1AAA1AcAA2AaAAAA3BabAAAAaBAAA1C1AAa2a1Aa3f ~_ne
      8A7Aa1aa3a2A2a1a2AAA4aAA8a2A4A6A ~_ni
      B12A6AA2A11a2A7A1A6A4A ~_nn
      1b1AAAAaaC1bA2B3aAA1A1Aa1AaAcaAAAba1a1b1aaaB1a1A1b1aaA1AAaAba2A ~_no
      c1a1aA2A5A8a4AA8a4a8a3A1AA5A1aa ~_nu
      2BAa3Aa2AAA3aA7A1A1aaA3A8a3bb1a4A1a1Aa1a ~_o_
      6a4a1aa17a9a1aA6a ~_ob
      25a3a28a8a ~_oc
      1A1a13A15bb17a4B2a6a ~_od
      1a3a1b1a3A1aa4a1A1b1A4a4a4a6Aa7Aa2aa3cb ~_of
      46A ~_oh
      61a ~_ok
      17a8aa13a17aa ~_ol
      14A14a26b ~_om
      1A1aa1bAbaA4aaa5Aa2Aac1Aaa5bAAbAAAAcA1aAA2aAa3A1a1a2a ~_on
      b2A3ba6A8b1AAAA1e1AA3aa9a3a ~_op
      6AA2A1a2AAA6A5A2aAaabBA2aaa1aa1A2AAAaAA3aa1e1dbA ~_or
      2A14a11A4a1b ~_os
      10A6B25d17b ~_ot
      A1aA1A1Aaaaa2aAAb1aA1abBb2BAAaaaA1A1A1b1a3aAAabaa1AA1aAAAABaA2Aa ~_ou
      31a ~_ov
      39a3a1a3a5aa11a ~_ow
      2AAaaAA2baAbBAAcCA2A3Aa1eA1B1b1B2AAcaACCAAaCaBce1bA1ABAcABBBb1C ~_pa
      1A1A2D23e2d ~_pc
      bAAAbBBAaAe2A1ABe3B1AcA1BB1b2A2a2A2AcBBac3Aa1a1Ba1A1eba2AAA ~_pe
      4a10A4A7bb2aA4bA9a ~_ph
      bB2cBaaBagAA1A1ababAAAA1BfaA1A3AAA1Aa1BBdAb1AAAAAba1AA1AA1A1aaAaAA ~_pi
      aAdAaaAA1eCB1Bg1B1gBA1AAA2aa2BA1BAAabb1AAA1BcaAbcaCACaA2A1a1B3AA ~_pl
      5c1A36aa ~_pn
      1baAbabBDab1aB1b1aAcaaaaAcAa1a1acAAbcaaAAB2AAdA1Aba1ABaBaBA2cAA3B ~_po
      cA2acAbbaaACa1AA2AAaaABaBd2AB1a2aaA1BaaAAa3ba1BAa1b1bA1A1AAcc1b ~_pr
      32b ~_ps
      3A4a9a9A1aa17a5b8bA1a ~_pt
      1a3AbaAAa4a2aa3dA2ab1aa2a3A2Aaaa4a1a3a1a ~_pu
      25A20a21d ~_pw
      a5a3a9A42a1a ~_py
      a1bcAaAbaBA1aAaacBAa1baAa1A2AA2AABA1abaaAaaa2AAAaABA1a2b1BaAaAaAb ~_qu
      AdA1c1AAAA1AaaabA1bBbcA1A1A4c2Ba1A1B1aAaa4Ab1A2A1A3BaA1baAA ~_ra
      aAAAA1bcAc1ABaA1c1BBccBcDaacCB1CcbaC1bBAc1gadab1abadaBB1ABbdbC1A1ACaC ~_re
      1a2a3A3Aaa1A2Aa1a3A2A2AAaA2A7B1a1AA3b1A1a3Aa3A ~_ri
      AAcB1caDB2A1abBad1Ab2fA1aAA3AaAA2AaAB1Accaa2B1A1bA2aBAaAaA1AaA ~_ro
      4Aa1b2A6a4aaA3A2c1a2A2bb1a6aA1B5aaa2A1c ~_ru
      3A35A ~_ry
      AAaaacAAa2aaAb1aA1A1a1Aaa3a1AA2ac1aA2Aaa1A2AaaB4aaaa1AAA ~_s_
      aA1aa1a2Ab1A1cBAaaaAAAABaAaAAa1baABaa1bcbbB1AA2Bb1AAbd1gBAAA2Aa ~_sa
      AAAaAA2A4A1A2AA6bA6A1AAahaAA1AebAAA1a10AB2aaa ~_sc
      1dAbA1A2aABaa1AaAb1b1BBabAaAA2AcA1aAAa1a1A2baAbea1B1aabaAaBcAcABbC ~_se
      a1a1A2aA14a3a7a2e1c3a2a1AA3A3a1d4a1b ~_sh
      A1aaabAaAAAAAa3A1Aba1Aa3b2A1AeBA1AeaAA7AAA3a1Ad3A4A ~_si
      18a16aa8a ~_sk
      13a6b1a ~_sl
      aA11a13a4b2a6a5b ~_sm
      34A16b8b ~_sn
      bAAdA1aab1A1B2B2ab1BAaAAA1Agba1AaaaA1AAcAAABbA1Bb1abAAAaB1cBaA1AAa ~_so
      2a3a3b2a6a6bA2a5a3aAd1a4A8a ~_sp
      aab1a1Aa1aaa1BAA1AbAA1AAA1bAbAAAA1aabAdAAAbAA2Ad2B4a3aAA3cA ~_st
      AB1A1aAb1abAAa1abAaA2AA1A2aabBBb1aA1aAAA1aAaaa1B3a1A1BaAA1BbAaAAa ~_su
      16a16b29a ~_sw
      5a19aa2a3a ~_sy
      3AAA2Aa1a3A1A1a2a1A1c1aaA1a2a1a1aA2A5A4A1AA1aba1A3Aa ~_t_
      1A1c1bA2AB1aAA3bBAA1aAAfd1B1AAA1abbAAAA1aAbAA1ceaAa1AfAac3AA1AAA ~_ta
      BA1A1aaaAAA1a3cAB2b1AaAAB1A1becA1bA1AA1AbA1A1Ab3a2A5a3BAB ~_te
      5ab1a1caAAAa1aaaa3aaAAaA2aa2a2aa1aab1aA1b2BAbAaaA1Aa1aAAA1a ~_th
      3baA2a1A3A2A1cAAA2aAcA2aA1A1c2a2a1aA3A1a5a1c6A ~_ti
      d2aB1aba1BBaAA2AA1da1CcbABAbA1B1A1cB2ABfBAAa1ebBAb1bBa3BcbBBAAA ~_to
      5a17cA8a13b ~_tp
      1AbB3CcBbA1aAAAa1ABB1d1A1bbAAcB2ba1Ad1B1BAAbc1BBA1BacAb2Aa1b1A1A ~_tr
      baA1k3A1AAA1AA4eA1cA2ACAAA1BA3AbAa2A1a3A3A1AA1A1aAAAAAa ~_tu
      3A11b3b5b9A3b4Ab3a2a2a ~_tw
      2a22a13A ~_ty
      a2aa1a1AAAABa1bAB2ABBAa2a2AAAb4A1baa3A2c1aaa1BA1aa2Aac2aA ~_un
      3A3a5A4A1ba10a14a1a1a2a1a2d3a2A ~_up
      11a2a8a27A ~_ur
      a2AaaAaaAa3A2A4A2A1A3AA8A1A1AAA3A2A5a4AA1a ~_us
      A4a2b19a ~_uz
      1Aa1d2AA6AA1a1aAAAaAaab2Aa1aAa1AA1c1a1aAAabAAa1aA1ABAA1A1Ac1a ~_va
      AaaAAc1aAbBcA2b1Aaab1c1bAAa1A1aBa1A1caaAA1fdAcb1aA1ab2bA1a1cc1ac ~_ve
      1AbB1Aaa1AA1a1b1bA4c1AAAcA2aaAaA1aAA1b1A1a1aAba3eA1AAa1cb1bAAad ~_vi
      3a1b4bA1aa2a1A2a2a1a3aaaa2a6aAaA3A3aa1a1a1a2a ~_vl
      abBc1a1aAaCbaA1a3aA2b3a1a2a1acA1AaAa1bB2A8A1aa6A1A ~_vo
      21a1b8aA3b2a2a7a7Aa3a ~_vr
      a1aA5a2a2aa3a2a33b5a ~_vu
      1a3A7aa3a1ab1a2a2a2bA2aaa2a1Aa2AA1c1a2AabA7c ~_wa
      aaAcA3aa3aaa2AAa1aa4aA4bA1Aaa1a4aa2AAAb1a3a4A3a ~_we
      a1aa1a3a3b1A4aa3a12a1a3aa6A ~_wh
      3b1AA1A7A4a1ac2abAaA1dAb1aA3b1aaaa1Aa3a7aa4a ~_wi
      A4aaa3b2a1a3a2a7a1Aaca3aa9a1a4A4a3a ~_wo
      6a5a21a ~_wr
      22A29a ~_ws
      2a2a2aA1a2a1aA1A1b5A4A1a2aabaaA2a1A3aA3A1A4A4A ~_y_
      8d17a18b3a ~_ya
      5A1a12b23a7a8a ~_ye
      41A3A3A ~_yi
      A2Aab6a2a9a3a2A9a5a4a ~_yo
      a5a1b2a1A1a8A9aA1a1A7b2b10b1b ~_za
      19a3a8aA15aAb9b6b ~_ze
      13A6f15A ~_zi
      28a2a8a10b4a4Ab ~_zo
      33a15Aaa ~ab_
      27a7aA2A14a8e4a ~aba
      6A3bA1a2a7a3a7Ac3A1c8a4A ~abi
      AA1AA3bAcb4A2B2A2A1ab1dac2aA3A9c3AA3Aa1a3AA ~abl
      14c16aA2cA2A9a7A ~abo
      Aaa3Abca2AA5A2aA1A2A1bA1A1b1aaA9A3A1aa3a3a2AA ~abr
      13a54A ~abs
      5a4a4a7b1A11a1A ~ac_
      8A3Aa3A3da3a7A2bd6A7b ~aca
      3Aa2A1A6a2a1a1AA2A1a1c6b2Ad2A4a1a7A2A ~acc
      a3aA2aAa1aA3aA1a1AaAAAa1a1AA1aaaAA3b1A1A6c4a1Ab2c1aAa ~ace
      bAA1AabaA1AA1A2AA3a2aA2a3aA3aA1AAAaAAaa2AAA1AAa1c1A1A2bAaa ~ach
      ab18a1AA7A6b14a ~aci
      A6a4b5a13bab4AA7a1Ab3a1A5b1aba ~ack
      1A1A3b1a3eAA1Ad2A4B11A12baAA2b4A4b ~aco
      9a3A12A15a9A4e ~acs
      a2a1a2a4A2aA5A1b2b3AAb6B1bA2f2a4A1a1AA5A1a ~act
      1a1a9a2b1aAbaaa1b6c14A1A5aa1b3a2a2a ~ad_
      5a1aa1a4a11aa33a5A ~ada
      5a1aAa3A3A1A1d4A2a7AA1baA1A1aA1cAa3Aa1A3ca1a2A ~ade
      10a2a1b1A1A1d5A6A1b1A17a4ab3a ~adi
      1A7a15a1Aa13a5a1aa ~ado
      3a35a16a11a ~adr
      8a18a13a1a ~ady
      c9a19a12a ~aer
      32a2A14b8b ~afe
      8a2A6b2a6a6A4e11a6A7a ~aff
      17cc2a46A ~afo
      a5a49a ~afr
      a4a19a16a14a3a6A ~aft
      1a6A4aa1c21c1a5A1aA4a5aA1a1ac ~aga
      bBBaABcab1cAAA1aC2b1aa1A1A1A1bA5ad1abbABAa2B1b1aAbBA3Aaa1A1ac ~age
      7a1A4abA14a1a7aa5A1a1A8d4Aa ~agi
      7Aa1a1a2A1A2A3A1b3A5b1a2c3AA2A4a3A3a ~agn
      2a2AAAe16AA2a2A8Aa1A2eA6A3b4b ~agr
      1A1a42A5d8a1cb ~agu
      1A1a1aA1AAa2A1A4a4A2A3a1aa2a2b2aaA1AaA7aA7aa ~ah_
      38a6a ~aha
      A4AAA1A1AaA1Ab1a1aa2aA2AA1a3AA4AA2Aa3Aa4a1A4AaAb1a ~ai_
      19b15a21A4c ~aic
      15a2a14ab3a4a6a4a9a ~aid
      AA17b2b1a1A5aa5a3a4a12b5a ~aie
      31a8b1b11A ~aig
      1c3A1B1AAA1bAa1AaB1A1BAae2A2B3c1AAA1bAaaAA2a2A1ada1AB2Ab1a ~ail
      AaA1Ab2a7A3AA2a2Baa3A4A1aAa3A2B1aB3A6A1A ~aim
      AB1aAf1bBA3c3aaA3dadaaC1AAaAA1AaB1a1AAaA1A1A1BdA2Ba1a2aa1Aaa ~ain
      19b9c ~aiq
      2aaa1a1dA1aaaa4AA1AaBbcaBbaAda1bAbAAAA1b2aAAaA1aa4ab1cA1A2AA ~air
      c1B1abAAaaaA1abaAa1ab1AA2bbaAbacaA1eaaAb2A1a2acBbaab2aAAAA2aaa1A ~ais
      2a2AAAcaca1a1a1c2aBAaAa1a1ba3A1aAA1a1Aba2C1Bda1AAa1aa1aa1A2b1a ~ait
      aa1A34a16b12b ~aj_
      17A4b2b12b ~aja
      a1a4ab3a8a3A6a1b3d1aa3A1AA3a2a5b6c ~aje
      15a25a6Aa11c ~aji
      A5d31a ~aju
      a2a1a2Aa1a4a1A3A1a6A2a4aa2b2a6a3caa7a ~ak_
      1aca2A1a1A4A2a6aA1a8b5A5b1Acd2ba2c1A1A1A1A ~ake
      2a5b1Aa7A6A8a1a5A5Aa2aaaa3a3a ~aki
      aB1aaAbAb1baa1BAaAA2aAb1baAaAAA1A1A3A2AA1a1aA1AaA1b3a2AA2aA1c ~al_
      A7b6A2a8a7A8A4aa3aA2a2aaa4a ~ala
      1a10b13b ~alc
      a1A1aa2a1A1aAAbAa1bAc1aAba4a4A1Aa1AAABAbAAAAb2Aa4a1A2Ac1A ~ale
      Ac1a1A1af1a1a1aAaaa1a2c1A6AA1c2AAAa2A6Aa4aAA2A1a2ab ~ali
      ae1BaA1a2a1Aa1aAAb2a1A1AAbAaAb1aaAAa1AAbA4abAd1A1AA2AAA1aA1a1Aa ~all
      1A3A4Aaa1aA1aa3A2A1a1A2A2ba1aA4A3A1AA1A2cA2c1a ~alo
      1a25a13a1a ~alr
      8a1a15a31a ~als
      bAAb2A1A1aa9ak6AA4F2A6a22A ~alu
      1b5a6a4a4a8a3a ~alw
      a3a19a7A7a2aab7a ~am_
      3A4A2a5A4A4A8AA2A1A2a16b2Ab ~ama
      1a7A1a3AcaA16A4aa2a4A1b2aca5a2A ~amb
      A3a1A3a1aaAA1A1aAA1aaaa5Aa1AeAaAdaAa1bA1aab4AA2bA1AAa3a ~ame
      A1AA1A2Aa1aaa1a8A1AA5a4abAC3AdAAaAA4a1AA3A1aa ~ami
      3a15b8a3aaa2b ~amm
      6a8a37a ~amo
      1a1a8a7a4a1a7A1a3A5ba6a6a ~amp
      7a11b19a4aA9a ~ams
      aBaBa1c1b1aAa2a1dAAaAa1Ab1bAba1aaAaaaAa1ba1A2A1cdaa2AC1a1aAbAaABA ~an_
      13aa1A2aA2b2A4a1a16ab7ca4a ~ana
      6a9a19a7a ~anb
      A1AAAc1bB1AAAc1a1AAABdA2ba1bAb1BaBaBAAaaAa1AB2a1Aa4A1caAAAabAAAA ~anc
      a1abaa1a1A3baa1bbbA1d1BaabaA2A1A1a1c1aBa1AacaB1b2Bdb1ab1baBa1bbbb ~and
      a2A1a2A1aa4a3Ad1Ac2Aaa1Ac2a2a1A1b1Aa10a1a4a3Ac ~ane
      1AAA1a2a1a1BAaAA1AAa4aAAAa1aa2A4Aaba2AA2bDcAaBAA1a2A1Aa2A ~ang
      4AAc1AAA2Ada1a3A2aAcAA1B4A1AAaAcABabf1aA5aA4Aa1AAb1a ~ani
      7A7A1a2a3aa6a8a2c2caa1aa6aaA4a1A ~anj
      A1b2a33a3b ~ank
      16ba14a8a23a2a ~anm
      aa1a1aAAc1A2B1a1a1AaAa1A1A1AeAa2A1a3A2AAA1baAA1AabAA1AA1aAA1abA ~ann
      5a1a3a12A4b14aaa1A4a ~ano
      3a3a23a2b3b10a6A2a2a ~anq
      2A2a1bb4A1A1AAa2A1aaAa4A2a2bbAaba1bA1AaA2AaAa2A2a3a ~ans
      1ABa3Ac1dBBaA2AAAAaaBbA2A1aaBa2adABca3aa1Ab1ebBbAbadABa1aAA1BB ~ant
      2a5a6b19b1A19a ~anu
      12b8a ~anv
      a1a4aa1a10b9a1a3a8aa ~any
      8a5a37a14a ~anz
      5a2c14A ~aou
      5A14a4b1a2a3Aa6a19a2A ~ap_
      1aA3aA5a3a9a8b4aA16a3A ~apa
      AAA1d5A1b4bAa6AAa8a4bA1a2A6aaABdacA5a ~ape
      31a11a23b ~aph
      aA3b1a2A6ba2A9a7Aa4A4Aa1A2AA1g1A1a3a ~api
      13a3A6a9b25a ~apl
      40ac1c1a8B ~apo
      2aa1A2a1A2Abaac1A4A1AaA3A1f2A1A2Aaa1aaAa4aAa4A2bAA ~app
      aaba2a8aaaa1ba1A12A5c5abAAA10a4a ~apr
      28ba4A ~apt
      1Aaa4AAfa1aAA2e2aBA2A2a2A3A1A1AbAa3A1A2a1b3a6a ~aqu
      bAAa2b1b1AabaA1aAAaAb3a1A2AbaA1A2a2b1a2Aa1A1aAa3A3a2A ~ar_
      3b1AAAa2Aaa2A2A1a2A6AdA1A1A3eA2A1bA3A4A2ABc2Ab ~ara
      6c2d1A1A3A8c1A2A8A1a1AbA7a6aAc1a1A ~arb
      Aa1d1b1Ab3a2Aa1aA5AA2A2ba2A1A1a4A3Aa3bf1A2abB2da1A ~arc
      Ad2AAAb2A2A1A4eAAA1A3Ab1A3AAdaA4aAAaa1A2A4A1e1a2AAA ~ard
      aa3a1AaAA3aaAB1b3A1aAAAAA1aa1AA2A2A1babaaaBaAAb1AaA1aAf2AdA ~are
      7a15a3a2a17a4A7a ~arf
      A4A1a8a9ba4a1A9a1Ab16a1a ~arg
      3a1AA1aA4a1A2Ab1a1A3b5Aa9a3ab1ba1bb9ca ~ari
      16a6a3b1a6Ab16A6ab ~ark
      a1A5a6A2Aha9B6aA2Aaa1a3BaA8A ~arl
      A3aA2A1A1A10a3Af1Aa1A3abA1A3AabA1b1A6b2A ~arm
      19aa27b6a3c8a ~arn
      aa1A13a1b5a4A4A2A3cC4aA3ba2h3a1A2A ~aro
      8A1b2b3A2A8A5AhA2c14A10A ~arp
      8a10A15a1bA2b14b4a ~arq
      2AAaa1B1AA2A3A1gAA1Ac1AbaA2A4AAb1Ac2AA3cA1A3AA2aAA4a ~arr
      3a1a1aaaa4A1Aa4aA1A2a6a4aAab2A4aAa8a1a ~ars
      1B1B1A1aAA1ad1b1Aca1aAAABAabAAe1bA1aaa2A1ABa2A1bA1baa2a3A2A1aaa ~art
      BA1AABa1AAA2A3AB1a1c1A2A1A1AAA1B1A1aACA1AB1A2AbAA1AaAAa1A1A1ABAC ~as_
      6b4b22b2a ~asc
      Ad2a1a6a8A1A3c2Ab1ab7a14b4a4A ~ase
      32b9b ~ash
      1a1ac3A1a3A1ab5aa6Aa5b2A1A4bb1aA1a7A2da ~asi
      13d5a6b23a ~aso
      32b ~asp
      3c6a6a ~asq
      A1aB2bB1AbcA3aaA1AcAd1aA1BAa1A1abAAA1bbcAA1ba1bdB1A1A2cA1bBAAAa ~ass
      2A2A2Ag1AAAA3A1A5b13A1b7AbAbA3AAaA4AAA ~ast
      3A26a3a15a ~asy
      Ab2A3b1A1AAAA1c2AbAAba3Aa1aaaAA5Aca2AA1aAdAb2a2aA5aa ~at_
      5a11a13A2A9A16Aaa3a ~ata
      a6aa8a6a40a ~atc
      aa2BBa1ab1AbA1abAB1ba1bB2Be1aBbc3aCAAAaAac1bb1a1AaAea1A1aAbB2c1A ~ate
      14b4a4a1b25A4d ~ath
      BAAa1ABb1a1A1b1ecbAAAb1AaaAa1A1AAcaAAb6AbA3B1AhABAA1B1b2A1A ~ati
      2aa3aAaa1a4a5Aba3a7A1b7a1A3c1a12A ~ato
      a6A1AAA1AA3e8A1a2b1aa3A1a1A5A2a3cA3Aa3a ~atr
      2a5a8a13A10AAA4ba2a1a10AA ~ats
      Aa1AA1a3A2A2a1Aa3A1A2aa2b2a1B1A3aA2aAA1A1Aba2A2AAd1a2a ~att
      11a7a4aaA9b4AA11b ~atu
      1A1BA1A1A1aAa1cA2aaA4aaaAb3cAAaa3A1AAa1aA1bAaaaA2a1AAa2aAA ~au_
      37b12a1a9a ~aub
      4aAA1a4A4AB7AAa5aA2a4A4aAAAAAc2A3A ~auc
      aAfA1AA1A1A2a1cA7A3A2A1a5A1aA6A2a2A2A1A2b1a ~aud
      2A6aaAaAadA6Ab2A1a8AA6A2A11A4A1A ~auf
      1a11a13A21a12A ~aug
      A4a18A21ac ~aul
      53a ~aum
      1A10a12Ab10a3a7daa3a2a5a ~aur
      2Aa10a3A1A6a7a8a6b3b2a1d3A ~aus
      aAAcf1AcA1BbAAABAA1Aa1AAcA1Ac2a2A1a1A1Ac2A3a4A1Aa2c1a3A1Aa ~aut
      32aaA13a ~auv
      b4AAAAa1AAaBAA2dB1acaa1A1baa1BA3A1b1AA2a1AaAb1baAAA2Ab1AAAA1b ~aux
      22a9b ~av_
      aAaa2bB1Ab1a1c6ca3A2A1AA1b1AA1AA2A4Aa2Aaa2ba4a ~ava
      3c2A6aAaA1aa2AbAAA1a1a1c2Ab1aa1A2A1BAA1AAa1a2Aca2Aa1Aa1d ~ave
      a5bb2b2a6A2a3a6aa3a2AA24A ~avi
      a1a10a9b1aa2a7a3ba2A16a ~avo
      46a ~avy
      38aab22b ~aw_
      9b31A14a ~ax_
      3a5AbA1bab1a2aaAbaaaa7Aba1A3Aa4bA2a2a1a4a1a ~ay_
      9a21A9b13b12a ~aya
      2aaa5A5aa1a1a2aAda7A5A1b3Ac3Aa7a1a4a ~aye
      9a3a5a3aa6A11a17a ~ayi
      14a12a10a26a ~ayo
      aa1A3a6b3aaAa2a8a3aa9A12dA ~ays
      6A8bbba1a6A1a1a4b26A ~az_
      38a10A10aA4b ~azi
      40a20c4b ~azo
      5a3a22a1a2a14A2a11a ~bac
      1A10Aaa2A23b3AA5d4b6d ~bag
      1A1a1aA1AAa2A6a3aA2A5aa2a2A3acAAaA8A7aa ~bah
      11a2a4a2ba1b7a ~bai
      36A15db ~bak
      1b1A2aA1a2c6A7a4a14a2A ~bal
      1Aa4a5c4c5A6a3a2ad10A1A1a1A2a1aA4aA ~ban
      ac6b3Aa2AA3a1A3aa6Aaa1A1a7Ad3a7AcAa ~bar
      10a10A1aa1b7aa7a4a3a5a2a ~bas
      2a2C2aaBA2aA1dA2aAA1dAbAa1Ac5AA1A1C3aA2A1Aaaa4A1d ~bat
      2a1a58b ~bau
      A2aa2a5A3a5a1Aaa6b6AAAba1aa3ba2A4b1a4a ~be_
      3bA1A1a2a5A1A3A2AA5a2aba1A1c6A4A7A5A ~bea
      3a10a29Aa ~bec
      19aa16a1a2a6a4a1a ~bee
      a10a8a14a13a2aA4A2a ~bei
      12b4a3a4b3a6a5b9a3a4a ~bel
      a1a1abaa5ba4A3a4A2A3AAeA1A1AAa1a2aa2a1bAaa2Aa3Aa ~ben
      3A10c4aA6a5b2a1AaA3A2A2b8a2bb3A ~ber
      Aa1Ad3A3a3A8a12aa9a6bab6a1A ~bes
      13b6A10a1a11Aa2a2aa ~bet
      6A ~beu
      44eA ~bic
      1a1a2baa1A2AeaaaA1Aa3A1AAa3A4a5A1Aa1BA3aA3A1A4a ~bie
      4a19a14a4Aaa ~big
      26A37g ~bij
      10a33aa2A ~bik
      11a22b2ab2aaa21A ~bil
      3A5Ac3dAa2a5a2a2aA4cA4c3a1A9a3A ~bin
      22a29a9a5a ~bio
      5A2b32A2b1bA1c ~bis
      5a2A4a7a1A1a5b4AA1aaA10a4A5A4b ~bit
      AA4a3b1b5aA1A5aA1b5A3aA1a5b1A3A2e4AA ~bla
      A2AAAeAbB1a1AAA2AAAbA2bAAaAbab1AaadAAAa2aAAaA1c1AAa2Aaa2aAAAA ~ble
      23d1a4a19A9a3a ~bli
      a4a1aa17d1b28a10a ~blo
      5a8a5a6a8aa3a7b10a ~bo_
      9b20aA2a4a ~boa
      9a4a3a23a19a ~bod
      44A1A ~bof
      aAb1aAa6A1aA10a3a3db1A3A3aa6A2A2Aa1aA ~boi
      3A4Ac1A24Aa1a4A2a1b1A1aab7A1aAa ~bon
      60b6a ~boo
      5a8a7ac3c5AA14A6Aa2A4a ~bor
      a4Aa1a5bA10a3a11cA1aa1a1aa2A1A1a2aab ~bos
      5b1A19A6bdaAAA1a4A1aa2a7c3A ~bot
      B1A1a1adAaAB1A1AbaAA1A2A1AA3AbA1A2a1A1AA1AAA1aAAeAecaA1A1AAAb1aAA ~bou
      3A2b24b1b ~box
      2aAA1A2A3Aa1a3Ac1A4b2a1b5A1b3A1a1Ab6a5c ~bra
      1A1BAa1AAc3AAAbaAAA3AAcB1AAfAA5aA1b1b1A4Aa1A3AAAa1b4A ~bre
      B2BcAAad1a1Af1AaA1Ab1aA2bAA1aaaA1bA1aA2Ab1a1A1bAA1A2a2A2A1a1AAb ~bri
      5a5cA3a6A7aAA4a2a3A1Ab5A2A9b ~bro
      10a13A2A8A2c1A1a14A4A1A ~bru
      10a2a9b6a3a7a14a ~bs_
      32a35A ~bso
      12A26A13aA8c ~buc
      37a17d3A ~buf
      1a10aa7a1a1a2a1a3a1a1b6a22a ~bui
      19a4c15a6b ~bul
      22a5A4a10Ab5c11A4c ~bur
      5Aa3c33AAa14a ~bus
      41a12c11a ~but
      26a10a3a18a6a ~by_
      13aaA24a ~bye
      a1aa2Aaaa3A1aaaAA1a5A5aaAA1a1A1B1A3a3A1aA1Aaa1B1A2A1a ~ca_
      A2A2AA1Ab4A3A4a3b1db3a1c5c14a ~cab
      20a3a27a11b1a ~cac
      3a13A3ea6a35a ~cad
      17b2AA15b27a ~cag
      5a20b8A2a2aAa1AA2aA8a ~cai
      49A3e ~cak
      aa2a1baA8a4AbaAb3A4b1A6A3a9a4aA2ba ~cal
      24A6a6aa1A3AcA14a3a ~cam
      3A1aa2Aab1aa1A2A3bAA1AA1AAAA3aAA1eAC1bba2AfAA5aAA2AA ~can
      5A1A1A10a4b1aa6a1A3b1b4A2A1a5a1cA5a ~cap
      1AA5AcA1A1AA1A1l1A1A1a1BBAcB1AA1AAb1Abd2aAA1Ab3aA1a1A2a1AAb1A ~car
      1a3a5a4a2A2A2aa5a2a1A2A2a2A7b7A1AA ~cas
      1a1A3a9a5Aa1c4a2b3A6a1a1A3A1c3A7a ~cat
      11a8A1A2a42c ~cau
      22A1a2a19a9a ~cav
      29a11AdA8a ~cci
      3Aa2A1A6a2a4A2A1a1d6a ~cco
      25a12b4a6a7a8a ~ccu
      49A1c ~cdo
      baB1Acbb1Aaa3AA1a1baAaacB1A3aa1aAAB2a1Bc1AAaacaAAAA2aAaA2aA1AB ~ce_
      17a12a5A2a14c ~cea
      18a6a24Aa ~cee
      17a38Ab ~cei
      3bAa1a4A7a2a1a2aa16aa2A3b2a1a8a ~cel
      4a2a30b3a ~cem
      b1aab1a17a3aa1baaA9a4AAba1a2aa2A4a1a ~cen
      38a16a10a ~cep
      2a2a1a3a1A3a2A5A6A1aa12a3a1ab1A2a3d ~cer
      aAA2AcAb1b1aa7aa3aaA1bA6A5Abaa1cAA1a1AA1A2aA1b1bAb ~ces
      AA12aaA32b ~cet
      4a11a13a7c3A22A ~ceu
      a5ba7A1A3b2A1b4c5a1b9aA1A1A2a5a3a ~ch_
      BCcaA2d1ac1bAaccaBAAb1AbAA1AAAA1A1AdBBAA1aBb1BcaB1AaAacABAbbAa2bbA ~cha
      AaB2c2b1AaB1aa1aa1AbAAAaaaaAaAaA2A3aABABabA1eA1AadCBacAAAb2b1aA ~che
      b2Abab1B1AA1AaAaa7BAAa4A1aA1A1AAAaAAAb1AA4BbAf1aAA1A1AaA ~chi
      2a2ba9b8c1Ba2aAb7A ~chn
      2cAAA1Aab3a1dBB2A3AcAA4A3AA3Aa1AAA2a1a1b1b4a4aAAb ~cho
      26b5a34b ~chu
      1a1A5A2AaA4a5a8A4A4a7a ~ci_
      2a2a2A1A5a3a8AA1aa5a3a2aa2a1a ~cia
      2a28a3a1a3AdA ~cid
      Ab3aA1AAA1AA1Aa1aA1A1AA1AcaAA1A1AAA1agabA1aAA4aA2A1A1b1A1B4A ~cie
      23a37a ~cil
      5a7a43A ~cim
      a3a6a7ba6A3a5a4a5a2a16A ~cin
      3A7a4a13d8Aa26A ~cir
      b1a3A19b13a3a4A5b ~cis
      2b11a2a11b6A16a9a ~cit
      3a14a5A7a1c4A3a2b4b11b2c ~ck_
      17b1a8a3aa10A5A7a9A ~cke
      6a25a9a22ab ~cki
      1a10b13b5a7A5b8a10b ~cks
      9A1A7A3a3b13A3a3b3b2b6a4A ~cla
      1a1bb1aA1AA2a1a4A3a1AA1a2A3A1A2BaagA1A2a7a1a2aba1ad ~cle
      1A6A4A1fb1AA2a6A5A5b7aaA4a4A1A ~cli
      11a1A3Ad1A20A2a7A3a2a1a6A ~clo
      c11a21a ~clu
      c4a ~cnc
      17AdA18AA23a ~co_
      10b6a23A1a2c3A ~coa
      3A31A14a4b1a ~coc
      32A1e4A26a ~cod
      3a ~coe
      13c6A7b35a ~cof
      1a6a15A2a9a12A5a ~coi
      b1A2BAA1AAAABB1a1aaBa1a1cA2bA2A1a2A1AAAaA1AcAAAd1aA1AAAAbAb1bAAAb ~col
      b1aA1Aa1bcA1aA1AdAAb3AbA1b2b1A1Aacba1A1aA3a1baA1AAAAAaA1aA2AaAA ~com
      Cc3b1e1a1B1cAAbA1AA2acABAd3bbA2A1AA1AA1aACAacA1aa5AAAaAaab ~con
      6a38e4aaAA4A ~coo
      b5A3A4A6A7a16a6a6a ~cop
      A1Aaab1A1A5A1da2A3Aa1Aa1cA1a2b5A6A1A3A2ae2bA2Aa ~cor
      4A2a5a12A24b2A1d1a ~cos
      3A11a2a8A4a3A2a1A5a6b1A10a ~cot
      a1A1aAAAAAAcAb2AaAAeAa1Aa1aA1A1BAAA1AbadAAa1AAA1aB1A1e1daBc1abbA1A ~cou
      3A3a16aA6d1A7b13Aa5A3aa ~cra
      2BBAa2a5a6b1aaA1Aa3A1aa1b1AAa1a3a1A3b5A1a2aAAdA ~cre
      21A10A1cAa4A17b5b ~cri
      a2aaA1a13aaa5ab1bA1A5A2AcA1A3b2bAaAa7A ~cro
      2aa7a4a5A16a ~cru
      5a3a1aAA5aA2bA1AAaaa1AcA4a2a9A4d1AAbAA4b ~cs_
      a22a10b3aa1aa7a14a ~ct_
      8a18a25A8c ~cta
      A3AAcaAa14b2c13A1b2AdA6A2A1A5Aaa ~cte
      a1a1Ab1babAA6a6a2Aa4A4Aa2a7c4b2a6A ~cti
      a4b2aaA14b2a2a8a5aa20a ~cto
      A2aABAaA1A2A1AA2A1A2a2bdacAc3A4a2a3A ~ctr
      1aa5a1a16A8b20a ~ctu
      21a16b4aa5a11a ~cue
      1A1BA1AAaAAa1AbAa1Aa3A2AA2d4A1Ab10f3AAA1eAA4AAAA ~cui
      3A2A4a2ab3a2AAA1b9AA1AaAaaAAaAe13d3A ~cul
      13A4A8A16A8A ~cun
      25a16a10a4a8a ~cup
      1a20a10c21a3a ~cur
      a42b10a1a ~cus
      8A17aA8a13a3bg3A ~cut
      2c5aa ~cuv
      a18a15a2A ~cy_
      41A2gAA9a ~cyc
      1a11a4a1a1a32a6a ~dad
      3a17a41a ~dag
      2a9a13a9b3A3a6a1a ~dam
      c1a2A1aaaba3a1a4A1aa1aa2aA1aAB3Aba1AaBa5AaAA3aAaa1aa ~dan
      a2A4a3a4a7a27a1a ~dar
      4A17ca36a ~das
      a2a9a10aaa17a4b3aa3a6a ~day
      A1A1a3b2b1AcAACa1AaB1AaaB1a2A2A1d1BaaA1Aba1abacA1aba1aA5a1Aa ~de_
      1a1a8aa6aAb9b26a ~dea
      8A5b8A2A4b7A1Ac2A1Ac4A7AAb1aA ~deb
      bAa7A6cA10A1a5ba1a1A9A1caA2a4AaA1a ~dec
      1aaA5aaa1a4a1aa1Aa3a4a11a19a ~ded
      1b20a11b12b ~dee
      7a14a7a25A ~def
      11a2a7A12a7a10a13A ~deg
      A12a5A1a5A33aA2a ~deh
      a3a5a5a2aaa5a2aa11Aa5a ~dej
      9b2b18Ab5aaA15b ~del
      A4a3a6B3b3aa2A2a6a2bA1aa4a10A1a4a ~dem
      5A1cA16b4aaA2baA3AdA5A1A3bA4adA ~den
      a1a3A4a7a7a ~deo
      aa1Baa2A1Aaa1aaa1A1AA1AA2AA2cb1AaA1AA2A1A1ca1a3A3aA1A4AbA ~dep
      1ABb2A1A1bcAAaaA1a1aaAA2AAA1bc2b1aA1B2a1b1A5A1AAAA3AA1b1a1A ~der
      1a1AaAa1Baa3A3aaaA1ab2Ac2BB2AAcAAbaBaBa1BB3aaaAAaA1ba1ca3a ~des
      17a11a2A11a4B6B1a ~det
      AA1i1A3AAcAAA10A4A1B1a3aA1AAAaa1Aea2cb3B2a1BAA2a ~deu
      3a3a15A10gaaAA2a2a1a3aa3a2A ~dev
      48b12A6a ~dez
      A2a5a1a1a1A4A1A1c1A5A1A2a1BAba1AB6A13aA ~di_
      10a3Ab14A1a2A2A2c22b ~dia
      b24a ~dic
      Aa10b2eAA3d4A12A5Aba ~die
      36A7aa ~dif
      24b22a18A ~dig
      3a45a2a ~dim
      2aaaaa1A2Aaa1A2A6a1A3A1cA3Aa6a1a1A2aAdA2AaeBAA2Ab ~din
      13a24a17A ~dio
      3a6a7a2a12a3a13a ~dip
      2aa7a8a4A12aa1aa15a5b ~dir
      17a1a7a6b3a2a6a1aa4A4Ab3b1a ~dis
      3A1Aa1A4A2a1a1a6A4b3b2a1aA9b3ba5a2a ~dit
      36b2a1a10A8aa ~dix
      57a10b ~dle
      14a18c ~dmi
      3A2a2a6ba1a4a16b5AaA1a ~do_
      27a10a ~doe
      2a8a1aA5f28a9a ~doi
      16a10b3aA30Aa ~dom
      2Ad3a1A1A4aA2Aaa4a1b5a1AAAaA1aa1Aab1Aa2A1AB1Ae3AAAA ~don
      1a20a2b9a6a18a ~doo
      1A7a10a2AAa2a9AA2a16a ~dor
      57A ~dos
      a7a5a3a16AA2b8aA1aabA2a2A1A ~dou
      a4a18a8b1a32a ~dow
      6b6a6aa3a1a4a6a4A9A ~dr_
      A2a1bbA1aa2AAa1a4aaAAc2a2ba1baA4A2A1c1aaA2A1a1b2a2Aa1a ~dra
      AAAcAA1AA1daaB2A1aA1A2a1Ba1A2A1AA2bAaAca1a3a1AA1a1da1AAaA2b1A ~dre
      7a3a10A1a14aa9aa6A4a2a ~dri
      2iBA3A1A1B2A7b7A1a4aA9AA2A6A ~dro
      8AA1c6a39d9A ~dry
      A1AAa1A4b1ba2b1AAA1aAa3Ab1AAaAA1c2b1aAaa1AAA2aA2aA1aaAba1AAa ~ds_
      a3AAA1a4b1a3a1AA1B2bA4a1Ab2a1A1a1A4BAbAaaA1a2A1bA1a1A ~du_
      A3AabdaAA13c3Aa7a7a1A17aAa ~duc
      4aA1bAaa2A3b1A1b1Aa3A1b5A10B1a6a5aa2aa ~dui
      4a9A10a23a ~dun
      3aa14A3b6aA1A10a ~dur
      AA2abaAa1d3a1aB7A1Df1AA1A6a2A2a11b9a ~dus
      2bA19a16a ~dwo
      8a5a3a8a3a9a1b ~dy_
      8a27AAaa ~ea_
      3a2a27b ~eac
      A2a1A2a11a6a4c8a1a13a9A ~ead
      a4a8b1a6A30a5b ~eak
      1A6b3b5a1a2a9A17A11a2a ~eal
      4a19a14a3a9a ~eam
      A7b7b12a19a2a3a1c9c ~ean
      b5b12a24aA6a8a ~ear
      1a11a42a ~eas
      15b2A6A3A12c1A4a2aAa1ad3aA4A ~eat
      aAAaAAB3BA2dAAaA1B3Aa1a1c1aAcA1aaa1b1AA1A6Abb1A1BaAAAA1AAA ~eau
      3a22A19a ~eav
      34c2a ~eb_
      39A9A1a11b ~eba
      19a15A1f11aA5A ~ebe
      31c7a ~ebi
      4A9a2b5a1a15Ac2A7A2A8a ~ebo
      14a8A23Ab14a ~ebr
      45a ~ebu
      aAab1b4a2b1a2a2a3AAe3AB2Aa3aAA8A1aa2Aba1a1a4A ~ec_
      a4aa3A3aA14A10dBB1caaa10A1A3aA1a ~eca
      c2a2cAA1ca6a4A2A11a4AAa3a3a1a10b ~ece
      2aA1bb7AAbAa2a1A1bA1a1AbAcA1a2a1AA1aaa1a1A2A1a1AAA2dA1AA1A ~ech
      b1b3A9a3a5A8a1a5a9a10a ~eci
      27b21a3c9a ~ecl
      aA1a1A1AA1AA2AaAd1AAA1AAaA2a1a3a1a2AaA1A2AAaAbA1c1B2ba1a1AAA1a ~eco
      2a4a3a4a5A1AA6c2A1a1a1a5a1A6A2A4A ~ecr
      1a2ABAA1cAA1A1AA2A1A1a1a1cd1cAcAA1AA2acaaaAAAAAAcAA2aAA1A1c1A1AAa ~ect
      1a31b8a25A ~ecu
      7baa2aA1a1aa1A3a2b3A1A3a3Aa2A3A4Aa1aA1a3b1A ~ed_
      1aaA5aaa1a6aa1Aa3a4a11a19a ~eda
      12a24a12a4b ~ede
      3A2aA4a3a1aa22b17a5b ~edi
      32a7a1aa ~edo
      2A21a1b6a7Ae7A ~edr
      14a15a14a15a ~eds
      6b ~edu
      A1a3Aa2A4a2a2Ab1Aa2a3aAa1A3A1bA1AaA1A1aA1a1aB1a1a1b1A1AA ~ee_
      8a5a ~eed
      35A5b11a2a ~eek
      ab42aa ~eel
      19aa1a6a1a1a3a4a6a1ba3a5A2d1a ~een
      5a10a17A17A ~eep
      15b16A1a2a9bA ~eer
      a1A2aA1a1A4Ab1a3b5A3a1aB2b3bA1a7a1a8AA2A ~ees
      2b55a ~eet
      A1A7A11a4a1A10a1ab5eBA1aa11a1a ~ef_
      17a2ba4aaa3a4b1Aa3Ab2A ~efa
      4a7Aa2AAA2aa4aa1a11A3a4a4Aa1b8A ~efe
      39a ~eff
      4d2a30A17A ~efi
      3A28dA13A18a ~efo
      16e9a6A ~efr
      62a2b ~eg_
      7a1A1aa2Aa3a11AaA2A11c3a ~ega
      3a4a23ba16Aa7d1aa ~ege
      5a34a8A5a5Ab2d ~egi
      A4AAb1a5a10a1A2A12ba ~egl
      6a4b2a8a9A20a ~ego
      11a10A8a1a4b4a24A ~egr
      3a4a26a4a7A12Ae2b ~egu
      41Abb2b ~ehi
      A12a5A1a2A2A20A12aA2ac ~eho
      29a22a15A ~eig
      2aA3cA2a1A1a1a1aA2B2BAAb2A3Aaa3aa5AaA1ab1Aa2A1Aaaa ~eil
      2A2BA1A1c2AB1ae3B1AAaAB1A1a1A1aAAA1A1AebAca1a1A1AaAAb1A6A ~ein
      aa1a1a15c22A ~eit
      20a3a1a20a13f ~eiz
      a3a5a5a2aaa5a2aa11Aa5a ~eja
      3A4a7b8A2a4a1a2a2a2Aa2b2A1a1aaa3A3a2a ~ek_
      51A1a ~eko
      3A23ca1a20b16b ~ekt
      ba1a4A1A1aA3a1a3aAaaA3AcAa3A1AAcaAAacaBcA1bA1A1A2Aa5a ~el_
      4Aa2a7c1ac6A5Aa8aa5aA10a1f ~ela
      2AdA ~eld
      1AAAAABA2AAA2aA1BcA3aAAhf1b1dA3AAAA1bAaAA1A1B1AAcAA1AAa1A4AA ~ele
      2a47Ad ~elf
      a1Aa1ab1AaaAb17aAa4a1aA3b1b1a1a4Ad10b ~eli
      AA1aac1AbAa1A5AbAB1AeAAB1AaAa2aa1aA1a2a2a1AA1AA1AAb1aaA1aa ~ell
      9a2a3b8A6A1c3A2A1AeBAAAAA4a4Ab1a1bAA ~elo
      58a5a3a ~elq
      2a5a8a7a1Aba3A4b5aaa9a1d9A ~els
      4Aa1a3a8aa1a1b3a8a7a12aa ~elu
      5A1aA9a5a4A2a15a8a ~em_
      13A1a2A1a4ab4a3a1A3A7A3AA5c ~ema
      BaaAaAga2A9Ab6A1b2A1a2Aa1aa2AA2A4ba1a6A2a ~emb
      b1A1AbA1AAaAAB1ABda4c3b2Aa1aa2BeAAab1aAa1AA1Aac3a1acab1Aa2A ~eme
      3aa3A11a5aaa5a4a6b2a6a1c9a ~emi
      42a25b ~emm
      9a10a3a3A3a7ba2acaA6A4A3a ~emo
      7aa1A2A6a1a3A4A10a2a4Aa1a2A1aa2aa2a ~emp
      2aaBbaa2BcacAAa1AaAAAa1aAe1aA1A2aBbAaBAB1aa3aaba2a3B1Bc1aAAaa ~en_
      A4daAA1A4ABA7baaA2AcA4aA1A2A1bA1A1A4AaA4a4d ~ena
      A4Aa1A1a1a1aA1Aac4Aa2a1A7d6aA6A1AA3aA2AA1cA ~enc
      a1aA1B1AA1A4A1acAAba1A4A1a1Aa1a2AabAAbAaaaAaBaaaA2A1a2aaaA1A ~end
      AA1a2A2a2A1AA1A1AAaa2a2AcAaAAac2Aa4b4aa2A1A1AA3aaaAa1b ~ene
      a19a12aa9A3A1Aa5a1a1b6a ~enf
      5AaA7ba7a7A10A1aaaa14Aad ~eng
      3aA9Ac1A2A2a2a9beAAb1ba1aa3A1A2aA1A2a2A3A ~eni
      44a7a5a ~enj
      a41a15aa ~enl
      a3baaa2A2a1a1a1a21a1b6a5a ~enm
      6A1AaaA1A2Aa7Aa1BA5AA2a1aaa2a2Aa1a1A2A1a1AaA1A ~enn
      13baa3aA3A1A2a6a6aa1a2a2aAa ~eno
      5a4A3A2a5c1b11a5AAa7a ~enr
      1a1AA1cAA2AA1Acaa1A1A1A3Aa1a1b3Aad2c4Aa1AaA2b3A2a2AAAA ~ens
      cAAcbaa1aB1AABAcabAA1a3bAB3aa2BeAd1AAcA6AaA1aAAA1aBa4bAa ~ent
      1BaA2A4A10ca7a2agABA13A15A ~enu
      3a3a2a31a6a5a ~env
      2a3A20a20a ~eo_
      14A10a11b23a1c ~eon
      a6a21a19aa ~eop
      52A ~ep_
      B2A1b1AaAAAAAb1a1aA1A1ABbABAAAAeaA1A1A1AabAaabccbBb2a1AAc1aAAAaAbAA ~epa
      2B9a4a7A15a1b6a2AA5a ~epe
      32Ba ~eph
      1a11a2aA1aAcaa2a8AA2b1a3A3a12a ~epi
      2a1a15a2A7c6A3a19Aa1A ~epl
      A4A3ab5baA5A6A3AA6A2b19g1A ~epo
      44a1a ~epp
      8A2a1aa4a3a9b1A2baa5a2A4a5a2a2A1a ~epr
      20A15a1a11a1a2a10a ~ept
      aa1A1A2A2aa2a2A1A2A3Aaa1a2Aa3A5a3a2A1a2a ~epu
      A4b9a7a4aa5A2b3a6A1c2a13a ~equ
      A1Bab1BBbCaaA1aaCcBAaABaC1ACA3AAaccc1CB1dbCa1B1aAAcAc1c1baacbAaA ~er_
      aAA1A1aaac4AAb2aA1cAbcb3a1A1AAAA1b1a2d1a2a1A1aA1AaaA1A1Aa ~era
      23b24b12aa ~erb
      3A3aAAAa4a1a1a1A1A2b1A2A5AbAa1a1a4a2A12A ~erc
      11aA5a7A17a6A ~erd
      Cca2A1b1AAAA1ac1Aa2a1AAAac1aABA2A1AAa1ab2aaaBbEba1AabbAcAAa2Baa ~ere
      19aA1a6c20a3a4a2a ~erg
      cacAcea1b1Ca1Ab1Aa1A1aaBAAA1AA2bA1AAcacAB1bAAAb1B1Aaba1AabaaBABb1Ac ~eri
      1AbAAA2aac2A1abA14A2Aa6A2AaA1A1B2A1b2Aaa1a ~erm
      2aA3A2B7A2ba1a6b1Aa2a4Ad1a15A ~ern
      c1A7a1f8a9a1a5A1a1a5a4Aa6Ac4A ~ero
      20ab8a16a ~erp
      AcAAAAA1A1AA1aA2AaaAbb1baca1A1bAA1B2A4A3a1a1A3aAA1AA1eA1AaAA ~err
      a1abAA1AaAAc1AbbaaAaaABA4aa1aBbAaAAaab2AAc2aB1a1aA1B1A1c1A4aA ~ers
      3A4a6a4b5AA1aa4A2A1a1Aa4aAa2a2Aa1a1c2dA ~ert
      AAb5b5A1a4a1A1a2aa1A1c4AAa1A1b4Aea3A2A5A ~erv
      5a2a2A1aa20baA6a2a4Aa4Aa4a2a ~ery
      CaA1bCbaababAA3B1abAaA1BBdA1A1aaa1aBaaaD1aaab1BB1ACb1bbaBaaca1bbbbb ~es_
      Aa15a4A2Aa5a2c8A2a15a4a ~esc
      2b1a3bA8A4a7A1e8A3ba2AA8a3A ~ese
      1a15a14a2a13aA10aa ~esh
      b1a5Ac1A4aAa2a3b4bA5a4A10a2a1aA1a5aa ~esi
      b22A1a21a6d5a ~eso
      8a14a3a9aa6a15e ~esp
      1AbA2Aaaac2AA1baA6AaAaAaaB2AA1aaAAba1aAaAA3aA1aA1A1A1b1AAcB ~ess
      1AaA1b2AAA4Ab2A2abABb1aAa1BA3aAA2ABADaaAcd1B1A1a2Aa1AbaAA ~est
      a1a5A13aa9Aaa1Ab5a4A10a ~esu
      B4aAaBaaaAa2a1a3bcB3a2cA1cbaaa2aa1b2aa3bAaab1ab1Aab1aaa ~et_
      dgbaBAA2Bea3AA1A1BeAA4A2a3A1c2A2A2a1AAA1A2AA2baaaAAa ~eta
      1AAa1baB1AaAAAAaAa1A1b1Aa1AA1AAbbAa3Aa1AAba4A1A1A1dAAA2aaaA2Aa ~ete
      68A ~etf
      3A2b26a16A ~eth
      1Aab1b1aA2aAA1a1BAaa2A1dAAA1aac1A2b2bbaA4a2AA1a1A7b1AaA ~eti
      A4a7c7b7A19aa5c1b9a ~eto
      aAA1c1a4AAC1A1A2bAaaA2a4AAab1cAb1AAb1A1AAaa1c2AAA2A1A3aAA ~etr
      1A2aA2AaA2AbAaaa1a2A4dAA1A2c2A3a10c1aabaA1A1A2AA ~ets
      BA1BA1bAa1A2A1aB1A2a1a1A1bAb2b1aA2A1Aba1b1aAabA1a1A1A4A1Aaaaac ~ett
      16a11a27a ~etu
      25A5a1c15a2a15c ~etw
      2AAa2A2A1aAA1AA2aA3aA1aAa3A2b2AAaa3A1aA1a1A1AAA2a ~eu_
      5AA7A6b3c1A3a1a1A1da4A6A8b8a ~eub
      2ab2aa13a5a8a1a13A1c ~euf
      1AaA3Aa3A3aAaAAa4aa3A2a1a1aa6b2Aaa6a2a1aaaaaa ~euh
      A2a22A6A22Aa1c1A ~eui
      AaA9A2a3a4a9a5cA4A2AA1AAA ~eul
      5c9a25b ~eum
      15a2a10a6a ~eun
      bBAba1d1CABbBAAbaa1dca1aa1aBaAAAab2B1c1aABa5C1B3abA1AAaCAabaa ~eur
      3b1A1A1A1aAAA2A2a2adAAA2A1BB1aA1aaaBA1A1AceAa2AA3aAA1Ab1AA1a ~eus
      9a13aaA1aa12aa1a1b1a3aaa3A2A3a1aa ~eut
      A5b6c3a9a ~euv
      2aba3AA1a1aaa2aA4baa3aaAa1aaaaA2A1ab3a2aa4aa2a ~eux
      1Aa9a20a25a ~euy
      24a7A15a9a ~euz
      A22a10d1a15a ~ev_
      a6aA3baa8AA17a7a1a11A1a ~eva
      bAAB1baAA1aAaa2AAAaA1Ab1a1A1A2Aac1aaAAAabaaa1A1aA1bab3a2Aa3AbA ~eve
      a2A3a5ad15aA2a1a13b1a5A ~evi
      28ba2a3a1a5b ~evo
      3A32b27a ~evr
      6a16a6a9A6a1B6a ~ew_
      a26a15b ~exa
      24a22a ~exc
      9a2a7A3a8aa5A4a1a10a ~exi
      4a1bA26A27a3b ~exp
      A8a1a1a4A2e4A23a1A2A ~ext
      a4a14A8a2a1a5a18a ~ey_
      7b4a11A4a4a6a8b ~eye
      8b39A13b ~eyi
      5a15a14a25a1a ~eyo
      1bAb1c1aa6aAaAaA3AA1A4aA1aa3A1A1aa2bAA4aaaA2A1A1A1AA ~ez_
      b1a8A4a22a6a18a2b ~eze
      9b28a16a ~ezi
      23a9ba ~ezo
      Aaa3Abca2AA5A2aA1A2A1bA1A1a1aaA9A3A1aaa2a3a3A ~fab
      a2A1a1aa1a2A3A3eaa1aAAa5a17b4b6A2b ~fac
      13A1dA ~fag
      a1aaaA2a2aabA1a1bb2AbCbab2a1ba1b1b2bAAa1dAAab2ba1baa2Aa1A1A ~fai
      1a4a1A2a1b1a4a3a8a21a6a5b ~fam
      8A6a3a15b3A1b7AAa5a ~fan
      41A5b4a ~far
      11b5A3d15a13d7a4a ~fas
      14a36a4A ~fat
      3aAa8aAaAbAAa1AaA6Aa3a9a11d1a ~fau
      8Aab1a2A1AabA11a2AA12abA3a2ab2a ~fe_
      9A46b2a8b ~fec
      42a25b ~fem
      6A3b1A9b1A5a4c1A9a9A8b1A ~fen
      AbABA1AAa1AAfa1A1a1ab1AaA1Aabaa1A1aAaA1aAAABaa2AaB2aaabA1aAa1AaAA ~fer
      2a14a1a14a12a4A4b1a2a ~fes
      9a22a4a17da2A ~fet
      1Aa9b11a1A19A2aA3A1Aa3a ~feu
      a14A2b4A3aa4a29a2a ~ff_
      13A1dA4a1A15A ~ffa
      7AAbbA3A3a4b3aa6Aa1aA3aaA2aAA3c2a3a3A1A ~ffe
      A3a3a6a42Aa3a3ab ~ffi
      48a ~ffl
      13c6A7b10a24a ~ffr
      4A22a7A3Af15a10A ~ffu
      33c ~fi_
      3A5d5A11BAAAk1AA8AA18B ~fib
      15a34A3b1A1A4a3cc ~fic
      3a1b1a1a21A6a1aa22a1A1a ~fie
      33c16A13a ~fig
      aa1a1A1aA1a1A5A4AAa1a1Ab1b2a3Ab1A1Aa1aA1aAb1A1AAa3a3ba ~fil
      2a1daa1aAAAA1A2a2aaa6aa1Aab2aAA3A5A6A2a2ba2Aa ~fin
      a11ab6a8a3a16A ~fir
      8a7a36a ~fis
      1a2d1a1b5aa6b5Ab8e ~fit
      7a6a9AA3a14a1a1a ~fix
      5a8a9a7a16a ~fiy
      3a3b1b1a5b3b21a6a4a11a ~fla
      7Aa8A1A6A9a2A4Aa1a13cA4a ~fle
      68A ~fli
      8a6b3a21A2a ~flo
      16a17a ~flu
      33b ~fo_
      24a12a1Aa9a ~foi
      A1Aaa1A1aAAiAaA2baAAAB2AaA1bA1dA9A1A2A7ba2AAA3AAa ~fon
      8a42c ~foo
      1BabAAbaabAAfA3a2AA2AA1Ab2AAca1a1Aa1A2AA1Aa1a1Aa2a1bAaAad2b1A ~for
      A4a2A1bcB2A4A3b6bb1A6a2ba2Ab2dB1b1AA4A ~fou
      31a3a ~foy
      1b3a3a3a6a1aA2a6b15A6a5aa ~fr_
      f3A3A7AA1A14A1c1a1a1AA1A7b1A2A3b2a ~fra
      a12b1AAbA1A4A2a2a3a5c2bAc2a7a2aa1A2a ~fre
      A13AAk10A4aA3A3A14a2A5A ~fri
      B1B2Ab1e1A2A2d3aa2a3A4Aa15b3A10AA ~fro
      2a2a3a8a4aA15Aa3a5a2a11a ~frr
      8a7A21A9A13C2i ~fru
      13b4A2b5A1a10a8Abb1A5a1a5aA ~fs_
      1a1a20A32a8b ~ft_
      a4a19a16a18a6A ~fte
      14d17A12A1A ~fui
      34a2a5a ~ful
      7a47a ~fum
      26c7a ~fun
      27a9c18a ~fur
      11a ~fus
      7a7a19A3Ah26A ~fut
      54a5a2aa ~gag
      2a10a13aA2A8a ~gai
      8a4a35a2a7b ~gal
      11aa20b3b18a ~gam
      5a31a11A5a6b3c ~gan
      Ab1bAa1bAAaaAAAAAAb3A2AbA1a1aA1AAaA3eA2B3ba6AAbAaaa1AAA ~gar
      1a6A7b15a5b9aaA1a12aa ~gas
      1b1a4a7a17a2A11A2Af1A ~gat
      15bd21a10A11b3Ab ~gaz
      cCBaA1baA1cAbB2BAAbbaa1BAAbAAb1c4ABaabaAAA1AaA1AAAAAAAc1ABA1AAb1a ~ge_
      6c9b27a13b9A ~gea
      8a6ab6A ~gel
      17baa5a2a9a12A7a4b1a ~gem
      1a4AA2A4babA2A1AAb3aAa1aa1A1d1A2Aaa1A1Aa3a1A1A3a2AAAb ~gen
      12B6a39a1a1c ~geo
      aAAAa1AaaAAAdAb1bA1Aa2AaAABA2AbcB1AAaAAaaa1A4BccABB3a2aaAA2A ~ger
      AA4a1a3a4a3A1Ab2b2A5Ab1b1b4a1A2a1b1aAA1c1a1A4A ~ges
      3A1ab1aa2A1A5A13a14a2a5a2ba2a ~get
      13a33c20a ~geu
      3A16a8a14aa6a ~gh_
      1a2a7aaa2a1A5a1a1a12b6a2A ~ght
      2a5ab19a7A30b ~gie
      A26A ~gil
      A4A3A5b1A2a2Aaa4Aaaa9a1aaaa1a1A8Aaa3a ~gin
      6a31a3a1a ~giq
      9a4abA1A10a8A2a6A12c3ab ~gis
      8a23a3A2b9aA2b ~gla
      A4AAbA7A11A15ba6a6a ~gle
      19B6a ~gli
      4b15a32a9a ~gn_
      10b40A ~gna
      AA2a2fAA6a2a4B1a1A5a2aaa2A5a5a7aaA3A ~gne
      12a23aa23a2a ~gni
      14a11a3A1a3a4c3AA2A12a ~gno
      6a7aAb3a20A2a4a ~go_
      41A11a2AA ~goi
      22a41a ~gol
      10c6A26Aa ~gon
      3a13a31Aa6a ~goo
      16h42a ~gor
      15AA15bA17A7a ~gos
      11a2a3a25A3a3A1a7a ~got
      2A8b7Aba1dA1b2A2AA2A17b6A5a ~gou
      AAa1a1AAaA3b1a2A1A1aAAAbA1aA2aba1A3ABaA1b1AAaaaAAa3a1A1aaaac ~gra
      1A4b4a3A3b2A3A2a8b3c3a14A3d ~gre
      ad3AA1A1AaaA6a1A3A1Aa8AB1A4AeA6A5A1ca2A ~gri
      A1b1a2Ae1AA1bA1a3A4AA1bA3a2b2a1AA3b3A1A9c2c1a ~gro
      10a9A2Bg11a2c7A18A ~gru
      Ab1a2a1A1A1ab3a3a3A9a3b2b12a1bB5b3a ~gs_
      2a13aa6a7a4a ~gt_
      1AA5A11b9A2AA6Aa6ab1daaA1BAAa2cbaA1a ~gue
      3a27a8da12A ~gui
      8a39A13e2b ~gum
      4b5a5b7a10A3b1A4a20a ~gwo
      35a2a6a ~ha_
      13a3a18A4A10a4A ~hab
      21b46A ~haf
      38a ~hah
      A6c2b12A2A8A6A1a2Ac7Aa1c1b1aa2A ~hai
      A1Aa7a3a5a7A6A11a5b7aAa ~hal
      13A1Aba1b12A8A2a2b6Aa6a ~ham
      AAAa1acA1ab1A1AAb2A3baeaA1aA1a2aAaAAaaaAca1b3A2AAaaA1b1AAAA2b ~han
      8b10a4A11a7a4a ~hap
      21a30a1a10a ~haq
      2AAaA1aa1a2A1A7AA2a4aA1BfAbAc4aAbAA4af5A4b ~har
      14a6aa2a2c13b2a ~has
      A2a1aa1aa2b4aa5aa1A5a9b1a3Aa3a2a3a3b ~hat
      aAf1AA2Aa1Aa2fB1A1bA1AbAA1a2aA3aaAA2A2aA2A2a2A1AAAc3A1A1A ~hau
      19a15a ~hav
      aAAa1b1a1aAaA2AAabAaA2Ab1aaA1AA1aA8a5B2A1AAAAAAabAAcAb ~he_
      15c2A11a15a9a ~hea
      6a55c ~hec
      24a1ca14a5a8a3b ~hed
      2a5a14a20aa12a ~hee
      40b8d1A14a1a ~hef
      4aA4a4a1a3c3a1A1a1aa2a7a2a1aaa1Aab1a ~hei
      3a1b2a8a9A10a2A2A ~hel
      Aa2aA1aA4A1a2a1aA1aa1a1a3a9AAA3a1a5aac ~hem
      2a1aa2A4aAAA2a7AA6ba1ab4a4a1aA1a8ab2a ~hen
      2A1Aab1AabAAababa2a2A2Ab1A3AAABA2Ab2BAAAaba1AahACdaAA1baABAaA ~her
      a1ab2A1A2a1AaAa1ba1A1A2a9A2b1A1A2bA1A1a1aAAc7AbAb ~hes
      44A11Aa ~het
      3A9b6Bb2A20a6bA3aa6a ~heu
      3A13A18b ~hev
      a4a26a1a1a3a ~hey
      abA2c1ab1a4aAa1aA4A1A4a2aa5A1aa3A5a1b7A1A ~hez
      3a17A4A14Abb2b6A4b ~hic
      5A24A24A8a2b ~hie
      16b32a8A5A ~hil
      1aa1c2A50a ~him
      a1AAAbb1A1aA1AA1Aa1a5AA1a3aAA3A1AAAa1a1bAaaaA1AAb1A1a5Aa ~hin
      59a3a3c ~hir
      3a8Aaa2a1aa9A4a13A5a2e8A ~his
      1a ~hit
      15a7A24a ~hiv
      5ba9b8c1Ba2aAb7A ~hni
      15b7a16a ~ho_
      8a6A10A15bA8ab1A ~hoc
      2eAA4A2A2bA ~hod
      12b2aA7A ~hof
      1a11aA10a17a5a3a9a1a2a ~hoi
      13a6a14a2a20e ~hol
      15a9c4aa1b16Aa5aa ~hom
      3A2aAab15A6cab9AAA3a2A1b5A ~hon
      3a21a25b16a ~hoo
      a1a1A17b2a9a2d3a1a6a6a6a2a ~hop
      b6b5a5A1a5A20A1Aa7a1b2A ~hor
      a12aA2A1a2a2b9A6A9A5a1b ~hos
      5A8A5A4c3c13a5AaA4A1ca8a ~hot
      8a8c6A2b7A1aa3a1aa4b1Aa1a3a2a3c ~hou
      19a24a ~how
      15a17b18A ~hs_
      4a7aaa2a35a ~ht_
      1a40b6a ~hte
      25a3a ~hts
      18a3a8a13a5aa8a ~hui
      65a ~hum
      26b40b ~hur
      5a18A22c ~hyd
      30A8a1c8a2a1a ~iag
      14Aa9a4a5a14aA3a ~iai
      2a1a3A1b5a3a4a1Aa3a6a6aa7a2a9a ~ial
      5a2A1A3A8AaB3AA2a4A11ab2f6A2c ~ian
      A9a4b8a3c9A6a ~iat
      a8A11a15a9a4A5a ~ibl
      1A1A5d6A7A2AAAAg1AA1a6Aa5a12A3a ~ibr
      6a23a2A7aa1aaaaa13a ~ic_
      a3a1bb2b5a7aA8b3A8Aa6A12a ~ica
      a2a3a2A3Aaba6ac1A4bA2A2aa2Ab4ba3b8a2a1b ~ice
      1A1a1a2a5A3a2A10A1a18A2AAaA2d2A1b ~ich
      A2aAbBAAAA4Ab2A1Aa2A1db1CaAbA1AAAA1b1Ac1A3A6A1a1aA1A3A ~ici
      3a9c3b1aa3A7a1a9A13a7c1A ~ick
      5AA3a5a8a3a2A7aA4AdA7A10a ~ico
      5a13bA2a1a1A1ba15aa20a ~ics
      14ac3a4A1A4A8a1aa2a1A12a1aa ~icu
      a14Ac16Aa3a2a8a1a13A ~id_
      13a1A17a7abA1a ~ida
      1aAAcAA4c1AA1cAa1aA1a1aA2A1aA4aA3c1AA2aAAbA1A4aA2AA3A ~ide
      15A6a4a9a13a14a ~idi
      45Aa4a3a9a ~ids
      1bbA1aAaaAAc1BccBAa2A1a1B1aa1BBaAa1AaAdA1ab1AA2a1BA1aaAAba1aAAbA1b ~ie_
      c2a2cAAaca4A1a4A2A11a4AAa20a ~iec
      41A ~ied
      42a13a ~iee
      59d ~ieg
      1Aa1aba1b4A2aA3Aa1AA1Ba3AA1a5A1A2aab10a1A ~iel
      b2A19A7a9a11a11a ~iem
      B2aAaa1A1AA4aA1aAaAAA2e1AA2aAAabAAAcAA1aB1AB1AaB2A2AAaAAA1aAb ~ien
      Ab5BBAA1aaccA2AaaAAb1eb1AA1aB1daABc1AbBaAbBBbAbAcAaaaaabaAabaA ~ier
      AAbaa1A2a1A4A1a3bA2AAb3c2A2aAb4Ad6a2A1AA1aA1A ~ies
      6a7a2aa3a9A4A6Aa3cba2A6a ~iet
      A1aAAA4A2AaAab1Aab1A2Aa2a1a2A1aacaA1A4AA2A2A2A1a2A3aa ~ieu
      5ba11a3A5A5aa14A ~if_
      3a6a7aa7b8A3A3aa4A2a2a1a3a5A ~iff
      3a1b1a1a2a3b14A1b4aAa23a3a ~ifi
      18A42a5a ~ifs
      3a20A41b ~ift
      3da19a14a4Aa ~ig_
      34a14c ~iga
      2a13e3a6a5AA2A ~ige
      24b21a19A ~igg
      4a9a1A2Aa4a1a1a12b10a ~igh
      A3b2gA10aa3B1A1A5a2b1a11A1a7a1b2a1A ~ign
      15Ag15a8A12a ~igo
      34a32c ~igr
      15A15a1c6b9A3A1AA6a ~igu
      26A22a14g ~ijo
      2aA1Aa1b1a2a11a3aaaAaba8a13A2b4b ~ik_
      A3a3A1aa4aA4ab12aAa2AA1aa2A3a4a6ba ~ike
      AcAa1b1AA1a3aa1AAaAA1Ba1Ab1b1AAAA2ab1aba1A1AAA1aAc3ba2Ab1Aa1aAA ~il_
      7a4a2a2a1A1aAaa2a1a2a3a13aa10a ~ila
      1a10aa7a1a1a2a4aa1a31a ~ild
      2c1A1AaA3AA1aAAAcga3AAA1A3Aa5aadca1Aa3AA1AaA3Aa6A ~ile
      1cAa4A2a3a1a11A7ab10a5a8AA ~ili
      a2AAB1aA1BAbaa1aAAA1AAAB1eaAA4A1aABcb1Ab2AaaAAAb1bAA2BA2Aba2a ~ill
      66a ~ilm
      a1a4bA1A15B12a7A6A1aAAA ~ilo
      1a2AA3Aa4AA1a2AA2aAb1A2aa3aAab1A2a1a2b1a6bAA5Aa ~ils
      30a7b6a ~ilt
      8a4a6a44a ~ily
      1a3a2a6dAA20A2a4a2A11Ab2c ~im_
      3a4a1A2A1cbb9A4A8a1A5aa1aA2A11A ~ima
      15A4A10a4a2a23A ~imb
      B1A1A2Ae1AA1aA1AaAAAbA1bba2ab1ABAA1AA1aA1A1AAAAA2BAAAA3a1AAAc1eA ~ime
      2a1c2A14b15a19a ~imi
      aa1aAA8A3a2a3c1A3a1a14c5a8A4a ~imm
      12a13a8a5a9a ~imo
      AA3A1A12aaa4AaAaa4a2A2a5Aa8a2AAaA1ag ~imp
      AAA1aaaacac1aBA1aA1aA2BaaA1aAAaaa3abB1aAabBAababAeBaaAaAaAB1bAaa1A ~in_
      aA1A5a2a13a3AA1d1A1a12A4aA4CA ~ina
      3b8A4a2cb12a9a4a6a ~inc
      1a1A1c1Aa1e1AA2ba2aAAAaAAEeaAAAaA1AAA1aaA2aa6AA3bAAa4A1c ~ind
      BB2daadaac1BA1abA1ba2AA1aAd1ACaA1e1baA1B1c1AabbAAb1AAaaaAB3AAA1a ~ine
      9A6A16f25A8a ~inf
      aa1baaa2A3b1a2AAd2aa1abAa1ac1Aa2b1a1bb1a3aB2a2cAe1a1abaAA1a ~ing
      cAaa1a2A1a7aA1AcaaA1a3A1a1A3A1A5aAdA2AAA1b1AAdA3ca ~ini
      9e1A20A8a ~inj
      15a33ba16a ~ink
      41A3A3A ~inm
      2baa9a1a13b18a ~ino
      3A1A1A22a8A23b1A1d ~inp
      a6a40a2a ~inq
      AA3AaaA1A1A2abBA1A1aaa4aAcaaA3a1A1AAaAaa1AAAa1A1A2b1cA1a1A1A ~ins
      AAba1eABCAdAABA2hc2B2Abb1CAAaA1bAA1bbACBgAC2ABAAAA1ABbBA1BAAa2c ~int
      1b1A3a2a12AA1a1a1baaa12A9a3a4a ~inu
      29a7a28b ~inv
      7a14b15B10e11b2a ~iny
      16a7a ~inz
      13aa23a2b10a9a ~io_
      cAA1a1aca1abAa2bAb1AaAB1AAAa2a1aaAb5B1A1ca1aAbaB2bAA1A3A1d ~ion
      14b9AA40a ~iot
      33a27a ~ip_
      A2ada2a9aA3a4aa1a6a10A1A16a ~ipe
      25A2b3a1a ~iph
      4a12A33daa ~ipi
      3a6a7a2a12a3a ~ipl
      20a23A4a ~ipp
      b1ABbA2ab3aA3Aa1AAAAa1AaabacaB1Aa1AAaaB1a1c1aBAAAAab1AAa1aA2a1B ~iqu
      a1b2AA1A1AABaBaA1BA1A4AAA1A1b1A1bA3a1ba1aAAa1cb3adA1aa1Aba ~ir_
      5a14a2a3b4b4aa4a1a2A1Aa6aa ~ira
      1b1A12a5A7d4b3A27A ~irc
      BA3A1Bb1Bab1AAab2BAA2acadcAbaa2AbA1B1aa1aACA1aA3aAa2A2B2aAB ~ire
      2a3A4a11d1a1b4aA5b21b ~iri
      a12b6a8a ~irm
      11ab17a6a5a9a ~iro
      8A19A5b12a1A3c5b8a ~irs
      3a49a9a3c ~irt
      A1Baaa1AabaaBBc1AaA1bAA1a1AAA5abac1A1AbAB1c2a2Aaa1aaAAaaaBAA2A ~is_
      c1aaA8Aa1b6b2Aa3Aa2a4a7b11a3A ~isa
      8b10b10a3b15a ~isc
      cA2A1AcAAA4aaa2cBbaAaaaAAAAA1A1a1A1b2aAa4B3A1aAab2a1bbbBb ~ise
      8a7a20a13a15b ~ish
      dA4AAAA5ba1AbA1aA1aA3A1Ab1e2b2Aa1cAA1aba2AA2Aa3A3A ~isi
      2aA13A ~isn
      1a1AbA1A2A2a1aAaeA1c3Aaba1a2AAAaAAA5a2Aa1aaa7A1a1aA ~iso
      A1AAAaba2BAA1BA1A1BAAcb1A1AaaAa1AA1AAA1AaAa1A1bAaAAafAaABcfAA2b2AA ~iss
      1A1AAAAABacAa1Abb1ba1A1AAA1A2aAAa3d1AAcAb1aa1Ad1AaAAAaA1AacaAAAeA ~ist
      A1bA5aA1A2AAcbaa2a1aabAabc1aaad3a1Aa2ABaAA1b4A1b1aA2aaba ~it_
      2a3A3A3b1a8a3a1a6A5a6c6b3a5b ~ita
      14A4a13a4a10aA6b2a ~itc
      caaacB2ce1A1Ac1A1aA1c3b1aa1aAAbc1B1B1AA2A1a1AB1bBaAaAbAAAaA2AA1a ~ite
      aa1a1a2A1A1b8a1aa5a4a1a2A1A1aaaa1Aa3a7aaa ~ith
      A2AAAaaaAAA1A4c7a4ab3b2A2AA12a9a ~iti
      10b11Ba23A1b9b6a ~ito
      A4A1b1aaaA3ba4da3A4a1AA3a3a5Ab2a4A4A3af ~itr
      6A1a4A4Aaaa4A1Aab5A1A7A1aa6b1a3B2e1AA ~its
      4d1a1a5aa4Aaa5Ab8e7a10b ~itt
      2AA2A1b1A2a3A3b1A1AA8Aab3cabA1AAA7A2a ~itu
      10aa10c12B ~ium
      35a13b3b8a4a ~iv_
      3A3a6aaaaA4Aa2aA4Aa1AA1b5aa2AAdaAa1A1A3bA3aa ~ive
      3a1A1a8aba4aaba22A1Aba8a ~ivi
      62a ~ivo
      2aAAaa1A4Abaa1a5a10a3A4A4AA2a1a4a2a2Aa ~ivr
      7a5a22b2a1a3AaA4A8aa3a1A ~ix_
      14a2A7A15a2aa2a1a ~ixi
      5a8a9a7a2A3b9a14a ~iye
      20b12b4a ~iz_
      4a19a23A5a6g ~iza
      15a4a3a1ab12b6aa3aa4a ~ize
      A1a1aa1bb19a8AA10g ~izi
      15A36a ~izz
      a3a5a5a2aaa5b2aa11A6a ~ja_
      3A1a1aA3A4A2a6A9A3AA1a4A5c ~jam
      3A2A7aaAA4b2b6A5b25bA ~jan
      1a10a8A25Aaa3a7cAA ~jar
      a4A1aaAa1cA1A1b2aaaAA3A1A1aBaA2AAabABabA1aa1Aa1AaA2a2AAA1a1a ~je_
      9e1A29a16A ~jec
      2A1a6a9ca9b25A1a1a ~jet
      5a9a2a9a7a ~jeu
      15a25a6A12c4b ~jis
      20A24a10A2A ~jme
      26A37c ~joa
      4a5a4a9a3a24a8A3a ~job
      8a4a4bba1a12eaaA2a12a9a ~joi
      27a ~jon
      2Ab1AaAaaAA2AaA2Aa2A1aA4A1AaA4AAA2a4abA3A1a2AA1e2bA ~jou
      3a7aa6a33a ~jre
      6d1a1A2a8A4a2Aa2aa2a7a4AA10A2aa ~jus
      Aa5aaa2aaaA1a1AA1a7Aa1a4a2a1ba9Ba7a4A ~ka_
      A6a58aa ~kag
      41A4c ~kam
      5a2a32A3aaa3b7a ~kan
      13a5e18a3bA4ab ~kar
      9a5b1a2ba5a1a1A4a26a ~kay
      17ba1a8a1a4b26A ~kaz
      Aa1aa4Aaa3AaA1a2ab2A5AA2aA3A2aa2Aa2bb3b1a1AA1ba ~ke_
      32a11A13A7A ~ked
      5a10a5a11A ~kee
      5a11b1a16a21a9A ~kel
      41a26b ~ken
      2ba7a10ac1a2a4a1A1c2a1A7A1c3aaAAc3A ~ker
      2a5a6A28aa3a3b ~kes
      6A9a11a8b19A3Ab ~ket
      51a ~kid
      3a6a7aa7a25a4a3a ~kif
      26A4a20a1A2A ~kil
      a3aaa1a4AA1a1A1A2a1a3a2a2a2A3a6b1bA1aa1dA3A1aaaa ~kin
      3a5a9a18a10a ~kit
      13a39a10a ~kla
      15b8A24Aa3a11b ~kli
      35A13a ~km_
      4a37b1a ~kno
      5a47a ~ko_
      49a1A8a ~kol
      AbAA3ab3a3b2ba1A1a5b1a2aaa12a2A1a4a4aa ~kon
      A16a1A1a5a1a1A5a5a1b4A3a1a6b ~kou
      21a1Aa9a1a5A19a1a ~kre
      A1b10aa9A1b4aab7A4b3aA3a5a4baA ~ks_
      5a4a13a9A ~kto
      3A23ca1a ~ktr
      2bAaaaaa1AaAa4AAa1aab2aa2aCaBaa1AaAAa1AAaa1aaa1AbA1AA1aa3a2A ~la_
      13a19a16A ~lab
      3aa1Aaaa2b2A1AdAbA1aA1A10bc1A1bb2A2A3b6A3a3a ~lac
      a2a9aa5a11a7b3A5Aa9aaa4a ~lad
      17bc21a8a ~laf
      A5aa1ab4a1Abd3A2Aa2b5A1A2AaA3a2a1A8a1f ~lag
      AAAA1AA1bAAA1AA2AaAA6bAeb2A4AA1Aaa1A1AabA1AbaAa5Aa1A ~lai
      6a5a9b15d13a ~laj
      3a6A3A4A18a4A ~lak
      3a5a1a15a8a3e1Aa1a3aa3aA12A ~lam
      AAB1aabca1aA2Aa2B3AAa2AAAAAaaAAAAbbAAAcA3B1a1f1A2AdAAd1AA1AA ~lan
      34A19B5a ~lap
      1Aa5AAga2A3e3BA3A1b8A2b1a ~laq
      8a3b5a10a10a6a7a9a ~lar
      A1A2A2Ai1a6AAA1ab10a1A2b1A3a6A3a1A1bA4AA ~las
      1Aa1AA1bbBaA1AA1cac2f1A4aA1AAA2A1AA2A6ada1aAb4A2a2a ~lat
      24a33a ~lau
      5AA4a2c17c20a2A1d9d ~lav
      38a2B4A1c12a ~law
      11A1a5b3ba6A1a3aa11A2a2a4a ~lay
      Ab1a1aa9bb4a4aa7a4aA8a1b1aA2aa ~ld_
      2Ac26a ~lde
      3a7Aaa4A2a1a1a7a34a ~ldi
      24c ~ldo
      1aa2baab1aAAba2A1aaaaAAA1aa2a1aa3b1AA1c1AAaAAb3a1AA1A1AAC1AB1b ~le_
      Aaa1a2a2AA2a1acA7Ac28AdaA6a1d ~lea
      AA1aAAA1AAA2A1AAAaA1a3a1feab1bA4A2a2bA2A2b8A7A ~lec
      19a7a2a21a ~led
      a1a1a6a25a4a7A1A2a ~lee
      3A28dA ~lef
      6a8AAA13aa2a12A2a9Af1Ad ~leg
      3A9AA1a3AA1A3Aab17a16a2a ~lei
      3A23ca1a20A ~lek
      A1Aa1b1A13b8A5a1A2a4a1A5a4b5a ~lem
      a4a3a7A4A2c11a3A9aa4aa ~len
      32Ba2A ~lep
      Bbea1BA1aABB3baA1bAc1AAB3aabAaA1aABAAaAa1aAABBA1AAaAC1A1bbB1b1Aa ~ler
      Ab1A1AaAA2A1aA1ba1ab1aaBA1aBaAaaAaC2AAaA1acAabBa1aBBB3b1bABa1a1aa ~les
      dA1AAA1A1AcAAA1AAA1b4aa6B2caA2A1A1ea1aA1AA2aaaa2A1a1AAcAA ~let
      B3AA1A1AaaA1BbAbAg3AacbBB2A2a1AaA1bA1daAA3A2aAAb3AbAA1A1aA ~leu
      b2AA4A2aaa3A1Aa1a3A1A5Ac5a6A2cAbA2a7a ~lev
      52A ~lez
      2a45a1Ab ~lf_
      1a1a8a2a4A8a4aa20a3a3a ~li_
      8A6a35a3a8c ~lia
      3a1a17bA2A3a2b3A8a ~lic
      a12a8a ~lid
      1ceAAAb1Baa1aAA1A1A3AA1A3AAAbaAaA1aAABdBa1a3aA1A2acAAa1AAd1Aa ~lie
      3a20A7a23a9b ~lif
      A3b2gA10a4Ba1aA5a4a23a ~lig
      4a3a1aa4a2a3b10a1a7Aa6a4aA5aa ~lik
      A7f4A1ib5a2ab2A11b21A ~lim
      abaaba1eAAA1AA1AAaa1A1AAA3A1aa1b3A1A2a2a4A3AAa1cAa1AaA2bb ~lin
      a40b ~lio
      49a ~lip
      Aa8cb10A24c ~liq
      3Ab4a2a13a4A8A9aa12a2A ~lir
      2a1A2a4b1aA2aBa1bcA8Ab2aA2a1a7A4b ~lis
      7aa14aa5b8A6a12b ~lit
      2a5A8b26A4AA1a2a2A3a3Ab ~liv
      68A ~lix
      2a1ca1bb19a ~liz
      a3A1AAA2a1aaa1Aa8A4aAba1a1caa1aa3a1A2a4A2a1A1a2a ~ll_
      A5acA4a1b3A3AA2a1a3A9b1AAb4a8A1a1a ~lla
      1b3aA1aABAaa1BaA1a2AAbAdA1A1aaaB1aAAAAaA3BaaBcbA1aAAb2a1ABb1AA ~lle
      bbaA1AA3b4a2Aa3A2A4a1a1A1A4A7a5Ab4Aad ~lli
      1a11b5a6aa12a3a17a ~llo
      a9A6Aa3a10a16A ~lls
      8a1a12aa16b6a17a ~lly
      6a38A6A ~lma
      58a7b ~lme
      9a1A1aa1aa3a4AA1a1AA11cB10A7a ~lo_
      aa9a5aa3Aa1ad7a6A14A1A6A2d ~loc
      b1a6A5a1aa6a2aa3A1a1A1b4a6A12A1ba ~log
      a7a4A2aad2A4A4a13a5A10a ~loi
      5A1aa5a1a8Aa5a19A3a1a7A ~lol
      10a3ga1A7b1a6a3a20a ~lom
      A1A1a2AaA1abbbA1aAba1AA3baAa1A2aa1a3A6Aa2AAab3c4b ~lon
      a4a2a5Ab3a5a4a30a ~loo
      A33c3A29a ~lop
      5a1a ~loq
      aA8Aaa1a7Aa6a5a6a2ca1aA5a1AA8a ~lor
      2a6a6a8A17Ab5A3A ~los
      aa2A1abb1A5a3A16A1b1ca1aAAA8a5b ~lot
      AA1a1A12A1a1aA1A11b1A1CA2Ad1BAAA7a1b1a2AA ~lou
      a3a5a15a9a4a19aa ~lov
      8A13a8a19a6a7a ~loy
      26c10A ~lpt
      58a5a3a ~lqu
      1a2AAA1bAa4AAaba1AA1AaAac4a1A2a1a1A1abaa1AaA2A1aAcbAA3a1Aa ~ls_
      5a20b3a7b6aa ~lt_
      29d18a10a ~lta
      11a11A8a12A1Ac11a1b ~lte
      20A4b15a20d ~lti
      41A3A2d13aa ~ltu
      bA1a4A1Aa10i12E6Aa24A ~lu_
      37a ~lue
      Aa2Aa1bA1a5Aa2b1AbAa1A6A3a6aaaa5a2A1aa2A1AA ~lui
      AAAb4A1a1b1a6ac2a1d7B3A23b4A ~lum
      18a32aA ~lun
      d1Ab2A5a7A1a1A1Ab4AAA4Aaa5a1Aa1A8a1AA ~lus
      a2C8b10A10a10aa2aa3A5a ~lut
      20a36baa ~lux
      7a6a4a4a8a3a ~lwa
      6aAb1a2b6a2aa5a1A1aa3a4A3a4A3a3A3aa ~ly_
      18a6a24Aa ~lyc
      9a25a5A3a7a1a9a ~lyo
      a1A2aa5A1a1AAAA4aA6AA1a7A2A2b1AaaA1b1a1A1a2A2a ~ma_
      bAAA1aa1B1AA1fA1AAA4baAA1a3bA3Aa1AA1a1AAb1A1aAaA1bA3A3bAa ~mac
      39a14a1c ~mad
      1a1a1A2d3a1a1c21b3a5aAa3a2A3A2aac ~mag
      A2BAeA1B1A1Aaa1A1AAaa2AbccAa1aaBAAaBa2ABAA1a1ABca2A1AaAAAbB2BAaA ~mai
      A1c5b2a1A1A2A7A1a6a1dA4A5a3aaacaAab3a ~mak
      a7a10aA19A7b1AaA2Aa4aA5a ~mal
      19b21a14A4a ~mam
      3a1B2cAA1AA3eAAAaABacAAbA1aaaab1A1aA2A3A1bc1A1AAB1a1Aa1A1ba1A ~man
      17a44b2A ~map
      A1A3AA1AA1bA1Ab2A1Aa1AAbbAA2d2AAcAA1aa1AA3A1AA2bbeA2Bf1AbA1A ~mar
      3c6a1ae5a1AA3c8a1a4c5A1A8A7a ~mas
      A1AAAcAdAaAAAA1caa2AA2AA1Bcb1AAdA2a1a2AbAA1aaAA1AA1A1AaAaabA1aAA ~mat
      19a ~mau
      3a40aa9b5a1a ~may
      13a40a ~mb_
      1aa1a1aA1a29a1a12a ~mba
      5a5a2c5A6a8a9aa2a12b ~mbe
      3A9AeA8Aa1A3a15a3c4a6A ~mbi
      Ba4gA2A9AA6A1b4a2A2Aa1a9aa1a6A2a ~mbl
      7b19a13a13c6a ~mbo
      14AAba2Ab7a9a1b2a9A ~mbr
      51b ~mcd
      6b6aa5aa3a1a4a6a4A9A ~mdr
      4bA1ABBB2dBABAB1B1AAAb2A1aA1Aa1cbAb1a1A1ABaaAaAB1aA3A2BB1Aaba ~me_
      3a4c12b27a2a1a1a ~mea
      b4ac1AA1a3A2a11A10dBBbccbb3A13A ~mec
      a11a6a16aA14A12a ~med
      32a13a ~mee
      3A33a15a7a ~mei
      8a24a1aa6a5aa9f4b ~mel
      a2a12aA2Ab4aa11a3b1A3A3a2a10aA ~mem
      BABbA1AbdA1AA2aCe1a3c1aab1AA1cAaeBDdBAA2B1aaAaaABAAAABAA1aa1a2Bb ~men
      caAaAa1aa2A1A2aA1A1AA1a1Aaa2ABa1AA1A4AAaAAcA2Aaa1a1aA1Aa2Aaba ~mer
      1AaAA1A2A1AaA2AaAAA2Aa2aAA2Aa1acAa1b1Aaa3BaAA1a2bbaA1AdAAb1AA ~mes
      Agbaaab2acaAAA4bc2cAAA1Aa2c1AAaAA1aAd1bA3AA1ab1AAAAa1AAa1A1aA ~met
      A1aa1AA5A1A6b3c1A2Aa1a1A1d2b2A6A8b2AA1d1a ~meu
      3a1AAa6a2a1A3a2a5A8a3Aa2A1A4aa3a1a ~mi_
      4aa24a1b25A8A ~mic
      37aa12a13a ~mid
      2aa23d4a1a2a1a16A1a9a ~mie
      3d30a ~mig
      b1A3a4a1a1a4a12a5eA8a1a3aa5aA2a ~mil
      AAA1Aa2BaaaaA1A1Aa1aAe1aaaAa1aa1b1A3AAA3A2A5a2a1Aa3A2AA ~min
      24A6a6aa1C3AeA18a ~mio
      4c2A7a5a27bA3A ~miq
      20a2A3a15a9a ~mir
      2a3a1a18a10a4a5c6b1b1a4a2a ~mis
      1a10b27A8a14a ~mit
      b6aA10b8a20Aa15a ~mma
      1a1a1A3AA2A2aA4A2d1aaA2ba1aabA3a2a1Abaa1AA8AA3Ac ~mme
      18a30ba3a ~mmi
      37b ~mmo
      a6a1a5a7aa1aa3A2a3a12a2a1a ~mn_
      11a22b2ab2aaaAcA18A ~mob
      6a15a6a4A2d18a2A ~mod
      a2bA3a1A1aa2a2a2A1aA1AdAAaAa1bB1A1Aaa1AAAbAa2A1A2A1A1a4AA ~moi
      1A8cb5A6a18A ~mol
      6a42a4A ~mom
      A1a1bAeBCBAB3ab1a1aaaAa1aAA1a1aa2aA1b1Aa1aaABABBAaaa1Ac2aA1aA ~mon
      13c6A2a11aaA8a3a3c8a ~mor
      a18g9aA8a25b ~mos
      A10A11A1A1bdAA9AABAAhaBf12A4A ~mot
      CAA1AA2ac1e2ab1aaA1A3A1A3b1A3a1Ab2Ab3AAaaA5aaA2B3AA ~mou
      a1a13a2a1a4a4a1a2b1aA8a ~mpa
      1a4b5a2b1A1Aba1Aa2b1A3A5AA2a2A2a3a4a2A1b3A ~mpe
      13A41a ~mpi
      6aaa1A4a1a2bAa3A7a7a7Aa6ab6a ~mpl
      1A3A2bdA5A2A5a1AAAcA5a3AaA11A2a2A3Aa ~mpo
      A3AA1AAA3A2d5a4aa1aa3A5a6a9A8g ~mpr
      15a25A3a1a14a ~mps
      19a4a13a5A ~mpt
      3AA1AbA5abb2c6aA1Ab8a9A5a2a ~ms_
      24A ~muc
      25b15aa4A ~mul
      3a4a ~mum
      6A4A1aA2c1a2a2a9A7A9a5A ~mur
      50A17a ~mus
      Ab4aA1A3aa1a1A5a1Ab1aa1AaAA5a3a3a2aA2aA3a3a ~my_
      29a11A6bA2a ~na_
      9Aba6a24b3aa2b3a1a10a ~nac
      b5a8AB14aba4aA1A5A1A1b4A1Aa1CA4aa ~nag
      1a11a4a5a5aa8a4a4A1a3A8a ~nai
      a31b35c ~naj
      14aA2A2b1b7A4a14a15a ~nal
      6a5ba31a2a1a ~nam
      AA3g1AA1A3aa1A1ba4daaB1AaAA4A2A2AAa3aA4Ba4AA2aAA ~nan
      34A20a3c ~nap
      9a15aA4A1c3a6A5A4aA3a ~nat
      b29a15a10B ~nau
      cA1A1aa2A1A4a2ab8a2A6a5aAa6A3A5A ~nc_
      17a3A16a4a5aA2a ~nca
      AA1b1dabBA1AB2AAaAb1a3c1Ab1a1A1A2AdAAA3c2aa1a1AA1a1A1AA1AaAAAA ~nce
      A1AAAAa1AaA2baa1AAABdAa3ac2aA2AB2aa2AAA3a1aa2AB1e3A1A2AA ~nch
      13a4a4a2a10a1A3a15a1a ~nci
      a2ba7aa1aa7a17a7a3a8a1a1a ~ncl
      1a16a7a5A4aaA8a6A4aA1c ~nco
      13a53c ~ncr
      a18a15a2A ~ncy
      aaaaaaa3AA1aaabcbbaaa1BBaba2b1b1aabaaaAaA1ababaAAbA1aa3aaAB1a1a ~nd_
      bA11d3a4c1a1a7a6a3A2a6a6a ~nda
      2AAAAAaaA1fAA1aA1bAA1AAA1AA1A1AAA4aAAaAAA2Af1bAAAc1Aa2aBBaa1ab ~nde
      a1a1a2bA4a10aa6a3A9a5A3A7b1a ~ndi
      24a8aA2A6a3a12a2a3b ~ndo
      2abAA1AA1aeAA2AaaA1A3AAa1A2A1A1a1AAa2a1aa3bAA1a3b2cA2b2A ~ndr
      A2Aa4A1a1a3b3A2Aa3A4aAA1a2b3aA1A2A1aA1A1A2cAabAA1a ~nds
      AA1Aaa1e1AcA1A2a2A1a1AdB1DeaAA1AA5a1ABa2CA9a1A2b2aba ~ndu
      25c5a11a ~ndy
      CBbA1a1ebdbAB1a1AEAAAaAB1Aba1ABBaa1aA1B2BAdab1aBaaa2AA1BB1BBBbBaAa ~ne_
      b5A7A8A5e8aa9a1A1Aa2A2a ~nea
      a26a4a31a ~nec
      7Ab4Aacaaa1a3A2a1A4aAAb1a1aaA8A5a ~nee
      3A3a10a4a4ab1A2a1a1a3c13a5a ~nel
      7bA4A3aA7b5b1a13A2a9ba ~nem
      a5A1A12aa7a1a1a10A2b5A13a ~nen
      BAcBb2AaBA1a1B1AAAAAA2AacAAc1AA1Ae2AAbA1aa1Ac2BAa4a1Ab1aABAaaa ~ner
      BA2ccaa2aA2AAa2cA2AaAAbaA2eA1a1Bca1AAABaaA1AAA2aaA1aaA2bc ~nes
      AABA1AAAAAa1A1bA1A1A1cbAa1AAaA1e1bcc1dA2a1A3Aa2A1A1AAAa2A2A3g ~net
      d3AbcAA1A8aaA3A1bB3A5a5a1Aab3A4a8aA ~neu
      5a13a5a1Aa13aa ~nev
      11a21a ~nex
      3b7A21A20A ~nez
      50Aa5a ~nfa
      9A25A8A3A7b2a1b6c ~nfe
      a3A3c3A4a2a11Adb15A2a2A1aa1a4A1A ~nfi
      17A26Aa ~nfl
      16A16f25A ~nfo
      bA1baabA1A1AA1aaA2A3a1aabAb1a2Aaa1a1a2baa4b3b1aAcaaaaaa2aA ~ng_
      10a1A16a5Aa11A12a2a ~nga
      AAAA1aA1a2A1AaAb2Aa4AAAA2ac3A3Abaa2AA2BDcAABaAcA2A1A1A1A ~nge
      5A1A7ba6Aaa6a10A1aaaa16a ~ngi
      16A15a16aA8a ~ngl
      20a41aa ~ngn
      6b58d ~ngr
      Ab1a2a1A1A1ab3a3a3A9a6b12a2B5b3a ~ngs
      2a13aa6a7a9a ~ngt
      20c21a6ab2a2a2A5a2a ~ngu
      2bA2a6a2AA1A4a2a2a4AA6c3a8a11A ~ni_
      24a21c11aa ~nia
      A2a1ba1AA5abaaA5A1Ba4b7bAAbaaaa9a2aa ~nic
      AAcA4A3b2a14A1A3a1B1A3A3AdA2AA1Ac1Abd2A1dA ~nie
      12a43a1a5a ~nif
      3A21a1A2aa1A ~nik
      27A14a ~nim
      d2a1b1a5A1Aa1a6A9AAa1aa1ba5A4a3A2a3a2a ~nin
      29a6a ~nio
      b2A2b3A8A1A3b1AA1c2A7a1AAaa1a7A4A2a ~niq
      3a10Aa4A2Aa10aa3a2a1aa2a1a3a5a4a1A ~nir
      a2a6A3A8b9c1A1faA1AAa1aaa1AA4aA9ba ~nis
      3A4A5d11c8A1c4AA2a12b ~nit
      10aa10c12B ~niu
      19a4b15a12aa ~niv
      9e1A3Aaa1Aa3Aa6a8b2c2a1a1ab6aaA6A ~nje
      15a19A3b27a ~nk_
      A4a37b ~nko
      2b36a10a ~nks
      a1aA16a1A7a11a8b6aa ~nle
      5a10b24Aa2A3A18b ~nm_
      17a14a32a ~nma
      a3b1aa2A2a1a1a1a21a1b6a5a ~nme
      Aa1a1A2b4B1a1b1aaA1aB6a4b2AA2aA3aAA3a1A4A1Aaba ~nn_
      5a3b3a4a5a3A2a6a2A4aA5a5a5aba ~nna
      1A4A1b1AA1a2AB1AA1a1AB1bBbA1a6a1a1a1A1a3AaAA1aAAa2AaA1aAA ~nne
      2cA3aA6Aa22a9A3a3a2b4a ~nni
      29a22a ~nno
      13A23a4a13AA6a ~nnu
      A10a7AA6A1cb10a1A1a3A3AA8a3a ~no_
      18a ~nob
      1a13Aa35a ~noi
      2a38b3AA ~nol
      7a18a5b16bA3A ~nom
      A2A1A1aAAAAAAa3A3A1AA2A1AAA2Ab5A1a1A2aA1aaa1BAA2A3A ~non
      3a23b3a11aA1a ~nor
      9A15a4Aa9a5a5a1a6a2a2a ~nos
      b2aaA1aA2a1A1A3aAAA1b1aaaaA2A2a2aa3aba4aa2a2a1aB1A2A1A ~not
      AaaAAa2c4a5aaAaA1a1AAb1aaa1Aa2a1aaaa1A1aa1aaAbaaa4ba3aA ~nou
      3aa24a12a1a ~now
      2baa ~nox
      5a9a ~npe
      3A1A1A22a34A1e ~npr
      a6a40a ~nq_
      3a3a23a2b3b10a1a4AA1a2a ~nqu
      4aa4A3A2a7b7a3a5AAa7a ~nre
      2c1a8a43d2a1A ~nri
      Aa1aaA2Baab2bbbAAbAABabcb1ba1a1Aaaa1aaAaa1a1B1Aa1Ab1a3Aabd1a1AaAA ~ns_
      24a2a2a17a13ab ~nsa
      2aaa1d1a3AA2a3A2A5A6aAdAAa4A3b3baA4A3a2A ~nse
      4A3c19b7A2c16a5a ~nsf
      13aa5a5AAa11aA3a1aA3A7a ~nsi
      32c15a14A ~nso
      4a31A9a ~nsp
      5b2A1A17A9b ~nss
      3AaAbaA1A1AaabA1AA2aa3a1a1aaa1aa13A3A3A6a1AA ~nst
      18A2b20aa ~nsu
      aAAbac1aAAbBBAB3a1a3aAaa1a1ca1b1bbb2AabB1b2ac1BAca1aB1B5A ~nt_
      2A2AaAeAA1c6A3A4a1b2A3aa5a5c4abA2A5bA ~nta
      BBaAAccB1BbaBaD1a2AABaAAba1C1AbAbbBcAb2BaBa1AAaACa1AaB1AaBAbaaaBAAa ~nte
      aa1a1a4b1AAA2aAa1AAab1AA1A4ABf1AA3bA1Aa3ea2A1AA1A3AbAba ~nti
      2b10ab5a1a14a1b4A3Aa1A2b3a4a2a ~nto
      1A1bcaA1B1b1Aabaac6Ab1Ca1A2AA1CAaaa1Ac1bAAABBaAbaA2aa1aAaBAcA ~ntr
      3BaBa1BAaA1A3ba2aab1cb2Ab1A2BAAaBb2a3aAaaaaAa1A1bA1AAA1a1A ~nts
      17aA8A15c12Ab1a ~ntu
      3A3a14aa7a2a29a ~nu_
      1ba7a12A2a1a27a8a1a ~nue
      1B4A1A1AA1AA7ba4A6iAB4a3A2A7A7A1A ~nui
      5A9b40A2A ~nul
      c6Aa11a5c40a ~num
      3A20A5a1a27a ~nut
      29a36b ~nve
      7a4b8aaa13a2A14a5a ~nvi
      5a4a31a6a ~nvo
      a1a4aa11Ab9a1a3aa25a ~ny_
      2bA3a30B10e10ab ~nye
      22b22A3A2a9a ~nyo
      10a35aa ~nyt
      8a2c5A6a9a17a ~nze
      23d7a2A10a20a ~oad
      26A37c ~oai
      7Ae ~oal
      9a20a3a4a ~oar
      9ab6a13A11a ~oat
      4a10a9a3a14Aa8a8A3a ~ob_
      3A9aa8c9A4a17a1b ~obe
      11a2c10a6A1b2ab3aa2aA17A ~obi
      41b12a ~obl
      5c1A10a29a ~obo
      10a21a9a1aA6a ~obs
      aa7a16a8A6a ~oc_
      3A10A2a5a1a5a3A8AAa2a2a3A2a8c ~oca
      25a3a28a8a ~occ
      4a3a56d ~oce
      4a6a4AAa7b8A5Aa10a1aAb5A1A1b ~och
      6a7a2aa3a2a6aA10b1a3aa ~oci
      1a24b1a13a6Aa4a10d ~ock
      3A4a6A36ab1A12a ~oco
      30a10A3A1Af ~ocu
      A2a3bb8a16abaa11Aac ~od_
      1A1a13A14A1fb1c1A12a3aB1Aa5aa ~ode
      7a1a5bA16a22A ~odi
      2c1A4A2A ~odr
      5aacaa1a12A4bA18a6a5a3A ~odu
      13a1b37a ~oel
      27a10a21a ~oes
      a2a3a5c35aa3b ~oeu
      aa3a1b5A2aA2Aa1A1b1A8ba4aAAAA2Aa5A4Aa ~of_
      2a9b4a1ad3A1A2A4a1A10a4A9a ~ofe
      A12c1a4A7b30a3aa2cb ~off
      1a8a9aaa38Ab ~ofi
      b2A2b10aa6a2a4b7a22A ~oge
      2a3a2A5a13a5a1A6a21c ~ogi
      a6A20a3a1b8a ~ogr
      46A19a ~oh_
      ba1aAb3A1b1aAa1aAab1AbaA1A3A3a1A3A4c1AbAaA1A2A2a1a2a1A ~oi_
      2B5A6Ae16A11Aa4a2Aa10A ~oid
      5c2a8a9a2aa2a6aa8A ~oie
      27a28a ~oif
      51A ~oig
      2b4aA1A4ba1a1A1aA3aa4a7a1aa4aaa11a4A ~oil
      1AabA3b2A1bA1aAbbbaaaAa1A3A3ebbA2a3aA3AAAa3A1a4A ~oin
      1ab1ABA1AAB1AaA3A4e3Ad1AaaB1a1ba1Aa2A4A1AA2bAAAA1AaAAAA1a ~oir
      a2a2Aa1AAaAA1AAAd1cA1AaaAA2A1A1AbaaA2A3B1b1A1Ac1ABAaa1a2aA ~ois
      1aBAaAbA2AA1AA1AAA1abaB1AAbAbAaA1AAb2A1bbbA3AAA1a3AA3baA ~oit
      4a16ca ~oje
      a2A26a3A14A1a9a ~ok_
      38a5Aa12A ~oke
      a4a2A16a23aa2A3d3aA ~oki
      2aa1A1aa1A2Aa1aAAac6AcAA5b4Ab4a1A1bA3a4Aa ~ol_
      1A6a1c3AAaAaAAaaaa4f1A11A9baA2A6A2b ~ola
      A5A9aa4a4a2a10aA12a3aa3a ~old
      ABcAAB2A1cAAAA1A2AAaABAbAAAd2b2dA1aA1bac1BAbAAAb2AAA1AAa1AAAAAab ~ole
      aA1A5ba2aA5A5a2A2A2A5AdA9A5AaA2c ~oli
      baba1A3A1A1A2A2bAa1aaa6aA2a3A10bA1A5b3a3A ~oll
      2a26aa6A4Aa5aa9A ~olo
      A18a39e8b ~ols
      11a16ad2a4A21a2b ~olt
      12b55A ~olu
      9b7A3a3b25a ~oly
      aA4baa3aa2Aa2a1caba6a1A1a4A1a3a2AAa1A3b2a5a ~om_
      4Aa1ceA4a1a7A2Aca4A9A5b10bc3aA ~oma
      3Aaa2A5f2A2A2AA2bAa14a2bA ~omb
      aAA1bAaA6Aa3aAa3a2A2acba2A5AA5A6a4A1aa ~ome
      3a19a8a10a5bA3A1a ~omi
      a2A3a1AA2A2aAA3A2bAa3A3aabAA2aA4Abc2A4A2bA1A1a1A ~omm
      9b7Aa8b3a5b3aaa19A1a ~omo
      a1aAAAc1acA2A1ad2a4a1aaAAb1AaA1bAbAAa2A1A1a1A4AA1A6A1A ~omp
      14a1b2a6a4a ~oms
      1bBb2aba3efAba1a2b3A1abA1BbB2b1B1aC1AA1caA1A1ba1aAABAacabAaa1A ~on_
      b19a9a5a3a4a3A1a ~ona
      14c38a ~onb
      3a2a2A1AAb1aba2AAa1a2aab1ABA2Aaa1A3Ad1a2a4A5A1b2Aa ~onc
      AAAa1B1fAABfA2AAbaAAAB1fAAAAa2a1AAAaAa1AAAAAADga1AA1A3B1BaA1AAaaA ~ond
      2b3a2cA1aA2A2ABa3Aba2aad1b8AA4a2A3AaAAAAAAaaAAa ~one
      8b3A19Aca9Aa4A2a2a2a6A ~onf
      7A8c10b7aa25a ~ong
      AAaBA5A1ba13BA1eaA8a12a ~oni
      16b ~onj
      2eA1A1a1aAA1b1A1Aaa1Aa1aAAa3b1aa6A1b1AA1a1AAb1AaaA1acA1a1baaA ~onn
      32a15AbA3A6A ~ono
      A2B3A1b5a14c ~onp
      1AaaaA1aaabaacc2ab3Ba1baaa1A1aA1ac1A4A3Aaac1Aaa1a1A1cBaaAa1AA ~ons
      A1A1b1ca1AAa1b2bAA3a1A1aBcba2a1BaA2A1aAaa1aaAbaAab1aa1AA2aAa1Ab ~ont
      20a5c ~onu
      5b15aaa11a8a16a ~onv
      11c18a3a ~onz
      3a4a8a4A12ca3a8Aac5a5a ~ood
      13b6da7a6a ~oof
      a4a2A16a24aaAA4A2a5a ~ook
      3a2a18a14a8A1b16a ~ool
      14a1b2a3aa5a2a16A7A ~oom
      8a5Aa3b2a2a7A1a6a9A8a ~oor
      11A33eA13a ~oot
      a1a8AA3aaaA2a2A1a3a2Aaa3aAa1a4a1AA4A8A1c ~op_
      c2a3aaaa4A6A1b1A1AAaa7a5aAA1b3a3a2a2a ~ope
      10A14a21a3c2a3a9b ~opi
      a6a2a18a19aa ~opl
      48a3A ~opo
      2a4a26b3A ~opp
      13a3a9a7A1a14a3a4a6c ~opr
      3A5A5A11A1A1d1A4a ~opt
      5a1aAba20A25e1A4A ~oqu
      aa1a1a2A1AAAA1a1b2AAAaa3bA1AAAaaa2ab4abaa1A1A3a2a1aa1d1A1a ~or_
      1AAA2Aa2A4aadA4b5a1a1A3b1A3A6cb2A1A2a2A2a2A ~ora
      3a3a1a11a32c5a ~orc
      AAAbaA1AAAA1aa1AAA1A1Aab1A1A1a1bA1a3AA5A4aA3AA2AdA1b1aaA ~ord
      AA2A1b1A1Aaa5a5Ab1A4A1A3bB1Aa1A1A1AAa3A3Aab2ga1A ~ore
      1A10f27A8A5a3a2bA2c ~org
      5b4a5hA2a7a4BA8c11a ~ori
      AaA3a4baa2a3b1abA6a1b1a3aaa8Aa4abA7aa ~ork
      b63A1a ~orl
      2a1AaaabaA1A2aAa1a3A3cA4d1aAa1bA2b2a3aAAa1Ab1bA1Aa3a ~orm
      12b1a3b7ac3a1a15a2a ~orn
      5a4a17A5A2a1a1A4daA6a5a ~orr
      8a2aba1A1AAa1a3a1A3aA1Aaa5a1aAaaA1AA8Ab3a ~ors
      bdAA1AAbBaa1AcAAAAAAAAAA1aAA1A1Adb1b1AA1AAa4AaB1A1a1AAb1A1AAaAA2B ~ort
      a4b2a16A40a ~ory
      1AaabA2A1AaAcaA2a1a1AA3Aaa2aA2A1A2AAAa1aa2Bb1aBb1A2A1aA1bBA ~os_
      3A8a4aag7A2b30a4a ~osa
      2A5AAAA1babA2baac5Aa5aA1dA2A6BAABA3A5AA2AA ~ose
      8Aea6a13A10aA4A12a ~osi
      a2A3Aa1A2AaA1A1AA1A1AA2a1a1A1aAb2aAAe2c1A1Aa2Ac1A1a1a2a2AaA ~oss
      3b2A3a2aA5A4aA1a1A2aA3Aa1a2a6A4d9A ~ost
      Ab1CAAbBaA1a3A2a3aAAb2a2AA1Aa1AAA1b1aA1c2daAAAA1A5a1AAc ~ot_
      2B2b3a4A8a7A10A2b16b4a ~ota
      aAAB1AAab1BAAAA1AaaA1AaAAbACe1Aa1a1bAA1aAcBA1cbAaadA2bAA1bbA2AAAAa ~ote
      8A7a18aa1a5aa3a2a3aA ~oth
      A26c20a5c11a ~oti
      3A1AA2aA6B2A7ad4A5AB1cAgBAd3A3a9A1a ~oto
      aAAabA1aA4A1Aa2aAA2b1aaAa3A1aa2aaaa3a2A1aa2a2a1a5A1A ~otr
      5b5a4b10aA2a2b5a2bAaA1a11a5a ~ots
      3A10b4A3a1A7A7a2a4aA9c1a ~ott
      BAa2AbAb1AAA1b1Ac1a1aaa1b1aA1AAA1B1bAa1AA1bAaaA1aba1a1Ab1A5aA2A ~ou_
      B3a5a3a12aA10A1AbA10a11a ~oua
      8a9a4A32ba ~oub
      A2AAAAa1b1A1Ab1abAA5bAA8A2AAA1AB7A1f1b6AaA ~ouc
      ABBgA1AAA1c1ABaa1aA1A1AbAA4bab2a1A3AAA1A1AA2a2Acb2b4a2Aa ~oud
      9a14a19cb1aA13A1A ~oue
      3A7a3A4A8A1a4Aa10aa9a1a3a ~ouf
      3Aaa1A4a4a5A2A2a6A2b4aa6b4A8a ~oug
      10a46b3A ~ouh
      Aa1aA1A1a8a8bB8Ab2ab3A1Aa1AA4A4A1A ~oui
      3a7a3a7A15a1AA11a ~ouj
      AAca1be2bBf1aa2f1AA2A3AAA1bA4aA1aBBb1AAa2AAebBABAAAb1A1AA1aA ~oul
      A3b1a1A2b1aab1a5a1A5c1aa3bA1a1AbA4aa2bA2aa1bAAa1A1A ~oun
      b2a1AAAbAAAA5AAAAaA1baAA2A2a3abe1AA1AA1aaAA1Aca1aA4d1AAAA ~oup
      b1aaAbA1cAaa1AA2B1BAaABA1ab1a1aA1ABaaA2AA1AacA1abac1AaaAA2AbaB1Aab ~our
      BaaAAbAAaAa1A1AaAa3a1AA2bA2bAaaA2aaAa1Ac1BAca1Aa1A1aaAdAaba2c1A ~ous
      A1A1AAAa2BA3AAA1AaBAdAcC1AB1AbaaBeAaBeaAAAab1AaCA1Ba1fA1BAAA1caB ~out
      2AAAaaA5BA1a3gA1b1bAAA1Aca4A1A1cAcaA2A1babAa1A1AcA1Aa2a ~ouv
      11A50a1d ~oux
      a7aa19a5a15a1a ~ouz
      a2aa5a20a9a1a5a9a1aa ~ove
      13a15d ~ovo
      1a1aa14a4a4a12a1a17a5a ~ow_
      4b5A2a10a3A1a10B4A1e9a ~owe
      a4a14a18a3a1a3a5aa11a ~own
      2a1a26b1b8a ~ox_
      4A3A2bB15A11A5a21e ~oya
      5cA1A5AAA4b5a3a3a1a13a6b1a ~oye
      9b12a8a34a ~oyo
      2a6A ~oz_
      19b4b2a10a7A19A ~oze
      1a1a9a3A7A5a4a4a3a13a ~pa_
      a6a7a1b6a14A16A1b2b4aa ~pac
      2A11a1a2a4A1a7a1b1a3A5a ~pag
      1Aa2A4b2aA2cAA3A1b1A4c1a2Aa3aaa4AA1fA6aA ~pai
      9b9B30a15d ~pal
      4AdAAB4a1Baa1AAA2A2A1hA1bb1Ac1aBb1b3aa1a4AA2B4a1A1A ~pan
      1a3a1a5b3eA2A6a2a3aa2aaaAA4a5A4a1A5a ~pap
      aa3AaAbAAa1aAb2aAbbA1a1AcBAAaaaB1A1A1A1BAababb2aAAa2aBA1cBA1AbA ~par
      AA1BbB2AAaAAA1AA1B1aA1BAAA2B2A2AAA2aa1ABCaAaABbBaA1AAeAAaAB1AAAC ~pas
      1A1a2A3A2A2a1Aa1a1A1a5A2A2a12AAahacb2A1Aa3A ~pat
      59a1a ~pau
      13a9b3a14a ~pav
      aaa11a1aA3b3A1a20A12d1a ~pay
      5a27c ~pc_
      A1AAaabA1AA2AA2A5aAa3AaAA4bacc5B1A1AA1Aa2AAcbaA2AAA ~pe_
      b21A34b ~pea
      2a5a7a3a2a3a15a3a4a5a6a ~pec
      A5aA9a27a14a5b ~ped
      12a14a10b ~pee
      A1A1A3A1dA2AA1e1a1A2AaABA8A3AAd9A2A4e ~pei
      3aaa1A5A2a5a1g16A5dA3A8c1a2A ~pel
      b4Aa1A1bA1aa2ca1B4A1a7AgAAAbc1c1aAA1aA1A1A1a6aA1A ~pen
      a6a21a19aa ~peo
      b4A2c3aAa1b3a3a6aB2b2a3aAA1aA2B2aa1Ab1A5A1a ~per
      A2a4a3b2ba6A7a2a3A10Aa2A1ab1a4b ~pes
      a2Ab5A2AA1AAAaa2AabAA2a1c4a4a2A2b3ba7A1a2AA ~pet
      A2AcAAA2Aa1a2AAaA3A3AA1a1A2Ab1AA1AaAAA1A3AA1b1A1A2A2a2A ~peu
      8b39A13b ~pey
      4a23d9b ~pha
      43a23a ~phe
      49a17b ~phi
      20A4A3c2caa12A11e ~pho
      aa3a7a3A1b1ca12A3a1a3A21A ~pi_
      2a13a19A2a9a7A8a ~pic
      18a12a19b ~pid
      cA2AAb1Aac2a1AAb2AA1A2fA6A1A2AaAABA4A1c4AAAAA2aa1aa ~pie
      20a6a15a ~pig
      a5Aaa1A2A10a13ab7a13A ~pil
      2A7b1AA2acb6B13A1A1d8c1a3AAA2b ~pin
      2Aae33A14a ~pip
      47a8a5a ~piq
      32b ~pir
      AA3a4d2A5b6A10A3AAb1a8a2A1e ~pis
      5A1b2A15a24b6ba8b ~pit
      AA1ac2AaeAA1BCa1ahA1aA1a2AAa1A1aAAAadbAab2AA2ccaBAAba1AA1a5AA ~pla
      ba1A1aaa2A3A2aA1aA7a3Aa6A1A3a1aa9a1a1a2a ~ple
      A1g4aAAA9a1A6a1aA1f3A11Aa6aa7A ~pli
      14j4A2a4a3c2a3a10A8a3a ~plo
      a1AA4A5a1AA3AaAA2a3A2A3AAaa5a2b1A1A6aAA1A ~plu
      5c1A36aa ~pne
      16a1A4a17B3Af15a ~poi
      3A5b7A2aa3ba4a4Aa21A4a ~pol
      6b8b4A44b ~pom
      3a4A6a1cA2A1a13bA1aA13aA9A1A ~pon
      1c2aA2A4aAA1A1A2AA1aAAAA2db1bAAA2Ab2a2aAa3A1Ab1A1AA1A1a1A ~por
      1a6BdAA1abaAaabbab2A3bcA1aAbA1cA4a4B1AA2A1A1a1A1AA1a1A ~pos
      Aa1AAA2bAA4Aba2a1a2b1aA1AbAaAa5b1b2b3a7A2abA1Ad ~pot
      aba3AAA1aaaCA2BA1A1A2aaA1aa2aaAd1A2aA1A1a1aa1a1ACa6aaAA ~pou
      4b5b19a ~pow
      A2A3A1b9b7a2b7a ~poz
      5A1a2A3aa1d20a4Aa2A ~ppa
      2a1aa1A8a2Aa1a11b12a1a2A2A2a5a ~ppe
      8a ~ppi
      29a4d3A ~ppl
      7a25c4A10Aa ~ppo
      2a2A1A1a4a2Aa3A3A1A4Aa7Ab2a1A1A1a1a1aa6aA ~ppr
      8a40a ~ppy
      aaaa6b4a2a1a22c6a1A ~pra
      cAa2aaB1aBaB2AcabAa1aAAABaaA2AA2aaA1Aab1A1a2b2a1baa1bA2A1aAdcb ~pre
      A2AAA1BA4aa1aA3A1a1b1c1AaA1aaA2a1A5a1aaA4A2Aa1aAa1cAla ~pri
      5a1dbab3AAAa2AdbAAA3aAAaaaAA4aAA3a1aAAA1a1caA1a1a1AaA1d ~pro
      1a3a6A19a6aAA2Aa1a10b3a5A ~ps_
      34b1a1a11a1a ~pt_
      6A12a4a1cbaa7A6A21a ~pte
      3A4aB5A11AAAad1A4a10a5b8aAaa ~pti
      31a2A3a ~pto
      23d9A ~pub
      ab3A1aA1aaa2a2A4A3Aba1a3aA1A1A1aa1a3b1a2a ~pui
      31a1a9a ~pul
      28a7a7a2a9a ~pur
      6b11a8a5a ~put
      8a26a12aa ~py_
      a5a3a1a4a45a ~pye
      A1a2a1A2a2a5a5A3a1a3A8Aa1Aa8aa5a1a1a ~qu_
      3b1b1a2aA1Aa2AAa4AA5AA1a6aa1bA1a2acA2A1A1A1A1AA1b ~qua
      bABabBbcabdAaa1a1A4aCAaBBabbAa1a1AbAaAa1baaabAaCBAA1Ab4A1Ba1AAA ~que
      bA1AA1Aa3aA1abaAdAA1Aaba1a1b1b2AAA1b2aA1AA3BAb1AA2c1a1AA1AAA1a ~qui
      a2a1b1A1Aa5aaA1aAB10A4a2a2aa1AaA1a3aaA1a1Ab1aaa ~quo
      6A8a13a9a1b8b4b ~ra_
      12a21ac3A ~rab
      A1aAaAAA2aA1A1A4Aa1AA2A1a1d1A1a5B1AAA1f8aa2A6aa ~rac
      1a8a2a1b3A1A4a5A3b1A4a2aA8b1a3b5a ~rad
      4c52a1b ~raf
      A2b1A4a2a4a3b4b13cA1A1aa19aa ~rag
      d1AbAcBA1b5a1aa2aB1b1bA1ab1b2a1a1abAbaaa1B1aAb1aAcC1ba2cA1ba1a ~rai
      1a2b6A2A4a3a1ac1aa1a9b2aaa1A2b ~ral
      ab1a2AA2a1a2a3a1A1a2A1a3a1bAc1A22A3a ~ram
      A1a2BaacBAA3a1AAB1bbaa1abc1Abd1AAAAa2A1AbAca1ce4aA1aA1B1caab1A ~ran
      18aA11a2A8a7a4A1b4Aa2bA ~rap
      13a13a ~raq
      2a6A8Ab1b3A7a8bA3a1AdaA2aa4a3A ~ras
      b1Aa1B1aabAa1A2acA5a2A4d1A2aaaAaA2bAa1AAaA2AA4BAA1AbAA ~rat
      5a18A22c ~rau
      a2A3Aa1AAaaA2a3cadA4A2A1AaA1a1A1AA2AAA2a4aaa4aA2a ~rav
      10b3a8A3a10a2bAc8A12a ~ray
      11a5A5a13a16a ~rba
      48b4a7a3a ~rbe
      45c2A ~rbi
      6b2d21A9a8a ~rbo
      6a19c15bb2A14aAc3A ~rbr
      6a3a17A15Ab2a12a ~rbu
      3d20a21A20A ~rc_
      1b20A12b18b ~rca
      1a1a3aa2aa8a5b10Ab1a12c5a ~rce
      1a2Ab3aAA4a1a1a3A1abAA2b3A1AaaaAa1b4a2AAAAA2a1B2d ~rch
      3A5A6a5A16A23a ~rci
      2a2a12a22A2a5b5a4a ~rco
      33b27c ~rcs
      3A2A1A7a13d5A2Aa13ag11A ~rcu
      AA2a1a1a12A1b2a2AAA1AcA2b2A3ab2A1A3a4A4aA ~rd_
      21a22a9a5a2a ~rda
      1b2aA1aAAAa1a1A5A1A3A3cA1AA1AA6a1A1b3a1AA3A1ac2aA ~rde
      Ab4A5a2A5A3A5A1aA4A5AAA3A3AA4dAA3A ~rdi
      3b16e17A13a7d ~rdo
      6A2a3a16a7ba6a10a ~rds
      11aA10b2A3b2A8a ~rdu
      BC3Caab1bAc4baAd2abBbA2BbDCaabaABAAa2ACD1Ba2a1AbbA2aa1a1AaD ~re_
      1A1A1a2b8AadA2aaaA2A1b1Ab2A3a1b4AA1A6AAAa4aAa ~rea
      4A9A2b5a1a19a10A ~reb
      ba3a1Aa2a3Ab5A3Ba4a6a1aa2A3a4aa1AAaa1e2Ba1A ~rec
      2AA2b8aa1a7A12AaAg7a4b ~red
      AA12aAb5b5b2a3A1A1A1A3aa3a10a1c1dAaA ~ree
      4b5A2a1Ad1A1baaA2bba2AaAA2a1Aa1A1Aaa1A2a5AAb5A1AA ~ref
      A2a1AAcA2aa3A11A3AA10ba2Ab3a1a9aA ~reg
      1a9a3a3aAa1AaAA1A3A2A1a3b2cAb2A7a5aa1aa ~rei
      5a3A3a3a1i3a2A15b24b ~rel
      A4aAa8Aa2A2A2Aa1A2a5AabAdAbca2aAa1dAA3a5AA1a ~rem
      1A2AAeA2AaA1a2BaAAca1aAB1aA2A1Aa2A1a1AA2c2AaAb1a4Aa1aAaAAaA ~ren
      AaBA3A1AA1Aab1b1AAbb2BbABA1AAc1ABAAa2abbbaabbaBbAA2BAcAbA3AfA ~rep
      Aa1Aab2AB2AA3AdA4Baa1A1Aa1bA2bA1Aa3aaa1bAaA2cAb1baA1A1Aaaa ~rer
      1BbA1AAB1b3BB1caAA1AAb2A1b1AaA1B1aaa1ACbbCBaAAdba1BAAaAcAcAadaABbb ~res
      A1A2e1A1AAAA1BbAAaA3AAeaAa3A1A2aAAab1caa1aaAAa1AAac2a1a1c1AA1b ~ret
      3a3a5aAa4d3b2A13a2A2AA3a6a7A ~reu
      1AAA1bbAAaa2AA1A2a3aA1a1A5AA1b4a6aA1c2A2AA2a3Aa ~rev
      2a20a3c5a6A6a2A ~rew
      34a1a25a1a ~rey
      b1a6b13a7A1ba4a6a8a8a ~rez
      10a12b3a2a3a13a ~rfa
      55a6b3c ~rga
      1AA2A1aa3e1aAa2a5A1a7A3AA5AbA1ac3A3b2abaaa ~rge
      A8c1A6A8A1b2a28Aa ~rgi
      22a3c17a ~rgo
      1ad1aa1AAAcba10A1a2Aa4a1Ac1c2aA3aAb2b1bAAca3AAa1Ab ~ri_
      A3a4ab16Ad14A1a4b2a1ba1a9a ~ria
      41a24a ~rib
      a3ABAa2A2bAA1b3A2aa1d1bBA2a1A4B1AA1AdA1A4A10a1A ~ric
      1a2c3A11a1a15A2a6a7aa1a ~rid
      1caBbc1CaBCaA1b3cA2ac3Bd1AA1CAAAbAb1BAaAAba1AABaaa1aAaA2AA1aAaA ~rie
      3a1b1a8b24a ~rif
      2a1aA8aAjA9A2A1aAA2AA2Aab5c7A9b ~rig
      3a2a6b8a5a12A2a12a ~rik
      Ac4AA2a1a7a1A2AA5a7a2b11b8b3c ~ril
      A2A1A1B12aA8b2A2a2A2Aa3Aba4a6AA1Ac1hA ~rim
      a2AAa3Aba1A2aAa6a1a1A1abAA3AA2Aa3a2a1ab1b1AAa3aa1AdA ~rin
      14a9A13a27b ~rio
      28b5b ~rip
      b3b1A1b1A1Aa5AaA4aAcA1AA2a1aa1Aa7A3A1aa7aA1a ~riq
      27AA2aa1aA8b4Aabb2A6a ~rir
      5Aa1a1AaAaa1fA1AbB1aBb1e1AA1AA1A1a1a1A1aA1a1aAa2AAAa4Aba1AbAa ~ris
      1a6b5A6a1A9ba1a ~rit
      5a1a6a3A5a2a11a6A2a1a1a4A7a1a ~riv
      27b2A2b4a ~riz
      Aa4a1A3aba1a3b2A11a1a1a1a7a6aa6a ~rk_
      3a4a2b4a6a11A1b2a8A7a3Ab1A ~rke
      23b2a2a3a17a15a ~rki
      22aa7a1b1a25a ~rks
      a12a1A3ga9B6a2AAA2a3AaA2A1b7a ~rle
      b7a1A53A ~rlo
      a12b15a11A5bA ~rm_
      2b1aA2a7b6b4a4c4ba3a5Ab1A1AA2aAAAa3A ~rma
      A1a1A1aab1A1A2a1a1AA2a3bA7ba3A1a1Aa1A1a1A1a1ab3a1A1AaA ~rme
      15a4a2A3a7A16A ~rmi
      1A3Aa2ac6A9Ad1Ab3aAb1a3A8Aa10a ~rmo
      b11bA4A1ab11A11A2b8a9aa ~rna
      A1aA3aAAA6aaAA2AAA1c1A1b1Aa7A2a3a1A1A1AAAa2A1aA3A ~rne
      a1A7A7b5a10AAc1a2Ad8b2a3c ~rni
      1Aba2A1a2A2A3AaA2bA1AAB1b1ba1Aaaa3a1a2a4AA2A1A9a ~ro_
      7Ae14c1A5a1A11a3a ~roa
      A2A1b1A6b8c1a6AA4a2a1A2A1a5a1a1b ~rob
      1a2b3a13a3bAA6A6a13A2a2A2d1b ~roc
      A2a1b1eba14A3AbA3A8a5a6a1A3a3A ~rod
      1aa7a6a1a2a11a12a4A9a5a ~rof
      a6A20a3a1c8a ~rog
      aAB2a1aA1Aa4d1Aa1Aa4A4AA2A4a3AA2Aa1caA2aA4A1AA ~roi
      4a16ca ~roj
      44Aa11d4A ~rok
      A1b1a2a6A2a10b3A8a12a7A2Aaa ~rol
      A4Ab1fA8a1a3a2aA3d1A4A25a ~rom
      bAhDA1A1AABdfA1AAaAAAbacAa1BCAeAB1a1aAAbAbA2AAAb1aAabBaaA1A1AAb1AA ~ron
      13ba1b2ada2a2A1a3a2a13A7A ~roo
      A1a4AAb3aA2bbA4A2a3A3A1aA2A4A4AA3baA1ab1b2A1c ~rop
      8A48e1A ~roq
      4a5b1acA2AaAAa1A1A2b3A4a1a1BfBAcaAA4A1a2AA1b1A ~ros
      2A5Aa6a6b3Ac1A7a2AA1A4aA1A1c1a5a4aa ~rot
      BAbA1abBAA1A1A1AacAAB2d2A1AAAcAbA1A5A1cab1a1AA3aA2aA1AA ~rou
      13a48c ~row
      5a21a ~roy
      8A1a2b6a15b ~rpa
      10a9B14AgA2b25A ~rpe
      a5a1a9AA15a1bA2c4a9b4a ~rqu
      2a6a4a3a4aA3A10AAa3aA4a2a11a ~rr_
      5AA1AA3a1a3a1c2b14a7a2aA9a ~rra
      1A1B1c1AAaAAA1AA2agABb1a1cAaA1c1AAAAaAa3AAAa1A2AA3AA1AAAdA1A ~rre
      1b1A1a1Aa5a3aA3Aa1AaA5A1a2b1A4ca1aA4b1A4a1A1A1a ~rri
      2A2a4a1a4A1A10a11ca9A7a ~rro
      1dA22b1b14A ~rru
      22a27b ~rry
      AA1bBbaA1Aba1aAa1aBbAA1B1a2bbA2bAa3A1A1BaccbcCB1AcA1AAB1bcB1abaa ~rs_
      11ba2A6AAA1AA3A1b5a4A9a2a1a2A ~rse
      a2a ~rsi
      8a1A3b4A2a9A7a11a ~rso
      a1A3Aaa2bbA3a8aa4Ab1A1a1a2A2A3AAA2a3A7aa ~rt_
      1b8a2a3A7A6d2aa9A11aa1a ~rta
      aa1A1AAaAA1aaA2Ab1AaAA1Ab3ae2BAcAA3A1a1Aa1b1bAaa1AAa4AaAAA1A ~rte
      a10AAc1a1AaaaA2AABaAAAAA1a1a3Aaa1aa3aA1aA4A5d1A ~rti
      A7A4a1a1A1aa3A1A9a4aA9b7a5b1b ~rto
      8a1a6a14a15a2a1b7a3A1b ~rts
      6A6b6b ~rtu
      17a21ba22A ~rub
      2a7a13a2a5b2ba1A1Aa3cA1AAa9a ~ruc
      3aA5a2a6A2ac6b4a10A4A6aa ~rue
      A5a2A3a2A6b3AA6aa1Aa1A2a3A7AA4CA1h ~rui
      19a ~ruk
      2a6a29c26A ~rum
      5a1b8a5a10a2A2aa1a6aA1A5a6c ~run
      1fAA8A12b5a10A7A16a ~rur
      2a7aa4a5AAd11A2b ~rut
      b2a1AAca7A6A1A2Ab3c4A8a1BbA6A3A1A2A ~rve
      14A1b4a3ba1a11a3b4aca ~rvi
      2b ~rvo
      a4a1AeAAb1a3ABA5A2A6aBA9aaC3c3Adb2Aa3AA ~ry_
      1c1A8A43c ~rye
      39A10b ~ryi
      5a ~ryt
      10cb10A20a ~sab
      12aA4a7A30f4a ~sac
      21d35a10A ~sad
      b5aa10A1a12a8a3a1A6b2a2d4a ~sag
      2a1aAa4Aaaa4fA2aAa1a5A3aA1A1aA1A2aAAba1aA1A3Aa2aaa ~sai
      a7c5a2bab3a2b11a1AA3a3AeA1AAa1A1a2a3A ~sal
      1a2a14a5a1a37a ~sam
      A8AA1AAcA3b2b2AAbbAc5a1AA1ab2AA1a1AAaAb4a3AA2A ~san
      5a ~sao
      4A8Aa1a1a4b6bA4b3a13a8a4a ~sat
      27A4aaA13a1A2aAe5A ~sau
      2a10a15a2b4a3ba2A9a ~sav
      A35A2dc7a14a ~saw
      3a14a5a22Ac12A ~say
      1a2A12a4A2AaA7c3A4A1c1A12cAaA1a1a ~sca
      6b23a1a ~sce
      3a1A19a12a10A1b16a ~sch
      A10b1A5b14A1A2jb7A14B ~sci
      30a3b6A2AeAa1a ~sco
      34b1a3A26a ~scr
      8b17b4a5A12aA ~scu
      1a1babAAA1AaAaabbcAAa2A3aAAAAAB4baAbABAAB1AaaBBB3AAaBaAbaAa1c ~se_
      4a12A5a2b6eA5a9AA7A ~sea
      1aa15a2A1A8Ab3a1a1a5a1aAA6b3A5A ~sec
      5b1c8a1a1a7A28B ~see
      2A ~sef
      2aaa11a3a26a2a1a1b10b ~sei
      1Aba4A23a2A6c3ba1AAd4Ad4A2a ~sel
      Aa1a1AgA2A9aA1baA2A1baAA1b2c2BaA1Aa3A3aa1a2d1a1A2aA ~sem
      3AA7a5a4aa7aa1ab2a9b6A6a ~sen
      3A14a17a13a3a ~sep
      AdaAAA1Ab2AA3aaAAAAbAacBaA1aAAaAAABAAb1aba1b1bCeaAb3AcaAAc1aB ~ser
      baAAA1AABa2A2AAAA1bbABA1AaaA1A2ad4aba3Bbb1AA4Aaab1baaAa1aA ~ses
      3a3a18a37b2c ~set
      c5b1AAA2A1bbAa5aA9a2b10AA1B1a1A1c5bAA1A ~seu
      a12aa18b16c ~sev
      4A3c19b7A2c11b4a5a ~sfo
      Aa6a8a4A9a2a1a4a7a1a8a ~sh_
      35a4d6a ~sha
      2b24a10a3a9a5a8b ~she
      32c10a7a6A8c ~shi
      a3A2a14ba11a2d3a1a15e4a ~sho
      aA1ab1A1A1AA1aab1c2a1b3abAaaA8b2Aaa4Aa2a2aa4a1bAa ~si_
      a4a3A11a15a20a ~sib
      10a12aa9a5a7a18a ~sic
      9a13a1b16b1A ~sid
      AaAa1AA1AAaaAB1A1BAAaAAAA1A2AA2aAeA1Ab1AaB2a1AcbAAdBB1AAdaaAAA1AAA ~sie
      22A12a25a5a ~sif
      37b15a7a1a ~sig
      2a17a7a15c ~sik
      2a2a13a27a ~sil
      13a46a ~sim
      1aAAaaA1AaaAAA2bB3aAAAA2a1AAA1AA2f1AB1B1CAAacA1ABA1ABe1AaB3aAb ~sin
      c1A1a2a2ab1a3a1a4A1AAa1AaAaa5aaA2a1bab1aaA2A1A7aa ~sio
      4A40a ~siq
      14A10a13b3a21a2a ~sir
      3A4A13aa2A3b11a3a9AA1aa ~sis
      bb2aa1AAe2A1A1aAaaAA2aA1abAAA2f3A12A4ba1A ~sit
      3a48A13a ~six
      52A ~sle
      a12a13a4b9a5b7c3A ~sma
      4A2a27a11a ~sme
      3A13A ~sn_
      34A16b ~sna
      2aaa8a2a1a1a4A5aaaba6a10a6a ~so_
      6a10aa3a2a2aA2aA4A5a1a3aa14A ~soc
      7a41aa ~soe
      3A4a4A2A2a5a1a4A1a2a13Aa15A ~soi
      a5A2A1A1AAAAA1bAb1A1A1A1iaAd1A1a1A3A10A1A4a ~sol
      3Ac9a5a1A1A5A19a10a3a1a ~som
      1b1BA3a2A1ea2bcbA1aaAAcaaa2AA1AaAAAabaA2baA2ca8AA3AAA ~son
      ba5a1aaa4a6A9a5a2Aa6A1ab5a ~sor
      1ABgAAaAaA2A6AA1Aa4A1bb1AAa1Aa2bAAAA3AbAa1A1A2AbBa1a2a ~sou
      a26b17a15d ~spa
      2a3a1a4a2a1a1a2a3a9a3a1a1a1a4a ~spe
      28A3b25a ~spi
      4a22a8Aaa6aa3A ~spo
      10b31Ac15a ~spr
      a2b2a7a2a13a10a3A13A5ba ~squ
      A1a4Aa1a4A5aAA6A3b6AA1AdA1AAa1aa2b3a3a ~ss_
      6aa2A2A3A3cbaa2Ab3A3b1A3aa1AaAa3aA4a9A ~ssa
      AAaBAcbAa3ABA3ABA2aA1bABAb5a2aBbca1BA3aAAbb1D1caaaa2BAc ~sse
      1aAA1A1AAA1bAA1AA1B1AA1ABAAb1aAaBaaaA1b1aAaA1abb1c3dBAB1db1a3A1bA ~ssi
      7Aa1a2bA1a15A1a4a6AbA6a3a ~sso
      4aaa3a5a10A23b ~sst
      a4a1a1a2aA9a8A4AA3a3aAA3a5Ace2aA ~ssu
      b1ba1aAaA1Aa3A2a3aaA1Aa2a1AaA2aAA1A1A1DaaAAAbAAAaA1aAaA1A2B1a ~st_
      A2BbaAb6ab1AaAA4AbaaaaaAa1ba2AA4Aa2c1aa1A1A1aA2AA1a1AA ~sta
      1a1a2c1BABAAAAbb1c1AAAAA2Aa1AA1ab1Ada1A1AAaba1BCAAA1aBbA1d1eAAAA1Aa ~ste
      2Aa1AAA1e1A4A1A2A3A2a1A1a5A2ab2AA1b8bA1aA1b2eAB ~sti
      a5a19a7a4a4A ~stl
      1A4A1A1dAbAA1a1A4A1ac5AC4b3Ad5dca4aAA1aAb1bAcA ~sto
      Ba3abA1ad1aaAAaBA2A1b1AACcAAAAaA1bAa2abBA1aAbbAAaaAaAAa2A4aAa ~str
      2A5Ad1A3A2A4A2A1a9a11A5c1a2A1a2a ~stu
      aa19a4A6a8a7b5b ~sty
      3A5aa3a3a11a12A12baAb5a ~su_
      1A3baAA1A1A1Aaa5Aa3aa3A2a4Aa1aAA1a1A1aA4Aa5Aa2a ~sui
      2a49a ~sum
      8a7b13a2c15A4A12A ~sup
      1A1A1AAb1ab3A1A1A2a2a4aaAAA2A1aA1aab5AaA1A2aA1Ae1AbA3a ~sur
      a6a4a1a3a16a1A7a10A6a ~sus
      16a16b29a ~swi
      29a ~sy_
      27b14a6Aa2aB ~sye
      a4a5a3a12a12a ~ta_
      7ac14a3c3Ac2aAa12d9a1a3A ~tab
      28a5b15ab2A1A1c6a ~tac
      c2A1a1aA1a8A1a1a2baa1bA3aa1a1a1a3aAa13c1A3A ~tag
      1ca1Aa1BcA1AAAbAa1AAAAAA1AeAAd2A1AacaAa2AAaA1AaAaA1A1adA1b1aAAA1aAA ~tai
      1a1a21a23aa ~tak
      agB3AaB1caaAAbAA5B3a1aAaAaAA4A1AAA5Aa2a1b2Aa1AAAb2b ~tal
      3a33a3A ~tam
      2b2AA1bAa1a3A2ABfAA1A4ba3a1ab4bAb1A1aaA1A2aba3Aa4A ~tan
      2B2a4A1bA4a7A10a4b10A1A1A1fa7A ~tap
      7a5a9b2A6A11bA2B2ab8c ~tar
      2A1ba1Ab2a20aa4A5A4b11Ac4aa ~tat
      aAa5A3ab2A3A4Ab10a11cac6b2aA1a3A ~tau
      a7a5A2a1a4a8a15bA3c2a2a4a ~tch
      1ABbABaBaaA2C1abaAa1cbB1AA1c1B1cb1A2AAA1Aaba1Aaa4Bbab1BacaaABaBa ~te_
      ABA1aA2a3a4AA2a1AA1aA3aaA3AA1dA7Aab1ca3A2A3A ~tea
      1aaA1b10b8c1Ba2bAcA6A ~tec
      7b4a24a22a3b ~ted
      ab1a2A25a8AaA4a2b13A ~tee
      56Aa8b ~tef
      33b4b11A ~teg
      7b15A11a7b ~tei
      a2A1BaAAAaAb1A1AA1A5a1AA1aafAa1aa2A2AaAa2BbA1A1Aa1b1A1A3Aaa ~tel
      5a4b2Aa2ba1a2aAA1b5aA2Aa4a1aa8a3A2aa ~tem
      AA2ad1AA1Aa1aAaAA3AAAAc1a3bAAa1a1aA1Ab1a1a2b1A2aAA2a2A1A1AA ~ten
      aAaBcAAAbBA1CAC2bbaBfB1A1a2AA1bAaabbb1AB2AeAbAAbAABac1BBbA1aB1AAa ~ter
      Bb1AaA2aaaAbAbB3AbBAdbc2aAdB1aab1AB1AbA1A2Aa2Ba2ca1aaAba1Aa2D ~tes
      A7a11AA2A30A4a7A ~tet
      AA1AcAeaAaA1AABa5AaabBAac4b3aBBb1BAA1bbc1CAAAAcAAAdAA1AA1b1A ~teu
      17a ~tez
      68A ~tfl
      1a1b6A1b2a5a1aa5aa1A1baa2A1A1baaa2a1a1aA6aaa ~th_
      1aa2aa1a2a3a1aa1a3b8a9b13a4a ~tha
      1AAa1aaaA1c2A3A3a2babAA3b4Aaaa1a2AaAa1A1A1bAacA2aA1A1A ~the
      Aa3a4a4a1a1a13a8A1aaa2a13a ~thi
      8a8a1a24aa6A7a ~tho
      14a4a8b21a6a ~thr
      52A ~ths
      3A1a2a1a2a3A7b4b9aa1ba6A2b2a ~ti_
      3a1a4a3aaA2a4A4A2aA6aab18aa1a3A ~tic
      aA1a1bABA3Ab1A1A2bA1BcbBB1AaaaA1BfaAA1ba1aaa4A2acAAa2AAca1Ba ~tie
      a4ba2a18AA1A6aAa9A17a ~tif
      3c15Aa35A ~tig
      a26a4Aba26b2b1b ~tik
      5a9a2Ada6a4A2A3Ac11a1A12A ~til
      1a1a1C4A2AA2d1AAa2ab1b4A3a1aa1a1B7a16A ~tim
      Aa1baAbbA1b1AAac1B1AAA1Aa1abaaA1A1b3b2AaAA4A1dA1aA1A2a3ac1b ~tin
      BA1Aa2aa1BAAaa1bBb2aAAbA2a3aAaAbaAA1bAaA1A2AAa1A1AbA2A5bAA ~tio
      3AAaAaAc1A4A1A3a2AAaAA1ccaA2aa2a2aA1AA3A6Aa3A1b1B ~tiq
      3A5aaA2A1ba3A4AbaA1a3AaA2A2b6A1a1aab1A2A2b ~tir
      4AaAbAaA4aaA2A3A1AaA3AA1aaA7a3aA2haA2Aba3a3a ~tis
      a2A1A1AbAA2AA1AAb2A3cAAA1a1a4a4a2A2ba1bAa1cab2bA1AbA1aA ~tit
      3a1A1a8a1a4a1a2A5a10a5c10d4a ~tiv
      26a16a10a ~tle
      a5a27a4a4A ~tly
      AabAA1AaAaAb3A1CA5A1aAA1Ac1AAa3aadabAeBACa2ab1Aa1a2a4A1A ~to_
      23A17A3BaAe17d1a ~toc
      6b ~tog
      A1A1AA2A1A1AA4AAcb1a1AA1Ab3A1Adaa3Aa4A5aa2A1Aa ~toi
      BAd1A1a1A1dA5A2c5A10A3Agb14A9b ~tol
      4Ab1dAbA3A5A3AA1Ac2A1AA8cA2a4A1a1a4bc4A ~tom
      1A3A1aa1aAAc2A1AAA1A1a1c5AAA4aAA1AAA1Bha4cAAaaaAb1AbAbAA ~ton
      40a ~too
      7a8a7a6a2A12Aaa15A ~top
      2Ba1b1aaaaAc1A2a4AabA2aAAaAA2A1ba1A2acbbAacaa7a1AAA2Aa ~tor
      3a12a12a16Aa ~tos
      2BC1b3a4A8A1b5A14a2db1a1A1a3a5A ~tot
      d1Aa1Aa1aAAAa2aAA1aAAABacA1A2A2a2AaAA1BA3aA1A1aa2c3aAA1AA2c ~tou
      29d19a ~tov
      8A12a2aA2A19a9b1a7e ~toy
      23cA22b ~tp_
      5a ~tps
      2a1a1aBd1aBa3A4B1c4aA1aA2a1Aaa1BaBBa1dA2baA1cbbaAA3A2A ~tra
      1ABaaA1aA1bA1C3ab2Abaaa2DcAaABAbbAA1aAAeaa1BACb2a4A2aAcBAbAc ~tre
      1AAacbbAaAdA1A1AcAb1AAAAaA1haaCA1AAaAbAAacABaA1AbAAAb1aABAb1AA1A2c ~tri
      3AbaA2AA1B1AA1baB1a1a2ACbAfacBA2AAbAb1aB1AAacbAaa1Aa1Aa3A1Aa1A ~tro
      2a3a1A1a2b5aA2ba1A6b1ada1AAAa1a1cA1AA6A2A6A ~tru
      35aB12B3b5a3a ~try
      AA3A1Aa2BACbAcc1Aa1aaAcaAcAb1AAaaAAABbC1bBAbAcdaa1bA1bacB2BBAcAAA ~ts_
      9a13a20A ~tsi
      2a41dAA9a ~tt_
      AAABaAc1a1A2AcAA1AaAaaA1CaA1a1ada1A2b2cA1b1a1AcAAbAAaA1B1ABa1AabAA ~tte
      1a1Aa1b6Aa1a3a1a4caa4a2Ba3A6A2A1ca4b3aa ~tti
      8A5A8b4A3aA4A9a2A2a2b2a2a4c ~tto
      A4aa1baAA3a1a2aa1aA2a1b1A4A2A2b6AAa9A1a2aa ~ttr
      4A8a2A2AA4a1A4aA8a1A1a3A7a8b ~tu_
      1a2e1A20a ~tub
      3A12a3A7a9a ~tud
      5a5a1a41a ~tue
      15A12a4a29a2a ~tuf
      3Aa15g7A3A ~tui
      21a3cA29d1a ~tum
      baAAAAB1ac1A1AA1AaCab1AA1aBBA1A1A1AAdaAaAcaaAAA1bA1AAAaAa1AaA1a1A2AA ~tur
      3Ai3A2A11b4A2A1A ~tuy
      19b31a16d ~twa
      25a19a ~twi
      3A11b15a1c1A3b4Ab6a ~two
      1a5a19A27a7a ~ty_
      9a10a4a6a11a19a ~tye
      aa24A6a8a7b5b ~tyl
      2a22a30a ~typ
      a36A11A ~ua_
      10b6a ~uag
      B3a5a3a12aA8a1A1AbA5a4a11b ~uai
      A2a1b2AaaA1Aa2A2a3AA7a4aA1Aaa3a3b5A8A1a ~uan
      8a12a12a6a2b4a4a5a5a ~uar
      14a19a13a1aa1a7Aa ~uat
      17a21ba22A ~uba
      Aa2e1A3A12A3a11a4A5a1a9a ~ube
      5AA1a5A3aA1b1d1c1A3a1a1A1d5A6A6A1b ~ubl
      2a21a2a5a3b4a3A3A10a1a ~uc_
      16a28a8A ~uca
      30a18bA3AA ~uce
      A2A1AAa1b1AAAb1abAA4Ab1A8A2AA2AB4A1ABafAc5Ab1A ~uch
      49A5d ~uci
      32a13dA3a ~uck
      2a1b36A22b ~ucl
      a2b4a10B9a32A ~uco
      33a12A ~ucs
      A3AabdaA13ac3Aa6b10A17aAa ~uct
      13A4A8A16A8A ~ucu
      aAA4a2a1aa1a36a3a2a5a ~ud_
      3a17a ~uda
      1ABg4A1AAA1b5A1A7aa19aA2bCA6a2A ~ude
      3a11d12a9aA1a7A5b ~udi
      AAg3AAA1b1ABA2aA1A2cAA2A2Aba1a3AA1AA1A8A1ca2A2bA ~udr
      3aa25a33a ~udu
      bA1b1Bb1BAaBab1aAAA2a1AabBAAabbaAaa3aA3aa2A1BBB1aAaA1A2AA1a2b ~ue_
      38b4a6a11a ~uei
      a1aa10a27a15a9a ~uel
      7a ~uen
      Ab3aAAbA2A4A1A3A4a6A1aa4b10Abba1A2a5B ~uer
      A1AAaA1aAbcbAAA1aAaa1AaA1A1AbaAAA1AA1Aa2aa1aa1aA1b1A1A1a1A1a1AAbaAa ~ues
      A2a2aaaa3A4AB9A5a1bA2b7a2d2A3a ~uet
      10a9c40a1c ~ueu
      2aa2aa3a2a8A3A3a4a12A2A1c7A2a2A ~uf_
      2A6aaA1A1cA1AA3Ab3aa7a1A6A1aaAA3cA2A1A1a ~uff
      13b38a ~uga
      4aa1A4A1A11A2A32A3a ~uge
      1a1A8aa3a11a14aa3a2a ~ugh
      1AaA3Aa3A3aAaAAa4aa3A2a1a1aa6b2Aaa6a2a1aaaaaa ~uh_
      10a46b3A ~uha
      A1aB1ABc5Aaa3A3b1a1CAaaa2AABaaaa3A2abAABAA3A1baBBBA1A ~ui_
      a6a8A3aA19Aa14B ~uie
      AaA2A2A3a3A3g4aa1a2aAAa1aAa2aa1Aa4A4AB1AbAA6a ~uil
      3b4A7a7a5b10a2a9a2e1A ~uin
      A4b17a4aa1a6b10A1c16a ~uip
      6aA1A1AA1A2aA5a1AA1aA8a5A1B1A4AAag1A2a4a ~uir
      a4AAaAA1a2A2acaAAaA2A1a3AA1eA1aAbb2AA2AfAbBAA1ABAAA2AAaAA ~uis
      1A1A1AA1aaAa2c3a1Aa1bA1AA1AcaAA1aa2aAA1aA2A4a2A1b4CaAf ~uit
      3A1aa4a2baa9a8a17A ~uiv
      35aAAa1a8a ~uiz
      3a11a23a14a ~ujo
      6a12a ~uk_
      5A9a3a14a5aA4Ac2A2A2A2A ~ul_
      2A3a2a1a1AaAA1A2b17Aa11f1A3B ~ula
      3a1aa4a5a6a9a18b ~uld
      CAcAAaab1bBd1b1d1cAA2AAA1A1A2cA3A1A1cBab1A1aA1A3AAAAAAA5Aa ~ule
      3a1a1A7a3a2b1AA1a19c12ba ~uli
      19a4b6b1aa2b5a ~ull
      4a1a1a2b4ac1a2AA19A3A8A ~ulo
      26c10A ~ulp
      5bAAA5A10b19BaAg13ea ~ult
      3b2a11b18a4Aa ~ulu
      A2a1A1Aba1a3a6c2b9B5a ~um_
      5c17A15a1a5A15A2A ~uma
      14a24A23b ~umb
      b1a4A4a7ab4b4A3AA1Ac8A1AA4b1a2AdA1bA1A ~ume
      AA1a6a3AA6c2a1c7B20a5a ~umi
      15a8b18a ~ump
      1A2aAa1AA2B2bA3BAA2c1AAa1c1ba2aAAba1Aa2A1dbbBAAAAac4A1aa1A ~un_
      4b3A2c1a1b2a4A9a7a7aA1A5a2a2b ~und
      A1aAaaa2AAAAa1aAA1a1BAAbabAA1AAAba7a1aaA3A3bAA1a2aAaA1A1A ~une
      8A5A1a2B9a12Aa12a1a2a2a ~uni
      5a1a8a6a15a25a ~unn
      17a20b1a3a9c4a6A ~unt
      a2a1b1AaA3a2aaA1aA5A5A4a2a2aa2a2a7a1Ab2a ~uoi
      3a4A1b11B19a12aa7a ~uon
      3a3aa6AAAABaaa2a1A1a1Aa7AAAA3a1a3Aa7Aa2A ~up_
      3a31A4c26A ~upa
      b2A1AAAb1A1AA2c2aA1aA1ab1AAaA1a3aabb1a2AA1a1A3cA2aA2Ac1AAaA ~upe
      33b15A17A ~upp
      eB1abBbDAa1AAAB2aAbabAab1cBAabBbAaAaAcaaAAc1aBACA2a1aaA1aBaaC4a ~ur_
      1a11a1AA3A4a1baa1a7aAaa1Ab1aAd1a ~ura
      11a11a9A3a3a8a ~urb
      26b17aa ~urc
      1A1A14A1a14A5B4d5a1a11A ~urd
      Aa1a1BA2BAa1C2A1aaa1aaAaAB2ABBa2cbaBAa3A1AaBAA1AA2aB1dAA1A2ca ~ure
      9ba12a37a ~urf
      8ac1A2a3A6Aa10a6a6c3a6ac1aA ~urg
      1bAA4a2a11A9b15AcA1a1AbA ~uri
      4A ~urk
      56b ~url
      b4A1aAAA6aa1A1AAA9A2b1a9b1AbA2AAa5A2cA ~urn
      5a22A4a7a2a1A1a15a3a ~uro
      b4a13a21a6a ~urq
      1a1A1a2a22b9a9aA8Aa3A ~urr
      1AAcAba1B1aA1aAa1bA1A1aAAA1ab1AAacAAAaA2BAB2dbb1AAAa1Aa1AAAa1A1aa1a ~urs
      8b4a1a2aa2a13a4a10a3a2a ~urt
      7dA19Aa32A ~urv
      a2aAbaAA1b3AAABA1A2aA3baaa2aa1A2aa2ca1a1a1Aaaa2aA1Aa1a2a1A ~us_
      8a5a33b6b5A ~usa
      31a17aA ~usc
      cA1b1A1AAA1aAA3a6cBAa1AA1BB1aAaaaaA1AAAAcdAbA1AAA1A3bAc1Aa1b ~use
      a1AAaaAaaAba1AA1aAa3A2A2b3A5A2A1A1AAAA3A1A1A5A1A2Aa ~usi
      14a3b26a ~usp
      a2A9a16Aa16b17aa ~usq
      2Aab4Aa2A1A2A4AA7A3a5A4Aa2a2A2a1acAc1AA ~uss
      1a2AacAa1b1a4B6AAABcAA2AaaA1a1aA4b1AA3AaAa1b2a4AAa ~ust
      2A2A2AaB1A4BA1AA1AaaA1AB1b1A1Baaa1Aa1AaabbA1BA3AA1AA1AAa2Aaa ~ut_
      29a2aa5ac7a5a1aa10A ~uta
      B1AAfAAbAAaacAA2aa1aAAdabAA1A1A2A4Af2AAa1AA1A2AAcaA1caA1Aa1AAB ~ute
      a5AAAA1A1A5A1a1BcAAAa1a1b1aAB1aAca3AbA6Adc7ba1A ~uti
      A2AA2dAaB4AAA4AaA2Aa2A2A3AAbdaaAAaAaaa7A1aa5Aa ~uto
      1a18A14Ad3a17a8A ~utr
      3b5a13a14a2B2A1cA7a3AA1a ~uts
      6b11a1a5aa5aa19a ~utt
      3A2Aa7a11a6a14A6cAAA ~utu
      A1bAAabAaaA5a3b2A3aA1AaaaA3AAabBbAAa3b3a1A1Ab1AAa2aA ~uve
      5A7b6eA1b1bAA3ba4A3a2b6aa3Aa1a7a ~uvr
      a1abA1A1A4bA4a2abaa1AaaaaAaA1aa2b1BAab1A1bBb1aa1BBaaAabAbAAaa ~ux_
      57baa ~uxe
      4i3A2A2A8a4A4A ~uya
      1Aa5A1a1a10Aa8a22A1Aa ~uye
      a7aa14a7A2A12a2a1a4a ~uze
      A4a2b2b16a3A2a ~uzi
      6a20a4a19Aaa13a ~va_
      8A3Aaa11a18A1A5a1A ~vac
      aA2a2B2a1a3Aaa1b1aA2A3aA2aa5bA3AA1a2cAa1aaaA1aa3a ~vai
      a1bba4Aa1bA7d3b15a15a ~val
      6a1a1b12A12A2a2b7a3a7B2d ~van
      5A22c16a2b16a1a ~var
      A10a22c ~vas
      2a10b7A4A20a18b ~vat
      23aa38b ~vau
      bAAa2b4a1A1A1AA1AaAa3bA1Aaca2aaaA2a1Ab2Ab1dcA1A1AA2ac1A3A ~ve_
      2ab1a7b1a1aa2a3AA1a1a4Aa3a3A6A1aa2A1a1a1a4A ~vec
      3a4a24b27ab2b ~veg
      41Abb2b ~veh
      7c21a22a9A ~vei
      20a3aA1A4A1c3A3A1fB1A8Aa1a7A ~vel
      aa1A1a2AAAA3a1A1AAAa1A1AaAa2A2aaa2A1A1b1a1aA2AAaaA2A4abc1a ~ven
      2AC1d3aBb1aAaB2baAdBBaA1A1aaa1AB1aA2a1fa1Aa2A3A1A1daAcAAAAb1A ~ver
      A1c1AA2a8a2aa1bA1AaA8Aa1a3A2a1A4a1b9Ab ~ves
      10a8a14a2a17A2aa ~vet
      A2a1a2A2a2aa2A2aaab1aab1A1Ababaa1aAb1aa1b1aAd1bab1a1A1a1a2aAae ~veu
      a11aaa6a1a2a23b ~vi_
      23A6a23f ~via
      24A11a13a5A ~vib
      14A1b8b14a3b4ab ~vic
      a1a3A4a3A20a4a ~vid
      A1AA4A3aAc1aA1A1a1aA2aa1aAa1b2b3aa1Ab2A1A1aA1aAAAaA3A ~vie
      1a10baaa8A2b1a11A4aa4a8d1A ~vil
      2bA3a5a2ac1AAa2a2a4a1Aa1A4a6ab1ba1Aa1A3a1b3A ~vin
      a5bb2b19a ~vio
      49aab ~vir
      a5b7A3a4a6A2aa2a2Aa12A9a2a ~vis
      AA1a1A1ba2A4b5ca1a1A3aaA1A6A1a5A7A8af ~vit
      24a28a6a1ba ~viv
      3a1b4bA1aa2a1A2a2a1a3aa1a2a6aAaA3A3aa1a1a1a2a ~vle
      Acaa3aA1A1AaA2A2AAab3a1aA1aa1A1a2Adbb2AA1A3AA1A1a1a3A3A ~voi
      aA1A7ab11a4daAa2c3A6a3a8a ~vol
      13b11a1Aba9A3a10aa6a ~von
      34a1A2b26A ~vos
      1A1c1ba2a3Aa2a3a1A2a2a1Aa2a5AA2AA2a11a ~vou
      5a15a24a2a ~voy
      21a2a7a4a2a2a7a8a3b ~vra
      3BAaaAA2a1aba2a1dA1A3A11A4AA3AA2a1a1a2a2aa2a ~vre
      20a2b1b5aa11b6aa ~vri
      2a33b ~vro
      5a62a ~vt_
      a1aA5a2a2aa6a39a ~vu_
      46a ~vy_
      10A6abb1aa2a7a7a4a3A6a ~wal
      1a12a5a5a2a7a3a2aaa5a1a1a ~wan
      24A13a27c ~war
      13a18c2A13aa ~was
      a6a9A3b1aa18b ~wat
      7a6a2b1a3aaA7a2aa16A13c ~way
      a4a2aa2aa1aaA2aa1a1a2a4A5a1Aab2a5A6a8a ~we_
      34c24a ~web
      31a1a1A5b7a2aa2a ~wee
      2AdA8aa23a10a8a1a3c ~wel
      2a1b19a5a10B4A1e3A ~wer
      2aa5a11a3a19a ~wha
      a4a7b1A28ba3a2A14a ~whe
      8a7a16a28A2c ~wi_
      24Aa19a20b ~wic
      6b17a8bAa6b13a5ba4a ~win
      27db ~wir
      3b11a5a1aa5a2a1a1a6aaaa1Aa3a7aa3A ~wit
      a4a14a18a3a1a3a5aa11a ~wn_
      3Ab5a4ab2b4aA9A3b1A2Aba5a14ab ~wo_
      2b8Bf22A3b23A ~won
      22A12da3a22a ~woo
      AaA3a4bba2a3b1ab7a1b1a3aaa8Aa4abA8a ~wor
      3a1a1a23b2a13a4a7A ~wou
      33b6b7a ~ws_
      22A29a ~wsh
      a26a15b ~xac
      57baa ~xe_
      44a20a ~xie
      14a2A7A6a8a3a2a1a ~xin
      a8a2a11a9a5A4a12a ~xis
      6bA58b ~xpe
      4a57a ~xpl
      11a ~xt_
      3a9a3AA2e4A ~xte
      8A19A12b26d ~yag
      1a1A3a24A13a8b12c ~yaj
      3A8B17a18Aa3b8A ~yan
      4h3A2a2A8a4A4A6A ~yau
      3a29b10aa15a1a ~ybe
      18a6a24Aa ~yce
      41A2gAA9a ~ycl
      5a18A22c ~ydr
      A1c4cA1aAa1bA1b1AabABa1ba2aAbaa1AABa1b1Aa4da1A1B1A1aa1c1aa2Aa ~ye_
      52a3a4a ~yea
      3A15a5a1b7A4a ~yen
      1a4A1A1A3AA15a5a4Ab4a4a4A1a3a3A ~yer
      a5a3a9a6a ~yes
      5c14a5b17aA1Aa7a ~yeu
      21a16a9b7a4A ~yez
      3A9a4Aa3aa2A3A7A1A1a1A4b10a ~yin
      aa7b23a8a1Ab4b5a ~yle
      2a15a26b10a ~yli
      3Aab6a1a6a1a16a12a ~yo_
      5A1aAc4a7aA1a1a3a2aa2a2B3AbA1A3a2A5a2a ~yon
      3Aa27A7A1a5a ~you
      2a22a30a ~ype
      aa1A3a6b3aa4b8a3aa6a ~ys_
      48A12d ~ysa
      5a4a35aa ~yth
      44a4a17a ~ywh
      52a ~za_
      a2A2a17AA4b4A11b6a ~zan
      24a6A5b1A21b1b ~zar
      a2A1A2b2bA1A2AAb3Ab2baA2B2A1Aa1b5aabA1aaa2AAb2AAA1a ~ze_
      2aa6A5a7b ~zer
      13A23A17a ~zie
      BAa1bb1bdba1A3A3e7b7A12g7A2aA3Aba ~zin
      23a9ba ~zo_
      27a3b29bb3b ~zon
      29a10a15a ~zou
      """)
}
