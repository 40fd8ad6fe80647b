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
      -1.5, -1.54, -1.5, -1.58, -1.65, -1.6, -1.43, -1.56, -1.58, -1.59, -1.48, -1.34, -1.44,
      -1.47, -1.39, -1.36, -1.52, -1.43, -1.32, -1.39, -1.25, -1.36, -1.4, -1.37, -1.48, -1.47,
      -1.36, -1.41, -1.69, -1.45, -1.69, -1.61, -1.52, -1.49, -1.41, -1.54,
    ],
    rows: """
      A2A1A2a1BBah3A1aA2Bb1A3AAAaAA #affutage
      A2aA1BAfc1b2AA1AAb2a4A2a #agencement
      b2a10A5A5A #agroalimentaire
      ccAaAaAdB1AAAaAAA2AAh1DAA1aA2aAcA #automobile
      a6A3aa4b #autre
      AkC1b1cAAdbAA1a1ABA1AAAAB1FAB1abebAB #batiment
      h1caAA2A1ABAfA1Aaa1A1cAABaB2A4a #bijouterie
      BaCeA1AaAAA2ABAD1ah2C2AAAAAAAaA1e #blanchisserie
      AAacCbB1CABBAABBCBqB1bA1BC2b1BbAdaA #bois
      C1bdABAaAAc2dA1fCb4B1A1AaAaAAbA #boucherie
      1BC1aAz1abAA1AAAaBACaAABAaB2CaBaB1A #bouger
      BABAAABabAAa1aAAgBABA1AdAgABd1aBAd1b #boulangerie
      AABA1ABBaABA2AaA1ACBaAaBA1aA1AxABac #bruit
      1dA6aAdB6bAa2a1AA2AAAAfb #carrelage
      AabC3bAAAAAg3BCa1iA2a1a3a1b #carrosserie
      1A1BA1AAAcBAB1A2ABA1aA2A2a3B1An #chaleur
      a1e1A3A1a1A1A1bc1AA3aaA1B1B3A #charcuterie-traiteur
      Ab2A1BAAAAAAa1AaBe3AA1aaac1A1aBbe #charpente
      aa1CbB1AAAA1BaaAD1AaABbAAAcb4AAaA #chaudronnerie
      1A1aAAb1CgA1AA2AA1A6A5A1Ae #chauffage-climatisation
      BABD1aa1ybDBb1AaabAa1BeBBCACBAAA1AAA #clients
      AaBba1DBAADAA2BBD1AACABAAzA1AA1BAb #conduire
      a1BfbAAbA5A1Ba1aaB1dA1A4b #conduite-de-ligne
      BaBe2aa2gA1AB1Ba1A1B1AA1j1eA1aAbbA #conduite-engins
      1zHcAbCBaBBA2cdBEB1bBB1CCDDAAB2aaA #construire
      A2ABBaca1Ba1aABBcBaAAgaa1AA1ab1aAAa #cordonnerie
      aABbABAA1A1aA1aab3aBmAb3AaA2AAA #couture
      BbaAAABAAgAAaA1AAB1AAA1BiaAB1A1AAAg #couverture
      1AABAaADBCAzAABa1DCCbBbABBAbB2ABBAB #creativite
      CBACabaAb1BBaBACzBAAC1AaACaEABa1BAAc #cuisine
      3A2ae1AA10A1g2aA2a #cycles
      A3AACACCaBA1azBABB1A1AaBAaA1Ab1AAA #dessin
      FBbDBB1a1ADBbbCAADAABKAzB1cB2CA1baB #deux-roues
      B1AAaC1A3C1Aa1A3l1a1A5A #developpement-web
      AbaBbacbaC1b1aB1CAi1CAAAA2aa2ABAAA #ebenisterie
      2AaA3A1b1d3AecA2B1eAA1A3aAA #elagage-foret
      1EeABCd1B2aBBzBABABFaCABBDC1AA1aacB #electricite
      1Ab2A2AaaAa1fAAB1Aa7aA1a #electricite-industrielle
      2d1B1Ab2aA1FjA4Ac2A6A1aa #electronique
      1AAfAA3A1Aa1AA1a3D1AA1nA4A #engins-agricoles-tp
      ABBAxGCBDAB1bC2AAAaAA1CB1AAaCAaCaB #equipe
      2AB1BbAbAaAd1A1AiABCdABC1c1cBABAAAA #espaces-verts
      3AA3AaA2A1B4A3fbAb3AaAbb #facade-etancheite
      GCBAA1CCCAAbCCBCdFABCbAB1zCA1AaB1a #faconner
      CABA2AA1a1A1nA1Aad1AAAA3A1A1C3B #ferronnerie-art
      1A1AA3AA1A2a3bacb2aAA #fibre-optique
      bAAA1aB1BbAB2A1AAAb2A2dAaAa1aaAbe #fonderie
      BBB2CfABAsABCaaAaABAACAABBCCAB1A1Ab #force
      AAcA2A3b1bbA2AABABaAA2Ab2ABAaa #froid
      ADABaAbBB4AAAADAA1B2wA1AA1A2AbA #grimper
      A1B1BAC1AB1B1aAaBBABBBA1lA1AaAAAAAuA #hauteur
      AbAaBad1A1C1b1AaB1AAABABAA1AabsaCABb #horaires-decales
      aA1bAbaA1aaaA2bA1A2aa1AAaa2aA1Ab #imprimerie
      1Aab3A1c3B1bA1Aa1aA3A1A1AbAbA #industrie
      ba6AA1A8h #informatique-reseaux
      BACADBa1CzBA1C1AACAb1A2AAaA1BBB1a1C #interieur
      b1AAAA3da1AA2eACAAAc2AgAga2a #logistique
      C1Aoa1BcABAaaD1BABBCBBaCBBDAA3A1Aa #machines
      DoAAAA1BA1cBB1B1CEDB1BBA2AAa1AAAeaa #maconnerie
      zE1DA1CACBCCAa1a1BCCcAAaBBA1B1B1aBa #mains
      2Ae3c6A2A3A6A5A #maintenance
      1aa1bAadAa1AA1AbacaA1CaAaBaABAdAb1Aa #maraichage
      aa1BAAaaAb1baAA1A1AAA1iAaB1Be1A1aAAA #maroquinerie
      BB1caa3AdCAa1b1Aha1CaAAAAb1AAcc1A #menuiserie
      AAABAAA1beB1AeaAA1A1b2AA1AbA5a #menuiserie-alu
      bAaBC1CAaBcbBqaAA2A1ABABCaAAAAAA1AB #metal
      Af1BA1AbaA1A1i1AAABA2A5A2Ab1aa #metallerie
      c1caB1BAbaC1BCDBAC1DABsABBAAAAB1BbAb #mode
      chD2AcCBB1A1bc1BDABd3eAAB1AAa1Bc #montage-mecanique
      6A14A1A #moto
      1A1b1AAg4a6A6b #motoculture
      B1CBABBBabBCkaCCCw1EC2AeAA2aBCBBaB #nature
      3b16dA #numerique
      1bCCABBecbAAc1BB1A1BzADBCAca1BAA2AB #ordinateur
      A1bAA2AAAAAA2AsA1AA1AAACAb2a1A1Aa #patisserie
      aDaaACACAa1bDBC1EDDBBA1AC1BzBAA1AacA #peindre
      1AAb6Ac3A1B1aB1A4l2A1A #peinture-automobile
      aca1ABCBAcaAb2AABaBAB1BBcAeA4a1A #peinture-batiment
      1BA1bAABA1AbC1AAAB1B1AaAAfdaA2a1AaA #plasturgie-composites
      AhA4A2b1c4A6ABAca4Aa #platrerie
      1aDA1aaDAdaBzBB1aaABBBA1bAAA1ABBACAB #plein-air
      1A4aeB1a1BAA1Ca1c6AA4AAA #plomberie
      AABcA2A1A2A2cAca2dAB1Ae4B2aA #poids-lourds
      ACaAbBaaAadA2AAABAAAAaAC1AAj1BAA1aA #port-de-charges
      1BBC1AAdaaAABAAAACBb1b1baC1AAA2AoAB #poussiere
      aazBAaCABBABCBdACbaBABaAAa1DA1ABA1A #precision
      AEBABAA1bbC1DBBDEBBzDBaAaBBBB1BB1bBA #proprete
      AAcB2AiA1bA2a1BA1BEB1AA3a5a #reparation-electronique
      AaAAbBAz1CDaBaaaEBbEAaadA1BA2AA1Ba #reparer
      2A1cA1AaAA2A2f3AA1A6ba3a #restauration
      2AAabB1a1A1A3fb1a2AA1AA2bbA #restauration-collective
      Cb2B1A4AABAAA1iAA2aBB5b1Bb #scierie
      1aA1BAaaebb1A1A1DB1AeA1b1A4ba2A #service-restaurant
      b1AABzDcBaCCABB1cA1AABABA2BB1BaBABA #seul
      1A1a3A3AAAc3aa3a2A1a5aA #solaire
      AAaABAaAABCAAqBAAAaBAaAc1AA4CA2b #soudage
      Aa1A1B1A1BA1ABA1BaA1AB1AAAA1Cq1AAAB #station-debout
      AaAAA1AA3caA1AaBBAAAcAbg1ba2AAaAc #taille-de-pierre
      Aa1B2A1AAA3AA3a2bA3aaa #tapisserie-ameublement
      CAABDAbCBb2CA1a2A3A2C1A1A1Apa1B #travail-exterieur
      aAaaAAedA1b1AABAd2A1A2A1eA3AcAAa #travaux-publics
      2A4A2a3b #tuyauterie
      Aaad1aa2cAbAb1BAAdABAaABa2A1AAbbc #usinage
      aAABBAAAjb1A1c1A1B1aaAAA1aAaAaAAB2A #vente-primeur
      ABBEBA1CbDaACbB1b2aCzCCABBAbABBbCAB #voitures
      aDAAAadaCbABc1ABBCaDAAbcAcaabcbA2da %A
      3a2Aaa2a6a12A %ACAt
      9a22e %Aba
      1A1Ada3bAa18a2a %AbiAs
      27a2a %AboC
      B1Aaabb2a1bbaAcAcabbabb1abbbBea1aB %Ad
      7A12a %Adika
      2AAA1gAAcA10A1AA3ba1aaa %AdrW
      A10Aa3aa2A3a2a2b3Aa %AfA
      CABaA1A2AA1BA1a1ab1a1a1baA5AAaB %AfI
      13a4A5A2A4ba1b %Afe
      3AA1A2b2e1A2a10A1AAA1A %Aferm
      2ca1A13A %Afil
      4b4a1b1b3A3A9a %AgWs
      1a3a1Abb %Agar
      7b14A %Agl
      20A %AgliC
      3c13AA2A5A %Agrenaj
      BA1a3A2A1a8C4fa3a1Ab %AjI
      4A12A %AjIg
      10a7A9A %Aje
      3ba2ba9a2b1A2C4A %Ajin
      10A2d6A10A3A %Aklum
      AbBaAA2cBa1Aa2aAaaaB2A2AAA1A2ac %Akor
      4A3a5AaA1A8a %Akr
      1B5A6a1A7c %Ale
      14A1A3b10A %Alev
      4A1AA3a3b3a9a %ApeC
      edb1CDD1BCCC2BbBB1aBBBA1AAa2b2A1A %As
      AbAAkCB1B2A2A2AAA2AAA6aA1A %AsAbl
      abA1gA7A2A10A %Asanm
      7a7A2c4a3a %Asien
      3A1a2aA2A3Aa1A1b9c1b %AtA
      9A9a1c1a %Ate
      1A4b7a9c9A %Aten
      1A9aa2Aaa7aA1a2a %Ati
      1b3c11A %Atier
      BAABaBAa1aAABbA1bBb1AAa1aac3aaA1A %Atr
      A3h7AA6A %Atred
      4a1A3aA8b3aA1b2a %Atren
      4A3ad6A2AA5c4a2a %Atrepo
      13A2A %Atrepriz
      17d1c %Atretenir
      2a4B2a1b6b3ba5A1A %AtretiA
      11i4a5b2A9a %AvAt
      6c1a2A1A3a2aA1A7a3A %Avi
      5AAA1AAAa4dAA3A2d4a %CA
      a4bA1bAAaAAa1A1aea2a3aA2AAA1A %CAbr
      ABa1B1gh1AA1BAbAABAD1dbcaABBa1A1A1AA %CAj
      11b23A %CAsQ
      7A3B11a8B2A %CAt
      1aBbb1bAAaaA1a3AA2A1ABa2A2abaAA %CAti
      18a3aa3A %CWzi
      1a2A3a2b1a8b4a %CWzir
      1A1A1aAAAb1a5C2B1BAAA7A %Ca
      1AbABAdBaC1A1ABAa2f1b1b3a1Aa1a1AA %Cak
      4h1A1a2AA3A2B1A1A %CakI
      1a8A5a1a10a5h %Cal
      1A1AAa3a2AAA3A6A1AA2AAa1c %CalEr
      2bA9c13a %Calumo
      25a %CapIg
      3A14A1A5c %Cario
      1A1A2A5A5A2A2AaC1fAa2ba %Carj
      1da7a2b3Ad7A1A %CarpAt
      6A1A9d5a7a1a %CarpAti
      2A3bb4b4cCA %Cas
      1a4a1b13A %CatIg
      1c2A6b6A6c %Cato
      d1A1A1aABaaAB1c1ABcaBba1a1aCAaA1aAA %Ce
      3aaaaA1a6aB1A6b1A1Aa3A %Cef
      A14aAa2a3a5aA %CelU
      8a7b9a %CemI
      a1AdbAB1A1A2aA1AbbaaB1dAAB4b1bA %Cen
      6b1A8AbA %Cer
      AA1A1A1cAAaa1AAAA1AAA1A1AaAA1aAAa1B %CerC
      2aa3a6a2AaA2A2A7b %CevE
      8A1a6cAB4a2b5b %Ceval
      2A3A1a8Aa9Ac %Cevil
      15aAda11a %Cevo
      A1a3b1A7ad7A7A %Cevr
      6cb1A1A5Ab4A5b4AA %Cez
      abc1B5A %Ci
      1ca1Aab5b3Ag1A3B1b7A %CiA
      10a18ab %Cif
      4AAB10A %Cil
      2a7C7A %Cimi
      7A4a2A2a3a9B %Cin
      3b1BAAAgDaCA2ABA1AAaaB2Ba1AaaBAh %Co
      13c9A7b3B %Codroneri
      13a %Codroni
      6AA1f2A6A6A8f %Cof
      8b17b %CofEr
      1A1AA1A25a %Cofaj
      7a3A2a2A1A1b3a %Cok
      16f8A9A %Cokola
      16B %Col
      8A4B %CopIg
      2a5a10a2A %Cosur
      17b1A4A9b %Cov
      babA1aAb1abb1AAAB1Aa2AAA3B2A3B %Coz
      21Aa1A8Ac %Cut
      1BB1Bc1AB2AAaaA4AA1b1a3A1aaa %E
      a1b4a3A3b7A3aA %Er
      b1A4A2A1dA3Aa4bc2a2A2AA %ErE
      aAa1AaaAAAa1aA2AAA1aaaBA2CBbcA1aAA %Ere
      6a1b3A4b1a %Ex
      AAba1b2aeBAaa1aBBbBABAABbaAAbA2acb %I
      7aAa4A2a3d3ba %Ide
      6A2c2A3A3A3a10a %Idor
      3a5A4a4a2A %Idustriel
      9A8a1c %Ifo
      b7AA1A8e %Iformatik
      a33a %Ikiet
      1a4ab2b1a1A1aAAA1b1A2aa %Ikl
      7ad5A1A18A %Ikonu
      A1a3A12c %Ipekabl
      2AAa2a1bAB6a1Aa4a2a1A2a %Iport
      19b13a %IportA
      3A4a4A8a6b1aAA1a %Iposibl
      3b5A1A8a %IprimAt
      3b16A %Iprimeri
      4A4a4A2c %Isekt
      4A4e1Aa19A %Isid
      9AA20A %IstA
      15a3AA %Ista
      1A6AA3Ae1AA2e13a %Istal
      3a11a5b1A %Iter
      1a6A1aA2a1b2A1A2A3a3aAa %Iterdi
      14a1a16a %Iteres
      3A3a13b1a1a7a %IteresA
      bBaAA2A1h1aB1A6a5a5A1A %IteriEr
      2a6A1C7Ab3A5a3b %Itern
      2a8A1a4b1A2a3A6A %Iterna
      6AA6c %IteruptEr
      7AA2a7a2a %Ito
      a1a8a7AA1b2A %IvA
      1b1A3AB2f1aBAbBA1a1aA1a %IvAt
      B2a7a8A1A %IvAtIg
      1cBAf1cBBa1baB1aD2Ba1A1a1A4BAa1a %Q
      a6a4a2A3a14ac %Qbr
      2b4a4A1AA2A2a3a1a5a %Qgl
      abAaa1a1aAAA1aaABA2aA1AbAaaA2Aa2A %Qkl
      13a12aa %Qli
      15AaA1A2b2b %Qse
      2Aa2a1A1A1A4aab2AAA1A4aAA %Qt
      1A1AA1A1d1B3A1a1aB4Aa5a2a %Qte
      aB1baaCabaa1aAAaBAAaBBaaaA1aaaAbBaBA %U
      1A1A12aaA3E2a6A %Ubli
      BbA1a1a2A1aA1aaAaa1b1A5A1AAaABA %Ue
      1a1b3AAA6aAaAaA2b7aAaA %Uf
      bbbA1b1AaA1abaa2c1baabaAa1b1bababba %Ui
      a1aB2B3AaB1a1bAb1aA7bbA2aA %Ur
      2aA3A14b %Url
      AAAaAa2BcA1daa1abb1BaAAAa1AaAAaaAbd %Ut
      5a3AA1c4Bb1a %Utdor
      c1aa1aAAA3aA3AAa1A9B %Util
      B7AabAa4b14b %Utsid
      a6b1A2A6A8a3b %Uve
      3a3bab3a5A6A %Uvert
      A4A1d1A4a3aA5aA3a2aA %Uvr
      1Ab4d13a9a %Uvrir
      1d1A2a1c2a5A4A10A %Uze
      3c4A2Ab4d4A4a5b %Wl
      22A %Wona
      10A1A4eA12a %Wzo
      A4A5AB4A5AAa2A1A1a1d %a
      8A1e1a5b1B3A2A4A %aCe
      ca5aC3A4A4Ab3A %aCet
      4A7A3d2b15b %aU
      AA1A2c11A1aa1a4aA3a %abU
      A1Aa12A2A2d %abi
      1aaAA1A2B2aa2baaaA1G1A1AaA1AaA2a %abit
      4a7a %abitQ
      1d7d2AA3B2a1aA8A2A %abri
      aa7a9a14a %absolumA
      1a8ba3aa2b10a %absoluteli
      1A1Aa1ab1A9a3bAaaAA %ad
      b6a6b1AbAAa %adA
      2aaAa8A7a %adAs
      1B3a1aaA1AA1a4a1Aabaa2aa1AAaB %ador
      6a1A8A2b %adres
      6a20a %aer
      15A4B6e %aerograf
      5aA1A1a1b3A9A3b %afe
      7A2A8b5A1a %afer
      1a9a1A %afiC
      Ab8a4aAa1ab3A %aft
      7b9A6b %agI
      3c13A3A4A %agrikol
      2A6ab9A7a4a %ai
      2a3a2aA1aA1b2b3A1Aa6A %aie
      A1a3A3a1ABA1aa11aa2A %aje
      1AcA2A11a %ajust
      ca1Abb5A4aa7da8A %ak
      5a2Aa16b %akQpaN
      12A2a11c %akarel
      2aa8A7A5Aa %akor
      10A9a1a1A2b %akro
      1A12Aa1a3aA1c %akroC
      4a7a11c9b %akrobrAC
      6e %aktiQ
      A5d3b1a10A %aktiv
      1A3cA2a7A9A %aktivit
      1A2A1A1da2a1A4a %akuel
      4a3a3A5A3A %akuelir
      1BBb1AaAaaAA1a1AA1bA2b1a1aa1aA2b %al
      A5A4A2c11A4a %alarm
      18aa11a %albi
      1BA1BAeAAAbabBAAAaDAAB1bAAb2A1aAAaA %ale
      9a2A4A14a %alerji
      2A6A7cA2b11a %alerjik
      1b15aAa1A1a3A2A3a %alf
      2b4A2A8c1a %aliN
      cb2ad1aAA7Aa12b2A %alon
      1Ba1A3aabaAa2bA2aA1A2AA1aaBb1cA %alor
      1a25ab %alreadi
      9A3dA19A %alu
      3a8a3A1a16a %alum
      13b %aluminiI
      b4ab1A7AA2a12A %alvai
      A3AABAc5A1A4B4a3A %ami
      2aaA2b3A5a2a3b3a1a3A %amuz
      5A1A1h2a3A5a5a6A %andA
      bA5A4A2aAAA1AcbA1a2a3a %ane
      3a1A1A1Aa1b7bA6A %ani
      B2A11b4a %anim
      16Ac13A2a %animal
      5A2b2A3a1a4A2A5a %animo
      5c12b6A %anion
      aAaa5AA5a3aaAAa1aab3A1ab %anitIg
      11a4b2A %aniv
      4A3A %aniverser
      16A5a2a4b %ap
      1Aa4f1a5a1AA8a %apar
      7b4A11A4Aab2a %aparel
      1a2Aba2ca4a11a %apartemA
      1aAB1AabAaaA2A1bA4a1aA1a4A %apel
      c1a2AA3a1b5aA1A4a5A %api
      Ac1B2AA1Aa1b2aa1adBa1a1aa4Aaa1A %apr
      b1a2C4A1A3A1bAb2A1A4a2A1b %aprA
      A2a4A4A1aAa3A2A %aprAdr
      2A25b %aprAti
      c1a2A1AA5aAa1AAb1a4A %apri
      2Ab18A5b %apui
      A1a1Aa4c4dAA2a1aA1aAbb1AA1a %ar
      4A1c3A9a2a2A1c4A %arUn
      1aAAaAAA1aA2A1A1bA3AAdAa1A3A1c %arbr
      1A12d5A13a %arduino
      ABAa1AaBABa2AAabAAaAbA1AAAA2A2aA %are
      A1abBAba2AA3aaAAAAaaAba1AA2aAba %aret
      3A2A11a4c2a %arier
      2B1ba5A2a2A2A1a2A1a2AA2A %ariv
      a1a4A5b4a2Ab2A7A1a %arjA
      E2a7aAA2AA3AA2g6AA %arjil
      1AaA9bAA2b6A %ark
      2b3a1AadA1Ab3b5a6A %armWr
      4A2B2A3A2a4b1a %arn
      5A11b2a %aroz
      15A %arsenal
      11e3A5A3a1a %artistik
      AbbAb1Aa1Aaa1aa3bAA2AB2aaAa1A1ba %as
      AfBcA1A4a1b4B1a3A1A2A1A %asAbl
      1Ba10A4f %asAblaj
      1A4aa2b3a13a5b %asAsEr
      5a19aa %ase
      3a1Aa2bA1AeA1AAAA1A2a1a1AaA2AA %asi
      6b1A1A1a9a6aA %asiz
      A3a1AAb3Aa3AAa7a5Aaa %ask
      8A5Aa1b2a %asosiatiQ
      7a1A %aspiratEr
      1A12AA3c1a %astik
      5AA3a1A1a3Aa1A6a4d %astm
      12A19ab %astmatik
      1a3a2aA7a2a1a1B %asum
      b2bAa1bdBAAca1ABaABAa1Aaa2a1AAA2A %at
      abA1AA2A9b4aa1A %atA
      8a3A %atAd
      2a1aB2aa2b3Ab1b1A2A5aaAa %ate
      a1a1bbA1BcAAA1AA1Ba1aAA3A4bA1Aa %ateli
      3aA2a2A2a10a1A3a2Aa %atir
      5a1A6a8bA2a %av
      Aa1BA2aAa1AA1AAAbAbAaA1a1B1AAgA1A1A %avA
      1Aa1eb2A2A8A2aA1aA2A %avAs
      A1A1a11AAA5ab1a %avQ
      1A2aaAaBcc1a2a1B1A1A2AAaA2A1Abb %avWr
      AA1bAAAA2Aba1bAA1BAAaAA2baAbbA2Aa %ave
      ba1BcAa1cAAaa2abaaB8aaA1A1A %avek
      4b1A4a1A %avi
      1aA2Aa5A9A8a %aviQ
      dc2a9b5A13A %avk
      2A3g9A3b8C5A %azi
      AaaaAAAbaa1BAa2bEaca1aA4AaB1BCAB %bA
      2AagAA1AAAA2Aa2A %bAd
      Aa10A2a1a7A9a %bErk
      A1bA1bd1baa1a3aAAAa3b1BAaB2aA1a %bIg
      a1a1aAAa1AA2aA1cB1c2A2AaAa1a1ABA %bQ
      a1a1aa2aa1b1bA2a3aA8A %bQEr
      10B1A2A11f %bQb
      A7B14A %bQjU
      aa2Ba1AcA1AA3Ab1A1BAa %bQjUr
      1A16A7A %bQsWr
      a2aA1acA1Aa1a2A5a5ab1AA2c %bU
      2a4b8aAA3A2A7c %bUC
      16aB10a4A %bUCeri
      2A5A8A4d %bUbU
      14A4a %bUd
      6b2c2b3B8b3A2Bc %bUe
      16a1A3a %bUf
      3AAAhAabABA1A1A2AaA2A1a2A2c2A %bUj
      4A1d %bUjeot
      b5Cba6AA2B5a %bUji
      6D1a2b5dA2AA12a %bUk
      2AaA1A9A4a9e %bUkA
      8A7A4Ab2b5a %bUkl
      5a2A16a3aa4a %bUlAj
      2A2A1A1A1b4a1aA5Aa4A3b %bUlAjeri
      1A5a3b1b1A2Aa %bUlQ
      21A2b10A %bUlderIg
      2b1cAA1AB1AbAA2AA2A6a1bA %bUlo
      A2d3Aa5a1AA2A1cA11a %bUtQ
      b2a10a13a %bUtel
      A1A2AA1fc7A12a %bUtik
      BA1aAaAa1ba1aAA2AgAcAAbACAA4Ac1A %bW
      bAAa2Aa1aA3b1A2bAbaAa2a1a5A %bWt
      BB1aCAca1B1bDBb2A1a3Bbaa1AaBBaAa %ba
      1A1A10A2a3f1A7A1A %baNol
      7a2a15A %babi
      2AA6A14b2c %bag
      cA2a4aaa1A2A9a %bagai
      11A1e2A5c2B1A %bagu
      1A1A3a1AAAb3A4AA1a2AbA4AA %bak
      A7a2a4c2A2A7a %bakIg
      8b7aA4a11a %bakeri
      1A2A1bA2caA2a1A1b1ba1A2AA4ba %bal
      6A10A1a4a %balQ
      5a4A1dA4A4aA %balad
      5A1a5aAA1c16d %balkQ
      1AAa3a3bAaa1Bc1AbAab1A %ban
      1A1A3Ab3A8A4d4b3A %bar
      1c6A1a2A3AaA4A %barak
      1a6A4a2b18a %barbeku
      1A11b20b %baro
      8A1aa5bAaA1a1AA8A %bask
      b4a7A4f %batQ
      1AA4AA5d5AA1aA %bateri
      Ad8aA8A1aA10A %bati
      1cAA5bA6A7A1a3AAa %batimA
      1f2a2A2a6AAA8A2a2aa %batir
      3AbA1A2AAB4AA2AA2Ad7A %bato
      8A2a4a3b6a3A %baz
      14aa1a6A9a %bazikali
      1A3ca1Aba1a2AAfA1a1A1Aa3aAABAA %be
      1a3Aa16A2c %beI
      1aa8b4AA4A %bea
      3A3a2A12A2a3b %befor
      A2A3Aa14d3A %bekan
      2a6a1aA4Aaa13a %bekoz
      1A5A2Aab2bAAbA1Ad1A1aA4AA1A %bel
      b1AAA1A3a1A1aA1A1a1b2c1a3A %ben
      4c3a4A5A1A1a %benevol
      1A1b1a3AaAc4i4A3bA2A1A %bet
      1a1AA5A2a3AA7A6b %betQ
      a3AbdAA3b1a2B1AA3bA4b3A %bezWn
      17a %bezi
      d1AAcaaccAA4abA3Aa1A1A1b1A3B %bi
      1Ae1Ab1BAcbAC8a1A5A1aD2A %biA
      21a4a %biAto
      21A %biari
      C6d12b2a3A %bidUil
      7B2A21a2b %bie
      Abacb1AAA3AA3A2A1aA2e2A1b %big
      c1C10a3Ab6a %bijU
      CA5a4A2a2AA3c3a4Aaa %bik
      4cb8a %binom
      1a5c3b2A4AA %bitA
      12c %bivUak
      bA1a1A1A3B4ba1b1A8a1a %bizar
      A1A4A1A1c5A9A2a1ab1b %blAC
      3A5b8Ab4Aa1a4a1aA %blAk
      7A6a8a1A1d5A1a %blE
      4a3AA6aA1A1A5A %blagu
      1A6a1AA5b1Aa6A5bA %ble
      1a5b2ab1A1A3aA3bc2a3a1a %blok
      1a5B15c %bm
      20Ac %bmv
      B1AAaBa1a1A1aba1AacAbaaAbaAaA2AAA1A %bo
      5AA4a2aA16A %boar
      9a8A %boardIg
      b20AaA3a %bob
      4A5A8A4d9A %bodri
      5a1bABAa2a6b4aaabA1aB1A %bof
      c16Aa %bok
      aA2a2a1Aa1AAa5a1AA1aA1a1a1ab %bokU
      3B2A1a1AA6aaA4e1b6A %bol
      2AA1BA1a1b5aA3bb2Baa4A %bon
      AaA1AbaA1A1Aca3a1a1bA3A5a %bor
      2b %borIg
      8B3A4c4B4A %bordo
      6a7a5A2a6A %born
      1aB1adAABa2bAA1AAACABAa2AAA1b1b1Aa %bos
      23a2A %bost
      A3A1A3f1c1a2cA4Ab1B1A1A1A %bot
      4a5C3a2a12a %box
      A6AA1B3b4a4a7AAA %brAC
      7a2A3b5A %brACemA
      1a2a4a4B2aA12acd %brQC
      1AAba1AAA1h2AA4A1AA1aa8Aa %bra
      2b1a2d7a5d %brak
      c1a19A12a %brasel
      16a4a1a %bre
      23A %bref
      18B %brev
      4dA2B4B2b2A10a4A %brigad
      Cf3A4b2A3A1B1A5A5A %brik
      f2AAb1A4Aa1Aa2A3a1a3a5a %brikol
      a4Aa7a1A13A %brikolaj
      1A3A1AAA3b5h3a3A6a %bril
      1c2ba3A3a1a2a3a %briliA
      2a14A1AA1d %brod
      2d2a9AA5C %broderi
      A1A4c %brokA
      7bc7A4A9A %brokAt
      10A8c1a1a %bros
      A6A3aA4AAA1bA4a2A1A %brot
      1BA1AaAA2B2aA4BAa2AB4Ad1A1B %brui
      1b25a3d2a %bruiA
      2A7b3A17Aa1c %brul
      1d24A3a1b %bt
      aAA1bA1AabAaA1Aca1A3aAA2aaaaaAaba %bu
      Abba6b3AA2d1a2a5A2a %buil
      Ab12a3A1a5A4ca1a %buildIg
      2d1Ac25A %bul
      2A1AaeABbA1a4B1cAA1aa4A4A %buro
      1abBae1abaA2b2aA1b1BBbbc3a1aA2A %dA
      6a1A1A9A9A %dAs
      cAc1DA2A1cB5BAB1B1c1Ababab1caeA %dE
      10A23a %dExiem
      A3A3A1A3a1da3A1aa5A3A %dI
      2aa1aAA5A7a3b3a1B3a %dIgu
      A1a2A5aa2b2A1A4AaaA1a1A1b %dQ
      1ABABBAA2bA6Aa1AaAA1a1bab1AaAa %dQk
      25A6A %dUC
      a4A1A7AA5aA %dUe
      26a1A %dUvA
      A1b1aA3aA3a2a %dUz
      d1d1AbA2Aa1A3A2A2b1Aa2a1aAa1a %dW
      b1ac3A2AAA3AA7bA5b1AA %dWg
      2A4a8c2a1a1a1A %dWng
      1ca4cA1A3a1AA3dA2aA8A %da
      aB2aA1Aa1cAbaA2AaAaAA1aAc1ab1a %dai
      1f2A16A5B7a %dal
      1a6d13a %dam
      BA3A1AaB2b3Bb2aa3A5ba %dan
      ba2A1aaA3A3A1A1Ac2A1aaa1A2A1a %darQ
      A16a3A5a %daron
      eaB1aaDaA2CBbaaAgb1bd1A1BAAbaAdac1c %de
      4A6Aa6b %deC
      6AaA1d3a3A2B4A1a %deCarj
      b1a5a1A3a6a1baa8A %dea
      4A1a1c %dealIg
      A1AA1BCABAAAA4AA2BA5Bk1AAAA %debU
      5b %debrUil
      12a1a4a1Aa2a6a %debu
      AaA2BBbA1AABBa1Aa1b1A1AB1a1a2ab1ca %dedA
      8b1A11b %defil
      4AA1aBA2A1A2A4A2a7a1A %degUt
      B2A2A9B11A3b2f %degr
      a2A1Ba2B1a6bA1A2baa2A5b %deja
      A1cb4A4b2baA3a %dekUp
      A3A1AA3d3BaA1A1AA4C2a %deko
      12A %dekol
      AA2a1b3AeA2A1B2aAA2a1A7A %dekor
      8a2A2a5A %dekoratIg
      3a7c4a %dekoratiQ
      2aab11A3b5b5a %delir
      aab1Ba1CA1Ab3aA1aca1aA1AaAa2a %demAd
      15A14A1A %demI
      AA1a1aAj1A2A1A2AA1AAaAA3Aa1A %demQt
      3f2Aa10AA1A4A3aB %demar
      1A2aAaB2a7AA8b %demenaj
      4a1c3b19a %demenajEr
      AA1Ab5b4a2B %demenajemA
      35A %deni
      1aBAaBACAbaAe4B1a3Ba3aA1Ac2A %deor
      A4BBA2Aa8A7A %depA
      4AB1AA1g2A3A2a8aAa2AA %depAs
      2AA3ea4Ac1A2A4A9cb %depan
      6bB6A6a4A5b %depanEr
      7a6A19A %depanaj
      1A2A1bA4A8A1a %departemA
      1ae2a13A8a %depas
      2A1aad2AA1A4A1A6a %deplas
      4a1b3A19a %deplasemA
      7A1a8A3b3b %depo
      4baa1Aa1a4a %deprim
      2AABB3AAAAaaA1aB2cb2aa1AA1BAA %depui
      17b8c %der
      5aAABaA2A2a2D8A1B1A %derAj
      2AaAdaac1A1aAA1a3aA3A2AbAA %derier
      aAA1a1AA1a1bAAA1bA7A4a3Aa %derni
      A1a2A2AAA2a1a1aa3a1A9a %dernier
      A1a3A4a1A6a1A5A3A %desI
      AA1a15A2b1A3b5a %desU
      a1a1aAA2BAB3g1AA1A10Aa1A %desin
      a1A3c8A10A %desk
      AA1Aa2aAa1AbA2A1AAa2Baaa4a1aba %desu
      1AA4B2a2A1a2aa7b3a1AA %detA
      AAi1aa5b2A3AC1AA %detel
      a1B1b1abAa2ba1a2aaBa2a2a2aAA %detest
      a1AbbbA1daAA1a3CA1ca2abA1AaABA1A %devA
      6AA3AA3aa6A6ab %devWr
      1A6A8A12A %devenir
      1B3aa1aa1b1a1A1A2A1a1Aa6A1ba %deviA
      a8A1c7A2A4A %deziN
      23A %dezol
      d1CAaDAB1AAAB1BbBa1Baa2aaBdcAAAbABB %di
      3A3b12aa6a5a %diaNostik
      b1d8B15A %diamQ
      6e2A2A6Aa6a %diferA
      6A1A19Aaa %difisil
      6A5a4Aa7c4aA %dig
      aAa2aAab1Aa2B3B2a1a1A1A2c1A1A %dimAC
      baA1AaA1caAaA4b1aAAAbAA4A1A1aA %dir
      1A1AAA1aA5A3a2A9aaaa %direk
      1a6A9A %dirij
      A13c18a %disjQktEr
      1AAB9aa6a9b %diskEz
      5A5A8c %diskor
      4A3e3A4A1aA4A4A %diskut
      a12a4aA %dislexik
      2c7a2a1a4A3a9A %dixiem
      8a1ab5a11a %diz
      2bA2a4aA2AA2A %dizA
      24A5a3ab %dizi
      BcaAadAA1bCaa2AbAA1A2a2A1gAAaBA1A %do
      aA3a2a6a3a8a %doe
      3B2b3a12ab3A2B2A %doesn
      1A4aA1aAaA2aAaaaA1aaa %dogt
      7b2A10A4A1d4a %doktEr
      8A7A %domi
      5A8b11A %domotik
      bA1A2A7AA1aa1cAA1Ab1aA2AbAAa %don
      AA2A2a2b2AAAA1AA1B4AaABbbA2a %dor
      5AA5a3A1aA5A %dormir
      1a3c2A1a2a2A2a1A1aba3bA1b1a %dovn
      14ab6aA %dp
      1ad3A2A9Aa5b2a3b %drW
      1a4b %drWt
      A14a9b %dragQ
      11A3a3A2b4a %drav
      2A2a5a1a1d1a1Aa1a8b %dravIg
      8b7a2A3Ab %dreA
      21c %drif
      1A10a2AAAa2a2A5a1A1b %driv
      3A17A1Aa1d1a1A %drivIg
      1b1ba8Aa2A8d6A %dron
      abcab1baaaaaaa1AbAbaa2AbAbbB1b2ebA %du
      4a7b %duk
      5AAa1ae1A3A9A %dur
      28A4a %dusti
      BaA1CBA1C1BA1c1abbaaaA1aA1aab1a1A1A %e
      1b1AA15A3d2A3A2a %eCafodaj
      ABa2A4a1a2b1A3A2A7a1c %eCel
      a10b4A14a3d %ea
      5a9A1A2a9b2aa %earli
      3A5b6B18A %eatIg
      A1b1a1A3d17ca %eavi
      10a17A %eazi
      18b8A2a %ebenist
      dc2cAA1bAaBbAA1AB3AAA3AA3A %ede
      17A2dA %editIg
      1A15b6A2a %edj
      30b %edukatEr
      6A1A18A %efas
      A10b2a1A1aAa6A %efe
      10f1a2a1A14A1a %efor
      5AA7A2Aa1a2a4AbA3c %eg
      13A4a %egal
      2b7A3a2a4b8a %eguil
      A5A6a1c4a12b %eie
      c7aaa1aa2ad1AA1abAa5a3A %ek
      a2a1B2c1A2B6AaA %ekUt
      5c2A %ekUtEr
      1BA1cA1AAa2aAaa1A1a1aA7a1A1A %ekip
      2Ab1A9a11a %eklat
      2A6b %ekler
      A2aA1AAA2AAAAAAAAA6AaA %ekol
      1a1A3aaab1baAA4ga7A4AA %ekrA
      a7A6A1aa9a3a %ekri
      a10e %ekrir
      AabAa1Ac1a1A1AB1AAAaAaC1Ab1a3AA1A %el
      4A1d10a4A5a %elEr
      17A6c %elaguEr
      c2B1ABDAaAACBB1c1Bba1b1AaBcAAABAAB %ele
      1A1Aa8bc %elek
      2aaA1bba1aA1Ae3b2b2A1aAa5bA %elektrik
      A5b2A4B2a14a %elektrisiA
      1AA6A2A1a3AAA2a7a2a %elektrisit
      2B4a5AA18a %elektronik
      1a1a2A1AaA1aAB2B1A1AAA1aAa2Aa2A %elev
      3A14A7b %elevatEr
      9a6A2A1a5a %elo
      8a1b16a %elp
      4b3b2a4aA3a5A %elpIg
      2a8b9a13b %els
      a1B1abaAA1aA1A1aadab3a1b1bb1abA %eme
      1ba1A3aaa2a1A1AB1b4A2A2a %emer
      A3A6a5a9c %ene
      10e3A %enerji
      2a1A2AA2b2aA1AA1Aab8b1a %enerv
      2c2aabb1b2ab1abBA2b1a1A1Ab1AA1a %enmA
      aa1AaDAaAA1a3b1AaAA1a2A1a5A %enui
      24a %ep
      a3aA1A %epanUi
      9A2Ad3A4A12A %epe
      c2AaA2baaaaaAaAb1A1ca1Aa1a3aa1aA %epi
      8b12A %episeri
      16cB2B %epluC
      3a14b6a2d %epol
      4ba2AAb1a7a10c3a %epuiz
      AAaAAABaBBBAma3BBAA1c1A2BAAbAAcdA %er
      2c16AA %erEr
      6A3b1A1A1Ab3BA2e1a3a1A1a %ere
      3A6A15a1e5A %erni
      aaABA2aaC1aaaABBABa2aAaa1ABaaA2A %es
      17a3a1b %esAs
      9a3bA3a4ba1a1a3A %esai
      4A1A2a2A4AA5e6A %eskalad
      4c1b1A2B4A7Aa1ab2b2a %eskali
      9b1baA3aA3AA8Aa1a %espas
      4e %espri
      d2AAaA3abA1babbaababABaac1BaabaaD %et
      A3ac2b1A1aBaA1A9A %etI
      3A9a4a7A4A3a %etIsel
      6a2B2c22c %etUf
      8b3b11A7A %etWl
      2A4dA5a4a1b %eta
      c4A7A4b10a %etabli
      2e2a10A8b %etai
      AaA1A1e3b1AAAaa1BA3Aa3a5d %etaj
      cA3A12aA %etajer
      13d2a1A2a3a1b4A %etal
      EbCB1BAabb2aCa1EABba1AAb2a1AaAbAad %ete
      2A10a2a16b %etien
      7A2A8c2a %etiket
      B1B1ccfBbAA1b1AB1aABBAAAdA1C1Aa1AAEB %etr
      1a19b2A1a7b %evA
      4aA2a1B2babAaAA5Aa3A3a %eve
      17a9a2b %evenIg
      1ab1A1b3c2a2ca2A1AA2a3AA %everi
      4b2B14a2AA3b %everion
      1AbAa2a2AaA1Aa3aA6a3Ba1A %everitIg
      1A1a6A1A1b9A3b3baaa %evit
      2A2A15b5a %ex
      3A20A1a1a3a1a %exApl
      1Ac %exak
      2A5AA22a %exist
      11a %existA
      a1a7a5aa16a %exklu
      3a20a %experiAs
      2A1A3c1A4a4A %explik
      6a1a3A7e %exsel
      1a4A2B2g13A2a2A2A %exteriEr
      4Ab %eze
      5aA1A1a2a4b1A5a5A2A %fA
      8A18d %fAs
      16A9d %fAvik
      1a4b1a1A1bb2a1CA2A2aA1acA1A2c %fE
      1Aa6A1a3c1a1A2A1AAA7A %fEil
      2A6a5b1A1a2a2A9A %fEtr
      baibcBA1a1B1AA2CB1ba1aAa2B1AAAAaAc %fI
      c2AacB1AbA1B3ABab1bAaAaAaAa2a1aA %fQ
      35c %fQderi
      a1ac1A2A1Abaa2A2A1a1bAABa1A2A1BB %fU
      2AA6C1bAa2AAaA1AAbb2AaBBB2g %fUr
      5a4A2a2gA4A1A2A4b2a %fUrno
      AacAA1e3CAAA2bA1aa1Aaa1aAa1A3bA %fW
      4a2aA3A1A1AB2A3A2b2b %fWe
      A1A1aAA2ad6g8a6b %fWn
      A19a1c9A %faCiQ
      2Ab7A8A %fablab
      gCAA1AAA1AAaBb2bBbA5A1A3A2A %fabrik
      8Aa2A5Aa2a5A5a %fakQ
      1A4a2b5A8A2c4a1a %fakad
      3a2A9c5A2f %fakon
      3a1A9b6a %faktori
      12c5A5d %falez
      1aABb1AbA6ABAa1bAA1A2A %famil
      18a15a %famili
      13A9A %familial
      4A10aa %fanmi
      5a4A10a %far
      27Ac4d %farin
      4a4Aa21a %farm
      a1B1bbAAcA2A2ca1a1aaaA3a7A %fas
      8a5a12A %fasil
      3A2A1A1d14A2Ab %fatigu
      2a3A7a3a2a %favUrit
      bcb1B1eBADA1aAaAcAb2C1AAcaaA2daabc %fe
      3A1AA3A3Aa2a1a3b1a5b1BA %fel
      8b10dA %fem
      3AA4fA1AA3aaA1b2A3A5b %fenetr
      dc1A1cCAaaBdDEBeeb1db1bcBab1B2aACAA %fer
      12a11a %ferata
      1A5A3b1cb3A3AA1B5A3A %ferel
      AaAaA2aAd7C2aAA1b3A1a1aaAA %ferm
      7A3A1a2A14a1a %feroneri
      4a1a14A2A4A5a %festival
      B1b1AA3a2A1a2A2A6a %fet
      9A3a2bA14b %fevri
      6a3b2a2A8a6A2a %fez
      abAaAaAAbA2c1a1aA1A1Ab2AAaA3A %fi
      5b5AA1A1b %fiC
      3A10a %fibr
      A1f7a15A1A %fidli
      1aA1A2aA3AAa2b4aaAAA %fie
      1bA1a2a6A %fiert
      10A9C %fifa
      21a5a %fiften
      a9a4AA1a6b1A %figurin
      aBDAaAAB3A1AgaAC1baA1Aa1aAbABaBA1A %fil
      14A1Aa2A13A %film
      15A %filo
      2B12AA8e %fimo
      2a1A2A1aaA3A1AaA1A2A3A1A2aA %fin
      18A %finalemA
      A1C1cba1A1b1AaA1A1bAaA1AA1ab2a1aA %fini
      2A5A2aA3A9A3c1b1a %finir
      1A1aa2b1AAa1a2A1a2b8a2a1A %fir
      6a16a2A %fix
      a3bA1d %fixIg
      2A3a3g2A3aA1A7A2A %fizik
      7a2c4A11A %fizikal
      6A3a20a %fizikemA
      A7BA1aA2AAc2A1c1AA6AaA %flEr
      8b2A5b %flErist
      16AeA12a %fle
      16A8a5a %flem
      A2b3AA5A9A9b %flip
      17d1b1a12a %flor
      1a7a1b2A3a2A10c2A %flot
      2cAABb1abd1bCa1aAAAAA1CBA1baBc2AAA %fo
      22A4A2a4b %fodr
      7a12B %fon
      1aa2ABc1AB1dD1Abcbbb1AAB1A1CbBeaA %for
      2A6aBAAhA1AA4AA7b3A %forj
      10A1A13c1b %forklif
      6A2AA1A1AAa1a3A1AdAA %form
      12b7A1a11A %formatiQ
      3A16ab4A %formul
      A1b1A2AB1nAAA3AA1A1bAaAA1A %fors
      8a8a %fot
      29a %fotEil
      4B8a3Aa %fotbal
      7A3aa7baB7A %foto
      2B17eAB %fotoCo
      5a2A1AA3baaaAa2Ab2AA1a1B %fr
      21a5b %frAC
      d1A3AAa3AAA1aa1A3ba2Aa2A2A %frACemA
      1a11a2A3A9a2a %frAk
      4Aab2a2A2a3AA11A %frAs
      7d13e4B %frI
      1ba3baba1AbA2aAaAa2aA1A1aaB1A1a %frQ
      1AA3A1Aa2BbA1Aa2A3A7eAAa %frW
      8a7a2A12B2a %frWd
      1A8a6a3A3A2c2ba %frajil
      1AA2AAB1a4b1A2a1b13a %fre
      3B8a3b12A %freC
      abAaBA1a1bAaA1AAbC2AA1AcAAB2a1a1B %frer
      2A1b6b4A3aA5h %fresk
      1a5A9a4a1A3A5c %frez
      3d4A7AAAa6B %frezEz
      16b %friA
      2a3aa1A6a4A1A4b %frigo
      3B5aA1AA18b %frilEz
      AA6cA6c8A6A %fromaj
      17A5A6A3A %frui
      a6c1b2B18b %fui
      A7b11AA1c7a1A %ful
      13A21a %fum
      1ba7b8A7a %furnitur
      5A9f1A2A %fuzI
      a1A10a9a3A3Aba %gA
      8a1a12a5a %gQfl
      16aab2a %gU
      2a3A1b7A1a13A2b %gUt
      2A5A10A3A %gWng
      a5A6a3A6a3a5a %ga
      1aAa6A1AB3A2AB2a8A1A %gaN
      16A %gad
      1b4A5A4B14ca %gadU
      10bA8A6a %gal
      1A2b5A %galer
      1bA7b2A1c4f %gam
      2Aa2a2a3a %gamI
      AB18a %gamIg
      2Aab1a1AA5Ab3BB2a1b4A1a %gar
      d2A1aA1AAA2a2Aaa2a2AAAb2aba %garaj
      21d %garajist
      AAAAa6ab3A1aa1Aa2Aa1aadaA1a %gard
      8A8a10a %gardenIg
      1a3BAA1a6B1B1a1a1A3A2a1A %garkQ
      2aAAA4a1a5aab4a4A2A %garsQ
      aA3a1bA2b3AcA2AA3A4aa3b %gato
      13a3a1B10a %gav
      14d19b %gen
      b4a2ABa1C2A8aa6cA1a %glas
      A16B7d %glez
      AaB3baA1BAa1aAaaAA1Aaa1Ac1baBb3A %go
      CAA3b3A9a10a %goC
      13A7d %golf
      6a19aa1A %gos
      2A2AA1Ab2cBAB1aabCbaBA1B2AC2AAA %grA
      1dAAAA4AAaA1AAAA5b1a2b4d %grAd
      bA6A3aaa2aA2A %grAda
      1A1a8b13A4a %grAdi
      1b16A2b1a %grAj
      1CAA2a1AA2aAAAACA3A1h2A3aAA1a %grIp
      3Aba1A3acA5A %grU
      4Aa20a7d %grUn
      2AAc4AA1BB1aAB9AA2a %grUp
      2A7c4b11BA %graf
      2A4b3A3d3Ad4A1A2A %grafik
      2e13b %gram
      1A1A1A4A2a2aAa3a6A %gras
      2a1A4aA5Aa1a13d %grat
      1aa1a2A2BABA1Abc1A1aaAAcaA3a %grav
      10a12c %gravel
      25A1b5c %gri
      15c %gribUil
      AA5ca4b1AAA1A1aA2A5A1Aa %gril
      1b2a1AAb1ga3A1A3aA2a6A1A %gro
      B1bd6BaAa2AAa2A1A3ad1aA3b %gros
      17c %grovIg
      b1adA2A1BA10A1A2c2a4a %gru
      10a1A3a3a13A %grv
      6a13a %gt
      a9A12a7b1A %guer
      8c %guiC
      3a3Ab2A12b %guid
      1a %guin
      4A9b %guirlAd
      1BbA7A2b9A9A %guitar
      16A3a %i
      a2a10a1b4A1aa %iA
      aAa2A6Aa1a1AA3a1Aa1B3A1aA %iE
      A1b1a2AA1aAA1A1aA1AA3A9c %iU
      13Ab2A2a9A %iUtub
      a1AABA1AAAAka2AaAaa5a8A %ide
      2A1AA1a3d3a5A11a %idea
      1aaA4A1a3aa1aaba1b3a1a4a %ie
      1a5a7a2A7aa3A2A %iear
      aA2B1Aa2A3AAA13A4A %ier
      5aaa2A1ba4a5a2A3b %if
      2b4b6b5C %ifon
      Ae6a7A1C %ikea
      AaDbCa1BAbBAAaC1Ba2Bb1aaBaaABCBcAA %il
      3A3Aa8b4a11a %imEbl
      a2B6af1A1BAa1a1AA2A1a2a1A1a %imajin
      2a5B2d5A2A %imajinatiQ
      9A3c3ab1a1b %ime
      1A7a12a %ine
      2A6b6b10b %inm
      13bA6b %ino
      AA1b3a8A3ab %io
      8A8A2b %ip
      9A17a %ipe
      6c3A %iperaktif
      6A5A3b4A %ipi
      aB1AAaB2AAAB1aab1B1a1Bbc1A3a2bAA %is
      8a3A3A7aa2a3a %ise
      aAaa2c2a7A1AA3b3a3A2a %isi
      aa1b2a1b1b2ab7A4A5aA %isn
      8A2b3a1a2AaA1AA %istWr
      3A17A %istori
      1bbbBbA1AAAA2aaaa1a1A6A1AbbAAb %it
      AbAAa1AA1ba1DAA1AabA1Aa1AA4a1e2A %ive
      1bA2a11A %izol
      2BAcddbr1CABA1a1AAa1Aa4A1B1a1ABB %jA
      2AaAA1A4A4A8A2hA1A1bA %jAb
      aBA1AC1AAbaAAaa1aa1A2abaAa1A1a1A1Aa %jAr
      A3A3A %jAtil
      9A4a10A6c %jAvi
      A1bAa6a1a4bAc1A3a %jE
      2B1aAABAA1A4a1Aa1AAA1A1a1AA4A %jEn
      6a9A7a3a1A3A %jIN
      1A4a5b15A1a %jU
      b1Aa2Ad1Aaaa2A1AaAcAAA2aAAAaAa %jUe
      A1AAABeAAaA1a1BAAc1ABCAAb1a1b1c1b2A %jUr
      AA1A1d1BabbA1a3AAaA1AaA3abAbA1A %jUrn
      2A6A5a6a %jUrnal
      3a3A8A9a %jWe
      aac4c2a6A5a3A5A %jWn
      5A2A %jWndr
      17h1ba4A9b %jadA
      AaaAbAaB1aA3aa1AAB1AbAA1aaaAaAaaAa %jam
      Aa4a1a1a2a3Ca1A4a1a7A %jardI
      aA10A4b1A8A2A %jardin
      17b10a3a %jardinaj
      bBACB1aAA1B1aA1aD1A2BB1aAaBb1aaAAaa %je
      A2aaAA1A1acaAA2a2A1fA1a1a %jeA
      7c13a1b2A %jear
      Aaa1A1A2a2A1A1a8A6h1AA %jel
      3A5AA2A3a5B7DB1a %jen
      1A6A1a5b5a5bdA3b %jenU
      a2ab3a5a3a3A12A %jeneral
      1a %jenial
      2ab1d2B9AAa5A4a %jer
      b1e7a1A3A1a3A %jest
      1bA4bA1a5AA5A1ba %jet
      A1d1a2a8a4b1a2A3c1Aa %jetIg
      1AaaAaA3a1A4b2aa6A %ji
      3A3b7a1a4A %jirl
      c1aa1AA2Aa1a7ba12AA %jiv
      2b1A3A6A2a1aAA2a7AA %jkif
      a2a3b6a6A %jla
      3b1A1c2A1Ac3Aa4a2A %jle
      4A3aA1Ab6B1b1bA6AA1B %jmA
      2b1aab2bA9A2A1AA3AbA %job
      26A %jok
      7AA2a1b3A4A2A %joli
      9A4A2a5a2cb4a %jon
      1A2A8A1a5aa1A2a2A3a %jregard
      a1A1aa8bAa3a5aa4A1bb %ju
      6A3A10aA9b %juI
      10A16Aa %judo
      19B2b %jup
      2a12AAa13a %jur
      b3B2aAA1A1ab2A1A1AAAA2a4a1a %jusk
      2A10A2Aa1aa4A4B3A %juska
      1a11b10A %jusko
      1ac2bA1A1a1A6A2A7Aa2A %just
      bcBBbA1bbbbcacAaAba3Aac1ABAAabaA %k
      Bab1bb1cABBbB1a1ABAaB4bAA1aaacdbc %kA
      a6e9A3c1a %kAbUi
      a7b3b7AA4A %kApIg
      5a2A7b %kAtin
      2Aa3AA1cA3a4a6a5a %kI
      2a1b1A1a1A1aa2aaa1aA2a1AAA1aa2aa %kIz
      aABA1eaBAAba1Aa4aABA1a1b1A1A1a1AA %kQ
      1ba11a2A15b %kQbl
      2a1Ab1a17a2a4ab %kQditiQ
      1b5Aa1a1A2A1B3B1A2b3Aa %kQdui
      1AA2aA3A1a1A6A3Af1A3A2A %kQduir
      26b %kQduit
      24B1a7A %kQduktEr
      5b5b4AA1A1A5a %kQfi
      3aA1A4a4A9b %kQfiAs
      2d12a %kQpa
      ba5AA5A6b1a %kQplik
      5AA4h2A2bA3A3AAa %kQpoz
      2d1A2a2aA1Bc %kQpozA
      2A1aA1A2aA7AbA %kQprA
      2A4bA1A3abA3bA1a7A %kQprAdr
      15a1A2A9B %kQpri
      8B3a4a2ba4aa2a2a %kQput
      4A6a12a %kQs
      5A2cA1A5A %kQsei
      1A2A2Af2AA3aA3ab2AAAa %kQsel
      7bb5a4AB %kQsol
      Ab14A1b7A %kQstrui
      Ag3a3A1AaAA3A9a2A1a %kQstruir
      1Ac1baA1A2A2Aa1aA1A1a1a1a7A %kQt
      aAbaAAA2AcAa1a1A2b1a1A1a7a %kQtA
      b5a7A1c2A2a2A1A %kQtAt
      2A1A3d5A14bA %kQtWr
      4A1A1a2a2a1A1a %kQtak
      b1A11A7a2a6a %kQtinu
      1AAbAAAb2B1aa2aba1Cba1Aa3a2a1aa %kQtr
      4aa3ac6A2b4A %kQtrer
      2b14A2a5A %kQtrol
      2A2A1B1aa6a1a2A7A1a %kQviA
      C1AAd2AAaAAAA5AAAgAAAa1a2acaaA %kU
      9A4A1A1A5A2f2a1A %kUC
      c2Aa2b1A12B4a %kUd
      A2c1b1Aa4aA1AAaA1ae4A5A1a %kUdr
      ac1aAA2a2a1aA2B3AA2a1C3b2Aa %kUl
      1AAbA1AA5AA1AAAaa2A1A1fA4AA %kUlEr
      13Ba8A3b2b %kUlWr
      3A2a11a2a2a7aA %kUldn
      aAaABA1AA1A1bcA1aCaA4AAAA3A1A1a %kUp
      a2AABcaBBA1bA1dBcAa1cA1AAa4A %kUr
      A8A1AA1m1B2AA1B8A2B %kUrA
      4a1f5b1A1AA2a3A4a5A %kUrir
      3AA1aAA5aa5AAda1A4A %kUrs
      4A2A8f5A4A %kUskU
      8a1A1a7AA %kUt
      B1B7Aa1c3Ad3AA1a3A5A %kUto
      2A2AA1A5a1aAaA1Af1Aa5a3A %kUtur
      22A %kUturier
      AA2A1AA1c2a1a1a5A10a %kUv
      6A5AA5A4a2Aa3b1d %kUvrEr
      abA2Aa1AAaA1bBBaAA2A1a1AaAA1a1AAb %kUzI
      A6aA7AA3aB4a1aa %kUzin
      22c %kUzu
      1ABBaAa1A1bbc1Aa1A3A2A2aAaa2B %kW
      16a %kWfur
      aA1Aacba1BA2Aa2a1A1a1a1aA4A %kWn
      CdAaaBA2bbbAaaacaAd1A1Ecadad1abbcAb %ka
      bg3a8Aa1Ab4AA1A6a %kaban
      3baaA14a2A1e %kabin
      AAab1A2AaaAb1e2B1AAA6aA3Aa %kabl
      2a11c6a9a1a %kablaj
      d7A %kado
      7c3b1c7A1c2A %kadr
      A2A1AAabc3A1AB2A1AAb %kaf
      3A3d11A %kafetier
      ad3A5a2abAA2A3A2a3A %kai
      3AaaA2ca5A2A7a6a %kaj
      8a7bA1AA6B %kak
      3aa4A3AA5c9a %kal
      2c17A %kaligrafi
      Aab1Ac2a2A7a2A1aa1A2B3A %kalm
      1A3AAAA1a4A5B4bAA2A1AA %kamiQ
      7A9A3A1a5Ba %kan
      1a2a4a3A19A1c %kanikul
      4d21a %kapiten
      13AAA4g3A %kapku
      1dA3A5A %kapla
      A14A4Ae5a4A %kapo
      aa10A7a10a %kapt
      7A6a5A %kaptEr
      1AdBAA1AA1A2b1B2AA1g1BA1daa1a2AbB %kar
      1A1A3A1AaA2A1ab4a5baa3ab %karAt
      1A5A11f6A %karC
      3b2AB6A4A3d1A %karbu
      1e5A9A13A1AA %karelaj
      3a9a4A5a %karemA
      10A2a2eAB5a1B1a6A %kari
      1AA8b3c4AA12A %karn
      4c5a5A8a %karnaval
      2AB17a1A3a5a %karoseri
      14a3A2b9a1A %karosi
      1A16a %karpAtri
      1ab1A1A1A1AA1BdA1A2cAb1AAAAA %kart
      7A13d4b %kartIg
      1a1aA1A1a1BbA2AAa4B2AA1a2A %kartQ
      a1A1baacAa2aA6A2bA1Aa5A %karti
      18d2A3b %karvIg
      a1AA1AA2AdA2A4A1A2AAb1b2b1a %kas
      12A3cA1b11a %kaserol
      1a1aAb1AAAAA3a4a6a2AaA %kask
      8A2bA5B8A7A %kasket
      6a3a8A1a2a7A %katorz
      a3aa1A1c1b2A1AA1a1AAaa3A1cA2a %katr
      8a11b %katriA
      1a1aa1A5a3A4A %katriem
      A2A1ab2b4b %kav
      7g6A4E %kaz
      3a1b4A4a %kdi
      aABadCbACa1AdCaAcaAbA2aAa1aa1A1CAba %ke
      4A3c7a9A %kebab
      Abba1A2Aaba1a6A2a2aAAaA2A1A %kel
      4cd1aABA3A2A1aA7a1aA2AA %kelk
      A7a7a4Aa8a1a %ken
      4b3A7A2A5A %kermes
      Aa1AA1aab1a3A2a3B3AaAaa1A %kes
      1AB1AAAAaaAAA3AAA2A4A1a1A2A %kestiQ
      2A6Ac4a1A2a7d3a %kg
      Abad1C1baBaA1AaAa2CaaCe1A1AaAA1abAB %ki
      5b9a15a %kie
      b1baaAa1aaa1A1AaAA1a1aAaA1a5A %kif
      4a14a1a %kifA
      3A2A2BaAa1A1B3b2A2b1Ac1A3c %kil
      1a8b1a1a1AA4A2A2e2A3A %kilo
      3A1ba10a8a3A %kilometr
      a1A1A4A6A1Aaa1a1AAA5A1b %kit
      a7AaA5b1A6b9b %kitCA
      4AAb1Ae22A2A %klI
      3A4AB7Aa2AA1d7a %klIbIg
      a12A8a4A5A %klU
      1c8b4a9A %klWzQ
      aA2b7A3bA2A %kla
      15A2A1A4d %klai
      1A1A1A2BABAcAAaAA1aaAaA2B5A %klas
      1a2a4A1A7Ad3A1a %klavi
      b8AB1ab1A2Ab1a3A7b %kle
      1A6B10c2A12a %kleanIg
      A1A2bAbiA1aAab2AaBA1AAA1b1A4A %kliA
      2a5c3A9a4A %kliAt
      4a3c5A7a12a %kliAtel
      7b12Af %klio
      2a4A1d3A8C8a1a1a %klo
      7a1A2a8A2b %kloC
      3b17A11b %klot
      AA1bd1AB3b2A2A1aaA1b2C %klub
      3A1AbA9a2A2b2A %km
      3b5A3A %knk
      1A6a7a2a %knov
      1aA1acA1b1b1a3aA10aAa2b %ko
      1a1aa1aA2d3AaAA3A2A1A4A2b %koEr
      1AA11A2A1afaA3aA2A3a %kod
      8Aa6Aa4A2a1B3a3b %kok
      A15c5a11AA %kokIg
      1B14b7d %koko
      1A3A18b %kokoti
      bBc2aA3aAAAAaaa2AAB1acaCA2Aaa %kol
      AaA1ecaba4BA1AA1A2A9a %kolegu
      bAAa1BAaAa2aaa2a1aA2A1AA3AbA1a %kolej
      a1A9Ab2A4e %kolektiQ
      1A2c1A24A %kolektif
      4A2A6A3A2A %kolektion
      4A1b1a4B3b4c3a1c %koli
      2A3A8a2b %kolmar
      1a26c %kolon
      B1bAa1a1bbb1baBBBbAaB1abAA1aab1a1aaA %kom
      cBAcAaABB1BaAba1aAaabA4A2A2AA1a %komA
      AA1cAa2b2A2aa1AAA1A4a5A %komAd
      1aAAAC4AA3aAAaa2BA6e %komAs
      8b %komers
      8a4A %komersial
      AA1aABAAb1AA2AA1a3c1adBA7DB %kon
      2A11a6b4A4a3b %kop
      ABA1dAA1A1aAA1A1AAB1ca1ba2AA %kopI
      A1A8a3a9A1a %kopi
      AA1AB2aA2A5A1a2a1A2b %kopin
      3A1aA6cA3e12A1A %kopo
      2bAA1A3g3a11A3a3A %kor
      AAcAc2A3AA4A1AA2AeA6a %kord
      2A10ca %kordQ
      24e3a %kordist
      24A %koren
      2a1bbA4A19a %korn
      a10b1AA7b %kosplai
      2a1a5f4a6A5A %kosto
      11b1A8b %kostum
      AAa2bdAa1AA2AAB3AAAAA1aA3b1ABa %kot
      5a1a1A6b5A2A2AbA2caa %koz
      1a8bA1a9a2A4A %krEz
      1A7b22A1A %krI
      2a2A9A1A3bAa8A %krW
      10A17a1AA1a %kraC
      b14A4A1a %kraf
      2B8C3f2A3a4a %kraiQ
      2b1aAa1aa5A8a3a %krak
      9a2A1b1a17AA %kram
      20c5a4c2a %kran
      AAA2a2A2f3AA3b2AAA %kre
      b10c15a %kreatif
      5A4Aa3A %kreativ
      15A1a4A2b9A %kreatur
      16a %krel
      A3A3A2A4a8A %krep
      Aa2eBA1aAaA5a2a3A9ac %krev
      A1AAba1c1AAa3A1aaA1b2a6f3a %kri
      3A8A1a6A9Aaba %kriz
      8A3A4b5c %kro
      8A3A2A4A1dA1A %kroC
      8B6f10A %krok
      2A8A3d5BB %kroki
      10c11A3A1B6A %krosfi
      3a12a5a %kru
      b15A1d3A2A %kuiler
      a3A3AaA1A3D1AA2j2AAAa2a3b %kuir
      2A4A5bA %kuivr
      AA1B4aAB4AicAaAAA2A2aAB2A1a %kuizin
      11A9b %kuizini
      17d7C4a %kultiv
      Aa2a1a1e2Aa9A7b %kustom
      3a4B1AcA5A3cb3a %kustomiz
      21c %kv
      A1b3a2b10A %l
      1ac3A9A %lA
      B3A3a2a6A12A1A %lAgu
      dAb2A1b1a1b2c7A2AA4aA %lAp
      1AAe1A4c2A2AA8A %lAs
      5A1Af2aA1AA1A2AA1AAa1A2Ab1AA %lEr
      6a10A1A2b2A3A %lI
      A2A10A4b1A2A6A2a %lIj
      4B %lQ
      1A4A4a9B2A1b2ba2aca %lQg
      2a9b %lQgtA
      8A20a %lQtA
      2AAA3b4A1b2A12d %lU
      2dbAbAa4AAa3a4A7A %lUp
      A3cA1aA1A5AAA1Acb1BAA1eAAAa1bA %lUr
      9ab6Aa2A3a2A6a %lUrd
      1AA2aa5aa3a8A %lWn
      b10a3AA %lWzir
      BaBccaaaa2AaaaAabaD1aaBabaAAAAaBaB %la
      a3a1Aa2a2aa5b9A1A %laC
      11A5a1bA %label
      2AA4Ad1A7b14AA %labo
      1a12a9b %lad
      1a9A7A %lai
      8b4c %lam
      1a10b3b1A8A4A %lan
      g3AA4AA3AAA2A1A2a %lanmA
      1a15a %lapI
      1b7a22f %lapli
      1A1da6A6a2aA3A6aa %lat
      4AB3b8a4a7A3A %lateli
      1AAAAA1A1Aa1b1A2B1nA3aA4AAAA1A %lav
      2bc11a11A %laz
      AaAcaB3a1A1cb1ab1abaabeCaaa1Bbdaaa %le
      3A1A1a2ba12a1aA4A %leav
      A4f10A17a %lef
      15A4a6c %legal
      Ae1ba1A3AA2AA4A12a %lego
      4A5A5db7A4a1A %legum
      4A5a1b5a5A %lekol
      2a11c %lelektrisit
      a1a11a2A15c %len
      aBaaAcAABAAb1bAA2A3b1AAbaaaA2BAA %les
      3A6A2a11a %lesQ
      6A6d4A3a2A %letQ
      A1d1A2A2A1A2A1AA5Ae1c3a1a %letr
      2A12e4AA3A %letraj
      A1A1AA4aA1a3a1a2A1A2AaAk1A1AA %lev
      AaAA1EA1AAA3ABABba1ba3A4A1a %li
      2A3e2A4A1b5A8a %liE
      3daaA5AAAb4b4AC %liN
      3A2b3a5A12AB3A %liQ
      5A1a1B1aa4A5a6a %libr
      2A6BA13a1A1ba2b %lif
      2a3a16A %liftIg
      2A6A2b1d %lig
      1AAa1ab1abc2ab1A7aA1AAaba1aA %lik
      6c8A10b %lil
      10a2b %lim
      2A10b4a14c %limel
      5a18A6a %limit
      2dc %lin
      6A1A11e %linu
      1aA1A1B3aA3B4A1A3B %lir
      1AA1A1AA2Aa3aA1AA1AaaAgAA %lis
      A1b1Aaa1A1A3bb2AAbA1a2A3AA1A1a %litl
      AA10b3A2AA1a4a2A %liv
      a1a1abBAa2aA1AA1a8A1A1a %livr
      3A22b1a %livrEr
      6a1a7A6a2a %livrezQ
      A3ba1b2b1b1a2A1abAa1c2A %lo
      4a1a1A2b5b13A3b %loa
      18AaAA2a8a %lof
      1A2A10d4b6A %logo
      10A %loj
      4a9A %lojemA
      a14A4d %lojisiel
      11b4Aa1a1a5A %lok
      5a10AaA2A2A9a %lokIg
      1A2aAAAAd2A1A2AabaAA4a %lokal
      Ab4Aabba5A6aa2AA2Aa1A %lol
      21a4b1b %lori
      1A1A3a13h1B %loto
      aa2a3aAaAbA2aa2A1AaB2aA3aab %lov
      1a %lu
      BaB2A1baAb1BaAA1AabAa1aa1a2AAABAA %lui
      6A2a2A1d2AAA4A8A1A %lumier
      3AAA5A3aa3aa2aa1a %m
      eA2a1AcBB1cAbA1Ba2aeabAbAA2aAc1bb %mA
      7AA3a3b11A1a %mAd
      6A3Aa3b2A2A %mAga
      B2AbBAA4dA2d2a1A2AAA3Ab3A %mAj
      AbAB2aAa1A2A4aaA3AA1ba3A %mEbl
      3b6a4a3a8a5A %mEf
      13a9A7A1a %mEl
      3A9b9A2A %mElEz
      rBBb1aBbCAAAa1Aa1C1a1acCBa3a1A1caB %mI
      17b3a5a %mIli
      Ab1AAB7aaabb3a1a3A4A2A %mItenA
      c1AbDcAaA2A1bBAabeAAAAbaBaae1aA1aA %mQ
      B1AAca2f2bAbA4B1a1aAaAA2a1AAAA %mQd
      19a4A %mQsiEr
      11b13a9a %mQst
      afBBbAcC1BACBa2ABEAAa1Ae3a1AA1Ab %mQt
      4a5a1f4a6a %mQtaN
      11b1AdA4e3A %mQtaj
      1a7b24a %mQtlukQ
      1aaa1A1d5A1baA3A1A2Aa3a %mQtr
      10e6A7a2b %mUil
      AA6A2B1a2aAA6f1CA4A1a %mUl
      16a8a %mUlaj
      AA1BcA2d1A3aa1A3a1A7b %mUn
      2a2a %mUrir
      12A3ad14aA %mUtQ
      2a2Afa2A1a4A7A4A3A %mUvemA
      a1B1AdAaAaBbBa1aa1AaAb1BAAaaABaAa %mW
      8a12a %mWA
      10a %mWen
      a1a1BaAAedAAAa3AAaA2A2A1a1Acca %mWn
      2a28a3a %mWndr
      3c1A1A4a4a3A4b4a %mWsonEz
      aBaBCcBBCbCAB1BCadBAaa1acACAbadAdAbB %ma
      A2aA3c6AA5A2d %maC
      baAD3ab1A1b3A2A2a5a2a2A %maCI
      CA1iAa2A1cbABaA1A1AA4AbAA1aBA1a %maCin
      b10A1b1bA1b3a2A1A %mad
      8A2A4A %madam
      AA1AAA2dbA4A1A1aa2a2A2a2A2A %magazI
      a4A4aa2bAa1aAaAa2aA4A1a1a %mak
      b2a3AA2dA1b1b1baBAb8a %makIg
      AB5A12a7a %makQ
      2b13d %makarQ
      ccaAAb6A1aAAA3A4AB2A %maket
      8b2ba %makilaj
      1d13a12a %makoneri
      AAABbc2baAaB3a1aAbaA2AaAA1AdaaA %mal
      2b1AAa1ba6a5A1B1a3a1a %malad
      A9a5A11Aa2a2b %maladi
      1b14A7Ab %malax
      9A2aA2B7A4a5f %malez
      22a %mali
      AA7a2A5a5a3A %mamA
      bA5a6a1aa3aa4b2a3b %mami
      3b3a8A4A4b %manet
      9Ac5BA8a1A %mani
      A1b16a13a %maniak
      3A4b7a %manmA
      4a5A15d %manoEvr
      f1A6aAAaA2aA5AAAAA4AAa %manuel
      6A3a13a3c %manutAtiQ
      1a1A2A1a %mapel
      1A1Aa2A1b2d1a8A1A2A1A1A %mar
      A2eaBebba2bBAA1aAAABBBAAaA1BBabAbA %marC
      8a7B2a2a7A %mari
      A2AA6a3A1A9b2a %mariaj
      10A7A2bb12a %mark
      3A4A9A3c %marokineri
      31A2Ab %marsel
      b1aA1A1A2c1Aa5A5AAA3e2AA %marto
      1A1A3A2g1A1a1B2A5a %mas
      1a11A2A %masQ
      1A8Aa1cB10b %mask
      a3d2aa2A2A1ABA1A6a %mat
      8A7a4A8a %matC
      1BA1AabAAAaAa3ababAA1a1A1A1AAA1A %matI
      22A %matematik
      6a3A5A8b %maternel
      A9Ab1a8b2c %matier
      3A6A1A4A1A9a2a %matin
      8A12a %matinik
      3a1a10A1a12b %mazin
      aaaaCcAa2b1a1aCA1A2a1Aa2A3AaAAA %mdr
      bcbaAe1ab1b2cBbbbaA2aA1a1ba1adedc %me
      10A24a %medesI
      4Aa1BaAA10a2a1aa2a %mek
      1Aab3cA4A4AA6aA3a1A %mekanik
      1d1A3A8a4B1A8a %mekanisiA
      3c3ba12A1a9a %mekano
      A9a2a1A2a1a7A %mel
      11B4a5A4d7A %melAj
      1a1a4A3a10bA5A3A %melEr
      ac2eAaB1C1BdAbaB4A1bAAabBbA1BAbA %mem
      a2a1aa1a1A2A2AA1g13a %menaj
      6c3A5a4a4a3a4b %menm
      5A2A4a2a1a9A4b %menuizeri
      AA1a4aaA2a4e3A8AaAa %menuizi
      13A4A %menuizri
      AAaa1BB1aAA1aA1Ab5ba1AAb2bAAAAA %mer
      1A6A8a9a %meri
      b1Aa1a7Aa3bA3A6A %merkredi
      1AB5Aa4A1AAAb9baaa2a %mersi
      4a1aA1a2bA3A5Ab4A %met
      1A2A1A2A1A1h2A1a1A1AAA2A1a1AA2a %metal
      3A5A3a18a %metaleri
      cBAa1Aa1a1ba1A2a2A1Aa2aA3ba2a %meti
      a1D1BaAab1AbABBBAA4A1dA1bA1a1AAcA %metr
      Ab1BB1abA1AAB1bbdAA2AAA1a2A1AAAaAA %mezQ
      2d3AA6a3b3a %mezur
      BaAaac1aa1aaAaaba1Ab2aa1A1d1aabbb1A %mi
      bbBaab2Abb1AAA1AA1A2A1b1b1A3AAB %miE
      2AAa1b1A1b1A3BbaAA2a2a8b %midi
      13d %mig
      7A1a21a %migren
      4A2b8A5a %mikro
      1bAA2aa3a5a8a %mil
      1AA2A1A1a7a6a6aAa %miliE
      2g2A3A3AA1a2B4AAa8b %milimetr
      2A13a8a7a %min
      17A %minEr
      Ad6A1A4A4c1C %minekraf
      2aA3A2A5A4a3aba %mini
      1A13A2A1ba3a1A %miniatur
      2B16bb9c4A %minui
      A1b30A %minusiE
      2f2A1a5Ac7a4a %minuskul
      1AAA2AA1a1a2a2A3Aa1abAa2A4a %minut
      a2A %minuti
      1Af1bA1A2A11a7A %minutiE
      a3ba %mizelf
      4A20a %mjk
      4b11A12aa %mkdo
      1aBAAc1aA2aaA6Abbaaaaa2A1AA %mn
      1a2Ab1bAA3a2Aa1Aabe2A5a2a %mo
      8A2c1b4A3a9A %moC
      B2a3A1A10A2b8a %mob
      4aa6b %mobEj
      3a2a11A4b %mobil
      1A5a15c %mobilet
      4aA2A11b1A %mod
      1bA1A1AA2Aa1A1A1AA2da1aA5B3b %model
      1A9A4A5A2a8a %modl
      3aaaAb2AAAAa2AaBAA1AAa1a2Aa %momA
      23a %mop
      aaA1B1Ba1aa2Ab1a2a2aa1aAAc1a1aa %mor
      7A4A3aA2aA1B1A3ab1aa %mornIg
      7aA5a2b11a %mort
      10A4a %mostli
      1A1ba1BcA1a3a2A1CAaABA2AAa1a1aA %motEr
      a1a19a2a1a %motif
      1A1BaAaA1AAA2AA3baG1gAA4A2A %moto
      12b6a1A1a %motokro
      6A16a %motorbik
      ABab2b3bA5A3A10a2A %mov
      10A17a %mrk
      9C1aa3B1b1b3a1aA3aa %muC
      1A2A3A3a6a %munisipal
      1hA2AAB1daAaA2aCABAA1Ba2a3A1a %mur
      11b2A12d5a %mural
      1Aa1A5ia4A8a %muskl
      2A1A1A3b %musku
      3a3Aa4a5a1A %muz
      A3Aca2aB1AAA2A1ba5aA3a3a %muzik
      AAa1bAbabb1BAbaAaAAaA1A1B1Aaa1ababbc %n
      aAAbbA1AAAAAA3bAa1A1a1aAaa3A1aAA %nA
      4A3A5A2A %nAt
      2A4b7a5Ab7a %nEf
      2a3Aa1A4b2Aaa13a %nEv
      35A %nIo
      bA1A2B1a1a1a4AB13A1A %nIport
      ACa1A2Baa1aAaa1adAaAAA1Baabb2bba1b %nQ
      bdA1e2AAAABb1a2ABAa1A2aa1A1aAAA1A %nU
      11b3A4a1A %nUvel
      1a4b1AA1b8A %nUvo
      7a10d %nWe
      2A1aa1AA2a7b1c2a2A1AaAAb %nWr
      9B2A7A6a3c3a %nWz
      1c2ba1a1A12A9A %na
      3a2A1a7A9A7e %nasel
      1A3a3a2aa3b6AA2A %natur
      9A7a %nde
      AbcBcC3bB1A1A1A1ABAa1ABAbBaAcbDbAb %ne
      2AA5b2c1A4A2A %neQ
      15a3a %nea
      7A1AA5A2Aa9A3bc %near
      8e13A %negosi
      6A2ab1b4A7a6c1AA %nej
      2a8a5b9a %nel
      2AbA1AA1BAAA2A1a1e3a1a %netW
      9A9c %netWaj
      19A6a %netfli
      2A3faAb2AA1aAAA1ba1b3A1aA1A1A %nev
      1A2dC1BcB2AaA1bda1aaa5aaa1c2a %ni
      1b11A4a4A %niC
      16A1c %niCWr
      7a8A6a6c3a %nie
      a7A6A10a %nies
      4A1b5A3aA4a1a4ad %nig
      1Aaa4a6A1A1c1b1A9A %nikel
      4A3b8A16a %nis
      A2bBbA1bcaBa1AA1ba2B4aAbaaBaBba %no
      a1a14a %noE
      2a2b2b7a7a6b2a %nobodi
      1AAa2A1AA1b2b2Aaa5A6b %noel
      1a2A19A4bA %nop
      6A3A7A1A1a1A7A %not
      B1A1A1A10A1A1A2A6aA %notIg
      aa6A9A %notis
      acaa2A1AA1A2Aa2A1a2AA1AAa3Aa1a %notr
      b2A3b1AA1A2a1AaAbAa1aaaa3A3A %nov
      9b2B4a14b %novAbr
      1A9A10a2B1a5c %noz
      1BA6a3a3A9b5eA %nuaj
      aa3dAaA2aa1A1A2B1BA1A1bA2l1BAAb %nui
      2aBaC1A8b3a9A %nul
      3c16dA %numerik
      ABdBaa2cc1CcBAcABAba2BbbaAaa1Ab1aB %o
      2A1A7d4c9A %obe
      a6b3a3a4A1A2a %obj
      4a25A %oblij
      A1AA1A3aAA4dac1A2a2AA3B1AAA %odEr
      2bAa21aa7a %oel
      AaAabB2aA1Abaaa1abAaAaba1A1a2ca1dA %of
      9b2a7b8A4A %ofis
      13A2A7aa %ojUr
      Aa2aAA1aA3a3AaaAa1aA2a2bAa1b %ok
      2AAa1AA2A4A1aa1A2a3AaAA2ba %okI
      9A6Bf %oki
      1aaAA4AAAA1B1AA3A3a2A2aAaA %okun
      a1AaA3A1A1A1a1Ah2A4ab3a3A %okup
      A2b3c2aa1AAaA1a1A1a %ol
      2a3Ac1A5a1A1A1a1ba1A3a3a %ome
      1B1a4AA1A3aabaA3bA1a1b1ba2c %one
      3A4Aba7Aa1a2b9CA %onestli
      3ba5aaA3a1AA2A4AA %op
      4b3Ab2a7a5a %opA
      1A6a1Aa5a8A1dA4A %oper
      1a17b12a1b %opital
      c1A1a1A2A2Aa4A3A1a3A1baAAba %or
      11A4A2A7b %orAj
      10A9A12AAb %orEr
      11A5A14b %oraj
      a3A3bb1ba3a3d3B %ordi
      4AAAA1A1aa1BA1A2b5a1a %ordinatEr
      19dA %ordr
      3a6aA2A7a7a %ore
      3B1a1AB2AaA2Aa1AaAa2a2A1Ab2b %orel
      17A2a7a1b %orer
      A3eaAA3A4A10A3A %organiz
      A1eA1aAa1A21a2a %orloj
      9A7g2A12a %ors
      9aA1B15a3d %os
      a2a2a5aa7A2a1A3aa2A %osi
      AAABB1BAAA1AbaAAA1CaA3h7A2d %ot
      4A3a1d5Aa7a2a2aa1A %otA
      ab1aAaAa2A2aA3A1AA2d1A1a5gA %otEr
      2aAda6A4Ab1ABaa1a5aa2A %otUr
      bA2dA1cB7bA1c1a1aA1a5A1A %ote
      2A1A3a10cA4a4A2a %otel
      2A1aaAaa22b %otist
      C2AA2A1A3A2aaaA1m1A1AA4A2A %oto
      4Ab %otonomi
      1b2A2A9ab2a4A3aAa %otorUt
      1B12f5Ad2A6a %otoradio
      1B2gbc1AAa1AaAAa2acAa1A1A1AbAa2Ba %otr
      7A8a18c %ovA
      3b1a3AA1aa3A1a2A1a6A1b %ove
      1B1bab1ba2c2a1AAa2AaA6aa %ovn
      a1AaaAAab1a3A1bCAAAAA1bAbbA1aa1A1A %ox
      3a10A2a4a4a3aa %oze
      12A17A %ozef
      3aaaaacba3Aa1B1c1b2a2BBA1AAaB %pAdA
      AA1aA5Ab1aA2aa5AaaA6b %pAs
      3A4a3A9c %pAtalQ
      D1aAA3AACBBaBaAaab1a1AAaBCbbaa1aBa %pE
      1A19b1cA6A %pEjeo
      1aAbBa1aAAaaaAcA1b6b3AAAaA1bB %pEr
      bAB1AA1ba1Aa4eBABAaBAAaAf7A %pI
      aAa2A2Ab2AC1A2B4AbA1ia1A2baa %pIdr
      c1e2a4A2Aa1aA9A %pIs
      a11A9AA1A1d7A %pIso
      a1b12A5A2A2b6b %pItIg
      1B7A5A2a7Ae %pItr
      ABAA5A1A2BAA3A1ab1b1cA2A2aA %pItur
      Ae2a5A6A3A4Aa4A1e %pQ
      2a2A1ca1A3A7a %pQp
      1AA1c1b1A1a13A1A1A5b %pQpi
      AAAAA9A1A1b2a5A5b %pQs
      2A7A6f1a6A4a %pUl
      1e16A5A %pUlel
      a3A17a %pUp
      ba1a1a1a1aAbc1AbdAbAaaaaAb1CB2aBABa %pUr
      A10A13a1b %pUrIg
      2A29b %pUri
      A5Aca1A7A6A %pUrkW
      1A1Aa2A1Aj1A3AbaA4a6AbC %pUs
      2AaA2a5A1AAB1a5C1aaAAbAe1A %pUsier
      1a5A2A2A1A1Aa9d5aA %pUtr
      5A18A7a1a %pUv
      2a8a14a2c3A %pUvWr
      10d6a10b4A1A %pUz
      6A1a1a6A3c6a5A %pW
      1Af7A3A2a1A5A1A5A %pWl
      2c7Aa1A1AA5a1A1A5a %pWn
      10a5db3A %pWsQ
      2Ba1AcaAaAC2BaB2Aab1AaAABcabaaAB %pa
      b1A1A1aaBBA1Aa2AAAA2b1A7a2A %pai
      9a7b14A %paizajist
      2c4A3b6A %paj
      1c5aa3A1b1aA1A5A1Ab %pak
      A2AA3d2A1a16ab3A %pal
      aA9A1A3A5A2aAb %palet
      A2a3ha8AAA3A2A4A2A %pan
      5aAA13AAAA1c4a2a %panik
      1A1a3A4A1b3aa8a5a %pano
      15a5A9a %pap
      aa4aAA2AAa2a2a1a2a1a1A1aA2A %papa
      3aAAAa3daA1b2aAB1bb1b1Ca3A1AA %papi
      A1bdaaCBAABAd1Ab1aBc1c1a1BBAc1a1caea %par
      AaAaAAaAa3c1AAB4AB3A3aAa %parA
      b2a2A3A1A1a1Aca4Aa1b6A %parI
      3a5a7Aa1a %paradi
      3c1A1A12b %parametr
      17a1a %pardQ
      3Ab1aA1a4a4a1A2a6AA2A %parel
      AAbAa11A9a2b %parf
      A5A7A2A3B %pari
      2A1A4A2a4bc2A2a9A %park
      6a10Aa4A4AA %parkIg
      1A4c16Ad9B %parkUr
      B1BaAcB1cAA1AaA1CBa3A1Baa1A2a1AA %parl
      5A2a7Ab3a %parlA
      1c8b6AA5A3a4A %parpIg
      aabAaaaAaAAbA1aab1a1AaA1A5abaabb %pars
      AAABaCeBAAc2A1bA1A2aa1d1aa1AA1AcB %partU
      2A1d1B10a %partaj
      4ab5A1Ba6a4Aa %parti
      1A2a1dA5A1A6aaAaa4aA %partir
      aBAaA1CABdAC2bA2Ab1daAa1adCBbAA %pas
      A1aAA10AA2abAa1a1a2A2A2A %pasiQ
      1bB4aA2aAaa2a2AA1aA2a2A1a %pasion
      8a5a8a7a %pasionA
      BAABbAAaA1Aa1AAAdAA1a1A2iAA4A %pat
      A1b12a6a %patiAs
      2a2A10c2A5A6A2b %patiseri
      16A13a %patisi
      25A %patisri
      AA2B1A3A5A5a3a4A %patrQ
      8bA10b4A %paz
      a2A2a2ab4Aa2a4b %pd
      aB2A1A1A1baA1b1ab4a1A3a3a1d %pe
      cA2AcA3A1cA4a3a3aA6A %peC
      5b9a15a %peas
      AB1a10c8A2a3A3A %pedal
      2Ac12A4A4g %pel
      7AA3d4d %pelUz
      1A8db6A7A5A %pelet
      1A1b12A9b %peletEz
      A10a6A1A6a %pen
      1b3c18a2B2A %penar
      1B2a1A1c3A2A3a1Aa8a2A %peopl
      bbA1a2a4b4a3b4A %pep
      Ad1BABBA1A1Baaa1a2A1Ac1B1aa1aab %per
      1a6A3A1A2Aa5c1Aa6d %perC
      4A4AA1A10aA2A3ab %perdu
      d1b2A5A1A5A2b2A %perl
      2A20C2b %permi
      6A5A8a4Aa %perpiNA
      b1A10a4A12A %pers
      b1a4A19a3b %persEz
      b4A3a1A4a5a %persQ
      4A6a3b4A4a %perso
      A1B1diA1d1Ab1B1A1B1a1AB1AABAA1BB %person
      1B3A7b1a4a4b %personaj
      15c %perspektiv
      AA4aa1aA3E3a1AA6b1a2A1A %pet
      AccaBAAaaaA1AbcAAb5A1CAA7b %peti
      1Ab4A2aA1aA2AaAAa2a2AA1a4A %petit
      A5A9d8eAA2b %petrir
      1ad2B4c5b8A2d %pez
      5aAAb1A4a1A1aa7b5B %pf
      1bAA1A2A7a2acb3a1A %pi
      6a3d17A %piano
      ABdA2A2aA1ba1ACdD1AAAafa1AAe1Ad1bB %pie
      1AA3AA3a1A3A3Aa1Ac2b4a1b %pier
      AdcaB4c1AAcAaAA2AaA2AA2B1AAaAA %pies
      1A10b4b5a3A %pij
      AA4B5a9b3A2b1A %pik
      10a15AA3f2A %pikEr
      1abA2cA5ab1AAaA7A %pil
      13aA9c9c %pilon
      AA1bA5A1A4AA7c %pilot
      3A6f6A8A %pioC
      3A23B2b3a %pir
      2A9a1A1A4c4dA2A %pist
      23A3a %pistol
      20a %pitQ
      2a1Ab10b14a2a %piti
      3A2c5A1A2A7A %piza
      BAAA1ABaAa5AA3k1AAA %pk
      1baA1AA3aBaAAl1aAa4BAAAA2A2Aa %plA
      Cc1BAa4AB2AAAacA2a1A8Bb %plAC
      aA1A1a1AB1A1A1AA1a6AAA2c1aBaA %plAt
      1b6AA2B11a5A1f %plE
      1A6a5A6A2A6b2b %plEr
      A5Ba1AAbA3AAaAaaA1Ab2BAA1bb1a %plI
      6a %plQbi
      4a3A6Ab2a %plQj
      2A3a4A4dA1a2A2aa2b %pla
      1A5A4d2A3a6Ac6a %plafQ
      4a10b4d %plai
      1a2A5A1c4CAaA4b9A %plaj
      10A10a5Aa6b %plak
      18Ac4a2A2A %plakar
      3A3c13b %plaket
      bd10A12A2a %plako
      BAa1ABh2A3A1AAb1cAC1A2A2AAb1a1a %plas
      7A3d7A %plastik
      3b2b6a %plato
      AAA7A2A1AA1AA5f1AaA3a %platr
      2b1aaa1BbAc1b3A2ba2aA7BAA %ple
      8Aa7b14B1b %pleaz
      1aA1a2AA1b1A2bB11b1b2A1a %plen
      b3a1A1a1a6a10a3a %pler
      A1a1A1A1c1aAAA1aaa1b6a1A2A1A %plezir
      1BaAA2AA2A1bAAaacaA14c %pli
      3c1A7a2A %pliEz
      1aA1C1Bb2bA1A1Baa2A1a1d3babAaaBa %plu
      2a1A1aBAbA1AA1aA2A12cAaA %plui
      b1a1A5aAA7A4A2A %plum
      bab1a1Aaaa1aa3c2AaAa2A5A2Ab %pluto
      1a1AgA3A2A2A3A4A5Aa3a %pluziEr
      7B2a10b1A2A %pnE
      1AA2AAa1dB5bBAaABAcagAa5eAe %po
      a18a %poC
      C12a4a %pok
      2A2A3a2A4a14Aa %polA
      2aA9b9b11a %polir
      2A3a4a2A1aa3A2AA1A1a4a %pom
      1A2A5a1A2A2A5A1a1a1aA2a %por
      AAAabab1aBeA3D2AB1Bb1AAB1bAAabAB %port
      1a5a5d20b %portel
      8A1A4gA2A2B2aA1A %portr
      bA3a1A1AA1a1Aab1a9a1a1a1a %posibl
      A2AAab5AbbbaAAa1a4a3A1a1b %post
      b2abaA2ab3AA1B2bA1B1Gaaa1b2AAA %pot
      AA3a2a8g7B %potaj
      13A2B8g9a %poteri
      2a6B4b2a6a7a1c %poto
      cd3Bb1AA1AabcA1CbAA2AbA1AA1A1bAAA %poz
      BAbA2AAbAAAA1A1d1aA1B1a1cA3AB1Aa %prA
      2bAAbB1A3a3A2aA1a1c1bA2A3AA %prAdr
      11A4A %prIsipal
      2faa1BabAA2BAa1bAaabaA1A3A3Aab %pre
      13a2a8a %pref
      b1A1aca1bcaaaAAACA1bAaA1aAaa1a1ABAaA %prefer
      4a1a1B8a %preferer
      2A2Aa1AA4a1aa2A2A6a1b %premi
      3A3aa4a3A2ba1aAa4Aa3A %premier
      3A4a3A4A4a %prenQ
      b1A3AB4A2Al2A1b5a2A %prepar
      AAAh1a3A3AAAAaaBAAA3A3Aa1A1A %pres
      3A27B3a %presIg
      2eA5Ba16a4a %presi
      2C27a %presiz
      2c26a %presiziQ
      2b2a9A1a5a3A %presk
      1AA3b1a2bA1A3a %pri
      6Ab3Aa1e2a4A1A9a %priz
      A1a6A1c3A3A1Aa1aAA1a1A4A %pro
      1a %proCen
      1aAb1A1cB1a1a7A3a1A1A3A1b %problem
      a1a3a5A2bAAa3A2a1B3A %prof
      3A2a2a1AA3A %profesEr
      15c %profil
      A1A2b3AA2Aa4Ad9A %program
      4ca9AA2A %proj
      3Ab2A11A %projek
      8A1cA3Ad1Aa3a3B2a %prop
      5A4a5b1a3a3a %propoz
      1AB1A4cAa1aa1BA4a2A6ba %propr
      29b %protez
      7c3A9A %ps
      15bab1A1a3aaa %ptdr
      bacAa5aA5AAaa1a1AA1A %pti
      A1A4A9a7b1a %ptit
      B2bA2cA4cA1ABa1A2a1aa5A2A %pu
      4aaa1f3a1AA1a8A %publik
      AbA1ba1aa5A3caaA1A4A1a1A2a %pui
      3A4A20c %puis
      1c9b %putIg
      1AeA4AA1A1A4a1a %puzl
      1ca1a3BAA1aa5A2AAA2a3c3b %rA
      6A1a8A1a1A %rAdr
      1A4A5BAAACB1hABA4A3A2A %rAj
      19c13a %rAjemA
      1ba1A2A5aa1A1A14a %rAp
      1A9a3c6a4a %rApli
      4A3b1A %rAseN
      1bA2Aa1a1a1c1A2ab1a3AAA3A1cA1A %rAtr
      7a6A5A4a %rE
      1a11A7c4A %rEf
      B1Aa2AAA1A1b6BaBA1aa2c3bAa %rI
      9a14a9A %rQ
      9a11cBc4A5a %rU
      a15a %rUA
      14A %rUb
      3CA1A6B6Ab1f1aAA6a %rUe
      6A1a3bcc2A3a4Aa4A2b %rUj
      2Aca2Ba9A2cAf1AdAaaA4a %rUl
      7a6a6A %rUlA
      1A4A2AA5A2A1AbAA1Afb %rUlo
      5aa8A5A1B2aa %rUn
      2Ab2ec1a2a1AAA3Ab1BB1cA2A3AA %rUt
      5ac1A3A4A3a1A2c %rUti
      1A8B2AAa1b7A1b6a %ra
      A2A6A2a4b8a3a %rabo
      3a14b14A %rabot
      3B3a24A1A %rad
      4Ab1caA3Ac1A1aA1A1A3b3a2a %radio
      a1A2a1e5a20b %rafistol
      5A1A8aa6A7a1c %rai
      5A2a3a2A1A1b3a4a %raiQ
      4AA2a17a3A %rakQt
      3aA16c1A2B %rali
      1A2A1A5A3b2A10a %ramadA
      1A2A6ab3ababA2A1A %ramas
      4aA1a8A2A %ramen
      11A1A6aa9a %rapel
      4AaAA1b2A6A %rasur
      a2Aa4baa1aAAaA1A1A1a1aaAAcA1A %rat
      2b3aaA11AaAAa %ravi
      A1Aa3Dada1c2ACC1A1Aa4AAa1A1aaA %re
      15b11A %readIg
      8A %real
      b1a7a2A6A6aaa5b %reali
      5BA12ab9a %rebut
      3A2aA2b6b9b %redemAd
      A2A2AcB8A3a5a %redon
      bAa4b3a2a1cAAA2A1aaAb6A %ref
      1a5a3A2a3a2Abaaa %refer
      14A12A %refleCi
      6AaA15Aa2a1a3b %refuz
      1aaA2a8Ab %regal
      A1A1aCB1A1Aa2A1AA1Aa1a2A1A3AB %regard
      AAbe1AAA1A1a1A1AAA2AABb1A1A3A2AA %regl
      2a3Ad9Aa2Ba %rekol
      2aA1AAA3A4a3a3aa4A %rekomAs
      7A9b3e2AA5B %rekon
      2a3b8b1A %rekopi
      aA3A2AbA1Aa1a %rekr
      3bA2A3a %reku
      3A10A3bA5a %rekuper
      1a1A4aA8aa3A6ba1a %relU
      2a1a2A5Aca %reli
      2A4a11a1a %rem
      2a2a1a2A7AAAB1b3A3A %remQt
      7b6a %remarC
      6AeB5aA3b1a4A %remetr
      7a11a1A1b %remi
      6Aa2a2d2A6A2d %remork
      2a27A3a %ren
      bb1a1a1A3cb3ab1b1b1a1c1b %renmA
      7bA4A2B6A %rep
      4aA1a15a1A1e %repI
      1AA2bbB4A6A1a1aA2d5Aa %repIdr
      5A2b9C1b %repQ
      5A1AbA %repQdr
      7A18B %repQdu
      2A3A1A %repQs
      4A2A8d5A7A %repa
      1A1A1A1gAAA1Aa2BA1AaAacA2AA1a4A %repar
      7a %reparatiQ
      6a1a7b10A %repartir
      5A1A11c15a %repas
      6aa12A5aA %reper
      a1a %repet
      3A6A10ca %repri
      15Ae %reset
      8b21a %resevWr
      a6A11a13a %resor
      2a3A2A2d6A5a7a %respir
      caAcAbcABb1ab4DAAbAB1BAAA2C3d %rest
      4c1aA5A2a2AB9ab3b %resto
      2a4ba9c2b2b %restor
      4A1AAa6ba12a %restorA
      2A13e2A10c %restoratiQ
      1B2ad1BAbAAA1A2B3A1Ab3ab2a1AA %ret
      7Aa3A7a1A %retUC
      6b1A10A %retUr
      A2A4A1a5ba7AA3A %retUrn
      1a2a2f6A3a1aAAeA %retap
      6AA13A4A %retir
      2B2a1aA5b2A3a12b %retrUv
      3A1a1Aa1A3A1a1c2AbcdAcA7a %rev
      7aa13a %revA
      8A %revWr
      1A3aa10aa4A4a1ac %revel
      2a3AA9A5A2A %reviA
      1A12d2A %revir
      4a3A16b %rezI
      20AA5b %rezervWr
      1A11A1AAAa3b2f1AA4A %rezin
      3A4A5A4Ac3A2A %rezo
      4bA2a1aA4cA7A2A1A %ri
      1Aaa1ABaCaabAAA1CaAC1ba1AaA2Aa2A %riA
      5A %riI
      4A3A14b %rid
      1A1B7a10c1a %rido
      3A19A %rig
      1Aa1A3a2A3Ab5A1aA %rigol
      4A20aa %rir
      3A1d7A4A %ritm
      23ba9A %roC
      6a9e4B4b %roa
      3a2a16a %roan
      3A7b3bAA4g1a2A1a %rob
      Aa1db2AAAA2BBAA1A1A5B4A1A1a %robo
      8A %rod
      6A2d2a3A7c9C %rof
      4b6C4a2A3A3d %rol
      a2A3A1A1c3AAa1b3A10ac %rom
      6A4A3A1A8A %romA
      12a2a1a %roz
      2A1ab1a2A6c15A %ruC
      A1bb9Ab12Aa2A %rubA
      3AAAAA1ba1aA1b5Aa2A6A %rue
      4a4AdA8aA4a1b3A %rugbi
      6A2a2A15a4a %rum
      6d23A2A %runIg
      3A3A1a2B8A1a8b %s
      1CdbAg1DBacbAABAb1baabCBb1BAC1ACAaaA %sA
      b5A1A5a3a14A %sAdi
      2A12A %sAt
      1A4B1A3e1b %sAti
      10A1b9a2b6A1a %sAtir
      b1A3a1A3A7AA3bba %sAtr
      A3bA3A5aa1a1AAa1AAb7a %sCol
      2aaagA1aAA3A1aaaa1BAAAAa1A1aaA %sEl
      1a6a1A1a18Aa %sElemA
      2A2AAA1A1aba1aaaA1daBA1Ab6a %sI
      16ca1b1a %sIdai
      2b12A1a1A15a %sIgl
      1A1aA14A2a1c %sIj
      1A2bA1AAA2A1a1aa1a6Aa2c1c2c %sIk
      3A18a3a1b %sIkiem
      18b %sIpl
      1a2ba2A7a1a %sIplemA
      1A1A10a1b2AAb2a1a %sIs
      6c5a3A6A5a2a %sIt
      10A6A4b4AA %sItur
      cBbAbaA1A3AAA2abBb1b2BAab1bd1AaB %sQ
      AabAAa1AAfA1cBa1A1Aaad1B5A2f1Bd %sU
      AAa1BAaAAAAA1ca1B1A1aa1AaA4a1AA %sUd
      3a5A3bA5B14a %sUdEr
      10A1Ae5A2A8A1a %sUdur
      19a4A %sUet
      8A1a1a3AB1b5d7A1a %sUfl
      A23a3a3a %sUfr
      4b1aa2B2A2b3a6Ba %sUl
      2AAA5eA5A5A4a1A1A2A %sUlev
      3a4aAb6c1A5A2B %sUri
      4a2ad1A8A9A2A2A %sUrir
      9A19BA2BA %sUsi
      7A9a11b %sUvA
      1aaAe1C1bBA2B1A3aAA5AA1a1Aba %sW
      a7a8A1a10A %sWA
      8A5a1Ad3A7a2Aa %sWN
      A1d7b3a2a %sWn
      A1A1Ba1A2AAAAAbbAA1aa1A1bA1a1eAA1A %sWr
      aa3a6A1A16bbA %saUl
      6b1b1aA6AA2A2c1A %sabl
      bA3A2a1A3a1b4a8AB %sai
      aBA1AAcaAAfbaAA2A1A2aA1C1Af1A2BBA %sak
      8a8b1b10b %sakr
      1aABAA1BceA1AAAAaAAaC1a1bB4AaAAAA %sal
      2A2AA1ca4bA1B4aa3c %salQ
      12A5a %saler
      a8A4a1A1a7a %salu
      B3aBab1A1AA3Ba2A1aa2a3d %samedi
      A7a2B10b %sap
      4b5a %sapEr
      2a13A1ab5A %satisfezA
      1a8a8b5a9a %satisfiIg
      4A1A1b3A17a %saturdai
      Aa1A2AeA4b4B1A4a %sav
      1a4A1a4A2A1Ab1A3d %savQ
      6a9A8a3AA4A %savWr
      1aaAC1A1D1DADd2bAaBBebB1aABb2AbAa %se
      1a5a1aa1a2a1B4b2b2a4A %seC
      aa2aa1a4A4Aa1A9a %segpa
      9h6A2A2a1B3a2cbb1A %sek
      1A8b5a15a %sekQ
      4AA2A8Aa3A3A2a %sekQd
      AB1AbdA1a1aAA1b1A1aa3A1a2A2b2a %sel
      a7a3b3A5A11a %selIg
      1A6a3A6a7a1aa1b %sela
      15A2ab %selui
      ABA3dBA1AA2AAaAA1aAA1b3A2aAbAA %semen
      4A7A4c3a %semi
      1a11a4A %sen
      7a24b2A %senegal
      5A5a3a %septAbr
      1AA1aAbBcAaAAAAAAca1A1A1BA3AbaA2c %ser
      16A8d %seramik
      11AAA1A1A6A %seri
      A10a %seriE
      A3A5d5B2A %serv
      1b2A3A1AA4BA1AgA %servEr
      4aAA1a2aA2Aa2aA1A7A3aA %servir
      3A2c1e1A2B2B2A1A1A4b2A %servis
      ba3BaBAaAAAb2AAABAAAa1aAa3A3a %set
      3a1A16a %sevIg
      6aaAa1A1aAa1a4AaAAa1a2a2A %sez
      BA2b1dAbb1AB1Ac1aB2AAAa1aa1bba1baa %si
      34A %siNal
      1a5b22b1b %siao
      A2eAa2A1A1AAA3b5A6b %sie
      1B3AA2b2k7A6a %siel
      23a3a %sien
      3b20A6b %sieri
      1AA1bf1aAA2b4a8Aa3a %silAs
      Ab4A3aA5AA1A1A1AB1Aa1A2b %simA
      21A4a3A %simulatEr
      b1A4A1A1a2AA4b7cbaAa %sinQ
      b1d4A1A1A4A4a3d5a1A %sir
      1baAA1A6Cd6c9A %sirkui
      Aa2aAcc1aAC2A1A3da3A1A3aa %sit
      a5B13A2A2a2a %sitIg
      AA1A8A4Ad2A11a %siur
      2a4a5a20b %sixiem
      16AA16a %sixten
      17Aa6a5a %sizo
      Ab2cA2A3a4ba4a3A %skU
      7B4C10b %skUt
      6A14d4B %skania
      2A7aa2a6Aa3aaA6a %skar
      1a2A6a %skat
      23a3b %skatepark
      8A6b %sketCIg
      2Aa2A2A2f5aA1A2Aa1a3aA %ski
      A1A3Ab15a2B6a %sko
      4a1b1A1A12A2a1a %skoler
      6AA15b2b %skot
      b1a4bA4a9b3A %skotC
      A6A5a11A %skra
      1a14aAA %skratC
      6ad3A8c %skren
      2aA7A5Be6A %skulpt
      5b5b1a2a1C6b %skulptur
      8A1a8A2a %sle
      10A1a6A %slepIg
      1ac7a2a3A2a %smal
      8a1AaA3A5cA %sneak
      A1baA1AAAaA4A1a1b1Aad1a1Ac1abaaAb %so
      AAA1aabA2AAA1Aa1aa2aA1a1aa2aA2A %soEr
      1a2a2aba1abaabAaA2A2Aaa3baaaba %sof
      a1A4aAaA1B6bA2bb1Aa2A1A1fb %sol
      8b5b %solderIg
      5A1A2A1da2Aa12a4a %solei
      2A1AB2Aa2dAA2AaAA6AA2AAAAb %solel
      14b19a %soler
      1c8a1A5A4a %solid
      5d24A %soliter
      4ad3Aa1a7a5a %solitud
      4Dc6A3a14A2A %solo
      2AAA15a1b1a9b %som
      6aa2b %sometIg
      22A %somur
      5A6ab6a9bA %son
      4a4A1abaAa1A1AAAAa1aba5A1A %sor
      b2a7A3a3a3A1A %sort
      4A2A1a2a3b3a11A %sorti
      2a2a11a3a3A3A1Ab2a %sortir
      7AA2B4g2A9b1A %sos
      4bB2b %sosiabl
      b7A7a8a1a %sosial
      A10b8A %sosiet
      1A4aa6b1A1A3abcA1A5a %sot
      7d9c %sov
      2A2b2a2a6A3a %sovaj
      2Aa3A2A2ca2a1a %spA
      4b4b8a1a %spas
      2a13b5a12a %spe
      4b17a %spektakl
      4A6A9a %spesial
      A1c3a3B3d5AA %spo
      18d6A %spon
      1Aa1AAb3a3Aa15A %spor
      10A13a %sportif
      11b15b5a %sprai
      1A23A9A %st
      1Aa5cAA5Bb2A4AAa1A1a2A %stA
      1a4A1A1a2A14Ada %stAdIg
      aA2A6A9a5a6b %stai
      AAAca1bB2AA1aAAbAaaAba1A1baa3a1Aa %staj
      2Aaa12A12c3b %star
      18A7a2aA %statiQ
      1aAA9c %stel
      a1b3a2b10A %stik
      ac1bA1aABa1a2a1aA1AA3a2AA1AA %stil
      a14a %stilo
      A1A3A3A5A4b3a2ab1ba %sto
      3A8a4AA6b6A %ston
      4aaA11Aa1A2A1aa5BA %str
      1a18a9a2b %strasbUrg
      a1AaaB2Aa1a2a3a8A %stres
      Aa11b10a %struktur
      1A14A %studA
      7A3b3A4d1A %studio
      a1aa1a1bb1bbA1a1A5AAA3A6a %stuf
      4aAb1A3b4A2a5A %stuk
      9aa10a10A %su
      6B3c5AA11a2A2a %sue
      4Ab19a8bA %sufi
      1aba2c1bca1A2AAA1ABBA1AA4bB1ABB %sui
      24A7a1a %suit
      6Aa11A6a %suivAt
      6b3a4A4A7a %suivi
      15Ad8b %sukr
      1b2a5a1A4Aa4a3aAA5a %sum
      2b2A5a10a11A %sup
      aA1A2A3C5A14a3b %supor
      A2a1AAA1A1aa2aA1ab1aaa7a1aab %suport
      A3AA14A %suprim
      DD2a1dAaB4acBA1AdAaab2b1ACCcA1B %sur
      b3AaAa2b1AA1A3A1A2A2AA1aa2a %surtU
      3ca1A2a6aA2A1A %survel
      2AA6Aa5a6c3a5b %suspAdu
      17A %sv
      abdcaa1c1aAb1bAA1AABaC1B2a1aaaAAAaB %tA
      b1a18A1a3B5a %tAk
      3a6A5AA7A8Ae %tAperatur
      2Ab10a1A2a15c %tAsiQ
      1aAaa1baAcAad3C2AAAAbb1Aa3Aa %tAt
      4A3f %tCatC
      cba1aA1aa6aA1A1AAA3AAA2a1Aa %tIg
      a1a8a3a5A9A %tIk
      2A1aA2A2ac3Aa3a2A1Aa4a %tQ
      1acCAaAb4A1A2BbA1aa1BA1A4a1bc %tQb
      2aB2Ada3A13b %tQdEz
      6b1A8b8A %tQdr
      AbA2A1A2a3a1b1c2AAa1aa5b %tQtQ
      1Bdaeb1c1CAc1ababa1a2Bb3A1Aaa1ABB %tU
      bbA4Ca1A3b1b1b2aaAa2B3A1aA %tUC
      aaa1bA3aCb4aaAb4a2BaCB1aAAA %tUjUr
      21a %tUlUz
      3b17a6A %tUnA
      3b2a2a2A5e6A2a %tUpi
      1aacAA2A2A2A1BB1b1AA2db1a3AaAA %tUr
      1AAaAAa2A1AAB2B1aAAAAAAbaa2AB1Aca %tUrn
      c %tUrnevi
      7A1b8AA7a3aAb1A %tUs
      bbCB3AAaaAa1A2aC1bAb1AABcaaAcaB1b %tUt
      A4d %tUzel
      BCADAABABeA2AaAA1a1BA1BiABAA2A1Ae %tW
      11aAB3a5A3d %tWl
      7AA10A %tWlet
      AAa4A1a1Ca3a1aA1b1Ab1a1A1AA1b1B %ta
      3Acd1AA1a1A1Aa3a1A1A1A1b %taC
      6A10Aa5A4b %tabUr
      a3cbAa1AAb1aBaBAA1C1A4A5AA %tabl
      2A8A3c3A7A2A %tablet
      B7a2Aa1bA2A1b6A %tablo
      1aa2Aaa1a6A10a3c3A %tak
      3c3e3A %takIg
      1A5a15a1A %tako
      1A10a %talkIg
      B1A4AaCgA1e1AA3b2A2Aa3aA1A %tap
      4A2A5B6A4A5e %tapaj
      3A5A9b9a %tapi
      10A5A13b1A %tar
      16A8a %tas
      26a3a %taxi
      a7a %tb
      Aa1cbccBcA1Aaa2BABcAaCAcf1b2Ac1baa %te
      3bf4a7b12Aa %teA
      Abba10a %teCnik
      2A10a1ab %teCnikal
      ba3A9a4b %teCno
      aA1a4A %tea
      11aA1a2A %teatr
      3a3aa10A2a2b %tei
      cCaAA1a3AaADdA1bf2aB2dBA3AAaAa %tel
      1AB5A9A3d2a %telEr
      A1b2A2B5B2a2a1A %telefon
      8a1b5A9b5A %telemA
      13a4A2a %ten
      1AAAAb1Ad1a1A3a2A1AAaaAb7A %tenir
      8c7a4Ae3cA %tenu
      abABaBBAB1aBABCAAb1B1AA1bjAaAA1AaAaa %ter
      A5e13A5a %terI
      1a8A1a6c6A %teras
      11a7a7A %term
      7AA11A %terminal
      2A11b1caaab6a2a %test
      aA1C1AAAaaaca1A2B2AaaACAAbAA1e2b %tet
      1ahA1aBbA3AAaAAAbAbAa2baA3AA %ti
      A1B1A1c1a1b4A1a1a1a3A3AaAaA %tiA
      19b4A %tidiIg
      A5A4A1A4Aa %tie
      2A10e %tig
      b10b4a2aB %tiktok
      a5a1a3c1A1A3aA3b3aA1a %til
      aA5a5aA3Aa1a2a1a8B %tim
      A3Aa2b %timid
      1bc7A7A2a3A %tini
      14a %tip
      AAa2A1aA1d1AAd3AA2A1AaAAA1A1aAaA %tir
      A1Aa4a8A4c1a9A %tisu
      A4B14d %tml
      AC1A1caaaB1A3AB1BBBabbaAAAAAd2a1b %to
      1d2b2a9A5b %tojet
      1aA1AA1A1A3gA1A2Bba2b9A %tol
      8a1A5ad11b %tomat
      2a8a1b11b %tordr
      10a2A6a2baA %total
      aAb1A1ba1ab5AAA5Aa1a %tp
      10d6a8B %trAC
      A1gAB1A3A2Aa16a2a %trAbl
      AABA1cB1CcA5aAAA2a1Aa2A2a %trAkil
      5A6aa3a11A1Af %trAp
      1A9f2A3A1A1b2b1a %trAsform
      1AA3d1b1c5a2A9B1A3a %trAspir
      4a10a1b2aA4b %trAt
      1a2A1aA16baA7A %trI
      8A1a7aA8c %trIbal
      1Aa2A4aa1A4d4aAB %trQk
      3B4A3b4a6aA5a %trQkonEz
      4a8a5A2a4a3A2A %trQp
      3c13A1A %trQsonEz
      5A5a %trU
      A5Adb1aa1aaaA1ba1AA2AACAAAAA1AA %trUv
      1B1Aaa1a2ca4CaAaaB1ba1bAA1BAaAbA %trW
      A1AaAa4A1AA3A3aA1a2a2a1a1A %trWziem
      17a %traj
      17A %trakt
      9A2a4A4AAA1e %traktEr
      1b1A6A2A7A %traktopel
      7a4A4A8a %traktor
      12a7A9A %trap
      1b3B6A2c2aaA3A1Aa6A %tras
      2a9a %trav
      aA1ba1A2baBa2AB5A2ACA1aaAAAaA %travel
      13aa6b1b7a1a %travers
      5a4a1a4A4A7a1A %travo
      A1hBaAA1bAbAB1AbaB1B1aBaiB1a1abBa2A %tre
      4A1A1a6A %tren
      1a14Ad8A3B %tret
      10a17a %trez
      AaAa3B1aAA3Ab1Ag2aA1A4A %tri
      a %triko
      a1a24A %tripl
      5c5b6A6A1a %trist
      abb2B1CcBDAA1a1a1a2baABabacacdB1df %tro
      9Ab5a1aA1A1a8d %trotWr
      21A1a2a %trotinet
      a1cAbcaaacabaB2b1AAabABB1A3AABaA %truk
      b2AA1bB1Aaa2AaC1A3abAa1A1aAAAAA %tu
      8A1A7A9b3Ac %tuA
      13b4A8a %tub
      2A3A3a5db3A9aA %tue
      1e4A11A2A2a2Ab5a %tuil
      17A1A1a4A3A %tunIg
      1A9a6b1A11a1a %turn
      2a3a1A2a3a2a %tvis
      6aA1a2A1a2aA1AAaaAA1b3b2aa %tvo
      A1A1dA2A4A7A2a1bAA1AAA2b %ui
      2Aa3A2A6Aa2b4Ab2AA1a1a %uil
      2a13ab15a %uli
      8b11A %umI
      A1cbbCa1A1aAC2A1aacCbbaa1Aabb1b2ad %une
      2A17e %uniti
      Bba2A1b2acA1bA2A1A1A1dABAabcA2aB %up
      3Aa5A13a6d1a %url
      4c12A8a %us
      a9a9a %utiliz
      1A8a1a16A3A %uze
      1A1a1a3da2A2A2a1A4A3AbAbA %uzin
      3da8c %uzinaj
      cBA1aab1BAAAeA2aBa2Aa1aAa1AA1BeAAa %vA
      4c2AA3a4d8a %vAdAj
      A2A1aA1n2AAa2A4aAA6A4a %vAdr
      6A1B7cA2Aa1A6a %vAdredi
      4A1A1c2ABa7AA5A1a1A %vAt
      1a1A5a2a17a4A %vC
      A2Aa2Aa1cb1aB1c2AAaABA1a1AAaaABB %vE
      5A12A1a %vElA
      1ba3A1AA2b2a2A1A3A3A3b1a %vI
      8c2a2A5b %vIdov
      aBAb1AaAA1A1Aa1AaAA4C1aa2aa1A1Ab %vIg
      AA6ca2B9bA8b %vIt
      5Aa2bA1B4aa2a3A1A2a %vQ
      1b3aA2AaBAaA1AA3AAaAa3AAAaAb %vU
      2A16a1f1A %vUatur
      1B1A8AA1a1AA2A3a1a1a3AbA %vUdr
      1a1AAAcAa1A1cA1A2a1a3aAa2abaA1AA %vUl
      2a12a %vUlu
      a1caAdABeBAa1b1a1aACbaA3aB1AaAaAB %vW
      4A1e10A8A %vWaj
      2a3A2A1aa1A1aa1AA3b5a1a1a %vWe
      1A10d4A17a %vWl
      a2Bb3Aaa1A1a1A1ba1BabA3Aa1aA %vWla
      1cAc1BdcdaBAAbA1A2ab2A1A1C1A3AB %vWr
      3B3B1Aa1AB1b1A1b1gBA2AaaAA1aAAa %vWtur
      AcAaaAAaAAb4AAbA5AaA4AA1AA %vWzI
      aA2A2ac1A1b4A1A %vWzin
      aA1AaacAaAA1Abb1BA1DAabAA1AabBBDA1aA %va
      10a6gAa10a1a1b %vaC
      2AA3a11a1AA %vaCIg
      3aA1a1aAA8AA3c1a3b1a1Aa %vai
      A9b5a %vak
      ab1A2AaAAA6b4a1A2AA1aA %vakAs
      3Aa4a4A6A8ag3a %vakarm
      1aA1a4Aaac1A2AAc1Ab1a1Ba4aaAA %val
      3a6A12a %valAs
      6A17a5b3a %valk
      3A2A1c19A1A %van
      3b6A8a1A9B1a1c %vapEr
      a1b7a14a1A %varam
      9fA24b %varm
      A1a13a8ba %vatC
      1bAa7A9A4A %vatCIg
      6a1a2ba2A7A6b %vatev
      6A4AAA3A7f8A %vaz
      AbBa1ADBB1b1aca1B3A1AaaaAA3a2A %ve
      9A2a19b %veat
      A4A8A1A3f %veb
      aBAaaAbb1A2aA2aAb1AAa1a5cA3A %vek
      Ac4a3A6A5A6a %vekA
      A1bA2ab12Ab3bc8A %vel
      13c %veldIg
      1aaAA1abA1A1A1BA3AAA1h2AA4a %velo
      4a %venir
      4Aaa1AA6Aa6A5A3a %venu
      AAa1bBa1AAa3a2c4AA1dAaa2AAb %ver
      7A2b4a %verdli
      9B1b2a1Aa4A4B3a3a %veri
      27c %verni
      1A16b8c2A2A %vernir
      2Aaa2Aa8AaA3Aa2AA2a1Ad %vertij
      7a5Ab1C2b2a %vesel
      7A9AA3eA8b %vest
      3A3b8AA1A2c4A5a %vetemA
      1AdBaaaAbc2bBb1AcbAAbBba1AA1ABc2bA %vi
      1a1ABABa2AAA1d3AaAA1a1A4a1aA1B %viA
      7AA7e6A %viAd
      3a4a5a2A %viC
      23a3a %viCi
      1A1aA2aAA1a1a1A1b1b1Aca4A %viE
      12a11a %via
      aAA1AdA1bAb1B1B1aA1cAAA1a1A1aA2AAb %vid
      3A3a13c11c %vidAj
      3aa2A3A1b2Aa1aca2A1a7A %video
      AAB1AAdebb1acbB2A1CAAAaaA1AaA1AAaA %vie
      1ca3Ac1A1A1Bc1AAbAbcBa2A6A %viel
      3A5A4A2A2d %vifi
      a1aAA1dB1aAAAA1a1b2AAAA2b4A2A %vil
      4bAAAA2AB1c2aAA1A3A5b1A %vilaj
      4A2b13b12A %vip
      4A20A %vir
      a8aAA2c9A7A1a %virIg
      baaa6aA1B4A5a4A1b %vis
      1a2bbAA8b2AA5A %vit
      3b1b1a12ab1A %vites
      c4a12c %vitlIg
      2BA1BA1Ab2A2A3d1A2c9a %vitr
      5A2a2c4B18a %vitrin
      8a8A1a12a %viv
      2b4a9a7a5a %vivAt
      a7AA13a10a %vivQ
      1A2ABaA2A1b4b6a %vivr
      A10A3a1a1A5b7a %vizaj
      1b6A11A14a %vizit
      4a3B %vle
      AC3a2aaAba1Ba1Ac3a1Aa1a2A1A1eA %vo
      18b12a %vodvork
      1a1AAAa5AAcA1B1bABAA3bA1a2c %vol
      2ACA1A1A3A1AAAAaAaB1AAAk1A1A2AaA %volA
      2a2a2a7A13a4a %volQti
      1aaAAbaaA2AB1b1aaAA2aAa2AA2A1AAa %vork
      1a2aa3b2A19A %vorkCo
      aA1bbAA2A2A4A4A3A1b2ac %vorkIg
      2C %votr
      1a %vrQg
      b1A1AB1AB1A2A1aABa1bd1A1aa %vre
      5a1aA2A2b1ba1A3A %vremA
      12b4C5c %vt
      3c1A1a1aa1ab1AAAb2aAAa1AAaaa1aAb %vu
      2a2A9c1a5bf1A1A5B %vue
      c5A4a5A2a2a4a1A %zaf
      18b %zanimo
      1B1A5A4A2cA5c6a2a %zarbr
      a1a1AbB1aA1A1b5A4b6Ab1C %zero
      11A10b %zi
      2b17b10A1b %ziE
      1AAd5A1B1A2AAabA1A2d1A1a1A1b &3d-printing
      bbBCBDbBAAdCaBbaaAa1BbBhcAAe3AaaA &acrobatics-parkour
      aAA1A1aB2CaAB1Aa1baAA1A1aA1zhBBAA1A &back-knee-pain
      a1BaAA1A1aBBA1A1bAcAABA1c1AfAAABAAfA &bad-smells
      CBB1A1BA1aBaAAAAkbABCA1aAdABc1dABd1a &baking-bread
      bbA1AzDcACACABBAb1b1bC2CBaAB1A1B1AA &being-alone
      BaACaBAABDb1zBAAAC1BA1BC1a1aA2Acb1A &being-outdoors
      1BAaBACb2BBe1bABAACAAAuAAbBA1A2aa &bicycle-things
      aABaa1clBbd1BaCBAAab1ABCBAA1ca1baAdA &broken-things
      A2Aa2A2AC3bA3i &building-video-games
      AbB1aAbBaaBAk1cAA3AA1aAAAB2AAA1aA &camping-hiking
      AcaCcABaC2A1fBAABAaAnC1AaBcA2Aabaa &car-bodywork
      AAACAA1b1aAABdAAAA1ABzAAaAA1A2A1eA &car-brands-models
      ABAbb1CcBadA1B1B1BABBqaCB1B2A2Ac1B &car-parts
      A1A2A1a1aabbaA1AAAA1f2A1Aa2A2A1A &car-tuning
      Ac1AA2caB1AABAaA1ABAlACAA1Da1CAbbAA &car-verbs
      CBABfabCC1wCBAcbBBDdAFADABCBqACBAD1B &carrying-heavy
      ABfbDCbaaAabBb1BCbAA1AcabADgCBdABAAa &children-elderly-care
      CcC1AAAAA1BaABABFEBABcBA1zA4BAA1a &clay-pottery
      AaBbBBA1bEbCBCAD1BAwBb1A2AAA2AaaC &cleaning-verbs
      BC1Ca1ABBA1BaCBBBABA1AbAzaAA1AAaca1A &climbing
      A2cba1BdaCd1a2dAabAbBa3b2AcCAaa &coffee-bar
      1dCAA1DEAAAcadBAC1CeAaFAB1BjCA1Bdg1c &colours
      a1BaAA9A2c &company-we-make
      A1aAABCb1bA1a1c2A1Au1AABA2aA5A &computer-hardware
      C1C1aABBa1bDBaABzBCbCA1ABC1aAAaaaA1a &cooking-verbs
      rCf2a1CA1Aj1abCACbaDAa1BebB1A1AABBB &crafts-diy
      ABBChAdCfaAbb1CAB2CaEAAA1aAAAbaa1BA &crowds
      B1CBbC1eyBaAAAABBCA1dCAbBA1BAacaB &customers-reception
      1dbdbBABBAe1aBA1b1DbBCBCA1lBa2dbbca &diggers-site-plant
      AAACdaAa1AA1ac2ACBeAeAb1AAaAAABAjAA &dirt-grease
      C2bBAA1a1aBA1Aa1a2AaB1BaAbcA1Bb2c &disgust
      DABBaBCAB2AaAAAvCA1AAB2gbB1aAAa1Aa &dishes-cooked
      3cBAaAAB1EABBr1ABAdBDAACAba1B1AAaA &drawing-tools
      BabaaBCCBBBcA1AzAAA1ABB1BAAaa1Aa2CA &drawing-verbs
      A1C1B1E1AABABACCCBABBfB1AAzB2aBABaa &driving-verbs
      AbadgCCAAAB2BcfABB2BBBaAeAAA1bAA &drones-boats-trains-planes
      BCCBBABABaBBEdBAC1haABA1aD1ABA1A1zBA &dust-allergy
      AA1B2AaBAB1a3A1AAa1AAAA3AaqA1bA &ear-pain
      ABCdBaaBBaCAd1AABbabAC1BAAAB1djaa1Ab &early-rising
      aD1B1AB3Cd2zABBCCDBB1aABBAaB1CA1b &electricity-objects
      AAB1AAA2aAAAA2B1AaAAlAAA1AA2a3A &fabric-leather
      DAadbbACDfCCBfaC2BACe1bABD1A1A1AACd &factory-workshop
      A2eAbAaDfc1ACEA1xEBAEABAAeBAA1aaaBC &farm-animals
      CA1bA1AAc2a1a1BA1BA1CqAC1bB4AAa &fashion-style
      Aa1A1B2Aa2c1AAeb3BAbb1AaA1aAa1ca &fish-seafood
      aBaAAbA1dABafaA1abA1BB1Aa1AbA1BaAAb &fishing-hunting
      A1b1B3C1B1B1AABzBB1B1ACCBA1BA1B1A &flowers-plants
      Aa1a1ACaBeCBqbbAAmeCb1C1ACbaAAAbA1AB &forest-countryside
      1ABAiBa1aBbA1aACbFABbAABaAA1ABA1AaDb &friends-together-doing
      DAaabbB1aA2BA1behA1ABAbbD1a1bbadaaa &fruit-vegetables
      fhbaCBgBaAcAAa1AADhbABA1aCBbcaAaAAbA &furniture-assembly
      CaCDgCBABbBaBCC1BBBCC1rAaBAAC1Abcba &garments
      AAb1fB3adbAAAbAAA1AAA1BAAqB2AAaa &graffiti-street-art
      1aCAcBBd2aB2AaEBa1BaBcbAAaAa1AaBA &hanging-out
      aac1fBCaBbc1aca1CaAc1aab1A1bDaad1cac &hating
      bAAACApb1gDAd1BAA3BA1Aa1b1AdC1ABAA &hating-to-sit-still
      2CAAA1B1eeB1aB1abEDA1CACAB1bbBC1BBz &heat-sweat
      A1aaAAd1Bda1BABACAABAAaABA1A2AcB2h &heating-cold-air
      bf1bAEAaCAd1aa2Ace1Bb1aaDbaA2CaBBB &helping-father-uncle-grandfather
      AABCd2diBBBBCB1afA3bbABCDdaCBBAb &helping-people
      AAAAB1aB1aBjABcBACCAA2A1d1D3A2a &home-decoration
      BBaBADbnAe1AABaABACcABABAbaAa1BCC1bg &household-appliances
      CCCD1CBDCAbjBAClDEDDaADBbBAhCAA1A1aB &imagining
      abBBFBCADzDaIDb1BAAcbAB1ACacb1CA1aAD &indoors-shelter
      C2a2BbAABtA1C2CBBaAb1AAAAA2ABAAA &inventing
      e1hdbBadaa1AAfBcB3BafBAA1BBA1aAa &jewellery
      AB1Agfd1Cb1D3BaC1cb1BaBAB1Aa2bCA &job-generic
      a1a2A2AAA1AAa1kC1cB1A2aAAa2a3a &kitchen-tools
      d2A4A1a2A1AA1A1a1iA8A &knitting-crochet
      ACBbBBE1ABBBabAaABAABAA1kABBAB1B1Ava &ladder-roof-scaffold
      2B1B1A2AbBBAabc1A2cB1Aba3gAA1b &late-evening
      1BaeC1B1BCC1CBeCCBAeAAuB2AB1AB1ABbb &laundry-ironing
      cAa1AAacaBcagA2akb1AAbAAc1aBAacACAb &lawn-hedges
      CaBbcbDBB1A1AB1aBBBc1DaaBBbBAA1caaa &leading-organising
      b1c1a1AA4aAd1AAAAA1a1b1A3Aa &light-sound-stage
      DCCDcaC2BACacA1aBABbbBa1BB1AA1z2aa &loud-noise
      BCcaA1AAacA4aCaApBadA1AA2AA1AbA &love-of-cleanliness
      Ad1eAAbBdA1bAe1aCcdeb1baa1BcaaBCAAaC &loving
      1aBvAaaCCA1BCA1a1D1CqDDACaDBAADDa1A &machine-settings-programming
      BAAj1BBfACBBa3AEDB1j1dACcBBA1a2B &machines
      jfCADAECA1DBBfAC1BcEBEabCfEaABCb3B &making-by-hand
      BAAABAA1AAaa1AAh1AAAaAc1aAAa &manga-comics
      EvBAbAaACdbAaACACEE1ACBBAbGab1A1bg1A &masonry-walls
      Aaa3BAdADABA1a1AA1AAa2aaA1aA1aAA &maths-calculation
      BAlbAA1BABa1BBCkA1BdABBAbBaaBBBb1Aaa &measuring
      A1aA1BA1AA1AB1AAldBA2ABAB3A1A1a &meat
      aBBCBAEC1BdaAraaB1aAACBA4B1A1a2a &metal-material
      BaB1B2bb2cbpCBB1b1BAAACAABaA1B1A1B &metal-objects
      CBCmABA2baB1raBDCBACBaB1bC2AAbaAAa &metal-tools
      CAzAA1DbBEB1BBbaADbF2bBBBbA1b1aA1A &millimetre-detail
      ckgb1aBBBA1ABBAcAAAAbAABB1Aa2B2aAA &models-lego
      b1Ab1bAa2A3aa2AA3hAAA4a2A &motorbike-parts-verbs
      CDAA1BC2AAB1ADAAAA2GazBAAA2BBB1AA &motorbike-scooter-models
      1BAaa1AA2bAnAAADcaBAfAbA2AA1bcbebA &mountain-snow
      acA1CcaBdAAA1gA1BbAb2CAA1AAA1BAAAAb &music-listening
      aDacdBcBAAceBAdBBaaA1CA1bAAA1AAaAAAB &music-playing
      BBABbBbAa1b1b1b1BAB1iBABa1cA1Abaab1A &networks-internet
      A1C1BccaAA2baaa1ABaa1AAAAbaa1qaAAaa &night-work
      aBDDCAA1BAAAB1AaB1aCBa1DaB1ADECICBb &not-minding
      aaC1AAeaad2c1DdC1C1vAAaCC1B1CAB1ACB &office-desk
      Ab1eaCbcB1AB1AA1CAbChBEA2bA2a2ACA &other-video-games
      C1bABjaa1AbCaA2CB1cA3AB1da1aa1A &own-rhythm
      dAAbBaACda1AA1bAcBFaAA1aACm1gaaA1A &packaging-parcels-warehouse
      AF1ABC1CAbAb1CA1aE1Bd1ba3xEBBaB1Ab &painting-verbs
      BBaAB1A1BaA1BBaCxBACBACc1AAAAb2bA1b &pastry-cakes
      f1v2AB2AA1BB2B3BAA1BaAFAACBA1AA &patience-meticulous
      AbAACa1BAaA1b1AaEqAbCAABA3AABA1A1a &pets
      Abc4A2a3a4ABA2A2Ac1a3aa &phones-screens-consoles-repair
      aAAaA1AD2Aa4aa1AhaB1B2A1AC3B &photography-video
      ChABBDb1D1sAcaABBFCBCBAeaBDCDAAaBA1b &physical-effort
      CfAFbbaC2CBBBBmDaCAaABAdAabA1A1AAha &plans-architecture
      DfB1CABBB1BBC1BBBECB1B1BChBddAA1Afaa &plaster-resin-moulding
      1BBAA2cB1AABbaACb1aA2A3BA3AAaA &plumbing-water-pipes
      cBgcCB1AAaAcAA1jBaAabABaAEBbAaBaaAcA &printing-paper
      bhBdaAcBCB1C1bA1DaBABBaccABA1AA2BbB &production-line
      Aaa1cB2a1BCbAcAA1a1pAaBABAAAbBaAaa &programming
      aecb1AAeaABB1AAaBBbBaaABAA2a1A2abB &puzzles
      AA2AnB1E1BBa1aB3aAAAAaaaECACh1BCA &quiet-calm
      CAbACCAE1ib1F1B1DAaCC1aBBfbC1BAAwAbA &rain-cold
      ebCACbCAA2dA1BcABbAC2A1A1B2a1aAA &reading
      BbBD1CaDaAA1AB3Aab1aC1HbbBgAeadckd &refusing
      eBACC1auABCBAca1DA2a1C1a1B3B2Aa &repair-verbs
      Aa1EaBAoABbBC1eADAE3afCCBAa1a3a &repairing-for-others
      1abAd1a1jAb1CBaBd1Adc1AABa1AB1aAAa1B &restaurant-service
      AheeBCAcBBcAbABBB1baBAAB1Aj1a1Acbaa &roadworks-earthworks
      1a1dB2aCBbA1FpbABaCCC1BBAb1A2b1bB &robots-automation
      CjbAB1CCAdABBAbBaEd1BBA1hAaacAAA1aid &roof-timber-frame
      BBBaaCiCC1B1g1a1A1CaDEbcb1ABaB1a1cBa &running-dance
      bCBd1DBDEBD1AbAcbBBACAaBEA1CAA1Ab1CB &school-subjects
      1BAA1aAAB2cDaBCaAdBBAaaBn1a4AAAc &sculpture
      BBAAeA2CcBAmAABcCBaBAAA1ccaAAaACb1A &sea-beach
      bACACAC1tc2AcAAC1bBACcaBAAC1bACAAbA &selling-shop
      BAgiBAaAaABaA1aBBA1BBAj1cA1B1A3A &sewing-tools
      aAdCAbA1B1A1BA2aA1C1BtAA1Aaa1A1AB &sewing-verbs
      bAb2A1da1AAb1AAAAA1AAh1A1AbAa2AB &shoes
      BaA1AeaAAbB1Aa1c1BAaAA1A1AAa2A3B &shyness
      1aC1BbABEafB1AAAEA2bAA1BaCAAAca1add &sleeping
      C1bgABAa3AAGoBCB1BaAAA1ABA2A1A2a &small-electronics-solder
      b1BBCb3a1BCa1AAB1AcAA1a2aabCa1C &so-so
      3c8BAc2A5aa1B8A &solar-energy
      AaBAbBbA1BA1BBA1BDA1BB1AABAACv1BAAB &standing-long
      AAaBAAaBcAdbABAABE1BABbaag1ba1AA1aBd &stone-slate
      AbaAaABcAAv1AB2A1aBAAa1A1BBCa1A1AAA &strength-sports
      CdB1ACAAABAAkDfBBaAbaCAa2BbaAACAabf &sun
      baAb1aA2BA1A1BAa3AA1g2AAA2dAAAA &taking-apart-verbs
      DBBAFb2q1A1B1BBBADACBDAB1A1BaB1A &talking-to-people
      bABCcAABbBaBAAA1babBA1a2C1aAa2aAAa &tasting-eating
      DAcBD3BA2C1AbBAA2CaDb1b1aAdAa1aA &team-sports
      AAAaf1dCb2bAABAdBA1CAaaA1adaa1B1AB &theatre
      AE1AAAcaDBaAabDbDCatcD1B2DaAAaaBAba &tidying
      1haAAAAA2AABA2Bbaa1bAABgBAbA1AbfA &tiles-plaster-drywall
      lDg1C1BCEBAAAeBBCCcbB1ACaABAAB1bAbAa &tools-generic
      1ABcbAAaABbAbbAAAg1AACAAA1p5a &tractors-farm-machines
      AADb3cCBBfCBC1BBeB1cjfBaAdA2AAb1A &transforming-recycling
      1aDABBpAC1BAABCgCAAa2BEAafB1AAaCAa &travelling-changing-places
      CCAcaCCCAadA1A1BCgoCAACakDABAAAbab1A &trees-logging
      1CA1BaeCaB1ABa1eDd1D1bACACnAc1aAbBa &trucks-buses
      cbAA2CbB1B2aaAaAA2AAabAc1a3AAAA &tutorials-learning-alone
      BCaa1aAb1ACAb1C1azBABCAAbA1C1A1acCBA &vegetable-garden
      aAAa1cAA1BcACAAABAaa1B1A7aABr &vertigo
      abCAa1b1BB3a3CEAf1aacb1B1ACA1AbB &video-editing
      DC1g1CsBdBc1aDBCAAD1BBCaCaABAEaAb1a &walking-moving
      BBa1a2BAAAAdBBbBCBDBa1AbcBma1BAAAeA &wall-paint-tools
      BAa1AaaB1CAAAA1A1a2BBca2aAA3BAAB &wanting-to-become
      AAd2a1B1AA1bAA2b1f1AA3B8a &washing-cars-windows
      AA1BbA1cbDCAaC1bbA1CeBC1DCAbBaEABA1B &watching-tv-phone
      bAaABAb1B1DA1clB1DBCcA1Ab1ABAA1acbb &we-sell-install
      aaA1ABAacAAaBAaAbACbBb3AaAA1l1CBAA &weekend-work
      1C1CCBBCBCc1AtDA1B1BA1bb1bCA2aBaAB &welding
      AAcCA3AAB1dAAA1AAaAAAhBdhAaAa1AA1A &wheelies-cross-riding
      1b1ACbB1Bc2d1AAaBAAa2AA1AAA1aAmBAB &wind-snow-ice
      B1ABAA1cbcAaAda1CBAbaAAB1cBccAAacAaa &windows-doors-locks
      BBbaABaAC1CBaBs1BAACCAbAAC1AaA1acdcA &wiring-verbs
      EaA1BaDAC1A1BdCB1CwC2AaAA2a1A1BBAB &wood-material
      bg1AA1BBAAAAAD3DmAAAABAaaccaAA1Aae &wood-objects
      eBBdBBAABAcA1AB1CDqBA2A1AABA2aA2A &wood-tools
      bGCdB1BBA1aB1ABAB1vBA1ABBA1eB1BB1bAA &wood-verbs
      DcCAzaABCAaAAAB1ACABBaCeBBBBD2aABA &working-in-team
      mbAAAcaC1e1ACabAA1bBBd1a2A1A1Aba2a &workshop-garage-shed
      bfCaAc1beAg1c1bAcDBAbc1ebBAcBABDbaAa +age
      1Bc1hbAa1bbbaaabaaCeCBA1cABab1CBA1EA +all
      ba1dd1acdac1BBc1BDAd1BAcHcCAeccddaca +asks
      A1A1A1a1AAA1A6B1aaBb1AAa2CAA1b +bears
      2AAAAA1CAB1ACA2aACA1ABa3AaDFC1a +bears-after
      2a2AAA3AbaAAA1bAA1A1A2AA5a +boarding
      a1a1AB1A1A3b3ab1A1A1AA4bb2d +both
      abbafaAbbBbbacccbbAbac1cA1bbececdegc +contrast
      AbaAA3A1aaABabab1ab1b1aaA1ABAC1aAa +correction
      BDbbbbabbdCcdcBA1AcBBaAAaaDbdegeagAd +dislikes
      aABceAAcBbCacbabcdcbceaaAab1cAd1Dbbc +dislikes-after
      7a12A1A4A +english
      aaA4aba2baa1AaA2A2Baa3baaab +except
      6a1A1A3Aaaa3a1Aa2aA1a +french
      1aAAaaBbAABAaA2C1AbAC1aa1cAbAAAA1A +intent-back
      2a1a1B9AA1BA1A1A1Aa2AA2A +intent-correct
      1ABABAB1bCBCAaB2BAA1A1aA1AB1aA1ABab +intent-dontknow
      3B1AA3A8AA3Ab1Ab3A +intent-erase
      1BA1DAA1aAD2AAad1ACa2DBCB1Aa1FA2B +intent-greet
      1dDaaBAAb1bAbACaA2Abaaa1BbAAaBABDa +intent-help
      1Ba1aEAB1BAaA2A1AbaB1aAB1BAb2AA1Aa +intent-human
      BA1BCBABaCBAA1A2BAAB1a2A1aA1A2AA +intent-insult
      1a9a5AA12A +intent-language
      2A3AA3BA1AABAA1AA5A3Aa2A +intent-offtopic
      a1ab1aA1AAAA2aaba2AB1AbAAaAaAA2A +intent-repeat
      AacBAaAA3A2aaaBAAA4a1A2AA1A1A +intent-restart
      aBB1aAbaBaaCCAcB1ABaaaabbBdb1a1BBa1b +intent-skip
      bebd1aABC1a1d1AbDBAA1C1CaBbbaAdce1ba +intent-stop
      5A5A8A +intent-summary
      AAA2a2AaB8aAA6aba1aa1a +intent-thanks
      aA4abaaa1A1Aa1A1bAA1AaAA3A1aA1A +intent-why
      aBa1AaABBAABAbA1AbAAABC1AAbaa1AaBBAA +intent-withdraw
      AAC2EB1DECb2B1Caa1aB4BCb1aa1acA +level
      dAbAc1dbabB1ad1Ae2AbB2c3AAfaCa1B +likes
      aceagAdAhAe1aaaAAbbddAcc1b1dAAebd2B +likes-after
      bC1A2C1B1cb2b1AA2a3a2A1aB1cbeA +maybe
      3B2A2bBaAA2ABaAAA2c1abCA1CaaCB +mentions
      1A1A1abb2aa2a5Aa2a5AaaBA +mixed
      3A1a1a2aa2aA4a1Aa2A2bAbaBA +mixed-after
      eahBBCcBa1hAa1cABa1AaAAadAaaAc1aCB1a +negation
      cbaaBfdbfB1CAAeBeCB1aDaedAAagehadbAb +no
      BA1AAFcaDBBbBACCC1B1babcC1ABa1DAACAA +none-of
      bBabccabcabaaB1aca1CAa1aacBbAAcBBB1f +place-lead
      b2CB1Acb1ADbEacCCaADAAg1ca1AckCbA1B +reach
      A1Bb2bBAcC1A2aB1A1b1a1B1a1aAdbaBi +refuses
      B2AC1dBafBAD1AaBaAAa1bbAa2caeac1aA +refuses-after
      1A3bba1BBABAAAaBaAAAAaAA1AA1baBAaB +situation
      eBaBDBBbabba1AC1cAaabCad2aAAB1ACBA +speaker
      A1a2AA2Abb1b2bA1AA1A8A1aAa +strong-correction
      B1B1BCabe1CEA1BAAaCA1BBaeabbAabC2BC +third-party
      1cabdAda1fcbb1Ccc1a1AcaaAAaACBBCDcAB +yes
      2aaA8a4A8A 0
      b1f2AbAaaCAAb1aAbDaAd1A1AF1dAAaA1ca 1
      B12a4A5a9c 1 er
      21A9a 1 ere
      b5a2A3AAaA2a1A1bb4aA4a 10
      1d5A1A 100
      AA5c6A6A1eA 103
      1A8a3a1ca6A 12
      23f 125
      1aAAA5B2A1AA4A3Aaa2A2a 14
      a 14 an
      2A10a2A1a2A1a9a 14 ans
      A3AAadA1CAa1AAc2Aba1AB1Abc3AaAA 15
      4a14A1A 15 a
      7aA3A3aaa1A2a3a 15 an
      Aba1AA1a1A2b2AaAa2a1AA1Aab1A3A 15 ans
      A1AABABADA1AAAADdbBa2A1AAAAB3A1bA 16
      8AA7a9a 16 a
      A7A3A3aa2a2AAA1A3a1a 16 an
      3AA1AAAAa2A2c1Ba1B4A1A1aA2a 16 ans
      34a 16 left
      A1AaCAABBA1Aa2A1A3AAAa1AAA1BaA1aA 17
      4A2A1Aa1a3A4a 17 an
      2AaA1AA2AA1a1AA2a1BA1a1AAA1AaA1aA 17 ans
      2a3AA6A1AA11bc 18
      2a13A 18 ans
      14A8b1A1A2a 19
      CaaaaaAA1B1ABBA1BdBabbbeabAB2gba1aA 2
      6a14a 2 de
      2aa1A5A4ba2A4a4b 2 h
      9A7a 2 nde
      1a2Ba24c 2 x
      Ab3A15AA5a1a 20
      8b12b1c1a6A 200
      1a1b3A1a11b6A1A 24
      10a17a4A 25
      Bc1fbBbDa1BB2BbABaAdABaBAaBa1eAaA 3
      aAAdAA1A1A1C3d4f 3 d
      A1a1a3aa3aBA2b1AA 3 e
      1c4A11A2a2A9b 3 em
      1a1a2a 3 eme
      3ab4B2A2abA2a2B4a3a 30
      b1a7a6A9B 35
      AA2aA1faa5bA4k1Ca1AAAacAa 4
      18a2Aa1a6A1a 4 e
      30a 4 em
      2a1A1ac2AA4a4a7ac1A 4 h
      2AA2A1a1a1C3D4a4b1b3A2d 40
      5A4b17b6A 45
      AAAACAAaAAaAbA2a3ac1A1AaAa1cAc1a 5
      4a15a 5 e
      10a1A17a 5 h
      a2A3A6a2A1a1b1e4a1a 50
      1Ab1bAA1AACAd4A1A1b1bb3a1d1b1AA 6
      8A2Aa17e1c 6 h
      1A1A2A3A7a3a1d 7
      A2A3AaAA1A1A3A2d1A6cB 8
      3A2aAaA2A1A3A11A 8 h
      17a5a4b1A 80
      2A5b6C2A6a4b1A 9
      D2EDCA1FCB1B1eCADABB1BAA1BAaaDBbABB ?
      1adcaeaABbc1B1DaCBacA1c1BABaA1CAEDAF ?^
      a2AAAABB3b2A1A1a1A1a1aAAa2a1ac @admission-decision
      AA4abfaAa2b1A1A2AAAA2a2AA1A @admitted-refused
      6A1b11a1a @adult-retraining
      a2A8A7e2a7B2b @affelnet-wishes
      A1A1aa5ab3A1aa1A4a1aabaA1a @after-cap-options
      3AAAbb1ab4A2b2a1bcA6A @after-school-alumni
      1BAAC1BACA1A3AaAAaABBBAAAAB1baAAcA @age-16-17
      Aaa1BAA1BAB1bCAabc1bA3A1Aa1a1AAa @age-generic
      B3A1A1A6a1dA2a @allophone-french-needed
      6a @alternation
      b2AAaCa1AabaAAa2bAaAa1AeBDbAAAAAAA @application-documents
      BdeBAB1B1aAAbbCAb1cAaaaA1bbAA2abAAA @application-step
      AaAABAaAaa2Ab1AAa3A2b1AAb1a3A @apprentice-hosting-by-company
      2A10a4a9b @apprenticeship-cfa
      dcbA1aaBdB1cda1eaaaaaab1B4ba1aaba @apprenticeship-tax
      AcAAB1DaacBBaaAAcCBbBaBB1BBACacCd1AA @assistant-small-talk
      2cc1Ab2ac1AAaB1B3A2aABA1A @audit-control
      bACcABA1AF1BCAAABA1bBqDdCC1aAaB2bCA @automotive
      7AAA10A @bac-pro
      1A1AAAa1BBaA1aa1c1aAa1A1Aa3a4A @bac-pro-definition
      b1b1AbCAaA1A1a3A1AA1a3A4BbAC @bad-marks
      1aAac2A1aAa1ABBA1aBaBC1adCBaA1A1A @becoming-instructor
      EqaECA1CC1BB1Bc1cDABbBBAc1CbaAA1b1b @building-construction
      AjaAABdDC2ABACCDhCBb1B1DaAf1AA1baaA @building-green-digital-work
      A1AAa2A1BcBAc1AbAAabA4AaA2a3a @bullying
      3aa16A @business-wants-to-order
      aa2aAAAaAbA2a1AA2a3b3A3A @cannot-afford
      4A11a5A7aaa @cap-definition
      4A9A1a4AA7aaa @cap-diploma
      1adBABAA1BA1BACAl1Cbb1BACACDA1c1AbBe @catering-restaurant
      Aa1Ab2AaaAAa1a1a1A2A1aa2Aa4cc @certificates-insurance
      A1bB1Bb3AabA3A1A2aA1aA2aAAAAbA @change-trade
      A3B1aAb3Aa1AA4a2b1AA2a3A @child-dropout
      AcAAbC1A1bB1CBbB1AabbbA1a1aa1BbcADCB @child-of-speaker
      2AAAA2aAAaA4aaA2ba3A3c1AaA @choose-trade
      1AAbaD1aBA1AcCAa1AACaDb1AAAAA2Aa1A @college-level-class
      B1DbABA1CeaA2aABDAacdbBaaACa1cb1aaC @come-back-later
      aCAcBaCaAg2ACcBDDAbBCbB1AA1AaBaAb @company-talk
      6b1d1AaAAa1A1a1a @company-visit
      1AA1AAbAa4AAA1AA5b1A1A1cb1c @competition-complementary
      AA1aAcABA3abAaBa2cbBAAA4AA2B @confidentiality-minors
      AAAaBbBc2AA1a1A2bABb2Ca1c2A2Aba @controversy-union
      A5C1A1Ab5AAAeAAA6A1A @correct-one-answer
      1bAABA1BBBA1Aaab3Aa3A1aa3Ad2B @country-nationality
      3bb5A5a2a11B3d @csr-social-impact
      bbA2aA1l1BAeA2B1bB1BbABA1AB1aBBB1a @customers
      aa1a1bAciCBA2A3bA1AAcA1bAAAaBABA @customers-of-schools
      bBa1AaAA1Aa1AAaAB1b1aAaBBA1CAdlBa1aB @daily-hours
      Aa1A1aAc5AcaBcbAAa1aAAAAaaCAA1aa @danger-injury
      d1C3ABaaA2CA1cbbeeCaABbAa1ab1a2a @data-stored
      1AbA1bABaaaaB1A1BcABAB1aAAcb1abb1aba @deadline-lead-time
      bacAAagAABDab1hCAC1AbAd1a1b1eAaaaB1A @delivery-collection
      baaBbBh1BAc1BaaA1A3CAA1aa2ABB1Aaa @difference-compare
      AcB1bdfBAdca1a1A1CAa1CAba1BbBBCDaBBA @difference-comparison
      B1AA1AA6A2B2ac2aAA1ba3b1bf @diploma
      B1bAAABa3b1A2BB1b2baAAa1a3aAbf @diploma-title
      1a2B1aA3AAAaA2AA1AAAA1b1cabCccAa @disability
      c3cA1aA8A1A4Aa1Aa1a2Ab @disagreement-parent-child
      2BCa1eBAAAAbbcAAaAAABA4AA1BaAAAA @distance-far
      1CbB1ciC1aAA1Ca1AaAAaFaA1Bdac1B1B1CB @distance-finding-school
      a1C1A1B2A4BAABB1dBA1AAiAA1AaA1AA @driving-licence-help
      5A1b1A4A2A2AAa3A3a @dropout-services
      A7aa1aA4A2A5AA4A1a @dropping-out
      1CCDCdaAcAiBD1CbdAB2AbCA1BAcaf1CAAb @early-late-tired
      3a @ecole-de-production-name
      BEC1BCaBBa1AA1k1ACACm1BaDAAAbAB1cA @electricity-digital
      BAaaA3aA1AAa1dA1A2dAAAeabA5a @email-letter
      2aAb1b1Ba3c5aa1aaA1A1A5da @emergency
      12ba13a2a @employer-recruiting
      aAB1B1A1A1aa2bABABaBaaAa1A2a1A2AA @employer-speaker
      DAaB1DbBaaAAbbCBcaa3bB1a1BA2c2A @enrol
      A1a2aA1A2A1BdAAa1AcAb1aAa1d @equipment-compliance
      a1aBBABab1AA2aaa1A1A2bABada1AbC2a @equipment-uniform-cost
      BABBBABBABBBA1ABbaAbAAF1AaBAb1AAA1AA @erase
      2AA2A3Ad3c1aA1A1AA1A1ba1c1c @exam
      cAB1a1aA1AAAcAAbC1A1deaca1CABA1Aa1BA @exam-training-duration
      1aaag1AeBAa1AA2CbAAAA1AAbb3bA1A1A @exercise-fake
      1Ab1CBb2aA2AAAbaAaa2A1ABA2Abaa @expelled-trouble
      1A5a @exploitation
      BAAaBACB2CbCAcaaaaeBAB3Ab1A1aBAaB @extra-costs
      cA1BAaC1AaBAA1ABdcAcB1A1BA3daaa1ba @failing-exam
      A15a4A @family-benefits
      AaaBBBcAb2CA1BA1ba1bAAA1AA2AB1A1AA @federation-contact
      1a1A3AA2A2A1Aa2db2A2A2a4a @federation-network
      BCbcfhBAAaAca1A2aA1aAAACBb1c1A1ACab @feeling-bad
      C1aaaicbBabBaA2BBBaAA2A1DAbabAdBBA @find-a-job
      A1BcACCB4AAA1BA1a1AbacA1AAAcAc @find-an-employer
      1AeaddAAeCc1aDa2b1A1A2A1a1AAab1A1d @find-near-me
      AaAaA2bBAb1A1AbAA1a1Ab2AB3abAac @follow-up-support
      AAbAb3ACaaaBCBp1B1bCB1BaaDCba1BBBb @food-work
      Ba3AA2a1AA2a4aa5A @foreign-migrant
      ab1AAAbACBafdb1AaB1BCBaB2A1BAa1AaBc @founder-church
      agbaaaabCBaBaA1ADDFBAbabeaAA2BaAB1b @founding-a-school
      A4A1AA1B5A1A4Aa7bcAb @founding-company
      A3AA4A2AaAAcAAaAA1ABAfA2A2A @fraud-suspicion
      cAb1A2BAbA1c1A1Ac4aaaA4A1Ad1A @free-of-charge
      bba2CcAA1bbbABaBA1BBAA1BABB1AaA2B @french-and-writing-level
      B1A1baA1aAA2bAa1cCAA4a4cA1A @french-language-beginner
      Acaa2AaAgAAb1A1AFA2BbAaa2BadAa1aA @funding-sources
      ACAAB1aa1AABA2cBB2BabA2bAA1BB1a1A @future-after-school
      1baABaAA1cBAB1daABbbaadBaB1A1AABb1Ac @future-salary
      AA4A1A1cB1a2aB3Aa1Ae1CA1A2A1a @general-track
      AaAb1A1ae1bAbACc1aBbA1CAA1aabA1AA1A @girl
      B1aaAA2bCbA2CcB1AaAa3a1a2aAAaA @girls-in-trades
      bA2ABCA2A1A3A2caBbAAaA1AAaAaAb @giving-machines
      AaBABdaAadA3A1A1Bc1Babb1AAAAAAAABa @governance-board
      1BDdBACBBhaBcaBACy3CBB1BBAAacAf1EA @green-nature
      2ABea1A1AAaaC1aAB1AAA5AA2a @group-size
      BAa1cAbgBaA5AaaBda1AA4A1aA1AA @growth-opening
      C1bAcaCBcB2AAacB1CBcAaba2daaCCbaaA @guarantee-certainty
      1A2AAAAb1AAA3A5a2A1Aa @guidance-services
      xaC1C2CAAEC1AaBaB1BbBA2bBBA1BBaa1A @hands-manual
      a1AA3bBABAcaBaABa2aBBaa1aA3BaAa @hates-school
      1BbEBA1paBeB1Ab1ED1abfb2B1Ac1Ba1cc @have-repaired
      cc1bABabaBBCABa1cBCa1a1Ccaa1a3AABc @help-commands
      abCAaA1bDcAiBaCB1a1B1aa1A2A1AbADABC @history-origin
      ddBA1B1bAB1bABcA1B2Aa1d1C2CAhBACBa @holiday
      ABAca2CiaABAa1AbABaBba1Aaaa1AbA2aA @hosting-pupils-in-company
      AaBeabbBCAAbaB1aAaaB1BABCa1CCdd1Aa @how-long-is-this-chat
      1a2A2A3a1A7A @how-long-kept
      AAe1bEbcdBeaaa2AADAd1a1AAAC1AaC1ABA @how-may-i-write
      1B1aa2AAbAa1cgAA1A1Aaa2AA1aaAaAaA @how-to-procedure
      1C1cBBbBBeBB1a3dbacA1B1bB1b1A1aaAa @hurt-accident-words
      eb2aaaBdDbAaAaACCdaAb1Aa1AB1AAaAa @individual-follow-up
      ABalBaBc1a2AiABC1ABBCBBBCABBAB2ABA @industry-metal
      ACcdB1B1BADBCAcADcaA1AaADA1BCA1aadbB @injury-accident
      AabDbDAAaD1AA1a2aab1a2A1aAA1bA1bA @insult-assistant
      A1AcA1bC3A1bAAa1AaAaa1baa1a1a2aBA @internship
      AAcdaAbbBAAAAa1bBaAadAbc1BAA2BbA1AA @interview-host
      bAaa1c1AbADAbEBAAc1AoAaB1BBAb2bBcC @is-it-a-robot
      2e1aA1AAABAAAaBcb2AAb1B1CBA1aAa1AA @is-it-a-test-graded
      1AAA2BAa2AAA4AA1B3bBae2A1ba @is-it-free-to-use
      AaB1aA1AB6c2AbAaAbAAAAA1c1e @job-after
      2b1Ab1A3aAAc1aA1bA5A @label-quality
      C3A1A1a1A1A1Ab1AA1AAA2A1A3ABA1A @languages-of-assistant
      Bc1AABAAA1A1baa1cba1AaAbAA4aAjAaA @late-in-the-year
      Aa1a1BbaaAA1A2aaA2Aa1A2ABA2aAaA @law-2018
      8B4A2A4bd2a5a @lazy-unmotivated
      eAd1a1Ad1A2A2AAAa1AcA1a9A @learning-by-doing
      1Ab1Abca1AB1Aa2AAbAaA7A1b @learning-disability
      1bd1AbdabABAA3a1aA1A9c @learning-disorders
      AAA4AB1cAbd2ABA1A1aaaAAaA1A4A @legal-school-obligation
      1dAAf1aBB1A2Aab1AAB1dbBA1aAB1AaAA @length-of-course
      1A6A1B5ba9b @local-authorities
      BbAAeABaac1acAAAAb1a1B1aBbC3Aa1AAB @local-roots
      cAAAcaiaCb1AbAba3A1AAcaAAb2AaABB @local-territory
      aA1AAb1dbAAAb2AA1BACaA1b1AA1AaA @long-gap-idle
      A1a1aAA1c2AA1A2ABaeaaA1aaA1aA @lost-code
      CAB1a1c1aaaCcA1aeaA1AAAA1BAAA1AaA1A @lunch-meals
      f1ao2Ba1BD1aCCABBB1BAadBCAA1AabACaa @machines-equipment
      g1aiDaC1BBCBbbBAFEc1aABCadaBBACdC1Be @machines-tools
      B1dlAa3c1bAaABaDeBDBB1AaAA2AAaaaa @machinist
      dj1bA1ABCBCg1ecBaCABba2c1DAABAAB1BB @making-parts
      B1aB1a1caAA1ACcBB1AAaBaAA1e1aaABaACa @map-list-search
      aAaa1bAacAaBA1AAc1A1aa1aa2aa2A1AB @master-professional
      B1ea1aAaa2B2BCaBC1BAaA2AAAa1A2a @maths-level
      aaaAA2Ac1B1a3aa2aa4A5A1A @meaning-explain
      2a1A2Ab1AAA7A13A @meaning-of-words
      1A1cA1AAabAaAA2A1c1BbaAcaa1c1A2AAA @mentoring
      Ab1bA2BCCaBCocBb1ACABAaaaaaCBAcA1ab @metal-products
      3acB2A1AAa1A3AABBbB1A2a1a3A @middle-school
      AabAaABaABAAbaAAbab1aba1Aa1aaA1a2aa @minimum-age-15
      BaB1CDaG1c1CaacaAAA1BCaCa1Ba1BD1C2a @minor-child-age
      AaB2AA1A2A2aAcA1AAA2Aaa1baaA1bc @minors-regulated-work
      AbabBBaia1Bbb1baAAaA3c1ABAaA1AAaBA @modern-or-old
      B1bBA3adbAce2AaA1bb2AA2AAA1b2c @money-generic
      AA1AA1AcaAAA3a1Aa1bb @more-information
      BaaaaAdAacbaDC1bebac2dacab1bAa1aBCc @motivation
      1aABAA1aB4Aa3AA11caaa @network-director
      2AAA1AAB1AaAAAb1aAbcba1Ab1B7b @network-label
      Aaa1Aaa1CBA1b1baCCab1CA1CBaBBCe1CBAa @night-lodging
      3A3aa1a9bb @no-money-poverty
      2AAaBcAb1e1A3AA1B8c1a @no-school-near
      2A2c3a5a1A1a7a4ba1a @number-of-schools
      A1AAAa1Acb1AbaA1BAa1a2bA3A1AbA1aA @only-for-failures-stigma
      A1AaAAaAeaA2abA1B1aA1ba2AcA1A @open-day
      heaAaCabjd1cAaCaBEaBCCbaAaBb1bB1CAcA @order-object-for-home
      1AdAabAaAAcB1abA1Aa1B1aAabA1b1A1daA @order-quality-mistakes
      ABAAAAAAc1AAA1b1AB2Aaba1AAb1A1A1AA @orientation-advice
      cAAaaB1aAAAAaAaa1aa3aAA1a4a2aA @other-diplomas-further
      A1Aaaadb1abAAAaAA1bA1Baa1aCAbaB1bBAA @our-employees
      A2AA2AA3A2A1A9A2A4A @overseas
      bdAABCAcAACA1Cc1aAabBeaAAcCCB1bBAB1A @parents-guardians
      AAA3BAA2aa2c4AA4aa2a1A1A @parents-role-contact
      1aA1CCBdbbCab1E1b1ac2e1BC2A1bCABAA @parents-will-see
      B1Abm1AA1AAaA1AaCAba3a4e2a1aa @partnership
      c1d1d1B5Aa1AAaa1A4A @passing-on-know-how
      2b4A5b @patrick-carret
      baa1B2abaAa1BAaAa3B2aca1a2AAa @patrons-sponsors
      2A8a4A2a6BA @payment-invoice
      2aAb1A1Aaa1aaaaAA1aaB2aA1aA3A1ba @payment-terms
      bb1aAAA3AbaA1b1baACA1a1dAB6A @personal-details-required
      1b2A1AA1A1aA2aA2b1aab7a1ab @personal-gift
      1a1BCC1db2aAAaAb2Aa3aAB5A1A @phone-contact
      1AcaBaaeba1aACAAABAaF1CB1A1A1A1a2A @phone-use
      bAAAC1gbC1AA2B1aaAAD1Ba1Aa1A1AB1aAa @place-city-region
      Cae2BdBAAAbCAabB1AaACabBaA1aAbacbAc @places-waiting-list
      AAAcAa1AaaAaA2aaA1a1A2A1a4AA @placing-an-order
      aAAA1Ab1baA2Ab1AA1A4A1AAa2Aa1da @pocket-money-job
      BAbBBaa1ACB1Ca1Aba1caBbA1aAAbBb1haea @possible-eligible
      aB1Aaaa1ca1b1bABaAaAaAabAbAA1a2A1aa @price-of-a-job
      1Ad1A1cAbABAA2a1AaaAba1AABA1A3A1A @price-to-pay
      cdCacCCcaAAC1Aa1AaGcBA1ABaB1Ac2BA1d @private-customer
      3Aaa1ae3A1B2b5a3A2A2A @private-or-public-school
      a1Ab1a5ca2A1Aa1a1B2a1B @protective-supervision-staff
      3Aca1ah2AA1B1Ac2a2a3A2A2A @public-private
      abaA2Aa1a1A3a1B4aA1c2a1A2Aa @punctuality
      a1d1BagBD1A1eCAB1AB1ACcaBaAC1acB1BB @punctuality-absence
      cBeAAbA3BAAAAabba1aA2A2BA2A @punishment-exclusion
      a2aaC1b4Cab1ABA2Aa1AABBA4aaa @pupil-dropout-rate
      a7b7A2a @pupil-pay-or-reward
      AccAB1AA1BD2ACBAACBaA3b2aAA1B1B @pupil-status
      BaAAbB1Ad3BAaABb2aA1AAa8A @pupils-names-asked
      aAaadCb1dAAa1A1aBaAAAaAB1baAbaAAAaaa @purpose-usefulness
      AchB1B1AA1a1AbbA1c1ba1Aa1AAC1baaAa @quality-tolerance
      8a5a1A15b @quantity-how-many
      aBABAcAAAABaBbCs1CaBaAcADaA1A1AAABA @quote-and-specification
      bABeaecCcd2BbAA1BB1ABa1CAd2abaAb1A @real-orders
      4A3A6bA1A6A1a2a2A @recruiting-graduates
      3A2aa1ACAaaBAbB1AA1AB1a1Aa1BaAaAA @regret
      AdcAa1B1C1Afac1AA1AB1B1AAA1c1AA1cAba @reliability
      BcBBAabBagAeAAA1Be1bbABBBA1bAAAAB1ec @rented-lodging
      b2aAAAA2Aa1A1b1baAB2bAbAC3b2A @residence-papers
      AAAdbaAaBAaAa2A1B1BhbABA1aBAa1a1aA @rules-how-you-work
      baa1baABb1A1abBa1aAb1ba1B1AbAbAada1B @safety-equipment-rules
      DDcAcaCAaAa3acABB1cAabb2c1cCDb2A @safety-workshop
      A2AB3a1A2BaABaAAaAAAAAbbA1aA1cA @scam-suspicion
      1aA1ACbB1aeBaAA2abAc1aA1AB3B1AaB @school-cost
      2BaBDABBCCAbABc2BABA2adc2A1BAACB @school-generic
      1a1Bb3aaa1ca1A1aa1gA1Aa4A2abaa @school-phobia-malaise
      ABAAACdaAAd3b1ABDAcBAABc1BBAB1aA1a @school-subjects
      1a32a @second-chance-help
      1a32a @second-chance-school
      2aaAaaBA2Ab2AaaAb2Aa1aAAb1a1Aad @selection-interview
      acAAACB1a1AaA4a5a1Aa1A2AA1A @self-confidence
      eAA1d1aACDAbAaAAAb1BAcb1bb2A1cAc1bb @sexism-only-boys
      3a1bAA1aAAa1AAaaaA4a2AA1b2b1a @short-immersion
      1A1aAcaaBBdaAA1bC1BbaAcABCbAbA2bBBc @shortage-occupation
      3aBaABB1AbA3AA1da1aAAAbA7c @shortage-trades
      2A1BBh1Aa4d11a2a2A @single-site
      ab1CcFiba1d1BaAaa1ABaa1CAaaAAdAAcBAC @sitting-still-hate
      bAa1A2bAacAB2aab4A4Ab1AA1A @smoking-behaviour
      A3A3BA4A1aA1aAaa4b2a @social-care-home
      2A1aaAAb1abA1AB1c2AB1A2b2bA2A1A @soft-skills
      2aBBbAABAABaCA2aAAAA3aAA2ab2aA @someone-to-talk-to
      7aaAca7aa1aa4A @sources
      3AB1A2A1A1b4badA9A1a @special-arrangements
      bad1aDbAbAabaBBaABBBaB2B1AA3A2B @spelling-maths-level
      1ACabaCAj2AC1BAab2AcaBBBA1A1BAA @spying-sharing-data
      AbCfBBAAa1A1c2baAbb1BAAA1BBAAiBcBaa @start-date
      4Ab @start-own-business
      1cAA5bA2A3A2A4A1a3AAa @start-up-budget
      7AA1A4Aa3a6c @state-recognised
      3b3A2A6aAa1A2A6B3d @state-recognition
      A1Aa2bdB2A7aAa4a @state-region-support
      CcdcAB1cBD1d1aACaBaABCAbBBaAebaA1abA @strict-rules
      ba2A2cA1aa1e3A2AA1ca1A2A1b2A @structure-framework
      b1B6AA3A7aA2bA3Aa1bb @studies-after
      bAA1aAAbAAAAa1aAa3AA1A3a4a1b @success-rate
      2a2aA9b3A4a5a @suicidal-thoughts
      1cAaA1aA1aAbaaAA4bAB1a1AB3A1A @supervision-teachers
      C2BBCAea1bAAA1Aa2A1aaAaBAA2A1A1A @talk-to-a-human
      i1cAB1AeaBbbb1bfCBbA1Bb1baaBCbAAFAa @tastes-hobbies
      cAaAA1A1c2aaAAa2A1aA1AAca1B1aA1ab @tax-deduction-gift
      cB4AaBabc1bAbaC1BaCcBAaAA1Aa1B1Ab @teachers-will-see
      BBC1kd2dbAaABAaA1aAA1B1A2A5AAA @teamwork-politeness
      a1cabaAd1A1b1AaCAbADnAbADBbAAcA1A1A @technical-problem
      DAc1DA1Caba1AAC1AA1E1BvBcCBBe1Db1aC @textile-products
      aBbb1AB1adBCCBBACCaDaArBBBAAA1AaAbA @textile-sewing
      dB1B2bc1BaBd2aBAADcA1AA1bB2aAAAAA @theory-lessons
      fdbcBACaA1A1Ac1aAAaA1A2CACB1BA2a1A @things-made
      bABBBcaBAAfBABbA1ABAc1Ba1AA2ccbEABa @timetable-rhythm
      A4A1A4A1A1AAA2A8AA2c @too-old
      AaAA1AcA2a1Bb2CacA4aAaaABAAA1AA @too-young
      aBaacccb1bbA1BABdBaAa1a3C1acab3C @trades-generic
      1AbABAcBh1BB1aC1BA1bBBaABAAAAa2Baba @trades-not-offered
      BACAA1abaABba1AaC1A1A2abch2A1bA2A @transport-daily
      AC1BCBacCaACDA1B1ACaAa1kb2cAA1BAA1b @transport-licence-cost
      1bA5aaA2bA1aabaA2aa1baa1a1A2a @trial-day-visit
      AA1Aa1D2aB2aa1daaaaB1ba1c1a1a1A1A @try-before
      1CBbBbbCA1cA1aA2a1cBAAcAAAAab1bAAAb @typical-day
      4Aa @unaccompanied-minor
      a1A2A1A2bDBba1bB2AAA1A3A1AbaBa @undecided-lost
      2A1BAaAB2DBaA1aA2AA2A1a1A2baBa @undecided-trade
      1Aa1aAAaAAcA2a2AAAa1A2A2A1a2c @unemployment-fear
      10A10d4A1aA @unfair-competition
      1A1ad2b5A2AA1AAAa @unpaid-exploitation
      1B2aA1A2f2Aa2AACa1aA1aAA1ABAa1cc @unpaid-labour-asked
      A1aad3A4A2A4Aa7A @unpaid-production-debate
      ECCcaBA1aEaCDBBACBA1CnDeCD1aA1BB1a1C @vehicle-work
      1C1BBAAABaBaac3EaaBaaABAAaaAaAA1Ad @violence-danger-home
      1bA2ab9AA2A14a @visit-school
      1B2AA1BBAaa2aaaa2aA1aA2AAa1Aa1A @vocational-high-school
      2AABaAaaAA1Ab2ABa2AbA1Aa1a1aAA @vs-apprenticeship-lycee
      aABB1a2AAB1CBa1aB2BBb1aA1A2AAAAaA @wage-received
      AAcba1D3A2AAaAaaA1Aa2Ab2Aaa1A @waiting-observation
      b1BAAAAfa1bAaAa1Aa1c1AaAb3b2b1aA @warranty-complaint
      a2cAbA1aA2b3bka3A3AA3AA @weak-at-school
      1aeB1Ac2a2A1AaaAAabA4AA3aa1Ab @website-internet
      BaAAadb1CaBAAB1aa1ABb1AAabA1A3A1a @week-rhythm
      B1BABB1BACABBp1AC1ABAa1a1BA1A1aAA1A @welding-boilermaking
      AAAbcc2B2fb1cBAa1AAA2B1aA1AAA1CeA @well-being-distress
      1baB2b1ac1aAaAacBceAaB1a2AAAaB1A1d @what-becomes-of-pupils
      abbdaAcAbdAB1aBaCACaBaAaCaAAbAa1Aa1B @what-can-be-ordered
      2AA4c2a6A1A @what-is-it
      dAa1b1B1BcAAA1AA1Ba2AA2AA4bA1Ba @what-is-production-school
      aB1ad3aaa2AB1BBAa1B1aaA2baAbBaBA @where-is-it
      AAAA3bA2A2Abca2a1ab @where-sales-money-goes
      5a2BA1Ba2B15A1A @who-are-you-assistant
      aAB3a1BAb1cd2ACAAAAaa1Aa1AA1cA2A @who-decides
      da1a1AA1bAba2Aa1b2bbAbAa1b1A1ea1Aa @who-is-x
      5Aa1aA11a1A @why-get-involved
      D1AbCaCAAAacABDA1DxBAACAAC1ba1A2aBC @wood-carpentry
      AhCE1b2Abc1CBBbCFpBDBAC1DBacBBAbAdD @wood-products
      eA2BaAAd1C1ca3B2AAd1AAbeAAA1b1A @work-clothes
      11a7a1A3A1A4b @work-contract
      daA1bafABiBACABBaCc1ABB1A1B1a1AcA @workshop-place
      a7Abc1b3BA6a3a1a1a2A @wrong-trade-chosen
      aebAdcC1BCbADAAdaAbCCb1CCCAbAB2BB1B @young-people
      Aaacca1Ac3Aa1AaAbA1A1ababaa1ba2b a
      1AA27A a 14
      4a18A3b a 15
      1b3A2A3A3a7A a 16
      1A11a2A4B2a1A4b a 17
      6A7A14ba a 18
      4ca10a4A1a1a4a a 2
      12a8A2A2A2b1a a 3
      6a3A10d1C6a1A a 4
      4D5a1A19b a 5
      2a1b3A3a3A13d1b a 6
      4a12a3A8A a 8
      1aA2b1a13A2c a a
      a1b4a9a a appris
      4a1b3A1A17a a besoin
      aA2A12a15b a bit
      13A4A6A a bois
      18a a bricoler
      A2B1aC2AA2aA2a1d6A1a6A a ca
      5a2A7ba7A2AbAa1caa a cause
      A3Aa1bB4bb1a2A3A5A4a a ce
      1b4A1a3a8a1A3A3a a chaque
      4aAA5A4a1a10c a cinq
      2a1Ab19a7ab a condition
      A1a1b1AAa1A2AaABa2AA4ba3d1AAb a cote
      2Ae1A5a1a4a a coudre
      4cBA3a a crew
      3aAaA5b8c1e3AA4b a de
      23A7a a deja
      2a4b13a a demonter
      b1a1AaaCe2A2A2a2a1aAaA1a6AA a des
      a5d13a5A a desk
      4A2a1A5a4a7a3a a dessiner
      Ca1ABb4b10B1aa5a3A a deux
      29a a dire
      1A8A2A10A1A1a5ba a dit
      4dA2A8A5aa2a2aa a dix
      8aA1A4bb13bab a du
      1A7A1aa4a10a4b a ete
      1A6A1B1A1a5A a eu
      bA5B4A2aAA5a2a3A a faire
      AB12c1A4A2aa a fais
      aeA1BAb1a1BbAbA1AA2aA3A1AaaaA1A1A a fait
      bab10B4B a fer
      1A2a10A4ba a fere
      4aAA1Aaa2A2a2a1b1a3a3a3A a fond
      a33a a gap
      2A3b24a a gauche
      4b2a6a a huit
      17b2b3aA a j
      2AAA2aA6a5aAAb1a7B a jamais
      5ab24A a job
      cAbBCaebBgB1BCac1AAaCAC1AAcAA1aAaA a l
      bBfAAb2dChAf1BaCCAAbbbCCACbDADB1A1A a la
      2Ac9a4a6Aa1abA4A a laisse
      3A3a2b8A1A2A1a1a5a a laver
      1A1baA1a11AAA2B2A3a2bb a le
      3a1bbea2Aa4A2Aab1A1A a ma
      4A3a7i2b a manger
      2A2A5Aaa4a1a1a8a a mes
      Aa2a8a10A2a a mis
      25a a modeler
      1BA1aa2b2a2AbaA1AA1A3A7aa a moi
      A1a4A13aa9b a moins
      1aAA1d4A2Aa3A2b2a4a a mon
      A2ba9a9B a monte
      1B2A19B3d5a a monter
      1aAa11a1A7a1a a montre
      6b13b2a2A a moto
      2a2a a mourir
      a2a5A6b2A a noel
      1a1AAAAA3A2A2A1bA2A1A1a1a3B1A a pas
      12b3a2AA5ab2a a passe
      4A5A1A10a8b a perdu
      a1A1ab2C2b8A9Aa a personne
      6a5a10A a pied
      1bAaa2AaaaAa4A14A a plus
      ab1AeA3A2A2A8A5Aa3a a plusieurs
      1a3ab1b1a7A3b5a a porter
      bA4B6a4A3a9b a poser
      3A13b10a1a3aa a quarante
      21a a quatorze
      1a4A5a4A1a1A8a a quatre
      5a12a1aA a que
      5a2a8a2a a qui
      aaa1c2a1A2A2A1a13A2b a quinze
      20A9A a quoi
      1b14a4b2A a refaire
      1a25a a refait
      27a a repaint
      7C1A11B1b8a a reparer
      aaAa1AA1A1caA1AAAAaA3A3aA1b1A2b a rien
      a a rouen
      2ac24a a ruban
      2A6A1a1a1ab10a5b a saint
      22A a saumur
      1aAa2aa2a6a2A2a2a1a1aa a seize
      2a13A8a a sel
      1A15A4A a sens
      34A a signale
      4a17AAb5A3A a six
      2A11c5AA1A a souder
      6A2a5a a toujours
      aa1ACAAad2A3aAB1aA12A a tout
      2a1baAa2b13A2B6a a trois
      A1A1B1a3AAa1AAA4A1Abb2A1AAAA a un
      1AaBAAaaA4A4BaAcAba3a5aA a une
      6bA15b2A5a a velo
      12Ab10a5a a vingt
      17A3A a vos
      8A25A a vous
      6A1a9b2A2b5A4A a week
      bb10A4A9a a whole
      1a2aa3a22A a workshop
      1A14ab abattre
      AA1A2c11A1aa1a4aA3a about
      Ac4a2e2AA3B4aA8A2A abri
      aa7a9a14a absolument
      1a8ba3aa2b10a absolutely
      5a2Aa accompagne
      26b accompagnee
      2aa8A7A5Aa accord
      1bA6A12a1A2a accro
      4a7a11c9b accrobranche
      1A12Aa1a3aA1c accrochee
      14Aa1a4A1b accrochee a
      1A6e3a1A4a accueil
      4a3a3A5A3A accueillir
      aa1a3aD3b5b4a achete
      b7A acheter
      A1aa2A6c4A4c acier
      9A9a1c1a actes
      6e action
      A5d3b1a10A active
      1A3cA2a7A9A activites
      b6a6b1AbAAa adan
      1B3a1aaA1AA1a4a1Aabaa2aa1AAaB adore
      bAA1baaa2A2AaaBA1aaA1a1aaA4AA adore ca
      12a11A8a adore l
      A10a1a2c2a2a2a1A adore la
      3A2A7A1aaaAAa1a3B5a adore le
      Aa4a1a1a4aAA1A1aA1AA1aa adore les
      2aa9B1a1A adore mais
      2AA4A1a6a12aa1b adore me
      1a1ca1AAa9A4AAA3b5A adore quand
      15A4B6e aerographe
      1a9a affiches
      Aa3aA1a1b1ba1aAaAab3A1AA2b after
      7b9A6b again
      A1a3A1A1a1A1A1aa12a2A age
      2aaAa8A7a agence
      3c13A3A4A agricole
      1a2a3a25b ah
      1a6b ah bah
      6A7a19a ah non
      2A1BAAaC1aaBbBa1acAB3B1aaA2a1A1a ai
      2a4a4a2A2a2aA1A1AA3a ai 15
      aA11Aa6aa7A3a ai 16
      10A1a3A5A11b ai 17
      1a2A1Abb4ab1aAa4a3A ai adore
      1d2A2A2a5A7b ai aide
      a4A7bA1b3b4a1A ai appris
      1ba8a3aA8a ai aucune
      a3AaaA2A1a4A6b4aA ai besoin
      7e6b2A1AAa1a ai change
      1A16a7A ai construit
      a6AB1c8a8A4a1b ai de
      6A1a1Aa6b2A3bba3aba ai deja
      b24A1a1a ai des
      15a12a ai deux
      1AAA8a3a7A5aAa ai dit
      1A2a ai dix
      a3ab5a4a16a1a ai du
      7a5A17a ai envie
      9a18b3A ai essaye
      4b23b3A ai ete
      2A7c1A2B7aA1A4ab1bA ai eu
      A10A1a4A6a ai fabrique
      1A1a1A10aca1aa2aA ai fais
      bCA1AAaAAAAAaA2abA1aaa1aaaaaAA2baa ai fait
      2A14A2a2A2aa ai fini
      1A1a8b13A4a ai grandi
      a4a1a1a1a14a ai j
      5aAA2a12aA3A1A3B ai jamais
      A1b5aa4A16abaa ai la
      1A4AA1a2A1b6a2C1a1AbaA2dA ai le
      3A6a1A4b5aA4a2bAa ai les
      4A18A6A ai marre
      1A4A7b2A2A ai mis
      ag11a2A4A1a2A7A ai monte
      1B1Aa1a1C1AA1AA1ABa1AA2c3BA1CaACB ai pas
      3a12a5a1a1a3Aa ai passe
      3b4a2a5A6B1B3abA1b ai peur
      11b3A ai plein
      A9A3Ab8a3A ai plus
      8a4a2A1a4Aa1A4a2Aa ai quinze
      A6a3a2A1A1A2A1a ai refait
      9A2A7Ca ai rien
      a1a2a1A1b3a2a ai seize
      B2A2A4c14a5A ai toujours
      A6a2A2Ad1a3Ac1b ai tout
      15a6a8A ai tro
      10a3A6A4a7a ai trop
      7a6aa7a ai trouve
      1BaA1A1BA3a1Acc1A1aAa4a2Ab ai un
      6A2A4A2b1A1AAB2AAaaA1a2b ai une
      3c6A2a4a2a4A2aa3aA ai vu
      1a2aAA2AbA2A1AB2aAA1b2AA3A aide
      ad2A2A1Aa13a aide a
      1A2A3b11a aide les
      c3b3a3aA2AA6A aider
      2b7A3a2a4b8a aiguilles
      3A17cA4d aile
      9a2B19A aille
      4A1d10a4A5a ailleurs
      1Abba1aabB2a1aaDa1aA1AAaaaA1a5a aim
      2a6B7a aim travail
      1A1aa6A3a9A1a aimais
      1aAA2aA1aa1aA1AaaabAa1aab1ab1aa aime
      2A1AAA7a1aaa1a1a2a6a aime beaucoup
      a1C3a1B1E1aa2A6AAaAa3aA aime bien
      7a14a aime c
      aa12b4bA5A aime ca
      Aa2A5A2A8a aime ce
      4bB9a aime dessiner
      2A1bbA2a2a11bA6a1a aime etre
      b3Ab5A13a5A aime faire
      2AabA6ba3a4a3a3aA2b aime l
      5b3AB1A3abBa1abaab5A2AA aime la
      AA2BA2aBBB4Bbd1A1a1B3A4cc aime le
      A1Ab3AAa1aaa2ab1B1b5A3A aime les
      2AaA1B1a1b2a2aa11aa4a aime mais
      19a aime nettoyer
      8c9A12a aime parle
      4AbAaaaA1Aaa1bB3A1bAA1a5Baa aime pas
      9A1a3a8A2b aime peindre
      A1fAaAAA2a4Ab2b4a8C aime quand
      Aac1aA2b1a5A4A1a9b aime que
      1a aime rien
      7a3a2aa3A1b aime tout
      b1a1Ba4A20b aime travail
      2A2B3b aime travailler
      A1a3A1A6aCA1A1c1aa2Aba1A aime trop
      1b2A14aa3a7b aime voir
      Aa3a9a4b4a5a2a aimer
      1aa5baa2a3AB6A2A2b aimerais
      A3A6a15c ainee
      1AA1AAAbBBAAk1A2BAB1AbaA1AAAA1AAda air
      9B2b air libre
      4Ab aise
      1a17a4a6A ait
      ca2bb5A4aa7d ak
      A5A4A2c11A4a alarm
      18aa11a albi
      1BBb2aAa1AAaa1AA1bA2b1a1a2aA2b all
      4A1aAaaAA1a3Aa1A1A1a1b1ab1a all day
      2AA2A3A7a2a11b all that
      1A6a2a2a all the
      1BA1AAf1B2acA1AAbDA1A1bA1A2AA1A1B aller
      6d1B8A11A aller chez
      9a2A4A14a allergie
      9a2A19aa allergie au
      17aa2b11A allergique
      4A2A2a13A6b2b alles
      6A3b5b7A1a3a4A allez
      1d1a1b6aA2A1a2A13a allume
      cb2ad1aAA7Aa3a8b2A alone
      1Ba1A3aabaAa1aaA2aA1A2AA1aaBb1cA alors
      2b5a15aa8A alors elle
      a2A1aa1a2a2a12A alors euh
      a7a2a3a alors j
      7A2a4a alors je
      4aa2A7a17b alors la
      5a6aa2A11a4A alors le
      bA4Ab4A1A1aa3A1aa1a1A5A alors lui
      3A9a5a2b5A2A alors ma
      A3aAe5aA6b6a4a1A alors moi
      A1Ab2AA1c2A2a1AA2a4Aa alors mon
      9a12A1A9b alors un
      1a25ab already
      9A3dA19A alu
      13b aluminium
      b4ab1A7AA2a12A always
      3A2A5a3A4A1bA5c3a am
      1A1Ada3bAa18a2a ambiance
      5a3aA5a13a ambiance d
      6A1a7A4A1a2b ami
      8c7Aa3A amies
      4A3A5A2A3A amis
      17A3a4a amour
      2a1A2b3A5a2a3b1cAa1A3A amuse
      3c9a3a amwin
      aA1abecaAbaAAaAAaCADA2BB1aa1b2AAA an
      6A14a an 3
      30a an 4
      4aa6A17a an an
      Aa3A4AAAB4a an bois
      a12a2b6a4a an dernier
      7a3A4Aa3a1a an e
      1ab1Aa1aa1b3AaAA1AAA3A9A an enmen
      16a1a2aa8a an j
      9A7b2A10a an je
      aA3b3A6a1aA3b an ka
      16a5A an mi
      1A2acAAaAb3aA4a2a an moi
      1A5a13b an on
      A3a1Aa6A1b3A8b an pas
      9a22e anba
      6ba7A1ab4ac2a6A anciennes
      A1Abaca1aa1bba1c1cbb1abcaaaaaBcaaaA and
      aa1b1aA2A1Ab7a5A4aA and a
      1AAA6b7a1aAb4A and all
      2a4A8a3A1a4a3B and everything
      B14d and hands
      12A1a1aa and he
      abA1A1a1AaAA2AAAaAAaB1bb1aAA1c1cAab and i
      1a5A8A11b and it
      1a7A8a8a4a and loved
      A2b7c3a3a2A8a and making
      1b1A1A1aa8A1A7A and my
      10A7a6aaa and now
      4ba1AA1AB3A1aA2a2Aa1a5a and that
      1ab1ba2aA1a5A3a2a2a5aA and the
      19A2a2a and they
      9c anferme
      8a anglais
      4b2A1a1b1b3A3A angoisse
      17b16a animals
      5A2b2A3a1a4A2A5a animaux
      B2A11c1A2a1a anime
      10a2A14Ab ankle
      1B5A6a1A7d9b anle
      5A1A1h2a3A5a5a6A anndan
      1A1a2A5A2aA3Aa3a4a annee
      a20b7Aa annees
      4A3A2a4b2A anniversaire
      Ad2CDC1BBBBb1BABA1aAAB2AAaa3B2A ans
      1a ans 3
      18a2A2a6A1a ans 4
      1a14a2a3a7A ans a
      4A7a3A7a2a6A ans elle
      A11a ans en
      AAa6Aa4A2a1ABAB2AAA5aa ans et
      aA4a2Aa1A1A1A1A7a1Aa1a ans il
      a1aa3Aaa3A4a9a2a2A ans j
      1aA2aAbAa3a2BA3A1aa3A1A3A ans je
      28b ans le
      3a3a ans on
      2A20B2A ans pas
      AA15a ans que
      abA1gA7A2A10A ansanm
      3a1A1A1Aa1b7bA6A any
      2a2c12a3A2A anyone
      aAaa5AA5a3aaAAa1aab3A1ab anything
      A2b3A6a1a3baA1b1AAA anything with
      2a4f apart
      12A16Aab appareil
      7b16A6a2a appareils
      1A7a5a1AA8a appart
      1a2Aba2ca4a11a appartement
      1bAB2abAaaA4bA4a1aA1a4A appelle
      1b4AA2b13a appelle pour
      a1a2B14b4A apprend
      A2a4A4A1aAa3A2A apprendre
      8A4A2A3A3A apprendre le
      A4A4A9Aa apprends
      c1a2A1AA5aAa1AAb1a4A appris
      c2a1A1A5Aa1AAA2a appris a
      A4A10a3a1a appris le
      5a2a12a approche
      13aA aprann
      1a2a7b3a1ac apre
      ab1BA1AA2a1Aa1aA1ab1bA2aa3aAaa1a apres
      A4A4a5A1ab1A13A apres je
      5a6a19a apres le
      a1AA4A1b5Aaa1A2a2a3a apres midi
      12A2a11c aquarelle
      4a1AA1a2aA1A1Aa4Ad1a7d arbre
      1a3A4A1A4cB3AA1A6A1A arbres
      8a8b arbres et
      AAaA9bA3a arc
      1A12d5A13a arduino
      AB1bA2BABa1aAAbbAAaAb2AAAA2A3A are
      1A2A1a4a2A7A1b3A4bb arete
      a1a4A5b4a2Ab2A7A1a argent
      E2a7aAA2AA3AA2g6AA argile
      a1A2aa3A14a2a arive
      1aa5A1a3a3ca armoire
      6a2a4b3AA4a3a armoires
      4A1c3A9a2a2A1c4A around
      2AAaAb4a10A4A5a arret
      2AaAAa3A3aa1A2AaA4AA1A1A1A arrete
      1A13A11A4A arrete de
      6a15a arrete pas
      3a18a7a arreter
      3A2A16c2a arriere
      A1Aaba4a3a7a4a2AA arrive
      2A1a17b4a arrive pas
      15A arsenal
      2a2a1A2ab3aA3b6b3A1a art
      11a10A artiste
      11d3A5A3a1a artistique
      4A6A3a6a2a arts
      3Ac1Ba1Aba1a3abAA2AB2aaAa1A1ba as
      4c1A3a12A3a as a
      11a12A5a2ac as long
      9A3a14a5aa as vu
      1A4aa2b3a13a5b ascenseur
      6d9A asiz
      A3A1AAb3Aa3A1a4b2a5A1a ask
      7a1A aspirateur
      1Ba10A4f assemblage
      3d7b1b1A2A12A assemble
      1eBA7A1a4B1a3A4A assembler
      1b11A4A10A assembler des
      2A26g3A asseoir
      a4Aa2bA1A1A1AAA5aaa1AcA assis
      6b1A1A1a4a3b4A2aA assise
      3A3aA5Aa1b2a2a association
      4ba2aA7aA3a10b assure
      12A19ab asthmatique
      5AA3a1A1a3Aa1A6a4d asthme
      1A12AA3c1a astiquer
      3bAa1bdBAAca2Aa1BAa1Aaa2a2AA2A at
      7AbA3b2A1AAAA at a
      2a4b4a at home
      A2a1a1Ad1A4A5a4aA at my
      3a4A9b3a3a at school
      aA1aaaaAaAa1bAA1CcA1A1A2bA3A4A at the
      a1aaAaA1BdAAA1AA1A2a1Ba2A4AA1A atelier
      3aa4b3a3A13A atelier avec
      3a9A4a3a8A3a atelier de
      5A3a2A19A2A atelier ferme
      3A3b15b atelier velo
      3Aca7a4a3aA7c3b ateliers
      b12A4b5a attend
      AbA9A10a attends
      3aA2a2A2a10a1A3a2Aa attire
      A1fBaa1BbdaBbABc1C2aa1ABaaAaa1Bb1bA au
      4Ab1A4a8b10a au bord
      4A4Aa1b4A12c au boulot
      22b3a1ab2A2a au bout
      21e3A1a3B au bruit
      2b2b3A14A5A3a au calme
      2e16a au centime
      c1A3b5A12a1a au centre
      9b2C1a1aA1b4A7b2B au chaud
      c3aA4a6a4aA7b au college
      2A5b au compter
      5a3ac9b4A au contraire
      2A8C3b2A3a4a au crayon
      12a1a7a2a4a1a au debut
      2A5Aa2c21cb au dessus
      2b7a2a1a4A3a9A au deuxieme
      10A17D au dos
      2A2c1aAa3a7A9A au fond
      2d13b au gramme
      9a2A10A8aA au grand
      A2A1a5a2aAA3AAAb1aA au lycee
      3A1bA3d1A4a3B4A1A1A1a au marche
      2c1a1b1Aa2b1A4B6a2a4A au meme
      1AA2A1A1a7a6a6b au milieu
      2b2A13A6a au millimetre
      a6AAA2a8a1a au pays
      a1a7a au pinceau
      2a7A2A8a9b au point
      4a1a1a4A2A4A au resto
      2A6a9Aa7a3bb au sec
      5a3aB4A12abC1A au soir
      9a2d17A4A au soleil
      2A1dB3A10a10a au travail
      4A7A13a3a au volant
      2A1A7d4c9A aube
      2AAa1AA2A4A1aa1A2a3AaAA2ba aucun
      1aaAA4AAAA1B1AA3A1a1a2A2aAaA aucune
      11B4A6A1a5a aucune idee
      13A2A7aa aujourd
      13A2A7aa aujourd hui
      8A7a13a aurai
      3a6a11a aurais
      a2a2a5aa7A2a1A3aa2A aussi
      6a6a aussi je
      4A3a1d5Aa7a2a2aa1A autant
      2B1aaAaa22c autiste
      9A11c4A auto
      4Ab autonomie
      1b2A2A9ab2a4A3aAa autoroute
      17ba2c3AA autos
      2aAda6A4Ab1ABaa1a5aa2A autour
      2a2a16a autour de
      a2ABaj1BA1aa2A2a1AAAab1BAaa1A2A autre
      a6A3aa4b autre chose
      AB2hbD1aabABaA1aA1abAaAAaA1AaAa2Aa autres
      a1AaaAAab5A1bCAAAAA1bAbbA1aa1A1A aux
      12A4D6b9a aux arbres
      3a1a2A17b aux commandes
      4AA2b8A aux gens
      5a1A6a8bA2a av
      4A1A1A2b2a1B7A4aA4A avais
      A7b3A1a3ba6a2aa avait
      1Aa1cb2A2A8A2aA1aA avance
      4aa2A avancer
      4Ab avancer a
      AaBBA2aAa1A1AAAAbAbAaA1a1B2AeA1A1A avant
      1a13A3a1a2a avant qu
      3a8ca3aDA4ba ave
      ba1BcAa1cAAaa2abaaB8aaA1A1A avec
      2b1dB7A avec beaucoup
      3A1a18a6A avec ca
      1A2a3a7a avec client
      4f3AAb9a8a avec d
      AAA1e3A1AdAcbAaBBA1Ab2B1a5a avec de
      baAaeA1ba1AABba1AaF1AaBAA1A1caa1b avec des
      aa2bBBcB2b1A2AAa3c1A6a2b avec du
      16AA4a2b avec elle
      1A1aD1A5a3Aa1a1a1a1bAa avec l
      cBACCaaA2BAbBAbaBBa1Ab2aAb3a1aac avec la
      1cbABaaBbaA1C1A1A1AA1B1daabB1A1aBAbA avec le
      2Aab1a1eAaA1A1caaABA1AA1aBAC2a1AAA avec les
      AB4A1A1A1Aa4b2caA2b3A avec lui
      2b1A2ABaAAC2Af1AaAABAAA1Aba2b2A avec ma
      d1a2a2C2AABAA1aA2A12a avec me
      AbAaCca3aAb1A2a1a1A1a1A3ab2a avec mes
      AA2C2b4a4A3b1A avec mn
      1A3A2A2a4aAb11b1A avec moi
      ahB1C1b3cBe1dA2eA1aBacBb3AABABA avec mon
      1a10c4b7a2a avec papi
      6Aba7a5A2A avec plaisir
      4cBA9A13Aa avec qui
      A11bba1A7A2A7b avec ses
      Aa1AAA3aaaa5b3aaA3a4A avec son
      1a2a1AAa5a8A avec tout
      BBaaCba1bA1AaAb1aAc1ABAa1BA1A1A3A avec un
      cAa3aA1b1A2B2aa2bAA7Ac avec une
      1aA2Aa5A9A8a avion
      4b1A4a1A avis
      dc2a9b5A13A avk
      1A2aaAaBcc1a2a1B1A1A2AAaA2A1Abb avoir
      6A2A2A16b3b avoir de
      4a2a2A1A11AA7ac avoir du
      5Aa16a avoir la
      5a3A2b avoir le
      A8b2b4A5A1b3A2AA avoir les
      4Aa3bA23A avoir un
      A1A1a11AAA5ab1a avons
      1a3a3a1A5A9b avoue
      2a3a2aA1aA1b2b3A1Aa6A aye
      A5b4a2a1b18b ba
      7a2a15A baby
      9A bac
      9A6a bac pro
      1A2A2a2A1b8A2a3c1A back
      cA2a4aaa1A2A9a bagay
      9aa11a bagay lourd
      3A12a4c bagnole
      1A15a3c1A9A bagnoles
      2a10b2A5b2B1A bague
      3aCB1a1AAaAA1a2Aa3Bbb2AaAAA1DB bah
      1aa21A4a bah ca
      3A10a bah en
      2c3b2A2a8a bah etre
      b4a2Aaa3Aaa3aA4a bah euh
      b1Ab10b4A bah genre
      1B4A3Aa8a2ab9B bah j
      6Aa2A1a9a7A bah je
      1a4A bah l
      Ab1a4a1A4aa1a2abA bah la
      8c2A1aA3B1a2AAd4a bah le
      10a4A1a2A1A1A2aA4a bah les
      Aaaa2aa11a1b2b2Aa bah moi
      1a2A2A2A1C bah on
      4aCa1A bah pas
      3A3A15a8a bah tout
      9Ad6b10A4A baies
      16B13a baker
      8b7aA4a11a bakery
      A10a4a2A2Ac1A4a baking
      19a7A5c balais
      5A1a5aAA1c16d balcon
      2c3b5A6c balle
      1A5A6aa4ab12a balles
      2AagAA1AAAA2Aa2A bande
      1AAa3a3bAaa1Bc1AbAab1A bann
      1A6b3A18b3A bar
      1c6A1a2A3AaA4A baraque
      1a6A4a2b18a barbecue
      1A1A3A5a7A4d barre
      1A3a1a1A4a3a1Aa8A3e bas
      8A2a4a3b6a3A base
      14aa1a6A9a basically
      8A2a5bAa2a baskets
      6a3b5A2b6a bat
      A3Aa2b10A batard
      2AA1A4AAA5A6Ada bateau
      2b1a7A4A6A2A6a bateaux
      1c8aA8A1a11A bati
      1cAA5bA4A9A1a3AAaa batiment
      1g2a2a1A7AAA8A5aa batir
      9AA batir des
      b4a7A4f baton
      7AA3A3b3AA1a batterie
      2A1Bb bavarder
      6b2c2A3BAa1a1A3A2b2A be
      16A be a
      AaA1AAaA2Acaba1A5aAa2aA2A1A1A beau
      Aa11Ab9A beau pere
      aA2a2a1Aa1AAa5a1AA1aA1a1a1ab beaucoup
      8A1aa beaucoup d
      5c2A beaucoup de
      18a3a8a beaucoup le
      5A5a5a14a beaucoup les
      7ac5a2a10a2a1a beaucoup moins
      21A1a becane
      3A3Aa12a1c becanes
      2a6a1aA4Aaa13a because
      3AA1A3a1A1aA1A1a1b2c1a3A been
      3A3a2A12A2a3b before
      1a3Aa16A2c behind
      A1bA1bd1baa1a3aAAAa3b1BAaB2aA1a being
      4Aad1a1AAA7a8B being on
      6a1Aa10a being stuck
      10A1b9b1A8A belle
      1a1b3A3a2Bb1Ab2A10A belles
      AaaAAAAbaa1B1aa1bEaca1aA1a2AaB1BCAB ben
      1aAAAbA5a3AA2a3A2a7A ben j
      6a1A1ba4Aa2A1a2a4A ben je
      7c2A6A5a7a ben la
      3a1A2aaAA3bA4a1Ca5A1B2A ben le
      1ab5a1A5cB1aab3a ben les
      2b2A1A1a1A4a2b1A10AB ben moi
      4a3a4A2A4A benevole
      a3AadAA3b1a2B1AA3bA4b2AA besoin
      4aA2A3A11b besoin d
      4BbdA2a1b1a2A2A9b2AA besoin de
      4acA3a1a4a5aA1a3AA best
      3a8a2a1c4A bete
      2AaAa2a2Aa3ah2a5A3A1A betes
      1a1AA5A2a3AA7A6b beton
      a1aAa5a6B1a6b better
      Aa10A2a1a7A9a beurk
      17a beziers
      a5aAc1A2a8a5b2a2Aa bi
      a5aAc1A2a8a5b2a2Aa bi 1
      21A biarritz
      7e6a5a bidouille
      A6c12a bidouille des
      B6A6A5a2b bidouiller
      1Ac1Ab1BAdcADa4A2aaA7aC2A bien
      2a3a2a12a2a7a bien a
      5a11a bien avec
      3a13b bien ca
      2A18a bien coudre
      2b bien droit
      2a11a7b bien j
      2A1Aa10E8A bien la
      4B5A2B3b1A5a5a bien le
      ab6AAa1A2b1A2a10b bien les
      13a12a3aab bien mais
      9a10a1a4A4A bien pour
      a1A1A5A1b6A5a5A bien quand
      4b4a24a bien que
      21a4a bientot
      Abbcb1AAA4A6A1aA2b2A1b big
      c1A10a3Ab3A2a bijou
      2C10A8a bijoux
      7A10A4a2Aa bike
      CA5b15c2a5Aaa bikes
      4cb8a binome
      1A2a11aa2A12a bit
      aA5a8b bit of
      bc5f3bA1A1AA1AAA bites
      1b5c11BA bites qui
      12c bivouac
      bA1a1A1A9a1b1A10a bizarre
      3A5b8Ab4Aa1a5aa blanc
      2A4A1A1c5A9A5b blanche
      32aA blancs
      13A13d7a bleu
      14a12a bleus
      13A5b4cb6a bloc
      1a5A3b3A4A3A4a4a bloque
      20Ac bmw
      1a5B15c bmx
      1A1A3a9AaA4ab1A bo
      5A3A board
      9a8A boarding
      6A2a1a2a4a12A boards
      5a1a1BAa2a6a1a3aabAaaB1A bof
      BA1a1aAaAaa3A2AiA2Aa1CAA2A1Ab1A bois
      8A1e1a3A10A3aA bois a
      1b1cA6a1A4D4b1A bois avec
      1A11d3A13A1A bois ca
      1A8A7d6a5A1A bois et
      13a4A bois le
      3B14a11Aa1b bois mais
      10a2a4b5a3A4b bois me
      cAA3Aa1a4a1AA3ba1a2a1a5A boite
      b17a boite a
      7b6a6b boite de
      3b3A6a4b3A boites
      3b10a8A boites de
      3B4a1A14b8A bol
      18a6c1a bols
      10B1A14e bombe
      a1b1aAAa1AA2aA1bA1c2A2AaAa1a1ABA bon
      8a21b bon euh
      a3aa4a2a2a bon pour
      a1a1aa2aa1b1bA2a3aA8A bonheur
      10A4b6A2a2A bonhomme
      A7B14A bonjou
      23A bonjou moi
      aa2Ba1AcAAAA3Ab1A1BAa bonjour
      4B3b8a bonjour a
      1a bonjour c
      a7AA2Aa2A4A8A bonjour je
      a22a bonjour mon
      b2A1BAAb1b5aA3AA2A1a bonne
      3A18c bonnes
      1A16A7A bonsoir
      17Aa books
      23a2A booster
      4Ab1A4a4a3b10a bord
      4Aa1Aa8a3b10b bord de
      8A8b4B4A bordeaux
      2b boring
      1a4a6a9a1a4A bornes
      2A1BcA1Baa1AA3BAa3b1aAA3A2Ab bosse
      3a15c1a1a2A bosse a
      4Ca2AA2A2a19c bosse dans
      1a2b2A1AB1c1A2aa2AA2A2A1bab2A bosser
      a3e4A20A bosser avec
      4Ab2A3B bosser dans
      4Caa5b4Aa5aA8A bosser en
      8a3Aa4aA10d1A bosser le
      9C6a2a1A8A1d bosser sous
      5A5A8a bot
      6A3d1d1a2aA4A2A1A3A1a botte
      6b2a3b17AA2b bou
      2AaA1A9A4a9f boucan
      2a7a5b1AA5A7d bouche
      7b9A boucher
      16aB10a4A boucherie
      8A7A4Ab2b5a boucle
      8A7A5b2b boucle d
      14A4a boude
      6b2c2b3B8b3A2Bc boue
      3a12a1A3a bouffe
      2AAA2baaaaA6A1A2Aab1AB2b bouge
      4A1d bougeotte
      A4Aa1a1B3A1b3bA3aA2a2a2A bouger
      b14AA2B bougies
      5a2A7B8a3aa4a boulanger
      2A2A1A1A1b4b2A6aA3A3b boulangerie
      16A boulangerie a
      21A2b10A bouldering
      1A5a3b1b1A2Aa boulon
      2b1cA2AB1AbAA2AA2A6a1b boulot
      11a5cA3A12a bouquets
      A2aA2b1AAb10a2aa1ab2A2a bout
      6ab2Ab6a3a2aa1aa2A2a bout de
      b2a10a13a bouteille
      A1A2AA1gb7A4a7a boutique
      6A1ba19A boutique de
      A1ab3A6a7a bouton
      2Ab4a2A5A2A1bA11a boutons
      6a1A2A2a2bbaab2aA box
      4a5B8a10a boxe
      8aa2aA3A2b2a6a2a boy
      c1ba18AA11a bracelets
      7d13d brakes
      AA5AA1B3a4a4a8AA branche
      A6A2A3a3a5A branche de
      14a5A branchements
      1a3A3a7aA5A3a2acd brancher
      14a13a brancher des
      2b1aa9a2a8a braque
      1AAba1AA2h2C5A1AA1aa8Aa bras
      23A bref
      16a4a1a brest
      18B brevet
      Aa19A bricks
      5Aa7a1A13A bricolage
      cA1AAa1B7A1aBA1a1a1b bricole
      AA3a11a5a bricole avec
      da3a1a5b3Ab2A3A1a1a4aa bricoler
      ba5a8a8A8ab bricoler et
      4dA2B4B2b2A10a4A brigade
      1A3A1AAA3b5h3a3A6a briller
      1c2ba3A3a1a2aa2a brilliant
      Be3A4b5A2B1A11A brique
      7bc7A4A9A brocante
      2a14A1AA1d broder
      2d2a9AA5C broderie
      A1A4c broken
      A6A3aA3AAA2bA4a4A brother
      3A3A3a9a5A brother s
      1BA1AaAA2B2aA4BAb2AB4Ac3B bruit
      12AA7A2A3a2ab1a bruit ca
      3A3AA4b2AaA bruit de
      1A15a8a4d1a bruit et
      31b bruit je
      31b1a1a bruit ni
      2A7b3A17Aa1c brule
      1a11A5A5a1a3b2ab bruyant
      10c7A13a bucheron
      b1AAa2a3a5a2a5c bugger
      Ab12a3A1a5A4ca1a building
      1b12A5A building stuff
      Acba6b3A3d10A2a built
      1d8A2aA3e10A2a built a
      2d1Ac25A bulle
      2A1AaeABbA1a4B1cAA1aa4A4A bureau
      2A2AB1a6bA1aaaA1A1A2A5aA bus
      1AAaa8Aa16A buses
      a3a1bA1bAaA2ab1AA1aa1Aa1abaaaAb1a but
      aa1A4A7a1A1A10a1b but i
      bA2ba9aaA2a1a1A5A3A by
      a3ba by myself
      7B2A21a2b bye
      2b6AA2A4a byen
      abca1a1AadBaB1aabab1Bb1a1AAa1aa1a1aA c
      2aaAa8A7a c agence
      abda1a1baa1b1ac1aba1Caa1a2aAababaa c est
      AAAAaaAA1aAaaa1AAA1ba3aa1A2A3AA c etait
      6A5A3b4A c happy
      A1aabAaaACAaBabAabAca1aaa1BaA2a3A ca
      12C5B5a ca a
      a5cA2A8A ca bouge
      16a2d14a ca briller
      1aa1Aaa1A2a7a1a8b ca c
      A3b2A1A12A4a ca chambre
      A24a ca colle
      2a2a11a6a9A ca compte
      6BA3a15a ca depend
      7B8a6b ca en
      4A1A6a2A11A ca fais
      A1AA5a6Aa3Aa2A5a1a ca fait
      19A1Aa ca grand
      1AaA2AAB1b2A2BAaa1a1aAAa1aa1a1abA ca j
      1b2ba1a3a1A3a2bb1A4aa2a2a ca je
      3A10a13A2A ca la
      4a1A2aa1a5A4a2A1B4b ca le
      1a1da1A2AAAb3aBB1A1A1b2Ac2a1ABA ca m
      3A10a1a8a2A3a ca ma
      1a1a19b9a ca mais
      6AbA1A3a5a ca marche
      aBC2CbBb3aB1a1bcacACccaaB1AaAEBAB ca me
      AA3a5a1a2aa1a2b7a3bA ca moi
      16bA17a ca mon
      7a1a1A2A1A2B4a6a ca ne
      4A1B2a2A1A2A1A2A5baAaa1Aa ca non
      1A11b4a13A ca oui
      3c1A10A4a6A1a1b ca pas
      1A4A3A2a5a8AA1a ca passe
      A1a3B12d11A ca place
      7aa3b4b4a ca pour
      2a1c3A1b2Ba1A1aAAA ca que
      b1a1Aabb8BA1CAa3b4AA1a ca qui
      7b6a ca remercie
      A1A3c7a1b10a ca s
      1c5Aa8b7b2b ca se
      2b19b ca tombe
      3b21A ca tourne
      1a1Bb2a5a ca tout
      a2A1AA1AAC1A1A1AAAa1A1BA2a1aCFa1a ca va
      6a1a3a3a13a ca vie
      1a3a1A7a1Aa4AA cabane
      ae2A12A15aA cabanes
      3baaA14a2A1e cabine
      2a11c6a9a1a cablage
      AAA2A2AaA1a1C2Aa1bA11AA cable
      2cc6b3d4AA11a cabler
      9b4b4A cabler des
      7a4a1c5B7a5a cables
      b cadeaux
      4A1a1a4b3A2a1a5a cadette
      7a3b1b7A1b2A cadre
      3A1AAbAc3A5A2Ab cafe
      3Aa1A2ca8A7a cage
      bA13b cahier
      5A6a cahiers
      1a1A2aad8a3F4a1Aa1A caisse
      8B1a4AA4d1a3Aa caisses
      5a2a2a4BA1A3A1a1A6a cakes
      4b15b called
      2c17A calligraphie
      Aab1Ad2a2A7b2A1Ba1A2B3a calme
      a6e9A3c1a cambouis
      3A1AaAA8a3F4aA3A camion
      3a2B1A1a6A3d6A camions
      1A2a7a5A camp
      a7b3b7AA4A camping
      AAa1AaaA1AAc5b2Baa1a2ab2bAaab can
      2c1AAb1A1Bbb4b2A6ab2dAbab can t
      20A can we
      1a4A1A10a8b canape
      4a4aA2A14b4A1b canicule
      5a2A7b cantine
      4A9A1a4AA7aaa cap
      13AAA4g3A capcut
      4d21a capitaine
      A20e10A capot
      aa10A7a10a capte
      7A6a5A captures
      7A11A1B1A4a1A3aB car
      3b2Aa6A4A3d1A carbu
      13a2eAB7A8A cariste
      4c5a5A8a carnaval
      1AA3A4a3c4AA5a6A carnet
      1A carpentry
      1e5A9A13A1AA carrelage
      3a9a4A5a carrement
      2AB9a5A1c1A3a3A1a carrosserie
      14a3A2b9a1A carrossier
      10B3B1c2a8a carry
      1A1AA3A1A8a1j1A4a1a3a cars
      2b2b4A2BeA1a1AaA2AAba carte
      4A2AA5A2A2bAb5a cartes
      Ab1a2A1a1A5AA4B2Ac1a carton
      10Aa5a cartons
      18d2A3b carving
      1a1aAb1AAAAAA2a1AA1a6aA1AaA1AA casque
      15A2A1A7A2A3A casque et
      1A1A3B2A3A4ABA2A2aa2c1a casse
      1A5C2e8d5A casser
      1b5b2A3A5b7a casses
      5a2A7ba7A2AbAa1caa cause
      5a2A7ba7A2AbA3aa cause de
      A2A1ab2b4b cave
      a22A cc
      3a1b4A4a cdi
      1aAaAaBbabDaba2aACBAaA1B1B1ABa1AcAa ce
      2a9b5AA ce la
      5a10a3Aa ce le
      A2b10a6A5a ce moi
      5a5A2a ce moment
      1a1A5A2a4a6a ce mon
      a1a2a4a16A ce n
      2A6b2AA2a1B11A ce pas
      2A2A1bAa3a7A3a7a ce qu
      BcA1A1acA1A1a2A1Aa1a1ABA2aAA1AAA ce que
      bAaba1AaAacaA1aa1A2ac1bAa2A2caa1a ce qui
      8A8a3a8a ce serait
      1aaA1aA1a12A11bA ce soit
      Ba2A5A1A14a4b ce travail
      1A6a3A6a7a1aa1b cela
      1AAA4A4ab19A celle
      15A2ab celui
      a7a2aA5a5a cent
      b1fA2A12a4a6a centime
      b1A3a1A3A8A3aba centre
      6A3c5aa6a1A1A cents
      16A8d ceramique
      A1aa14c6A7A ces
      3A2b3a1A1A1Aaa3a1cA6A1AA cet
      6b7A2a6cA9A cet ete
      a3aAa4A1a5AA2A1a1b cette
      4h1A1a2AA3A2B1A1A chacun
      a1Abb1AbA5A1Ab1aaB1dA1A4b chaine
      3b2Aa12aA1A chaine de
      6d1AAAA6a4A5a5A chaise
      1A8A1A3aAA8b7g chalet
      1A14a18e chalet a
      1A1AAaA2a2AAA3A6A1AA2AAa1e chaleur
      2bA9c13a chalumeau
      a4bACaAAa1Aa3aba2B3aA2AAA1A chambre
      5a13A7a chambre en
      7ba3A6c3b chambres
      4a7a4a1A6a champ
      12b4bA1b champion
      10A1a1a6b1A2a champs
      5AAA1A7c3B4b chan
      AAa1A2dA3A1a2A1CBaac2BBA1AAA change
      7a12C change d
      A5AeA5a2A1A1aAb2A change le
      18b1aba3AA change les
      1A2A1fba2AAAa2B1Abaa1aA2a1a1A2A changer
      a5b6A7A4A1b changer d
      4A1gAb5A2A3AaA2b5A changer de
      1A12A6a2a changer des
      11b3a19A chanson
      7A3B11a11A chante
      3ba27A chanter
      1bBaa1aAA1b1baa3Aa3AB1a1A2Bc1AA chantier
      1B2A1d2A2Aa11AA5a chantier en
      1A1ba1a2b2B4A2A5A3ab1a chantiers
      25aA3abBb chantiers de
      1A1ABAdBaC1A1ABA3f1b1b1a1aaAa1a1AA chaque
      6A14a9b chaque fois
      1a4b7A2A3A6b chaque jour
      6a2Aa6A1A8A chaque matin
      6c4A8a chaque semaine
      1Aa5a7a13a chaque soir
      11d1A character
      3A6b1A4b3A3aB1b4c charge
      1A8C6AA5A1A1fAa1a1a charges
      10A6A10B charges lourdes
      3A14A1A5c chariot
      3A14A7b chariot elevateur
      10a7a6aa7b charpente
      1c11b4a9A5B charpentes
      6A1A9c5a7a1a charpentier
      2A3bb4a4cCA chasse
      3A1aAAAb1a5C2B3AA chat
      1A6a2a12aA chateau
      1b6A8AA3b2c chateaux
      1b6A9A6c chateaux de
      17A9b chats
      1a4a1b13A chatting
      6a16a chatting to
      1a1a1AA1AbB1B1a1aA6B3A2AbB1b chaud
      16a18B chaud dans
      9A22a2b chaud je
      13c9A7b3B chaudronnerie
      13a chaudronnier
      1A1A5A22a chauffage
      6A2f2AA5A15a chauffe
      8b17b chauffeur
      8c12A4b chauffeur de
      2a5a10a chaussures
      5a2Ab2A1b2A che
      5a3b2A che moi
      17A che mon
      3aaaaA1a6BA8b1A1Aa3A chef
      11A4Ab2a3a5aA chelou
      8A17a chemins
      1a1b2AA2A2aA3c4aa8bA chene
      6b12A cher
      AA1AaA1BAAaA1AA1A2BABA1AaAA1a1AA1A cherche
      4a1a6A15a cherche a
      5aAA2b14a3a cherche un
      7A13A cherche une
      3AA2e2Ab3A2Aa1b1A4a3a1A chercher
      A1a5A7ba7A7A chere
      8A1a6cAB4a4a3b cheval
      15aAda11a chevaux
      2aa3a6a2AaA2A2A7b cheveux
      2A3Aaa8Aa9Ab cheville
      a5b6A3cA chevres
      2Aa2bAAAbC2B2A1a1ba1a1ABAabaAAA chez
      4Aa4AA1a2aBA2aba1A5A1A chez le
      1a2b1c1B chez les
      b5A3A5Bb4A1b5B1A chez ma
      1A14A13a3b chez mamie
      aA1a2a2B5ab2a1A2a5Ab3b chez moi
      A2a2A3c2A2ABAa1a2AA4A2a chez mon
      1a4A1aA2a4a2aaA7b chez nous
      3A2A2AA5Abb3a2a1A chez un
      2a1a5a2a3a chiant
      1b2Cab3A1b3Aa4aB1baA7b chien
      7A9d chiens
      3Bba9A2a16A chier
      2a7C7A chimie
      A4A2Af2A3BAA2A3A5cA2g cho
      16f8A9A chocolat
      4A3a2b1a8b4a choisir
      abAA1aAb5A2Cb1aAa1A4A2A2Aa chose
      6a10a chose a
      bAc4A1aab1A1A1BA2AA1A3b5aA choses
      c10A1A choses avec
      1a5b22b1b ciao
      1A7A2i7A6a ciel
      Ab4A3aA5AA1A1A1AB1Aa1A2b ciment
      3A3d3a4A2A cimetiere
      1A2bA1AAA2A1a1aa1a6Aa2c1c2c cinq
      6A10a1a10d cinq heures
      3A18a3a1b cinquieme
      1A2A1A6Ac6c9A circuit
      1baA9Ba6A circuits
      b1d4A1A1A4A8d5a cire
      2a15a6a5a cire et
      27A cki
      aA2b7A3bA class
      1AAA1A1cBAAAcAAaAA1CaAaA2B5A classe
      1a2a4A1A7Ad3A1a clavier
      15A2A1A4d clay
      b8AB1ab1A3b1a cle
      4A3c2A3A3A2b clean
      1A6B10c2A12a cleaning
      AAaaA1AAfA2A1b1aAaA2a4AA1A client
      4a3c5A7a12a clientele
      2AA1a1cb2aAa2A3A1A3b3aA clients
      4aa2B clients je
      4AAb1Ad22A2A clim
      3A4AB5a1Aa1aA2c7a climbing
      7b12Af clio
      1b8a4a9A cloisons
      2abA2A1c3A6AAC8a1c1a clothes
      a26A5A clous
      A2bc1AA3c2A2A1aa2c2C club
      3b5A3A cnc
      2A2A11A2eAA3bA code
      1A12A5b9A3a coder
      14A coder des
      1a1aa1aA2d3AaAA3A2A1A4A2b coeur
      6B1a20a coiffeur
      16a coiffure
      a2Abcaa1BA1aAa2a1A1a1a1a5A coin
      1A2AAb5a11a coince
      AA1A6b1A3a7aAaA4b2a cold
      1A4A1a4a4Aa4a5A2A colere
      1Aa1abA4A4aaa3A2bA colle
      1A2c1A24A collectif
      a1A9AbA1A1A2e collection
      A1A13A4c collection de
      b1AaaB1aAA2aAaa1a4aAA1A4aA1a college
      A1A1Cf7A5A collegue
      1a2gCbbbb1a4AA3aA5A2aa collegues
      b1c1A3a1AA1A1a3a6bB coller
      6A8a2b colmar
      1a26c colonne
      1AA1A1b4a1a2ba1A4b1A com
      1A11a10a com un
      1ba11a2A15b combles
      2baA1A3abb2A1a1a3b4A come
      10bb12a comics
      A2bA3a5a5A11A commande
      A2aAa2a2A3a3Aa5a commandes
      15a commandes a
      B1aAb1baabaB1aBABaA1B1a2A1abb1a1b1A comme
      1AA1bBA3a3A1B1AA8Aa comme ca
      2a3ca11A4b6a2A comme les
      A7aa3A3A4b2A3aa comme ma
      1B1a1aa2aAb1A4a1A3A3d comme mon
      1aaAbAA1A1bAAA1Aa1Ab1a2a2aAaA1abA comme un
      2A4a2a2a9b7a comme une
      1aAAA5A1a2aA1aa2B3a3c commence
      12A5a11b commencer
      cBAcAaABB1BaAba1aAaabA4A2A2AA1a comment
      2A4AA4bA1b3a10A comment ca
      cAaA7a5a1b1A3A5aA comment dire
      8d9a5A9b commerce
      8a4A commercial
      2d12a compas
      4a2A10A11a complet
      ba5AA5A6b1a complique
      6A4b5d10a comporter
      2a1A8Ab composants
      8A2b8a1A4A compose
      8a2c5bA1A7b composer
      11b5cA9b composer des
      2A4bA1A3abA3bA1a7A comprendre
      3b3AA5a5aA comprendre comment
      4a2A2a8AbA comprends
      1a8a4a4a comprends rien
      1a9A3a1Aa1A9B compris
      2c1baA1A5Aa2A1A1a1aaa7A compte
      2A1A3d5A14aA compter
      8B3a4a2ba4ba2a2a computers
      4A6a12a concerts
      2a1Ab19a7ab condition
      7a6a9B1a7A conducteur
      1aA3A3A1a1A6A3Af1A3A2A conduire
      12a8a4baA conduire des
      3A13a conduire le
      1A1a1A6a8A4B4b1aa conduire une
      7Aa1a1A4A3B1A2b3Aa conduit
      26b conduite
      26b conduite accompagnee
      3aA1A4a4A9b confiance
      5b3b1b4A2A7a confie
      A1a14A3A confier
      5A1A2AA2A1Aa5adA8CA connais
      8A15e9C connais pas
      3A13b3a3A connais tout
      3a3AA5A2a3a2a connait
      8a13A3A conseil
      1A2AA1Ac7a4aa2A1Aa conseiller
      8b5a5A consoles
      Ag3a3A1AaAA3A9a2A1a construire
      Aa16A construire de
      1a3a6a2A construire des
      Ab16a construis
      Aa16a7A construit
      4A1A1c2a2a1A1a contact
      4A6a2A1Aa4a12a contact avec
      aAbaAAA2AcAa1a1A2b1a1A1a7a content
      b5a9c2A7A contente
      25a6a continuer
      4aa3ac6A2b4A contraire
      1AAbAbAa2B2a2aba1Cba1Ca3a2a1ba contre
      3a1a10A3Cb1a7A2a contre les
      1AAaaA1B1aa8a2A7A1a convient
      A15b5a3A3b3AA cooking
      3baAa1A13A3A6b cool
      1A2a12AB1a2ba2A copain
      AA2cA4aAA7ba6A3a copains
      3A1aA6cA3e12A1A copeaux
      A1A8a3a9A1a copie
      1A2B6A7A7a copine
      A2A3aA8A1a2a1A2a copines
      8A6d9aA coque
      1Ba1b2A12A3eA8a corde
      AaaA8A4A1A12a1A cordes
      24e3a cordiste
      24A coreennes
      2a1bb5A19a corner
      2AAA1A3d5a6A2A1a1a3A corps
      a10b1AA7b cosplay
      2a1a5ea3a6A5A costaud
      11b1A8b costumes
      AA3bdAa1A2AADBa2AA1A2b4b1AAa cote
      4a3a5BA1a3A4a4a3A cote de
      2a8A1a1b6A cotes
      3A3A11A2b1A2a4c1b cou
      9A6A13a1A couche
      27f couches
      A3A2A8f10A3a coucou
      c2Aa2b1A12B4a coudes
      A2c1b1BaaA3B1AAaA1af1AA1Aa2A1A1a coudre
      A1ba11a6a coudre a
      2Ac17A coudre de
      2aA7A coudre les
      8A6a1a4b couds
      aA3A2a12AAaa2a3a could
      3A2a11a2a2a7aA couldn
      3A2a11a2a2a7aA couldn t
      1d1aA12A3A3b1C3a1b coule
      11a1a10AA7BAa couler
      1AAbA11A1Ab5A1cA4AA couleur
      11a5A1Aa6c couleurs
      13Ba8A3b2b couloir
      A2Ab7A1a1aA1aA1A3a4a1a coup
      A3b1b6A5A3a7A coup de
      A1a1AA1AA1A1bb4a3b5b5A coupe
      1AAAB4b3b2aCAA1bA1AAB1A2A1A1a couper
      2AB6a1a3AAa12A1A couper du
      b1a19a4A coupes
      Aa2A1Ba1A2d4b1a1a4b3A cour
      1b15A courage
      A8A4e1A2AA1A8A2A courant
      4a1f5b1A1AA2a3A4a5A courir
      3a2AA13b1a courrier
      b4Ca3A1A2c3A1bA2A4a cours
      5A9bA13a cours de
      3AA1B1A6aAa1a2Aca1A4A course
      3A2A1A5Aa5a1a7A course de
      5ad1BA3Aa1A court
      1bA1A1baA1AA1bAAa1A3Aa1AaAA4Ab cousin
      5aa cousin il
      A6aA7AA3aB4a1aa cousine
      a3aAA3b1A2A1A3Aa7a1AA cousins
      1a6a1A1a3a1a1AA coute
      2Ba7bAC4e3A2a couteau
      B10Aad3A11A5A couteaux
      5AA1A5a1bAaA1Ad1Aa1b3a3A couture
      16a5a couture et
      22A couturiere
      AA5A1a2a1a1a5A10a couvert
      6A6A5A8a3b1d couvreur
      b14A4A1a crafts
      1A7a22A1A crains
      9a2A1b1a2b6a4c2aA crame
      2b1aAa1aa14a3a craque
      2B8C3f2A3a4a crayon
      b10c15a creatif
      5A4Aa3A creative
      15A1a4A2b9A creatures
      4a6c8a1AA cree
      11a cree des
      1AA1Aa5c3A4a3A4a creer
      16a creil
      8a2A4a crepe
      4A3B16A crepes
      1a8bA1a9a2A4A creuse
      1a6a4a21b crever
      4eBA3aA12A9a crew
      2AAba5a1A10a crie
      7c5a4a2c cried
      3A10a6A9B1ba crise
      12a4A2aA2a6aaa crises
      7a1A2a8A croche
      8A6A6dA1A crochet
      15b5B10A crois
      2a12A5aAa croix
      2A8A3a6B croquis
      22A croquis de
      8A3b10c cross
      10c11A3A1B6A crossfit
      3a18a12a cru
      a1a6a5aC5a2A2A2a cuir
      A1AAaB1aa1A4Aa1A2A3A2aA1AaA1A cuisine
      4b5A5a14b3a cuisine avec
      16b6a cuisine c
      16aA cuisine de
      8b7a13a cuisine et
      2A13b13b cuisine j
      16D14A3a cuisine je
      1Aa2b4A5eb1a2A6aCa cuisiner
      2b1ba10b14a cuisiner a
      11A9b cuisinier
      8A6ABA1A2i2b2b6a cuisses
      2A4A5bA cuivre
      17dA6C2b1a cultiver
      Aa2a1b1d2Aa9A7b customers
      11bA5A3a4A customise
      3a4A2a10bb3a customiser
      8A13ec3A customiser des
      21c cv
      1BccbAabBbba1Bb1bcBB1AbaBabbaaCbDbbB d
      2aa16A5A d accord
      1A10a4a d accueil
      2a10b d acier
      17A3a4a d amour
      11c4a d anniversaire
      7A3A1a2A10A3A1a d art
      2b1daA2Ab2a6a1a6a5b d autres
      b6a1a2a12A4A2aA d avoir
      7ba2AA4a10c d eau
      A20a1a3b d ecole
      1a9a5a6A9a d en
      a5c2A11A4A1b d endroit
      4aa4A d equipe
      2e2a10A8b d etape
      5Aa1Ab1ab1A1aA6c4aa d etre
      10AdA2A d idees
      1bAA3b2c2ac1AAa1A d la
      3A3b d ou
      6A2caA5A1A6a1AbA1A d rather
      1A1A11d4b d sur
      a1A7aAaA2c4A3a d truc
      1ACaEbba1aCAB2AaA1aBBAcBabaBA1C2cA d un
      1ABBd1aC1aaAAC1Aa4aA1AA2daab1aba d une
      31b d usine
      1aa4cA1A3a1AA3d3aA dad
      1b19A5A7a dalle
      1a6c13A dame
      BA3A1AaB2b3Bb2aa3A5ba dann
      2AAae1bab1a1a2a1aA1CA1ba4aa dans
      4ab3A1b2A7A dans ca
      2b10a3A1a5a1A dans de
      a1a2AA5A1a3aa5a1A2a2a dans des
      2C5A2AA4Ae6B7A dans du
      1ab1baBAaba1A1ABAa1aAB1A1aa4dAbA dans l
      D1A1ABAaCbacaA2BaB2caAAabaaAA1a1AA dans la
      cbA1bBBc2BAbCaaacE1ADAab1Ab2cbbBdA dans le
      1bA1B1cAA1a2a3AAAA2a2c2a1bAc dans les
      aAaA1h1A1B7aA1acbA7A dans ma
      4acA2A2a1A2Aa2A1a1a dans mn
      a3cBA3a1Bc1a2a1AB1B2AAA2a1A dans mon
      2a1ada2A2A8a4A4A dans son
      6c2A3A6a3a6A dans toute
      1B2B1AccdA1ba1A1AbAbb1caBA3a2bA dans un
      1BA1A1A1a1Aaaaa1ba1A1C1a2A1AaAA1A1c dans une
      6a1A1A9A danse
      ba4aaA3AA2AAA2b2A1a1a1A2A1a daron
      A16a3A5a daronne
      1A4aA1aAaA2aAaaaA1aaa daughter
      aA2aA1Aa1cAbbA2AaAa1A1aAc1ab1a day
      bbcbCa1aACaaBbAaAaBce1ABB1AAdcA1cb de
      1a4a3B1a5a3A4bc de 15
      1A2A3A7a4a1a4A de 16
      19a de 17
      4a9A2A2A1B de 3
      4a17a de 4
      4A8A3A13A1a1a de bois
      3A3a4a1A13A2jA2A de bruit
      3a4c6A2a1a1a de bus
      4AAAa3a1a2b1a2AcbA5c2A de ca
      6A14a9A de camion
      a1A8A de ce
      8baA8cA6a de chambre
      1F1ac1e3b6A8d1B2BB de chantier
      1A8a13A3eAa3a de charges
      AA4A2b1A3a2b5A9b de chez
      5A2a1b6A10B de chose
      c12A21A de choses
      1B4A3a7A3A1A3a1A2AA de ciment
      6aaA3a6AA5A4a de classe
      4Ad de collegue
      1a2aA25aa de collegues
      14ba7A de course
      8a2A4a de crepe
      22A de croquis
      1A14a18A de cuisine
      A3a5A12A de de
      11A1A1a6A de dessin
      b1a6b12A3A1aa1a de deux
      1a6A7a3b9a3a de dix
      Aa4a6a5a6a de faire
      a6a2a5A6A de fer
      10e6a8A1A4b de foin
      6a7A4A de france
      15Aa8a5b3b de gateaux
      4dc14A10A de gens
      b7A15a de glace
      a4c11A4A de groupe
      5a7b10B9c de hauteur
      ABCcCbaaAB2a1Da2C2a1AaAa1A1Aca1a de l
      A1C1CABcDA1aAabBCcDb1eADhB1haaABCe de la
      AAAA1ABcbcA4afa1a1aB3a2aA1a1a de ma
      3a8b4a13b de machine
      B3d7A3A6a de main
      1a1A5A1A2abA3A de maison
      A2a3b11a5a de mamie
      aA2Aa2A1a1A2A4A9A2Aa de me
      1a2Aa1aB2AA2a1b1aaAAA1A3A2a2A de mes
      A5A6a4a8A4A de meuble
      3a3a7A3a1a4A de mn
      5b2c2a3A1Aa11a4A de moi
      ABBAbbabaBaBAC1BabcaaCacAAdaBabaAaba de mon
      3a1c2A4b17A de monde
      21A1a3a de moto
      10a de moyenne
      1c2Ca18b de mur
      19b de nettoyage
      aA6A2b2a1A1aA12b de noel
      1d6a11a10A2A de notre
      Ab4A3A9A5A1a1cAA de nuit
      1a1a3A1A3a2aAa1aA2a6AaAb de ouf
      5A1a8aa de papi
      16a2a4a1a de passer
      A1a7A1B3a1a7aA de peche
      5b2A2B8b4b de personne
      1b11b de pieces
      1AA7a2A4A3A1Aa de pierre
      bAA4A5A1c3Ac de plan
      A17b14A de planche
      10A8A5D2b2a1a de platre
      10E2A1a6a9b de porter
      1a5a1A8a4a4A2a1b de poussiere
      2b26a de precision
      10A1a6aA3A3b5a de que
      4A12AAa4A9a de question
      5A1Aa10a de repondre
      11a10a1Ab de rien
      22a de robes
      1a1A3A3a14A de robot
      6A16A2A3A de route
      6b1A1b7AA2A2d1A de sable
      c1A3b3A17AaA2A de se
      5A23a de seize
      b1A12A1A4a1A9a de ses
      1a2A6a de skate
      b2a3AA1AA1a2aAAA1aA8a3A de son
      11A de special
      24A7a1a de suite
      11a1a4Aa de table
      1a10A4b7a8A de terre
      A1aa1AAa2A1AA1A1A5baAB1A2A2Aa de tout
      7A1a2A7d1b de toute
      2A2A1a7Ba2cA4a4a3bb de travail
      6a17a1a7a de trois
      3a10A3a de troisieme
      bAA2C2c1Ca2a13a de truc
      abA2A1A2Ab2aAA1A1a de trucs
      7a13A1a de velo
      2a4A5Aa1A3baB de vieilles
      2b15Aa1A de vieux
      3b2A19a1Aa5b de vingt
      3a3a13c1A de vitesse
      13A1c5AA4ca3a2b de voiture
      b de vrai
      b1a5a1A3a8b1a dead
      2A1A1a1c5a2A1a1a dealing
      4A1a1c dealing with
      A1AA1BCABAAAA4AA2BA5Bl1AAAA debout
      6A22b debout je
      2a debout longtemps
      6B1A7A4A1a5cA4a debout toute
      5b debrouille
      12a1a4a1Aa2a6a debut
      15AA10ba1b decales
      6AaA1d3a3A2B4A1a decharge
      4A6Aa6b dechet
      A3A1AA3d3BaA1A1AA4C2a deco
      6A2c6a4A5A deco de
      8a2A2a5A decorating
      3a7e3Aa10A decoration
      2a1A1A4b3A1A2a6A2a decorer
      11b3A1A2A6A decorer les
      1AA1b1c4AA3AA2A1A2a decors
      A2b4A4a8a decoupe
      2ba6c2a2baA3A decouper
      AaA2BBbA1AABBa1Aa1b1A1AB1a1a2ab1ca dedans
      12B dedans pas
      12A4a1a6c deere
      8b1A11b defile
      4AA1aBA2A1A2A4A2a7a1A degoute
      B2A1AA12b3b4A3b2d degres
      1b4A2a2c4A6b dehor
      1BBAaA1CAbaAc4A5AA3aA2c2A dehors
      5A3AA1a19A dehors an
      1A2ba3Ac1c7a11A dehors avec
      12a19a dehors ca
      5Aa2b22bA dehors en
      3a5e2C4A17A dehors il
      3A5CA1A4A10a3b dehors l
      9A2B4bB13b dehors moi
      9c2D6a6Aa4A dehors non
      12c1a15a1B dehors par
      9A2E19d dehors quand
      a2A1Ba2B1a6bA1A2baa2A5b deja
      24b9A deja en
      10a7A5a3a deja les
      7a10a4A1a7a deja une
      2aab11A3b5b5a delire
      15A14A1A demain
      AaaABb1BA1ba3a3ba1aA2cA3a3A demande
      19aa demande de
      b2a1A4B8A8a demander
      2a4A5a1aA2a5AA demandez
      4a1aA2b17A demenage
      AA1Ab5b4a2B demenagement
      1A4a8a2A9b demenagement avec
      4a1b3b8A8d1a demenager
      AAAd1aAc4A1a3AaAAaAA2A3A demonte
      3A3aA14A demonte e
      3a3C11A1a1A demonte le
      7e2A12A demonte tout
      2aC3g1AA3B2A3a5a1a demonter
      35A denis
      1bbA6AA1a3ABc1a1a1a7a dents
      a4A1a4A3a17A depan
      7a6A19A depannage
      3A3ba4Ac4A4A3a5db depanner
      3A3A6A9A9a depanner les
      6bB6A6a4A5b depanneur
      1A2A1bA4A8A1a departement
      AAA2ABB3a1A1a2aa7b3a1AA depend
      4AB1AA1g2A3A2a8aAa2AA depenser
      2a1bBa2A2A6A deplace
      4a1b3A19a deplacements
      2A1Acc19a deplacer
      7a1a2A5A2bb1AAb deposer
      5ca1Aa1a4a deprime
      1bAA10a3a2Aa2a depui
      aB1bAB3AAAAa1A1aC2da1A1a4BAA1a depuis
      6Aa13b depuis deux
      7A5Aa2b depuis il
      3a9a6aA9A3b depuis je
      8a7bA8a1A depuis l
      2a3a3A14a1A6a depuis la
      3a13a3Aa depuis le
      1a3A1a13a depuis qu
      A12a7a4a depuis que
      6A14a depuis toujours
      a2b3A18B depuis tout
      1A5a8A4b8a depuis un
      6AABaA2A2a2D8A1B1AB derange
      8BaA5aa1C1a6A1A derange pas
      aAA1a1AA1a1bAAA1bA7A4a4a dernier
      a12a9a8A dernier j
      A1a2A2AAA2a1a1aa3a1A9a derniere
      2AaAdaac1A1aAA1a3aA3A2AbAA derriere
      16e2a8A6A derriere les
      5Ab1ba9Aa8a derriere un
      3a12AA11a5a derriere une
      b2D1ABAaaEbBcdADfdAb1dabdAbe3bba des
      1A10a4b6A des arbres
      9aA3b4A des armoires
      1A15a des bagnoles
      5a12d des baton
      18a6c1a des bols
      8A2a5cA des bouquets
      7A2a2A6a3aa des bras
      aa2A13a des cabanes
      34a des cables
      1c11b14A5B des charpentes
      10ca16C des choses
      4cC1b13a des collegues
      11A3a3Aa5A des commandes
      13b3AA16A des couteaux
      8B des crepes
      1A20a des des
      4a21a des drones
      21C5a des engins
      a1a7A4A9a1B des figurines
      14c des gaines
      2a1aa5A4d8A4aa3A des gateaux
      4cA2c6AA2aa9aa des gens
      b1caa1ca2A1a1A1aBa2ba4B1aCA1a1A des heures
      8A2c10A des histoires
      4a7a7b des kil
      2c7A1A2a1A5AAd1A3A1a des lettres
      aAAC3a3a2a19A des machines
      aAc2a des maquettes
      7Ab2a1A13bb des meubles
      7a2c12A4A2A des moteurs
      a1a19a4a des motifs
      25b des moulages
      25a1A5A des moules
      1c3AA3c3Aa1A9A4a des murs
      a6a3A des objets
      AaA4c12a3A9a des pc
      a1d2A2a des perles
      a9a7c5aa des petites
      bBCA9Aa5b2a1A des petits
      aACb1a1A5b1b1A1A2AA1a3A3a des pieces
      4A6a3A17A des planches
      Aba8B3c4A4A des plans
      17aA12b des plantes
      BAaA2c1aa1Aa1Ab2B3A1aa5ab2A des qu
      1A3a3AAAa1A1b1A4aBB2a2a1baa des que
      11a3a6b6a des robes
      6A4A3A1A des romans
      1B4a2AAa5a4a1AA2f1A1aA des sacs
      11b1a4C6A des sculpture
      8b13d des tenue
      13Bb12a des toles
      10A5Ab des tomates
      1aB1a2aa1A1aa1A2A4A1Ba1a des trucs
      A6A1A13b6a des velos
      16Aa3a des videos
      8A9b4A des vieux
      1a4A1AA7a1a3b2A des voisins
      7B6A4A1A des voitures
      Aa12A1aA3A1aA descente
      2A6A2A2f3A2A2A1A design
      a1A3c8A10A desk
      23A desole
      3B1a2b7aa2A10e desosser
      2a3A4a1A1a4a1A4aA3A dessin
      2bA11a dessin technique
      19A dessine
      aaa1aAA2BAA3g1AAaA10Aa1A dessiner
      6A15a6a dessiner des
      15b1b2a1A2a dessiner et
      11A dessiner je
      8A1A4a1AA dessiner les
      b14a dessiner oui
      15A11A dessins
      AA1Aa2aAa1AbA2A1AAa2Baaa4a1aba dessus
      8Aa2c22b dessus de
      AAd2a12AB detail
      2c1a6a2A3aA details
      a1B1a2bA1A1ba1a4Ba2b2a2aAA1A deteste
      a3a6a4a4a2a2a deteste ca
      2cb17B deu
      cAABDA2A1cB5BAB1A1c1Ababab1caeA deux
      a3a1A11A1ab2a9A deux ans
      6c3AB8A7a5A deux fois
      6A3A18aa deux heures
      9A2b13a1a deux jours
      3AA2A13B1d deux roues
      A1c10a1a4A3a deuxieme
      a1AbbbAacaAA1a3CA1ca2abA1AaABA1A devant
      7b8AAA1A2aab9a devant le
      aa1AA3AAA1aa2a3b8a2A2a devant un
      3aab2a2a23A devant une
      1A6A8A12A devenir
      1B3aa1aa1b1a1A1A2A1a1Aa6A1ba devient
      a5b2a devient fou
      8a8A4a12b devient rouge
      3A3a4A3b7A6ab devoir
      11A5a2a devoirs
      1b1A2B1A1A2bAb1A2A6A3Ab1AA di
      15aa11b di que
      23a1a6c di rien
      b1d8B15A diamonds
      9A3baa11d2A3A did
      8a4a16A did a
      6b12Aa different
      6c2A2A14a differents
      6A1A19Aaa difficile
      6A5a4Aa7c4aA digger
      A13a1ba5a dim
      1Aa2aAaa1Aa2B1A1B2A1b3A2d1A dimanche
      16A2A10c dimanche c
      7aa7A13A dimanche je
      a7b1A5a4b1A dimanches
      2aa1aAA5A7a3b3a1B3a dingue
      a13a dirais
      ab1AAaAacaAaA4b1a1AAaAA1a2A3aA dire
      5a2c8b dire bonjour
      1a1a29a dire ca
      a4A2A22a dire je
      1a25aa3a dire que
      1A1AAA1aA5A3a2A9aaaa direct
      1a6A9A dirige
      8A9A dirige une
      2A3A1a1a2B3b2a11A dis
      13B3a13a dis pas
      5A5A8c discord
      6A1c10a10A discute
      4A1a1b8A2A discuter
      6a1a8A discuter avec
      11b dise
      2bA2a4aA2AA2A disent
      1AAB9aa6a9b disqueuse
      ACAaA1a1aA2aABACa1BaaA1aaB1b1BAa1aa dit
      8a8a3A dit bonjour
      2Aa7A4A3A3b1A3A dit que
      1A1AcCaAAaAABA2b3aaa1a2aa1aa3B dix
      16a13A3a dix huit
      9b2A7a1a2a1A7A dix minutes
      4A1A1AA11a8a dix sept
      e10A2a diy
      AcaAad1AA1aaa1A1bA1a3a2A1dAAbAA do
      11b do my
      2a13b2a11b do the
      7b2A10A4A1d4a docteur
      aA3a2a6a3a8a does
      3B2b3a12ab3A2B2A doesn
      3B2b3a12ab3A2B2A doesn t
      d1c2A4a8A2b1A3a5b doi
      b1aa3A2AAA4A7bA5baAA doigts
      2A4a8c2a1a1a1A doing
      5aA10a12b1a dois
      2b2b2aA1a5A7b doit
      8A7A domi
      5A8b11A domotique
      A1a2A5aa2b2A1A4AaaA1a1A1b don
      A1a2A5aa5A1A4Aaa2a1A1b don t
      1ABAABAA1AbA6Aa1AaAA1a1ca2AaAa donc
      3a6A10a6a4A donc bon
      9A2a1a11a1a donc euh
      a16a1a donc je
      16a donc le
      2A11a1Aa10a donc les
      3A5A8B5B1AaA1a1aaC donc pas
      8BA7ab1bA3A1a4b done
      1A2AA1Aaa2A3AAA6a4a1aA1a donne
      A4A3a3a2AA2a6a3A3a donne des
      4aAA3aa4a7AcA donner
      c4c1aa3a4a8a donnez
      5a2a3b4a8a donnez moi
      10a1b14a3a3a door
      4AAA9A11A1c dor
      5AA5a3A1aA dormir
      6A11a dormir sur
      5A1a2a3A6A9a dors
      1AA2bb5A10a5BA dort
      A1A5aaD1a2A2AAA1A5b2AA dos
      25A6A douche
      a4A1A7AA5aA doue
      26a1A douvan
      A1b1aA3aA3a2a douze
      1a3c2A1a2a2A2a1A1aba3bA1b1a down
      17a3A down the
      14ab6aA dps
      A14a9b dragons
      8a2b13A4A drama
      11A3a3A2b4a draw
      2A2a5a1a1d1a1Aa1a8b drawing
      7a13c drift
      1A10a2AAAa2a2A5a1A1b drive
      1A14A7A1C3b drive me
      3A17A1Aa1d1a1A driving
      1ac3A2A9Aa5b2a3b droit
      6b droite
      1b1a13A6A1d drone
      4a9a11a drones
      abcac1baa1aaba1AbAaa1b1AaAbbA1a2AcA du
      1A1Aa3A1bbaA2ABd6A1A3b1Aa du bois
      3a4a9a2A9B1A du bruit
      1ca4A du carrelage
      A6A9A1aa6a du club
      4a5b5A du coeur
      3aa7A2aa5A4a du college
      14BA15A du cote
      2a3A7a1aAa14a du coup
      2b16B du detail
      11a6A du dimanche
      3A7a1d6A1a du fer
      cAA7B1A du fil
      1a1A1b1a13B2A du garage
      1a10Ab3Ca6a du jardin
      3b7Aa2b2A3a du lycee
      4A3A2AA3aa3A3a4f1b1A du mat
      4AAA1aaA5Abab6A1a1C1A du matin
      9AbA4A2a5b5A2AA du metal
      5a17AA9a du moment
      4dDb1eAAAB7a4bA du monde
      b14AA1a3a4A du papier
      6d1A12A4b du pays
      16A du platre
      A1A1b1Ba1a1abA3b2Ab4Aa du quartier
      2AA6A8a4a2a6c du sol
      2a9A6Aa3A2A du temps
      AAA1AAAa1a1a1aa1BadAb2aa1a3abb1B du tout
      2baA4a9B6A1b du travail
      1a2A5A1A11c6A2d du vide
      1b2a3A2AA1d4A1A2AA5b du village
      Aa1c3A2A6bA2a1AA du voisin
      4A5A5a7a5A3A dun
      5A1a1Ae5A9A dur
      4A4a2A8B2a5a2f dust
      28A4a dusty
      BcBAaaA1c2BaAdbaccab1b1d1Aa3daAB e
      AA3A8AA3b4A9A e a
      a6b e an
      4A2AA4bA2a1A5c1a3b1A1b e ca
      5a5A13a e ce
      A2A2bA2AA1BaA1ad1a1f2A e de
      a3a3aA2a10b1A1b e il
      Ab1aAAAcC2aA3Ab4Aaa7c e j
      Aa1AAABaaaAAC1BbaAbBBb1AcB1a2AbaA e je
      9A3a5a11A e l
      2A1AA2AaA1A1a3aa2A1Abaa2bA3A e la
      1Ac1A2AA1B1B1aAa1a1gb1ba1BA2cc2b e le
      6A1a1a5a15b e me
      4Ab5A4a4a e moi
      8a22b3b e on
      8a1b1A8B e pas
      2Bb6a1b3A1AA3Ab9A e que
      7A5A2BA1b e range
      3a13Aa e segpa
      16b2b3bA e toujours
      2A11A1bA3a2a9A e tout
      a1BA1b2a2A10a1A2a e tre
      5a9A1A2a9b2aa early
      10a17A easy
      1A5ba2AaAAA1aAb8b3A2A eau
      18b8A2a ebeniste
      24B6A2d echafaudage
      1c2A19e2A6C echafaudages
      2a15a6a2Ab3a1A echappe
      b11A3B3A6b echecs
      ABa2A4a1a2c1A3A2A7a1A echelle
      AaA11c7a eclaire
      2Aba22a eclate
      A2aA1AAA2AAA1AAAAA6AaA ecole
      30a ecole depuis
      7A13A ecole pour
      17A ecoles
      A12B ecoute
      b4B1Ad1A9AaA ecouter
      5c2A ecoutes
      A2A1A4bA1aAA1A2fa7A4AA ecran
      aa3a2aa1aa4a2b ecrans
      a10a ecrire
      a7A6A1aa1a ecris
      11c8A7a3a ecrit
      1b2a3a2A1A6A3A ede
      17A2dA editing
      30b educateur
      4A educatrice
      27A efface
      11b4AA1Ab6A effets
      10f1a2a1A14A1a effort
      13A4a egal
      c7aaa1aa2ad1AA1abAa5a3A ek
      16Aa1A2ab1A ek bann
      b12aa1cA ek mon
      3Ab1Aaaa1AAAA1B2aA1B2b1a3AA1A el
      27a el a
      4bA16B el e
      2a3a el veux
      17cA5d9A elagueur
      3A2A8b1a1a2a ele
      1A1Aa8bc elec
      6b2A4A2a14a electricien
      1AA6A2A1a2AAAA2a7a1A electricite
      2aa2cb2a2Ab3b12a2A electrics
      A5AAa5b6b5A electrique
      a6a6a9A1a1a5c electriques
      2A4a6A5Aa11a electronique
      3A14A7b elevateur
      3a2A2aA1a1B2Aa6aAb2Aa2A eleve
      a2b13b9b eleve a
      4a9A2Ba1A eleve de
      1a14aa elever
      8A1A2A4A2A eleves
      aA1B1A1DC1A1BBBAcAAbaC2AaB1A1AB2B elle
      1AAABA2a2AAaaa3AcAAAA1Aa elle a
      3Aa2AA6A1a1a5A1ba elle adore
      A1A2A2ab2A3ab1B2b2a elle aime
      3A1a2a22b elle elle
      A3a7A2AA2b2a1aA1A6A elle est
      b1da5A5ab2A7B7a elle fait
      A15aa4a elle me
      a10aA2aa5a4a elle n
      2AAba3A2a6b2aa3A2aA elle ne
      2Aa10a6a elle passe
      2a15a3A2a5A elle s
      2b1a10a elle se
      5a3a2a3A5A elle veut
      aaaa4a2A2AAAa4c elles
      2a8b9a13b else
      1c4A2a2a5Aa1aa1AA4a1A1b em
      a1a10a em le
      ba3aa1A1aAA4c4A1A eme
      4A1AA3a3b3a9a empeche
      bB1ABCb1BACAa1a1A1bAbAAabdaAbaAAcaaa en
      21A3A8a en 1
      A5a12a en 2
      aAa1A2A7b2a1d en 3
      A6b4A7ab en 4
      1A3aA10aA4bAaca5a en a
      A2b en acier
      2A1A1Aa1AaAB2aAaA5B2a2A1A1BA en ai
      8a en anglais
      25a en argile
      6Aa6b5A13e en bas
      cb1a7a1B3AA6A en bois
      30aa en cap
      Aa1a7A5A en carton
      5a5A en ce
      1C2A1e5A19A en chantier
      4aB4A1A2a en cours
      16A5a en cuir
      8aa5A3a10aa3a en cuisine
      1a21C10a en e
      4aaA3b1a en equipe
      23a1b en est
      2A4dA5a4a1a1a en etat
      1b2A1A5c13A5A en exterieur
      BBaA3aA2c1cAAc2A2b2A1A1aa en faire
      aaa2A5BAAA1A1b3Aa8A1bA en fais
      aA2A1a1A1b1aAab1aA2a2Aa2a1ABabAa en fait
      1A2a3A3a3Aa2A en famille
      29a en fauteuil
      B12g2A en fer
      5a3a2cA3Ba4bA en foret
      16a en foyer
      4AaA5A2a16A en france
      3a en general
      2AA3ac2a en gros
      2a1hBA1a3A2a7a3A2Aa en groupe
      1A2A2A2A1b4aBa3Ag1Aa7A en haut
      aa4Aa10A9a2a2a en hauteur
      b1a6d en interieur
      9A4a10A6c en janvier
      2aa2A19c en marche
      A5a3a16a en meme
      5Ad5a12A3a en mouvement
      A6a6b4A2a en panne
      3a17b3aA en parle
      8Aa6A3A1A2b en pate
      10A6a10b3A2a en peux
      6e19A en place
      1A9a13c en platre
      1A6A9a5A7dB1c en plein
      7a9a12A en premiere
      16A en quatrieme
      3B3a24A1A en rade
      6aA2b6b en redemande
      11A10A2c en resine
      4a1AA10a7a8b en reve
      3b2Bc1A4A6b4A en route
      A3A3cb2A2AaA1A4aA5a2A en salle
      5A29a en seconde
      2aaA1AB1aA11A3c2a4Aa en stage
      b1a1A2a7a2a1A1a2A en suis
      20a en techno
      2a10A2A8c9A en terre
      a14A8aa en train
      4A1aA8aAA2aA9b en troisieme
      2a13aaa14a en ulis
      4A1A5a4a6A5a en vacances
      7A18a en ville
      1aA1Aa9a1A1aaa4a3a en vrai
      3a2Aaa2a6a12A enchante
      10A2d6A10A3A enclume
      18a4a2A encor
      AbBaAA2cBa2a2aaAaaB1B2aAAA1A3c encore
      8a5Ab2A8A encre
      a4Aa1A7AA4A3Aab1b end
      2AAA1g1AbA10A1AA3ba1baa endroit
      6A2b22aa endroit ferme
      a5b endroit tout
      a2aa25b ends
      10c3A energie
      4A2A3a2aA2A1Aaa8b1a enerve
      12a3Aa6a9Aa enfant
      A15a10b2b enfants
      3b9a4A4AA2A4ba1b enfer
      3AA4d2a1A2a10A1AA2A enferme
      4A3aa2A enferme dans
      6a2e2A1A enferme je
      2ca1A13A enfile
      2b2A16A enfile des
      CABaA1A2AA1BA1a1ab1a1a1baA5AAaB enfin
      a16a2b enfin j
      3a4A3AA13a2a4A enfin le
      B16aa5a enfin les
      A7a7Aa4a enfin pas
      30A4A enfin si
      3B17A4a4a2a engin
      3ba2ba9a2b1A2C4A engines
      BA1b6A1a8B4ea engins
      1A1b22e4A engins de
      20A english
      3c13AA2A5A engrenages
      16A14A enleve
      2c2aabb1b2ab1abBA2b1a1A1Ab1AA1a enmen
      AB2B1Ab6aa1aB2a7b enmen ca
      b7a2A4cA4A2A enmen fais
      1A3cbA8AA6b enmen rete
      c1a1ba3aaA5Aa1b7A enmen travail
      1a2A6A6AA ennui
      a2AbDAaAA1b1A1b1Aa2aa2A1a ennuie
      2a1bA6A5a ennuie a
      7a27A enquete
      AbAAkCB1B2A2A2AAA2AAA6aA1A ensemble
      3A1b10Aa13b1b entends
      1b3cA4aA4a8A1a entiere
      4f1A3a1AA6b3aA4a entraine
      BAABaBAa1aAAAbA1A1aAAA2baca2aAA1A entre
      A2A3a4A1A5A4b6A entre mes
      4A4b2A11a entre quatre
      4A3ad6A2AA5c4a2a entrepot
      13A2A18A entreprise
      8A8c1c entretenir
      2a4B2a1b6b3ba5A1A entretien
      11i4a5b2A9a envante
      6a1a4A2aa2aA4aa3a envie
      6b envie d
      1a6b4A2aa2a10a envie de
      3a14b6a2d epaule
      c2AaA2baaaaaAaAb1A1ca1Aa1a3aa1aA epi
      1A16a2b epi y
      10A5d1a epice
      8b12A epicerie
      24a eps
      4ba2A1b1a7a10c3a epuise
      1BA1bB1ABa2aAaA1A3aA7a1A1A equipe
      B1A9ca2A1A11A3c er
      10b1A1A1Ab3A3e1a3a1A1a ere
      31a ere annee
      16b ereur
      2c16AA erreur
      a1AAAA4A1A3A5b2a2A3b es
      4A1A2a2A4AA5e6A escalade
      4d11A10a3b2a escalier
      4A1b1A2B6a5Aa2b escaliers
      9b2a10A8A espaces
      12b4a5A8A espaces verts
      4e esprit
      3A5a3b4a4a2a1b3A essaye
      17a3a1b essence
      aaAAAa1aaCa1aaABBAAb2AAaa1AAaa4A est
      A4AA4bA3A2a6a est a
      12A19aa est asthmatique
      1AB1b4a2a1b4B1A9aAA est bien
      a9a5B est bon
      3a3a4a6A est c
      1Ab2abAA1AaaAaAA1bAaa2A5B2a est ca
      1a5b2A17a est casse
      A1a1A1A1d2A1A2a2a1b3a4A est ce
      5A2AA3a4aA9a5A est chaud
      2aa3b1a11a11a est d
      16A est dans
      3a3Aa2A3A1C6a6a est de
      12c19A est dehors
      13A4a est egal
      1A1AA15A1A2AA3A est en
      17a est exclu
      6A1a14a2a est fait
      8A4a4a est fini
      A7A est gentil
      1b1A6A13a9d est haut
      b9A1a10aa9A est heureux
      aA3CAAba1AB1A3BA10a1aa est l
      a1a1Aa1AaAbaB1A1aaAAAA2A1A3bAb est la
      eaA1bAab1b1ab2aACA2bA3A3ab1A est le
      A2a1A1Aa7A11ba5a est les
      a6a2a5a1AA4a est lui
      1a1aa2Ab3aaa1b1aaaa1A3aa2AA est ma
      1A est macon
      a23A est manuel
      b4ba3a5A3A3A1a est mieux
      1b2AABcbAaaA1bAdaA2A3Aa3AAAAAA est moi
      BAaaBBA1baAAA1c1cabAbAA1aacb1A2aA est mon
      1b2A1A5AA2a3a7A1b1aba est mort
      1A4a1Aaa1AA2aaa1A2a4A3a1aa est non
      bad1a1AAAB1ab1AAC2B1A1A3BbACA3a est pas
      1A4a2B2b3A15a est possible
      A5aA1aa1A4aaA2a4aB1a est pour
      2A16b13A est propre
      A1A1a3a6bb3A7a1a est que
      7A est quoi
      1a1A3a11b11b1a est relou
      12a3A5A est son
      4A1b1A11a2a10a est sur
      A3A1A2A1Ba2AaaAa4aA6A1A est toujours
      A1Aa1eaA2A1A3a2A1A3aAA1A2A est tout
      2AabaAaba14A est tres
      a2a9A est tro
      a6AA1A2aA3aa1b1a3aA1a est trop
      AAA5AA1aabA2baa1B1a9a est un
      3A1aa2a3A2AAA3A4aA6b est une
      d2AAaA3abA1babba1bbbACaac1BaabaaD et
      a2A2aa2a5aA1a1c1a2BA2a3ab et a
      AA13aa1AaA3aa7A et apres
      28b3ab et au
      A2ba18A et aux
      21a3a6a et bah
      b1bAac1BAAAa2A1Aa1aAa8A2a et c
      1C2b2aa2b1cb2aA1a2A7dAa et ca
      3aAA1Aaa2Aa1a2ca1AAB1C1A5A et de
      3a9aa5aA1a1AAa et depuis
      dABAA2A1a1ab3A1aAA1d1A1A1B2Ab1bA et des
      ba13E et dessiner
      c1aA4aA1A4Aa5b3a6A et du
      A1aAA2Aa4a5A1B4A et elle
      A4aAAA3A2Aa1a1a1BA1b3aa et en
      b9Aa6A2b6a2a et et
      BB2A1AAAAAA1A2ab1aaAa3ba4AAA et euh
      4aB10a8A et faire
      db3a1Aa3AA8A5A6A et franchement
      1Aa1A1A1A1ba1AAaB3AA1aa1ab2AA2AA et il
      aAAA1abBC1baBaacAAa1Ba3A1a1AA1Aa et j
      ABABaa2a1aAA1A1dbD1cbAdAb1aB2ABA et je
      2A1Ba1BA2ba4AbA1b2Aa4Aa2bA et l
      B1aC1BAdaaB1BAB1bAaabBBAAA1AA2cAb1b et la
      AA2AAAbbAcAb1dbFAAaaaAaAAA3bAcAAa et le
      aaAbaBBBdABAaccbD1A1B1aBAbAaa1aAa et les
      4Ab8A et ma
      7A8a4c5A et maintenant
      1a12a4A2a2A7a et me
      A1a2a2A5b6Ab8a et mes
      Aa3aAABbb1A1B1AaAA1bAa2AbA2AAb et moi
      4abA1A8a3AA1a et mon
      ab8A3A9Aa2a5a et monter
      12A16Aab et ne
      8A6Aa2a et nettoyer
      25a et nous
      A3a3B3a3b1AA2aAA5A et on
      2a3a2Aa7a9a2aaa et pas
      1a2aa2a9Aa et puis
      AaA2A3A22a et qu
      AA1Ac1A1A1a3a2a1A5a et que
      7a20a5a et rien
      A11a4A et se
      A1aaA1B3Aa2AaA1AAAb2aA1Aa2A1d et tout
      1aaAA2aA1a1b1aaA5AB4A5A et un
      15b1a3A5A3a2a et une
      4A1A7d et vient
      11a3a2a7b et voila
      6A1A3ab4A6a6A et voir
      c4A7A4b10a etabli
      b1A1AAA8aa1AB4c9d etage
      1A4f3b3A9A3a etages
      2A1Aaaa1a1A2B1C1Aa6aa etais
      BABA2A2aA1BAa1aA1b3AbaA1A1BAaABA etait
      5A3a2AAaa3a6a5b etait le
      21a3a etait trop
      8A4d2a1A2a3a1b4A etale
      1ce2a10A7Ab etape
      2A4dA5a4a1a1a etat
      BcAA1A2c1aabBaACaA3AA1B1aa2Ababd ete
      a8A3A21a ete dernier
      4a1A2A3a7a2a2a7b ete je
      9ab6A2b2a3a6b ete moi
      4A5AA1a1a1A7a7A etes
      2A10a2a16b etienne
      3A9a4a7A4A3a etincelles
      9b2b11A etoile
      8b3A12a6A etoiles
      6a2B2c22c etouffe
      4a15AA10A etr
      BaB1bccBcAA1b1AA2ABAAA1dAaB1Aa1AAEB etre
      8da14A5A3A etre a
      4A7B11A5b1a etre au
      4AbA5A4a6A etre avec
      3baaA1A8a6A1a4A etre dans
      10A etre debout
      9A7A8c etre dedans
      3Aaa2AA2f4Aa2A3A5aA1b etre dehors
      6c1aaa5a7g1A2a1a2F etre en
      4A1C2a2a11B3A etre enferme
      4Ba etre seul
      8A etre solo
      5Ab5A7a3a1A7A etre sur
      1B1a1cc5A4AAa6a4a etre tout
      23A11c etudes
      1AA4AA1aAB1aAAa2A1A1A1A4ab2A eu
      26a eu mon
      23a2A eu un
      10c17a eu une
      1AA1Ab4a5aA3Aaaaab1bA3b1a euh
      9a1a3a4a11a2a euh a
      17A3a10a euh alors
      3a1a2A5A3aa8a4b euh avec
      1A6a1a9a3a3a5A euh bah
      3a4a1b8a euh ben
      AA4b1a1A1A3Ab5a2A7A euh c
      Ab4A1A1A3a4Aaaa1A2aA2a1a euh ca
      A euh des
      14a euh du
      A7a13a2aaAa euh elle
      4aA2AA2a15A euh en
      5aa5a4b11a euh etre
      4Aa16b euh franchement
      2A2AAb1bA1A2ba1a4ba euh il
      AAaAAbAa1abaA2a1baA5AAAa3A euh j
      dAab1bBA1aa2A1aAAAAAAaAA2aA1A1A1aA euh je
      8c6a3a6a4a1a euh l
      1bAA1a1AAAA1bba2a1A1a2aa4A3aa euh la
      2aab1ca5AA1A4AAB3Aa1aAAAa euh le
      B2C1aAA1AA1A1aAcb3AAA2e1A1AA1aA euh les
      12b1a6aA2a euh ma
      1A1aaB2AAA5a4Aa8bA2A euh moi
      A8A4aAA2aa2a2A4c euh mon
      5A3Abb4aAA6a2A3aaAa euh non
      aa2A4A1A6A1a4a euh on
      1aA7B5b1a euh ouais
      3a1A1a11A2a2a euh quand
      13A21a euh rien
      a4a2A10a11B euh tout
      a1b4a3A3b7A3aA eur
      6A1A6b5a7aA eure
      6a1b3A4b1a eux
      a3aA1A16B1A7bb evanouie
      a7a1A4bA eve
      1a19b2A1a7b even
      4a1a3A2ba2aAA6a3A3a ever
      1ab1A1b3c2a2ca2A1AA2a3AA every
      2b12A1a1A15a every single
      4b2B14a2AA3b everyone
      4a2B14a3A3b everyone s
      1AbAa2a2AaA1Aa3aA6a3Ba1A everything
      10A1A6Aa2AA3b3baaa eviter
      2A2A15b5a ex
      1AfA7A6A exact
      6a1a3A7e excel
      b1a14a exclu
      14a1a exclue
      2A5AA22a existe
      11a existent
      11a existent pas
      3a20a experience
      2A5a1A9A explique
      4A3b6a expliquer
      1a4A2B2g13A2a2A2A exterieur
      A5A6a1c4a12b eyes
      2Ab7A8A fablab
      fA5A2AbAaA2Ab1a fabrik
      A10cAa3A fabrik de
      aA2a4A2Ac5A2A fabrique
      3Aa13a1a fabrique des
      A2a7a1a fabrique un
      aA4A6Ba1a3A4A fabriquer
      aA11A8A2A fabriquer des
      4A10A8c2a6a facade
      1A4a2b5A11a4a facades
      2A1abAAcA5b6a4a face
      8a5a12A facile
      8Aa2A5Aa2a5A5a facon
      3a2A9c5A2e faconner
      3a18a8B factory
      aaA1aa2a2c1b1bA1A3A2A1A fair
      aaA8a3ca10A fair de
      a3aa1AabAcDbBBba3a1aA3AbBA1BAB faire
      4a6A1a2e2c faire a
      1A17a14A faire briller
      a3Aa1A3A1a2a5a faire ca
      bbC7b2a5A2B faire d
      2b4A5a4B4A2a faire de
      bB2AA1AAb1B1d1aBA2a1ab1bA1A2a faire des
      A1a4B3cA4a1A1c1b faire du
      7a18aaa faire et
      8a2A6bA5A faire la
      Ab2Aa4AA7A2a2A3c1a faire le
      a3b3A3A6c2a7A faire les
      4Ac3a1A3A1A faire mes
      3a faire tourner
      A2A1Aa4b3A2a3b2A faire un
      1aa1a6a1aa1aa5a1a1a1aA faire une
      aA1aa1A1ABA2BaafaAcbBaAabaaAAacAAbb fais
      11A1a2b10b7A fais a
      2b4A4A3A2A3a2A1A fais ca
      A7A7a14d3g fais cho
      bAb1AAA4BAaAacA2ca1b1caB3A fais de
      1A1B4A2cABAbBAb1bA1AAca1A2AA1aA fais des
      A1A1A1A9B1A3ABb1A4a2A fais du
      2A1a1A1A2a1a2a2cA12A fais la
      AA1A1A8a1bA1Aa3aAab fais le
      1AA3aba3AA2cA2A1a1A1bb fais les
      B7a7ga7A fais manje
      5a10A5a fais mes
      aA8b2Aa1B2aA3aA5b1b1A fais moi
      b1a2c2Aa1a4b2A2b2A fais mon
      3a7aA11a6A2AA fais pas
      AcAA9Ab1A3A4A1a6a fais que
      2A17b4c fais ti
      3AA1a4A4bA fais tout
      3a4a7BA8A8c fais tro
      Aa1A7A1a2A1A1b4aa8a fais un
      A12a2AA7a5A faisons
      bcBBC1cB1BA1bba1EAbC1Aa1Baa2AAb1bAa fait
      bAA1A7C3A8A fait avec
      1A10b22A fait beau
      1A8a2A5a1aa fait ca
      9a fait chaud
      4b20a3a fait d
      A3Aa1a2a2a11A fait de
      Ab2A2AA6AaAb3A2b2a4A1a fait des
      AA11A5A13b1a fait deux
      e1a1a1A2A6bBAa5A1A3aAA fait du
      2AaAaa1AA1a4a2A2aa1bAA fait j
      1ab12a2A1b fait je
      1b7a2A1A fait l
      4a1a3A3a1a9b fait la
      1A10b2Aa3a4a1b4A fait le
      AA10ba1a1aA6a5Aa fait les
      6a1A9a3a fait mon
      5aa21a3A fait pas
      7a2c1b6a4A fait quand
      1A1A20a1a6a fait river
      2a16A2a fait ses
      a1babA10A2A fait tout
      1A16A7A6Ab fait trois
      1bAB2AAA1A3A1A1cAaaaA1a1Ab2A fait un
      a1A1a3a1A2d2aaA2A2b1A1a2A1a1a fait une
      A1b1A faites
      12c5A5d falaise
      13A9A familiale
      1aABb1AbB6ABAa1bAA1A2A famille
      A6b8A5a famille c
      4A3A famille le
      18a15a family
      5a2A8a2A14A fan
      4A10aa fanmi
      27Ac4d farine
      4a4Aa21a farm
      A19a1c9A fashion
      b1A13a1a1aa fasse
      3A1bA1A1c14A2Ab1A fatigue
      22A4A2a4b faudrait
      a1d1bCcA2babBAaA1AA1A2AA1Aa1a1a1Aa faut
      5A4A1b16AA1a2a faut du
      2B3A5A faut etre
      A1c1a1Baa6b1a4a5A1b faut pas
      5A3b8a faut qu
      a1aAbBe1AAA4AA3a6A2a4A faut que
      3aA4Aa10b9a faut un
      8a8a faute
      29a fauteuil
      8A5b1A8A1c faux
      2a3A7a3a2a favourite
      6c11a10b2bAa feet
      6a20A feet all
      8b10dA femme
      8A18d fence
      3AA4fA1AA3aaA1b2A3A5b fenetre
      16A9d fenwick
      bacAAaA1b1a1AI2acbAaCa2bb2B1a fer
      2AB1c7Ba1b6A fer a
      a1b8A1GA1ad2b4a9A fer d
      daaA1A4Ac1GabA1a2Cac2ba fer de
      a2a3a2A20a fer et
      10a2c4a fer je
      13A2B5a8A fer la
      1a6c1A1AF2A1Aa6ba7b fer le
      1a1AAaBBBBCAab1ebA1dbbaaAa1AA1bb1Aaa fere
      aa2CaAA1AAAA2d2aB2a2b1AA2b3b fere de
      AA2a10b1A1d fere le
      AaAb1BAaAA9aAaA1a3A1b1ba1A ferme
      3A1ba2c2a4A2aB2a7A fermee
      9bA1B1a2C6A5b3A fermes
      3a3b14b fermeture
      1A5A3b1cb3A3A2C ferraille
      13e3A3E ferrari
      12a11a ferrata
      7A3A1a2A14a1a ferronnerie
      7A3A1a2A16a ferronnerie d
      4a1a14A2A4A5a festival
      2c8a1A1A11A fet
      1a4b1a1A1b3a1CA2A2aA1acA1A2c feu
      1b10A3A18b feu et
      1Aa6A1a3c1a1A2A1AAA7A feuille
      15b1a feuille et
      9A3a2bA14b fevrier
      3A10a fibre
      5b5A fiche
      A1f7a15A1A fiddly
      2c23A fiddly little
      1a2A2a4A1a2a4aa1A fier
      1bA1a2a6A fierte
      10A9C fifa
      21a5a fifteen
      a1A2a1a2a4AA1a1A4b1A figurines
      b1b7a16B figurines warhammer
      dBA3AaAAB1Aaf1AAa1A3aA1A3b3A fil
      a2Aa4A2a7c9A file
      C2b2aAaab1aABaAAABA4a2a1A1Aa fille
      16a5a fille 15
      27a3a fille 16
      C1A1A5b8AA2aa1a7A fille a
      5a3a21a fille aime
      1a3A2b3a1BAa2a2A fille de
      5a3a1A6a fille e
      2a3A2aA1A3bb1A2b2A1a fille elle
      4ab16A1a fille est
      22a2a2a fille euh
      A1Aa6a14a5A3a fille fait
      3A4a5A4ba6b filles
      14A5A film
      5a9aAa films
      AABAaAA1Aa1aAAdAaAab4A1bA4ABa fils
      1a5a fils 15
      1A2aAa3B1A1a1A1a1A2b2a1c2a1Aa fils a
      7B3Aa5a3b1A4a fils de
      10a6a6b fils e
      A3Aaaaa1aA2A5a1aAA2A5a fils est
      8A14a fils et
      aa1A2BAA1aaA2A1A1ba2A3a5A fils il
      14a fils les
      5A3A16a fils ne
      2A14b1a1A fils passe
      2B12AA8e fimo
      bbhaaAA1A1AaAA2AA1a2aA3A1A fin
      2b15A finalement
      2a1A4aa6A3A2A3A1A2aA fine
      2A1A12A16b fine with
      A1Baab2A1A2a4aAaA1A2ab2a fini
      2B1A3a2aA3A9A3b1b1a finir
      1aA1a1b3b4A2bA12a finis
      1A1aa2b2Aa4A1a2b8a2a first
      A2a1a1Ab3a3bA3A2AAAa4A fis
      5aa1b1a1aA2b15A fis il
      b8A2b1A fiss
      7Aa5b9a fix
      6a16a2A fixe
      a3bA1c2A2bA fixing
      6a10a fiye
      16A8a5a flemme
      25a7a fleure
      8b2A5b fleuriste
      A7BA1aA2AAd2A1c1AA5aAA fleurs
      25A fleurs les
      A2b3AA5A flipper
      7a9d1b1b3A6c1aA floor
      1a7a1b2A3a2A flotte
      2b4B8a6c foi
      10d6c10A4d foin
      4a1A3A1a4d8a1a4B foins
      A1bAA1eb2CA1A2aA1aa2AaaaAa1Aa1AbA fois
      10A8aA7a5A fois par
      1a3a11Ba2a9A2A fon
      1a1a1a11Ba12D2A fon du
      2A1abA1Ab3a2aAAa1aAa1a1a4A2A fond
      a1A2b1a5b3A3A fond du
      35c fonderie
      1AaA2A3A1BA1A2aa6AaAa1ab1b font
      A2Aaa2b7d3A food
      4aa2c7c food truck
      2A1D1A3A8a2aC4aAb foot
      4B8a3Aa football
      aBb1A2cAAAaBA2cAAcbAA3a1AbBcaA1a for
      10A5a4b3A9A for a
      a1a3A5A16aA for hours
      1aA4a2b5Aa7a1A3Ab1Aa for me
      1ab4AAAAA7abAA4a1A for my
      A3A1AAB1B1ad2AA2A1bAaA5A3A force
      6a3B6A force de
      6a3c1a5A7A1A forcer
      5A3a2dA3cb4aA6A foret
      12A4c foret les
      9abA1b3A17a forge
      10A1A13c1b forklift
      12b7A1a11A formation
      6A3ABA3a7AdA1b forme
      2a8b6a6A formes
      3A16ab4A formule
      1a2a1BA1Ab9A2B2A1C2c fort
      2a7a17A6a fort je
      1bA7A3a6A13b fortes
      a1ac1A2A1Ab1a3a1A1A1a1AB4aA fou
      A2A4AaC2Aa1AA1AA1AAcb2AaABA2d four
      10A14a6A2a four a
      5a4A2A2gA4A9b2A fourneaux
      2A5a5A1b2b4A5A4c fours
      12b4A3a1bA2a4A1B fous
      6A3b1a2b2A3b2A2A3A2A foutre
      4a2aA5A4aA6b2b foyer
      30a foyer a
      8A1A4abaa1a3a fr
      15a2a1a3A fr des
      1A8a10A3A2c fragile
      9a2a22a frais
      2Ab4AaA1AA3AAa6B5b fraiseuse
      1a11a2A3A9a2a francais
      4Aa3a2A1aa3AA11A france
      d1A3AAa3AAA2a1a3ba2Aa2A2A franchement
      a2a4a3A1a4A2A franchement euh
      16a2b3a franchement j
      18a8B franchement y
      6a franse
      12A1b1A4c10a fre
      3A2A2A7a3Aa1A3A3A freezers
      7d13e4B frein
      21a5b french
      1cAbAAaa1a1aA1B1aBcAA1AAcAAA4a1A frere
      AA1a10A1A2A1A frere a
      1A1AAAA2a6bB1a1A5A2a freres
      16a freres et
      9A2a16A fresh
      9A2a16A fresh air
      11b8a6e fresques
      16b friends
      2a3Aa1A6a2a1A1A4A frigo
      6b21c frigos
      1AA3A1Aa2BbA1Aa2A3A7eAAa froid
      9A2B6a12b froid dehors
      8a7a2A12B2a froide
      1ba3baAa1Aa3bAaA3aA1A1aaB1A1a from
      1b14A4A2A3a5a from a
      A1a4b8a1b16a from the
      AA6cA6c8A6A fromage
      5a9aA2A4a3A1a1B frr
      17A5A6A3A fruits
      A7b11AA1c7a1A full
      A7b9a1A2b7a full of
      1A2bA1a3A7ba3a8a fun
      1ba7b8A7a furniture
      16A gade
      1b4A2A2A4B14ca gadoue
      3a8AAb19aA gagne
      1aA10A5AAB gagner
      14c gaines
      1A2b5aA2a1a galere
      1b18AA4a gamer
      1aB7b4c4b games
      2Aa2a2a3a gamin
      AB18a gaming
      a1A10a9a3A3Aba gants
      a33a gap
      d4aA1AAA2a2Aaa2A1aAAAb2aAa garage
      A2b3A13B garage a
      1a2a2c13b2A garage avec
      a12a5a1A8a garage de
      1aa1BCAA1abAa3A2bc1a1AaA1A1Aa1A garcon
      4A4ba6A5A7a garcon a
      17a garcon de
      2b2a6A4aA12aaA garcon est
      A17a14A garcon il
      1A2a6A5aaa1Aa5a1c1A1A garde
      5a11Ab13A garde les
      1b6a8C garden
      8A8a10a gardening
      2A2A23bbb2b garder
      1A1ac1a1AA10BA2a6A1a gars
      aA3a1bA2b3AbA2AA8aa3b gateaux
      CAA3b13b10a gauche
      13a3a1B10a gave
      A2aaA2A1acaAA2a2A1fA1a1a geant
      Ab7a2b22A gele
      3A5AA2A3a13DBaa gene
      3A9A3a13DB1a gene pas
      a2aa9a general
      4a3a9a16A generale
      1a genial
      1A6A1a5a5a5bbA3b genoux
      aBA1AC1AAbaAAaa1aa1A2a1aAa1A1a1A1Aa genre
      c1A5A5a1A5A10a genre de
      27A genre des
      3A3A8a10a genre euh
      A1A5a2b1A3b2A1aa2Aa genre je
      b2a10A4A3a6A genre la
      2AA4A5aaa1a1A1bb6A genre le
      A1a1A1A2AaA1a2C3a5b8a genre les
      a5a2b9a1a2a9A genre pas
      a4A8aa2a genre tu
      A1AAcdcaiaB1AAAbAA1aa1b1A2A1Aa2A1A gens
      4ab2B10a gens je
      4A3a8b4c gens les
      4a4a2AA1b15a gens qui
      A7A gentil
      2aba3B7b1AAa10a gere
      5d10B gerer
      b1c7A1A3A5A geste
      1AAaA1baa3A3AA3B9a2aa get
      A1d1a2a8a4b1a2A3c1Aa getting
      6a9A7a3a1A3A gingn
      6b17A3a1A3A gingn pas
      3A3b7a1a4A girl
      c1a2A3Aa1a7b14A give
      b1b2A3Aa1b7b give me
      b4a2AB2C2A8aa6cA1a glace
      3aAacAaa2b2A1A2aA1bb1d1AAA1aa go
      2A5A10A3A going
      13A7d golf
      8a1a12a5a gonfle
      1aA1a1AaA1A10a2A6aAAa good
      6a19aa1A gosse
      2AA1AAaAAA1AaaAabAA1Aa3aabb1ba2A got
      bA4A1A5a6AbA2a got a
      16aab2a gout
      6A1b7A9b5A2b gouter
      2A7c4b11BA graff
      2e13b gramme
      2a5AAB1dBA1baaaA3BA5Aa1a gran
      1AA1A3Acaa3AABa1CabBaaA2AC1AAB grand
      9c2c9AAa8A grand air
      7aA8a3b6a1A grand chose
      A1A5aA2AA3AA1A1c1aa1A2B grand mere
      4A4AbAAa3BbA1A2A1A1A4aA grand pere
      bA6A3aaa2aA2A grandad
      aA11b grandad s
      1dAAAA4AAaA1AAAA5b1a2b4d grande
      1A1a8b13A4a grandi
      1A1a8b13A4a grandi a
      1a2a2a2a1A2AAa1aaaA3A4b grands
      1a1a6a1A2AAa1aa1A grands parents
      1b16A2b1a grange
      2A4b3A3b3Ac4A1A2A graphique
      10A5aA11A grasse
      2a1A4aA5Aa1a13d gratte
      2a1aa1A3ABA1Ab1AA1aabAcaA3a grave
      A6ca4b1AAA1A1aA2A5AbAa grille
      7ca7A2A1aA grille pain
      1A1A9A1A1B6a6a2Aa grimpe
      1BA3a1AAa3AAAA6e2A3aA1a grimper
      12b4B6a9a grimper aux
      3A6AA1b3A1aA3c6a grinder
      3aa5e1Aa12a1C2A2A gro
      1b1AA1AAb1caaA2aA3aA2aA1c3A1A gros
      7A2A10a4A gros camion
      2b7A6A7aA1b grosse
      B2c6Ab1a2A1a4A1Aaab1a4b grosses
      30a grosses machines
      4Aa20a7d ground
      3Aba1A3acA5A group
      3Ab2A11A group project
      a1AAdB3AA1BB1aAA9AA2a groupe
      5b21A groupe c
      2A1bA24aa groupe de
      5b groupe je
      17c growing
      2Ab6A13a4a grue
      b1ab5B13A2b7B grues
      10a1A3a3a13A grv
      6a13a gt
      23a7b guerre
      8c guichet
      3a3Ab2A12b guide
      1a guinee
      4A9b guirlande
      1BbA7A2b9A9A guitare
      AA1aA2cA1AABAaAa2aBc1A4Abj1b1A h
      3b5a18A1A h 24
      5A4AAA3aa3b3a4d1b1A h du
      1aaAA1A2B2aa2baaaA1G1A1AaA1AaA2a habite
      a1A1A3A1aA1A3a3ACa7a3a habite a
      17a habite dans
      4a7a habitons
      3A6f1A3A7A2A4A hache
      1A1Aa1Ab11a3bAaaAA had
      4a1A12a3a1AaAA had a
      8A7aA6Aa8b haha
      17bA haies
      1b15aAa1A1a3A2A3a half
      B1bA1A8A4Ab1a3a hand
      7A12a10A handicap
      f1b1A1A1a1AAA2c1A2A11b hands
      d5A hands on
      5a1Abb hangar
      4A12A hanging
      4A12A hanging out
      a1a3A3A1b3b1a2A4a5A happy
      A6a2b4b10AAb hard
      4A2B2A3A2a4b1a harnais
      1ba3a3A3a has
      a3aB2Aa2a4c1A11aA hate
      12a4A1b10a2a hates
      1BA5A5b9d9A hau
      AAAAB1AAAA1AbaA3BaAA2h7A2a haut
      7A2A6bAa4a2a6b haut d
      1A16A5a1A7a haut de
      aa1a1aAa2A2aA3A1AA4A1a5AA hauteur
      28A5a hauteur c
      3aA3A1AaA3aA3b2AAaa2b2a1b have
      2A6ab9A7a4a hay
      Aa2AA2a1CBaaa1bABbcA1aaA2c1a1AaAA he
      2A2A1a2B10Aaa4b he can
      Aa2Aa1Aa1aA1Aa3A1aAA1aA1aA3A he s
      6a19a he wants
      a10c15a head
      16A14a3e heat
      A1b1a1A3d17ca heavy
      5A11Aa4a4AA4c heights
      A1BbA1Aa1AA3aB1c1aA2A1AaAa1BABA1b hein
      1a hein ah
      3b2A2A2b hein il
      A6a9A1a1a hein j
      1a4A9a2A7A hein mais
      a3aB8b hein pas
      9a6A2A1a5a hello
      1aA4bA3a3a4b help
      1a6A3b help my
      8a1b16a helped
      4b3b2a4aA3a5A helping
      aA1A6A1B1a1aa2AaaA3A2b her
      A1A2ABA6aAA1a1a1a2a4E2A heure
      17a4aa2a3A heure de
      aAcaAbc2Aa1a1A4a3BA2CAaiA1aAA heures
      a1a16A1a4AB3A heures a
      A4Ad1A3d heures avec
      6a3a10A4a3b heures de
      4A1A3b8b10a heures du
      5c6A9A6AA heures sur
      b1A4A1aA1cA3A5bc2a6A heureux
      16A3a hi
      aA2B2a2A3AAA13A4A hier
      4A hier c
      a hier j
      4A25A hier soir
      1A3a2A5c2A2aaA1A his
      11A5a2Aa2AA histoire
      8A2c3a6A histoires
      3A17A history
      AbAAa1AA1ba1DAA1AabA1Aa1AA4a1e2A hiver
      1a8A1B4A12a1b1A hiver dehors
      3AAA5A3aa3aa2aa1a hmm
      21a2a2a hmm les
      1Aa3Ac1A2a2a1A1A3b6a home
      1a19a2a9a homme
      5C honest
      3A4Aba7Aa1a2b9CA honestly
      1A1AA1A1d1B3A1a1aB4Aa5a2a honte
      3ba6bA3a1AA2A hop
      1a17b12a1b hopital
      17A2a7a1b horaires
      20a7a horaires de
      10A22A1b horreur
      4A12AAa4A9a hors
      4A12AAa4A9a hors de
      3A2A11A2a13c hot
      2A1A3a10cA4a4A2a hotel
      2a15a11A3b hour
      a5B5A1a1A3a8bc hours
      1b4a1c2b10A house
      1a7A7f1AA12a houses
      A4B14d html
      13A2A7aa hui
      2Aa3A2A6Aa2b4Ab2AA1a1a huile
      A1A1bA2A1A5b4A4cAA1AAA2b huit
      7a6a11a3A3a huit ans
      2A3a5a9a huit heures
      2a1aa1A1b1A7A1A1AA10A hum
      8b11A humain
      3Aa5A12ba6d1a hurle
      9A17a hyper
      6c3A hyperactif
      cd1aaBaa1c1AA2AacA1B1a1A2ab1aca1bb i
      1c1a10A14A2a i built
      BAb1A1a3a1a1A5Aa5aA2AA2B i can
      5A17aa2a3a i could
      AaAA2B1AbaAba5Aaa3AbaAbAAAab i d
      10A2a13ac i di
      9A1a1aa12a6A i did
      1Aa2a3a1a3ab2a1A1a i do
      A10a13A6Aa i don
      2aa1a5aA2A1aa3a3A1a1AbA2b i fais
      2Aa3a13A2A6a2aa i get
      a3aB2Aa2a4c2a11A i hate
      16aA3a4aa2a4b i have
      1aA4bA3a3b4a i help
      AABb1bb2bAA2a1Aa4A4A2A4A i like
      aAaAa1a2A1A4a1AAa3A5a2AaA i love
      c1bBAAABa1AAAAAAA1Ab3A3CABd4A i m
      b14bA1a i made
      a1a11a1A8b i make
      2A1b2A1A2b18c i need
      1a4a13A2b6A i never
      AaAAA3A1aaAaA3A2a1baa2ba1baa i vais
      6a1aaa2A18A i veux
      1B4a3A5b5a3a i want
      1b4a3a10b2A i was
      aAaa2c2a7A1AA3b3a3A2a ici
      24A10a ici je
      11c11a10A ide
      5A1a16a8a idea
      2A8e3a8A ideas
      2A1AB2A1AAb3a1aa3A1a5aa idee
      5B5B4b2a6a5a idee de
      a2A1a2A1AiAa1A6b idees
      5aaa2A1ba4a5a2A3b if
      Ae6a7A1C ikea
      AbD1CbABAcAAAaC1Ba1AAaab1BabABBAaAA il
      CcA1B1aBA1BCAA3AB1b1ABBaBc2a2Ba il a
      1A3aAAA5a4aa3aa6A1a il adore
      1aaAa3A1a3A2Ba7b il aime
      9a2B8a10A il c
      3a3A6A6A2a1A il connait
      2A2a1ba il demonte
      8a3A4a3a1a il dit
      6b16a5A il dort
      ba6aAa1aa2b1A2a1bA1Aa il e
      a8a3a18A il em
      aaa3AA2a5Aaa4b2a il en
      d1A2BBaAA2bb1BBB3AAAAAaAa3B1AA il est
      13Aaa6a1a il etait
      AaAA1Aa1A3A2A1b3a1b1c5db2f il fais
      A3a1A2aA1baA1B1A2a3Aa5b il fait
      2A2aa2aAaA4A3A5ab4a il faut
      Ab7a2b22A il gele
      9ba7A7A1A il il
      3A7a8A il invente
      2a1A1A1a1a il le
      13Aa2aa9A il les
      6c5a9Aa4a il lui
      A2A6a2b1a1Aa1a4A4A il m
      1A1a1AAa1a2a2a11A1AA2A1a il me
      1a2AaA3A2a3a6a3a2Aa1A il n
      1Ab7a1AA1a3A3b2a1B2Ab il ne
      8A14b il parle
      5AA12aA2aa5bA il passe
      2a2a3b2A4a9a il peut
      12C17A1c il pleut
      1b7A2da18a il rentre
      18A2b5a il s
      5a3b1aA3aA4A8AA il se
      6c3A21A il va
      aa1a2A2Aa6b8A il veut
      11bA5a4AA5A il veux
      6A11a2A4a il voit
      1a5a il vous
      1B1Abc2bAAAbAAA1b2AB1A2aAAa1aAcAA il y
      1A1b1Aa3A1a4A1a1b1A6A ils
      6b12b3A ils ont
      2a5B2d5A2A imagination
      2aBB6d5b1a2A imagine
      3A7b imagine de
      a1A1a5ab4AA2aA3B1a2a1A1a imaginer
      2A2a5b5A3A3A imaginer des
      9A3b3ab1a ime
      3A3Aa8b4a11a immeuble
      A1a3A12c impeccable
      A9A1b1a2a13a implante
      19b13a important
      2AAa2a1bAB6a1Aa4a2a1A2a importe
      a3a2a1a1A19a2ca importe quoi
      3A4a4A8a6b1aAA1a impossible
      3b5A1A imprimante
      3b5A10A imprimante 3
      3b16A imprimerie
      aAADd3AaABb1BAbAaB1A2a1Aa1acafc in
      1a2ca1aAa2c3bA4a1b5A1Aa1b in a
      5a2Aa1c2AAb4aa10a in my
      a1AAA2A2aAab2AAaAAa1aa1Aa1ad1dA in the
      5a1ac5A20A inconnus
      6A2c2A3A3A3a10a indoors
      2a11a7A industrielle
      9A10e info
      11A8d informatik
      b7AA10a informatique
      13bA6b inox
      a33a inquiete
      4A4a4A2c insectes
      4A4e1Aa19A inside
      15a3AA insta
      1A3aa2A4a2A2d7A installe
      1A11Ad19a installer
      2b6AA20A instant
      1a6A1aA2a1b2A1A2A3a3aAa interdit
      2Aa5A4a1a4A11a interesse
      3a19a interesse pas
      21a1A interet
      bBaAA2A1h1aB1A6a5a5A1A interieur
      b1a6b interieur j
      2a8A6a1A2a3A6A internat
      2a16A4A5a3b interne
      7AA2a7a2a into
      a1a8a7AA1b2A invent
      2AA4A2c1aB2AA3A2b invente
      20b1b2a invente d
      1A9a1b1A2a invente de
      3A4A2a4a invente des
      11a invente tout
      aba8b3AbA2a1b2B inventer
      a4a5A3Ab3a1b2A inventer des
      B2a7a8A1A inventing
      2b4e6b1AA2C iphone
      aA1AAaBaaA1AA1Bab1AA1AAbc1Aa2a1abAA is
      16A2Aa9a2a is 15
      1A7a18A4a is a
      4A2a1B14c7ba is my
      aa1b2a1b1b2ab7A4A5aA isn
      aa1b2a1b1b2ab7A4A5aA isn t
      1b2Ab11A isole
      1db1AbA1AAA3aaab1aaA3a2A1AbbAAb it
      16a8a it for
      Baa3AA1aAA2baaAA1aa4AA2a2A1c it s
      1aC1CAAACEAa1aBaAcDAabDAA1BaaaA1AA1b j
      9a j accompagne
      9A7A1a1c1a j actes
      aB1b2bba1a2AAbabAA2b1aa2aa3aC j adore
      1DBa1B1A1a1a1a1AaAaAb2a2bAaabbb1cb j ai
      aB2A2aaA1A5A6A j aide
      1A1aa6A3a9A1a j aimais
      5ABBA1bcA1b1A1baB1B1a4aaAAac j aime
      1aa5baa2a3AB6A2A2b j aimerais
      10A9Aa j apprends
      a4aa3A14A2a j arive
      3a1A14A j arrete
      1a3a14A j assure
      1a16A1a2b j attends
      22a j aurais
      A3A1A1A2b2a1B7A4aA4A j avais
      13B j ecoute
      8A6A1aa1b j ecris
      1a15a j eleve
      cda1a1AbABaBC1AbAac1Bb1BCAAcb2aBAA j en
      2A1Aaaa1a1A2B1C1Aa7a j etais
      9C2d j etouffe
      aa1Aa1AB1AA5Aaaa1AFAA1AaA1AaA1aa j habite
      1A3A2A2B4b1A1A4a j invente
      aa1aa3A1Aaaa1a3AcAa1bA1A2AAaA1a j y
      17h1ba4A9b jaden
      AaaAbAaB1aA3aa1AAB1AbAA1aaaAaAaaAa jamais
      2A1b6aAa2aA8a1b3aa1a jamais de
      15a18B jamais eu
      10A2a20bb jamais j
      5a2A8A10A5A jamais je
      6A19A3a2a jamais la
      4A6a4a2A10a2a jamais le
      6e jamais o
      6aA9A11d2A1AA jambe
      2Aa1AA5A13A2dA3b jambes
      a1A3aAfAA1A3a5A1a3A2b2AA jan
      a5A1A jan e
      9A4a10A6c janvier
      1A6A9b1A3A japonais
      6A1a1a1aa3C2A3Aa1a4A2A jardin
      aA6a3A4bA jardin e
      17b10a3a jardinage
      aDacBdDaDbaAa1AA2cBbabb1BbCA1B1AA1a je
      7a8Aa5a je 15
      12A4a2Aa je 16
      A1b3a15A4a je adore
      a4aA2aAA1A4B2b4A1b je aime
      3a1A8b6aaA je appris
      A6e6A5a je bidouille
      1AA1Ae4B1a4AA6a4A1B1A je bosse
      3A5d1AA13b2A2c je bouge
      C1a20b je bricole
      8A5A2abAaaa3AA je change
      AA2a2CA1a2AA1A2A1B2AaA2b1A2Aa je cherche
      1a8a9A je comprends
      7A2a10B9a je conduit
      3a4a1A3A1AA3a1bAA9A je connais
      8A13b je couds
      2A14a4a je coupe
      2b1aAa1aa14a je craque
      4b6d10A je cree
      16ba12a je cuisine
      a1d5A1ba8a10a je de
      4Ac20a4a je demande
      3b2Ac2A3a6a1a3A je demonte
      4bab1A2a4a je deprime
      19A je dessine
      1A2AA4AA3a1ba9A2A je dessiner
      2A3ab1a1Aba1aa2aBa2a2a3AA je deteste
      2a2aa1aa3A3A4a1A9ba je devient
      A5A14a je di
      a13a je dirais
      8A9A je dirige
      13B3a3a2a5A je dis
      17a10a1b1a je dois
      5Aa3a3A6A8a je dors
      b2A8A2A4a je fabrique
      C3Ed1cbaAaAA1baCadbA1BA1df1AaCAB1B je fais
      b15a4a je fasse
      1aA1a1b3b7aA12a je finis
      4aa10aa4a7a je garde
      2aa14AAa10a je gere
      24a je grimpe
      9a5a3a je je
      20a9a je joue
      1bb1aAAaa1A5AA2aaAbA1b je kiffe
      a4b1c1A3a2B1AA1A1a2A4A3a je l
      2baAaeAa1A8Ab1A2A1a5baa je la
      10b2a18A je lache
      11a5a6aa6a je laisse
      9A2A6c je lave
      AaBA1aABa3abA1a1dAaaa1B1a1ac1acae je le
      c1aAAA2F3AaBAAdaabCAAAbbAB1A3a je les
      4a5A1a2A1A2Ab je lis
      3a7a4A4a je lui
      aA1Adaa1babA5ba3aAa1B4BAAAa je m
      4bAa1A3A4a je marche
      FAB1aCBBBd2Aca1CBAA2a3BAb1AaABc je me
      3a3AA2Aa6b3a1a1A5c je mets
      1AABAAAA2A2A2a3aa1Ae9D je monte
      Baa2aAaBA3aAaa1aBBAa1A1A1A1A2A1a je n
      BabbbABAdaa3A5a2Aa1ABaadb2a je ne
      3b12A2a je nettoie
      3a1aA1a12AAA2b je panique
      4AA2b8B13a1a je parle
      1bB1A1A1A1A1A4A2AA2haa1A2AbbE je pas
      aA1a1A3A2A1A2AbA1caaaAAB2A2aAA je passe
      aAa14AA1A2A3b je peins
      3a7a4a1a je pense
      6a2a4C je pete
      1B2Aa1a6b2b3a12d je peur
      B2aaaA1ABAAA2Ab2c2aA2A2BABaaAa je peux
      3A4A20c je pisse
      1A8d3a13B6a je porter
      b2a5a3A3A3aA2aA8a je pourrais
      12b2A3a1A10A je preferais
      1aA1acaAbAbb1AA3a1Aa1AAA1a1a2A1a je prefere
      4a1a1B8a je prefererais
      1Aa2A10A2a je prend
      A4a2b7b2AABaa2A3A je prends
      4aa6A17a je quinze
      11AA4aaa je ramasse
      16A2b je range
      2c3A9a3a4a4A je recommence
      2a13c2A7a je refais
      10A13A3b1a3a je refuse
      1A2A2a3aa1a2A1Ab1aa2A7b je regarde
      3a16A2aa9A je regle
      5A3a4A je rentre
      2b1AAAbA5b5B1Ac6a3a je reparer
      3aAA3aA1A1a1AA2b2A2A1a3a1aa je reste
      7d15d je retape
      1aa8a10A1a je reve
      23c2a je roule
      a1A1AAa2bAABbA2Aabc1bAaAaa1aB3a je sais
      11A6d6A je sculpter
      2A1bAA1AA20a je sois
      2A6A2b2a1A2AA1a2bb2A4A je sors
      2a7A2aa je souder
      24A je souhaite
      2A1bBc1aBa1d1B1cA1A1B5aA3AAAA je sui
      a1a1BaBB1baaAAAAA4aA1A1a1A1a2aAA je suis
      2AaA2A1AA1A3B2A1a1a7aaa1a je supporte
      b1b5A3A4Ab6a je taille
      aA6a6a1aC12a je te
      2A11b1a2ab je teste
      1AA3a1a1b1a2A1a11a je tiens
      2A11A2a4a1A9bb je tombe
      aa4a7a1a8A2a4a je touche
      3B2A2aa5A7ab8Aa je tourne
      1AB2A7A3Aaa1aAaaA4a1A1A je travaille
      1b2b6b19A2e je tro
      9b4a3AA11aAb1A je trousse
      2aa1A1a2a3A2ab3BAaA1B6A je trouve
      A14b6Bc2A1A2A je un
      1AA7A1A1A1Aa3a6b5Aa je une
      A3A1A1A2aba2BAaa1a1A6A1A je vais
      A7a14A8A je vends
      2AAc1b1DA1AAAA1AAaAAa5a2c1AAB je veux
      6A4A5a2A4A5aaA1A je viens
      B1A2abA4aA3a3A2A8AA je vis
      1Ab3A1A15b9A je voi
      7AbAA6a4Aa je vois
      1B1A8AA1a1A3A3a3a3Ab je voudrais
      16A4a2a je voulais
      2a28A je vous
      35A jenne
      1bAA3AA1a5AA7ca jete
      3a3c15A jeter
      A1cAa6a1a4bA6a jeu
      A3a6a1a4a1A jeu de
      2A4AAA9a9AA4A jeune
      4A3A18a jeune de
      2A13a2a jeune fille
      2A1a11a1A4A jeunes
      4a11A3c1A jeux
      4a jeux video
      2b1A3A6A2a1aAA2a7AA jkiff
      a2a3b6a6A jla
      7ba7a1a jlai
      3b1A1aA1A1Ac3A5a2A jle
      4A3aA1Ab6B1b1bA6AA1B jmen
      5aa2b10A4A5b job
      2a3aa1a13A8A jobs
      17b8c john
      17b8c john deere
      3a3A8A9a joie
      5A2A joindre
      1aa4c9A joint
      a9a12a3A joints
      26A joker
      7AA2a1b3A joli
      1A4a5b15A1a jou
      A2A2A4b1a6e8Aa joue
      6A13e joue a
      a6b2a1A13b jouer
      a11b10A7Aa joues
      a2b3b5A4aAA jouets
      A4Bg1Ac2A1AA1a1AABAAb1A1a1c1A jour
      5A3b7b6a1a3A jour de
      2A1B4A5a6a9a journal
      AA3dCAacbAba4Aa2A1A3abAcB1A journee
      6c5B3aA2Aa1a1a4AA journees
      3AA1BA1AA1baA1Ab2A5a1a3c jours
      1A2A8A1a5aa1A2a2A3a jregarde
      10A16Aa judo
      6A3A10aA9b juin
      2a12AA14a jure
      2A17b9A juska
      1a11b10A jusko
      b3B2aAA4b5AAAAAA1a4a jusqu
      A1aaAA1a1A2abcaaA1A3A5A4a jusqu a
      c2A3b5A8A4a4a jusqu aux
      a1A1aa7a1Aa3a5aa6bb just
      1ac2bA1A1a1A6A2A7Aa2A juste
      1A1aAa4a1A4b2aa6A jy
      3aA5a6a3a6A jy vais
      1aAaAa1A1acba2AA3A4A1AA6A k
      BBAaCABa1cdaaaaca1aB1a2aaA1c3bdAc ka
      12b4b ka aller
      4A3A1bA2aaaa1aaA9a1b ka fais
      1A5A6a8bc7b1A ka monte
      8A7a6A ka rete
      2A1aa3AA1A5a ka travail
      3a3A9A3A1a kann
      1dA3A5A kapla
      1A5A11f6A karcher
      7A18c karting
      7g6A4E kase
      Ae3A5aA1a1A3A3A2a kay
      1d2a2a1a1AA1b1AA1d4A2aA4A1A kaz
      1A5b3AA1b2A1A7b5A kaz la
      4A3c7a9A kebab
      A7a7a4Aa8a1a keen
      A7a7a4Aa8a1a keen on
      a8a6ab2b6a4Aaaa keep
      a8a6a3b6a5aaa keep me
      8A kestion
      2A6Ac4a1A2a7d3a kg
      26a kids
      b1baaAa1aaa1A1AaAA1a1aAaA1a5A kiffe
      5A15b1b kiffe la
      2aA5A2baA1B3b10A3c kil
      2a1a kil faut
      20a2A2b kill
      6A16A2b kill me
      3A1ba10a8a kilometres
      1a8c1a1a1AA10c2A3A kilos
      2Aa3A2cA3a4a6a5a kind
      1a1b2AA10a2a1e1A kit
      b7AaA5a1A6b kitchen
      5b3A10a3AA kite
      3A1AbA9A2A5A km
      6a5a4A3A km de
      1A6a10a know
      4ac4b1a ko
      b6A1Aa10a10a kom
      2A1ab1AA1b2Ba1A2b1C4b7A kon
      5c1A kon me
      5A2c12b3A kone
      8c kone pas
      14h1A5A11A kouman
      8b7aA10a1a2b koz
      8aA21A koze
      baaaba1abb1Bbdab1AaccbC1A1bAaAA1A1Bb l
      2A1A2aA7a2A1Aa1a1a5A1A l a
      A5a2e2A4B4a9A2A l abri
      4A19b9b l accrobranche
      8e5A4a l accueil
      3A9b l acier
      15A4B6d l aerographe
      1b5a1A6a4A1a2A l ai
      5AA1AB2e1A4A4A1A1A4ea l air
      4Ab l aise
      13b l alu
      1A2ca3bA5a13a l ambiance
      aA11a2b6a4a6b l an
      a2B6c1B4aaA3a2a3a4b l apres
      15a11b l aquarelle
      1a2a10A1A6a9a l arbre
      1AaA9b l arc
      2A10b4aA l argent
      A1aa7aA3AA7d6A l argile
      8A5Aa1a1aa l association
      c2ab1aaAa2AA3A5b1A5AAA l atelier
      2A1A7d4c9A l aube
      5a l autonomie
      4Aag1AA7A1a4a3aa4A l autre
      1A10bAAA1aAc8A6A l eau
      1A5a2a1b2c1A5aa2A4a1C l echelle
      3a2A1A7A3a5A l ecole
      A1AA1A2AA2A1A5ba l ecran
      1a8b1a2a16A l effort
      1A1Aa8bd l elec
      A1A9A1B3A1A2a7a2a l electricite
      33a l electronique
      10A2c6A10A3A l enclume
      13a4A5A2A4ba1b l enfer
      4A1A2b10A5c l entrepot
      8b12A l epicerie
      4Ca4A4A3a1b8aA2A l equipe
      4A12A13A l escalade
      4e l esprit
      ac1A2BAbCa1b1A1B3AA1AAAb3aAa1Af l ete
      1A7B2d16a2A l exterieur
      A1AA2A7b10a4A l heure
      20A l histoire
      AbAAa4c2EAA1AAb2A3A2a1a1d1AA l hiver
      8b7a2a l hotel
      3a3A9AA2a4Ab3A l huile
      4AA4AAb3b2a12a l idee
      13b4a1a l ime
      3A3Aa8b4a1a9A l immeuble
      9A10f l info
      11A8d l informatik
      20a l informatique
      2b6AA20A l instant
      1B5A1e2B14a5A1A l interieur
      2a31A l internat
      A2A1A3AAA1A2bac1A1aA3A5AAA l odeur
      2bAa21aa7a l oeil
      5aA1ab7a2a4a2a3a l on
      4A3aa2b2Aa2ab7A3A l ordi
      a4A1A4A2b4b l ordinateur
      19c l ordre
      3ca8c l usinage
      3d1a3bA2A12a4c1b1A l usine
      1CAc1abaaa1Aaa2bb1Ca2A1ba1A1AaAaBa la
      3A11b la 3
      4b3A7a3a la bande
      1A4a14a la bas
      b13a3A8a la boite
      10B1A14e la bombe
      a4A1Ab la bonne
      17A la boucherie
      6b2c15A3A2Bc la boue
      16a5a la bouffe
      4A1d la bougeotte
      5A1A1A1b4b2A5BaA7a la boulangerie
      6A1db12a la boutique
      7ac7A14A la brocante
      2b2A10A5A la broderie
      2aa1A1a2A2AA3A12A la c
      3b17a4b la cabine
      6a1e12E4a la caisse
      1A7aA2A14b4A1A la canicule
      5a10a la cantine
      2AA9a7e1A3a3A la carrosserie
      1a3b1b12b4AA la carte
      16A8b la ceramique
      a2Ab2a8A3aA1a la chaine
      3AAa3a2AAA3A6A1AA2aAa1f la chaleur
      2A10Aa4a7a la chambre
      1Ba7a7b la charpente
      1A5b4b4cCA la chasse
      13c9A7b3A la chaudronnerie
      3A3d11A la cimetiere
      b15A5A2d la cire
      9A2b7b1a la classe
      4a3c5A7a12a la clientele
      7b12Ae la clio
      26b la conduite
      2b1c5b9A3bA la corde
      2AA14A2a5f la couleur
      Aa2A1Ba1A2d4b1a1a4b la cour
      6A7a1AAaA1Ac2a la couture
      1aAA1A1aaAA5b2A8a2A1A1A la cuisine
      2a4A17Acc2Ba la d
      9B1d4aA3A5C la deco
      11b la decoration
      A1a2A1a2A2a1a1aa3a1A9a la derniere
      25A6A la douche
      A3a1aA9b5A la et
      A4A2Aa2AA5A2a2a5c1a la euh
      A3a3b4aa2AA2A3B1A5A la fait
      ab2Aa1cA2a3AAAaaa1a1AA1A3a la famille
      9A2a4a1A1b la fenetre
      1AAca4Cb1Ab3d1a2A3a1A3a la ferme
      7A3b1bb3A3A2B la ferraille
      7A3A1a2A14a1a la ferronnerie
      abA1aA4A5A2a9A la fin
      16A8a5a la flemme
      9a11A10a la flotte
      A6AB13A1aA9A la force
      5B6a4d3A9A la foret
      10A2a la forge
      16A9A la forme
      3a4A7a1A la fraiseuse
      1b4A2A2A4B14b la gadoue
      10A6A11A la grasse
      24B1a7A la grue
      10f1A3A7A2A4A la hache
      1b2A1A4AaA10a1a7B la haut
      14A3a12A2B la hauteur
      1A1AA3b1B3A9Aa5a2a la honte
      8a1A1A2aA1A15b la j
      A1caA1a2AcA2cAaa1A2A1aAAA3b3a la je
      AA1A1bBAaa2aa4A3A1A3ab1aA1A la journee
      16A2c7A la kaz
      3b2A24b la la
      13A4a7a4a la le
      10A12a4b1a la les
      2cbAaAa6a8A la loupe
      14c18A1A la lumiere
      A1Be1A1BA1b1aAAaa1BB1Bc3b4b1a la machine
      1c13a la maconnerie
      caaa1A3Aaa2A3a2AbAAaA1a2a la main
      1A6A8a9a la mairie
      aBa1AaAc1b1aB2aEAAaaA1A1A4A1A2A la maison
      3A4A13c la maroquinerie
      1A5A2h1A3A la masse
      6a3A5A8b la maternelle
      10A11a2c la matiere
      aAab3c10A2B la mecanique
      2a1cA6B16b la meme
      5A7A2a1b8A5b la menuiserie
      a4a11A la mer
      3A5A3a18a la metallerie
      3A9b9A2A la meuleuse
      AAda15A2b la min
      26c la mini
      a2A la minutie
      4A20a la mjc
      8A11C1e la mode
      1A4CA1A4a5a3b la moi
      2a2a29a la moindre
      3d1A11b3A4a la moissonneuse
      5b2a3e4c la montagne
      4b7b6a1A1A6A la moto
      6a2aA3A5a5aA3b la musique
      5a2A4A3g6AA la nature
      9ab1a6a3a8a la neige
      2A1A5A1a3A2a7aa2A3A la non
      5bA3aa8a9d la nui
      aAA1Acaa3ba1A4A1AA3c4a la nuit
      5a2A la paix
      7ca5A3A la panne
      AAA3Aa3A3Ab1Aaa4gAA la pate
      5A10d2A5A4AAA la patisserie
      25A la patissier
      cA3bA5d3A la peche
      1A1A7A2B1A1A2aab1A1d5A la peinture
      2aa3a19a la piece
      2aA3A2aaA5a2A3d7c la pierre
      2e2a4A5aA9A la pince
      1a2A7b5A1A4b9A la plage
      8A6Aa2a la plonge
      2a1A1aBAbA1CA1aA2A8a3cAa la pluie
      25d la poterie
      1AA1A4a3A2AABA5B1aA1AbAc1A la poussiere
      3d5A3AA la presse
      3A6e15A la proche
      a3Aa2d21A la qu
      2bA1aa4a6A7A la que
      28a la question
      5b1A6b1A1a8b6a la radio
      2aA9A1b6A3A la regle
      13A1AA1a6c1AA4A la resine
      3A2b2b2a7A5f la route
      3AAAAA1ba1aA1b5Ba2A6A la rue
      3a2AA1aa1A3B2b4a6A la salle
      2Ad4A9b9a2A la scie
      A2A8A4Af2A3a7a la sciure
      5b5B6a la sculpture
      6A21A4a la semaine
      a la soiree
      4ad3Aa1a7a5a la solitude
      13a la soudur
      2a7A2bA7A10a1a la soudure
      1A8b1A1A2a7f1Aa4AAa la t
      5a2A2a6b la table
      4A2aA5B la tele
      2A11a4a15b la tension
      2AA4a3a12c la ter
      10A1a6c6A la terrasse
      BAAAA2A3AB1A2b1B4AbA4AAA la terre
      aA1A1AAAAbab2A2A1a1b2AA5ca2a la tete
      2AA1A7e4aA1aa la tole
      3A1AAb9a8b la tondeuse
      1aA31b la tour
      3a4A3b4A1A4aA5a la tronconneuse
      3A2b13aa la valise
      4A1A1aB1AA15A1b la vente
      8A7fa5A la viande
      2B3bAa3aa2AA2AA6b4b la vie
      1b4Aa10a1ab4A la vieille
      6a4A5b6a2a la ville
      7AA10a1A1a la voiture
      12a2a1a6c9B la vue
      11A5a1bA label
      2AA4Ad1A7b14AA labor
      a1a1A2a2A2aa6A10A lache
      1A5a6a7a lad
      24c9C ladders
      8AA7A laide
      a1a11a2A15c laine
      aBbaAaAAB1AB1bA2aAA2b1A1babaA2BAA laisse
      3A24a2a laisse tomber
      2A2A2A1Ab3A1A7eA laisser
      5b5a8a laissez
      d1b4b1a1c10A2A5a lampe
      a1a8A2a11A5A lampes
      1AAb1A4c5AA8A lance
      3b4A2a1A lancer
      B3A3a langues
      g3AA4AA3AAA2A1A2a lanmen
      g3AA4AA3AAA2A1A2a lanmen moi
      A13b12A lanne
      1a15a lapin
      1b7a22f lapli
      2bc11a11A laser
      6a1a18a5a lasse
      Ac2a2A2a5A1aA9A3B last
      1b2a13a10A last summer
      4AA3b8a4a7A3A latelier
      3da13a3A10b lathe
      aA5A1AA1c1A1AA1j1A3A4AA2A lave
      9A2b6f lave la
      2aB1A4bA2A1aA1aA3a1a1a3AA laver
      4A1A3a8a4a laveur
      1cadcA1da1aBaAbaac2baAAaAdbabbb3A le
      16a4a1a le bagnole
      1e8A16A3A1ab le batiment
      BDabAAAAA1aA1dA1Aae1a1Aa1B1aa1AB1cAA le bois
      7b3b1a2a4a1a1A le bon
      2AaAAA14a9c le boucan
      2A1c1a3B le boulot
      1A1aa5A2A2a18c le bras
      a3aA8A3Aa10A le bricolage
      1A1c1bA1A1A1Ab1ABa3B1cA2A3Baaaa le bruit
      6A1B6cAa1a2A7A le bus
      2a11c6a9a1a le cablage
      8A12a le caisses
      2A1Af1aa10a10A le calme
      10a10B4b le camion
      A6a13d le capot
      1a2a7A le champ
      5A3A7a3B le chan
      1d2A1A2A2a2a1a2a3A1A1a3b le chantier
      1A3a4A6a4b le chien
      9B2g7A6a4B le ciel
      4Aa1A9Aa9A le client
      4A16A le clients
      4d9A5aA1c2B le club
      20cA4aA le code
      A3A2a4b1a5A3A7A1b le college
      4A3d2a2B1Aaa le contact
      1A2e13B4ba2A le copain
      6B3c1A13A le corps
      4A2A8c10A le coucou
      13Ba8A3b le couloir
      4c1b12A le coup
      7A5aa4AA1A le courant
      A21b le crochet
      2a12aBa4b5A2a le cuir
      17A1A2g le cuisses
      13bA le cuivre
      7a6A19A le depannage
      11c18a le dernier
      2a12b4b4a1AA2a le dessin
      1Aa2a1aa1A3A1C1A5a2A2c1A le dimanche
      6A3a5A le dit
      4AaA2a7a1AA4A5A le dos
      2D2a14a5b2a3b le droit
      2A9A1a7aA6A le fais
      4b23Aa le fait
      A1A1AA2AadA1n1A2aA3A1bBA3a3a le fer
      10B2a4A6a2a3A2c le feu
      2a4A5af3a5a2A3b2aA le fil
      22aC6A le foot
      12AAa2A1A5cA4A3d le four
      4a le foyer
      1AA6Aa1BAA1AAA1A11ea1A le froid
      b2a3a5a4aa1D1A1A1a2a2Aa le garage
      6a2a7A11A le gens
      2A7B4b11b le graff
      9a2b9A1a7A le grand
      1b24A4a le gros
      10A17b le grosse
      4B4A le groupe
      2A3b1fA2A1a4A4b6b2A le jan
      4a1A3b1A3aa2A4A1a le jardin
      17b10a3a le jardinage
      6bA1c10ABA3A3A1A le jour
      1A5A11f6A le karcher
      21D4c le karting
      b5aA2b7A le kiffe
      7a6A4B1A le lave
      3A15d15a le linge
      4b2A11a3A3a le local
      7B12a1a2A1A le lycee
      8A4f4A2aA9a2a le m
      1abb10a3A12D2A le machine
      13a4a le mans
      11aa14c le maquillage
      3Aa1AAfa2A4Aa11abc le marche
      10a3a4A11b le marteau
      10A2bA le masque
      5a2A1b1a3Aa3A1a2a3c1a le matin
      28b6a le medecin
      3aaaA5aA7A2A le meilleur
      1AA1eAe2a1AA2A14A le meme
      3a2a1a1A2A2AA1d13a le menage
      5a10aaB4b le mercredi
      1AB2aA3B2gA3a2A2A9ab le metal
      AaAAA6a12a le mieux
      1A15Aa1a1A3a7c le moi
      BaAA1bB1bAa1AAAa1A1AAa2AA1AA1aa3A le monde
      14A5a3A le montage
      A2C3b2A6A1B1eAB2BA3b le moteur
      7Aa12B1A6A le moto
      1A2a4bB1AA1a8A2b5Aa le mur
      18A2a3A2a4b le nez
      7AA8d3A le nom
      16b8A le pain
      1a23e le papier
      1A22c9B le parkour
      4A3a le patron
      2A20B2b le permis
      2A le petit
      10ba16A le physique
      12A10b3A1b2b2A le pie
      2d3A3Aa17a le pied
      27a le pinceau
      3A3A10A2a4a le plaisir
      1b1A11ba1Ab le plan
      4AaA1A8cb1a12b le plante
      18A6d1A5a le platre
      1A2B2A2b10a2b1a3A2b le plus
      17b le potager
      4A4bA1AA2Aa13bA le poule
      11a3A4a le prof
      a6b4A1a2B2A2b le quartier
      1A2A7A3a2A le ramadan
      16c5A7A le repas
      9ba3A1A2a4A6a1a1a le reste
      21A5b le rouleau
      12A3b5A1a le sac
      5A3a4b2A4a le salon
      ba2aAaAaA2A1a1ABab3A2Aa2d2A le samedi
      23a2A le scooter
      2A1a1e1e1A2B2B2a1A8aA le service
      a4C1a1b5aa3A8aaa le seul
      2A2b3A2c4a8A4A le silence
      5b2AAc1A3aa1c1A4A3f3Aa le soir
      4AA2A3a1A3a8A4A1Aa le soleil
      4a2ab le sourire
      6a3a3A le sport
      8a3a3a1a2A8a1a le stage
      14a5A6A le tableau
      3a2a5A1A1b4A2bb le tan
      a1a1Aa1A1AA4AA2A2AAAA3aa1A2A le temps
      11aa11A le ten
      2e17a le ti
      24a le tissu
      1b4A1A5a9f1BA4b1c le toi
      1B1A4Aa8a5b9A le toit
      A2b9aA2AAA1A2Aca5A1A le tour
      a4Aa2aa5a7AaA2a le tps
      9AB6c5AA1f le tracteur
      6b17a1A le train
      a2bA5aaAA3a4AA7AA le travail
      2g3c3a7A11A le travaille
      5a le travaux
      1c22A3a le truc
      A1c7b5A14a1A le trucs
      17A le tuning
      1a10A4b le vacances
      2AAa16A8ae3b le vacarme
      2b3AA2A12a2A le velo
      8A7c6A le vendredi
      1b4a1Ba2f4A14B1A le vent
      12A4A7c le verre
      2Aab3A5a2Aa5a1a1A2a2c le vertige
      1B3a8A1A2A4A3b5b le vide
      1A5A15aa le village
      8A12b1A7a le voitur
      7a6bA5c1C le voiture
      6A7A6A4b3B3aA le volant
      12b4C5a le vtt
      8c1a2a2A3A9a le we
      6aaA1a9A1A7a le week
      3A5A4A2b6a6a2b le zarbre
      10c1b5a5A3c lecol
      b5b6b lecon
      A12Ac5AA led
      A4f10A17a left
      15A4a6c legal
      Ad1ba1A3AA2AA4A12a lego
      1b1b11A lego technique
      4A10a4b legos
      4A5A5db7A4a1A legumes
      2a11c lelectrissite
      1a4A lens
      aAFa1BBaDAaAaBAbAfB1aeabDBA1bBAbb1B les
      31c2a les 2
      13a4a8a les ai
      4A3A8A3A les amis
      8a8a13a les animaux
      1b7aA6dA5AA8A les arbres
      4ba16aA7a3b les ateliers
      1BBadaB1aAaAA1A1a1AaaA3aA1A2A les autres
      21b les bagnoles
      3B17a1b les becanes
      3a4A3A3Af8A3A1A les betes
      14a les boites
      14a5A les branchements
      a9d20A les bras
      5bA2a7A1cA les bureau
      12a1a5A les cables
      8A1a10d1a les caisses
      3a2A1A1b6A3b6A les camions
      7ba3A6b3b les chambres
      14a2a3b1A les champs
      1a1b2A2b2B4A7aA3ac1b les chantiers
      10B6A10c3a les charges
      3a10a2AaA5A7a les cheveux
      17b les chiens
      2b14B3A6A les choses
      3A9Bb les circuits
      1AA1aaAca2aA3A5A7a les clients
      1a2ca2aA6A14A les collegues
      4A6a12a les concerts
      4A3a13c les conseiller
      1A2b5a10a6A3A les copains
      3A9a4c12A les copeaux
      4A12A1A4b9A les cordes
      11a5A2a4a1b les couleurs
      a14aa5A les cours
      4A6Aa6b les dechet
      11aA4A9a les decors
      22b les defile
      4a1a les deplacements
      2A1BB1A1A3b3ab1A9b3d les deux
      8b1A5a les dimanches
      a2a6AA8A2Aaa6ba les doigts
      24c9D les echafaudages
      ba5a1A1b5A2b les ecrans
      10a17a5a les effort
      B20A4c4A2A les engins
      4A1b4B6a5A3b les escaliers
      9b2A les espaces
      1A13A11a4a les facades
      3A4a5A4ba6b les filles
      7A6f5A1A4A les fils
      8AA6Ac6AA1A7a les fleurs
      4a5A1b4c8a les foins
      10A2A2hA13Ab2B les fourneaux
      7a13c4A les frein
      1A2a1b1A11A3a les gars
      8A2A4C14A les gateaux
      2AACbca1aA3Ac1a4b4A3aa les gens
      10b5a5A2aa1a1a les gros
      B1Ac6A2a9A2aab1a4A les grosses
      17A2a9a les horaires
      17c les insectes
      16A les jeux
      4A1AA5a6A5a3a1a les jours
      1a1B11A les lego
      4Aa4a1a11A les les
      A2g3aa8Aa2A4a3aa1A1b les machines
      b3BaAA1A2baA1Aa1a2A1A2bA2Aaaa les mains
      1dBA8A4A3A les maquettes
      A3A10A1A2a6c2a les mariage
      10A les maths
      6a les matins
      7Ba1A13a2a les mecs
      a2a13A2a9A les mercredis
      3a1A4a2A2c1a12A les metiers
      1a13a les meubles
      3ab2a13B1A7b1a les moteurs
      4A7a3a4A1e7a les moto
      12A4d14a les moutons
      1a1a10bA2AA1A2Ba7a les murs
      20B10A les ordis
      5a1AA11aA8Aa les oreilles
      a3a7a4A les outils
      a17C9c les palettes
      1c8a6AA14A les parpaings
      2a4A13b les petites
      a1b1a6a2aAa1a5aA1A6a les petits
      1bB1A4a1A1A7a les pieces
      9aA1A6a1A2a1aa1A2aA les pieds
      12a13dA2A les pisse
      10a4a3a les plans
      3A2b3A1A4bA12A3a les plantes
      7B les pneus
      21b les poids
      4a1A1A8a6A9c les pompiers
      A9A2a4a les portes
      2a1a11BA2A4a1a les potes
      12a1a les prises
      3A4A8A1Ab3A2A les reseaux
      3b1A29b les robots
      2A4b3Aa4A10B les sacs
      7B15b2a les scooters
      24A les series
      16dA2aa8a les soirs
      10b1a7a les tableaux
      1a9b3b1AA1A1A4A les tables
      10a4A11a les taches
      2a17c les telephones
      32a les temps
      3a18a les tissus
      1B2a1A2A2a4A6d9Bb les toits
      A20A2a les tours
      4a7b4A les travaux
      BAfAAaAaA1aA2A1aA3A3a4aA1ca les trucs
      1a15B5A2aAA les vacances
      10b6e12a1a les vaches
      7c6B8c2a7a les velos
      7a6a6a1A les vieilles
      2A11A4A les vieux
      2B2B9A3d1A2A9b les vitres
      3A2a1AAa4a3a1e5B1AAAA les voitures
      13Aa3A les volets
      3aa2a22a les week
      bAa9Aa3A6Aa1A6A les yeux
      7A2B1bcA2Ab5AAaA let
      6bA7c5A5a3a lettre
      2b1A5A1A2b1AA4AAd1b3A1a lettres
      A4A1Af2a2AA1A3BAAAa1A2Aa1AA leur
      8a3A9a8a leurs
      A15aa1a7A2e3AA leve
      10a5a8a1A2b leve a
      2A7A13A3aAd1A lever
      6a3A19a1A lever a
      5A14a4A li
      5A3BAaa4A9aa libre
      2A3e2A4A1b5A8a lieu
      2a3a16A lifting
      3caa6AAA5b5C ligne
      3a11b10A lignes
      1AAaAabAabd2abAA3A3aA1AAaaa2A like
      AAa7db10A12a like a
      5ac1a2A5a2a like being
      6A3A3a3a10aa like my
      3A4A13a7A like to
      7a12a9a2a likes
      6a8A10A lille
      2A10b4a14c limaille
      10a2b limer
      5a18A6a2A limite
      2dc line
      A2A10A4b1AA8A2a linge
      6A1A11e linux
      1aA1A1B3aA3B4A5B lire
      11A3a lire des
      4a5A1a2A1A2Ab2a lis
      1aAA1DA8AA1aa1a3a7a lit
      A1b1Aaa1A1A3bb2AAbA1a2A3AA1A1a little
      12a3A2A7a2A live
      12a17A live in
      1A10a5a1A1a lives
      2b8A4A3a1b living
      6a1a7A6a2a livraison
      a1A1abb1a livre
      6B4a2A2a8a1a1a livrer
      2b3AA7A10B1A livres
      3A22b1a livreur
      A1b3a2b10A ll
      A3ba1a2bab1a5aAaac lo
      4a1a1A1ab5b13A3b loads
      4aA1A1d2A1A2AabaAA4a local
      4a2A1a9a3A3a local du
      18AaAA2a8a loft
      4a9A logement
      a11A7f logiciel
      1AA2aa5aa3a8A loin
      5AA9a loin de
      Ab4Aabba5A6aa2AA2Aa1A lol
      1A4A4a9B2A1b2ba2aca long
      11a12A5a2ac long as
      2a9b longtemps
      8A20a lontan
      5a10AaA2A2A9a looking
      3a15aa2A lot
      1A1A3a13h1B loto
      2AA1A2b4A1b2A12d loud
      2ebAbAa6a8A loupe
      A3cAAaB1a5A1A2Ab1BA2dAAAa1bA lourd
      8B1A2A lourd ca
      7a1AB6a6A3e3c1b lourd et
      9ab6A3A6A2a3a lourdes
      8b1B6A3d4A1b lourds
      aA2a1a1a2A4a1AA3aA3A1a2abA love
      4a1a1aa14A9a love a
      3a19a love it
      1b7Ab7a8a4a loved
      1b7A8a8a4b loved it
      12b4a1aA13A loves
      1a lu
      BaB2A1baAb1BaAA1AabAa1aa1a2AAABAA lui
      A8A7a2A5a lui c
      11a3A3dA lui demande
      6c5a lui faut
      Ba1A2a2Aa3A2AA4a2A1A1a3a lui il
      A3A1A1a5a8a lui meme
      4a3A14a lui plait
      aa5a2a5a1AA lui qui
      6AA1a2A1d2AAA4A8A1A lumiere
      1AA1A1AA3a3a2A2AaaA2A lycee
      6A16a1A lycee en
      6b9A13A lyon
      b2cbABbaAabbea1Acc1ad2bAaa1bcaAAac m
      16a1A m 15
      16A m 16
      AAAaaBAA1bB1AaA1CAbAaA1AAAba1AAaa2B m a
      b5b2B2b m aime
      3a3b9a2a3b3a1a3A m amuse
      3ab4A1b1b3A13A m angoisse
      1a1A2b2ab8a2a m appelle
      3AA2A2A2a10a5a2Aa m attire
      a3Aa1a2aa5b8a m en
      4A2A3a2aA2A1Aaa8b1a m enerve
      a2AbDAaAA1b1A1b5aa2A1a m ennuie
      4ba2A1b1a7a10a3a m epuise
      16b m ereur
      8a4A4a2a7a2A m est
      Aa4A2ab3b2AA1ba1aA2A4b1dA m ete
      Aca1A1A1b1a2Aaa5A2A2A2A3a m etre
      1A19a8a m in
      10a17A3a1a m interdit
      3a19a9a m interesse
      5a8a2a m occupe
      12a4b7a4a3A m occuper
      8c21aa m on
      3a6A7a6aA5A m ont
      AA5b13b1a10A m ote
      4A2a9Aa11Aa m y
      aAAABdBAAaBAAABabcAAaaab1A2caB1cAAA ma
      b12A5A ma appris
      4Ad25A ma bulle
      b1aaAbAA1A1a6aAb2A3B7A ma chambre
      1A5a6A2A1Aa ma classe
      8A7A4aA6aa ma cousine
      A16a3A5a ma daronne
      3a1A10A13A ma dit
      13a7A2a9aa ma fais
      Aa1B12A8a4a ma famille
      A1B2a1AaaA1a1A6a4abb1A1AA1A ma fille
      6a10a ma fiye
      A1AA4a3Aa4AaA1a1ab1A2B ma grand
      17a ma laisse
      21A ma maman
      c13a1ba1A5A1b ma mamie
      5A24A ma meilleure
      7b4A3a4b8b ma mer
      1A1b1CBaa4AB1aaa1aA2AA1aa1bAAAA ma mere
      10a ma meuf
      a7A17a ma niece
      2a14A1a1A ma passion
      9a9a5a7c1a ma peau
      a1a1a11a5A7a ma petite
      A10A3b11bA1A ma s
      1AA2bcA4A1A2b1A1aA1a1a ma soeur
      1aAaa1bA1d2A1A1A2AABBa3A7a ma tante
      3A6aaa7AAa1A6b2aA ma tete
      a3AAA1bb1abbAa1a4A1b4AAAA ma vie
      2a3B9a7a ma ville
      2b13d macarons
      A2aA3c6AA5A2d mache
      BaAdAaA2acaaB1A2BC1Aa1ABA1A2a1aaA machine
      1aAa3A1bba6BB2A1A1a7a machine a
      1aa23A machine d
      3C12b5b machine de
      3b18A machine pour
      3a17a9B1aA machine qui
      aA1a3aaAAaAAa2AAaAa1Aa1b1a1aB1AAa machines
      3A7a19c1A machines qui
      ACa4A5a6a7a macon
      1d13a12a maconnerie
      a1c3aA1b1a1b2AaA1Aa4BA2b4A mad
      8A2A4A madame
      b10A1b1bA1b3a2A1A made
      A12a4c6A1A made a
      BA1AAA2dda4A1A1aa2a2A2a2A2A magasin
      A16Aa1a2a magasin de
      j2adA1a1Aa1AAAAAB1AbAa1A3a2a1A main
      17b3a5a mainly
      hBA1CaBaC1A1caAaC2aAcA1Aa1b1A1AaabA mains
      C2A1a1d1A4A2b3aA2a7A mains dans
      a6b4a7A6a mains et
      B14a mains gauche
      Ab1AAB7aaabb3a1a3A4A2A maintenant
      A1A2A1a6ba1ca1A1a4A maintenant je
      1A6A8a9a mairie
      CabacbAaaAca1aaca2c1ABcABbabadbcbbb mais
      a3cC3a2b13A5a mais a
      12a3A4aA1A6Aa1b mais alors
      3A4a7A9a1a1b mais bon
      A1cA1A10B14a1a mais c
      4Aa7B1a3A11a mais ca
      a7a6abAA5a3b1A mais en
      4a3A1A2bA1AAA4aa1a7aa mais euh
      3a17b8ba mais faut
      1AcAA1A3a8a1a2a7A1aa mais genre
      a14a18a mais il
      AAAa2AA2a4b1b1A2A1A3A2a3B mais j
      BaA2AaA2ca1A2b1a1aa3aA1B1a1AaA mais je
      2a1Aa4A1a4a1a12aA1a mais l
      3aA2AA1b2b2BA1a1aaa4A2AAaaa mais la
      2b1a5A2a3Aa8Aa2bAaAc mais le
      3A3b4A2A1c1A1a4AA mais les
      3a3A2A mais moi
      1a1A1aaa1A1Aa3baaaAB1aA1a1Aac1b1bA mais pas
      3a5a2A5a10aa4a mais si
      1b1BB1abA1AAB1badAAaaAAA1a1A2AAAaAA maison
      Ad12a1A1A maison avec
      cA3A3A2b3b1A maison c
      3AA6a15a maison de
      1a3A10b3A maison je
      1a7d2B19Aa maison pas
      A16b8a maisons
      b4b1b2aA2A2A3b6a4A maitre
      a1a8b2bAA1AA1Aa2b5A1aA make
      2A11a18aA make me
      2A2A4aA4b3a1A3A7aa makes
      b2a3AA2dA1b1b1baBAb8a making
      d7b2b4A5A making stuff
      AAABbc2baA1B5aAbaA2AaAA1AeaaAB mal
      10A17D mal au
      3A1a25A1a mal avec
      10A2a14b2b mal o
      1bb1AAb1aa6a2A1BA3a2AaAb2a malade
      2a7a8A1b6Aa2a maladie
      9A2aA10A4a5d malaise
      1b14A7Ab malaxer
      22a mali
      AA1A4aa2A3a1a5a3A1A maman
      18A maman de
      8b7A maman moi
      aA1a3a6a1aa4a4b2a3b mamie
      2ab3a8A3AA4b manette
      11a3e manga
      6A3A4B2A2A mangas
      4aA2A3a3CA1a10ab mange
      5A10D2A10A mange de
      3A1A1Aa1c1c3EA7A4A manger
      A1b9A4a15a maniaque
      2b16A13a maniaque du
      B7a7ga7A manje
      4a21b manoeuvre
      13a4a2b mans
      e1A10A2a6AA7A1a manuel
      10A16b manuelle
      a8a2b2a1A manuels
      6A3a13a3c manutention
      16eA1a8A manye
      1a1A2A11c mapel
      2A11a1A maquette
      cc1AAb6A4A3A5B2A maquettes
      aba24B maquettes de
      8b2aa14b maquillage
      6Aac1A7a4a3A marchand
      A2dbCAcb1a1AB1A1aAAaBAB2aABCaacABA marche
      4a1a1aa2A4a13ba marche avec
      8A1b6Aa9A1a1b marche de
      3c1A7A2A8a marche la
      7d marche plus
      3aAaeA1a2c1AAb2aA1A1AA2aaA1A1b marcher
      6a1A18A6a marches
      A2AA6a3A1A9b2a mariage
      16A2a10A marie
      3A4A9A3c maroquinerie
      10A7A2bb12a marque
      4A2A4c10A3A2A marre
      1A7b2b15A mars
      31A3b marseille
      b1aA1A1A2d1Aaa4A5AA4c marteau
      10A2cB10A masque
      1A1A3A2g1A1a1B8a masse
      1a11A2A masson
      A3A3A2AAA2aa3A2baA3f1b mat
      16A4A8A match
      14A1A10a mate
      6a3A5A8b maternelle
      a3e2ba2A5B mates
      22A mathematiques
      10A4A1A maths
      A9A2a8b2c matiere
      ABAdAaAAA1aAa3aaabAA1a1AAA1A1A1A1b matin
      8aaB17a1C1A matin au
      4Aaa1A1a1b6a8A1A1A matin et
      10A1A4A1A9a2a matinee
      8A12a matinik
      6a matins
      21b2a matter
      AA10A4A14aa mauvais
      34c max
      4b11A12aa mcdo
      aabaAbAaa1c1a1aC2A2a1Aa2BA2AaAA mdr
      2aa3A5A13a7b mdr j
      c1c7A5bb2b6B1a mdr je
      2A1Ba2A1A5A10ab mdrr
      aaABdbABdddaCB1bacaDA2Bb1A2AcaAba me
      a2a1A13A2b4a me a
      1c1bba1cAA5A1A2Aa9A me and
      10A3C4a2a me branche
      1aa2D13a2A2a1A me calme
      2A2A1B2a8a2A7a1a me convient
      5a me debrouille
      5A1a4A4A4A2a7a1A me degoute
      A4A1A3a3c3A me demande
      5A4B me demander
      AAA4A5A1a2aa7b5AA me depend
      5A1A2b2A6a8a1a3A me depenser
      6a12A me deplace
      6AABaA5a2C8A1A1A me derange
      A6a7a7a1a4A1c me di
      1a6Aa me dire
      2A3b1a7A2A12A me dit
      5A2Aa1a4AB7a6AA1a me donne
      7a14aa10aA me faire
      2ABbAa1A1A1aB1aBa1A2a1aAaBA1b1A1aA me fais
      B1BaBb2a1bA2A3b1A6a3bBa1A me fait
      3A1a2A1b14A5A me fatigue
      A1A3Aa1a2a2b13AA1a2a me faut
      a5A12a9a me font
      13a5B10a me gave
      9A3A3a13CB1a me gene
      8a1a me gonfle
      A1a1a5b1a4b10A me i
      Aab7b23a me j
      1A8b7a9A4ba me je
      2A2a5A10a1a3a me l
      2AA13A1a11a1a me la
      bA3a1AA1AA6B2A1aA1ab me laisse
      bAaaa2aa4aba4bba5bb1A1Aaa me le
      10a5A10A2c3A me leve
      6a3A6a12b1A me lever
      8c14b7A3a me met
      A2a1b2a me mets
      2A5c5A7a8aA me mettre
      b1A2a5A me min
      16a1a2a1B me moi
      18A6a5aa1c me out
      12A17a me parents
      aa2Ac2a2A1a4cab3Aa1a2aA3A me parle
      Fbbab1A1aba1A4bA2a1A6Aaabb me pas
      1a3A2A2aAAb2a12A1a me passionne
      b1A1a3c8a1A8a2Aa me plairait
      5a1AA1Ba1a2aAb5b5A1aAAA me plait
      2b1A5ba1baA5a8a2A me ple
      2a5a1a20A me prend
      5BA12a10a me rebute
      a1a6A2aa2a14c3b me rend
      1A3a2A3A1A16AbA me saoule
      2a1ABb1aa7aA5a me sens
      7a19BA me soule
      a2aa3A5a3a me stresse
      2A1a5A2Ac1ABA5BaA1b4AaA me suis
      1a1a3a4a1a8ac1A5a1a me tente
      1A13A8A1A6Ab me up
      1Ab2bb1bAd2a6a3Aa2ABa1Aa me va
      4aA4b8a11b2A me vide
      4Aa3A11b4a mec
      1d1A3A8a4B1A8a mecanicien
      1Aab3cA4A4AA6aA3a1A mecanique
      3A3a13a1a mecanique auto
      3A3d13A mecanique moto
      3A3A13a1A mecanique oto
      3a3ba12A1b9a mecano
      7Ba1A13a2a2a mecs
      1a5Ba1A16a6a mecs qui
      10A17b6a medecin
      1a1a1aB1A3a10cA9A meilleur
      6A14A1a meilleur ami
      3aaAA6A meilleur moment
      5Ab23A meilleure
      11B4a5A4d7A melange
      11a10A4a melange les
      ac2eAaB1C1BeAbaB4A1bAAabBbA1BAbA meme
      1b4A5A14c meme a
      8a3c9A4A3a meme en
      6c2a16a2a meme endroit
      13A18B1a meme la
      21a2a6A meme le
      1aA1A14a3a meme les
      b1A1AABA1Ab1A1a1CA2b3a2AA1a3bA meme pas
      6A1b12ab3a meme pour
      11A3ba2a11a meme si
      9A2a4a14C meme sous
      eA2a2cBB1c5a2aaa1Ab1A2a1c1bc men
      a2a1aa1a1A2A2AA1g13a menage
      6c3A5a4a4a3a4b menm
      5A2A7a1a9A4b menuiserie
      5A2A4a2a menuiserie et
      AA1a4AaA2a4d3A8AaAa menuisier
      5a1a4a3aA3b3A1a2b mer
      1AB5Aa2A3AAAa11aa1aa merci
      b4a7A2aaa4b mercredi
      2Aa10a2A2a9A mercredis
      AAba1CBAaAA2AaAba3Aca1AA4AAAAA mere
      3A3AAA1a5A3a1ab mere a
      17a2a3a mere dit
      a1b5A8a1a1aAA5a mere elle
      5A20a mere est
      8b13a2a mere je
      14b1b2AA2A2A3A mere le
      12a6a9ba mersi
      babADd1aEB1Ab1BaDbAb1AbbBbAaBbbbbc mes
      3A3aA6A3a7a mes copines
      a5A3b1A8A8a mes cousins
      A1bA21b6a2A mes doigts
      5c2A mes ecoutes
      5A3a6aA mes freres
      1a8a1A4a1aa1A mes grands
      2Aa22A2b4b mes jambes
      6a5B4A mes journees
      fAB1Aa2B1Aaa2ABA2Aa1a1a7a mes mains
      2b8Aaa1a3Aa9B4b mes nuits
      5A6b4a13b mes oreilles
      AA4a1a1A1c1A2A13Aaa mes parents
      A1a24A2a mes petits
      6A22a mes pieds
      bAA1BA1a2A1a2AA5A2A4a mes potes
      2bA2a8cA mes profs
      2A8a1A5B mes propres
      1A5c5a9a6d mes samedi
      1aAb3a6A4A1a mes soiree
      1a3A4b6B3A mes voisins
      2b3A8A1ac mesure
      2c4A6aB mesurer
      2aa2AAcAaAA3c1A1aA1b3aA2A3a met
      1A2A1A2A1A1h2A1a1A1AAA2A1a1AA2a metal
      13aa3a12a3b metal j
      13a4b metal je
      1Aa2a4a2b7A metal oui
      3A5A3a18a metallerie
      cBAA2bab1aa4A2AaAa2aA3baa1a metier
      b1a6a3A2A metier de
      a3Aac1aBcaa7a4a2a2A metier ou
      2Aa1A4a2A2c6A4Aa1A metiers
      1AAAA1AA5A8A1e1aa6d metres
      A1ab1a1A1A1A7b2Aa1a7cA mets
      6a2a2bA3A6b4A mettez
      AaCaAA2b2cAAA2Aa2da2AAaA1a1AABA mettre
      2A8a6Aa7a mettre de
      4A8A metz
      A5a20A4A meuble
      Ab1A3Aa1A4a2aaA6ba meubles
      11A1A4d8A meubles en
      1b6b9B meubles ikea
      3b6a17a5A meuf
      3A9b9A2A meuleuse
      27a mezon
      BaBa1aabaaAA2Ac1aBc2aaa1Ab2Aab2b mi
      1Abba1babB2a1aaDa1aA1AAaaaA1a5a mi aim
      2A9a6a2b2A mi em
      2A13cAB1b1b2AB8A mi fais
      6a9A7a3a1A3A mi gingn
      8c mi kone
      13a5A mi vais
      a13a1b6aa mi yem
      2A6b6b10b mi yinm
      2caA2b8A5a3A micro
      2AAa1b1A1b1A3BaaAA2a2a8b midi
      bbBaab2Abb1AAA1AA1A2A1b1b1A3AAB mieux
      1cA1A4A14b9A mieux c
      b3aBa3a6a2A5b mieux que
      13d mig
      7A1a21a migraine
      1AA2A1A1a7a6a6aAa milieu
      1c1A2aa3b14a mille
      2b2A3A3Ad4A4AAa8b millimetre
      c1aaA1A7aaa1aAAAbC1Aa1Aa3c min
      A1A24A4A mind
      2A13a8a7a mine
      Ad6A1A4A4c1C minecraft
      17A mineur
      2aA3A2A5A4a3ab mini
      2A7A15c mini pelle
      1A13A2A1ba3a1A miniatures
      2B16bb9c4A minuit
      2e2A1a5Ab7a minuscules
      2AA5B1ba3a2a4a10a minute
      2A3AA1c2A1a1AA4a2bAa2A minutes
      a2A minutie
      1Ah1bA1A2A9A1a7A2A minutieux
      B1A1a1A1A4ab1AA2A3A1aa mis
      4A20a mjc
      1aBAAc1aA2aaA6Abbaaaaa2A1AA mn
      4acA5A12a mn coin
      A6b13a4a mn daron
      4a6b mn fils
      13b2aA mn oncle
      b5aA4b1a3A5a mn pere
      1A12a9a1Aa mn tonton
      3a3A15A mob
      3a2a11A4A mobile
      7A15b mobylette
      4aA2A13A mode
      22a mode le
      1ba7AA4A1AAAba2B8a model
      2A3A4b1A1AA3A1A1ad9a modele
      2A1A10AaA1aab3A5A3a modeler
      1A1A11d4b modelisme
      aaA2e1A1aAAB1a1a1A2a1BCA1aABaBAB1a moi
      5A2a3Aa moi a
      AA7B6A17A moi aime
      2A1ad3aa6A2a2a3a4a moi an
      3a2A2a19a4a moi au
      6a3a2a moi aussi
      bc2aBcA1abAA1aa1CB1aaAaA1A1a1A1A2A moi c
      1A1baA1ABa1A4A1aA3Ba3A2a1b1A moi ca
      6aA1a6a3A7A5A moi ce
      3B4A1AA9a moi content
      4Bb3a2A6a1a9A moi e
      Aaa1Aa13a2A moi en
      1Aa1a1aaaa4aB1b3abaaaAAA1aAA1ab moi enmen
      1A2Bc8a moi et
      3abaa1A4A12A moi euh
      2b1aA4d moi faut
      a4A13ab3a9A moi genre
      b1A1A1aCcACAa1aA2BcAB1CAA5A1B1A moi j
      a1b1B1AA1Ba3BAAaAA1bBa3aaA1BA1Ab moi je
      B3BA1b1cc1bAabBa1Aa2A1bA1A2bbAAa moi ka
      2b2A3b7aa10a2A moi la
      1AAa1AA2b1A1A2aA1A3A3A3AA2a moi le
      1AAA2aa1a1a3a1A2aa moi les
      cA2AcA3AaAbbA2a1AA1c2Aa6A moi meme
      A3a3a7BA2a2A7Aac1A moi ni
      1A2A6A6aa1A1a3a moi on
      4Aaa1ABCA1a3aA8ab2abAAa moi pas
      AB8ca2b2b4a2a6a1h moi pe
      16a3A moi pour
      A2aB1ACcA1AaAabeaA1BCAAaAaa2AAAAAA moi qui
      bb1a1a1A3cb3ab1b1b1a1c1b moi renmen
      21a2a moi rien
      1A10A3a1a2b1B2a moi se
      aA2bC2A22b moi tout
      5b2a3b4a8a moi un
      2A3A2aA1Ba3A12A1a moin
      2a28a3a moindre
      a1aaAa1AecA1a1a3AaAa6a2caa moins
      AAAAA1AbA2cAa1a1A1aAa2a1a4aab mois
      6A2A3a10a7b1A mois de
      3c1A1A4a4a3A4b4a moissonneuse
      3aaaAb2AAAAa2AaBAA1AAa1a2Aa moment
      3aaAA6A moment de
      2a9A12a moment prefere
      4aA17AA9a moment que
      c2aDd3a1ABbAAbbeAAABb1Babe1aA1aA mon
      2a7a6a12a mon age
      8b7A mon ami
      Ab4a4A2b6A5A mon beau
      11A mon brevet
      17C2B3AA mon chat
      1A4b5b4B mon chien
      a3A3a3AA5A mon coin
      6a23a mon corps
      AB2A1ba4aa1A1a3a1a4A5a mon cousin
      c5aA4A8a2A1Aaa1A4a mon daron
      2aa12A3b5b5a mon delire
      A7b1C1a2A6A1aa2g2AAA mon dos
      A2ba7b4a9b mon eleve
      2A2A15b5a mon ex
      2b2A2A7A2B4ab1A mon fille
      A1CAaA1bAac1BAC1bA1baaA2ab1a4Aa mon fils
      A2a1a2b1a1a3bA3A2AAAa4A mon fis
      b8A2b1A mon fiss
      9A11A mon freezers
      1a1a2AA1A2A2a2AA1A2b7a1A mon frere
      2Aa5a mon gamin
      1ab1ACA2ab1a3AA1bc2AAa2A2a1A mon garcon
      a1aa5aaaA1a2AbAAB2A1Aa3a1aA mon grand
      A8a2Aa6A11A mon kiffe
      5D10A mon lit
      7a5A9A2a mon lycee
      1a4A16c10A mon meilleur
      2a2A12a4A3a mon moment
      aAAab1a1aA1Aa1aAB1a1aA2cAaaA3a2A mon oncle
      Ab4a1A7b9b1A1b mon papa
      1A15A3a1A1A1a mon papi
      b15Ab8a mon paris
      aa4AA4A4a5Ab1a mon parrain
      1a3AA5Ab2a mon pays
      1A1A16a mon pc
      b1A9b4a mon pepe
      1a6A12a4b4b3b mon per
      Ca1AAAB2AAAa1Ba1aAA1Aa1AaAAbaaA2aA mon pere
      Ac1a4aA7Aa6A5a mon petit
      3a4A4a2b1a6a mon plaisir
      14A8B2a mon pote
      1Aa2b5a4A2B2c2A mon propre
      1b11A7b mon reuf
      5a2b7aab2A1bb1a mon reve
      3A1a12A mon rythme
      A1A3Aa15b9b mon scoot
      2AAba3aA5b1ab2b2AAA2a2a mon stage
      5A1AA13A mon telephone
      5c mon temps
      a9b2aa1a1b4aAA1A7a mon tonton
      8A7A2a13a mon tour
      A1a1Aba1A1A5B1A1aa2a3A6a mon truc
      2A5Aa mon trucs
      1B2aAA3a3A5a2A mon village
      a2A3ca8AA6a5A3A mon voisin
      B1AAca2f2bAbA4B1a1aAaAA2a1AAAA monde
      4d3BA15b monde autour
      3a4A2a monde je
      19a4A monsieur
      11b5a7a9a monster
      3a8b9a1a2A mont
      4A8Ab5da montage
      11b2aA4a3A montages
      4b5a1f4a montagne
      AcABAA1BAAA2Ab1A1A2ba1d3A1A3bA monte
      1e4A7A5a3a9A monte des
      1e1A14A5A monte le
      16a monte les
      1A4A13C2AA2a monte sur
      Aa1ba8aa9A monte un
      ba15Ba5A1b monte une
      ac1Acac1aAaCAbCb1BDAAAAa4b1A2A1a monter
      diB1baAAaA1BAbA2AB5BA2A3a1A monter des
      1C4dA2a13a monter les
      1C2A1aa7A4A2Ac9b monter sur
      A6aA2a2A month
      1a7b24a montlucon
      1bAa1A1c5A1baA3A4Aa3b montre
      1A5AAaa5a2a3a1a2c mor
      b13a1a5a more
      7A8a4A1B5aa morning
      12A7a9a1aa mornings
      1bA1A1Aaa3AAbaaaA4a3A4ab1a mort
      7aA5a2a11a morte
      12a3B1b15A morts
      10A4a mostly
      5b1b5a7bA mot
      1A4BbA1A3a2A1C1bABA2A1a1A2A moteur
      3c13A1A1B1B2a moteur de
      3ba2a2b9AA4A1A2b1a moteurs
      3A3b13c moteurs de
      a1a19a2a1a motifs
      1A1BaAaA1AAA2AA3baG1gAA4A2A moto
      4bA17a moto a
      21A moto je
      20bb1b moto pas
      12b6a1A1b motocross
      16a8a moulages
      1A15A7c7A moule
      A7A1c5b1A6A7a1b mouler
      11A1a2A8d1B5A moules
      AA1BcA2d1A3aa1A3a1A7b moun
      2a2a mourir
      12A4d14a moutons
      2a2Afa2A1a4A7A4A3A mouvement
      2b7b move
      6a28A moved
      4a5a17A moving
      10a moyenne
      10A17a mrc
      9C1aa3B1b1b3a1aA3aa much
      AA1b2AA2AAA3cA1a2a6aa4A mum
      A2b12A4a8A4A mum s
      1A2A3A3a6a municipaux
      1bA1a1a2a2AAA1AA5Ab2a5aaa mur
      1a2A5A3A mur avec
      24a mur d
      1d2AABA1daAc1a2AAAAA1AA2A3A2A murs
      10c6a muscle
      1Aa1A5fa4A8a muscler
      2A1A1A3b muscu
      3a3Aa4a5a1A musee
      5a4A1AA5a11A3a music
      A3AaaAaa4A2A1aa5aA3b musique
      baa2bA1aAbbAa2aAaAa3a2b1abaab1B my
      8a11a2a6a2a my boy
      A6A3A4AAA2b5a4A my brother
      aab7A3a1AAaa1B3a my dad
      1A4aA1aAaA2aA1aaA1aaa my daughter
      1aa15a my favourite
      18a10b2b1a my feet
      2c7A1AA2bb my gran
      1a10aa3AA my grandad
      2a1A3a3A19b my hands
      1A5a6a my lad
      2A2A9Aa13A my little
      b3a3A2A8a my mates
      1A1b2A3A1A3aA1a2a6ab my mum
      b2a4A7abA8b2aA2A my nan
      4acAb3d4A1a1A1A8a my own
      a8A5A1a4a4A my room
      b4a6a2a3AAAbaa my son
      a1b5a1a3aa14a my thing
      1a4ab2b1a3aAA2a1A2aa my uncle
      A6a4b3a my week
      a3ba myself
      B2Ab1C1A1AA1a1aaabAD1aA1A1BAA2a1aa n
      1aA3A6a6A10A3A n a
      1aa2a1AC2aA1Ab2a1C1A1AaA1B2AAA n ai
      B3A1AaaA3b2a4Aba4a2ab1Aa n aime
      13A1Aa8A7b1a n en
      a3a1aA1Aa1aa2A6Aa2BA1AAa1a n est
      1AAAa2a1b1A6a1Aa2a1a7b n importe
      a3Aa13B8a3a n y
      a6a8a5A9A na
      8a7A7A1a7c nacelles
      2a8a15a nail
      2a8a15a nail art
      aAAbbAa2AAAA4Aa1A1a1a1aa3A1AAA nan
      24A nan je
      4a10a1A10a1A nan mais
      3a10b2b1a2a4b2a nan s
      4A3A5A2A nantes
      20Aa8a nationale
      1A3a3a2aa3b6AA2A nature
      12A4a6AA nature les
      9A7a nde
      1aA1bCAbabAAA3BaAB1a2AaaCaAbAC1AB ne
      6A10a ne a
      28A ne en
      a2AA2aAAA10A4a2AA1A ne l
      8a14A9B ne le
      1A3B4a1A1a9a3A ne lui
      aADaA2AAaAAaa2baa2b1a2Aa3BAA1A ne m
      Aaa1BA1aaa2AA1a2aC5AA1a1aC1BA ne me
      23A2a4A ne parle
      2a6a2a11Aa3aA1BaA ne pas
      A12a12a ne pense
      4aA3A1A5A3ba4A3a ne peut
      2a1AA5a4A4a5Babb ne peux
      A16aA9b ne sais
      1A3acAa10a8B1Aa ne se
      3a5b20a ne suis
      2a1aA3a1a4a2c1A9a2ba ne supporte
      2a4Aca1A1A2bA3aa8b1A ne veux
      18a ne vois
      7A1AA5A2Aa9A3bc near
      15a3a neat
      2a1b2A1A1Aa17ac need
      8e13A negocier
      9ab1b4A7a6c1AA neige
      2cA5a1a4a2a15c net
      19A6a netflix
      3a12A2b3aa nettoie
      9A9c nettoyage
      2AaA1AA1B1AA2Aaa1b5a nettoyer
      7AA6Aa2c5a nettoyer le
      11A3A1a1B1b nettoyer les
      2A4b7a5Ab7a neuf
      2a3Aa1A4b2Aaa13a neuves
      1a4b1Ab2A2a2A1ba1b5aA1A1A never
      13A8a6a nevers
      6db new
      2A5A2a23b next
      1A1a14A2a2AA1aa2a1c nez
      1A2dC1BcB2AaA1cba1aaa5aaa1c2a ni
      16bA4a8cAa1a ni la
      8a4a4a11Abca1a ni le
      4A3b8A16a nice
      1b11A4a4A niche
      1Aaa4a6A1A1c1b1A9A nickel
      a7A6A10a niece
      7a8A6a6c3a niet
      6b1a12a7ad night
      8A7aA3Aa1a nights
      bA1A2B1a1a1a4AB13A1A nimporte
      bA1A4a1a1a19A nimporte quoi
      35A ninho
      AAa1bAbabb1BAbaAaAAaA1A1B1Aaa1ababbc nn
      14a1A1B12a1b nn ca
      2ABA1b4B15b3A nn je
      18A12aA1aA nn merci
      24A7A1ab nn nn
      BA1aAbCaBcBAc1A1ba1A1AA3aAc2AABa no
      17A6A5B3e no heights
      3a4a11A3c5b3AA no way
      2a2b2b7a7a6b2a nobody
      1AAa2A1AA1b2b1aAaa5A6b noel
      2A1aa1AA2a7a4a2A1AaA noir
      9B2A7A6a3c3a noise
      7AA8e3A nom
      7AA8c3A nom de
      ACa1A2Aba1aAaa1b2aAa2Baabb2bbb1b non
      30A non a
      10A2a2A11a non c
      8A3bA7a5a3A3b non ca
      8A7a non enfin
      3a1A6b1A4a3a2caa2cAaAb non j
      2Baa2a1aBaAcaabAa2A1A2cba2A1A non je
      6A3A1A13A1a3B non le
      1AAA2A3A3a1AA2A5AA2BAAA non mais
      4A3ab2A1A1AA1A12a2a non merci
      6c3A1a4a2A non moi
      6a3aa1a2A4a1a2a1a non mon
      16A4A4a non non
      6b1A4B2aA1b10aaA2A non plus
      28A3A non rien
      1a2A19A4bA nope
      A3A1A1a8b7A6A nos
      aa1a2c1b1c1A3CAba1Aa2a2Aaa1b1aa not
      a5a2bA9A14a not a
      1a8a1a19b not for
      A7a7a4Aa10a not keen
      22a note
      6A17A notes
      B1A1A1A10A1A1A2A6aA nothing
      21A9A nothing i
      aa6A9A notice
      acaa2A1AA1A2Aa2A1a2AA1AAa3Aa1a notre
      2b1a19A2A5a1a notre fille
      6A2a1Aa19A notre fils
      aa2e8a2a nou
      1c2a4AAAbAa1AAAAa1A2aa1A1aAAA1A nous
      aa2b2a3Ab3ab7a2A nous a
      4a22a nous avons
      7a8a nous c
      4a7a nous habitons
      A3A3a7B4a8a nous on
      4A17a nous sommes
      a8A13a10a nous vivons
      1a4b1AA1a nouveau
      11b3A4a1A nouvelle
      9b2B4a14b novembre
      b2A3b1AA1A2a1AaAbAa1aaaa3A3A now
      10A7a3a2aa now i
      5bA3aaA8A8eA nui
      aaB1Ac1a2Aa2A1A2AAAA3b1a1e1AAAA nuit
      2b8Aba1a3Aa3A5aa3d nuits
      2aBaC1A8a3a9A nul
      3c16dA numerique
      2d4BdgBBbbA2BbAA1AAhc2a2a1b1D o
      9e14A10F o chaud
      9c25A o cho
      16A5a o college
      8b o jan
      b12a o lycee
      2aA2f2A2A17A o meme
      2a10A2A o millimetre
      3b21b o stage
      a6b3a3a4A1A2a objets
      4a25A oblige
      A2a1a1a6a2c2A occupe
      b4A1AA1A5Ae7ab3a3A occuper
      A16d12a3A occuper de
      AaAAAAAA1AAA4dac1B2ac1A6AfA odeur
      13a4d8a5C odeur de
      9A6b1B3A10a1A odeur du
      9a12A4A3B odeurs
      2bAa21aa7a oeil
      abAAbB1ab1A1aaaaaabAbAab1a2b1B2aaA of
      1a7A4a1a3a1a11a of a
      1a1A2a2A1a5cA5a1a3A1b2a of it
      Aa5a4b1a1b7A6A2a of my
      16a1A1A of school
      BB1a3AA1a5a1A1A3aAA3bca1cA off
      2AaA3A3a4a16A off the
      9b2a7b8A4A office
      10A17A2b oh
      3c4A3b4d4A10b oil
      Aa2aAA1aA3a1A1Aaa1a1aA2b2bAa1b ok
      2Aa3aa1A7a2a1aA2a2cb2b ok mais
      3b3c3a2AaA1b1A1a old
      a6A2A1a2A3a3a4b5ac ombre
      1cBAf1cBBa1baB1aD2Ba1A1a1A4BAa1a on
      CjBaA2AB2B3AAbAAaa1aB3AA3B on a
      18A on cherche
      13a6ba on dit
      1A2a19A on e
      A1A1d1b1AaAAAA2A1AA1a1aaA1A5Ab on est
      4a1A7a1A1A5a2b on fais
      1a3AA1a3A4bb5aA1a2b2A1A on fait
      1aa1B4Aa1a5A2A1a6A on habite
      15A3ab9a on le
      2AaA2a1aa2A3A1a1A5aa on m
      15A5A on ma
      1AAA1c1aa1aa1A1A2aA2a2A1A2aAAAB on me
      1b4A17A on monte
      2A1aaAaAa1B6A1a8a1AAA on my
      4A1a2A7a5A4a3a on n
      AAb1B1AA1aAcca3a3a6b on ne
      a1A2A1A2Ba6a6b on peut
      1A2a3a7b on rigole
      AA2a1A1A5A14a1A3A on s
      4gAA2A4a4A1AA7AA on se
      2a1b6a on soit
      c1AABaf1dAbA5Bc1ab1BAb1b2Aa1Ae on the
      4bA2A5A1A1A4b1A4AA on va
      15AaA1A2b2b once
      abAaa1a1aAAA1aaABA2aA1AbAaaA2Aa2A oncle
      c3ca1aa1A2a2a1a2A1a3A oncle a
      1B2a3AA1A3aabaA3aA1A1b1b3c one
      15A2b one piece
      3a19b2b4a ones
      2b4a4A1AA2A2a3a1a5a ongles
      13a12aa only
      2Aa2a1A1A1A4aab2AAA1A4aAA ont
      4b3Ab2a7a5a open
      8a19cA operee
      c1A1a1A2Aa2a5A2A1b3A1baA1aa or
      11A5A14b orage
      16A2A orange
      a3A3bb2a3a3f3B3a2a ordi
      4AAAA3AA1Ba4e5A1a ordinateur
      12b4A2B5a ordinateurs
      11b8B7A2A ordis
      A1a4A3A5A1dA4A1c3a ordre
      3B15A5a8b oreille
      5a1AA3aA2Aa2aAb7Ab oreilles
      A3aa5A7a7A3A organiser
      11a5a original
      9aA1B15a3d os
      17a4a4a3aa ose
      12A17A osef
      AA5b8b4b1a10A ote
      4b3B8A1c1A4a other
      B2A3A8a2A1g1A2a oto
      4aA12A1aaa8a otre
      aB1baaCabaa1aAAaBAAaBB1aaA1aaaAbBaBA ou
      3a3a2b20a ou ca
      2b1A1A3B17a2aA ou faut
      2A4A1b8A9b ou il
      1A1a2a8a6a7aa ou j
      4b3a1a1a3aA2a1aA3a ou je
      3AAa3d15a ou l
      b1a4baa2a4A6a3A2A ou les
      4Abc1aAaa1A8A5a ou on
      3B3A9A8a ou quoi
      6A2a2a10e ou rien
      3Aa4A9a11b1a ou tout
      4Aab1A1c18b ou tu
      3A2Ab11A2AA2a ou un
      BbA1a1a2A2A1aAAaa1b1A5A1AAaABA ouais
      3a3a2A11a ouais bah
      A7a2aAa4A4A ouais genre
      2A1a4a6bA1a6a ouais j
      12A6ab6a6A ouais je
      3aa15b ouais l
      1a22A ouais les
      14a1A3A9A1A ouais non
      1A1A12a1Aa2E2a6A oublie
      1a1b3AAA6aAaAaA2b7aAaA ouf
      bbbA1b1AaA1abaa2c1baabaAa1b1bababba oui
      16aa11a1a2a oui en
      1A10Ac5a3a1aA4a1a1b oui le
      AAa1a3b1aa2B1A4a4Aac4A1A oui les
      1aABAdaca1B4A3aA1a5A1d1BB oui mais
      b1a1b2a6a2AAab12b1a oui me
      11bA4A1a1A1a our
      2aA3A14b ourlets
      AAAaAa2BcA1daa1abb1BaAAAa1AaAAaaAbd out
      9a2c3bAa7a5A out in
      1A1a5a2Aa2A1c1A4a5A3a out of
      4A12A out with
      5a3A2d4Aa1a11B outdoors
      2aa2A1A10b11A outil
      b4a6a4AAA11A outils
      B7AabAa4b14b outside
      a6a1A2A6A8a3b ouvert
      A4A1e1A4a3aA5aA3a2aA ouvre
      1Ab4d2A10a9a ouvrir
      3b1a3AA1aa3A4A1a6A1b over
      1B1babAa3c4AAa2AaA6aa own
      22A oyonnax
      7d7a5c pads
      2c4A3b6A page
      7ca7c2A1aA3A4A pain
      14A1b6b1a pains
      1Aa8b4B8a1b3a1aa paint
      b1c12A8A2A6b painting
      5a2A paix
      3AA3d4a16ab3A pale
      3A4b22b pale epi
      13A3Aa palette
      aAa4A3b1A3AC4A4b palettes
      5aA1a12AAAA1b4a2a panique
      A2a3da8AAA1a1A2A1a5A panne
      8a5a4a14a panneau
      3a10a3a9a panneaux
      14a panneaux solaires
      7c13A9A pannes
      3A4a3A9c pantalon
      aa4aAA2AAa2a2a1a2a1a1A1aA2A papa
      1a9AAa4a2a2A papa moi
      15a5A9a paper
      2ab1A3a1AaA1Badb1A2b1AAaa papi
      1A12a1a4a papi on
      a2A2A3AcA2dAA2Aa3c1D papier
      A2A11A9e papier mache
      15a5a1a3A papier pas
      aa9A3A1A papiers
      4A2a2ab5B4b2Aa papy
      B1dba1BAA1A1ba1aB1Bdaa1aBABBc1a1cAfb par
      3a6A6A3A4A par coeur
      2Aa1A1a4aa1aAaa2babaa3aa1a1bb par contre
      3b15b7C par couleur
      7A4a13A6aA par la
      1b1b15A par piece
      3A2A3A9A3a3a5A par semaine
      2a19A2A1b par t
      1a10a12A8d par terre
      32a par tous
      2b5a5A4A11A par une
      2Aa5a1a6a1a paradis
      9A2a4b6a9A parc
      caaAaaaAaAAbA1aab3AaA1A5abaabb parce
      aabAaaa1aAAaA1aab3AaA1A5abaa1b parce que
      17a1a pardon
      3Ab1aA1a4a4a1A2a6AA2A pareil
      AaAaAAaAa3b1AABaA2AB3A3aAa parents
      AAaAa15A5b2b parfait
      aA2A1AA6A1Aa3B2A1a6A paris
      6a10Aa4A2c1AA parking
      1A4c16Ac9B parkour
      A1AaAbAAa1AAAa2ABaaaa1aAab1A3AaAa parle
      4bAA10A8A parle a
      8A parle avec
      5A2c parle o
      5a9a parle pas
      2a2a2b10a1ba parle pendant
      5A1AA22a parle plus
      18a4b2a parle que
      5A2a7Ab3a parlent
      AAAAaBAadA1a2bA1A2A2A2A4aaA1A parler
      5a1ab26A parler a
      4AA2a parler aux
      4BA2a23a parler avec
      8A8a15A parlez
      1c8b6AA5A3a4A parpaings
      aa1a2A5A3Aab4Aa1a parrain
      b1A1aaAa3Ab3Aa1AAa2bAAA2a2aA part
      aA2A2a8A2A4aA part a
      1b2a7b part of
      4Bb15a parti
      33A particulier
      4c8Ba partie
      1A2a1dA5A1A6aaAaa4aA partir
      AAABaCeBAAc2A1bA1A2aa1d1aa1AA1AcB partout
      6aA9aA3a10a partout dans
      2Ab6A4abaA8ba parts
      2Ba1AcCAaAB1aBaCa2a2A1BABaacaaABC pas
      1Aa1bba3A1A3AAa8Aaaa1AAa pas a
      10A4a12a5c pas alors
      6b2a10b pas au
      7a9a12a pas avant
      5c2A6a1A pas beaucoup
      2a6Ca7a12a1a pas bien
      4bB3A9b1A8A pas bosser
      a1A3A6A5a7c1aa1AB pas ca
      A1A7A1A19ba pas ce
      a4A3A21a3a pas comment
      a3A1B2cA1b2a1A3bAaA4Aaa1A pas d
      aa2bB1a7A1A5a8Aba pas dans
      A1aAAeAAcfDAbaABCAAECAAAC1bA1abcaAcC pas de
      6A22aa pas debout
      3aA1AB1eA1I4A5a4a1AAa pas dehors
      1Aa2A1aa3Aaa1Abe1b3a1a3bbb1A pas du
      2A1b1eA15aE1a4a2i pas en
      13a4a7b5a pas encore
      3A2b1aD2a4a12A pas enferme
      6a5aa2aaB8a1bA4A pas enmen
      1A4aA13A4aa pas envie
      4fBB1AD2f4A6B4a2B1A pas etre
      Aa2A4b1bA3C9aa pas faire
      5a11a pas fan
      8A8a12A pas grand
      7aa4a2A13ab pas j
      a1a3a1A1a5A5c2A2A pas je
      7A2c3a1a4a2a3c1a pas ka
      a1AA2A5A1dAb2A1Ba3a4a pas l
      AA3BCA1gbAB1A1bba2A1aBAaBA1ABBcaa pas la
      aBbcB1A1aAAaA3Bcaa3Cb2BA1ceacDa pas le
      1aaaba2A1b1B3b1AaAa1AB1A3aAA1C pas les
      4A6a6aab2a7b2b pas m
      A22b8b pas ma
      2aa2A3a5A5a3A1a3A pas mais
      10b15A1B pas mal
      A1A1A1aab2a3b11A2aa pas me
      7aab2A3aA4aaa5A pas moi
      a3Aa1aAb2A2AA2aa3a3A pas mon
      8A8dB9A1A pas ni
      6A6B2A8b2A1A3A pas non
      1b2Aaa1AAb3a9fAA3AA2FA pas peur
      6a1B3a2a5A pas plus
      9aB11a5f5A pas porter
      a1A3AA2A5b11aAaA1a pas possible
      1c4AA1ac1cA2b1BA1A6b2a1Aa pas pour
      1aAa4B1c1b11a3C3A1AA pas probleme
      2a1ba5a pas qu
      4a24a5a pas quand
      1a1aAb4A2B5A7a2aa3b pas que
      A pas quoi
      6a2a2a3A pas res
      6b2B2A pas reste
      6e2A2a1A1aA11a pas rester
      6b25a pas rete
      4aD2A2a4A pas seul
      5a7b2AA6a2a2A3a pas si
      9c2b19C pas sous
      6A2a2A2a11A4b1a pas sur
      5da1A pas tout
      5A16a7b pas travail
      B16a14a2A pas travailler
      8B19A6A pas tro
      caA1Ab3aB1A3ba2aAA1A6A3A pas trop
      1A1A1DfaACAA4AAB5A3a1CAaBA pas un
      1a8a8b5A7B pas une
      8bA10b4A pase
      16a4A6b6c pass
      bAAaABdBA2B1a3ABbb1bA3aCBcAAaa passe
      24A5a3b passe a
      b26C3A passe des
      a11b3A1a passe la
      13a5cAa3Ab passe le
      3a5A2b2a14Aa passe ma
      1aAb8B1A1a1aAac1A6A passe mes
      b1A4A6a2a2Aa3a passe ses
      24a passe son
      3A2a12A1B5b passe tout
      1A4BaAd1AA1b3acAbA3acA1A2A1A passer
      12A7A6A passer du
      b6A1b2A4a1a6b3A passer la
      1A5a11a3A3b passer le
      9c6a2A2AAa passer ma
      A1aAA10A1A1aaAa1a1a2A2A passion
      5A1aA2aAaa2a2AA1aA2a2A1a passionne
      2b10a1A passionne de
      8a5a8a7a passionnent
      BAA3AaAaAA1AAAdAA1a1A2kAA4A pate
      2a1A10AA3A4eA pate a
      2A13A pate fimo
      A2B2A25b pates
      A1b12a6a patience
      2a2A2A7d2A5A6A2a patisserie
      16A8A4a4A patissier
      1A2B1A3A5A5A3a4A patron
      16a13a pau
      6a3b5a paume
      1A2aa4d6a10b1AA1A1A pause
      1A1a1a1b1AA5AB1AA1b paye
      aa2AAaABA2Ab5A6b5a2A pays
      cb4AAA3Aa7a1a pays je
      9a7b14A paysagiste
      BaAA1ABaAa5AA3g1AAA9a pc
      a2A2a2ab4Aa2a4b pdt
      AB3A4baA1b2b4a1Aa2a3a1e pe
      12A15a3b1A pe pas
      5b9a15a peace
      A8cA1A4A1a4a2AA3aeAc peau
      cAa2aA3A1aA4a3a3aA6A peche
      2A2a6b14b6A pecher
      1b3a18a2A2A peinard
      aAa2B2Ab2AC1A2B4AbA1ga1A2ba peindre
      A1a6b1a1A1A4a2A peindre des
      1A7A14A2a6a peindre le
      A10a6A1A6a peine
      aAa14AA1A2A3b peins
      b1a17A peins des
      b1A16A2A2B1b peint
      ABa4A1A5A2aA6Af3a peintre
      1A13A11b peintre en
      ABAA2A2A1A2BAA5ab1b1aA2A2aA peinture
      11a9A3A peinture et
      1bAa2c3b3B1A4A4f5A pelle
      1A1A22b pelleteuse
      3b12A pelleteuses
      3aaaaacba3Aa1B1c1b2a2BBA1AAaB pendant
      b1a2a1aa5AA1A3ba4A2A2a pendant des
      3a2b8a1b1A3a pendant le
      1a4A1A1c4a1A4A2aaAA4A pendant les
      2A6A6a2b13b pendant mon
      1A1aaaA2bB3a2A1A10b3A pendant que
      AA1aA5Ab1aA2ab4A2aA3A1A pense
      13a3a pense qu
      1B2a1A1c3A2A3a1Aa8a2A people
      bbA1a2a4b4a3b4A pepe
      1a6A7b4a4ba3b3b per
      b1a4A19a3b perceuse
      8A3A1A2A6c1Aa6d perche
      5a7a5a1Aaa2aa3a perds
      4A4AA1A10aA2A3ab perdu
      Ac1BABA2AaBaaaaAa1A1A1AB1BA1aaA3A pere
      1A10A4bA2C5A2a pere a
      7a2a1b4A3a1a4A1a1AA pere en
      1AB3aA6Ba1A1A1ab1abA1A2a pere est
      5AA5A1b2A12b1b pere et
      2a4b9A pere etait
      1aA2A6Aaa2aAA1Aa3a pere il
      8b3A3aAb7A pere je
      1a12a pere le
      7a6a1A pere on
      d1bb1A5A1A5A2b2A perles
      2A20C2b permis
      6A5A8a4Aa perpignan
      4A10a6a perso
      b4A3a5a4A1a2a person
      1B9b1b1a personnage
      A1B1bjA1a2a1A1A1A1aaAA1AaBAA1BB personne
      A3ab2a2e5b personne a
      3aAd2A1a personne me
      2a4a3A19a personne ne
      4bB2c1A2A6a personnes
      15c perspectives
      1ab2B19A2d pese
      1A4a2aA3E3a2A6b1a2A1A pete
      6a2a4E3a2A pete un
      AcabAAA1ba1AAAa1Bb1Aaa1AAAA8b petit
      1a15Ba petit frere
      1a1A3a2A7a petit je
      aAa10aA2AA8AA1a4A petite
      4a5A4a14a petite soeur
      1ad1A2AA1a2cA1AabAAaA1b2A2A3Aa petites
      aBcAa5Aa1AbAb1aab4A1B2a3aA petits
      2c1a6a6a petits details
      7a9A1b3a6a petits freres
      A2a1AA9d8dAA2b petrir
      A24d1A petrir la
      A1a1a1baa1aA1b1bAA3A1AA1AB1b1baa1A peu
      12a16a peu importe
      1A4A8b8a6b peu pas
      C1A1aaaa1A3a2A4a7aa1A1bA peu pour
      1A19b1cA6A peugeot
      1a1bBa1aAAaaaAcA1b6b3AAAaA1BB peur
      1B1aA1AAa1b3a2b6AAA1A1Aa2c peur de
      1a3a1aA5b6a2c5a3B peur du
      aA1A1aABAaB1B2AAba2a2aa5a peut
      17a6a3a peut etre
      21ba4A peut pas
      C2a2AaABBAA1BAa2c2a1A1BBb1aBAaAb peux
      6A11A peux aller
      A1a1a1A4A5aaA3a peux faire
      14A17A peux me
      2A2Bd2AAa7ca2b2AB2dB1a1c peux pas
      A2A2A3A6a3aa5d3a2a peux plus
      5aAAb1A4a1A1aa7b5B pff
      15A philo
      7a12B phone
      7A3aa7Aa1a6A photo
      2B17eAB photoshop
      7a2c4A11A physical
      2A1a1a3g2A3aA1A7B2A physique
      1a1A1A2A4A6d pi
      6a3d17A piano
      2a9A3Ba5ba2A1b2d2A pie
      1abb1A3c2Ab1A2abAAa3A5AAAA piece
      2aA5aa1A12a piece au
      1b1b15A piece par
      2b1A2a3Bba1aAaBAAbB1A4A3a pieces
      3b3A5a pieces en
      aaa18a3A pieces et
      1acA7aab3AA4A1aAA1a4a pied
      2A3A2aA4AA2a1A2a1aa1b2a1bA pieds
      1AA3AA2aa1A7Aa1Ac2a4b1b pierre
      6A3A14A2a4A pierres
      1A10b4b5a3A piges
      1acA9aa1AAa8A pile
      1A1A10a11b7A pilote
      A2cA5A1A4AA7a7a piloter
      21A4a piloter des
      2ab6A10A piloter une
      2B13b8a pin
      a1e2a4A3a1aA9A pince
      a11A9AA1A1c7A pinceau
      AA4B15b3A pique
      3A23B2b3a pire
      1a17a5a pis
      2AA1AA1A3a2A1A3A4dA1bA3A pisse
      22AA3c pistolet
      2a1Ab19a5a pitie
      3A2b10A7A pizza
      15A2ab4a2A2A placards
      A3ABg1AA2A3ab1bAA1A2A4A3A place
      6A1b2a6A12c1a1a places
      1e10A12A2a placo
      1A5A4d2A3a6Ac6a plafond
      1a2A5A1c4AA1A4b9A plage
      b1A1a1A1c1a6a1AA7a2Aa plairait
      2a1A1A1c1aAAAAa3c6a1A2A1A plaisir
      4aaa1BbBa2A2A2A3bA4A2AAA plait
      aaAA2A3A2A1ga1A1b14a plan
      1A13aa1Ab5a plan de
      AB3A11aeA2a10A planche
      Ae1BAb5B1A1A1AB8a5Ab planches
      1a4A10a9a2a planning
      Aab1a1Ba2aB3dAA2A3AAA7A plans
      1a9B3a3aA3AA plans de
      4aaA1A1a3A2Ab1a5A2c2BaAA plante
      17a2A plante de
      4A5A1a4a6AA planter
      aA1A2b3A1A4bB10A1a plantes
      15A1b6A plants
      10A10a5A7b plaques
      3A3c13b plaquette
      17A1b plat
      3b2b6a plateau
      AAA7A2A1AA1AA5f1AaA3a platre
      11b1A2A8c5a platre et
      2A3A9b9b2a plats
      4a10b4d play
      2b1A5ba1aaA4ca8a2A ple
      8Aa7b14B1b please
      A1a3A2AAbA2bAAa1aaA1Ab3AA1bb1a plein
      9A2b19AA plein air
      A7A2c6A1b7a plein d
      1a5a1A4a2Aa2a1a1a2A3Aa1A plein de
      1A6a5A6A2A9b pleure
      1b6AAA1B11a5Aaf pleut
      2b4A1a6a9a pli
      1BAAA3A4b1A1aabA5A8c plier
      19a plier de
      3c1A7a2A plieuse
      4a3A6Ab2a plonge
      2a1A1aBAbA1AA1aA2A12cAaA pluie
      1aa1A5aB16A plume
      1aA1C1Bb2bA1A1Baa2A1a1d3babAaaBa plus
      5A2A11a4a5a3b plus a
      5A5a1a3a4a3a plus beau
      1b8a3A2a2a3d3B5B plus c
      20a8a2A plus d
      aA1A2a3A3Aa1a2A3a5a1A1a plus de
      14a6A plus et
      1AA1a1A3b1a3AA3a2A3c1a1b2A plus jamais
      2a7a13b9A plus je
      b2BA2A2A7B2a5aA2A plus que
      1a1AgA3A2A2A3A4A5Aa3a plusieurs
      bab1a1Aaaa1aa3c2AaAa2A5A2Ab plutot
      B1a4a6A1aa14b plutot les
      aab3Aa2a5aAa1a5a8a plutot que
      7B2a15A pneus
      b4A3aA1a3A8b1aa3A2a po
      a18a poche
      6A1a1a6A3c6a5A poids
      8a12d6A poids lourds
      1Ae11A4A5A poil
      2b7Aa1A1AA5a1A7a point
      2a7A4A6A9a point de
      10a5db3A poisson
      2aAA3A4c8bb11a police
      1a18A3a politique
      2A8a2A2a3A2A2A1a4a pommes
      5A1aa1A3A7a pompe
      1A2a5a6A8A pompier
      4a1b10a6A3A5c pompiers
      A1AAA9A1A4a5A5c poncer
      1a8A13b2a4A1b ponts
      1A2A5a1A2A2A2A2A1a1a1aA2a port
      12A11A1a1b1aA2a port de
      1a5A2a2b11a portail
      2A1A5b4b porte
      4bbbaABbA1A1b1ABB1Bc2AB1BAAbaAB porter
      2a2aA3aA1A7A6B3A1A porter de
      1A3Ab3C4A1aAA8c porter des
      2b4b2c12A4D5A porter du
      1a6A1e10A6C porter les
      A3b4AB13A9a porter lourd
      4a5A3a16c porter un
      A2a4a1B2a4a1A5A1A portes
      2a12a6B2a portraits
      3a12A2a15A portugais
      1ab2Ba1AAAABbcAaB2AA1Aa2BA2Aa pose
      2a4a4AabA11A6a pose d
      1a10A1A1bAa5a6A pose le
      cc2AAa3BAca2aAa5aA1aA2aaAA poser
      1AA3A3BAaAa3a2a2b3A2a poser des
      dc4A5A5a5A2a poser du
      bA3a1A1AA1a1Aab1a9a3aaa possible
      A3Aab5AbaAa1Aa1A1A6A1a1b poste
      4Aa7aa6A poste a
      7a13A4a postes
      A1A3Aa9A5d1c pot
      AA3a2aA7e6AB6b potager
      1A1a1aAA1ad3B5aAaB2aaa2A2A pote
      9aa11a pote bagay
      1Aa6B4a2a14a1c poteau
      13A2B8e9a poterie
      a3b2b2Ba3AbB2aAAA1aAA2ba3a potes
      A6a3a8AA3a1A potes de
      10A14C pottery
      1A11A3a7A2A2b1e poudre
      1e16A5A poulailler
      2A1A4bA1AA3d8A4aA poule
      1b3aab3bdaAbeBbAb1ba2aCB1aaBAB pour
      Ab4AA3A2a3A1a2b2b5b pour ca
      b pour de
      AAa4A3d1c4A3b2A1A pour en
      1aA1Aaa4B1a8A2d1A2A pour faire
      1b1b9a6A4a5A pour fais
      4ad4A pour ko
      4a4AA5aa6a6A pour l
      baa2A1a1A1b1A2AAA1b3AA1AA2A1a pour la
      AabaA1dB2A1DaAbd1aAbabbA1aAA1B1aa1A pour le
      AAAaAa1A2AaA2aAAbbAba4bA1AAA pour les
      B5a2A10Aa4a pour lui
      2a2Aa3a1a3a10a3a pour ma
      5b2A2A1A8a3AA2a pour me
      aaA2A8Aa2B3a6aabAbAA pour mes
      abA1bCBA1b1A4AbDaB1aAA2Abca1A1Ad pour moi
      ba5a7A2a8A2a pour mon
      AAba10b4a11A2b pour que
      8aa2c4b4aa8A pour rien
      AaA1aa5A3aA1a3A6AaA pour ses
      4A2A1Ac3a1f2AA3a3a5A pour tout
      b3A2b8b1a1A4A pour toute
      aAA3b1b6a6a4a pour un
      10a5a pour une
      3A3eAB20a pour voir
      A10A13a1b pouring
      A5Aca1A7A6A pourquoi
      7ba pourquoi ca
      15A pourquoi tu
      b2a5a3A3A3aA2aA8a pourrais
      a2Aa2A2aA5Aa1a12B pousse
      1A1A5Afa4Ab2A3a6AbA pousser
      2AaA2a5A1AABAa5C1aaAAb1e1A poussiere
      19a5B7a poussiere de
      3a5a4a4A11a1A poussiere je
      21a11a poussiere non
      1a8A13a3c5A poutre
      7A7A1Aa5A3a5bA poutres
      24A7a1a pouvez
      2a23a2c3A pouvoir
      13A17a1d1a pouvons
      2b13A pre
      2cA5Ba16a4a precise
      2b6B4a17a precise au
      2c7A18a precision
      a1A9b2A3a1A10A preferais
      a4ca1bcaaBaAAB2aAa1Aa1aa1a1AAAaA prefere
      1b3a6b prefere c
      3a4ab2A6a12a prefere etre
      9A2a21a prefere l
      8ab6A18A prefere la
      a2A1Aa2b7A prefere travail
      4a7a1a6a1aA9a preferee
      4a1a1B8a prefererais
      2A3a1A5a1Aa2A2A6a premier
      3A3aa4a3A2b2aAa4Aa3A premiere
      1Aa2AA10a2a1AA1b5B2b prend
      2cA1bB1AA2a3AA1aA1a1cabA2A3AA prendre
      2b1Aa6A6a6a8A prendre le
      6A prendre un
      A2A1a1Ab6AcAaAABaa2A3A prends
      21B8A prends le
      3A4a3A4A4a prenom
      b5AA4A3h2A1b5A2A prepare
      4a1AA8a13A prepare le
      2A4A7Ad10b preparer
      2eba1A1a3aBAaab1aa4A8ab pres
      5a11a16b pres de
      1aA11a presente
      2b2a9A1a5a3A presque
      AbAgAa1b1A3AAAAaaB1aB3A3Aa1A1A presse
      2Ad1A3A1a presse a
      3A27B3a pressing
      3A2A1a1A11b pret
      3A2A1a1A11b pret a
      11A4A principale
      1AA4a3b2C2a pris
      7b6b prise
      6b5a1d prises
      14a2a16a prize
      9A3a2a3AA4A1a1A4A pro
      13A3a pro a
      1aAb1A1cB1a1a7A1A1a1A1A1a1A1b probleme
      12b11a1a5A1A probleme j
      1a prochaine
      3A6e15A proche
      b4a9A1Aa6a1B prof
      4a15a prof de
      3A2a2a10a professeur
      15c profil
      A1bA2a4c3cA3a1A profs
      3b1b3A10c programme
      2AA9Aa5a9A programmer
      3Ab2A11A project
      4ca9AA2A projets
      8A1cA3Ad1A4a3B2a proper
      10a11a3a propose
      AAa1A3adA2aa1C2d2b2A6bb propre
      2A5Ad1A7b12ac propre et
      a1B8a7C2a propres
      2A8A3c3AA9A proprete
      7c3A9A ps
      7a3A9A ps 5
      15bab1A1a3aaa ptdr
      bb1A13A1aA1a1A ptit
      1A1b3b5c3Ba1A4aa5A2A pu
      4aaa1e3A1AA1a public
      AbA1aa1aa5A3caaA6A1a1A2a puis
      7a6A puis je
      1a2A2b15a put
      1c9b putting
      1aA10A puzzle
      1BfA4AA1A6a1a puzzles
      1B15aA5e pye
      13aA9a9c pylones
      20a python
      acBBbA1bbbbcacA1Aba3Aac1ABAAabaA qu
      AaA7a2a3a6a1a3A3A qu a
      5A3a2a8a9b1A qu au
      caA1ABa2a10aa1b1A8A qu elle
      Aaa1AaabBb2Ab5AAa3AAA2aab1AA qu il
      15a5A2a5A qu ils
      1a1A1b1aaaAdaAA1Aab1A4a1A2cA1a1b qu on
      aa1Aaa1a1Ac1a2A3Aa qu un
      17A5F2g quad
      AbaacaAcAA1AC1a1aCAb1AA1AbBBAaaAdcab quand
      1Ad2A1a11A4Bb7Ac quand c
      2A1BAab1AA3a1c4A3B5bAAac quand ca
      2a4A11a4a quand elle
      1b6Ab2D4A2b3a7e quand i
      1aA1cb2aAAA1b3a1BA2a2AAAAAAcc1c quand il
      2A1A3A1A1a6A1b2Aa4b quand j
      AAAa2bAA1baaAAbABcab1a4a4Aa quand je
      2aaA1Aaa5a1A1Aa3A1a8A quand la
      1AaA1AAAbaAaa1a4A4Aa3b2A1aA quand le
      3AeA1BA1ba3AabAA1A2A1aA2A2cAa quand on
      2e7b8a2A2A6A quand se
      1A2Bb1AA10b10c1AA quand tout
      4aA1aAA1A4A2b11a1B quand y
      1A1A3A1AaA2A1ab1A2a5baa3ab quarante
      a1A1aaAd1a2aA6Aa1ba1Aa5A quartier
      6a3a8A1a2a7A quatorze
      6A14a2a quatorze ans
      a3aa1A1c1b2A2A1a1AAaa5aA2a quatre
      4AbA5a6a1AA7b quatre heures
      4A4d14a quatre murs
      1a1aa1A5a3A4A quatrieme
      16A quatrieme a
      1ABadCbAB3dCbAb1AbC2aAaaaa1A1BBa que
      2baAaAa1A2a3a1a3a1A1A4b2bA que c
      1Ac1AAd1CaaAABaAAA1daAaAbaAAAA1c2AA que ca
      1acA1aB1a24bA que ce
      18a2a1aA9a que d
      1bAa1A4a2a6a2b2a que de
      AbA4A7bAAa1A4A1a5AA que des
      3A3A4a que il
      caCbbdbaBACA3A3BBAAa3a1ABBaAAb que j
      CBaAcabAD1ACcAbbc1a1aaaa1AB1cbaB1BbB que je
      2a1a1AAa3a7a1a que l
      bBaa1aaAbA1a4a1aA1A1AaAa1a1a4A que la
      1AbAA1A2bA1Aa2b1BA4Aa1a4A1Ad que le
      aAA3AaA8a1A5a1A4aa que les
      b4AA2a1A3aaA12b que mes
      5a2a17a1A5a que moi
      3a7A2a1A11b que mon
      4a que nous
      A3B3a2e7a que personne
      1A4a3a5B2a3b6Aa que pour
      1AA7a6b7a que t
      A1AbbB1Ab3A1a1A1Aa3A que tout
      11b7a que tu
      Aab2A2Aaba1ba5AA1a2aAA1Aa1AaA quel
      1a1a17a9A quelle
      1A2bbAAAA7A1aA3A3A quelqu
      1A2bbAAAA7A1aA3A3A quelqu un
      1a3aaa2A13a3b1a3AA quelque
      1a3aaa quelque chose
      1AB1A1AAAaAAA3AAA2A2A3a1A3a question
      AAbcaBabaBaA1Ab1b2CbbC5bAA1bb1A qui
      b3A1a1AAa3a1A3ae1c2aAA1A2A qui a
      10Aaa8A2b3b qui e
      2aA4A1baa3a2AeA1AAa5A1A1a qui est
      1A6a2A4d2A qui fais
      1a4c3B3a16b qui fait
      1A1A14a8a3bA1a qui font
      1a2A1AA2A3Aba4a2bA1a qui ka
      7f11D qui kase
      1b14a2A qui l
      3b17a4a3A qui la
      10a3a1a11A1A qui le
      4a6A5A1a qui lui
      4a3A12a2A7Aaa qui m
      3a1B qui marche
      1A1AcA1ac1aAA1AAa1AAAb6A2aaAA qui me
      15A12A3a qui n
      4A11b13A qui prepare
      2a1Aa10bab5A1A6ab qui s
      da2A7a6A1B2AA1aa2bAAa qui se
      1A1b6A10A2AA1a3B2c qui tourne
      A1eA4A1a17b qui tremble
      14A qui veut
      1A16A9A4d qui vole
      5b9a15a quiet
      2a1b1A1a1A1aa2aaa1aA2a1AAA1aa2aa quinze
      4aa6A7b2a6a3A quinze an
      a1a1AA2a3a2aB3A3a1A1A2a3a quinze ans
      a1A2A11a1a3a quitte
      17AA15b quitter
      1ABBaAa1A1bbc1Aa1A3A2A2aAaa2B quoi
      A10b quoi faire
      A8aA4ab quoi j
      6b18a4A3A quoi que
      A2A6A2a4b8a3a rabot
      3a9A4c12A1A raboter
      4A21a3A raconte
      5A2a raconter
      3B3a24A1A rade
      4Ab1caA3Ac1A1aA1A1A3b3a2a radio
      A3A2A4b4a6a7bA rain
      4A16d4A rallye
      1A2A1A5A3b2A10a ramadan
      1A2A6ad3aeAbA2A1A ramasse
      4A6Aa3a2bA ramasse les
      4aA1a8A ramene
      1ea1A2A5aa1A1A14a rampe
      aA3A1c4AAAACA1fAA5A6A range
      5A1a11A range tout
      19c13a rangement
      A4a1B9A1b1AA8A ranger
      10A2A rap
      10A16b6a ras
      4AaAA1b2A6A rassure
      3Ab1a8Aa4A1a1a1A1a rate
      6A2cabb3Aa1A6a1AbA1A rather
      6A2Aa8A6a1AbA rather not
      a4A2a3a2A1AAb3c4a rayon
      3a3Aa3a3A2A2a2a re
      b14b11A reading
      8A real
      b1a7a2A6A6aaa5b really
      5BA12ab9a rebute
      15Ad recettes
      8b21a recevoir
      2b2Aac7bB1a2Ba recolter
      2c3A9a3a4a4A recommence
      21e3A5B reconnait
      1A3A2AbA1Aa1a recre
      9A3Ab1A2b6b5A reculer
      a2A10A3aA2A2a recupere
      a13A3a3A recupere des
      3A2aA2b6b6a2b redemande
      A2A2AcB8A3a5a redonner
      A6c3A2c3a3a1cb1a6A refaire
      1b5a19a refaire le
      c1a13c2A7a refais
      A5Ac3a4aAA2A1a2A refait
      7A18A refus
      8A15Aa2a1a3b refuse
      AAA1aBA4a2aBa2A2a1A9b regarde
      7A6A4Aa6A regarde le
      16a3a regarde les
      4A1AAA1A3AaBA6a7B1A regarder
      3A10Aa8a regarder le
      3a2a region
      Aac1A1aA5A1aa3AAAaaAA1a5A regle
      2a regle et
      1A1e5A5BAA1a4AA5A3A regler
      2Ac15A11A regler la
      1Aba9a3A1a4A1a regler une
      A1A8b2AA regles
      1a1A4aA8aa3A6ba1a relou
      7b6a remercie
      6AeB5aA3b1c4A remettre
      2A3AfA5a4a1a4A remettre en
      7a11a1A1b remis
      1b2aa8A3AA1B1b3A3A remonte
      7A2A3a2a2A3a remonter
      6Aa2a2d2A6A2d remorque
      1A6a2aA2b1A4a4aa remplir
      2a6A2aa10A2a3c3b rend
      6A7a2A1a1A rendre
      6A rendre service
      bb1a1a1A3cb3ab1b1b1a1c1b renmen
      30A3b rennes
      4A3b1A renseigner
      1a3A3a2d1A2aa1a4AA3A1a rentre
      10A rentree
      1AA1a1a1aAb9a rentrer
      4aA1a19d repaint
      7bA4A2B6A repair
      2b4A19a3a reparation
      a2B16a2a repare
      AA1a1A1e1AA1Aa2BA1A1AabA2AA1a4A reparer
      7A13a10a reparer de
      A3b2abA4AA4A1cc6a reparer des
      2a3AbA5d7AA2A7A reparer le
      3a3d6A8b10a reparer les
      5A1a6A5a2A reparer tout
      4a1a9a10A repartir
      4A1aA8c5A7A repas
      1AA2bbB4A6A1a1aA2d5Aa repeindre
      4Abb2A11A1A3a5A repeindre des
      a1a24A repete
      5A1bbA17A repondre
      7A18B repondu
      2A3A1A reponse
      3A6A10cb repris
      6a2c2b3B res
      5a1A6A2a3a reseau
      3A4A2A7Ab3A2A reseaux
      5a3b6a2a reserve
      20AA5b reservoir
      23A1a1b resin
      1A11A1AAAa3b2f1AA4A resine
      9A2c respire
      2a3A5a6A5a7b respirer
      a6A11a13a ressort
      6aA rest
      8b7a12a restaurant
      2A13e2A10c restauration
      2a4ba9c2b2b restaurer
      2A4b13c restaurer une
      1aAaCCaAA3a1b1BB2aAA1BAAAaAA2adb reste
      6a22BA3A reste debout
      6b5A1a19bA reste o
      2A3A2A25a reste pas
      c2baebAAcaaa1B1aAAA2A5AaAA1A rester
      b5b3b3A14BA rester assis
      9a9A rester au
      A1a2aB5b21a rester dans
      2a3B9a12a rester debout
      4b5a6B11b5A rester plante
      4c1a6A2a2A1A8ab3b resto
      4a2c6A3A2AAeA retape
      1a5c10a1a retaper
      1B2ad1BAbAAA1A2B3A1Ab3ab2a1AA rete
      6AA13A retire
      1A12d2A retired
      7Aa3A9a retoucher
      6a1A10A3A retour
      16a13A retourne
      A7A1b5aa7AA retourner
      2B2a1aA5a6a2A9b retrouver
      1b11A7c reuf
      1a1a1a1Aa1A3A1a1c2AbccAaA5A1a reve
      1a4A4a11ba reve d
      6a17aA reve de
      1A3aa1A9a3aA4a2c reveille
      7aA7A revenir
      6AA18A reviens
      8A3a revoir
      6A2a2A15a4a rhume
      8a7AA7A ri
      1a1B7A10a1a rideau
      AAaa1ABaCaabAAA1CaAC1ba1AaA2Aa2A rien
      1a7A2A3A3ba rien a
      5A14CaaB rien contre
      A1A4a2aA4A2B8b3aAaa rien de
      11a11a rien du
      7a8b8A2a5a rien en
      aa9a8a6a2b rien et
      12a rien je
      a4a1aAaa1A6A3A11A rien ne
      1A4b11a5A1a7b rien que
      A1A6A10aa1A3Ab1a1Aa rien qui
      1A2a3a2A4c7a rigole
      2a1A10AA5A rigoler
      10c8B12b rince
      4A11A9a rire
      1A1A3a16a1a river
      3a2a16a roanne
      11A9aa4A robe
      3A7a3bAbA3c1d3Aa4A robes
      3A7a robes de
      4a2AA1A2B6B5B6A robot
      Aa1ea9AAA1A3A8A3a robots
      6A4A3A1A8A romans
      9a14a9A rond
      9d2a3A7A roof
      a6A1A5A1a4aA3A7b room
      14A roubaix
      3A2Ab5B7a1d1a8a roue
      a15a rouen
      3AA2A13a1b2AA roues
      8a3Aca2A3a4Ab7b rouge
      7a6a6A roulant
      2Aca2Ba9A2cAf1AdAaaA4a roule
      4c1A16d2A roule en
      1A8A8A1AaAA1Ad rouleau
      5aa8A5A1B2aa round
      3a2dc1a2a1AAA3Ab1BA1bA2A1A1AA route
      5ac1A3A4A3a1A2c routier
      A1bb9Ab12Aa2A ruban
      3AAAAA1ba1aA1b5Aa2A6A rue
      4a4AdA8aA4a1b3A rugby
      A2ba11a3aA run
      A7a7a3a run a
      6d23A2A running
      5A ryin
      3A1d7A4A rythme
      aB2c3AaBAb1A1BbB1AAa2acdcbAAA2A s
      1AaB3Aa11b3a8b s a
      b3a2A6a1AAa s always
      2a7Ab10A5a4a s and
      2A4A3A4cA7A1a s appelle
      1A4b7aa5b3a s arrete
      14a2a3a2a s been
      2a1A1A8A1A13A1a1A s en
      A1Aa2A1A4aA8a2b s est
      a1b4a3A3b7A3bA1A s eur
      a3aA1A s evanouie
      4a7aA3a5A5a s got
      1Aa1A1aa4a4aA7b1a3a s il
      12b2b2A12a s me
      3A3ab5aa2a5a1a s my
      7A4A13b s occuper
      1a1Aa3a1a4Ab1AA4b8A s the
      6b1b1a7AA2A2c1A sable
      ba4c3cba1AA1A4a1a8AA sac
      1a8c22A sac de
      1BA4a1A9A4AB2e1A2AA sacs
      1B4a2A5aa3a1B1AA2f1A2AA sacs de
      2A6A1abb1abb2a12a saint
      6c5a3A6A5a2a sainte
      1a1AAA2aaAABaA1BA2c1bA1AaaaaB3a sais
      a2a15aa3a8a sais c
      aA5a8A4a6a sais faire
      3AAA2aaA1Aa1aa4A2AAaaaaA2Bb sais pas
      7a sais plus
      6A sait
      10c14A2a4AA sak
      1A10A3AB6d salade
      12A5a salaire
      b2B3BCaA10aa sale
      A7c7b2a5A sales
      A6A13a5A5d salir
      AaAaAA1Ace2AAAAAA2A3bA4AaAAAA salle
      1aAa3A1A2a3A2a2a8b salle de
      A7a3a2A18A salle et
      2A2AA1ca4bA1B4aa3c salon
      8b5a2A salon de
      a8A4a1A1a7a salut
      a7a7A5a salut moi
      4aB1aAA1AA1b1B3A1a1A1a3e2A samedi
      12A4A5a3b2A samedi je
      5aA1baBaa6a7AAA1a1b1b san
      aAca1gaCDab2BABBA1AabBAAAB1AbaB3A sans
      2AAaAb4a10A4A5a sans arret
      2A1Ab2A2A8a7A1AA sans personne
      ba1A1c5A6a2b3A7A sans qu
      2a2C9A2bb sans une
      1A3a2A3A1A16AbA saoule
      A7a2B10B sapes
      4b5a sapeur
      2a13A1ab5A satisfaisant
      1a8a8b5a9a satisfying
      1a4A1c3A saturdays
      7AA2B4g2A9b1A sauce
      1a2a2aba1abaabAaA2A2Aaa3baaaba sauf
      12aaa15aaa sauf l
      1a10a3B7A9a sauf la
      6b4a3b2A13b1A sauf le
      3a2A5a4a1A11a sauf les
      22A saumur
      7a6c4A2abAA7a saute
      1A4a7A9cA sauter
      7b9c sauve
      7fA11A sav
      6a9A8a3AA4A savoir
      1a4A1a4A2A1Ab1A3d savon
      A12b4B6a saw
      5A2b5a15AB say
      bA14b4a says
      A3bA3A5ba1a1A1a1AAb7a school
      3d4A1A2AA3a5A6a1A scie
      3e4A9a9a2A scie a
      A2b1a12a12a1a scier
      3b20A6b scierie
      AA1A8A4Ad2A11a sciure
      4a1b3A12A2a1a scolaire
      A1A3Aa18B6a scoot
      6Ba15a2b scooter
      6AB15b2a scooters
      b1a4bA4a9b3A scotch
      5A1B4C5a4c3A scout
      Ab2c3A3a4b5A scouts
      A6A5a11A scrap
      1a14aAA scratch
      6aa3A8c screen
      7c12A screens
      2aA6AA5Bd6b sculpter
      2b7Aa6c6B sculpter de
      3A7B5Ad6a sculpter des
      5b5c1aA1a1C6a sculpture
      2aa7a1A4C6A sculpture en
      aAcCbbaABAAa1a2bBAABbb2b1aaAB1cBd se
      AA9b4aa3Ab1A2a6b se ca
      4A5a1A17AA se depenser
      2a7b5A se dur
      b1a1A2AA3a12A1a3a1A se fait
      6A2a10a se la
      16A4aaB2a3b3A se le
      16b2a5a4A se leve
      6A3A1a12a3Aa se lever
      1B2B2ba2a3bB2AAA2bA se moi
      1cB1A1AA11A1a5aa2A1a se pas
      9a9A4A6A2b se passe
      aA4A12a se que
      10A1a8c1cb3b se qui
      b1A2A se tout
      2c4a6a2A5A1a se tro
      9c6A2A2a5a2cbb1A sec
      1a5a1aa1a2a1B4b2b2a4A seche
      1A8b5a15a second
      4AA2A6a2a1A1A3A2a seconde
      18a seconde generale
      13a12A seconde pro
      2a3a see
      aa2aa1a4A4Aa1A9a segpa
      aa16a segpa a
      6aaAa3aAa1a4ABAAa1a2a2A seize
      aA4aaAaA2a1a6A1AAa1a1A seize ans
      A1a1be4aA1A2A1a6a2A2b sel
      5A2a14A sell
      a11d3Ac4A selling
      ABA1a1dB1AAA2A1aAA3A1c6a1bAA semaine
      9a10a11A semaines
      A1a2aA1A6bAa1a5A5A sen
      7a24b2A senegal
      1Aa2CaAa1a2a2A2A2A1aa sens
      3a1a3AA5d1ab10A1AA1A sent
      1A2A1B1A1A1g1b7a2b5AA1a sentir
      4AaAaAA2b8a2A5b sept
      8AA20a sept ans
      5A5a3a septembre
      A1A1A1AAB9a5A5aa2a serait
      11A12A series
      24A series coreennes
      A10a serieux
      a6Aa8A17a sers
      10A11c2B2a5A sertir
      10d5B2AA serve
      1b2A3a1AA4B3cA serveur
      2AA2c1e1A2B2B4A1A4b2A service
      4a1a1a4A2A4A service au
      6b1a service en
      5AA1A3A1aAa5A7A3aA servir
      a7B25a servir de
      8a10A8a servir les
      b1A2AA1Ba1ACab2bAABaB1BaaA1cABaB1a ses
      20Aa1a1a ses journees
      32a1a ses mains
      2A12a2b set
      aa3A1B1aA1Aa3A1A2Ab2AA3A3a sete
      ba1a15A sete tro
      B1aabf1ab1AAaAA1BaBAaBAAABa1A2aA1a seul
      aA3c3d5a4A seul a
      2b1Ab1a1A2b7aA8A seul au
      3aAd10Ab1a14a seul avec
      1BA2Ab2A20a seul dans
      A4a14a seul en
      2A1bC2A2A seul j
      2AAfc6A seul je
      3aba2b7A seul le
      4Aa2a10a6b seul tranquille
      b3AbA2B1aAa1Ac1abA9a seule
      a4c6A6a5a seule dans
      1a6a1A1a18Aa seulement
      3a1A16a sewing
      12A12a6a shaping
      dA4A2bAbA1b1A1a1A2a3A2B4A she
      cAA3a5A1a1A1aa1a2a2A she s
      ab15Ab13a shed
      A13a2Aa13a shed with
      29ad shifts
      19a2c shirts
      1A1aa3aA1a8AAaa3A shop
      5a3a20ac1a shouting
      B1aaA1A1ba1A1aAbbbB1BA1aaAaa1cc2aaa si
      2bA5a2Ab2A1aA14b si c
      A4a11a4b1a5ba2A si ca
      2a1bA2a10aA8b1a3A si il
      4Ab1aA8aA3A1A4b4bA si je
      2A6b9A13b1a si on
      23a3a sienne
      34A signale
      1AA1bg1aAA2b4a8Aa3a silence
      18b simple
      1a1Ab3A7a1a12c1b simplement
      21A4a3A simulateur
      16A3a4A sin
      1A1A10a1a2AabB1a1a since
      6a3a10a2a since i
      2b12A1a1A15a single
      b1A4A1A1a2AA4b7cbaAa sinon
      b1A1aA2aA1a2AA4A7aa2a1A sinon je
      a5d2a10b8A1A sit
      a1A3c2a10A8A1A sit still
      Aa2aAc2a1C4A3a5a site
      7b12cA4AA3aa sites
      a5B3b7AaA2A3A1a sitting
      AAAAdAb3A1AA1A5AAAaa1a2Aa1bA six
      2a4a5a20b sixieme
      16AA16a sixteen
      ca2A6a skate
      23a3b skatepark
      8A6b sketching
      3a8e5aA1A2Aa5aA ski
      1b8b8a10a sleep
      10A1a6A sleeping
      16A1Ab5d5A1b slice
      1ac7a2a3A2a small
      8a1AaA3A5cA sneakers
      A1baA1AAAaAa6ab1Aa4Ab1abbbAb so
      A4a3a6a16A so i
      2a6B1aa5b1a3a1a5a so much
      4bB2b sociable
      b7A16a1a social
      11c4A2AA6A sociaux
      A10b8A societe
      AAA1aabA2AAA1Aa1aa2aA1a1aa2aA2A soeur
      4aA2bA3B5a soi
      a7a8A1a10A soient
      2a11a2b3A11a soigne
      A1d7b3a2a soins
      AAa1AbABA1a1A4aAaA1AA1aA1aad1A1A soir
      2a2a9aA13b soir je
      1aBa1A1aa1A3AbA2A1a3a3A soiree
      3b3a11AaA soiree a
      3AA1a9cA2aa2a5a soirs
      2A1bAA1AA20a sois
      AabAbaB1aa2A2A5A5AA4ba soit
      a1A4aAaA1B1a4bA1a1b1Aa2A1A1fb sol
      14a8a2A7aA solaire
      14a solaires
      8b5b soldering
      2A1AB2Aa2dAA2AaAA6AA2AAAAb soleil
      9A2a19a soleil et
      5A3aA1aa2Aa5b6a1a2a soles
      9A2aa16a4A soles pas
      5e7A16A solitaire
      4ad3Aa1a7a5a solitude
      4Dc6A3a14A2A solo
      6aa2b something
      2AAA17a1a9b sommes
      bAaAba1a1AbB1AABBAaBa1aa1BA1b1BaAA1B son
      10a6Aa2a6A son grand
      12A6A4a son is
      1a1a20A6A son oncle
      a6a5a2Ab8a son pere
      3A4a10a7b son stage
      24a son temps
      5A6aba1A3a9bA sonne
      8A2b8b10c sons
      aAa2a1AAaA1A1abbbaA2aA1A4d1a1a sont
      2A1aA3A2b2b1A2AA1a2bb2A4A sors
      2a8b1aAA3A5b4a2A sort
      7A4A3b3a sorti
      2a2a11a3a3A3A1Ab2a sortir
      7A1a2bA3A1A4A6ab2a sou
      29B3B souci
      AAa1AAaAAAAA1ca1AAA1aa1AaAA3aAAA souder
      2c1A5aA souder de
      2a1A2A6b6d souder des
      4A8bA15a4B souder fais
      7A5b9A souder un
      3a9AA5B2e soudeur
      13a soudur
      10A1Ad5A2A10a soudure
      10a1A3AB1b5d5a1A1a souffle
      12A4A7c souffle le
      A23a3a3a souffre
      12AA5a4A souhaite
      4b1a3A2A2b3a2a4b soul
      2A4a2d1b14B3A soule
      2AAA5bA5A5A4b1A1A2A soulever
      3A6a10A6a1A soulever des
      4a2ad1A8A9A2A2A sourire
      AabAAa2AeA1a1a1A2aad1A5A1Ad1Bc sous
      4A1b2BA1b2a1c1aaB1A4a1A1e1AA sous la
      A8a2b8c4A5B2c sous le
      7a1bA1A4B1a4b7aa sous les
      9a11a10B1A sous un
      7A21b souvent
      4b4b8a1a space
      2a13b5a spe
      4A6A9a special
      4b17a spectacle
      18d6A spoons
      1Aa1AAb3A3Aa8A6a3b sport
      10A13a sportif
      2d3a7b6Aa spot
      11b14Ab5a spray
      3A3A1a2B8A1a8b ss
      1A23A9A st
      AA1ca1bBa1AA1AAAaA1aAba1A1baa3aaAa stage
      2A9aa4Aa7b4ab stage a
      3AA1a11A2a7a stage chez
      4A1A1ab6b4a10A stage dans
      3a6A3A1A1a3a2a2b6a stage de
      14a1b1a6a4a stage en
      22a4a stage je
      1A2b1a1A4AA stage on
      8A4b2a1a stages
      1Aa5cAA5Bb2A4AAa1A1a2A stand
      1a4A1A1a2A14Ada standing
      17A12d3b starts
      18A7a2aA station
      aA2A6A9a5a6b stay
      1aAA9c steel
      acBA2bA1a3Baaa1A1A3aA2A1AA still
      3A8a4AA6b6A stone
      A1A7A14a2aaaba stop
      1a18a9a2b strasbourg
      19a1A5a street
      A1a1aaA17A1aA3a1BA stress
      a1AaaB2Aa1a2a3a8A stresse
      Aa11b10a structures
      4aAb1A3b4A2a5A stuck
      7A3b3A4d1A studio
      a1aa1a1bb1bbA1a1A5AAA3A6a stuff
      A10b2a7A1A9a stuff up
      1Aac2A1B2a1a1A11A style
      a14a stylo
      9aa10a10A su
      5a9Ad8b sucre
      6B3b5AA11a2A2a suer
      4Ab19a8bA suffit
      1aA1bBc1aB2bcB1b2AAB2A2aA2AaAA sui
      6b1a10A sui an
      6A1aBa1c3A15b2A sui pas
      a1baBaA1Ad2ABb1CA2Aa1A1A2aAaBA2B suis
      b1ab4a7A3AA1a10A suis a
      18a2a11b suis allergique
      14a6a1A suis an
      10A12Aa1A suis au
      1AAa1d3ab1A3a7d7A suis bien
      4b5a5a13A suis bon
      a1a2a9a suis content
      10a4a12A suis costaud
      A2A1A6bbb2a12a suis dans
      aa7A10a9AaA suis de
      B1a1AA1A1Aa1a3aa2AA1A2a2ab4A suis en
      4A17a2A suis encore
      4aB4ca suis euh
      17b5b suis fier
      10a17A suis fort
      3A6A21b suis fraiseuse
      2A4A1a13a3a suis heureux
      22a suis la
      3aB2c2ba9A4A7A suis le
      2b16A13a suis maniaque
      5A3bA13a suis mieux
      21a6A6A suis ne
      c1Aa1a1A1Aa1AA2AB1b1AA1D3ba3A1A suis pas
      b29b suis plus
      11a23b suis plutot
      B1a1ba3A6a suis quelqu
      4A1A6ab9A4B4b suis reste
      13a2A suis sur
      8a9a6A suis tro
      8b1a11b suis trop
      2a1AaAabbB5aA3a1ab1A1A1a suis un
      1a3C24b suis une
      24A7a1a suite
      A1b2ab2ba1A9Aa suits
      A1b2ab2ba1A9Aa suits me
      6Aa11A6a suivante
      6b3a4A4A7a suivi
      1b2a5a1A4Aa4a3aAA5a summer
      2b2A5a4A5a8A2A super
      aa1AAa4a4b support
      A2a1A1ABAAa4A1ab1a1a7aaaab supporte
      A1aaaA1A3a4A1ab1a1a7aaaa supporte pas
      DD2a1dAaB4acBB2dAaab2b2CCcA1B sur
      A1a2b1b7A5bAbAA sur ca
      1BAab1d1A1A1A2A1AA1A1Aab2d4A1a sur des
      2b7b2b1a4B6A sur du
      6AaAaA1bc1B4A3B6A3A sur l
      1B1aACa2b1Aa1Aa1AAdCb1AabABA2baaAA sur la
      1A1AbA1Acb2A1B1BaBAAAAafa1aA2ab1Ca sur le
      AA1AaabACbA2A1aA1a1BAAac1dbA1BCA1Cb sur les
      3A1a2A3a1A7A sur ma
      1AA2aA16a5BA2b sur mes
      5A11a sur mn
      15A sur moi
      2a2a2bA1b2A1A6AA3a3a sur mon
      2A8a3e4A4A1B sur papier
      8a11a sur pc
      6A11a sur place
      2A9A16bA sur ses
      c18aA sur tiktok
      Aaaba1Ba1C1AAAbA2aAb2AC2AA1A1bAhA sur un
      2dbA1e2Aa1aBb3A3bAaA1a1A sur une
      b3AaAa2b1AA1A3A1A2A2AA1aa2a surtout
      29a surtout le
      16AA surtout les
      A3Aaa1A4a3b6A3A2a2b surtout pas
      4A6A5a7a surtt
      4a11a surveille
      3b5b6aA2A1A surveiller
      2A7A6a6b3a5b suspendu
      10A6a10a5a suspendu a
      17A svt
      AabDBCcAABbA1a1aBbbBBAAd1e1a1baaaAaa t
      5aA1A1a1ba2A9A3b t after
      2A3A2A3aA2baA7Aa4A1a t as
      2a7A2A3ab3A2a t aye
      A1a6A2b15A5a t do
      10b1A1A2b3A3e1a5A1a t ere
      10A1A4A10A3b t es
      8A21A t il
      a33A t inquiete
      a1A3c2a10A8A1A t sit
      2a3A2A7b9a1a1a t stand
      20A10C3A ta
      aC2cb1aaAA1aaBAB1A1B13A table
      7aa3A1b12A tableau
      B6A2b1a2A4c6A tableaux
      1b9bA2b1AA1A1A4A tables
      2A8A3c3A7A2A tablettes
      4bd2A1A1A2b3b1A1A1A tache
      4Ac13b tache et
      4a5a4A11b taches
      1A5a15a1A tacos
      bAc5A3A3AadaA1A2b1A taille
      b7A3A3Aad3A2a taille des
      1AA3aAb4B1A1ac3A2b5AAaAb tailler
      2A10A3ac3A2a tailler des
      17bA6b7b tailler la
      1AB5A9A3d2a tailleur
      2A4A23c3A take
      1b4ab8A10a3A takes
      A2b3eA2A8a taking
      7a taking things
      1A10a talking
      3c3a4B1Aab3bC2ba5A tan
      bbbA1AAa1AAaaba4Aa9aa2b tant
      a1a2A1a1A1a1bA2a1A10a3aa tant qu
      1aaAa1A2a2a1a16a2aA tant que
      1aA1a1b1Ad1aa1A1A2BAAAa3A3A3a tante
      2A4AaBdA1a1AA9Aa3b3a tape
      B8Ad2c6b10B2A taper
      9Ab2c6A taper sur
      3A5A6a2b9a tapin
      10A5a13c tard
      16c tarte
      16A8a tasse
      26a3a taxi
      a7a tbh
      8d tchatche
      1A1b1Ab1aA2A1AaA1C1a1B2c7c1A te
      aA1a4A tea
      3bc4a7b12A team
      2A10a1ab technical
      2A10a1a technical drawing
      Abba10a technique
      ba3A9a4b techno
      a1A2A1a3bAAa1a3a5A tel
      4A2aA5A1A18A tele
      A1a2A1aA5B2a2A1A telephone
      2a17b telephones
      8a1b5A9b5A tellement
      6A2a6a3A4B6ba1A temper
      1Ab2d1AAAABA2AAA1B2Aa1AAAAa1Aa2A temps
      4AbA19A temps a
      2A1a1a2a1aa4A2A3A ten
      13a4A2a tenez
      1A1AAb1Ad1a1A3a2A1AAaaAb7A tenir
      8b12A3Ab tenir la
      a4a2b1A5a6a2a tenir un
      2Ab10a1A2a15c tension
      3a3aA3c1a1AA4bab1A7aA tente
      12a8a1bc9A tente pas
      8c7a4Ae3cA tenue
      2AA4a3a12c ter
      11a7a7A term
      20A terminale
      A5e13A5a terrain
      1a8A1a6c6A terrasse
      Aa1AA1AAA1AABAAABc1B2A1AhA2A1AAAcb terre
      AbA14a1A terre et
      6A9B2a5a tes
      2A11b1caaab6a2a teste
      A4c5aA7A3bb5b tet
      aA1C1AAAaaaca1A2B2AaaACAAbAA1e2b tete
      1A22AA1a3A2ca tete qui
      aa4A2bab5A14A than
      23a9a thanks
      AAa2a1A1aaCaA2a1aAab1Ab1a1A1Aa1b1A that
      a1AAa2aaa2b2a2AA4a2A3a1b1A that s
      Ab1bbbbAbAbAcba1a1bc1bAAa2b2AaaAab the
      A4a1aa7a14A the best
      6A8a9AA the bus
      6e1b2a8a9A the go
      4Aa20a7d the ground
      3a15aa2A the lot
      A3A2A4A11a7dA the rain
      4c3a6bA the school
      1A2a6a12A1B6a the wall
      7A2a3a4a7A the whole
      11aA1a2A theatre
      A2a3cb3A2ABb1aBAbA2b1a6A them
      b3bAA1B1aA2B1aA3Aa1cA1a2a1b1BA there
      ba2bA1a2bA12a2a there s
      3a3aa10A2a2b they
      3a4a10A2a2a they re
      13A4Aa thiers
      aba4Aa1a3aa3A7A2a thing
      b1a1aA1b2a3A3AaA7A2a2a things
      7a things apart
      A1A8a3a15A think
      A1A8a3a15A think of
      2A this
      4A5b10a1a three
      1ai2aA1A3AAa1AA2bAaA1caA3AA ti
      19b4A tidying
      1a6a1b1a2AAa11a tiens
      2A3a5a16a tiens pas
      1aA3aa4A6a1aa2A3Aa1a tient
      2A10e tig
      b10b4a2aB tiktok
      8a8a3b3a1A tiles
      a5a5c1A1A3a4a3aA1a till
      AAb2a7aa3a15A timber
      aA5b5a5a1a time
      A3Aa2b timide
      1bc7A7A2a3A tiny
      4aA3bc5b4A3a2a4A tire
      Ba1A1aAB1AA3dA2Aea1B5B1A1b1a tirer
      2A2a3aA3c4A14a tirer des
      A1A21b9A tissu
      3a4b8A4c4A tissus
      A1A17c6b titres
      AAaAAcbacB6C1BAAB1b2AAAAca1b to
      2ba1A7a7A to a
      6a9AA8A3a to be
      6a1a3a9Aa to customers
      5a25b to do
      5a7aA15A to my
      8A14c to the
      1d2b2a9A5b together
      1a1C2A1Aa3Aa1Aa2A3c1BA4b1b toi
      12A2a1a9b toile
      BBAAAA1AAeA1A5a1A2AaA6B1eA toit
      1B2a1A2A2a4A6d9Bb toits
      1bAA1A3A3c5A1aa12a tole
      11a1Bb12a toles
      10A5ae11b tomates
      1AbAAa1a4A4AbA2b1B2A3Aa1cb tombe
      2A11A2Aa5A4a4a tombe dans
      1a1A3a2a2a3A13aB1Aa tomber
      2A1aA2A2a15a ton
      1aaA2A3A10b10b2a tonbe
      5AAda3A13a tondeuse
      6b1A8b8A tondre
      AbA2A1A2a3a1b1c2AAa1aa5b tonton
      17A tonton il
      1b16a2C2A1c5b tonton moi
      1AA5A8a4a12b too
      1A2aA2A7b2A1d1Aa top
      7A8b top chef
      2a7aabb2a2A5b tordre
      5a24a tot
      10a13a2a total
      1a1a2aa2A3a1aaa1aa2aA1Aa2A1aA touche
      7a touche a
      Ab12a1a11a4A touche pas
      ba5Da1A3a1aA4a2a1AA toucher
      aa5DA toucher a
      a1a1bA2AaCaA1aAa1AbA3a2BaCB1aAAA toujours
      a3A1e3A4A1a toujours en
      6A toujours pas
      a toujours un
      21a toulouse
      3b17a6A tounen
      a1acAA2A5A1BA3AA1Bda5Aa1A tour
      A2c9a7A3A tour a
      b5a1A4AA4A2A2bc tour de
      1AAAAA5AAA2B1b2A1BAcaa3B2da tourne
      3c2a2A1AAA4A4a1A4A2A tourner
      3a2A6b4A tourner une
      c tournevis
      Aa17a1A2b9A tours
      aDa1eAad1ABbBaAAa1aB3a4A3aAaA tous
      1B2c14A3A3a tous ensemble
      aAA1BAAc1ABbA1A1a1aAaa1cAa1AA1a1aAb tous les
      A4d tousel
      1acaAcBA1BaaaAdba2c2Ba1AaAaAaa1ACB tout
      2A2A1b6A8A11A tout a
      a6a tout avec
      7a9A tout bites
      12a5a1a12A tout c
      bdAa1AAb1aA1A1Aaa1aDbAA1AbBA2bAa1a tout ca
      3bBa1CBacb2aa4ccBbAa5ca1aa tout ce
      24A7a1a tout de
      19b tout e
      AA2a6abA1a1AA2Ab1g2B5AB tout en
      4A4A4AA5a11a tout est
      4aAA8a2A tout et
      7A9cb4A tout je
      Aa1Aa2Bb1a3bA1a3AaAa1a5A1A tout l
      A5aA2b3b1A3A1a5A1A1A tout la
      a1BAD1cb1Aba2BBaB1ACC1aAA3aa1BAAa tout le
      1a1a1AaAA1AA2a5AabAAA1a tout les
      A4AA4A1a1ba2A4A5A1A1A tout me
      A3dA4A3AaaA7A tout moun
      a1cb3A11A6B tout petit
      1Ae1A3A4a10bA8A tout petites
      2A2a11a1a tout pres
      1A1aA4a4A1B1AA1A2A1a2Aa1a1cA tout sauf
      10A1a1b6c1cb1A1b2A tout se
      1AAaaca1b2Aa1AAB3cA1AA1b7A tout seul
      4Aa tout seule
      2A1A14a tout soit
      28a1a1A2A tout va
      baAA2aA1caBa1B2AA1c1b1AAAaaaAaba1c toute
      3aA1a5A1B5AaAa2a3a4b toute l
      1a1BbbaA1A2b7cCaA1BB1bbAAcAA toute la
      5A1a8a6a4aAA toute ma
      a1A19a1A toute petite
      c4a19a1a toute seule
      1aB2A2A3A1a1AbB1A2A1a1c1A1b toutes
      1aA5A1A3aaA3a1AA1a1c3b toutes les
      5A4a2a3A2A toutes mes
      a1b4a8A1A7a tp
      4Aab2ab6A6AaAa tps
      2C2B9a2ab7a7A trace
      1bb12c1A1A4A9Aa traceur
      15c11a traceur des
      9A2b1A6B1AA1i tracteur
      17a8a tracteur de
      12A4A3b4B tracteurs
      1b1A6A2A7A tractopelle
      21a trade
      a3A1a17baB train
      a14A8aa train de
      17a12a traine
      Aa21A2a trains
      2f5A1a4aAAa9A trait
      b11A3Ad8A3B traite
      AABAAcB1BcA5aAAA2a1Aab1A2a tranquille
      5B tranquille dans
      a10c10c transforme
      8b7a2A9B1A3a transpire
      1AA3d3b9a14b transpirer
      AA9c6A6b1a transporter
      12a7A9A trappes
      caAAAaa2aa1BB1B1Ab1aBA1AbAaacBaA travail
      b1A1C5A2aa travail avec
      B3ba3A2A5b travail bois
      5A11a2a4A travail dann
      3AAA3c2A travail dans
      b1aaAB4b6a8A3a travail de
      9BA1e4A14E travail dehors
      2Aa6c15A travail dur
      4Aa3aa13A3a5a travail en
      10a24b travail la
      c travail manuel
      4AaA1a1a18b travail ou
      3AAAe2A18A travail qui
      AAccA3aAa1b3A1a1Aaa1bA1A1AbB2aA travaille
      5B15a1a3A travaille a
      6A10Aaa1A3B travaille avec
      2c16A travaille bien
      4Ab6a7a11A travaille dans
      4A5A2b3ab3b7a travaille le
      AACAbAA1AaBAac1a1aA2aA2BA1A3aA1A travailler
      4bD4A2a11A travailler avec
      9b9a2B travailler dans
      a1a1c7a2a18a travailler en
      26A3c travailler la
      2A1A5a1Ab4B6A travailler le
      2A1A travailler seul
      5a4a1a4A4A7a1A travaux
      4aa4a19a travaux de
      2a9a travers
      13aa6b1b7a1a traverse
      bBbAaA3A5a6a1d2a2b tre
      5A2b8bA3A1e tree
      15A8b9A trees
      10a17a treize
      10a17a treize ans
      A1eAA1A1A1a9A3a2Ab1AaA1c tremble
      2b1A5A2Aa trembler
      2a2A7A18a trempe
      4a10a1b2aA4b trente
      Ca2a6AA1AabC1B1aBAAB2aaaAa1aA tres
      2A4AA1b2A3A4A2Aa4A tres bien
      7AA4b3A tres joli
      B3a1aa1B3a1aA4a6aaa1b1bA tres peu
      a2A18c tricot
      3ba2A3A3AA5a4A tried
      a1a24A triple
      5c5b6A6A1a triste
      1bbbaBbBaBAa1Ac1AA1A2aB1Aa1b1cbAAcc tro
      aa1a1Ac2A7AaA6b tro bien
      3A3A16aa tro bo
      4a2Ac1A2a3A2A10d3A tro de
      1B1Aaa1a2ca4Cb1aaBaba1bAA1AAaAcA trois
      2a4a2A trois fois
      2a2b4b15a3A trois heures
      A1AaB5A2AA2A2aa2a5a1a1A troisieme
      16a5A troisieme a
      14A3A2a2a7a troisieme et
      4aa8a12a troizieme
      2A1a8a5A2A4a3A trompe
      12bA3a trompee
      1Aa2A4aa1A4d4aAB tronc
      3a4A3b6A4aA5a tronconneuse
      3BA1BAbABBAaA1baaa1b1aBbaa1a1bBaac trop
      3AA3aA11aa4a trop bien
      8AA25e trop chaud
      A4a2A8a3A9b3A trop de
      2b1A5a5a1A9aa4a trop mais
      1A16ab trop satisfaisant
      9Ab7aA1A1a trottoir
      5A5a trou
      7A1b8AA11aAb1A trousse
      2aa1BAbA1a2acaAaa3AAaA1B6AA trouve
      7A3A3a1ab2b1Aa2B7A trouve ca
      14A trouve la
      7aA5f trouve le
      2A2a1ab2a2B2AA4a3AA trouver
      7ab trouver la
      b5aaAbBa1B1A1AaA3A2A1a1AAAAA truc
      4aA5a truc a
      5A11a6a3aa5a truc c
      9b2A truc en
      10E17c truc lourd
      5ac2ba truc ou
      5A1a truc qui
      4aa2c7c11A truck
      2dA1ba1Aac1b3AAA1aAAAA1a1A3Ab trucs
      AAA2c4fA3AA3A6a2a trucs de
      A6A8A17a trucs en
      10B17b trucs lourds
      2b4A trucs minutieux
      b2AA1bB1Aaa2AaC1A3abAa1A1aAAAAA tu
      a2AAA10Aa4b2a tu es
      bAAa4a14a3a tu me
      2A11A8a8A tu peux
      1aa13A2A3a tu sais
      11b7a tu veux
      a1a1aab1b5aa1aBAabAAA2BaA2a2a tu vois
      6A3a5d14aA tue
      1c19A2a3b tuiles
      A12c4A8a tunes
      17A1A1a4A3A tuning
      11a6b turned
      6Aa7a4aA tutor
      2a3a1A2a3a2a twice
      6aA1a2A1a2aA2AaaA2b6aa two
      14a type
      2a13ab15a ulis
      a1aaE2a1fbbB2c1BbAa2aBaa1A1BaBAbA un
      1A5a8A4b8a un an
      B3AaB1AA2bB4A1a1A9Aa un atelier
      1a11a un barbecue
      2a1A1A2Aa7A9b un boulot
      2a3Ab3b6a3A2a un bout
      2A2Ac2a3A3A1Ba3a9A un bureau
      6a2aA1a1D2Aa2A un cable
      14A6A un cap
      15b un carnet
      1a1aA16b9c un casque
      1a2A1B2B4a10AA1A3bAA un chantier
      1b2a4A1A7Ae5a un clavier
      3a1a2b10A un client
      A5A9a2a2A2A5a un coup
      Bc2aa2AA10AA2A un de
      2a1aa1Ab1b1ba6eA12A un ecran
      a1aA2A3A3A2Ba1a un eleve
      4AaB1Ac21baa un endroit
      10A14a6A2a un four
      4a4A7A3b1a8b1A un garage
      4A17ba10A un garcon
      2A1bA7B un groupe
      A3a6b6b un jeu
      4A4A17a un jeune
      6f1A5a6a2b1A un jour
      9b7Aaa2Aa un local
      A7ab8a4a8A un magasin
      d2Aaab1aacaaa2A3a1A1aa2a1a3a un metier
      6A7a un millimetre
      3c3a13C1A5a un moteur
      4a4A4A9aa7bAb un mur
      a3a4b10b3A6a un ordi
      1A2A11A9A un patron
      1Aa2A2ab4a2b2a un petit
      1a2A1aaabb2a3A3A1aA2AA4aAa un peu
      1aA4a7b19a un plan
      2a1Aaa2a4b4a14A un poste
      1A1a1a2b7a10a un pote
      3A9BA5B5A un robot
      1a4c3a1b9a5A un sac
      3AA1a1AA6A2A1a5Ab un stage
      7ab3A1a un tableau
      AB1AA1aa1dA1A1a3a1A2AAA6B1fA un toit
      3c14a1A4aA un tour
      c un tournevis
      3AbbbAaAa19A un travail
      1AB2AabBbcbBa1A1abAA1a8A2A un truc
      a2b3A5a1A3a1A1A un vieux
      3a3a12a2A2c7A un volant
      5B2A9b un vrai
      1a4aa1Ab1a1A1abAA1b1A2aa uncle
      6aA2a1A3b1A2A4a uncle s
      7aAa4A2a3d3ba under
      A1cbbCa1A1aAC2A1aacCbbaa1Aabb1b2ad une
      1a2dA3A5aA15a une bande
      9a2a4Ab5a une boite
      10b10A une bonne
      6A1aa1a une boutique
      1a15AA4AA une cabane
      1a15a3B7a une caisse
      6f2AA1a5A4A5A5A une chaise
      17a6a3a5a une corde
      4A2A5A7A une ecole
      4Aa11A7a une eleve
      1A1ac1a2a8a12a une equipe
      4c une famille
      2A12c une feuille
      1A8a3A3A une fille
      1A4A1a7aa1b1A1A1aa7aA une fois
      22a une formation
      3b15a6B une fraiseuse
      6A9A3a1aa2A2aB une heure
      2A13a2a une jeune
      3caa15A4C une ligne
      1a1a1b15aA3B4A2aA une machine
      1c4c7a10A5a une maison
      10a21A2a une maladie
      21A1B2b2a une moto
      2b5a10A11A une par
      2A10a2aAA une petite
      1CaA2A2baaAb4Ac7A4AAAA une piece
      18bA une planche
      2Ac7a4A5A2a9A une presse
      6b2a2a6A2a8b une salle
      7A5aA1a7b5a2b une semaine
      AB5a5b4b une table
      2a6a3A7A4B4a3b une usine
      7Ab13c9b une veste
      1A5b10aA1A1c une vieille
      1A18a une vraie
      2A17e unite
      Bba2A1b2acA1bA2A1A1A1dABAabcA2aB up
      1a3A2b9a5c1a7a up a
      1Bb21A1B6A up the
      A1b8c12B up with
      4c12A8a us
      3da8c usinage
      3a1a3da2D7A4A3AcAb usine
      3a26aA1a usine de
      a9a9a utiliser
      3a2BA11A1f2a1A4B v
      3a2BA13e4A4B v 8
      1AaAa1b2B1AAabaB1BBAAAAB1A1bBAEAab va
      4A1A7d va et
      5B3A6A13BA va je
      6A7A17A2A va le
      8a1a1A11A5aBc1b va mais
      5b2A1b1a7a6a va mieux
      ab1A2AaAAA6b4a1A2AA1aA vacances
      3Aa4a4A6A8ag3a vacarme
      10A6a1a vache
      10b6eA11a1a1b vaches
      BaA1BAAAB1babbA1C2aab2ba1Aa2b1aA vais
      3A6a6A3a2b1a vais been
      19a5a vais chez
      Aa6A2aA1A2a4aa2A1ba1caa vais got
      8A3aaa1b13b1a vais pas
      3a6A12a valence
      3b6A8a11B3d valeur
      3A2b13aa valise
      9CAab4A14A van
      3A1A2i2A5A7a vandre
      8d vanne
      6A1A19A vannes
      6aA vas
      6A4AAA3A7d vase
      aaaAA1aAAaA1A6AAA1a2BA2A1a1A velo
      a6AA12a1b2A velo avec
      23B velo et
      A6c1AA3B8f2a3a3a velos
      8a4A8b5A vend
      4c2AA3a4b vendanges
      A4aA1d3Ba2aa3aAA1A4A4a vendre
      6A1B7cA2Aa1A6a vendredi
      30a vendredi soir
      b3A4A6Aa4AAAa6A1a vends
      A1a1a venir
      1a4a1Cc2g4aa1a10Ab vent
      4A1A1a2ABa7A6A1a1A vente
      11aA4A4b9A ventes
      1AAc7A5Ba8f2A1AA vernis
      2b2A6A1a2B7d7c1a verre
      8a3A12A vers
      8A5a2b5A3a vert
      2Aaa2Aa8AaA3Aa2AA2a1Ad vertige
      12b4a5A8A verts
      9B1b4Aa4A4B3a3a very
      7Ab13c9b veste
      33a vetement
      3A3b9A1A2c4A5A vetements
      5A12A1a veulent
      Aa1aA1BAaAa2AA1abA2ABA5AA1a1a veut
      18A3A veut etre
      5a8A1A veut faire
      12A3a5a8ab veut pas
      3Bb1bA1abb1aA1bAa1AcaAA1a1A1baBAB veux
      16A veux apprendre
      a11b5a5a5A1B1A veux bosser
      6AA23a veux changer
      a25a veux conduire
      3A1a1ABB2Aa2a7A1a3b1A veux etre
      AA9a3A2Aa1Aa veux faire
      3A14a7a veux fere
      24a veux fr
      20A7a veux juste
      17A6a1c veux le
      2ABcCB1da1AA3aAA1bA2A2a1AAba1aa veux pas
      5a4A6A4a veux plus
      2a7a5a4a veux que
      4A4a2Ba4a veux travail
      5a2a1a1b4a veux travaille
      7a10a2a veux travailler
      5BA1bAa1A4A3a2a1A5A veux un
      12a11a via
      12a11a via ferrata
      1A3A10ha1a3A6b viande
      23a3a vichy
      7a13c4a6c vidange
      aA2Ab2bAb1B1B2A1aAAA1b1A1aAA1AAc vide
      4a11A2Ab3A1a7A video
      3a3A5b2Aa1a1a videos
      16Aa1bBb videos de
      AAB1AAdbbb1acbA2A1AAAAaaA1AaA1AAaA vie
      A6cB7A6A vie a
      1d4Ac10bA1b1b2A6A vieille
      2a6A3Bc1A3aaBA vieilles
      6A4A5a2A4A5aaA1A viens
      11A8A viens d
      17a13aa2A viens de
      1a1AB1BaA3A1d1AAA4a vient
      19a vient d
      A2B4a2b8Aabb vieu
      aAacA2aB2A1a1A1b1baBa5A vieux
      4bAAAA2AB1c2aAA1A3A5b1A village
      1a2b12a3A village on
      aAa1A1dB1a1A8AA1AaAca ville
      6BA18a ville je
      1a1A20A1A villes
      1b4A11A5A7b1a vin
      aBAb1AaAA1A1Aa1AaAA4C1aa2aa1A1Ab vingt
      6a21a vingt kilometres
      6A16B1aA2a vingt minutes
      4A20A vire
      14A4Ab vires
      AacBA1aA2a2B2AaaAAa4A1aA3AA vis
      A1A2a6A4b6A9A vis a
      a1c7a13a vis la
      A10A3a1a1A5b7a visage
      baa7aA6A5a4A1b visser
      1A6A3a10b4Aa1A2A vit
      1A6A20a1a vit a
      1a2c1AA8b9A vite
      3b1b1a12ab1A vitesse
      2a9A6a4a9A vitre
      2B3A2A5A3dAA2b9b vitres
      2b4a9a7a5a vivante
      a7AA13a10a vivons
      a7A14a10a vivons a
      4ABaA4a3Ab6a vivre
      4a3B vle
      1Ab3A1A4a10b9A voi
      9A2a voie
      a2Bb3Aaa1A1a1A1ba1BabA3Aa1aA voila
      A15A3a1a7a voila c
      1a2bAc5A1AA1A voila ce
      11a19a voila j
      b3a1a9A9b voila mon
      1cAc1BdcdaBAAbA1A2ab2A1A1C1A3AB voir
      1b4a12A4b7b1A voir de
      a3a1h1c3A7aA4a voir du
      3a4A5a4a5a5A voir la
      1aA2AA1Ac2caA3A1AaA1A6AA voir le
      7Ba10bA2a6a voir les
      1b1b2AAA13a voir une
      abaa1aaBdB5a1aABabA1A2BaA2a vois
      2aa6A4c1a3B2A2A7a vois les
      1a4A10Aa vois pas
      1b1aA2a8AcA2a1BAaA4A3A voisin
      bA2A2ab1A1b3AA voisine
      AbA1bAA1AAb3A2A3A1a2A7A voisins
      6A1c2b6a1bA4a3a voit
      6A1b10b11a voitur
      3A4A3AAaa1A3dBB2Aca3b1Aa voiture
      3A2aBAAa1A1Aa3a1c5B1AAAA voitures
      7A13b6a voitures et
      2ABA1A1A3A1AAAA1AaB1AA1k1A1A2AaA volant
      14A11b3A3b volant et
      1A4b1a4A1A2A7AAA1a2d vole
      5A2A4Aa3Aa6Ab volets
      2a2a2a7A13a4a volontiers
      11bb4B3A4a vos
      17A3A vos eleves
      2C21b9b votre
      1B1A8AA1a1AA2A3a3a3AbA voudrais
      13A4a1a voudrais apprendre
      13A13a5b1a voudrait
      16a4a2b voulais
      1a17a4A1a voulez
      2a12a voulu
      5aA2AaBAaA1AA3AAaAa3AAAaAb vous
      7a vous plait
      11b2A17a1a vous voyez
      4A1c voyager
      2a5a2a2A2a14a1a voyez
      aaA1AB2B4A1aAAb4A2b vrai
      3a11aa3a vrai j
      1A18a vraie
      5a1aA2A2b1ba1A3A vraiment
      bA5A7a2A1b vre
      12b4C5c vtt
      3c1A1a1aa1ab1AAAb2aAAa1AAaaa1aAb vu
      8aab1A4AA1a11a1a vu mon
      3a6A7b3A1b10A vu un
      2a12a1a5bf1A1A5B vue
      2A12b8a9A vue de
      8A1b8A w
      4a6a5A3A4B6a wall
      1a7Aa1c1A3Ab4a2a4a1AA walls
      1B1aa3A1A5a1A4b2a4A want
      1B1a2a9A6b7A want to
      1Aa3a9aa4a3b wants
      1A4a3a5Aa wants to
      a1b7a14a1A warhammer
      9fA24b warm
      1aa1a3a2aA4A3c4A was
      2AA3a11a1AA washing
      A1a13a9a watch
      1bAa7A9A4A watching
      18c3a4a wax
      3aA1a1aAA8AA3c1a3b1a1Aa way
      aa1aa1AAb2A4a2ABBAa1A1AA2A1A we
      b20A1b2A we go
      12A3A2A we live
      A4A8A1A3f web
      aBAaaAbb4aA2aAb1AAa1a5cA3A week
      a4Aa1A8A4A4a2b week end
      a2aa25b week ends
      1c4a3A12A weekend
      17A12a weekends
      7A2b4a weirdly
      13c welding
      a1Aa2AaaaA2a5A2a4a3a3A what
      A7Ab7a1A7a3a3A what i
      2A2a1b what s
      6a1a2ba2A7A6b whatever
      A1bA2ab12Aa3bc8A wheel
      b1AAbaaa2aAA5a6A1a2a1c2b when
      6a3a5a8aA1a where
      3a4a5a2A which
      c4a12c whittling
      8a5Aa11a who
      ab5A2aaA1a2Aab2A whole
      3A4ba11ba5a2b wi
      3A5A4A2A2d wifi
      AA6ca2B9bA8b winter
      a8aAA2c9A7A1a wiring
      bAaaba2aa2aab1aba1A1B1a2BAABb1a1A with
      1BeB5d1A2baA1cAA3A1bA6A with a
      4c3a8B with mates
      bbA1aaa1A1aAcBB2aA1A2aA6Aa with my
      2A1aAa6b3a3A4a with the
      17aa2a3A won
      18a2a3A won t
      11A1a4c2b wood
      18b12a woodwork
      1ab2abA1a2B1a2aA3AAa2AA2A1AAa work
      3a20a work experience
      aA1bbAA2A2A4A4A3A1b2ac working
      b2aa3a22aA working with
      3AA2aA2A2a2b4b works
      1a2aa3b2A19A workshop
      1a1A2d1a3c5a1a4Ab3ba would
      1a wrong
      1a1A5a2a17a4A wsh
      1a2Ba2a7A6a2a3c x
      1aA1baCaAACaa1AA1baAa3aAACabBa2AA y
      1B1Bab2ABABaA1Abb1a3AaB1C1caaAaAA y a
      1A15aA7aa5a y en
      aaA12a9a1A y passe
      b1a6c1AA3a5Aa2A y passer
      1A1a3a12b3b6A y suis
      1a2a7a1a5a11a y vais
      1a5a7a2A7a4A2A year
      15a year old
      27a years
      a13a1b6aa yem
      1aaA6a3aa1aaba1b3a1a4a yes
      aAa2A6Aa1a1AA3a1Aa1B3A1aA yeux
      2A6b6b10b yinm
      AA1b3a8A3ab yo
      A1b1A2AA1aAA1A4AA3A9c you
      13Ab15A youtube
      a5A9A3b2a zafe
      b10a8A7a1A zafer
      18b6A zanimo
      1B1A5A4A2cA5c6a2a zarbre
      a1a1AbB1aA1A1b5A4b6Ab1C zero
      2b17b10A1b zieu
      Aaacca1Ac3Aa1AaAbA1A1ababaa1ba2b ~_a_
      bcAB2c1BgaAABAAcbAc1abBb3aB1AB1aA ~_ab
      bB1aD1fA1a1A1dDAAB1AA1AacAabbAA1A2A ~_ac
      c2cBababB1BA1b1aaB1c1aaaaA1aa1AA1Ba ~_ad
      2AA2aa2A2A1A3bB1A1a1be5aA ~_ae
      AbA2aAAA1a1baAaB2ca1AAAAAc1a1Cb1a ~_af
      AA1bCaBba1bbABAAbbA1AB1AaAAAAa1BAA1c ~_ag
      Aa2a3a1AA4A17b ~_ah
      aAA1BBcbbB1Ae1D1C1AABbAaa2b2AaAa ~_ai
      bAeA1bA4A1a2AAa1a4e8a ~_aj
      ba2bb5A4ea7c ~_ak
      b1C2bfABBAbcbbBAe1aAab1cB2a1a1abeb ~_al
      BCA3DaaaC3bABb2AdBca1cCa1bAA ~_am
      baEbdac2f1a1aB2bbCabaAbA1bbb1bA2B ~_an
      ccdaBCAeAcaCB1CaaAbcba1AB1AAbBd1AAAA ~_ap
      12A2a1d9c ~_aq
      BDba1BbbBAad2cd2cA1AaccfB1aaBAC1aA ~_ar
      BfDCaAea1BaCCdCA1aaa2aA1B1b1f1a1eaA ~_as
      b1bcAcBaabBCAcBBBCbDB1BaaacbAA2abBa ~_at
      Aa1aceaBfAcDcCD1ADaA1ba1ac1B3bbBAA ~_au
      ccABhaA2ccAd1cBCACBBAC2baA1bfB1bAA ~_av
      6a1AaA1aA1b2b3A1Aa6A ~_ay
      Ag1B1AAAADaaBccB2cd2cBaE1b1AEaBAbB ~_ba
      1AaA1dbBeaabdaaA1jD3adcbcBAABBD1DD ~_be
      1bac2CgAdaBba1bAabb2aiAAcA1B1bC2C ~_bi
      CBBa1AAA1AAb1bAa1aCbcA2abAb2aAddab ~_bl
      1a5C12Ac1c ~_bm
      dFBb1AbbbbcbaA1EbeeBAab2cDfbAcaA1E ~_bo
      cb1bcdCbCDeBAAbBhAEgBd1BBaCAA1Bbcaad ~_br
      1d4A13d5A3a1b ~_bt
      1AaAabc1AcccbBbaabcaaAc1BbAAbA1Ac1aa ~_bu
      bAc1baAB1BBA1A1aaBa1a3A1A3A1a1Ba ~_by
      abca1a1AadBaB1aabab1Bb1a1AAa1aa1a1aA ~_c_
      e3AdAacaCA2caBDAE1dEb1AdBc2a1baa ~_ca
      dAcBBCCaacBaAbbCAA2CB1AacBaABaa1bbB ~_ce
      BaABAAacBc1bAaACbddbAaB1C1aBAc3aEf ~_ch
      A1aB1BBcBA1AfCbAAaB1BdaaAb1abAcbdaab ~_ci
      c1BadBCcdfC2BB1BEbbeeA1abCCAA1ABbAa ~_cl
      3b5A3A ~_cn
      EAaAiecBbBfeacaAbD1BBdcacBAdbB3BDB ~_co
      1ACDdCC1E1beBCageCB1CCfc1b1A1ACdBa1a ~_cr
      A3aAb3DA1aBAeb1caAfaaAAaAa1a1BAA ~_cu
      3B3A2A5b3eA1h1A ~_cy
      1BccbAabBbba1Bb1bcBB1AbaBabbaaCbDbbB ~_d_
      AcBCad2c1AAee1aCaabadAabaaA1bBaBaac ~_da
      1AaABAcfBAdccAAbCDaBaacdC1b1b1AbAaaA ~_de
      dAbABBb1aAB2aaaaAC1AdBAAA1adacD1AAB ~_di
      2b4aA1A6b2A2A3a2Aa ~_dm
      b2DEdDCcAB1aAcb1C3G1bBcBBhdbabA1B ~_do
      a1Ab11b6aA ~_dp
      Aab1A1AB1cCa1AadAc1BAabA1Ak1a1Aa1cAB ~_dr
      2dacA1a1cd1b1A1cBabAA2b1aaBAaC1eaB ~_du
      a1a3b7a3aA14A ~_dy
      BcBAaaA1c2BaAdbaccab1b1d1Aa3daAB ~_e_
      1AAAa2aa1aAaAABB1Ab2d5a1adAa1A ~_ea
      2A6A3a2A1c6a1A2a2a ~_eb
      aaaaBA1AabA2CabCBAAdc2aBBaaa1AabbB ~_ec
      AaaA3Aa1AabAa2A2fA1AA2b2a3A ~_ed
      A1A1A1A1BAeb3aA1aAa1A4B4BAa ~_ef
      15a2a2a8a ~_eg
      1aA3A5A7a3B4baa2ca ~_ei
      cA3A1A1bacaaa1bcaA1AabAa5a2AA ~_ek
      bBA1aA1ABBCaBDfA1dBb1B1aacA1BAB1BBB ~_el
      adB1B2A3b2A1bbCca1aA1bA1AAaAAba ~_em
      CaaalEb1acBcadCAcaaAcAbc1cbc1aaa1bbb ~_en
      bAB1cAA1bB2abBad1cAA1bAAc2bB1baA ~_ep
      1AA1aB1ABA1AaAaa1AA2aA2A4a1A ~_eq
      B1bA6aAba2Bba1AAAA1e1ab1A2Aba ~_er
      1ABCdaa1a1AaAaA1C3AA1aa1cAaaabB ~_es
      BaBBcc1A1BBadba1aaAaabBCcabaaBb1Ac1e ~_et
      1B1ABaaaaABAA2b1bA1A4a1aAA1abaA ~_eu
      2cAbAaAaA2BebbbaA1C3DB1AfAbCc1dd ~_ev
      1acA1AA1aCAbfA1A1BA1c1AA2aa2a1aA1A ~_ex
      A1a3A6a1b1A2a12b ~_ey
      eBCbb2DaCAaBb1bdD2a2CadA2bABab1b ~_fa
      BbbAaAbA1g1aAgadbGabAGc1AbbaCabA1BAc ~_fe
      dciBaCBea1eBaafA1DaCCBbbA1BBBBaA2AB ~_fi
      B1aaAAAAAAabABCaAjBbb2AAEa2A2edc ~_fl
      2baEBcAbdcAbeCCe2bBdAADa2BbAcBABj ~_fo
      aaBA1B1bcbCADcC1hDadCbaaaDFbdAABeC1A ~_fr
      AaaA1CAdba1AC1dfB1AabBAbaA5c2Ad ~_fu
      B1C1fAbACBeaaac1cDBAda1A1B1A1cede1bA ~_ga
      ABgacda1cbABABA1ca1Bb1ab1CBA1bcDb2B ~_ge
      dB3Baa1Aa5AaAAb7a1a1A2A ~_gi
      bb4AABB1BC2A1BAaa3ce1a3AfA ~_gl
      A1B1AAab2BA1Aa1a2B1e1aaAbdabB1aa1c ~_go
      BbacbBCA1EfBb1CdbeABB2BeBeDbABaacdB ~_gr
      2AA2a11A1cdB ~_gt
      aA2BAAAeABAc1d1Bb1AAaAaaa1A1AAA1AAA ~_gu
      AA1aA2cA1AABAaAa2aBc1A4Abj1b1A ~_h_
      eAdEDBECB1h1baAaAcCb1CDdiEABbCACC1Aa ~_ha
      C1a1BbCBaaa1e1bDbeBcaacAaAbaaadADaBa ~_he
      ABBAA1B1Ba2A4bba1BA1ACA1a1AAeAbB ~_hi
      3AAA5A3aa3aa2aa1a ~_hm
      1beBBDFbdAEcA1A2dAba1BcA1AB1be1A1ba ~_ho
      A4B14d3c9A ~_ht
      B1AAb1AA1aAaACA2BaAAAAAd2adaBa1bAb ~_hu
      2AA2bbAA5A3b1a1a3a3d ~_hy
      cd1aaBaa1c1AA2AacA1B1a1A2ab1aca1bb ~_i_
      aA1a2c2a1A4AA1AA3ba2a3a2a ~_ic
      1aBACB2AABpa3aAaa1AA2a7aA ~_id
      5aaa2A1ba4a5a2A3b ~_if
      Ae6a7A1C ~_ik
      BaDaCa1BBbBAA1CdB3Ab1aaBaaABCBaBA ~_il
      AaaAABAAA2h1A1CBcbd1Ab1AC2Bb1aBAaA ~_im
      aCaDAcB1BfAdBbcacA1AeabACaCD2aCbbaA ~_in
      2b4eA5b1BA2B ~_ip
      9A9a11b3A ~_ir
      ab2Bc1aaAbAB1a1a2AA1BdbAB1AA1aaaBA ~_is
      1bbbAb2AAAA2aaaaaaaA6A1Abb1Ab ~_it
      AabcBaFcc1a1BaDBaAAac1AAaAaBBbD2a1b ~_j_
      a1CaaBcAfBBAC1aAbcbaACbAA1AbBdAba1A ~_ja
      12a1a1cA2b3b1b ~_jc
      4A6ba1Aa1A3cb2a ~_jd
      1b1CbABA2DdBBA1DaA1bBcCabcCcAA2aaB ~_je
      2b1A3A6A2a1aAA2a7AA ~_jk
      aaac1Abc2A1Ab3Aa2B4A4A ~_jl
      2a1A3aAbAa5ABab1bA1A4AB1B ~_jm
      ABA1CaeaBd2cbBAA2C1DBBAAeAa1cbaBBA ~_jo
      10b5aa1Ac3A9c ~_jp
      1AA1A2aAAa1Ab1a1A4b1A3A1bab1a ~_jr
      2A3A2a21a ~_js
      bb1aAcC1CBBBAaaBAbAAaaBAABb1abCa1A1c ~_ju
      6A7bA5A ~_jv
      1A1aAa4a1A4b2aa6A ~_jy
      1aAaAa1A1acba2AA3A4A1AA6A ~_k_
      1i2abCcAcbbca1baa1b1bAbBAdAd1BAabAa ~_ka
      2AAabAAcaBAc3ab1caAa2AA1b2aAaa ~_ke
      2A6Ac4a1A2a7d3a ~_kg
      ab1baaBBAAcA2A1BBAabaBdA1c1ebBABAae ~_ki
      8ca3Aa1a3A10b ~_kl
      3A1AbA9A2A5A ~_km
      fb1A2AAa1cA4a2bAAaa3AaaA3A ~_kn
      aAA1edDBcAdAaCcBAacbA2BcBcaaA2bcbB ~_ko
      1A2Aa1a3Cba1eAf1Ac7B1Aa3A ~_kr
      8A6Ae2a2e5a1b3Ab ~_ku
      a1b2f3A6e ~_kw
      baaaba1abb1Bbdab1AaccbC1A1bAaAA1A1Bb ~_l_
      cAcB1BBaBdcfedAaBaChA1cab1ae1bAAca ~_la
      Dabc1a1abacBccc1d1bb2cAccaacBhba1aa ~_le
      DBbeDbeCCCa1bc1AACbBeCbBAbABaaa1AaBA ~_li
      bAaa1bCbac1bbACc1bbagiBAa2BeaBaa1ba ~_lo
      CA2AAba1dAaAAc1aCc1Cb3A1AfBBA1cBA ~_lu
      2A3bAA2a3aA1A2A1aA2AAAB3AA ~_ly
      b2cbABbaAabbea1Acc1ad2bAaa1bcaAAac ~_m_
      h1AdABDaaBccabCBaCaB1cd1Bcaba1bdbBab ~_ma
      4b11A3a8aa ~_mc
      aaaaCcA3b1a1aCA1A2a1Aa2A3AaAAA ~_md
      cabcCbb2DA1cfA1ABdbCBa2a1c1acBcafb ~_me
      Ael1a1cBDc1BDBdBdcDac1ABbabcC1b1AaDc ~_mi
      1aBAAc1aA2aaA6Abbaaaaa2A1AA ~_mn
      1ACd1bcbb1be2a3ECbAagcdaAcAAa2Bb ~_mo
      5b1Aa1B8b8a ~_mr
      CdDaAaBCBdh1aCdAaa1b1BA1ac1ba4aA ~_mu
      cac1bbAaaAbaAa2aaaBa3a2b1abaab1B ~_my
      B2Ab1C1A1AA1a1aaabAD1aA1A1BAA2a1aa ~_n_
      1bAbbB1BaABaAA1cAe1aCA1BBA1b2aAAAfB ~_na
      9A7aA ~_nd
      BacBbBbbccD1baa1aABkaaaaC2CAAb1CcBb ~_ne
      bBbAbCA1fCaAA2Bd1cbAbaA1B2bag1bAaa ~_ni
      AAa1bAbabb1BAbaAaAAaA1A1B1Aaa1ababbc ~_nn
      adBBccaD2A1B1a1ddcbAAACB1a1bAadd1bb ~_no
      AA1b1aAAA2bbaB1aAABdCA1AAbb2jA1cBb ~_nu
      2d4BdgBBbbA2BbAA1AAhc2a2a1b1D ~_o_
      1AA1a1bb2AaA2aAaAaAbAAB5Ab ~_ob
      aAAaA3A1AAa1aaAf2B5b3a3A ~_oc
      AAAA1A3aBaA3dac1c1Ab1AAA2AB1AAA ~_od
      1bbAa6c14aa7a ~_oe
      2AbbB1Aab1Ac4aaAcAaba1A1aA1ba1cA ~_of
      10A17A2b ~_oh
      3c2A1AbABa3ahA3AA3a2ba1b ~_oi
      Aa2aAA1aB5ABfaa1a2A2b2bAa1bA ~_ok
      1A1b3c3cA1AaAab1AAa ~_ol
      a6A2A1a2Ab2a8b5ac ~_om
      1bB1e1cAaAB1BaABDbaCa1AAAb1caAaABaaA ~_on
      bA1bb1AA1bc1b2a2caa3A1aAbaAAaAb ~_op
      d1dDcACDA1Ae1AC1C1CfcB1A1bAbA2dcAaA ~_or
      aaAa4AaA3A3a3a5a1Aad2A ~_os
      ABABeBAaA5c1bAAb1kaBb1a1A1baA1fA ~_ot
      1a1aAdCf2Abfa3cdba1A1aaC2aA1eaAa ~_ou
      Aa1b1b1A1AAAaa2a3b1A1a1AA3aAa1c ~_ov
      1B1bab2a2c2a1AAa2AaAa5aa ~_ow
      1AbAaABcabB1ADa1cA1aAaa1AcdAaCAa1BAB ~_pa
      BAAA1ABaAa5AA3k1AAA ~_pc
      a2A2a2ab4Aa2a4b ~_pd
      bCccAgBCaaaaB1Ca1cAAaaAab1ghc1B1AbbA ~_pe
      5aAAb1A4a1A1aa7b5B ~_pf
      BACaaaaabBf1a1aBAaa1cABb1AAAB1Aa ~_ph
      Aag1FabCEcdBcaB1AAF1aaaA1bbhAfBaabbb ~_pi
      1c2aCaaAaA1acCe1abdcABBBbaDab1Ae1bc ~_pl
      7B2a7A2b1A2A5bb ~_pn
      cecCAa1bD1dAAd2adACAbaaAeDA1d1a1bcB ~_po
      BEggBcBAaaA1ACbBg2BBCaaaaB1CaACCAaC ~_pr
      7c3A9A1A ~_ps
      aacAaA1A1AaA3b1b1a1a1AB1aa3a2A ~_pt
      Ddbbaa1ccABaabCABAcA1BabAaA1Aba2AA ~_pu
      7B9a1d8A ~_pw
      ADb8d1aA2cd1a3jA8b ~_py
      b1aC1daaabcAcCA1Acab1aD1dC1C1adcac1b ~_qu
      CcCDB1ag1dB1f1aCAcagacCaABAaBaCd1BdA ~_ra
      AAaABCAkb1DAbCdcaC2Aaab1aEc1aB1AaAA ~_re
      BAaCaCCaCabAaAAAdABEAb2Ba1aaAA1b1A ~_ri
      BBAebAebCaCA1CDBdACCAdcfcAdfA1DCBBaf ~_ro
      BacbbBb1AadBaCbbAbAAaD1A2AAbAAACbaA ~_ru
      2AAAc6AA4A1a ~_ry
      aB2c3AaBAb1A1BbB1AAa2acdcbAAA2A ~_s_
      ABCCDbbdff1BbBcC3bDaAB1aB1ba1AAbC ~_sa
      bB1cb1BaDBE1BB1A1CfCaA1e1d1CdaBd1aa ~_sc
      1AA1dbbCddaDcaAaaea2Bd1BcAAbccdbDbB ~_se
      c1c1BaA2bcaAAb1Aab1DAc1a1aBa1ba1A1a ~_sh
      bAbCcedAAACDaABAaAaDe1EBd1c1cd1fcd ~_si
      1aA1A1AAAAA1cDAdACc1ba1dba1a3aB1A ~_sk
      A1a4AA3aBA1Ab1AAAa2c1Ab5A ~_sl
      1acA6a2a3A2aa ~_sm
      8c1AaA3aa1aA1cA2A ~_sn
      1C1BDcBCaaa1fab1daBacABaaaC2Cc1cC1d ~_so
      CCcdaBaA1aBcAbd1afdcdaAaaAAAA1A1AaA ~_sp
      2A3A3b6Aa1A1a ~_sq
      3A3AAa2B7aAAa8b ~_ss
      1AedaA1CcbbaAeAACE1A2bADfB1Ada1aBAA ~_st
      1BabB1aB2cAd1A1eA1AA1badABa1bABbabb ~_su
      AbAb3aa1f4A1A1baaA4AAaa2b1a ~_sw
      A1A3A2A1A2aa4A6b4a1a ~_sy
      AabDBCcAABbA1a1aBbbBBAAd1e1a1baaaAaa ~_t_
      2AabaBdaAaB1bCdeAcAaEaBAdBcB1acCBAA ~_ta
      a7a ~_tb
      4A3f1b10A6b2b ~_tc
      aBA1a1bAcaB1dCb1B1E1ABaaBeb1C2bAAcd ~_te
      c1acABacAA1a1Aa4d1caB2caA2bcaA ~_th
      Cah1C1c1bAbB1bcB1Adcc2B1c1BC1BbdBBC ~_ti
      1cAea2babDAAca2caCA1badba1aC1BCa1b ~_to
      aAb1A1ba1ab5AAA5Aa1a ~_tp
      eBfabaDcaAdaABCBacaAA1bAc1cAcAa1eCac ~_tr
      acBb3ACB1aAbCaA1CA1fA1AaBBc1B1Aa ~_tu
      1Ae1AAbAAa2A1A3a2ca1aa1c3bA1c ~_tw
      1A1AA2a2A1a2b2A2a1ba6dAa ~_ty
      A1a1A11ab8a6a ~_ul
      beacaDdaCgeaCa2bcBbbf1c1A1AdbAaBBab ~_un
      Bba2A1aA1aeA1bA2A1A2AdABAabcC2aB ~_up
      1B1cda2Acd3AAAA2AAA2Aa1AAabAaA ~_us
      a7a1a9a ~_ut
      3a2BA11A1f2a1A4B ~_v_
      BA1C1BeBgC1A1acACcBAb1A1BfCBa1B2aac ~_va
      C1CabCB1gBAaeAECDf1A1Bdfba1aC1aaaaab ~_ve
      abBaECcaABACADbBbbBffb1AeBcA1C1ab1bA ~_vi
      1aADAagAdCBBaD1aCbA1adEB1AhBABbC1A ~_vo
      b1ABBAA1CAAA1Ab2AaAbc1A2a1A1Ad2AA ~_vr
      12b4C5c ~_vt
      AAacAB6abAbAAb2aAagABAaaaAaA ~_vu
      ABbaaAb1ac4BA1CabBAeAdbAa1AaBa1AA ~_wa
      b1AbbBb1cBaAaca2C1BaCA1bAAA2bAaABB ~_we
      b2Bacbbb1baA4BcaB1AAAbabaAb1c1A ~_wh
      bCaBaaBAedB1a1a1abaAebAb3BAaCcca1A ~_wi
      Acb1bab2aBdA2ABbeAaacAac1Ba3aAf ~_wo
      Aa8Ab3a5A2A3a2A ~_wr
      1a1A5a2a17a4A ~_ws
      1a2Ba2a7A6a2a3c ~_x_
      1aA1baCaAACaa1AA1baAa3aAACabBa2AA ~_y_
      AA4A3A5b4A1c1aa ~_ya
      bbbBAAA1B2AAabbaA1baAca1acAb2AAbAA ~_ye
      2A6b6b10b ~_yi
      Babaa1A1BAaABAaA1AAAab1AAAAAA1AA2b ~_yo
      cBAAa1AABBAaC1AAAfbAb3b1a1a1A1d ~_za
      aAbAacBAaA1A1cA1aabAhA2a1a4Bb ~_ze
      AAabAAa4aA1A1AA1a2baa6A1b ~_zi
      d1A1ba3AAAA1A1AAb1b4A4dd3A ~_zo
      2AbAA2d2Ab1b1cb1bA5A4A ~ab_
      ad3a2A1c2AAabba2a1AA1A1A3aaa ~aba
      2AA1cA5A1AAcb1fAA2A2AA2A2a ~abe
      b2a2AAaAAA1a2a1aaAa2AAdaACA1AA ~abi
      aCAbAA2dAa2AfcCB1a1aBAAbACAabA1AAA ~abl
      BBAA2b2caBA1AA2ecA2aBAAaa3a1aB ~abo
      f1AAAB1A1fBaCbA1a1aBa1aBAAAAA2AA1AA ~abr
      1a8aa1A1aA2b3Ac1aa2a3a ~abs
      7a2a4a5A4AA ~aby
      a1aAA1cAA1caeAA1d2a1AaAaA4Ab1AAA ~ac_
      1AbAAAAaBbAA2ABbbaa1A5aAA1eab1a ~aca
      1Aa1BBA1cbAAAAB1AAA1Ab2dAaa3BaA ~acc
      aaaAbbeCa1AaBAAcCa1bAB1aa1B1BAAaa1bd ~ace
      b1AdbdDaa1gA1BAAAcCBBbB1Ba1c1A1BAAbA ~ach
      AAa1A1A1a4d1A1aAA6bA4a2A ~aci
      aaAA3bc2AadaAaABaaAaa2ABfAAaA1AA ~ack
      1Ae1b1b3AA4cb4aAB ~acl
      BcAaAABA1aAAB2acAAaaA2Ac1AcAAbAA1A ~aco
      bBB1A2Aa2B1AA4aaAcA3i2b3a ~acr
      1BA4aAAb5a2A4AB2e1A2AA ~acs
      AAdAB1laaA1caBa1BA1aBB1CA1d3AA1AA ~act
      2A1f1A1c2aA1A1Aa3A3A ~acu
      cdaBc1bdA1BcBcbaA3CcaBAbcBB1b1c ~ad_
      aAA1B1AcB2AA1b2bBBa2Aa5a1AAAA ~ada
      1b5A6a1A7b ~add
      eC1acAdaAcBBbBAAbc1c1A1AeBaeA1aB1BA ~ade
      1Ba1BbAbac1A1BgaAbbAAd1AA3aaAb1A1a ~adi
      5aA4ABAa1bB1a1A1aaaA1aa1AcaB ~ado
      2Ba1AfbB2b1c3A2aA1cAAB5A2A ~adr
      A1a1ba1dAA1A3a1a2cb2aab4A2AA ~ads
      AaeB6A3A11bab ~ady
      2AA2a3A4A3bB1A1a1be3a2A ~aer
      Ab1A2A5b3a3A3b6A2a ~afa
      b2B1AAg1bAaAAAAaA1Ba1Ab3aa1A ~afe
      2B1aaABbAB1baAbBA1bB1BA1c1c1aacb1b ~aff
      b1A2a1f5a3A7a8b ~afi
      AA2A1AA4d1aA3a4a1Ab6cA ~afo
      22a4a2A3b ~afr
      1eB5AAg1a2BAa1ae1B1AA1DA5A ~aft
      2A4aA4a3A2Aba2b ~ag_
      bAABAAAbbeaa1AAABAa1a2a1A1Aac2B ~aga
      1a2bAbGba1eEA1b1beba1CB1aBcbab1aaAC ~age
      1A1B2AAA1af1BAAAda1AcA2BA1bAaa1A ~agi
      1AaBa1a2caAeBBA1cAA1cA2AaBAA1ABBaa ~agn
      A14a9b2a ~ago
      1B1bBb2b1a4Aaa2AA8AA3b ~agr
      3A6A4a4A4A1Ac ~ags
      AB1aa1AAAABA1e1AbaAAcAcAdA1ca1A3AA ~agu
      Acaa1A1a1BB1BA2AAAa1A1Aaaa2aB1AAAB ~ah_
      1A2a1A1a3B4A3A1cAa5ca1b ~aha
      bA3AA5a2b1A13A ~ahi
      abBbCCCAEA1bDb1a1a1aDBAaC1abBab1a1a ~ai_
      3B8b3dbA8a4a ~aic
      b1B1jAA3aB1AAAAC1A1A1Aa1AAA1A1A1a ~aid
      AB1a1AAAbABaa2AAeA2bAAb3a1a1A ~aie
      1AcbaA2AbA1abb2b1A2a2A2a2a1b ~aig
      b1d4ACabbagADBddBacbBAADd1a1Daaa ~ail
      Aababa1abAbAa1caB1Aa1a2aba1aa1cA2a ~aim
      iaabdDcdBAaCaB2ABaAcaCca1AaC1A1Ba1C ~ain
      aAC1acAbCb1deabB1AAAAAb1A1Ca1baAacBD ~air
      BB1aAac1d1aaaBaBdBcb2d1ec1abac1CBCd ~ais
      bAdB2BecC3b1bBb2Dc1AcBA1ba1BaACA ~ait
      4Aa2A5Aa ~aix
      a2a3BAAb3b1A4b2AA4Ae2b ~aj_
      A1Ab2dAA1BB1A2A2aaAA1aa1ca1Ab1AaA ~aje
      b3Ab2A2c5A3a3f ~aji
      6A4A3bA2Aad3A3b2a1b ~ajo
      1AeA2A6a4a ~aju
      b1a1abbAA1cAd1AAaAaa1a1aBcAAa1A1AAbA ~ak_
      1a6A7A5a ~aka
      BaaAAA1d2A1aAaAgCaC1bcAA1B1AA1aa1aA ~ake
      a1AaA2d2Ac2a1dAa1AAaA2A3a1A ~aki
      A1A2A10fA4a2A ~akr
      2a5b1A6AA7aa ~akt
      AaECbACBAcdaCfBBBBCd1B1ABaA1B1BcbaBD ~al_
      BaAaCAaAa2AeCb1ADAdAA2hb2AabBa1Ae ~ala
      A2A7b1A4aa7a7a ~alb
      1BB2A1a5aAAbcA6a8d ~alc
      1B1C1ABBbAaBAa1AaEBbA2aBC1baabaBdBh ~ale
      1b10A5aa1A1a3A2A3a ~alf
      B1acAAcAa1AbA1AA1B1aBc1Bb1A1a2aAdaa ~ali
      A3B1A3A1aa6AA2b5a3a ~alk
      B1aaECfE1b1caac1DdBAcbabaCBAaaBbaa ~all
      Aab1Ac2a2AA6a4aa1A2B3A ~alm
      c1AAccABeabaAAb1aDa1cBbaAbAb2aAaAaC ~alo
      2b13AAAb1d2d10a ~alp
      1a12A1A2a7ab ~alr
      1BA1a4A1aa1b2f1B3A3b3A1a1a ~als
      5A4cA2a1AA2A6a2b3d ~alt
      1c1a3A1BAA1hb1BAbBAA6A1AA2Ab ~alu
      b4ab1A1A2a2AA2a12A ~alw
      A1AbcAaac2AaAaAAb2dB1a2A2abA2aA ~am_
      BC1C1A1DaaBbfca1bdAAAB1b1A1a1Bba2A ~ama
      2C1cA1bbaCaBAaAdA1c1bAa1AB1Bf1AAaaB ~amb
      b5A1A5a3a14A ~amd
      AdBa1A1beAaBBabbFAABdcbbBAcB1A1A1ABB ~ame
      bDd1ABbaA2AAA1Ba3aC2Bbb1B2AAAaA ~ami
      b1f1a1A1A1aAABa1caAad4a4Aa3a ~amm
      b1ccA1B2A2c1A1dd3acAaAAA ~amo
      edcAAAAAb1BbhacABBCAaaAAAA1A4AaA ~amp
      2aaA2b3A5a2a3b3a1a3A ~amu
      AAfeAeBbfbBahDbeAda1dc1AAaCBd1bdE1Ca ~an_
      1aA3A1A1ABAaB1b2a5A1aa1a ~ana
      bf1Aa1AA2A6A1b9b1AeA ~anb
      CACBbaEb1AcaB1cCADeaDA1b1CACAacA1a1A ~anc
      bc1bdAaaf3b3g2d1B1Aaab1CcaacaA ~and
      bfA3ab1AAaAcCAABaAa1Aa1AcAa1Aba2A ~ane
      4A1a2c5A4A ~anf
      ECA1a1ahbaBa1AAAH1BdCfAaaBBcB1AcBC ~ang
      dbACe1AAa1aABCAaDcahaAAB1BcBAAA3cb ~ani
      BA1a2ae6A1g1BDAd1a1aB3A2b ~anj
      a6A1A2aA2a1a2A1a1aaBAb2Aa ~ank
      1B5A6a1A7c ~anl
      fbAAg1AAaAABAAAaaC1aAAA4AAab4A ~anm
      DCAaDD1hdcCc2cAB2Dabc1A1B1aBaAAAaA ~ann
      bCAbaAaab1b3a1bAAA1AaaB1b1A1A1aacb ~ano
      AA6A2Ad1f1bdBA3A8b ~anp
      1BBAAbB1BcA2A4AB2a1AAb1A2a3A ~anq
      DcbA1dB1FdbeFCbdBD1CaBcBaBBa1a1c2B ~ans
      DBbAcB1bCC2Ec1AbdAaAC3bea2cgaaBe ~ant
      gaAa1AA2abAaA3AA4A1ABAb3AAa ~anu
      AA4a2A3baa4a4A6c ~anv
      aA1aAaA3aAa3a1bAc1AA4a1AABa1b ~any
      16c2a2A12A ~anz
      1a5b7a4a9b1b ~ao_
      a1AaAaA5B1A1d2aAA8AbaA1b ~aou
      1B1AA1A1A1CA1aA1bA1A1aAAAA1A2a1aAaA ~ap_
      1aa1B1ae2A1BAB2BbbA1A1bAa3ad2AA ~apa
      Cea1bACd1DfCBcA1aC1abCAcAbA1aa1AaaCb ~ape
      1Ab4b3A3f2AAc4A1d2A ~aph
      B3dBB1AAAa1BAaBccaC1baacAA3AaBA ~api
      1ea3A4AA1AA1acA12e ~apl
      Aa4Aab2A1A1ABacAad2A1Aa2A1Ad ~apo
      c1baCCAa1c1C1bDaaAABcfAAB1AabBAaB2B ~app
      ebAA1AAAaAa1a1a3bcA1b3aA2aA1a1a ~apr
      7A8A3a2b1a4c ~aps
      aa2A2A3aA1a2A2b2A7a1A1a ~apt
      4A2a2ab5B4b2Aa ~apy
      becC1a1aaBAAaAaABc1dAcB2AagcA4B ~aqu
      CAbaAdDBc1Abc1adA1A2aAAAACDdaacbAfa ~ar_
      1aBa1aCca1AbAABA1ccBae2BAAa2baaA1a ~ara
      aAA2ABD2AA1aBAbdB1AaAbf1abA3AAcb ~arb
      AAacaAeceBBa5bacbBABACACABAcbAa ~arc
      BaCaBbBBBacbA1dababcDBaADa1Baab1CA ~ard
      BEBA1AbcBBABabAbgCCA1b1aAbbdCAa2aa ~are
      aAda2A9A1a2A4a2aA2b ~arf
      BCa1bBBaAAA1Aa1b1ABbACa1AfA1gA1AAa ~arg
      a1b7a14a1A ~arh
      1BCC2BBaAa1CB1aedE1A2cA1c1abAA1e1B ~ari
      AB1AA1c1AAA1b2AAA3aA1bAcbAA2A1B ~ark
      BAA1AcCCdABAB1b1CaaAaaAcBaa1AAa4A ~arl
      AAaA1AA1Bff1bBdAdAdaAAA1AaAAc1bfa1Ac ~arm
      AAA1bAACaAaaa1AbaaA1AAbAe2AA2AA1A ~arn
      a1bBA1cAA1BAAaA1bcaA1cc1B2ac1AAABA ~aro
      Aga2aABBAcAAa3Bf2AAA2Aab2aaB1A ~arp
      1Aa2a1A4A4AiA1aa4a7a ~arq
      adAcaDAb1BaCBaA1a1DbBadBbGdAaA1A2AB ~arr
      bC1A2ab1a2b2BBA1b1eAa1a2A2a2ca ~ars
      ab1Bd1ecC1agCBaaa1CC1B1aaAdfCaaeCdBA ~art
      3A14d2Aa2b ~arv
      Ea2cAbDBBdbbb3aaCAaC1BACA1acaAabA ~as_
      1c1AA4b5A8c10A ~asa
      1A1aA1ab2b3a3b5a3a5b ~asc
      AAabAAAfA3bAB2c1EbAA1AdAaa1AABaeA ~ase
      A1a4a1A1AAAab2bcbBb2A1Aa3AA ~ash
      BAAdB1f1ac3Aa1Cba1aA2A1A2AAaA1aa ~asi
      A5AAa2AAa3aBbAA5b1A3A1a ~ask
      2AA8Cb17aba ~asm
      3A3Aa6aA1A1c4c ~aso
      1AC2AAa1AAa2A1AA1hd4AA6a ~asp
      A1AaAb1AAAAbAbB2AB3A1Aa1aA1A1b1AA ~asq
      adaDBCabC1CB1bBAdaahabaAAbAb1eDcDB ~ass
      1bA2B1BBb1aCaABcAA2aAA1aAAaAb2faB ~ast
      2b8a6a8b ~asu
      AA2a3a1aa1a1A4b2b4A ~asy
      1CBbBc1da1dDaA2ad1cD1ABc3Bbea1ABa ~at_
      b2AA2C1BAA2a1aC1AbaaA1a2A1aba1AA ~ata
      Bc2A3d1AAA1AAdAA5AaaA2a1AA1A ~atc
      AAabeFaaDeFB1ab1d1abeCB1Chac1acAEAAA ~ate
      1AAc1bAA1b2aAaBBA4aAAbaAaaAAadA ~ath
      Bh1FFAA1cdcdBa3bB1bCAaAD1bCbcDA1aa ~ati
      b1aAa1baA1aABBAaaBfAA1AA2bd3bcbAa ~ato
      AAB1c1BabbBc1BaADBBAaBa2e1B1AbA2a ~atr
      AaA1B1B1A1Bb1A1AbB1B1aB1a2aaaA2baA ~ats
      1AcbbB1AaBBaCdbabaaBBBab1C1bB2A1cA ~att
      AAA1AaAAdabAAaAaB3adAABbAB1AaA1AAf ~atu
      2gAB2Bdc2adbaBcA1C2aeCbbb1AAabba ~au_
      1AA1AA1aa3e2A1b6b2A2c ~aub
      BAA1Aa1AABBCBAAAdbaAaAA2aA1a1aa1abA ~auc
      Aca2B2Da2BbAAbC1A2BBcAABB1bbcB1c ~aud
      2AAa1A1df1aab1bBaAA3AA1b2Abababb ~auf
      1A3AaAC6aaaaaAA2aAAa2A1b2b ~aug
      4b7AA2A7aa ~auj
      A1A2A1c2b3A3a3A1AaA1f ~aul
      1A4a9a5A9a ~aum
      1a6cA4AAAA4Aa3a1A2a2c ~aun
      4AAAcb1bA2AAdccAAa2a2A2fAAA1A ~aur
      aBa2aaAAeAb2A1aAab1A1AaAAaBbA1Acba ~aus
      ACAaggcABCcA1Aa1CaAAAh1bgaCC1b1daACA ~aut
      1AA1Ab1c3aA1A2cAA1A10a ~auv
      AaB1Aa1AbB2bab1cda1ABAA2abAAbdaBAB ~aux
      2A2a1eBa2a1a1ab1aA1AbA2a4A ~av_
      1BA1gdBABa2A1ACBa3A1aABAA1ahABbaB ~ava
      A2CcBbaaB1ababAa1CgAb1aabaBA3bACb ~ave
      1c1AbbaaA1baAAAA1AaAdbBAAA2b1aa1AAA ~avi
      dc2a9b5A13A ~avk
      3AabB1Bcb1aA2AB1a2A1Aea3CAAbaa ~avo
      A1b1a1A3d17ca ~avy
      A3A6Aab1a1BaB2b2a1a ~aw_
      1AA2a5aaa1d1aaAa1a3a4b ~awi
      1aA9A2A2b2b1A10b ~ax_
      1a14A2a2a1Ab ~axe
      b1a3A19a3a ~axi
      eba1aCABa1cdA3b2aaA1AabbebacC1baa ~ay_
      4a7f3Ab1A1a2A1Ab2A ~aya
      AAebAa1a2aa1dBa1AccACaaB1A1a1AAAAbA ~aye
      1c7c1A1a1a2B2A13a ~ayi
      AA3aA1ca1C1a1jbAAaA2a1A2a ~ayo
      eaAAAAbA2AAAa1bbbAA1aA1AAaAA1A2AAA ~ays
      BcA1a1Aa1a1AAab1AB1d1b1A2Aba4A1A ~az_
      7A13A1a ~aza
      3B5bc1b1a2A1a5a2a2B ~aze
      8cA1a6A1b4b3a5A ~azi
      A5b2a1a2aAcA1A2B5A3e2a ~ba_
      3AA3c1a5a2A1A4B ~bab
      2eAA2a1AA1a5A2aA1a2Ab1A3A ~bac
      b1A1A1a5A1a1A1A3A4A1a2b2a ~bad
      bBABa1AA1aB2fAA2A1AecAA2Ae2A1AAA ~bag
      3aCB1a1AAaAA1a2Aa3Bbb2AaAAA1DB ~bah
      1a11AA4b1a6ab ~bai
      AA6b5A1eA1A10b3aA ~bak
      1BBaA1b1BAbabaA1B1ah1ac1BAAbba1A1bd ~bal
      Ab1eeACbBA2BAbaC1aAaBaaaBA3Ab2A ~ban
      AeABCaaBdAf1acAc1Ca1ABAA2ccA1AbaAbA ~bar
      ACA1Aaa1C2baBba1dcab1a1ACAaaAAAAAe ~bas
      1hBBc2BB1dCB1c1aacABBAABBdaBAcAA ~bat
      1A2A5AA5A6d2a2a3A ~bau
      A1c1Ab2bAA8A11b1b ~bav
      2A2B14a3A8b ~bbi
      ABaBAabBAbAAaB1AB1c1b1b1BBAbaeaAdaca ~be_
      baA1aAA1aAAe1c1A1AAA3BA1Aa3A1aaA ~bea
      1AaA3AaabaAb2b1aaa2c1B6Aa1a ~bec
      3a6Aa4A1A4b1c1a ~bed
      3AA1A3a1A1aA1a1a1b2c1a3A2A ~bee
      3A2Aa1Ab4ABa5AA1a3b ~bef
      1a3Aa14b1A1Ac ~beh
      2bA1dc1caa5caAAa1A1b1BAaB2aA1a ~bei
      aAAA4A1BcbAaba1abABc1BbaB1AAcAA1A ~bel
      2ABbBAaa1ACA3aFea1A1A1b1aAa2BCAB ~ben
      A1A1AAAbBAAAAa1ADdcAhB1AabAAbA1bA1B ~ber
      aABBAcbAAA2cc3BAAABd2AAaAeABAAaA ~bes
      3cAbA1AA2c1A2mDba1A1AAa1BAAAAb ~bet
      Aa2aa4a1a2aab7A4A4a ~beu
      a7a ~bh_
      1AB2A1Ac1Aab2A1ba1A1ba1a1Ab2c2A ~bi_
      1AAAca3bAa9A8a2a ~bia
      5B6b2a4aa1b7C ~bic
      abAA3c6aA4b1Ba3A7A ~bid
      1AbAAbaBBcbAD4b1a1baA2a1A1abC1a ~bie
      Abacb1A1A3AA2aAA1AaaA2e2A1b ~big
      c1B1A1A5Aa3Ab3a3A1A ~bij
      CA4AaA7C1AA3h1A1a4Aaa ~bik
      ba1b1AaaA1a1A1Ba2A2bcb1A ~bil
      1AadccAaaB2ABc1AAaAAa2aAf3AbcA1b ~bin
      1A6a2aa1aa2a8a ~bir
      2Aa1A1ba2Ab3Ac3A1a1AA4b1b ~bis
      abA3AeaCAa2AAaab1AAFAAAB1ACA1BA ~bit
      bA1a1A1AA2B4ba1b1A8a1a ~biz
      a6b3a3a4A1A2a ~bje
      CD1c1A1AA1AbAcb2BcbB1AAA1aAAAaadd1a ~bla
      EecCeCABaCAAa1caAacAeDCBB1DbB1abDaac ~ble
      baB1a3f5AAAab1AaF1AaA2aAbAAA ~bli
      1a5a1Aaa1A1B1AAaA2Abc2aa4aa ~blo
      1A1a11c11a4a ~blu
      1a5B15c ~bmx
      3B4Ac1A1BB1aAabAb1A1b5A2aB ~bo_
      a1A1AAA1Aa1a2caA1ab3A3AA3A ~boa
      b2a1A2b4A2aA3ab ~bob
      a3a13Aa7a ~boc
      AA3bA1ba6a7a2c3b2a ~bod
      5a1bABAa2a6b4aaabA1aB1A ~bof
      a1BbAaBb1ba3a1AAg1Aa3DA1aAA1Ab1a ~boi
      AA1B2A1a1AA4AAa1Ab3eAb6AA ~bol
      10A1A2A11e ~bom
      a1bB1ACAcAAaBaCaAaCcAaABAA2AAaABBAA ~bon
      e1A1A3A2b3bAAc1A2a2A5A ~boo
      A1aA1baBBAaAba1A1dacBaCa2ABA1AAa ~bor
      2B1cbBbBbA1acA1AA1CAaAa2ABA1b1b1A ~bos
      BAahbAAABAcBb1A1BbbA1BAAaAB3BAAA1a ~bot
      aBAbBGhdbcabCACce1AAA1eBCa1Dcebc1cBa ~bou
      3Aa3AACA2b2cbaabA1aA4a ~box
      8aa2aA3A2b2a6a2a ~boy
      bBbbbAAeCae2Ac1aBAA1ebAdaAA2AAAB1b ~bra
      aB1B1cB2AA2CcAAgEcAAA1dAAbAAaAbaea ~bre
      meCBcBACBc1aCc2aBaeaBaaBAABB2ABBaA ~bri
      BAbc1c1cb3dAAAa1Cc1aA1AaA1aAAacb1A ~bro
      A1BaAaABA1A1AaA1b1aBAaA1AA2A1Aea1ad ~bru
      2a3ab2A3a1CA4aba1a3a2a ~bs_
      3a13a1a4c1a3aa ~bse
      1a8aa3aa2b10a3a ~bso
      3b2AC6A4A3d1A ~bu_
      10b5aab5A7a2b ~buc
      Bcaa6bA2aAA1c1b1A1AAAA1A1bb1aA ~bui
      A1c1AcAa6a6b9A ~bul
      3A2dABcb1cAAAaBAbAaaa1b3Aa1A1A ~bur
      AABaAAB2AAaaAAaA3AAbAA3a2A2aA ~bus
      aA1AaAaAAbA4abaAaabbAAbA1a1a2a1a ~but
      bAAAca1a1AdA3aaA2bA2A1A1a1A1A1A ~by_
      2b3AB1AA2A4a13a2b ~bye
      7A15b ~byl
      A1babAaaABAaB1b2bDc2aaaABbA2a3A ~ca_
      1dAcA1BAA1BAaAf1ACcbB2BBAd2A1a1abA ~cab
      6B4Ac1A1A2b1a4aa3a ~cac
      cBAa1AabAa2Ab1a1A2AA1baAAb2A1aA1A ~cad
      A2B1AAecb1A1AAABA1B1AAba9b ~caf
      3Ba1A2eb1A2A2bB4A2b1A2B2b ~cag
      bA3A6a2b1A13A ~cah
      A1ABA1aaa3B2AA1BABab2a1AacaAc2A ~cai
      8a7gA1AA6B ~cak
      BCdbAaAbAcdCC1BaAB1baBB1gbA1ba1aA2B ~cal
      1AA1AAcaaAaAgAaADA1AAaA1A1eA2ABa1AA ~cam
      bbAcBaCcaBCcaa1a2CAAc1ca1CBbBaeAa1c ~can
      AAAAbAABb1A1ABBB1AaAfd1ABa3Aa2AA ~cap
      B1cB1ACCC2bCABca2bae1ABa1abB1bAaAA ~car
      1AAaBbAaBac1B1B1bBAAAAAAbaA1b1AcA1aB ~cas
      cAaAA1AAAA4cb1b3A1bAb1A2bB ~cat
      1A2Bb1aAaAaA1A1aa1b5A1bAb2Adc ~cau
      A2A1ab2b4b2a8a ~cav
      a22A ~cc_
      A1ab2AA11c3A ~cca
      4CB2b2A4b ~cce
      4a2a1a2A8aa5a3a ~cci
      4Aaa1AaA1A2A1A2A1bAA1aa3A2A ~cco
      1aA1a4A2a1Aa1a3a2e9a ~ccr
      aA1aA1AAbaAA4AgA3A3b3a2AA ~ccu
      4b1A5A3A12ba ~cdo
      AAdbbda1cccbBA1Ab1C1eabaD1a5AdAA ~ce_
      2A9Aaa3b1Ac3A1b7A ~cea
      1A4AAA2aA2a2A2AaaA2A4a ~cee
      10A6A4b4AA5a ~cei
      bBa1AA2aAA1BcaA1AadeAAA1AA4BaAdb ~cel
      1d2aab1a10B2a9b ~cem
      dadABaa1BbdaBAaAbAAAAAAabbc4ba2A ~cen
      4BBA1c2aAa2a1aA7a2A ~cep
      Aaa1A1dabBbaaA1cBCC1BCAbaaAAaB1Aaca ~cer
      BaA1B1DaAacEbbaah1cCA1BaABaBA2aBa1b ~ces
      1AAA1AcA2aAAaAAca1AA1aAc1Aa4A1AA ~cet
      b1aA3Ab8A3a2c2a3a ~ceu
      1a6b21a ~cev
      d1aAB1BcABAA1A1AABd1ecA1aAbAA2a1ABA ~ch_
      BcABcBbcf1abaa1DBabb1bBb1acBa2abCbc ~cha
      BDEbCca1aAhBbE1cceAaBB1Abb1bAcaB1dbC ~che
      Bc1fCbBBAACAaBC1AdAbBAaBAa1AbB1abBAA ~chi
      aba2Aaa5aaca2Aa4AA4A ~chn
      b1bBABC1Ae1aBCBAeBaC1ccbaC1A1AA1B2f ~cho
      2AA12cAA4b1a7a1A ~chr
      1A5a2a10Aa1A3A2A1Ac ~chu
      6a10A5a3a5b ~chy
      1BA1A1cABbA1AA2ABA2A1Aa3aB1a2ab ~ci_
      caAAB1ac3a1AC1aa1Aa2a2AAaAdAd1A ~cia
      7a10A2a6a2a ~cid
      Da1cBc1AeAB1fbCAAAbAbA1ABBBaA1AdaCBA ~cie
      A1A2AA7ab7b3aA1ab ~cil
      1b4A4a4AAA3A1AB1A2A2ba ~cim
      1B2bBA1B2AA2A1a1b1ab1A1cac1bAdA1d ~cin
      1c2B3A1AAa3AA1a ~cip
      a1cAA2A1AAAACc1AAA2c2bd5cA1A ~cir
      A1d1A1AAAB2Aa2AA1A2A2a4Aaa1A ~cis
      1AB4eAAA6bAA1aaa7a ~cit
      AA1A8A4Ad2A11a ~ciu
      aa1Abbbacac1bAb1cA1cABA2adAaAAAa1AA ~ck_
      D1baAA1A1aAAA1aAA1a1aab1A3cA1A3a ~cke
      4c4aA3a1Ad2dA4AA2b4A ~cki
      aa1aa1A1a1A1Ae3AAAAb4A1b2ab ~cks
      ABA1bBAA1aaBaAdc1ABBdBAABcAaa3BaAA ~cla
      a1aAb1cADCfa3Da1AcAacaBab1AbA1aB1a ~cle
      AA1A3bjeB1AaA1ABaB1cacc1bAA1AA2aA ~cli
      be1bBAAa1ba1aBAaAAc1bBBAaAAAA1ba1a1a ~clo
      1AaadAA1A1dbBcAaadAb1cAbA6A ~clu
      3b5A3A ~cnc
      caA1A2A3dA2BcA1A1B1A1AaCa1a2A ~co_
      5AA2dAA1A2c1C5b4b5a ~coc
      1BA1a9AA1A1ahaA1A1aA2A3a ~cod
      1a1aabcA2d3AaAA3A4Aa2AA ~coe
      2a3A2AbA2A13a2b ~cog
      bA1Acbaa1BAaaBa4A1a1a2A2a1AA ~coi
      cBAbgbBb1A1aBBDBac1aB1aB1AacgAAaa2A ~col
      A1cbDBAaa1Aeb1acAdaA2BaAAbBabb1CbBA ~com
      bdaaHADAha1B1CcAb3a1aBCadDaaE1aBbC ~con
      B1AadCCaAcBBAB2f1AAAa1cAAAB1A1AAcAa ~coo
      BBCB2a1BAAaAb1bACbabaaa1Baa2AA1AAb ~cop
      CAc1c1BCbAdbDbaBAAAAaCAAhaCA1AaB1AAb ~cor
      4a1AaAaedBAA2A1AA1a1a3A4b1A ~cos
      bAaA1ac2ABA1aBBB2aAAcbaAaA3bAACc ~cot
      1A1ebDc1EEECcebbbBAECbfcB1Ce1AdaaAa ~cou
      dcCBAa1a1e2Aa1e1BCag1cBbDAAeABa1AAB ~cra
      cACAbCBb1AaeBBAAdcB2BCbAcbaB1A1AA1a ~cre
      aA1Bbaba1ABa4A1a1bAAA4a1aeabab ~cri
      aAdAAACAC1aBaAAgbC1A1aeedbC1B1AAAAbA ~cro
      1A1aA11a5a3A ~cru
      2A4A3B1A13h ~cry
      1C1BAa1BAAcab1bBaBbAaCA2a2eAaAAaAB ~cs_
      1AdAB1Aa1a1a2aa2a2B2b6baaa ~ct_
      A3ABbaAAAcaAdABbAcA1ACA1d1c2C1aBA ~cte
      caBccahAB1AB1aCbABAAAbAAaABaa2B1AAA ~cti
      1b3A1a2A1aA1a1A3Aaa ~cto
      AB1bA2bbBaAABk2A1AAaAaAAbAa2b2a ~ctr
      3Ab2A9A1Ab ~cts
      A1A2aaBA1AA1b1A1a2BB1a4a ~ctu
      1aA1A1A3b ~cu_
      aA4A1ba2baA1caA3A1aa3a3A ~cue
      ba1BA1AA2BBAAbAdbb1BccAA1BAAAAa1A ~cui
      BAgB2c4c1BbAAe2AB1AAaaa1a1bCcAa ~cul
      1a1Bf1BAaAABB1BBB2AAA1a1aAA1AA1A1a ~cun
      bAAcA1AAA1B1A2A1faaAAAA1ab1A1a2AA ~cup
      A1aAa5A1AA2ba1cd1A8a ~cur
      AaAaa1aAb1Ab4AaA3cc3a2b ~cus
      AAac2A1d2aA1aAbB1ag1AAAA1aA1AaA ~cut
      13A4a ~cy_
      7BAAAb1Aa6Aag ~cyc
      2A14a1ab2b6A ~da_
      13AA5aa5a ~dac
      caaA3cA1AAaab1B3Ad1aAaA3A1a ~dad
      1d1AaA7A1AA1cA1a2c2a3a2AA ~dag
      1AA1a1aA2a7A5aaa ~dai
      Ac1aA8Bd1AA1AAA1AAAbC2A3Aa ~dal
      Ba4a1e2AAc2A12a4A ~dam
      ADAAbc1dajB1A1cbaeA1Bb1AAaaBaAAabbd ~dan
      aa1AaaaaB2Aaa2A1A1AcAAAAaa2A2A1a ~dar
      AbB3b3a2A6b6aA ~dat
      1A4aa1aA1A2a2aaA1aaa6A ~dau
      5b2A1A9a14b ~dav
      1BAA1ABAc1b2aAAc1aaa1A1aAbaaaa4A ~day
      1a10A1a3a1b3a ~dde
      A1f7a6A8A1A ~ddl
      abACc1CAcD1baBCae4CcCc1Bbeb3Ad ~de_
      ebaCBA1ac1adA1aaAa2AA1aaa1AaAA3A ~dea
      BAAaA1CbDBA2caAAABbA1A1A2BBj1A1BB ~deb
      BA1cAAE3ae1bADbCAaBCBBCAB1b1cebBAa ~dec
      AaA2BBcA2BBBabAdA1aA1AB1a1a3b1da ~ded
      2AAdA1AA1AhaC1Aaba3AAaadA3a3A ~dee
      aAB4Ab1d5A3Abb3a8A ~def
      B3AAA1BA1cAAA1BB2AaAaAa1cAA1Af2d ~deg
      1aBAaBACAcaAf4B5Ba3aA1Ac2A ~deh
      a2A1B3B1a6bA1A2baa2A5b ~dej
      4d6d3Aa10A7A ~dek
      Aac2AaA1Aa1AAAbAA1bbc1A1ab4BaAAa ~del
      BC1e2bg1BeaD1BABaCa1A1BAAA1b2AabB ~dem
      Acc1BfA1BBB1A4eBc1c1aAaAAbAAAba1a ~den
      3aa2A1A1A1b2A2bca1AA1a7A ~deo
      AAbCAeecC1b1aBbA1BCB1dbAA1bAAA1C1Aaa ~dep
      aBd1AcCcaBGBBfdAAA1BfbB1aAAB1caAECac ~der
      a1cCb1caaBEcAacid1daaBa1Aca1eABaca1a ~des
      1Ah1d1aBA1AeabacAAaABbca1BAcA1a1AAB ~det
      aAb1ECAccAaECcAAcAaBADAcBBbabacCc1dA ~deu
      aBAacdBacbBABbAAbCBAea1AAbAAA1BAbAac ~dev
      aA1B3Aa2bba1aAA1a5A5c ~dez
      A1a11a2b2A3A2a ~dge
      c1DAaabCA1AA1AAb1bb1bAA1Bc1c1A1aaABb ~di_
      b1dA1aAb1bAB1AA5adA4A4AAa ~dia
      2A4A2A4A4a7cA1A ~dic
      3a2A2A3baa8A2d2A3A ~did
      AA1ca1c1A1aA1bAAbA2A3b2BAc1Ca1A ~die
      1A4d1BA2BA3A3b5aA ~dif
      6A3a1a5a7c4aA ~dig
      17A ~dij
      1Ba3Aab1Aa3abaBa3a1AAA2c1A1A ~dim
      ac1AABABE1aBcaCbdAABgBB1Bb3daAaAbA ~din
      1BAAAb1b1Acb1BhAAAaAcb1AA2aA2b ~dio
      abABB1BabaAaA1A1aaAa1BAbAAA3A2abA ~dir
      2ACBA1acA1b2cBB2C1cbBeBAAc1adBAa ~dis
      BBAa1baa1A1ccAABBb1Cg2AaaBAbABab1da ~dit
      2a1AcA1A17b ~div
      1AcAcC1AAa1ABa1ab5a1b2a2aa2AB ~dix
      e10A2a ~diy
      1a6a15A4ba3ba ~diz
      aAb7Ab3aAA4A2a8a ~dle
      a1f4A2c4a2AA6A1A6a ~dly
      6a3A9aa8ABaA ~dn_
      AcaAbcBAB1CbA1A1a1Ab1A4ABea1bAA ~do_
      7b2A10A4A1d ~doc
      1AAB1aa1b1a4a3a2Aab6B2A ~doe
      e1ecAbA2BBAAA1AaAA1A1a1AeAAaA1Ac2A ~doi
      4A2AA4b2a4B ~dol
      5AA1dA1A2A1bA4A1A1A2a1b ~dom
      1BCC1D1bB1aAgb2BaAaaBAAB1ab1abaAa1a ~don
      a1A1AaA2bacbAbaBBaA4a2a3a3b ~doo
      AB1ABAbaAB1B1A1a1B2ACaaaAA2Ab1B1CA ~dor
      AAA5aaD1a2A1aAAA1AA4b2AA ~dos
      acBAaABb1aABABfBbC1AbA2AAaABbAAd1aA ~dou
      1a3c1Ab1aaAaA1c2abA1aba3bA1b1a ~dow
      14ab6aA ~dps
      aabaAaAaa1b1aaa2bAA1aABaadAA2AaAA ~dr_
      ABBa1aA1b1AaAB1eAAACABaaAeA2a1a1A ~dra
      DEabCcCagAa1Cd1AAcCdAadeb2dAABDabAa ~dre
      1AA1A1Aa2BAaa1ABB3cAAdacAaA1aA2b ~dri
      1ba1AAlACaCaB2aABAa1AA1BAd2b1cadAa ~dro
      2A1Ba2A1A5A10ab ~drr
      ebABbBa2ABaA1a2bCcbaa1bA1Aba1a1ABB ~ds_
      a2AA1a2aaA4a1ca4b1a ~dt_
      aaaaa1a1A1baa2Aa1aaaa1AcAaaA1aabAeA ~du_
      3cB1AAA1A6A5a6aB2A ~duc
      aAB3B2AAA2cbAB1aBCA1Acj1A1AaA1AA ~dui
      A3A5A5aa6a8aA ~dun
      2c1aAA3g1Bdaaa2BAAAc2AA3A2A ~dur
      3aA5AA6B2BAAb3A1aAAhAA ~dus
      1A1A11b2b12a ~dwo
      A1fBAbA1bbAAA1A1aA2A1A3aab2a2a ~dy_
      a1a15aA ~dys
      1d2AA1a4b2AB1C5a8aA ~ea_
      5b2Aa5b ~eac
      1ae1AaAAa1a2ac1aAAAb1AaAaaab1a3AA ~ead
      A2a3A2A5A1Aaa1cA1a8c ~eak
      a1a1AA1Bb1a2AA1A3AA1A3aa1A3Ab ~eal
      2AcfC2ba3A1A1b1aaB1Aa1A3A ~eam
      aA1aaAA1C1ab1AAB1aAc1AfAAa1a3A1AAa ~ean
      1bAAA1AaAABA2aAaBBA1acbA1Aa3f1abb ~ear
      2a1a4aae5aa1AAAaB2AB3Baa ~eas
      aa1C1a1AAabcAb1aDAAACAa2aAAAbC1aaAd ~eat
      1aCBBbaBBB1cAgaCbbdbAC1CAAaccAacaba ~eau
      A1bAaAAa1ae13aA1Aca2A ~eav
      A4A1c6A1A2Af ~eb_
      2A1A3b1a1Aa3AAc2aAAaAA5a ~eba
      1B6AAA5aAeAb3a1Aa ~ebe
      AAAAACCcBAA1Ac2aAb1AaA2A1BAj1AAAA ~ebo
      1A1b1b2A1A1a1a1A6a4a ~ebr
      4ABA1A3a1a4abAa2a4a1a ~ebu
      b2CbAa1bb1AabbAaadDA1b2a1b1aAbAaAA ~ec_
      AbbbA1AcaaaaaAAA1CaA1D1d3a2a2aA ~eca
      A1ab2AA11c3A ~ecc
      1abbAAAacc1ABdAAeBaae3BA3Ba1a1AA ~ece
      caaADaBaBadAaABe1D1aA1bA2B2bA2AdB ~ech
      2bABa1AABAc2A2AA2bA2A1Ab2ba2a ~eci
      5b4A3a2a1B1Aa5a ~eck
      A1Ca1AA1cba3ba1a1a1Aa1Aa1a3a1A ~ecl
      aDecABC1BBCd1B1B1A1CbaABDACAAa1BA1C ~eco
      ccaBA4dAa1aAaAaA1gACa1AAAcA1Aa2A ~ecr
      7Ba1A1A7A3a2a2a ~ecs
      aABafB1aBCAD1AidBaAaAcA1bBaB4a1bA ~ect
      aa1a3AA1AbAaA1a1acd2A1ab5A1Aa ~ecu
      AaaA1AA1bAb2bdaBBccaBbBAa1AbAAa1a1a ~ed_
      1BAa1BBbAaAABBdAA2a1A1AB1dAa1Aab1ca ~eda
      AbBAeA2aAaAAAAbAaA1AcA1abAbc1a2A ~ede
      AAA1b2aAABaaa1Baa1Aea1a1A3acAAAAA ~edi
      Aa1A2AcB8A3a ~edo
      2aA1a1a2Aa1b4A2a1b1b ~edr
      B1bA1A2A1A2AaA3aAA2a1ba1baAa1bA ~eds
      2a1A12A4a7a ~edu
      A1ABcbAbbbbAgBA1DCDaB1CceadDbeAadBBC ~ee_
      A1dAb1aACBA1bAA1ab3AAA2a1A2b3a ~eed
      1aAaaAbaaAA1aA1AaaaAbAaAa5cA3A ~eek
      AaaB1A1b5b2A1aAAa1abcc5b1BA ~eel
      2aAA1Abb3B2AA2abb2aaa2AA4A ~een
      1aA1A1AAA1aAa3ab1eb1aB2aa2a1aa1a ~eep
      AAA1aa2B2d3AAe3a2A1b ~eer
      a1B1AB2aa1hbc2aabAad1a1A1bA1ABAABa ~ees
      AAA1A1dA3AAA3A2db2A4bAAbAaA ~eet
      aad7a7AAA3A7babA ~eez
      1A1a1a1A2d1Aa1AB2A1A1BA1bAA1Aa3A ~ef_
      ba2A2b2A1AAaAdAAAA1ab2Aa6A ~efa
      aB2bcbb1c1aaA1ACA1bAa1AbA1bAa1aBAaA ~efe
      A1A1A1AABAhb1A1aAcaAa1A4Bb3BA1A ~eff
      a7b1A5Aa4b3b ~efi
      8A1BA2A2a4A4A ~efl
      1AAA2AaA1gA3A3A1A1A1Aa3bA2aA ~efo
      A4f10A17a ~eft
      2a3AaAa7A6A1a1a1a3b ~efu
      A3AAA2BBa1AAAcaaBaaa1AA1c1AAAbAaA ~ega
      a1A2B1AAab1aA1a1b1aa1bAA1a1A1AbA1a ~ege
      3abAa1A3a ~egi
      AAae1AAA1A1a1AAAAA3ABb1A1A2aA2AA ~egl
      Bd1baAA1cAAA1ABA1A1AAaBA1a1AA3bb1B ~ego
      aa2aa1a4A4Aa1A9a ~egp
      B2A1AA4A4BAA1A2aA2cA3aA1f ~egr
      A1AAdcaae1BcAAA1aa1AAaA1AA4b1bA ~egu
      1a3Aa14A1A2d ~ehi
      AaBBaBAAAcaAe4B1A3Ba1A1aA1Ac2A ~eho
      4AAB1aAaAa1AAbC1ba1Aa2Aa1bAAc1bB ~eig
      a1A1baB1fbDDeDaBaAaBAaA1d1BCbacdAC1b ~eil
      ACbAbfbaaABAaBABCB1BAca1ABDldCABaAac ~ein
      7A2b4a9a ~eir
      7aA1a1AaAa1a4AaAAb1b1aa2A ~eiz
      a2A1Ba2B1a6bA1A2baa2A5b ~eja
      1A4A2a2Aa2cAAa4a5A1aA ~eje
      cBA2Ababea1a1aAacaBaBba1aA3bbA2B ~ek_
      AcAA2a3A4bbA5A6a ~eke
      1A2g4b8a ~eki
      A4A5d3Aa10A7A ~eko
      2a6A1c2A3b1h10A ~ekr
      3a2c7a1A1a12b ~ekt
      cab2fEBbAabdaaaCBdfebDBA1baaABBbBdD ~el_
      ac3A1BeA1C1bAAaaBbAa1Acb1daa1aa1AA ~ela
      9bA2c6b ~eld
      1CA1BABdAcA1C1kBbba1Aa1BA1b1BA2dB ~ele
      a3ba11A ~elf
      1BfacbBACdbAA1acCBbAc1abBba3Aa1AA ~eli
      aCBaDCaabAa1aAbbADAbB1bCCbf1C1BEABcA ~ell
      bb1BbAa1AAAbb1B1AcaAcCAg2DAA1c1aa1A ~elo
      1aA1a2acAaaa3bA2Ab ~elp
      4ca1aAAA3A2A1aA7A1aA2A ~elq
      2a3abAaAaa2a3bab1c2B4c1b1a ~els
      1c6AaA5Ab1A2b3b ~elt
      1aA9A2A1Aac1A5c4b ~elu
      a1A2A4a4aab1b8a1a ~ely
      cbAa2Abb1A1A2A1aab1Ad2Aaaa1b1AAaa ~em_
      A1bdD1aAAAAaB1bbA1B1bAB1bAAa1AAABeBB ~ema
      CcebdC3aAeC2aE1aBBAAAAA1AAB2dAa ~emb
      bceAbcgfEBeBbAA1B1DCBeca1EBBabaaCDbB ~eme
      AA1BB2baAa1CaaAebBba2eA2AA3b1A ~emi
      A1A5c2A1a2AA1eA1a1c1A4a1AA ~emm
      BAA1A1BfABd1AdBAbBAbBA1b2cAB2aBbAA ~emo
      1A2BbADa1ABaaBbaaA1aA2aDaA2ABhdAc ~emp
      dcAEbfaaGbAba2baa2abADddBAC2BdAAc ~en_
      AAabaBbAcadABA3BCdAAA1Aa1Bb4aAA ~ena
      Cba1CfDcaDAaacacBaAaAAA2AbfABdb1C1a ~enc
      bAC2gbCbacDBaAcACaBcBAabbAAA1AAC1AB ~end
      B3dABAacA1BAAACabAAbb1aabAA1AaaeAC ~ene
      DAa1BABA2BAc1A1baaA2a1b1AaBAa1a1Aa ~enf
      BA1d4b1bA4bB2A2A1AcAA4Aa ~eng
      1BABAbBAcAaABAAA1ccaACAaA1aAAaaAAAAB ~eni
      3A4B9b7aaA1A3A ~enj
      14A1A3b10A ~enl
      bab1Ab1ab1acbab1ddBbacbaababAbaAA1ab ~enm
      baa2FAA1B1a1aA1AAa1AA1bbDagABaBb1aa ~enn
      BaAAA1a5ABAA2c1AbaA2babdAA2b ~eno
      aBA1AC1AAbaAAba1aa1A2abaAa1A1a1A1Aa ~enr
      1cCbiabagAcA1ACa2BBBBABCaAAb1AdBcac ~ens
      1caa1A1Ca1abec1Adc1a1BA1e1A1b1AbAbAA ~ent
      AB2AAaAb1BABaaAc1eA1AeAAAc1A1BAa1b ~enu
      4Bb2a1AhAA3a2aAb2AaaAb1a ~env
      10A5A9c ~enw
      1AA4A4Aa4AAb2A2a5a1A ~eo_
      2AA3A1b1bc1A2bAA2A5A6b ~eon
      1B2a1A1c3AA1A3a1Aa8a2A ~eop
      8BA9c6a ~eor
      3a3A5b2Aa1a1a ~eos
      1A1AA1c3a1A8b1cA3A2A ~eot
      baA3AaA1aA1A2acAabc1B2bb2b1aaaa ~ep_
      bBbAaDajACAABA1BgC1aABAaCABacA1BbAab ~epa
      a1BBaeaAC1aBebAA1BAAAbC2A1da1BAAA1B ~epe
      B1bA1AA1A4aB2a2a1A3B1A ~eph
      aAAAa1AAcaA1a1Aacebb1ab1BAac2aaaA1A ~epi
      1AB1baf1AAB5c3B1A5AA2A ~epl
      1ACAAA1BccAAAAAABaDa1baA1acAb6a ~epo
      A1AA1c4Ab1B1e1a2abb3AA1A4A ~epr
      2A1A2AA13a1a1a3a ~eps
      AAA1DABaaA1aa2a4A3A1AAA1c1AAA ~ept
      2AA1A2AB1A1aa2cA1acb2a2AB2AA1a ~epu
      AA2b1b1Ba1A1AaaAAA1aaAAAA5bAA ~equ
      1a1abcbcADbabCa1AeDABACBcbb1BCAAfCCF ~er_
      2abd4aaAbbcAaaAABCAa1a2a1bAABac ~era
      12aa2Ad5b7Aaa ~erb
      c1CBAa1acACaCBABCAAAa3aaAa1aAbbAca ~erc
      AaabB1bA1AABb2Aaa3Aab4bA1ab ~erd
      1aEaaadbDcBbBa1cb1aca1abA1CBb2ABeaD ~ere
      1bd5A1A4a15b ~erf
      1AB1A1A1A1d1B1A1aeAA1a6A2aaaA ~erg
      2ccDBDDDdDacebF1ada1aaCd1DBa2aBaBc ~eri
      dab2A4bA1A3AaAA1b2AA4a2a ~erl
      B1A1Aa1cAfAacBBACa1AaBaB1Ca1B5B ~erm
      ABcb1BAAAACBBaB1aacA1AA1B2ec1aAAb ~ern
      aB1AAa1A1AdaAd1Ada1aB1AA1addA2ab1Ca ~ero
      A5AA4A1a1Ac1c6A3A ~erp
      BaaBAAaAbBC1beaABcBAbFAaBi1AaaB1Cbab ~err
      bAaCeb1BjBBcABAeabB1cbad1bBABa1eaADb ~ers
      BcAbbAB1b1BAaAaAaa1CAA1BcCC1c4bh ~ert
      ba1AB1aAcabaACaADABadBaA3abAbbAa1B ~erv
      2b1b1aAaBbaAabaac1aBAaAaa1BAA1AaAAa ~ery
      1da1a1CBBAabB1A1bc1AAadbbABadd1cAcAa ~es_
      1A4aABA6a6aA1a ~esa
      A2Aa2ABa1BBAAa1aAAAA1ac1baa2aA1bA ~esc
      1bbbAA1AabA1A1aAc1Ab1AAAA2bdaaC1AA ~ese
      6Ab1A2a4aa6A3AAA1a ~esh
      1BeAfaA1aa1aAAafBAbaAAa2g1B2AAAA1A ~esi
      a1A3c3A4AA9Aa ~esk
      aAAAAdeABAAAb1a1aAabAA1AbA2A1bbbA ~eso
      AAbad1BBAaAacABA1a1AAAAcA1aa3bAc1a ~esp
      1Aa1ba2a2b4Aa1Aa2a3f ~esq
      BbCcaaaebA1DAcafCabcc4aaD1AAaBAAd ~ess
      c1AabdaAabaBAaA1eDaAEcaAbABBAAaAAABA ~est
      2c3AAb5aa1A2A1a4A ~esu
      Cb1BB1bdeAAAga1abcd2cecbbBccbbcA1ba ~et_
      cbi1B1bhB2ACkC1a1a2a1d1bB1AaBBACcB ~eta
      B7A6ea ~etc
      B1Aa3bAacabC1bCebcG2Ca1ac1A1b1ca ~ete
      19A6a ~etf
      Ad2b1ab2b1A4BA4b ~eth
      a1fBBCc1db2AbbBaAce1B1AaADBBa1AA2a ~eti
      BaAABAbA1B1bcd1AaaBbaAbB1CBA2AAAbac ~eto
      DA1aAc1EAcCA1CfAc1ADAcCcc1cA1Aa1CAa ~etr
      e1bdcbAaCBacaBaBBbaeaAeAbA1AA2BBaAa ~ets
      Acca1AbeaBCaABCdeDFdBfAcAce2Ba1AAAC ~ett
      2Aa3aa2A1A1a4A1aA6a4d ~etu
      4A8A6A3a ~etz
      DaeAa1cBABacbcBAcABBAaB1aABaAdBbebBc ~eu_
      BbABA1aB2A2A3baaA3AA1aa3A1a ~eub
      a1a3a10a6aa ~eud
      1AaA14c4a5a ~eue
      AaAb2Ac2a2AAa3aAca3A7A ~euf
      1A5a4b8b1cA6A ~eug
      1AA1Ab4a5aA3Aaaaab1bA3b1a ~euh
      1Aaa2AAbA1a1A1baa1A3AA1A2a4A ~eui
      A2AaeBadBBAacBAa1b2AaB1C2A2C3A ~eul
      32ab ~eum
      2B1aAABAA1A4b1AaAAAA1A1a1A5A ~eun
      4aA4AA13a1ab ~eup
      ACBcbacbbbaCcBeAE1DCbB1CdCc2bbeCAaa ~eur
      bABjAABadA1C1cAAABAaCBAAbDdaB2caACB ~eus
      a1A1AaAB2BAEAAa1c4A1a4AB1dA1A ~eut
      1a4AaaAab2b1A1aaA3A1c2A2aa ~euv
      aCdaaCaaDabAAcBB1CbaaBbaaBaA2cAAaA ~eux
      3c1AA1A5A1AAb7da ~euz
      10d5AA10A1b ~ev_
      aAAaaaBAcaBB1da1afABc1Aa1a1aba1BAa1a ~eva
      BbaAaAbaAaa1CcCaa1AAbBbBbCaAbAf1A ~eve
      bC1cAb1ac2a1baB1Da1B1AABaAaacAAc1bc ~evi
      A2Ac1Bac1Aa1a1Aa2A1A1aB2A2aaa2b ~evo
      A1a1a1b1BA3a2dc7A1Aa3aA ~evr
      AA2eCbaBAaA1a1Aaa4a1A2AA1A1a1aB ~ew_
      1A1a1A8d2A4a ~ewi
      1aA2A11C3b1b3a5A ~ex_
      1AcA2A3Aa13A ~exa
      a1a3a1a1a1A3aa2e5a7a ~exc
      3A7b11aA1a1a3a1a ~exe
      2A4cAA3a2b2A1A1b2A3a1a ~exi
      3aa1aabAAAa3AAAA1A1Aa1Aa3a2Aa ~exp
      1c2AABAABA1f1A1AA1aA3Aa3aa1AA ~ext
      AA2A2c1aAAba2Ab2bAaa1b4aca1AA ~ey_
      a1a3A1aB1A1bAb1A1Ab7A2babA ~eye
      b1B2daBBaaA2B1aaAaacbAACbB2bba1cb ~ez_
      10A2A3a10b ~eza
      aacA2AA1Ad6AAA1A2Aca2b3abc ~eze
      1A1A2A1A1A3Aaaa1aBaAA8bA1A ~ezi
      3B4b5A1A3a2A3a3d ~ezo
      fCAb1AAA1AAaBbA1aBaA5A1A3A2A ~fab
      BBAaaab1ca1AAAacbAAa1AbBAeAcA2AbAa ~fac
      1A1A28a ~fag
      cbb1AbA1AACcCc2bAbcABAbAbcaBbBbBBAa ~fai
      12c5A5d ~fal
      1aABb1BbA4A1A1Aa1bAAAA2A5A1A ~fam
      B1AaAaa1BAAA2A1cb1aBaAA1AAaAAba1bAa ~fan
      1AAA2a2A7AA7aAd2Aad ~far
      a1Aa2Aa3AA2B2aaaab1bd1aA3AA ~fas
      1A1AAba1aAe1a5bA5A2Ab1A ~fat
      1ac1bDbaA1aabB2BaABBaAA1BA1a1bAa1ab ~fau
      2a3A7a1a1a2a ~fav
      aBb1aC1bAeaA1AaaeCAAaaBca1Ba2A2bAd ~fe_
      bbd3A1AAAA2A1AAAbbA3A8A ~fec
      2a1AAbAAbA1AAA1a1a1A3b4b2aAA ~fee
      A1AAA1A1Afe1A3ABbB1b2B1dcA2AA1a ~fen
      c2aCdaaAfAbdfAa1A1baGaaaBa1CBd1A1AB ~fer
      1a1AaAc2a1A1a2D3AA1A1a3A5b ~fes
      B1bA1AAdba1cAAaABAaBa1A2a7A ~fet
      A3A1AAbAB1aa1ba1CAA1bAAc1AadAAA1Ab ~feu
      ABbbBaA1dBa1A1AaAABb2BAbaab1Abb1Aba ~ff_
      1BAAaaAAAAA5Aa1cA1A2Aa4Aa ~ffa
      A1aa1Bb1adbab1Aaba1Bb1A1CcAAaaaCB1aA ~ffe
      A1A2aA1Ba3A6bAAA1a2Aa2AaaA ~ffi
      a1AA2a3a1A3ABaaA4d5f1a1a ~ffl
      2A5A1fA3a1a2A3a2a4A1bA ~ffo
      ab2A1A1AAA1AA3a4B1a4b2bA ~ffr
      3a3A5b2a3A9Ae ~ffu
      2AA1A3A4A2A2d4ab8A ~fi_
      3A10a ~fib
      A1A2aA1Bb4b1aa2aAAAA2Aa3A ~fic
      A1f7a15A1A ~fid
      1cb2aAb1aAaAA1Bb2AA2aA1A5A1a ~fie
      10A9Ca5a ~fif
      a6aA1aAb1A1a1aAc1AA1b1A3Aa1a ~fig
      aCA1aABCa1B3ecCBAa1AeAa1aAa1B1BAAA ~fil
      2B12AA8e ~fim
      Aah1aA3aAaDbAaB1bAaB1A2A1BAb1b2A ~fin
      1A1aa2a1Baa1aA1A4b8a2b1A ~fir
      bAaaAaAeaAa1c1A1cA3A3AAa4A1a ~fis
      1b1AAaA1a1c4Ae2A1Ab2AA1C5aA ~fit
      a1A1aAaca1A2Ab4A3daaA ~fix
      6a10a ~fiy
      6A3e ~fiz
      1b3A1Aa3AA1bad1aa4AAa6aa ~fla
      1AAAA2A1AAA1AAACgAaBAa1Ab1A2AfBaB ~fle
      A2b3AA1b3A4A6b3aA2b ~fli
      AaaAA1Aa1a1a2A1aaaa1b2AAA4AcaaA ~flo
      8AA4a5e10b ~fo_
      B1cA1Ad1A1aAAA1A1d2a1Aa2bA1AB1AbbA ~foi
      8c15a2a6a ~fol
      baB2cCABcBAadb1AAabAaa2ABcAaAbaAac ~fon
      A1AAC1a1b1B2a1AcA1aAA1C4a1b1A2A ~foo
      1AaCBBC1BBoebbCA3BbabBBc1aAaBcABa ~for
      9acA5A2Ba11A1A ~fos
      aAAcAAAA1abbcA2daCAA1Baa2AA1A1B1Ci ~fou
      4a2aA5A4aA6b2b ~foy
      8A1A4abaa1a3a ~fr_
      cbBbB2B1aBAAdA2aA1BB1bAACAdA2AA1A ~fra
      aaA1aBAbAaAbCA1AcDbbAbA1bABf1AaAbAcA ~fre
      B1bCa2aAA2AAA1b1A2acBA2Aba1Aa1AA ~fri
      Aa3A1ae2AAaA1bAac2BbAAAAa1C1eA1a ~fro
      5a9aA2A4a3A1a1B ~frr
      a1aBA3AB1bA2da4A1Ad1Aa3Aa1C ~fs_
      AcAAAfAAAAgA3BAABa1cA1aAaDcaAA1aa ~ft_
      AbA7a4aAa1ada2A ~fte
      6aA2d7A4A ~fti
      b9A4A10b2ad ~fts
      aA2A2a1b2A3A3A10c ~fui
      Aaa1Aaa1b8A2AA1b2b4a1A ~ful
      b6A3AAA1AAb1a15c ~fum
      1A2bBAa3A7ba3a8a ~fun
      Aba6Ab6a1A15a ~fur
      2AAA1A1A2a2de1A2b2AA3a1a2Ab ~fus
      a11ac14a1A ~fut
      1aa7a8b5a1A7a ~fyi
      11a3e ~ga_
      1b2dAA1B3AB2bB1AA9a1ca1A ~gad
      2AaA1A1AAA1AB6AB1aa6a1A1A ~gag
      6Aca1a3dAAA4AAb2A6b ~gai
      2a1aAa1aAba2aBaaaaA1a2A1dA3bAAB ~gal
      b1ea1Aa2aaAa2b2A1f5AA1a ~gam
      AAAAe1AAA1A2a1A1aae1aAa1A1B3Baa1A ~gan
      a33a ~gap
      AaABdAABBAC1aABAaaa2dbAAAaa1bcbAAbA ~gar
      A1AAAAA1acA4CAA1a1A1a2A1ab2A ~gas
      aA3a1bA2b3AcAA1AA3A4ab3b ~gat
      CAAb2b3A6A2a10a3a ~gau
      13a3a1B10a ~gav
      cA2a3aaaa1A2bA7A ~gay
      A7baba1a2AAA1b3a1AAaa5A ~gaz
      4a4AdA8aA4a1b3A ~gby
      1cbCADCCC2D1BdBAA1hAD1AadA1cBACbedB ~ge_
      4a1Ab1aa1A8aAb2Ac1b1AA1A ~gea
      8b1A5a3c8b ~gee
      Aaa1A1A2a2a1A1aA1A5A1c4h1AA ~gel
      ABAAb2A2b3B2aBc1A11a ~gem
      1BA1baADfaAaCa1a1A1bb1dB1B1A1b1ECCb ~gen
      2A1AAb1A1a1bB3aA1AbAcA1A1A2A2ab ~geo
      1Bb1AadBbDCAAaAAAdB1bCaA1Ecaa1AbaBAA ~ger
      CBdaB1dBAc1b1bbbaAgAAaCA3cdAa1ABCB ~ges
      BccaaAbba2AAA1A1AAAA1ab1AAB2ccA1a ~get
      4a1a3b15c7A ~geu
      2AA2A4aa4BaA6f4aA ~gge
      10a12Ab1A1d ~ggi
      4b1A4Ac3d3A2AB4aa3c ~gh_
      AB1a1AbBA4ab2aa1aAaaaAAa1cbA2aA ~ght
      a1A6A7a2d12a ~gic
      c1a1bAC1Aac1B1AAAB1aAB3aAAb3a ~gie
      EA1a2A4aAA2A3AA3f1Ac2b1AA ~gil
      BB1AA1abAA1kAAAABb2abAAbBbadA1aAAbA ~gin
      3a2a ~gio
      3A3a9ab2d11A ~giq
      2AA3b7a1a4A ~gir
      3A2A2aaAA3aa3b4A5A ~gis
      cAaa1AA1aAa1a7ba8b1A1AA ~giv
      6A2B2C1AA1B6ab1AA3dA1a ~gla
      1BedABAbBA1aAAABAbA1A1Aa1b5AAaB ~gle
      6A10a2A3a5a1b1c ~gli
      2A1A1a4b3A3AA3c2Aa1A3A ~gn_
      A1A3AA1b2A1B1bA3a2A1Aaa3A1Cb ~gna
      b2d1aBEaadaeC3hBc1CBAAAb3Aa1caB ~gne
      2c5b2bb4baA2a4A ~gni
      AA1AA2aA1AAb1A1bbAA1fa3A3aA1Ba ~gno
      1bac2a1a1AAa1AabBA1A1Aab1cB1AB2c1A ~go_
      8e13A ~goc
      A1A1b3Aa1b1a2AA1A1A1A6A ~goi
      1Aa2AA1a2B1A1AbA3dA1aA ~gol
      A3A1A3a2BaaAA1A3a1bc1Ab1A1A ~gon
      1aA1a1AaA1A10a2A6aAAa ~goo
      1a2A7b5A9A2A1b ~gor
      4A1c3A4a3AbaA3a1bA ~gos
      2AA1AdaAAA1AaaaadAA1Aa4abb1ba2A ~got
      AAaAAAAb1AAACAA1AAb2bCAcaAd1A1Ab2e ~gou
      aa2aa1a4A4Aa1A9a ~gpa
      Abe1BBBaD1a1bBAcbccBdacbB1DcAACb1eaA ~gra
      CA1aAb1BcAbABA2BdAaABAAABAbbAA1eA1f ~gre
      BBB1AA1ba3aaAfaAAAAABAhBaaAAAaBaA ~gri
      BbbbdaACaAdb1AAABAaABAAAA2AcAa1AAaa ~gro
      a2cA2A1BB10A1A2h2a4c ~gru
      10a1A3a3a13A ~grv
      bc1BaABbA2baABaBeaa1AcaBaAAc1cbaaba ~gs_
      1BAd1AaAA1AAAA2aA2a1aC1aa2aa1A1Ab ~gt_
      2a9b ~gte
      b1aa3A2AAA4A7bA5baAA ~gts
      BBB1fcBaaB1BacBA1cBBaabbbaAbB1BAcA1a ~gue
      ABd1AA1Af1AcA1e1a2AA1a1bA1A3a2A ~gui
      8c4a2bB3A7aa ~gul
      4A5A5db5A1A4a1A ~gum
      a1A4aA1a1b1AAA1a1c1A2b1A4a1A ~gur
      1A2a1A1A3B3aA3ABbAa5ca1b ~ha_
      Aa1AA1AAcBA2a2a2bA1B1AAAaACbAA ~hab
      3Af1A1a1eAA3AA3A2A1AA3bA ~hac
      1A1Aa1Ab11a3bAaaAA ~had
      1b1AA8A6A3c2A3A2d ~haf
      17a2b11a ~hag
      4a3A3B4A5AAa5ca1b ~hah
      a1aaa1adABBAaAA1Abea1BAeB1A4bA1A ~hai
      ABb1b1b5A3aA1A1b1aAA ~hak
      Aaa1AAB1AbbaCbAAaA1aaCA1aAAaA1ABAc1i ~hal
      b1a2AB1aAAAdAb1BaAcaaa3a1AAA1A1AA ~ham
      b1b1B1edcbAb1AAbB1BBc1bbBAbC1a4CC ~han
      cAb2AA3a1b6AAcb1aba2a2AaaA ~hap
      a2ABAbBaC1AaAAA1aae1a1a1a1aaAa1a1AA ~haq
      BAABaaCAbBcbB1Ab2eBBCabcCbAeA2aaAB ~har
      1c2A1bb2A1b1a2bC ~has
      aaAaB1aAgd1ab2A1BB1ab1B1aA1A1bbBbAB ~hat
      1DBACABACgBABdaAa1B1BBBAi1AAbAABaC1c ~hau
      A2aAb2A1AcA3aAa2a2AAaa2b2a1b ~hav
      2A6ad6A2A7a4a1A ~hay
      A14c3c15A ~hbo
      BBcdbaBd2bAabd1AAeABBABbbabaBbBBaAA ~he_
      AAa1aaBAAbcbB3BB1AAa4AAba1a2Ad ~hea
      12A1a4AA1a3a ~hec
      1a1A6A6aaaAA2Ad6a ~hed
      AA1AA1aa1AbA2A1aa2caAa1bdA4aaAA ~hee
      3aaaaA1aA5aB1A6b1A1Aa3A ~hef
      A1BbAABa1AA3aB1baaA4B1AaABABAca ~hei
      B1bAaAAaaaaab1AcaaAA1aABA1BaA5b ~hel
      b1BbA1AccAA1BAacAdAbCac1aBaBb2A2AA ~hem
      a1A1abAA2aAAbC1b1c1AAAA2BeaA1dcaAd ~hen
      8A9A4A2a ~heo
      bbDEdAaBafabaBCBe1FdaBd1AA2cb1B1BAa ~her
      1c1Cf1aA1AaAABAA1eAC1aDB1a1gAaa1dcaa ~hes
      ca1a1A1baAAB1AA1AB1bA1ca1B2A4A1A ~het
      c1aa1baA1a1ad1BBAAa1aA1aa1a1BbcCBACA ~heu
      AAa3abA2A2aa1i1C2AA1B1a1c1AAcA ~hev
      3a3aa10A2a2b4a ~hey
      2Aa2bAAAcC2B2A1a1bc1a1ABAcbaAAA ~hez
      2b6A4A1cA2a9A4b ~hi_
      1ba1Aa4a2a ~hia
      1a1a1A2a3A1abaA1A1A ~hic
      aAbBAAa1CAC1fBAb1db1BA1B1a1Ab1AAAB1B ~hie
      10c5a1A10ab ~hif
      4a5b16a4A1c ~hig
      AA2AAB2Ac1A1AAAb1A12c ~hil
      2a4A2D1bb4A7a ~him
      3fAbAaAAb1ba1baABaBAaBaCca1BAbBa ~hin
      A15AB1da1c2A6A ~hio
      abc3A3A1A1A1b1A2A3A ~hip
      2A4b3A3b3Ad6A2A ~hiq
      aaa4A2B6A1aA1a5b5a ~hir
      AAA1A3B1AaAAbAC2ab1B1BAAAa2AaA ~his
      c1BaBbA4AA2a2c13a ~hit
      AbAAaaAA1ba1DAA1AabA1Aa1AA4a1e2A ~hiv
      6a5A1a1A2a8A3ac ~hma
      3A1cA5AAa3Aa1A6a4d ~hme
      3AAA5A3aa3aa2aa1a ~hmm
      Aaaa2a6a1aa2A6A ~hni
      ba3A1a7a4b ~hno
      A4A1A1e1AA1A1BAA2A3A1a3cA2f ~ho_
      9a4a1g2A1b3A5A ~hoc
      4A1A28d ~hof
      2a1AA2aA1b4B1c3aa11A ~hoi
      1b5AA1aaA1a1BA1ba1AA11A ~hol
      A3A1Bc1AA1a2caAAAAaAcaaA1A1a3a ~hom
      BAdBABAf1bBBAAaA1A1DBbAAcA1A1A1AA1BB ~hon
      AA2bA3A3aAaa2aAAaaAAb7a ~hoo
      1aBccaAAAa1aBBA1aAAAdABc1A1A1a1A2aA ~hop
      AadC1BBBBaAAdAAAbbB2A1AA1AAbAabb1ca ~hor
      b1dA1BBa1acbbAAABaAa2A1A2ABacB1A1A ~hos
      2CAA1AAc1Aaa3AAAddaB2a4B2aAc ~hot
      ad1a1bAaa1AbBAab1b1AaA1AAAAAbdbbA2A ~hou
      4A2a9a1A4A9b ~how
      a1A2b4A1AA9A4b6A ~hoz
      2baA5a10a1a ~hre
      4a1AA8cA4a4A1a ~hri
      2A1A1A3A2A3bAb3a1eA2aa2a1A ~hro
      10AA3BaA3A5A ~hs_
      2aa2b1aAA1bAb2a2a3b2Aacb3BA ~ht_
      1A3AaBBaAaBb1aAa1aA1baaA ~hte
      1A3AA1A1c1A3aAa2Aa1a2aA5c ~hts
      A1B1aA1AA1B2A3AaA4c1baA1BBAb1c ~hui
      A1a2aBA1ba1A1A2b1AAAAA2B1c3a2A ~hum
      3Aa8A6a3a4a1d ~hur
      17B2A1a1a8Ac ~hut
      6a8bAA3a1a3a5b ~hy_
      6b1AA17a3d ~hyp
      2A3a2Ah4A1aA1AA5AA2a ~hys
      9a2a6A1c2a1B3A4a ~ia_
      4b3b5A6a6A1c ~iab
      A2BA2cA1Aa3A1BA2d5ba1a3a ~iag
      3b9A19a ~iai
      baA1B3A2A1B2a2A1a1aAaAa2A1a ~ial
      b1d7AB9aA4A ~iam
      acb1bc1Acacb1aB1d1aBAAaB2aAA1aaA ~ian
      2a16a13a ~iaq
      21A ~iar
      AA1AA1aaAbAA4AaA1db1b1a1Aa1A1A2A ~iat
      7a15b6a1bA ~ib_
      9A21cb ~ibe
      bAaBAa1ab3aA2a1dAaAaA3a1a1faa1b ~ibl
      3A2A8g2a5AA ~ibo
      1A1bAA1bA3a1b1AA1A10aa1Aa ~ibr
      2aaaa2e1AABAAc1e1B1bA4aAaA1Aa1a ~ic_
      AAaBA2BA1d3cd1a1abca1B1BCbaAA1AaA ~ica
      2AAaBc1ea2A1A1eB2aBAAAacAaaACaaaA ~ice
      1aAaAAAAcAAAcBa2acAaa1BAbA3AAaAA ~ich
      aeAABAdBCBAA2AA1AC1bC1AbAAAa1a1aA ~ici
      1acaAA1a1bB1BA2AAa2aaAA1f2A1a ~ick
      g1AbA2A2a1AaAAAA1A1Bca1bA2aA1Aa1a ~ico
      2eaA2a6b1A5a3A ~icr
      B3AA2A2ba1cAa1a1AAa10a ~ics
      A1bAaA2a1a1bAA6A7aAAAd1b ~icu
      AAB1AAA1Ab5a4BAa1A1Ad2AAeBca ~id_
      A2Ab2a7a5c11c ~ida
      ABf7a1A4Aa5A1A1A5c ~idd
      1bDBi1C1d1claaCBBaBb1aabbAAAaBB1AAa ~ide
      2AAa1b1A1bAA3BbaAA2a2a8b ~idi
      abBAA2c7A4bAAb3A5a ~ido
      1A4A3a5Aa2ac6a5A ~ids
      CEcbaAA2aCac1Aa1AbbEDAaABBae2a3A ~ie_
      1acbA1AbAc1AAcA1AA2Ba3A3B2AaAA ~iec
      AaaA2Ab1aA1aa1BA4aaA1b2Ac1A2cA ~ied
      1ca3Ac1A1A1Bc2AbAbcBa2A6A ~iei
      bBA3A1AcA1i3Aa2e2A3ab2A2A ~iel
      A1e1AaAaaAA2b1aBB1AAAAAc1aaa1aAaAA ~iem
      BabaB2Dd1b1CA1BAbBcEBA1aAAAaBbBb1BA ~ien
      daEAbfcAAdCaBcbAA1eb1A1bBbbEaaadBdAB ~ier
      caBeBBBB1abBdA1aA2CAbaAaB1AaAbAb1AB ~ies
      2A1Aab1b2b5a1bAAba5ab3b ~iet
      2ebfdaAAeabb1DCAaAaAAb1aB1aC1BcCACB ~ieu
      AA1Ac1da1ACaaaA1AAcAAaAaba1A2Ac2Ab ~if_
      8aB8a5a1A5b ~ife
      aabA1BcACB1AD1AA1Aac1AA2Aaa1a1d1a1A ~iff
      2a2AA1aBA2aaBbA2c3Aa2a1A3b ~ifi
      b2A7b3AA5a2a1a3A ~ifs
      aAA7c1A4AAA1daA2c1cab ~ift
      Ab1ca1AAa1aA1g1A2A1A1bB1AcA1A1b ~ig_
      b1f1dAb1B1aA1B1Ab2BA7A1aa3A ~iga
      1aAa2AAa1aAaA3aA1A1A1aaABA3cAaA ~ige
      2AA2A3a1a4AaA6e4aA ~igg
      AA1B1AaAAAc2ac2B1ab3aAAaAcb1A1eA ~igh
      2A1A1A1A2e5a11a ~igi
      aAcfAaCCb1becAAAeeBcaba2ABAa2BacBA ~ign
      2bAAAaaaA1BA1AAdAA2ABAcA2b3A ~igo
      A1c4A1aa9A6bb2a ~igr
      a1ac3A2AAA3AA7bA5b1AA ~igt
      a1aA2AaBAbAa2A1aaAb1a4ABb1aa2a ~igu
      1bA1b3A3c1a2b16b ~ije
      c1CAA1A1a1A1A3fBa1A1a3A1A1a ~ijo
      a1aca1bbaAccaCAAAaB2aA2a1bA2aA1A ~ik_
      1b2BaA2acaBa2DaBab1Bea1aB1aacA ~ike
      a13a1A13A ~iko
      b10b4a2aB ~ikt
      fad2A1CcaEBdbAADd1C1BBB1bA1CbabA1Ae ~il_
      aA1BbabaB1a1A1a1A1ba1BbaA3A2aAA ~ila
      A9AA1AaA1dAAb5A4ba1a ~ild
      E1cCAgCB1CA1eCaACAACbaaaafAecbAB1ACA ~ile
      aAbAAAaBD1cAaAB1AdAa1aA1cbA4aAebb ~ili
      DeBa1bc1aAB1Ac1da1AA1AdAbAABadBba1Bb ~ill
      14A1Aa2A13A ~ilm
      A1AaBb6A2A1BAAA2A1Af1dAAA3A ~ilo
      ABabbA1bBaBa1Aba4bA1BAAa2ACB1BcA ~ils
      Acaa5ab3A1A1d1A8A2a ~ilt
      A1A4a9aa1A13b ~ily
      AAaaBBb2eAAdabaBa1aa2A1abB1ab1A2a ~im_
      aBbbCaA1caBhAaB1BbA1a1BaADAAaAcABa1B ~ima
      AAbAaa1ABBa2aa2AcA1ACAd3c3a1a ~imb
      1abB1aA1Bd2BbdacCBb1b2Baa4cBa1B ~ime
      b1a1Aa1abaCAA3AA2A2AA1A3aa2A ~imi
      3A1A1Aa1C6b4a11a ~imm
      AbC1a2A7AAab6e5A ~imo
      AAA1aBA4BaD1B1C1b4e2AAb1aCAAa ~imp
      20bABa6a ~ims
      6A10A3A4a3A ~imu
      dcabAgcebAbAbCAdadbCDA1A1a1BbADDb2A ~in_
      b2cBaABDB1hAaAc1cAAfAA1AA1B1ABAaABa ~ina
      bBbBA2acAaA1c1bb1ab1aAaaB1A2ABaAA ~inc
      BDAcCd1aacaAAC1BBBCBbaAdaBai1AAAAaab ~ind
      ADaj1BCe1c2AEbccAbAb1AAbC1AccdaadBA ~ine
      aABA2a1AAaA2Ab2abgAA2A ~inf
      cb2A1acbaaAb3ba1c1ebCcabAgabBa1ae ~ing
      31A1c1A ~inh
      aAaAaaAAB1aCBcBAaa1Bbd1Abab2ad1A2A ~ini
      bAa2a5a3a5A5A3A ~ink
      2A6b6d2a7b ~inm
      A1aba1A1A1abA1Aba3A3a2A3bA ~inn
      aA1AcabB2a1A1cAaA1A1a2A1A1bbaAaAa ~ino
      3aaA6a2A1B2A3e9A ~inp
      aA1AaA1BAAaA4a2a2a2A1ab1cAcAac ~inq
      dCcAAa1bAeACaBbB1A1aabBaBaeaABA2BA ~ins
      BDdaCBAaDdDBA1caBBaBBacaEACnC3baaB ~int
      aBjBaBBBAaB1ABdAAAAbfAbA1bBaA1aAa1A ~inu
      1adA2AA3h1aAaaBAAA1bA8A ~inv
      1bc7A6aA2a2AA8b ~iny
      2a1baA1a1A1aa1AaaaA1Aa1aAAAA1aa2aa ~inz
      1B1AAa1aA1ab1AeABAc2hAAA1aa ~io_
      3A6f8A6A ~ioc
      1a7aa5b1A6b6a2a ~iol
      AbacaBb1bBcaa1BbbAC1b2BA1bAAbAb1bab ~ion
      8a2a2AA5ba2A5a ~ior
      5a1caAA2Ac8A4d1Ac ~ios
      7a1a5AABbdA1A2ab4a3A ~iot
      aA9A5A16b ~iou
      2AAb2aAA1AA2AaebAa1b2A4A ~ip_
      1A3A2A1ABa3AA1a ~ipa
      1bA1f1AaCa3A1aCBA1AbbAAA1A2a1A1a ~ipe
      2b4e6b1AA2C ~iph
      AA1bA1aA2A1A1A1b2A1A1caAa1a1aAb ~ipp
      bcca6A10Aa ~ips
      baAaEaCbeb1bCAaA2B1da1AA3aa1bba1B ~iqu
      AabB1bCahAbcgCEABBD1CBgaCcb1DfeACaBC ~ir_
      a6A1A1AaAbAea1cA2Abaac3b1aA ~ira
      Ab1AA1aA2b1ABcA2A2b3A5b ~irc
      7A2b4a2a6a8a ~ird
      BbB1BbaBcbc1CadACBAaAA2AbbaAaAabb1B ~ire
      a1A5Ba1A1Ac3B1A3A1Aa4AAa ~iri
      1A1AA2a6ba6A ~irl
      2A6A2a2aAA1a2Aa1a1a7A ~iro
      bBa1a1abA1Ba3Bc1c2aA2a1b2bAca1A ~irs
      2A8a3A3c2b9AA ~irt
      b1a11A2A2b7b ~iru
      ddbBdBBcBAAA3bAdBa2a1cABaABeAcbAa ~is_
      A3Ba2aAbAAbAa1aaaAAA2aAAAbaBA1AA ~isa
      AAA2Aa1d1AAA1a1AA1aab1A1A2d1Aa ~isc
      CDEbbAbaDDCab1bbAEgefacAbcCbC1cdAa1e ~ise
      1aaA3a2a5A1acA12A ~isf
      2A2B6aa2b1A1A4a1A3a1a ~ish
      Abd1B1Adca1ac1aCeAbbA1abBA1AAABCaCA ~isi
      A13d18a ~isj
      1AA3b6A1B3Aa3b ~ism
      ca1b2a1b1b2ab7A4A5aA ~isn
      BgABCae3aACAbcf1a1BAAaAA1AA1BAA1Aa ~iso
      10a1b6A ~isp
      AedcAAAC1DBcAA1BcbBBCaaBbdbCacBedCB ~iss
      AB2CcDddBCfA1AABcbCCda1aAaaAAB2BbA ~ist
      1cbabBBa2bbDAbAaCa1aAAbaaaCAAecadAB ~it_
      ABaAdcaaAAAA1AaAAaaaB1AAbA3aaAaA ~ita
      a1A3aAAaA4AaAA1aA3b4A2b1b ~itc
      bcaAbcAbD1B1A1dabAc1a1GBBBBAaBBba1cA ~ite
      bAa1ba3aA1aeb1cb2A1B1a2BAaAc2b ~ith
      BBcABcCaAAB1cA2ABB1cAcAaa1B1d1dAda ~iti
      1AA3A1Aa3b2aAa3ab2b5a2A ~ito
      a1BaABb1caAaBAABBcAcb2AbAB4aAA ~itr
      aBdba2aaaAbaBbA1C2bCAbbBACA1aaABBc ~its
      eAabB1B1AAA1aAbbAba1aBa3AA1aAAAAaa ~itt
      AcaBab1CaBbAAB1cfAAAAdCAAAab1DAAaAaa ~itu
      2A5a3a1A3A1gA1A ~ity
      9A1A1b3f1A7A ~ium
      AA1A8A4Ad2A11a ~iur
      11a4b2A12b ~iv_
      A1a1aAbaA2A2b2ba1AA2Aaa1bAAaA ~iva
      cAab1A1aDabAaAAaAcb1BdaBBDB3aBcB1A ~ive
      ABABAdaA4b2AAA1AaA1Aa1cAcAa1A2A ~ivi
      aA3aA1AA2c4a1A3a2bA4A1a ~ivo
      aA1aAAaCbAAbaaBABb1AAAAaaBbA2aA ~ivr
      BAABeAaCaaAACA1AaAaA2A1eb1b1A1b1aBB ~ix_
      2A1A1a8c2B1d2c2A ~ixe
      aab1bAAe2b2bA2A1AA2ca1A1A2A ~ixi
      16AA16a ~ixt
      e10A2a4b ~iy_
      6c1a5a ~iya
      a1AA4a9a1a1AA1Aa2A5A ~iye
      6f1A2A2b5A2Ca3A ~iz_
      bA1a1A1A1A1B4aa1bAA8aAa ~iza
      2c3aaa1acA1a1Aa4A1BAa1ba1a2bA ~ize
      AAAdaaAabAc3aAbb2A3a2a ~izi
      3A2c3A3A1bAA1A3A9ad ~izz
      3AaBa2B1a6bAAA2baa2A5b ~ja_
      ba1a15A2c8a ~jac
      7b9g1ba4A9b ~jad
      AaA1aBcAbaB1A1ba1AAB1AaB5c1Aaaa ~jam
      2AA3AeBA1A1a1aA2AaA1aA2AcAbb1BA ~jan
      10a1AaAAbaaAA1A2a1a1A1A3A ~jar
      7A11bb1A ~jav
      ABBBA1cbBa3c1a1fBDBAC1A2bbABb1aba ~je_
      A1aa1A2A2caA3a4fA1a1B ~jea
      2Aab2A6A4a1b2b ~jec
      8b1A24A ~jen
      1aBac2eC2bAA1Aab2A2AAca1A4b1A ~jet
      A1aAc1aBAA1a1a2aAa1bAAA1a2AAAA1A1A ~jeu
      3aA3A1Ac5A3A3a8A ~jin
      2b1A3A6A2a1aAA2a7AA ~jki
      a2a2aba4A4a2A4A ~jla
      3b1A1aA1A1Ac3A5a2A4A ~jle
      2a1A3aA1Aa5AB1b1bA6AA1B ~jme
      2b1aab2bA9A2A1AA3AbA ~job
      aaba1AAbA3AA2AAc3A3aA5A ~joi
      4a2AA2aAb3A4A2A ~jol
      A13d2A2A4a7a ~jon
      cCBAE1e2bB1ab1bCa1AcE1B1A1DaAb1d2C ~jou
      6Aa18ca ~joy
      1AA1A5a2b1a1A3ab1A5A3a ~jre
      1a4A3A10aAAa7a1Ab ~jui
      2a9A2AA14a ~jur
      bbdbAcB1BB1AAcbAa3bACBBBba2C2A1a ~jus
      1A1aAa4a1A4b2aa6A ~jy_
      BBBaCABa1cda1aac2aBaa2daA1c1A1bdAc ~ka_
      1AbA1a3Aa3cAAcA5A9a ~kab
      A3aa1A3b1A3B5Ad ~kal
      6Aa9A3A1a ~kam
      Aa2ab1a2Aa5Ab2a1a ~kan
      bdA3A5A ~kap
      1A2A2AA1A1Ab2bABdAaaa2fA2A4A ~kar
      ba5e6Aa3Ea7b ~kas
      1a1AA3a6AA1b1b2a3b2a ~kat
      Ad3A4Aae1a1A3AA2B1Aa ~kay
      1cA1a2a1a1AA1b1AA1d4A2bA4A1A ~kaz
      cBaAAcDbCabdcabBaBaBaaa1abcBaa1cA1BB ~ke_
      Ae6a7A1C ~kea
      4A3c7a9A ~keb
      6AA5b3Aaa2A5a3a2b ~ked
      2A4Aaa6ba1dbAa8aAaaa ~kee
      1Aaa1b2a1A4A1A1c1b1A4b2A1A1A ~kel
      AcA4c2B3A2AA2a1a2A2AaA ~ken
      AA1AbAAA4BaabBAaBAAd1AAABbA1AA1a ~ker
      D1AA1A1d2a1A3eaAAa1BcaA1AA2AAaba ~kes
      B1a3A1BaBa2aeAa1aaAbA5A1A2Ab ~ket
      2A6Ac4a1A2a7d3a ~kg_
      A2a8e1A1A1aA1ADA1aaA3aB ~ki_
      1A10A13a7c ~kid
      a1c2B4a1BaA1BA1baaAaAaa4AAAA ~kif
      AaABabA2Bcab3BAA1a1AB1ac1dcAB2Ad ~kil
      cABcb1AcBACabAbabc1BbBaaAAAbbAb1ba1B ~kin
      1AA1g4a2A3Bfa ~kip
      1b1cAbAAA1A1A3fA2aa1eA1A3A4b ~kit
      1a10a3aA2A10b ~kla
      2a4c2a1cAa3a4a1AAAAb ~kle
      8baB1A1a1A9c1b ~kli
      3A1AbA9A2A5A ~km_
      bc1A3Aa1bA1B2a1ab1A12A ~kno
      1cA1acA3b2b6A3cA ~ko_
      a15aA1A5b4A ~kol
      b1a2C1AaAbA1A3A3a10a ~kom
      AdAaafAAc1bABB1AA1Ab6eAA1AAA1A ~kon
      10ae3Aa10A7A ~kor
      ACaAb1aAAaBbADdABbc1AAccbB1caA2aaaB ~kou
      6A1cA6aA10a1aA1c ~koz
      A1a3A1AA2c1Aafdb1h4A4AA ~kra
      4Aa5B3a4a ~kre
      7a3c1a3b3a9a ~kri
      5a4aAb2c5A1a4B ~kro
      b1aAa1A1AABb6aAAabbB2Ab1Aaaaa ~ks_
      1a2aa3b2A19A ~ksh
      2b5b8AA ~kte
      b9Ab4a2aB5a ~kto
      3a2c7a1A1a12b ~ktr
      2a5A5aAe2a2e5b6b ~kui
      1aAaaa1aba1AB2Ad3a3Ad2BbAb1aA ~la_
      2Baa1A1AccA5bAeB3A2A4a1AA ~lab
      3Ac1hA1C1BBd1CB1Ab1CaAbABc1AA1cAA ~lac
      Bb1ba1aaaaA1aBb1bBBBA2ahAaBAaaBbAAc ~lad
      AA4AA4d1aAa2a6Ac6a ~laf
      BcbA1CACAAaaa1bCAbdAAAAAcb1CBA1cAAAA ~lag
      a1aaabBBa1baAaeC1EBACAbbdAbAA4ACb ~lai
      a5A4a2bcA12bA1a1A ~laj
      Ac9bc8Ab4b6b ~lak
      d1c1AA1adaabac1a1a1A2a1ACA5A1A ~lam
      b1DCG1DaDAaBaBchC1aBAEBBD1fdCaaBb1ae ~lan
      Aba3aA2A2A2Ba2ba7A2ec1A ~lap
      aAAA2AbA1A2ab1AA1A1c5Aa1a4b ~laq
      BA4A1b1ahb1cAA3AA4AA2a1A1A ~lar
      Aaaa1BgA1D1abABd1Cae1D1AA1B1ABAaBe1B ~las
      BABeaCaAdaAAA2AfAA1AABA1eaAabBBAcc ~lat
      6A1Cb1A5d4B7b4d ~lau
      1AAA1AA1ACbAcAB1aB1ncA2aAaAb1AAAAAB ~lav
      ba14A2b4Aba4b ~lax
      1c2b1A3A1A1AbAaAbbAa2cAb3A2A ~lay
      1AA2A1ac4aAAbc1A14c ~lco
      1B1aABabaa2BBAaabbA1A1acAabA1aaa2a ~ld_
      5a2b4ab6A2b3a6A ~lde
      Aba7A2ca1A1A3A1A1AA3ba1c ~ldi
      3A2a3A9aa8ABaA ~ldn
      A10b3A4a1A1aa8A ~lds
      1BaCbAaBaA1aadA2ba1CcAeCb1A2aba1bb ~le_
      BCAA1A1aBbAAA1cAAaAceBdA3aA1AAB1a ~lea
      bDBabAaA1C1B1amBBB2AdBa1A1C3AA1aA ~lec
      AAAA2A1a2a1AcaAAa2aA1bAaAa ~led
      BA2bAACABaAbbAaCaAABA2Bbc1AcaAaABa ~lee
      A4e2A1c5A17a ~lef
      1eBcfa1a1a1AaBAAbb2a1A1BBAcA1AbAabA ~leg
      AaB2BAAA1A1cAAcCAaAA1A1BA2aAbAaaAe ~lei
      1A4A6a4Aa4a5A ~lej
      2A1b1b7abAbaA5A5b ~lek
      2a11e1A1b ~lel
      1bBa1cAbB1b1b1A1aAAAA3A3A2dAabA ~lem
      1Aaa1e1aaBACBBaAAb1Bc1aAAAB1AbBbAb1A ~len
      A1a5A4AB2a4A3aAc1c ~lep
      1dcdBHABfABDAadCcbC1BCDbFcbaAABDabBc ~ler
      dAeBBABcdCecCEbAcebaabBA1B1a1aAB1AaB ~les
      d1c1BABBDAbBbabddGaABDAh1c1eb1AAAaCa ~let
      BDABA1cDe1DaFBaCA1CACCf1C1BfA1Bbd1Ab ~leu
      B1B2ABAB1dB2BAdaA1aABBAaa1aAhAB2B ~lev
      a6a5a5A2Ad2A ~lex
      5A1A2A1d3Aa1A3a6a ~ley
      a1AA1AA1AAAa2Abaa1a1a1AAab3aA1A1b ~lez
      1b1Aba4A1AA1A2Aa1dAa3A2A ~lf_
      bab1AB1BBaAaAa1b1a1A1aa1AAb1A3f ~li_
      1c2aa2dA1a5a1B1aaA ~lia
      3cAA1b4a4A5b6a3a ~lib
      AAb1aa1BcAc2AAAAd2bAaA1cbA3A1d ~lic
      Bb1Ab3A1abA2a5abaA9a ~lid
      1BBfaabDcc1BBbBC1aacBCbA1b1AA2cCABa ~lie
      4A4B2A1b8Ad1b1ca2aa ~lif
      AAdcaaAB1A1A1AcbbA1bba1AAADa2Ba2AA ~lig
      1Aaa1ab2bc2ab1A7aA1aAaba1aA ~lik
      6c8A10b ~lil
      1AgBAB2CfaAAcAAaAbBAAA1bb1Aa4b ~lim
      bCbeBdbCdB2baAbCbbccbabaaCBaAADb1ca ~lin
      1A4Bd1a5A2c1AfAA4c1Aa ~lio
      Aa1b3AA4BA1A1A2A3aa1b1aA2b ~lip
      aba1A3dAAB1aB4AAa1aB2e ~liq
      Aba1aABAaaba1b1B1ABAa1AaaaaAaaAAa2a ~lir
      1AbBAA1AABBa2Bc1A1BbadcadAab1bAa1AA ~lis
      BAbA1e1AAABcaA1c1A2a1A4B2BaBf1a ~lit
      1AaA1aABaAA1a1AACb1AA2a1Aba2aA3b ~liv
      19A6a ~lix
      A7b4aa ~liy
      4B1A1c12A2b2ab1b3a ~lk_
      abbaCAcCdbAAAa1B1CaBbaaaa1AaAbDaabAA ~ll_
      A1AaaAB1bAabBbdBcaAbAAAA1aAA1AaabA ~lla
      DA1bBdegA1CC1bBa1E2a1cCAadAAAAbCacb ~lle
      bbdAa1AAdBbabbA1AAB1B4a1A1a1AAaA ~lli
      A3AAaAAaba2a1BeB1A1AA1A1cA2A1AA ~llo
      BaA3A1aAa1c1bb2AbA3b2aAb2c1AA ~lls
      AA3a2A3c1ad1A1aa2A ~llu
      bA2B1AaAAa1A3a3Aa1aA2aaa4bb ~lly
      A1A3b1A5A1A3A3c1a7B ~lm_
      AAA1a1A6a1a1Ab2aa1a10a ~lma
      Aab1Bc2a2AA1A4bA1AABa4B ~lme
      5a10Aa ~lms
      1bcBAa1aB3AAa3BAABaab1Ccc1AAa1B ~lo_
      1a2a3A1ab5a2AA6a2a1b1b ~loa
      AAAc1AA1AbAAaAB1bBacbBA1ee2aAa3AA ~loc
      1BfB2A1AA2AAAc1B1AfAAaA2A1Aaaaaa ~log
      bbA1Aa3Abb1Aa5b1AA1AAaA1bA1AAA ~loi
      Ab4Aacba5A5Aaa2AA2Aa1B ~lol
      3ABab1A3A3Ac8a1abAa ~lom
      bb1AedAAaABc1aaBaDAaACcBcAaeababAAc ~lon
      2A1Aa2A1Ab4B1Ac1b2BA6cAba ~loo
      2A1a2a10b1ba1A ~lop
      7b3c1A1A8A4a4b ~loq
      1BA1B3aadaA1A1bAb1b1aA2adb1aBbAbB ~lor
      Baa1AA1b1cbB1BAABAaA1ADf2abcAaaAaa ~los
      A1AdbaAbAB2a1B1BbA1afAAABbB2aAAb1A ~lot
      AbdBA1BAbAAabB2A1aaAbbBB1c1dAac2aA ~lou
      aa2a3aAaAbA2aa2A1AaBA1a4aabA ~lov
      3A7aAA2ac17a ~low
      1aA4bA3a3a4b5a ~lp_
      4a3b2a5A3d2d2A7a ~lpi
      1AaA1b5dA1A2BaAAAA2b7A ~lpt
      2a1ca1aAAA3A1AA1aA3A2aA1aA2A ~lqu
      BCBabCAdA1Aad1fbacaccA3aAbAaC1c1bB ~ls_
      Abb2A1b1ab3A1A1dAA6a1A2a ~lt_
      abAA1B1a1bc3A1BcA6ba3cAA1Ab ~lte
      2D1A6A2f2dA4b1C2b1a3d ~lti
      b1b3A2AAAacA1A3A5AAA5A ~lu_
      AA1bd1ABA2b2A2A1aaA1bA ~lub
      1a6Ab6bB1a1A3A1AA5a ~luc
      aA9A3ca3aA5a4a1A ~lue
      A7A1A1bAA2b1Aaa4A1e2bA ~lug
      B1A1AAbA1aa1BaAAABbcAa1a2a2ABAaa1A ~lui
      1bb1AAAAAab1aggACCaBC2AAA3aABAA ~lum
      1ab1a1c1Ab5a1c8A2A2bb ~lun
      2A2b4A1Aa3A4A2a1b4b ~lur
      abBAdACbAAaAAAAaaa1AA1aAc2bbaa1a1Bb ~lus
      bbaAaAAdc1baaa1ae1db1baAAAaA2aB2aa ~lut
      2AA6b4A4Aa5ab ~lve
      b4ab1A4A2AA7A7A ~lwa
      baeAB1B1BadAA2aaddaA1A1aAaba1b2AaA ~ly_
      1AA3AA3a3a2A2AaaA2A ~lyc
      1A2AA6A2b1A1d1b4A ~lye
      6b23A ~lyo
      bB1BBdD1B1B1Ba1cadBA3b1B1aaaCacbBA ~ma_
      1bAfC1B1d1aacCAAcAAB2bA1a1Ab2AA1A ~mac
      cBb1A1cABa1AAcAa1abAA1aAAABB2bA3A ~mad
      CBcD2AAecbg3BaBbaaaAb1CAA1baABAaA ~mag
      h1bAcAad1CaB1d1ceA1AcaCaBbadc1bAccAa ~mai
      4A3AA1c3AAA3d3A ~maj
      caaa1A1AA2dA1dAc1bAAAb2aAaA4a1a ~mak
      BccBaAaAcAabBAAaCcA1b1A1D1a1Ba1bc1af ~mal
      aBA1A2aAa2A1a1aaa2aa1a2bA1a3a ~mam
      bCadA1AD1CbBaBAce1BbAaCacEeBc1dACaB ~man
      1a1BA1A1a2A4b1b1a2A ~map
      bc1AAb2b5aAAAAAAAA4e2A ~maq
      BDCf1AacdaaAc2C2bAAAcCC1Db1CBeaB ~mar
      C1AdAa1B1Afbaea1DaAa2AA1cBAAA1aAA1a ~mas
      ACCbb1AD2ECA1bB1cAadBaBbbBAbahBb2B ~mat
      1A3A2c2Aa1Aa5A3A1AA3a ~mau
      34b ~max
      1aa10a2b6A ~may
      3b2A1A8A1A2BA3aeba ~mba
      1A1ABA1a1ABbCa1ADBdAAB2CBAcaf1aa1cb ~mbe
      1BABc1aAA1Aaa1A2Aa2AAAd1aA2baa2a ~mbi
      CcfbfA1BBAAaAabAAAbBAAA1AA1AAAA1BaaA ~mbl
      AaA4cb2AAA2ea3c2a4A ~mbo
      aab2AAcbaAaCAb1B1Ac3aA1A1A1AAcAab ~mbr
      4b11A12aa ~mcd
      b5A1A5a1AAaa13A ~mdi
      aaaaCcAa2b1a1aCA1A2a1Aa2A3AaAAA ~mdr
      2cAde1B1eaCbcb1BAaaabb1a1DC1b1a1cAB ~me_
      2dA7a1c2A1b8a2Aa ~mea
      1c1dB1AbaBA1AAAAaACAACAba1a1A1a3A ~mec
      C1aAaAab1ABAAb1ACb10d1eAAAA ~med
      3AAbaAa2ad1A2B2bab1aA4BAAA ~mee
      1a6A3a10bA9A ~mei
      2AAA1abA1aBb3baA1AacA3ecaA4A ~mel
      ac2eAaBAC1BdAbaEA3A1aAAabBbA1BAbA ~mem
      caAacaeA1Be1aB1cbddAAbaaCAaC2dAAAa ~men
      1cacAAC1d1aAAAbAA2aeeA1AcCABaadABAA ~mer
      1AdCCdBAEcAeABAd2ABaBdbC2ABbba2Aa ~mes
      AAbdD1AecDa1Bgd1bBBb1a1AbBAbB1aAA1bb ~met
      CaABAA1B1A1a1bAaAbabA2BAAcaa1BAaa ~meu
      1aa2AA2b2A4ad8a ~mez
      A1baAA1a2ACAAAcdaAbA2aaAAaA1AAb1Aa ~mi_
      2ebA2a2bb2b1A5a3B ~mic
      1AAB2b1aAbAA3BbaAaA1a2a1a3a2b ~mid
      baBAAdAaadAAB1dA1fA5a1aaAAa2BAB ~mie
      5A1A1a3d8a8a ~mig
      1beCaAbaB1AaABBACb1BaBBA2aA2aaAa ~mil
      aCe1BABCaaEcAAdBbDBaaAaC1aaaB1bABaBB ~min
      1A3AcAB1a4A5A4bAB2AAAA ~mio
      7b3A8b3aa ~miq
      1AA2AA4Aaa2baaAA1A2A1c6A ~mir
      B1A5EA1bC1AAAbBbabbaBAcb3ab1a ~mis
      AAA4A5d2da1bA2AAaA1a5AA ~mit
      3AAA5A3aa3aa3a1a6a ~mm_
      BAAbAa1Aa2A1acaaAAA1Aa3a1A3A ~mma
      abeB1BBBa1ABB1A1a1acbAAabbAAAadcBAca ~mme
      2Aaa2A2C3A2b3b2a6a ~mmi
      7c3A3A1bca1Aa4A3A ~mmo
      1aBAAc1aA2aaA6Abbaaaaa2A1AA ~mn_
      2Ba11AA1b2A3e6A ~mo_
      BA1aaaaAAAa1AAA3A1Aa1f8a ~mob
      2AA1AAbAAA2BAbABbAcckA1aAA3C2a ~mod
      aabeCcA1af3ab1bd1AAa1CABbaaB1cc1aa ~moi
      18A1a7A2cAf1b ~mol
      3aaaAb2AAAAa1bAaBAAaAB2a2A4a ~mom
      Ac2aa1abBAAb1BB1bAAa1ADeB1acAaA1aB ~mon
      4A1A10A1c1A1a ~mop
      1c1BBABaBadACcc1bba1AA1AAAcAabcAbbA ~mor
      1c2A3A1Ad3a3A1A3A8b ~mos
      AB1daABeAB1BAaaAAB1BaDAgB1B1Aa1aA1AB ~mot
      BE1B1AgAe1bABAA1ebCABaBaajBDa1BaABA ~mou
      1Aaba1b3fA1A4A1AA6A6A ~mov
      8a1a10a ~moy
      Aa2a5AAb1A3AA3AA1a ~mp_
      a1bAA1bAAa1Ad1A1AAA1a3bAa4dA1A ~mpa
      bAdBCCBaAbAbabB2BAaBAaAcDAAA1AAf1Ae ~mpe
      a1A1b1bAaAa1a4A2aA2B1A1A5b ~mpi
      AaAAbA1B1A5b4bbb1a1a1aAaa1A ~mpl
      aA1DAACAab1c1CcBBgBbB2AA2AbcA1Bc1a ~mpo
      AbBdaAAaAAaB1BbaAAaAaAAaAaAA2Bb2AA ~mpr
      1ac1Ac1AABBBb2AAA1B1bA2Aa1A2A1aAA ~mps
      2b1a1AAd2A2Aa2AaA1a1a4aA3A ~mpt
      8B3a4a2ba4aa2a2a ~mpu
      ABAab2A1AacBAAAAe1aaBBA1Aaa1A5a ~ms_
      A3c4C1a4Bcb1a3a1aA3aa ~muc
      2CB4A1A2Ae2A1Aaa1b4b1A ~mul
      AA1b2AA2AAA3cA1a2a3A2aa4A ~mum
      1A2A3A3a3a2a2A ~mun
      ahB2AABAd1baBA1aCABABABa2e3A1b ~mur
      BBaaCb1a1ajAABAAAb1baa2b1aBaA1B1AB ~mus
      1a5B15c ~mx_
      baa2bA1aAbbaa2aAaAa3a2b1abaab1B ~my_
      a3ba ~mys
      2AB2Aa4Aa2dA1a2A4a4A2a ~na_
      1A1a1AA1c1bA4e6a1AAAbA4ea ~nac
      1EAea1bB1aaaBbB1A2d1AAABAAAd1aA2B ~nag
      AB2BB1CaaBcBBBa1f1BBeaac3BAACcaDa ~nai
      3abAb4B1a2A2ab4b5A ~naj
      AABaBBAABB1eAa2a1A1Aaa1AA1AA1b2AAA ~nal
      Aa1aaBAaAABAB2bcAb1B1AaaA1aA1A1AAAA ~nan
      Aa4A1A5Ac3a4A3b ~nap
      1b1b1c1A1b1AA8A5B2a1A1Ab ~nar
      14a6a2AaA7c ~nas
      aAbABAAAA2aaaBaAb2gAAABB1B1A1A1ABA ~nat
      A3B12a4a4a4b2A ~nau
      4a1A3aa4A4A3a ~nav
      1aaA2A3a6A3b1a3abb2a2a ~nbe
      1f1AbBA15A8A ~nbl
      b15B2A ~nbo
      1BAABBBAAac1AB5cAAaABAaaca2Ba ~nc_
      A1AaA1AaAAA2a2bB1AA5AaA1aA3A ~nca
      ACcbadC1D1aaabaA1BADCa1b1BccAAb1AbCB ~nce
      AaADB1DAbaDaCAb1BAbcA2acBAB1ad1ea1a ~nch
      2aBAaAa1A1AA2aA1c1aa1a3b3c ~nci
      1cA1a1bb1AeB1e3aAA1aAA1AbaA2Ba2A ~ncl
      BbB2AAcfBb1a1AAabaaaB1AaA1BAA3A1b ~nco
      AAB5a5Ab1A1aa ~ncr
      5A12b3Aa8aA ~ncs
      A1aa2AB2A3c6A1a9a ~nct
      2baA1Bbbca1ac4abcaaaAcadcCacbaaa ~nd_
      a1A1b1bAalaAbabaadAcBc1a3B1A1BAaBB ~nda
      Dc1abdCcfDDBB1aacBaBabBBB2ABb1ACBa ~nde
      3aBbabAAa1aB1AABa2a1AA1A1Ada2ab ~ndi
      4A1b1acBab1A1AA2cA1Aa3A3A2a ~ndo
      ADABCbcCf1aCC1aaBADAABCca2eaaB1a2g ~ndr
      eaAba1aBaAaB1a1aaABB1CA1AADAAAaa ~nds
      1AB1A1BABBbaAaAAAAA1AC1cabk3A1A1aA ~ndu
      DcACbcC1AbBb1EBBAecCF1acAcdbbAdaabb ~ne_
      1AAa3C1ABAAab1fa3AaAAaaAa1AAa1ad ~nea
      Ad3cAaA1A2AaA1aaAc1C ~nec
      11a6b ~ned
      DabC1adD1aaBbaA1ACB1AeABB1a1acbccAAA ~nee
      8eA6A2AAaA3a5b2A ~neg
      4A1aA2a1c3bA1c2a1aaA5cAAA ~nei
      aAA3aAd2AAb1AAad2A3a1A2b ~nel
      AabA2BAAA5acA2a4A2AAa2B ~nem
      A2baAAAbAB1AB1a2Aac1A1A4daAacab ~nen
      2AA5b2c1A4A2A ~neo
      1cBcdaAbaCaABbcfgbAaD1dDBbD1abCb1aaB ~ner
      A2hcDAbbaA1CA1AAD1A2BafBe1aCABCCCC ~nes
      1Cc1BDac1cA1CaAab2jAba2AeAB1AB2ba ~net
      1B1f1A1ABAAAaba1A1aaAacAaCB1A1bcccAA ~neu
      b1AAcAa2b1aA3AAAAb2b4AaA1A1AA ~nev
      6db9A7b ~new
      1bA5A2a7A15b ~nex
      dA1aab1abA1A5aB1ab2AAa4a1cac ~nez
      A2AA1c1AAaA4baaAA3a2aA1bb2Aa ~nfa
      b1AAA1BA1dAAdaBA2Ac4A2AA1BAaaAa ~nfe
      CAabBaBAA1AcAABac1aAcA2a2a1AAAAA1B ~nfi
      8a1a5Aa5a5a ~nfl
      aA1A2A1AA1A2bb2a1g6A ~nfo
      1a1Bcbbgccda1baaab1dac1AaAc1baacacca ~ng_
      1aA2aAAbb1a3b2A2AA ~nga
      E1AaBC1bABBA1C1CDCafBcaabABcBbAAACB ~nge
      BA1aA2ba2A5A3b1A2caA2b1Aa ~ngi
      aCcA1AAb3AA1AB1eAAA1aAAa6Aaba ~ngl
      6a9A7a3a1A3A ~ngn
      1A2b2aAa1b1a3A2Ac1Aa7A2b ~ngo
      3c13a3A5A3a2a ~ngr
      ac1AcABaBaab2A1Ac1a1AcaAAA3c1aaaa ~ngs
      aB1b1AaAA1c1bA1AaA5C1aa3a1A1Ab ~ngt
      C2bA1AAbA3A2A1A1Aa3a1AAAA1AA1a ~ngu
      a1a1aa2aa1b1bA2a3aA8A ~nhe
      1b6A1A6a10A6A ~nho
      1A2eB1BbAAABcA1cabAdb1Aa1bbcab1c1ba ~ni_
      A1bbA1A3AA1A1A1aAabe3aCA5a ~nia
      AfAbAA1Aa1AAaB2aBcbA1aC1b1A3AaA1b ~nic
      dAABaCAAba1aB1b1a1aAAad1ABa1c1eAaAbA ~nie
      2b15a6a1AA ~nif
      4A1b5A3aB3ea1c4ad ~nig
      5a2AA3Aa4b6a1a ~nik
      ABBBAA2c2A3b1c1AbAA1AA1A1AA1A2a ~nim
      A1bbAAb1abAC2a1aaab1AaB1AAa1ad1B1A ~nin
      A4A1aa3b1A1dc1A1bAa1A5a ~nio
      1Aaa1aAbA4AAaAaBAA2aAabAb2bAaaA ~niq
      1BBB1bABa3B2A1babABBb1AabAAb1aB1A ~nir
      B1aBeAaA1AaaAaA1BBfe1AAAaA1aA1a1aAaA ~nis
      f1c3AAAA2a3AaAAbAc2abAA1Ab1a1A ~nit
      13b3a ~niu
      2b1A1AAA2a3Ac2A11A ~niv
      BAAa2ae4A1B1f1ACAf1a1AA3AA1b ~nje
      3ABa1AaAAAA3BabAABAA1A1a ~njo
      a3A6aA2a11BA1bA ~nk_
      2A1aa10a1a6a ~nki
      8a4A4a5a1A1Ab ~nkl
      a1b7A1a5a2A1a2a5Aa ~nks
      1B5A8B3b3c6A ~nle
      7A9b3a4ab ~nly
      aaBafAbAAaA2AAAcA1a1a3A1b2aA3d ~nm_
      A2Abb2b7aA1a1A8b ~nma
      aab1Abaab1bcbab1fdBbbabbacAbAb1AA1a ~nme
      4A3A6abA ~nmi
      D1A1d1b1fA1A1cA1BbA4bB1Bda1adbaab ~nn_
      ACAABA1AA1Ab1bA1bc1A1eBabCAAA2C2EB ~nna
      5A1A1h2a3A5a5a6A ~nnd
      bbCfAeagaCCBabc2CaE1CbBa1aa1Daac1ab ~nne
      A2bAAc1A1AaA1a1aA1BAea1AaA1A3aBb ~nni
      2a4A3c8A ~nno
      aa1AaCAadA1a2Ab1A1AA1aA1A1a1AAAAA1A ~nnu
      1AAdBaDaAb1BbBeaa1AAaBA1AAcAb2BAAc ~no_
      2a2b1Bb1b5aA1b4a6a ~nob
      bbbb3A2b3a1aa1b1A1A ~noc
      bB4AABAAb2b3a1A2A1AcA4b ~noe
      AACAd1ABA3A1A1dBbaAcA1c2A1AbcAb1a ~noi
      AAaA3a4A1A2a3e1A7A1A ~nol
      1AAAadc3AAAAaAAb2aBbAAbA7A ~nom
      1CaaBAbBb1aaa2Ad1a2aa1Ba1bdbbacaAb ~non
      1a22A4bA ~nop
      3A2aAA1aA4b1AaAba5A2aaA ~nor
      AA1AA1aba1aAAA3a3a1AAB2A4caa ~nos
      ceAaA2Ab1bBABA1DAC2BbACaAA1a1a1a1a ~not
      bdA1eBbBAC1ca1aAbABB2AAB1AaacAAAAda ~nou
      1b7b1cB4aa13c ~nov
      ba1B3aaAAAA2aaBa1bBa1aa1a2AA2AA ~now
      13bA6b ~nox
      7a9bd1A ~noy
      A2Aa7a1b2B1A2b1d7a1A ~npe
      6AaA2b2c1b2A2A10a ~npo
      3a1A5A3a4a ~npr
      1A2bA1AAA2A1a1aa1a6Aa2c1c2c ~nq_
      1BBBBbBaBc1A1A1A1CABAAbAAAbAa2aA1aA ~nqu
      aBA1AC1AAbaAAaa1aa1A2abaAa1A1a1A1Aa ~nre
      fBdBdfDdceBB2E1BBACA1A1aB1A1a1b1bA ~ns_
      1ac1hCAA1A2aAb1aAbAA3AbAA7A ~nsa
      B1B1c2AeAdBAABA1abAAAa1BAABaaB1ABbB ~nse
      1A9fA5A1A1b2b1b3b ~nsf
      aaCbBaAAAdAA2AaABAa1b2B5AbAaAc ~nsi
      1a1c1A1aa1Ab1Aaa1BBBCA1A1ABa1Acc3a ~nso
      1AA3d1b1b5a2A8bB1A3c ~nsp
      A1bbb2Aa1a1AA3A1A1A11A ~nss
      Cka2a2BCAbABcaAA1BbAAAA1AAa2aA1a ~nst
      a1a4aa2a1aaa3a ~nsu
      ad1aBaaAaaA1cc1a1cCcbCaADb1cAAAddcdd ~nt_
      CaaB1ACae1aacAdADaBAcabcAAA2aAdA1aa ~nta
      aABBA1AadbAbF1BABa1DDA1bcAAAabABc1ab ~nte
      A1a1A2aA5AbAaA1A4A1c3a ~nth
      1bfaAbD1BB1ac1a1ABcACBA1BbCgdB1ccacA ~nti
      1a7b6A14a2a ~ntl
      BbCAAA1ABAaaAAa3ca4abbA1a1BabA ~nto
      BDa1fA1dBdbCaA1Acacb1BbAB1be1Aad1BAa ~ntr
      A1aBAafaaBbB1ba1acC1Bc1a1AAcBAa1aabB ~nts
      ABAA2AA1AAA2BAAA4ca1b1aA2A2aA ~ntu
      A2AA2Ab1a1a3aa3AA3c3A2b ~nu_
      a1A1A4a2Aa3AA8c5eA ~nua
      gAB3a1aaBAaAA1aA4gAA1AA2A1aba ~nue
      a1Baa1Ba2AbaaAa1BeAbBAAABa2AmAAA1a ~nui
      2aBaC1A8b3a9A ~nul
      Aa1c8A7cA1a8a ~num
      A1g4bb1A2Bb1A5a1A2aA2A2aA ~nus
      1AeBaABBAaaaA1a1AAa2AaAaaA1b1AA3a ~nut
      1A9k3c1AAAa1d2B1a7a ~nva
      1aAA2AAAAAf1a1AbBA6aa1A3A ~nve
      A1bAAAbBa2A1a2A2aaAAA1A2AaAad2A ~nvi
      1bd2BA2A1AaaA1a3bab1AAA1A5b ~ny_
      5c6a3A1b3A2A1A ~nyo
      aAaa5AA5a3aaAAa1aab3A1ab ~nyt
      2a1a1A3A1ca2ea1a1AA1aaAAA1aa2aa ~nze
      1a2a1b1A1ab5b2AB4a1a2a3b ~oad
      3a2a16a ~oan
      a1A1AAA1Aa1a2caA1ab3A3AA3A ~oar
      1b1A1A1a1b6d8a ~oas
      2aa1aaB1b1b1A2AA2A1dB1A1a2A4B ~ob_
      3A1aA8bAA1a2f1a2A6a ~obe
      1A1baAada3AAAAaa3cab4A2a2a ~obi
      a6b3a3a4A1A2a ~obj
      2Ba1A1bB1a1a2AA2A1A1Aa1A1BaAbA1a ~obl
      BaagabAAaAA1ABB3A1A1A3B2a1a1Aaa ~obo
      4a2B2b1b4A1b3ac9b ~obr
      1Aaa2ca2A5Aa1aABabB5aa ~obs
      7A15b ~oby
      A1Aba1AA1A2AA1a1a2AbA1cb6a2A ~oc_
      1A2AABbacAAbAAaAaCc2aaAAaaAA1AA ~oca
      aAAaA3A1AA2a1ae4a2ab3a3A ~occ
      2A2A14b2b5b ~oce
      1AcBAA2aAbb3AbBBaAAc1ebAA1AAABACA ~och
      b1AAA2ae2aA1B2b3AAa1a1a1AbA2A ~oci
      Ab4AA1ab3b1b1bbbB4A3b1bA ~ock
      3cAAA2c1B1A2i7bA9a ~oco
      4A6AA2c3BAb5a2A ~ocr
      7b2A1a8A1a2A1d4a ~oct
      2bc3a6d2bA4A7a ~ocu
      AaBAc1Cac1AaAa1AbBbaA1h1A2AAbAcAA1a ~od_
      1A1a16a3a2A6b ~oda
      A1aCAABaB1BABaB1bBe1eda4BA1AE1ABA ~ode
      a1B4AA2AA7fAba1A1c ~odi
      1A9b3aAa4A2a8a ~odl
      a1Ac2AA7c3aAA4B7A ~odu
      18b12a ~odw
      1Aa2bA1ba6a4a2a6b2a ~ody
      1AAaAAA1Ab1bA1b2Aa6A6a ~oel
      1AAB1ab1b1a11aab6B1AA ~oes
      1bAabaaBAAcdB1Bbaa1AA1A3b1A2BA1a ~oeu
      bbBAba1aaaB1a1bAaAbAa2bAb1AbaC1aAa ~of_
      3A2a2a1AA2AA3A14c ~ofe
      A2b4BbaAa1A3A1b3aAA1AAabaAbA ~off
      8A6c ~ofi
      1abA2a2A2A2dA7d9C ~ofs
      15a2BaaAa1a8ac ~oft
      BcfBb1AbAAA1AAA2AAAA2bA6a2a ~oge
      a1AA2A2AbAA3a3d5a ~ogi
      19A8a2b ~ogn
      1A2A10d4bA5A ~ogo
      A1A2b3AAd1Bac2dAfA3A1d2A ~ogr
      10a12a6a1ab ~ogu
      10A17A2b ~oh_
      eaaC1b2a2AAaa1A1B1bAa1aB1bAB1BA1c ~oi_
      1AA3A1bab2BA3A1Ac2A1A1a1AAcBAb ~oid
      aA1fAaAA1B4b1BB1bAb2b1a3Aa1a ~oie
      2a1A1B9a12a ~oif
      cAbc3BAAb1B1A2a1baBA2bA1A2AabAA ~oig
      1Bd3A1B3fBA1aea2B1aBA1cB1AaB2b ~oil
      1AgaBddbabaAdBcBae2Bba1aBBCAAAbbaBA ~oin
      B1CbAbb1adaACB2aAcbabDA2AA1fcBcbCA ~oir
      AeAacabbaFcc1AD1dfeD1CAaaBbCAABecAaD ~ois
      aaaD2bA1fBbAC2BD1bAdBDcAA1ba2Aaa ~oit
      A4bA1A6A2a2aAaa3A ~oix
      4aa1aa5b1Ab9a ~oiz
      3Aea1A7AA2A4a9A ~oje
      baaA1AabaA4AbAAabCa2B1A3bAa1a ~ok_
      A1AAAA1c2A2cA1AAa3A3AA2A2A1b ~oke
      a1A1Aa2AAAa1B1bgeAABCa2A6AaaA ~oki
      4A6c3A1A ~oks
      A1CA2B1bbaA1AAa2abB2ddcaAaA1BAada ~ol_
      1BACdBaABAAaBAaAca1A1BABAAkA2BAAA1a ~ola
      AAAaA1Aca1a1A1aaaAaAAA2bA1a2A1b1a ~old
      bbCabADcB1C1c1bC1F1BBaEb1BFcCAaBAaac ~ole
      12AA3A3d ~olf
      Bb1bahaAAB1AAbAaAbCAAbda1BaBe1BaAdAa ~oli
      c1b1cbBd1bBDAbA1c3A2B1a1aBA1aA1aA ~oll
      B1A1BdBaA3B1AAaaB2AA1Aa1ecabA1cAb ~olo
      a13AA2a1bA3b1a ~ols
      5A2a1A5AaAa8b6b ~olt
      1a2bA1a2a4aac1b1A4A2aa3a ~olu
      b1AADAaACA1aa3bea2acb1bBB1aB1a2b ~om_
      ABAfA1aAeAAA1A1AhdAAaAAAAAAAAc2AAAb ~oma
      aabAA2bAAAA3BAAa1AAaABAaccbbcAacf ~omb
      CB2baAdda1a1AaaA1bAaA1aD1A1BA1A1aaa ~ome
      AAAa1a1A2afA1C3A3cbA2c3a2a ~omi
      B1AaBABba1CB1b1aaac1A6C1beAB1d ~omm
      1a1b1AA1cA4b1cA1AAbbB1AA4b3A ~omo
      1afAbAaaBA1aAB1bCeAC2a1B1aaaaA1A2A ~omp
      2AA4a1AbAA2AaAbAA5b3A3a ~oms
      bB3aACC2aAaBbaAABAaabB3aaabCcbA ~on_
      1AAaABA1A2B1A2B1b3a1AbaA2aA3A ~ona
      1aaA2A2AA5B2A1a5a4b2a ~onb
      BADaaBAB2A1AAaCBabAAB2aA2ba2cfBA ~onc
      b2BbaAceB1BdcbBB3ADBaCAkAB1AbB1Ab ~ond
      3bcbaAAAB2BbaAbabBaB1abd2Aa1ABaA ~one
      bAa1CaB1A2b2AacA1AcBAaAAa2b1A1AAA ~onf
      2bAcAAaB1aba2Ba1Ba1AA2b2Ab1bAaa ~ong
      a1a1aa2aaAb1bA2a3aA5A2A ~onh
      2ab2Aaab1CbBc1Aa1cA3aaA4bbbAA ~oni
      1a2Ba1AaAAAA3Aa1A1BA2A1A ~onj
      4A12Aa5aaA3b ~onk
      13a12aa ~onl
      1bEabib1dACaaeA1ccAD1caAaaaA1AAabAEC ~onn
      3aBb1BA1bAAAc2AAbaAaA1b5b ~ono
      2aA2AaA2b3a4b7A ~onp
      AjCe1BD1fCCcaaCc1ccBC2aAaDBbaCaC2a ~ons
      1eA2cBffBBCABcbaBaA3AccBAAa2c1eb ~ont
      1AA1aA1BAaaA2a4a2A7A1a ~onv
      1AA5A3A2b1a4a12b ~oo_
      AaAAa1Baa1BcAa2c1daA1A1A1AAAbAbAAaa ~ood
      6A2d2a3A7b7A ~oof
      c3BaAaA1AcA1Abc1c1A1a1AAAC3A2aa ~ook
      1AAbbA2AAA4ab3aA1aAAa4AAba ~ool
      3A2AAAAAc1A2Ab1da2a3a3A3c ~oom
      6A2c2A2A2d1aA1b1A ~oon
      a1A1cAA2cAAbAbABBaa1b3A1a3a3b ~oor
      A1AAD1Ab2B2a2AA3Aa2A2a1b1baAA ~oot
      A1Cab1BDb1B1DABAcAA1ddc3AB3eA2a ~op_
      AAA1c6AA7aa2a3a3a ~opa
      aaA1a2BAbcA1aABbbeb2CabAbBadAB1Baa ~ope
      10c6b2ab8a3a ~oph
      AAaAAAaaB1AA1BBcBCaaa1aaAB1aA1A1bbbA ~opi
      1B2a1A1c3A2A3a1Aa8a2A ~opl
      5A1AA4A1aa1a3a3c4a ~opo
      2A1a1AA1A1aa1aaaA1bb2d1AAA7A ~opp
      1AB1A3ccAa1a2Ba1a2a2A6ba ~opr
      A7A2c8Aba11c ~ops
      2BAAAAbC1AbAa1f1AAA2dABbAAAa1A1Aca ~oqu
      c2AABcaB1gabABAaEAa1bAab2babebaAa ~or_
      bBAAA1BAc1BbaBe1B1CB1cA1BAAca1c1bAA ~ora
      a3A1A7a1b1aA3a9A ~orb
      baA1Ab2C1hAAA4aBA1bA1aa1B2A1A1A ~orc
      1AaAcBCD2AABcA2baif1CBeaBA1AAacABB ~ord
      1cABBbA1aBCccAaCcacaaabABa1DA1de1A1a ~ore
      BAABd1AAA1aa1cA1BBBe2AA1A1A5a1A ~org
      b1faABaABAbfAA1abaaAAaaA1ABbA2a2aA ~ori
      a1aac1A1AaCBD1aa1A1AA1baaAeAb3bAB ~ork
      BagAA1Aa1A1cAA1a1A2A1A1A6c2a ~orl
      bA1aBBaCBABe1ACaAa2bcb2cCaaA1BAAaA ~orm
      2a1abaBA1AAA2A1A3A1Aba3abaaa ~orn
      1a2A2A9ab1Aa1A2A3aAa ~oro
      2AAA1A3e12A2A3a3A ~orp
      7a2a2d2A6A2b ~orq
      1aAA2A1A1AA5a6AAb1aAA2AAa ~orr
      BCb1bABAAbfBe1Aa2AbA1B1A1aaa1AA2cB ~ors
      1a1ABcCAb1cCAd1dB1A2aaCaA1CcACcbbad ~ort
      bb6a5Ab5A9a3A ~ory
      6a3a8A1a2a7A ~orz
      D1BACA1dcecacC1cCb1BaeHeBAABiAAa1ABA ~os_
      2b1A1Aa3d1AcA1A3A3a ~osa
      cbaA1D1bAAAcA2BAcaBAbAB1CAA2AAabAA ~ose
      a1AAA1A2AA2A1acaA2a1A2A1ab2baAa ~osi
      a4aa4b1AA5A1b6aa ~osp
      AaCBb1BBA2AbcBAaDabDeAcA1Cd2dabABb ~oss
      Aa1BBAaaB1dbabbb1dAABaaaA2AaaAB2d ~ost
      2aAAb1ebAaBa1aABaAABfbcBbe1abeaabAb ~ot_
      AA2Aa2a1a6fA1aa1baBA8A ~ota
      6a6a3Aa10a ~otb
      BBEdaaa1eAbC1DACd1dcAacC1dbA1ababAf ~ote
      a1c1cAA1AaAAAa2AABa1AB1a1a1Aa1aBaA ~oth
      cAAf1BAcA2A1aa1aAB5abA3A3AA ~oti
      DBCBcBA1AAaA1AcAb2aehCfAAD1A1B1AABA ~oto
      1cCacAAAaA1A2BbAAAAbaaAAbAAa1AaAa1a ~otr
      B1AcA1Aa2Aa3AaAAA1AA2cb1A1AAA2c ~ots
      aa1aA1d2Abac1AAA2d1BAa1CaAa1a1cA ~ott
      eBCa1AbCA2Aacc1Aab1Baebaab2Abdc1aa ~ou_
      Ba3AA1aAB6AcaceAAaa1eA1AAaAAA ~oua
      caAB2AbA2AA1B1aAAAAaBA4Ac2a1a ~oub
      c1a1AAAB1BbABBAA1BA1b1aAA1AcaBAeBbBB ~ouc
      1DBbcC1e1ACBDifa1BABBAfBAABA2acAc1c ~oud
      ba1AAAAa1bb1aBAACDaAd2cAb1A1A1Ab1a ~oue
      AaAaAAaABBA1bA1A1B2aA1Acc1AAb1a1b1d ~ouf
      bAAbABjabbDBaabAcBaC1a1AA3Aa1AbA1c ~oug
      3aa7AA5a4A1a3Ab ~ouh
      babB1f1e2daa1cbdaAbccabCaA1baa2bdb ~oui
      a1a1aAc1A1AaA1aAa1AaA4bABaDB1aAAA ~ouj
      Ba1c1ACBBDca1Aa1dBDA1BCaaebecacabDC ~oul
      7a5A5A11c1d1a ~oum
      B1A1a1cBfBBAA2cDa4AbAAbabbAccAdb ~oun
      ADfcfdcBA1CC1Ab1bBeAAAaBBBBB1AbbAaB ~oup
      4A1A1a7AbA2aA8a3a ~ouq
      B1DBBAeBABAbBBeAhbabC2aaaaEcccacBad ~our
      baAEabA1CAcab1ABA1ECAbd1BB1AaC1Ccj1B ~ous
      1cBaC1A1dCbabFB2be1abfbBBBBcga1c1Ab ~out
      CA1aBCci2Db2bAAA1EA1D2BBA1cABcad ~ouv
      1AC2A2Aaab1A2b1BAA3bbAbbbAA1ab ~oux
      4A1b2b2b2d1b5AA1A ~ouy
      2b1aA1aAaAAcAaAac1A2a11A ~ouz
      A2b1c1AaAebb3abbAa1BaAA6bcab ~ove
      4a5a14AaaA5a ~ovi
      a1AA3bdAA1A3aAa1aAa2a5A2aa ~ow_
      1a4Aa2caA3ac1A ~owe
      1b9A5c5AAbA ~owi
      A2a1eaa3cAAa1d1a1ABaaba1A1a2a1a ~own
      3A2aAA1aA1b3bb1ccAAaA ~ox_
      4a5C3a2a12a ~oxe
      3A2b1aa2aA2aA2a2a6a2a ~oy_
      2A1A1c1AA3Ba1c2dA2A2AA2a3ab ~oya
      A2a1aC1aB1bA1BBAbdb1aA1A1Bc2bAaAaA ~oye
      21bA3A ~oyo
      a7b1A2AaAaB2a2A4c1a1ab1A ~oz_
      1AAA1bA1aA1bA12A5Ab2A ~oze
      aba2aaAAAAAB1C4aAAAca1a1b1bA2A ~pa_
      Aba1ab2ad1a1Ab4Aa1AA4b2AAa1a ~pac
      7d12Ac ~pad
      a1b2AbAAa1abAA2BaAaA4b4A1A ~pag
      AaaAaaBeBAca1AABb1BaAaaC1aAc3A2a ~pai
      1BAAB3baABbAAACC1aaAAA1AaAa1ba3a ~pal
      cDBA1CAkcA1BAAbAbbcAAAaBBAbAa1Acb1ca ~pan
      1ba1AAA1a2b2Bb2b1A1daaaaA2a1A1AA ~pap
      AaAafbea1BCBAAB1cada1bD1cBaBaB1baaAb ~par
      1Ab1BCADAcCDBbAaCABebaabbCabaAaa1A1a ~pas
      DBbCaCAbAaC1BCAAdBAA1AaaAhA1a2AAAAa ~pat
      2Aaaaa3b5a1b6a2c2A ~pau
      b1A1AA1aBAA1Aa1bB1AAA1b1AA9A ~pay
      c3A6c3AA2bA ~pbo
      BaAA1ABaAa5AA3g1AAA9a ~pc_
      a2A2a2ab4Aa2a4b ~pdt
      AbbckBDbABA1BabA1aABCAdaCABA1aAbbBb ~pe_
      AA1AAeA1acA1aaA2cd1AAaAaAA1A3adAb ~pea
      bDa1AbAA1AAaaAAcaAabg1a1BA2AaA2AA ~pec
      BC1aa1AA2a1b1c5AA1aAAbaaaA2AA ~ped
      d1A1AA3A2ab8A8A ~pee
      bDaAacaBA3ABBCBBACAaA1AAAoA1Ba1AaB ~pei
      aeBdbA1aAAcAcAAAAbAA1CDaaAf1A1A1AaA ~pel
      1b1bad1BBbdcAe1bBAbbAaBBd2cC1A2aaB ~pen
      1B2a1A1c3A2A3a1Aa8a2A ~peo
      caA1a1A5b4da2bA3A3A2A ~pep
      AadAB1ABaBdbaeDbe1aC1AcAcCaEAaCca1dd ~per
      b1dBBaA1CA1Da2aBb1bA1a1d1ABcAAAcAAA ~pes
      Aag1CCAa1bBBAbCBdCaABaAbdbCB1AdAAAA ~pet
      C2da1A1CCCAA2AAbabAb1ba1CCcb1AAb1c ~peu
      5aAAb1A4a1A1aa7b5B ~pff
      3a1a5a7b1a ~pha
      A5A3A2c1A2a1BA4Ae2ac2A ~phe
      1Ab1A2b2bA3dab1Be4AAA2AA ~phi
      B1bA2Af1AA1aAbABa2aACaA2AA1Aa2b ~pho
      2A3a2Ah4a1aA1Aa5AA2a ~phy
      ba2aCA1ba1AbAAAAf1cbbab1AAaa2aaab ~pi_
      a1A3a3d8aA5a1A ~pia
      8a1A1A3dAab1A9A ~pic
      4A6A5b1A7a ~pid
      AbcaAad1Bc1dAbBeEAaACB2AcBDadABbabA ~pie
      1A1a2A5c4eA3aa2A ~pig
      10A1b4b4A1b1a4b ~pik
      B1baA1cAA1BAAaa1BA1bA2AAAdaA1aA1Aa ~pil
      bA1cAAAB1A1A1EAAaCabAa1bbBBkbAAAaBA ~pin
      3A6f6A2a5A ~pio
      AA4B2aa3A2a1A2b3BAAb1bccA ~piq
      AAbAA1cAaAbAc6bA4a3Ba2aaa ~pir
      1aBaAaBB2AAbAAAAAAc1dBBAadb2AA1A ~pis
      BAaacaA1AaA3AAaAaaAa1AaAAA1aba1Aa ~pit
      3A2c3A1A1A1cAA1A14b ~piz
      BfDA2jaaBB1dABcBcbcABaBAbCDB1BaCBBA ~pla
      1abBc1DCbAAACaAb1aba1a1aCA2b1c1faca ~ple
      aAecABADa1AbAbab2bba3Bb1B1AAAeAAb ~pli
      1AAAa1caAA2a2A2A1d5c2A1b ~plo
      dbaAbBCbAbaB1AACfAACA1aAbB1Aaaa1c1B ~plu
      7B2a1A5A2b1A2A2Aa1bb ~pne
      b1A1A1A1AdA1a3Aa2A4b1aa1A1A2a ~po_
      B1b15aa1A11A ~poc
      4A4b1cA2A1A2A3d7A1A ~poe
      aAiAAABB2daABAAbaAa1bb1AABB3AaAAA ~poi
      1AaAAA2AaAAAb2B1A1Baaa1a1Ac2AAaA ~pol
      1AA1cAab1A1a1AA1ac3Aa1CAAAAa4c ~pom
      BbCAaCBBbBBB1ABAaAaa2aAAaB1A2BAadA ~pon
      bAaA1A2bB1BaeAdBD1aaeaAbAcab2a2Aa ~por
      bbCDDAc1ACEcBafaaabBCb1AaB2bc2dB1a ~pos
      A4aB1c2A1BdA1gB1bbB2jda1a1a1Aab ~pot
      AdCbBaCcaAc2Cb1Ca1a1AA1A2BbbAcajA ~pou
      A1AB1b1b1d2A2a1BA1A6aAAba ~ppa
      A1BaAAAaa2A1b1AaAA1bc1ba2Aa1AaAaAA ~ppe
      a5bAA1b5a2a1a1a2A5b1aA ~ppi
      1Ab1aA1AaA1a1aabA1aa2a8a1aab ~ppo
      aAa1BDABAAAA1aB2a1Aab2A2Aa2A1A1A ~ppr
      2Ab18A5b ~ppu
      a1a3A3A1b3baa2A4a5A ~ppy
      aAcAA4A3aA2A2ab3a1c5a ~pra
      bAfba1DBA1b1a1BCe1ccea4aAA1a1aAA ~pre
      aACfaAbAb1BAACdaAb1B1bcaBaABAABAB1AB ~pri
      AAEaca1A1cb2BafC2BeCbAa1CBBcBB2aC ~pro
      1ad1Aca1CAb1AA2BBACAba1A1A1BacBAaaA ~ps_
      1AA1A1AaAAaaa3A1A1aaa1A3A1b3Aa ~pt_
      15bab1A1a3aaa ~ptd
      2dA1ABBA1A1AAcbBAcaA2A1A1A2AaAAAa ~pte
      aab1aaABb1aAAa1a1a1bb2AAa2A1a3A ~pti
      2A1A3d5A5b8aA ~pto
      5b5c1aA1a1C6a ~ptu
      1A1b3b5c3Ba1A4aa5A2A ~pu_
      4aaa1fA2a1A2a8A ~pub
      AbCabA1aAB1A1a1A1aa1abbB1a2aaa1B2b ~pui
      d1AA4A1A17b3b ~pul
      2A2a1aA5a1A13b ~pur
      Bd1AAA1aB2a4A1AAb2a1aaa ~put
      2Aca17A ~puy
      1AeA4AA1A1A4a1a ~puz
      7B9a1d8A ~pwo
      a3A1Aa3bb1A1bBa2Ab2Aa5A2A ~py_
      1Cb8A5cA5g9A ~pye
      13aA9c9c ~pyl
      ccABbcAb1Aababa1A1a1A1B1a2ABAbabAaA ~qu_
      ab2bb1bBbb2BAaAaAaCAAEb1bb2cBbabc ~qua
      1cbAbABdba1cAcaaCadcAb1BCA1dccBcaBcA ~que
      ADC1aAA1bAABaBacABCDaba2aafaB1a1bbB ~qui
      dBBB1A1c2abcAAabA3A1AAA2Aa3C ~quo
      B1a1AAAA1aAAaC2e2A1c1AbAb1c2A ~ra_
      ABA6aA1a1A1cbfAaaA10A ~rab
      ba1BCD1aABC2AA1bbacB2bBAfb2CBA1Ca ~rac
      BaAAadAc1cAAABg1BBa2b2BAAe2AbCAA ~rad
      ccC1Aa1eAAbAaaA1AA1Ab1B2AA1A2fA1a ~raf
      cdCCAa2AA1BB2fbbA1Aa1a1c1AaAaac2A ~rag
      ABbacCcCbb1Ceda1AcAB1BCa1DBa1Ad1C ~rai
      A2a9A3aa2a1A1A1b3b1A ~raj
      1a5d2A1A4C3d3aa ~rak
      AAC1a1ABdbBabAdaAACAAcA2aBc3a2AB ~ral
      ddcbBaAB1ABbaAaAddCAhAa1BaaAAAAA2AA ~ram
      AaBCCAaaAac1c1hDDAAafBaCaaDBCAA2E1A ~ran
      bBaAA1AbAABbA2dBABCa1AaaAAbA1BacAAA ~rap
      Abc1c1a2aa2A2A2A4a1aAa1A3A ~raq
      7A1a1A1A2ba1a1c13a ~rar
      A2aAABC2caaB1Aa2ccaa2aB1cB1Aa1aa ~ras
      BBeaaAAbAa1baaBadAAcBAB1AB1c1ca2bac ~rat
      6Ab9b1A1a10a ~rau
      cAba2a1Bacda1aC2dBAcbcA1CBAaa1Bba ~rav
      2A2a5a1a1e1a1Ba1b4a3b ~raw
      1ABa2A1ca1B1e1ha1B1AA2AAAba3cacA ~ray
      a3A3a1c5b2A2a ~rba
      a1A9aca1ab3A3a5A1a1a ~rbe
      3c2A7a2ab2A1bA6b1A ~rbi
      7Ab5A1A2aAc1A ~rbo
      1AAAaAAA2AA1AAAAdB1A1ABf1abA2aAAd ~rbr
      3b2AB6A4A1b1d1A ~rbu
      BAaA4AAB1abA1aaa5a7A1A ~rc_
      14a1A3A7a ~rca
      b1aAAbaCbBgaBA2aAAC2bAABa1A1ac2aa ~rce
      2Bc2dedAa2CAABbacbBBAa2B1AC1aAbA ~rch
      1AB1A1A2aA1A3AAAaA3A2A3aa1aa ~rci
      1b3BAA1a6B1B1aaac3aA1aa1A ~rco
      b1Aa1a7Aa3bA3A6A ~rcr
      Ab1AA1a5ACc1a1AA1b6A2bA ~rcu
      BaAc1bBAAaaAaAa1AA2a1aABa1BeAab2a ~rd_
      Ab2aAa1b1A1A1A1aAcA7a2ab2AA ~rda
      CB1B1aBBDA2aAaA1b1dBBA1aB1Baab1bA ~rde
      ba1BAA1Baab1A1D1b2BeBAAc1A1d1Bd1BbB ~rdi
      4dBA1A1B1bcaAccA1A1a1aa2A1Ab ~rdo
      A1ba2AA5aA1AA1hA1A2a1A3A ~rdr
      2A1A2AaaCa2a1AAaeAcaa1A2a1A1A1A ~rds
      1AAaA1A2AaAAAd1b1AA3aAa1AA2aba ~rdu
      aBc1baCba1DaAB1ac2dEaaA1eacAAa1AbCb ~re_
      4AbcAAA1abAa1aBBbACB1b1Abc1AAAac ~rea
      2AAA1A4A4AdAab6b ~reb
      aCdCCBA1dAA1BABcacaa1AaCB1aa1aaC1a1B ~rec
      aBAAAbadCaeaAababA1ABbAbaA1A1AB1AbA ~red
      1aD1AaAaaaCcaA1BacABb1AadAAAcABa1AaA ~ree
      bAbA1cadBcb4CacAAAA1BaaAaa3CAbB ~ref
      CAbdaBAB1BBaAAAAc1ABAAAb1BAA1aABAA1A ~reg
      A2Cca1bBa1AcAaA2AA2a2cBBbAceB1cB ~rei
      31a ~rek
      1f2aaAEeB2A1aa2ab2cBBA1d2a1b1c ~rel
      1AeBECBi1BaBCebAbbAa1aAbbAcCaAA1cBAb ~rem
      A1BbBDcCbBd1cADaDac1cFB1Abdb1BAcA1Aa ~ren
      1CDEABbe1aCCCBA1fbDbAcA1BCadBAAAaBAA ~rep
      BBAbebAcBDabBbbEb1aAbB2cBaADAe1acBB ~rer
      a1aa1AcbBcacceaBc2b1dBbAbB1BAfbB1ac ~res
      Ca1B3AAaa1bB1Abc1c1dbdbCABbbA1B2D ~ret
      aa1aACB1ABbBcABA1BaBCbAac2AaA1Ca1aa ~reu
      4AbaaaAA1AaaAAabaAAccdBa4caAAd ~rev
      AA2eBAa1AaA1AcA8A2A4a1aA ~rew
      4Aa2A4b1aA1A4b4A2e3A ~rey
      A1AA3A1a1A1A4a1a1A1Aa5a2b ~rez
      AAdA2A11a7a2bA ~rfa
      1bd7A4a15b ~rfe
      1a5a10A1aa8a2a ~rg_
      B2AeaAAA2b4B2f7B3A ~rga
      1BABB1CaAA1BBd1accCa1D1Aa1A1gA1a1c ~rge
      C1aa1A4caBAA1A1A2b3gAAb4aAA ~rgi
      1A11B1aAb8c3A ~rgo
      a1b7a14a1A ~rha
      1aAabA1aAcBAAfaAfeB2BaCAcBa2AeaAAb ~ri_
      A2AA3A2aa1bAAA4Ab3b2aa3a ~ria
      2A2a2A3A2g1a3b2A10a ~rib
      caB2AaB1BA1A2aA2AA1eaBAAB1bB1AA1a ~ric
      AAbBA2aA1a3a6acc10A ~rid
      C1B1B1ECacC1baCBaCadD1BcbBbaaaBcBbDa ~rie
      2aa2A1b4AA1ba3ba2a ~rif
      abgAcB1aBACbABABd1BABBAA1A2b1aAA2a ~rig
      f1acAAba1AaaA3AAb2a2A1AAA1A4A ~rik
      BaABa2baAA1ac1AdAAhA2bAA1AA2abAb ~ril
      B1CfAaaACA2ACAA1B1AbAAAeAAAcAa1AAA ~rim
      cCAdABAaBBf1BAcbacA1BcbbeaCBc1AaacBA ~rin
      aA1A2A2A1aA2A2A7c6ab ~rio
      aA1A3AA4A3Ab1bAca1c1A2A1A ~rip
      caA3AAaAa1Aab1bAADd3AAaB2AA1Ab ~riq
      1AaAAA1db1AdbABAbA1A2AAadA2aaaAAAB ~rir
      3AA3daA1aadBbdAabBaC1a2CACD1eaA ~ris
      AAaAc1AAbbc4b1BABbA1AA1Aa1a1Aa1aA ~rit
      ABCAaa1b3Ac1bABB2A2A1ad1aA1AAAaA ~riv
      7a5a5aa ~riy
      1Aa3b1A2A2c1aa2A3a9a ~riz
      2Aa8Af3b5A2A1A ~rje
      Aab3b2aAA4Aa1A1aa1aA1aAA2AaAa ~rk_
      1A1bbA3B2AA2ABa3AA2b1aAAac ~rki
      10A1A13c1b ~rkl
      1A4c16Ac7A1B ~rko
      3B1a1aAb1AA1aa1AA3bb8A ~rks
      3A3bA6a1a4A8a ~rl_
      4Aa8ba ~rla
      bA1A1aBDcABAB1a1CAaB1acbA3AAAe3A ~rle
      AagA2Aa1A3A3A2A3A1A4c2a ~rlo
      5a8aA1Aa1a9b2aa ~rly
      1A2a4eca6Aa1A2AAAAb3a2b ~rm_
      ba2AAcA1AaBaA2Ba1ac2b4A1AA ~rma
      BA1a1ABaCfBfcAA4BBBaA1eB1aA1g2A ~rme
      1aAAAAAaA2AaAA1bbb1aAAC1A1aa2B2AA ~rmi
      A1b3a1Aada1Ab3c6A4bA3a ~rmo
      a2A6Bb1AA5ad4A ~rmu
      1Aaa2AA2c7A5a6Ba2A ~rn_
      AA1a2AB1BAA1aB1a1b1AAc1a2AA1AAaAAc ~rna
      ACA1AcaC2A1CbAafBaB1ACA1bAAAaAbaBca ~rne
      3A1BAAAa1aBaA1aAaAaB1B2afdac1aAb ~rni
      aabaA1ABaaa2ca1BAaAB1b1BB1aa1b2A1a ~ro_
      3a2b9e3AB1a2b ~roa
      AaAgaBBdC2aaBBcBBAAA1eAd1CBA2BAAc ~rob
      1ABbAAAad1BAAAbb2AAbadbc1bAAAB2AB ~roc
      aAdc1aAAA3A1AbAA3AaA2B7B ~rod
      a1aAA1bAAa1AAA1eCB2A1A2a1B3A1A ~rof
      A1A2b3AAd1BaAA1dAfA3A1d2A ~rog
      aBbcAadACaa1C2BBAA2aBaAac1AaB1da ~roi
      3Aea1A7AA2AA3a9A ~roj
      A1AA3e2AA3c3A1CA ~rok
      1aa1aAABB2DAAbadC4Ac1AAc1aaa2A ~rol
      Baa1aA1aa1AB2AAdabBA1bbAABb2BcAAaA ~rom
      2b1BBA1aAdaacCABbcBADB1AAdB1ABbefBb ~ron
      3AA1AA1cAcaA2Bb1da2ab6AA2c ~roo
      ABBBCAAAcbdbBaA1dcabBcaabaaAA1bbAbaa ~rop
      2AAA3C6f2A3cA2A ~roq
      B1bABA1EbBdab2AAbAeaeAcAbCbca2AAAb ~ros
      A1aAA1bb1Aa1b3a1Ac2Aa1a1a1bB1cAAA ~rot
      BCDAcehd1ACAcAa1ab1CAfbgEAcab2BBDca ~rou
      3A1a18A1b7c ~rov
      1a1A6AA4bb5AAcA ~row
      2Aa1ab1A6aaA4A1A1AA2A2A ~roy
      1b6A1a6ac5A2Aa1A2A ~rpa
      1da1aaA1AB1B1a4dA4a1AaA2AaA ~rpe
      1bA3AA2a1A3A2c6A1b ~rpi
      2AAA1A3c1A13A3a3A ~rps
      BBaA1aAca2AAdA1AAhAAa1AbAaaA3AAAa ~rqu
      2B1Bb2A1A4aA2A4a5aA ~rr_
      acA2AcaA1BbbbA1A2dB1CAcBaA2AAbA1A ~rra
      bcdaaEBDACCDB1B2aCBDAa1DjdBaAcaDbac ~rre
      BACA1a1Ad1e3a1bAAA1CebaAea1bBA2Ab ~rri
      A1BA1AAB2BA1eBA1aAaa1ABAA2A2a1a1A ~rro
      6Ac5ab2a1A ~rru
      2A2A2A1a1a1A1ba2ca3E2bAAAA2A ~rry
      aBaAeBbAdbC1gDa1caBaAcBba1baABdcc1Cc ~rs_
      4A1A1B2A9a9b ~rsa
      3AAAAA1BeA1ab1adAAcaAfa2a1a1babAa ~rse
      7A1a2a6a3a5aa ~rsi
      1BA1ceA1d2b2AaABabbA1AAaBAB1CCAA1A ~rso
      1A1aa2b2Aa4A1b2b8a2a ~rst
      aAdA1cacADgaAA1aD1BE1BBC1A1bCC1a1cAa ~rt_
      AcAAc1Ba2dAAcAaAaacbAA2A2a2Aa1cb ~rta
      cbaA1a1c1ceb1AcDbaACcCb1CCAAb1Cc1aBb ~rte
      5aA3A4A6a2aAa1c ~rth
      BbBacdcB2DcBa1BcA2Bcb1bAc2aAAAcc ~rti
      b1ABABcA1AabBAA1BaB1AAAAbAA2A1cAbBA ~rto
      8A1A4gAA1A2B2aA1A2a3A ~rtr
      AaBaAAAAA1BBaB1caa1aA1bA1acAbab1A1cA ~rts
      1A2A11bcA8a ~rtt
      1b1a12A1Aa4aA5a2bA ~rtu
      3a18a1A6A2b ~ru_
      A1bb1B7Ab2a9Aa2A1a ~rub
      adb1ada1ab1aa2BbcAAAbAB2B2A1BBaA ~ruc
      bAacAAAA4aA1ba4AaAaba2a1AAAAA ~rue
      1A2a4AcA8aA4a1a2bAa ~rug
      AhB1BaAaAABBA1BA2aBA1Ab1BA1a1Bda1AC ~rui
      1Ab1aA1aAaa4aA3b2A4A2a1A ~ruk
      2bA6a3A2A13CAaAg ~rul
      A2aa1c1A1a1A3bA1AaB2AaA3A2Ab ~run
      6AA6c ~rup
      a1c4c3A1b3B1A5A1cb2a ~rur
      2A1aa1a3b2A2a2d5A5A ~rus
      A1AA1A9a2a7e6Aa ~rut
      1b25a3d2a ~ruy
      2a7aaA3a3a1a11A ~rv_
      1a1aAaAACca1aa1ABAB1d1b2A4da1a1A ~rve
      a1AAaAb1eA2ABa3daABAA1b1Ab1AAA1a ~rvi
      14a5AA5b ~rvo
      a1A1BBaAabaa1aaAdba1b2AaEAC1ABaBbAd ~ry_
      aA11aA1b2f2a ~rye
      5A4c17aA ~ryi
      2A4A3B1A13h ~ryl
      4b2B14a2AA3b ~ryo
      1AaAad1a2AaABAa2AaA6a2ABaAA ~ryt
      6a3a8A1a2a7A ~rze
      4A1b1b1aA2A3AAA1A2c1A ~sab
      aBB1AAcaaAcdaAB1aaAa1AaA1A1Ad4AA ~sac
      2A1BAB2a1A1A1c1a1a2A2bA1Aa1AA ~sag
      BA1bBBb1Ba1cfdAdAb1Ba2EABA1aaBB1b1A ~sai
      10c14A2a4AA ~sak
      2BBABACfdB1BAdBBCaaDababB1a1AAaBdAB ~sal
      1Aa1bBaaAAAAA1a1a1aAAa2AAaa1Ad2A ~sam
      1dfAedaEBb1BAEaD1Abc2CBAcBBCa1eA1AA ~san
      aa3aA5A1A16baA ~sao
      B3a5aC5ab2AB3A7A ~sap
      aa1A ~sar
      Ab1AA1AaaAaAA1baAAbcA5AA2bA1AAb ~sat
      1AAA1aada1A1a1badcCAAB1eaAa2abb1bba ~sau
      1a2A1Ae2A2AA1BAAaAa3d3AAA3A ~sav
      AA10ba3Bb6aa6a ~saw
      bAA2AAaa1A2ba1b6aa1a1a1ABA1A ~say
      1a18a9a2b ~sbo
      AAAA2AAAa1AABAb3AAca1gaBda2aA1ea ~sca
      Aa2A1a3c3b1a1A1Ac1a4a5a ~sce
      A3bAA2A3AbbaAa1AbaAAAb6Aa ~sch
      CBafAa1aA1BABBA1BAf1AAA1A2A2Ac1bA ~sci
      1Aa1A5ha5a1A7A1a3A1b ~scl
      c2AcBA1CACAaaBAd2AaABf1AbBg1AAAaAA ~sco
      b1AAA1bbAA2A2B1AAAe1AA1A2A2ba1A ~scr
      1Ad1AaA1d1bbBAb1ABa1BA2AdAa2A2A ~scu
      1AceA1A1cDfbaBcBabAAbB2aAB1abccAd1a ~se_
      AbAAA1AAA1ABaAA1AdAAbA2Ab1A1bBa2AA ~sea
      A1ABa3Cec1a1AaaaaBeAcAAaA1b2bbaAA ~sec
      a1a6a6A1ab5a3A ~sed
      2aaA1bbB3aa1A1bAbacAa1A1bA2B2aA ~see
      1a3a1a4aA3Aa1A6A2a ~seg
      1B1AB3f1ABBaAA1A4b1bBaAba3AAa ~sei
      bA1ach1cdAaBBaa1CAbbAd1A2aAA1cAA1a ~sel
      DbCcfAcaB1B2aBBabbBa1bAaACAA1AaBaAA ~sem
      BdcBABAaBB1acabBbb2BbBa1caaABAdabaC ~sen
      AA2A1AaAAAaa2a1b2A3A1AA2b1A1A ~sep
      ABAaBFaDbAhb1AA1fc1gaABBbA1d1BdAaBab ~ser
      baBdA1aaEAAce1a1Eeab2Bb1aaBaaB1aAAc ~ses
      acDe1A1AAaB1Aa3AcBAA1A2AAa2C1Aaa ~set
      a1AfbfA1a1AA1b1aAAabaAAABABA3bAAbA ~seu
      1a6cA6aA10a2a2a ~sev
      3a1A2A13c7A ~sew
      5A2bA1A4a4A4a2b1A ~sey
      5c5a8a5a ~sez
      2a4b8A1abA4A9A ~sfa
      1A9fA5A1A1b2b1b3b ~sfo
      1a8a8b5a9a ~sfy
      Ab1AaAAb2AA1a1ba1aaA4AABaA1a1a ~sh_
      AAaa4a1A7a1bA3b4c4b ~sha
      cA1AAAA1AbBaAAbbAcbacA3AaA2BAb1BA ~she
      1bbABAAaAAb1dAaA1aAbaAd2B3aa1C2a ~shi
      AACaac1aAccAA3A1ABcA2Aa1Aa1AbA1bA ~sho
      BA1bAad1ac1Aab1bbb1aAAbabBaaAbea1B ~si_
      2b1bBA6A5A1a11a ~sia
      bAbB3AaAB1aAaaa1a1A1a4a1aadb2a ~sib
      2a3A2aca2a2aa2A2A1AAA5aa ~sic
      B3bAA1AdbBc4aA1A1A5A1AAb1A ~sid
      ABBbdCBAC1CB2ABCA1b1bC1CB1b1a1b1i1A ~sie
      a2A5AA7b12d1a1b ~sif
      a1A1Aa2aA1eA2A2aAA4a1Ab3baA ~sig
      1b2a1Ab1AbAbB3aAa3a1A5A ~sik
      bBaBbiabABAAaAAaAaA1AA1A1cA4b1c ~sil
      Aa2bb2AaaAA1A1aAb1a1E3c3A2AAA ~sim
      BaAdaBDBaAdA2DkdABe1aaBacCDbb2BC1b ~sin
      aa2daAbA1aACa1aABA2bab2a1A1B1c1Ab ~sio
      AAA1AabAAab4A1A1a6aAA ~siq
      c1b1AAA1caaaAAaAB2a1Aa3aaA3AA1A ~sir
      2aAABe1AbBA2babA1A1Aa2aBBa1A1AAAA ~sis
      bb1A1AcABaACAAe1BA1AgA1AAA1A1b1AbAAb ~sit
      AA1AdAba2A1A2AAA1A1AAAaa1a2Aa1bb ~six
      2c3d9B3A10A ~siz
      A13d18a ~sjo
      2A1A1bAb1A1aa2AA1a1A2a1Aa4AA1a ~sk_
      1aAAA9AAABb1a2af2b2A ~ska
      a7B2aA2e1aBa1A7A2A1A ~ske
      2Aa2A4Bd2A2aa1A1BAa1a3aA1A ~ski
      1a10CB9eA ~sko
      4A1A1B2Aa3A1aB2eb2Aa1Ab ~sle
      1acA5Aa2c3A2a ~sma
      2AAA1b5CA1B3Aaa2a2A4baA ~sme
      1a4b1b1c2ab7Aab2AA2B1aA ~sn_
      8b7aa8A ~sna
      b7a1AaA1A1A5cA ~sne
      Abbaa1AABaA1aA2AdbbAAaA1BAab1abbbAb ~so_
      b1AAA2aA2aA4b3A1a1a1a1Ab1b1A ~soc
      AAA1aabA2AAA1Aa1aa2aA1a1aa3A2A ~soe
      A1cAabAC1B1B1BAaabCcAAABaaCAAfcABbA ~soi
      AcEACjBa1a1BcBba1BAbCBAbAAAaAA1CCBed ~sol
      A1AaA2b1cab2A2A2a1bAa1A1A1a1A1ac ~som
      2AbagcaaA1bE1dceaAabEaaBe1BAAAAACAB ~son
      bbaaAbaB1aAaa1Bab2daAA2Aa1AAAbabA ~sor
      2A1bBA4a3bd2A1b3bA3A ~sos
      DBa1CBba1acBafbAb1BA1bABA1BCbACceCBa ~sou
      A3b1AaAd1baA3b1A1AAcAAaA4Aa1a ~spa
      a1E3aB1ABc1babbAb2a1AbAAB3b1ab ~spe
      AAadAAaAbBb1c1A1AdBhAAA1a1A1A1aA1c1b ~spi
      a10b1AA7b ~spl
      AAc1BAbA2B2Aba1AdbAb1AaA2b1AA ~spo
      1Ba1d6a5a2d6a5a ~spr
      1BAAAcAABBbdAc1aA1BA1AB4gA1Abb1AA ~squ
      13a7a3A ~sri
      cb2b1BAAABCB1DBbBaaABbdAAabb1a1bCBb ~ss_
      1cA1aA2bA1BbaB1eAb1BbBaabb2AAdABAA ~ssa
      Ac1gCacaBa1ccaBAbacd1cABAaCAb1abAaAa ~sse
      2cE1DbBaBAABAbfCABAAaA2BB2cAaafBa ~ssi
      ABAaAABcCB1AAcbAafB1ABb1BdbA1eBb1bA ~sso
      A1AAbaB1baaA2AABABc2bBba1A1A1aA1ab ~ssu
      1a4a10Aaaa12Ba ~ssy
      bbB2bAaBCa1BaABea1Aa1A3aA1aaAAebb ~st_
      BD1cb1AAc2DBAd1bCdBAeAABba2ceb1Ad ~sta
      aAgBBdaBaa1Abd1aA2A1cbba1aABAD1a1dA ~ste
      3a1A6B1a1AAA2A1A8af1A ~sth
      ab2Baa3AhBB1BaAB1B1bA1aaAa1BAABa ~sti
      A2A4Ab5a5a2b9CA ~stl
      cA1ec1AdaAAb2AcbACBBcaaAcBcabbc1Aaa ~sto
      Ci2a1ABAaabbbAbBAe1B1B1BAAA2cBABBA ~str
      3A17a3a4A ~sts
      b1aaAAaa1Aad1B1ACAA1d1aAA1AAAaAA3a ~stu
      aAAbA1A1aaAa1aa2AAAAAdA3AA4a1A ~sty
      A1B1A3ba6b4ab1b6AA1A ~su_
      2A4A3A3Afb7b ~suc
      1a4BA1Ac3A1AA11a1aAB1b ~sue
      4Ab3A15a7abA ~suf
      1abb1Ad1accbAaAB1A2CBA1BB2a1a2AAC ~sui
      A6A2A6A ~sul
      1c1Aaa2aAaAA4Aa3aaB2aAA5a ~sum
      2A1A3Aa2c3cd1b1a ~sun
      A1caACBAaBCbaa2BA1aBaa1A6b1cac ~sup
      1Ed1ba1A2a1a1a1BaAabAaab2bA1BAb1b ~sur
      aA1B1AAaaaAAb3AA1A1acBcaaAa2aAbdb ~sus
      A2b3ba7c4bA6ab2b1A ~swa
      1b4AA2i4A3a1A5AA6b ~swe
      Aa2c3aaaAA7a7a2aA1a ~sy_
      10A5A1a14c ~sye
      3A4b1A3Aa1A1BbeAAbAA3A3AA ~ta_
      bABAa1B1aABa2AcC1a1b1A1A2CAbAAAA1A ~tab
      AAaAebaaAa2A1a1AAaaAA1aBB1b3a1A ~tac
      2A14b9a ~tad
      1BB1cadCaaa1e3af1Ab2AbBad1A1A2d ~tag
      BAcAddA1aaaABCaaCcfAA1ea1dBAbABC1A ~tai
      1a1a3BA15a ~taj
      AaAb2afb2A4A2A1A9b3A ~tak
      BA1CC1B2CBBAoeA1Dabe1bbAaAA1baA1BcA ~tal
      2AA3A8e14b ~tam
      abcbAB2b1aBAAAa1aAB1AAA2B1Adaca1ca ~tan
      1cBAaA1daDgBAc1AAA1bcABcAAA4eAAAA ~tap
      1Db3AAAAaA1A1AfAA1A3BAaAAAeAA1aA ~tar
      11A4A8a4a ~tas
      2AA2AdB1AABAac1AAaB1aBa2aA1AaAAAa ~tat
      A1bbaBAbb1f3A1eabBBbA1a3A1c1a ~tau
      1Aj1AaAA1cA3A1Ab1A1aA4a6b ~tay
      6a6a3Aa ~tba
      a7a ~tbh
      1b2BA1caa1ABa1de1B2cAaAb1Ba2bAa1a ~tch
      5a3AA1b4Ba1a ~tdo
      15bab1A1a3aaa ~tdr
      Ad1A1Ee1bcAdBDaCbBadbCAaBe1BA1Cac1ac ~te_
      a1cceCaBBAabAaA2AaBBCAAa1cAA1ab1AaB ~tea
      acC2Aaa3Aa1bca1cAa3A6A2A ~tec
      a3A2Ab7aAAb2bB8A ~ted
      1aaAa1AcBAA1ac1aAbaABAAaa1b1Aa1bA ~tee
      a1a1abAaaAA3cA1A1a8a3aA ~tei
      aB1B1CCb1daaCb1A1AAe2C3cAAAAaB1B ~tel
      1Cb1Cc1ABbBB2Aa1DbEBAaaAEAAAa1Bcb1d ~tem
      adAACaBbdAcAc1ba1abbAaccfAb1AA1Ba1Bb ~ten
      AA4A3A10b1b2AbA ~tep
      1bbB1AcBdbfBaBABaaAbaaBaAf1aaABE1b1A ~ter
      caAAedAbbaEdbcaAbgBA1a1BDabaaA2BBBa ~tes
      1A1C1aAAaaad2A1AB2BaaAAaAaAA1g2dA ~tet
      BABdCaAeBBBBaDjB1C1AAaAAAAfBbaABBbcB ~teu
      6a1a2b3A7A3a2b ~tev
      1b1a2aaAaA1bA2aA6a3a6a ~tez
      19A6a ~tfl
      aAa1caA1aab1aab1baa2aA1b2BAABa1a1A ~th_
      3A3A1caAaA2aAaAaa2a1a1A1AaAc1A ~tha
      bbcgbBad1Acbaa1aA1Ba1adAbbba1ba1dA1a ~the
      a1cA2Ab1BA1Cc1abBA1ABAB1AAbbAAAAaa ~thi
      A2A1c6BAa1AAA2A1A6A1af1A ~thm
      1Aab9A3a3A1A1A1A1caa ~tho
      2aa2AA2aA4A2b1aa2dA2ca4A ~thr
      10A4A1A ~ths
      bciABdBB1BaaBbbA1BBBbdc1a1a3BBA1aa ~ti_
      bde1A2aAbAABaA1AACA1bA1AAaABc1AAdA ~tic
      11A7c4A ~tid
      Ab1BcdacdAabd1BAACb1BafacaaBABc1cA1B ~tie
      a1BAc1ba1ACc1aAAaA2A1aa3ab1B2Aa ~tif
      ABB1BaaAc1fAAd3aaA1DAAbBb1BbA2Aa ~tig
      1aA1b3A15A9d ~tij
      b1AAaA2aA1e4aA1Aa1A ~tik
      eb1aAAb1Aaa1bB1A1BA2A2baAAAbBBaa ~til
      aa1BBaAaaaB1A1f1AA1bAbA1a2a3aAaAB ~tim
      A1cABab1aaABBcBA1cB1ababB1edabbcaaA ~tin
      A1ccB1aBe2bc1AaAAB1A2D2BAbbacBbca ~tio
      1aBbCAAAcaBbBAaB1AAgAA1Aa1BaaAbA1aA ~tiq
      Bcba1adCA1bAa1cAeAAB1Bd1AbBbCB1AaBbb ~tir
      B1CbAbCa1aAcBA1ABB1c1BbAAABaAb1A1AAa ~tis
      bacAaDA1aaaABAb1aaaacaA1BAABA1b1A1c ~tit
      AAAb1bcAB1aaa2c1c1A1A1AACAA1Aa ~tiv
      a1c1Aa1AAaA3ab1AAbbB1a2c3AA1A1a ~tle
      c2a1a12c ~tli
      AbaA4Ab5a5a2bA5a2CA ~tly
      12A1a2A12b ~tma
      DCbEdaaaaCCaBbABaAaACd1d2BBAAabA1A ~to_
      2AaA2b1A2A2a5b ~toc
      1d1Aa2a9A3A1c ~tog
      BACCBBBAac1baCA2cbbBBBAfBCbAaB1dBcA ~toi
      b10bb3a2bBA1a ~tok
      1aBAA2eABA2eA1A2B2AAb2ca2Baaa ~tol
      BaacA1aaaAAbB1A1bb1Babd1BA1AAab1aabb ~tom
      Bcak2DaBAD1bbcAbcc1BCb1AaaA1AA1a1Ac ~ton
      aA2A1AbA3A2bAa2b1ab2A2bA4b ~too
      BaAA1A1AAaBAAAaBa2BadbAaacAa1aacbbA ~top
      cA1eBBAA1AbBaaee1A1BCh1BAca1A2a1AaA ~tor
      2B4AA2A3aAaaAgbBA1AA7A ~tos
      babAa1Aaaaaaa1A1bAaAa1baaAa3aA2Aa ~tot
      gCCegAeD1Ca1AAaaADAaA2aacadaDC1AecC ~tou
      2A1A1AA1B1AA2Aaa1f1b1A1aA3A ~toy
      acb4a8A1A11aAa ~tp_
      4Aab2ab5aA6AaAaAa ~tps
      2bAa2a12A2A6A1A ~tr_
      DAbAd1BC1bea1aChDBCBa3B1caCBc3BA ~tra
      B1facAcAbd2bBBcCd1c1DCDbcbbc1ccCFAD ~tre
      a1ad1abB1CCa1AgABAcdBcbbBe1BbA2ABaa ~tri
      BCCcabCccBb1CBfaC1cBaadeACAA2bbaBdc ~tro
      ahbBbbadcaabAAAAba1B1aA1AbCA2AaCaBA ~tru
      1A14a1a ~try
      cA1fd1AcCCAbbDa1bADbaAcAcebaBacDA1bb ~ts_
      B7AabAa4b14b ~tsi
      1A2A7b3a1A2A1c2Aa ~tt_
      bcdDaCf2ABababaeABbBAadAEeCaBCB1ba ~tte
      AdabaABaa1AaAaAA1a1BAbaa4AacAAa1a ~tti
      d1caAba1AaA1A1ab2bAbB1a6AA1A1a ~ttl
      1A1eA1AAaCABaAA1b1aeA1Aaa2A2A1dA1A ~tto
      A3AABd1BBcBbAc1ABaAa1aAbBcA1aaA1AA ~ttr
      b2AA1bB1Aaa2BaC1A1a1abAa1AAaAAA1A ~tu_
      10A4A2A1A7b ~tua
      A1A10aa2aA1aA5a2A ~tub
      4bAb1A3b4A2a5A ~tuc
      1AAAab1AbA1aAAA1AA2eAA3bA1A4c ~tud
      2A3A1B1B5cA3A3a1a1B2Cc ~tue
      a1aa1a1bb1bbA1a1A5AAA3A6a ~tuf
      1e4A11A2A2a2Ab5a ~tui
      1A4b ~tul
      11b1A8b ~tum
      1a15B1A1g4Aa2A ~tun
      CbCbBaBBcC2A1DbcdB1BhbADbB3A1aCAc ~tur
      6Aa7a1A2aA4A ~tut
      1A5A6Aa1a1ca1a1ab8bA ~twa
      2da4A1aA9a5a ~twe
      1daA1Aa1A2aA5a2b ~twi
      6aA1a2A1a2aA1AAaaAA1b3b2aa ~two
      A1CAA3aabca4AAagA1A3AA ~ty_
      aA1bA1A1a1Ab1a6AAdA3A ~tyl
      14ab7b ~typ
      4A8A6AA ~tz_
      1A4A6A3bdaa4A1A2A3A ~ua_
      12a5A8d ~uac
      17A5F2g ~uad
      1Bb6aA2a2AA7A1d5e ~uag
      1bA2Aa2A1aA2aAAa1a1A1bAAAA1AAaABA ~uai
      aa17AA6a ~ual
      Ab2baAdAB2B1a2EBa1A2AbBAa1aadbba ~uan
      1AaA6AA1AAaagABA1aa1AAea1aA1A1b ~uar
      a1Bab1aA1c1a2AAAB1a1fAAbAA1AAaAAA ~uat
      AA1bc1AAA2c2A2A1aa2c ~ub_
      ABbb1A2a3AAa9b2Aa2A ~uba
      2BA5AA1eaaAAcAAaA1A2A1A1a ~ube
      c1A4aa10a2A ~ubi
      BaADAaaAfAA1aAA1ab1bAAEAA1Ab1a1A1Ab ~ubl
      AbA3A1A7AA2Aad6b ~ubo
      b2a2aaAaBa1B1A1a1A3A2A1a1AAAAA ~uc_
      2AaBaA1A12a1a6ac ~uca
      A2a1a1AA1cB4f2Aa2A1A3b1A ~uce
      1AbaC1aAaDAAAA2bccAb1AA1BAb1Ab1AcaA ~uch
      5A2AA6A2aa8BA2BA ~uci
      2A1f1aAb1a1a3bbAa1c4B1A3a2a ~uck
      8A7A4Ab2b5a ~ucl
      a3a2a1aa1AAa1Aa2a1AAAaA3ababa ~uco
      1aaA1ca1Aac1b2AAAA1AAAA2a3aAAb ~ucs
      AcAc2AAA1A2b9A2a7A ~uct
      1a1A2AA1AAAA1BAA1aAA2a1a1A1AAaA1a ~ucu
      A4CAA1ebABA1b2AAAAa1BAAA2AbdBAa ~ud_
      1b1A2A7A9b6A2b ~uda
      bB1A1bad1DAAAfbaBaA1A1CBaAa1A1aBAAdb ~ude
      2A2Bc1A1Aa3AeA2d1A1aaAA3c ~udi
      2BA6A3c6A5Aa ~udo
      AC1cAaAa1AB1C1A1BC1B1AcBc1AAA1ab1e1d ~udr
      a1A5A2a5b4dA ~uds
      2b4A2A1Aeb2a1A2A7aA1a ~udu
      1AebBaa1CccaAABcbB2baddbb1d2ACbaa ~ue_
      7c3A1A6A4a6b ~uee
      1AA3A1fa2b1A1a1A3A1aa3a1A1A1A ~uei
      eb1aabAaBaAaa4AA1B1A1Ab2B1aABB1B ~uel
      3A2A3a4a1b4aa7a ~uem
      A4A1AAAA3A2A2AA1A5a1AacAa ~uen
      12a2c11A ~uep
      bBBAA1Cc1AaA1AAbAc1aAa2aBaaa1Aba1A ~uer
      AdBafDBBfAAa1d1AADBCAAe2bAda1CbaC ~ues
      cb2AbAb1Ab1A3aceaA2Aaa1CabBAAAA ~uet
      1A1CAA3AA1A4Ac2c1acAA2A1eb1a ~ueu
      AdBdaAAc1A1ab2bEA1Aaab1a1a2Abab1b ~uf_
      1A1aBbAccbba1A1AcBB1A1BA1d1AAbAaaaac ~uff
      15a3a6A ~ufs
      3a12dB1a5AA8A ~uga
      4a4AdA8aA4a1b3A ~ugb
      1A2ABfAbbDBdabABA1B1c1bAA1b3Ab1Ad ~uge
      1A1b1A1A1aAA2AacbaaA4Ab2a ~ugh
      aA1AA1Cb2A4AA2Ba10b1a ~ugi
      a1A1a2b4aA3d2a4c5b ~ugs
      1AAaAb4a5aA3Abaaab1aA3b1a ~uh_
      4a7AA5a4A6b ~uha
      Dg1b1AccdEa1Ba1Afac1ddA2d1b2ebcaa ~ui_
      8c6a15a ~uic
      3aA2Ab2A3a8b1a ~uid
      aA1BaBaAA1AabBab1AA2Aa1BAa1d1A1AAaB ~uie
      Dfc1BbBA1cc1BBcbc1fDaAAA1BAdbAAbacbb ~uil
      2AAbdBb2BAA1dAba4caa1BBA3c1bc ~uin
      1AA1cabABA3Aa2A3aA7a1A1A ~uip
      1e2AaB1B2BaA1bEABaAAi2Af1a2aAaBa ~uir
      1BBcA1Bbab1AB1a1eBd2bCAB1AA2aBAA1c ~uis
      cCBBb3B1B1B1eABC1aBDA1BadBA1fdA1a ~uit
      5Aa1A2a1bAA3AA4AaAcaA1A2A ~uiv
      8b2d1A2b1A11A ~uiz
      6cAAAca1B15A ~uje
      a1a1cB2AaCaAAaA2AbA3a1ABaCB1a1AA ~ujo
      1Ab1aA1aAa5aA3b2A4A2a1A ~uk_
      CabccfcBa1BB1BbAaA1BcCa2C4A1AAa ~ul_
      Ac1AB1BabA3AbA1BAB2AA1b1AAb1AA1Ae ~ula
      1A1BA1c1a1AAA1A1A1a1a1AAda1aa3aA1A ~uld
      1adDDA1A1Db1BaABbbba1a2Ccbce1CABdCc ~ule
      1Aeb2Aa3a1aA1c2A2A3aAbaaAc1AA ~uli
      A1b1BdAAb1A2A2a3AA1b1Ab5aA ~ull
      1BbAbAB1BBaaa2ABBBaA1aAAA1cb1eA1AAA ~ulo
      1AaA1b5dA1A2BaAAAA2b7A ~ulp
      a1DAAAAdaaaBb1eb1dAa1AAaA1AA2b1AAA ~ult
      2a7A4a6A1Aa1b ~ulu
      B1ab1aA1baA1BbA1bcA1AAaaAaAB2ac3B ~um_
      4A1A1b3A4b2A3a1A1c3b2b ~uma
      AB8A1A4A3a6a3a ~umb
      ccacBa1A1a1abdaBa1aBaBaABB2B1ACAa1a ~ume
      2A1AAAA1a2AafAAaA1B3A1A1a3aA1A ~umi
      1bA1a5a1A4Aa4a3aAA1a3a ~umm
      12AA7A3A5aaf1a ~umo
      3A3A2a10Aaa ~ump
      4hAA1fdAaBA1bAabaaA1a1aAA1BCcCbaB ~un_
      1a4a2abAa1AaaAAA1b1a2aa ~unc
      1AAACaf1B1AAA1AAcaAa1cAA1abac2AAAdc ~und
      BbfccCACCB1BC1CaAA1aBbaba1BdacAbcBab ~une
      1bA4A2aa5c6A8b ~ung
      AAB1AA2A1A3A2b2ddb3AAb1a ~uni
      5Ac10A3e8A2A ~unn
      4a1A1B3b3Ab5A1b4c3a ~uns
      1aa1a2Ab1A4ADd2aA1d1AA2A2a ~unt
      1ABBaA1c2abcAAa1A3A2AA2Aa3C ~uoi
      bA5A8b3A3A ~uol
      B1bbca2AAab1Bc1bAA1BADAdaBabbc1ac1B ~up_
      6b3A14A2b ~upa
      7AA2b4b2A2aA ~upc
      bCgcaaBAAACCA1AA1hcCAAdBB2CB2BAAB ~upe
      3dB1b2bAAA4Ae1A4AA1a ~upi
      6A2AC1b3A5b8a3b ~upo
      2aaAAAAaA1aAaaaA1aaA10b1aab ~upp
      6AA6c ~upt
      4A1A1a7AdA2a2A6a3a ~uqu
      BaCbAabd1ba1b1AaCAAcaAA1cbdCaa1AAAda ~ur_
      AAb1AAAAcBb1B1j1eB1BBaAAAaAc2cAAaBA ~ura
      3c4b1b5A4caAA5ab1a ~urb
      6A3a3A2a2aaabb2A4A ~urc
      A2AaBB1a2A1A1AbBA1Aba1A1AAdA1g1Ac ~urd
      BbgDC1aACD1ba1baAcfcAaaa1bBa3Aaaac ~ure
      aaaAa1AbA1A1cB2cbB2aA1aAc1b2A1a ~urg
      AAcAa1daiAeB2BBCdbAd1DAAbAaC1ABbAAB ~uri
      A11BA1aAa7A9a ~urk
      2aBa2A2A11b1a6e ~url
      AACaCaaAA1ccAdAAeBbAAA1AC1A2a1AbBec ~urn
      a5a2b1aA1A1AaA4bA3a1c ~uro
      A5Aca1AA6A3A2A ~urq
      aAAabABBabc1AAA1bBAAAb1AA4AbabA ~urr
      DbC1a1cCD1BAbBba1aB2aBabBC1aAAba1Fb ~urs
      bb2BbbaBAa1AC1bAcAAaA1AB2AAa2AA1A ~urt
      3ba1A2aAAaa2aA2A1A2A3a5a ~urv
      aDBBb1Cb1bA1c1a1b1CDcbbCab1aaBbCaBcA ~us_
      3A2Ab4A2d4A5A ~usa
      1AeABAAa2k2Ba1d2AAA4A2AA2AAA ~usc
      1bBkAeAcc2Abb1CBb1aAB1BbDd1caabA1CC ~use
      2A1a2a2A1aA2ab2b1A12a ~ush
      AcAcgaa1DcbAB2BBBCbbA1ABBaAB2cB1ab ~usi
      1a10aba5b3A5A1A ~usk
      b1AAA5A5A4a2c3a4bbA ~usp
      b3B3AAbA2b5AAAAaA1a3Aa ~usq
      aDaA1AA2AdaaBBA1A1bAB2aDA1AA1bAk1A ~uss
      B1ec1bAA1b1bCaAba1B1aAbaa1a1A1a1Af1c ~ust
      19A2c ~usu
      1abD1BaBC2AAC1AbbaAdaBabAA2eAcb1Aa ~ut_
      1Aa1A1A1a1cb2A1Aaa3A1A3a3a1A ~uta
      5a3AA1b4Ba1a ~utd
      caGcDB1Bb2aCC1B1Ca1caAc2abba1b1AaA ~ute
      1A2b3A7a1c ~uth
      gBdBacBAhbAa1AB1ADB2acBaAeAA1abA1bA ~uti
      1a1cabD2AB1BabbaccB1hcAAbaAAA1AbA1b ~uto
      A1aAgcdAA1bAAbAa1BabaBa1AABAbaA1AA ~utr
      BbA1b2bBabAa1AaAaA1A2A3Aa3bA ~uts
      Acca1AAA2Aa4a2aAAA2AAA2A4b ~utt
      2AA1AAaAAA2Bb1aeaAaBd1A2AA1Ba1a1B ~utu
      a1A1AaA2AA1A1A3A7a5c2b ~uva
      BaA2Abfca1bAae1BdbAAACaABCAAaABabac ~uve
      1Aa3a4a7A6a2b2AA ~uvo
      B1a2AEfABAaaA5BA1AAa1b3aaaac ~uvr
      aBBaBBAAB1bbbbABcaA1dDA1daabcbcb1A1A ~ux_
      10A23a ~uxi
      1b1a3c4ba3aa4AA2a3c1AaA ~uya
      2AbA1a1AbA1A2d4A3A1A ~uye
      A2e1A2A4AA3aA2b3b ~uz_
      A1bAaA2Aab1d4ba7b ~uze
      a4A2aA1AAaAbaA4Aa3a3d ~uzi
      1BeAa3AA3Ac5a3a ~uzz
      1AaA2bA1B1AA1baA1BCc1BAB1AAaBBEAab ~va_
      3BaAAaAab3AA1gAA1A1aAA1AA1afbAba ~vac
      2A1Ab2aAAa5cA7A1d3A2a ~vag
      1AAbAACB2aaabbAA1bbAa1aaABAbca1bA1B ~vai
      AA1abAbAA1c1AbAAAbCAbA2Aa1bAAAAAc ~val
      AAaBdbBbiBCfAbA1aBB1aabaA2b1AeCBAAb ~van
      3b6A8a1A9B1a1c ~vap
      A1A1AcA1b1A3b1A1aA9b1b ~var
      a5aA3AAA1A1A1a3a1e1a5AA ~vas
      1b2A6b2b1A1A2Ad2Ad2AAa1b ~vat
      1B3b3aa1a2aAca3A7a1A2A ~vau
      bD1A4BAaAf1cbEdBeAc1aaCa1bBi1Cbac ~ve_
      1ab5AA1a5a ~vea
      bb1BcAa1cAAaa2aaaa9aaA1A1A ~vec
      1b4a2Ab7a8a4a2A ~ved
      4a2ba5A3a2a ~vee
      2A13Ac4b ~veg
      1A1baaa1AaA1aa2a1b1A1AAAAA1a1cb1A1A ~vei
      A3a1bbA1aaBABA1AAAbAAi2BA ~vel
      1aa2Aea1bA1A3Aaa6A4A1c1A ~vem
      1bBBA1D1bAAcdaABab1C3BA1AAAbAB1Aab ~ven
      DcabBB1bBcbcC2BAbA3ABca1cB1aAcdbc ~ver
      BCAd2BaC1aAaBBABbAdC1fb1AABAAaAcAAa ~ves
      1ABBa2caAA2A2CbAA1AaA1A1A3A ~vet
      Ab4A1dAa2bBA1Aa1faBBaB2AAa1A1B ~veu
      24A7a1a ~vez
      a3A1eAa1a1A2AbA3A1Aa3a ~vi_
      7AA3aA2e2A3Ac5A ~via
      1A4c1dAA2BA1BA1A1A5ad4A1A ~vic
      aAA1AeA1bBbBBbBAA2ccdBA1AA1aAA1Aae ~vid
      BABABC1ea1b1b1eCBB1ddaAbBBAB1B1AdA ~vie
      6A2Aa1a4aA7b2aa ~vig
      1aABaAbBaAaABbc4BAB1A1Bb1BcAaAAA ~vil
      1BAaaa1BdbAaBAAA1CeAdAaDAbd3b1AA1a ~vin
      1c1A1Aa5A4A3AA8aa ~vio
      5A3Aa1AAAAa3a1A2Aa3AaA1aA ~vir
      dcdBAaA1aAaA1D2B2BBaA1Aaa2a2AaAa ~vis
      AAAbacBA1bAbA1a1ABAc1bA1aAAAaA1Bbaaa ~vit
      1AaaBBc1BAA1b4daaA3a6aa1a ~viv
      dc2a9b5A13A ~vk_
      6a4a9a ~vo_
      bc1A1dcbdabAe2aCa1AbbCa1BACA1C2BCa ~voi
      BB1DeaB1aAAbABaABb1AAD1AAAjaA1a2c ~vol
      1aA2A3aA1AAA1AABa1A2ae1a2a3a ~von
      2A2aA9aaa7b5A ~vor
      11bb4B3A4a ~vos
      2C3A10a10a ~vot
      AAbABaBAAA1C1BaaAC1aAeAAA1Aa3A2cA ~vou
      2a1A1c2A1a2a1ba1AA3AAA3a3c ~voy
      1AA1BA2BAAAaAb2Aa2d4b3A3AA ~vra
      5AaABBBdAaAA1fAC1BAAbBcBa1bAa1cA ~vre
      1AbAA1Dd1AAAd3aA3a4Aa2Acb ~vri
      4A1d1A8A ~vt_
      12b4C5c ~vtt
      A2c1A1a1a1Aab1AAAb2aAAa1AAaba1aAb ~vu_
      2a2A9c1a5bf1A1A5B ~vue
      2c2B5d4a1e14a ~vur
      A1b1b1A3d1a1A13ca ~vy_
      A6cA5A4A5a ~vye
      1A1B3a8bb6b ~wa_
      1aaAa1A2A1ac1A2A1a1AbAcABa2a1aaaA ~wal
      1Caaa1a1A9A4b2b4A ~wan
      a1bb1a1aae1AA1A1AAAaa3Ab1B1ba2bAa ~war
      3Aa2aaA1aA3AA1b1bA3A ~was
      A1ba3A3AA1AAaA2A2Aaaab6b ~wat
      18cA2c4a ~wax
      b4ad2AA2A5dbA2bAa3b2AAb ~way
      aaAaa2AaAbA2B2A1ACBAa1A1AA2A1A ~we_
      a1Aa4AAeAa2AA3a6A2A1b2a ~wea
      A4A8AAA3f ~web
      aceaaAbbAAbaaAaA1AaaBBaAa5cA1AAA ~wee
      7A2b4a9a2a ~wei
      3A4c1A1bc5AAb5a ~wel
      AA3ec1BA13Aa9A ~wen
      1aA3A1A1cAA3ac1AaA ~wer
      2AaB2abaAb1aAA2AA2aA6aa3A ~wha
      aAaCbacb1daAC1AA1A2A1A1Bbb1aA2ca1a ~whe
      c2a1a2a5a2Ac ~whi
      aa5Aa1aaA2b1Aab1AAA3a6A ~who
      ad1A1A2baA1b3eb3A4c1a2b ~wi_
      2a3a1A6aa1a7d ~wic
      A1AA3Aa1AaabAcBdaAbbaAAbA1A2bcA ~win
      aA7aAAA1f2AA5A1d5A1a ~wir
      bAa1ba3aA1aab1aba3C1a2BAaCb1a1A ~wit
      A2a1e1aA2c1AA1c1a1ABaaba1A1a2a1a ~wn_
      AB3AaA1c1aA1a1AbA1AAba1a1b4A1fc ~wo_
      10B6aa2a3a ~won
      11A1a2Aae2a9a ~woo
      1aaac2aAaAaDaaa1a1AAaaAa1AA4bABa ~wor
      1c1A2cAa1A1c7bA1aAab3aA2AA ~wou
      1a ~wro
      14A1a3c1a4a ~ws_
      1a1A5a2a17a4A ~wsh
      1AeA2A4A6A ~xac
      6a1a3A7e ~xce
      a1a7a5aa16a ~xcl
      6a2bB6ABab2d2A3a4A ~xe_
      1b14A7Ab ~xer
      1Ad1A2a5b1ab1AAA2ca2A3A2b ~xie
      caA1bAAg2b3AA7b2A ~xin
      2A5AA1a20a ~xis
      1Aa1A1aac1A1A4A3A9a2A ~xpl
      2A5A2a23b ~xt_
      1c4A2B2g3AA2A3AAA2a2A1aA ~xte
      1A2A1ea1A6AA1dAa1A2Ab ~yag
      1a1a2Ac5abAaaaA10a ~yai
      1a1a2AAaAA2Ba1b3A2A3a1aAc1Abb ~yan
      10a6b ~yau
      1AA3AA3a3a2A2AaaA2A ~yce
      7BAAAb1Aa6Aag ~ycl
      aDcaB2cB1A1AcDbBabgAaa1aaA2AA1bc1A ~ye_
      1b5a2A4a2A2A4baa2A ~yea
      a13a1b3bA1aa ~yem
      1Ab2AAAbA3A2A1a7AA ~yen
      AAB2aBA1BABAbB1a1bcABAA1aAa2aAaA1A ~yer
      BacA2A3aA1aac2abb1b5a4c ~yes
      aAac1A1A2A1Aa3Aa5A1AB3A1aA ~yeu
      2a5a2b2A2a14a1a ~yez
      AcaAAAAAAeca2A1aCAcABA1AAb1aA2AbA ~yin
      1Aab2AAB2a1a5A3a3A ~yle
      2Aa3Ab2A1A3A1AAaeb3h3B ~yli
      a1A1A4A3aAa8c9c ~ylo
      1A1A3A8A3a1A2a9A ~yme
      3A8a1A3A12dAa ~ymp
      AA1b3a4c3a2Aab1a1A ~yo_
      ABA1acaCb2BaaAiCBA1aBae1BbB1A3AAA ~yon
      AbbAa1AABAaAAAa2AAA3AA1A1A1A3c ~you
      6b1AA4a12a3d ~ype
      2A12bc3b6A ~yri
      daAAA1bA1AAAAa1Abb1A1aA1AAa3A1aAAA ~ys_
      a4AA2a5b1a14A ~ysa
      a1A1ba5a5a ~yse
      2A3a2Ah4A1aA1AA5AA2a ~ysi
      1AbA1cAa1AAaAB1ba1Aab2Aa1aaa1AB1A1b ~yth
      3A2b10A7A ~za_
      c5A4a5A2a2a4a1A ~zaf
      7A8bbA6b9a ~zai
      1aa2A1bAA1A1B1AAAb1A7b2Ab1A ~zan
      bCA2A1A1A1B2A1bhAbAA2c6aa1a ~zar
      AabDbaAaaAdabaa1dba2ABAAbbBacaBAaeb ~ze_
      2b4A3d3A7a1B2A4b ~zem
      3A1b2Aba1c4bA1a1A2ba4Aa1A ~zen
      bAe1AbB1aAaA1aa4A1A2b6Ab1Ca ~zer
      bBbA1aA1bA2A3A3a1A1a2b3Aab ~zie
      6A1a1d3A16b ~zik
      1A1e1AAabAAaAababaAAa1Ba2AA1a1bb1AA ~zin
      3A11aba3a ~zir
      1AeA4AA1A1A4a1a ~zle
      3A4A11a ~zo_
      8A ~zon
      5a4A1Aa2A1a1a4A4be3A ~zor
      d13A1A1A ~zou
      2a3A8A1aA7ac2a ~zur
      1a1A2c3A1A1A1aA17a ~zza
      1AeA4AA1A1A4a1a ~zzl
      """)
}
