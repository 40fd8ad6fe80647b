/// What traits weigh: written by `evaluate weigh`, and never edited.
extension ClassWeights {
  static let wishes = ClassWeights(
    columns: """
      back correct dontknow erase greet help human insult language language-en language-fr maybe no
      nothing offtopic question repeat restart skip stop summary thanks why withdraw yes
      """,
    start: [
      -1.73, -1.72, -1.23, -1.9, -1.08, -1.51, -1.74, -1.24, -1.42, -1.84, -2.0, -2.46, -2.8, 0.09,
      -1.4, -1.32, -1.51, -1.75, -1.46, -1.22, -1.68, -1.31, -2.09, -1.84, -2.42,
    ],
    rows: """
      AGOaAaAaBbezzZfZ1aFCAEeDz !
      1A3A7cAaA #affutage
      6Aa5bAB1A1ae #agencement
      4eaAa3AbaB5A2a #agroalimentaire
      1aA3Ac3AaaA2AAA2Aba #automobile
      1a9A1K1a2g4A #autre
      Aa1A1a1A4AfAE1A3A1a #batiment
      4c1e5Ab1D2A1A3b #bijouterie
      d1A2AA2Ac1AaAA1bCAA1aA #blanchisserie
      A2A1AAb3Aab1A1A1B1A2a #bois
      2b1A2b3A1baD3B1AAaA #boucherie
      b1BAAB2A2CAjBBAAC1A2Ab #bouger
      AA1A2Ba3A1AAB1AAA2aeA #boulangerie
      AABA1A6afaFb1AA4b #bruit
      2A4b3a3BA3AA2A #carrelage
      3A3A3AdcBA1A5A #carrosserie
      11A1eAa8a #chaleur
      4A2C1Ac2hBDa2b3A #charcuterie-traiteur
      3AA6AAeBb3A3b #charpente
      2A1b2B3A1cCBA1AAAf #chaudronnerie
      13dbB2A #chauffage-climatisation
      A1B1DAJa2B2iCB1ACbAAAAA #clients
      BAAAB1aA4AnCHA1AA2AAA #conduire
      6cA3A1b1F2A2B #conduite-de-ligne
      AbAAAbbA3AAfAC2A1A #conduite-engins
      a1AA1AAc4AeAG1AAAAA1Ba #construire
      1B2A1AA3aAdbBaC1A2AAA #cordonnerie
      A1BA1A7B1d8A #couture
      A1AAA1AA3AahaFAd1A3A #couverture
      1BDCB1AA2A1AicD1bAbAaBb #creativite
      Ba1BDAbA2CA1db1ABBfAACcA #cuisine
      13b1B #cycles
      AACB1B1A2A1AiBE1BAA2ab #dessin
      CBA1BB1A2ABAh1bABAAA2Aa #deux-roues
      6B6eBB3A2A #developpement-web
      1cA2AAB1A1AAcBAAAAa3A #ebenisterie
      7A5d1B3A #elagage-foret
      BCAAAAAA3B1hAE1bAa1bAAC #electricite
      12Ac1C7A #electricite-industrielle
      1A4Aa5b1A #electronique
      A12fAD #engins-agricoles-tp
      A2BaBbA4AgCdCBAEA1AA #equipe
      A4B1A1A1AbaA3AAe2AA #espaces-verts
      2A2A7g1EA #facade-etancheite
      1CAAAbAB2A2lCCAAAAa1ACa #faconner
      3BA8g1D7A #ferronnerie-art
      1AA2Bb4a1Aab1AA #fibre-optique
      1A3A1A2A1AccA4AaB1A #fonderie
      BaBAAA5BAkB1ACAF3AA #force
      2A8baaBB2Ad2b1a #froid
      2A4A3A1iA2ABA3A #grimper
      baBBAA5CcgAEc1CBA1cbb #hauteur
      AA1AC2A2AaAbcEAA1c4b #horaires-decales
      bAAC1BaB1Aba1dBBa1AC2Bb #imprimerie
      1AAAaAA6FAh6AA #industrie
      1A1B1a7i1D4A #informatique-reseaux
      BAB2AAB3AAjABA1ABA1a1A #interieur
      AAAa1aAA1a2ad1b2AAA2A #logistique
      a1A1BeeaA3aBbEAA2A1AAD #machines
      AABAA1AB3AaeAAAAAa2A #maconnerie
      1BCA1hCbAA3gBDA1AAAaAAa #mains
      6aA5c1E #maintenance
      13d1B6A #maintenance-batiment
      AAAA1A1cb2bAbABaBA1A1cAA #maraichage
      1AA8BAf1D3A1A1Ac #maroquinerie
      AAAaabB3AaaaBaA2AAAB1B #menuiserie
      4A2A5h1FaA2A2a #menuiserie-alu
      bAa2a4AAAcBCA1bAB1aBa #metal
      4BA1d4AdBda1AA2AAA #metallerie
      A2AA1AC1a1B1gaE1A1BBAaAA #mode
      AAB2AAA2A1AibH2AAaAAaA #montage-mecanique
      4A8b1A #moto
      11A3eAA #motoculture
      AcBAAbABA2B1ccCA1AC1AAAa #nature
      1A5b5a1B #numerique
      1CBB1aBcbb1A1gcEaAAAa1BEA #ordinateur
      7A1A1A1c1C1A3A1A #patisserie
      AaB2A1A3A1gaFAAAB1Aa1A #peindre
      1A11dA2A4aA #peinture-automobile
      1AA2A1A3AadAB7A #peinture-batiment
      13a #peinture-industrielle
      4a1A3A2fADA3a3c #plasturgie-composites
      13e1C3A4A #platrerie
      A1A1AA1A4AkBFb1ABAAbAB #plein-air
      1a1A3B3AAd1AaA #plomberie
      AB1AA1A4A1eaCa5AAA #poids-lourds
      1AA2A5ABeaBa1AB4b #port-de-charges
      1ACA1AAc3AaDba3A1e1Aa #poussiere
      BCCB1b4AB1oBFBAAB1bBAC #precision
      A1BCA1BA2AABnAHbABCA2AB #proprete
      1A3ABA5gaAAB #reparation-electronique
      daBD1CaA3BAgACcABCBaBDC #reparer
      1bAA2A5Aebb1A1AA #restauration
      6B4a1aAeA1ACAAAAA #restauration-collective
      1AAA2AA5e1C2A #scierie
      aa1b1A6A1aCa2A3Bb #service-restaurant
      aA1Ab1BA1AaA1gBBABBA1AA #seul
      5A7c1A #solaire
      AAB1AAA3ACAcAD2AaAAba #soudage
      2BAA6BdhAC1B1A4A #station-debout
      3A2AA5eaC1A #taille-de-pierre
      13bba1A1a #tapisserie-ameublement
      7A #textile
      A1AB1AA5CjdHA2B2ABa #travail-exterieur
      A1A3A4A1fcD3a2AA #travaux-publics
      13dAC #tuyauterie
      1BB1aAAA2a2EAhbaBAAaC1a #usinage
      4B8fA8A #vente-primeur
      aBABACAB3a1dBb1AaBBBAAa #voitures
      1aaAEAdEddh1cBDbEAaBbAeAB %A
      4f2A3BbF1A2B5A %ACAt
      4C8D3aj %ACen
      13b1A %Aba
      13BAb2A %Abal
      15A %Abalaj
      3a5a1BbA1a2b5b %Abet
      11a3A %AbiAs
      6A6D1c3A %AboC
      B1AACdABbEBbAiB1DBAABB1DB %Ad
      15a %Adi
      1A11C1c7b %Adika
      13a1A7a %Adikap
      2A4A3AAfaAA2A %AdrW
      15A %Adui
      3a1c7BAbA4A2A %AfA
      13c1A1A %AfAs
      1b1a1AaA2Ac1bbEA1ba1ab1c %AfI
      11A1b1a3A4A %Aferm
      ab6AhC1A1A3B1A %Ag
      13d %AgUlem
      15A %AgWs
      3A7bABAg6E %Agaj
      15a6A %Agar
      1CA1ADB1CjcBBEBDDACB1BBAA %Agl
      2A6B1A1c1c %Agleter
      8BeC2C %Aglez
      ABA2B2Bd1A1cAFAA1AAAAA %AgliC
      9dA2A1A %Aglofon
      5b7B1A %AjI
      2b %AjW
      1A2A4AA2d1A %Aje
      12Ad1A %Ajin
      11B3b8d %Akadr
      13a %Aklum
      aAC2A7cAA1cA %Ako
      bBAAab1a1AAfbFcfhcB1bAAAB %Akor
      2B8dA %Akr
      5B7B1g6B %Akraj
      a2c9b1B7A %Ale
      1ABa2A5CHAaaAA1BbAiB %Alev
      13a1b %ApUl
      13b9A %ApeC
      15A5b2a %Apil
      5cA2a3AAB8a %AplW
      3B1A6AB1b7c %AplWEr
      1A1C1A5AbDAaAA2c2A %Arejistr
      13A1a %Arol
      a1BBC1AA2CB2C1BBCCAACAb %As
      3d11C1b1AcA1A %AsAbl
      13b %Asanm
      2ba1A7GAg6AA %AseN
      13B1b %AseNA
      1b11CAa7a %AsiA
      b12A1A %Asien
      13A1a %Asuit
      Aee2aA3a1BFACAab1b1cbA %Asv
      1B11A4d3AA %AsverIg
      13a %At
      2A2da6bAab %AtA
      5f3b3C1Ca %AtAd
      11A3Ad %AtAdr
      AAA2B5A1J1DfA1AA2Ab %AtAdu
      a %Ate
      13a1a %Aten
      f12C2AAA %AteriEr
      Aa1e1A3A2AF1Eci1A1e1B %Ati
      13d %Atib
      3c11aAa1A %Atier
      3b9A1AAA5A %AtieremA
      2fA4AAAaCEba4A1bcA %Atr
      3A9f1A %Atred
      9a3B1A %Atren
      11A1d1A4AA2A %AtrenEr
      3A15a %AtrenemA
      13c1A %Atrepo
      2AbaA6bC1i1B2a1AAa %Atrepriz
      6a6a1A %Atretenir
      A4aA2baA1FABAeAda1b %AtretiA
      e12C2A %AvA
      A2A9c %AvAt
      1b3b7BAAa1A1AAb %AvI
      a4Aa6FcdAb2b3c %AvW
      bb11B1a %Ave
      AAEaAAa4BfBa1A1fe3bC %Avi
      11b1c1B %AvirQ
      7A3baC1d8a %Avizajeabl
      13bAB2a4A %CA
      13b1A %CAberi
      1A9a1b1B %CAbr
      AmBb1DA2cd1CGBEAAaBCBhCD %CAj
      13BAb %CApiQ
      AAAA5a1ceIAh1aa5A %CAs
      13BgA1A %CAsQ
      1A11Ccba %CAt
      AA1A1b7bAB1A1a1A %CAti
      7A5B1a5b %CU
      1a3A3AB2AahA3A %CUl
      13A2a %CUtIg
      5b5c1E1Bc5acA %CW
      1AA2B4a2A1c4AAA %CWzi
      AAc5a2A1B1bA3a1bAA %CWzir
      A1bc1fbBA1abaGdA1b1d2DAA %Ca
      1AA1A6AAbA3AA4c %Cak
      13d1A %CakI
      4A3AdAA1A %Cakespear
      9a1AAaA4A3a %Cal
      11A1a1A8b %CalEr
      2A10dA3AA %CalQ
      4A8a %Calumo
      13a %Cap
      13B7c %Capo
      13B1c %Car
      6c6BAe2A %Carj
      15A %CarjEz
      15A %Carkuteri
      13b1A %Carkuti
      15A %Carlevil
      13a %CarpAt
      14Aa %CarpAti
      13a1A %CarpAtier
      13c4AA %Cartr
      15A %Casi
      14Ac3A2A %CatIg
      4AA1B6dcA %Catg
      13b1A %Cato
      13d1A %CatorU
      BAaaAB1AABaAdA1dAA1ECAACC %Ce
      15b %CeC
      1A2A1b6aBAAAAA1aAab %Cef
      14A5d1A %Cek
      13B1c %CekIg
      6b6A1Ab1A3a %CelU
      c14A1A %CemI
      15A %Cemin
      13a %Cemiz
      4A8b %Cen
      1A2aAa6Jdg3A1d %Cer
      1ab1BB1c2CA1e1aA2BAAbAa %CerC
      15A8a %CerCQ
      13a1B7a %CevE
      16a %Ceval
      13A1b %Cevil
      13b %Cevo
      7c5AAB %Cevr
      5A7c1B %Cez
      7A3a3A %Ci
      5A1aA3Aa1a3A %CiA
      7b6AB %Cie
      12CeAB %Cif
      1bb10CA3a4a %Cifr
      7A5b1a %Cil
      11A1A1a %Cimi
      15A %Cimik
      13BdB %Cin
      4Ab2aA3Badb %CinW
      13a1A %Cir
      1AaA1AAA4aca1Aa3AAab %Co
      13a %Cod
      13a %Codier
      1AA1a6A1bA %Codroneri
      13b1A %Codronier
      15B3a4a %Cof
      13b %CofA
      15A %CofEr
      14Aa %Cok
      13aaA %Cokola
      13f1B %Col
      15b6A %Comaj
      14Ab1A %Cop
      13b1A7A %CopIg
      7b5D1b %Cor
      6Aa4cB %Coset
      15A %Cosur
      1AAA1a9C4e %Cov
      bcBA2B2A1B1AaAAAcAbAabb %Coz
      14aA %Cristma
      7c4AB9a %Cu
      13a1A %CurC
      13B1a2a %Cut
      bbAa1ba1aAaBDj1IAacaa1abD %E
      aC11bAb7a %Er
      1A2cA1b6bB %ErE
      AbABB2B3A2bdAA2A2b %Ere
      13Dbc4A %Ero
      A5A6BAd %Ex
      1ABABBcBaaaAacaadAB2ABDB %I
      11dAA10A %ICala
      7e4AC1A %Ibesil
      2Ab1A3A1A3a8a %Ide
      11A %IdepAdA
      A4a3ba4Aa5a %IderstA
      1dA10D6a %Idik
      eA11A1B7a %Ido
      13b1A8A %Idor
      13a %Idu
      13A1c %Idustri
      13a %Idustrial
      7A5b1b7A %Idustriel
      13A1e %Ife
      13A7c %IfinimA
      13b %Ifirmier
      2BaAB1B3AA1Bc1Ab1c1bBA %Ifo
      1bbc1AA6D1G4c1ba %IformatiQ
      3B1a7e1A4A %Iformatik
      9bb4A %Igl
      9c3FAA2A3A %IgliC
      13a1A %IjektiQ
      13c1A %IjeniEr
      2A9Aa1A1a6b %IkQveniA
      2d4c3AbF1A2B5A %Ikapabl
      aABA3B3A1c1A2a2a1ad %Ikiet
      5A7a1B7a %Ikl
      13a8A %Iklud
      1Ad2AA6a1a2A %Ikonu
      3A9a1A %IkrWabl
      13b %Ipe
      3A11A %Ipekabl
      13CAe %Ipo
      ab3Aa4a1eABAb2A1A1B %Iport
      1A5A3A1E1C6e1A %IportA
      2b4A4AA1A1AA5d %Iposibl
      13A1c %Ipoz
      15A %IpresiQ
      15A %Iprim
      15d6A %IprimAt
      13c1A %IprimEr
      13a %Iprimeri
      1A10Ac %Isekt
      13c1A %Isid
      5B7a1c4b %Iskri
      5A7a1a4A %IskriptiQ
      A1A2AA6cA5A %Iskrir
      aBc2B5a1BAEb2Ag1B %IstA
      3A1AbA5dAdA3B2d %Ista
      2A4B5dAa3A %Istal
      15A %IstalatEr
      13a1A1A %IstalatiQ
      6a2b3B %Istea
      5c3A5B %IstruktiQ
      13b1B %Isult
      15b %Itegr
      3c9A7A1A %Itegralit
      7b4AD %ItelijA
      6ab5C1b %ItelijAs
      2A2A1A4bA1F2A3ebA %Iter
      5A6Ad1A %Iterdi
      2A9bC1B4Aaa1c %Iteres
      12Ab1b3b %IteresA
      A11A2d %IteriEr
      6f6D %IterlokutEr
      1A1A7AA1Ad2d3AA %Itern
      15a %IternCi
      2a2AA4A1dAG6a1a %Iterna
      13A1a %Iternet
      9a3B1bA %Iteroj
      1b6AA3b %Iterpret
      A4aA2a3BAaAd1b2B %Iterviev
      13A1c4a2A %Itil
      1A8a1AEAi2a %Ito
      13a6A %IvA
      1BA10dcE5b %IvAt
      13c1A %IvAtIg
      1g1A8AD1A8b %Ivers
      cCAaAaaBB1d1aD1eEfdce1CEb %Q
      13b %Qda
      15A %Qde
      15A %QdulEr
      13b1a %Qgl
      1A1A2A2B1A1dAAAAA3AAa %Qkl
      A2A1A3aaaA1Aa4A2aA %Qli
      aA9b1A1abAA1A3A %Qse
      3A5a3BcB2bAA2A %Qt
      1a2AA1b6AB7b %Qte
      aB1abcCb1b1dB1daaABBcAbAC %U
      3A9d1a7A %Ubl
      aAAa1A7BADcAAAaA1c %Ubli
      A1a1aba1aAcaaA1D2bb1aa1e %Ue
      4A6ABcA9d %Uf
      ABAAFaAB1aBcDC1F1BCBADABh %Ui
      1aA9bC2cA %Ula
      ad11B1A2A4A %Up
      Aa2a1AA3A1bA4B1Aac %Ur
      13b1A %Url
      AAa2a1a2AddeaBc1bABaBeE %Ut
      2A10bAA6a %Utdor
      13Deb %Utfi
      5b1a1A1Aa2DA4ba %Util
      13d1a3A %Utsid
      13cAc6A1A %Uve
      1A11B1c %Uvert
      13E1b1b %Uvertur
      6A6a1a %Uvr
      13B1a3b %UvrA
      15A1a %Uvraj
      13a %Uvri
      2A2A7cAb %Uvrir
      5A7AAA4b1b %Uza
      1A11a1A %Uze
      13b %Wl
      3c8aa1B4A3a %Wm
      13cA %Wona
      13a1A %Wzo
      1b1baBA1a1aCbc1BA1BAAaB1b %a
      13b1B %aCe
      5A3a3F1f %aCet
      13B1a %aCt
      11A3AA2bba %aU
      13CAd %abAdQ
      13B5d4A %abAdon
      13D1f %abAdonA
      Accb2dA1a1bACcCAa1Bb2eA %abU
      13d1A %abatWr
      13a1A %abataj
      13c1B %abil
      13c1A %abim
      AaB1AA1B3A1daD3AAA1aa %abit
      15A %abitA
      10A2a5A %abitQ
      9a3A %abitu
      13AbB %abo
      13aaC6a %abon
      13AAd %abonemA
      2A2AA3Ad1b1C2A3a1A %abor
      6A6a1A %abri
      7c5AAA %abruti
      3b3A3Aba1A4A2Aa %absolumA
      7A5a1A3A4c %absoluteli
      7a5A1b %abuz
      2A8A1f1CAA1b2A %ad
      5A5cBf2A2AA %adA
      9b %adapt
      4B2A3BAF5h4A %adiE
      13B1c %admi
      13B1a %administratiQ
      13A1b %ado
      13C1a %adolesA
      ACA1A4A1BAe1C2AC1AAAb %ador
      7B5A1C5e2A %adorabl
      1aABa5a1AaAb2AABBad %adres
      6c6eAD8A %adult
      6d6B1B3A %adviz
      3b9B2b3a %ae
      13A1b %aeC
      13a %aerograf
      13a1A %aeronotik
      12AeAA %afe
      13A1b %afekt
      5A9a6A %afeln
      3a2bA5BBf2dd %afer
      13Aa %afganistA
      aAAB5Aa2C1ab2Bd1Aa %afiC
      1b9a3a5AA %afirm
      13A10b %afirmatif
      1A5b5A1C %aflijeAt
      9a2fa10B %afr
      A3Aa6a1A2A1A %aft
      13a1a %aftervar
      13b1A %afut
      13b2A %afutEr
      13a %afutaj
      bA1A1A5aaFaCcfA3A1A %agI
      1b11C1b %ago
      12aA1b8a %agr
      13A1A %agrikol
      13a %agro
      6A6b1A %agroalimAter
      11A1AA4b %ai
      13A1b %aia
      A2a1A4AaAb1A3b3Aa %aie
      6f8B %ajA
      13a %ajAs
      1faABbADA2ABBAcBAcAB1ccC %aje
      13a %ajust
      3cA8dbB1A6B %ak
      a3aA3a1bAA3Aa5B %akQpaN
      3b9A9A %akUn
      7a5B1i %ake
      3A9a5A4b %akept
      6A6e1A %akidA
      13a1A %akidAt
      5A8AC4A1g %ako
      2Ab1bA3a1bB1B3AAA2c %akor
      4B8a1a %akra
      13B1b %akro
      11Abb1A %akroC
      13a %akrobrAC
      a1A12a %aktiQ
      1A11A %aktiv
      1aA10a1a %aktivit
      6f6C1D %aktual
      1c8b2B1a6AAa %aktuali
      4B1a6A %akuel
      15A6A1a %akuelir
      2Ae1A4AA1Aab1c1BC1CBa %al
      13AeE %alA
      1A2a %alI
      4A6BAC4b2A2a %alQ
      1A2A6A1A1B2b1c3b %alQg
      4Aa9a1Aac %ala
      13B1a %alal
      4A8c1A %albi
      bBa1BB1bABaCbFafBaag1AbAb %ale
      8da3A %alemA
      13a %alerji
      12aa5A2a %alerjik
      A8a1bC %alf
      13D1c4b %alfvai
      1a %ali
      7A5aA9A %aliN
      15a %alimAter
      4hA1b5C1Eb7A %alo
      13A1a %alokatiQ
      13a5A %alon
      bad1a4acb1AAAA2AAaaaa %alor
      12Ab %alotmA
      13A1b %alovAs
      7a5A %alp
      7A6AB4a3b %alreadi
      4d6Bb2B3a4A %alrig
      15a8b %alsas
      11dAA10A %also
      15c6A %alternAs
      4A8b1B %alu
      14Bb %alum
      13b1A3A %aluminiI
      1A4A3AA1f1B %alvai
      1e11B1C %amA
      6A6A1b4A %amAd
      13a %amEblemA
      6BA6AA5e %amUr
      1AA4A5Ege4A %amUrE
      1c4a6BaA2A3a %amWn
      4a8A %ame
      1A11a1a %amen
      13c1A %amenajemA
      1Aa1bAA2a3f1E5A2A %ami
      4A8a %amiA
      13c1A %amuz
      8b4D2Aca %anU
      13a %andA
      B1A1bAAc3A1AadABAB2AAb %ane
      13d %anesi
      1ABb1ca1bBA1cFAf2A4A %ani
      14A %anim
      1A11ab %animal
      13b %animatEr
      1a13A %animo
      A5b6A1a4A %anion
      1AeA1AA4BbcaB2AA2bA %anitIg
      13a %aniv
      5b4A2d1E %aniver
      2A11dA %aniverser
      3A2A4A1A1Cdaa %anot
      aBAA3B4BA1b1AA1A1Ah %anul
      2c2A5biDBc2Ab2A1F %ap
      5B7c1b %apA
      1A11b1b %apar
      13A1Aa6b %aparel
      5A7c1A1A %apartemA
      2a1cAbA5bCaA2bA1A1A %apel
      2A9AA1C8d %api
      13A %apili
      7a5b1B %apli
      13b5A %aplik
      4A8A1B5ab %aport
      D2CaB5cBA1bA1h3cAB %apr
      1A3AA2AB4e1AB1A1a %aprA
      2A2DA1A1A2d1c6B %aprAdr
      13c1BA7a %aprAti
      15A %aprAtis
      5b7b1a7A %aprAtisaj
      13B1a6A %aprAtiseCi
      4A8b1d2A3A %apran
      15B8a %aprenA
      13b1A5A %apresi
      13D1A5f %apresiat
      10A2b1B3A1Aa %apri
      aa3d3AcA1A1D %apui
      eA5A2AcaBAD1cB %ar
      7a3a1C1c3A %arA
      1b11a1A %arAj
      13a %arCitekt
      13c1a %arUn
      13g1A %ara
      13CbA4A2b %araC
      8cBC2bA %arab
      13aAA %arbr
      3A9A1A1b %ardWz
      13b4A %ardeC
      CA1b1bCbAEf1aCccC2bbBAAC %are
      Caa4A1bBaCdBC1CB1AB1AB %aret
      g12FAB7B %ari
      mAA1AA4AAANAD1A1A1A %arier
      B1cAcaA2a1a1BadaaBb2AA %ariv
      A2A7A2Ae7aa %arjA
      13a1A %arjil
      A12b1A7A %ark
      13a1A %arl
      2A10A1c %arm
      13c1B %armWr
      13b3A %aroz
      13AaAA %arsenal
      a12A %artUrn
      13a %arti
      6ab5C1A %artifisiel
      13A1a %artikl
      15A %artist
      13e1A %artistik
      13B1a %artizA
      15A %artizanal
      2A8A1B1A1A1d %artrUv
      15b %arv
      Ae1B1G1baAaDAAaebBa1fbDCb %as
      7A7A %asAbl
      15A %asAblaj
      14A %asAsEr
      1Ae2AaA3b4AACg1Ab1A %ase
      13b2ba %aseWr
      1A1A1A5ABc1c3BA3a %asi
      13a1A %asiet
      4a2c5B1b %asistA
      6A6a %asistAt
      12bA %asiz
      bA3A3a1cacACcbc1B1cAA %ask
      2A1Ac3A3BA2A1aA1d %askIg
      2b9bB %asn
      9a1d3b7A %asosi
      6A3A2c1A %asosiatiQ
      15A %asosiatif
      13D1c3aa %ast
      1AA10a9a %astm
      13a %astma
      13a1A %astmatik
      5A7AcA %astro
      13b1A %asum
      13BAb %asur
      11a %asurAs
      aAaBAAAa1BB1ceAAbBACaABCb %at
      a1Bb1baAAaa2daBC1aca1A1A %atA
      ab3b2a3Ad1CA3A1A1A %atAd
      5A7B1e %atAdA
      5A5A1B1b %atAdr
      13Cbbab4A %atAtiQ
      2A4A3AdBc7A1A %ate
      A1A1AaA5aCAaa2bAb %ateli
      2b8baB1a2A4Ba %atir
      13a %atlAtik
      e6e4ADAA1AB2a %av
      faeBABCA2Ac1HBiFCJBaDCbA %avA
      a1A4A3ABB1FAAk1A1dA %avAs
      13C1e %avAtaj
      5b9A4A %avIg
      2e3B4Ba2a1b1Aa2Aa %avQ
      1Aa12a8b %avU
      1AC2Bc2aAA2bb3BAcB1a %avWr
      2A8Ad %ava
      11AbC1e2Aa3A %avai
      1A %aval
      1fBB1Dcba1c1ADBFcbCbhdCcc %ave
      BCCAAcbaAAabba2AaB1C1dCa %avek
      13d1A7A %avenir
      2ec7caFc1b6aa %avi
      13bdC %aviQ
      13a1A %avk
      13B1c %avoka
      13b %avr
      13a1A %avril
      a2a9B1C2A1d1Bb %azU
      3A1a5AbB1a1ca2AaA %aze
      bBba1A9a2a1b2aa %azi
      5A4a2a10a %b
      AA1bBbbA1aaadcaHBA1cAcBab %bA
      13D1d %bAC
      7d5B1B %bAd
      13a %bAgladeC
      6A6b %bAk
      13AdA %bEr
      12a1AA %bErk
      3d7baD1a1A5b %bI
      4A6a1d3AAA %bIg
      aeE1a2AbBa1bD1a2aeAc1ab %bQ
      13a1B %bQEr
      13b %bQb
      13bAA %bQbQ
      4A2a3c1c5A4A %bQdi
      5A3A4A7A %bQjU
      3aabA2a1ABA1A1b1C1B2A %bQjUr
      13c5A %bQs
      4b1C6E5A4a %bQsWr
      3Ab6A3B %bQsva
      1A4cA5E1d3cd %bU
      4A2b5ABA3A1A %bUC
      14cB %bUCQ
      7A5a1A %bUCer
      13b1A %bUCeri
      13b %bUd
      13b1A %bUdI
      13aA %bUe
      13aA4A %bUf
      7a5A %bUfQ
      1A11d1A %bUg
      aAA2A7e1D2AA4A %bUj
      13a1A %bUjeot
      13A5b %bUk
      13a1A %bUkA
      2c4f3A1IB7A %bUl
      7A5b1A %bUlAj
      4a8F1b4a1ac %bUlAjeri
      13b %bUlAjri
      7B5bAA %bUlQ
      13a %bUlderIg
      2A3A2A3B1f3A %bUlo
      13b5A %bUr
      13a %bUrg
      13b %bUrgWn
      13d1C %bUrj
      3A9B1d7A %bUrs
      13A1b8A %bUrsi
      cA3cA7A5A3A %bUtQ
      15A %bUtel
      6AB5a1A3a %bUtik
      1a3A5AaEcb3A4a %bW
      13Ac %bWl
      1AAA4A4dAb4a1Ba %bWt
      BbAAABAA1bA1caEc1BaAAbABf %ba
      13aA %baNol
      5A7BAb %babi
      13a1a %bag
      3A1a11A5c %bagai
      15a %bagaj
      13b1A %bagu
      7A %baguet
      13b1A3A %baion
      hA1A1aaA1Aa1ADAaAcAab1A %bak
      13B1A7b %bakIg
      13BAa %bakalorea
      13a %bakeri
      13a %baklava
      4A7a1gA2A2A %bal
      3b7c1DAb1A2a %balAs
      13a1A8a %balQ
      A12a5A %balai
      13A4b %balek
      3A9cAA %balkQ
      3b1A2A4cAA3A3A %ban
      4B2A5CcB3d3d %bar
      13a %barak
      13Bc %barbi
      A12A %barier
      13a %bark
      13BdA4A %barka
      13b %barn
      15a7A %bas
      13B1a %basI
      14c2B1A %bask
      6b2ba2C7A %baskul
      7A5E5g4A %basta
      7e5G %batar
      13E1a3b %bateri
      4A14A %bati
      1b10AB1a1A5aA %batimA
      2A4A5d %batir
      1a2a8A1A4A %bato
      7b5ABcA %batr
      13a %batrom
      7A5e1A %bavar
      13a %bavard
      1A1f3A5aBbAc2A2C %baz
      3a1b7A1A %bazar
      13a1A %bazikali
      AAaAA1aAA2AaACBAAAb1b1be %be
      22a %beI
      2f10FAA %bea
      5A7abA %beb
      15A %bedrom
      5A7d1A %bef
      ebA4A5AAcBBAAb1AAa %befor
      13B1AAc %bejI
      A12B3b %bejinIg
      13a %bekan
      13C1b %bekom
      1A5A5c1A6b %bekoz
      A1a4A5bbA %bel
      13A1a %belQg
      13c1A %belfor
      2A6a2Ab6a %ben
      13B1a %benefi
      13A %benevol
      13b1A %berjerak
      1A1A3g1ba1ABD6AB1A %bet
      2AA3A4a2a %betQ
      1c5b5C1B1a2A %betiz
      7B5d1A3A %betun
      13D1b %betven
      13c %bezAkQ
      2AAAgb4AbFBa2A1AAg %bezWn
      2A10b1A %bezi
      12aA7a %bg
      1CBA1c3B1AaBCce1ac3bd %bi
      AABBeB1B1aFaaeCab1CGCaDCd %biA
      4A6AA1A9d %biAsur
      7A3a1bAAA3c3A %biAto
      13b %biari
      13a %bibliotek
      13a1A %bidUil
      13E5d1A1B %bie
      4A2A5A1c5d %big
      4B8a1a %bijU
      4A8c1A %bijUti
      A11AeAA %bik
      13Ccd3A %bil
      7A3ABBAC4j3C %bilA
      11A1b1A %binom
      13A1a %bio
      6A6d %bioloji
      12aA %biro
      3A11A7b %birtdai
      13a1A %bistro
      13b1C1a2A1e %bitA
      13D5b1a2C %bizU
      A12d1A6c %bizar
      13a %bizikl
      k10FHaA9H %bk
      A1a10a1B1c %blAC
      2b8A6fC3BA %blAk
      13Dbb6A %blE
      5A7BAb %blUz
      5A7d1A %blW
      14AA %blad
      1A11CAe2A4c %blagu
      13CA8c %blak
      4A %blaksmi
      5A7a1A4Aa1b %ble
      13FAg %bles
      13A1A4A2c %bli
      13A1c %blo
      5da6AcBA6AA %blok
      15A8b %blu
      13a %bm
      15A %bmv
      2a10I5i1A2b %bn
      AAfA1ab3a1DDeDABAAAa1aA %bo
      13AbA %boEf
      12Ab4A3a %boar
      13b1a %boardIg
      13a9A %bobiNi
      5A %bobin
      12caA %bodi
      2a1C2A3aa2A2b5E %bof
      6a6C1d %bok
      1BA1B1A2aBbABbe4cb2a %bokU
      2A4A7B3a %bol
      7d3AA11A %bolo
      13b %bomQ
      Aeb1b2A2AbaHbdBcCf1AaBA %bon
      3A5a3a1a1A1Ab2b %bor
      13D1A2cb %borIg
      13AA %bordo
      2A1A6B1cA %born
      2AA3A1b1Aa1AC6A %bos
      13B1c %bosA
      3A2AA5aBc8b %bot
      13d1A1A1D %box
      6b5bD1A %brAC
      a12C1d %brIg
      6AA5aAd %bra
      5A7BAc %brak
      13b4A %brasel
      13a1A %braseri
      1C10AcaB %bre
      17A %brea
      2A10B1c %break
      7a7A %brebi
      8d4a1B %bretQ
      13e1AA %bretaN
      10AaAC1e2A4A %brev
      13e1B6A %bri
      13A1a %brigad
      15B1a %brik
      15a %briklaiIg
      1A9A1A1a3A4a %brikol
      13a1A %brikolaj
      3A9e1C6A %bril
      13b1B %briliA
      13a %briv
      3AaA1a2a1bGAA3e2a %bro
      6A6a1c %broCur
      13a1A %brod
      13b6A %broderi
      13a1A3A %brokA
      13a %brokAt
      A2A7A1cAA1a %brot
      b12AAa4A %bru
      A1A2A6bEbab1A5a %brui
      2A10b1A %bruiA
      3e9A6B2A %brul
      9A3cAa3A2B %bt
      ABAAABAA2Aa1h1BA2AB1fAB %bu
      5A1A3a1B1b %budj
      15A %buf
      a4a3Aa2aA7A %bug
      13Bbc %bui
      7A5bA %buil
      1A3A7A10b %buildIg
      2A2A7b %bul
      7A3B1a1b6a %buletI
      14aA %burj
      13a %burn
      3A2AA5bAA %buro
      13a %butC
      7c5E5a %buz
      15A2b4a %buzin
      Abba1cAAAbaBeCCFaABgdAb1A %dA
      13J1k %dAjerE
      1AA2A7ebB3A2A %dAs
      13c1A %dAsEz
      13bBb3A %dAtist
      1da1ACBb1AaeadCBCA1aBaABa %dE
      13a1A %dEr
      1aA2A6A2Acd1A3AB %dExiem
      5Ad6F1cA %dI
      7f5BAA5A %dIb
      13AbA8a %dIgu
      13b %dIkerk
      13a %dIp
      ADa2b1A1cBAdABbA2aABCfB %dQ
      1A1a1BAb1aaaadAFA1aAbacB %dQk
      3AA2A5a1h4A1aA %dU
      13a %dUC
      13b %dUarnen
      11A1AeC5a %dUdU
      6A6B1b2a4AA %dUe
      5A7dABaA %dUsemA
      11dCE10c %dUt
      a5b5AA1A %dUvA
      13c1D3A %dUz
      BcBe1ga3afbFBaaBAfDaCbC %dW
      c4A5A1b1B %dWg
      5C7abb %dWng
      10a2A1A %dWvA
      1aAAAAa2aABBd1a6ab %da
      A2Ac6fAdAC2A5B %dai
      3a7AA11a %dak
      14cB %dakar
      11Aa1A5A1A1b %dako
      5e1A4aE1ba2a %dal
      A3b1e3A1bb1G1A3A2A %dam
      13a %dama
      12aa9a %dan
      2AA5A3b1e2b1A %darQ
      1A4a1B4B1bA1a3A %daron
      Ad1A1A1A5B1bAA2AAaa %dat
      3d9a1B7A %data
      fA11B4A %dav
      gcA2B5B1D1C1BBAA1Ab %davA
      A9a4c %davAtaj
      6b4AAb1a1A1AAd %davWr
      Aab8dBB2A %davi
      CCBBaab1aaCcaaagD1A1b1c1E %de
      7b5AAA %deC
      13a %deCerb
      14bC %deCeteri
      7A3Bda1A8A %dea
      2A10AAc %deal
      13a %dealIg
      B12C3b %deb
      2B8A1h1C1A1A4A %debU
      13B1b %debUC
      13a1a %debaras
      13D3a %debi
      5A1d5cAA4A %debil
      13b1A %debosel
      9C3eAa %debrUil
      B2cAB5AAE1B1g1BbA %debu
      5d7D1A1A1c %debut
      5a7B1a %debutA
      AAAb8aA2A2AA1aa %dedA
      13B1c %deduktibl
      b %def
      13A2b6A %defil
      11Aa11a %definiteli
      3A7BCa1A8d %defo
      12b2A8A %degUt
      3b9B4b4b %degaj
      13aAA8A %degr
      17A %degrad
      h2A1b1b2a1AE1B2A4C %dei
      b1aA1CABA2Ba2AcBAAdABAg %deja
      12Aa1A %dek
      13d1B %dekUp
      15A %dekUv
      4bb5A1a1A3A4A %dekUvr
      13B1b %dekUvrir
      4A8H5d %deko
      2A5A4e1d3bA1A %dekol
      13a1A %dekor
      13d1A3A %dekoratiQ
      6a6a1Bb1Ba3A %dekroC
      13a1B %dekroCA
      13b %dekroCEr
      3a11d %del
      13C1d2A %delWal
      13b1A %delegu
      AA1b3A4aCAa7b %delet
      13D1c %deli
      12b2C2A3a %delir
      13BdA6a %demA
      b1bc1baAA2bBEB1f1bBB1cA %demAd
      13d1D %demAdA
      c2A2A6AA1c %demAdi
      A2a1A1A3BbDdiBD1b %demI
      G2B1A7k1B1AA3A1A %demQt
      15B1a %demar
      13C1e %demarC
      13f1B3AA %demenaj
      13b1A %demenajEr
      dA2C8aAA %demi
      1b11B9b %deni
      AAaa1A5B1BABb1A1AA %deor
      4AA5bBABD1A3AA1E %depA
      3A7fAB %depAdra
      2A10aAA %depAs
      11c1CAB5b %depan
      13b1B %depanEr
      13a %depanaj
      C10A1G2Ag2b %depar
      1a3A7b1d1A %departemA
      2d8B1D1a5a %depas
      5A5A1c1A %deplas
      b12a1AA %deplasemA
      13A %depo
      13a %depoz
      13a1A %deprim
      AAb5A1DBAEabBeABcAAAd %depui
      4b7Cc1B2b4Ae %derAj
      5a4a4A %derUl
      a4A7C %deri
      1A3Aa3A4eBA1A2a %derier
      b2B8cbbA3AA2cB %derni
      cBAAaA4A1ABAAbaAAAAAd %dernier
      15b %des
      14bA %desA
      12cA1a3A %desAbr
      2AA6A2a1C1A4b %desI
      13aAA %desU
      2b3AA3fDGAd4A3A %desid
      12AdAB1A1A %desin
      13a1d5A %desiziQ
      1A11a %desk
      13b1A %deskolariz
      c1ab5a2BbaAAAc4aa %desu
      13a5A %detA
      13a1A %detaC
      aa1a9D1b5A1cA %detel
      3B3b1B1Abb1A3B %detest
      3f9C1A1A2A %detrui
      3d9C %detruiz
      5A1c5b1Bb %dev
      a4b7eB4A %devA
      11b1A1b4A %devQ
      6A2B1AAbfD3aA2A %devWr
      5a7B1c6A %develop
      15A %developEr
      6A6AAA %devenir
      13A1a %devenu
      6A6D1c4b1AA %devi
      13aAa2A %deviA
      13acB %devin
      13B1a5A2a %devr
      A12a %dezIfekt
      a2a7A1AAA4c2a %dezi
      13a %deziN
      13a1A %deziNIg
      6a6B3b %dezir
      AdcAbB1A2a1eHAAd2b2AAA %dezol
      13c1A1a %dezordr
      9aa %dezorm
      13a %dezos
      BgHEABBABAaBEFbebAdAfBAeA %di
      8A1aa1aaA3A1b2B %diE
      13a1a4a %diaNostik
      13a %diamA
      1AA12Ad3A2A %didn
      6A6aA %die
      13b %diep
      13a1A %diezel
      13BAeA %dif
      22B %diferA
      13a1b6a %diferAs
      2A12A2A4ba %difikult
      1Ab2c3cEa1c1DA1A %difisil
      13a %dig
      13d1A %dijQ
      12baaA7A %dimAC
      13AcB %din
      13B1b %diplQ
      2a3C3B1aCAeA1B1A2A %diplom
      5A7a1a %diploma
      1cdBCbDAA1DdGBB1C1hB1b1Ai %dir
      1A1b7Bca1b2aBA2aa %direk
      5Ab2a5a7AA %direktEr
      6d8D %direktemA
      6b6A %direktiQ
      1A4b6C1c %direktris
      4a1A6a1C %dirij
      7A5a1A7a %dis
      15a %disiplin
      13b1C %diskor
      3a9CAaA2d2AA %diskusiQ
      3A1Ab3aeBDb3AA1a2A %diskut
      1A1A9c1A %dislexik
      3b9B %dispar
      3c1A7A1b4A2bA %dispares
      2Af8AD1A7a %disparetr
      A12B1bc6A %disparu
      13a1A %dispozitif
      5b7C1b %dispraxik
      1aaA1B5A1c1A %distAs
      1A11b1A %distributiQ
      2aA2aAa2A1DAce3A1a1a %dit
      1Ac3A5bD %ditU
      1A1A9b1a6ba %divors
      13a1A %dixiem
      AAaAAa5BAfACc1A1C1bac %diz
      2A8Ac2A5A %dizA
      2b7afAa1A8A %dizQ
      5A8ABb3A3A %dizi
      5A7B2b5A1c %dja
      1A4b5BBfD4A1A1a %dm
      13CBAc5b %dmAd
      13A8a %dma
      13a1b %dmi
      1B1C1Aa1bBbAaBaeBd1BCAbBb %do
      7b5A1A %dob
      AA3b5A1GAdA2A2cAb %doe
      5a3aA2cAA %doesn
      13aeB3A %dog
      1A5A1aa7aaa3b %dogt
      12AaAb4a %doktEr
      15A %doktor
      5A7AAd6A %dokumA
      13a1B %dol
      6B6cbB %domUn
      14AC6c %doman
      13a1a %domen
      12AbAa %domi
      15a %domisil
      bebb1ca1AAA1CDeCA1c1dAaBA %don
      15b %donat
      A12A1a %donatiQ
      3A7CcacA3A2A1B %dor
      2A9Ab1A %dordoN
      5A7C1a %dorm
      13AAc8a %dormi
      2CA3b3AbcAa4A3c %dormir
      6A5AAAd %dortWr
      1Bbd1AAA1A2bE1b3Ab2b %dosi
      1a3BB5AbBCB2Ae1Abc %dovn
      4A6hEb1C1a4A1F %dp
      15A3A4c %dpui
      1A1g1b6aFBc1Ab4D %drW
      13b %drWt
      15A %dra
      13a %dragQ
      13a %dram
      13A5a %drama
      9Aa3A %drapo
      15a %drav
      15a %dravIg
      13B1c %dre
      13acD %dreA
      14BC1A2e1A %dres
      13a %drif
      9b2aCA %dril
      4A8d1C2A %driv
      13A1b %drivIg
      3A9A1d7b %dro
      9a3De5A1a1A %drol
      1a %drom
      13a %dron
      13a1Ab %drop
      13a %dt
      A2CB1aAB1aafeb2aCDDa1bC %du
      9a3a %dublI
      14aA %duk
      1Af1Ba1AbaBb2Baa2b2AAA %dur
      13a %dusti
      2B %dutU
      bdcaADAbaEbaabeEcACAbCC1c %e
      3b2b6E3b1ad %eCAj
      2A2A7c1A %eCafodaj
      2c2b7A1a %eCap
      13aaa %eCek
      13a1a %eCel
      6b6e1BA %ea
      A12C1d %eaC
      13abAe5aA %ear
      bb9a1E2AA5cA %earli
      13A1a %earn
      13c %east
      13a1A %eatIg
      13c %eavi
      9a3A %eazi
      5A6Ab1A %ebenist
      2A2a9AA %ebenisteri
      13a1A %eberj
      13D1d %eberjemA
      1A3l7G1C4A %ed
      A1FAAda3ABACdfDAC1AcAAB %ede
      Ae11a1BA6AA %edi
      13a %editIg
      13a %edj
      13b1B %eduk
      1A3a5aac1B7A %edukatEr
      13B1c %edukatiQ
      3b9B1a1A %efa
      AAAe1AA5aDABA1AACA1eA %efas
      3d9C1A %efasemA
      3aA6AA2A7b %efaz
      13A1A4A3c %efe
      1a11E1h6aA %efektif
      13A10a %efektivemA
      15b %efel
      A9a2b %efor
      2A1A7Ad1A6a %eg
      11cAe1C5AA1A %egal
      13a %egliz
      13b1B %egten
      5b7b1A %eguil
      5A9a %eguiz
      4d2A1a1ABDAA3A1B2B %ei
      15a %eiEr
      13a1b6A %eie
      6c1baa3AA4A2Aa %ek
      1a3AB2a1AaCBDd1c2A2d %ekUt
      13b %ekUtEr
      13a1a %eker
      13D1d %ekilibr
      3AaAa5A1bB8c %ekip
      13aAB %ekipi
      13b %ekipmA
      13a %ekl
      7e5D1C5A %eklat
      5d7A1A %ekler
      D1BAB1aBABBBaDCiBA1BBaA1A %ekol
      13D1e %ekonomik
      1A3aB6a1Bc3a1AA %ekrA
      1eA2AAA2aBAA1CDAABe1AdA %ekri
      a1AA1eb1A3Aac1A2AAB1aA %ekrir
      13a %ekritur
      5b3abA1C %ekriv
      13a1C6b %ektar
      ABB2eAb3Aa1aeA1A1A1A1A %el
      1AA10A1Ba5a %elEr
      12aA %ela
      13a %elaguEr
      AcCBAC1A1cA1bbBcbCAbABaBa %ele
      A12d %elek
      6A6DeA %elektiQ
      1A11d1A %elektrik
      A12b8A1A %elektrisiA
      1B11b1A %elektrisit
      6A6a1A %elektriziA
      1A5a %elektronik
      2b10B1B4c2a %elemA
      1b1a1BBA2b2HDl1b2a1AA %elev
      4f8E1A5AA1A %elo
      13b7b %elp
      5A7b1A5a %elpIg
      13A5A1a %elpful
      13C4e3Ab %els
      7B5F1D5h %emabl
      AB1AAB1AAABcbicDBa1BBBBAC %eme
      1iA2Ac6H1a %emel
      11aab10A %emen
      1cBb1Ab2aaCbI1f1aa1dAdcA %emer
      9a3A1d %emeriQ
      13a1a3b1A %enUg
      13a1A %ene
      13a %enerji
      11A1c1A4A %enerv
      12aAcB4A3c %enm
      3AA6A1gbD1A5AA %enmA
      6A6caa %enui
      13c1A %eolien
      13a1A %ep
      6A8a %epQj
      13a1A %epanUi
      11A1a1A %epe
      AA2A1aA3AACAa1cAbA1c1b %epi
      21b1A %epin
      13a %epinal
      15A %epis
      9a1b1A1a %epol
      13a %epoxi
      13a1A3a %epuiz
      BBA2A1B5haD1a1b1A %er
      ac2A1A3b1cHAB8A %erEr
      13A1b %erasmu
      3b9A1B4A2B %eraz
      13b9B %erb
      13A1b %erdres
      CcBbacA2a1AABBaAcBeAAAB %ere
      13a1A %erm
      13a %erni
      1c1A9C1B %eron
      1eBB1C1cBcaaaDFdABBabbaAa %es
      13b %esAs
      2a6Aaac1eB1AA1A2Ab %esai
      2A6a2ACAa1e1A %ese
      7A5b %eskalad
      15A %eskali
      13AAe %espaN
      8aCA2bcB %espaNol
      7A5e1A %espas
      4b2A4dAAbA7A %esper
      3A3f4AEAB %espes
      2a8A1e1B %espri
      2A10a %estetisien
      BDa1CACAaBHbbkAGCbaCCAbFb %et
      13b2A %etACet
      13EbbbA1a2A %etI
      13a1A %etIsel
      11A1a1A1A1A %etUf
      13A1a %etWl
      A12B2A3c %eta
      13a1A %etabli
      1a4A4AaD1h4A1A %etablisemA
      13c4A %etai
      13A %etajer
      13a1A %etal
      f5A6I1D1a2d1b %etap
      BbB1Ba1cABaca1CFfcB1CdAaE %ete
      13a1A %eteA
      13A10a %eternu
      13c1a %etien
      7A5a %etiket
      15A %eto
      Cb1A1BdA2adBcadBAB1BaDAE %etr
      13B1c %etrAj
      1a10Aa1c %etud
      9B1a1D1e %etudi
      6b %etudiA
      4Ac1a4c %evA
      11c3A8C %evAtuelemA
      3a1A1d3AaDca5c2A %eve
      3Af8F1A %evenIg
      3bA8eAF7Bb %everi
      13a %everion
      A2b3A1a3BAaAa2c2bA %everitIg
      5A9a %everiver
      11bA11a %evidA
      24a %evidamA
      11BB1AAA1A3A1g %evidemA
      11AfB4cA4B %evit
      13e %evri
      5e1B7CA3A2c %ex
      13bAC1A %exA
      1ABB1iA4A2DDA1A1B %exApl
      15a %exCAj
      1bbA1A6AEAe7Ae %exak
      15b %exakt
      1B3b5a1gADA3A1aA %exaktemA
      5b9B6A %exaktli
      1B3B7AAi2A %examA
      3d9C9A %exers
      5A7Bbb7A %exersis
      13BdB %exi
      aAAb1AdAba3aBa3AA2A %exist
      13aba6A %existA
      15A %exkavator
      2A2A5eaa1B8A %exklu
      aaa2BA4AAaAAd2ba3A %exkuz
      13a1A %expeditiQ
      15b %experiAs
      5b7E1bA4A %explI
      13C1c %explWtatiQ
      5A7A7b %explenIg
      1aA2B1A1A1A1C1AA4ad1A %explik
      5a7b1A5a2A %explikatiQ
      13d1A %exploz
      AA11Bbe7A %expoz
      ca1A3a2a2AA3A %expr
      1a7a5C2a2A1A %exprim
      13a %exsel
      3a9A1b %exseptiQ
      A13AA %exteriEr
      14bA %extra
      13Aa %extraterestr
      A4a3b2aa1A2c %eze
      2e1AB5eCG1b3A %ezit
      7a3AA1a %fA
      13a %fAfar
      11f1a1B1B1A %fAs
      5A5AbCcB2b4A %fAsi
      13cA %fAtazi
      13BeA %fAtom
      13bBA8b %fE
      7A5BbB1a1A %fEil
      13a %fEtr
      BA1aABA4BBafdaAA1B1b1b %fI
      13b1A %fIdIg
      1A1a3A2ABBAb5AaB1c %fQ
      13B1b %fQd
      13e1B %fQdEr
      13E1e %fQdatEr
      13b1A %fQdatiQ
      15c %fQdatris
      13c1B %fQderi
      15A %fQdr
      13Bb %fQdu
      11c1C4A %fQktiQ
      2A2c5A1gAD1A6A %fQktion
      15A %fQt
      13b1A %fQtenai
      4AA1B4deCD1A3AAaa %fU
      AA11fAD8A %fUr
      1cA10A %fUrC
      1A11a %fUrmi
      1b11D1b %fUrni
      13A5b %fUrnil
      9A1A1A1aA5b %fUrnisEr
      12AaAA %fUrno
      13a1B %fUrten
      2A4e3A1C1A6b %fUtr
      2a10B1c %fUtu
      1CbAbAAA3cbCacfaB1A1ABb %fW
      6a3A2a1B1A2A %fWe
      5A5AAbbB %fWn
      b12CAb %fa
      13a %faCiQ
      13a1A %fablab
      13gAb %fabrik
      13C1a %fabrikA
      15A %fabrikQ
      13A1a %fabrikatiQ
      13aAd3A %fak
      12ca2b1A %fakQ
      13a %fakad
      13a %fakadi
      15A %fakon
      13B %faktori
      14Ab4A %faktur
      1c11B1A5aa1A %fal
      13d %falez
      1A3a7a1A %fam
      13a %fami
      A1A1a2A1aAcAC1c2aA1a1a %famil
      9A3b1A %famili
      15B6a %familial
      13AA4A3b %fanmi
      2a4A1a1aaaaD3BeAb %far
      12aA %farin
      13b1A %farm
      14Ab %farmasi
      6db1A2AA1C4c %fas
      A4e1A1A3aBcbA1A4A %fasil
      13a1A %fasin
      13a1A %fasinA
      3A7B1B1B3c4b %fatigu
      1A11c1A6A %favUrit
      a7b1b2C8A %favor
      1A22d %favorabl
      14AA7b %faz
      15A %fd
      abG1cbCBAaCBbddBDA2c2ca %fe
      5A9b %fed
      13DAdA5A %federatiQ
      Ba4B6dAd5A1A %fel
      6A5BBbd %felIg
      2b4b4AaaB3d4A %fem
      7A5b1Ba2a %fenetr
      cAbCacAA3EaaAACaBEABhDc %fer
      6B5cAbC %fera
      13a %ferata
      7a5aAA %ferel
      A1A4d1a1bAFAca2a2AA %ferm
      13a %fermetur
      3AA8b %feroneri
      13a %feso
      13a1A %festival
      1C1c1B1a1a2aDA1A4aaca %fet
      13E1f %fev
      2A10B1c %fevri
      9a3a1AcA %fez
      5A3A3a1c %fezA
      a12B1B1a2d2Aa %fezQ
      9a5b %fezabl
      1eaA7aADAc1A1Aa1AB %fi
      2Ba1AA5A2EA3e2c %fiC
      3e2A6CAb3A3C %fiCi
      2A10a1B %fibr
      5A7b1A %fidli
      AAA6a3c1A6AA %fie
      11A3B8c %fiert
      7a5baB %fifa
      13b1A2B5a %fiften
      2ba9D1A3Ab1ac %figur
      bA1bAAfA3AbBB1aa1gB %fil
      1a3b9dA3A1A %filier
      6B1AA1A1ab2A1CA1A %film
      4A5A2b1A %filo
      13a %fimo
      3A6a1Aa1C3Ab3c %fin
      11a1B1a %finAs
      13AbB3b2A %final
      A2A5AcB1B1A3A3da %finalemA
      14AC6e %finalit
      b1AA6aAABAa2BdcCAAB %fini
      a11bb1A1AAc %finiC
      a2A1Aa4AAcAAA2aA3A %finir
      13b1B3B %finister
      13a1C %finitiQ
      AA3A5a1A1bBc6A %fir
      13a1a %firm
      13a %fisel
      13B1d %fiskal
      13a1a %fit
      15A %fitIg
      A12b1A %fiv
      1B9eBc1A2B %fix
      1a13A %fixIg
      11A1a1a %fizik
      13a1A %fizikemA
      14bA %flAb
      1B5A5a %flEr
      13a %flEri
      2g8a1B1AA2AA %flU
      13b1A %fla
      15A %flakQ
      13a1A %fle
      c10A1F1g %fleC
      2A9bb1A2a5B %flem
      a9a %fli
      13d %flig
      A4A9a %flip
      A4A6aA4Bc %flm
      13A1a %flor
      2A10b %flot
      15A %flov
      5A9bA %fne
      A1AcBfBAA2ccABABaBbC1Bb %fo
      13B1b %fobi
      13b %fodfrA
      1aba1Aa3afAH1d4B1AAB %fodr
      13a1a %fodra
      1b9a12A %fok
      13a1A %fol
      5da2a3B1A %folov
      3A2b6f1Ba6B %fon
      BBaAB2AabA1bCcbaAAd1bdCc %for
      6a8B %forI
      13d %forbaC
      13a1B %forev
      A2c9A1C7f %forj
      13a1A %forklif
      4d8bA1A5A %form
      4B8b1b %formasiQ
      6a6D1c %formatEr
      5A7F1f4B1A %formatiQ
      5A7a1ca3A %formul
      2AA1A5AecAC3A1a2A %fors
      11dFa %forsemA
      5A7Bc %fortnit
      1g3A7C1AA6A %fos
      1d3AA5Ad1B4A2AA %fot
      13a1b %fotEil
      13b5A %fotbal
      13aA %fotbalEr
      2AB11a2A4aa %foto
      1A1A1aa1BBgAaCADBaBBabaaa %fr
      10A2b %frA
      BAa1AA1AAch1CCaCaBAB2AAB %frAC
      2bAAA1a1aC1aB1a5b2b %frACemA
      BBC2bA1aAcA1CaCBB1AAB1AA %frAk
      8BBc3AA5B %frAkez
      9Cd2A %frAkofon
      ABc2BAaACeACCbeACA1A1A1A %frAs
      1A11A1a %frI
      11A1A1b %frIgu
      BA1c1AaA1baAa3AgAAA1A1B %frQ
      1a9baaA9A %frW
      13A8b %frWd
      13b1A %frajil
      1AA10b1c %fraktiQ
      13B1b %fram
      1e11D %frap
      CAAD1b1A1AA1AHAbfABCaAAh %fraz
      10A3Ad4Ac1Ac %fre
      15A1a %freC
      13B2a %fren
      ba1A3A2AAbeaCbbAa2AB %frer
      a1c1ba6AE4a1a %frero
      1A11a1A %frez
      4b6A3B %frezEr
      5A4A2b1bA3A1A %frezEz
      13c1A %frezaj
      11b1bAA7A %friA
      13c5B %fridai
      1a11a %frigo
      13a %frigorist
      13B1b3b %frit
      13A %fromaj
      13a1A %frui
      13a1C4A1b %ft
      13aAA %fuit
      3b5B3b1B %ful
      1A11a1a3C2ab %fum
      7A %funerer
      13a %furnitur
      13B1a6a1A %futur
      15a8A %fuziQ
      8AAf %fvAs
      15aa %fva
      13b5A %fvi
      11b3A %gA
      7a1AaAb6a4A %gQfl
      2a10a1A %gU
      13a1A %gUdrQ
      biAA7A1EBA7AA %gUr
      13bAA %gUt
      1A %gUtier
      4b5Aa1bb4A2a %gWng
      1aA1A6A1e1D3b %ga
      5A5A1AdC2A1A3D %gaN
      3c3A3cBaAb3AA %gad
      13a %gadU
      6A2aa2B1bA %galer
      11AB1c2d6b %gam
      Aa4A3a2KAg %gamI
      13bA %gamIg
      9a3a %gana
      2ba1a1A3A1baC1aAA2aa %gar
      11b1F1h %garAti
      1A3AA4A1B1a2A1a3a %garaj
      13c1D %garajist
      1ABa1AAA1A1AcDCbA1cAbABdd %gard
      13A1a %gardA
      3a8A10bA %gardi
      13A %gardiA
      13b1B %garkQ
      3a9a6A %garon
      14ab7A %garsQ
      7b5AAA %gat
      3A9fCa1A %gato
      3A9b1A3a1a %gav
      13b1A %gazQ
      3d9A9A %gdpr
      9CB2d1a %gks
      7A5abB %glas
      13a %glez
      cb11D1a %glis
      aababAaBAAbaaD1c1b2a1cBc %go
      12Ae10B %goC
      19c1B %godbi
      13DdB %goku
      13a %golf
      2cb9AAA1B2A2b %gom
      1Bcd9B9A %gon
      3a9Cbb %gos
      a12BAdA %gr
      AAB1AABaa1a1bAaE4Ab2c %grA
      7a5D1c %grAd
      13D1b %grAdEr
      13c1A7A %grAda
      9a1A4A %grAdi
      2A10b1A2A %grIp
      13a %grIs
      1a11a %grU
      13a1A8a %grUn
      6AA3AAAAcB7A %grUp
      1a1A9A1a7b %grad
      7A7c %graduat
      12Ab7A %graf
      13a1A %grafik
      13a7A %gramUn
      13b1C5b %gras
      1AB10bA %grat
      13E1A5e %gratitud
      13CAb %grato
      11a1A1c %gratui
      13aAc %gratuit
      13BcA %gratuitemA
      2c8B1Eae7Aa %grav
      13a %gravel
      3a7c1b1B5b2A %gre
      13A10b %grea
      13b1A %grel
      13A1a5A %grenobl
      13a1A %gres
      13bcA %grev
      13AAa %gri
      5A1c5BAb %gril
      5b1d4BBAD4a %gro
      5A1a5dAA5A %gros
      13a %grovIg
      13d %gru
      13b1A %gruti
      13A %grv
      13CbbA %gta
      13abB %gti
      7b5a1A3A1A %guEl
      2c2A1a3f2AC8A %gue
      13A1b %guer
      6a6a1AA %gui
      6a6a1A %guiC
      2A2h5A1D10A %guid
      13a %guilotin
      9Aa2c1a8a %guin
      13aAA1A1A %guitar
      13dBa %gvadlU
      13a %gvo
      4c6B1B5A4b %i
      15e6A %iA
      6bA8a7a %iE
      AAg2A5ABFACA1dAB1BeB %iNor
      5ba6C %iQ
      acBaBaDc1abB1AdEdC2cbdb %iU
      13C1d %iUng
      A4A9b %iUngst
      A1bcA1cg4aI1c2aaBa1AA %iUr
      1A1A9eaC4A %iUtub
      14A %iUtubEr
      4cA5AACAB8A %ia
      14Ac %iaUr
      4b8A %iani
      13b1B %iav
      13A2a %idAtik
      1AkA1a5bDIabA1A2A2B %ide
      2B2A5A1cAa4A %idea
      2A3Aa4Aa1A %idio
      15B %idiot
      13a %idrolik
      aabab1AA2bADJ1AaAbadAA1i %ie
      9A1aDD10e %iea
      AbA3A3AAehBBAAABA2AA %iear
      aB1A2Ac4b1dc1A5BA %ier
      1AA1AAA2bAgABAf2d5A %if
      7A6c1A %ifon
      13b1A1A %ig
      15A %ikea
      5AbAa1b2DcgABAC1BAAb %il
      10B2a %ile
      13b1A %imEbl
      13b %imajin
      2A10c1A %imajinatiQ
      7A5f1CA3A %ime
      11A1B1d %imersiQ
      13b3aA %in
      4c8b1B %ine
      1eA10A1A %inexakt
      3a20a %ini
      1A9AAb1b2A4Aa %inm
      11Bba1A8D %ino
      2AajA1A1A3BBaAb1A1AA %io
      11cBA1a1a %ion
      5ba6AAc %iora
      13b1a %ip
      5A7b1B %iperaktif
      10a1aA1A2Ac1CA %ira
      2A6a1Baabc2A5A %ire
      9a3A %irlAd
      1BbAAC1b1ADa1F1kABBaB1bBa %is
      13a %ise
      A1Aedd2bAaCAGcBaAbcA2B %isi
      13Ab %islA
      1cA2A6aaAc6AA %isn
      1a1A1A3B3CaAa2A2ad %istWr
      2AbB10d7A %istori
      3c9D1A5A %istorik
      2A12a %isu
      d1aa2BABaccdDBcacaaAafaa %it
      A12d1A %ite
      4A6A12b %iu
      11cAc5A %ive
      13d1A %izer
      3b6aA1b1B6b %izi
      13c1C %izol
      15A %izolatiQ
      1AcAADB2A1BcBCd1BBcBA %jA
      13b1A %jAb
      15A %jAbQ
      4adBAaaababa3bAA2ac %jAr
      5B1B5AAE5e2B %jAtil
      2A10d5AA2A %jAvi
      2cAa4a1Add1A1BAA3A %jE
      6A6baA7A %jEdi
      7c5A5A1B %jEl
      2Aaa1A6GAhA1a1AA2A %jEn
      A12aaa1Ac3A %jI
      1A7a3bAa8a %jIN
      13e10A %jU
      4AA5A1aeBAA1BA1b1A %jUe
      1aB1c1AA3i1AbB2A1B2AA %jUr
      A1AA2A5bgAaAA1b1DAAA %jUrn
      13aAA1A2b %jUrnal
      13A1d %jUrnalist
      13a1A %jUrno
      11A1bA3B5c %jWe
      6A8c6A %jWn
      13a1A %jWnIg
      6f6DAG4A1A %jWndr
      13a1A %jWstik
      4A2B3BEhbA3ad1A1D %ja
      5A2A %jadA
      10A2a %jak
      A1baACA5dAA1A1ABAa1AB %jam
      1A11b1B %januari
      4A3b6d5A2A %japon
      13a1A %jardI
      12bB %jardinaj
      1b4B6A1BA6c %jav
      5c7CAA3e %jdW
      12A %jdor
      baaaEbeA2BAbB1eAaBeAaAAc %je
      7b5B1a %jeA
      13b1A %jear
      1A3A7a1b %jekri
      7c5Ca4A %jel
      2B3a6B1A1cc %jemer
      A1A2AA4AaH1c2a5c %jen
      13c1B2b %jenA
      13A1a %jenU
      A1A2b2A4CA4A2A %jeneral
      7a %jeni
      6A6Aaa %jeniA
      15A8A %jenial
      9B3cAb3A %jeo
      13AAc %jeografi
      2A %jeometri
      14AC5i1A %jer
      8A %jermI
      13BAd %jerom
      1A1A1d5A1d2A1A4A %jest
      ABAh2A5AbADaA1AC2cA %jet
      2AA6A1bhAC7aA %jetIg
      5a3AabAaAC3eA %ji
      14b %jigo
      13a %jimnaz
      13C1c %jirl
      A4eb6B4a1a %jiv
      13b8A %jivIg
      6B6b1A %jkif
      12Ba4d5A %jla
      A1c2a5A1bABb1B %jle
      13d1A %jmA
      13Gd %jmenui
      2B2A9b6bA %job
      13CadA3b1A %jodi
      13b1A %joeli
      2A10Ca3d4a %jok
      13b %joli
      13a1a %jon
      a10a1B1ca6a %jor
      2A3a6C1e2A %jp
      13a %jpar
      2Aa6a1bC4a4a %jpref
      12ba1A1A %jregard
      3A %js
      1dAc9D1CB3a2b %jte
      AAAA1aA4A1e1DbAa1C2e %ju
      10A2b1A3A %juI
      13c5B3B %judo
      13b1B %juil
      2c10A1b4Ab1A %juj
      4a2A4ACdb2A2A %jul
      1a13A %jumel
      13A3b %jumo
      13a1b8b %jun
      13A1a %jup
      7a5aAA5A %jur
      13a %jura
      4BB7cAC1b1Ac1A %jusk
      1AA12A1A2e1A %juska
      B12D1d1a %jusko
      dcBB1c1A4AC2aAB1Daa1b %just
      11B12a %justemA
      1A3A7AAbC1AA2h1A %justifi
      13c %jvi
      23b %jviA
      aCAbcdfcAaBACCCCdACAb1d1c %k
      aA3DdA1a1afaAcaaACbACCB %kA
      13c %kAbr
      13AAa %kAdida
      13b1A7A %kAdidatur
      14cB %kAdl
      13A1a %kApIg
      1A13a3B4b %kApaN
      15b %kAtI
      13b1A %kAtal
      13C1b %kAten
      6A6bBeA4A %kAtin
      13a1A %kAtit
      2a %kEe
      2A2aac7AA2A1d1A %kI
      11dB11A %kIda
      9aa2B9c %kIdli
      1B10Ae1A %kIp
      1b2a8bAC4A1A1a %kIz
      cADCABAlA2DA1D1B1A1bCBAa %kQ
      A3B2A1A1a1GahAA2e1A1A %kQbiA
      13a1A %kQdAsatEr
      2AA7e1A10B %kQditiQ
      13aAB %kQdui
      13bA %kQduir
      1A11b %kQduit
      7A5b1B %kQduktEr
      7A %kQduktris
      1g11D1A2A1A %kQfQdu
      13a %kQfektion
      1B1A2A6c1B6Ac %kQfi
      1A1a1Ab6a1a1B1A %kQfiAs
      5BA6A1d7a %kQfidAs
      3B9C1c5A1a %kQfidAtiel
      13b1A3A %kQfinemA
      13C1a3A4b %kQfirm
      9a3A4c %kQfortabl
      4Ag3A1AAC1A8B %kQfuz
      13B5b %kQj
      15c %kQkUr
      15A %kQkW
      7A5a %kQkarno
      13a %kQkr
      5d9a %kQkretemA
      13B1c %kQkurAs
      13a1b %kQpa
      13aA %kQpaNQ
      4a2A5Db4a %kQpaNi
      1b3A7C1b6A %kQpani
      13B1c6A %kQpar
      2b2b4A2b1A4A %kQpetAs
      13A1d %kQpetitiQ
      3b1A7B1AAd %kQpl
      2Aa1CA6d1a7A %kQplet
      3c9A1A7A %kQpleteli
      2eb1a1b5E3A6C %kQpletemA
      1A3Bb4c1b1B6A %kQplik
      15b6a %kQportemA
      15a %kQpot
      13a %kQpoz
      13a %kQpozA
      6A6d1B %kQpozit
      1DaBAgabcbdABDAdEAA3aA %kQprA
      AAA2e1A1aAA1b1A1AA3cAA %kQprAdr
      1b3b1c5CAB %kQpran
      13a2b %kQpresEr
      BeDA1d1AA1b1AFAGAcA1eAB1c %kQpri
      6b6a1A %kQput
      5d9aA3A %kQs
      12A4b %kQsAtr
      5A5cAd5a4B %kQsa
      4AAf4A3A3A %kQsei
      2B1AAc6Ab2BAA1aA1A %kQsel
      4b8cAa6a %kQseler
      13A1a2d3a %kQsern
      1bAb1A7D7AAc %kQsernA
      7a3AbA6A2a %kQserv
      13a3A %kQsesiQ
      15A %kQsevQ
      2A2fA8BA3a %kQsiN
      5A1A5A5c3c %kQsider
      3A9dAb %kQsol
      13a %kQstrui
      5A6Ac %kQstruir
      13a1A %kQstruktEr
      13b1A %kQstruktiQ
      1A1e1A1A3A1aaCA1AAa1beb %kQt
      4aB5A1jAE1b1A1a1A %kQtA
      13b1A %kQtAt
      13A1A1b %kQtEr
      4A8d1C3a %kQtWr
      13b6A %kQtabl
      6B6d1a %kQtak
      6b6B1C %kQtakt
      6A8c %kQtest
      a1AAAA2Aaa1CH1eA1ceaa1A %kQtinu
      13C5a1a %kQtinuatiQ
      2A2Ba4dbA1A2A4ac %kQtr
      3a1A9c4A %kQtra
      1b3A5C3B2A5e %kQtrer
      1A11CaA4a3A %kQtrol
      13bAA %kQtrolEr
      3b9C5cA %kQv
      3B1Ba4BfB1Cc2A4b %kQvAtiQ
      13a1a %kQvIkr
      6AA3bBA10c %kQvIku
      3d1a1B3AADAc3c1AAB %kQversatiQ
      2AC6aA1a4A5b %kQviA
      9a1B12a %kQviAdr
      d1Aaeda2aAcBHAf1a2aaAAC %kU
      5d7B3A3a %kUdmA
      5A5A1b1b %kUdr
      7a5BA %kUiQ
      4h7AGA5AA %kUkU
      bAA2abAAaccAHAAaaa1a2aC %kUl
      1A11Ac7a %kUlEr
      15A %kUlWr
      2e4B4aaBA2A2A1Aa %kUldn
      13a1B %kUlis
      3BA3A4B1g %kUmA
      17b %kUmAsmA
      1A4A4Aba1a2A4bb %kUn
      6d6A1B %kUnselor
      15A %kUnt
      13A1a %kUntri
      1A1AAA1A3AACBBcA1hB2cA %kUp
      13A1b %kUpA
      1a11a1A8a %kUpl
      13b %kUpur
      1AAAA2A1ABdAaa2A1ccA1BA %kUr
      5AA4AAj1I3A4b %kUrA
      1A11c1B %kUrW
      2A12A %kUrajE
      11AbB1b2A5A %kUrir
      13AbA %kUrjet
      11Ab1AB1A6b %kUrs
      13a %kUrt
      4A8bbA %kUskU
      4A8aAh6A %kUt
      13b1A %kUto
      2A10A1a7aA %kUtur
      13A1a %kUturier
      13a1B %kUv
      13a1B %kUvertur
      1a2A8c1B %kUvrEr
      a1b7ABc1bC2AAAa1c %kUzI
      6A2Aa2bA %kUzin
      13b1B %kUzu
      1A2bAaA2AadCBafBCCdAeCC %kW
      13a %kWfEr
      15b %kWfEz
      2A12A7b %kWfur
      AA3B1B3bAEAi6BA %kWn
      13B1b %kWns
      A1BCAaDEABBeaBCfBCebDcedc %ka
      13a %kaA
      13B1a %kaC
      13aBa %kabUl
      13a1A %kaban
      15A %kabin
      12Ab9A %kabl
      13b1A %kablaj
      13a10A %kad
      13a %kadet
      2A10BcA %kado
      13a1A7A %kadr
      4AAa6bAcA %kaf
      2A1A1A6d1B3Aa %kai
      13a %kaiak
      13BbB %kaien
      13b %kak
      A1b3dA1AB2j1IA2A %kal
      5A %kalifi
      13f1B6A %kalifikatiQ
      13a %kaligrafi
      2bA2A6E1f %kalit
      1A3A7B1d %kalkul
      13c1A5A %kalm
      3A11a %kalori
      13A1b %kam
      7A5a1B1A %kamiQ
      15A %kanalizatEr
      14b %kanap
      13a1A %kanikul
      13d %kaor
      7A5b %kap
      2A8A1a1A8c %kapabl
      5A7abaA3A %kapital
      6a6A %kapiten
      1A8A2c %kapku
      13b %kapla
      13c1A %kapo
      1aA2e4c1ADAaaA2b1a %kapt
      13a1A %kaptEr
      1B3AAA3b2AfAaA3AA %kar
      1b11A1BA7b %karAt
      13a4A %karC
      13a %karbu
      15AA %karelaj
      11AAB7A2d %karemA
      a9b1AC1B1AcAab %kari
      13a1A %kariIg
      13a1B %karier
      13a %karist
      15A %karkas
      13cA3A %karn
      14aB4A %karnaval
      2A10b1a %karo
      3A9b9A %karoseri
      13a %karot
      3A9A1b7a %karpAtri
      1AA2AA6D1h %kart
      7a7B2b %kartQ
      13c3A1A2A %karti
      2Aa1AAc3b2aA1AAb2A1A %kas
      3A %kaserol
      13c2a6A %kask
      13B1a %kasket
      7A5c1A %kastr
      1AA13b %katC
      15b %katalogu
      10a2D1e %katastrofik
      13A1a %kato
      1aA1B5A2d1B %katorz
      aA3a2A2A1a1A3cAB %katr
      5A7a %katriA
      1d11B2A5a %katriem
      A10A1c %kav
      1A1b1a1b5b1A6A %kaz
      1A5A5b1a %kazi
      13bA %kdi
      c2gAc1bdb2gEDafAA1bacgb %ke
      11a2b4BA %kebab
      BCbAB1BabBCBAOdl1BDCbAeBb %kel
      AAAAbAe1A2cB1AbA1AaC1aA %kelk
      12Bb10c %ken
      3A9a1a %kepIg
      13a %kermes
      13c1B %kes
      13d %kesier
      gaACBbAA1aaFaKDGgbg1b1fE %kestiQ
      4Ac2Aa3DACBgAd2B %kestioner
      4A8c1A8A %kevI
      b3A7BD1Aabda %keziQ
      5A8AcA %kfa
      13AdB %kfk
      aCdBBAcb1B1A1DahbaBBBAaBD %ki
      A12b1B %kie
      6A5aBcb4A2ab %kif
      13a1A %kifA
      4Ca9c %kijA
      1A3Aa6A1B1A2cA %kik
      4f2A5CA4A %kikU
      aAba1e4A2AADA6a %kil
      5A %kilo
      1b9AAabE %kilometr
      a3A4AbB1C1C1A1e3ba %kit
      13c1B %kitCA
      11dB2c6A1B %kiza
      13a1a %klIbIg
      13a9A %klU
      13a5A %klWzQ
      2A2A1A5d1A %kla
      5A7a %klai
      7b1aA2B1A %klak
      AdAA1A1B3aAA1b2AA2a %klas
      13aBb %klasik
      13C1c %klasrom
      5A3a3eAAb %klavi
      1b1A1f9B3A1b1A %kle
      3A9b %kleA
      13a %kleanIg
      3d1a7E1A7A %klear
      1A3e7a2A1B %kler
      5B7a3A6b %kleremA
      13a %klermQ
      1AB1BAAA2AA1d1aaa1b1A2A %kliA
      9a3b1A5B %kliAt
      13c %kliAtel
      e4e3Ac2EAGA2bAA %klik
      13A1e %klio
      15A3c %klo
      2A10aAB3a %kloC
      15A3c1A %klotur
      7d5E1A %klovn
      7B5b1c2A %kloz
      2d2b1A2AAAD1b %klu
      4AA7aAc %klub
      13c1B %kluz
      1b3A7c4AA %km
      5AgA5AFe %kn
      13c9a %kne
      13a9A %kniv
      13c1D %knk
      2b1AB1A1AAbA2b4c1b %knov
      2A2Bb1b1b2cbbA1b3AA %ko
      13DcA %koCQ
      6B4e1baA5a2B %koEr
      6a8B %koaC
      1aAA2AaA3da1a2A3a1b %kod
      13abB %kok
      13A1b %kokIg
      1f11C1A %kokil
      7A5c %koko
      1AgAA1BA3A1bA1A1A2b1AB %kol
      14Aa %kolQbo
      13Baa %kolUr
      1a3Ac2a1A1AaA5A %kolegu
      1a1Aa1Ba3A3A3BA1ba %kolej
      1A11b1B %kolektiQ
      13a1A %kolektif
      13A %kolektivit
      19A %koli
      6A6c1B3A %kolmar
      1CeaBBAebab1bAD1bDBBA1afc %kom
      cbBCdcaBAA1AAHajaC1aA2D %komA
      a2B1AAA3a1ebbAA %komAd
      1AA1cC4CA1dab1d1b2AAA %komAs
      5A5A1C1C1f %komAsemA
      A12C3d %komAsmA
      2A10G4g %komAter
      13b1A %komers
      13c1B %komersial
      1aA9bA1c2A5A %komi
      9a %komod
      13A1A3A3b %komun
      1Bi1B1AAb1Bc2deBADBAAbB %kon
      13b9a %konakri
      7c5a1D %konar
      1a1A10AbA %koneri
      14cb %kones
      4c7bA %konesAs
      A3b2A5E1A2A3fa %konetr
      15A1c %konm
      13A1c %konmiA
      2Aa2A6c1B7a %konu
      15b %kop
      2A6AA2f1C3A2aaB %kopI
      1aBc1b7Cc %kopi
      1AA4A1aA2abdA6a %kopin
      13a1A %kopo
      9ab1aA1a %kor
      3c9D %korbel
      11A1abB2A5d %kord
      13a %kordist
      3a2b6B6A %kordon
      AC10AA1A7Aa %korek
      13B1A %korektEr
      1A13b1a3a %korektemA
      1e9A1AAa8A %korektiQ
      1b3A6aA1c4B2Aa %korespQ
      13b6A %korez
      Ab1A1B4CA1c1d2A5A %korij
      9a2Ad10A %kork
      15A %korn
      1A10Aa1A %kors
      5A7a10A %kosto
      13a %kostum
      baAB1A3aaA2aabacAa1BCb %kot
      13A1d %kotidiA
      13BAc %kov
      A2A2d2cb2BABA2B1AaAA %koz
      1Ac10CBac3b1AA %koza
      2A10b %kp
      13A %kpe
      e12E %krA
      4aA7a1A %krEz
      2A2b7c1A2AA %krI
      15A %krUt
      1c1A1A5acGdgAa2A1A1a %krW
      13AA %krWsA
      12A11c %kraC
      13A1e %kraf
      13aA %kraiQ
      13a1A4A %krak
      3c10AA4B3a %kram
      13c1B %kran
      13aA %kravat
      3A9Cae6B %kre
      15A3a %kreC
      15A %kreatif
      2A10d %kreativ
      10A2a1A %kreiol
      13baB8a %krem
      8c4CA %kreol
      14f1A %krep
      6Ad5EAB %kretI
      7B5b9A %kretel
      7a3A1aAB3a %krev
      6b4A1aACd7A %kri
      13AAa %kriz
      13bb4A %kro
      7A5a1A %kroC
      7A5b1A %krok
      5A7a %kroki
      1A10cd2B1A %kru
      13a1a7a %kruC
      aaA10DdBbAc %ks
      5A9aa1a3a %kte
      2A9aD2c6a %ku
      1AA4a3B1BbA %kuir
      13a %kuisQ
      2A3A6c1A %kuisto
      13a %kuivr
      AbaA9BAa1AAA2aaB %kuizin
      13A1a %kuizini
      13C1a3b %kul
      13a %kupkak
      2a9Aa2A %kur
      2b4A5B1a4a1c1A %kuriE
      15a5A %kustom
      13b1A %kustomiz
      3A9c1A %kut
      15A %kutIg
      13bAB %kuv
      1A2aC6bd3a1AA2Aa %kv
      1bAA7aa1bA2ca4A %l
      1a8A2cAbAABA %lA
      11d1A10A %lAdemI
      AA6ebb2EAC %lAg
      1cc1AA1Aaa1A1BCE2AAAA1A %lAgu
      1B6b4A1D %lAguaj
      13c1B %lAp
      13A1d %lAs
      5A5AAB2e7B %lAtemA
      13B1c %lAtrepri
      A8a1A1F3d %lAtretiA
      1a3BA3b2Aaf %lEr
      15A %lI
      5A5A1aAc2A %lIC
      5A3B1A1aAc %lIdi
      13a1B1A %lIj
      13A1b6A %lIk
      13d1D %lIterna
      7A3b1BcB2Ab4A %lQ
      9a3a1A3A %lQdQ
      9c1A1C1a %lQdr
      1A2AA7bA4eB3A %lQg
      3A7aaD1f3A4a %lQgtA
      12Ae2A %lQgu
      12bAAcA7A %lQtA
      13bAB %lU
      13A1a %lUi
      a12A10A %lUp
      1A5a4BbaBa2B4a %lUr
      11A %lUrd
      13C1d6A %lW
      a2A4A2adbAAa3b1A1A %lWn
      13b1C %lWr
      1bA10C1A6b %lWzir
      faa2b1BFbb2dcEdA1AaBacA %la
      2A4a2a2C2a1Ad4A %laC
      3a9B1e6AA %labUr
      13Cc9b %laba
      6A6a %label
      13a1A %labo
      13a1A %laboratWr
      13b %lad
      13a1A %lai
      1a11Eb5A1bd %laj
      13b1a %laka
      8B1A2d %lakai
      5A7C1c4a1a %lakel
      1A11d1B %lam
      13d10A %lamAtI
      A4A4AA1dAe3A %lan
      13c %laniQ
      4A8c1A1A %lanmA
      14A %lapI
      13adA %lapli
      13aAc6A %lapto
      13a %lapvA
      13a %lar
      2A2e7F1B2a %largu
      13b1a %larjA
      13b1a %larm
      13A1a %las
      13aAbA2b3A %lat
      13CAe %lateli
      1AAA8AgAB2BA3AA %lav
      13a %lavEr
      1c11B %laval
      13b %lavnmov
      13a1A %laz
      Cc1F1aaBaaBdaDaa1bDaaAacc %le
      4a %lea
      13Ab %leagu
      13a %leak
      5A4cA1a %learn
      5C4a4b %learnIg
      13c1A %leat
      13B4ea1A1aA %leav
      13D7c %led
      a2a1A7a1D3Ad1A %lef
      3a9CAa %legal
      13D1d %legali
      3A9a %lego
      13a1A6A %legum
      13b %lejI
      A14a %lekQ
      2a2a8bA %lekel
      6c6a1B3B %lekol
      15A %lelektrisit
      aa11B3A %lem
      13c1A %len
      BBCdABAA2bbbE1HAageAAAcA %les
      10A2C1a1aaa %lesQ
      13a %letQ
      13C1d5A %leta
      1A3A7bbbA %letr
      ABA1A1A4AaibG2AA2bA %lev
      9B3d1A %level
      13C1a %levi
      a1AB1AB3cAAfDdA3bAAAb %li
      1AB1b1A6FBc6f %liA
      11a1a1B1A2a %liE
      2A3a6aaBb1A1d2c %liN
      AbA1A8g1D3A %liQ
      13b1C3A2A %libr
      2e10D1b2A %lid
      14Ac %lidl
      A1b4A4bDcb6A %lif
      13a1A %liftIg
      13a1A %lig
      13Baa %ligu
      ba1d1ca2a2bFafA2b2ACb %lik
      13b1A %likid
      1d2B5a2AAc4A %lil
      13b %lim
      11e3A %limit
      13a1B %limoj
      14AA1A %lin
      4a8B1A %lina
      13b1A %linu
      AbBA1C1A2bABbBeeCAA2ABA %lir
      1A3A3a1a1A1b3B2B %lis
      13B1b %lisAs
      1B1C1b2a4FAAAa2eb %list
      7b5b1A7A %litl
      5A4B1bdAB4B1cbB %liv
      4a4Ba2A1A3A %livIg
      5A7AAb4C %livr
      13c1C %livrEr
      13B1a %livrezQ
      b2A9A2A3A2a %liz
      13c1A %lizI
      BA1eaeAa4CFBaaadAA %lo
      7b5Bba5a %loa
      15A %lof
      13a %log
      15B %logo
      13A1b %loj
      1b14A5b %lojemA
      13B1A2A3b1a %lojik
      5AA6a1a %lojisiel
      13a1A %lojistik
      a3AA8AbA3A %lok
      13a1D4b %lokIg
      4aBA6cAbAA4C %lokal
      15B %lokatiQ
      13A %loko
      a2b1a3a2bdaA1aaCA1B %lol
      13b %lopital
      13B1b6A %lor
      2A10a %lorA
      4A8c7A %lori
      13d1A %loriA
      6B7ca2A4A %loto
      eA3A7C1CA1cA %lotr
      a6A3ABA1AA4c2c %lov
      13aA6B2c %loveli
      13a %lozer
      13b %ls
      A1A9ABbAdA5Ab %lu
      AAaA1Ac2d1BcbB1AbAA1AA1C %lui
      2A4b3a1AAA %lumier
      A1A12Ab %lunet
      13b %luti
      12Aa4aA3A %lvA
      1bd1AC5cAa1FcAC1B1B1B %m
      1bcAaaa4aA1aD1AbbA2ac %mA
      13c1A %mAC
      6c6A1C %mAb
      6b6C %mAbr
      13a1A %mAbran
      11A1a1B3A2b %mAd
      12A2a6Ab %mAga
      1A2A3A1B1bAebaA1aA1B1B %mAj
      14Ab %mAk
      Ad11B %mAti
      3A9a9c %mAtiQ
      3B9D1AA6g %mAtion
      11AA10Af %mAtir
      6A6A %mAtor
      13A1a3a %mAz
      5A7A3A %mEbl
      4A1AB3b1Cbb6aa %mEf
      1A11a %mEl
      AAdAAfAb2AdDbCB1aA1AaCcc %mI
      13a %mIli
      cc5a3A1D2a6A %mIs
      Aa2A1Aa1abAdFbA1a1dca2A %mItenA
      7A5b1C %mItenAs
      CbbbACEACcF1BB1dA1aA1ahfb %mQ
      AAaA1AAa2bCcBcd3cAA2b %mQd
      13d %mQpeli
      1Ac1b1c2A3H1Aa1abAb2a %mQsiEr
      13a %mQst
      A1A2A6AaBB2AAA1A %mQt
      14A %mQtA
      13cAA %mQtaN
      10A4A7b %mQtaj
      13b1A %mQtlukQ
      13c1A %mQtobA
      1BAC2AA1a1b1DACA3jA2A %mQtr
      4A8b %mQtrEil
      2C2A5baAAA2b5a %mUe
      13a %mUil
      13bAB8A %mUl
      13A1b %mUlI
      10A %mUlaj
      3Aa1f1A4DBb1A1BAAA %mUn
      12dBAA %mUrir
      13BbA %mUtQ
      13cA %mUvemA
      cAbaAAeD2bC1eaaBcabfBBBb %mW
      A1A3a2a1adDAB %mWA
      9BAA1b1d7b %mWen
      5A5b1A2A %mWenemA
      1aAc1AAbbaa1dACbA2A1a1Ac %mWn
      2a8bA2A2A %mWndr
      14A %mWsonEz
      11eABAaa1A1a2AB %mWti
      BaABCCDCABC1cbbcABAB2beA %ma
      4db7acD4A3A %maC
      5e1B5b1A %maCI
      aAAaAEcb5C1a2A2A2A %maCin
      13A %maCinIg
      13a %maCineri
      15a %maCini
      1a3A7AcB7A %mad
      aab1b1c6DaB3a1a2b %madam
      4B8cA %magazI
      a4A7b1AA5b %mai
      11aAa1A %maib
      13a1A %maien
      A12bA2A %maiot
      2A21A %majEr
      15b %majik
      1A10a2b %majorit
      A1Ac1A6BCBAA3daae %mak
      5A7c1B1A %makIg
      6A5Aa2A %makQ
      15A %makarQ
      13c1B %makdo
      13A9A %maket
      13c %makilaj
      2A2A %makon
      4AA5A1a1A7a %makoneri
      akBAAFCA1aCbBBAdbbAAF2Eb %mal
      1Aa8AcC1A %malErEzemA
      7c5B1A %malad
      15AA1A4a %maladi
      15A %malax
      A11Aa %malez
      10a4A %mali
      7A5a %malo
      3aa1A4aAB1A5a %mamA
      13bB %mamUdzU
      5a9a2A4A %mami
      13B %manaj
      A12bbA3A %manet
      5B2a4AAc3AbaA %mani
      13b1A %maniak
      5A6aB1b4A %manier
      13B1c %manipul
      2B2A5Aad1a3A3a %manmA
      A12a1AA %manoEvr
      2B2aA6g1E6AAA %manuel
      12Aa %manutAtiQ
      2A1c1c6E1B3ca %mapel
      2B1A1a6Ga3BgA3b %mar
      13e1B %marA
      bAB2fAAa2AAABA3AaAC1b %marC
      13A1a %marI
      13a1a1A %mardi
      13d %mareC
      13a1A %mareCer
      13AAa %maren
      A1cA1A1BA2aAChA1abAA2a %mari
      13aAa %mariaj
      13b %marin
      1cAA1a7DAaB3h1AbB %mark
      13a %marketeri
      15A %marmai
      13a %marn
      13AcB %marok
      14A %marokineri
      15A %marokini
      13a1A %marokinier
      13a %marsei
      1A3A6AcBa3A4B %marsel
      13c %martigu
      13A2bA %marto
      13c1A %mas
      13a1A %mask
      aAd1b1bA1dABbDCHbba1bbe1b %mat
      A1AA9db4aB2B %matC
      1BA1b4B1a1Bb3AB4c %matI
      13dAa4A3A %matematik
      13EAc5A %materiel
      13B1d %materio
      10A2d1B %maternel
      ab7C2AaAb6bA %matier
      1A10Ab %matin
      13b5A %matinik
      13C1c %mato
      13a1A %maximI
      13a %mazQ
      5Aa6B1a8a %mazin
      5A7bbBA4A2A %mbap
      6A8B6a %mdf
      1bb1BbaAb2aadaAa2A1A1ab %mdr
      cAahbAaBaefdADbb1ABaeBg1a %me
      1dA2b1A5aAAa1A1A1AAa %meA
      13b1a %meCanik
      8A4a1A %meb
      11a1a1a %medesI
      11A3b %medesin
      13a %medikal
      1AAb1AcB5B1B3a %mek
      1A2AA6a1Ab3A3b %mekanik
      1c11A1B %mekanisiA
      5a7c1B %mekano
      6cb5D1c2a4a %mel
      1a3b4A2b3b2A %melAj
      A5Ba5Bdb6B1A %melEr
      1a11b %melI
      2cA1BAdAAAAB2dA1AAAbACe %mem
      2Ad9a1A2A1b2A %memWr
      13B1c3a2B %men
      2Ac8BB9AA %menaj
      2b4a5ABc5A %menm
      13AAc %menu
      4aa7A1AA6a %menuizeri
      10A %menuizi
      13a1A %menuizier
      13a %menuizri
      ABcaAABbcaBb1cdAb1AcBC1Ca %mer
      1a5c5CBC3A1A %merd
      3A10Ac6AB %meri
      13eA1B2A %merkredi
      aBABCDaBA1cCdaBAaaBA1fAAD %mersi
      bA15c2A %mes
      17c5A %mesIg
      A2b2b6C1Ad1A4a %mesaj
      13B1b %mesen
      13BAd %mesena
      13Dc6f %mesi
      2AA1bc2a1A1b1A1Ab4A %met
      6b6B1a %metIg
      5A7AAA1A1d %metQ
      2a7A2aA8Aa %metal
      13b4AA %metaleri
      4B8c %metali
      13a %metalik
      4a8A1a %metalurji
      11a1c1AA7A %meteo
      1bcA1BB2BAAA1BgAAA1BAbaA %meti
      13b1A %meto
      5A7A1b6A %metod
      1B3cB4BAfBaCAaaA %metr
      13aA1a %metro
      AB1A1AA1AAAA1gBaABbA2AAA %mezQ
      4B8b5a1b %mezi
      15A %mezier
      1A1A9e10A %mezur
      13A1a %mfr
      BgFdBA1D1Cbb1eDEBBAbeCagc %mi
      1c11A1A %miA
      15b %miCelI
      2AA1bcaAdAAbABAabbAA1AcA %miE
      4b8bb3A %midi
      10a4a %mien
      11hACAa8B %mig
      13a %migren
      13b %mijot
      5b7A5b %mikro
      1A5A3A1C1cA2A1a2b %mil
      11bAB1cb2AA3A %miliE
      1A10dB7a %miliQ
      A2A9c1C %milimetr
      13b1A %militer
      2c4A5a1A %min
      1AAb9G1d %minEr
      7h3CBD7A %minabl
      13Bc %minekraf
      15bA %mini
      1A %miniatur
      1A11B1e %minimI
      13AAb %ministr
      7c3AcaAB8a %minm
      13c1A %minui
      13a %minusiE
      13a %minuskul
      aa5A2a2cACa1AaA3A %minut
      13a %minuti
      11A1c1A3A %minutiE
      1B11B1de6B %mis
      4a8d1C3A %misiQ
      1a7Bb2b1A7A %mistak
      2e10D %mister
      11a1A %mitij
      1c11B %mix
      13b %mixIg
      1bA12A4a2A %miz
      2a10a6b %mizelf
      13Ac %mizik
      14aa %mkdo
      13aAa8A %mkdonal
      1A1a2A5ccaD2AA3BA %mn
      aaAAAmAa2C1BECA2CBB1AaB %mo
      7b6A %moC
      13c9A %mob
      7A5a1b %mobil
      1A11a1A %mobilet
      5cA2b3DACAa %mod
      1A3d9c3A %model
      13A1c %modern
      1f2AB7D1A3A3A %modif
      1d1A1A7BAB4B2A %modifi
      1A11a %modl
      7b5b1A %mok
      8AAh2C7A %molier
      13a %moltA
      1Ab3A4a1caA4c1AaB %momA
      23a %momQ
      14b %mon
      11a1a %monei
      13a1A %monumA
      12Aa %mop
      bA3BAc1EdCb1ABg1BbA1B1c %mor
      6A6F1i %moral
      1A2a9AbAA %mornIg
      7A5a1A %mort
      13a1A %mosk
      13dBB %mostli
      1A3B6acAA1A5A %motEr
      15A6a %motif
      4AA9a2A3d1b %motiv
      A3AA8BaAA5a %moto
      13b %motokultEr
      13a %motokultur
      13b1A %motor
      5A7a %motorbik
      AbAA5eCAabA1AAe1AB1A %mov
      1f1A6B2A1c1AA1B2B %movez
      13a1A %mozek
      13C7e %mr
      4AA1A4AAB3A2f2A %mrk
      1bA10Da1e6cA %msg
      1Aa12A %msk
      11baEAb3b %mu
      3A3A3aAaA6dA1a %muC
      13c %mulUz
      15a %munisipal
      A1A8A1c1B1AA4A %mur
      13a1B %mural
      2A10B1a %muskl
      13a1B7b %musku
      13a %muz
      13aba3A3AA %muzik
      11a12A %mve
      bdC1C2B1b1AiA1ADAA2CbAE %n
      AaaA5aaAcAaFAbaDeC1A %nA
      1b9ABf1A2A %nAsi
      AA2a8b1B %nAt
      1A2b17A %nEf
      13E1c %nEv
      1a1A2b6CAC1bA4bA %nI
      3A2bA5BAc7a %nIb
      13a %nIo
      1b3a5A1eAF1aa1A1B %nIport
      bd1cBaBA1BaagJBdAACCDEbaD %nQ
      1c11Caa7A %nQbr
      2ABDBBACAaabcDcAacfdCF1b %nU
      15A %nUrir
      13a1A %nUritur
      11A1E3h1A4A %nUvel
      b1A6aA2BcDbaA1A %nUvo
      2c3A4AAB1b1aA %nWr
      11A1d1A8a %nWz
      13a %nWzi
      d1AB2a5AE1a3c2A1b %na
      11Acc10B %nada
      1a4AA5EAf7c %nam
      13B1c %nana
      2b10B %nao
      1A11Cdb7A %napoleQ
      4A8d %narbon
      7B5AcB %naruto
      15A %natatiQ
      13C1c %national
      10A4a7b %nationalit
      12Aa1A %natur
      4A5abdA10D %nav
      7a5D %naz
      4a8A %nazer
      11A1d4A5A %nde
      DAABAcB1aAdbcaDEBCaacCbbd %ne
      13a1A %neQ
      4A8A1c4A %near
      12Be1B4c3A %nearli
      4A8A1a %nef
      1A9Ag5A5A %negativ
      11cAa10A %negosi
      7A3aA1bc %nej
      13d1A1A %nel
      3a %nena
      11BdA10B %neni
      1b3A7bA5AAa %nesAs
      1aA9aA1C6d %neseser
      3d8A2a4B2AA %netW
      13a1A %netWaj
      13b1a6A %netfli
      15b %netr
      13a1A %netvai
      13A1a %netvork
      Aacaab4aAbaAEBiAA2AbC %nev
      11C11Ah %nevE
      1C1c6CgbA1fA1ABA1aAC %ni
      13a %niCWr
      11BaB10b %nie
      9a3c1B %nies
      3AA7A1dC1A1b %nig
      9b3A %nijeria
      4A2e5AA4A1A %nik
      4a10A5c2a %nikel
      13c %nin
      13b1A %nior
      4a2A1A3bBd3a1B %nis
      Adc2B3A2ADbb2A4A %nivo
      A1caA1e2bCagDac2bAbBCAb %no
      13aA %noE
      4A7bc1B %nobodi
      1A11AcB %noel
      12b2A2b %non
      1A1A8b2A2a %nop
      13a1A %nor
      4a8d1C %normAdi
      5bA2BAAbA1g1aAA %normal
      2A2b5eCb5A4B %normalemA
      5b7C1a %normo
      CaA3aA2BBFCBBDBABfadfB %not
      1Aac1BA4BA2c1AA1A2Ab %notIg
      5b7bAB %notis
      AaAA1AA1Aa1Ab2bABAA1abbd %notr
      AAA2Bb2Ad2bAB1A1eAaAAA %nov
      15a4A %novAbr
      12Aa9A %noz
      2i8eBE10A %ns
      13b %nuaj
      3A6AbBAcaA1aa %nui
      15A %nukler
      2Ab3C1D3cAe5AAB %nul
      1A5b5c1A %numerik
      ab1a1AaAA3ADccBca1A1aba %numero
      13b1A %nurs
      BAbaCDaaAAdaabBB1aCab1DCa %o
      19A4a %oC
      5A1a5AeC %oEf
      7A5AAc %oEvr
      4A8Ebe %obA
      13a %obaN
      13a %obe
      13d %obervili
      13c %obj
      22A %objektif
      23d %obli
      10a2C1bA1c3aA %obligatWr
      5A7C4a2a2c %oblij
      13A1b %obstakl
      13A1a %obtenir
      5A7a %obtenu
      13a %obviUsli
      a12a1A %od
      13aAA1A %odEr
      13A2a6b %oditif
      6A8ab %oel
      D2d1abdAaAabB1bB1A1AAabb %of
      11AaB1a2A %ofe
      12Ac1B %ofis
      13A1b %ofisiel
      13A1b %ofrir
      7A5b1A %ofs
      13Cba %ogmAt
      3aa6AcCa4d1A2a %ojUr
      2Ac1AAA1abCCfABAbAA1a1bb %ok
      2a3A4BbB1CA3A1A1e %okI
      11c1AA4A %okaziQ
      15A7B %oke
      11A %oki
      3b8bA10a %okn
      13b1A %oktobr
      1Acf1B1A3aaBAaA1BA2ABb %okun
      3A7Ae11E %okunemA
      13d1A2A %okup
      a1A1cA7aBc1BAA3AA %ol
      4g6CFGAc8C %ola
      13C1c %olidai
      3A1baA1B1cbf1CAA2A2AB %ome
      10B2CdA %omevork
      3A9c1A %on
      bb1AAaabb1AacBcBaccDCcaAA %one
      2a10AAB %onestli
      13a1a %onet
      2a10B %onetemA
      1A9c1A9bA %onti
      b2bAA4a2A5AA2A %op
      13AAe %opA
      5A6AA1b8c %ope
      13a1A %oper
      6d6B1A5A %operatEr
      6A6a %operatIg
      6d5A2B8A %operator
      15A %operatris
      13b1A2A %opital
      2Ab7aAB1A %opoz
      6b8B4A %opr
      5c3a1bAcAA2A %optiQ
      A4aBa1AaAaEge1AAAaAB %or
      1b12AC %orAj
      11Ac1AA %orEr
      11AdDAb %orQ
      4e6abB1A3A2bAA %ora
      13a1A %oraj
      13d6A %oral
      13aA3A %ord
      1A1A1Aaa5cAa %ordi
      2Ab1bB5AGcc4a1A %ordinatEr
      15A %ordoN
      3A1A7C1a1c2b %ordr
      a1bA1ba4AfGAbAAAA1a1eA %ore
      13aAAa %orel
      aa9c1Eba4a2b %orer
      15A %orevWr
      13B1a %organiz
      a8aa3cA6A %ori
      15B %oriAt
      1AA1aBa6A1b1A4c %oriAtatiQ
      13C1a1a %orijin
      13b1A %orilak
      13b %orleA
      13b6A3A %orloj
      13d1C %orlojeri
      10A2e %orn
      14aA %ors
      1B11d1b4A %ortograf
      13a1A %orur
      6b6b1b %os
      11b %ose
      2baA1Ae1AAadDacc1b2aAAa %osi
      c3AA5AbbAC2bb3BA %ot
      1cAA1B5bADbfAac3Bb %otA
      2A8Aab4A4A %otEr
      5Aa6e1A %otUr
      AAAAB3cBAa1a1BcAeABAAfc %ote
      13bAA %otel
      13a1A %otes
      13B %otist
      13fcC2AA3A %oto
      6a8A %otomat
      6a6AAc %otomatik
      13b1B %otomatiz
      13a %otomobil
      13c %otonomi
      13a %otoport
      3a9C1b %otoriz
      bACA2CBdAEcDEAbBbkA1ABCC %otr
      Bc3c7A1Be1A %otremA
      abaAbcAAAa1a1EAdAAAA1AcA %ov
      13a4A %ovA
      13C5g1D %ova
      AA1A1A4aacD1dagaA4A %ove
      1A11b %ovn
      1AA1ABAA1A1AAe4AB %ox
      2A8c1B4Ab4A %oze
      5A5b3AA1b3A1A %ozef
      13a %ozi
      13eAAA %pA
      A10B3B3A3A %pAdA
      1AdA1BA4caDd3CaA1AA %pAs
      cA2abcAabaa1IDgbaaBcaa1f %pE
      13a1A %pEjeo
      2B2A1a5AabA1A1A1a1A %pEr
      13a1aA %pEv
      12AB1a %pEvA
      1A4Bb5a1A7A %pI
      13e9A %pIdr
      13a5A %pIs
      1c11D %pIso
      13bA %pItIg
      13aAA7A %pItr
      1A1A9c1A3A %pItur
      2e3a6aAA %pQ
      15A %pQp
      2A9Aa1a %pQpi
      13c9A %pQs
      13d1A %pQtivi
      1A1g3a5E3A2C1A %pUbel
      13a1A %pUdr
      2A2A5A1B1B2A3f %pUkiza
      11AdBdA6A %pUl
      13a1A %pUp
      AAcAAbeCac1aaFbeA1adcdAa %pUr
      13a %pUrIg
      15a6A %pUra
      A4b1b1a4Bc1A2a1Ca %pUri
      13A1a %pUriQ
      2B1BDABADbfAbaDC1CAAAaAc %pUrkW
      11A1D1c %pUrsAtaj
      18c %pUrsuivQ
      8a1a2A1B2Abb1A %pUrsuivr
      a12a1aA %pUs
      2A8AAc1A8a %pUsier
      13a %pUtr
      AAABAcA1Aa1A1dAFd2AaACbc %pUv
      13B1a %pUvQ
      a1A10b1a5A2a %pUvWr
      13b1b3B %pUz
      12Ac1A8A %pW
      15a3A %pWN
      13Db %pWl
      Aa3Aa4AcEBa2d1e1aAA %pWn
      7a7A %pWnt
      13a2aA %pWsQ
      13d1A %pWti
      AccACbc1ADb1fFCa1adDDEAdC %pa
      Aa1AABAAA2bAaCc2ACAAa1A %pai
      13eAC %paiA
      13A3b %paiIg
      13B1a %paizaj
      eAaA1a1B1Aa2C2abA3A %paj
      13aca %pak
      2c1ABd1cab2AAD5a1A %pal
      13b1A %palet
      A1A10dAA3A %pan
      13b1B %panam
      15B %panel
      13A1a %pani
      13a1A %panik
      13a1A %pano
      A1A9AC1e %pap
      2A1bA1a3A1b6A2b %papa
      1AaA1AA3A1cBAd2b1b1AA %papi
      aA %papilQ
      14dC %papot
      1bBA1gbD2aCbaDbBD1cDeBbb %par
      A4d2b3dF1bA1bAABbaA %parA
      5AA6AAc7A %parI
      23A %paradi
      15A3A %parametr
      1e2bDA4AbC1BcAA1A2B %pardQ
      2AA1B3b1cABAa2A3aAb %parel
      13A1c %paren
      1A5a5d1A1A1A1a %parf
      7A5abB %parfI
      11c2b9A %parfW
      11CBB2A7e %parfetemA
      4A6A1ca7Ab %pari
      13a1A %parizien
      13c %park
      15c %parkIg
      13B1a2A1c %parkUr
      5A9c %parkUrsu
      A2B1adabbA2F1Ad1eBaAbbB %parl
      5b3A3d1C %parlA
      13E1b %parmi
      3b3a4AGaC7cd %parol
      13a %parpI
      2A3A1Aa1B1bABAbc1aa1B %pars
      11D1C1b1aA5c %partA
      13a10d %partAt
      A1Ac6B2icB1BAA3B %partU
      11i1a1D8C %partaj
      bAAA5AadAcbGcc1A3cB %parti
      2a10B1d %partikuli
      A1a10A8a %partikulier
      3a1A3ba2AAb3c4A %partir
      13B1c %partisip
      aAB1AAgCacB2b2cAhB1AAAa %pas
      14Aa5a %pasA
      9cA2B4ba %pasQ
      3A1A7G1A1b5e %pasaj
      1B13bAA %pasepor
      6A5dD1c8A %paser
      12Ab1C6bb %pasiQ
      13d1A %pasion
      15A %pasionA
      10a2a4A %pask
      13a1A %pastri
      A4A1A4AhbE3AA %pat
      7a5A10b %patat
      13a %patern
      13C1a %patiA
      6A3A2A1AA4c1A %patiAs
      9A3A %patiseri
      13b1A %patisi
      1AAA1Ab5AA1cA1AA1A1b %patrQ
      13EAg %patrik
      a11Bf1AAAbA2A1A %paz
      12A3a7c %pb
      13B1a1a %pd
      AB1AA1A2baEcbDib2aA3b %pe
      2A1A8b4AA %peC
      13D5d %peas
      15A7A %pedal
      13a %pei
      13d1B %pel
      9A3a %pelUz
      3A %peletEz
      2A9bB9b %pen
      5aA3A2eAa %peopl
      13a %pep
      BA1A1b3B1dAAbDA1AAA1AaC %per
      13b4A %perC
      11a1B %pera
      15c7B %perdr
      B4e7A1ab1A1abB1A %perdu
      2A9Ac1A %periguE
      13D1b %period
      13a1A %perl
      7a5A %permet
      5A5baFAe1aA3baA %permi
      13b1A1A2A %perpiNA
      11a %pers
      11cAB10b %persA
      13B1d %persEz
      6c4A1ab3B %persQ
      1A1a2A4ABBAA2e3ae %perso
      1A1AABbB2ABccB3CA1aBaB %person
      14AA %personaj
      3a9A4b %personal
      3c9G4e %personel
      13a1a %perspektiv
      2B4A3dAB6a3A %pet
      13c1A4A %petAk
      1B1AaCAA1aCA1hBB1A2cA1Ab %peti
      1b2ba1A3a1AbaaA2A3B %petit
      4A9AA %petrir
      11a2cC8A %pez
      baaa1B1c1aCababEA1b1A1Aaa %pf
      13C1c %pfm
      3a3d5a1C3A3a %pi
      11a1b1A1A %piano
      1Ad2A1e3BacCB1A1A1b1B %pie
      3A9abA %pier
      5B1A5b1BA %pies
      2A1Afb2Ab2FBd3A4A %pij
      2A2a3Ba1bAAd %pik
      13B2b %pikEr
      15A %pikIg
      3B3b5A %pil
      6a6b %pilot
      13a %pioC
      13bAA %pipefit
      7b3d3B8D %pir
      1A4A6B1f8A %pisin
      2d2d1A4ADAA2aa %pist
      13a %pistol
      13aA %pitQ
      13Bbc %pitagor
      6ab5B1b1A %piti
      7A5Be1A %piza
      13c1B7B %pk
      1A3BA6aAa %plA
      1A11b1A %plAC
      7b5B %plAk
      Ae3a1AA1a2D1b1a %plAt
      12AAeA %plE
      2A11A %plEr
      13A1a3A %plEvWr
      2A9Ab2a %plI
      11A3A %plIb
      12Aa %plIbIg
      3a1A7B1b %plIt
      1b %plQberi
      13aAB %plQbi
      13a9A %plQj
      1a8A1Ad1b1A1A2aA %pla
      13a1A %plafQ
      A12BcCaA %plai
      14a %plaj
      13d1B %plak
      13aAA %plakar
      13A1a %plaket
      13b1A3A %plako
      11a1D1c %planIg
      14Ab %planet
      ccAA1aaA3aa1AfAcBB3Aa %plas
      4A10c %plasemA
      13a1A %plastik
      3A10cB %plat
      14Aa %plateform
      15A %plato
      10A2b1A7B %platr
      cAaa1ccBc1cBBB1Dcca1c2dA %ple
      a2a1a3b3H1d1AAca1Ad %pleaz
      4b8B1a %plen
      2c10A1A8A %pler
      3A2A5Ba1B1A6g %plezir
      AA5A1b3Ca2AbdAA %pli
      5A7b9A %pliEz
      aAAdBAAcA1ba1D1dcAAbB1CbC %plu
      A2A8Ac1B7A %plui
      3A %plum
      1AAA1AaB2Aac1cbA1a1A3c %pluto
      13b1A8a %pluziEr
      4a8B1b %pme
      1A11d1A7B %pnE
      13a %pnEmatik
      2dA1bA5db1bA1AAAAB1B %po
      13B1e %poC
      13a1A %poel
      6A6De5A %poem
      2C8b1b %poko
      4a8A3a2a %pol
      8c5AB %poliC
      4AA9a6b %polis
      13c1A %polisi
      13a %politik
      5b7b1A %polivalA
      2a2d5B %pom
      13BcA2Ab %ponei
      a7b1b2B1B6A %por
      2A9A9a %pork
      2Aa1aA5aC1a4AAA1a %port
      6A6C1d6A %portabl
      13c9A %portai
      13A1d6AA %portel
      13a %portier
      14BB4c1A %portr
      6A1bAB2b1c %portug
      8A4bA %portugal
      cbA1A1a1aabdbB1a2cAaCA1D %posibl
      2A8bAA %posibli
      Aa12A4AA2a %post
      1aAA8AB1D6ba %postal
      13b1B6a %postkod
      13b1a %postul
      4A4A1b2Ab1c1AB1AAA %pot
      13a1B5A %potaj
      13a %poteri
      7A %poti
      13a1Aa %poto
      13a %povd
      7e5D1B %povr
      A1fA1BaaAa1ABDBe1bbbbaAA %poz
      13a1A %pozEr
      11AbA1b %pozib
      5bb4abb1A8C %pozibl
      13A1a %pozitiQ
      A1B2B2AAABBj4aB2Bbd %prA
      5AbA3A1D1b2Aa %prAdr
      5d5a1a1DA %prIsip
      2A1a8B1b7a %prIsipal
      13a1a %prIt
      11a1b1A %prItA
      10c2C %praktiz
      5AA3b2CAd8a %pratik
      5a5BbeDA1B2a %pre
      10a2BbA %pref
      13ba %prefektur
      CBAb1AbA1bbAaacA1CccAAbaa %prefer
      a5a1ba2bD1A2b4aB %preferer
      C2aA8AdA1d1A %premi
      I2Aa8bABAe1A1a1AA %premier
      13DAg4A1Aa %pren
      1c1Ba8BAA7ba %prenQ
      13c1B %prepa
      4A8haB1A5A %prepar
      13bAB %preparatEr
      17A %preparatiQ
      Bb10A2b %pres
      13a1A %presIg
      c14AA1A %presed
      c13AC2A4A %presedA
      b2A9a1DAAAA4A %presedAt
      13a %presi
      A1B2da4A1f1BA4A %presiz
      1A11b1B6A %presiziQ
      1A2A6fBfAD3A2A1A %presk
      13Dg2b6c %pret
      5A7AAd4A %prevWr
      ba1A9D1A5A1c %previU
      13DAe3b %prevu
      A10A1D1f4b %prezAt
      f12B2A1A %prezedAt
      13AcA6A %prezidA
      aA3A1A2ba1Gade4aca %pri
      13a %primEr
      13c4A %primer
      13AAa %pris
      3a1A5A1DAa2g5A %priv
      13D1e2B %privat
      13a1B1c6B %priz
      13a %prizQ
      A3AcA4B1aBd2A1A1AAA %pro
      11baCAa2cA %proC
      11AAC1c2bA %proCI
      10a1BD1a2adA2A %proCen
      11ac11C %probablemA
      10AA1A1a8d %problA
      A1B7ACCc1A2A5b %problem
      13C1d6A %produi
      13B %produir
      13A1a %produizA
      13a %produizQ
      5aA4a1d1D3A2A %produktiQ
      1BABb1ba1CBB1faCBA2A1AcA %prof
      6a2A1A1gAF %profesEr
      15A6a %profesiQ
      13A %profesional
      3A2a6E1d4A1A %profesionel
      6A8d %profezionel
      1b1d9DAC4h1AB %profil
      5Aa6Ab5A %program
      13a9B %proj
      13A1a1A %projek
      2A8eAC %prom
      11cAB1b %promiz
      7b3A1b1C5A1A %prop
      5A9a %properli
      1b1a9C6B2c %propo
      6A1a2AadAD6aab %propoz
      1A1B1aA6d1C1aA3A %propr
      18a %pros
      3b1a7A3A %prosed
      13A1a %protej
      13b1A %protezist
      13b %provAs
      11a1B1b %provizEr
      13bAa %ps
      14aB4A1A %psg
      15A8A %psiCologu
      11cA11A %pt
      1ba1A6CAfA9A %ptdr
      5AAa3bAC1B4ba %pti
      A12a %ptit
      a %ptn
      1bab1ecc2aABCBCb1Ac3bC %pu
      13bAb2A %publik
      7b6A1A %pue
      AAAAAAe4adgAAAAAA2aaA %pui
      6a6a1A3A %puis
      13c1B %pul
      6AA5C1g4A %pupil
      13a %pupitr
      7c5D %pur
      3e9C7A1A %purj
      2A2A10A5d %purpoz
      13A1a %pus
      2a10A %putIg
      13a1A %puzl
      13a %pvk
      13a %pvo
      12Aa1A8d %pvoblA
      bA1a1bc1BA1aaFacaaa3AA %px
      a5A4c1c1A1AA1A2A %rA
      f3B8DA2b %rAbobin
      4A1b6d1AB2b %rAd
      7A5b %rAdr
      3b11C1A2h2AA %rAdu
      13a1Ba %rAg
      1A11cA3AB2A %rAj
      4c8a1B %rAkQtr
      13a %rAplas
      Ac3b7B1D1a2a %rApli
      3A1cB6b1CA5a %rAplir
      14ba %rAport
      1b4A6A1a2A5A %rAseN
      13b1A2a2Ab %rAseNemA
      AAA3A3bAaeabAC1aA1A1a %rAtr
      BA11AABgA %rAvW
      22a %rE
      4d2A5cAA4A %rEf
      1A9a1a5a %rEm
      13c5a3A %rEniQ
      13e1a1A %rEsir
      13A1a %rEsit
      AAca1aa4AaaaA1dA2AA %rI
      5A7C1a4d %rIdovn
      6e4A3C %rIg
      7A5c %rIs
      13B1a %rQ
      13cAA %rU
      13a1A %rUA
      1c9A1b1a3A4A %rUb
      BBA10e1A1A5A %rUe
      5A7Aa %rUgai
      13d9B %rUil
      2A10aAA2b %rUj
      13A1A4a3b %rUl
      13b1A %rUlo
      A12a1A %rUn
      A12B3A1a2A %rUt
      13a1A %rUti
      7b6A %rW
      2A3AA2C2f1dA2dBAAA %ra
      13a %rabo
      13a1A %rad
      4A8b %radio
      3a9F1B7h %rai
      13a8A %raiQ
      15a %rak
      AbaaAd1A4AIamA1aAd1B1A %rakQt
      13BdB %raklet
      15A %rakord
      13E5f %rakroC
      7a5a9a %ral
      4AA7d1bA %ram
      13C1e %ramadA
      5c1a7B %ramas
      g5a6FAA2AA %ramen
      13cbB %rapEr
      1AbAAAdA4AD1Da2Af1BA %rapel
      2A10cAa2A2b %rapid
      1AA2A2A4HBC4a1j1A %rapor
      7a7A %rar
      15a %ras
      3A9CAd3A1b %rasur
      A5aab1aAecaCbAb2A %rat
      15A %raval
      13a %ravalemA
      2A1e2A4AB1A8b %ravi
      ChbaAhbe1aACaACCDad1cccbA %re
      15A %reCarj
      AA4A1abA2CAAb3d2A %rea
      5A7gA %readIg
      1A4b6Fe7A %real
      2b3A4dbA1BA3Ad2A %reali
      13B1d %realiz
      13A1AC3A1h %reazQ
      4a12A %rebQjUr
      6A6d %rebut
      13b6A %redQ
      1A11d1AAA %redUbl
      3A9BAAA6d %redUblemA
      1A11AdbA6A %redaktiQ
      15Aa %redemAd
      11A1A1ABc1A %redemar
      BB1B1D3a3GADjBAAa2A %redi
      B12aACgAA4AA %redir
      12AD2a6A %redit
      ab11A1ABb %redo
      bAA10A1AeAB1A %redon
      15A %redres
      13AAb %reduktiQ
      a2B1b8ABDi1BB2BA %ref
      Ab1BAB3AAAABA1fc1A2AB %refer
      1A1A9E3d %refezQ
      2b8E1b2A %refleCi
      a1b2A5f3AA2A3aA %refleCir
      2b8c1A %refleCis
      1b1a9A1A7a %reflexiQ
      A4c7B2c4A %reformul
      5a6Ac1A1AA5b %refu
      3A7AdE1i1Ab1A1A1b %refuz
      13a1A %regal
      A1BA2a1Aa2AefCa1A2AcB %regard
      5bA6c1C1A %regl
      a2a9A1d7a %regret
      4A8EAAah %rejU
      6A6AAc %rejWndr
      13dAc %rejiQ
      A2b12aA5A %rek
      7A6bA6A1a %rekQ
      13B1a %rekW
      12BB1D4f %reka
      AA11a6cA %rekapitul
      1b4A6A1C4b %rekapitulatif
      3a9AAa %reklam
      13a1A %rekoNiz
      13a1A1A %rekol
      13a1A1A %rekolt
      13Cca1A %rekomA
      13A3b %rekomAkQ
      AA1BAAA6hAJ1cAAAB1AB %rekomAs
      15b5A %rekon
      13a3A %rekonetr
      13d1C5A %rekonu
      A12a %rekopi
      3b11a1A %rekor
      1A14Aa1b %rekr
      15d4A1a %rekrut
      9A5b %rekrutQ
      1f11D1B5AAB %rektifi
      Af11B1A4A %rektifikatiQ
      6b6AAb4A %reku
      kAc2AAA5BACBAA1A %rekul
      A13bb5A1A %rekuper
      4AAg6D1A2A %rel
      3A1A5A1J1CaiA1AAA %relAs
      15A %relIg
      A6A2A1ac1aAAab1b %relU
      6g6B1A6A %relatiQ
      15a2a %relev
      15EA5g %relevA
      Aa1A9a2BB %reli
      3A9b9a %relijiQ
      AABA1a9BdA2g1AC %relir
      1A1A9A6c %reliz
      dB1A1A1A1CfB1IACddD1AAAA %rem
      eA3A5A1BAaDBA1A %remQt
      13E2f3a2A %remQtr
      13a %remarC
      A12D2a3A2e %remark
      A1A2A1A5B1ABB3e %remersi
      3A7A1G7f %remersiemA
      bA11B1AA3b2A %remet
      cb8b2bACa3A %remetr
      13a1A %remi
      13A1A %remiz
      B12c2A6A %remork
      3d2A6C1C1B2A2e %remov
      13bbA %ren
      13b1AA %reniQ
      13A1a1c %renitializ
      A12eAA4A3a %renmA
      13a1A5a %renol
      17A %renov
      15a %reoriAt
      13a3BA %rep
      13a1A %repI
      13bA1A %repIdr
      1aBa1cca1a2ad1AA1aB2bAA %repQ
      b8a3A3aa4A %repQd
      1Bd2eBc1A2C1AE1BcbC1ABa %repQdr
      1aAA1A3Aa2B1CEd1cda1cA %repQdu
      EfcaAbDBAAA1bE1BBCGBc1dec %repQs
      10a2BA3AbA2A %repa
      bC1B1A1A2AA3eC1AAAAAAA %repar
      13a3A %reparQ
      6A6b %reparatEr
      13b3A %reparatiQ
      10a8a %reparl
      13C3d %repartQ
      15a %reparti
      11A1b1DAd6A %repartir
      cA7Ac2G1A1eAA2AA %repas
      A12e2AA %repea
      13b1b %reper
      13a1A %reperIg
      AB3DAA2AA1GCcj1BABA1AA %repet
      13a %repik
      A14b4b2A %repli
      12A2aa %repo
      1A3Aa5AB3Ag4A %repon
      13b1b %repor
      A1AA1B7EA1ibC1B1B1A %repoz
      a2AB7AF1Bbh1A3b %reprA
      ae3A5A1A1a1d1AA %reprAdr
      aA3AA6B3c %reprenQ
      a3a8B1aA %reprezAt
      13h1AAA5A %repri
      A12Ebd4A %resA
      11b1A1eA5B1A %resAbl
      13Ccc %resAt
      6A6b %resUrs
      13a %resemel
      13c1A %reseptiQ
      6AA5bbbAA2A1AA %reset
      13C1f %resevWr
      7a %resikl
      14b %resip
      1A1B9A6b %resor
      3a2e6A6A %respQsabl
      4c7cE7b %respek
      6A6b1a5A %respekt
      13AcA %respir
      BB1fACA4dAAAcAD1adBAc %rest
      3a8A2a %restA
      11AAa3b2A2A %restar
      2A10bA4A %resto
      13c1B1A %restor
      1b10AAba1A2A %restorA
      13d1A7a %restoratiQ
      A1A1B8g1A3aA2a %ret
      A12B1a %retUC
      AA8a2c1b1a5b %retUr
      eB1A6a1BK1CBdC1AB1A %retUrn
      A12d %retap
      A12b1c6A %retar
      23a %retenir
      1a12ACD3i1A %retenu
      3A9b1a4b1Aa %retiA
      AAAbAAA4AAC1dBC1ADAAg %retir
      aA1a2A2A3a1adA1B3A %retrUv
      A3cA7AacA1b3bB %retret
      c12A1A1B %return
      D6A3AhecDAA1AA1AAe %rev
      13a %revA
      e11AA2Aa3A %revI
      ae10AB1CAAAiaC2B %revWr
      A3a1a6a1A %revel
      a8Ab2B1A %reven
      c9aA1B2A %revenQ
      c9a2CAa1A1AAA2A %revenir
      A4A4A2e2a5a %revenu
      a14A %revi
      bC7Ac1Bc1bA1BBA1AAA %reviA
      13a %revir
      1b3A7bAa %reviz
      15A %revnir
      13b1A8a %revolu
      A2B7A1bAaAe5A %rez
      13A2A3b %rezI
      A1A2AAA3aE1BCA1B1BAh1g %rezQ
      1A9f1E1c %rezerv
      13A1a %rezidAs
      A12D6g %rezim
      13b %rezin
      15A %rezistAs
      13fBb1A1AB1A %rezo
      11A1Ccb3ACAb %rezulta
      1A3AA3A1ABCCBB2h2BA %rezum
      3a9A1c7B %rg
      1A1d1aA2Aa2acE1AA1A2b %ri
      BBde1dacAAbbd1B1bacBBAAdC %riA
      13cBa %riC
      AAc2a5AdA1A2bA4b %riI
      13c1B %rid
      13A5a %rido
      AcAcA2A3B1aAe1a1A1AABb %rig
      1AAA7AAb1A7bc %rigol
      11g1BA9C %riguEr
      17b %rikUmAs
      15A6Ac %rir
      2A8AcF1g7A %risk
      1A3A5a1a1b4A %ritm
      11a4A %riv
      13C1d %rk
      15b %ro
      4A8a %roC
      13c1A %roCel
      13b1B %roa
      13b %roan
      13A1A4A %rob
      15A %robin
      13Bac %roblo
      4aAca4ABcBAAaaAa %robo
      13bAa3A %robotik
      12A %rod
      6A6C3b %rof
      13aAd6A %rol
      13d1C %rom
      13e1B1A %romA
      7A5b %ron
      13Ccc6A %ronaldo
      15A %rop
      13a %roti
      13b %roz
      13Cb %rozi
      23A %ruC
      4a8a %rubA
      1b7bB2b1a1A %rubiC
      13baA %rue
      14A4A %rugbi
      5A5cAA1b8A %rul
      15a %rum
      3A19A %runIg
      13a1A %rural
      d12D %rviA
      11a1c1A %s
      bABA1eAb1Aa1cAbD1AdDa1DCc %sA
      13a1A8a %sAbl
      13C1c %sAdi
      4b2A4A8b %sAg
      5g7B1CA3Aa %sAs
      1A9aa2B6ca %sAt
      15A %sAti
      15A %sAtiem
      15A %sAtimetr
      13a9A %sAtir
      13ba %sAtr
      13d1B %sAtral
      13a1A %sCema
      AaA1AAb2AAAACAc1A2B1a1a %sCol
      13A %sColarCi
      11AaCAd %sE
      aAAA1aAA1Aa2aAb1AAA2A1a %sEl
      2AA1A1B1a1eBA1AA5AcA %sElemA
      1aA1aA2A4eaGA2Ad2A %sI
      9B3b1A %sIdai
      3b5A3BcA7A %sIgl
      aA2A7afAAA1AAA %sIk
      11a %sIkAt
      12Ac1A1B %sIkiem
      5AA2A3A5a1d %sIpa
      3A1b1A5Abba1AA %sIpl
      2AA11ab %sIplemA
      5g7A1BA %sIplifi
      A1A12b %sIs
      13c %sIt
      13b %sItetien
      11A1A1Aa3h3A %sItez
      15A %sItr
      a1a2cBaA1aBcDCccAAaC1ccB %sQ
      13Ee7A %sQg
      a5AA3fAACaa2A4A %sU
      A1A2AA6bAAa2aAAaA %sUd
      1b9A1E1d %sUdEr
      13b1A %sUdEz
      1AA9A2AA6a %sUdur
      cbC1AAd5aF1a2ab3aA %sUet
      12aA3b1A3AA %sUetQ
      13A %sUeter
      5A7Bbc2A %sUfl
      13a %sUfr
      A11ad1A2ba4A %sUl
      13a1A %sUlev
      11B1C1a8d %sUn
      9aa2A %sUpl
      13a %sUrdUg
      13b %sUri
      4B8d1A6A %sUrir
      22A %sUrs
      2A8ABc1A8e %sUsi
      13C1aA %sUtiA
      1A11j1C2A2A1AA %sUvA
      3a8b2C %sUvenir
      2gA9B1A3Ba %sUviA
      1BAb1B1B3BAiAE1A1AB1Bec %sW
      3a11b %sWA
      7a5EAc %sWN
      5B7b %sWNAt
      13a1A %sWNE
      15B %sWNEz
      13A7c %sWe
      12Ab %sWn
      1A2AAa3Bb1dcCA1AcAAA %sWr
      13b5A %sWsQ
      13a %sWxAt
      5A5B1b4b %sa
      2c2a6dA1a7AA %saC
      A6A1Aa2DaA2ab4A %saUl
      11A1b1A %sabl
      13D1c5a %saf
      2AaBc1AA1c1aABae1cAAAABc %sai
      2A10e %saj
      1bA8B2AbB1AAbA1ac %sak
      7a %sakr
      1BA1B1Ae5AAb3A2Aa %sal
      4b2A3AAB10A %salA
      13b1A %salQ
      13bBb6aA %salari
      5A5a1B1d2b3a %saler
      2A9a %salir
      a1A1dA1A3C1BAD2Bc2A1A %salu
      4d1A6C %salutatiQ
      13a4a %sam
      1b12aaA2A4a %samedi
      2A10c5A %saon
      2A10b %sap
      13a1A %sapEr
      2c2A7B %sapel
      4C8g1A2A %sarsel
      13a1A %satisfezA
      13a %satisfiIg
      13b %saturdai
      1AbbABA1ba1ebdbBA1B1dBab %sav
      2A %savQ
      2B10d %savW
      AAh2aAA2ACCHB1a2ABAh1B %savWr
      4c6b1BBb3d4A %sava
      2A3A6a %savmil
      Cbd2ACEC1aABBfgEDCegdABA %se
      A1f2b7Ibb2aA %seC
      13b3A1A %seIg
      13a %sea
      13a %segQ
      2A10b1A %segQd
      13b1C %segpa
      13C1d8a %sejUr
      d1A8AAfAB2AA4A %sek
      13B2ac4A %sekQ
      bAA2A6Ae1C1BAA4b %sekQd
      7A5C4e %sekr
      A5b6b4A %sekreter
      13C1b %sektEr
      13A1b8A %sektiQ
      15b %seku
      15c %sekurit
      jECAABAA2AAEHAEBBlBB2CA %sel
      13a1A6A %selIg
      11i1D1A8D %selQ
      1aa1AA1B1AadcDBAA1c1AAc1e %sela
      13B1a %self
      bc5c1AaAABAA2b2b %selui
      13a7A %sem
      13a1A %semel
      B1A2A3a3aAa2AAA %semen
      15A %semi
      A12d1A %sen
      10A3aB %senegal
      A14a %septAb
      5A4A2c3A %septAbr
      aAbAAfAeaa1CbFADBaBAA1gab %ser
      1aAB1A1c1a1AcD1e2Ad4A %sera
      13b10A %seramik
      6A8c %seri
      2A4a2A1aBba1c4A %seriE
      13A3c1A %seriEzemA
      13c1C %serji
      11cBD1b8a %sertI
      11BbA10c %sertenemA
      13c %sertifikat
      13b %serur
      7A4A2a %seruri
      5A1c7b %serv
      13A1A6a %servA
      1b1b3A5a1B %servEr
      7A5b1A %servEz
      13D1A3b1b %servi
      2A2b9A3A1aa %servir
      5Aba7b %servis
      2c2d1e2a2CB3A %servo
      13F1A1e1e %sesiQ
      BdBC1CaA1aAB1FAbAbf1BBge %set
      9a3a1A1A %setIg
      13a3A1A %sev
      1a %sevAten
      13B1b %sevIg
      15B6d %sevi
      7A5b %sevrA
      1aB1A8d1C3A3AA %sez
      15b6A %sezQ
      2B2g7C1cA1A1A1AB %sezi
      1EC1ACCBAb1oEeCcAabCaAddE %si
      A2b1B2A2acEccA3BA2e %siN
      1c11A %siNal
      5a9d %siNifi
      2d10D1A2Ac %sia
      13AAA3b %siao
      13a1A %sibersekurit
      1A11A1A3A3a %sie
      6A6a %siej
      11A1ccB6B %siel
      1A3A7b %sien
      13a1A %sieri
      13C2a2b3A %sifl
      13A1a %sik
      13AdA %siklon
      a4aaAb1c3BB1aa1aAba %sil
      1A3A7c4a %silAs
      13a %silIdr
      12AC7d %sim
      13b %simA
      2Aa1A3aad1AaE2d1A1AAa %sinQ
      13aA %sinema
      6A6a2A1b1A %sio
      2bBBA5bACAGa2a2cbc %sir
      1AA10e %siri
      13a1A %sirkui
      13a %sirkuler
      13a1A1b2A %sist
      3b9B1b4A %sistA
      2Ab1b7c1A7A %sistem
      AAAaaeA6dCa2AAB1BAA %sit
      2A10C1a %sitIg
      1a7a3D1b %siti
      14a2A %sitrQ
      5Ab8B4c %situatiQ
      13a1A %siur
      2a14A6a %sixiem
      13b1a2A %sixten
      13Ba %siz
      13a %sizel
      5A7Ecb %sizo
      13a9A %skU
      13a %skUt
      15a6A %skan
      B12C1b1d %skar
      12Ab2A %skat
      13a %sketCIg
      A1A8A1cAC2a %ski
      5B7C1e %skil
      c8a3A1A %skip
      11AaB1b2A5a %sko
      1aA6a3a1c8A %skolarit
      15a %skolariz
      5A7B1d %skoler
      13DdA4c %skor
      12aa1B8a %skot
      5A7a %skotC
      1A1b9H1aA6eA %skra
      13C1A1c5b %skratC
      a12d1E %skren
      A12aA1c %skrol
      13a %skulptur
      6A4ca2aA2B4A %sle
      4A8a %slepIg
      13a1A3a %smal
      17A %smartfon
      5A7bdEA6A %sna
      13bAA %snak
      13aA %sneak
      13c9A %snkf
      AaB1AgAc1a1AcECAA1cdd1BBa %so
      1B9AacBA1b4aAA %soEr
      2AB1B5c1BAb7eA %sof
      13CcA %sok
      1A5b7B5A %sol
      13a %solar
      13Ebc %sold
      13b1A7A %solei
      13cAA1A5AA %solel
      13a %soler
      15A %solid
      13a1A %soliter
      13b %solitud
      4A7A2a %solo
      13C1e %soltea
      11b1B1a %solutiQ
      5A5dCDbbAA2e3b %som
      6e6D1b %somebodi
      5Ba8A %someon
      1eA2c7B1B2c %sometIg
      11c1b %sometim
      13a %somever
      2A10c %somur
      2A3a6d1D2A %son
      1ad1Aa1AAaadAE1g2DB3bA %sor
      aab2b3cC2AADc1A3A1A %sori
      1A3A7A1a %sort
      13BAa %sortA
      13Fae7A %sorti
      5AA2A3fBC %sortir
      13bAA %sos
      13b %sosiabl
      6A6b2A %sosial
      1b1a9D1b6B %sosiet
      13C1b %sosio
      aAA8BAC1D2dA2Aaa %sot
      9a3A5A3b %soti
      13a5a1a %sov
      13a %sovaj
      3a9B1b7A %sovegard
      5A7Aa %sozi
      a10A3a %spA
      7b5b1A5A %spas
      13c %spe
      6c1aac2E1E %speak
      15B3a %spektakl
      15c %spel
      13b1a %spelIg
      7A5c1A %spesial
      13A1c %spesialit
      13a1A %spesializ
      9c3C1A %spik
      9A2Ad4A5c %spo
      13a %spon
      Aa10aBAa1A %spor
      15A %sportif
      13a1B %sprai
      7a %sr
      7A5gAC8a %st
      11AdA3A %stA
      4A10a %stAdIg
      6d6CABB %stAdar
      13aAD4f %stad
      A5c6C1b %staf
      13D1c %stai
      AaaAA1CA3abAAcA2B1A1Ab %staj
      9a2aA10a %stajier
      15a %stak
      B3AA1B3a1Eed1f1AAcA %star
      13a3A %start
      13C1c1A %startIg
      13a %stat
      13d1C %statiQ
      13A1c %statu
      c1A10E1c5Aa %ste
      13a1B %stel
      13A %stepda
      13a3A %sti
      13a %stik
      5A6AeAb1AA3A %stil
      3A9b5A %stilo
      13b %stmg
      aa8B2AbB1AAa %sto
      1A1a5a3AAe4A %stok
      10A2A5c4A %stop
      3c9B1bA3B %stor
      2A10Bb1a %stori
      13a1B8b %str
      13a %stra
      13aA %stream
      14Ab %streg
      15A %stres
      13FAc1A5e %strik
      13a %struktur
      4AA3a1A1A1d %studA
      13a1A %studi
      13cAA %studio
      7A5aA4a4b %stuf
      5a7a %stuk
      7a5A1B %stupi
      7e5BAA5A2A %stupid
      1aea8BCA3A1A2e %su
      1B13a %suC
      9CAb1e1A8A %subjek
      13bA %sue
      13A1a2Af4A %sufi
      db1CdbDAAb1c1a1dc1ED1aACf %sui
      bBbB6aBAB1CA1ca2bB %suit
      11a1B2a1b %suiv
      5A3AbA6caA %suivA
      D4A1A4AC1BB1fAA2A %suivAt
      2A2a6aaA1bbA4a %suivi
      5a7B1d2A %suivr
      2bAAAa6BAC2e1d3A %suj
      A12c10b %sum
      20cA2A %sumari
      3A9A1c5d %sup
      15a %supermarC
      10a2A %supli
      13cAa %supor
      1A1A8b1dA8a %suport
      2A2e5b1b1AA %supoz
      3f9D1B5A1dC %supr
      3e9B1A3A3A %supresiQ
      1B1dAA6BCAB1BAADBAbB %suprim
      bdc1BaAD2aaA1aAA1BB1B1bd %sur
      A1AA3a3B1c1B %surtU
      13a1A %survel
      13c %suspAdu
      3A11A %suspAsiQ
      1Ab6BBA1d1A %sv
      9a4Ab %sva
      13bcC %sve
      8bca2EAa %svitC
      6A6eAGe %t
      1DEA1Ba1bB2Bej1cADgC2AB %tA
      4AA1BA3aaBbB1B2f2a %tAk
      5A7d %tApQ
      14bA %tAperatur
      13Bb %tApet
      5b3aa2C2a1A %tApri
      2A2D7BAj6A %tAsiQ
      1AA5AA1dAeAB5AAA %tAt
      4C8D5c %tCao
      13b1A %tCatC
      7c7A %tI
      a22A %tIb
      1aAa1c1b1A1AaCBAAe1Ac1Cbb %tIg
      2a2AAA3ebAba2Aa4A %tIk
      13d1A2A3b %tIkIg
      13a %tIt
      BaAccefe1Ab1AHgEeBAddaBAA %tQ
      BB1a3A4bAc3bAA1AeA %tQb
      13A %tQbA
      13E1e1A %tQdEz
      9A3a %tQdr
      a4A3B3fAC3A3b %tQtQ
      C1bdaDCBBAbADaC1EaDAaAaHg %tU
      1aA2A1A3AdCAe2c1AaA %tUC
      1Af8AaC1a2A %tUg
      13A1a %tUjU
      AAaABbB4a1fBBABABAAA1a %tUjUr
      13a %tUlQ
      6A3a2a3A %tUlUz
      d11AB1A %tUnA
      13a %tUpatU
      13A1a %tUpi
      cA2A2A4cCba2d1a3A %tUr
      9a3B1A %tUrist
      1b11A1A3A %tUrkWng
      A10b1AAae %tUrn
      1A11e1B4A %tUrnEr
      13a %tUrnevi
      19A %tUs
      ABAga1AB1a1a1G1BBfBdAd1CB %tUt
      13a %tUzel
      AABBbBCdaa1BcBdDBAaA1aaA %tW
      13bAA %tWl
      7B5Caca %tWlet
      12Bd %tWtur
      BhDBC1AfAabAbPfEfDd1feccf %ta
      5AAc4Ac1A4A2A %taC
      3a1AAA5aAb2Aa3A %tabl
      13b1A %tablet
      13a1A %tabli
      1A3A7d1B1a2a %tablo
      a4aa3a2B1A1a4b %tae
      13b1A %tag
      bA3A1B3A1BBdAa1ABAAd %tak
      1A11c1B %takIg
      13BaA %tako
      1a11D1B7b %tal
      2a10a %talA
      1e1A9G %talEr
      4Abcab2b1BACbAa4aA %talk
      5AA3a2a1ca2A %talkIg
      13B2b %tan
      a2B1cA4A1bAcA1a1A1A %tap
      13b %tapaj
      13AbA7A %tapi
      13a1A %tapisi
      13a %tapisier
      B1bA1A1A2AA1aAd2bA %tar
      7B3A1bA6A %tarb
      13ABb %tarif
      13aaA1A %tart
      7A5a %tas
      2A8h7A4A %tat
      10A2c %tata
      15a %tato
      13A1d %tax
      6A6a1a %taxi
      5bA4ba2A3A4a %tb
      13A1a %tda
      dbabADBg1aabaHbdabaAbeccA %te
      4a1cA5BAa5a %teA
      7A5a %teC
      3A5a3a3A %teCnik
      13b1B %teCnisiA
      15A %teCnisien
      7a5bAA5A1A %teCno
      6A5aBbB3c %tea
      6a2Ca2b1A %teaC
      13BAc %teaCIg
      13c1BA %teatr
      5A1A1A3fAc4A2A %tei
      AA1c8A2AA3A2d %tej
      A1dBAA1D1A2c1cbAAA1aBc1B %tel
      13bAA %telEr
      6c6CAe %telefQ
      1a1A1aDa4ABAaba1A2Ad %telefon
      11A1a1a8a %telemA
      2A10B4d %tem
      1A1A9CA8b %ten
      13a1B %tenQ
      13B1b %tenaj
      13d5A3a %tenir
      1A12Ad4A %tenu
      4a8C %teo
      11A1d1A8A %teori
      acA1bbb2ba1Aa1BA1Ca2AAA %ter
      6A5AABb %terI
      13a1B %teras
      13a %terasemA
      14c8A %teribl
      13B1d6A %teritWr
      5b7AAd1A1d4a %term
      a12BAB2Bc3AB %termin
      1aA4A5hAF %terminal
      11b1aAB1a1A4a %test
      ABhB1A1c1a1AbADA2BCBA1Ab %tet
      13b2A %text
      7A %textil
      5b3A3bAc3b2C %tez
      2a4b5A %tg
      AAc2bab1aeaBCAACaea1beA %ti
      1aBaa2A1a1Bc1AaAA2aaa1b %tiA
      4A %tidiIg
      11BafA5A2B %tie
      15A %tig
      5A1f5CB5AAA %tik
      3A9A1A2A1A %tiktok
      4A1bAb1A2a1b1A %til
      13ac1c2a1BB1a %tim
      15a %timUn
      2A1A8c1A %timid
      2bA11A2A %tini
      1a1A1b7DAdA3B1AaA %tip
      6A6aaA %tipIg
      1b11A9A %tipo
      1A2A1A4A1D1EA2ba1bi %tir
      13A %tirti
      13a %tisu
      3a9B1d %titr
      7A5c1B %tle
      6A6a1A %tml
      e2BBbeDabbeb1DABecb1BjBa %to
      13ACb3c2A %todai
      13a %tog
      10A2b %tojet
      13b1A %tok
      7f5E1A %tokar
      14dB4A %tokio
      1bAa1AA6hAHA2Ae1Ac %tol
      13B1a %toler
      13B1b %tolerAs
      13a %toleri
      13b %tomat
      13aa %tomorov
      15a %tor
      13a1A %torC
      13a1B %tordr
      2ec7BAD1b1b5A %total
      3c9A9C %totalit
      1aaA9A3AA4a %tovn
      13A1d %toz
      b4A5b2BbA1AbA1AAA %tp
      13B1a3A %trA
      2a8hCEAa8A %trAC
      2A10d %trAbl
      4c6ab2B3ba3A %trAkil
      1A11d1A %trAp
      4aB9f6A %trAplI
      6b6B1a %trAsfer
      13A1A %trAsform
      9a3CAf %trAslat
      2A3a8d %trAsmetr
      2A10b1A %trAspir
      1b9Aad1D6a %trAspor
      bb13B %trAt
      12Aa1a %trAvai
      1A1A7a1aaCa7A %trI
      15A %trIbal
      1b11b1AA %trQ
      ahC2B1A3AADBaAaAC2ABa %trQp
      A1h10GA %trU
      2A2bc6G1b1a1A %trUg
      3A9d9A %trUs
      BAeA1Db4AABcbAAAAB1a1B %trUv
      13B %trUvA
      aC1A1a2B1A1AiaE1B1Ab %trW
      13a %trWziA
      1c2a4A3A1C6a %trWziem
      13e1E %trad
      13a1A %traditionel
      5B2Abb2Ec %tradui
      8AAA2Acd %traduir
      4A5a2Bba %traduiz
      13a %traduktris
      12aC1e %traj
      19A %trakt
      A12dAC %traktEr
      A3A8c %traktopel
      13a %traktor
      14Ad %trap
      3h8AC4A2A1C %tras
      1c10AAA2a2B2bA %trav
      ACaAA1BA1CAb1ABeB1A2ABAb %travel
      13A1A6a %travelA
      15A %travers
      13dAB %travo
      1A2Ab1a1B1Bfe1E2aAAbAA %tre
      3a9B1b6A %tren
      13B1c1A %trenIg
      4A2B5bAAa2b %tret
      14Aa %tretA
      13b1B %tretEr
      15A %tretemA
      13b1A7A %trez
      A2A6a1aBb1Ca1A %tri
      13a %triko
      7d6BC6A %tripl
      15A %trist
      dBC1AcBb3daBaccBcb1bBAb %tro
      13cAA %trotWr
      13Cb %trotinet
      13A %tru
      AbCDaaB1b2BbbAAAaAcABag %truk
      baAcAA1dbccAcLebd1aabbcca %tu
      13a1A %tub
      2A10d1A %tue
      1A11Ab %tuil
      15A %tuioteri
      11ABf1B %tun
      13A1a %tunizi
      13a1A %turbo
      8bACA1b %turk
      15a %turki
      A12E1dAb5Ab %turn
      13b4AA %turnIg
      11a1b2A %tutEr
      13a1A %tuto
      13a %tvAti
      13a1A %tvI
      13Bbb3A %tva
      15A %tvaziA
      13c1A %tvelv
      12Ac1A %tvis
      13aA %tvitC
      1A4Aa2Ad1cAC3A1A2B %tvo
      2a1AC5GCC2f7C %u
      13b1A %ugo
      AA1aa5ABbaaB3cAA1Ab %ui
      13b4A %uil
      7d5ABA %uitr
      13abA %ukren
      13c1C %uli
      1A2A1bA5bBd3A %umA
      11a %umEr
      A4CcBAA1AAC1B3A1A %umI
      13c1B %umen
      AdaD1bcb1A1AAacAaA1BFBdDa %une
      14Aa %uni
      6A2A %uniform
      3A5b1B1A9ad %unikemA
      13b1A %uniti
      11a1A %univ
      bbAA1AAB2AAAcA1A2acbABd %up
      1A2A2f2A2A1AA %upe
      A12a1a %ur
      15A %urjAs
      13a1b %url
      A2A1abA1ab1cAba3A1a2a %us
      6Aa5d1E6b %util
      5C7A1CA5e %utilit
      2A1Bd3b3E1c1a4A %utiliz
      9a3A1b %uzIg
      2A2aAb1ba1bB1B6dA %uze
      7b7b5A %uzel
      2AA2A6fAG7A %uzin
      5A7I1h6A %uzinEr
      13D1e6A %uzinaj
      b1AbAbcA5gBDA1c1BAbAA %vA
      A12a1e %vAd
      13a1A %vAdAj
      15A %vAdEr
      13a1A %vAdEz
      13a1A %vAdom
      6A4A1e1A2A %vAdr
      11A1bAaA %vAdredi
      13B1c %vAdu
      6A6f1B1A6A %vAt
      13a %vAtilatEr
      bb1cCabb2a1abbB2a1AAb1a %vC
      eAAc1dc1a1abcDb1Ecaa1AA1C %vE
      Aa1b2A3a2C1AdAab3a %vEil
      11b12A %vEl
      3A3c5afF %vI
      13c1B %vIdov
      2A3A6b1A3a %vIg
      13aA3A %vIgten
      13B1a %vIt
      A2A2aA3aaA1l2A1C1BB %vQ
      11A1D1e %vQd
      13F1c6c %vQderIg
      AcbdcbdcbbaDaJbfaa1bAbdAC %vU
      1A11b %vUatur
      c1AAAAc3A2BA1A2AcBAa %vUdr
      13B1b %vUdriQ
      bcCBa1aBabbaDb2a1aABabBe %vUl
      a5A3a1cA1A4aA %vUlWr
      2A8a1b1a8d %vUldn
      2A2b6aA2B1b1A1Aa %vUlu
      A1b2baB1AAcAfCHc1ABA1faa %vW
      13B1a %vWA
      13b3A2A3b %vWQ
      8A2A1b1C %vWaj
      1A3b5b1cAc3Aa1AAA %vWe
      13B5a %vWl
      ABBb3b1a2bfAE2bbB1Aaa %vWla
      CCCEBB1a1b1dcaCa1A1CkABAE %vWr
      13a1A %vWri
      5B5AaBAcA3A3a %vWtur
      3A5A3BcAA2AA1AbA %vWzI
      4A4A3Aba7a %vWzin
      ABACbC1e1AADAF1aaa2cBf %va
      13d1B3A %vaC
      13a1A %vaCIg
      3A1A5e2a1d4aAAA %vai
      13a1a %vaj
      13AAa %vak
      11A1B1b3AA %vakAs
      13a1B %vakarm
      13cAA %val
      1a11d1a1A %valAs
      13c1A %valAsien
      5a7B7a %vala
      cA9B1CAC3Aa3e %valid
      13B1c %valk
      13BAa %valoN
      13a %valorA
      13e1A7c %van
      13a1A %vapEr
      11c2A4B4A %var
      a12BABbb %vasn
      5A7bAa %vatC
      14bA1A %vatCIg
      13d1C5A %vatev
      7A6c %vaz
      7a3A1D2aa6f %vazi
      b1AcDa1AaAcc1EAA1aaee1aBb %ve
      a3ab2A1a2aaA6b1A %veC
      15a7A %vear
      13DfA %veat
      13b1C %veb
      6A6aAa %vebsit
      3A %vedIg
      13a1A %veg
      13a %veikul
      15A %vejetabl
      a2A1A3a1A1bBc2BB3Aa %vek
      11a3a6A1a %vekA
      6A2AAAbb1Ba7b %vel
      8A4a1a %velI
      13B1b %veld
      13a1A6a %veldIg
      4A9AbA6A %velo
      4b1A2A3bAA1b6A %ven
      B1A1acA2a1A1H1kA3B3a %venir
      4A8b %venisiE
      3b6Ac1B1A4A %venu
      1BAB2bAAa1eABBcbA2aABbA %ver
      13a1A %verAda
      2c8C1b1C3B %vera
      6A6d1A %verdli
      B2A1A7B3d2Ae2a %veri
      13a1A %verier
      1A1A9A1e1A2e %verifi
      1a11A5A %verit
      13a1A %verni
      23A %vernir
      13b %vers
      3A4bdd2CAG5B %versiQ
      2B9ac1B6a1c %vertij
      1a11a1B %vest
      13C1b6a %vet
      13a %vetemA
      13A1a %veteriner
      A12a %veto
      4a8A %vezUl
      10l1BCADA7A %vf
      AB1A1AcAACa1CgEFB1B1A1iAi %vi
      d1hBbA1A1a1aDDdCcAB3caB %viA
      13Ab1A %viAd
      2A10Dac4a1b %viC
      2A10d %viCi
      A1A4b1A3aAbAB %viE
      15a %via
      Abcg9GaA1bfBBAaCB %vid
      13C1b %vidAj
      aAAA1A7eBB %video
      AAa1BA1A4bcbB1BbAAA1Ab %vie
      15A %viei
      13B1b6A %viel
      1aaA9D1b4A %vien
      13DAf4A %vienA
      13b1A %vierzQ
      5B5a2bA %vifi
      AbBAAb1A2bACJAfB2AAAeda %vil
      1b11C %vilErban
      13cAA7A %vilaj
      13b %vilefrAC
      13a %vilenEv
      13D1e2a3A %vini
      3e1A7C1A1a %vip
      eCBh2A3aA1F1AAbA1C1Ag %vir
      13a1b7B %viru
      13b1B %vis
      cb1A3A2ab1E1BeABBA1aba %vit
      13A1a %vitI
      13Dbb %vitU
      13b1aA %vites
      13a %vitlIg
      13a1A %vitr
      13a %vitraj
      15A %vitri
      A5b6aAB2A3A %viv
      6d6B1A %vivA
      7A5b %vivAt
      13a1A %vivQ
      2A8A1d1b1A %vivr
      15A %viz
      13a1B %vizaj
      11aaC1aA5A1A %vizit
      12Ab %vk
      13a9aA %vl
      b2A1Aa2b1b2AB1Aa1A1abA %vle
      2Ab2bBAa1AaEafcABAB1AC %vo
      13A1e4A2A %voE
      13a1A %vob
      13a1A %vodvork
      A2e2AA6aBAd1AB2A %vol
      13eAC %volA
      13A1a %volQter
      a12C1A2A5b %volQti
      13a %volvo
      13CfA %vomi
      A4ba3B2AAa4A %vor
      5c1b1a1a1c1B6BA %vork
      6a6B4A5a %vorkCo
      13A1D6aaa %vorkIg
      1A12aA %vorl
      13a %vosj
      6A6aaB6Ac %vot
      CaAcb1eca2A1DAbfBBaBbbBA %votr
      Ah5A4ADA1A1ABA2A %vrQg
      Acaa1CiBA1CEbIbaA1ABBAABd %vre
      1A5d3a1cAC5ab1B %vremA
      1A3e4A2CdCB3b1BaA %vrit
      13cAA %vritIg
      3a1A7B1b7a %vrot
      20a %vt
      ABCa1AAa3AabcBc1Aa1aA1c %vu
      3A9a9a %vue
      13a %xv
      3b9A5A %zIfo
      3a9A %zIformaziQ
      13b %zIguEr
      13edD4A1A %zUk
      4A8A1c3A %zUti
      1A11C1A2h1b1Aa %za
      3a9b5A3b %zaf
      13b %zanimo
      1AA10B1Bd3B2b %zap
      13a1B %zara
      12A %zarbr
      13B1c %zekol
      13c %zekrA
      13D1g %zelev
      ACacAA3BA1aaA1Ad1BAC2A %zero
      13a1A %zi
      3A8b %ziE
      14A5b %ziska
      2AA2b4A1C1f5a %zo
      4cA7CAbc5A %zon
      Ac5b5E1A7a %zu
      13a %zuzin
      7b2A4A &3d-printing
      AA1e1A1A3BBBACAAcecAA1b &acrobatics-parkour
      AB5A1a1aaiAA3B3AA &back-knee-pain
      BAA2a1b1aA1BbBc1BABb1Ba &bad-smells
      ACAA2BB3AadCA1A1a2abA &baking-bread
      aAAAA1AA1AaBBib2BB3A &being-alone
      AA1a1B1A3A1kBFb1ABaAa &being-outdoors
      1A2A2A4Ad1AA1A3AA &bicycle-things
      BBBc1cB3acBBbcaAAaAA1eA &broken-things
      7A5bAA &building-video-games
      1AB2aaA3eA1cA1A4bAA &camping-hiking
      AAAA3Ac2CdjCE1AA3BBA &car-bodywork
      A12h1A2AA1aA &car-brands-models
      AAAAAAA5a1A2AAaA1Ab &car-parts
      1A11dbA3c2A &car-tuning
      a1ABABBc2AabBCd2aBBAAaa &car-verbs
      bACa3aA1a1AeACAAbCaaaA &carrying-heavy
      B1B1c1D3BCAgBAACB1aBADb &children-elderly-care
      1bAA1bbB4AgA1A1AAA2AA &clay-pottery
      BaBcAAAAc1AABkBD1bCAA1ABB &cleaning-verbs
      AAaAAAcB3AAjAGaABBb1BBc &climbing
      be2CEbDA1Bab1cb1bCAAa1d &coffee-bar
      BCeAAAAA3CBAbcA1fCA2ad &colours
      1b1aaaA3aAae1F2a1A1CBd &company-we-make
      1ABa3a4Abad2AAa1AB &computer-hardware
      AbAAB1cA2BBAAe1cABaBaA1a &cooking-verbs
      1BeaBAB1A2AAca1B1a1BABcC &crafts-diy
      Ba1A2BaA1baaa1a1AaaABabA &crowds
      1AEaFAcBaaAbBf1bAAAa2bBc &customers-reception
      cBABAa1a3fCcAAbAC1AaAAA &diggers-site-plant
      A1AfAABk1cCAaB3AAADAA1A &dirt-grease
      4ba1d3AaCbE3Aaa1AA &disgust
      h1AA1AAbA1a1AAfHA1AAAAAA &dishes-cooked
      AAac1bAA3dBiCB1B1ABA &drawing-tools
      1ABc3A2A1BgCFAAABbAaBA &drawing-verbs
      ABAAaBCA1A1a1iEFA1BB1Abaa &driving-verbs
      ABA1aCaA3aA1aAaAAAA2A &drones-boats-trains-planes
      1ABBAA5A1lAE3B4a &dust-allergy
      2A2A2AA3dABi1A4b &ear-pain
      cDBBcA1A1B1bAdaAABBb1AbAA &early-rising
      1ABbAFBA2aCA1aBAdAbaa1ba &electricity-objects
      1AA4A3B1haG1A1A &fabric-leather
      CABBac1AA1AA1dEaaABBC1BAA &factory-workshop
      B1BBCFBeA1cA1Degba1bA2DB &farm-animals
      aA1AAAAA1b2AbbB1aA4BA &fashion-style
      7c5caF1AB4a &fish-seafood
      AaBABCA1Aecb1a1bB1CBA2dB &fishing-hunting
      Ac1A3BaA3caa3A2bAA &flowers-plants
      1BAB1BAA3AAkBEAB1CAA2d &forest-countryside
      aGb1ea1BAbB1cadGAdCdBebcc &friends-together-doing
      b1Aaab1eA1bbBbBAaaAaBAd1b &fruit-vegetables
      1DAA1dBB1c1b1c1G1B2A1Baa &furniture-assembly
      1A1aBEBaAaa3G1B1AB1B2d &garments
      7A4Ah1F5A &graffiti-street-art
      1AAAABCB1A1b1hcB1BAEAABAB &hanging-out
      BDF1AEaeaE1CifBdCacaAABEB &hating
      1ABA1B1A3ABmaC3CA1A &hating-to-sit-still
      AAAd1A1A3b1lbD1aAABAAAb &heat-sweat
      2Ae2b4A1baBaaAaba1Ab &heating-cold-air
      1FaB1Db2CBb1gGB1CABB1Acc &helping-father-uncle-grandfather
      A1FbA1a1AaCA1A1dACBBBe1BA &helping-people
      1BACAAAA1Aa1AbAFaA1ci1Aa &home-decoration
      BAAA3b3A1c1AAAB5b &household-appliances
      ABDCAAAA2AAClaJAaBAABa1A &imagining
      CBBA1aDAACCbgfAaBCaDA2AD &indoors-shelter
      1BC1AA1A2AaAjdC1AAAAaAAA &inventing
      ABACb1cAaa1AAgDFB1AAg1ABB &jewellery
      BBAC1EHAACBdDaEhCAACECBcB &job-generic
      3AAb2aA3a1bb3A &kitchen-tools
      6bb5d1a3AA2a &knitting-crochet
      aABAABA4BbhAEcAACA1abA &ladder-roof-scaffold
      AAAAhbaA2BabFbaB2dABAAA &late-evening
      dABA1BcB1AcBAiCEaBBDCAaAB &laundry-ironing
      AaA2BAAAaAd1c1dAAba1AACA &lawn-hedges
      1EC1ACiCA2eBADgEACBD1Dba &leading-organising
      5ac1abb2DAC1Aba &light-sound-stage
      ABCD1a1a3AbgcCbB1AAAABa &loud-noise
      AA1CaaAA3ABhBI1a1AAbA1d &love-of-cleanliness
      BBaBADDBAab1fbbHBCbB1aEBg &loving
      BBACaaDB2aA1fACAaBBA1Daa &machine-settings-programming
      ABDADabC3C1hCEACBBBAA1D &machines
      BaECACBBAABBAc1BBBAC1AAcb &making-by-hand
      7B4A1dA6AbA &manga-comics
      1ABBAaAb3AaiBCABAa1AAA &masonry-walls
      1aBdAA1A1DAdAIcl2BCAAAec &maths-calculation
      AABeBFBB1daaCCB2AaBaAdAA &measuring
      2bAA1AbA3ABeC2AA1AAaA &meat
      a1afAa1b2AAAaCFAAaBeA1Fa &metal-material
      ABBCBAAA3B1lAFA2Ab1aBA &metal-objects
      aBBA2c3a1BBCj1AAABADBB &metal-tools
      2BbadBA1a2AaE1CCaCfABCc &millimetre-detail
      7b5eAD5A1A &models-lego
      13aAc &motorbike-parts-verbs
      BBa1Ae1b3Aaf1AAB1A2AA &motorbike-scooter-models
      2da7dCdbC2aAA3B &mountain-snow
      Aa2AA1A1bBabalCbAaACBEDc &music-listening
      AAA1AEAaA1A2geFbBC1BBAAB &music-playing
      Bb1bA3Ba1a1eccaBaaaAaCb &networks-internet
      A2BA2A2AaBedGAAacA2aA &night-work
      1aGFCHAB2BjDlaBCa1CBaBAf &not-minding
      Bc1dbEdA2A1c1Be1AA1cABC &office-desk
      ddDaAEdaddcabBfABADDd1aaa &other-video-games
      AA1A1C3a1BAfBCfaAAb1A1B &own-rhythm
      bA1B1ACAA4j1ACBbAC1ABA &packaging-parcels-warehouse
      1bb1AbBCacaDacA1Babbbd2d &painting-verbs
      AA1AAc1A1AAA1hcDAC1A1b1a &pastry-cakes
      AAB2AB3Be1bbAAbaB1cAAB &patience-meticulous
      BAacAebcA1aABbhDabAc1AEBA &pets
      1A3bAA4aAAa3a &phones-screens-consoles-repair
      BdB2CABBAAA1cgaAaACEA1cA &photography-video
      BACAAAABAabbamcJdC1B3AC &physical-effort
      1bBB1CAA2aBBg1AaAcA2ACa &plans-architecture
      ABA1AAcA2A2h1AB1AAa1aCb &plaster-resin-moulding
      1ABB2BC2A1AbAcaA1Ae3A &plumbing-water-pipes
      1A1AABCB3dabafAAaA2BA &printing-paper
      CBBABEAB2ABBkDBAAbBABABB &production-line
      b1aBbbcb1a1ea1BaC1A1Ce1bc &programming
      A1dB3B3b1bcC1AA3a &puzzles
      AAd1bCB3AA1faCAbabAbBAB &quiet-calm
      A1BC1A5dCgeFA1eC1aaBa &rain-cold
      BADCAbbC1bbBD1gAeFBCbBCaB &reading
      1accDFC1AA1bqaDBDBeBAGEcH &refusing
      BcCCA2B1abbAeCD1cBaAacCC &repair-verbs
      e1BC1BAC4AcAebCBAAaBEC &repairing-for-others
      1aBbDCBa3BBaBcaA1cAAdC &restaurant-service
      bafB3B3fDA2bAC1A1ABB &roadworks-earthworks
      bidcc1Ca1DA1AcbFDDBcfDB1C &robots-automation
      b1AABBAA3B1eABAaAA3dA &roof-timber-frame
      Aaa2aABAaa1eab1bcCBcAa1b &running-dance
      IAHHBHDF2B1DA1nHJGEIDGdG &school-subjects
      2bA2AA2AB1cbb3AA2Ba &sculpture
      A1A1aAb3BbAdcB1AabA2Ca &sea-beach
      bb1BABBAA1AbACadAAbbBABcA &selling-shop
      e4dAA1a2ADaA3AA3A &sewing-tools
      A1AA1A3a1A1g2AB1AA1AaB &sewing-verbs
      3AA5a2eAD1A5A &shoes
      CDBcAAaAccaeAC1bA1aBBBB1a &shyness
      BCChBDBa2bdacGADA1jaBbaa &sleeping
      AAAAabcc2c1BG1baA3aaA &small-electronics-solder
      aAcB1cCCAADnacABDACCCaGCG &so-so
      5A7f1B &solar-energy
      2BAA6AbjAD1B1A4A &standing-long
      A1ABA1AB3A1iBC1b1AA2AA &stone-slate
      2AAAA6AkAC1B1F2A1A &strength-sports
      AABAABbb1BacagdDa1CaBb2B &sun
      hB1ACeA4A1E1Da1AAA1AAD &taking-apart-verbs
      C1DeecgBabebGD1ccgbi1DGdE &talking-to-people
      1B2BAAd2B1aEiaCAAaAaBAA &tasting-eating
      1BAB1eABA2aA1iAADaCbABbB &team-sports
      AaaAAABeAAhaacBCBAA2B1Bb &theatre
      BABBAAAA1dBAAcbbAbBEaf1AA &tidying
      1AA7Aa1iAEA2AA2AA &tiles-plaster-drywall
      ACBBA1A2cB2cC1AA1DAa1Aa &tools-generic
      B12k1E1A1A1AAA &tractors-farm-machines
      BBA2A6BeeDB5AcA &transforming-recycling
      BEB1CEBBAaa2f1BaBB1BB1AD &travelling-changing-places
      1B2A2B3A1jAF2AA &trees-logging
      DCABCaBA1A2aeaBABA1a1BBA &trucks-buses
      ABa2fAA1Dbcbg1DAAAAA1bBb &tutorials-learning-alone
      Bb2bA1AA1bBac1AA4ABA &vegetable-garden
      1bad8a1aBAAgBBBbBa &vertigo
      BbAa1AB1AAAAAgbGaA1DAAABB &video-editing
      dDCAaAABa3Be1EaCCBCBCBg &walking-moving
      aAAA2AA1aBAaebbBc1BAaAd &wall-paint-tools
      CBbBCCAAABABBeafAcaaB1CC &wanting-to-become
      aa1a9B1a2A4a &washing-cars-windows
      AC1DB1DaA1ABcdbceCDDa1FBa &watching-tv-phone
      AAbA1BbAAa2AcCga2AAaDA &we-sell-install
      1aA2AA1AB2aAfaAAA1A1AAa &weekend-work
      B1AbAB1A2ACbeFB2bAcAcaA &welding
      BAA9ah1D3A &wheelies-cross-riding
      2AA2Aa1AbcDBhGAA1f2AAB &wind-snow-ice
      1AABA1Aa3a1CCfd1A1D1AA &windows-doors-locks
      A1a1A1bB3aAcbF4A1AAc &wiring-verbs
      1AAAA1Aa3AaeAF1A2AA1Aa &wood-material
      1A3A5AAhAC3A3a &wood-objects
      1A2AA7cb2A1A1A &wood-tools
      1AAB2A3A1BhACAA1CA2aA &wood-verbs
      1bAA1CcB3eBbaC2aBBBa1A &working-in-team
      ABA2AAd3B1dAB2AAa1A1a &workshop-garage-shed
      BegAaaGCFD1Abf1CfDbBcAA1e +age
      EbFk1A1E1AcAhbADGfC1fBAHG +all
      cbDCG1EbeA1bGEblDDCHe1ebe +asks
      2AA7BAd1B7Af +bears
      1AB1GA4AfElAd2EBAcaA +bears-after
      2b2BA4aadbC2AB1Aa1c +boarding
      2A2B4aiAbAF3A1a1aB +both
      bAD1A1adAbBpDgAIaba1D1kiI +contrast
      fo1cca1DBccAb1cIbA1aCaBdB +correction
      A1edBAbbAK1aebaC2c1F1dcd +dislikes
      BEKBAbAAAdDBfcaCAaA1cCdGa +dislikes-after
      AEBABFC1HzFACKCIEBDCBCCcA +english
      2AB7c3B6Ae +except
      FEC1BCCAEPzBCMBDDFCCADCBD +french
      zEABADaAAAcBDMENIEIFEDCcD +intent-back
      AzCBAFAA2ADEOCCBACCGABJG +intent-correct
      ADzAA1CCACCkLOAbCBHDA1cJC +intent-dontknow
      BAAqAA1A3AcJAdAABBEB1HD +intent-erase
      b1CczcC1B1bC1REFDBaFDAbBG +intent-greet
      ABaDAvDaABAaBICCfaFBA2aA +intent-help
      B1CAaGzFBAACCWBMABBBCCAbC +intent-human
      A1AbDECzA2FLYILB1ACCFFaL +intent-insult
      1Ac1BB1ApebA1SBcA1AAAB1A +intent-language
      1BB1AD1EB1Aa1RzLD1AAEA1AA +intent-offtopic
      CB1CDCDCCA1CCOHFzdEAEAAH +intent-repeat
      FDBFACA2AADBO1ICzBE1A1CE +intent-restart
      AJD2JaDacBFFMABDEzBDaBGG +intent-skip
      BAEANDCD1B1GDTDBCIDzAP1CH +intent-stop
      EbFBAECA1ABBBRGKHEBAzCCAC +intent-summary
      1AABHG1DC1bDaVDC2E1azB1F +intent-thanks
      AACACCAAAGdGEEAOE1BADAxCE +intent-why
      aGECACAb2aCBJAGBABDE1BzC +intent-withdraw
      KDAbaEGaCBGd1nEBaaDJFBCAc +level
      Bdb1AJcCbcbadgaJCabBBC1e +likes
      BCdaDCBBaabdafbGAC1DBABA +likes-after
      bChDFDCCAaAzPJAcaCCDaABDT +maybe
      bCec2a3acfECecB1bAAAAC +mentions
      aAC1BcBaADBfAf1C1A1beaC1b +mixed
      ab2BbBaADBIccADaAbaa1CAc +mixed-after
      egedCacaaeAhEFaae1fcbaEdA +negation
      A1aaG2BAaAFz1BAbAc1HRHBP +no
      ADAc1affA1abCcBba2ABAa1e +none-of
      BBCbB1ccBCAgAcefBcABab1eb +place-lead
      bCDBEBCC2AEAfcaeAEECABAc +reach
      AbAcAAAA3aicBCBABCAaAbB +refuses
      aBdcAAAA1A1EhDAbBABBAABB +refuses-after
      BDBB1ACAc2aBACl1ABCBA1dD +situation
      bbbaedeB1af1bDIaBabCbbFCc +speaker
      agbAAE1A2bAhEADBAB1BA1AC +strong-correction
      BGcBbCAAaACbB1eAacAACBb1A +third-party
      dDBAEEdFbdaFQBF1HeBBaCAcz +yes
      C1dA6ABcGBaCmA2A2C 0
      13d1A 000
      13b 02
      6b8a 06
      eEgABehaADAKPaCb1hA1BAABD 1
      13b1A3A 1 2
      5c10Ba 1 a
      a1a10B1a 1 an
      13A1b 1 ecole
      13b1A1a 1 er
      CCA10e1E1dA4A 1 ere
      A2A13b 1 et
      A12e1A4A 1 h
      13a 1 m
      13b1B1a 1 re
      13A 1 semaine
      3b8ba9Ab 1 sur
      1AA3A5bkdDB3A2A 10
      13a 10 km
      13a3a 10 min
      11KBaAdA7a 100
      2A8Aa 1000
      13a 103
      13ecB 11
      1AA6BB2ebA3AA1AA 12
      13B1b 12 ans
      13a1a7A 125
      1AA2A6aA1h8A 13
      13B1c8A 13 ans
      1AB1AA3F1BaiBf1A1BA3c 14
      13G1g 14 an
      13CAa8a 14 ans
      9B3d1A 14 en
      2A14A 14 h
      1A11a 14 mais
      AhDBCBAA1B3qCDC1ABAADCa 15
      1A4A5Ab1b 15 an
      1BA9bD1a8a 15 ans
      9B5a 15 de
      4A9Bd 15 e
      13c1A6A 15 en
      13a1B 15 et
      15B8a 15 in
      4A2A5d1b8A 15 piges
      AhD1B1BA2AEIqCEB1BDB1ABE 16
      19A 16 a
      1B4A6b1A4A 16 an
      1b2A5A1Aa1a2AA3AA 16 ans
      13b2A 16 quoi
      1aA1AAA4B1vfMCAAEA1BAA 17
      13A1a 17 an
      1A11A1B4A3A 17 ans
      5A7a 17 piges
      1ABAAA5BBpabBAAIA3D 18
      13D1B2A 18 ans
      14bA 18 h
      14ce 19
      13a1a 19 ans
      14Aa 1998
      AcBaBAa2CAc1hBAbCABCAC1C 2
      1A8A2b 2 a
      7A5F1h6A 2 c
      13a3A 2 d
      4A2c5b1A 2 de
      1b11F1Aaa2A 2 e
      17b5a 2 eme
      14A1AA 2 fois
      13a 2 h
      13C5b 2 je
      11A1d4A5A 2 nde
      11A1c5A4A 2 sec
      1A11acA 2 x
      1dA2A6Bfac3B1A 20
      12A2c 20 ans
      1d10AF 20 km
      13b5B 20 minutes
      2A1A9Ad 200
      13b 2008
      2A10g1A 2009
      2B1AA7g6A3A 2010
      2A10f1A4A 2011
      13e 2012
      1A11DClA5B 2018
      13abB 205
      13abB 205 gti
      13AAa 206
      5A7b1e 21
      5AA6a 22
      13bhH4A 23
      13aAAA 24
      1AA2A7f1A5A 25
      13a 25 km
      13acD 28
      dAAaAB3CAAAi2CCAAB1AAb 3
      13c1A3A 3 d
      1A2A4B1A1b1E5a2b 3 e
      18A 3 em
      1B11a1a1A 3 eme
      13cAAA7b 3 fois
      19b 3 h
      13A1b 3 mois
      5A7AAd 3 x
      1dA8BAg1DA4A2A 30
      1A11b1A 30 km
      13b 30 min
      13A1d2A 35
      fCA2A2BA3fcCAA2A1A 4
      13a 4 e
      1BA6A3e1A 4 eme
      A 4 l
      5A7eaA 40
      13b1A 40 km
      13a1A 40 min
      15A 400
      13a5AA 45
      2A2B4A2jacAA2A1A 5
      15A 5 e
      13a 5 eme
      2A 5 h
      5A7e1A 5 min
      2B8eDe1a2B2A2B 50
      2B8cDA4A2A2B 50 50
      13b 50 cc
      13C1b 50 euros
      13a1A 50 km
      3A11a 500
      1A11d 59
      2C4A3A1Bdd5e2A 6
      13D1e 6 de
      13a1A 6 h
      13CAd 60
      7A2B2f1b3A1A1A 7
      13b1B 7 h
      1A2A8fC7A 8
      13a 8 ans
      15a 80
      9BI2lACA 9
      13d1A 92
      13c 93
      24A 974
      aHFCbjeLigAMHZlzmBaKgJjCI ?
      AbBCdC1caaagdYfxaEda1A1HB ?^
      BBBaaacA1caadHBfBcab2dAh @admission-decision
      e1AaBAAA5EBd1eAAAbAAc @admitted-refused
      1B11a1c1A @adult-retraining
      5AA7Ae2A1A1bA @affelnet-wishes
      ABbb1bBA1a3EDiA1aB1ADdc @after-cap-options
      ba2A1CA2BAaABbAAdaBAAaA @after-school-alumni
      AAD1CA1A2AAAgADC1BBAAABC @age-16-17
      1eAACdbB2aAB1eBBAaCCAcdA @age-generic
      1AA2b2diI2gAA @allophone-french-needed
      B12g1Aa3a1A @alternation
      ADbdbC1C1B2dHCABAbfiAAe @application-documents
      eBbAACC2A1d1A1bA2ab1bAA @application-step
      1A9a1D1B1AA3AA @apprentice-hosting-by-company
      13bBdB5AAa @apprenticeship-cfa
      aACCFcAC1aB1DDCeBbCDBEd1f @apprenticeship-tax
      cbCbkBBGBbdABI1S1cAfCgAaD @assistant-small-talk
      1B1a2A8g1AA1eAA1a @audit-control
      A1ABADCa1AABadCA1C1DBAA1a @automotive
      faA2bAA2A2CBcAAA1A2AA @bac-pro
      EABAa1ABA1AAADae1eABA1BAa @bac-pro-definition
      DeaAAAb2DDABCBeDbADbBdcC @bad-marks
      1Da1dAc2FAaACBhCAA1BACaa @becoming-instructor
      AaCACCBB3AAkCHBBaDAAB1A @building-construction
      ABBDBABbA1AC1mCKBBABBAAaC @building-green-digital-work
      ab1b1bAb1a1CbbaEA1c3Aaa @bullying
      A5A2AaA1GAkA5b @business-wants-to-order
      1a1A1BA2a1Ba1BdAAA1AbaA @cannot-afford
      1A3D7dA2A1BA @cap-definition
      1AA2B7bAb1A1BB @cap-diploma
      1AA1AAC2B1BBjBDaCBCABbda @catering-restaurant
      5A5c1dBfA1A3A1A @certificates-insurance
      dDA1Cb2adaaAacc1CAAABABC @change-trade
      1B1a2a4a1B2cBB3A1A @child-dropout
      1Cd1a1AAAAcDbaBggbABA1aAa @child-of-speaker
      BCDA1aAB2ajAgD3aBAAaa @choose-trade
      ccCBbADa1CB1ABa2ABECacab @college-level-class
      dA2DGacAAaCcAdBAbFkBDCAC @come-back-later
      AACA1BcAAaACbdBG1CbAC1Cdb @company-talk
      A3eAdA3A1fAACAAaBA2A @company-visit
      1aAc1D7BAiAd5A @competition-complementary
      AABe1ABaAA1BADAe1cgCABABa @confidentiality-minors
      2BadA1b1BAdaaBeAaBA2Bab @controversy-union
      eoBCAEAA1CbC1IBMB1DADBCeA @correct-one-answer
      3A2A1bAaEBBgCA2BA2ab @country-nationality
      13b1B @csr-social-impact
      B1b1BDCA1aA1AbDg1ABa1D1AB @customers
      A2AACDB1bA2ABg3bBDbAA @customers-of-schools
      1CBBCAbB4dbfcCABdA1AAB @daily-hours
      1BAA2Ac1a1BcE1iA6Aa @danger-injury
      Ab1s1aCAAA1CBO1cECcEgCCdb @data-stored
      aBA1AB7CEoBABAAaA @deadline-lead-time
      A2AAC2Aa1ADcDEba1AGbBfA @delivery-collection
      1A1BbaCdbcb1aa1c3aAbebb @difference-compare
      bbcBcaCaagAbfLeaccc1AcjBa @difference-comparison
      2aa1AB3BAajCAA2AAAAAA @diploma
      Abc1AEBA1ADc1BAjA1AABABBB @diploma-title
      ACABAAAccA2Bd1aB1AAAAceB @disability
      2Ba1A5AlC1d1Ab1AAAAA @disagreement-parent-child
      acgBAC1C1a1EdiEE1AAFaBABa @distance-far
      BeDCAbaaAbaBbaeFABACfCdaB @distance-finding-school
      AB1AaBCa4fBadAaBAA1aAa @driving-licence-help
      1AAAa1CA3cabABBAa1A @dropout-services
      AA1A1Aa6iACaAdBA2AA @dropping-out
      1da1baAA1AC1afDEB1D2AbCA @early-late-tired
      2AeAbd4ABIagA1A1A1DAA @ecole-de-production-name
      ACCAAaAd2A1BhAHAAAA3A @electricity-digital
      1cCdac2AaAaAIaceBfCa1dad @email-letter
      AAD1Am1B2A1ABBBA1BA2a @emergency
      A1bb1bB3A2EAiaAfABAaA @employer-recruiting
      1aBAbAaAA2AaCad1Bb2AFcb @employer-speaker
      BBcdADBBAB1cbA1kB2B2AaA @enrol
      abA2A6Af1A1A @equipment-compliance
      BbBABBAB1AaB1CBj2aBBB1B @equipment-uniform-cost
      1HEvBCD2AADGRFEBADDNDEuG @erase
      1dCc1a1C2CdAaEbCdAbd1BaA @exam
      CABB1D1bA1BCcfdAABAdDABBc @exam-training-duration
      ADAi1A1A4A1aBaBA1EAAdA @exercise-fake
      daDb2A3acAcBAccBBC1BeB @expelled-trouble
      7a5EAg @exploitation
      A1aAACBAA1acc1Da1CD1BBbBA @extra-costs
      cbbBAbAAAAc1AAe1bbABAABgA @failing-exam
      6A6G1iA @family-benefits
      BaAAaAd4BAFCi1aAACAB1B @federation-contact
      1A1A1C4A2CCkBA1AC1Ba @federation-network
      aAAAA1AA1AaGhBef1BB3BBb @feeling-bad
      BDCBAcD2AAAAfDaBAABBBAA @find-a-job
      AABAABaA3BAabbAaBA1AAa @find-an-employer
      aBAABB1BAa1dbeDgb1aA2bA @find-near-me
      ABCAa1A2aCB1d1BaABAAc2g @follow-up-support
      ADAACB1aAB1BAecCBECcAA1c @food-work
      AAA1bB4a2c6A2b @foreign-migrant
      6A6DAe @foundation-and-corporate-sponsor
      C1AAA1BAA3AhbcBAA1BbA1A @founder-church
      dBA1ABAA2A1BD1b1cABd1ABa @founding-a-school
      6b5bL1h @founding-company
      BdA2C1A2AAdG1f1cB1AA1AA @fraud-suspicion
      1AC4A3aaBbf5A2b @free-of-charge
      AaD1AaaAbe1aDCbeBCCcaBDAA @french-and-writing-level
      Adc1C1CAg1dAAbGGBCA1AA1AB @french-language-beginner
      A3AA1A3b1HBjA5A @funding-of-schools
      1CABBBBe1aacBaBaBAA1a1cia @funding-sources
      ABBAAAbA2aaBECfBb1AaAABB @future-after-school
      2DCABAaAA1habaa1AdBC2aH @future-salary
      Cc5A2AAbfAEeAAA2A1A @general-track
      aDa2acA1bCacBcf1bBaB1AaB @girl
      A3ABaB2BbBbfbAaadA3B @girls-in-trades
      AA1aa1AA1a1c1BfjA1aAAAAAb @giving-machines
      1Aab1dfA2AbACaccACAB1C1A @governance-board
      3A1AA8f7AA @grant-bursary
      BbCAA2dA3AgDD2ABB1aB @green-nature
      1b3BAA3AAdA1B3AAaAA @group-size
      a1B2CAA5badadAbBAA @growth-opening
      cbc1B1BA2agEGaaBaACaAaba @guarantee-certainty
      1ABAaBC6gbCAAb3b @guidance-services
      cADA1BBA3Cde1A2bA2BAB @hands-manual
      2BBA1ab1BaAc1aD2Ab4C @hates-school
      AbCA1AB2ab1AabGAaBcAaBBB @have-repaired
      1EGDEkcDAfABBHbJfAhbACDDF @help-commands
      1EAfAAB1bBbAcCc1aB1abADfe @history-origin
      AaA2AAAA2AbAbhCAAABAAAc @holiday
      BbaCCB3a1ajBAdaA1CA1AAc @hosting-pupils-in-company
      a1aCCC1BA1aa1eDCaCEgn1BAA @how-long-is-this-chat
      2bb7cAa1D2A1A3B @how-long-kept
      bbdcBhABCa1dEAAeFAbaGAeac @how-may-i-write
      ebCACfB2aa1abagBBBADBC1a @how-to-procedure
      cCBda1AB2acDAbAe1AfAcAbD @hurt-accident-words
      1aBA1aB2b1bagBFcAbAAabAb @individual-follow-up
      aCAAAACAAABAAeAfAAaAC2Aa @industry-metal
      ACDBAA1A3Bbeb1dA1BAaAab @injury-accident
      beCcBCAt2BAAJEHABaaBD2B @insult-assistant
      A1a1B1B2a1ccB1d1BABAAAA @internship
      BBBaA1A3AA1jFe1AAbA1BB @interview-host
      aaAcbAih1aA2EcCAABaAABAD @is-it-a-robot
      D1BABAaeAaCBCBCcCfbBj1acB @is-it-a-test-graded
      AA2AAaAaA1a1G1iA1aCcAb1A @is-it-free-to-use
      A1AA1AA4B1bCf3AA1B @job-after
      1AbA1AB4A1C1d4a3a @label-quality
      BCAACGEBvdfDBG1MECDDCHCCB @languages-of-assistant
      2aAAABa1ab1fabbb1Aa1aABc @late-in-the-year
      CBaa1AAA1AbaBACmBA1C1BCBA @law-2018
      A1A2B5Acc1C2Ac4a @lazy-unmotivated
      1A1A3A2bA1bBjA1A3BAa @learning-by-doing
      1B1A1aA6F1g7e @learning-disability
      1B1A2AA4Aaaaab4Aa @learning-disorders
      1dAA1CAA2aaaGaeA1dAAbaBa @legal-school-obligation
      caAD1CA1A1BBe1ajAEEDC1Aba @length-of-course
      Ab1A1A7Aad1A4AB @local-authorities
      1A1ABD3BAa1acgBAAAA1FcA @local-roots
      BdABA2D3bCAEbBCAAAABda @local-territory
      ac1f1AAAAACCabBe1aAaB1AA @long-gap-idle
      a2eA2a2aAdCac1aA1aAaBd @lost-code
      A1C1AAAaA2A1iacDABc1BCAB @lunch-meals
      a1B1AcabAA1a1BCdAA1ABa1ba @machines-equipment
      AaBACca4adfAEaAAC3B @machines-tools
      bDBAaAbA2aAAbAcb1CBAaC @machinist
      CcbDADBB1AACafCaBDa1BcC1A @making-parts
      ACeDB1Aba1CAA1a1Ba1BgAa @map-list-search
      1CaA1BBB1baBBCejB1CA1ABcb @master-professional
      AECD1CAA1DBEBabgA1cC1A1ff @maths-level
      1AEAAmbc1De1CFbedACAAcCCB @meaning-explain
      A1E1Cj1AABAAAf1Aa1AAacFAB @meaning-of-words
      AAB2cB2aacaACiA1AAA1dBc @mentoring
      AaFaA1DaBbBEB2d1AbDbBBab @metal-products
      AABAb1B2DBAAiAGBB1BAae1B @middle-school
      ACB1AAAA2aAaeAeA1B1B1A1b @minimum-age-15
      bAAa1dCCAb1AdbAAC1a1d1CBb @minor-child-age
      1Ab2a1B5EAj2b3AA @minors-regulated-work
      E1cAA1Ad2ABbBAjAD1AaADCa @modern-or-old
      aAAB1aab3eDDBf2AA1cBfc @money-generic
      aabeACBB2aAABCB1AcAg1eAB @more-information
      ACCaCAaB2bAgGcaadd1bCecg @motivation
      1B1baAe2aaBcBbaA1aBA1A1a @network-director
      2BA1DcAA5DeCA1Ab1BAA @network-label
      A1ACACCaA1Ad1fabCAAAAAc @night-lodging
      1AA2Abe1Aa1bEBf3AA2aA @no-money-poverty
      1AA2A6Ab1lA1AAB3A @no-school-near
      1a11F1g4A1aAA @number-of-pupils
      7a1aBhA2d8D @number-of-schools
      ACAdACAi3dBDBj1A2AAaaC @only-for-failures-stigma
      1b1AaAa6d1EBA2A @open-day
      AbBaBCCBA2dAccCABBdABAaA @order-object-for-home
      abABCBAc1CbbabACfdABAABDC @order-quality-mistakes
      1BCAaDaA5eaCAAb3dA @orientation-advice
      AaAB1AC2abBCIBdA1defa2A @other-diplomas-further
      BC1ABe3AAaBBADaAd1AB2c @our-employees
      Aa2B2A2F2mbBA6AA @overseas
      5A7a1a2A @parcoursup
      BEBabbCcaACdch1EAAeDCAbbC @parents-guardians
      1A1A3A3C1jaB2A3baA @parents-role-contact
      CECaba1abCa1bcCaABfCC2bb @parents-will-see
      aa1BaiC2aabbDb1bBaAAbAA @partnership
      AA1Acd1A3f1bac2dAA1AdC @passing-on-know-how
      4AaA6JBpAbAaB1A @patrick-carret
      Ab2aa1B1BaAcEaeCcdAeB1cE @patrons-sponsors
      A2a2AgaA2ALdbAAabc1bA @payment-invoice
      A1AA1ABa2aABcCdaAAcc1ABb @payment-terms
      AbBB1Ab5bABDaAaAa1bd @personal-details-required
      1A1A1A6dbbb5A2a @personal-gift
      1CbCaAtCABABbGBHac1cAACbA @phone-contact
      A1ABABCD1aAA1fgdcAaADBBAc @phone-use
      BhCCB1CBA1aADhDCCCACBBcgD @place-city-region
      13D1e @placement-allowance
      Ab1d2aAcB1BAeBDBfBBA2Cc @places-waiting-list
      aB1C1AB2Aa2FAja1AA2ab @placing-an-order
      13bAB5b1A @pocket-money-job
      cfCBA1fBa1ABdEBlEfbF1CCAc @possible-eligible
      A5BA3b1Edlb1A1AAAA @price-of-a-job
      AAA1aBAa1A1caFdcA1AACB1AA @price-to-pay
      CDeC1bEBAaDAbAb2AlbAC1gb @private-customer
      2A2BA3AA1AAB2c5A @private-or-public-school
      1A1AbAg2CBa1A1aBA2B2aC @protective-supervision-staff
      5BA3AA1BAd2c2AA1A @public-private
      1fCB5AaAAbaeAAc3BeB @punctuality
      eabAaADAACAbcBb1BBcacBFdC @punctuality-absence
      cDeeABAA2adAH1AeA1AB1AiB @punishment-exclusion
      BBa1AA3Ac1AGDebCcfBBA1B @pupil-dropout-rate
      A2AAAA6A1i3AA2A @pupil-pay-or-reward
      1aB1aDAB1dabADFiA2AA2d @pupil-status
      1d1bbCgaaA1AeJEeDb1CaEagA @pupils-names-asked
      BAB1B1BA2A1bCCHDACBCcrBA @purpose-usefulness
      1AaAAAA6b1dbBAcAAAA @quality-tolerance
      Ab2A1AAbA2bJeCA2Bd1caa @quantity-how-many
      A1A2AB6b1mB1abaAA1c @questions-to-ask-a-school
      1aAC1EBA1D1ABbB1ABdBAAaD @quote-and-specification
      cbdDaaf2abac2dAABAFAA @real-orders
      Ab1d1A3A3LAm1AaAg1AC @recruiting-graduates
      a1B1AAa2Aa1cEeb2Ad3aC @regret
      apCAACAE1CcCcEAgFbABEAADb @reliability
      AAA2Af1A2A1fA1AA2A1A @rented-lodging
      AC1A2A3A1bEBnAAa1a2A @residence-papers
      AA1ABd1b3Aebb1AAD1A1bB @rules-how-you-work
      BAA1A2A3bBdBcbcAaAacAa @safety-equipment-rules
      dcAbBAAB2aB1FcbAaaBbAbcd @safety-workshop
      BdaA1CaA2AAcaAd1aB1AA1B @scam-suspicion
      ABAaAB2AaA3DlAA1ACACBA @school-cost
      DADA1BbCBCDbadCbCDAbBACBC @school-generic
      aA3aA6B1Ae3a1AA @school-phobia-malaise
      DDABBGCAabfAAecBBCBFBBaaF @school-subjects
      4a1AB5G1jAa4A @second-chance-help
      4a1AB5K1jAa1e2A @second-chance-school
      A1BabbaA1bacabAcDcaeA2Bb @selection-interview
      ABabADabADAaAhBc1CBBAaB1d @self-confidence
      B1CA1AeE6bC1AaaB1ac @sexism-only-boys
      2A2A5B1BAh2A3A1a @short-immersion
      bA1d1B1AA2cACCAe1bBCAbAc @shortage-occupation
      bAab1B1AA2cBBAae1bBB1d1b @shortage-trades
      2A3a6A1d @single-site
      1BCBAACD2A1Aj1CAAdeAbABa @sitting-still-hate
      ABAbcAB6faga2BbaaaA @smoking-behaviour
      AA1A1baA2A1cdAHAcaAAA1A @social-care-home
      Ab1A1Ce5aDAmB3B1CA @soft-skills
      a2a1AeAAa2bB1Bbbc1B3d @someone-to-talk-to
      1cCbbBAA5FDjA1cAA1cBb @sources
      AAA3AA1b3e1dA3A1a @special-arrangements
      1aDeCCaB1babEda1AbCbcC1gb @spelling-maths-level
      aAca1AA1A2kBGebA1fA1AAcD @spying-sharing-data
      F1AadBAA2AB1aAbBjAd1BBBA @start-date
      1A9A3b @start-own-business
      1a1A1A6cJajAA2Aa1aA @start-up-budget
      1A3AA5aCAo4AAA1a @state-recognised
      2A3A6C1h1A2A @state-recognition
      A12bAfA3cA @state-region-support
      CBBAAfCA1AAdAE1hCaca1caA @strict-rules
      4aB5e1d2AA4AAA @structure-framework
      baAAAAb2abADBB1BAdggaCC @studies-after
      Acb1babBa2BBJBkABBBhABab @success-rate
      2Ae7AcGBB3c @suicidal-thoughts
      AD1A1Ah2FA2eAFAA2B1Bba @supervision-teachers
      A1AAACoaAAAABAAM1BC2ABAB @talk-to-a-human
      GD1DBaDBAaAAamECFC1DACbD @tastes-hobbies
      Ab2abAA1AAAbEcjC1eBaB1bD @tax-deduction-gift
      ACBDaCcaAFAdAlBADbCDEAaeC @teachers-will-see
      AAAAacd4Abe1DB1ABab2b @teamwork-politeness
      ea1ABfCAAad1bAbGebBb2DBC @technical-problem
      BbBABCAB1a1DBeCDB1AaBA2a @textile-products
      AAAA1BAB1b1B1e1CA1AaBAA1B @textile-sewing
      aeAB1DA2BA1ACBiA1BBC2AA @theory-lessons
      AAa1AbAAA2BBcFaBaABa1ab @things-made
      BAaACA1AbaCdada1DABaBEAaA @timetable-rhythm
      1AA1AAd5AFAo1A1A4B @too-old
      abCbB2B1a2ABAhBB1bAAC1A @too-young
      A1caAaBCAFBAAeDaBAB1CBbBA @trades-generic
      2C1ACBB3AblCC1AABA2bA @trades-not-offered
      1aB3DB4cA1ca1AcA1AB @transport-daily
      aBCa1EdB1dAaaabbBBbAAAaCB @transport-licence-cost
      BC1A1AaB1aadc1bdBeABB1BBb @trial-day-visit
      ACAA1AAB1bbda1bABgAB2ABb @try-before
      ACAAdAA2B1abbaCAAAe1D1Ab @typical-day
      5A4A2N1m @unaccompanied-minor
      1BAA1eCa1BAbCc1aa1aAC1AAb @undecided-lost
      BAfAAgAa2BBBGaab2AB2Aa @undecided-trade
      2A1AAAb1aaAA1B4B1AA @unemployment-fear
      7A5DBl2A3A @unfair-competition
      13FAi @unpaid-exploitation
      1A1caAAB3AABcb2A2b2b @unpaid-labour-asked
      3b9Iaf5A @unpaid-production-debate
      2BCBBBbAAAA1caa1CADBACCa @vehicle-work
      aCA1Aa1A3cbCCAbbagAA1bC @violence-danger-home
      AAAc2bA3eAFAiB2AC1A1A @visit-school
      cAAA1C3a1AAb2b1AB2C1b @vocational-high-school
      AAABAAcAA3AJBoC1AA1ADba @vs-apprenticeship-lycee
      AAbAADBbA2c1D1i2aAB1bAD @wage-received
      2AA1BAA2B3AfA2C1c1Ab @waiting-observation
      acfCBCeba1AeBFbCcgA1AAABA @warranty-complaint
      BDAA1baj1CbAAdCEAAaaBBA1B @weak-at-school
      bCCAbAAAAAaA1CbhB1aADAa1A @website-internet
      BBAAaaB2A1eBaAeAABC2ABA @week-rhythm
      B1BA1ABA2ACBhBB1AA1AAb1A @welding-boilermaking
      1AB2ACc4AfBeB1A1A2AB @well-being-distress
      AACBADDAA1aeDDDhCAkDAAeaA @what-becomes-of-pupils
      AAcB1daA2A1cAAeABaAAACBc @what-can-be-ordered
      AAB1Bh1aAA1cACc1BAAAe1dBB @what-is-it
      A1A2DB3bA1CCha2bBbC1a @what-is-production-school
      aBB1AbdaAbacBCcc1ACBfCcbC @where-is-it
      A4AAA2B2h1DdAe1AA1b @where-sales-money-goes
      a2a1A1CAA1A1BcbA3CAb1A @who-are-you-assistant
      b1C1ABbB3hBAEgCAAAAb1ab @who-decides
      BabdAAA1A1ABcAb1ABAB1CbbB @who-is-x
      CACA1CB4bDHCAA1B1BBm1d @why-get-involved
      AABB1AABA1ABAjABAC1BeA1b @wood-carpentry
      BcB1AABCAAAB1eAF1CB1dACab @wood-products
      AAA1cBAA1A1bAaadc3A1BB @work-clothes
      2Aa1E1AA2AeDbgbA1cBABAg @work-contract
      A1AA1AAA5DCfaAAa1aA1a @workshop-place
      aAA6AACbA1e7AA @wrong-trade-chosen
      AAeacAbAAAabaDACBAbfcB1Ab @young-people
      acbB2c1AcBcAA4Ce2aEB a
      B2A6AA1D1aCf3A a 0
      1a2A1A8bAa a 1
      13A a 10
      11a2Ad8C a 100
      13b5A a 12
      1aA12A1A a 14
      1A11B1b a 15
      13I1g3A a 16
      11A7E a 17
      13A1c a 18
      13A1a a 19
      2a10f2AD1b4A a 2
      13a1a3B a 20
      15a a 200
      5A7a1c6A a 3
      13a1B a 30
      13b a 4
      2A10a a 5
      13bcB2A a 6
      13b1A a 8
      11A1a1b1c a a
      13A1A6a a appris
      13A1a3B a arrete
      2A8A1b1a a aucune
      13B1Ba1A a autre
      13A1a a avoir
      13B1b a bac
      13c3A a baker
      13A1a a bakery
      13I1e4aA a beaucoup
      5B7b a besoin
      15A a beziers
      13D7b a bien
      7A5F1B3eA a bientot
      5A7b1a2b a bit
      5A7A1b a bois
      15a a bordeaux
      5AdA3AAA1d a bot
      14aA a brest
      1Bc2D5DGAAC1ahAA2Ai a ca
      5A7a1A a cap
      A2A9f1a3A2aA a cause
      cb1b7AeaADA1bab2AA a ce
      aAA2A7B1A2a4a a celle
      13c1A a cent
      5a9A2aA a ces
      1A4a6dAA2Ca2Ab a cette
      18A a chance
      1a1a11d6B a change
      13A a changer
      2A10b1A a chaque
      2a10A a chaud
      9A3a a chef
      7b5CAB a chier
      2f2A5A1B1B a choisir
      15A a cholet
      12a2C a cinq
      13a1a a classroom
      2d4A5C a clue
      5a2A4eaR3Ak a combien
      13a1B a commande
      2A2e9A a comprendre
      13b a conakry
      13A a condition
      11e1A10A a confirme
      bb7a1A1a1cbaB1B3a a cote
      13A1b a coudre
      13AAAd2AA2A a coupe
      13AaA a cree
      13a1A a crew
      13a1B a cuisse
      11A3c a d
      13A1A4b a dans
      11A3a a day
      1A3A5fAFBid3B3C a de
      6A4AcCAaA3b3c a deja
      16a5A a demande
      13a1A4A a demenage
      18A a demonter
      1BA1Abb2a1b1Ffe2A1A a des
      1A11a a desk
      15A a dessiner
      b10A1BA a deux
      13aBAb3a3A a di
      aBe2hA5aJ1BD1B3AAB a dire
      6A4cBc a discuter
      A12A2c6A a disparu
      2a1a6Aba1c3A1A1A a dit
      1A11a4AA a dix
      3Ab7acAB6A a donne
      13C1g a donner
      13a1A3A a douze
      4A6b1B1da7B a du
      1A21b a ecrit
      13C1c a embaucher
      15f a encor
      11A1EccA2b a encore
      11A12b a et
      12bA1A4a2A a ete
      11A1cbB a eu
      1a11B1A4b a euh
      6c2A3B1A a face
      15A a factory
      Ad11BAa3AA2b a faire
      3A9a1C1A2a3d a fais
      1A1B5A1A1eCC1C1Abb2f a fait
      5b9B6B a fer
      13b a fere
      13B1d a few
      13d1C4b a fini
      13A1b a firm
      11B1AbA8a a fond
      13b1B a force
      13a1A a former
      5A7BdA a fortnite
      13CCb a gagne
      13b1A a gap
      13B1b a garage
      13b a gauche
      c12B1a a glisse
      4C6e1A1b a good
      13C1b a half
      15A3A a huit
      6b8C3A a human
      13a a il
      15a a injection
      13Ieb5b a invente
      10A2a1A3c a j
      2a10C1B a jamais
      2A10c1D a job
      2A10Bba7a a joke
      1c11B1b a jour
      13A1a a ka
      13a1B a kitchen
      heBe1ACA1fAB1CABcDCcCABC a l
      B1AkAABAAA1fBaEDHiE1BBCAC a la
      13C1aa2A a lache
      13b9A a laisse
      13BAb a latelier
      1b13A1A a laver
      1A3a4ab1D5A3ac a le
      16A a lens
      A12CAc a les
      13f1D a lille
      15B a limoges
      13a1A a living
      9a1A1A1a a londres
      15a5a a lot
      aA11A1C2b a lotre
      6a3a2A1A5A a lui
      14aB3A a lyon
      7b3c1A1AA a m
      cb2ba5caCAnAbAB2AB a ma
      15b a machine
      1b18A a mal
      13AB4A a mange
      10B2fB a manger
      14Aa a marseille
      2b2A7B1a3A a me
      6c6A1C a member
      8A2b1b1b2A a mes
      1b11B1A2c a mettre
      4A6A1f1CA5A a metz
      1a11dAB4b1A a mi
      14aA3A a midi
      1A10dB7a a million
      13eB a mis
      9Aa2C9A a mistake
      1A3bA3a2bB1a3AaA a moi
      13abB a moins
      11c1A a moitie
      1Ada1AB4A1bc1A1aAab1C a mon
      13a a monte
      13d6A a montre
      15A a mourir
      9a1a1B a moyen
      2c8ABe1AA3A a n
      15A a nantes
      13a1a1A a new
      13CBb3a a nice
      11Cda4BA4b a no
      13cA a noel
      6a6B1a a notre
      13a1B a outils
      15a6A a ouvert
      13a a oyonnax
      13aA a paris
      4ABBA3b1dAcd1A1b2A a parle
      12a2A a part
      9ba2B3a a partir
      AB3bcabbBaaiAJaAA3AAc a pas
      9A3a1A a passe
      A12gA a perdu
      17A a perpignan
      6c4A1A1a a person
      6a4Aba1E2a4a a personne
      5a5A1a1D4b a peu
      13a5A a pie
      7A5e1B3A a pied
      1A3b7A3b a plante
      15a a plein
      A2aA9bf3A2B1A a plus
      13d1B a plusieurs
      13b1A a porter
      15b1A1A a pose
      2AA9a1B a poser
      13A1d3A2A a pour
      13A1a a preparer
      13a1A a pris
      13b10A a problem
      7c5AdE4A a programme
      6ab5a1A a proper
      1b18B2b a propos
      6A6B1d a pupil
      11A1A1A a quand
      10A4A a quatorze
      11A1a1A a quatre
      13B1d a que
      4A1aA5GDl3A2A a quel
      7AA2a1aAa3A2b a quelle
      A3c1G6A1a6a a quelqu
      5Ac7AC6b a quelque
      2B3c6IAf4A1c a qui
      5A9a a quick
      13b a quimper
      1A11a1B a quinze
      13c1A a quitte
      A1A1CAAA4ACeaD1C1B1h1B a quoi
      6E7dA a real
      15BA5b a reason
      13e3C a recommence
      13A1c a recruter
      1b11A1A7A a rectifier
      1a11b3A a refaire
      13a3A a refait
      13Bba a rennes
      13a1A a repaint
      13B1b a reparer
      13a a repeindre
      a12C3a2b a repondu
      1c3A7C1c a reprendre
      13b a repris
      2BA1B1e3ACc1AA1Bb2cb a rien
      13a a roanne
      6aA6aB a robot
      1A a roubaix
      15A a rouen
      13a a ruban
      a12a1B3A a s
      1b11a1D a saint
      b12a4A a saute
      1Ab8c1B1AA5d a savoir
      13C1A a school
      1AA2a7F1d2a a se
      a11Aa a sec
      13B1ba5A a second
      13a1A a seize
      a12a3A a sel
      13b1a3A a ses
      13b a signale
      11A1bAA3A a six
      13b1B a small
      2B9Ac9b a son
      13BAa3b1A a souder
      13a1A a st
      5a7a1A a suivre
      5cb2A3FDi4A1A a t
      1A3g1A5AbADa1A a ta
      13B4Ab a table
      13b1A a thiers
      1BA4a5A1e a thing
      6a1b1A2G1f a til
      3AbB1B5aBB3Bbg a toi
      14dB4A a tokyo
      5c1A5EaAb2A a ton
      10a2b1B1A a toulouse
      13Bb a tours
      13B1a5a2B a tous
      1A1BD6AAk1A1a1baaa1D a tout
      3Db1A4C1D1a1B1k1A2B a toute
      b14A a trente
      13aA a trois
      6a6b1B a trouve
      2a2A9a6b a trouver
      aAb3cb3C1ABa2aaACa a un
      Af3AdAAa1aAEA2A2B1dAb a une
      13a1A a velo
      13a a venissieux
      4a8B a vesoul
      13a1A a vingt
      13a1aA a vire
      13b1C a visite
      2b8beE1a3AE a voir
      13d1B4A a vos
      1A1Ac1A6dBH2aC1eA1A a vous
      3A9A9b a vue
      6A7Ac a website
      11A a week
      5Aa2a3B1bb a word
      6a6b1C a workshop
      3A1A7A1c a y
      A12c1A a year
      11A1a3c a z
      A1AA6A2I1cAf1A a zero
      13CAc abandon
      13B5d4A abandonne
      13D1f abandonnent
      13E4fA abandons
      13d1A abattoir
      13b1A abattre
      13AAd abonnement
      13aaC6a abonnes
      2A2AA3Ad1b1C2A3a1A abord
      6A4a3A abord je
      Accb2dA1a1bADcCBa1Bb1AeA about
      1AeA1A5cAb1A2aA about it
      1aBg1A3A3CBaA3c1BC about me
      AbAC2a4A1HAE1A2A1ch about my
      1A11B1b about the
      2d3c4A1B1C about this
      6A6a1A abri
      7c5AAA abruti
      3b3A3Aba1A4A2Aa absolument
      4A2d7A3A4c absolutely
      13a10A absolutely not
      7a5A1b abuse
      13a1A accent
      3A7aBa1A3A4e accepte
      11Ab11C accepter
      2A12A2A5a acceptes
      15f acces
      13A1e acces a
      6A6f1A accident
      13b1B accidentee
      a3aA3a1bAb1C1Aa5A accompagne
      13A1A accompagne un
      4a10A accompagne une
      15a accompagnee
      2Ab2A3aAACAD3AC1g1d accord
      13c1b8A accord avec
      13b10A accord je
      5A8AC4A1g accord ou
      12AA8A1b accord pour
      13a accrobranche
      11Abb1A accrochee
      11Ab accrochee pas
      4B1a6d1B5a2A accueil
      13B1A8a accueille
      13A1a6A1a accueillir
      22A accueillir les
      9a achete
      5A7F1g acheter
      13B1c acheter du
      bA acier
      13B1b across
      13B1b across the
      a actes
      a1A12a action
      1A11A active
      1aA10a1a activites
      5Af6C1F4c actual
      1c8b2B1a6AAa actually
      5A5cBf2A2AA adan
      13a1A adan lizin
      4B2A3BAF5h4A adieu
      13C1b administrateur
      13B1a administration
      13B1c admis
      13B1b ado
      13B1a adolescent
      aCA1A1A2A1BAe1C2ACAAAAb adore
      1B11a1A8a adore ca
      1A11a adore cuisiner
      9A adore l
      24A adore la
      1A11a10B adore le
      12Ac1A8B adore les
      13a adore mais
      1aABa1A5Ac1b2AABBca adresse
      6b8B adresser
      10a2C1a7c adresses
      6c6a1D adulte
      13B1A adulte de
      13e10A adultes
      6d6B1B3A adviser
      13a aerographe
      13a1A aeronautique
      13A1b aesh
      3a2b6CBd2bd affaire
      3A3A5a1b2b affaires
      5A9a6A affelnet
      aBAB5Aa2D1ca2Bd1Aa affiche
      3A9C6a affiche mon
      11a3aa3a1A afficher
      13a1A affiches
      13A10b affirmatif
      1A5b5A1C affligeante
      13a affutage
      13b1A affuter
      13b2A affuteur
      13Aa afghanistan
      9a2fa10B afraid
      A3Aa7bB2A1Aa2AA after
      15a after a
      13A1a after day
      13a3A after the
      13a1a afterwards
      bA1A1A5aaDbEcfA3A1A again
      13A1AAb again from
      1da1Bb1C3ABGaeBAcAB1cbC age
      1aA1A8bA age c
      A3A8h8A age de
      18aA age on
      13d1B age peut
      2A12a age pour
      1a11b1A7B age que
      7B6b5A age toi
      6A6b1A agees
      13a agence
      20e agencement
      6f6B1B agent
      13b1A agent de
      1b11C1b ago
      12aA1b8a agree
      13A1A agricole
      13a agricoles
      13a agro
      6A6b1A agroalimentaire
      ab1baBA1a1aAba1BA1BAAaB1a ah
      4a1B4AABA3C2A2h ah bah
      9a3a10A ah ben
      2c9bD1A8a ah ca
      1a1b9B10a ah mais
      c12C ah mince
      1b1a2a2Aa1BE4b5A ah non
      1a6b4BbA5a2B ah ouais
      24a ah oui
      13A7a ah super
      adbaABAA1FAC1DcBbACAcDBaa ai
      2b10A ai 0
      13a1a ai 1
      1AA9aF1g8A ai 13
      9D2aA1g ai 14
      1BA6B5AA7a ai 15
      1cA9AA1A8A ai 16
      1B11c1A4A3A ai 17
      1AA2A7d1A8C ai 18
      13A1b ai 19
      1A ai 2
      13D1e ai 6
      13b ai adore
      13d ai aide
      6A6a ai appele
      10A2b1A ai appris
      1A ai appuyer
      13m1C3J ai arrete
      1A11b5c1A ai assez
      1A11a ai attends
      12aB10A ai aucun
      2C8AaA1f8A ai aucune
      2b2b5A1F ai beau
      4Aca4A1BAf ai besoin
      12bAAa ai bien
      1B1c9c1A ai change
      ac8a2C ai claque
      a4A4a2B ai cliquer
      10A2b1A3A ai commence
      1B3B7d6A ai compris
      1B1A9B1A4a2c ai confie
      1f11D1A4A ai confondu
      1B11b ai corrige
      1A11E1B3e ai cours
      13ebE6a ai de
      16b6A ai decroche
      1C11b1bA3B3b ai deja
      13b1A6A ai demande
      A ai demonte
      6b4A1E1f6a ai des
      5A4b2aAa ai deux
      1a10aD1AB ai di
      A1Bb1AA4AASAEH1A1k1AcB ai dit
      1A11a ai dix
      1e1B9AAA4a2a ai donne
      1Aa7Bd1B1e1A ai du
      1c1c1A7B1AAA1AC2A ai ecrit
      3B9b1A7A ai efface
      2a12A ai encore
      13b9B ai enleve
      2A11cA1b1Aa3a ai envie
      12c11A ai essaye
      1A11a1Aa6b ai ete
      9B3cAA2AbA2b ai eu
      b3A13A5a ai euh
      13c1A ai fais
      AB7a2a1CAac2B2aB ai fait
      1A11b1B3b ai fini
      3A9b ai garde
      16A ai grandi
      13A10a ai horreur
      1b11B1A4a ai indique
      1A3A6a2Ac3A3a ai j
      1bh2A5bCH1a4A2Ab ai jamais
      13a ai kiffe
      1B2A8a1a ai l
      2a9AcA1a1A4Ad ai la
      2A10f1D8A ai lache
      13d9D ai laisse
      2A2AA5aBAf2dA2aA ai le
      13Dcaa6A ai lu
      b1A10B1Da3A3a ai mal
      1A11CcA ai mange
      4A8a ai marre
      2A10a1A ai meme
      abA2A4a1AF1BAA5c ai mis
      4A1A2b3C1c8b ai mon
      a1AB9m1Ad6E ai oublie
      1b1a9D1B1aA1cA1d ai parle
      bDee1db3bfGbBag1eaAA1AC ai pas
      13g ai passe
      A4C7AdcbA ai perdu
      1A1a9F1f2A3a ai peur
      2B10HB1A1Ai ai plus
      6A6e1a4A ai pris
      1A3A7A1e8a ai que
      1da10I10a ai quinze
      A12f5B ai quitte
      Ac1a1A1A5CBBA3c2cA ai raconte
      AA11cAAbA ai rate
      13c2AB ai recommence
      1A11b1AAA5a ai redouble
      13b ai refait
      13cAa4A ai regarde
      15A ai remis
      13b ai reparer
      aAA2A7E1BDdb1e2B ai repondu
      13e1AAA5A ai repris
      1Ad2ba2AcBaM1AbbcA3hc ai rien
      cA11a4a ai saute
      1A ai seize
      3A9f9A ai supprime
      2a10C6A3a ai toujours
      1A1A9a5A4a ai tout
      13b1A ai tro
      A11b5AA3c ai trop
      13f1C8A ai trouve
      1Bc2A3a1A1Aa4a ai un
      1Aa1A8Gbh8a ai une
      cA11A1B ai valise
      13b1C ai visite
      7b5cAAB7A ai vu
      1A11B2g1F1A ai zappe
      5h7D1B4A aid
      1aBA1aA4A1CacAAA3b1a aide
      5B7c1c3A aide a
      5A16a aide de
      5A7a aide le
      5A7b1A aide les
      13a1A aide ma
      5A7B7a aide merci
      1ABA1dA6Ede2A2A aide moi
      13b7a aide mon
      5A7d1a6A aide pour
      5B7a aide soignante
      2A1Abb4A1CadA4aC1A aider
      5A9c aider a
      5A7a1B aider les
      13c1A aider ma
      2A2dA8BA4a aider moi
      13c aides
      2B2A4A2a2A1A aidez
      2B2A4A2a2A1A aidez moi
      1aa4a5A4A aie
      5b7b1A aiguilles
      5A9a aiguiser
      5a7a1A aile
      1A3A7B1b3b3A aille
      1AA10A1Ba5a ailleurs
      1A4A5cc1b8a aim
      1A4A5ca aim pas
      7B5F1D5h aimable
      1B aimais
      AacA1D2A1BcaeBA3BBA1CB aime
      13B10b aime beaucoup
      2A8AAGcc5A2B aime bien
      12Af1A aime c
      2A3A5c2A6B1a aime ca
      13b aime ce
      2a5A1A2Abb aime en
      11A1A8b aime etre
      2a aime faire
      13a aime l
      2A10A1A8b aime la
      1a4B5ABDb4a2Ac aime le
      15A6a aime les
      1d10bH4a aime mieux
      13d10A aime parle
      AACb2b3adDC1e2aA2aBB aime pas
      1AA8A1g1A8A aime quand
      23A aime que
      2B9Ac aime rien
      3B8Ac1A aime tout
      13A10b aime travail
      24A aime travailler
      11A1a10A aime trop
      1b3b6aE1b6Ba aimer
      1bBb1Ab2aaBaC1c1aa1cAdcA aimerais
      6a8a4b1A1A aimerais bien
      5A7C1d6c aimerais comprendre
      1B1A2b6C4a4c aimerais mieux
      13a1a aimerais savoir
      15A aimerais un
      13a6a aimerais voir
      11A1A1a4a aimerait
      9a3A1d aimerions
      13baA5A aimes
      4a8A ain
      13A1A aine
      13a ainee
      BAA2A1B3a1i1D3b1A air
      A4a3b2aa1A2c aise
      5aa5aA aise avec
      11c1B1b ait
      7B5c aix
      13b aix en
      1a1A3AA4BBa7a aje
      13a ajusteur
      3AAa7eAb ak
      4B8a1a akra
      4Aa7C1a1Aac ala
      15A albi
      13e1A ales
      15a alimentaire
      2Ae1A4AA2aA1c1BC1CBa all
      3AB8f1A all day
      3e9B1A1a2B2A all my
      3b11C7A all of
      3A11B1d6a all over
      13c all that
      3A6A2a4a2a all the
      11BbA10b allais
      c2A7A1a1BAA1dAA2a alle
      3A11A1A1d1A alle a
      8da3a1A allemand
      aAAa1Aa2A1b1HAgAA1caAB1A aller
      d14C2Ab4A aller a
      13a1A3b aller au
      13c5A aller chez
      c12FAh3A aller en
      13B1b aller jusqu
      13B1a aller l
      15c3A aller o
      A12B1B2abc aller plus
      13c5A allergic
      13a allergie
      12aB8a allergique
      12aB allergique a
      15b alles
      13A1a alles de
      A1c1CBAbAAaaAEaAAca1Aad1A allez
      4c allez bien
      A2A9A5A allez on
      4b9AG2AA2c allez vous
      13A1a allocation
      4A6BAC4a2A2a allons
      12Ab allotment
      13A1b allowance
      1A2a8aBb3A allume
      2b9B1A4A alone
      1A2A6A1A1B2b1c3b along
      bab1fAAbAacba1AGa2AAaa alors
      5b3a3a1A8a alors attends
      4a1A6A10A alors bonjour
      11A1Cba alors c
      2A8ba3a1B3A alors ca
      7A5c1B3A1A alors elle
      10a1Aa alors en
      bba1bAc2aA1aEbA2b1A1A1A alors euh
      10d2D alors francais
      1A3bA6B5a3b alors hum
      Aa3A8bA alors j
      1aa7A2D1a2aaB2A alors je
      AAd1bB5AcEAAaaaA1aa1b alors la
      2A9Aa alors le
      13a alors les
      13c alors lui
      12Aa alors ma
      a1BABb5A1gAb2A1A1a alors moi
      4A1A6f alors mon
      13a1A3A alors nous
      13a1A alors on
      12bB alors oui
      ba11a2A3A alors que
      4a1C8Bb alors y
      7a5A alpes
      7A6AB4a3b already
      4d6Bb2B3a4A alright
      15a8b alsace
      11dAA10A also
      15c6A alternance
      13b1B alu
      13b1A3A aluminium
      1A4A3AA1f1B always
      ABA1AeD3a1aFAha1b1c1A1c am
      1B2AdD6IAlA1a1c1A am i
      11a3A ambiance
      1e4A6C1A4A amend
      1A11a1a amener
      13a ameublement
      1Aa1c1A2a3AaB5aA ami
      14Aa amie
      4A8a amiens
      13b1A5A amies
      4A8dAB5Aa1A amis
      6BAb5AA5e amour
      1AA4A5Ege4A amoureux
      13a1b ampoules
      13c1A amuse
      1e3aa6D1Ba1B1AAc amwin
      5A7aAB6c amwin ca
      caaaabgBA1c1AcB1Bc2B1ba an
      6d6C1D an actual
      13b1A an an
      4A4cB2D1a2A an angle
      15a an apprentice
      22A an apprenticeship
      e12F9A an arriere
      13b1AA an de
      Aa10cb5A3BA an dernier
      1A11a an e
      15b an employer
      8Aa an english
      13cA an enmen
      5c7A1C an example
      6A2BaA1A1B an franse
      13dBa an gwadloup
      A12c1D an hour
      1A4b6B1A an je
      A8B2AA1C3f4f an ka
      5A7a an katriyem
      13b an kaz
      1d11C1a an l
      13a an metal
      13a an mi
      A2b1AA2AA1CBAe4abbe an moi
      6c6E an moun
      13E3fc an nou
      13a1A an on
      A1g3A3aBgG4A4bB an pas
      11Bb2A an pe
      11a3B an prochain
      11d1B1c8A an que
      13A1BA5e an quoi
      13a an segon
      13a an segpa
      11dB7a3A an ti
      15a an tout
      15A an twazyem
      a8b8A an vle
      A5b11A an vre
      13b1A anba
      1b11B9a ancien
      13b ancien college
      c12A ancienne
      13a1A anciennes
      13AAa anciens
      5B7B1g6B ancrage
      5B7B1g6B ancrage local
      BaAACB1BbEBc1h1DCBABAB1DB and
      11A3A and a
      13a1A4A and all
      13a1A1A and everything
      A2AA4a3cbEA2A4A and i
      9a and it
      13a and loved
      13a1B7A and my
      11d and no
      13a1B and now
      15A and railings
      A12c1A8A and that
      13B1A and the
      Aa11B1b and want
      13a1A and we
      6a6B1b and would
      15a andy
      6Ae5GAc ane
      7a5aA ane de
      13b anferme
      1A2A5A2c1A angers
      1BA2CB1BdbABaA1CABA1BBAA anglais
      13A anglais a
      9A3c1d anglais aussi
      6A2AB2e anglais avec
      9Ab1Bc anglais c
      8baB2C anglais ca
      9Ca2d anglais est
      9BA2d anglais et
      9Ba2c anglais j
      2A6Bc2A anglais je
      10b4A anglais la
      9a3A7A anglais merci
      9Cd2B anglais moi
      9cA2C anglais mon
      9aa2B5A anglais on
      8AcB2A anglais possible
      9c1A1E anglais pour
      9c4A anglais tu
      8BeB2C anglaise
      1AA1AB3e1a1IA1A1AAA2e angle
      9aA2A1A angle ban
      9A3d angle e
      9b3A1A angle ek
      2A6Aa12b angle la
      9dA2A1A anglophone
      15A angoisse
      13b angouleme
      1A12b animal
      13a animals
      13b animateur
      1a13A animaux
      14A anime
      aAC2A7cAA1cA anko
      a2c9b1B7A anle
      13a anndan
      13b1B anne
      13a annecy
      A1A1b2A3AaeaC1BAB3Ab annee
      4c8CAb annee a
      1A11a1B annee cap
      13d1D annee de
      13a annee je
      1a13A annee la
      13c5A annee prochaine
      5A1c5Bac6A annees
      13B1a annees pour
      2A10adA anniversaire
      14b anniversaire c
      2A10Ab anniversaire de
      8b4C2Aca annoy
      17a annoy rekoumanse
      AA1A3c4B2A7B annule
      BA11C9c annule ma
      b14c1A5B annuler
      3A2A4A1A1Cdaa another
      15A5b2a anpil
      A1BBCaAA2CB1ACaBBCCAABAa ans
      13A ans a
      12AD1f2A ans c
      13B1b ans ca
      15A ans cap
      1A ans classe
      13B ans dans
      1A1A9c ans de
      1b11B ans depuis
      13A ans donc
      13A ans elle
      15A ans en
      13B1a6A1A ans et
      1a11A1A ans il
      1A8A2d1B ans j
      1B3A4A2b1b8A ans je
      13c ans l
      13B1a ans la
      15B2A ans le
      2A10a1A6A ans mais
      1A11a ans mdr
      10A2a8A ans moi
      13B1c ans on
      1d10AF ans pas
      13a1B ans pour
      13d1A ans que
      13a1A8a ans revolus
      13a10B ans tout
      15a ans veut
      13b ansanm
      afeB1aA3a1BEAHAAb3ddA answer
      1B11A4d3AA answering
      1B11A4d3AA answering that
      BA1b9A1e1a2b1AA answers
      f12C2AAA anterieure
      9A3A7e anti
      e12C2A anvan
      d12C anvan an
      4A7d2B1Aac4A anvi
      4A8C4ac anvi de
      3c9B1a1a5A anvie
      1ABb1ca1bBA1cFAf2A4A any
      9a3C1a any chance
      13b1B any day
      2Ab5A3d1A7A any of
      A5b6A1a4A anyone
      1AeA1AA4BbcaB2AA2bA anything
      13b anything hands
      13b anything with
      5b4A2d1E anywhere
      11A1D2A2bba2a aou
      13d1A aout
      2c8biDBb2Ab4F ap
      1A1A9a1a7a apart
      13bAa apele
      13A2a6b appareil
      13A2a6b appareil audition
      13A1a appart
      5A7b3A appartement
      6A6b1A appele
      6c6D1F8A appeler
      2a1b1D6cAf3b appelle
      13d1B appelle le
      4A10A3b appelle pour
      4a1A6aAeA5A appelles
      7a5C1b appli
      13A1a application
      13a1A applications
      13b1A applis
      13c1C apply
      4A8A1B5ab apporte
      4A10C6c apporte quoi
      15a apporter
      13A1A5d appreciate
      13a1B8a apprenant
      1A11A1d4A apprend
      13D1b apprend a
      2A2DA1A1A2d1c6B apprendre
      15A apprendre a
      5A9b apprendre en
      13A1a apprendre la
      2A7A4a apprendre le
      13b apprendre les
      5AA2AB2e1A apprends
      10a2B apprends francais
      10D2e1A apprends le
      15a7a apprenti
      15a apprentice
      13a1B apprentices
      13B1a6A apprenticeship
      13a apprentie
      13b1DA7b apprentis
      5b7b1a7A apprentissage
      13d1E apprentissage a
      10A2a1B3A1Aa appris
      15B3A1Aa appris a
      10A2a appris le
      7A7A5a approche
      ab3b3AaA1B appuies
      1A3a4a4C appuyer
      4A8B1e2A3a aprann
      13a1B aprann fais
      5A5c1AAe1Ab1A1B1A apre
      13C1b4A apre le
      C2CaBA5CaaBA1d1a1e1A apres
      13a4A apres a
      15A apres c
      4A8b4A apres ca
      11A1f1C2A apres je
      13d1A1C apres l
      13d1C1a apres la
      11a1AAb2C3B apres le
      11a1A2AbA apres les
      4b10A apres midi
      A12B1a apres un
      13A3a apres une
      13a1A april
      8cBC2bA arabe
      13a1A arbre
      A12b1A7A arc
      13a architecte
      13b4A ardeche
      3A9A3b ardoise
      13A3b ardoise et
      B2b1cCbABa1aFchC2AbBAAC are
      5b3Aa1bc2B2AA are a
      3b1c1A5aAA4B are de
      5b7bAa are my
      A6a5CBc are the
      8A4bAa4A1A are there
      13A1F4g are we
      4bCEC5Ek1A3AAa are you
      15b are your
      13A1b area
      7a3a1C1c3A aren
      7a3a1C1c aren t
      Ab1A3A1A3CAC1BBc4B arete
      9A3b1C1A1a arete l
      13H3AAc arete la
      19a arete le
      A2A7A2Ae7aa argent
      13c1B argent pour
      13a1A argile
      d12E1A ariere
      5a4aA1B1a3A arive
      13C1b armee
      13b1A armoire
      13a1A armoires
      13a1A armour
      13c1a around
      13CbA4A2b arrache
      15A arrange
      1a7b3b1A arrangerait
      13d1A arras
      A12d1B arret
      13a1A arret de
      1Aba5AbaAjAG3E1A1A arrete
      13e5C arrete de
      2b8A1C1b3A arrete en
      9Ce2d1C3A arrete l
      10A2F1C3b1A arrete la
      3a5cC2e5A arrete le
      13f5B arrete pas
      B11AC1e1A1b1A arreter
      13B1C3c1A arreter la
      m1AAAA4AA1MAE1A1A1A1A arriere
      a20A arriere d
      A1d1aAA2a1b1abAA1Bb2A1a arrive
      A5A6aAA arrive a
      9a3D1e arrive de
      13abB6A1b arrive en
      2i10C2A1A5A arrive pas
      A1A1b8BAdba6A arriver
      13AaAA arsenal
      7A5bAA1c art
      13A1a article
      6ab5C1b artificielle
      13b1B artisan
      15A artisanat
      13E1d artisans
      13D1A7b artiste
      13e1A artistique
      a12A artourn
      a artourn si
      2A8A1B1A1A1d artrouv
      10A2a1A arts
      AeaB1EabaAaCACa1bBa1ebDBb as
      1B11A1g1A6A as a
      12A2C6b as besoin
      5A9A4bc as bien
      1c1A1B7BAA4a3A as compris
      7A3B2AeA3A3A as deja
      5A8ABc3A as demande
      13cea6A as des
      1B3A7cA1f1A1F2B as dit
      5A5A1BAAA3d as ecrit
      1b1B3A7B4c as garde
      7d5ABA as le
      1A11c1D3A as long
      1a10C7A3A as mal
      13A2A3c as marque
      Aa3bA5A1AB4b as mis
      1c1a3A5CAA4b2BA as note
      1A3ab4A1Aca2a1a1AaA as pas
      7B7b4A as quel
      3A4c5AB4b as quoi
      13ChA4A as regarde
      20a as retenu
      3a9A6A2A as sur
      1A1a8b1A5B3i as tout
      14DfA3A as tu
      1A4A7Ad as un
      7A6Bd6a as une
      1AA4C4cfb1B2aA1A as vu
      14A ascenseur
      3A1a5AbC1a1ca2AaA ase
      C10A1B3d ase depart
      bAba1A7C1a2a1b2a asi
      3a1A7C6a asi moi
      1A11d1A asiz
      1A3A3a1caAACcbd1A1cAA ask
      11b1DA1acb1A1A ask me
      11b ask my
      15A6b ask the
      b4A7a2A asked
      2A1Ac3A3BA2A1aA1d asking
      4AA7D5b2a asking me
      a2a9B1C2A1d1Bb asou
      3a11C4e1B asou moi
      15A assemblage
      15A assembling
      2A10d2baA asseoir
      1Ae2AaA3b4AACg1Ab1A assez
      2a2A7A4Ba assez pour
      13a1A assiettes
      5A5ABb1b3B4a assis
      13a1A assis a
      5bB5b2A assise
      4a2c5B1b assistant
      6A6a assistante
      6A6a assistante sociale
      6A3A2c1B association
      9a1b1c1a7A associe
      11b1B1b associer
      11a assurance
      13AAb assure
      13a asthma
      13a1A asthmatique
      1AA10a9a asthme
      5A7AcA astro
      1AaBAAAa1BB1cdCA1AACaAAC at
      13a at a
      11AaE1A8b at all
      5b3B1aca1B8A at home
      10a2B at it
      13A1a7A at my
      9AA2e1C at school
      aAAA2AA5eACa2C3BA at the
      13Cc ate
      A1A1Aa6a1ABb2bAb atelier
      13B1b atelier a
      13B1c atelier avec
      13b10A atelier c
      13a1A atelier d
      13a1B atelier de
      13C1c atelier est
      13E1c atelier et
      13e1BA atelier ferme
      15A atelier ou
      15A atelier velo
      13D1c ateliers
      13a atlantique
      1b2A8ab1bA2A att
      1b11A2a3A att je
      AaA8b5A1da attend
      5A9e attendant
      bb3b2a3Ad1CA3A1A1A attendez
      5a9B attendez comme
      5A5A1B1b attendre
      5A7E1e attendre septembre
      aA1b1baAAaaA1daBA1a4aA attends
      b4A2A4Cc attends attends
      5A7d1A attends c
      5a7AbB6b attends genre
      Ab8a2DA attends j
      A4a4aA1aA1aA attends je
      1A3A5b1CA5a1Ab attends la
      1c4a5bD6A attends le
      12bA10A attends non
      5A7B1c1b1AA3a attends on
      5A5A1a10c attends que
      1A1b2a7AAA3b attends t
      13dAA1A2A attends tu
      12ACbbab4AA attention
      2b8baB1a2A4Ba attire
      CCa1CA1CAaba1dBcAaBaa1DB au
      13A1a4A au bac
      13B9a au black
      13a au bled
      13a au bord
      9A3A au boulot
      6c6G1c3ab au bout
      13a au bruit
      13a au camping
      13b1A au cap
      13a1A au centime
      13a au centre
      13A au cfa
      13A5b au chantier
      12a au chaud
      6A6c1BA1b1A au cio
      14a2A au citron
      4A8a10A au client
      15A au club
      4b1A6H1f au college
      4A10A3a au compter
      6B6F1g au conseil
      11A3A8c au contraire
      13a au crayon
      1a2A8c2AA6a au debut
      13A5a au deposer
      a12db2ACA au dessus
      13b1A au dos
      13Bbb6A au fait
      14Ab au final
      13a1b6B au fond
      11a au foot
      13A au foyer
      10c2F3A au francais
      13b1B au garage
      12aA au grand
      5d1A5BAcA3A1a au juste
      1A7a3a1a3A2AA au lycee
      13a au mans
      4A8a1A au marche
      13a au maroc
      13a au meme
      11bAAab3AA3A au milieu
      A12a au millimetre
      9b3DAc au moins
      12aB10b au monde
      3a9A1A5d1C au nom
      6A5aa1B3A au pays
      13AAb au pied
      13a au pinceau
      13a au plus
      a12a3a2B au point
      13A au port
      13b au printemps
      13a au resto
      A11Ac5bAC au revoir
      15A au sec
      14Ab au senegal
      12AbAA au soir
      7b5E1A au sol
      14A au soleil
      13a1A au stage
      3AA1b6a1C4b2a au sujet
      13a au tel
      5ba6EA1b au telephone
      9A3C1A3b au travail
      13C1b au vendredi
      13a1A au village
      13a aube
      2a3A4BbB1CA3A1A1e aucun
      13b10a aucun souci
      2Dc1A1A3aabA1A1BA2ABb aucune
      2AA7Ad aucune chance
      13B1b aucune ecole
      2B2A7dAa8A aucune idee
      3d9D1A7B aucune trace
      3A7Ae11E aucunement
      13A2a6b audition
      13Cba augmente
      13a10a august
      3aa6AcCa4d1A2a aujourd
      3aa6AcCa4d1A2a aujourd hui
      3A9c1A aunt
      1A9c1A9bA auntie
      6b6a1B4A aupres
      11abA1c3A2bAA aura
      13A1d aura acces
      2C3A4ac2b7bA aurai
      a1BA1ba4BaAA1A4a1ca aurais
      2BA2A5BA7a1c aurais pas
      2f3aa4BF1aA aurait
      2a9A3A aurait pas
      a8aa3cA6A auriez
      a8aa3AA6A auriez vous
      11AdDAb auront
      2baA1Ae1AAadCabc1b2aAAa aussi
      13b1A8A aussi la
      1cAA1B5bADbdAac3Bb autant
      5A5cB2b7b autant que
      13A9b autiste
      13c1A3A auto
      6a8A automate
      6a6AAc automatique
      13b1B automatisme
      13a automobile
      13c autonomie
      3a9C1b autorise
      13a1A autos
      5Aa6e1A autour
      13b1b autour de
      cBCA1aB1bAC1DDBdCAfB3BA autre
      11A1A1b autre an
      13d1A autre bout
      11A1F4c4A autre chose
      13B1cc1C autre fois
      6A4A3b3a autre jour
      aA11B1a autre la
      a4AA1A2BAD1ADBAA autre question
      Bc3c7A1Be1A autrement
      3A1a5eAd1aAbA3A1B autres
      1AA1ABAA1A1AAe4AB aux
      13d1A aux clients
      13a1A aux commandes
      13aAb aux echecs
      13E1d aux eleves
      14aB aux extraterrestre
      6A6b1A2A aux gens
      1A aux lames
      14A av
      1dA2a1b3BACbCd1B2a1gA avais
      aa3A6Ac1BA1BA3d avais pas
      A1A2A1a5c1Bcb1AAb1AA avait
      a4A7b1a1a1A3A avait pas
      1A13A avale
      ca2A1A4c1C1fA1B1A2A avan
      4A1A6b1b4a avan de
      b12B1a2A avan la
      a1A4A4Aa1EAAd1A1d avance
      15B2A3d avance a
      11A1c1A2a avancer
      13b avancer a
      b1AB1BB3AcaDAgFBHBcDCd avant
      a17A avant celle
      B12A6c avant d
      AA3AB4c1b1A4d1aCB avant de
      b4B6BD1b1b6b avant j
      A10B1d1C8b avant l
      Ba11A1d avant la
      13b1A avant le
      b20C avant merci
      13a avant on
      A12b1B avant qu
      A10A1C1e avant que
      13C1e avantage
      6a2aA3AcA3b1B ave
      BCCAAcbaAAabb3AaB1C1dCa avec
      13a1A avec beaucoup
      5b7FAc2b3c1B avec ca
      5a9AA1A3b avec cette
      5A7c1A avec client
      5a7B avec d
      6A4A1fA avec de
      5c5b1DAbb7A avec des
      13A avec deux
      15A avec du
      13a avec elle
      13E10e avec grand
      1a4b2A3F1d6b avec l
      5A4A2gCaA2A2b avec la
      A1A2aB4a1eBDb1a3b1B avec le
      5ABb3AadBC6aAA avec les
      5A9a avec leur
      6a2a3A1A1a avec lui
      1A3AB1AaAaAeBA1a1A1AA1A avec ma
      12a avec machine
      6A4A1cA5b avec me
      13b avec mention
      6AA1C1c1fa5BAa avec mes
      A4BEA1beA1HhA4Aba avec moi
      1A2AbB2a2aEAdBA1A1aaaa avec mon
      13b avec papi
      13D10a avec plaisir
      15a avec quel
      11A1A1A avec quelqu
      6A4d1B1a6A avec qui
      5a3A3c1A avec ses
      12Aa1A avec son
      13d1b3a2A avec tes
      5a2c2AABBf3c4a avec toi
      3A9C7a avec tous
      12cb10B avec tout
      6iA3A1F1Gaa4A1A avec un
      1A3Ai3A1AAAD2A3A avec une
      5b1b5B1A avec votre
      4a5A2C1h6C1a avec vous
      13d1A7A avenir
      ad1C1CaBbBbBAeCIA3ea1Db avez
      13A8dA avez besoin
      1B6A4C6Ac2b avez bien
      1b3A7a1A6A1A avez compris
      7A5b1d avez des
      1c4A8CA6A avez ecrit
      1e3A9D4B3B avez mal
      1a13CA3c1AA avez note
      6a3a4B avez pas
      1A6a4e1AA7A avez quoi
      6b7BeA3B avez un
      5a2a5cI4f1aAA avez vous
      13bdC avion
      2ec7caFc8aA avis
      1a12aB7aA avis sur
      13a1A avk
      13B1c avocat
      1AC2Bc2aAA2bb3BAcB1a avoir
      13d1B6A avoir 15
      6A6eAa4A2A avoir 16
      13a avoir 17
      13a avoir de
      13Dba5A avoir des
      13A1b avoir du
      10A2b1a avoir la
      13eAB avoir le
      13C7b avoir pris
      6b6A1C avoir quelqu
      6a4A1E1D4a avoir un
      a1A10aA5A avoir une
      2e3B4Ba2a1b1Aa2Aa avons
      11Aaa avons pas
      1Aa12a8b avoue
      13a1A avril
      e11A2A1AB avt
      7e5D7a aw
      2A8Ad awa
      12b awa moi
      11AbC1e2Aa3A away
      15b2A4A away from
      9a3b1b awful
      13A1b aya
      A2A7a1b1A3b4a aye
      b3c6FHh1b5a2H b
      4A1a2aa1aBAeb2A4a ba
      5a3aa2B1Cb3a3a ba moi
      5A7BAb baby
      A4aA3A2D1eAA2A1AA bac
      5A7A1b6A bac general
      5bA6c1E bac pro
      13C1d4A bac professionnel
      13BAa baccalaureat
      bA3AbA1Ab1AcAE1dAac2a back
      A12b back in
      cA5A5B3A back one
      I8Ab2b1D1fAab back to
      a12A3A back up
      Ac7aA2G1e7B bad
      15a bag
      3A1a11A5c bagay
      15A bagnole
      14A bagnoles
      13a bague
      13b1A bagues
      7A baguette
      13a baguettes
      a1b3D2aAaafAJB3AbA1c bah
      1b11A bah c
      5A6Ac4a3a1b bah ca
      12bE2A4a bah ecoute
      a1Aa bah en
      13c bah etre
      5A5a1aA3a3A bah euh
      12A5a5b bah genre
      2eA1d5ABIdBbB1A3AA bah j
      13B3ab5A bah je
      1aa9AdA1Aa bah la
      6B6e5A4A bah le
      5AA6a bah les
      9aA bah ma
      12AC7a bah merci
      12AcB3C4AA bah moi
      15A bah mon
      12bB bah nn
      1AA8BeC4b3B1A bah non
      a10A1b3A bah on
      13A10a bah ouais
      11A1BA9b bah oui
      13b bah pas
      13a bah quand
      11C1B1A8a bah si
      3A9a bah tout
      7A4Aa1A5A2d bah tu
      13a baie
      13b baies
      13a bains
      7c6A1a baisse
      13b1b1A baker
      13a bakery
      13B1A7b baking
      13a baklava
      A12a5A balader
      4A8c balai
      13a4A balais
      3a7c1C1b1A2b balance
      3A9b1A balcon
      13A4b balek
      13Ac balle
      12aCe6A balles
      13cB ballon
      24a ballons
      2A2dc2aa2Fb4Aa ban
      2A2cc2aa2Db4Aa ban moi
      15A banc
      11B3A8b banco
      10A2d5A band
      7d5B1B bande
      7a5B1A bande d
      7d5D bande de
      13a bangladesh
      13b banker
      3b1A2A4cAA3A3A bann
      6A8a banque
      13acA3A bar
      13a baraque
      13Bc barbier
      13BdA4A barca
      4B2A5B1A3e3b barre
      13B9b barres
      2B2Ac4AacDc1B1A4b bas
      13b1B bas de
      13a1A8A bas je
      6b2ba2C7A basculer
      13B basculer en
      1A1f9b2A3A2C base
      13a1A basee
      7A5ABc1c bases
      13a1A basically
      13c1a1B1A basket
      13Cc baskets
      23A basse
      13B1a bassin
      7A5D5g4A basta
      A12a1A3a bat
      7B5g1B batard
      1a2a8C1A bateau
      13b6A bateaux
      13a bathroom
      4A8a5A bati
      1b10AB1b1A5aA batiment
      13a1A batiments
      a1A4e5D9A batir
      2A bats
      13F5b batterie
      14Aa battery
      7b5ABcA battre
      13a bavarder
      13b1A3A bayonne
      3a1b7A1A bazar
      5A4a2a10a bb
      AAb1A1aaAc2cHBeAAAA1B1ac be
      4A1A2A3e1A3A2A1A be a
      24a be happy
      2b8AaCcb2A be honest
      13b1A1A be in
      13cAA be to
      2f10FA beats
      4aa1A3BAbdE7b beau
      2b10D beau chercher
      13b1A beau fils
      2A9A10b beau pere
      1BA1A1A2aBbAAbe4ca2a beaucoup
      13A10a beaucoup beaucoup
      1A11A1c beaucoup d
      5A7a1eAA2e3B beaucoup de
      13B10d beaucoup j
      13a beaucoup le
      2A beaucoup les
      13j1B3A1D2A beaucoup pour
      13A1a beaucoup qui
      13b beaumont
      13A1a beaute
      13A1b beaux
      13a1A bebe
      13a becane
      1A5A5c1A6b because
      1A11b8A because of
      13C1b become
      13C1b become a
      13C1a3c bed
      15A bedroom
      2A6a2Ab1A4a been
      5A7d1A bef
      ebA4A5AAcBBAAb1AAa before
      15b6a before i
      c12b1CA5A before this
      B12B1c4b before we
      13B1AAc begin
      13A1A1c begin again
      A12B3b beginning
      22a behind
      4A6a1d3AAA being
      13a being a
      13a1A2A being on
      13bA bel
      2b11cC belle
      2A12b belles
      13A1a belongs
      13A1a belongs to
      1AabBC4aadeAHBA1eBcBab ben
      7A4bB1B3c ben c
      11Baa ben ca
      11AAB4b5a ben ecoute
      1a3A7aA ben en
      2a8a1C1b3aA1a ben euh
      2A7AAba1A ben franchement
      10a ben il
      2A3a5Bb5A3Aa ben j
      a1b1Aa5BcAeBA2A4B ben je
      2a10C10a ben la
      13c ben le
      13a ben les
      13c ben lui
      12AD5c1c ben merci
      5AA4a1bBa4A3A ben moi
      13b1A ben mon
      11AaA ben non
      13c7A ben on
      5A7A10b ben ouais
      24B ben oui
      11gB11C ben qu
      3b9A6A ben voila
      13D1d bench
      13a benefice
      13B1a benefits
      13A benevoles
      13b1A bergerac
      13c besancon
      2AAAgb4AbFBa2A1AAg besoin
      5ia6C1C2A besoin d
      2AA1BA4ABdAb2a1A1baa besoin de
      12AA1A6b1A besoin mon
      A6C1C3f1C5eAb best
      2A4a4B1BD8c bet
      1A1A3j4AIBB5AB bete
      7b5B1A5a bete que
      7C5eb betes
      Ae5b5E1C7A betise
      aA11a1a1a2A betises
      2AA3A4a2a beton
      9ba2cBb better
      13D1b between
      12a1AA beurk
      13AdA beurre
      2A10b1A beziers
      12aA7a bg
      6A5bc1A3B4e bi
      6A5bc1A3B4e bi 1
      13a biarritz
      13a bibliotheque
      13a bicycle
      15A bidouille
      13a bidouiller
      AABBeB1B1aFaaaCab1CECcDCd bien
      6B8d bien a
      5A15c bien aide
      13A1A8a bien au
      13b10a bien avec
      1a11A bien c
      4C8g7B2E bien ca
      2b2A7C1b6a1a bien ce
      12b3a1A bien comment
      1B3A2A4A1b4B3b bien compris
      2A10B1a5a bien d
      13A1b bien dans
      3A9c1D bien droit
      2A6B3a1b bien en
      13A1CB2A4c bien entendu
      4B8d bien et
      11A1B1a8a bien faire
      5c2cdC2b1B bien francais
      2A10a10A bien j
      13A bien je
      5B8bAA6Ab bien la
      4bb4B2F8A1b bien le
      24A bien les
      11d1B1a8A bien mais
      5A3a7a bien on
      4ja1A5CB1B3A1B bien ou
      6a6a5A bien parler
      15a bien partie
      11b1E10C bien paye
      2c8A1A bien pour
      11AA2A5A2b bien quand
      11a3B1b2A bien que
      15A bien range
      2A1B6DaG1a4B1AAf bien sur
      15A4b bien tout
      15aa bien tu
      13a bien un
      4A6AA1A9d biensur
      7A3a1bAAA3c3A bientot
      13a2A2A4A bientot 16
      13A5Db bientot fini
      4A2A5C1c5d big
      4d8E bijou
      13a bijou en
      4A8a bijouterie
      4A8c1A bijoutier
      4A10a bijoux
      A12a1a bike
      12Ad1B bikes
      1b5A3ABDAC4j3C bilan
      13d6A bilan de
      13AdB billet
      3d7b1F1b1A5b bin
      11B12a bin oui
      11A1b1A binome
      13A1a bio
      12aA biro
      3A11A7b birthday
      1B10AB2ga1A bis
      13g1aD bis la
      13D5b1a2C bisous
      13a1A bistrot
      1A3b5A1BA3bA3dA bit
      11A1AA8d bit about
      13a1A bit of
      3A1A7cAA1a2A1e bites
      13b bites qui
      A12b1A6c bizarre
      1AA3a1A4A1B6b bizwen
      2b10EA3fC3aA black
      4A blacksmith
      14AA blades
      1A11Eac2A4d blague
      13b blagues
      11A1c blanc
      A1a10a1B1c blanche
      13b blanchisserie
      13aaB blancs
      5A7a6A2b bled
      15A5a bless
      5a7DAb blesse
      13A1b blesser
      13Ecd6A bleu
      13aAA bleus
      13A blind
      13c1B bloc
      13A1c blood
      5c7EcbA5A bloque
      5A7BAb blouse
      15A8b blues
      15A bmw
      13a bmx
      2a10I5i1A2b bn
      A1c4A4ADeB3A bo
      2a8cABAa2A3a board
      13b1a boarding
      15A boards
      23A bobigny
      13AbA boeuf
      2a1C2A4bA1A2b5E bof
      11a bof bof
      4C6e1A bof ca
      2b10A bof je
      11Cb bof nn
      11Ia bof non
      7A5a boff
      2d8d1BA boh
      13Ac boilers
      13bAA boiling
      1a3A5AaA5A4b bois
      13b bois c
      23aA bois ca
      13C1b7b bois de
      2b10C bois en
      13A1A4b bois et
      12aB bois j
      13a bois me
      1A11abA bois pas
      1A11b1A boit
      1AAA3aA4j1C4a1Ba boite
      13a1A boite a
      3A3a5b1A6A boite de
      7A5F1e boites
      13A boites de
      2A4A7A3a bol
      7f3AA11A boloss
      15A bols
      13b bombe
      1fE1B2AbBa1bDaA2ae1c1ab bon
      7a5A bon a
      4A12a1A4A bon allez
      1A1AA8d6A1a1A bon alors
      a3a8E3A3a bon bah
      4C7AG5g1b1a bon ben
      11AAA4ac bon ca
      9CA2f9A bon en
      1A1b2a6B2a3A bon euh
      4A8F1A2Ag4C bon j
      2B3b3Aa1b1a2Aa1A2B bon je
      10a2B1a bon l
      6a6a3A1aA bon moi
      13DdF1ba1ca1ba bon on
      1CB2a3baAbc1a3B2B1d bon pour
      14aAA bon tu
      13bAA bonbons
      4A2a3c1c5A4A bonde
      13a1B bonheur
      4A8a5A1a bonhomme
      5A3A4A7A bonjou
      15A bonjou ca
      3acbA2a1BCA1A1b1C1B2A bonjour
      4B9AA bonjour a
      13b bonjour aux
      4e8D3A bonjour c
      1A3b7AAD bonjour comment
      1b2eAb3A2D1ABA5A bonjour je
      a3Ca7b1a bonjour madame
      4AA7A1a bonjour moi
      10a10A bonjour mon
      6A7AB6A bonjour monsieur
      Afb1bB1A2AbaKbdB1Cf2aB bonne
      13C5a1a bonne continuation
      1a11a1B bonne ecole
      4B8E1AA2b1A bonne journee
      1Bj1A6b1c2A1BB bonne question
      4A8E1A3e1A bonne soiree
      1A3b9b1c1A bonnes
      13b1A bonnet
      13aAb4AA bons
      4b1C6E5A4a bonsoir
      4b1A12A4A bonsoir a
      3Ab6A3B3A bonswa
      6a6C1c book
      15b books
      6AA6Aa booth
      13b1B7A boots
      15A boots de
      9a3AAA1A2b2b bord
      13a bord de
      13BAb bordeaux
      3A9aaa3A3A bored
      13D1A2cb boring
      2A1A born
      2A born in
      11B1cA5A bornes
      15A bornes de
      6A6d1A7A boss
      2A3a2b2aEAA bosse
      13a bosse au
      9a3A bosse avec
      6a8A bosse chez
      13a1A bosse dans
      13A1a bosse deja
      13A bossent
      6B4A1e1C6A1a bosser
      11A1A1a bosser a
      15A bosser au
      13a1a6A bosser avec
      15A bosser dans
      13C10a bosser dehors
      6B6e1D bosser en
      13a bosser le
      13c1A bosser sur
      2A1Aacb3AAHBg3A1a bot
      10a both
      13b1A8b bother
      13b1A8b bother me
      3A9a botte
      13a1A botte de
      13c1A bou
      13a1A boucan
      4A2d5DBA3A1A bouche
      7A5a boucher
      13a boucher et
      7A5a1A bouchere
      13b1A boucherie
      14cB bouchons
      13a2a boude
      13b1A boudin
      13aA boue
      13aA4A bouffe
      7A bouffon
      a4A7a1C2Ab4A bouge
      a12a4A bouge pas
      13a1A bougeotte
      1A11a bouger
      1A11d1A bought
      7A5b1A boulanger
      4a8D1b6ac boulangerie
      13a1A boulangerie a
      13A9a boulangerie de
      13a bouldering
      2c10C boule
      7g3A1EB4A2A boulet
      7B5bAA boulon
      2A3A2A3D1g3A boulot
      13a boulots
      13a bourg
      13a1A bourges
      13b bourgoin
      13a bourre
      3A9b1b7A bourse
      1A4cA5G1e3cd2a bout
      7A5C1f bout de
      6c6a1B bout du
      15A bouteille
      6Aa5B5a boutique
      13a1A boutique de
      13a boutiques
      dA3bA2a3BAa4A3A bouton
      a13Aa bouton pour
      5a9A boutons
      13aA2A box
      13d3A1D boxe
      15A boxes
      4A boxing
      13Ecc boy
      13b4A bracelets
      2A2A7a1a brakes
      2a9bC1A branche
      13a branche de
      2A3a6a1A brancher
      15A brancher des
      13A1a branches
      13a braque
      6AA6Ad bras
      13a1A brasserie
      17A bread
      13D1d break
      7a7A brebis
      1C10AcaB brest
      13e1AA bretagne
      8d4a1B breton
      10AaAC1e2A4A brevet
      13b brevet avec
      13a brevet blanc
      13BAc brevet en
      15a bricklaying
      13a bricks
      13a1A bricolage
      1A10a6A4b bricole
      11AAA1a8A bricoler
      13A1a brigade
      3A9f1C6A briller
      13b1B brilliant
      a12C1d bring
      13B1B1a brique
      13e1B6A brise
      13a brive
      3AaA1a2a1bGAA3e2a bro
      13a brocante
      6A6a1c brochure
      13a1A broder
      13b6A broderie
      5aa8A broke
      13a1A3A broken
      3A9bAA1a brother
      13a brother s
      A12a brothers
      3b9a1B broyer
      A1A2A6bEbab1A5a bruit
      11bB11a bruit ca
      13a bruit d
      13B2b bruit dans
      13Ge9a bruit de
      12A bruit et
      12eD bruit il
      5A7b10A bruit je
      12aB10A bruit ne
      13a bruit ni
      3e9A6B2A brule
      14Aa4A brut
      2A10b1A bruyant
      9A3cAa6B bts
      5a7aA1A3A1a bu
      5A1A3a1B1b budget
      15A buffets
      a4a3Aa2aA7A bug
      13b bugger
      13aAA build
      1A3A7A10b building
      13B10b building stuff
      7A5a1a built
      7A5b1A built a
      2A2A7b bulle
      7A3B1a1d6a bulletin
      13D1e bulletin catastrophique
      15C bulletins
      3A2AA5bAA bureau
      14aA burger
      14Aa burgers
      13a burns
      AB1AA1A4A1cb1a5AA bus
      13CAe bus 12
      13AA1a bus a
      13E1b3b bus arrive
      13b1A3A bus est
      13A5a bus il
      13A bus je
      13C1d3A bus pour
      7c5E5a buses
      15A2b4a business
      A1A2B4AbAcAAA2AA1eAB but
      5A7AbaA but de
      9aAA1e1A3A but i
      13a butcher
      13Bbc buy
      2A2ba2Ba2cAbB2A3A by
      19A by bus
      5C9b by doing
      13a1A by myself
      A12a by train
      13E1A3d1A1B bye
      6A6d1A3B1A byen
      ABABAaCBbBbBa1baAbcaDbb1b c
      1A11a9A c aille
      15a c andy
      3A1b5AbB1A1cb2AaA c ase
      13B1c c c
      aD3CBa1AbaD1BeBBaABdbad c est
      BdAAAc1B3AdG1aaa1dA2bA c etait
      8b2A1adC2A2A c one
      AebadaBDaaB1cHHaCAeBCbigc ca
      bAac1A7G1Acbb3dA ca a
      1cA9Bc9A ca an
      9b2aA ca au
      A4A7B4b ca autre
      19A4b ca bon
      13b1A ca bouge
      13c1A6A ca briller
      1b9BBB1B2bA2Bab ca c
      5j2b2a1C1CA3A2Aa ca ca
      11c1C1b ca casse
      2A10A1c3A ca ce
      13a ca chambre
      1A3A7B1C2B3l1A ca change
      13C1c8a ca chez
      1a11A1B ca classe
      1A3b7C9c ca comme
      4AA7c1c6A ca commence
      11A1c1a1a ca compte
      12Ae ca coupe
      4A8f1B ca coute
      13A1a6aA ca d
      3A1a6aF1b6Be ca dans
      5A7B4aAA2a ca de
      11hD9A1D ca dep
      2A1A6b1a8A1A ca depan
      2b8F1ABC8B ca depend
      2b10B3A2a ca depuis
      2AA1B7bAA4e1A ca donne
      13h1B3b ca dure
      8acc2F1BAaB1d ca en
      2b10C ca et
      2c8aAA4a4Aa ca euh
      8cAA2aBe ca existe
      1B3a7e1A ca fais
      1A11Fbh2Ab1cbAB ca fait
      7A5b1A5A ca grand
      5a7BAB ca il
      10a1ba1B3a1C ca ira
      2a2A6BC1c2dA ca j
      12c11B ca jamais
      b1g2A5ACH1D2e4Ba ca je
      4gb7K4AA1Ac ca ka
      13c1Aa ca l
      12Ab ca la
      11AAb1A2B4bA ca le
      13A1b ca lui
      1AbaAC3AcccC1C2C2cCBd ca m
      5b6AB1A5b1AA ca ma
      2a ca mais
      1cb2A7E1A7b ca man
      2A2e2a3Ae1a6C1A ca marche
      ABaB1AA1A1ADedbBAAAbA1CCh ca me
      13A10a ca menm
      2c10B ca mere
      1B9A1B1b7a ca mi
      1jAb1A6BC1dA1a1B2eA ca moi
      2b9aC1A2b4AA ca mon
      2C9aE1A2ca3Cb ca ne
      1AB8A1e4A4B ca non
      2A2A5A1a1d6B ca nous
      15A2b1A1b ca on
      1b1aea5BAgCGe3e1BBA ca ou
      5A ca ouais
      11C1A4A3A1b ca oui
      13a1b2A ca part
      5A5Abe1A2a4A ca pas
      9aAaAI1d8b ca passe
      13A1b4AA ca paye
      11b1a4A3d1A ca peu
      5A5f1A1C6d1A ca peut
      6A6a1C1a ca place
      10A2D1d ca pose
      1Aab1c6AE1E2eACAbcD ca pour
      22a ca pourquoi
      15a ca prend
      5A7a1A ca qu
      1eA2A6Cb1B4A1ABA ca que
      aA11hBA6A1A ca qui
      13a ca quoi
      13a ca remercie
      11b3d4B1B1A ca ressemble
      1Abb7dAF4AA3c ca reste
      4a8C10b ca roule
      5b5cAb1d1A6A ca s
      2AA2a4gaAAb5AD1E ca se
      24A ca sent
      11AAA2A1A1A1b1A ca ser
      13a ca serait
      2A10A1b2A3B ca sert
      13B4Ae ca suffit
      13A1b2a3A ca sur
      4AA5b1D1A2A3h ca t
      7A4AdAB2d2A1C ca te
      1A11b1A7A ca tombe
      13c1A ca tourne
      13a ca tout
      13b ca troisieme
      13B9ba ca tu
      2A1BB1A2AecoAg2EA1ba1C ca va
      4Ak7C1fB3A1AA ca vais
      2A2c4A2C1Ca5B ca veut
      5d7A1dB1A3A ca veux
      5b7b1B2A ca vie
      13B1BA5d1A ca vient
      13A1AA3A1f ca vous
      1Ac10A1a2A ca ye
      13a cabane
      13b1A cablage
      23A cable
      12AB1b cabler
      13b cables
      2A10Dca cadeau
      13b1A cadeaux
      13a10A cadet
      13a cadette
      23A cadre
      13a1A cadres
      13a caen
      15bA caf
      6a7Aa cafe
      20a cahier
      13B1a cahiers
      13a cahors
      a2A9E1eb1bAAA caisse
      13a caisses
      13b cake
      4A8b cakes
      13d1A3A calais
      1A11a1a calcul
      5A5a1a1A calcule
      2A10D1c calculer
      2a3d2AA2c1IA call
      6b6A1C call me
      2a4A5e1B called
      7A5b1A called me
      13a calligraphie
      13c1A5A calme
      3A11a calories
      13B5A1a camarade
      13A1b came
      13a1A1A camion
      7A camions
      13Bb camp
      1A13a3B4b campagne
      13A1a camping
      bAb1Aad1aaA1dGBa1bb1c1AAA can
      acAB1a2AA3GBdA1A1c2A can i
      13B1h can my
      13b1A can on
      4A1A6C1e can our
      2f2AAA3AffC8B can t
      8baA2C1Cb can u
      b7cAb2G1C1deaC can we
      BCBb1d1BAa3edCAA4Ab can you
      13c1A canal
      15A canalisateur
      14b canape
      7b5A1A cancer
      13A1a candidats
      13b1A7A candidature
      14cB candles
      13a1A canicule
      13C1b canteen
      6A6bBeA4A cantine
      1AA2B2A4bBd1A1BB1B1A cap
      13c1D cap 1
      15A cap 2
      13D1e cap c
      5B7A1f cap ca
      15A cap cuisine
      13A1A cap en
      13C1b cap et
      5A9a cap obtenu
      1A8A2c capcut
      7A5b cape
      6a capitaine
      13ACf capital
      5A7beD4A capitale
      14cA capitale de
      13b1A capot
      1aA2e4c1ACA1aA2b1a capte
      5d3a2AB1a3A capte are
      13c2B5a capte pas
      5a13A capte rien
      13a1A captures
      6A4c2Aa car
      13a carbu
      7A5C1c6AA care
      6a6a1B careers
      6a6a1B careers adviser
      15A caresse
      13AaA cariste
      14aB4A carnaval
      13cbC2A carnet
      14Aa2A carnet de
      3AA8A1b7a carpentry
      13a1b carreaux
      15AA carrelage
      11AAB7A2d carrement
      6A6CBl2A3A carret
      15b carret c
      15b carret il
      13a1B carriere
      3A9b9A carrosserie
      a1A7b1AAAA1AcAab2A carry
      A9b1ABAA1AeAbb carry on
      13a1A carrying
      7A5a1B cars
      1AA2A7D1f3a carte
      14Aa carte d
      13DAb carte de
      13a carte mere
      13b cartes
      7a5A1A2b carton
      13a1A cartons
      1B1A7c1H1e2A3A1c cas
      13D1d cas sociaux
      1A5A5e1A casier
      13c2a6A casque
      15A casque et
      2Aa1AAc3b1A1A3b4A casse
      11A1B2A2a casse a
      5A7b1Ba casse je
      7A5Bc cassee
      7A5d1B casser
      7a7A1A casses
      13AAc cassez
      13AAc cassez les
      15b catalogue
      10a2D1e catastrophique
      1AA13b catch
      1AA catch that
      A2A2a2bb2b1B3A2aA cause
      13b8aA cause de
      15b3A cause du
      6b3a2D1C5A2A causer
      6a6B10A causer avec
      A12b cave
      13CbA cayenne
      4d6AAD1b3a1AA1B cc
      4A8a1b3a cc c
      13bA cdi
      1ABbbAAA3EcD1icAead1A1b ce
      13D1d ce bien
      2B2f7AAB3a2C ce chat
      5A6bC1d2a3C1a ce genre
      2b2a7a1A ce kil
      4A8a ce la
      5b7aB5A ce le
      1A2b8AfE2AAa ce matin
      13c1A6A ce metier
      14aa ce midi
      13bAA4A ce moi
      2B10Abc ce moment
      13a9A ce mon
      2A2a7A1a4A ce mot
      1DB2Bb2A1Bed1B2B4Bb ce n
      1ca2B5aEa1c2C4Cf ce pas
      13A9b ce passage
      13A1D2e1C2b ce point
      aa11A1b ce possible
      13B1c ce pour
      1a1A1aA4acBBfAa2aaAAC ce qu
      Abhb2aC3CDaBEdAFCd1AcE ce que
      4Ac7AAC3b ce questionnaire
      AAa2AA4A1iCDA1AAb1d1B ce qui
      5B7GcoA1A1A1b ce quoi
      1a1A6aAc2B2Ad4A ce sera
      a5aA5b1A8d ce serait
      5A7A1d ce service
      13c1B2A ce site
      4AAb2a3EgC3cA1A ce soir
      3e1B5Aaj1E1A2B2AA ce soit
      13A1D4f ce stade
      2A9c2B ce travail
      1A1AbA1d4BC1A7a ce truc
      6Aa6Ad ce un
      13aaA ce week
      1aa1AA1B1AadcDBAA1c1AAc1e cela
      11c1b1A8A cela depend
      11c1A cela dependra
      9Aa1aa1a cela fait
      2A8AfC10B cela ne
      11BA11c cela nous
      11c1b cela reste
      hEC1AA5AEHADBBiAB2CA celle
      A12a1A2a4A celle ci
      bB11C1B1A2A2A celle d
      bA14A celle davant
      b13a3A celle de
      13a celle des
      bA16B celle juste
      J1B2A5AEK1AA1o3a1A celle la
      c12B4A celle qu
      a12b1a1A celle qui
      13A1a celles
      bc5c1AaAABAA2b2b celui
      1b7Aa2A celui de
      7b5AAA5b celui qui
      2A8b2bB3Ac3A cent
      2A8b1A1a cent pour
      15A centime
      15A centrale
      13e1A centre
      13a centre social
      14Aa centres
      11A1bAC cents
      13a1A8A ceramique
      11B1A1b certain
      11BbA10c certainement
      12bA certainement pas
      13c certificate
      2c2d1e2a2CB3A cerveau
      2A2e1A2a1aGbdA1AbD1c ces
      12bb1b6D ces ecoles
      13A1c4A1A ces etablissements
      2A10A1A3a1bb ces questions
      5f7B1aA3A1A ces quoi
      5d7A1C4A cesse
      A1b2b1A1AbAcdaC1BC1acbA cet
      9a3A1c4Aa cet echange
      5c4a2CAB1A1b2a cet entretien
      A6A1B3fcA1AAA1A1A cet ete
      Cb1C1Baa1aAB1HAaCbcaAAff cette
      1A10bCad2A cette annee
      3b1a5A2A4a2AA cette conversation
      13d1c6BA cette ecole
      13a1A1c cette fois
      1b12AC2a3a cette info
      1AcB11E2a2Acc cette information
      9B2AA1ab1A3A cette phrase
      BAD2A6DbBFC1dB2daa cette question
      9a3AA cette semaine
      13BAd ceux
      13C1b ceux qui
      5A8AcA cfa
      5B7A1bA cfa ou
      4a6caBA7a cha
      13c1A chacun
      13a chacun son
      13a1B chaine
      13a chaine de
      6b6A1a chair
      6b6C1a chair et
      13b1A chaise
      11AAaA4A3a chalet
      11AAb5A chalet a
      11A1a1A8b chaleur
      2A10cA4A chalon
      4A8a chalumeau
      13a1A chambery
      1A9a1f1F chambre
      13E1d chambres
      13a1A2a4A champ
      7b7A champion
      13CAc champions
      13a champs
      AAAA5a1CeGAi1aa chance
      1cAb1D3aaaBCAC2eAA1fAB change
      2Ac6Ab1cAa change d
      1C6bA2Ad1A2h3C change de
      1a11b change l
      1A7aD change la
      13a1A change le
      13a change les
      b14a change my
      13D1A6g1A change quoi
      8A1b4A change the
      13B change un
      1a13A6AA changed
      AeA3A1AbbA1DABAAC1BAcBA changer
      1A11b changer d
      1C11b1e changer de
      13a changer des
      1A6AaA changer la
      12A changer le
      1A11b1A changer les
      Ae11A1A changer ma
      9a3B changer pour
      1A changer un
      1A11b changer une
      13A1b changes
      13B1a changing
      13BgA1A chanson
      13Ab chanson de
      1a11B1b chant
      1A11Dcba chante
      1A11Ef chante moi
      13a chanter
      13bAA chanteur
      AA3b8AA1A1a1A chantier
      13a chantier de
      13a chantier en
      13b1A chantiers
      13B7c chapeau
      1AA1A6AAaA3AA4c chaque
      13D1b8c chaque annee
      13b chaque ete
      2A10b chaque fois
      13B1a2A5a chaque jour
      13B1b chaque matin
      13a1B chaque semaine
      13b chaque soir
      15A charcuterie
      13b1A charcutier
      6c6A1c2A charge
      15A charges
      15A chargeuse
      13c charpantier
      13a charpente
      14Aa charpentier
      13a1A charpentiere
      3A7b3A8A chasse
      15A chassis
      A1bcAdbBA1a2CbAabAe2EAA chat
      13a chateau
      13a chateaux
      13a chateaux de
      4AA1B6dcA chatgpt
      14A chaton
      5b7Ac chats
      14Ac3A2A chatting
      6c6a1D3A chatting to
      6B8e6A chatting with
      2a4A3aaCba1aAA4b chaud
      12Aa chaud a
      13a chaud dans
      13a chaud je
      13a1A8b chaud pour
      13a chaude
      13a chaudieres
      4a9Aa chaudronnerie
      13A chaudronnerie a
      13a chaudronnier
      13b1A chaudronniere
      13a1A8a chauffe
      13b1A chauffeur
      15A chauffeur de
      6Aa4cB chaussettes
      13A1a chaussure
      13a1B chaussures
      3A3A3A1cbA4A che
      3A9b1a4A che moi
      11A2A che mon
      13a1A4d check
      13B1b checking
      13B1A5d cheers
      1A2A1a7B1AAAA1aAab chef
      15A chef and
      13C1c chef d
      13a8A chef de
      13a chefs
      6b6A2b1A3a chelou
      c14A1A chemin
      15A cheminee
      4A8a1a chene
      13B1a cheque
      1A2aAA6Fdf cher
      1a2BA4BA1fbC3AA2Aa cherche
      2b10D1c cherche a
      15C cherche des
      13A cherche du
      13a1C cherche ecole
      15A cherche pour
      6A6c cherche quelqu
      13a1B cherche un
      2A1B8bbC cherche une
      13a1A cherchent
      1Ab2A1c2A1A1Be3A1Ab1A chercher
      15A8a cherchons
      13A1b cherchons a
      13b1B cherchons des
      7c5AAA chere
      13a2a cheval
      13b chevaux
      13a1B7a cheveux
      13B1b cheville
      15A chevres
      AAabAB2AB2ce1AAA1DBAACB chez
      13C1b chez des
      10b2A chez elle
      11A chez l
      13eAE3A chez le
      13A1B chez les
      13aaA7A chez ma
      13a chez mamie
      13a chez mes
      3A2C3B1dC1i3B chez moi
      13dAB7A chez mon
      4A4BabAb1a2bA chez nous
      13c chez oim
      13a chez renault
      13BcA chez toi
      13d1A3A chez un
      3e1Ad4AAOaj2A1A2AA chez vous
      12Ab chiant
      1A3A1bA3AAbc3A chien
      13a1B chiens
      7b6AB chier
      1bb10CA3a4a chiffres
      13b1a child
      11A1A1a chimie
      4Ab2aA3Badb chinois
      7A5DdA chips
      13bAA3a cho
      14A choc
      13aaA chocolat
      1AA7a2b1A choisi
      10a4a choisi le
      AAc5a2A1A1bA3a1bAA choisir
      2b8A1B choisir entre
      5A7Eah4A1A choisis
      5b5c1CACc5acA choix
      13c1B cholet
      15b6A chomage
      13aAb1A5A chope
      bA1A1CB2A1Ba1aa2c2Aadb chose
      15C7a chose a
      13a8A chose avec
      1A11A1A2A3aa chose de
      1AAA9b1A7b chose que
      1cB2b6Ad1FAAbAc1AA choses
      13A6A choses dans
      13a1A choses qui
      7A13b chou
      14aA christmas
      13A4a chute
      13A1a chutes
      4A1a4eAC1b2c4AB ci
      11e6A5A ci comme
      13AAA3b ciao
      11A1acB6A ciel
      13Ae7A ciel est
      13b ciment
      12AC7d cimer
      13aA cinema
      aA2A7adAC3AA cinq
      13A1a cinq ans
      12aA1A cinq heures
      10a8A cinq minutes
      11a cinquante
      12Ab1A cinquieme
      13b1A cintrer
      6A6a2A1b1A cio
      15A circuits
      13a circule
      13aA cire
      13a cire et
      13a cisaille
      5A7A1b ciseau
      13Dc ciseaux
      13a1B cite
      5d9B4B1A citer
      14a2A citron
      1a7a3D1b city
      14b cki
      1b3f1A5E1a3A1b1A clair
      1A3f7a2A1B claire
      5D7a3A6b clairement
      5A clairs
      dc5b5E1CA2b1A claque
      1C8a2e claque sur
      ac11C2A claque trop
      2A4A5c class
      AdAA1AA4aAfaH2AA2a classe
      1A classe c
      13a1B classe de
      13c1A2A classe en
      1b11A9a classe que
      1a11B classe troisieme
      1A classe upe
      13H1h classes
      13B1c classes sont
      13aBb classique
      13C1c classroom
      5A3a3eAAb clavier
      5A7a clay
      7a5b1B cle
      2AA9c clean
      13a cleaning
      3d1a7D1A7A clear
      13a clermont
      3A9d cles
      AA2AAAA1a3c1Aa2d1B2A client
      13c clientele
      4AA5A1b1a1a1A1A clients
      13a clients ca
      13a1A clients je
      13a1a climbing
      13A1e clio
      aA3b4a2BAB4A cliquer
      5c8AA cliquer ou
      13a cloison
      19A cloisons
      7B5g1aA1B close
      13c close to
      13C1d closest
      15A3c clothes
      13a1A3c1A cloture
      13a9A clous
      7d5E1A clown
      4A8aAc club
      13C1b club de
      2d2b1A2AAAD1b clue
      2c7A2A1b clue what
      13c1B cluses
      12aA5A cm
      13c1D cnc
      6a8B coach
      13a coating
      13CcA cochon
      1aAA3aA3dB1d2A3a1b code
      13DAd code de
      1aAA8AB1D6ba code postal
      13Cca code wifi
      5AA6e1C coder
      13b1B coder des
      15A codes
      6B4e1baA5a2B coeur
      13aAA coffee
      13b1A coiffeur
      13A1b coiffeuse
      2A12A7b coiffure
      AA3B1B3bAEAi6BA coin
      15a coince
      13c1C cold
      2A10a9a colere
      13a1A3A colis
      2iAA8BABA colle
      13a collectif
      1A11b1B collection
      1A11b1A collection de
      13A collectivite
      1a1Aa1Ba3A3A3BA1ba college
      13B5A3b college a
      1a11a1B6A college c
      13A1a college de
      13a1A college en
      13D1d college je
      1a3Ab2a3AaA collegue
      6a4A9A1a collegues
      13B1b2A coller
      6A colmar
      13Baa colour
      1ABBAB1A5A1hA1A1a com
      2B2A7A1d6A com metier
      13a1B com mon
      13b1A com un
      A3Aa1A1A3CbbAA2e1a1A combien
      13e1C combien ca
      13E1c combien coute
      13cCc4B1b combien d
      A4c2bA1a1fBAAA2f1C combien de
      14dE combien font
      14Cb combien gagne
      4A8A1d combien le
      5B7bA5A combien par
      14Ab4A combien quand
      13AAa combien une
      b1BAACAb4AdABfD1AA1cab come
      11A3CgC come again
      13B1b come and
      13a8A come from
      13c1A6A come out
      2e8B1C comes
      2e8B1C comes to
      9a3A4c comfortable
      13a1A comics
      a2B1AA4A1bAa commande
      13b1A commande numerique
      13CcdA commander
      7A3a1g1C commandes
      13g1F commandes a
      13a1A commandes d
      BBacAb1bbbbca1C1CcAA2BdA comme
      15A comme a
      13a1BA comme au
      1bc2B3b1cB2B2Cb3AB comme ca
      13Ac comme chez
      11e6A5A comme ci
      13a1A4A1A comme dans
      15a4A2A comme diplome
      13B1a comme en
      1A13C1A2d3A comme infos
      11Ac11A comme je
      13B1a comme l
      7b4AA comme la
      2A10a comme les
      13a comme ma
      13a1a comme mon
      13c1C2c5b comme on
      2b15a3a comme question
      1A3f9B4A1A1A comme reponse
      AA1d1a7E1E1dA4iA comme si
      10a2a comme tout
      5B1A3a2A1A7f comme tu
      5a8AB comme un
      13a1A comme une
      1A2aB4BA1aaa1c1b2AAA commence
      4a5A2b1b3A commence a
      4A8a1A1A commence la
      10A2aAb commence le
      A4A5A1F1C1i5AA commencement
      2A1cA4A4c1A commencer
      bbBCdfaBAA1AAHbia2aA2DA comment
      4b9AE2AA comment allez
      5A5a1b1Da comment c
      A1a1Am5A1gAMB1A3B1D comment ca
      13c1C6b1A comment de
      15cB comment demander
      15a comment devenir
      15a comment devient
      abCa1D5Bal4A2A2B comment dire
      2AbAB4A3A2A4A comment faire
      a2a10AB3a3A comment fait
      5A7F1g comment fer
      4ea10A1A comment i
      3D1A7e1bb5A1b comment j
      aABBAFc4c1B1gb1AA3AB comment je
      1a3b7B1a comment la
      5A7ccAA comment le
      1aAAAa7EhH1ABaA3B comment on
      13A1a comment ouvrir
      3A1c7b1F2A5A comment pour
      13A1a comment proceder
      13c1a comment s
      2c9A2cA5A comment savoir
      4ba7c comment se
      4bA1A1a4ACA3b1A comment tu
      15a comment verifier
      2h2A9B comment veux
      2A11AAA4b comment vous
      2A10G4g commentaire
      4A8b1A commercante
      11AaA1A7aa commerce
      13c1B commercial
      1a13a1A commis
      1A3a3a3A1A7a commode
      11a3A3A3b commune
      15A2c communiquez
      4a8B5a compagnie
      13aA compagnon
      14Aa compagnon du
      1b3A1A5Dbb6A company
      13A1a6A compare
      15a6A compare with
      13a1b compas
      2b10b6A competences
      13A1d competition
      1a1b1C7A2Ad complet
      3a19A complete
      3c9A1A7A completely
      2eb1a1b5E3A6C completement
      1A3Bb4c1b1B6A complique
      2a2Ba6A1A complique je
      15b6a comportement
      1c1A2A6A comporter
      13a composants
      6A6b1A composite
      13b1A composites
      1AA2f6AB compren
      2A2f7G compren pas
      5c6AB compren rien
      AAA2eA2AAA1b1a1AA3cAA comprendre
      5b5A1B8b comprendre ce
      5E7f1a8A comprendre comment
      5c7A2D5a comprendre la
      1AbBAAabcabA2AaCAA3aA comprends
      5a4a2B1B comprends are
      13a1A4a comprends bien
      5B2dA3A comprends le
      5A4B2b comprends mieux
      1Ab1AAa1A1c1Ag1aC4AbA comprends pas
      8abA2C comprends que
      5Aac1B2aE1B6A comprends rien
      16b compresseur
      BeAA1b1AA1b1AAAGAcA1e1B1c compris
      1b3C9B4c1A1A compris de
      1a3a7c2E1A compris la
      5B14b compris quoi
      13b6A comptable
      a2e1A4aA1CaB2A1c1ac compte
      13b compte beaucoup
      1A1A9E1A7e compte de
      3c9B1A compte et
      1A11F3a5f compte pas
      3b9B3A2f2AA compte rendu
      3AA8c1A3a3Ab compter
      13a1A4B1a comptes
      13A1A1b compteurs
      13A1A1b compteurs a
      6b6A1A computer
      13c computers
      7A2A2b1A comte
      5B1f3A1CAB4ABA1A con
      7b7B4A1A con ou
      13b9a conakry
      5d7A2A3A concept
      1bAb1A6AD1a2c2A1c concerne
      13A4d concerne pas
      13A1b concert
      13b1A concerts
      13a3A concession
      15A concevons
      15A concevons et
      15c concours
      13c concours de
      13a concret
      5d9a concretement
      5B9e6B concretement ca
      13C1d concurrence
      2AA9c1B condition
      11e1C1b8B conditions
      7A5b1B conducteur
      13a1A conducteur de
      7A conductrice
      13cA conduire
      13B1a conduire des
      13a conduire la
      15a conduire un
      15A conduire une
      13aAB conduit
      1A11b conduite
      15a conduite accompagnee
      13a1B confection
      1A1a1Bb6a1b1B1A confiance
      5A7C1g3A confiance en
      5BA6A1d7a confidence
      3B9C1c2a2A1a confidentiel
      1B1A2A6B1a6Ac confie
      13f1C confier
      13b1A3A confinement
      13C1a3A4b confirme
      1g11D1A2A1A confondu
      1c11B4A confondu avec
      1b13A4A confondu deux
      4Ag3A1AAC1A8B confused
      14Aa conges
      1Ad1AaAab1B1a1dCAACA1AABa connais
      13d1A connais deja
      13Ac8Ab connais la
      1Ag2a5aAFBB1ACA2AAA connais pas
      5b1b4bCA connais rien
      4c7bA connaissances
      13aca connaissez
      A12FbA2A3ea connaitre
      7c5a1D connard
      7B5Af conne
      6C4a1A1c5a conseil
      13B1c conseil d
      6A4a3a conseil de
      3c2f6C conseille
      2B1AAb6AaC1AAA conseiller
      4A1a6a1A conseiller d
      6A6a conseiller les
      4b8cAa6a conseillere
      4a8A1a conseillere d
      6A6d1B conseillere en
      6A conseils
      12A4b consent
      7a3AbA conserve
      6b conseye
      5A1A11c3c considere
      2A2fA8BA3a consigne
      3A9cAc console
      13a1A consoles
      13a1A constructeur
      13a1A constructeur de
      13b1A construction
      5A6Ac construire
      13a construire de
      13a construit
      13a construit une
      6B6h1A contact
      6a6B contact avec
      6F6b contact humain
      13E1c contacter
      4aB5A1hAC1b1A1a1AA content
      4aA7A3b3a1A content de
      13b1A contente
      13C5a1a continuation
      2AAA1A2b2AE1a2hAA2Aa continue
      10a4A3A continue in
      19Aa continuent
      a5a3b1BD1cA1Cfba2A continuer
      10a4B3A continuer en
      1b3A5C3B2A5e contraire
      3a1A9c4A contrat
      13a1B contrat d
      2A2Ba4db2A2A4ac contre
      14AB contre le
      13Aba contre les
      13a1B control
      1A11Dad controle
      13bAA4a3A controler
      15A controles
      3b9C5cA conv
      13a1a convaincre
      6AA3aAA10c convaincu
      3B1Ba4BfB1Cc2A4b convention
      3d1a1B3AAFAa3c1AAB conversation
      1a7a1B3A8a conviendrait
      11B12a conviendrait parfaitement
      2AC6aA1a1A2A4Ab convient
      12b2a2A5C convient pas
      14bB cook
      15a cooking
      6B4A1b1b5b2B cool
      13A7a2A cool de
      13a1a coordonne
      3a2c6B1A4A coordonnees
      9AAA1d1B3A3a copain
      13c1B6a1B copains
      13B1c cope
      13a1A copeaux
      1aBc1b7CcA copie
      1AA4A1aA2AafA6a copine
      13b1B copines
      7A5bAA coque
      1f11C1A coquille
      13c4A corde
      11A1CbB8d cordes
      13a cordiste
      9a2Ad10A cork
      15A corner
      9ab1aA1a corps
      AC10AA1A7Aa correct
      1A13b1a3a correctement
      13B1A correcteur
      1e9A1AAa8A correction
      1b3A6aA1c4B2Aa correspond
      13b6A correze
      1B3A4AA1bbb corrige
      1C11d corrige les
      Ad3A4B2aBb2A corriger
      1A11a1A corse
      13g1D2b cos
      5A7AAc6A cost
      5A7a10A costaud
      13a costumes
      ba1B1A3aaA1Aa1bacA2ABb cote
      13e1A2B cote d
      1A3A7h1A1aA1A cote de
      15A cote du
      18a cote et
      1A16b cote la
      13a1B4a cotes
      5A5cA11B couci
      4c7ABaA4AA coucou
      4b8A coucou c
      5A5A1c1a8A coudre
      13a coudre de
      15A coudre des
      15A coudre les
      bAAA1bb1Aacc1H2aaa1a2aB could
      2A8a12A could be
      A10e12A could go
      c5A4A1B1eA3a could i
      13B1b1a5A could my
      A9a2A2A1a could we
      aA1A1ca2aaA1AaKdA2a2c could you
      2e4B4aaBA2A2A1Aa couldn
      2e4B4aaBA2A2A1Aa couldn t
      3a9aA coule
      A12A10A couler
      1A12ca couleur
      22a couleurs
      15A couloir
      6c6A1A counsellor
      1A4A4Aba1a2A4bb count
      11Acb1A8b count me
      13A1a country
      b2a1ea2aadBDBbAa1AabAAC coup
      5B9b coup c
      5ca4B1AAB1A2AaA coup de
      13c1A4a coup on
      2A8A12c coupable
      1A10AEBCeA1fB2cA coupe
      13B1a3A coupe du
      13C5a3b coupe la
      1A11b5a4A coupe le
      4AA1A3A1cbAB2a3a couper
      13bc couper du
      13A1bB couper la
      15A couper le
      13aAb7A coupes
      13a1A8a couple
      2A4A2A2b1a3A cour
      10A2C1d cour de
      2A1A8d1A3A courage
      11AAA1A8b courant
      13AbA courgettes
      11AbB1b2A5A courir
      1A11e1A courrier
      1A2A4AAbACab1A1da2AA cours
      11A1B5b cours a
      13a1B3b cours d
      10A3A8A cours de
      15b cours depuis
      11AbaAB1A6b course
      13a course de
      13A1A8d course i
      13A courses
      3A7b1b1B4aA court
      13a courte
      a1b6bA2BaB2A2a1c cousin
      13a1A cousin a
      13Ec cousin est
      13a cousin il
      6A2Aa2bA cousine
      9C1AcbaA3AA cousins
      4AA7aBb6A coute
      4A8A1a coute combien
      13BbA coute le
      13ACb coute un
      13AAb coute une
      13a couteau
      13a couteaux
      15c couter
      2A10A1b7aA couture
      13a1A couturier
      13A1a couturiere
      13a1B couvert
      13a1B couverture
      1a2A8c1A couvreur
      13BAc cover
      2A10b cp
      13A cpe
      13A1e crafts
      2A2b7c4AA crains
      3a9cAA4B3a crame
      e12E cran
      13A cran en
      15A craque
      13aA crayon
      15b create
      15A creatif
      13a creation
      2A10bAb creative
      15A3a creche
      13Bad6B cree
      13Cba creer
      13a1A creer des
      13D1d creer une
      13ba9a creme
      13a crepe
      13Bc1A crepes
      13b9A creteil
      6Ad5EAB cretin
      4aA7a1A creuse
      11A3A3a creve
      7a crever
      13aAA crew
      15Ad7A criais
      11A1bAA crie
      6b6B cried
      13a crier
      13B1a crise
      13a crises
      2A16a croche
      2A10A5a croche sonne
      7A5a1A crochet
      1cAA8aCac8A croi
      1aa2A5abC2Ab1aA3b crois
      13B crois aux
      13C10a crois bien
      1AA8Ada crois pas
      13B1b3a crois qu
      1b9A1c1AAA1aA3a crois que
      14AA croissants
      13B1e6A croit
      13B1d croit plus
      14bA croix
      5A7a croquis
      13ba4A cross
      1A10c3B1A cru
      13a1a7a crush
      13a1A css
      5A9a2a3b cte
      2A8B2bB cuir
      Aba9aCBb1A1A2AbA cuisine
      13Ba2A4Aa cuisine de
      15A cuisine et
      2b10D5A3b cuisine j
      23A cuisine me
      1b11A cuisine ou
      1A11A1b cuisine tout
      1A10Aaa7bA cuisiner
      13A1a cuisinier
      13b cuisiniste
      13a1B cuisse
      7a5B1b cuisses
      13a cuisson
      6A6b1A cuisto
      13a cuivre
      13C1a3b cul
      15A cultiver
      15A cultiver des
      12aB cup
      13a cupcakes
      2b4A5B1a4a1c1A curieux
      13c1A3b1A customer
      13C1b3A customers
      15A customise
      13b customiser
      13a customiser des
      2A10B1ac6a cut
      3A9c1A cutter
      15A cutting
      13a cuve
      13aAB cuves
      1A2aC6bf1B1a1AA2Aa cv
      11Ab4a cv pas
      13A1A3c cya
      13a1A cybersecurite
      13AdA cyclo
      fC1AcABabCe1a1B1D1a1a1AAb d
      b12A1a d 1
      13B1b d a
      13CAc d abandon
      2A2AA3Ad1b1C2A3a1A d abord
      2Aa1bA3aBcB1B3AAAa1c d accord
      13A1a d accueil
      13B1b d acier
      13B1c d administration
      13A7aA d aide
      1A11a d air
      A1A10D1b2a1c d aller
      13a1A d alles
      13a d alu
      15A d aluminium
      13a d ameublement
      13bBA d amour
      4A8a d angers
      9Gg2ecb d anglais
      13c1D d annee
      13a1A d anniversaire
      13C1d d application
      13A1a d apprendre
      13a1A d apprentissage
      13a1B1Ab d apre
      A11AEfF2f1a1A d apres
      13C1a8a d argent
      2A1b10Bba6A d arriver
      15b d atelier
      2B3a1a4f1B2B1a d autre
      5a5d1D1c8B d autres
      bA8AAAG1ECBC1CA1d d avant
      15a d avion
      2ec7cBA1c8A d avis
      2B3a2a1A1AAD4bc d avoir
      c16AA d avt
      9b3B1e5B2c d be
      13b d eau
      13E1g6C d ecole
      13A1b d ecoles
      13A1a d eleves
      15A d emballage
      5b9C d emploi
      3a2A6G1c2d2a1a d en
      13a1B d endroit
      10A2C1c d entreprise
      13a d entretien
      13E1a1e d epi
      6A6a1A8b d equipe
      13B1c d essai
      12aA1c d etablissement
      A14A2A1f d etape
      13A1a7a d ete
      1b2c2A3AcE1a5aA d etre
      13c1A d go
      13A d happily
      13b1B d heure
      15d d heures
      14A d hotel
      4AA7b1a d ici
      1Ac8A1A10A d ide
      A1B2A5A1b1AA d idee
      2A10c1A d idees
      d12C4A d il
      7a5B1A d incapables
      2A9Cd1B d internat
      2A8Aab1AA d la
      abA7a2G1d1a1cA1A d like
      12BA1B8b d love
      14c7a d mon
      14AA d or
      15A d ordonne
      13a1A d ordre
      1A2a1a6a1a1A4a d orientation
      11c1D4Ab4A d ose
      8b1BA1a1a d otre
      BcB1B2A5aCe4B1aA d ou
      13e1a7B d oublie
      13D1b1b d ouverture
      13a1A d ouvrir
      1A4a3aAbA1A2A3aa d rather
      13a d sur
      B6A5b d truc
      b4ac4C1Fa1aA3a d un
      hBa1ba1ea4GBIAaAA4A d une
      13A1d6A d usinage
      13a1C d usine
      13B1c d usineur
      A14b d want
      A1a8Baa1a2A d y
      5A1A5AeEb5a d you
      1aA8A1B da
      3a20a dac
      6a2aAABd1a6a dad
      13A1B6ba dad s
      13D1c daily
      14cB dakar
      11Aa1A5A1A1b dako
      5b9Aa dal
      5c6bD1a3a dalle
      13a damas
      A5e3A1bd1G1A3A2A dame
      6a6a1B dame a
      13a1B5A2A dame de
      13G1h dangereu
      13C1c dangereux
      12aa9a dann
      13a dann la
      13A9a dann mon
      Abba1cCAAbaaaBBGa1BadAb1c dans
      2A8a3a dans 1
      3a dans 3
      15A dans appartement
      9a3a dans ca
      1d11A1B4B2A dans ce
      1a3a3b3AAa6A dans cette
      11b12A dans d
      13a dans de
      13B dans des
      11A1C1A3e dans deux
      1A13A3b dans dix
      13a1b8A dans ecole
      13b1A dans in
      Ab2aA6bDAd1aA1b1aA dans l
      AABA1b1A1a1ACiaBaAaBA2aA dans la
      13a dans latelier
      1abaA2b2aAAabAcA1Ad1BAB dans le
      aA4c2A1A1bAB3Ac dans les
      aCb2c4Aaa2C2AAC1A dans ma
      Ab3A5A1EAb4A2bh dans mes
      13b1A dans mn
      1baA1CB2B2aaBA3Aa1Abb dans mon
      1A8a1AC1d2a3AA dans notre
      5b7DBE4A1g dans quel
      15a dans quels
      13b dans restaurant
      13A1a dans ses
      2b10C1b dans son
      1aAa1f7A2A3a1A dans ta
      1a1b3a5AaA3Ab1AaA dans ton
      13A1a dans tout
      13a dans toute
      15A dans trois
      3A1ABA1a2aeaC1A1AA3a dans un
      1C3a1B2b2gaF2A1B2AA dans une
      3a9b1B6A dans vos
      3a1A7D1aA5a dans votre
      1AA2A7ccA3A2A danse
      13c1A danseuse
      3A5A3b1a2b1Aa daron
      18b daron est
      15A daron il
      1A4a1B4B1dA1a3A daronne
      2A12d4A darons
      3d9b1B7A data
      Ad3A1A5c1BA3AAaa date
      1c11A1b4A1aa date de
      1a1Aa8G1c dates
      1a11B dates de
      1A5A1aa7aaa3b daughter
      13A1A daughter is
      15D3a3bb daughter s
      acA2A5A1D3AAB3b davan
      f4A5A3C1AA1A1A davant
      A9a4c davantage
      2A3d4AAAA2A1A1da davoir
      c12A davt
      A2Ac6c2Aa day
      11cAc1D2A5B days
      3cbBc1ac1GdCC1D1acfbcdb de
      7a5A1A de 12
      12A2a de 15
      13a1B de 16
      13A1A de 17
      14bD de 18
      13C1b8b de 3
      15A de 4
      11A1a3c de a
      e12B1AB6a de avant
      13Ea4a de batterie
      13A1a de beaute
      A9a4aa4A de bien
      14A de bois
      19A de bon
      13A1a6A de bosser
      13AAd de bras
      5A6abA de bruit
      1B10abab de bus
      13AAb4b2A de c
      5AA3BcdC1E2a3bBA de ca
      13a de cables
      15a de cafe
      15A de camion
      13b de cap
      7A5b de cape
      13A1b de carrosserie
      13a1A de carte
      Aa1B2A4b1CBeA3b1aDA de ce
      13B4a de celle
      15A de cent
      2A9ba5c1BB de ces
      2b7aAcCAa3a2a de cet
      3a1b6A1BE2C3bA de cette
      15A8a de chantier
      13a de chaque
      13b1B de charges
      4a8B1b de chaudronnerie
      13A1a de chaussure
      15a de che
      2bA2c6BAd3C de chez
      AAb8A8a3A de choisir
      3A2A6a de chose
      1A3d7A1B4b1A de choses
      13b1A de ciment
      1a1A3A3a1AbC7b de classe
      15A de collectivite
      1A11b1a de college
      13b de collegue
      13a1B de commande
      13a1a de commandes
      13CAc de conduire
      1A de conduite
      15C6b de connaitre
      4A1A6A1A2Bca de continue
      a12E1B2Agb de continuer
      10a2E1A2eA3A de cote
      13b1A3A de coupe
      13a de courant
      13a de course
      13A de couture
      15A de couverture
      13a de crepe
      13Ab de crepes
      13a de croix
      5A de croquis
      13dAA de cuisine
      13A1d de d
      5a9A de de
      13B1Bb5a de demander
      15A de dessin
      15c1A de deux
      3A1c5bAF1C2c1A1ccA de dire
      13b1A de dix
      15B de dormir
      13a de douze
      b3c4b3EbA6AA de faire
      1b10AE1a2a4c de famille
      15A de fenetre
      7b5BAA de ferraille
      13D1b de fevrier
      6b4A1A6A de fil
      a12c2A7A de finir
      1A de fleure
      4A6gC1A9C de foi
      6A6EAc de foot
      5A7c1A6A1a de fou
      10F2mbb4A de francais
      2b4b2A2Aab de france
      1A8D2cAd de franse
      1c11B de frappe
      13A1a de frein
      15A de fruits
      13A1a de galere
      3A9aA de gateaux
      15A de gaz
      5A7bAb de gens
      7A6bB de glace
      13A1b de grenoble
      13a1B de gros
      11A1c1E de groupe
      15a de guinee
      11A1a1a de jan
      15A de jeune
      1A11C1d de jeunes
      4A6AAb1B8A de jour
      13A1b4A de jours
      12fc1E2B1f de kestion
      13c1B de kilometres
      A1AAA1fcAa1dAI1CaB1acbB1A de l
      CbCBABbe1AaadFbbAd1cB1acD de la
      1A6bAa2a de langue
      2b9cA1A6bBA de le
      22A de legumes
      13A5a de les
      7A5b1a2A de ligne
      13BABf de lire
      13a1a de lit
      15a de livraison
      13b1B4B de livre
      15a de logement
      11BbC de loin
      13a de lourd
      13c de lycee
      A12a1a de lyon
      1b3Dc5AGAba1AA1e2A de m
      1aaa2AA3ABKcD1AcAC1gdb de ma
      13a1a de machine
      12A2a de machines
      5dA4A1B1C5aA1b de main
      7A de maintenance
      1B9A1A1c8c de mal
      13b9A de mamie
      14Ab de manga
      15A de materiel
      13ECg6A de math
      1A11HfB de maths
      1aAB1AA4AA1Aab2ba1BaA de me
      13a de menage
      7b5A1B de merde
      1f1e1B5bAK1E1b2aAcdA de mes
      1C11C1e6A de metier
      14A de metro
      13a3A de meuble
      13e4a de mieux
      13a de mn
      13a de mode
      AABl1cB2A1bBDFIC3iAbAB de moi
      13b1B de moins
      8AAg2C7A de moliere
      Aaa1Bab4aAJbG1AC1e1ahA de mon
      13B1b de monde
      13B1b de moto
      10ABaa1b de moyen
      9Ba2a1a de moyenne
      18A de mur
      15A de muscu
      1b11a1C4A1aa de naissance
      13B1b de nantes
      3a1a7B1A2a4a de ne
      13a1A de nettoyage
      13ABa de noel
      3b7a1a6cA de nos
      Aa11B1A4aa2a de notre
      b4A7CA1acA de nouveau
      11A1fBC de nuit
      4A6BA1Aa8e de ouf
      15A de papi
      2b7A2C de papier
      15a de paques
      13A de paris
      4a1A6D1c2b2a1A de parler
      5A9a2d de pas
      13c1b2A4B de passe
      d3A8b3A de passer
      2D9Af1A de passion
      12aB de peinture
      13b1A de personne
      15A de petites
      13a1B de piece
      13bAA de pierre
      15A de place
      5A7c de plan
      13a1A de planche
      3B3A5f1BA de plus
      15A6A1a de porter
      8aA5C4b de poursuivre
      12A de poussiere
      1A11a1B de precision
      15A de presse
      11A1B1B8B de probleme
      4Ab7b1B de prod
      5b5a1D1B de production
      13a de profil
      14aA de quatre
      13a1A de quatrieme
      13a de que
      5A9c4A de quelle
      A4A7AAfAAh3A de question
      A1A2b5A1a1c1A2b3A de questions
      6b6C1A de qui
      13C1d de quinze
      b11bA5A de quitter
      2A4A3b1b1Ac3c de quoi
      15A de recharge
      4A1b8A de reel
      a10A1a1A de reflechir
      b12A3a1A de remonter
      5b7A2AAa de rep
      2A2C5aBa1aA1bd3A de repondre
      1ad2gA6BBD4B2A de reponse
      13B1da5A de reseau
      13b1A7A de retraite
      13B1a de reussite
      2aA1A1c3B1Bda de rien
      7d5aBA de robot
      4a8B1b3A de roubaix
      15A de route
      A12e1Cba2A1B de s
      13a de sable
      4a8B1c de saint
      1B11d de salle
      2C2A5AAD1F2a2Af1A de savoir
      1A de scie
      2a2a5AbAAa1a1A2b1A de se
      13A1a de securite
      13a1A de seize
      13B1d8a de sejour
      1b1a de ses
      4A3AdAA1A de shakespeare
      13A1b4A de signer
      9a3AA de site
      14Aa de sneakers
      1a13Aa6a de son
      12AD10b de souci
      6AA5d1A de special
      13C1a de sport
      3A2AA4aG1h de stage
      a1cA9B1A8c de suite
      13B1d2A de suivre
      5A9f3A1a de t
      3a1A1A5AdAA1b1Bccb de ta
      6A6a de table
      14a de tarte
      4c2A5ABb4A de te
      7a7A5A1A de techno
      7A4eC de tel
      1b4CA6Aa7c de telephone
      5A5b1Eaf4A3A de temps
      13a de terre
      1A1b3A5C4ac3c de tes
      7b5C de tete
      13c2A de theatre
      4a8C de theo
      13a de thiers
      13B1a de tissu
      3b1A7B1B5a1A de ton
      14b de tous
      bbAB9BdB1A1Ac2c de tout
      13B3A3c de toute
      3a9A3A2a de toutes
      13b1c4A1A de tps
      1A9A1BAc de train
      6a8b de transmettre
      11Aaa1A6a de transport
      5c7A10A de travail
      13a1a de travailler
      1g11CAA1a2C2bA de travers
      15a de trois
      4a8C8b de troisieme
      7A4adAA4a3a de truc
      2a10b de trucs
      13CAd4A de vacances
      4a1A6d de venir
      6A6b1A de vente
      13b1A de verre
      14A de vie
      13a1B de vieilles
      7A5a de vieu
      13a1B de vieux
      13a de vitres
      6b7AB2A3A de vive
      1A11c1B de voie
      13b1A de voir
      13A1b de voitur
      5B6aA de voiture
      3c2a6D1b4A1bB de vos
      3c1aa6C1CAA2AeaA de votre
      1ac1bAA2Aa2eAB4AAbAA de vous
      6d8D de vrai
      6A6b1B de vraies
      13c1C de vrais
      1A11C1B1e3C2A de zero
      7A3Bd2A8A dead
      13a1A dealing
      13a dealing with
      B12C3b deb
      13a1a debarrasser
      3A1A1b5dA5A debile
      13b1A debosseler
      13B1c debouches
      2B8A1h1C1A1A4A debout
      13a debout je
      12b2B debout longtemps
      2A10a5A debout toute
      9C3eAa debrouille
      B2cAc5AAI1B1f1abA debut
      13b2a debut de
      1A11b3b2A debut j
      5A5b1A10A debut je
      5a7A1a debutant
      12Aa1A dec
      12cA1a3A decembre
      7b5AAA dechet
      14bC dechetterie
      2A4A3hCE1b6a1A decide
      12AAAa decides
      13f1aA1A2A decision
      13C1d decisions
      4A8H5d deco
      2A5A4f5b decole
      13d5A decoration
      13d1B decoupe
      13a decoupe laser
      13a1A decouper
      15A decouvert
      4bb5A1a5A4A decouvre
      13B1b decouvrir
      6a6a1Db1Ba3A decroche
      13a1B decrochent
      15b decrocher
      AAAb8aA2A2AA1aa dedans
      13B1c deductible
      4A6b1A defendre
      13A2b6A defile
      11Aa11a definitely
      3b19b degage
      12b2A8A degoute
      17A degrafe
      15A8A degres
      12Aa dehor
      AAaa1A5B1CAAb1A1AA dehors
      13a dehors avec
      13a dehors ca
      13a dehors en
      11a1A dehors et
      13aAA dehors il
      11A1b dehors l
      24A dehors le
      13A dehors moi
      15b6a dehors ou
      24A dehors par
      14C dehors quand
      b1aA1CABA2Ba2AcBAAdABAg deja
      b12b1AAA deja a
      13B1a deja avec
      13A10a deja des
      13a deja du
      13A6a3a deja en
      b11AFAAA3A3d deja fait
      12AA1aa3A3b deja la
      13a deja les
      13a deja un
      13a1A deja une
      b14d delais
      13b1A delegue
      AA1b3A4aDAc7b delete
      3A11b delete all
      3a9A1a delete everything
      AA1b9B1A delete my
      12b2C2A3a delire
      13B1b2A deloyal
      A2a1AaA3BbBehBD1b demain
      13ABa demain a
      b12BbAc3A2A demandais
      15Ac demandais quoi
      2db1abA4AI1gf2AB1DAa demande
      A1b2Ba4d1B2b2AA1A demande a
      2c8A1f1EA5D1B demande ca
      13AAbA demande combien
      15a demande de
      3a9A demande l
      3d9B1A3A demande la
      13a1a6A demande pourquoi
      15a demande quel
      5a7BAad demande quoi
      6B4A1H1kA5A demande si
      11A1d1BA5A demande toujours
      6c6a demande un
      13c1C demandent
      A1aa1A5bAEa7g1A demander
      2a8A1B1cA demander a
      11A3E6d1A demander ca
      11a2AB6a demander mon
      5b8AEA5c demandes
      5A7b1A6B demandes ca
      c1CA2A6fABa1b3B1a demandez
      15Aa5a demandez vous
      13C1d1a1A demarche
      13a1A demarre
      15A1a demarrer
      13b1B3AA demenage
      13g1A demenager
      dA2C8aA demi
      13eAA demi heure
      dA2A8D10A demi tour
      G2B9f1A6A1A demonte
      C12b demonte e
      3A11A6A1A demonte tout
      5A7e1A1AA demonter
      1b11B denis
      13bBb3A dentiste
      11AdAAa dents
      11fDe1A6A1D dep
      2A1A6bAa1A1a1A2A1A depan
      11c1A8b depann
      11c1A depann di
      13a depannage
      13CAA5b depanner
      14AA depanner les
      13b1B depanneur
      C10A1G1bAf2b depart
      1a3A7b1d1A departement
      2d8B1C7a depasse
      2b8c1CBD1A3A2E depend
      11d3A8A depend de
      11F depend des
      13CA2A3A depend du
      2b8B1c1C depend si
      3A7fABAa dependra
      5A5C1aA depends
      11b depends how
      11a1B depends on
      2A11A depenser
      12Aa1A8b deplace
      b12a1AA deplacements
      11A1b deplacer
      13a1A deprime
      3a9D1eAb1Aa1A1A depui
      3a9C2Ab2a depui le
      AAbAA3A1DBAAaDAcAAbA1Ae depuis
      10A2b1A depuis deux
      10A2a depuis huit
      13c depuis je
      13A1A1b depuis l
      2b1c9ABAaA5a depuis la
      1BA10GBD1b2c3A depuis le
      11A1B1d8b depuis longtemps
      17A depuis mardi
      13a depuis petit
      13a depuis qu
      13d depuis que
      13A depuis toujours
      13A3A6b depuis tout
      2b10B depuis trois
      10A2c1A depuis un
      12Cd1B2b4Ae derange
      12AB1A2c4AA derange pas
      b2B9A9a dernie
      12cbbA3AA2aB dernier
      13a dernier j
      bBAAa5A1AA1CbaAAAAAd derniere
      13a1B derniere annee
      b3b8A3a5A derniere fois
      12AD1AA derniere phrase
      13b2a4A derniere question
      AA21c derniere rep
      A2A14A3Ae derniere reponse
      5A7A1b dernieres
      5a4a2a1A deroule
      1A3Aa3A4eBA1A2a derriere
      13b1A derriere le
      13b1B derriere moi
      6A6d1B derriere un
      aA13A derriere une
      CDCDAa1A1ACbA1CcCBDACB1EE des
      13a des affiches
      15A des appartement
      13b1A des applis
      13A1a des baskets
      13a1A des batiments
      13a des betes
      13a1A des boites
      15A des bols
      1A3b9b des bonnes
      5b9A des boutons
      15A des buffets
      13a1A des cadres
      15A des captures
      13E1d des chambres
      13A1a des charges
      15A des chaussures
      13b1B des choses
      13B1b des clients
      11A1a des collegues
      7A5g1E des commandes
      13a des commode
      13a des coque
      13EAe des cours
      14cB des crepes
      14AA des croissants
      15A des cuves
      14AA des des
      11e1C des deux
      13aAb des doigts
      13a des drones
      13c1G5b des ecoles
      6A6JAm5A des eleves
      13A1a des entreprises
      15A des etudes
      3A1a7dAc des exemples
      13e1C des filles
      1Ab4A3A1Add8C des fois
      15b des formations
      13B1b3b des frites
      15A des gateaux
      6b4AACAe8A des gens
      13A des grands
      7b5C des grille
      13bAA7A des histoires
      6A6c des inconnus
      6A2A5a des jeunes
      11B des jours
      13b1A des kil
      13b1A des lames
      13a des legumes
      6a6a1B des machines
      13b1A des mangas
      13aAc3B des maths
      13C1a des matieres
      13a des mecs
      6a6C1b4A des metiers
      13a1B des meubles
      5b7GAAb des mots
      10A des moulages
      13b1A des murs
      13a1A des objets
      13BcA des parents
      13c1C des pates
      15A des pc
      13C1b des periodes
      15A des perles
      13C1b des petites
      13a1B des petits
      13B1c des pfmp
      13A1C des pieces
      15A des plans
      13C1b des pme
      13C1b des portails
      13E1c des portes
      13A des potes
      15A des presse
      15A des prises
      13a des profil
      13cAE des qu
      6A5ac1C des que
      6bb5D1A1b1c des questions
      13dAB des recettes
      15B des reseaux
      13A des robes
      6a des robots
      13b1A des romans
      15A des s
      13a1A des sacs
      13a1A des series
      13b1B des sites
      13BAa des sous
      13D1e des stage
      13J1g des stages
      13a des t
      13aBA des tacos
      15A des tenue
      15A des toles
      13a1a des tomates
      22b1a des trucs
      13a des tuiles
      13a des tunes
      13a1A des tutor
      11A3a des vacances
      13a1C des velos
      13a1A des verandas
      15A des vetements
      3A11A des videos
      15A des vieux
      13B1b des voitures
      13bbA descente
      13a1a descolarise
      13a1A descolarisee
      13b design
      13a1A designing
      A12a desinfecter
      a2a2a4A1CAA1b2c2a desire
      1A11a desk
      Adc1bA4aaaCAAc2b2AAA desole
      BAA10c2c6AA desole j
      aBa2A6ae2A5A1A desole je
      3A1A1A4dD2a7A desolee
      6A6b desosser
      13B1b dessert
      2AA6A4B6b dessin
      13a1A dessin et
      12AdAB1A1A dessiner
      13b dessiner des
      13a dessiner je
      17A dessins
      13aAA dessous
      c1ab5a2BbaAAAc4aa dessus
      14b dessus de
      ab1B9D1a5A1cA detail
      3c9B1a details
      3B3b1B1Aca1A3B deteste
      11Ac6A deteste ca
      12bA deteste le
      3e9B1A1A2A detruis
      3d9C detruisez
      1b9dacbCC2A4A deu
      13a1A deur
      a1a1ABBb1Aaa1bEa1A1bBa1Ab deux
      13a deux a
      10A2bAb8A deux ans
      11A3a deux cents
      1b11A1A4A deux choses
      7b2b4A deux de
      11A1a1BA7e deux fois
      1A9AaA5A deux heures
      11a12A deux je
      15A deux jours
      13B1a deux mille
      13F1Ab2d deux minutes
      2A8A3c8b deux mois
      17A deux roues
      b14a deux secondes
      11A1a1A deux semaines
      1aA2A5AAa1Bcd1A3AB deuxieme
      13c1C1A1A deuxieme annee
      13C1d deuxieme chance
      13e1B dev
      a4ba6cB4A devant
      13a devant chez
      5ba6A1B devant l
      a12aA devant la
      13bA devant le
      13a1A devant un
      13C1e devant une
      15A developer
      5a7B1d6A developpe
      5A7B1e6A developpe autant
      13a1B developpeur
      6A6AAA devenir
      13B1b devenu
      13acC4b1AA device
      13bA3A devient
      15a devient on
      13a devient rouge
      6A6D1e devis
      6A2B1AA1fB3aA2A devoir
      11A1EfA4A2A devoir de
      13bAB devoirs
      11b1A1b4A devons
      15b4A devons nous
      A4b1b2a4B dey
      h2A8AE4A4C deye
      Ae1dA2AAA1baDAEcABAbBafb di
      1b3A7A1Ca6c di a
      1A11A1A2a3ac di ca
      13b1B7A di de
      1A12ACd3B di la
      1C1A1A5Ab1aA4d2AA di moi
      1D9bBb1AA6Ae di non
      13c4A3b1B di oui
      1A9bCeAbA6Ab di pas
      1B10Ch1B7Dd di que
      4eA5A1AAcB3A1A1A di quoi
      12bb2A6AA di rien
      1B1A7A1C1CA3A2e di sur
      1f1A9De8C di une
      1b1aA7A2a4A2ac di w
      5Aa6B1Cc di y
      20a diagnostic
      13b diagnostiquer
      13a diamant
      1A1B1B4A2Aadb1A1b1BC did
      13B1c did the
      1A1A1A7B1ab3b1BB did you
      1AA12Ad3A2A didn
      1AA12Ad3A2A didn t
      6A6aA die
      13b dieppe
      13a1A diesel
      8A1aa1aaA3A1b2B dieu
      13BAeA diff
      14Aa diff avec
      13a1b6a difference
      5a7b1A difference avec
      5b7A1d6C difference entre
      13a1a6B different
      15A differents
      1Ab2c3cEa1c1DA1A difficile
      1Ad2D7C4A difficile a
      2a6aA2A difficile je
      2A2f3aB5A difficile pour
      2A10a4A5a difficulte
      13a digger
      13d1A dijon
      12baaA7A dimanche
      13b1A dimanche c
      13a1A dimanche je
      15A dimanches
      2B10acA diner
      13AbA8a dingue
      5A7b1B diploma
      2a3B3B1aDAcA1B1A2A diplome
      6A6d diplome a
      13a diplome de
      2A3A6A1e diplomes
      1AB8ABD4e5d dirai
      1AC10A4e5a dirai pas
      1AB8eae8A dirais
      6A2a1ABA1b2B5g dirait
      1dhBCbCA1ACaCBAAB1fB1ba1C dire
      5Bc6BBiA1A3A dire a
      4B8h1A dire bonjour
      2A2b5BAA1AA7A dire ca
      1Ab10aAa dire ce
      2C2A7e10A dire j
      1Ab2BA4A3B2A dire je
      2a2A5cAA4d4A dire la
      11c1B1A7a dire mon
      2A8CAb1A2B5i dire non
      12cA1b2A dire oui
      1a3A1a3Bda1b2B4aB dire que
      2A1Af4B2E1eA1A3D dire quoi
      1A1b7Bca1b2aBA2aa direct
      6d8D directement
      5Ab2a5a7AA directeur
      6A2a3b1A directeur de
      6b6A direction
      1A4b6C1c directrice
      4a1A6b1D dirige
      4a8a1C dirige une
      13a dirt
      13a dirty
      1bCGBaAa1a1cGHdhdAd1bbcBb dis
      4B8k5A dis bonjour
      1A1A1A8B5b1B dis c
      5b1b5Ca6a dis donc
      5f3a3I2b6A dis le
      5A7b5A1a dis merci
      1B1D1A5A1CBf1A2c1bA dis moi
      5A5C1b10A dis oui
      1AB8mDA1aB1f4C dis pas
      1A3A8ABc3A1A dis quoi
      5A8gBA dis tu
      AA9AABAac1A1B2ac disais
      13A2a3A2A disais quoi
      13e1A5AA disait
      15a discipline
      13b1C discord
      3a9EAaB2d2AA discussion
      3A1AA4a1a1d2A discute
      6A4A1A1c discute avec
      6c3aeBDbE2AA1a2A discuter
      6c4A1AAB2A discuter avec
      10ac1B1B discuter en
      1AaAAb5A1d1C4Aac1A dise
      2A8Ac2A5A disent
      13a1A disent que
      5A8ACb3A3A disiez
      2b7afAa1A8A disons
      2b7afAa1A8A disons que
      13c1A1a disorder
      3b1A7A6A1AbA disparaisse
      2Af8AD1A7a disparaitre
      13A disparaitre de
      A2b9D1bc6A disparu
      2b3b1a4B1A dispo
      13a dispositif
      13a1A dispositif ulis
      1a3B7e1A distance
      1A11b1A distribution
      AcD1bB1AAAaFacAE1aA2BCeB dit
      1A1A9A5b3a dit a
      4E8h dit bonjour
      1b11a9A dit c
      1fB8AACAb4a1Aa dit ca
      13a1A dit d
      3Aa8c1A4B2c dit de
      1a2A7Ac dit jamais
      12Ag7B1A dit merci
      14A1a dit mon
      1C9bbc9A dit non
      1a9cbc10C dit oui
      13C1A7d dit pour
      7A5A1b dit qu
      1DAa2a4C3g1a2B2Ca dit que
      4hA5A1ABAbA2B1A dit quoi
      12eB4a4B dit rien
      3B9D1A4A2aA dit sur
      4A6A1d1A dit toujours
      1a11A dit tout
      A12B1A2A4a dit une
      2aA2aAa2A1DAce3A1a1a dites
      3A1B2b4D1g4B1bAc dites moi
      1A4A5bA ditou
      1A1A9b1a6ba divorce
      1AA2A7f1AE1aa3AA dix
      1A11c1a dix ans
      13a1AB1b5A dix fois
      13c1A dix huit
      13A1A3a dix minutes
      13b dix neuf
      1aA11AAB dix sept
      13b diy
      5b7a2A3a diz
      5A7B2b5A1c dja
      1A4b6AfD4A1A dm
      13Bea6A dm de
      13A8a dma
      13ABAc5a dmande
      13a1b dmi
      aA1C1AaabBb1AGafBe1BCAbBc do
      13a1A do a
      ba1a1b2Ab3EDcAAcAA1B do i
      3B6bA2A2d6a do it
      10B2CdA do my
      13cAa1A do the
      7A1A3dAa do they
      8aA3a1B do this
      8A6d1A do we
      2b10BAE6f do with
      AAAB1EaBb1a2hBaA3DACA do you
      12AaAb4a docteur
      15A doctor
      5A7AAd6A documents
      AA3b5A1GAdA2A2cAb does
      5A7B1b does a
      A4B7c1B6f does it
      13A1A6a does my
      5f7B1B does that
      5A7B1e3A does the
      5e9F6C does this
      5a3aA2cAA doesn
      5a3aA2cAA doesn t
      13c5A dog
      A1Aa1b5b1b1baAAb2AA doi
      c12A doigt
      11A1caB doigts
      5C7abb doing
      AaA2b5dbAAA1A1eBaBAB dois
      5b9C7A dois ecrire
      5c9B4A1B dois faire
      3A1c9a4A dois je
      13D5b dois partir
      1b1d1cb3a2G5AB2c doit
      1b8a doit etre
      10a2A1A doivent
      13a1B dole
      13a1a domaines
      14AC6c domann
      12AbAa domi
      15a domicile
      6B6cbB domoun
      ADa2b1A1cBAd1Ba3aABCfB don
      ADA2caA1cBAflDG4BBChB don t
      15b donate
      A12A1a donation
      1A1a1AAb1aaaacAFA2AbacB donc
      12cA6A3A donc bon
      13c1A donc c
      2a2A5A1a6b donc euh
      13a donc j
      2A2a5eCa4a donc je
      3A5a2Ab6a donc la
      11BeE8A donc non
      13a1A donc pas
      13b donc rien
      13a donc un
      13A donc voila
      bAAbAAb5bFAc2AcaAAac done
      a12A5c done with
      11A1a donk
      1bbCbea4AAegJA1dAdaA1A donne
      15b donne de
      5d7AAA donne des
      13a1A donne envie
      14A donne l
      13aA donne la
      5a8eD5a1a donne le
      1Ae9BB1A2cA donne ma
      3A1aa6CfC2a donne moi
      18c4A donne pas
      2AB1B9A4f1A donne quoi
      6a4A1aAA6A donne un
      1a11d1C donne une
      1dbA1C6AC1C6aA donnee
      1A1f1B6BABD2A1aAbBB donnees
      3a9A donnees personnelle
      a1AAAcB3AaAB1g3AB2A donner
      13B1c donner des
      a3A10A4A donner la
      13b5A2aA donner mon
      5aA6a1B donner un
      1aA2bA4a1BAb2a donner une
      3A1a6Abad2a donnez
      3A1a6Aaab2a donnez moi
      13A1a dons
      13b door
      13B1a doors
      12aaDc dor
      2A9Ab1A dordogne
      9ba dormais
      13BAc8a dormi
      2CA3b3AbaAa3a4c dormir
      15A dormir a
      11AaH1g3A4c dormir la
      12bB10a dormir sur
      11Cb1hD3A4A dors
      14aA dors la
      22A dort
      6A5AAAd dortoir
      1A9Abe1B dos
      1Bbe1AAA1A2bF1b3Ab2b dossier
      3AA9Bi4A1aA dou
      13b douarnenez
      5A7dABaA doucement
      13a douche
      11A1AeC5a doudou
      13B4a4AA doue
      24A doue de
      6A6A1b douee
      3A7dCDAa8c doute
      a5b5AA1A douvan
      14bA doux
      13c1D3A douze
      13a1B3A douze ans
      13b1A douze salaries
      1a3BB5AbBCB2Ae1Abc down
      13a1A down the
      13a5A4a down to
      13c1C1a dps
      13A5A4c dpui
      13a dragons
      13c1A drags
      19a drama
      13B1a draw
      15a drawing
      13adD dream
      13B1c dress
      14BC1A2e1A dressed
      13b drift
      9b2aCA drill
      13b1C2A drive
      13a1A drive me
      4A8b driver
      13A1b driving
      1A1g1b6aEBc1Ab4D droit
      3h1A7FAb7D droit a
      13A1c droit au
      5c7H1d2b droit de
      13b1a droite
      13A droits
      9a3De5A1a1A drole
      9a3BA7a drole de
      1a drone
      13a drones
      3A9E1d7b drop
      13e1Ab dropped
      13b1A dropped out
      A2CB1aAB1abfcba1aCDDa1bC du
      13a du batiment
      2A6A2BC1a5c du bien
      12aB1a3A du bois
      15A1A du bon
      5aA6G1g du boulot
      1A11Cad du brevet
      12AG1bc7a du bruit
      11B1Ab du bus
      13D1b du cap
      16A du carrelage
      13bAB du cdi
      13c1B du centre
      13c du chantier
      5d7AAAc du chinois
      15a du ciment
      3A11A7a du club
      13A1A5a du coeur
      5A8Ab6A du coin
      4A2a5b1B3A3a du college
      5A7B1A1c du commencement
      6A4a1b1C5a du conseil
      13c1C du cote
      1a1a1D3aaC1aAd1a1Aa2A du coup
      15A du courant
      3b1A5AAC1AAe du debut
      13A1A1a du depart
      13a9A du detail
      14Aa du devoir
      2B9A10a du dire
      6a6A1B7A du directeur
      13c1B du fer
      6c6B1B du fil
      13a1A du four
      6a8A1A du foyer
      1A8a2CAf du francais
      13a1A7b du garage
      14Aa du genre
      13a du jardin
      13a du lourd
      13C1a du lundi
      13Bb8C du lycee
      1Aa7Bd1C1f du mal
      13bA du mat
      13AAb5A du materiel
      11A1ABA8b du matin
      5b6AA du metier
      13BAa6A du mois
      12AdaB du moment
      4A1Aa3BcbcB8b du monde
      13a du musee
      13a du pain
      15A du papier
      11e1C9bA du patron
      13a1a du pays
      21b1A du pied
      7A5aA du pin
      15A du placo
      8A4bA du portugais
      3a du premier
      5A9c2A du prive
      11b du prix
      13C1A7a du prof
      13b1A du quartier
      13c9A du rap
      13A1d1A du reseau
      3b9A1A7A du rgpd
      13a du sol
      Aa11B1c du sport
      1a11b du stage
      1A11eBC du temps
      1efD1e1b3FlA1bbEA1B3A du tout
      13G1h5A du travail
      1bA10c8a du vide
      13b1A du village
      13BaA du voisin
      9a3a dublin
      7b13A dumb
      13a dumped
      5Ad6G1cA dun
      2d1Ba1AbaBb1aBBa5A1A dur
      2c2A5c1F10A dur a
      5b7B2A dur la
      7A5b1A dur pas
      2b2A9a3b dure
      13c dure combien
      13B1b duree
      15a during the
      13b1A dust
      13a dusty
      1A11F1e7a dys
      15A dyslexic
      1A11B1c dyslexie
      3A9e1C dyslexique
      13b1B dyslexique et
      5AA6a9A dyspraxie
      5b7B1a dyspraxique
      AcAACBADABFbCeD1aBC1aACEC e
      1A5A5F1h6A e 2
      cc11Db4AA e a
      6b6B e an
      13b1a e c
      1AA10e1A7A e ca
      13a e ce
      6AA4Aa3A1A e de
      4B8a e demi
      13a1A e du
      13a e il
      1A11B1b3A4A e j
      1Bd4A1B1E1e1E e je
      9AD2d e l
      13AAA3b e la
      1B1A3A5faB3A e le
      13a1A e ma
      13a1B e moi
      1A1b9A e mon
      5A8A e on
      13AAD4f e ou
      1d9BcA4A4B e pas
      2A e que
      13a4A e range
      15A e segpa
      3A e toujours
      3A9a e tout
      13a1B e tre
      A12C1d each
      cb11E1CAA5c earlier
      A10a3c8A early
      13b early mornings
      13A1a earn
      13AbA6a earth
      9a3a easier
      13a easy
      7A5bAA3A1A eau
      5A6Ab1A ebeniste
      2A2a9AA ebenisterie
      13a echafaudage
      2A2A7b1A echafaudages
      6a6B1a1b1aaa echange
      3b2a6C6c echanger
      2c2b6A2a echappe
      13A1b echec
      13aaA echecs
      13a1a echelle
      13b eclaire
      5b7A1A eclairer
      1a5e5D1D5A eclate
      7a5D1A eclate au
      D1BABaaBAABA1EClBA1BBAa1A ecole
      13A ecole a
      13A1a ecole accepte
      13a1B4A2b ecole avant
      13C1b ecole avec
      13A1A ecole c
      5A7b1C ecole comment
      13A1b ecole d
      1A11I1i ecole dans
      4BdB6G1i6AA ecole de
      15a ecole depuis
      13b1A ecole donne
      6A6g1D ecole du
      13A1a6B ecole en
      1A9b1A1A ecole est
      15a ecole fait
      13A1a ecole il
      A9A2d1B ecole je
      5A7B1e6a ecole la
      15A ecole moi
      3A9a1A ecole ne
      13c ecole on
      5a7F1c ecole ou
      6A6D1f ecole peut
      6A6c1D ecole pour
      6a6B ecole pourrait
      13C1b ecole proche
      5A7A1b ecole production
      9A2bB1C3b1bB ecoles
      13c1B ecoles de
      13c1C ecoles en
      13D1e economique
      5A3b3A2a ecoutais
      5A7A2a ecoutais pas
      9a1AbEAAc1b2A ecoute
      13B2b ecoute pas
      6B6c1Aa4a ecouter
      13c ecoutes
      1b1a8A2BA1a5d ecoutez
      1A3aB6A1Ae3a1AA ecran
      a12B1B ecran d
      13C1Ab2a ecran s
      13b ecrans
      1d3B4a2AAAa ecri
      aaAA1cc1A1a1AAcEA2AAB1aA ecrire
      5A3aa3A ecrire en
      5d9E4a ecrire quoi
      1AA2bBc2a3ccC1A1A1Ab ecris
      13a ecris des
      6B6Dga2A ecris moi
      1cA2a4AA1CB1BA1Ae1Aa ecrit
      3A2A13a ecrit de
      1A11b1b ecrit en
      1B3A14b ecrit quoi
      1A1A1A7a1AA3b2A ecrit sur
      5b3abA1B ecrive
      9a3A ecrive en
      5d7C1A ed
      A4b7AbB2A2a2A ede
      13aB ede moi
      Ae11a1BA6AA edit
      13a editing
      13b1B educ
      1A3a5aac1B7A educateur
      13b1A educateur il
      13E1f7a education
      13A1c education nationale
      13a1A educatrice
      15a efas
      15a efas tout
      3cA6AAB1A1A2A2b efase
      3bA6AA2A efase tout
      2Ae9B6B efasse
      3c9D6B efasse tout
      A2F9eAB1cA4eA efface
      3A9C9e efface juste
      3a9A3c efface l
      A2B11A7d efface la
      12ad1A efface le
      3A9b1A7A efface les
      3C9a1A efface mon
      12AA1e1A5BA efface tout
      3d9C1A effacement
      5A6bB1cAB2AA effacer
      3b1A9B7A effacer tout
      13A3A2A effacer toutes
      3a9A1B7a effaces
      3d2A5A2B1A5A effacez
      3b19A effacez l
      3a11A7A effacez tout
      1a11E1g6aA effectif
      13A10a effectivement
      13A1A4A3c effet
      13a1A effets
      A9a2b effort
      11cAd1C5AA1A egal
      13a eglise
      a3a1ab2acaEAAc1AB1b2A eh
      4a7AA5A1c2b eh ben
      13a ehpad
      15b eiffel
      13b1B eighteen
      11g1B1A8A either
      11g1C10A either way
      6c1baa3AA4A2Aa ek
      6e6D ek in
      9a3A1A ek moi
      8baa2D ek moin
      13c9A ek mon
      1BB2b5A1aAbA3A1A el
      13a1aA el a
      11A1a1A el e
      13aA el fais
      13a el veux
      13a elagueur
      14cB ele
      A12d elec
      6A6Dda elections
      A12b8A1A electricien
      1B11b1A electricite
      13b1A electrics
      1A11a electrique
      1A5A5a electronic
      7a5A electronique
      6A6a1A elektricien
      2b10B9a element
      15A4c elements
      aa1a1AA2a3cAC1b2ba1A eleve
      13b1B eleve a
      6c6b1G eleve de
      13A1a6a eleve en
      6A6a eleve est
      13A1c eleve peut
      3A5a3a1A4b eleve que
      13a1D1a eleve qui
      13a1A elever
      13a1A elever des
      1a3AA2Ab2LCo4A1A eleves
      13D1d eleves a
      13B eleves dans
      13a1A eleves de
      13A1b eleves en
      13CBb eleves qui
      13A1a eleves sur
      AdCBABaA1cA1bcDabCABaB1Aa elle
      Aa3B6ad1D1A3A1B elle a
      12A2A elle adore
      13dAA4A elle aime
      13A1A elle aimerait
      11a1A elle aura
      6a8A elle dit
      1d11C2b2AA elle e
      19b elle elle
      12AA1a elle en
      adA2A8AbaAA1bAA1b elle est
      A elle etait
      1A11dAB elle fait
      9a3a elle l
      13B1AA1b elle la
      13Ecd3a elle m
      A5a6a1A elle me
      12aB1A7a elle n
      13a1a elle ne
      13A elle nous
      8a4a elle parle
      13b1A elle passe
      6A6b1a elle s
      13B1b elle se
      15A2A3b elle sert
      13b1B elle trouve
      5a7a2A6A elle veut
      13a1B elle voudrait
      3A2A6AAc3bB1a elles
      15A3b elles sont
      13C4e3Ab else
      1A4B6b4A em
      5Ac6A1b email
      1cA10A1A emails
      15A emballage
      3A9A4A1b emballe
      13C1a3A embauche
      6A6B1b embaucher
      6A6C1c embaucher un
      3a5a1BbA1a2b5b embete
      1BB4A1A2adbAAa5aA eme
      13a eme a
      13b eme annee
      1e9a1D10A emmene
      12a2A emmener
      13a1a7A empeche
      5b7BAa emploi
      15A emploi du
      5aA6c1E8a employe
      9a5a employer
      13A1a employers
      3B1A6AA1b7c employeur
      13A1a emporter
      CbbBEHbCddc1cbADDDBBaCdBE en
      13b1A en 1
      13A4A en 2
      2A10a en 2009
      13AAc6A en 2018
      9B3a1A1AA en 3
      13b en 4
      AB4b4bBEAl3aA1C en a
      c14B en acier
      1ADAA6AdacC3d3aA en ai
      15A en alu
      8Ce3FACBAA2ABAA en anglais
      10B2G1c en angle
      13b en aout
      13d1C7A en apprentissage
      8a4D1a en arabe
      13b4A en ardeche
      b12B en ariere
      e9AA1C1D1A1A en arriere
      5A7D1e en attendant
      13c1B en bas
      13a en bleu
      2b12A en bois
      8A4c1A en boite
      13A1a en boulangerie
      13b1A en bretagne
      13b1A3A en cap
      2B2AA7bd en ce
      6b6C1a en chair
      12Aa en cinquieme
      2A10e1c en classe
      6c6E1A en contact
      13a6A en correze
      1A11a en corse
      13B1b3A en cour
      10AdAb1a3Ca3A en cours
      11A en cuir
      2a10C en cuisine
      12cA1a3A en decembre
      10A en dessin
      13a1A3Aa en deux
      6b6B1C en direct
      11BcBAC2AAb en e
      13A6A3c en effet
      10a2a en en
      8AcA1A1AA2B en eng
      9c3A en english
      Aa1b1A3A2AD1Ccg5A en entier
      13D1f en entreprise
      5AA5Ag1B8A en equipe
      1A3A3A1CdBAMA2Aj1A en est
      13a1B en etat
      15A en exterieur
      6b2A3A9a en face
      5B3A3c1H4C1j en faire
      13A4b5a en fais
      5A3A5d en faisant
      bjaa1gA1aAaDBFaAAa2A1Ac en fait
      13b1B4B1b en faites
      11c1b4B3A en famille
      13A1a en fauteuil
      15A4A1b en fer
      2A12b en fevrier
      13a6A en fiche
      3A9a en foret
      1A3A3ae1AF1AB1B en fr
      AAC2CA1DIi1AC2BA1A1C en francais
      2b4AA1bAAEda1A en france
      10c1AB1AA en franse
      24A en fusion
      2A2b7d1C en general
      5A1A5c1a4b en gros
      15B en groupe
      9Aa2c10a en guinee
      13A2b en haut
      11A en hauteur
      13cAA7B en histoire
      13a1A en interieur
      12aC en internat
      13a1c3A3A en janvier
      4A3b5ae5A2A en japonais
      10A8A en juin
      8B1A en langue
      6aa5a1A en ligne
      13C1c en lycee
      13a en mai
      B12b1Aa en marche
      13bAb3A en mars
      12aaA en maths
      13A en mecanique
      13a1Ba en meme
      2b10B en metal
      13c1B en mission
      13B3a en mode
      15a en moi
      13b en mouvement
      13a1A en octobre
      13a1A en or
      1A11b1b en orthographe
      6b6C1a en os
      13B1c3A en panne
      2A5A2bBA1b2e3AAa en parle
      6D5Aa4e en parler
      2a12A en particulier
      13a en pate
      2a3a4A1CbB3c4a en peux
      13A1c en physique
      13b1A en place
      10A en platre
      13a1Ab en plein
      13B1a en pleine
      15A en plus
      13A1b en poche
      1a11b5A en premiere
      13b4A en primaire
      13a1a6a en quatrieme
      7A5Bba en quelle
      4A8HAH4A1l en quoi
      13a1A en rade
      13a1A en redemande
      6d6C8A en relation
      13a en resine
      13E5h1B en rester
      13c8A en retard
      11A1A10b en reve
      13A1c en route
      15A en sable
      2i2C5aAH5AC1A en sais
      13b1A6A en salle
      13a en scooter
      AA11b1b en seconde
      10A2c1a1A en septembre
      2A2c7B1b en servir
      2A10a en sixieme
      13c en sport
      11ABc1C7Ab en stage
      11AB1A4Abc2b en suis
      3a1aa6E1b6a en tant
      11a1AAb8A en temps
      2A2C7D1i6A en tension
      1aA10A en terminale
      13a en terre
      2j8BBI1A3A en tete
      2AA7AaA1e4a3b en tout
      a10b1B10A en train
      1A7A3b1A6A en troisieme
      13A1a en tunisie
      15a en turquie
      13b1A en ulis
      13D1b2d en une
      13A en usine
      13f1E3A en vacances
      13D5b3bA en vais
      8A4a1a en velin
      13b1A en vendre
      12bA en veut
      2AB8dd6A en veux
      13c en ville
      1caa2d4Ab1AC4B1A1B en vrai
      11B3b8d encadre
      4b2A3AdC1A1ad5A enchante
      4b6ABC enchantee
      13a enclume
      2b1A6b1F1ffA1AA encor
      bBCAab1a2Adb1c1bdBacAAAB encore
      13A1d encore 15
      13Ab encore a
      1Ab10B2Aa encore de
      11a1B encore decide
      2a8A1B3b encore je
      a10b1A2Ab6A encore la
      12aD1a encore les
      11A1a encore mais
      4c10AbA1A encore moi
      B10B1BBCea encore une
      5BA4A1bAd3aA2A end
      13a1B end a
      13A5c3A end it
      13d1A3A end of
      15c end up
      2A8AAf1A3A endroit
      a12aAA8a ends
      13c ends a
      15A enduit
      13a energie
      11A1c1A enerve
      13c1A1A enfance
      3a1d7EAeA enfant
      5A7e1D8A enfants
      15a enfants a
      11A1a1a3A4A enferme
      1b1a1AaA2Ac2bCA1ba1ab1c enfin
      11b enfin a
      1a9a1B10A enfin bon
      11c1B8a enfin ca
      1aE2A5baA6A3a enfin j
      2d2aa6A10A enfin je
      2Aa5a3B enfin l
      1A10A2A7b enfin le
      7A enfin les
      1Ac8aeA10D enfin non
      1a9A1d4b enfin pas
      2A3a5CA1Aa6Af enfin si
      11B1a enfin un
      8AdA1AEAA2B eng
      3A7bABAf6C engager
      1b11B1A engin
      12Aa engine
      13a1A engineer
      13c engines
      5b7B1A engins
      ABA2B2Cf1A1cAFAA1AAAAA english
      10A6A english from
      5A3b3A english i
      9bA english instead
      9a3B english please
      8Aa5A english version
      5A3b3B english would
      2b enjoy
      3A9C8Ae enlev
      2A9CG2a1A1Ba1AA enleve
      3A9A1A2A4bA enleve ca
      13a enleve la
      3A9C9b enleve le
      3B12a6B enleve mon
      3d9A6A2B enleve tout
      1A10Ad1a1A2A2d enlever
      13b enlever les
      3a9B7a1a enlevez
      3B19b enlevez le
      12aAbB4A3c enme
      12aA10c enme ca
      3AA6A1gbD1A5AA enmen
      12aD enmen ca
      14B2A6A enmen fais
      13a enmen rete
      13a enmen travail
      6A4A1b1A3A4a ennui
      13Aab3a ennuie
      13a1a3b1A enough
      13D5c1A enough for
      13d1A8A enquete
      1A1A1A5AbDAaAA2d2A enregistre
      3B enregistrees
      2ba9F1d7A enseigne
      5A7BAd6A enseigner
      3d11C1b1AcA1A ensemble
      3d9A1A4bA ensemble de
      13A1a ensuite
      2A10B1bb entend
      5f9C entendez
      11AA2Ad1a entendre
      5da2b4AA entends
      AAA2B5A1J1DgA1AA2Ab entendu
      Aa11A2b2A entendu la
      15a entenet
      3b9A1AAA5A enterrement
      13b enters
      Aa1b1A3A2AD1Ecg5A entier
      13A3a entier je
      3c9aA1Aa1A entiere
      10a2b1A entraine
      3A15a entrainement
      3A5a1A1e1A4AA2A entraineur
      A1fA1a3A1cCHcB4A1bcA entre
      A10a1A3a2A entre deux
      13D1a6b entre l
      13A1a entre la
      2A6A1c1bA entre le
      2b2A5c1E10A entre les
      13D1A6b entre mes
      11ABa1A2B4d entre nous
      11A3A entre quatre
      a12a entree
      13b1A entrepot
      1aAbaA6bB1d1B2a1AAa entreprise
      6A6a1A entreprise a
      3aa8d1B1A4AA entreprise de
      15a entreprise fondatrice
      6b6A1B2a4A entreprise je
      6A6a1A entreprise peut
      1A4a6C1f entreprises
      10A2d1B entrer
      13b1B entrer dans
      6a6a1A entretenir
      A4aA2baA1FABAeAda1b entretien
      19A entretien a
      9a3D1A1b entretien en
      A2A9c envante
      bb11B1a envers
      2BA2A6A1a1AaA envi
      2B9BB3Ad4A envi de
      1ACa2b4Acba1Aadc4B envie
      6A6a1A2c envie d
      2BA2a5AacAAaac3Aa envie de
      3b9A1b envie que
      11b1c1B environ
      7A3baC1d8a envisageable
      1A11BdBA3b3c envoie
      a12C1b envoye
      1a11A1c4A envoyer
      9a epaule
      11A1a1A epees
      AA2A1aA3AACAa1c1bA1c1b epi
      6c6E epi an
      3a8AA1B3c2b epi ca
      17a epi koumansman
      6a6A epi on
      13a epi y
      15A epice
      21b1A epine
      6A8a eponge
      13a epoxy
      13a1A eps
      13a1A epuise
      13D1d equilibre
      3AaAa5Ad1D2A2a2c equipe
      12Aa10a equipe c
      13F1d5a equipe de
      13B1b equipes
      13a1B equipier
      13b equipment
      13b1A1a er
      3b9b1A4A2B erase
      13A1b erasmus
      CfBA9dAD1cB1A2A ere
      1A13A ere annee
      C12B3cA ere question
      1e11D1A ereur
      aB2A1A3b1cEA9A erreur
      4A7bB erreur dans
      1f11D1A erreur de
      1c1A9C1B erronee
      11BAa10c ertan
      b2ABCBfBaAAAIa1ba1aCeaaC es
      7a6A7B es bete
      7a5AA5A1A es con
      4A8A8b es de
      7b11B es lourd
      1A9A1C1f4A es moi
      13AAa es ni
      12B2C es nul
      9a4aCb3A es ou
      1a5b5bAA es pas
      7b5BaAA4a1A es plus
      13b1A es que
      1A5CA4hHc6a es qui
      a6A6Adb5B es quoi
      13a1A es shirts
      5A1a5a1B5a es trop
      6BA5AEe5da es un
      7e5B1D5D es vraiment
      15a es yo
      7A5b escalade
      7A5a espace
      13d1A espaces
      13a1A espaces verts
      13AAe espagne
      8cCA2acB espagnol
      3A3h4AFAB espece
      7a5B espece d
      3A3e4ACAB espece de
      4b2A4daAaA4A2A espere
      4b8A1a espere que
      2a8A1e1B esprit
      13b1B esprit d
      11A1CAa1e1A essai
      2A6b1bA essaie
      13AfA4A essay
      2b8acc1A1AA4AA essaye
      9Aa2CA9c essayer
      13b essence
      AfBBbAbBAbabamBAbCBAdBAAc est
      6A8f1A2A est 1
      1A11a1A est 16
      acA2h5DbAAGAA1Ai1B1A est a
      9a3a est anglais
      9aA2A1A est anglophone
      15b est apprenti
      13a1A est asthmatique
      13b1A1A est au
      1A5c4AC1A est bete
      2A1C6BAbAc5AAaA est bien
      13A5Db est bientot
      13a8b est bizarre
      13Dcb6A est bleu
      1BB1A1a2caABg1D2Cb3c est bon
      1a3A3aa1A2E1a1aaAaAA est c
      2b1Aa1c3CBf1B2A3BA est ca
      13e1CA est casse
      aDgc1AdDa2AA1dD1cbAG2h est ce
      12Aa est chaud
      15Ab1A est chelou
      5A7aAa est combien
      13A1b8a est comme
      13B1a est comment
      5Cb4e3B est complique
      11A1b10A est cool
      1D22a est correct
      7a3B1A1A8d est d
      2A8AAC1A6b1c est dans
      3a3b1a3d6A est de
      13a1A4a3a est deja
      11A1E1d est des
      15A est devant
      9A1a1a2A est difficile
      1A3c5cBIDib1A5A est du
      2a5cbCA3A est dur
      13F1a est ecoles
      1A8a2b6A est ecrit
      11cBa1A5AA1A est egal
      13D1c5Aa est elle
      9Bcd1A1A3A2BAA est en
      4c8b3A1A est encore
      11AAA4a4b est entre
      7A3eAA1A est envisageable
      11b1A10a est euh
      1B11BAc8a est exact
      1B3A7b est exactement
      11Dfb10A est exclu
      9a est faisable
      2A8A1caA6B est fait
      1c3A7B1A est fausse
      1e9AaD1A4B3A est faux
      10a2B1A2AbbA est fini
      13B1b est genre
      15A8B est gentil
      11a1dCA est gratuit
      11A1Edh8A est grave
      13c1A est haut
      13a est heureux
      a8b3OCkA3A1A est il
      11A1C1C6c1A est important
      4b8a1A est ines
      1eA10A1A est inexacte
      5A9A6b1a est juste
      1B7A2bAdH3e2b est l
      1AA1fa3b2BcBC1A1AAa1aB est la
      1bg1A1a1B2CBDc5A2Cc est le
      13C1b est les
      11AaB est loin
      13a1c3B est long
      13A1BA est lui
      9B2AdAC1aa3AAb est ma
      12A est macon
      1d11A1B1a est mal
      5c9B est manuel
      13e1B est marrant
      12AA10b est meme
      9AaaAA1b est mieux
      9Aa est mis
      3AaA4A1AjBE1A6b est moi
      13B1c est moins
      1A7A1A1gBI1aa3Aac est mon
      b8Aa1a2b5A est mort
      15b est ne
      12cb10A est niet
      1B9AgCAB2cA3AD est non
      1A11f7caA est note
      13a1A est notre
      3A3B5d1a est nul
      15BA1A3a est obligatoire
      15A2a est oblige
      3B9b3A6a est ok
      cA4c6DB4Ac1A est ou
      1D9BBa4A5j est oui
      13AAd est ouvert
      5B7C1c est pareil
      19A est parfait
      a12A1B1a est parti
      A8Ab2b1Aa est partie
      1rBA1bba1aCgGCACBaF3BIb est pas
      13a2c1A est passe
      13gAE est payant
      11b1n1I est paye
      14Ac est payer
      11b1C1a1a6A est permis
      11ABB1A2d4cA est perso
      5A4A2a1b4A est petit
      1a3A3a1BbBbb est plus
      9a3a est plutot
      ac4c1aaafBa1D1ba2A2B est possible
      4cB5AAdbJC3A1l1C est pour
      13aA est pris
      13A1B7a est prive
      13a1B est propre
      12AKde est quand
      1Bba1A5B1aBa4f1A1B est que
      5b5A1Ad est quel
      2A2b8c7A est quelle
      A5b1A4EgCA7A est qui
      1AA1A8d1A est quinze
      A1B1BfabAAaA1kaJd3b1H est quoi
      A9A1Ac2A est relou
      13a est revenu
      a14AA est son
      15A5a est super
      2A8A1a10a est sur
      6A6A1a3A1b est sympa
      13B9d est t
      12bA4Bc4B est termine
      4BB7CDj4A1A est toi
      14Aa6A est ton
      15A6b est toujours
      1bAB7ABf1B1Abb2A1e est tout
      11b est toute
      5b1A1C3e1B2a2cA est tres
      13B1d est tro
      1B11b est trompe
      A3AbaA1Aa1aI1h3c est trop
      a12gAEe4aAaA est tu
      5CB3AB1gAC1aA3A est un
      AC2A1Ea4bcBd6A est une
      7a5A1C5Ae est utile
      13b1B est venu
      2c4b7a2A est vide
      7B7b6A est votre
      A9B2Bcd8b est vrai
      2A4A4aB7bb est vraiment
      2A10a estheticienne
      BDaaCACAaBHAbmAHCbaCCAbFb et
      2AA7a1AAbA5B et a
      13d et alors
      14AAAbA3b et apres
      13A1c et au
      1A13A et aux
      11baB7a2A et ben
      bA11d1C8A et c
      1AA8A1e1F2A3d et ca
      20A et ce
      5c5A1B1B8e et comment
      13a1Db1a et d
      3a7bABca7AA et de
      13B1a et demi
      11A1b1A8b et depuis
      1A1A9B1B6A et des
      5A5c1aAa8A et du
      13B1A et elle
      6b6B1b et en
      7a5b1B et encore
      3a11C4b et et
      15A et etre
      2A2a5A2Af2A3a et euh
      14AA et fait
      8A1B2b1a et francais
      13b10A et franchement
      13a et hop
      1b1A7A1DAB8b et il
      13A10a et ils
      1a9AcaA1aa4A1A et j
      AAb1AB5AagBD1BAAA1AAa et je
      2Aa4b1BA1a1c et l
      AA6AA1A1gBA3A1a et la
      7A1A1cAB1B6dAA et le
      15A et legumes
      3b7A1FAb1a6A et les
      15A et loire
      13b1A5A et ma
      13a1A et maintenant
      13a et me
      13A1b2b1A1A et mes
      2a3A2AaA2A2d6a et moi
      3b8aD1a6aA et mon
      13a et n
      13a1A et ne
      15A et nettoyer
      1a9dB11C et non
      13a6A et notre
      9a5A et nous
      3B6aAcG1bAe3A2A et on
      1A3a4ABAa1B2A3a1e et pas
      13a et personne
      15A et porter
      10a2B1c et pour
      13A4A3b1A et pourquoi
      3A7ad3A6a et puis
      5A7a1A4a et qu
      11A1aA7b et que
      13a1A et qui
      17A et refaire
      13b10A et reparer
      13c et reseaux
      2cC7A1B3A et rien
      13B1b et s
      13a1D et se
      bA1a5a1A1J1p1aA3A et si
      6a4A1BcA et sinon
      3a9a1A et son
      13a et t
      4a2a5l1D2b3A et toi
      3c9B1a1B et tout
      15A et travailler
      18a3a et tu
      8AACA1dA7b et un
      13aA et une
      13B1a et veut
      13a et voila
      15a et voir
      4BA7f1a6A et vous
      13a1A etabli
      1a9AaC1d etablissement
      6A6A1d4A1A etablissements
      14b etage
      13a1A etaient
      1B1d1AA4BAbABdcAA1bAA etais
      13b2A1A etais a
      6A9bA etais au
      AA11e etais en
      a11AB2Ac5A etais pas
      AdABAb1B3BcAAacAAcBAAbA etait
      1A3i7B1AC etait a
      13b2A2A etait bien
      9a etait en
      20A etait juste
      A12c etait la
      1c14AA5A etait pas
      B4C7C1de3A1A etait quoi
      1A17A etait trop
      7A5a1A1a1A etait un
      13b9a etait une
      15A etal
      13a etale
      13b2A etancheite
      f5A6F1E1aA1e1bA etape
      a14A4A etape d
      15a4A etapes
      A12B2A3c etat
      15B1A2c etat des
      15A etau
      A2A2b2Ba1aiAB1aAA2a1A ete
      13B1b ete a
      13a1A ete en
      13a ete j
      6a6a ete moi
      13EbbbA1a2A eteint
      13A10a eternite
      6Ae5F1B4Ab etes
      7a7D etes d
      13a etes de
      6ae7E5A etes un
      13Ccd etes vous
      13b1a etienne
      13a1A etincelles
      b12AcC3Ab etions
      13A1a etoile
      11A1a1A1A1A etouffe
      1A8a2B1d etranger
      Cb1A1CdA2acBAbeBABaBaD1E etre
      11AAe1B etre a
      4A8d1A etre au
      13a1A etre aux
      13a1B etre avec
      4A6a etre bien
      13A1c6B etre c
      13a1A etre celui
      13a etre chef
      13cAA etre dans
      11AcA etre de
      15A etre dedans
      2b8B1AA6Ab etre dehors
      13d1B etre en
      13a1A etre enferme
      15a etre fondateur
      6c4A1E1B5A etre humain
      11A etre je
      21a etre la
      10aa3A etre le
      13Bcd etre mon
      2b8a etre non
      2A8c12A etre oui
      5AA6D1g etre parrain
      13A1B etre paye
      13A1b etre pris
      5AA8a etre professionnel
      11bAA etre que
      6A6d1A etre seul
      13A1b etre sur
      11AAa etre tout
      15a etre trop
      6b4A1A1B3b etre un
      1a10Ab1a etudes
      13A1a etudes pour
      6b etudiant
      9B3A1c etudie
      11a1C1b etudier
      bAA6B1ABf1Aa1AaA2a eu
      13aAb eu des
      b12BAAb eu le
      13B4Ab eu ma
      12Ab eu mon
      11A1e1B eu un
      13b eu une
      1aAa2a1a1aedD1GAa2b1a1d euh
      13c euh a
      6A4Aaa euh alors
      Bc10AcAAC6Aa euh attends
      13b euh avec
      2d1AB5bAH4a2a euh bah
      2B8b1A5A euh ben
      6A6D euh bonjour
      2a2a3AaA1Acbb1a1A3a euh c
      4ca5c1B1A2AAA1da euh ca
      a1B2A4a2d10A euh comment
      1a11B euh dix
      11A1a1a4a euh du
      12Ac7A euh elle
      1a3a5AbC1A7bA euh en
      13a1a4a1a euh et
      13b euh etre
      2b8b euh faut
      12a euh franchement
      5e2A2a1B4b euh genre
      1a3a5A1cAA euh il
      c5A4BaAAAA1a5b euh j
      1AAa1da2a2cE1A2B1a3a euh je
      13f4E euh joker
      6A6bb5A euh l
      1a1A1A4A2eAA2C3ba euh la
      1a3Ac3A2aAA7Aa euh le
      a4Ba6aA3A euh les
      13a6a euh ma
      2A2a7a1A6A euh mais
      13B7c euh merci
      3a9A euh mes
      A4A5A1d5a4A euh moi
      13c2A5A euh mon
      1C1A1A5BceA5A2ab euh non
      bA3A3a3EAe1Abaa euh on
      11B1D7Aa1e euh ouais
      1A2a4a1d1B10a euh oui
      11b1A4b euh pas
      13a euh plutot
      13b1A euh quand
      7A4Aa9A euh rien
      A10b1A3a4AaA euh si
      7b5AAe4a1A euh t
      3a7b euh tout
      AA1b1BAbAAa2BcBa2AB1a euh tu
      6c8A euh un
      13a euh une
      3a1A9Ab2aa1a euh vous
      8c1B2a1A euh y
      aC11bAA7a eur
      13AcA eure
      13Db5A euros
      13C1b euros par
      A5A6BAd eux
      15b4B1A evaluation
      13a1A evanouie
      3a8Ad1C eve
      4Ac1a4c even
      3Af8G evening
      11c3A8C eventuellement
      5A1d3AbHcd5c2A ever
      7A5CBf ever get
      3bA8eAF7Bb every
      13aA every single
      13B1A8b every weekend
      13a everyone
      13a1A everyone s
      A2b3A1a3BAaAa2c2bA everything
      3d9C9A everything about
      A2b9D1b4b everything i
      3a9B1A4a everything you
      5A9a everywhere
      11BB1AAA1A3A1h evidemment
      11A12a evidemment que
      2d8dCC1a2b5D evite
      11bA11a evitent
      11bfaAB2aA4B eviter
      13e evry
      5e7C1CA3A2c ex
      1bbA1A6AEAe7Ae exact
      1B3b5a1gADA3A1aA exactement
      13a7a1A exactement ce
      5b9B6A exactly
      13cAB exam
      1B3B7bAf2A examen
      13B1b examens
      5fA6BAD example
      15A excavator
      13a excel
      15a exchange
      2A2A5eaA1A8A exclu
      2A9Ac1A7A exclue
      b1a2BA4AAaAAb2ba3A excuse
      b1A2BA6dAAc2A4A excuse moi
      1ABA1d5A1BBF2A1A exemple
      5aA11A1A exemple de
      3A9dAc exemples
      3a9B exerce
      13Ab8A exercice
      aAAa1AdAba3bAA3A3a existe
      AA4dA1aa2A1D existe t
      13aba6A existent
      13b1B existent pas
      13a1A expedition
      15b experience
      5b7E1bA4A explain
      5A7A7b explaining
      5b7b7a2A explication
      1b3AAA3AAAaCa4aA explique
      5dA6Ac1A explique moi
      5caA1A4A1A7A expliquer
      5a7c1A expliquer ce
      2A2B7AAaA5e expliquez
      2A2A7A1AA5d expliquez moi
      13C1c exploitation
      13B exploitation de
      13d1A explose
      AA6A4Abe7A expose
      AA11Bbe7A expose sur
      ca1A3a2a2AA3A expres
      1a7a5C2a2A1A exprimer
      9aa4B5A exprimer en
      A13AA exterieur
      14bA extra
      13DfB extraterrestre
      13a1a6A eyes
      2A9b2A f
      13a1A fablab
      15A fabricant
      15A fabricant de
      13A1a fabrication
      13bAb fabrik
      13c1A fabrik de
      7a5e1A fabrique
      13a1A fabrique des
      7a5A fabrique un
      13C1b fabriquent
      13a1C fabriquer
      13B1A fabriquer des
      13A fabriques
      15A fabriques des
      13a1c3A fac
      13a facade
      13a facades
      13a facadier
      6db1A2AA1A face
      6c2A3A1A face a
      A4e1A1A3aBcbA1A4A facile
      12ca2b1A facon
      15A faconner
      15A faconner des
      13B1a factories
      15A factory
      13a1B factory machines
      15a facture
      9a3Da5a2bA fai
      Ba11e1C7A fail
      13E1e failed
      14dA faim
      2a2C1b3a1aBc3B2A fair
      13c1A fair de
      5A7a1a fair des
      13a fair la
      b1aBabAB1aaBbb1BBaDACBdCA faire
      11a1c1B faire a
      2A2ba8A faire avec
      8ba1AeB1A6A1a faire ca
      13d faire d
      A1bA1A14B1b faire de
      5A5A1g1C3A2A faire des
      5A7A1d faire du
      ba1A6a7A faire expres
      13A1b faire fabriquer
      5b9C3A faire ici
      9aa2B1a faire l
      1A3B7b1EA5d1A faire la
      3A3A4Ad8AAA faire le
      2A12A faire les
      13b1A6AA faire mes
      14Ab6BA faire mon
      9a faire pareil
      2AA1A7a1e faire plus
      3c1A7A1A6B faire pour
      13a1A faire pousser
      5h5A1DAKA3C1e faire quoi
      13E1e faire reparer
      A12a faire tourner
      13A faire travailler
      AA3BA2A3DBi4c faire un
      13a1c1A faire une
      4c faire votre
      abEbb1AAAbABAc1DB1aBc2ca fais
      13A1a1A2b fais 1
      15b fais a
      1d11B fais an
      13b fais bel
      12da1C2A5d fais ca
      13b fais cho
      1A1b9C1C1cA4e fais comme
      1A1C1b7EAe1aA fais comment
      3A9eA5A fais de
      13A6A3a fais deja
      13dBA4A fais des
      12BcAC4Ab1a fais du
      5a9A6c fais epi
      14AA fais gateaux
      A12BbA1bc fais l
      A4A7eaC4a3A fais la
      1A1dA4bB2DCA7A fais le
      13b6A fais les
      1A11b fais mal
      13cDA8A fais manje
      13A fais marche
      13Bb fais mes
      AA1A1aA6HiA1A2c fais moi
      13DfC4A2A fais mon
      1d15A fais on
      2B9Cd1A2c4A fais pas
      12aA fais peur
      5b9A fais plus
      b1Ae1bb6bCD2A3A fais pour
      13b1A4A fais que
      5c7PatA3D1c fais quoi
      5A9b fais rien
      13b fais ti
      3B9A1A8A fais tout
      13b fais tro
      10a2DdC4b fais un
      1c3A7CCd1b5A fais une
      3A5a1A1B1B1A2e fais voir
      13fAC fais y
      9a5b faisable
      16c faisais
      9a3a3A faisait
      5A3A3a1c faisant
      a12B1B1a2d2Aa faisons
      2BABcBB1BB1cccdCAAb1a1B fait
      1a11a fait 1
      12A1A1A7a fait 3
      14A fait a
      13b1A fait avec
      13Aa fait beau
      15a fait bien
      1a11bA8A fait c
      13BAa3c3A fait ca
      13bAA fait chaud
      13a1A fait d
      13C1c6B fait dans
      1A11CAa1a4b fait de
      5A8aC fait des
      9Aa2a fait deux
      13a1b fait dix
      9A3ABc5b fait du
      13B1b fait elle
      13b1A fait en
      13A10a fait eternite
      13aab fait froid
      5A7A1b fait genre
      13AcB8a fait il
      1f11D1a7bD fait j
      2cb1A5BB6aa2A fait je
      15c1Aa fait l
      2A2a7eA1A6A fait la
      5A8AA4b2a fait le
      13dAB8A fait les
      9a3C8a1b fait ma
      1A7a2bB10a fait mal
      13bA fait moi
      13b1A8a fait mon
      b2a1A8AB3a3A fait on
      Ac10aB9AB fait pas
      11cC fait peur
      13d10A fait plaisir
      2AA1B5AbAcd6A1b fait pour
      13b fait quand
      5A9b fait que
      5b7ABAA3a1b fait quoi
      13a8A fait rire
      13aAA fait ses
      1A11bAA fait tout
      13a fait trois
      12b1b9A fait trop
      Aa3C7BBf4A fait un
      Aa3A6ABcD3e2b1A fait une
      3A9c fait virer
      1C1c1B1a1a2aDAaA4aac faites
      13B1A7d faites comme
      3a9A9B faites disparaitre
      15A4a faites moi
      13a1a7a faites pas
      13A6B1b faites quoi
      13d falaise
      1c11B1A5aa1A fallait
      1A3a7a1A fame
      15B6a familiale
      A1A1a2A1aAcAB4aA1a1a famille
      1A1a11b famille a
      4A13a5a famille c
      13A1a famille d
      13a famille est
      13a famille le
      13B1b familles
      9A3b1A family
      11AAba fan
      12Aba fan de
      5A5AbCcB2b4A fancy
      13a fanfare
      13AA4A3b fanmi
      13A9b fanmi moi
      13cA fantasy
      13BeA fantome
      2a4A1a2aaaD3BeAb far
      12aA farine
      15A farm
      13a1A fascine
      13a1A fascine par
      13a1A fascinent
      13a fashion
      7A7A4c fasse
      7A5B6c fasse un
      13AAb fast
      15B fast food
      3A7B1A1B3b4b fatigue
      13a1a faudra
      1aba1Aa3afAH1d4B1AAB faudrait
      1AB8eAB1b7AA faudrait que
      11b1A2A faudrait voir
      13a1A fault
      1g3A7E1AA6A fausse
      1A11b1a fausses
      a1AcBhAAA2cC1BCAaBeA1Abc faut
      5A7C1c faut attendre
      13c8B faut avoir
      1b3A7A1A faut change
      Ac8a2C1CA faut changer
      5c8AA faut cliquer
      A4A9A faut corriger
      13bbC3A faut de
      15A faut des
      10A4a faut du
      15a faut etre
      2A2h5A1B1E6C faut faire
      5d7C1B6A faut fere
      13BbB2A3b faut il
      aA3A7a1C faut kon
      1a1AA6A1A1A6ab faut la
      3a9C9a faut le
      bA3A4a2A6c2B faut me
      1A3e5A1d1E faut mettre
      13a1b faut moi
      5b3aA2d1B faut parler
      1D1a1B5A1c1D7g faut pas
      11A3c faut paye
      13a1A1a faut qu
      1CaB1Bb1A2gAe1G3i2aBA faut que
      5f7A1A faut repondre
      1f3B7AAa4B faut se
      1A1d11c1B1A3A faut tout
      6A6C1g faut un
      2B2C5bAb1B faut voir
      1i4A5A2E4A2AA faute
      1g11C1C4A2A faute dans
      1a10Ab faute de
      1E3A7d1c fautes
      13A1b fauteuil
      15a fauteuil roulant
      13b fauteuils
      Aa3A5AdE1BA3C3A faux
      1b18B faux ce
      13a1A faux plafond
      a7b1b2C8A favor
      12A1cA favorite
      1A11c1A6A favourite
      5A9b fede
      13DAdA5A federation
      6B8c feel
      6A6B1d feeling
      13b1B feet
      13a feet all
      2b4b4AaaB3d4A femme
      13a femme de
      11f1a1B1B1A fence
      7A5a1Aa2a fenetre
      15A fenetres
      2a2b4AAADAcA1baA1a fer
      13A1A3b fer a
      13b fer d
      A12e1A fer de
      7A2A2b1A fer du
      15A fer et
      13a1A fer forge
      13a fer je
      7A5a1A fer le
      13a1A fer pour
      5b7E1d4A1b fer quoi
      13b1a fer un
      6B5cAbC fera
      14bE fera t
      2AA1A5BBB1a8e ferai
      12bA1a6B1A ferais
      13a1A ferais bien
      1A1A1c1A2AA1fbH3Bd1dA fere
      13a1A3A fere a
      A2A1A1A5dAA3AA1aA fere de
      13a1A4c1A fere le
      A1A6a1bAC1ca2b2AAB ferme
      7A1a3C1d ferme a
      13b1A ferme de
      13A1a ferme et
      13b1A ferme je
      A6B3A1C1cb2a ferme la
      15a3a ferme le
      7e5C5C ferme ta
      13a fermee
      7b6A4A4a fermes
      13a fermeture
      7a5aAA ferraille
      13a ferrari
      13a ferrata
      4A8b ferronnerie
      15A fesais
      13a1A festival
      4cA7A1a3AA fet
      13B10a feter
      13b1A fetes
      13bBA8b feu
      14A feu de
      7A5BbB1a1A feuille
      13aAA feuille et
      14A feuilletee
      2A10B1c fevrier
      13D1f few
      1AA12d fi
      2A10a1B fibre
      2ba1AA5AD1DA3e2b fiche
      3e2A6CAb3A3A fichier
      5A7b1A fiddly
      A1A10b1A fier
      13a1A fier de
      11A3B8c fierte
      7a5baB fifa
      13b1A2B5a fifteen
      11a1A figue
      2b10D1C3Ac1ac figure
      13b figurines
      5Bd4A1aACbA1AA fil
      1AAaA1c2A3E1A3hAA file
      5AA6AAc3b filer
      1a3b7b2A5A filiere
      bA3bAA1aBAaCcaAd1B1a1a fille
      13a fille 16
      a12a1B4b fille a
      9A fille adore
      15A fille aime
      13AaA7a fille de
      15A fille e
      1A10AbAA fille elle
      2ba5a3d1C1b fille est
      13a fille et
      12Aa fille euh
      13a1A fille fait
      2A9bC1da2A fille n
      5c3a3C1d fille ne
      1a13A fille s
      13a7a fille se
      15a fille veut
      1A10bb1B4b3a fille vous
      13cAd1A1A2A filles
      6B1A2A1Acb1A1CA1A film
      14A film prefere
      3b5A5A films
      1aa2aa3aaagBE1Aa3a fils
      15A fils 16
      a1AA2A6a1C4b1c fils a
      13a1A fils aimerait
      13a1a fils de
      13b1A fils e
      13A1a8a fils en
      1A13a3a1A fils est
      15A fils et
      13aAb fils fait
      10B2d1B8a fils il
      13a1A fils les
      A1B8abB1cA fils n
      2d7b2A1a3A1A fils ne
      13c1B fils passe
      13a1B4A fils qui
      13A1c fils refuse
      13B1d6A fils se
      13b1B fils veut
      6A6A1a2a fils veux
      1aA10B2ba6a fils vient
      a19A fils voudrait
      13a fimo
      BA1a2A4BBBcaaAA1B1c1b fin
      1A11B3A1c fin a
      3B9CAd3e2A fin de
      13eB4A2A fin du
      13aBA3b final
      13BcC6d finale
      13AaC6e finale de
      AA1A5AcB1C1A3A3ea finalement
      Bb8a2a5A4A finalement je
      11a finance
      5A9e find
      13b1A finding
      3A6a1Aa1C3Ab3c fine
      3A8Ab1A fine with
      caA7a2aAB2BAcC1AA fini
      19E fini a
      15A3A fini l
      1b11C1a fini la
      13f1A3B fini mon
      13D1A3dAA2A fini pour
      1A11a1A3a finie
      a2A1Aa4AAcAAA2aA3A finir
      15a finir a
      3A9D5c finir maintenant
      11A7aA3A finis
      13B3AAd finish
      a11bc1A3A finished
      13b1B3B finistere
      3A9BAc3c finit
      13a1C finitions
      13B1b fire
      13a firm
      AA3A5a1a1aBc6A first
      13C2Bd first question
      13a1D first year
      1AcA9b1A4a1A fis
      3A9a fis il
      13B1d fiscal
      11aA4A1A fit
      13b fitter
      15A fitting
      A12a1A five
      1f11G1a7A fix
      1d11C1A7A fix it
      11cAa4B fixe
      1B9aAb1A fixee
      1a11a1B fixing
      9a3a8AA fiye
      15a6A fiye el
      15A flacon
      13b1A flat
      c10A1A fleche
      13D1d flecher
      2A9bb1A2a5B flemme
      13a4a flemme de
      1B fleure
      15A fleuriste
      7A5a fleurs
      13d flight
      A4A9a flipper
      A4A6aA4Bc flm
      A4A6aA4Bc flm de
      15a floor
      2A10b flotte
      2g8a1B1AA2AA flou
      15A flowers
      13a1A flyers
      5A9bA fnep
      13b fodfrans
      4A6fBbBdAAAA4B foi
      5A5AAbbB foins
      aCbAdAAA3CdEcAfaA1A1ABd fois
      12ca1A1A6A fois et
      1AA8cAb3a5A fois j
      4a6B1a1Aca6A fois je
      B14AAA fois la
      5A9aAa fois le
      2b21B fois oui
      6A6e1C fois par
      11A1B7a2f fois qu
      4ba7b1b fois que
      1b9a12A fok
      5da2a3B1A follow
      11AB11c fon
      13a1A fon du
      11c1C4A fonction
      2A2b5A1fAB1A6A fonctionne
      3a8AAaa5aB fond
      13AA6a fond du
      13E1e fondateur
      13C1b fondateur d
      13a1A fondations
      15c fondatrice
      13c1B fonderie
      13e1B fondeur
      15A fondre
      15a fonds
      7A6bA4A font
      15a font de
      13a1A font des
      15A fonte
      13b1A fontenay
      13b1A fontenay le
      13f1C food
      6A4aaC1e3B4A foot
      13BAa foot a
      23A foot l
      13a1a3A football
      13aA footballeur
      BBA1AB1Aab1BcEBfDAAd1ceCd for
      13bAb3A3A for a
      10A2a1A for an
      13a1A for fun
      11A1b1A8a for it
      2A2b2AaA1AEbAb1bAa1A for me
      10d2EAa4aaAB for my
      19A for now
      13A1b6A1a for our
      2d10A2A1B5b for that
      6c6i1E8A for the
      13C1A3c1A for today
      12ca1a for us
      5A9AC3A1b for what
      13a1A for work
      13d forbach
      3A1A5bac1B3A1a2B force
      13b1B5a force a
      11dFa forcement
      13a forcer
      3A9c1A foret
      13a1B forever
      13b1A forge
      13a forger
      3c9E1B7f forget
      3A9B9f forget i
      3c11A7A forget me
      13C9c forget what
      13a1A forklift
      13B1c formateurs
      4B8D1c formation
      15a formation en
      13d1b4B formations
      4d8c1B forme
      13c1A forme a
      13a1B former
      13B1b formes
      4A10bA5A formez
      5A7b1bA formule
      2A9cB forse
      5a5A1DeBe fort
      13c2A fort de
      13B1b fort en
      13a fort je
      2ba9b8A fortes
      5A7Bc fortnite
      6a8B forum
      13a fos
      4AA1B4dgCC1A3AA1a fou
      13C1b1a fouille
      AA11dAC four
      1cA10A fourche
      12AaA fourneaux
      1b11B1a fourni
      13A5b fournil
      13C1a2a fournir
      9A1A1A1aA5b fournisseur
      13a1A fours
      13a1B fourteen
      13A1A3a3aa fous
      13A fout
      2A4e3A1B1A6b foutre
      13A1c foutu
      6a3A2a1A1A2A foyer
      13a1B foyer a
      BA2BB2ADi2AAABBBA1AAAA fr
      10B2c1A fr des
      1AA10b1c fractions
      13a fragile
      13a1a4A2A frais
      20A frais devons
      13c1A fraisage
      4b6A3B fraiseur
      5A4a2b1bA3A1A fraiseuse
      A4A7D1a7b frame
      13B1b frames
      BBC2bA1aAgA1H1ABB1AAB1AA francais
      6B3d2C francais avec
      5A2cBc2A1C francais c
      10B2c francais depuis
      9dE2a1A francais difficile
      10B2a francais en
      5A3aCa1b1a francais est
      8cAC2aAe francais et
      5A3Ab2B francais hein
      5A4c francais je
      10a2a1A francais me
      9Ab2A1a francais pas
      5A4c2abC francais pour
      2A6Ad francais s
      A7BBd2AAA5B francaise
      A1c4aA1fAB1bb1BA1A france
      13a1A france avec
      2a7B2b3A france depuis
      13a1A france je
      3AAA1a1aDAa2a5b2c franchement
      11a6a franchement ca
      2e1A8E franchement euh
      2B8a1b franchement j
      2d4A3A1C1b8b franchement je
      11AcA franchement non
      10A1aa10A franchement tu
      2A10b1A franchement y
      9Cd2A francophone
      1AA2BB1ADcAAAAdA franse
      5AA3b2A franse ban
      9cE2c franse e
      10a4A franse moi
      1e11D9b frappe
      5b4A2D2b6b fraze
      13b1A5b2a fre
      13b1A fre moi
      15d free
      1A11B1A5a2b freezers
      1A11A1a frein
      13B2a freine
      BAa1AA2Acg1CCaCaBAB2AAB french
      10A french english
      9ad2B1A french for
      10b4A french i
      9cD2e1A french is
      9Bb13A french now
      dAaA1a1A2A2acFbbaaaaAAa frere
      13b1A1a5B frere a
      13a frere fait
      13AbA7a frere il
      13A9b frere je
      13c frere m
      a12A2A1a4A frere on
      12ad1BAa frere qui
      1b10bBAc5A1AA freres
      13CAd freres et
      2b1b5a1A frerot
      13A1b1a fresh
      13a fresh air
      13c5B friday
      11b1AA friends
      1b11a frigo
      13a frigoriste
      11A1A1b fringues
      13B1b3b frites
      13B1b3b frites a
      1a9baaA9A froid
      11A12a froid ca
      13A8b froides
      BA1c2aA1baAa2BAgA1A1A1B from
      6A6a from a
      9a3A from laide
      13A1c2A4A from my
      9aa2A3A from now
      A12B2Ac from question
      13B1A1c from scratch
      A5a6A1G1d5bB from the
      13A fromage
      7A7a front
      7A5a1A front of
      b2Aaca2aB1aB1C1bAAabcab frr
      3A6a2A5A3a frr je
      13a1A fruits
      15A fruits et
      13aAA fuite
      3b5B3b1B full
      1A11A5A2ab fume
      13a1a3B fumer
      13cAB fun
      13a furniture
      15a8A fusion
      13A1A6b1A futur
      13A1b future
      15aa fwa
      13b5A fwi
      3c3A3cBaAb3AA gade
      15A gagn
      5A7FCh4A3D gagne
      13BAb4A gagne combien
      13Bba gagne la
      13CDc gagne le
      14Aa gagne un
      13egK gagner
      13CeB gagner la
      6A2aa2A1aA galere
      11ACCea1d6b game
      12acAA gamer
      14aB games
      1a8a2E1a gamin
      1a11D1a gamin il
      13bA gaming
      A5A6GAg gamins
      11b3A gants
      11A1e1C3A gap
      6Ad3A1B1C2A1a3a garage
      13a1B garage a
      13a garage avec
      15A garage de
      13A1b garage pour
      13B1b garages
      13c1D garagiste
      11b1BAf garanti
      3A9b1A7A garcon
      1a11A garcon a
      13b1B garcon de
      1A11b garcon il
      15a garcons
      1ABc3A3AbABC2dAA2e garde
      3A9A9b garde a
      1A10A11c garde le
      13a garde les
      3A8ba6A2A garde mes
      13a1A7b garde mon
      1BAA8AA4F4f garde pas
      2BA8AD4h1A garde pour
      3a8bA9BB garde rien
      13A1a garden
      15A gardens
      3a8aB1AA1aAhAA1c garder
      18cA3AA garder ca
      1a1A9a10b garder la
      3A8AB1A2A4e garder mon
      3a9A1f4D1AB gardes
      3C2A8a2B1A2a gardez
      3B19a gardez le
      6A6B4A4d gardez pas
      13A gardien de
      3a8A10bA gardiez
      7A5d1A3A gare
      2b2a5A1C1A1a4b gars
      6b6a1A gars de
      13A1b gars il
      2A10cA gars qui
      13bAa1A gateau
      3A9dB2A gateaux
      15A gateaux d
      7b5AAA gates
      12Ae10B gauche
      3A9b1A3a1a gave
      2A10A1A3d gaz
      3d9A9A gdpr
      7b5B1a geant
      13B1b geant moulin
      7c5A5A gel
      13Bb gele
      13A1A2b genant
      A10AAD10c gene
      12AA4A5a gene pas
      15A2a genee
      2A2b7a1A3A2A general
      A12AAa generale
      15A generale et
      15A8A genial
      7a6c genie
      13B1b genou
      13a1A genoux
      4adBAaaababa3bAA2ac genre
      13a genre a
      13A1d6C genre d
      5c6bBA3a1A1A genre de
      3A genre des
      5A genre euh
      2a2A7E1c3a3b genre j
      5b13A genre je
      13a4A genre l
      2B2A7b1a2b genre la
      5A7a1a genre le
      13b1B genre les
      9a8a genre on
      11a1a genre pas
      13b1A genre quand
      5e5A1D2B genre quoi
      5A1b5bbD5A genre t
      5B3a3daCd5b genre tu
      13b1a genre un
      14a genre une
      2ba5a5B8b genre vraiment
      4BCB4A1gBa1AB1A3B gens
      5A8A gens avec
      15a gens c
      13a gens je
      6A gens les
      6b6a1B gens qui
      5B1B5DAC5e2B gentil
      5B7BAB5d gentil de
      7A gentil merci
      13b1B gentille
      6A6Aaa genyen
      9B3cAb3A geo
      13AAc geography
      2A geometrie
      13a1A5a1A gere
      13b1A gerer
      3A1c5A1c1AA1A4A geste
      1A3a7a1a gestes
      aA1d1cca2AABF1f1AAABAA1A get
      6A6C1d get a
      14Aa get in
      5e5AB get it
      6e6C get me
      13c1B get paid
      3d3A5C1B4A2b get rid
      A12bA get the
      c14BA get to
      12bB1b8a gets
      2AA6A1bhAC7aA getting
      7e5AA4A1B geule
      9a3a ghana
      1A7a3bAa8a gingn
      1A11b1A gingn pas
      13Bb girl
      13ABb girls
      A4eb6D1b2a1a give
      5eA6D6a give me
      A4ab6A1A4a give us
      13b8A giving
      7A5abB glace
      cb11D1a glisse
      cAAAA2b1abAACAdAca1Aa1Ab go
      bA5A1Aa go back
      11e12A go either
      4A8a1B1c go from
      A12A1a1A1B1a2d go on
      13A go through
      b6c5C1c1A1a go to
      13BA6aA god
      4b5Aa1bb4A2a going
      14Aa going on
      10AA1bbC3A2b going to
      13DdB goku
      13a golf
      1Bcd9B9A gone
      9AaAb6a4A gonfle
      1Abac2A1B1cbCAba2AAB2a good
      2a10b1A good at
      4a8B good evening
      4c8I good morning
      13a10A good with
      19c1B goodbye
      8A6a goods
      3a9Ab gosse
      Acaa1AbB3A1gABAAAcb1dAA got
      1Aa10BBd got a
      1A1b9b got on
      1d11B5A got that
      3a2A4A1F1H3eb1f1A got to
      13a1A goudron
      bhAA1A5A1DaB7AA goure
      2a10a gout
      13aAA goute
      13a gouter
      13a gouttiere
      13a1C5b grace
      13a1C5b grace a
      1a13A7A grade
      3A9A1b7c grades
      7A7c graduates
      12Ab7A graff
      13a7A gramoun
      A3AA1b4bB1A5a2A gran
      13A7b gran mesi
      1AB3B1a1a3aE4Aa2d grand
      2B6A3h1A grand chose
      13a1a grand frere
      13E1A5e grand merci
      6A1a1a4A5B2A grand mere
      11a1aA6A grand pere
      13E10e grand plaisir
      13c1A7A grandad
      13b9A grandad s
      7a5C1c grande
      9a1A4A grandi
      9a1A4A grandi a
      19A grandpa
      7A5aA grands
      13c1A grands parents
      6A6A1a grant
      13a graphique
      13a grasse
      13E1A5e gratitude
      13CAb gratos
      1AB10bA gratte
      1AB10b gratte la
      11a1A1c gratuit
      13aAc gratuite
      13BcA gratuitement
      2c8B1Daf7Aa grave
      a12A2A grd
      3a9b7b gre
      13A10b great
      13b1B green
      13B1a grenoble
      13ccA greve
      5A1c5AAba grille
      7a5aA grille pain
      13a grimpe
      13a1A2A grimper
      13B1b grinder
      14Bb grinding
      13AAa gris
      20A gro
      5b1d4BBAC4a gros
      7a5D gros naze
      7A5a gros oeuvre
      7a5b1A5A grosse
      7A grosse machine
      5A7bA grosses
      5A7A1a grosses machines
      13a1A8a ground
      1a11b1B group
      13c1A group project
      6AA3A1b2B groupe
      13a1B groupe c
      13c1AA groupe de
      11A1a1A groupe je
      12AC1b8A groupes
      13a growing
      13b grue
      13A grv
      13CbbA gta
      13abB gti
      13a1A guere
      13B1c guerre
      2c2A1a3f2AC8A guess
      13a1A3A gueule
      6a6a1A guichet
      2A2A7a1a guide
      13a guidon
      9Aa2c1a8a guinee
      15A guinee j
      13aAA1A1A guitare
      13dBa gwadloup
      13a gwo
      A12a1a gym
      13a gymnase
      A1B8A1j1F1A1DA1A h
      14A h 24
      13a h de
      13aA h du
      15b h pour
      1bB1AA5A2AA3A1Abaa habite
      1a2A13AA2A1a habite a
      13a habite au
      13a habite dans
      13A8a habite la
      13A1a habite un
      10A2a5A habitons
      13a5A habitons a
      9a3A habitude
      15B hache
      7b5A hacker
      2A8A1d1BAA1b2A had
      2A10b1A had a
      11A1d1AAA had to
      13a haha
      5A7Aab haies
      13A1b hairdresser
      13A halal
      A8a1bC half
      A12a1B half an
      13D1c4b halfway
      13a1a hall
      5g5AA1AA hand
      13AAa handball
      1A11D1c7b handicap
      13a1A hands
      13b1A hands on
      ab8A1Ae1a4A hang
      ab8A1Ac1b4A hang on
      13A1b6A hangar
      5B7c1b happens
      5B9b happens to
      2A9A2A8b happier
      13A happily
      13A1B8b happy
      13B1A8b happy to
      11cba1B2B hard
      2a8c1C hard to
      13a1a harvester
      2A2BA6a1e4a has
      2b9bB hasn
      2b9bB hasn t
      2A8AeaAa hate
      15b hate it
      13A1A hates
      5A10A3b hau
      c10Abc1C3B3AA haut
      17a haut de
      16c3A haute
      11AaA hauteur
      13a hauteur c
      aA1a2aaA1bdbF1eA1AbbA1aa have
      a5a3a2A1AA2b have a
      2c8AAF1e4A have no
      15b4A have the
      2A7agAAAA2ab4B have to
      7A4B1bC4b have you
      2f4A3B1A1C7A haven
      2f4A3B1A1C7A haven t
      5b9A4A having
      13b havre
      13aA hay
      1A2BAA1a1b2jcBAaabAAA1b he
      9aA2aAA he can
      2b9A2B8b he d
      7a5C5c he ho
      2A7a2a1A3A he s
      2A10f1A he wants
      6b6A head
      13A2e hear
      13c1A heat
      15a heating
      13c heavy
      13D1d hebergement
      13a1C6b hectares
      13a hedges
      2A1A7Ae1A heights
      abcbaC1a2acc1CFBacbBb1be hein
      1b10Aa hein ah
      1A11a hein c
      4a8a8A1A hein ca
      5A6bB2c hein j
      2A2a4aa1B10A hein je
      11A3A hein la
      13a hein le
      aAA2a7b2A5a hein mais
      13b hein moi
      2A10a hein pas
      4A10Bb3A1A hein quoi
      12aA helas
      7c7A2A hell
      4a10A5AA1A hello
      5cA6CbdA1A help
      5e7F help me
      13c help my
      13b7b helped
      13A5A1a helpful
      5A7b1A5a helping
      13Dbb her
      13b9B herbe
      1C1d1c3a1AAF1d3e1AAA here
      13a1A hermes
      2a1AB5b1C1b8B hesite
      2C8e1A hesite encore
      2A8C1a1a hesite entre
      11A1D5A4f hesiter
      1aa2b7FaAA1c4aa heu
      13Aac heur
      1dABA1aA4AcadAA1dA2c heure
      1e11E heure c
      1A2A9AB3e heure de
      13ACa heure est
      13A heure et
      13AcA heure ferme
      1a11AC heure il
      14Ad3A heure le
      13aA heure vingt
      AB2A6AaBBb3D3A heures
      13a heures a
      13b heures avec
      11A1A1A heures de
      13a heures du
      15a heures je
      13b1A heures par
      13a heures sur
      1A2cA1A5cbB heureux
      4c2A1a1ABD1A3A1B2B hey
      4c8B5A hi
      4b8B5A hi i
      aA1A2A5bae2A5BA hier
      13a hier c
      13AaD hier soir
      13b1A1A high
      11aba1b him
      13a1a hip
      13a1a hip hop
      13B1d hire
      15a hire one
      2AA1A5b1eA3A3A his
      1a1A1A3B3Eb1a2A2ae histoire
      13Cc histoire d
      3A9DA8d histoire de
      9B3cAb3A histoire geo
      13bAA7A histoires
      3c9D1A5A historique
      2AbB10d7A history
      b12B1b hit
      11cAc5A hiver
      4cA5AACAB8A hiya
      11baa hm
      1ab8bCc1AA1B4aC hmm
      5a5A1A hmm je
      13a hmm les
      1a5a5C5c3A ho
      a12A1a1A5A hold
      13A1b holidays
      5b3B1cbf1B1A6B home
      10B2CdA homework
      6AA5aaaA homme
      13b honda
      2b8AaBcc2A honest
      2a10AAB honestly
      15B honestly i
      2a10B honnetement
      1a2AA1b6AB7b honte
      1A1bAA4a2a5A hop
      aA1b6a2D5A hop hop
      aA1b6a2C5A hop on
      13b1A2A hopital
      aa9c1Eba4a2b horaires
      14aB horaires de
      13d1C horlogerie
      11Ac1A horreur
      12b11A horreur de
      2a2A6ab1c2aA hors
      12bc4A hors de
      14A hot
      13bAA hotel
      13AAa hotel a
      13a1A hotesse
      A12c1D3A hour
      11A1b1a hours
      13a1A house
      1A12aA houses
      abaAbcAAAa1a1EAdAAAA1AcA how
      4cA1A5ACC how are
      A2B2A6B1f4A how can
      4AB7A1aA5dA how come
      ba1a1B2Bb3D1dAA3AB how do
      5e9F6B how does
      2b10BaA4a1b how far
      13A1C6e how is
      5A7d6A how long
      5A2a4aA4Ab1A how many
      11a1CAd6A how much
      13bA how old
      4b8B8A how s
      1aA2b5A1c1C2A how to
      13B1c how would
      14AEe ht
      6A6a1A html
      13a1A hugo
      3aa6AcCa4d1A2a hui
      13b1A8b hui c
      3b9D5b hui je
      13b4A huile
      1A8A2dAB3A3AA huit
      13a huit an
      15A huit ans
      13a1A huit cents
      13a1A3A huit heures
      10A4a huit mois
      7d5ABA huitres
      1a1aaba1abA1abbCA3A1ba hum
      1b3bA5aC5bA3A hum je
      13a hum l
      A3ACcBAA1AAD1B3A1A humain
      6C8c humain la
      13c1B humaine
      1A2A1bA5bBd3A human
      4A6a1d humeur
      13b hurle
      A12a1a hurt
      13a hydraulique
      5A7b1B hyperactif
      adbba1cCBbAeaa1bACC2B2d i
      10A2a i always
      A1A2a6a2D2a5c i am
      15a i be
      13A i become
      7A5a i built
      a1A2Af2a1AahAJ4A3A i can
      15b i carry
      b14A i change
      6A6a1a i come
      A12cABa i could
      2b4A5A i couldn
      1afA2b2cbCeEAA1aAcA1aaD i d
      3C11c i delete
      1A11baB7A i di
      10A2c1A7A i did
      A10Aa1Ba8b i do
      A4ga3A1AABCa1Ba2BBa i don
      13a1A i dropped
      5A7Aa5A i fais
      1A1b10bA i faut
      6B8c i feel
      13a1A i fix
      a2b1BA6daFAA1B2c i get
      13b1A i go
      1Bc10b1C2B i got
      5A1A3f12A i guess
      11A1c2A i had
      2A9ba i hate
      b1A2aAb2bAAbAAA2bA3b i have
      2C8AAd1C i haven
      13e1B i help
      2a i honestly
      13C1d i join
      1AA2a7A1A7d i just
      13CAb i ka
      5A7a1a i keep
      13b i know
      4e10C2A i le
      13a i learn
      15a i left
      1Ab2A7f1B3A2aBa i like
      13c1B4A1cb i live
      11aaa4ba4A i ll
      4A6A1c1A i look
      15A i love
      1CE1bdBB1bAbAHbgB1aa2b1A i m
      1A11B1A i made
      13d i make
      1e3b7E1A2A5a i meant
      bA11A1B1c2A i messed
      1B11B1ce6B i missed
      11bAA1A3c i must
      1c1A1Ba2aab1B1g2A3B i need
      3B7aA10b i never
      1c3A7A8a i put
      13f1A3C i quit
      2e8B1A1A4Aa i really
      13b2A i redo
      6a6B1a i run
      1cA10D1C7d i said
      1A3B7c1F4d i see
      2A8A1j1A2B i skip
      a12A1A i skipped
      13D1b i still
      10A2B1a i stopped
      2A8b1c i suppose
      5e9EA i supposed
      B12c1a4A2A i take
      13bAB7b i talk
      13B1A3b i think
      1c1a9C1A4b2a i told
      5A7A1b i too
      3A1B9bA i type
      AAaA1B1b3bccBBBA1bc1A i vais
      13B1c i veux
      13a i walk
      aBabA5aA1B1AAaAa2B i want
      3c6A2bAba i was
      17a i wasn
      11A1C1d i wonder
      6a4A3A8a i would
      2A8aE2b8e i wouldn
      2Aedb2bAaCADa1aAccA2B ici
      2A8A1d1B3c ici je
      13A1B3c ici pour
      1Ad2A1A3dDE1a8B ide
      2B2A5A1aAa4A idea
      14Aa idea of
      13f1A ideas
      2hA1b1a3BAHadA1A5a idee
      2B2b1a5Dbd idee de
      2A10c idee frr
      2d10E idee pour
      a1B10e1C idees
      2Ab9AA1a identite
      2A3Aa4Aa1A idiot
      15B idiote
      1AA1AAA2bAgABAf2d5A if
      6A3A2b1b6a1A if i
      18a if it
      11c1C1a8a if my
      9a5b2aa4A if that
      11a1D1a if the
      11bA2a2A if there
      AAg2A5ABFACA1dAB1BeB ignore
      A1A10CA1A6d ignore my
      15A ikea
      a4bbAa1b1aebB1B1A1BAab il
      AAA4A2A2h1B1A1A il a
      13a1A il adore
      13b1A il aime
      13a il boude
      13c1A il c
      2A10f1a il change
      13a1a il connait
      14bD il demain
      3A il demonte
      1A11aAd il des
      4A6AAc1a il dit
      3B9a1A4a il donne
      15A il dort
      3A9bfC3A il e
      6A6B1c il en
      1fAA1aae2ABAB1Da1a2AAAA il est
      12Ab3A il etait
      13B1b il fabrique
      3A3A5ChB4A il fais
      1A9AbCd1A3A1aAB il fait
      2aa6abAB1A4A3A il faudrait
      aCA2cA2aAc1bBA2a1A1CaB il faut
      13a il gele
      9A3b1A il il
      15B il invente
      5A5A1b1A8b il le
      13b1C8A il lui
      13fAAA2A1A1a il m
      10a2a1A6A il ma
      1A4b4Bbb1C4Baa il me
      aAa2AA4Dbd1c2A5c il n
      2aa1A4aAE2B2B1A1A1g il ne
      12Aaa il neige
      13A1a il nous
      5A6c il parait
      9AA2d il parle
      14A il passe
      11A1A1a il peut
      12ACeA il pleut
      a5A1a1a2D1BAaa1a2b il possible
      13A1a il pour
      13a1A il prend
      13a il rentre
      15A il reparer
      A2e1A5B1GAcAA2d3A il reste
      1a9B1g1C3A3Aa il s
      1AB4A3d2Ac3a4D il se
      13B1b il sera
      6A6A3b il serait
      13A1b il sort
      a1Aa1dAA4aCAAca3A1dA il te
      15a il travaille
      A4Bc2A3FCe il un
      5cc1aaa2BDD6A il une
      7A5Cca il va
      1a11c1B2a il veut
      2AA9c il veux
      13a il voit
      13a1B il voudrait
      1Aa1Bac1baa1ADACAaa1c1aAa il vous
      1dcbdb1aaaAcbhCHb1Ad4B il y
      10B2a ile
      10B2a ile de
      A1A2C5aALajA2AA2Ba ils
      13C1b ils en
      13b1B ils font
      13d1B ils m
      15A ils me
      11b1dbB3A ils ont
      13CAb8a ils sont
      A12C1d4A1A ils vont
      2A10c1A imagination
      13Aaa imagine
      13cAA imaginer
      7g4AF1A imbecile
      7A5f1CA3A ime
      11A1B1d immersion
      13b1A immeuble
      13a1A immobilier
      3A11A impeccable
      1A5A3A1E1C6e1A important
      13a1A important pour
      ab3Aa4a1eABAb2A1A1B importe
      5A7a importe la
      11A1f1A importe ou
      13a1B importe quel
      ae11D1dAa6A importe quoi
      2b4A3bBA1A1AA5d impossible
      2c8ABC3A6d impossible de
      13AAc impot
      13B1b impots
      15A impression
      15d6A imprimante
      13a imprimante 3
      15A imprime
      13a imprimerie
      13c1A imprimeur
      A1cAAbaAccaBb1aeECB1aBEBc in
      13B1a in 4
      12d1AC1A6A in a
      2A10c1B in class
      2A5afE2aABBA2AA in english
      10B2aAa in france
      2a5A1h2GAEA1AA in french
      1A11a in january
      13a1b8b in june
      13caA in laide
      13a1b in lille
      13c1A in may
      6f6D4A in moun
      4A8d1B in my
      4b8D1a in nantes
      1b11A1A in our
      11A2bA6A in paris
      1a11A1A in seconde
      A12a1B in september
      5e3A5BB in simple
      15b2A3B in that
      1A4A3AAbdA5b in the
      1a11CAc in there
      13a in troisieme
      11A1d10A in year
      2d4b3AbD4B5A incapable
      2j4A3A1D4B5A incapable de
      7a5B1A incapables
      11dAA10A inchallah
      13a8A included
      6A6c inconnus
      2A9Aa1A1a6b inconvenient
      2A2A3A1A12a indeed
      1c11B1A4a indique
      13b1A8A indoors
      13a indus
      13a industrial
      13a1b industrie
      13a1A7A industriel
      7A5c1B industrielle
      13B1d industriels
      4c8b1A ines
      1eA10A1A inexacte
      13A7c infiniment
      13b infirmiere
      1aA8AAbAc4B1b info
      1aBA8AA1b4A2a info sur
      13d informatik
      1bbb1A7B1D4A1ba information
      3a9B1B4d2A informations
      3b16a informations de
      3B1a7a1A informatique
      1AAaAA1B5C3Ab1e2AA infos
      1A1A11C2b1c3A infos sur
      13c1A ingenieur
      9a3CAA inglish
      13a1A injecter
      15a injection
      13b3aA inn
      3a20a innit
      13a1A inox
      aABA3B3A1c1A2a2a1ad inquiete
      1a13A8a inquiete c
      13c inquiete je
      13D4c inquiete passe
      5A4A2D1f4A inscription
      A1A2AA6eA5A inscrire
      13A6b inscrit
      13A1A7b inscrite
      1A10Ac insectes
      13c1A inside
      2A9aa1a insiste
      3A1AbA5dAdA3B2d insta
      15A installateur
      15A installateur de
      13a1A installation
      13cA installe
      2A4B5b1a3A installer
      13a installer des
      aBc2B5a1BAEb2Ag1B instant
      2a8A1a instant je
      6a2b3B instead
      6a2aA instead of
      13b1A insulte
      3c9A7A1A integralite
      3b integralite de
      3a9A1A1a integre
      13A1b integrer
      6ab4AD1b intelligence
      6ab5C1A intelligence artificielle
      3A1A6Ad1A interdit
      13c5b interessant
      12Aa1B4A1a1c interesse
      13a5A1a interesse a
      12AB interesse pas
      12AA1b interessent
      2A2A1A4b2F6e interet
      2A9AA1D6c interet de
      12a2e6F interet pour
      A11A2d interieur
      12A interieur j
      6f6D interlocuteur
      2a2A5AafAI6a1a internat
      13A9a internat ne
      11AAa1A interne
      1A1A3A5BAf2c3AA internet
      15a internship
      1b6AA3b interprete
      9a3B1bA interroge
      13B1c intervenir
      A4aA6B1AAc1b2B interview
      10a interview en
      1A8a1AEAi2a into
      13a6A invent
      1B11Ac6b invente
      13b1A invente d
      13bA invente de
      15A invente des
      15A invente tout
      2A10e1D inventer
      13b1C inventer des
      13d1A inventing
      1g1A8AD1A8b inverse
      7A6c1A iphone
      10a1aA1A2Ac1CA ira
      2A8A1c1A irai
      9a1AaAb9A irait
      24A irait bien
      9b3A irlandaise
      1BcAACab1AD2K1jABAaB1cBa is
      13a1B is 15
      13A is a
      9aA4A is bad
      13a1A is in
      A7A2A1G1i6B is it
      9CA2g1B6A is my
      9bA is rubbish
      13F1dA5eA is that
      A4AAb5Faf8b is the
      cB2AAc1aaaA1CBAA3A1a is there
      7B5A1a2B3a is this
      13d1D is what
      13d1A isere
      3b6aA1b1B6b isi
      13Ab island
      1cA2A6aaAc6AA isn
      1cA2A6aaAc6AA isn t
      15A isolation
      13c1C isole
      5b7BbB issi
      2A10a1A issue
      aaaa2BAAaccdFBaacbaAafba it
      A14b it a
      3cA8D1b1d6A it all
      13a3A it and
      11G1d it depends
      13a1a6A it for
      4b6A2cA6A it going
      2b2d4c2G1aB7a it in
      11b1B it is
      13AAa6A it just
      5A7B1B6d it matter
      13a it on
      1ABA1b1a1a1a1iAE1A1BA1Aab it s
      15b6A it take
      13a1A2Bc it there
      13B5bc it up
      13b1A7a it was
      8d4DcA6A italien
      15A ite
      1A11d1A its
      bAgD1cBBBFCbaAB1eA1bDaaBg j
      11BD11f j accepte
      a3a4a2Ac1E2a j accompagne
      11Ab j accrochee
      ACA8B1c1A2AC2AAb j adore
      bcI2bAA1FAa1ccfBADEABBcA j ai
      13d1C3A1A j aide
      13A j aimais
      A1b2DB4dABCBA1bAaAbBD j aime
      1b10aE1b j aimer
      1bBb1Ab2aaBaC1c1aa1cAdcA j aimerais
      11BbA10b j allais
      9A3A7e j anti
      5AA3C2d j apprends
      7A5F5c j arete
      5a5A3A j arive
      1A1a9I1D3d j arrete
      2c1aAA2a1a1e1AA1AB2A1A j arrive
      13a j assure
      5Ba4b1B6A3c j attends
      2B3A4ac2a7bA j aurai
      a1B2ba4A1B1A7ba j aurais
      AdA2a5BA1bBc1Ba1a1bA j avais
      1A11a10b j avoue
      13A2a j ecoutais
      13a2a4A2A j ecoute
      1B3e7iBdA3C3A j ecris
      3D9e1d j efface
      AAhCADaAA1AaaGcB2agB1Cbh j en
      5Aa6B1ab j entends
      4b2A4d1AaA7A j espere
      2A8bA j essaie
      3b2A4A1bAAd1A2bAA j etais
      11A j etouffe
      2d8dCC4b5D j evite
      1aB2A5A1C4aA2baa j habite
      2a1AB5c1D1b8B j hesite
      13A1a j imagine
      14A j invente
      2A8A1c1A j irai
      3A9h1A2b4B j oublie
      13a1A j ouvre
      1Ab1Aca2AaaaA1BA2b4B j y
      4A6BEgbA3ad1A1D ja
      5A2A jaden
      A1baACA5dAA1A1ABAa1AB jamais
      12Ae5A jamais d
      1a10lF10F jamais de
      1dB9CB6A2Ab jamais dit
      2c8Bbb4A jamais essaye
      2A9Ab jamais eu
      A11ea jamais fait
      1AA9aB jamais j
      1aAA8cE4cA1A jamais je
      13a jamais la
      13a jamais le
      2A10b jamais o
      2g8AAF jamais pense
      12AB2A1A2b jamais pose
      2f8ABH jamais reflechi
      3a1A6A2e jamais rien
      1Af9AD1A2A jamais su
      2Aa3c5C jamais vu
      13b jambe
      15A jambes
      15A jambon
      2d1aa3A1AbKAb1A1dA3b jan
      13D5d jan e
      2A9aA jan ne
      5a jan pour
      2d10F jan se
      1A11b1B january
      2A10d5AA2A janvier
      2A1A3b6d5A2A japonais
      13a jardin
      12bB jardinage
      13a1a jaune
      6B6A1B7c jave
      5c7CAA3e jdois
      12A jdors
      FBb1CbdC1BbhEcFJE1fm2dCD je
      10A je 16
      13A je adore
      13a je aide
      1a11B1A2a5b je aime
      9Aa2a1A je apprends
      15A3A je appris
      a8Aa2B je appuies
      13h1D3G je arete
      a5a8A2A3A je besoin
      9b5A je bosse
      11A1A je bouge
      1A10A11b je bricole
      1Bj8BDB je c
      5f1A1Ac1Aa2B2B2a je capte
      1A11e1a3A4A je change
      1bB1BA4B1aAbC3A4a je cherche
      1A8A2ebB3A4A je commence
      2A2d6AD je compren
      1A1AAea1AaCAaB1CC5aA je comprends
      2A1AA5aadA2AA5c je connais
      2A10B1b2Cf je continue
      1D3A7c je corrige
      13J2A2fA3A je coupe
      13a5A je cours
      5b7a5A je crains
      1aa8bab1AAb1aA3a je crois
      13a je cuisine
      5A7a1e4A1A je de
      12Aa je dec
      4bb5A1a1A3A4A je decouvre
      b12C je deja
      2Ad1Bb2a1b1b1DA2A2B1b je demande
      3A9c8A1A je demonte
      13a1A je deprime
      12Ab je dessiner
      3A5B1Acc1A3B je deteste
      13a1A je devient
      AbCbBBA4ADB1cFAAAk1dca je di
      1Aa8ABC4b5c je dirai
      1AB8cae8A je dirais
      4a8a1D je dirige
      3BBB1a3hCfBaA1eACacbA je dis
      11AAB9cc je disais
      6A4A1A1e je discute
      5d7B1A6a je dise
      13A1b je dix
      A1A2b5b1D1ba2b2AA je doi
      Aa1a7dACAA1A1fA1AAB je dois
      1Ae2A5A1A1A2cA je donne
      12bB1a3A4A je dors
      13c6A je eu
      5e9D je faire
      CACC1ab2A2bbEp1eaBEABAB je fais
      16c je faisais
      13d1A je fasse
      12b2A6B1A je ferais
      7C5D1g3d4A je ferme
      1AA10J1A3i je file
      13b5D je fini
      11A3a3aA3A je finis
      1A11A1A6ab je fume
      15A2a je gagne
      2AA8aA1A2gA4B je garde
      13a je gere
      2c2aA4A1a2A je j
      2c8ABB4A je jamais
      a1A1A1a2a9a2aaA je je
      13dBA3A je joue
      6A5aB1b4A2ab je kiffe
      13C1a3a je kite
      1A3a3ab2A je konpran
      1Aj2AA4B1B1aa7A je l
      2A10bbA2dA je la
      13A5b je lache
      13b je laide
      2AA9G1A1af4B je laisse
      13b je lave
      1Ad2a3a1CaC1E2bAA1bBd je le
      3A2a6EAc2b1A3c je les
      13A1a je leur
      13c1A4A3A je lis
      15cA je lui
      1aAac1a4AbcAE1acBB3B je m
      BA11C1aba je mal
      13a5A je marche
      cj1BCECC1C1fALalB1BeA1AhE je me
      1b3b7A1a1A je melange
      15b3b je mets
      Aj3B7J1CA2AA je mi
      13a1A je monte
      ACda1cab3bABAGdaaBA1Ab je n
      ACi2AB2CbcECAFaAAa1bbCa je ne
      13b1A je nettoie
      3A9g6AB1B je note
      5A7gAbb1A1c2F je oublie
      13a1A je panique
      1AA1acCcAEaB1f1fA1aA2Aa je parle
      13C5aA je pars
      aEa3A3ACDdADmaBA2ADb je pas
      2A3C4Baa4cA je passe
      12b3a1A5A je pensais
      2CA7a1a1A3b4b je pense
      13a1a je perds
      5A7B1c1b2A1A1a je peu
      12Aa je peur
      beBB1cA1aAAaGebeAeFF2A1b je peux
      5c7C je pige
      6a6a1A3A je pisse
      4A8b1CA1B je plus
      3a je porte
      15A je porter
      13c1A je pose
      2a3d4A1AbD2A3A je pourrais
      BBAb2d1abaAcKA2BAc2Aca je prefere
      a5a1ba2bD1A2b4aB je prefererais
      A1B2A5BBb1B2aA3bf je prends
      13A1a je prepare
      4A6A1G1b1A1a4a je quitte
      13E5f je raccrocher
      13b je ramasse
      13c1A je rate
      13k1A1D6A je recommence
      1b11C je rectifie
      13a je redouble
      1b11B3a je refais
      2B8C1e je reflechis
      2b8b1A je reflechisse
      12Ab1A2b5a je refuse
      2AA9daA4b je regarde
      a2a11b7a je regrette
      13A je remercie
      15B3c je rentre
      1BE2A6AB1B2eb2aA je rep
      13a je repare
      6A6a je reparer
      aB13a je repasse
      10A2f2F je repete
      1AC2A6Ab1A2c3b je repond
      A4AA6e1b8A je reponds
      1a15A2a2d je repondu
      13C1A1c2b je reprends
      2A8bbc1B3A1A je reste
      2Ab9B5AA2B je retire
      1a11c je retourne
      13a je reve
      Jb11o3aAA3a je reviens
      2CB1a6AC2b1A4b je rien
      12Ba10c je rigole
      20a je roule
      2c10B4BA je s
      2D9dA1b8A je sache
      1C1a1BcA2BDAgAbAA1A1A1AB je sais
      2d8B6B4A je saurais
      13A4A je saute
      2B2a9B2A3a je savoir
      1Ef2C6Ge1b2C5C je se
      2g2b7H4aA je seche
      2A10a je seize
      15A1a je serai
      2e4A3AdC10A je serais
      4Aa7b1A6A je sers
      3A7ABA10e je signe
      5A7b je sois
      13d1A3A je sors
      cb2AAd6E1b7a je souhaite
      ABa2b3ABaBgAA1a5Ab je sui
      aGABd1DAAcabdd1ebBA1aB1BA je suis
      1A1A9a10b je supporte
      1aAc1A1AA1A2EaAA3e2A je t
      13a5A je taille
      5a9aA je tape
      1ACA1B1c2aC1EcccAcbAfaBc je te
      13c5D je termine
      11a1a1A je teste
      2A10a1a5b je tiens
      13a je tombe
      13d je touche
      13A3a je tout
      11a1E1A je travaille
      1bA8A1Bb4A je tro
      19A je trousse
      2g2B5AAG1B2AA je trouve
      13c1a je un
      1A11dAA3B je une
      3aBBA3ceAeabA1Cb1A1AC je vais
      ebAf1Gb1b1bACF1AAbCbd1a1c je veux
      13b je vide
      1aCAc4b3cAc1AA4cA je viens
      11A1b1A3A je vis
      2b2A5eAC1AA2A2d je voi
      11b1B6a3A je voie
      1ac3A4CBB1bA2Aa1d1B je vois
      a1AAAAa3A2aAcAa1AbAA je voudrais
      bca2B7bcAA1AA1a1AB je voulais
      1b3A6CB10e je voulez
      1c3B1a2a1bcAHbAAb1ebbB je vous
      13a je vu
      1A11h2A je you
      1A3A9c jecri
      2B3a6B1A1cc jemere
      2A9bA1c jenne
      2A2A7b jens
      13BAd jerome
      AAAf8Aa1B4A2bA jete
      2Ac8AC6A jete tout
      3B2A9aA jeter
      1A1d9a1B3AB2a jette
      2c1a4a1Ada3BAA jeu
      13bAB jeu de
      4a8AcA jeu sui
      14Bc jeu sur
      6A6baA7A jeudi
      2Aaa8c1AA1a2AA jeune
      6a6a1C jeune de
      4a8a1B jeune fille
      a14A2a jeune que
      1A4A2A3IAh6a jeunes
      13a1D jeunes a
      6A6A1b jeunes de
      13D1e jeunes en
      9A3b1a jeunes qui
      13C1a jeunes sont
      13d1A jeux
      15A jeux de
      13a1A jeux video
      6B6b1A jkiff
      12Ba4d5A jla
      12ba2b1A4a jlai
      13A2c1A4A jlai pas
      2c2a5ABa1B2A4A jle
      13d1A jmen
      13Gd jmennuie
      13b1A joaillier
      2B2A7c1A6aA job
      13a1C job at
      13C1c6a jobs
      13CadA3b1A jodi
      11A1bA3B5c joie
      13C1d join
      6f6DAG4A1A joindre
      13a1C joiner
      15a joinery
      13ABf joinet
      13a1A joining
      13abC joint
      13a1B joints
      2A10Aba7a joke
      13CAA2d joker
      13a joli
      a12a9a jorai
      11a1C1ca jore
      13e10A jou
      4AA5A1Edb3BA1c joue
      13dAC3A joue a
      13AgC joue au
      13e1E1A jouer
      4A9b7A joues
      4A8Ac7A joues a
      13a1A jouets
      1a2c1AA3faBba2AaA2AD jour
      1A9a1aAa jour de
      11A1dAB jour j
      1A11c1B jour la
      11fA11A jour non
      11hA11A jour oui
      3A9aAA1A2b journal
      13A1d journaliste
      A1A9baAaAA1b1DAA journee
      13a journee c
      13B journee je
      13a1A journee portes
      13f journees
      2B8cAa1C4A3c jours
      13a jpars
      2Aa6a1bC4a4a jpref
      2A3a6C1e2A jpx
      12ba1A1A jregarde
      15A jregarde des
      1dAc9D1CB3a2b jtai
      1a1c9B1BA3a jtai di
      1A13AA3a2a jtai dit
      13c5B3B judo
      13B1c juge
      2c12A4AbaA juger
      13b1B juillet
      10A2b1A3A juin
      4A2A4A1db2A2A jul
      1a jumelle
      13a1b8b june
      13A1a jupe
      13a jura
      7a5aAA5A jure
      13b1A jus
      13b juska
      B12D1d1a jusko
      1A2BB8AA1a1Ab1A jusqu
      a2a1A7d1B1A1AA jusqu a
      A3B8A1b1b2A jusqu au
      13a1A jusqu aux
      13A6a1A jusqu ici
      3A11C4d1A jusque
      3A11C4d1A jusque la
      AAAA1aA6b1BbAa1B2e just
      13a1b just a
      13b just moved
      13a just outside
      dcBC1c1A4AB2aAB1Daabb juste
      13b juste a
      fB11D1B2B1A1AA juste avant
      13a1ab juste de
      13A9c juste le
      23b juste les
      3B9B1c7bA juste mon
      5A7a1C4a1b1A juste pour
      2A10b juste que
      11B12a justement
      13c jvi
      13b jvi a
      23b jvien
      13a jvien davoir
      5a3AabAAAB3eA jy
      19a jy vais
      3A9e k
      ABCCabAAAC1aaBAf1Aae1abCc ka
      13C1C3d1A ka aller
      13G5d ka arete
      13A1a ka coute
      1A2B4A1bAa1eA1b4Ac ka di
      13A1c ka dire
      5B7d ka ede
      1A1BCA1A4biaB4AA ka fais
      13a1b3AA ka gade
      5g4a2C1AA ka konprann
      4dc7D1D ka mache
      11A1B1A6b ka mande
      13a1A ka monte
      4dB7GC1d3d ka ou
      8ABA2f1A ka pale
      13B1bA1bA ka pase
      4A8A ka paye
      13d1A8A ka prendre
      2A1B8g5D3A ka rete
      13B1B6d ka sevi
      15A ka travail
      13aBa kaboul
      13b kapla
      1A11b3b kar
      13a4A karcher
      1A11a kart
      1A1b3b5b1B kase
      5A7a katriyem
      2A1A1A6c1A3A kay
      2A10a kay la
      13a kayak
      12Af4AA kaz
      13b1A kaz la
      11a2b4BA kebab
      12Bb10c keen
      13b1A keen on
      1B3A3AaAaAAd2A1D1Acc keep
      13b1B keep me
      1A1A9A1d4B2a keep my
      3A9a1a keeping
      13a keeps
      13b9a kept
      13a kermesse
      1A3d5A1FBad3bAdAB kes
      DdA2aA2ba1bEA1aAd1ca1A kestion
      a14C1Ab kestion d
      Aa15A1A kestion davan
      9ac2A4A3A kestion en
      1A3b7A3a4A kestion je
      f3A6ABG1A1cda2aA kestyon
      12BA2aac kestyon an
      b17A kestyon avan
      a12A3bA kestyon la
      4A12AaA kestyon t
      4A8c1A8A kevin
      13AdB kfc
      13B1a kid
      13Fada5A kids
      6A5aAbc4A2ab kiffe
      6A6A10a kiffe la
      14b kiffe les
      4Ca9b kijan
      4f2A5CA4A kikou
      1Aba1d7AAC7a kil
      1AA2e7C1A kil faut
      13c1C kill
      13c1B kill me
      a12C1bA killed
      12A1cB kilomaitre
      1b9A2AC kilometres
      5A kilos
      2A2a7c2A2A1d1A kind
      2A2a7b1aA4b kind of
      11dB11A kinda
      9aa2B9c kindly
      15c6A kisa
      1A1A11c3c3A kit
      13b1B kitchen
      9AbABC1B2ae kite
      13c1B kite l
      1b10Bc1C km
      13a1A km de
      13a9A knives
      2a1AB1A1AAbA2b4c1b know
      2Aa9A6d1A know about
      2a8A1b1C know how
      15B6b know that
      5a3A3b1b know what
      2a knows
      1a11a1a3a ko
      1a11b ko moi
      13Be9c kom
      4A8bBb komanse
      cABAAb1f3B1eEG2A3A kon
      5b7AA kon fais
      2A8A1d kon me
      5A7DAf konbyen
      1Ab1AaA4c1abaA7A kone
      1Ab2aA4c1a2A7A kone pas
      A2b10A5A1ba konet
      15a konm
      13A1d konmen
      2d1bA1A4ABFh2AA2a konnet
      1B3ba2bb2B1bA7A konpran
      1B3c3Bc5A konpran pas
      1b3e1c5CAB6A konprann
      1b3b9AA5A konprann ca
      5A1c5C1B konprann rien
      2C2e7F konpri
      13d5a konsa
      4A1c8A3A konseye
      1Ac10CBac3b1AA kosa
      2c10a2A kosa mi
      13ABGd3b1AA kosa ou
      b1A1e5C2E1ba2b kou
      5d7B3A3a koudmen
      3BA1A1A4i1B kouman
      3B4A6d kouman pour
      17b koumansman
      7a5BA kouyon
      2A2Ab1bab2D9A koz
      9a3A1A koz angle
      6c6C1a koz ek
      10a2A koz franse
      6a6B1cA koze
      8b1A2A1A kreyol
      13aA9A kuisine
      7c5B kun
      dbBb1CeCbBdcbbA1AbEaAAaaB l
      11AADb9g l a
      13a1A l abattoir
      6A6a1A l abri
      13a l accrobranche
      4B1a6e1C8A l accueil
      1A11b l acier
      a1A10d1B l action
      3A11f4ABAA l adresse
      13a l aerographe
      1A1A9A1bA3b l affiche
      1a2A8a1f1AA3AA l age
      13b1A l agroalimentaire
      2a9Ae2b2A l ai
      5a3a3A1A5a l aide
      6A6A1c l aider
      4a8A l ain
      B1A8a1h1B3A l air
      A4aa2b2aB1A2c l aise
      13A l allocation
      13a l alu
      15a l aluminium
      11a1A1A l ambiance
      Aa9acc1B3A3BA l an
      c12A l ancienne
      2A2A2cAg1BCAb3A l anglais
      9Cf2A5A l angle
      AcA9AbAd1A1A3A l annee
      15c l apprentissage
      13b3A l apres
      A12a1a7A l arc
      13A3b l ardoise
      A2A11c7a l argent
      13a1A l argile
      13C1b l armee
      15A l armoire
      15A l assemblage
      6A6a l association
      1AA10a9a l asthme
      A12FAfb2bAb1A l atelier
      13a l attire
      13a l aube
      13c l autonomie
      mB3AA1A1abAb1CCCGB3AA l autre
      13a l avenir
      13C1d l e
      14A l eau
      2A l ebenisterie
      15a l echelle
      AaA2AdAA1BC1aADA2BA1eCa l ecole
      1A3aA7BCA2ab l ecran
      21a l ede
      13A1c l education
      3e9C1A l effacement
      15B l effectif
      A12b l effort
      A12d l elec
      1B11b l electricite
      a2a5a3A6c1aA l eleve
      13b1A1A l enfance
      3C9A1A7c l enleve
      3A9A9c l enlever
      3e9D1B1b2aA1A l ensemble
      13a l entrepot
      1a10bA1A1AA l entreprise
      A4AA2b3I1AAd1ca1A l entretien
      3Aa1b6CAa5a l equipe
      13a l escalade
      8B4bA l espagnol
      2a8A1d1B l esprit
      13a1A l etabli
      1a11B1a l etablissement
      a5A l etape
      15cA l etat
      3A7aAca9A l ete
      13b l etranger
      12ba4bA l eviter
      15a l examen
      13C1b l exploitation
      A13A l exterieur
      ae1BA7AIb2A1fA2c l heure
      9B3DcD6be l histoire
      3b17A l historique
      11cAA l hiver
      13a4A l hopital
      13d1C l horlogerie
      13a1B l hotel
      2C2b7BAe l idee
      2j2A6BD5A4B l ignore
      10A l ile
      15A l ime
      15c l imprimante
      15b l industrie
      1A1A7A1d9a l info
      13c l informatik
      5a l informatique
      13a1A l inox
      10A2E1e l inscription
      1Bc2B5a1CACb2Af1B l instant
      3c9A7A1A l integralite
      2A2A7A1F6d l interet
      12Ab1A l interieur
      11acC1F6a1a l internat
      5a7C2Ac1aB l interview
      1A10bB10b l inverse
      13AAA1A l odeur
      13a1a l oeil
      8A4cB7A l om
      1A4b6jAJ4A l on
      15a l or
      13d6A l oral
      1A1A9d l ordi
      2Aaa1ac4ADB l ordinateur
      3A1A3a1A5c2b l ordre
      2A10A1C6b l orientation
      13a l orne
      3f9C6A2C l oublie
      12AAA1A6a l oublies
      6a2A1dAA1a7a l un
      1a12bC l une
      13A1A6A l usinage
      13eAC7A l usine
      5C7A2A5d l utilite
      abcA1b1AFbb1abbaea2bAaaB la
      C3a8A1B1dA la 1
      1b11C la 2
      cB11a1B5a la 3
      eB14AA la 4
      5d5A1B1A4A3b la a
      13d1BA la an
      6A6B1a4b la avec
      12aF1f3A la ba
      13a la bande
      2B2Ac4AaADd1B1A4c la bas
      1A1b13a5A la base
      13a la batterie
      13b9a la boite
      13b la bombe
      aiF8b1D2A6A la bonne
      13a la boue
      14A4A la bouffe
      13a1A la bougeotte
      1B2a8F1b6bc la boulangerie
      7A5A5a la boutique
      13c3A1D la boxe
      13b6A la broderie
      Aa3b5A2cBab2A2A la c
      3A1b7C1b4aa la ca
      15bA la caf
      b12A1Ab4A la caisse
      1A17A4b la campagne
      13a la canicule
      6A6ABhA4A la cantine
      5A7bcD4A la capitale
      13b1A7A la carrosserie
      13HAi la carte
      A12a la cave
      13b10A la ceramique
      11A1a1A8b la chaleur
      1b4A8A7A la changer
      13a la charpente
      13a1A la chasse
      13aA la chaudronnerie
      13a la chene
      14A la cire
      13a1A la cite
      1d13A7A la classe
      13a la clientele
      13b la clio
      13B9b la coiffure
      13B la colle
      2b2B5AAb4A4B la comme
      4a8B5a la compagnie
      13b1a la conduite
      6A6c1a la conseillere
      2A2f7A1A la consigne
      13b1a la console
      3b9A5aA la conv
      3a2aB5E1C1A1c1A la conversation
      15a la couleur
      13B1a la coupe
      13A la cour
      13c3A la course
      2A20aA la couture
      13a la couverture
      14aA la creme
      4aA7A la creuse
      2A10A5a la croche
      1B10aa1b1A1A3a la cuisine
      13a1A la cybersecurite
      cA10AB1AbA la d
      13A5a la dalle
      6A6d1A5A la dame
      2A10c1a3A la danse
      1b1A11A la date
      14bC la dechetterie
      13e5E la deco
      19A la decoration
      13c1A la decoupe
      A2b1a5AcH1a4A1b la dedans
      13A2a la demande
      eA2b7AC1Aba2A1AaA la derniere
      A1aa8BE1b2fb3Bb la dessus
      13b1bA2A3A la deuxieme
      1b1a1A5A1FBCb3B2c la di
      13A1aA la diff
      5a7e1A6B la difference
      6b6A la direction
      1A4b6C1c la directrice
      3a9D1AB2d la discussion
      1aA2A7c la distance
      13a la douche
      1a11A la drone
      5a3a6aA la en
      13a4A3a la et
      Aa10aA2a1aA la euh
      13A1c3A la fac
      18a la faire
      5b7aAA4a3A la fais
      5C4E2iAA3A la fait
      1A1ab5A1Ac4a2aA1a la famille
      12bB la farine
      3b1a7A la faut
      14AbA5A la federation
      7A8a2a la fenetre
      7A1a3g1C3B3A la ferme
      7A5a la ferraille
      2A10a1A la fibre
      3A2A6a1CA3b2f la fiche
      A2b2A6lDhb2GA1a1A la fin
      13BcC6d la finale
      2A10g1A la flemme
      2A10b la flotte
      5A10A la fnep
      2cA7A1A la fois
      15A la fonderie
      15A la fonte
      13b la foret
      15A la forge
      13E1f la formation
      4e8a1A la forme
      5A7b1aA la formule
      10C2hBa la france
      13b9A la garde
      7A5b1a3A la gare
      13a1A la grande
      13a la grasse
      13a1A la greve
      13A1a la guerre
      13aA2A1A la guitare
      13b5B la haut
      15a la haute
      12aB1a la hauteur
      13A1B7b la honte
      5A7B1d la i
      15ca2b la il
      bAca9D2A1Ab3bA la j
      AaaA1e5A1J1CBddd1BcaB la je
      A3A6abj1D3C1A la journee
      13C1fA la ka
      12Ab1a la kaz
      13a la kermesse
      aa3c4A1Bc1CeBFAA1CA la kestion
      3AA1ab3B1aAB2a5b la la
      15A2b4B la laisse
      9b la lang
      4A3CdeA1E7A la langue
      11A la le
      14bCb6c la ligne
      13Bb la ligue
      11e1G la limite
      1A1A10ACAa2cb1a la liste
      13C1d6A la loi
      2A12A la lumiere
      2A2A7iaE la machine
      4AA5A1a1A7a la maconnerie
      5B7BBf la main
      3A10Ac7B la mairie
      7a3A1A1bb5A1a la mais
      3A1A2AAAAAdAAAAb4AA la maison
      1A13b la majorite
      4aa5a1D1A la maman
      13c la manche
      13a la manette
      13A9A la maquette
      14A la maroquinerie
      13a la marqueterie
      13b1A la masse
      13b la maternelle
      1b11C1B la mauvaise
      1A10ac1c3A3a la mecanique
      7A3A1bAccA4a1A la meme
      2Ae14A4A la memoire
      3A9A9c la mention
      4A8b9a la menuiserie
      14cB3A la mer
      A17ad1C la merci
      1a5a5aA la merde
      13a4A la metallerie
      11a1c1AA7A la meteo
      13c5A la mezon
      a12AA3Aab la mi
      2A10a la min
      13b la mini
      13a la minutie
      13a la mise
      4a10A la mission
      5A7h la mode
      5A4A2J2c1bbA la moi
      2a8bAC4A la moindre
      14A la moissonneuse
      11C1aA1a3a2A la moitie
      13cA la montagne
      7b4BAdA la mort
      13a1A la mosquee
      13CA8a la moto
      13bCba2A3A la musique
      10A4a7b la nationale
      11a1b1A la neige
      A10AeA1A2b la non
      13a la nourriture
      13baA la nui
      12BdbcA1aB3A la nuit
      d8A3D1A4b la on
      aA11g1B3A2a la ou
      5A5AiAd9A la oui
      aA5A1Aa4aa1A la page
      19bA la paix
      A1A10f1C la panne
      4a8D7c1A la part
      A12E1a7c la partie
      5A6aD1Ad1A la pas
      A12e1B la pate
      10A4A5b la patience
      9A3A la patisserie
      2A la peau
      13b4AA la peche
      2A9bD9b la peine
      12Aa1A3A la peinture
      6A6c1c la personne
      13b la petite
      4A5A2b la philo
      3A9B9b la photo
      B2C1a7F1Aa4A1h la phrase
      15a la piece
      3A9c1A la pierre
      13a5A la pince
      13aA la piscine
      5aa6B1AAb la place
      14a la plage
      23A la plieuse
      13a9A la plonge
      A2A8Ac1B7A la pluie
      13c9A la plus
      4AA7B1b6b la police
      11b1D1c5A la porter
      2b10A2A1a la pose
      1A1c9D1b4B1A la poubelle
      13a la poudre
      11A1aAA2bcaA2A la pour
      2A8A1b1A8a la poussiere
      5A7CAd8b la pratique
      dA11a1C1B6A la precedente
      13a la precision
      13baB la prefecture
      DA2a8C1aAf3a la premiere
      13F1c2Cc la prochaine
      13a la proche
      13c1A3A la production
      1A11cAa la prof
      Bc8a2B1A1b la q
      aaA10A1Ac1A la qst
      13e1A la qu
      13B1e la qualite
      13a1a la quatrieme
      5A7c la que
      dbBA1F3AAACa1DjEDDEA1AA la question
      a12a4A la qui
      4A8b la radio
      5A7A4B3d la raison
      14AcAA4AA la recette
      1A14Aa1b la recre
      b3AA7AAAhB2A la refaire
      13A3b1A la refait
      13a1c la region
      13A6A2c la remarque
      A12aAAa la remets
      c12AA1c la remettre
      13a2A la remorque
      1A11eAB1B6a la rentree
      13b1AA la renyon
      1be2A7C2A2AA2A la rep
      13a la reparation
      A1fA1H5acbabA1B1AaA1A la reponse
      1b13A la reprendre
      13a la resine
      13A9a la restauration
      A12C1g la retraite
      13d5A3A la reunion
      11g1BA9C la rigueur
      13b5A la robotique
      2A10a9A la roue
      A12baA3a3A la route
      13c1A la rue
      13a la salle
      13A5A3a la scie
      13a1A la sciure
      13a la sculpture
      1c11B5a3A la se
      5A7b1a la seconde
      13a1b la securite
      11A1a1h2AAA3a la semaine
      15c la seule
      2b10A3A6a la sixieme
      13aA la soiree
      13b la solitude
      13B1d7A la sortie
      13a1A la soudur
      12AB9a la soudure
      4a8BfB la star
      aB1A6a1AA1B2ba2bB la suite
      A12E1B2d1A la suivante
      3b9A1A la suppression
      1BA10e5aA la t
      5A7A1b la table
      A21a1A la taille
      12a1bA la tarte
      13E1e la taxe
      4a1a6AAA5a la team
      13cbAA1B3A la tele
      13b1A la tension
      13B1b la tenue
      13a la ter
      13a la terrasse
      13abB la terre
      1AB2A3a1BaiAa3B3Ab la tete
      15a la theorie
      11ABf1B la thune
      13a la tondeuse
      3b8Aa3b2A la totale
      3c9A9C la totalite
      15b la tour
      2c1a8C1A la tout
      B12B1b1d la toute
      4A8B5c la traite
      13a la troisieme
      1bdA1abb1a3CCCA3a la tu
      13a la valise
      15a la vallee
      13a1a la vente
      1a17A la verite
      3A5c3A7B la version
      13dA1A la viande
      2A2C6acAA2a la vie
      13a1A la vieille
      1a2Ab7a1B5A1A la ville
      13A1eA5A la visite
      15bA la vitesse
      13a la voisine
      15A la voitur
      13a la voiture
      13C1bA6c la votre
      2c10B la vous
      2a10a la vraiment
      13a la vue
      13Ac9a laba
      13B10a labas
      6A6a label
      13a1A labor
      3a9B1e6AA labour
      2A4a2a2D2a1Ac4A lache
      13A1aa2A lache en
      10a2F1a2Ad lache l
      13a1B lache le
      13a5a lacher
      5a7b1a7Aa lad
      23Aa lad s
      3A9G9d ladder
      13b ladders
      13aAA lads
      9a4aA5c laide
      13c1A laine
      13b laine de
      BBB1AA1A2aAdDaFAaae3dA laisse
      18aA laisse ca
      13A1A2a4A laisse de
      5A7a laisse faire
      4A7BA1B3c3b laisse j
      a12c5b3A laisse moi
      1A10ba4aB3A laisse tomber
      2AA9C4gA3A laisse vide
      13A1a laissent
      A1Ae1A1a4AC1B2f1AAAA laisser
      19a laisser un
      2AA6ab1c4a laissez
      2AA7b1d laissez moi
      5b laiterie
      13a laiton
      1a11Eb5A1bd laj
      5b9A6B lajan
      8B1A2d lakay
      13b1a lakaz
      13a1A lame
      1A11aaB lames
      1A lames de
      13a1A lampe
      13a lampes
      10A2c1A2A lan
      13b lan dernier
      13b1a lance
      13C1b lancer
      A9A2d1c3A lane
      10A2b1a3A lane derniere
      AA6ebb2EAC lang
      1B6Eba2A1A language
      8A1a2A language to
      2c1AA1ACbbA1DAC3A1A1A langue
      4A3BcfA1C7A langue de
      1A8C2A langue en
      8B1c2A langue francaise
      9A3A7A langue pour
      1c6cAB2dBB4A langues
      4A8c1A1A lanmen
      17A lanmen moi
      11A1AB4b lanne
      13a1a lannee
      13B1c lantrepriz
      A8a1A1F3d lantretien
      14A lapin
      13adA lapli
      13aAc6A laptop
      13a lapwent
      5A7B1a4a1a laquelle
      5a7B1B2a largue
      13b1a larme
      13a1A laser
      13A1a lasse
      fAB1AA3a2ACbEAB1AA2c last
      ba1A9A9a last answer
      1A11D9A last bit
      9a3B1c last month
      13CfC last night
      1A13A7a last one
      d12B1AAB last question
      A12c1A last summer
      A12a last week
      14Aa3A last year
      13d1aA6A late
      13CAd latelier
      15a lately
      13CA4b later
      15a lathe
      15A latin
      1c11C laval
      2AA8Ae1A2BA3AA lave
      13b lave la
      1b13B1AA laver
      15A laver et
      13a laveur
      13a laveur de
      13aAa law
      13a1A lay
      DCbE2FDcADCbf1A1ACAbbeea le
      13b3a le 1
      13b1b le 13
      15A7a le 2
      13b le 93
      5A1A1a le an
      5A7a1b6A le bac
      15A le balcon
      13c3B1A le basket
      1b10AB9bA le batiment
      3a9a le bazar
      13a le beton
      13A1B le bilan
      1bA8A1CAA7ab le bois
      2A12A3a le bol
      1g9ABb1C7Aa le bon
      13E le bonjour
      4A8a1b le bonsoir
      7b5CA6c le bot
      15A le boulot
      a12b1b8A le bouton
      14AA le brevet
      13a le bricolage
      11acaBAA7A le bruit
      12A le bureau
      a10b1H1cb2A2A le bus
      5a5A1AACA3A1c le but
      12a le ca
      13b1A le cablage
      13a1A7A le cadre
      13a le camion
      13b1A le canal
      13FAl4A1B le cap
      13a le capot
      13b le car
      1B10b5A3A1c le cas
      13b1A le cfa
      4A8a le chalumeau
      1A11a1a le chantier
      2A2b7CAA3a le chat
      9a6A7A le chef
      13a2a le cheval
      13b le chien
      11d10aAA le choix
      13A9a le chose
      11A1adA6A le ciel
      14Aa le cinema
      1A5A5c1A le client
      15B le clients
      3a9cAA le club
      1b10cEaf2A3A1a le code
      13a le coiffeur
      1a13b3AA le college
      13B1B1c le commencement
      13b le commerce
      3b9Cba4c3A le compte
      13a1A le compter
      13A1A1b le compteurs
      13b1A le comte
      13a le concours
      13a5A le confinement
      6C6d le conseiller
      6H6j1A le contact
      1b3A5B3A2A5b le contraire
      14A le copain
      4A8acA le coucou
      15A le couloir
      6a6AA2b2Aa2A le coup
      12Aa le courant
      13acC1A5A le cours
      13a9a le cousin
      7A5a le crochet
      11A le cuir
      13a le cuivre
      11B1b1B7Ac le d
      1A11E6A2f le de
      AA1a9A2bE2d3A le debut
      13B1B6b le delire
      13d1B3A le dentiste
      13B6b le depart
      13a1a le departement
      1A11Acb4A2aA le dernier
      13B9a le dessin
      13B9bA le detail
      1c9dABA le deu
      12beBB le dimanche
      13e1A2B le diplome
      2b2AAA2a2EAfb1i1A1aBA le dire
      5A7a1c le directeur
      15A le dit
      13b1C le dos
      2ab9C1B4A2b le dossier
      5c6aHAf2b le droit
      9c3D2A le en
      6a4d1AAB1a4A1b le faire
      7a1A3cBB4A1c le fais
      12aA8bAA le fait
      1a3A7b1B le faux
      13c1A le fer
      13aA9b le feu
      5A7aAAbA le fil
      13CBc le film
      12aab4A4A le foot
      13a le four
      13a le fournil
      15B le foyer
      9ba1A2B1A le fr
      5c2fbAA1B1F7A le francais
      1A7BC2d1A le franse
      1a9BbA1A8a le froid
      13A le fromage
      13a le garage
      2A15b5a le garde
      13A1a2A5b le garder
      13A1b le gars
      13a10A le genre
      13a1A le gens
      23A le geste
      15A le goudron
      13a le gran
      15A le grand
      7A5a le gros
      7A5b le grosse
      13a le groupe
      13a le havre
      12ab10A le j
      2A10d le jan
      a4A7c1A2a le jeune
      13a1A le joint
      1A9a1b1a le jour
      19A3B le judo
      13a le jura
      13b le jus
      13a4A le karcher
      5A3ac2E1bAb1da1A le kestion
      1a3b7A9a le le
      11d1A10A le lendemain
      2B10EAC6g le lien
      13a3A le linge
      13a1A le local
      15a le logiciel
      9B1A1A1b le lundi
      11b1aAB3A4a le lycee
      6A6a1a le m
      6a5AA1c le machine
      15A le magasin
      6a6A1a7A le mail
      13a le maquillage
      13aAa le marche
      13B2b le marteau
      13a le masque
      A12Ada4A le match
      13D1c le materiel
      4B6aAgBa3A4A le matin
      1B11f1a7B le mauvais
      13cAB le mec
      13b1A7A le medecin
      13Dfa6A le meilleur
      13C1b7A le meme
      2Ad8AB9AA le menage
      13cAaB2A le mercredi
      1bA10A1B7Aa le metal
      1aA7Aa1K1h1aA3c le metier
      1A7Aa2B1b7a le mettre
      5b7A1A3b le micro
      15a2A le midi
      1c11A1A le mien
      13A1a le mieux
      13C1d le modele
      2A10eADa3A3c le moi
      11BcA10b le moins
      13b1B2A le mois
      2d8aaCBB4c1AaA le moment
      1AaAdA4bAAA1d3cAA2C le monde
      6a6bA le monsieur
      6A6D1h le moral
      1ABA1b1A2B3Aa4A1Ad le mot
      13aA8A le moteur
      1A11B2d le msg
      A12a3A5A le mur
      13a le nez
      5A4a4c le niveau
      1ed1A1A4ABAAB3A2ae le nom
      1c11BaA7A le nombre
      15a le nord
      3a9Ebe6a1a le numero
      3b9A le ordinateur
      23A le pain
      6d6C le pale
      4b8D le papa
      1A11D1a2b4b le papier
      13a4A le parkour
      1a10a2A7A le pas
      3B9E9d le passage
      1A4B4AAk1BA4AaB le patron
      5A7B1c6b1A le permis
      10Ab1A1a8A le petit
      13a1A1A le piano
      13a le pie
      13a1A le pied
      7b7B le pire
      1A le plan
      1A11b le plante
      5A1a3B2dCa6A le plus
      5A7FAA4k1AA le point
      13C1b le portable
      15A le potager
      13aB le poule
      13aa le premier
      1b1A9A9a le prenom
      13A1a6A le president
      5e5A1b1DA le principe
      13BcA le prix
      3A5AA2acdBA3AAa le prof
      4A8b1c le professeur
      11a1B1b le provisoire
      13BbA6A le psg
      13B1c6A le quartier
      5a3A6a1a le question
      5A2Aa3B2Ad4A le questionnaire
      13C1d le ramadan
      10C2dFf6AA le rap
      2A2A7C1C6f le rapport
      A12D1f le reglement
      13Ab1A le reparer
      13a4Ab le repas
      1Ac9A le reponse
      13aA le reseau
      13a1A le restaurant
      3DA6BBB1a2b3Ab le reste
      13a le resto
      11A1eeF3AA1b le resultat
      13BA1A3a le resume
      24b le reve
      15A le robinet
      4b1ba5C1A3c1b le robot
      7b6A le roi
      13a5A le rugby
      2c10B1A le s
      13B1b le salaire
      13a le sale
      13FbcA7a le samedi
      7A4Ab7b le sang
      2a10A1c6B1A le savoir
      5b6aAcB7A le sens
      7A7A le service
      15A le seul
      1A3A7b le silence
      9A le site
      10BbafBe3C4B le soir
      13b le soiree
      13D1d le solde
      13a1A7AA le soleil
      15A le soleye
      13D1AbA1A3A le son
      4B8c1A le sourire
      12a2B1A4a le sport
      1a9b3A le stage
      13c1B1a2a le tableau
      a10b1Hb1A2d4B le tan
      14Ac le taux
      4A10c7b le tel
      6A6Baba2a3c le telephone
      2aA1A5A1BDcA2e1bA le temps
      13a1A le ten
      13A le terrain
      13E3c2b le test
      5A7b le ti
      13a le tissu
      13fAA le toi
      12cA1A le toit
      13ba le tour
      1A3A7C1A1c le tout
      b10b1D2A2c4A le tps
      A12a le tracteur
      13a1Ab le train
      13B1c le trajet
      4AA7F1e6a1a le travail
      13B1b8a le travaille
      15A le travaux
      13a1A le trottoir
      2d10E1B le trou
      3B1A6aIB2b2A2e le truc
      2A10D9dA le trucs
      13a le tuile
      13a1B le vacances
      13a1B le vacarme
      13a1A7A le velo
      11A1b1BA le vendredi
      11b1B le vent
      15A le verre
      2B9ab1A6a1c le vertige
      2c10a4B le vide
      13b1A le vieu
      13a1A1A le vieux
      15A le village
      13a1A le vini
      14A5A2c le voisin
      13a le voitur
      13a1A le volant
      13a1A le vrai
      15A le we
      13aA4A le week
      13dAA le wifi
      12A le zarbre
      3A8bA le zieu
      13Ab league
      5A4cA1a learn
      5C4a4b learning
      13c1A leather
      13B1B2ea3aA leave
      13A5a leave it
      18dA3BA leave that
      6c12A lecol
      A14a lecon
      13a7a led
      13a1A leds
      a2a1A7a1D3Ad1A left
      13a1A left school
      3a9CAa legal
      13D1d legally
      13b legim
      3A9a lego
      15B legos
      13a1A6A legumes
      13a1A3A lekol
      15A lelectrissite
      11d1A10A lendemain
      1a11AAaA1A lens
      5A5AAB2e7B lentement
      2a11bA lequel
      a1Ba1BbaB1C1CdbDBAA1BEDB les
      5A5e1a1C3A4A les 2
      13B1a les 50
      13B1a les a
      13B10c les ai
      13b les aimes
      13a1A les amis
      13CAc les anciens
      1a les animaux
      13a les armoires
      13C1b les artisans
      13a1A les assiettes
      13C1a les ateliers
      6a6A les automate
      3A7A1d1AAbA les autres
      15a les bagnoles
      13a les bains
      7C5c les betes
      15a les boites
      13a1A les botte
      13a1B les bras
      13a les cables
      13a les caisses
      15A les chantiers
      13Ac les chats
      15A les chaussures
      13a les chevaux
      13a1B7a les cheveux
      14bB les chiens
      1bB10c1B4b les choses
      15A les circuits
      13B1c les classes
      13f1D5A les clients
      13A9a les collegues
      5b7D1c les commandes
      13aAa les compagnon
      13b1A les concerts
      6B les conseiller
      15A les copains
      15A les copeaux
      11A1b les cours
      1a1A9b1A les dates
      13a les dechet
      13a les defile
      14Ab les dents
      13a les deplacements
      2c2A5BAA1B5a2A les deux
      15A les dimanches
      13a1A les doigts
      13c les donnees
      15A les echafaudages
      9A3A1a6a les ecoles
      13a les ecrans
      13ABb les eleves
      13c1B les enfants
      1A11A1c les entreprises
      13b les espaces
      15a4A les etapes
      12A2a les etudes
      13a les facades
      5A7B1a les faire
      13B1b les familles
      13d1C les fille
      13AAg1A1A2A les filles
      15A les films
      13b1A les fils
      7A les fleurs
      13AbB les foins
      12A1A les fourneaux
      1A11b1b les fractions
      11A1B1b les fringues
      A12CAc les gamins
      3b9a1B2b1A les garde
      6A6a3a6b les gars
      13a1A les genoux
      5BB5ad1C8A les gens
      13B1a les grande
      13a1A les grands
      12Aa les gros
      5A les grosses
      12AA les groupes
      13A1b les heures
      a12aa8b les horaires
      6ba7B les il
      3a9A1a4b les informations
      5A7a1b2b1A les infos
      1A11a les insectes
      15a les j
      13a1a les jeunes
      15B les joints
      2A8cAA1A8d les jours
      1c6A les langues
      6A6a les les
      5A14A les livres
      13E1e les machine
      b5d5AA1B les machines
      11AaA1a6A1A les mains
      11a1B les maisons
      15A les manette
      13DbA7b les mangas
      13a les marches
      13b les mariage
      1bB6A3fAG3A3AA les maths
      aa11A1b les matieres
      13C1a8a les matins
      15A3b les mecs
      13C1e les memes
      13b les mercredis
      2e10C1a les metiers
      A14A les moto
      5a4A2b les mots
      13a les moutons
      11Aa2C les moyens
      13a les noms
      13B1c4A2b les notes
      10A2a les nuits
      6A6Cbe les numeros
      15A les ongles
      13a les ordinateurs
      13b les ordis
      13a les oreilles
      12a les outils
      13a1A les palettes
      12ab1D8A les papiers
      15A les parcs
      A7a4CAa les parents
      13a1B les particuliers
      5A6Aa1a6A les patrons
      13B les payer
      13a les pc
      13b1A6A les personnes
      13B1b les petites
      13d1B8A les petits
      5A7E1e les pieces
      7b5BAc les pieds
      1c11E les pinceaux
      13A5b les pisse
      13B1b les places
      13a les plantes
      13A1a les plaquette
      13a1A les plats
      13a les pommes
      13a les ponts
      13A1a les portes
      13a1A les poser
      3A9b les poubelles
      11AdCbA les poules
      13b1A les prises
      14Ab les prix
      13A1A les produits
      15B7c les profs
      a2A4bbb2E1A1c2b3A les questions
      5b7E1d les regles
      6b6B les reparer
      13a1b les repas
      1A1b1dA6Aca4b les reponses
      13a les reseaux
      6c6B les robots
      15A les routes
      15a les s
      15A les sauce
      13a1A les semelles
      15A les series
      13a1A les serveurs
      13b1A8a les soirs
      13B1a les stages
      13a1A les stocks
      13a les t
      13a1A les taches
      13b1A les tags
      13A1b les telephones
      13Aac3A4A les temps
      13b1A les toits
      15A les toles
      13a1A les tondeuses
      13aA les tours
      12a2a les trajets
      aa13A6a les transports
      15A les travaux
      13d1A les trucs
      13Cb les tuiles
      13b1B les usines
      13AaA les vacances
      13a1A3A les vaches
      13C1c les velos
      13a les vetements
      13b1A les vieilles
      13a1A les vieux
      13bAB les voitures
      13a les vosges
      a12B1A8a les week
      6bA5A2a7a les yeux
      13b1A lesson
      10A2A1b lessons
      AdA3b3bcaFA1AbAcbb1Aa let
      AdA3b4faAA2A1Ab3C let me
      10bC1F1A1cAd1b1Ac let s
      13B1d5A leta
      11a1A4aA3A lets
      13ba1A lettre
      15cA lettre de
      1A3A7b1a lettres
      1a3BA3b2bac leur
      13D1c leurs
      1A11c lev
      2A3A5AgAD3A2aA leve
      13c1B8A leve a
      13a1A6a1A leve tot
      5a3B3d1B level
      AA2A6Aa2A2A3a lever
      12aB lever a
      4A6A1a1A2A3a lever tot
      a5A6dBdA3AA li
      13c1B3A libre
      13B1b licence
      13A1a licence de
      2e10D1b2A lide
      13AAc lidl
      1AB1b1A6EBb6f lien
      13F8c lien avec
      11a1a1A4A lieu
      A1b9bacB6A life
      15c lift
      13a1A lifting
      2A3a6caAb1A4c ligne
      15A ligne a
      13B1A4d lignes
      13a lignes de
      13Baa ligue
      15a ligue 1
      ba1d1ca2a2bIagA2b2ACb like
      b like a
      15A like being
      13C1c like in
      5C9a8a like it
      13c1A7B like my
      5A6b11A like that
      abA3a3a2C3a1d2A like to
      13c1B likes
      13d6A lil
      1d2B5a2EAc lille
      13b limer
      11e3A limite
      13a1B limoges
      4a8B1A lina
      13bAB1A line
      13b1B1A linge
      13A1A2A3b lingere
      13A1a6A links
      15A linterna
      13b1A linux
      13b1B lion
      13b1A liquide
      12Bf1Ac lir
      AbAA1C4bA1DBfcCAA2ABA lire
      13a1B lire des
      15A lire le
      15A lire les
      13a1A lire un
      5AA4AAaA5a1A1c lis
      3A9A9a lise
      3B9AA5c3A list
      1B1C1b2a4FAAAa2eb liste
      1A11A2A3d2B liste de
      8b4F1e5b liste des
      2A7c2b1A7A lit
      7b5b1A7A little
      5A4B1bb1A4A1cbB live
      10A2i1B live in
      13a lives
      4a4Ba4A3A living
      4b4B3A living in
      13B1a livraison
      13aAD4B livre
      5A9A4B livres
      13c1C livreur
      13A1d livrez
      13A1d livrez vous
      13c1A lizin
      2A8aaabA2ca4A ll
      13a1a2A ll be
      3AA8bB2b2A lo
      7b5Bba5a loads
      7b6AA loads of
      5B9c6C local
      15A local du
      4a8d1C locale
      13a locale a
      4a8B locale de
      15B location
      13A locaux
      15A loft
      15a loge
      1b14A5b logement
      15a loger
      5AA6a1a logiciel
      13B1A2A3b1a logique
      13a1A logistique
      13C1d6A loi
      a2A4A2adbAAa3b1A1A loin
      11Ac2A loin d
      3A4A2aCB1d2A1A3b loin de
      13c1A3AA loin je
      13a1A loire
      13a loire atlantique
      1b11E1A6b loisirs
      a2b1a3a2bdaA1aaCA1B lol
      15A lol je
      14cB2A lom
      7A3b1B5b4A lon
      9a3a1A3A london
      9c1A1C1a londres
      1A2AA7bAa3eB3A long
      1A11c1D3A long as
      5A7f1A long does
      3A7aaD1f3A4a longtemps
      13c2A longue
      12bAAcA7A lontan
      a3AA7B1cA3A look
      13a1D4b looking
      15A looking after
      13A looking for
      13b lopital
      13a7A lorries
      13B1b6A lors
      15b6A lors de
      5gAb5F2a2A lost
      B2f1B6CC4d2a lot
      A11B3A1d lot kestyon
      6B7ca2A4A loto
      eA3A7C1CA1cA lotre
      B4A12bA lotre kestion
      13bAA loud
      2D10b1a louin
      13A loupe
      1A5a4AdaBa2B lourd
      24A lourd ca
      13a lourd je
      11A lourdes
      13B10a lourds
      a6A3ABDaAA4d2c love
      11A1c1B love it
      13a1B love to
      13b loved
      13b loved it
      13aA6B2c lovely
      13bAA loves
      13b ls
      A1A9ABbAdA5Ab lu
      AAaA1Ac2d1BcbB1AbAA1AA1C lui
      15A lui demande
      13b1B8A lui faut
      7a5cAA lui il
      13C1b lui le
      15A lui meme
      6a6A1A lui parler
      2a10A1A lui plairait
      2b10a1A lui plait
      13b1CA lui qui
      2A4b3a1AAA lumiere
      5A5A1BAd2A lunch
      5A3B1A1aAc lundi
      13C1a lundi au
      A1A12Ab lunettes
      13b luthier
      12Aa4aA3A lwen
      1A3A3a1a1b1B3B2Ba lycee
      14A lycee a
      15A lycee agricole
      13c1B7A lycee en
      13b1C3A lycee general
      13a lycee j
      1a11a1A lycee je
      15b7A lycee la
      5A7K1k6AA lycee pro
      13B1c6A lycee professionnel
      13D1d7A lycees
      13B1a lycees professionnels
      AbA1A8b1B3A lyon
      Dabbac1bAAcbfb1A1BcfCeCEC m
      1A17A m 15
      4A6CCh10C m 16
      11A1b m 17
      ABaAcBFA1A1BepDEbAADA1AAB m a
      6b8B m adresser
      9a2fa10B m afraid
      5C5A1c1a5a2b m aide
      5Aa6Cae m aider
      12ABcda1A m aime
      13b1A m amuse
      6a8C m appeler
      1b2b1A6E1B3b m appelle
      A12A1a3A m arreter
      1aAa1A1A1Ba2AA1a4c m as
      13C1b3c m attend
      2b8baB1b2A4Ba m attire
      5A3Aa2A2b3Ac2A m avez
      5A7D1A5b m avoir
      5A7A1B3c1A m done
      2c2b9b m echappe
      5Ac2B4eBA m ecrire
      3a7BbA1a2b5b m embete
      12aA1A m emmener
      2d2c5abF1B2eaA2aB m en
      11Ada4B5A m enchante
      11A1c1A m enerve
      13aAA3a m ennuie
      10a2B m entraine
      13a1A m epuise
      15a m ereur
      2A8cBc1A5AA m est
      13b1A m etale
      6c3a2A1A5Aa m ete
      1ba2aA6aAA m etre
      5D7e7a m explique
      5c7B1A5a m expliquer
      13a m fine
      9aa m from
      2aA7Abb1B5A m good
      1a9eAA1B3a4B m in
      12B9A1c m interesse
      12Aa m interessent
      9a1AaB10A m irait
      5b1A5A1A m lost
      1AA2AA4eAB1e m not
      15b m occuper
      13B1A3b1A m off
      11a1a1A3A m on
      5A5AaE1f m only
      A10A3A2a m ont
      13bA m ote
      2d8A1D m pas
      13a1a m scared
      13b1B m the
      4A2f5A1AA m upper
      5b6ca1AA1AA m y
      BdbACBDCAbA1cA1ADB1aa1cfA ma
      21A ma appris
      1AA10b1a4a1B ma boite
      1A3A8Ac ma carte
      1A ma chambre
      1A11a1C6a ma classe
      13a1c ma conseillere
      1AA6aA2CdfA6a ma copine
      6A2Aa2bA ma cousine
      1A4a1B4B1bA1a3A ma daronne
      b14Aa ma demande
      A2A9F1BA1A3Ag ma derniere
      13d1B7A ma di
      4A1A6h1B2A2A1A ma dit
      12A2A5b ma fais
      4A4a1A2Bg2aA1aaB ma famille
      2c8a1B1A ma femme
      1AAc9C1B4e2C ma fiche
      4A8c7A ma file
      b1a1AcA5bCCaAc1A1aCab ma fille
      10A4A ma fils
      9a3a8AA ma fiye
      2b8B12b ma foi
      6Aaa1a2B1A5A2A ma grand
      13E1A5e ma gratitude
      23A ma journee
      13c9A ma laisse
      1ce7A2B5A ma langue
      13C1b ma maison
      6A5Aa ma maman
      13b ma mamie
      13aA ma marraine
      9C2Af ma matiere
      13a1A ma meilleure
      11b1B5c ma mer
      ABaaA3baA3Aac1AaAA1Bb ma mere
      13AAA7a ma meuf
      13a1A ma montre
      9a3c1B ma niece
      2A10j10D ma oui
      6A6b1A7B ma parle
      7a5D9c ma parole
      1g9AbG1C2c2A ma part
      13B9b ma passion
      1A11A1ca ma petite
      ca3b7F1c1a5A ma place
      17A ma premiere
      2A1b4A3g1A ma prof
      13B1b ma region
      DiA10D1B4A1ba ma rep
      AdD2B1A3b1BAC1ACAC1bcd ma reponse
      1A9a1a5a ma reum
      14bA ma rue
      aC12AA7a ma s
      1A10aA4a3c ma sante
      13b3B ma seconde
      6b6A1A4b ma situation
      1A10bcACAb4aAA ma soeur
      1A6AA3e1B5A1A ma tante
      1Ac4A3abAAB2A1B ma tete
      13b ma troisieme
      AAba9aAB1BbA3Ab ma vie
      1A5A4AF1A2c3bc ma ville
      4A4A3Bbb7a ma voisine
      15A macarons
      13c1B macdo
      4db7acD4A3A mache
      1AAaAbAa5caD2A2A machine
      13c1A machine a
      7a5A machine c
      15A machine d
      13a1A machine e
      15a machine et
      13a machine la
      13a1A machine pour
      6A6f1A machine qui
      13a machinery
      a4BdA4ADAc machines
      13A1a machines a
      13A1a machines and
      15A machines d
      13A machines de
      15A machines des
      6a6A machines je
      13b1B machines qui
      13A machining
      15a machinist
      6A5Aa2A macon
      2A2A maconne
      4AA5A1a1A7a maconnerie
      11a1c1C mad
      aab1b1d6EaD3a1a2b madame
      a3Aa7a madame je
      1a3A7AcB7A made
      13C1A7A made a
      4B8cA magasin
      15A magasin de
      15b magique
      2A9bb1A mai
      1a4b6D1c7a mail
      7c5a mails
      5fAA3AABaaA3AaA1b main
      13BAd main d
      5a16A main pour
      13a mainly
      11bAaAb6a1A mains
      13A1a mains dans
      13b8A mains quoi
      7A5b1C maintenance
      7A5b maintenance industrielle
      Aa2A1Aa1abAdFbA1a1dca2A maintenant
      13B maintenant au
      12ca10A maintenant c
      14cB maintenant il
      13b1A maintenant j
      6A6b1B5a maintenant je
      13B1b maire
      1b1A9AAb6AB mairie
      c1AaAcadA1abBABBbbCaBAe1a mais
      bA9aB9a mais a
      7b4a mais alors
      A2c1A4a2BAd1a4a mais attends
      1A3Aa3Ad1a7A2A mais bon
      1a3b5bAc1D3A2b1B mais c
      1A2Ab1A2A2b1b2a4a mais ca
      5b16a mais concretement
      2A10a mais dans
      5B5A3c mais du
      5AA2aaAAb1B6a1b mais en
      1a3B1a2AbcAAAb5c1B mais euh
      5b5A mais faut
      11A mais genre
      1A5b4A2A mais il
      1ba2Bd4bBd2bABB3AB mais j
      1BbA4A2cbDAb3b1A2B mais je
      aa7A5A2A mais l
      Aa3a5AAf4Aa4A mais la
      12Ac1b mais le
      7A4Ae1A mais les
      13a mais maintenant
      1aA2b7A9A mais mais
      2a7aAaA1a mais moi
      9b3a mais mon
      10aAdB7A2A mais non
      a12b mais on
      11Bb11b mais oui
      1AA2BA4fB1A8aB mais pas
      13a1a mais personne
      11Aba1A6a mais pour
      5A7F8c mais pourquoi
      7c3A2A7A mais quel
      7A3a1A10A mais rien
      a12B5b mais stop
      11A mais surtout
      7a4B1aA mais t
      12aAb2a4A mais tu
      AB1A1AA1AAAA1bBbAAb3AAA maison
      A12B1a3B maison a
      15a maison avec
      13b1B maison c
      13b1A7A maison de
      11AaA maison est
      14AA maison j
      9aA2d maison on
      12A maison pas
      13B1A maisons
      15A maisons de
      1A4BA5e1b maitre
      1A4AA5d1A maitre de
      6A6C1e maitre professionnel
      7A3A1b2A7c maitresse
      2A12a8A majeur
      1A10aa1a majorite
      A1Ac1A6BEA1A3e1ae make
      13b9A make me
      15A maker
      13b1B4Aa makes
      20A makes me
      5A7c1B1A making
      13a making stuff
      13a making up
      akBAAECA1aCbBAAabbAAF2Eb mal
      bBa8d1C mal a
      13b1A mal au
      13a1A mal avec
      1d3A6AA10B mal compris
      6A3B2A1f mal en
      1CA12Aa7b mal lu
      1f10BB1C4C2BA mal note
      1B11a1a mal o
      Bb11D3a2A mal repondu
      7c5BA malade
      15AA1A4a maladie
      13B1a7a maladroit
      A11Aa malaise
      15A malaxer
      1Aa8AcC1A malheureusement
      1A10bB malheureusement non
      10a4A mali
      7A5a malo
      1AAaaAAA3b1a5A1a maman
      4a8B maman de
      2B2A6Ae1b7a maman moi
      5a9a2A4A mamie
      13bB mamoudzou
      1bd1Aba4aAAADaAbbA2bc man
      1c3A7C1A7b man di
      5A7h6A3A man ka
      11B1c1A8c man ni
      2e2d5aDD1AbAb4A man pas
      13B manager
      13c1A manche
      11A1A1B6b mande
      5A7A1A6b mande moi
      A12cbA3A manette
      13bBb6A manga
      12AAbB7b mangas
      1A5b5EbgA2B2A mange
      13aaB mange de
      13Bf4A mange un
      4A5B1bbDB3d2A manger
      13bAB3b manger des
      15c3A manger je
      7A6eB manges
      13b1A maniaque
      13a1A maniaque du
      5A6aB1b4A maniere
      14a5a1A1A manje
      13a1AA manoeuvre
      14Ac manque
      13A1a manque de
      6A6bA mans
      13a1A manual
      2B2aA6g1D6AAA manuel
      12Aa manutention
      5B2a4BAc3AbaA many
      15b many years
      13a5a4A manye
      4a8B5bb mapel
      6d8B4A mapele
      13B1A3b mappelle
      13A9A maquette
      13c maquillage
      2A10F1A3h mar
      13a maraicher
      13a1A maraichere
      2A2c7a1BA7b march
      bAB2dA1a2AABC1a2AaAC1a marche
      2A2a9A marche a
      B4A7D1A5A marche arriere
      5b9A marche avec
      13b marche de
      8b4B1b marche en
      4A8a marche je
      5A7A1b marche la
      5A7a6b3A marche pas
      2A2A7eAA marche plus
      13a1a8A marcher
      13b6A marches
      13c1a1A mardi
      2cA1A2Aa1aACBA1abAA2a mari
      15A mari a
      13B3b6a mari et
      13aAa mariage
      7A5ab marie
      13B1c mariee
      5A7aaA marier
      13A1a marin
      5Aa7Aa8a marine
      13a mario
      13aA5a mark
      1b3a7C1BA3c2bA market
      15A marmay
      13a marne
      13AcB maroc
      14A maroquinerie
      15A maroquinier
      13a1A maroquiniere
      1aA10AA1A3f2aA marque
      15c marque de
      13A1a marques
      13a marqueterie
      10a2AAa marraine
      13f1B3A marrant
      2A1A1a6C1a2B marre
      13ca4AA3b mars
      1A3A6AcBa3A4B marseille
      1A marseille je
      13Ac marsel
      13A2bA marteau
      13B2b marteau piqueur
      16c4a1Aa mas
      13a mason
      13a1A masque
      13a masque et
      13c1A1A masse
      12B1d5A mat
      A12ad4aB2A match
      13Cb match hier
      a1d1babA1dABbGBAbba1acaa mate
      13B1d materiaux
      13EAd5A materiel
      10A2d1B maternelle
      4A6A1f1A5A2b mates
      2A7A2FCf7a math
      13dAa4A3A mathematiques
      1BB2A3CA1ada4C2A1B maths
      9A3AAc maths et
      1a11a1B maths mais
      9C2Af1A6b matiere
      ab11E1c matieres
      1BA1bA3B4bC2Ab4a matin
      12A1A matin au
      13Cda matin c
      13b1A matin et
      12Ab matin je
      1A10Aa matinee
      13b5A matinik
      13D1c8a matins
      13C1c matos
      5A7DAD4b1e matter
      1B7aC1ahAf5B1B mauvais
      13a1a mauvais pour
      1f11D1B1AA mauvaise
      13a1A maximum
      a4A7b1AA5b may
      11aAa1A maybe
      2c10b maybe not
      13a1A mayenne
      A4A7baA1A mayor
      14A mayotte
      5A7ccDA4A2A mbappe
      13BfD5A mbappe ou
      14aa mcdo
      13aAa8A mcdonalds
      13aA9A mcdonalds s
      6A8B6a mdph
      Aba1BcaBb2aacc1a1aA1A1ba mdr
      a18b mdr j
      Ab11C mdr je
      7A5b mdr mais
      13A mdr non
      a1a2A1a4a1CA7A mdrr
      cbfaDddEaac1ae1BABC1faAG me
      2B2bbA5Heg1A2A me a
      5cb2AA2D1D4a me an
      A12c1C me and
      12bB1Ba5A1A me at
      6c6B1B1a2a me back
      4B2A5D5e me barre
      2a9aB1A8a me branche
      11aa2A8A me ca
      13b me calme
      7B3A1B1A3c4A me casse
      2Ab9a4b2A me concerne
      2ca1A6AC4BA me connais
      9a1A me conviendrait
      2AC6b1Ab1A8c me convient
      1A10aA10a me correspond
      9C3e me debrouille
      12b11A me degoute
      2cA1cB4B1DAoE1A3A1B me demande
      13a1B me demandent
      5A7b1Da5b me demander
      5A7e1A6C me demandes
      6A8Aa5a me demandez
      2A10a1A me depenser
      12Aa1A8b me deplace
      12Fe1A2A5f me derange
      1A10ic9AC me di
      1aAA1AA6abbA3c2AA me dire
      3A1A7c6Aa2A me dise
      4A7fB1c7B me dit
      3d2A6AAf2A1A me done
      3c2A6eCA4A me donne
      a1A2cA8B4B me donner
      8baa1AD1A7a me en
      A5a4AbbCb6A1A me faire
      3A1A7dAb8A me fais
      A10bBd1A3A me fait
      13a1A me fascinent
      3A15A4b me fatigue
      6a6A1a me faudrait
      1A11a1B me faut
      2AA8BC1a8c me ferai
      13b1a me file
      15A me font
      13B5a me gave
      A10AAD4a5c me gene
      12b2A me gonfle
      1A8a2B1Aa6A me i
      6A1cb1AAA10d me in
      1bA10C me j
      a12d me je
      13a10a me l
      aAd2A6ACBAhA1AA2B me la
      5A7f9A me laisse
      1AA2Aa2acA1H1BA3c2Bb me le
      2A10c1C3A2a me leve
      11AaB1A2A3a me lever
      13a me main
      13a1A me manque
      13a5A me met
      13c1A me mets
      A1A2D7gAA4A1b me mettre
      12A5a me moi
      5b7a1A4B me montre
      3A5AA2A1Ab3a me my
      1A8B2e1B4B1ab me note
      13d1A3b me off
      5d5Ad2B8B me out
      9A1a1a1A me paie
      12aa10A me parent
      11b12A me parents
      1AaA2B1A1a1cAAd2B1A1b1A me parle
      8Aaa3bA me parler
      13A8b me parles
      2AB6AfBb1C7jC me pas
      2A10d me passionne
      2a12a8A me plairait
      2AA1A6Ab1fA me plait
      2a7A1Ac1B7A me ple
      2A10c4A3C1b me pose
      2A16b me poser
      2e10B2A me poses
      2d10BABA5a me posez
      11A3a4B me pote
      6B6d1c4A1A me prend
      15A me prendre
      6c6B1Aa3B me rappeler
      2c3a5A6Aa2A me rappelle
      6A6d me rebute
      17A2b me relire
      13c1A1A me rend
      1BBe1CA6C3a2g me reponse
      12a2A me salir
      A12AbA2aa4A me saoule
      13a1A8a me semble
      2A10c1a me sens
      20a me so
      12ab10A me soul
      A18a me soule
      ccA2A4a2F10A me sui
      ah1A7BAD1Eaa1A3a me suis
      2A8h7A4A me tate
      13A10a me tente
      4AA4a2A8a me that
      3A2A6CAd me the
      2A2bc6D me through
      b4b5A1aA4AB1A1a me to
      13E1f me tourner
      1D11g me trompe
      2A12e me trouve
      b12B1a4A2A me up
      3C7CAb1C6A1b me va
      13a me vide
      1AkA7ADD1A8A me vient
      4b8D me voila
      1AA2A4A2e1B3B me vois
      13b1C me vont
      2A2a9B4c2A me what
      2A2A1A5g1Aa3A mean
      2A2C7e1bB mean by
      1e3c7GA3A5a meant
      8A4a1A meb
      2A2AcB5a1A mec
      6b6A1B mec de
      13AbA mec qui
      1c13A mecanicien
      1A2AA6a1Ab3A3b mecanique
      13a mecanique auto
      1A13A mecanique de
      13a mecanique loto
      4A8a mecanique moto
      13a9A mecanique oto
      15A mecanique voiture
      5a7c1B mecano
      13a mecano moto
      13BAd mecenat
      13b1a mechanic
      19b mecs
      13b1A mecs qui
      11a1b1a7A medecin
      11A3b medecine
      13a medicine
      A3c2A5BAc meet
      4d8A meet you
      6b6B1a meeting
      6B6Cfa6B meilleur
      13a1A meilleur moment
      13a1A meilleur soutenir
      A6a5aBa meilleure
      13a1A meilleure amie
      1a3b4A2b3b2A melange
      1A11b melange les
      1a11b melun
      6c6A1C member
      6c6A1C member of
      6b6C membre
      6b6C membre de
      2cA1BAdAAAABb1A2AAAbACe meme
      1A11b1A meme a
      b12a1aA meme chose
      13a1B meme en
      2A10b meme endroit
      1bc8AAE10b meme je
      13c1A meme la
      2a10c1AA7A meme le
      7a meme les
      2a2B5e1B meme moi
      3a3d5B1A meme mon
      2a4A4Ae1a7Aa meme pas
      11B1b1C5a meme si
      13B meme sous
      1A5c5B1A meme une
      13C1e memes
      2Ad9b1A2A1b2A memoire
      2A10c9A men
      2Aa8BD9aA menage
      3A menage dans
      13b5A mende
      2b4a5ABc5A menm
      Ad11B menti
      3A9a9c mention
      3B9C1C7e mentioned
      11AA10Af mentir
      6A6A mentor
      13AAc menu
      4aa6A3A6a menuiserie
      6a8A menuiserie et
      10A menuisie
      13a1A menuisiere
      11b1cbC3b3A mer
      aAA1BCaBA1cCa1BAbbB1aBAa merci
      7A5b5C1a merci a
      2A3A4B3Ba2b4c merci beaucoup
      13C7a2B merci bien
      12aC4Aa1A merci c
      18BA1b merci ca
      10a2D4b2b1a merci d
      Aa1b5bd2G2aA1bbB1b merci de
      13C7b merci du
      13D2A2b1b merci hein
      13A7b merci infiniment
      12A3b4c2A merci j
      5AA3A2D1A3a1hA1A merci pour
      21b merci vous
      3A8AC7e1AB mercii
      13C7b mercis
      13cA1B2A mercredi
      13b1A mercredis
      1a5c5CBC3A1A merde
      ABcaA1AbcaB2bbAb1AaBC1Ba mere
      13b1A3A mere a
      7A5c1A mere dit
      6a1ba2aF2A2bA mere elle
      6A6b10a mere est
      3A mere fait
      13b mere le
      4A8a1A3c mere m
      13A2a mere me
      3a4b1B2A mere ne
      13C1e mere peut
      2b10A1Aa2A mere qui
      12Ab mere veut
      1A1B1A6df3A2Aa1BB mersi
      21A mersi a
      19A4A mersi beaucoup
      3A9A7b mersi pour
      CaAecGCAAC1cccCaaAaAbCgAa mes
      13b4A mes 16
      13b mes 17
      1c18A mes 2
      3A9c1A7A mes affaires
      4A8b7A2A mes amis
      3A9c mes cles
      22a mes copains
      13a1A mes copines
      9C1AcabA mes cousins
      2A12e4A mes darons
      14AA mes deux
      13AaA mes devoirs
      3f8AFAc4BAABB mes donnees
      13b mes ecoutes
      9Ab4A6A mes eleves
      12b mes freres
      13b1A mes grands
      1a11C6a mes horaires
      a12b mes idees
      3a9A1a4A mes informations
      2Ad3A5D1F4c1AA mes infos
      13b mes journees
      1b11E1A6b mes loisirs
      A12A2b mes lunettes
      13dAA6a mes mains
      Ac1A9A4b1C1cb mes notes
      8A2A1bAB2b1AAaa mes parents
      13b mes petits
      7a7B mes pieds
      4A6a3B mes potes
      13A1b mes profs
      3A9C7c mes remerciements
      1BAa1AA4A1C1B1b2k1ABA mes rep
      AbBC1CB6BAh1CA1AA1Ba mes reponses
      13a1A mes samedi
      13a mes seize
      13a mes soiree
      13c mes week
      4B8c5a1b mesi
      13B7b mesi anpil
      A2a2b6C1Ad1A4b message
      13a1b messe
      bA11A1B1c2A messed
      13Dc6f messy
      1A11c1A8A mesure
      3A9c mesurer
      13A1a mesures
      1BAA1A3bbABDf3BA3dA met
      5A met en
      9dA2C met moi
      2a7A2bA8Aa metal
      2b10B10A metal en
      1B11a metal j
      13a metal oui
      13a4A metallerie
      4B8c metallier
      13a metallique
      4a8A1a metallurgie
      13b1B metaux
      11a1e1AA7A meteo
      5A7A1b6A methode
      1ba2AC2BAAAEAf1AA1A1caA metier
      12Ac8a metier d
      13b1B7a metier de
      2b2B5A1C1c6A metier en
      1A13b6A metier est
      2a2b7A1A metier je
      5a7b1B metier manuel
      1A11f1E metier ou
      1c11A1A4A2A metier que
      1b13A1A metier qui
      1Ad3a6e1D4A metiers
      11A1b2A metres
      13a metres du
      13aA1a metro
      1AA2A2bda2I1a2fa3b mets
      8dba2F1a3A mets en
      8A1A mets la
      2AA1bc2a1A1c1A1Ab4A mettez
      5bc6AA8A mettez moi
      5A7AAA1A1d mettons
      a4c1a3AAbADBAaaA1aa mettre
      2A3aa1Bb2a1A6A mettre en
      13B3A1b mettre fin
      13b mettre la
      13B1a mettre le
      9aB2A1a mettre les
      2B10AAe metye
      1a2A6ABe1CA1A3A metz
      5A7B1c1A meuble
      13a1B meubles
      15A meubles de
      13a meubles en
      15A meubles ikea
      6AA6cB6aa meuf
      13a meuf de
      11b1CAd meufs
      1A11a meule
      13d5A mezon
      13A1a mfr
      2BaB1bA1aAbAdDDAA1cbBaBb mi
      1A4A5ce10a mi aim
      13E5b mi arrete
      1A9aAd7A1Ac mi di
      1A4B6a mi em
      13aA mi fais
      1A11b1A8a mi gingn
      24A mi habite
      5aA4c1d1bA7A mi kone
      1A3a3a6A mi konpran
      1a3A7J1Ac6b mi la
      5c6AB10a mi le
      1A mi na
      1Ab8F3bA7a mi pe
      10a2B mi prefere
      13bA2A1AA1b mi rest
      4A6d1D1A3e4A mi savate
      9a3e mi sort
      13d1Ca3a mi temps
      13a mi travail
      cCaa1AeA1a1EBEaBAacB3ac mi vais
      13a mi yem
      12Ac9Aa mi yinm
      15b michelin
      5b7A5b micro
      4b8bb3A midi
      1c11A1A mien
      2AA1bcaAdAAbABAabbAA1AcA mieux
      13a1a mieux c
      5A3Aa2b mieux en
      11AdB mieux pas
      9Ac2B mieux pour
      13A4a5b mieux qu
      13a mieux quand
      AB1A3a5b1aA6c mieux que
      13b1B mig
      11hAEAc8B might
      13a migraine
      13a mil
      7A3A3c5A miles
      11bAB1cb2AA3A milieu
      11bAAAd8A milieu de
      13a milieu des
      13c1C militaire
      11A1D2A4b2b mille
      11A4A7c mille fois
      13C7b mille mercis
      A2A9bAA millimetre
      1A10dB7a million
      A1B2A4A2k1CCa5a min
      B12c min je
      7h3CBD7A minable
      cc5a3A1D2a6A mince
      Ab9A1A2a mince j
      a1f2a5DBDABc5Bbf mind
      11f1D10D minds
      2c4A5a1A mine
      13Bc minecraft
      2Aa9D1d mineur
      3a9A mineure
      13B mineurs
      13C1b mini
      13b mini pelle
      1A miniatures
      1A11B1e minimum
      13AAb ministre
      7c3AcaAB8a minm
      13c1A minuit
      aa5A5e1A2AB minute
      15A minute de
      10a2BABa2b4A minutes
      13b5C minutes de
      13a1A minutes en
      10a2D1b minutes on
      13a minutie
      2A8A1e1A3A minutieux
      afB3AA1Ac1BACEAB1Ab1Ab mis
      9Aa mis en
      13B mis la
      1A11a mis les
      1b4AA4AeC mis un
      1cA12A7A mise
      13a mise en
      1A11a1A2a miss
      1B11B1de6B missed
      17c5A missing
      17c5A missing about
      4a8d1C3A mission
      4a8d1D mission locale
      1a7Bb2D9A mistake
      1A11f1A mistakes
      11a1A mitige
      1c11B mixed
      13b mixing
      13Ac mizik
      4a8B mme
      1ac9aB2aA2A2Aa mmh
      2a8c1A10A mmh je
      2a8Aa3aA mmh non
      11A12b mmh oui
      1A1a2A5ccaD2AA3BA mn
      13b mn coin
      13a mn cousin
      13a mn fils
      13a9A mn pere
      14bA7A mn pote
      12aB mn stage
      3a mn tel
      15A mn tonton
      aabA1d7aACA1BA3B mo
      15A mo gen
      13a9A mo ka
      13b9A mob
      7A7b mobile
      1A11a mobylettes
      7b6A moche
      5cA2b3EACAa mode
      5b9C mode d
      13a mode le
      1A13a model
      1A3d9d3A modele
      5A7b1B modeler
      1f2AB7D1A3A3A modif
      1c3A7B1A4A1A modifie
      1a1A16A1aA modifier
      Ab18A modifier ce
      d1bcA1fD1ccEh1cEBdbbhBBBe moi
      13a moi 16
      13hC moi 17
      c4Ad6Jdea1A1A moi a
      13a1aA3A moi adan
      13bA5A moi aime
      AA3cb3b2FA3A1a2b moi an
      9b3B moi anglais
      5b8AB4A moi au
      11A moi aussi
      6A6cA5A3b moi avoir
      13e8A moi bah
      13c moi ben
      13a1A moi byen
      1AA1b4bB1AmBD2AAA3A moi c
      A3Ac4b1A2Ce1Ada1b1B moi ca
      1CAA1DA6i1Ba3b1dA moi ce
      aA moi celle
      13a moi chaque
      10A2aAd moi chercher
      3b9B1A moi chez
      5d14A moi comment
      13c1A moi content
      2AA2A4cAa1A2A1a moi d
      1A1b1A3bA2GA5a1A moi dans
      2Ag2C1A5gA4A2D moi de
      3A1c6aBA moi des
      1caa14A1B2d moi di
      15A moi e
      5ad1b1A2CC7A1b moi en
      3AA8cBA1A5AA moi enmen
      1a13aA3b moi est
      14bA2b5A moi et
      3A2a5baA5C1a1a moi euh
      1l1A1A7BA2A2A moi fais
      1a1A1B7g1B moi faut
      10b moi francais
      2a10a moi genre
      10a1bB1b3A moi il
      1aA3A2AABAdAbA1AAA2Ab moi j
      13A1a3aA moi ja
      aBcBABC1ABAb1fba1BEA2bBF moi je
      2BCAC2AAAAAnBD1A1cAbA1A moi ka
      5A3A2aA1AA1A3b moi l
      BfAAaA3cb1aEabaACac2cA moi la
      b5f1AA2dGgbA1aAa2AB moi le
      3b1Ab5ABb moi les
      5B7C1c3a moi maintenant
      2d2A7aAA1a6A moi meme
      3A6A1aA5aaB moi merci
      5bA moi mieux
      5A4a2B1a moi moi
      3A9aAa moi ni
      12cd1a8A moi non
      12A2a1aaA moi on
      5a7aAb4a1B moi ou
      5c3aA2C moi parle
      BADA2D2Cae1d1ac1dA2AAc moi pas
      1AAAAAA4A1i1cA3A moi pe
      1AA10cA5b moi pour
      1A5A1Ba2b1fA3A moi que
      6d6C moi quelqu
      5aa6hDG1a2A3A moi qui
      A12dAA4A3a moi renmen
      5A5Abb9A moi rien
      5cA2AA2A2a moi s
      13b10a moi sav
      1CAAaBA3aAAhACA2Be2A moi se
      9a9A3b moi soti
      3A1da6C1b7a moi sur
      A5A6e moi tant
      1bA10c1AA moi te
      3A2e6CB2A2d moi ton
      AABF8ABAABc2jA2b moi tout
      3A9B3c moi toutes
      3a1a3a3bA1A1A1A moi tu
      1A1A1Aa6Lh5aA2A moi un
      13IkA moi une
      bB1A9C6a moi veux
      b2A9aAB moi vle
      5Ac6C1Ac moi votre
      6A6aAca moi vous
      1bAc1A2baababBBB2Aa2Ab moin
      1c1b8aB1AA moin la
      5A6aa10a moin le
      2a8bA2A2A moindre
      2b9AD moindre idee
      7b3AcCAda3Aa2a moins
      13B1d moins cher
      13Ab moins de
      11BcC10b moins du
      1A3AB3AB1dAg2A1A1A1b mois
      13a1A mois de
      13c mois je
      14A moissonneuse
      11eABAaa1A1a2AB moitie
      11a1A4A moitie moitie
      8AAh2C7A moliere
      13a molten
      1Aa8A1baB4c1AaB moment
      15A moment de
      13d1C moment que
      11c1C6A moment venu
      CbbbDCEACcG1Bb1BA1aA1ahgb mon
      3a19Aa mon accord
      3B8AC1C2AA2cc mon adresse
      1Ab1A7AKCC2dA2eaA mon age
      13A1a mon aine
      4c4a4bB5a mon ami
      1b11b1C7a mon ancien
      13bA mon anniversaire
      11b1c1a7A mon associe
      13A9a mon atelier
      15A mon bac
      3b9A9A mon bann
      2A9Aa1B7b mon beau
      5A7A1a7b mon bled
      4C8c10a mon bonsoir
      12Ad mon brevet
      15a6a mon bulletin
      3A9BAa3d mon bus
      13A1c3A mon cap
      7A5a mon casier
      13d2a6A mon casque
      2c2d1A2a2CA3A mon cerveau
      A4A7ad1b2B3A mon chat
      4A1A6B1d6Aa mon chef
      7b4AAba3A mon chien
      1a1A8AC1C6ba mon code
      11e12B mon coeur
      6A6a1b mon coin
      3A2A4A1B1C6da mon college
      1b1e9BAA6AG mon compte
      9AAA1ab8a mon copain
      12bB mon corps
      a1b6aA2CbB5a1A mon cousin
      3A5A3b1A2b1A mon daron
      12b2A7A mon delire
      1a3A7B1e1A mon departement
      1A9Abc mon dos
      1BAg3A1A2bB1b3Aa2D mon dossier
      3d9B1A7A mon droit
      1a1A11E7d mon ecole
      A12E1de5A mon ecran
      1A3a5a1b9A mon educateur
      6A6b1D5a mon eleve
      3a1a7C1f mon enfant
      3a1A7d1E2a1b1aAA mon entreprise
      13DBd8c mon equipe
      5B7CedA3A2c mon ex
      1A11A1B mon fille
      1aa2ab3babEBd2a1a1a1a mon fils
      1AcA9b1A4a1A mon fis
      5a7A1a mon fort
      5Ab2dIabB1c5a mon francais
      13A mon freezers
      1AAA8abcBbb1A1a2A mon frere
      13a mon frr
      1a8a2F1c mon gamin
      13a6a mon garage
      1A1A9a1c mon garcon
      11a1bAa5A mon grand
      11c1B mon humeur
      14A mon kiffe
      2A10a mon lit
      11A1A1B7fA mon lycee
      1A4AA5d1A mon maitre
      2cA1A2Aa1aAD1A1abAA2a mon mari
      13a1A mon meilleur
      2b6A1A1B1a6A mon metier
      13a mon min
      23a mon moron
      11C3A7Ah mon neveu
      1f8a1AD1A7A mon niveau
      1D1b1a6AF1C4B1Ab mon nom
      2Ae8AD mon non
      6B5Ac1A1AA3Ae mon numero
      1A1A5A1A1dAAAAA3AAa mon oncle
      13D1e6A mon ordinateur
      13D1e mon orientation
      2A mon papa
      13b1B mon papi
      13a mon papy
      23A mon paris
      13aAB mon parrain
      aA1AA6A1b1D mon patron
      7b7A mon pauvre
      1aaA9E1A6aAb mon pays
      15b7B mon pc
      11b1bAB7AB mon per
      2aA2a2Baa1aAC3A2ABa mon pere
      13c mon permis
      12Ac1Aa3A3A mon petit
      13a mon plaisir
      9A1c1ECg1b6A mon pote
      1a1A9aA8aA mon prenom
      1A1A3a3A1b1b3a1aA mon prof
      1b1c9FAB4g1AB mon profil
      13a mon projet
      20A mon propre
      13a1A mon quartier
      1BA10A4A3ba mon reponse
      13cAA mon reuf
      13c1B mon reve
      13a mon rythme
      13B1b7Ac mon sac
      13A10a mon scoot
      1a11i1F3A3b mon stage
      13a mon tan
      3B9dAde3A1AAA mon tel
      3A2A6dacAa4AA mon telephone
      6b7AB mon temps
      13e1A5A1A mon tonton
      12cC4a mon tour
      11a1B9a mon travail
      Aa7A2a2A7A mon truc
      12aa9A mon trucs
      13A1c mon velo
      13a mon village
      13BdaA5A mon voisin
      AAaAcAAa2bCcBcd3cAA2b monde
      13a monde a
      13a1A monde autour
      14Cc monde en
      12Aa monde est
      2a10a1b8A monde me
      11a1a money
      1Ac1b1c2A3H1Aa1abAb2a monsieur
      6A6AAd2A monsieur carret
      4b1A4AaB monsieur je
      5Ae7AB8A monsieur ou
      6A6b monsieur qui
      13a1A monster
      13b1a7A mont
      13A1A7b montage
      10A2a montages
      13cAA montagne
      14A montant
      5A6AfAE2AAA1A monte
      15A monte des
      13a1A monte les
      13a1A monte sur
      A11ACAa4bA monter
      13aAA monter des
      15A monter la
      13a monter sur
      13D1b monter un
      13A monter une
      13B1c month
      13B1b months
      13b1A montlucon
      1AAB1aAA1a1b1BAEA3e3A montre
      13D6b montre ce
      13b montre comment
      13B1aA3a montre le
      2A8c1A6a montre moi
      5a3A3A6c montrer
      13a montreuil
      3A1A3a5a montrez
      13a1A monuments
      12Aa moped
      11AecAAA7C mor
      6A6E1h moral
      5BA2DdA1EAbh1AbAaA1e more
      9b3A more comfortable
      13BAAc more time
      1A2a8BAbAA morning
      13b1A mornings
      1A5b5A9a moron
      bA5a1Aa1Cdc1A4A2a mort
      12a mort de
      12Ac mort pour
      12Aa1A morte
      7c1a3CAB morts
      13a1A mosquee
      5A1b5B1a2A most
      13dBB mostly
      2C2dAA1AA1BABe4A1AcA mot
      6A6A1d mot a
      13A1b4A2a mot de
      1BA2c7A9a mot que
      1A3B6acAA1A5A moteur
      13a3A moteur d
      13a9A moteur de
      4AA9a2A3d1b motive
      A3AA8BaAA5a moto
      13a1A moto a
      13a moto je
      13b motoculteur
      13a motoculture
      13b1A motor
      13a1A motor and
      5A7a3A motorbikes
      5h4B2EAEa1A5A mots
      2C6d1cAA1A mouai
      1b3A5BbCA3b5a mouais
      10A moulages
      13a1B moule
      13aA mouler
      24A moules
      13B1b moulin
      3Aa1f1A4DBb1A1BAAA moun
      15b2A moun ka
      6c6D moun pas
      6f6BAA2A moun pour
      6A6A1c moun qui
      12dBAA mourir
      13DeA moustiques
      13CbA mouton
      13a moutons
      13cA mouvement
      1aA6A5CA1e1A2A move
      13C1C2d1A move on
      Aa7aA2b1A1A moved
      13c1A1A moved to
      A1A3bA1aAacCAc4A moyen
      9a5B moyen d
      A10Ca1Aa moyen de
      9Ba4c7b moyenne
      5A5b1A2A moyennement
      6A4Aaa1C moyens
      4AA1A4AAB3A2f2A mrc
      13A4A2c mrc pour
      1bA10Da1e6cA msg
      3A3A3aAaA6dA1a much
      13B1c much is
      13c mulhouse
      2A1AAAc3b1AAba1AaAA2A mum
      13B1A3b mum s
      3a mum says
      15a municipaux
      A12b1A1AA4A mur
      18A mur en
      2A8A murs
      13b1A murs a
      13C1c muscle
      2A10a1A muscler
      13aAB7b muscu
      13a musee
      13AcB music
      13bAb3A3AA musique
      13Dd9A musique a
      14cA7A musique de
      11baEAb3c must
      13B1c must i
      11a12A mwe
      BbAd1ABB1B2cbbb1aBAaAbga my
      13B1b my 15
      13FADA5ac my age
      1e12AD1A4b my answer
      BA1c9A1b1a2b2A my answers
      3A9c1A my aunt
      1A9c1A9bA my auntie
      1c11C1A7B my bad
      9C3g my best
      13B1c my boy
      3A9bAB1a my brother
      13C1a my child
      13a my cousin
      6a2aAABB1A6ba my dad
      3a9A9A my data
      1A5A1aa2a4aaa1a1b my daughter
      13Bab my dog
      1A11b1B my favourite
      13a1A my feet
      1A11b1B my first
      9aC2fbAb6A my french
      3A9B1b7c my grades
      15A my gran
      13b9A my grandad
      13A my hands
      15A my head
      15a my house
      3e9B1C7A my info
      13B1a my kid
      5a9a7Aa my lad
      13a1b6A my laptop
      baAAA8BA1A6d my last
      2b12b6A my life
      13a6A my little
      1A11a3a3A1a my mate
      11A1e1A8b my mates
      1B12Aa my maths
      7A3b1cAaa1A1A3A my mum
      1A11a1A7a my name
      12Bg1B4A2A my nan
      15a my old
      13b1a my own
      11AbA1d6a1A my parents
      3A2C6bAfa my phone
      13a1A6A my postcode
      Ca1A19d my previous
      15B4c my profil
      13b1B my room
      1a11a1b7A my school
      aaAabAa3c1aD1B4aa1AA my son
      13A my stepdad
      10a2b1E7a my teacher
      12aa my thing
      5A7a1B7a my uncle
      2a10a6b myself
      2e10D mystere
      bab2dbb2AacBAEccaa2Bdj n
      A1D3Aa3Aba1fb1da3bA n a
      2B2f9B n age
      2e2Ba4AEe1Cd1b1AB1Ce n ai
      1AA3a4Abd1a2A n aime
      2c8A3A n arrive
      13A1Aa2A3d n avais
      a12A1a3A n avait
      2a8Aaa1A n avons
      5A1b3AiG1b4A1A1B n en
      1aF2bbB1AAbaeAFB1BAc2Da n est
      3b8AB3b5A n etais
      ab4a4b1b2Ab2A1A1B n importe
      13a1a n ont
      aAc2A5ABA1bA1a2a2e n y
      1A2c1a5ADAc3c2A na
      11Acc10B nada
      2Ca1A7c1C6a nager
      daABC8BbA2aA4b nah
      4A7ba5A nah i
      1A10AA4a nah not
      13b3A nail
      13b3A nail art
      1b3A7bA5AAa naissance
      15b naitre
      1a4AA5EAc7c name
      AaaA1a3aaAcCaFAbaDdC1A nan
      1A10ac5C nan c
      2A3a5bC4d4AA nan ca
      12cD5a nan j
      2a9aD10c nan je
      12cB4B nan laisse
      1ab2aaa1AbAHDAA1a1a3bc nan mais
      1a11a6A nan nan
      12aC9A nan pas
      3A8ad1A7A nan s
      13B1c nana
      1b9ABa4A nancy
      A3a8b1B nantes
      2b10B nao
      1A11Cdb7A napoleon
      7B5AcB naruto
      15A natation
      10A2C1d7b nationale
      12A2A nature
      4A5abdA10D naw
      7a5D naze
      4a8A nazes
      11A1d4A5A nde
      CE3aD1aBc1AdBG1Baddbaad ne
      13c6A ne a
      5E2aCd2f1AA ne comprends
      2c2a5AAA1B1A6A ne connais
      11Aa ne crois
      5A14a ne dans
      11cBc1A7A ne dis
      3b11A7A ne doit
      2A4A5bca ne en
      13a ne fait
      3a8AA10A ne garde
      3a ne gardez
      13a1a7a ne l
      1A11a1A2c4A ne la
      2b3A5dE4AA3bB ne le
      13b1A ne lui
      A1d2A5AdC1b2Aa1b2A ne m
      1AcD1B5CAB1A2bB3Af ne me
      12a5a5C ne nous
      3A5ab2d1B5A1A ne parle
      1AFA1c4AbAd1B2A1A1abA ne pas
      11B ne pense
      11B1a1B2A5d ne peut
      2dA1A5abC1A8b ne peux
      2D2a4A2c1B2B2b2B ne sais
      2b10C1c ne sait
      2b8dAA1A2B5A ne saurais
      2c10b ne se
      1AAa7a1B ne soit
      2C2Aa5aA4ab ne souhaite
      2c2b5aaD1c2A5C ne suis
      3A8bb ne supporte
      1A1A9C1A7b ne tenez
      3b9B9a ne tiens
      1a13A ne tient
      13c1A ne une
      6B6b1e ne vais
      13A1b3A ne veut
      2Cb1A6CD1A2b1A2dA ne veux
      2A2e6AB1C6c1b ne vois
      2A9Ad1a2d5A ne vous
      4A8A1c4A near
      12Be1B4c3A nearly
      1aA9aA1C6d necessaire
      2A9eb7E nee
      2A10a nee en
      1b1BAccA1a1baFA1A1A1A1da need
      5hb4AAC need a
      1A1A1A9B6ab need my
      1d1A1Ba3AcbF1f2A1A1B need to
      1c7a3C1B needs
      4A8A1a nef
      1A9Ag5A5A negatives
      13a negocier
      7A3aA1be neige
      3a nena
      11BdA10B nenni
      15A neon
      13c1B net
      13b1a6A netflix
      3e9C1A4B3A nettoie
      3d9F6B3A nettoie tout
      13a1A nettoyage
      13a1A nettoyage de
      3A9c1a7A nettoyer
      15A nettoyer les
      3b9E nettoyer tout
      13a1A netwaye
      13A1b network
      1A2b17A neuf
      13E1c neuves
      Aaca1b4a2A4A4b never
      13a never been
      12b never have
      1Af8AAB4A never thought
      13gAB nevers
      11C3A7Ah neveu
      4a7AB1BBi1A2A1B new
      13a3A new school
      AA10A2dAAbB2C next
      A12B1A1Aa next one
      16A1b3B next question
      13b1a2A next to
      13a1b2A next year
      15a nez
      AC1d1aa3CgbAaeAaABA1aAC ni
      13AcA ni an
      11d1B10A ni froid
      A5A4dAb1b ni l
      A12a ni la
      12A10A ni le
      2b8cBA10A ni non
      6b4A1AaA4A ni on
      2b8ab11B ni oui
      13a1A8b ni pwoblem
      2BA8Ad1A ni rien
      13a ni seize
      4a2A1A3bBd3a1B nice
      4b8A nice to
      4a10A5c2a nickel
      13a7c2B nickel je
      9a2CA1B8f niece
      11Beb10D niet
      9b3A nigeria
      3AA9dC1A1b night
      12BcA night shifts
      aa13B1b6A nimp
      bA11B3a nimp on
      1b3a5A1dAF1aa1A1B nimporte
      1A11hAB nimporte ou
      1c3a5A1A1B1a4B nimporte quoi
      13c nine
      13a ninho
      13a1A niort
      7b6A4A nique
      Adc2B3A2ADbb2A4A niveau
      bdC1C2B1b1AiA1ADAA2CbAE nn
      1d5A3AeF4A5a nn c
      22b nn ca
      2B8AiF4A nn j
      1BA8dcB5A3Aa nn je
      6b5Bi7B nn merci
      b10ABa9A nn nn
      1e4A4CAE2A nn pas
      1BAA1Aaa1aB1BCAb1A2A3c no
      2A2b4AAAA1b no clue
      9hG1Cc no french
      13a no heights
      2A8acC4A no i
      2B2A5A1c1B4A no idea
      9Fe1AA1a2Ab4c no more
      13A no thanks
      2A9De4A5b no to
      11A no way
      4A7bc1B nobody
      1A11BdB noel
      2c3A4AAC1c1a noir
      13a1A2A noire
      11A1d1A8a noise
      2cdB1A4Ab1BC1B1ABCbcA nom
      1eABA7BFAC5dce nom de
      1bbb8AA1A7A nom du
      1c11Caa7A nombre
      1c11CaA7A nombre de
      6A6B1c noms
      6A6A1a noms et
      bdCB1a1A1BabeH1cAaCBBA1AC non
      1aA8CCe4B4Ak non a
      2A9bB non alors
      1D9aAe5A3AB non c
      1AA8B1c1A2a2Ab1A non ca
      1B9AaA4A non ce
      1B9A non desole
      2b8AdA10B non en
      1a9aBA10e non enfin
      11BcC1a non et
      12a non euh
      11AbC10c non hein
      3A6aAaC4B5c non il
      abb8aaE3aB5A non j
      13A non jamais
      1Aa2AA4Fda1A2AA3Ad non je
      9AaAdB non l
      a1b2b5AAB4a4c non la
      12dA1B2Bc3A non laisse
      1A9Aba non le
      12cC10A non ma
      cbAb1Abc3aBa2abbb1c1ad non mais
      1A11i7A non merci
      13c non mesi
      1A9a11Ab non mi
      1A4a4DbB4A non moi
      1b1a8a10A non mon
      1A9AaA non monsieur
      1cA8D1A1A7A non non
      12bA non nous
      5A5Ac5A non on
      5e9B2A non ou
      1c10aE10a non pardon
      1dBA7FAD1A2b4A non pas
      1AAA7iFc1A8A non plus
      11AAj2A6c non rien
      1C9Aa5A5b non se
      12Ad5A non stop
      13A1A non surtout
      1a9d6a5A non tu
      2B8A1f4A non y
      12Ac1A2b none
      13a1A2b none of
      A10AA11A nop
      1A1A8b2A2a nope
      13a1a nord
      4AbA2BAAbA1h1aAA normal
      2A2b5eCb5A4B normalement
      4a8d1C normandie
      5b7C1a normaux
      3b1A4aaaB1b1aA1bA nos
      5A7A1a nos enfants
      13B1a nos portes
      1bcAAadA2BAfaaB1AaB1ACA not
      1Ae3dA3bBB1A2A not a
      1B16c3A not answering
      13B10A not at
      12A2A not for
      2A7BAd not in
      13a not keen
      12a not my
      12bA1b not on
      2A8BaA not really
      12DC4i not say
      2e2c5b1c1a2C1A1A not sure
      12aa4a not to
      1e3A17B not what
      1A1A1a1A2BBEdBBBABBda1CB note
      1e11C1A8A note de
      1b13A4A2A note la
      1D10CJ4B4j note pas
      1A13BA3h1A note quoi
      1A11b1a4A2C note sur
      1A1A9a1c4C1aA note tout
      1a3B7a1B4c2A noted
      1B11D1A2A1A2g noter
      Bc1a1aa6C1cBAb3eb notes
      1Aac1BA4BA2c1AA1A2Ab nothing
      6A6b1B nothing i
      2B10d nothing really
      5b7bAB notice
      AaAA1AA1Aa1Ab2bABAA1abbd notre
      1a13A notre activites
      13A10b notre atelier
      13a notre cadette
      13b3A notre dame
      6A6e1E2a4Bb notre entreprise
      13b1a notre fille
      13d1B4A notre fils
      13B1c notre parc
      3a11A notre societe
      13d1A notre taxe
      13B1c notre usine
      13A1a notre ville
      AaA1C3B2bAD1a1ddbb1AAA nou
      11A1A1A1A1a nou artrouv
      4B3B4A1B2ba nou ka
      13b4A1a nou le
      15A nourrir
      13a1A nourriture
      aB1BAABAAAa1cfDaACAdbCFac nous
      6A2A3f1A4A nous a
      9a3A1d nous aimerions
      13B5b1A nous allons
      6B6e3A1Aa2Aa nous avons
      10aA1e1D nous c
      15A8a nous cherchons
      13A1A2b nous concerne
      15A nous concevons
      15b nous couter
      6a3a2F5g1B2b nous en
      15A nous fabriques
      10A2a5A nous habitons
      15A nous l
      a12A1cA2cA3A nous la
      13A1a nous les
      2b8Ba2A8b nous n
      11AbA5A3AB nous ne
      4Aa3B2Ae1D3A nous on
      13A1A nous pouvons
      20A nous prevoir
      13a nous produisent
      9A5b nous recrutons
      13c1B8a nous sommes
      13a1B nous tenons
      13a1A nous vivons
      13B1b nous voudrions
      11d1A1a1A nous y
      b1A6aA2AcEbaA1A nouveau
      13A1a nouveaux
      11A1F3g1A4A nouvelle
      11A1E1B1d nouvelle partie
      13a3a novel
      15a4A novembre
      AAA2Bb2Ad2aAB1A1eAaAAA now
      13a1A now i
      9a3A3A now on
      15A nucleaire
      13baA nui
      11aBCcaA1ab3A nuit
      10Aa2Aa nuits
      2Ab3D1BA2a1g3B1AA nul
      7A5A1A nul a
      2A6BA2b1c nul en
      3a3C1Ba2d5a3A nulle
      3a9B5a3A nulle part
      3A2b6AAB2A4b num
      3A2b7AD7b number
      6A6B1c number of
      7A5B1g7A numbers
      1A5b5c1C numerique
      ab1a1AbAA3AA1CBca1A1ada numero
      1b5A5CBc6ab numero de
      5Ab7AA4A numero ou
      A5A9AeA numero un
      6A6Bbe numeros
      15a numeros de
      13b1A nurse
      aBcBB2A1AA1AfbaacAaCAACF o
      13a o chaud
      13b1A o cho
      13B1b o college
      Ba11A3b o debut
      4B1B6c3AA o gens
      13a1A o jan
      2A o marche
      2A10b9A o meme
      3A9a1A o millimetre
      13b1A3AA o moi
      1A11a1B7A o stage
      6A7AB o telephone
      4A8Ebe oben
      22A objectif
      13a1a objets
      10a2E1cA1c3aA obligatoire
      5A7C4a2a2c oblige
      5A7C1c2a oblige de
      23d obliy
      23d obliy ca
      5A7a obtenu
      13A1a obtenue
      13a obviously
      11c1AA4A occasion
      13b1B occupe
      13a1A occupe de
      2e10B1A occuper
      13a1A occuper de
      13b1A octobre
      2ec9E ocune
      2A9acAB1AA4A odeur
      12aB1A odeur de
      13a1A1A odeur du
      13a1b odeurs
      6A8ab oeil
      5A1a5AeC oeufs
      7A5AAc oeuvre
      DaadaabaAbAab1baBaACA1aBc of
      5Aaa6cB of a
      13b1B of an
      13B10c of course
      3c9A6A of everything
      13a1A of house
      1AA4A3a1b1a3A3a of it
      15B of lycee
      Aa1cb5B2AA of my
      13A1c of our
      13a6A of school
      A4aaA4ba1B1a1A of the
      5b3A3a1b6B of these
      5a7a1B of thing
      5B3aa2C1d2A1A1c of this
      10a2C1a of us
      1b13BA3c1AA of what
      6aB5B1e2b of your
      1A2A2d5CA2A1c1A1d off
      13d off a
      13b1B1A off the
      11AaB1b2A offer
      12Ac1B office
      13A officiel
      15b officielle
      13A1b offrir
      7A5b1A offset
      baaaAB1d1Bb1aBaDaa1AAb1Aa oh
      21c2A oh c
      b2a2ab1AaA1EbA3a4a oh la
      A1A9AA3b5B oh non
      11B12a oh que
      3a3c3cAbCA5A oh tu
      13b oil
      3c8aa1B4A3a oim
      13a1A oiseaux
      2Ac1AAA1ab2eABAbAA1a1bb ok
      5B7g6A3C ok je
      22a1A ok mais
      3A9a1a1A1A4b ok pour
      2ba1A9a okune
      2A2A7A1a okune ide
      4f6ABDAc8C ola
      2A2A7dB4A old
      13cAA old do
      13B1c older
      8A5a5A1A om
      cBAaAaaBB1d1aEAeEfdcf1BEb on
      AAaAD1A2A1cbhEgABCBdA1AB on a
      5b8A on about
      13A4a on an
      13a1A on appelle
      1A11a1b on apprend
      10A2E1A3e1A on arrete
      6a6d1C on avait
      A11Ac4b on avance
      13E1g on bosse
      A12b on bouge
      1c3A3a3A1A on change
      15B on cherche
      4aA7CBa1a on commence
      12AB1A2CF1c on continue
      1A11E5e on coupe
      13A1a on devient
      1A2A5AA1fdC1ac1A3b on dit
      5d5A3D4A on doit
      c10b1IAg4B3A on e
      3A9B3e on efface
      1AA2AA3A1ACBIA1bBl1BA on en
      1B2e1bA2aC1jbI1A1Bg1A1A on est
      bA15A2A on etait
      13f1C on fabrique
      13B1b on faire
      b2c1A7BbA1b2A on fais
      1B2Ad5A1Fce1B1aa on fait
      7C5BAB3g on ferme
      13C1d3A on fini
      13CAb3c on finit
      13AAb2A1A on gagne
      4A8e1A2A on habite
      10b2A1B2A on in
      3d7dA6AA3A on it
      3b11A3A on jette
      12AB10b on l
      Aa11DAbAd1A on la
      10a2BAA2A5a on le
      15b on les
      15A on lui
      1AA1bDCa4bf1b1CABA1a1a on m
      3AA8iAB2B on ma
      13fCA on mange
      13B1c on manque
      AAbcAabA1AaAAlAaA1ABEa2b on me
      10a2BA4b on met
      15A on monte
      6b6Db on moun
      13abb1A5B on my
      2A4a4c2AdABa on n
      2A2B5BehBA1AAAe3c on ne
      13A1a4A on nous
      13a on on
      8Aa1a1cca2A on parle
      13d1A on part
      9a2AB1c1A on passe
      13C1a on pe
      a5a2aABaKBi1B2B on peu
      bb2c1A1b1bG2bC1B1AAaB1d on peut
      13a1A on pose
      a2a10AD3c3A on pour
      15A on produit
      1A11EAB1e2A on recommence
      b12B1A1A on recule
      A12A3b on redemarre
      AA3A9B1a5AA on refait
      A3B8B3d on rembobine
      10a4B1A on remet
      5A7D1A1c on reparer
      a2A9E1A1bA on repart
      A4i9G2B on repond
      1B1AB8C3f2B on reprend
      13A1A1a on retourne
      cA8a2B1CA on revient
      11A1a on rigole
      13B1c on risque
      1A2Aa5A1dAA2bb1A2A on s
      9BaA2bC1a1dA1a on se
      A14b on site
      13a on soit
      13A1A on sort
      13a1A on sundays
      9aA on switch
      1a9eAA4b on that
      A1A1A6eaeACaABA on the
      17A1B4c on then
      11A1cbB4a on ti
      15A2a on to
      5A7C1b on touche
      13G1f on travaille
      1AA4A3c1aA3abAAbaB on va
      13A1a on venir
      2c8C1b1C3B on verra
      e12d1B2A on vient
      13b1A1A on vit
      13b on voit
      15a on voudrait
      b10b1B1d1AB5A on y
      7A4b2b4A on your
      15B2e4b on zappe
      aA9b1A1abAA1A3A once
      11b3bB once i
      11A1A1Bd1A5A once more
      1A1A2A2B1A1dAAAAA3AAa oncle
      13a1A oncle a
      13a oncle est
      15a oncle il
      15A onduleurs
      cbB1Aaabb1AaaA1HacdCBdaA one
      g12D1EAA one before
      13c one day
      13a1A one in
      13BAAc one more
      Aa1A1bb6D1f4A one of
      14ba one piece
      3A9b1c4AA ones
      13b1a ongles
      A2A1A3aaaA1Aa4A2aA only
      5A5AaD1e only 14
      11b1C1A8A only if
      3A5a3BcB2bAA2A ont
      13A1a ont ils
      14bB ont une
      ba11C9A oops
      13AAe open
      6d6B1A5A operateur
      13c1A operateur sur
      6A6a operating
      6d4AA2B8A operator
      15A operatrice
      13b opere
      13a1A operee
      2e6a1aCb1A2B option
      5c8A options
      3b8bA10a oqune
      5bBa1AaAaGgb1ABAaAA or
      13Bb or a
      A4a7bAB or do
      15A or et
      13B1A or is
      5A1b5AAB4b1A or what
      13c1A orage
      13d6A oral
      1b12AC orange
      15Ac1A order
      14A orders
      1A1A1Aaa5aAa ordi
      2Ac1bB5AKde4a1A ordinateur
      13a ordinateur pas
      13c1B ordinateurs
      13b ordis
      15A ordonne
      3A1A3a1A1C1a1c2b ordre
      13A2a oreille
      13b1A oreilles
      13A organise
      13B1a organiser
      1AA1aBa6A1b1A4c orientation
      1A11c1A orientation en
      13a1B orienter
      13b1A original
      13C1a1a origine
      13a orleans
      13b orne
      1b11c6A orthographe
      6b6b os
      2A8c1B4Ab4A ose
      5A5b3AA1b3A1A osef
      16A1b3A osef de
      13a osef je
      4A8B4cc ot
      2A12c2A otan
      AA2B6Aba1DaAeA1A1Ad ote
      4e10C2A ote comment
      8cBAbAA1b2a other
      5a other people
      12AC1A2A1A2e others
      13ccB2A4A oto
      Aa4AAa1BA1BAaa1f1A1AA otre
      1a11E2a1d otre chose
      A5A9A1b otre kestion
      aACabcCb1b1cC1dba1BAcAcAD ou
      1a3b7EAa ou a
      13EAe ou acheter
      13b ou alors
      6A8a ou avec
      5a7baB ou bien
      a4BB6GCk4A1b1A ou c
      4BAa4c1a1e6A ou ca
      2A10C1c ou commencer
      15A ou d
      13E1b3Ad ou dans
      15a ou de
      5C1A5BAd ou des
      6A4b2Ac ou deux
      1A2A9BFk3C1A ou di
      14AC6c ou domann
      1A3c ou du
      13C1a ou ecole
      5b3A3aAF4f ou en
      13BfB ou enmen
      1aA2Ba9A3A1B ou est
      3A1b8Aa ou faire
      4jA6ABAB4A1B1A ou fais
      5a4AA1eAa7A ou faut
      1A3ba6cAA ou il
      A1A2b5A1bAC2b1a1da ou j
      13FcE4g1A ou ja
      3A2b3a2BaC7g ou je
      5b7BAa ou juste
      1A2A3a2A1E1fA3B1a ou ka
      5bc1aAA2BbF6A ou l
      1A2AC1A5HdGc3g1AA ou la
      a4b1c6CC4Bab1c ou le
      13ba ou les
      5Ae7AB8A ou madame
      3a7B1AgE ou ni
      5c5eAAaf2A3a1A ou non
      AA3cAd4Ap1PA1A1d ou on
      1Ab2G1cAb1B1qaaB1A1a1cA ou pas
      1A2Aa3c3AAEc3A ou pe
      3b7A2AA6A1A ou que
      1A2fAae3AciEID3G1G ou quoi
      5A1B1a2AfA7A ou rien
      b5B6BBf ou se
      7c5A ou sot
      13E1f6A ou tout
      1bA1Aa1B5mCC4A1AB ou tu
      1A3aFB3A1Cbb6c1A ou un
      7B5aaC ou une
      B1B1A8cB7a ou vient
      4B2A5jC1B3A1A ou vous
      13E1e ou y
      4b1B7B5A ou ye
      11A1A10d ouai
      A1a1bba1aAceab1D2cb1aa1a ouais
      12a11C ouais bah
      11f12B ouais bof
      6b6A4ba ouais bon
      12A6A4c ouais c
      8A4A4A2A2a ouais ca
      9a3A3a ouais du
      2c8b1B5b3bB ouais enfin
      8b5b9B ouais et
      5b7A2a4b1A ouais euh
      13a7a2a ouais genre
      11a1A10A ouais j
      2A8B1b1A3a4c ouais je
      11A1a ouais l
      7A5a ouais les
      1a3A5b1EcA2A3c1A ouais mais
      1A1a2a3caBA8A ouais nan
      1BA2d5bcB4c4aa ouais non
      8A2A1B4A5b ouais ouais
      1AA2A6afACcA1Ab2B oublie
      12aB9A oublie ca
      1A1B9C2a3A2d oublie ce
      1A13DA6c oublie est
      A12G2d2A3d oublie la
      3B9kAaA1A4D oublie mon
      3b9A oublie tout
      a12B1a5A1c oublier
      3b8AAA1A6a oublies
      3A9a oubliez
      4A6ABcA9d ouf
      2e9a2A1A6a ouh
      2d9a2A1A6a ouh la
      ABAAFaAB1aBcDA1F1BCBADABf oui
      11c1e10E oui a
      ac2a1b4Baa2bA2a3a oui alors
      11A1a6A3a oui beaucoup
      5b3a3b oui bonjour
      1A9aBe1B8a oui c
      10AC1A7AA1d oui ca
      11b12A oui dans
      2b8eA11B oui des
      13A10a oui en
      1A9bb2A4a oui enfin
      9A1sF11I oui et
      11A12a oui evidemment
      11D1a oui forcement
      24b oui il
      4A6BAP10j oui j
      1AB2A5bAL10f oui je
      11acA10B oui l
      13A10a oui la
      11c1F10c oui le
      13c10a oui les
      1A5A3eiB8a1F oui mais
      2A8g1a10E oui me
      11eBA10B oui mi
      11A12b oui moi
      11B12c oui monsieur
      2b8ab11B oui ni
      2a2b5aAa1A2A5c oui non
      5d5gA1aA8A oui ou
      9A1E1B7A2f oui oui
      11fB11C oui p
      11c oui parfois
      11c12B oui pas
      2b8bA11A oui peut
      13C10c oui pour
      11i1A10E oui si
      11fA oui sinon
      11A1A10a oui tout
      11fA11a oui un
      13a oui une
      13a oui voila
      1bA10A2cA oula
      ad11B1A2A4A oups
      1a2a1AA5DAe3A1Aac our
      1b20A our company
      15B our son
      13b1A ourlets
      13a1B ours
      5A7AAA4b1b ousa
      AAa2a1a2AddeaBc1bABaBeE out
      13b out at
      13b1A out in
      5A1A4cabCA6A out of
      A12b1B7a out the
      5A8A1c3A1Aa out what
      13e1C6A out with
      2A10bAA6a outdoors
      13Deb outfits
      5b1a5C1AA4ba outil
      9A2ac1B outils
      13d1a3A outside
      13cAc6A1A ouvert
      13A1a ouverte
      13A1b ouvertes
      13D1b1b ouverture
      6A6a ouvre
      13B1a3b ouvrent
      13a ouvrier
      13A1a ouvriers
      2A2A7cAa ouvrir
      2A10b ouvrir ma
      14A ouvrir un
      13C1b ouvrir une
      AA1A1A4aacD1dagaA4A over
      12c over my
      13E5g1D ovwa
      13b own
      13cA oyonnax
      2c4A3iBC6a3C p
      2d8D p e
      7A3fA11B p tet
      4B2A5G4f pace
      13B1c pack
      15A packing
      13b pads
      bAaA1a1A1Aa4aabA3A page
      2a10a1B1b page blanche
      5A7c paid
      13c1B paid while
      1A4A2A3B1a paie
      15a paient
      6Ba5caB7A pain
      14bB pain au
      7b5CA pains
      13a painting
      15A7bA pair
      19bA paix
      2c7a2C7a pal
      4ABd1caa3AC7A pale
      9aA2b1B pale angle
      4AAa6b1b pale ba
      6a pale epi
      5AA3c2B pale franse
      8a1A4A pale kreyol
      7A5b1A palettes
      13b1B paname
      15A panel
      15A panels
      13a1A panique
      A1A10d1A3A panne
      13a1A panneau
      2A1bA1a3A1b6A2b papa
      4b8D papa de
      2A2A7e1A4A2b papa moi
      A12b1A paper
      13hAC4A papi
      1AbB1AA3A1bH1e2b1c3a papier
      13B1a papier je
      13b papier mache
      13a1A papier pas
      15a4b papier pour
      2Aa8aB1a8A papiers
      13a1A papy
      13a paques
      aDBa1gcB2b1BbCgBABbA1CaB par
      A14b par an
      5A7c1B par classe
      2A8B1b9a par contre
      13C1b par de
      a8a3A1A7b par dessus
      bB8b4B par erreur
      5Aa4A1c1C par exemple
      13e1B par jour
      13a1a par l
      1A3c7A1cA6A par la
      3a9A1A par le
      13Bc par les
      6A6f1C par mois
      2A10C1c par ou
      13C1i6B par rapport
      B par semaine
      1A11a par t
      6b6A1C par telephone
      13a1A par terre
      14A4A4A par tous
      4AA7d1A par un
      6A6c1A par une
      6b6B par vos
      13b9A paradis
      3A1A6cd1B parait
      13A1b parc
      2A3A1Aa1A1bABAbc1aa1B parce
      5A7a parce qu
      2A2aA1Aa1B1aABAbc1aa1B parce que
      13C6c parcours
      5A9c2A parcoursup
      15b parcoursup ou
      15A parcs
      ae2bDA4A1C1BdAA1A2BB pardon
      1A2a8A2A7a pardon j
      5B7b pardon je
      16aA pardon vous
      5A5A1b1B8c pare
      2AA1B3b1cABAa2A3aAb pareil
      5e6aB1AA5A1A parent
      A4A2b3bCac2bAABca parents
      3a8Aa1A6A parents ils
      11BcB1A8b parents sont
      7a5e1A1A1A1a parfait
      11CBB2A7e parfaitement
      11c2b9A parfois
      11c parfois non
      11c parfois oui
      4A6a2a7Aa paris
      15c parking
      13a4A parkour
      9Ab2a1A parl
      10B2b parl angle
      13A3a5a parlais
      b8A3c2b parlait
      A2ACb3baaACbgc1babBAeB parle
      6bcA2a1GAg3A parle a
      6A2a3B2a1A parle an
      8AAE2d parle anglais
      9c1A1A1AA parle angle
      8a1B2b parle arabe
      5b7a parle au
      13e10A parle avec
      13c1A parle beaucoup
      11a1E1g6A parle d
      1b1aAAB6EAc2AAd1ac parle de
      8ABa2A1Aa parle en
      4B5c2D parle fr
      4A4Ad2C10A parle francais
      9AA parle franse
      3A2AAcbA2DeA4A parle moi
      13aA parle o
      5cc1cb2aE1A2d3AAC parle pas
      13a1A parle pendant
      13f1C parle plus
      8B1A2d parle portugais
      9a3A1A parle qu
      3A5ac4b5AAA parle que
      8A parle trois
      13b2a4A1a parle trop
      9Bb2c1A parle un
      9A3d1A parlent
      A3cBeABcDB1EcDB1eA2aC parler
      6j6IAA2AA parler a
      6A2dB2bA parler anglais
      13a4A parler aux
      5Ad3B2Bab2A2A parler avec
      5bB5a2B2b3aA parler de
      8A1a2B10A parler en
      6A2Ab2a parler francais
      13B4c parler on
      7bcAa1bACAb5b parles
      9ba parles anglais
      5aA1a1A3ABA1A3AA parlez
      13E1b parmi
      7a4AFAa7dd parole
      13a parpin
      13c1A parquet
      5AA6AAc parrain
      13A1c parrainer
      13A1c parrainer un
      12BC5aA3b pars
      Ag1Bab1A3AcE1C1Bb1AeabA part
      3A9A7a part a
      4a8D1b5b1A part de
      13e1B part en
      15a part of
      11e3A8A partage
      11D1A3aA5c partant
      13a10d partante
      13B1b partent
      cAa8B1dABcaA4A parti
      13C1d participer
      15a participer a
      A1c10C1e6b particulier
      15B particuliers
      B2A5AbeACbFab1A3cB partie
      13cbC partie d
      13b1A partie du
      3A9ab parties
      3a1A3ba2BAb3c4A partir
      9ba2B3a partir de
      13c1A partir loin
      A1Ac6BAcfcB1BAA3B partout
      10B2d1B partout en
      15A partout je
      1A3A11A1A parts
      CcdACbb1AEbacBCA1b1DDDAeC pas
      1iA9AO1c pas 15
      AAca1dA2bBcBF1BB1hAB1bbC pas a
      12bA4a3Aa pas aimer
      19c pas aller
      2e2B4a7B pas alors
      1a4a2aA2B pas an
      9DhA1C pas anglais
      13A3Ac pas anvi
      2f2A7B4BA pas assez
      1aA8aAa10A pas au
      12a pas avant
      6a4AAD1f7A pas avec
      9aBhAc10D pas beaucoup
      3A1AA5cb4a2BAba pas besoin
      AbB1AdB1cdE2C1se2A3AB pas bien
      1l3Aa3BAbA1AaA1A2ABA pas bon
      AeA8ABB9A pas bonne
      13a pas bosser
      5A10a1a4A pas c
      1kAa1Ab3aEDM1DA1E4da pas ca
      1a11A1a1A2A pas capte
      1cC2i5BbHAb2a1A3B pas ce
      1a10B pas celle
      cAc8A10A pas cette
      11BdA10C pas chaud
      1A4A6Ddb pas cher
      2b8A12A pas choisir
      2G2g5b1c1G2A2b2A pas comment
      5a4A2B1B6A pas comprendre
      5d4a2A1CBdA pas compris
      1A11C9c pas compte
      3a2b6C pas confiance
      12AA3b pas consent
      13A3b pas content
      11eCa10A pas contre
      Ad13A7AA pas correct
      AAc2BA2BdBehaB2A2A1AB pas d
      2A2b7c1B1a5a pas dans
      1CBa1cBc3G1fAeB1aB2ADi pas de
      2A10a pas debout
      2A8dAA10A pas decide
      13B2Aa5a pas dedans
      12Ab pas dehors
      2b8A1B1c pas des
      12aA10A pas desole
      2A8Aba10A pas deux
      2C2AA3CBED4e4Bi pas dire
      1dA9Cb4A pas dit
      2b10B pas ditou
      13a4aA2aA pas donner
      12aA5A4A pas dormir
      2eA1C5BAJ1d7fb pas du
      12Ae1C pas ecole
      1B3Aa6B1A7f pas ecrire
      bBb2AC2DfC1f10B pas en
      2c8b1c1BB pas encor
      A1a2CA3ACbiaAEA2AA pas encore
      13a pas enferme
      2A10d pas enmen
      AAA2A7C1Ah6A pas entendu
      2B9BA3Ab pas envi
      1AAb2b5BE2A1cd pas envie
      1Ba10e1A4A1Aa pas est
      13b1a8A pas et
      3A2A4Ddc1B5b pas etre
      b12BAAb pas eu
      1e21A pas exact
      2B12c pas faire
      5A6b2Aa7A pas fait
      11A pas fan
      5B5FAc1A1a6i pas faut
      d1A10b1b2AC3A pas fini
      6a6a pas finir
      5A3fI2d pas francais
      13C2A1A4d pas garder
      2A2A9A pas genre
      2B6A3h1A pas grand
      2A8A11ac pas hein
      11gD pas impossible
      6a6A pas in
      12AA pas intelligence
      12aA pas interesse
      2C9ad2Aaa pas j
      1AbA1A5BAa1a1ab4Ab pas je
      1i3A7D1b7D pas juste
      2A2e4abdd1DB1aA3AA pas ka
      3A19a pas kon
      5B1c2A4Ba pas konprann
      1AA2c7B pas konpri
      1Ad2a7A1AA pas kosa
      1CA2B2bFj1Bb1D6ba pas l
      bAd2C4aAhbAFHAAB2Aaa pas la
      3c8AB4A2A1a pas laisser
      1eFA1db3AChL1aB1gc1AmaA pas le
      2a8bab1E8A pas les
      8A2bAh1C2A5A pas loin
      AaA9AC1AfA5A pas lu
      2AA1c5a1A4b pas m
      1BB10c1A7B pas ma
      6b6D pas machine
      11aBa pas mais
      1DA9Ad1b8b pas mal
      1Ad3a5aAAd pas me
      13b pas menm
      A12A1Ab pas mes
      1AB8a1e1AA7A pas mi
      1BdA1CC4CgE1A1bB5a pas moi
      1DAA1a2AABCgb1AA1a4dA pas mon
      6b4DbC1A pas moyen
      3A1AA4BAb1c8b pas ni
      11B6A5b pas nn
      1BB8hHe1A2C4Ae pas non
      6a5AA4b pas on
      11aA pas ouf
      11jA9A1G pas oui
      2A12b pas par
      2A15A3a pas pareil
      6b6D1A7b pas parle
      6b2Aa7a pas parler
      12bb pas pas
      6a2a3B1a pas passe
      2A4A4Ae1B pas peur
      2B10A pas peut
      13d1AA2b pas plus
      13a pas porter
      1B3AAb3LeB1A2C pas possible
      1A4a3A1ce1D2A2A1AB pas pour
      2A19c pas pourquoi
      11ACh1B2A5d pas probleme
      2Aa7BBc1a8e pas qu
      13b1A pas quand
      1CGa8aH1cA6eA pas que
      6b8D pas quelqu
      2Ab8dB2A1A3A pas question
      1Ak2G5B1D1gD1A3B pas quoi
      B1G2HA3A2d1A2fC pas repondre
      13b pas res
      13c pas reste
      3a7AAd1A7A pas rester
      13b1A pas rete
      2A2d7C1a2A pas saisi
      2b2A5bAD1c pas sav
      2g8BAB1C6A pas savoir
      1aa2a6AA1A8A pas se
      1BD2A5f1g4b3AAA pas si
      13c pas sous
      5b7C1Ab1A pas suivi
      2dA1a5hBFag7BD pas sur
      2c2A5a1C10A pas sure
      2d8A1a1A2A4Ba pas te
      11dAC10b pas tous
      11iAB1cA7D pas tout
      13a1A pas travail
      13a5A pas travailler
      5c7A pas tres
      1Aa7AgB2A7AA pas tro
      2B2B5eBg4a2AAAB pas trop
      5A3a4bAa pas tu
      1AAb2gA1Ab2BAC6aaA pas un
      AA3Ada4aDbbA5a1A pas une
      5A5A1A4b4c pas vle
      6A5b3A pas vouloir
      2b2A5dAA1A2B4AA pas vous
      1AA3A5aAA8AA pas vrai
      2C4A3Dad1A pas vraiment
      AAA9BB1Ag1A1Aa1Ab pas vu
      2A2A7B1b2a pas y
      a13A1c pas you
      a11Bf1AAAbA2A1A pase
      6aA1a1AcDaaAAc4A pass
      A12A1A2d pass a
      11AaA1b2d pass on
      3A1A7G1A1b5e passage
      3B9E9e passage sur
      B1Aab1fBbaAa1bbibAEB1bACa passe
      1A7cB2IAb2g passe a
      13b1A passe ca
      5A7A1b passe comment
      13b1A2A2b passe de
      8c3aA4B passe en
      6A6d1C passe l
      A5b7cA2B passe la
      12AcAb2B passe le
      13a1A passe ma
      13f4C passe mes
      A5hA5AAAA1E passe moi
      12cc4b passe mon
      11c1E1d passe ou
      13A1c2A passe par
      13a passe ses
      11a1b passe son
      3c9B passe tout
      6A6b passe une
      c12B1a1A passee
      14Aa passent
      1B13bAA passeport
      a2AABB4AAhABbaab1A passer
      9a3e1D passer a
      13d4C passer au
      13c passer des
      13a3aA passer du
      9a passer en
      A15A1c2A passer la
      4AA7a1d1a passer le
      13a1A passer les
      13a passer ma
      13a passer mes
      5A7d1A2A passer par
      13C1c passerait
      13b1C7b passes
      6c1AbA3AB2c2A passez
      9a3b1A passez a
      6c6BA6A passez moi
      2A9Bb1C5a1b passion
      13B1A7b passion pour
      2B10d1A passionne
      15A passionnent
      9cA2B4ba passons
      9cA2D4bb passons a
      13A1e passport
      b12A1A past
      13a1A pastry
      13a1A pastry chef
      2A10e1A pat
      7a5B10b patate
      A4A1A5gAC pate
      13bbB pate a
      13baC pates
      6A3A2A1AA4c1A patience
      13a1A patience pour
      13A1B patient
      13G2Ac1d patisser
      9A3A patisserie
      13b1A patissier
      13EAg patrick
      13AAe patrick carret
      1AAA2c5AB1aA1A2Aab patron
      aA11B patron a
      11A1a8aA patron de
      13a1A patron m
      12Ae7A1A patron ma
      1A13B patron me
      5AA5A2c6A patrons
      13AcA pattes
      13a1A pau
      4a8A1A1a2a paul
      2B2c5A3a paume
      13d1c3Ab pause
      7e5D1B pauvre
      13D1b pay
      13fAD payant
      2A1AA1A3c1dAA3AA1a1C paye
      13B paye bien
      4A8B1c paye nou
      13C1f paye pour
      13CAb payee
      5A6AaAc payer
      13A1a payes
      13A3b paying
      15A1b paying attention
      1aaA2A6c1C3AA1aab pays
      13a pays j
      13C10b pays je
      13B9a pays le
      13B1a paysage
      12A3a7c pb
      13c1B7B pc
      15A pc gamer
      13B1a1a pdt
      AA1AABA2baEcADhb7c pe
      2a8a3C pe etre
      1A11a1c pe fais
      6A2b5A pe pale
      11Eda1A pe pas
      13F1f pe vini
      13D5d peace
      2AA9aA peau
      2A1A8b4AA peche
      1a pecher
      6aA5B1b pedagogie
      13e9A peindre
      2A9bB9b peine
      13AAb peint
      13a1A7A peintre
      15A peintre en
      1A1A9d1A3A peinture
      13c peinture auto
      23a peinture de
      6A6d1A pelle
      3A pelleteuse
      9A3a pelouse
      A10B3B3A3A pendant
      13B1b pendant la
      13a1A3A pendant le
      15A pendant les
      15A pendant mon
      13b1B7A pendant que
      12b3a1A5A pensais
      2bA1B5dC1b1A2a2AAB pense
      2f8AAF pense a
      2B2A7cbb6A pense quoi
      2c2A5A6A penser
      14cBA penses
      5aA3A2eAa people
      13a pepe
      6A4b1eAD7AB per
      13a1A per e
      11cAB10b percent
      13C1d perceuse
      13A1b perceuse a
      13b4A perche
      6A6DeA perd
      15c7B perdre
      5b9b perds
      A4e5a2bA2A1baB1A perdu
      A4c7CA1A perdu la
      A4A7eABbA perdu le
      13cc perdu mon
      5c5A1C1Ba3Aa perdue
      B2A5B1aAbB1A2AA1A pere
      13c1A pere a
      11a1A1a pere dit
      13a pere en
      12Ac1A pere est
      2a10A pere et
      9Aa1AB1B6b1b pere il
      13A1b6AA pere me
      13a pere on
      11a1B perhaps
      2A9Ab1A perigueux
      13C1b periodes
      13a1A perles
      3a16A permanent
      5A5baFAe1aA3baA permis
      13e permis am
      13EAe permis de
      13C1a8a permis et
      5A7E1e permis moto
      13b1A1A2A perpignan
      1A1a2A4ABBAA2e3ae perso
      6c4A1ab3B person
      3a9A4b personal
      1A1AAAgB2ABcABB2BA1aAaA personne
      13g personne a
      6A6b1B personne de
      2b9aC1a personne m
      2a3A5ba personne me
      2A10a1A5b personne ne
      6BA6b personne ou
      6a5AC personne pas
      6b6a4A4a personne pour
      6A5b1Ab personne qui
      3b9F4e personnel
      3a9A personnelle
      6E6d1a2A3A personnes
      6A6b1A personnes agees
      13a1a perspectives
      13acD pese
      2B4A3dAA10A petet
      1B1AbBAA1aCA2B5d2Aa petit
      15A petit atelier
      13A10a petit c
      15B petit fils
      12Aa1Aa petit frere
      5A4A4b petit je
      11A1a6A3a petit peu
      1b2ba1A3a1cbAaA2A3B petite
      13b petite elle
      13B1a petite fille
      1A9A1b1Aa petite soeur
      15a8c petites
      11A1f1C8A petits
      15A petits freres
      4A9AA petrir
      cBB1acc1AAa2BBbb1b1c1b1c peu
      9C1A1g peu anglais
      11A1A1a8a peu d
      11A1cA9A peu de
      2A2a5A1A6b peu euh
      10a2A1c peu faire
      4a3A1AA1e1A peu francais
      1A11b1B peu importe
      5a3a1A1D1b8b peu je
      d12B1bAA2A peu la
      5B7Adc peu m
      5A5aAB10A peu mais
      6d6A1B4A peu mapele
      a1A3a6ABaA3b3A peu me
      11C1D10i peu mon
      11dAA10A peu non
      11g1A10D peu oui
      9aA4BA peu parle
      2A9ab3AB5A peu pas
      6b4Bea1A2A5A peu pour
      5a5A1a1D4b peu pres
      2A8B1d1A1a2a peu tout
      A12B1d4A peu venir
      13a1A peugeot
      2B2A1a5BadA1A1A1a1A peur
      1A1A7A1b1d2A peur de
      1bA8AAa1A6a peur du
      13c1AA peure
      a3bAB1aa1abIAiA1aaCaaA peut
      10a7ABAa peut continuer
      15d peut dormir
      6a8A peut elle
      4A1a5BC1F3c4C peut etre
      a4A2ba3A1C1a peut faire
      13B1f3A peut il
      11d10A1A peut le
      5cB8A peut m
      5ba6a1D4A peut me
      B4B3aA2hcM1bcbA1A peut on
      10a3A peut parler
      aA3B5CeB1A2A5b peut pas
      13d1C2a peut passer
      11A1B1b8b peut plus
      15A peut revenir
      13A1d1A peut s
      4A6a1B1a1b peut se
      5A9D6e peut te
      13B1d peut venir
      a peut y
      12AB1a peuvent
      AccaAaaA1cAABabEa1BCcAA1c peux
      c5b6d1D2A1A3A peux aller
      13A1D peux avoir
      Ad7bB2A1b2A1A peux changer
      1A3cb6cADA3a peux dire
      13D1b8b peux dormir
      5B3aA2Bcf7A peux ecrire
      5A4aA1g1B1AC peux faire
      3B9A2A3b2c peux l
      B15fB5A peux la
      6A4A4baA4c peux le
      A4a7aab3A peux m
      BAA2aA1AAaA1bDbeB2B2BA peux me
      4AA2AcA3bcA peux parler
      1Ac2B4acBa1BAAB5f peux pas
      2a3a4A1AbD3b4a peux plus
      18A peux prendre
      A9a3A1A3A peux redire
      5A7hA1E peux repeter
      A9a4b peux revenir
      15A4a peux revoir
      3c9e1A1b6A peux tout
      1A1a1b7daAD3a peux tu
      A4A7A1A4A3a peux venir
      1A1A2A4A3E4e3B peux voir
      c14B peux y
      13a peyi
      baaa1B1c1aCababEA1b1A1Aaa pff
      1bA8d1A pff je
      6A4Bca pff non
      13C1c pfmp
      14Ac pharmacie
      4A5A2b1A philo
      13B1b phobie
      3A2b6f1Ba6B phone
      3A2b6A1G7b phone number
      2AB19aa photo
      3A9a1a photos
      BAAC1d3A2ADAAdAAC1AAe phrase
      13A1A7A phrase ou
      3A9D9c phrase sur
      5C7a1c4a phrases
      11A1a physique
      11A1A1b physique chimie
      3a9c1B7a pi
      11b1a1A1A piano
      2A2a8Ac pick
      15A picking
      7b5aAA3A pie
      5A7faBA piece
      13a1A piece en
      7b7A piece of
      2d2A1A3AaEA pieces
      15A pieces d
      13A pieces de
      13b1B pieces en
      13b1A pieces et
      7A5gAA1A1A1b1A pied
      13b1A1A pied a
      1A5c5AA pieds
      13a pieds dans
      3A9abA pierre
      2A2i1A1Ab2F1AB pige
      2A2d4a2C pige pas
      4ACba5aBeb2A4A piges
      4AA9b piges je
      3B3b5a1B pile
      6a6A1b pilote
      13a1b pilote de
      13b1B piloter
      13a piloter des
      7A5aA pin
      13a5A pince
      13b pinceau
      1c11E pinceaux
      7A5aAa pintre
      13bAA pipefitter
      13b pique
      13B2b piqueur
      7b3d3B8D pire
      13a1A pis
      1A4A6B1f8A piscine
      5da6ABB3a pisse
      2d4A4AA4aA piste
      13a pistolet
      6ab pitie
      7A5A1b1A pitit
      15a pitit moi
      7A5Be1A pizza
      10A2a5A pla
      13aAA placard
      bcAA1aaA3aaIAcAcAB3Aa place
      13A1A1a place a
      6A8a place au
      13A1c place la
      4A8a1b placement
      13eAa places
      13b1A3A placo
      13a1A plafond
      14a plage
      2b10adD5b1AA plairait
      3A2A5Bb1B1A6g plaisir
      b1a2bbAaaaAACBAcbaabAAcA plait
      bb11a2B6a plait c
      5A4a2A1AAbB4b plait j
      aAA2b3cC2cA1a4A1B plait je
      C12A2c1a4a plait la
      3A1ba16Aa plait le
      3A9a6b plait les
      9Ad2A1b plait pas
      13D1e plait plus
      1A3A9b plan
      15A plan et
      13B1b plan pour
      1A11b1A planche
      7b5B planks
      11a1D1b planning
      2A9Aa1A plans
      1A12Ac plant
      Ae3a1AA1a2G1d1a plante
      1A8a2A1a plante de
      15a planter
      13A1b planter des
      13b plantes
      13a plants
      13c plaque
      13A1a plaquette
      13A1a plaquette de
      13a1A plastic
      13a plastique
      12Abad6a plat
      14cB plate
      15A plateau
      3A plates
      13AAb platform
      10A2b1A7B platre
      A12a1A plats
      A12CcBaA play
      15A playing
      b4aaAb1bAA1B2a1AaAab ple
      a2a1a3b3K1d1Adca1Ad please
      10a please i
      2A10b2a plein
      13b1A plein air
      2B10b plein d
      2a10B1a plein de
      13a plein les
      13B1a pleine
      2A11Aa pleure
      12AAeB pleut
      13A1a3A pleuvoir
      1A5A2a2Fab2be1A pli
      A4a3cA2c1C1A1A plier
      13a plier de
      5A7b9A plieuse
      1b13a plomberie
      13aAB plombier
      13a9A plonge
      A2A8Ac1B7A pluie
      11A3A plumber
      12Aa plumbing
      3A plume
      aAAdBAAcA1ba1D1dcAAbB1CbC plus
      A1A7b2B4ab plus a
      15A plus au
      2Bb9A1A plus aucune
      2A8A1daA plus beau
      12Ad1A4a2A plus c
      2A10b1Aa2A plus ce
      13aa4A plus d
      3A9bcDa2b plus de
      A12DAf3B plus en
      1A11c plus et
      5a3A3A1aA plus facile
      13Ab plus for
      11A1DdDd plus fort
      c12b1AA6A plus haut
      2a plus j
      1A1A8bbA4A plus jamais
      2a2A5B1B1hA2aA3a plus je
      13a1A plus jeune
      A9a2DAab plus la
      2a3A6IbAC1Ah plus le
      B12A1B2abc plus loin
      11b1aC5A plus ou
      12aAAa plus proche
      14AeA5B plus qu
      1A1A1A6Ac1BA2BB2eA plus que
      2A10A1c plus quoi
      3g1b5A1C5A plus rien
      13a1A plus scolarise
      5B3ba2C1Ad plus simple
      B1AA1A4AA1hAa2bB plus tard
      fb1A9a1A1B1A1A plus tot
      13c5A4A plus tout
      13a plus vieux
      13b1A8a plusieurs
      1AAA1AaB2Aac1cbA1a1A3c plutot
      13acA plutot a
      11A1B10f plutot deux
      1A plutot le
      14A plutot les
      11b12B plutot oui
      6a2aB4a2A plutot qu
      11AaA1b4A plutot que
      4a8B1b pme
      4a pme de
      1A11a1A pneu
      13c9B pneus
      2e2c6dEA1A3AAA1B po
      13B1e poche
      6A6Dd5A poeme
      12Ac1A8A poids
      13a10A poids lourds
      13Db poils
      AaB2Aa4AcIBE2d1h1caA point
      15A1aa1A point de
      1A11B1A4c2A point sur
      7a7A pointe
      2b10c1f4C1BB points
      13a2aA poisson
      13c1A poitiers
      2C8b1b poko
      4AA7a8a police
      13c1A policier
      8c5AB polish
      13a politique
      5b7b1A polyvalent
      13a1A pommes
      15A pompe
      12A2a pompier
      13A1a pompier volontaire
      2A10a1A pompiers
      2e3a6BAA2a pon
      13a1c7A poncer
      13BcA2Ab poney
      13b pont
      13c1A pontivy
      13a ponts
      a7b1b2C8A por
      a7b1b2C8A por favor
      2A9A2a porc
      15B port
      13a1A port de
      6A6C1d6A portable
      13a1b6AA portail
      13C1b portails
      13c9A portaye
      3a porte
      2A2aAa3aa2B5AB1a porter
      12Aa porter de
      13A1C8a porter des
      15a porter du
      15A porter la
      13a1A porter le
      13a1A porter les
      11A1a10a porter lourd
      13D1d4A portes
      13a1A portes en
      13A1b portes ouvertes
      6A1dAB2cA portugais
      5A1b2AAAC1ebBbA1aA1a pose
      13a1A pose de
      7b5a1A pose des
      2a9AF1Ada pose la
      15g1B1A pose les
      2BA2bA1aaa1b1A1a1b2A1A poser
      2A10b poser de
      13A1B3b poser des
      13a1A poser du
      11a1B10A poser le
      10a4A poser les
      15b6A poser lors
      2e10B2Ab poses
      2e10B2A poses une
      13a1A poseur
      2c10CABA1a3a1A posez
      11AbA1b posib
      13A1a position
      bbB1ACc1aabec2b2cAbCA1H possible
      6a4A1A6a possible d
      ca2A1b1a1bB1D1CAac1A possible de
      11a possible je
      2A3A4b1A possible mais
      6A4AdB1a2B possible pour
      5e9B4A possibles
      2A8bAA possibly
      1aAA8AB1D6ba postal
      13b1B6a postcode
      14A4AA poste
      13a poste a
      1a13A7a postes
      13b1a postuler
      1A11baa6A pot
      13a1B5A potager
      9A1b2Ad1c1AB1AAA pote
      9a3A pote est
      13A1A1a5a pote qui
      13a poterie
      4A6a1a1B potes
      15Aa poto
      1A1h3a5F1a1A2C1A poubelle
      3A9b poubelles
      11cBa1A6a1B poudre
      7b5CAb4A1c1A pouki
      2A2A5A1B1B2A3f poukisa
      5A5A1A1A6a poukisa ou
      11eDC4AAA1c poukwa
      13ab7A poule
      11AdBbA poules
      a1b1AcaCac1EaAabBabdad1ad pour
      6b6c1D5a pour aider
      c11aBb pour aller
      5B4b2D1c6B pour apprendre
      4A8D1B3h1A2A pour aujourd
      6a3A2AdE5A pour avoir
      13b1B pour bann
      13a1A pour bosser
      1A9aDd1A2cA1AABa pour ca
      6B6BbA2Ac2A pour ce
      2A8b1A1A3Ac pour cent
      5A13A1aA pour ces
      12aD1c2b pour cette
      13B1d6A pour combien
      10A2c1a pour commencer
      5b3A3b2A6A pour comprendre
      15A pour couper
      13A pour creer
      6a6B1d pour de
      13BACA5a pour des
      13B1b pour devenir
      13a1B8a pour dormir
      4A8A1b pour ecole
      9a3c1A pour elle
      6A6a1A pour embaucher
      2c2A9C6a pour en
      13c1D8A pour enfants
      6a4A1A1d pour etre
      a4B7b1C4B1b pour faire
      4Aa7faE pour fais
      22a pour fer
      13c pour ko
      Abc1aB3aAaAAAIAA1AfdAAb pour l
      1aAAaA4AAaCbb2DBAe1db pour la
      1bd3A1AAeCa1dH3CdbCaA pour le
      aa3A2d3bFAa3AAAAbA pour les
      6A6A1a pour leur
      9a1AdC1c pour lui
      2A3b6b1C pour m
      3a1b2ba1AbDeb5AE pour ma
      4A8B1A3b pour manger
      5B7d1C2A1A1c pour me
      1a1a9a1C6A1A pour mes
      AAcB1dA2bBBAmCDbafdaDECf pour moi
      1A10Ab10b pour moin
      1d2b1a2aaA1Cbb5ACbA pour mon
      10a2C1b pour nos
      5A6aA1c pour notre
      A10AcB1m3A2D1A pour nous
      5bd6BAB2a5A pour parler
      3A9b9A pour pas
      13a1A pour poser
      15B pour preparer
      6a8Ab5A pour qu
      3f1AA2a3A1C6aA pour que
      5A8AH5Ag pour quel
      2A11AD4A1c1B pour quelle
      5AA6B6B1d pour qui
      2B1AB5ADG1HC3AAoAd pour quoi
      15c pour rentre
      15a pour rentrer
      15a7A pour reparer
      2a2f4a2BAa2CA2A pour repondre
      a14A8A pour revenir
      12aB1a8b pour rien
      13AAc pour s
      6A6bAc pour se
      13A pour ses
      15D3c pour sortir
      13a1A3A pour tenir
      2A2b8AA pour toi
      A2C6a2c1a1A3cA1A pour tout
      13c pour toute
      13b1A pour travail
      13A pour travailler
      13a1B6a pour trouver
      5bD4AbCAeAa5A pour un
      6A3A2Ab7B pour une
      5B7A1a pour venir
      2A2bA2a3c1A1aAAA1A1A pour voir
      13b1B pour vos
      6A6b5a1B pour votre
      6a6A1A pour vous
      11A1E1d pourcentage
      13a pouring
      2B1BDABADbaBbaEC1CAAAfA pourquoi
      9AaA1C8a pourquoi c
      2A4A5a1c6C1B pourquoi ca
      10a4c6A pourquoi ces
      13A4C3a pourquoi cette
      13D1A6c pourquoi donc
      1A2A8a1c6A pourquoi il
      11A1d1A6C1g pourquoi je
      14eA6A pourquoi le
      13ada6A pourquoi les
      13D1f6A pourquoi mon
      13A1e6A pourquoi on
      11mAE1f6C1b pourquoi pas
      13A1b6b pourquoi tout
      5A1A1BbA1qEFA3A1C1B pourquoi tu
      2A10a1CA5B1A pourquoi vous
      15a6A pourra
      AAb13b3A1AA pourrai
      6e4B1AbE2A1a1A1c pourrais
      2BA2A4fbD1e4b2aE pourrait
      11d12D pourrait bien
      13C1d pourrait il
      A4b3a3fAD1A2b1Ba pourriez
      A4a3a3gACB3b1A pourriez vous
      13A1a pourrons
      13A1a2c3A poursuivent
      8a1a2A1B2Abb1A poursuivre
      8aAa4A poursuivre en
      a12B2A2a2a pousse
      13A1d pousser
      13b1A pousser des
      2A8AAc1A8a poussiere
      2A10a poussiere je
      13A10a poussiere me
      12Aa poussiere non
      13a poutre
      AAABAcA1Aaa2bADd2AaACcc pouvez
      5ca3a2A1Baa6A pouvez me
      1AA1AbA2A5cBaA1bABb pouvez vous
      a1A10b1a5A2a pouvoir
      13A1a pouvons
      13A1a pouvons nous
      13a powder
      13A1b6A poz
      10c2C practise
      5AA3b2CAd8a pratique
      13A1c pratique ca
      12ACAd8a pre
      14Aa pre de
      h8b3F1A precaire
      c13ACA1A4A precedent
      dB13CACAA4A precedente
      b14A precedente je
      2B2ea4A3A5A precise
      1A11b1B6A precision
      13ba prefecture
      CBAb1AbA1ccAcAaa1Cac1Aaa prefere
      13d1A7A prefere c
      13B prefere discuter
      12AE5e prefere en
      12A prefere etre
      9bA2B5A prefere l
      13a10b prefere la
      3b6d2ACd7AA prefere le
      10A2a prefere les
      2A10e4B4A prefere ne
      13a4b prefere not
      23A prefere parler
      6B3AAbB4c4b prefere pas
      1A1b8BB1b6Aa prefere que
      12aa3A prefere rester
      12aA4A prefere travailler
      9Ca1Baaa2b preferee
      a5a1ba2bD1A2b4aB prefererais
      8A4abB5AA preferes
      B12a1a1a premiaire
      13B1c premie
      B2a9adC1a1A premier
      F2Aa8aABAd1A1a1AA premiere
      13c1B premiere annee
      13B1b premiere ecole
      4ba9A5a premiere fois
      E2A1A7H1AAf premiere question
      13a3A premiere sti
      A14A1b premye
      13aAc1a2A1A prend
      13A1b prend combien
      15B1a prend la
      7A6bB prendrait
      5Ab4A1bBc2Aa4A prendre
      13b1A prendre ca
      15A prendre de
      13A1a prendre des
      15A prendre la
      6a6b1C prendre le
      13A1b prendre pour
      6b6A1B prendre rendez
      13B1b prendre un
      A1B2A5BBbbA2aA3be prends
      13a10A prends le
      13DAe4A2a prenez
      13AAa prenez les
      1c1Ba8BAA7ba prenom
      13A prenom pas
      13c1B prepa
      13a1A prepa metier
      13a1B prepa metiers
      13bAB preparateur
      17A preparation
      13eAB1A prepare
      13b1A prepare le
      4A8caA7A preparer
      14A preparer des
      15A preparer les
      A3Aa5AccCC4a3A pres
      4A8a pres d
      13aCd pres de
      11A1c pres possible
      g12C2A1A presedante
      A10A1C1f presente
      13AcA6A president
      1A2A6fBfAC3A2A1A presque
      1b10AB1c2AA presse
      15A presse a
      13a1A pressing
      13a1A6a pression
      a3a8e1C1B6A pret
      13c1B pret a
      13Ab2b6c prete
      13aA9c prete a
      13Be preter
      ba1A9D1A5A1c previous
      a12A1A previous one
      b14A7A previous question
      5A7BAd4A prevoir
      5A7A1a prevoir pour
      13DAe3b prevu
      13A1cA pri
      aA3Aa3b2D1Bf3a1cb prie
      13c4A primaire
      13a primeur
      13B1b7a principal
      2A1a principale
      5d5a1a1DA principe
      11a1b1A printemps
      13a printer
      13aAA printing
      6A5aaA2a3b pris
      13C1b pris en
      13C1A5b pris le
      13a pris une
      13A1a1c6B prise
      13b1C prises
      13a prison
      13C1e2C private
      5A5A1DA3f5A prive
      3a9A1a2a privee
      11b1Cbc4A prix
      13AAb prix d
      A4aA4B1bAd2A3AAA pro
      13a1A pro a
      13C1a pro c
      15A pro dans
      13A1a pro et
      13a1A pro j
      13A1a pro la
      13a1b pro mais
      5A7AAb6A pro ou
      11ac11C probablement
      10AA1A1a8d problem
      A1B7ACCc1A2A5b probleme
      10A2B1b8a probleme pour
      3b9A1a1A proceder
      11AAC1c2bA prochain
      A11BD1a2ddA2A prochaine
      11aaCAa2cA proche
      12a proche est
      4Ab7a1B prod
      5aA4a1b1C3A2A production
      5B7A1b production c
      5c7c1B3A production en
      13B produire
      15b6A produit
      13B1b produits
      1BABb1ca1CBB1daBBA2A1AaA prof
      9B3d1b prof d
      6aa2B2DcA4AA1b prof de
      13c1A6AA prof il
      13C1c7a prof principal
      2A10a prof principale
      13d2B prof repete
      4A1a2A1A1f1A professeur
      10B2b1A professeur de
      4a4a3A1D professeure
      13bAB professeurs
      3A9G1j4A1A professionnel
      13b1A professionnelle
      13A1A professionnels
      1b1d9DAC4h1AB profil
      11c1b1B7b profs
      15A profs disent
      5Aaa5Bba4A programme
      7A5a1A programmer
      13A1a1A project
      11A1A1c7B projet
      11a1b1B projets
      2A8eAC promet
      2A8eAC promet rien
      11cAB1b promise
      7b3A1a1A5A1A proper
      5A9a properly
      1b1a9C6B2c propos
      1b18B2a propos de
      6A1a2Aa1A7a1b propose
      AA1B2A6f1E1aa1A1A propre
      5a7B propres
      15A proprete
      13CAb pros
      13B protege
      13a1A proteger
      13b1A prothesiste
      13a provence
      11a1B1a4a provisoire
      13bAa ps
      14Aa ps 5
      14aB4A1A psg
      13acB6A psg ou
      13A10A psychologue
      11cA11A pt
      1ba8BaBA ptdr
      1a3AAa3cAC6ba ptit
      13a ptite
      a ptn
      2ba1aAd4BCBc2Ad3bC pu
      13aAa2A public
      AAAAAAe4adeABAAAA2aaA puis
      3A19a puis euh
      A1A2Ae6D5A2a puis je
      6a8A pulls
      6A6B1d pupil
      7A5A1c4A pupils
      13a pupitre
      3b17A purger
      2A2A10A5d purpose
      15a6A purpose of
      1cA2dcA2aA1A1Ec5a put
      5c3AaA3Ac put it
      2A3d6A1B put me
      13a1a puy
      13a puy en
      13a puzzle
      13a puzzles
      13a pvc
      12Aa1A8d pwoblem
      13a pwop
      bA1a1bc1BA1aaFacaaa3AA px
      a8A3A1b6A px faire
      6d2B4dC px m
      1A3aA2a3BaeA6A px me
      7b7B pye
      13aA python
      1c1A6a2E1A1e1a q
      4A2g5AAA qi
      aaA10D1Ab1c qst
      aCAbAeAcAaB1AaBadACBbae1d qu
      11A1d1B qu a
      13a3A qu au
      15B4e1AAA qu avez
      13dAa4a2b qu elle
      13A qu elles
      2A6aB1cB1c qu en
      1EdC1f1B1A1A1DCFg1A1a1e1A qu est
      1AAf1BCb3B1aacB6AB qu il
      A14b qu ils
      11iB11D qu non
      daC1AaaA4AjaBAaA1BaA1A qu on
      11iB11D qu oui
      5Bbc3BAAABA7e qu un
      1a4Ba3A3b2A5e qu une
      13a1A quad
      13A quai
      2bA2A6E1f qualite
      5A7A1b quality
      13A6A quan
      A1B1aE1AA1a1bi1A1B1B1AAAA quand
      1B7a1bAd1C1A6A quand c
      5A6Ai1Db7A quand ca
      11a1A1B quand elle
      13a quand i
      5A5A1gDD quand il
      1c9a1c1A4b2AB quand j
      1AA2Ba2A3m1G3A2A quand je
      13A1a quand la
      11A2Ab5A quand le
      11AdaAC5A quand les
      1b5A3BbHAh4AaA1b quand meme
      11a1a quand mon
      5A3A1BAgaA4C quand on
      2A7a2a1D quand se
      13aAa4A quand t
      15B quand tout
      13a1A quand tu
      13c1B quand un
      11A1e1C quand y
      1b13BA7b quarante
      1A22b quarante ans
      15A quarante minutes
      13a1B quart
      13a1A quart d
      13c3A1A2A quartier
      14aA quarts
      13a1A quarts d
      1aA1B5A2e1B quatorze
      15a quatorze an
      1bA1B5A4B quatorze ans
      aA3b2A2A1AaA3cAB quatre
      5b7A1a quatre ans
      13a quatre heures
      8A quatre langues
      11A1a1A quatre murs
      1c14A5a quatrieme
      ac1hA2bdb1affAFBACadcbda que
      13C1c8a que 14
      1AA2b1A3BaABf3bA1A1c que c
      ABCd1E1AAaaAAj1AA1C3eCi que ca
      1A1c1a6ajAE1AB1B2AA que ce
      13a1A que cela
      3A11A6ba que cette
      6A5a2a7A que d
      5c6bC que dalle
      13aAa7Bb que de
      13BAd1a2A que des
      11A2bD5b que dieu
      3A1d9A que dois
      13f1B7A que du
      12cHcg6A que faire
      13c1A6a que fait
      5a5A1A1b que faut
      1AAc9b1a3A que il
      Djec1EaaAaAbFK1LGCcAgafma que j
      biaDAcc1A1aAcbD1H3C1Aid que je
      1aAc9B1CB3b2b que jtai
      aA1a2B1AcBd1A1a4A2BC que l
      1A5A3b1ccda4a1A que la
      1A5AcAcaADbaA3A1A que le
      2bA8Ad1E4A que les
      bAaa3a5D1bA1AAA1cb que ma
      3b1A1b4ABAc4AAA que mes
      2b10b2A3A que moi
      1B4Aa3bBGBcA2AaaAdB que mon
      1Ab2A5EhB9AC que non
      13A1a1aa4A que nous
      a14c2A1A que on
      2C1B6dcE6A3A que oui
      2A10f que personne
      13f1A7A que pour
      6a3a2b1A que que
      6a5A7A que quelqu
      13d8AAA que se
      11D1a1A8a que si
      13c1b que signifie
      A1A2a1Bb2BA2FcAA1e1CDB que t
      3b1B7CBG1A2fABAA que ta
      14AC1A2b que tas
      7g5EDa que toi
      3B7A1a2a3A3C que tout
      b1Dd1cABA1AAA1bFhbA1AAAEA que tu
      13a1a que veut
      bABabfBfA1A1BabFa3cA1BB que vous
      11gB2b4B3A que vwe
      1AaaA1AcaACCAEd1AAABBAfAA quel
      1A3C1C3A1ffd4A1B quel age
      5A9a quel budget
      5C7BaC6g quel but
      15a quel diplome
      5ABB3A2Aa6a quel est
      5d8AA quel genre
      13Aac quel heur
      7A5DAg3A quel heure
      7A quel interet
      11A1Dcd quel jour
      2a8a1BAc6B quel metier
      10B3Ad quel niveau
      13A1C6b quel rapport
      7A5AaG quel temps
      A1aBA2BaA1a1Eaea1BAB1bAb quelle
      7A5Bbc quelle annee
      2b2A5A3a6a1A quelle chose
      5b1A5aAca1A1A1A quelle est
      A14Ac quelle etait
      7A3a1Fcg3A quelle heure
      13B1b quelle part
      5A9AB3b3c quelle question
      2A11AE4A1b1A quelle raison
      1A3b2aA3GBc4f1B quelles
      15C4c1A quelles informations
      15c6A quelles questions
      1A3e8AD4b quelles sont
      A3bAc1A2AAaCFA2aB1A quelqu
      A3bAc1A2AAaCFA2aB1A quelqu un
      1AAA2b4cAabf2A1B1b quelque
      5B7Cbf2A3b quelque chose
      3A1b7f1A4A1a quelque part
      13B1b4a quelques
      5A2A4c1d6B quels
      20A quels frais
      13n1J6A quels metiers
      13Dbb quels sont
      5A7A1Bb3A quest
      jCcAA1EDBDBCBACQiBgKDCeCa question
      2a2A7C1Ad1b3a1A question a
      a12A3A question again
      d15AAA question anterieure
      c4A9A1AA1A1B question avant
      ab11A2A5a question before
      B4a7A1Aa1b1A1A question c
      da11G1AC1d1A1A question d
      5A7c8A question davant
      d11bB2A question de
      A4A7A2c question deja
      B12C1Be1A3a question elle
      10b6A question en
      A4c3A3b2C2A2b question est
      1A3A5b1C2bA2A question j
      B1h10B1AcA1A question je
      b12A3A question juste
      a4A10A1B3a question la
      3A1e7A2AbA question n
      a5A6A2Bbb question numero
      D12A3dA question one
      f12A1A1A3A question plus
      aC14A2A question precedente
      c2b8cB2A1A3A1A question que
      e14A1AA question qui
      C12h2A1C question suivante
      a1A10A1A4b question sur
      a4A7c2C1A question tu
      A11AC2ada question une
      4Ac2Aa3DADBgAd questionnaire
      B1BB2dcbdbB1B1kAdBkcb2A questions
      2A6ca2b3A questions en
      9a5a1A4A questions in
      15b6A questions poser
      2a queue
      2a10A queue d
      bBeAAAdD1B3ebCaBBCA1bAC qui
      2A3Aa3A1JekA2AAbAa qui a
      12aa1A4A qui aime
      13B1B4A1e qui bites
      6b4A1A1A qui bosse
      4Ab7BAEf3f1C qui ca
      13A1d6A qui change
      13AAb4c qui cote
      13d1A qui coupe
      15b qui decide
      2A3A6a qui demande
      1c9A1AAB4a1A qui e
      1A4b6adD qui en
      1bA2ab5A1bbaA6A qui est
      13aB qui fais
      13fAB3A qui fait
      13bAA qui font
      6A6Aaa qui genyen
      4aa3A3BAb4A qui jan
      6b4b1C qui je
      13A1a6A qui ka
      13b qui kase
      13a10A qui l
      13D1f qui la
      2A3a6FeAA qui le
      13A1a qui les
      2c10A1a qui lui
      2A10c1a3A qui m
      13dAC5A qui ma
      5b9A qui marche
      ABf2AD5AcAbA7A qui me
      2B10B1d qui metye
      4A1C6BBg4A1A qui moun
      1b9A1a1C8a qui n
      2A10e1B qui ni
      13C1d qui nous
      9a3Ca5A qui ont
      3a4A4BAb qui parle
      13A1D qui parler
      1A16a qui passe
      13B1a qui paye
      6c6A1A4A qui peu
      5b7AAB qui peut
      13c1d1A qui pose
      13A1c4A1b qui pour
      13a qui prepare
      c14A2A qui presse
      6e6A1F qui puis
      13ABc qui qui
      13b1A qui reparer
      3a7A3b qui reste
      13a qui roule
      2b10bBa6A qui s
      2c3A4d1cAE4A3A qui sait
      13g1B qui se
      13A1a6A qui sont
      13A1a qui sort
      13a1A qui sortent
      2A4c5BeB4A2A qui t
      13Ebd4A qui tan
      cA11b1B2A qui te
      7E5gEA qui toi
      13AAa6A qui tombe
      A12a1A qui tourne
      2A10b1A qui tremble
      3a9Icb1a qui va
      15A qui veut
      a1a10a1A qui vient
      13a qui vole
      5B7cAAA4Aa qui vous
      1A3A9B1A2cA quick
      A12b1B quiet
      1B10Ae1A quimper
      1b2a8bAC4A1A1a quinze
      13b1A quinze an
      1Ba1a8A10a quinze ans
      13a8A quinze et
      6A8b3B quit
      13B5c quite
      A3A6A1b3A1A4a quitte
      13b1C3A4a quitte le
      b11ba1A3B3b quitter
      13a5A3b quitter le
      11A1A3b quiz
      1D2bAaA2Aad1BafBCCdAeCC quoi
      4Ad7fbBB1b1B1C quoi a
      13A1A4A1c quoi apres
      2A2A1A5A1cA3c1A quoi au
      5A7BABA3B1h quoi avec
      22b quoi bon
      13B1a6b quoi c
      2A8aAA1HA3B1f1A quoi ca
      5d1b2a3cHA5D quoi ce
      5A7e1Cb1A3C quoi cette
      1A1B1A7C1dA3a quoi com
      1A3d2b4BCeA5A1A quoi comme
      5B2a4bcB4b1b quoi d
      1A3d7C1B4g1a quoi dans
      1AABbD6AFEAB3a1dAA quoi de
      13CACdA6A quoi deja
      1Ai2F5A3CC1A3A quoi dire
      3b7A1bbDA quoi du
      5e7F1hA quoi en
      5A9Ba5A quoi est
      5b4A2a1A6A quoi euh
      5b7AAA6b quoi exactement
      2BA1B7c1e4A quoi faire
      11a1A quoi genre
      2A10B1Ae quoi j
      1b3aa4A1D1fa3b1B quoi je
      5b7B1B6c quoi l
      B4B7HAhg3a1C1A quoi la
      2A2fa3AA1F1dD5b quoi le
      5iA6C1bB3a quoi les
      2a2d5A1C8A quoi mettre
      13B quoi moi
      13BA5c1a quoi mon
      11a1A1c quoi on
      A4b5A1B2A quoi par
      5a5ACd1B6A1g quoi pas
      4AC5A1DAcA3e1b quoi pour
      3d8AeAF4A1eAA quoi que
      2h2E7B quoi repondre
      3A9AAAA3e1A1A quoi sur
      13Ae1b1A3A quoi ta
      7B6cA6a quoi toi
      4aE7jdDA3A quoi ton
      5a1A4A1AbC5a quoi tu
      2A11Ab quoi un
      4Ac7c8A quoi une
      15b6A quoi votre
      1A3AA8D4a1a quoi vous
      6A6BAc4b quon
      13B1c6A quote
      13A1d quotidien
      1Aa2g1c5F2A1a r
      1Aa2g1c5F2A1a r 1
      13a rabot
      13a1A raccordement
      15A raccorder
      15A raccorder les
      13E5f raccrocher
      13BdA rackette
      AcaaAa1B5KkeA1A1c1A1A raconte
      13Ab5A raconte moi
      1a12Aa7A raconte une
      5c7bFd2b raconter
      13b1A2b raconter ma
      13a rad
      13a1A rade
      4A8a radio
      15A railings
      11A1ba7A rain
      11a raisin
      A1A2AAA3aE1BCA1B1BAh1e raison
      12AA1b2B3b1b raison de
      13C1e ramadan
      5c1a7B ramasse
      13a ramasse les
      5A7d1bA rame
      g5a6I2A1A ramene
      e12F ramene moi
      a12aA ramener
      15A ran
      22a rando
      13a1Ba rang
      13bA3AA range
      13b5A ranger
      6A6B1e rantre
      6AA2C2eaeA3B1AA rap
      2A10aAa2A1ab rapide
      6B6A2A3B rappele
      6d6A1Ba3A rappeler
      1Ab4A4AA1A3Ad1AA rappelle
      13cbB rappeur
      1AA2A7FAE4a1h1A rapport
      13B1e6A rapport a
      13B1C6f rapport avec
      7a7A rare
      2A10A1A3b ras
      2A12A3a ras le
      13AAb3A1b rassure
      Aa5a5c1aa1B3AA rate
      AA11d1AbA rate le
      13AA1A rate mon
      13b2a ratee
      a12b1A7a rater
      1A4a1b1aAe2D2c3aa rather
      1A10bc4b4A rather not
      13a ravalement
      2A1e7AC10b ravi
      13D1A7d raye
      3a9C1A7c rayez
      13a8A rayon
      A1a1ad1e1a1BbdAaACA1Ada re
      4BA1c1a3B7c re a
      2A1Ae9AB3A1a re asking
      AA4A1aaA2C1Ab3e2A read
      5A4a2fA reading
      13cA reading fantasy
      1A4b6Fe7A real
      6B7cD real person
      13B1c realise
      15a realiser
      2b3A4dbA1BA3Ad2A really
      15CC3A1h reason
      15AA5b reason you
      4a12A rebonjour
      6A6d rebute
      A11BB1D1A2fA recap
      1b4A6A1C4b recapitulatif
      A20A recapitule
      20c recapituler
      A12EAe4A recent
      13c1A reception
      7A5IcfcA4AA recette
      7A5Cca recette de
      13fBD4A recettes
      13C1f recevoir
      13D1c recevoir un
      15A recharge
      13Aba recipe
      7A6bA6A1a reckon
      3a9AAa reclame
      13b1B recognised
      13A recoit
      A12c1B1B recolter
      13C2Ad3A recomence
      AA1AAA7kbBaFAAAA1AA recommence
      5A8dC recommence a
      13A6A recommence depuis
      13c recommence jusqu
      4A8A1A1a1A recommence l
      13e3A recommence la
      13cA2D recommence le
      13b3C recommence ma
      A12F3e recommence tout
      3A2A6AAB1c6A recommencer
      13C3e2A recommencons
      13C7f2A reconnaissante
      15b5A reconnait
      13a3A reconnaitre
      13b1B reconnu
      15a1A5a record
      3b19A records
      AA1b12a2b3A recre
      13a1Aa5a recrute
      20A recrutent
      13A1c recruter
      9A5b recrutons
      9A5b recrutons des
      Af11B1A4A rectification
      1c11C1A rectifie
      1b3A7b1B5AAB rectifier
      5A7b rectifier une
      6b6AAb4A recu
      e6A5a1BAAA1A1a recule
      d15AA recule d
      bA3AAa6A reculer
      A12abB recupere
      15A recupere des
      13B1b7A recuperer
      13c1A red
      1A11AdbA6A redaction
      a14A redemande
      A10A1A2Aa redemarre
      13A1AAc1A redemarrer
      1A1A1A7DABi1A4A redi
      3A12a3a redi moi
      A12A1Ac3A redir
      A12aABeAA1a1AAA redire
      A15a redire la
      BA1A1B3a4ABaBAAa redis
      A15aA redis la
      A12A2b redis moi
      10a1AD1Aa6A redites
      ab11A1ABb redo
      b12A1AAa redo the
      13b6A redon
      c14ab1B1A redonne
      1A11A1Bc redonner
      1A11c1aAA5a redouble
      23A redouble ca
      3A9BAAA6d redoublement
      15A redresser
      13AAb reduction
      4A1c8A2A reel
      1a1CBB3AAAAABAef1B2AA refaire
      1A2A8A3c2A refaire depuis
      13b refaire des
      13B3a refaire du
      13a refaire l
      1A14BA2a2A refaire la
      A12A1A1c refaire le
      13a refaire les
      13A refaire tout
      13b3A refaire une
      ba1A5a3B2Ad2A refais
      aA15b refais la
      13B refais tout
      1A1A9E3d refaisons
      AA1A1A7c1D1c1AA2BA refait
      13A3a refait l
      13d3D refait la
      5A7B3b refait le
      1A11B3a6A refait tout
      13a5A refait toute
      2c8A1C2A reflechi
      2a8A1B reflechi a
      a1b2A5f3AA2A3aA reflechir
      2B8C1e reflechis
      2b8c1A reflechisse
      1b1a9A1A7a reflexion
      5c7A2A reformule
      A4B10d4A reformuler
      5b7A reformulez
      4ba1A4Ad1B1AA1A3b refus
      3A8fB1e1Ab3A1D refuse
      13B4c3A refuse de
      13A1b refuse l
      12B2a8f refuser
      13C1d refuses
      A1BA5a2AAdaa1b1CAbA regarde
      14bb4A regarde la
      13AbA regarde le
      13C1e4B regarde les
      12Ag4e3FA regarde pas
      18a regarde que
      A2A2a1A4eAD4c2A regarder
      14A regarder la
      A12D6g regime
      13dAb region
      6A6e1E regle
      13a1A regle et
      A12D1g reglement
      13e1D1A regler
      15A regler des
      13b regler la
      15A regler les
      13b1A regler une
      5b7E1d regles
      a2a9A1d7a regrette
      13A1a1c reinitialiser
      15A1a reinitialiser l
      6A6AAc rejoindre
      13CAAad rejoue
      13B rekomanse
      15B1b rekomence
      13c3a rekoumanse
      17a rekoumanse d
      3A9E2bbA relance
      3A12b1A relance la
      5A7A1CAd2AAA relancer
      13C3c relancez
      6d6B8Aa relation
      6d6B8A relation avec
      15EA5g relevant
      15A2a releve
      3A9b9a religion
      AABA1a9CdA2g1AC relire
      A2B11ABB2d relis
      1B1B9C2BA2h relis moi
      A6A2A1ac1aAAab1b relou
      A12D2a3A2e remarque
      13C6A2e remarque sur
      d3B8D3c rembobine
      A4A1A5a1ABB remercie
      5A13A remercie pour
      3A7A1G7f remerciements
      2A10C3A3d remercier
      eB1A6aA1B1BaaD2AA remet
      15A remet en
      aA11A2bA remet la
      10a4B1A remet le
      aA7CcB1AAAadA remets
      A8Ba2A2a remets la
      10b remets le
      aA remets moi
      fa3A1A1Ac2EADcA4AB remettre
      A12e1A6A remettre en
      a12C2b remettre la
      9Aa2a1A1a remettre le
      cA11A2AA2A remettre moi
      13a1A remis
      13A1A remise
      13A3a remise a
      15A remise en
      BA11D1cBA remonte
      a12D remonte d
      g4A5A1AABc1AA remonter
      b4A remonter a
      d12A1CA remonter d
      B12c2A6A remorque
      3b2A6B1A1B2A2c remove
      13a remplace
      13A1a remplacer
      Ac1A1dB8FAa2a1a remplir
      13a remplir les
      13a1A5a renault
      4c1b6E1B rencontrer
      13d1B1A rend
      13b1A1A rend fou
      4A1b6d1AB2b rendez
      4A1b6d1AB2b rendez vous
      7A5a3Ac rendre
      15A rendre service
      a10d3B2A4AA rends
      3b9A1A1A2g2AA rendu
      9A3c1A5A renferme
      A12eAA4A3a renmen
      13Aba rennes
      1b4A6A1a2A5A renseigner
      11AbCb1A2cA3A rentre
      13B1a3b rentre a
      13AbA rentre dans
      13A1a rentre en
      AA8b2eA2B1A4a rentree
      12Ad1A1A1A rentrer
      11aA rentrer chez
      13c1A3A rentrer le
      16d6A renvoie
      AA11CAAb6b renvoye
      13b1AA renyon
      BiaaAeb4AANACCafaf1abA rep
      1a2A8A1b2a4A rep a
      1BE2A6A2B2f3aA rep pas
      1c11C rep sur
      13a1A repaint
      1A11A2dA repair
      13a1A repairing
      6A6dA reparateur
      6A6a reparateur de
      13a reparation
      13a reparation de
      7A5c3a1aA repare
      20A repare le
      aC1B1A7f1hBC3AAAA reparer
      13a1A reparer c
      13a reparer d
      13a1A reparer de
      13d1C reparer des
      13a reparer l
      21A reparer la
      10A2d9A reparer le
      13c1B reparer les
      13a1a reparer loto
      13H1h reparer ma
      13a reparer moto
      6A6b reparer telephone
      13a1A1A reparer tout
      13aBa reparer un
      cA1A9C1BAbA repart
      3A9B3a repart a
      13C1A1bA repart de
      11A1a1CAd6A repartir
      15BAb6A repartir de
      11A1a repartir du
      13B3d repartons
      10a1A1A3AbA2A repas
      dB8c2C1a1B1A3A repasse
      13A3A repasse au
      10b2B repasse en
      13C1B1dA repasser
      13A repasser en
      13a repasser les
      A12g2BA repeat
      13c repeat everything
      13bA1A repeindre
      13a repeindre des
      13C4B repet
      5AAA2AA3eEAA1B repete
      13d1aA repete qu
      13B repete s
      13a repete toujours
      5B7hABAb1A repeter
      13C2c repetes
      5A7D2d4A2A repetez
      A14b7A reply
      1CC2dea1a3C1EAAiA2aA repond
      5A12d4A repond ca
      1AB2A6AB4f repond pas
      Bba4c5A5c4a repondrais
      bDd2eB5CaAD1AfBB1ABA repondre
      bAA2D6Aa1ba1aB2A repondre a
      A4A repondre ca
      9b8A repondre en
      2A2e9B2bA2A repondre quoi
      A2A1AA2aA2f1c2aA4A reponds
      5AA6b4a reponds pas
      1bAA1A3Aa2B1aEc1cda1cA repondu
      Ag13BB1BA1a1a repondu a
      b16b2A repondu au
      1A13A1a repondu n
      1b11A2A repondu trop
      Bfea1aCB1ABabCAKB1FAAabeb reponse
      1a3A9c2A3Bb reponse a
      A4b17b reponse d
      1cAA1A7A2AAc1bA reponse de
      1AA2b5ag2A2A3A1d reponse est
      1baa8AA4B reponse je
      2B12b reponse que
      1a11B1A6Ab reponse sur
      AbAb1aB4A1Eai1BA1dAbBa reponses
      6A8j4E1A reponses sont
      13b1a report
      A1AA1B7EA1jbC1B1B1A repose
      A12A2fB4B1A repose la
      A2A9A2AbA1A repose moi
      5A10cAB1A repose ta
      1B1AB8B3f2B reprend
      AA13A1b reprend a
      4B12a reprend depuis
      1A1A9A3b2A reprend tout
      ae3A6cA1b1c1CA3A reprendre
      A12A reprendre a
      13a1A1a reprendre l
      c14C1A1a reprendre la
      bb10AD1Bba2b2b reprends
      aA3AA6B3c reprenons
      a3a10aA represente
      13h1AA6A repris
      1A11d res
      14Bg1A1AB1A reseau
      13h1F reseaux
      1A9f1D1c reserve
      13A1a reservoir
      13A1a reservoir de
      A2B7A1cAa1d5A reset
      13A1a residence
      16A3b3c resin
      13b resine
      13a resine epoxy
      15A resistance
      4c1A5cB1A5a respecte
      13BcA respire
      13c respirer
      3a2f6B6A responsable
      11b3dA5B1A ressemble
      13A1b4a1A ressemble a
      13a ressemeler
      3a8A2a ressent
      1A1B9A6b ressort
      6A6b ressources
      6A6d1A ressources humaine
      3a10A2c1AB1b rest
      11AAa3b2A2A restart
      1b10ACcb4A restaurant
      13C1d restaurant d
      15A restaurants
      3A9d1A7a restauration
      13c1B1A restaurer
      13b1A1A restaurer des
      13a1A restaurer une
      ABafABA4dBAAcAB1CeAAeA reste
      2b8d1A1b3AA reste a
      11A1a reste assis
      19A reste au
      15a1A2b3A reste beaucoup
      4A7A10b reste ca
      11A3E4c reste combien
      13b reste debout
      13e1A5A reste o
      1A1a8AB9b reste pas
      3d1A7D6B reste rien
      13A1a7A reste tout
      A1Ac1A5Aa1A2B1eAB1Ba rester
      12Ba1a3A4b rester assis
      15a rester assise
      13b rester au
      3a8aa1A1A1A3A rester dans
      12b2A1A rester debout
      13EA4h1B rester la
      13a rester plante
      2A10bAa3A resto
      13b5A resto de
      13b restore
      13a restoring
      11A2eD3AA1b resultat
      13CBf4AA resultats
      10AAAAa1AA2a1AA resume
      13iA5D1A resume de
      14BAA3b resumer
      A12c1A1a5A retape
      13a retape des
      13c retape une
      13a retaper
      A12b1c6A retard
      A1A1B8g1A3aA2a rete
      13b rete fodfrans
      4B8C5c3A rete la
      23a retenir
      1A12ACD3i1A retenu
      14AA4b retenu de
      1A14C3c1A retenu quoi
      3A9a6b1Aa retiens
      1AAa1A5A5A1AC2B retire
      13A6A2b retire ce
      1AA10D9d retire le
      2A10B retire ma
      3a9c3A5I retire mon
      13b1b7A retired
      1A2A8D1aAA2AAAi retirer
      3a9B2AA2A2a retirez
      13B1a retoucher
      cA8a2a1b7b retour
      D9a2A3d retour a
      A9a2a3a retour au
      B16a retourn
      ba10BF1A1aBAA2A retourne
      CA10AD1A1c retourne a
      13b retourne chez
      eC8a2E1CA2bAB1A retourner
      C9a2C3a1b retourner a
      17B retourner question
      a10A1a retournes
      A3cA5A1B1a2aAA1be retraite
      15a retraite et
      B2a9A1ad2B retrouve
      B12A2d2B retrouve plus
      bA4A2A3a3A retrouver
      c12A1A1B return
      c12A1A1A return to
      4a8bAA reuf
      1A9a1a5a reum
      13c5a3A reunion
      22a reup
      13e1a1A reussir
      13A1a reussite
      A12a2a rev
      B10A1abA1A1A4g reve
      13A1a reve d
      13a1b reve de
      6A6a reveil
      4a1a8A reveille
      b14B revendre
      a8Ab2B1d revenez
      a9a2CAbAA1AAA1AA revenir
      aA8b4C revenir a
      15A revenir en
      1b13A4A3A revenir sur
      c9aA1c1AA revenons
      c9a2B2A revenons a
      A4A4A2f1Ba revenu
      5A9a6a revenus
      A6A4h1a1B5A1A reves
      A11b1fBA reves la
      AB7Ab1Bc1b2BBA2AA reviens
      b12B1b4A reviens a
      A8Aa2B reviens au
      A12h reviens de
      10a2B reviens en
      cb11C4A4a reviens sur
      cA11A2A5A revient
      ab3A reviser
      ae10AB1CAAAiaC2B revoir
      b12a2A2B revoir la
      13b1A8a revolus
      e11AA2Aa3A rewind
      5AA6BAC1A2g rezume
      3a9A1c7B rgpd
      3b9A1A rgpd je
      15a rhume
      1Aa2aAa1Aa2AdC1A5a ri
      2a2b1a2a2CA2A5A ri 1
      13cBa riche
      3d3A5C1B4A2b rid
      3d3A5C1B4A2b rid of
      13b1A ride
      13A5a rideau
      13a rideaux
      BBef1dacAAbbeDB1bacBBAAdC rien
      2CB1A1A1CaHfe1BA1dA3a rien a
      5A3aA1bC10b rien au
      5c4b2A1ba rien compris
      6a4A1a1A8e rien contre
      2b4B5e4AA2A rien d
      3a1A1c5C1b rien dans
      2cd2Aa3bdb1B2b1B2DB rien de
      13a rien depuis
      3B8AC2A6d rien di
      12BI2B6l rien dit
      2GA1d1b3ACk1a2A rien du
      2b8A1a1A rien en
      13E2e7A rien entendu
      5A6ba4a rien et
      3A9A rien j
      2AA9b1d rien je
      2c10A9A rien me
      2cB8AC rien moi
      7A3dA6A3AA rien n
      2db1A5AAD1b7Ca rien ne
      2B8b1b1A rien pour
      7A5b1A7A rien que
      2d8AAe1CA rien qui
      3g9C5A3BB rien sur
      AcAcA2A3B1a1e1a1A1AABb right
      15A3a4a right i
      1A9AAa10c rigole
      3A9a9b rigoler
      11g1BA9C rigueur
      2ca1a6aB rin
      7A5c rince
      6e4A1a1D ring
      13A1b rings
      15A6Ac rire
      2A8AcD1f7A risque
      13B1b risque de
      11a1b1AA rive
      13b1B river
      13a riz
      13a1B roads
      13b roanne
      15A robe
      15A robinet
      13Bac roblox
      4bAaa4ACa1A1aaAa robot
      13a robot de
      4A1CB5dfC robot ou
      13bAa3A robotique
      6cA5abB1A robots
      13c1A rod
      7b6A roi
      14Ad6A role
      13a roller
      13c1B1A romans
      13Ccc6A ronaldo
      13B1a rond
      13A1a roof
      13B3b roofer
      13a1A roofs
      13d1C room
      13a rose
      13Cb rosiers
      13a roti
      13b1A rou
      1c2a6A1a1a3A4A roubaix
      ABA10d9A roue
      13a1A rouen
      A12a1A1A roues
      5A7Aa rougay
      5A7Aa rougay sosis
      2A10aA3b rouge
      13A1A4a3b roule
      13a1A rouleau
      A12A1a round
      A13ab1A1a3A route
      15A routes
      13a1A routier
      13aA roux
      13C1d rqth
      4a8a ruban
      1b7bB2b1a1A rubbish
      13caB rue
      15A rue de
      14A4A rugby
      5A7A1b rules
      A5a6A2ad1a run
      6a8B run a
      13b1A run the
      5A7C1a4d rundown
      3A19A running
      13a runs
      d12D rvien
      AAc2a5AdA1A2bA4b ryin
      1A3A5a1a1b4A rythme
      AAdaCbBCa1feAbbaAbccAabAb s
      1A9Bd2a1A1B s a
      13b1A2a s all
      13A1c s alles
      13b10A s always
      13A1A s and
      13a s angle
      2A3C6h1d s appelle
      11AAcAa3a1A s arrete
      15A3a1A s arreter
      2A10c2baA s asseoir
      20a s been
      15B s c
      15A8b s dead
      a12B1AA1b s elle
      3b1b7b1a3AA s en
      13B5c1A s enough
      Aa7BbBafAFd2B3B s est
      13C1d1A1a2A s eteint
      aC11bAA7a s eur
      13a1A s evanouie
      10a2B s fine
      10AB1B3a1A4b s go
      13a s got
      13B1b s her
      a2a1dbAbaac1GBCbbaacA1c s il
      13B1a6A s in
      6A6gAD4A s inscrire
      1AA1b10AA2a2dA s it
      13a9A s just
      13A1A3e1A1Aa s me
      1A11a1C4b1c s my
      11bAE1e2A s no
      1e5a4AA1AA1A3ABa s not
      13A s occupe
      15A s occuper
      A3G11AAkA1A1A s ote
      2A8A1B7e s really
      13aAa6bA s that
      AA4d3AAAIgfA1C1A2B s the
      5A7hAC6d1A s this
      A3c8a1C s up
      13a s what
      15a8a s y
      4A2A6eD5AA s your
      11A1b1A sable
      2A8A1AAb7Ac sac
      13a1A sac de
      2c2a6dA1a7AA sache
      7a sacre
      12Aa1A sacs
      12A sacs de
      13D1c5a safe
      AeA1AA3A2Cb1C3BaA1f said
      1AA10D1C7b said about
      1aA1a8dbA saint
      1b11B saint denis
      13b1a saint etienne
      4a8A saint nazes
      13c sainte
      ACgAADcA2B1CCcFCaCAacDAC sais
      2A10e1A sais c
      2A2A8A5a sais de
      1A3c7a1A6A sais faire
      2A10a1A sais le
      13a sais les
      2d10I1b sais meme
      2A2A5cbeA5B1A sais moi
      2DA1C4BDB1bhA1C2a1AC sais pas
      11A1i5A4A sais plus
      2g8A1I sais po
      2A3a4Aaa1A sais que
      13bC5a2bb sais quoi
      14Bb sais reparer
      2c2A5D1C sais rien
      2A sais souder
      11eAB sais trop
      15A sais un
      1aA2g7E1b2A3A saisi
      15b6A saison
      2d3A4d1cBa1A6A sait
      2a sait pas
      2A10b saize
      1b9A1a1AB2AbA1b sak
      1b1A9B2A3b2a sak moi
      2A1A2b6A sal
      5A5a1A1b2b3a salaire
      4b2A3AACb9A salam
      13f1D6aA salaries
      7g5J1B sale
      14A sale robot
      6AD5aAe sales
      2A9aa1A7a salir
      1B11h1A6A salle
      13A1a salle de
      15A salle et
      13b1A salon
      13B1d salue
      a1A1AA1A5BAD2Bd2A1A salut
      a3c8e1C salut c
      4c salut ca
      1a2B10b salut j
      4B14c salut je
      4c8A5A salut la
      2A1c8A salut moi
      4b salut toi
      4d1A6C salutations
      13a4a same
      1b11CadA2A4a samedi
      13a1A samedi je
      7d3CbAAC2bAAA2b san
      13A10b san pwoblem
      4b2A4A8b sang
      cAa2B4abaGbc1AbAAaA1c sans
      A12e1B sans arret
      11cAD1b8A sans etre
      12c11A sans facon
      ba1A6a4a2A sans faire
      11D1D10g sans hesiter
      13B sans les
      11Aba4A sans moi
      13c1A2A sans personne
      11d1A1A sans plus
      A12b1A sans probleme
      13a1A sans qu
      1BB15e2A1A sans reponse
      13B1c sans titre
      2A10b sans une
      11aaBaB6ca sante
      2A10c5A saone
      A8Aa2BbA2aa4A saoule
      2b2A sapes
      13a1A sapeur
      13a1A satisfaisant
      13a satisfying
      13bAA sauce
      15A saucisson
      2AB7c2A8eA sauf
      11c1B sauf l
      2A10b sauf la
      13C9c sauf le
      2A10c saumur
      2da4A1abACAe2D4BA saurais
      2b8bAA1a2C4BA saurais pas
      bA9AAB4Df2Aab saute
      B saute celle
      bA11d4B saute une
      A10A1B1D2c5A sauter
      19a1a sauve
      3a9B1b7A sauvegarde
      4AA2ba1eAAAA4a1b1a sav
      2a8Acd1A7A savais
      4c6b1BC4dA1a1A savate
      1Aa2A7AAa2B4c save
      2A10B1c savent
      3A2A4a1edCA3bAA savez
      AAf2aAA2ACCDBba2ABAg1B savoir
      2C2A6Ac1D2a1AAA savoir ca
      2a10A1b6a savoir ce
      5b7dA savoir comment
      5B7C1h6D savoir etre
      2A2b7b8B savoir faire
      2A10B1C6b savoir mon
      13AA7a savoir ou
      6A4A1D1A6e1A savoir si
      2A savon
      13A1a saw
      2A3A6a sawmill
      5d2A3aABAe1c1AA1Ac say
      11BfcAA8A say i
      2B8AAa4A5e say no
      5A8AAb1B5A say that
      2AaA5c2A1b8A says
      10b2A1A says i
      15a6A scanner
      13a1a scared
      13a1a scared of
      13a scene
      13a1A schemas
      13A scholarship
      AbA1AAb2AAAABA2A2A1c1a school
      2A10a1A school at
      1A4A6d1B7A school in
      13c1B school last
      13a1A school near
      6c8C7A school s
      13A1a school what
      1A7A3A1c6B schools
      1A11A1A3A3a scie
      13a1A scie a
      1A scie et
      13A scier
      13a1A scierie
      13a1A sciure
      5A7A1d scolaire
      15a scolarise
      13a1A scolarise depuis
      1aA6a3a1c8A scolarite
      11AaCac2A5a scoot
      12a2B8a scooter
      13AcA scooters
      13BbA4c score
      5A7a scotch
      13a1A7A scout
      13a scouts
      1A1b9H1aA6eA scrap
      13C1A1c5b scratch
      a12b1D screen
      13c1A screens
      13a sculpture
      AbgA1bC1Abb1CDbfBaAbaaADc se
      13A1b se blesser
      1AB9dA5b1A2A se bon
      11FBeB7A1e se ca
      3C3a6BA4c se de
      14Aa se debrouille
      13B1a se demande
      14A se depenser
      5A7B1e6A se developpe
      3A7b6A se discute
      13a5bA se dit
      2A1B8b1B6A se dur
      11a1Ecc5A2a se faire
      5A1A4aBbe3a2A se fait
      1A3b7D se kil
      1A2A8b1A1b5A se la
      1A8a2A se le
      6A se leve
      4A8a1a se lever
      13bA se moi
      6BA5bac5A se on
      13bA se parle
      1k3D2A1BbBb1E2DA2bGa se pas
      4bb7a1B se passe
      11b12D se peut
      13A8b se pour
      11e12D se pourrait
      AAba1aA4BBHBb1B2f1adC se que
      1ca8A1CbC4a se qui
      4ac7BeBA3A se quoi
      2h8ABF se rien
      13B1a5a se sent
      3A8Ac1A4A3d se tout
      2a2B7B5a se tro
      13a se tromper
      b12bAC se trouve
      d10AAeAA2AA4A sec
      A1f2b7I1e2aA seche
      14bC secher
      13B2ac4A second
      13c1C second year
      A1A2A7f1C1AA5c seconde
      A12a1A seconde generale
      13a seconde mais
      15A seconde pro
      d12A secondes
      7A5C4e secret
      A5b6d1A2A secretaire
      13A1b8A section
      15b secu
      13A1d securite
      1BA2B3aAa3A3ed1A1A see
      13Bb see the
      1A3B7e1C4a see what
      13b3A1A seeing
      13a segon
      13a1A segonde
      13b1C segpa
      13b1A seins
      1aB1A8b1C3A3AA seize
      2B10b5A seize an
      1a2A8a1B seize ans
      13a seize lanne
      13C1d8a sejour
      b3A10B1Ad1A sel
      a16A sel davan
      15a selection
      13B1a self
      13b1A2A sell
      13a8A selling
      11e1D1A8A selon
      11a selon le
      B4A3a1B1a1b2AAA3a semaine
      15A semaine a
      11A1D1c semaine c
      15A semaine chez
      15A semaine de
      13b1A8a semaine derniere
      13A3a semaine et
      13d5AA semaine prochaine
      13a1B semaine sur
      2A8b1B semaines
      13A semaines chez
      13a1A8a semble
      13a1A semelles
      13a7A semer
      15A semi
      5b7A1B3A sen
      6AA5A1ea6A send
      13a1A sends
      A12a sene
      14aB senegal
      2B2e1A4ac1EA1A1A1BA sens
      2A2B7dcB7A sens de
      5c7C1AA4a sense
      9A3e1a5a2A sent
      24A sent bon
      13a sent la
      13a1A7A sentir
      23A sentir le
      2f10C separes
      1aA7Aa1cACB2B sept
      1A11a sept an
      1d11E1A sept ans
      11a1A5B sept heures
      A14a september
      5A4A2c3A septembre
      7b3AABABA1A1B1e1A ser
      7b3A1AAa4A1b1A ser a
      1aAB1A1c1a1AcD1e2Ad4A sera
      9a3a sera plus
      13A1d sera t
      15A1a serai
      2c4A3BeD10a serais
      2a8BaB10b serais pas
      aA1A1cA1ab3aAC1ba4bc serait
      6A1a4B4a1a2b serait il
      5d7B10A serait pas
      13A1a6A sere
      13B1c serie
      13A1a serie de
      13b1A series
      13A3c1A serieusement
      2A4a2A1aBba1c4A serieux
      1A5AbA3C1A6c serre
      7A5B1A6c serre a
      13b serres
      13b serrure
      7A4A2a serrurier
      4A2e5a1B6b1A sers
      5A1c sers a
      A1A2c7B1c1ABA2B sert
      13B4B3a sert a
      2A2d9B3A sert de
      11aAB10b sertir
      5A7a serve
      13A1A6a servent
      1b1A9b1A serveur
      3d3A5A1B serveurs
      7A5b1A serveuse
      5A1a5a1a service
      6b6A services
      2A1Ab7D5a1ca servir
      22A servir de
      13a8A servir en
      13a servir les
      1bA1a1A2B3cBa1A1AAABC ses
      13c1A8B ses copains
      13a1A ses dix
      13A1b ses journees
      13B1a ses mains
      5a9B ses propres
      1a1a9A1A4b ses reponses
      13F1A1e1e session
      8Aa3A8A1a set
      13A1b set up
      abA2A1A5B1bc1cAAAaA sete
      2A12AAAg sete kestion
      a4A7A2d3A1C sete quoi
      13a1A sete tro
      9a3b1A1AA setting
      2AA1aA2AaAAeAC1A1A2AaA seul
      15A seul a
      15A seul au
      6A6b seul dans
      10A2C1a seul en
      12Aa seul je
      13a seul pour
      a2a8aC1d2A4Ab seule
      2AA1A1B1a1eBA1AA5AcA seulement
      13A1a seuls
      1a seventeen
      13c1B severe
      15B6d sevi
      13b sevi moun
      13B1b sewing
      4A3AdAA1A shakespeare
      15a shape
      14cB share
      7A2a1aDAd8A she
      15A she d
      10a3AA she s
      15a sheet
      13A1b sheet metal
      13baB shift
      12BcAA shifts
      13a1A shirts
      14A8a shop
      13b1A7A shopping
      7b5D1b short
      1a3A3AB2AahA3A should
      5A7AbbA3A should i
      13A2a shouting
      1AAA1a7A1C4e show
      2AA1a9D4d show me
      7c4AA shut
      13A shut up
      13cAA shy
      aEC2CDBAbakDFDhAaABbAdeC si
      1cB6a1hAe1F2a3AAD si c
      2A3A4a1c1b1Ab3BA si ca
      13C1c7a si elle
      13c1B8A si faut
      2b8e1a1C8B si il
      1A1b1a5aAI1fA1B3cbe si j
      1C3BAA3AAGAmb1CB1alca si je
      1B9a1b1C si l
      11c1B9A si la
      11d1D1b8B si le
      11A1a1a si les
      15A si ma
      11A1B1A4c1AA si moi
      3A7e1A1b8B si mon
      b4A3b1c1d1F1cA si on
      6a3aC1c1D2B2A2c si possible
      11c1c1B6A1A si se
      1c9OBF2b5B1l si si
      9a1AcAAb4A si tu
      10a2C1b4b1A si vous
      2A8d1AAa8A si y
      13b1B siege
      6A6C1c sieger
      13a1B sieges
      1A3A7b sienne
      13BBd5A sign
      1c11A signale
      3b1B5AaAeEA3A3c signe
      3A9A10c signe tout
      5A3a3B1d4A3a signer
      5a9d signifie
      a4aaAb1c3BB1aa1aAba sil
      3A3Ab1c2CA2aa1a2a sil te
      a2a1aa7ABa5b sil vous
      1A3A7d4a silence
      13AbC8a sim
      3A3A2A2Abbc1AA simple
      9b3A simple pour
      2AA9a1ab simplement
      8A4cBB8A sin
      A1A8A1B1b5b since
      13a since i
      3b5A3BcA7A single
      13b3B sinkieme
      2Aa1A3aad1AaE2d1A1AAa sinon
      2Aa5a1Cb1AB2b4Ab sinon je
      2b1B1a4bAE1Da2a2b1c sir
      15a1b2A sister
      A12d6A sit
      13b sit still
      A1AaaaA6aCf2AAA1AAA site
      13a site internet
      13b1B sites
      2A10C1a sitting
      13B1a sitting at
      2A10a1A sitting in
      5Ab8B4c situation
      11A1caC3A4a six
      15A six ans
      13a5A six heures
      13A1a six mois
      2a14A6a sixieme
      13b1a2A sixteen
      15A sixteen and
      13a sixth
      13a sixth form
      12Ac2A skate
      13a sketching
      13a ski
      5B7C1e skills
      A1A8A1a1B2a5B skip
      2A10c skip this
      b8a3A1a skipped
      6A4caa1aA2B4A sleep
      4A8a sleeping
      13b slice
      13bAA smack
      13a1A3a small
      17A smartphones
      13A1b smell
      5A7bdEA6A snap
      13c9A sncf
      10a3A sneakers
      AAA1ABAb1a1AccB1A1A1d1BBa so
      7A5D6dA so far
      5a3a3a5a so i
      12Ab so much
      13B1a so no
      9B1AAd so so
      5A7a1c7A so what
      13b sociable
      13b1AA social
      13a1B social worker
      6A6A1a sociale
      13C1b sociaux
      1b1a9D1b6B societe
      15a6B societe de
      13Dc sockets
      1B9AbfAD1b4aAA soeur
      13A1A1a soeur a
      13c2A soeur elle
      13CAc soeurs
      5B7B1c soft
      5B7B1c soft skills
      3A1B1A3BAbAd6Bcd soi
      3a11b soient
      5B7b soignante
      7a5B soigne
      13BAd soigner
      15B soigneuse
      13a1A soigneux
      12Ab soins
      5Ab2aBbaAe1A3A1A1B soir
      12Aa soir avec
      14A soir et
      13a soir je
      1A2A1A5AbBA3d1A soiree
      4A8a5a soiree a
      13c1A8a soirs
      5a7A5A sois
      13b5A soissons
      1BAc1B7h1I1A1AB2bA soit
      13a3A soit parfait
      1AAA7a1D9c soit pas
      3A9a soit propre
      13a soixante
      1A5b7B5A sol
      13b solaire
      13a solar
      13DAe solde
      13cAA1A5AA soleil
      13acC7A soles
      23A soles pas
      15A soleye
      13a1B solitaire
      13b solitude
      4A7A2a solo
      13C1e soltea
      11b1A1A solution
      5A5dAIchA7B some
      6e6D1b somebody
      5Ba8A someone
      1eA2c7B1B2c something
      11c1b sometimes
      13a somewhere
      15A6a sommeil
      12BeAF1A2e3d sommes
      14AE4e sommes nous
      13d1B sommes une
      aaa2C1A2a2eCAcAAAa1acD son
      15A son grand
      13B1a son is
      13b1B son parrain
      A12a son pere
      15A son petit
      13a son role
      1b1a9D son s
      13b1A son stage
      13A1c son temps
      13Fe7A song
      11b2A9A songe
      2A3a8A sonne
      13a1A sons
      1A3fAb1a1BcI1d3bD1bAb sont
      13C1b sont a
      11A1C10b sont au
      6A6e1C4A1b sont elles
      13aAD6a sont ils
      1A3e7DaB4b sont les
      aab2b3cC2AADc1A3A1A sorry
      1cA2a3A3F1Aa5A sorry i
      5a9Ab sorry what
      1b2A8BcA3A2Ad sors
      3a9e1B3C sors de
      5a1A1a1b1aBc6aA sort
      15a sort de
      5b5c3A sort of
      1A11A1a sorte
      13AAA sortent
      13AbB sorti
      13C1a sorti de
      13D1e7A sortie
      1a3AA2A3dB4A sortir
      19c sortir de
      13a1B3a sortir du
      5A7Aa sosis
      5A1c10bA sot
      9a3A5A3b soti
      a12b1B7a sou
      2A8AAa1A4A3c souci
      AAA2AA6bAAa2aAAaA souder
      A14b souder a
      24a souder avec
      15A souder des
      23A souder fais
      13a6A souder moi
      13a souder un
      1b9A1A1a soudeur
      13D1c soudeurs
      15A7a soudeuse
      13a1A soudur
      1AA9AA2A6a soudure
      5A7Abb2A souffle
      15A souffle le
      13a souffre
      cbC1AAd5aG1a2abA2aA souhaite
      2C2Aa5aa4ac3B souhaite pas
      12aA3b1A3AA souhaitons
      12a2A2b5A soul
      A12eA4a3A soule
      13a1A soulever
      11B1B1A8d sounds
      11A1A10a sounds good
      5A4b2A2a souple
      13a sourdough
      4B8d1A6A sourire
      6A4fACBda2A4A sous
      15A sous l
      15A sous la
      13a2a sous les
      11g1B10A sous reserve
      14Aa sous traitant
      6A6bA sous un
      3a8b8A soutenir
      1A11j1C2A2A1AA souvent
      2gA9B1A3Ba souviens
      2dA9A1A4a souviens plus
      13A7c soyez
      7b5b1A5A space
      13c spe
      6c1aab2D1E speak
      8ACa2b speak english
      9da2C speak french
      6b2A3A1B speak to
      6b6B1A speak with
      7A5c1A special
      13a1A specialise
      15a specialite
      15B3a spectacle
      13b1a spelling
      a10A1B1c spend
      13b1A spent
      9c3C1A spiked
      13a spoons
      Aa1A8aBAa1A sport
      14bA sportif
      13a sports
      12Aa4A5c spot
      14bC spray
      B12D1b1d square
      B12B3d square one
      7a srx
      11a1c ss
      7A5gAC8a st
      13aAD4f stade
      A5c6C1a staff
      AaaAA1CA3bbiAEA2B1A1Ab stage
      13c1B stage c
      13A stage chez
      13a1A stage d
      13C1a8a stage dans
      15A8b stage de
      13A1a stage en
      13a1A stage j
      13A stage je
      13a1A stage la
      15A stage on
      13J1g stages
      13B1b stages on
      9a2aC1c stagiaire
      13a1C8a stagiaires
      11AdA3A stand
      6d6CAAB standard
      4A10a standing
      4A2B5Bd6d star
      B12DBd1f1AAAA start
      15B1a start over
      13a3A started
      13C1c1A starting
      11a1b starts
      13a state
      13d1C station
      13A1c statut
      13A stay
      13BA1A5a stays
      2A10a steel
      d12D7A step
      c12C step back
      13A stepdad
      13a3A sti
      13a3A sti 2
      13a stick
      2a10A1e1AA3A still
      13b stmg
      3B5a3a1d4A stock
      3c11A stocks
      aa8B2BbB1AAa stop
      13c5A stoppe
      10A4a8A stopped
      3A11cA3B store
      15B stores
      2A11bAaA story
      14Ab straight
      9A stranger
      13aA streamer
      13B1A8b street
      13c1B stress
      15A stresse
      13A1d7A strict
      13E3A5f strike
      13a structures
      5a7b stuck
      4A4a1A1c1B student
      5A7C1f students
      13cAA studio
      7A5aA4a4b stuff
      13A stuff i
      7a5A1B stupid
      7e5CAA5A2A stupide
      2A9AfAC style
      3A9b5A stylo
      1afA8AB1A2A4b su
      23a su le
      9CAb1g1B8A subject
      1B13a such
      4B8b sud
      13A1a2Af4A suffit
      baA1aa3ABaBbbB1a1A3Aa sui
      15A sui an
      13bAc sui ne
      2b2A5bBa10A sui pas
      aa3A7B sui tronpe
      babCcbDAAcaAcbAbcACCaa1B suis
      1AA2a7eAG3Af suis a
      a12A1a suis alle
      12bB8a suis allergique
      2A10a suis arrive
      11bAc1C8A suis au
      13b1B8A suis bien
      13c1A suis bon
      5c9A4A suis cesse
      11CAD1a2A5d suis chaud
      1A suis classe
      4aA7A1A suis content
      5A7a10A suis costaud
      11A7a suis creve
      A3AA7h1A5A suis d
      a1b2A3a1B1A1B4b suis dans
      4AA6AmAD4AA suis de
      b10A4AA2A suis deja
      5A4a2d1a8b suis du
      1A11F1e suis dys
      15a suis dyslexique
      A1A1A4BA1Af1C2AB4A suis en
      13aB5A suis encore
      1A1A9f1A suis fait
      2A10a suis fier
      13a suis fort
      aAA10B suis goure
      5A7a suis heureux
      2a9AA2A suis jamais
      2b2a5a1A1aA7A suis je
      1AA1a5A2C1bf2AA1A1A suis la
      5a9B suis largue
      2A1c10BA suis le
      1a4B6C1d suis mal
      13a suis maniaque
      13b suis mieux
      13C1b suis mineur
      4A8a10a suis motive
      2A10d1A8A suis ne
      13a suis nee
      2A1aa3aA suis nouveau
      9BA2B1g suis nul
      13E10d suis ok
      11f1A10A suis partage
      11A12b suis partant
      c12C suis parti
      2b2Aa2bBjdE1g1ba2A1AH suis pas
      1b4a6A1C suis patron
      2B2c7D1c suis paume
      5f5b1KAcA1A1bAB1A suis perdu
      1b11A suis plante
      A2a1A4b2aA9A suis plus
      5A7a suis plutot
      13c10A suis pret
      6C6g suis quelqu
      A4A7a1Aa suis revenu
      1Aa2a5B1c1bA6AA suis sur
      4A8a suis timide
      24a suis tout
      5A7B7b suis tres
      6A5aA1a suis tro
      1D10be10a suis trompe
      15a suis trop
      2A3A6A1ab3B suis un
      5A4aA1AAe6d1A suis une
      13a suis venu
      2A10B1d8a suit
      bBbB6acAB1CA2a2b suite
      13A10d suits
      13A1A8d suits me
      5A7A1A2daA3B suivant
      D4A1A4AC1BB1fAA2A suivante
      5A3Ab2A1a2a suivent
      2A2a6a1AabbA4a suivi
      12aA suivi par
      5a7D1da1c suivre
      13B1c suivre un
      2bAAAa6BAC2e1d3A sujet
      3AA1b6a1C4b2a sujet de
      5A7D1A3Ad sum
      5A7A1A4b sum up
      20cA2A summary
      A12c10b summer
      15a sunday
      9B3c1B sundays
      3Ab8A1b sup
      3h1A7G1a4Ac1fC super
      3d9C1A4A2aC super mon
      15a supermarche
      10a2A supplie
      13d1D support
      1A1A8baa9a supporte
      1A1A8bc supporte pas
      13AAe supports
      2A2A5b1b1d suppose
      5e9EA supposed
      5e9EA supposed to
      3c9A1A7A suppression
      3b9A suppression totale
      1A1D8Ad6A3A supprime
      3B9D1d7A supprime tout
      5A7B3A2AB1b supprimer
      13A supprimes
      3A8AC1A6AD supprimez
      23A supprimez tout
      23A supprimez toutes
      3hBA7FAA1AAA3fA suprime
      3cA8C1a suprime tout
      cdCaBB1D2abAcaBA2B1Bacb sur
      13c1a8A sur c
      ba11a1A6A1A sur ca
      1a1A9bAB2a1a2A sur ce
      bA11A4b sur celle
      13D1c4a sur d
      2b4B3AAEAf1c3A2a sur de
      13A1a sur des
      11c12A sur deux
      2b8A sur du
      1A11C1b2d4A sur internet
      13b1A sur isere
      cbAA5a1A1CbB1AA4A sur l
      ebbC1b4AA1EcBaB4AAb sur la
      ACaA1b3AaB1abbaaA1B1ba sur le
      deAA1Aa6AdD2A1A2cA sur les
      1C1A9GbF2aA2bh sur ma
      13a sur machine
      13a sur marne
      1A1A11A4A2b sur me
      13eAA7A sur mer
      3B7A1B1C4B1bda sur mes
      13a sur mn
      B1Cq1DA3AAAJGEB2AeAAFD sur moi
      1g1D7A1JB1a5BfE sur mon
      1b1A9C1B4a1b sur notre
      13b sur papier
      15b sur parcoursup
      13a sur pc
      6a4bbF1d8a sur place
      11EeD1b6ABc sur que
      5a1A5BAf6c sur quoi
      13c sur saone
      A12a sur sene
      13b1A sur ses
      13a sur son
      2A8b1B1a7bA sur sur
      13baA4A sur tiktok
      Ba11kAD2A1A2B sur un
      1A11f1C1a sur une
      13bbB4A sur youtube
      A1fA1b5A1B1b2C1A1A1c sure
      2a2d7a6A1A sure what
      A1AA3a3B1c1B surtout
      7a5A surtout de
      13D surtout pas
      12aA1A7A surtt
      13a1a surveille
      13A1a surveille la
      13a1A surveiller
      15A surveiller une
      13b suspendu
      13a suspendu a
      13a suspendus
      3A11A suspension
      13d1A7B suture
      1Ab6BBA1d1A svt
      9a swap
      13acC sweet
      8bba2EAa switch
      9aA2AAA switch en
      8b1b2C1B switch to
      5AA2A3B5a1d sympa
      13B1A5e sympa de
      11A1A1Aa3h3A synthese
      1AA10e syrie
      3b9B system
      2Ab1b7c1A7A systeme
      13a systemes
      Aae1BaAfacDbeGfA1AbBcddbc t
      2d4c3ABaeD4b1AA t a
      12AdA t after
      1aAc1A1A5DBBA3e2A t ai
      8A1A3ab t aime
      4Aa9a1AcA t ala
      14dC t all
      13a t alone
      4a8aAdA5A t appelles
      4A10B6b t apporte
      AdB2Aadb2C1GdBbAbac1CBa t as
      12a3A t ask
      13b t aye
      2A8AaB10b t be
      13b9A t care
      1AA t catch
      2b10A1A t decide
      13aAb t do
      13EAj t elle
      1a11a1B6dA t en
      1CA10g t ere
      a3AAAf4CHCA4AdbAA t es
      13b1A t etes
      11eBa1A8A t etre
      5i5ABA1A2A3A t get
      12ba1A t got
      5A7Aab t haies
      5A6a5A4b t have
      AA1A1aea1aa2EEA4b1d t il
      aAAA3B5A1B2c2a1ad t inquiete
      13A1A5aa t interesse
      1A1b5A3A1D7a t keep
      2d2A3A1bAA8A t know
      2B8CBd9Af t mind
      1b2Ac3A3BAe2Ab2A t on
      15A1b t paying
      2A8BdbA9a t say
      13b t sit
      9d3B t speak
      11AbA t stand
      2g4A5BB6A t tell
      2d9bB1B t the
      2d2A5AdE4A t think
      4A1Ba5a1C5ca t un
      A4b3bA2b1Ba t understand
      1A4CbA4CAe7c t une
      1AA2Aa5aA1B2e2A t want
      BcB2cad3BANeCeCDbffBDc ta
      5D9A4c ta compris
      13Aea ta couleur
      1A3B1A6BFe3FA ta di
      1a3B8AAa ta ecri
      13A6a ta ecrit
      1a1A ta fiche
      7e5AA4A1B ta geule
      19A ta gueule
      1A3a8A1c1B1A1a ta kestion
      1f3B7B6A2A ta mal
      1A1a12AA2a2A ta note
      21b ta part
      A4aaa5A1fA ta pas
      2A2d3a3d2AA5A ta phrase
      BBA2j7CBBfB1AA1b ta question
      14ABB3b ta retenu
      3c9A1A4A ta sur
      7A5Dce ta un
      1A12eE ta une
      3a1AAA5aAb2Aa3A table
      1A3A7c1B1a2a tableau
      13a tableaux
      15A tables
      13b1A tablettes
      13a1A tablier
      5AAc4Ab6A2A tache
      13a6A tache et
      13a1A taches
      13BaA tacos
      a4aa3a2B1A1a4b tae
      13b1A tags
      AA11a5A2b1A taille
      1a4AA5bAA tailler
      13a tailler la
      13cAA tailleur
      13bAA tailleur de
      bA3A1B3A1DBfAa1AB1Ad take
      f12D3a2A2A take me
      11A1A take on
      B12C1AA2A3c take that
      15a take to
      13c1A takes
      1A11c1B taking
      1A11b1A taking things
      15B7a tale
      2a10a talent
      4Abc1b2b1BABbAa4aA talk
      4A1a1ba1A1DA4A talk to
      5AA3a2a1ca2A talking
      5AA6a1b talking to
      13b tampon
      a1A2A5b1IfcA1AcA1A1B tan
      13C1f tan ca
      13Ca5A tan i
      2A10dbB tan pour
      13C7c tanks
      13B2b tann
      5b3aa2C2a1A tanpri
      AA1aAa5BAeA1c2AA1b1a tant
      4A6A1f tant qu
      1A1a1a5A1a1a3AA1a1a tant que
      1A6AA3d1B5A1A tante
      13a1A tante a
      a2a1cA6A1AA1b tape
      1A11a tape sur
      2AC1b5A2Ac4A1A taper
      13a taper sur
      13AbA7A tapin
      13a tapisserie
      13a1A tapissier
      13a tapissiere
      7A3A1b7A tarbes
      B1AA1A1A2AA1bAe2bA tard
      2A4A7a3a tard je
      13AAa tarifs
      14A tarifs sont
      7A4aa1A1A tarte
      14A tarte o
      AbA2D1c5FfC1A2c3A tas
      7b5BAA tas de
      7A5a tasse
      10A2c tata
      2A8h7A4A tate
      15a tattoo
      13a taught
      13a taught me
      13AAd taux
      13DAe taux d
      13c1A taux de
      13A1a tax
      13A1d taxe
      6A6a1a taxi
      5bA4ba2A3A4a tbh
      4Cb7F1B3c tchao
      13a1A tchatche
      13A1a tdah
      baaAbADia1dEAOcab1ca1feCa te
      1b2A8AAa te di
      AAc2a5bAB1A2D2b1b te dire
      2A8A1acA te dis
      5A1a5ABD6d te faire
      7a5aA6A te jure
      a6A5b1AA4A te ka
      13D2A1Bd te laisse
      4bD5A1ABf2AA4b te parler
      b1Aa1dAA4aCAAca3A1dA te plait
      3A3Ab1c2CA2aa1a2a te ple
      13cAB2b2A1B te regarde
      7A5A3A1A1a te remercie
      2c12A te repondre
      7a5A7A te tro
      4A1CC5Cah te un
      6A5aBbB3c tea
      6A2A3A1d teach
      9Ba2f1E7a teacher
      6b6D1b7A teachers
      13BAc teaching
      4a1cA5BAa5a team
      7A5a tech
      13a1B technicien
      15A technicienne
      13a technique
      3A5a7A techniques
      1A5a5dAA5A1A techno
      13B1b teenager
      13a8b teinte
      AA1c8A2AA3A2d tej
      2A1AabA4dCAdb2aAAA1A tel
      13EA1c2b2A tel a
      3AA10b4A2c tel de
      13c tel et
      6AA5faBA1B3A tele
      6c6CAe telecom
      1a1A1aDa4Aa2ba1A2Ad telephone
      6a8B7d telephone de
      6A6A1d telephone des
      6Aa telephone et
      6a6B1B telephoner
      6A6A1c telephones
      2eA1AAB5Hde2a1AAa tell
      2BA9Ece4A1a tell me
      2g4A5ABA5A tell you
      5A7b1CA3b1b telle
      11A1a1a8a tellement
      13c1B tells
      13a1b temper
      14bA temperature
      1ACAaBbAA2a3BaAAc1bA1A temps
      1A9A1dAA2A temps a
      12a2A temps avec
      13CAbb4a temps de
      11a2Ab8A temps en
      13C1b temps et
      14AC temps fera
      13B1a temps il
      13A1a temps livrez
      11c1a1A temps non
      15a temps pour
      11B1daA3A4A ten
      15a ten minutes
      1A1A9CA8b tenez
      1A11A9a tenez pas
      13d5A3a tenir
      13b tenir la
      13c1A tenir un
      13a1B tenons
      2A2D7BAj6A tension
      2A8eA1AA6A tente
      1A12Ad4A tenue
      13abB ter
      13b1c8a term
      5A7AAa1A1d terme
      13c1C terminal
      1aA4A5fAC terminale
      a11aBAA2Bd3AB termine
      a11AA1A terminer
      6A5AABb terrain
      13a1B terrasse
      13h1C3B terre
      13c1A terre et
      14c8A terrible
      13B1d6A territoire
      1d1d1bAe1aBAcHcdA1abbAAaA tes
      1A1b7A1B1C4d2b tes notes
      7a1a3c1d3a2A tes questions
      1B1A1A1B1a1b1fBA4b1A1A test
      11b1bAB1a1A4a teste
      2a4A3fAcB9B tet
      ABhB1A1c1a1AaADA2BCBA1Ab tete
      7a3A1ABb8b tete de
      13a tete qui
      2cB9C4A tete vide
      13b2A texte
      7A textile
      2a4b5A tg
      6A6e1B th
      8cB3e4AA than
      13A than a
      4A3A4a1bA2b thank
      4A3A4a1bA2b thank you
      a3AA12AB1c2a thanks
      4A16b thanks a
      5A7C7d thanks for
      acBBAaAB1ab1ccE1aAdaD1dhd that
      5A8A1a1A5A that again
      9AA4Bb5c that for
      2A6Aa2b1AB that in
      aA11E9a that last
      1a3A5bAa3Ae3A that one
      1a13A2A3A that question
      AdAA1AA2a1Cag1BB1ad1dADa that s
      13a that sort
      16A4a that was
      5A18b that works
      1d11B5A that wrong
      ba2CDbDAaBa1eAe1bBCAa1ca the
      13a1B1A the bac
      A6B5A7fA the best
      13b the better
      13a7A the big
      11A2A8dA the bit
      13b1A the bonnet
      A3A6A1i1AA2B the bus
      13C1d the canteen
      13A1c the cap
      13C1d the closest
      13A1b6A the difference
      13a the dream
      13c1c3BA the end
      13C1b the federation
      11f3B1A1A the fence
      A12d1A1A the first
      9aB2A1c3A the french
      13b1C7B the garage
      4A8b1A1A the go
      13a1A8a the ground
      13A1b the hours
      13a the internship
      13A1C1A1bb the interview
      13a the kitchen
      8A1b4A the language
      d11ABABAB the last
      15A6A the local
      3f9B1B the lot
      13B1a the machines
      15a the market
      13A1a the network
      A12f3A1B the next
      iA4A6B1GAAA2A the one
      13a1B the only
      6A6a1aa6A the phone
      13A1A the previous
      2A12c6a the purpose
      ba3C3A2bg2bCB3B the question
      B8a5c1a4A the questions
      13a the rain
      18a the same
      1a2A1c3A2A9Aa the school
      13D1a the schools
      15a the shop
      13a1B the state
      13A1b the students
      13a the summer
      6b6D the teachers
      13C1A1e6B the top
      B12C1c1b the very
      15A the wall
      13DfA the weather
      A2d3A7BAe the whole
      6A6B1c2A the workshop
      1A12aA the world
      Ad10A2A the wrong
      13d1D the year
      13c1BA theatre
      13AbB their
      7A5bAa6A them
      2A10B4d theme
      1B5b3aADdB1A1d1AA1a then
      4a8C theo
      5A5A1cAd8A theorie
      bcA1bbb2ba1AHBdA1Cc2AAA there
      a3A1a2aaA2ABA5a there a
      8a6A there an
      5A7dAD there any
      1b9bAGba2AA there s
      5b3A3bAc3b2C these
      9A3f8B these schools
      5A1A1A3fAc4A2A they
      13a1a7A they make
      5A7b1a they re
      5A1f5BAC4AAA thick
      13e1A7A thiers
      1aAb1e1c1A2aHADAe1Aa1Acb thing
      2AA1B1A1A3eAc4b1AA things
      1A11b1A things apart
      2a2AA4eb1bB2Aa4A think
      14c think it
      2d3A5AA1B think of
      5A5Ad5A think so
      13d1A2A3b thinking
      13A thirty
      1Ac1Adbb1aeB1IBbBbeaBae1A this
      2A7a2gAa1d1A2B this chat
      a12A4a this i
      8c1b2A1D this in
      5A1f5D1B2Ab this is
      2A2A7c1CA1dB2b this one
      B14B1Ab3c this question
      13A1b this school
      5f9F6A this thing
      17A this year
      15BA1AA2g1A tho
      13A1d those
      1Af8AAB4A thought
      1Af8AAB4A thought about
      9a3a three
      2A2bc6G1b1a1A through
      6A6A3a through the
      2A3b6A1B through to
      11ABf1B thune
      4aAA4cBfaC2A1aA1Aa ti
      6A6a1A ti moun
      4A tidying
      13a1d6B tien
      2Bab2A1a1BcD3A2abc1b tiens
      13A1a4ab tiens a
      2Bb8cA9aC tiens pas
      13a tiens un
      1a11d1CA3A tient
      15A tient pas
      13b1C4A tient un
      13a1A tig
      3A9A1A2A1A tiktok
      6b1b1A2G1e til
      10A2C1g til de
      1a11C9a tiler
      13a1A tiles
      4A8h1B1A till
      15a timber
      14Bcc2a1BB time
      13B1c3A time does
      13aeC6A1a times
      2A1A8c1A timide
      15a timoun
      3A9b1A tiny
      1A11B8Af tir
      4A1A6C1A3aA2e tire
      3A15a3A tired
      13a1DA3a1cA tirer
      15a tissu
      13A1b tissu et
      13a1A tissus
      3a9C1d titre
      13B1d titre de
      13a titres
      7A5c1B tle
      a1bA1ce1a1cdaFCaAbcdaBbBA to
      5Ad6AAB2AA4a to a
      6b2A5A2A to an
      1AA7a2A1B2g3AA to answer
      2d1A7aeAE2AA2A1A to be
      13a1A to carry
      1b1A4A1A2a4A3B to change
      13c1D3A to customers
      2bB9AAF1bA3h to do
      8BdC2A1Ab to english
      13A1A1A1c to finish
      1b to fix
      10A2b1A to france
      B7ACg2E3A to french
      13a1a3A to get
      11A3e2Ac4A to go
      a12a1a to it
      2A2A7C1g4A1e to know
      5A4a4a to learn
      3AA1A1ca1B1Adb3Ac3a to me
      A3b8A1b to meet
      1A11d to my
      13A1A1a to redo
      13c2a to repeat
      19a to run
      2b2a5c3B2C to say
      15c to school
      aA11c1A to see
      11b7A to sleep
      6b6A1D to someone
      B12B3c to square
      13C1d to start
      5Aa4c1A1a1Ab5A to talk
      a1A9a5A5a to that
      hA4A5BCAFAaa1AAA1a to the
      5b9D to type
      13a1A to work
      5c8A5A1A to write
      4bd7AAbA1a to you
      13b5A toast
      13ACb3c2A today
      10A2b together
      AABAbABdaa1B1Df1B1aA1aa1a toi
      4aA9a2A3b toi ca
      7A5AaA2a toi de
      9b3Ab toi en
      2A2b1a5aAB toi je
      7b5a1D5a toi la
      4A2b5B1A5c toi le
      5A7BBe4A1A toi qui
      4a1B6d7AA toi tu
      13bAA toile
      7B5Baba toilettes
      1AA3A5caAB toit
      15A toit de
      13b1A toits
      13a toits en
      12Bd toiture
      14dB4A tokyo
      13c1B tol
      1bAa1AA6a1AA3e1Ac told
      1bAa1A7B1DA3d2b told you
      13b1A tole
      13B1b tolerances
      13A1a tolerie
      13a1B toles
      13a tomate
      13a1a tomates
      AA1a9cB7Ab tombe
      13a tombe dans
      13a1A tombe en
      13A tombent
      1A1A8bDba2aA tomber
      18bA3A tomber cette
      14c8B tomber le
      13aa tomorrow
      BaAcbefe1Ab1AIgEeBAddaBAA ton
      3c9AAA3A ton fichier
      14A ton film
      2Aa1b7bAA ton site
      1B2Af1B6Bb2Ae ton truc
      14c3aA3c tonbe
      13F1g tondeuse
      13a1A tondeuses
      9A3a tondre
      a4A3B3fAD3A3b tonton
      13a tonton a
      13a tonton il
      13A9c tonton moi
      a3AA5AaCAe1Ab1A3c too
      13b1A too much
      5A7A1b too old
      13a1A took
      13c1C tools
      7A1bA2a1B1d3b2B top
      13c1A1A3A top chef
      15A tops
      13b1B tordre
      7B3c3A tosser
      daAAA6A1f1B1BAAAAb1A tot
      1AeA7B1D1b4b total
      1a1d7AA4b2A2A totale
      3c9A9C totalite
      12da1B8A touch
      aaA2A1A4aC1b2c2a touche
      12aa1A touche a
      13c1A touche combien
      2A9Ad4a touche pas
      13a1A touche une
      13A1b6A1a toucher
      13b1B toucher a
      15a toucher la
      13A1a toucher une
      AAaABbB4a1eBAABABAAA1a toujours
      11a1b7A toujours a
      11A1a1A toujours au
      13C1a6b toujours des
      3A7c1B1A1A4A1A toujours en
      a toujours la
      13a3A toujours les
      13B10a toujours moi
      11A1C10a toujours oui
      2b8AcE6A toujours pas
      6B6b toujours un
      13a toulon
      6A3a2a3A toulouse
      d11AB1A tounen
      13a toupatou
      3A9c1b toupre
      cA2A2A4cBab1a2a3A tour
      15a tour a
      7A5eba2A tour de
      1b11A1A3A tourcoing
      9a3A1A touristes
      13a1Ab tournage
      a10b1c1D tourne
      B12E1eb tourner
      A12a tourner une
      1A11e1B4A tourneur
      13b tourneur fraiseur
      13a tournevis
      13caA tours
      2AaA5AaaB1B3Aab1Bd tous
      13a1A tous ensemble
      2B1A5AbAAaa3A1a2f tous les
      3a9C6aa1A tous mes
      13a tousel
      B1ccaDCBAAcBEbCbEbD2BaFf tout
      bg1a5A1A1MAA1C1AA1Adj tout a
      13A tout bien
      3a9a1A1a tout bites
      1A11AAb8f tout bon
      1a1b8B8a1bA tout c
      1BAdBAa2a1A1eaj1BA1aacAA tout ca
      3A7AaA10b tout cas
      1DCh1B1A5iBHCB1AeA1CB tout ce
      1b11B6B3e tout compris
      13D1A1a2a tout d
      13A1b1b2A tout dans
      a1ca9D1A8c tout de
      1A1A9C3b2A tout debut
      11f1C3A6A tout depend
      1A1A9E1A4A tout depuis
      3A11a8A tout disparaisse
      3a7BcA3A6A tout du
      13b tout e
      3a11b tout effacer
      9b3a1A tout en
      1AAd1A5A1o1EBB2AA1bA tout est
      2aC9CdA1A tout et
      13b tout faire
      1aD10b1A tout j
      1AA8AAa3c tout je
      13b1A8A tout juste
      1c11C tout l
      3A1d7aaC tout la
      1Aa1dB1A2bcab1bAb1aBAA1E tout le
      6A7A tout les
      2c8A1C tout m
      1ABA9h1A1A2Ab2B tout me
      3a9D1A tout mes
      3A7ABC3a6f tout moi
      3e8aH1B4A2A tout mon
      3Ab8c1A1A tout moun
      15B4a tout note
      3B9d1a2A tout passe
      1A10A7A3b tout petit
      13a10c tout petites
      3A9A1A3g2A1A tout pour
      13b1B tout pres
      13B6b2A tout que
      3A11A1b6A tout recommencer
      3B9F1dAd1A tout refaire
      13A1C1d tout reprendre
      2AA7A11c tout sauf
      1C1a9e1c1B2B1bA tout se
      a1AA1b3AaABA1a1B1A2AA tout seul
      3A tout seule
      2A2A7b1b tout simplement
      3B9a1A tout soit
      3d17A1A tout sur
      2AB3A5i3A3D tout va
      AAAbb1A2a1B1EBABeacAe1AA toute
      3Ab1A2aa2C5A1a toute l
      AA1b6AaagACA2EAa toute la
      13a3a toute le
      3a9E1A5f1A toute ma
      3b9C toute me
      13a3A6a toute petite
      B12B1b1c toute premiere
      a12A1b2A toute seule
      AAAeA2A3bAAbB1aA2B1BA toutes
      3a9B1b3a2b toutes ces
      11c1CbC1d1AbA toutes les
      A1Aa11A1BA3AAA toutes mes
      13a toutes ses
      1aaA9A3AA4a town
      13b1A tp
      b4A5b1BBcA1AbA1A1A tps
      3h8AC4A2A1B trace
      13a1b7B trace de
      3B9B1a traces
      3A9e1A7A traceur
      13a1A traceur des
      A12dAB tracteur
      15A tracteurs
      A3A8c tractopelle
      13a tractors
      3c11A trade
      13B1b trades
      13a1A traditionnel
      13a traductrice
      8AAA2Acd traduire
      5A2AbA2Bc traduis
      5A3aa2A traduis en
      4A5a2Bba traduisez
      1A9a1aaCa7A train
      a10A1B1a train de
      13a1A train une
      3a9b1C6A traine
      13a1a trained
      13G1f trainees
      13a1B trainers
      13B1c1A training
      15A trains
      13a1a7A trait
      14Aa traitant
      4A2B5eABa2b traite
      7B5g1A traite de
      12Aa1A traitement
      6a2Ab2B1a3A traiter
      13b1B traiteur
      13a traiteur pour
      13C1d trajet
      12a2a trajets
      13B1a3A tram
      2B8dBAAb tranche
      2b8cAD10A trancher
      4c6ab2B3ba3A tranquille
      13b tranquille dans
      6b6B transfer
      6a6A transfer moi
      13A transforme
      9a3CAf translate
      2A3a8d transmettre
      2A10a1A transpire
      13a1a transpirer
      11Aaf1E transport
      13a1A transporter
      1b11B1a6a transports
      13bA trappes
      ACA1A1BA1AAabcAA3a1A travail
      5A7C1a3a travail a
      13a travail avec
      13b9A travail c
      13C1A7ab travail d
      12aA1A travail dann
      13B1A8b travail de
      4A8b1A travail du
      7A5b1A travail dur
      13a travail ek
      13b1B8A travail en
      12AA1a6a travail la
      13a travail manuel
      1A11c1a travail ou
      15B travail qui
      1Ab3bA1B1aBA1c6AAa travaille
      15B travaille a
      13b1A travaille avec
      13c1B8A travaille bien
      13A10a travaille dehors
      2b9AA travaille en
      13A1c travaille le
      15A6a travaillent
      1A1A2B5aAAC2A travailler
      13a1A travailler a
      6B6b1A8a travailler avec
      13a1B travailler dans
      13A1a travailler de
      13a10A travailler dehors
      15A travailler en
      13B1a travailler l
      13a1A3A travailler la
      13a travailler le
      13B1a2A travailler sans
      12aA travailler seul
      13B1d6A travaillez
      13dAB travaux
      15A travaux de
      15A travaux publics
      12Ab1a travay
      1a travel
      1g10AAAA1a2C2bA travers
      13AcA traverse
      5A3a2Ab1A tre
      13b tree
      13a1B trees
      13a1A treize
      2A10d1A tremble
      13a trembler
      1A11b1A trempe
      4aB9f6A tremplin
      bb5A5b1B trente
      13a1a trente ans
      1c11D trente kilometres
      13a trente minutes
      1A2Ac1a1C1BfCaC2a1AbA tres
      5A7AA tres bien
      5A15a tres content
      14aA tres fort
      6b4BeA1A8A tres peu
      13a trial
      13a5A tricot
      3A7aaBbAB tried
      7d6BC6A triple
      9a3AcB triste
      cA3AAb2AbaBaccAA3AAB tro
      13a1B tro bien
      2A10a tro bo
      5A7g1A4b tro de
      5b5a1A2A tro dur
      a12B2b3A tro vite
      5a6Ab1A troi
      aC1A4B1A1AdbD1B1Ab trois
      3A9CAe trois ans
      1A11cAB1B trois fois
      13a1A trois heures
      13a trois jours
      8B1A2c trois langues
      2b10A trois mois
      13a1A trois quarts
      2A10B trois semaines
      1c2a4A3A1B6a troisieme
      13a1A troisieme a
      15A troisieme et
      13a1A troisieme prepa
      13a troiziem
      13a1A troizieme
      AC10bgAAAa1B4a trompe
      1D10cC10a trompe c
      1D11j1A trompe de
      1e11D trompe desole
      1bA9CB1A trompee
      1c13A tromper
      1A5A3A1cAc trompes
      13a tronconneuse
      biB1AB7EAa2AA2AA tronpe
      1A3A7c4A3A tronpe de
      ab3A7A1A tronpe moi
      aBC1AeA4aA4AdaAbAad trop
      13A10A trop bien
      2A8a1b1A8A trop ca
      5d7C1b6A trop ce
      13dc9A trop chaud
      5e7B1A trop complique
      aA10acAAA trop de
      5e9A trop difficile
      2b7a4A trop dur
      2A2A7c1A trop en
      13a4bA trop envie
      7A5B trop gentil
      5A7B1c trop jeune
      12bB1b8A trop le
      a10c1C1ca7A trop loin
      4A8F1B3f4A trop long
      12aA trop mon
      2A8eAB trop rien
      13a1A trop satisfaisant
      13A1A5b trop sympa
      13G1g2a trop tard
      AA11a1a trop tot
      ac3bAA5C1Aa1B2A1a trop vite
      13Cb trottinette
      13a1A trottoir
      13bA trottoirs
      A1h10GA trou
      2e10F1A trou noir
      3A9d5A3A trousse
      aAfA1Bba3A1B1cA1AAB1B1B trouve
      13b1B trouve a
      2A10d1A4A trouve ca
      b12a1B trouve la
      13cAA trouve le
      6b6Cc trouve moi
      2j9AL trouve pas
      13A1a trouve un
      13B trouvent
      BA3A7A1b6c trouver
      13C1d trouver du
      13a1A trouver la
      13a1A trouver pourquoi
      5AA6Cad trouver un
      2A11cC trouves
      1cBCa1Bab2Ba3AbAcAAae truc
      13cbA truc a
      14A truc avec
      1A5b4A truc c
      5A18a truc comme
      13a truc dans
      1a5b4AB truc de
      13CAA7b truc du
      6A3A1Ab5b truc je
      1A1A9AAA7a truc la
      12Ab truc lourd
      5b1A5cAA7a truc ou
      bb11b6A2A truc que
      1a1A8baAa truc qui
      aa1A9FA5a2a truc sur
      13a7A trucks
      AAA2a1A3AaaAA2A3ab trucs
      13B1a6Aa trucs de
      13B10b trucs lourds
      13a trucs minutieux
      13a trucs ou
      13B9cA trucs sur
      10aA1A2Ab1A try
      baAcAA1dbccAcLebd1aabbcca tu
      3A1B1BA5bDd3d1A1A tu a
      14eD tu aimes
      1c1B1BAB4AdbI4c1AAb tu as
      1A3g8AA4B tu attends
      3a4b4BdI2A1cA tu c
      3A1D1bdA2AB1h1A tu comprends
      2A4a1aB2Bfb5A1AA tu connais
      5A6ADAd8a tu crois
      c12AAAc3A2A tu demandais
      5a5A1d2A5D1A tu demande
      5b7DADA5f tu demandes
      1A3A1B3A2Bbb1A1A1AAe tu dis
      A12aA1c1A1B2A tu disais
      5a7AAA6c tu dmande
      11C2hE tu dors
      5B4a2ABBA3d3a tu ecris
      a2AAAA1A3bicI1b1aAAAbB tu es
      5A1b6HAA3B1da tu fais
      3A11c4D2a tu garde
      3a9A1f4D1AB tu gardes
      3A2a5ABABAA2A2e tu l
      3a3b5Ba1AAAA3e tu la
      1A1a4aA1A1D1a7e tu le
      3c11B5A1A tu les
      1aAb3a1Ba1AcCA5aAAe tu m
      b4A7cABa3b1A tu ma
      7A6eB tu manges
      16c4a1Aa tu mas
      A1cA4A3AgABEb1c2BBA tu me
      9Aa2b tu mets
      7AcA3AAA tu parle
      7bbBa1b1CAc tu parles
      10a2BBbb3b tu pe
      a1A2ABA1ab2Cdca1AAcAAaA tu peu
      BAAdAAa1AdAAccCEcDd1b1AaC tu peux
      8A4abB5AA tu preferes
      bA1a1bc1B2aaEaAaa4AA tu px
      2h2A9B tu que
      A6A4d1aBA7A tu reves
      2CBAa3aacbbbEBa2d1Baa tu sais
      2A5A1a2AAf tu saurais
      3B5aA2A1A4d3A tu se
      5A1e5A1a6A tu sers
      13A tu supprimes
      4a2A6bbA5c tu t
      1b1A3C3A2Bf4c1AA tu te
      5b1baa2aBBBA1aA tu tu
      2A2C7BbCc3A1a tu vais
      4bA8BeB1A1B1g tu vas
      AABC1iB1A1aa1j1BB1b1C1AA tu veux
      1aa3aA1A1cakBCC1ab2BaB tu vois
      2A10b1A tue
      13a tuile
      1A11Bb tuiles
      13b tunes
      13A1a tunisie
      8bACA1b turc
      15a1b turn
      B12A1a7Ab turned
      13b4AA turning
      15a turquie
      11a1b2A tuteur
      13a1A tutor
      15A tuyauterie
      13Ab4A twa
      15A twazyem
      13c1A twelve
      13a twenty
      12Ac1A twice
      13aA twitch
      6Aa2Ad1bAC3A1A2B two
      13a two weeks
      1A1A1c7BAeA3B1A1A type
      5A type here
      1b11A1A7a typed
      15c types
      6A6aaA typing
      1b11A9A typo
      8baA2C1Cb u
      11AAB10b ui
      13c6A uit
      13abA ukraine
      13c1C ulis
      15A ulis college
      3A7b1a4A ulisse
      a10b1b1A2a3a um
      AADCBcaABC1bCBddB1DBb2EE un
      6B6a1c3a un a
      6c6E1B un adulte
      1Aa3A6c un ami
      7A6A6e un amour
      A9A2f1A un an
      13A1c un apprentissage
      13kAJ8A un atelier
      6a6a1A un au
      2A2bA4A1b3baa un autre
      5bA6C1a un bac
      13b1B un bloc
      1A4D6Cah5bA un bon
      6AA5B1d un bot
      13c1A un boulot
      7A5a un bout
      c4AA6BAa un bouton
      9A3C1e6B un bts
      6AA4abA un bureau
      14Aa3A un bus
      17A un camion
      5b7b1F un cap
      13a un capot
      6A6C1d un car
      13b1A4A un carnet
      13A1a un carrossier
      13A un casque
      5A7cA un cfa
      13A un chantier
      13a un chateau
      13b un clavier
      6A6E2a2c un client
      13b1C un college
      15b un compte
      6d6DAB2AAA un conseiller
      13A1a un contrat
      13Cbb un controle
      13a un copain
      a4c5fB1AC4a1A1A un coup
      c12C un cran
      4A1e2A2A2B3c1B un de
      15B1a un deuxieme
      6A6D1e un devis
      6A6a1B un diplome
      5B7CAe un don
      5AA8e un dossier
      13a1A un ecran
      5AA8a1A un eleve
      Aa4e6B1D un en
      11A1c un endroit
      5a7D1a un enfant
      13b un entrepot
      5A7e1e2AA2a un entretien
      13A1a un etablissement
      6f6I1C5A un etre
      1A3dA6DBB un exemple
      13a1A un gamin
      13a1C8a un garage
      14aD un garcon
      5ac4A1BAB6b1A un gars
      13A7c un grand
      7a5a un grille
      7b5A1B un gros
      13C1b un groupe
      13a un guidon
      13B1d un handicap
      15A un hopital
      5Ah6DAC3A un humain
      6f6D un interlocuteur
      2b2A5A1g1B un internat
      13aAA un jeu
      13b1a un jeune
      13B1d un job
      11f1eaE8B un jour
      13bc4BA un kebab
      13BAf6A un lien
      13a1C un local
      13b1AA un logement
      13A un lycee
      13a un m
      15A un magasin
      6AA5abB un mec
      6b6C un membre
      13a1A un menuisier
      Ac3aC4A1k1K1B2A1ca un metier
      5A7C1d un meuble
      15A un mineur
      5b9C un mode
      5Aa6b un monsieur
      1AA2eA6BAb7A un mot
      5A7b1A un moteur
      13a un moule
      13a un mur
      13c1B1C un nouveau
      5Ac7AD4A un numero
      7a7A un oeufs
      6a un ordi
      6B7eA un ordinateur
      6C6a1g un ou
      12aA1a un outil
      6B4A3b un patron
      15A un pc
      1A9A1BAC4d3a un petit
      c1B1aeCbACbI1hbFbAA1da2h un peu
      5aB4c3A4A3B un peut
      13A1a un plan
      6A6Ef5A un poeme
      Aa11A6c un point
      15b un portail
      15a4A un poste
      13b1A3A un pote
      6a6a1A un pour
      10A2A1a un probleme
      6d6L1D un prof
      5AAA3cAB1A4b un ptit
      13a1A un quart
      5bA4A1g1A un qui
      1A13B4b un recap
      6c8D un rendez
      6d6C1A un responsable
      13a un restaurant
      13a5A un resto
      13cA2A2C un resume
      4BAAK5cakA1a2A un robot
      13a1b un salaire
      15A7a un seul
      13B1e un site
      13B1b un soudeur
      15a un sous
      1A4A6e1H8a un stage
      9a3B1c un stagiaire
      1A un tableau
      13cAB un toit
      A12A1A4a un tour
      13a un tournevis
      1A11b1B un travail
      2b10A1a un trou
      1fBA1BB2b1AAcebA1ABA1aaa un truc
      5A7a un type
      13G1d un usineur
      14Aa un velo
      13c1a un vieux
      13b1A un volant
      5AD4A1dcA5A2B un vrai
      6aA5B10B un vre
      5A7a1B7a uncle
      13A1A7a uncle s
      3b11a under
      15A under a
      A4a3ba4Aa5a understand
      A4A3A3d1Bc5a understand the
      eA11A1B7a undo
      AdaD1bcb1A1AAacAaA1BFBdDa une
      13B1c une a
      13b1A une aile
      13A1a une association
      C7aAAAAF1db1i3a une autre
      13c une bande
      Af5a5D1C7A une betise
      13B1e2A une blague
      13b1C une boite
      1B9a1hdB6a une bonne
      13a une boulangerie
      13B1b une bourse
      15A une boutique
      b4A7A1A5Aa une c
      2A10aAa une carte
      13a1A une chaine
      13b1A une chaise
      11a3B une chambre
      15a une chance
      13Ed une chanson
      1A11C1B2A4cc une chose
      1A11a1f2A une classe
      9a3a1A5B une client
      2h10D1A une colle
      4a1a6a1A une conseillere
      1A5A5Ad une copine
      1d11C1A une coquille
      13b une corde
      A5f3A2A1E8A une dame
      1f11A1B une de
      A12cAA une demi
      13C2d une deuxieme
      1B2BdA3a2cAH6d une ecole
      13d1D une eleve
      1A8a2a1d1A2A1A une entreprise
      6A6bAb une equipe
      1A4A5aA1A une erreur
      13A une etage
      b12C1A une etape
      7A6bB une famille
      1i4A6E1B4A2A une faute
      14AA1a une feuille
      5A4AA1Dfc6c1A une fille
      2A2AA5eEDea7A une fois
      4B10A une formation
      5A7b1AA une fraiseuse
      13aAA une fuite
      13a une golf
      7a5c1A une grosse
      13a une grue
      13kBE3a une heure
      14A une histoire
      7d5ABA une huitres
      a1A2b7Cd une idee
      1A4BAA4A1g une il
      4a8a1C une jeune
      2A8A1D1h6A une journee
      bb11A2AA une kestion
      15A une ligne
      B4aaB6ac2A une machine
      AA11a1a une maison
      4a1a8B une menuiserie
      6AA6eE6a une meuf
      13A1b une micro
      1A11b1A2A une minute
      13a1A une moto
      13A1B1a une nouvelle
      A15a une otre
      a12AA2b une page
      15A une par
      13B1c une perceuse
      6gA2A1AI1a5AA une personne
      1A2bb1A5aaA8A une petite
      5b7AAa7A une phrase
      7A5f1BA une piece
      1A4A6Baf8A une piscine
      1A11a une place
      4a8a une pme
      13D1f une presse
      13a une ptite
      jAa10A1ABCA2AA une question
      A5A8B6f une raison
      7A5Cba une recette
      1e3b7bAA2A1A2A une reponse
      1A11a une roue
      13C1d une rqth
      13a une salle
      13A une scie
      15A une scierie
      13A2a7b une seconde
      5A7bA2a une semaine
      3a8aC9Ab une seule
      13b1a une table
      13a1a4A une tache
      7a5aBb une tete
      13D1d une tondeuse
      13A1A une usine
      8aab3AC une version
      13a1A une veste
      2A10cAA une video
      13C1d6A une vieille
      13aA une vingtaine
      13b une voie
      13B10a une voiture
      6a6AA une vrai
      6aa5BBa une vraie
      5Ac6A1C une vre
      13A1e unfair
      6A2A uniforme
      3A5b1B1A9ad uniquement
      13b1A unite
      11a1A univers
      13b unpaid
      13A1c4a2A until
      bbAA1AAB2AAA1A1A2acbABd up
      4A2A5C1c5c up a
      13B up at
      11AAa1a3AaA2c up for
      13a1a up in
      10A2a9Ab up my
      13a up old
      13a1a up on
      a12A1A up the
      15C4bA up to
      13c up with
      1A8A upe
      1A8A upe 2
      4A2f5A1AA upper
      A2A1abA1ab1cAba3A1a2a us
      5ab6BcC4b us a
      2A2aA2ba2D1C6eA use
      9ab2B8aA use that
      7b4ba1a used
      5A6bb8A used to
      7b7b5A useless
      13D1e6A usinage
      2AA2A6hAG7A usine
      13a1A usine a
      13a usine avec
      13c1D usine de
      13A usine ou
      13C1b usiner
      13b1B usines
      5A7I1h6A usineur
      13C1b usineur ca
      9a3A1b using
      6Aa5d1E6b utile
      4Ab7D1a1a utilise
      2A1Ab3b3A1b utiliser
      2A12c utiliser ce
      5C7A1CA5e utilite
      5B9DA5c utilite de
      13c v
      ACAC1CAf1aA2CcbBAA1CC1Aa va
      7A3AAbcE2d va a
      4b8d1B5DA va bien
      1A9c6A4aB va dire
      12AB1c3aAAb va en
      4B8g1B6B va et
      13DgE va gagner
      10Aa1c1A va je
      10AA1d1A4A1b va le
      10A2a va mais
      10a2b7a va mieux
      15b va nous
      4A6BhD1kA1A3AAA va pas
      13B1a va pleuvoir
      15a va plus
      5A7A8c va servir
      3Ab8AAB6A va t
      7i5GBB6A va te
      11A1C1a3AA vacances
      13D1b vacances de
      11A1c1A vacances ou
      13a1B vacarme
      13b1A vache
      13b1A3A vaches
      13b vacs
      aaAdDcbA2ba1F1eC2gcAbAA vais
      13a1b vais a
      13A1A3b vais au
      13a vais avoir
      9a3a1a vais been
      4B5ABAf10c vais bien
      13a vais chez
      4AB7C1hc5A vais dire
      13Ecj4B vais etre
      2A10e vais fais
      2b10b1A vais fer
      13b5B vais fere
      1c1b1A1A5dAa3B2A vais got
      6e6D vais koz
      2a9cB vais never
      1a3A7B6b2A vais noted
      1BC2BB4A1f1hA1cB3A vais pas
      11A1a1b3D3b vais plus
      2A11AB6a vais savoir
      13d vais sur
      17a vais tout
      1a11B1a1A valence
      13A valeur
      cA9B1BAC3Aa3e valise
      15a vallee
      13BAa valognes
      13a valorant
      6A6b1A vandre
      6A vandre de
      13c9c vanne
      13a1A vannes
      bA1BbA1B2aCaFAAaadbc1c1a vas
      bA1BB2A2aCaEdCbaead1D1a vas y
      7A5Ac vase
      7a3A1B10c vasy
      15A2a vaudrait
      15a vaulx
      15a vaulx en
      11AaA1b1aA vaut
      11A1A2aa6d vazi
      13a veg
      15A vegetables
      8A4a1a velin
      13bAaA6A velo
      13B1c velo a
      15A velo association
      4A8B velos
      6A6a3b6A venait
      3a9A1B vend
      13a1A vendanges
      15A vendeur
      13a1A vendeuse
      13a1A vendome
      13e1A vendre
      15A vendre des
      11A1cAAA vendredi
      14A vendredi soir
      13a vends
      9A3cA veneer
      5A7C1eb venez
      B1A1acA2a1A1G1jA3B3a venir
      15a venir chez
      13c1B venir ici
      B10A1a1bA3B venir voir
      13a venissieux
      11a1B vent
      6A6d1A1A vente
      15B ventes
      3c6Ac1B1B4A venu
      3A9A1a venue
      13a ver
      13a1A verandas
      1A13b4a verifie
      3A9A1b4e verifier
      13A6b verifier que
      1a11A5A verite
      13b1B1A5A vernis
      2c8cAb1C3B4C verra
      2c8A1a1A verra bien
      13c1B verre
      1AA2ba2a1A1aAd5A vers
      9a3B1a vers l
      13b1B vers la
      13F1e vers qui
      5b9A vers une
      13b verser
      3A4bdd2CAG5B version
      9bA4A version anglaise
      9Ab2AAB5B version francaise
      10a4B version of
      24b vert
      2B9ac1B6a1c vertige
      13a1A verts
      B2A1A7C3b3e2a very
      15A5c2a very much
      4a8B vesoul
      1a13A veste
      13a vetements
      13A1a veterinaire
      Aa1b2A3a2C1AdAab3a veuillez
      11b12A veule
      A1B2ba3Baa1b2aaA1ABAB veut
      13A veut apprendre
      2A2b4A2B1Ca5BA veut dire
      13a veut etre
      1a13A veut faire
      13a veut la
      3a1A6aC1d2b4A veut pas
      3A9Acb3A veut plus
      1A11e1B veut que
      13a1B veut un
      eA1c1bb1a1babE2Eb1b2aaA veux
      a17A veux aller
      6A3a4A veux apprendre
      13a6A veux avoir
      A4a4ac3A1ab1A1bAb veux bien
      13b1A veux bosser
      1c7aa2B veux changer
      13a1A veux conduire
      13d10A veux continuer
      13a1A veux devenir
      2BA1f5c1b1bB1A veux dire
      13A veux disparaitre
      1A8a1Aa veux du
      2A2c2bbB2A1A3A veux en
      1A4A4A1acb veux etre
      1AeA1B9a1b4A veux faire
      a23A veux fer
      3A6A veux fere
      3A9a6A3A veux finir
      10A2c1A veux fr
      13d9A veux juste
      d9b2B1A1A6A veux la
      1a13a1b1A2a veux le
      15A veux metier
      2AA8CbA4A4d veux mon
      6c6C veux parle
      5Ae1b1A2Gb veux parler
      AACA1CCA1BACaA1CA1ce veux pas
      2Be1A4AA1FAd3aB2bA veux plus
      A2c1Ab6D4A1A veux qu
      AAad1b1A3AAaABA2AA2AC veux que
      17b veux recommencer
      13C3b1A veux refaire
      3A2b8a4a veux regarder
      bB11A3B veux retourner
      3b9C5A veux rien
      5A7dAB6a veux savoir
      5A1d8A4a veux te
      3B9E3c6A veux tout
      13a veux travail
      6A6d veux travailler
      2h2A9B veux tu
      6b6Cdb8B veux un
      1A4b6aA veux une
      aA1B2A4d1E3A2f3A veux voir
      a14A2A veux y
      10l1BCADA7A vf
      15a via
      13a via ferrata
      2c4A5aAcA5Aa viande
      b1A20c viande de
      13Fd viandes
      13a vichy
      13C1b vidange
      1bcd9Fa3fBBAaBB vide
      13b vide je
      2dc3A5E vide la
      2Be9F4A1A3B vide tout
      AAAb1A7bB2b5A video
      13bAA video sur
      3A9b1B videos
      13a1A videos de
      AAa1AA1A4bfcE1BbAAA1Ab vie
      13b1B1AA vie a
      13B4a vie de
      13B1c6A vieille
      13C1e6A vieille fraiseuse
      13b1B vieilles
      1aa10D1A vienne
      13DAf4A viennent
      13A1b viennent de
      1aCAc4b3abbbAA3BbA viens
      1aB1a17A viens d
      3Aa4a3BABcAA3Bb viens de
      c1hBAA1A1A1aD1bDa1A1B1fCA vient
      11A1e1A vient a
      a1A4A5f1Ba6A vient d
      faA6a3Ge3A4Aa vient de
      13C1BA5f1A vient faire
      A1B1A9Ab vient l
      A1b12B vient la
      13b1A vierzon
      7A5c vieu
      2A4c1A3A1bAA vieux
      15b vieux tour
      15A vieye
      3A8AC9b vil
      13cAA7A village
      13a village on
      AbB1Ab1A4BGAaA1a2AbbA ville
      1a11c1A2A4A ville c
      13a ville de
      13A ville je
      1cA10C9A ville que
      13b villefranche
      13b villefranche sur
      13a villeneuve
      1c11C villeurbanne
      3A9cA vin
      13a vin minute
      2A3A6b1A3a vingt
      13a1A vingt cinq
      15A vingt deux
      13A1A3b vingt minutes
      13aA3A vingtaine
      13D1e2a3A vini
      eBBb6a2G1AAbA1A2d vire
      a9a2A4A4B vire an
      e2A9D9C vire deye
      13b1a7A vire du
      13D9a vire le
      2Ac16A2B vire tout
      1A1b2A4A1bAa4A2d virer
      3b11b4A1AB vires
      2A8A1b1A3A vis
      13a5A vis a
      11A1a vis la
      13a1B visage
      15A vise
      11AaC1bA5A1a visite
      12aA1a visite d
      11b1c1B8B visiter
      13a1A visser
      13c1B1AA4A vit
      13b1A1A vit a
      bb1A3A2ab1C1BdABBA1aba vite
      A4A5e1B6b3B vite fait
      1A3bA6a vite je
      13a1A4B vite quand
      13b1aA vitesse
      13a vitrage
      13B2b vitre
      13C1a6b vitree
      13a vitres
      6d6B1A vivant
      7A5b vivante
      6b7AB2A3A vive
      6b7AB2A3A vive voix
      13a1A vivons
      13a1A vivons a
      2A8A1d1b1A vivre
      b2A1Aa2b1b2AB1Aa1A1abA vle
      6A6dAA vle fais
      6b6D vle pale
      13a vle vini
      8AaA2b1aA vo
      15d4A2A voeux
      A1a2AA4dbD1Ab1AA2d voi
      2b2A6bD1AA5d voi pas
      1A3b5b2Ab4a1AAA voie
      13B1a voient
      ABBb3b1a1bbfAE2bbB1Aa voila
      13a7A voila c
      6Ab5d1A4A3A voila ce
      13A6a3a voila euh
      13B5b voila j
      6b4b1C10A voila je
      15A voila la
      23A voila ma
      A12a1A voila mon
      CCBEBAaa1b1dcACb1A1BhABAE voir
      6a4daC6A3A voir avec
      1A11b1d4a voir ce
      5B3a1a1d1AA voir comment
      13b1a voir d
      13a voir de
      6A6e1A voir du
      6b4a3B4A voir en
      13b voir l
      a12A1B2a voir la
      6b8A3Ab voir le
      15a4A voir les
      13DA5c voir ma
      4B1A4A1c1C4c3A voir mes
      6b6B voir quelqu
      3C9A1A1B2e voir tout
      a10C1A2a3a voir un
      B5a6a1A voir une
      6A6a1A4c voire
      13a1A voirie
      2a2c1A1AA1CgBCC1aAa1dab vois
      13b1A3A vois bien
      15A2b vois ca
      13A5b vois la
      13a9AA vois le
      13a vois les
      1Ad2gA4BAN1dA5i1A vois pas
      13a vois quand
      3A5A3AdAA2AA1AbA voisin
      13aA voisin a
      4A4A3Ab8a voisine
      13c1B voit
      13B1b voitur
      5B5Aa2aA3A3a voiture
      13aA voitures
      13a voitures de
      13BAa voitures des
      6a4A1AABd1A1A1A voix
      13eAB volant
      13eAA vole
      13A1a1A volet
      13A1a volontaire
      a12C1A2A5b volontiers
      13a volvo
      13CfA vomis
      12aa1a von
      A2A7b1EAh4C1A vont
      13C1e4A vont voir
      3c2a3a2EBhB3A1aB vos
      13B1c vos ateliers
      13A1b vos diplomes
      13f1G vos ecoles
      13C1c vos jeunes
      14Aa vos tarifs
      13a vosges
      5c7D1a vot
      CaAbb1dca2A1GAhfBBaBbb1A votre
      13c1A3a1A votre aide
      3d9A2AA2A2B votre base
      4c votre connaissances
      15b votre ecole
      6c8B votre equipe
      5c7B1b votre machine
      5a1a5B1AA5a votre outil
      6A6B2A4b votre patience
      A1A3B6c1AhABA2a votre question
      3ab1A8A3A2A1A votre site
      4A3b4b votre truc
      b1AAAAa3A2AAeAa1AbAA voudrais
      15A voudrais apprendre
      1c8A4A voudrais corriger
      15A voudrais en
      5AA6C1f voudrais etre
      13E1c voudrais faire
      1A4A2Aa2A voudrais la
      3a11A voudrais que
      6A7Ae6A voudrais savoir
      13c1D voudrais un
      4A8f1D voudrais une
      a5b6B1C1A2b2a voudrait
      13b1B voudrait devenir
      13B1b voudrions
      bca2B5ADbbA2AA1a1Aa voulais
      1fA2D7d2A1A5A voulais dire
      1aBAac1B2a1BeAFaab1A1aAd voulez
      2A10A1A6b voulez savoir
      7A4a1ABcab5A voulez vous
      a5A3a1bA1A4aA vouloir
      2A2b6aA2B1b1A1Aa voulu
      1aA2b6a3A1A1A1Aa voulu dire
      AcbdcbdcbbaDaKbfaa1bAbdAC vous
      6A3a2aAD4c vous a
      1dAA9C1B7aA vous ai
      4cA7C1c6b vous allez
      15B6b vous apporte
      5e9C4A vous attendez
      13AAcA3c1B vous ave
      6a6a2A2A vous avec
      ad1C1CaBbAaBAfF1B3ABADd vous avez
      15A4A1a vous besoin
      13a1aa vous bien
      13A1dA vous c
      13AAb6A vous ca
      13AAc vous cassez
      5B8AAA1A3a vous cette
      15a vous confier
      13aBc vous connaissez
      8a3Aa1A vous d
      13aaaA vous de
      15Aa5a vous demande
      3a11B6a1A vous demander
      b12b8C vous demandez
      15b vous des
      2a2A1a3dAA1Bb vous dire
      5A8ABb3A3A vous disiez
      13d vous ecris
      15A vous effacez
      13aaC4Bcd1A vous en
      13A1a vous et
      7d5DCF4Ab vous etes
      1C1a1B1a4b2c5aA vous faites
      13B1c vous font
      4A10bA5A vous formez
      6A8c2A1A2A vous gardez
      3a8A10aA vous gardiez
      13b1b6A vous interesse
      4aaa6A1A5b vous je
      6b7AA4A1A vous joindre
      a8b5AA5Ac vous l
      2AA1b9Ba1A4a vous la
      1A2A8A5b vous laisse
      2e4A2aA1CdBb1a1B1c1a vous le
      15e4A vous les
      13b1a7A vous lui
      1b1a1c3Ab2BAcb4ca1A vous m
      b1d3B5AD1cB3a1A vous me
      3a3b5Ba vous n
      3a3c5A vous ne
      9a5b vous nous
      5A2a1C3A3A3A vous parlez
      2a2ac1baa1ACACAaa1c2A vous plait
      a2a1aa7AAa5b vous ple
      24A vous posez
      5AA6Bba3A2A vous pour
      6a8AbA4Aa vous pourriez
      A1AA1A3ba2bAGfA2A1Bac vous pouvez
      13CAc4A vous prenez
      aA3Aa3a2B1Bc3a1cb vous prie
      12AbADA1a1A1da vous regarde
      A4A9AA4A vous remercie
      3A2A4a1eaBA3bAA vous savez
      13B1b vous travaillez
      5a7AfA1a2A1A vous un
      5A7C1eb vous venez
      2BAad1A5i1DB5a vous voulez
      7a5B1a vous vous
      13c1A vous voyez
      11A1a1A voyage
      13a1B voyager
      13c1A voyez
      13b3A2A3b voyons
      Aaba1Ad3BDa1cBA2ABAAAb vrai
      1B10b2a8A vrai ca
      5Ac6BAA vrai conseiller
      6A3B4a vrai diplome
      6B7bC vrai gars
      6F6Abc vrai humain
      1a1a9c1A vrai j
      13c1B vrai metier
      6B vrai oui
      6a6A10A vrai personne
      6A6EBd vraie
      13A1c vraie ecole
      6C6BAb vraie personne
      6A4cAdAB8A vraies
      1A5d3a1cAC5ab1B vraiment
      2d8AA11A vraiment je
      2d3AA3Ab2A vraiment pas
      13AbA5A vraiment une
      13a vrais
      15a vrais clients
      AbA2AgA2AAaIbb2AA3Ac vre
      6c6BAC vre moun
      13A1a vre personne
      13a vtt
      ABCa1AAa3AabcBc1Aa1aA1c vu
      13a vu ca
      2A10Cb1b5A vu la
      7A5Afc8A vu le
      13a vu mon
      13a1a vu que
      13c vu un
      13c2A vu une
      3A9a9a vue
      a10gB2a2A1B3A vwe
      4A8B1c vye
      1bAaAA1b1b2AFBf2A1adcac w
      13a wage
      a12D1ba2Aa2Ac wait
      13C1d walk
      13A1a wall
      5a7B7a wallah
      13c1B walls
      a5a6B8a wan
      aA1aAbaA2aA1EAAAbdaAAb want
      6b6a want a
      1A1c9D1aA want my
      3AAAAA2aA3A1bea2c want to
      2A3a6e1A1AA wants
      6a10A wants to
      AaAc5A1A1fAAba1A1cAa was
      9Aa2A9a was a
      1A11a1AbA4A was the
      13a1A washing
      13aAB1b wasn
      13aAB1b wasn t
      5A7aAa watch
      14bA1A watching
      13A1c water
      14cB wax
      3A1A5e2a1d4aAAA way
      a2A7b1Aab6A way to
      BA1A1ABAaB1BbaACA1e1eaA1a we
      A8B3c1A we are
      15AAb we begin
      21b we can
      A10a1B1d we d
      8aA3c1B2A we do
      13A1c we get
      b9a4A1A we go
      13b1c4A we have
      b12B1A2a we just
      10B1aB we live
      2A15a we ll
      13A1C2b1A we move
      A9A2d we moved
      2c6a1A1A1b we re
      13c1C1a we run
      3A16A3b we se
      9Ab2b we speak
      13A1a1a we start
      15A we take
      13a1c we vais
      13DfA weather
      13Dcb weather like
      13b1C web
      6A6aAa website
      3A wedding
      a2A1A5A1cBb2BB3Aa week
      13cAB3A week end
      a12a1A8a week ends
      11A1Bab6A1b weekend
      11b1b1A8A weekends
      9a3A1a weeks
      6A6d1A weirdly
      10AA1c1B weld
      13B1b welder
      13a1A6a welding
      6A2A3B1aa7b well
      13d1B went
      5A5b1B1Ac5A were
      a3ab2A1a2aaA6b1A wesh
      4e8B wesh la
      Ba1Ba1aaaAAAADBacBBAcAbAA what
      5A1g5AACA what a
      13A1d what age
      5e9E6A what am
      5b7BAc4A1a what are
      5f9BA5A what can
      1A3A8BCb3c2B what did
      2AA1D1A5dCb4A1BA what do
      5A7A1d6A what does
      5B7c1b what happens
      20a what have
      2a10f1B what he
      1cc2E7E1BA3b2g what i
      15d what if
      5aA6ACb6a what is
      5a5a3b what kind
      1AA1c1cA2AAALmfA1CAaAgBA what s
      5A9bA what should
      5a what sort
      13B1a6c what the
      13AAbA5A what time
      1A11A2cA4A what was
      A12A1aA5b what would
      1bAa1f1A1BA2e1CC3b1B what you
      13e1A5A whatever
      13a1B wheel
      15A wheel all
      1b3aA3A2eAa1A1AA when
      13a1A when he
      1b8A2b1d when i
      5b7b1D when it
      1A1A1Aa6EAd4b1Bb where
      13B1D4d where are
      13A1b where do
      6A6AAa4B1ac where i
      1A4b6B1a where s
      13D1b6a whether
      2A10Cab4a1b which
      13c1B while
      13a whittling
      5BbB5ad2A2A1BA who
      6c6cAD4A2A who can
      14Aa6A who is
      13Dac who s
      13Cab who won
      A2e3A5AABAd2B whole
      3A9C2Af whole thing
      9Cb1ABA1A1A3f1c why
      13c1a6A why are
      13A1B6d why do
      13D8c why does
      12AA10d why not
      AA2a6bDDAa1a1A2AAh wi
      12AA8A1c wi an
      13CA9a wi moi
      5B5a2bA wifi
      2A7b1AEah2A1A1c1b will
      13cAC7a will be
      15c4A will my
      13AfD win
      13a1A window
      13b1A windows
      13B1a winter
      3e9C3a wipe
      3b9A wipe everything
      15A wires
      1AaA2cAAa1AbhCD1A1b2c1B with
      6A5dC1d8A with a
      13A8A with an
      15A6b with anything
      13a with his
      13a with mates
      10a2B7a with me
      2b9AcAA6a with my
      a8aA2b1A3A with the
      5a7A1B3c with this
      13A1a within
      13Dbb without
      12Ab wk
      23aA wlh
      13a1A wob
      11A1d1c2A3AAa won
      11A1f1b2A3AAa won t
      13Cab won the
      11A1D1e wonder
      13F1c6c wondering
      13a3A wood
      13a1A woodwork
      A5a2aA2CAdb3A word
      5b3A5AB words
      5b1b3a1a1A6B1A work
      15b work experience
      15A work in
      13a1A work on
      13c10A work with
      5A7b1B worker
      5a7a1E6aaa working
      13A1A7a working in
      13a1A working on
      13B10a working with
      5b3a3b1B8b works
      6a6A4A5a workshop
      1A12aA world
      aAA2Aa1abaa1HbfbA2A3a would
      13B1b would a
      9b5A8a would be
      13C1d would he
      5A3a5a would help
      13A would i
      6a8A would like
      13A1b would my
      6a1b4c1B would rather
      13b1A6A1A would that
      15a would we
      a4b7AaBb5a would you
      2A8a1b1a8d wouldn
      2A8a1b1a8d wouldn t
      1A3e4A2CdCB3b1BaA write
      5A7ABBB3f1A write down
      13Be5A write my
      13cAA writing
      Ah5A4ADA1A1ABA2A wrong
      1c11A1B wrong thing
      3a1A7B1b7a wrote
      bb1cCabb2a1abbB2a1AAb1a wsh
      4dA16A1a wsh bien
      a3Ac9B wsh c
      1A3A7BgC4B x
      1A11aA x 8
      13a xv
      daaAbcaBbbadfDAffC1bAad1A y
      1bbbfbB1ccCdCEaecABaB1BAd y a
      2g2A5ABD y ai
      A4AA6CBd1A1b4b y aller
      10a2C1A7c y an
      5A7BACd y anko
      5a7a1A y arrive
      12A y aurait
      15ab3A y avait
      AAA3b5aG1k3bA1B1A y en
      13d1A8a y est
      13A5b4c y je
      13A1A1bA1A3a y on
      6b3A2B10A y parle
      6A6a1a2b y passe
      2a8Aa5A y penser
      15a8A y prends
      2A2A9A2a y repondre
      b12A1A2B y retourne
      c12a1B y retourner
      11a1a10B y suis
      13B1c y va
      2A1A8c1A2a y vais
      2A9AC2A7d y vois
      4b8A yanis
      4e8CAb yaourt
      13b1B yavait
      aacab1A3bDDI2a1cbb2aa ye
      9A1aDD10e yeah
      13C10a yeah i
      Ab4A3AAajBEAAAA3AA year
      12bA year 10
      13A1A year ago
      13b1D year of
      13A year old
      1AA9dB1c years
      13a yem
      13A1e6A yen
      13A1e6A yen a
      11A1A4A5c yep
      7c7A yer
      7A2adBC3A1A4e yes
      11A1a10b yes i
      2A7Adbd1A4b1AAC yet
      6bA8a7a yeux
      24a yeux fermes
      12AbbA7Aa yinm
      12Ae9A yinm pas
      2AaAA1A1A3aBgAb1A2A yo
      4F4A3b1h yo ka
      5ba6C yon
      11cBB1a1a yonn
      5ba6AAc yora
      acBaBaDc1abB1BdDdC2cbdb you
      1cA10A1B4a you about
      7h5BAF you are
      1A7a3b1Bc3A1a you ask
      5B7AABA5d you asking
      1B5b5B1b6b you be
      2a6AA2c you call
      5c2c1B2ABC6a you do
      13cAa4A1B you get
      5a9C4a you give
      1b1A3A4BAabA1b3A you got
      3a1A4a2c1E you have
      14Ae4C1A you keep
      2Aa3A5A1C4e1A you know
      a12AA1c you le
      14ab you like
      2A2A1A5h1Ab3A you mean
      a4b8ABc5A you mind
      1A3C1A6AGA3A1g you need
      5ca2A1A3Cc you put
      1AA1Gh1f4bDAaB3Ada you re
      5A2A5Acb1A2A you say
      13b7B you so
      8a1a4A you speak
      5A7A1A4b you sum
      13AAa7a you take
      14Hf6a you tell
      13A1b you the
      13c1A you train
      5B3a5D6b you use
      1f1b1A1A5DA1A2Ab1AA you vais
      5c7AABA3A1e you want
      5A3aa2CcBB3c you write
      13C1d young
      A4A9b youngsters
      A1bcA1cg4aI1c2aaBa1AA your
      15A2b your business
      7A7c your graduates
      1A1A9dbC4A youtube
      14A youtubeur
      4A6A12b yup
      g10A1A3b z
      13a6b1A za
      13a5A3c zafe
      3a9a zafer
      13b zanimo
      13D1A2h4a zap
      1AA10E1Bd1b1B2b zappe
      13a1B zara
      12A zarbre
      13A1b zelev
      13D1f zeleve
      ACacAA3BA1aaA1Ad1BAC2A zero
      3A8b zieu
      3b9A5A zinfo
      3a9A zinformasion
      13b zingueur
      14A5b ziska
      4c8EAc zone
      2AA7A1A1f5a zot
      13eaC4A1A zouk
      4A8A1c3A zouti
      Ac5b5E1A7a zut
      acbB2c1AcBcAA4Ce2aEB ~_a_
      ababACbdAaBc1FedA1ccaA1d ~_ab
      1bDdBBbA1ba2bBb1B1CbABCe ~_ac
      ACBCdBgD1aa1FDCDAACfDcaeB ~_ad
      3b9A2b3a ~_ae
      aAABb1aa2a1e1Dc1bbacAaaA ~_af
      ae1ABacCA2AbBcEaebAB1baC ~_ag
      bb1bcBA1aAaAbb1BA1AAAaB1a ~_ah
      AbCaAe1FBBCDf2dBBB1baAC ~_ai
      1d1A1A1AA4cBB1A4a ~_aj
      3ADA7iBC1AA1A1g ~_ak
      c1dcfEA1c1aAbAACAbfea1BBe ~_al
      AfA2eFCbda3d1a1aA1b1Ab ~_am
      eBCfCEabChD1AbDabAAGE1C1D ~_an
      11A3BA2bba ~_ao
      D1bCaacABBAafAGgECcaAaa1D ~_ap
      lAAAaaDabCBADAaADaDb1CCBE ~_ar
      aA1DAABaaA1caAADcabdgAbBd ~_as
      ab1BBbBA1A1Abccca1BAAaDFa ~_at
      CBacCDaAaABdjEdddab1BAG1E ~_au
      daBBCEb1aA1c2aaBA1Ffc1ac ~_av
      2A4d1a1BeFAf2Aa3Ac ~_aw
      A2afA4AAAE1a3d3Aa ~_ay
      a12a1bA7a ~_az
      b3c6FHh1b5a2H ~_b_
      daEeCabeBc1Acc1DBBAdACDad ~_ba
      5A4a2c1A8a ~_bb
      bacBCABeBb2fcB1GaEaAadaf ~_be
      12aA7a ~_bg
      CCDAabCEAcGA1BaGeACcgfdgc ~_bi
      AB1AAa1b3A1dfABabDCaAh ~_bl
      13a1A ~_bm
      2a10I5i1A2b ~_bn
      CaBEbACeAa1B1cBaDCCa2BBD ~_bo
      1FabABBbb2DafA2ACaCaCC ~_br
      9A3dAa3A2B ~_bt
      1BBBACBB3A1fbAa3B1dA ~_bu
      2B2b3B1D1cB1BAAa1B1Cd ~_by
      ABABAaCBbBbBa1baAbcaDbb1b ~_c_
      BEAC1bb1acbBfeCBCDcCA1bAa ~_ca
      4d6AAD1b3a1AA1B ~_cc
      13bA ~_cd
      cAdBAgCbAAdBaD1CEDmAA1hbc ~_ce
      5A8AcA ~_cf
      DeC1FC2aAbbeeab1FaACeBA ~_ch
      1A1ACbAb1aadA1bDBBdACcCAB ~_ci
      14b ~_ck
      b1AaCiCd1a1CBaEaAAEdCCAC ~_cl
      1AA2a6aA1a2AA ~_cm
      3a9cEc7B ~_cn
      Bd1ccea1Bc1d1b1aB2CCCBbe ~_co
      2Ac1cA6C1a6aCC ~_cp
      cbCA1ECba2BbgdaABB1DADAd ~_cr
      1a11AdA7A ~_cs
      f4A7FAaaAa3cb ~_ct
      AaaA1AB4Ba1aCbAAa1BdaB ~_cu
      1A2aC6bd3a1AA2Aa ~_cv
      13c1C1A1b ~_cy
      fC1AcABabCe1a1B1D1a1a1AAb ~_d_
      gaAbaafAdbBcbBCbDGB1Bb1cb ~_da
      cBBcBCDaBEEfha2Bg1aABCbb ~_de
      EcabCbbBAbFfEdAAiDcFCAEhc ~_di
      5A1cA4aABb5A1c ~_dj
      1A4b4CB1dDc3A1c1a ~_dm
      ABEgCiBA1caBdCbeF1bAbBcCe ~_do
      4A6hEb1D1a1A2A1C ~_dp
      1ABdAaAAAbaAAedC1Bc1dBBBB ~_dr
      9a1B1B1A4a1a ~_ds
      1AcCD1fd1bBcebA2aDCE1AaB ~_du
      1A1AbaA5AC1g2b4a ~_dy
      AcAACBADABFbCeD1aBC1aACEC ~_e_
      bb2A2A1a1a1ea1BA1B1A1aA ~_ea
      1aAA1a1c3AAa1AA3a ~_eb
      EcC1Ce2Bb2aH1ccACAbBCbA ~_ec
      Bb2Ai5d1AaDB1AA4B ~_ed
      B1AlAAAA3B1JAaABABEAafa ~_ef
      1AA2c5cAAcc2A2AB1b ~_eg
      a3a1ab2adaDABc1AB1b2A ~_eh
      11g1c1C3A4A ~_ei
      a1A1AgcAaabBCbACA3b1AAc ~_ek
      BaCBcCDB1caBa1Ae1AcAaBB ~_el
      AdDB1bAA3Bd1cBBd1AAAAba ~_em
      BCAbCa1CAeaa2aa1A1acHA1d ~_en
      13c1A ~_eo
      A1A1AA1A1a1aAb1EAdabAbbBa ~_ep
      3A1Aa5ACbe2A4Ac ~_eq
      BoBfA1A3bBaBBJAbBACAAEA ~_er
      AcBEaBBhaAaedGbeCbCa1aaB ~_es
      AbB1DDAA1GE1aABcbcCBAcCF ~_et
      bCCa1b1baAa1EfbCAaAa2abD ~_eu
      BAAcca1c3ddDBAB1cB1bBab ~_ev
      bbDc1haB3aCEecBDBAEa1Ab ~_ex
      13a1c6A ~_ey
      acDfaBaAAbdchDfaCBEDbAfad ~_fa
      ACACaaEeAaBcCBbcABAaABbCf ~_fe
      1bbdCDaCBAdcC1abEACdeDbbb ~_fi
      bCd2B1B2aAbgB1B1AbA1aAB ~_fl
      1A3A7A1bA6a ~_fn
      E1aaaA1BAaCc1f1adADCFa2d ~_fo
      ECABaBBBDCqD1bCA1cCDCbB1a ~_fr
      13a1C4A1b ~_ft
      ABAbA2b1BAaAk1FA1AD2bbA ~_fu
      6A1AAf2b1ba2A ~_fw
      BABd1CCa1a2E1cbCa1AAABdA ~_ga
      9CB2d1a ~_gc
      3d9A9A ~_gd
      BC1aDdAcbBBcDe1DaBACDhCA ~_ge
      7A1a4dA ~_gh
      A4ea6Cd2a2e1A1a ~_gi
      cb3A1A6aB2a ~_gl
      befgbCaaABbabBcCACA2BbCa ~_go
      ABCDACEd4Ce2BACDAhBAc ~_gr
      13Bc1A ~_gt
      2a2fbe1BDdAdCaBA2AA2A ~_gu
      4A8jB4B ~_gw
      A12c9A ~_gy
      A1B8A1j1F1A1DA1A ~_h_
      dAcAB1D1A1abec1cAACAdBBab ~_ha
      Aaacf2A1bb1bGAAB1dcEbadg ~_he
      cABbccBAAB1d1A1CdCADAAAaB ~_hi
      1ab8dBc1AA1B4aC ~_hm
      baa1h2ABABbcbaFCCBAaAbbB ~_ho
      6A6bAEe ~_ht
      BAAbeDfa1aABDcACd1BaBAa1c ~_hu
      5A6ce1D8B ~_hy
      adbba1cCBbAeaa1bACC2B2d ~_i_
      2Aeab2bAaCACaAaAcfA2B ~_ic
      1AfaAAAd3fGAA2AAABBA1C ~_id
      1AA1AAA2bAgABAf2d5A ~_if
      AAg2A5ABEACA1dAB1BeB ~_ig
      15A ~_ik
      2AA2bAa4bcdABAB1BA1a ~_il
      1aaB1C1bA2ADdBbC1bAB1cAc ~_im
      EhgBBa1faib1cBGAF1bCb1ebb ~_in
      7A5acAA ~_ip
      2A1A4b1BadbB2Ab1CA1A ~_ir
      1baaAA3BCbDbbcaBB1BAdCE ~_is
      b1aa2BAcaccdBaAacbaAae1a ~_it
      13b ~_iv
      CEcDAe1CBGagFfGC1AciE1eDa ~_j_
      B1c1B1CCaAADahB1BBA1baAaB ~_ja
      2gA1c1A2a1BBAbA1A1A1a ~_jc
      5c6ACAA3g ~_jd
      AAca2AA2BAiABdC1b1AaA1b ~_je
      5A7e1A7A ~_ji
      6B6b1A ~_jk
      B1cA7ABdABcAc4AA ~_jl
      1d9A1GcA2AhA2AA ~_jm
      A1FB1CcA2AGObbbBDA1AD1aA ~_jo
      2Ba2a3a1bAAc ~_jp
      11AagAB1A1A4A ~_jr
      3A8Ab1a2AA ~_js
      1dAc9D1BA3a2b ~_jt
      aABEA1BAA1A1Cg1BCbAEdaecb ~_ju
      13b1A3a3b ~_jv
      5a3AabAAAB3eA ~_jy
      3A9e ~_k_
      ADBAaABbbDAeAjAAAAAcAaaCA ~_ka
      dABBacbB1abBBEcAeah3d1c ~_ke
      A2Afe1B2cbDBbA3eAbBb ~_ki
      5BoA5BBH ~_kk
      1b2A8fAB3A3A ~_kl
      1b10Bd1C ~_km
      1Ad1AB1d1AAaAfA2AA1bAb1A ~_kn
      1AaBaebd1aA1EcbB1cCba1aBb ~_ko
      1A3Ab1b1A2cbE3A ~_kr
      5B7B1Ac3a ~_kt
      7c5cAA8A ~_ku
      13gAa ~_kw
      dbBb1CeCbBdcbbA1AbEaAAaaB ~_l_
      AaBACcCDbAB2cBd1C1eCBBiB ~_la
      B1BFADBCadca1fcda1ABcC1cA ~_le
      a2CaDBAcBeadcBddADAe1bAB ~_li
      2A8aaabA2ca4A ~_ll
      eBFcDBFABdAabeebD1eB1aDBe ~_lo
      13b ~_ls
      CB1AABbc1a1CbgAbeaBAAAAAB ~_lu
      12Ab1a2aA3A ~_lw
      A1A1AAA2aa1Ad2DAAC2BA ~_ly
      Dabbac1bAAcbfb1A1BcfCeCEC ~_m_
      aeCCCaabA1Iacda1ACBBb1bae ~_ma
      5A7abAA4A2A ~_mb
      15a8A ~_mc
      1bb1BbaAb2aad1Aa2A1Aa1b ~_md
      BdbdAadBabCC1A1aBABbAcBbd ~_me
      13b1A ~_mf
      AkaA2bbBabjaAbCeBabadD1E ~_mi
      1ac1aA6aB1AaA2A2Aa ~_mm
      1A1a2A5caaB2AA3BA ~_mn
      AeDdCccCC1dedbbFcIa1cA1aA ~_mo
      4AA1A4ABB3A2l2A ~_mr
      1a5b5EaBe4h1cA ~_ms
      5Ad6cAC3A ~_mt
      BACAA1Ab1A1dbe3BBbBbC1B ~_mu
      11aA11A ~_mw
      Cedd1ABC1B2cCba1aBAbAbfa ~_my
      bab2dbb2AacBAEccaa2Bdj ~_n_
      bbCC1CA2abGha1aAa1aaE1bF ~_na
      11A1d1A2A5A ~_nd
      EAAbAbCB2dBhbDaEdBAbCbcb ~_ne
      AcbbA1acAaDdbaaBAcBACABAA ~_ni
      bdC1C2B1b1AiA1ADAA2CbAE ~_nn
      AcbbFaAED2akADaFda1fGBcB ~_no
      1aBfAAeaADABeCbeCa2CAAdJ ~_nu
      aBcBB2A1AA1AfbaacAaCAACF ~_o_
      A1BAAC1A2aGICafA1c2b1bh ~_ob
      2ec7c2AA2AA4a ~_oc
      13dAB1A3A ~_od
      5AA6Bd1b ~_oe
      D2c2acAaAECCAhB1B1BBabb ~_of
      baaadB1d1Bb1aBaHaA1AAb1Aa ~_oh
      1AbbgA5IP1ADA1a1a ~_oi
      1Abe1BAA2bBaaBAAbBA1a1aa ~_ok
      2A1eA5ABCBe3A4C ~_ol
      3A4A3Bad5A1A1B ~_om
      eDCCBaa1b1ebCC1cCghAbfCGa ~_on
      ba11C9A ~_oo
      1ada1bf2a1cDC1B2BA1AA1b ~_op
      B1C1cACa1AaBebd1abD2AaAB ~_or
      1Ab2Ab2a1ebDAa2aa1aA ~_os
      B1cADaBAdBAABCbAbAlbBAAec ~_ot
      AcCAfADccaAABK1gdBBAaCAbf ~_ou
      AA1A1A4aacI1caf1fdD2A ~_ov
      1A9EDe ~_ow
      10a2dA ~_oy
      2c4A3iBC6a3C ~_p_
      bBABE1Cbc1bdgAadaABBFaEac ~_pa
      12A3a7c ~_pb
      13e1B7B ~_pc
      13d1a1a ~_pd
      CDC2beFA1Cjedb2BBDa1BDa ~_pe
      baca1B1c1aCabBbAA1bAA1Aaa ~_pf
      CBAEAaaAAAAABeAAdBBCaAAda ~_ph
      A1bDAgagACbcAadC1CACBaACG ~_pi
      1aAbCB1CafaA1ebAdabbBBDaA ~_pl
      4a8B1b ~_pm
      1A5b5caB7B ~_pn
      1Ad1E1aBeadhacaaB1aBABiBE ~_po
      eCFaADBB1AbfBa1cE1B1cD1c ~_pr
      4A1B6g1aAA2A1A1A ~_ps
      1bA1AAAa3iBeAB4aa2E ~_pt
      B2fAafg2aBbABB1BBbBAeaC ~_pu
      3B2A8aa1a4b ~_pv
      A3A2c3AAbAa2c5d ~_pw
      bA1a1bc1BA1aaFacaaa3AA ~_px
      2a4b4baaa7A ~_py
      1c1A6a2E1A1e1a ~_q_
      4A2g5AAA ~_qi
      aaA10a1Ab1c ~_qs
      AaAaBcaCbCBecGadaaHCiCdA ~_qu
      1Aa2g1c5F2A1a ~_r_
      dBCaa1bC1ABACAcC1CCbcAhhc ~_ra
      lBFGDFbFCHhBEGBEotGDjebaE ~_re
      3a9B1c2c3AB ~_rg
      13a ~_rh
      1Acj1dcaABddgHa1bb1CDb1gB ~_ri
      d4A4a2C2c1A ~_rm
      cBEBaDaAbB1cCjbDcc1AC1CEA ~_ro
      Ab1AaB1AcbBbBd1C1c1AcA1BA ~_ru
      m11AF10D ~_rv
      AAc9c5bAA3b ~_ry
      AAdaCbBCa1feAbbaAbccAabAb ~_s_
      BAmAaBE1ABacEaC1DCfCAB1dB ~_sa
      CAaaACAA1ACCAcC1abAD1B1ea ~_sc
      b1cFEaCa1aAdBfADDdbaC1cDb ~_se
      ABBdBAAbAdBBBd1bA1bAcAAaA ~_sh
      CFAdC1CEAccaDaebb2CaAdbf ~_si
      bAAA1C1B1a1AAdbCBAcAeA ~_sk
      a3j1A4beF1bB2B2AAA ~_sl
      5A1BA4aAd1A1a ~_sm
      5A7hdGA5AC ~_sn
      1bCAHBd1BeDcbc1c1CD1AAGcc ~_so
      2BBBAb1bcc1Ad1e1AA2A1Ab ~_sp
      B12C1b1d ~_sq
      1a5a7A ~_sr
      11a1c ~_ss
      cA1aDBbAAbDFDeC1DACB1AAcD ~_st
      A1DeAbE1BDcAB1AA1AeBdBAeb ~_su
      1Ab6BBA1d1A ~_sv
      8bdac1Bab2bA1A ~_sw
      2Ad2BA1A1AAb1Ba2agc1AA ~_sy
      Aae1BaAfacDbeGfA1AbBcddbc ~_t_
      BcDDEbBfAaabGad1eDaAagAAE ~_ta
      5bA4ba2A3A4a ~_tb
      1a2Ab5Bdb1CA2c4A ~_tc
      5A7A2c3A ~_td
      1CfEaFaf1Abe1AfaBbBcAcabC ~_te
      2a4b5A ~_tg
      bed1C1f1a1bdbDDcBbdcEeida ~_th
      aBB1aCAad1Ab1e2aCDaaBbeb ~_ti
      7A3A1h1C2AAb3b ~_tl
      2aha1ad1acaaCcbDgaacb1G ~_to
      b4A5b1CBba1AbA1AAA ~_tp
      ahaAC2cCEaab1a1EBBCDdACA ~_tr
      7a3B1A1A6a ~_ts
      a1Bbbd1cdb1Ac1cBcaCBbaccb ~_tu
      1a2AAAa2AdAm1F1A1B1A1AB ~_tw
      AbAA1bAB5GbaB3BoAAA ~_ty
      8baA2C1Cb ~_u_
      13b1C ~_ub
      7A3AAa6A3b ~_ui
      8ceA2CbA ~_uk
      13d1C2A ~_ul
      a10b1caC2a3a ~_um
      ccCEBAfaB1baDC1fBaFC1Cbda ~_un
      baAAAAAd2AAAdABA2acaABd ~_up
      3A4g2b1A1a ~_ur
      B1BBA1Ac1dc1eF1AA2A1bfBa ~_us
      2A1BaAa1b3B1DAa1A1Af ~_ut
      13B ~_uz
      13c ~_v_
      cCC1CCAdB1bdBacaDabebDd1e ~_va
      ACCdAbABbceece3bCA1aBCB ~_ve
      10l1BCADA7A ~_vf
      ebbhADbCaA1AEcABbAbFICadD ~_vi
      b2A1Aa1Aa1b1fAB1Aa1A1abA ~_vl
      caDbaAhbab1c1CaAcBAAc1eDb ~_vo
      Abaa1CjbA1CDaDaBA1BBB2Cb ~_vr
      13b1A ~_vt
      ABC2AA3AAaccBc1Aa1aAac ~_vu
      a10jB1Aa2ABB3A ~_vw
      4A2A5A1c ~_vy
      1bAaAA1b1b2AFBf2A1adcac ~_w_
      bB1ebaca1Aa1b1aCecaABbcBC ~_wa
      aB1B1ADB1CaEAicAc2Bca1Dd ~_we
      CaAa1CcB1DAACECh2CCeBg1a ~_wh
      ACAd1DcaaaabCJidAaBAB1bCg ~_wi
      ABCAAdaadbA2IBggbBBBAaag ~_wo
      AgA2c1A2A1AEbDB1Aad1BaA ~_wr
      bb1cCabb2a1abbB2a1AAb1a ~_ws
      1A3A7BgC4B ~_x_
      daaAbcaBbbadfDAffC1bAad1A ~_y_
      4gAb4b1ACa6A1C ~_ya
      AbaabA1b1AbADCA2CaAbABBk ~_ye
      12AbbA7Aa ~_yi
      Aa1dgbcf2b2JafcAaA1dcaA ~_yo
      4A6A12b ~_yu
      g10A1A3b ~_z_
      2Ab2BA2a1ccBFd1gA1aAeC ~_za
      ACabAAA2AABADBhBk1BABAAd ~_ze
      1A1bA5A1b1bc3Bb1A ~_zi
      AAAAbAb1A2AADfgb1aBAaA ~_zo
      Ab4ba6AAC ~_zu
      6aAb1AeCfaC3CA3B ~ab_
      5A1a4AFbf3d4a ~aba
      13C1b ~abb
      bA1A1AA1aBB2dA3B4a ~abe
      1ac1B1ABaa2Cd1CA2aAAAaA ~abi
      ABa1ABaeAb1adEDcAaA1DgBCE ~abl
      Acbb1CaA1aAhBAbA3Ca1adB ~abo
      5BAc2A2fBbA5A ~abr
      3aA1Ac3A1Aa1a1fBA3c ~abs
      5b1a5A1a ~abu
      3A1A2c4aA5A ~aby
      A1AaAa1A2BBAeBhABABAAABd ~ac_
      10aA2Ba1A1AA ~aca
      A1C1A1B2a1AcEBe1B1dB1ABe ~acc
      baBgCCcaA1AA1ACaCdcABAA1a ~ace
      1Aa1aaac1CaCaa1e2BaDBA1B ~ach
      AA3eaA1Ba2cCbbA1A4A ~aci
      bAAAAAbA1AbAAdaD1dA1cA1b ~ack
      13BcB3a ~acl
      Bb1aBaBa3A1C1e3AcAB1A ~aco
      1A5a5aAd5A ~acr
      12AcAA ~acs
      BeA1B1e1A1dAcbBGBBACa1cdc ~act
      1A8A2d1A ~acu
      CdB3dfabACb1BB1Bd1c2EC ~ad_
      aaaAaadc1b1abBAaA3AaBA ~ada
      13c9b ~add
      AaBa1BAaA2cCebF1A1AdAAaB ~ade
      11AB2A8d ~adh
      4cAAA2aBBcABAAAjA3A ~adi
      13bBc ~adl
      5AA4b1D1e ~adm
      ABA1a2C1A1BBAAA2AC1eAA ~ado
      AaACaA4aCAFBbA1AbCBbic ~adr
      5A1A1a3aa6a ~ads
      4ABcAA1b2Efc7AA ~adu
      6e6A1D3A ~adv
      7A5aAC3aa3b ~ady
      a2b1aa3aAcH1Bba1c2b ~ae_
      13a ~aen
      13c1C ~aer
      6A6BacA ~af_
      5A7a1A ~afa
      3aA8b3A1AbaAb ~afe
      BAABABda1Aa1BdCab1bbbAaab ~aff
      13Aa ~afg
      13a ~afi
      a1A2A7b1B ~afo
      9a2fBA2d6C ~afr
      A3aa1b4aAad1A1A1A1A ~aft
      13Bf1a3A ~ag_
      bA2B6aaA1CcdAA2AbA ~aga
      B1CaaCbC1B1fBbBaaAACDACeG ~age
      13ab ~agg
      2A4A1a2ag1C3A3A ~agi
      AAAAbAAB1CAaAidA1B1B2AAD ~agn
      1b4aA5Fdd4A2A ~ago
      2A3B4AcdcD8a ~agr
      13c1A ~ags
      1BAA3a3ACaab2A4cE ~agu
      f1c1CAC1a1Abb1eLCAbABdBAA ~ah_
      11A1c ~aha
      13a1A4a ~ahi
      13a ~aho
      2A1CI1CaAB1fGAhgbAAb1Edc ~ai_
      13c1B ~aic
      AeHBBg1A1AACceacCACCAdAdC ~aid
      A2A1AC2a1bBaCe1AA1A2AA ~aie
      2A2a7da1A6A ~aig
      CD1AABbB1DA2fBaBBAaABaAA ~ail
      AaaaADbbAbA1eGcbA2Cbfc1B ~aim
      CAFABbAacabcBcaD1b1aB1DDA ~ain
      13a ~aiq
      Cd1E1gb1Adaa1aDaCebaDacDc ~air
      dacdAAbaBcbDfFcEbcaa2E1A ~ais
      ebdCCcebcbAeBCDBjbBaa1bbh ~ait
      1c2a2B3A1e1a4A3A ~aix
      2B10c1A7A ~aiz
      1bA2A7Baa4A1cc ~aj_
      13d ~aja
      caB2A1BA3afCa3CAABaA ~aje
      13c ~aji
      1A1A1A6aeA ~ajo
      13a ~aju
      gb1ABacAabcA1ABABAAAaA1b ~ak_
      5C1cB1A2cb ~aka
      a1BbACABAbaBDeCaBaABa2f ~ake
      1A3A1A3A1eaC1B5b ~aki
      5A1e3AaFgD4Caf1b ~ako
      4B8c1a7a ~akr
      9AA2b1B ~aks
      6A4BCc5A4c ~akt
      1idACDcBAaFbCCaf2BCFAECD ~al_
      AAAc1B1ad1AbBabcABca2adA ~ala
      4A3c1B2c1A ~alb
      1A1A1A1a5Bab7AA ~alc
      13Bad6A1A ~ald
      ChFa1A1ad1cABAcAAA1BCABdA ~ale
      A3b1A4bCF1b4b ~alf
      13cAA ~alg
      1ca8AcG1A ~alh
      b1acBBB1ca1C2ecAbABAAcCd ~ali
      1AA1A1aab1ab1ABccAa1A2aA ~alk
      1Acbaa1A3abaC1BaAdBbBBb ~all
      4A8f1BA4A ~alm
      aAdAaa1aAacAbbACB1bBbb ~alo
      5A1a5aA5A ~alp
      2a1dA1A3BcAAD3aa3a ~alr
      1a8adABAb8a ~als
      13c8a ~alt
      aAA1gAAA3CAbBA2BbB1B1A ~alu
      5A5c7A4B ~alv
      1A2b1A3AA1b1A ~alw
      13b ~aly
      1BA1cdaB1aaA1Cc1a1bAc1A1b ~am_
      2abaBB1Aa2cAa1B1ABAcAAB ~ama
      1BA2A1A2Aa1laGA3A2A ~amb
      13C1c ~amd
      fcacbBfD1bCBd2BCb1BDBBba ~ame
      B3b1CBb1abAgB1AA1BAa2B ~ami
      4CAaa1B3baA3cA ~amm
      AbA2A1Cb2AAacb2A1Ac ~amo
      1A1A1bAe4ABA2AaB3Aa ~amp
      5A1b1A3daD1A ~ams
      2A10c ~amu
      1a3b6A1B1a1A1AAb ~amw
      jb1C2dCdcbeb1aaEeBbd2A ~an_
      6B1baF2eaA1A4A ~ana
      2A1A8e ~anb
      BCB1a2aADjfda1fFbeEABCCC ~anc
      aDDBBBA1ca1bbfaBfGBDFBcGB ~and
      B1Bd1Ade2A2e1H1A1BA2aA ~ane
      12abAa5A ~anf
      AgBaAGBAbhmDF1EBDaAD1C1BB ~ang
      BbA1a1Baa1AAafcB1A1BAAAb ~ani
      Af3A1AaaaABbdB3AA1bA ~anj
      aA1AAB1bA2a1BD1cccC1i1B ~ank
      a2e9a1B ~anl
      AABAAB1A3BafAA1A3A1cA ~anm
      BAB1a2C1A2bbdCecBFAa1a ~ann
      A2A1aBAb4hBDc1aA3A ~ano
      5i3aa2ABBa1AAAb2a ~anp
      4c1A4abE1bAa1b4A ~anq
      BeA1D1ACBCgbBDAeEfaD1CbA ~ans
      ffDdbaa1Cabda1aaBaBEaba1B ~ant
      1AC2aA5Ai1E4A1AfA ~anu
      gbA1A1A5d2CAB1bA2AA ~anv
      AabaAaaAbCBBeDAg2A1aa1BA ~any
      1a9cACAcA2a4A ~anz
      2b1C8IAA3j ~ao_
      2A10c5A ~aon
      A1A1cA1A1AaA1Fg1A1acaa2A ~aou
      ADbaACBbAaCafG1eCBfbaACeH ~ap_
      1AbaaB1c3cAB1A1ABAAA1aD ~apa
      b1AEcbfB3AACCB4gbaAA ~ape
      1a11eA5A ~aph
      1A1A1BAA2A1dbaDAAa1gaAB ~api
      6f6bcCA2AA ~apl
      1AA1A3bAa1AcfB5AeAB ~apo
      3ABBCBBBBCB1Aa1BAa1bbbf ~app
      D2CaDA4bCA1gAAeA1AcBB ~apr
      11a3C ~aps
      1aAA1g3cc1AABaaA2a ~apt
      ab3a3AaA1C ~apu
      12AA1d ~apy
      1AAA2Ab2AAAfBAA1AA1A1Ac ~aqu
      1B1gAdabAaahADb1AdCb1bADF ~ar_
      AaAd1BBBcBCaaibDBDBBB1AbB ~ara
      1A2A2f3CBdAC5A2C ~arb
      3bAdBB1aACBbAaAa1Bb1DCa ~arc
      CaBaaEabB1A1ccD1AbcD1C1dA ~ard
      DCBbBaC3d1a2iF1CbBabC ~are
      aAa2A5cBbcDBAAA4d ~arf
      1BBB1cb4Ac1aeAAc1A ~arg
      15A ~arh
      d2B1ccCe1CcA2D1AbBAbAaB ~ari
      Ab1A1a4A3bBAbA1c2aA ~ark
      ab1B1ceabac1AbAHcAdBdAadD ~arl
      2A7A1BjC4A1A1A ~arm
      5D1a2dA1hA2AA1A3A ~arn
      1BAcA1a1BA1AAacBAAaAC1Abc ~aro
      3AA8fbD2bB3a ~arp
      A1AA9AA2A2d2dA ~arq
      fC1BACCC1dBAEFbcBbAfAB1ab ~arr
      ABaACA1A3BabbaBcABCAaCc ~ars
      CBCA1DA3AdABacal1cAbAbA ~art
      A6B5Cc1c6A ~aru
      13bba ~arv
      dA10aJBi4cA1AA ~ary
      CbaABEcB1GccaaaAdAcaa1Aab ~as_
      1A11CadAb4a ~asa
      13a ~asb
      3A2b2ba2aAD5A ~asc
      BCBiAb1B2ACBCBaec1CACBfB ~ase
      3A3c1aA2B1C3b1A ~ash
      bCAa1BaA1aac1cBa1AaAb2aa ~asi
      aAB1AbAA2ac1a1Cc1bAB1gAA ~ask
      13a1b8a ~asm
      a1b9bDABbb ~asn
      a2acAA6cBFD1A1c1fb ~aso
      5A7b1a2B ~asp
      13d2a6B ~asq
      cD1eAabc1e1CA1E2CaaBb2A ~ass
      fBDABB3BaAAbbECBAe1AAeB ~ast
      1B1f20B ~asu
      3a3a3A1A1b3A4c ~asy
      CBaBbbbA1BACb2CfCbAbBdgb ~at_
      1AAdaaae3DBbBb1A1c3AA ~ata
      AAbA1AAB5bc1bb2BA2A ~atc
      BcBBac1aAdDcdb1fcAFBCfAC ~ate
      4AA1B6dcA ~atg
      ACCAABacbCAAfCccA1cCABbaB ~ath
      CbDbdEbDBEABccDbDADbBfA1a ~ati
      13b1a ~atl
      1aA1AAdB3ABeD1AAbAAa1BA ~ato
      bcAACAb1A1AABaAaCABbACa1A ~atr
      2e2bA6DfaA3AAa ~ats
      baB1A1AA1aaba1bD1aAd1AaDc ~att
      2A4AA2cACca3AAA1db ~atu
      13b1A ~aty
      BBaBA1BaA1aBAeaEccDc1aEBa ~au_
      7a5e1B5A ~aub
      1C1bAACB1aBAce1bBABBbaABb ~auc
      2baaB1a1Aaf1H1cca1BBdB1C ~aud
      2AB7cAaAA3A2Aea ~auf
      1A3a1A1aa2Bba2aa4c ~aug
      3aa6AcDa4g1A2a ~auj
      4a2A1a1b1bAA1a2aaAA ~aul
      5d5B1d1C ~aum
      1A1A7c1aAa2A4aA ~aun
      6b6aAB4A ~aup
      a1d2abaA1a1fEafABDABaadB ~aur
      Bea1ABbdAcacc3a1bBaAaCB ~aus
      cbFbBdBBaBDcFdDCbcmABAF1B ~aut
      acA2A1e1aA1aGAe1AA1BA1A ~auv
      BbACAABB1AACbaBBAAABCAA1B ~aux
      c3AA2ba1eA1BBA1A1a1b1a ~av_
      jdDB1DEA1BAc1aEDADDAbCAgC ~ava
      BecBBbcB1Bc2CaCB1eae3a ~ave
      A1dbeAAA1a1fBdgEcA2A1Aaa ~avi
      13a1A ~avk
      1EgAABeaaaaGCD1c1a1CCeeBf ~avo
      13g1A ~avr
      h11AA1A1AB ~avt
      2A10b1A ~avu
      13c ~avy
      4A2d2aadHAb6A1D ~aw_
      2A8BeC1e2Aa3AA ~awa
      15a8a ~awi
      13b ~awn
      13b1a ~aws
      13fbB ~ax_
      15c ~axe
      1A3aA6e1a7A ~axi
      BACDb1ABDAAbabd1fCAbAAabE ~ay_
      11A1eAB ~aya
      11aAa1A ~ayb
      BAAbAC1A1AadaeAA1BBABAac ~aye
      13B1b1b4AA ~ayi
      A4B3a3jAB1C1A2A ~ayo
      4A1AA1BbbAjBB2ABA3A ~ays
      1aAA8AeAa2ac3b ~az_
      2Aaaa5A1bcC ~aza
      aA3c1a2A2AACa5ab ~aze
      4B6A1aA1aa3AA1e ~azi
      7A5Ee1A ~azo
      13a1A ~azy
      4AAad1aaBABafa7A ~ba_
      5A1a3fcAaa3BAA1AH ~bab
      aA1A1aaa1Aa1ABBbAcBabAA ~bac
      Ac7aA2E1d7B ~bad
      3A1a1c5cAB1AA4c ~bag
      a1b3D2aAaafAJB3AbA1c ~bah
      Ac5b3A1cBaa2A4A ~bai
      g9A2B1B1A5b ~bak
      A1A1AAAA3bacbA1AaCcAA ~bal
      AbAa1cbba2BABAdAA2a1AAa ~ban
      5A7cbBA4A2A ~bap
      AA1AB2A2A1cegE3dA2cB ~bar
      AACeABe2baAaCCdA2dBA1Db ~bas
      1bBAaA1d4A1DaAB1aAA2A ~bat
      6A6C1d3A4a ~bau
      7A5g1A ~bav
      13b1A3A ~bay
      3a1b7A1A ~baz
      5A4a2a10a ~bb_
      1bA6bB2d3A4a ~bbi
      BCc1BAacc1Cf1ccaBBACBDAb ~be_
      ABe3AB1aB1BCdaA2Ab2b ~bea
      5A7abA ~beb
      1A3AAd2a1AbAB6a1A ~bec
      7A5AAa3c ~bed
      2A6a2AdaB4a ~bee
      ebA2A1A5cAaBBAAb1AAa ~bef
      aA11E1aAfB4b ~beg
      2A1bA7C1c6a ~beh
      3cA6a1a3AAA ~bei
      AAag1AAe2a2Cb1a1A1D1A ~bel
      AA1bBBA3aacAaBBA1cBdB1b ~ben
      A2B1AdB3AbdAA3AA2aB ~ber
      AA1BAgaa1C1BabAB4AcfbA ~bes
      1cBA1AAg1baCACBF1aaAABBBd ~bet
      7A4adbB ~beu
      2A9ac1B6a ~bez
      12aA7a ~bg_
      5bA4ba2A3A4a ~bh_
      2d3AA4A2B1a1B4d ~bi_
      5b4aa2cA ~bia
      13b ~bib
      8a4aAb5A ~bic
      1a3a1B5dbA2A ~bid
      BABCbB1D2FbABbf1AD1bbBDf ~bie
      4A2A7c5d1B ~big
      4a8B ~bij
      A4A6AeAA ~bik
      abAA1AAb1bA2FabBAAAiAA1C ~bil
      13c1A ~bim
      d2dBAA5AbBA1a1A3b ~bin
      6A6c1a ~bio
      3A5a2aC1A7b ~bir
      4C4bB1A1AAg2e1a2C ~bis
      A1CABcAB1aAC1fdGB1bCBAeeA ~bit
      AA4a1A4BAC2Ah2d ~biz
      2AA5CAbBi1A6A1f ~bje
      a2A2A6c1B ~bl_
      ABaAAA1c3A2bDAbcCAAad ~bla
      ADB1Bbbbbb1da1BcC2BAdFAB ~ble
      a1B2CAA1aaBaEDgbAbAA1Ahb ~bli
      2A2aaA5cafAAA3AAA ~blo
      13a1B8b ~blu
      2A8bAA ~bly
      15A ~bmw
      13a ~bmx
      2a10I5i1A2b ~bn_
      A1c1A1ba4AFcd3AA ~bo_
      A1a8cAbAc2A1AAaA ~boa
      d3BA7bAB1b5A ~bob
      3A9b1B ~boc
      4A1e5eaAA4A ~bod
      13AbA ~boe
      2a1C2A3aa2A2b5E ~bof
      2d8d1BCc ~boh
      2AA1AA1A2Aa1bd2AAa1Bab ~boi
      4A8AeC5b ~bok
      2AA3d3AAe1A3B4A ~bol
      1B2c8c2A ~bom
      AiCakaDCaAab1D1ABbBcB1aA ~bon
      5B1A5aAb1e1A3A ~boo
      2CAABBA1aAc1cBDbBcaa1aaA ~bor
      2AA2AA1c1A1caE1AA3AA ~bos
      AABAb1eb1aaABa1DAA3b2a ~bot
      bBa1CAcdAAAACeB1BABAcBBeC ~bou
      4A8dBaABAD ~box
      12ABcd3A ~boy
      1A1A1A1b4b1ba2A1Aa ~bra
      aACA1Ca1cBC1Aib1ACBBCABCA ~bre
      aBABABBbAb1cBbCaA1AAA1B1B ~bri
      bBbaaAB2BaBb2DAaAc3A ~bro
      aA1d1a1c5B1Db1A1Ba1Aa ~bru
      5A5c1Eda6a ~bs_
      13b1Ba1A4a ~bse
      2Aa2A6AAc4A ~bsi
      3bh1Ac3AbF1B3AA2Ac ~bso
      12AB1b2gA4A ~bst
      5A9a ~bte
      9A3cAa6B ~bts
      Ba1a7A1AAABe4a ~bu_
      13a4A ~buc
      5A1A3a1C1c ~bud
      1b13A ~bue
      15A ~buf
      a4a3Aa2aBAc5A ~bug
      1A3A1A4AbAA8b ~bui
      1AA2a1A3B1e1a ~bul
      3A2AA6dB6A ~bur
      AB1AA1Ab3AaAa1a1aa2A ~bus
      1aAaAbA3AbA1BB1a1a1AeAA ~but
      13Bbc ~buy
      2cA1aa2Ba2BBcB2B3B ~by_
      5AA6EAd2Ae1D1B ~bye
      1A3A2c4aAC ~byl
      Aebad1BDaaBacADBCAeBAbigc ~ca_
      3A1b1A5eAE7A ~cab
      14A ~cac
      A1A8B1abb7Ac ~cad
      13a ~cae
      4AAa6dAaA5A ~caf
      13cAB1A ~cag
      13a1A4a ~cah
      BBCA1bAAAAgA1bBDBB1AADABB ~cai
      13cAa ~cak
      AB1A1Cb2AA1BeabBAB2ADAA ~cal
      1A4AA7c1AaB ~cam
      a1a1C1baabAAhA1cAbABaBCcB ~can
      AAbAAaAbA1bCABBC1BCBhAA1a ~cap
      aCBCABAd1AaaCc1aABcBAaCCb ~car
      1CAA1BAg3fBB1ca1Ba1AAAa ~cas
      AcA3A1AAa1cGcgb2AB1BBB ~cat
      AA1A2cA1cb2aAD2AB1AbAA ~cau
      A10A1c1B ~cav
      13BbA ~cay
      4d6ABD1a3a1AA1A ~cc_
      3A7c1CAc3A ~cca
      2AA8ABAg2AA4c ~cce
      6A6eA ~cci
      1AAbaaA2a1aaaAC1BaAB2A ~cco
      11AbB1B3f ~ccr
      1a2B1a8a2A3A1b ~ccu
      13bA ~cdi
      13c1A7bA ~cdo
      ABDb1cahBaAC1bAAb1eA1AacA ~ce_
      1c11D ~cea
      gA3a4A2BADBBBB3AA ~ced
      1A3A3a1aAa1a2aB2BA ~cee
      13a1A ~cei
      hAB1BBA2A1eCIdGCAhBCacAa ~cel
      a2dAB5cCaBC1d1Ae3A ~cem
      B1BAAc1A3bBAbeCaAAaAABa ~cen
      2eA1dA5AE1cA1AAA2ac ~cep
      AadabABd3aBAAcAcaABAAaA ~cer
      AaaA1bABA1da2BaABBbG1hAB ~ces
      CbbC1a1A2aCcAcaDA1aAagd ~cet
      3A2A6aAe5AA ~ceu
      13B1f ~cev
      3e2A5AC1A1cAA3A ~cez
      5A8AcA ~cfa
      DCcB1BAAaegAAFagaB1aBb1a ~ch_
      D1BcAcdABbeabcABBbfeBB1FB ~cha
      1CeA1B1cAaC1ceEAcDBAc1FAc ~che
      a1bgBAab1A1da1acACBCA1BBD ~chi
      2C7AA1b10a ~chm
      2AA5a3eAD1A3A1A ~chn
      2EBaaBC1BAc1b1CbCb1aedcA ~cho
      7A5bcA6A ~chr
      3A1C7gA5A2A ~chs
      2d5aAAB1A ~cht
      6A6C1b2aa3a ~chu
      13d ~chy
      aABfa1bCaAccB1BBb1db2AAB ~ci_
      1AA2ABB3BaaB1A2bAe1A ~cia
      5A7Bbb7A ~cic
      A1c2ABA3fDaAb3BA1AAA ~cid
      acCaBAA1A2dABAcBB2AhE1B ~cie
      3A8AC7e1AB ~cii
      AAbA1f1c1cEaAbBCaAAA1A2B ~cil
      12AA7d ~cim
      1B2B1A4aAfDc1A1BAA1AA ~cin
      4A1A6d2Aab1A ~cio
      2A1agA4a1EaeA6a ~cip
      13eAA ~cir
      AAa2b5bBecBA1AAAaA1b ~cis
      AB3d3a3b1A1A2B1A ~cit
      13a1A ~ciu
      kDAC1cbcA1bFHDaBAcA1fBAcI ~ck_
      13a1A ~cka
      1A1ca2a1Bb2B1g2A2bABa ~cke
      13Bbd ~cki
      a12A1c4b ~ckl
      7A6bA6A1a ~cko
      4A8g1E5A ~cks
      BcB2fAe1aB1ABEc1ADCAa2a ~cla
      1BAa1AA2A1B1g1BBBA1A1AA ~cle
      daB1AdBB2bAcDbBAabcADAAA ~cli
      A1A2A1f5AAA2Ac1A1A ~clo
      1AbAAA1A2AdAdA1AC2b1BAa ~clu
      12aB1b3A ~cm_
      13c1D ~cnc
      4A2A3BAAaA1A1cA3b ~co_
      6a6aAB ~coa
      5b1A3A1abD7b ~coc
      2AA1AAaA2Adc1AA1A3b1b ~cod
      6B3Ae1Baa5a2B ~coe
      13aA ~cof
      13d1B ~cog
      AcA2B1B3eAFaf3AA1B1A ~coi
      DacCABaBB1BE1dDfACBCC1AaB ~col
      ABbCaaAabdaa1GEiDheAaCa1E ~com
      BbFc1bdaA2A1BAaAcbbabBce ~con
      A1da7Abab3AAAbAAA ~coo
      AACc1dAA1BbA1cbcA2A3bC ~cop
      1f11B1B ~coq
      AdEc2B2bAAcbeCbbDB2AEc ~cor
      5B3b1a1f1C2b3A1A ~cos
      baAB1BAa2aA1baBbacAa1ABb ~cot
      aE3A1aAAAccdBDfBBcd1Aa ~cou
      13aAb ~cov
      cBBbAACb2AABcAcb1AAAACdb ~cra
      2B2Adda1ABAaAAD1gaAAAB ~cre
      AbD4AAaaCaAaa1BB1aBBeD ~cri
      CaAB1Ba5dAbbc1BeAAAA ~cro
      AA4A2A2ceAdBaA1A1ab ~cru
      13a1A ~cry
      AA3A1B4AicA1AAa2AAa ~cs_
      9CB2e1a ~cse
      BdaeAB3CBAfBBaAAaB1bfBa ~ct_
      A12a1Da2a2a ~cta
      Ba1AAAeA1a2Ba1DA1AaBAceb ~cte
      AiFb1bAaaAbcBAbd1B1BDABEa ~cti
      1a3b7B1BA5A ~ctl
      BA2A1A6a1d6A ~cto
      fC1AA1B5AdA2A1A4A ~ctr
      4c8C1e1A ~cts
      abAA1Ae3b2d1D2A1d1AA ~ctu
      A1e4A3aADBa4b2bc ~cu_
      4BAa4a1BAC4a1b1b ~cue
      AaA3Aa3B1dAB1AAA2a1A ~cui
      hBdB1C1c1baBABaBAAAbBBaC ~cul
      5A3a3AAd6A ~cum
      1Abe1AAA2ABd1ACA1AAA1ABc ~cun
      A5A5acb3A2A1A ~cup
      Aac4A4AF1gA1A3c1A ~cur
      aaaa1BA4BA1B1c2faAAAA ~cus
      1AAB1Ah4eBaaAc1AA1a1aA ~cut
      13bAB ~cuv
      1A2aC6bf1B1a1AA2Aa ~cv_
      1b3A5B1cc3a4A ~cy_
      13b1A ~cyb
      7a5a1A ~cyc
      13a ~cyl
      2A1AA1c3babA8AC ~da_
      1A3A4BBb1feA3A2Aa ~dac
      3A2a2aAABe8a1A ~dad
      6aA7a ~dag
      13A1a ~dah
      b4A3b3D1ada2A1AA ~dai
      11Aa1aB4A1A1b ~dak
      5eaA4aCA1a2a1a1A ~dal
      a1b1dAk3AAcB1K1A1a3Ab ~dam
      d2cAbDBAbaaa1BdBABBbA1ba ~dan
      9b5a ~dap
      AABA2e1eBCA2AeB1b1A1AA ~dar
      13A1A3b ~das
      AdAbAA1A1a3HAgAA1AAAa ~dat
      1A5a1aa2AAA2aaa3b ~dau
      kaa1ABa3aaCE1aACBBCdBa ~dav
      A1ABbA3B1fAgBa1ACaA1AbB ~day
      13AAa ~dba
      19c1B ~dby
      13c1a ~dde
      3A9c ~ddi
      5A1A5c1A ~ddl
      bA3d1a1gabAbbF1BeDBafDd ~de_
      1AD2A1B3Bcc1b4A3B ~dea
      DABbAaAc1C1BAAaAAgA2AAAA ~deb
      AAf2CAbA2fbCA2Aae1BA1B ~dec
      AAcb7AabABB2AA2a ~ded
      2cA3a1A1CA1cBA1A5a ~dee
      a2d3a3BADbCa6Bd ~def
      3b3A4b1bC1Ab4bA ~deg
      AAaa1A5B1BABb1A1AA ~deh
      b1aA1CABA2Baa1CcBBAdABAg ~dej
      13a1c6A ~dek
      ABBb1dAB2aAcEAiAA1AAaaa ~del
      BBaaab1BA1ABCcbBcbAdD1bBa ~dem
      d1BBBDBAA2AcdCbACAB1AAdA ~den
      aAAA1A7eBB ~deo
      C1cACDAAA1DnIeCADeBBbbCCC ~dep
      bD1aaaABAaABBD1eAAAAgAefd ~der
      dCAb2ABAaBb1aAA1DBAFCbCC ~des
      aa1k1A1b1B1AbAABAAACAA1aB ~det
      1f1AACB2AacadAC1aAAC1ABA ~deu
      1B1AAb1b1B2A1db1ABA1ABBa ~dev
      h2A1b1b2a1AE1B2A4C ~dey
      1aFBAjA1a1AAAjAaFaAaB1DA ~dez
      13b ~dfr
      2b2A1A3a1b1b1A ~dge
      11ABA1a8d ~dhe
      BcaaBCACAB1AAA1CoBBC1CBca ~di_
      4b1ab1a3Aaa4aA ~dia
      1AAA1bB3A2fcDA1A1a1Ab ~dic
      1ACB1B1a2A2abbh1A1a1BEA ~did
      bAA1AACBAA2BdB1a1AfAa1bD ~die
      1iaAAAA2cE1ACB1C1BAC1A ~dif
      10a2b1AA ~dig
      13f1A ~dij
      13B1b7a ~dik
      1A10baaA7A ~dim
      aAbbBaCBA1a2fa1AAAB1AABb ~din
      A1A1BAAe4AdaEcA1d3A ~dio
      2a2AC3B1aCAhA1B1A2A ~dip
      1eA10D1A4a ~diq
      B1dACafAAaBbDHCddAhDAaABi ~dir
      CCaabBaAbabgFDAFhCaAAbcdA ~dis
      Ce1BaCBB1AaaaABCe1B1ABCdD ~dit
      1A1A7A1b8ba ~div
      1AA2A7g1BE1aa3AA ~dix
      13b ~diy
      1bA2a9a4a ~diz
      5A7A2b5A1c ~dja
      1A1A3A5ccB ~dle
      13eBc7A ~dlo
      5AA2aa2b1B7b ~dly
      1A4b4dBafD4AAA1A ~dm_
      13AABc5c ~dma
      5c5b1C1b1A3a ~dme
      5AA6A1e ~dmi
      1Ac4B4AcBDe1A1AA2b ~dn_
      fa1C1AaabBb1ABbeDf1CBBaDb ~do_
      5A3a2AaCe4a1A ~doc
      AA3c3aAA1DAcA2A2cAb ~doe
      2A9AcdD3A ~dog
      1bBd1ja3bebH1D2BkEaCaC ~doi
      13AA ~dol
      5AB1A3AfBa3A2c ~dom
      1dbda1b1AcACcAC1dCbbbAAAD ~don
      2AA1A7dAB6a1A ~doo
      1DEBABA2bAFcfbE1ABCBdBBc ~dor
      1Bbc1AAB1A1AcC1a3Ab2cA ~dos
      1AAC1AaaA2bDebEaB1AC2aa ~dou
      1a3CBA4AdBCB2Ah1Aac ~dow
      13d4A ~doz
      6A8B6a ~dph
      3d19A ~dpr
      13c1C1a ~dps
      15A3A4c ~dpu
      Aca1AbaBb2AAacCa1dAbA1ba ~dr_
      1da1ABeaA1bhaDb1B1ac1bBAD ~dra
      a1aEA1aBBaACEaCdAbaBABAb ~dre
      1A1AA4bA1aaaa1AA1A ~dri
      ABBda1AB1a1C1dba1AbABA2B ~dro
      a1a1AA1a3AAiCA7AA ~drr
      13a ~dry
      aaBABdaa1b1bBAbADA1C2Bae ~ds_
      13A6a ~dsc
      13A1a1a ~dt_
      CfCABaaAeAbafJd1AaFBfcAbB ~du_
      7A7c ~dua
      9a5b2A ~dub
      1A4AAa2bacA1AA1A1AA ~duc
      A4b5A1CbCa3Aa ~due
      1A2BB1AB1b1ADff4A1AAA ~dui
      13a ~duk
      5ad6cAD3A4A ~dul
      6af5BAA5A ~dum
      5Ad4A3aA ~dun
      1Be1Ba1AbaBbAAC4bA1A1a ~dur
      7A5fAb4a2A ~dus
      2B8A1a ~dut
      6e6A1D3A ~dvi
      10b2bA ~dwi
      13c1A ~dwo
      2A1AAeA4eaAB2baa3a ~dy_
      4A8B1d ~dyi
      1A1A1bA6F1e7a ~dys
      2B1aAAA3AaBae3bA ~ea_
      7A3baB1a8a ~eab
      A3A4Ca2EAc3d ~eac
      BaA1ABbcacaBdFC1aAead2B ~ead
      13Abb ~eag
      9A1aDD10e ~eah
      12bb1Ab6A ~eai
      2A3c1aAc1ABAB2A ~eak
      2aA7cdBdbAA1AAcaAA ~eal
      4a1cA6aC2A ~eam
      1cAcAcAc3cAcbHa1AAB1AAA ~ean
      7A5Aad ~eap
      acccBDAAAdbBcbAacBBBa1ABB ~ear
      aBAa1aA2c4AaCAAba1gcA ~eas
      A1eA3A5gbABAA1AA2b ~eat
      2AC2Cb2BBBidGcaBC1aBAA ~eau
      2A10a1A2db1A1aA ~eav
      B6AA4a1D1b ~eb_
      2AA3b1A1a1ab3ABa ~eba
      AaA7a1Abaaa3A ~ebe
      3A1A1d3A1BAB1a2A ~ebi
      5A8Bb ~ebl
      2B1aBd4A1eaa1cABA3A ~ebo
      c6b1C3agE1A2A ~ebr
      6A6aAa ~ebs
      B2bAdA4AAF1A1f1abA ~ebu
      13b ~ebw
      gDEAAbdAAAb1Aca3DAC1dCb ~ec_
      BaAAA1AA4AaCDAA1AiAac ~eca
      3A11A ~ecc
      e1BAACAb2AAcFbgDBCCBAb1B ~ece
      bBh1h1b1A1AgBbbBBAABbBAAA ~ech
      BAe2bAbA2fDB1bB1AABgBAB ~eci
      7A5Bbb4c1B ~eck
      2Aa1b1d4cCab2bA1A1A ~ecl
      DCFABD1BBaBDc1FadfacDdC1b ~eco
      BaBBAcf1A1aBBadEbBa1bBBbB ~ecr
      13Aaa3b ~ecs
      DhB1bCf2BBAaE1bAA1bEadEd ~ect
      gAb2A1A5AAcAAA1AAbA ~ecu
      7a5a ~ecy
      cbfdAi1B1AAecCbcbBBABc1bA ~ed_
      gAAb2bA2B1aHeeC1AAA1aA ~eda
      3A ~edd
      hAAAAdAA3AADaADcCCAaABB ~ede
      2b10a ~edg
      EcACAEA3aaAcCGkCACaAAEB ~edi
      c1AB2A6bABaaB1B2d ~edo
      13a1A ~edr
      1b5c1b1A1b1C ~eds
      1A9aaCAh3A1A ~edu
      1bdDaAbAACadcaaBACBbb1EBa ~ee_
      A12B2e ~eec
      1eABAacA1b1aaFa1AA1AA1daa ~eed
      3A1A3a3cBd2BB2AAb ~eek
      4B1d5BCbe2A1A3A ~eel
      1aB2A1A1a1ACdAB2C1a1A1c ~een
      1B1AAAA2AacbbadA1ABD1Acb ~eep
      2A2AaA3AAA1a3e1c2A ~eer
      1ADeBCa3aBC1Dc2aaBBaDa ~ees
      A2Ac1bA5abD8b ~eet
      15b ~eez
      1AAaBba2aAabBAaCAcA1aBba ~ef_
      aaAdBCAa1a1BBICCcgACD1AdB ~efa
      aCAa1AbAabbAeDcaBcdaAAaaA ~efe
      B2c1A1A3BBBAAAbAABAaAe ~eff
      B2c2A4abcBbbA2A1AAa ~efi
      aaea1B5fAbABBA1B3bC ~efl
      dbAa1bbA3A1Ce2CAAbAA1a ~efo
      13d ~efr
      13a ~efs
      a2a1A9C3Ad1A ~eft
      2BA3A3A1C1d1Ba1AfAAh ~efu
      bA3A7BdA2B4b ~eg_
      ABCcAB1AAaAbfbg2Ac2BcbD ~ega
      1a1AaACa2AA1DAe3BA1ba ~ege
      BA1a4A2AbFCcCe2b1AA ~egi
      A4aA2c3aAa1A ~egl
      2AA1a5cbgAD5A2B ~ego
      13b1C ~egp
      a1Ae1A7AAf5AA1A ~egr
      1aA2AcA1a1A1e1B5AA ~egu
      5d5A1Hdf2A3A1c ~egz
      a3A1ad2acaHABc1Ab1b2A ~eh_
      4bA7a ~eha
      13a8a ~ehi
      AAaa1A5B1AA1b1A1AA ~eho
      2b10A1A7a ~ei_
      1baaAAB4aCbcc2AA1AbAA ~eig
      CCCb1CaB1bAaagEaaCCC2aA ~eil
      13Bc ~eim
      1Ac1bE2AAaBAfCDhabaBa1bB ~ein
      6A6eAB ~eir
      11f1A1AA7A ~eit
      1aA1A8d1C2AA3AA ~eiz
      AA1c8Aa1AA3A2d ~ej_
      b1aA1CABA2Ba2AcBAAdABAg ~eja
      7A5bAc3C ~eje
      4A1A6JBeagA5a ~ejo
      aA1a1Ac1baaA1bC4BA2Ba ~ek_
      5b14b2A ~eka
      5a5a1c1a3A2A1a ~eke
      13b ~eki
      1Ac11AbaaAAA1A ~eko
      a1A2c4a2f1DA3d1A ~ekr
      4AaA2a1CC11c ~eks
      1a4b6a1C ~ekt
      a12A2A ~eku
      ADCaCeac1CCEbbb1ACbB1AAAA ~el_
      Ab1BA1fB1aAbbBCDBjaACAb1d ~ela
      6A8c8A ~elc
      A9AAaa1b6a ~eld
      BdA1C1jaAAaBAbaGBAACBAbdC ~ele
      1Ba2A4a2b1c4b2A ~elf
      D1DAAbBDAa1A1AfdcD1agaAC ~eli
      4c1b6D1d6A ~elk
      cE1BAEAda1CAEDbfBadFcAACb ~ell
      11cBA1a7cA ~elm
      5A9a6A ~eln
      AAA1bacB1AAg1BCabAAbAa1AD ~elo
      4AbB6abbA1AA1c ~elp
      A1AAb1d1A2cBaA1A1AaC1aA ~elq
      3A1B2b3Ba1C2e3Cb ~els
      1a5c5d1B5A ~elt
      bcA4c1AaAA1AA2b2b ~elu
      13a ~elv
      2ac3B3AcBcA3AAB1Bd ~ely
      1AAb1ABA2ACAg2AADfA1ABe ~em_
      1BcbdBbAbaA1AABAec1CF2cb ~ema
      eABdBBcA1aABdBAbAc1BaACBA ~emb
      cBaeB1AdADdabEADegBDAfaCb ~eme
      DAA1BA1A3A1d1bBdABaa1A ~emi
      ah3A6aB1DAA2A1A1d ~emm
      dAAg1aAA3AA1aH1DB3AbB ~emo
      B1FGafABAaAc1AaaBdBaAaBaa ~emp
      13b1a ~ems
      13b1c ~emu
      AA11A1A1d ~emy
      1BaCEbBbeb1bee2FAFE1CdBc ~en_
      B1AdAACAAcaCcebDAaacba1AB ~ena
      13b5A ~enb
      DFCDfBbaBbaf1cA1bgaABAbCD ~enc
      1aEAFb1b1aBgaD1beaC1aBada ~end
      eCBBA1ABABABafEb1AaaC1EAb ~ene
      AbAb1b1AAB1a1b1BB1b1A1b1a ~enf
      ABAB4DkBaB2CABBA1AEA ~eng
      aaCAcaA1A1aB1bDba2ECaA1B ~eni
      2b10b10B ~enj
      1ABB4Aa2DEAdaAA1BbAhB ~enl
      A1bAAA1a3AacbC1AAAAb1Ac ~enm
      bBAA1DBa2aAbcfaAAb1BAA1B ~enn
      cbACaBAA2aB1aAcb1Aa1B1bc ~eno
      5A7d1A6a ~enp
      1A1AacBBaaaabB2AAaAc1A1b ~enr
      CAdc2DBAbaFabd1BabFabCAb ~ens
      CCdA1C1CBAcebABdfdE1AbAbd ~ent
      A1ab1B4CcA1CdD3gA2A ~enu
      2E2aaA3bcDbadaeab1Abb ~env
      6A6ca1A6b ~eny
      1AA1aA3A1a1eCcA2A3AA ~eo_
      13c2ba ~eoi
      8c4bAA ~eol
      1A3BaA1aa2Ecb7A ~eon
      5aA3A2eAa ~eop
      5A5A1dAf4A3A ~eor
      3A9b1B ~eos
      13c1B ~eot
      aga1Bbb2AabCH1bE1dAbBAe ~ep_
      aDfCBDB3ec1baACgA2bBCB ~epa
      13A ~epd
      BAAABFAA2AfBcAAgDCACBABE ~epe
      1a1A1aA2AA1A1aDda1AA1Ab ~eph
      AAA1BAaA4BdBA1cBbAacBa ~epi
      5A5BAe2aAA1b2Ab ~epl
      Dcb1AfBbAa1AAFBEaAg1babaA ~epo
      7A5d1A1AAAA ~epp
      ecAa1DA2AABdEAjAjAB2Aa ~epr
      A12d1A ~eps
      BaAB1bA3BAAeBaDBACB2bc ~ept
      AAb2A1AA1DBAD1bBeAAcAAAd ~epu
      2ac1Aa4AACdhB1A3aBc ~equ
      1CFBEAaBCcAcabCbGaaBCBbcD ~er_
      bABeaag1bdABeDAiBabAcCC1b ~era
      1A6bA3Aea7B ~erb
      aAAaEGA1A1AA1BB1C1CCcj1Bc ~erc
      B1AA1eAc4AadD2AAbaBCA ~erd
      bfCadDcEa1eFdbAcbbGaCafBb ~ere
      13c ~erf
      5A6aeAD1c1A2a ~erg
      11a1B ~erh
      b1aD1AB2bCDADA1DcbadC2C ~eri
      12Ca1a5b2B ~erk
      5Af6DdB3B ~erl
      aaB1AAbbbaAcaBAB1ACfBAaCE ~erm
      cAABcAAA1aCBa1a1a1eCBaBg ~ern
      aBdba1BAABa1AAb1Cdac1D1cA ~ero
      1b6AA2AfAC1AB1A ~erp
      abaBBBCA1aabCeAAaCbAC1aBE ~err
      ccAeCBdBaecFbDCAAAdaCcABA ~ers
      1CC2bcA1a1aDdC1AACAAAAAk ~ert
      7A5a ~eru
      BA1dBc1fAaad1CDCBdAbaa2A ~erv
      10a2aAa ~erw
      CA1cBBAB5cCCAcA1bd1Ab ~ery
      EFCbABFaaDD1AdbcFICJAbb1A ~es_
      3AA8a9d ~esa
      aA5A7C1A1b ~esc
      fBABa1A2AbeACBg1bBae1BBB ~ese
      a3abA1AAa2Dad1f4a1A ~esh
      A1abbabb2AeAA1aAbA1aaA ~esi
      1A1A7BBb4b2g ~esk
      5a3aA2dAA ~esn
      AcbBbfaA1abAgI2d2bBAfAa ~eso
      1ba1cadebbBBfDaAAAAAC2A ~esp
      1A2A2A3eBBBd1a1A2A1A ~esq
      1aA1bDaaAaA1BDcdcgAbbAcdb ~ess
      1beeAdDBA1bbeEaaAeddFDbFd ~est
      1c1A6A1BCbcBA1A1AaBC ~esu
      b3A7BH2abd2e ~esy
      1FAbaE1eBDagbCAAAcaBBAdAC ~et_
      bfAaBAbCAAAEbfD1cbDAbAB1C ~eta
      13b ~etc
      GBceCCCfBBDb1dBCaBAA1CECA ~ete
      13b1a6A ~etf
      1dA2d4A2EcA2cAA ~eth
      acbBaCEdAbCBCCCcBdBaaCceB ~eti
      5c2bA3A10A ~etn
      dCAB1AAAc1bABBBBBcCABCA1d ~eto
      AaChcEcDAA1cCcBbbCBCF1CbE ~etr
      1ABAAC1AbbdcaFABade1A1AcA ~ets
      bBAa2b1AA1Ae1eabBc1EBabD ~ett
      ca4bB1B1aAbAd1B2A ~etu
      13D1c ~etw
      2B10cAa ~ety
      1a2A6ABh1CA1AA2A ~etz
      dBAC1bcA1CbddCccbBbc2Aa ~eu_
      5A1c2A1BAAA1A3A ~eub
      1a11A ~euc
      6A6e1BB6A ~eud
      2a11A ~eue
      ABA1eAAA3b2fCA3B ~euf
      13a1A ~eug
      1aAa2a1a1aBBkAGAa2b1a1D ~euh
      A2bA1AA2a2aaAdAabA1Ac ~eui
      aABB1bAf2a1AAB1BBADABAcA ~eul
      1A9a1bcC3aA ~eum
      1AAaa1A5ADAfAAaaAA1AA ~eun
      b12A1A6aa ~eup
      acFAAGaCBBbcegB2DDDFCBDF ~eur
      ABAaaBAC2AbChCBBaBAB1BCA ~eus
      1aBAaaAAaaAg2cdAaa1D1ABD ~eut
      A2cA2A3AAABhB2B ~euv
      a1ab1bcb1cabacdDad1AbA1ba ~eux
      13b1A ~euy
      7A5bAb ~euz
      cA14aA1A2Ae ~ev_
      1A1B1a1b4adCDa1ABBef1C ~eva
      dBBfb1Dd1BbCabbBDACDAbAae ~eve
      dAABAC1A1AbAabAACAaCbA2d ~evi
      1d3Aa2B2BBdbAAAi1CAaB ~evo
      2A4b5dBc5A2a ~evr
      1c11DAd3b ~evu
      B2A2A4AADAACj2e1C1C ~ew_
      13aAc ~ewe
      13a ~ewh
      e11AA1bAa3A ~ewi
      6a3B2Hc1Ag ~ewo
      5e6Ac1DA2AA2c ~ex_
      AhaA1gA3AacAEbBAAAC2Bc ~exa
      aaAA1DA4cAcbAcC1ba2aB ~exc
      1ABb1c5A1BAB2A1B2A ~exe
      2Ad1AcAba4d1a1aBA1Aa ~exi
      bbBA1b1AAAaBAEAcB2A1bc1A ~exp
      BA1A1AaA4AbaABAbB2C ~ext
      aA2c5a1BdbaAACaABACB ~ey_
      h2BAAf4B1bAB2AB2AD ~eye
      13b1A3A ~eyi
      1AA7A2d1A ~eyo
      aACgHfea1bhaARe1hbfcBbBmc ~ez_
      5b7bAB1c ~eza
      5A4A2dA1Aa2A2B ~eze
      A1d8BDAAaA3h3c ~ezi
      5AA5ae1C1aAAAAc ~ezo
      5AA6ABC1A2g ~ezu
      5B7a1cA ~fa_
      5A7dAb5A ~fab
      CA1b1cbaAB2baFccABCBBAdB ~fac
      13a1A ~fag
      baEB1BCaAdAGbBAeBgADa2Ac ~fai
      Ad4b4A1b7aa1A ~fal
      ABA1aa1A2AcA2A2aA1aaa ~fam
      A2b1b1B2aBaceCAAa1AA2A ~fan
      2a4A1a1acd1F2ACeAb1A ~far
      bBAiA2A1BaAA1BC1AA4b ~fas
      b1cAa2A3B1E1E3bA1b1b ~fat
      AgadBdAAA1ag1DDbCaBdG1BA ~fau
      aB6b1b1A1eF6B1d ~fav
      AAaA2aAa2Ac1b1Ac1AAaBbc ~fe_
      Aa3A8aa6eA ~fec
      5A7CAgA3A1A ~fed
      4A1C5B1ae4A ~fee
      5A7e1c5AA ~fel
      2b4d4A1aB3c4A ~fem
      7A3fAe1EaB ~fen
      1EDaAbcaab1EdcABBAdAbBcB ~fer
      3AA1a2A1AaDcd1A1AB1A1A ~fes
      4cA5AAcAF3AA3e ~fet
      AA5A3A1a1C1a1AA3b ~feu
      2A10A1c ~fev
      13E1f ~few
      13B1B1a5e ~fez
      a2aAB1e1aCabBc1CAacBBBdb ~ff_
      AA1e1AaC4bfCCAbccAAA1A ~ffa
      1ABA1A1A1A1C1ABfAABAB1bcf ~ffe
      AAaC2AA1cDbBEAdb1BcbABcb ~ffi
      1A3A1b5D2a1Ab3A ~ffl
      A2A3a2aBCa1A8c ~ffo
      1bb10AAa ~ffr
      7A5dAA ~ffs
      13e1BA6a ~ffu
      13da ~fgh
      AAA2B5a1Abe2Aa ~fi_
      1C1a1AbB7c1B1A1A ~fia
      2A10b1C ~fib
      Accc1aA1AcD1BEBAb1ACe1Bd ~fic
      3B1BA6B1e2a2A1d ~fid
      BdAC1cA4B2BBDABAa1fA ~fie
      11c1BaA2c5B ~fif
      2b4a3a2aD3Ac2c ~fig
      aa1fAadAAAABbCaAba1dc1CC ~fil
      13a ~fim
      b1BaBD1AAAd2a1BBDBe2gae ~fin
      2b12A3Aa ~fio
      15A ~fiq
      Aa1A1BA4cAa1eBc1A1AA1c ~fir
      1AbA1C7bAd2AA2A ~fis
      A1A8aA1dc1AAc3AA ~fit
      A12b1A ~fiv
      1fA8eBD1B2CA3A ~fix
      9a3a8AA ~fiy
      B12c3A ~fiz
      11A1dbA8A ~fl_
      1b11baCa1A4A ~fla
      bAca1BA2A1eb1AbBA1a2AbF ~fle
      1A3A1b2a2d9A ~fli
      A4A6aA4Bc ~flm
      2f8a3BA2AA ~flo
      13a1A6b ~flu
      13a ~fly
      13C1c ~fmp
      5A9bA ~fne
      1aAa1A5BDcAc3AB1b1c ~fo_
      2A2A7d1A ~fod
      2d10A1B ~fog
      1CbAbCA4gGAbAe1B1A1ABI ~foi
      1b9a12A ~fok
      5da2a3B ~fol
      1eBb1bb3AABEdA1AC1B1B1d ~fon
      6A4aac1c3C4A ~foo
      1A1dAABC1a1a1daD1Daabacb ~for
      1AAaAA1B5B3Ab1e2AA ~fos
      1dAA11B8A ~fot
      abA1AA1b1A1CdABBAaaa1Bbaa ~fou
      6a3A2a1B1A2A ~foy
      BA2BB2ADi2BA1BBBA1AAAA ~fr_
      EBBBaABaAFiDdD1eCEAACBAbB ~fra
      abeA1AABAcdBACcCdcbA1cBBb ~fre
      1aAA7aAdcBb6A ~fri
      B2c1A1A1b1abcAA1gAAA3C ~fro
      b2Aaca2aB1aB1C1bAAabcab ~frr
      13a1A ~fru
      4b1AA3bAa1e4B1Ab ~fs_
      7A5b1A ~fse
      aA1aACAa1AaBAdcB2AAbAa ~ft_
      A3ba6acAA1ABA ~fte
      13b1A ~fti
      12BBAc ~fts
      13dAB ~fui
      3b3A1A3DA4A1g ~ful
      1A2A2a6aAA2C2ab ~fum
      7a5cbC ~fun
      2A10c1A2A4a ~fur
      AAB1Ag3A2EA1e1Ba1A1AAh ~fus
      13e1BA2A2a1A ~fut
      6A1AAf2D1ea3b ~fwa
      5b7a1A ~fyi
      4A8cBb6A ~ga_
      3ca1aA3cBCBb3AA ~gad
      3b1A1AA2aAFcg2b1A1DaD ~gag
      bA1A1AA1b1BaaAc1ceA1A1A1A ~gai
      2Aaa1A1cb1cAAA1A4AA1B ~gal
      Ab1AA1A4BBHag1d6b ~gam
      5A1A3b1cbB5A ~gan
      11A1e1C3A ~gap
      BCCdAAAaA1Ab1EbaBBeCadaeb ~gar
      1a2d7AAaC4A2a ~gas
      1A1A1A1a3AfaDfAAb2b1BB ~gat
      7a4AfAB8B ~gau
      3A9b1A3a1a ~gav
      3A10a1AA5c ~gay
      2A1B2A5CdC3d ~gaz
      14A4A ~gby
      9CB2d1a ~gcs
      ABDaBcDAE1AbCbB1CccEDBdc ~ge_
      1A5a3aca1Ab1A4Aa ~gea
      1a11A7aAA ~ged
      6A3ad1a1B5c1AB ~gee
      7c5AaA3A ~gel
      1b5b7cA5b1A ~gem
      DB1BBAca2aABeC1aBbBBbB1b ~gen
      9Ba2dAd2AA ~geo
      BhBA1BBAadFA1eB1CBCbCfAAC ~ger
      ABAcd1bAfBBACdAaBA2bA1BC ~ges
      aAAeAbc3BAbDadaAAABAAhA ~get
      5AAb1B1eEaAA3A1B ~geu
      3a4Aac2Ecb7B ~gez
      13c1e ~gge
      2c10AbB ~ggi
      2A2ab2AA1bb1bb2a1A ~gh_
      9b3Aa ~gha
      14Aa ~ghl
      BacaaA1B1a1badc1A1Aa1A1Ba ~ght
      9a2aA10a ~gia
      5AA6c1a3A ~gic
      A1c1aa6Aa6a ~gie
      7A5cAA ~gil
      13BaA1a2c ~gim
      AAAAab2A4dAAAg1A3A ~gin
      3A9g9a ~gio
      6aA4aB4A3b1a ~giq
      13Bca ~gir
      1A1a1B2Aa1Ab1ADAA2b2AA ~gis
      13b ~git
      Aa3eb6BA3a1a1A ~giv
      1CAA1CBADh1ABd1DCABA1BBBA ~gla
      AABaBaA2dcB1BacAAAAA2B ~gle
      b1AA1CAACj1A1EBHAA1AAAAA ~gli
      9dA2A1A ~glo
      aA3A3a3dBc2A2A2a ~gn_
      1c3C5b1cA1aA2A2A ~gna
      B1Ab1aB1AaAa1dcABBaD1AaaA ~gne
      2A1aa1A5aba3a2AA ~gni
      BAgA1A1A1CAABcbFA1eAA1BeB ~gno
      13c1A7A ~gny
      ccABAA1b1abAA1CcAca1Aa1Ab ~go_
      11cAb1A8A ~goc
      13BB6aA ~god
      6aa2A2C1b ~gog
      1A2a5Aa1daA3A2a ~goi
      1AAA2Ab3AA1dC4A2bc ~gol
      2cb9AAA1B2A2b ~gom
      1Bad3a1AaAaBB3Ad3AA ~gon
      1AbacA1AAB1cbDBca1AbACA1a ~goo
      9A2bcdA ~gor
      3a9Bb ~gos
      Abac1AbB3A1hbCAAAbb1dAA ~got
      bgAB7BadaE1A1A3AB ~gou
      13b1C ~gpa
      3a9A1c7B ~gpd
      4AA1B6dcA ~gpt
      BABaACB4Ba1bcAABBAeAAc ~gra
      a12A2A ~grd
      aABa1AABA2AcbbBa3fcA1a ~gre
      1AAA1A1cc2A1c1AA1A2A2B ~gri
      1aAA1aCd3ACgCDB1AA1BA ~gro
      13f1A ~gru
      13A ~grv
      2AA1BAA1A1bBfcA2AAb1BAA ~gs_
      A4A9b ~gst
      cAA3A4A1baD3a ~gt_
      13BabA1A ~gta
      3A7aaD1f3A4a ~gte
      13bbB ~gti
      11A1caB ~gts
      1B6b4B1B ~gua
      AaaBA1cdacAjDCBC1A2CDAbH ~gue
      1ABA1h3BDA1caa1A1AA ~gui
      13cA5a ~gul
      13c8A ~gum
      2a10C1A4c1ac ~gur
      6aA5a1AA ~guy
      4f9Ba ~gwa
      13e ~gwo
      6A6f ~gy_
      A12b1a7A ~gym
      5e7BA3A5c ~gza
      4a6badAA6a1a ~ha_
      AaB1BA1A2AB1gBC3BAAaa ~hab
      7a5bbD3A ~hac
      2A8A1c1BAA1b2A ~had
      2A2A7c1A ~haf
      1A12bA7A ~hag
      13b ~hah
      aaCACBfA1AaBACAB1blcAAA1C ~hai
      4A3AdAA3a ~hak
      AAA1aBA2a1eEdBb1ABBb2a ~hal
      1BAA3c1a1aAfBD2aA3A ~ham
      1gDadaAB1bbCdDAdBABA1aeCE ~han
      4C8H5i ~hao
      2b8aABAb3A1b2d ~hap
      1AA8AAb1B2A5c ~haq
      1AA2aaa2aaaAaa2BC3A ~har
      1Aa2BA4AbD1e1b2a2a ~has
      B1aAcf1C1aaAbGbAg2a1Bbid ~hat
      cB1AaAB5eAaCbaBBaAAAb ~hau
      aAfa2a1A1bbaD1cA1AbbA ~hav
      13aA4A ~hay
      15A ~hbo
      3A11A7b ~hda
      c2AbBAb1c2gBaabaC1aCGAe ~he_
      a1A1AAbc3cAbBcd1A3aAB ~hea
      13C1e ~heb
      A1A10Aac4c1a ~hec
      a11be1B3B ~hed
      5A5AAb1C3d1c1bA ~hee
      1A2A1b6aBAAAAA1aAab ~hef
      abbb1C4aCDa1GfacbBbabA ~hei
      ABAAdb3a1AafbCa1CA1b2B ~hel
      cAaAAA3aD1aaDcAAcA1bA1a ~hem
      AA2AdAb2A1BBdA1AdcAaAAa ~hen
      4aA5A1cAb8A ~heo
      13AAa ~heq
      A2Aac1CdABbBbdaaAAdbCb1c ~her
      AA1AA1Aa3AAfBB4eBAab ~hes
      2A1AAab1a1AAGbd3A1Aa ~het
      1faBaa5BbCb1AAc1A1Ac ~heu
      7b5bADa6aA ~hev
      4dA1B3ABbBb3AAB1AB ~hey
      AAabABaAAB2cdB2A1EBA1Ab ~hez
      A1c1c6CdaACA2B1a2A ~hi_
      12Ab1A ~hia
      2A2A1f5AA6Aa ~hic
      13A1b ~hid
      aa1c1ABcA3accCAA1AaAAFA ~hie
      1bb9CaBA2a4a ~hif
      13c1A1A ~hig
      4AA1A1aA2g1B ~hil
      1A10bcAb ~him
      AcBeCh3B2c2DddBBdBAca ~hin
      10A2b1A ~hio
      1a11D1f6A ~hip
      7A2a2C1d ~hiq
      a1b2A1A3f2AbA2B3aA ~hir
      1A1cBbbb1AdcACABC1d1B1ecC ~his
      b8a5a1A4b ~hit
      2Bc7cA6A ~hiv
      4cA5AACAB8A ~hiy
      13BAc ~hly
      12aa ~hm_
      11A1a1A8a ~hma
      1AA1aA7a1d3AA2a ~hme
      1ab8bCc1AA1B4aC ~hmm
      3A3A1a3b1B1A ~hni
      7a5cAC5AaA ~hno
      1cB1ABbAA3ABcDaAAcAAeAA ~ho_
      2A10a7Aa ~hob
      13c1C ~hoc
      2A2A5A1a1b6A ~hod
      6A6d1a ~hoe
      15A3b ~hof
      1b11c6A ~hog
      ABb2b2a1ab1FAbb2A1AabB ~hoi
      a2fe2A3BDBA1Ac2BA1AB ~hol
      3AcbbB1BBacBcDAA1AAaAbB ~hom
      2bBA4acB1cbCaABA1AAbd ~hon
      AaA1AAa2AAAADAg1A2B1a1a ~hoo
      1AAbAA4aA1dBb1AAA2A1a ~hop
      2aaAB1a2Aaac2a2AaA1b ~hor
      bcBA2BA1AAB1BbcAAaAbAbbb ~hos
      2AA3A5eBA2A2a2a ~hot
      A1dAaBAB1ABdcDacA1AAAhAaB ~hou
      aaaBbaAAAa1a1BAaAAAAeAcA ~how
      2A2AA6f1A2b ~hoz
      BAAC1a3CA1AAAAgAACaAAc ~hra
      3f5a4bB6A ~hre
      7A5baA ~hri
      2A2bc6B1a1a1A ~hro
      1BBA1A3CA1af1a3CA1AAA ~hs_
      Abdba2B3cAD1ae1AaaA1BA ~ht_
      1A5A1aaAba4a1a3b ~hte
      1A4A6b1A ~htm
      2A1A7Acb ~hts
      AA1aa2c2AAcbAD2AcAA1A ~hui
      1A1a2gC1aA1abAAA1AAAAb ~hum
      11bCcaA3A ~hun
      A5B6b1c ~hur
      10a2D1A1A1b ~hus
      7c4AA4a ~hut
      9Cb1AaA1A1A3f1c ~hy_
      13a ~hyd
      5A6ca1C8B ~hyp
      11A1b1a ~hys
      1A2baA2bae1BaD7cC ~ia_
      1A4AA3aAdAg5C ~iab
      13b1A5A ~iac
      13bab ~iag
      BA3A3a1a1b1BcaAA3A ~iai
      2A4B3A1cAdAcAA2aaA ~ial
      13a ~iam
      1ACaAAcA1aDcAe3C1A1aAA ~ian
      4A8BfA3a ~iao
      13a1A ~iaq
      13c1A ~iar
      2d10Fc3A5a ~ias
      1A1b2c3A2AAF4Ae ~iat
      13E1f ~iau
      7A3AaeeC ~ib_
      11A1c1B ~ibe
      7B3AbBcd2A ~ibi
      baA1AfbAbabgaEbC2bA1CAAD ~ibl
      7c16A ~ibo
      b1A2A5cBAAA1A1A2A1B ~ibr
      1b11a ~ibu
      3AAB1da3Aaac2ABaBa ~ic_
      AdAA2A2c1A2aA2aAB1AaA ~ica
      1AAAafAAAAaABhaBABAaACABA ~ice
      AA1cCBBA1cdAADCac1Aah2bA ~ich
      A2ebd2acEBAiBA1AbaBAABA ~ici
      aDA1ac1e1Bb1bDAb1A2aaAAa ~ick
      13A1a ~icl
      1A9AaAcC3A ~ico
      5b8AA3b ~icr
      13dAB ~ics
      1AA2D1b3b1fa5a1AAB ~ict
      A1b2A1A3AAa4A3bb ~icu
      1eBbAcAA1AAadCcaaAABaACcC ~id_
      13CAe2aB3Aa ~ida
      5A1A5g1C ~idd
      1BgcBdCb1ABcLAaaFABDCcBab ~ide
      2A1bAAd4AAcdA1AA ~idi
      13CAd ~idl
      1AA12Af3A2A ~idn
      1a10Ab1A2A1a ~ido
      3A8AAaca5A1A ~ids
      DbIc1aCAAAagBdcDcBBAaB1AA ~ie_
      A4B1A1a3h1CA1A4A ~iec
      AAAA1B1a3aabcbBA1A1b1B ~ied
      15b5A ~iee
      6AA5d1A ~ieg
      15a6A ~iei
      1A1B1cAaA2A1Cae2a1ABB ~iel
      1d1AaA1A1A1BBfBEb1AA1fbAB ~iem
      bAE1eACAacAAC3adBAAabbb ~ien
      eB1bCDHBCDaDagADBaDHAA1Dc ~ier
      ABd2ABB3dDdbaB1Aa1Bc1B ~ies
      1aB4BbA1CecAb2a2aB ~iet
      bEaBbAd1BaA1aAA1adbc1c1aC ~ieu
      7A5AdA ~iev
      B3A1A2a3DAaAb1be1B ~iew
      15A ~iey
      bAAc2A1Aca1AbcJhaAAb1BdC ~iez
      beA2CB2bAcB1aD2d3c1a ~if_
      7a5baC ~ifa
      A1b4Aa3dBc4A2A ~ife
      1abA1bD2cE2a1bBAAaA1Bdb ~iff
      BjAB1aab5BaaDABAaAeDB ~ifi
      6A2A3a1A ~ifo
      13AAg6AA ~ifs
      A5A4cCb1b2c5B ~ift
      5c8AA6A ~ify
      4A2A5aA6d ~ig_
      4c2a2a2FB1A1c1Ab1A ~iga
      B1Ca1cag1A1aACbDCA1A1aaAd ~ige
      13c1A ~igg
      AbCba2B3cbebbAAAa1AABA ~igh
      2AA3A5e3a5a ~igi
      CafbA1BbA2aaaacBAdB1BBda ~ign
      1aAA1A5AAeaA7bc ~igo
      5A2c4b1AA ~igr
      c4A5A1b1B ~igt
      1AaA1a1A3f1aAB3ab2bA ~igu
      3A3A3AAC7gaAa ~ii_
      a7b3aEc3b4A ~iin
      13a1A ~ij_
      5c7CAab2AA ~ije
      4a8e1A ~ijo
      1A2Aa1e5eBeB1AABAaA ~ik_
      a2cAfaB1e1AbbDAAAAaAABba ~ike
      13cdA ~ikl
      3Aj2A4AFA2a1A1A2A ~iko
      13A1a ~iks
      3A9A1B2A1A ~ikt
      a1EcCcg1b1db1cABaDBBceaaB ~il_
      A1Bba1Aa3A1eBH2b1g1A1B ~ila
      1A3A7bAA8b ~ild
      CC2Abaf1aGBDdBHbB1hAcaAB ~ile
      2AaBcAA1eAcaDBgAaBBC1c1A ~ili
      DbBa1BAcBABBcb1bb1ACB1cBd ~ill
      6B1AA1A1ab2A1CA1A ~ilm
      1a2AAa3AAAgaEA1A ~ilo
      A2aAB1A1AaaaAab1A1AB1aBa ~ils
      7A4AAb1b ~ilt
      9A3C1b ~ily
      AAAba1A5fbeBA2AaA1ac ~im_
      AbA3AB1A1AaecE1AAB1gAA ~ima
      7e4AAA ~imb
      Ca1fCGabBbAbABcCAB1BbdecF ~ime
      2AaA6f1d1D3A2A ~imi
      11A1b1a1a2ca ~imm
      A12ea1b4A1A ~imo
      1b1C1f4ABDcDBbbaBBAaAc ~imp
      5A7d ~imr
      13bb ~ims
      1A11A1d3A ~imu
      aDCcAb1Bb1CdCdcAfC1ECCb1D ~in_
      B1Da1aCe1AbBAAdaAAAA1BbcB ~ina
      aheB1fBd3dBDBFA1BACb1Ac ~inc
      eceAAcc4hFCCHA1aBacBaa ~ind
      baCBBLADBcADdaceC1fBC1AAC ~ine
      Aa1eBAAB3A1aBFAAbBfbfAB ~inf
      BBDab1BDbdaA1eea1a1C1BdBb ~ing
      13a1A ~inh
      dAdaABA1b1aAbDDiB1Bc2BBC ~ini
      13b1B ~inj
      2a2BAA3ebeab1BBa2a1A ~ink
      23ba ~inl
      1A2A2c3BadA3A4Ab ~inm
      A1A8Bb1Aa1cA4AC ~inn
      AAA1Aa1Aaabc1ab1b1c1A1AA ~ino
      5A5bAfbD1aAA2c ~inp
      aBBAA2B5hAAA1aBA3c ~inq
      AC1BB1AA1A1dccAcaBCCbADaB ~ins
      EAAaBeabBabCfAAabfecbAgC ~int
      aaABAAA1AabAC1BB2beaa1BA ~inu
      BeBB8Abcb1A2AaA1b ~inv
      3A1A2c4c1D ~iny
      1b2a8cAD4A1AAa ~inz
      A1a1AAAc3ABAbdaAbeAAA1A ~io_
      13a ~ioc
      13D1b ~iod
      3A2A6d1A ~iol
      ABce1C1Caf1daCAcac1cbBaaD ~ion
      b12fAD ~ior
      4A7Ab1C3d2a ~ios
      2A1AAAd4Af1D3A ~iot
      aabA1A7E1aAc1A1A1c ~iou
      baA1A5aB1bCa2a2AA1A ~ip_
      2A1a1A6C1e7a ~ipa
      A1Aeab5dACbaBa2A2Ab ~ipe
      7A6c1A ~iph
      2A2A7cAC ~ipi
      2a2aCd2B1aDDgA1BAA1AA ~ipl
      13aAA ~ipo
      c4A3b3A1B2b4A ~ipp
      7A2A2Ffa ~ips
      3a1A9a4A ~ipt
      13A1b ~ipu
      abDCACcaAAcBa1Ba1Ca1BA1aa ~iqu
      1DADAaAC1bAcccAaACD1B1abb ~ir_
      1BB1A1BA1b1bBcdA2ab1DABk ~ira
      12Ad1A5a ~irc
      5cA6A1a ~ird
      aBAdEca1CabBbdD3dBbEbhE ~ire
      1AAA1AA3a2eBa6AB ~iri
      6b2b3EbA ~irl
      1a3CA2a1cAB1d3A1AA1d ~irm
      5c5aagABA5A ~iro
      Aa3A5b2BEBc1A1Ab1a ~irs
      3A3A5b1A7bA ~irt
      13b1b7B ~iru
      abaEEeBAAdBe1ac1acEEabbAe ~is_
      2BACCAA2A1bACif1CcDBc1c ~isa
      AAA2AaAA1aeBEaiB1aa1aAAB ~isc
      CfCaaae1Afaab1AcDebCACACB ~ise
      13b1B ~isf
      a1A1eB1AagCcDECDACA1BAAAF ~ish
      1cAACeBA1DaEEeDcBBCBCBe1b ~isi
      13EAcA2ab ~isk
      1A11ab ~isl
      13AbB3a3a ~ism
      1cA2A6aeAc6AA ~isn
      1C1C1CAAAB1fEaDBAbA1dabC ~iso
      AAbk1bb1c2BaJADb3A2aC ~isp
      2A8AcD1e7A ~isq
      Bb11B2A6e ~isr
      BAEcaCAaABbecd2bCe1FdAcE ~iss
      BDbcBdB1cCaD1bcbA2Ee1CAC ~ist
      6A6a ~isy
      1fAdAcB1Bdbeca1CbABecACba ~it_
      1A3Ba1d1BbAdcdB1AAA1A ~ita
      7Abca2CaD ~itc
      c2aac1BA1adc1BAbDcdFBhB ~ite
      1AaAA1cAAa1fbeACAA1a2bAC ~ith
      1BAa1BAcAa1gAfCbabAAAA1AB ~iti
      bAc3AA4cC1A1bbB2AAA ~ito
      ABBf1aBabB2CebABBAAB1dba ~itr
      1BAAABA1A1A2iCa2AA4a ~its
      2AAAAAbA2AaeCCbB1Aa2b ~itt
      BaaA3A3aADaDbA2hd1AB ~itu
      1a7a3C1a ~ity
      13b1A3A ~ium
      a12a1A ~iur
      2A2c7Baa2ea ~iv_
      EAAA1bdA3AAbAB2d1B1AB ~iva
      DBBd1aaA2ccfbaBCcb1BBbaA ~ive
      a1BAaa3BaAaaBbbaAA2Aa ~ivi
      1cbA1A6AAAAa1bA2aa ~ivo
      2A5a1aA1bBd1ABbA1B ~ivr
      13c1A ~ivy
      AhBA1aaB3cAbcD1A2C1AaC ~ix_
      13a ~ixa
      1a9eBb1A2B ~ixe
      1aa10d1B1A ~ixi
      13c1a2A ~ixt
      24a ~iy_
      4aA5BAb1A3B4A ~iya
      1A3Ab2a3A4B1A1Ae ~iye
      12ba1A ~iyo
      BaB1Ab3a1A1bAAAbAb3A ~iz_
      A1A4A3dBca1A5c1C ~iza
      AaB1A8caB3A1AABA ~ize
      3AA2A2A2deD2A ~izi
      A14A4b ~izo
      13a ~izr
      7A5DeCA2e ~izz
      b1aAACABf2DC1aCeBAAhACAe ~ja_
      7A2A2a1A3A ~jac
      5A2A2AB11d ~jad
      6A6b ~jal
      A1baACA5dcAAA1ABAa1AB ~jam
      AAc1Bb1A1A1AbBBa1AAcBa1Aa ~jan
      2A1A3b4A1d5A1AA ~jap
      2A2c5AbAAA ~jar
      13a1a ~jau
      1b4B8BA6c ~jav
      2d9AC1b2A ~jc_
      3A1d1A2a1A1Aa4A ~jco
      5c6ACAA3e ~jdo
      cdaBAaaFbA1a1aDDAaAaa1BAc ~je_
      7b5B1a ~jea
      1BAA1A3CBbBh3A4A1f ~jec
      2B3a6A1A1cc ~jem
      2c2A5ab2c1A ~jen
      14Ad6b1A ~jer
      AC1gAA1A3AAaBAAAeAa1AcA ~jet
      AAa1a1C2a1Adb1bBBaAA2AB ~jeu
      8A4acD6a ~ji_
      13a ~jin
      13b ~jis
      6B6b1A ~jki
      A11Ab1Aa1b5A ~jla
      2cA1a5ABcABA1a4A ~jle
      1d9A1CcA4A3A ~jme
      13b1B ~joa
      2B2A9b6bA ~job
      13CadA3b1A ~jod
      6e4A1ABC2B1A1BAc ~joi
      2A9bFa3d4d ~jok
      7e5B ~jol
      13bcA ~jon
      1A2f6aaF1da2A3a ~jor
      13cbA ~jot
      CACBibEBA2fcacABaC1DH1BB ~jou
      2b10a1A ~joy
      1A11a1A4b ~jpa
      2Aa6a1b1AA2a ~jpr
      11Aaf1B1A1A4A ~jre
      13c ~jri
      1dAc9D1CB3a2b ~jta
      13c5B3B ~jud
      2c2A7Ffc4Ab1A ~jug
      10A2d1C3A3A ~jui
      4a2A4AAcc2A2A ~jul
      13A1A1bb3A ~jum
      7a5a10b ~jun
      13A1a ~jup
      7a3c1bA6A2A ~jur
      a1DDB1ABA2CABB1C1BBf1ffa ~jus
      13c1A7b ~jvi
      5a3AabAAAB3eA ~jy_
      ABCCaaAbAC1aaaCc1Aaeb1bCc ~ka_
      5A2c3AaBA ~kab
      2A10b1A2A ~kag
      2bA6Aa1A ~kal
      13A1b5a ~kam
      13cAbA2A3A ~kan
      7A3eCB1b4a2aC ~kap
      1B2a6A1dcD1aA ~kar
      1AAb3b3Acc1B1A ~kas
      1a3A6Ab1AA ~kat
      2A1A1A1B1Ac1g1C3A4A ~kay
      5a6Ahb3AA ~kaz
      dbAgAcaCAbcACFc1D1BbbABja ~ke_
      15A ~kea
      11a2b4BA ~keb
      a5ab1Ba2d2A6A ~ked
      1B1A1A3AaAAbAe2A1D1Acf ~kee
      4d1b5aD1b5bA1A ~kel
      7A3a1Abf3aA1A1a ~ken
      2B2bAc2aCBdBB1AcA1fAAA ~ker
      daBcBdAAAfABBEDDgbiaeaeDB ~kes
      7A7d2AB3A ~ket
      1A5A5hcCB ~keu
      4A8d1A8A ~kev
      5A5BCacA5b2B ~ki_
      13Fdca5A ~kid
      13d3B ~kie
      2A3C5abc2A1AA2ab ~kif
      1aba1a6AeaEA6a ~kil
      ABCA1aBBA1bcAgDB1AAA1bgcA ~kin
      b1A6a1A1b1D2d5B ~kip
      15A ~kir
      2A2A5A1C1c2A3e ~kis
      1AAA3A1AbABdbC1A1h3AA ~kit
      1b11c2A3d2A ~kla
      5c3A3d1BA3A ~kle
      4A1A8b4b ~kli
      13dcC ~klo
      1b10Bc1C ~km_
      13b1A5A ~kna
      13c6A2A ~kni
      2d1AB1d1AAbAB1b2A1c1b1A ~kno
      A1F2BA4aab1c1eAaA1A1b ~ko_
      13b1A2A3h1A ~koi
      18A5a ~kok
      1AA1A7AbAe3AA1a ~kol
      B1AAA3A2A1FccAhA4ac ~kom
      1Bf1Af1eAabbEDdCDACbb1A1A ~kon
      9AA2caD ~kop
      1ba2A5aABb1d2A ~kor
      1Ac10CBac3b1AA ~kos
      aAaBgaAdA1CB1b1bacB2bA ~kou
      2A2Bc1babA1FA1A3A1gA ~koz
      a3B2Ac3ABbA3A1f ~kra
      8b1A2bbEA ~kre
      2A2cc3a3AC4d1A ~kri
      5A6a ~kro
      3AAa1a1aAA1d4AB1bAAc ~ks_
      6a6B4A5a ~ksh
      13a ~ksi
      4A8a1A ~ksm
      5B7C1Bc3a ~kta
      1a1a2A6cAa3A4b ~kte
      3A11B2A1A ~kto
      6b8B ~ktr
      13GdB5c ~ku_
      13cAA8A ~kui
      a12b1AA ~kul
      2ba1Aac4dCAA8A ~kun
      3A1A5eD2A2AAA1c ~kwa
      13cA ~kwi
      12bA1A8b ~ky_
      Bcbaga1ABbb1cH2b1dabBcaa ~la_
      5AB5ABaab3A1AAb ~lab
      caBAABa4AafBcAaAaA2aA ~lac
      1AAA1cAb3A1B1DA1AAA1Bea ~lad
      13cAA3A4A ~laf
      1BAA1A1B2AA1ag3B1Aa1bA ~lag
      bB3a5dAAb6a2A ~lah
      a1BbAfB1CdcCACFEcAebAdDfg ~lai
      1aAA9baA4A1ad ~laj
      8B1A2f1A ~lak
      1b11G1d ~lal
      1AAabB5AAjaG1A1A3AB ~lam
      BcaA1aCAddABCA1DAl1FdCAAE ~lan
      7b5ha4A2A ~lap
      1A3A1b1aA4bA3a1a ~laq
      Aba1AdbA1a1A1aAbAAaA2aAA ~lar
      ddCAACAD2A1AfbACCGBA1abA ~las
      A2A1AeeAbAAACacBAAaaB1CA ~lat
      1AA2A7bBc2A2A ~lau
      1bAA1Ac2a2AhBDaABA3AA ~lav
      13bA ~law
      13b1A ~lax
      B4A1A6aCaA1A ~lay
      1b11a1A6a ~laz
      4A2A5c1A ~lbi
      15A ~lca
      3A9aAb ~lco
      1A3A1a5Eac7A ~lcu
      aaCaBAbA1cac1b1iaA1BaABaB ~ld_
      13b ~lda
      13Ebd3AA ~lde
      1A3A7a1C6a1a ~ldi
      2d4B4acBBA1A2A1ae ~ldn
      13Ccc6A ~ldo
      13DAe ~lds
      1aBcBBaebbcfCcaBBa1DA1aAa ~le_
      aAAc1C1A1bcA1A1b1AhbaAA1B ~lea
      aEdAAB5fBgdCBB1BAAA1C ~lec
      2bA1B1A6Af2a1A2c ~led
      1bAAAAbA1a1ce1aC1aA4BA ~lee
      aA1a1Ab3A2dAB3Ac1Aa ~lef
      1aA1aaa2a1B1bB4BBAaaB ~leg
      2a9AbA1aA6A ~lei
      1A3aA6c1B2bA ~lek
      6A2b1a1C1a ~lel
      CBEEaa1CdabdcaCB3BcAAlA ~lem
      A1AAA1AeAc1cAg1CcB1A2aAC ~len
      1A7a3Fdb7A ~leo
      1a1A2A4AAb1BaaAA2Ab ~lep
      2a11bA ~leq
      cCFDbCgDBcBABf1BBEaAbABCC ~ler
      1ADa2BBb1BE1eEdaBCbBAHD ~les
      BaagAC1cAFaA1Ac1BdAda1BBC ~let
      AcBBACCA2aBBbgBBA1BA1AAA ~leu
      ABC1BCBA1BaBCBCbAa1AAbfgB ~lev
      1a11b1B7b ~lex
      14Ab7A ~ley
      C2bBcaA2aB1CCAcbbcAaaa ~lez
      ABa1bAA2aabCD1d4b2A ~lf_
      5A7b1B3c ~lfo
      10a2aDd ~lge
      1b1A9A9aA ~lh_
      1ca8AcG1A ~lhe
      13c1A ~lho
      1b3AA1AAbA1AbdB1bdaB1A ~li_
      2Aa2AA5bBd2A1AA ~lia
      7A6eB3A2A ~lib
      1C2Ab1A1dcA1a1B1A1A1ab1A ~lic
      bAe4A3B1HBd2AAa3e ~lid
      1BA1C1CC1ag3eAdCAa1CedB ~lie
      A1b2f1A4bdbBA1A3B ~lif
      ABBA1Bbh2aBbD1CaAc1caaba ~lig
      baacAiaA1a1AcCBEB1AaAA1C ~lik
      1d2B5a2AAb4A ~lil
      BaA3B4e1iAFaA1AAAA ~lim
      AaC2CBBbaAAad1aBaeaA1a1A ~lin
      1A10cc1a5a ~lio
      b4A1B1aa2Dea2B4A ~lip
      dcB2daB1BabABAbA1AaA2AA ~liq
      BaDB1aBA2bBaa1DhCBAf2Ea ~lir
      a1DFBACBahBCACEc2AChAEAa ~lis
      a2d2AdAaaa1CD1BaAABAhCA ~lit
      4aA3BA1bbBB4E1cbB ~liv
      13b1a6A ~lix
      4A8A1a4A2f ~liy
      9a3cAC ~liz
      2A1AaeAb2b1GAdbAa3AaA ~lk_
      7b ~lke
      4cAA3a2A1ca2A ~lki
      AAcfaB1b1BAA2ccAabDDA1Cc ~ll_
      b1cA1aBA4aabBbAA2aaAa ~lla
      aBb1BD3BDFeabDbbdcaAcC ~lle
      A1A1A1af4c2FAaaba1b1a ~lli
      aAABlccc1b1CDGCabB1AaBAAB ~llo
      5B7A1c ~lls
      AA2aa1a5aBB3A3a ~llu
      1bbA1aB3bcbBAbAAAAAcAA ~lly
      A3dAB1A2BaFc2ABAA1A1b ~lm_
      6A6eb4A2Ac ~lma
      13bAA5A ~lme
      9A3b1A ~lms
      5A9a2A3Aa ~lne
      AABBmBa3BABAABab1BAbAA ~lo_
      7b5abA5a ~loa
      2A1aBeb5DA1AAAA2C ~loc
      7A5dAa ~lod
      6A1c4A1A ~lof
      AaAAABBA5iBBA1A3c1A ~log
      a1AAA1AAAaaagcBCa3cAaA ~loi
      2A2aa11A ~lok
      a2b1a3a2bdaA1aaCA1B ~lol
      1ca2ACA2BA1cc1A1C1A1AA ~lom
      1CBBEBABbbafad1BBBAcdAAB ~lon
      a3cA7AAbA3a ~loo
      5a3dA2aA4D2A ~lop
      5b7AbcA5A1A ~loq
      bacA1ad2acb1cA1A2bA2A ~lor
      1A3eAg3BEgBaa1AaA1A1D ~los
      bBBf1BBc1A1AD2D1AeaAAAB ~lot
      1BdaAC1A1A1Cbi1B1BAABa1BB ~lou
      a6A3AB2BA4a2f ~lov
      2A2dad1a1a1IAe6A ~low
      13Aac ~lox
      1AAB1aA2a2AF1f2A4b ~loy
      5nA6FbcA1A ~lp_
      15Aa ~lpa
      5A1a6A5Ab ~lpe
      13A5A1a ~lpf
      5A7c1A5a ~lpi
      7A5b9A ~lpt
      A1AAb1d1A2cBaA1A1AaC1aA ~lqu
      7A6AB4a3b ~lre
      4d6Bba1C3a4A ~lri
      BB1aAG1BAAaaabBfAA1BB1CB ~ls_
      10a4a8b ~lsa
      1b4a6b1A2d3Ab ~lse
      11dAA1a8A ~lso
      1a4ab4AfA4A2AA ~lt_
      aa9A1Aca1A1ACAb ~lta
      2A2AaA5hA1bAA1a1Ab ~lte
      5a8AB ~lti
      13A1a ~lts
      11A1a ~ltu
      B1C1A2a4dAbEcAbAA1A1c ~lu_
      4AA7bAbA ~lub
      2A10d1A ~luc
      2d2aAA2ABAB1c4A1b1b ~lue
      13e1B ~lug
      aaaB1Acd1caCadCBAbaA1aABC ~lui
      1AAa2Aa3AadC4AA2A ~lum
      A1A2A3B1A1eaab1A ~lun
      2b1a7A2a3A3A ~lur
      aABdBAAbA1bfCbADbDAca1CcA ~lus
      1ABAcB1a2AbcD2B1AcAABAe ~lut
      13a1A ~lux
      a4A5c1AAe3A2AAB ~lve
      1A2b1A3AA1a1A ~lwa
      4a7A2a2aA3A ~lwe
      BecbABCC2bdbbBA1ABBa1Daa ~ly_
      1A3A3a1a1B1b3B2B ~lyc
      15a ~lye
      1A11a8A ~lyi
      AbA1A5a2c1B3A ~lyo
      13b1A ~lys
      5b7b1A ~lyv
      BcdACCDCAaA1ceADEB1ab1deA ~ma_
      a6B1a3F1EA4h ~mab
      aBBaaaa4BAbb1AAA1BAA1B ~mac
      abb1c1dA5DbB3a1aAAb ~mad
      2A1d2A3BAcBe3A2AA ~mag
      CEAaDaeac1a1eba1DBDaCcaBA ~mai
      1AA9ab10A ~maj
      A1Ac1BAe4CAaDA2AdaadA ~mak
      1hBBBCDc1ACfBaCbabBBFAAB ~mal
      3acaA4aAABA2A2a1A ~mam
      ABbBCA1AcABAAAccgfaCG1bbd ~man
      2A1c1c6D1C3ca ~map
      5a7aAA6AA ~maq
      AACCAaAE3BDdaBAfaefBEeA ~mar
      3aBba6faBbA2AaAAb ~mas
      1D1AhCdBADEa1Caa1a1AaaeBa ~mat
      1eAA1b3aA1aFAf1AA1BB ~mau
      13aAA ~max
      1A3B5aAf1EAA4b ~may
      15A ~maz
      a6b7A5A1a ~mb_
      5AA3A2BbbA1AA1AA1A ~mba
      BAA1AAdf1a1CbDAA1AbAAAAaA ~mbe
      A3AaAA1A1aAAcbAAA1e1aAA ~mbi
      1AAc1AAA3a1f1BAb2cABAA ~mbl
      fA2B2A5aAB1b ~mbo
      AaA2Aaa2A1bc1a3AA2A ~mbr
      15a8A ~mcd
      13B1c ~mdi
      6A7A7aA ~mdp
      1bb1BbaAb2aadaAa2A1A1ab ~mdr
      aBBADAab1CB1eb1bbCDbfC2g ~me_
      1bA1Ac1A5ecFabA1A1AA ~mea
      6e1A4C1a ~meb
      AaB1A1dA2AAaDCc1a2AdAb ~mec
      1bAA9gcaB2A3A ~med
      A1b1c1bA3A1FAe3A ~mee
      A5Ba7b6A1A ~mei
      3b9B9A ~mek
      1kB2b1b2A2B1E1ba1A ~mel
      2bd1CccAAAAB2A1AAB1bACf ~mem
      bAc1baE1BAFac1d1baAC1eAcb ~men
      5Ba7Ab ~meo
      AaDcDGabaeaAcAB1CabAAmAcD ~mer
      BbccfGaAACAbba1EcbABcddab ~mes
      heBEBc3aecFcDAb1baCBBbE ~met
      2A1BAAB2Ab1gaA1A2A ~meu
      6a3B2Cca3A ~mew
      3AAb6Aca1A2A2AE ~mez
      9a3C4c ~mfo
      1a10Bac4A4B ~mg_
      1ac1AC6aB1EdA2B1BAa ~mh_
      dCA1C1aA1a1bCcCDA2aa ~mi_
      B3B9ga1a1A ~mia
      5a8Aa1A1a ~mic
      2A1a6A1iaA2A ~mid
      IcBA1bccac1AbcABafbCA1BaB ~mie
      7A3gAA1A8B ~mig
      ABBA1ABC2Aaa2aaAaCAiaaa ~mil
      eadaABAcAaACBBCc1ACd1BC1a ~min
      13aAB1A ~mio
      15b8A ~miq
      2CA3a3AceaB3AA2Ac ~mir
      BhAAABBb1DdbB1E1aBABbAa1A ~mis
      2A1AA5hbDbd2A3A1B ~mit
      1c11A ~mix
      11AbbaA ~miy
      13Ac ~miz
      6A4FEa1A ~ml_
      1ab8bAb1AA1B4aC ~mm_
      b1ABeAAA3AAabaA3cA1AA ~mma
      Ad2aaba1AAB1DaFCcdcc1B1e ~mme
      1ac9aB2aA2A2Aa ~mmh
      1aA9bc1c1AA5A ~mmi
      9a3e1B1A6A ~mmo
      1A9a3D2cA3b ~mmu
      1A1a2A5ccaD2AA3BA ~mn_
      15b ~mna
      aabA1d7dABA1BAa2B ~mo_
      1A5A5gAa7A ~mob
      7b6A ~moc
      1hAAAaAA1c1A1BAAA1ABC2BB ~mod
      13a1B ~mog
      b1ah1AeCbebdaGA1abCahABDa ~moi
      8AAh2EcC1a ~mol
      1Ab3A3aa1baAA1A1c1AbB ~mom
      aDcB1FDBCcEEbdAa1B1ae1edb ~mon
      9a4b ~moo
      12Aa ~mop
      1CAAaBBd1DdCaacceBBcA1BAc ~mor
      2A1AAbb4AeBC2A5c ~mos
      AADABhBB2CAAeCD1BBAB1de ~mot
      ABDA2bCaaBCaefbBA1CBbAAA ~mou
      AdAd2A2dCA1AABABe1B2b ~mov
      13a3a ~mow
      A1A2AbA1DAgCaBbA3A2aF ~moy
      1b1A1d1b5C1bAad1A1AAA ~mp_
      1a1AaCB3AbAFBg1Ac2cc1A ~mpa
      A1dA1cAb2ABB1aDAaAbAAAAb ~mpe
      2A4a4AeBb1A ~mpi
      AaAbakA2aAbAAE1acBAAAD1C ~mpl
      1fbA1A1b2A1BbACAaa1B2Aa ~mpo
      C1BCAhaabbcCBABAD1C1dAaBc ~mpr
      1AAB1BbAA2caD1caAAaAbA ~mps
      a1CcAA4aA1a1EBcAaa1bbb ~mpt
      5A9Bd2A ~mpu
      4AA1A4AAB3A2g2A ~mrc
      2AA1aAAAA3eadAA5A ~ms_
      1bA10Da1e6cA ~msg
      8bAAbAa1A8A ~mt_
      5AcA2A2bDA ~mte
      3A3A3aa1A6cA ~muc
      A4b1A5fA1dA1ABA ~mul
      1AA1AAAe3b1CAfa1AaAA2A ~mum
      1A11b3AcA3b ~mun
      A1B4A3A1g1C1AA4AA ~mur
      1AA4A1A1baBdc2AbA1AaA ~mus
      15A ~mw_
      12Ba1a ~mwa
      1b3b7BAAa1A1AAb ~mwi
      13a ~mx_
      CbAd1ABB1B2cbbc1aBAaAbga ~my_
      AA8A2C1b1d ~mye
      2f10C6b ~mys
      1A1acA3aD1BAAh1A1bA1A ~na_
      7h3CBF1d5A ~nab
      10a2gaA4AA ~nac
      11Acb1a8B ~nad
      A1Dc1BA3AB1fAAaA5AA ~nag
      daABC8BbA2aA4b ~nah
      AAcB1AB1gaCAbacdAfEABdcAA ~nai
      13d1C3AA ~naj
      13b1a7a ~nak
      AaBA1ABB2b2fbFABb2AbfA ~nal
      1a1A2AAbA3bAc7e ~nam
      Cd1aACB1AbcBfCacAaaAdCBa ~nan
      1A3A7AjCA6B ~nap
      4Aa1c5AaC ~nar
      13b ~nas
      A1Ab1aCA1aAaBdA3AA1AAaa ~nat
      7A5fAE ~nau
      5A3b3B5aA ~nav
      13cA ~nax
      11D1dAB8E ~nay
      1AA1a2a ~naz
      13b1A ~nba
      7b6cA2aA3c ~nbe
      15a ~nbl
      4A8bA ~nbo
      13b1A ~nbr
      5A7DAf ~nby
      1A1a1AAa1aaaahAJA2AbabB ~nc_
      BBaA1bAbABfDbBABBBBAAD1A ~nca
      BbbaaAbCA1AgaADAbgCCCbdbB ~nce
      DD2bC1CAccfAbcFa1dBBaBAB ~nch
      baAAaf3A1dABBcBa2AAAcB ~nci
      1AAB1BA4A1cADAAA1b1C1c ~ncl
      a2AbcAc1CcbaBabcebA1AaAa ~nco
      2BA1a1b3dBA1hA5B ~ncr
      13a1A6A ~ncs
      2B2c5b1cb2AA3A1A ~nct
      6Ae3bBD1c7Dc ~ncu
      1b3A5B1bcA2a4A ~ncy
      1aBAA1AadC1eaBb1abBAFbBbd ~nd_
      a1AA1Bd2a1eBBAcc2AB1ACA ~nda
      13AAa ~ndb
      cBbaBd1bAcb1AbD1cDAADAgBb ~nde
      bcBBBeBA2Ad1c1CaAcBaAaaB ~ndi
      9aa3c8b ~ndl
      fAA1AB1b1a2aBBaaA1cc3B ~ndo
      A1aBBabABcBbBgaF1AeAF1BEA ~ndr
      cABAAbaAa2cAfAFCA1CaA1bd ~nds
      AeBa1D1B1AaBACaD1aBbiaA ~ndu
      13c ~ndw
      11c1a1a3A4A ~ndy
      gcbcC2cAAaAeBa1CA2DaCAe ~ne_
      3dA1AA3ABc3A2c3A ~nea
      1aA3c5aCcEa2cAAdaA ~nec
      B2B1A5abGAcc5Adb ~ned
      BgAdaCdCA1aae1ABBCB1BFdC ~nee
      4A8a1b ~nef
      1AA6cAbeC1a2A5B ~neg
      11aAfdD3A ~nei
      2ab1A1A2B2Eac2eAAaB ~nel
      3A1cA4AfbBBA4Ab1B ~nem
      d1ba1BcA3BaaDe3AAA2C ~nen
      9a3a1A ~neo
      5A9bA ~nep
      dEDCBbCBAa1CBecaaCCACCBDA ~ner
      1CaB1CD1BAAAAgEAB1AAaCbba ~nes
      BBbbaBAC3AAAdfcA1AE1BCB ~net
      ACBaaAA3ABAeAg1A1ABAACc ~neu
      Aac2b4aD1gBC2A4ag ~nev
      4aA6AA1ABi1A2A1B ~new
      AfA2A6cB1a1AaC2C1C ~nex
      11a1Bad2AbA2A ~ney
      eA1B1a3Aa1ADBeBbbAA1b1A ~nez
      3a1b8BfAA3AA1A ~nfa
      A1A8AAgAB3A1A2A ~nfe
      AB1A1EaA2AeAc1bABbBAbagd ~nfi
      1bA4a1AaAad1A2Aa2b1A ~nfl
      1h1gAAAB1AAAaIBEAAaBd1dAA ~nfo
      CeBbbAABbfBB1ABAAbdBAAdBb ~ng_
      2AA1A2cA1bBCAl2A3Fa ~nga
      adCb1C1ACcAAABAd1aacbBbDB ~nge
      4ab6Aa1A ~ngi
      ADa1BGCAGwbDBD1HECFCBCCDA ~ngl
      1A7a3bAa8a ~ngn
      1A9AAbdC ~ngo
      3A4A4c1A4a2a ~ngr
      A1AA1CAA1A1bBaAf2A1b1AAA ~ngs
      2AA2A4aaaab2A5a ~ngt
      Aab1AA1Acc1AAB1FA1AAAA ~ngu
      13BcB ~nhe
      4B8a7a ~nho
      cA1dAa1AA1BefaafA1CDbC1BF ~ni_
      1A3A7e1B8A ~nia
      5c2b4C1C ~nib
      1bA1a1AB1AA2dB2A1a1AA ~nic
      bCBDaC1AbaBCdfbFaaa1CABfa ~nie
      5aA2A2aAAcA5A ~nif
      1A1AA2a1b2AAc2A1b ~nig
      1A2A2b5cA3AA3Aa ~nik
      3a15a3B ~nil
      1c3aa4B1aAC1ca1AcBaA ~nim
      1A1CeC1AA1aa1AcCaaABAbAAB ~nin
      2c4b5eA2AAa3A ~nio
      a5A6B1b ~nip
      1B1AA1cc1b1BaBBBAAcB3cd ~niq
      dAAAa1A3a2FCjBA1BCAA1A ~nir
      aaA2ABAaA1B1eCcABAaA1aAA ~nis
      AAAb1A1c3Aa2bAb1bA1AAa ~nit
      13b1A3A ~niu
      AcbA1B3A1aADea2A4B ~niv
      1b2e2b5C1C5A ~nj_
      Bd3A1Abaa1B2A1A1Aa1bAB ~nje
      2baeaA4ABA1A3C1B2A ~njo
      13b ~njr
      13Efb ~nju
      2c1ABABA2db2bB1dA1cABA ~nk_
      7b5d1A ~nke
      13f1B1BA3b ~nki
      9A14a ~nkl
      aAB2A5aAbAAdcAA ~nko
      a3AA1b5D1d2AB1c2a ~nks
      aBBd1AA5CDAA1AB1BbAiB ~nle
      A2A1A3aaaA1Aa4A2a ~nly
      1Ab2A1d3Cbadb2AB1A1Ab ~nm_
      2B1AAaA3Aad5A3a ~nma
      AA1ABA1A3AacBD1bAaAb1Aa ~nme
      13aAA3A3b ~nmi
      13b9a ~nmo
      13A1c ~nmy
      abDaCA2Ba1dhG2begDADeBE ~nn_
      BBbAaaAbaaAAbDhBCeDaAebAa ~nna
      13a ~nnd
      ab1AAacFBA1DAg2AF2C1BAa ~nne
      AAA2A6dd3a4AA ~nni
      8b2Be1bBAba5D ~nno
      aCc2ACA4CeeD1AB1A1AcA ~nnu
      7a5AcA ~nny
      1DfA2aa1aBA1iCDDB1AAB1AB ~no_
      4A2d4bd1B2A ~nob
      13a ~noc
      AA11abCA ~noe
      1Ac1Ab2aA1B1c1cbaAA2A1a ~noi
      4a3cCA2abB ~nol
      1fbcBAC4BbBBd1B1ABCbdB ~nom
      cbAC1B1B2caf1cHabeBCBAAD ~non
      AA1A7Aa5a5A ~nop
      AAf1aeA2BAcCBBfA1bBB1BeB ~nor
      2Ab1A4aaab1b1aA1cA ~nos
      Cc2A1bCAaCGdcBE1EADfadfc ~not
      b1BBDBDAA1a1bF1AAkcecDE1b ~nou
      4A8d6A2a ~nov
      AAc1ACbA1AcbAaaB1AAebaaAB ~now
      13a1A ~nox
      13b1A ~noy
      5A1A2a2bb4A ~npa
      bgB1AC2b2A2A3AA1aAAC ~npe
      13B7b2a ~npi
      2a2e7DaA2A1A ~npl
      1A3AA4bAhAE1a4d ~npo
      1aC2l1b1ad1BCAAa1AAa3A ~npr
      aA2A7aeACA2AA ~nq_
      aBBAcAAB3abAAcAaba1a2b ~nqu
      1A2acBAaaaabB1aAAaAb3b ~nre
      13A1a3b ~nri
      13BBd ~nro
      1ADEAAFbBdccfg1BDeb1BA1Cb ~ns_
      A1AaAAf2AfadAaEaAaAABaaD ~nsa
      AAAa1CA3A2aAf7a ~nsc
      FbedBaeAACadAFcBFbACBabfA ~nse
      6d6C1B ~nsf
      13a1a3A ~nsh
      1CAAaAaA1A1AaeAe1Aad2Aba ~nsi
      9b3CAf ~nsl
      A1A8A1D1d1e ~nsm
      1A1AbAD6bcaA2A4a ~nso
      1bk8dAC1BA5aBA ~nsp
      1abb1Aa4A1aA2aA1a1a ~nss
      aCaA1daC1a1aAi1C3Bd1EbA ~nst
      4A1A4aABAa2A1a3d ~nsu
      AedAbaA3aACGAEB1fAa1baA ~nsw
      ca2DbcaDBbbc1aaaCCAaCcAe ~nt_
      BDBA1Caa1baba1A1cbeaBAa1C ~nta
      eEEac1CaDaaEceCCd1AAB1bBD ~nte
      A2A7B1D1f4g2A ~nth
      D1CiBD1CAa1CAE2bgca1gAae ~nti
      1aAa9b1B4A1A ~ntl
      aAA2ABA1Bae1dbcAA1Ac1AbB ~nto
      13d9A ~ntp
      CBbEb1ABAcc1ba1EagDdhBaac ~ntr
      aAa1A1A1aAA1fd2BCaCDbbBA ~nts
      1A1A7fBbA4A4D ~ntu
      1A9c1A1a7aA ~nty
      AA1ccBA2aBd1CBbC1bAfBBa ~nu_
      1A11c1D3a1a ~nua
      13a1A ~nuc
      a2BA1A1AaabDaA1A2e1bAB ~nue
      1AaA1aA3AaCagCB2aa3A ~nui
      1BBa3A1E1BdaAe1AA1AACgD ~nul
      aa1A1Ae1A3ACacBb1AA1afa ~num
      13c1A ~nur
      2A2AA6aAd4a1a ~nus
      aa8aAAiAF2A1AA2A ~nut
      13b1A ~nux
      3b7A1A1B1d1cA ~nv_
      eAAA1AAA3bBabAA3A3c ~nva
      chC2A1B3aAEAAb1AbA1ABa ~nve
      A1FAAaaA1a1afe1BB1db2AaB ~nvi
      A4A2A4Faffa2a1A1c ~nvo
      15a ~nwi
      AaCaA1aabBA1c2f2AAbaBC ~ny_
      6A6caAa2A2Ab ~nye
      A5b6a2A3A ~nyo
      1AeA1AA4BbcaB2AA2bA ~nyt
      5b4A2d1E ~nyw
      15bA ~nz_
      1bA1a9AB4A1A ~nze
      1b11B ~nzi
      6a6AAA ~oac
      7b5Bba5a ~oad
      13b1B ~oai
      6A6b1A ~oal
      13b ~oan
      2a8fAbA3A1AAa1A ~oar
      13c1A3A ~oas
      A12b1b ~oat
      2B2A6Ag1A4A1aAb ~ob_
      11fcb1A8H ~oba
      2A10b1A6a ~obb
      A3A2A5bbb5A ~obe
      d3BA1A5bA2b3A1A ~obi
      2AA7ABe1a6A1f ~obj
      A1B2BAB2AECD1eA1c2aabm ~obl
      4aAd5aabCAAa1Aa ~obo
      15A ~obr
      11c1B1a6a ~obs
      5A9a ~obt
      11FHaA ~obv
      1Ad10B1A ~oby
      3A9Aba6A ~oc_
      3Aa2eA3ACBbAAA3D ~oca
      11c1dA3AA ~occ
      3b1a7a1A1Aa ~oce
      AAB1AaAe2aBaGAAaAffA2aa ~och
      1b1b2B2aAfAbAcA5BBA ~oci
      1A1a5a5c4A ~ock
      1b5A4AdA9A ~oco
      12c2A8B ~ocr
      6A5AcA5a ~oct
      A1eb1BfA5CBbA5A ~ocu
      AAbaaAAB3bbkCD1A1AaAA1a ~od_
      2A2A7bCa3c2A1A ~oda
      19c1B ~odb
      1AAA1dBaAc1AcBAcA1AAB1aAa ~ode
      13b ~odf
      Ai1ABC1B5FBbc1AAB1AAA ~odi
      1A1A9b1B ~odl
      13aCB3a ~odo
      2A8A1b1A ~odr
      8A4Cb ~ods
      6A4a1A1b3AA1A ~odu
      13b1A ~odw
      4A1e5ea1A ~ody
      6A8ab ~oei
      1A4A6bcC ~oel
      6A6CgB4A ~oem
      AA3c3aAA1EBgA2A2bAb ~oes
      AC3AB4dabd2a2Ba1BC ~oeu
      DAab2cabAC1dbbAE1aCB2AC ~of_
      3A2a2A1A1bAc1b1AB1AAA ~ofe
      1BA1AAAaA2A1BCe1AAeAB1c ~off
      1b1d9CAD4h1AB ~ofi
      15B7c ~ofs
      5B7B1e ~oft
      3AA2b5b5A ~og_
      11cAa1bA ~oga
      1aA1A4a3gAAB5b1B ~oge
      A4A1A5A1a2A3a1a ~ogi
      2A4A2A1AdAB ~ogn
      7b5B1B ~ogo
      1aAA1Aa4C1gAB4e3A ~ogr
      13BdB ~ogs
      13b10A ~ogu
      baeaAC1d1BbdaDcF1a1AAb1Aa ~oh_
      AA1eehaA2cA1Gcfd1GBEAeD ~oi_
      1a5A3b1baAA5b1A ~oid
      ABAf1a6AbaBb1BAa1ABe ~oie
      2A12A7b ~oif
      cA1A1C1a3A1d1C2bA ~oig
      ABBab1A5bbdCa1aaB1A1a ~oil
      3c8aa1B4A3a ~oim
      1aA1aBfA1aAdiBBc1AaBdAcCa ~oin
      B1bBdE1AAAAdBAacbBBdgBAAH ~oir
      AacCbeBCACBABbAAabCdCBABD ~ois
      ADDk1B1AAA1bACCfACaBD1DcC ~oit
      10a2A1A ~oiv
      5ba4b1D1Eg1A1A2cA ~oix
      3A10cD ~oiz
      A14a1A2A2B ~oje
      abAbABAA2ba1a1bBbBABa1bb ~ok_
      2A8c1a4A5A ~oka
      2A2a6BcbC2dAA2A ~oke
      3A1A5AbaaD4b2b ~oki
      2C1A6b1b3aB2b2a ~oko
      13a1b ~oks
      2ba1A6dEcA8A ~oku
      1bCbA1bgcCCA1e1D2aFC3B ~ol_
      1aA1gBA2a1CFAeb1AAAAA2E ~ola
      1bAaAAAA7dABAAd1Aa ~old
      FBBaACAEaAABgbdAAaADD1Aaa ~ole
      13b5C ~olf
      A1AAAA2bAfA1haF3AAAaA ~oli
      BagBdc3aAB1A1DdaAbBA2A ~oll
      6A6a1a3A ~olm
      3AAABee2ABeAB2AA1A2a ~olo
      1A7A3c1C6B ~ols
      aa11a1b1A ~olt
      A2bA1Ac4ba1a3AA2Ad ~olu
      a12B1e6A ~olv
      5b7b1B ~oly
      Ba1daD1CBbaBcBfaBdCACD1dA ~om_
      BCa2Ab1A1AbAC1AAeAAA1baA ~oma
      CbA1BaA2AAabCbbAA1Ad1AaA ~omb
      1ebCCC2ABCgbEbfbeBCACa1C ~ome
      9a3C4c ~omf
      1A1A1aAa3cBCed3A3aA ~omi
      aCABib1B1bAAaAcBBag1aABbB ~omm
      1AAA2B6fbBA6c ~omo
      Cf1fAgabbbc1DbEEDaCdbAaC ~omp
      6A6C1d ~oms
      7A2A2bCa ~omt
      acCdHDABBbb1dcb2aCaCDbad ~on_
      A1a1AA1adaA2ADh2bAABBcB ~ona
      5A7Bad2aA3c ~onb
      A1AcAdB2aahBDcBcBABbA1Bc ~onc
      bbACabAa1dbaAbAeDbdaCaAB ~ond
      bdca1CeCaabba1dcda1cD2cA ~one
      1eABAaaa1BaAABAc1CABABAfA ~onf
      BfAB1BAA3aADbeBA1c1ACBa ~ong
      4A8a1B5a ~onh
      AA3ab1a2A1fAaAA1A3A ~oni
      3ajaAAA2ABJeAA1ACbC2A ~onj
      9A1A1b1a8a ~onk
      A2A1A3a1aAAAa4Ac1ab ~onl
      13Bbd1c1B3a ~onm
      A1eabcbAB1C1AAdGBcdcAdbCa ~onn
      1Ai8c1EAb2A4A ~ono
      bjC1AjAbb1dBBNa3ABaaABD ~onp
      a12CAd3b ~onr
      Aaebbdh1Adcg1KABFdeig1bCc ~ons
      bCDFABDBAb1CdacfEBa1baD1c ~ont
      13A1b5A ~onu
      2Ca1B1CAa1cBBAacbAeAAACc ~onv
      13bAb ~ony
      4a9bC ~onz
      b3iA1A3AdIA2Ab1Aa2b ~oo_
      AAaac2BA2bbfBDaAAbaCA ~ood
      6A6a ~oof
      a2AAA1A5b1cA3a2A ~ook
      AaA1AAAA1BAAAdAc1A1ABba1B ~ool
      13e1A1A3A ~oom
      4c1b6abE ~oon
      ba13A7A ~oop
      2Aa1Ab6bA5A1a1A ~oor
      13BAe7A ~oos
      A4AA5cDaeAfAD2A ~oot
      aBD1ccAAAbBABBBaAbcaBcAcb ~op_
      13dAB6aaB ~opa
      BAAAABfa1a1AAeCB1A1a1B1Ab ~ope
      7A1ad2BAb5A ~oph
      AAbc1b1A2C3dAAaAAA1AaA ~opi
      5aA3A2eAa6A ~opl
      1a1a1AA1a1BA1cBD4B1cdb ~opo
      1aAb1a1A2AaAcaAa2A2BA ~opp
      1A1B1aA6a3aA3A ~opr
      a12b1B3A3A ~ops
      5c3a1bAdAA2A ~opt
      1eAa1b1a3AbB1BA5Ba ~oqu
      1B2C1eAbabagAAdaCC2beD ~or_
      b1AAdaBC3bAeABbAABAe1bb ~ora
      3c1A7eAA ~orb
      1AAB1A1A1A1cEiAC3A1ab1B ~orc
      CCFcAd3aBbAdCcBABAa3e ~ord
      fCa2CAAACcAaCbag1CdbAFac ~ore
      1A4A6aAc ~orf
      1A1d9DAE7eA ~org
      AAAcA1b2aBAbab3bbaAbBA ~ori
      13a ~orj
      AA3a1a1aBaAebDA1BA2c ~ork
      1A11iaD4A3A ~orl
      B1C1beBbAA1baCAdaBAC1A2b ~orm
      1AA1f5AB1bb1AAA5A ~orn
      1A5b5abB ~oro
      12bbdD ~orp
      B12c1AA5aA ~orq
      Aka1B1A2dCCbCB1caB1D1BCA ~orr
      abbC1BAA1abCe1faa2Da1adC ~ors
      1cBCBCEabAAA1daea1bBBBcEB ~ort
      a5a6a1C ~oru
      2AbBA7Abba2A2AA ~ory
      1aA1B5A2e1B ~orz
      1ABeCgac2aCAK1fB1ccfCA1C ~os_
      1Ab10aBAc3b1AA ~osa
      13a ~osc
      ABeBABAAaAAbCaAaf1aA2c1a ~ose
      13a ~osg
      13aaC ~osh
      1a2Aaa1A2Abbc1A1A1A2a ~osi
      11Aba10A ~oso
      13b1A ~osp
      13b1A ~osq
      aAabABAbaeaedD1b1AaCbCCA ~oss
      A1AB1cAc1a2ACBbAAAB2baB ~ost
      11A1a1a ~osy
      1bBc1b1gAACbdE1Abaeaaa2A ~ot_
      1AdeA1A4DAeAa1bAA1AaC ~ota
      13bA4A ~otb
      5A7d ~otc
      CdEAADCDAABBDbBC2dFf1Cja ~ote
      AA1a1BAAcBaABiBDca1AA1AAc ~oth
      1AdAAaBc1a1BBb1DA1ABA1ecb ~oti
      b1ACABBb3A1cbBABBA3aa ~oto
      aaCabAccbaACaHCcgEf1BbbAc ~otr
      A4hbA2B1AAaDaAA3A1B ~ots
      AAA4a5fAE1A1AA1b ~ott
      13b1A3c1A ~otu
      b1f1eaCB1bBaeHdccdbaecfaG ~ou_
      AAB1aca1aAcaCeBDA1cb1aaAe ~oua
      a1Bf1aa4C1BBaaBABCAAgA ~oub
      AaD1fCA4BaBCCaAbBAA1Ad ~ouc
      b1CBA2A1ACDAfcBbAAAaA2A ~oud
      BABAgAAA3A2cCBeaBAAaC ~oue
      3AAA1A3BBe3aAB3Ad ~ouf
      1BcA2bA1AA1a1d1baAAAAAAA ~oug
      cbb1AAd4AcE1A1aabA1A ~ouh
      BBBBF1Bd1ABeEDaFAACCaDaDj ~oui
      AAaABaB4a1gBBABABAAA ~ouj
      2A2B1A3cDEcGAcBaAei1A ~ouk
      dbABab1Ba1eBdc1AaAbbBAa1c ~oul
      3B2Aec2B1IBd1d1b2b ~oum
      bAA2BhbAaaAAFCiAAABBABae ~oun
      bbABBbBB1aacEBCeaeAd1aA1D ~oup
      15A ~ouq
      dbDEcGCbBCacfaAaCCBbbAbDa ~our
      cA2ACBaaB1AdgaDaEDAbbAbc ~ous
      CCaiDCCAA1Bcc2e1dD2a1Ea ~out
      eDdB1Ba1A2D1BAcdgCCCCD1c ~ouv
      4A8daa7A ~oux
      7a5ab8AA ~ouy
      5A7gBCbA1BA ~ouz
      1b7dBA1d1A ~ova
      AaAcABAA5bA1AccBa1Abe ~ove
      a12bAa4a ~ovi
      15B1a ~ovo
      3BebcCA1ccAE1dBCBdg1bCB ~ow_
      13a1b ~owa
      13cAa ~owe
      11DDb1A ~owi
      1baA1CBd3AAACCBBBBg1Abb ~own
      13c ~ows
      15c1A ~ox_
      13b3A1D ~oxe
      4A8b ~oxi
      13a ~oxy
      2ba2A2C1cF1bb1A6E ~oy_
      AA1A4A1aA1dAb2A ~oya
      AAA2AbA2BabdBeAA1AAc1dA ~oye
      13dAA1A1AA3b ~oyo
      13a1A ~oys
      1bA2Bb1babA1CAAa1a1A1fA ~oz_
      13d4A ~oza
      2AA5a3dAaaaa ~oze
      6A6f ~ozi
      AAc1aCA2A1abc1BaA1aAb1bD ~pa_
      2c4b3bAG1B2B5A ~pab
      4B1AbaAAA1dcD1bfA1Ae ~pac
      14A4c ~pad
      bBa1ba1BaC1bAAedaA1AA1A ~pag
      ABA2bBbAA1aAcADdB1aA2bC ~pai
      c12A1A ~paj
      1AbA1CcAcaaA2BC4Aa ~pal
      AaD1AAA1c2ebbCfCBA1AbB1D ~pan
      1AABaCA3AAbbce1AbA1AAa ~pap
      13a ~paq
      CACh1baDabbAA2a1cdAB1Ace ~par
      dAb1CdfB1CcBg1DbCbaEEBBeD ~pas
      ACBAB1ab1ABAB3BaBbAa1ba ~pat
      2a1ad1e1a1a1EAB1a1ad ~pau
      13a1A ~pav
      Aa1AABAAA2bA1Dc1bACBAa1B ~pay
      12A3a7c ~pb_
      13a ~pbo
      13d1C7B ~pc_
      3aA6hEB1c6ABF ~pd_
      13A ~pda
      13B1a1a ~pdt
      cbBcAcBEAa1GdA1Aa1b1D1BAb ~pe_
      AaAAA1c2fbA1DBDAAAc1c ~pea
      A1AAbAAcA2Ba1Ad2A2a1Ab ~pec
      cac2caA2A1ADBBa4aAAA ~ped
      1bA6a1ACc1D ~pee
      13cAA ~pef
      1AAA1A5AbgAAAAAA4A ~pei
      BAbAcBiC1A1AAeEBAABcf1CAA ~pel
      13A1b ~pem
      BAeDBEBA3e1eeAABBABAAAE ~pen
      5aA3A2eAa ~peo
      13c1A ~pep
      EBDBABiBACAd1cAgBA1C1bCAF ~per
      1AA2Aac3aAcacA2BAA1AB ~pes
      AA1Aa1BgAaEbAaaCiDDDAC1BB ~pet
      c1A1aaa1bb1fBD1Ab1ABbab1c ~peu
      13a ~pey
      13CAA1a1e ~pez
      baaa1B1c1aCababEA1b1A1Aaa ~pff
      13C1c ~pfm
      13A5A1a ~pfu
      6A8B6a ~ph_
      6A6abA7a ~pha
      1B11d6A ~phe
      1c2A2A5AAa ~phi
      2AC2aA1ac1AdB1aAAA1AAba ~pho
      BAAC1a3CA1AAAAgAACaAAc ~phr
      11A3b ~phy
      AAcaA1aA3AAeBEAdBaA1c1b ~pi_
      11b1aaA1A ~pia
      2A4A1Ba2Aad ~pic
      2AA3f5BaD2A1aa2B ~pid
      BB2AABb2ABae1BAAaBaaACb ~pie
      2A1Afb2Ab2aAbBA2A3A ~pig
      9c3A1A ~pik
      aA1B3a5AAc1AA1Ab2a ~pil
      AabAABAC2CaAdbBAA1BAbABA ~pin
      7b5Ccb ~pio
      1aA2A7cAB ~pip
      12aB2b ~piq
      2A4b3d1edE2A5D ~pir
      1Ad2dAc4AEAb1Aaa3AA ~pis
      AaA2Aa6AcCAAA1dA ~pit
      7A5BgCA ~piz
      6f6F2A3A ~pl_
      bc1B3A2AABfAbb1CD1ABAb ~pla
      dA1eAmBbabbCBHaFcdaA2BcB ~ple
      BbDB1oAB1aaaAC2D1aab1aBB ~pli
      Aa1AAaD2aBA1aCeA1B1A1A1a ~plo
      1BAbAC1aAaaaa1bbaAAbC1C1a ~plu
      A4B3aA2c1Ab6A ~ply
      4a8a1b ~pme
      1A11e1B7B ~pne
      Abe2ca2Aa1dCBAA2A1AaAB ~po_
      12cC1d8B ~poc
      13DbAa ~pod
      6A6AfB2A1A2A ~poe
      1c1A1Aa4Aca1AaAdAdB1AB ~poi
      2C8bBh ~pok
      1A2A3e1BAd1fB6aAA ~pol
      2A8AAd1b1AA ~pom
      CfgaBhcbcaABCCbIHBka1Ac1a ~pon
      13aAb ~pop
      beDBBBCAcA1AdaDBC1CA1AlCB ~por
      AbdCA1a1a1babeCDeaaCEBcaC ~pos
      ABAAAAAb1A1bBgaC1bBABA1Ba ~pot
      ABDcDAeBA1cdBDCAAB1aAakde ~pou
      13b ~pow
      13a ~pox
      6A2a3A1cabA1A1A ~poz
      2dc9CAb4A2c ~pp_
      A4A1A7Ba3AAAc ~ppa
      dbd2a1bAaAAAabdaAA1aBDAC ~ppe
      2A6a2AB1C2b4Ab ~ppi
      7a5aa ~ppl
      2C1Bb5baFaAA3aaf1a ~ppo
      ACAdACBABADBAfBEABA1CaB1a ~ppr
      1A3c4a2b1B7A ~ppu
      15B8b ~ppy
      3i9E1B5A1cC ~pr_
      AA2AcBb1afAADCdadAbA1AA ~pra
      i1GCAbA1abdEdAeCHibDGaAcc ~pre
      1bEeAfACAaeaBBEdb1bB1DAbB ~pri
      DAAbAB3DEgFAEdCCb1fBDCb ~pro
      cbAB1CaAA2ebbaaAABcBbBBB ~ps_
      14aB4A1A ~psg
      6B6d1c8A ~psy
      1aAAAa1B2AcBEBblb1BA2bB ~pt_
      3A7A1b1A4A ~pta
      1ba1A6CAfA9A ~ptd
      A1Cd1cA2bccAAABaABBc1cA ~pte
      A2b1cBa1a1gAdBCA1B2a1AA ~pti
      a ~ptn
      2A1A8cAA1AAa2A1a ~pto
      13a1A ~ptu
      2ba1aAd4BCBaa1Ad2AbC ~pu_
      5A8c3A ~pub
      13A1a ~puc
      6Ab5AAAa ~pue
      ABaAAAeAA1DBd2CCeACbA2f ~pui
      15a2a ~pul
      13b2a7a ~pun
      6AA5C1f4A ~pup
      A1Ae1A1c5G2A4AdA ~pur
      1a3cdA2aA1bACc1AA2a ~put
      aa3b3AcA1A1B7A ~puy
      13a1A ~puz
      13a ~pvc
      13a ~pwe
      A11Aa1A2c5d ~pwo
      bAAa1bc1BA1aaIahaa4AA ~px_
      5A7a1B8b ~py_
      2a4b5A1b ~pye
      13Bac ~pyt
      aaA10D1Ab1c ~qst
      aDAb1cdbAaBABcGDcaDAAadAd ~qu_
      CdCA1EAAB3ahaBAaDA1CbBA ~qua
      aA1aEbabc2BcABaA3aAcA ~que
      caaCcBcG1B1a1eAABABA2A1a ~qui
      3b2a5bA10a ~qun
      1DB2EABAEadcCAfbBFCeAfD ~quo
      1baBa1BbAb1ggFbhcA1eADaAH ~ra_
      1BAA1b1BdABa1cAa3AAd2b ~rab
      DAAeBb1C2dBCA1cAAAbc1Cfa ~rac
      1bABBCAAA1dA1abbAA1BA ~rad
      7A4Aacc5A ~raf
      1A2ACAA2AA1f1A1aAAa1CA ~rag
      bAccAFfb1gAecDbbEABBcb1Ak ~rai
      1AA9aB1e ~raj
      5A1A5Ai4AB ~rak
      AAbd1aB1Aa1aAaA1aA1bBABA ~ral
      eA1bAaa2B1AAfb1B1AABAAA ~ram
      BBEDabaaBAheDcCBABBEAbBGe ~ran
      1bA1ACbaAAB1BCDD2AbcahbB ~rap
      13a1A ~raq
      3a3a3b1a1D5Aa1A ~rar
      CBBfA1Ba1BBBBcDcfBBBB1AdC ~ras
      A1CAADcAa1cBbBeBcA1BBcBfA ~rat
      1A11d8A ~rau
      AcbAddB2DBBB1aaB1AACAA1d ~rav
      5A7Aba ~raw
      5bA8a7A ~rax
      1AA2A7eaF1C4Af ~ray
      1A1A1b4A2A1Ab6d ~raz
      1b5i3BBAAC8C ~rba
      1A1cA2BbA1A1ada5A1B ~rbe
      a4A7cbA ~rbi
      4A8e1A3A ~rbo
      1A5A4AaAA ~rbr
      13b1A ~rbu
      A1A1AA1AbACABcBa2AA1f1AA ~rc_
      4A8bdC4A ~rca
      1AAbAACAA2dEdBcAbaA1a1Ba ~rce
      bccbCdAb1ACABaCaA1BC1AAAe ~rch
      aBCABDaCA1bD1GAB2B1amAAB ~rci
      1b3A5cAaAA3Aa3A ~rco
      13cAaB2A ~rcr
      15A ~rcs
      6AA5dAB4c ~rcu
      BBBbaAbdAbCegCbaAB1ABBbd ~rd_
      5A7f1B ~rda
      CAE1ABAaA2DAdADA1bCaB1ag ~rde
      aB1a1bBa3BDaaAcAA2ACAB ~rdi
      6A6b ~rdl
      Ad1abBa2A1AacBFbaAAB2B ~rdo
      3A1A9c1c2b2B ~rdr
      3a1d3A3B1bB6Aa ~rds
      BA3e2g4A1Ab1A1abB1A ~rdu
      d3BcabABbf1AAB2bacD1bD ~re_
      Ea1BABBba1aadc1aBBAabbfCb ~rea
      b3aAAa1A2A2CadAAA ~reb
      kiCbBBdC1AAEAIAfGaCC1eBDa ~rec
      aB1c1FBA2A1CCcgkcECBBBDA ~red
      A1ABCAf2Babb1BceBa1AaAAd ~ree
      B2AB1aBadbcdCdCbifDCCBAb ~ref
      ABB1AAA1BaAAadbgABb1bAcaA ~reg
      5b5A ~reh
      AAAA1B3a1cAABabbB3aab ~rei
      4A1A3C2bBbaf ~rej
      1a3bc6B1DBa2a3A ~rek
      D1DECAfC2ABAgBJacaaf1cB ~rel
      caCd1ACCACfCaHbFdfHBAfCcf ~rem
      CbFCA1BBachF1cBeBAEB1A1Aa ~ren
      8c4AA ~reo
      DgaACaCAABbFBHAAffiAdB1aC ~rep
      3c9BaeA6A ~req
      aDb1cBaBb1ACbcAEcBe1CBAea ~rer
      AaDc1DaDC2gbc1GD1ADfcbbA ~res
      eDCB1aa1a1fCACBDIebdaEbmC ~ret
      1AAbeCAA2bAhbaaBB1aD2CA ~reu
      qdABaD1A1AbBcH1bCDDgAABA ~rev
      e6a2A1AdABAa1A1A ~rew
      10A2d1B1A ~rey
      BB1AAA7JDcC2bkddd ~rez
      Aaa8c1CA ~rf_
      1A1A2Aa3BBaAaAA1A3Ad ~rfa
      11AAd1A8a ~rfe
      bA9c1bb9A ~rfo
      7A5abB ~rfu
      13b ~rg_
      13B1B2c3A ~rga
      AAAfAAbA3BcBbA1b2AAAeA ~rge
      3Aa7ae1B3A2a ~rgi
      1A1b3A2A2B1a1A1c ~rgo
      3a9A1c7B ~rgp
      a1A2e7B1B2a1a2A ~rgu
      11a1A1A ~rha
      bbeBCbAa1aAABdaBdA1CbABA ~ri_
      4A1c2b1bABaBd1A4aA ~ria
      Ab9A1bbA7AA ~rib
      ADAA1BBBAb1Baabc1AAAAAAA ~ric
      3d1A1A5eAD1A1AA2a ~rid
      j2aAbb1BAab1bbDaaACCDcdH ~rie
      1A1A1b7aBb1A2f1A ~rif
      BeB1dABB1BBbAiDaAbB2aAAa ~rig
      5A2g4E1a ~rij
      3A3c4ACA2a2A2fA ~rik
      3A1AAb1b2ag1I1A4A ~ril
      AAAe1CBA1a1ACbbD1BAAEbbbC ~rim
      aFAAacdAbA1d1iCE1AgaAAaBC ~rin
      a6A1a1AaH1e1A1d2a1A ~rio
      2Aa1A1d2A2ABab3B1A ~rip
      1B1c1A1d4baACA2A1A2A ~riq
      aACACaaAA2BfgBbCAAA1BBcB ~rir
      C1D1a1Aab1aacbceFaBBe1CAa ~ris
      ac1AAaaA1bBBceAFC1AAf1DbD ~rit
      AAa1aeAA1aa1AB1iA2aAAB1A ~riv
      11b1Dbd4A ~rix
      5Ab6a1A ~riy
      A1A1A8BAc4a ~riz
      13d1C ~rje
      AA2Aa1b2Ba1heGA2Aa1BAB ~rk_
      1b5A8A3c2bA ~rke
      1A10CA1a5baaA ~rki
      4A6A1b1A ~rkl
      3A11a1bB3d ~rko
      5baA1a5B2A5a ~rks
      g8Ab2Eba1A ~rl_
      b4b8cCba1B3a ~rla
      1A12aA ~rld
      B2A1aeabc3c1EbAeAaAbaB ~rle
      cb11B1CAA2A2c ~rli
      6h3a4D4A3A ~rlo
      13ABb ~rls
      A4AA4aBe1b4c3A ~rly
      6Ab7c1A1A3Aa ~rm_
      A1acBdbAb2eABBaA1AC2a1B ~rma
      baBBcBBb2abA3bABc1BCBb ~rme
      b1DA1A2AaA1cBBa2CbB1bAa ~rmi
      13g1D3A ~rmo
      5b7C1b ~rms
      A4a7AAbd3AA ~rmu
      d1A1aA4bA1DAaAa2a1A ~rn_
      1aa1ABA2a1A1g1CbBAAaAAd ~rna
      cDBCB1BB2AABh1CAbbbCCBE ~rne
      eAADbD1a1A1AaEb1BAB1BAaeB ~rni
      4b6A1c1C3A3c ~rno
      13a1c ~rns
      4c8D10a ~rnu
      bCac1ABbABA1cAcB1e1bABAaD ~ro_
      6A6c1A ~roa
      AAB1aAb3AeBAcBAA2A2A ~rob
      1AAaAaAC2a2cBaaAdgAAAAA ~roc
      1A2AaA5AcAAd1AAB1AAA ~rod
      1AAbbAd2DBC1AACCa1Ae1C1A ~rof
      2AA1Aa2a2A2aA1A1f1A1A ~rog
      2Ad1AAABABabdabDCaAaAaDA ~roi
      15a1A5B ~roj
      5A9A1aAA ~rok
      BA3AA2a1AADcAca2AA1bb ~rol
      CaBc1BBA1b1fBDAdadAdBAA1B ~rom
      AnDBAAaABA1c3bC1BaECCAA ~ron
      6A6dAb ~roo
      aACBAcB3AAAbCaa1baD1bef ~rop
      7A5cAC ~roq
      AA1A1aAd4B1ea1A1A1AAAA ~ros
      a1a1bA1a2aAADb2aA3Aa ~rot
      aBfC1CbBcEACCb1eabABBAAFa ~rou
      a3A6a1fAD2A1a ~rov
      3A9ca ~row
      3f9daE1AA ~roy
      13b1Aa ~roz
      bA7Aa1Aa ~rpa
      3AA8dbA3B3a ~rpe
      13ddD1AB1A ~rpi
      2A2A7EbAA1b3d ~rpo
      1b6AA3c1B ~rpr
      12bb ~rps
      C1CABDABADbcAa1BDADAc1gca ~rqu
      g2A1b1a1aBA1aCCAbAAabcab ~rr_
      C1cA1Bba1cAdAAAaaAACaABaE ~rra
      DdCADBBD1baE1dAbCaAcEBcBb ~rre
      d1aBaBAb1aC1ACccA1CA1ADAA ~rri
      1dAAA1A2a1bAA2c2cB1AAA ~rro
      12Ab ~rru
      cab1Ab3cB1AAbFbAbAaaA1A ~rry
      2AaADBAB1aA1c1AA1EAAAeBd ~rs_
      2Ad1c1B2AAAEbda2c1AAB ~rsa
      ebACCA1A3BbebAABABAAABb ~rse
      13B1b ~rsh
      AAbC1AA1bcdAdEBA1A1AAd1BB ~rsi
      AB1aABdB2ADaD1A2hA2AdA ~rso
      13a1a ~rsp
      3b11a2A ~rss
      BA7c1a1d1CAc2a1a1A ~rst
      5A4a2D1d2dbb1A ~rsu
      BADF1d2B1aA1EBcajCCAbfAB ~rt_
      1AA2AAA1a1f1F1c2b3dBd ~rta
      1bCABCBB2ADBeba1AAbA1DBg ~rte
      Aa1A9caC2A1A2b ~rth
      1D1A1D4bdBA1babABABac ~rti
      A4A7Bcb6A ~rtn
      2Bb2Ab2BBAh1D1baB2AB ~rto
      2B8A1bBB1AAdc1A ~rtr
      1bb2B1b2A2eB2A4A ~rts
      aA10a2B7A ~rtt
      6A1dAB2CAd1a4A ~rtu
      9b3bA ~rty
      1A5a4cc2aaAA2AA ~ru_
      Ab2a4bB2c3a ~rub
      AbAaacB1b2BabAaAaAcABaca ~ruc
      13daA ~rue
      3A9bAB3A1fAA ~rug
      A1Ai1BAA4aCaAbAA1BA1Aa ~rui
      1AA2a6aBAB2A4cA ~ruk
      3e1A5cB2a4B2AA ~rul
      5aa8C ~rum
      A2A1Aa6B2ad1ad2A ~run
      13a1B ~rup
      7A4Ae1B ~rur
      6A1c4b1b7A ~rus
      6Aa1A3abc4A1aa ~rut
      1AA9Af1A ~ruy
      13A6A ~rv_
      13b1C ~rva
      2bb1bAeA1aeaD1dAAA1B1A1A ~rve
      iABbAa3a1ABCBCAe1bcbaAD ~rvi
      7a5a1A ~rvo
      15b ~rwa
      7a ~rx_
      A1AaD1AA1bAaAaacbcaBcdB1A ~ry_
      f2A9B1D6AA ~rye
      AAc2a5AdB4bA4b ~ryi
      13c1A ~ryl
      13a ~ryo
      AA1b1A1A1a1a1AAcAa2b2bA ~ryt
      5A9a ~ryw
      1aA1B5A2d1B ~rze
      13c1B ~rzo
      1Ab2C5bAFDeb1A1dAgAB ~sa_
      2da2e4AC7A1a1A ~sab
      1Ab7aBdaA8Bd ~sac
      11a1bb9A ~sad
      15A5a ~saf
      AAAA2aA3b1CAEdaB3cg ~sag
      1cdCAAaAAacbEebGbcFEB1CbC ~sai
      1b9CCa1aB2AbA1bc ~sak
      aBDAg1Bd2ACaCB2A1bAAA1B ~sal
      1bA1BA5A1AadA1ac1A2a ~sam
      bbABbFAa1AaAjebbBBcADgabb ~san
      A1A4A1Aa2AaA2ab4A ~sao
      2b2A7b1A ~sap
      1AB1C8bae1bB4b ~sar
      13A1B ~sas
      1A1d3B3AAcAB2bc1AAC ~sat
      aA3B1AAAabBFC3fA2BdA ~sau
      ABfbbABAb1AdABDa2BbaCkaB ~sav
      2A3A8a7A ~saw
      1AAaBc1AA1cadaaAdBaABAAAe ~say
      13b1A ~sbo
      AAA2A1A4Ad5Ab1A ~sca
      a12AAcA ~sce
      AaAAA4AABA1Bb1A1AB1a1a ~sch
      1BA3AAA4d1a3AA2aA ~sci
      2A10B1a ~scl
      1ac1ABA2a1Aaac2AAAc2B ~sco
      BCBc1DA3BAABBaacca1A1gA ~scr
      2A2AdA1bbeBB1BA1BbA1A1A ~scu
      13c4B1A ~sda
      DfAACbCcAcdeAADAAAeBCBdd ~se_
      1Ae2AA6C1c1A1AB1A ~sea
      dBeA1BeA3BBB2b1cC2AAa ~sec
      hC2AjAb1A3GAFcbAAB1ABB ~sed
      d1B1BB1A2Aa1bbBABAec1AAb ~see
      5A5b3CA1b2aA1A ~sef
      2B4A5d1D ~seg
      Aba2Cb4AAaAh1BACBAbBD ~sei
      13C1d8a ~sej
      bA2DBda1Aae2AbAAcAaABcA ~sel
      DABd1CBA1a2cbBeAdBBaBDB ~sem
      CACcadBC1AACcfeA1ABB2EaC ~sen
      13b2ba ~seo
      AAA2A4B2gB1CC1B ~sep
      B1AbBaceaa1AacDD1fAaCAfBf ~ser
      Aab1a1ABABcCCDaeCfBbcBCBa ~ses
      1cBB1AAAAb1b1dBabccAAA1Aa ~set
      a1CCbAAC1B1a1gCE1BBBB2e ~seu
      Aa1b3b6AB4A1d ~sev
      13a1b1A1A ~sew
      2A1AAf4A1e1B1A1A3A ~sey
      ABfaBAbBbAac1ceGa1bdcBaAB ~sez
      13a1B ~sfa
      6d6C ~sfe
      13a1B ~sfo
      13a ~sfy
      1bA10CbCe3A1AcA ~sg_
      13a ~sge
      cbBbBaaddgAcGCADBb1eCCbAE ~sh_
      4d2AAeAA1CcC2bA3A ~sha
      aB2A2A2a1ad5B4A ~she
      7A1a2CgC7A ~shi
      A1BB1A1b1ABA1aAdAAAAc2ba ~sho
      7c4AA ~shu
      bEBbCbEbA2cAFada1aCdkff ~si_
      2c9A5A2a1Aa ~sia
      ba2AdaAaabfd1Aa2aAaCA1D ~sib
      12bacB ~sic
      2b2A1A3aAAcb3b2Ac ~sid
      ABcbfCcC3B1aABbAa2a2a ~sie
      15Aa2b3AA ~sif
      AcBa1fA1A2ccCacB2AAABBd ~sig
      13ecB ~sik
      1AAb2aab1c2A1acaa2Aba ~sil
      2AA1h1A2A2aaBd1AA2A1a ~sim
      CAC1CDBBABAaageCCCbDCbCaB ~sin
      ABDdAEaAbbcaBbDcC1AcbBBaB ~sio
      3bAC7a1A ~sip
      11A1aac7AA ~siq
      AAcCBa2a2aCCAD3a2hai ~sir
      1ACaacBb2aDCC1gBb1BC1ABb ~sis
      2a3B1A1bbAcEeB1AB2CCb ~sit
      5A7c2a1A ~siv
      2a8A1faB1ABA4a ~six
      1A11baA ~siz
      1CaA1A4aca1BAcbb1A1cAA ~sk_
      12AcA1A3b ~ska
      b4A5BAcb1AB1B1f2A ~ske
      bABAA1AB3ABCaA1AeaAAd1B ~ski
      B12GbcAa2e ~sko
      13e1A8b ~sky
      9b3BbeA ~sla
      1AAAA1A1A2cae1AA2B4A ~sle
      a10Ad2A7AA ~sli
      A12a1A1d1a ~sma
      2A3a6Bac3a2Aaa ~sme
      4A8bAB ~smi
      1c8A1ccBa1b4AA ~sn_
      5A7dcFA6A ~sna
      13fA ~sne
      AAA1ABAb1a1c1bDAAAd1d1Ac ~so_
      1b1a2B2aAc1BcbA5BB ~soc
      1B9AacBa1b4aAA ~soe
      5B7C1f ~sof
      1DC1fb1AA1BBA1aEAAB1DCcdc ~soi
      BbbA1CAc2a1fcBBcA1CBBADa ~sol
      AdB3f1A2fCEaaAAbAe1a1b ~som
      AE2bCaCB1BfbbbDAacAC1iAA ~son
      6b6a1D ~soo
      abbCAaBB1eBb1DBdb1ACaABcA ~sor
      5h1d3CBAaA3A1A2B ~sos
      1A1A1A1c1a3BAA2Be3b ~sot
      b1a1BCAB5dADA2bcAC1a ~sou
      2d8eBC1a8A ~sp_
      1AAkAAAadDAAAE1fb3AAAaB ~spa
      AAAAbBce1fbCfAC1A1A4BA ~spe
      2bA5c4dDA1C4BA ~spi
      4Ad1A5BAB ~spl
      1da2af1c3cbA2BAAC1aAc ~spo
      1Aa1AbA4A1g1C7A ~spr
      CBAACBAA3daBCg1eABf1BDB ~squ
      13c ~sri
      13C1c ~sro
      7a ~srx
      a1caABAe1aaaA1DBBBd1d1adB ~ss_
      1aB1bB1A1ca1eIacedCbCfbe ~ssa
      bADgAHcabAbb1ga1bB1dFDCDB ~sse
      1C1e1eCbaAAbbb1B1bbBa1BCa ~ssi
      AABAAAAe1dCcCgaB1AbAaA1CC ~sso
      13C1c ~ssr
      13c4AA ~sst
      cA1a1A1A1a1aBBAcABcAAb1ac ~ssu
      1d11A ~ssy
      eA1B1cA1AA1bcBcce1aDc1Bc ~st_
      BacCA1bEAAb1babBCbBbfaBa ~sta
      13b1B6a ~stc
      fBcdBfAacaAA1cC1DCCbbDCda ~ste
      1AAA9b1A3A3a ~sth
      b2DBdBAAbaDABCHddh1cAhCB ~sti
      2a10bBD8A ~stl
      13baB ~stm
      1aCfCBAA2CAAcbAaCAbBB1bA ~sto
      ACCe1aCBAA1A1bfbBCaA1AAba ~str
      7A3a1AcA6A ~sts
      2c1AbAe3A1aCDa1A2AA ~stu
      cABA7AAcADAac3aA ~sty
      a1fA8ADaA7bA ~su_
      2Aa5CAb1Aba8A ~sub
      1B5g3BDa1a8E ~suc
      4B8c ~sud
      2A8ACkAA8C ~sue
      5C7A1b2Af4A ~suf
      bdaEcbEBAaccBDACbbg1aa1Ee ~sui
      2bAAAa6BAC2e1d3A ~suj
      6A4A1Aec3ABAa ~sul
      AA3A4AAAaABBA1AiAAC ~sum
      5A3B3baA6A ~sun
      1CAmaa1A2aa1J1cABBBFaBhD ~sup
      aabbC1AD4abACBBCDAA1cf ~sur
      bbaa5a1BBa1aAAb4aa ~sus
      1Ab6BBA1d1A ~svt
      3Ab4a1A1bA4A ~swa
      Aed2aA3a1CDaBBae1b1baA ~swe
      8bcac1F1a2b ~swi
      1d4Ba3A1cAdA7b ~sy_
      15A8A ~syc
      6A6b1B3A1e ~sye
      5AA2A3a5a1c ~sym
      11A1A1Aa3g3A ~syn
      b2aA1A4ABG1eabdaA ~syo
      2Ad1a7b1A7A ~sys
      AcCc1AaaA1ABAGd1cDDhdeBBb ~ta_
      5BC2a1A1dAc1ab1BABB ~tab
      4AAab3AAa1CA2aA2AA ~tac
      13bAD4f ~tad
      a4aa3a2A1B1a4b ~tae
      A5c6C1b ~taf
      B1aAA1Cb1aacb1abAA1BBAA1A ~tag
      BfDcAA1C1AB1acEEe1baB1AeD ~tai
      1A11e1b3B ~taj
      bB1A1AAB1BbA1eBbAbAABaAc ~tak
      AgccABaAf2DBA1Cb1ACBAb1A ~tal
      7AA4e1A ~tam
      AA2AdbABcacDAbBf1AacdaAB ~tan
      e1AB1eB4A1c1CBaa1cAaB ~tap
      AAbAACcc2ACBBadAdaCCaaBC ~tar
      AbA2Daa2a2Gd2A2c2AA ~tas
      ABB1dCAa2Bf1A1gBb1B1Ae ~tat
      Aa3aAA1A1AAdaA1A1cA2ab ~tau
      A4AA6A1f4A ~tax
      13d1a2A4A ~tay
      13cA4B ~tba
      5bA4ba2A3A4a ~tbh
      11B1a1A ~tc_
      A1bAA1ABac1Cd2EaaAeBA1AB ~tch
      13bcDA ~tco
      13A1a ~tda
      2A10bAA6a ~tdo
      1ba1A6CAfA9A ~tdr
      1fFdBCDeBc1cCAbbACdABdabb ~te_
      1ABAaAcB1Aa1aaCaaB1b ~tea
      1AAA3A1aA2eaB1A1a1A1A ~tec
      2AA1B7d1B1A2c2A ~ted
      AAB1bAab3BBEBea1CBAaA1b ~tee
      3A9CA6d ~tef
      3d8bD1c1a3A1A ~teg
      2A4B5CbbaA1a2Aa ~tei
      11A1c ~tek
      BabAB1ea1A1CcaAb1AAAB1aad ~tel
      1Cce1adaA1ABCBbcaBBaEa1Hg ~tem
      A1C2f1aAabacEAbge1bg1Aba ~ten
      11a1bAdA7A ~teo
      c12A1Ab3AA1a ~tep
      cE1EBaDDCaA1ecdcFCAfACa1e ~ter
      DDC2BDb1aBacAAfbA1bDAbb ~tes
      ACeB1A1a1a1mAdFA2BCBA1AC ~tet
      1CC1Bafa3AAbEBAACAaCBBB ~teu
      13dBA5A ~tev
      6bA5eAAA2A ~tex
      caAB2c1Ac1AbFdabAbAABaca ~tez
      13b1a6A ~tfl
      2a4b5A ~tg_
      4AA1B6dcA ~tgp
      ABABAAbAAb1AbbA1AAebA1dAB ~th_
      abBCB1ABaBb1dfC1aAa1Cddgc ~tha
      15A7b ~thd
      baDBAAdBc2dbdAbbbbbeBBaC ~the
      Bc1eA2g1AcAccBBEgd1aAda ~thi
      12ACAe ~thl
      1AAA1A7c1b3AA2a ~thm
      1dd2AA4AaE1eA1BAA1e ~tho
      2A2bc2a3A1a1a1A ~thr
      1BB2A3CA1acab3CA1A1A ~ths
      a10ABg1D3A3A ~thu
      abBAcBAa2AcBAaAaaAa1eAbb ~ti_
      11a1B1bAcAA3c ~tia
      b10dBa1c8B ~tib
      AAbAAbAe2aA1ABd1A1BaAa ~tic
      4A8a1b ~tid
      C1ad1BD1BCabDABa1kbAb1d1B ~tie
      Ah1A1BAa2ADAbbDCAAA1AiBb ~tif
      2BAdA1Ac2BaaAF1A1bA3d ~tig
      13b1A ~tij
      3A1A7dAb2A1B ~tik
      AA2C1AdbaBA1DABA1AA1dfBB ~til
      1aAAAA5dAAbcbAAAAC1b ~tim
      1FBAABBfAa2CeADBBb3eAa ~tin
      b1CbabaCAbAc1BBbcca2Ac1B ~tio
      5aA4c1bAa8A ~tip
      BB1C2AB2bA1gbB1A2A1AA ~tiq
      BDAfBDCB1aaCA1DFDbAcDA1ld ~tir
      Ba3a1a1abAAcC1ABAABAACa ~tis
      A1Abc1BA2CdADAbbB1AfeAAD ~tit
      1ABbAAA3aAgdCA1cBAA1c1a ~tiv
      1b21A ~tiz
      13a ~tla
      3A3a5dBC2A4A ~tle
      13a1A5a ~tli
      13b1A ~tlu
      1b1a1b5Aa1BEA3A1AAA ~tly
      7C7A ~tm_
      1A10AaaB ~tma
      12Ad1a1C ~tme
      13b ~tmg
      6A6a1A ~tml
      a4b18A ~tn_
      8bA3b6A ~tna
      5A7Bc ~tni
      AAADBaaCbAcbAfebB1abABaB ~to_
      13c1B ~tob
      1b1a3h1a1AADBbA3A3A ~toc
      3a1A7BCb3c2A ~tod
      10A2bAA ~tog
      B1CcaBDaaA1B2ccAAcACaab ~toi
      3A10eC2A1B ~tok
      1bA2AAA3b1eABAA1Ae1Ab ~tol
      BB2a1bA2A1bdcD1A1AAAAbA ~tom
      caCbaedbcB2AChEcbbcb1Dcb ~ton
      a3BA1A1a1AahBB1Ab1ab2c ~too
      B3A2A1bD2d1C1cBdabAAC ~top
      1BChCbaA2AAB1Cc1C1ABBBCA ~tor
      3A3B3c1CAd ~tos
      d1bdaBa3Ab1eBaBa1AbBaCA ~tot
      kDAhBEFEB1aDadECFdFDD1ANc ~tou
      13B1a ~tov
      1aaA11a1AA4a ~tow
      3B9f8AA ~toy
      15A ~toz
      13eAB2De ~tp_
      16b6A ~tpe
      b4A5b1BBcA1AbA1A1A ~tps
      a4a1b3cAE1a1Aa1bA1A ~tr_
      DbDdA1aCC1cdDdfbb1B1BDBCA ~tra
      aDE1cCBacBCebc1AaBcA2cCB ~tre
      AaBAAC1bbABa1k1BBCABA1AbA ~tri
      fbbBADaaCCCaEbdAcDAAA1aCA ~tro
      AaCkacCaa2CbAADAaAbCc1f ~tru
      3A6aB1A1aAb1A3a ~try
      1BABAc1BbA1fc1dcAAcDFAB1B ~ts_
      13d1a3A ~tsi
      1a2f6AaAaBbAAAA2b ~tt_
      6Aa5d1C ~tta
      aCDAACaDA2CfaeDaBbA1Bfa ~tte
      AA1BcA4BacAAa1AA1A1AA ~tti
      7b5dAB2A4A ~ttl
      ab1d1BA4aA1CB3fB1AAA ~tto
      bbA2babA1aaAbC1aAaaB3A ~ttr
      baAcAA1dbccAcLeee1aabbbca ~tu_
      1b3Ag3b2E1C2A1c2Aa ~tua
      1A1A9f1D4A ~tub
      5a7a1A ~tuc
      1aAAAab2B1cABAfA3AdA1B ~tud
      2b1AA1A1a1fBeAD2BAd1A1D ~tue
      7A5aA4a4b ~tuf
      6A1dAB2cA ~tug
      1A5A3a1Cdd5A2A ~tui
      Aa4A6aABbA2fA ~tul
      1ad2aA6DcB ~tum
      7B5eA3A ~tun
      7f5DAC5A2A ~tup
      aBBBACABaAC1BiBcAaBBCB1bb ~tur
      13b ~tus
      4cd5a1aBBA7A ~tut
      13a1A ~tuy
      7A5cd4A ~twa
      15a ~twe
      12AeAC ~twi
      1a2AAAa2Ac1bA4A1A2B ~two
      a1AA5b1f3aAA3a1aC ~ty_
      2B11Ae3A ~tye
      2AA8AeAC2bA ~tyl
      d10A1D2Aaa3aA ~tyo
      1b1A1bA6DbeA3BAAAA ~typ
      15A ~tyr
      1a2d6ABb1DA1AA2A ~tz_
      5b6BD1bAAB1c1c ~ua_
      13b1A ~uad
      1B6b4a1D ~uag
      A1B1aaa1aAcaAABF2db1aa1f ~uai
      1a3Ae3b4c2A3AAa ~ual
      A1B1aE1AA1abbfAb1BCCAAAAA ~uan
      C4A7eaDAcAA2A1a ~uar
      1bA1BaaAA1AB1ccBAA1d1B2A ~uat
      A3A2A5cA2a ~ub_
      1c4a4A1a1bA2A4A ~uba
      1b7bB2c1a1A ~ubb
      1B1fa2e4BaBG1A1ADAA ~ube
      13c1A2A ~ubi
      9CAb1bcA8A ~ubj
      aBAA1BAA1aAAAeBdaCAAaBAf ~ubl
      13c1A ~ubo
      2Aa9Eca ~ubs
      1cBCa1Bab2Bac1CAbAcAAae ~uc_
      1A9aab1B5A ~uca
      5B1f3BDhBBaA6E ~uce
      A1CAABB4AcbAf1AbCAc1BA ~uch
      2A9Bd1C8e ~uci
      5a6bbaA2A2A ~uck
      13a1A ~ucl
      ABB1gAAA1aBbAFad4b3a ~uco
      15a ~ucr
      A1a2A1A4AcAb6aAa ~ucs
      1A1d1dAAaA1a2Ba1A1AA1A ~uct
      2ab1AAA3BdBACA1AAA1ABc ~ucu
      a1a1BA1a2Ba1i1CBaABAAA1a ~ud_
      13a1A ~uda
      AbAAA1BA4AbB1c1AaBc1BB ~ude
      5A1A3a1A1b ~udg
      A5A2B1a3ac3A1Aa ~udi
      5d7A3A3a ~udm
      11A1cdC3B1a1B ~udo
      c2AaCcA1AaeAF1iB1aBadBAE ~udr
      13a ~uds
      1AA8AAaAA7a ~udu
      15a ~udy
      CadbFCB1DegcBfcAb1Ga1aAbB ~ue_
      10a2b1A ~ueb
      1aA2eb6DAA8A ~uee
      4B1a8E4a1b1b ~uei
      BCAC1aac1BCeEKbiABEBeBfCD ~uel
      3A3A1b1dA2A7aB ~uem
      1b3A6Ad1B6dA ~uen
      2A1A6A1b1bA7a ~uep
      1AaAAcaB1AdABaEeBaAe1aCBA ~uer
      gAcCCc1Ab1BaCgCKdeeaBBBCA ~ues
      7B4Ag1C7A ~uet
      7e4AcABb2AAA2C ~ueu
      1aAA1CAd2A3BgB1dDABe1a ~uez
      ABBBbAA4bBdcEA2BA2ed ~uf_
      A1AA1CAB3B1cAa2Bd2A1b ~uff
      4b2A3b1Aaa4A ~ufs
      aA3a3Aa2bbA2A3A ~ug_
      5AA1aAB2dcaA4f ~uga
      14A4A ~ugb
      1Aa2a2b2a1cBF1A2Ab1AA ~uge
      13a1c ~ugg
      AAdAAabA3AaFaeba1a1A2b ~ugh
      13a ~ugi
      13b1A3A ~ugo
      13e1B6A ~ugs
      13Cbbb7a ~ugu
      baaa1Ca1a1aAaEAHea2b1a1b ~uh_
      cbC1AAd4AbF3babA3B ~uha
      cc2EAbEAa2BAbb1aCD1DaFd ~ui_
      aA3Aa3a4B1A2cA ~uic
      1AA2h4AA1E10A ~uid
      AABB1a1B3bBbeD2A4Ac ~uie
      1dbab1Bd1C1AaBb1cbAba1BAb ~uil
      1B10Ae1A ~uim
      1aB1a4AAAAgeF2AA2AAa ~uin
      3AaAa5Aa1A2A4Ac ~uip
      1AAb1AAaAAABAfca4A2AA ~uir
      AB1da1ABCe1Dfa1AA1CGaA2b ~uis
      1E1DACBa3ABjABFCA1BAbAd ~uit
      DAA4AaAb2EA1aalca1BAB ~uiv
      10AcBb3b6B ~uiz
      2bAAAa4A1aAD2eAd3A ~uje
      AA3bBA4cbaAABAbBBA1a ~ujo
      1AAA1a3eAAabaF2A1A1AcA ~uk_
      3eA8Eb2A1bB ~uke
      2A2A5A1B1B2A3f ~uki
      11A1A3c3Ad1A ~uko
      7Ac4EbA5f ~ukr
      cA2a1ABbCAABAAcBBaB1cB1B ~ul_
      adAAa1Ba2AA1bbEbAABbbab ~ula
      a1bAA1cC1cadaKajaaAAAAA1d ~uld
      eEB1bb1gAacbBb1E1BBbBDAdA ~ule
      13c ~ulh
      A1b2a1A3A2AaaAB3a ~uli
      cAAcdAAd1BaDeaBA1AB4AD ~ull
      1AB3B2BbA1g3A3A1AC ~ulo
      7A5b1Aa6A ~ulp
      6a8a ~uls
      1AA2acB3B1iaDAAAABaaa ~ult
      2A2a6ac2B1b1B1Aa ~ulu
      13c1A ~uly
      1BB1aadaabAc2aE2AcbAbc ~um_
      AA1BACgAbA1AAEEg1d1B1A ~uma
      a2A2bd3AACBa5Aba ~umb
      1A1aAbBdAaAB1B1aDb1Cf2a ~ume
      2A1A1bb3a1bcFA2A ~umi
      A12c6bA1Aa ~umm
      13c6a ~umo
      2d2b5A1E1B1Ac3A ~ump
      2A4b5a ~umu
      BBDDBbnaCC1ACab1CcEDaBAEa ~un_
      6A6B1f ~una
      5A5A1AAba1A4a ~unc
      bAabABAA1AacACAd4eA1ad ~und
      bbbb1Baa1AACdAcfaBBEFCdDB ~une
      A4B1A3A3f ~ung
      AA1A2A2a1AAdAa1Aca2AAc ~uni
      7a5e1B ~unk
      3A3a5AbA6AA ~unn
      13b ~unp
      2A2Ad6aCI2A4k ~uns
      aB1b2A4abbAa2A3Aaa ~unt
      1DA1AE1BAEaFJdABcBFCcAfC ~uoi
      13a ~uol
      5AA6DAca1aAb ~uon
      13C1fA5A ~uot
      c1AAgbAB1aAcCCAiBaABddADd ~up_
      15a ~upa
      13a ~upc
      1C1BAABB2AAAcBcaAAfBc1aC ~upe
      13a1A ~uph
      6Af5HAe4AA2A ~upi
      ba3A4cA1C1Aa6aa ~upl
      14bB ~upo
      1CAeAc1e3a1DaGBAA1CDAcC ~upp
      A2iAAb6DAC1dAAC2fA ~upr
      adA10a4A4A ~ups
      13a1B ~upt
      14AA ~uqu
      bcbBcCADacaebBbdB1CDEcdee ~ur_
      1ae1A1aAAB1dad1bAAECB1ad ~ura
      1b2A8c1C3A ~urb
      1eA3A1aACb1b1c3A4A ~urc
      1AAaa3g2Ba1bBa1AcAA2a ~urd
      afe2ABAA1AACcAaCECACABb ~ure
      15A ~urf
      1A1e3A2AA1abE3b1A1A ~urg
      1CaABAAd1baaecAA2B1AA1AC ~uri
      13b1B ~urj
      1A10aaAa4A1d ~urk
      13c1a ~url
      1A9Aaa ~urm
      jBADBAA5AD1EaaDbAE2a ~urn
      7A1a1BdAaa4A ~uro
      2A2A7a1AA5d ~urp
      2B1BDABADbcAAaBC1DAA1gAc ~urq
      BB1A2ec1aAcaadBaAAAc1DaB ~urr
      CFCa1BECABAbBBEg1EbbcBACa ~urs
      A1BC1AAa4ahBC2BAaA1A ~urt
      5A7b ~urv
      11d3a8A ~ury
      1A1bCAA2bffBCcdbEAeabE1h ~us_
      5B8CG1A2b1e ~usa
      1AA1A8daB4b2b ~usc
      ACD2a1b1ccFddG1a1AA1AeD ~use
      13cA8a ~ush
      1aaA1BCA2ABbCddACaBaaCcb ~usi
      B4A7A1dAa2d ~usk
      10A2d ~uso
      3A9c1A ~usp
      1A2BB7bADAa1Af1BA ~usq
      cc2AABdbBAgCaAb1B1cAAACA ~uss
      c1DC1cBB1a1A1BceABC1FAgca ~ust
      13cbC4A1A ~usu
      BfaaBedaAb1eBC1EBdAbACAb ~ut_
      1d1AdBA4cCDbd1acBA1BaB ~uta
      13e1A6A ~utc
      2A10bAA6a ~utd
      BCCcBAc1A1adAeDBacc1EbCCd ~ute
      9a3b1B ~uth
      AABACbBe4a1CAB2AA1gA ~uti
      bACa1ebDAAA1bgbEBAAAB1AAa ~uto
      aaEAAbBdeBEfDAADbad1aAaBC ~utr
      11c1cAB3A ~uts
      bbAAc6A1bAB3A ~utt
      1A1A9e1b2A1A1aAB ~utu
      A1d3A4AAG1d1A1d1aA ~uv_
      ad1A1Ab2aAA1aA2AA1BB1A ~uva
      1EAbAB2A2CabAbdgDEBBCAc ~uve
      b1eA9D5Ba2a ~uvi
      a1A12a3B1Aa1a ~uvo
      1aA1aaAc3A1ABcAa1aA1AAA ~uvr
      A1aABba2baAedcADAABABAba ~ux_
      13a ~uxe
      1aA2A6AA2cd1A3AB ~uxi
      14bdA ~uy_
      1AA4a4Bc1B7A ~uya
      aa3b3AcA1d1c7AA ~uye
      7a5EbB ~uyo
      12da1a4A3C ~uz_
      13dAB1A1B ~uze
      13bC ~uzi
      13c1A ~uzz
      1DADcC1f1aAb1aacBACcCC1A ~va_
      13a1A ~vab
      5A5A2Be3AB ~vac
      13b ~vad
      7A3fCb1C8E ~vag
      BeBaE2c1bB1caBafaEf2bda ~vai
      13A1A ~vak
      ba1a1a5B1ccb1AAAB1AAd ~val
      jaDCBBaC1a1bC2DJFgFbDecA ~van
      13a1A ~vap
      7A3eAgAB1A6A ~var
      bA1BbA4aDaBbC1adbc1c1c ~vas
      3A1b7bAB2C ~vat
      A6b3AaaAA1a1A1e2B ~vau
      11A1A2aa6d ~vaz
      13a ~vc_
      DCbgCcaAAbaa1Bcaa1dBAcabf ~ve_
      abc2b1d5IeBbaA1A2A ~vea
      BCCAAcbaAAabbb1AA1B1C1dCa ~vec
      A2f5aA2c3A2a2b ~ved
      1A11a1a2a4a ~vee
      3a1A7A1d7A ~veg
      13a ~veh
      A3c7bBAa ~vei
      Aa1aBaAcAB1BAaAaBf1BACAAa ~vel
      3c9bAA4A2Aa ~vem
      cCa1a1DAAAcbdbEa1AeCEB1DD ~ven
      cgBbAAAAbbchCaaaBfCCebAcB ~ver
      CaAAaAAB1AbagAbbAB2B1C1B ~ves
      A5AA2AaAa1bA1A4A ~vet
      caBg1dbB1ab1bDaD1bac1AAad ~veu
      13a1B ~vey
      AcBEBAAaaAbbAaBGf1AAg1E1d ~vez
      10l1BCADA7A ~vf_
      f2Ad1BA3AbIACa1ac1bd1B ~vi_
      7A5aba ~via
      2A2Abb3b1gBE8C ~vic
      Aabf1A5AC1AGAaeBBAACf ~vid
      eChA1EAAabcEBEagb2BbABaA ~vie
      2A2A1A5dBa ~vig
      AcDAAb1A2B1ChCCAA1A1BacA ~vil
      cABBaaA2Ba1AhdD2AaA1B1A ~vin
      aa1A1A7AfD1c3A1c ~vio
      eCCh1dAA2a2DACAbAABabeA ~vir
      abbbAAeA3i1BadBA1B2CaA ~vis
      bbAB1AaA2aafdBAdBcDA1aaB ~vit
      A1A3fA3A1fBC1AAA2B ~viv
      13a1A ~vk_
      b2A1Aa2b1b2A2Aa1A1abA ~vle
      b12B1A ~vni
      1bb4dAaA1AbABAaAa1A ~vo_
      5ba1A3Aa1c ~voc
      13A1d4A2A ~voe
      DCADDBeAAACbBaaCdBBAeae1D ~voi
      b2A2A2A2Af3AAA2A1b ~vol
      13FhA7A ~vom
      A1dB2B4bbDBh1bcAC1AA ~von
      a2A4b1b1AEc7aad ~vor
      3c2a3a2DBhB3A1aB ~vos
      CaAcbbdca2A1F1afBBaBaaBA ~vot
      dcAcbAebbaaHBF1ibaaaaabAh ~vou
      A4Aa1A2A1aBcaA1bA2ab ~voy
      A1ba1Bcb2BCBABaAaAAB2B ~vra
      AcC2aeda2Cc1BbABCbBABAb ~vre
      a1A2B7cAd1A4AA ~vri
      15b ~vs_
      hAa6BBAAd1B1AB ~vt_
      13a ~vtt
      ABCa1BAa3AaAcbc1Ac1aA1c ~vu_
      1c1A9AA8a ~vue
      2A10d1A ~vur
      5A5b1FB4hADa1A ~vwa
      13e1A2A ~vy_
      A2AA8a1b3A ~vye
      2BA1A1A3c1Daca1BgBDc ~wa_
      4A8dBa ~wad
      4g8C1a ~wag
      a12B1aa2Aa2Ac ~wai
      1Ab1Aa5BbAAbA6AB ~wal
      bAAcfbc1AAfB1GBABadaAAd1A ~wan
      9a ~wap
      5A1A3cA1ca3AA1a1A ~war
      1aAbA2b1A1A1gBDdb1AAbAa ~was
      4BA7eAc1AA ~wat
      14cB ~wax
      1A1BbAA3Ac1BAed1AabaABB ~way
      13A1a ~waz
      AA1AAABAaA1f1aDcA1d1ba2b ~we_
      13Deb2A1A2A ~wea
      6A6bAA4A ~web
      3A9B1b ~wed
      3A1A3a3aad2CBa1AAb ~wee
      6A6d1A ~wei
      6A1cAAABhABa1AA2a1b ~wel
      1AA1a1a1A2dCh1D1AaBA1bAA ~wen
      Aed3A2baaCEBEa1f1b1aaA ~wer
      a3ab2A1a2aaA6b1A ~wes
      Ba1Ba1aaaAAAAaBAcBBAcBbAB ~wha
      1a1B1b4B2bBc1A1Bb1AbA ~whe
      2A4A5Aaa4a1d ~whi
      A2e1BcC5AacAc2C1BA ~who
      9Cb1ABA1A1A3f1c ~why
      AA2a6BHaAa1a1BA1AAi ~wi_
      12Ae1A7A ~wic
      5B2b2a2cB ~wif
      2A7b1AEah2A1A1c1b ~wil
      ea3a1b3bAAdC1aA1ABbA ~win
      3e1A7C1A1a ~wip
      10b2aA ~wir
      10a2A ~wis
      1AaAA1cAad1AbbCa1A1a2bAB ~wit
      1baA1CB5AdCBBBBBg1Abb ~wn_
      1A3A1a2AbAbADAh1AAA2B ~wo_
      6a5Aa1B8d ~wob
      3a2A1c3AA ~wol
      1b2AB5B1A1h2AA2bBa ~won
      13c1C1A ~woo
      13b ~wop
      BA1A1eaa1aCa1ab1AAAAA1A1a ~wor
      6A1A4FAEf2A3c ~wot
      aAB2AaAabaa1FagbdA1AA2e ~wou
      1A3d4A3cFB3d1BaA ~wri
      Ai1a1A1A4ADAbA1AB ~wro
      13eA ~ws_
      bb1cCabb2a1abbB2a1AAb1a ~wsh
      1gbA1c5ac1BAA2AB2Bc ~xac
      1B3a7aBd1AA ~xam
      5c8AA ~xan
      13Dca7b ~xce
      2B2A5e1f1A1C5AA ~xcl
      aaa2BA4AAaAAd2ba3A ~xcu
      11cAc1b1ACD ~xe_
      1a11a1A ~xed
      1ABB1c5A1cCC2A1A ~xem
      3d1A7Eaa7A ~xer
      13B ~xes
      6A6a1a ~xi_
      1a3A5AAd1Bcc1A3AB ~xie
      13a1A ~xim
      1a2A8a1A3A ~xin
      1b1a9A1aa6a ~xio
      3A1b7c1B ~xiq
      aAAb1AcAba3Ada2aAA1AA ~xis
      2A10A1b7a ~xpe
      1aA2g1A1A1AACBCB2A1cd1A ~xpl
      AA6A4Abe7A ~xpo
      cb1A3a2b2CA6A1A ~xpr
      AA4a4LQ1AbAArB2C1P ~xt_
      A12dAAA1A ~xte
      14cB ~xtr
      13a ~xy_
      2AabA2c1aAAEBBA2c4A ~ya_
      3A9e1D ~yab
      8A2A1e1D ~yag
      15a7A ~yai
      13aA ~yaj
      1A11C1e2A ~yal
      AAA1aB6BjAB3B ~yan
      4e8CAb ~yao
      13d1A ~yar
      6b6a1B ~yau
      2b9Ad1B ~ybe
      1A3A3a1a1B1b3B2B ~yce
      15A8A ~ych
      7a5a1A ~ycl
      13a ~ydr
      gBABBBf1AacaAdDBA1Bc1bAdD ~ye_
      BbA3A2AA1acBBAAABA2Ad ~yea
      Aa11aAa4A ~yee
      5A7b1B ~yem
      AAAB1BAA1AAacCakAA1BABAa ~yen
      11A1A4A5c ~yep
      dB5c2a1BbBcb1ADA1AAb ~yer
      2a4A2aa1Baa1A1A2A1e ~yes
      2A7Adbd1A4b1AAC ~yet
      1A3AbA4AD1ca3A2ca ~yeu
      3d2a5ABa1a4c1bA ~yez
      13b5A ~yi_
      AAc1Aca5EBAc1abAA1AAA ~yin
      1AA2A2c3AeAF2b ~yle
      2A10eB ~yli
      3A9baA3A ~ylo
      A4h9aA6B ~ym_
      13aAb ~yme
      5AA2A3b5a1c ~ymp
      13A ~ynd
      11A3Aa3g3A ~ynt
      A1AaAB1A1A3bddBb1AA1A ~yo_
      10A2a1A ~yol
      d1B1Baa2a1bBA1aAadBCA1Ba ~yon
      5bb6ABc ~yor
      A12bA2A ~yot
      Aa1cCAAg1abCbEbddDaA1eda ~you
      1a1A1b7BAbA3B1AaA ~ype
      6A6Ac ~ypi
      1b10cA9AB ~ypo
      15A ~yre
      3A9d1A3A ~yri
      2A12a ~yro
      4A4BbbAfAA2ABA2a ~ys_
      13A1a ~ysa
      2a10c6b2A ~yse
      11AAc6A ~ysi
      3A11A ~ysl
      5bA8a7A ~ysp
      2dd1a7BBB6AA ~yst
      Abca1BAA3AaAb1AaAAb1baA ~yth
      4f6A1C1B8b ~yup
      5b7a1A ~yva
      5a4A2d1C ~ywh
      1AA4A5beAA3b1A ~za_
      15A8c ~zac
      3a2A6a5Ab2b ~zaf
      4a8cBA ~zai
      13a ~zaj
      6AA2a1da1c8C ~zam
      2A2f5cAgBD2A1Aa2A ~zan
      1BA10F1Cd1hAB2c ~zap
      AAAa1b6AdBB1cA3cA ~zar
      11dBa10B ~zas
      1c11A2b3B ~zav
      ABCABbAaA1CAAoCFc2BBAAB ~ze_
      13a ~zec
      13a1c ~zek
      15g ~zel
      13a ~zem
      13aAA3A ~zen
      1CacAA3BA1af1AAd1BAC2A ~zer
      11A2Abaa6e ~zi_
      1AAA3A2A1bdAC ~zie
      7A5daa ~zik
      A12A2A3i2A ~zim
      1b1bB8aac2AB2A ~zin
      13b ~zir
      13Egd4b1A ~zis
      13a1A ~zle
      5AbA6cA ~zo_
      A3cAA6aBEca1AaAb ~zon
      12AbcAA ~zor
      2AA7A1A1gA4a ~zot
      13dbb2bBAAA ~zou
      13a ~zri
      5Aa6BBC1A2g ~zum
      13b4A ~zur
      Ac5b5E1A7a ~zut
      13c1A3B ~zye
      19d ~zz_
      7A6b ~zza
      13a1A ~zzl
      """)
}
