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
      -1.53, -1.66, -1.58, -1.76, -1.75, -1.71, -1.51, -1.74, -1.79, -1.71, -1.53, -1.39, -1.55,
      -1.57, -1.53, -1.42, -1.6, -1.5, -1.47, -1.46, -1.33, -1.54, -1.51, -1.49, -1.54, -1.51,
      -1.5, -1.55, -1.87, -1.49, -1.82, -1.69, -1.66, -1.6, -1.55, -1.61,
    ],
    rows: """
      BaAA1A1A2AC1iA1ACB1A1ABc1AA2ABAaAB #affutage
      BA1aB1BAdc1a2AACABb2a4AA1a #agencement
      bAA2A3A1A6A1A5A #agroalimentaire
      ccAAB1BeC1B1AaAA3A1g1AAABaB2aAcAA #automobile
      aA5A3aa4b4A8a2a #autre
      AjCAbAdABcbAA3ACB1CAAABaE1AAabgc1B #batiment
      g1caAAAAA1ABAgA1AbaBA1aA1AaB1AAA3a #bijouterie
      CaBeC1BaABa2ABBD1agA1D1aBAA1AAAa1ae #blanchisserie
      1c1dCbB1CABCBABACAuBAbBABC2aABaCiAB #bois
      D1acABA1BAcaaeB1iDc1AAABA4A1AAaAA #boucherie
      1BDA2z1bbAA2AAbCBCaBAB1aA2E1BaBbA #bouger
      A1BAB1BbbAB1AaB1cBABA1BeAgAAc1bBAd1a #boulangerie
      AABA1ABBbBC1AAAaAABBBaAAABA1AABzAAbc #bruit
      1bA1A1AAAbBcBA2Aa1dAa1Ab1AA2ABBAgb #carrelage
      1abBA2a2AAAha1ABCaAiAA1b1A5a1A #carrosserie
      3AAaAAAbBbBaA2BCA1aA2AAba1A2aAs #chaleur
      a1eAA1AA1A2A1Aadb1AA3a2AB1B1a1AA #charcuterie-traiteur
      Aa4BAA1AAAa3Bd1A1AA1aaac3aBbe #charpente
      aaaCaBABAAA1BabADa2ABbBAAdb3aAAaA #chaudronnerie
      AAAaAAbACeA1B1B1ABAAAAA3A3A3Ad #chauffage-climatisation
      BACC1aaawbDAcAAaba1bACeABC1CBAAA1AAB #clients
      AaBaa1DB1BDAA1aB1D1A1CAAAAzA2A1AAbA #conduire
      aaAfbABbA1A5BaAa1B1dAbA4b3A #conduite-de-ligne
      CaBf2ab1Af1aAB1AbAB1A1AB1kAdA1a1abA #conduite-engins
      bzHcBdCB1BBA1abdCDBaaCB1DCDDBBB1A1aA #construire
      B2ABC1ca1BbAaABBbAaABgbb2AAaaA1BA #cordonnerie
      bAC1ACAA1AAAA1abb3bAjAb2a1aA3AA #couture
      Ba1AAABaBfBAaA1AAB1ABB1BiaAB1AAAAAgA #couverture
      1A1BA1ADABAzA1Bb1DCCbAd1CABcC2BCBaA #creativite
      CCABabaCa1BC1CaCxCABD1AaACaDBBb2AAc #cuisine
      1A1A2ab1AA3A6A1d2a3a #cycles
      A3AACABBbD2azBBBCaAaA1AAaA1Aa1AAA #dessin
      EAaDB2d1ACBbcAACEACBJBzA1dAa1CB1baB #deux-roues
      BBABAB1A3C1A2aAAAl1aAA1A3A #developpement-web
      cbcAbabb1B1baaCaBCh1BAABA3ab3AB #ebenisterie
      1AAaA3A1b1c1A1AfbA1AB1cAA6Aa #elagage-foret
      aEcABDcbD1AaBBzBDC1BDaDABDDC1AB1aacB #electricite
      AAbA1A4aAa1g2B1AaaA5b2b2a #electricite-industrielle
      2d1BAAb2aA1FkA1A2Ad2A8aa #electronique
      2AfAAAA1A2a1AA1aA2C1AA1oA4A #engins-agricoles-tp
      AABAzECaDAaAaDA1BA1a1B1ACaA2BA1BaB #equipe
      1aAABAb2BaAea3hBBBeABCAd1bBBBABAA #espaces-verts
      A1AAA3Aa1a1B1BB1A2A2eaAb3AcA1c #facade-etancheite
      GACAA1CDCA1cDBBDdGAACc1BAzCA1AaCAe1a #faconner
      CACA2AAAaA1alAAD1eAAAAA1a1A1A1CAa1A #ferronnerie-art
      3AA2AAA1A1Ba1Aabaaa3AA #fibre-optique
      bAA2aB2b1B2A2A1b1bBa1eAaAaAaaBbd #fonderie
      BBA1bCfBCBuAABaaA2AABDAAABCB1B1BAAb #force
      AAcA1AABaaaAabA2aABACbAB1AAd1AAAAa #froid
      ADAC2bBBbA2A2BE1AaB2wA1AA1A2AcA #grimper
      AaA1CACaAC1AAaAbBBABBB1alA1AaBAA1Aw #hauteur
      AbBaAcb1BAC1b1AaaaAA1aBBAAbAact1CACa #horaires-decales
      1BA1AbAB1aaaAaAab1A1aaaaAA1bAAaAbAaA #imprimerie
      AaaB3A1c3ABaA1AaA1BA2A1A1Aa1aA #industrie
      aa1A4AA1A8h #informatique-reseaux
      BACaCBAaCzBAbBaA1DBaABAaAAaA1BBCAa1C #interieur
      aAABAAaA1c2AAa1gBCAB1bA1AfAeaAA1Aa #logistique
      B2qaaBbABAabD1BABBDBCaBABDA4A1Aa #machines
      Dl1BAAABBAcBBaA1EFCBABBA2AadABBBf1a #maconnerie
      zDaEBACBCBADAb1bBCBBc1AaBAA1C1BaaBa #mains
      2Ae3c9A2AA6A1a3A #maintenance
      1A2baa12A7A1a #maintenance-batiment
      a2a1A1e1a1AB2c1aa1AB1AaAaAAAdAaaB #maraichage
      a1AAAAc1BbabbAA1BaA2AkAaBABcBB2ABA #maroquinerie
      BD1caaaA1AdDAbAb1Bia1C1A1AAbaABcbBA #menuiserie
      AaAAAAAAcfB1AdaAA1ABb2AA1BbB5bA #menuiserie-alu
      aAa1CaCAaBbbBta1BAaa1A1AACaABAAAB1A #metal
      1f1BA2baAAA1j1ABACBA1A5A2Abaab #metallerie
      d1daB1ABbbCaBBEBCC1CABuAAAABAAA1BbAa #mode
      diC1ACbDCCAAAadA1DACdA1AdABBaBA2Cd #montage-mecanique
      7B8A4B1B #moto
      AA1d1AAi4a3A1AA1A1A2c8A #motoculture
      ABCCABABAaAEibBBEwaDC1ABd1C1AaCCBCaC #nature
      3d16d #numerique
      AaCCABBfbe1Ae1BB1A1BzACCBAca1BAB2AB #ordinateur
      AAaAA1ABBAAB1A1AqAABAAAAACAb1AbBAA1b #patisserie
      aCa2BADA1AgDBC1FDCBB1ABCaBzC1A1A1ca #peindre
      2AbA2AA2e3AACaaB1AAA2o2A2A1A #peinture-automobile
      1da1ABBBAd1Ab1aBCBaBAC1BBbAaA3AcAA #peinture-batiment
      ABaAaAABBAA1CA1ABBAAABa1AedaA4BaA #plasturgie-composites
      AfA3AA2b1c1Aa1AA2A3C2a4B1A #platrerie
      1bDA1adDBdaCzACaebBCABA1aAAABACB1CBC #plein-air
      1BA3AeBAAABAE1A2fA1A1AAAAB3BAAB #plomberie
      A1AbA1AB1B2B2bAd3eABAAe1A2C2aA #poids-lourds
      CCaAbBaaCaeB2ABBC2AB1AB1ABn1BBBAaA #port-de-charges
      1BAB2AbaaBABAAAbDAb1b1baC1AAAAABrB #poussiere
      abzBAaCBABBBBBeADacBABaABbAEa1BAAABa #precision
      AEBBCAB1bbDACBCBDACzDC2aBAB2CB1aCA #proprete
      AAcAA1AiB1bAA1a1A2CFB1AA9bA #reparation-electronique
      2a1bBBzaBFaB1baEDbE1cbfA1BCB1ABaB #reparer
      2A1bBaA1AA2AA1d1A1AA1A2A2aab3a #restauration
      2BAAaBA2A5ab1b1AA2AA2ab #restauration-collective
      Db1AA1AA2bAABA2AhA2aaCBAa3b1CaA #scierie
      1aAABA1af1a1B1BAEA1Be1Aa1AAA2baAAA #service-restaurant
      a1AA1zEbB1ECBBA1dAAA1BABB1ABD1BeBABB #seul
      1A1a3Ba3A1d1AAaaAA1a2A1a5A #solaire
      1AaABAaABCBAAtB1BBaBB1Ab1BB4BA2a #soudage
      BaAAAB1AACA1AB1AA1A1AD1AAA2CsAAAABa #station-debout
      AbBAA1AB3caBAA1BBAAAcAbfAba2AAaAc #taille-de-pierre
      Aa1B2ABAAbc2AA1AAa2d1B2aba3AA #tapisserie-ameublement
      DABBDAbCBaA1CA1aA5A2CAA1A1Ao2C #travail-exterieur
      aDaaA1edA1b1A1CAcBAA1bA1B1dA3ae1Ac #travaux-publics
      2AA3A2a2Ab2Aa2A1A1AAA3A2A #tuyauterie
      Baac1a3cA1aa1BABdBCB1ACbAA2Abcbca #usinage
      1AABBAABibAAAc1AAD1aaAA2aAaA1AAB2A #vente-primeur
      AACDACADbD1BCaA4aDzACAC1AaAAAbCAB #voitures
      bCAA2ca1aB1b1AADD1EAAcc1cabbcd1aadb %A
      3a2Aaa2a6a12A %ACAt
      2a4A2A18f %ACe
      30A1e %Aba
      3ac %Abal
      1AAAda3bAc2A6AA7a2a %AbiAs
      19a7a2a %AboC
      7b13c %Abraiaj
      B1AaAbabAb1aaa1cAbbacabc1aaabAdaabAA %Ad
      7b1b7A %AdA
      7A12b %Adika
      9b2a7a %Ador
      2A1A1hABcA9AAAAA3a1Aba1A %AdrW
      25bA %Adui
      A3A3A2Aa1A2a3A2a2a2cA %AfA
      16aAa9A2b %AfAs
      C1B1A1AA2A1B1a3b1a1a1baAaA1AaAAaB %AfI
      13a4A4BA2A3Aba1b %Afe
      4B1AA1b1Ae1A8a4A1AA1AA %Aferm
      2da1A11a1A11A %Afil
      2a12a6A8A %AgUlem
      3acA2aa1b1a3A3A %AgWs
      6aAbb4a2A13a %Agar
      2a4a14A %Agl
      20A %AgliC
      3c3A9A7A1A %Agrenaj
      BA5B2A1a8C4ea6a %AjI
      4B7A %AjIg
      3A10a12a %AjW
      3A4A1a3a3A8AA %Aje
      3ba2ca3A5a2c4C4A1A %Ajin
      8a26A %Akes
      10A2e17B3A %Aklum
      AbBaAAA1bAa1Aa3AaaaB2A1a1A2A3c %Akor
      8a5AaA1A8a %Akr
      1B5A6a9c2a6c %Ale
      16A3a10A %Alev
      2A4A6b %ApUl
      4A1AA3a3b3a9a %ApeC
      1a15A17a %Apil
      3A16b %AplW
      ccc1BCB2ACA2AaA1AaB1BA2Bab1cbcAba %As
      AaAAlCB1B1aA2A1AAAA1aAA9AA %AsAbl
      7a1A18d %AsIt
      abA1fA7AA1Ab7A %Asanm
      7AA12a1a %AsiA
      7b7A2c4a3a %Asien
      6AA %Asv
      5a1AbA2Aa2Aa1A1a9c1b %AtA
      5a25ba %AtAdr
      3A12a %AtI
      9A9b1c1a %Ate
      1A4b7a5A3c9A %Aten
      1A2A6aaA2aa3b3a2a2b %Ati
      1c3c6Aa1a2A %Atier
      BAABaAAc1bBABaA1bBb1AAaabbc3aaA1A %Atr
      A3i7A %Atred
      16c15A2a %Atrem
      4a1A3a5b3b3aA1b2a %Atren
      4A3ac4A1A2AA5c1A2a %Atrepo
      4A8AA1AA %Atrepriz
      8aA2A4d1c6A %Atretenir
      2a4B2a1b5Ab3aa2A4A1A %AtretiA
      11i10b2A9a %AvAt
      5ba1a3A4bA %AvW
      1a3Ac1b2A1AA5aB1A6aa3A %Avi
      A3B1BA1bA1c4d1A3A1Ad %CA
      16a4A %CAberi
      a4bBabAAaBAb1AAafaA1a3cA2AAA1A %CAbr
      AC2BAhkAAAABA1AABAE1fbcbAABa1AAA1AA %CAj
      11Ac4dC %CApiNQ
      11b23A %CAsQ
      4c2A3A4A8A6B2A %CAt
      1bBbbAdABab2aa2AA1AAAAAa1A1A1adaAA %CAti
      7aA7bB4A %CU
      8A9a3aa3A %CWzi
      4A3b2b1a2Aa4b4a %CWzir
      3A1cABAb7CA1BAA1CAA3A2A %Ca
      AAbABAeBbCbA1ABA1aaeAd1b2a2Aa1a2A %Cak
      4j1AAcA1AA3A2A1A1A %CakI
      9AA5a1a8A1a5g %Cal
      3AAa1A1a1AA1A3A3A3AAAA2Aa1g %CalEr
      1AbA9cA3aA7a %Calumo
      25b %CapIg
      5A5d3a %Carakt
      6b2A4A5A5e1A5a %Cario
      1A4Ba4A1bA2A2A2AaD1fAb2bbA %Carj
      26c7A %CarjEz
      6AA8AA8A %Carkuti
      13a %Carlevil
      1da8A1ba1AAd5a1A1A5A %CarpAt
      6A1Aa7Ab5a7aAa %CarpAti
      2A3bc4d1A1AdD %Cas
      1a4a1b7a5Aa %CatIg
      1b2A6b3a2A6c %Cato
      cAB1AAbBCA1ACAb1BCaaA1b1b2BB1aa2B %Ce
      1aAa1a1AAaA5AB1AA1A3b1A1Aa3A %Cef
      A11A2a1a2a3a3A1aA %CelU
      16b4A4b %CemI
      10a4A8b1A %Cemin
      cbAeb1B1A1B2aA1Bbca1C1e1AA4a1bAA %Cen
      3A2b1A3A4BcA2A2a3bAa %Cer
      AA1A1Aad1Baa1AAAA1ABA1AAAa1AbaABa1B %CerC
      2ba3b6a2AaA2A2A1a5c %CevE
      4Aa2A1a1A4cAB4a2b5bA %Ceval
      2A5a8Bb9Ac %Cevil
      12a2aAca11a %Cevo
      A1a3b1a1A1ba2be7A1A5A %Cevr
      bAAa2ab1a1Aa1A2AbAa2AA4c5A %Cez
      bbd1A15A %Ci
      1b2Baa1AA2a1a1Be1B2AC1a2A3AAA %CiA
      10b19c %Cif
      1b14b12A %CikA
      4AAA10B %Cil
      2a7C7A %Cimi
      4A7b5aA2b9C %Cin
      2A16a2b %Cir
      aAAcAABAAhB1Da1A1AA1AAbABa1BaaAabBAj %Co
      6baAA4A5A %Codier
      13c9A7a3A %Codroneri
      13A %Codroni
      6AA1f2Aa2A2A6A1A6f %Cof
      8c17b %CofEr
      1A4AA23Aa %Cofaj
      9A %Cofajist
      7a3A2b2a1A1a3a7a %Cok
      8A7e8A9A %Cokola
      2aa7a3aB5a8a2AA %Col
      16A %Comaj
      8A1b2B2c9A %CopIg
      2a5aA9a2A %Cosur
      7A9b1A1a2A9a %Cov
      babAabAb2cb1A1AB1Aa2A1A3B2A1AaB %Coz
      9c10Aa2A %Cu
      18b2Aa1A8Ad %Cut
      AAC1BbAAB3BabA1a2AA1a1a3AAaaa %E
      a1dA1A1a3A3a1A4BA4A1ca2A %Er
      b1A4A4d4Aa2A1bd2a2A2AA %ErE
      1a2a11a4A10a %ErEz
      1AaaAaa1AA2a2aACA2baBAa1CBbcA1aBB %Ere
      a7a5A %Ero
      6a1b1A1A3ab12A %Ex
      1abaaaaAacCAcbaaC1cA1A2DbA1aaa3dc %I
      2a1A2aAa2cAA1Aa2Ac3aa %Ide
      6AA1c2A3A3A3a2A7a %Idor
      7A5a4A1A %Idu
      3a4AA4a4a2A9A %Idustriel
      14A %Ifirmier
      9A8a1d %Ifo
      a2A5A1A8d %Iformatik
      4B3A2a %Ikapabl
      a6A1A24a %Ikiet
      1b2a2aa1b6AAA1a1A2A %Ikl
      7ag8A13A %Ikonu
      13a1aa10A %IkrWabl
      A1a3A1A5A4d %Ipekabl
      aaAA2aa1bAB2A2Aa1Aa4a2a1A2a %Iport
      19b13a %IportA
      3A1Aa1b4A8a6aaaA2a %Iposibl
      13Ba5a1A %Iprim
      2ab7A7Aa %IprimAt
      3b16A %Iprimeri
      4d9A %Is
      4A4a3aA2c3A %Isekt
      3a2Ab1e2A19A %Isid
      9AAA19A %IstA
      15aaA1AA %Ista
      1AA3a1AAb2Bd2A2d7a5a %Istal
      3a1A9a5c1A9A %Iter
      1a6A2A2a1b2A1A2A3a4Aa %Iterdi
      14a1a1A14a %Iteres
      4A2a13b1a1a7a %IteresA
      aAa1Aa1A1i1aB1A6a10a2A %IteriEr
      2a5AA1C7Ab3A5a3c %Itern
      2a6A1A1aA1a1aAA2a4A5A %Iterna
      7A6c1A16a %IteruptEr
      2b7b %Itil
      7AA1A2b4Aa1Ab8A %Ito
      a1a8a10b2A %IvA
      1a1A3AA2f1aA1bBA1a1a2a1a4A %IvAt
      A2a7a8A1A %IvAtIg
      AbAAfac1Aaab1CAaC1aCac2bAAa1A1B3a %Q
      a6a4a2A1A1a12a1ac %Qbr
      2a4a3AA2A5aB10a %Qgl
      1cA1a1a1aAAAba1AABa1aa1AbA1a1a1Aa1AA %Qkl
      13a12aa %Qli
      2b8A2aAa2A2b2b8a %Qse
      1AAa2aAB1A1A3Bcaa1BAAA1AA2A1AA %Qt
      1A1AA1A1d1B3A3aA4Aa5a2a %Qte
      7A %Qze
      aAAbbaB1aac3BaBAAaAB1aaB1BAaAbAaAA %U
      2a1b16A %Ubl
      1A1B12aaA1A1E2b2a2a2Aa %Ubli
      BbA1a2aAAA1Aa1aA1b1b1Aa3AAaAA1AAA %Ue
      1a1b4AA6a1a1a3b6A1A1A %Uf
      bba1Ac2ba1abab2c1baaba1aac1bbaabba %Ui
      baa1A1B2BBaB3AB1aa6bcbaa3A %Ur
      A1aA3A3A10d4A %Url
      AAAa1aaA1bAaeba1cbc1A1AAAa1A1AA1aAbc %Ut
      5a3A2c4Ab1a %Utdor
      2a5b2a3A6c %Utfi
      dA1a1aAAA3a5Ab1A9B %Util
      A3B3AabAb4b9A3Ac1a %Utsid
      aa4AbA1A1A1b2A1A3a4a1A1b %Uve
      3b2AaabA2aA1A9A8A %Uvert
      AA3A1eA4Aa3aAaA1a1aA3a2aA %Uvr
      12b4a %Uvri
      2b4d1A11b9a %Uvrir
      1c1A2a1c7aAAA2A8A1A %Uze
      16cA7A %WNQ
      3d3bAA2b4c4A4a5b %Wl
      22A %Wona
      12A4ea12a %Wzo
      2ABbAA1A1A1B3aB1AA3Aa2A1A3da %a
      10e1a3a1b1B3A2A4A1A %aCe
      ba1A2AbF1A1B3BBA4b3A %aCet
      8b3A3b2a2A9A2b %aU
      7a16a %abAdon
      AA1Ab1d1AAAA1A2AAAAab4a1aA3a %abU
      A1Aa12A5e %abi
      Ab1ABAA1AA1Aaa2c2aA1HaA2aA1abAA1a %abit
      22A %abitA
      4a7a %abitQ
      8b7A12B1A %abitu
      8a3A16AA %abitud
      19aA %abor
      1eA1A4eA2A2AB1Aa1aB1A6A2A %abri
      aa7a9a14a %absolumA
      1a8ba3aa2b10a %absoluteli
      3Aa1aaAA1AA3B2a2ab1baA2A %ad
      a6a4A1b2bB1a %adA
      2aaAa16a %adAs
      4A %adapt
      aBaaa2abA1AA1a2A1a1A1aaaA1aa1A1aB %ador
      A2A2b10A2b %adres
      7a10a14a %aeC
      6b12b7a %aer
      15A4B6e %aerograf
      5aA1A1a1b3A9A3b %afe
      8a1A5b2b7a %afer
      4A13a3a %afganistA
      1a9b1A2A %afiC
      29a %afil
      Aa8a4b1b1aba %aft
      3a4A2AAb2AB13A %afut
      7A %afutEr
      7b2A6A2aA2bA4A1A %agI
      3c8A4A3A %agrikol
      9aa1a4B %agrikultEr
      A1A6acA4A16a %ai
      2a3a2aA1aA1b2c3A1Aa6A %aie
      bA5aa1a2A2aA2A6Aa5a %ajA
      16A2C %ajAt
      A1a1A1aA1aa1aAA2a11aa2AA %aje
      1Ac15a2A %ajust
      ca1Abb11a7da %ak
      2A2a2Aa7A8b1A %akQpaN
      13a5A8a2e %akUfen
      12A2a11c %akarel
      8A10a13c %akariA
      7a6A6a1A2a1ba1a %akidA
      3a10a1a2AA1A3Aab5aa %akor
      10A9aAa1A2b %akro
      bA4A2A4Aa1a3aA1c9A %akroC
      4a7a11c9a %akrobrAC
      6e %aktiQ
      5Ad3b1a10A %aktiv
      1A1A1cA2a7A13A %aktivit
      4A1A1db2a1A %akuel
      12A3A1Aa2A %akuelir
      1AAaAaaB1cAB1aaBa1cA1Ab2A1a1aAb1c1A %al
      7b13a %alAkQ
      A13c11A4a %alarm
      27a %albani
      1A4a10aaa %albi
      1CBAB1eABBaacAB1A1DAAA1bAAb1AA1aBAaA %ale
      12A4A14ca %alerji
      A1A5AA7gAa1a5A3AaA %alerjik
      1a1A3a2a6aAa1A1a3A2A4A %alf
      A1c3AA2A4A2Ad1a9A %aliN
      ca2de1a1A7A2a10a2A %alon
      aBa1B3baaaAa1aaAaAaA1A4ab1Ba1bA %alor
      17e %alotmA
      1a25ab %alreadi
      13bA13A6A %alu
      2Aa1A6a1a3a16a %alum
      13b3AA %aluminiI
      b4abaA2a4AA2aaa1a7aA %alvai
      1A14bA9a %amAd
      c1A4a14A %ame
      B2ABAA1cAA2AA3A2AA3a3A %ami
      9a12a %amiA
      2aa3b2A6a2aaA1b3a1a3B %amuz
      5A1A1i2a9a5a1A4B %andA
      bA5A1A1aA2aAAA1AbbA1aAAa1a1a %ane
      11a6a5a2a %anesi
      3aaAAA1Ca1c1A5b12a %ani
      B2A11c4a %anim
      13a2AcA3a11a %animal
      5A2b2A2Aa1ab3A %animo
      5c2a5A3a6A %anion
      aAabA6A2a3A1aaAAa1aabA2AA1a %anitIg
      11a4a %aniv
      9b2A8A10A2a %aniver
      4AA1AA7b %aniverser
      22a2a4c3A %ap
      AAa1A2g1aA1A2a1AA1a6a3A %apar
      4a2b4A11A3AAab %aparel
      2A1Aba2ca4aA9Aa %apartemA
      baAC1AaaA1bAA1A1aA2ABa1aA6A %apel
      16ab1a10a %apez
      b4bA3b1b4Aa1A5a3A1A %api
      Bc1B2AA2a1c2aa1aeBb3abaa1aA1a1A %apr
      bAa2C1a2A1A3A1aAb4A7A1b %aprA
      A2b4B1A2BAaA1a2A2A6A3A %aprAdr
      2A11a8a4b %aprAti
      1A11a8a %apran
      d1a2A1A7Ae2Aa1b2b1A %apri
      2Ac2A15A5b %apui
      A1a2aA3c1A2d1AA3aA1aA1a1AA1aAA %ar
      4bcc3a2A6aA1a2A1ca1b1AA %arUn
      10A %arab
      AaAAaABAAbAA2A1AcA2AAAdAa1A3A1c %arbr
      1A12d19a %arduino
      ACAaaAaBACa2AAaaACa1bAAAABA2Ca1b %are
      12a4c7A %areN
      2abAAca2AA3abB1AAaaAbaa1A3Aaa %aret
      3A2A11a4c2a %arier
      2BabaAaa1AA4AA2AAa3Aa2A %ariv
      a1a4A5b4aA1Ab2A1a5A1a %arjA
      E10aAA2AA4A2g6AA1A %arjil
      1Ab3A3AA1eCAABd6A %ark
      9b5aa6c7A %arl
      10c17a %arm
      2bA2a1AbdA1Ac3b5a3a2A %armWr
      7A2A3A2a4c1b %arn
      12b4c %aroz
      15A %arsenal
      11e3A4A1A2a1a %artistik
      AbcAb1AaAB3aa1A1bAA2AB4Ab1Abbb %as
      1fCcB1A4a1c4C1a3A1A2A1A %asAbl
      1BaA9A4f2A %asAblaj
      1A3A1A2a3a13b5a %asAsEr
      5a13a5ab %ase
      7A21d %aseWr
      3a1Aa1AaA1Bg2AAAA1A2b1a1BcAA1A1a %asi
      8a4A13a7a %asiet
      8A7aA %asistAt
      6c1AaA1a9a %asiz
      A5A1a3Aa3AAa2a1a2a5Aaa %ask
      8A13b4A %asortir
      1A6A5AaAb2b2a %asosiatiQ
      b6c1A %aspiratEr
      1A12A4b1a %astik
      5A6A1a1A2a1A6a4c %astm
      6a21A4a %astma
      12A19ab %astmatik
      1a3a2a11a1a1A %asum
      4c11b1A5b8a %asur
      aA1bAbAadA1Acab1DbAAcb1AaaaAbAcAAAAB %at
      1aA2A1AA4AA1A1bAaA1a2A1A %atA
      8a3A %atAd
      5aA8a7A3a %atAdr
      2b1A5A %atAtiQ
      5B2c1a1b4b1b1A8a3aA %ate
      a1a1cbA1BdA1A1AA1BaaaAaa2A1A2cA2a %ateli
      4A2a2A2a4a5a1A4A1Aa %atir
      2A7A6A6a7c1A %atrap
      1aA2a1A6a3a4b3a %av
      Aa1A1AAaB2AAAAAAbAbAaa1a1B1ABgAbA1B %avA
      AAa1cb2B2A2A5A2aA1cA %avAs
      4bc4Ab12A %avIg
      a1A1a3A7AAA2A2aaAa %avQ
      ABAA1aAaAbd1ba1a1CAAb3AAaAa3Abb %avWr
      a5a9a3b12a1a %avai
      AA1bBAAB2Aba1bA2BAA1AAabbaBabA2Ab %ave
      bbaBc1aacA1ba1baaacB1baa1a3aB1A1A %avek
      12A1B1A %avenir
      4a1A4a1A %avi
      1aaA1A6A7A1A3A4a %aviQ
      dc2a9a5A13A %avk
      13A %aze
      2A3g2a6A3b8C5A %azi
      AbabAA1c3BBa2aEbca1aA2aA1aBbCCBB %bA
      AAAaiaA1AAAAa5A3A4b2A3A %bAd
      b4A2A9b11A %bAk
      Aa10A2a1a7A9a %bErk
      1a11a5a %bI
      AAaA1cdAbaa1a5AAbA2a1AAaBA1a2a %bIg
      aaa3A2AAa2A1dBAc2A2Aa3a1AA %bQ
      2a1aa2ba1b1bA1aa3aA8A %bQEr
      2A7Ba2AA11g %bQb
      7ab12a %bQdi
      8B7A5aA %bQjU
      1a2B3d3A3Ab3BAa4A %bQjUr
      2b14a6A %bQs
      16A1A7A %bQsWr
      16A %bQzUr
      a5aaA1AaA4A5A4ab1aA2c %bU
      A1aa2AbA5A1AAB1A1A2A4AA1c %bUC
      3A13A10a2A1A %bUCeri
      2A14A4d %bUbU
      13aA4b %bUd
      1AA3b1AbA1b3B8b3A2Ab %bUe
      4a3A7cAA3a %bUf
      2A3c1A7A5a %bUg
      3AAAhAbaABB1A1A2AaA2A1a2AA1b1A %bUj
      4A1e %bUjeot
      c5Dba6AA1AB1AA4A %bUji
      6D1b2b5dA2A6a %bUk
      3aA1A1A7A4aA4AA1Af %bUkA
      2a13A5a2b %bUkl
      6A1a7dA7c %bUl
      5aA1A7AA7a3ab4a %bUlAj
      8a7C %bUlAjer
      5AAA1A1b4a1aA5Aa3AA3b %bUlAjeri
      16b1A6b1A %bUlAjri
      1A9c1d4Aa5A %bUlQ
      21A2c10A %bUlderIg
      2b1b1AAA1aAaAA2BA11bA3A %bUlo
      4a %bUrj
      A2e2A1a4A2AA2A1dA11a %bUtQ
      b1ba5A4a3A2A6d %bUtel
      B1A1AAA1ec7A10A1a %bUtik
      4A8B2Ah17A %bUtur
      BCAaAaAa1b2bAA2AhAbBAbAD1A2A1Ab1A %bW
      aAAb3b1a3Ab1A2bAba1a2A %bWt
      BB1bDAcbaBaaDAb2A1a2ABbaaBbaCAbab %ba
      1a16A2aa4a %baC
      AA1A4a1A3A2a3g1A3a3A1A %baNol
      7a18A3a %babi
      2AA7A13b2b5A %bag
      cA2b4aaa4B9a1a1A %bagai
      AA11d2A5b2B1A %bagu
      A6A5a2a2A2AA1a %baguet
      1AAA2AaBABAb9A1a3caa1AAAA %bak
      A7a2a4d11A1a3A %bakIg
      4Aa2b7A5a7A3a %bakeri
      1A2A1bA2caA2aAA1b1ba1A1AAA4ba %bal
      6a7A7b %balAs
      4A12a1a2A1a9A %balQ
      5a4A1cA3aA4aA %balad
      13a5c %balai
      7a5aAA1e13A2d %balkQ
      1AAa3b3b1aa1Bd1AbAab1A %ban
      1A6b1Aa4b18a %baptem
      3Ba2ac3A3A4aA3fA3b2AA %bar
      1c10A4A6a %baraj
      1c5aA1a6AaA14A %barak
      1AA10A7AA %barb
      ba6A4b2b18a %barbeku
      5a8A3bA1A5a %bark
      1A11b20d %baro
      1A10bA4b6A %bas
      4a3A1aaA4aAa1A3A8A %bask
      1A4a9a3b %bast
      a1A2a7A4g %batQ
      1A1A3AA5d5AA1aA %bateri
      Ae2a5bA4A3A1aA10A %bati
      1aAA5bA3B2A6A2a3AAaa %batimA
      1g5A2a6A9AA2a2ba %batir
      2bBbA1A1AAABA3AA2A4d %bato
      4a4A3c5A %batr
      A3Aa2c10A %bavar
      2A1Bb2a %bavard
      8B2a4a3b6a %baz
      7A6aa1a6A9a %bazikali
      11C3b2A %bd
      1AaAbbb2a3A1ACiAA1BB1Aa1AAaA1BAA %be
      4aAa5A4BA4A2c %beI
      8a3A3fA2A %beN
      1aa2a5b4AA3A %bea
      5A11A6a5b %beb
      11a3a7b3a %bedrom
      9Ab5Bd %bef
      3A3a3Aa4a1A1A1A2a3e3A %befor
      A3A2Ab14d %bekan
      2a1bB3b1aA4Baa13a %bekoz
      8AAAab2bABbA2e1AaaB4AA1A %bel
      a %belfor
      bAAAA1AA3AA1aAaA1a1c2b1a3A %ben
      4c3a4A3A1A3a %benevol
      4A3A3a4d %berj
      7a9A3a %berjerak
      aAaa1a1A2aAbA3j1a1AA3aA2AbA2A %bet
      1a1A9c3BA9A4b %betQ
      27a %betun
      2a4a15a8a %bezAkQ
      a1A2ceA1A2b1a2B3A2bA3Ab %bezWn
      10A6a %bezi
      e1AAbaacc1BA1a1ab3A1aAA1A1a1A3Bb %bi
      AAf1Ab1BAdbACabaAAAa2aA1aaa1A1bEA1B %biA
      6A5AA5A1a4a %biAto
      8a11bb1a %biCon
      21A %biari
      bb11a14c %bidQ
      C1AA3c12cA1a3A %bidUil
      7A2A21a2b %bie
      Abacb1AAA8A2A1a3e1AA1a %big
      c1C5A4a3Ab6b %bijU
      6A15a %bijUti
      A1A10A2ab1A2B %bijUtier
      BB6AA2A2b2A4c3a2A1Aaa %bik
      1d1b10Ab12A %bil
      4cb8a %binom
      25a9A %bio
      3a22A %biskui
      ba5c3b2A1A2AAA1A1A %bitA
      12c %bivUak
      b2a7B4b2b10aAa %bizar
      2A6A1c6A8A2a1ab1b %blAC
      3A15a15a %blACiseri
      1A1A5a2A3b1Ab4A2a4abaA %blAk
      7B6a8a1A1e5A1a %blE
      9a7a %blW
      4a3A7bA1A1A %blagu
      13d %blaksmitIg
      1A1A4b1A3A2a2a12bA %ble
      1a5a2ab1A1A1A1aAb2bc2a3a1a %blok
      15c %blueprI
      1a5C10A2a1c %bm
      20Ab %bmv
      B1B2BaAa1Aaaaa1Abb1baaAba2A2AA2A %bo
      10a5aA12A4b %boEf
      6A4a3A2a8A4A1A %boar
      9a8A11A %boardIg
      b15A5aA3a %bob
      7a8a4a %bobiNi
      2A4A19c %bodi
      4A9A4A4d9A %bodri
      5a1bABAa2a2A3c4aa1bA1aB1A %bof
      c9aA5A %bok
      aAaAbaAaaAa1AAa2AAaa1AA1aA1bAa2b %bokU
      3C2A1a2A6aaA4e1b6A %bol
      3AAB2b1ba2A2A2aca2Ba3a1A %bon
      AaA1AcbAaA1Aca2A4c10b %bor
      2b %borIg
      8B3A4b4B12a %bordo
      6a1A5a1A3A2a5b %born
      1aBAbeAAB3bAA1AAACABAa2AAAAbAb1Ba %bos
      23a2A %bost
      2A1A1AAA1f1e1b2cA1a1AAa1B1A1A1A1A %bot
      2a1a1AA2C3a2baa2A5baa %box
      A6AAAC3c2Aaaa3aa5A1BA %brAC
      7a6b5A %brACemA
      9a4B1AaAA5A6ce %brQC
      AAAca1ABA1h1AAA1A2A1AA1aa2a2A1AAa %bra
      2a1a2d7a5e %brak
      d1a5A5A1A5A12a %brasel
      9A6a6a4a3a %bre
      16c2AA %brea
      23A %bref
      3a6b %bresuir
      17A %bretaN
      17AB %brev
      b7A %breziliA
      19f11c1b %bri
      1A2dA2A4B2c2A8A1a %brigad
      Ch3A4b2AA1AA1B1A6a4A %brik
      e2AAb1AA3Aa2aa1A1a1a1a2aa1A2ab %brikol
      a4Ba7a1A1a3A7A3A %brikolaj
      AB5AAA2Ab2A1Aj3a7A2aA %bril
      1c2ba3A3a1a3A2a8A %briliA
      1A6b7AA4A8a %briv
      2a14A4d %brod
      2c2a5b3A6A8b %broderi
      3A16AA %brok
      A1A4d2A5A6a4A %brokA
      AA1A3bd7A14A %brokAt
      3A12A2d1a1a %bros
      Aa1AA2AA3A1A2AAA1c2A2a2a1A %brot
      11A4c %brovni
      ABB1A1A1aAB2a2Aa1BAaAA1B4Ad1AaB %brui
      1b9a10a4a3f2aA %bruiA
      2A7a3A1AA7A1a3A1aAc %brul
      16b8a5B3c %brulA
      1d24A3a1b %bt
      a3bAa1abB1A1Aab1A2BaAB3a1b1Aaba %bu
      2AA1A4b1b3dAc %buC
      10b1A5A13a %buCerQ
      b1A4a3aa4b2a %bug
      1cba1a4c1A1A1A1d1a7aA2a1AA %buil
      Ab12bAA8AA4ca1a %buildIg
      2d1Ad25A %bul
      1A8A15b7a %buldoz
      17A %buletI
      16b %burj
      9ab24A %burn
      2A3d1Be2b1A1AB1bAA1aa3AA2A1A %buro
      10A5B %butC
      8b7A %buvet
      2Aa9Aa4A11A %buz
      11a2a9a9A %buzIg
      a1bAaeB1baAA1a3A1aABDabc1AAa2A2A %dA
      6d1A1A9A3A5A %dAs
      2b6A7A1A2d %dAtel
      cAcACAa2acB4aABB1BacAAbbb1bAbad %dE
      A1A7a23a %dExiem
      A3A5A3a1da5aa1A3B3Ab %dI
      2aa2AA5A7a3b3a1A3a %dIgu
      A12A %dIkerk
      26a %dIp
      A1a2A2aa2aA1bA3B4Aa1B1a1A1b %dQ
      1AB1BCBAa1aAB4aAa1AaAAAa1aab1AaBa %dQk
      25A6A %dUC
      1b4A21Ac %dUbU
      a4A1A2A9A1aA %dUe
      9a2A1b %dUil
      A1b2b4aA %dUsemA
      20a5a %dUvA
      Aab1aA3a2a1b1Aa %dUz
      d1ea1bA2Aa1A1A3AA2aAAa2babac1a %dW
      bAbd3A2AAA3A8cA1A2Ab1AA %dWg
      2A1a1Aa6a1c2a1a1a %dWng
      1ba1aA1dA7AA1a1eAA1aB %da
      1A3A1Ab1cAbbA1ABaAa1Ab1Ab1aa1cAa %dai
      7a13aa %dakar
      1e7A3Aa6A2b2B7a %dal
      1aa5e10A2a2A1a2A %dam
      Ba3A3B2b3Aba1ac3A5a3a %dan
      bbA1A2aA4aA1AA2Ac2A2a2AA3a %darQ
      A13a1ba2AA %daron
      eaB1a1Ca2AAAabbah1acd1A1C2bb1dbcbc %de
      4A7a6b %deC
      8A1f2Aa3B2B1A2a1a %deCarj
      7b3A11a %deCeteri
      b1a1A2ba1AA2a5aa1baa5a2A %dea
      6A22A %deal
      4A1a1c %dealIg
      AaAA1ACABBAAA2AaBA1AB6BkAAAAA %debU
      7a8A2a2A5A %debUC
      1A1a3A10a5A9A %debi
      7c5d7a %debosel
      5b2A %debrUil
      8A3a1a4a5a4a1a %debu
      AaA2CBbAaAABAa2a1b1A2B1b1a3b1c %dedA
      10e1a22A %defUl
      6a1b1A11b %defil
      a16a %definiteli
      4AA1aB3A1A2A2a1A2a7a1A %degUt
      2ab14a %degoCisEz
      A2A2A2A1A4BA2A6AA3b1Ai %degr
      27d %degrad
      aa1A1Ca2B1aA3AAb4aba1a2b1b2c %deja
      A1cb3AA2A1d2c1A8A %dekUp
      A3A1AA1a1d3BaA1A1AA4C2a4A %deko
      A9AAA21a %dekol
      AA2aAbA2AhA2AAB1A2A1A9aA %dekor
      8a2B2a1a3A %dekoratIg
      3a7c4a %dekoratiQ
      5a1AcaA %dekroC
      2a1b15b1a3b5a %delir
      aabAB1ACA2aa1Aa1A1ca1aA1AaA7A %demAd
      6A6A1A4A11A %demI
      1B1aAaAkABAAA5AaAA1AA3Aa1A1AA %demQt
      3g2Aa10AAAA4A3aB %demar
      1A5B2b6AAA8b %demenaj
      4a1c3b19a %demenajEr
      AA1Aa5b7B2A4A1a %demenajemA
      1A2a2A %demi
      14c %denud
      AaBAaBABAbbAf4B5Ba4AAAd1AA %deor
      4aBBAA2a8A7A %depA
      4ABa1A1g2A3A11aA3AA %depAs
      3A3g4AAb1AA1AaA2A1B7cb %depan
      6bB6A4A1a10b2A %depanEr
      7b %depanaj
      4A1b9A6a %departemA
      1ae2a %depas
      1AA2ae2AA1A4AAA6a1a2A %deplas
      4a1b10A12a %deplasemA
      7A1a3A8a3b %depo
      5A1b13b3A4a %depoz
      4bda1AA1a17A %deprim
      2AABB1B1BAA1aaA1bA1Abb1abaaBA2BAa %depui
      12A4a8c %der
      2a2aAACaA1AAA2aaD8A1BAA1A %derAj
      3A3a15b %derelEr
      2A1Bdaacc2a1AAc3aA3A2AbAA %derier
      aAA6a1bA3b5A2Aa3a3Aa %derni
      A1a2A2AA3a1a1aa3a1A1A7a %dernier
      16b14A3a %des
      26a %desAdr
      A1a3A4a8a1A5A3A %desI
      AA1a14aA1Ab1A3b5a %desU
      14A %desid
      a1A1a1A2BAA2Ag4A1a1A2A2AAa %desin
      a4Ad1a1A4A2a15A %desk
      A %deskolariz
      1A1Aa3Aa1AcA1aAAAAaA1Baba5Aaca %desu
      1A5B2a2A1a2aa2a4b3a1AA %detA
      7A6c %detektEr
      AAi1aaA4c2A3AB2AA1A5A %detel
      a1BAb1ab1a1Aba1a2a1B1A1a2a2a1AaA %detest
      1A7Ab13c %dev
      2AbbaBAfcaAa3bBAAe3baA1AaABA1Aa %devA
      8A2AA3aa5AA7b %devWr
      2A17a %develop
      1A6Aa6AA3A5a5A %devenir
      1Aa1aaa2a1baa1A1A4b1Aa6A1aa %deviA
      23A8b2b %devienA
      19c %dezIfekt
      2A6A1d10A %deziN
      2b5b6A2a3a %deziNIg
      3A1A2c7A14b %dezo
      2A4A10a1C %dezol
      19c11A %dezordr
      1A1A2AaA7ca3b %dezos
      c1D1bEABBA1AC1BbC1BBaaa1a1BdbBAAaABB %di
      3A3b12aa6a2a2a %diaNostik
      b1d3A4B15A %diamQ
      6a2a1a4aa4a %die
      13a18a %diep
      6f1AA2A3a2Aa6b %diferA
      6A1B19Aaa4a %difisil
      10a1a5a7c4aA %dig
      23a %dijQ
      1Aa2a1aa1A1a1B3B4b2AA2c1A1A %dimAC
      8A1A1A3c3A9c %din
      4a3a7a %dinA
      ca1AAaA1daAaA1a2b1aA1AbAA1aa1Aa2aA %dir
      1Aa1AA1aA5A3a2A10aaaa %direk
      1a6A9A %dirij
      A6A6d18a %disjQktEr
      2AA10a6a9b %diskEz
      5A5A8d %diskor
      6A1e8A1aA1A2A1a2A %diskut
      5A2A4a6a %dislexik
      5a15c %distributiQ
      5aA19b %divors
      1adA9a1a2a1A3a6a %dixiem
      8b1ab5a11a %diz
      2bA1aa4aA3a9A %dizA
      18a5Aa4a3aa %dizi
      Bba1be1C1aD1b1AAbAAaA5BAgAA1AA1A %do
      aA3bA1a6a2aa7Aa %doe
      3B2b3a12aa3A2B2A %doesn
      8A8a %dog
      1A4aB1aAaA4aaa2aaaA4a2aAa %dogt
      7b2A3A13d %doktEr
      20a7b %doktor
      A1A2A1A13A9a %dol
      8eA6a14b %domUn
      8A %domi
      1A12A2A %domino
      5A8a11A %domotik
      aA1A1aA3a1bAAA1a2dAA1Ac1aA3cAAa %don
      CAAABAb1AAc2AAA1A1AaA1a3aABdaA1Aa %dor
      25A5A %dormi
      5Aa1A3b3B1aAA4A %dormir
      1b1B1bA1A1a2a2AA1a1BAaba2acB1b2A %dovn
      15a2a3b3a %dp
      9a10a %drE
      1ad3A2A9Aa5bA1a3b %drW
      1a2A1b17A2a %drWt
      11a10ab %dra
      2A8a3aA8b1a %dragQ
      11A3a3A2b4a %drav
      2A2a5a1a1d1a2a1a8b %dravIg
      8c7a5aAb1b %dreA
      c13a1Bf %dres
      7AA7B2a %dresIg
      9d13A1A1a4ab %dri
      17A3c %drif
      3a14A %dril
      1Aa1aA3AA1a4Aa1aa2A1B3a1A1b %driv
      3A6A10A1Aa1e1a6A %drivIg
      1bAba9b11d %dron
      16a3a %drop
      abcab1b1ab3a1AaAbaa1aAbAcaBAba1ecB %du
      4a2aA3c8b %duk
      5A4e1A1A1A3A5A5a %dur
      6A2A7A10A4b %dusti
      Ab1aBA1aAaAA1caaa1aba1abA1bac1b1b1b %e
      1c2A1A4a1A10d6A %eCafodaj
      18b9A5A %eCard
      ABa3A2Aaaa2b1B1A1A1a2A4a2e %eCel
      a5A3AcA3AAA11Aa3f %ea
      4Aa1aA2A5A %eadfon
      A28A1g2A %ear
      5a11A2a9cA1a %earli
      3A5a6B18C %eatIg
      2b1a1A3dA15Ada %eavi
      10a17A %eazi
      18b8A2a1a %ebenist
      18a %ebenisteri
      1a2A11A %ed
      dd2bA1AcAbAb1a1AB1A2A4AA3A %ede
      A10b4A3c %edi
      17A2d %editIg
      10A6b9a %edj
      21a8a %edukatEr
      6A1A18A %efas
      A6A3d4A1a1a6A %efe
      1a6A1f4a1A2A11A1a %efor
      4aAA7B2Aa1a2a3BAbAaa1cA %eg
      4a6a6a12a %egal
      8a21a %egliz
      2b5A1A3a2a1A2a8a %eguil
      4a17B %eiEr
      A12a1c4a12b %eie
      c6acba1aa2ac1AA1ab1aA4a3A %ek
      a2b1C2c1A2B6A5A %ekUt
      5e2B %ekUtEr
      2a12a %eker
      1BA1c2AAa2aB1a1AaaAa1a6a3A %ekip
      11AA3d5a2A %ekl
      AaAb1A2a6aa1A1A6a %eklat
      2A6b6A %ekler
      A10b2b1A %ekleraj
      AaA1AAABAAAAAAAAAADAAB4AaA %ekol
      a2A2Aaaac1aaA2a1Ai8A1A3A %ekrA
      10A17b5a %ekraz
      2A5A2b3A1aa1aA6a3a %ekri
      b10e %ekrir
      23a1A7a %ekzema
      A1bAaAAbc2AACA1CBAa1AC1Ab4AaA1A %el
      4A1d1a6A1b10a %elEr
      17dA15A %elagu
      17B6b %elaguEr
      b2B1B1C1bA1BBCacABbaba2bBcAAAAa1B %ele
      1A1Aa2A5bb19A %elek
      2abA1cb2aA1Ae3b2b1aA1aA6a %elektrik
      6a1AA4G2a16A %elektrisiA
      14A %elektrisien
      2A4A6c3AA3a7a2a %elektrisit
      14A16A %elektriziA
      3b10d8A7a2A %elektrokut
      2B4a5AA2A2Aa11a %elektronik
      1a1a2AA1aA1aAB1AA2aA3aAaA1Aa1AA %elev
      14A11c %elevatEr
      aa5A1a6A4a5a %elo
      7aa1a10a5a %elp
      4b3b2a4a10A %elpIg
      2a6a1b9a13b %els
      aaAAcba2aaBaA1aaeab1aAaabAab2aA2A %eme
      14a9a %emen
      1ba1A1A1a1a2a1AAAB1a4Aa1A %emer
      16a %emisiQ
      A3A6a5a9c %ene
      3a6f3A20A %enerji
      2bAA3B2b5AA1Abb8b1a1B %enerv
      A1b2bbbb1c1aacAacBA2b1a2aAb1AAa %enmA
      aa1AaBA1AA1a3a2bAA1a2A1a5A %enui
      3A20a %ep
      a3aA1A %epanUi
      9A3d3A4A12A %epe
      c2AaA2ca1aba1aAca2ba1Ab1a3ba1aA %epi
      3a1a2A21aa2a %epileptik
      1b9A6a3A5a %epinal
      8c12B %episeri
      5A10eC1AA %epluC
      3a14b6a2d %epol
      25a %epoxi
      4ba2AAb1a7a10b3a %epuiz
      BA1A1ABbCBBAna2aBBAA1cbA2A1BdABed %er
      2c11a4A %erEr
      1B2A13c %erabl
      6A5a4e2a7AA2aA %erb
      6A3b1A3Bc3BAA1e1bA2a3a %ere
      3A22a1d5A %erni
      a1ABBa2aAA1baABDACaaAaAaaABBab1AAAA %es
      7A9a3a1aa %esAs
      9a3bA1a1a4ba1b1aa %esai
      2A11A9A3A5b %eskabo
      4A1A2a2A4A5ad6A2A %eskalad
      4c1b1AA1B4A1a3A1Aa1ad2b %eskali
      9b1c1A3a4A9Aa1a %espas
      4e5A %espri
      8A %estetisien
      dA1BAcA1A1baAabaabbba1bABa1cABa1ac1E %et
      A3ab2a1A1aBa12A %etI
      2AA4A4b2A1a6AA4A3a %etIsel
      6a5b22b %etUf
      4A3b3ba8A1A7A %etWl
      1A5dA1A8a1b %eta
      d3AA2a4A4b4a %etabli
      2e2a10A8b %etai
      BbA3f3c1A1Aaa1BB4b9e %etaj
      e4AB11ca %etajer
      13e2aAA2a3a1b4A %etal
      DbCB1AAbaA2cCa1E1Da2BBba1a2aAaBab %ete
      2A10a2a6a9b %etien
      7A11c2a %etiket
      B1B1dcdAdAAAa1AB1aABBABAeAaBa1b1A1E %etr
      6a %etud
      17A5A6a4g %etuv
      1a10b3A4b2A1a3A3c %evA
      4a1aab1A2b1bAaAA1Aaa1Aa3A3a %eve
      17a6a2a2c %evenIg
      2bAA1b3cA1b2ca1aBbAA2b3B2A %everi
      4b2C3a10b7a %everion
      2bAa1Aa2AaAAAa1a1aA1a4aA2Ba %everitIg
      1A1aa5A1A1a9A3b2abbaa %evit
      14a2A %evrE
      2A2A15b5a %ex
      2AA7A12A1a1a3a1a %exApl
      2c %exak
      8AA22a %exist
      1A9a %existA
      a1a7a5a4a8a3a %exklu
      3aA9a7a1a9A %experiAs
      2A1A3eA5a4A %explik
      6b13a8A %exploz
      A7a3A7f %exsel
      1a4A2B2g11A1A2a2A2A %exteriEr
      4Ab2b %eze
      7B8A %ezit
      5aA1A4a3Ab1Aa4a4AA %fA
      10d1b14A6A %fAdr
      4a1a %fAfar
      17A9d %fAs
      11a %fAtazi
      26c1a %fAvik
      1b4a2AB1ba4CA2A2a1AacA1A2b %fE
      2a8aaa1c1c1A2A1A9A %fEil
      2A6a5b1A1a2b %fEtr
      bbiacB2aa2AA2AAAbaAaAa2Aa1AAA1Ac %fI
      3a4A13A9c %fIj
      cbA1acB2b1ACA3Bbc1cAaAaAbAaAaa1a %fQ
      13a8A %fQdEr
      3A10A16A3c %fQderi
      13b21a %fQdr
      10a24A %fQt
      a2caAa3Aaba2AaAA1aabA1BaaAaaB1BC %fU
      a6a4a8a %fUjer
      A1ABA1ABAAC1aAa1c1AaA1AAbaA1AaACB2i %fUr
      9b2A3BB7A4b2a1A %fUrnil
      5a2a1AA1a2iA4A1A2Aa3a1Ac %fUrno
      10A12a4A4a %fUtu
      AadAA1e1a1CA4bB1abA1ab1a2AA3bA %fW
      4a2aA3A1A1AB1aA6b2b %fWe
      2A1aAA2ae1b3Ag1A6b1A3Ab %fWn
      A19a1c %faCiQ
      3b7A4A3A %fablab
      gBA2AAA1AAaBb2bBcA1Aa2A1A6A %fabrik
      8Aa2A6a2a11aa %fakQ
      1A4a2a1a12A2b4a %fakad
      4A19a2A6A %fakadi
      AA1a12d8f %fakon
      6b1a14A2B5a %faktEr
      5A8Bb6a8A %faktori
      2A9c5A5d %falez
      4a1A9b %fami
      1a1Bb1Bb3A3ABA1abAAAA2AA1a4A %famil
      1A16a11A3a %famili
      13A %familial
      4A10aa5a %fanmi
      5a8a6a %far
      10A17b4e %farin
      3a3a1Aa17a3a %farm
      a1A1abB1dA2A2c2a2aa4a7A %fas
      8a5a %fasil
      3a3a5a %fasin
      3AAAA1A1e8A5A2Ab1bA %fatigu
      4aa2a1A %fatiguA
      2a3A4A4aA2Aa3A %favUrit
      abcBC1eCACb1aA1Ac1bA1D1AAcba1a1c2bc %fe
      1a2A1A1aa4AaA1a1a3caa5b1AA %fel
      8b10d %fem
      3AAA3fA1ACA2a1A1b2A3A5b %fenetr
      ce1A1bBAb1CeEFAegcAfcAabCab1B1Aa1D1B %fer
      2A10A7c %ferari
      12a11b %ferata
      1A2A2A3b1cb3AA2AA1B5A3A %ferel
      AAAaA1Aaad2A2A1Db1A1A1b3A1a1abAA %ferm
      3a3b3A10a %fermetur
      7A3A1b2A14a1a %feroneri
      13A %feroni
      1a2a1a10A3B2A4A5a %festival
      A1b1AA3a2A1a2A2A6a4A %fet
      9A3a2bA14b %fevri
      6a1A1a2aa1A2a1A3a5AA2b %fez
      abAaA1AacB2cab2AA2AbaaAAa4A %fi
      5b4AAB3d17A %fiC
      3A4A4A3A2B %fibr
      A1h7aB3A6a3A1A %fidli
      A1A1A1ab2a1AAb1aaa2aaa1A2a %fie
      1bA1b2a6A %fiert
      10A9B %fifa
      AA2AA5A4a4a4Aa %fiften
      12b2a3A12a %figur
      a9a4AA1a6b1A %figurin
      aBDAa1ABaaAAA1hbAC1bbA1Ab1a1aAaaAAAA %fil
      A10b2AAAa2B %film
      15A %filo
      2B12AA8e %fimo
      2cAA2A1a1A3A1A1A1A2A3A1A2aA %fin
      18A %finalemA
      A1C1babaAAb1BaA1Aab1aA1A1A1a2AAaAA %fini
      1aA8a1b16cb %finiC
      2B4AA2aA17c1a1a %finir
      1A1aa2b1AAaaa2A1b2b8a2a1B %fir
      c15a %fisel
      3a2ac1A3Aa6A1a2A4A2a %fix
      a3bA1c6A5A %fixIg
      2A3a3g2A3aA9B1A %fizik
      7a2cA3A11A %fizikal
      5AA3c20a %fizikemA
      11c5A2b %fl
      b6AB2aA3Ab2A1bA4a1Aa2A %flEr
      7Ab2A5a13A %flErist
      1b4A7A3Aa9a %fla
      16AeB12a %fle
      25a5a %flem
      AA1b3AA5A19c %flip
      11A5d1b1a1a10aa %flor
      1a9b1AA1A1aA5A2a3da1B %flot
      16aa %flov
      AAcAABbA1afAcCa1aaBAAB1CBBAba1c1aABA %fo
      8b8aa1AA9b2a %fobi
      2aa19A3A2ab3b %fodr
      a4A1bA1A9a %fol
      A6b3A8C10A %fon
      1aa1bBBcAABbdEa1bdbcb1AABA2CbCeaA %for
      4A5A13a9a %forbaC
      1A1A2A2aB1BjA1AB1A1A1A1b5a2a %forj
      10A1A13e1a %forklif
      6A3a1A1AA2a2A2AdAA %form
      12b9a11A %formatiQ
      3A16aa3AA %formul
      A1b1B3BanAAA3BA1A1bAaAA1A %fors
      3A5aa1a18a3a %fort
      10A9A %fortnit
      11a9b5A %fos
      8a8a %fot
      29a %fotEil
      10c1Aa3Aa %fotbal
      7A4a7bbB7A %foto
      2B8A8f1B %fotoCo
      A2A1a4Aa2Ac1aaBaA1Ac3B2AB %fr
      21a5b %frAC
      d1A2aABbAA1BAA2a1A3aa2Ab2a2A %frACemA
      1a6A4b2AA2A9b2a %frAk
      4A1b2aA1A1aaAa1AA9AAB1A %frAs
      3A3h8A4gAa2BA %frI
      7A14a9A %frIgu
      aba1AAbaba1Aa1bA1aaAaa1bAAa1aaBaBA %frQ
      1AA3A1AAa1Bb3a2AAAaA2A3AfAAb %frW
      8aaA1a3a2A12B %frWd
      14A1Aa10c2aa %frajil
      10a2c8A %frap
      2A3A2a4b1AAAb1aba2A5A %fre
      3A3A3Ab3a12A %freC
      A11AAA3b %fren
      aaAaAA3b1aAAAB1EA1A1ABbAaBA2AaAC %frer
      1AA1b6e3AA3aA2A2i %fresk
      8bA7c10A3A1bA %frez
      3b2A6b4a %frezEr
      3c5A6A2aA5B %frezEz
      4A5A1a3a %friA
      2a3aA1A11A1AA3c5A %frigo
      2A5A %frigorist
      3A5a3A14A3c %frilEz
      4a2Aa3A3a %frit
      AA6cA6d8A6A %fromaj
      6A9BA1g8A1A4A %frot
      8C3A3AAA5a4AA3A %frui
      7b1bA1B3a5AAA6e %fui
      A7b12A1b7a %ful
      13A8A %fum
      Aba4A2b5A2A1A %furnitur
      3A11g %fuzI
      4A8a1b4c14b %fuziQ
      a12a9a7Abb %gA
      4A2ba1a5ca1A3b5a4A %gQfl
      11a5ab %gU
      18A8d %gUaC
      2a3A1b7aA1AA11a2b %gUt
      1A5bA1a12a %gWng
      a5A1A4a3A6a3b2A2a %ga
      2Aaa1A2Aaa1B2A3AB2a8AA %gaN
      16A %gad
      1b10A4A14ca %gadU
      10bA6A1A2a3b %gal
      1A2b5A %galer
      A1A1aA1A2b2A1c4h5a %gam
      2Aa2aa1a3a2a %gamI
      1B5A12a %gamIg
      2A1ca2AA3A2bA2BC2a1bB7a %gar
      BA5a10a2c %gara
      ca1A1aAbAAA2a2Aaa2A2AA1b2aba2A %garaj
      21b %garajist
      1aAA1a2bAA1ba2Aaaa1Aa2Aa1aadaA1b %gard
      1b8a1aaa1AC10A %gardA
      8A8b10a %gardenIg
      4baa22a %gardiA
      2aa1B1AA7A1A3a1A3A2a %garkQ
      2a1A2a2aAb6abb3a2a1AA1A %garsQ
      13b %gat
      aB3a1aA1Ab2AAd2AA2A7a3b %gato
      4a4b3a3a1C10a2A %gav
      17a %gazQ
      7a2A3e4A14b %gen
      a4a3Ba1C11aa6cA %glas
      A15AB7e %glez
      1bBaaacbAAA1a1cA2AA1Bab2c1aaBbA1aB %go
      CAA3b3A5C3a10a %goC
      13A7g8A %golf
      9A8A6A5AAc %gorj
      6b9b9aa1A %gos
      b11a3AAb7a %gr
      A4A1ABb1AdAAB1aAbCbaC2AA1AD2A1A %grA
      1dAAAAAA1AAAaA4A2A2a1aA1b4c %grAd
      bA5AA2Aaaa2aa1AA5a %grAda
      1A1a5A2a3a9A4ba %grAdi
      1c16A2b1a %grAj
      2a8A5A6b %grI
      1BAA2a1AA2aA1AABA1A1A1g2A3aAAaa %grIp
      3Aa1AAa2abA5Aa10A %grU
      4Aa20a7d %grUn
      2AAea1a1AAABB1aAB2a7A2a %grUp
      2A7dc3b11AA3A %graf
      7b3A3dA2Ad6A2A %grafik
      2e13c %gram
      1A1A1A1a4Aa4aaA1aa5B %gras
      A1a6aA5Aa1a5A1a5d %grat
      1aa1a1AA1aBABA1AbcA1AaaAAc1A3a2A %grav
      10a8A3c %gravel
      9A7a14d %grel
      2A14c6Aa %gren
      8c1A18A %greni
      24a %grenobl
      2Aa15b1A1a9b %gres
      25B1b5d %gri
      11a3c17A %gribUil
      1AA4da1A2c1A1A1A1aA11aa %gril
      Aca1a1AAb1ha1aA1bB3aA2a2A2aAAA %gro
      B1ae3A2Ba4BAa2A5ad1a4c %gros
      4A12c %grovIg
      baad3A1BA5A4A1A2b2c4a %gru
      3A6A13a1c7b %gruti
      1A8a1A7b %grv
      6a %gt
      2A14A3c %gti
      4A3A22B %guEl
      6A1a21A %gue
      12a4a14A %guep
      5a4A1b5A4a7c1A %guer
      8c7A %guiC
      3a3Ac2A12b %guid
      1a %guin
      bA6A5c1A8B %guirlAd
      1BbA1a8c3a5A9A %guitar
      7aAA4a1A3a %i
      a13a1b4A1aa %iA
      aAa2A6AaAa1BA2aa1Aa1B5bA %iE
      A1bA2AAAAbAA3bAAAA1A5a3A1c %iU
      33a %iUr
      7a5Ab1AA1Aa9A %iUtub
      3B1A %iaUr
      23c %iama
      8A1A14aa %iar
      a1AA1BAAA1Aka1AA1Aaa1AA2a8AA %ide
      4AA1a3d3a17a %idea
      AaaA4A1a4aAaabaab3a3a2a %ie
      1a5b2AA3a10aaa2A2A %iear
      aA2B2A2A3BAA2A5A1A2AA3A %ier
      5aab2A1ba10b2AAb1b %if
      2b4a6b4ADA %ifon
      4a19A9d %ig
      Af5Aa5A1B1C %ikea
      1aDbCa1BAbABa1C1CaA1Ab1aaAa1AAD1a1A %il
      A2A11AaA2a %ile
      3A4b3A2Aab2A1aa3B6a %imEbl
      a2BA5ae1A1AAa1a1A3A1aA1a1A1a %imajin
      8B2d5A2A %imajinatiQ
      4A4A3b3aa3b2A5a %ime
      1A7a12A %ine
      2A3A2a6b10a7A %inm
      13bA1A4a %ino
      AA1b3a8A3ab %io
      6b1A8A2a7a %ip
      8aA17a %ipe
      6c3A %iperaktif
      6A1A22c %ipersAsibl
      6A1a7c %ipi
      aA2BbBA1aBBAA2a1B1aACBb1Aaa1baab1a %is
      8a3A8A2aa2c3a %ise
      a1aa2dA1a7A1AA3b3a6a %isi
      aa1b2a1b1b2ab7A4A5aA %isn
      11a3a1aA1AaA1AA %istWr
      21A %istori
      abbc1bAaBaAA2aaba1aaaaa1aaa1ABcaABc %it
      1baAa1AA1ba1D4abA1AaaA1A3a1fA1A %ive
      1bA1ad11A13A %izol
      1ABAaecbv1CACAAa1A1b1B2a2AAB1b1ACB %jA
      2AaAA1A4A4A2A3A1AAAiA1B1bA %jAb
      aBAaAC1BBbbAAaa4A1aabb1a1B1bAB1A %jAr
      A16A %jAtil
      9A4a10A4A1c %jAvi
      A1bAa1A4a1a4aAc1A3a %jE
      6b1A8A6ab %jEdi
      1aB1a2BBAA5a1aa1A1A3aA1A4A %jEn
      6A3e %jI
      6b9A7a3a1A3B %jIN
      1A4a5b17a %jU
      bAAafbAc1AaabA1ABAaAcBAA2a1AA %jUe
      AAAABCfC1caA1ABAaa1AACAAa1a1a1cAb %jUr
      AA1aAd1CabaAaa3AAaA1A1A4bAbAAAA %jUrn
      2AaA4A1a3a6a %jUrnal
      3a22b %jWe
      aacA3b5a3Aa4a3A3A1A %jWn
      5A2A8A4A %jWndr
      7a13A4c %jWstik
      8A7A12A %ja
      aA15i1ba14c %jadA
      b10b10a5A %jak
      Aa1AaAbAAaA1a1aaaA1B1AbAA1aaa1a1aaAb %jam
      Aa2a2A1aa1Ab2aCa1A4a1a2A2A1A %jardI
      a11A4b7A %jardin
      5A11c10a3a %jardinaj
      6A10A14a %jardini
      A18d %javel
      18a10Aa %jdW
      21b %jdm
      12a4A12a %jdor
      aBAAAbaA2AaaA1aDABa1BBA1AaB1a1a1aA %je
      A2aa2AA1aca1A1Aa4fA1a %jeA
      3a3b13a1b2A %jear
      A1a1A1AA8cA7AA5j1A %jel
      3A1A2AA3A3a3A1B4a2EB1a %jen
      4A1A1A1Aa4ab4a4abfA1A1b %jenU
      a3b3aa4a1A1a3A12A %jeneral
      1a8A13Aa %jenial
      18A %jeo
      1AabAd2B3a3e1AAb10a %jer
      a1d7a1A3A1a %jest
      AaAa3bA1b1AA2AAA3a2ca %jet
      AAeAb1A3a5a2Aab4A3d2a %jetIg
      1BaaAaA1a3A4b2aa6A5b %ji
      2A %jimnaz
      3AA2a7a1a %jirl
      c1a1A2a1A2b1A5da6A1A4A %jiv
      2b1A1b3a6a2aa3a1a5AA %jkif
      a2a3b6a6A1a9a %jla
      a1Aa1B1fA1A1Ac2bAa4a %jle
      8aA1Ab6B1b1bA6AA1B %jmA
      4aa12A %jmenui
      2b2bba1bA12A4A1AaA %job
      6A %joelier
      26A %jok
      6AA3a1a11A %joli
      9A2A1A2a5a2cb4a %jon
      4aa4b17A %jpref
      6a2A2A4A8a3caA %jr
      1A2A8A1a1a3aa1A9a %jregard
      a1A2b8cAb3a1A3b3A1AAaa %ju
      6B14aA9a %juI
      27Aa %judo
      8a %jul
      5a5Aa4a2A9A %jumel
      11b7A2b %jup
      2a4a7AAa6a6a2a %jur
      26a %jura
      baa1AA2AA1A1ab2A1B1AAAA1aa4aa %jusk
      2A3A6A3a1aa4A4B1A1A %juska
      1a11a10A7b %jusko
      1acA1bAAAA2AAA1A1AA1BA5a1A3A %just
      9C2a %jvi
      acBBdaabc1acac2BaA2aA1b1ABAAaabAa %k
      Aababc1cBBBaA3ABAbA4a1Aabcbccbd %kA
      a6d9A3d1a %kAbUi
      6b14a %kAbr
      b6AbBA1b7AA6A5AA %kApIg
      aa3A6b3aA2a5A4a %kApaN
      2A1Aa2A7A %kAtin
      1Aa5a9c10a1a %kEe
      2Aa3AA1ba8a6A5a %kI
      1a %kIp
      1aaAb1A3Aa1a4a1aA2aAAA3a2a %kIz
      bABAafaA1Aba2a3aaAAA1b1a1A1A1a2A %kQ
      1ba11a2A15b %kQbl
      1ba2b1b6a13a4ac %kQditiQ
      1b5Aa1a1A4B3B4B3Aa2A %kQdui
      aAAaaaAa2A1a1A2a3A4ha3a2a %kQduir
      8A17c4A %kQduit
      14A9B1a7A %kQduktEr
      26a %kQduktris
      b7A6A6a %kQfektion
      5b5b5A3A5a %kQfi
      3aA1A1b2a4A9b %kQfiAs
      16ga13a %kQfitur
      A2a7a4aa4A %kQkUr
      2c8A3b3A %kQpa
      22A %kQpaNQ
      4a2A %kQpl
      aa6A5A6b1a %kQplik
      A4AA4i2A2aA3A3AAa %kQpoz
      2e1A2a2aA1Bc16a %kQpozA
      4aA1Aa1aA3a4a %kQprA
      2AA3bA1A3ab4b2a %kQprAdr
      12a1aa4A9B %kQpri
      8Ba2a1a2b2ba4aa2a2a %kQput
      4A3A2a12a6a %kQs
      2b2c25A %kQsAtr
      5A2bA7A %kQsei
      1A2A2Af2A3A1A2A1c2AAA %kQsel
      8A4A %kQseler
      aA5ba5a4AA %kQsol
      Ac13AA1b2A %kQstrui
      Bfa2a3A1Aa1A1A1A9a3Aa %kQstruir
      2c1caA1A2A2BaaaA1A1aA2a7A %kQt
      aAbaA1A1a1cAaAb3ab1aA2a7a %kQtA
      a5a7A1d5a2A1A %kQtAt
      2A1A2acA19a %kQtWr
      4A1A1a2a2b1Aaa2A %kQtak
      a13A7a2a6a %kQtinu
      2AaBAAbA5A1bbaACba1B4aa3ab %kQtr
      5a3ad6A2a1a2A2a %kQtrer
      2b11A2A2aa4A %kQtrol
      1AA2A1B1aa2a3a1a2A7A1a %kQviA
      8A1A10a4e %kQvir
      C1AAcA1AAbA1aA2Aa1AAAg1AAa1a1A1caaA %kU
      2A6A4A1BAAa7h2c1AAA %kUC
      c2Aba1b8A5C4a %kUd
      A1ab1a1Ba4aA1AAaA1af1A2BA2A1A1a %kUdr
      adA1AA1aaAB1AaA1AA3AA2b1C1A1aaA1a %kUl
      1AAb3AA2a1AA1BAAaa2A1A1gA4AA %kUlEr
      9b3Ba1A3A2A6a %kUlWr
      3A2a11a2a2a7aA %kUldn
      aAaBCAaAA1A1bc1abCaA2a1A1AAA2BAB1a %kUp
      1c2ACdABBAab2dBc1a1bBAAAaA1A1AA %kUr
      AA7A1AA1n1A1AAA1A8A2B %kUrA
      3a2A14c1a %kUrW
      4aaf2a2c1A2B2a9A %kUrir
      d1A8a4Aa10a %kUron
      3A2a1A3aA1aA6da6A %kUrs
      6A10a11a %kUrt
      4AA1A8i5A4A %kUskU
      8a1A1a7AA %kUt
      C1Ba4A1Aa1b2BAd3AA1b3A5A %kUto
      5A8a1aAaAaAg1Aa5a3A %kUtur
      22D %kUturi
      3A10A1A5C12A %kUturier
      AA2A1A2c2a1a1a5A10b %kUv
      1a32a %kUvertur
      6A5AA4AA4a3a3b1c %kUvrEr
      1aA1AAabAA3bAB1AB3ab1AaBA1aAAAa %kUzI
      5A1a1A1A3AA1a2aD7a2A %kUzin
      b21c %kUzu
      aABBbBaaBAabc1Aa1A5AA2aAaa2B1A %kW
      6B1A20a %kWfEr
      8A9A %kWfEz
      2AAacbaACA2Ba2a1A1a1a1a2A2A %kWn
      5AaaA3a3b7a %kWns
      Ad1bcAAA1aabccaaccAd1ABDcbe1bAacbbBa %ka
      5a2A1a9a7a %kaA
      8a2A4a10a %kaC
      6A2bA1A8A2A7a1Ae %kaNar
      ci3a1A4bAAa1Ac4BA1A1A2A1a %kaban
      1A1baaA12b4A1e %kabin
      ABa2A4aAb1g2B1AABA5b2a1Aa %kabl
      10A %kablEz
      2a11d6a9a1a %kablaj
      dA6A7A %kado
      a5Ab3b1c7A1d2A %kadr
      A2B1A1acb2AA1AB2A1AAb %kaf
      3A3d11A %kafetier
      ac3A1A1A1b2bcAA2A3A2a6b %kai
      3AaaA2ca5A2A7a6a %kaj
      8a2a4bA1BA6B %kak
      1a9a1BB1b1A1c1a1A5a2A %kal
      2c %kaligrafi
      Aaa1Ab4AAA6aA1A1aa1A2Bd2A %kalm
      1a6a9a9a1A1b %kam
      AA3ABBB1b2B1A3A1CaA2a1a2A2A %kamiQ
      6f19c3A1A %kamionet
      3a3A13A1a5Ba %kan
      8A1bA2A4a2B1C3b5A %kanap
      1aA1a8A18bA1e %kanikul
      8a1a1a4a10a %kaor
      4d21a %kapiten
      13AB5f3A %kapku
      1dA3A5A16A %kapla
      A6b12Af5a5A %kapo
      aa10A7a10aA %kapt
      7A12A %kaptEr
      baeB1A1BA1A1BaABAaA2i1BA1da1AaA1BbB %kar
      3A3A1BaA2A1ac4a5bab3ab %karAt
      1A5AA10f6A8A %karC
      B2b2AA6A1A2A1A1e %karbu
      1B32A %karelEr
      1e5A9A1a12AAA %karelaj
      3a9aA3A5a9A %karemA
      9A3a2fAB5a1C1d6A %kari
      10b17aA %kariIg
      6a2A16b5aa %karier
      8A5A1A9A %karist
      2A13c11a %karkas
      5b5a3c4AA %karn
      4c5a5A8a %karnaval
      10A3A4b %karo
      2AA9a7b1A3b5b %karoseri
      14a3A2b5B3a %karosi
      18A %karpAt
      1A16b %karpAtri
      a1b1A2a2A2BdA4cAb1A1B1B2a %kart
      7A8A4e4c %kartIg
      1cAaA1B3CbA2ABaA2AA2AC1e1AAAA %kartQ
      2A1ba1dAa2aAa1a6bA1Ba2A2A %karti
      18e2A3b7a %karvIg
      1aAA1AAAAbfA2AaA2B4AAb1b1AbAb %kas
      5A10dA1a11b %kaserol
      Aa1aAb1AAAAA3a11aA1AaA %kask
      8A2bA5B8A7A %kasket
      18A6c %katedral
      6b3a10a2a3A3A1A %katorz
      a5AA1c1b2A4a1BA1a1A1A1cA1A %katr
      8a11a %katriA
      3aa1AA2A1a3A4A6a %katriem
      A1a1Abbb1a1A2b5a %kav
      7g6A4E1A1A7b %kaz
      9a22A2A %kazani
      3a1bA3A4a %kdi
      1ACbcCbBAcb1dCbAca1b3aAa1ab1A1BAcb %ke
      4A3c12A %kebab
      Acbb1A2Aaaa1a6A2a2a1A1A2A1B %kel
      4ad1a1BAA2A1bA1aA4A2a1aA2BA %kelk
      A3a3a7a4Aa8a %ken
      2A14A1d %kepIg
      1a2b11B2A9A %kermes
      aaAAA1a1c1b6aAA1B5Aba1A %kes
      1CBAB1ABa1ABA1A1A1Aa1A6a4Aa %kestiQ
      16a %kevI
      2A3A2Ac4a1A2a1A5d3a %kg
      Acbd1D1d1BaAAAaAAAACaaCfBA1A1BA1abBB %ki
      4Ab9a15a %kie
      aabaaA1Aaaa1A1AaA5AaA1b1aAa1A1A %kif
      4a14a1a4a4A %kifA
      15a15b %kik
      3A2A4A1aA1BA2b2A2b1Bd1A3c %kil
      1a4B1A1c1a1a2A2A1A5h1AA2AA %kilo
      3A1cc10a3A4a3A %kilometr
      10BA16b %kin
      a1A1A4A8Aaa1a2A6A1b %kit
      a6AAa4a1bAA6b2A6b %kitCA
      4AAb1Ad4A5A3A7A2A %klI
      3A4AB7Aa2A2e7a %klIbIg
      aA1A7aAA8b4A4aB %klU
      1d8b4a %klWzQ
      aA1aa1A8aa %kla
      16A3A4e9a %klai
      1AAA1A2BBCAcBAaAAaaa1a3AA4A %klas
      1b6ABaAA7f3A1a %klavi
      b9Ba1bAA1BAb1a3A7b1A %kle
      9A1A3A3aA1b %kleA
      1A6B7a2dA1A12a %kleanIg
      A1B2bAblA1aA1b1cA1CAAA1A1b1A2B1AA %kliA
      2a1A3b3A14A %kliAt
      4a2Ad5A7a %kliAtel
      9B1A12d7aa %klif
      7d13g %klio
      2a4A1c3A8D8a1a1a %klo
      7a1A2a8AA1bA %kloC
      9e12A %klostro
      A2a7b10b10b %klot
      A2beaABA2bA1A1A2aaA1b2Ba1a %klub
      3a9a21a %kluz
      2AA1AaA1A1a1A8Aa2A3A %km
      1A14a8A9a %kme
      1A8b12a3Aa %knaker
      6A3A18c1A %kne
      3b5A %knk
      4a11b2aaa %knov
      1bA1acA1bAa6A10aAa2b %ko
      4Ba3a7b12a3b %koCemar
      1aAaa2AA1c3AaAA1b4A1A1a2A2b %koEr
      17a %koNak
      1AA1A2A3A2A1AA1agaA3aA2A3a %kod
      20b %kodIg
      4AA2AaAa4Ca3AA2a1B2Aa3b %kok
      A15f5a12A %kokIg
      13A2c %koki
      1B14b7d %koko
      1A22b9A %kokoti
      bBe1aa2a2AA1Aab1a1AAA2caCA3bb1a %kol
      2A8a3A3a7a5a %kolUr
      a3A6b4A %kolaj
      Aa2fcaba3AA2A2A2A7Aaa %kolegu
      aA1aAAB2b3aa2a2A2A1A2A1AbA %kolej
      a1A9Ab2A4e %kolektiQ
      4c1A6A %kolektif
      2A1A2A6A3A %kolektion
      6b1a4A2Ab1A2c3a1b %koli
      6A11b %kolmar
      1a1a24c %kolon
      BabA2a1aaa1baBB1b1bB1abAA1b1b2aabA %kom
      cBAcAaAaA1BaAb2aAa1b2A2A5AA %komA
      A1AbAa1Ad2A3aAA1A1A2A6A %komAd
      1bABAC4AA3aABaa2BA6hA %komAs
      2A6A1b2B18b %komIg
      8b7A13AA %komers
      8a4A18A %komersial
      7b10d2A %komod
      AA1aABAC2AA1BAAAbA2b2dB1A6EB %kon
      5A1a14b %konakri
      2A6c4a1a4a8a4b %kop
      ABA1f1A1A1a1A4AB1b2aa2AB1A %kopI
      2A8a3a9A1a %kopi
      AA2B2aa2A3AAA1a2a1A1AbA5A %kopin
      3A1a7bA3e8A3A %kopo
      2aAA1A3g3a15a3A %kor
      AAcAc2A4A4A1AA3eAA5a1A %kord
      2A10da %kordQ
      24e3a %kordist
      19A2a %kordoni
      24A %koren
      2a1bc5A19a %korn
      a9Ac1AA7c %kosplai
      1aa1a3A1fa3aA5A5A %kosto
      6A3Ab1A8b %kostum
      ABa2ccAa1AA2AABa2AAA1B1a3Aa1ADb %kot
      5a1a1A6b5A2Aa1Ab2Aba %koz
      14A11A %kpe
      1aA1A5cA1a3a5aA1A1a3a1AA %krEz
      9b14A9B %krI
      2a2A9A1B3bAa8A %krW
      16a8a4A %krWsA
      a18AAa3A4A2c %kraC
      a14A6a %kraf
      2B1A6C3f1AA3a10A %kraiQ
      A1b1aAaaaa1A3A8a3a2a %krak
      3A5a2A1b1a15A2b %kram
      20c5a4d2a %kran
      AAB1aa2A2dA2A4b1AA6AA %kre
      5AA4a18b %kreC
      b10c15a %kreatif
      5A4Ab3A %kreativ
      11a3A1a4A2a9A %kreatur
      16b %krel
      5A10d6A %krem
      4A2AA2A4a10A %krep
      9A10a7b %kretel
      Aa2gBA2AaA12A2AA1AAa1ad %krev
      2AAaa1c1AAaA2A2aA1c2a1AAA2g2ab %kri
      8a3A1a6A4a4Aab %kriz
      2a1A1A1A1A5Ac5dA %kro
      8A13eA1A %kroC
      8B6f %krok
      2A1A6A3d5BB5A %kroki
      10c11A3A1B3A2A %krosfi
      2Aa12eA4a12A %kru
      21A1b %ktm
      3a8Aa3A2b6a %ku
      12b3a7aa3b1A3A %kuelir
      16b2b2A2b %kui
      b15A1e6A %kuiler
      b1a1A1A1AaA1AA2EA1A2j2AAA3a2Aa %kuir
      8A7B %kuisto
      2A4A3A1cA7A %kuivr
      A2A3AbAB1A1aAkcA1AB2AA2aAA1aAAa %kuizin
      8A2A4C4b8A %kuizini
      30a %kuizinier
      14A1af7C4a %kultiv
      8A2A7b %kupboar
      16b2A %kupkak
      16d %kuri
      AaA1a1a1e2Aa3a5Aa2a3b %kustom
      A2a4B1AdA5A3cc3a %kustomiz
      13a %kutIg
      21c %kv
      A4f %kvA
      A1b3a2a10A %l
      1bc1AAAbA2AA1aAAa1A4A2Aa2A2c %lA
      6c9a %lAdemI
      B10a5AA12A1A %lAgu
      dAbA1A1b1a1b2c3a3A2AAA4A %lAp
      1AAg1A4c5B4A3AB4A %lAs
      2A2AaAg2bA1AAAa2AA1AAaAA2Ab1AA %lEr
      2A3a10A4d2A3A %lI
      6aB %lIdi
      3A3a11aAAA1A3a2A1Aa %lIj
      4B %lQ
      2A8a9B2A1b2bbA1ab %lQg
      2a2a6b6a %lQgtA
      8A19Ab %lQtA
      2AAA3b4A1b2A1A10e2a %lU
      10AA7A %lUi
      2dbAbAa4AAb3a2A1A7A %lUp
      B3bB1bA1C2a2BAAAAca1B3gABB2b %lUr
      8Aac6Aaa1A3a4a3a %lUrd
      1AAa2a1a3aa2aa10A %lWn
      34A %lWr
      b14AA %lWzir
      BaAcbaaab2Aba1AcacC1abAabbAAAAaAaBa %la
      a1aAa1Aa1Aa2aa1A3bA6A1A1A %laC
      4aa12A1a %laQ
      3A13a1bA %label
      2A5Ad9c14AA %labo
      7a3AA1b9b9b %lad
      1a9A4B2B1A %lai
      9b5b5a7b %lajUnA
      8B3h5B3A4a2A %lak
      Aa1a3Ab2ABd3BA1A11A2A %lam
      Aa2Ab3aA1b1A1aA3a5Aa3A %lan
      f3AA4AA4AA2A1A2a1A %lanmA
      1a3A7A3a %lapI
      16A2A7b3c1e1A %lapUzi
      1b30g %lapli
      2a4Aa12Aa %las
      33a %lasm
      1A1ea6A6b2aA3A3c2aa %lat
      5B3b2A5a4a1a5A %lateli
      aAAAAA1AAB2b1A2B1nA2AaA2a1AAAA1A %lav
      4a5A %laval
      3a3b9A %lavnmov
      2bd9A1aA3A6A %laz
      16a %lazaN
      Bb1cbA1a2AB1bc2aa1bbbbeCa1aA1bcaaa %le
      1A1ac15d9A %leagu
      11a10b %leat
      3AaA1a2ca12a1aA4A %leav
      A3Af28a %lef
      4A11aA %legI
      15A4a6c %legal
      Ae1ca6A3A4A3A8aA %lego
      9AA5bb7A4a1A %legum
      10a1b5a %lekol
      2a11c %lelektrisit
      a1a14A4a10c %len
      1BaaAdAACAAbAbAA6bAAAcabaA2BBA %les
      13aA10a %lesQ
      13d4A3a2A %letQ
      A1d4A2AAA2A1AA4A1e1c3a1a %letr
      2A12e4AA3A %letraj
      AAA1AAA4A1a3a1a2A1A1AAbAl1A1BA %lev
      abAAADB1A1AA1AABBAcaaca1a6A2a %li
      2A3g2A4A1b5A8a %liE
      3d2A3A1A1Ab3Aba2AAC3A2a %liN
      1A1A2aa2a12A5AA %liQ
      5A1a1B1ab4AB4a6c %libr
      7A1BA13a1A1ba2a %lif
      2a3a10A5A3A %liftIg
      1AA4A1A2a1f1A17A %lig
      ABA2aaaabcA2aAB1a1A2AaAAB1aba1a %lik
      6bAA2a4aa2AAaA2b4a %lil
      9Ab2b5A14A %lim
      2A10b4a14c %limel
      5a12a12a %limit
      2aa3aa9B4a3aA %limoj
      2db26A %lin
      8A5A5f %linu
      1bA1AaA3aA3A4A5A %lir
      1AA1A1AAAaAa1a1a2AA1AaaAh1A4AA %lis
      7A13A %list
      A1b1A1a1A1A2abbaABAbA1a2A3A2A1a %litl
      AB3AA2bAAa1aA2a1B1a4a2BAa %liv
      7AAA10aA %livIg
      a1aAabAAa1AaA1AAAa8a1A1a %livr
      3AA1A21a1a %livrEr
      1A4b1a7A6a2a %livrezQ
      1aA1b19A %liziE
      AA2ba1b1Ab1b1a2a1abAaac2A2a %lo
      4a1a1A2b5b10a6b %loa
      b16a2c %lodinat
      18Ba1A2a8a %lof
      8B1bA6a %log
      1B2A6b3dA3a6A %logo
      10A %loj
      4a9A %lojemA
      a2A4A3A2A1B2f %lojisiel
      9a1b4Ab1aA1b4A %lok
      5a2A8a6A9a %lokIg
      4aA1A1d2A1A2Abba1A2a1aA %lokal
      Ac3aAacaaA10Aaa1AA3Aa1A %lol
      5B3A %lopital
      4A4AA9Aa4bAa %lori
      a6aA7a %loriA
      1A1AA11A3Ai1B10A %loto
      aa2a3bBbAaA2aa1aAA2AA1bA2aaaa %lov
      1a23A %lu
      C1B4aaAa1AaAA2bbAbaa1ab2ABaAAA %lui
      5AB2c2A1e4A13A1A %lumier
      2b29b %lunet
      13a18a %lur
      2aAAA5A3aa3aa2ab1a %m
      fA2a1AcBBAbAbAA4afaaAb1b2a1cbcb %mA
      4A2B1a2b3b6a6a %mAd
      6A3Aa3c2A2A %mAga
      B3a1AAA1AAcA2f2b1A2AAA4cAa1A %mAj
      16f2a %mAz
      Ac1A2a1a5A3baA2AA2bb3A %mEbl
      3b6a4a5B12A %mEf
      2A10b4A4A7B1a1A %mEl
      3A9a3A5A2A4a %mElEz
      rAAd2Ba1BABbaAa1B1b1acBBa2a2AAcaB %mI
      17b3a5a %mIli
      Ab1AAB1aA4aaaec3b1a3A4A2A %mItenA
      7a9A2A %mItenAs
      bAadDc1aB2A1bBAaccAB1AbaBbae2A2AA %mQ
      B1B1db1AeABbAbA2a1B1a2A1AAA1baAA1A %mQd
      3A3Aa9A5A %mQsiEr
      11a2A5A4a9a %mQst
      1A9b13a %mQstr
      1fBCbBbDA1ABBaB1bCCB1a1Ae2AaAAA1Bba %mQt
      6aA %mQtEr
      3A18A %mQtEz
      4a3a1a1g4b6a %mQtaN
      2A2a5a1AeAA3e3A %mQtaj
      21a1a %mQtarji
      1aA7a4a7ba %mQter
      1a6Aa6A11A5a %mQtlukQ
      5A1a %mQtobA
      1abc1A1eAAA2aAb1B5A2A4b3A %mQtr
      aAa13A1A6a7a %mUC
      10e6A7a2b %mUil
      AA6A2B1a2bAA6g1BA4B1a %mUl
      3a4a7Aa7a %mUlI
      16a8a %mUlaj
      BA1Ad3dAB3abaA3a1A1A5a %mUn
      9a6C6d1A %mUntI
      2a6a1a5a7A %mUrir
      5b6A3ad14aA %mUtQ
      2a2Afa1b2a1a2A7A4A %mUvemA
      aaB2dAb1aAaBa1ab1Aa1c1BAA1aaB1A1AAa %mW
      1A2a2A13a2A9a %mWA
      10a %mWen
      a1a1BbAAedBAAa5aAaaAa3a1Accb %mWn
      2b2a25a3a %mWndr
      3c8a1A6A9a %mWsonEz
      1b6A20aa %mWti
      1BcACbABBaAAA1BC1bBAaaBadACAb1eAdAaB %ma
      3aA3c5AABA4A2d %maC
      ba1E3ab3b9a7aA2A %maCI
      CAAiAa1aA1bbABa1AB1A2a2AbA2a1A1b %maCin
      b1A10b1bA1c3aA7A %mad
      8A2A4A5A %madam
      BA1AA3eb1AAA1A1Aaaa1Aa2A2a2A2A %magazI
      1b %mai
      2bA3A1a1a1ab1aAbAb3Aa2A6a %mak
      b1AaA5Ad1Aa1b1a1BAc2A1a2A %makIg
      AE5A1AA3A1A3a4A4AA1A %makQ
      2b9A3e6A1A %makarQ
      6A1b20a %makdo
      cd3b6A2AAAA2A4AB2A %maket
      8c2aa7A %makilaj
      1f13a12a %makoneri
      c1A14A4b %makram
      AAABabA1a1AbB4aa1baA2A2AaAea1Aa %mal
      2bAAAa1ba6A4AA1B1a3a3A %malad
      10b3A14a2a2a %maladi
      1a14A7Ac7A %malax
      9A1AaA2BA6A4a2A2f %malez
      1A20a2a %mali
      11a3a1a9a5a %malo
      AA2AA2aa1AA3A1a3A1a1A1A1A %mamA
      bAA2A1a8cb4a1A2a2a3b %mami
      A1Aa3b8B2AaB1A2c7A %manet
      10c5BA8bAA %mani
      A1b3A12b1A11a %maniak
      2AA4b1A5ba4A8A %manmA
      3Aa5A15d %manoEvr
      f1A6a1AaA9AAAAA6aA %manuel
      6A3b13a3c %manutAtiQ
      8A7AAA9B %manutAtioner
      1b1AA1A1a %mapel
      aA2a2AAb2d1a8B1A2A3A1A %mar
      AAAf1Bfca3cBABAbBAAABBBAbB1ABab1aA %marC
      1b20aa3A %marCA
      2A13A %marI
      3A1A4a5b10A5a %marQ
      14A %mardi
      3A4A7b13A %maren
      1A3A1Ab5AAA1Aa2a7BAA %mari
      A2AA10AAA7A1b2a %mariaj
      1A4A1a1AaAA2b1A1Abb12a %mark
      2c12A2fA11a %marketeri
      7A5a2A5A2a %marok
      3A4A13c %marokineri
      22B %marokini
      9a6A9B4A3b %marsel
      c1aB3A2cAAda4A5AAA3g2AA %marto
      1A1A3A2h1A1a1B8b5a %mas
      1a11A2A %masQ
      17a %masif
      AA8Aa1dB3A6b1A %mask
      a3g2aa1bAA1A1AAA1A1a4aA1A %mat
      1A6A7a4A8a1A %matC
      1BA1AcaABA1Aa1A1bbac1BAa1A2a1AAAA1A %matI
      11A %matematik
      8A19b %materiel
      6a3A6A7b %maternel
      10Ac1a8c2c %matier
      3A8A4A1A9a2a %matin
      8A12a %matinik
      25a %mazQ
      3a1a10A1a12b %mazin
      aaaaBcAa2b1a1bCAaB1aaAAb5aBaaA %mdr
      bdaaAgAbbAabAbBbbaa2ccBAabaaa1eecdB %me
      1A5A13B %meCanik
      7c10aA %meb
      10A24a %medesI
      20A7a %medikal
      4Aa1BaBA1a8a2a1aa2b1A %mek
      aAab3cA3A6A3A7aAA %mekanik
      1d1C2AB8aA3A4A5a %mekanisiA
      1A24A %mekanisien
      1b1c3ba7AA3A1a2A1B4a %mekano
      A6A2c2a4aAa14b %mel
      11B4b5A4d7A %melAj
      1a1aa3A1a1aa2a6bA1a3A3A %melEr
      1a24a1a5a %melI
      acAadabB1CABe1baCAA3aaAAaaCbA1CAaB %mem
      5a10AaA7f %men
      a2aA3AAB2A2AA1e15A %menaj
      6c3A5a4a4a1A1a4b %menm
      A4A2A4a2b10A5a %menuizeri
      1A1a4baA2a3Af3A4a2AAaAa %menuizi
      13A2A1A %menuizri
      AAa2ABAcBAA1A1AdA3AbaaAAba1b1BB %mer
      1A6Aa2a7a6b %meri
      c1Aa1a7Aa1aab2A1A6A %merkredi
      1AA6aA3A1A1Ab4A3aabaa1ab %mersi
      2A1b1a2b2b4A6b4A %met
      1AA1AaA2A1A1ha1A1a1A1AA3A1a1AA %metal
      3A5AA2b18a %metaleri
      13B %metali
      cB1a1A2a1b1AAB1c4AbAA3A1b1a1aA %meti
      1ADaBaBbaA1bABaCA3A3eB1bA3BAd %metr
      30A %metro
      AbaCCA1aB1AAb1dbdAB2AABBa1AA1BAB1AA %mezQ
      5a3a20a %mezi
      2e3A4A2b3bA2a4A %mezur
      AaAaab1bbAc1Aabbaa1bAbaa1ABe1bAbbb1a %mi
      abCaac2Bbb1aAA1AA1A2A1b1b1A4AC %miE
      2AAa1b1AAb1A3Cba1B2a2a5b2b %midi
      13e9A %mig
      3A3A1a10b10a1A1a %migren
      2A5a4A2g13a %mijot
      7b8A5a %mikro
      1b1A3a1a1ba1A2aAAa5a %mil
      2A2A1A1a7a6a6aAb %miliE
      2g6A3AA1a2B4AAa3a4b %milimetr
      2A22a7a %min
      1A26A %minEr
      Ad6A1A4A4c1C %minekraf
      1AcA3A6A1A4b3aca %mini
      1AA2a8AAA3ba3a1A %miniatur
      2C5a10bb9c4A %minui
      A1b30A %minusiE
      2h2A1a5Ac1A4Aa8a %minuskul
      2BA3A1a1a2b10bA1A1A4a %minut
      a2A7a %minuti
      1Ag1bA1A2AA2A7a7AA %minutiE
      18a6a %misiQ
      7b6A %mixEr
      aa2aa1a17a %mizelf
      4A20a %mjk
      4b11B12aa %mkdo
      BaBAAc1aA2aaA2A3Aabaaa1a4AA %mn
      Aa2Aa2b1A2a1AA2Aaae8a2aA %mo
      8A2b1c18B %moC
      B2a16AA1c8a %mob
      4aa3Aa1aa %mobEj
      6a11AA1A1c %mobil
      7a13A1c %mobilet
      4aA5A8c1B %mod
      ac1AA2A2Ab1AABABA1Ada1aA5B1a1b %model
      1A13d4c %modeliz
      1A9A10A2a8a %modl
      1A3a1aAAAAAAa1B1aB1A1BAa1a2Aa1A %momA
      16cA4b2A %momQ
      3A4cA1a5A %mon
      7b6a1A6b %mop
      4A1A12c1A %mopIg
      abAA1aAb1a3Bd1b5ba1a1Ab1aa1ba %mor
      12A3a3aA1B1A3bb1aa %mornIg
      8A3A1a2b %mort
      1A1da1AdAAa3a2A1BAc1B2A1Aa1a1aA %motEr
      a21b2a1a %motif
      3BaAaA2AA1AA4aaGAfAA1a2AA1A %moto
      7A4c6a1B1b %motokro
      3c3a3A9a %motor
      7A15A %motorbik
      ABab1Ab3aA5A3A10a %mov
      4a1a3b17A %movIg
      a9A6b6A3AA %movez
      19b %mr
      10A17a %mrk
      10A6b10a3a %mu
      2a6C1aa3Aab1b3a1aA3aa %muC
      4b12d2A %mukIg
      27A %mulUz
      2D11f %multimetr
      1A2A3A3a6a %munisipal
      1iA2AAAAe1AaA1AbCBBAAAAb1AcA2AAaa %mur
      10Ac15c5a %mural
      1Aa1A5ha4Aa1A5a4A %muskl
      4A1A3c %musku
      1A1a4b4a5a1A5A %muz
      AA1A1d2abB1AAA2A1ba5a1A2a3a %muzik
      B1b2Aabcb1BBa1AbB1bA2AA2ab1abaa1b %n
      aAAbb1AAAAA1a3a1baAAaaa1a3A2aAA %nA
      2a15a %nAsi
      6a1A4aA2A %nAt
      2B3ab4a2a3a1Ab3A %nEf
      1Aa3Aa6b3aa1A11a %nEv
      5A29A %nIo
      aA1A2B1b1a1a1a2AA13A1A %nIport
      ACa1BAABbbaaAaa1adA2aAABaabbaaabaAc %nQ
      bdA1fAAA1AA1a1a1AAAB3Aaa2AAaABB1A %nU
      11b3A5AA %nUvel
      1a4c1AA1b5A2A %nUvo
      2a4a10e12a2A %nWe
      1AA1baABA7A2b1cA1aA3AaAAc1A %nWr
      4A4B2A4A9a3b3a %nWz
      4b3a2A19c %nWzi
      1c2aa1aaA2a1a1aa10A1A1A2a %na
      1b5A8cb3A %nam
      15a2A %naruto
      3aA1A1b6A18fA %nasel
      20A9a %national
      1A3a3a2a3Ab3A2AA2A %natur
      8AA6Aa12A3A %nde
      AbcCcD2AaA1AAB1a1BA1b1ABAcCb1cbBdBb %ne
      2AA5c2d3A2AA1A9A %neQ
      2a12a3a %nea
      1A1a2AAaaA1a1A1AA2aA2a3A1AA2ac %near
      13b18a1a %nefev
      7aA1A2a2Ab1b1aA4a7A %negbUr
      8e13A %negosi
      1A4A3a1b3bBA5Aa6cAAA %nej
      2a8b5a10A %nel
      6a9b4aa10A %net
      A1AbA1AAaBAAA2A1a1da1aa1a4AA3A %netW
      9A9a %netWaj
      19A6a %netfli
      1aA1A1faAdA1CAaaBB1Ab2b5aA1AAAA %nev
      1A5a5a2bb3a2A %nevE
      1A2dA1BbA2AaB1bcb1aaaa1AA1b1bbdbdc %ni
      1d7A3Aa3a4B10A %niC
      13A2A1c %niCWr
      7a1a6A6a6c3a %nie
      a4A2A6A10a3A %nies
      AA2Aab5A1A1aA4a1a3Abc %nig
      10A1b5A9a %nik
      1Aaa4aa1A1a5d1c5a5A %nikel
      1a9b4a5a6A4Ab %nim
      7a7aa %nin
      8a7b4A8a %nior
      1A2A3a7A1A3a3A7a %nis
      AAabCcAbcbaCa1B2b1aaA4bBabaBbBba %no
      a1a14a6a %noE
      2a1ab2b7a7a6a2a %nobodi
      1AB3AAA2b2c1aAaaAAA2A1A4b %noel
      11a %non
      1bA21A3AaAa2A %nop
      21aa9A %nor
      8A10b %normal
      6A3A7A1A1a1A9A %not
      B1A1A11AAAA12AAa %notIg
      aa6A9A %notis
      1ca2AA1BA1Aa1AaA1A1a3A1AAb3Ab1a %notr
      b2AA2b2A4a1Aa1aAa2aab3A %nov
      9bA1B4b6A7a %novAbr
      11A4A1A3a2A1b5c %noz
      1BA6aA1Aa3A7A1b5fA %nuaj
      aa3dAaAA1ab1A1A2B2B1A1bA1AlABAac %nui
      2aBaC1A8b3a9A %nul
      3c16c %numerik
      5A %nurs
      1CeBbaA1cbaDbACbAA1abAaBbbaAaaA1d1bB %o
      Ac9c16A %oEvr
      1aA9e4c9A2A %obe
      a6ca2a3a4A1A2a %obj
      4a25A %oblij
      10A %obviUsli
      AAAA3A1aAA1a2dad1A2a2A4B1BBB %odEr
      2bBa8a12aaA6b %oel
      AbAabB1BbAbaaaa1babAaAaaa1AAbA1dbadA %of
      a17a4a3A %ofe
      9c2a7b8A %ofis
      13A2A7aa5A %ojUr
      Aa2bAAaaAa1aa3BaaBa1aA2aa1bAa1a %ok
      2AAaAAA7A1aa1A1aa3A2Aa1ba %okI
      9A6Be %oki
      1aa1A4A1B2BAA4A1a1a6Aa %okun
      aAAaA3A1A1A1a1AhA1Aa3ab3aA2A %okup
      A1abb2c2abAaAaAAa2b1A7A %ol
      10a5A5A5c5A %olIg
      2a2AAc1Aa3AaAA1A1a1b6b2b %ome
      1a2Aa4Aa4A5A6A %on
      1B1a1aaABaAa4aaaA1a1bB1a1a1b3b %one
      A2A1a2Aba10a2b9CA %onestli
      3aa1b3aa4a2A2A2A1AB2A2Aa %op
      4b3Ab2a7a5a4a %opA
      1A6a1Aa5aA7A1e5A %oper
      2a7c13A3Aa4c %operatiQ
      b1A2a8A2Ad %opinel
      1a1A28a1a %opital
      cAB4aaA3a2a1Ab2A5A1bbBAc %or
      16A2A4A2b %orAj
      1A6a1A10A11AAb %orEr
      11A5B14b %oraj
      12A6b8a %ord
      a3A3bb1baA2a1aad3A %ordi
      5A2a2aa1BA1A2a5a1a2A %ordinatEr
      4A12A1c %ordr
      A1Aa6a3A2A4a3a3a %ore
      3C1a1AA2A4A2AaAa2a2A1Ac2bA %orel
      12A7a7a1c %orer
      B3faAAA4A2B2a1A5A3A %organiz
      11b7c %organizIg
      12a %oriAtatiQ
      5a14a10a3a %oribl
      c1f8A4A3A %origami
      3a3a9A %orilak
      12A %orleA
      A1fB2A17A6a2a %orloj
      17g2A12b %ors
      2A1A3aaA1B15b2ae %os
      a2a2ab4ab1Abaa5aAA4a %osi
      AABABACAAAAabaA1A1CaAaA1g3AA1AA1ag %ot
      4A3a1d5Aa7a2a3a %otA
      bb1aAaAaA1A2bA3A2A2c1A1b1a3hA %otEr
      2aAeaaa2A1A1A1AAb1ABab1a5aa1A %otUr
      bA1AfA1dC2A4dB1eAaa1A1a1A5A %ote
      2A1A1a9A2bA4a4A2a %otel
      2A1abAab12A9b %otist
      31a %otistik
      B1A1A3AA6aa1aAn3AA1A2A1A %oto
      2Ad17A6A %otomat
      8A12c1B %otomobil
      4Ab %otonomi
      1b2A2A9bb1Aa4A3aAa %otorUt
      1A12g5Ae2A6a %otoradio
      1A2gadAAA2BaAAaA1acBa1A1A1Ab1bA2a %otr
      5a %ov
      10AA4a2a15c %ovA
      A2a1a2AAb1baa1aA1aaaA5a1AA1b %ove
      bB1bac1aa2d2b1A1a1aAaAA5aa %ovn
      1AAAbABbebbAa3dCBA2A1bAbb2b1AAA %ox
      17a4a4a3ba %oze
      12A14A2A %ozef
      1A1aaaaabaa1aaAa1B1b1b2a2AAAbB1bB %pAdA
      AA1aAa4Ab1a3aa1a1Aa1aaA6b %pAs
      3A8A9d %pAtalQ
      DA6BADBBbBaAa1b1b1AAaBBbbbb2B %pE
      1A5b13a1c7A %pEjeo
      Aa1bBa1a1AaaaAc2b1A4b2AA1AaA1cB %pEr
      cABAAA1c1AAcAA2fB1B1aB1Aa1i5a1A %pI
      aBa2A2Ab1AAB1A2A2a1AaA1ia1A2aaa %pIdr
      c1f2a4A2A4A8A %pIs
      a1a1a3A2A11A1A1d5a %pIso
      2a4A3a15a3a %pIt
      b1b3A14AA2A1c6b %pItIg
      ABA2A2AA2A2AA1a4A1A1b %pItr
      ABAA5AAA2AAA1AAA2a1b1bA2A1AaA %pItur
      Ae2b5A6A1AAA5a1A2AAe %pQ
      a3aa1ca3A1A2A3Aa1A10A %pQp
      1A2c1b14A2A1A1A5b %pQpi
      1AAB10A1A1b2a3a1A5b %pQs
      2a29b %pQtarli
      a9A1A3AA1b %pUbel
      1A10A5A6B5A1e %pUdr
      2A2A4A2A2bh8A4c %pUl
      1e5A6a %pUlel
      13AA7A9Ad %pUmQ
      a3A11A5b %pUp
      ba1abbaaaaAbdaAacCbAabb1Ab1CBAa1BAAa %pUr
      25a1b7A %pUrIg
      2A5A23c %pUri
      A5Ada1A3aa2A2A1a1A %pUrkW
      4Aa16a6a1a %pUrvu
      1A1AA2A1AjAA3BcaA1A2a3B3bD %pUs
      3aA7AA1AAB1a3a1B1aaAAaAfAa %pUsier
      A6A5A3Aa9d4AaA %pUtr
      5A18A7a1a %pUv
      1Aa3AA3a5A8a2eAA1A1a %pUvWr
      10c5Ab10b4A1A %pUz
      6A1a1a10c6A %pW
      b1a7c6A1b %pWN
      2f3A3A3A1b2B7A5A %pWl
      2c7Aa1A1AA5b1A1A5a %pWn
      1A7Aa5fa3A9A %pWsQ
      2B3baAaAC2B1AA1AacAA1ABBcacaaACa %pa
      aaA1A1aaBBA1Ba1AAABB2b1AAAAa1AAbA1B %pai
      a8A5b %paizaj
      9a7b %paizajist
      2c4A3b5bA %paj
      1c6a1A3b1aAAA1A3A1Ab %pak
      A2AA3c2A1a2A4a3A2A1aa %pal
      b6A3A1B3Bb4A2aAa %palet
      A2b3da3A1A2AAAbC1A2A4A2B %pan
      1A10Ab6A13A %panel
      4baAA3a8AA1AA1c4cA1f %panik
      1A1a3B6c1A1aaAA6a %pano
      15a11A3a %pap
      1a1A2aAA2AA1A2aAb1AA1a1a1A1aA2A %papa
      b1aaAAAb3caa1bA1bABaba1a1Ca3A1AA %papi
      4aaA1a17A %papot
      CBbc1aAAbAAAd2aaaBc1d1aaBAAe1b1c1eb %par
      AaA1AA1Ab1A1c1AABA3BB1A1A4A1a %parA
      c2aA1A3A1AA2Bcb2a1Aa1b6A %parI
      3a5a4A2Aa1a %paradi
      2A8a5a16a %paraliz
      3d1A1A12a %parametr
      17a1a %pardQ
      3Ab1bA1a4a1A2b1A2b6AA %parel
      AAcA1a2Aa5A10a2b2a1A %parf
      A5A7A1AA3B4A %pari
      2A1BA2AAA1b4bb5a9A %park
      6a10Aa2B7A %parkIg
      1A4c10A5Ad9A %parkUr
      A1B1BdBadA1ABaA1AAaA1aAABaa1A1A1aAA %parl
      5A2A7Aa3a %parlA
      1b8c2A3AA5A2Ac4A %parpIg
      aaaAba1AaBAbB1aab1a1AaB1A1A3abAabb %pars
      B1ABaCfBABe1AAabA1AaA1a1d1bbAAAa1dBA %partU
      2A1d1B3A6a %partaj
      A3ab5A1Ba11Aa %parti
      12A13A1A4f %partikul
      bA2a1dA3aa2AA6aAaa3Aa %partir
      1d2A %partisip
      1B1aA1C1BbAAaab4b1caAa1adCBbAA1AA %pas
      A2AA6A3AAA2b1a1a1a2A1A3A %pasiQ
      1bB1A2aA2aAaa2a2AA1aA2a2A1a %pasion
      8a5a2a5a %pasionA
      16a13a %pastri
      1AABbAAaAa1a1AAAe1A1aaA2gAAA3AA1A %pat
      2A4A4A %patiA
      A1b1A10a2a3a %patiAs
      2a2A5AA3d2A5A6A2a %patiseri
      16D %patisi
      16D2A4A %patisier
      16a8A4A %patisri
      AA1AB1Aa6a1a3aaa3a1A2A %patrQ
      7ba7A3b2a1A %paz
      2AB3a2b18a %pb
      a3A1a2ab1A2A3a4b %pd
      aBA2a1AA1aaB1b2b2AAa2a1AbbA1a1e %pe
      cAA1AbA3A1dA2aa8aA6A %peC
      2A11A12b %peCEr
      5b9a15A %peas
      AB1a10b8A2b3A3A %pedal
      1AAc4A1A5AaA2A4i1A1A1a %pel
      7A3Ad4d %pelUz
      10dbb5A7A5A %pelet
      1A1b8A3AA8b4A2A %peletEz
      11a6A8a3a %pen
      1b3d18a2A2A %penar
      1B2a1Aad3A2A3aAA10A %peopl
      ccA9a4e3b %pep
      Bd1AaBACaAcBaAb1b1bA1acABaaaAaaaA1A %per
      1a4A1AaAaA3ABa5d1Aa1A4e %perC
      2AaA1a2AA1A8B2A1AA3aa1A %perdu
      d1c2A7A5A2b2A5A %perl
      2A3A10A3A1C2b4A %permi
      12A3aA3a4Aa %perpiNA
      b1A10ba3A3b4A3A1a %pers
      a1a4A19a3d %persEz
      b3AA3a6a5a %persQ
      2A2A5a3b4A1a2a %perso
      B1BAehA1da1bAB1AAB1b1AB1AAAAA1BBA %person
      1B11b1aA3b4b %personaj
      15c6A %perspektiv
      A5ab1aA3F3aAA2a4bAaa1A1A %pet
      AdcaCBA1caB1BbdBAaaA1aAA1BAA2a4b %peti
      1AcA3AB1a3A2BaAAa2a2A2a %petit
      A2AA6A4d1A6fAA2b2A %petrir
      1ad2A2a1b5b11d %pez
      5aBAb1A3aa1A1aa6Aa5B %pf
      1bAA4A1A5aA1acb3a %pi
      6b3e8A8a %piano
      AAcAAa1AAABAba1BBcDaABA1fa1AAf1Ae1cA %pie
      2B3AB3a1AA2AA2Aa1Ab2a4a1b %pier
      Add1C1BaAdAABdAa1A2AaAa1BA2BAABaBA %pies
      6a2A1a9Aa5AbA %pietin
      aA5a4b1a2a5a3A %pij
      AAA1AAB1a1A1b1A2b4c1A1AA1a1AA %pik
      10a15AA3g2A %pikEr
      2aA2c6ab2AaA1A5A %pil
      13a10c9c %pilon
      AA1bA2A2B1A1a11c1A %pilot
      3A6g6A6A9AA %pioC
      3A23B2b3a %pir
      1A10A13a %pisin
      1b10a1A6c4dA2A %pist
      3c2AA13a %pistQ
      23A3a %pistol
      2A17b %pitQ
      2a1Ab1a8b5a8a %piti
      3A2c7A1bA4A2AA %piza
      BBAA1ABbAb1A2AAA2AkAAAA10A %pk
      1caA1AB3aAaAAn2Aaa3A1AAA5B %plA
      CcABAaAA2ACA2A2cA2aA1A1a5BaA %plAC
      aA1A1baABaA1A2AAe6AAA2cAaBaAA %plAt
      1b4A1Aa2B6A4a7c %plE
      1A2AA2aa4A9A5AaA1b %plEr
      A3bAC1AB1c3AAA1Aaa1aAb2C1AAcb1b %plI
      1A12A19A %plIb
      31a %plQberi
      1A6A5C4A12A %plQbi
      1A11A2A %plQbri
      4a3A7b2c %plQj
      2B1A1bA1A1AA2AbA1a5aa2b3A1A %pla
      AA5A4d2A9A1c %plafQ
      4b1Aa2aAA2b1A2c %plai
      1b2A5A1d4BAaA4b9A %plaj
      10A2abA1A3a5Aa4A1b %plak
      18Bd4a2A2A %plakar
      3A2Ad11A1e %plaket
      1B12A %plakist
      bd10A5A6A1Db4aA %plako
      B1a1ABh2A2aA1A1b1dAC1A2B2AAb1aAa %plas
      25a7d %plast
      7A3c5A3A %plastik
      3bA1b1b1A2a5A %plato
      AA1A5A1aAA1AA1AB2A2e2a3Ac %platr
      1Aba1aa1AaAd1b3A2b1a4a2a1aA %ple
      4A4a7b13aB1b %pleaz
      AaA1a2AA1c1A2bA2bAa6a1b1aB1a %plen
      b2A4a1a1A4a10a3a1aa %pler
      Aaa1A1Aac1aAAA1aAa1a5aa1AAa2A %plezir
      1BaAaa1AAaAA1c1A2cb11A3b %pli
      3c1A7a2A %pliEz
      2B1C1BcA1bAABaBA1AAAAaAd1AAcbcabaAa %plu
      4A1bBAbA1AAaaAA1Aa3A5A1c1aA %plui
      b1a1A5aA4b11B %plum
      babAa1Aaaa1aca2ca1AaAa2A5B2Ab %pluto
      1b2h4AA1A2Aaa6A5Aa2aa %pluziEr
      7C2b10b1A2A5AA %pnE
      BBA1AAAcAdCA1aA1bDAaABAbai1b2a1bdAd %po
      dA7A2A3b2a13AA %poC
      C12a4a4a9A %pok
      14a1A %pol
      2A2A3a7a14Aa %polA
      4A1A6a8b %poli
      1AbA9b8Aa11a %polir
      1A %polisi
      2A3a4a2A1aa3AA1AA1A1a1AA2a %pom
      4A4A2A2A10a1a1aA2a %por
      2A18d8a %porsC
      1A1abbb1aAeA3D2AB1Bb2AB1bAA1bAAa %port
      17A2c5A %portabl
      1b5a5c3AA8a6c %portel
      1a22b9A %portik
      10A4gA5B2a2A %portr
      1A1a12A2a %portugal
      b4a3AAabBAab1a8Ab3b %posibl
      A2AA1b4AAcbbbAA2a4a1A1A1a1b %post
      a1Aaa3Abda1AAABC1AcB3Ga1aAb3AA %pot
      B4a11gA5AB5a %potaj
      5A3a6B2A5g9a %poteri
      c24b %poti
      A1a6BA2Ab2a6b7a1dA %poto
      ddA2A2BBABabcBBDaBB2AaB1AAaAAaAAA %poz
      31a1a %pozibl
      BAbA2A1aAAAA1A1da2AB1a1c5B1Ab %prA
      2bAAbA5a1c2A1aA1aAc1bA2A3AA %prAdr
      11A4A1A %prIsipal
      3c4A %prIt
      22c %prQ
      1a3A3a6A %prU
      2hAaABbbBA1aBAaAb2abb2AAA1A1a2ab %pre
      1A3a6Aa2a3a4a %pref
      15A %prefektur
      b1A1aca1adabbABACA1b1aA1aAaa1a2A1aB %prefer
      4a1a1B8a10A %preferer
      2A2Ab2A3aa1aa2A2Aa5b1b %premi
      2a4aa4a2aAa1c2aAa4Aa2A %premier
      11A13a4c %pren
      3A4c3A4Ba3a %prenQ
      a1A1AABC4A2An2A1a4AaA1A %prepar
      16A1A14A %preparatEr
      BAAl1aA3A3BAAaaBAAB3A1A1Aa1A %pres
      3B3A7A15B3a %presIg
      2eA3A1Ba16aa1A1a %presi
      2C27a %presiz
      2c %presiziQ
      bab2a6A2A1a5a3A %presk
      13a16A %pret
      AA2AAb1a2bA1A1Aaa3A11A %pri
      29A %primEr
      2A %primer
      A5Ab2aAa1g1A1A1A3A3a5a %priz
      5A3a %prizQ
      8AA1c3Ab2A1AaAaAAaa1A4A %pro
      1a5A5A %proCen
      2Ab1AAcC1b1a1A9a1A1B3A1a %problem
      a2A12A2b %produi
      3c2AA18A %produktiQ
      a1bA1aa1A1AA3bBA1AAA3a1A3B %prof
      6a2a1AA3A1A %profesEr
      15c %profil
      A1A2b3AA3a4Ad9A %program
      4ca9AA5a1A %proj
      3Ac2A11A %projek
      15c3AA9A %prokreat
      8A1cA3Ac2aA1Aa3A2a %prop
      5A10b1a3a3a %propoz
      1AB5ad1a1a2BA4a2A1a4bb %propr
      6A18a3b %protez
      2b8A6A3B2a %protezist
      7b3A8AA4A %ps
      17A %psiCologu
      15bab1A1a3aaa %ptdr
      b1dAa3A2A2A2AAaaB3A1A2a %pti
      2A4A9a7b4a %ptit
      B1AbA1Ad2A2c2ABa1A2a1aa5A1a %pu
      4aa2g3a1AA1AA11A %publik
      AbABca1ba5Aab1baa2A2A3a1AAAa %pui
      6A1A20b %puis
      4a3A1A1b4b2b11b %pul
      1d9b %putIg
      1BeA4A2A1A4a %puzl
      bcaAbA2A1A5aAAA1AAAA2aa2da2b %rA
      6b16A %rAdo
      6c5c %rAdon
      6A1b1A6A1a %rAdr
      4a1b3a1a4a1A2A5A %rAg
      1A4AaA3B1BABB1jABAa3AA2A1AA %rAj
      19c13a %rAjemA
      Aaa1A2A5aa1A1A14a %rAp
      2a1A5a10a2b %rAplas
      11a3d1A4a4a %rApli
      4A3b1A5A3A %rAseN
      1bA2AaA2c1d1A1a1a1a1AAAAAA3adB1A %rAtr
      7a6A1B1a1A4a1A %rE
      1b5a8A4b1a2A %rEf
      3A1A16a7A %rEm
      C1AaC1A3A1c3a1AB1AAaaaA1c3e1aA %rI
      Aa9A1a %rIg
      10c21b %rIs
      1A6a4b3A6aa8A %rQ
      21dAc10a %rU
      a6A3a11A7a %rUA
      14A7B %rUb
      1a1BA1BbA4B6Ac1h1aAA6aA %rUe
      16c9A %rUgai
      7A5b %rUil
      A5AA1A2cbc1AAAA3A2Aa4A2b %rUj
      3ca1aA8aAA2bAf1Ad1aa5a %rUl
      7a6a6A %rUlA
      1A2A1A2AA1A3A2A1AbABAAfb5A %rUlo
      5ab14A1B2aa2A %rUn
      1AAbA1ed1b2a1B1AA2BdAABAbA3Aa1A %rUt
      5ab1A3A4A3b1A2d %rUti
      18a8a %rWA
      7A2A1A2aAb1A2A2A1b4A1b %ra
      A2a6A7c8a3a %rabo
      18c14A %rabot
      3B3b26A %rad
      2A3AA1c2b21A %radiatEr
      b3Ab1dbA3Bb1A1aAAB1A3b3a2a %radio
      a1A2a1f5a3A16a %rafistol
      5A10aa6A7a1c %rai
      5A2a3a2A1A1a3a4a %raiQ
      A31b2A %raino
      4A2Ab2A14a3A %rakQt
      14d9A9a %rakord
      3aA9A6c1A2B %rali
      1A4A1A3A3b2A10a %ramadA
      1A2A6aa4cAbA2A9A %ramas
      4aA1a8A2A %ramen
      11A8aa9a %rapel
      1A15A2d %raspberi
      4AaA2b2A4a1A %rasur
      aA1Aaa4ab1aAAbB1A1C1a1aaBAbB1A %rat
      a1b3aaA7a3AaAAa %ravi
      AAAaA2E1d1Ad3BA1A3AB2Aaaa2abb %re
      11A3b %readIg
      8A17a %real
      b1a3A2Aa2A4a1A6aaa5b %reali
      5A13ab9a %rebut
      6aA2c3a2b9b %redemAd
      A2A3cB12a5a %redon
      2a2a5A1b7a %redres
      bAa1A1AcA2a1Ac1bB1BAb2a1Ab3A2A %ref
      Aaa2A1a2AAA1a1A4Baaa9A %refer
      14A12A %refleCi
      1a4AaA2A5A3Aa1Aa2a1a2Ac %refuz
      1aaA2a7aAa %regal
      A1AA1CBa2Aa2AA1AAA1aa1a5AAB %regard
      AAbf1AAAA2a1AAAA1A1ABBb1A1Aa5BA %regl
      2Aa10A %reglaj
      4a2Ad3A3A4A %regular
      6a %rejiQ
      7c14b %rekUdr
      a1a4e9Aa2Ba %rekol
      5A10Ab %rekolt
      2aA2AA2bA5A1Aa3aa4A %rekomAs
      7A9b3e2AA5C %rekon
      17b3a2A %rekonetr
      2b3b8d2A15A %rekopi
      aA6AbA1Aa1a %rekr
      1a1bA3B9a2Aa7a %reku
      7A3a1aA1AAa3A2a %rekuper
      3aa2AA5b11A %rel
      1b1A2A1aA8aa3A6ba1a %relU
      2a1a2A5Aba %reli
      1A4Af2A2aA1A1A1AcAb %rem
      3A1a1b2A7AAB2b3A %remQt
      7b6a6A %remarC
      6AdB6A2ab %remetr
      1A2A2c11a1a1b2A %remi
      b1A3AA2d2e2A6A2d %remork
      2a14a2a9Aa2b %ren
      21B4A %reniQ
      bb1a1b1A3cc3ab1b1c1a1c1b %renmA
      7a13a8a %renol
      7bA4A2A1A4A %rep
      AA2b9A4A2a2A1e %repI
      1A3abB4AA5A1bAaA2c5Aa %repIdr
      7A9A5B3c %repIt
      3A1A1Ab9C1b %repQ
      5A1Ab18A %repQdr
      7A18A %repQdu
      2A3A %repQs
      7A8e2a10A %repa
      aA5iAAA1Bb2CBAC1A1dB1AAA1bA %repar
      7aA %reparatiQ
      6c1a7a10A %repartir
      7A8A2c15a %repas
      6a4A8A5aA %reper
      b1a1a12A %repet
      3A6A10ca %repri
      7c5ab6A %resUd
      2A4c14b %resemel
      8c21A %reseptiQ
      7A7Ae %reset
      8c9a8a2a %resevWr
      a16A1a3A9a %resor
      2a3A3A1c6A11AAc %respir
      caBeBbcBCd1ab3ADA1bBA1A1AA1aD1aAd %rest
      4cAaAA4A5AB2A6ab3b %resto
      2a4ba9c2b1ab %restor
      4A1ABa6bA3A8aA %restorA
      8a7f13d %restoratiQ
      4a2e6a %resusit
      1B2ae1CAdBA2A1aA2aB1Ab2A1c2a1AA %ret
      7Aa2AA3A3a1A4A %retUC
      6a %retUr
      A7A1a5ca7AA7A %retUrn
      4a2h6A2Aa1aa1c %retap
      8a11A %retar
      6AA13A %retir
      2B1Aa1aAA4b2Aa4A10a %retrUv
      2a15a %retret
      A4a1B2A1A1A1bacA1bbcdAcAA1A1b1Aa %rev
      7aa13a %revA
      7a5ac1bb4a11a %revAC
      8A %revWr
      1A3aa1A1A3A3a4A4a1bc3A %revel
      5Ab5a3a9A3A %revenir
      5ab3b9a %revi
      6A16A2A %reviA
      14e1AA %revir
      4a3A7A8b %rezI
      20AA5b %rezervWr
      AAA8A1A1AAA4b2f1A5A %rezin
      A12Ad %rezistAs
      2AA1a1AB5A5c6A %rezo
      2a1bA4aAa3dA7A2A1A %ri
      1Aaa1aAaC1baB1AaBbAC1c2AaA1a1b1aAaa %riA
      5A10A %riI
      6A26a %riQ
      4A3A14b %rid
      A2B7b10e %rido
      2aA19A1a %rig
      1Aa1A3a1AA3Aa5B1aA %rigol
      8a8a7aa %rir
      3A1e4A2A %ritm
      12f5B6a %rivier
      13a3A5C3a6b %ro
      14A7Abb9A %roC
      4a3A3aA %roCel
      1A4a2A2A3e1A2B1a2b5a2A %roa
      3a2aa %roan
      3CA2A3b3bAA4h1a2A %rob
      7c11A7A %robin
      Aa1ea2A2A2BBAA1A1AA4A3AA3b %robo
      6A1A1A5a %rod
      1a4AbAc2a1a1A7b7A1C %rof
      4b1a1A2C4b2A7d %rol
      a4aAAaa1b4Aa1c3A7a2ad %rom
      6A4A3A10A %romA
      17cA3B1e3A %rop
      12a2aaa11a %roz
      12b4c %rozi
      2A1aa1b2A5Ae %ruC
      AAbd9Ab13a2A1A %rubA
      3A1AAAaba1a2b2B1AAa2A5AAAA %rue
      4ea3AgA5A8a1a3A %rugbi
      6A2aA1A20a %rum
      2Aaa1ca4A3AA1Aa9A2A %runIg
      1A1A5a2B3A2AAA1aA7c1a %s
      1CdbAgADBaabAABAdadcbcC1bAA1BaACB2A %sA
      b5A1A5a3a14A %sAdi
      2AA5a6b7a9aA %sAg
      15A %sAt
      1A4A1A3e1b %sAti
      2da5AA20a %sAtiem
      10a1aA8b2b6A1aA %sAtir
      c1A1A1aaA3A5AA1A1a1bba %sAtr
      9b4a16b3A %sAtral
      AA1abA6b2a2a2Aa2Ab7aA %sCol
      6A1B %sE
      2aa1fAaaAAAA1A1baaa1AAAAAa1A1a1A2A %sEl
      1aA5a1A1a4A13Aa1b %sElemA
      2A1AAAAAA1abaa2aa1daCA2a5Ab %sI
      4A6A4d2b2a3a %sIdai
      2bA13a1A4a10a %sIgl
      1A1aA10A6b1c %sIj
      1A1AaA1AAAA1A4a1a1a5aa1f1c2c %sIk
      4a5a1a4A14A1a %sIkAt
      1A1A6b11a3a1c5A %sIkiem
      18a %sIpl
      1b2ba2A7a1a %sIplemA
      2AA10a1aa1AAb2a1b2aAA %sIs
      6b5a3A12a1aa %sIt
      17A4d4AA %sItur
      dBaBabA2A1AB1A3bAaAba1BA1a1cd3B %sQ
      AabAA2bAfB1eAa1AA1aae1A3a1AAAg1Cd %sU
      a1a1AAaAAA2Afa1CAAA1a1AaAA3a1AA %sUd
      A2aA4A3BA5B9A4a %sUdEr
      9AA2e3AaA2AA3A3A1a %sUdur
      19a4A %sUet
      8A1a1a3AC1b5d7a1a %sUfl
      A23a3a %sUfr
      4b1aa2B5a3b6Ba %sUl
      1AAAA2a2eA1A3A1a3A4a1A1Ba1A %sUlev
      2A4A2b17c1A %sUlv
      6a3Aa1a7a4a7aa %sUn
      2A1A7b19b %sUp
      3a6b5Ac1Aa4A2B %sUri
      3AAAAad1A1AA2a2A6A1AA2A2a %sUrir
      29AA2BA %sUsi
      7B9a11bA %sUvA
      8A1a12b %sUvenir
      1ba1dACAbBA2A1AA2bA8a1aAc %sW
      a7a10a %sWA
      16Ad3A9a1a %sWN
      14A %sWNAt
      2A2A5a10c8a %sWe
      A1d2A4b3a2a %sWn
      A1A1B2AA3BABbc1Aaaaa2b2a1eAA1Ab %sWr
      12a2a5b %sa
      aa4A3A1A1A1A3A10bb %saUl
      6b1b1a3A1a1AA2A2d1AA %sabl
      bA3A2b5a1b4a8AB %sai
      aBA1ABd1AAiba1A1AAA2AbA1CA1hABA1BBA %sak
      8b8b1b10b %sakr
      1a1BBB1Befa1aAAAbBAaD1a1cA1A2AaA1AA %sal
      1aAAAA1Aa2a2bB1Ba3aa3c %salQ
      12A3Ac6A6a %salad
      12A5a %saler
      aA7AA1A5a7bA %salu
      2a1a1b1A %sam
      B3aB1b2BAAa2B1AA2aa2a1A1e %samedi
      A7a2B10c %sap
      4b5a23A %sapEr
      A7a9b14A %sapI
      17A4F %sapel
      5a2a7a %sarla
      4a15a %sarsel
      1Aa5A9ab5A9A %satisfezA
      1a5A2b8a5a9a %satisfiIg
      4A1Aab1AA4a13a %saturdai
      1a4AfA4b2AAA6a %sav
      1b4A1a7AAAb1A3d %savQ
      6cA1A6Ac7a3AA4A %savWr
      33b %savdu
      Aab1AAAaD1CADd2ba1BBg1B2AAcaAabaa %se
      1bA4a1aa1a1Aa1B4b2b2a4A %seC
      1a2aa1a1A2A4Aa1A9a %segpa
      1A6Aha8Aa1a1B3a2ccb1A %sek
      10b3a1a15a %sekQ
      2a1AA1AA2A6b1a1A3A2a %sekQd
      1A1Abg2bAaAA1b1A2A3A1A2A2a2a %sel
      aA2a3a3b3B5A4a5Aa %selIg
      8a3A6b7a1aa1a %sela
      7Aa7b1aa %selui
      BAA3dBAa1A2AA1BAAaAA1c1a1AA1aAbA %semen
      A11A3Ad3a %semi
      1baa9a4A %sen
      7a24b2A %senegal
      5A5aa2aAa %septAbr
      1aA1AAbBc1aAAAAAAca3A1B3AAb1A2b %ser
      1a9aaA2AA4a1b %sera
      2A13A2b5c %seramik
      1A9AAA1AAA6A5A %seri
      AA6a2a22A %seriE
      18A %serji
      2a19d2B %sertir
      7e9A1A7A %serur
      10A %seruri
      4A3a1c5B2Aa %serv
      1b2Aa3A1A2A1BA2hA8a %servEr
      1A6A7a2aA8ab %servEz
      a7c %servIg
      3b1AAAa2aA2AaA1aA1B7B3aA %servir
      3Aa1c1e1A2A2A2A1A1A4b1b %servis
      b1A2BaB1aAAAb3AABAAAa1aA4BA2a %set
      2Ac17A %setIg
      A7A2a10d %sev
      18a12a %sevAten
      b2a3b3A6a3a5a %sevIg
      1a32aa %sever
      a6a5b1a1a4AaA1a3A2AA %sez
      16A %sezQ
      BAaad1bBab1AAAAcadAAAC1Ab1abAba1ab1a %si
      34A %siNal
      1b5a22b1b %siao
      B2f1a2A1A1AA4b5A1A4b1A %sie
      1A3AA1Ab2l7A6a4A %siel
      23a3a3A %sien
      3a9A4B5A6b %sieri
      a17a12a %sifl
      1A21c %sikl
      1AA1bg1aAA2b13Aa2Aa2A %silAs
      2b2AA24c %silAsiE
      15b %silUet
      25a %silikon
      Ab4A4AA4AA1A1A1AA1Aa1A2b %simA
      14A6A4a3A %simulatEr
      b1AAa2A1A4AA1A2a7baaaaA %sinQ
      6A5A17A %sinema
      b1d3AAAA1A4A1a3b2d2A2a1A %sir
      2A6A5a15a %siri
      1aaAAAA6Ce6c9A %sirkui
      3b14A12c %sirkuler
      5A10A7A1A %sist
      A3AAcc1aAC2A1A1A1ea9ab1A %sit
      a5A3a2A6A2A2a2aA %sitIg
      1A1A3A4A3AAe7AA3a1f %siur
      2a1A2a5a20a %sixiem
      12A4A12A3a %sixten
      1A9A1A11a5a %sizo
      Ab2e1A1A3a4ba1A6A %skU
      c1A19A %skUbidU
      7B4C10b %skUt
      13CA8e %skUtEr
      11A6a5a7a1A %skafol
      21e %skania
      10aa2ba5Aa3aaA6a %skar
      1b2A2a3a %skat
      1a2A18a3b %skatepark
      8A6b11A %sketCIg
      A14d %sketCbok
      3a2A2A2g5a2A2Aa1a3aB %ski
      A5Ac8A6b2B6a %sko
      4a1b3A17a %skoler
      10A5a11b %skolioz
      6AB11A1aA3b %skot
      c1a4b5a9a3A %skotC
      AA9A1a11A %skra
      c10b3AA3A %skrapbokIg
      1a14a %skratC
      4Aaac1A1Ab3A1A1d %skren
      11a4A1A6b9a %skul
      1AaA7A4ABf2A3A %skulpt
      5b5bAa2a1B6b7A %skulptur
      4A2aA1a11a %sle
      10A1bA5A %slepIg
      1ac5aAa2a3A2a %smal
      8A3A3c4a %smel
      16A3A %sna
      8c3A3c %snak
      7Aa1AaA8AdA4A %sneak
      AabaA1AA1aB1A1AAAa1a1Aad1a1Ac1ba1b1b %so
      A1A1aabABAA1A1AaB1aAA2AaA1aA1b1A1A %soEr
      2a1a3b2abaabBaAa1A2A1aaaAcbabb %sof
      2A1AAAb1bAABA5cA2cb1A3AAA1ha %sol
      27a %solda
      8b5b %solderIg
      A4A1A2A1ea16a %solei
      2A1AB2Ab2dAA3aA7AA2AbAAb %solel
      14a1A17a %soler
      1c8b1A5A4a %solid
      4Ad12A11A %soliter
      4ad3Aa1a3A3a1A3a %solitud
      4Ce6A15A2B3A %solo
      2A1A3aa1a3a4a1b1b9b %som
      4a6b9a13b %someon
      6aa2c5A %sometIg
      9d21ba %somever
      a30a2a %somur
      2A2A3A2cb3b2b4A4b1Aa1A %son
      14c2A %sono
      2a1aA1aAA1abaAa1A1AAAAa1bba7A %sor
      1a15a12A4A %sori
      b2aA9Aa3a3A1A %sort
      1A2A2A1a6b3a %sorti
      1aaa1b16A2A3A1AbaAb %sortir
      7AA1AB4ga1A9b1A %sos
      4bB2b %sosiabl
      b3b2A2A5a4Aa2b1a %sosial
      A10b8A %sosiet
      1A1AA1aa2b3b1AAAA2abcA1A5a %sot
      6AfA2A5c %sov
      2A2b2a2a6A3a %sovaj
      16c9A %sozi
      2ab2A2AA1Aca4a1A1a9A %spA
      A2b1A5b %spI
      7a13a %spark
      4b3Ab8a1a10a %spas
      2a13b18a %spe
      4b9a7a %spektakl
      4A16a %spesial
      11b4A3a6B %spesio
      AAc3c2A4d1AA2AB %spo
      13c4c12A %spon
      1Aa1AAb3a3Aa8A3a %spor
      6A3A7a5a %sportif
      11a15b5a %sprai
      1A2A2A15a1A9A %st
      2a5d1A5Ab7A1a1B3AAa %stA
      1a11A2A12fa4a %stAdIg
      16a %stad
      aA16a2b5a6b %stai
      AAAdbabBaaAA1aAAbAaaAba1A1ba4a1Ba %staj
      2Aa4A3c1A1Ab2aA8d3b %star
      aa14A1A1A5a2aA %statiQ
      A1eA6A9A5b %steadi
      1aA10d3A %stel
      7a13A1a %stepda
      a1b3a2a8a1A %stik
      1c1c1AaaC2a2a2AAABa2a2AAAAA %stil
      a2A8A2a2b %stilo
      2b8c8A1a %stitC
      A1A3A1a1A5A4b3bA1ab1aa2A %sto
      3A6A1a5A6a %ston
      1A1A4A2a4A1A1AAaaA1aA5CA %str
      6A1g11A %strAj
      1a18a2a6a2b %strasbUrg
      a1AabA3a1a1Aa3a %stres
      Aa11b10a %struktur
      7A3b5A2d %studio
      aaab1a1ca1baa1a1Aa4AAAa2A4A1b %stuf
      4a1b1Aa1Ab3AA2a5A4AA1AA %stuk
      9aa10a10A1A %su
      16c18b %suCi
      6B3d5AA11a2A2a %sue
      4Ab10a8a2A5bA %sufi
      2ba2c1aca1aa1ABa2BAAa2A1aAbC1A1B %sui
      8b15A7a1a %suit
      19A6a %suivAt
      2A3b3a4A4A7a %suivi
      16e8b %sukr
      1b2a2aA3A3AAb4a3aAA5a %sum
      2cA1B8A7a1A8a %sup
      aA1A6C5A18b %supor
      Aa1aa1AA1B1aa1aaB2b2a7Ab2ab %suport
      4AA14A %suprim
      DD1Ba1dA1B2A1acA2AeA1bb2bA1CDd2B %sur
      12b5A %surf
      b2AAaAa1aa4A2A2A2A3A2a1Aba %surtU
      1a1da4b6aA2A1A2A %survel
      2AA6Aa5a6c3a5c %suspAdu
      17A %sv
      7cA7a4a %sva
      8A5b6A %svitC
      bbcc1a1dA1Bc1bAA1a1CaCaC2bAbaaaBabB %tA
      1A1a3A10A4c1a7A %tAdr
      b1b7AB3A6aa3B5a %tAk
      16a %tApQ
      3a6A5AA7A8Ae %tAperatur
      2Ab10a4a8A6d %tAsiQ
      1cBb2aa1c1af1A1CaAAAABbbAAaAAAB1Aa %tAt
      4A3f1A5A2a %tCatC
      1A11aa3b %tIb
      cbaAbBA1a1Aa1A1aA1A1AAA3ABB3AAa %tIg
      a1a12a %tIk
      19a2A4b %tIt
      2A1aA2B2ac3Aa3a4AaA1A1a %tQ
      abcCAaAa1B1A1aA2Cb1aaa1BAAA2A1cAdd %tQb
      3a1A1A %tQdE
      1Aa3Afa3A5A2A4a %tQdEz
      6bA3A5c8A %tQdr
      A1A1AA1C2a1Aa2b1c2CA1A1b1A3a1A %tQtQ
      1Bcadaac1B1d2ababAb1aBb3AaB2ABBB %tU
      bbA4Ca1A3c1e1bA2aA2ABa2A2AA %tUC
      c1a1aAAaAbCb4a1BbAa2b2CbCA1aAAA %tUjUr
      1A5a2a %tUlQ
      21a %tUlUz
      3a3A13a %tUnA
      3b2a2a2A4Af6A2a %tUpi
      Acab1AAAA1AAAaA1BABccAAAAda5AbBA %tUr
      8e %tUrist
      1AAbAAaa1AABABA1C1bA1AAABaa1A1A2Ad %tUrn
      3b9A6A10A %tUrnA
      3a2A6b4a %tUrnEr
      d2A1A3A %tUrnevi
      B2a3A1b2A5BA7a4Ae1A %tUs
      baAAA1bAaaaBb1A1AcB1caaA1ABcaaBbaA1c %tUt
      A4e10a %tUzel
      BCBC2AABeA1a2ABAb1BAABjAAAA2A1Ae %tW
      4A6aAC3b1b2bAAA1dA %tWl
      8A8a %tWlet
      1c14A4A12a %tWtur
      AAa2aa3aA1A3AaA1b2b1aAB1A2bAC %ta
      AA1Add1AB1a1A1Aa3a1A1A1A1b5A %taC
      17Ab1A1A1A4a4a %tabUr
      b3cbA1cAAc2BaAA1aC1A4BA2A1AAa %tabl
      11A3dA2A7A2A %tablet
      B7a1AA2dA2A1c1A4Aa %tablo
      11b3b %tag
      25a %tajin
      1baa1A1b1a3A2AA9aa1ac2AA %tak
      3a3ea2A8a %takIg
      7b7Aa6a1A %tako
      13A %talA
      1a2A2aa12a1a2a %talk
      8a3a %talkIg
      B1A1AAaA1CgA1e1AA3c4a1a4A1A %tap
      7B5A6A4A5f %tapaj
      3a5A9c9a %tapi
      22A %tapisier
      10A1bA2B13b1A2A %tar
      16A %tarb
      7A3B4e %tart
      16A8a %tas
      3A12b5a %tata
      8b7B5C %tati
      30a %taxi
      a7a %tb
      2a20a7a %tda
      1bAbbbcCdAaAba2CABcAbDAdfabAA1faccb %te
      3aha2Aaa6b16A %teA
      Abb11a6a4A %teCnik
      2A10a1aa %teCnikal
      3A2aa %teCnisiA
      b4A8aa4bA %teCno
      aA1a %tea
      9a5a10A %teaC
      3A7AA1a15A %teatr
      1Aaa4a1A6A1A2a2a %tei
      bCbAA1aAa1A1ADcA1ag1A1A2dBBA2AAaAa %tel
      1AB15A3d %telEr
      B1b1AA1aA5A2a1Ab1A %telefon
      10b5Ab8a5A %telemA
      13a4A %ten
      1AAAAb2e1a1A3a2A1AAaaAc2A %tenir
      AA1A4c7a4Ae3dA %tenu
      18A %teo
      bbAAABAbBAaBBB1AAcACAAAAbjAa1AAA1Ab %ter
      A5e2A8a7a %terI
      3A4A1A2AA3bcA3A1A5A2A %teras
      3c4b7A9a3A %terifi
      11a7a7A %term
      5a2A %terminal
      6A5a4a10b3a %tero
      2A4a6c1baa1b2A3b2aA %test
      aA1CAAABabbd2A1aBA1AaaACAAbAA1da1a %tet
      1ag2aAdAA2AAa1A1bAbA3baA2AA %ti
      AaBaA1d1c1bAa2A3a4AA3AaA1Aa %tiA
      8A1A8b4A %tidiIg
      6A6a4Aaa4b2A %tie
      2A10d %tig
      b1A8b4a2aB %tiktok
      a5aabAA1c1A1A3a4c3bA1a %til
      aAA4aA3aa5aaa2a1a8A %tim
      A3Aa2b %timid
      1bf7A9A4A2a %tini
      14a %tip
      AAbAaA1aA1g1ABd1AAAA1AA1A1AA2A1bAbA %tir
      A1Aa4a1AA10b1a9A %tisu
      2A17c %titr
      A3BB10A3d %tml
      BC2AdaabBaBA1AAAABBAaabaAA1BAd1aaAb %to
      4AA1ca %toast
      10A1a4a %tog
      1d1Ac2a9A5b %tojet
      1aB1AA1BAA2AhA1AA1Baaa1b2A3bAAAA %tol
      13A3a13A3a %toler
      8a1A1a4d7A3a %tomat
      2a8a1c11b %tordr
      8a1a9a2aa1A %total
      1Aaa26a %toz
      1AbAA1c2bb1a4AA1A1B1Aa6B %tp
      26B %trA
      10d6a6A1B7A %trAC
      AAf1B1A3B2A1A16A1b %trAbl
      2a7a23a %trAblA
      ABBAAcA1BcBA3AaAAAA1a1AaA1A2a %trAkil
      2A2A6ac3a11A1AiA1A %trAp
      a10eA1A3A3b2b1a %trAsform
      1AA1A1d1bAd1A1A1a2Aa7ABAA3a %trAspir
      4c3Aa6aa2aA2a1b1A1A3Ac %trAt
      Aa4a10A5Aaa1A %trI
      2A5A1a7a3A5d %trIbal
      AAa7ba1AA3e4a1B %trQk
      3B4A3a1A9aA6A1b %trQkonEz
      4a1A12A2a4a4A1A %trQp
      3e13A1A1A9a %trQsonEz
      5A5a10B5a3a %trU
      b2A6A4aA5d10A %trUs
      A4AAecA1bAaa1A1ba2A1aAABAA1AAAAB %trUv
      1BbAabaaA1baA1A1Dc1a1B1ab1bBABa1aAaA %trW
      A1A1Aa4AA1A2aA3aA1a2a2a1a1a %trWziem
      6a10a %traj
      26b %trakt
      7A1AA1a4A4AAA1f5A1a %traktEr
      1a8B2A7A %traktopel
      3A3a9A8b %traktor
      12a3A13A %trap
      1b1A1BA2A5d2aa4A1Aa6B %tras
      2a1A3A3a17A3b %trav
      aA1bb1A1abaB3BC1aA1A3AC2bbaAA %travel
      13aa6b1b7a1a %travers
      4a3A1a1a3AA13AA %travo
      B1iAb1AAcAbBA1AbABaB1aA1hC1b1abBa1AA %tre
      1a12a19A %treUz
      4A1A1a10a3aa3a1A %tren
      1a14Ad8A3B %tret
      14A1bA8A %tretEr
      8A8a12b3b %tretemA
      10a17a %trez
      AaAaa2B1aAA3Ba1Bh2aA4A1A %tri
      22a %triko
      3A18c %trikot
      a26A %tripl
      5c5ba12A1a %trist
      AabaAB1BcCEABaaa1Aa2b2CbcacabdCabf %tro
      10b1A3a1aA3a8c2A %trotWr
      2A4a6A4A1A1a2a1a %trotinet
      aacAabbbacbbaB2a1AAabABB4AABBaBa %truk
      aA1BAacA1A1a2AaC1AA2abAa1AaaAA1AAb %tu
      8A1A6AA9b3Ac %tuA
      13c4A8a %tub
      2A3A2a6da13aB %tue
      1d4A7A3A2A2b2Ab5a %tuil
      10a3A2A7A8A %tuio
      31A %tuiotEr
      4a2b2A9a7a %tul
      1a %tun
      16A2A1b4A1A1A %tunIg
      3a7a4A1a2Aa9a1a %turn
      6Ab6aaA3aA %tuto
      16A %tvI
      3A3a13c4A %tvIgo
      a1f7a9A %tvez
      2a3b1A2a3a2a %tvis
      Ba4aA1aa1A4b2AA1aAA1b2Aa3a %tvo
      AaAAcAa1A4A3A1A1A2a1c1BbbBA1ab %ui
      3a3A2A1A3aAa2b4Aa3A1a1a %uil
      2a13aba14a %uli
      8c11A %umI
      aacbaBaaA2ACbaAa1abBcbAaAAacb1ba1bd %une
      2A17d %uniti
      Bba1aAaa1b1dA1c3AbA3d1A1abdA2bB %up
      13A6a7aa1a %ur
      a2A4A22f1a %url
      4c11aA7Aa5A %us
      a9a9a4A %utiliz
      1A6a3a16A %uze
      26a3a %uzel
      1A1b1a3da2A2A1Aa1AB3A3Ac1bAA %uzin
      3ea8b4A1A10A %uzinaj
      dAAAaacBDA1aeAAAaBa2Aa2Ab1AA1BeA1a %vA
      3ac2AA1a1c3Ae1A6a1A %vAdAj
      8cA %vAdEz
      A2A1aA1p1AABa2A4aA3AA2A4a %vAdr
      6A1B3A3cA3a1A2A3a %vAdredi
      8a1AA4A %vAdu
      4A1A1ca1ABa4A2AA5A1a1A %vAt
      7a %vAtilatEr
      1a1A5a2a17a4A %vC
      A1ABa2BaAcaA1A4ABa1BA1aABAa2AA %vE
      4AA12A %vElA
      Aaa1cBA1AA2c1AaA1A5A6Ab1a %vI
      8ca1a2A4AcA %vIdov
      a1AbAAABAaA1Aa1AaB3A1C1aa5A1Ab %vIg
      A6Aca2B4A4aA8c %vIt
      6ba1bA1B1A1Aaa2a3A4a3a %vQ
      1c1AAaB1a2BBAA1BAAaAAAaAaAAbA2aAb %vU
      2A16a1f %vUatur
      1A1A4AA2AAa1AC1A1B3a1aA1aA1AaA %vUdr
      1a2B1bAbaAab2Aa2b4bAb3ac2Aa %vUl
      9A20a %vUlWr
      10A9a9AB %vUldn
      2a7A4a10a %vUlu
      aac1adAAdB1a1a1aAaABbaA3aB1A1A1A %vW
      4A1d1A8A %vWaj
      2a3A1aA1aa1A1aa3A2b3a1a1a1b %vWe
      1AA3b5d8A5A7a %vWl
      a2Ab1a1Ba2AAa1A1ba2aaA3BaAaA2A %vWla
      1dAdABccfbCAacA1BA1ab4AAB1A3BC %vWr
      3B1AaCAA2ABab1A1b1fBA3aaAA1a1Aa %vWtur
      AbAa1AAaAAc2a1AAdA5AaA1A1AaA1AA %vWzI
      aA5aa3b4C4A8BA %vWzin
      4aac1baC1Bbc1DAaC2a1B1AabACDA1aB %va
      4AA2A1a6fAa10a1a1b %vaC
      2AC3a8b2b2A5b %vaCIg
      3aA1a1aAA8AA3c1a3c3Ab %vai
      10b %vak
      1c1A2BaA5A1Aba3aaA1aAA1aA3A %vakAs
      9a3AA1AAA2Aa2A4ah3b %vakarm
      1bA3A2baab1A2AAc2b1a1AbA1A1aaAB %val
      3a3A2A12a %valAs
      3A2d13aa %valiz
      6A1b15a5b3a %valk
      3A2AAba6A3a1A2A2A2A %van
      3b6A8a1A9B1a1e %vapEr
      a1b7a14a1A %varam
      28Ac %varis
      9fA1A19a2b %varm
      2a1A9A1a8ba %vatC
      1bAb7A4A %vatCIg
      6a1a1ab3A7A6b %vatev
      11A1A11f8A %vaz
      AcA1bADABba1bbB1Aa1A1AAa2ABa2a1aA %ve
      3a21A5A %veC
      b3aa4a5AbAA2A8a %vear
      12a3AA14b1a %veat
      4AA8A1A3f %veb
      6a1a7aA2A9A %vedIg
      8a1a5Aa9Aa %veg
      1BAa1AbbAA2a3aAa1B1aAa1Aa2c4A %vek
      1c4a2A6a4a1A2a3a %vekA
      A1bA2ab5a4A2b1A1bc8A %vel
      5A16c8a %velUr
      11A1c %veldIg
      AaaAAbaaA1B1BaA4A1A1f2AA2a1a %velo
      3Aa3A2A2A2A14a %venir
      8A7b %venisiE
      5aa1AA6Aa6A2A2A3a %venu
      AAa1aCa1AA1A2a1Ag2A1AA1cAcb2ABa1a %ver
      1a12A %verAda
      17A %vera
      33aa %verdI
      10a4a %verdli
      9B1b2a1A5A4B3bA2a %veri
      24A2d %verni
      18b8c2A2A %vernir
      2Aaa2Aa1a6A1A1A1Aa1a1A2aAAe %vertij
      5A1aA5b1B2c2a2A %vesel
      7aa5A8d %vespa
      7AA2a5AA3fA8a %vest
      2AA1A1a8AA1A2c4A5a %vetemA
      10a5a11a5a %vezUl
      a1eBac1accaabAaa1cbAAcCba1AA1aAc1adB %vi
      A2ABAC1AAA1A1cAA2aAA1a1AAa4aaAA %viA
      7AA7f6A %viAd
      3a4a5a %viC
      4aA4a12a3a %viCi
      b2aA1AbAA1cAbAAAa1baacbA %viE
      12a11b %via
      1AA1AdAAbAdAB1B1bA1eABA1a1B1cA1aAAb %vid
      3A3a11A1e11c %vidAj
      3aa5AA1b2Aa1aca1AA1a7A %video
      ABB1AAedbbA1bbB2a1BA1A1b1aAaAaAAac %vie
      1c1A2Ad1A2ABc2AbAadBbAAA6AA %viel
      29a3a %vierzQ
      3A4AA4A2A2d %vifi
      2aAA1dC1aAAbB3b2BAAAa1c4A1AA %vil
      1A1abAAbAAaAB1c2b1A1A3A1A3a1Aa %vilaj
      9a %vini
      4A2b13b5A %vip
      4A7A1b10A8A %vir
      aA7aAA2d9A7A1a %virIg
      19Bc %viru
      baaa6aA1BA3A5a4A1a %vis
      1aa1bbAAa5A1a2AA5A6AAA %vit
      A2b1b1a8A3ab1A2a %vites
      c4a12d %vitlIg
      1ABA1BA1Ab2A2AAAAe1A2c9a %vitr
      30a %vitri
      5A2a2c4A18b %vitrin
      8a8A1b12a %viv
      6b1A8aa5a %vivA
      2b4aA8b7a5a %vivAt
      a8A13a10a %vivQ
      1A2ABdA2A1b4b6a6a %vivr
      2a23a %viz
      A2A7A3a1a7c7a1b %vizaj
      1a14A18a %vizit
      6A1A10c8A1c %vk
      1A2aA2A5A16A %vle
      AD3a2AaAcaaAaAAc3aA1aaaA1A1B1eA %vo
      2A8a10d %vob
      18b12a %vodvork
      1a1AAA2A1aaBAd1ABabABADA1AdA1aA1e1A %vol
      3BA1B1A3A1BA1AaA1B1AAAm6AaA %volA
      a1a1Aa2a7A3a9a2a1b %volQti
      a8a %vor
      1ab1abab1a1AAAcA2A1a1bAa2AAAaAa1B %vork
      1a2aa3b2B7A11A %vorkCo
      aA1baB3BA1AA3A3aA3A1b2ac %vorkIg
      2CA3AA5A5AA4A %votr
      1a8A %vrQg
      b1B1ABAAAAA1aA1aBB1abd1AA1a4AA %vre
      2a2a1aA2A2b1ba1A2a %vremA
      10aAb4C5d %vt
      A1ad1A3ba1aaAAAAb2aADa1AAaa1AaAa %vu
      2a1AA9d1a5bf1A7A %vue
      c5Aa3a5A2a7a1A %zaf
      18b %zanimo
      1B1A5A7b2A2Ac6a2a %zarbr
      a1b1AcB1a1aA1b5A3Ab6Bb1C %zero
      3aA6A10ba %zi
      2b17b1A10b %ziE
      5a7a4a12d %zorei
      1Aada3a2B1Aa1AA1aA1B2e1A3A1b &3d-printing
      bdBBAChACAdC1BbcaAaABbAheAAeAAA2aA &acrobatics-parkour
      1CA1A1BAAAC1ABABa3AAABaa2zkBCAABB &back-knee-pain
      aABa3BBbABA3dAdAAB2b1AiA2C1CfB &bad-smells
      C1BABaCCAaCaBABAmbABBAA1BfBBbAcAAe1a &baking-bread
      abA1czDcADBCBBBAbAbacCB1CBaAC1BBBABB &being-alone
      BbBBACCACacazBBABB1C1ABCAA1aA1AAdc1B &being-outdoors
      ABBaBACeAABBf1aACAACACAuAAaAa1B1Aaa &bicycle-things
      AABAa1ckCbca1cFBAC1b1BDACAA1cbBeaAbb &broken-things
      A1AAa2A3C3bA3i &building-video-games
      AdB1bAdCa1Cam1bA5A1aAB1BA3A1aA &camping-hiking
      AbaDdAAbC1aAAgaABAAaBnCAB1BaA2A2aa &car-bodywork
      ABBCABAfA1AAAdAAAB1ABzAD1ABAA1aB1fA &car-brands-models
      1CAcb1CdAaeA1BaB1BABCraBB3a1A1Ac1B &car-parts
      AaA2A1aAabbaaA1BBAA1e2A1AaA1Ab1A1A &car-tuning
      Ba1CAA1caB2BAAaAABBAjADAABCaaC1abBB &car-verbs
      DBACebbDD1vD1AcbC1Ee1HCCAACCsADBBDaB &carrying-heavy
      aBdbDE2aAabCb1CAbA2Bbba1CgABhBAB1a &children-elderly-care
      1cBBAAAAA1BaACABHEBaBdBA1zAbA2CAB1a &clay-pottery
      AbBbCCB1aFaDBCAD1CAzAb3AABAABAa1CA &cleaning-verbs
      BB1Da1BBBaACaBBBABBAa1cAzaA2AAabaaA &climbing
      3da3aABd1b2daabBcBa2ab1A1bDAab &coffee-bar
      BcAAAADFABAbadBAaaCdAAGABABlC2BdhAb &colours
      aABaAA2A2A6cA1A4A &company-we-make
      B1aAABBc1cA1aAba3ByAAACA3B1A2AA &computer-hardware
      BAA1ABBCaAbDD1ABzCCaCA1ABC1aBAb1aBAc &cooking-verbs
      sBg3ADA1Aj1aaC1CaaDBaaBebBaAAAAABB &crafts-diy
      A1BBiacDhbCb2BAB2BaFBB2aBAAbca1CB &crowds
      B1CAaCafzB1BBBBBDBAAcCAbBA1BBaa1B1Aa &customers-reception
      AeabaCABCAdA1C1AbBCbAEBCC1jCcaAdbbdA &diggers-site-plant
      BABBdaBAA1A2ca1ACBiBgBa1AAaBAABBiAA &dirt-grease
      D2aAABa1aaBBABajaBbAcCAAa1cc2Bb2c &disgust
      D1CBaBCBCa1BaBAByDAAABBAAgaBaaAAcA &dishes-cooked
      3cBBaBAA1EBBBtCB1BdCDAACAaa1B1AA1A &drawing-tools
      C1bb1BCCCBBfAAAzBAAA1ABABAA1a1Bb2CA &drawing-verbs
      B1BaBACdBBCBBADBDBACAhBaAAzC2aBABa &driving-verbs
      1cecgCAAAABA1BdeBBB2BCBbBfAAA1bAA1A &drones-boats-trains-planes
      BDCABAAACaBBFdBACdidACAaaDAABABA1zB &dust-allergy
      A1ACAaAaAAB3aAAAABcAAAAA1aAB1vAAb &ear-pain
      ABDdBaaBD1BBd1BAD1ab1DABAAABacjaaa &early-rising
      bEAD1AB1A1Ce2zAACCCDBB2ACBA1AAC2b &electricity-objects
      AAB2BAa2BAABA1BAA2AoA3A3b1AbA &fabric-leather
      CaaabcADDeCBCg1CBaC1EfB1ABD1CA1aCACb &factory-workshop
      A2eDcBAEgfAbCFAbwDBBCAB1BgABA1b1bBC &farm-animals
      CA1bA2Bc1A2aAB1aBAaCtAC1cB3AA1a &fashion-style
      A1A1AAAaAaAab1B1ha3BAcdAA2AaA2e &fish-seafood
      aBbBAcABdaDacaA1cbA1ABaAb1Ba1ABa1Ac &fishing-hunting
      2bACaABB1CABABABzAB1A1ACBBB2AA1AAA &flowers-plants
      Cb2AACbCeBAscdABoeCb1C2C1aBBAbB2C &forest-countryside
      AACDkAaAbAdAa1BCdFACaBBAaB1AACAAA1Db &friends-together-doing
      DA1AabC1CABbAAAbgiA1BCAbaD2abbbdabc &fruit-vegetables
      fib1DBgCA1eA1aAAEDjcACCA1C1bebAcAAbB &furniture-assembly
      DbDFiDBA1aAdADC1BcBCCbsAaB1CC2bbb &garments
      AAb1fAbAAaei1AAaBAAAAAA1CAArB1A1Aaa &graffiti-street-art
      AaA1a1Aeaa1CA1A1FCcaAaBcbBAbA1AAbAB &hanging-out
      aadAdBCaCcc1aba2a1b2acaAAbDabeac1b &hating
      dAA1CAp2jDAe1B1BA1AAAAAb1b1BeCAABBB &hating-to-sit-still
      A1DAB1AB1cfA1cC1B1ECAACABAAaabCBaABz &heat-sweat
      A1abABdCBb1AC1C1DABBBBbBCA1Aa1Ac1aBh &heating-cold-air
      bf1cAFAABAc2bb1Aee1Eba1aDAAA1aCbCBB &helping-father-uncle-grandfather
      B1CBc1AdhCBDCDBAAe2a1acABCDeaB1BBcA &helping-people
      aAAAC1aCaaClAAcBABDBB1cAAb1B3B2b &home-decoration
      ADaEADanccABBBa1B1CbDDACBa1AeaBDBAbi &household-appliances
      DBCC1BBDBAamCACmDECDaABBaA1gCA2B1bA &imagining
      1cB1GBBAEzBdGCd1A1AfbCCADDadb1AABbAD &indoors-shelter
      C1a1aAAb2AsAaCa1CABb1b1AAA1B2BBBAA &inventing
      d1hbbB1d1AAA1iCbBcABBadBAAAABBaAAaAA &jewellery
      BB1AggcaEa1EAaABACbbb1CaB1AaB1b1aDAa &job-generic
      3A1A1AAAA1AAb1oC1aB1A2aA1a2a &kitchen-tools
      e1AA3AA1b2A1AAAAAa1jA7A3a &knitting-crochet
      ABAaBBFaABBAabaaCB1ABBA1mAACABAB1Ax &ladder-roof-scaffold
      A1BABaA1AAaAAA1bbAA1abAaAbb3hAAAca &late-evening
      ABbeDaC1CDBBDBeDCBAcBAuCA1ABcABABCab &laundry-ironing
      dB1b3eaAaah3akaAABdAAaAaBA1bCAAa &lawn-hedges
      CcBbcbDAA1A1aB1aCAAcbDaaCBaABA1caaab &leading-organising
      b1c1c1AA1AA1aAd1AAAAB1a1b1A1c1Aa &light-sound-stage
      CCDCbAD1ACBD1dBAbBBBbaBAABAABAAzAaA &loud-noise
      BBc1A1BAadA1aaAbBaAqBbcA1A4A1BbAA &love-of-cleanliness
      Ad1e1AcCeBAbbg1aBdddcccAbaAb1aBCAAaC &loving
      2BwC2DDB1ABA3GAErEDAD1DBAACBbABc &machine-settings-programming
      ABAlaCBhBDCBaa2BFCC1iAcACdEDAaA1ACA &machines
      lfCBCADCAAEBBg1CbBbCBEabCgEb1BAbA2B &making-by-hand
      AAAACAA1ABab1BAj1AB1aAd1aA1a5A &manga-comics
      EwBAbA1BDeb2AB1DFE1ACCBAbEbdAA1cgAA &masonry-walls
      Baa1b1BAdADABAAbaAAAAAaAaa1A2A3A &maths-calculation
      CAkdBB1CB1bbCABjAaAcABBAcCabABCb1B1b &measuring
      A1aBAAB1BBA1B1BAnbBAAAABBBAa1AAB2Aa &meat
      aBA1C1DDa1eaAtbaC2A1BAAA1aABABaaA1a &metal-material
      CbAbB1Ab1aAcbqCBEB2B1AAC1BBaA1B1BaB &metal-objects
      CCBlABAAAbaBaqaBDCAADAaB1bCAAA1aaAAc &metal-tools
      C1zAAaCaCDCaBAc1ADaFA2BCBb1bbA3BA &millimetre-detail
      clhb1bBBA1aABABcBAAAaAABBaBa1AB2aA &models-lego
      2AbAaCh2A4aA1AB3lAA3b1a2A &motorbike-parts-verbs
      BBAACBBaAABB1ACADA3HazCAAA2ACB1AA &motorbike-scooter-models
      2B3BA1ab1n1A1CdABAeAcBA1AA1bbaecA &mountain-snow
      acAaCfb1cAAA1f2BcBb1CCBA1AAb1BBA1Aa &music-listening
      ADacj1bBBAbeCAeBA1aB1aA1bAA1bAAaAABB &music-playing
      BEBBbBaAaAa1bAA1AABAg1DDa1bAAAbacbaA &networks-internet
      A1C1Bcc1AA1Acb1aaAA1baB1BAcaa1u1AA &night-work
      aADCBBaACAABC1B1BAaCCb1DaBaAEFDJBBc &not-minding
      A1C2Aecbg2faEdCbA1v1AaBBaBACBB1BE &office-desk
      1c1dcCbcBBACAAA1ECbCiDEA2cA1abA1ACA &other-video-games
      DAdBBi1a1AbBbA2BBAbB3ABAd2aa1A &own-rhythm
      dACaCaBDe1AA1BbBcBEaAAb1A1j1iaaA1AA &packaging-parcels-warehouse
      1FaBBCABAa1b1Ca2FaCdbaa3vDCBaC1Aa &painting-verbs
      BCaAC1A1B1B1aCaCzCACBACb1ABAAa2cA1b &pastry-cakes
      f1vaaACAb1AbBBcABB2BB2BaAEAACCAAAA &patience-meticulous
      AbBBCb1C1aBAb2aEr1aCBADDa1aAAB1AB &pets
      Aac4AAAa1A1c1cA2BA2b2Ac1a3aa &phones-screens-consoles-repair
      a1B1A1ABA1Ab4b2BidB1Bc1A2BA3A &photography-video
      DgBBaEb1DarBfa1BCDCBCBAdaBCCBBBcBB1a &physical-effort
      BfBGbb1AbaBBBACmDaCAaBB1d1a1BABAAAfb &plans-architecture
      DeB1BACBBAABCaBBCEEC1B1BCgBadAbABf1a &plaster-resin-moulding
      1DBAA1AdCACADb1AAA1dA1BABA1CB1bbBA1C &plumbing-water-pipes
      cBfdCAABAbAgAb1jC1AAdaCbADBbA1CabAdB &printing-paper
      bgDeaCcCCDABAcA1AaBABB1dbABAaBBA1BbB &production-line
      1A1AbAa2AbCa1c1b1c1oabB1Aa1AbC1Aab &programming
      aecb1BAgbAABaAAaCBbBa1ABaAA1aAA2cbB &puzzles
      ABaa1o2DaCB2aBbaa1ABAAaabDCADkABCA &quiet-calm
      DAcACCBFakbADbBAF1cDBAcBBf1C1BAAzAbC &rain-cold
      ebB1CdEAAaaeAABeABaACAAA1AAA1Aa1bAA &reading
      Bb1DaBaAbbAB1BbaA1bbaaA1GbbBhAfbeble &refusing
      dDADC1arABCCBbb1CAaa1cC3DA2AA1Ab &repair-verbs
      1b1DaBAoB1bBD1dAECDAA2gCBCAa2AAAa &repairing-for-others
      2b1bAbAjBaACC1AbABebABAB1aBBaAAAaAC &restaurant-service
      AhdeBCDdAAcBaBCBDAcaBaBB1BhAaaAcc1cb &roadworks-earthworks
      adbe1B1aCBcB1FmbAAaBCB1B1Bc1a2b1bAA &robots-automation
      CjaBB1CBBdACCAbB1Fb1BBBAgAbacAAB2lc &roof-timber-frame
      1CBaaBjECCAAf1a1ABBaBE1da1AB1BAaacA &running-dance
      aCBe1CCFA1FA1cAc1DDBBAaAEA1EBAABb1BB &school-subjects
      aCA2aBBBa1dDbCB1AdBBBaaBm1a4AAAc &sculpture
      BBbAeAbACaAApAABdCCcBABAabd1AAaABb1A &sea-beach
      2CBCBCaudA1BdAADAbABDdABABCabACBAaB &selling-shop
      BBiiBBa1aAB1A2BCB1BB1n1cA1BAA2AA &sewing-tools
      aAdAAbAACABcBA1A1B1C1ApAA2aa1A2AA &sewing-verbs
      bA4Ac2A1bAAABCCAaBj1AAAb1a1ABB &shoes
      BaA1Ae2eaCaAa1dbCA1AA1A1AAbA1B3C &shyness
      1aDbAdbBGbeB1ABBFA1AaAAaBaCAA1aaa1ed &sleeping
      C1cf1BAbA1BBBIuCCCAA1BAAA1BAA1AaA2a &small-electronics-solder
      c1BBBb1AAaAACa1ACBaAc1Aa3BAaCbaC1A &so-so
      1a1d3A4B1c1AB2A2aa1A8A &solar-energy
      BbBAaBaAaCB1BB1ABEB1CD1AAA1ACzABBABa &standing-long
      A1aBBAaBbBdcABCBAEaBBBbabfab1AAA1aBc &stone-slate
      1bbAb1CcB1zaAAA1B1aAABaAB1BBCbAAAAAB &strength-sports
      BdB1AC1AACA1kDeABbbbACCA2AbaAAC2bf &sun
      d2b2BcACB1AABAaA1AAb1f2ABA1adAAAA &taking-apart-verbs
      EABABd2s1B1CAABBAEABADBD1aaCaCAA &talking-to-people
      aAaDeBACcBa2AAAgbaABBaA1C2Aa2b1Aa &tasting-eating
      CAdBhBAABBaADaBbB1AaAD1Da1aA1AdBbaaA &team-sports
      BABag1cDba1bAAAAcCA1BAbaAAae2AB1AA &theatre
      AE1ABAcbECbB1aEaEBavbD1B2C1C1b1AAc &tidying
      AeaBAABBABAACA2Bbab1bA1AeABbAAAbiBb &tiles-plaster-drywall
      nDiBDABCDA2BgCCCCabB1ABaACBABAcAcCA &tools-generic
      1AAcbAAaABcAcbBA1gAA1CAAA1p1A3a1a &tractors-farm-machines
      AaDa1A1cCBBeCCD1CAaBAdlfBaAfA1aA1c1A &transforming-recycling
      AaBCADqBCBBABBCeCBA1AA1FAabAaAB1DA1A &travelling-changing-places
      BDBcaCCC2eAAA1ACenC1BDajDBBAAA1ab1A &trees-logging
      aDBACaeCaCaACa1dCd1Eab1CAClAdA1BcB1a &trucks-buses
      bcAA1ABaC1a2a1AaAAa1AAaaAcAaa1A1AAA &tutorials-learning-alone
      CC1AA1AbD1BBbaCaczABBCBAbBACaABacCBA &vegetable-garden
      aAA2cAAABcBBABABBb2B1AAA2AAA1ABw &vertigo
      bbCC1BbaCC2AbA1bBCBf1abbd1BaABB1BbA &video-editing
      DC1i1AsBeBc1aDBD1AC1BADbDaACADaabAc &walking-moving
      BBaAA2CA1A1dCBbBCADBaaAacBo1BA1AAgA &wall-paint-tools
      B3C1aCACC1BB1AAA2BBc4A2aACAAB &wanting-to-become
      1Ac2aAAA1BAa1A2b1i5AB8c &washing-cars-windows
      BBaBaAac1FC1bBacbAAEgCAADBBbB1GCDAAB &watching-tv-phone
      1AaA2bADBDA1amBBFACcA1AaAAB2Aabc1A &we-sell-install
      baB1ABAb1BCaA1b1dCBbAd1a1AcABAlABCBB &weekend-work
      aB1BCBADBDcAArDABB1CAAbb1aDAb2C1BAA &welding
      aAcCBA1AAACAc1AACAAaABAkBchAbAb1AABA &wheelies-cross-riding
      1a1ACaAACd2e1AAdBBAaA1AB1AAB1aAqCBA &wind-snow-ice
      BaAABA1cbdB1AdaABDBaaAABAcCccABacAab &windows-doors-locks
      CAaAAA1BCACBaAr1BCACBBbAAB1AbAAbbddA &wiring-verbs
      Cb1ACaCACAAaBdCAaCyCAAAa1AA2AAaC1BB &wood-material
      bgAAA1BCABAB1Da1ABpAABBB3cbaA3ae &wood-objects
      eBAgBBAABAcAAAD1CCqBA4ABBA2aAa &wood-tools
      aGCdCABAA2BBBCBB1sAAa1BCAAeB1BAbeBA &wood-verbs
      CeCAzdBACAa2BB1ABACAaBdBACADA2BBA &working-in-team
      la1ABca2fAACbcAB1bBA1Ac3aA1AbbAAa &workshop-garage-shed
      efCaCcAcfcfabbbAdBaBbbcdaABdAABBcbac +age
      bAdagcCb1cabb1bbbaCeBB1bcBDabAbABbEA +all
      a1acaaaccabb1Cb1BDAb2AcHbDBcbeddbca +asks
      A1B1A1a1AA2Aa5B1aaBa1A1b2DA2b +bears
      2A1AAA1B1C1ACA2aAD2AB2AaBaEFC1b +bears-after
      2aAA1AAAA1Ab1AA2aBAA2A3A1AA1Ab +boarding
      bAa1BBAA1A3a2Aab1AaAA6ccAAe +both
      bbcafb1cbAcc1abbcbAaacbcB1cbfbgfdeie +contrast
      BcaAA1AAB1aaaBabab4b2aA1ABBC1a1a +correction
      ACbadacbdfBcbe1Acad1B2A2Beedjgbhbe +dislikes
      ABAcdAad1dA1cccbdcbcbfbaBab1d1eaAbcd +dislikes-after
      2a4a7A4A1A1A +english
      1aa2Aa1bbAA1aa1AaAa1A2Baaa1AbbabbA +except
      AA1B2a1A1Aa1aAa2aAaa1Aa2bA1a1A +french
      1aAAa2cA1C1bAb1B1Ac1CAba1cAcaBAAAAA +intent-back
      2b1a1A7a1aA1BA1A3Aa4A1A +intent-correct
      2AABBBacBBDA1B1aBaAABB1A1AC2A1ABaa +intent-dontknow
      3A1AA3A8BA4b1Ab +intent-erase
      1AAbEABab1F1A2ae2C2aCBBA1ab1EAAbB +intent-greet
      aeDbaB1C2cBbABaA1A1cAac1CbA1aCADCaa +intent-help
      aBa1aDAA1BAaaBAA1Ba1AabABABAbA1AA1Aa +intent-human
      AAaBAAABaCB1AaA1ACaAA1a2AAaA2A2A +intent-insult
      1a9a6A12A2a +intent-language
      2A3ABa2B2AACA2AA3A1A3A3A +intent-offtopic
      bA1daaAb1AAA1aAaaba2A1AcAaaAaaAA1A +intent-repeat
      1abBAbABaAaA3aaBAA3a1aAA2AB1A +intent-restart
      1C2bAbcAbcBA1bA1BAabaabcBdb2aBB1Ab +intent-skip
      bebd2AAC3e1AaCBCA1A1C1AcabAdbe1ba +intent-stop
      20A8A +intent-summary
      AAB2a4B5A2a9ab1aaaa +intent-thanks
      aA4abaab1A2a1A1b1AA1aA6aA +intent-why
      1Bb2aBAB1ABAb3bAAAACAAAeab1A1CBB +intent-withdraw
      AABaBDAaDEEbA1BaDbbAbCA1AaABb2b2cA +level
      dabadaca1b1A1fa1dCaA1Baad1abBAdaBac +likes
      beecgadAi1ia1baBcbcec1acac1dC1fcdaaA +likes-after
      bB2A1BaCAcc1bb1BB1Aaa2c2D1cBAcbfA +maybe
      AAaA1AAAbaBaAB2AB2BA1Ac1abDA1C1aDB +mentions
      1A1AAabcA1a1A1a5Aa1aa3A2aaBBA +mixed
      1A2Aa1bA1aaAaaA1A2aa1ba3Ba1aaBBA +mixed-after
      e1hAAAaA2gab1b1Ba2aaAbeAbcada1C2a +negation
      ababBgfae2C2dBcCAaaCbddAAbgehbdbaa +no
      BA1ABAcaDBCcAABBCaB1bbbdC1AB1aDAADb +none-of
      bCaAddcbcbc1dC1abA1DAA1abbBc1AbADAae +place-lead
      1aaCC2cb1CEbDbcFBbACCCeacB1AdjBaB1C +reach
      B1Aa1Ac1AdCA1aAaBa1bb1a1AAa2BdacBja +refuses
      Ba1AD1dBbfBACAAaBaa1aAcbBa2b1eababa +refuses-after
      1AA1acb1A1CAAAA1aBaaaCBa1A1AA1bbB1bA +situation
      eA2EbAbbdaaA1DAdBbbdCbdaab2BcACBAb +speaker
      2b3A3cb1a2ba1A4Aa1A3A3a +strong-correction
      AaC1CDAdeBCFAAAABBCDAaB1eaca2aD1ACC +third-party
      adbbcBdaafbabABcbabAAdab2bA1BDBCcA +yes
      2aaA8a 0
      caf2AaA1bCAAa1aBbAaAeAB1BGbd1AaAAc 1
      B12a4A5a6A2c 1 er
      21A5a3a 1 ere
      b5b2A4AaA2a1A1bb4a4aa 10
      14A19a 10 ans
      1d5A6a 100
      AA5e6A6C1j 103
      8A10A 115
      1A8a5ca6A2a6A 12
      4D11A4A1j 125
      1aBAB4AB2A1AAA7Aaaa1A2a 14
      a 14 an
      2A4A5a2AAa2A11a 14 ans
      B2aaA1gAdCa1AbAbBbBb2cD1Cb1AA2acA 15
      4a 15 a
      AA3AA1A3a1AaaA2Ab6a6a 15 an
      4a4a23aa 15 and
      Bba1BaAa1a4bAbb4aaB1A3B1a1AA 15 ans
      a1aa5a7Aa16a 15 he
      5A1c9A2bA1b2Aa2a 15 i
      1A5A9A3AA11a 15 lanne
      a6a15a 15 piges
      16A 15 we
      AbBacADfBa1baAADdcB1bb1aAABaA1aa1bdb 16
      9A7a9a 16 a
      Aa1a1AB2AA1AA2b6A1A1a3b1a 16 an
      8aaa6a2a6a 16 and
      baA1cABbCACbaAa1c1Aaa5B3b1a1ab 16 ans
      13a18aaa 16 he
      AA2b2a2ca9a5A2AA2aA 16 i
      17a 16 in
      Aa3c1a1b2a9aa7A 16 lanne
      23a10a 16 left
      3a3b16a8a1a 16 she
      AC2DaBB1Ab3A1a1AaAd1Ba3d1ab2aB 17
      1A2A2Aa1a1aa2CA2AbA1AA2aA1A1a 17 an
      1a5a1AAba3a3aa2a5aa 17 and
      1B2A2A1abBa1Aa1abaAA1AaaAA1A1aaAcA 17 ans
      5a2a7a1A3a3ba1b 17 i
      5A4A10b6a2a 17 lanne
      1B2AAaAb2ABaaAA1Aa1a1A2AAfceb1A1b 18
      3A1A3A20a 18 an
      1A1aA1bAbaaABa4AaAa4A1da1a2ab 18 ans
      14a1A 18 from
      A3AA2A1A3A4A2Aa3A2c 19
      5A2A5A4A10b 19 ans
      Baa1aaAA3ABBA1BcBaacbdabAAA1ibaAdA 2
      4a7A17a 2 ans
      6a2A11a 2 de
      3a1A5A4ba2A4a4b 2 h
      8AA6Aa12A3A 2 nde
      1a2Ba7A16e 2 x
      Ab3A15A8A 20
      8d2AA8bAc1a6A 200
      1AA4a9A3e1A 205
      2A14A3c 205 gti
      A6d13f1A 206
      16b11A1a 21
      1b1b3A1a11d6A1Ab 24
      6A3a6A4A5b 25
      Bb1gcBcDa1ABA1BcBAaAeaBaBAaBa1eA2A 3
      aA1eAA1A3C2AdA2Ag13AA 3 d
      A1aaa3aa3aAA1Ab1B9A 3 e
      1c4A11A5A9a 3 em
      1a1a2a 3 eme
      12A1b4a10A 3 h
      3b17b8AA 3 je
      1A1ab2A1B2A2aa3aa1B4a1a1a 30
      b1a7a6A9Bb6A 35
      AAa1AAAgaccA3bB4l1Da1BAA1gAa2A 4
      10A7a2Aa1a6A1a 4 e
      30a 4 em
      2a3ab3A4a4a8c 4 h
      1A4Ae10A2i1A2A 4 l
      9d2a 4 murs
      2A3A1a1a1D3D4a4b1b1A1A2d 40
      16A15A2c 40 degres
      10b17b6B 45
      BAAACABa1AaAaA2a4e1B3Aa1dAc1aA 5
      4a 5 e
      10a19a 5 h
      3AA1Ac6a2A1b1bAf4a1a 50
      1Ba1bA2AACBd2A1AaA1c1bd3a1d1b1AA 6
      8A2Aa5a11d1c 6 h
      1A8A4A2a3aAc6A 7
      23A 7 h
      3A1Aa1aaA1A1A3A2d1AA1a1AaeC 8
      3A1Ab1aa2A5A2A1A5aBA 8 h
      17a5a4b1A 80
      2A5b6C6A2a4a1A 9
      6aA2A1a4a14A 93
      D1ADDDA1GCCaBaeCACBBBAABC1BAaaEC1B1B ?
      1bddcdA1B1e1BAD1CBacaabABA1bA1AbDEBD ?^
      2a1BBACB2Bb1aAAB1a1Aaa1aAAa5ca @admission-decision
      AA3Aabea1a2e1B1AaA1A1A2aaAAA1AAA @admitted-refused
      6A1b11a1a5a @adult-retraining
      a2Aa3A3B4B2g2a7B2b @affelnet-wishes
      1bAA1a2aA1ab3Aaaa1A4a1aabaA1b @after-cap-options
      1A1AaAbbAacA2AAA1c4bc1a4AA @after-school-alumni
      bBAAaACaB1AA2B1a2b1aACA1AA2cc2da @age-16-17
      Bba1B2BBAB1cC2ab1bAA2A4a1AAb1A @age-generic
      B3AAB1A6a1cB2a @allophone-french-needed
      6b @alternation
      c4aBc1Abda1AaAAbA1Ba1AeACbAAAA1BA @application-documents
      BceCBAA1AbaAbbCAbAcAaba2cbBA1aacBAA @application-step
      A3B2A1a1AAb2A6ab3b1aa3A @apprentice-hosting-by-company
      2A10aa1A1a4a4b @apprenticeship-cfa
      dcc1aabAd1abb1aebccaa1a1AA1a1baAaaba @apprenticeship-tax
      1c1aB1DcacBC1a1AdBAbBbABBBAAB1dDd1AA @assistant-small-talk
      2cd1AbA1ab1BAbBAB5A1AAA1A @audit-control
      ABDbCCACAFABCBAACCAbBmCcCCA1BaBA1aDA @automotive
      5aAAAA16A @bac-pro
      1A1AA1a1ABbA1bb1c1aAc1A2aA2aaa2AA @bac-pro-definition
      bAc2bD1aA1A1b2aA1A2a3A1A1aBbAC @bad-marks
      Aaa1c2AAaAaAAABA2AaBB1adBAaAaB1A @becoming-instructor
      EkbFCABFE1DCBCA1bC1DbBCCaBC1AABAbBaD @building-construction
      AhaAADdFFBAACAHCChBC1ACAEaBdBBBAb2D @building-green-digital-work
      A1BAbA1A1AdBAd1AbAAabAA2aAaA @bullying
      3aa16A @business-wants-to-order
      1bA2B1B1AcA2a1AA1Aa3b3A3A @cannot-afford
      4A11b5A4A2aab @cap-definition
      4A9A1a4AA4A2aab @cap-diploma
      B1dCAD1CaCAACAA1e1B1aABBCBCDA1cAAaBd @catering-restaurant
      A2Aba1AaaAAa3c1AA3a3aa4dbA @certificates-insurance
      AadB1AbaA1aabA3A1B1AbA1aA1a1AAAAcA @change-trade
      B1a1Ba1Ac1AAA1A1A4aA1b4A4A @child-dropout
      AcAAaC2A1BACBbC1Bba2ABa1bAABcaADCB @child-of-speaker
      A1BAAAAAb2a4BaaA2baA1AA3d1AaA @choose-trade
      1ABb1DB1AABBbCAaAA1DaCb2AAAAaAA3A @college-level-class
      BAEb1CaAAd1Aa1aBBECabdbBaaAC2bbAb1C @come-back-later
      1a2BbCcBg1aBCbBCDAcBBc2ABAB1BaBb1a @company-talk
      5Ac1d1A1A1a1B1aA1bA @company-visit
      1A2AAa5aAAA1AC4Bb1A3cb1c1A @competition-complementary
      AAa1AbAA2Aa1bB1Aa2dcBABA4AA2BA @confidentiality-minors
      1ABaBbBc2aA2AAaab1BbaACa1c2a2Abb @controversy-union
      A5C1A1Ab2a2AA1dAA @correct-one-answer
      AaBABAaBCCAAAbaa1a1A2aaAbaAa3d1AB @country-nationality
      3bb5A5a2a8A2B3e @csr-social-impact
      abBBaa2oADAeA1AABa2AbACAaAC1aCAB @customers
      A1AA1aAcjCBB4ABaaaB1dB1b1BAaCABAA @customers-of-schools
      bB1aAa3Ba1A1aAA1c4BAA1C1djAb2C @daily-hours
      Aa2aaAbbbA2AdaBcbA1A1A1A1AbaB2A @danger-injury
      daB1AaABaaab1B2cdcfdCbABaAb1aaaa2a @data-stored
      1Ab2bBBaaa1b1B2d1BBB2AAcb2caaba @deadline-lead-time
      babB1bgABDB1aafCDD1B1Ac1aAaAe1a2AAB @delivery-collection
      caaBaBhaBAbaD1aAAbAaABB1a1a1aAABbAba @difference-compare
      AdB1cfgCAdcbca1A1CAa1B1b2Ab1BADABBA @difference-comparison
      B1AA1AA2A1A4BA1ab2aAA1ba3a1ai @diploma
      2bA1ABa1AAa4BA1aAAaaAAaAa3aAai @diploma-title
      2aAA1AABc1ABAaABAAAaBAAAAb1ccaAbc1b @disability
      b3bB1aa2A4AB1B4Aa2a1a2Ac @disagreement-parent-child
      aABAb1e1AB1AabcAab1BACAaA1AAAaBb1A @distance-far
      aBaBAckD1AAA1Ca2aAAbF1AaBdA2CaBaCA @distance-finding-school
      a1C2AAA1B1A1ACABCA1dAB1AAiAAAA1AAAA @driving-licence-help
      2A2A1bA1A3A1aAa1A4aA3a @dropout-services
      AA2AaAacaAa4AAa1A1AaaAAA3A2aA @dropping-out
      ACCDCe2c1h1FADbb1B2BcCB1BAdbiBCABc @early-late-tired
      3a14A2A4A5A @ecole-de-production-name
      BDC1CB1CDAABAAg1ACACj1C1DBABbABAbAA @electricity-digital
      B3A3bBaBBbAcA1BA1d2AeabA3A1aa @email-letter
      AAaAbAbAA4c2A5aaBAA1A5ca @emergency
      12aa2Aa9a2a @employer-recruiting
      1aAaB2aA1ab1Aa1BABaB1a1aAAA3A1A1A @employer-speaker
      CA1BBCb2aaAbaABd1a5aa1CAA1cb1B @enrol
      a1b2aAA5BdAAa1AcAb1a1bae2a @equipment-compliance
      c1a1BABabaAAAAaaaAC1BAAcABcea2bCb @equipment-uniform-cost
      CBAB1ACBAB1BAAABd1AcABF1AaAAe1ABB1A @erase
      2B1A1BaA1Ad2ac1aA1A1A2A1ba1cAb @exam
      b1CAa1AC1Aa1eABbDb1AddacaABBBA1AbABA @exam-training-duration
      2a1eABfD1b1AA1ACbBBAAaAAba3bA @exercise-fake
      1Aa1CBbA1aA1AA1AbaA1aaAA1AAA1Aaba1A @expelled-trouble
      7a2a9aA @exploitation
      1BA1A1DAA1CbDAbba1cgCBA2a1dABAaCA1B @extra-costs
      bA1BBaBAB1CaA1ABdbAcABA2A2Ad4ba @failing-exam
      8A7a4A @family-benefits
      1a1DBCb1b1aBBA1AAbaacAAA1AA2aBAA1AA @federation-contact
      1aAAA2AB2A2A1Aa1aea3A1A1ba3Aa @federation-network
      BCcbeiA1BaBbaaA2aA1aABADBbadAAaABab @feeling-bad
      Ca1aaicbBabC1AaAD1BbAAA3E1aAbAcB1B @find-a-job
      A1Bc1BBA1aa1BA2A2aa1cacA1AAAcAc2A @find-an-employer
      1BeAcbAAfEdAbDa2b1AAA2A1a1AA1b1AAd @find-near-me
      AaAbAaAcBBa2aabBBaa1Ab2ABAB1abAab @follow-up-support
      AAbBa2B1C1AACBBn1BAaCBAB1bDCbA1BACc @food-work
      B4AB2a1AA1Aa1A2aa @foreign-migrant
      1b11A11A @foundation-and-corporate-sponsor
      aa1AAAc1BB1gdb1AaAbACBaAA2aBAbABaBb @founder-church
      1faba2aCAcB2BA1EDAAb1beaBA2B1ABbc @founding-a-school
      A2A1A1AA1C3a1A3a3aa6cdAc @founding-company
      a3AAA2bA3aAAc1AaAAAAAAea2A1AA @fraud-suspicion
      dBb1A2BBbAAbaA2bb4aaA4AAAc1A @free-of-charge
      bcb2BdAaAbaaBBaCAaBBAAABABA2aa2B @french-and-writing-level
      B1A1b3AAB2a1aAbCAA4a1A2dA1Aa @french-language-beginner
      Baaa1AAaAeB1b1A1aFB1AAbAa1a1BadAaa1B @funding-sources
      BCABBaab1AABB1BcAAA1BcbA2b1B1BB3A @future-after-school
      AbaAA1A1AbA1AaeabEb1abdBaBA2ABCcABe @future-salary
      AAA1A1A1AabB1a2aB3Aa1Af1BA4B1a @general-track
      2Ab1A2daaAaACc1aAa1BAA2abcA4BA @girl
      B1aa1A1AbCaBa1DcBaB1A2A1a3AaAA1AA @girls-in-trades
      b1AaABBAa1AaAb1ABabbaBcAAaAAAAbAaAc @giving-machines
      AaCA1d3gAAb1B1A1Bd1BacbAAABaAABAC @governance-board
      1CEdCAEBAeaBfaABDx1AaCCBABBAAacBf1FB @green-nature
      2ABf1A1aAB1aCA1BB1Aa2A2A1A5A @group-size
      BBaAaAciC1A2A2Ad1Bd3A4AabA1AA @growth-opening
      CabCcaBAcA1aAAbeAaCBbBaba1Ae1cCDbacA @guarantee-certainty
      1AA2A1Aa1AAAA2AA2A1b4A3A3A @guidance-services
      xbBaC2CB1EC1AcAdA1BcB3bBBA1BDaA1A @hands-manual
      b1BA1A1bB1AAc1Aa1Ba2ABBaa1a3bBbAa @hates-school
      1CbCBBAoaadC1Ba1HD2cbbBAB1CbaBa1cb @have-repaired
      bdbdACb1dA1BB1aAaaCaAa1Bcba1a1aAAABb @help-commands
      abCBaAbbCaaiB1CA1c1A1aA4AaAbBDABB @history-origin
      ecCA1BAcABAaAAcAaA1AAcAe1BaACAhBACCc @holiday
      AAAc3CjcABAa1AbA1bBbb1A1ab2bA2a @hosting-pupils-in-company
      BaCg1bcABACb1Aaa1abCB1ABBb1CCdcAaaAA @how-long-is-this-chat
      1b2A2A3a9A1a @how-long-kept
      ABfAaFcbdBeAaaAAAABAc1b1AABB2aBA1CA @how-may-i-write
      AB1bAa1bBaB1AchA1aBaAba1aAAaabb3A @how-to-procedure
      1C1cCCb1CeBB1a1aceaba1aB1bA1a1AabaA @hurt-accident-words
      ecAa1caCcDbAaAaABBc1Aa2a1AAA1AaAaa @individual-follow-up
      AA1jC1BbBaB1BiBBDABABCBDBCABBAB1CABA @industry-metal
      ACdbBABAABDBCAbAFbbB1AbCDAACCAAaaecA @injury-accident
      AacDbEAA1E1AAaa1Aacb1aAA2b3aC1bA @insult-assistant
      B2c1aaBaaABAbAAb2bAaa1b1baaAbA2C @internship
      1adf1AaaaACAAabbCaBacBbcABA1AABa2AA @interview-host
      bA1c1b2baBAbEAAaa1AnAaBaBBAc1aaBcB @is-it-a-robot
      A1e2A1aAAB1AAaBe3ACbAB1CBA2Ba1AA @is-it-a-test-graded
      1AA3B1a2AA1aAb1AA1AAA1bCac4bbA @is-it-free-to-use
      BbB1b1aAB2A1a1c1a1aA1AbAAAABAc1d2A @job-after
      2b1Ba1A3a1Ab1aA1b3A2A3A @label-quality
      CAA1A1A3A1AA1bAAAaAA2AA1AA2ABAa @languages-of-assistant
      BcAABBA1AAAAdab1dca1AaAaBAA4Al2A @late-in-the-year
      Aa1aaBcaa1A1A1aaaABAAaaA1AAAA2bAbB @law-2018
      2A5A4A7bd2a5a @lazy-unmotivated
      e1d1b1Bc1Ac1A2ABA2Ad2aA7AA @learning-by-doing
      aAbA1adaaAA2aA1AAaAaAA3A1aAAb2aA @learning-disability
      abd2ac1cABAA1A1aAaA1AA1A5Ad3A @learning-disorders
      AAA1A3BacAcd2aCA1A1aaaAA1AbAa2AA @legal-school-obligation
      1eA1ecaB1aBbaAabAC1BBdbAA2AA1a1B1AA @length-of-course
      1A5ABaA1A1AAc10c4a @local-authorities
      BaAAfBAbBcaaca1ABbaa1ABaAcBaA1A1AABB @local-roots
      bAB1dbjdAcaA1Bc1bA1aaBBb1AAaAAAaACAA @local-territory
      bB1ABbAe1AAAc1AAB1A1B1BAb2AAAa @long-gap-idle
      A1a1bBA1cA1AAaB1aABaea1A1aaA1a @lost-code
      C1B1cab3aCbB1aga1bCAAA1BABA2b @lunch-meals
      f1ap1aBa1AD2CBABCCACBaeBB1AaAacACA @machines-equipment
      eaakD1FACBDCabBAFDe1bABDae1ACAAgDACe @machines-tools
      C1dmA1Aa1bAa2AB1DfCEECaAbAAb1Abbabb @machinist
      dl1aBAABA1CfBcbBbDaBbaa1e1EABCDACAAB @making-parts
      AAaBA2dcAAa1CbBB1ABa1aAAAg1caAAa1Ca @map-list-search
      aAa1abA1c1aBAAAAb1A2b1aaB1aa2A1AB @master-professional
      B1ea1b1b1A1A1aBAaBBABAaAaaAAB1AA1AaA @maths-level
      a1aAA2Af1AAa3aa2aa3AA4aA1A @meaning-explain
      4A2AdAA1A1A1A3AA7bAA2A @meaning-of-words
      aA1cAaABabAaABAA1adABcbBc3c1A1AAAA @mentoring
      AcAa3BEDcADocBdBABACCbababBBBaAA1d @metal-products
      2AabBA1a2Aa1A4ABBbA1A2c3A @middle-school
      CAbB1ACaAaB1aa1Acaa1acabA4ABa1a @minimum-age-15
      AaAA1C1EAc1Ab1ebaAaaAAaAbaC1aCB4b @minor-child-age
      A1B2AAaA2A4b2A1A1AAaaAca3cc @minors-regulated-work
      Acaa2ci2Cc1bbaACbBac1c1BAA1A1AAaaA @modern-or-old
      BabBA2bccbAcd2B1A1aa1AA4BA1c1Ad @money-generic
      AA1AB1BbaAA1A2aAAaAbbA4A @more-information
      Baba2c2ccbCCAae1ac2d1baa1b3cCBc @motivation
      1aaAAA1aB1AA2a4A1a9caaaa @network-director
      AAAAAaAAB1Ac1AAb1bAadba2c1B7b @network-label
      Cba1BacbCC1adAbaACbb1BAaCBa1BDfADBBA @night-lodging
      1A1AaA14ab2A5a3a @no-money-poverty
      2A1aBcAa1e1A3AA1A2aa4b1b3A @no-school-near
      2A1Ac2Aa4Aa1A9a4ba @number-of-schools
      A1ABAaaAbbA1b1A1A1af1A1aA3AAAa2aA @only-for-failures-stigma
      AaAaAAaBd1A2abBAB1aA1b2AAcA1A @open-day
      if1AaC1bhcAaB1D1DGbACBcAAbBbabB1CAd @order-object-for-home
      ABcA1aAbB1cC1acAaA2B1aAabABb1C1e1BA @order-quality-mistakes
      A1ABABAB2AA1BbBACAAA1ca1ABa1AAA1AAA @orientation-advice
      cAAa1BA3AA1Aa1A2AA1aAA1a3Aa @other-diplomas-further
      A1AbbaebAacAABaACbaA1Aa2aD1daCAaB1A @our-employees
      A2AAAA1AAA1A2Aa4A4A3A @overseas
      acBaBEBcbADCABbacCaeBa1BBbFCCAaDAA1B @parents-guardians
      AAA2aA1A2a3c1A2AA4aa2a @parents-role-contact
      1cB1BDCcc1CbAACaeabcAAdABBC1A1aDACAB @parents-will-see
      BaAak1AB1BBaA1AaBAba1a1a2A1e1Aa1aa @partnership
      c1e1d1BA4A2AAab @passing-on-know-how
      2b4A5b3b10A @patrick-carret
      c3Ba1baaaa1CA1Aa2AA2aca1aa4a @patrons-sponsors
      8A2a4A2a6BA3A @payment-invoice
      2bAb1BAabaaaaaaBA1baAa2A1aB3AAb @payment-terms
      abaaAAA3Aaaa1bAbaAB2a1d1Ba5A @personal-details-required
      1b3aAA1A1aA2aA2b2ab6Aa1ab @personal-gift
      3DDAAcb1A1ABbAaA1AAAAAaAB2A2BAA @phone-contact
      1AbbBcafaaAaAC1A1AA1FABBAAAAA2a2A @phone-use
      aAABB1faD1B3A1abAAC1AbaA1aAAAAAaAa @place-city-region
      Cad1bBeBABAcCAbbB1AcABabBaB1aAb1fcAd @places-waiting-list
      A1AdB2AcaAaAA1aAA1a1A1AA3a2b @placing-an-order
      aAABAAbbbaA1ABb1AA1Aaa1aB1BA1A2a1cc @pocket-money-job
      B1bACabBACAaDB1Abaaca1bB1aAAaCbahaga @possible-eligible
      aA1Baaaac2babABbBaAa1aaAbAC4A1aa @price-of-a-job
      1Ad1A1bAbACAA1aa1AaaAba1AABA1A1A1A1A @price-to-pay
      bbBbbECd1AACaa1AacEcBA1BBbA2c1aBA1d @private-customer
      1A1Aaa1af3A1B1Aa5b6A @private-or-public-school
      2Ab1aA1A2ba2AAA4A2a1A3A @protective-supervision-staff
      1A1abaAah2AA1B1Ab5b6A @public-private
      ad4A2a1A2Aa1B2B1aA1ba1aAb2Aa @punctuality
      c1b1BaiBFA1AdBCAaABABDcaAbAC1adC1BDA @punctuality-absence
      dBfA1aAAA1BBAA1aba1Ab1aAAa1BA1a2AAA @punishment-exclusion
      1a1abAacaA2CaaaABB2Aa2ABAB2a1aaa @pupil-dropout-rate
      a6aa8A1a3aa2A1A @pupil-pay-or-reward
      AdeABaAB1BDA1ABAAAABbAA2b1baA2BACA @pupil-status
      BaABaCaAeAbAAAaAaa1Aaa1AAaA4AAA1a @pupils-names-asked
      aAaccCbaf1Ca1A1a1a1AAaABAaaAbaABAaba @purpose-usefulness
      1ciAAC1BAAaaAccAac1baa3AAD1aAb1aA @quality-tolerance
      4a3b5a1A15a @quantity-how-many
      6a1A3a @questions-to-ask-a-school
      1A1BAdAAAAB1AbCs1BaAb1cADaA1BAB1ABAA @quote-and-specification
      bABf1edAecAABbBAABCaAAb1CAd1aad1aa @real-orders
      1a2A3AA5b3a7a2a2A @recruiting-graduates
      2AAa1aaA1BAaaB1aBaA2AB1a1A2B1Ab1A @regret
      1ccAa1B1B1Af1caACBAB1BaAAA1bAAAAeAba @reliability
      BcBBAaaBbgAd1AB1BcBcaABBAA1bAaA1C1eb @rented-lodging
      b2aAAA1A1A1aa1bAaaAB2bAb1D2Ab2A @residence-papers
      AABcb1AaBBaAa2A1BAAjaAB2aBBa1a1aA @rules-how-you-work
      caaabaABc1BbaaAaAbAb1ca1Ba1dAaAbcaAC @safety-equipment-rules
      DDcCcaBAaAabA1bcAAB1bBabb2cAcCBb1aA @safety-workshop
      3AC3bbA1AA2B1AA1BAC1Abaa1aA1dB @scam-suspicion
      1aA1BCbAaaeBa1A1aAb1c1bA1AB3BA1aAA @school-cost
      1aBaBEAABCCBcaBca1DA2A1adca1AABBACC @school-generic
      a2Ab1AadacAba1A1b1AhA1A2a1AA3b1a @school-phobia-malaise
      ABABaCdaCAbb1acaABDAdB2Bc1BAABAaA @school-subjects
      1a16a6a8a @second-chance-help
      1a16a6a8a @second-chance-school
      AbaaBaaB1A1Ab2A1AAb2Aa1aABbAaAA1e @selection-interview
      adAABCBbda1aAA3b3a1a1Aa1A2AA1A @self-confidence
      f1A1d2ADDBa1aAA1aAaBcb1bb2AAd1bbab @sexism-only-boys
      3aAeAAA1AAa2AacaAA1A1a1aA1ab2b1a @short-immersion
      1AA1Bb1bBAcaA2bAAAca1c1ABaAaAAAaB1d @shortage-occupation
      aa2B1ABB1Bb3a1B1dabaAAAaAA3AA1c @shortage-trades
      A1A1BBh1Ab2A1e1A3A5a3A3A @single-site
      ab1CcElbabc1BbBaa1ADba1BaaaA1bBBcBBC @sitting-still-hate
      bAa1B1AbAabABaAaaba2AAa3Ab1ABAB1A @smoking-behaviour
      A1a1A1AaCA3AA4aAba4b2b @social-care-home
      2A1aaAAb1abB1AA1d2AB4A2bA4A @soft-skills
      2aACeAABAAB1BA2AABA2A1aAAA2c2aA @someone-to-talk-to
      1A5a1Ab8aaAaa4A @sources
      A2AB2ABA1AAaA3b1cA11aA @special-arrangements
      bad1aCcAbAaaaCBb1BABbA2B1A1aaaa2C @spelling-maths-level
      AaCacaBBiaAAD1BAcba1AcaBBBB1A1BAA2a @spying-sharing-data
      AbCfABAAcAaAd2a1AbaACAAAABBBAjCcCaa @start-date
      4Ab @start-own-business
      1aAAA4aAA1AB2A2A3A2aA2AAaa @start-up-budget
      2a4AA7a3a6c6A @state-recognised
      2ab3A2A6b1a4A6B2Ae @state-recognition
      AAAa2bdB1AA3A1AaaAa2A1a @state-region-support
      BcceAB1bADAc1bACaBAAADAbABAAecb1Aaaa @strict-rules
      dbbA2Ab2aa1e3A2AA1da1A2A1b1AA @structure-framework
      a1B3a2AA3A1AA1A3A2bA4a1cd @studies-after
      bAAA1AAbAAAB1Aa1ca1AAA1Ab2a6b @success-rate
      2a3A2a6ba7a5a @suicidal-thoughts
      1c1bA2AAaBbaaAAA1A1aAB1aaAA1AaB1A @supervision-teachers
      BAACCBAeaAcABCaAAB1DA1aA1BAB1AA1BAAa @talk-to-a-human
      hacaBABf1DcabAdeDCcBaBb1b2ACb2E1aa @tastes-hobbies
      bBaAAaA1c1aabAAaB1B2A1AAcaaC1aa2b @tax-deduction-gift
      bCa1B1BaAbcc1aAa1CBCaAcAAaB2AaABABa @teachers-will-see
      CAC1jd2ebAaACAaAAa1AaAaA2Aa2a2AA @teamwork-politeness
      a1db1aBcBAac1A1CBc1DpAcADBbBAbBAa1AA @technical-problem
      CAaaDAbCaa1b1ABaCB1C1CwAcCBBdACbB1D @textile-products
      cAbb2BaacBABCBAEDaDaAlBBAA1B1A1AbBA @textile-sewing
      cC1BaaacBBA1d2a1A1Cc1A1A1bBa1aA1AAA @theory-lessons
      fbbcBaCa1aBaBd1a1BcAaAa1C1BAABB1Aa1A @things-made
      c1A1Bb1Ba1eCCAaA1ABAcaBaa1A2cdbDABb @timetable-rhythm
      BAA1BBcAaa1ACaAAA1A1A1AAA2Aca1AAAea @too-old
      AbB2AbAA1a1Ba3acBAA1AaAabBBAAA1BA @too-young
      aBa1abbbAbbBbCCCc1bAbAbA1aC1bba1AaaA @trades-generic
      1DbABCaBfcDAaaC1CB1aBCaAB1BBAbaAA2a @trades-not-offered
      B1CABAbbaABa1BBaCaA1AA1abcdaaAab2AA @transport-daily
      BDaACAacD1BADabAAACaBa1mb1ad1A1CAAAb @transport-licence-cost
      AbAa2AadaAA1caAaab1A2aa1aaaaaA3a @trial-day-visit
      AA2a1DaAaAA1bdAdabaaB1ba1caaaaA2A @try-before
      ACBdBAbBAabA1aA1aa1cAABb2A1ab1bBAAa @typical-day
      4Ab22A @unaccompanied-minor
      2B1AAbB1abEAa2aB2ACA1A3B1AbaC1a @undecided-lost
      1aB1BB1CB1ADB1B1BA2ACA1A2AAA1baC1a @undecided-trade
      AA2aAAb1AcAA3aAAA2AaAA1aAAb1Ab1A @unemployment-fear
      21b6bA @unfair-competition
      2Aad1Ab2A2A3A1A1A @unpaid-exploitation
      1BA2A4g1A1a1aAACaabA1aB1aAABaAcc @unpaid-labour-asked
      2aac3A7AA4a7A @unpaid-production-debate
      EADbaBBa1E1BDBCACBA1CoDfCDbaBaACAaAC @vehicle-work
      AD1BB2aBaBaac1aaCaaBaaAA1AaaAaAA1Ad @violence-danger-home
      1aA1Aaa1bA4A1A2A6A8a @visit-school
      1A2AA1ADAa2aaa1a1AbAAaA2AAaAAa1AA @vocational-high-school
      AaAAAaAa1A2Aba1ABa1a1b2Aa1a1aAAA @vs-apprenticeship-lycee
      aABBa1A1AAAaBBaA1Ba1BBb1aA4AAAA1A @wage-received
      AAcba1DA2A2A1aBcbAA1a3a3ab @waiting-observation
      bAAAAAAebbcBaA1ABaAc1AaAb3bbAaAaAA @warranty-complaint
      3c1ba2A1Ac3bja3AAA1AAAAaAB1aA @weak-at-school
      1BeBA1cABa2A1Bad1A1bA1A1A1B3ab1Ab @website-internet
      BaAA1dbBDbaAbBAaa1ACb1AAbaCaA1a1B2A @week-rhythm
      A1BABB1CBCBB1naAD1ACBa1aA1B1A2AB @welding-boilermaking
      ABAcddaaA2eb1dAAaaBBA2B1aB1ABA1CgA @well-being-distress
      1a1Caab1aca2aCaaAeeAaA1aa1aAAbB1A1c @what-becomes-of-pupils
      ab1caAcBaeACAaAa1ACaBbAaBaAAcBb2b1C @what-can-be-ordered
      2AA4c1Ab5A @what-is-it
      d1a1caB1Bcb1A1AA1Baa1A4A1A2bA1Ba @what-is-production-school
      aAAbdAa1a1bAAAB1BAAaaBA1aAABaaAbAaAA @where-is-it
      1AA4aAA1A1AAcda2aAab3a3A @where-sales-money-goes
      5a2DA1Ba2B1A4a5A2AAA @who-are-you-assistant
      a1B1A3C1bAedAABDCBAAaa1Baa1aad2AA @who-decides
      da1abAAaaAbb1A1bAa2abAaBaab1A1ca1Aa @who-is-x
      5Aa2A11a @why-get-involved
      D1AcC1BABAabABDAAEtBA1CAAC1baAB1AaCC @wood-carpentry
      ahDE1b1BAbcABBBbEFmBECAB1EBbcCCBb1dD @wood-products
      dAA1BaaBdACAc2aAB1ABAdaA1cdCAAAb1A @work-clothes
      11a7a5A1A4b @work-contract
      daA1bbgA1iBADAABaCd1ACAbA1B3AfAa @workshop-place
      a1A5Acc1b3B7a3a5AA @wrong-trade-chosen
      1db1bbCAaCcADA1daAaBD1cCBC1cBAaaBBAB @young-people
      AaadcbA1bBA1Ab3AbBAAAaaa1ab1baa1c a
      4a5A2a7a a 1
      15a8b9a a 10
      1AA15A a 14
      AB1Ab2a1c1a2aAaaA1a2A3b2Baa a 15
      aa3A1Ab2aA2aba2AA3a2AaAb1bb a 16
      1AA3aa2A4aA1a1A2AaaA1b2ba1AA a 17
      6B1b1A3A4a8ab4aa a 18
      5A2A5A12A2a a 19
      4c11a4A3a4b a 2
      30A a 20
      3aA3A12A2A2A2b1a1A a 3
      4A1a1A12d1C6c a 4
      4D5a1A17a1a a 5
      2a1b3A3a3A1a11c1b a 6
      4a12a3A a 8
      Aa3b15A2b a a
      7e4A10d a air
      17aaa a albi
      a1b4a5a2Ab3A2ab a appris
      4A3a7A5a a bakery
      2a4a15a8a a besancon
      2A1a1c5A17b a besoin
      1A11c3A a beton
      aA2A12a15b a bit
      3b14A a bois
      9A11a1a4a3a a brest
      7a10a2a a bricoler
      1D7a10A11b1b a building
      AabBAaC1A1A2aA2a1ea2a2A1a4AAA a ca
      10a1a4a a cahors
      5a2A7ba7Aa1Ab1aAba a cause
      4Aa1bB4ba1a2B3A5A4a a ce
      14A6a1aa a changer
      1bA3bAa1A1a6A1a5A3aa a chaque
      5A2A a chef
      4A3c a choisir
      2ba7b3aA14a2AA a cholet
      4aAA5A4a1a8a1d a cinq
      3a9a21a a cluses
      3a a colonne
      3b12B a commande
      9b10a a computer
      5A1a14b a conakry
      1ba2b27ab a condition
      AA2aAAAa1A2AaAAa2AA2A1ba2Ab1ABd a cote
      2Aca2Aa2a1a2A1a2a5A a coudre
      16a a creil
      9A a creteil
      4cBA3a17A a crew
      7a13aa a dakar
      3aAc6b8d1e4A4bc a de
      23A7b a deja
      1A2A2A2c a demenage
      2a4c13a a demonter
      b1abAaaDi2A1AAAAa4aAaA1aA2A3a a des
      a4Ae3A7a15A a desk
      4A2a1A5a4a7a3a a dessiner
      C1AA1b4b3a1A1B2B1aa1AA2b3A a deux
      6c13a6a a different
      1A8A1a5a7b a digger
      29a a dire
      1A6B1A2B4A2A2A1A1a4aaa a dit
      2AAfBA1AA1AA6A4a5bc2aa a dix
      A1A2A1A13A a dole
      8A2A13a a donne
      5A2aAAA4db2A10cab a du
      1A9a4Aa5C4A3aa a ete
      4A3A1B3a1A3A1AB2A4A a eu
      aA4AB4A2aa2A3a1Aa3A a faire
      AA12c1AA3A2aa a fais
      bdAABAaB2BbAbA1AaaaaC3A1AaaaA1BaA a fait
      bab2a7B2A1B a fer
      1A2b10AA2Aba13A a fere
      A3bB3ab2A2a2b1b1a3a3aA2A a fond
      6aa2B11a5b a force
      a33a a gap
      6b9C14a a gauche
      6A1A7A2AA4a a hotel
      4bA1a25A a huit
      9A1b5b2b3aA1a3A a j
      2AAA1AaA6a5a2b1a7B a jamais
      2A2aba2A19A a job
      8A7b11a1a2b a koz
      bAdBD1ea1fBAAAbc1aB1CABAAAcAAaA1b1C a l
      ACdAAaa1eBhAfaDbBCbAcabCBaBc1ACAAA1A a la
      14a9A9d a ladder
      2Ac9a2A1a6Ab1abA4A a laisse
      4aa12A1a a laon
      4a5A a laval
      3A3a2b8A4A1a7b a laver
      1A1baA13AAA2A1aAA2a2bb a le
      16a a lens
      6a a lille
      3a4A9B a limoges
      21A a living
      6c a lyon
      3a1bbdb3a4A2Aab1A1A a ma
      4A3A7c2b10a a mange
      4A3a7k2b a manger
      9Aa1b a maubeuge
      3a1a20b a me
      26a1a a melun
      2AbAA1A3Aba2a1a1a1a8a a mes
      12A3a15a a metz
      4A4A7A2B a midi
      2A5a10b10b4A a minuit
      Aa2a5b2aa5A3A2a a mis
      16A3A4a a modeler
      AB2ac1aa2aAAAba2BA1Ab1a2A5aa a moi
      A1a2A1A13aa9b a moins
      AbAAae4A2Aa3A2a1Aa2a1a a mon
      Aa1b10a3a1a2AC3A5AA a monte
      1A2A5a13B3c5a a monter
      2b11A a month
      1bBb5A5a1A7a1a a montre
      6b13a2b2A a moto
      2a8a5a7A a mourir
      6A1cb25A a n
      6a7A7A a nantes
      1A4a19A a nice
      11b4a5a8a2Aa a nimes
      a1Aa4A5a1b a noel
      a17a4a3A a offert
      d17A a outils
      3a3b5A3A5d a papi
      16A a paris
      5b2A9A7a a parle
      17a a part
      1a1AAbAA2AA5A1c1a1A1A1a1a3B1A a pas
      2A9b3a3A5ab2a a passe
      6A a pau
      2AaA5A1A8B1a2A5a a perdu
      12A3aA6a1A a perpignan
      a1A2b2C2b8A9Aa a personne
      17B6a9A a peur
      6aA4a8A1A a pied
      1A a plumber
      2Aaa2AaabAa1A1aA6A7A a plus
      ac2f4AA1A3aa6A5Aa2aa a plusieurs
      1a2Aab1b1a5A2A2b5aA4A a porter
      bA4A6a4A3a9b a poser
      3A5A7b10a1a3aa a quarante
      21a a quatorze
      1a2AAA1A1A6a1a1A4A3b a quatre
      3aAa12a1a12A a que
      5b2a a quelqu
      5a11b2b a qui
      aaa1c3AA2A2A1a10a5b a quinze
      a4A a quitte
      1ba13a4a1AA2a a refaire
      1a5A6a3b a refait
      2Aa9a5b a regler
      7a13c1a a remonte
      7C13B1b8a a reparer
      aaAa1AA1A1caA2A2bA1A5aA1b1A1Ab a rien
      6aa a roanne
      6A a rodez
      26A a romans
      9d2A11A7A a roof
      14A7B a roubaix
      a15A a rouen
      2ae24a2A a ruban
      2A8a3aaAa8a5a a saint
      a a saumur
      32a1a a scaffold
      A4aa2A2b3A1A1e a screen
      1aAa1A4a3a2a2A2a2aa1aAa2Aa a seize
      b1a11A1A8A2A a sel
      7a13a a sens
      34A a signale
      4dA1A1B11AAAb5C1a1A a six
      15A3a a son
      b1A10ac1A3AA1A2A8A a souder
      8d4AA8a a table
      13a4A6b a thiers
      6A2a5a a toujours
      1A1B26A3A a tour
      aa1BCAAad2A3aAC1aA10A1A a tout
      2a1c1Aa2b1AA3a1aA3A2C1Aa1A1a a trois
      5A2A22a3A a trop
      7A a trouve
      35d a two
      AAA1BAaa2AAAAAAbB2A2Abc3AABA1aA a un
      1AABAAa2A2AAa1AAAaAaAca2B3A2aA a une
      17a a vannes
      5bbA15c2A5a a velo
      8A7b a venissieux
      3A4A1A1Ab3B6a5b a vingt
      8B8A3A a vos
      34A a vous
      6A1a9b2A2b5A4A a week
      bc15A9a a whole
      1a2aa3b2A7A11A a workshop
      Aa a z
      7a16a abandonne
      1A14ab abattre
      b9A3B4a1A7b abime
      19aA abord
      AA1Ab1d1AAAA1A2AAAAab4a1aA3a about
      1A5bA7A4a about it
      AdA1A4eA1aA2AB1A2aB1A6A2A abri
      aa7a9a14a absolument
      1a8ba3aa2b10a absolutely
      8A10a13c acariens
      7a6A6a1A2a1ba1a accident
      2A2a2Aa7A10A accompagne
      26c accompagnee
      3a10a1a2AA1A3Aab5aa accord
      1aA19a1A2a accro
      4a7a11c9a accrobranche
      bA4A2A4Aa1a3aA1c9A accrochee
      9A4Aa1a4A1b accrochee a
      8f3a1A accueil
      12A3A1Aa2A accueillir
      1a1A3aF3a3BAa3a8A achete
      A2A3aA8AA achete une
      b7A3A9A acheter
      A1ab2A2A3e5A3c4A6a acier
      13a5A8a2e acouphenes
      1A18a1a4a across
      9A7b1b1c1a2A actes
      6e action
      5Ad3b1a10A active
      1A1A1cA2a7A13A activites
      a6a4A1b2bB1a adan
      4A adapte
      8A7a adolescent
      aBaaa2abA1AA1a2A1a1A1aaaA1aa1A1aB adore
      bABAbaac2A2AaaCBa1a2a1aaA3A1A adore ca
      16b2A8a1Aa adore cuisiner
      Aa2A3b13aA adore faire
      4a7a11AA5a1a adore l
      A7A4a2c2a5a1A3A adore la
      4a1A9a1aA1a1b3A5a adore le
      AaA7a2A1aAB1A1aB2A1aa adore les
      a1aa7a1B1a8A6a1aa adore mais
      2AA4A8a12aa1b adore me
      1a1c2aAa9A4AAA3b adore quand
      3A2a1a adresse
      15A4B6e aerographe
      7a10a14a aesh
      1a9a3a affiches
      29a affilee
      3a4A2A1b2AB12AA affuter
      7A affuteur
      4A13a3a afghanistan
      Aa4B1b1b1ba1bAbAab5A3a1A after
      7b2A6A2aA2bA4A1A again
      A1a3a1A1a1a1A1aa12a2AA age
      9a6A aged
      bA5aa1a2A2a11a5a agen
      2aaAa16a agence
      17A1a7A agent
      19a7A agent d
      16A2C agente
      3c8A4A3A agricole
      9aa1a4B agriculteurs
      1aABb1A3A1A4A1AA7A3A1aa ah
      1a6a ah bah
      3A2A3A1A4A13a2aa ah non
      A1AaAA2CaaaBbAaaac1B2aA1baAaa1aBa ai
      10B4b12ba5b ai 1
      Aab2a1aa1aaaA2a1a2aAaA1AA2A3A ai 15
      b3b2A2BA1AaA1B1abbaA2B1a2AbAa ai 16
      ABaA1a2baaAa1A1aaaa1a2a3AAaA2cA ai 17
      1AaaA1cA1ab1Ba3AA7A1ca1b3a ai 18
      19A ai 19
      1aA3Abb4aa1aA5a3A ai adore
      Af2A2A2a1a3A7c9a ai aide
      12a3Aa5a6a ai aime
      a4A7bA1cA2bA3a1A ai appris
      6A19a ai arrete
      1ba1A6a3aA8a ai aucune
      a3abaA1AA1a4A6b4aA ai besoin
      5A1h4A1b2A2Ab1d7A ai change
      1A16a ai construit
      b21c ai couru
      8B1c8a8A4A1a ai de
      6A1a1Aa1a4c4a1baa3ada1a ai deja
      5a10b9a ai demande
      a8bAa7A2a4a1a1c1A ai des
      3A12b7a5a ai deteste
      15a2A9a ai deux
      2A5A3a3A3a10Aa ai dit
      1AA1a1a2aa3A1AA2aa6A ai dix
      a4b2A2a2A1a10A7a ai du
      7a5A2a14a ai envie
      9a3a14ba2A ai essaye
      4a23ba2A ai ete
      2B4A2c1Aa1BA6aA3A2ab1bA ai eu
      AA9A1b11a ai fabrique
      Ab1a1B10bc2aa2a ai fais
      dEBaA2Ba1BAb1b1baa2ca1a1babAA2aaa ai fait
      2A4a4A4A2b2A2aa2A ai fini
      1A1a5A2b3a9A4b ai grandi
      16a ai honte
      1A8A24b ai horreur
      a4a1aAa1a14b ai j
      1a3a4a7A2a1aA3A1A3C ai jamais
      7AA1b18AA4A ai l
      1Ab3a2aA3A1A14ad1aa ai la
      3A6A12B ai laisse
      1AA3AA2a3a6a1AD1a1Ab4eA ai le
      A2A3Ac1a1A1A1Ab5aA1aA1a1Ab1eA ai les
      16A ai mange
      4A18A ai marre
      1A4AA6c5A ai mis
      1g1A1A8A5cA1a2A7A ai monte
      20A7A ai oublie
      AC1Aa2ACAA2AA1BB2BA1Ad2aCAaCa1EB ai pas
      2ca5A6a5a4a2Ab3A ai passe
      3b4a2a6a2A2C1A4b2a ai peur
      11b3A11A ai plein
      A9A3Ab8a ai plus
      1a12A3a2A ai pose
      1A5a6a ai pris
      11A19a2A ai que
      1A2aA2a4a9Aa1A1A5Aa ai quinze
      AA5c3a1Aa1BAA4a ai refait
      7b8a17A ai regarde
      1A2A2a11a1a1b2A ai remis
      14A4A7b ai repaint
      5A3A2A7C ai rien
      bAb1ab1AAb3a2aA2a2a3A3A2a ai seize
      c6A5b9A ai souder
      A2A2AA3c4Aa8a5A ai toujours
      A6a2A2Ad1a4c1b ai tout
      3a16a3a9A ai travaille
      9A5a6a ai tro
      1a6A12A4a4A ai trop
      7a6aa7a ai trouve
      ABaABA1CBAaAaAAccbA1aBa4a3b2A ai un
      AA4AA1Aa2AA1abAA1BA3AAbbAAa1Ac ai une
      10A5A ai vendu
      A2d6A7a7A2aa3a ai vu
      1b3A1AAAcAa3A7b2AA3A aide
      1d2B2AAAc6A5Aa aide a
      1A2A2Ab3a7a aide les
      bA5a aide mon
      14A aide soignante
      d3b3b3a3AA6A aider
      4A3a3a4A6A aider les
      2b5A1A3a2a1A2a8a aiguilles
      3A17cA4d aile
      18A2a5A ailes
      1a3A6A4A14a aille
      4A1d1a6A1b10a ailleurs
      1Aaba1aaaB2b1aaBb1a1aAA1aaA7a aim
      11a4cA9A aim fais
      2a1A4B7d aim travail
      1A1aa6A2aa9A1a aimais
      1a1Aa1a1Aba2B1A2abAa1bbb2b aime
      2A1BAAa6a2aa1aaa2a6a aime beaucoup
      aaC2Ba1AAF2aA1AA5AA1A1a2a2A aime bien
      4a2a14a aime c
      a4BA5c1b1B2caa2A1A7a aime ca
      1a2A5A11a aime ce
      8a7b2B aime cuisine
      1a2bC9b aime dessiner
      2A1ccA1AaA1b3aa6dAA7b aime etre
      b3Bb5A7A5a5A aime faire
      15cb2A11c3b aime fere
      2AabA6ba3aaa2a3a3aA2a aime l
      4Ab3AB1B4bBa1abaab5A aime la
      AA2B3aABB1a2DbdaAad1Ba2A2A1cc aime le
      A1Ac1AbAAaaa1a2ac1A1b5A3A aime les
      2AaA1B1b1b2a2a2A7a1aa4b aime mais
      4AaA1A aime mieux
      19a aime nettoyer
      8c22a aime parle
      5a2b7A aime parler
      5b1b1aA1AaaAaC2aA1bAAAaaAAA1Baa aime pas
      11a3a8A2b aime peindre
      A1eAb1AAA1bAA2Ac2bA3a1a6CAB aime quand
      1ab1aA2b1b5AA1a1AAa9b aime que
      1a8A24b aime rien
      2a4a3a3b3B1b aime tout
      b1a1Ba4A2A14A2b aime travail
      2AAaB2bb3A aime travailler
      14a1a2A1a4A aime tro
      AAa3A1A6aCA1A1c1aa2Aba aime trop
      1b4a5A6a4a7b aime voir
      Aa2Aa2A3ba1aba2b10a2a aimer
      1aa5b1a2a2AAB1A4Aa1A2a aimerais
      17a aine
      A3A6a15d ainee
      AAA2ABcBCAAk1A1ABAB1AabA2AAA2Bda air
      7a15a9b air je
      9B2a air libre
      4Ab2b aise
      Aa3a13a4a ait
      1Aa18A ajusteur
      ca2bb11a7d ak
      A13c11A4a alarm
      27a albanie
      1A4a10aaa albi
      7b13a alencon
      12a1A ales
      1AAbAbaB1b1BbaaBa1cA1Ab2A3aAb1c1A all
      3aBaaAadBA1b3Aa3A2A2ab1a1a all day
      3b2a1A1c3a6AA10b all over
      2AA2A3A3A1a1a2a11b all that
      1A6a1Aa2b1a all the
      1BAAA1f1BAAacA3cEA1A1bA1A2AA1B1B aller
      7A13A1b aller au
      6eaA8A11A aller chez
      6C1A9B11A aller o
      17cA14a allergic
      12A4A14ca allergie
      12A4A14da allergie au
      A1A5A8eaa1a1a3A4aB allergique
      A16Bab12AC allergique a
      2A14b3a10b allergique au
      17b3a1a3A5a allergique aux
      1AA1A2A2a13A6a2b alles
      6A3a5cA6A1a3a2A1A allez
      17e allotment
      1d1a1b6a3A1a5A10a allume
      ca2dc3A7A2a1a8a2A alone
      aBa1B3baaaAa1aaAaA1A1A4ab1Ba1bA alors
      A4aA21a3b1A alors des
      A1b1A12A1a4aa8A alors elle
      a2A1aa1aA1a1aa12Aa1A1A alors euh
      a7a2a3aA10a alors j
      10a4a12aA alors je
      4aa4A2a2aAa15aa alors la
      5a6a15a2a1A alors le
      bA4Ab4A1A1ba3A1aa1a1A5A alors lui
      3A9a5a2b4AA2A alors ma
      4aAd5aA6b5aaAa2a1A alors moi
      A1Aa5c2A2a1A3a4Aa alors mon
      8a22A2b alors pas
      9a12A1A9c alors un
      1a25ab already
      13bA13A6A alu
      13b3AA aluminium
      b4abaA2a4AA2aaa1a7aA always
      3A5A2a3D4A1bA5f3a am
      1AAAda3bAc2A6AA7a2a ambiance
      5a3bA5a5A7a ambiance d
      1A14bA9a amend
      A2A2A1b4A2A4a1a2b ami
      16B5A7A amie
      9a12a amiens
      8b8a amies
      A3B3A1A3A1cA3B1A amis
      21a4b amour
      2A4A6b ampoules
      2aa3b2A6a2a3b1cAa1A3B amuse
      3c9a2aa amwin
      1A2deaa1bc1A1A1aDADAaACBa1bbbaAB1B an
      30a an 4
      3a4a1a1c3AAB2a6a2a an a
      4aa24a an an
      Ac3A5ABB4a an bois
      1A7A3a2b5Aa an dernier
      6Aa4A1A1Aa5a3A an e
      16aa13a an el
      6A an electrician
      1ab1BaaaaAa3AaAA3A1A1A1A5A1A an enmen
      4ab an equipe
      a3b4a2A3A6CA6a an il
      1b2B3A2A4c1b2aa an j
      1A2a1B1AAaA5aA1A3aA4aa an je
      aA3b10a1a2A1a an ka
      8a7a an mi
      1A2acA2Ab3aAa3a2a3A3A an moi
      7a13a an on
      A3a1Aa1A6b12b an pas
      30A1e anba
      6bb7A1ab1A3c2a6A anciennes
      7A15a anciens
      AaAcBdaa1bBaaaab1ccaaAbdaaa2AcaabAA and
      aa1a1aA3A1a3A3a5A3AaA1A and a
      1AaA2A1A1bA2A1a1a1aAa4A and all
      2a4A8a3A1a4a3B and everything
      B14d and hands
      12a17a1aaa and hates
      1A3aAa1a1a4a3aa5a and he
      21b and his
      10b15a8A and honestly
      1bA1CaabCaB1A1AAAaAAaA1cb1aAA1bAb2c and i
      5a2a11b and in
      1a9A2a6A6b and it
      9A3aa2Aa3a4b4b and loved
      3b7c3a3a2A8a and making
      1b1AAA1aa7a10A and my
      10A11A5baAa1a1a and no
      10A6Aa6aab and now
      c15A13aA and she
      3Aba1AA1AB2aAA4a3aAb2AA and that
      1abAba1AaA1aA1a1AB6a2aa1aA1aA and the
      17A4a2a and they
      1A8a15a and wants
      7A1A7a13a1aaa and we
      7b1b7A andan
      9e anferme
      18A angers
      2a4aA angle
      3acA1Aaa1b1a3A3A9A angoisse
      2a12a6A8A angouleme
      13a3bA15a animals
      5A2b2A2Aa1ab3A animaux
      B2A11c4a1a anime
      10a2A14Ab ankle
      1B5A6a9d2a6e anle
      5A1A1i2a9a5a1A4B anndan
      11a6a5a2a annecy
      1A4A1a2aA2aA3Aa3a4a annee
      a20b7Aa annees
      1A2AA1AA2a4c anniversaire
      7A8a anniversaire de
      1a15A17a anpil
      Ad1ABCAb2AAbaAA1b1b1aB2AAab1ab1Aba ans
      1a18a ans 3
      1a16a2A2a8a ans 4
      a1A2A1b1AA3a1aa5a3A1AaA1aA ans a
      4A16a ans au
      1a2a2A19a ans c
      1a ans dans
      4a3b3A ans de
      8a1A17a ans donc
      4A2Aa3a6a2A1aA1a6A ans elle
      Aa5A1a12A5A ans en
      16a14a ans est
      AAa1aa2AB1A2AA1A2AAAB1aAAaaA1A ans et
      1A4a5a4aa ans fait
      A9a5a5A7aa2a ans habite
      aa2A1aa2a1BA3AA7aAAa2a1A ans il
      a1baAabAb1cAbA1ABA1a1aa1a1a2a5A ans j
      B1aAaAAcbb1aBb2aa3a1bc2a1AaA1AAA ans je
      2a13A11A ans l
      16a6b7a3a ans la
      1Aa3b5a4a6A3b3A1aa ans le
      7A4a1a2a17a ans mi
      23b2A1A ans mon
      1aA7A ans ne
      8ba6a17a ans nous
      3aAA1a9Aa9a2a ans on
      2A20B2A1A1a ans pas
      A16a ans que
      2A14A ans sans
      9Aa1a5A ans un
      23A ans veut
      abA1fA7AA1Ab7A ansanm
      3aaAAA1Ca1c1A5b12a any
      a3aA3C2b1A5aa1a any day
      2a2c2a5A3a3A2A anyone
      aAabA6A2a3A1aaAAa1aabA2AA1a anything
      6a2a25A anything but
      A2d3A9A2bbAAb1A1A anything with
      9b2A8A10A2a anywhere
      8b3A3a5A9A2b aout
      16ab1a10a apaise
      2a1A2g9A2a10A apart
      4a7A15AAaa appareil
      7b16A6a appareils
      9aA4a1AA8a appart
      2A1Aba2ca4aA9Aa appartement
      b13A appeler
      aaAC1AaaA1cAA3aA2ABa1aA6A appelle
      1b8a3a1A7a7A appelle pour
      a1a2B12A1b4A apprend
      A2b4B1A2BAaA1a2A2A6A3A apprendre
      3c4A12A apprendre a
      31A apprendre la
      13A10A apprendre le
      A4A4A5A3A apprends
      14a apprenti
      d1a2A1A5a1Ab2Ac1b2b1A appris
      c2a1A1A6a1A3a1a2b appris a
      A4A7A2c3a1a2A1A appris le
      5a2a12a approche
      2Ab2A15A appuyer
      2Ab2A15A appuyer sur
      1A11a8a aprann
      1a2b7c3a1ac apre
      1bABB1Aa2a1A2aA1abAcA2abaa1bAa1Aa apres
      A4A4a5A2aA apres je
      5aA1A3a6a10a1a apres le
      25A apres les
      a2A6b5Aaa4b2a3a apres midi
      16A8a4c3A aps
      12A2a11c aquarelle
      10A arabe
      12a4aAa5A araignees
      4a2A4aA3A5Ad1a7f arbre
      A4AA2bAAAaA1AdA2AAAaA6A1C arbres
      1a2A9A2b6A arbres avec
      8a3A4c arbres et
      24A arbres les
      AAb7A2eCAABb arc
      a10A6c arcs
      1A12d19a arduino
      AC1aA2BACa2AAbbAAa1c2AAAA2B are
      4a29a are a
      1A2A1a4a2A2A4A1b1a6bb arete
      a1a4A5b4aA1Ab2A1a5A1a argent
      E10aAA2AA4A2g6AA1A argile
      a1A2aa3A14a2a arive
      9b5aa arles
      1aa5A1a3a3ca8A armoire
      3A2a2ba3b3AA4a3b2A armoires
      4bcc3a2A6aA1a2A1ca1b1AA around
      4ca7A7A9b around me
      2AAbAb14AA3A4a1b arret
      1aAaAAb3A3ab1ABAAa5AA1AAA1A arrete
      1A25A4A arrete de
      6A9a arrete en
      6a15a arrete pas
      3a18a7a arreter
      3A2A16c2a arriere
      A1AabaA1a7AA3Aa4aA arrive
      2A1a3a5A7b4a arrive pas
      7a arrivee
      6A13A arriver
      12b4b arroser
      15A arsenal
      5a1A3d3aA3a6b5a art
      11a10A artiste
      11d3A4A4a1a artistique
      2a1A6B3aaA4a2b7A arts
      3Ac1BaAAa2a3abAA3A4Ab1A1ba as
      4c1A3a6A5A4A as a
      11a12A5c2ab as long
      2aA5A3a7a6b1A3aa as vu
      1A3A1A2a3a13b5a ascenseur
      13A ase
      6c2a10b8B asi
      2A3d9A asiz
      A5A1b3Aa5a2A1b2a6Aa ask
      b6c1A aspirateur
      1BaA9A4f2A assemblage
      AaAdA6b1b4A1Aa4A assemble
      aeBAA1A6a4B1aA2A4A assembler
      bb2A9A3B10A assembler des
      2A3AA2A6A11gAA1A asseoir
      5a13a6b assez
      8a4A13a7a assiettes
      a4Aa1AaA1Aa2A1A2A2baa1AeA assis
      6c1AaA1a4a3ba3A assise
      8A7aA assistante
      8A7a assistante sociale
      1A5aA5AaAb2b2b association
      8A13b4A assortir
      1a2ba2a7b1A3a4a5a assure
      6a21A4a asthma
      28A4a1a asthma so
      12A19ab asthmatique
      5A6A1a1A2a1A6a4c asthme
      1A12A4b1a astiquer
      AA1bAbAadA1Acab1Cb1Acb1AaaaAbAdAAAAB at
      4Aaa1b4b2A1AAb9A at a
      2b4a4a at home
      A2aAa1Bd1A1Aaa6a4a at my
      3baA2A9b1a1a3a at school
      a4a2aAa1aAA1BbA1AaA1acAa2B1A2A at the
      1A8a15b3B at weekends
      a2a1bAaAdA1A1AAaA1aaA1a2A1A2BAa atelier
      3aa4b3a17A atelier avec
      4a4b22a2A atelier chauffe
      5A2A4A4a3a12a atelier de
      9c2AA11a6A2A atelier ferme
      7a15a atelier velo
      3Ac8a2A1a3aA7e3a ateliers
      a12A4b2A1Aa attend
      5aA8a7A3a attendre
      AbA4A4A1A1A2Aa2aA1A1A attends
      14A1A7A attends je
      19Aa attends que
      2b1A5A attention
      4A2a2A2a4a5a1A4A1Aa attire
      2A7A6A6a7c1A attrape
      A1gBba1BccaCa1Cc1B2a1aABbaAbaAAd1bA au
      4Ab1A4a8b10b au bord
      2A6Aa1b4A12c1A au boulot
      3A18b3a1ab1aA2a au bout
      21e3A1a3B au bruit
      2b2c3A2A17A3a au calme
      8bB2A21A au camping
      2ea5AA8a11a au centime
      c5b5A12a1a au centre
      5a3b2C3b2c4A7c2C au chaud
      1A1A6b15a1c5A au cinquieme
      3bA6a au club
      10a17a au coeur
      b2a1A3ba6a4aA7b au college
      15a au compas
      2A1A3a au compter
      8A17A au conseil
      4Aa2Aad9b1a2A2a au contraire
      2B10C4c8a au couteau
      2A8C3b1AA3a4a5A au crayon
      8A3a1a1a5a2a4a1a au debut
      2A1A3Aa2c8B6A2A2bb au dessus
      AacA6a2a1a2a1A3a6a au deuxieme
      28F3A au dos
      5c1aAa8a2A4A au fond
      10A17aAa au foot
      16A2a10b au foyer
      4a2a5a3b3a au garage
      2d13b au gramme
      2A6aa1A10A9A au grand
      A3aa1A3bAaaAa3A2b1aA7a au lycee
      1A20a2a au mali
      3A1bA3e1AA3a3B6AaA1a au marche
      2c1b1b1Aa2b6B6b2a au meme
      2A2A1A1a7a6a6aA au milieu
      2b16A6b3a au millimetre
      15A3a14a au mur
      4AA3A2c4A6a9A au parc
      a6AAA11a1a3A6A au pays
      a1b1a3A1a16a au pinceau
      2b10A8b9b au point
      2A6a2A4b15A au pollen
      7A au pressing
      4aAa1a4A2A4A8A au resto
      1AA6aa8Aa7a3cb au sec
      9aB4AaA2a7bbD1A au soir
      5A3a2c19c2B au soleil
      2B1dB2AAA9a7a2a2aa au travail
      10A6a au village
      4A7A8A4a3a3A au volant
      1aA9e4c9A2A aube
      2AAaAAA7A1aa1A1aa3A2Aa1ba aucun
      1aa1A4A1B2BAA4A1a1a6Aa aucune
      4A6B4A6A1a5a aucune idee
      4a5A20c audition
      13A2A7aa5A aujourd
      13A2A7aa5A aujourd hui
      1a2Aa4Aa4A5A6A aunt
      8A7a13a aurai
      2Aa6a11a3a aurais
      3a3a9A aurillac
      a2a2ab4ab1Abaa5aAA4a aussi
      6a6a aussi je
      4A3a1d5Aa7a2a3a autant
      2A1abAab12A9c3A autiste
      8a22a autistic
      7aAA8A1Ad4A6A auto
      2Ad17A6A automate
      8A12c1B automobile
      4Ab autonomie
      1b2A2A9bb1Aa4A3aAa autoroute
      2A1A2A9bab1c3AA1A autos
      2aAeaaa2A1A1A1AAb1ABab1a5aa1A autour
      2a1db2A1A10Aa8a autour de
      aa1ABbjAA1AaaA2AA2AAAaaAAA1a1b autre
      aA5A3aa4b4A8a2a autre chose
      1B1aiaD2aaACaA1bA1abBaAA1A1Aa1a2Ab autres
      1AAAbABbfb2a3dCBA2A1bAbbA1b1AAA aux
      6A1Ab2A4C6d aux arbres
      7bb11a2a aux clients
      3a1a2B17b4A aux commandes
      7ae8A3a1A aux gens
      1aA2a1A6a3a4b3a av
      8a2a2a1A5A6aAA2AA avais
      A7b3A1a3aa1A3ba2aaA3a avait
      8a17a2aa4a avait pas
      2a1da2A2A2A5A2aA1a avance
      5a2A2A14b avancer
      4Ab avancer a
      AaBA1AAaB2A1BAAAbAbAaa1a1B1ABeAbA1A avant
      2A9A4aa7A avant le
      1a17a1a2a avant qu
      a2a1A2A3ca3aCA4ba ave
      bbaBc1aacA1ba1baaacB1baa1a3aB1A1A avec
      2b1cB7A avec beaucoup
      A2A1a10a7a6A avec ca
      1A2a11a avec client
      4f1a1AAb9a8a avec d
      AAB1eA2B1AdAbb2BB2Ad2B1a5a avec de
      bdAbeBAa2bABbbAB1B1A1AA4baaaa avec des
      2b1bBBcB2b1A2AAb3c1AA5a2b avec du
      7A8AA4a2b avec elle
      6a1b3A3a avec eux
      AAbaGAAAa1A1a3Aa1a1a1babAa6A avec l
      cBACB1aBa1CBbDBbbBC1AAb1AbAc5aad avec la
      AbcAB2CbbaAA1A2cBA1D1daabA1A2BAba avec le
      A1BaaaaAfAA2A1c1aBBABBAAaBBC2aAAAA avec les
      AB1A4AAA1Aa4b2daA1bc3A avec lui
      A1b2aAB2AB1A1AjaAaACAaAA1Ab1Aab2A avec ma
      da2aa2C2AABA1A1A2AA avec me
      AbAaDdb3abb1A1B2a1cAa1AAA2bA1a avec mes
      AA2CA1b4a8b avec mn
      1A2bd1AA4a2a1b11b avec moi
      ehC1C1daA1cBfacABag1AdBacAbaa2AAABA avec mon
      1a10cA3bA6a2a avec papi
      A5Aab7a2a2Aa avec plaisir
      4cB2a1a5A13Aa avec qui
      A11aba1AA6A2A7b avec ses
      Aa1A1A1b1aaa5AbA1ba5a4A1a avec son
      a9A2Aa2aA2a avec tonton
      1a2b1AAb5a6A1A avec tout
      7a3a9A5A avec trois
      BCaaDaa1b1aAAad2Bc2BAaaBBAA2b2AA avec un
      cCa3A1AbA1AaC2a1A1bBA4Ab1Ac1b avec une
      3C10A11c avec volant
      12A1B1A avenir
      6AA avez
      1aaA1A6A7A1A3A4a avion
      4a1A4a1A avis
      dc2a9a5A13A avk
      ABAA1aAaAbd1ba1a1CAAb3AAaAa3Abb avoir
      33a avoir 15
      5b2a11a avoir a
      6A2A19b3b avoir de
      4a2a2A1A8a3A7ac avoir du
      12a19a avoir froid
      5Aa5a10a avoir la
      5a6b15b avoir le
      B5AA1b2ca3A2a2A1a1A1A3B avoir les
      4Aa11A5A2b avoir mon
      4Aa3aA1A19A1A avoir un
      a1A1a3A7AAA2A2aaAa avons
      1a3a3a7A9b avoue
      a5a9a3b12a1a away
      a5a9a3b14a away from
      2a3a2aA1aA1b2c3A1Aa6A aye
      1A7A14c b
      A5baa2a2a1c18c ba
      7a18A3a baby
      8AA bac
      8AA bac pro
      1A2A2bA1A1b11a3dbA3A back
      10A1B15b3cba bad
      cA2b4aaa4B9a1a1A bagay
      9ba11a5a1A bagay lourd
      A2A12a4d4A bagnole
      1A2A2aa7Aa3d1A2a4A1A bagnoles
      3A7A16b5A bags
      2a10c8b2A bague
      2A10a11A bagues
      A6A5b5A2aA baguette
      13A2a5A2a2b baguettes
      A2aCB1aaBaaAA1a2Aaa2Abb1A2B1A1EB bah
      1aa21A4a bah ca
      3A10a3A bah en
      2c3c2A2a8a bah etre
      b4a2Aaa4aa3aA4a bah euh
      b1Ab10b4A bah genre
      1B4A3A9a3b9B bah j
      6Aa2A11a bah je
      1a4A bah l
      Aa6a1A1b2aaab2abA2A bah la
      5a2b2A1a4B1a2AAd4aa bah le
      7AB1aA3Aaa2A1A1A1aaA4a bah les
      22A7A bah ma
      A1a3a3a2a2A2aAb1ab2Ab5A bah moi
      14A12B2A bah mon
      4A2A2A1C bah on
      4aDa bah pas
      3A3A13a1a8a bah tout
      10c6fAA8A4A baies
      1a17b bains
      11A4c18A bake
      16B13b baker
      4Aa2b7A5a7A3a bakery
      A7a2a4a6d4A1a3A baking
      11a10a bal
      33c balais
      6a7A7b balance
      7a5aAA1e13A2d balcon
      2c3b5A6c balle
      1A2A2A4A1aa5c12a balles
      17b6a4A4A ballon
      3b12AA ban
      AAAaiaA1AAAAa5A3A4b2A3A bande
      1a2b1A7a17a bande de
      1AAa3b3b1aa1Bd1AbAab1A bann
      4a2ab3A3A4a9b2AA bar
      8a2aA22A bar de
      7aA12b bar le
      1c5aA1a6AaA14A baraque
      ba6A4b2b18a barbecue
      1A11b barbecue avec
      13a2b4A barber
      1A1B3Aa4a7A4f barre
      1A2Aaab6a1B1a1A1A11f bas
      7a6a6A12b bas de
      1A5a13a2a9a bas je
      8B2a4a3b6a3A base
      1A4a9a3b basee
      7A6aa1a6A9a basically
      4b7A9A11A basket
      4A3A2a5bAa2a baskets
      1A10bA4b6A basse
      6a3a5B2a6aA bat
      A3Aa1Ab1A8A batard
      2aA1A1A1AAAA5A7ca bateau
      1AaAa7AA3A6A1a7b bateaux
      3A9A bateaux a
      1d2a5bA4A3A1a11A bati
      1aAA2a2bA3B9A2a3AAaa batiment
      15a batiments
      Ag5a6a2AA4A3AA4Aba batir
      10A16A6a batir des
      a1A2a7A4g baton
      1A5BA3A3a3AA1aA batterie
      4a4A3c5A battre
      14A9b baudrier
      2A1Bb2a bavarder
      11C3b2A bd
      2a1AAcA1c1aAA2ABa3AAA1AA1aa1B be
      7A4AA3A6A be a
      13a beads
      1a3a5b4AA3A beats
      BaBbAAaAA1Acaca3B2aaAa2aA5AA beau
      1b3Ab6a2A1A5a beau frere
      A1Aa9Aa1aAA2a2A beau pere
      aAaAbaAaaAa1AAa2AAaa1AA1aA1bAa2b beaucoup
      8A1aa beaucoup d
      3A1d2a4A8A beaucoup de
      18a12a beaucoup le
      5A5a5a14a beaucoup les
      7ab4aa2a10a2a1b beaucoup moins
      8b13a beaux
      5A18a5b bebe
      4A16A1a becane
      7Ab14c becanes
      2a1bB3b1aA4Baa13a because
      3a5A10A4bA bed
      11a3a7b3a bedroom
      1AAAA1A4AA1aAaA1a1c2b1a3A been
      9Ab5Bd bef
      3A3a3Aa4a1A1A1A2a3e3A before
      8b7a begaie
      4aAa5A4BA4A2c behind
      AAaA1cdAbaa1a5AAbA2a1AAaBA1a2a being
      4ab2A11a being alone
      4Abd1b1AAA4A2a8B being on
      6A2AA1b4a14c2A being out
      10A1a4a16a being outside
      9a2B being stuck
      10A1b4A4a1Aa7A belle
      1d1b5A1a2Ab1Ab3b5A belles
      Abb1AA1c3BAa2bCbca1aA1aa2aB1CCAB ben
      26a ben c
      a5A1A20a ben en
      7b4a ben euh
      1aAAAbA3A1a3A3a3AA1aA2A3A ben j
      6a1A1ba4Aa2A1a2a2A ben je
      7c8AA5a7a ben la
      5A1baaA4bA4aaCa5A1B2A ben le
      1aba3Aa1B5cB1aab3a ben les
      17a3Ab ben lui
      1Ab1aB3AbA1AA1bAab1A6b3AB ben moi
      3A3A3a5A3A ben mon
      4a3a4A benevole
      7a9A3a bergerac
      2a4a15a8a besancon
      a1A2bdA1Aa1b1a2B2AA2bA3Ab3A besoin
      4aAa5A6A4b5a besoin d
      2A1AcdA2a1b1a2B2A8Ab3A besoin de
      a2AccAaa1a1a3A4A1a1Aa3AA best
      8b7a best bit
      1A2a3a1a12a2b best day
      3aA7a2a1b6a6A bete
      2AaAa2aA7i2a5A3A1A betes
      1a1A9c3BA9A4b beton
      a1aAa2AA1a6C1a6b4b better
      Aa10A2a1a7A9a beurk
      10A6a beziers
      1A4a1c1A2a8a5b2a bi
      1A4a1c1A2a8a5b2a bi 1
      21A biarritz
      15b bic
      7b4c10a1A bicycle
      bb11a14c bidon
      3A3d6a5b2A3A bidouille
      B6c12b bidouille des
      B6A6A5a2b bidouiller
      AAc1AbaBAdcADabaA1Ba2aA1aaa3bDA1B bien
      2a1a4a2b9a2a7a bien a
      2A16a bien au
      5a2AA7a bien avec
      3a13b9a bien ca
      2A18a bien coudre
      2a bien droit
      2a11a7b bien j
      6AA11a4a1a bien je
      4Aa7a2E2A5A bien la
      1A2B4AA2A2CbaA5a8a bien le
      ab7A2A2a1A2aAa8b bien les
      2A7a2a1A5A4a3aaa1a bien mais
      A2a5a10a1a4A4A bien pour
      2A1Aa4A1b6A5a bien quand
      4b4a1A22a bien que
      6A5AA5A1a4a bientot
      Abadb1AAA11A1a3c1AA1a big
      A1bA18a3a big machines
      c12a3Ab6a bijou
      6A15a bijoutier
      A1A10A2ab1A2B bijoutiere
      2C5A4A8A bijoux
      7A15A2Aa bike
      BA5b10A2a1e2a3A1Aaa bikes
      4cb8a binome
      1A14aa15a bit
      1A2A11aa bit of
      cc5f3a2A1AA1AAA1A1A bites
      1b5d8A2B bites qui
      12c bivouac
      b2a15b11Aa bizarre
      13d blacksmithing
      3e12AaA4aB blades
      3A5a8Ab4A2a5baA blanc
      2A6A1c6A8A5b blanche
      3A15a15a blanchisserie
      A11A3d2A12aA blancs
      8b5A5a bled
      13A13e7a bleu
      13ab bleus
      13A5b1b2cb6a bloc
      9a7a blois
      1a5A3b3A4A3A4a4a bloque
      15c blueprint
      20Ab bmw
      1b5C15c bmx
      1A1A13AaA4ab1A bo
      9a8A11A boarding
      6A2a8aa7A4A1A boards
      7a8a4a bobigny
      10a5aA12A4b boeuf
      5a1aABAa2a2A3b5a1bAaaB1A bof
      6A16a5bA bof bof
      8AB1a20AB1A bof je
      3b13A17b boiling
      BCAaAaAbA1a3A2AiA1AAaADAA2A1Ab1A bois
      3A4A1e1a3A10A3aA bois a
      Ab1cA6b1A3AC4b1A bois avec
      1A9a1d17A1A bois ca
      1A1a13aC16A bois de
      10A7d6a5A1A bois et
      1A9b2A3b13AA bois flotte
      3aA5A7a12a1a bois j
      33c bois je
      13a4A2a bois le
      3A13Aa11Aa1a bois mais
      10b2a4b5a8b bois me
      1a10bA3AA bois o
      aB9A4AAa bois pour
      bAA4c1a3Aa1AA2Abaaa2A boite
      b17a boite a
      7a6a6b5B boite de
      3b3A6a4a3A boites
      3b10a8A boites de
      3B4a16b8A bol
      3A14a6c1a bols
      2A7AA2A12e bombe
      aaa3A2AAa1aA1cBAc2A2Aa3a1A bon
      8a7A13b bon euh
      b3aa4a2a2a bon pour
      2a1aa2ba1b1bA1aa3aA8A bonheur
      10A4b2A3A2a2A bonhomme
      8B7A5aA bonjou
      8A7A6A bonjou moi
      1a2B3d3A3Ba3BAa4A bonjour
      4B3d8a bonjour a
      1a6A bonjour c
      a7AA2Aa7A bonjour je
      a6aAA6A1a4a bonjour mon
      b2A1C1Ac1ba5A3AA2A1a2a1A bonne
      3A4A13b bonnes
      7aA12d4a bonnet
      16A1A7A bonsoir
      10aA5A books
      23a2A booster
      3A6b3A2b3A4A1a booth
      a6a1a12A9A boots
      4Ab1A4a4a3b10b bord
      4Ab1Aa12b10b bord de
      17a4B12a bordeaux
      5ab1a10aa6A bored
      2b boring
      16A12b born
      1a4a6a9a1a bornes
      2AACcA1A1b1A2aACAb2Ab1aA3B3Aa bosse
      4a11AA1c1b1a2A3A bosse a
      3ACa2AA2A2a16A2c bosse dans
      1aA1db4C1c1A1Ab1A1A3A2A1d1b1A bosser
      4aa18A9Ab bosser a
      5A6b8b10C2A bosser au
      a3eA24A1a bosser avec
      4Bb2AA2B4a14A bosser dans
      4Aaa5b4A6a9A bosser en
      8a3A5aA10e bosser le
      4bA22A bosser solo
      9B6a2a1A8A1e2a bosser sous
      5A5A8a bot
      4a12a3A both
      10A13a5A3A bother
      10A13a5A3A bother me
      2A3AA2e1e1b2aA1a1AA2A1A3A botte
      10e6aA7A1A botte de
      6b2a2Aa17A3b bou
      3aA1A1A7A4aA4AA1Af boucan
      5A4a3A1e8A7d bouche
      A5AbA7B1A3A2A4A2A boucher
      3A13A10a2A1A boucherie
      2a13A5a2b boucle
      2a13A5a2b5A boucle d
      13aA4b boude
      1AA3b1AbA1b3B8b3A2Ab boue
      3a12A1A3a bouffe
      2AAA1Abab2A6A1AA2ab1AB2b bouge
      6A bouge je
      4A1e bougeotte
      A4Aa1bAB1A1A1c3b4aA1aaA bouger
      2A3c1A7A5a bought
      d14AA2B5A bougies
      5aA1A7BA7a3ab4a boulanger
      8a7C boulangere
      5AAA1A1b4b1aA6aA2AA3b boulangerie
      21A2c10A bouldering
      1A9c1d4Aa5A boulon
      2b1c1AAA1AAaAA2BA11c boulot
      4A2A2b19AA boulots
      17cA2A6a bouquets
      4a bourges
      9A1a10a2a2bb1bA2a bout
      4A1aa3a6a3a2aa1ba1AA2a bout de
      b1ba5A4a3A2A6d bouteille
      B1A1AAA1fb7A1a2a5A1a boutique
      6A1aa9a boutique de
      A2c2A4a2a5A1b12A bouton
      2Ab4a2A5A2A1bA11a boutons
      6aAA2A1Aa1Acbaab2aA box
      4a1A3A8a10a boxe
      2a7B3a2ba9ba boxes
      7AabA1bA3A2b2a4a1a2a1a boy
      7A1a2a7a9a2a1a boy is
      d1ba4A5A1A5AA11a bracelets
      b7A bracelets bresiliens
      7d13e brakes
      A6AAAB3c3Aaa3a8AA branche
      A13a3a branche de
      24b branche le
      14a5A branchements
      1a1A5aA3a1AaAA4AA6ce brancher
      14b13a brancher des
      14C2Ab5aa branches
      2b1aa8Aa2bA1A5a braque
      1AAca1AA2i2C7AA1aa2a2A1A1b bras
      16c2AA bread
      23A bref
      b7A bresiliens
      3a6b bressuire
      9A6a6a4a3a brest
      17A bretagne
      17AB brevet
      Ab14a4A6b bricks
      5Ba7a1A1a3A7A3A bricolage
      aA1AAaAC9aBA1a1b1b bricole
      5a11a5a bricole avec
      7b15a bricole tout
      ea3a1b5a2aAb6A2aa4ab bricoler
      ba5a8a17ab bricoler et
      1A2dA2A4B2c2A8A1a brigade
      ABA1A2AAA2Ab2A1Aj3a7A2aA briller
      1c2ba3A3a1a6a8A brilliant
      8a1A5c brioche
      Bf3A4b2AA1BA1A1A brique
      1A6b7AA4A8a brive
      AA1A3bd7A14A brocante
      2a14A4d broder
      2ca1a5b3A4A1A8b broderie
      3A16AA broke
      A1A4d2A5A6a4A broken
      4A3A1A1c5A3A2a9A bronze
      Aa1A3AA7A1AA1c2A2a2a1A brother
      3A3A3a9a brother s
      11A4c brownies
      3A8B3d15b bruise
      ABBaA1A1aAB2a2Aa1BAbAA1B4Ac1AaB bruit
      5B2a4A7A6a3b1a bruit ca
      3c19b7F bruit d
      3A9c3a13B bruit de
      3a3AA22a bruit des
      1A2a12a13d1a bruit et
      3A1a7A7A9c2A bruit je
      31b1a1a bruit la
      5a4A2a14a5a bruit me
      33a1a bruit ni
      2A7a3A1AA7A1a3A1aAc brule
      1a9a4b5a2a1a3bA2b bruyant
      10b1A5A13a bucheron
      b1AA3a3aa4a2a5c bugger
      aAa2a14b build
      Ab12bAA8AA4ca1a building
      1c18A building stuff
      Adaa6c3A1A1e9aA2a1AA built
      1e8A3A1A1f10A2a1AA built a
      AAa7d17a built like
      1A8A15b7a bulldozer
      2d1Ad25A bulle
      2A3d1Be2b1A1AB1bAA1aa3AA2A1A bureau
      9C2a6a bureau moi
      8A7bb burgers
      2A2ACA1A5aA1aa1A1AAA2A1a3aA bus
      8A6b10a bus je
      1AAab3a4Aa4A11A buses
      a3a1ca1cAaA1a1c1AAA1b1Aa2baa2baa but
      aa11A2a3A1A3a3Aa1a but i
      7b1a4a1a4a11ab but no
      10A5B butcher
      8b7A buvette
      11a2a9a9A buzzing
      c1A1aa1a2A4aaA3aa1A9Ab by
      ba18a1a by hand
      a3aa1a by myself
      7A2A21a2b bye
      2b9aA3Aa13A byen
      1ccaaa1abdAbAa1acacaCdbaaAacA3aaaA c
      2aaAa16a c agence
      5A6A19a c aille
      bbda1bacb2b2c1bbd1Dcc1babbBaaaaaaa c est
      A1B1b1Aa1aAa1bAA1AAba1A2b4A1AAAA c etait
      6A1a7c c happy
      B1abbBaa1BAaAacAabBca1abb1BbB2a1a1A ca
      5a6D5B5a ca a
      a5b2AA8A ca bouge
      19c11A2b ca briller
      1ab1Aaa1AA1a7aA6A2ba1b ca c
      A3b2A1A12AA8A ca chambre
      A15A8a ca colle
      5a8A2a6a9A ca compte
      6BA2aa15a ca depend
      3A3B8a6b ca en
      6A3A2a2A11A ca fais
      A1A5a4a2Aa1a11a1b1A ca fait
      19A2a ca grand
      1AaAA1AA2a1a1A1Aaaa1a1aAAaA1a1a1ab ca j
      1a2baA2A1aaA2ba1Aab1A4aa2a2a ca je
      3A10a4A8A2A ca la
      4a4ca1a5A4a2A1B4b ca le
      AaaeaAA1AAAAc1aAcAAa3Aa1AAc2a1ABA ca m
      1A4A2ba3b5A4a6a ca ma
      1b1a17a1b9a ca mais
      3AA1AaA1A3a2a2a ca marche
      aCCAcAcCaaAA1A1abaddb1Bbd1aBaAaBDCAC ca me
      AA2A6b1a2a2a2b7a3a ca moi
      13a2bA17a ca mon
      7a1a1A2A1A1AB4a6a ca ne
      4A1B2a2B1A2A1A2A5baAbaaBa ca non
      1Aaa4a4b2A1a9a2b1A1A ca oui
      3c1A10A4c6A1a1a ca pas
      1A4A3A2a2A2a8AA ca passe
      A1a3C12d11A ca place
      7a4b4b4aa ca pour
      2A7A5b3a4a ca prend
      1Aa1b3Aaa2Ba3aA1A2a9a ca que
      b1a1Aacc8B2CAa1A1b4BA1a1A ca qui
      7b6a6A ca remercie
      A1Aa2c7a1b4A5a ca s
      1c5Ab7Ab7b2b ca se
      3A7a5a4a8A ca tante
      10A20c3b ca tape
      2c19b11A ca tombe
      3a21A ca tourne
      1a1Bb2ab4a2A2A ca tout
      a5A3D1AAA1AAA4BA2a1aCFa1c ca va
      1A4a1b3a3aa3A2a2AA1a ca vie
      ab1A1a1A4AA1a1Ab2A1BA6A cabane
      AA2b16A12a cabane avec
      ad2A7c20a cabanes
      3baaA12b1a2A1e cabine
      2a11d6a9a1a cablage
      AAB2A4A1a1C2A2b1A5a2a1AA cable
      1bbb6b3e4AAAA5a2Aa1A cabler
      3A5b4c4A cabler des
      1A1A8a1d5CA6b5c cables
      10A cableuse
      c7A7A cadeaux
      4A1a1b3Ab2aA4a5a cadette
      a5Aa3b1b7A1b2A cadre
      7a5a9b cadres
      5a2A1a9a7a caen
      3B1A1aBb2AA5A1AAb cafe
      3Aa1A2ca8A7a cage
      6A2bA1A8A2A7a1Ae cagnard
      bA13b cahier
      5A5ba2a cahiers
      8a1a1a4a10a cahors
      ab1AA1a1g8aA2H1A3aAb1A caisse
      ac5ab caisse a
      4A3D1b10f1a3AcA caisses
      11a4a2B cake
      5a2c7CA1A2AA1aAA6a cakes
      7a2aa1A8aaA5a calais
      4b11b1A1b called
      2c calligraphie
      Aaa1Ab4AAA6bA1A1Aa1A2Bd2a calme
      2A2B25b calme le
      A3bb1A15a camarade
      a6d9A3d1a cambouis
      6b14a cambrai
      1a6a9a9a1A1b came
      AA1A1AAAA1A2A3a1A1Ha3b1c2A camion
      6a14A9A camion dans
      3a2AAA1b2A1AAA3e4A1B camions
      4b7a5A5A camp
      aa2aA4a1b3aA2a5A4a campagne
      b6AbBA1b7AA6A5AA camping
      AAb1AaaAA1Bb2A2a2Aa2a3babbAaab can
      2c2Bb1B1Bba1B1ab3A5ababcAaab can t
      20A can we
      8A1a8b2B1C3c canape
      10aA15a canapes
      2A1a5A2A14b3bA1d canicule
      29Ba cannes
      2A1Aa2A7A9A cantine
      4A9A1a4AA4A2aab cap
      13AB5f3A capcut
      4d21a capitaine
      A6b12Af11A capot
      aa10A7a10aA capte
      7A12A captures
      aa2aA1A4A2A3A1C1A2A3A3aB car
      9a2A8A3A7A carbone
      B2b2Ac6A1A2A1A1e carbu
      7a13A1c carbu de
      3A9A7a11A care
      16Ac12a carer
      8AA3aA1eAB7D4A1A1A cariste
      4c5a5A8a carnaval
      5b5a3c4AA5a carnet
      22A carnet de
      18A carpenter
      1A16b carpentry
      2b4A9b carre
      1e5A9A1a12AAA carrelage
      1B32A carreleur
      3a9aA3A5a9A carrement
      6a2A16b5aa carriere
      2AA9b7d1A3b3A1a carrosserie
      14a3A2b5C3a carrossier
      10B3B1d2aA7c carry
      10b17aA carrying
      1A1AA2aA1A6A1a1l6a1a3a cars
      21a4Aa2a cars and
      A1b1ab7BdA1a2cA2A1ca3a carte
      1ab4A6c5a5A carte mere
      b3A2Aa1A3AAA4Ab3A1a2A cartes
      8a11A cartes et
      AcAa4a1A5AAA2AC2Ab1c carton
      6A1A1Ba3AAa4b3A1b1AA cartons
      18e2A3b7a carving
      9a22A2A cashier
      Aa1aAb1AAAAAAA1a1AA9A1A1A2A casque
      15A2A1A10B3A casque et
      1AAA2AB1b2A3A2ABA2A2a1aAb1b casse
      1b8A17a casse a
      a6B1cA casse tout
      a4A15a cassee
      7B2f8d5A casser
      5A10dA13b casseroles
      1b5b2A4a4a7c casses
      16aa14a catering
      5a2A7ba7Aa1Ab1aAba cause
      5a2A7ba7Aa1AbAaA1a cause de
      A1a1Abbb1a1A2b5a cave
      a15A6A cc
      3a1bA3A4a cdi
      ab1aAaBb1bD1aa1AAACBAaB1B1Aa1BabAc1a ce
      2a1a7a5A ce la
      5b10a4a ce le
      10B5B4A10A ce matin
      A2b7C1Aa1a4AA4a ce moi
      5a1A3A2a1A ce moment
      3A5A2aaA2aa5a ce mon
      3A1aA3a1a14A2aa1A ce n
      2A6b2BA2a1B11A ce pas
      2A2Aaa1a3a3A3A3a6Aa ce qu
      BcA1a1abB1A3AAAB4ABA1Aa3AAA ce que
      cAabaaAcAacb1Aaa1B2adAaAaaaAA1cbaaa ce qui
      8A8a3a8a ce serait
      1ab3A24a1cA ce soit
      BaA1A5A1A14a4a ce travail
      10a6A4a4A ceinture
      8a3A6b7a1aa1a cela
      1AAA4b4ac4A14A celle
      7Aa7b1aa celui
      7Aa10a celui qui
      a4A1Ab2aA5ab4a cent
      b1g6AA8a4a2A3c1A centime
      c1A1A1baA3A5A2A1a1aba centre
      8A centre commercial
      2A3A3b5cb2a3aA1AA cents
      2A13A2b5c ceramique
      18A cergy
      A1ab13Ad2A3A5a1A ces
      24c cesse
      1AA3bA2a1A1A1Aaa3a1cA6AAA cet
      6cA6A1Aa6c cet ete
      aA2aAa4AAa2A1AAA1AA1aAa4A cette
      6A1B ceux
      4j1AAcA1AA3A2A1A1A chacun
      aaAcb1BbA1A5BaAa1B1dAAA4b3A chaine
      31b chaine d
      3b2A13aA chaine de
      8A4A3Aa6a3bAa chair
      b1Aa2b1AABAa1A3aAa2A5b4AA chaise
      10A1A3aAA4A3a7g chalet
      16a1A16f chalet a
      3AAaAA3AA1A3A3A3AAA3Aa1h chaleur
      3A9A21b chaleur ca
      9A21A3A chaleur je
      1AbA9cA3aA7a chalumeau
      a4bACbAAbAAb2AabaA1B3c3AAA1A chambre
      7A1aA16a chambre a
      11a2b6A5A chambre avec
      5a13A chambre en
      16a2A2a chambre et
      1A7A1b7aa6b chambre tout
      6Ad3AA6d3c chambres
      7e4A6a3c chambres a
      1a2Aa6a4b1A6a champ
      11Ac4dC1b champion
      6A2cA1c1a6b4a4A champs
      4A1AA1A7c3B4b chan
      AB2AA1eBAA1A6CBaad2BBA1AA change
      6aa1A10C change d
      4A1aB3a9B change de
      7c9a2Aa change l
      A4AAgB3A4A3aAd2A4A change le
      1A5a10b1babA2AA change les
      1A2B1gda1AAAA1A1BACbba1b3a1a3A changer
      a5b6Aa6A6a changer d
      4A1gAb8A4aA2b4A changer de
      6A7A4A1a1aa changer des
      6ab12b5A changer la
      3a2Ad4A8A1ba1A changer les
      2a4A6a4Aaa4A changer un
      11b3a19A chanson
      4a2A3A4A8A9A chante
      3bc3A23A chanter
      1aBaaAcAAAb1baaa1AAa1AAAA1a2A1Ad1AA chantier
      1b26a chantier de
      1A2A1e2A3a11AA5A chantier en
      1a1aa1a1Ab2B4A3A3aA3abAa chantiers
      3A2A18aA3acAb chantiers de
      1AaABAeBbC1A1ABA1aaeAe1b1aaa1Aa1a1AA chaque
      6A4a9b chaque annee
      2A3A3A10a9ba chaque fois
      6c2A4A4A1B6a chaque jour
      6a2Aa6A10A1a chaque matin
      6b4A7AaA chaque semaine
      2a5a7a9aa2a chaque soir
      5A5d1A1a character
      6AA8AA8A charcutier
      10b6b3A3aB1d4c charge
      6AA2b3a1A1A7B1D charger
      1A5b2D3aA1A6A1A1fAb1a1cA charges
      10A6A10A1a3a charges lourdes
      26c7A chargeuse
      6b2A4A5A5e1A5a chariot
      14A11c chariot elevateur
      13a charleville
      1A8aA2a1A1a6aa7a charpente
      1c11b3Aa9A5B charpentes
      6A1Aa7AA5a7aAa charpentier
      2A3bc4c1A1AdD chasse
      3A1cABAb7BA1BA2CA4A2A chat
      1A6a2a12aA chateau
      1b2A3A2b3a2A3b2c chateaux
      1b6A9A6c chateaux de
      17A5A3b chats
      1a4a1b7a5Aa chatting
      6a15Aa chatting to
      8b7a chatting with
      3aA1A1AbBACa2bA1a4A1A1A2AbBAb chaud
      9a6b18B chaud dans
      9a2A6A12c chaud dedans
      9A1A23b chaud je
      13c9A7a3A chaudronnerie
      13A chaudronnier
      1A5A1A22a chauffage
      9A chauffagiste
      6A2g2A6A8A6b chauffe
      8c17a chauffeur
      8c12A4b chauffeur de
      2a5a10a2A chaussures
      5a2Ab2B1a che
      5a3b2B che moi
      17a che mon
      1a1a1a1AAaA5BA1AA1A3b1A1Aa3A chef
      1a4A9B5A chef de
      A10A5b2b3a5aA chelou
      7A2a4AB2b2A1b1A cheminee
      8A12A4c chemins
      b2b3A2A2aA2ac2A1aa8bA chene
      6b12A cher
      AA1AaA1CAAaA1AB2A1CABA1Aa1Aaa1AA1A cherche
      4a1a6A15a cherche a
      28a cherche ecole
      8A10B cherche travail
      5a1A2b3A10a3a cherche un
      1A5A13A6b cherche une
      4AAagaA1b3AA1Aa1b1A1A2a2Aa1A chercher
      7ba5a chercher la
      A1a5A4a2bb7A1A5A chere
      4A12Aa14a chess
      4Aa1AA1a6cAB4a4a3bA cheval
      12a2aAca11a chevaux
      2ba3b6a2AaA2A2A1a5c cheveux
      1AA5a1A6Ab7a1Ab cheville
      6b1b3b4cB chevres
      1AA1AAcBCBaBaBA1ABAb1bbAbaAABabaBBA chez
      6a7A4a chez des
      6aa21A chez l
      4Aa2A1AAAa2ABA2cba1A4AA1A chez le
      1a2b1caC7B1Aa chez les
      ba4A7a1Bc1a2A1a2a2B4A chez ma
      1A14A13a3b chez mamie
      10a5aA chez mes
      aA1a2b2C2A2ac2a1A2a3A1Aca2b chez moi
      AA1a6d1c4A1a1a1B1Aa6a chez mon
      a2AA1AAaA1aa4b1Aaaa1a5b1AA chez nous
      3a3a10b14A chez son
      10A5aaa3a2a1A chez un
      18A13A chez vous
      9aa13A4a4a cheze
      2a1a4Aa1AaA chiant
      1b2Caa3A1b1a1Aa5B1aaAA5Aa chien
      2A5A8d1B6a chiens
      3Bba16a12A chier
      2a7C7A chimie
      3A12a chinois
      1Ab8b chips
      5A2Af2A3C1A8A3b3i cho
      8A7e8A9A chocolat
      18a4a choisi
      4A3b2b1a2Aa4b4a choisir
      10aA1B2c7a1A6a choking
      2aa7a3aA5a8a2AA cholet
      16A chomage
      ab1Aa1AbaAaA4BbAaAa1A4A2A1Aaa chose
      6a1a8a chose a
      a chose avec
      bAc2a1A1aab1A1AABA2AaaA3a5aA choses
      c10A1A2A choses avec
      16c choux
      18A3a1A9d chute
      18b14A chutes
      1b5a22b1b ciao
      8A3j7A6a4A ciel
      Ab4A4AA4AA1A1A1AA1Aa1A2b ciment
      3A3d3a4A2A cimetiere
      6A5A17A cinema
      1A2aA1AAAA1A4a1a1a5aa1d1c2c cinq
      17a1a8a1e cinq heures
      4a5a1a4A14A1a cinquante
      1A1A6b11a3a1c5A cinquieme
      1AA1AAA6Ab6d9A circuit
      1AA1A9a circuit avec
      1baA9Bc6A circuits
      3a2b24a1a circule
      b1d3AAAA1A4A1a6e5a1A cire
      2a5A9a6a5a cire et
      a10A ciseaux
      7b13b5a cite
      27A cki
      33ba clair
      aA1aa1A8aa class
      1AAA3bBBAAcBAaAAaCa1a3AA4A classe
      15a1A2A classe de
      9c12A claustro
      1b6ABaAA7f3A1a clavier
      16A3A4e9a clay
      b9B2aAA1B1b1a cle
      8eA1A3Aa2B2b clean
      1A6B7a2dA1A12a cleaning
      AA1aA1AAgA2A1b1a1aAA1a4AA1AA client
      4a2Ad5A7a clientele
      2AAaa1db2a1a3AA2AB3b4A2A clients
      4aa2B7a clients je
      6Aaa2a11a clients me
      9B1A12d7aa cliff
      4AAb1Ab4A5A11A2A clim
      4a4b14D9a climb
      3A4AB5a1Aa1aA2d7a climbing
      12a4Aa5a climbing trees
      7d13g clio
      1c8a4a cloisons
      7A1aa7a4B close
      A1aaA2A1c1b1A7AC8a1c1a clothes
      a2A7a10a4A5A clous
      A2bcaAAA2bA1A1A2aa2c2Ba1a club
      3a9a21a cluses
      11a5a5b cm
      1A14a8A9a cme
      3b5A cnc
      2A2A5A2A2A2eAA3bA code
      1AA1Aa14c9A3a coder
      2A11A coder des
      20b coding
      1aAaa2AA1c3AaAA1b4A1A1a2A2b coeur
      17a cognac
      6B22a coiffeur
      8A9A coiffeuse
      2A1acaaACA1aBa2a1A1a1a1a2A2A coin
      a3a3Aa8a coin sans
      4AAbaA7a7a2a coince
      A2AA3a1a1A3a1a1A3a1a5b2a cold
      1A4A1a4b5a4a5A colere
      8a4A2A5c3B1b colis
      aAaAbbA4A4aa6AaA colle
      4b13A1a3A colle a
      4c1A6A collectif
      a1A9AbA1A1A2e collection
      2A13A4c collection de
      b2a1AA6Aa1Aa1AA1aAAA4AaA college
      18aA3A6A2a college a
      3a college de
      A3DfA1AA3A5A1A collegue
      1a2hBbbbb1a4A4aAA6Aaa collegues
      b1d1A3a1AA1A1a3a6bB coller
      6A11b colmar
      1a1a24c colonne
      1AA2aa4a1b2caa5b1A com
      13b10a com un
      1ba11a2A15b combles
      2baA1A3abb2A1aAa2AbA3A come
      5A4bb12a comics
      2A6A1b2B18b coming
      11b coming up
      A1A5d6AB3A5A commande
      3A16A commande numerique
      A2aAa5A3aaA1Aa5b4A commandes
      15a commandes a
      3A1a2B22A commandes d
      B1aAa1a1Ab1B1aBAacBaB1b1aA1bab2aa comme
      4bAB2AbA4A1AA8Aa comme ca
      5a3A3a3a17A comme dans
      2a2b10AaAA1A comme je
      2a3c7a4A2A1b6a2A comme les
      1b4a comme lui
      A8a3Aa7c7a2A comme ma
      1B1a1aa2aBb5AA1A3AA2d comme mon
      1aaAaAA1AAaAAA1Acb1a1a2a1AbAaA1ab1a comme un
      1AA4a5aA4A3b7ab2A comme une
      1bAAA7a2aA1aa2BA2a3c commence
      2AAA7a2b3a3A6b commence a
      1A3A6A4Aa7A3b commencer
      cBAcAaAaA1BaAb2aAa1b2A2A3b1AA comment
      2Ab3BA4bA1b3a comment ca
      cAaA3AB2a2a2a1a1A3A5aA comment dire
      7a6A3b2a11A1a comment elle
      7ab4aA5ba comment on
      8e7A1a5A5AA2aA commerce
      8a4A18A commercial
      7b10d2A commode
      4b11A5A communiquez
      22A compagnon
      2c8A3b3A compas
      4a2A22a complet
      aa6A5A6b1a complique
      6A4b5f10a comporter
      2c4a2aA1A composant
      2b1A6A1Bc16a composants
      8A2c5A4A4A compose
      8a2d5bA1A7a composer
      11b5cA9a composer des
      2AA3bA1A3ab4b2a comprendre
      3b4A11a comprendre comment
      4aA1Aa1a4a4a comprends
      8a comprends pas
      1a8a9a comprends rien
      1a10a1aa2a1A9B compris
      2c1caA1A5Baa1A1A1a2aa7A compte
      4b9A11a compte les
      2A1AA1acA19a compter
      9b10a computer
      8BA2a1a2a2ba4ba2a2a computers
      5A1a14b conakry
      31a concert
      4A6a12a concerts
      A2a7a4aa4A concours
      A2a7a4aa4A concours de
      1ba2b4a22ab condition
      1ba9a20ac condition de
      7a16B1a7A conducteur
      14A conducteur de
      26a conductrice
      26a conductrice de
      aaAaa1Aa2A1a1A6A4ha3a conduire
      12a8b4baA conduire des
      21C1A2a conduire la
      17a conduire le
      6bA13A4a1a conduire un
      1A1b8a8A4B4b1aa conduire une
      7Aa1a1A4A3B4B3Aa conduit
      7A9A8D conduit le
      8A17c4A conduite
      26c conduite accompagnee
      3aA1A1b2a4A9b confiance
      5b3b1b4A10a confie
      A1a14A3A confier
      1A2AA1Ba1AA1AA1A1A2A2cAa7DB connais
      5A2b4A10e9D connais pas
      3A13b3a3A connais tout
      3a3AB5A2b6a9A connait
      8a17A conseil
      8B17A conseil de
      5a2b2A10a conseille
      1A3A1Aa8A4b2A1A conseiller
      23a conseiller les
      8A4A conseillere
      2b2c25A consent
      7a11Aa console
      aA5ba5a5B consoles
      Bfa2a3A1Aa1A1A1A9a3Aa construire
      Aaa15A construire de
      1A3a6a2A construire des
      1c16a construis
      Aa16a2A construit
      4A1A1d2a2a1Aaa2A contact
      4A2AA2a2A1Aa contact avec
      aAba2A1a1cAaAb3ab1aA2a7a content
      24a content quand
      a5a9d10A contente
      25a6a continuer
      5a3ad6A2a1a2A2a contraire
      2AaBbAbA1A3A1abaACba1C4aa3cb contre
      5a4A11a8a2Ab contre la
      1A1a1a4a2A2A3Ca1a3aa5b contre les
      17A2aa controle
      AAAaaA1B1aa2a2Aa1a2A7A1a convient
      4A11B10B2A4A cook
      13A2c cookies
      A15c5a3A3d4A cooking
      3baAa1A2a4a5A3A6b1a cool
      1AA1a11aAB1aA1ba2A2A1A copain
      AA2ea4a1A7a7B3a copains
      3A1a7bA3e8A3A copeaux
      2A8a3a9A1a copie
      1A2B6A7A2B4a6A copine
      7aa6AAA1a2c3Aa copines
      4A3A2a3d9aA coque
      1Ba1a2A2a9A3eAA corde
      AbaAb7A4A1A12b1B cordes
      24e3a cordiste
      19A2a cordonnier
      24A coreennes
      2a1bc5A19a corner
      2AAB1A3d1a4a10a1a3A corps
      a9Ac1AA7c cosplay
      1aa1a3A1da3aA5A5A costaud
      6A3Ab1A8b costumes
      a10B1A8b costumes de
      AB3ccAa1AA1AAEAa1aAAA1A1aa2Aa1ABc cote
      2a3A15AaA6C2Ab cote d
      3aaAA1a5BA1a3B4a4b3A cote de
      2a10a1b6A cotes
      3A3A8A2A2e1A2a4c1aA cou
      9Ab5A1A8b2a1A2A couche
      2A7A3A2A1a7f couches
      4A2A8g5a4A3a coucou
      16e5A coucou avec
      c3a2b14B4a coudes
      B2b1b1B1a1A1aB1BAaA1af1AA1Ba2B1A1a coudre
      A1a1aa9a6a8A coudre a
      2Ac coudre de
      2b19a5A coudre des
      11a coudre je
      2a8A10a coudre les
      22A coudre rad
      4A3A2b3a1a4a couds
      aA2AA2aAA6A3AA1a2aaA could
      3A2a11a2a2a7aA couldn
      3A2a11a2a2a7aA couldn t
      1d1a17A2Ab1C3aaa coule
      10Aa1a3A6A2A5B1a couler
      1AAb12A2b5A1dA4AA couleur
      2A8A15b couleur partout
      8A2a4AA1Aa2A3c couleurs
      9b3Ba1A3A2A6a couloir
      A2Ab2a4A3aA1aA1A3a6a coup
      A3b1a9a5Aa7A coup de
      A3BA1AA1B1bba1aAb3a5a2A1A coupe
      2A15a3a coupe je
      1A2BA3ba2a1A1CAA1b2A1B4A1A1a couper
      2AB6a1ba3Aa12A1A couper du
      A21a couper et
      b1a12b6a4A coupes
      4b2A3A5a4A8b coups
      Aa4Aa1A2da3bAa1aA3b cour
      1b15A10A courage
      A8A4e1A2AA1A8A2A courant
      13aa courant ca
      4aaf2a2c1A2B2a9A courir
      4A1b3b13A courir partout
      3a2AA13c1b courrier
      21c courrier de
      a3ACa2AA1AAAc1A1A1cA1AA3Aa cours
      5A9bA13b cours de
      1b1A2BBA3AAAaBaaa1A1ca6A course
      3Aa1A1A5Aa5a1a7A course de
      6b5a4b5a courses
      5ad1BA3Aa1A court
      6A10a11a courte
      b21c couru
      1aA1B1bbAAAB1bAA2A2b1b1AaBA1a2Aa cousin
      18a2a4AA cousin a
      5aa23a cousin il
      1A19a1a cousin on
      5A1a1A1A3AA1a2aD7a2A cousine
      4aAA1A1ab3B1AA2Ba7a2A cousins
      1a6a1A1a3a1a1AA1A coute
      2Ba7aAC4e6b1a couteau
      C7A2Aac2BAA6A3A5A couteaux
      10a1Ac8AA couto
      5A3A4a1bAaAa1d1Aa1c3a3A couture
      16b5b couture et
      22C couturier
      3A10A1A5C12A couturiere
      AA7a2a1a1a5A10b couvert
      1a32a couverture
      6A6A4AA8a3b1c couvreur
      14A11A cpe
      a14A6a crafts
      9a14A9B crains
      3A5a2A1b1a2bA5a4dA1aa crame
      A1a1aAa1aa5A8a3a2b craque
      2B1A6C3f1AA3a10A crayon
      11B3A6a5A create
      b10c15a creatif
      5A4Ab3A creative
      11a3A1a4A2a9A creatures
      5AA4a18b creche
      4a6b8a1AA cree
      11a10A cree des
      AAB2b5bA2A4a creer
      11a creer des
      16b creil
      5A10d6A creme
      8a2A crepe
      4A2AC6AA8A crepes
      9A10a7b creteil
      1aA1A5cA1a3a5aA1A1a3a1AA creuse
      9AA21a2a creve
      1a6a1a2a21b crever
      4hAA1A1bAa11A2AA5a crew
      2AAba5aAA1A1A6a6a crie
      7c5a4a2c9A2a cried
      14a16B1b crise
      8a3a8A2a1a4aaa1a crises
      8a12A5a3a1b1a crises d
      A6b1A11A3A croche
      a7A6A6eA1A crochet
      15b1A1A1B10A crois
      16a8a4A croissants
      2a12A5aAa croix
      2A1A6A3a6B5A croquis
      11A10A croquis de
      2a3A1A3b3A6d cross
      10c11A3A1B3A2A crossfit
      3a12cA4a12a cru
      16b18A crue
      12b3a7aa3b1A3A cueillir
      b12A4e6A cuillere
      b1a1A1A2aA2A2D5a5B2a cuir
      A1AAaB1abAA3aA1bA2Aa1AA2aAa cuisine
      4b5A5a14a3a cuisine avec
      16c5a cuisine c
      16aA cuisine de
      8cA4a1b2A cuisine et
      11a4c13a cuisine j
      16C18a cuisine je
      8a7c2A cuisine me
      16Ab17a cuisine ou
      A1a1Aa1Aa3A3jb1a2A7Baa2B cuisiner
      2b1a11b14a cuisiner a
      8A1A5A18b cuisines
      8A2A4C4b8A cuisinier
      30a cuisiniere
      8A6ABA1A2j2b2b6a cuisses
      8A7C cuistot
      2A4A3A1cA7A cuivre
      14A1afA6C2b1a cultiver
      18A9b cultiver des
      16b2A cupcakes
      6A1a7a customer
      AaA1a1b1e2Aa9Aa2a3b customers
      8A2cA5A3b4A customise
      11a10a4A customise mes
      3a4A1Aa10ac3b customiser
      8A1A11dc3A customiser des
      A1ba cutter
      13a cutting
      21c cv
      1Bcba2cBbba1BaaacBA1a2BabaAaC1Cbc d
      1Aa27Aa d a
      19aA d abord
      3a10a1a2AA1A3A1b5aa d accord
      12a d accueil
      2a10c d acier
      29a d affilee
      21a4b d amour
      8a15a6a d angoisse
      11b4b d anniversaire
      2b18A13b d argent
      7A3A3AA10A5a d art
      2a8A5A4b2a d arts
      4BaA d autre
      2b1daA2Ab2a6a1a6a5b d autres
      1aA9A d avion
      6A6A d avis
      a6a1a1aa11AA4AAAb d avoir
      7ca2AA1A2a10b3a d eau
      A18A1a1a3b d ecole
      1a4A9Aa6a9a d en
      a5cA1A4a6A4A1a d endroit
      26A d engins
      27A d entretien
      4aa4A d equipe
      24a d escalade
      7A15b d essence
      2e2a10A4a2Ab d etape
      ba7b2A4a d ete
      3A1Aa1aa1ab3aA6c1A1Aab d etre
      10C3b d fils
      11a d ide
      2A8A18a d idee
      11cA2A11A d idees
      1aA3AbA1c1A1d2Aa2bB10Ab d la
      7aA7A13A d like
      3a4A17a6b d love
      20b d ma
      7b9a d mes
      7Ab4a2a4A3A d mon
      2a13A5a8A d oreilles
      12a d orientation
      1a1A3c1A7A13A2a d ou
      2a1b16A d oublie
      1A2aaA2cbA5A8aAAbA1A d rather
      1A13d4b d sur
      a9bAaA2c4A3a d truc
      7A2b14b d trucs
      c1DbFaAbA1C1B1AAAb2ACbcC1aaBA1Ba1bc d un
      AAAAeabD1aa1ADa2aA3C1aAa1daacAaa d une
      3b3a1a20ab3A d usine
      A4a4A9a1a8A2c d y
      1aa2A1dA1A5AA1a1eAA1aB dad
      7A5a3AA7A dad s
      7a13aa dakar
      1b7A4a9b2A7a dalle
      1aa5b10A2A2A1a2A dame
      Ba3A3B2b3Aba1ac3A5a3a dann
      14a1Aa14a2a dann la
      aAAAadBaabA1a3aaaAACB1bb1AA3A2A dans
      5A3c dans 1
      4ab3A1b2A7A dans ca
      2b10a3A1a5a1A dans de
      a1a9A4Ada5c1A2a dans des
      2C5A3A4Ad6B7A dans du
      5CA13a4AA dans in
      a1a1caCAAa3AAA2Aa1B1A1aa1a2dAc dans l
      BAAaBBB1Ab1bA3baD3BCAaaaaAA1bABA dans la
      c3aaCea2AaC1b1cD1BE1cd1Bbb1bbcBdA dans le
      abAABAbAAcaAcaA1AACAA2aAAd1Aa1bAdA dans les
      aAaAAh1AAB4a3A1adcA3A3A dans ma
      7A1A4b dans maison
      4bA9a2a6a7A dans mes
      4ab6a4Aa4a1a7A dans mn
      aa2cAA1A3Bc1a1aa1AB1B3AA2a1A1A dans mon
      2aa19a dans notre
      6A8A5a3a dans ses
      A1a2daBb3Aa2a4A1A1A5B1b dans son
      6d2A3A3a2a3a6A dans toute
      AAA2BAbaaBabaaADBaBab1baBA1A1a1Aa1A dans un
      ABaAB3abA1bA2babAaBA3B1AaABAA1d dans une
      6d1A1A9A danse
      bb5aA5A1BA3a2A2a2AA3a daron
      Aa4a6a daron e
      1A12A6A1a daron il
      A13a1ba2AA daronne
      8c13a dates
      1A4aB1aAaA4aaa2aaaA4a2aAa daughter
      1A7b14A5b2a1a daughter is
      2a21a2a daughter s
      1a2a5a8a dax
      1A3A1Ab1cAbbA1ABaAa1Aa1Ab1aa1cAa day
      9a3a day and
      6A1a1A17a day is
      bddcC2a1CbaCcAaDcBcdaaBBA1Afc2cb de
      1a4a1A1B1b4a4A4bb de 15
      AA5aA2b4a3aaaa4A1a3A de 16
      2A14a1a8A de 17
      2a9A4A4b2a4a3d de 2
      4a9A2A4A de 3
      4a17a11a de 4
      Aa de a
      A2A17a1A de bagnole
      1a17b de bains
      1aa10A de bateaux
      3AA8A3A13A1c1a de bois
      3A3aa3aA4a2a6A2iA2B de bruit
      9bA1c7a de bureau
      3a4c6A2a1aA4a de bus
      AA2AA1a1A3aA1b1a2Bbc6c2A de ca
      6A14ab8B de camion
      17a3A4A de car
      1A11A3a2A5A de carte
      11b de carton
      a7A2A de ce
      8caA5a2c7a de chambre
      1E1abAf3b6AA7c1B2BC1a de chantier
      3A3A9a5a de chaque
      10a17dAa3a de charges
      AA4a2b1B3a2aA1A2a8Ab de chez
      5A2a1b6A10C de chose
      c12A8A12A de choses
      1B4A11A3A5b1A2AA de ciment
      6aaA1A8AA5AA3a de classe
      4Bc de collegue
      1a2b26aa de collegues
      8A7A9A de commandes
      14aa7A2a de course
      8a2A de crepe
      11A10A de croquis
      11a4C de cuisine
      Aa2a5A12A de de
      11B8b13a de decorer
      2a8A3a6A de dessin
      bAb6b3a2Ab2A1A5a2a de deux
      5a15c de distribution
      1a4a1A1a5a3a3A5a3a de dix
      6a1A4a2A2a4A1a7a de faire
      9b2BA3a10A de fenetre
      a6a2a12A de fer
      4a1b9b2A de feu
      c11A4A4c4a5A de fleurs
      9ae6b8B6b de foin
      16A13b de francais
      6a3A3A1Aa1A de france
      A15a8a5b3b de gateaux
      4cc14A1A8A3A de gens
      a21a1a de glace
      a4c1A2A6Aa de groupe
      5a7b10A3A5b de hauteur
      4A3c1A20a2AA de jan
      17Aa de jardin
      AACdDb1aaC1A2Da2B1Ab2aAaAA1AcaBa de l
      2CbC1AfCBAaAbcBEaEa1h1DhBAhabABDdBA de la
      6A6A1a8A de le
      6c de lieu
      3a10A de ligne
      7a6a2a10e3a de lourd
      14a6A3a de m
      ACA2BCdebAaA1B1ga1bAa5b1b4Aa de ma
      12b4a13c de machine
      a12A de machines
      A3d7A9Aa de main
      20A de maintenance
      1a1A1A5A2abA3A de maison
      Aaa8a3a18A de maisons
      8Aa11aA de maman
      A2b1A1b8a2a5a de mamie
      11a3b de manga
      3A7A13A de mariage
      15a8a de maths
      aAABAaA1A1a1A2A1a4a5A1AA1A de me
      1aAAA2bA2AA3Ac1aaAAA1AaAA2AaA de mes
      8c4a2b5a de metier
      Ab4A6b4b8A4A de meuble
      3a3a7Aa2a1a de mn
      4db2b1Aa2AB1Aa2A8aa3A de moi
      A1abccaccAbBA2BcacaaDAbAAgaBabaAab de mon
      3a1d2AAA2a17A de monde
      8A12A1b3a de moto
      10a de moyenne
      1b2Ca18b de mur
      2a15a de nancy
      a10b2a1a1aA12b de noel
      1d6a11a de notre
      Ab4A5A7A5A1a1bAA1A de nuit
      1a1b5A3a2a1a1a3a6A1Ab de ouf
      3A1A1a8aa de papi
      16a2a6b de passer
      17A de passion
      15a2a de patience
      A1a7A1A3aAb7a de peche
      11a9A5C de peinture
      5b2A2A8b4b de personne
      2A de petits
      1bA10b de pieces
      1AA7a7A3A2a de pierre
      6A9ba de place
      bAAA3A4AA1c3Ac de plan
      B5A11b14A de planche
      12A1AA3A5G2b2a1d de platre
      10a2b de plus
      8A1E4b6a9b de porter
      1a5a1A8aA3a9b de poussiere
      2b de precision
      3c2AA18A de production
      10A1a6aA3A3b de que
      1A2A12AAc4A9b de question
      A31b2A de raynaud
      5A2A10a de repondre
      5ba3A1a de rester
      11a10a1Ab2a5A de rien
      3a11a de robe
      11A10a de robes
      1a9a14A de robot
      3A2A16A2A de route
      6b1A1a7AA2A2d1AA de sable
      13a4a6a8a de saint
      7a13a1C4a1a de scooter
      d1A2ab22aA2A de se
      15a2a de seconde
      5A17A5a de seize
      baA5A6A1A4a1A9a de ses
      4A6a de skate
      A10b8A de societe
      b2a3AA4a2bAAA1a9a3A de son
      13a de soudure
      6A17A de sport
      9b6A de stage
      8b15A7a1a de suite
      11a1a4Aa de table
      3AaA9a4a de techno
      A1a4aA11a de telephone
      1b6A3A3ac de terre
      4a6A18A de theatre
      19a de thiers
      A1aa1A1d2A1AA1A3Aaa1aa1BAA2A1AAa de tout
      2bA3AAa2A4aAad1b de toute
      2A7a2aa5A4b1a de toutes
      2A1AA1aa6Cb1acA4a4ca2ba de travail
      6a7a11a3A3a de trois
      3a4b5A1A1a14a de troisieme
      bAA2C1Ab1Cb16b2A3A de truc
      ac3A1A2Ab3AA1A1a7A de trucs
      7A13A1a de velo
      2a14A7a1A5c1A de verre
      16a de vesoul
      2a8A1Aa5aaB2A de vieilles
      a2B7b10a de vieu
      2a8A2A3Aa1Aaa de vieux
      6dA15A2c de ville
      3b2B19a2aA4b de vingt
      3b3a13c1A de vitesse
      13B1c5bA4ca3a2b de voiture
      5A de vous
      b de vrai
      b1a1A2ba1A3a8b1a5a dead
      6A22A deal
      2A1A1a1c5a2A1a1bA dealing
      4A1a1c dealing with
      1A1a3A10a5A9A debit
      7c5d7a debosseler
      7a8A2a2A5A deboucher
      AaAA1ACABBAAA2AaBA1AB6BlAAAAA debout
      6A1a20AA debout 8
      29bA debout huit
      29b debout je
      2a2a13a debout longtemps
      8A20a debout lontan
      5AA22b debout tout
      6A1A7A4B1a2A2c debout toute
      5b2A debrouille
      8A3a1a4a5a4a1a debut
      15AA10ba1b decales
      8A1f2Aa3B2B1A2a1a decharge
      8A1d2A7B6a decharge les
      4A7a6b dechet
      7b3A11a dechetterie
      14A decide
      A3A1AA1a1d3BaA1A1AA4C2a4A deco
      6A2c11A5A deco de
      12A decole
      8a2A2a1a3A14a decorating
      3a7d3Aa10A decoration
      2a1AAA4c3AAA1Aa6A2a3a decorer
      11b4A10A decorer la
      11b3A4A13a decorer les
      1AA1b1cA8AA2A1A1Aa1a6a decors
      11b decors de
      A1bb4A2A1b2A1a3a decoupe
      3c12A decoupe laser
      2a4A2d1ab2d1A3A12A decouper
      4A3c decrocher
      AaA2CBbAaAABAa2a1b1A2B1b1a3b1c dedans
      5A3a2b22a dedans je
      12B1a dedans pas
      12A6a6b deere
      4aa2A22b defendre
      6a1b1A11b defile
      a16a definitely
      2ab14a degauchisseuse
      4AA1aB3A1A2A2a1A2a7a1A degoute
      27d degrafe
      A2A2A2A1A5A1aA2b3AA3c1Af degres
      A5A25b1Ab degres je
      1c2A4B2e4A6b7B dehor
      ABBAbBABAdbAb4A1A3AA4A2f1AA dehors
      9a22c1a dehors a
      9BA1a19A dehors an
      1A2b1A3d1c4a2a9A1C dehors avec
      32a dehors ca
      5A3b2a3a15eA dehors en
      1a3a3aa1c19a dehors et
      3a5e2D4A14A2A dehors il
      1a7A2a19b dehors je
      9DB1A4A10a3a dehors l
      12B4bB13b dehors moi
      9c2D6a6Aa4A dehors non
      12b4aa12a dehors ou
      12b17a1B dehors par
      9A2F4A1A12h dehors quand
      aa1A1Ca2B1aA3AAb4aba1a2b1b2c deja
      24b9A deja en
      18b12Ab2a deja fait
      10a7A5a9A deja les
      7a17a7a deja une
      2a1b15b1a3b5a delire
      6A6A1A4A11A demain
      AaaABaABA1ba2Aa1A1ba1aA2bA3a3A demande
      1b5A8a demande a
      8A10aa demande de
      b4A4C1a6A demander
      2a10a1a3a5A demandez
      3A2Aa12AA demarrer
      1A4aB2b7A9A demenage
      AA1Aa5b7B2A4A1a demenagement
      AA4a8a2A9b demenagement avec
      4a1b3b6A10c1a demenager
      1A2a2A demi
      24a demi je
      1AAeAaAcA2AA1a2BAaAA1A3A3A2A demonte
      3A3a15A demonte e
      a4a1a2A20A demonte et
      3a3C11A demonte le
      7f2A12B demonte tout
      2bC3i1BB3A14a demonter
      9A12a dentelle
      1bbA3A5b3ABcAaAa1a7a dents
      2A6A4ca denude
      5A1aaA2A3a4A12A depan
      7b depannage
      3A3d4AAc2A1AaA2A1B7db depanner
      7a5Ac5a13a depanner des
      3A3A4A1A2A2a3A1B7a depanner les
      6bB6A4A1a10b2A depanneur
      4A1b9A6a departement
      1ab depasse
      AA4BA3a1A1a2aa7b3a1AA depend
      6A4a6b14A depend de
      4ABa1A1g2A3A11aA3AA depenser
      2a1aBb2AA1A deplace
      4a1b10A12a deplacements
      1AA1Acc11A7a1a deplacer
      5A1a1a3A4A2ba1AAb3a deposer
      5ea1AA1a4a12A deprime
      1bAA10a3a1AA2ba depui
      aAAbBBaA1BAA1a1A1bB1AcaaAaaaA3BAa depuis
      6A14a depuis deux
      3a3A9b depuis il
      13aA3a1a10A2ab depuis je
      6b1a3a3aA10A2a depuis l
      2a3a3A7A3A2a1A6a depuis la
      3a12aa2BAa depuis le
      1a15a3A4aa6A depuis mes
      7a13a1a4a2b depuis mon
      A6A6a depuis noel
      21ab depuis petit
      1a3B1b2b9aa1A depuis qu
      A12a3a3a4a8A depuis que
      5a depuis six
      6A depuis toujours
      aA1c3A15a1bA depuis tout
      7a10A2a8a depuis un
      6AACaA3A2aaD8A1BAACA derange
      8BaA5aaaD1a6A1B derange pas
      aAA6a1bA3b5A2Aa3a4a dernier
      a8A3a9a8A dernier j
      A1a2A2AA3a1a1aa3a1A1A7a derniere
      2A1Bdaacc2a1AAc3aA3A2AbAA derriere
      16f2a15A derriere les
      5Ab1bc4AAA3b8a derriere un
      1A1a12AA3A7b5b derriere une
      a2DAAA1a1BbBddBCdb1cAdbbeAbf2aacb des
      13a5A11d des acouphenes
      11a3a des affiches
      18A2a5A des ailes
      13a3c6A des arbres
      a10A6c des arcs
      3A5ba3c4A8a2A des armoires
      4a14b11b2A des autres
      1A15b3a des bagnoles
      13b8A des bagues
      1A13a des batiments
      2A2a12d des baton
      b7A2a des bijoux
      3A14a6c1a des bols
      2a13A5a8A des boucle
      1B9d1d des boulon
      8A2a5bA des bouquets
      a des bracelets
      7A2a2A10aa des bras
      aa2A des cabanes
      10a17a5c des cables
      15a des carnet
      20A des cartes
      10C11b des cartons
      15A4A6b des casque
      1c11c3A10A5B des charpentes
      2a7ca16C des choses
      18b14A des chutes
      1a des cloisons
      4cC1c13b des collegues
      11A3a3Aa des commandes
      11A1Aa des composants
      11A1a4A6A9A des couteaux
      4A3C6AB des crepes
      8a12A5a3a1b1a des crises
      13A4d6A des cuillere
      4c6B4A5A2a1a des decors
      1A20a des des
      b1b19a des deux
      c2a3A des doigts
      4a9A11a des drones
      7A13C4aa des engins
      13A4A6a2a des escaliers
      13a11a des etoiles
      13B des fenetres
      a1a7A4A9a1B des figurines
      A6A9B4aA3a des fleurs
      11c8a3A2c6a des fresques
      18A des fruits
      10A3c4A des gaines
      2a1aa5A4c8A5a3A des gateaux
      4bAA1d1a4A3aa5a3a des gens
      4Aa5A5a2a des haies
      b1cbaacb1A2caA1aB2aba2a1B1aBA1a des heures
      8A2c10A des histoires
      5A5b des idees
      5a1ad7aA13A des inconnus
      18A des jeunes
      4a7a7b14a des kil
      3b7AA4BA1A des lames
      a6A10a13A des lampes
      8A1A des legumes
      2c7A1A2a1AA4A1e1A5a des lettres
      aA1B3a3a2a15aa2AA des machines
      1C7a des maisons
      12a4A6A7A2c des malaise
      aAc2b des maquettes
      a5AAb1Aa1A4A8cd3A des meubles
      8A6a des monde
      A6a2c17A2A des moteurs
      a21b4a des motifs
      7Aa des moto
      25b des moulages
      25b1A5A des moules
      1c3AA3cAA2a2A8A4aaa des murs
      a6b3A des objets
      11A10b des ourlets
      b9A2A3AA9B des palettes
      1A8a2A14c5a des parpaings
      A5A4A4B8A6b des pates
      A1A4c12b13a des pc
      2d2A2a13A des perles
      a9a7b5aa des petites
      bBDA7A1A1aAA2c2a1A des petits
      aADc1a1A5b1bAA1Aa1AA1a3A3a des pieces
      aa2A2A3a3A2b14AA des planches
      Abb8A3d4A13A des plans
      17aA12a des plantes
      1b5a5b20c des portails
      4ba5b2a1A1A1b6a des potes
      10b17a des prises
      BAaA1ac1da1Ba1Aba1C3A1aa4A1da des qu
      aA6bAAaa1A1aa2AA1aBA2a2a1abb des que
      11b3c6b des robes
      6A4A3A des romans
      2A4A10A3b2a des s
      1A4aA1AA6a1a1Ab2A2d des sacs
      11cAa4D6A des sculpture
      30A des series
      7A6A5c des sites
      3A11a1A10a des t
      16C des tacos
      8b13c des tenue
      13Ac12a des toles
      10A1b3Aa des tomates
      7A9A8A des tracteurs
      A1A2a4BA1b3A des truc
      1aB1a1aaa1C2aaA2A2A3Bb1d6a des trucs
      24c9a des tuiles
      B6A15d4a1a des velos
      8B8A4c des ventes
      7A9a3a des videos
      1a9a2a des vieilles
      A7A2a6b3AA des vieux
      9A2b4b1a3b2A des voisins
      7B6A4A des voitures
      1a4a9aA3A1a2a descente
      A descolarise
      2A3A1AA1bA2g6A2A5A design
      2b5b6A2a3a designing
      19c desinfecter
      a4Ad1a1A4A2a15A desk
      2A15a1C desole
      1A1B2Aab7baa2b5A3e3A desosser
      A1b3A4a3a4a1A4aA3A dessin
      2bA11a dessin technique
      11A3a dessine
      aa2a1A2BA3Af4A1a1A2A2AAa dessiner
      2B2b9A3a dessiner au
      3a11a dessiner de
      6A4b3a5ab8a dessiner des
      1a1aA10c1ba1a1A2a dessiner et
      11A dessiner je
      10A7A dessiner les
      b14a11a dessiner oui
      27A dessins
      1A16a2A2A3b5a dessous
      1A1Aa3Aa1AcA1aAAAAaA1Baba5Aaca dessus
      9a2c21Ab dessus de
      AAf2aA4a7C3A7A detail
      2b1a6a2A3aa5A details
      a1BAb2b1aAAba1a2a1B1A1b2a2a1AaA deteste
      a3a6a4b4a2a2a deteste ca
      1adb17B deu
      cA1CCAa2acB4aABB2acAAbbbabAbad deux
      2A1a1Aab1A9ab1Aa9A deux ans
      10a5ca7A1AA deux cents
      19A7d deux couches
      2a3c3BB16a5A deux fois
      6A2bA1A16aa deux heures
      6b2B2b13a1a deux jours
      B14a deux mains
      3AA2A13B1d3A deux roues
      A1cA6a2a1a2a1A3a9a deuxieme
      2A7a13b9b deuxieme etage
      10b dev
      2AbbbBadcaAb3bBAAda2baA1AaABA1Aa devant
      8a2A5A2A devant la
      7bA4A2AAA1A3abA8a devant le
      aa1AB1A1AcAAca6e3a4a2A2a devant un
      3aab5a18A4A devant une
      4a15a developpeur
      1A6Aa6AA3A5a5A devenir
      23A8b2b deviennent
      1Aa1aaa2a1baa1A1A4b1Aa6A1aa devient
      a5b2a2a9a12A devient fou
      8a8A4a12b devient rouge
      6Aa4A3b3A2bA6bb devoir
      11A5a2a10A devoirs
      1b4BaA1A2bAbb3A7a2Ab1AA di
      15ba11b1A di que
      23a1a6c di rien
      b1d3A4B15A diamonds
      b1d3A20C diamonds painting
      8aA3baa11d2A3A did
      8a4a11a4A did a
      6a2a6a die
      13a18a dieppe
      6b2A1a4a2Aa different
      6c1AA2A14a differents
      6A1B19Aaa4a difficile
      1a8A1a4Aa7c4aA digger
      23a dijon
      A13a1ba5a6A dim
      1Aa2aAa2Aa2A1B1Ba1A1ca1AA2c1A1A dimanche
      8A7A13A dimanche avec
      19A10c dimanche c
      5a1aa7A13A dimanche je
      a5a1b3a3b4b dimanches
      4a3a7a dinan
      16b13c diner
      2aa2AA5A7a3b3a1A3a dingue
      a13a dirais
      ba1AAaAadaAaA4b1aA1AaAA1aa1Aa2aA dire
      5aA1f3A4a dire bonjour
      1a1a2A9A16a dire ca
      a4A1AA22a dire je
      3A19a dire la
      1a4a20aa3a dire que
      1Aa1AA1aA5A3a2A10aaaa direct
      1a12b directeur
      1a6A9A dirige
      8A9A dirige une
      23a8A dirt
      2A3A3a2B2Ab13AA dis
      13B3a13a dis pas
      5A5A8d discord
      6A1c10b10A discute
      6a1b8A2A1A4a discuter
      5aa1b8A discuter avec
      11b dise
      2bA1aa4aA3a9A disent
      2bA12b2A6A disent que
      A6A6c18a disjoncteur
      14a disjoncteurs
      19c11A disorder
      2AA10a6a9b disqueuse
      5a15c distribution
      ACAaA1aAAA1a1AAADaBBab2aaB1bABAaa dit
      8a8a3A dit bonjour
      8B8A10a dit de
      17a6a3a1A3A dit non
      11a10a dit qu
      2A1a6A6a1A3b1A3A dit que
      5aA19b divorce
      1AAAcDaB1aaACAAAaA2aAa5AAab1AaA dix
      1A19Aaa dix ans
      1a2A1a9a2A4A1a1A1BA2b dix huit
      6a2b2A9a2a1A7A dix minutes
      7A7a dix neuf
      2A1A1AAa1a3A2A3a6A1bb2Aa dix sept
      e10A2a1A17A diy
      Ada1adAB1aAaa1A1bA1b3a2AAfAAbAA do
      1a2aa do it
      11b do my
      2a1AA5A4c2b11b do the
      7b2A3A13d docteur
      20a7b doctor
      aA3bA1a6a2aa7Aa does
      3B2b3a12aa3A2B2A doesn
      3B2b3a12aa3A2B2A doesn t
      8A8a dog
      e1ca1A4a11b1A3a1A3b doi
      B1ab18a doigt
      cAaa3A2AAA3A8cA1A2Ab1AA doigts
      2A1a1Aa6a1c2a1a1a doing
      5aA1A8a1A5A3bcac1A dois
      2b2b2aA1a2A2A7b2a4a doit
      A1A2A1A13A9a dole
      8A domi
      5A8a11A domotique
      8eA6a14b domoun
      A1a2A2aa2aA1bA3B4Aa1B1a1A1b don
      A1a2A2aa2aA2A3B4Aa1A1a1A1b don t
      1AB1ACBAa1aAB4aAa1AaAA1a1ba2AaBa donc
      3a6A10a6a donc bon
      9A2a1a11b1a donc euh
      a4B1A9a1a1A8B donc je
      16b donc le
      2A13Aa10a donc les
      A9A20A3a donc non
      5A2ba8Aa3AA2a1Aca2C donc pas
      10A1A14Ab3ab donc rien
      19a8A3ab donc tout
      10a7a11aa donc un
      8AA2a5a1b4A1a4a done
      1A1AAAAA2a1A2AAA1a1A1a1a5aaA1a donne
      A8a3a2AA2a4a5A3b donne des
      13A2AA4a2a1a3b donne la
      Aa2a1A4a6A3A1AcA4a donner
      d4c1a3Ab4a2A5a donnez
      a4a2a2Ac4a8a donnez moi
      10a1aA13b3a3a door
      4AAB21A1b dor
      25A5A dormi
      5Aa1A3a3A1aAA9A dormir
      6b1A3b6A dormir a
      6A11a dormir sur
      B2A1Ab2A4A6A1A4A2a dors
      3A2Aa20A2a dors pas
      1AA2ba3a1A4A1Aa2a5Bb dort
      ABA1aaaA1aDAa2A2BAA1AA1aA1a2A1AAA dos
      10A17a dos a
      6A21a dos en
      28a dos fragile
      1b4A21Ac doubout
      A1b2b4aA doucement
      25A6A douche
      a4A1A2A9A1aA doue
      20a5a douvan
      Aab1aA3a2a1b1Aa douze
      1a douze ans
      1b1B1bA1A1a2a2AA1a1BAaba2acB1b2A down
      4A16A down the
      15a2a3b3a dps
      2A8A3aA8b dragons
      11a11b drags
      8a2b13A4A drama
      11A3a3A2b4a draw
      2A2a5a1a1d1a2a1a8b drawing
      8c7a5a1b1a dream
      c1A11a1Be dressed
      7AA7B2a dressing
      9a10a dreux
      7a9A3c drift
      3a14A drill
      1Aa1aA3AA1a4Aa1aa2A1B3a1A1b drive
      12a5a7B drive a
      2a1aA14a3A1C3a drive me
      3A6A10A1Aa1e1a6A driving
      1ad3A2A9Aa5b2a3b droit
      20a5a droit je
      6b droite
      1a22A2a droits
      1b1b10a11e drone
      2A1a9a11a drones
      16a3a dropped
      16a3a dropped out
      9d15A6ab dry
      abcac1b1aa1aaaaAbAba1caAaAcaBAaa1BcB du
      1A4A3b7Ac11aA du bien
      1A1Ba3A1cbbA2AAc5AA1A3b1Ba du bois
      6A9A14b du boucan
      3a4a7A3AA9A1A du bruit
      2A2A4A3A16d du calme
      1da4A du carrelage
      A4a2a7B2aa2A3a du club
      4a5b du coeur
      8B7Ab du coin
      3aa3a3A2ab5A4a du college
      14BA6A8A du cote
      A1a11a1aAa14b du coup
      2b3A12C du detail
      11a4A1A du dimanche
      2aA7b1e2A1A1A1a8A du fer
      cAb7B1Aa2AAA3A2A du fil
      4a3A5A5A6c du foyer
      1a3b15B du garage
      1a8A2b3Ba5Ab du jardin
      3aA7a2b2A3a11A du lycee
      4AAA1AA1ABA2aaa6a1A2g1b1A du mat
      4ABB2aA5ababa5A1baB1A du matin
      10bA1A5a5b5A2AA du metal
      4Aaa16AA6a du moment
      4cCbAeAA1B3b3a4b du monde
      6c22AA du mouvement
      b1a12A2a3a2A1A du papier
      6e14A4c du pays
      1A11A2a1A6a1A du pin
      1b10A5A14a du placo
      14a1A du platre
      8b5A du public
      A3b1B2a2bA2bb2Aa2A1Ba2A du quartier
      1b6A6B11b du salon
      c6b15b du scotch
      2AAA5AA12b5AAA1f du sol
      2a9A6Aa6A du temps
      1A2AAA1Aa1a1aa1B1eAbaA1b5aab1B du tout
      2ba15B6A1b1a du travail
      7A15A du velo
      8ab2b4b du vent
      1a8A1A11b6A2c du vide
      Aa2a1AAA3A1d1b2AaA2AA5b1A du village
      Aa1cA1A3A1AA3bA2a1BA6b3A du voisin
      7aA12b duc
      26a dumped
      4A5A5b7a1A3A3Ab dun
      A12A dunkerque
      5A3Ae5A3A5A5a dur
      9a2A7aC2a5a2gA dust
      6A2A7A10A4b dusty
      a19a dyslexique
      AbAAbAC1b2E2dbacbabcd1c1Ab1Aad1ABA e
      A3A1BaA5AA2Ab e a
      a6a22A e an
      1A2A2AA4b2aa1A5c1b3d3b e ca
      4Aa19a e ce
      A1AA1abA1AAA1C2ace1A1g1BA1A6AA e de
      a3a2AaA2a10b1A1b e il
      Aab1ACAcC2aA4a2b2a7Ac e j
      Ac1ABABaaaAACaBabAbBBc1AbBA1A1Aaa e je
      9A9a e l
      2Ab6A1A1b1A1ab2A1Abaa2aA3A e la
      1AdaA2a2BC2aAcA2fdabb1AAA1dc2a e le
      2A4a5Ab1B3A1b e maintenant
      6A1a1a6A14b e me
      4B2a3A4b4b e moi
      8b e mon
      4a4ab8a1B13A e o
      3A4a22b3b e on
      8c1b1A8B9a e pas
      2BbA3A1a1a3AaAB1A1Aa9AA e que
      7B8AA1b e range
      3a13Aa e segpa
      16b2b3bA e toujours
      2A13aA3a2a6A2A e tout
      a1CA1b2a2A10a4a e tre
      5a11A2a9cA1a early
      17A12b3a early starts
      10a17A easy
      1AA4baAaAaABA1aAb1A6a2A3A eau
      18b8A2a1a ebeniste
      18a ebenisterie
      11a12A2a3A2d echafaudage
      1c4A6A10e2Aa5D echafaudages
      2b15b3a2a2Aa3aAA echappe
      b11A3B10b echecs
      AAb6Aaaa2c1A3A1aB6a2a echelle
      24A9a echelles
      A1A8aA1b1b5a2A eclaire
      1a1ba3a7a10aA2a2A eclate
      AaA1AAABAAAAAAAA1ADA1A4AaA ecole
      8a ecole a
      30a ecole depuis
      7A13A ecole pour
      17A ecoles
      13B ecoute
      b2a1C1Ae11A5A ecouter
      5e2B ecoutes
      A2A1AA2abA1aA4Aea7A5A ecran
      b4a1baabaa4a2d10A ecrans
      18AcA5a ecraser
      b10a ecrire
      8A2b3A1aa1bA ecris
      2A8d8A7a3a ecrit
      23a1A7a eczema
      1b2a3b4A2aA2A3A ede
      17A2d editing
      21a8a educateur
      4A educatrice
      27A efface
      11d4AA2b6A effets
      11b4A3a6B effets sociaux
      1a6A1f4a1A2A11A1a effort
      10a effort physique
      4a6a6a12a egal
      8a21a eglise
      4b9A5a8cAa eight
      14A5a8cBa eight hours
      12A3B13ba2aa either
      c6acba1aa2ac1AA1ab1aA4a3A ek
      16Aa1A2aa1A ek bann
      b12aa1cB5a2A ek mon
      A2AbAAac2AABA1DB1a1BC1Ab5aA1A el
      5A2b8a9aa2b el a
      4bA15B el e
      22B el fais
      2a3a10a el veux
      17cA5b9A elagueur
      3A2A8b3a2a1a ele
      1A1Aa2A5bb19A elec
      6A7B electrician
      6b2A4E2a16A electricien
      14A electricienne
      2A4A6d3AA3a7a2a electricite
      2aa2cb2bA1Ac3b12a2A electrics
      A2b10a6b5A electrique
      a2A3a6a9A1a1a5c electriques
      3b10d8A7a2A electrocuter
      2A4a6A2A3a11a electronique
      14A11c elevateur
      1a1a2A1aaA1a1A1AAa1a4aAbA1Aa2A eleve
      a2b13b9bA eleve a
      2a1a3a5A1ABa1A eleve de
      1a14aa elever
      8A9A2A eleves
      aA1A3BAaAaBAB1d1AbaB2AbB1A1AAaaBa elle
      1ABA1Aa1aA1aA2bcA2b2AAAAa1aAbbaAb elle a
      3Aa2Aa6A1a1a5A1ba elle adore
      A1A2A3b2A3aa1B2b2a5A elle aime
      3A1a2a2a19b elle elle
      3A27A elle en
      4a2A1c2A2A3aaAB2A4A elle est
      b1da4A7b2A5b1A7a elle fait
      7aA elle les
      5A12A6Aaa elle m
      A16a4a elle me
      a3b10aa5a4a4A elle n
      2A1ca3A2a6b2ba3A2a elle ne
      2Aa10a elle passe
      2a12Aa1aA5a5A elle s
      2a1a3a6a14A elle se
      16A elle travaille
      5a6a3Aa2A1A8A elle veut
      15A elle voudrait
      aaaa3aa2A3A1a4c elles
      2a6a1b9a13b else
      1c4A1Aa2aa3BAa2a1AA4a1A1a em
      a1a10a3B em le
      7b13c embrayage
      ba2aaaAaAaA3AAd4A1A eme
      16a emissions
      4A1AA3a3b3a9a empeche
      dA1ACDb2AEAaAa1BacBbAaaccaA1aBadacb en
      21A5a6a en 1
      6a2A9a7A6A en 2
      aAa12b2a1e2a en 3
      A4A1b8A3ab en 4
      1A3a11aA4bAaca5a en a
      A2b5A3a en acier
      4A13a3a en afghanistan
      a1A1A1AaAA1AA2aAbA3baB1aa2A3BA en ai
      3A14A6a en argile
      4ea6A3a7a en bande
      1A5a6b1B3AAA5a5f en bas
      1A25b en batiment
      13A13b en bleu
      c2a7a1B2ABB6B1A3aAa en bois
      17A en bretagne
      24A1c en cabine
      30aa en cap
      Ab1a7A10A en carton
      5a5A4A en ce
      1C2A1f25B en chantier
      7a1A1ab7A en classe
      5B4A1A2a en cours
      b15A5a en cuir
      9a6A2a10aa3a en cuisine
      1a21C10a en e
      4b1A3a1a en equipe
      9a10a2a1b en est
      1A5dA1A7aa1a1a en etat
      1b4A5c13A en exterieur
      5a2aA6A en face
      BBaA2Aa3c1c2b5b2A1A1aa3A en faire
      a1b4A3AAAA1a1a13A1bA en fais
      1A2A1a1B1b1aBab1aA1aa2Aa1AaAABabAa en fait
      1A2a3A3a3A1a en famille
      29a en fauteuil
      C12g4A en fer
      5a3a1AcA3Ba4aA en foret
      16b en foyer
      5aA8a16A en france
      4A8a21b en fusion
      2AA3ac2a5A en gros
      2a1iCAba3A2a11A3a en groupe
      ABA1AAA3Aba4bBb1A1Ag1Ab6cA en haut
      ab5a6a3A5A3c2a2dA en hauteur
      24A en histoire
      16a7A7b1a en hiver
      a1a6d en interieur
      9A4a10A6c en janvier
      32a en juin
      ba1a2AA10a2b1A11A en kit
      14A5b en ligne
      2ab2A1A7A8Ac en marche
      28A en mars
      A5a3a1A14a3a en meme
      5Ad2b2a16a en mouvement
      17b en occupe
      c3a17A en or
      1A16d8A en palettes
      A6D4A1a2A1Ab1a3B7A en panne
      3a3a13c1A1aA en parle
      8A12a8A en parler
      8Aa6AA2A4c en pate
      27A5A en peinture
      d1B8a1A8A en perles
      10A6aA5A3b2bAa1a en peux
      2A3f5a13A en place
      1A9a13d7A en platre
      1A2A1AAA9a5A7fB1f en plein
      34A en poche
      2a4a9a3A8A3A en premiere
      7A4a3A en quatrieme
      3B3b26A en rade
      6aA2c3a2b en redemande
      11A13c en resine
      8a en retard
      7a5ac1bb4a11a en revanche
      4a1AA4A5a7a1A3a1Aa en reve
      5a2a15a9A en rond
      1A1c2Bf6A6e4B en route
      A3B3db2A3dA1A4aA5aA1A en salle
      5A2A7a en seconde
      5A6a3Aa en septembre
      25a en silicone
      2aaA1AB1bA7A3AaA1d2a2A1Aa en stage
      aAa1A2a7a2aaA1a2A en suis
      3a10a5aA en techno
      2a10A2A8d9A en terre
      5a6b5A9b en tout
      a23aa en train
      A5a9aAA2aAA8b1A en troisieme
      2a13aaa14a en ulis
      22A6a en usine
      6A5a4b6A5a en vacances
      7A18b en ville
      1aA1Aa9aAA1aaa4a3a3A en vrai
      7a1A18d enceinte
      3a2Aaa2a6a12A enchante
      10A2e17B3A enclume
      18a4a2A encor
      AbBaAAA1bAa1Aa3aAaaB1Aa1a1A2A3c encore
      8a6a2A8A encre
      aA2aA1aA7AA3bAA2Bab1b end
      2A1A1gABbA9AA1AA3a1AaaaA endroit
      6B2c22aa endroit ferme
      a5bA6a endroit tout
      6a2a12A8a endroits
      A2a3aA8a12b ends
      25bA enduit
      3a6d3A16a energie
      2a1A6a5AA2ba8b1a1B enerve
      16aAa9A2b enfance
      12a4a6a5b enfant
      A3A3A12A5a2a enfants
      A15A10b enfants a
      3b9a4A4BA2A3Aba1b enfer
      4B2A1d1Aa1A2a5a4A1AA1AA enferme
      4A4a2A enferme dans
      6aA1b4A13A enferme je
      2da1A11a1A11A enfile
      2c2A16A enfile des
      C1B1A1AA2A1B1a3b1a1a1baAaA1AaAAaB enfin
      a16a2b enfin j
      3a4A3AA13a2a4A enfin le
      A16ab5a enfin les
      A7a8a4a enfin pas
      2A6a20Aa3A enfin si
      3C3A8a4A4a4a2a engin
      3ba2aa9a2b1A2C4A1A engines
      BA1b3A2A1a8B4da3A engins
      1A1b22d4A engins de
      20A english
      3c3A9A7A1A engrenages
      3A10a12a enjoy
      16A14A enleve
      A1b2bbbb1c1aacAacBA2b1a2aAb1AAa enmen
      AAA1CAAa1A4aa1aAA1a1a5b enmen ca
      a4b2a1cA4cB4A2A9A enmen fais
      1A3cbA1a2a3AA6b9A enmen rete
      c1a1da3aA6Aa1a7A enmen travail
      1a9A7A ennui
      b1aAbBAaAA1b1A1a6a2A1a ennuie
      2a1aA5a6a ennuie a
      7aa26A enquete
      AaAAlCB1B1aA2A1AAAA1aAA9AA ensemble
      4a ensemble j
      5a25ba entendre
      5a10Aa13c1b entends
      1A10aA2a4b entier
      1c3cA4aAa1aAaA7A1a entiere
      4g1A5AA2a3b3aA4a entraine
      AAABaAAc1cAAAbA3aABA1abbca2aA2A entre
      12a entre 4
      5A7b2A1a3a entre le
      A2A3b4A1A5A3Ac entre mes
      5A3cA1A11a entre quatre
      10A1A3b9a entree
      4A3ac4A4AA5c4a entrepot
      16c9A5A2a entrepots
      4A8A2AA entreprise
      6A11a3a4A3b entrer
      9A7c1c6A entretenir
      17A1c6A entretenir les
      2a4B2a1b5Ab3aa2A4A1A entretien
      2b14AA entretien des
      11i10b2A9a envante
      1a4a1b4A2b3aB5a2aa envie
      6b envie d
      1a4A1b4A2b3aA8aa envie de
      3a14b6a2d epaule
      c2AaA2ca1aba1aAca2ba1Ab1a3ba1aA epi
      A12a7a epi papa
      1c22A7b epi tonton
      18b2b epi y
      16d1a epice
      8c12B epicerie
      8a12A epicerie de
      3a1a2A11a9a epileptique
      1b9A6a3A5a epinal
      5A10cC1AA eplucher
      16bC eplucher des
      25a epoxy
      3A20a eps
      4baA1A1b1a7a10b3a epuise
      2a12a equerre
      1AA2B1AAa2aB1A1AaaAa1a6a3A equipe
      4C16A equipe de
      B1AA8da2A1A4a6aA2c er
      1B2A13c erable
      10b1A3Ac3A3e1c3a3a ere
      31a ere annee
      4a11b5B ereur
      2c11a4A erreur
      a1AAAA4B1A3AA4b5A3b es
      2A11A9A3A5b escabeau
      4A1A2a2A4A5ad6A escalade
      4d4A6A10ab2b escalier
      4A1b4B6a3A2a2b escaliers
      9b2a19A espaces
      12b4a14A espaces verts
      4e5A esprit
      4a esprit d
      3A5a3b4a4a2b1aa essaye
      14A9a1a essayer
      7A9a3a1aa essence
      a2AA3aAa2aABDBCa1ABAaaABAab2AAB est
      1Aa1AAA2aAcA3DAAb1A2A3a1a est a
      12A18aaa est asthmatique
      2A est au
      A1BaaA3a2a1cA3B1A10AAa est bien
      a9a5A est bon
      7a4a6A2A est c
      1AaA1ac1B1AaaAa2AbAab8BA1aa est ca
      1b5b2A17aa1A est casse
      4A2ac2A6Aa1a3a4B est ce
      5A3A3a4aA15A est chaud
      24A9A est couvreur
      2a4b1a7A3a10Aa est d
      AC7A2a4aA2AC est dans
      AA5aaa1A2a2C4aAa6a est de
      9a2d4a14A est dehors
      4A1A4b9a est des
      3a2a5a9a3A est du
      5A4A21a est dur
      4a6a6a12a est egal
      14B est electricien
      3ABA1Caa6b1C2AA2AA3A1A1AA est en
      13a4a est encore
      17a3a8b est exclu
      8a14a2a est fait
      5a16A est fatigue
      10A2a4aA8a est fini
      8A est gentil
      1b1A6A13b6A2c est haut
      b8A2a8A1aa9A est heureux
      6b1b21a3a est impossible
      aA1AACAAaa1AB1C3A11a1aa est l
      a1a2a3Aa1CAA2aAaAA1AA1B3bAb est la
      eaA1aBaa1b1aa2aBBAA1cA7ac1A est le
      a2a1A2a7Aa3aAa4a est les
      a9a2A4AA1A2a est lui
      1a1aa2Ba3aaa1a1aa1a4aaa2AA est ma
      1a est macon
      2a21A est manuel
      18a est menuisier
      b1A1bab2A6A3A3A1a est mieux
      aa1aBBBeaA1aA1bAeaAa1BAA1A4AA2AA est moi
      BAaaBBA1cba1A1c1dacAbA2aacba3aA est mon
      1c2A1AA4AB2a11A1baac est mort
      7a1a13a6b3a est niet
      6a1a1a1A3aab1AA1a6A2Aa est non
      4Bb15a est parti
      aadAa1BBaC1bbaAAC1AB1AAA3BaACAA1Aa est pas
      27A est peintre
      6a2B2b3A15a est possible
      A5aA1aa1A4ba1AAa1A2aA4A est pour
      2A16b7a est propre
      A1A1a10bbA10aaa est que
      9A2a19AA est qui
      7A est quoi
      1b1A3a11a11a1a est relou
      6B5A4A3a est routier
      12a3A5A est son
      35a est soudeur
      6c13a2a10a est sur
      7A13A12a est tombee
      A3A1A2A1Bb1A2aA5bA6A1A est toujours
      A2a1eaBA1AAA1A4B1A3aAA1AAa1A est tout
      A1AabaAaba14A est tres
      a2a9A est tro
      a7A4aA3aa1b1aA1AaA est trop
      a3AA11a7a est tu
      BBAA1a1AA2a1b1a1baa1B11a est un
      3A1aa2a6B1A8aA6b est une
      8A estheticienne
      dA1BAbA1A1cbAababbc1aabACa1cABa1ac1E et
      3A2a3a5aa1a1b1b2B3b2Aab et a
      A14aa1AaA3aa7A et apres
      28b4ba et au
      A2ba3A9A14a et aux
      1A14AA3a3a6a et bah
      b1bAac1BAAA3A1Aa1aAa2a5AA1aa et c
      1C2b2a2Ab1cb3A1aa1A3Aa2daa et ca
      6cA6A8A2c7A et changer
      1B5b3b1a2B10a3A et d
      aaAa1a1A1aA1A1Aa1Ac1AaAB1C1A2aA3A et de
      a8a6A15B et dehors
      4a2A16a et demi
      1a11aa5a2a1a1a3A et depuis
      aFBAAAAABAAa1cB1D1aBBacAA1BAa2BbAaA et des
      bb9a3Ea et dessiner
      d3A22a et deux
      c1aa5a2a1A1Ba4Ab7A1AA et du
      A1aAA2A5a5A1B4A3A et elle
      AA2AaA1AA2Aa1Aa1b1a1B2b3aa2a et en
      a10a6A2b6a et et
      CB2A1ABAAAA1A3a1abAb3ba5AA et euh
      4aB10a2a et faire
      db3a1Aa7A2a2AA11A et franchement
      1Aa2AAb1Ab1A1AaAAA4aa1abA1AA1ABA et il
      a1ABA1aAC1bbA2cBa1aB3AA1aAAAABaa et j
      aABBb2ad1b1a3eeCBccBc1baaB3CBA et je
      1a1aC2B2Aba4AbAab3a2A1Aa2bA et l
      B1cA1BAdbbA1BBB1eAbabBC1A1aaA2cAaAc et la
      B2aAbcacCbAbAdaGAaaaAA1AAAA2badBA et le
      1aacbCCBc1AA1dcaE1AACAaBBbD1A1aAbA1A et les
      5A2b8A3b et lui
      4Ab et ma
      14A1a4b1a et maintenant
      1a12a4A2a10a et me
      A7A5b2a1A2b8b et mes
      AbA1AaABAbc1A1A1AaAA1aA3AcA1aAAb et moi
      4abA1A5b2B3A2a1A et mon
      aa8A3A9Aa2a5a et monter
      6a5a16Aaba et ne
      16a2a et nettoyer
      17A7a et nous
      4c3A1cAa3b1AAAcaAAA1A2A2A et on
      2a3a2A8a9a2aa et pas
      2a2a2A2A5A et personne
      14A2AA et poser
      1a1Aba2a1A5b2a5A9a et puis
      AaA1aa6A6a5A6b1A et qu
      A1A1c1A1A1a3a7b2a1A3ABbA et que
      6aA6A4a11a1a et qui
      a et reparer
      7a6a13a5a et rien
      A6a4a1a2A et se
      8A1a6A16a et son
      B1ba1aBA2Ba3aA1A1Ab2a2Aa2A1c et tout
      7a1A1b et trouver
      ca1A4A1a1aaaaA1AAaA1B2aaA1A3A et un
      2A6A5b5B5A1a1a2a et une
      4A1A7e1A8A7a et vient
      5a22Aa1a et vit
      11a3a1Aa7b et voila
      8A3ab4A6a1A5A et voir
      d3AA2a4A4b4a etabli
      caA2ABA2a2A1aa2A4b9e etage
      aa4A8ba1aA4A9b etage avec
      1A4g3b3A9A3a etages
      2AAAaab1a3AB1B1Aa1A1a2a5A1A etais
      1a8A1a11A7A etais au
      B1BAb1Ba1aB1BAb2ABbaA2abA1A1AAaABD etait
      1a5a2A10a2A etait genial
      3aAA3a2AAaa3a6a5a etait le
      13a4A2a3c etait trop
      11b1A2a etait un
      8A4e2a1A2a3a1b4A etale
      1ce2a10A4a2Ab etape
      1A5dA1A7aa1a1a etat
      7a5a4Aa1A1a etat de
      AcAA1A1AdAbacB1AAbA1AaAC1Baba2Aaabd ete
      10b13c2aa ete a
      a8A3A12a8a ete dernier
      8a3A4b6a ete j
      1A2a4AA1AaA1aA3a2a2a7b ete je
      9aa1a4A2b2a3a6c ete moi
      11a5a10aa ete opere
      8AB1Aba1a1A7a7BA etes
      2A10a2a6a9b etienne
      2AA4A4b2A1a6AA4A3a etincelles
      19a2a etiquettes
      4AaA2b2b11A etoile
      8b3Aa8A2a6A etoiles
      6a5b22b etouffe
      4aA3a2A7AA10A etr
      B1B1bdbAdCAAb1ABaBCBA1A1dAaAa1aA1aE etre
      5AA1da2a5B5A1A3A3Ac etre a
      4AA24b1b etre au
      5eA1A3B3Aa6A etre avec
      18b5a etre charpentier
      3b1a2Aa2a4b6A1a4A etre dans
      6a3A18aC etre debout
      9A7A8c etre dedans
      3Aaa2AA2e4Aa2A2A6aB1b etre dehors
      4b1dbbaa5b3a3f4a1a2GA etre en
      4AAC2A2a11B3A etre enferme
      6A1a15a5a3A etre la
      5a2Ab9AA7b etre le
      1A etre mecanicien
      2A4A4a11b1a etre o
      24a etre paye
      4Aa etre seul
      4aa2A etre solo
      3a1AbA4A7a13A etre sur
      1B1a1cb2A6AAAa6a4a2A etre tout
      3Aaa2A etre tranquille
      6a16A11d etudes
      AAB1A1AAA1a1AaaBAb2AABAAAAAA3a1AA eu
      26a eu mon
      22A3A eu son
      23A2A2a eu un
      10c17b eu une
      1AA1Ba4aa4aA3AbaaababA3ba euh
      9b1aA2a1A2a6a7a euh a
      17A3a10a euh alors
      3a1a1A6A3aa8a4b euh avec
      1A6a1a9aa2a9B euh bah
      3a4a1a8a8b euh ben
      AA4baa7Ab3a1a2A7A euh c
      Ab3A2A1A8Aaaa1A2a3a1b euh ca
      A euh des
      10a3a18A euh du
      8a7a5a2aaAa euh elle
      4aA3A2a15A euh en
      4aaa5a3bb11a euh etre
      4Aa16b euh franchement
      2A3Aa1bA4bb1a4ba9A euh il
      AAaAAbAbaaaaAa1a1c1Aa3aA1Aa3AaA euh j
      eAac1aBB1aa2A1aB2AA1a1A3A1AAA1a euh je
      8c6aA2a6a4a1a euh l
      1b1A1a3AA1bbb1aa1A1a2aaA3A3aa euh la
      2aabaca4AAA1B3a1AA6bA1A euh le
      BAAB1aABAAA1A1aAca3AAA1Ae1a1A2aa euh les
      12b3A1A3B2a euh ma
      a4B1AAAA1a3a5a8cAA1A euh moi
      AA7A5A3aa2a2A4b euh mon
      10cb4a7Aa1A4aa1a euh non
      aa2B4A1A6A1a4a euh on
      1aA5A1B5a euh ouais
      5A1a11A2b2a euh quand
      13A12a euh rien
      a7A10a11B euh tout
      a1dA1A1a3A3a1A4BA4A1ca2A eur
      6A8b5a8A eure
      6a1b1A1A3ab12A eux
      a4A1A10a5B1A7ab evanouie
      a7a1A4bA5a eve
      1a10b3A4b2A1a3A3c even
      17a6a2a evening
      4a1aaa1A2ba2a1A3a2a3A3a ever
      2bAA1b3cA1b2ca1aBbAA2b3B2A every
      10c8A every day
      2bA13a1A4a10a every single
      2A4a5a every time
      4b2C3a10b7a everyone
      7C14a7a everyone s
      2bAa1Aa2AaAAAa1a1aA1a4aA2Ba everything
      10A1A7a2AA3b2abbaa eviter
      2A2A15b5a ex
      2eA7A6A exact
      A7a3A7f excel
      b1a18a8b exclu
      14a1a exclue
      2AA20A1a1a3a1a exemple
      8AA22a existe
      1A9a existent
      1A9a existent pas
      3aA9a7a1a9A experience
      2A5aA10A explique
      4A3d6a expliquer
      1a4A2B2g11A1A2a2A2A exterieur
      A12a1c4a12b eyes
      21c4C f
      3b7A4A3A fablab
      f6A2Ab1aA2Ab1a1A fabrik
      Aa9b1a3A4A fabrik de
      1a11AA3a fabrik un
      aB2a4A2AdA3bA1A6A fabrique
      1A1Aa8a4b2Aa fabrique des
      3a7a1a4a3A fabrique un
      A1aa14b fabrique une
      2A3A5ABa1bAA6A2A4a fabriquer
      aA9A1A4A3A5A4a fabriquer des
      15A8c2a facade
      1A4a2a1a15a4a facades
      34A facadier
      4abA1eA5bA5a4a face
      8a5a facile
      8Aa2A6a2a2a8aa facon
      AA1a12d8e faconner
      6b1a14A2B5a facteur
      1b12B7a8B factory
      10a5a15A1a fai
      6A8a10a8A failed
      3b5a6A10A7b faint
      aaA1aa2b2d1a1ca5A4a6A fair
      aaA8c3cb5A4a fair de
      aa2a1aA1aAbCbAB1aBb1aa1B2AAcCAaBaC faire
      4b3A4a2h2b faire a
      1A17a14A faire briller
      aaA1Ba1A3A1a2a5aA faire ca
      1c faire comme
      baC7bA1a2A2A2B faire d
      A1b4A5a4C4A2a faire de
      bCA1AAa1Bb1B1cAAC1AAa1baA1AaA1A2AaA faire des
      2a4B3d5a3c1b faire du
      7a11A1a4aaa faire et
      Ab3A5A4bAba5A1A1A faire la
      1a3aA3AA4aA3Aa1ABAA1e1a2a faire le
      aA2aa2BA1AA1aaAAAd2a2aa3A faire les
      5c3a1A7A2A faire mes
      7a8A2a3a6a3A faire mon
      10A5Aa faire pousser
      4B11Aa faire rire
      3a27a faire tourner
      A2A1Aa4b6b3b2A faire un
      1aa1a6a1a2aa1A3a1a1a1aA faire une
      AA1abaAaAB1aAB2haAbb1a1ab1aBA1b1Abb fais
      11A1a2c8A1b3A3A fais a
      2d4A2A1A3BA1A3bA1A1A fais ca
      8AA21c3i fais cho
      13a2e3A3A5A3A fais d
      aCbA1A1A2AB1bAabAb1c1AaadaB3A3a fais de
      Aa1AA2AA2eABAcACcAcAAAAb2A2AaAa fais des
      5a10A1a12b fais desosser
      AAA1caA3a4AE1A2b1Ab2a2Aa2AA fais du
      1A32d fais flippe
      35A fais gateaux
      1AAAa1A4b4a1AbAA3AA fais la
      AB1BAA4A1A1a1f1ABa3aAab3a fais le
      1AA1AAbba3AA2eB2B1a1A1ab fais les
      10A2a3b10a1Aa fais mal
      B4a2a1A5ga7A fais manje
      3d1A10A fais marche
      3A1a10A3A1a8A fais mes
      1A3A4b2Aa1B2aA3aA5b1bAB fais moi
      b1aA1c2Ab1a4b2A2b2A1A fais mon
      3a7aA1A1A7aa5A2A fais pas
      8A3b13a7A fais peur
      1cAA9Ac1A3A6a6a fais que
      4a11A11A fais rien
      2B13A3a4c fais ti
      b2AA1aa3A3A1A1b2Aa4a6A fais tout
      3a4a7BA8A4C3c fais tro
      BcAA6AA1a1Aaaa1a1a2aa8a fais un
      Aa1A1A1a6b1aAb2a3A fais une
      3b3A8A4A6a6A fais y
      6a1A1b3a6A9AA faisait
      A12a2AA7b5A faisons
      cbCCD1cCaABAbaaaE1cC1BaBBac1aA1aAbAb fait
      ba14A1b fait 1
      bA2A1A5C12A fait avec
      1A10b fait beau
      1A6b1a2Aa1A2a1aa2a fait ca
      9a1A23b fait chaud
      4b20a3a fait d
      AA2Aaaa2a1aA11A fait de
      Bb1AB1A3aA3AaAcA2A2a2b4AA fait des
      AA6b4Aa4A13b1a fait deux
      d1a3A2AAA4bBBc5AAB3bAA fait du
      3aAaa1A7a6a1bAA6A fait j
      1ab12a2A1b fait je
      1b7aA1A1A17A fait l
      1A1aa1a1AAA3a1d9b fait la
      1b4A1A3b2Aa1aBa4a1b4A fait le
      AA2A3A3cbaa1b7aA4Aa fait les
      6a11a3a fait mon
      5aa19A1a3A fait pas
      8a9A6a7aa fait peur
      7a2b1a6a4A fait quand
      1aA fait que
      1A1A4A15a1b4a1a fait river
      2a14a1A2a fait ses
      aAaabAA4A4A2A fait tout
      1A15bA7A6Ab fait trois
      bbBCA1AAA1BA1aA1B1eAaaAC1aaAb2DAA fait un
      baA1a2AaAA2e2aAA3a1a1A1a2Aba1b fait une
      A1b1AA faites
      2A9c5A5d falaise
      13A familiale
      1a1Bb1BbB2A3ABA1acAAAA2AA1a4A famille
      A6aA7B5a famille c
      8A famille le
      1A16a11A3a family
      5a2A8aA1Aa9A fan
      4a1a fanfare
      4A10aa5a fanmi
      11a fantasy
      10A17b4e farine
      3a3a1Aa17a3a farm
      3a3a5a fascine
      A19a1c fashion
      b1A6A2A3a1a2a fasse
      3AbbA2Ac8A5A2Ab1aA fatigue
      2aa19A3A2ab3b faudrait
      1Ad1bCdAa1b1bBA1A1AA4AA2aaba2Ba faut
      2B3a3A1b1A14BAda2a faut du
      2B3A1a3A faut etre
      A1c1a1Baa6b1a4a7bA faut pas
      6a1AbAA6a faut qu
      c2AcBf1AA5BA3a1A4A1a1B1A1A faut que
      3aA4Aa10b7A faut un
      8a8a faute
      29a fauteuil
      8B2A2b10A1b faux
      2a3A4A4aA2Aa3A favourite
      1a2A3aa8a5c7b1A feel
      4a6a4Aa7a feeling
      1a2A1c3A7a10c1AbAa feet
      6a20A feet all
      8b10d femme
      17A9d fence
      10d1b14A6A fendre
      3AAA3fA1AA3b1A1b2A3A5b fenetre
      1a11B fenetres
      26c1a fenwick
      aab1AaAab3AIa2cb1aCba1cb1AB2A1A fer
      2AA1c1a5Db1d6A fer a
      A9A2dA1A1A6b fer avec
      a1a10EA2d2b1a2a9A fer d
      eb1A1A5c1HabA1b2C1c2ca fer de
      2b2A4A2D2A1A fer du
      a2a3aA1A2a2AA13a fer et
      10a2c4a fer je
      13C2B2d2a fer la
      1a6b1A2F2A9b8b fer le
      A1A2a5A1A fer me
      13a21A fer rouge
      1a4ABBABA1c1ddA1cab1aAa1AA1bbAAaa fere
      aa2CaAA2AAA2d2aB2a2bAAA2b3b fere de
      AA2a2aA6ac2d fere le
      1bAb1B1aaB2A5b1BaA1a1a1A1a1ab1A ferme
      9B2A4B2B9A ferme a
      1b5aaAb6b2a ferme de
      5bAA1d2b4A2aB2a fermee
      1C7bA1B1a2C3a2A5c1A1A fermes
      3a3b3A10b fermeture
      1A2A2A3b1cb3AA2A2C9A ferraille
      2A10f7E ferrari
      12a11b ferrata
      7A3A1b2A14a1a ferronnerie
      7A3A1b2A16a ferronnerie d
      13A ferronnier
      13A ferronnier d
      1a2a1a10A3B2A4A5a festival
      2c5a6A11A fet
      A8a2A1a12b4A fetes
      1b4a2AB1a5CA2A2a1AacA1A2b feu
      1c10A3A18b feu et
      2a8aaa1c1c1A2A1A9A feuille
      12b2b1b feuille et
      9A3a2bA14b fevrier
      1A12a7a5a fi
      3A4A4A3A2B fibre
      5b5a fiche
      A1h7aB3A6a3A1A fiddly
      2d23A fiddly little
      A3A2b2a1AAb3a2aaa1A fier
      1bA1b2a6A fierte
      10A9B fifa
      AA2AA5A4a4a4Aa fifteen
      a2a1a1a2a4AA1a1AA3b1A figurines
      b1b7a16B figurines warhammer
      dAa1A2aABB1Aag1AAAAA2AaAAA3a3A fil
      a2Aa4A2a7c9A file
      B1Aa3Aabb1a1C1a1ABA4baAaA2A1A fille
      9a6bA4a fille 15
      9AA5A10a2aa3a fille 16
      30a fille 17
      B1A1A5b3A4AA2aa1a4a2Aa fille a
      5a3a21a fille aime
      1a3A2aa1ba1BAb2a3A4A5A fille de
      5a3a1A6a fille e
      2a3A2a2A2Abb1A2b2A1a2A fille elle
      4ab18a fille est
      22a2a2a fille euh
      2AaA20a9a fille fait
      8b5A4ba6b filles
      A13A5A film
      5a1a4Aa1aAa2AA films
      BACAaAAAAa2AAd2AabaaaaA1a3a2Ab fils
      1a5a fils 15
      AA2a4a8a1a2a6a fils 16
      AA3AaA2B1A3A5AbA3b2a2ba fils a
      9a5a5a fils c
      4a4A1Aa1A1Aa2a1b5AaaA3A fils de
      10a1A4a6b fils e
      A3Aaaaa1aA2A4Ab1aAA2A2a2a fils est
      23a fils et
      2a13aA7a5a fils fait
      aa1A2BBA1aa7ba2A3a5B fils il
      5A2bA2A13a5a fils ne
      17b1a1A fils passe
      5a2A fils s
      8a fils veut
      2B12AA8e fimo
      cbhaaA2A1AaAA2A5aA3A fin
      2b15A finalement
      4A4aa6AA2A6A1A2aA fine
      2A14A12A2Ab fine with
      3a4A13A9c fingers
      2B1ab1a2B1Aa3aaAbA1A2aaa fini
      2B1A2Aa2aA17c1a1a finir
      2A4AA21b finir a
      10A19b finir tard
      2bAaAb3b4AAAb9A3aA finis
      1a9a1b17b finish
      1A5a2b6a2A9A finit
      9A2aa7A13B fire
      1A1aa2b2Aa6b2b8a2a first
      A2aA3bAa1ba2aAA2A1aAAAa4A fis
      12A5a6A1b3a fis a
      A4aa1bAa1aA2bA fis il
      10A1B3d fish
      b8A2b1A fiss
      7bb5b9a fix
      6a2a3A9a2A fixe
      a3bA1b2A2bA5A fixing
      2A3a9aa5A4a fiye
      16a fiye a
      6a10a fiye el
      11c5A2b fl
      11c5A2b fl studio
      1b4A7A3Aa9a flat
      25a5a flemme
      25a7b fleure
      7Ab2A5a13A fleuriste
      b6AB2aA3Ac2A1bA1A2a1Aa1A fleurs
      7A9B4AA fleurs et
      25A2a3a fleurs les
      1A32c flippe
      A2b3AA5A flipper
      7a3A5d1b1b3A6c1a floor
      1a9b1AA1A1aA5A2a3aa1A flotte
      16aa flowers
      1A6A3A3bA7Ab6b flying
      2b4B8a6c foi
      5A3ae1a4d15d foin
      4a1A2a2a3Ac8b6B foins
      A1bAA1eba1CA2a1aBAab2Abaa2AAa1AbA fois
      10B8a4b3a5A fois par
      Aa10A5a12A1a foix
      1c3a6A4Aa2a9B2A fon
      1a1a1a11Aa12D2A fon du
      3a17A fonctionne
      2AAabA1Aba5aA1b1aAa1a1a4A2A fond
      a2A1b1a5a3Aa2A4A fond du
      3A10A16A3c fonderie
      13a8A fondeur
      13b21a fondre
      1A1a2A1a1A1BA1A3a1a4AaAaAbb1b font
      10a24A fonte
      3Aaa2b1A5c3A7A food
      4aa2c7c11A food truck
      2A1D1A3A1a6a1AaB4a1b foot
      4C7A foot a
      10c1Aa3Aa football
      aAaaa2eBBAbDB2cBAcbA2AAaAAbCcaA for
      7A2A5a4a13A for a
      1A8aA7ba7a for fun
      1A5b2b12a for half
      a1a3A3A8aA5a3A for hours
      10AA14b3a for it
      1a2aAAa1Aa1a3Aa7aAA1A1Ab1Ab for me
      Aaaa3AAAA1A1a4aa6a1A for my
      1a6a2a4A3a for our
      3a1aAcA1a3a1a14A2a for the
      4A5A13a9a forbach
      A3A1A1BaA1bd2AA4bAaA force
      6aa2B1A4A10a force de
      6a3c1a5A9A forcer
      5A3aA1eA2Afb2A1aA6B2a foret
      12A4c16a foret les
      1A1A5ab1Ac3A13A2aa forge
      13bA2A7b9B forger
      10A1A13e1a forklift
      12b9a11A formation
      6A3aAA11AcA1b forme
      2a7Ab3A2a6A formes
      3A16aa3AA formule
      3A17a3AA formule 1
      A3aABA2b2Aa2a5B2A1B2b1A fort
      7A2a6a fort de
      2a7a3a13A6a fort je
      10a17A fort porter
      1bA7A10A9A3a fortes
      10A9A fortnite
      A5A2bf5Ab7A7A1A fos
      3cAAa2aAbaa3bA3aa2A1a1aaA fou
      3a13c3a4A3a fou de
      a6a4a8a fougeres
      A2AA1AABaC2Ab1AA2A1AAcaA1Aa1AA2e four
      1a8A14a6A four a
      9c2a1A20A four walls
      5a2a1A2A2jA4A5a3a2A fourneaux
      9b2A3BB7A4b2a1A fournil
      3A4a5A1d2a4A5AA3d fours
      a11b4A3b1bA2a4A1B fous
      6A2Ab1a2c1aA3b9A2A foutre
      4a2aA5A4aA6b2b foyer
      16A2a10b foyer a
      1A1A6Aa2AaaaaAa3a fr
      3A7b4B1aA fr d
      11A3a2a1a3A fr des
      10a17c fragile
      9b2b6a4A frais
      3b1AA6b2a1a fraiseur
      2A10A2aA1aA5B1A2Ac2b fraiseuse
      1a6A4a2AA2A9b2a francais
      4A4aA1A1aaAa1A12B1A france
      d1A2aABaAA1BAA1Aa5aa2Ab2a2A franchement
      a7a5a4A2A franchement euh
      AA14a2b franchement j
      18a8B franchement y
      6a franse
      7b4B1b1A4c1a8a fre
      7b6b1A4c1a fre moi
      3A4bA6AcA2Bb1A1A1A3B2A freezers
      3A3h8A4gAa2BA frein
      21a5b french
      1bAb2a2a1aAAABACbAAaACbAaBA1aBaAB frere
      AA1b3A6A1A2A1A1B frere a
      15a2A frere est
      1a5A5A2A10B4a frere il
      1AAAAAAA1a6bA1a1A1a7aA freres
      16a freres et
      7A1B1Ac3A4A7A fresh
      7A1B1Ac3A12A fresh air
      11e3A4aA2A2f6a fresques
      4A3a7A friend
      4a3A3a3b friends
      2a3ABaA9a1A1A4a5A frigo
      2A5A frigoriste
      6b3A13A3b frigos
      7A14a9A fringues
      4a2Aa3A9a frites
      1AA3A1AAa1Bb3a2AAAaA2A3AfAAb froid
      9A2C6a12b froid dehors
      8aA2a3a15B2a froide
      9bA froides
      1ba1AAbaBb1Aa1bAaabA1a1bAAa1aaBbAAa from
      1b14A7A3b5a from a
      A1a4b8a1b4a11a from the
      AA6cA6d8A6A fromage
      a5A1dA6A3a11A front
      8bA6A3a11A front of
      6A9BA1g8A1A4A frotte
      5a3a1A3aA2B1A2a3B1aAB frr
      8C7AAA5a4AA3A fruits
      17A fruits et
      7A4A3aa5A7d fuis
      7b fuite
      A7b12A1b7a full
      A7b14b7a full of
      11A5b1a fumer
      4bA1a2aA5A1ba3a3a4a fun
      Aba4A2b5A2A1A furniture
      3A11d fusain
      4A8a1b4c14b fusion
      16A gade
      1b7A2A4A14ca gadoue
      1B1aa1A2AaaAAa1AA1a14a gagne
      1b11A6AB gagner
      10A3c4A gaines
      1A2b5aA2a1b1A1A2a3a galere
      13A6c5a game
      Aa5A8A3a5b gamer
      1aB1aA1A2b4c4c5A games
      2Aa2aa1a3a2a gamin
      1B5A12a gaming
      a12a9a7Abb gants
      a7Aa24a gap
      ca3aAbAAA2a2Aaa2A1aAA1b2aAa garage
      A2b3A5A7C garage a
      1a2a2c13c1a garage avec
      aA5a5a5a1A1b6b garage de
      3A19A7d garages
      21a garagiste
      2b1BB2A1aAb4aAbbba1Aa5a1A garcon
      9ba6A13a garcon a
      8A3a4aA11aa garcon de
      2b2a6A4aA12aaA garcon est
      A3A13a14A garcon il
      1A1Aaa2a1AA5caa1Aa5aAd1A1A garde
      5c2b7AAb13A garde les
      1b6a1a1aaa1AD garden
      8A8b10a gardening
      1bA2A11A7A3b1b2c garder
      4baa22a gardien
      13A7A gare
      1A2ca2AA6A3BB2a1AB3a gars
      6A14A2a6ba gars qui
      1A14B gateau
      aA3a1aA1Ab2AAe2AA2A7a3b gateaux
      11b4a gateaux d
      13b gates
      CAA3b9C3a10a gauche
      4a4b3a3a1C10a2A gave
      9A3a3A6a3b gaz
      A2aa2AA1aca1A1Aa4fA1a geant
      2a9B19d2a gel
      1b7a2a19A2A gele
      3A1A2AA3A3a10a2DBaa gene
      3A5Aa2A3a10a2DB1a gene pas
      a3a4a4a7A general
      4a3a7A1a16A generale
      1a5a2A10a2Aa genial
      6A3B5a11ac4A genou
      8A1ba5b4a4aabA3c genoux
      aBAaAC1BBbbAAaa4A2a1b1a1B1bAB1A genre
      b1A5A13A10a genre de
      15a genre des
      A6A8a4a genre euh
      A1A8b1A2Aa2A1aaA1Aa genre je
      b2b4A5A1A2A3a6AA genre la
      2AA10bab1a3bb6AA genre le
      A1a1A5aA1a2C1A1aA3ab8a genre les
      a5a2b9a1a2a9A genre pas
      5A1A6aa2a genre tu
      AAAAbeabkaA1AABaAAabaAa1A1aAAB3AAA gens
      4A2aa gens au
      3A1a18A gens ca
      8A6b gens dans
      4aa2C10a gens je
      5A2b7Ab1a2c gens les
      4a3Aa2AA1b15bA gens qui
      A16A gentil
      18A geo
      2ac4B7d1AAa10a gere
      3A1d10aA2a gerer
      a1c9A3A geste
      2BaAbc1a3A3BA2AB8A get
      2A2a get on
      A1aab12AA1A6A5b gets
      AAeAb1A3a1A3c2Aab4A3d2a getting
      16a2A10e getting up
      6b9A7a3a1A3B gingn
      6b21a1A3B gingn pas
      3AA2a7a1a girl
      c1a4a1Aa1b1A5b7A6A give
      b1a6Ba1c1A5b7A give me
      4A14aba12a gives
      4A14aba12a gives me
      a4a3B2C11aa6cA glace
      A15AA7b glaise
      1aAbAadAa3a3AB3B1ab1d1AAA2aa go
      1A5bA1a12a going
      7AA12a going to
      13A7g8A golf
      4A1Aba1a6a1A3b5a4A gonfle
      aa2aa1aA1AA9b2A6aA good
      9A8A6A5AAc gorge
      6b19aa1A gosse
      2AA1AAaAAaaA1cAabA2Aaa2aabb1b3B got
      bA4A1A1a3c2A4bA2b6a got a
      18A8d gouache
      12AA12A5A2b goudron
      16dAc8A goure
      11a5ab gout
      2a13b1aA15A goute
      6A1b1A5AA2A3A1b5a2b gouter
      5A1a5a2A1a3aa grace
      5A1a5a4a3aa grace a
      2A7dc3b11AA3A graff
      2e13c gramme
      2a4AAABAeAa1aaaaA2AAA1A4a1a gran
      AAAaA4ca1a1AAAAA1CabBacA2ACAA1AA grand
      2A5Ac2c4A4AAa7AA grand air
      7aA8a3b6a1A3a grand chose
      3a1a1A1b1b6a1A2A grand frere
      A1AA3AaA1AAAA1AAAaAAc1aa1A2A3A grand mere
      2aa5AaAAb5A3aA3A4aAA grand pere
      bA5AA2Aaaa2aa1AA5a grandad
      aA11a13a grandad s
      1dAAAAAA1AAAaA4A2A2a1aA1b2A1c grande
      1A1a5A2a3a9A4ba grandi
      1A1a5A2a3a9A4ba grandi a
      3a10A6a grandpa
      1aAaa2a2a1A1AA3a1aA3A4b grands
      1bA7a1A2Aaa1a2A grands parents
      1c16A2b1a grange
      7b3A3bA2Ab6A2A graphique
      3A12aA1a9A grasse
      A1a6aA5Aa1a5A1a5d gratte
      A9A6aa6A7A gratte la
      2a1a2A1a1ABA1AbaAAAaabAc1A3a grave
      b11a3AAb7a grd
      2b13Aa green
      8c1A18A grenier
      24a grenoble
      9AA1a4c14c2A greve
      2A4ca1A2cAAAA1A1aA9b1aa grille
      b6da7A2A1aA11A grille pain
      1A1Aa8A1A1B4A11Ba grimpe
      1BA1A1a1AA6A1A5f2A3aA1c grimper
      12b4A6a grimper aux
      11Aaa3A1a4c8AA grinder
      25A1a5d gris
      3aa5e1Aa7A4a1C2A2A gro
      AcaA2AAb1caa1A2A3bA2a2c2bA1A gros
      7A2A10b4A1A gros camion
      2aa6A2A11aA1b5Aa grosse
      2aa22A4a grosse machine
      B2d6Bb1a2B1a1A4Aaab1aA3b grosses
      30a grosses machines
      4Aa20a7d ground
      3Aa1AAa2abA5Aa10A group
      3Ac2A11A group project
      2AAdA1a1AA1AB1aAA2a7A2a groupe
      4Ab21A groupe c
      4ca17a groupe ca
      2A1bA24aa groupe de
      4Ab groupe je
      4ab groupes
      4A12c growing
      1AAb6A10A2a1A2c4A grue
      baab5B6A6A2b7A grues
      3A6A13a1c7b grutier
      1A8a1A7b grv
      6a gt
      2A14A3c gti
      12a4a14A guepe
      5a gueret
      23a7c1A guerre
      6A1a21A guess
      4A3A22b gueule
      8c7A guichet
      3a4a2A12b guide
      1a guinee
      bA6A5c1A8B guirlande
      1BbA1a8c3a5A9A guitare
      2A gymnase
      AA1aAAacAaAABAaAba1aBa1A4Bbiab1A h
      3b5a18A2b h 24
      9b20A h c
      6A22A h ca
      5A3AAAB3aaa2b3a4d1a1A h du
      17A habitant
      1b1ABAA1AB1Aaa2ca1bA1HaA2aA1abAA1a habite
      1a2A3A1aA1A2bab2aBa2a1A1A habite a
      9A7a habite dans
      10A2a4a12a2a habite le
      23A habite o
      8Aa6a habiter
      4a7a habitons
      22b habits
      8a3A16AA habitude
      3A6f5A7A2A4A hache
      3Aa1AaA3A3B2a3b1baA2A had
      4a1A3a8a3a1AaAA1A had a
      1A6A7aA6Aa8b haha
      4Aa5Ab4b2a haies
      1a1A3a2a6aAa1A1a3A2A4A half
      3A5aA1B14a hall
      BabA1A4b3A1A3a1aA2a4A hand
      4c handball
      7A12a8A1A handicap
      f1c1A1A1aAAAAA1bAA2A4a6b hands
      d5A13A hands on
      6aAbb4a2A13a hangar
      4B7A hanging
      4B7A hanging out
      a4a4a happier
      a3AaA3a1a3c1a7a2A2A happy
      A3a1Aa2cA3b4A5ABa1A3A hard
      7A2A3A2a4c1b harnais
      1bb3a2AA3a2A15a1a has
      1bb27a has to
      5Ba3a1a4b14AAAA hate
      12a6b10a1aaa hates
      1AA5A5b9d9A hau
      10a5A5A5c5A hauling
      AABABABAAAAabaA3BaAA2h3AA1AA1ab haut
      10Ac5bAb4A2b6aA haut d
      AA16A7A haut de
      1b22b9A haut mieux
      ba1a1a1aA1A2bA11A1b5AA hauteur
      28A hauteur c
      3aA1aAA1AaA3aA3a2AAaa2aa1a1a have
      3aA have a
      6a4a5A6A5ba1a have to
      4bc4Ab12A having
      A1A6acA4A16a hay
      10c6A10A hay baies
      1b1aB2abaBBaab2BAbb2aaA2d1a1aaa he
      2A2A1a2B5a4Aaa4b1a4a he can
      7A2A1bb he d
      Aaa1Ba1ab1aAAAb1AA1AaAA2AAaA1aa1acA he s
      6a19a he wants
      a5A4c head
      4Aa1aA2A5A headphones
      4Ab headphones on
      A30c heart
      10AaAa2AA13a3g heat
      2b1a1A3dA15Ada heavy
      2a7B17b heavy lifting
      2a1a1A3d17C heavy stuff
      14A2Aa4a4AA2a1c heights
      1ABbA1A1AA3aaBbd1b1A3B1Ba1BACA1b hein
      1a hein ah
      1A1a5AA1b4a10a hein il
      a3a2a8bA1a1a hein j
      15a1A13A hein je
      1a4A11AA14A hein mais
      a3aB8b hein pas
      aa5A1a6A4a5a hello
      4A2a4a3a4a8A help
      1a2A3A1a1b8A help my
      7aa1a10a5a helped
      4b3b2a4a10A helping
      a2A3A1a1aB1a1a3Aaa1A3a1c her
      6A5a4b2a11aA herbe
      6A14A6A here
      3A22a1b5A hernie
      7B8A5a hesite
      5a6A19A heu
      A1A3BA1A4aAAcb1AA2aa2AaEa1A1A heure
      17a4aaa1a2AA heure de
      aAb1Aaca4baA2CA2baB3BAahB1aBA heures
      a1b6a9A1a1a3B3A heures a
      5Ad1A3d4a heures avec
      2A2b1aa2a10b7AA heures dans
      6c3a10A2a1a1A1a heures de
      4A1B3a1A6b1b6A1a1a heures du
      5c6A9A7A heures sur
      1a2a11a4A10a heureuse
      b6A1a2c4A3A1bd2a6A heureux
      7aAA4a1A3a hi
      aA2B2A2A3BAA2A5A1A2AA3A hier
      4A11a hier c
      aA22a6A hier j
      4A2A22A hier soir
      4a19A9d high
      7A1bA1aa17aa him
      6b21a hip
      6b hip hop
      5b2A1A1A1c1A3b1AB6a1A his
      5a11a2b6a his own
      8a2A5aA1Aa2AA histoire
      18A histoire geo
      8A2b3a6A histoires
      21A history
      1baAa1AA1ba1D4abA1AaaA1A3a1fA1A hiver
      1aA9A4A12a1a1A hiver dehors
      2A7a11a9B hiver j
      9aa6a hiver je
      2aAAA5A3aa3aa2ab1a hmm
      21a2a2a hmm les
      1Aa2A1c1Aa4aAA5b6b2b home
      1a19a homme
      5C honest
      A2A1a2Aba10a2b9CA honestly
      4aa20a8A honestly i
      1A1AA1A1d1B3A1b1aaA3Aa5a2a honte
      3aa1b4b4a2A2A2A2A2A2Aa hop
      1a1A28a1a hopital
      12A7a7a1c horaires
      20a7a1A horaires de
      2cA2Aa23a horloger
      1A6a1A10A11A1b horreur
      5a14a10a3a horrible
      1A2A12AAc4A9a hors
      1A2A12AAc4A9a hors de
      6A10AA2b13e hot
      2A1A1a9A2bA4a4A2a hotel
      6b1A7a hotel a
      2a15a11A3b hour
      a5A3A1A1a1A2aa5a2caa hours
      1b4a1c2a4a1A3A10A house
      1a15f1AA12a houses
      5a how
      A3BB10A3d html
      13A2A7aa5A hui
      3a3A2A1A3aAa2b4Aa3A1a1a huile
      AaAAaAa1A1A5bA1AaA4c1BbaAA1ab huit
      1a4aa2A3a11a1A1AA2b huit ans
      5AaA3aa4A1A2a6bA huit heures
      26a huit mois
      2a1aaA2a11A1A11A hum
      8c11A humain
      3A4A14b7f1a hurle
      8aA17a hyper
      6c3A hyperactif
      6A1A22c hypersensible
      ac1a1BaaabB3bBccAAB1c1A1Aabaac2ab i
      1c1a6A3A1A1a10A2b1A i built
      AAa1AaaAAba1a1A6a1A3aAbbAA2C i can
      5A2a8A4A1a2a3a i could
      2AaaaAa1baAcaA1Ab2b1A3caAaAAAaab i d
      10A2b2b10ac i di
      9A1a1a8a4a6A i did
      1Aa2a3bBaA2ad2b1A1a2A1a2A i do
      A8a1a1A2A8AA3a1AaA i don
      2aa1a5aAa1A1a4aA2A1a1A4c i fais
      2A3d8A13A1A i faut
      7cb5a i fix
      2BaAaaa9A2AA2A9a i get
      3A3a4a1a2a i got
      4aBa1A1a1a3Ab14AAAA i hate
      6a1A7aA6A1aa2aa3b i have
      4A2a2a1a3a i help
      7aa1b10a i helped
      4a i just
      2A2A1a8A4baa7A i ka
      4aa10a2aaa i know
      AAAbabb2b1C2aA1a8AA2A3aA i like
      7a4A3A4a4aa i live
      aBaAbaa1bAaA1A2abA2AA1A3A2aA2A i love
      b1aBA1BAb4B1AB1Baaa3AaBABdaAAA i m
      b12a1bA1a3A8A i made
      a4a5a1aa10b i make
      4bA1A1Aa1b4A3A7a1d i need
      1b4a9A6b6A i never
      8A19a i pas
      1b10b11a7c i pleut
      1aA1A1A1BAcaAa2aAA1A2bba2baAb1a i vais
      6a1a1a2A i veux
      1A2A1aA2A2A2b1A2Aa3a i want
      1b4a1A5a1A4b2A4b i was
      4b3a i work
      a1aa2dA1a7A1AA3b3a6a ici
      24A10a ici je
      4a6a11a ide
      5A1a16a8a idea
      11d3a8A ideas
      2A2BA3AAb3a1aa3A1a1a4a idee
      5B5A4b2a6a5a idee de
      a2AA2AA1AkAa1A1A4b4A4A2A idees
      5aab2A1ba10b2AAb1b if
      5aa21Ab1b if i
      Af5Aa5A1B1C ikea
      1bD1CbAABc1AA1C1Ca2A2b2aaAAD1aBA il
      CbBAB1bAAdCCAAaAAAB1bABCBdBaa1A1aAbA il a
      1A3bAAAA4a1A2aa2Aaa6A1a il adore
      1a2a3A1a6Bba3A2b4A il aime
      5A15a10a il c
      3a3A6A2b3B2b1A7A il connait
      a1A2a1ba22A il demonte
      8a3A3aa3a5a il dit
      6b3b8Aa2a5AA il dort
      ba2A3aAa1aa2b4a1bA2a3a il e
      a8a3a il em
      4a5a10a il eme
      1aa3A2aa1A4aa1a2a2a4a il en
      eCA1A1AcB3caBBAA2aBAAAA1Ba1aAB1AA il est
      13AaaA5a1a6A il etait
      AaAA2a1A1A1A2A1b3a1b1cA4db2e il fais
      BA2aAA2aAAbb2B1A3Aa1Aa5A il fait
      2aa19A3A3b il faudrait
      4aaa1aa1aA2a1A9abA1aAb1a il faut
      1A il gagne
      1b7a2a19A2A il gele
      13a4A il habite
      9ba7A7A1A il il
      3A7a8A il invente
      2a1A1A1a1a il le
      13Aa2aa9A il les
      5ac1AA2a9Aa4a il lui
      A2A4AAa2b1a2b1a4A4A il m
      3b18A1a1A il ma
      a1Ab1AAa2a1c5B10bA2A il me
      1a1a1cAb2A1aa10a3a1AAa1Aa il n
      1Aa3A2A2AA5A3a2a1A2Aa il ne
      9a2a5A13A il neige
      8A14b il parle
      5AA7A4aA2ab2A2bA il passe
      2a2a3b2A14a il peut
      8Aa2D4a il pleut
      4aa3b25A il prefere
      6A10a16c il prend
      1b7A2ca13A4a il rentre
      7D12aac il reparer
      7A7a2A2b4Aa il s
      5b3b1aA3aA il se
      aa4b2A8A il te
      4A8A il travaille
      6b2AA1A19A il va
      3a2A3b2A3aA7A il veut
      11bA5a5A5A il veux
      7a8A4a il vit
      6A11a7b il voit
      1b3a2bA3B16aA1aa il vous
      1B1Bba1Aa2AbAAAab2BA1AA1a2aA1Ac1A il y
      1A1b1Aa3A1aA2a4b1AaA1A5aA ils
      6a12b3A ils ont
      8B2d5A2A imagination
      2aAB6d3a1b1aA imagine
      3A7b imagine de
      15a4A1a imagine des
      a1A1a5ab3AAA2aA3A1aA1a1A1a imaginer
      5a5b13A6A imaginer des
      4A4A3a3aa12a ime
      3A4b3A2Aab2A1aa3B6a immeuble
      A5A7A4c impeccable
      A11b1b2a13a implante
      19b13a important
      aaAA2aa1bAB2A2Aa1Aa4a2a1A2a importe
      4A1b17a importe ou
      9b10A5a8A importe quel
      b3a2a1a1A19a2ba importe quoi
      3A1Aa1b4A8a6aaaA2a impossible
      3A2a24b3a impossible pour
      2ab7A7A imprimante
      2ac15AA imprimante 3
      13Ba5a1A imprime
      3b16A imprimerie
      ab1DeAAAAbCCdACA1BaB2aa2Dabaeagb1A in
      1ab1a3Cc1Ac1B2BA3aAa3AAAAB1Aa in a
      4a1a2b11b in an
      a5A8a in class
      8AA2A13A in laide
      8A2a10a5a2a in lille
      4Bb2b2b2AAb4aaA in my
      6c2b4a9A9a in one
      aa5B2A5a2b7a in our
      16A11a in pau
      2AAa2AAA1Adb2B1aAA2aa1AaAacAcA in the
      5a1ad7aA13A inconnus
      6AA1c2A3A3A3a2A7a indoors
      7A5a4A1A indus
      2A5AA9a12A industriel
      2a11a industrielle
      22A ines
      14A infirmiere
      9A10e info
      11A8d informatik
      a8A informatique
      3a10A4b1a injecter
      13bA1A4a inox
      a6A1A24a inquiete
      9A24a inquiete je
      4A4a3aA2c3A insectes
      3a2Ab1e2A19A inside
      15aaA1AA insta
      5ba1AA4a2A2d7A installe
      1A8b2Bb13a5a installer
      10b2Ab5A7a installer des
      2b6AAA4a14A instant
      1a6A2A2a1b2A1A2A3a4Aa interdit
      10A17b2aA1A interdit de
      3a5A4a1a1A14a interesse
      3a14A interesse pas
      5A15a interet
      aAa1Aa1A1i1aB1A6a5a4a2A interieur
      a1a6b interieur j
      2a6A1A2A1a1aAA2a4A5A internat
      2a8A7A4A5a3c interne
      8AA1B8b internet
      14b1A16a interrupteurs
      7AA1A2b4Aa1Ab8A into
      a1a8a10b2A invent
      1A1AA3A2d1bAa1AB1A1A2b invente
      16a3b1c2a invente d
      1A9a1b1A2a invente de
      1A1A4A2a1a1aa3A invente des
      11a8A invente tout
      ab2a6b3AbAa1a1b2A1a inventer
      a1A1aa5A3Ab3a1b4a inventer des
      A2a7a8A1A inventing
      2b4e6b1A2ADA iphone
      aAa1B1B1aaBBAAC1a1BAAAB1b1Aa1aaaab1a is
      aa1a4ab2a3AA6A5b1aa1a is 15
      16a15a1aa is 16
      7b13a is 17
      1A6Aa3A2A4BB5A4a is a
      10a17Aa is fine
      23a is in
      7a1B14b7aa is my
      2a5a1A17a is out
      aa1b2a1b1b2ab7A4A5aA isn
      aa1b2a1b1b2ab7A4A5aA isn t
      32b2c isolation
      1b2ad11A isole
      adb2bAaBaA3abbbaaa1aa1baa1ABca1Bc it
      16a8a it for
      Bba1a2B1aAA2baaAA1aa3AAA2aAAA1c it s
      1A1c7A5A3a3A its
      1aCBCA1BACBbAb2bdDAabCBB1BA1aAaAACb j
      9a j accompagne
      9A7A1b1c1a j actes
      bBab1Abba4AAa1a1AAab1a4a1a1aCA j adore
      aDCaaA2acaaAb2cBb1c1Ba2aAabbacAdb j ai
      bB2B2a3A1a3a6A j aide
      1A1aa10a9A1a j aimais
      1a2aAACB1bb1Ab1AA1aBABab1A2a1AB1c j aime
      1a2A15b13a j aimer
      1aa5b1a2a2AAB1A4Aa1A2a j aimerais
      10A5A3A j apprends
      a4aa3A17a j arive
      3a1A14A j arrete
      1a3a10b3A j assure
      1a16AAa2b j attends
      8A7A j aurai
      2A19a3a j aurais
      A7a2a2a1A5A1A4aAA2AA j avais
      13B j ecoute
      8A2b3A1aa1b j ecris
      1a15a j eleve
      cda1ba1baBbBBaAb1aaaBacBCAabaAAcB1B j en
      2AAAaab1a3AB1B1Aa1A1a8A1A j etais
      9B2b j etouffe
      1b1A2AA1AA6bcbAaF4aA2AAA1a j habite
      7B8A j hesite
      2a8b8A j imagine
      AB3A2A2B1a2b1A1A1A2a j invente
      7a6a1a4A3aA6A j ouvre
      abba4AAA1bcaaa2Ab1aAbAaAA1AA1AAa j y
      aA15i1ba14c jaden
      Aa1AaAbAAaA1a1aaaA1B1AbAA1aaa1a1aaAb jamais
      2A1a1A4aB4A8a1b3ba1a jamais de
      15a18C jamais eu
      10A2a10A9bb jamais j
      4Aa11A3B6A5A jamais je
      1A24A3a2a jamais la
      11a2a1a5A7a2a jamais le
      6d jamais o
      6bAa8A11c2A1AA jambe
      2Aa1AB1A3A11A1AA1fA1A1c jambes
      a1A1A1bAiAAAA3a1A1AA2a6c2BA jan
      a6AA jan e
      8d26A jan je
      9A4a10A4A1c janvier
      1A16b5A japonais
      1a2a1AAaaa2b2aDa1A3Aa1a2A1AA1A jardin
      a7a3A4c jardin e
      5A11c10a3a jardinage
      12A4b7A jardiner
      6A10A14a jardinier
      6b4AA4a6a jardins
      9A4A8a3b4a jaune
      A18d javel
      21b jdm
      18a10Aa jdois
      12a4A12a jdors
      1DacBeCaDbbBa1BAbadAbcbdbBbCB1B1AAba je
      1A2A1A8aB3Abaa je 15
      1a1a1AB1AAAa4a3A6a3a1a je 16
      8A3Aa2BA2Aa3A2aA3a je 17
      3A1A3A20a je 18
      2b3a6a8B4a je adore
      a3Aa3aAA1A4B2b4A1a je aime
      3a1A8b3A1aaa je appris
      A6e6A5b6A je bidouille
      1AA1Ae4B1a4BA6a4A1B1A je bosse
      6a2d1BA13b2A2c je bouge
      14A9A je branche
      C1a4a8A6c je bricole
      a6B1ba je casse
      8A5A2abAbAb3AA je change
      AA1Aa2CA1bA1AA3AC1A1AAa2Aa1A2Aa je cherche
      1a6A1a9A je comprends
      7A2a6A3B1a2c4a je conduit
      1A5B2AA2A1ABA5BAa8B je connais
      1b16a je construis
      8A13a je couds
      1a23b1A je coule
      A1A14a4a je coupe
      A1a1aAa1aa5A8a6b je craque
      4b6d10A je cree
      17A je crois
      16ba12a je cuisine
      11c6A3a4A je customise
      b1d5A1a5A3b1A8a je de
      2a5A9a je decoupe
      4AbA4A4A9a4a je demande
      3b2Ab2A3a8a3A je demonte
      14a5a7a5a je depanner
      4bbb1AA1a4a12A je deprime
      11A3a je dessine
      AA2AA4A4b1ba3A5A2A je dessiner
      2A3abaa1Aba1aa1a1B3a5AaAaA je deteste
      2a1aaa2A2aA3A6A9aa je devient
      A20a je di
      a13a je dirais
      8A9A je dirige
      13B3b3a2a5Aa je dis
      5AA10a1A5A2abcac je dois
      B2A1Ac3a3A6A6A je dors
      cb8AA2A3b je fabrik
      bA1A8Aa1A2a2Aa je fabrique
      E3Cdacb1BbAAabd1cda2aBAcfAA1AaBaA je fais
      c5a9a4a je fasse
      1aA1aAb3b5A1a13aA je finis
      7A4A3aa5A7d je fuis
      1A2ab2b8a4a je garde
      2aaA3A7b1AAa10a je gere
      24b9A je grimpe
      7a13a je habite
      5a3a5a3a je je
      5a4A9a9a je joue
      aab1aAAaa1A9aa1bB1aa2a3A je kiffe
      21c3A je kone
      a4a1ca4ba3AA11A je l
      2caAae1a1a1Aa5AaaA2AA5Ab1a je la
      A9a2a18A je lache
      11a4aa1a4aa6a je laisse
      7A1A2A4A1c14A je lave
      AbAA1aABa1A1abB3cA1a2B1a1bd1abbea je le
      cAaBAAA1F2AA1BA1e1abCaAAbbAB1AA1Aa je les
      4a3a8a je leur
      12b1AA1A3b je lis
      3a7a4A4b1A je lui
      1A1AcbaAbbaAAA2aca1A1aA2B2A1B1ABa je m
      6A3B17ca1a je mal
      4a7a3BA12Ab je mange
      4bB2A3A4aA10a je marche
      E1BA1B1BAeBaBcb1CCCAA1a3CAcAAaAAdA je me
      A2a3AA2Aa6b2Aa1a6Bc je mets
      1A1B1B1A5A6ca1Ae9F je monte
      1aA7a4a7ba je monter
      B1A1A1B1CA3aAba2BC1a2aA1AAA2AA je n
      BabcaaBAdba3A4AaAaBb1ABaafbAAaa je ne
      3b12A2A je nettoie
      3abaA14AAA2b7a je panique
      1a2AA2a6aaC13aAa je parle
      5a11A8c je pars
      1aB1A1A1B1AB5A2AA2ia2A1aAbbGA je pas
      a1b2AAaAA1AB1A2Ac1adab1AAB2A2aAA je passe
      5a1A20b je pe
      aA8A6AA1A6b je peins
      3a7a4a1a3Aa je pense
      2a1a3b12AaA2a4a je perds
      6a2aA3D14A1a je pete
      6A3A12BA5a je peu
      1B2Aa1a6a2e3a2A9h je peur
      B2aaa2BAAAA2Ab1ac1aaA2B1ABAAa1A je peux
      6A1A20b je pisse
      10A6b je plante
      1B8d2Aa13A2A2a je porter
      b2a5a3A2AAa3A2aA je pourrais
      9a2b1A4aaA10B je preferais
      1aB1ab1Ab1abbAA1A1aA1a2AAAa1aa1a1a je prefere
      4a1a1B8a10A je prefererais
      2a2A je prend
      A4bA1a6Ab3AAaa je prends
      b je prepare
      4aa24a je quinze
      1A9A4Aa1a je ramasse
      16A2b je range
      2c3A12Aa4a4A je recommence
      2b13c2A7a6A je refais
      27A je reflechis
      1a8AA5A4a1A3c1a3b je refuse
      1A2A2a3aa1a1A2Ba1aa2A7b je regarde
      3b12A1A1A2ba9A je regle
      7b5a5A1A1a je remets
      5A3b2A1A2AA13b je rentre
      7b12a2a je repare
      b1cbAAAeA5a4AB1Ac6b3a je reparer
      2aaA4bA1A1aa4b6Aa5aa je reste
      1A5d6A6A1e je retape
      1aa13aa4A1a je reve
      6AA je reviens
      15a5a1B je rien
      21A1d je roule
      aaA1AAa2aBABa3BaacaaAaAa2aB2Aa je sais
      7a6b3A3aaa je saute
      17Ac je sculpter
      21A7A4A je se
      16A je serai
      4A3a3A22a je sers
      2A1bBA1AB19b je sois
      4AA6a2a1A2AA1a2bb2Aa3A je sors
      2a4A5ca1A4A je souder
      24A je souhaite
      2AAbBd2Ba1e1B1bAAAAB2A2aA1A1AA1A je sui
      aBa1AaBAbab3AAA2a1bA5AA1BAa1A je suis
      2A1Aa1A1AA1A1a1B2A1a1a8aaAa je supporte
      18a8b je t
      b1b2a2A3a1A2ab6a je taille
      6a6b6a je tape
      bA6a1A4aAaC5a6a2a je te
      2A11b1a2ab je teste
      1A1a1Ab1c1a4Aa4Ab6a4a je tiens
      9A4A2a6A4a1A1Aab je tombe
      bb1A2a7a1a8A2a2A1a1A je touche
      3B2A3a5B7ab2A5Ab je tourne
      A6a1A5b2a je tout
      2A3A1b1e5a2Aa14A je transpire
      2B2B4A2C5a1bAaaA4a1A1A je travaille
      1c2b3a2a6A12A2d je tro
      A2a5b2A1a3BA11aAc1A je trousse
      A2a1A1bA1a2AB3c3BAaA1B7A je trouve
      AA13b6Ad2A1A1aA je un
      2A3A5A1A1Aa3a6a5Ab je une
      1a2A1A2a1aba2AAaa1a1Aa5AA2A je vais
      A7b7a je vends
      a1BAc1aABDABBB2AB2A5aAA1cAAAAa je veux
      6AAA2AA1A2a2AA4A3BabA1A je viens
      C1B3aA4a3ab3A2A4A1a1AA je vis
      1Ab5A15b9A je voi
      7AbAA6a2A2a4A5a je vois
      1A1A4A3AAaa1A1A1B3a4aA1Aa je voudrais
      3a12A4a je voulais
      a1a4aAa1A8Aa9A je vous
      3a4A3b5b4Ca je vu
      35A jenne
      AbAAa2AA1a2A2AA4a2ca jete
      1A1a3c2a jeter
      A1cAa1A4a1a2a1bA6a jeu
      A3a6a1a4a1A jeu de
      6b1A8A6ab jeudi
      2A4BAAA7aa1A3a1aA1A jeune
      4B3A12A5a jeune de
      2A13a2a jeune fille
      18a6a jeune que
      4a3A7a1A4A jeunes
      2A1a11A2Ac1A jeux
      20c jeux sur
      4a jeux video
      2b1A1b3a6a2aa3a1a5AA jkiff
      a2a3b6a6A1a9a jla
      7ba7a1a4a jlai
      a2a1A1dB1A1Ac2aA5a jle
      8aA1Ab6B1b1bA6AA1B jmen
      9A21AA jmen fou
      4aa12A jmennuie
      6A joailliere
      2a2baaAaA17A1Ab job
      2a3aaaa13A8A jobs
      12A4a8c john
      12A4a8c john deere
      3a22b joie
      5A2A8A4A joindre
      1aa4b joint
      a12a3Aa4a3A joints
      6AA3a1a joli
      1A4a5b17a jou
      A2AebA3ab8eB7Aa joue
      4A15eB joue a
      4ba23A joue au
      a3a2b3AB3B9a3A jouer
      7A1A2d10A7A joues
      a2b3b10aAA10a1a jouets
      AA1AAChAae1ABAAAaA1AACA1b1A3b jour
      6A2b2A4b6a1a jour de
      2AaB4A5a6a9a journal
      AA1aAdDBacaAbb2A1Aa2A6b1cBAA journee
      5A2a4a4ab journee a
      9a21a journee j
      9a19B5A journee je
      6A1A10a2a6a5a journee non
      6d5A3aA2Aa3a3AAA journees
      4A1BAABa1ba3b5A2b1a1aAb jours
      4aa4b17A jpref
      1A2A8A1a1a3aa1A9a jregarde
      27Aa judo
      6B14aA9a juin
      26a jura
      2a4a7AA7a6a2a jure
      14c1a17A jus
      2A17b9A1A juska
      1a11b10A jusko
      b3BAA1AA3ab4AAAAAAAaa jusqu
      2a1AA1a1A2abba1A1B3A2a2A4a jusqu a
      c6b5A8A4a4a jusqu aux
      a1A2b1a5a1A4a5b3A2Abb just
      26b7a just don
      1acA1bAAAA2AAA1A1AA1BA5a1A3A juste
      9C2a jvi
      1BAaAaA1a1a1A4b2aa6A5b jy
      3aA5a6a3a6A jy vais
      1bAaAa1A1acaa2AA3AA3A1AA6B k
      ACBaB1Ab1cca1aabbaaBAbAaba1Ac2bccBb ka
      12b4b ka aller
      9b12A5a ka coudre
      a3AA4bA2baA2aaA2ab5a1bA ka fais
      1A5A6a1A6ac7b1A ka monte
      7d11C3b ka range
      1A3a1AAA6ba3AAA ka rete
      1AA1a4A2A4Aa ka travail
      3a3A13A1a kann
      1dA3A5A16A kapla
      1A5AA10f6A8A karcher
      21a4b kart
      7A8A9d karting
      7g6A4E1A1A7b kase
      Ad3A3A1aA1b1A3A3A2a6b kay
      1e2a2a1a1A2b1BAadAA2AA1a5A1A kaz
      1A5a4A1b2A9a5A kaz la
      4A3c12A kebab
      A3a3a7a4Aa8a keen
      A3a3a7a4Aa8a keen on
      a3A1a2a6bb2a6a6aa keep
      a8a6b3a6a6ba keep me
      2A14A1d keeping
      1a2b3A10A9A kermesse
      16a kevin
      2A3A2Ac4a1A2a1A5d3a kg
      26aa kids
      4a14a6a4A kiffant
      aabaaA1Aaaa1A1AaA5AaA1b1aAa1A1A kiffe
      5A11a3a1b6a kiffe la
      2aAa4AAAbaA1B3b7A6c kil
      2a1a23A kil faut
      6A2b2A7a2AA1b kill
      6B2a2A7A2AA1b kill me
      3A1cc10a3A4a kilometres
      1a4A1A1c1a1a2A2A7f1AA2AA kilos
      2Aa3A2ba8a6A5a kind
      10ab8a6B5a kind of
      10BA16b kine
      ab1aA1Ab8A4a1f1AA8A kit
      a6AAa4a1aAA4a1b kitchen
      5b14a4A kite
      1a1a11A4A4A kits
      3A2aA1A7A8A3A km
      6a5a8A km de
      1A8b12a3Aa knackered
      4aa10a2aaa know
      4ac3Ab ko
      1B22d koko
      b6A1Aa9Aa10a kom
      4ab4a2Ba1BA1b1B2a1b1A1A kon
      5c2a kon me
      8A1A10a4d kondwir
      5A2b12c3A kone
      8b kone pas
      21b3A kone tout
      14i3A15A kouman
      8b7aA10a1a2b koz
      8A7b11a1a2b koz de
      8bA21A koze
      21A1b ktm
      a6A8b2A15b kuisine
      A4f kwen
      baabaaabbc1Bcd1bb2bdcDa1ab1bBB2ABc l
      2AaAA1aBab5a2Aaba3a l a
      AAA1A4fA1a3AB1A2a2A6A2A l abri
      4A19b9b l accrobranche
      8f5A4a l accueil
      13b5A8A6a l acier
      15A4B6d l aerographe
      6b5a l age
      Ab1a1A1aa4Aa1b3A2a11A l ai
      4a1AABC2e1A3AA4A1A1A4ea l air
      4Ab2b l aise
      13b14A l alu
      1AAAda3bA5a5A7a l ambiance
      1A7AA2a2b5Aa11b l an
      a2A6c1B4aaA3a2aa2a4b l apres
      15a11c l aquarelle
      1a2a12A6a9a l arbre
      1Ab7A2cB1A l arc
      2A10b4a l argent
      A2a7aA3AA7d2A3AA l argile
      b6c11A l aspirateur
      1A6A5Aa1a1ab l association
      10a l asthme
      c1A1b2aAb2A4Aa4b1AA4AA l atelier
      2A9e4c9A2A l aube
      20Aa l auto
      5a l autonomie
      1a2Aag1AAA1AA3A1a3A1A3a1a2A l autre
      1A7A2bAAA1aAc8A3A2A l eau
      18a l ebenisterie
      2a4a2a1a2c1A5aa2A6C l echelle
      A13b1A l eclaire
      aa4A1AA1AA4A8A l ecole
      2AAAA2AA4A5aa l ecran
      1a8b4a16A1A l effort
      8a21a l eglise
      1A1Ab8be l elec
      A17A4a10a l electricite
      33a l electronique
      10A2c17B l enclume
      13a4A5A2A4ba1b l enfer
      4c l entraine
      6A2b10A5c l entrepot
      8b12A l epicerie
      2b l equerre
      4H1AA2A2A1A1A1a1b1b6aA l equipe
      4A12A13A l escalade
      4c4A18b2b2A l escalier
      4e5A l esprit
      e4A7A4c4a l etabli
      1c1A2ABbCb1d1AAa1aAAA2AAbaa1aA2Af l ete
      1A7B2d16a2A l exterieur
      6A5a4b2a11a l herbe
      A5A7b10a4A l heure
      18A1A l histoire
      1baAa4b2E3AAb4a2A1a1a1c1A l hiver
      1a17b12a l hopital
      6b1b7a2a l hotel
      3a3A4A4AA2b4Ab3A l huile
      4AA4AAc3b2a6a5a l idee
      13b4a l ime
      3A4b3A2Aab4aaa2B6A l immeuble
      19AA l imprimante
      9A10f l info
      20d l informatik
      14a5a l informatique
      13b l inox
      2b6AAA4a14A l instant
      1A3a1A1g2B6a7a4a2A l interieur
      2a6A1A4a2A14A l internat
      AA1A3A2AA1A2cad1A1aA9BBB l odeur
      2bBa8a12aaA6b l oeil
      a6a2A1a4A10b3a1ac l ombre
      8ac1a5aA6a2a3a1a l on
      4A3a3aA1Aa2ac7A3A l ordi
      a4A1B1A2A2b4b5A l ordinateur
      19c l ordre
      24a6c l oreille
      1A5c8A3b l ouvre
      28ab l un
      3ca8c4A1A10A l usinage
      2Af3A1cA2A12a3Ad1b1A l usine
      1CAd1ababa1Aba2dbaBaBa2bbAB1Ba1aAa la
      1a13b la 3
      21a4A la bagnole
      A6A5b5A3A la baguette
      1A2baA1A3b17A1A la bande
      3A22e la barre
      1A4aa13a la bas
      7AA5A5A2a la batterie
      3A15a15a la blanchisserie
      b13a3A8a la boite
      2A7AA2A12e la bombe
      a2A1A1Ac2a4A la bonne
      17A13A la boucherie
      1A4b1Ac15A3A2Ab la boue
      16a5a6a la bouffe
      4A1e la bougeotte
      5A3A1b4b1aA5BaA2A4b la boulangerie
      8eb9a2a la boutique
      4a1A3c19a la boxe
      AA1A3ad7A14A la brocante
      2ca16A1A la broderie
      8b7A la buvette
      2aa6A2A4A12A la c
      3b2A14a4c la cabine
      1A4aAf7A4F4a la caisse
      aa2aA4a1c3a3a5A4a la campagne
      1A7aA2A14b3bA la canicule
      2A1Aa2A7A14a la cantine
      6a19b5aa la carriere
      2AA9b7e1A3b3A la carrosserie
      1a3b1b4a7b5A la carte
      A4abb3A2b la cave
      16A8b la ceramique
      a2Ab2aA7A3aA1a la chaine
      3AAa1A1a2A1A3A3A3AAA2cAa1i la chaleur
      2A10Ab2A1a7a la chambre
      1Ba7a7b5a la charpente
      1A5c4c1A1AcB la chasse
      13c9A7a3A la chaudronnerie
      3A3d11A la cimetiere
      b5AA8A1a2AA2d la cire
      3A3A1AA1aA6a1a la classe
      4a2Ad5A1A5a la clientele
      7d13f la clio
      26c4A la conduite
      2a1b5c6A6aAA la corde
      2AA23f la couleur
      Aa2A1Ba1A2da3bAa1a4b la cour
      1b2a7A1A1Baaa3c la course
      14a1AAbAaAe2a3a la couture
      5AA4a18b la creche
      5A10e la creme
      1aAA3a1AA3a1e11a2AA2A la cuisine
      2a4A18cc2Ba la d
      1a7A14b2A la dalle
      6d la danse
      7b3A11a la dechetterie
      9B1d5A3A5C la deco
      11b15A la decoration
      3b9a2A la decoupe
      A1a2A1a5a1a1aa3a1A9a la derniere
      25A6A la douche
      A3a1aA9b5A la et
      A4A3a2A5aA2a2a5cAa la euh
      B2Aa3b1A3a2Aa2A3BAA la fait
      aca1Aa1b7A1A1bb3AA1A la famille
      16A11A4d la farine
      9A2a6A1b la fenetre
      3baA2cBd1Bb3e1aa1A3a1A3a la ferme
      7A3b1cb3AA2A2B9A la ferraille
      7A3A1b2A14a1a la ferronnerie
      3A10b5a la fibre
      abA1aA4A2A2A2a la fin
      25a5a la flemme
      9a6A2A8a3c2A la flotte
      3A27A la fonderie
      10a24A la fonte
      A6AB1A1a9A1aA2A la force
      5B6b4gA2A2a6A2a la foret
      3A6B1Aa11A8Aa la forge
      10a1A3A9A la forme
      3A17a3AA la formule
      3a12b18b la fraiseuse
      1b7A2A4A1a12b la gadoue
      3a8A21a la grande
      7a10A2c2a la grange
      3A13A1A9A la grasse
      24A1b7B la grue
      31c1A la guerre
      3A6f5A7A2A4A la hache
      1b2A1A4Aa11a1bA6A la haut
      14A3a12A2D la hauteur
      1A1AA3b1B3A1b2b4Aa5a2a la honte
      1A6a1A4aA1A4a10b la j
      A18d la javel
      A1caAAa1AAcA2bA1a1A2A1aABA3b3a la je
      AA1AAbCBabA1aa2A1A9aa1aA1A la journee
      12a1a1A2c7A la kaz
      1a2b3A10A9A la kermesse
      1b1A7a14b5a la l
      3a2A2a4A5a5a4b2a la la
      9A4a la lampe
      13A4a7a3aa la le
      10B17b1a la les
      2cbAaA7a8A la loupe
      6B2b2A1c18A1A la lumiere
      A1Bd3CAAb1a1Aaa1BA1Bb3a4a1a la machine
      1d13a la maconnerie
      aaacbA1A2a3A3aA1BbAAaA1c2aA la main
      3a3b9A la maintenance
      1A6Aa2a7a6b la mairie
      1AaAAaBb1cAaA1A1E1A1aAAA4A1A1AAA la maison
      16a1A7A la maman
      3A4A13c la maroquinerie
      2c12A2fA11a la marqueterie
      7A2h1A3A la masse
      6a3A14b la maternelle
      10A11a2c la matiere
      a1ad3e13a1b7A la mecanique
      2a1cAA5B16a la meme
      3a1A10a1d8A5b la menuiserie
      a4a3A2b4a8a la mer
      13a la mere
      5A la meson
      3A5AA2b18a la metallerie
      13b9A2A la meuleuse
      12b3a2a la mezon
      AAd19b la min
      2AA22c la mini
      a2A7a la minutie
      18a6a la mission
      4A20a la mjc
      20B1d la mode
      6CA1A4a1A5a1b9A la moi
      2a2a29a la moindre
      3e8a1A2c3A4b la moissonneuse
      3A4cA7A la monnaie
      5b2a3e4c la montagne
      9b20B4a la mort
      4b7b6a3B7A la moto
      10a la muscu
      4aa3bA3A5a5a4b la musique
      5a7A2Af3A2AA2A la nature
      10b1a6a3a8b la neige
      2A1A1A3B1aa2A2a2A4a3AA1bA la non
      5b4aa4A3a9e1A1ba la nui
      aAAaAbaaAAAab3A2A1aB3d3B1A1AA la nuit
      24d5b3c la odeur
      4a5A6A17b la ou
      4ab2A3A la paix
      7da5A3A la panne
      aAA1a1Aa6AAa1Aaa4eAAA la pate
      2a5a la patience
      5A10f8A4AAA la patisserie
      16a8A la patissier
      9a7A4a9c la peau
      cA3bA5f3AaA3A la peche
      1A1A6A3AAA1A1Aaab1B1e3A1A la peinture
      1A19A4c la pelle
      c2a27a la perceuse
      1Aaa3a5A2c2A1A5a2A la piece
      2aA3A2aa9A3e7c la pierre
      2e2a4A5aA la pince
      6a la place
      1b2A7c5A6b9A la plage
      3c1A7a la plieuse
      8A7a2d la plonge
      4A1bBAbA1CAaaAa1Aa3A5A1c1aA la pluie
      2b4a1bC6a5A la porter
      25d la poterie
      12A5A6B7d la poudre
      3b12A7a la pour
      9ba1AA2ABAA5B1aAAAbAeA la poussiere
      8a11a la premiere
      3d2A7A1A la presse
      3A6f13A9A la proche
      4A12A13A la prof
      a3Aa2d21A la qu
      2bA1aa4a4A1A7A la que
      28a la question
      5b1A6b1A1bA7b6a la radio
      6b16A la rando
      6a la region
      2bA9AAb6A la regle
      2Aa la regler
      6AA2d15c la remorque
      7AA1A1A la rentree
      21B4A la renyon
      AA13AA8c1A la resine
      12f5B la riviere
      2A3dA1b2a1A1A3A3A1g5A1AA la route
      3A1AAAaba1a2b1a3Aa2A6A1A la rue
      6b5a16a2a la sainte
      3a1AA1aAdaA3C2bB3a2Aa2AA la salle
      2Ad4A3A5b la scie
      3a9A10A6b la scierie
      3A3A4A3AAf7AA3a1b la sciure
      2A2b5A6b la sculpture
      4A2a7ba4A8A1a la se
      A3A1A2A3A12A1B1a2a la semaine
      a2A31c la soiree
      4ad3Aa1a3A3a1A3a la solitude
      14c2A la sono
      13b la soudur
      2a6AA2aA3a3A7a2a la soudure
      1A8b1A3Aa3A3f2b4AAa la t
      A4a2B2b6aA la table
      7aA5A1A6a la tele
      2A11a4a8A6c la tension
      4A7a6a3a la tente
      2AAA3a3a4b7c la ter
      1a8A1a5bd6A8A la terrasse
      CBAAA2A3AA1a1A1AB4AbAA3AA la terre
      aA1A1AABBcab2A2AAa1b2B1AAAA1bbaA la tete
      2AA1A1A5e4aA1aa la tole
      5AAc4A8A4a la tondeuse
      Aa18A3A9a la tour
      3d8b5aA1A2aA5a la tronconneuse
      3A15a11B3d la valeur
      3A2a14a la valise
      4A3bA2A3a11A1b la vente
      7AA7ia5A la viande
      8A12A4b la vidange
      2B3aAa7AA3A6b4ad la vie
      1c5b4A1a3a1ac1A9A la vieille
      11A5a2A3a1Aa6A la ville
      8a3b4A14A la voisine
      19b6a la voitur
      7BA8A1b1H1a la voiture
      12a2a1a6d9A la vue
      3A13a1bA label
      2A5Ad9c14AA labor
      a1aAA2a1AA2aa1A4A6A3A lache
      AB5b6a6ab lad
      14a9A9d ladder
      7a4A1a9c9B ladders
      4AA2AAA1A3AA8Aa laide
      a1a14A4a10c laine
      1BbaBbA1BAAAAb3b1A2bAAAcaaaA2BA laisse
      5A2AA laisse moi
      3A24a2a2A laisse tomber
      5c2a10a9a laisse tranquille
      2A2A2A1Ac3A1A7f laisser
      3A1b5a8a7a laissez
      3A1b5a8a laissez moi
      9b5b5a7b lajounen
      8b4d18A lame
      Aa1a3A3AB4BA1A14A lames
      d1b4b1a1c10A2A1A lampe
      a1aA3b3A1Aa3a5A1A5A1a lampes
      1AAb1A4c5AA8A lance
      3d4A2a9A3A5A lancer
      11a6A12A1Aa langue
      B langues
      f3AA4AA4AA2A1A2a1A lanmen
      f3AA4AA4AA2A1A2a1A lanmen moi
      AA2Ab3aA1a1b2A5a3Aa3A lanne
      7a14aa lanne i
      5b8A1a17a lanne moi
      4aa12A1a laon
      1a3A7A3a lapin
      1b30g lapli
      16A2A7b3c1e1A lapousye
      6b5ba largue
      16a lasagne
      2bd9A1aA3A6A laser
      8a7A10a5a lasse
      Ad2a1AB8B1aAA2A4aA3B last
      1c2a11A1b10A last summer
      7A3a8A last week
      1A9A10A7c3a late
      5A3b2A5a4a1a5A latelier
      3ea13b3A10bA lathe
      3A9Ab1Ac2A latin
      4a5A laval
      aAA4A1BA1b3AA1hAA6b2A2AA lave
      12b6e14A lave la
      7a6a4DAAA5b2A3A lave linge
      2aAAA4aA4AA1b1a2aAa5AA laver
      10a laver et
      6A3a8a4b laveur
      bc1d1A1dbaa2abbcc1abb1AaAfccbbda2a le
      6aA9b le 93
      16b4a1a le bagnole
      14A2c2a13A le balcon
      1b8A3C9A2A3A1ac le batiment
      BBaaAAA1Aa1AAeA1Aag1b1Aa1B1ba1ABAaAA le bois
      7a3c1a2b4aA2A1a le bon
      3aA16a5A3e1a le boucan
      2A1c1aA1bB6A le boulot
      1A1aa5A2A2a18c le bras
      4aB8A1A1Aa14A le bricolage
      1AAd2A3B1Ab1AAa1A1B1cA2Aa1Aba2b le bruit
      6c1AA2a le bureau
      6A1BA5b1a1aA2A2B3B le bus
      2a11d6a9a1a le cablage
      8A5a6b le caisses
      4Af1aa5a4b10AB le calme
      a6c9A3b11A le cambouis
      4A3A12D4c1a le camion
      A6b13e le capot
      21E8A le car
      3b3a6A4A1A1b le carbu
      A10A14d le carton
      1AbA9aA4A le chalumeau
      1a2Aa6A4a le champ
      4A4A11B le chan
      1c2A1B2A2a2a1a2a3A3a3c le chantier
      7A1A le chauffage
      1a1a1A10A9a4a le chef
      5b4A6a4bA4A le chien
      9C2h14a4B le ciel
      4AaAA8AAa9A le client
      4A16A le clients
      4d9A2a2aA1c2B le club
      2A17bA4aA le code
      6B1A20a le coiffeur
      4A2b4b1a1A2AA1A1A5A1A1b le college
      A2a7a4aA4A le concours
      4A1AAc2a2B1Aaa le contact
      1A2e5a7B2A1ba2A4A le copain
      6B3d1A le corps
      4A2A8d5A4A le coucou
      13Ba8A le couloir
      4c1b9b2A le coup
      6AA5ab1A2A1A le courant
      A21b le crochet
      10a11A5B3A2A le crossfit
      A1a1A11Ba4b5A2a le cuir
      17A1A2g le cuisses
      13bA le cuivre
      7b le depannage
      11b18a le dernier
      2a8A3b4b4a2A le dessin
      A1a8a le detail
      1Aa2b1aa1A3A1B1A2A1aa1AA2b1A1A le dimanche
      19c11A le disorder
      10a5A le dit
      1B4A2a1A4AaAA2AA1A2ba1Aa le dos
      2D2a14a5b2a3b le droit
      7aA12b le duc
      2A11a1A6A5a le fais
      a3b11A11Ba le fait
      A1A1A1A1AacA1p2AAaC3A1cBA3aA2b le fer
      4A5A5B1A6a1Aa3A2b le feu
      2a4A1A3ah3a5a1A4b2aA le fil
      17a13a le fleurs
      4A5A11aB8a le foot
      7A5Ab1AA3A3bA4A3d le four
      12A3AB12b4a le fournil
      30a le foyer
      8AAb1AA2AA2A4A6ga1A le froid
      3A11d le fusain
      aa1aA1A11aa1D1a1A1a2a2Aa le garage
      4A1a2a2A16A2A le gens
      2A7Aa3a11b le graff
      9A2b19b le gran
      9a2b5A5a5B1A le grand
      b6c8A2A le grille
      1c9A9a4A1A2a le gros
      10A17b2a le grosse
      4Aa3A6A14A le groupe
      13b9aB2A6Ab le haut
      2A3b1iA1A4A7b6a2A le jan
      4a1A3b1Aa3A9a2A2A le jardin
      17c10a3a le jardinage
      6bA1c2AA2a4BAa2A1A le jour
      12a13a le jura
      14b1a le jus
      1A5AA10f6A8A le karcher
      7A13E4a le karting
      b5aA2b7A le kiffe
      19A1A6A2A le lave
      6c9a le lendemain
      3A15e8A4A1a le linge
      4b2A11a1A1A3a le local
      7A8A3a1a2A1A le lycee
      4a3A4f4A13b2a le m
      1bbc9Aa5a10E2A le machine
      3A5a10b le magasin
      13a4a12a2a le mans
      11aa3A3A6c le maquillage
      4a1AAda2A4Aa10A1bc le marche
      10a2aa4A11b2A le marteau
      10A2bA le masque
      5cA1A1b1b3Aa2AA1a2b1A1bA le matin
      10A17a1A4a le medecin
      3aaaA5aA7A2A le meilleur
      1AAaeAe2a1AA2A4A6A2A3A le meme
      3a2a1A1B2A2AA1e10a2a le menage
      a3Aa10abB4a le mercredi
      1AA2aA3A2gA1A1bA1A5A6ac le metal
      10B1AAA17a1A le metier
      1aAA7a1A10a le mieux
      18a7a7e le moi
      2a28a le moindre
      BaAA1bB1cA2AA2AA1BBa2AA1AA1bb1A1A le monde
      14A5a le montage
      A2B3cA1A3A2A1B1g1C2B4b le moteur
      7Aa12B1A6A le moto
      1B2a4aB1AA1bA7a2c5Aa le mur
      2A4a4A4aA2b3A1Aa2Aad le nez
      7AA8c le nom
      16d8B le pain
      ba12A10d le papier
      6A1A12A4b le parking
      1A15A6c9A le parkour
      4A3a7A le patron
      2A20B2c4A le permis
      2A le petit
      10aa16B le physique
      12A10b3A1b2a le pie
      1Ad2aA1A1Aa9A7c le pied
      27a le pinceau
      7A8A9b3a le plaisir
      1a1A2A3A4ca1Ab5a le plan
      5a2A8cb1a12b le plante
      9A1a6A6d1A4A le platre
      1A2B2A2b10a2b5A2b le plus
      13BA12a le portail
      3A9c14A le poste
      16ab13a le potager
      9bA1A3Aa1a11aA le poule
      6b3a5A7a le premier
      7b6a le prise
      14a19a le prize
      2AA7a3A4a le prof
      23D2f le quad
      a6ba3A1a1AA3a1b le quartier
      3A4a1A2A4b14A le rabot
      1A6A3A3a2A le ramadan
      19a le rangement
      4a2A8c2a10A le repas
      9aa3A1A2a4A6b1a1a le reste
      4a11b2A le resto
      16c le riz
      21A4Ab le rouleau
      10d6A le rugby
      12A3b5A1a3A le sac
      5A3a4b7a4a le salon
      ba2aBa1a1A1A1a1AAaa1a4aa2f2A le samedi
      2AA5aA5b7a9a le sang
      26A le scooter
      c10b3AA3A le scrapbooking
      2A1a1e1e1A2A2A2a1A8b le service
      a3AD1a1b5aa3A8aba le seul
      2B2c3A2b4a8A4A le silence
      12d5a12aA le ski
      5aA1AAdAA2aab1cAAA3A1AAgA le soir
      9A9b4a le sol
      4AA2A3a1A3aA7AA3D le soleil
      6A6A17c le son
      3AA1Aab4A2a18a le sourire
      6a3a3AA le sport
      12a5a11a1a le stage
      14a5A6A le tableau
      16B8a le tajine
      a2a2a5A3c3AA2bb5AA le tan
      8b5A5A le telephone
      aAa1A1a2AA3AAA2A1aABAAa2aa1A1AA le temps
      24A8c le ten
      2e17a le ti
      24a le tissu
      1b15A4A1f1AA4b1c le toi
      1B6AbA3A3a4Ab7b1B le toit
      1b1d3A5a2AABAA3Ac9A le tour
      A4AbA1ba1a3a5A1Aa6A le tps
      3a6C1a4d5A2g7A le tracteur
      2A3a16Aa1A le train
      a2b1a4aa5aa3AA7AB le travail
      2g3c3a7A11A le travaille
      5a le travaux
      A21a le tricot
      1ca7a13A3a le truc
      A1b7c5A14a1A le trucs
      1a15b3A le vacances
      2A6A3A2AAA2Ab2A4af3c le vacarme
      2b3AA13A1b2A le velo
      8A3A3c9A le vendredi
      1b3Ab1B3f4A2a1A9A1A le vent
      17A7d le verre
      1AAab3B1a3a2A1AAA4a1A2aA1c le vertige
      1B3a4A3A1A2A7aa3A1c le vide
      8a12c le vieu
      ba1a3A4A4b2a le vieux
      4a2A8A6aa le village
      3A29a1b le visage
      1a1A4A1a3a2BA2b3A le voisin
      7a13b9a le voitur
      7b6bA5f1C le voiture
      6A7A11c3B3bA le volant
      12b4C5b le vtt
      8c1a2a6A9a le we
      4a3A11A9a le week
      3A5A4A5c le wifi
      3A5A7b6c6a2b le zarbre
      1A1ac15d9A league
      11a10b leather
      4aA1a leave
      3A6c7a5a1aA4A leaves
      10c1b2A2a5A3c5A lecol
      b5b6b2a lecon
      AA1A6A2Ad5A led
      14b13a leds
      A3Af28a left
      4Aa left alone
      5A17a10a left school
      15A4a6c legal
      Ad1ca6A3A4A12aA lego
      1b1a11A lego technique
      1A2A10b4a legos
      4A11aA legum
      9AA5bb7A4a1A legumes
      10A6a12a legumes et
      2a11c lelectrissite
      6c9a lendemain
      ab4A1A7a11a5b lens
      aAEbaAB1DC1abDBcAdC1aecaDCa1aB1ac1Ba les
      16A13bc2a les 2
      13a4a8a les ai
      4B3A1A6A3A les amis
      8a8a4A les animaux
      1b7aA6dA2A2CA les arbres
      8a4A21a les assiettes
      4a17aA7c3b les ateliers
      1BBae1C4AA1A1a1A1aB1A2A1A1aA les autres
      7aa7A4c1A2a les bagnoles
      a3A12A8a les bateaux
      3B19c les becanes
      9A5b6b les belles
      3a4AA2A3Af8A3A1A les betes
      14a les boites
      2A3A3d1c4a2a2A2A les botte
      8a2A5b10a3a les bouquets
      14a5A les branchements
      a9d2A7A6A2A les bras
      5bA5A4A1cA les bureau
      1a10c les cabanes
      1A1A8a1b5AA les cables
      8B1c10e1a4b les caisses
      3b4A1c2A2AA3c6A les camions
      4A2Aa5A5aA les cartes
      6Ac3AA6b3b les chambres
      6A2c2b1a6b9A les champs
      1b1a2A1Ab2B8A3aA3ab1b les chantiers
      10B6A10c1a1a les charges
      3a10a2AaA5A7b les cheveux
      6b1b3b4b les chevres
      17b1A les chiens
      2b2a11B3A6A les choses
      3A9Ba les circuits
      2AAaaAba2a5A2A1AA6a les clients
      1a2d3a7A13AA les collegues
      4A6a12a les concerts
      22c les conseiller
      1A2ba4aa16B3A les copains
      3A9b4c14A les copeaux
      4A12A1A4b9A les cordes
      11a5A2a4a1c les couleurs
      b14b6a4A les coupes
      4b2A3A5a4A8b les coups
      15aaA4A les cours
      4A7a6b les dechet
      11a5A9a les decors
      22a les defile
      4a1a10A les deplacements
      1A2BBAA1A3a3ab1Ab1A6b2Ad les deux
      6a1b3a3a les dimanches
      b1A7AAA3A3A2Aaa6baA les doigts
      1A4A6A10c2Aa5D les echafaudages
      b6cAA1a5A2d10A les ecrans
      11b8a les effets
      10a17a5a les effort
      16a les emissions
      6A2a12A8a les endroits
      A16A9b les enfants
      B20A4d4A2A les engins
      3c13A9A les engrenages
      16b15A2a les entrepots
      4A1b4B6b9a les escaliers
      9b2A les espaces
      3A9a11AA8a les etincelles
      1A13A11a4a les facades
      3a11aA2a les faire
      8b5A4ba6b les filles
      1A5A1A4hAA3A1A4A les fils
      8A2A4Ae7A1Aa les fleurs
      4a7b3Ab8c les foins
      8a1A2A2jA10a2Aa2B les fourneaux
      3A4a10a4A5AA3c les fours
      7c13c4BA les frein
      11b3A11c les fresques
      6a3b13A3A les frigos
      22a9A les fringues
      8A8A6a9A les fruits
      1A2aaa1A7A3AA2a6a les gars
      1A6A2A4C10a3A les gateaux
      1AAADbbaAaA1A1BcA1ab1Aba2AA2AbaA les gens
      7A5b2A les grille
      10a10aA2ba3a les gros
      B1Ad6A2a12aab1aA3A les grosses
      4ab les groupes
      20a9a les horaires
      17c3A les insectes
      14a les interrupteurs
      5A2A15A2A1b4b les jambes
      4b18A3a les jeunes
      16A les jeux
      4A1BA2b2a3a2A2A2a3a1a les jours
      1a1A les lego
      8a7bA les legumes
      4Aa2A1a1a11A les les
      1A4c1a7A les livraison
      16b8A les macarons
      2Ag4a1A6Aa2A4a4A1A1a les machines
      aA2B1AAbA2cbA1Ab1aAa5bA2Aaaa les mains
      17c6A1a les maisons
      10A4B5A les mangas
      1eC9A4A3A4A les maquettes
      A3A3A2a3AA3a6c2a les mariage
      10A les maths
      6c21a1a les matins
      2c1A11A7aA les matter
      7Ba1A13a2a4A les mecs
      a2a16a9A les mercredis
      3a1A7A2c1a3a les metiers
      Aa8A4a les meubles
      3ab2a6a6E1A7a1a les moteurs
      4A3A3a3a1a2A1e les moto
      7AA11b les mots
      5b6A3Ad14a les moutons
      3a6AaA1bB3A1A2Ba1a5a les murs
      8b15A1A7d les nacelles
      9a10B les ordinateurs
      20C10A les ordis
      5c1AA8A2a7A1Aa les oreilles
      a3a7b les outils
      a17C9c les palettes
      Aa9A3A5A les papiers
      1c26A les parpaings
      7B12b les pc
      22c les perles
      2a18b les petites
      1Ab1a3b2a2bAb1a2A2aA1A6a les petits
      1aBAA4a1A1A2A4a les pieces
      1bA6bAAA6a4a1aa1A2cAa les pieds
      1b11AA7A2A les pierres
      12a13dA2A les pisse
      18Ab4a2A les placards
      Ab1A11b2A les planches
      2A7a4a3a les plans
      6b3A1B4bA les plantes
      4A1b1b1A les plateau
      16d les plats
      7D13a11A les pneus
      21b6A les poids
      14A9A4a2A1aa les pommes
      4a3A8a6A9c les pompiers
      24b4A4c les ponts
      A9B2a4b les portes
      2a1b2A2a1A3BA2A4b1a2A les potes
      Aa11a3A1b les poubelles
      1b5A2a7a15A les poutres
      12a1b les prises
      A1Aa7b les regles
      14A11a les reparer
      3A4A11b6A les reseaux
      2AA7A10a les robes
      3c1A10A4A13b les robots
      6a10A7A les routes
      bA5b8AA7a5a les s
      1AA4b4a3AA10B4A les sacs
      7B13A1b2a les scooters
      Aa2d19A les scouts
      24A les series
      8B11d les serveurs
      7AA12Ad5A les sneakers
      8a2a8A1b7a les soiree
      B6b2a5cA1aaa1a6a les soirs
      10b1a2A4b les tableaux
      1a6a2b3bA3A6A les tables
      10a4A11a les taches
      2a5A11c les telephones
      32a les temps
      3a18a les tissus
      17A1C les toilettes
      1A2a1A2A2a4Bb5e10a les toits
      13A3a13b les toles
      12A3aa11b les tomates
      Aa22a les tours
      17B3b4C les tracteurs
      4a3A3b4A13A les travaux
      BAfAA1AaBAaA2Aa1A7a1aA2A1c les trucs
      1c19A2A3b les tuiles
      4d9A les uns
      1a1A8A1A2Ba4A2bAA1A4A les vacances
      10a6e12a1a les vaches
      7d2A3B6a1b2a7a les velos
      4b5a1a3Ab1A8A3a les vendanges
      3b13B les vernis
      22a les vetements
      7B25A les vidange
      8a5a8A2A les vieilles
      11a1aA6A les vieux
      2B2B9AAA1e1A2A9b les vitres
      3A2aa1Aa4a3b1f1a3AaA1A les voitures
      7A6a11Aa les volets
      6AaA12A1a les we
      B2a13a12a les week
      bA10AaA2BA2a2A2A5bA les yeux
      1aA4A2A1ccA2Ab6AbA let
      1a8A1ab3Aa7b let me
      A5bA7b1A3A5a3a lettre
      2b7AAA2a1AA4A1d1b5a lettres
      A1A3aAg2a2AAAa3BAAAaAA2Aa1AA leur
      6AAa12A leur vie
      4A3a2aA8aa8a leurs
      A3A1A6a2aa1a5a1A2g3AA leve
      10a5a8a1AA1c leve a
      1AA1AA4BA12A3aAc1A1B lever
      4AA4A1A17c1A1A lever a
      17a lever tot
      5A1a8A3aa3A li
      5A3BAab4AB8aa1a libre
      2A3g2A4A1b5A8a lieu
      9B14a1A5a life
      7B2A17ba lift
      2a3a10A5A3A lifting
      2A4A1A2b1d1A light
      3d6A1A1B4Aba4C3A ligne
      3b22A ligne de
      3a10ab10A6a lignes
      1B1a1aa1abd3aAB1a1A3aAAA1aaa like
      AAa3Aa2db10A12a like a
      4Aac1b1a6a like being
      5a4b11a5A like it
      10A3a3a7A2ab like my
      3A4A7A13A like to
      20a9a2a likes
      7AA2a4ab2A1a5a2a lille
      2A10b4a14c limaille
      9Ab2b5A14A limer
      5a12a12a2A limite
      2aa3aa9B4a3aA limoges
      2db26A line
      3A3a11aAAA1a3a2A1Aa linge
      8A5A5f linux
      1bA1AaA3aA3A4A5A lire
      5a5A3a lire des
      1a13a lire le
      10A1b1AA1A3b2a lis
      1aA1b8a10A lisieux
      7A13A liste
      bbAA1CBA3AAA1AA1bb1a3a5Aa1a lit
      A1b1A1a1A1A2abbaABAbA1a2A3A2A1a little
      A3A1A2b2a1a1B1a7aa2BA live
      2a1A2aaa2a4Aa5A5A2a live in
      9a25a live near
      1A2a6A8B1a lives
      1A20a lives in
      2b4BAA1A8aAa7a living
      7A8a living in
      1A4b1a7A6a2a livraison
      aA2aca1a3A3b15a livre
      6B4a2A2a8b3a livrer
      2bA2AA7A10A1A livres
      3AA1A21a1a livreur
      A1b3a2a10A ll
      AA2ba1b1Abab1a5aAaac9a lo
      4a1a1A1ab5b10a6b loads
      4aA3d2A1A2A1ba1A4aA local
      4a2A1a9a1A1A3a local du
      18a6a locale
      b16a2c lodinate
      18Ba1A2a8a loft
      4a9A logement
      a2A4A3A4B2g logiciel
      1AAa2a1a3aa2aa10A loin
      5A10aB10A loin de
      Ac3aAacaaA10Aaa1AA3Aa1A lol
      2A3A4a9B2A1b2bbA1ab long
      11a12A5c2ab long as
      6a2a1a18A2c longs
      2a2a6b6a longtemps
      8A19Ab lontan
      17b look
      5a2A8a6A9a looking
      11b10b4A looks
      5B3A lopital
      a6aA7a lorient
      9AA9AA4bAa lorries
      3a7A5b1aa2A6a lot
      1A1AA11A3Ai1B10A loto
      2AAAA2b4A1b4A10e2a loud
      8b22c loud places
      10AA7A louin
      2ebAbAa6b6A1A loupe
      Aa2cAAaB1a2a2A1A2Ab1B3cABAa1bA lourd
      10A2a14a5A lourd a
      8B1C17A lourd ca
      7a1AB3a2a6A3d3c1b lourd et
      28A lourd je
      1a8e13A3D5b lourd pas
      8Aab6A1a1A6A1aa2a lourdes
      A1A1AAaaa1D5AA2AdA3a1e2A3a lourds
      aB2a3c1aAAA2bb3AAaA1aAA2aAabA love
      4a1a1ca14A9a love a
      1A1a6a5aa3a1a love it
      4a3a7A4A4a4b love the
      3a4A24b love to
      1b2a2A1Aa2aa2Aa3a4b4b loved
      1b7A8a8b4b loved it
      7aA3b3AaAa1A1A loves
      1a23A lu
      C1B4aaAa1AaAA2bbAbaa1ab2ABaAAA lui
      8a2A11a lui a
      A16b2A1A3a lui c
      11a7c lui demande
      5a1aa19a lui est
      5ac1AA2a lui faut
      C2A2a2AaA5aA4a2A1A1a3a lui il
      17a3A2a1bA3a2A lui le
      21a2A1a1a2a3a lui les
      A13a8a lui meme
      4a1A1A10a3a lui plait
      aa5a2a2A4AA1A lui qui
      5AB2c2A1e4A13A1A lumiere
      6aB lundi
      2b29b lunettes
      32a lure
      1AAa2AAAa1a1a1a2A2AaaA2A lycee
      15A3a lycee a
      23a1A lycee en
      5a7a8a lycee j
      6ba15A6A lyon
      b2ccA1bB1cbbda1Acc1bd1ab1cbacc1AAbb m
      7c1a7A2bAAb3aA m 15
      AA2c2a1aea2A1A3aa1A3A1AAA2aA m 16
      5aABaABa2a1c1A1A1a3aa1ba4A m 17
      5a2A1A3a1A1A1a7b1ab m 18
      AAAa1BBADaA1Aa2CBaA1A2Aac2AAa2AB m a
      b3b1b2B2a3A18A m aime
      7A3a8a1a m always
      3a3b2A6a2aa2b3a1a3B m amuse
      3acA2AA1b1a3A4a1A6B m angoisse
      A2A2bA1ac5A2a2a m appelle
      7A2A6A11d m asseoir
      3AA2A2A2a4a5a8Aa m attire
      a2AAa1a9c8a m en
      2a1A6a5AA2ba8b1a1B m enerve
      2a2a3b1Aa m enferme
      11A m ennui
      b1aAbBAaAA1b1A1a6a2A1a m ennuie
      4aaA1A1b1a7a10a3a m epuise
      4a11b5B m ereur
      4a3a4A4a2a7aaa m est
      Aa2A1A2ba1A1b2AA1ba1aA2B4b1dA m ete
      Aca1A1A1b1b3aa8A5A3a m etre
      5A10a9A m fifteen
      1A7A20a m in
      10a17A3a1a m interdit
      3a14A14a m interesse
      1a12A17a m not
      5a8a m occupe
      1A15cA6a4aA2A m occuper
      8c8A9A2aa3a m on
      3a6A2a3aa6aA5A m ont
      1A2A2b8A4b12A m ote
      11b2a9A1a8a m scared
      4A3a2A4A2b m the
      10A1A4Aa11Aa m y
      1BBABdBAA1AA1AAa1aBA1A1b1AaacaBAb1BA ma
      b12B5A2a2A ma appris
      17A4a ma belle
      4Ae25A ma bulle
      baaaAbAB1A1c2a1A1aAb1aB3a ma chambre
      1A5a6A2A2a ma classe
      1A32A ma copine
      5A3A6A4aC7a ma cousine
      A15ba2A ma daronne
      21A ma di
      3a1A10A13A ma dit
      1A8b2a7A2a1a7ab ma fais
      A2B2B9A5a2a4a ma famille
      8A23a ma femme
      2Ca1a1AbcAaa1AA1A3a3aaaa1aAAAA ma fille
      2A3a9aa5A4a ma fiye
      A1AA4a2AA1A2AAbA1aaaa1A2A ma grand
      17a1A ma laisse
      c13a2a1A5A1b ma mamie
      8A7b13A ma marraine
      30A ma meilleure
      7a4B3aB3bA7a ma mer
      1Aaa1CB1bAAaAAB1ccaAaBaa1AA1a1aaAB ma mere
      10a23A ma meuf
      2Aa3a5b7a4A8A ma montre
      a7A17a ma niece
      2a14A1a1A ma passion
      9a7A1a12ac1a ma peau
      a3a3A6aa5a7a ma petite
      1b14a8a ma plus
      13a3A5b1a ma premiere
      A10A6A6a ma prof
      3A1A16a7A ma reum
      11A3a6B4bA1Aa ma s
      2A2bbAAA2A1A1B2BA2AaA1a2A1A ma soeur
      aaBaa1aAad2A1B3AB1BD5AAAA3a ma tante
      16b ma tata
      3A5Aaba9b4a3b2bA ma tete
      1A2AAaAab2ba1a1a3b2a1bA1AAAA1A ma vie
      2a3B9a7a ma ville
      1A5b8AA4A8B ma voisine
      2b9A3e6A1A macarons
      6A1b20a macdo
      3aA3c5AABA4A2d mache
      BaAcAa1a1acabB4BBaAbaAAAAB4aaA machine
      1aAAAA1BAbba6BA4A1aAA5b machine a
      3a11a15a machine ca
      1ba23A machine d
      3D12b5b8A machine de
      3b machine pour
      3a17a9C1aA machine qui
      aA1a3abAAaAAa1ABAaAa1Aa1b1c1aA1A1a machines
      7a18a1a machines a
      3a3a22a machines d
      3a14a9a machines je
      3A6Aa9A9b3A machines qui
      AEa4A1AA3A1A3a4A4AA1A macon
      1c26b macon et
      1f13a12a maconnerie
      c1A14A4b macrame
      a1c1aAbA1a3b2Aa2aa1A2CA2a4A mad
      8A2A4A5A madame
      b1A10b1bA1c3aA7A made
      13b2A1c8A made a
      BA1AA3ddaA1A1A1Aaaa1Aa2A2a2A2A magasin
      B8A7Aa1b2a magasin de
      8A9A4A4ab magasinier
      a7a mai
      A9c8Aa14b mails
      ja1bdAAa1A3AAAAB1AbBa1A3b4A main
      A3c2A8A8A main a
      16a4A4a1a main je
      17b3a5a mainly
      hAA1CaBa2A1cbAaC2cBcA1Aa1bAA1AaaaA mains
      C4a1d4A4b3a mains dans
      a6b6A5A6a mains et
      B14a mains gauche
      aa6A mains quoi
      7a9A2A maintenance
      Ab1AAB1aA4aaaec3b1a3A4A2A maintenant
      7A8b2a7A maintenant c
      1A15a maintenant il
      2A2A1a6baAca1A1a4A maintenant je
      1A6Aa2a7a6b mairie
      Bababc1aa1bb1b1bB1ad1AAcBBb1bacbcbcb mais
      a3cC3a2b13A5a mais a
      12a3A4aA8A2b mais alors
      3A3Aa7A1A2A4a3b mais bon
      A1cC1A1AA7B2A7A2A2a mais c
      A3Aa2A4B1a1A13a2a mais ca
      8a6aaAA5a3b1A mais en
      4a3A1A2bA1AAA2A1aa1aa4A2a mais euh
      3a17b8b mais faut
      1Ac7a8a1a2a9aa mais genre
      bA1a3aA6a15a2b mais il
      1AAaA1AAA1aA3b1dAAa1A5A1A3AA mais j
      BaAa1A1AB1c2A1Aa1a1a4aAAB1aAAaAa mais je
      4Aa4A1aa1A1a1a12aA mais l
      3aA2BA1ba1b2AA1b1a1b3AA2BAaa mais la
      2b1aA4A2b2AAb8Ab2dAaAc mais le
      3A3cb3A2AAc1A1a4AA2Ab1A1a mais les
      14A12A3a mais lui
      A2a1a1AA1A5AAA15AA mais moi
      1aA1a1bb1BBb1A2cb1b1Bb1C1aaAad1b1gA mais pas
      3a5a2A5a10a5a mais si
      1c1BC1aaA1AAA1daeAAAaAAAAb1AA1A1B2A maison
      6c7aaAa maison a
      1e12a1A1A maison avec
      bA3A3A2b3b1A maison c
      Aa1BA4a1a4A maison de
      1A12b1a maison j
      1a3A10b3A maison je
      1a7d2B19Aa maison pas
      AAa6a5aAb2A3AAa7A maisons
      b4b1bA1aA3A1A3b3A2b4A maitre
      9A1b2bAA2A1Aa2ba3A3A make
      2A11a11a6aA make me
      2bA7A6a2aA maker
      3A3A1aaA3abAa1bA2A1A1A1a3aa makes
      10a1a3a1A1a14a makes me
      b1AaA5Ad1Aa1b1a1BAc2A1a2A making
      d7b2b4A5A making stuff
      11d4a8a1a making up
      AAABabA1a1A1B4aa1baA2A2AaAea1AA mal
      3A4c12b9b mal a
      27aF3A1A mal au
      3A1a25A1a mal avec
      6A3B2a14ca1a mal o
      1bb1AAb1aa6A4CA3a2BaBb1Aa malade
      a1a7b3A4A1b7a2a maladie
      32b2A maladie de
      2B8a3a8A7A maladroit
      9A1AaA3A6A4a2A2e malaise
      1a14A7Ac7A malaxer
      1A20a2a mali
      11a3a1a9a5a malo
      BAA1AA1Ac1AAA3aaa3B1a1A1A1AA maman
      12A3a1A7A maman de
      17a maman je
      8b1A6a4B maman moi
      aAAb1A1a5A2bb4a1A2a2a3b mamie
      6A14b1b7A man
      A2a3a8B2AaB1A2c7A manette
      11a3d manga
      6A3A4B2A2A mangas
      5A2A3a3DA1a10ab mange
      5A10C13A mange de
      3Aa5c1b1a1D2a5AaA2A1Aa manger
      16F manger des
      10d1a3B9aA manger la
      4A3A7c2A manger pour
      A1b3A10b1a1A11a maniaque
      2b3A12A13a maniaque du
      B4aA1a1A2A2ia7A manje
      4a21b manoeuvre
      3A6A15c manoeuvrer
      3A6A15c manoeuvrer une
      8a4a3Aa2d8Aa2a mans
      e1A7aA1A2a6AA1A7aA manuel
      10A16b manuelle
      a8a2b2a manuels
      6A3b13a3c manutention
      8A7AAA9B manutentionnaire
      16fA1a6a1A manye
      1a1A2A11c mapel
      14a3A maquette
      cdA2b6A1A2AA2A4AB2A maquettes
      1bA9A maquettes d
      aa24AB maquettes de
      8b3a3A3A6b maquillage
      6Aac9a4a3A marchand
      AAAdaCBcaaa1BB1A1aAA1ABBAAbAAAaac1BA marche
      4a1A1aa2A4aA10b1ba marche avec
      8C1c2A2aAa2A10b marche de
      3a3Ac marche je
      3d1A7A2A5A marche la
      7c2A marche plus
      3bA1f5e1AAaa1aA7a1A3c marcher
      6b1A18A1A4a marches
      14A mardi
      5A1A6A15AA mari
      A2AA10AAA7A1b2a mariage
      16A2a10A marie
      2A13A marin
      2ca12B8A marine
      10A2b17c mario
      8a1A1A3a market
      7A5a2A5A2a maroc
      3A4A13c maroquinerie
      22B maroquinier
      6A3Aa4a1A2bb12a marque
      AA9b13c marques
      2c12A2fA11a marqueterie
      3A4A7b13A marraine
      a3A2A4c10A marre
      3A1A4a5b10A5a marron
      1A7b2b15A mars
      9a6A9B4A3b marseille
      c1aB3A2dA1ba4A5AAA3c2A marteau
      10b20b2A marteau piqueur
      25a mason
      1A8A2dB3A6A7A masque
      1A1A3A2h1A1a1B8b5a masse
      17a massifs
      1a11A2A masson
      2A1AAA1AA1ABA2a4A2baAA2g1b mat
      1A14A4A8A1A match
      4A9A1A10aA1A mate
      6a3A6A7b maternelle
      a3g2ab1cAA4A2A1a mates
      11A mathematiques
      10A4B1A6a maths
      10A2a4a3c2c matiere
      AAAdAcBAA2Aa1A1baac1BA2AA4AAA1b matin
      5A3aB1a3a3a7b1D1A matin au
      4Aaa1A1a1b4A1a8A1A matin et
      19b10a matin je
      12A4A1A9a2a matinee
      8A12a matinik
      6c21a1a matins
      2b1A11A4b2aA matter
      9Aa1aa maubeuge
      A16A14a mauvais
      18A15c max
      1b may
      12A3c15a mayor
      4b11B12aa mcdo
      aabaAbAaa1c1a1bC1aB1aaAAb2BA1aBaaA mdr
      1aaa3A5A4A5A2a5a1b mdr j
      c1c5a1A2A2aa2b6B1aA mdr je
      2A1Aa2A7A10ab mdrr
      baAAebAAecebBA1bBc1D3Abaaa2ea1a1A me
      3a16A1b4a me a
      1c1aba1b1A10Aa5A3A2A me and
      10A3C4a2a4a me branche
      1aa2D13a2A2a1A3A me calme
      A1A1Ab28a me colle
      AAA2A1B2a2a2Aa1a2A7a1a me convient
      ab2b29a me cousin
      5A1a4A4A4A2a7a1A me degoute
      A3AB1A2Aa3cA2A me demande
      5A4B17A me demander
      AA5A2A2A1a2aa2a4b3A1AA me depend
      5A4c2A3A2a8a1a3A me depenser
      6a3A me deplace
      4Aba me deplacer
      6AABaA3A2aaD8A1BAA1A me derange
      A6a7a7a1a6c me di
      1a7a me dire
      2A3bAa7AAAA1b10A me dit
      1A3A2Aa1a4AB4a2a1a3aA2a me donne
      7ab13aa10aA me faire
      A1ABbAa1A3aB1aCdAA4aA1BA1a1AabB me fais
      C1B1Bb2aAbA2BAA1abAa2a2a3aBa1B me fait
      3A1a4b14A me fatigue
      B1A3Aa2a1c2b2A10bAaa me faut
      19ac me file
      a2b2A1b7A2a1b7a1A me font
      4a8a5C10a me gave
      8AAa2A3a10a2CB1a me gene
      8a1a12A me gonfle
      2a3Aa2b1a1a2b10A3a1AA me i
      Aab7b23a me j
      1A8b7a9A4b me je
      2A2a2A2A10a1a3a me l
      3A27a1a me la
      aA1aAb1A3A4a1Ba3b2cb1a1AA me laisse
      bAa1a3a2a1abaaA1abaa5bbA2Aaa me le
      10a5A10A2e me leve
      1A3Aa3B6a12b me lever
      8c14b7A3a me met
      A2a1b2a me mets
      2A5c5A7a8aA me mettre
      bAB2a5A4A1A16A me min
      16b1a2a1B9A me moi
      4aa4a1AA2aAA3A2a6a1dA me out
      2A8a5a16a me paradis
      5A11A12a me parents
      aa2Ab2a2A1a2A1dab3Aa1a2aA me parle
      FbbabAA1bba1AB3AAAab1AA5Ababa me pas
      1a2AA2A2aAAb2a12A1a me passionne
      b1AA4b3A4a1A8a3a1aa me plairait
      3a3AC1Bb1a2aAa5a2a2AaaAA me plait
      2c1A5aa1baAa4a8aA1A me ple
      4aa2a3A3A5b me pompe
      4ac4C13a2aa me porter
      2a5a1a20A me prend
      5A13a10a me rebute
      2a7A2a4A2A5Aa2d3b me rend
      1A4A1A3A1A1A3A10Ab me saoule
      2a1ABb1aa6AaA5a me sens
      4ba4A5b6a4a me soul
      7a12a2A3BA me soule
      4a1a19a me stress
      a1Aab8Aa3a me stresse
      10A2c14a5Ab me sui
      2A3A3A1AAcABC1A4BaA1b4AaA me suis
      1c1a3aA3a1a1A6ac1A4A1Ab me tente
      4a15a3A2a2A3a me to
      10a20aB me tue
      11A3A8A8Ab me up
      1Aa1abcAa1d2aa2A3A1AAaa1ABaa1a me va
      17a me verrais
      4a5c8a11c2B me vide
      32A me vient
      1b me vois
      7c10aA meb
      4Aa3B2a8a4a mec
      1d1C2AB8aA3A4A5a mecanicien
      1A24A mecanicienne
      aAab3cA3A6A3A7aAA mecanique
      3A3a13b1a mecanique auto
      3A17d mecanique loto
      3A3d mecanique moto
      3A3A13b mecanique oto
      3a3ba8A3A1b4B4a mecano
      1A5A13B mechanic
      7Ba1A13a2a2a1A mecs
      1a5Ba1A16a4A mecs qui
      10A17a1A4a medecin
      1a1ab1B3a1aa2a6bA9A meilleur
      6A9A4A1a meilleur ami
      3aaAA6A meilleur moment
      4AAb19a3A meilleure
      30A meilleure amie
      11B4b5A4d7A melange
      22A4b melange les
      1a24a1a5a melun
      acAadabB1CABf1baCAA3aaAAaaCbA1CAaB meme
      1b4A5A14c meme a
      6a3A1c9A8aA meme en
      2A3d1Ab16a3A3A meme endroit
      1aa1ac2a2a22a meme je
      32A1a meme la
      21a2a6A meme le
      1aA1A8A5a2aa meme les
      b1A1A1CAAAb1B1a1CAA1bAAAa2BB3a1bA meme pas
      6A1b12ab3a meme pour
      1b2AAA1a3e19A meme quand
      1A9A3bb2a11a2A meme si
      9A2a4a14C meme sous
      fA2a2cBAAb3Aa3aaa1Ab1b2a1cbbb men
      e15A3b11b men moi
      a2aA3AAB2A2AA1h15A menage
      8A7a menage ca
      8A10A13a menage dans
      a menage je
      7B1a2b10a mende
      16b9d1a menge
      6c3A5a4a4a1A1a4b menm
      3a1A2A7a1b8A5a menuiserie
      5A2A4a2a1a menuiserie et
      AA1a4AaA2a3Ae3A4a2AAaAa menuisier
      2A2a1a1A2b3bB3bA2Aaa2a1A mer
      1AA5AaA1A1A1A1Aa4A3a2aa1ab merci
      16A2b4A6Aa1a merci j
      b3Aa10bb5a mercredi
      2Aa10a2A2a2aa5A mercredis
      AAb2CBBbBA1AA1Aba2aCcaaAB1a3AB mere
      3A7a4C2a2aaa mere a
      13a mere de
      17a6a3a mere dit
      a1b5A7Ba1a1aA2a mere elle
      5A1A13A4a7a mere est
      16bb13a mere et
      A17A6a mere fait
      8b3a9a2a mere je
      14b1a3A5A mere le
      16A5B7A mere m
      22a mere veut
      8a3a6a9ba mersi
      babADeAbEC2b1CaAc1bAacaCbA1Bdabbc mes
      A7A7c6A mes amis
      7a10a1a mes apres
      14A3A12a1b mes brancher
      12a2a mes cahiers
      7aA2a3AA2a2b3Aa mes copines
      a10A3A2a8a mes cousine
      5AAaA1bb3A5AA7a mes cousins
      AAa21Ac6a2A mes doigts
      5e2B mes ecoutes
      5A3a7A mes freres
      3a4A2b10c4A mes geant
      27aAaA3c mes genoux
      1bA7a1A3aa1a2A mes grands
      a4a5b5A mes idees
      3a2B19A2d2A1b mes jambes
      6a5A4A8a mes journees
      fAB1AaA1B1A3A1BB1bAaAa1a1A5a mes mains
      2b8Aaa1a3Aa9B4b mes nuits
      3A1A6b4a1A11d mes oreilles
      AA5A2A1c1A1B4A3a4AAaa mes parents
      A1a13a10A mes petits
      5aA12a9b2A1a mes pieds
      bAA1CAb3A1a2AaA4AA1A4a mes potes
      5A11c13a mes poules
      2bA2a8cA2A mes profs
      2AA7b1A5C mes propres
      1A5b5b16d mes samedi
      1aAb10A2a3a mes soiree
      1a8b6B3A mes voisins
      5a3a20a mesi
      5A6a3A1B11A meson
      2a3A4A2aA1abA mesure
      2d11aB mesurer
      A1aaa1ABd1aAA3b1A4b1A1aA2A met
      1AA1AaA2A1A1ha1A1a1A1AA3A1a1AA metal
      13a21a metal en
      13aa3a16b metal j
      18b metal je
      2a2a4b2a7A metal oui
      3A5AA2b18a metallerie
      13B metallier
      cA6b1a2AB6Aa1A5baa1a metier
      a1b6a3A4a15A metier de
      18a5A5aa2a metier du
      a1AA1ac1bBda8a4aa1a metier ou
      6a23a metier qui
      1AAa1A2B7c1a4B4Aa1A metiers
      1AAAAAAA1aab1A3a4A1f1aa2A3d metres
      3A20b5A3c metres du
      30A metro
      A1aa1a1A1AAAa3A2a2Aa1a1a4BbAA mets
      6b2b2b4A6b4A mettez
      A1CcAAAaaBAcAAa2Aa1Aca1AAAaA1a1AABA mettre
      2A8a6Aa7a mettre de
      3c3A7A9A mettre en
      4A1aA4B3a15b metz
      Bb4b3a3A3a8A4A meuble
      ab1A2A1a1A4a2aaA2A3cc3A meubles
      bA9A1A4d8A4A meubles en
      1b6b9B meubles ikea
      3b6a8A1B12A meuf
      13b4A4A7A meule
      3A9a3A5A2A4a meuleuse
      12b3a2a mezon
      AaB2aacb1AA2BbabBc2abaAAb2Aaa1Ab mi
      1Abba1a1aB2c1aaBb1a2AA1aaA7a mi aim
      2A9a6a2b2A mi em
      2A13b1BAb1b2AA8A mi fais
      6b9A7a3a1A3B mi gingn
      8b mi kone
      6a1a1b5A14A mi le
      7Ab3a1a2a17a mi na
      16a18a mi rest
      13aD4A mi vais
      a13a1b6aa mi yem
      2A3A2a6b10a7A mi yinm
      2da3b8A5a3A micro
      2AAa1b1AAb1A3Cba1B2a2a5b2b midi
      17a midis
      abCaac2Bbb1aAA1AA1A2A1b1b1A4AC mieux
      1cA6A14b9B mieux c
      A3Bb mieux quand
      b4Cb9Aa2A3a1b mieux que
      13f9A mig
      3A3A1a10b10a1A1a migraine
      2A2A1A1a7a6a6aAb milieu
      2b3b militaire
      1b1A3a1a1ba4A1Aa5a mille
      2aA1A3AA2Ae4B4AAa3a4b millimetre
      c1b2aA1a2A2aaa5bC2a5Ac1A min
      A1A24A4A mind
      2A22a7a mine
      Ad6A1A4A4c1C minecraft
      1AA4b6A13A mineur
      1AaA3A6A1A4b3ac mini
      1AAA22c mini pelle
      1AA2a8AAA3ba3a1A miniatures
      2C5a10bb9c4A minuit
      2b24A minuscule
      2g2A1a5Ac1A4Aa8a minuscules
      2AA5B1ba1a1a2a15a minute
      2AA3A1c2A1a1A8bAaA1A minutes
      23A minutes de
      a2A7a minutie
      AAh1aA1A2AA8A1a7AA1A minutieux
      B4AAAA1b2ad2A2Ab2A1aa2A2A mis
      8A5b mis un
      18a6a mission
      18a6a mission locale
      4A20a mjc
      17A mme
      BaBAAc1aA2aaA2A3Aabaaa1a4AA mn
      4ab6A12a mn coin
      9A5a7a mn cousin
      A6b8A4a4b mn daron
      4a6b mn fils
      13a2aA8C mn oncle
      A5aA4b1a3B2BAAa1a mn pere
      1A22a2a mn tonton
      3a3B mob
      3a2a1A7A1A mobile
      B6a12AA1c8a mobs
      7B6a8a mobylette
      7a15a mobylettes
      4b12d2A mocking
      4aA16B mode
      ac9A3A2AABab2C8a model
      2a4A3b1AAAA3A1B1ac9a modele
      2A12A9b modele des
      2B13aA1aac9B1a1a modeler
      16c2a5b5A1a1a modeler la
      1A13d4c1A modelisme
      baA1be2baAAA1a1bAB1ab1ACAAaaBaC1BAa moi
      1a12A1a moi 16
      5B1aaA3a7a9a moi a
      AA7A6A8a8B moi aime
      1A2ad1C2a6A2aB1a3a4b moi an
      9a19a1aA1a moi au
      6aa5a2b8A8A moi aussi
      5a3b2a4Aa moi byen
      db2ABbB1bbBa1baaBB2a1aA1A1a moi c
      3a1AAAC1A5A2A3Ba3A2b1b moi ca
      6a2a6a3Aa moi ce
      1A6a7A6a6a moi chaque
      3A4A1A5a4a moi content
      9Ab1a19A moi dehors
      7aa19A5ab moi des
      4Bb3b2B6a1a moi e
      Aaa1Aa13aa1A moi en
      1aa2A1aa1caA1bBAc2aabaaa1aA1a1Abab moi enmen
      AA2Af2a5a1A moi et
      3ab1aaAA3A12A moi euh
      2b1bA2A1e9a moi faut
      8a10aa3a9A moi genre
      2a8a4a4Aa3A4C3A moi i
      a11a19a moi il
      c1AAaA1Dd1BBa2A1AAcABaCAAAAb2BABAB moi j
      2b2a1B1Cb1AACACaB1AaB4ab2BA1Bc moi je
      A3CA1babb1bAabAc1A1AC2c5bb1Aa moi ka
      16a1a1a moi l
      2b2A3b2A3caa13A moi la
      1AAa1AA2c3A3A1A1A1A3A3A2Aa moi le
      aAAAA1aa1a1a3a5c2a3A1A moi les
      cA2AgA1A1AaBbbAA1a1aAac3a moi meme
      A3Aa1A5a7aA8A moi moi
      AA2aa2aaA3A1AAa1aa5Aa3abaB moi ni
      5a3a4A5a11A moi non
      1A2A2a3A6aa1a moi on
      1A1ABa1AAABAaa2aaA9ba1AbBAc moi pas
      AB2AAa3bb2c2b3Ab2a2A3a1h moi pe
      6A9a2a moi pour
      ba5a3b2a1A2A moi qu
      BA1cC1BBbA1AaAaaf1AaACA1aAaa2ABA1BA moi qui
      bb1a1b1A3cc3ab1b1c1a1c1b moi renmen
      8c15a moi rien
      5A3b2B3aAA2bBB2a4A moi se
      1A1AaB8A6A9b moi tout
      A2a1a22a moi tu
      5b2aA2a4a8a moi un
      a10A19A3A moi une
      1A6A5A1A moi vle
      9A moi vouloir
      2A2AA2aA1Ba3A12A1b moin
      2b2a25a3a moindre
      a1a1Bb1AecB1aaa2a1a1a2a3a2cab moins
      A1A1AAAaB1AcAa1a1aaaAa2a1b3Abaa1a mois
      4A1A2A3a4a4aa7a1A mois de
      3d8b1A2b3A4c4a moissonneuse
      3A8A4B8C moissonneuses
      1b6A20aa moitie
      1A3a1aAAAAAAa1B1aB1A1BAa1a2Aa1A moment
      3aaAA6A moment de
      a11A12a moment prefere
      5AA16AA6a moment que
      bAAcDcaaB1aABbAAbccAB1CbABbae2A2AA mon
      2a7a6a12a mon age
      3A4b4A2A mon ami
      1A31a mon asthme
      4A3a6A3a mon atelier
      12A3A mon avenir
      AbAa1Aa4A2a2AB2A5A mon beau
      a mon brevet
      5A11C2B3AA mon chat
      aA3Ab5b4C4A mon chien
      1a4a3c4a12a mon coeur
      a3A3A4B2aAaA8A mon coin
      4a11A mon college
      4A11a13A mon copain
      6a3A19a mon corps
      2A2d5A3A mon cote
      AD2A1cc4aa2A1A2a1baAaAA1a3a mon cousin
      ba4aAA4aA1AA8Ca2AA3a mon daron
      2a17b1a3b5a mon delire
      Aa3a2c1C1a1a2A6aa2e3A mon dos
      A1Aba7b4a9bA mon eleve
      4B5a mon equipe
      2A2A15b5a mon ex
      2b2A13C4aa mon fille
      B1C1a2b1bc1B1E1aAabbaA2aaaa1aa1BbA mon fils
      A2a1a2bAa1ba2aAA2A1a1AAa mon fis
      b8A2b1A mon fiss
      32A mon freezers
      Aa1bA1Aa5A1aABB4Bb1aA3Aa1A mon frere
      2Aa5a mon gamin
      1ab1BB1a2b1a3A2bca1AAa5a1A mon garcon
      a1ab3A1aaaA3A2AAA2AA1a5a1A mon grand
      9a2Aa18A mon kiffe
      5C10A17a mon lit
      7a5A9A2a mon lycee
      5A24A mon mari
      1a2a1A3a5A6c mon meilleur
      7a8A1Aaa2a6a mon metier
      b10A3b5a mon min
      a1a15aA7a mon moment
      1A4Aa3b1a2bb3a1AA mon neveu
      2A1b1aAaA1AbaaABAa1a3cAba1a2a2A mon oncle
      Ab1A2a1A7c1A2B4a3b mon papa
      1A1a8Aba1A1a1Aa1B1A1a mon papi
      b15Ab8a mon paris
      b3A1A5AA2Aa3a1Ab mon parrain
      1b2AAA5Bb2aa6A3a6A mon pays
      1A1A16a mon pc
      a1A9b mon pepe
      1aA4DA1A2B7c4c4b3b mon per
      Cb1AAABbA1a4b1aA2aaBAaBAaabA2aA mon pere
      AcAa3Aa6BA1a8A3A2A mon petit
      3a3aB2A1a2b1aA5a mon plaisir
      7A2A3A8A2a mon pote
      6a2a8A mon professeur
      1Aa2b5a4B2A2ba1A mon propre
      b20B mon ptit
      4aA15A mon quartier
      1b5a13a1b mon reuf
      5aa1b7a1c4aa1a mon reve
      3A1b4A mon rythme
      6b5a15A1A mon sac
      A5Ab15b9b mon scoot
      A1A1ba2b7d2a2b2BA3a2a mon stage
      11b9A4A mon tel
      5A1AA5a7A mon telephone
      5c mon temps
      aAA5A1b2a3ab2A1aAA1A7a mon tonton
      8A7A2b13a mon tour
      A1a1Abb3AAa3B3aa2a3A6a mon truc
      2A6a18A mon trucs
      1B4A6aA2a5Aa9a mon village
      aA1AA2b2a2b4a2B3ca4A3A mon voisin
      B1B1db1AeABbAbA2aAB1a2A1AAA1baAA1A monde
      Aa2a3b13a1A monde a
      4dB2BAA14b monde autour
      4a3A monde avec
      3a4B2a4A monde je
      8A6a monde me
      3A4cA7A monnaie
      3A3Aa9A5A monsieur
      11a2A1Ad2A4a9a monster
      3a8b3A5a1b mont
      13Ab5d montage
      2A2a5b1AcA4a3A montages
      4a3a1a1g4b montagne
      5A1a montauban
      Bd1BAC1BAAA2Ab1Baa1baa1c3AAAA1AdA monte
      1B5A6a9d monte anle
      1B12d5ac2B9A monte de
      1ca3AA6A5a2aa9A monte des
      1e1A2A11A5B10A monte le
      16a monte les
      1A4A13B2AA2a6a monte sur
      1a18a3a9A monte tout
      Ab1ba8aa8AAA2A monte un
      ad15Bb5A1a7A monte une
      acAAcaaA1abBBbDbaCDABAAaa1aAb2A1ABb monter
      dhB1cbABaA2Bb1adAB4ABA2B2A1ABa monter des
      3aa5A13A monter le
      1B4dA2a13a3A monter les
      1D4aa12A3d9a monter sur
      1b2a5A3A13c5aa monter un
      6aA monteur
      3A18A monteuse
      2b3A1A5A month
      1a6Aa6A11A5a montlucon
      1c1b1A1dAAA2aAb1B8A4b3A montre
      2B2A9aa18A montre a
      1aa2a1c23a montre de
      7b6a1A6a moped
      1A6A7a3A4a2c1b3a mor
      ba12a1a1a3a5a more
      1a12a1a5a more of
      16a6B5ba morning
      12A7a9a1aa mornings
      16cA4b2A moron
      AbA1AaAaaa2ABcaa1A3a4AA1A2b1a mort
      7aA3A1a2a morte
      7Ab8a16a mortes
      4a2b4a3A1c1a13A morts
      5b1bb4a7bA mot
      1A1aA1AcA1A6A1B1c1B5a1A2A moteur
      3A3b13b moteur d
      3c3b6A2A1A3B2a moteur de
      A2aa2a1Ab3a5AC1a4A2b1a moteurs
      A2A3a13c1A moteurs de
      a21b2a1a motifs
      3BaAaA2AA1AA4aaGAfAA1a2AA1A moto
      4bA2A12a1a moto a
      21A moto je
      20bb1b moto pas
      3A3A4b6a1B1b motocross
      3c3a3A9a motor
      21a motorbikes
      7Aa11b mots
      aA9bA3A1A14a mouches
      16a8a moulages
      1A9A5A7c7A moule
      A7A1c5c1A6A2A6b mouler
      11A1a2A8e1B5A moules
      25a moules en
      3a4a16a moulin
      BA1Ad3dAB3abaA3a1A1A5a moun
      4ba2a1A5a4a3A moun ka
      9a6C6d1A mountain
      2a6a1a5a7A mourir
      5b6A3Ad14a moutons
      5Afa1b2a1a10A4A mouvement
      2a7b move
      6a moved
      4a5b17A moving
      1A19a1aA5a3a moyen
      10a moyenne
      10A17a mrc
      2a6C1aa3Aab1b3a1aA3aa much
      17b14a mud
      27A mulhouse
      AA1a1A1A2AAA3cA1a2a3A2aa4A mum
      A2a7A2a1A9A3A4A mum s
      1A2A3A3a6a municipaux
      1aA1a1a1A2AAAA1AA6ca1c7a mur
      1c2Aa4A13aa8ba mur a
      1aA1A5A3A10a mur avec
      24a mur d
      1B7A1b15c mur de
      10Ac15b5a murals
      1d8A3A9AA muret
      1d1aAAAAAea1b1bAAAABAA1AA6A1baA murs
      9bc murs a
      18A13a murs avec
      9d14c murs je
      10c6a muscle
      1Aa1A5ea4A2A5a4A muscler
      4A1A3c muscu
      1A1a4b4a5a1A5A musee
      4aa4A1AA3A1a11A3a music
      AA1AAc3b4A2A1ba5a1A2b musique
      b1aa1b2bAbb1aa2AbA2a1aaBb1baabbaA my
      1a2Aa4Aa4A5A6A my aunt
      10A17ca my back
      7AaaA1a7a2b6a2a1a my boy
      Aa1A3AA2A4A1AA1c2A2a my brother
      4A5A2bA11A my cousin
      aaa4A2A2A3Aaa1BAA1aB my dad
      1Aa3aB1aAaA2a1AaaA2aa5a2a1a my daughter
      2b3A4A2A1a my favourite
      1a4a3A7a10b2bAa my feet
      21a5a my french
      2b7AAAAa1bb my gran
      1a10aaa2A9a my grandad
      2a1A3a1A1AA2A8a6a my hands
      a5A4c15A my head
      AA5a6a my lad
      5A5A3Aa13A my little
      a2ab5cA8a1a my mates
      3a6A1A3a2a2a3A2aa my mum
      b2aAA2A3b4bA8b2aA my nan
      7aA1A2a2Ab1A1aA4a my neighbour
      32a1a my nephew
      bA1AabAb3d2a1A1a3A1A2A3a my own
      A6C12A my phone
      a4a1A1B5A1a1a7A my room
      1A10A3aB my school
      16A7A1A my sister
      c4a2b2Aa2a1A1AA1aaa5A1A my son
      7a13A1a my stepdad
      aAa5a1a3aa14a my thing
      1a2a2aa1b5aAAA3A my uncle
      7a4b3a my week
      1A6A5A3aa3A3a my whole
      aa2aa1a17a myself
      BAABbaAa1AAA1aAab1bAD2Aa1ABBAA1aA1a n
      3aA1AAA2A1a2a3A10A n a
      1a4AAD2a2Ab1aa1CaA2a2A2AAA n ai
      B2A2AcaA3a2a2AaAba4a3b1Aa n aime
      11a1A1Aa8A7a1a n en
      aa1Ac1aA1Ba1aa2AA5Aa2AAa3A n est
      1A9a n existent
      aAAA2ba1c1A6a1Aa2a1a7b n importe
      a3Ac9a3B8a1A1a2a n y
      7aaA2a1a1aa14A2a na
      12a3aa na 16
      8aA25a na 17
      3a2A12a4a1A7cA nacelle
      8b15A1a7c nacelles
      2a8b15a nail
      2a8b15b nail art
      1b5A8cb3A name
      aAAbb1aA1AA1a3A1baAAaaa1aa2A3AA nan
      24A nan je
      A3aa1A7aAA3A5Aa1Aa2A nan mais
      3a8b1a2c1a2a4b2a nan s
      2a15a nancy
      6a1A4aA2A nantes
      15a2A naruto
      11A8Aa8a nationale
      1A3a3a2a3Ab3A2AA2A nature
      12A11AA nature les
      16A5a4b nausee
      8AA6Aa12A3A nde
      1a1AbCAb2AAA1A1A1AB1a4aCb1bBCaAB ne
      17a ne a
      8b ne comprends
      2b2b5a16a ne doit
      a5A21A ne en
      2A1cCa1Ab2A16bA ne jamais
      a2AA2aAAA10A4a2AA1A ne l
      5a3A2b6a ne la
      23A7a1C ne le
      1A3C2A1b1A1a1a7a3A3a ne lui
      a1DaA1bAAaAAaa2bb3b1a2AaAA1CAA1A ne m
      3A3a ne marche
      Aaa1BA1a2a1A2a2aCAb3AA1b1aC1BA ne me
      9A16a4A ne parle
      2b6A2a11Aa4a1CaA ne pas
      A12a12a ne pense
      4aAA4Aa4A3ba4A3a ne peut
      2a2A5a4AA3a1A3Aabb ne peux
      9A7aA9a ne sais
      1A3abAa10a8B2a ne se
      3a5b20c ne suis
      2a1bA2a2a1a2a2c1A8A3ba ne supporte
      2A3B2a19a ne tiens
      12A18ab ne veut
      1Aa5cc6b4aa8b1A ne veux
      6A11a ne vois
      1A1a2AAaaA1a1A1AA2aA2a3A1AA2ac near
      2a12a3a neat
      2a1bA1A1AaAa4A3A8ad need
      8d13A negocier
      1A8a1b3bBA5Aa6dAAA neige
      7aA1A2a2Ab1b1aA4a7A neighbour
      7A5a2A2a neighbour s
      6a9b4aa10A neither
      3A5c2c1a1A2A2A9A neon
      12a neons
      13b18a1a nephew
      2cA5a1a4a2a7A7b net
      19A6a netflix
      3a3A1A6A2a2a1a nettoie
      9A9b nettoyage
      A1Aa2A1aBAAA2Aab1caa3a4AA3A nettoyer
      8a10b nettoyer la
      7AA7b2b5a nettoyer le
      11A5a1Dab nettoyer les
      2A3ab4a2a3A1Ab3A neuf
      6b5a neuf ans
      1Aa1b1Aa6b2Aaa1A11a neuves
      1b4c1AdA1B1AaA3ba1b5aA1A1AA never
      9a3Aa1A12a nevers
      1A4Aa3b1a2bb3a1AA neveu
      1A2A1ca1A2A3AB3A new
      2A3A1A2a14a8b next
      35b next to
      1AAa3a4A3aaA2b2AA2a3ad nez
      1A2dA1BbA2AaB1bbb1aaaa1AA1b1bbdbdc ni
      1A5A4A4Aa2AA11a ni 15
      Aa2Ac1a1b2a9a ni 16
      5A15b6a2a ni 17
      28A4A ni de
      9A3A2A1A14B ni froid
      16a1A3b2A1a2abaaba ni la
      13a3Aa6A4Abea1d ni le
      b2aA11aA2aa1a4a1a4b ni les
      1A2A3a7A1A3a3A7a nice
      1d7A3Aa3a4B10A niche
      1Aaa4aa1A1a5d1c5a5A nickel
      2a24a nickel je
      a4A2A6A10a3A niece
      7a1a6A6a6c3a niet
      1A3ab1a20bc night
      29Ac night shifts
      8A7aA3Aa1a nights
      1a9b4a5a6A4Ab nimes
      aA1A2B1b1a1a1a2AA13A1A nimporte
      aA1A4b1a1a1a17A nimporte quoi
      7a7aa nine
      5A29A ninho
      16b4A8a niort
      B1b2Aabcb1BBa1AbB1bA2AA2ab1abaa1b nn
      18A11Aa1b nn c
      14a1A1A12a1a nn ca
      32a1AA nn j
      3B2aA3B15b3A2A nn je
      3a14A9a2a2a nn merci
      8a19a1a nn mon
      12a11A7A2a nn nn
      AA1aBcDaBaBBb1A1caA2a1A2aAbaaB1C no
      21a2A5B3e no heights
      2a8B3A6aa9a no thanks
      3a4a11Aa2c5c3A no way
      2a1ab2b7a7a6a2a nobody
      1AB3AAA2b2c1bAaaA1A2A1A4b noel
      1AA1baAAA2a4A2a2A1aA1a1AaA1a noir
      4A4B2A4A9a3b3a noise
      4b3a2A19c noisy
      7AA8d3AA1A nom
      7AA8b nom de
      ACa1B1AAcbaaAaa1a1a2b1AAaabbaabba1c non
      28A1A3A non a
      10A2b4a13A non c
      1A6A3bB7a5a3A3b non ca
      8A7a non enfin
      2Aa1Aa3a1b1A1a2a6ca3baaab non j
      1aB1a2aAbBaAc1bcBa2A1A2bb1baBABAA non je
      3A2A3A1AA17aB2A non le
      1AAA2A1A1B1A1a1BB1AAA4AAA1BaAB1a non mais
      4A4b2A11A6A non merci
      6c2A2a4a2A3a4A non moi
      6a3aa1a7b1a2a non mon
      16A4A4a3A3A non non
      2a27A non pas
      6b6B2aA1b2A7a1A2A non plus
      28A3A non rien
      8A20a non stop
      16A2A6A5BA1A non tout
      31a non y
      11a none
      1bA21A3AaAa2A nope
      8A10b normal
      A3B2ba8b5b1A6A nos
      11A6A6A7c nose
      ba1aa1cAcacAA1A1CAbaaB3a2Aa2c1ba not
      a5a2bA4AB1A1A3A9b not a
      1a4A3b1a19a1A not for
      A3a3a7a4Aa not keen
      4b1a27A not stuck
      22a note
      6A3A13A notes
      B1A1A11AAAA12AAa nothing
      aa6A9A notice
      1ca2AA1BA1Aa1AaA1A1a3A1AAb3Ab1a notre
      1a23A notre dame
      2b5AA13AA2A5a notre fille
      1A4A4Aa4b13A3a notre fils
      a33a notre garcon
      abA1e2AA3Aa3A nou
      1A6A4a2b nou ka
      aa2aAAAaAA1bAa1BABA3Aaa4a1BA1A nous
      a2Ab5Aab4b4b2a2A nous a
      A3a3A18a nous avons
      7a8a nous c
      4a7a nous habitons
      4A3b7A4b8a nous on
      7aaa1a10b nous sommes
      a8A13a10a nous vivons
      1a4a1AA1a5A nouveau
      11b3A5AA nouvelle
      9bA1B4b6A7a novembre
      b2AA2b2A4a1Aa1aAa2aab3A2a now
      10A7a3a2aa now i
      9b2A4A7A1b5a nuages
      3A1bA3aaA1A1A4A4A3gAA1ba nui
      aaBa1b1aAAAaaA2A2AA1B3c1aAc1B1AB nuit
      5A24b nuit je
      2a8Aba1a3Aa3A5aa3d nuits
      2aBaC1A8a3a9A nul
      3c16c numerique
      5A nurse
      AAd2A1BggCBcaA1a2ABBABic2aa1babaD o
      9e14A7A2G o chaud
      9c22a2B o cho
      8A13b o college
      4A3c12A o gens
      8b3A o jan
      b12a5a4A o lycee
      3A12c8a4b o marche
      3AA1f2B2A16AA o meme
      2b21A o millimetre
      3c5A15c o stage
      a6c3a3a4A1A2a objets
      4a25A oblige
      10A obviously
      A2a1a1a6a2c2Aa occupe
      3a1a1a6a2a8a occupe des
      bA3A1A2A1A3AeA6ab3aA2A occuper
      17d6a5a3A occuper de
      A1AAA1AB1AAA1a2dad1BAaac1Aa2a2BgB odeur
      7A3A5baa3b odeur d
      13a2A1d8b5D odeur de
      3A9a2b1B2aA4A5a1A odeur du
      9a12A4A3B odeurs
      2bBa8a12aaA6b oeil
      Ac9c16A oeuvre
      acBAbB2bAbaaabacac1bAab1a1AbAAa2aA of
      7A1Aa3a5a1a of a
      14A3a5A7a1c of heights
      1a1A2a2A1a2A1Ac6a1a3A1a2a of it
      1a2a2aa3b1b1a7A2A6a of my
      16b of school
      4A4a1A4c of the
      4d11aA of us
      BA1a3BA2A6A6AA3acbac off
      2Aa8a4a16A off the
      a17a4a3A offert
      9c2a7b8A office
      a5A3A3A5a5a1B2a oh
      6A2a4A5a5a2a1b2a oh la
      3d3bAA2b4c4A10b oil
      17ca12a oiseaux
      Aa2bAAaaAa1aa3Baa1a1aA2ba1bAa1a ok
      2Aa3ba1a1a5a2b1aA2aa1ca2a ok mais
      2ab3c3bAaAaAAa2b1A7A old
      a6A2A1a2A1A1a3a4b3a1ac ombre
      AbAAfac1Aaab1CAaC1aCac2bAAa1A1B3a on
      1lA1C1BADABB3AAcbB1AAaBAAAAA1AaBA on a
      18A on cherche
      13a6ba on dit
      1A2caB1Ab3A2A18A on e
      B1A1bAbAAaB2A3A1AAa1aaA1Aa4Aa on est
      1A2a8A8a on etait
      1A2a1Aa5aa1B1A2a2a2b on fais
      1a2aAA1b2BB4bb3aAaA1a2b4A on fait
      4c5b2A on gagne
      1aa1B4Aa1aA3AB2Baa6Aa on habite
      5a11a2a7a on his
      3aA1aA1ab9ab10A on l
      5a8A1a4a8a on la
      15A3aab8a on le
      11a11a on lui
      2A1A4ac2A3AAa1A4a4A on m
      21B on ma
      AAAABdA1a2aAAAA2a3a2AAA2bAAAB on me
      1b4A17A on monte
      A1A1aaAaAa1B4AAA1b4a3a1AAAA on my
      4A1bA1A7a5A4a3a on n
      AAb1AAAA2Acda2aaa4a4a3a on ne
      3a3a2a5Aa10a on our
      a1A2A1B2Ba6a2A3b2A on peut
      1A2a13A2b1A on retape
      4a11a on rigole
      AA2a1A1B5A6b7a1A on s
      1a4Aa2A5A on saturdays
      A3gBA1A1a3a2A3AAA6A on se
      2a1b6a on soit
      22a on sundays
      c1AABahAdAaA3aAAcAaa1Aab1c3a1Aea on the
      4bA8A1A1A4b2A1A1AA on va
      17A on verra
      2b8A2aAa2A2b2b8a once
      1cA1a1a1aAAAba1AACa1aa1AbA3a1Aa1AA oncle
      dA1Aca2aAA2b2a1b2A1aA2A oncle a
      1A4A1A17A oncle est
      8A8A oncle il
      Ab6a4a12a oncle j
      1a12a oncle je
      6bA2a7a9B oncle les
      24a1b oncle m
      1B2aaaAAaAa4abaA3aB3a1b3b one
      2A6A5B2b one piece
      21a1b2a4a ones
      2a4a3AA2A5aB10a ongles
      13a12aa only
      1AAa2aAB1A1A3Bcaa1BAAA1AA2A1AA ont
      7A onze
      4b3Ab2a7a5a3Aa open
      4b3Ab8A1a10a open space
      2a7b13A3aa4b operation
      10Aa5a10b5A opere
      8a19c operee
      b1A2a8A2Ad opinel
      c1B1a2aa1a2a2aa1A2B1b3B1cbAAa or
      12b19C or shine
      11A5B14b orage
      16A2A4A orange
      12A6bA10b order
      b3A3bb2aA2a2ae3A6a ordi
      4AA1BaB1AA1Ab4c5A1a ordinateur
      4a2b1a2a1A2A2B5a ordinateurs
      11b2A5B10A ordis
      A1a1A2A9A1c5A1d3a ordre
      3A1A5A7A5a8b oreille
      3A1b1AA3a3A2Aa1a5A1Ac2A oreilles
      2a13A5b2a oreilles en
      4e2A8B4A organise
      A3aa7A5a7A organiser
      11b7c organising
      12a orientation
      11a5a original
      12A orleans
      2A5AaA1B15b2ae os
      17a4a4a3ba ose
      12A14A2A osef
      AA2A2b8a4a12A ote
      4d3B10c1A4a other
      4A3B10c1A other people
      B2A3A8b2A1h1A2a oto
      4bA14aaa8a otre
      aAAbbaB1aac3BaBAAaABBaaB1BAaAbAaAA ou
      3a3a2a20a ou ca
      1A2A1b18A ou du
      2b1A1A1a1B17a2a ou faut
      6AA1caa6A1a7b2aA ou il
      AA1a2a1A1A4b6a7aa ou j
      4b1b1a1c1a3b3a1aA2aa3A ou je
      b2AAa1a1d8AA5a8a ou l
      b1a2A1baa2a4A6a3A2A ou les
      A4bcAbAcaA9A5a1A ou on
      2b3Aa23a ou pas
      4a3A3b5A13a ou qu
      3B3A9A ou quoi
      6A2a2a4a5f5a2A ou rien
      3Aa3AA9a11c1a ou tout
      5ab1AAb9A8bA4b ou tu
      2AA3b13aA3a7a ou un
      3a13aa1b5B4A ou une
      3A3b9A13A ou vient
      A6b3a3ba6a4a5a ouai
      AbA1a2AAAAAAa1AB1b1c1A4ABaAA1ABA ouais
      a28b ouais alors
      1A1aA2a5A6A1a ouais bah
      10a11A ouais euh
      A3a3a2a1a9A ouais genre
      4a2A1a6bA1aAA4a ouais j
      12A6ab13A ouais je
      3aa15b ouais l
      1a ouais les
      1a5A1A3a2A1aaa2a8b1b ouais mais
      14a1A2A8A1A1A ouais non
      1AaAb11a3AAE2a2A3A oublie
      20A7A oublie mon
      1a1b4AA6a1a1a3b6A1A1A ouf
      bba1Ac2ba1abab2c1baaba1aac1bbaabba oui
      Ab12a1b14A3a oui a
      A15A oui bonjour
      16aa11a1a oui en
      3Aaa2A7A2a oui la
      1A10Ac5a3a1aA4a1a1b oui le
      AA2a3b1aa2A1Ba3a5ab4A1A oui les
      a3Acbda1AA3AA2bA1a7daAA1A oui mais
      b1a1b2a6a3A1b9A2b1a oui me
      1a13A1a3B9A oui oui
      1b1aA4AAbA3BAB7Abb5A our
      20a7a2a our daughter
      9A6A2AA7a our son
      A1aA3A3A10d4Aa ourlets
      AAAa1aaA1bAaeba1cbc1A1AAAa1A1AA1aAbc out
      7A4A4A3b13a out at
      6A1A1A1h3a9a7AA out in
      3aA4a1aAc3Ad1A10A2A out of
      4B7A out with
      5a3A2d4Aa1a11B outdoors
      2a5b2a3A6c outfits
      a2a2A1A10b outil
      cAA2a6a5AA11A outils
      3a outils de
      A3B3AabAb4b9A3Ac1a outside
      9A22c1a outside in
      aa4A3A1A1b2A1A3a4a1A1b ouvert
      aa5A ouvert a
      6AbAb16A ouverte
      3a3Ab4a12A ouvertes
      AA3A1fA4Aa3aAaA1a1aA3a2aA ouvre
      16A2A1a11b ouvre et
      5A1a ouvre je
      12b4a ouvrier
      12b4a ouvrier de
      2b4d1A11b9a ouvrir
      10AA7a15b oven
      A2a1a2AAb1baa1aA2aaAa4a1AA1b over
      bB1bacAa3d2a1A1a1aAaAA5aa own
      4Bb own with
      22A oyonnax
      25A p
      1b12b3AA pack
      7d7a5d pads
      2c4A3b6A page
      a3A2d8c2A1aA2A8AA pain
      7a8c2A pain la
      3A12b6b1b pains
      1Aa8b4A8a1b3a1aa paint
      11a painter
      b1c3A14AA2A1A6b painting
      4ab2A3A paix
      A2AA3c4a2A4a3A4aa pale
      3AA3c22b pale epi
      1a9A1A3Ab palette
      bAa4A3b1A2AAB4A2aAa palettes
      26a4a2c panic
      4baAA3a9A1AA1b4bA1c panique
      A2a3Aa3A4AAAbBaA2B1a5B panne
      7Aa5a4a1A12a panneau
      34a panneau solaire
      3a10b1A1a1A7a panneaux
      14a1A panneaux solaires
      7d6A6A1A4A2A pannes
      3A8A9d pantalon
      1a1A2aAA2AA1A2aAb1AA1a1a1A1aA2A papa
      Aa9AAa2AbA2a2A papa moi
      15a11A3a paper
      A2b1A1a1aAAaaaB1db1A2b1A1aa papi
      1A10Aaa1a1A2a1A papi on
      b1aA2A2A1b2AdAB3aa2c1D papier
      14AA9d papier mache
      11A3a5a1a3A papier pas
      aa9A3A1A3A papiers
      b6b2ab5A4b2Aa8A papy
      DAcb2A1aAAac2aB1Bda2aAABBe1b1dAfb par
      3a3AA1A6A par coeur
      1A1a3a2a1a4aaA1baaaa1a1ac3cc par contre
      3b15b7CA5A par couleur
      2AA20A1a1a3a1a par exemple
      6b1b21A par jour
      2A4AA2ba8A4A4A1a par la
      1a1c19a par piece
      3A2A3A5A7b3a5A par semaine
      2a19A2A1b par t
      1a10a12B8d par terre
      32a par tous
      A1a5b1A3a13a par un
      2b5a5A4A14A par une
      2Aa5a1a2A3a1a13a paradis
      16d parait
      4AA3A2c4c6a9A parc
      ca1Aba1AaBAbB1aab1A1Aa2A1A3abAabb parce
      2A1c6a6aa2A9B1b parce qu
      aabAAaa1aBAaB1aab2AAaAaA1A3acaa1b parce que
      17a1a pardon
      3Ab1bA1a4a1A2b1A2b6AA pareil
      AaA1AA1Ab1A1b1AAB3aBB1A1A4A1a parents
      8A7Aa3A parents ont
      AAbA1a1AAa10A1a3b2a2a1A parfait
      aA4AA8Aa3B4a paris
      A5a1A8Aa2A4c2A parking
      1A4c10A5Ac9A parkour
      1aAaBbA2A1ABaA2Aa1a3Bab1A5Aa parle
      4aA11A8A5A parle a
      26A parle avec
      8f7b2A parle o
      5a2A3A2aa15a parle pas
      2a2a2b10a1b parle pendant
      1A3A1AA22a parle plus
      13a4a4b2a parle que
      5A2A7Aa3a parlent
      AAAA1AAaeA1a2bAAA2Aa1A2A3A1aA1A parler
      4Ac1ac8A13A parler a
      4A2ab7A4a parler aux
      1A2BA2a17A5a parler avec
      8c12A parler o
      8A8a parlez
      1c8b2A4A5A2Ac4A parpaings
      17Ac parquet
      b2aA1A5AA2Aab2a1Ab8A parrain
      b12a4A2a1A2A parrain on
      5a11A8c pars
      b1A1a3b1aBb1A1Aa1AAa2bAAAA1a2aA part
      a3A2a6A4A4aA7AA part a
      1a2a5aAb3a7A part of
      4a1A10a partage
      4Bb15a2a parti
      1d2A participer
      12A13A1A4f particules
      4c8Ba1A partie
      21A4Aa parties
      bA2a1dA3aa2AA6aAaa3Aa partir
      1A4A partir loin
      B1ABaCfBABe1AAabA1AaA1a1d1bbAAAa1dBA partout
      6aA6a2a4a8A1c partout dans
      AAab1A1A2A4aaaA7Aa parts
      2B3bC1aAC2B1B3aA1A1AABaacaaACB pas
      AAaBaba1AAA1A3A1a9aaa1AA1A pas a
      15a12a5c pas alors
      6c3B18A pas assis
      1a4b2aa9b7a5b pas au
      12a4a5A6b pas avant
      5aA2a2A16b2A pas avoir
      4Ac2B6a1A pas beaucoup
      2a6Ca7a12a1a pas bien
      6A6a17A1a pas bon
      4aC3A9b1B8A pas bosser
      a1A3A2A3A2A1aa7b1aa1AB1A pas ca
      A1A1A3a3A19aa pas ce
      a4A2A21aa3a pas comment
      20a2b7A pas comprendre
      1aA1A1AAac1Bb2aAA2Bb1a2A2Aaa1A pas d
      aa1AcBAa9A5aa6AAaa pas dans
      B1aB1f1AheDAba1BAAAEB1ABC1cAaaedc1bE pas de
      6A5A3a12aa pas debout
      3aA1AB1gA1I4A3a1a4a1ABa pas dehors
      1Aa2AA2A2Aaa1Abe1b3a5cab1A pas du
      2A1bAeAA1Aa1A2A2a1A2E2aA1Aaa1i pas en
      1A6A3Aa12a5a pas encore
      6b2E2a4a12A pas enferme
      6a2a2aa2baB8a1b1A3A pas enmen
      1A4aA13A4aa2a pas envie
      4gCBbAF2f7a3B4a2B1A pas etre
      4A4b1bA3C9ab pas faire
      3a1a10Aa3a pas fan
      34a pas finir
      8A8a12A3a pas grand
      7aa4a2A6a6ab pas j
      a8Ab5AA4c2A2A pas je
      10d3a1a4a2a3b1a3A pas ka
      b1AA2A2A2AAdAb2AaBa3a4a pas l
      1Aaa1BCA1gaA1a2cbaa3aAAaCA2BBcac pas la
      aBccC3aBBaAa2Cbaa1aaCb2A2ce1cEa pas le
      2aabaA1A1a1B3b1AaAa1AB1A4BA1Ca pas les
      4A6a2A3aab2a7b2c pas m
      16A6b8b pas ma
      2aa2A3a11a5a pas mais
      10b15A1C pas mal
      2A1AAaad2a3b6a4A2aa pas me
      5AA1ba2AB2aC4aaa5A pas moi
      a3AaAaAbAaBA1A3a2a1a3A2A3A pas mon
      8A8dB9A1A3A pas ni
      4a1A1A4B2A8b2A5A pas non
      10A17abA3A pas pe
      1b3aa1AAb3a9gAA1A1AA2IA pas peur
      6a1C3a2a5A pas plus
      10C17i5Ab pas porter
      a5A3A5b5A5b4bA pas possible
      1c2a1AA2c1cA2a1B2A6b2a2a pas pour
      1aAa4C1c1a11a3C3A1AB pas probleme
      4ba4Aa7A8a2A pas qu
      5AA12A9a1a3a pas quand
      1a1aAaA2A3B6a6a2a4b pas que
      17a12a pas question
      A pas quoi
      6a2a2a3A pas res
      6b2B pas reste
      4A1h2A5AaA5A4A1A pas rester
      6b25a pas rete
      4aE2A2a4A pas seul
      5a7b2A7a2a2A3a pas si
      9d2b19C pas sous
      9a1AA1aa11AA3b1a pas sur
      5ea1A11A pas tout
      5A16a7b4a pas travail
      B3A4a2A3a13c1b2A pas travailler
      8C12A6A1A3AA pas tro
      caA2b3aB1A1A1baA1a3B10A pas trop
      5BfaAAAAa3AAB1A3B3aaDAaBB pas un
      1a8a8c5A7Ba pas une
      4a11a pas vle
      6a1aa2A pas voir
      7ba7A3b2a1A pase
      16aA5A4b6d pass
      aAabABd1AA2ab4AbbAb3A1CBc1A2A passe
      24A5a3b passe a
      16aa3A1aa2A2a passe ca
      b1a19a4C3A passe des
      2cA5A9b3a3a passe l
      a11b3A1a passe la
      2A10a2A2cAa1A1Ab passe le
      2Aa3A1A2c2a1a12Ab passe ma
      1aAb3a3ABbA1b1aAab1A6A passe mes
      19a4a6A1a passe mon
      b1A4a6a2a2Aa1a1a passe ses
      24a passe son
      A5a12A1B5bA passe tout
      AA1A1aA1Ac1AB1b3abAcBA2bd2AA1AAA passer
      12A7A6A passer du
      14a3aA passer l
      b3Aa1A1a2A3Aaab6a3A passer la
      1A14A2b3A2aa passer le
      A3a3A10A6a passer les
      6a2c6a6Aa2A4A passer ma
      A1aAA10A1A1abAb1a1a2A passion
      4AA1aA2aAaa2a2AA1aA2a2A1a passionne
      2b10a1A6a passionne de
      8a5a2a5a passionnent
      16A2A1aA8A3A passions
      16a13a pastry
      1AA1a1AaAa4AAdAA1a1A2jAAA3A2A pate
      b1a1A9A5A4e2A pate a
      2A13A pate fimo
      A2AA1A4A4b8B6b pates
      A1b1A10a2a3a patience
      2A4A4A patient
      2a2A2A2AA3e2A5A6A patisserie
      16C8A9A patissier
      16D2A4A patissiere
      AA2B1Aa6a1a4a4a1A2A patron
      2a1bA5a4ab3b pattes
      6A1A7A9b3a pau
      6a3b5a18a paume
      4aa4c4AAb10b1AA1A1A pause
      1AAa1a1b1AA5AB1AA1b2A5A3A paye
      ab2AAaAAA2Ab1AaaAA4A1aAa3b1AA pays
      12A4a2a7b pays j
      ca5AA3Aa4A2a1a10A pays je
      a8A5b paysage
      9a7b paysagiste
      2AB3a2b18a pb
      B1AA1ABbAb1A2A1A2AgAAAA10A pc
      1a pc gamer
      a3A1a2ab1A2A3a4b pdt
      AB2A2AA1abA1b2b2AAa2a1AbbA1a1e pe
      5aaA4A15b3b pe pas
      5b9a15A peace
      A8cA1A4A1a4a2AA3ce1b peau
      cA3aA3A1bA2aa4a3aA6A peche
      a11a peche avec
      2A1Aa6a1A1c10b6A pecher
      A13A11a3A pedales
      1b3a18a2A2A peinard
      aBa2B2Ab1AAB1A2A2a1AaA1ha1A2aaa peindre
      13A1A5a2b2a7b peindre de
      A1a3a2b3A1A4a2A peindre des
      1A22A2a5Aa peindre le
      11a6A12a peine
      aA8A6AA1A6b peins
      a1a7A6A2A peins des
      a1a16A5B1c peint
      AB3A1AAA2A2A2a4A1A1d3a1A peintre
      1A13A11b peintre en
      ABAA2A2AAA2AAA1AAA2a1b2A2A1AaA peinture
      11a9A3A peinture et
      34A peinture l
      27b5AA peinture me
      1aAa2c1A1a3B1AaA2A4h5A pelle
      1A1A22c7A pelleteuse
      3c8A3AA8A4A pelleteuses
      7A3Ab4d8a pelouses
      1A1aaaaabaa1aaAa1B1b1b2a2AAAbB1bB pendant
      b1a2a1aaA2b1AA5ba3AA2A2a pendant des
      2Aa2a6A1a1b3A1a pendant le
      1a1A2A3c4a1Aa2aA2aaAA4A pendant les
      2Aa5A6a1Ab5A7a pendant mon
      1AaaabA2bB1A4A1A10c1A1A pendant que
      AA1aA5Ab1a3ac3A3aA3A1A pense
      13a3a5a pense qu
      1B2a1Aad3A2A3aAA10A people
      4A3A10d1A people s
      ccA9a4e3b pepe
      1aA4DA1A2B2b4c4ca3b3b per
      a1a4A19a3d perceuse
      A1aa3A19a3a perceuse a
      6A1AaAaA3AB6e1Aa1A4e perche
      4aaaAb4a3A1b1Aaa3a3a1a perds
      2AaA1a2AA1A8B1aA1AA3aa1A perdu
      Ab2ABAbBAaBaaba1a1A3BBaBA1aaBA2B pere
      AA5B4AA2aa1a1E4A1A1a2A1A pere a
      7a2A2a pere au
      1B8d2A10A3a5a pere ca
      26A pere chauffeur
      7a4ba3cC2a pere dans
      1a16A pere de
      7a2b1b4A3b1a4A1b1A pere en
      2B3aA5aAa1A1A1bc1ab5a1a pere est
      5AA5AAa1aA12b1a pere et
      2a4a9AA pere etait
      A4A2A1A2ba4A1Aaa2aB pere il
      1b6b3A3aAb7A pere je
      1a12a pere le
      cAAa9a4b15b pere m
      b1a14aA3A3a pere me
      bA5a6a6d2A pere on
      1c26abA pere y
      d1cb1A7A5A2b2A5A perles
      2A3A10A3A1C2b4A permis
      12A3aA3a4Aa perpignan
      22a perso
      b3AA3a5a4A1a2a person
      1B9b1b1aA personnage
      A1B1ajA2a1bAA1AAA1aaAA1AaAAA1BBA personne
      A3aa2a2d5b personne a
      4Cb12a12A personne autour
      A2aAd2A1a personne me
      2a4aA2A5A4A8a personne ne
      4ab22A personne sur
      3AdC2d2A1A3A1aa3A personnes
      15c6A perspectives
      1ab2A22d pese
      1Ca2B10a3i3B peste
      6aa1aA3F3a4a4bAaa1A1A pete
      6a2aA3F3a10A1a1A pete un
      Bc1bAAA1cb1AB1aBCbAB1b1AA1A1a2Aa1aa petit
      1a petit fils
      15B1Ba8A3Aa petit frere
      1a1A3a10a petit je
      aAaA4B4aAaaAA2A5Aa1a petite
      4a5A4a14a petite soeur
      1bd1A2BA1a2c2A1bAAa2b5A3Aa petites
      aCaAa3b1A2Ab1cAaabAA2A1B2a petits
      2c1a6a6a petits details
      17A1b3a petits freres
      A2aAAA1A2A4d1A6cAA2b2A petrir
      A3A11A8d petrir la
      B2A2ab3A1bAbAAA2AA1B2Babaaaa1A peu
      2A17a6A peu de
      9A2a16a peu importe
      1A3AA2b5bA13ab2a peu pas
      C3aaaa1A3a7a7abA2bA peu pour
      1A5b13a1c7A peugeot
      1A5c13A1c peugeot 103
      Aa1bBa1a1AaaaAc2b1A4b2AA1AaA2B peur
      1B2A1AA2b3b2c6AAA1B1Aa2cA peur de
      1a3a1a6b6a2c1A peur du
      3b4A3b18A2a peur je
      a4aAC1aC1A4b3a2aa1a1A1aAA peut
      17a6a3a peut etre
      12a8ba4A peut pas
      17c8a4a peut plus
      C5A1BBAAA1BA3b1ba1A1BBa1a2aAa peux
      6B11A peux aller
      2a1a1A4A5aaA3a peux faire
      14A17A peux me
      2AA1BeA1AAaAa2a2caAab2AAB1eC3b peux pas
      A5Aa2A5A1A1A1a1A3d2daaAa peux plus
      5aBAb1A3aa1A1aa6Aa5B pff
      15A philo
      8bA7aa1AA9b2a phobie
      A6b3A8C10A phone
      7A4a7Ac1a6A photo
      2B8A8f1B photoshop
      7a2cA3A11A physical
      2A1c1a1A1f2A3aA9B1A physique
      10c20a physiquement
      1a1A4A4A3A2d pi
      6b3e8A8a piano
      2a6A2a3Ba5aa2A1b2d pie
      2ab2A2c2Ba1Ab2bAAa7A1BaAA piece
      2a6aa1A12a8A piece au
      2a6A3b4A piece en
      1a1c19a piece par
      1AbAA2a1a1BabAb1bBA1bA3A2A pieces
      3b9a2A8A pieces en
      aa19a3A pieces et
      2c2aaAA2aaa1A1AA2A1A1aAA1b1AA pied
      1aB2aA2aAAA2AAA1aA1A1a1aa1b2b1cA pieds
      9b19A2aA pieds dans
      1AA4A2aa5A3Aa1Ab2a4b1b pierre
      7A2a14b7a pierre avec
      1b4A3A2AA10A7A pierres
      6a2A1a9Aa5AbA pietiner
      a6a4c4a5a piges
      1acA9aa2AaA7A pile
      3A22b7A pilote
      26b7A pilote de
      AA1cA5A1A1a11a7a piloter
      14A6A4a piloter des
      2ab17A piloter une
      2C8b1A2b1a6a1a pin
      a1f2a4A2A2aAA8A pince
      2b7A pince a
      a1a1a3A1aA6a6A1d5a pinceau
      2a1a pinceau a
      16A10A pintre
      2A10Ac3a2A pipes
      AAA1AAB5a1A2c4c3A1AA1AA pique
      10b20b2A piqueur
      3A23B2b3a pire
      1a17a5a pis
      1A10A13a piscine
      5AA1A3a2A1A8dA1bA pisse
      22AA3c pistolet
      3c2AA13a pistons
      2a1Ab16a2a5a pitie
      3A2b9bA4A2AA pizza
      4A6A3a9a7A pla
      10A4A2ab4a2A2A placards
      A3ABg1AA1A4ab1bAAA3B4A1AAA place
      6a10a4A place en
      6B1b2a5A1A11c1b1b places
      1e10A5A6A1Db4aA placo
      AA5A4d2A9A1c plafond
      1b2A5A1d4AA6b9A plage
      b1AA4b1a1A1A2a1AA7a3a1aa plairait
      1aa1A1Aac1aAAA1aBa1c6a1AAa2A plaisir
      1A1aaaa1BaCb2Aa1A2AAa1a2a5A plait
      1A2a1A1AA3A19A plait c
      6b1b9A plait je
      aaBA2Aa2A1AA1ha1Aab4a plan
      1AA7A4aa1Ab5a plan de
      BB1A1AA6a1A1aeA2aA1A7A1A planche
      Ae1BAb1A2AB1A3AB8a5Bb planches
      1a2A6a3a2C planches de
      1a4A5b4b8Aa2a planning
      Abc2AAa2aB3e3A4A2A6B plans
      1aa8A3a3aA3A9A plans de
      12a4A plant
      4aaA1Aa2A5b1a8cA1AaAA plante
      17a plante de
      6C3a6A11b plante debout
      17a13a plante e
      4Aa6b3Ab6AA6A planter
      4Aa6b4a2a3A planter des
      aA4b1A1A1B4cA1A10a plantes
      15A1b plants
      10A2a7a5A7b plaques
      3A2Ab11A1c plaquette
      1B12A plaquiste
      25a7d plaster
      3b7c7A plastic
      21A9a plastique
      17A1b plat
      3bA1b1b1A2a5A plateau
      AA1A5A1aAA1AA1AB2A2e2a3Ac platre
      11b3A9c7a platre et
      2B3A19b2a plats
      4a1Aa2a4b4d play
      2c1A3b1aa1baA4ca8a1aAA ple
      4A4a7b13aB1b please
      9a22A1a please i
      A1b1bAAA1B1c3bAA1Aaa1aAb1AA1AAcb1b plein
      9A2b19AA plein air
      A7A2c8b6A plein d
      1a2b2a1A4aA2a2a1a1a2A3Aa1B plein de
      12A19aA plein hiver
      22a2A plein les
      1aA1a11A2b10b4a pleine
      A14b5a6b3a pleines
      AA5aa5A9A5A3c pleure
      1b4A1Aa2B6A4a6bc1A pleut
      2b1ba1A1aA5aA8a pli
      1BAAA1A1A1b2b1AAaab6A4A3b plier
      4A8a5a plier de
      3c1A7a2A plieuse
      1A11A2A2A11a plomberie
      8A5C4A12A plombier
      4a3A7b2c plonge
      4A1bBAbA1AAaaAA1Aa3A5A1c1aA pluie
      1A12A1c17A plumber
      1aa1A5aB16B plume
      2B1C1BcA1bAABaBA1AAAAaAd1AAcbcabaAa plus
      5A2A11a4a5a3b plus a
      11a1b3a4a1a1a plus beau
      1b8a3A2a2a3d3B5C plus c
      4a15a8a2A plus d
      aA1A1AbA2A3Aaba2A3a3a1a1A plus de
      9a14a plus en
      14a6A plus et
      2A6A24a plus haut
      A6b21a1a plus j
      2A1a1A1a1b3a1AAA2a6c1a1c1aA plus jamais
      2a7a13b3A5A plus je
      b2BA2AA1A7A8aA2A plus que
      16b plus rien
      1b2h4AA1A2Aaa6A5Aa2aa plusieurs
      babAa1Aaaa1aca2ca1AaAa2A5B2Ab plutot
      B1a13aa14a plutot les
      a4b1AAA2a19A plutot qu
      baa3AbA1a1A3a3a1A3a5a2a plutot que
      21b1A pneu
      7D2b15A5AA pneus
      b4A3aA1a3A8d1aa3A2a po
      bA6AA9a14A poche
      8A poche et
      C17a4a9A pocket
      6A1a1b10d6a poids
      8a12e6B poids lourds
      2e3A3A3A1b2B poil
      2a14a9A poils
      2c8a1A1AA5b1A7a point
      15A6A9a point de
      10A15A points
      9Aa5cb3A9A poisson
      1AaAA1A6c8ba11a police
      1a18A3a politique
      2A6a2A4b15A pollen
      11a2A2a3AA1A2A1a2A1aa pommes
      b3aa1aa1A1A1A1A5b pompe
      2a4b2a6A4a1A10A pompes
      1A2b5a6A8A7A pompier
      4a1b10a3A2A3A5c pompiers
      1AAB10A1Ab3a3a1A5c poncer
      18a2a11B poncer et
      Aaa1c12A6A pont
      1a2A5A8A4b2a1A2A1c ponts
      2A18d8a porsche
      4A4A2A2A5A4a1a1aA2a port
      9AA1A13a1b1aA2a port de
      17A2c5A portable
      7A2a14a1a portail
      1a5a5b3AA15c portails
      2A1A5b4b12A porte
      aA2bbbbAAbA1A1b1ABB1Bb2AB2AA1aAAa porter
      b9A11b5B porter cartes
      1b8f1a6A porter d
      2a2aAAA2A1A7A6C5A porter de
      AAA2BabA1B2A1A1aBA3a4g3AAaa porter des
      2b4b2d12A4F porter du
      1a6b1e5a4A6D6a porter les
      1a2b4AC10a2A3a5b porter lourd
      9Ab17b3bA porter pousser
      4a5a3a13A2b porter un
      A2a3Ab1B2b4a7A1A portes
      3a3Ab4a12A portes ouvertes
      2a12a6B2a portraits
      1A1a12A2a portugais
      2c2Aa1AAAABacAaA3A1Aa2A3A1A pose
      2a4a4AacA11A6a pose d
      13A pose des
      1a12A1b1a5a pose le
      dcA1AAAAABBAba2ACaAAa2aB2Aa1a2AA poser
      AAA3A1A1BAaAa1BA2AaA1b6aAa1A poser des
      ddA9B5b5A2a5A poser du
      1c10a1B poser les
      bA4A7a1AA4a poser une
      b4a3AAabBAaa1a8Ab3ba possible
      A3Aab5Ada1bAA2A1A4A3a1b poste
      4Aa7cb6A1A poste a
      3A3A13a1a poster
      5A5AaA1b5b2A posters
      7a5Aa6A4a postes
      BAA3Ad6A2B3A1d1b9A pot
      B4a3A2A4fA5AB5aa potager
      16Aa potager de
      AA1a2AAAbf2AA1BA2aAaA1Aaaa1AA2AA pote
      9ba11a pote bagay
      2a6BA3a2a14a1dA poteau
      5A3a6B8e9a poterie
      a1A1a1ac2Bb3AdBAA1AA2bBa2ba3a potes
      A6a3a8AA3a potes de
      4ba1A8a potes j
      10A14C pottery
      a poubelle
      Aa11a3A1c poubelles
      1AA9A4aA3A2B5a1g poudre
      1e5A6a poulailler
      2A6bA1AA2cb1a6A4bA poule
      3b1A11c9A3a3A poules
      1a3a1aa2bebAadCbAaaca3CB1b1BAA pour
      AbA1A1AA1a1A2a1A1A1aA1b2c4Ab pour ca
      b17A5A9a pour de
      1B13Aa1A pour des
      3A12A8A1a3c1a pour elle
      AAb8d1c4A3b2A pour en
      1a2Aaa4A1aA1B5A2eAA2A pour faire
      1b1b9a6A4a pour fais
      4ad4A pour ko
      4b4AB4A1a6a6A pour l
      baaAbAB4a1B3Aaaa1A2A1AAA5A pour la
      BacaAaeB1aA1DaAcbAaAbaaaA1aBB1Aaa pour le
      AAA1Aa2A1BbA2aC1cbAc1A3b2AAA pour les
      C5a2A10Aa4a pour lui
      1ba2Aa3bAa4ab4A6a pour ma
      2A2aA4A4B1a3b3AA2a pour me
      b1A8A1A1ac1A1A1cA5a1bAa pour mes
      1cA1bBABAb1Aa3AbDaA1bAA1aAccaAA2d pour moi
      ba4A8A1aa5A2AA2A3a pour mon
      33b pour notre
      AAba10a4a14b pour que
      4A4a2b4b4a9A pour rien
      10A5a8a4ba pour se
      1aA2a5AA2aA1a10Aa pour ses
      A1A4AaAb5f2AAAa1a2aa1A3A pour tout
      b3A2b8c1a1A1b2A1A7A pour toute
      4b pour travailler
      aA4b1a1A4a4A1a4a pour un
      10a5a pour une
      17A12a pour venir
      1A1A2AdAA2A1A6a1a2A3a pour voir
      25a1b7A pouring
      A5Ada1A3aa2A2A1a1A pourquoi
      7ba pourquoi ca
      18A pourquoi pas
      15A pourquoi tu
      b2a5a3A2AAa3A2aA pourrais
      4Aa16a6a1a pourvu
      4Aa16a6a1a pourvu que
      a2A3A2aA6a1a12B pousse
      AA1AA4Af5Bc1AA3aa2B3bB pousser
      10B5Ad pousser des
      3aA7AA1AAB1a3a1B1aaAAaAgAa poussiere
      10A17A4b poussiere c
      14A4a5B5a poussiere de
      3a6a20a1a poussiere j
      3a5b4a4A13A poussiere je
      18a8a3A poussiere me
      21a5aA poussiere non
      1a11A4a5a3c5A poutre
      1B5A9Aa5A3a4AbA poutres
      24A7a1a pouvez
      1Aa3AA9A8a2eAA1A1a pouvoir
      13AA7A9Ad pouvons
      2b13A9A pre
      2cA3A1Ba16aa precise
      2b6B4a17a precise au
      2c7A precision
      15A prefecture
      a8a2b1A4aaA10B preferais
      a1A2da1adab1aB1B2aaa1Aa1aa1aa1a1aB prefere
      1b3a6b12A prefere c
      3a2A2c9a12c prefere etre
      9A24a prefere l
      5A2ab25A prefere la
      1A7b2a6a11a prefere le
      a2A1Ba2b prefere travail
      2A1aA3A prefere travailler
      4a7a8a1aA9a preferee
      4a1a1B8a10A prefererais
      2A3b7a1Aa2A2Aa5b premier
      2a4aa4b2aA2c2aAa4Aa2A premiere
      1Aa2AA5A3ab1AaAA2b5B2b prend
      2cAAbA5a1b2A1aA1aAcabA2A3AA prendre
      5A6b prendre l
      2b1Aa6A6a6bA7A prendre le
      6A prendre un
      8A5d prendre une
      A4aA1a6AcAa1AAaa9A prends
      21A8A prends le
      3A4c3A4Ba3a prenom
      16A1A14A preparateur
      a3AAAB4A3kA1A1a5A2A prepare
      5A1A8bA prepare le
      b15A4A prepare les
      2A4A7Aca1A6AbA preparer
      2A13C9A1A preparer des
      2gaaAA1aA2aB1a1b2a10a2ab pres
      2A6A2a4a16b pres de
      1aA11a presente
      bab2a6A2A1a5a3A presque
      Bb1jBaAb2A3BAAaaBAaB3A1A1Aa1A presse
      A1Af7a2A13A presse a
      3b18A presse et
      2AB1A1A7A15B3a pressing
      3A2A1a13b pret
      3A2A1a13b pret a
      13a16A prete
      2A primaire
      29A primeur
      18A principal
      11A4A principale
      3c4A printer
      A1BB23c printing
      AA5a3b2D2a16A pris
      A6a pris une
      7b6c prise
      6b1A1a1a1e2AA9a prises
      14a prises et
      5A3a prison
      7Ac9a4a prix
      14a2a16a prize
      3A4AA6b3AA4Aaa1A4A pro
      13A3a pro a
      2Ab1A1cC1bAa1A7A1a1A1B1a1A1a probleme
      12b11a1a5A1A probleme j
      1a5A5A prochaine
      3A6f10A1AA1A7A proche
      3c2AA18A production
      a4a2A1AA3BAA7a1A3A prof
      2aA21a prof d
      A2Aa prof de
      3A2a2a8A1a professeur
      11A4A3a professeure
      15c profil
      A1bA2a4c3cA2AaAB profs
      2Aa1b3A1A8c programme
      3A15Aa9A programmer
      3Ac2A11A project
      4ca10A projets
      22c prom
      8A1cA3Ac3A1Aa3A2a proper
      16a5a3a propose
      AAa5ad3aaACA1e2c2A1a4ab propre
      2A5Ad9c13c propre et
      a1BA7a3a3D propres
      2A12c3AA1A7A proprete
      6A22b protege
      2b8A6A3B2a prothesiste
      1a3A3a6A proud
      7b3A8AA4A ps
      7a3A9A ps 5
      17A psychologue
      15bab1A1a3aaa ptdr
      2a21a pti
      bbbA4A7A2aABa1A5a ptit
      b15A13a ptit frere
      27a2a ptite
      1AAc2AcA2a1cA2Ba6aa pu
      4aaa1f3A1AA1A12A public
      8A3b publics
      AbAAba1ba4AAab1baa2A2A3a1AA1a puis
      14A4a puis je
      1a2A2aa2A2a8b10a put
      1d9b putting
      1aB10A puzzle
      1BgA4A2A6a1a puzzles
      1B14AaB5e pye
      13aA9a9b pylones
      2A17b python
      acBBcaabc1acac2AaA2aAab1ABAAaabAa qu
      A1A1bA2A1a2a3a5aa1a3A3A qu a
      5A3a2a8a9a1A qu au
      caAaABa2a1a1A7aab1A5a qu elle
      3A12a qu engin
      8d21A qu est
      1aa1A1aaA1AA1b3A1BAbA3AAa1aAcAAA qu il
      7a7a5A2a qu ils
      1aAA1b2aa1dA1a1Aaaa1A1A1a1A2cAabab qu on
      aaaAa1A2Bc1a4A2a9A1A qu un
      4ab1A5b4A3A2a8b qu une
      1A2aa1aaAA5a11a qu y
      b6B5a3A3A1F2g quad
      1babbb1dAB2B1a2CAc1A1aAbABAaa1dcab quand
      1Ac2A1a2A13Bb5a1Ab quand c
      A1A1BAabaA2A3f2AAA3BA3Ac1Aab quand ca
      7B16a quand elle
      1a4A1Ab2D4A2ba2a1A4Ae2c quand i
      1aAabd2aA1A1c2bb1BB2a2A2AABccAa quand il
      2A4aA3a3a4b2Aa4b quand j
      AAAb2bB1BbabAAbACb1bAa4a2AABa quand je
      3a1aAaa3b1a1A1A4A1a4A3A quand la
      b1aAA1A1cbAaa1a1A4A3a3b2A1aA quand le
      2a4aA1A10a1aa1c6a quand mon
      3AfAbBA1a3AAAaBAAB2B2A2A1AbAa quand on
      2e7b5A2a12A1c quand se
      AA2BaAAA1A1A3A2d5A4e quand tout
      7a11A quand un
      4aB2B1A5A2b11aaB quand y
      3A3A1BaA2A1ab1AA1a5baa3ab quarante
      10a6a10a1a4A quarante ans
      2A1aaAe1a2aAa1a4a1aa1BaA1A2A quartier
      6b3a10a2a3A3A1A quatorze
      6A11a2a2a9A quatorze ans
      a3a1AA1c1b2A4a1BA1a1A3bA1A quatre
      4AaA3A8a1AA7c quatre heures
      4AA3dA1a11a quatre murs
      3aa1AA2A1a3A4A6a quatrieme
      16A quatrieme a
      AABbdCbA1b2dCbAb2bA1aa1aa1b3BBba que
      2baAaAa1A1aa3aAa3b3A4b2bA que c
      1Ac3d1A1aAABaAB2c1AaAaaA1BA1bA1Aa que ca
      1ac3B1a12a9c1cA que ce
      5a12a1a2a10b que d
      1cBa1A4a2a4Aa3b2a que de
      AbA12bAAa1Aa5a3a1AA que des
      3A3A4a8a que il
      bbCbbcbaCABAA1aA1A1BBAAa3a1AAC1ABb que j
      BCa1cabADA1Ba1abbabAaac2aC1db1CBAbC que je
      2a1a1AAa3a que l
      bB1a1aaAb2a6aA1A3Aa1a5aB que la
      1AbAA1A1AbA1Aa2b1A2a2Aa1a2A3Ac que le
      aABA2BbA1A6aAAb4b1A2a1aa que les
      b4AA2a1AA2aaA12aA que mes
      A2A1c2a1A15a1A5a que moi
      A2a7A2a1A11a5a que mon
      4a3A que nous
      A3AA2a2e7a que personne
      6b3a1a3B2a3b6Aa que pour
      21A que se
      1AA7a6b7a que t
      A1AbbCAAb3A1a1A1Ab3A que tout
      11b que tu
      10A8b11a que vous
      Aba2A1AAaba1aa1a3AA1a2a1A1Aa1AaA quel
      1aab6A10a9A2A quelle
      1A2acA1aA7A1a4A1a1A2A2A quelqu
      1A2acA1aA7A1a4A1a1A2A2A quelqu un
      1a3aaa1AA5a7a3b1aA2AA quelque
      1a3aaa1A6a14A2A quelque chose
      1BBAA1AB2AAA1A1A1Aa1A2A3a5a question
      1A16A11a3b question de
      19A question suivante
      8b2A12b questions
      1Aa5a9c10a1a queue
      BAbcaCab1BaAAAb2AACbaC1A3aBA1abAA qui
      b2aA1a1AAa2Aa5ae1c2aAA1AA1A qui a
      1A6A12A9A qui ai
      10Aaa1A9b3c2A qui e
      2bA3bA1baa2ab1aAea2Aaaa3A1A1a qui est
      1A6a2A4e2a qui fais
      1c4c3A2Aa16b qui fait
      1A1A6A7a2A5a2AbA1a qui font
      a2AA26b1a qui hurle
      1a2A2AA1A4ba4a2bA1a3A2A qui ka
      7f11D qui kase
      1b1a3aAA6aA1Aa qui l
      3b4A12a4a3A qui la
      8A1a3a6A qui le
      3a2Aa9b3A5a qui les
      4a6A5A1a qui lui
      AA2a2AAA11b8a1Aaa qui m
      3a1Ba13A qui marche
      3Bc1abb2aA1BAa2AAa1A7A2A qui me
      1A9a3A12A3a qui n
      2A4a4a1a6a qui passe
      4A11b qui prepare
      2aAAa1B8bab2B2AaAA5ab qui s
      da2a1a1A3c6A1A1AAA1aa2bAB qui se
      3Aa8A11B6Ab1b qui te
      AA1b2A4A9A2AA1a3a2cA qui tourne
      A1e5A1a17b qui tremble
      14A qui veut
      1A31f qui vole
      4Ab9a15a quiet
      1a quimper
      1aaAb1A3Aa1a4a1aA2aAAA3a2a quinze
      5a14b2a6a quinze an
      ab1AAA3A1a1A1aAA2AA1A1AA3Aa1aA quinze ans
      a1A2A11a1a3a quitte
      17AA15c quitter
      aABBbBaaBAabc1Aa1A5AA2aAaa2B1A quoi
      A10b4A quoi faire
      9aA4aba quoi j
      4a5a quoi la
      3a3b4b quoi les
      6b18a4A3A quoi que
      7aB5a6f1A r
      7a6a6f r 5
      A2a6A7b8a3a rabot
      18c14A raboter
      14d9A9a raccorder
      1A9A4c2b11A rackette
      4A2Ab2A18A raconte
      7Aa raconter
      22A rad
      3B3b26A rade
      2A4A1d2b21A radiateur
      b3Ab1dbA3Bb1A1aAAB1A3b3a2a radio
      7c5a20a rafistoler
      B5A5c4a1AA3a7e2A rain
      12b19C rain or
      4A16d4B rallye
      1A4A1A3A3b2A10a ramadan
      1A2A6ac4eBbA2A9A ramasse
      4A12A1bA ramasse les
      4aA1a8A ramene
      Aea1A2A5aa1A1A14a rampe
      4b4A2a ran
      6b16A rando
      6c5c randonnee
      4a1b3a8A2A5A rang
      aA3AAdAa2B1AACAag1A1a3AAa1A1A range
      16A range la
      5A1a11A range tout
      19c13a rangement
      A3Aa1B8aAAc1AA ranger
      1a16aa12bA rantre
      11A1A6ab9a rappelle
      10A16b4A1b ras
      1A15A2d raspberry
      1A15A2d raspberry pi
      4AaA2b2A4a1A rassure
      3Aa1a2A5AbA5a1a1B1aA rate
      1A3aA2abbb3Aa8aaAbA1A rather
      9c7A14A rather be
      1A4A3b15aAAbA rather not
      A31b2A raynaud
      a4A2a3a2A1AAa1a1c4a rayon
      3a2ACa1A1b3A2A1Aa2a2b1aa2a re
      7A1AA1A3a11b1aa2a re in
      b9AA3b reading
      15c reading blueprint
      11A reading fantasy
      8A17a real
      b1a3A2Aa2A4a1A6aaa5b really
      5A13ab9a rebute
      8c21A reception
      15Ad recettes
      8c9a8a2a recevoir
      aAb2Abd7dBa3Ba recolter
      2c3A12Aa4a4A recommence
      3A6b4a8a recommencer
      21e3A5C reconnait
      17b3a2A reconnaitre
      1A7bA1Aa1a recre
      18a recu
      13Ab1A2d6b5A reculer
      1a1b4A9a2Aa7a recup
      a6A3a2A7A2a recupere
      b6A3b2A3a3A recupere des
      6aA2c3a2b6a2b redemande
      5a8A2c11a redis
      A2A3cB12a5a redonner
      1Aa1Aa1a3A1b7b1A redresser
      AA3A1cA1AAA1c6Aa1cbA7AA refaire
      11A4A8a refaire des
      1a5a6a12A6A refaire le
      12A1A7A2A1a refaire les
      c1a13c2A7a6A refais
      A2A2Ab3a1Aa2Ba4a1AA4A refait
      AB12a3A8a refait l
      7A refait la
      7a8b4a refait les
      1b5A3a2A3b2A1a3A refait toute
      27A reflechis
      7A18A refus
      1a6A2A5A4a1Aa2a1a2Ac refuse
      AAA1aCAbb2a3Ba2A1AaaA6A2a regarde
      16A2Aa5a regarde le
      16a3a regarde les
      8a25a regarde pas
      4AAAAA1A1A1BaAA3a2a5AAB1A regarder
      1a22a7B1A regarder la
      3A3A6Aa8a regarder le
      3a2a region
      AadaA1aA5A1aa1AAAAAba3a5B regle
      2a16A regle et
      3a14A9a regle la
      1A1e1A1AA6B3a4AA9A regler
      2Ac1A19A5A regler la
      3a3A11A regler le
      2bA9a5b4A1a regler une
      A1Aa7b2AA regles
      4a2Ad3A3A4A8a regular
      17A3A8a reims
      3aa2A6b11A relais
      1b1A2A1aA8aa3A6ba1a relou
      2A4b6a6A remercie
      1A5a10A2b remet
      1A5a10A2b remet en
      7d5a2A5Ab remets
      7d5a2A6a remets en
      6AdB1A4A2ab1a remettre
      2A3AdA9aa remettre en
      1A2A2b11a1a1b2A remis
      Ab2ba1a6A3AA1A1c3A remonte
      7A2A6a2Aa1Aa remonter
      b1A3AA2d2e2A6A2d remorque
      2a7a10a2b remplacer
      8b2aA2d1A9aa remplir
      22A remplir des
      7a13a8a renault
      bAaA3a2A2a2a1A5A2ba2da2b rend
      10A7A9a2c rend fou
      6A1a1A3a2A1a rendre
      6A rendre service
      2b4ab8A13a renferme
      bb1a1b1A3cc3ab1b1c1a1c1b renmen
      17a2a9Aa2b rennes
      4A3b1A5A3A renseigner
      4A3c7A2a renseigner les
      1aa2A3aA1eaA3a1a2A1AAA2BabA1A rentre
      7AA1A1B12A4a rentree
      1AA3a1a1e1a3a2Aa9b rentrer
      21B4A renyon
      AA2a9A1AA1A2AA3f repaint
      27a repaint toute
      7bA4A2A1A repair
      A1b4AA18a3a reparation
      3B10A5aA1a repare
      aAab1A1d1AA1Aaa1BBABAAabA3A1b reparer
      7D13a10a reparer de
      A2ac2Ab4AAA1A3Abb2B3c reparer des
      a2b3a reparer la
      2a4cA5c7AAA9A reparer le
      A1aaA2eA5A1A4a1a10a reparer les
      b2A1A1a6A5a2A reparer tout
      7b6A4A7A3A repart
      4a1c9a10A repartir
      6aA8d2a10A repas
      4A11a repas pour
      7A14a12a repasser
      1A3abC4AA5A1a1aA2d5Aa repeindre
      4Abb2A11A5a5A repeindre des
      1A11A13b repeindre le
      b1a24A repete
      6a19a repetes
      3A1A1Aa11b repond
      5A1cb1A11a4A repondre
      5A2a10a repondre a
      18C reponds
      7A18A repondu
      2A3A6a reponse
      8A reprendre
      3A6A10cb repris
      6a2c2b3A res
      2A2a1AA5A2a reseau
      3A4A2A4A3b6A reseaux
      5a3c6a2a reserve
      20AA5b reservoir
      16A6A1a1b resin
      AAA8A1A1AAA4b2f1A5A resine
      A12Ad resistance
      12a12B respire
      2a3A5b6A5a6Ac respirer
      2A4c14b ressemeler
      a16A1a1b1A9a ressort
      4a2e6a ressuscite
      17a6A10a rest
      16a18a rest saint
      4A3a7A12aA restaurant
      8a7f13d restauration
      2a4ba9d2b2b restaurer
      2A4b13a restaurer une
      aaAaBD1AAB2aabaBB2aAA1BAAAaCAa1adb reste
      3a1a12a reste a
      6a22A reste assis
      a6a1A5a4a7a3a1cb reste au
      2b3A2b2A8A reste dans
      6a22C reste debout
      6a7b9A9aA reste o
      9A25a reste pas
      4AA26A reste tout
      a1Ac1fcABea1a1BA1BA1aA1Aaa2AcCAaAAA rester
      19a12b2A rester a
      b5b1A1b1A11a4CA rester assis
      6b3A1a16A rester assise
      2A6b9A rester au
      Aaa2aB5b21a rester dans
      2a2aB9a2a8AcA rester debout
      9B2aa6a rester devant
      2A1A1a8A1A rester en
      4b5a6B11b rester plante
      6a13A8b4A rester sur
      4cAa1A4A5A1A1A6ab3b resto
      6AB7b2A2A1a restore
      1A2a2d6A3A2a1dA retape
      1A5c6A3A2d retape une
      1a5d10b1a6a retaper
      8a11A retard
      1B2ae1CAdBA2A1aA2aB1Ab2A1c2a1AA rete
      6AA13A4b retire
      14e1AA retired
      7Aa3A9a retoucher
      21A retour
      16b retourne
      A7A1b5aa7AA retourner
      2a15a retraite
      2B1Aa1aAA4a3a5A9a retrouver
      1b5a13b1a reuf
      3A1A16a7A reum
      13ac1bb4aa10a revanche
      A2a1a1Aa3A1A1bac3bccAb1A1A1aAAa reve
      1a21aa reve d
      6a1A7A5A1a reve de
      8A5A15b4A reveil
      1A3aaAA1a6aa3aA4b2c reveille
      5Abb4a13A3A revenir
      6AA18A reviens
      7a revient
      8A3a revoir
      6A2aA1A20a rhume
      8a7BA ri
      1b1B7A10a1a rideau
      11c10d rideaux
      AAaa1aAaC1bbB1AaBbAB1c2AaA1a1b1aAaa rien
      1a7A2A7aa rien a
      5A14CaaB rien contre
      A1A1AA1a2cA2a4B8b2Aa2a rien de
      11a9aAa rien du
      7a4A1a1b8A2a3a1b rien en
      aa8Aa8a6a2b4b rien et
      17a rien j
      12a rien je
      23B2A rien mdr
      a4a2Aaa1A3A6A4A3A2A rien ne
      1A3bbAb7A1a1a5a7b rien que
      2A6A10aa5Ab1a1AbA rien qui
      2aA21a right
      4a5AA4ba6a rigole
      2a1A10AA5B rigoler
      10c8A1a10b rince
      6A26a riom
      8a7Aa8a rire
      4B3a rire les
      1A1A3aA12b2a1b4a river
      12f4aB6a riviere
      2a8Aa3c8A riz
      1A4a2A6A1A2A1a8a2A road
      1A5A4Aa2fA3A3ab4b roads
      3a2aa roanne
      3a3A3A4A5b robe
      2AC7b3b1bA3c1d3A robes
      3A11A robes de
      1a2a2A2A2BA5B5A robot
      A2fa5A3AAA1A2AA7AA3b robots
      6A1A1A5a rodez
      6b4C4b10d roller
      6A4A3A10A romans
      5a18a9A rond
      9d2a11A7A roof
      1a4Ab6a9d9C roofs
      a4aAAab1A3AAa1a3A3A3a3b room
      11b5A1b7a3a2aa rooms
      17A11b rose
      15aac9A roses
      12b4c rosiers
      14A7B roubaix
      3A2AbA4B7b1d1a8aA roue
      a6A3a11A7a rouen
      1b1AA1A1A12a1c2AA roues
      3A3A15b roues et
      16c9A rougay
      16c9A rougay sosis
      6A1a4ba1AAAA6Aa7b rouge
      7A1A2d1c8A3A4A rouges
      7a6a6A roulant
      3ca1aA8aAA2cAf1Ad1aa5a roule
      4c1B14A1e2A roule en
      1A8A1A6A1AaAAAAe rouleau
      22a1A2ab roulo
      5ab14A1B2aa2A round
      1AAbA1dd1b2a1A1A1A1Ae1AA1cA4a1Aa route
      1A4aA9A7A routes
      5ab1A3A4A3b1A2d routier
      18a8a royan
      AAbd9Ab13a2A1A ruban
      3A1AAAaba1a2b2B1AAa2A5AAAA rue
      4ea3AgA5A8a1a3A rugby
      3bB5A5b3aA1b run
      8a7b3a run a
      2Aaa1ca4A3AA1Aa9A2A running
      7a9a7a8a runs
      5A10A ryin
      3A1e4A2A rythme
      3A1a rythme sans
      1C2ba1aaaCAa1A1AaAa1aA3decbA1B1aA s
      2a1a2a1A1aA1a3aA7aA5c s 15
      3aA2aba3a2Aa6a3A2a1aA s 16
      2a2a3Aa1A7b3a3b1aa s 17
      1AaBA2AaA2A3AA2a3a2a5b s a
      B1A6AA22A s all
      31a s alles
      b3a9a1AAa2a s always
      2a8a2a7A5a1A2aA s and
      AA1B3B3AA3cA3A3A1a s appelle
      6a7aa5b3a s arrete
      14a6a2a s been
      2a1A12A7a5B1a s en
      A2aA3A5B8a2b s est
      a1b2A1a3A3a1A4BA3bA1Aa2A s eur
      a3aA1A s evanouie
      4A6A4a s fifteen
      12aA3a5A5a s got
      2a1A1a1ba2aA3aA7b1a1aAaaa s il
      31a s ime
      5A6b2b2A12a s me
      3A3ab2A3aa1a2a2a1a s my
      3a3a13a s occupe
      7A4A13b s occuper
      2aa3b6A6c s old
      6b2A6aA6a5a s on
      33a s sixteen
      1a1AbA2a1aA4a2A4b2A5A s the
      14a1a4b9A s y
      6b1c1a3A1A1AA2A2d1AA sable
      a4Ad3cba1AAaA4a1a3A1A3A sac
      1a8c11A sac de
      1CA4aAAA1a6a1Aa2B2d1A2A sacs
      1C4a2A2a6Aa1B2A2f1A2A sacs de
      22b2A2A sacs en
      2A4A1A1aba2aaa6aA5Aa saint
      35a saint denis
      2A10a2a16b saint etienne
      6b5a3A12a2a sainte
      1a2AAa1a1BBBaA1BB2c1aAaAa1a1B2Aa sais
      a2a15aa3a8a sais c
      aA5aa7B2A1a6a sais faire
      1A4b3a3a sais le
      1a2A3a1A1Aa7AB1AAa1a1Aa1Ba sais pas
      7a sais plus
      18a5a4a sais que
      16A saison
      6A10a3A2A sait
      4AA4d5A8A2b5A sak
      1A10A3A7d6a salade
      12A5a salaire
      b2B3BBaA10aa sale
      A7b7a1Aa5A7a sales
      21a5A4Ad salir
      Aa1aBB1Aefc1a1A1aB2CA2cA1A2AaAAA salle
      1a1a1A3AA1a3A2aA1a1A2A3b salle de
      A3A3a3a21A salle et
      1aAAAA1Aa2a2bB1Ba3aa3c salon
      8b5a2Aa salon de
      aA7AA1A5a7bA salut
      7a8a4a4a salut j
      31a salut je
      a7a7A5a salut moi
      16A1aA1a5a2Aa2a sam
      2a1a1b1A same
      4aB1bA1BAAab1B2A2aa2a1A1e2A samedi
      12A1A2A3a1a3b2A samedi je
      3aA1A1bbBaa3a2a7AAB1a1b1a san
      2AA5a6b7a9aA sang
      aAcaai1CEab2BABBBaBaaB1AAAb1caC2BA sans
      2AAbAb15A3A4a1b sans arret
      5A4a17b sans ascenseur
      8a13b sans jamais
      5A4A8A8c1a sans moi
      2A1cA2B sans parler
      2A1Ab2A2A8a7A1AA sans personne
      ba1AAcA4A6a2b3A7A sans qu
      13Aa sans trembler
      2A2db1aA12A4b sans un
      2a2C5A3A2ba2A4a sans une
      1A4A1A3A1A1A3A10Ab saoule
      A7a2B5A4C sapes
      4b5a23A sapeur
      A17b14A sapin
      4a15a sarcelles
      5a2a7a sarlat
      1Aa5A9ab5A9A satisfaisant
      1a5A2b8a5a9a satisfying
      1a2A1Aab1A saturdays
      7AA1AB4ga1A9b1A sauce
      2a1a3b2abaabBaAa1A2A1aaaAcbabb sauf
      12aaa15aaa sauf l
      1a10a1A1A7A2a4A1a sauf la
      6b4a3b3a11ab1A sauf le
      3a8a4a1A11a sauf les
      a30a2a saumur
      3A3a6c1A1AA2aba8a saute
      1A2A1a3b3A2A6b sauter
      6AcA8c sauve
      7fA7A sav
      6cA1A6Ac7a3AA4A savoir
      1b4A1a7AAAb1A3d savon
      13b4A6a saw
      33b sawdust
      5A2ba4a15AB say
      bA3A3A6b4a says
      18a13a scaffold
      21d scania
      10a3b12aA5a scare
      10a3b12aA5a scare me
      11b12A1a8a scared
      11b12A1a8a scared of
      AA1abA6b2a2a3a2Ab7aA school
      A2c4A1A1AA4A5A1A6A scie
      3f4A9a9a2A scie a
      A2c1a12c12a scier
      3a9A4B5A6b scierie
      1A1A3A4A3AAe7AA3a1d sciure
      17A15a sciure dans
      4a1b3A17a scolaire
      10A5a11b scoliose
      A5Aa18B6a scoot
      6Ab6A4A1bAA2c scooter
      6AD13A1c2a1A scooters
      a6a8A6b scoots
      c1a4b5a9a3A scotch
      7B4C5a4d3A scout
      Ab2e3A3a4b2A2A scouts
      AA9A1a11A scrap
      c10b3AA3A scrapbooking
      1a14a scratch
      A4aa2A1Ab3A1A1d screen
      a6d screens
      11a4A1A6b9a sculpt
      1A1A7A4ABe2A3b sculpter
      2b8a6c6B sculpter de
      3A7A5Ae6b sculpter des
      5b5dAaA1a1B6b7A sculpture
      2aa7a1A4C sculpture en
      AAdCbaaABA3aa1bBD1Bca2bAabBBBcAeA se
      AA9b4a4Ab4a6a se ca
      4A1a3a19AA se depenser
      2a7a se dur
      b1a1A2AA3a14a3aAA se fait
      12b5A se la
      16A4aaB2a3b se le
      16b2a5a4A se leve
      6A3A1a12a3Aa1A1A se lever
      1B2CA1caAAa3bAA1A1A1abA8A se moi
      1cB1A1AA1A9A8aAA1AaA se pas
      9a2b6A4A9b se passe
      9a6ba3a se pour
      aA19a se que
      10A1a8c1cb3b se qui
      b1A2A1A9A3AA se tout
      2c4a6a2A5A1a5a se tro
      1A7ca8Aa1a5a2cbb1A sec
      1bA4a1aa1a1Aa1B4b2b2a4A seche
      10b3a1a15a second
      2a1AA1AA2A3a2b1A1A3A2a seconde
      2a17a14a seconde a
      18a seconde generale
      20A seconde pro
      2b3aa see
      1a2aa1a1A2A4Aa1A9a segpa
      aa16a segpa a
      a6a5b1a1a4ABA1a3A2AA seize
      aA3a1a2A2b1a6A1A1a1aaA2A seize ans
      a1a1bh4aA1AA1A8A2A2b sel
      5A2a14A sell
      a3a7d3Bc4A selling
      AAA1a1bB1A1A2A2AAA1AA1c1a1AAaaAbA semaine
      7A13A2c semaine a
      26A semaine derniere
      4A1a2b5A4a9A1A semaines
      12A4a3a4B semi
      A15Ad8b semis
      A1a3A8bAa1a11A sen
      9A3b sends
      7a24b2A senegal
      1Aa1aCa3a2a3a1A1a2aa8A sens
      3a1a3A6d1ac5a4A1AA1A sent
      3b5A6b13A4A sent le
      1A4A1A1a1fAb7b2b5AA1aA sentir
      10A14b sentir la
      1AA1A1A5a1A2A3a2AA2A1bbA1Aa sept
      2A3AAa5A2A3a6A1ab2Aa sept ans
      1A3A6a17a sept heures
      5A5aa2aAa septembre
      1a9aaA2AA4a1b sera
      16A serai
      3a4a21a serais
      2A1A1AAA9a4aB6a2a serait
      11A12A5A series
      24A series coreennes
      AA6a2a22A serieux
      aa2b17A12a serre
      3A13c17a serres
      10A serrurier
      13B serrurier metallier
      a3A7A4A17a sers
      8c1b5a sert
      22d2B2a sertir
      8a1d5B2A serve
      1b2Aa1AaA1A4A3cA8a serveur
      8B5A5d serveurs
      1A6A7a2aA8ab serveuse
      2AAa1cAe1A2A2A2a1A1A4b1b service
      4a1a1a4A7A service au
      6b1a service en
      a7c serving
      1A1a1AAA4A1aAaA1a2B7B3aA servir
      a2b4C8a16a servir de
      8a8A1A servir les
      b1AAaAB1aa2BbbaabAABbAaB1aA1f1A1AA ses
      8b6a ses copines
      20Aa3a ses journees
      aa23a6a1a ses mains
      2A12a2b set
      aa3A1BaaA1A1a2A1A2Ab2AA3B3a sete
      ba1a5A4a4A sete tro
      1a1b3A14a sets
      2Ac6A10A13c setting
      B2bae1a2AAa1A1BaB1aAA1AAa1A2aA2A seul
      aA3b3d5a3AA seul a
      2b1Ac1a1A2b8A8A seul au
      3aAc2a3A3Ab1a7a6a seul avec
      4a3A seul c
      5b seul ca
      ABAaAbb2A10a9aA seul dans
      A4a10A3a seul en
      2A1bB2B2A seul j
      2AAfeA2A2A5A1A seul je
      3aba2b seul le
      4Aa2a10a6b seul tranquille
      b1a2b1AbA2A2Ac1aa6A3aA seule
      a4c6A6a5a seule dans
      1aA5a1A1a4A14a1b seulement
      18a12a seventeen
      1a20a11aa severe
      b2a3b3A6a3a5a sewing
      c sewing my
      2b7b5a17a shake
      2A9A6b5a6a shaping
      cA3A1a2AbB1b2Aa4bbA she
      1A6Aa10A1a she d
      b1Aa2aa1A2A1a3aaa3bA5a3A she s
      30a she wants
      1a11a3Aa2A1a8a shed
      A13a2Aa13a shed with
      A1A6A7a5B2a5a sheet
      30e shifts
      12b19C shine
      A1A4A11a2c shirts
      1A1b4aA1a8AAbA3A shop
      5a3a20ac1a shouting
      9c10Aa2A shut
      BAaaA1BAaca3AbbcB1BBaaaAaa1aca1aaa si
      2bA2A2b2Ab2AAaA10A3b si c
      A4aA9aa4b1a5ba2A si ca
      2a1bA2a10aA8b1a si il
      4Ab1aAaa5aaA1A3A4b4a si je
      26A si le
      2A1A4b9A1A11c1a si on
      5a7B13A3A si possible
      23a3a3A sienne
      34A signale
      1AA1bh1aAA2b13Aa2Aa2A silence
      2b2AA24c silencieux
      15b silhouettes
      25a silicone
      18a simple
      1b2ba2A7a1a12c1a simplement
      14A6A4a3A simulateur
      16A3a4A sin
      2AA10a1aa1AabB1a1b2aAA since
      6a3a6A3a2a since i
      3a18c singer
      2bA13a1A4a10a single
      b1AAa2A1A4AA1A2a7baaaaA sinon
      b1A1aA2aA1a2AA4A7b2ca sinon je
      5A10A7A1A sister
      a4Ad2a10b7Ab1A1A sit
      a1A3c2a10A8A1A sit still
      A4Ad2a1B4A3b5a5a1A site
      1a5b6A5c5AA3ba sites
      a5AA2c2A4AaA2A2aA1aA sitting
      15A situation
      AAA1f1aA1BA2A4a2AAAba1a1ABaaaA six
      5a six ans
      5A15A1A6C1a six heures
      2A1A17A1a2a6A six metres
      4A13a12b1b six mois
      2a1A2a5a20a sixieme
      12A4A12A3a sixteen
      12A20a sixteen and
      cb2A6a skate
      1a skate en
      1a2A18a3b skatepark
      A14d sketchbook
      2a5A2B3a6a4A sketching
      3a8f5a2A2Aa5aB ski
      1b5a2b8b10a sleep
      10A1bA5A sleeping
      16AAAb5d5A1b slice
      4a2A2c17b smacks
      1ac5aAa2a3A2a small
      16A3A snap
      7Aa1AaA8AdA4A sneakers
      1abaA2A1aBaA1A1A1aa1Aa4Ab1baab1b so
      5a3aA20A1A1A so i
      2a6B1aa5b1b3a1a5a so much
      8aAA5A3A7a1aA2Aa so no
      28b2b2a so nothing
      4bB2b sociable
      b3b2AA1A11a2b1a social
      8a7a4A sociale
      11b4A3A6B sociaux
      A10b8A societe
      A1A1aabAAA2A1AaB1aAA2AaA1aA1a1A1A soeur
      17a1a soeur a
      14A soeur elle
      16A6a2a soeur et
      9bA19a soeurs
      4aA2bA3A2A2b7a soi
      a7a10a soient
      14A soignante
      2a13Ad3A9a1a soigne
      2A soigner
      10A6A soigneux
      A1d2A4b3a2a soins
      2a1AaADA2AA1A1aaAa2AA1a1aaaeAA1A soir
      2a1A5a soir j
      2a2a2A1A4a4a9b soir je
      1aBa4a1Aa2AbA2A2bA1a1A1AA4b soiree
      3b15AaA soiree a
      B2AA1ab2a5bA1aaa1a6a soirs
      2A1b1A1AB19a sois
      Abb1b1BA1a2A2A11A1A1bAc soit
      2A1A1A1AbAABA5cA1a1b1A3AAA1ib sol
      23b2A7a solaire
      14a1A solaires
      27a soldat
      8b5b soldering
      2A1AB2Ab2dAA3aA7AA2AbAAb soleil
      9A2a15A soleil et
      A3AB1baaA1b1A1A4A1c6a1a soles
      9A2aa16a soles pas
      4Ae7A4A11A solitaire
      4ad3Aa1a3A3a1A3a solitude
      4Ce6A15A2B3A solo
      4a6b9a13b someone
      6aa2c5A something
      9d21ba somewhere
      2A5aa1a10b1a9b sommes
      4a3b2b10b sommes a
      cAaAaa1aaAaB2BBBBaA3a1AA1b1AbA2A son
      2a1ab2bA son coin
      7a2a6Aa2b1A1b2A son grand
      aa6a7A6aa3a1A son is
      1a5A5A17A son oncle
      A2a3a10b14A son parrain
      aA5aA1A2a3b13A son pere
      3A4a10a7b4a son stage
      24a son temps
      5A3A2cba2b2c4A4b1A2A sonne
      14c2A sono
      6A1A2b8b10c sons
      aA3aAAA1A1B1aabba2Aa2A4d1a1a sont
      1a15a12A4A sorry
      4aA3A2a2b1A2AA1a2bb2Aa3A sors
      4a16A4b4A sors de
      2a4aA2b1a1A2aA2A2b5A sort
      33a sort de
      7Aa3A3b3a sorti
      4A sortie
      1aaa1b16A2A3A1AbaAb sortir
      16c9A sosis
      7A1a2cA10A7c1Ab sou
      7A4c8a10b sou la
      29A3B souci
      a1a1AAaAAA2Afa1AAAA1a1AaAA3a1AA souder
      2A10Cc1A3A2A souder a
      2c1A5bA2a16b souder de
      Ab2A2A5Ab6d9A2a souder des
      A3A8bA15a4A souder fais
      c6A5c9A souder un
      A2aA8DA5B2d6A soudeur
      13A2A1a soudeuse
      13b soudur
      2a6AA2c3AaA2AA3A3A1a soudure
      10a1A3AC1b5d7a1a souffle
      17A7d souffle le
      A23a3a souffre
      12A6a4A souhaite
      4b1a1a1A5b3a2a4a soul
      2A3A3c1b2A4a2A3Ba1AA soule
      1AAAA2a2dA5A1a3A4b1A1Ba1A soulever
      28A4a soulever de
      3A13A12AaA soulever des
      6a3Aa1a12a7aa sounds
      3AAAAad1A1AA2a2A6A1AA2A2a sourire
      10b6a1Aa7B souris
      Aab1A2bAeB1b1a1AA1aad1Aa2aaAAAd1Bb sous
      2a1A1b2AAAc2aAc1aaB4A1b1A1f1AB sous la
      A6b2A1b4B2Ad2A5A1CA1c sous le
      7a1bA1A4A1a4b7aaA sous les
      5a3c2B1A5A1a sous sol
      7AA3a8b11AAa sous un
      14a6a10A2b sous une
      8A1a12b soutenir
      7B21bA souvent
      4b3Ab8a1a10a space
      2a13b spe
      4A16a special
      4b9a7a spectacle
      2Aa3A2A2ba2a spend
      2ba3a9A1a3a spent
      13c4c12A spoons
      1Aa1AAb3A3Aa8A3a2a3b sport
      6A3A7a5a sportif
      AAA3A3C3b sports
      2c3c2A4b6Aa spot
      11a14Aa5a spray
      1A1A3A1a2B3A2A3aA7c1a ss
      7A4B3A2A3a8c ss la
      1A2A2A15a1A9A st
      16a stade
      AAAdbabBaaAA2AAaAAaAba1A1ba2a1a1Ba stage
      2AA5a2aa5aa6b4ab stage a
      4c4a6a15A1A stage c
      6b1a7a1A2a7a stage chez
      4A1A1ac6a15A stage dans
      3a6A7a3a2b2a3a2a stage de
      8a5a1a1a2A3a4a stage en
      16A5a4a stage je
      4b1a1A4AA stage on
      8A4b2a1a stages
      2a5d1A5Ab7A1a1B3AAa stand
      1a11A2A12fa4a standing
      2Ab start
      17A12d3b starts
      aa14A1A1A5a2aA station
      aA16a2b5a6b stay
      A1eA6A9A5b steady
      1aA10d3A steel
      1A5a13A1a10a stepdad
      2b8a stickers
      1cA3baA4Baa2A1Aa2aA2A1AA still
      3A6A1a5A6a stone
      A1A5a1A14bA1aaaaa2A stop
      2a8a1b19a straight
      6A1g11A stranger
      1a18a2a6a2b strasbourg
      4A1A1A2a4A2a1Aaa3A street
      A1a1a14AA3A1a6CA stress
      a1AabA3a1a1Aa3a stresse
      Aa11b10a structures
      4a1b1Aa1Ab3AA2a5A4AA1AA stuck
      6c1A3b3A3b11A stuck in
      7A3b5A2d studio
      aaab1a1ca1baa1a1Aa4AAAa2A4A1b stuff
      4aa stuff i
      11b2a7A1A9a stuff up
      2ac2A1B2a1a1A3A2A4A style
      2A19c styliste
      a2A8A2a2b stylo
      9aa10a10A1A su
      5a10e8b sucre
      6B3c5AA11a2A2a suer
      4Ab10a8a2A5bA suffit
      1aAAbBc2B2bbB1b1AAAB2A2a2A1aAAa sui
      3A2b1a10A sui an
      19a sui en
      6A1aBa1c19b2A sui pas
      aAbbAaBaad3AbADB1aAb2a1A1aAaCA1aB suis
      b1bca4AA2aa2Aa1AA1a1aA1A5Aa suis a
      A1A5A8eab1a5A4A suis allergique
      14a8A suis an
      31A1a suis asthmatique
      9A4A1a4a1A2A3A suis au
      2Aa1f3ba1B3a2A4d7B1A suis bien
      4b5a5a13A suis bon
      8A suis comme
      2a2a9a suis content
      1a13a12A suis costaud
      a2A1A3A2aabA1a8A3a suis dans
      AA4abbAA3A4aaaabA2aA1AaA suis de
      9A22a suis du
      AA2AAaAAB1Aa3b3AAA1c1b2ab1a1A suis en
      4A17a2A suis encore
      4aB4ca suis euh
      11b5A1A6A suis fait
      13a suis fan
      1A8a6a5b suis fier
      1A8a17A suis fort
      3A28c suis fraiseuse
      7A1ba12ba2a4a suis heureux
      17A4a suis la
      4B2c2ca4A4A1aA1A3A3A suis le
      2c3A14A11a suis maniaque
      5A3cA1c4A2a13A suis mieux
      a10A9a1A4A suis ne
      aa5A1b18a suis ouvert
      cAAa3AAC3A2AB1b1A1AE3ac3AaA suis pas
      b29b1A suis plus
      11a2A20b suis plutot
      B1a1ba3A6a suis quelqu
      4A1A6ab9A4B4b suis reste
      13a2A11A suis sur
      5a suis timide
      6B14a2b suis toujours
      7A17ba1b suis tout
      A7a4aA3a3A2A9A suis tro
      8b1a11b suis trop
      2a1Aa2bcBA4aAA4ab1A1B1a suis un
      1aA2C2a8a12baa suis une
      8a8c1A1A8a suit
      8b15A7a1a suite
      2a2ab2aa1A10a suits
      2a2ab2aa1A10a suits me
      19A6a suivante
      2A3b3a4A4A7a suivi
      1b2a2aA3A3AAb4a3aAA5a summer
      16dA1b6a sunday
      4A12a4a sundays
      2cA1B8A1A5a1A6A1a super
      9A2b3A14a3a suporte
      9A2b18a3a suporte pas
      a2AAa9a support
      A2aa1AABAAa2a1A1ab10Aa1aab supporte
      A1aaa1AA2Aa1aa1A1ab1a8Aaaaaa supporte pas
      DE1Bb1dA1B2A1acAB1AeAabb2bA1CDd2B sur
      A1a2b1b13cAb1A sur ca
      3B4d11A sur commande
      2a11A7a sur de
      AB1ab1d1A1AAA1AA4B1AaaA1d4A1a sur des
      A12A2b6A sur deux
      2b7b2c1a4B10A2A sur du
      11c5A2b sur fl
      7aAaA1bb1B4AA1aB6BA sur l
      1BAaACcAAc1Ab2a1ABdCc1AabAB1A1abaBA sur la
      1C1ab1BAba1AA1AAAaBABBB1fabaAA2c1Da sur le
      BB1AbbbADcAa1BAAAabaCA2c1dbA1BCAABa sur les
      5a2A3a1A17A sur ma
      1AA2aA4a17AA2bA sur mes
      2B8A6cA sur mesure
      1c13A sur minecraft
      5A11a sur mn
      2a1A2cbAAbA1B1Bb5aA2Aa3a sur mon
      9A sur ordinateur
      2B12e9A1C sur papier
      1A6a11a sur pc
      6B11a sur place
      2A3A5A4A11dA3A sur ses
      19a3b2a sur son
      c15A2aA sur tiktok
      2abaAAa1E1BAAcA1A1Ab1AAB1AABbA1c1i sur un
      2cbA1e2A2b1b2ABAa1c1aA1a1C1b2b sur une
      7Aa13b sur winter
      12b5A surf
      2A7a14a2A4A surprise
      b2AAaAa1aa4A2A2A2A3A2a1Aba surtout
      29a surtout le
      16AA surtout les
      A2AAaA1AaA1ba3a10A5ba surtout pas
      4A6A5a7a surtt
      1a1aa11a surveille
      3c1a3b7A2A1A2A surveiller
      2A7A6a6b3a5c suspendu
      17a10a5a suspendu a
      17A svt
      7cA7a4a swap
      A1a8a9Aa switch
      2A6A5a15a syrie
      A1bCBEcA1AaB1aAaBbcBBABd1eaa1bc1aAab t
      5aA1A1a1ba2A9A3b t after
      2A6A3aA2baA1a6a1A2A1a t as
      5a6A2a11a t ask
      2a7A2A4c3A2a t aye
      10A13a5A3A t bother
      3A9A7a11A t care
      A1a6A2b1A1A6a4A5a t do
      10b1A3Ac3A3e1a7a t ere
      10A1A4A10B3b t es
      8A t il
      a6A1A24A t inquiete
      a8a t know
      A31A t mind
      a1A2Ac2a10A7A2A t sit
      2a3A1A7ab2a6a1a3A1a t stand
      31C3A ta
      bC2cb1aAAA2aBABA1aB10A2A table
      b3ba2a table et
      7aa3A1d5A1A4Aa tableau
      B9b1a1AA4d tableaux
      1c5Ac2bA2ba1A1B6A7a tables
      11A3dA2A7A2A tablettes
      15bA2A7A2A tablettes graphique
      3Acd2A3A2b3a1A1A1A tache
      4Ac13b7A tache et
      1A2a5a4A11b taches
      7b7Aa6a1A tacos
      15Af8A tacos maison
      bAcA1a6aAAAA1ca2A1Ab1A taille
      b4a6A1A1Aae6a taille des
      1AAa2aAb2AAA3bd5ac6AaAb tailler
      1AA8A1A4d6a tailler des
      17bA6c7b tailler la
      1AB15A3d tailleur
      1AA15A3A2a tailleur de
      25a tajine
      7A14a5a1Ac3A take
      1b1a2ac8AA9a2a takes
      A2a3da2A8b taking
      7a taking things
      13A talent
      1a2A2aa12b4a talk
      8a3a talking
      8a3a talking to
      2ac3a4A1Abb3aC1Aba5AA2A tan
      bbbA1BAaA1Aa1ba4Aa3A5aa2d tant
      a1aa1A1a1AAa1bA2a1A10aa2ba tant qu
      1aaAa1A2a2a1a9A6a2aA tant que
      a1B1a1a1ad1ab1B1AaABAAB4AAAAB3a tante
      9b17a tante a
      3A18a tante et
      6b1a10A tante j
      3a3aa12a tante je
      2A1A1aAaAdA1aaAA8a1a3b tape
      8a1f2a1AA8A9A tape sur
      A4A2ABc2d6c10B2A taper
      9Bb2c17A2A taper sur
      3a5A6a2c9a tapin
      22A tapissiere
      10A19c tard
      30b tard le
      11BbA2b tarte
      7A19b tartes
      16A8a tasse
      3A12b5a tata
      8a7B5C tati
      10A1a4a taught
      30a taxi
      a7a tbh
      8e1A5A tchatche
      2a20a7a tdah
      aaAaaAaA1Aa1AAAaAAC1aaB1ac1A3aAd1a te
      a16a6a6a2a te jure
      6b2A8A te plait
      aA1a tea
      9a5a10A teacher
      3ad3Aaa6b16A team
      2A10a1aa technical
      2A10a1a technical drawing
      3A2aa technicien
      Abb11a6a4A technique
      b4A8aa4bA techno
      19a2A4b teinte
      aA3A5aAAa1a3AA4A tel
      8A7A18A tele
      B1a1AA2b5A2a1AA1A telephone
      2a4aC11c telephones
      21b tell
      10b5Ab8a5A tellement
      6A2a6a2A5B6ba1A temper
      aAb1AdaA1BABB1AABA1B2A2A1AAa2aAAA temps
      4Ab20A temps a
      2A1a1a2a7Aa1A3A3b4b ten
      13a4A tenez
      1A1AAb2e1a1A3a2A1AAaaAc2A tenir
      3A4b7A4A4b tenir la
      a4a2b1A5b6a2a2A tenir un
      2Ab10a4a8A6d tension
      1b1a3aA3d3BA4bacAA4A1AaA tente
      8A3a8a1bc9A tente pas
      AA1A4c7a4Ae3dA tenue
      2AAA3a3a4b7c ter
      11a7a7A term
      5a terminale
      A5e2A8a7a terrain
      3A4A1A2AA3bcA3A1A5A2A terrasse
      Ac1AA1AAA2ABAa1AcABA1AABiA4AAAda terre
      1aA9A4b1A5A terre et
      6A5a4a10b3a terreau
      6A2a6A2a5a9A tes
      2A4a6c1baa1b2A3b2aA teste
      14a1c teste des
      A4b1A2Aa4AA6bb5e2c tet
      aA1CAAABabbd2A1aBA1AaaACAAbAA1da1a tete
      9a1ba14a7a tete je
      1A9A12AA1a3A2ca tete qui
      a2A2A2aabb4b2a11A than
      2a7AB3A6aa9a thanks
      AAa2aa3bAaA3AaAab2b1aAB1Aa1bAB that
      3Aaa1aaa1Ab2aA1AAa3b6a1b1A that s
      Aa1ababAd1bBcba1abacBaAAa1ab1A2bAac the
      3Aa2ac7a4A1a7A the best
      2aA13B8b4b the better
      15a9A4A the bus
      1A8b3a2A9a the garden
      6e1b11a the go
      4Aa20a7d the ground
      a6A8A1A4a1a9A the kitchen
      3a7A5a1aa2A the lot
      8a1A1A3a the market
      B5A2a14a7e2A the rain
      4a2Ad3A3A4A the regular
      2a1a1b1A the same
      4b3a6bB13a the school
      1A9a14A6a the wall
      6A1A1aa2b1A2a1A2A the whole
      3A7AA1a15A theatre
      A2b3ea1Aa3AAb1aAAbA2b1a6A them
      7A8a6A3a then
      18A theo
      c3aA2B1a1A1A2B3Aa1cA1a4b1BA there
      ba2bB1a2a1A3AB6aA1a5a there s
      1Aaa4a1A6A1A2a2a they
      2aa3Aa10A2a2a they re
      13a4Aaa4b thiers
      aba1a2Aa2b2aa3A5a1B2a1A thing
      baa1aAAb2a2AA4aA1A3A1B1A3a things
      7a things apart
      15a think
      15a think of
      30A this
      1Aaa26a those
      4A5b10a1aA2a three
      1ah2aAbA3AAa1AAAAbAa2caA3A ti
      8A1A8b4A tidying
      1a1a1A2baa4A5Ab6b1A2a tiens
      2a5b3A3a tiens le
      2A3a2a2a16a tiens pas
      1bA3b1aA2a3A2a1ba2A3Ba1a tient
      6c2A2a16Aa tient pas
      7aA12b tient un
      16A5a tient une
      2A10d tig
      b1A8b4a2aB tiktok
      8a8a3a3a1A tiles
      a5aaaA2c1A1A3a4b3bA1a till
      AAb2a7aa3b2A timber
      aAA4a4aaA4aaa time
      A3Aa2c timide
      1bf7A9A4A2a tiny
      2b7a1AA2A7AA9A tir
      1A2aA3bd5a1A2B2A3b4AAA tire
      4aA4c14A tire dans
      BaAB1aAA2A2AdAAABfa1A5B1A1bab tirer
      3A1a3a4c1A2AA7a4ac tirer des
      A1Aa4A1A13b9A tissu
      3a4b2A10c4A tissus
      A1A17c6b titres
      ABaaBbbbdAaAA1A1DABAABAc1A1AA1caaaA to
      2ba9a7A to a
      2a1AAbAAA2AA3A5A2AA2b to be
      6a1a3a9Aa2a to customers
      4Ab25b to do
      4A3b21a to get
      11A3AA2A2a to make
      5a7aA to my
      8ba4a15A to say
      6aa to see
      1A1A4A14c8b1A to the
      4a1A10a15b to work
      4AA1bab toast
      1d1Ac2a9A5b together
      1a1B2A1Aa6Ba2AAA1c1AA4b1c toi
      4A7A2a1a4b2A1bA toile
      17a toilettes
      ACAA2aAAdA7a1A2AcA6A1bA toit
      1B2a1A2A2a4Ba5d10a toits
      4a9A2A6A9b toits les
      1c14A4A12a toiture
      3a4A23A told
      AbAA1A1A1A3d4aA1aa4A tole
      13A3a13A3a tolerie
      13Bb1A10b3b1A toles
      8a7A8A9a tomate
      10A1a4d11a tomates
      aAbAAa1a1A4A2Bb1a1b1B4aAAb1ba tombe
      9A4A2Aa5A4a2A2a tombe dans
      3A3a12b tombe en
      2d31A tombe juste
      7A13A12a tombee
      1a1A3a2a1Aa11AA4aB1aa tomber
      2A1aA2B2a15aA ton
      1aaA6A10b10b2b tonbe
      3a1AAea3A8A4a8A tondeuse
      3a1A1b tondeuse de
      1Aa5A tondeuses
      6ba3A5b8A tondre
      A1A1AA1C2a1Aa2b1c2CA1A1b1A3a1A tonton
      1A1a14A5a3A tonton a
      b6BA12A1A11b tonton i
      3A3A6A2A3B tonton il
      1c5B8AAa2E2A1c5b tonton moi
      1A5AA1a5A5a4a7c too
      4aA1AA6Ad2A1d1Aa2a top
      7A8e top chef
      2a7aabc2a2A5bA tordre
      2a8a1c11b tordre du
      5a12A10b1a torture
      3b10A12a tosser
      5b24a tot
      10a13a1Aa total
      aa1A3a2A3a1aaa1a3aA2a2A1aAA touche
      a6a touche a
      Ab12a1a11b4A touche pas
      aa1a3Da1A3b1dA4a2a1AA4A toucher
      ba1a3DA9a toucher a
      b1a1aAAaAbCaA1a1a1BbAa2b2CbCA1aAAA toujours
      1A3AA2c2A3b4a1Aa toujours dans
      b5a4a toujours de
      4A1e1AaB4A1a6B toujours en
      6AA3A7A4a toujours moi
      6A toujours pas
      b8A5a toujours un
      1A5a2a toulon
      21a toulouse
      3a3A13a tounen
      3A13Ad6A toupies
      3d2a2a2A5b9a toupre
      1aabAA1AA1A2aA1BABacA2Bda1A1AaAbAA tour
      3d9a11A tour a
      bA1a2aAA9AA5ac tour de
      1A23a8A tour j
      8e touristes
      AAACA3a2AAB2B1c2A1BBcaaA5d tourne
      3A14b5Aa5A2aA tourne des
      5a2a15a9A tourne en
      3b9A6A10A tournent
      3d2a2A2A1A1A1A3Aa1A4A2A tourner
      3b tourner les
      3a9a4A12a1A tourner une
      3a2A6b4a tourneur
      3b9b4a tourneur fraiseur
      d2A1A3A tournevis
      Ab2a6A7a4b6A2A tours
      BDa1eAbdAAabAaB2b1A1A1bA3B2Ab1bA tous
      1B2c5b8A1A1A3a tous ensemble
      BAA1BAac1AAa2A2a1aaa1cAaa1B2AbAc tous les
      A4e10a tousel
      aabaAbBa1B1aaAdb3c1bBbaA1AbA1aAADA tout
      2A2A1a8a6A6A4A tout a
      a6a tout avec
      b6a8AA tout bites
      16A2d tout briller
      12a5a13AA tout c
      bdAaCAAc2Aba2aba1DaBAa1cC3bAaba tout ca
      2AcBaADB1ccbAaa2AaceBaAa1a1AAca1ba tout ce
      1a22A7a1a tout de
      19b tout e
      17a1a tout elle
      AAA1b7b2a1AA1AAa1f2BA4AB tout en
      2a1A2aAA9a1b9A1a tout est
      4aAA3A4a2A tout et
      a6A2AA5caA3A2A tout je
      AaAAa2Aa1c1A1aAaa3Aa1a3a3A1A tout l
      A4A1A1ab3b1A3A1a5A1B1A2b tout la
      9b5b5a7b tout lajounen
      AaCAEBdaaAa2ABA1A1ABBA1AAa2abaCaA tout le
      1a1a2bAA1aA2a1b2AA1a1AA1a2AA tout les
      18aa10A tout mais
      b1B1ABB1A2A1a1b3A1A2A5AaAAA tout me
      A6A3a7a tout mes
      A3cA4A3Aba5a2A tout moun
      6ba2b3A4B3A4A tout passe
      aAcc3A11A3a1aA tout petit
      1Ae1A3A4a10bA8A tout petites
      2c7A tout petits
      2A2a11a1a11A tout pres
      1Aa1A3ba4A1B2A4A1aa1AaaaAbA tout sauf
      7A2A1a1a6c1cb1A1b2A tout se
      A3bg4a20b tout sel
      1ABbad2a1AA3AB1A1b3A1b4A2A tout seul
      4B11A tout seule
      2A16a tout soit
      2A2A28b tout travail
      28a1aaA2A tout va
      b2B1abA1b1Bc1B1A3caa1AABa1bAAaa1c toute
      4A1a5B1A5AaAa2a3a4b toute l
      1b1BaaaAa1A1d3Aba1cB1A1BBAabBBbAAb toute la
      21ba toute le
      1A3Aaa8a2A2aa3aaA toute ma
      a1aA12A5a1A toute petite
      c24a1a toute seule
      1aAaAA2a3A1b1AbB4A1aab1A1b3A toutes
      1aB5A5baAa2a1AAaaac3b toutes les
      5A4a2a1a1A2A1a toutes mes
      aAbB3a8AAA6A tp
      B2aAacA1bb1a3a5B1Aa6A tps
      2CA1B5a3a2ab7a7A trace
      1bc3A2A5c1A1A4A9Ba traceur
      2a6A5c11a traceur des
      9AB1c4bA2A1AA1k5A1a tracteur
      12a4B8b tracteur dans
      10A6a8a7A tracteur de
      3A3A4A4B3aA3D tracteurs
      1a8B2A7A tractopelle
      3A13A tractor
      7a2a6A6A1a tractors
      21a trade
      1aA3a11a5baA train
      24aa train de
      17a1a3aa traine
      A1b20A2aa trains
      2f5a1a4a1Aa8AA5A trait
      ba14Bd8A3B traite
      8A8a12c3b traitement
      26b traiter
      14A1bA8A traiteur
      26B tram
      10d13A1B7A tranche
      ABBABdA1BcBA3AaAAAA1a1Aaa1A2a tranquille
      5B2b tranquille dans
      ba9cA9b transforme
      2A5b1c5a2Aa8B1A transpire
      1A4d2AA17A6c transpirer
      AA9c13b1aA transporter
      12a3A13A trappes
      caAAAba1Aaa1AAaCA1b1aC2AbC1dbAaBAcA travail
      4aA3AA5B travail an
      b3C5A1Aaa travail avec
      BA2ba4A1A4Ab travail bois
      9A7a2a4A9a travail dann
      3AAA3c2B3A6a travail dans
      b1aaAB3ab1A4a8A1A travail de
      9A2f4A14E travail dehors
      2Aa6d travail dur
      4AaA2aa17b1A3d travail en
      f3AA14b travail epi
      4A12b12a4a travail la
      30a travail le
      d travail manuel
      4AaA1b1b18aA travail ou
      6A3b travail physique
      3AAAe21A6A travail qui
      2A1aa3AA4A13c travail sans
      1AccABa1bBa1aB2Aa3aa1bA1AAAbB3a travaille
      3A1B15a1a3A travaille a
      3aa12A1a1A3B travaille avec
      2b1A14A travaille bien
      3AAa6a7a travaille dans
      4A5A2b3bb3c7a travaille le
      3cAA14A3b9A travaille sur
      BACAb1Ba1bBA1d1aAA2AaA2BA1BaaabAA travailler
      5A3a21aC travailler a
      4aD4A2a11A4Aa travailler avec
      4a1A2c9a2B9A travailler dans
      a1a1c7a2a16a1aa travailler en
      13a21a travailler l
      21a8d travailler la
      2A1A5aAAc2a1B2A3A travailler le
      2A1Cd2A travailler sans
      2A1A travailler seul
      4a3A1a1a3AA13AA travaux
      4aa4a20A travaux de
      4Aa travay
      2a6a2a travers
      13aa6b1b7a1a traverse
      bBbBb10a6a1d2a2b tre
      8b8aA3A1e1A tree
      1a12a19A treehouse
      10AA6a5b9A trees
      10a17a treize
      10a17a treize ans
      A1dAA3A4A1A2A5a2Ab1AaA1c tremble
      2c1A1A3A2Aa13a2A trembler
      5A7b18a trempe
      4c3Aa6aa2aA2a1b1A1A3A trente
      Cb2aa1A1Aa3AaAB1Aa1AAAB2aabBb1aA tres
      2A1a2AA1c2A2CA4A2Aa4A tres bien
      2A7a20a tres fort
      7A5a tres joli
      B1a1aaaa1B3a1a4aa6aabAb1bA tres peu
      23aA trial
      3A18d tricot
      3ba2A3A3AA5a4AA tried
      2Aa6a7a3A5a trimballer
      a26A triple
      5c5ba12A1a triste
      AabcaBbBaBBa1AbaAA1A2aB1Baab1bbA1bb tro
      a2a1Ac2A6AA1A6ba tro bien
      3A3A10a5aa tro bo
      4a3b1A2a6A10bA1AB tro de
      1a2b13A2a4A7a tro le
      1BaAabaaA1baA3DcAaaB1ab1bBABa1aAbA trois
      2a4a2A5A7b trois fois
      2a2ba3b2A3a6a1a2Aa trois heures
      6A10b14a trois jours
      A1AaA5A2AA1aA3a2a5a1a1a troisieme
      4A3a13AA10A troisieme a
      14A1a4a2a7a1A troisieme et
      4aa8a12a troizieme
      2A1a14A2A4a4A1A trompe
      12aA3a trompee
      AAa7ba1AA3d4aBB tronc
      3c4A3a1A4A1A2bA5aA1b tronconneuse
      A1ABB1B1bACBAaA1a2aAcAbBcb1aa1aAa1d trop
      4A3aA3a7aa2b1a trop bien
      9A22A2g trop chaud
      7a2a3A2a3a trop d
      8A8a13c3A trop de
      16a14a trop enfin
      9b13a trop froid
      16D17a trop le
      A1b7a5a1A9aa4a trop mais
      10A13A1b4A2A trop peur
      1A6A9ab5A9A trop satisfaisant
      2A4a6a13a trottinette
      10b7aA3a trottoir
      5A5a trou
      a2a3A1b2A3A1BA2b8aAc1A trousse
      A2A11a6a trousses
      A2a1B1cA1aA1aca1abA2CAaA1B3A1AAA trouve
      7B3A1AAa1ac2b1Aa2B7A trouve ca
      3a10A trouve la
      7bA5g trouve le
      3AA2adAAd2B1AAA9A trouver
      5A1ac2A2A3A trouver la
      7aa9aa3a trouves
      2a15a troyes
      b5ba1bBa1A1A1AaAA2A2A1a1ABAAAa truc
      2A1a2A3a truc a
      5A18a3a truc c
      4A1A2b2A19A2a truc en
      10E17a truc lourd
      5ac2ba9A11A truc ou
      5A1a truc qui
      6A2A truc sur
      4aa2c7c11A truck
      3a17c4A trucks
      AacA1babAadaaA2BAB1aBAAA1b2A2AbA trucs
      AAA2c4fA4A10aA trucs de
      A1A4A8A11A5a trucs en
      A3AA1b2C15a1d6a trucs lourds
      1Aa4A trucs minutieux
      A1b7A5b trucs tout
      aA1BAacA1A1a2AaC1AA2abAa1AaaAA1AAb tu
      a2AAA4A5Aa4b2a2a tu es
      aAAa3Aa14a3a tu me
      2A11A8a7AA tu peux
      1aa13A2A tu sais
      11b7a tu veux
      a1b2ab1b1a2a1aAaBAab1AA2BbAA1a tu vois
      6A2a6dA13aB tue
      1c19A2b2Ab5a tuiles
      4a2b2A9a7a tulle
      A9A2b4A8a tunes
      16A2A1b4A1A1A tuning
      11a6b3a turned
      6Ab6aaA2AaA tutor
      31A tuyauteur
      10a3A2A7A8A tuyaux
      a1f7a9A1b5A tweet
      2a3b1A2a3a2a twice
      3A3a13c4A twingo
      Aa4aA1a2A4A2AA1aA2b2AA3b two
      14a type
      2a13aba14a ulis
      b1baEa3dbcBaabB1cAaAA1Bbba2A1BBcA un
      1c7A3A9A un abri
      23A5a un accident
      7a8A1A2a8a un an
      4a23A2a un appareil
      12a4Ca5b9c un arbre
      B3acA1AC2aB2a2aa1aA7AAa un atelier
      b12c un barbecue
      2a1aA3A1A14a un bateau
      2A6a6b13aa un bon
      2a1A1A2Aa7A9b un boulot
      2a1a1Ba3a13a5a un bout
      2A2Ac5AAA2A1Ab3a9A un bureau
      6a3A1a1F2A13a1A un cable
      A15aa3B4B1c un camion
      14A1A4A un cap
      15a un carnet
      1a1aA16b9d un casque
      4A1B2A4a5A5B1A3eAA un chantier
      3A1b1BAb11A8A un chat
      1b5a1BaAA7g5a un clavier
      3a1a2bA9A un client
      A1A3Aa6A4a2A2A1A un coup
      Bca1b3AA7A un de
      2a1a1ABabb1baA5f un ecran
      a5A3A3A2Ba1a un eleve
      4AaB1Ac21aaa un endroit
      6a1Ab4A11a4a un entrepot
      2A4b1A12a11A un fil
      1a1A2A3A21A2a un four
      7aa12A6b un frigo
      4a4A13a8b1A un garage
      4A7a5A1A1ba4A5A un garcon
      16A9a un grand
      7aa12aA un grille
      2A1cB7A13a un groupe
      6a1bb un hangar
      4A3a10a un hotel
      5a10Ab un jardin
      A3a1A4a6b un jeu
      1A2A4A8a6a1a6A un jeune
      1A2A1g1AA4a6a2b1A un jour
      6a15A8a un lieu
      cb16ba un lit
      7a1c7A1a2Aa un local
      8A1b23a un m
      A8b8a4a8A un magasin
      4Aa3B2a8b un mec
      d1aAaab1a1daab2A1a3A2aa1a1b3a un metier
      14a un millimetre
      3b3b13C1B5a un moteur
      4b5A3A9aa1a5baa un mur
      1c12A10A un muret
      a4A2Ac10b10a un ordi
      20a un ordinateur
      1A6A5a16A un patron
      1a4A1Ac10a un pc
      1A3A1Abb4b2b2a un petit
      4A1bb1bb2a3AAa1A1b3BB3AaBa un peu
      2a10A13A un pinceau
      1aA4a7a19a un plan
      c12b8b5A un porter
      2a1Aaa2a4b19A un poste
      1A1a1a2b1A2A2b10a un pote
      1c5A6A8a un poulailler
      5A29a un pressing
      8A7C un resto
      3B3A5BA5B5A un robot
      1a4b3a1a9a5A un sac
      7A9A5b3a un salon
      17A7a2a2a3A un souffle
      5a3b4A5A1a un sous
      3A1aa1AB6A3A1a3AAb5A un stage
      7a21A un stand
      a2A8A2A2b un stylo
      7aa3A1c7A5a un tableau
      AB4aaAc4a9AA6B1eA un toit
      2ae14a1A4aA4b1aA un tour
      c4A3A un tournevis
      8A21a3b un traitement
      3Acab1a1c1a5A9AAAA2AA un travail
      1AC1aAabBbbbBa1A2bABAa2A5A2Aa un truc
      A6aa1A4b un trucs
      c2b3a1A1A1b1A3a1aBA3a un vieux
      3a3a12a5c un volant
      5B6aA4a7A5A un vrai
      1b1Aa2aaAba2A2bAA1a1A2Aa uncle
      1A2a1aAa1a1A3b1A2A4bA uncle s
      2a1A2aAa2cAA1Aa2Ac3aa under
      2a6a2bA7A under a
      7aA3a1A6d4a under the
      aacbaBaaA2ACbaAa1abBcbAaAAacb1ba1bd une
      1AA4a9A3c1A une 205
      14A2a4c une aiguilles
      3A17aA4d une aile
      6aa10a4b une autre
      1aA1e4A5a6A9a une bande
      9a2a4Ab5a2B une boite
      10b10A une bonne
      A3A4a1a une boutique
      1A2b8B2b13a une brigade
      1c11AA2A5BA une cabane
      ab6a8a3C5aAb une caisse
      2a11b16b une carte
      3c2BA23b3A une chaine
      a1Aa2d2AB1b5A1a2A5a4AA une chaise
      4A12a6b3a5a une corde
      9a6b14a3A une cuisine
      7A1A1a12B2a6d une echelle
      A1A1A1AA5A4A2A6A une ecole
      4Aa19a une eleve
      1A1adba2b8a12a une equipe
      b5A une etage
      4b une famille
      2A10a1c une feuille
      1A8a3B2a13a une fille
      1A6a5a1a1Ab1A1A1aa2A4aA une fois
      22a11A une formation
      3c5A9a6B5a une fraiseuse
      21c une golf
      1bA1A6A9A une grande
      2aa9A12A une grosse
      2AA une grue
      28a une hernie
      2A3A9A3A1aaa3AaCa3A une heure
      8b12a3A une histoire
      6A une jambe
      2A13a2a une jeune
      5dA22a une journee
      3caa15A4B3A une ligne
      1a2ab15a4B7a une machine
      1c4c1A5caA8A5a2a une maison
      10c3A13Aa2A une maladie
      3b15A1C une meuf
      21A1E2b2a une moto
      3a22A7bA une nacelle
      Ac7A8a4A10A une niche
      2b5a10A une par
      1A1A6A15a4a1a une pelleteuse
      A2A27a une perceuse
      2A5A4a2bAA une petite
      1B1A2B2caaBc4AcA4A1A3ABaAA une piece
      3A14bA5A7a une planche
      A1Ae7a6AAA1A5A2A3A une presse
      29b une protege
      b6A5c2A4A4b une remorque
      6b2c2c6AA1a8a1A une salle
      2ab une scie
      10A17b une scoliose
      7A5a2a7a1aA2a2b une semaine
      bB2A3A4aA2Aca3A3A une table
      3A4A5A3A5a9b une tronconneuse
      2aB9A7AA3B4a3a une usine
      7Ab13b9a une veste
      1A1A3b6A3aA1a1b une vieille
      1A une vraie
      2A17d unite
      4d9A uns
      2b7b until
      Bba1aAaa1b1dA1c3AbA3e1A1abdA2bB up
      1a2AA2ba1A6a4Ac1aAA5d up a
      7a16A5d up at
      10A2a2A5a5A1A up for
      1A9A6A6A4b2c up my
      6A2AA1a1a2b6b7a1a up on
      1Bb21A1A up the
      1Ac1A6b2a2A3A2A8A up with
      4c11aA7Aa5A us
      26a3a useless
      3ea8b4A1A10A usinage
      1A1c1a3da2C2A1AA1AB3A3Ac1b1A usine
      5A1A1A12A3a3aA1a usine de
      13c5a11A usiner
      a9a9a4A utiliser
      1A4AA6a6f2a1A4B v
      3a2AA13d4A4B v 8
      1Aa1aabAaA1AAac1B1BBABAAB3aBADA1b va
      2b5a16a5a1a va bien
      4A1A7e1A va et
      5A3BA19BA va je
      6A7A17A2A va le
      4A1b1b1a15b3bBc1b va mais
      5a2AAb1a7a6a va mieux
      17A5B4a5a va pas
      1b1A2Baa3A1A2ba3aaA1aAA1aA3A vacances
      9a3AA1AAA2Aa2A4ah3b vacarme
      4A8A4A12a3A vacarme des
      4AA4A6a1a vache
      10a6eA11a1a1b vaches
      Ba2AAB1CabaabD1AA2ac2ba5a1aAA vais
      3A6aA4aA3c2b1a3A vais been
      4a16b vais chaque
      19a5a vais chez
      Ab5AAAabA4a3A4A1ba1baa1A vais got
      8A3aa2b4A8a1a vais pas
      3a3A2A12a valence
      3b6A8a11B3e valeur
      3A2d14a valise
      9DAab3AA14A van
      3A1A2h8A7a vandre
      5A2e8A vandre de
      8d7AA vanne
      6AAAa4a2a2a7A2A vannes
      28Ac varices
      6aA9a vas
      11A1A11d vase
      8a8a veg
      aaaAAbaCAaA1A6A3B2B3A1a1A velo
      a6A13a1c2A velo avec
      23B velo et
      B3A2d1AA2aA6A1g2a3a3a velos
      5A16c8a velours
      7AC4A3A3acA4A vend
      4c2A2a1c3Ad1A8A vendanges
      8cA vendeuse
      Aa3aA1e1A1Ba2a1a2aA2AAA2A4a vendre
      16AA3aA2A9a vendre des
      6A1B3A3cA3a1A2A3a vendredi
      30a vendredi soir
      b7aA7a4A1Aa8a vends
      8a1AA4A vendu
      2aAa3A2A2A2A14a venir
      8A7b venissieux
      1a4b1Cd2h4aa1a1A8Ab vent
      4A3aa2Ba4A2AA5A1a1A vente
      8A2a5AA3c9A ventes
      33aa verdun
      2Ab7A5Bb5A2f2A2A vernis
      17A verra
      17a verrais
      2b2A11C7e1A5b1b verre
      1a9AA4b4A2B vers
      1A6A5a2a9c vert
      2Aaa2Aa1a6A1A1A1Aa1a1A2aAAe vertige
      12b4a14A verts
      9B1b4Aa4A4B3bA2a very
      10a5a11a5a vesoul
      7aa5A8d vespa
      7Ab9A3b9a veste
      3A1A10A16a vetement
      7a9A1A2c4A vetements
      4AA12A veulent
      A3A1BA1AbA1AA1AbAA1ABA1A2AAAAb1a veut
      13A veut apprendre
      9a6A veut devenir
      1A16A veut etre
      5a8A1A3A2A veut faire
      12A3a5a8aa veut pas
      32a veut plus
      4A4Aa veut un
      3Bb1aAa1abAa2aAa1BbaAA1aAA1baBAA veux
      1A4A13A9a veux autre
      1A6aA11a4a3a3a veux bien
      a2a8b8A2a5A1A1A veux bosser
      6A2c veux ca
      6A24a veux changer
      a25a veux conduire
      16a veux devenir
      11A8a4a veux en
      3AAaAAAB2Ba2a1A5B1a3b1A2A veux etre
      1A6AA1a2aA2Aa1Aa1a2A6a veux faire
      13a3a veux fer
      7A4A3A1a7a veux fere
      3A20a veux fr
      2A6A10A7a veux juste
      17A6a1b veux le
      2ABcCB1dc2Aa5abAA1A1aaAABb3b veux pas
      1A3a4A11a veux plus
      2a7a5b4a veux que
      4A4aA1Aa4a4a veux travail
      3A1a2aAa1b4aa veux travaille
      7a8A1a2a veux travailler
      a3aB2b1a1A6A1a2a1A5A1a veux un
      12a11b via
      12a11b via ferrata
      1A3A1A3a4i2a3A3a2b viande
      4aA4a12a3a vichy
      7aA10A1d4b6c vidange
      b3Ab2bAbAA1B1AA1a1A2a1A1aAAaAAb vide
      5a8A1A14a2A vide je
      10c8a14B vide la
      4a2a3A7Aa5a7A video
      34A video sur
      3a3A2A2b2Aa1bba1AA videos
      7A8Aa1bBa videos de
      A9a5dA1c1AA3A1b vider
      ABB1AAeabbA1bbA2a1AA1A1b1aAaAaAAac vie
      A6cB vie a
      6c14a10A vie sur
      1c1A2Ad4A1a3bA1c1cA8A vieille
      1aa10Bc2A2aaBA1AA vieilles
      6AAA2AA1A2a2AA4A3BabA1A viens
      6A4A4a3A viens d
      12A4a8A3Bab2A viens de
      1a1AB1AbA3A1eAAA2A2a1A5AAa vient
      19a13a vient d
      6AA17A7a vient de
      29a3a vierzon
      A2B4a2b9ccb vieu
      c2cA1AbBA1aAb1AAbabaB2A vieux
      7a10ba vieux meubles
      1A1abAAbAAaAB1c2b1A1A3A1A3a1Aa village
      17b6a village je
      1a2b12a3A village on
      1Aa1A1cB1a1A8AA1Ab1c4A1AA ville
      6BA18b ville je
      1b1A2aA9A6A9A villes
      Aa4A9A1A5A6Ab1a vin
      a1AbAAABAaA1Aa1AaB3A1C1aa5A1Ab vingt
      10A6B vingt heures
      6a vingt kilometres
      6A16B1aA2a vingt minutes
      9a vini
      4A20A vire
      21a virer
      19Bc vires
      AadAA1aAA1a2A5AA1A3A1aA1a1AA vis
      A1B4A4Aa2ab13a2A vis a
      7a13A6a vis dans
      a1b7a13a vis la
      A2A7A3a1a7c7a1b visage
      26a vise
      3a4A26a visite
      1a1A4d7A visiter
      bab7aA1A4A5a4A1a visser
      4Aa1bA8a2Ab1aA3Aa1A2AA vit
      5a1bA8a3b2A4a3A vit a
      16a14a vit chez
      1a2c1AAa5A1a3A5A7A vite
      A2b1b1a8A3ab1A2a vitesse
      2a21a9A vitre
      5A2a2c6A vitrees
      2B3A8AAA1e1A2b9b vitres
      30a vitry
      6b1A8aa5a vivant
      2b4aA8b7a5a vivante
      a8A13a10a vivons
      a7A14a10a vivons a
      4ABdA4a4b6a6aA vivre
      1A2aA2A5A16A vle
      1A29A vle vin
      1Ab5A4b10b9A voi
      9A2a15a voie
      a2Ab1a1Ba2AAa1A1ba2aaA3BaAaA2A voila
      A5A9A3a1a6a voila c
      1a2bAd2a2A1A2A voila ce
      11a19b voila j
      b1A1a1c1A7A9b voila mon
      Aa10A4Aa10a voila quoi
      6b5d14A7a voile
      1dAdABccfbCAacA1BA1ab4AAB1A3BC voir
      1b4a17b7b1A voir de
      a5h1cA2A7aA4b voir du
      3a2B1Ac2A1a4a5aA4A voir la
      1aA2AA1BcA1fb4A1AaA1A6AB voir le
      7Bc1A2aA2A1aAa4A3a voir les
      4Aa11b7A1a voir un
      1b1c2AA14a voir une
      abb1AaaAdA1A1a1aAbAB1bA1A2BaAA1aA vois
      1aa11Ac5B2A2A7a vois les
      1a4A3a6Aa9A vois pas
      Aa1aB1AaA1a1Aa3d3a1BAb4Aa3A voisin
      A2A4A5a2AA12A voisin a
      1a10A4A3b voisin il
      aA5a4b3BC4A8BA voisine
      Aa2b4Ab1b6a3b2A voisins
      AA4A1c2b1A4a1b5a3a3a voit
      8a10b1b4a4a voitur
      3A3AA3ABba1A1a2AA2Aca3b1Aa voiture
      7A11c1E4A voiture de
      3A2aA1Aa3Aa3a1e5BaA1A voitures
      21b6a voitures et
      4bc2A19A voix
      3BA1A1A3A1BA1A1A1B1AA1l7aA volant
      7A6A2A8b3A3b volant et
      3a3a13a4a volant j
      1A2A1b1a3AA9C2AA2a2e vole
      A4A1A6b4a6Ab volets
      14A12b volets de
      a1a1Aa2a7A3a9a2a1b volontiers
      8B2bb4B2aA4a vos
      17A3A vos eleves
      2CA3AA5A5AA2b1A7b votre
      1A1A4A3AAaa1A1A1B3a4aA1AaA voudrais
      13A4a1a voudrais apprendre
      17A6a voudrais etre
      8A4A1AAB4A4a5a1a voudrait
      3a12a7b9A voulais
      16b4a2c voulais plus
      18A voulait
      6A3A8b6a1a2a voulez
      9A20a vouloir
      2a7A4a10a voulu
      1a1AAaB1a2BBAA1B1AaAAAaAaAAbA2aAb vous
      18A vous a
      6AA vous avez
      5a2b4A16aA1aa vous plait
      10A8b8a2a vous voulez
      11b2A17a1b vous voyez
      6a voyage
      4A1c10A voyager
      2a5a2a2A2a14a1b voyez
      aaB1ABA1AA2aA1aBBaa3A2b5A1A vrai
      15aaA2a13A vrai j
      1A14a vraie
      2a2a1aA2A2b1ba1A2a vraiment
      5a2A2A4a5a vraiment pas
      bA5AA6a4a3A9a vre
      10aAb4C5d vtt
      A1ad1A3ba1aaAAAAb2aADa1AAaa1AaAa vu
      8aab1A4A2a7a3a1a vu mon
      A2a14a2AA1a vu un
      3a19C2A vu une
      2a9a2a1a5bf1A7A vue
      15a8b9A vue de
      8A1b8A3a4A w
      11c2A2A6a1Aa5a wall
      1a4A2ba1b1A3Ab7a4a2A walls
      1A1aa2BAAA2A2aAA2Aab2aa2AA want
      1B1a3A5A4A2A1b6AA want to
      1Aa3a4b4b5a3b wants
      1A4a3a6a wants to
      a1b7a14a1A warhammer
      9fA1A19a2b warm
      1ba1a2ab3A3ABaA1bAa2A2bA4A was
      8a was a
      7ab4a9a was the
      2AC3a8b2b2A5b washing
      2a11A1a9a watch
      1bAb7A4A watching
      8A9c3a4a wax
      3aA1a1aAA8AA3c1a3c3Ab way
      1a2dAAAbaAAA1A1AAaABB1aAA1B3a we
      b2a8A8A1b2A we go
      2a1A4c2A3A1a5A5A4a we live
      6a we moved
      6AB1aA17b1aa1aa we re
      1A14A4b we vais
      4aa11b1A11a wear
      4AA8A1A3f web
      6a1a7aA2A9A wedding
      1BAa1AbbA3a3a1a1B1aAa1Aa2c4A week
      bA2aA1aA8A3bAA3a2b week end
      A2a3aA8a12b week ends
      1c4a3A5a4a1A6a weekend
      10a15b weekends
      10b16A1a weights
      10a4a weirdly
      11A1c welding
      6a16Aa2A went
      3a21A5A wesh
      a1Aa1aAaacB2a4AAaAa4aaAAa3A what
      A7Ab7a1Aa6a3a3A what i
      2A2a1b what s
      6a1a1ab3A5a1A4A1b whatever
      A1bA2ab13b1A1bc8A wheel
      b1AAbbaa1AaAA5aa5A1aA1a1c2c when
      3A28b2c when it
      5Aaa1A6a8aA1b where
      7a1A12a3A1b where i
      3a4a5a which
      c4a12d whittling
      8a5Aa11a who
      ab4A1A1aaA1b1AAab2AAA2b whole
      3A1a2cb11aa5a2b wi
      3A4AA4A2A2d wifi
      4a3AA2c1A17a wind
      9a4A4AcA5a windows
      A6Aca2B4A4aA8c winter
      7Ab winter je
      6A7b4a7A wires
      aA7aAA2d9A7A1a wiring
      b1abbbA1ab1aaab1aab1A1B1a1aAAaAb1b1A with
      1CeBA1A2cAa2ba2c1A3A1b2aaAA1AA with a
      4A11a with customers
      16a4a8b with her
      aa12a1AA with his
      4c3a8A with mates
      b16A12B with me
      abAAdaa1B1d1bABA2AAAa1aA4A1A with my
      4a1b1a2Aab3a3A4a with the
      AB9b9Ab2a8f wo
      2A8a10d wob
      7a2A3A2aa2a3A2a5a won
      7a6A3a2a3A2a5a won t
      10A2a4c2b3a7a wood
      18b12a woodwork
      1abacab1Aa2A1a3A1a3a2AAAaAA1Ba work
      3aA9a7a1a9A work experience
      5aA9a5a worker
      5a16a worker in
      aA1baB3BA1AA3A3aA3A1b2ac working
      4A4A22b working in
      4B16b working on
      b2aa26aA working with
      3AB1AbAA1A2b1Ab4bA6A1a works
      1a2aa3b2B7A11A workshop
      1a1AA1cAab1ab5a6Ab3aba2a would
      6b1a2a6a would be
      6A2b2A7a2AA1b2a would kill
      3A would like
      10A9a9AB wouldn
      10A9a9AB wouldn t
      1a8A wrong
      1a1A5a2a17a4A wsh
      1a2Ba2a4A2A4a1a2a3e x
      AaAaAbCaBBEa1AaAabbAaaaa1A1CabDaAA1a y
      ACACacA2B1BaB1Acc1aA2A1B1C1b1bBaAA y a
      1ac6A6AA4a y ai
      2Aaa9A7b4a y arrive
      1A15a8aa5a y en
      aaA4A4bb1aaa3A1A1a1A y passe
      b1a6c1AA3a5Aa2A y passer
      3a3aA11b3b1a4A y suis
      8A3a7a11a y vais
      23c yamaha
      1a5b3A3a10a1a2A2A year
      15a year old
      27a years
      a13a1b6aa yem
      AaaA6a3aaAaabaab3a3a2a yes
      aAa2A2A3AaAa1BA2aa1Aa1B5bA yeux
      14a2A3a2A9A yeux fermes
      2A3A2a6b10a7A yinm
      AA1b3a8A3ab yo
      A1bAB1AA1AbAA5AAA1A5a3A1c you
      33a your
      7a5Ab1A2A10A youtube
      Aa z
      a5Aa8A3a zafe
      b10a16a1A zafer
      18b6A zanimo
      1B1A5A7b6b6a2a zarbre
      a1b1AcB1a1aA1b5A3Ab6Bb1C zero
      2b17b1A10b zieu
      5a7a4a12d zorey
      AaadcbA1bBA1Ab3AbBAAAaaa1ab1baa1c ~_a_
      bdAAa1caDg1AACBA1cAcabcCbAa2AaaA ~_ab
      bA1aD1g2aaA1dCACAAAAaBAcAacc3Aaaa ~_ac
      c2cB1c1bBABB1b1a1B1b1a1aaA2a1AAaB ~_ad
      2AA2ba1AA1AAAA1A1cB1A1a1ae3a2A ~_ae
      Ab1AAbAA1AaabaAbB2ca3AAAc1aACc1b ~_af
      1BAdCa1baab2BAAaaBD1BAAaAAAAa1AAA1b ~_ag
      1aABb1A3A1A4A1AA7A3A1a ~_ah
      bBA2BcceB2gaB1CaAABc4bdAA1aB1BA ~_ai
      aAd2b3AA2a2A1a1aAa2e1A6a ~_aj
      ba2bb5A4da7c ~_ak
      1ACbbbeaDBBbb1bB1f1bAbb1cBA1aaaadbea ~_al
      BBA3CbbbCa1AdADa2BfDca1cC2eAA1AA ~_am
      baDce1dbbga1aa2accBabb1bBAbdaad2c ~_an
      8b3A3c2a2A9A2b ~_ao
      dacbCCBg1baBB1BbbBbcb2ABaA1cBdAAABA ~_ap
      2A2A6A1aa1d9c ~_aq
      CDbAbAa1Dabd1badBac1aDbccgCAaaCaDAaA ~_ar
      AfDB1Ae1CA1BCdBA1aaa2b1aBAd1gabAfa ~_as
      aaac1dA1ccCBAdBBEBcCb2a1acaABc1aaB ~_at
      Ca1adda1i1aDdBC1bD1aAd2ab1BAAAdaBA ~_au
      dc1BgaA1Adc1d1bCC1CCC1B1aab1AbeAbaBA ~_av
      a5b9a3a11Aa1a ~_aw
      6a2aA1aA1b2c3A1Aa6A ~_ay
      afaBb3AEB1Ba1BcbbdA1bB1Dac1AEbC1cA ~_ba
      AAaacbb1gC1bea2ckF1AdadcbbBA1aaE1CD ~_be
      ccbd1ABgAdABca1bCaaba1AiB1d1aBbADAaA ~_bi
      CBBb1AABa1AbAbAaaaDcda2aaAc3Aee1c ~_bl
      1a5C10A1Ac1c ~_bm
      cFac1A1abbcbbBBE1deBabb1AcDfdAba1aGa ~_bo
      bb1cdcBcBGeBA1aAiBDgBc1AC1BAaACdcd1d ~_br
      1d4A13d5A3a1b ~_bt
      1Ab2bcbAeeadBa1bae2AcABa1CbBaBcAaa ~_bu
      b1c1aaAA2B1aA1aaBa1aa2A1A5a1Ac ~_by
      1ccaaa1abdAbAa1acacaCdbaaAacA3aaaA ~_c_
      dbA1BeAad1A1aAbb1DAEabDcA1cAda2aA1b ~_ca
      a15A6A ~_cc
      3a1bA3A4a ~_cd
      c1b1CDC1bbA1AbbC1aabBCa1bcBbAC1b1cbB ~_ce
      B1ABaa1dAcAaA2BaedaBbA1D1bBBbAAAaDh ~_ch
      A2A1CBbC1aAgCbA1bA1Bdba1c1aaAcaba1b ~_ci
      aaBbd1CcffCcAABaCFcaedABbbBCA1aABaA ~_cl
      1AA8a1A2aa4Ab1A7b ~_cm
      3b5A ~_cn
      DAaBjfbBa1eeaaa1cCAAAdb1cBAd1C1AABE ~_co
      4A6a2A11A ~_cp
      AABDdDDAEbadADageEB1DAfd1bbAbABfBb1d ~_cr
      A2a1Aa3EAAbBBhd1e1Agb1AA1B1aa1BBB ~_cu
      21c ~_cv
      3A4A1A5b3eA1h9a ~_cy
      1Bcba2cBbba1BaaacBA1a2BabaAaC1Cbc ~_d_
      1dAB1d1acbABdeaaCaaa1dabcABAAaAbCb1c ~_da
      A2CCaceABbbcBAbAEaAaaddCa3CAcA2A ~_de
      cAcBBAeAbAAaA2acABA1dAAA2bd1bC1ABa ~_di
      2b4a9b5A3a2Aa ~_dm
      1A1CDcBEcABA1AdbBD1AaHAbAcAAjecadAAA ~_do
      a1Ab11a2a3b ~_dp
      aab1BAABadCc1BadDbABaadA2lba1Acaa1B ~_dr
      AadabA1bBcd1bAAAbBaaA3b1aaCA1a1faA ~_du
      bAa2Ab1A2a2a3aA11A ~_dy
      AbAAbAC1b2E2dbacbabcd1c1Ab1Aad1ABA ~_e_
      AAABc1Ab1BaAaABBCaAb1Ad3AB1Abh3A ~_ea
      1AA6A3a2AA7a1A2a1aa ~_eb
      aaaaCBBAab1cAC1aACB1efb1bBBb3AaacC ~_ec
      Aaa1a3a1AabA2AA2f2AA2b2aA2A ~_ed
      B1A1A1AAAAec3aA2Aa1A4B4BAa ~_ef
      4a3a2a2A3a1Aa5B2aa ~_eg
      1a2a1A5A1A1B3a3B4cab2ca ~_ei
      cA3A2bcac1aa1cca3ab1aA4a3A ~_ek
      aAAaaA1aA1CaCEcABdBa1CBaad2B1CaAADa ~_el
      aeB2AA1aa1a1A2baCcabaA1dA1AAaAAba ~_em
      Cc1blCbabeAb1fC1cAbAcBccabbca1A2bba ~_en
      caAAcBAacAAA1cBafBdB1aa1AdaAcB1c1Aaa ~_ep
      1Aa1aA1AAA1AaB1b1AA1Aa1a1A3AaA ~_eq
      C1bAAA1A2aAca2BbbAAAA2e1ba1a2Aba ~_er
      1BBCfaaBA1CaAaAACA2ABAbbAaBcabcAAAB ~_es
      aaDAcbaBaCC1cba2aAbaaACbaaabBbB1cBf ~_et
      1A1ABaaaaABAAa1b1aA1AABAA3AAbaaaA ~_eu
      2cAcBa1aBA1Afbaaa2CaaaDAbAeAaBbbdd ~_ev
      1acAAAAAcCBbfA1A1CA1cb1A3b2ca1B1A ~_ex
      A1a1a1A6a1b4aAB10b ~_ey
      d1BccA1CcDAbBcBbcBaAaAbBae3cCAab1c ~_fa
      Cac1aB1Abha1afaeaD1cAGbaAcbbAdbAABBb ~_fe
      ccjB1CBhaBeBa1hAbAaCDBbbBADBCCdA1AAC ~_fi
      1acbAACAABbcACDaBibbb1aABDabab2eddA ~_fl
      1ab1CBa1bchBbgBBdc1bBe2B1a1BbAbBAAj ~_fo
      AbCCACAa1aCaEdCBhEaeCab2DEbcBBCeCAA ~_fr
      A1aAaBAccaaAD1cgAbAabBAaaAA1a1AeAAAh ~_fu
      CaCAf1a1CAdaacc1cCCAeAAA1BaA1bdde1a ~_ga
      BBfbce2da1CaBB1fa1Bc2a1BBAAbcFcaAA ~_ge
      dB2BAbdaB2baA1AAAAd2aa2A1A2A2A ~_gi
      bb1A2AAAB1BC2A1BAa1A2ce1a3AfA ~_gl
      A1B1A1ac1AAA1Ca1gbbBAfAb1Bbd1aC1cb1c ~_go
      AacdbBDA1DdAc1DdceAAB2BeAcBa1BacdeB ~_gr
      2AA2aA1A7A2cdB ~_gt
      c2AC1A1dABAdae1Ac1AAaA4A1aA1ABaA ~_gu
      2A3A3e17A ~_gy
      AA1aAAacAaAABAaAba1aBa1A4Bbiab1A ~_h_
      eAeGBADBCBkAabBaCaCbBBDdhD1BbAA1B1A ~_ha
      B1aaBbDAacbbeabCcgBbacb1b1bcaadACaBa ~_he
      AAABAaABBb2A4bbaaCABACBAd1A1eBbB ~_hi
      2aAAA5A3aa3aa2ab1a ~_hm
      AaeCaACaeBDbB1B1adAc2Cc1AAB1beAAbbc ~_ho
      A3BB10A3d3c9A ~_ht
      Aa1Ca1ABA1A1AC2aCbC2ABc1aaeb1d1bAb ~_hu
      2A1A1baDAA1A2AA2bAa5a3e1A ~_hy
      ac1a1BaaabB3bBccAAB1c1A1Aabaac2ab ~_i_
      a1aa2dAaa2A4A1AA3ba2a3b2a ~_ic
      1aAAACA1A1Bpa4Baa1AA2a8AA ~_id
      5aab2A1ba10b2AAb1b ~_if
      Af5Aa5A1B1C ~_ik
      AaDbCa1BAcABA1CdAA3b1aaAa1AAE1aAB ~_il
      A1b1BB5iAA1CAcac1Ac1ACAABaaaB2A ~_im
      1B1CBcCA1gBdCccadC1Bdab1C1FBb1bCdccA ~_in
      2b4eA5b1A2ABA ~_ip
      2A6A1a1a5a2a8b3a ~_ir
      bb1aAe1aa2BA1A4AAACcbAB3aaaaA ~_is
      abbc1b1aB1AA2aabaaaaaaa1aaa1BBcaaBc ~_it
      AAacBaEdc1aACbCC1aAab1aaaBaBDbC1Ab1b ~_j_
      1BCa1Bb1gBC1B1aAacbdABc1AAAaBeBbbAAa ~_ja
      7Ab2Aa1a1c3ab2b1b3AA ~_jc
      11b2AaAA3bb2b3Ab ~_jd
      Aa1CcABAA1CcBC2C1AAcBbC1bbBc2Ab1aB ~_je
      2b1A1b3a6a2aa3a1a5AA ~_jk
      ba1b1BafA1A1Aba1bAa1AAAaA1AA3B ~_jl
      5a2aAbBb3AAABab1bA6AB1B ~_jm
      ACAaAcea1eaAcaDABCaC1FBB1AeB2ba1ABB ~_jo
      4aa4b5ba2c3A3A1A3b ~_jp
      1AA1A1aaAAa1Aa1a1A1AB1c1A3A1b1a1a ~_jr
      2A3A2a3b8a9A ~_js
      bb2BcD1BC1A2bBAbBB1aBA1Bc1aaD1a1Ae ~_ju
      2A3A2C4aA ~_jv
      1BAaAaA1a1a1A4b2aa6A5b ~_jy
      1bAaAa1A1acaa2AA3AA3A1AA6B ~_k_
      aj1abbCcBabadbabB1acadBbB1dAeAA1ba1a ~_ka
      AaAAab1AbaA1a3aa1c1Ba2AB1bA1BAaaA ~_ke
      2A3A2Ac4a1A2a1A5d3a ~_kg
      ac1aabBAAab1AaAACBBabaCeBAd1fbBBBA1d ~_ki
      6a2bA1A ~_kj
      2A2AA1cc2AAa5Aa9c ~_kl
      3A2aA1A7A8A3A ~_km
      ebAA2AA2bAAaA1bA1b2aa1a1AbbBA1AAA ~_kn
      b1B1fcCCeBdAaCcBDadbAbCBaBda2bAbcAB ~_ko
      2A1Ab1a3Cb2dAeAAca6B1Ab3A ~_kr
      a6AA6Af2a2e5b1b3Ab ~_ku
      a1b2f3A6e ~_kw
      baabaaabbc1Bcd1bb2bdcDa1ab1bBB2ABc ~_l_
      bAca2BdCfbeed2CbDhAbcab1bg2aacabb ~_la
      Dbbcaaa1bAeCdcc1d1aa1ac1cdaacCha2b ~_le
      CBcfAbeCFBa1bcbABCaBeCcAAcABaaaA1aAA ~_li
      A1b3a2a10A ~_ll
      aAabAaBbac1baACcBbcbfhA1b1aBfaAca1a ~_lo
      DAA1AA1C1d1a1AeAaBd1AcaA1AAAeBC2dCB ~_lu
      2A1A1a1A1Aa6AA1A2A2AA1A4A ~_ly
      b2ccA1bB1cbbda1Acc1bd1ab1cbacc1AAbb ~_m_
      gaAbBCCa1Bbc1dDAaBaC1ccADb1cbAbcaB1a ~_ma
      1A4A14A1c ~_mb
      4b11B3b8aa ~_mc
      aaaaBcA3b1a1bCBaB1a1AAb5aBaaA ~_md
      ccbcAbaBAG1Adf2a1caBD3aadabbBcafa ~_me
      AemB1acBEa1BDAd1eADadaABabcbE1a2AEd ~_mi
      10a6A4A ~_mm
      BaBABcAaA2aaA2A3Aabaaa1a4AA ~_mn
      aBBc1cebcabe2b1ABDAbA1fbcAAcAaaAa1b ~_mo
      5b4A5A2a4A3a ~_mr
      DdEa1aBCbdhaACeBaaab2AAbb1cbAA2b ~_mu
      cacabc1abAba1aa3bA2a1aaBb1baabb1A ~_my
      BAABbaAa1AAA1aAab1bAD2Aa1ABBAA1aA1a ~_n_
      1bAbaA1CaBCb3cbg1aCA1CBAaaAAcAAAfB ~_na
      9A6AaA11A3A ~_nd
      CAbAbBcdbeD1baa1bADkabbaBAAD2a1AcAb ~_ne
      a1bAbBAAfBA2aABd1cb1bcA1BA1cagbb1bb ~_ni
      B1b2Aabcb1BBa1AbB1bA2AA2ab1abaa1b ~_nn
      adCCba1EbAAAD1a1bcdbABABB1a1bAbedacb ~_no
      AA1bA1AAB2acaB2BACcABAABab1AkBBeAb ~_nu
      AAd2A1BggCBcaA1a2ABBABic2aa1babaD ~_o_
      1AA1a1bca1AaA2aAbAaBbAABa3bAc3A ~_ob
      aAAaA3A1A1a1a1AeA1Bb1a2b3aA2A ~_oc
      AAAA3A1aBa1aa1c1d1e1Ab1AA3AB1BBB ~_od
      AcbBa6c5a8aaA6b ~_oe
      baAbbBABabbabaa1aacAcBaba1AAaAAcb1cA ~_of
      a5A3A3A5a5a1B2a ~_oh
      3c2AaAaABa1A1cga2AA1AA1a2ba1b ~_oi
      Aa2aAA1aBa2a2CgaaAa1aA2ba1aBa1a ~_ok
      1Aaa2Ac3dAaAaA1c2b1A1A5A3A ~_ol
      7A2A1a2AaA1a8b3a1ac ~_om
      AbBAfbcaA1B1A2BCabCabAB1b1baAaBA1a ~_on
      aA2ca1AAaa1a1Aa1Acaa3A1aAda2aAaA ~_op
      d1cBcACB2AeaADADaCfcBBA1bAbA2faAaB ~_or
      aAA2A2A1A3A1A1a3a7Abe2A ~_os
      ABAAgBAbB2A2c1cBAc1laAb1a1A1cb2hA ~_ot
      ab1dAdCfaAAahaa1Acca1AAbbaDAaaBaeaAa ~_ou
      Aa1a1b2AAaAbaa1aA2baAa2A1a1AaAa1c ~_ov
      bB1bac5d2b1A1a1aAaAa5aa ~_ow
      22A ~_oy
      aAc1aA1caaCAADbAcba1BaaaAceAcCB2CbB ~_pa
      BBAA1ABbAb1A2AAA2AkAAAA10A ~_pc
      a3A1a2ab1A2A3a4b ~_pd
      bAdeAfCCbca1B1CaAcA1b2bc1ghdaC1accC ~_pe
      5aBAb1A3aa1A1aa6Aa5B ~_pf
      CACbb1aacBg1a1fBA1aAbABb1A1BB1Aa ~_ph
      Aaf1FaaCDaeBb1B1abDA1aaAAbbhAgCaabba ~_pi
      AaaAcB1aabBAccDdCAaecBBBBa1E1b1afacb ~_pl
      7D2b7A2b1A2A5ab ~_pn
      decC1bAdFBdBCc1ace1CAbabAeD1Bd3bbA ~_po
      BCfgCcCBaa2ABeBgaBBACaaaaC1A1ADCA1C ~_pr
      4A2bA2A5A2AA4A ~_ps
      a1cAaA1A3A2Ab1b1aa2AA1aa2bb2A ~_pt
      DdbacaAccBA1aaB1B1cAaAabAaBAAb1A1AA ~_pu
      7B2A8d8A ~_pw
      1Ca7Ad1a2Acd1b1A1iA8a ~_py
      aaaC1f1Ab1bBdB1aadab2B1cCaC1Accccbc ~_qu
      7aB5a6f1A ~_r_
      CbCDAaciaeCBgBbCbdag1bE1B2ACaCbaDcC ~_ra
      1BcAACAnc1CBbBecaC2AdbbA1DcaaAAA1BB ~_re
      6A2a2A4a10b3a ~_rh
      DAbCb1C1A1bad1AAcaDCAab1Bb2aA1AbAaa ~_ri
      CCBfbAfaDaCBbACBfCDCBdafdAdeB1DBABag ~_ro
      BabecBbcA1gB1CaaAbBAaE1BA1BAb1A1Bb1A ~_ru
      3A1d7A1AA3a7A ~_ry
      1C2ba1aaaCAa1A1AaAa1aA3decbA1B1aA ~_s_
      AaCEEabdecbBcAdDaaaaEaBAabBAda2BbBA ~_sa
      bAaddaB1DAE2BaABCgBdaAe1e1Cca1ca1bA ~_sc
      2AbccbAcfaBc1Baafaa1Af1Bb1BbdcbbBbB ~_se
      b1cbAaA1acdaA1c1A1baCAdAa1aA2dcAA1b ~_sh
      cAbBdedC1ACD1BC2aaBe1DBe1e1bf1heeBa ~_si
      4B1AAAAA1dCAeACc1aa1cba1a3a2A ~_sk
      2b1A3B1A1bCA1Ab1A1A1A1caAbA4A ~_sl
      1ac4A1AaAAa2cA2aa12A ~_sm
      7Ad1AaA3ba1aAAdA4A ~_sn
      AC1ACaDCb2bg1a1baBbbB1bbaBAaBbaeCbd ~_so
      CCcf1BcAA1Ab1dd2ecde2aaAA1aA2AAA ~_sp
      4a1Aa2c6Aa3a2a ~_sq
      1A1A3AAa2B3A2BaAA1A7c1a ~_ss
      1afd1A1AfbbbaeAAaDbBbAcaDeBAbcaBABA ~_st
      1AaaB3abb1e3ca1A1Acbe1Baaa1Cba1b ~_su
      AbAb3c1AfAaAbA1a1b1dA3AAAba2b1b ~_sw
      2A3A2A1A2aaA10b3aa1a ~_sy
      A1bCBEcA1AaB1aAaBbcBBABd1eaa1bc1aAab ~_t_
      1ABc2AddA1CacBefBdAaECBBdBe1AceCBAB ~_ta
      a7a ~_tb
      4A3f1b1A3a2a1A6b2c ~_tc
      aABaa1bBcaAacDc1CbDACBabBedaAB1bAacf ~_te
      c1adABbc1Aaba1bAa2d1bbB1bdaCBBacbAa ~_th
      CbjaCAcbfAcBb1cB2ebbBcA1d1AA1C1dAAD ~_ti
      1cAe1aababCABbAa1ba1AAbAeba1ACAAAa1a ~_to
      1AbAA1c2bb1a4AA1A1B1Aa6B ~_tp
      hBgbabBbaBea2BCaaa1BAcAcacBdBbAfCce ~_tr
      1cBb1a1aDAAaBdCaBACB1h1A2BBd1BAAb1b ~_tu
      A1e1A1cAA1b1B1A1Baa2cb1a1AcA1AaA1b ~_tw
      1A1AA2a4a2b2A2a1ba6dA ~_ty
      A1a1A11aba7a6a ~_ul
      beacaDcdAgebAAbA1baacfaaaa2fb1bBAbb ~_un
      Bba1aAaBAb1fA1c3AbAA1Ad1A1adcC2bB ~_up
      1B1bda2Acd4A1AA1ABAA1Aa1a2aAaAA ~_us
      a9a9a4A ~_ut
      3A4a3aa4A3A ~_uz
      1A4AA6a6f2a1A4B ~_v_
      3AABfAgB1ABabAEdB1aa2AeAA1aCA1bac ~_va
      DaC2CABfBAAdDFCDgabABeda1A1AAa1a1bb ~_ve
      acA1ECddAB1BCCaB1aDfecBAfBc1aCA3d ~_vi
      1A2aA2A5A16A ~_vl
      1aAD2fBbCCB1B1aCaCaaeED2hA1CaDA2A ~_vo
      b1ABAAB1BAAAaBaaAA1Abd1AA1a1A1AeAA1A ~_vr
      10aAb4C5d ~_vt
      B1bdAB1A1baAaaAcAAb2aABgABAaa1AaA ~_vu
      A1a1bAA1ddB1ACC2DbcC1d1dbaba2BaA1B ~_wa
      1AAbb1b1d1bCbcAAAA1CbBA1aA1Ca1a1aAaB ~_we
      b1ABAcacc1aaB1a1AAdaAaABBaacaAbAbaAa ~_wh
      bBaBc1BBfdAac1d2cbBeb1ba2BAbBcdaaA ~_wi
      AbbacaaaacBdBa1A1afAAbdAbcaBa2ab1fA ~_wo
      Aa2a5Ab3a8A3a ~_wr
      1a1A5a2a17a4A ~_ws
      1a2Ba2a4A2A4a1a2a3e ~_x_
      AaAaAbCaBBEa1AaAabbAaaaa1A1CabDaAA1a ~_y_
      AA1AAa2AAA5c4A1bbaa ~_ya
      bbbBAAAaAA1AAaAbaA1baaca1acAb2B1cAA ~_ye
      2A3A2a6b10a7A ~_yi
      AabaA1AABAaACAbA1BAC1b3AA3BAAac ~_yo
      cBAAb1A1BAAaCAAABfbAbAc1c1a1a1Aac ~_za
      aAcAacBAa2Abd3acAhA1a7Bb1a ~_ze
      AAab2a1A1Ab2A1Bb1a1Abb7A1bB ~_zi
      d1A1ba3AAAA1A1AAc1aA3A4ee3A ~_zo
      1ABbBA1Ad2Abac1ba1baA ~ab_
      bf1A1a2B1c1bA1aaba1Aa1BA1B1A2Aaaa ~aba
      2AAAcA5A1AAbd1fA1A1A2ABA1A2a ~abe
      b1Aa1ABAaAAA2B1aA1cBad1BAdaAB2AB ~abi
      bCAaCA1AfBbaAAhbCCaaa1B1AcBDAabA1BA ~abl
      BBBAbAc1Bd1BAAB1ABgcAaAaBAaaa2A3A ~abo
      faA1AAAA1fBaAb2a1cBbAbBAAAAA2AA1AA ~abr
      1ba7ba2a1AA1b2AAc1aaA1ab2a ~abs
      2A4a7a3A6AA2a ~aby
      1A1b2c1B1cahAB1d1A1Aa1A3AB1Bc2AA ~ac_
      1AbA1AAaAbB1AABCda1bAAa2Ba1AAafacAa ~aca
      b3BBA1ccBA1Aa2BA1AabBcAaab2AaAaa ~acc
      aab1aad1aABaAABdDb1cBaaba2a1BAabaae ~ace
      daBcccEb1AhAACBAAdDBBaa1B1AbABaB2cB ~ach
      A2aA1A2AA1Af1AA2A1a4aAA3aA1a ~aci
      aaAA3cc1ba1daAaABaaA1aaAAAgaA1AABA ~ack
      ABe1b1b4A4cb4aAB6A ~acl
      B1A1AAAAa1BAC1AacAA2Aa1Ac1Db1BeA1A ~aco
      bBB4Aa2B1CA1A1AbaAbA3j2b3a ~acr
      1CA5AAa1a3a2a1Aa2B2d1A1AA1A ~acs
      AadBB1kaa2baBaaC1A1B2CB1baa1ACAA1A ~act
      4g1AAdA1aA1A1Aa3A3A9A ~acu
      ddbBbAceBADbDcaaBB1AAbAD1cbAa2aea1A ~ad_
      1AAaB1AcBA1AB1b2aBBa1AAa5a1A2A ~ada
      1b9AA1b1A5a1b3A5c ~add
      eCAbcAb1AbBAaAA1ee1cAC2eB1fA1a2BBa ~ade
      aBa1abAbac1BaBfaEdbABe1AAa2a1Ab1ABa ~adi
      2A1a16b ~adm
      1a1a2A1aAAAB1a1bC1aAA1aaaA1aa1AcbBA ~ado
      4Aa1aA2A5A ~adp
      b1BaA1fbA2b1cA2A2aA1cA1B5A ~adr
      1a1Ab1adAA1Aa2aac2eb2a1b4AA1AA ~ads
      2A21b ~adu
      AaeB6A1A1A5A5bab ~ady
      2A3b2AA1A2A3cB1A1a1be3a2A ~aer
      2A4a3b2aa1A9d ~af_
      1a4A4abA2a3A3b6A2d ~afa
      cA1BAAAg1bA1AaAA1B1CaABb4a1A ~afe
      A1ABaaABcABeaaAbABBbBAB1ac1d1aacbAb ~aff
      b1A2a1g5a3A7b8a ~afi
      AA5A4d2A8aA1b6b ~afo
      22a4a2A1a1b ~afr
      1eA1Aa1AAAgCa1AAAb1aeaB4EA5A ~aft
      2A4aA2b1a3A2Aba2b1a ~ag_
      aAAA2Abce1a1AAACB1abAAaaAAAacA1B ~aga
      dcAacAbDab1eDC1bCbeaa1CBaaAcb1b1abAB ~age
      AA1B2AAA2gbCA1Bda1Aa3BA1b1aa3A ~agi
      AAaBcA3acAeBDAAdAA1dA2AaAAA3B1d ~agn
      A1A7Aa1B1aA8b1ab ~ago
      1B1cBb2a1a5a3AA4a4A3a ~agr
      3A6AA3b11Ab5A ~ags
      AB2b2AA1B2e1AbbAAcAaAbA1ca1AA2AA ~agu
      AdaA1AAa1BB1BA2AABa3Aaa1A2BaBACB ~ah_
      1A2a1A1b3B4A3A1cAa5b2b ~aha
      bA3AA4ba2c1A ~ahi
      3A4a1a1a4ab9a ~aho
      AaBb1BDaC1baCabaAa1cCA1bA1AaAabBaAa ~ai_
      3A8b3d10a4a ~aic
      baB1iBA1A1bBaAaABBAA1aa1a1AA2A3b ~aid
      BC1ABaBBdBC1b1AA1eB2bAAaA2aAAABaa ~aie
      2caaA2BaA2de2caA2a2A2a2aAb ~aig
      b1dAbA1BD1bcbeADBdeB1bbBBADdA1aDbba ~ail
      Aabaa2bcAaBcAcabbAa1b2aaaAaa1aAA ~aim
      iabddDadAA1CaB1aADbAcbBca1BbCAAAA2B ~ain
      1ACA1b1aD1Afda1BbBBBBBa1B1Dbcda2bAE ~air
      3bA1bafaaa1BcAdAddABc1fbaabcbBDBCa ~ais
      b1dA1b1dbAABBcbbDdaADcABb2b2bCaACA ~ait
      3A1b2A3A1A7B11A ~aix
      aB1a3CAAb3c1B1AaA3AA1A3f2dA ~aj_
      1aAb2eAAaABA3Aa1aaA2aa1c3a1Aa ~aje
      bA2Bb2A2c4AA2Aa3f ~aji
      6A2a5bA2Aaea2A3b2b1b ~ajo
      1Ad10a3ba2A ~aju
      b1a1aabA2cBeAA2A1b1a2BdAAd4AbA ~ak_
      1a4Aa8A4aaAa ~aka
      B1bAB2eA1a1a1a1gDaC1ddBB1A1AAa1bAaA ~ake
      aBA1B2da1Ac1Aa1dAa2AcA1AA1A3A1A ~aki
      A3AA1a8fA4b2A ~akr
      2b5b1A6AA7ca ~akt
      AcEBcBCAAcb1CgABDBBbAAa1Bb1aB1Bbb1CD ~al_
      AaB1DA1Aa2ceDa1EBAdAAaagb2AabAa1Be ~ala
      AAA1A1a4b1AA1Aa1a2A4a ~alb
      1BB4a2A2aAAbeA6a5A2d ~alc
      2ACaBBCcA1DAc1BaEabAa2BB1a2b1BcDk ~ale
      1a1A3a2a1A4aaa1A1a3A2A4A ~alf
      BBad1Ae3BbBAAA1C1cBcaBbaA1c1A1Ad1a ~ali
      4A1Abd1AAa3A3A2Ab1aa2a3c ~alk
      CA2ADfEadecaAd2bCBbaAbcDCBb1BbbaAA ~all
      Aaa1Ab4AAA6a4aa1A2Bd2A ~alm
      caABebBCc1bbA1bA1Db1cBcaAbAb1b1Ba1cB ~alo
      2d13BAAb1c2d10b ~alp
      1a15A1a7ab ~alr
      AB8Aca1b2eABA2AA2b2A2a ~als
      5A4cA2a2A2Aa5a2b3d ~alt
      1ba6AAAAgb1BAaBAA2A1a1A1A3Aa ~alu
      b4abaA1A2a2AA2aaa1a7aA ~alw
      2A8a7c14a ~aly
      AaAac3c1a1aAaAAa2cAaaa1BAAadaAAcA ~am_
      BCABbA1DdBBbfbb1abAaBAAbaABaA1aa2B ~ama
      2BAdBabbbCaCBaAeB1c1dAa1ABABg1BBaaB ~amb
      b5A1A5a3a14A ~amd
      AdAbbC1beA1ADcacDCBCfd1cBBdaA2AAABA ~ame
      aEc1BDbaA2BAC1BdA1aaBa1C1cAAABBBAaB ~ami
      b1eAbAA1A2BA1a1caA1dBA1Aa4Ac3b ~amm
      b1ccA1B2A2baa1fd3abAaAAA2A ~amo
      edbABAaaaaCbh1eAA1BaA1AABB1ABA2A1AA ~amp
      4d18A2b ~ams
      2aa3b2A6a2aaA1b3a1a3B ~amu
      CAegAdD1dbCbiDaeacaAccBB2C1dadbG1E ~an_
      2A1A1A1A1bBAaB1c2b2B1CA1bb1a1A1AA ~ana
      af1AaaA2AA5AAab1b5b1bA1eA ~anb
      BCCAbbCaaAbaCAdBeCgaCCAcADaCAcb2aaB ~anc
      bd1adabagA1aa1a1fbAc1A1Aa1b1Db1adaaA ~and
      beAaA1ac1AAa1aCABBaAaaA2Bd2a1baaAA ~ane
      4a1a2e5A1A2A14A ~anf
      FCAAaAahbaAaBA2H1CcCg1b1CCbDAAcCCaA ~ang
      dcACeABAA3BDBaCcci2aC1AdBAAAba1fb ~ani
      BA1a1aaf2A2AA1hABDAe1b1aBA5c ~anj
      a1a2A1A3B1A1AaAa3aa1aaBAb2Aa ~ank
      1B5A6a9c2a6c ~anl
      fbBAgAAAaABBAAAabC1aAAA2A1AAabA3A ~anm
      ABAaDBAeceCca1e1BaaEbad2aC1aC1BBAaB ~ann
      aABaaBa1a1c3a1aAAB1BaaB1c3AAaaab ~ano
      AB5aA3e1g1acBAA2AA6Aa2a ~anp
      ABBACcB1BeBAAA1AaAAAA1a1A1a1A2a2aA ~anq
      DbbBAdabEebeGCdc1BaCb1bAaB1bc1cda1B ~ans
      EBb1bC2CC1bBbaABdBa1DbA1aeaaachbaBf ~ant
      gaAa2A1BaaAdA2AAAA2AA1ABAa1AAaAaA ~anu
      1A3Aa2A3baaB3a4A4A1c ~anv
      aA1b1aAAaAaAcA3AbAcaAA4aA2B1Ac ~any
      16c2a ~anz
      1b5a4A2a4b9b1b ~ao_
      a3AAA1a1A1B1A1b2aA1A3a3AbaA1b ~aou
      1A1AA1AaC1BAAaA2A1A1cAAAA1B2abb1aA ~ap_
      1a2C1adAAA1BAC4b1AAAbAaAA1ae2A ~apa
      c10c3AA3A ~apb
      Cca1baBdAEgCBdAa1C1abACbCcB1a1AAb1Bc ~ape
      1Ab4b3A3fA2Ac1A2A1c2A ~aph
      B2acBBa1AA1AAA1BccaC1baac1Aa2AaBB ~api
      1eb3AA3AA4ac10A2f ~apl
      BaA1b1Acc2AAA1AAabA1f2A1Ac2AbAe1A ~apo
      dAbbDAA1AbbBacBaaBBBbgBBBaBaaB1aCAAB ~app
      dbAA1AA1bAa1aAa2AcdAac1A1aAa1bA2Aa ~apr
      7A3b4A4aAb6c3Aa ~aps
      a3A1AAabAaAA2cA2c2A4a2aAAaa ~apt
      b6b2ab5A4b2Aa8A ~apy
      aebB4bC1BaAbACc1bBdBa1AahbA4B ~aqu
      Ca1badCadbBca1cdBaA1a4ACDe2gaBeb ~ar_
      AbBb1bCcBABbAAC2dbA1c2BBBaA1bcaBaa ~ara
      aBA2BC1BaABAbCBadBAA1BdgA1b4BAdb ~arb
      1a1cbBeceBB1abA1babcbCCBABACAA1caAa ~arc
      BaC1BaABb1c2ac3cbFBaBD1aA2aAB2a ~ard
      BFA2AbbBBBAbaacgABAaa1aAbbdDA2A1a ~are
      aAea1aAAAa6B1a10aAAabA ~arf
      BC2aBaa1Ab1A1acAABbACa1Be1AgAaAA1a ~arg
      a1b7a14a1A ~arh
      1ABDAC1AbCAACBA1dcD1a1AcBBa1abCBAfaA ~ari
      AA1AB1c1AAB1a1aAaB4A1b1cb1A2A1AA ~ark
      B1AABdCCd1BBC1b3bA1aAcBa2BAbBc1AA ~arl
      BAa1ABA1Def1aCdAc1caAAb1B1A1e1cfa1Ad ~arm
      AAA1aaACa1aaa1Acab1AABbAea1AA2AA1A ~arn
      1abA1bbAA2ABb1AdbaABdaAA1B1c1A1AAB ~aro
      Ag3aAAB1cAc3ABf3aA2Aab2baB1A ~arp
      1Ac2aA3A1A1A2AjBAab12a ~arq
      acBdaD1bbB1C1aA1abEcC1cAcFdBcB1BA1AB ~arr
      bC2ab1caa2bAABCCAb1hAa1aAB1AAb1Ac ~ars
      bcaBdBfdC1bgC1aa1ADC1A1aa1efA2eCdDB ~art
      18e2Ab2b7a ~arv
      1A7b2b3A15a ~ary
      Db1AcAbDABccb2aBaaDBaD1BADAbbcaAbcA ~as_
      1cA1B4b5Aa1AA4c7A2A ~asa
      1a18a2a6a2b ~asb
      1B1bAA4a3a3a5a3b2A2a ~asc
      AAacB1Af4bBb2aaEb1A1Ad1aa1AcBadA ~ase
      AAbBA2a3A1Baba1bdaAb2A2cA3A ~ash
      BA1dA1f1ac1A1A2CaaaaAA1aAB2BAaA2a ~asi
      A3a1A2A1AA4aBbAAa1a2b1A3A1a ~ask
      3A8Cb18ab ~asm
      2AA3Aa6aA3b4b8a ~aso
      aAC2AAb1A1a4AA1id4AAA5a1A ~asp
      AAAaAb1AAAAaAcB1AAC3A2a1aA1A1bA1A ~asq
      ad1BCCabCaCAbbB1gcahaaaA1bBd1eDbEC ~ass
      1cBb1A1CBaa1DaAAeDA1A1AA2ABbBbA1faA ~ast
      2aAA6a6aa4A2d ~asu
      AA2a3a1ab3AA3c1Aa3AA ~asy
      ACCbAd1bb1eDa1A1aebcAaAAa2CBahA1ADa ~at_
      bA1AA1ACBAA1A1d1bC1Aaa1Aaa2a1aba1A ~ata
      AbAaA3d1AAA1A1b1Aa1a2AaaA2aA3A ~atc
      2bbgFabCdECaaa1eA1adDA1Cgbba1dACAAA ~ate
      AABd1caBA1a1aA1CBBaa1abA1aaAaaB1aeaA ~ath
      Ai1EE1AAdbad1a2CaAAaABbBDabBbdDAabb ~ati
      bAaAa1caAa1ACAAabAgAA2Aa1ad3bcbAa ~ato
      ABBAcADa1aAb1AbBCABBaBaA1bAAaAaA1a1A ~atr
      Aad1B1BAAABa5A1B1bAAaA1aaa1aAa1A ~ats
      1AcaaBAAcADbDeaabcbBBAabaC1cB2AabA ~att
      ABA1BaBadaeAA1BaC2aadBABbAB1AaA1AAf ~atu
      AAg1B1ABbfAAbfcbEcBACAAae1bcc1BAcbbb ~au_
      1AB2AAa1Aa1ea3bA5b2A2ba2A ~aub
      B1aAA1AAABADBAAAaaa1a1Aa1aA1baaaAab ~auc
      Baa2B2Db2C1BAbC1AA1BBdAAAB1bccBbb ~aud
      2a1a1AAdeAaababBaA2AA1A1aa1Ababbab ~auf
      1A3AaBCa2A1A1a1aa1A2aA1a2a1a1Ab ~aug
      4a7AA2B7aa5A ~auj
      A1A2A1d2b2a2A1a3A2aA1f1a3A ~aul
      1A6a7a5A8aa1a ~aum
      1a2A2AcAAa2A1AA2a1Aa3b1A2aA1d ~aun
      1AAbB1AdaAb3AAcccAAa1aa2A2e1AA1A ~aur
      1Aa1bAaa1fAbAaAAbAab1bAAaB2Ab2Abb ~aus
      ACB1ffdC1Db1AAaADaAaCf1af1CB1b1daABA ~aut
      1AA2bAf2A1A4eAA1A2A3AAA1a ~auv
      BaCAB2AdBBab1a1ddcbAB1Baaab1AbcaBAB ~aux
      2A2aAeCa2a1a2baaA2aA1Aa4A1A ~av_
      AEA1ecAAaaC1B2CBA1BABa1AA1A1ag1AaaB ~ava
      1aaBcAbc1a1abbaA2BiAcaa1a1AAaA1bABa ~ave
      AcaAcb1aBAbaAAAAaAaAebBAA3a4AAA ~avi
      dc2a9a5A13A ~avk
      1a1AacA1Bbb1a4aAaaAAAAd3AB1Aaa ~avo
      10a1a7A9A ~avr
      2c2A5d6f14b ~avu
      2b1a1A3dA15Ada ~avy
      11Aaa1aeBaB2b2a1a ~aw_
      a5a2A6a3a12a1a ~awa
      1AA2a5aaa1d1aa1a1a3a4b ~awi
      2Aa3b4a3aA12a1A ~awn
      1a2a1AaA3A2A1Aba1d12c ~ax_
      1a9A4A2a2a1Ac7A ~axe
      d1a3Aa2A11A7aA ~axi
      dba2BACb1ccB3bB1aaAaBaabeb1bABccb ~ay_
      1b2a2cA3e2AAba2d2A2b2AA ~aya
      AAeaAa1b2a1AeB1ABddADabA1B3AA1BbB ~aye
      1c7b1A1a1a1aB2A5a7b ~ayi
      A31b2A ~ayn
      AA4A1ba1CAa1jbCA1A2a1A1Aa3aA ~ayo
      ebA2Bb1ABB1Ba1bbbAA1aa2A1Ba1A1bAAB ~ays
      BeA1a2a3A1ab1BB1cAb1A1AAba2A1A1A ~az_
      7A13A1a ~aza
      3B1A1a1bc6A1a5a2a1aB ~aze
      1B6c2aA7a2A1b3b5A ~azi
      A5b1a1Aa2a1eb1A2A7A1e2b ~ba_
      4A3b12A4B3a ~bab
      2eAA1AaAAB1a5AAA1a1bAA1caA1A ~bac
      b1A1a5A1A1a1AAA9baA1cba ~bad
      aBAAb1AAaaCA1cAAA1AA1fbA1aa1f1AB1ABA ~bag
      A2aCB1aaBaaAA1a2Aaa2Abb1A2B1A1EB ~bah
      1a1A3AA5A2AAa1aB3C1ab1A ~bai
      AA2Aa2b5A1e1A9A1b4A ~bak
      1BBadCcABAe1aaA1DcahAab1BAAbc2B1bdA ~bal
      ab1fg1CcCBAaaAaaCabBABA1aABbA1Bc2A ~ban
      1A4A1b1Aa1A2b18a ~bap
      1fACC1a1bAd2cAc1DaABBB3dcA2a1Ac ~bar
      1DA1Aaa1D1abaAb2ec1bA2ACA1aAAAA1e ~bas
      1iABbAABA1gCD1a3dABC1ACBd1BAcAA1a ~bat
      4AA5A2A4a4d2a2a3A ~bau
      A1c1Ab2d1A8A11b1b ~bav
      5B13bb3A8a ~bbi
      1AbBBAbC1aABcC1AD1aAc1b1CBBa1dbBe1aa ~be_
      aaBaa1A1bBBd1d3AB4B2AaaA1A1acA ~bea
      5A11A6a5b ~beb
      b1a1aC1BaabaAbA1d1aa1A1dAAAA4Aa1a ~bec
      3a4aAAa5AA1A2b1cAa ~bed
      1AAAA1AA3AA1aA1e3b2bAa3A2A ~bee
      3A3a1AbAa3Bd1A1A1A2a3eA2A ~bef
      8b7cA4b1a ~beg
      4aAa5A4BA2b1A1Ac ~beh
      1AaA1ddAcaa5dcAAaAA1a1BAaBA1a2a ~bei
      aAAAAAA1AACcaAbb1BaeA1d1BaaA2AdAAAA ~bel
      3AbBAb3CAa2cEhbaAaA1b1a1a2BCBB ~ben
      A1A1B1BbCAAA1aAABecAgbA1aaBAaA1aA1A ~ber
      2BCbdaaABaabbaaB1B1ACda1A2AeAB1AbA ~bes
      a2cAbAABAAAb1A2mDbaAB2A2BAAaAbA ~bet
      Aa2aaA2Ab1aa1aaa4a2A4Ab ~beu
      A9A6a ~bez
      a7a ~bh_
      ABBaa1a1c1a1a2AAb2AAgb1aAAb2a2A ~bi_
      1AAAda1A1bAc2A6AA7a2a ~bia
      5A1a1a8c3A8a ~bib
      5B2a3a2b4aa1c7C ~bic
      dbAA3c6a5caAa3Ac ~bid
      AAb1Ab1BAcbAD1AaAbBaAaaA1abaAAacEAaA ~bie
      Abacb1A1A2AA3aA2AaaA2e1AA1a ~big
      b1B1A1A1A4a2a1aAA4aA ~bij
      BB2A3AA6C1A4f3a2A1Aaa ~bik
      ccab1AaaB3A1BaaAAA1bcb1AaAA2a1A ~bil
      a9A3B4a1Aa6b ~bim
      AAaebcBaaBAAABdAB1DbA3bAfBA2bbA1a ~bin
      16A2b5a9A ~bio
      1A6a2aa2a2b8a2b ~bir
      1AAb1A1ba2Ac3Bc5a1AA4b1b ~bis
      acAAAAAebBA1aaBAaab1ABGACAAaADA1AA1b ~bit
      12c ~biv
      b2a4B2B4b2b1A8aAa ~biz
      a6ca2a3a4A1A2a ~bje
      1a2D5a7B13bab ~bl_
      BDacAA1AA2cBcbAcBcaB1AAAAaAAAaadf1a ~bla
      FfcCfB1BcEAAAAea2c1fDDAB1DaBAbbC1ac ~ble
      c1A5h1Ab2AA2cABaEaAa2abBbAAB ~bli
      1a5a3a1A1ABAAa1a1Abc2a3aAaa ~blo
      3a3a3A1A1cA5a4a4a ~blu
      1b5C15c ~bmx
      3A2A1AcAA1BB1cabbAd1A1b6A2A ~bo_
      aAAA1AA1AaAa2baA1bbAA8A1A1A ~boa
      b2a4b4A2aA3ab ~bob
      a3a13Aa7a ~boc
      AA2ab2aa6a6aa2c3aA1a ~bod
      5a1bABAa2a2A3c4aa1bA1aB1A ~bof
      ABBcAaAc1aa2A2BAgaA1Aa1EAAaAB1AaA ~boi
      AA1Ca1A1a2B1A2CAa2c3e1b1b4aA ~bol
      2A7A3A12e ~bom
      2bBBAC1eAAbBaCa2BcAaBA1A1aBAbBBAAA ~bon
      e1A5AaAb3bAAc1A2a2A5A ~boo
      A2AAbbBBAaAbaaABdacBcCb2AA1aA1a ~bor
      AaBAcbAbCbA1acA1AA1CA1Aa1AACAAbAb1Ba ~bos
      A1bha1ABBAcBcAAABacAaCBAa1B3BAAAAa ~bot
      aB1caGic1cacD1EbcaA1BAeBCa1Dce1dbcBA ~bou
      2a1a3AACA1Bb1AddbacAAaA2baa ~box
      7AabA1bA3A2b2a4a1a2a1a ~boy
      aBaabA1fB1d1ABc1bD1A1gaAdbAA2AAAB1b ~bra
      bA1AAcBAAAC1aCb1BfEdABA1dAAcaA1Adbda ~bre
      mfBAdBBABca1BbaAaBbeaBa1BAAB3bB1aA ~bri
      DBbeAbAbbA2dABAAbCcBaAaA1Aa1A1bbdAB ~bro
      BABaAaAAaaBcBaAAb1aB1b1BAA1c2BfaA1c ~bru
      2aA2aba1A1b3Ca4aba1b3a2a ~bs_
      3a13c1a2A1c1a3ab ~bse
      1ba7ba2aaa2b10ab2a ~bso
      B2b2AA6A1A2A1A1e ~bu_
      2AA1A4c1a3dbd5A7aA1c ~buc
      a1A4a4a4b2ab4a ~bug
      Adba1a1a2c1AAaABAd1a2aAAAA1A1cc2A ~bui
      AAbABcAb2A1b1a3A2b4a4A2a ~bul
      A4AdbBee1dAB2CAbAa1b1b2AAaAA1AA ~bur
      AABaAACA1AAaaA1aAA3AbAA3a1a2AaA ~bus
      a1a2AbaBbB1A1a1baAaabbAAa1Aa1bA1a1a ~but
      1A2b6a2c6A2a2A6A ~buz
      c1A1eb1a1AdA3aaB3aa1A1Aaa3A1Ab ~by_
      1Ab3AA2A1aA3Aa13a2b ~bye
      7A15b ~byl
      B1bbbB1a1A1aB1b2bEc1babbABcB2a3A ~ca_
      1eAaA1BBAABAdAh1ACdbBAACCAe2A1aAabA ~cab
      ba4B4Ab1A4a1a4aa ~cac
      dBAbaAaaAa1aAc1aCA2BAAcaAAb2A1aA ~cad
      A2CAA1ecbAAAAAACAaB1AAba7a1b ~caf
      3Ba1B1Ada1A2AaAbB1A2A2b1A3b1d ~cag
      bA3A2aAaba2c4A7a ~cah
      1aBBA1a1b1a1B1aAB1BACba2a2ccaAca1B ~cai
      1A6a2a4hA1BA2A3B ~cak
      BBeaAaAcaccCCACaaBabaAAagbAaca1cB1AC ~cal
      A2A1BdA1C1AfBaACA1ABaa1A1eAa1A3AA ~cam
      1c1bCbCcaABaAaBa2AAAbCcA1FA1Abe1bAd ~can
      AAA1bAA1a1A1AACB1Aa1ee1BBa1A1Aa1aA1A ~cap
      B1cA1AE1CA1aCB1cdAad1cabAAB1dBAcA1BA ~car
      1BBaAbBbAceA2A1eBACBAAAabB1a1BaB1bB ~cas
      bAaAAAACA1A3bb1d2A1AbAc2A1bBa2A ~cat
      5A3cAaA1A1ba1ba4AaaAbbaAcb ~cau
      A1a1Abbb1a1A2b2a2a ~cav
      a15A6A ~cc_
      Abab2AAA5A1A2d3A2A ~cca
      4CB2b2A4a ~cce
      4a4a4a2A3aaA4ba1aa2A ~cci
      5aa1AaA1AAcAaB1AA1c1BAaaa2B3a ~cco
      baA1aAA1AAA1a1Aa1a3a2e2a6a ~ccr
      aA1aA1AAbaAA2A1BhAaAaA2abA2aA1AA ~ccu
      3a1bA3A4a ~cdi
      4b1A1a3A3B12ba ~cdo
      BBcbbbcbdeacBAaAa1BAe1aaC1aa2A1CcA ~ce_
      2A1a3A2a1ab2Ab1Bc3A1d ~cea
      1A4AABa1aA2a2A2AaaA2A ~cee
      7a1A7A4d4Ac4A ~cei
      dBa1AA1AdAA1BdaA1AbbfAAA1BAbA2BaAea ~cel
      Ada1a1b1aA1A2aa1ABA2a7A1dc ~cem
      caeAB1aABbbaBBaAc1CaaAAbbbdAaAAcaA1A ~cen
      2A1BBA1cb2Aa2b1a8a2A ~cep
      AaaaBAc1cAdaaA1cBBDaBCAaba2bAaAadA ~cer
      C2aBADa2dE1a1ae1dCAbBaABaBC1AaBbAa ~ces
      1AA2AcC2aAAaAAca1AAAbAc1Ab4AAA ~cet
      a1aa2AAB4A2AA3a2c2aA2c2A ~ceu
      8b9a8a2a ~cev
      d1bA2AbABCb1AAAABdabb2aAbAA3AA1A ~ch_
      BcBBeAcbg2caabBB1ab1cAbAabBb3bCbd ~cha
      1BEaDbA1aBeAdF1b1d1aBCaBccabCdbBAddF ~che
      Ce1eCbBAABAB1CBABd1aA1aBAaaBaAa1bAAC ~chi
      aba2Aaa5abca3b2A1AA4A2A ~chn
      c1b1aBDA1fcbBCB1gDcB1adcaC1AAAAbBa1f ~cho
      3A12cAA4b1a7a1A ~chr
      1AA4a3A5Aa2AaAAA2A2A1Ad ~chu
      4aAa3a6A5a3a5b ~chy
      1AAaA1dAAbA1A1A1AbA2A1Aa3bB2a1ac ~ci_
      baAA3a1ABa1AD1aaAAbAab2AAbAdAb2A ~cia
      14B4A1a1A4aa1b1a1a ~cid
      DA1dBb1Ae1B1ecGA1EaAbAA1BBDaAAAcADBA ~cie
      A4BA1A5abD4A1a3aA1aa3a ~cil
      Ab4A4aA3AAA3A1AA1AB4ba ~cim
      1C2bBAAB1aAB2Aa1Ab1abAA1cae1aAc2d ~cin
      1cA1B2aAA1Aa3a1Aa ~cip
      a1b1AA1AAAAAACd1A1a2db1bc2A2cA1A ~cir
      1AdAA1AA1B1ABa3BAA5a2a1Aa2A ~cis
      1AAAa2hAAAa2c2bAA1Aaa7a ~cit
      1A1A3A4A3AAe7AA3a1d ~ciu
      baAAbca1dbbAaAc1fBAc1BA2acAa1BA1ABA ~ck_
      D1ba1A1aaa1bA1aAa1aa1bcb4bA1A1AAb ~cke
      4b2A1aA3a1Cd2d5AA2d2A ~cki
      ab1aa1AAa1a1Ad3A1AAaA3A1e2aa1A ~cks
      1A6d17A ~cl_
      AA1aaABBbbaBbBcdcA1AfBAABcAAaA1bB1A ~cla
      a1a1aAbbCCea1aADbABdA1bbB2AAbB1aBBa ~cle
      AAAA1a1ckbBaBaA1aBaEAd1cc1bAB1ABA2B ~cli
      aeaaBAAb1eab1BAaCAb1bCACbAAAA1d1aa1a ~clo
      AA1bdaA1B1daBdAa1dAb1c1bA1A2aaBA1a ~clu
      1A14a8A9a ~cme
      3b5A ~cnc
      cAA1A1AA1a1dB2BbAAA1BAABAaGb1a1AaAA ~co_
      1b5A15A1a1a7A ~coa
      6A1AdAB1A2dAC1A3b4a4Aa ~coc
      1AAa3A3A2AAAAAajaA1A1aB2A3a ~cod
      1aAacabAA1c3A1AA1b10AA2A ~coe
      2a2A3Aa3A2a13b ~cog
      aAAAbbaaaCAbaBa3AA1a6Aa1A ~coi
      cC1bfaCb1A1CCCCB1dAACa1AaA1dfAAA ~col
      A1cbDABbdAadbaacAea1A2aABbB1bc1CdB ~com
      bcaaHACAjaaBADcAdaAAaaaCCadEcaD2BcD ~con
      BaAadCB1AdBB1A2g1AAAa1bA1AB1A1AAcAb ~coo
      BBAB2a2AAbBb1cACbabAaa1Bbb3A1ABb ~cop
      4A3Aa1a13a ~coq
      C1b1caBDaaeeDccBABABaCA1gbB1aA1B1A1d ~cor
      4a1AaAaecBAA1aA2A1aaa3A3Aa1A ~cos
      cBa2bb1aABA1aBACbAaBBcc2aAA1AaAABc ~cot
      b1AdcCbaFEEBcfbcaAADCcfdAaCd1BbbaA1A ~cou
      7A3b1A2A4a1a4a4b1a ~cov
      ccCBAaAbAfA2aAeABCbh1bBbD2eABc1a1A ~cra
      cADAbCBaCBadAB1AhdB2BCaBcc2A1B1A1a ~cre
      aB1A2baC1BbAA1ACBaA1AAA2a3aeabad ~cri
      bAe1A1DACaaBbA1h1BAA1aefcbCaB1ABBAaA ~cro
      A1A1A11eA1a2a3A ~cru
      A1A8B1C13i ~cry
      1B1BAa1ABBcaa1bAbBb1aCa1Aaa1gA1BBaBA ~cs_
      1Ag1BAAaa1A3aaAbb2B2b5Abaaaa ~ct_
      4b9a7a3b ~cta
      BAaAAB2B1Bca1eaBbAbAaACA1c1c2C1aAA ~cte
      caCccaiAB1bB2CbACAABbAAaABaaA3AAA ~cti
      Ac3A4A1aABa1A2aAaa1A2b2A ~cto
      AC1bB2baB1BABj4ABbAaAAbA3a2aA ~ctr
      3Ab2A2A6A1Ab ~cts
      AaB2abB2BA1baAAb2BB1aa3b5A ~ctu
      1a2A5b5A3A ~cu_
      c3A1AAba1AbaB1eaAa2A1aa3a1AAAA ~cue
      b1BA1ABAA1CBBAcAbab1AccAAaBAAAB1aAA ~cui
      BAh2abA3c1BcABeaAAC1A1baA3bBcAb ~cul
      1a1Ag1BAcBABA1BBC2AAAaa1a1A1AA1A1a ~cun
      b1AdB1AAC1A1Aa1A1faaA2AAabAA1bA1AA ~cup
      A1a1a5AAA3ba1edab8a3A ~cur
      AaAaa1aAb1Ac3AaaAA2cc2aa2c ~cus
      BAbb2AAe1AbAac1aCAafAAAAAAbA1AaAAA ~cut
      21c ~cv_
      2a8a6b5aA1a5a ~cy_
      6aB1AAb1Ab6A1g ~cyc
      19a3a1A7a ~cze
      1aA14a1ab2b6A ~da_
      13AA5aa5a ~dac
      b2AAA1dA1BA1aa1Aaa1AcA1AaBa4a ~dad
      1e1Aa1A4a1A1AA1cAaa2c2a3a2BA ~dag
      1AAaa1aAa15baa ~dai
      Ab1a4AA1d1Be1AA1AAA1Ab1bC2A3Aa ~dal
      BaaA2a1e2A1b2A2A5B1a1bA3AA ~dam
      1C2abbeAjBAaAdbAeaBBccAAabB1BA1accA ~dan
      abA1a2aA2Aab3aA1Bb2B2a2AAAA1a ~dar
      2b11A4a15A ~das
      Ab4b3a2A6b7A ~dat
      1A4aa1aAaA5aa2aaaA4a3Aa ~dau
      5b2A1A9a14b ~dav
      1a2a5a8a ~dax
      1AA1BABAccaB1bC1dAa1a2AaBbaa1acA1AA ~day
      4c ~dba
      7a1A1AB1b3a1b3a3A5c ~dde
      6aAa7aA2A9A3c ~ddi
      A1h7aB3A6a3A1A ~ddl
      1c1De1CBaBaa1ABadAa2CcBc2afa1A1AaA ~de_
      eb1BCA1bb2eAAa1Aa4aaa2AaBA2ABa ~dea
      BABaA1DcCBAA1caAABBcA1AAAA1BBjAB1AB ~deb
      CA1c2BDaabeacBDcD2BDEBD1AaaaaecBAa ~dec
      AaA2CBcA2BBAab1d1aaA2B1b1a3b1d ~ded
      2AAeBAAA1BkaBAA1bb2AAAaac8A ~dee
      aAAb2a3e5A2AAbb3a1a2a3A ~def
      B3AAB1BA1cA1A1ACa2a1aAa1cAA2f1Ag ~deg
      AaBAaBABAbbAg4B1A3Ba4AAAd1AA ~deh
      aa1A1Ca2B1a4AAb4aba1a2b1b2c ~dej
      4f6d3Aa5A4A7A ~dek
      abdBaA1AAAa1AABbaBAabc1A1ab4Ca1Aa ~del
      AD1d1AcfABfaDaAAA1DbABAAB1AAa2BabBA ~dem
      BceaCfBACAAAaacAAcAcAcaA1aAAa1B1b1Ab ~den
      3aa5AA1b2Aa1bca1AA1a7A ~deo
      B1bC1ggdEBc1aBbAABCBAcb2ab1AA1B1Ab ~dep
      bDcBAbCea1FAagfBbC1BhbAbaAC1acAcEBeb ~der
      a1cCa1cb1BDd1abidbebAAaAAbaafAAacaa ~des
      1BiBd2B2Af1bbcAAb1Baca1B1cA2aA1B ~det
      1CbaEB1cc1aECaAAc1aCACAcCBbcb1bDbBcA ~deu
      aCA1dcC1ccbA1aAAbBBAfAa1bbBAA1BBbB1c ~dev
      2aA1AAaaAAba2aAC1a5Aa3Ad1A ~dez
      aaa7a3a2bA1A6aA6A ~dge
      caD1A2BCACBBAAb1ca2AA1Bc1c1A1adBBa ~di_
      aAdA1aAb1cABa1A1AA1Abd4AA ~dia
      2A4A2A10A6cA1A2a ~dic
      3a2A1a3abaa1A3A5d2A1A1A ~did
      AA1c2c1B1bB1bBB2AAB2Ab2B1b1Bb1B ~die
      A4Ae1CB2B4A3a4AaA1a1A2a ~dif
      A9c1a4aa7b4a ~dig
      17A5a ~dij
      ABa2a1aa1A1a2aaaBa3b2AA2b1A1A ~dim
      abABbCaAB1ABbbAac1BAhBB1Bc3e1Ab1c ~din
      aAAAAb1caAcb1BhABAaAabaAA1AaA2b ~dio
      ab1AB1AacaAaA1A1ba2AAAbAAA3Aa2b ~dir
      2ABBb2dA1b1acB1b1AabbAeAAAc1aeCA ~dis
      B1AaaaaaBA1dbA1BEaBChb1Aa1BAbABaaad ~dit
      a1a1AcA1A8B4A3b ~div
      AAcCcDaB1aaAC1A1aAa1aAa1b3AAab1AaA ~dix
      e10A2a1A17A ~diy
      1a6a9a5Aa3ba3aa ~diz
      aAaa3b2Ab3a1A4A2a8aA ~dle
      a1h3A1a1cB5A4a3A1A ~dly
      17A3b ~dm_
      b1a4a2A6c5A3a3a ~dma
      A3dA8A2a ~dme
      2A1a16b ~dmi
      6a3A7a1aa4A3ABaA ~dn_
      Ada1cd1B2CbA1A2A1bA5ABfa1aAA ~do_
      7b2A3A5a7f ~doc
      aA1B1ba1b1a4a2aa2Aaa2A3B2A ~doe
      8A8a ~dog
      f1fd1aAB1ABAAAAAaAAAA1a1AeA1aac1d1AA ~doi
      A3AA1AA2a1b2a4A ~dol
      1A1AaAA1eA1A5A4A1A1A2a1b ~dom
      aADB1EAcBaaAgb2CaBaaBAAB1abaabb1a1a ~don
      a1A1A1AAAc1bbAbbBBaA4a2a3aA2a ~doo
      CB1ACBda2aA2AaAB1A1C1aaAB1ABd1B1CA ~dor
      ABA1aaaA1aDAaA1A1aBAA1AA1aA1a2B2Aa ~dos
      1cAAaaBaa1ABABfBdB1AdA1AA1aABb1Ac1aA ~dou
      1b1B1bA1b1aaAaA1ba2bCAcba2acB1b2A ~dow
      1A8A3A2A2b5b7a ~doz
      4Aa1aA2A5A ~dph
      15a2a3b3a ~dps
      aabaAaAaa1cA1aa2cBA1bABa1cBA1aBaaA ~dr_
      ABAaAa2bAAbAB1eABACBCbbAdAa1aAb1Aa ~dra
      AEabCcCahAbACdaADaCdAagec1acAABDaaBa ~dre
      1AaAAAAabABA1aBABB3bABeab2AacA2a ~dri
      abAaA1lBDaCbAAabABA2AB1CAeb1aAcbcAa ~dro
      2A1Aa2A7A10ab ~drr
      1A3A3d12A2A6aa1b ~dry
      dcBCaBa1aBEbbbB2cBcca2bac1da3BB ~ds_
      a3A1a2aaAA4Bca4b1a ~dt_
      1aaba1bAa4a1Ba1a2a1acAb1AAabaBeB ~du_
      1A1bB1AaBA4A1AA3b1a2a3aB2A ~duc
      3AAb3A1b4aA1A2a2a1a ~due
      aAa3A2AA3bbBA1aACA1Abia2AaA1BA ~dui
      20A5c ~dum
      A6A2A2B2aa8A4b1aAa ~dun
      2c2AAAAAhAAdaaa3AAAc2AAA2A2AA ~dur
      1A1a2AAAAAA2a1AAA2CAAb3A2AAjA ~dus
      8A1AA4a9h ~dwi
      1A13b2b12a ~dwo
      A1eB1bA1cbAAA1A1aA2AaA3bab2aA1a ~dy_
      bAa2A2A9aA2A ~dys
      1e1a1A1aa2ab1AAB1B2AA1a3A4aA ~ea_
      4bb2Aa5b2A7A4A1A ~eac
      1beAAaAa1A2a1bab1ABc1AaAcbabA4AA ~ead
      3a2cA2A1AAA4aaAeA1a2a1A2Ac ~eak
      b1a1A2CbA3AA1B1a1BAa3aaaAA3Ab ~eal
      AAAchBAAbaab3AbaAa1BaAa1aA2A3a ~eam
      aa3AAACA1a2aAcaAdAAfA1a4AA2Aa ~ean
      1aAa1aAcA1AA1Aa2BAA1bcb2A2BagAaab ~ear
      2aA3Aaaae5ba1AaA1A2BB2aB1b ~eas
      a1ACAb1aAaadAbaaBAAACabA2A1BaC1bbbe ~eat
      AaCBAbbABAAdAgbC1cbc1B1CA1aecA1bbba ~eau
      A1bAcAAaAaf1a1A1AA1A4a1aAda2A1A ~eav
      A3AA1c6A1bAaAe ~eb_
      2AAA3c3Ab2BAAb1A3a1A5a ~eba
      AA3A2AA1A4aBg1b3a2bA1b1a1A ~ebe
      1A1a1a1A9dE5A9A ~ebi
      B1BAACDbBAAAAcAAaAaaA1A2A1BBjABAAA ~ebo
      1A1bAb1AA1A1a1a1AaA3Aa4b ~ebr
      2A1AAAaA5a4abA3a4a1a ~ebu
      b1aCcAa1cabAbbb1caeD1bbaAa1b1aAc1bBA ~ec_
      Aaab1CAa1a1aA1ABADcA1CAdA1CaB1a2bAA ~eca
      Abab2AAA5A1A2d3A2A ~ecc
      A1bbBCCacdABBdAAeAaafaA1BBAa1BBAaaBA ~ece
      c1bBE3Cae1cACeADa1DAaA4aa2AAhC ~ech
      2bBAa1AABAc2B1bAA1aaA2AAAc1Ac2A ~eci
      5b1A6a4A1Aa5a ~eck
      B1BaAAAAeba1A1baca1a1AaAA3A2b1AA ~ecl
      aDecACDBBBBeAAAAa1CDbaABD1CAaa1DAA ~eco
      bb1BAaA1aeAa1aB2aAafADaAAAAbAAAa2A ~ecr
      7Ba1AAA7Ab2a2a2a1A ~ecs
      a1BbeBA1BBBCABkcBcaaBcA1bBaBAA1a2a ~ect
      cbAbA2BC1AdAc1A1AbedaaA1abAA1a1A1Aa ~ecu
      7A1A1a1Ab3a5a2a ~ecy
      19a3a1A7a ~ecz
      AA1BBB1bbadbAcfaBBab1BeDAb1Ac1BbaaAb ~ed_
      1AAa1CBb1bAABAdAA2a1AaAB1dAb1Aab1b ~eda
      6a1a7aA2A9A ~edd
      AbBAfA2cAcbAAAb2A1AdAa1cAbc2A1AA ~ede
      2AaaAAaAACaab1A1bABea1a1AA2adAAAA ~edi
      Aa1A3aB2a9a1A9a ~edo
      2a2a4A2bA2AA2a1b1b1a ~edr
      BaaAA2AAaBAa1aA1aAaaAA1a1aa1b1Ab1cA ~eds
      2c1B3A5A1A4a3A4a ~edu
      B2adbCbacc1gABACABABaAdfaeBagA1dCAA ~ee_
      AAc1aAaACAb1dAA1af1AaAaA7c3a ~eed
      1aAa1AcaaBA1aA2b1aAab1Aa1aa2c3AA ~eek
      AaaBAAabaa2Ad2AAaAAa1abdc5b1AA ~eel
      BAa1AAA1aAA1A1AAaBA1bb2a3A1B1A2A ~een
      1aA1B3B1bAaA2aaAea1aB2ba1Aa1a1aa ~eep
      AAa1cb2B2eA1AAAd3aA1AAb4A ~eer
      2B1CBa3AhbcAAbeaA1b3A1aBAABBBCa ~ees
      AAAAB1c3Aaa3Aaa1ed5A1cAAbAaA ~eet
      a1e5aAa7A1B3A7ccbA ~eez
      3a1b1AA1cAAb1ABb1A1AABA1bAB1Aa3A ~ef_
      aaa1A2bA1AAAAbAcB1AAaabAAAa1A1A2A ~efa
      aB2bdbb1c1bbB1BDA1a1b1Ab2b1a1bA1aB ~efe
      A1A1A1AAAAhc3aCc1Aa1A4BaA2BA1A ~eff
      aA4aAb1A5Aa4b3a ~efi
      10B3A2a9A ~efl
      1AAa2AaA1iAa1AAA2A1AAA2a3dA2aA ~efo
      A3Af28a ~eft
      1aa3A1Ba1A5A3Aa1Aaa1a1a2Ab ~efu
      3a4a8a ~eg_
      AA2AAAaaBBaAA1AdabBada1A2cA1BAbAaB ~ega
      a1BaBAAB1bb2A2Aa1c2bAAAa1BbAaA ~ege
      2AabAa1A3a1a ~egi
      AAag1AAA3a1ABAAAA1AB1b1A1A2a1A1BA ~egl
      10A5bb10a1A ~egn
      Ae1baAAad2A1AAA1B1AAbCAAb1AA1AAcbAB ~ego
      1a2aa1a1A2A4Aa1A9a ~egp
      A2A2A2A1A4BAA1A2a3cA3a1Ai ~egr
      A1AAeda1eABdB1A1a2AA3AA1A2a1bA1A ~egu
      4aAa5A4BA2A1A2c ~ehi
      AbBA1BAABbaAf4B1A3B5AAAd1AA ~eho
      1AAA1AA1aAaAbaBBdBAa1aAaA1Aa1bAadAbB ~eig
      1aaAcaAaebBDdBaBa1aB2AadADCdAcc1D1a ~eil
      17A3A8a ~eim
      BCbBagbcAaAA1CABBAABacbaABDkfBABbBae ~ein
      3a3c2a4a1A4A2a1a ~eir
      6a5A8aa7ba1Aaa ~eit
      a6a2a1Ab1a1a4AaA1b1a4AA ~eiz
      aa1A1Ca2B1aA3AAb4aba1a2b1b2c ~eja
      1A4A2a2Bb2cA1a4aA4A1aA ~eje
      AAa4a3A6A4aA8a ~ejo
      bBA2Abbce2ba2bcaBa1aa2A3ca3B ~ek_
      1cAA2a2A5bc4a1A2a3a ~eke
      1AA1h4a8a3A ~eki
      5A5d3Aa10A7A ~eko
      2a6A1d6c1h10A ~ekr
      3a2c7a3a2a9a2A ~ekt
      dabAAhDCb2acA2DEdieACBaBbaaABAdCfC ~el_
      adaAcA1CeA1C1baAaaBaA2Aaa1ecaaa2BA ~ela
      2A6aAAcd4A1b9A ~eld
      1D1ABBBdabA1BaiAd1a1AaCAa1cABABAfBBB ~ele
      aa2aa1a9A7a ~elf
      1BfadbBaCeaABb1d1Bb1c1cbAbA3AAA1A ~eli
      dC1ACDa1bBa2AcbACBdB1bCDbg1A1BEAAdB ~ell
      aaAC1aa3B1aaB1Ad1AcCaea1DaA1cab1A ~elo
      2A1a2bc1ba4bA2Ac8A ~elp
      4ab1a1BAA2A1bA1a5A2A1aA2BA ~elq
      6ab1b1aa2aAA1cab1b1bA4c1aAa ~els
      1c6AaA5Ab1A2b12b ~elt
      1aA4AaA2A3a1ac1A4aba3b ~elu
      aaA2A1A2aa3aab1b8a1a ~ely
      bbAaA1Aea1AaA1aAaAaaaAea1Aba2a1AAab ~em_
      BaacEAcACab1BAcbA1BaaAB1b2a1A1BBdBB ~ema
      CcdceCAaAbAdB1A1Gb1BAaAAAA1AABBAdAbA ~emb
      1beAccfgD1fBbAAab1DCCfcb1DBCa1acDBbC ~eme
      BB1B1A1aaAbACaaBdcBaaaAd2a1A2ab1A ~emi
      A7c4a2AA1eA3c1A4aaAA ~emm
      aB2B1BhABeAAeAAaCBbBa1a2cAA2aBbAA ~emo
      1AA1Cb1Ea1AC1cAca1Aaa2AaDa1A1AAjcAc ~emp
      dcADbfaaGb1baa1bcaaaacACdcAaA1ABdaab ~en_
      BBaa1Cb1a1d1BBA2BCcBAA1A1ABa1aa2AC ~ena
      D1abDeCcbD3cabCA1aAA2aAcfbBdbADBa ~enc
      bABb1fbBcadE3cAEaCcaBaca2AA1aA1AB ~end
      Aaa1dBB1ad1aCCAAAdcBAbbaa1dA2AdadAE ~ene
      D1aaCABBBaBBc1A2abA1A1Bb1AaBAa1aAA ~enf
      AAAd1AAac1bA4bB2Ab3Ac1A2A1Aa ~eng
      ACABBb1AbBaBB1CAacdaACAa1abAA1aAaBAA ~eni
      3A4B4Aa3b7aaA1A3A ~enj
      16A3a10A ~enl
      abb2daab1bccab1ceBabdcbabacBbbAAa1b ~enm
      b1a1aDAAAB3aBa1aAA1B1bbD1gAAaAb1b ~enn
      BaAAAA2a1B1ABA1AAd1AbaA1AbabfAAAAb ~eno
      aBAaAC1BBbbAAba3AAA1aab3B1b1BAA ~enr
      1cCbka1Af1cBAACbAABBBBABCb1Ab1BdCcbc ~ens
      AdaaaAAAaaaaedBBfcBbaC1ad1B3Bb1cCD ~ent
      BB2A1a1b1B1BabAcAeA1AdAA1dAa1BA1aa ~enu
      4Bba1b2hAAAAbaA1aBa2Aa1Aa1a ~env
      10A5A9b1a ~enw
      2b18B4A ~eny
      2A1a6AAa4AAa2A2a1B3a1A ~eo_
      7A21d ~eoi
      3e22AA1A4b ~eol
      2AA5c1bd3Ab1AAaA9A2b ~eon
      1B2a1Aad3AA1A1A1aAA10A ~eop
      8BA9c6a8A ~eor
      3a3A2A2b2Aa1bba1AA ~eos
      1A1AA1daA1a6A5c4A2A ~eot
      ba2AA1b2aDA3bbAbacAB2bb1Aa1a1aa ~ep_
      bAb1aDblDC1BCA1BgDAaA1A1DAEaaA1CbBab ~epa
      7a13A1a ~epd
      caBBbfaBC1aAdaAAAbAAAcB1aA1db1CAAA1B ~epe
      B1a1AAA1A4aA1aa2b1B3AAA3a1a ~eph
      aa2aAAAdbBAa2a1ecba1b1B1aaa1acaAaA ~epi
      AAB1a1faBAB5f1A1B1A6A1A1Aa ~epl
      1ABBAB1CccAAA1BACaDa1a1AaadAbAa2AAa ~epo
      3B9a18a ~epp
      A2AAe2BAAb1B1fAa1A1ab3A2AA3B ~epr
      2AAA3B1a1A7A1a1a1a3aa3a ~eps
      AAB1DBB1aa1aa1Aa4A3AA1AA1bbB2a ~ept
      2AA1AaBAB1A1aaAAc2Abb1aaa1BB1bBAa ~epu
      AAb1da1ABaAA1B1a1BA2a2AA2Aa1aAAA ~equ
      1aaccdabbDb1dDa1BdEaAADBaacA1BaBgBDF ~er_
      A3da1aAaAA1abA1b1aBBAaa1a1b1aCBC1c ~era
      6A5a4iA1aAAb4AA1Aaa ~erb
      b1DAB1Abb1DaC1BA1BAB1abAb1A1a1Bbaacb ~erc
      AA1b2dBaAbAbA1Aaa3D1a1A2b2aa ~erd
      AaE1bacaEdBaBa1baB1cbBa1B1CBaA1aBcAD ~ere
      1be2a4A4a2a12b ~erf
      AaBABAA1BAe1A1A1aeAa1b2A1AAA3eaAA ~erg
      abbdaADDCaEccgbFBac1AaaBd1CBA1AbB1Cc ~eri
      dac1bAA3b2A3AaAAdb1aAA3Aa2b ~erl
      AAA2aAcbhA1bABAD1aA1A1BACa1BAB1a1BA ~erm
      ABcbABA1BCDBBaA3c2aB1B1Aeb1bBAcb ~ern
      aBaAAa1AABd1BdAAda2BbAAaacdAa1ab1Ca ~ero
      a1A4A3AA1a2ead2A3Ab2A2A ~erp
      BcbBBAa1a1CBbeaAB2CaHAbBg1CaaBaCcb ~err
      aBaCdb1AkCDb2AfadD1dbbcacAACa1gbADa ~ers
      1bA1b1B1baBAaAaAABaCBBaAcBCbc1AAAcg ~ert
      a1bA2aBbabaABaAB1BadB1A2Aab1bcA1aD ~erv
      AAa1b1aA1CaaBab2c1aB1aAbaaBAa1B2Aa ~ery
      29a3a ~erz
      Ada1baCAaabbCb2afb1abddbB1bcdbdBcBc ~es_
      1Aa3a2A6b1a4bA1a5a ~esa
      B1A1b1aAB2BBAAaA2AAAAad1dacA1aA1bA ~esc
      1bbbAAAAabA1ACaAb1Af2BA3bcbaD1AAa ~ese
      3aA1Aa1B1Ab1A1Aba1A4AAA1AAA ~esh
      1CdAg1AA3cBBbf1B1aABaA1g1A2aAAB1A ~esi
      a4Ad1a1A4A2a15A ~esk
      3B2b3a12aa3A2B2A ~esn
      aABAAdeAAA1Ac1aAbBAbDaAAbA1AaAbbbAaA ~eso
      AAb1d1B1AaBbcADAAaaAAAAcAAa4bBeA ~esp
      a1a1ba2a2eA4a1AaA1aA2g ~esq
      bbBdbaafbAaE1cafFBbbc1AA1bbEAaB1BBAe ~ess
      c2acc1C1b1CBaB1dBAAEaaabACCBA1AB1CA ~est
      2c4Ab1AA1Ab2A1AA1a4A ~esu
      CabCBbccfAB1f1Bafcd2deccbBbbc1eAaba ~et_
      daiAAaaiAA1ADiC2Ab1Bc1d1bBaB1BBBCcE ~eta
      A7A2A3fa10A ~etc
      A2b2acBacbdCAaBdbaF1bDbA1dA2b1cA ~ete
      19A6a ~etf
      1d1AcA1b2b1A3ABA3Ab ~eth
      2fBBBcAaa1AAcaBaCdeADaA1ABDAbaC2Aa ~eti
      B1A1BAbA1A1cef1A2BaaAdBABAAA1AAAbab ~eto
      EAabAdaD1cC2Ee1db1EAcCcd1cAAAaABAaa ~etr
      eA1dbb1dCB1daBbACcAe1Ad1bAAa3BCdB ~ets
      Accb1AbfbCDbBBAdcFBd1dAdAdfA1Ca1BABB ~ett
      A1Aa2aa1A1A1A1aAA2A1aA3a2a4g ~etu
      4A1aA4B3a7a7b ~etz
      EbdAAAbaBAAcabBAdaBCAbBA1AAb1cAacbC ~eu_
      AbABA1a1a3A4bbaA3AA2b3A ~eub
      a1a3b1A15ab ~eud
      1Aa4Aa5A3c4a5a1a ~eue
      AaBb2ac2a1aAAb1A1a1Abb1AA2AA2AAa ~euf
      1A4Ab1a2aa9c7a2A ~eug
      1AA1Ba4aa4aA3AbaaababA3ba ~euh
      1Aaa3Ab3a2cac1A2aAA9AA ~eui
      2AA1dBaeBCAacBAbAb1a1aB1C2A2C2bB ~eul
      A2A1A2A3A12a4ACac1A ~eum
      2B1a2BBAA5b1aaAA1A3aA6A ~eun
      4a5AA6a6a1ac ~eup
      1EC1bcbcbc1DcDe1DCEBaCABdDcAAadcAAaa ~eur
      aDBg1AC1AAACBaBB1CA1DBBBbEcaAaAdbCBA ~eus
      aAA1BaADAaAAEBAbAcAA1A1Aaa1aABA1bA1A ~eut
      Ab1A2A1aAbd2a1A2aAA4d5aa ~euv
      bBeb1Ca1CbcAAdCBaDa1aAaaaBaBA1b1BaA ~eux
      3d1A1B6A1AAb1A5ca ~euz
      10f5A11A1aA ~ev_
      1AAaabCBdb1BAcb1egAAdA1aaaaac1ABAaab ~eva
      BaaB1Ccbaba1CbCaba1B1abBcBa1cBgABAAa ~eve
      cC1baaabcaaaabaB1Cc1A2BB1A1acAAcabd ~evi
      3Ac1Cac1Aa3Aa4A1bB5a1b2a ~evo
      A1a3bA1AAAbaa1dc7A1Aa3bA ~evr
      AA2fBb1BBa2a1Aa3AAb1A2AA3bAbB ~ew_
      bA1a2AaA1bA2e1Aba3a5a ~ewi
      1bA2B1ba7AB3b1d3a5A ~ex_
      2cA2A4a2a10A ~exa
      a1a4A1ba1B3b3e9b3a ~exc
      2AA7b11aA1a1a3a1a ~exe
      1AA2A1bAAAaAa2b3aA1a2A3a1a ~exi
      6a1cABAb3AA1AAAa1a2a1AAa1AA ~exp
      1c2AABAABA1f1A1AAAaAA2Aa3aa1AA1a ~ext
      AA1aA2c1ABAba2Ab2bAab1a4ac1bAA ~ey_
      a1a2aA2A2abAbAA2c1B5AA1b1aA ~eye
      c1CAAc1CDb1AbABAa1BcacbBABbBbAcaaabb ~ez_
      10A2A2Aa10c ~eza
      a1eA4aae7A1ABA1Bca2a2Accc ~eze
      8A1A4aaa1bA3A2A4c ~ezi
      3B1A2b3b6aa10d ~ezo
      1A8Ab8B2a ~fa_
      fBAb1AAA1AA1BcA1bBcAAAa2A1A3A2A ~fab
      BAAa4da2AABda1A3bAAeBcA2AbAa ~fac
      1A5A1A21Aa2A ~fag
      cadBBa2a1CbCcb1eAccBB1bA1caBbC2C1a ~fai
      2A9c5A5d ~fal
      3Bb1CbA2A1A1A1AaabAAAA2AA1A3aA ~fam
      B1A2aaABAAA2Aaab1aB2A1A2AAb2bA ~fan
      1AAaa1aa1A7BA7a1e2Aad ~far
      b1BaA1AaAA1AAaAA2aaaab1bd1a1A3A ~fas
      1A1Abca1aAe1aA2aAbA5A2Ab2A2A ~fat
      2dabDbaA1aabC1ABaBBBbAA1AA1aaba1Abb ~fau
      2a3A4A4bAa2a3A ~fav
      1BbA1C1bBfaCAa1acCABb1Ab1aBa3A1bBd ~fe_
      bbd1a1A1A1AA2AAAAabbA ~fec
      A1b1AAcA1cb1A1A2a2A3ca2ac1AaAA ~fee
      8bd2a6d9A5A ~fem
      A1AAAAA1Aef1aCA1BCbB1a2B1cc3bA1a ~fen
      dBAaBeba1gBcchAadBbbbFa1aBa1BBdAB1AB ~fer
      1a2aAb1baAAaa2DAAAaBb3A2a5b ~fes
      BAcA1A1dba1dAAaABAaA2A9AA1A ~fet
      A3A1AAa1C1ba1b1bDAA1b1Ad1AadBAAAAa ~feu
      13a2b15bA ~fev
      1AbbCa1bdBaea1aaBaBb2BAcaac1AabaAaa ~ff_
      1AAAaaAA1ABA4aa1cA1A2Ab4Aa ~ffa
      A1aaaBbBbdbca1AaaaaBbAbaDbB1aaaBBA ~ffe
      A1A2aA1Aa1b1A3A1AaA1A1a1ABb1AAaa ~ffi
      a1A3a5AA2ACab5d5d1c1a ~ffl
      1a6A1fA3aAa1aA3a5A3c ~ffo
      ab2A1A1aAAAA4a1A2C4a1a2b ~ffr
      3B3AA2A1a2ABC7A3Af ~ffu
      1A1A1A3A7A2d1a2ab1a6A ~fi_
      3aA1A1b2a1A2A5A3b ~fia
      3A4A4Aa2A2B12a ~fib
      b1A2aA1Bb1a2b2a1AaA1AA2A3AAA1a ~fic
      A1h7aB3A6a3A1A ~fid
      1bbc1aAc1aAaaBaBbbA1A2aA7A2A ~fie
      AA2AA4AA4a3Ba4Aa ~fif
      aA1a3aAAaAa1Aaa1aAcAA2b1A6c ~fig
      1BAAaB1CbaCaAaecD1A1a1eAaAaA4BBBA ~fil
      2B12AA8e ~fim
      Aah2A3bAaCcAaBAc1aBAB1AAACAa1bA1A ~fin
      1A1aa2a1Bc1aaA1A1a2a11b1B ~fir
      baaaAb1faBa1b1A1dBA2A3AAa4A1a ~fis
      1b2AaAAa1c1A1aAf2AAAc2AA1C2aA1aA ~fit
      a1AaaB1hbAA2Ab3AA1A1d1aA4A ~fix
      A1A3a10a5A4a ~fiy
      2A7e ~fiz
      1b1a2A1a2b1AAbadAaa3AAAc1b2A1b ~fla
      aA2BAB2AaA1AABAh1aBB1aAcAA2AeAbC ~fle
      AA1bA2AA1b3A1AA1A2b3b3a3c ~fli
      A1aAA1Ab4AAB1abaaAa2AAA1a2AcbaA ~flo
      9A4a5e10c ~fo_
      9A14a2A6a ~fod
      Bac1AAe2abAaA1A1c2bAAaa1cA1AB1AaaA ~foi
      a3A3b1AA6a1aA2a7a1b ~fol
      bcBb1bBABc1A1c2A1acAb3ABcAaAb1Bad ~fon
      2AAB3a1aA1a1AcA1aAAaC2A2abA ~foo
      a1aCACCaCAnfccB1Aa1BbAbBBda2aAcACc ~for
      A2A2Ab1afA4Baa1Bb3A7A1A ~fos
      1BAaa1BBaaaab3e1CABaAbaA1AA1aACaDj ~fou
      4a2aA5A4aA6b2b ~foy
      1A1A6Aa1BAaaaaAa3a ~fr_
      ccBaBABB1AC1AfA1BcA1CB1bAACAdAa1A2B ~fra
      aaBaaAAd1aAbCBACcF1bAcBAaABg1A1AbAdB ~fre
      BAaCaA1A1AAaAAB1eAA1AaeBB2Aba1Ab1Aa ~fri
      Aa2AA2faaBAaaAc1ae2CbAB1A1aD1eBAb ~fro
      5a3a1A3aA2B1A2a3B1aAB ~frr
      8C3A3AAA5a4AA3A ~fru
      b1AB1A1aAB1aA2d1aAb1A1Ae1A2AaBa1C ~fs_
      AcAABfACAAgCa1ABBAB1ac2aAbEcaB2aa ~ft_
      BaA1A5ab2Ab1b1aca4Aa6A ~fte
      2a3aA2d6AA4A3A ~fti
      b9A4A10b1A1e ~fts
      7a1bA1B3a3A1A1A6f ~fui
      Aab2a2b1A8AAA1b2b4a ~ful
      bA5A3AAA1ABb1a2AA8A2d ~fum
      4bBAa2aA5A1ba3a3a4a ~fun
      Aba4AaAb5Ab1A1A13c ~fur
      2AAA1AAA2A1ade1B2bAa1A1A1a1a2Abb ~fus
      3B3AA2A1c2ABC7A1a1Aa ~fut
      1aa4A2b8a1A3a1A7a ~fyi
      11a3d ~ga_
      1b2dAA1A3AB2cB2A7A1a1ca1A ~gad
      2A3A2Aaa1BA1Aa2AB2a6a1AA ~gag
      6Aca5d1AB1AaAAAbA2A1AAAab ~gai
      1Aa1a1a1aAaa2bAcaab1A1a1A1dA3bA1A ~gal
      bAdaaBaa1abAa1Ac1AA1h3A4a1A ~gam
      AB1Ae1AAA1A2a1Ab1be1aA2A1B3BbaAA ~gan
      a7Aa24a ~gap
      AaABbaAAAACAaABBbbA1Ada1AAb2abbAAbA ~gar
      BA1AA1AAabAA3BAA1a1AAa2A1aa2A ~gas
      aB3a1aA1AaAbAAc1AAAa1A1A5b3b ~gat
      CA1b2b3A5CAa1a10a1A1a ~gau
      4a4b3a3a1C10a2A ~gav
      ca2a4aaaA3bA10a1A ~gay
      8b1aa6A1a2Aa3ba1A3A ~gaz
      4da3AeA5A8a1a3A ~gby
      bcaEBDCACa1B1AeBA2hAB2bc2dABFcedA ~ge_
      1aA1a1AdA1a1A1b2A3cAb2Ab1a1AA1A ~gea
      7b5a2A4b13A ~ged
      8b1A5a3c7Aa ~gee
      Aa2A1AAa3a3cB7A1c4j1BA ~gel
      ABAAb2A2b3A2aBc1A4AA3A1aA ~gem
      bCB1c1CCgbA1D1A1BA2aAdB1AaB1d1FDDa ~gen
      1AA1AAbaB1a1bB1a1aAAA2cA1AAAA1A2bb ~geo
      aAbaBaeabEC1aa1BcdBBb1aAACdaaaBabAAC ~ger
      DAcdA1eDAb1bbbccAbeBB1CAaA1cdAb1BBCB ~ges
      BdcaeabbaA1AACAABBBAA2b2ABA1cbAb1a ~get
      4a1a3a3B9A1b7A ~geu
      1aAA6Aaa4Ba7f4aA ~gge
      A22ab1B1d3a ~ggi
      1A2b1A1A2Ad1A1e3A3Ba1a1aa1A1d ~gh_
      7aA1A2a2Ab1b1aA4a7A ~ghb
      1Ca1a1aCAca1Aac1A1aAbAbaa4cb3aA ~ght
      b1AAA2bA11f2b9a ~gic
      d2aaAD1Aac1B1AABB1aABA3AAa3ca1A ~gie
      EA4AA3aAA2B3AA3f2c2b1AAA ~gil
      BBAAB2bBA1laBA1Bc3b1AcBaacA1b1AaA ~gin
      A2a2a16a ~gio
      A1AA1A1aA8aba1c5A4aA ~giq
      1AAAA2a5b1a6A ~gir
      1A3AAAa1bAAA3a5a1AA ~gis
      1A4A1aAb9a5a4b1a ~git
      cAa1A2abA2b1A5daA5A1a1A2A ~giv
      2A3A2B2C1AA1B3A2ab1BA3eA ~gla
      1BfeABAaBaAaAABCAbBAAB1aab5aAaB ~gle
      1aA3A1a8a2A3a5a1b1c ~gli
      2A3a4d3AAa1A4c2Aa1A3B ~gn_
      2A3AA1bB1B1A1c4aA1A1A1b3aACe ~gna
      bA1eaACD2eadCa1ahBdACBAAAa1A1Ab1d1B ~gne
      2d5b3b2A1baA1Aa4A ~gni
      BB1A1A1b2AAcAA1ebCAag1A1AAa5B ~gno
      7a6A1a4ba ~gny
      1bac2cBaABaa2a1B2A1Aab1cAbAB1acaA ~go_
      8f13A ~goc
      AAAabAAa1aab1a2A1AA1A8AA ~goi
      A1a4AaAAA1B1Aa4fBAaA4AA ~gol
      A1A1B1Aa1A1a1Eaaa2A1A1b1bcb1b4AA ~gon
      aa2aa1cA1AA9c2A6aA ~goo
      1aA5AA2b3A1A6A2A2AAc ~gor
      1A2A1c3A4ba2AaaAAA1a1bA ~gos
      2AA1AeaAAaaA1caadA2Aa3aaba1a2AB ~got
      AAaAAABb2A1CBBa1AdA1aCAbaBcAA1Ae2e ~gou
      1a2aa1a1A2A4Aa1A9a ~gpa
      BcdbBBC1EbaabBAbbacAeabbCaCcAADa1d1B ~gra
      CA1aBc1BcB1B1A1Aad2BBA2CAbbA2ga1i ~gre
      ACB1AA1ca2a1cAeaBAAA1BAiBaaAAA1Ba1a ~gri
      CbaccaBBbBcaaCB1BaaB2AAAaa1b1aaAAab ~gro
      a2b3A1BA5AA3A1Aa1f2c3Ac ~gru
      1A8a1A7b ~grv
      abaA1BBaB1a1bAAaCga2AbaBaACc1c2ab ~gs_
      A2d1A1AA1A1A3aB3AaC1aa6AAb ~gt_
      2a2a6b6a ~gte
      2A14A3d ~gti
      dA1a3A2AAA3A8cA1A2Ab1AA ~gts
      CCBaebB1bB1BbbAA1dCCaaba1bAaBABab1B ~gue
      aBc1A3e1AdAbf1aA1AA1a1bC1A1a1aA1aA ~gui
      4a2Ad1AAAa2bA3AA6aa ~gul
      2A1A4AA5da7A4a1A ~gum
      a2a3aA1a1a1AaA1aAcAA2b1A4a ~gur
      10b7A6aa ~gy_
      2A3A3e17A ~gym
      1A2a1A1A3B3aA3ABcAa5b2bA ~ha_
      1a1AAAA1cA6aA1cA1CaA1AaACb1AAa ~hab
      3Ag1AAcAeAA7AA2A2A3bA ~hac
      3Aa1AaA3A3B2a3b1baA2A ~had
      1a2A1A4a1A6A3c6A2f ~haf
      17a2b11a ~hag
      1A2a3A3B4A6Aa5b2b ~hah
      ca1b1aAcCACBbAA1A1e1aBAeB1AA1cAbA1AA ~hai
      ABb1b1c1A1a5aA3b1a1A4a1a1a ~hak
      A1aAA1A1BabaCcB2C1baCA2AA1B1BBAdAk ~hal
      b3a1D1a1AAe1b1AcAfa1a1a1aAAAAaAAAA ~ham
      bAcA1BfeaaBaa1a1DaBEcAcdA1aBac1aa1AD ~han
      bAa2bA1A1bab2aA1BAAebAaba2aaAAa1A ~hap
      3ABAcBbCa1aAB1Aaad1c1a1aaa1Aa3AA ~haq
      BAABa1A2BdaBa1b1beBBCbbcCcCgA4AB ~har
      1ba1A1bb1AAAdAc1AbD1Aa2AAA6a1a ~has
      abAaCaaBhb1bbAc2CA2b1AAaAABAaa1aAD ~hat
      ADCADACAAfC1Be1Aa1CaBABBi1BAbABCaCAd ~hau
      A2aabaAAAAbA3aAa1AaAABAaa1Aaa1a1a ~hav
      A1A6adA4AA17A ~hay
      A6aA1A2a1dAb1b1aA4a7A ~hbo
      A1aeb1Cdaac1bcc1baeBA1ABcb1dcAeAAaA ~he_
      AAa2aBaBacaB2ABCAAA1A3AAdaB3Ac ~hea
      12A1a7a3a ~hec
      1a3A1A2Aa1a3a1aAA1aAd6a ~hed
      BA1Aa1aa1AcAaAA1ab2daAaAbdA4acA ~hee
      1a1a1a1AAaA5AB1AA1A3b1A1Aa3A ~hef
      1ABbAAAcAAA4Bac1a1A1a1B1A1ABABAcb ~hei
      ABb1aAAbaaadbAAca1AA1bAAA1BcA2a2fA ~hel
      bABbBaBdcAAaBAabAd1bA1c1bAcBc5AA ~hem
      baA1bb1B2aAAbA1cAd1AAA1a2e1A1fbaAe ~hen
      8A9A4A2a8A ~heo
      baEDfAaCaeAbaCABd1Fc2e2BA1c2BaCAa ~her
      adABg1aBAA1AaBD1AdaAAaCBAa1gAccBddb ~hes
      baaAAAAc1ABBAaA1CAaa2dbAAb1AA3A ~het
      bAab1aaA4caBAABaA2a1bA2BbbC2CC ~heu
      AAb1A1aba2Ab1aa1iaC2B2B1bac2AcA ~hev
      13b18a1a ~hew
      1Aaa4a1A5aA1A2a2a4a ~hey
      1AB1AAcBCAcBaBA1ABAb1bcA1aABBbbaBB1A ~hez
      2b4aAA4a1c3a11A2b ~hi_
      1ba1Aa3Aa1AaA ~hia
      1a1a1A2a3A1abc2A1A5a7A ~hic
      1A12A2ea ~hid
      aAbBAAaADACadA1cbbbBB1BC1b1Aa1AAAAAB ~hie
      1AA4A2c7Aa10c ~hif
      2A7b6A6a1Aa6d ~hig
      AA2BAA2Ab1a2AAc1A3a1A5Aa ~hil
      2a3AA1bC1aa2A1A7a4aa ~him
      3habBaAAbbc1abaDCbBAbAaCca1B1aBaaA ~hin
      A15AB1da1c ~hio
      abd3b1a1AAA1A1b3AA3A2a ~hip
      2A1A2b3A3bA1aAd6A2A ~hiq
      aaa4A2B4A1A1aA7a6a ~hir
      A1AAAbAAA1AaAAaAAa1acBBCBAA1cAA3A ~his
      caBaBaA5A2a2d13aA ~hit
      1baAa1Aa1ba1D4aaA2a1A1A3a1fA1A ~hiv
      1A4a5A1a1A2a1A6A4c ~hma
      3A1cA5AAa1A1Aa1A6a4c ~hme
      2aAAA5A3aa3aa2ab1a ~hmm
      Aaa3a6a1ba9A7A ~hni
      b4A1a6aa4bA ~hno
      A4A1Aaf1AA1AaC1A6A1aa1Ab2Ah ~ho_
      4c3a1A9AA6A1Ab2aA ~hob
      4A3Aa1A2b1fa1A1b3A5AA ~hoc
      6A28d ~hof
      2a1AA1Aa2a4Bad3aa1A5A1b ~hoi
      aba1b1AAAAabA1aaCCaba1ABA2a7A ~hol
      AA2AAAb1A4Ac1AAAAaAc1a2B1b2b ~hom
      B1cBCCBgaaBAAAa1aA1CBbBac2A1AAa2BA ~hon
      BAAabA4A1baAa1A1a1Aaa1Ab7aB ~hoo
      1aBcb1aAAacaCBA1d2BdAAa1A1AAaAA1A ~hop
      A1dCaABBA1AAeAAA1cBa1B1AB1AAbA1ac1b ~hor
      bac1BABab1cabAAABaAb1Aa1A2ABabB1AaB ~hos
      2CAA1ABb1Aa2aA1AAddaB2aaAA1AAAaAd ~hot
      ae2AbA1aAAaBAabbabAa2AA1AAbd1cAA1A ~hou
      5a1a9a3a2A9a ~how
      a3bb1a2A1AA2A1A9b6A ~hoz
      2aaAA4a10aAaA2a ~hre
      6AA3b4cA4b4A1a ~hri
      3AA6AAA3bAb3a1eB2aa2a1A ~hro
      7a2AA3BaA2AA2a2A ~hs_
      1Aa1aa1A1bA1a1c1A2Aa1aAba1Aacaa1aCA ~ht_
      1A2AAaBBaAaBb3aaa2ba1A4a2aAa ~hte
      A3AB2a7A3d ~htm
      1AA1AA2B1cAA1a2A1A2aaa2aA3a1cA ~hts
      AaB2A1AA1B2A2aBaAaa2b1baBbaCAa1c ~hui
      A1aBaaBAabb1A3Ab1AAAAA2A1e3aA1A ~hum
      a5A1A2A1A4a1a3aA3a1h1aA ~hur
      8AcA6Bb1A1a10Ad ~hut
      5Aa3a4b1A3a1a9b ~hy_
      4A1b1CAA16a3e1A ~hyp
      5Aaa1Ai3AA1aA1A6AB ~hys
      2A1AAA2a2a3A2A1d2b1A5A2a ~ia_
      4b3a5A6a6A1d ~iab
      AA1BA2c2A4AAA2ac1a1A1ba1aa2a ~iag
      3b9A5A13a ~iai
      2a16a ~iak
      baA1A5AA1B2aA3b1bAbAa2B ~ial
      b1d3A4B9a5A ~iam
      abaAcbAAgacb2D1eA1DAAAB2aAa1aAA1AA ~ian
      2b3A12a13a ~iaq
      21A ~iar
      ABA1A2ABcAAa3BaA1db1b1a1Ab1A3A ~iat
      7a15b6aAaB ~ib_
      9A21db ~ibe
      2A12A9aa4a1A ~ibi
      aAbBAbaaa1AaaB2a1dA1A5aaaaeaaAa ~ibl
      3A2A4a3g2b5AA3b3Ab ~ibo
      1A1bAA1bA2AaBb1ABB1Ba2A5bbA ~ibr
      5aa10a2Ac ~ibu
      1aa1A2AfaAACAAc1eAAAaAA1AaaB1AcAa1a ~ic_
      B1bB3BA1eA2cdaa1aada1B1ACba1B2aA ~ica
      b1AAaAdAea1AA1A1cB2aC1AAabA1b1Caa1A ~ice
      AcAaAAAAcB1baBaAACc1aaAAAb1a2AAaA1A ~ich
      aeACBAdBDBAAA1EACCC1cCaAb1CA4aBAa ~ici
      1bcaAA2abB1B2ac1a2ba1A1e1aA1a1A ~ick
      4A2ba2a2A1A6b1A ~icl
      f1Bb1a2A1bbA2ABa3Bca1c4AAA2a ~ico
      2fa3aA5b1A5a3A ~icr
      A4AA1A2ba1c1a1a1AAa5a2A ~ics
      A1bAa3a2AaAA2B3A7a1A1d1d ~icu
      A1A1BAB1Ab1A3aA3A1a1A1Ada1A1cBf ~id_
      A2Ab1Aa1a2a1AaAA1A1d11b ~ida
      ABh7aBA2A2a3a3A1A5c ~idd
      AaDBiAD1dbclabDCAaBb1ababAAAbABaAAbB ~ide
      2AAa1b1AAb1A3Cba1B2b2a5b1ac ~idi
      dbBAA2b8A3cAAb3Ac4a1a ~ido
      1A4A3a5a3ad1A2aaa5Aa ~ids
      8A1A8c4A ~idy
      AEcc1ACB1bEAc2cAAaaFB1aCAA1d2b2bA ~ie_
      2bbAAAbAdaABdA2A2Aa1a1B3BBABaAA ~iec
      Aba2a1aAaAA1a1BAA2Aa1A1baA1d1Aa1dA ~ied
      1c1A2Ad1A2ABc2AbAacBbAAA6AA ~iei
      aAA1A1BABcBAlAa1A3gA1A3ab2AB1A ~iel
      CAfAA1BaaAaAab1aABaAAAAAc1aac1aaa1a ~iem
      C1baA1BDeaaABB1A1aCcEBA1aAB2BaCb1BA ~ien
      cAFDafaBAcB1BaCAD1daaACaBbaFb2aAdCB ~ier
      da1fAABBABbAeB1aac1DAdcAbA1AaAaae1AA ~ies
      2BAAaa1cA1b1A2Aa1bB1b4aAbba2aa ~iet
      1cedfeaAcfAcb1DC2Ba2baaC1bC1BcB1CB ~ieu
      11A1b4a6a ~iev
      1AA5A5a2a10a ~iez
      AA1Ac1dd1ACab1A1AAcAAaAab2A1bAb2Aa ~if_
      10A9Ba ~ifa
      9B6a1a5a1A5a ~ife
      aab1ACd1BC2DAA1Ba1b1AA1aAbb1a1cA ~iff
      2ac1AAA1AA3aBcAAAc1A1Aaa1a1A2AbA ~ifi
      b1AA2A1A2aA2AAa4a7aA ~ifs
      1AA1AA1B2caA1A2BAAAdbA1Ac1cabA2A ~ift
      A2db1AA2bAAhA1a1A1A1bB1AcAAAAa ~ig_
      cAf1dAa1A1aA1B2b2AA7A1a ~iga
      2A1bbABaBaBbAa1aAA1AAA1aa1CBb2bAcB ~ige
      Aa1A6a1a4Aa7e4a ~igg
      AB1Ba2AAacAAbc1BAA1aa2aaAaAca3eB ~igh
      2A1A1A1A2e4Aa10Aa ~igi
      aBcfB1CBa1agcBcAifCc1aaAABB1a2A1cCA ~ign
      2bAA1aB1AA4Ac1A2ABBbA2c3A ~igo
      A1cA3A2a9a1A4bb2a1A1a ~igr
      bAbd3A2AAA3A8cA1A2Ab1AA ~igt
      aAaA1AAaBAbAabAa2aBbAa2a1BAb1b2aa ~igu
      24A9b ~ij_
      1bA1b3A3c1a2b2A13a ~ije
      b1CAA1A3A5hAaAA1A2aA3a2A ~ijo
      1AacaAaabAccaC1AAdA1aaA2aAbA2aAAc ~ik_
      Ac1AAaAAA1caB2AEaBbbaBba1aBaaacAa ~ike
      a6A8A ~iko
      b1A8b4a2aB ~ikt
      eAeA1AAAfbDAdbAABbACaDCB1aBACbbaaaAe ~il_
      aAAAbadbCa2AA2AAca1AbaA3BaAaAA1A ~ila
      3A1a4AAbBbAAdA1b4AA4ca1a ~ild
      E1cCAfAACCAAfCAAF1AAabacbeafbbB1aBB ~ile
      bBb2AaAE1cAa1A1AdA2aA1cc2A2bAdbb ~ili
      DeAa1bbaa1BAAcAebb1aAAd1a1AB1eAc2Cd ~ill
      A10b2AAAa2B ~ilm
      B2aBca1A2AA1aAaA1AAAaAAAeAh1BB3A ~ilo
      AAabbAaaB1B2Aba1A2bA1BABa1AAAB1Ad ~ils
      Adaa3a1bc3A1A1e1Ac6aA2a1AA ~ilt
      1A5a9aa15b ~ily
      AAabBBb1AeABdaba1b1aaa1AA1bB2aaA1A ~im_
      1AccCaA1cABhAbC1Bc4AaACBAaBcABaAB ~ima
      AAaAaa1BBAa2aa2BdAAAC1d3d3a1a ~imb
      A1aBAbAADaa2bbacBBaabA1BbaAa2bB2A ~ime
      b1a1Aa1bcaC1A3BA2A2A2A3a3A ~imi
      3A1A2b1B1aA1A1b2A1aa3B7A ~imm
      AbBaa2a7AAaA2AA2e1aA ~imo
      3a1BAA2ACaD1BAC1b1AAAe2AAa1aCAa ~imp
      17A2bABaA5a ~ims
      14A2A3A4b3A ~imu
      dbacagbfa1b2BBebaaCBbba1aaAcACDda1A ~in_
      ab1c1b1ABA1h1aac1bAAhAA1AB1B1ABA1B1b ~ina
      bCbCAA1acAaB1eAbdbAbaaAaaC1aAaACaAAA ~inc
      BDAcAeAAac1AAC1BACCBbaAdaAahAABBA2b ~ind
      BCcgADAeCbA1DEbceAbaaABAaC1Cdccb1bBA ~ine
      a1BA2a1ACaA2Ab1AabgA8A ~inf
      caAbA1AebabBb1a1bAaeAecBbbcAi1dBb2c ~ing
      5A3A21A1d1A ~inh
      1B1B1bAAA1aCCcCAB1FCadABbabA1ad1A2A ~ini
      2Aa1A8A4b1a ~inj
      bAa2a2a6a2a3A7b ~ink
      2A3A2a6c2a7a7A ~inm
      A1ada1A1A2bB1AbbA2A3a5Ab ~inn
      bAAAeabB1aabAadBaBaAa3AAA1baa1aA ~ino
      3aaA6a2A1B2A3e8AA ~inp
      1BAAaA1BABbA5AAa3A2aad1dAbAac ~inq
      dCcAab1eae1B3BDaAa1aaaAbfaBA2aBBa ~ins
      BEdACBA1FbDCAbdaACbCBae1D1CmA1A1b1aA ~int
      aAjCaCABAaBaABd1AAAbfAb2bAaA1bA1AA ~inu
      1acA2AAaAAi1aAaaBAAA1bA3a4AA ~inv
      1bf7A6a2A4A2a5b ~iny
      1aaAdaA3Aa1a1A2a2Aa1aAAAA2a2a ~inz
      a2AAa1eA1abAAeACBd2hAaA1aa ~io_
      3A6g5aa1A4A9AA ~ioc
      1b3a3aa3A1aaA6b6a2a ~iol
      CabbaBc1bCcA2AabBBabbbBA1cAbaAbab1c ~ion
      2A5aA1a2AAb4aa7a ~ior
      5a1cbAA2Ac1a4a1A4c2b ~ios
      4AAba6A1ABcdA1A3d1A5aA ~iot
      aA6a1AA5A13a2b ~iou
      2b1bAbaAAAAA3bec1a1ba2a1a1A ~ip_
      1A3A1aA2Ba3A1Aa ~ipa
      AaB1fa1aAaA2B1aAA1aAbb1A2AA1aAA1c ~ipe
      2b4e6b1A2ADA ~iph
      4bba8A8A8Ab ~ipi
      a26A ~ipl
      10A5a8c2a6b ~ipo
      A2bA1aA2A1A1A1b2A1A1caAb1b1a1b1A ~ipp
      bcb8b9AbA3a ~ips
      b1A14AA6a2b ~ipu
      baCaBABbbaAbCBb1CbAbcbaBAA1AAa1baaaB ~iqu
      A1b1AbBchAacfBGBAADABCfaCcb1DgdACbBC ~ir_
      bAA1AAa2Aaaa1b1d2caA1Abaac3b2a ~ira
      AaAaAAa3b1ABd3A2c3A5b ~irc
      7A2a4a2b1A4a1a2b ~ird
      BaB1BaaDe1dADaeABC1bC1B1BbcaAaBaacaA ~ire
      a1A4aBaAA1Ad3A2A2A1Aa4AAa ~iri
      aA1AA2a6caA8B ~irl
      7A1Ab3A3A ~irm
      1AA6A2a1AaaA1a2aa1a1a3a ~iro
      1Ba1a1acA1AaA1AAdAda1a5ba1bAba1A ~irs
      2A4A3a3A1A1b2c9AA1a ~irt
      a1a16BcA6b ~iru
      dbb1dCBaB1ba3aBcBaaa2c1AbA1g1ebB ~is_
      BAA1B3cBcBAbAaAaabBAA2bAAAaaBA1Aa ~isa
      AAAb1AaAd1BAB1b1AA1abaAA1Aaad1A2a1a ~isc
      BDEbb1c2CCaaabbBEgfh1bA1cBbC1daB1Bf ~ise
      1baA3aA1b5A1acA5A8a ~isf
      A1A2A4A1Aa2caAaA8Acb1aA ~ish
      Acd1BBAedbAac1aCc1dbA1aaAaaAAACCaB ~isi
      A6A6d18a ~isj
      1AAa2d5AA1B4a2Aa2A ~ism
      ca1b2a1b1b2ab7A4A5aA ~isn
      Bg1BCbe1Aa1BCAccdaaABABaBA1AB1BAB1Ab ~iso
      5b4a1a4A1A ~isp
      2AA3a6a6a1a1A5b ~isq
      1fdcB1AD1DBb1BABbaAABa1CbdaBcbCedB1A ~iss
      AC1aBbDddDCe1A1CEbBBDcaaaB2AACAbCa ~ist
      4b3a2A2A16b3A ~isy
      bdcabBBcaAabDBbAaAaAaaAc1a1AA1eb1eBC ~it_
      AAaAcbaaAAAAAAbABabAAA2bA3aaA1Aaa ~ita
      2b3aABaAa2cBbBA2Ab2b2A1A2b1b ~itc
      ada1ce1cBaC1B1gaa1b1aAFBBA2aB1ca1a ~ite
      aAaaab1aab2adbaaaa1AbAAa2AAb1b2b ~ith
      A1cABcBb1AAAbA3AB1cBcAaaAB1c1dAda ~iti
      1AA1aA3a3b2aAa1b1ab2b5a2A ~ito
      aAAa1B1acdBaCABADdBdba1AbAB4aAA ~itr
      aAdba1aa1aA1aBbAADbabA1bbCACAAacABBc ~its
      eAaaB1AAAA1Aa1cbAba1aBa3A1AaBAABb ~itt
      Ac1Bbc1DbBbBABAchAAA1bCABAab1DB1aAcc ~itu
      2A5a3a1A5g2A ~ity
      4AA7b3fAA1A5A ~ium
      1A1A3A4A3AAe7AA3a1f ~iur
      11a4a15b ~iv_
      1aa1aAca3A2b1AbaaAB1a1aa1bA1aA ~iva
      bCbc1CAaCabAaaAaabc1ab1ABDE1BAaAdBa ~ive
      ABACAdaA4eA1A2AA1aABa1dAb1aAA2A ~ivi
      aA3aA2A2c10a2bA4A1a ~ivo
      1A4dCaABcacAABb1AAAAaaBbA2aaA ~ivr
      BAABj1aBbB1BEBAB1BbB1AD1fb1aBBAb1aAB ~ix_
      3aA1ae1A2AA1c1ABAdA1c2AA3A2a ~ixe
      1bcAbAAc2b2bA1AA1ABA1ca3A5a ~ixi
      12A4a12AA2a ~ixt
      e10A2a1A2a11a2A ~iy_
      6c1a5a1A ~iya
      b1B2A4A2A2d1aaaa1A1Ba1aA ~iye
      2a1AAf1A1AA2c1a2A3CaA ~iz_
      b2a7B4b2b10aBa ~iza
      a1ca3aaAacAaa1Ab4AaAAa1abA2AbA ~ize
      AAAcaaBac1d3aAbba1A3aa1a6A ~izi
      2AA1Ac3A1A1B1dAA1A1A1AaA7ac ~izz
      1a1A1Ca2BAaA3AAb4aba3Ab1b2c ~ja_
      ba1a4A2b7A2b5A2a ~jac
      aA5b9h1ba14c ~jad
      AaA1aBbAaaB3baaA1B1AbAA4d1A1aba ~jam
      2AAA1a1hBAAa1a2AA1Ab1aaA2AcAbc1BA ~jan
      1A1a4A7B1b5A ~jap
      1a3AAA2aABb1AbaaAB1A1A2a1AAAaA1A ~jar
      AB6A3A6eb1A ~jav
      8c2A2a5bb2b ~jco
      14A2Aa10Ab ~jdo
      AAAB1accAa1a1caabfBCAaCaAA1ba1Aaaaaa ~je_
      A1aaA3A2ca3Aa4fA1a1B ~jea
      3ab2B1a4A4a1a2b ~jec
      6A1a1B17aa5A ~jen
      1aBcc1agC1aaAA1AAbA1A2AAca1A2A1b ~jet
      A2Ac1aBCAA2a1A1AbAbBAA1b1aAAAA1A1A ~jeu
      1A1aBA2A1Ac5A2AA3a8A ~jin
      2b1A1b3a6a2aa3a1a5AA ~jki
      baAa2aba1A1AAa3a2A1a2A6a ~jla
      a2a1A1dB1A1Ac2bAA8A3B ~jle
      5a2aA1Bb4AAB1b1bA6AA1B ~jme
      5AB6A8A ~joa
      2b2bba1bA12A4A1AaA ~job
      aab2AAbA5A1ABe3A3aA3A1A ~joi
      4a1AAA2aAa11A ~jol
      A5AAA5d1AA2A4a7aA ~jon
      bCCaBafaBdA1a1AaCa1BbDACbA1D1Bb1b1AC ~jou
      3A3a6a5AA4ca ~joy
      4aa4b6b2d7A1A ~jpr
      1AA1A5a2a1a4B1b1A3A2A2a ~jre
      27Aa ~jud
      6B9b4aAAa1A5a1Ad ~jui
      8a ~jul
      5a1A3Aa4aB1A1a7A ~jum
      11b7A2b ~jup
      2a4a7AA7a1a4a2a ~jur
      bbdaCcC1BB1AAccAa1aAaCBBBAcaa1C1a1A ~jus
      1BAaAaA1a1a1A4b2aa6A5b ~jy_
      ACCaB1Ab1cca1aabcaaBabBada1Ac1AbccBb ~ka_
      2bAaa3Aa1A1dAAcAbb3A1A7a ~kab
      4a2A3b1A2AC3A1Ad6a ~kal
      6Ab9A3A1a2A1A ~kam
      Aa1aaaAb2Aa4CAb2b1a7a ~kan
      bdA3A5A1A14A ~kap
      1AA1A2AA1A1AaA1aABd1baa2gA2A4A ~kar
      ba5d6Aa3EaA1Ab3c2b ~kas
      1b2B3a2a3AA1bAaa1bA2b2a ~kat
      Ad3A3A1ae1b1AA1AAA2B2a2A3b ~kay
      1eA1a2a1a1A2b1BAadAA2AA1b5A1A ~kaz
      cBaA1bD1D1debaaC1BaB2bEabcBc1AbAABB ~ke_
      Af5Aa5A1B1C ~kea
      4A3c12A ~keb
      1A4Aaa4a4a1A7a3c1Ab ~ked
      2A3aAaaa1A3c2daAa8a1aaa ~kee
      1Aaa1b4AA1a5d1c5ab2A1A1A ~kel
      AdA4d1AB3A1b1AAAb1b2a1AAaA1A ~ken
      AA1Ba1ABa1a1CAabEA1AABd1ABAAaA1AA2A ~ker
      D1A4dAa1AA1Aag1ABbaBe1A1AA1bAAbca ~kes
      B1cAaAAaA1CbA1af3aaa5A1A1A1AAc ~ket
      11A4b10a3a3A ~keu
      16a ~kev
      2A3A2Ac4a1A2a1A5d3a ~kg_
      2ab5A1Af1A1a1a1AADA1aaA3aB ~ki_
      1A10A13aa6c ~kid
      13A2c1a8a ~kie
      a1c2Bb3a1A1A1Ba1babAaAabaaAaAAAA ~kif
      AaABac1AA1c1aa2AA2aAABAac1ecBC2Ac ~kil
      aCCb2AbaBEcbBaacc1AcB1bABAaaAd1ca1B ~kin
      1AA1h4a2A3Bfa3A ~kip
      7AA2A7a2a4A3b ~kir
      ad1bAaAaAa4aAfBA2a1f1AA1A6b ~kit
      1a8A1aA2a4a9d ~kla
      2a4b2a1cAa3a4a1A2Ab ~kle
      8baA1A1a1AA8e1a2A ~kli
      3A2aA1A7A8A3A ~km_
      2A3A3A5a3A4a3c1A ~kne
      d9A2a8a8A ~kni
      ac1Aa2A2a2B2a2ba9A ~kno
      1eA1acA2Aa2b8A1c10A ~ko_
      a6A8aA2A4b ~kol
      b1a2C1AaAbA1A2CAa1Aa10a ~kom
      AdAaafAAc1aABB1AB2bab3afAA1A3A ~kon
      1A2c5a ~kop
      11d3Ab10A7A ~kor
      AB1AbAa2aBb1CeACac1AA1c1BAca1aAaaBA ~kou
      8dA6aA4A3A1a1aA1b ~koz
      A1a5AA2c2afdb1h4A4AA ~kra
      4Ab1A3CA2a4a1a ~kre
      7a3d1a3b1A1a9c ~kri
      4Aa1A3Ab2c3aAA1a4B ~kro
      caa3CacA2AAaAAAbAAAdcB2Ae1Aaa2A ~ks_
      1a2aa3b2B7A11A ~ksh
      13d4A ~ksm
      2a5b9A7b ~kte
      b1A7Ab4a2aB5b7A ~kto
      3a2c7a3a2a9a2A ~ktr
      a1b4AA5aAd2a2e5b6b ~kui
      2b7a3a1A1b4A6b ~kul
      1cAb1a1bb2AB2AcAb2aaaAca1DaCb1a1a ~la_
      2Ba4AecA4Ab1fB3A1AA3Aa1AA ~lab
      aC2c1hAAD1C1dACAACcA1aAcAB2BB1caB ~lac
      AbAb3caa1A1Bb1b1BBA1aagA1CA1a1aAac ~lad
      AA5A4d2A9A1c ~laf
      1cb2CABAAb1b1bBBcd2AAAad1CBA1bABaB ~lag
      A2e1bBBc1bbB1eCbEB1DBbadBaaA2AAACc ~lai
      a1A3A2b1a2bbAb3a7b2a1A ~laj
      Ab5c3bd3AAB2aba3b6a ~lak
      9aA3a10a ~lal
      d1caAAAbe1bdAc2bA1AA3ACAbAaAAB ~lam
      b1CBGaD1G2C1BcgAAaBADCBDCgdBa1C1aad ~lan
      AbaA1AaA1aA2A2Ba1Ada5a1A1bfe ~lap
      aBAA2AbA1AA1acA1A1B1cA1AA2a1a3Aa ~laq
      BAb1A1aBcBaib1cAB4Aa2AA1A2aBaAA ~lar
      Bcac1AgCBD1dbBBdACbd1E1BBACAcB2AcAB ~las
      BBBg1B2eABAB1AAc2ABAB1Acaaac1B1dbb ~lat
      6AABc1AA3Aea3A7c4d ~lau
      2BAAAA1BCaBbAA1aC1me2AbB2d1ABAAAB ~lav
      baA1AA1A2A5A1aa1aA1Aca4c1A ~lax
      1cA1b1A1A1AaA1AbDaAabAb2d1a3A2Aa ~lay
      8b18a ~lba
      3A18a ~lbe
      1A4a6A3aaa ~lbi
      1AA1A2ad1A2aAAae1AA10A1Ad ~lco
      1B3AabcbBaB1Ba1acA1bAAcAbb3ba1Aa ~ld_
      2A17b6a2A ~lda
      1A3b2b5a6A2b3a6A ~lde
      Aba8A1cbAA1A7AA3caAe ~ldi
      3A2a3A7a1aa8ABaA ~ldn
      5a4Aab3Aa2b1A1aa8A ~lds
      aBcBcAaAc2bacaabb1bBbAeBcAA2aab1ba ~le_
      CCBAcAA1A2AA1dBAaAdeBdB3b2BAC ~lea
      bEAabA1AABAC2kBBBb1AeBa1B1C2aAA1bA ~lec
      AAA1AAAAb1A2AdacAA2aA1aAaAa6A ~led
      BA2aAABACbBcaAaA1ABBAA1AbbaAcaAa1Ba ~lee
      A3Ae4c8A14a ~lef
      AeCcdb2aa1B1BAAba2a1AABAAbA1BbAaaA ~leg
      AaA1ACAAB1Aad2cBA2Aa2B2A2bBebAe ~lei
      1A4A6a5a4a5A ~lej
      2B1b1c7abAba2a3A5a2A ~lek
      2a11f3b ~lel
      AbAa1cAbD1aAb1Ba3AA1BA4C1AdA1c ~lem
      1A1dAeaaBBACBB1Add2c1aBAAB2aBbAaaA ~len
      B1a1A3C3A1A2a2b1A3a1c1cb3a ~lep
      bedc1H1BfCBEAabCadB1CBDcEdcaAADDecDd ~ler
      f1dBCABbgCffCDb1ed2bbCA1Ca1a3aBbB ~les
      e1caBB1BBAb1cabefFbABE1i1c1ga1AAAaDb ~let
      BEAAB1dCcbDaFBbCB1CBCCebB1BfAABacABd ~leu
      B1BaABCAA1cBA1BAc1AaaBBBAaa1bAiAC1AB ~lev
      5B1b5aA5aA1f2A ~lex
      A2AbC1A1AA1ea9a6a1A ~ley
      2AA2A1AAAa3b1b1c4Aab1a1a2A1c ~lez
      1b1Aaa1a2a1AA1AA1Aa1f3a1AA1AA3A ~lf_
      15b11A ~lho
      c1b1a4aBaA2aAAa1Aaaa2b5f ~li_
      1b2ba2dA6ba1C1aaA7A ~lia
      3c1A1a4a4AB4b6b3a ~lib
      ABbAaa1BdAca1AAAAc2bA1A1cbA2AA1dA ~lic
      Aa2a3A1baA2aA4cbaA1A7a ~lid
      1BCgbbbCbc1BCcABabacCBb1abA1bA1cB1Bb ~lie
      4A2A1B1AA1b2A6e1cAca1AaaA ~lif
      ABdd2BBAb1AAAebbAAcaa1AABD2bB2aBA ~lig
      ABb2aa2bcA2aAB1a1A2AaAAa1aba1a ~lik
      6bAA2a4aa2AAaA2b4a ~lil
      1Ah1ABaaCda1BcAA1B1BBAA1aba4AAaA ~lim
      bDbebcdBdC1A1aBbCacAcbbbaaCBcAABbAc ~lin
      1A3ABf1b8c2gAA4c ~lio
      AA1bA2AA1Ab1BA1AAAA1Ab1aab1b1aA2b ~lip
      aba1A3fAAB5A1AAb1aB2f3A ~liq
      1ba1aaB3ba1b1BA1B1b1AaaaaAaaAA1A ~lir
      1AbA1AbBAABa1ACcAAACbbdc1eBaaAaBa1AA ~lis
      1aaAbg1BBABb1A1dAA2a1B1a1aA3bAea ~lit
      ABaBaaBCaaBA1AABAbcAAA1a1Aca3A2Ab ~liv
      19A6a ~lix
      8b5a1A ~liy
      1a2A1Aad12a2b1aab1a2Aa ~lk_
      8a1A1a21b ~lki
      1cbAbBcAdd1A1a1Ab1bCc1aba1Ba1aDaabAB ~ll_
      aB1baAAabBaaBadBdBAaAAAA1bAA3aaaa ~lla
      EAAa1deeB1ABabAb1DAba1cC2dB1aAcB1dc ~lle
      aadAbAAAbBcA2B1A1C1BA2AaAAAaa1AaA ~lli
      Aa2BAaAAacb2a1BdB1A1AAaA1d3A1AB ~llo
      BaB1aAA1abbAd1bac1Ab4a2aBc2a1AA ~lls
      A1A2a2A3b1bdAA1aaA1A ~llu
      bAa3A1AAaA2a4AAa2A1Aa1aA2Aab ~lly
      A1A3b1A5A1A3A3c1a4a2B ~lm_
      AB2aAA6a3Ab2aaaa10b ~lma
      Aaa1Bb1A2AdA2A3bA1AAAa1b2Bc3A ~lme
      5a10Aa ~lms
      abcBad1AB3AA3aA1ABaAa1Bcc1ABa1A ~lo_
      1a2a1a1A2b5a3A6b2a1b1b ~loa
      AAAc1AA1AdAA1AB1aBacaaBaee4cA2AB ~loc
      ca15a2c ~lod
      6a5a19a ~loe
      1CfCB1ABAAaaAAAcADaAfAA1AA1A2a1ab1A ~log
      bbA1A2a1cba1Aa1B3aAAA4A1bA2A ~loi
      Ac4AadaaA10Aaa1AA3Aa1A ~lol
      2bABbd1Ba2A1C2b1A1A4a1aaA1a2a ~lom
      1bAaed1A1BBdabbCACAc1EdAbA1e1ca1B1da ~lon
      2A1Aa1AA1Ab4Ca1d1aa1AA1A4cAbb ~loo
      2AAaBA2A8a1ba1A7A ~lop
      7c3b3A1A6A4a4b ~loq
      bB1AC3a1caBa1abBbBaAaAA1acbb1BbAbB ~lor
      Baa1AAAbAea2AAABAaA1ADe2abeA1cAb1A ~los
      A1BcbbAaAabb2B1Ab1AagaAABa1a1cAbcAB ~lot
      BbdBAAB1aAAAbB1AAaaaBadAA1caeAacaAb ~lou
      a3a1AAbAaAa3ab2AB2AA1b2aaaaaB ~lov
      1A1AA1A4b1A2ac2A7a6a ~low
      3A16a ~loy
      2A1A2a4a3a4a8A ~lp_
      2d4aa1a5A1A2a5a ~lpe
      4a3c2a5A1A1d2d2A7b ~lpi
      1A1A1b1A2AdAaA1ABbAAAA2c1A5A ~lpt
      2a1ab1a1BAA2A1aA1aA4A1aA1aA2BA ~lqu
      ABBacC1cBbBaeagbc2bcB2Ab1bCaBaaabB ~ls_
      2a3A2a1b9a13b ~lse
      Acaa1A1d2bAA1A1A1d1A6a1Aa1a1Aa ~lt_
      7A2AA2ab3a ~lta
      abA1ABAaaac1a1A1CaA6b4d1B2a ~lte
      2D8A2g1aeA4b1C2b1a3d ~lti
      8a3b4a1a ~ltu
      a1c3AA2AAab1a4Aa2AA2A1ab3A ~lu_
      A2beaABA2bA1A1A2aaA1bA4a ~lub
      Aa3A2Aa6dB3A3AB1A5a ~luc
      a10A3caa5A3a4a ~lue
      7a1AB1c1A2b1Aaa4A1d2bB ~lug
      C1B1AAbCa3B1AA2cc1b1a2b2ACabaAB ~lui
      1aa1ABBAAbb2hhAACaBB2AAAA3ACAAAB ~lum
      A1b1a1bBAb2A2a1c1A8aAAAac ~lun
      2A2b4A1Ab3A1A2B1Aa1c4c ~lur
      abB1c1BcBAaBBA1a2AABAaAc1Abbbabaa1c ~lus
      bbaB1ABdb1d1ba2e1eb1ca1AAaAA1aA3a ~lut
      2AA3A2aA3A5b5ac1A ~lve
      ca3abaA2a1A2AA3aa1aA6aA ~lwa
      bafA1aBAB1bCA4eeaA3aA1c2b2Aa ~ly_
      1AA3AAAa1a1a1a2A2A1aA2A ~lyc
      1A2AA1A4A2b1A1c1b4A ~lye
      6ba8a2A3A6A ~lyo
      aBAABdC1B1Aa1a1dAcB2AAc1Baab1CabaDA ~ma_
      aaAfCaBadA1acDBAd1BB2bA1A1Aa1aBAAA ~mac
      cAc1AAcABaA1AdAac1cA2aAAACA2bAA2A ~mad
      CBbD2AAecbh1AAAaBa2bAb1CBA1b1ACAaA ~mag
      18b4c ~mah
      gAb1d1dc1D1B1e1de3caBaCbbdd1bAaca ~mai
      4B3AA1c3AAA2Ad3A ~maj
      b1b1B2BAa1dA1c1cAc2Ba4aA1A1A2a ~mak
      AbbC1A1AbAaaBABaEcA1b2ACaa1Bb1db2g ~mal
      aAAaAB1aa2AA3bbaa6AaA5a ~mam
      bD1cD1BC1Aa1aB1bdABbAaCabDeCa1dBDaBb ~man
      1a1AA1A1a2a4a1b1aA1A ~map
      adA2bA1b6AAAA1AA4Ae2A ~maq
      CC1e1CabeaaBbaBC1AbBB1aBDAFaABBdaA ~mar
      D1AeA2AAAfaAeb1EbBa2AA1bA1A2bAB1a ~mas
      ADAbeaAEaBBDA1aBAe1acBaAcaBBd1iBb1BA ~mat
      1A1a4cA1AaaAa1baA4A2AAA2a ~mau
      18A15c ~max
      1aa7A1A3cA5A8a ~may
      2b1a4c2A7A3B1a5c1aa ~mb_
      2Ab2A1AA2a3A5B4agba ~mba
      4A4BAaBaAACBbAACa1CBAcagA1aAda ~mbe
      1AABc2ABABba1D1A1aAAABAe1aA2ba ~mbi
      BcebfBABCA1aAbaABAaBAAA1AA1AABA1BabA ~mbl
      AbA2A1bb2AAB2gb1A1d2a4B ~mbo
      a1b1AA1dbbBaCBb1DaAdac2A1AAAABAdAab ~mbr
      4b11B12aa ~mcd
      b5A1A5a3aa13A ~mdi
      aaaaBcAa2b1a1bCAaB1aaAAb5aBaaA ~mdr
      aAb1cebAadbB1baa1AbcbacaaABBAa1aAe1a ~me_
      1AcA7a1cA1b1aA7a3a ~mea
      Ac1dB1Ba1BB2AAAaBBBAE1aa1C1B1a1A1AA ~mec
      C1aAaB1b2CAAc1ACaAA3a4d1eAA1A ~med
      4AbAAa1Bad1A2B2aca1aA3bA2A1A ~mee
      1a1aa3A1a1aa2a6bA1a7A ~mei
      A1AAb1abAAbCa2AebAAA1cBA1addaAA3a ~mel
      abAadabBA1ABeAbaFAA1a2aAAaaCbA1CAaB ~mem
      c1B1cbeBA1f2B1caedCA1baDAbCaAc1A1aB ~men
      1b1cBBC1eBaB2bAdAA1eeA1AcBAA2dBBA ~mer
      1AcBBcB1CaBfAAAcABCA1BebCaA1Ccb1AAB ~mes
      ABbfD2ebCabChdbbBAaBaAAbC1cCAaBA1b ~met
      C1BBAA1Aaa2AcAa1aa1ACAB1Ac1bABAa1AA ~meu
      9d21ba ~mew
      1cb2AA2a2a3aada14a ~mez
      2bA1B1aaABCABCc1cAbAaab1BAaA1AAa1Aa ~mi_
      1AecAAAaA1bbA1b1EB2A1aa2B ~mic
      2AA2b1cBb1A1A1Cba2A1b2a1a3c2a ~mid
      baB1AeBaafABA1ea1eB1a3a1aaBAa2BCA ~mie
      2AA3A5e6b1aA6Aa1A1a ~mig
      1aeDaB1aAaB1ABBBBb1Ab1AA1AaAA2aBa ~mil
      aCf2AACbaDc1AeCcECabAaC2caB1bACcBB ~min
      BA3AdBB1bA1B1AA2A1AaA2c1a1AAA1A ~mio
      2A4b11bb3aa ~miq
      1BA2A2AAAAbaA1bbaAA1A2A1c2A ~mir
      D1A1B1A1EAacD2Ac1Abaca1B1bbB1AAcBa ~mis
      AAA7AA1c2ba1aA2A1bA1a5AA ~mit
      1bA4b2b3AAA1B1a2b4A ~mix
      2b1a1A9b5B ~miy
      A3BB10A3d ~ml_
      2aAAA5A3aa3aa2ab1a6a ~mm_
      BAAa1a1Ac1aA1abaAA1AAA2AA2A2A ~mma
      abdBBCBbbaAABbAAaAabbAA1baABBabcA1ba ~mme
      2Aaa2A2B1bAA1Ab3b2b6a ~mmi
      7cA2A5ada1Aa4A3A ~mmo
      4b11BAAa2A1A ~mmu
      BaBAAc1aA2aaA2A3Aabaaa1a4AA ~mn_
      2A ~mna
      2C5A6AA1a1AA1A1e ~mo_
      BA1aa1a1B1a1AA2BAAAAaAg3A4a ~mob
      6A1A2b1c18B ~moc
      1aAA1AAbA1A2BAaBBbAdckA1aAAA2C1aa ~mod
      2aa3aa9B4a3aA ~mog
      aabdBdAaaf1Aaab1ceaA1a1CAB1acAAcc2a ~moi
      18A1a7A2bAf1a ~mol
      1A3a1aAAAAAA2aAaBAAaBB2a2Aa1A1a ~mom
      Ab1B2AbbCABc1BBaaBBb1BDdBa1cA1AAaAA ~mon
      4A1Ab6a1A2c1A1b ~mop
      bc1BA1A1Bad1Cbc1cabAAAaAAAcA1bc1ab ~mor
      1c2A3A1Ad4a2A1A3A8a ~mos
      AAAgbABe1B1B1aaABB1AaB1dA1BaB3A1AB ~mot
      CE1Ba1fAfcaABA1afAB1B1AbajBCa1Ba1AA ~mou
      1BabaAcAA1eA6A1A7A ~mov
      1A2a2A2a10a2A5a3a ~moy
      Ab2aaAa4aA2AbAA1a1A2a4A ~mp_
      a1aB2bBAaAAb1Ab1BAAa1AAbAa1A2eA1B ~mpa
      cBdBCBBbAbAaacBa1CAaABaAbDAAAABAh1bd ~mpe
      b1ABb1bAbCb1b1A2aA1aB2B3a5aA ~mpi
      1bAAb2CaA4abaA2abbaa1a1aAa2A ~mpl
      aB1CABbBbb1c1CdABfBdAA2AA1Abb1aCc ~mpo
      AbAdaABaAAbB1BbaAAa1aAB1AaAA2Bb2AA ~mpr
      1ac1Bd2AaBBb1aABBAB1bA2Aa1A2A1a1A ~mps
      1Ab1a1A1cA2A1Baa1AaA1a5AaA3A ~mpt
      8Ba2a1a2a2ca4aa2a2a ~mpu
      ABAab1AA1AbcCBA2d1aaABAAAbaA6a ~ms_
      2a1b4C1a4Adb1a3a1aA3aaa1a ~muc
      9a7b ~mud
      2DA4A1A2Af2A1Aab1a1AaAb1A ~mul
      AA1a1AAA2AAA3cA1a2a3A3a4A ~mum
      1A2aA2A3a3BBAc2A1A ~mun
      aiA2AABAeAd1BAAbCABAB1AbAAfA1A1Abb ~mur
      BCaaAcAabakABBAABb1bacA1b2Ab2BAAB ~mus
      8a ~mut
      1b5C15c ~mx_
      b1aa1bA1bAbbbaa2AaA2a1a1Bb1ba1bc1A ~my_
      aa2aa1a17a ~mys
      2AAA1A1aA3a2d2aA1A4a4A2b ~na_
      1A1aA1AAd1aBA1AAg2A2Aa1AAAaA4ea ~nac
      AEAe1AaABaaaAaBaC1AaABBAAaAAc1a3BA ~nag
      BC2BBACbACcBBBaDhABAfaAdA1ACAADb1Db ~nai
      3ab1c1A2B1a2A2ab4b5A ~naj
      5A1a8a5b ~nak
      AaBaBBAACB1f1a3A2Aaa1AA1AA1b2AAA ~nal
      1b4bA8cb3A ~nam
      AA1abB2AACAA2af1daBa1aaA5aAABB ~nan
      A5AAA1bAA1Acb2aA1B1C3c5a ~nap
      1a1b1caAabA4aABA2A5A6Ae ~nar
      1AA18a3aA7b ~nas
      aAbABAA3Ab2BaAb2i2ABB1BAAaA1ABA ~nat
      A3B2a1A6A4aa3Ab2aAb2A ~nau
      4a5aa4A8a ~nav
      22A ~nax
      14a13a1a ~naz
      30A1e ~nba
      1aaA2A3aA5A3b1a4ab2b2b ~nbe
      1f1AbBA15A ~nbl
      b2A7A4A2A1a ~nbo
      5c3A1a1A2A1aaa2a3b ~nbr
      ABA1BCBB1ab1CBA2aacAAaBBBaaba2Ab1a ~nc_
      A1AaB1Aa1AAa4cBAAAAA3AbA1aA1c1A ~nca
      AEedbdB1D1aaaab1aABCCaAaaBdca1bABa1A ~nce
      AaBCAaDBa1D1CAb1AAbb2abcCBB1cbaebA ~nch
      1AbAAaAaaA1AA2aA1b1a2a3b3c ~nci
      AdAab1abaAdBae2AaAA1b1B1A1a3Ba1AA ~ncl
      BbA2A1dgBaaaaBAaa1aaAAa1A1BBA1A1A1b ~nco
      1ABA4a4aAa3aa ~ncr
      bA10Aa2c1b3AaA7aA ~ncs
      AAaa3C2A3d6A1a9a ~nct
      2a15a ~ncy
      AAb1AbBbAcbAac2aAAcccb1AcaccCabcac ~nd_
      ab1ababA1kabd1a2eabBb2A1aAAAaBAbBC ~nda
      DbAacfAceDDDb1c1eCaBaaDBBB1aDaAACCaA ~nde
      1b1aBb2B1b1AA1ABE2aAA1A1AA1e2abc ~ndi
      aA2a1daaeCac1A1A2AdA1Ab1AAA3A ~ndo
      BDB1CbdBg1bDBAb1BACABBCcb2eAaC1a1Af ~ndr
      da1cbBAAbBaBAcBaaACBBB2A1BBBAaaaA1a ~nds
      1ACaA1ABaBb2aAABAA1BDAcabjb2AaB1aA ~ndu
      8A1AA4a9h ~ndw
      7ab12a ~ndy
      Bd1BbeBabb1cADBBAddAE1BcabbaaAc2abA ~ne_
      AA1bA1ACb1BBAab1gbA1AAcBAbaA1AAAa1be ~nea
      Ad2AcAaAAAa1AbA1aa1b1C1a1Aa ~nec
      11a6b3a ~ned
      DabAAbeC1b1BcaAABBBa1dBBA1c2dbdbABB ~nee
      7afA6A2AAaA3a4Ab2A ~neg
      1A1AA1a1AA1Ada2c1Ab1b2aaAa4cBAA ~nei
      aAA3aAd2AAbAAAAdA2a2aAAA1b3A ~nel
      1bbA2B1AAA3aacA2aA3A4a2B ~nem
      AA1dbAAad1AAAB1ab3baAaA3adaBbaaa ~nen
      2AA5c2d3A2AA1A9A ~neo
      13b18a1a ~nep
      adBeeaBd1CaaBcbeicA1BadCDbE1abBbbaaB ~ner
      BaagdE1e1dC1ABaACCB2aCaeDd1bCAaBCBA ~nes
      ACb1BBccBcA1CBA1a1Aj1ab1AAeCAABBA1ba ~net
      ABBb1AaCBB1AbbA1BB1aAacBaCCaB1aaacaA ~neu
      c1ABcAaa1dAaBAa2a1Aba1bA4aAAAAAA ~nev
      1A2A1ca1A2A3AB3A3b ~new
      1bA3AAA2a14a8b ~nex
      b6a3A4Ac1abA1a ~ney
      eA1Aab1ab2Baa3bB1ab2AAa5adac ~nez
      A2A2c1AAaAa1A3aA1A2a2aA1cb2A ~nfa
      b3BAAAAhAAdaBB1ABc1A1BA2AAABBa1Aa ~nfe
      CAabBaBAabAbBACad1aAcB2b1a3AaAA1B ~nfi
      1A2A1Aaa7bb1A2Ab5a4AA ~nfl
      aA1A2A1AB1A2ab1Aa1gA5A ~nfo
      baABbcbfdbda1caadb1eacA1cAdababbbddA ~ng_
      A1A5bb1a2ab1AA12a ~nga
      EACa1C1cABBAbBbDEC1eBbbbbBBbAaAB1DCA ~nge
      AB1aA1Ac2aAAA3A3c1A2ca3c1Aa ~ngi
      aBdAAAAb1A2A1AB1dABA1A4aA2AAaca ~ngl
      6b9A7a3a1A3B ~ngn
      1A2cA1b3b1a1a1A3e1Aa1A4AA2b ~ngo
      3c3A17A1A3a2b ~ngr
      1c2cBBAC1aab3Bdaa1AbbBAA1a1cA1aba ~ngs
      aA1b2AAAac1b3aB1a3C1aa5A1Ab ~ngt
      CA1cA1AAcA1AAA2A1A1Aa2Aa1AAAA1AAA ~ngu
      2a1aa2ba1b1bA1aa3aA8A ~nhe
      1b3A4A6a10A6A ~nho
      1AAAeA1Ab1CABbB1bbcAdca1aAb1d1bbcaec ~ni_
      A1bbAaAa2AA1AAAAaAbag2AaAAA4a ~nia
      BgBABA1B2AB1Aa2BccAAaC1bA5cB1c ~nic
      bB1B1BBAa2ACBb1B2BAaa1ABaAc1cBaAaB ~nie
      2b15a2A3a1A ~nif
      AA3ab5A1A1aA3ea1c3Abc ~nig
      2a5A1A2Aa3Ab6a1a5c ~nik
      1A7bA1A3BB7Aa2ab2a1A ~nil
      AABBAAA1dA2aaAc1caAa3A4AA1AAAa ~nim
      Abbe1Aa2aBDB1aAaaac1AaBaAAaAad1BAa ~nin
      2A5a3b1A1fc1AAaAa1A ~nio
      1AaacaAbA1AaaAAaA1BCAaaAAaaAb2bAabA ~niq
      1BBBAaaBbAa1C1CA1b1aACAa1A1cAB2aB1A ~nir
      BAb1dBaAAB1aA1AAABdfAC1AaAAaA1c1bAb ~nis
      e1c1AaAAAAa1a1A2aAAdAc2abAAABa1a ~nit
      4A8b3bA ~niu
      1AbAAAAAA2a1a1Ac2A7A3A ~niv
      BA1a3f2A1AAA1gAACAf1b1AA3A2c ~nje
      3AB3bA2A1a1Bac1ABA2A1aA ~njo
      a14a11B2cA ~nk_
      1A6A4B ~nke
      2A1a7A3a1a6a5b2A ~nki
      7Aa4A4a5a1A1Ab ~nkl
      b1b5a1ABa2A2a3aa2a6a ~nks
      1B5A8A3a3c2a3A2c ~nle
      10A6b3a4ab ~nly
      aaBafBb1AaA2AAAca1a1a3A1aA1a1A2c ~nm_
      A1AAbb2b1AAA3b2a2A7bA ~nma
      abb2daab1cccab1eeBabbcbab1cAb1AAa ~nme
      4A3A6ab5a ~nmi
      3a3b1A7D7A ~nmo
      Eb2cAbafA3b2Ba1a1AabBb1ea1aeba1b ~nn_
      ADABCB1BBABbA1Babd1B1fC1cC1AB1AC1ADB ~nna
      5A1A1i2a9a5a1A4B ~nnd
      bbDg1fagAACBabba1BCDaCbAba1b1Da1c1ba ~nne
      B2e1Ac1B1A1AD1AaB1C1da1AaA3AAaBcA ~nni
      2a4A3d8B ~nno
      aa1AbAAaeA1b3a1AaAA1b2B1a3AAA1A ~nnu
      aAAdCbDbAaACaBdaa1ABbA1AAAcBca1C1Ab ~no_
      4ab1Bb1b5aA1b4a9a ~nob
      bbbb3A2b3a1aa1b1A1A ~noc
      aAAA2AAA1Ab2b1aa1aAAA1aAdA3Ab1A ~noe
      ABC1d1ABA2AA1A1cAcaBaAacB3AbcAc ~noi
      AAaA3aa1A3A3AA1f1A3a3A1A ~nol
      AABAadba2AAAAbbAa2aAa1AbA3A ~nom
      1E2ABbCc1bba2Afa1aab2Ba1acbbcc1Ab ~non
      1bA11A6a2A3AaAa2A ~nop
      6aBA1aA4bAAaA1a5A2aaA ~nor
      BBAABAada1aa1Ab3A1a2a1B2A4caa ~nos
      ce1aAA1B2bC1BB1EABA1Ba1DaAB2A1aaba ~not
      bdAAeBbCBCCd3Ab2B1B1AA1Aabd1ACBda ~nou
      1b7bAcB4ba5AA6c ~nov
      ab1A3b2BAA2aaBa1b2A1aab1A1A1A ~now
      13bA1A4a ~nox
      2a4a8Abe1B10a2A ~noy
      1A1Aa7a1b2B4a1d7a1A ~npe
      1A4AaA2b2c1a2A2A10a ~npo
      3a1A5A2Aa4a ~npr
      1A2aA1AAAA1A4a1a1a5aa1d1c2c ~nq_
      ACBBBcB1BdaBAAAAaCBBAAaAAAbAa3AAaA ~nqu
      aBAaAC1BBbbAAaa4A1aabb1a1B1b1B1A ~nre
      2Aa9b4A2A4A6A ~nro
      fCcBeeCdbdC1aaFABBBB1Aca1A1Ab1AaAcAa ~ns_
      2c1hC3A1AaAc2bb1B3Ab2A6A ~nsa
      6b1A11A4a ~nsc
      A1C1cabBdBdBA1B1AbbA1A2BA1Bb2AACaA ~nse
      a1A7AeA5A3b2b1b3b ~nsf
      1ACaAaB1adBAA3BBBa1c1AAAA3AcB1Ab ~nsi
      aa1c3ba2b1AaaAAABAAAA1ABa2dcb2b ~nso
      1AA1A1d1bAb1A3a2Aa7bBAA3b ~nsp
      2bbaaA1a1a2A3A1A ~nss
      Ck3a2CC1aBBa1AaaCbBA1AaA1b2bA1a ~nst
      a1a1A1Aaa1aa3aa1Ab12Aa ~nsu
      6AA8b ~nsw
      1cbcCaa1acBAcb1bAaadbA1BDb1dA1Bdccdb ~nt_
      Ba1B1ACad2adBeBFaBAbadd1AA1AaAc3a ~nta
      AABBcAB1dcBdF1BA1aAFCabadBAAbcBBd1bc ~nte
      2c3A1A6bAaA1A6c3a ~nth
      1be1CaB1CAa1c1aaEA1AABBaAbDgdBAdcabA ~nti
      1a6Aa6A1a9A2a2a ~ntl
      BbDBaBADBA2Bba1cAba1B2abcAA1ABacA ~nto
      BCa1e1adDddBaAAAc1dbABc1B1acaAcdaDAa ~ntr
      BAaBAaeAcBbA1ba1ceB1Aa1aaAAbAA4b ~nts
      ABAA2A2A1A2AAAAAA2da1b2A2A1A1A ~ntu
      AA1AA2AbA2a3aa3AA3dA5c ~nu_
      a1A1A4aAaba2AA7AAc4agA ~nua
      g1B2Aa2aA1aAA2A4gAA1AA2AAabaA ~nue
      aaB1bbBa1ABba1Aa1BeAa1BABBaa1AnBBAab ~nui
      2aBaC1A6A1b3a9A1A2A ~nul
      Aa1c8A1A5c2b1A6a ~num
      5A24a ~nur
      A1i4ad1A2Ac4A1Aa1A9aA ~nus
      1AdCaBABBaaaAAb1AA4a1abA1a1BBAA ~nut
      1A2A6k3c1AA1a1c2B9a ~nva
      1aAA2AAAA1g1a1AaA4a2baa4AAA ~nve
      A1b1AAbAc2AAa2A2aaCAA1A2AaA1dAAA ~nvi
      5ba5A4bA2A ~nvo
      26c1a ~nwi
      1af2BA2CA1baB1a1a1acb2AAa2A2aa ~ny_
      5cA1a3a1A3a2B3AA ~nyo
      aAabA6A2a3A1aaAAa1aabA2AA1a ~nyt
      1aaAb1AAAAB1ca2e2a1AB1aaAA6a ~nze
      8A7A ~nzo
      1a2a1b1AA1b2A1AaA1AB1a2a1b2aa2a ~oad
      5AB6A8A ~oai
      3a3a ~oan
      aAA1AAAAAaAaA1caA1bbAA8AbA1A ~oar
      1b2AA1aaa2A3e8a ~oas
      4a3A3a8a1A3b5b ~oat
      2aa1aaAAaAb1A2AAA3e4aA1A4B ~ob_
      2AC1a1A3a3bAA1aA1g1a1AA6a ~obe
      3acA1daAA1AA1A3BAb1c3AA2b2aA ~obi
      a6ca2a3a4A1A2a ~obj
      2Bb1AAbC1a1a2AA3a3a1A1CbAaA ~obl
      Baahbb1Aa1AA1BB3A1AAAA2B2aA3ab ~obo
      2A1a2B2b1b4A1b3ac9a ~obr
      2aa2cb2A1A3Ac1aABbaB6a ~obs
      7A15b ~oby
      AAAaaAAA1A2A2aAb2AdA1cb5Aa2A ~oc_
      AAAAAABacdAAbAAaBbBc2aa2abAAAAA1AA ~oca
      aAAaA3A1A3a2dA2aa2ab3aA2A ~occ
      2A1a15b2b5a ~oce
      dCbB2A1bAbb1aAAeCAaAAb1daBAAABACACA ~och
      bAAAa1A1f1Aa2B2b3AAa3a1Ac ~oci
      Ab2aAAAAab3b1aAabbAAa2A1A1cAaA ~ock
      3cA1AaBd1B4h3A3bA8A ~oco
      3AA3C3A2c3AAaAa3a2A ~ocr
      7b2A1a1A5a2a4f ~oct
      2bb3aA5g2b2AA1A7a2A ~ocu
      1aBAc1BacAAaAa1A1AbaA1h1Aa2AaAcA ~od_
      1A1a4A7a3a2Ba2A4A1a ~oda
      2cBBAC1B1B1AaB1bCg1fdcAA2BA1ADABBA ~ode
      a1A4A3A2a1B3h1ca1A1c ~odi
      1A9b3c1a4A2a8a ~odl
      a2b2AA7cA2a1A4A7BA ~odu
      18b12a ~odw
      1Aa1ab2aa6a6aa6aA1a ~ody
      2bBa8a12aaA6b ~oei
      1AB1AAAAAb1bAAb1aBaaAAA2A1A4a2A ~oel
      aA1B1bbAbaaAa4ba1A1aaa2A3B1AA ~oes
      AcA1baaBCBbeBABba3BAAA1Ac1A2BA1aa ~oeu
      bbBAa1A1a2a1acAbAbAaaab1b1AbaCa1B1A ~of_
      1A4A4b11a ~ofa
      5Aa1A2AA2AA1A5A9ac ~ofe
      a2b3AAb1AaAA2AaAa1a2A1aAAabb1bA ~off
      1A13c ~ofi
      1abA2ab1A2A1adA2AAA2c6A2C ~ofs
      12A2a2BaaAa1a8ad ~oft
      BdhBcAAb1AA1AAA1AAC1AAAbA2aA1Aa2a ~oge
      a2A1A1AAAb1A4C2e ~ogi
      4AA11a1A11b ~ogn
      1B2A6b3dA3aA5A4a ~ogo
      A1B2b3AAc1BacAAfAfA3A1d2A ~ogr
      4A5aA5A5a6a1ab ~ogu
      a5A3A3A5a5a1B2a ~oh_
      eaaCab1abAAAA1a1B1BAbBaaaBabAC1Ba1c ~oi_
      1AA3AAacbAaA2b2AAcA1AA2a4CAc ~oid
      aAAfAaAAaBA3bACA1bAbc1c1aAa1Ab1a ~oie
      2a1A1B1a7a1A10aA ~oif
      dAbc1A1AA1a1A4A1b1B2AbA1A3baAA ~oig
      aBdaAAAaCAA1fCA1ceba1AacBAAcC1BaB1Aa ~oil
      AAgbBdeb1abAeAcBaeabBaaabBACBBAacaBA ~oin
      CADaBba1cdbAB3abcbabCa1ABAbgcCcbD ~oir
      AeB1aAbbbFcba1CadegDaDB2BaEBaaedAaE ~ois
      1a1B1AcCbgCaBCA1CE1cAcBCdB1adaAaAba ~oit
      Aaa1bb2B3A2AA3A1Aaa3AA1AA ~oix
      AA1Aaa1aa1a3b1AbA8a ~oiz
      3Aea1A7AB2A4a9A ~oje
      bb3AacaCa2aAc2abDa2A3a2Ba2A ~ok_
      AAAAAA1c1AA2bA1B1a1ABAa2A1A1A4b ~oke
      a1A1Aa1AAAAa1B1bifA1ACB1aA7a1A ~oki
      1B22d ~oko
      4A5ac3A1A3Ab4A ~oks
      A1BA1AB1bbaAa1A1A1abA1acdc1AbA1BAafa ~ol_
      1AACdC1BBAAaCA1Ae1BAABBBAAkA2ABaAAa ~ola
      BAaaa1Aca1a1Ba1a1AbA1a1AbAaaA1AAb1a ~old
      1bB1baDfA1CAbAcAABBCDcEbABEeCAbAAaab ~ole
      4A2A4AA3A3g1A6A ~olf
      Ba1baicBAB1BAb1aAcAAAcca1BaAe1AaAcBa ~oli
      e1a1e1AdAbBFBbA1aAaC1aACAa1aBa1aAacA ~oll
      1A4A11b2a ~olm
      A1BaAfB4aA1AAa1Ba1AAAAaAfbabB1e1b ~olo
      a2Aa2A1A1AAa1A1Aa1aB3c1a ~ols
      5A1Aa1A3a1BaA9b6a ~olt
      1aa1aA1a2b3a1ac1b6A2aab2a ~olu
      11A9a5c ~olv
      16B3A1A2a9A ~oly
      baAACabABa2bAa1bebaAaca1aaAaaCba2b ~om_
      ABAeA1a1dAABaB1AhfABaBA1AAAAAbbAA1Ac ~oma
      bacABAAaAAAAaABBaaAA1Ba1BBaccaabbadh ~omb
      CB1Aabcdfaa2A1cB1bCaBA1C3CAaaabaa ~ome
      AAAa1bA1AAagA1CAFAA2abbA2cAA1a1ba ~omi
      B1BaB1BccaBA1b2AAdaBa1BA1ABAbdCB1cA ~omm
      Aa1c1AA1cA1A2a1eB2AccB1AA4a3B ~omo
      aagAc1aaB1abAB1cAdAB2aaB1a2aAbBA1B ~omp
      2AA4a1AaAA1a1a1b1A5b7a ~oms
      caBabbADDBaa2Ba2BAAA1bBa1ab1abAdcB ~on_
      AAA1AAAaAA1B1A2AAb1a1b1AbaA2aA3A ~ona
      2aA2A2ABa1A2B1AB1a5a4b2b ~onb
      C1Bb1CBB2B1AA1CBA1AA2A1AAaab1AciA ~onc
      a2Ccb1ddCABcebAC3ACCaC1kAB1abB1Ac ~ond
      B1AacdabcACabBc2c1aAcBabbf1AAa2Aa ~one
      aAa1CaCaa2b2Aaga1AbBAaAAa2a4BA ~onf
      B1aacAAcB2ab2BaAAb1BBa1aaAAaaaAac ~ong
      2a1aa2baAb1bA1aa3aA5A2A ~onh
      A1abA1A1abACbBc1ba1ba3baA4aabAA ~oni
      1a2B3bA2A2aBa1a1B3A1AA ~onj
      4A2A10a5aaA3b ~onk
      13a12aa ~onl
      3b5A9b6Aa7b ~onm
      acEbbgcAeACbacA1abBDBca1aaaABAABbACC ~onn
      2AaAbAAA1bA1Abb3bab1A1b4Aa ~ono
      2aA2AaA2a3a4b ~onp
      1iBeBAC1gCBdabCcdcaCC3AaEBcaEcD ~ons
      ad1aAaCdgBAEACdbaCb1a2AccBAAaa1c1eb ~ont
      1AA1aA1BAaaA1a5a1AA7AAa ~onv
      7AA1A1b3A1A3A2a9A ~onz
      1AA5A1a1A2bAA3aa4a7c ~oo_
      1a1AaaBaaAAc1a1ba1eaA3AaAAAaAbB2a ~ood
      6AaAc2a1a1A7b7A1b ~oof
      c3BaAaAABdA1AbdacaAAb1A2C2AA3a ~ook
      1BAbbBa1AAAaaa1abA2bAaa1Aa3a1Aaa ~ool
      4AaAA1bBb1A2Ab1dbA5a7c ~oom
      5aA2c2ac1AAbc1b2a7A1a ~oon
      1a7c6A4b7A ~oop
      a1A1bABA1cAAcAb1BBab1b2aA1b4AA1b ~oor
      2A12a1A5a2A ~oos
      AAAAB1BcA1a3A1AAa1AA3A1A1abAbaAA ~oot
      CaCaaAADb2AD1BAdaA1ddbAAa1A3dA1Aa ~op_
      AAA1da6A2AAA2a3a2A4a ~opa
      1aAAa3BdaB1a1AcbfbA1CbcBbBcc3AAa ~ope
      10b5Ac2aa8a3a ~oph
      AAbAABaaa1A2BBdCCa1aAaaABabA1A1ab1A ~opi
      1B2a1Aad3A1AA3aAa8A1A ~opl
      5A1AA4A1ac1a3a3c4a ~opo
      AAB1b1AA2a1aaaadA1cb2c1AAAA6A ~opp
      1AB5cd1a1a2B2a2a2A1a4bb ~opr
      3A4AaAca4a2bba11d ~ops
      1a15a1b5a ~opt
      A1BAAA1dC1Ab1a1fABAA2c1BbAAAa1A2ca ~oqu
      c1AABCcbACe1bAC1bF1aaaAba1abbaedA1ba ~or_
      aBAAa1BDc1BacBe1C1CAAaBACAAba1c1aABa ~ora
      a3A2A2A3b1b1bA3Aa1A6Aa ~orb
      aaa1Bb2Cai1AAAaaaaBA1bA1baaB2A1A ~orc
      A1aAcACD2A1Cc3aaig1CAfaBAbAAacAC ~ord
      1cABBb3CDdd1aCcccabab1Ab1CAAggAA1a ~ore
      BB1Be1AAA1abAcAABCBe1AAA1a1B4Ac ~org
      daecACa1CAbeaAAabA1AAaaA1AAbA5bA ~ori
      a2acAAa1aCAEaba1B1AAaaaa1fAbAa1bAC ~ork
      AagBA1A2AAcAA1a4AAA1A6b2a ~orl
      ca1bBCbBCCBe1ACaB1a1bcb2cBa2ABA1aA ~orm
      1A2abaBA2aA5A1AA2bb2Ada1a1bA ~orn
      1b2A2A9bb1Aa1A2A3cAa ~oro
      2AAA1A3e12A6a ~orp
      b1A7d2d2A6A2a ~orq
      1aAAAaAA2BAA4a2A5bAaAAaaA1a ~orr
      CDa1bAA1AdfBf3AaabAaB1Aabbbb1Ba1bC ~ors
      1a1ABcC1aabCBcadCa1BbabCaA1CaAAbab1d ~ort
      bc1A4a3A1CbA4Aa8a3A ~ory
      6b3a10a2a3A3A1A ~orz
      EACADA1faddbcCacBbA1aeIfBBABjAAbbACC ~os_
      2c1A1A4f1Bb2A3A3b ~osa
      A1AA9A1a2a1a6a3A1a1a ~osc
      dc2ADAaAACd1A1B1cbBAb1C1CAB1b3cAA ~ose
      a2A2AAB1A1bA1abbAA1a4AAaa1aabA ~osi
      a1A2aa3Ac1AA5A1c6ab ~osp
      ABCAc1AAAA1Aa1BAeDaaDeBcBAAbaAe1bABc ~oss
      Ba1CCBabA1daacbbadAAAbaaA3BaAA1Ad ~ost
      A1aA1cbgbaaBbBaAEb1AAeccBbf1BcfAbaab ~ot_
      BA1a1a2a8gA1aa1aaBA4a ~ota
      4b1a3b1Aa3Aa10a ~otb
      c1a4b5a9a3A ~otc
      CCEfaacabAcCBDACbAdcAbcA1daA1AcaaAfa ~ote
      1ab1e1AaB1A1A1A1A1B2aBA1aa2ba1B ~oth
      c1AfAAAcB1AA1aa1a1A1A1a1bbA1A1Aa2AB ~oti
      CBCBcBABAAaB1AdAb2aekCd1AC1A1BAAA1A ~oto
      1cB1cBBAABAAa1BbAA2a3AbAAa1A1Ab1a ~otr
      AAAcAAAAa1aa3Ab1BA1BA1AdaaA1BAA2c ~ots
      aaa1A1c1AAb1b1AAbDafaBAa1D2bAa1d1AA ~ott
      d1Da1AbBA1aAbbbaAbbaBagcbadB3cd1a ~ou_
      B1A1a1Aa1AC1a1A1AAeadeB1aa1eAaBA1B1A ~oua
      c2BbAAaAAA1A1AA1BAbB1CAAa2Ac2a1ba ~oub
      c1b1BABB1BaBCA2BCCbb1aAA1Ac1BAcCdCB ~ouc
      1BBacDAdCBC1EifaBDBBCAgCACCAA1ac1dac ~oud
      bb1AcaBbB1c1aCA1FDbAc1BdAb3A2c1aA ~oue
      AbAb1AaAB1A1aA1AbC1aaA2cc3a1a1c1c ~ouf
      cAAaBCjadbDBa1bAdBdC1b1AAaa4AaAAc ~oug
      4a7A6a2a1A1a3Ab ~ouh
      baaBagada1cbaadbea1adcabB4abA1ccb ~oui
      b4AdaBaAaA1aBa1BaA3baACaDA1aAAB ~ouj
      A4bD4b4b8c5a ~ouk
      Ba1cABCBAAdbA1babCD2BDaafcee1bcbFC ~oul
      7a5AA4A2A8cAd ~oum
      CaAAcccAg1B1B1acCAA1AaAcABb1bbAcbAbb ~oun
      ADecgcbA2DE2bacBfAaBaBBBBBaAad2BA ~oup
      4A1A1b7abA9a ~ouq
      AbDAABfCBA1cCAeAjcabA1caaabEdbcbbAAc ~our
      1bAEBaBa1AcbcBACabFBBcca1BAAbD1Abl1A ~ous
      2aa1b1bdCa1cFBAAbe1bbebBBABdh1AdaAc ~out
      DB1bBCdi2DcAAbAACaD1BDbABCAAdCBcac ~ouv
      1AC1AAA1B1bb1A2bbBAA1A1bcAbabAA1ac ~oux
      6bA1b2b2d1b5AA1A4A ~ouy
      2a1aA1a2AAcAa1ad1AAaba1AA4AA1A ~ouz
      1bA4A2b7A2b3A ~ova
      A1Acbc1A1Afbb1a1abbA1AB1BA1abAAa1cac ~ove
      1A2a1aaA1a10a3AaaA1a2aaa ~ovi
      aA1A1a1bcAA1A3aaa1a4aa2A1A1Aaa ~ow_
      3a2Ab2bbA3ab10a ~owe
      1b8aA5c5AAbA ~owi
      aA2aeaaAA1cA1b1dAa2C1bbaA1acAaa2A ~own
      4A2A1a4A1ab1Ac6a ~ows
      3A2a1A1bBAaa1AccacdAAaA2a ~ox_
      2a1a1AA2C3a2aaa2A5baa ~oxe
      3A2bAabA1bA3A5a4a1a2a1a ~oy_
      1AAaA1cAAA3Aa1ca1cAAAA2A3bA2ab ~oya
      BAbbaaB1aB1aA1AA1ceb2AaB1BcBAa2AbA ~oye
      21aA3A ~oyo
      a7b1A2A1AaA2a2C4c1a1abAA ~oz_
      BAAAbbA1aAAbA1A1A1A7a4AcAaA ~oze
      aba2aa1AAAAB1C1Aa1bA1Ad1A1Ab1bAA1A ~pa_
      4B3a1Aa ~pab
      Aba1aa3dAb1Ab4A2AA1A2b2aAa1a ~pac
      7d12Ad ~pad
      aab2AbBAaAa1AB2A1AaAA2Aa1AA3AA ~pag
      2bAbbBdCAbb1BACbaC1AA1DAaBea1AA2aA ~pai
      aAAAC1A1caACbBAACCaaaaAA1AaBa1ba3a ~pal
      bDBBbCAibA1AAAcAbabA1CaCBAbA2Aea1e ~pan
      bab2AAa1A1bAaBbAa2BAda1a1B3AA1AA ~pap
      AaAbdbfc1CBA1BC1c1c1AaDacA1A1B2abAb ~par
      2bABBAC1cCDAbBa1BBdb1abaBadAAbaAA1a ~pas
      CBbCaCBbAaBABBAAcAAB1ab1AgA1a1AAAAA ~pat
      A1Aa1a1AA1b5B1b3A2aa1d ~pau
      Aa4Ab9a3a10b ~pav
      baB1AA1aBCA1Ba1b2BBA1b1AAAAa1AAaAAB ~pay
      c3A3A2b3AA2bA ~pbo
      B1AA1ABbAb1A2A1A2AgAAAA10A ~pc_
      2a4a13A1a ~pda
      a3A1a2ab1A2A3a4b ~pdt
      aabck1CcBC1ABbcABcACCAcaC1BBabAabBb ~pe_
      A2AAeA1acAb1aAa1cdaA1bAaA2A2BcdAb ~pea
      bDa3AB1ABaaABda2ch2ABA1AA1A2AB ~pec
      AC1a3b1caAb1c1AA3b1bAAcabaA3AA ~ped
      d1A1A4Aa1ab3a4B8A ~pee
      bCaBacbCBA1BBCBBABACAbA2AAoA1Ba1BaA ~pei
      ad1cbBAA1AdBdBAAAaA2DEaaAf1AAB1A1BA ~pel
      21e ~pem
      Aaab1d2CbccAe1bBAc2bAAeAbdC1Aa1a1C ~pen
      1B2a1Aad3A2A3aAA10A ~peo
      dbA3A5a4g3b5Aa1A ~pep
      AaeAAaADaBcb1eBbfAfB1BdBdCaFA1Dcaaec ~per
      bAcB1bA1CAaDa2cbAbbAAa1c1ACbAAAdBAA ~pes
      Abg1BCA2bBBAbDCdD1BBaAcdcCBbAda1BA ~pet
      CA1da1AbBBDA1a1ABb1bAa1bbaBCca1aAbac ~peu
      5aBAb1A3aa1A1aa6Aa5B ~pff
      7A8a4A1b3A ~ph_
      1AAb1a5a2e2B1b1a ~pha
      A5A6b1A2aABA4Ad2aea1a ~phe
      1Ab1A2b2bA3dAb1Be1A2AAA2AA ~phi
      C1bAa2faAB1a1bABa1A1BD1A1AA2Aa2a ~pho
      5Aaa1AiA2Ab1aA1Aa5BB ~phy
      ba1aaBAabbB1ba1AAfadccabA2aa2aaab ~pi_
      a1A3b3d9AA1a2a1a ~pia
      8d1A1A3cAab4A6A ~pic
      4A3A2B5b1A7a ~pid
      AddaabdACb1c1bCfCDa1CDa1AbBDAfBBcaaA ~pie
      1AAa2A4Ad1a1agC3aa2A6A ~pig
      12b4b4A1b1a4c ~pik
      B1baA1cABAAAB1b1BBab1AAAAAdaA1ba2bb ~pil
      cabcaABBcCb1AECBbCccAa1cbBCkdAAA1AB ~pin
      3AA5g6A2a3A9AA ~pio
      AA2AAB2aa1a1A1Ae1A2b4BAa1bbcA ~piq
      1AbAB1d1aAb1c1A2A1b3A1AA1ABa1Aba ~pir
      acAd1aAB2A1aAABBAAc1cBBAadb2AA3A ~pis
      BA1abAAaA2A2aA1A2Ab1BaAA2aba1Aa ~pit
      2AA1Ac5A1B1dAA1A1A2aA8b ~piz
      CeDAB1kabCA1eBBcEbba1aaBAaCDAAC1DABA ~pla
      aaaBbADAcAA1Ca1baaba1baaCA1Aaac1facb ~ple
      2eccAAEc1BbAcbcAAbb1aA1Aa1BA1aAeA1a ~pli
      1BaAa1c1AaAA1ACA1A2dA4c2A1bb1Aa ~plo
      dbaBbACbAaaBaB1ChBAC1Aa1bBAA1aabc1AA ~plu
      7D2b1A5A2b1A2A2Aa1ab ~pne
      b5A1AdaAa3Ba7dA1a1A1A2a ~po_
      aAa1AA2DA2A3aAaa3a9AA ~poc
      9b1cA2A1A6d7A1AA ~poe
      aAiBA1CB1BcaABBAhaAb1abAABABA2BaAAA ~poi
      1B1A1AbAAaA1Ab2CdA1B1aa3Ac2ABaA ~pol
      aAA1cabb1A1aA1BAab3B2CAAAAa1AA1ba ~pom
      BbCCbCACbABB1ABAA1aa2aAAbB1AA1B1cdA ~pon
      13c4c2a5a3A ~poo
      7A3A4a4Aa2AAA ~pop
      bA6dB1C1eAeCD1aaeaAbAbbbAA2Aab ~por
      cbACCBc1ADFcAAeaa1cCCbAAaCb1bda1cA ~pos
      CAAA1a1ccaAAABd1afC1abBaAjdaa2a1Bbb ~pot
      AcDbBbBb1AcA1Bc1Cabb2A1AA1AacAebkA ~pou
      2a3Aa2bb1A8a ~poz
      A1ABAaab1c2A2aAAA1A2A3aAAaa ~ppa
      a1AAAA3AaA1c1AaAA1bdAba2AaAAa2BA ~ppe
      a1A1AabAA1d5d2b1aAbAAA3a1b1aA ~ppi
      1Ab4BA5a2A1Ab2a1A ~ppl
      1Aa1a1A1cA1a1a1bA2a2a7Ab1aaa ~ppo
      a1aaaDAABABAaaC1baAA1a1aAaAAa1AA1A1A ~ppr
      2Ad2A15A5b ~ppu
      a3AaA3a1a3baa7a2A2A ~ppy
      bAbAA3A4aA2AAA1a3a1d5a ~pra
      bafcbaFB1aa1b1ABdabcf1aa2AB2a2BAA ~pre
      1ACdaaaB1ABAACeaba1BAabbBbABaABABABB ~pri
      1ADaca1aAbbA1B1fC1BBeCaAa1CACbCC3B ~pro
      AacBDca1Dccba1aAB1ABabaAAAA1BacaBacA ~ps_
      17A ~psy
      ACA1A1A3aaa1A1aAAabaaAA3A1baA1Ab ~pt_
      15bab1A1a3aaa ~ptd
      1AdA1ACCaaB1AAbb2daAA1A1A1Aa2aA1aa ~pte
      a1c1aaABaA1AAaAaa2bcB3a2A1ba1A ~pti
      2AAA2aca10cA ~pto
      5b5dAaA1a1B6b7A ~ptu
      1AAc2AcA2a1cA2Ba6aa ~pu_
      5a2gA2a1A2AA11A ~pub
      AcC1cA1aBBAA4aba2bbA1a4abBA1b ~pui
      d1A1b3B1aAb4a2b7b3b ~pul
      5a1aA5a1A1a2a4A3b ~pur
      BdAAAA1aAaAa2a1A1AAb1Aa1aaaA5a ~put
      A1Ada1A6a6A1A ~puy
      1BeA4A2A1A4a ~puz
      7B2A8d8A ~pwo
      c3AaAa2bbb1A1bBa3bA1Ab2A2A2A ~py_
      1Cb13AdB5g9B ~pye
      13a10c9c ~pyl
      2A17b ~pyt
      ccACceaacBabacbaAAAAA1B1a1aABAa1cAaA ~qu_
      cb1ac1AbCadA1A1a1cAbBBAEa1bc1acBc1ac ~qua
      abdAbABebbacAbbaAcdcAcABC1adbaAdaBcA ~que
      CDDaaBA1bB1C1CacBCBC2a1A1af2A2bbB ~qui
      eBBBaB1dAAabbA1abAA2A2A2aA4B1A ~quo
      B1aABA1Aa3aCA1db1A1caAaBbAc2AA2A ~ra_
      BBAaA3AaA1aAA1bai1bbA10B1A ~rab
      ba1BDE1c1BB1AA1bacabBabbDBfa2BBAbAa ~rac
      AaBAbdAcacAA1Bg1D1b1aaBAAAAe2AcBAAA ~rad
      bcC1Aa1eAAccab1aABAAcAB2AAaA2fAAa ~raf
      cdCCAa1aBA1c2Afa1A1AAAa1daab1aaca1A ~rag
      1BbacAcDaa1Ddbaabd1A1CBa1EAaAAd1A ~rai
      3a2aA5A3aa4A1A1b3b1A ~raj
      1a1A3d2B1AA2AB3e3cc ~rak
      AABAe1ACebBbbAc1BACAAcAAAbBcA3aa1B ~ral
      cdbbAabCAABb1AbAddDagBa1BaBAAAAAB1A ~ram
      AbBBCBaAa1bBbaiDHAAbgAbB1cDBEAB1aFA ~ran
      aBbAAA1bAABbAb1dCABCa1BabABaA1BadAAA ~rap
      Abd1b1aa1a3A2A2A4a1aAa1Aa2A ~raq
      2A6a3A2a2a1c ~rar
      BA1a2CCa1c2BAAAAadb1a1A1A1dB1Ba1aa ~ras
      1Bd2AAcB2acaBaf1AdBDB2BAbaba1Aa1d ~rat
      6A10b3A9Aa ~rau
      cAaa4Adada1aCAaeCBbbbA1DB1aaaBaaa ~rav
      2A2a9ee2Ba1b4a3b ~raw
      1AB3Acba1BAe1h1AAAAaAaAAAd4c1cA ~ray
      B4a3a2a8c ~raz
      a3A1AAa1e1A3b2A1A2a9aA ~rba
      b3A1A1A1A2cb1bgA1aA3a2AA1A2Aa ~rbe
      3c3A5Aa2ba2A1aA6b1A ~rbi
      7aa2A4AA1a1d3A ~rbo
      ABAAaABAAaAb2ABAeB1AAABg1aeA3AAdA ~rbr
      B2b1AAa6B1A2A1a1f ~rbu
      BBb1AAA1AAC1ceCAa1a5aA8A ~rc_
      aaA1A3a3A1a1c3A7a2A ~rca
      a1aBabaBbAgbC2baBBCAacAAB2A2dAb1a ~rce
      1aCcAAdgcA2aBBADcabcABBbA1CaACAbAdA ~rch
      1AB1A4aA1A1A1ABAaA1a1A3a2a2ab ~rci
      Aba2B1BA7B1B2aac3aA1ba ~rco
      c1Aa1a7Aa1c1b2A1A3A2A ~rcr
      a10AA2AA1b6a ~rcs
      AaAaAA6ACc1a1AA1c3AA1A2bA ~rcu
      1a1babAB2dBaAb1BAaA1B1ABa1AeAbaaaac ~rd_
      Ab2a1aac1A1A3aAc2A5b2ab2AA ~rda
      B2B1aAABBa1c1bAAbacABA1aB1Ab1bBaBa ~rde
      b2AAA1AbabAB1D1a1aAdAAAcAA1c1BeaBbB ~rdi
      10a4a ~rdl
      4cBA1A1A1bcaAecAAA1a2a2A1AaA ~rdo
      A1baA1AA3a1bA2B1gA1AA1b1A3A1A ~rdr
      AAAAAAaaa1DaA3BCbeAcaa2aac1AaA1A ~rds
      ABAaA2A1Aa1AAcAaAAa1BAbAaAAA2aaa ~rdu
      1Aba1bBc1aE1aBaabbAdDabaAcbdB4dCa ~re_
      2A1AbdAAb1ddA1ac1Db1B2cAbbc1CAAadA ~rea
      2AAA2aA1AA1a2AfAab2a3b4A ~reb
      aBeBCCB1eA1bBABedcbaBA1BB2bcacD3A ~rec
      aAbABcbbB1gbBacbaBAAAaAcaB3ABAAbAb ~red
      AbBaBaAa2BeaAABAbABbAbadBABbBC1aA1b ~ree
      bAbAae1cCdbAaAaC1a1A2aAaaAaa3BAbC ~ref
      CAafaC1BbBCaBABBdaBBAAAb1A1Aa1ABAA1A ~reg
      B2DbaaeB1aAbAaA1BACaa2acBBaAcdB1bB ~rei
      Ad2aaADdAA1AacaAAac2bBAAAdA2AeAc ~rel
      aCdBFCBmAB1BDha1eb1a1d1ccAcC1AAAeCAa ~rem
      AaBaBDcCcAdbcBAaCab1bGAa1bdb1A1eaAA ~ren
      aDDE1BccBaCECBB1ebEaBcAABCAdDAAB1CB ~rep
      ACa1eb2BDbbAabFaa1A1CaAbBbAEAfA1dCC ~rer
      ca1abBdcEaadccbBaA1bAf1aAaBBBBfaB1Ad ~res
      Da1B1baABa1BbBAAacbcAcbcbCBCbcAAB1AC ~ret
      aaaaAED1AAdBc2AaAbBAAAcc1AAbAACcA ~reu
      1aAaBabaaBb2aaA1ac1A1ccdBa3BabAAd ~rev
      1A2gAA1AAcAaAdAAa6A2AA3a1aA ~rew
      4Aa1AAA1A1b1aA1A4b4A2f1c ~rey
      A1AA3A1b1A6a1bAB1Aa5a2b ~rez
      AAeA1aAAAa8a3a6a1Aa1A ~rfa
      1be2a4A4a2a12b ~rfe
      3A3a2A7A2a1a6a2a ~rg_
      B2AeaAAA2b1A2B2e1A5A3A ~rga
      1CBBAA1bBAaA1f1bbcDaAB1AAaAAh3Bda ~rge
      DAaaAAAAA1caB3Aa1a1a1a1fAAa3c1AA ~rgi
      9A3B1aBb7Ac3A ~rgo
      b3bA1a8c ~rgu
      10b7A ~rgy
      a1b7a14a1A ~rha
      1aB1bBA2dBA1fa1heABCC1DAcAa2BiaaAb ~ri_
      A1Aa3AbA4bABC4AbAA1b2aa3a ~ria
      2A2b3A1a3g1a3b2A6a1A ~rib
      aaC1aA1AABBaBABbBaAAAcfaB1AAbcB1AA ~ric
      2aBA2aA1aa9aec11A ~rid
      2CAB1FCdaAAbACA1DAdCaCcbCabbbBbB1Da ~rie
      2ac2Aaa2b3Aaa3cb2a4A ~rif
      c1gBbAABCACcABABc1AABBABAa1Aba1AA2a ~rig
      f1adAAba2aaA1a1AAc2aA3AAA5A ~rik
      B1BAa1Ab2AAad1AeBBiAA1bBA1AA1AccAb ~ril
      BABfAc1BDCaAAC1BAB1BbABAeABAdBa1AA ~rim
      bDac2AcBBeaBacbbbAAAabceACCb1Ba1cAB ~rin
      1a1A1A1aAAAa2AA10eAA1A2ab ~rio
      aBAA3AA2A1A1Ab1b1bAc1Ac2A1A ~rip
      cb1aA1AB1A1AAa2aA1Cc3AAaBA2AA1b ~riq
      1AaBA1accaAdcBBAcAAA1aAAadA1A1aaA1Aa ~rir
      AAA1aBA1dA2aaeC1cAaaB1B1aAaBAADAdAA ~ris
      AA1BcAAAAbc4bfB1BaAaAAAAa1a1AaB1a ~rit
      5A8a2d3A5A ~riu
      ABBAb1BbbABAf1bACBB1A1AA1ab2A2AAbA ~riv
      4A2a5a5aaa9a ~riy
      A1a3b4Aa1d1a7aA8a ~riz
      2Ac8Af2Ab5A2A4A ~rje
      AbaabAaAAaA1A5a3a2A1aAAabAaBb ~rk_
      5aA1a1A1A3b5a3b ~rke
      1A1b1B3BA1AA3BaA1a4c1aA1ab ~rki
      10A1A13e1a ~rkl
      AA4c10A5Ad7A1A ~rko
      3AAaAbAa1AB1baAA1AA1bb6A3AA ~rks
      3AA2a7a1a13a ~rl_
      aA1AAb2a5ca9C ~rla
      bAaAaaCDa1ABC1a1BAaBAaebA2ABABfa ~rle
      2a3A3aAAA3b3d10b ~rli
      AagBA1A6A2aAa1A3A1A4cA1a ~rlo
      5a1A6a1aAa1a9cA1a1A ~rly
      3a5eb6AAa1A2A1AAc3b2b ~rm_
      ba1aAAcAAB1A4Cb1ab2a2A1B1A4A ~rma
      AA1a1AB2gBebB2A1aACAbAAdB1aAAhaaAa ~rme
      1aB1AA1aBAAAaAA1bbb1aB1CAAaaa2BAA1A ~rmi
      A1bA2aaAadaAAbA1Bc9a1bA3a ~rmo
      1A1b6dA5b2A4A2A ~rms
      a2A6Ba1AA5ada2AA ~rmu
      1Aab1AABA1d5A3AA2a4a1Ca1aA ~rn_
      AA1b2AA1BBA1aB3aABAc1bcAAA1AAaAAe ~rna
      ACAbBe1D2AbBbBbfAcB1AAAAaAAAaAb1Beb ~rne
      A2A1BAAAa1aCbA1aBbA1BAB2aecacA2cA ~rni
      1A1baa1a8B2a1A8a ~rno
      1a8A6b8A6e ~rnu
      aacbA1ABabbAAbAa1BaAAbb1BBac5AAa ~ro_
      1A1a2b1AA2A1A1e1A1AB1a2a4ba2A ~roa
      BaBgaABcC2abBCdCAA1AAfAd1CBB2BAAb ~rob
      ABB1aaBAf1C2BdbA1AAaAcbc2AAAB1AAC ~roc
      aAdc2BAAAAaAa1bAB1a1Ab3A4a1ABA ~rod
      aAbAA1b1BaAAAA1dCAAAAAA4A3B1A ~rof
      A1B2b3AAd1BaAAAfAgA3A1e2A ~rog
      bBbbBbfADbA1C2B1ABA1bCbaabAAA2d2a ~roi
      3Aea1A3A3AB2AA3a9A ~roj
      A1AA3d2AA3cA2AADBa4A ~rok
      Aaa1aAaB3DAAbafCA2aAc1AAd1aab2AA ~rol
      Aaa1aA1a1aAB3BdbbCA1bbAAAa1aBdBAaA ~rom
      c1abCBC2AdbadCBb1bBBEC1BAbAAABAfhAb ~ron
      4BaA2eAbaA2Bb1daA2a2a4A1bc ~roo
      ABCCCBAAcbbaBb1accbbAc1bbbbA1abb1b1b ~rop
      A1AAA3C2A3gA5b5A2A ~roq
      7aa1A2a2Aa5a6d ~ror
      BabaBA1FbBd1ba1AAdAe1eBcAbC1cb1aB1Bc ~ros
      A1a1A1aaAAa1b1A2AAd1aBaAa1a1aAbbAAA ~rot
      1BEBeehfbCC1dBaABb1D1ebgFBcbb2ABCca ~rou
      3A1b1b6a6a4b4A2c ~rov
      1A2a2A2aA4cd5A1cB ~row
      A1ac1ac1A4a1aa1b3A1A1A1A4A ~roy
      A22C8c ~roz
      1a2A5b2AA2ad5A2ac1A2Aa ~rpa
      Ada1aaA1AAaBaba1AbcA4a1AaB2AaAAA ~rpe
      1bA4B2a1A4A1e1a1A2A1a4A ~rpi
      2A7a14a2A4A ~rpr
      2AAA1A3d1B17a ~rps
      1Cb2aAc2b1Bc2ABhBA1a1bAa5AAAa ~rqu
      2A1Bb2A2A3aB2B1C2a2a2aAA ~rr_
      abB2AdaAABaabA1BaccBaCAcB1AAA1AcAAB ~rra
      aeeaaE1E1BBEB1BaAdEBDB1aDkdB1AbaDaba ~rre
      BACb1cAAbaeA1A1AfBAAADdcaCeaabBA2Aa ~rri
      A1BAAAAAa1ABbfBAabA2AAA1A1A1A1a1b1A ~rro
      6Ad1AA3c1A2A7A2A2a ~rru
      5A6a1A1c3ca3E2cAA1A2A ~rry
      1Ca1e1cAfaDAeAcacACbAcAbbacb1Acdd1Ca ~rs_
      A3AAAAA3A3b4a9a ~rsa
      AA1A1A1AC1eA2a1AdAAcaAfa1Aa3cbbAa ~rse
      7Aaa2a6a3a4aba ~rsi
      aB1AcgAada1ca1AaBC1cbb1AAaBAA1CCAA ~rso
      15c6A ~rsp
      1A1aa2b1aAa6b2b8a2a ~rst
      aAd1Ab1e1CgbCB1aBB1GaCBAAAacBCca1eC ~rt_
      AdB1c1Ba2dAAbAaB1bccBa1aAAa1AAAa1da ~rta
      caaB1aAabcd3dDb1ADbCbABBBAc1Cd2Bc ~rte
      5aA3A4A6aA1aAaab4A ~rth
      AaCAddcCAaCc1b1Bb3Adb1bAd1AaBCAdc ~rti
      bbBBACcAAAaaB3C1B1AB1AbA1acAAdAcA ~rto
      10A4gA5B2a1aA2a ~rtr
      A2aABAaAaAAaBAb3a2bAaacAbabAAAca ~rts
      4AA1A3a2a1abA6a1a ~rtt
      3aA11A1Aa5A3b1a2a ~rtu
      A32A1a ~rty
      A2a12cA4aCA6A2b ~ru_
      AAbd1B7Ab2a1b8a2A1a ~rub
      1cb1adcaab1baaAAaeAAAbAB2AAaAACBaB ~ruc
      ba1bAAAB4a2aa1B1ABaAaa3c1AAABA ~rue
      AA2ea3AgA5A8a1a2bAa ~rug
      BhB1A1AbBBCBA1BAB1aBA1AaaBAAbABebA1C ~rui
      1Ab2A1a1a3A1aA3b7A2a1A ~ruk
      2bA9aA1aA10A2E1aAg ~rul
      1A1a4baA2A3A13a1b ~rum
      2AbB1baAaaAAAa1ca1AaC1a1aA3A2Ab ~run
      7A6c1A16a ~rup
      a1b4d2AA1a3B1A7cb2a ~rur
      2A4cA2dA1A2a1BeA4Ab4A2A ~rus
      AAAA6A4a1A2a5e6Ab ~rut
      1b3b5a10a4a3f2aA ~ruy
      1Aa7aaA3A3b1a ~rv_
      1abbabABDca2aAAB1B1d1aAAAA2aca1a1C ~rve
      a1A1aAaAgAA1ABa2AeaABBA1aA1b1AAA1a ~rvi
      14a5AA5b ~rvo
      aaBaCBaAaaA1baAAecb1baABaD1Ca1Aa1aAb ~ry_
      aA11aA1a2e6A ~rye
      2A2A4b1A3c11aA ~ryi
      A1A8B1C13i ~ryl
      4b2C3a10b7a ~ryo
      A1aBacAa2AaABAa1a1aAAa4aA1ABa ~ryt
      6b3a10a2a3A3A1A ~rze
      29a3a ~rzo
      7a4A3d6b7a ~sa_
      4A1b1b1a1A1A1a1AAA1A2d1AA2A ~sab
      1CB1AAdA1AdcaAA3Ac1AbA1A2fA1A1BA ~sac
      dAAAA1A4B1A1dAa1aA1A1Aa3a1AA2b ~sag
      B2aBBaAAA1bfcadAbbA1ACEAA1A1aBBAb1A ~sai
      4AA4d5A8A2b5A ~sak
      1aBCCCADeeAaBAcC1BaaEabaaBa1A1BbBdAB ~sal
      1A2bBaaAACAAaa1a1aBAa1aAAaaA1da1Aa ~sam
      1efAde1EBb1BBF1D1Aaa2E1AbB1CaAe3B ~san
      aa4A3A1A1A1A3A10bb ~sao
      B3a3b1aC5ab3C3A6AA ~sap
      aa1Aaa15A6A ~sar
      Aa2A1Aa1AaAA1ba1AbdC5A3bA2Ac ~sat
      1B1A1a1faA1a2cbdbC1AB1eaAa2abcabca ~sau
      1b2A1ae1AA5BaAaA2AAd2AAAA3A ~sav
      AA10bb3Ab6aa6b ~saw
      a1A2AA1aaA2b2b1a3Aaa1bAaaAB2A ~say
      1a4A1A11a2a6a2b ~sbo
      ABaAa2AA2BAA1aA1aAAda1fa1cc5f ~sca
      Ab2AAaBA1c3d1a1A1Bb1aa1a1b ~sce
      BAB1bBAA4bAbaAAaA1ca2Ab3aA2aA ~sch
      BC1gAa1dAABADB2BAe1AAAAAA1Aa2c1cAa ~sci
      1Aa1A5ga5a1A5a1A1aA2A1b ~scl
      daABdBAAC1CA1aBAh2AbACf1AcBe1AAAaAA ~sco
      aAA1B1ccAA2a1ABAABafAAA1A2AA2a1Aa ~scr
      AAea1aB1e1bbB1aABCb1BB3dAaA1AaAA ~scu
      aBcd1CaacBebbAcB1cBAaB5aBcedadba ~se_
      1bAAAa1BBB1BaAAA1d1AcA2AbAB1bAa2A ~sea
      A1AA3ACebA1aBabbaBdAcAAaA1aaAbcaAA ~sec
      a1a6aA5A1ab2aB1a2aA1a ~sed
      1AbaAaacAc1Aa3CcAbadAa1AAbAAAB2a ~see
      12A14A2A ~sef
      1a3a1a1A2aA3Aa1A9a ~seg
      1BAAB3f1BAAa1AAA4b1bBAAaaA1AAA ~sei
      cA1ack1ccA1BB4AbgAdaAaBaA2bAA1a ~sel
      CbDbgBc1Ca2AaABabaCa1bAbACAAABbBa1A ~sem
      BbcBABAbDBa1b1b1bb1bBbA1acbaABAd1baD ~sen
      7A21d ~seo
      AAA1AAA1A3b1AaAd2A1A1AAAAA1baA1Aa ~sep
      BBAaCCaCdCgbABBAdeBgbAABa2d1AeCaB1b ~ser
      caAeAaAaBa1bfAba1dabAcCb1baBbbB1a1Ce ~ses
      1eDfAA1AcaBAAa2aAdBABaA2AA2AD3a ~set
      1AAcadBBaAAA1a2AAbaaAAAB1BA2aaABcA ~seu
      1a6cAA1A3aA10a1ba3a ~sev
      b2a3aA2a6a3d5a1A ~sew
      5A2bA6a4A4a2b ~sey
      3A1c5a4A3a5b1a1a ~sez
      1aaA3aA9abA4A9A ~sfa
      10c11A3A1B3A2A ~sfi
      a1A7AeA5A3b2b1b3b ~sfo
      1a5A2b8a5a9a ~sfy
      Ab3BAa1AA2aAbc1baA4AAA1AAaAaAA ~sh_
      A1aa4a1a7abbA3a1a2c3ab ~sha
      cB2AAAa2BaAAbb1fbbdA1aaAa2Aa1b1C ~she
      1bcBBa1aBAcbe1aAcaAcaAc1aAAcb1b1C2a ~shi
      AACbac1a1cbAB1a1A1ABc1aBAa1A2AcAAaA ~sho
      6A1Ac7b2Aa2A ~shu
      AA1bAacaad1Aaa1accA1A1badCa1AbeaAB ~si_
      2b1bBA12A1a11a ~sia
      aAbB2aA1ACaaBaa2a1AAa3a1a1bdbAAa ~sib
      2a1a1A2ac3a1aaa5A2AA2A2aa ~sic
      A1Aaa1AbAeaAb5A3A4AA2Ab1a ~sid
      AAC1eDBBCACAaAAAEA1b1AD1BBA2b1aAibc ~sie
      a17a12d1a1b ~sif
      2A2a2aA1hA2A2aA1Aa2a2b3baA ~sig
      1b2c2b1Ab1cB3a1a3a1A5A ~sik
      bBaAajab1B1AbAAbAcA1AA1A1cA3Ad1cA ~sil
      1a2bb2Ab1AA1A1aAb1abD3d1cAA2AAA ~sim
      D1CbaCDC1BbA1bCjaACeA1AAadBDaba1BCAb ~sin
      1a2faBaAA1BCa1aAB3c1b1ab1a1A1baAc ~sio
      AA1AAbb1Aac3AA1A1ba5a1B5A ~siq
      cab1AB1aeaa3aAB2a1Aa2aaaAA1aAA1A ~sir
      AAaAABdaBcBBAAe1aAAAa3aaAB2AA2AA ~sis
      bA2B1eC3CAAeAEAABhA1BAA1ABeBAcAAa ~sit
      AA1Ae1a1ABA1A2A3AAABBaa1a1AB1aaa ~six
      2c3d9A14A ~siz
      A6A6d18a ~sjo
      4AAdAcAaA1a3AaaAAA1b1Aa3AAABa ~sk_
      1bA1A6a2AABCb1a3f2b2A1A ~ska
      aA6B3B2f1aAa1AaA3A1A2A1A ~ske
      AB1a2AA3Be1AA2aaAA1AAaab3a2A ~ski
      1a10CA9eA ~sko
      6A2A2b7bb ~sky
      2b4AA7A ~sla
      3AAAA1B2Ab3A2Aa1db3a2b3A ~sle
      10A ~sly
      1abA1b2aAa2c2aA2a1B ~sma
      2AaA1d1A3DA1Bc3aa1Aa2A4aaAA ~sme
      A10A1d4A5a ~smi
      aa4c1b1c2ab2A1a2Aaa2AA2B1aA ~sn_
      8c3A3ba2A ~sna
      b6Aa1AaA3A4AdA ~sne
      1ccba1AA1aB2A2BdcaAAb2B1ab1baab1b ~so_
      aAAAa1A3Aa5b3A1b3a1Ac1a ~soc
      A1A1aabABAA1A1AaB1aAA2AaA1aA1a1AAA ~soe
      A1bAabACACaA1B1a1bCcABbAa1B1AgbaBcBa ~soi
      1dDAAmBc1baDcBbaBAAbEBBd1AA1BA1BABfd ~sol
      AAAaA2badbb2A1AAA1aabAa1A1AAbaa1ac ~som
      baAb1gc1bAAbC1eceaCa1E1aCdACBA2CCBB ~son
      abaaBa1BBaA1a1BaaAacbAAAA1a1AAababBA ~sor
      1AAAbBAaA2aA2bf2B1d1A1bA3A4A ~sos
      16b ~sot
      CB2CBcbbbdBbhbBcCAA1cCBA1ACeADbfAAb ~sou
      A3aaAbAdAbaAB2b1A1AAd1AaA1A1aAa ~spa
      aAD4A1AAc1cabbBbAAa2bAAB2Ab1ab ~spe
      1AafAAb1aCc1c1A1AcBi2AAaAA2AaAAc1b ~spi
      a9Ac1AA7c7b ~spl
      AAb1AAdA1AA1AbcaBBdcAb1A1A1Ac1AAA1AA ~spo
      aB1Ae5Aab4c1Ad1AA3c5a ~spr
      aA1AAcB1BBdeBd1aB1CBAAA1AaahA1Abd2A ~squ
      13a2a4a3A4A ~sri
      caa1AAABA1BCCaCAcBab1BdcBAacb3bCAc ~ss_
      daA1AB2aA1BbaAAdAb1CbBaaab1a1Ae1BaA ~ssa
      bb1fC1b1Aa1bd1CAbbcd1caBB1BAba1a1bBa ~sse
      10c11A3A1B3A2A ~ssf
      1AaDACa1AA2BBbeDBACAaAA1BAA1cABafBc ~ssi
      ABBb1ABdCBaAAb1AdeA1BAb1AdaA1eBd1bAA ~sso
      A1A1baBbbaaA1A1a1AAcaAbCba1B1A1aA1ab ~ssu
      1a4a2A1a5Aaaa12Ba ~ssy
      bbAA1cB2BA1AaBBbbDA2BaA2Ba1bAAfaa ~st_
      BCAbbaaAbacEBBb1fCdCbeBABba1ddeaAAdb ~sta
      aBgBDdbAaAABbfAaA1aAAAdba2CDAEAb1eB ~ste
      1A1a1A6B1a1AAA2A3A4AA1f ~sth
      1abABaaaA1AhCBACbaAaBCcA1a3AB2Ba ~sti
      A2Aaa2Aba3A6a2b9CA ~stl
      14a ~stm
      bAAfcBAbaBBbAA1bcADCCaabAbAb1bab1Aa ~sto
      Dg2a1AAbcabaa1aDCeAC1BaBABBA1bBAACB ~str
      3A17a3a2a1A ~sts
      b1aa2aaa2cbB1ABAA1d1aAAaAAAa1AAA1a ~stu
      a1AbA1B2a1bAa1a1AaA1Ac2A1AAA1A1b ~sty
      a1BaA3ba3A2cAaA2d1a6AA1Ac ~su_
      2A4A3A4fc2A4b ~suc
      1b4B2bd1A1A1BB13aAB1b ~sue
      4Ab3A6a8a2A4abA ~suf
      2bc1Be1bbda1a1BA1AbCAA1AA2b1aBA1aB ~sui
      A3A1AA2A6A1a12A ~sul
      1c1Aaa1aa3A3AAbA2aaB2aAA5a ~sum
      1A2A3B2Ab3cd1b2a3a3a ~sun
      2d1ABBAaBCaa3BAaaAaa1A3A1Ab1cac ~sup
      AEd1ba1AAa2a1a1BaA1bB1ba1AbAaCBcAca ~sur
      aA1BaAAca1AAcAaabB1Aa1cCcb1Aa3Abeb ~sus
      A2b3c8b4dA6ba2b ~swa
      1b4AA2hA3AAb1a7AA6c ~swe
      8A1B1bAb6A ~swi
      Aa2c1a1baaaB3AA4A5a2cA1aA ~sy_
      17A ~syc
      A13A1A1a8b3b1d1A ~sye
      1AAA4a1AAA1AadBAAbdBAbAA4A2AA ~ta_
      cAD1A1B1cA1aAAacCAcabABaAAACAaAA1AAa ~tab
      AAaAecabAa2AAa1AA1aA2aBB1b3aAAA ~tac
      2A13ab9a ~tad
      1ABaebdD1abbe1b1aga1b1aAbBaeaA4ea ~tag
      C1cCddAaAabACCdaEaeBB1fb1cCAcABCAA1C ~tai
      1a1a3BA9A5a9A ~taj
      1bAb3gdA1A2AABA1AaAa4aa1ab2AA ~tak
      BAACCBA1aD1CBndA1DaAd1dbAaA1aaaB1BbA ~tal
      2AA3A8d14b ~tam
      bbbcABAAba1BABAbaaBCAAAAA1BaAe1cA1cc ~tan
      1bB2A1d1DfBAd1ABA1bdaAbA1AaA2iAABA ~tap
      ADaAA1ACAAACdBa1fa2bAAaBAaAAAg2AaA ~tar
      16A6a1a2a1a ~tas
      1AA1A1AcA1BAA2bAB1aBaCBa2a2AaA1Aa ~tat
      2cb1BAbaae2aA1d1cABbB1a3B1b1a ~tau
      30a ~tax
      1Ai1AaAA1bA3A1Aba2aA4a3A2b ~tay
      4a1a3b1Aa3Aa ~tba
      a7a ~tbh
      1ab1BA1baa1ABabdeAB1AcbaAb1BaA1b1a1a ~tch
      5a3A2b4Ba1a ~tdo
      15bab1A1a3aaa ~tdr
      Ae1BaFeacaadBCbBaCbcb1C1BebCa1Cac1bd ~te_
      a1ebfBaCAA1aBbA1AA1BBCAAaac1AAab1AbB ~tea
      acCA1A1a3Aa1cca1cAB2A5AAa2AA ~tec
      a3A1ABc2c1A2aA1b1AbC3b4A ~ted
      A1a2AAdCAAA1c1acabAC1Aa1Aa1A1AbA2A ~tee
      4a17a11b ~tef
      aAca1bA1aBA1a1cA1BAaaAc3A1e2AaAAA ~tei
      1BaB1CBcAeaaCcaAAa1a1Aaa2cAaAAbBaB ~tel
      1CbADcaAAbBA1AAa1CbEBAa1AEAAAaaAba1e ~tem
      ad2DaBbdBaAb1aaa1bbBBbbfAaa1B1BabA ~ten
      4A2a1AA7A2a1b2AbA5a ~tep
      1baaaacaeefB1D1A1b1babCbAf1Bb1BD1cA ~ter
      d1ABfc1bd1Ddbd1AaeAb1a1BD1abAB1AAACa ~tes
      1B1CA1AC1bae1AA2BA1AaaABaAbAA1ia1f ~tet
      ABDbCaBeBABBaDjB1EAABaA1AAeBaaACBccB ~teu
      6a3ab3A7A3a2b ~tev
      4A11A4a11A ~tex
      1b1a2aaAbA1b3aA4a1a3aA5a ~tez
      19A6a ~tfl
      2cabbAbaab1a1babab2bA1b2AAaAb1aAA ~th_
      1AaA3AAaaAcA1A1aaAbbaab1aAB1AaBcAB ~tha
      aabgdAad2bcaa1aBACa2cAbadaAbAAeAAa ~the
      bacA1ABbAAA1Cc1acB2BABC2A1aAABAaab ~thi
      6cB2a2A1A1b6A2A5A ~thl
      AA1A1c6BAa1AAA2A1A1A4AA1f ~thm
      3b3A7AAa3A1A3Aaba ~tho
      2aaAAAA2bbA3AA1b2b1AdB2ba3AA ~thr
      10A4B1A6a ~ths
      10A6A2a3a ~thu
      beiABdA1AAaaBbbABBABbe2b4AABAAaa ~ti_
      bfe1A1AaAbAABaA1A1BAAaA1AAa1Cb1aAe ~tic
      8A1AA7c4A ~tid
      AbaAcc1ada1adaB1a1aBBcfabaaCABaAcA1C ~tie
      a1C1cAbbAACb1AAAb1AAB2a3ab1AA1AaA ~tif
      ABA2baBcAgAAcA4A1EAAbAb1BbAaAAbA ~tig
      1bA1b3A1A9A3A9c ~tij
      a1AAaA2bA1e4aA2b1AA3A ~tik
      fba1AAbba1cAcB2ABA5bbAABaCCaa ~til
      aAABBaA1baB1a1f1AB1bAaAA4A2aAa1B ~tim
      AaeACabAb2CAeBAacA1a2bB1edbcbaA1BB ~tin
      2bbDaaAdAabc2aA1Ba1a1C2AAabbd1bca ~tio
      2BbCA1A1aBaBAaB2AfABAAa1Bac1bA2A ~tiq
      1cb2adCBaeA2cAfC1BaBf1AbAcBBABbadb ~tir
      BaBaAa2b1Ab1A1AFAacaBd1ABB1Aa3ABa ~tis
      b1fAaCBBba2BBbB1aa1c1a1BAABa1dA1Ad ~tit
      AAAe1bdAAaabaaAb1e1A1A1AACA2Aa1AAAa ~tiv
      a1e1A2AA1BA1abbaABbbAAa2bA2A2A1a ~tle
      c2b1a6A4Ad ~tli
      1a6Aa6A11A5a ~tlu
      Ac1A1a2Ab4A6a2bA5a2CA ~tly
      4a3a5a15a ~tma
      5a4A6e ~tme
      A3BB10A3d ~tml
      DDbDcAa1bCB1BeA1bBBACf1d1AABBA1b2C ~to_
      4AA1bab ~toa
      7c1A2A2a5a ~toc
      1d1Ac2a8AAA2A1c8a ~tog
      BBDBBABBbc1bcCB1BdbdCB1AhBBbA1B1cBeB ~toi
      b1A3AA3ba3a2bCA1a ~tok
      1aC1A2eBBA1AeA1A2B3Ab1Aba2A ~tol
      A2bA3aBAcaB1Abc1BbadaBB1AAaaAbacb ~tom
      Cd1lb1D1BBEAaccA1cd1CEd1A1aAaABAa1ac ~ton
      aA2A1AcA1a1A1AbAA2a1ab5bA4b ~too
      A1ABaA1BBcCAA2Ac2BcebAaac3a1cbdA ~top
      caadBBAB1AaAabddBCaBAgAC1caA1b3A1A ~tor
      2C4BA2A3abaaahbBA1AA1A2A ~tos
      babAabB2aaaca4aAbaaaaAa1A1aB2Ab ~tot
      fBBefAfBaBb1aAbbbCAbAb1aadbdaED1AebC ~tou
      AAA3AAaB1AA2AaaAe1b3aA3AA3A ~toy
      adbB2Aa8AAA1AA3A4a1a ~tp_
      B2aAacA1bb1a3b5B1Aa2Ab2A ~tps
      2bAaA1a1a2A7A2A1Ba5Aa ~tr_
      DAcAcaBDbaeb2BhECAB3aCAbaBAb1aaAa ~tra
      2fad1cA1b1AcBBcEdccBCCCccaAb1dbCEBB ~tre
      1CAe1bbBCCA1aAea2cdAcbbCe1BcA1ABCaa ~tri
      BDBccbCcbBAaDBhaC1bCaaddAB1AABcaaBdb ~tro
      1gbBaabdcaac2AAa2A1aAaAbBAaAA1CbB ~tru
      1AA13d1b11a ~try
      cBcfeAAbCCBbaCb2aEaaBcBcdab1AbCBaac ~ts_
      A3B3AabAb4b9A3Ac1a ~tsi
      4AA1A2a1b1a1a1A4d1aAa ~tt_
      1A14a1a8a ~tta
      acbD1Cecb1BcAa1aeCAe1AAcBFdCaCDBcb ~tte
      1ebb1AAaaAaaBaAAba1BAaaa3a2dAA2a ~tti
      d1eaBaaAA1B1AabbaBbAbAAa6A2A1a ~ttl
      AB1e2ABaC1AaAA1b1ad2aaa1AA2AAcA1A ~tto
      B2bAABdACCcBaacAB1aAA1aAcAcA1aa2BA ~ttr
      aA1BAacA1AAa2AaC1AAa1acAa1AaaAB2Ab ~tu_
      10A3aA2AAA7b ~tua
      2A10ba1AaAAa6a2A ~tub
      4b1b1Aa1Ab3AA2a5A4AA1AA ~tuc
      A1AAadaAaA1bAAA1BA1AdAA3aA1AA3cA ~tud
      2A2AA2aBA2A1cB3AA2a3B2Cc ~tue
      aaab1a1ca1baa1a1Aa4AAAa2A4A1b ~tuf
      1A1a12A2a ~tug
      1d4A7A3A2A2b2Ab5a ~tui
      4a1bb2A1A7aa4A1a5A ~tul
      1A4A3Ab1AA7b1A10b ~tum
      1c6A7AA1A1g4AaA1A ~tun
      CaCaD1CCaDcAB1DafeB1AgaADbBBaaAaaD1b ~tur
      6Aba5aaAA1Aa7A ~tut
      10a3A2A7AA4A2A ~tuy
      1A5A6Aa1a1ea1a1abA7bA ~twa
      a1ea7A9bb4aA ~twe
      1d1A1AbaA2aA3AAa2c4A ~twi
      Ba4aA1aa1A4b2AA1aAA1b2Aa3a ~two
      A1BAA3aabc6AagAAA3AAA1AAa1b ~ty_
      a1Ab2A4aAa1a2bA2c2A1A3A3A ~tyl
      15c7a ~typ
      4A1aA4B3a4A10b ~tz_
      1A4B6A2abdab4A1A2A3A ~ua_
      12b5A8d ~uac
      b3a2B5a3A3A1F2g ~uad
      1Ba6aA1AaAAAA6AA1d5f ~uag
      AbA2A1aAAA1Aa1aBAb1b1A1bABAAaAA2AA ~uai
      1a12a4AAA5a ~ual
      Ab1abaAdAC2B3AEBb1A2AbAAa1abcbbb ~uan
      2cA1Aa2A1AbB1aag1AA1aa1AAeaaaAaAab ~uar
      a1Bab4cbaa1AAAAaa1eAAb1B3bAAAAA ~uat
      AA1bcaAAA2bA1A1A2aa2c3A1a ~ub_
      ABbcAA2a3AAa2b4B1b1C4A1A ~uba
      5B2A8a1b4A8a ~ubb
      1aBA2BAAAA1ecaABcAaaA1A2BAAAa2AA ~ube
      c1A4aa7A2b2A ~ubi
      Aa1DaaaahAAa2A1baaaCAD1Ba1aa1Aa1Ab ~ubl
      1bA3A9AA3ad2A2Ac ~ubo
      bAaa2bbAaBa1A1A1aaA1b1AA1A1a1ABAAAa ~uc_
      4BaA1AA11aAa2AAA1ab1a ~uca
      A1ba1a1AA1bB4ea1AbA1A1A3b1A1a ~uce
      aAbaCB1B1D1BAA2cceacAaA1BAcAAcaAbAA ~uch
      5A2A8A1aa1a2A3AA2AA ~uci
      1A2e1aAaaAA4dcAa1c4B1AA1Aa1Ab ~uck
      2a13A5a2b ~ucl
      2aAbaAa2a1AAa1A1Aaa1BA1aA1bA1a1caa ~uco
      AbaA1caaA1caa2AAAB1ABA1A1b1a2AAb ~ucs
      AaAb2AA2AA1bA6A2a1a7A ~uct
      1a1A1AAAAAAB2BBB1aAA1ab1a1A2AaA1a ~ucu
      AaAAaAAAAeaBCaAb2A1A1A1CAAAA1AbeBa ~ud_
      1b1A2A4a1AA5a3b6A2c ~uda
      cA3bbdACAABedbDAA1A1DB1A1aAA1aAAda ~ude
      2A2Bc1BAAa2AAeB1Ac3aa1A3c3A ~udi
      2B11c12Aa ~udo
      BDabA1BaAABACBA1BD1C1BfBcABBA1abaf1d ~udr
      a1A1A3A2b5b4d1a ~uds
      2b1a2A1AA2eb2aaA2AA3A2bA1a ~udu
      cBecab1aCcc1A1abAD1aaAccbc1da1ABa2A ~ue_
      7c3A8A4a6b ~uee
      1AA3AAeb1Ab1A1baAa2A1aa1A1a1A1A1A ~uei
      ec1a1bA1AaAAaa2b1A1B1A1Ab2B1aBBBAC ~uel
      3AAAA3c4a1a4aa7a ~uem
      A6A1AAa5A5A5a1A1c1b ~uen
      12a2c1a14A ~uep
      c2B2Cdb1cAABBbCdC1Aa2AAa3Bc1AB ~uer
      CeBAeDACdBAcbcB1ABBDAAc2bAd2Ba1Ba ~ues
      cb2AbBc1AaAA3bbg1Ab1BaaACbbB2AAA ~uet
      1B1ABA2abAAA3ABc2c1aaAA2A1ga ~ueu
      Ae1d1AabaB1aba1bDA1AaCbaa1a1aAbaa1ba ~uf_
      9b2B18a1b1c ~ufe
      2aaAb1bcba1a2AdAB1A1AA1dAABaAaabad ~uff
      2A12a3c6A ~ufs
      1A1a7A4dA1a1a3AA ~uga
      4ea3AgA5A8a1a3A ~ugb
      1BAAACg1baCBdac1CAcC1d1bAAAaaAAAaAAc ~uge
      1A1a3BAaB3A1eba3ba2b3b2a1a ~ugh
      cA1AA1DbcaA4AA1ABaAA4A3b1a ~ugi
      a6a2A1a4d2aa3c5b ~ugs
      1AAaBa4aa4aA3AcaaababA3ba ~uh_
      4a7A6a4A6b ~uha
      DgAb2dddDAaBbbAebcaddB1adabaAgddaba ~ui_
      8c6aA14a ~uic
      3a3Ac2A12baaA ~uid
      bA1A2aABA1acAabAA3AaABB1ae1B1AA1B ~uie
      Ceb1BdCAAbcaAabcb1fDa2BaCAdba1aadab ~uil
      8a15a9b ~uim
      AaAAadBc1AB1B1dBaa3acaaAAAA3c1bb ~uin
      AAA1eabAAA2aB3A2AaA5A1a2AA ~uip
      bd1a1aB1B2AaA1bFAAaAAj2Bh1a1AbAaBa ~uir
      ACBc1AAaa1ABBa1acAc1BdA1Baa1AAa1CB1b ~uis
      bCA1aBa1CADAABdA1B2ACBAB1aBB1gbB1bA ~uit
      2A2Ab4a1c1A1A1AA1A2AaAb3A ~uiv
      4A3b2d1A2d1a ~uiz
      6c2Aca1B15A ~uje
      b1a1bBAaBbCaAAa3BbAa2bAACbCBAaAAB ~ujo
      1Ab2A1a1a3A1aA3b7A2a1A ~uk_
      BaaccecAB1BAAAd1b2AcD1a1CA1a1AAAAa ~ul_
      Ad1aAACbcA2A1aA1CAB1AAAabaABbABBABe ~ula
      aA1BA1cAcaB1BaA1A1a1a1AAeaaab3bA ~uld
      2dCEBaBbCbABaAAbcabab2CcbbeAB2cBc ~ule
      2fbA1A1a2a1aA1b3A1A3aAc1aAc1AA ~uli
      BAb2dAab1BAaA2aa1AaA1b1Ac3A1a ~ull
      1BaAb1A1A1bbaaaACBBaA1aAAAA1b1dA1AAA ~ulo
      1A1A1b1A2AdAaA1ABbAAAA2c1A5A ~ulp
      1AFAAABea1aBbAfa1cAa2Aa2A3c1B1A ~ult
      2a7A2a1a3A2B1Aaac ~ulu
      B3ABA1aaA1Ab1AbaB1AAabAaAA3a1A1C ~um_
      6A1b3A3Ab2A3a1B1d3a2d ~uma
      AA7AA1A1A2A3a4a1a3a1AB ~umb
      bb1cB1AA1a2bdbBaa1B1BaACBAAB2CA1Ac ~ume
      1A2AABA1bA1AagAAaA1B5A1a3aA1A ~umi
      1bA1a2aA3A3AAb4a3aAA1a3a ~umm
      8a4BA7A2A2A3af ~umo
      2AC3A2c5Aa1A1A1a2a1b ~ump
      4A4A7b ~ums
      a30a2a ~umu
      aa2f1A1edAaC1bb1AbaaB1a2b1bABcCab ~un_
      1b1A3A1bbA3aaAAA1a1a2A ~unc
      A2ABce1C3bAAAb1Aa1c1AAadbc1AaAAeb ~und
      1cecbCABCABCCaB1BCaaAcab1aAdacAadCbc ~une
      1cA1A2BB1bc1Aa2c1A1A5a2A2c ~ung
      AABa1A2A1A3A1Bc2cdba2A1bA1A ~uni
      A6A5B2A14b ~unk
      2A1aAbaA3A3AB1Aaf8A2A ~unn
      4c2aB3b1A1Ac7a4c3a ~uns
      1ab1a2Acaaa4EeA1aABd1AAA1A1AaA ~unt
      1ABBbB1eAAabbA1a1AA2A2A2aA4B1A ~uoi
      bA5A8b2A4A ~uol
      Cabbd2a3c1Bd1bB1bA1BAdaBacaeA1d1B ~up_
      6b3A4A12c ~upa
      7A3b4b2A2aA ~upc
      bCfcaaBABBDBAaA1agcBAAdBCa1BCA1D1AB ~upe
      7A5a5A8a2e ~uph
      3dB1bAAcA6Af6AA ~upi
      6A2AB1b3A5b5A2a3b ~upo
      2aaAAAAaA1a2aa1a1aA1a7Aa1aaa ~upp
      4A16b7bA ~upr
      A3b2A3A5a4A ~ups
      7A6c1A16a ~upt
      4A1A1b7adA5A3a ~uqu
      CaBcBAbc1bA2aAaEABbaaB1baeB2bABAfc ~ur_
      BAb2AAacBabA1l1dB1BB1A1Aa1cA1bAAaBB ~ura
      3dA1AAb1f1A8caAA5ab1a1A ~urb
      A10a1aA2a3ababA1A4A ~urc
      B2A1BAc2AAaA1AcC1AAba1A2AfA1f1Ac ~urd
      BbgDD1aaD1cb1aabbbhc1abaacB2a1Aabaa ~ure
      12d3A1A3a ~urf
      a1aAbAAbAAAAcB1AccA2aAabAc1ba1A1a1A ~urg
      AAba1bd1k1eBaABBBcaAdaGABcBaDABAbAAB ~uri
      A11AA1aAa4a2A9a ~urk
      2bA3AA2B6a1A1d4AA2g1aA ~url
      AACcDb1B1accBbBAcCcBACbBCaA2a2aAde ~urn
      e1A2A1A1bAaA1A1BaA2A1cA3a1d ~uro
      2A1a5b14a2A4A ~urp
      A5Ada1A3aa2A2AAa1A7A ~urq
      a1AaaABB2cAAAA1e2AAaA2a2AAbabA ~urr
      AcCAcacDDbB1bBa2AB3AabBDabB1baaEb ~urs
      abABCa1aBA1aAB3b1AaBaAB2A1b1a1Aba ~urt
      1aAdaa3aAAaa3A2B4A3a1a3a ~urv
      1EBCaABaabA1bBbabaDDcbbC1aAacBdAAAdB ~us_
      3B2Aa1A2A2d5AA3A ~usa
      1BfABBAd1Aka1AcAh2AAA1A2AAA1Ba1AAA ~usc
      AaBj1cCbb2Ca1ACaa2CBaCbDcacbabbACB ~use
      AA2a2b2Ab1A2cb2b5Ac7a ~ush
      BbAbhbaaCca1AaaBCBCbaBC1ABaBB1aaA1bc ~usi
      1a8c1aba5b3AA4A1A ~usk
      10A ~usl
      b1AA6Aa9a2c3a4bcA ~usp
      b3BAA1AAbA1ab4AAAABaAaa3Aba ~usq
      aBaACCAaAAcb1AB1da1aBAcAbDAAAAAbAk1a ~uss
      A1dcAbA2bBcC1Aba1A1aCba2aAa3Bh1b ~ust
      b9A6A1A2b ~usu
      16A2A7bb2c1e1A ~usy
      aaaD1CAAB1a2BaAca1Ad1BabAb1Af1dAb1c ~ut_
      1Aa1A1A1a1cb2A1A1a5A3aA2a1A ~uta
      7b2A10d ~utc
      5a3A2b4Ba1a ~utd
      c1EbD1aBbb1ACCbBAD2caAdaa1ccaA2BAA ~ute
      1A2b3A7a1c ~uth
      gDcCbbAAiaAaAAAA1CC2abB1AeAB1abA1bA ~uti
      2adbdD1BAC1AaecAcc1AgcA1baABA1BcB1a ~uto
      AAaAgbdBB1cABbAaaCabaCa1BAAAba1aAA1A ~utr
      CbA1c2bBaaBa1AaAaA1A1AA3Ba2Ab1a ~uts
      AccbAA1AaAaaA3c1AaAAA1AAAA4b2b ~utt
      AaABABAaAABA1Cb2faBa3A2AAaBa3B ~utu
      4AaA3A3AA1bA1a3A1a2AAAc2b ~uva
      C1A1ABcgbaAcAaf1CbcbBCDaBBDABaBBbb1e ~uve
      1Aa4A3a5A8a2eAAAA1a ~uvo
      CaaA1AEgABAb1A4AB2A3c2A1aaab ~uvr
      aBAaCCAABb1bbcABdb2eBB1dabaaaccAA1B ~ux_
      A1A7a23a ~uxi
      4a8a ~uy_
      1b1a1b1b1A1abaA1AaaA2aAAAAa3d1A1A ~uya
      2AcA1a1Ab5d4A2AA1A ~uye
      A2d1A1B9aa1A1b3a ~uz_
      AabaaA3ab1d1a1Ab2A5a ~uze
      a1AA1A1aaA1A1aAbaAA2aAaA2a2Ae2A ~uzi
      1CeAb4AA2Ac3a2A2a2A6A ~uzz
      5abAaAAAA1caAABBc1BAB2AaBBDA1b ~va_
      1a1AaBA2ab1AAAA1fAA1AaaAAaAA2gb1ba ~vac
      2A2b2aAAa5cA3a5d6a ~vag
      AA1bABDAaab1Ab1A1Abc1aAaa1B1bca1bA1A ~vai
      AA1aaAeAAAc1Ac1ABbBAaA2Aa1a1AAAAcA ~val
      aAaBdaCaj1BfA1a1c1BAc1ba2ab1BeDAA1b ~van
      3b6A8a1A9B1a1e ~vap
      A1A1AbAac1A3b1A1aA8Ac1b ~var
      aB4aA1A1A1A1A3a5e1a ~vas
      1b2A4ACc2b1A1A3c2Ad3Ab1b ~vat
      1B3b2Aaa1a2aBca3A1a6AA2A ~vau
      bEba1AAca1aAeabaDfAdAb3CcAbBiaCa1d ~ve_
      1ab3b1AA7a ~vea
      bcaBc1bacA1ba1ba1ac2baa1a3aB1A1A ~vec
      1b4aAAAa3a1AAa3a4b4bA ~ved
      A1a1a2ca7A1a2a1a ~vee
      4A3a7Ac4b ~veg
      1AAcaaa1Aa2aaA2Ac1AAABAAA1a1ccAA1A ~vei
      B2AaabaB2aB1BA1AAaaBah2AB ~vel
      1aa2Af2dA1A1a2aa5AA4A1c ~vem
      1bBAaABB2AdgbCBbbaCaaABA1B1BbaB1Aab ~ven
      DaaaADBcBcbdE1bB1d1aAbBAca1dA1AAddab ~ver
      BCAebABbCAaA1CBAAAAgAAfb1AEBb1aAbAac ~ves
      2BB1AAaaABA1A2C1Ab1AaA1A1B5aA ~vet
      B1aAA1B1a1a1A1BAa1aAeaBC1AaAB1aAAaAA ~veu
      1a4AA16A7a1a ~vez
      a1A1AAeAbC4AAAA3B1Aa7A ~vi_
      7AA3a3e2A3Ac1A3A ~via
      11A9a5a3ab ~vib
      1A2a1c1dA1AABA1AA1A7ad1a2A1A ~vic
      1AA2eA1bBcBBbCA1A1ecdBA1AB1bAAaAaf ~vid
      B1CCBC1e2abeaeCAAacdc1bABA2AADd1b ~vie
      6A3a1a5A7b1Aaa1A2A ~vig
      1aA2AcBaBbAAbb2abBAB1AaAb1BbAa1BA ~vil
      2B1baABcbB1BAAAaDcBbAbCAbe3bAA2a ~vin
      1baA1A4A1A4A2AAA8aa ~vio
      2Aa1A1A2a1AAAA1A1AbAB2Aa3B1A1aA ~vir
      ebfDA1BbbA1B1C2B1ABB1B1AbaA1aA1AaBd ~vis
      BAAbadB1bb1aA1A1AAAc1cA1a2AaA1Bba1a ~vit
      1AabBCf1AAA1b4daaAA2aa5c2a ~viv
      dc2a9a5A13A ~vk_
      1A2aA2A5A16A ~vle
      6a4a9a ~vo_
      abAAade1d1bAecaaEb2cbDc1A1B1bDAaCC ~voi
      BB1DfABAaAAbBBbAab1A1D1DAAjaA1bA1e ~vol
      16b2a7a6a ~vom
      bbA2A3aAAB1A1BAAa1B3dA1A1a3a ~von
      5aA9a1a7b ~vor
      8B2bb5A1aA4a ~vos
      2CA2AAA5A2a2AA4A ~vot
      A1bABaCAABBC1Da2EBbBdB1A4A1A2bA ~vou
      2aaA1c1a2a2a1baA1AA3AA3aAa1c ~voy
      2AAAB2AABAaAa1AB3d4b3AAA1AA ~vra
      AA1A1Aa2BAdabaA1eABaCB2BdB1Aa3cA ~vre
      1AaAA1Cc1BAAd3a3Aa8Aeb ~vri
      A5d1A8A3A2A ~vt_
      10aAb4C5d ~vtt
      A2cA4baAaaAAAAb2a1Da1AAab2aAa ~vu_
      2a1AA9d1a5bf1A7A ~vue
      2c2A5d4a1f6a7a ~vur
      AB3A1aaA2B8c ~vwa
      2bab1A3cAa14Ada ~vy_
      7c6B3aA5a ~vye
      1A1B3a8ab6b9B ~wa_
      7Ac6AB5a ~wai
      1aaA2Baaa1ab1B1aA1a1AaBc1Ab2a3bB ~wal
      1BaaaA1BAB1aAA2aAA2Aab2c3AA1A1A ~wan
      A6cA7a4e ~wap
      aAbbAa1aae1AB1A1AA1aa3Ac1BAaa1abAb ~war
      1a1CaA1bbA2A4B1c1bAa2A1baA2A1A ~was
      A1baa2AA1AAA1A2A2Ac1Aaaaa6b ~wat
      8A9cA2c4a ~wax
      c4ad1ABBaAA2A2ea1a1cAA3cAa1Ab ~way
      1B3A1a4B9a2a ~waz
      1a2dAA1aa1AA1D1BAaABB1aAA1BA ~we_
      a2a1a1AAAeAa2AAaAAa1A4Aa1Aab1ab ~wea
      AB2A9AAA3g ~web
      6a1a7aA2A7a1A ~wed
      1bea1AcaABcbbAa1bAaaAabAa1a1A1cA1AAA ~wee
      10c8a5a2a ~wei
      2ABAaA1d1AAbd3AAAAbA4ab ~wel
      AA2Afc1BA7b3A1Aa2A2A ~wen
      3a2Aa2b1A3ac1Aa ~wer
      2AaBa1aabAb1aAA2AAa1aA2A2Aaa1A1A ~wha
      a2Caacc1daBCA3AA1AA2Abc1a1aacd1c ~whe
      c2a1a2a5a3d14A ~whi
      aaA3A1b1aaA1abAAab2ABA2cA2A ~who
      ad1A1AA1cab1b3dd4a3b4c3A ~wi_
      2a3b1A6aa1a7c1a ~wic
      3A4AA4A2A2d ~wif
      1A1A5bAAbB3d3a ~wil
      aaB1cC2a1AacbBcCcbBcbaAAaAA3bdAA ~win
      aA6AaBAA1k1AA1A1a2A1e5A1a ~wir
      b2abbA1ab1aaaa1aab1A1B1a1aAAbBa1b1A ~wit
      aA2aeAaBA1c4dAa2C1aba2ac1aaA1A ~wn_
      CB1aAAaB1b1aA3A3AAbaaa1bA1AAA1fd ~wo_
      2A7Aa10d5A ~wob
      7a2B3A3a2a3a2a5a ~won
      2a7a2a2Aaf2a3aA4aAa ~woo
      6AB2b6c1d5A5b3A ~wop
      1a1acA1bAb1bCaba3AAb1Aa1AA1A1abACa ~wor
      1c1AA1cBabaab1A2ba1aA3ab5a ~wou
      1a8A ~wro
      4A4a4A1a2Bc1a4a ~ws_
      1a1A5a2a17a4A ~wsh
      2eA2A4A2a3A ~xac
      18a5a ~xan
      A7ab2A3a2af ~xce
      a1a7a5a4a8a3a ~xcl
      6a2bA2A4Bab2d2A3a ~xe_
      1a4A2A6A7Ac7A ~xer
      1Aaa3c2B3b2aa2AA5ba4a ~xes
      30a ~xi_
      A1dAA2a5b1ab2AAA1ca2A6c ~xie
      cbA1bA1f2a3A5A2b2A1A2A ~xin
      1A6AA1a20a ~xis
      3aa7c1a5A1a1a9A ~xpe
      1Aa1A1a1dAA6A3A7A1b2AA ~xpl
      2A3A1A2a14a8b ~xt_
      1c3AAAABA1f4AA1AA2AAAA1aA1A1aA ~xte
      AA2A1dbAA6AA1cAc1A3b ~yag
      1a1a2Ab5ab1aaa11a ~yai
      23bb ~yam
      1aAa1aA1aAAb1Ba1c1a1A3A1Ab1b1d1Aba ~yan
      1b6A1A1a3ab7aa4A ~yar
      10a3A2a7AA4A2A ~yau
      20e ~ybe
      1AA3AAAa1a1a1a2A2A1aA2A ~yce
      17A ~ych
      6aB1AAb1Ab6A1g ~ycl
      ADbbBAacDaAbAdFc2ahA1a1baBb1AAbac1A ~ye_
      1b2A2b2AA3a10bab2A ~yea
      a13a1b3a1aaa ~yem
      1Ab1aA1Aa3aAB2Aa5A6AA1a ~yen
      AAAaAaBAaBABAbBa2ccBBAA2AaAAa2B1A ~yer
      BadA6a2aacA1bbbab7a2c ~yes
      aAab1A4A1AaBa1B4AaA1AB3A1bA ~yeu
      2a5a2b2A2a14a1b ~yez
      Ad1A1AABAdbaA1A1cB1cABA1A1bb1Aa1Aa ~yin
      1Aac2AAB2a1a5A2Aa3A ~yle
      A1Ba2A1bd1AAC5AAadcA2i3B ~yli
      a1AA8A2a2b5c9c ~ylo
      1A1A7A4A8b9A ~yme
      3A8a3A1A12dA ~ymp
      A5b25b2A ~yna
      AA1b6A1b3a2Aaa1a1A ~yo_
      ABA1ac1Bb1AAaaAiBCAAaCad1BaA1A3AAA ~yon
      AbbAA1AABAaAAAbaaAAB3A1A1A2BAAac ~you
      6b2A4a1A10a2Ae1A ~ype
      2A6A5bb3b6A3a ~yri
      dbA2Ab1ABA1Ba1Abc1A1aa2A1Aa1A1bAAA ~ys_
      a5A8bAa ~ysa
      aaA1aa1a3a5a16a ~yse
      5Aaa1Ai3AA1aA1A6AB ~ysi
      5A14a ~ysl
      6Aa3a9A4c6a ~yst
      1Aa1acAaA1AaAB1aa1Aab2Aa1aaaA1BaAAa ~yth
      9b2A4A3A4a5Aa1a ~ywh
      3A2b9bA4A2AA ~za_
      c5Aa3a5A2a7a1A ~zaf
      7A6A1bbA6b9a ~zai
      Aba4aA2A1B1AA1b1A7a2Ab1a ~zan
      bCAa5A1B2A1bg1bAA1Ac5aAaAa ~zar
      AabBdaA1badabbb1ca3BC1AbbA1c1CBaea ~ze_
      1A22A9e ~zec
      2b8d2aA3a3a1A7a ~zem
      B2A1a1aAba1a4aA1a1A2ba4Bb1A ~zen
      cBf1AbBAaAaA1aa4A1A1Ab1a1A2Bb1B ~zer
      aAaA1aA1cAA5A1b1a1A1aa1b4bbA ~zie
      2A1A1A1a1d3A4a11b ~zik
      AD1eaB1aaA1aAabaccBA2B1A1AB1aAcb1BA ~zin
      3aA1b4A10bb ~zip
      15aba3a ~zir
      1BeA4A2A1A4a ~zle
      3A4A11b ~zo_
      8a3a4aA7AaAa3a ~zon
      5a4A1Aa2A1a1a4A4de3A ~zor
      d7A5A1B4A ~zou
      13A2A1A ~zri
      2b15A7ac2a ~zur
      1c1A2c3A3B1dA4A2aA7aa ~zza
      1BeA4A2A1A4a ~zzl
      """)
}
