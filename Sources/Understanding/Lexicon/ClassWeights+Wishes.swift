/// What traits weigh: written by `evaluate weigh`, and never edited.
extension ClassWeights {
  static let wishes = ClassWeights(
    columns: """
      back correct dontknow erase greet help human insult language language-en language-fr maybe no
      nothing offtopic question repeat restart skip stop summary thanks why withdraw yes
      """,
    start: [
      -1.75, -1.81, -1.27, -1.93, -1.07, -1.61, -1.78, -1.24, -1.42, -1.9, -2.05, -2.57, -2.88,
      0.11, -1.41, -1.3, -1.5, -1.78, -1.53, -1.22, -1.76, -1.32, -2.15, -1.87, -2.6,
    ],
    rows: """
      AFOaAbAaBcezzZeZ1aED1FeCz !
      1A3B5A1cAaA6A #affutage
      5AA6cAA3ae #agencement
      1AAaeAAa3AbaB5A #agroalimentaire
      2A2AAd2AA1aB3AA2Ada #automobile
      1a3A5A1J1a2gA3A #autre
      Aa1A1a1A4AgAE1A3A #batiment
      2A1c1e5AcAD2A1A2Ab #bijouterie
      eAA2AA2Ac1AeACAaCAA1bA #blanchisserie
      A1BA1A1a2AAab3A1B1A2a #bois
      2c1A1Bb3ABe1DA2A1AAaA #boucherie
      c1BA1BA1A2CAkBBAAC1A2Aa #bouger
      AAAB2Ba3Aa1A2AAA2adB #boulangerie
      AaBA1AAA3A1g1GcAAA2a1b #bruit
      AAA4b3a1aAAA3AA2A #carrelage
      2AA7BdcA2A5BA #carrosserie
      1BA1A6AAd1a2AA4a #chaleur
      4A1aC1Ac2jBFa2b3AA #charcuterie-traiteur
      1a1AA6AAbBa3A3d #charpente
      2A1b1AB3BBeCCA2AAf2c #chaudronnerie
      1A9A1daB1AAA #chauffage-climatisation
      AbB1DAIb2BABkCBAACbAAA1B #clients
      AA1ABA1A3ABnCHA1AA3AB #conduire
      A5cA3A1a1E5A #conduite-de-ligne
      AbAAAbb6fACA1A4A #conduite-engins
      a1AAAAAc4AgBE1A1AAA1Ba #construire
      1B1AAAAA3a1ebBaC1A3AA #cordonnerie
      AaBA1A7B1d7aB #couture
      2AAA1AA3A1iaEAdA4AA #couverture
      ACECB1AA2A2hcD1bAbA1Ba #creativite
      C1ACDAb3CA1eb2BBe1AAf #cuisine
      13b1C #cycles
      AABB1B1A2A1Aj1F1BAA2abA #dessin
      BCA1BB1A3B1g1bABAAA2Aa #deux-roues
      6Ba5eB4AA #developpement-web
      AbA2BBB1AAAAeB1AABa3B #ebenisterie
      7A5d1C #elagage-foret
      BCAAAAAA3BaiAEAb1a1bA1C #electricite
      12Ab1B7A #electricite-industrielle
      1A11c1A #electronique
      A12fAD #engins-agricoles-tp
      A1ABaBbA3ABgBdCBBE1aABb #equipe
      A1A2B1A1A1AbbB3AAe3B #espaces-verts
      A1A2A7h1DA7A #facade-etancheite
      1CAAAcAB2AAAlCDAA1Aa1ACa #faconner
      3BA8g1C7A #ferronnerie-art
      2A2Bb6d1b1AA #fibre-optique
      1A3AAA2A1AdcA4AaB1A #fonderie
      A1BAAB1A3B1jB2CAF3AA #force
      1aA6AAbdABE3c1abab #froid
      2A4A3AajAA1ABA4A #grimper
      baBBAA5CfeADc1CBA1cd #hauteur
      ABABC1AA2AaabcFAA1c3ac #horaires-decales
      bAAC1BaB1Abb1eCBaAAB2Ba #imprimerie
      AAA1aAA6HAh6AA #industrie
      1A1B1a1A5i1E #informatique-reseaux
      BAB1b1BA1A1A1oACA1ABA1aaA #interieur
      AAAa1aAA1a2be1b2AAA2A #logistique
      2AaAeeaAA2aDbEAA2A1ABD #machines
      AABAA1AB3A1fBAAAA3A1A #maconnerie
      1BDB1gBaAAAA1eADA1AAAaAB #mains
      7A5cbG #maintenance
      13e1B #maintenance-batiment
      AAA2A1bb2bBbBCaBA1A1cB #maraichage
      1AA2A5BAe1C3A1A1Bc #maroquinerie
      A1AaabB2AAb1bBaA2AAAAAB #menuiserie
      4A2A3Abf1EaA2A2a #menuiserie-alu
      bBb2b4AAAcBCA1bAB1bAa #metal
      4BA1d5eBba1AA2A #metallerie
      BaAAB1AB1baB1gaD1AABAAaAB #mode
      ABB2AAA4BjaH2AAaAAbA #montage-mecanique
      4A8b1A #moto
      A14e1A #motoculture
      AaBAAbABA2BAbcB2AC1AAab #nature
      1A5b5a1A #numerique
      1DBAAABbab1A1icEaA1Aa1BDA #ordinateur
      1A5A2BAbb1E1AA2AA #patisserie
      AaB1AA1A2AA1faEAAAB1AabA #peindre
      1b11bA2A4bAA #peinture-automobile
      1AA2A1A3A1fAB7AA #peinture-batiment
      13a #peinture-industrielle
      4a1A4A1e1DA3a2Ac #plasturgie-composites
      13d1C3A #platrerie
      AAA1AA1A3BchBEa1ABABbAf #plein-air
      AaAA1A1B2AAAdABa1A4a #plomberie
      ACAAAaA4B1eaCa5AA #poids-lourds
      1AA2AA4BAhaBa1AB2AAa #port-de-charges
      1BCA1AAc3AbCba3AAeAAa #poussiere
      BD1B1d4ACAoBFAA1B1aBAD #precision
      2CBAaBB2AACpBGbABCAA1BB #proprete
      5AAA5gaAAB #reparation-electronique
      dbBCAC1A4AfABdBADBaBDC #reparer
      1bAA2A6dbb1A1AA #restauration
      1A3AB5AcAdA1ACAAAA #restauration-collective
      1AA3AA5f1C1AA #scierie
      ba1b1A5AAaaC3Aa2Bd #service-restaurant
      1BAAb1BA1AaBahBAABBA1AAAA #seul
      13b1A #solaire
      AaB1AAA3ACAcAC1AA1BAba #soudage
      1ABAA2A3BdiAD1BAA4B #station-debout
      3A2AA5daD1A6A #taille-de-pierre
      11AAdaaAA1a4A #tapisserie-ameublement
      7A #textile
      AAAA1AA4ABhdGB2B2ABd #travail-exterieur
      AAAA2A4AAgcD1AAa3AA #travaux-publics
      13c1C #tuyauterie
      1BA1aAAA2aAaFBgbbBAAaCa #usinage
      1A2B7AdA8A #vente-primeur
      aBABACAB2AaaeCb1AaCBBABa #voitures
      1baBE1dEdehacBDbEAaAbCfAB %A
      4f2A3CdE4B5A %ACAt
      1A11b1B %ACe
      4B8E3aj %ACen
      15B %AbUtelaj
      13b1A %Aba
      11bAABa2A5A %Abal
      15A %Abalaj
      3a5a1CaA1a2b5c %Abet
      11a1A %AbiAs
      6A6F1c3A %AboC
      1A3b11a %AbrUil
      BAA1CcABbEBdahA1CBAABB1DE %Ad
      15a %Adi
      1A11B1b7b %Adika
      15A7a %Adikap
      A1A2a1A3A1faAA1AA %AdrW
      15A %Adui
      3a1c5AbD1b5A2A %AfA
      13b1A1A %AfAs
      Aa1a2aA2Ac1caDA1ba1abac %AfI
      14A %Afe
      3A7A1b1a3A4A %Aferm
      ab6AhC1A1A2AB %Ag
      13d %AgUlem
      12bA %AgWs
      11aAB1g6E %Agaj
      13a1a6A %Agar
      1CA1BDB1CicBBDBDDACB1ABBA %Agl
      2A6B1A1c1c %Agleter
      8BeC2D %Aglez
      ABA2B2Bc1A1bAFAA1AAAAA %AgliC
      9d3A1A %Aglofon
      13a %Agrenaj
      5c7A1B %AjI
      13a %AjIg
      2b9AB10b %AjW
      1A2A4AA2c1A %Aje
      13d1A %Ajin
      11B1A1c8d %Akadr
      4A8d1A %Akes
      13a %Aklum
      aAC2A7cAAadA %Ako
      bDAAaa1a1ABfcDbfhcCAbAAAD %Akor
      2B8eB %Akr
      5B7C1g6B %Akraj
      a2d9b1B4a2A %Ale
      1aB2AA5CHAaaAA1BbAiB %Alev
      13a1a %ApUl
      12A10Ab %ApeC
      15A5b2b %Apil
      5cA2a4AB7Aa %AplW
      3B1A7B1b7c %AplWEr
      1A1C1A5AaDAaBA2c1A %Arejistr
      15A %Arob
      13A1a6A %Arol
      2CCE1BA1ADEBdCABBCDBABBa %As
      3d9aAD1b1AcA1A %AsAbl
      13a %AsIt
      13c %Asanm
      2ba1A7HAg6AA %AseN
      13C1b %AseNA
      13d1C %Aseni
      1a5A4ACAb7a %AsiA
      b14A %Asien
      15b %Asuit
      Afd2cA5CDADA1b1c1bb %Asv
      1B11A4d3AA %AsverIg
      13b %At
      2A2ea6aA1c %AtA
      5f3a3D1Da5B %AtAd
      5Aa4A1A1Ac %AtAdr
      AAA2B5AaI1DfA1AA3b %AtAdu
      a %Ate
      11A1a1a %Aten
      f12C2BAA %AteriEr
      Aa1e1A3A2AF1Dci1A1e1B %Ati
      13d %Atib
      3c1a9aAa1A %Atier
      3b9A1A1A5A %AtieremA
      aAeA1a2ABA1ECc5A1bcA %Atr
      3A9f1A %Atred
      9a1A1B %Atren
      11A1d1A4AA %AtrenEr
      3A15a %AtrenemA
      13b1A7A %Atrepo
      3baB6aC1g1B2a1A1a %Atrepriz
      6a6b1A8A %Atretenir
      A4bA2bbA1FABAeAda1b1A %AtretiA
      e12C2A %AvA
      A2A9c %AvAt
      1b3b7BAAa1A1AAb %AvI
      aa3A7DcbAb2b3b %AvW
      bb11B1a %Ave
      AAEaABa4AgBa1A1fe3aC %Avi
      11b1c1B %AvirQ
      7A3b1D1d8a %Avizajeabl
      13a1A %Azo
      13bAA2a4A %CA
      1b5A5a1A %CAberi
      1A3A5cBfBB2A3AAa %CAbr
      ApBb1DA1AddACIBEAAbBCBhDC %CAj
      13a %CAjemA
      13B1b %CApiQ
      1AAA5a1beHAi1aa5B %CAs
      13BgAAA %CAsQ
      1A11Dcca %CAt
      1A1A1b7b1A1A1a3Aa %CAti
      7A5B1a5b %CU
      12Aa %CUet
      1a3a3AB2AagA3A1AA %CUl
      13A2a %CUtIg
      2A2d5d1DABc5acA %CW
      2B2C4a4d4A1A %CWzi
      AAf2A2a2B1F1cA3a1bAA %CWzir
      5b4a2D1b %CWzis
      AAbc1eaAA1ab1EdAab1d2DBA %Ca
      1BA1A6AbaAA2AA1A2c %Cak
      13d1B %CakI
      4A3AdAA1A %Cakespear
      9a1AAaA4A3a %Cal
      1B2A6A2aA7aa %CalEr
      2A10dA3A %CalQ
      4A8a %Calumo
      13a %Cap
      13B7c %Capo
      13B1c %Car
      2A3c6DAeA1A %Carj
      15A %CarjEz
      15A %Carkuteri
      13b1A %Carkuti
      15A %Carlevil
      13A9a %CarpAt
      1A11cAa %CarpAti
      13a %CarpAtier
      13b %Cartr
      13A %Cas
      13a1A %Casi
      13AAd3A2A %CatIg
      5A1B5AdcA %Catg
      13a %Cato
      13e1A %CatorU
      BBaaAC1A1CaBdAacAAaECA1DC %Ce
      13a1b3A4A %CeC
      A3A1b2a3aBBAAAA1bAab %Cef
      13AA5d1A %Cek
      13C1c %CekIg
      5ab6A2b1A3a %CelU
      d14A1A6a %CemI
      15A %Cemin
      13a3A %Cemiz
      AA2A8a %Cen
      4aAaA3abJdh3A1c2A %Cer
      1ab1BB1b2CAAd1bA2A1AbAa %CerC
      13c1C %CerCA
      13A10b %CerCQ
      13a1A7a %CevE
      3A9A2a6b %Ceval
      7A5A1b %Cevil
      1A11a1A7b %Cevo
      7c5aAC %Cevr
      1A3A7c1B2A %Cez
      7A3a1A1A %Ci
      1AAAAA1bA2AAd5AA2cA %CiA
      7b6AB %Cie
      11ACeAA7a %Cif
      1bb2b7EAA2a4a %Cifr
      7A5bAa %CikA
      11A1a1a %Cil
      11A1A1a %Cimi
      13a %Cimik
      13EdB8a %Cin
      4AbA1aA3Babb %CinW
      13a %Cir
      AA1A1AAA4acaBAa3A1ac %Co
      13a %Cod
      13a %Codier
      2A1a1A4A1bAA %Codroneri
      13c %Codroni
      13a1A %Codronier
      13a %Coe
      12Ab1B3a4a %Cof
      13b %CofA
      1b11B1A %CofEr
      13a %Cofaj
      15a %Cok
      12bBa %Cokola
      15A %Cokolat
      13f1B %Col
      13a %ComQ
      15b6A %Comaj
      14Ab1A %Cop
      13b1A7A %CopIg
      7b5D1b %Cor
      6Aa4bC1a %Coset
      1A11b1A %Cosur
      1AAA1a7B1B4e %Cov
      bb1A2B2A1C1AbAA1dBbAabb %Coz
      14aB6A %Cristma
      7c4AC9a %Cu
      13a1A %CurC
      13B1a2b %Cut
      b1AaAba1aAaCDjAIAabaa1abB %E
      aC10Ac1bA6aA %Er
      1A2cA1a6bB8b %ErE
      15A %ErEz
      AcABC1AA3A1abd1AA1A1AbB %Ere
      13Ebc4A %Ero
      A5A2A3AAd %Ex
      1BBABBdBa1aacca1cAB2ABDA %I
      11dAA10A %ICala
      7e4ACAA8A %Ibesil
      3b1A3A1A1AAa8a %Ide
      11A3a %IdepAdA
      A4b3baA1a1Aa5a %IderstA
      9a3a1C4b %Idersto
      1e11E1a4a %Idik
      e12A1B7a %Ido
      13c1B8A %Idor
      13a %Idu
      13A1d %Idustri
      7A5b1b7A %Idustriel
      13A1d %Ife
      13B7c %IfinimA
      13c %Ifirmier
      1ABbAA1B3AABBd1Ab1c1bAA %Ifo
      1bbc1AA5AD1F4c1ba %IformatiQ
      3B1a1A5f1A %Iformatik
      9bb1A2A %Igl
      9ca2FAA2A3A %IgliC
      15A %IjektiQ
      13c %IjeniEr
      2A9Aa1A1a6b %IkQveniA
      2e2A1c3AaF1A2B5A %Ikapabl
      1ABA3B3Bad1A2a2a2e %Ikiet
      13a1B7a %Ikl
      15a6A %Iklud
      1Ad3A5bc1a8A %Ikonu
      3A9a1A %IkrWabl
      13b1a %Ipe
      3A11A %Ipekabl
      13CAe %Ipo
      1b3Aa4a1fABAb2A1A1B %Iport
      1A9A1C1B2a3ebA %IportA
      2d4A5D1A2A5d %Iposibl
      12AB1c %Ipoz
      15A %IpresiQ
      15A %Iprim
      13a1d6A %IprimAt
      13c1A %IprimEr
      13a1B %IprimEz
      13a %Iprimeri
      5f7a1F %Is
      1A10Ac %Isekt
      2A10c1A %Isid
      2A8Aac1A %Isist
      1aA2B7a1b4b2A %Iskri
      13a1a4A %IskriptiQ
      AAA2AA6cAa4A %Iskrir
      aBc2C7AAEb2Ag1C %IstA
      3A1AbA4AdAdA3B1Ad %Ista
      2A4B5dAa3A %Istal
      13b1A %IstalatiQ
      1d4a2b3F1A %Istea
      5d3A5C %IstruktiQ
      13c1C7A %Isult
      13A1b %Itegr
      3b9A1A1a %Itegral
      3c9A7AAA %Itegralit
      7b4AC %ItelijA
      6aa5Cca %ItelijAs
      5A7c1A %Itelo
      2A2A1A4b2F2A3ebB %Iter
      13d1A %Iterdi
      2A7AAcD1A4Aaa1c %Iteres
      13b1b3b %IteresA
      9a %Iterfas
      A11Aa1d %IteriEr
      6f6E %IterlokutEr
      1A1A1A5AAaAd2d3AAA %Itern
      15a %IternCi
      1Aa3A4A1cAG3A2aAa %Iterna
      13A1a %Iternet
      9a3B1b %Iteroj
      1a6A4cA %Iterpret
      13a %IteruptEr
      A4aA2a3CAaAd1b2B %Iterviev
      13A1c7A %Itil
      2A7a1ADAi2a %Ito
      13a6A %IvA
      1BA10ecE5a2A %IvAt
      13c1A %IvAtIg
      ag1A8AE1A1A2A3a %Ivers
      cBBaAb1BBaeacEAdEfedf1DEa %Q
      13b %Qda
      15A %Qde
      1A1A9a1a %Qgl
      1A1A1AA2A3fAAAAA3AA %Qkl
      2AA1A4abAa1a2A1A2aA %Qli
      aA9bA2abAA1A %Qse
      5A3a1A1acA2bAA2AB %Qt
      4A2b5bAB7b %Qte
      13cAA %Qze
      aB1abcCb1b1dB1daaABBcBbCD %U
      3A9f1b7B %Ubl
      aAAa8aCBDbA1AaA1d %Ubli
      AA3b2a1cab2E2bcaaa1e %Ue
      4A6BBbA9d %Uf
      ACBAF1AB1aBcBC1E1BCBADABh %Ui
      1ab9bB2c7A %Ula
      ad10AD1Aa1A4A %Up
      Aa2a1AB3A1cAAA2B1Aac %Ur
      13b1A %Url
      AAbA1b1a3dbf1Bc1bABaBeD %Ut
      2A9AAAA6a1c %Utdor
      13Ddb %Utfi
      3A1b1a1A1A3C5baA %Util
      13C1d %Utilaj
      5A5Add1a3A4A %Utsid
      13fAb6A1A %Uve
      11d1B1b8A %Uvert
      13E1c1b %Uvertur
      13aAa4A1A1A %Uvr
      13B1a3b %UvrA
      15A1b %Uvraj
      13a1a %Uvri
      5A7cAb %Uvrir
      5B8AA4b1b %Uza
      1A11b1A %Uze
      15A2a %WNQ
      13b %Wl
      3c8ba1C4A3a %Wm
      13bA %Wona
      5b8A %Wzo
      1c1baBA1b1aDacACA1AAAaB1c %a
      2A10d1B %aCe
      5A3a3F1f8c %aCet
      13B1a %aCt
      2A1A6A1a1AA2bba2a %aU
      13CAd %abAdQ
      1A11A1A3d %abAdon
      13E1g %abAdonA
      AdcaA1dA1a1bBDcBAa1Bb2eA %abU
      12Ae1A %abatWr
      13a5A4A %abi
      13c1A %abil
      1A11d1A %abim
      AcB1BA1B3A1eaE2aAAA1a %abit
      13BaA %abitA
      10A2a5A %abitQ
      9a2AA %abitu
      12AC10b %abitud
      12a11A %abl
      13AbB7a %abo
      13aaC6a %abon
      13CAd %abonemA
      a1A2AA3AeAaAD2B3aAB %abor
      13a1b %abov
      6A6d1A %abri
      7c5AAB6A %abruti
      13a1a2A %absAs
      2ab3B3Ab7A2Aa %absolumA
      7A5A1A3A4c %absoluteli
      7a5A1b %abuz
      2A8A1e1CAA1b2A %ad
      11cAe1aA2AA %adA
      9b3a %adapt
      4B2A3AAF5h4A %adiE
      13B1c %admi
      13D1c %administratEr
      13B1a %administratiQ
      13B1b %ado
      13C1a %adolesA
      ADA3B4CCeAC2BCAAAAb %ador
      7B7B5e2A %adorabl
      1bABa5a1BaAb2AABBad %adres
      6c6d1D %adult
      6d6B1C %adviz
      3b9C2b3a %ae
      15a %aeC
      13a %aerograf
      13b1B %aeronotik
      2A9Ae1A %afe
      13A1b %afekt
      5A9b6A %afeln
      3a2bA5CBf2dd3a %afer
      14a %afganistA
      1AAB5Aa2C1ab2Ad1A %afiC
      11A1a %afil
      1b9a1a1a6A %afirm
      13A10c %afirmatif
      7b5A1C %aflijeAt
      1A7a2fa10C %afr
      14A %afrik
      13A1b %afrikI
      5a6a1Aa1A1A3A %aft
      4c8B1A %afternon
      13a1a %aftervar
      13c1B %afut
      13b2A %afutEr
      13a %afutaj
      b2A1B6dEaCcfB3A1A %agI
      1c11C1a %ago
      11a1D1b8c %agr
      13A %agrikol
      2A %agrikultEr
      6A6a1A %agroalimAter
      11A1CAA3dA %ai
      13A1b %aia
      1A1a1A5aAc1A3b3Aa %aie
      1d11GA7aA %aj
      1cA3f6A1A1A %ajA
      13a %ajAs
      13a %ajAsemA
      3A9b %ajUt
      AgaABbBDA2ABD1aBAdAa1ebC %aje
      13b %ajust
      3cB6A1dbB1A6B %ak
      a3aA3a1bA2a1Aa5A %akQpaN
      15A %akUfen
      3b9B9A %akUn
      7b5C1i %ake
      3A15A4b %akept
      6A6e1B8A %akidA
      13a %akidAt
      5A8AC4A1g %ako
      2Ab1bA3aaaC1C2baA2Ac %akor
      11ABA1a5a %akord
      4B8a1a %akra
      13B1b %akro
      11Abb1A %akroC
      13c %akrobrAC
      a1A10A1b %aktiQ
      1A11A %aktiv
      1aA10d %aktivit
      6f6B1D %aktual
      1c4A3b2D1a6AAa %aktuali
      13a1B4b %aktuelemA
      4B1a8A %akuel
      22A1b %akuelir
      1BBe3A2ABa2a1c1BC1CBb %al
      13BeD %alA
      7A5c1A %alAkQ
      1A2a %alI
      4A6BBD4b2A2b %alQ
      1A2A6A1A1B2c1c3b %alQg
      2A1Aa9a1A1c2b %ala
      13dAb %alal
      1a2A8c1A %albi
      cab1CB1cABaCAFbfBaah1Abac %ale
      8da3A %alemA
      3A8Ab1A7aA %alerji
      12aA5A %alerjik
      11cCA %alf
      13B1c4b %alfvai
      1a %ali
      13a10A %aliN
      13a1a %alimAter
      4iA1b5D1Eb %alo
      13B1b %alokatiQ
      2A9aa1a3A4A %alon
      bad1aA3bcb2AA4Aaa1A %alor
      13b %alotmA
      12cB1d8A %alov
      13A1b %alovAs
      7a5A %alp
      13a %alpin
      13aAB4a3b %alreadi
      4d6Aa1AB3a4A %alrig
      13A1a8b %alsas
      11dA2a8A %also
      15c6A %alternAs
      12bb1B %alu
      14Bb %alum
      13b1A3A %aluminiI
      6A6f1B8b %alvai
      1f11A1B %amA
      6A6B1b4A %amAd
      13a %amEblemA
      6BA6AB5e %amUr
      1AA4A5Fge4A %amUrE
      1d4a6BaA2A3a %amWn
      15A %amazQ
      1A2a %ame
      1A11a1a %amen
      13b1A %amenajemA
      13A %amerikI
      1Aa1aA3a2Ag1EA4A2B %ami
      4A8a1A %amiA
      13c1A %amuz
      8b4C2Aba %anU
      13a %andA
      AAAAbAAd3aABad1CAB2AAa %ane
      13d %anesi
      2Cb1ca1bBA1cEBf2A4B %ani
      13aA %anim
      13ab %animal
      13b %animatEr
      1a13A7a %animo
      A3a1b6A1a4A3A %anion
      1AdA1AA2A1AcdaB2AA2aAA %anitIg
      13a %aniv
      2A2b4A2c1D8a %aniver
      14dA %aniverser
      3A2A4A1A1Cdaa %anot
      aBAA3B4B2bAAA1B1Ai %anul
      2c8biEBc2Ab1AA1F %ap
      5B7c1c %apA
      1A11b1a %apar
      13b1Ba6a %aparel
      13D9b %apares
      5A7b1A1A %apartemA
      Aaa1bbbA3A1eCaB2bB1A1A %apel
      2A8AAB1C8f %api
      13A %apili
      6eA5D %apl
      7b6AA %apli
      13b5A %aplik
      11A7a %aplikatiQ
      2A1A8b1B5ab %aport
      D2CbC5fAB1bA1gAa1cAC %apr
      1A3AA1AAB2b1c1AB1A1a %aprA
      2A2DA1A1A2e1d6B1A %aprAdr
      1a11b1AA7a %aprAti
      5b7b1b7A %aprAtisaj
      13B1b6A %aprAtiseCi
      11A1c1d6A %apran
      13A1A8a %aprenA
      13b1A5A %apresi
      13E1A5f %apresiat
      1A8B2dAB3A1Aa %apri
      ba3d3AcA1B1D %apui
      e1a4A2AbcCAC1cC %ar
      7a3a1C1c %arA
      1b10aa1A %arAj
      5A7d10A %arUn
      13f %ara
      13Db5A2b %araC
      13b10A %araCid
      8cAC2cAA %arab
      13a1A %arbr
      15A1b %ardWz
      13b4A %ardeC
      CA1d1dDbAEgAAAbbC2bbBAAB %are
      13acC %areN
      Cab2A1B1bBaCbBC1CB1AB1AA %aret
      g2A9FAB7B %ari
      nAA1AA4AAAOAD1A1A1A2A %arier
      B1dAc1A2a2a1adaaBa2AAA %ariv
      15A %arivA
      A2B7A1aAc7aa %arjA
      13a1A %arjil
      A12c1A7A %ark
      15A %arl
      2A10B1c %arm
      13a %armC
      13c1B %armWr
      12Aa1a %armi
      15a %arnak
      13b3A %aroz
      13AaA %arsenal
      a12A %artUrn
      6aa5CcA %artifisiel
      13A %artikl
      15A %artist
      13eAB %artistik
      13C1b %artizA
      2A10B3A1d %artrUv
      15b %arv
      Af1BAH1baAaFaBadbB1AfbDCa %as
      7A7A %asAbl
      15A %asAblQ
      15A %asAblaj
      14A %asAsEr
      1Af2AaB3abA2AACg1Ab1A %ase
      13b1Aba %aseWr
      1A1A1A6Bd1c3BA3a %asi
      13b %asiet
      4a2c5C1b %asistA
      13b %asistAt
      12aB %asiz
      bB3B1A1a1c1cACcbdAB1b1B %ask
      2A1Ad7AAA1A1aA1dA %askIg
      2b9bB %asn
      9a1d3c7A %asosi
      6A6b1A %asosiatiQ
      15A %asosiatif
      13E1c3aa %ast
      1AA10a9a %astm
      12Aa %astma
      12bA1A7aA %astmatik
      5A7BcA %astro
      13c1A %asum
      12ABAb8a %asur
      11a1A %asurAs
      aA1BABAa1BB1cdAAbBACaABBa %at
      1aAa1caBAaaaBcaBB2ca1A1a %atA
      bb3b2a3AfAD4B1A1A %atAd
      5A7C1e %atAdA
      5A5A3a2A %atAdr
      5A7Cbbab5A %atAtiQ
      1aA4A4cDca6A %ate
      A3AaA2A1A1DBaa2bAb %ateli
      11bbA1a2A4BA %atir
      13a %atlAtik
      13a %atrap
      e6e4ADAA1AB2a %av
      fbeAABBA2Ae1IBjFCJBaDDbB %avA
      13C4fA %avAkQ
      aAA8ABB1FA1l1A1dA %avAs
      13D1e6A %avAtaj
      5b7a1A4A %avIg
      2e3A4Baa1a1b1Aa2A %avQ
      1Aa9a7A3a %avU
      1AC2BbA1aACa1bc3B1cB1c %avWr
      2A8Ad11A %ava
      2b2A5AaCAd2Aa3Aa %avai
      1A %aval
      1fBB1EbaaAc1BAAFbbCaidCbb %ave
      CDCAAcbaAAabcAA3BaC1eCa %avek
      13c1A %avenir
      9a3e1C %avful
      1Afc7abFc1b6a %avi
      13bdC7a %aviQ
      13a1A %avk
      13C1c %avoka
      13c %avr
      13b1A %avril
      a12BAC4d1Bb %azU
      5c5AbB3ca2Aa %aze
      bBb2A6A5a1b2aa %azi
      5A4a2a10a %b
      AAAaBac2aa1bd1GBA1cAcC1b %bA
      13E1d %bAC
      5A1d5A1B %bAd
      13a %bAgladeC
      6A4A1a %bAk
      13AdA %bEr
      12dCAA %bErk
      1A1d7b1E1a1A4Ab %bI
      2A1A6abbA2AA4aa %bIg
      13a %bIp
      1eEa1a1AbBaaaD1aa1aeAbac %bQ
      12AA1B8c %bQEr
      4A8b %bQb
      13bAA %bQbQ
      1A2A2a3c1b5A4A %bQdi
      9A3aA7A %bQjU
      3abaAA1aaABA3b1C1B2B %bQjUr
      2A1A8a7a %bQom
      13c5A %bQs
      4b1C4A1D1A3A1A2a %bQsWr
      4b6A3B4A %bQsva
      4a %bQzUr
      1A4cA5CAc3bd %bU
      2A1A2b3AA1AA3A1A1A %bUC
      14cB %bUCQ
      7A %bUCer
      15A7a %bUCeri
      13b %bUd
      13b1A %bUdI
      12aBA9a %bUe
      12AbAA3A %bUf
      7a5A10A %bUfQ
      1A11d1A %bUg
      a1A2A7dAC2AA4A %bUj
      13a1A %bUjeot
      13B5b %bUk
      6A5Aa1Aa %bUkA
      2c4f3AAJB7A %bUl
      1A5A5c1A7AA %bUlAj
      15A %bUlAjer
      4a8F1b4a1ac %bUlAjeri
      1A11b9a %bUlAjri
      7B5bA %bUlQ
      13b1A %bUlderIg
      2B3AA1A1A1B1gA2A %bUlo
      13a5A %bUr
      13a %bUrg
      13b %bUrgWn
      13d1C %bUrj
      5A7A1d7A %bUrs
      13B1c %bUrsi
      cB1A1cA5bAB5A3A %bUtQ
      15A %bUtel
      6AB5c5a %bUtik
      15B %bUtur
      1aA2A5AaCc4A %bW
      13Bc %bWl
      1AAB4A4c1c4a1Ca %bWt
      BaAAAAAA1cAabdFb1BaAAb1Be %ba
      14A %baNol
      5A7BAb %babi
      15b %bag
      5a9A1A5c %bagai
      15a %bagaj
      13a9a %bagar
      13b1A %bagu
      7A5a %baguet
      13a %baiE
      13b %baion
      h2A1aaA1AaAAEA1AcA1c1A1A %bak
      13B1A7a %bakIg
      13BAa %bakalorea
      3A19a %bakeri
      13a %baklava
      2a1A7aAiA2A2A2A %bal
      2Ac7c1DAb1A2a %balAs
      13b1A8a %balQ
      3A15A %balai
      9A3B4b %balek
      13dAA %balkQ
      3a1A2A4bAA3A3A %ban
      13a %baptem
      1A2BA1A4ADcC3e3f %bar
      13b %barak
      19A %barb
      13Bb %barbi
      A12A %barier
      13a %bark
      13BdA %barka
      13a %barn
      13A1a7A %bas
      13B1a %basI
      13ac2A1A %bask
      6b2ca2D7A %baskul
      1b17A3A %bast
      7A5F5h %basta
      13a %batQ
      7e5G %batar
      13E1a3b %bateri
      4A14A %bati
      1b11A1a1A5aA %batimA
      2A4A5c %batir
      1a2a6A3A4A %bato
      7b5ABb %batr
      13a %batrom
      7A5e1A %bavar
      13a %bavard
      1A1f3A5ABc1c2A2C %baz
      5b7A1A %bazar
      15A %bazikali
      AA1ABAaBAa1BbaCCAAAa1b1bf %be
      2A10a8a %beI
      13a10A %beN
      2g10E %bea
      13aaA %beb
      15A %bedrom
      5A7d1A %bef
      fbA2A1A3A1AAcBB1Ab2A %befor
      13C2Ac %bejI
      B12C3c %bejinIg
      13B1b %bekom
      1A5A5c1A6b %bekoz
      A1a4A5cb %bel
      13a1A %belEr
      13A1a %belQg
      13c1A %belfor
      9a2Ba6a %ben
      13B1a %benefi
      13A %benevol
      12AB10a %berj
      13b1A %berjerak
      13b %bernar
      1A1A2Ag1ba1BCD6ABA %bet
      2AA8aa1a %betQ
      ac5b5D1B1a2A %betiz
      7B5f1A3A %betun
      13D1c %betven
      12Ab %bezAkQ
      13c %bezAsQ
      1AAAAhb4AbGBb2A1BBg %bezWn
      1cA10a %bezi
      12aA7a1A %bg
      1EBA1b3BaA1DCce1acaAAbg %bi
      A1ACeB1B1aF1cbBab1AFDaDCe %biA
      4A7B11d %biAsur
      7A3a1c1CA3cB2A %biAto
      13b %biari
      13a %bibliotek
      1a %bidQ
      13a %bidUil
      13F5d3A %bie
      4A2A4AAAc5d %big
      2A1B8bA %bijU
      4A8c %bijUti
      A11AfAB %bik
      13Dcd3A %bil
      7A3ABCAC4j3C %bilA
      11A1c %binom
      13B1a %bio
      6A6d %bioloji
      12aA %biro
      3A9A1A7b %birtdai
      13aA %biskui
      13a1A %bistro
      13b1C4A1e1A %bitA
      6A6Ac %bitum
      13a10A %bivUak
      13D5b1a2C %bizU
      A12dAB6c %bizar
      13a %bizikl
      k6A3FJa10I %bk
      A1a10a1B1c %blAC
      2A10b4A %blACisEz
      2b12A2fC3BA %blAk
      14aB %blAket
      2A10Dcc6B %blE
      5A7CAb %blUz
      5A7e1A %blW
      14A %blad
      7A5Ce5A %blag
      1A11BBe2A4c %blagu
      14cA %blaj
      13CA8c %blak
      4A %blaksmi
      5A7b6Aa1aB %ble
      13FAg %bles
      13A1A4A2b %bli
      13B1c %blo
      5da6AcBA5A1A %blok
      15A8b %blu
      13a1A %blueprI
      13a %bm
      15A %bmv
      2a10J1A3i1A2c %bn
      AAfA1ab3acBBeDACAAAaAaA %bo
      13Bb %boEf
      13B1c %boa
      12Ac4A3b %boar
      1a3c6aB8A1c %boardIg
      23A %bobiNi
      5A %bobin
      12caAa %bodi
      2a1C2A4ba1A2b5E %bof
      6a6C1d %bok
      1BA1B1AA2Ba1Aae4cb1Ab %bokU
      2A4A7A3a %bol
      7d3AAA10A %bolo
      13b %bomQ
      Afb1bA1A1AAaaEbbBcCf2aDA %bon
      9a3b3A1Ab2a %bor
      13C1A2cb %borIg
      1aA10BA %bordo
      13a %bordur
      4A6A1c4A1A %born
      2AA5bAB2AD6A1a %bos
      13B1d %bosA
      3A2A5aABd8c %bot
      13d %bov
      13e1B1A1D %box
      6b5bD1A %brAC
      7b5A %brI
      13C1d1b %brIg
      2e8A1C1A2A %brUilar
      3b9a1B %brW
      3A2AA5aBc %bra
      13BAc %brak
      13a %brasel
      13a1A %braseri
      1B10AbaA %bre
      17A %brea
      2A10A1d %break
      13A %bref
      8d6B %bretQ
      8A4f1AA %bretaN
      1A8AaABac2A %brev
      12Ag1B6A %bri
      13B1b %brigad
      13A1B %brik
      15a %briklaiIg
      1AAA2A4A1A1a3A4a %brikol
      10A2b1A8A %brikolaj
      3A9e1C6A %bril
      13b1B %briliA
      1A11b %briv
      2AAaA1a2a1bH1A3e2a %bro
      6A8c %broCur
      13b10A %brod
      13c6A %broderi
      13a %brok
      13c1A3A %brokA
      13a1A %brokAt
      A2A7AAdBA1a6A %brot
      b12AAa4A %bru
      AaA2A6bEb1bAA3aa %brui
      2A10b %bruiA
      1A1d9A6B2A %brul
      9A3cAa3A2B %bt
      A1AAAAAA2Aa1e1BA1A1A1fBA %bu
      5A5a1B1b %budj
      15A %buf
      a4a3Aa2aB7A %bug
      13Dbe %bui
      7A5baBA %buil
      1A11A1A8b %buildIg
      5A7b %bul
      7A3B1b1b6a %buletI
      13aa %burj
      3A2AA5aAA8a %buro
      13a %butC
      7c5E5a %buz
      13a %buzIg
      15A2b4a %buzin
      Abca1b1AAbaBfCCFaABhcAbaC %dA
      13J1j %dAjerE
      1AA2A5A1ebA3A2A %dAs
      13b %dAsEz
      13a %dAtel
      13b1A7A %dAter
      13aBc3A %dAtist
      1da1ABBaAAaeAdCBBA2BaAB %dE
      13a %dEr
      1aA2A6A2Acd1A3AB %dExiem
      5Ad6F1cA2A %dI
      7f6AA5A %dIb
      11A1AbA8a %dIgu
      13b1a %dIkerk
      13a1A %dIkirk
      13a %dIp
      ADa2b1A1cBAdABaA2aABDfB %dQ
      1A1a1CAa1abaab1GA1aAb1cAa %dQk
      3AAA1AA6h4A1aB %dU
      12bb %dUC
      13a %dUarnen
      13b %dUbU
      11A1AdC5a %dUdU
      4A1A6A1b2a4AA %dUe
      13a %dUil
      5A1A5cABaA %dUsemA
      11dDE10c %dUt
      a5b8A1a %dUvA
      1A11c1D3A %dUz
      BcBe1ga4faFB2BBfDaDbB %dW
      c2A1A5A1b1B %dWg
      5D8cc %dWng
      10a2A1A %dWvA
      2AA1Aa2aABBd1a3A2abA %da
      b4A5A4A %dabor
      A1AAc6e1eAC2A5C %dai
      3a7AAA10b %dak
      4A9cB %dakar
      11Aa1A5A1A1b %dako
      3A8cA10a %dakor
      5d1A4aE1ba2a %dal
      A3a1f3A1c2G1A3A2A %dam
      13a %dama
      1A10ac1a7a %dan
      1A1A5A2Aa1e2b1A2A %darQ
      AA4a1B4B1bA1a3A %daron
      1d1A1A1A5C1bAA2AAaa %dat
      1A1d9a1B7B %data
      fA11B4A %dav
      gcA2B4AB1E1CBCBBA1Ab %davA
      AA8a4c4A %davAtaj
      A5b4ABc1a1A2Ad %davWr
      Abb8dAD %davi
      DDCB2bAaaBa1aagEAA1bac1E %de
      7b5AA %deC
      13a %deCerb
      14bB %deCeteri
      7A3Bd2A8A %dea
      2A3A6AAc %deal
      13a %dealIg
      B12C3b %deb
      2B8BAj1D1A1A4B %debU
      13C1c %debUC
      13a1a %debaras
      13C3a %debi
      3A1A1d5b1A4A1A %debil
      5A8Bb %deblok
      13b1A %debosel
      17A %deboselaj
      9B3eAa8a %debrUil
      BA1bAB5AAF1B1h1BbA2a %debu
      5d7D3A1c %debut
      5a7B1a %debutA
      AAAbbbA5aa1AA3A1aaA %dedA
      13B1c %deduktibl
      b %def
      13a %defUl
      13A2b6A %defil
      11Aa11a %definiteli
      3c11B4A2A %definitivemA
      3A7BCa1A8c %defo
      12aa1A8A %degUt
      3c9B4b4b %degaj
      13aAB %degr
      15a %deguE
      h2A1b1b2a1BE1B2A4C %dei
      aA1A1CABA2Bb2AcBAAeBBAf %deja
      1A11b1A %dek
      13e1BA %dekUp
      15A %dekUv
      4bb5A1a1A3A4A %dekUvr
      13B1b %dekUvrir
      13BAb %dekatlQ
      4A8H5e %deko
      2A5A4e1d3b2A %dekol
      2A10b1A %dekor
      13d1A3A %dekoratiQ
      6a6A1Bb1Aa3A %dekroC
      13a1A %dekroCA
      13d1A %dekroCEr
      11dAA1d8A %del
      13C1c %delWal
      13c1A %delegu
      AA1c3A3AbDAa7c %delet
      13D1c %deli
      12cAAC2A3ba %delir
      13AdA6a %demA
      c1bc1caAA2bCEBAe1bBB1bA %demAd
      13d1C %demAdA
      cA1A1AA6A1Ad3A %demAdi
      Aa1a1A1A3BbFdhAD1b4A %demI
      G2A1A7k1B1AA3A1A %demQt
      13a1A1a %demar
      13D1e %demarC
      1aA10h1C1A1AA3A %demenaj
      13a1A %demenajEr
      dA2C7AbA %demi
      1e11G1A7b %deni
      13a1A %denud
      1Aaa3A3BaCBBa2AAA1Ac %deor
      2a1AA5bBDBC1A3AA1F %depA
      4A6e1D %depAdr
      11gAD %depAdra
      2A10b1A4A %depAs
      11b1DAB5b %depan
      13b1B %depanEr
      13a %depanaj
      C4A5A1Ha1Ag2b %depar
      1aA2a7dAd1A2A1A %departemA
      2f8B1E1b5a %depas
      5A5A1d1A8A %deplas
      b12a2A %deplasemA
      13A %depo
      13a %depoz
      13b1A %deprim
      AAa3A3DCAC1aCeABcAAAe %depui
      1a2aA5ADd1B2b4Ae %derAj
      5a4a4A %derUl
      a12C %deri
      1A3AaA2A4eBA4a %derier
      bA1B3A3acabAAA1AA2cB %derni
      cA1BaA4A2BABbaAAAAAd %dernier
      11AA2b %des
      14b %desA
      11abA5A %desAbr
      13a %desAdr
      1AAA1A4A2b1C1A4b %desI
      13a1A %desU
      2e2AAA3fDJAc4AA2A %desid
      2A9Ad1B1AAA %desin
      13a1d5A %desiziQ
      1A11b %desk
      13b1A %deskolariz
      cAab3b1b1aa1aAAAdA2ba %desu
      13a5A %detA
      2b10B1A %detaC
      aa1a9D1c5A1d %detel
      1aAB3b1B1aab1A3B4A %detest
      3e9C1A1A2A %detrui
      3a9A1b %detruit
      3e9C9B %detruiz
      5A1c5bABa %dev
      1A3b7iC3AA %devA
      11b1B1b4A %devQ
      9B1AAdfE3b3A %devWr
      5b7B1c6A %develop
      15A %developEr
      6A6AAA %devenir
      13B1b %devenu
      5AA6D1dA3b2A %devi
      14A3A5b %deviA
      13A1a %devienA
      13acB %devin
      13B1a5A2a %devr
      13a1a %dez
      a2a9AAA4c2a %dezi
      13a %deziN
      13a1A %deziNIg
      6a6B1A1b %dezir
      6A6a %dezo
      AecAaB1A2aAdH1Bd2b2AAA %dezol
      13c3a %dezordr
      9aa %dezorm
      A12c %dezos
      BgHDACAABAaBDGbdcAdAgCBfA %di
      8A1aa1aaB3A1b2A %diE
      15a4a %diaNostik
      13a %diamA
      1AA12Ad %didn
      6A6a %die
      13b %diep
      5A7CAfA %dif
      13a1A6B %diferA
      1A10Ab1b6bA %diferAs
      13b1A %diferAt
      2A9AA1A2A4bc %difikult
      1Ac2b3dEa1c1CA %difisil
      13a %dig
      1cA10a1AA %dijQ
      5A7acB6A %dikt
      11AabaAA3A3A %dimAC
      13fbB6A %din
      4A8D1c %diplQ
      2a3C3B1aAAdA1B1A2A %diplom
      5A7a1b %diploma
      AbdBCdDAA1DbHaA1C1iB1b1Ag %dir
      1A1b7Bca1a2aB3ad %direk
      5Ab2a3c1a7AB %direktEr
      6d6A1D2a %direktemA
      6b6A %direktiQ
      1A4b6D1d %direktris
      4a1A8B %dirij
      12b11A %dirti
      7A5a1A7a %dis
      13A1a %disiplin
      13a %disjQktEr
      13a1A %diskEz
      13a1B %diskor
      3a9DAaA2da1AA %diskusiQ
      3A1Ab3aeACd3AA1a2A %diskut
      1A1A9c1A8A %dislexik
      3b9B %dispar
      1A1c1A7B1b4A2bA %dispares
      2Af8AD1A6Aa %disparetr
      A12C1bc6A %disparu
      13b1A %dispozitif
      5b7A1a %dispraxik
      aab2AA6c1CA5aAb %distAs
      1A11b1A %distributiQ
      2aA1AaAa2AAEAdg3A1a1a %dit
      1Ad3A5bD1a %ditU
      1A1A9a1b6baA %divors
      13a1A %dixiem
      AAaAAa3A1AAfACc1A1C1bab %diz
      11Aca7A %dizA
      2b7afB2A8B %dizQ
      1A3A8BBb3AA %dizi
      5A7B2b5A1c %dja
      5Ab4ABBfC4A1A1a %dm
      5a1A5DBAc5b1A %dmAd
      13A8a %dma
      13a1b %dmi
      1C1CA1a1bCb1AA1dBdaBCAbAb %do
      7b5A1A %dob
      13bAA3a %dodo
      AA3b5AAFAdA2A2cAa %doe
      A9A1bdAA8a %doesn
      5A6AAdB %dog
      5A3aa7aa4b %dogt
      13cAa %dokt
      14Ac4a %doktEr
      13b1B %doktor
      5B7AAd6A %dokumA
      1a13B %dol
      6B6cbB %domUn
      14AC6b %doman
      13a1b %domen
      11AaaAa8a %domi
      13a1A %domino
      15a %domisil
      cfbbAca3AaBEeBA1c1dAcCA %don
      15a4A %donA
      15b %donat
      A12A1b %donatiQ
      AA1A1A5CbbdA3A2A1D %dor
      2A9Ac1A %dordoN
      5B5AbA1a6b1B %dorm
      13AAc8a %dormi
      2DA1a1b3BbaAa4A1A1b %dormir
      6A5cIBd8c %dortWr
      1Bbd1AAA1A2bC1a3Ab2b %dosi
      1a3BB5AbCCB2Ad1Abc %dovn
      4A6hEa1C1a4A1G %dp
      15A3A4c %dpui
      13e7A %drAsi
      6A6d %drE
      1A1g1aA5aEAc1Ab1A2D %drW
      13b %drWt
      13e1A %dra
      13a %dragQ
      13a %dram
      13A5a %drama
      9Aa3A %drapo
      15a %drav
      13a1a %dravIg
      13C1c %dre
      12d1cD8a %dreA
      14AC1A2e1A %dres
      13a %dri
      13a %drif
      9b2aCA %dril
      4A7Ae1C2A %driv
      13B1c %drivIg
      13B1d7d %dro
      9a3Eda4A1a1A %drol
      13A %drom
      1A11aAA %dron
      1A11a1Aa %drop
      12Aa10b %dt
      BAACAaaAB1aadebA1aDDDa1aA %du
      9a3a %dublI
      14aA %duk
      1Ag1Ba1AbaBb1aC1a2b2AAA %dur
      13A %durIg
      13a %dusti
      2B10a %dutU
      cdba1DAb1Eb2adDdACAcCC1d %e
      3b2c6E1a1b1ad %eCAj
      5A7b1A %eCafodaj
      2c2b9aA7A %eCap
      12Aa %eCard
      14ab %eCek
      12Ac1a %eCel
      6b6dAAA %ea
      A12A1d %eaC
      13abAe5aA %ear
      bc3A5aAF2AA2b2bb %earli
      13B1a %earn
      13b10A %east
      13a1A %eatIg
      13d1A %eavi
      5b3a2BA10b %eazi
      2A9Ac %ebenist
      2A2a10A %ebenisteri
      13a1A %eberj
      13D1d %eberjemA
      5l7G1CA3B2A %ed
      A1HAAea3ABBCdfDACA1cAAC %ede
      Ae11a1BA7A %edi
      13a %editIg
      13a %edj
      13b1B %eduk
      6A4babAB %edukatEr
      13B1c %edukatiQ
      4a %edukatris
      3b9B1a1A %efa
      AAAe1AA5aCACA1AACA1eA %efas
      3d9C1A %efasemA
      3bA6A1A9bA %efaz
      13A1A8c %efe
      1a11F1h6aA %efektif
      13A10a %efektivemA
      13A1c %efel
      A9a2b %efor
      12B11c %efr
      2A1A7Ac1A6aa %eg
      11d1e1C5AA1B %egal
      13a %egliz
      13c1B %egten
      5b7b1A %eguil
      5A7A1b %eguiz
      4d4a1ABEAA3A1B2A %ei
      13A1a %eiEr
      13a1b6A %eie
      6cAbba2AA5A3a %ek
      1a3BA2a1AaCBDe1c4Ad %ekUt
      13b %ekUtEr
      13a %eker
      13D1d %ekilibr
      3Aa1a5A1bB5a2c %ekip
      13aAA %ekipi
      13b %ekipmA
      13b %ekl
      7d5C1B5A %eklat
      5c7B %ekler
      DABAB1aAABBAaDChBA1CBaA1A %ekol
      13D1e %ekonomik
      1A3aBA7Bc3a1AA %ekrA
      6A6e %ekraz
      1fAa1AA3aBAEbCDAAAd1AdA %ekri
      aaAB1fb1A3Aaa1B2A1B1aA %ekrir
      13a %ekritur
      1c3b3ab2C %ekriv
      13a1C6b %ektar
      ABB2eAc3AbaaeA1A2AA1B %el
      1A10aF1Ba5a1A %elEr
      12aA %ela
      13a1A %elaguEr
      AcCCAB1A1bA1dbBdbCAcBCbC %ele
      12AdA %elek
      13EfB %elektiQ
      1A11d1A %elektrik
      A1A10b1A6A %elektrisiA
      14A %elektrisien
      1B13A7a %elektrisit
      6A6a %elektriziA
      3A9c1A %elektrokut
      1A5a %elektronik
      2b10B1B4c2a %elemA
      aa1a1BBA2bA1GDk1ba1a1AA %elev
      4f2A4AE1B5A2A %elo
      13a7b %elp
      5A7b1A5a %elpIg
      13A2A2A1a %elpful
      1a11C1aA1e3Ab %els
      7B5E1D5h %emabl
      A2B1B1AAABb1hcDAa1BBBBAC %eme
      1iA2Ac6J1a %emel
      12bb10A %emen
      abBb1Ab2aaCAH1e2a1eBccd %emer
      9a3B1d1a %emeriQ
      13b %enI
      9a5a3b1A2a %enUg
      1A11c %ene
      13a %enerji
      3A9d1B4A %enerv
      12aBcB4A3b %enm
      1A1AAA5A1gbD1A1A3AA %enmA
      5AA5Cbb3A5b %enui
      13b1A %eolien
      13a %ep
      13A1a %epQj
      13a1A %epanUi
      13a %epav
      11A1a1A %epe
      AAAaA1aA4ACAb1cAaA1c1a %epi
      15A %epileptik
      21b1A %epin
      13a %epinal
      A12a1A %epluC
      9a1b1C1a %epol
      13a %epoxi
      5A7a1A3a %epuiz
      BBA2A1B4BhbF3b1A2d %er
      bc1AA1A3b1cHABA7A %erEr
      13A1b %erasmu
      3b9A1B4A2A %eraz
      1A11c9B %erb
      11A1A1b8A %erdres
      CdBcad3a1AABA2cAfA1ABA %ere
      15A %erm
      13a %erni
      1c1A9C1A %eron
      1fCBaCAcBba2DFdABB1bbaBb %es
      13a %esAs
      2a6AaccAeA1BA1A2Ba %esai
      2A6b2ACAa1f1A %ese
      13a %eskabo
      7A5b %eskalad
      15A %eskali
      13AAe %espaN
      9CA2bcC %espaNol
      7A5g1A %espas
      4b2A4eAAbA7B %esper
      3A3f5DAC %espes
      5a7AA %esplik
      2bA7A1d1B %espri
      2A10b %estetisien
      BE2BBCA1CHadjAGCbaCBAcGa %et
      13c2A %etACet
      4C8FbbbA1c2A %etI
      15A %etIsel
      13A1A1A1A %etUf
      15a %etWl
      A6A5A2A3c %eta
      13a1B %etabli
      1a4A4AaC1g4B1A %etablisemA
      13c4A %etai
      1A9A1a10A %etaj
      13A %etajer
      13a %etal
      fA4A6IAD1a2e1b %etap
      BcB1A1BbABad1AAGgbB1CcAbG %ete
      13a1A1a %eteA
      13A10a %eternu
      b12A1B3Ab %etiQ
      13f6A %etien
      13a %etiket
      15A %eto
      Cb1A1CcA2adCd1cBABaBaDA %etr
      13B1d %etrAj
      13b1c %etud
      9B1a1D1f %etudi
      6b6C %etudiA
      13a1B %etuv
      4Ac1a3AbB10a %evA
      11d1B10C %evAtuelemA
      2Aa1A1d3A1Cdb5c %eve
      3Af6cAF %evenIg
      1AAbAa5BbeAG7Bb %everi
      13a %everion
      A1bb3A1a1AAAAaAa2cA1a %everitIg
      5A9a %everiver
      11baB10A %evidA
      12A11a %evidamA
      2A8ACaABA1B3A1i %evidemA
      11AhD4cA4C %evit
      1b11d %evri
      1A3e1B3Acb1CA3A1AbA %ex
      13bAC1A %exA
      1BCB1iA7DC2A1B %exApl
      1A11a1a %exCAj
      1bbA1B6AF1e7Ae %exak
      1a13b7A %exakt
      1Ba2b5a1iBDA3A1aAa %exaktemA
      5d9B6A1A %exaktli
      1B3B7BAi2A %examA
      3c9D %exers
      5A7Ccb %exersis
      13CcB %exi
      a1Ab1AdAba4Ba3AA %exist
      13bbb6A %existA
      1AA2A5ea2A8B %exklu
      aca1aBA4B2AAd2ba3B %exkuz
      13bbB6A %exo
      13a1A %expeditiQ
      13A1b %experiAs
      A4c7I1cC4A %explI
      13E1d %explWtatiQ
      5A7A7b %explenIg
      AbA2C1A1AAA1BACA3A1d1A %explik
      5a7c1A3A1b %explikatiQ
      13d1A %exploz
      1A9A1Bbe7A %expoz
      da1A3a2a2AA3B %expr
      1c7a3A1B2a2A2A %exprim
      13b %exsel
      3a9A1b %exseptiQ
      14AA8b %exteriEr
      13AbB %extra
      13Bb %extraterestr
      AA3a3b1Aab1A2d %eze
      2d2A5eDF1aA2A4c %ezit
      7a3A2a %fA
      2A %fAdr
      13a %fAfar
      11g3B1A6A %fAs
      5A5AaBcA2b4A %fAsi
      13cA %fAtazi
      13CeA %fAtom
      23A %fAvik
      11A1bAAA7a %fE
      7A5AbB1a1A %fEil
      13a %fEtr
      BAAa1BA4BAefcaAa1B1bA %fI
      13c1A %fIdIg
      13A1a %fIj
      1A1a1AAA3ABacA4AaB1c %fQ
      13C1b %fQd
      13d1B %fQdEr
      13F1e %fQdatEr
      13c1A %fQdatiQ
      5A7A1c %fQdatris
      13c1B8A %fQderi
      15A %fQdr
      13Bb %fQdu
      5A5c1C4A %fQktiQ
      2A2b7fAD1A6A %fQktion
      15A %fQt
      13b1A %fQtenai
      4AA1B3AdcCE1A3AAad %fU
      13a %fUndri
      Aa10AeAE8A %fUr
      1c11A %fUrC
      1A11a %fUrmi
      1a11E1b %fUrni
      13A5b %fUrnil
      11A1A1aA5b %fUrnisEr
      12Aa1A %fUrno
      13a1B %fUrten
      3a9c3A1A %fUt
      7A5d5B %fUtbol
      2B4g3A1D1A6a1B %fUtr
      2a10B1d %fUtu
      1EaAbAAA3ebAaceaBaB1BBb %fW
      6a3ABbb6A3A %fWe
      5A5AAcaB %fWn
      b12D1b %fa
      13a %faCiQ
      13a %fablab
      13fab %fabrik
      13C1b %fabrikA
      15A %fabrikQ
      13B1a %fabrikatiQ
      13aAd3A %fak
      12ca2b1A %fakQ
      13a %fakad
      15A %fakon
      13c %faktEr
      13B %faktori
      14Ac4A %faktur
      Ad10AB1A5aa1A %fal
      13d %falez
      1A3b1c5aA %fam
      13a %fami
      A1B1a2A1aAbAD1c2aA1babb %famil
      9A3c1A8b %famili
      15A6a %familial
      14A4A3b %fanmi
      1Aa2A1A1a1acaaD3BeAb1B %far
      12a2A %farin
      13a1A %farm
      14Ac %farmasi
      2AA2db1A2A2D4c %fas
      A4f1A1A2AaBbbA1A4A %fasil
      13a1A %fasin
      13a %fasinA
      3A7B1C1A3c4a %fatigu
      13a %fatiguA
      1A11cAA6A %favUrit
      a7b1b2C8A %favor
      1A22e %favorabl
      14AB7b %faz
      15A %fd
      aeHAcbBCAaBAafeCDAaAba1cA %fe
      9aA2b1A4A %febl
      13a1A %februari
      5A7A1b %fed
      13DAeA5B %federatiQ
      Ba4B6eAc5A1A %fel
      6A5BBbd %felIg
      2b4a4ba1B3c4A %fem
      7A5b1Ba2a %fenetr
      bBbBacBA1a1E1aA1C1BDABhDb %fer
      4a10A %ferA
      6B5cabC8A %fera
      13a %ferata
      7a5bAA3A %ferel
      4A8a %feri
      AAA2A1d1a1cBGBba2a2AA %ferm
      13a %fermetur
      4A8b %feroneri
      13a %feroni
      2A10BcA %fes
      13a %feso
      13a1A %festival
      aD1c1B1a1a1AbBAaA3A1ada %fet
      13E1g %fev
      2A8AAC1c %fevri
      5A3a1A1a1AdA %fez
      5A3A5c %fezA
      a11AB1B1a2d2Aa %fezQ
      9a1a1A1b %fezabl
      AdaA3b3aAD1c1A1Aa1AA %fi
      1bBa2A5Aa1EA3f2d %fiC
      3e2A6CAb3A3C %fiCi
      2A8A1bAB %fibr
      5A7b1A %fidli
      1AA6a3b1A6AA %fie
      13a %fiel
      21a %fier
      11A1a1B8c %fiert
      7a5baB %fifa
      1b9A1b1C2B %fiften
      1b9d1E1b8A %fifti
      2ba8aE5Ab1ac %figur
      13b %figurIg
      bAabAAfA3AcCBaaa1gB %fil
      5b7A1dA3A %filier
      6B1AA1A1bb2A1CA %film
      4A5A2b1A %filo
      13a %fimo
      3A6aACA1C4b3h %fin
      11a1A1a %finAs
      1A11AbA3b2A %final
      Aa1A5AdA1C1A3A3c %finalemA
      14AC6e %finalit
      b1A1A5aAAaAa2CccCAAC %fini
      a1A9ba1B1A1c %finiC
      a2A1Aa4A2A1A2b4A %finir
      13b1A3B %finister
      13a1B %finitiQ
      BA3Aa4b1A1bBd1AA3B %fir
      13a1a %firm
      13a %fisel
      13C1d %fiskal
      13a1a %fit
      15A %fitIg
      A12c1B %fiv
      1B9eAd1A2C %fix
      1a13A %fixIg
      1A9A1b1a7AA %fizik
      13b1A %fizikemA
      13a %fl
      14bA %flAb
      1B5A5a1A %flEr
      13a %flEri
      2A10B1A7a %flErist
      2f8a1C1BA3A %flU
      13c1A2A %fla
      13a1A %fle
      c10A1F1h %fleC
      2A9aa1A2a5B %flem
      a9a1dB10A %fli
      13c9A %flig
      5A6a2a %flip
      A11aB4Ac %flm
      13A1a %flor
      2a9Aa %flot
      15A7a %flov
      5A7A1bA %fne
      2AbBgBAA2caACACbBbD1Aba %fo
      13A1b %fobi
      13b %fodfrA
      2ba1Aa3agAG1d4B2AC %fodr
      15a %fodra
      1b9a %fok
      13a1A %fol
      13B1b %folk
      5ea2aA2BA7A %folov
      3A2b6d1Aa6A %fon
      BBaAAB1AabA1bCcbaAAc1cdCc %for
      6a6a1B %forI
      13c %forbaC
      13a1A %forev
      3A9e1A %forgo
      AA1c8ACAC7g %forj
      13b1A %forklif
      4da7A1aA5A %form
      4A8A1c %formasiQ
      6a6E1c %formatEr
      5A7A1c4B1A %formatiQ
      2A2A9ca3A %formul
      3A1A5Bgb1C3A4A %fors
      11eFa %forsemA
      5A7Bc %fortnit
      Ag3A7D1AA6A %fos
      13A1a %fost
      1e3AA5Ab1C4A2AA %fot
      13a1cAA %fotEil
      19A %fotbal
      4A8aA %fotbalEr
      3B9b1a7aa %foto
      1A1AAa2BAfBaB1DBaBBabb %fr
      13c %frA
      BAa2B1AAch1CC1CaBAA2A1A %frAC
      2bAAA1a1aCaa2A5b2b %frACemA
      BBC2bA1a1cAaDbCBB1AABAAB %frAk
      8BBc3AA5B %frAkez
      9Cd2A %frAkofon
      ABb2BAaACeABEafACA1ABA1A %frAs
      1A11A1a %frI
      11A1A1b %frIgu
      BAac1AaA1caA1A2AgA1A1Aa %frQ
      1b8Abb1AA7aa %frW
      13A8b %frWd
      13b %frajil
      2AA9d1d %fraktiQ
      13B1b %fram
      1e11D %frap
      CAAD1b1A1AA1AIAbfABCaBAh %fraz
      9A2a1Ac4Ac1Ab %fre
      13a1A1a %freC
      13B1aa %fren
      baA4A1AACafaCacA3BAA %frer
      a1c1ba7G4a1a %frero
      1A11b1A %frez
      4b6A1a1B %frezEr
      5A4A2c1bA3A1A %frezEz
      13c1A %frezaj
      1A9c1cAA7A %friA
      13d5B %fridai
      1a10A %frigo
      13c1B %frigorist
      12bC %frilEz
      13C1c3b %frit
      16b %fritur
      5A %fromaj
      12Ba %frot
      13a1A %frui
      13a1C4A1b %ft
      2A4b10A %ftg
      12eD1a8A %fui
      13a1A %fuit
      3c3A1B3a1A %ful
      1A11a1a3C2ab %fum
      7A %funerer
      7a5AdB %funi
      13a %furnitur
      13B1a6a %futur
      13a1a %fuziQ
      9Af %fvAs
      15aa %fva
      13b %fvi
      11bA2A8a %gA
      7a1AaAab1A3a4B %gQfl
      3A9BAA4a1bdb %gU
      13a1A %gUdrQ
      ciBA7A1FA8AA %gUr
      1A10acAA8B %gUt
      1A %gUtier
      4b5Aa1caa3A2a %gWng
      1aA1A6A1e1C3b %ga
      5A7AdD2A1A3C %gaN
      3c3A3cB1Ab3AA %gad
      13a %gadU
      15A %gal
      6A2aa2C1bA %galer
      6AA3ABbd2d6a %gam
      Aa4A3a2LAh %gamI
      13bA %gamIg
      13A %gamin
      9a %gana
      2ba2aA3BBhaD1aAA1abaa %gar
      6a4c1G1h8A %garAti
      13a %gara
      1A3AAA5BAa2A1a3a %garaj
      13b1C %garajist
      AABa1AAA4dFCcB1dAbACec %gard
      15a %gardA
      13a %gardenIg
      3b8A11A %gardi
      13b1a %gardiA
      13b3A %gargUil
      2A10aAA8a %garkQ
      3a16A %garon
      14aa %garsQ
      7b6AA %gat
      1A11eBa1A %gato
      1a1A9b1A3a1a2A %gav
      13c1A %gazQ
      3d9A9A %gdpr
      9BB2c1b %gks
      7A5abB %glas
      13a %glez
      cb11C1a %glis
      b1cbbBbBA1baaE1dAba3cCd %go
      12Ae10B %goC
      19c1B %godbi
      13AAc %goe
      13DdB %goku
      13aA %golf
      2cb9AAA1B2A2b %gom
      1Acd9C1a7A %gon
      13a %gorj
      3a9Cbc %gos
      a12AAdA %gr
      AAB1AABaa1aAaD1D4Ab2c %grA
      5A1a5D1c8A %grAd
      13D1b %grAdEr
      13d %grAda
      9a1AAA2A7b %grAdi
      2A9aa1A2A5A %grIp
      13a %grIs
      1a11a1A %grU
      24a %grUn
      2A3AA3AaCAcB1A5a %grUp
      3A9B1a7b %grad
      7A7c %graduat
      12Ab7A1A %graf
      13a1A %grafik
      13a7A %gramUn
      13a %granul
      1b11a1D5b %gras
      1AB10cA %grat
      13bAA %gratI
      13E7e %gratitud
      13CAa %grato
      11a1A1c5A2A %gratui
      13bA %gratuit
      13AcA %gratuitemA
      2c8B1Ebf8b %grav
      13a %gravel
      3a1A5c1a1B5c2A %gre
      13A10b %grea
      13b1A8A %grel
      13a %gren
      1a11B1a5A %grenobl
      7A5b1A %gres
      13acA %grev
      13AAa %gri
      13a %gribUil
      5A1c5CAb %gril
      5b1d4BBAC4aA %gro
      5A1a5cA6A %gros
      13a %grov
      13a1A %grovIg
      13d5A %gru
      13a1A %gruti
      13A %grv
      13CabA %gta
      13bbB %gti
      A6a5b1AA2A1A %guEl
      2c2A1a3gA1AB %gue
      13a %guep
      4A7fA1b8C %guer
      6aA5aaBA %gui
      6a %guiC
      2B2h5A1E10A %guid
      13a %guilotin
      9Ba2eA9a %guin
      13a1A1A1A %guitar
      4A8eBa %gvadlU
      13b1A %gvo
      4c6A1C1A3A4b %i
      1d11C1e6A %iA
      6bA5b1aa3A3b %iE
      AAg2A5AAF1DA1dAB1AfB %iNor
      5bb6C %iQ
      acBaBaCc1bbBAAcEdC2cbdb %iU
      13D1d %iUng
      5A7A1c %iUngst
      A1bcAAcf4dJac2aaBa1AB %iUr
      1A1A9ebC4A %iUtub
      14A %iUtubEr
      4bA5ABCAB8A %ia
      14Ac %iaUr
      4b8A %iani
      13b1B %iav
      16a %idAtik
      2Ab9aAA %idAtit
      1BkA6BbEH1cA1B1AA %ide
      2A2A5AAbAa4A %idea
      2A3Aa4Aa1A %idio
      7a5A1B %idiot
      13a %idrolik
      abaabAAA2bAEK1AaAbadAA1h %ie
      9A1aBD10d %iea
      BbA3A3AAefBAAAAAA2AB %iear
      aA3ABb3AabfaAA5CA %ier
      2A1AB3bAfcCAf2c1A1b1C %if
      7A5Ac1A %ifon
      1B11b1A1A %ig
      15A %ikea
      5AbAaab2BcfAA1C1B1Ba %il
      10B2a %ile
      13b1A1A %imEbl
      2A10b7A %imajin
      2A10d1A7A %imajinatiQ
      2A4A5e1CA3A %ime
      11A1B1d %imersiQ
      13a %imobili
      11caA3aA %in
      4c8b1A %ine
      1b10d11B %inexak
      1dA10A1A %inexakt
      3a9A10a %ini
      1A9AAb1b2A4Aa %inm
      11Bbb1A8D %ino
      1AAajA1C1A3CBaAb1A1AA %io
      11cAa1A1a %ion
      5ba4A1bAc %iora
      13c1a %ip
      5A7b1B %iperaktif
      13a1A %ipersAsibl
      10a1aA1A2Ac1C %ira
      2A2A1A1a1DaBbc2A2A2a %ire
      9b3A %irlAd
      1AbABDaa1ACaaEAjBBBaAAbCa %is
      13a %ise
      AAAede2bAaCAGcBaAbcA2BA %isi
      15A %isk
      13Ab %islA
      1cB2A3a2aaAc7A %isn
      1a1A1A3B2ABbBb1AA2ae %istWr
      3bB8A1e7A %istori
      3d9D1A5A %istorik
      11AA2a8c %isu
      dbaa2BABadceEBcabbaAafaa %it
      A12d1A %ite
      4A6A12c %iu
      1A1A7d1b1a3A4B %ive
      13d1A %izer
      3b6aA1b1B6b %izi
      13c1C %izol
      15A %izolatiQ
      1acAADB2A1Cc1Cc1ABdBA %jA
      3A9c1A %jAb
      1A11a %jAdarm
      2a1acAAaaaa1ba1aAbAAA1ab %jAr
      5B1B5AAE5e2B %jAtil
      A1A9Ad5A3Aa %jAvi
      1AbAaA3a1AedaA1BAA3A %jE
      6B6caB7A %jEdi
      7c5AA4A1A %jEl
      1AAaa1B6HAgA1a5A %jEn
      A13ba1Ac3AA %jI
      1A7a3a1a8a %jIN
      12Aea9A %jU
      4A2A3A1bdBAA1BA1b1A %jUe
      A1B1c1AA2AhB1bA1ABaA1AAA %jUr
      A1AB2A4AchAaAA1a1CAAa %jUrn
      13aA2A2b %jUrnal
      13A1d %jUrnalist
      13a1A %jUrno
      11AaaAA2B5c %jWe
      1A4A6a1b6A %jWn
      13a %jWnIg
      6f6EAG4A1A %jWndr
      13a1A %jWstik
      4A2B3BEfbA2aad1AAD %ja
      5A2A %jadA
      A1aaAC1a4cBA1A1ABAa1A %jam
      1A11b1B %januari
      4A3b5ad5A2A %japon
      5A7bAA %jardI
      12bD9a %jardinaj
      13a %jardini
      2a2b9A %jariv
      6a6bAA %jatA
      1b4B6C1B7d %jav
      3A9a %javel
      5c5AbD5d %jdW
      11eBa10B %jdi
      13b %jdm
      12Ba7Aa1b %jdor
      baaaFce3CacAAcA1BeAaABd %je
      7b13A %jeA
      13b1A %jear
      1A3A7b1b6A %jekri
      7c3bcCa4A4A %jel
      2A3a6B1A1cc %jemer
      AaA3A4ADH1d2b5g %jen
      12Bc1A2b5b %jenA
      13a %jenU
      AAA2b7DAa3A2A1A %jeneral
      7a5A %jeni
      6A6Bab %jeniA
      12aC1A %jenial
      9B3cAb3A3A %jeo
      13AAc %jeografi
      2A11bA %jeometri
      11AAbBC5i %jer
      8A %jermI
      13CAd %jerom
      1A1A1c7d1aB1A4A %jest
      ABBh2A5AbADaA1AC1AbA %jet
      2AA6A1biAC7a %jetIg
      1Ac2a3AabA1AC3eA3a %ji
      14b %jigo
      13aA %jil
      13h9A %jimnaz
      5A5A1b1A8d %jir
      13E1b %jirl
      AABA1eb6B2A1a1b %jiv
      13b8A %jivIg
      2d10C1b %jk
      1AAA1g1A4AC2A1A1A %jkQ
      6B6b1A8b %jkif
      12B3A1c %jla
      AAc2a5A1cABb1B %jle
      13c1B8a %jmA
      1A11Fd9A %jmenui
      2C2A9b6bA %job
      13CadA3b1A %jodi
      13b1A %joeli
      13Ca3d4a %jok
      13b1A %joli
      2A10a1a %jon
      a10b1B1ba6a %jor
      2A3a6D1e2A %jp
      13a %jpar
      2Aa6a1bDA2Ab %jpref
      13a %jr
      12dB10A %jrAtr
      12abAA8A %jregard
      1dAc9C1CA3a2b %jte
      AAAB1aA4A1e1DcAa1C2eA %ju
      10A2b1B3A %juI
      13c1A3B3B %judo
      13a1B %juil
      2c10A1b4Ab1A %juj
      4a2A5Cdb2A2A %jul
      1a %jumel
      13a3b %jumo
      13b1a8b %jun
      13B1a %jup
      7a5aA6A2a %jur
      13a %jura
      4BB6Ab1CAb1Ac1AA %jusk
      1AA2A9AAA2e1A %juska
      B14c1a %jusko
      ecBB1e1A4AE1a1AB1Caaac %just
      11B %justemA
      1A3A7B1bC1AA2h1A %justifi
      a16a %jvUdr
      13A1b %jve
      13b %jvi
      13a9b %jviA
      aE1bcdebAaBABCDBdADAc1dAd %k
      aB2aEdA4gaAd1aACbACCA %kA
      13c1A %kAbr
      13BAa %kAdida
      13a1A7A %kAdidatur
      14cB %kAdl
      13A10A %kApIg
      1A11a1a3A4b %kApaN
      13b1a2B4c %kAsel
      13A1b %kAtI
      13a1A %kAtQ
      13b1A %kAtal
      13D1c %kAten
      5AA6dAbA4A2A %kAtin
      15A %kAtit
      2a10A1A %kEe
      2A3ac6A1A2A1d1A %kI
      11eA11A %kIda
      9aa2B9c %kIdli
      1B10Ae1A %kIp
      1b2a1A7AB4A1A1a %kIz
      cAEA1A1mAB1CA1DaB1BBcCBaa %kQ
      A3AA1A1A3EaiAA1Ae2AB %kQbiA
      13a %kQbinezQ
      13a1A %kQdAsatEr
      2AA7e1B10A %kQditiQ
      13dAC %kQdui
      12AbA9A %kQduir
      1A11c %kQduit
      7A5b1A %kQduktEr
      13a1A %kQduktris
      1g11E1A2A1A %kQfQdu
      13a1B %kQfektiQ
      13a %kQfektion
      1B1A2A6c1A6Ac %kQfi
      1A1a1Ab8a1B1A %kQfiAs
      5A7A1e1A5a %kQfidAs
      3B9C1c5A1a %kQfidAtiel
      13b1A3A %kQfinemA
      12AD1a3A4b %kQfirm
      13aA %kQfitur
      9a8c %kQfortabl
      5f3A3D1A8C %kQfuz
      13B5b %kQj
      13A1c %kQkUr
      15A %kQkW
      7A5a %kQkarno
      13b1A %kQkr
      5d7A1a %kQkretemA
      13A1b %kQkurAs
      13b1b %kQpa
      13aA %kQpaNQ
      13Dc4a %kQpaNi
      1b3A7E1b6A %kQpani
      13C1c6A %kQpar
      2b2b4A2b6A %kQpetAs
      13A1c %kQpetitiQ
      3b1A7A1BAd %kQpl
      3a1CA6d1b1a5A %kQplet
      3c11A7A %kQpleteli
      2eb1a1a5E3A2A3C %kQpletemA
      1A3Cb4dAc1BB5A1a %kQplik
      15b6a %kQportemA
      15a %kQpot
      13a %kQpoz
      7A5b %kQpozA
      6A6d1B %kQpozit
      1EaBAgabcadABCAdEAA1A2A %kQprA
      AAB1Bf1A1a1BAb1B2A3cAB %kQprAdr
      1b3c1c1A3DAB %kQpran
      5B7a1b %kQpren
      13a2b %kQpresEr
      AeDA1e1AA1bAAFAGCcB1fAA1d %kQpri
      6b6a1A %kQput
      5e7A1bA3A %kQs
      3b19D %kQsAtemA
      11AAa3b %kQsAtr
      11c1c10C %kQsa
      4AAf4A1A1A3A %kQsei
      2BAAAd6Bb2BAA1aA1A %kQsel
      4aA7cAb6a %kQseler
      12AA1a2d3a %kQsern
      1bAb1A7C7AAc %kQsernA
      1A1a1A1a3AbA6A %kQserv
      13a3A %kQsesiQ
      15A %kQsevQ
      2A2eA6a1BA3a3A %kQsiN
      1A5A5A5b3c %kQsider
      1A1A9cBa %kQsol
      13a1a %kQstrui
      3A8Ad %kQstruir
      13a %kQstruktEr
      13c1A %kQstruktiQ
      1B1d1C1A3Ad2CA1A1a1bd %kQt
      4aB5AAiAEAb1A1a1A %kQtA
      13b1A %kQtAt
      13A1A1b %kQtEr
      4A8d1C3a %kQtWr
      13a1a4A %kQtabl
      6A6d1a8A %kQtak
      6b6D1B %kQtakt
      6A6A1c %kQtest
      a2AAA3ba1CE1fAAceaa1A %kQtinu
      9Aa4A2bA %kQtinuQ
      13C5a1a %kQtinuatiQ
      2A2Ba4edBaA2A %kQtr
      3a1B9c4A %kQtra
      1c9BCC1B2A5i %kQtrer
      1b13A %kQtreremA
      1B13C4a3A %kQtrol
      13b %kQtrolEr
      3b9C5cA2A %kQv
      3A1Ba4BgB1Bc2A4b %kQvAtiQ
      13b %kQvIkr
      5AAA3bAB10c %kQvIku
      13a %kQvWEr
      3d1a1B3A1DAb3c1AAB %kQversatiQ
      2AC6aACc4AA4c %kQviA
      11B1A10b %kQviAdr
      13a %kQvir
      d1Aadda2aAeCF1e1b2aaaAC %kU
      13b1A %kUC
      5d7B3A3a %kUdmA
      5A5A3bA %kUdr
      7b5B %kUiQ
      4i1A4A1HAAA4A %kUkU
      bAB2ab2acdAIA2aa1a1AbB %kUl
      1A12ca6a %kUlEr
      12AbAB %kUlWr
      2e4B4aaBA2A2A1Aa %kUldn
      13a1A %kUlis
      3BA3A4C1g %kUmA
      13A3a %kUmAsmA
      1A3AA4Aa5A4cc %kUn
      6d6A1C %kUnselor
      15A %kUnt
      13A1a %kUntri
      1A2AA1A3AADBAdB1gB2bB %kUp
      13B1a %kUpA
      1a11a1A8a %kUpl
      13a %kUpur
      AAAAAA3ABd1aaA1AAccA1AB %kUr
      5AA4AAl1K3A4b %kUrA
      1A11c1B %kUrW
      15A %kUrajE
      9BA2b %kUramA
      11AcAAa2A5A %kUrir
      13AcA %kUrjet
      1A9BcaAA1A5Ac %kUrs
      13a4A %kUrt
      4A8cbA %kUskU
      4A7BAAh6A1a %kUt
      13a %kUteli
      13a1A %kUto
      1aAA9B1a7aA %kUtur
      2A %kUturier
      13a1B %kUv
      13b1B %kUvertur
      1a2A7Bd1B8A %kUvrEr
      1AbA1AA2BBCaebD3AAaAbA %kUzI
      1A4A2Aa1Bc10B %kUzin
      13a1B %kUzu
      1B2aAaA2AadCBaeBCCd1fCB %kW
      1a22A %kWfEr
      1AA10a1a7A %kWfEz
      2AA9A1A7b %kWfur
      AA3A1B3bAEAh6BA %kWn
      13B1c %kWns
      ABBCAbDFABAe2DeACebCdddd %ka
      13a %kaA
      13C1a %kaC
      13aBa %kabUl
      13a1A %kaban
      13a %kabin
      12Ab9A %kabl
      13b1A %kablaj
      13a %kad
      13a %kadet
      13Bc %kado
      13a1B7A %kadr
      4AAa6aAc %kaf
      1AA1A1A6d1B3Aa %kai
      13a %kaiak
      13BbB %kaien
      10A2c %kak
      A1b2AdA1AB2jAIA2A %kal
      5A7A %kalifi
      13e1B %kalifikatiQ
      13a %kaligrafi
      1AbA2A6E1g %kalit
      1A3A7Bbd %kalkul
      A12e1A2A2A %kalm
      13B1a %kalori
      1A11B1b %kam
      A6A5b1B1A6A %kamiQ
      1d11C1A %kan
      15A %kanalizatEr
      12Aab9A %kanap
      13aA %kanar
      13b1A %kanikul
      13e1A %kaor
      7A5b %kap
      2A8BbB1A3A4d %kapabl
      5A8caA3A %kapital
      6a6A1A %kapiten
      1A11c %kapku
      13b %kapla
      13c1A %kapo
      1aA2e3ac1AEAaaAA1a1a %kapt
      13a %kaptEr
      1A3A1A3bABAgAaA4B %kar
      1a13BA7b %karAt
      18A %karC
      13a1A %karbu
      14cB %karefUr
      6A6b %karel
      A12a2A6A %karelaj
      11BAC7A2e %karemA
      a9b1AC1AAAc1ab2A %kari
      13a1B %karier
      13a1A %karist
      A12b1A %karkas
      13a %karlEr
      13bA3A %karn
      14aB4A %karnaval
      11A1b1a %karo
      13b1a7B %karoseri
      1aA10A %karosi
      13a %karosier
      13a %karot
      14cB %karp
      1b11B1A %karpAt
      3A9E1b7b %karpAtri
      1BA2A5a1D1h7Aa %kart
      7a5aAB2b %kartQ
      13b3B1A2Aa %karti
      2Aa1AAd3b2aB3b2A1A %kas
      3A %kaserol
      13c2a6A %kask
      13B1a %kasket
      7A5c %kastr
      2A13c %katC
      15b %katalogu
      10a2D1e %katastrofik
      13A1a %kato
      1bA1A8d1D %katorz
      aA3a2A2A1aa4cAB2B %katr
      5A7a %katriA
      1e10AD8b %katriem
      A12c1A %kav
      1A1b1a1b5a %kaz
      12aA %kazani
      1A5A5b1a %kazi
      13aA %kdi
      cACgAd1bdaa1eEEbfAB1bacfb %ke
      11a1ab4CA %kebab
      BCcBAaBabCBCfMdm1BDCbAdB %kel
      A1Bab1eAA2dC2bA1B1C1aAB %kelk
      12Ab10b %ken
      3A9a %kepIg
      13b %kermes
      13f1B7A %kes
      12Ad %kesier
      h1BDBcAA1aaGaJEHgbf1bAfE %kestiQ
      4Ac2Aa3EACBgAc2B %kestioner
      11A1e1B8A %kevI
      b3A7BD1A1bda2b %keziQ
      5A7AAcA5A %kfa
      13AcB %kfk
      12Aa1A %kg
      aDeBCAcc1B1BACahbaBBBAaAF %ki
      A12c1B %kie
      12aAcb3A2Aaa %kif
      13a1A %kifA
      4Ca9c %kijA
      5Aa7AB1A2cA %kik
      4f2A5DA4A %kikU
      aBba1b4A2BACA3A2ab %kil
      5A5A1a1A %kilo
      Ac3c5AAAaD %kilometr
      13b1B %kin
      a1A1A4AbBbE1C1Aaf3a %kit
      13b1A %kitCA
      11dC2c6A1B %kiza
      13a %kizini
      11A %klI
      15a %klIbIg
      23A %klU
      13a5A %klWzQ
      1aA2A1A3A1d1A3A2a %kla
      5A7a %klai
      7c1aA2B %klak
      AdAA1A1B4AB1b2A3b %klas
      14Bb %klasik
      13D1c %klasrom
      5A3a3dA1b %klavi
      5A7a1A2A %klaz
      1baA1e3A3b1CA4c1B %kle
      3A9a %kleA
      11A1a %kleanIg
      3d1a7G1A7A %klear
      1A3e7a2A1B %kler
      5B7b3A6b %kleremA
      13b1A %klermQ
      1AB1BABA1AA1Ac1aaa1c1A2A %kliA
      9a3a1A5B %kliAt
      1A11c %kliAtel
      13a1A %klif
      ea3e3Ac2EAFA2bAA1A %klik
      1b11B %klimatizEr
      13B1d %klio
      15A3b %klo
      2A10bAB %kloC
      13b %klostro
      13b %klot
      15A3c1A %klotur
      7e5E1A %klovn
      7B7d %kloz
      2d2b1A2AAAD1b6A %klu
      4A9Ac8A %klub
      13d1B %kluz
      1c1A1A6AbA3AAA2A %km
      1A3AhA5AFf %kn
      13a7A %knaker
      13a1A7a %kne
      13a9A %kniv
      13d1C %knk
      1Ac1AA1A1AAbAaAa4c1b %knov
      1aAA1Cb1bab2gbaA1b3BA %ko
      13DcA %koCQ
      12cA10A %koCemar
      6A4g1abA5a2A %koEr
      6a6a1BB2A %koaC
      1a1A1AAbA2Ac2a2A1A1a1b %kod
      13a %kodIg
      13a %kofr
      1A11daC8A %kok
      1a11C1b %kokIg
      13b %koki
      1fA10D1A %kokil
      7A5dA %koko
      15A %koktel
      2hAA1BA3AAbA1A1A2b2C %kol
      14Aa %kolQbo
      13Bab %kolUr
      1a3Bd2a1A1AaA5A %kolegu
      2AAabBa3AA2B3BA1baA %kolej
      1A11b1A %kolektiQ
      13a1A %kolektif
      13d %kolektiv
      13B %kolektivit
      6A6c1B %kolmar
      15A %kolon
      1CebBCBdbbb1dCEbcCBBA1afb %kom
      bbACdcaBAA2BJalbCAaA2D %komA
      a2B1AAAA4dbbAA %komAd
      ABA1cB4CA1e3dAb2AAB %komAs
      5A5A1D1C1f %komAsemA
      A12B3d5A %komAsmA
      2A10G1A2g4a %komAter
      13b1A %komIg
      13b1A %komers
      13b1A %komersial
      1aA9b2c2A5A %komi
      9a %komod
      1a11A1A3A3b %komun
      13a1A2b %komunik
      1Bi1BAABb1Bc2deBADBAAbCa %kon
      13a9a %konakri
      7c7D %konar
      1a12AbA %koneri
      14cb %kones
      4c2A4bA %konesAs
      A3ba1A5Fa3A1A1fa %konetr
      13A1A1c %konm
      13B1c %konmiA
      2Aa2A6c1B7a %konu
      15b %kop
      2A3A2AAaAg1C3A2aaC %kopI
      1aBc1b7Bc8AA %kopi
      1AA4A1aA2baeA6aA %kopin
      13a1A %kopo
      9ab1aA1a %kor
      3e9DAA4A %korbel
      11A2bB2A5d %kord
      13b %kordist
      3a2c6B6A %kordon
      13b %kordoni
      ABA9AA9Aa %korek
      1a11C %korektEr
      1A13b1a3a %korektemA
      1f9B1CAa8A %korektiQ
      1bA2A6aA1c4B2Ab %korespQ
      13c6A %korez
      Ac1A1B4CAAc1d2A4AA %korij
      1A10Ad10A %kork
      15A %korm
      15A %korn
      1A10Ab1A %kors
      5A7a10A %kosto
      13a %kostum
      baaB1A3aaB1aaabadAa1CBa %kot
      13B1d %kotidiA
      13BAc %kov
      13a %koverIg
      A2A2e2cb2BABA2B1Aa1A %koz
      1Ac10DBac3b1AA %koza
      2A10a %kp
      4a8a9A %kpe
      e12EA %krA
      4aA7A1B %krEz
      2A2a6Ad1A2AA %krI
      15A %krUt
      1d1A1AA4acEdgAa2A1A1A %krW
      13AA %krWsA
      12A11b %kraC
      5A7B1e %kraf
      13a %kraiQ
      13a1A4A %krak
      3c10AA4B3b %kram
      13d1C %kran
      13aAa %kravat
      3A9C1g6B %kre
      15B3a %kreC
      13Db %kreatEr
      15A %kreatif
      2A10c %kreativ
      10A2a1A %kreiol
      15A %krel
      13cbB8a %krem
      8c1A2AA %kreol
      14f1A %krep
      6Ae5FAB %kretI
      7B5a9A %kretel
      1A9A1b1A3a %krev
      6bA3A1bACd2A4A %kri
      12b1A8A %kriz
      13aa %kro
      13a1A %kroC
      7A5b1A %krok
      5A7a %kroki
      14bA %kros
      1A10beA1B1A %kru
      13a1a7a %kruC
      aaA10DdBbAc %ks
      A4A3A3a1Aa1b3a %kte
      2A9bE1ac6a %ku
      1A5a3A1CbA %kuir
      13a %kuisQ
      2A3A6d1A %kuisto
      13b %kuivr
      Ac1A8aCAa1A1A2abB %kuizin
      1A10Aa1a %kuizini
      13a %kuizinier
      12cC1a3b4A %kul
      13a %kupboar
      2a9A2a %kur
      13a %kuri
      2b4A5B1a4a1c1A %kuriE
      1A11bAa5A %kustom
      13b1A %kustomiz
      3A9c1A %kut
      13a1B %kuv
      1A2aC6be1a1a1AA2Aa %kv
      13a %kvA
      1bA9a1bA2ca4A %l
      1d12AaAABAA2A %lA
      11c %lAdemI
      A7ebb2DAB %lAg
      1cc1AA1Aaa1A1BCE2AAAA1A %lAgu
      1B6b4A1D %lAguaj
      13b1B %lAp
      4A8A1c %lAs
      5B5AAC2e3A3A %lAtemA
      13B1c %lAtrepri
      A8a1A1F3d %lAtretiA
      1a1A1BA3b2Baf6AA %lEr
      15A %lI
      5A7AAc2A %lIC
      A4A3B1A1dAcB3A %lIdi
      13i1B %lIj
      13A1b6A %lIk
      A11bdAD3A3ab %lIterna
      7A3b1AcC2Ab4A %lQ
      9a9A %lQdQ
      9c1A1D1a %lQdr
      1A2AA6AbAAA2eA1A1B %lQg
      3A7aaD1f3B4c %lQgtA
      13e1aA %lQgu
      13A1a %lQguEr
      20b %lQj
      12b1AcA7A %lQtA
      13bAB %lU
      13A1a %lUi
      a %lUp
      1A3A1a4AcaBa1AB3Aa %lUr
      11A1a %lUrd
      13C1d6A1A %lW
      13B1a %lWe
      a1aA1a1AA3eaBA2Aaa1A %lWn
      13b1B %lWr
      1bA10C1A6b %lWzir
      fAa2bABEbb2ecDcBAAaBacA %la
      2A4a2a2D4Ad4B %laC
      3a9C1e6AA %labUr
      11acAbA3A4b %laba
      6A6a %label
      13a1A %labo
      13a1A %laboratWr
      13c %lad
      10A2a1A %lai
      1d11Hb5A1bd %laj
      3A9a1A %lajUnA
      23A %lak
      13b1a %laka
      8C1A2d %lakai
      a4A7C1c4b1a %lakel
      1A11d1C %lam
      13e10A %lamAtI
      AA2AA4AA1cBd3A %lan
      13b %laniQ
      19a %lanm
      1A11c1A1A %lanmA
      14A %lapI
      13d1A %lapUzi
      14dA %lapli
      13aAc6A %lapto
      1b21A %lapvA
      13a %lar
      2A2e7E1B2a %largu
      13a %larj
      13b1a %larjA
      13a1a %larm
      13A1a %las
      12AaBbA2b4A %lat
      1A11CAe3A3A %lateli
      1AA9AiAB2BA3A %lav
      1b11B %laval
      13a %lavnmov
      13a1A %laz
      A12B1bA1a3a %laza
      15a %lazaN
      Ca1EAbaBaaBd1E3bC1bAacb %le
      4a %lea
      14cA %leagu
      5A4cA1dAA %learn
      5C4a4b %learnIg
      13c1A %leat
      13A4e2A1aA %leav
      12AA4Ab %leavIg
      13D7c %led
      a2a1A7a1D3Ad %lef
      3a9CAb %legal
      13D1d %legali
      3A9a %lego
      13a1A6A %legum
      13b %lejI
      A4A7a1a7A %lekQ
      2a10AbA %lekel
      6c6b1A3B4A %lekol
      15A %lelektrisit
      aa11B3A %lem
      13c %len
      5A8Bb %ler
      BCCdACAA2bccE1GAagfAAAcB %les
      10A2A1a2ba2A %lesQ
      9A4Bd %let
      13a %letQ
      13D1e5A %leta
      5A7a %leteri
      1B3A7babA %letr
      1CB1A1A4B1gbF2AA2aAd %lev
      9B3d1A %level
      13C1a %levi
      1A13D3b %lez
      aBBA1AB2acAbcDdB3bAAa %li
      1BB1a8FBc6f %liA
      1d9a1b1C1A2a1A %liE
      2A3aa6aAb1A1d2c %liN
      AeA1A7Ae1DA1AA4A %liQ
      13a1C3A4a %libr
      2h10D1a2A %lid
      13AAc %lidl
      A1c4A4bDcb6A %lif
      13b %liftIg
      13eAAA %lig
      13Baa %ligu
      baac1ca2a1AbEafA2b2ABa %lik
      13b1A %likid
      1dA1B5a1AC1bA3A2AA %lil
      13b %lim
      1A9e1A1B %limit
      1A11b1B %limoj
      13AAA1A %lin
      4b8C1A %lina
      13a1A %linu
      AcB2CaA2aAB1BefCA4BB %lir
      1AA2A3a3A1b3B2B %lis
      13C1b %lisAs
      13a %lisen
      1C1C1a2a4FB1Aa2eb %list
      13a1Ac %listenIg
      1a5b5b1A7A %litl
      1b8AaabACA3B1bbb %liv
      4b4Ba2A1A %livIg
      5A7AAb4C %livr
      13c1B %livrEr
      13B1a %livrezQ
      b2A9a1AA3A %liz
      13c1A %lizI
      13b1A %liziE
      B2eaeAa4CFCaaaeAAa %lo
      7b5Bba5a %loa
      7A5cA %lodinat
      13a %log
      15B %logo
      13AAc8A %loj
      1a3A9aA5b %lojemA
      13C1A2A3b1b %lojik
      5AA7a %lojisiel
      13a1A %lojistik
      a3AA7A1cA3A %lok
      13a1D4b %lokIg
      4aBA6c1a6C %lokal
      15B %lokatiQ
      13A %loko
      a2b1a3b2bdbA1abC2B %lol
      13b %lopital
      13C1b6A %lor
      2A10b1A %lorA
      4A8c1A5A %lori
      13c1A %loriA
      6A7ca2A %loto
      eB3A7B1CAAcA %lotr
      a6A3ABA1AA4c1Ac %lov
      12Aa7B2c %loveli
      13a %lozer
      13b %ls
      a1A2A6ABb1dA1AA2Aa %lu
      1AaA1Ac2d1BaaB2b3A2a %lui
      4A8a %luka
      2A4b3aA1AA %lumier
      A12aAAb %lunet
      13a %lut
      13b %luti
      13a %lux
      12Aa1a2aA3A %lvA
      1be1AC5cAaAFdAB1B1C1B %m
      1ccAaaa4a1BaD1BbbA2ac %mA
      13c1A %mAC
      6c6A1C %mAb
      6b6C %mAbr
      13a1A %mAbran
      5A7b1B3A2b %mAd
      13a8Ab %mAga
      1A2AAA1A1A1a1ebaA1aBAC1A %mAj
      14Ac %mAk
      Ad11B %mAti
      3A9a1A7c %mAtiQ
      1A1B9FAA7j %mAtion
      1A9AAe7A1Ae %mAtir
      5AA6A %mAtor
      13A1a %mAz
      5A4A4a1A %mEbl
      4AAAA3b1Ebc6a %mEf
      1A11a1A %mEl
      12A2A8d %mEr
      A1cBAfAb1aAcCaBA1aA1B1Ccc %mI
      13a %mIli
      bc5a3A1D2b6A %mIs
      Aaa1A1Aa1abAeFbA1a1dcaa1B %mItenA
      7A5c1C %mItenAs
      Daaa1BEBCdGABa1cA2B1age %mQ
      AB1A1AA2AbCcAbd3bAA2d %mQd
      13d %mQpeli
      1Bb1a1cA1A3GaBa1abAb1Aa %mQsiEr
      13a %mQst
      15A %mQstr
      AAA2A6AaBB2AAA1AA %mQt
      14Aa %mQtA
      13b1A %mQtaN
      1A13B7b %mQtaj
      13b1A %mQtlukQ
      13c1A %mQtobA
      1BAC2A2a1b1CACA3jA2A %mQtr
      1a10Ac %mQtrEil
      13b %mUC
      2B2A5baC1A2bA4a %mUe
      12Aa %mUil
      13bAA %mUl
      15A %mUldIg
      4a1f1A4DBb1A1BAAA %mUn
      13a %mUntI
      12dAAA %mUrir
      3A9CbA %mUtQ
      13cA %mUvemA
      dAaaA1dD1aaD1fbaBc1agBABc %mW
      A5a2a1bdEAA %mWA
      9B1B1d1d7b %mWen
      11b1A2A %mWenemA
      1aAc1BbabbabfBCb3Aaa1Ac %mWn
      2b2A5aA2A2A %mWndr
      13a %mWsonEz
      5A5eBCAba1A1a2AB %mWti
      B1ABDDDCAAB1bdbc1B1B2beB %ma
      4db8dE4A %maC
      5e1B5cAA %maCI
      aAAa1Ecb5Eaa2A5A %maCin
      13A %maCinIg
      13a %maCineri
      15b %maCini
      13a %maNI
      15A %maNifik
      1a3A7BcA7A %mad
      bab1aBd4AbB1B3a1a2a %madam
      14aA %maf
      4B8bA %magazI
      a4A3A5AA5b %mai
      11bAa1A %maib
      13a1A %maien
      A12cA2A %maiot
      15a %majEr
      15b %majik
      1A10a2b %majorit
      AbAc1B6BCBAA3dabd %mak
      5A6AdAB1A5A %makIg
      2A3A6c2A6A %makQ
      13b1B %makarQ
      13c1B %makdo
      13A9A %maket
      13c %makilaj
      2A2A7a %makon
      4A6AAB1A7b %makoneri
      akCA1DDA1aCbBCCbba1AF1AEd %mal
      1Aa8AcC1A8A %malErEzemA
      7c3A1aAA8A %malad
      1A11A1AA1A4c %maladi
      13B1a7a %maladrW
      15A %malax
      A11Ab1A %malez
      10a1Bc1A8A %mali
      7A5a %malo
      1A1a2A6B1A5a %mamA
      13bB %mamUdzU
      5a7A1a2A4A %mami
      13B %manaj
      A12daB3A %manet
      A4B2a3A1Ac3AcaA %mani
      13b1A %maniak
      5A6bC1b4A %manier
      13B1c %manipul
      13a1A %manitU
      2B2A5Aae1a3A3a %manmA
      A5A6b1AA %manoEvr
      2B2a7f1D7AA %manuel
      12Ab %manutAtiQ
      4c1fA5F1C3ca %mapel
      1AB3a6F4AfA3a %mar
      13ebC %marA
      cAB1AfAAa3BAB3AAaACAa %marC
      13A1a %marI
      13b %marQ
      17A %marbr
      7A %marbri
      1a4A6b3A1A %mardi
      11A1d %mareC
      13a1B %mareCer
      15a %maren
      AAcA1A1B1a1aaBhA1aaAA3b %mari
      13aAa %mariaj
      13bA %marin
      18b %marj
      1bAa1a7CBaB3i1AbB %mark
      13a %marketeri
      15A %marmai
      13a %marn
      13AcB %marok
      14A %marokineri
      15A %marokini
      15A %marokinier
      13a %marsei
      1A3A6AbBb3A4B %marsel
      13d %martigu
      16bA %marto
      13c1A %mas
      13a1A %mask
      17A %mastik
      aAc1babA1dABaCCGbba1bce1a %mat
      2AA9cb4aB2B %matC
      1CA1bAA2B1a1AbA2AC4b %matI
      12AcAa4A3A %matematik
      13EBc4AA %materiel
      13B1d %materio
      10B2d1B %maternel
      ab7C3A1b6b %matier
      1A10Ab %matin
      13b %matinik
      13C1c %mato
      1A11a1A %maximI
      13a %mazQ
      5Aa6B1a8a %mazin
      5A1A5bbBA3AA2A %mbap
      13a1A %mbk
      15A %mdf
      1bbaBbaAb3ada1a2A1A1aa %mdr
      bc1gcAaCaceebDa2AAaeCgCC %me
      1eA2b1A5BA1a1A1A1A %meA
      15a7c %meCanik
      13c %mea
      1B11a %meazurIg
      8A4a1A %meb
      11aAb1a %medesI
      11A3b %medesin
      2A9cA %medikal
      1AAb2bA5B1B3a4A %mek
      1A2A7aaAc3AA2a %mekanik
      1b3A9B %mekanisiA
      5a7b1A %mekano
      6cb5BAbA1a4a %mel
      1a3b4A2a3b %melAj
      A5Ba5Cec6A1A %melEr
      13a %melI
      1AcA1BAd2A1BAae1AABAbABe %mem
      2Ae3A5a1Aa1A1b %memWr
      15b3a2B %men
      1AAc8B10A %menaj
      2b4a3A2Bc8a %menm
      5A7a1d %menu
      4aa7A1AA %menuizeri
      9A5a %menuizi
      2A10b %menuizier
      13b1A %menuizri
      ABcaAACbbaAd1gcBb1AbAC1DA %mer
      7c5DAC3A1A %merd
      3A10Ac6AB %meri
      13eAAB2A1A2A %merkredi
      aBACBD1BA1bCfaCAbaAA1fAAD %mersi
      bA15c2A %mes
      17c5A %mesIg
      A1Ab2c6D1Ad1A4a %mesaj
      13C1b %mesen
      13CAd %mesena
      13Dc6f %mesi
      1aA2bd2b7AbA %met
      6b6B1a %metIg
      5A7AAA1A1d %metQ
      2a10a9Ba %metal
      13c1B2AA %metaleri
      4B8c %metali
      13a %metalik
      4a8B1a %metalurji
      13A %metalvork
      13d2A7A %meteo
      1bg2BC2AAAACBfAAA1B1bbA %meti
      13b1A %meto
      5B7A1b6A %metod
      1a3eB4ABaB1CAaaA1a %metr
      7A3A1b9Ac %metres
      8cAB %metriz
      1A11dA1a7A %metro
      5c8AC %mexplik
      AB1A1AA1AAAAaeAb1BbA2BBb %mezQ
      4B6Aad5b1b2A %mezi
      15A %mezier
      1A1A9d10A %mezur
      13a1A8b %mfe
      13A %mfr
      CgFeCAAD1Cba1bDDBBAbfCafd %mi
      1b11A1A %miA
      13A1a %miCelI
      1AAA1bcaAdAAcBBAbbbAA1AbB %miE
      1A2b2A3A1bb1A1AA %midi
      10a2A1a %mien
      4b8A7a %mif
      11hBDA9B %mig
      13a %migren
      13b %mijot
      5b7B5b %mikro
      1Aa4A3B1B1cA4a2b %mil
      13A %milIg
      11bABabb2AA3A %miliE
      1A10dB7a %miliQ
      3A9b1B %milimetr
      13b1A %militer
      21A %milo
      2c4A5b1C %min
      3b9G1d %minEr
      7h3CBD7A2A %minabl
      13Bc %minekraf
      15bA %mini
      1A %miniatur
      1A13e %minimI
      13CAc %ministr
      7c3Ac1AB8a %minm
      13b1A %minui
      13a %minusiE
      13c %minuskul
      aa3d1A2a1baAC2AaA %minut
      5A7a %minuti
      13d1A3A %minutiE
      1B11B1de6A %mis
      4a8d1B3A %misiQ
      1A7Bb2c1A7B %mistak
      2f10E10A %mister
      11b1B10A %mitij
      1c11C6A %mix
      13a %mixIg
      12AjA %mixt
      1bA8A3B4a %miz
      2a10b6b %mizelf
      13Ac %mizik
      14a %mkdo
      13aAa %mkdonal
      Aa1a1aA5bbbE3Ab1b1B %mn
      13B1b %mna
      aaA1AnBa2C1AECAa1CBB1AbC %mo
      7b6A %moC
      13b %mob
      13a1A %mobEj
      7A5a1b %mobil
      1A11b1A %mobilet
      5cA2ba2CACAa6A %mod
      1AA2d9c3AA %model
      13a %modeliz
      13A1c %modern
      1g2AA7D1A3A %modif
      Ad1A1A5A1CAB4C2A %modifi
      1A11a %modl
      7b5b1A %mok
      8AAh2C7A %molier
      1Ab2AA4b1baC4c1A1B %momA
      13a9a %momQ
      4A8ab %mon
      11a3a %monei
      11A %monitEr
      13b1A %monumA
      13a %mop
      aA3BAc1EdDcAAAg1BbAaA1b %mor
      6A6F1i %moral
      4a6cA1AbAA6A %mornIg
      12A2A %mort
      13a1A %mosk
      13cBB %mostli
      5A3A3c %mot
      A4BA5adAA1A5B %motEr
      15A6a %motif
      4AA5A3a2A3e1c %motiv
      1A2AA5A1ABb1A5a %moto
      13b %motokultEr
      13a %motokultur
      13b1A %motor
      5A7a %motorbik
      BeAA1A3eCAacAaAAeAAB1B %mov
      1eA2A3AB2B1c1AA1B2B %movez
      13a1A %mozek
      15A5d %mr
      4BA1A4ADB3A2g2A %mrk
      1bA10Da1e6cA %msg
      1Aa12A %msk
      11baEAc3b %mu
      5A5aAbA6dA1a %muC
      13c %mulUz
      13A1a %munisipal
      A10A1d1B1AAA3BA %mur
      13b1C %mural
      2A10B1b %muskl
      14AB7b %musku
      13b1A %muz
      13aba3A3A %muzik
      12Cb4A5e %mva
      11a %mve
      beC1CAaB1a1agB1BCAA1ADaaC %n
      AbaA5aaAcBaE1b1DfC2a %nA
      Ab10Af1B2A %nAsi
      A3a8b1C %nAt
      1A2b8aA2A4A %nEf
      13C1c %nEv
      aa1A2bA5DAB1bA4c %nI
      3A1bbA5BAc6Aa %nIb
      1c3a5A1dBE1aa1A1B %nIport
      adacAbBA1AaafHCdAACCEEbbC %nQ
      1c3b7Daa7A %nQbr
      1A1BDBBABAabcaDbAbcfcCF1c %nU
      15A %nUrir
      2A9Ab1A %nUritur
      11A1FA2h1A4A %nUvel
      b1A2A3aA2CbCbaA1A %nUvo
      2c3A4BA1ab1aA %nWr
      13d1A8b %nWz
      15A %nWzi
      d1AB2a4ABEab3c2A1b %na
      11Acc10B %nada
      2C10b1B6a %naj
      1a2AcAA5Dad7b %nam
      13C1c4A %nana
      2b10B %nao
      1A11Ddb7A %napoleQ
      4A8d %narbon
      7B5AcB %naruto
      13b %nasel
      13a1A %natatiQ
      13C1c %national
      10A12b %nationalit
      12AA1A8b %natur
      4A5abcA10E %nav
      7b5E %naz
      4a8A %nazer
      1b11B1A %nd
      1a9A1a4A5A %nde
      D1ABBcB1a1caeaCDBCa1cCbad %ne
      12Aa %neQ
      4A8a1c4A %near
      12Bd1B4c3A %nearli
      4A8A1a %nef
      13a1A %nefev
      1A9Ag5A5A %negativ
      15A %negbUr
      11cAa10A %negosi
      2A4A3cB1bc8A %nej
      13c1A %nel
      3a9b %nena
      11CeB10C %neni
      1b3A7bA5A1a %nesAs
      1aA2A9D6d1A %neseser
      11c1A10A %net
      3d3B4A2a4B2AA %netW
      15A %netWaj
      13baa %netfli
      13A1b %netr
      13a1A %netvai
      13A1b %netvork
      1bca1b4aBaABDBhAA2AbC %nev
      11C1B1B7Ai %nevE
      1Dac2a3CiaBafA1A1A1aAB %ni
      13a %niC
      13a %niCWr
      11AaB10b %nie
      9a3c1B %nies
      3AAa5BaAcC1A1b3b %nig
      1A10ba1A3A4A %nigtmar
      9bA2B %nijeria
      4A2g5AB4A1A %nik
      A3a7AB1A5c2c %nikel
      1a11c1C7A %nim
      13c1A %nin
      13B1a %nineten
      11A1b1A %nior
      1d2a2B1A1a2Bc3a1C %nis
      1db2B4A2Abb2A4A %nivo
      AbcaAae2aB1gEaba1bAbBCBc %no
      14A %noE
      4A7bc1B %nobodi
      1A11AcB %noel
      13a %nojA
      2A9ba1B2b %non
      12bA1A2a %nop
      11c1a1A8B %nor
      4a8e1C %normAdi
      5a3BAAb2g1aAA %normal
      2A2b5eCb5A4B %normalemA
      5c7D1b %normo
      5A %noroto
      BaB3aA1BBBFBBBDB1BgadfC %not
      1A1c1BA4AAA1c1AA1A2Aa %notIg
      5b7c1C6A %notis
      A1AA1AA1Aa1AbA1cABA1aabbd %notr
      AAA2Ab3d2cAC1B1eaaAAA %nov
      15a4A %novAbr
      12Aa9A %noz
      2i8fBE10A %ns
      13b1A %nuaj
      A2A1AA3AcAdbbA1abA3A %nui
      15A %nukler
      2Ab3C1DA2bAe3A1AAB %nul
      1A5b5c1A %numerik
      aa3AaA3AABcdBca1A1bba %numero
      13b1A3A %nurs
      Bab1ADaaAAe1abBBAbBab1DC %o
      1A17A4b %oC
      7a5BeC %oEf
      7A5B1c %oEvr
      4A8Ebe %obA
      13a %obaN
      13a %obe
      13d %obervili
      13c1B6a %obi
      13c1a %obj
      22A %objektif
      23cA %obli
      10a2C1bA1c3aA %obligatWr
      5A6aD1a2a2a2b %oblij
      13A1b %obstakl
      13B1b %obtenir
      15a %obtenu
      13a %obviUsli
      a12a %od
      1AA10bAB1A1A %odEr
      15A %odi
      13a %odinat
      16a6b %oditif
      6A5A2ab %oel
      CA1d1aadAbAbaA1aB1A1AAabc %of
      11AbC1b2A3A %ofe
      12Aa1A %ofis
      13A %ofisiali
      13BAc %ofisiel
      15a %ofr
      13B1b %ofrir
      7A5b1A %ofs
      13Cca %ogmAt
      1A1aa6AcCa4d1A2a %ojUr
      2Ad1A1A1abCDfABAb1A1aacb %ok
      1Ac3AA3B1D1C4A3e %okI
      11c1BA9A %okaziQ
      11A3A7B %oke
      11AA %oki
      2ab8bA10a %okn
      13a1A %oktobr
      1Acg1A1A2B1dAAaA1CA2AB %okun
      3A8da10D %okunemA
      13d1A %okup
      aa2cA8Ac1A1AA2AA %ol
      4g6CGH1c8C %ola
      13D1d %olidai
      2aAAbaB1A1bcgaDAA5Aa %ome
      10B2CdA %omevork
      5A7e1A %on
      cbbAAbabb3aCcCabdCBcaA %one
      2a1A9AB %onestli
      13a1a %onet
      2a8A1B1A %onetemA
      1A9c3A7bA %onti
      ca1bAA4a1AC1a1A1AA2A %op
      1A9aAbAd8a %opA
      5A6AD1b8c %ope
      13b1A %oper
      6d6C1B5A %operatEr
      6A6a %operatIg
      13a %operatiQ
      6d4ABa1A8A %operator
      15A %operatris
      13b1A %opital
      2Ab8bC %opoz
      6b6a1A4A %opr
      3A1c3a1eAbA3A5A %optiQ
      A4dBa1AaAaDgd1AABaAA %or
      13b %orA
      1b12AC %orAj
      11AiCB9B %orEr
      11BeEAb %orQ
      4e6aaBAA3A2bAA %ora
      13a1A %oraj
      13d1A4A %oral
      13bAa2A %ord
      1A1A1Baa4AcAa %ordi
      2Bb1bB5AGcc4a1A %ordinatEr
      15A %ordoN
      3A1A7B1a1b2b %ordr
      a1b2ca4afIAdA2A1a1f %ore
      16a %orel
      a10cAFbaA3a2b %orer
      13a1A8A %orevWr
      13a %orfevr
      13A1a %organiz
      13a1A %organizIg
      a8aa2AcA6A %ori
      2b10A1B %oriAt
      1A2aBa6A1b1A4b %oriAtatiQ
      13a1A %origami
      13C1a1b %orijin
      13c %orilak
      13b1A %orleA
      13b6A3A %orloj
      13c1C %orlojeri
      10A2e %orn
      13a %oror
      14aA7c %ors
      1B11dAa4A %ortograf
      15A %orur
      6c6d1a8A %os
      11b1A %ose
      2ba2AeAAAaeBacc1b2a1Bb %osi
      13aA %ospital
      14cB %ostrali
      c1A1A6AacACa1bbA2B %ot
      1bAA1B5a1DbgAac3BaA %otA
      1AA8Abc1a2A4AA %otEr
      1b %otI
      5Aa6d %otUr
      ABB1C2AcBAaAA1BcAeABAAgc %ote
      13aAA %otel
      13b1A %otes
      13A %otist
      13B1a %otistik
      5A7fcD2AA3A %oto
      13AbC %otomat
      6b6BAc %otomatik
      13b1B %otomatiz
      13a %otomobil
      12A2A8b %otonom
      13c %otonomi
      13b %otorUt
      3a9C1c %otoriz
      bACA1ACCdAEcEBBbBbkA1ABCC %otr
      Cc3d7B1Be1A %otremA
      aaaAbcAAAa1a1CAdAAAA1AcAA %ov
      13b4A %ovA
      13D1B3h1D %ova
      AA1A1A4aabC1dag1A3AA %ove
      1A11e1a8A %ovn
      1AC2BAA3BAeA1A1AB %ox
      2A8e1B4Ab4B %oze
      5A5b1a1BA1b3A1A %ozef
      12bB1a %ozi
      13fAAA %pA
      11CAa1C1A1A3A %pAdA
      14b9A %pAdu
      13b1a %pAkak
      1BcA1BA4baBdaA1CbA1BAA %pAs
      15A %pAtalQ
      da1aaacAaba1aHDgbaaBcabab %pE
      A12a %pEjeo
      A1B2AAa3ABabbA1A1A1aAf %pEr
      15aA %pEv
      12AD1a %pEvA
      2A3Bb5a1A7B %pI
      13e9A %pIdr
      13a5A %pIs
      1c11D %pIso
      1b11B %pIt
      13AA8b %pItIg
      1A11bAA7A %pItr
      3A8Ab1A3A3AA %pItur
      2d3a4AbbAA8A %pQ
      15A %pQp
      2A8A1b1a %pQpi
      13d9A %pQs
      20A %pQtarli
      13c1A %pQtivi
      1A1g3a5EA2A2C1A %pUbel
      13b %pUdr
      2A2A5A1C1B2B3f %pUkiza
      11fC5AA2A %pUkva
      11BgBdA6A1B %pUl
      13b5A %pUp
      2d1AbdBac1a1GcfA1bdcdAb %pUr
      13b %pUrIg
      13A1b6A %pUra
      B4cac1a4BbAA2b1Ca %pUri
      13A1a %pUriQ
      A1B1BDABADbfAbaDB1CAAAaAc %pUrkW
      11A1D1d %pUrsAtaj
      13A1a2a3A %pUrsuiv
      15A2b %pUrsuivQ
      8a1a4C2Abb1A %pUrsuivr
      5A %pUrvu
      a11A2aA %pUs
      1AA8ABd1A3A4a %pUsier
      13a %pUtr
      1ABAAd2Aa1A1dAEdAA2ACcd %pUv
      9a2aB4a %pUvQ
      a1B10c1a3A1A2a %pUvWr
      13b1b3C %pUz
      12Ab10A %pW
      19A %pWN
      13Dc9A %pWl
      Aa3Ba4AcGBb2d1e1aAA %pWn
      7a5a1A %pWnt
      13a %pWro
      13aA1aA %pWsQ
      13e1C %pWti
      AccACbc1ACb1fFBaA1dDEEAdC %pa
      AaAAABA1A2a1bCc2ACAAb1B %pai
      13bAA %paiA
      13a1C %paiAt
      13A3b5A %paiIg
      13B1a %paizaj
      11A1a %paizajist
      d1aA1a1B1Aa2C2abAa2AA %paj
      13aca %pak
      2c1ABdAcabA1ABF5a1A %pal
      3A6A2b1A %palet
      A1A10dAA3A %pan
      13c1B %panam
      13a1B %panel
      13B1a %pani
      13b1B3A %panik
      13a1A %pano
      A1A9AD1e %pap
      2A1bAba3A1abA2A1A2bA %papa
      1AaA1AA3AadCAd2b1a1AA %papi
      aA %papilQ
      14dB %papot
      adB1agbDA1aDdaDaDD1cCeCca %par
      A1A1Ac2b1BacC1cA1bAABbaA %parA
      6A6AAc7A %parI
      23A %paradi
      13b %paraliz
      15A3A %parametr
      1d1AbBA4AaC1CbAA1A2BA %pardQ
      1AAA1B3b1cACAb2A3a1b %parel
      13A1d %paren
      1A5a1A2Ed1AAAAA1a2g %parf
      14bB %parfI
      5A5c1Ac9A %parfW
      11CBC2A7d %parfetemA
      1b2AA5A1abb6Aa %pari
      13a1A %parizien
      13c %park
      15c7A %parkIg
      13C3bA1c %parkUr
      5A7A1d3A %parkUrsu
      A1AB1cdabcAAaE1Ad1eBaAccD %parl
      5a3B3eAB2A %parlA
      13E1b %parmi
      3b3b3AAGbB7cc %parol
      13a %parpI
      15A %parpIg
      1AA3AAAa1B1dABBac1a2B %pars
      11D1B1c2A5d %partA
      13a10c %partAt
      A1Ac6B1AmcB1BAA3BA %partU
      2b8hbC1D2A5D %partaj
      aAAA5AadAcbFdc1A3bC %parti
      13a1A %partikul
      2a10C1d %partikuli
      2b10A8a %partikulier
      A4B3ba1ABAbA2c4b %partir
      13B1b %partisip
      13A1b6A %partn
      a1B1BAgBacB1Ad2cAiC1aAA %pas
      13BAb5a %pasA
      2A6bAAAC4c %pasQ
      aA1A1A7G1A1bA4f %pasaj
      1B13cAA %pasepor
      6A5dD1c8B %paser
      11Aa %pasera
      2B9Ae1C6ab %pasiQ
      13d1A %pasion
      15A %pasionA
      10a2a4A %pask
      13a %pastri
      AA3A1A5gbE3A %pat
      7a5A1A8b %patat
      13a %patern
      13E2Ac1d %pati
      13B1a %patiA
      6A3A2A1A5c1A %patiAs
      13B9a %patiseri
      13a1A %patisi
      10A2b %patisier
      1AAA2bA1A2B1AaA1B2A1cA %patrQ
      13FAh %patrik
      a1A3a5BdAAAAcB2A %paz
      2A10a %paziQ
      13A2a7b %pb
      13B1a1a %pd
      AC1AA1A2baDddEgb2aAA2c %pe
      2A1A8d4AA3a %peC
      13D5d %peas
      15A7A %pedal
      13a %pei
      13d1B %pel
      9A3a %pelUz
      13a %pelet
      3A2A6a %peletEz
      2A9cBA8b %pen
      15A %penar
      5aA3A2dAa %peopl
      13a %pep
      B2AAaA2B1cCbaDA1ABABAaA %per
      13b4A %perC
      11b1C %pera
      15c7B %perdr
      AAa2e9ab1A1abB1A %perdu
      13a %perfek
      13a %pergola
      2A9Ac1A %periguE
      13D1c %period
      13a1A %perl
      a6a5A10A %permet
      5A5baFAe1a4ba %permi
      13b1A1A2A %perpiNA
      11a1A %pers
      11cAD10b %persA
      5A7B1c %persEz
      6c4A1abA2B %persQ
      1A1a2A4ACAAA2f3ae %perso
      1A1AAAbA2ABcaBa2C2ABa %person
      14AA %personaj
      3a9A4b4A %personal
      3c9G1A2e %personel
      13a1a %perspektiv
      2B4A3b1C6a3A %pet
      13b1A %petAk
      1BAAbCAA1aDBahAC4ca1Ab %peti
      1b2bb1A3cACbbaA2A3A %petit
      4A9AA %petrir
      11b2cC8A %pez
      baaa1B1c1aCacaaDA1b1A1A %pf
      13C1d %pfm
      3a3d5b1C2AA3a %pi
      11a1a3A %piano
      1Ae2A1e3B1bCB1A1A1b1BA %pie
      3A10bB8A %pier
      4AB7b1BA %pies
      2A2gb2Ab2FBeA2A4A %pij
      2A2a3Ba1a1Ad %pik
      13B2b %pikEr
      15A %pikIg
      3B1Cab5AaA8d %pil
      6aA5a %pilot
      13a %pioC
      13bAA %pipefit
      7b3d2AB8D %pir
      6A6C1f %pisin
      2d2d1A4BDAA2aa %pist
      13a %pistQ
      13a %pistol
      13aA %pitQ
      2A10Cbd %pitagor
      6aa5C1b1A %piti
      7A7a %pitr
      7A5Cf1A3A %piza
      13aA %pizeolo
      13abB %pizeria
      13d1B7B %pk
      1B3B7bAa1A6A %plA
      13b1A1A %plAC
      7b5B %plAk
      Ae3a2A1a1AC1c1a4A %plAt
      12AAdA8b %plE
      2A10bAa3A4A %plEr
      13A5A %plEvWr
      2B9CA2a7f %plI
      11A1b %plIb
      15B7b %plIbIg
      3a9B1b %plIt
      13a %plQb
      1b11C1a7A %plQberi
      13aAB2A4a %plQbi
      23A %plQbri
      13a1A7A %plQj
      1b8AA1cAb1A1A2a1A %pla
      13a1A %plafQ
      A12BcCaA %plai
      13aaA2A %plaj
      13d1B %plak
      13aAA %plakar
      15a %plaket
      13b1A3A %plako
      13AcA %plan
      11a1F1c %planIg
      13AAb %planet
      bbAAA1a4d1aAeAcCCA2Aa %plas
      4A8a1d %plasemA
      13a1A %plastik
      3A10cB %plat
      15b %plateform
      15B %plato
      7A5bAA7B %platr
      dBca1ccBcacBa1AEcca1ca1dC %ple
      a2a5b1A1I1eaAAba1Ac %pleaz
      4a2A5A1a %plen
      2c6B3B1A8B %pler
      1A1A2A5Cb1B1A5Af %plezir
      AA3A1A1b3Ca3bdAA %pli
      5A7b9A %pliEz
      a2dB1AcA1bbAE1ebABbB1CbC %plu
      A2A7A1a1B7Aa %plui
      A1AA1AaB3acaccA1a1A2Ac %pluto
      5b7bAA %pluziEr
      4a8B1a %pme
      1A11c1A7B %pnE
      13a %pnEmatik
      2dA1cA5cb1bA1AAAABAB %po
      13B1d %poC
      13a %poel
      6A6De5A3A %poem
      2a8b3A %poko
      4a8A3a2a %pol
      13c %polA
      13b1B %poli
      8c5AB %poliC
      4AA7A1a6b %polis
      13c1A %polisi
      15A %polistiren
      13a %politik
      5b7a1A %polivalA
      13aA %polivalAt
      2b2c5B1AAa %pom
      13CcA2Ab %ponei
      a6Ab1b2C1B6A %por
      2A19a %pork
      1AAa2Aa3aaEA4AAAA1a %port
      6A6D1d6A %portabl
      13c9A %portai
      13A1d6AA %portel
      13a %portier
      14BB4b1A %portr
      6A1cAB2a1b %portug
      8A4dA %portugal
      12bA1b2A %posibilit
      caB1Aa2aaadaBAaAadAaCA1D %posibl
      2A8bAB %posibli
      Aa12AA4A2a %post
      1b1A1A5AACAD6ca %postal
      5b7a1C6a %postkod
      13a1b %postul
      AA9bAbAa1cAAA1ABA %pot
      13a1A5A %potaj
      13a %poteri
      7A %poti
      15Aa %poto
      13a %povd
      7f4AC1C %povr
      AAdA1BbaAa1AC1Bd1bbaaaAA %poz
      13a1A %pozEr
      2A8AaA1b %pozib
      5bb5bc1A6A1C %pozibl
      13A1a %pozitiQ
      A1B2B2A2BBi4aB2Abd %prA
      2A2Ab4AAE1b2Aa1b2d %prAdr
      5d5b1aADA %prIsip
      1AA1a8A1a7a %prIsipal
      13b %prIt
      11bA %prItA
      13a1A %prItIg
      13a %prQ
      10B2a %prU
      10b2C %praktiz
      5AA3b2DAd8a %pratik
      A4a5AbeDB1B2a2Aa %pre
      10a2AbA %pref
      13baA7A %prefektur
      CBAb1BcA1bbBabc2Cbc1Abaa %prefer
      2a10C1A7c %preferAs
      a5a1ba1bbF1A2c5C %preferer
      C2a10dA1c %premi
      HA1Ab6cAcAAAf1AAa1AA %premier
      1a10AAAe4A1AaA %pren
      1d1Ba8AaB7ba %prenQ
      1A11e1B %prepa
      4A8faA1A5A %prepar
      13aAB %preparatEr
      17A %preparatiQ
      Bb10AA1b %pres
      13b1A1A %presIg
      c14AA1A %presed
      c4A8AC2A4A %presedA
      bAAA8Aa1CAAAA3A %presedAt
      2b10A1a %presi
      A1B2ga4A1f1CA4A2A %presiz
      1A11c1B %presiziQ
      1A2A6fBeAC3A2A1B %presk
      13Bf2b6b %pret
      5A7AAd4A %prevWr
      ac1A9C1A5A1c %previU
      13DAe3b %prevu
      A10A1C1f4b %prezAt
      f12BA1A1A %prezedAt
      13BcA6A %prezidA
      b4A1A2c2Baee4acaA %pri
      13B1d %prim
      13a1A %primEr
      12Ab4A %primer
      13AAa %pris
      1AAa1A5A1EAb2h5B %priv
      13B1c2A %privat
      A13AA1c6B %priz
      13a %prizQ
      AAA1BcAA3B1bBd2A1A1A1A %pro
      11baCAb2cA %proC
      12ABAb2bA %proCI
      10aAAD1a2adA %proCen
      11ac11C %probablemA
      10ABA11f %problA
      A1B3A3ACCb1A2A5b %problem
      13C1d6A %produi
      13A %produir
      13A1a %produizA
      13a1A %produizQ
      5aA4a1e1D3A2A %produktiQ
      1BABaAba1CBBAgaDBA2B1AbA %prof
      1A4a2A3g1F %profesEr
      15A6a %profesiQ
      13B %profesional
      3A2a6E1e4A1A %profesionel
      13A1c %profezionel
      1b1d9CAD4h1BB %profil
      5Aa6AcA4A %program
      11A1c6A %progres
      A12b9A %proj
      17A %projek
      2b10B %projet
      2A8eAC %prom
      11cBB1b %promiz
      2c8a1B4a %pronQs
      7b3A1b1B5A1A %prop
      5A9a %properli
      1b1a9C6B2c %propo
      6A1a2AacAD6aab %propoz
      1A1B1aA5AcAD1aA3A1A %propr
      13a %propret
      13a4a3A %pros
      3b1a7A3A %prosed
      13A1a %protej
      15a %protektiQ
      13b %protezist
      13b %provAs
      11a1B1b %provizEr
      13bAa %ps
      8A6B4A1A %psg
      6B6a1d %psi
      15A8A %psiCologu
      15a %psiColoji
      11eA11C %pt
      1bc1A6CAdA %ptdr
      2B8d12C %ptetr
      5AAa3bA2B3Aba %pti
      11Aba %ptit
      a %ptn
      1eab1dcc2aACEBDb1Bdb2bB %pu
      13bAc2A %publik
      7b6A1A %pue
      AA1AAAe4aff1AAA1A2aaB %pui
      5AaA5a1A3A %puis
      13c1B %pul
      5AAA5C1g4A %pupil
      7c5C1A %pur
      3e9C7A1B %purj
      2A2A10A5d %purpoz
      15a %pus
      2a %putIg
      13a %puzl
      13a %pvk
      13a %pvo
      11AAa1A8e %pvoblA
      b2a1ac1BA1aaF1caaa3AAa %px
      b5A4cAa3AA1A2Ac %rA
      f3B8D3b2A3A %rAbobin
      1A2AAb6fA1B2b %rAd
      13a %rAdo
      4A2A5b1a %rAdr
      3c9A1B1A2h2AA %rAdu
      13a1Aa %rAg
      1A11cA3AB4A %rAj
      4c1a6a1B %rAkQtr
      1e5A5B %rAplas
      13a %rAplasemA
      Ac3b8AD1a2a %rApli
      3A1bA6d1CA5a %rAplir
      13Aba %rAport
      1b2A1A6a1a2A1Aa2A %rAseN
      13aAB2a1a1b %rAseNemA
      AA4A3bBcfacBC2B1A1A %rAtr
      CA11AAAgA %rAvW
      22a %rE
      4d2A5eAB4A %rEf
      1A9aBc5a %rEm
      13d1A3a3B %rEniQ
      13f1a1A %rEsir
      13B1b %rEsit
      Adba1aa4AaAa2d3AA %rI
      5A7C1a4d %rIdovn
      6f8C %rIg
      13cA8A %rIs
      13B1a %rQ
      13cAA %rU
      13a1A %rUA
      1b11a1a3A4A %rUb
      BAA10f3A5A %rUe
      5A7Aaa %rUgai
      13d9B %rUil
      2A10bAA2b %rUj
      A3a6A1B1A4a3b %rUl
      13A1a %rUlA
      13b1B %rUlo
      A12a10A %rUn
      A10A1Ba3Aa4A %rUt
      2A10b %rUti
      7b5aA %rW
      15A %rWA
      2A3BA2C2fbdA2dBAAA %ra
      13a %rabo
      13a1A %rad
      13b %radi
      11A %radiatEr
      4A8b %radio
      1A10AH1B4A2kA %rai
      13a8A %raiQ
      15a %rak
      AdaaAd1A4AIbmA1a1c1B1A %rakQt
      13CcB %raklet
      13a1B %rakord
      13a %rakordEr
      13F1A3f %rakroC
      2A4a5b1A %ral
      4AA7c1aA %ram
      13D1e %ramadA
      5c5A3A %ramas
      gA1A9HAA1bB %ramen
      13d1B %rapEr
      1BbA1BcA5GACb2Bg1BAa %rapel
      2A10eA3A2b1A %rapid
      1AA9AHBB4a1i %rapor
      7a7A %rar
      14Aa %ras
      12BD1d3A1b2c %rasur
      AaA3aab1bAgc1CbAa2A1AA %rat
      15A %raval
      13a %ravalemA
      2A1e2A4AB1A8d %ravi
      DgbaAibf1a1BA1CCD1e1bccbA %re
      15A %reCarj
      AA4A1bcA2C1Ab3d2A %rea
      5A7gA %readIg
      6bA5FfAA5A %real
      1Ac3A4cbA1BAA2Ac2A %reali
      1b10AB1a7A %realit
      13C1d %realiz
      13A1AC3A1h %reazQ
      4a12A %rebQjUr
      13A2aa %rebelot
      12be10A %rebut
      13c2A3A %redQ
      13d2AA %redUbl
      3A9AAAA6d %redUblemA
      1A8A3ebA6A %redaktiQ
      13a1Aa %redemAd
      11A1A1BBc1A %redemar
      BB1C1D3a1B1HADjAB4B %redi
      B4A5b2ABfAA4A %redir
      13D2a6A %redit
      ab11B1ABb %redo
      bAA10A2eAB1A %redon
      13a1A %redres
      13BAc %reduktiQ
      a2A1b3a1A1aACCiABB2BA %ref
      1b1CAA4AAA1B1fc1A3B %refer
      1A1A9E3e %refezQ
      2b8E1b2A %refleCi
      a1a2A5g1B1AA2A3bA %refleCir
      2b8a %refleCis
      1b1a9A1A7a %reflexiQ
      A4c7A2c2A1A2A %reformul
      5a6Ac1A1AA5b %refu
      1a1A1A5abF1iAAb1A1A1c %refuz
      2B9Bd1A8c %refuzer
      13a1A %regal
      18c4B %regar
      AABA2a1A2aAefCaAA2AcB %regard
      1A3bA4A1cAB1A %regl
      15A %reglaj
      A12E1f %reglemA
      b2a8a2d7a %regret
      14A %regular
      4A8EABbh %rejU
      6A6BAc %rejWndr
      13bAc %rejiQ
      A2b9A2aA %rek
      14b7A1a %rekQ
      13c %rekUdr
      5a9a %rekUvr
      13A1b %rekW
      A11BA1D1A2f %reka
      AA11aA5c %rekapitul
      1b4A6A1B4b %rekapitulatif
      3b9AAa %reklam
      13a1A %rekoNiz
      13a1A1A %rekol
      13a1A1A %rekolt
      13Ccb1A %rekomA
      13A3c2A %rekomAkQ
      AB1BAAA4A1gAJ1bAABA1AA %rekomAs
      15b5A %rekon
      13B7c %rekonesAs
      12AA7c2A %rekonesAt
      13c3A %rekonetr
      13c1B5A %rekonu
      A12a1A7A %rekopi
      3b9A1a1A %rekor
      16Aa1b %rekr
      13a1d4A1a %rekrut
      9A5b %rekrutQ
      Af11D1B4A1AB %rektifi
      1f11B1A4A2AB %rektifikatiQ
      6b6aAa4A %reku
      jAc2AA6BACBA2A %rekul
      AA11Abb5A1A %rekuper
      4BAgB5DbBA1A1AA %rel
      3A1A5A1K1CaiA1AAA %relAs
      15A %relIg
      A4A1A2A2b1aAAab1b %relU
      6f6A1B1A4A %relatiQ
      18a %relev
      15EA5g %relevA
      Aa1A12BB2a %reli
      3A9b9a %relijiQ
      AAAA1a7A1BdA2g1AC %relir
      1A1A9A1A4c %reliz
      dD1A1A3CeB1HACceD1AAAA %rem
      eB3A5A1AAaDB2A %remQt
      13D2f3a2A %remQtr
      13a %remarC
      AA1A9D2a3A2e %remark
      A1A2A1A5BAABB3e %remersi
      11A1G7f %remersiemA
      bA7A3B1AA3b2A %remet
      cb5A2b2dACb3A %remetr
      13a1A %remi
      15A %remiz
      B12d2AA5A %remork
      1A1d2A6F1C1B2A2f %remov
      1c12b %ren
      13b1A %reniQ
      13A1a1c %renitializ
      13eAA %renmA
      13a7a %renol
      17A %renov
      13a1a %reoriAt
      16aAA %rep
      1A11b1A %repI
      1A11b %repIdr
      2Ce1dda1a3caBAAaBa1bAA %repQ
      aA7a3a3aa4A %repQd
      aBe1adBc3aCABF1BdcB1AA %repQdr
      1bA2A3Aa1AA1CEe1cda1cB %repQdu
      EfdAAcEAAAA1bF2BCFBc1ddc %repQs
      10a7AbA %repa
      bC1B1A1A2AA3eC1AAAA1A %repar
      13a1A %reparQ
      6A6a %reparatEr
      13b1A %reparatiQ
      10ab1C5a %reparl
      13D3d %repartQ
      13A1a %reparti
      A10A1b1DAd6A %repartir
      cA7Ad2H1B1fAA2AA %repas
      13a %repav
      A12e2AA %repea
      13b1b %reper
      13a1A %reperIg
      1A3EAA2AA1ECch1CABA1AA %repet
      13a %repik
      A12A1b4b %repli
      15aa %repo
      1A3Ba5AB3Ah %repon
      13b1b %repor
      A1AA1C7EA1iaC1B1B %repoz
      a2AB5A2G1Bch1A3b %reprA
      ae3A5A1A1bAd1AA %reprAdr
      aA3A7B3c %reprenQ
      a3a8B1aA %reprezAt
      13g1AAA5A %repri
      A12Ebe4A %resA
      11a1B1e6B1A %resAbl
      13Dcd %resAt
      13a9A %resUd
      6A6c %resUrs
      13b %resemel
      13c1A %reseptiQ
      7A6bbAA2A1AA %reset
      13D1f %resevWr
      7a %resikl
      13bb %resip
      3B13A2b %resor
      3a2e6A6A %respQsabl
      4c7cE7b %respek
      6A8a5A %respekt
      13abA %respir
      CC1fACAA2AcABAcAC1bdBAca %rest
      3b9b1a %restA
      12A4b2A2A %restar
      6A6bA4A %resto
      13b1B %restor
      1b11Aca1A2A %restorA
      3A9e1A7b %restoratiQ
      13a %resusit
      A1A1B7bg1A1A2A2aA %ret
      13B1b %retUC
      AA3c4a2b1a4A2b %retUr
      eB1A6a1BK1DAcCaAB1A %retUrn
      1a11d %retap
      2A1b8d1bA5A %retar
      23a %retenir
      1a1A9AADE3h1A %retenu
      3B9b1a1A2c1Bb %retiA
      AAAbAAA4ABD1dAC1ADAAf %retir
      aA1a2A2A2Aa2dA1B %retrUv
      4cA7AbdA1b3bB %retret
      c12A1A1B4A %return
      D6A2ABjdaCBA1AAAAAd %rev
      13a %revA
      e11AB3a3A %revI
      be10AC1CAAAibC2B %revWr
      4b1a5AaAA %revel
      a8Ab2B1A %reven
      cA8aA1B2A %revenQ
      cA8a2AAb3AAA1A %revenir
      A4A4A2d2a5a %revenu
      a12a1A %revi
      bC7Ac1Bb1cA1BBA1A1B %reviA
      13a %revir
      1b11bAa %reviz
      13a %reviziQ
      13A1A %revnir
      13a1A8a %revolu
      A2B7A1a1aAe5A %rez
      13A2A3b %rezI
      BA3BA4aD1CD2B1BAi1f %rezQ
      1A9g1F1c8a %rezerv
      13A1a %rezidAs
      A12D6g %rezim
      13b %rezin
      15A %rezistAs
      1A11fBb1A1AB1A %rezo
      11a1C1d %rezonabl
      11A1Bdb3ABAc %rezulta
      1A3AA3A1ABCCBB2h2BA %rezum
      3a9A1c7B %rg
      1A1dA4Aa2cbE1A2A2b %ri
      BCce1d1cABabccC1b1cBBABdD %riA
      13bBb8A %riC
      1Ab2a5AcA1A2bA4b %riI
      13c1A %rid
      13A5a %rido
      AdAcA6Ba1Ae1a1AaA1Bc %rig
      1A1A7AbcA8bb %rigol
      11f1CA9C %riguEr
      17b %rikUmAs
      3A9BeA4A1Ad %rir
      11AcFAg7B %risk
      5A7a1b %ritm
      11a4A %riv
      13C1e %rk
      11A3b %ro
      13a %roC
      13b1A %roCel
      13b1C %roa
      7A5dA %roan
      20A %rob
      15A %robin
      13Bac %roblo
      AA2aAca4ACbBA1aaAa %robo
      13b1a3A %robotik
      12A %rod
      13C3b %rof
      13aCb %rok
      13bAd6A %rol
      11aAhAC %rom
      13e1B1A %romA
      7A5b %ron
      13Bcc %ronaldo
      13a1A %rop
      13a %roti
      1A11b %roz
      13Cc %rozi
      13aAA %rs
      13A9A %ruC
      4a %rubA
      1b7bB2b1a %rubiC
      13baA %rue
      14Aa3A %rugbi
      5A5cB2b8A %rul
      13A1a %rum
      3A9a9A %runIg
      13a1B %rural
      d12D %rviA
      11a1b1A %s
      bAC1AfCa1AaacAbDAAcD1aDCd %sA
      11A1a10a %sAbl
      13A1c %sAdi
      4b7A8b %sAg
      2A2g7B1CA3AaA1A %sAs
      5A8a %sAsIg
      1A9aa2B6ca %sAt
      15A %sAti
      13b1A %sAtiem
      15A %sAtimetr
      3A9b9A %sAtir
      13ba %sAtr
      13d1B %sAtral
      13a1A %sCema
      AaA1ABbA1BAAACAb1A2B1a1b %sCol
      13A %sColarCi
      11AaAAd %sE
      aAAA1bAA1AaabAAb1AAA2A %sEl
      A1AB1A1B1a1fBC9d %sElemA
      1bA1aA2A2A1d1HA2Ad2Aa %sI
      9B3b1A %sIdai
      3b5A3BcA7A %sIgl
      11A1a %sIj
      aAA1A6acgAB2AAA3A %sIk
      11b1A10A %sIkAt
      12Ad1A1B5AA %sIkiem
      5AAA1A3B5a1d %sIpa
      3A1a7Acbb1AA %sIpl
      A1AA1b10B7A %sIplemA
      5f7B1BA %sIplifi
      AAA12c %sIs
      12bcA %sIt
      2A10b %sItetien
      11A1A1Ba3h3A %sItez
      aab2cBbAaaDbACbcAAaC1bb %sQ
      13Ee7A %sQg
      a1AA2AA3faABba2A2A1C %sU
      AAA3A6a1Aa2aAAaA %sUd
      1b9A1DAc %sUdEr
      13a1A %sUdEz
      2A9A2AAA5a %sUdur
      cbCa1Ad4AaF1a2bb3aA %sUet
      12a2A1b1A4A %sUetQ
      13A10A %sUeter
      5A7Cbc2A %sUfl
      13a %sUfr
      A12cAA2bb4A %sUl
      13b1A %sUlev
      13b9A %sUlv
      11B1A10d %sUn
      A12a %sUp
      9aa2A %sUpl
      13A1a8A %sUr
      13b %sUri
      4B7Ae1A6A %sUrir
      14Aa6A %sUrs
      2A8ADA1A8i %sUsi
      13C1aA %sUtiA
      1B11j1D2A2A1B %sUvA
      3a8b2C %sUvenir
      1AgA9CAB3Bb2B %sUviA
      1CBb1C1B3bAfAE1A1AB1Afa %sW
      3a9A1b %sWA
      7a3A1EAc %sWN
      5B7c %sWNAt
      13a1A %sWNE
      15A %sWNEz
      13A7c %sWe
      12Aa7b %sWn
      1A2Baa3BcdecCA1AcB1A1B %sWr
      13b5A %sWsQ
      11A1a %sWxAt
      5A5C1b4b %sa
      2d2a6dB1a7AA %saC
      A6A2a1ACbA2bb4A %saUl
      11b1b1A %sabl
      13E1c5a %saf
      2A1Bd1AA1bAABC1e1cAAAAAb %sai
      2A4A5e %saj
      1bA2A5B2AbA2AbA1ab %sak
      7a %sakr
      1CBAB1Af4bBAb3A2Aa %sal
      4b2A3AAD10A %salA
      6A6dAB %salQ
      13a %salad
      13bBb6aA %salari
      5A5a3c2b3a %saler
      2A21b %salir
      a1B1dA1A3CACAD2Ac1AA1A %salu
      4e8C %salutatiQ
      13b4a %sam
      1b10a1a1A2A2A1a %samedi
      23A %saniter
      2A10c %saon
      2A10a %sap
      13a1A %sapEr
      2c2A7A %sapel
      1a11b %sarla
      4C8g1A2A %sarsel
      13a1B %satisfezA
      13a %satisfiIg
      13b %saturdai
      1AccAA2ba1eccbAA1B1eBaa %sav
      13a %savIg
      2A %savQ
      2B10c2A %savW
      AAh2bAA2ABDHC1b2BCAh1D %savWr
      4c6b1ABb3d4A %sava
      13a1A7A %savdu
      2A3A6a %savmil
      Bde2BBECa1BADfgFDCegeAB %se
      6A6a1a %seAs
      A1f2b5A1Ibb2aA %seC
      13b3A1A %seIg
      13a %sea
      1b11A %sedA
      13a %segQ
      2A10a1A2A %segQd
      1A11c1D %segpa
      13A1c8a %sejUr
      d1A8AAfAB2AA %sek
      13B1Aab4A %sekQ
      bb3A6Ad1CaBAA4b %sekQd
      7A5B4f %sekr
      5Ad8C %sekretaria
      A5b6b4A %sekreter
      2b10D1b %sektEr
      13c1b7A %sektiQ
      13a1b %seku
      13C1d %sekurit
      iECABAA3ABDH1EBBlBB2CA %sel
      13a8AA %selIg
      11iAF1A8D %selQ
      1aa1A1AB1AaddEB1A1b1AAc1d %sela
      1b11a %selesta
      11A3a6A %self
      bb5d1AaAAAAA2b2b %selui
      13a7A %sem
      15A %semel
      BAA2a5cACAb2AAA1A1a %semen
      15A %semi
      A12e1A %sen
      10A2aaB %senegal
      A14a %septAb
      5A4A2c3A %septAbr
      aAaAAfAfaa1BcEADBaCBA1gaa %ser
      1aAA1A1c1a1AbD1e2Ad %sera
      13a1A8A %seramik
      6A8c %seri
      2A4a2A1bBba1c4Ab %seriE
      13A3c1A %seriEzemA
      13b1B %serji
      5b15A %sern
      11dBD1b8a %sertI
      11BcB4A5c %sertenemA
      13c %sertifikat
      13a %sertir
      13c1A %serur
      7A7a %seruri
      5A1c5A1c6a %serv
      13C6A %servA
      1b1b3A5b1C %servEr
      7A5b1A %servEz
      15A %servIg
      6A6C1A3b1b %servi
      2A2b7a7aa %servir
      5Aba4AA1b %servis
      2c2d1e2b2EB3A %servo
      13E1A1e1e %sesiQ
      BdBC1CaAAaAB1EAbAagaABffA %set
      9aA2b1B1A %setIg
      15a1A1A %sev
      7A3A1c1A %sevA
      1c11A %sevAten
      13C1c %sevIg
      13b1B %sever
      15A6d %sevi
      7A5b %sevrA
      1aB1A6AAe1D3A2A1A %sez
      13a %sezA
      11A1a1b6A %sezQ
      2Ca1l6AE1cB1A1A2C %sezi
      1EC1ABBB1b1oFdCdAacC1AdeC %si
      A1Ab1B2A3cGcdA3BA2d %siN
      1c11A %siNal
      5a8Ad %siNifi
      2d10D4Ab %sia
      11AaAAA3b %siao
      13a1A %sibersekurit
      1A11B5A3a %sie
      6A6b1B7A %siej
      12AdcB6B %siel
      1A11b %sien
      13c1B %sieri
      13B2a2b %sifl
      13a1a %sik
      13BdA %siklon
      a4aaAb1b2ABB1aa1bAba %sil
      1A11c2A1a %silAs
      13a %silAsiE
      13a %silIdr
      12AC7d %sim
      13b %simA
      1AAa1A3aad1AaD2d1A1AAb %sinQ
      13aA %sinema
      6A9A1b %sio
      2bBBA1A3bABAFa2a2ccc %sir
      2A10d %siri
      13a1A %sirkui
      13a %sirkuler
      13d1B1b6B %sist
      3b9B1c4A %sistA
      2Ab1b7c1A4A2A %sistem
      AAAabeAA3AAaDc2AAB1BaA %sit
      2A10DAa %sitIg
      1a7a5c %siti
      14a2A %sitrQ
      1A4b6a1C4d %situatiQ
      2A10b1A %siur
      1Aa14A %sixiem
      9A8A5A %sixten
      13Bb %siz
      13a %sizel
      5A7Dcb %sizo
      5a7DAAA3e %skQ
      11A1c1A7A %skU
      13a %skUbidU
      13a9A %skUt
      13a1A %skafol
      15a6A %skan
      B11bB1a1d5a %skar
      12Ab2A %skat
      13a %skatepark
      1Ac10A %skej
      13a %sketCIg
      15A %sketCbok
      AAA8A1cAB2aA %ski
      5A7E1f %skil
      c8a3A1A %skip
      11AaCac8a %sko
      1aA6a4Ac8A %skolarit
      13A1b %skolariz
      5A7B1d %skoler
      13DdA4c %skor
      12ab1C8a %skot
      5A7b %skotC
      3b8AG1a7dA %skra
      13E1A1c5b %skratC
      a12e1E %skren
      A4A7aA1c %skrol
      13a %skul
      13a1A %skulpt
      13a %skulptur
      17a %slat
      11caabaA1AA2a1a %sle
      4A7Aa %slepIg
      a12a1A %slip
      19a %smal
      13a3A %smartfon
      13c1A %smel
      13bdDA6A %sna
      13bAA %snak
      6A7A %sneak
      13c9A %snkf
      AaB1Ag1c1a1AcFC1A1cdd1BBc %so
      1CA8C1fBB1b4aBC %soEr
      2AB1B5cbB1b3A3f %sof
      13CcA %sok
      1A5b7B5A %sol
      13a %solar
      13Ecc %sold
      13a %solda
      13b1A7A %solei
      11A1cAA1A5AB %solel
      13a %soler
      13a1A %soliter
      13c10A %solitud
      4A7AaAa %solo
      13C1f %soltea
      11c1C1a %solutiQ
      5A5cDDbbAA2e3c %som
      6e6D1c %somebodi
      5Ba7A %someon
      1dA2c8aC2c %sometIg
      11c1a %sometim
      13a1a %somever
      2A10b %somur
      2A3a6dAC2AA %son
      13a1A %sono
      1ae1AAAAAaadACAf2DB3cB %sor
      a1a2c3cD1abADb1A2AAAB %sori
      1A3A1B5AcA %sort
      13BAa %sortA
      15A %sortIg
      13G1e7A %sorti
      6A2A2Ai1C %sortir
      13a1A %sos
      13b %sosiabl
      6A6c1AA %sosial
      1b1a9EAc6BA %sosiet
      13C1b %sosio
      15A %sosis
      aAA2A5CAC1Da1cA2Aa %sot
      9a9A3b %soti
      4A10A3b1a %sov
      13a %sovaj
      3a9B1c7A %sovegard
      5A7Aaa %sozi
      a10B1A1a %spA
      15A %spark
      7b5a1A5A %spas
      13c %spe
      6d1aac2D1E %speak
      15B3a %spektakl
      13A1c4A %spel
      13b1a %spelIg
      2A4A5c1A %spesial
      13a %spesialit
      15A %spesializ
      9d3D1A %spik
      9A3d4AA4c %spo
      7A5b %spon
      1b10aCAa1A %spor
      15A %sportif
      13a1B %sprai
      7a4BD9e %sr
      1b5A5hAC4A3b %st
      12eB3A %stA
      4A8a4A %stAdIg
      6e6DABA %stAdar
      5A7dABA2A2a1B %sta
      15C4f3A %stad
      6c6D1b %staf
      12bE1c %stai
      AaaAA1CA3bbAAc1B1AAAAAb %staj
      9a3A1A8a %stajier
      15a %stak
      B4A1B3a1Cec1f1AAcA %star
      17A %start
      13C1c1A %startIg
      13AAb %stat
      13g1D %statiQ
      13B1c %statu
      d1A10D1c3A1Aa %ste
      13a %steadi
      13a1A %stel
      13a3A %sti
      13a %stik
      2a2A7dAb %stil
      2A %stilist
      13b5A %stilo
      13a1A %stitC
      13b %stmg
      1a5A2B2AbB2Ab %sto
      1A1a5a3BAf4A %stok
      10A2C5c %stop
      3b9B1cA3B %stor
      2A2A7Bb1a %stori
      12Aa1B8b %str
      9A3a %strAj
      13a %stra
      14A %stream
      14Aa %streg
      12aA1A %stres
      13HAd1A5e %strik
      13a1A %struktur
      4AA3a1A1c1b %studA
      15A %studi
      13b %studio
      7A5b5a4b %stuf
      5a7a %stuk
      7a5A1B %stupi
      7e5BAA5A2A %stupid
      1aeb1A6BD5AA2g %su
      1B13b %suC
      13a %suCi
      9BAb1d1A8A %subjek
      13aA %sue
      14A3Af4A %sufi
      dbACdcDBAb1dCbadc1CD1aABf %sui
      13a %suis
      bBdB6aBAC1CA1b3bBa %suit
      11a1B2a1c %suiv
      5A3AbA1A4caA %suivA
      C1A2A1A4AC1CB1fA3A %suivAt
      2A2b6a1A1baA4a %suivi
      5a9d2A %suivr
      1AaAAAa6BAC2e1d1A %suj
      13a %sukr
      A10d1b1a8a %sum
      3A8AA6cA2A %sumari
      3A8db1b5d2A %sup
      13A1a %supermarC
      13A1a %supermark
      10a2A %supli
      13cAb %supor
      1B1A8d1cA8a %suport
      2A2e5b1d1CA %supoz
      3e9E1B4AA1dB %supr
      3e9B1A3A3A %supresiQ
      1B1d1A6CDAA1BAADBAaB %suprim
      bdd1B1AD2aacCa1AaBB1Babc %sur
      11A1a %surf
      1AAA3a3BAb1B7A %surtU
      6A6dA %survel
      13d2A %survelA
      13c %suspAdu
      3A11A %suspAsiQ
      1Ab6ABA1d %sv
      9a4Ab %sva
      13bcC %sve
      8aca2EAa %svitC
      4A1A6eAGe %t
      1BE2CaabB1AAfjAbADfC2A %tA
      1A2AA1BA3aaBbB1C2f2a %tAk
      5A7d %tApQ
      14b %tAperatur
      13Bb %tApet
      5a3aa2C %tApri
      2A2D7B1j6A %tAsiQ
      1AB4AAA1cBhAB5AAAA %tAt
      11jCB10C %tAto
      4D8D5c %tCao
      13b1A %tCatC
      7c5A1A %tI
      a %tIb
      1aBa1c1b1A1AbEB1Ae1Ac1Bdb %tIg
      2a2AAA3da1ba2Aa4A %tIk
      13c1A6b %tIkIg
      13a %tIt
      BaAccefe1Ab1AHiGdAAccaBAB %tQ
      AB1a8b1b2AbBA1Af %tQb
      13A %tQbA
      13a %tQdE
      A12F1e %tQdEz
      9A3a %tQdr
      13b %tQt
      aA3A3B3eAC3A3b %tQtQ
      DBcdaCCBBAb3C1EbDA2aHg %tU
      1bAA1A1A3AbDAf2c1AaA %tUC
      1Ae2A6bC1a2A %tUg
      13B1a %tUjU
      AA2BaB4a1gBBBCABBAAA %tUjUr
      13a1A %tUlQ
      6A3a2A1a1A %tUlUz
      d11AB1A %tUnA
      13b %tUpatU
      13A1b %tUpi
      c3A2A4cDab2d1a3A %tUr
      13A1A %tUrist
      1d11B1A3A %tUrkWng
      A1A2a5bABAbd %tUrn
      A12b1A %tUrnA
      1A2A8g1D4A %tUrnEr
      13a1A %tUrnaj
      13b %tUrnevi
      19A %tUs
      15a %tUsI
      AAAga1AB1a3I1ABfCdAcaC %tUt
      13a %tUzel
      AABAbBCdab1BbBdCBAaA1baA %tW
      13bAA %tWl
      A6B5Aaba %tWlet
      12Bd %tWtur
      AgDBC2f1abBcQfEfDd1fecbf %ta
      5A1b4AdAA4A2A %taC
      3a1AAA5aAb2Aa3A %tabl
      13b1A %tablet
      13a1A %tabli
      1A1A1A7e1B1a2a %tablo
      a4aa3a2B1A1a4b %tae
      13c1A %tag
      13a %tajin
      bA3A1B3A1DBdAa1ABAAf %tak
      1A11c1B %takIg
      13BbB %tako
      1a11B1B7b %tal
      13b %talA
      1e1A9F %talEr
      2A1Abcab2b1BACb1a4aA %talk
      5AA3a2a1ca2AA %talkIg
      13a %taloC
      8A4a %tamarI
      13A2a %tan
      abAC1cA4A1a1bB1b1A3A %tap
      13d %tapaj
      13BbA %tapi
      13b2A %tapisier
      BAdA1A1A2AAAaAc2cA2A %tar
      7B3A1bA6A %tarb
      11a1CAb %tarif
      13a1A1A %tart
      7A5a %tas
      2A8h7A4B %tat
      10A2d %tata
      15a %tato
      13A1d %tax
      6A8a %taxi
      5bA4ba2A3A4a %tb
      13B1b %tda
      db1cAABg1babaHcbacaAbeccB %te
      4a1cA4AB %teA
      7A5a %teC
      3A1A3a3a3A %teCnik
      13a %teCnikal
      2A10a1A %teCnisiA
      14AA %teCnisien
      6Aa5aAA5A %teCno
      6A5bBbB3c %tea
      4A1a2Ca2d1A3A %teaC
      13CBc %teaCIg
      13c1BB %teatr
      1A3AAA1B3gAb4A1AA %tei
      AA1c8AA1AA3A2d %tej
      A1dBA2D4cacb1AB1aBc1B %tel
      1A11cAA %telEr
      6c6DAe %telefQ
      1a1A2Da4ACAbba4Ac %telefon
      15a8b %telemA
      13B4d %tem
      1A1A9CA8b %ten
      12bA1B %tenQ
      13B1b %tenaj
      5A7d5A3a %tenir
      15c4A %tenu
      4a8D %teo
      11A1d10A %teori
      acAAcab2aaAAc1BA1Da2BB %ter
      6A6ABb %terI
      13a1A %teras
      13a %terasemA
      9Bb2Ac8A %teribl
      13B1e6A %teritWr
      5d7AAc1A1c4a %term
      a12BAB2Ad3BC %termin
      1aA4A3A1iAF %terminal
      2b8bAaAC3A4b %test
      1BhB1A1c1aAAbBDA2BCBA1Ab %tet
      13a2A %text
      7A %textil
      5b3A4Ac3b2C %tez
      2a4b5A %tg
      AAb2cab1aeaCCAACaea1beA %ti
      1aAba2A1a1BeBAa1A3aaab %tiA
      1A9Bae6A2B %tie
      13A %tienA
      13a1A %tig
      1A3B1g5EB5AAA %tik
      13AaB2A1A %tiktok
      4B1b1b1A2aAb1A5A %til
      5A7fbAc2a1BBAa %tim
      13A1a %timUn
      2A1A8d1A %timid
      2aA9a1A2A %tini
      1A1A1a1b5BAdA3BAAaA %tip
      6A6abB %tipIg
      1c11A9A %tipo
      4A1A6D1EA2ba1ai %tir
      14a %tiramizu
      1a %tirti
      7A %tisu
      3a9B1d %titr
      7A5c1A %tle
      6A6b1A %tml
      e1ABBadCabbd1BDaBdcbABiCc %to
      13a1A %toast
      12A1CaA2c2A %todai
      13b %tog
      13b %tojet
      13b1A %tok
      7f5F %tokar
      14eA4A %tokio
      1cA2AAA5kAGAA1Ae1Ab %tol
      13B1a %toler
      13B1b %tolerAs
      13b %toleri
      13b1a %tomat
      14aA %tomorov
      15a %tor
      13a1A %torC
      13a1A %tordr
      5b3A3a2A %tordu
      2fc1A5BAG1c1bA4AA %total
      3b9A9B %totalit
      1aaA1b7C2AAB1b2a %tovn
      15d %toz
      b1AA1A5bAABcAA1bA1AAA %tp
      5A8Aa3A %trA
      2a8gCFAa8A %trAC
      1A %trACA
      2A4A5f %trAbl
      4c6ab2B3ba3A %trAkil
      1A11f1B %trAp
      4aB9f6A %trAplI
      6b6C1a %trAsfer
      3A9A1A %trAsform
      9a3CAf %trAslat
      2A3a8e %trAsmetr
      2A2A6AcAA %trAspir
      ab10bc1C6aA %trAspor
      ba11b1A %trAt
      12Aa1a %trAvai
      1A9aa1aBa %trI
      15A %trIbal
      1d11b1A %trQ
      1hC2B1A3AAFAaAa1C2ABA %trQp
      A1g10H1a5A %trU
      13C1c %trUbl
      2A2bc6F1b1a1A %trUg
      4A8e9A %trUs
      AAe2Dc4AABccAAAAB1aAC %trUv
      15C %trUvA
      aC1A4B1ABBhaEAC1Ab3A %trW
      13a %trWziA
      1eA6A3D1B1A4b %trWziem
      5A7h1F %trad
      15A %traditionel
      5B2Abb2Fc %tradui
      8ABA2Acd %traduir
      4A5a2Bcb %traduiz
      13a %traduktris
      A4c6aCAd %traj
      14A4A %trakt
      A12c1C %traktEr
      A3A8c %traktopel
      14Ae %trap
      2Ah8BB4A2A1C %tras
      ac11BA2a2B2bA %trav
      AD1AA1CA1DAaA1BcA1Aa1ABAc %travel
      13A1A6a %travelA
      13A %travelEr
      13a1A %travers
      13e1C %travo
      1B1AAa1a1B1Ace1F2aAAbBA %tre
      13a %treUz
      12AD1d %tren
      17A %trenIg
      13a1a %tres
      4A1aC5c1Aa2b4A %tret
      14Aa %tretA
      13b1A %tretEr
      11Acb1B8B %tretemA
      13b1A7A %trez
      2A2A4baaCbaCa %tri
      13a %triko
      13a5A %trikot
      13a1A %trimestr
      7d6BB %tripl
      dBBA1cAb2AdcEaccAcbAbBAd %tro
      13c %trotWr
      13Db %trotinet
      3a9A %tru
      AbBDaaB1b2BbaA2aBdABah %truk
      baAcAa1dbcc1bMfbd1aabbcc %tu
      13a1A %tub
      2A10d1A %tue
      1A12b %tuil
      13b1A %tul
      12Bf1B %tun
      13A1a %tunizi
      8bACA1b %turk
      A12F1e1b5Aa %turn
      13b4AA %turnIg
      11a1c1AA %tutEr
      13a1A %tuto
      11A1b %tvAti
      11A1b1A3A %tvI
      13a %tvIgo
      1c3A7AAa %tvQp
      7A3A1Cea3A %tva
      13c1A %tvelv
      1A10Ab1A %tvis
      14A %tvitC
      1A4Aa2AdbcAC3A4C %tvo
      2a2C5FDC2f7C %u
      13b1B %ube
      13a %ufolster
      13b1A %ugo
      AAAaa2A2BDbaaB2AcAA2c %ui
      13b4A %uil
      7d5BBA %uitr
      13acA %ukren
      13c1C %uli
      13a4A %ulis
      1A2A1bAA4bBc3B %umA
      11a %umEr
      5CbBA2AABbB3A1A2A %umI
      6a6c1B %umen
      Ad1D1aca1AaA1bcBa2BFAdDA %une
      14Aa %uni
      6A2A3A %uniform
      13b %unik
      3A5b1B1A9ad %unikemA
      13a1A %uniti
      11a1A %univ
      baA2AAB2AABbA4acbABe %up
      7f2A2B1AA %upe
      A12a1b %ur
      13a1a %url
      A2A1abA1abAcaba3A1a2a %us
      10a4AA %usbA
      13a %uskvarna
      6Aa1A3d1E6b %util
      5C6AA1CA5e %utilit
      2A1Ad3b3E1c1a4A %utiliz
      9a3A1b %uzIg
      1AA2aAb1cbAbB1B6eAc %uze
      7c5A1b5A %uzel
      A1A3A6eAG7A %uzin
      5A7J1i6A %uzinEr
      5A7B1d6A %uzinaj
      aaAbAebA3b1hCEAadABAbAA %vA
      A12a1c %vAd
      13a1A %vAdAj
      13a1A %vAdEr
      13a1A %vAdEz
      15A %vAdom
      6A4A1f %vAdr
      11A1bAaA %vAdredi
      13A1c %vAdu
      1d4A5Ab1BAA1A3ba %vAt
      13a %vAtilatEr
      bb1cCabb2a1acbB2a1AAbAb %vC
      eCAc1dcaaaabdDa1Ecaa1AA1C %vE
      Aa1c2A3a2D1AdAab %vEil
      11a12A %vEl
      23A %vElA
      3A1A1c6gF %vI
      13c1A %vIdov
      6A4Aba5a4A %vIg
      13aA3A %vIgten
      13c %vIsen
      11cAC1b8a %vIt
      1A1A2aA3a1B1m2b1C1BAA %vQ
      13E1e %vQd
      13F1c6c %vQderIg
      AbbdcbccbaaC1Gbe1aabAccAB %vU
      1A11b %vUatur
      c1AAAAc2A1A1AAAAa1AdAAaA %vUdr
      13B1a %vUdriQ
      bgCB1aaCabb1C1aaaa1ABabBe %vUl
      6A3a1bB1A3AaA %vUlWr
      2A8a1b1aA1A4Ac %vUldn
      13A1Ad2A %vUli
      1AA2a6aA2A1c1A2ab %vUlu
      1Aca1baA1AAc1dCHc1BCA1gaa %vW
      13B1a %vWA
      12Ab3A2A3c %vWQ
      8A2A1b1C %vWaj
      1A3b5b1cAd4a1A1A %vWe
      13B5a %vWl
      ABBb3b1a2bfAD2bbB1Aaa %vWla
      CBCEBB1a1b1da1CaAAbCkACAE %vWr
      13a1A %vWri
      5B5BcCAdA3A3a %vWtur
      1A7A1BA1dBA3A1Aba %vWzI
      4A4A3b1a7aA %vWzin
      ABACbC1e1AADAFaaaa2cAfaA %va
      7A4Af1Ba2A %vaC
      13b1A %vaCIg
      3A7d1Aaad4aAAB %vai
      13a1a %vaj
      7a6A %vak
      5A5B1A1b3AA %vakAs
      13b1B %vakarm
      12AcAA %val
      1c11d1a1A %valAs
      1c13A %valAsien
      5a6aB7a %vala
      cAA8B1CAB4a3e %valid
      13a %valiz
      13B1d %valk
      13a %valkIg
      13BAb %valoN
      13a1A %valorA
      1b11d1A7b %van
      15A %vapEr
      11cAbA4B4A %var
      15A %varis
      13a %varm
      a12B1Bcb5a %vasn
      13B1c %vat
      5A7aAa %vatC
      14bA1A %vatCIg
      13e1C8A %vatev
      7A5Ac %vaz
      7a3AAD2aa6f %vazi
      c1BcDb1AaAbc1EaAAabef1aCc %ve
      a3ab2A1a3a7b %veC
      1A11b1a7A %vear
      13DfA %veat
      13c1B %veb
      6A7Aa %vebsit
      3A %vedIg
      13a1A %veg
      13a %veikul
      a2A1A3a1a1eBc2BB3AA %vek
      11a3a6A1a %vekA
      13c %veku
      6A3AAc2Aa7b %vel
      8c3Bc1A8A %velC
      8A4a1a %velI
      13a %velai
      13A1a %veld
      15A6a %veldIg
      13C1c %velkom
      1A2A2A5aAbAA5A %velo
      4b1A2A3aAA1b6A %ven
      a11Ab1a %venQ
      B1A1acA2a1A1F1jA3A2Aa %venir
      1c2A8A %venisiE
      3b6AcAB1A4A %venu
      1BaB1Ab2a1eAABbbA2aAAcA %ver
      13a1A %verAda
      2a8CAc1D3B %vera
      13b1A %verdI
      6A6d1A %verdli
      C2A5aA2DAa1d2Af2a %veri
      13a %verier
      1A1A9C1e1A2e %verifi
      13A5A %verit
      13a1A7A %verni
      23A %vernir
      13b %vers
      8bdd2CAH5B %versiQ
      2BA7Abc1B2A3aac %vertij
      13a %vesel
      1a11a1B %vest
      13C1c6a %vet
      13a1A %vetemA
      15a %veteriner
      A12a %veto
      4a8B %vezUl
      1A8l1BCADA7A %vf
      AC1B1AcAACaaEeEGBaBAA1jBh %vi
      eagBbBB2a1bCCdCcAC3daC %viA
      2A4A5AbaA %viAd
      2A10Cbc4b1b %viC
      13d1A %viCi
      2A4b1A3bAb1A6A %viE
      15a %via
      2a10AAA %vibr
      Aacg8aFaA1agBBAaCC %vid
      13D1b %vidAj
      a1AA1A3A3dBB3A %video
      AAA1BA1A4dccC1Ac1AA1A %vie
      15A %viei
      13A1b6A %viel
      2aA9C1b4A %vien
      11a1EAg4A %vienA
      13b1A %vierzQ
      5B5a1ebA %vifi
      AdBABd1A2bACN1fB3bAeda %vil
      1c11D %vilErban
      13a %vila
      13c1A7AA %vilaj
      13b %vilefrAC
      1A11b %vilenEv
      13D1e2a3A %vini
      3e1A7C1A1a %vip
      eCAi2A3aABC1AAaA1D1AhA %vir
      1A %virIg
      13a1b7C %viru
      13b1A %vis
      cb1A3A3a1B1Be1AC2aab %vit
      13A1a %vitI
      6A6Dbc %vitU
      13b1aA %vites
      7A5b %vitlIg
      13a1A %vitr
      13a %vitraj
      15A %vitri
      A5b6aAB2A3A %viv
      6dA5BbA %vivA
      13c %vivAt
      13b10A %vivQ
      12BD10e %vivemA
      2A8Aa2a1A6d %vivr
      15A2a %viz
      13b1B %vizaj
      13B1b8a %vizi
      A4A5caA1aA1A3B1A %vizit
      2A9Cc %vk
      2b2a5A11a %vl
      bb1A2a2a1bA1BAAAa1A1abA %vle
      2AbAabAAa1AaGafcABAA1AC %vo
      5A7B1e4A %voE
      13a1A %vob
      13a1A %vodvork
      15a %vokational
      A2e1aAA6aBBd2B2Ab %vol
      13eAC %volA
      13A1a %volQter
      a12E1A2A5b %volQti
      13a %volvo
      13CgA %vomi
      13Bb %vomir
      A4baa2B2AAaa3A %vor
      12AA1c8c %vori
      5c1b1a1baeAC3A2BA %vork
      6a6A4A5a %vorkCo
      5A6bA1D6ab %vorkIg
      1A12aA %vorl
      13a %vosj
      6A6baB6Ac %vot
      BaAcb1eca2AABAafBBaBbbBB %votr
      Ai5A4ACA3ABA2A %vrQg
      Ae1aACjC1BCEaIcaA1ABBABBd %vre
      1Ba4e1a1a1cAB2A2adAB %vremA
      1B3f4A2CdCB3b1Ba %vrit
      13c1A %vritIg
      1a1a1A7AAb7a %vrot
      13a1A4b %vt
      ABCa1AAa3aaacBc1AaaaA1c %vu
      1AbA9a1A7a %vue
      13a %xv
      3b9A5A1A %zIfo
      3a9A %zIformaziQ
      13a %zIguEr
      5A7edC4A1A %zUk
      4A8A1c3A %zUti
      1AA10C1AB1hAb1Ab %za
      1A1a9c9c %zaf
      13a %zanimo
      13a1A %zanmi
      1A3A7C1Be3B2bB %zap
      13a1B %zara
      13a %zarbr
      13C1b %zekol
      13d %zekrA
      13E1h %zelev
      AAacAA3B2bAA1Ad1B1C2A %zero
      1A %zi
      3A8b %ziE
      13a1a %zik
      14A5b %ziska
      3A2b6CAd3b1a %zo
      4cA7DAbc5A %zon
      Ad5b4AF9a %zu
      13a1A %zuzin
      7b2A2a1A5A &3d-printing
      1A1e1A1A3BBCBB1AcdcAAAd &acrobatics-parkour
      AC1A1AAA1a1bakAB3B3a &back-knee-pain
      BAB2cab1aA2eBbABABb1Ba &bad-smells
      ACBA2BB3A1eBB1AAa2abB &baking-bread
      aAAAAaBA1AaBAibA1BBA2AA &being-alone
      AA1a1B1B3CecBEa1ABaAaAj &being-outdoors
      1A2A2A4Ae1BAAA3AB &bicycle-things
      BBCc1aCA1aabAAbbaAAaA1aeA &broken-things
      7A5bAA &building-video-games
      1BB2aaA3cBdcA1A4bBC &camping-hiking
      1bBA3Ac2DdjCE1B4BCB &car-bodywork
      AA4A5Ak1A2A2aAA &car-brands-models
      ABA1AAA4aaaA2A1aA1Aaa &car-parts
      1A11cbA3c2A &car-tuning
      aAABABBc2AabCCc2aBBAAca &car-verbs
      bAC5A1a1Ah1DABbBaaaBA &carrying-heavy
      AABAc1EA1aCBBh2BBB1aAAD &children-elderly-care
      1bAAAbbB5gA4AA2AA &clay-pottery
      B1CcAABBc1ABCmCEAaDAA1ABA &cleaning-verbs
      ABaAABcB3AAiAGbABCc1BBd &climbing
      bea1DCbDAaBaabca1bCABa1da &coffee-bar
      ABdAA1AA3CB1ccA1fCA2ad &colours
      1b1aaaA3aAaeAF2a1A1CBe &company-we-make
      1BBa1Aaa4BcadA2A2AB &computer-hardware
      BcAAA1cA2BBABe1cABaBaAAb &cooking-verbs
      1AfaBAB1A1AABcbAB1a1BABbC &crafts-diy
      AbAAAcBaAAba1bAAA1a1aBaa &crowds
      1AEaEAcBaaAbDg1aAAAa2bBd &customers-reception
      bB1BAa1a2AfDdAAaAC3ABA &diggers-site-plant
      A1Bf1ABk1cCAcCAa1AABDAA &dirt-grease
      1AA1ba1c4dAaD4aa1AB &disgust
      hAAA1AAbA1a1A1dHAaB2A2A &dishes-cooked
      AA1c1bAA3dBiCAAA1AAA1aA &drawing-tools
      1AAc3A2A1BgCDABBAbAaC &drawing-verbs
      AAAAbBCA1A1AAiDFA1BB1Ab1a &driving-verbs
      1CA2CaA4Bb1AbAAAA1A1b &drones-boats-trains-planes
      1BCB1A5AalAFA2B1A1aA &dust-allergy
      1AAA1B2A4fACj1A &ear-pain
      cFDBcB1A1B1eDf1AABAb1A1Aa &early-rising
      AAAbAFAA2aCaaaAAdAbab1bA &electricity-objects
      1A5A3A1i1HAA1A &fabric-leather
      CACBadAA2BABdD2ABBC1BAB &factory-workshop
      BACBCGBdA1cBdBdgb2bA1ADE &farm-animals
      aBaAAAAA1ba2cbAaaA4BA &fashion-style
      7c4AeaE1AB4a &fish-seafood
      AaBBBCAAAdccAaAbB1CBA1AeB &fishing-hunting
      AcAAAa1BaA2AbaA3A2bb &flowers-plants
      ABBA2AA3BBjBEAA1CAA2d &forest-countryside
      1Fd1ea1BAcB1e1dFAcCdBeaca &friends-together-doing
      c1Baaa1eA1bbAcCCaaAaCBd1a &fruit-vegetables
      1EAB1cBB1b1bAe1G1BAAA1Baa &furniture-assembly
      2baBFBaAaaA1bG1B2BaB1Cc &garments
      2A1A2A4AjaF5A1A &graffiti-street-art
      2AAABCB1B1a1hcAaBAEAAA1A &hanging-out
      ADGAAEcfaE1BmcBbCada1ABFE &hating
      1BBB1BA4AAnaB2AC2A &hating-to-sit-still
      ACAdAAAA3bBlbDAaBBBAAAb &heat-sweat
      1B1e2b1AA1BadaCbaAaba1B &heating-cold-air
      BGaC1Eb1ACBa1iG1ACAAB1Aa &helping-father-uncle-grandfather
      AAEbBAb1A1CBb2cACC1BeaBB &helping-people
      1BBCAA1A1Aa1AcAFaA1bi1Baa &home-decoration
      BBAA2Ac1A1A1c1AABCa &household-appliances
      ABDCAAAA2AAajaIAaBA1CabA &imagining
      CB1BabE1ACCAgcAbAC1CB1aAb &indoors-shelter
      1CCAAA4AaAkeD1AAAAa1AB &inventing
      ABBCbAcAaaABBiDGAAAAg1ABB &jewellery
      ADACAFHBABBdDbFgDBACECBbA &job-generic
      B2AAb2aA2Ad1ab3A &kitchen-tools
      6bc5eAaA2AA2a &knitting-crochet
      bBBAAB5BblBEc1ACA1abB &ladder-roof-scaffold
      ABbAhca3BedEbaB1AeBABBB &late-evening
      dAAAAAcB1AcBAhCE1BBDCAaAB &laundry-ironing
      AAAA1BABAaAd1e1dBAba1A1DB &lawn-hedges
      1DB1ADhCA2eC1DgECCBD1Dba &leading-organising
      2A2ac1abb2BAC1Aba &light-sound-stage
      A1CD2A4AchbEdBABAA1Ba &loud-noise
      AA1CaaAA4CfBI1a1AAcAAe &love-of-cleanliness
      C1ABADDA1Aa1gaaGACbB1bEBh &loving
      CC1CaeDA2aB1fACBaAAAaDaa &machine-settings-programming
      ACD1DaaC1A1DaiBEACBBBAA1E &machines
      BbECACBCABAC1dbBCBAC1ABaa &making-by-hand
      7B4A1dBA5AbA &manga-comics
      1BCBAaAb3A1fCBAAA2AAA &masonry-walls
      aaDdAb1A1CAdbJdla1BBAABfc &maths-calculation
      1BAfBFCB1d2EBBaAAbBaAc1a &measuring
      2cAA1BaA2ABbeC2AA1AAaA &meat
      a1afAaAa2AAabBFAAaBeA1F &metal-material
      AABCAAAA3B1mBF1A1Bb1aC &metal-objects
      aBB2ac2Aa1BEBjA1A1BADBa &metal-tools
      a2badBA4D1EaCC1CgABDc &millimetre-detail
      7b5e1D5A1AA &models-lego
      5A5A1bAb &motorbike-parts-verbs
      BBA1Ae1c3Abf1BABaA4a &motorbike-scooter-models
      1Aca1a1A3eCdaB2aAAa2C &mountain-snow
      1Aa1AB1A1bA1aAmCbAaBCBDAd &music-listening
      AAA1AEAaAAAABffGcAD1BBAAA &music-playing
      Ba1aA1aaBa2agbcaBa1aAaB &networks-internet
      AA1BB1AA2Aa1bcFAA1dA2bB &night-work
      1bJFCHAB2BhFjaABa1CBaBBk &not-minding
      BaAdbGcA2A1caAd1AAacaBCb &office-desk
      ddB1AEeaddcbdBeBAADEdaa1c &other-video-games
      AA1A1D1A1a1BAgBCfaAAbAA1B &own-rhythm
      a1AB1ACAA2cAj2CBbACAABB &packaging-parcels-warehouse
      1dbaAbBCabaDabA1Bacbbd1ae &painting-verbs
      ABAAAc1A2BAAhcDACAA1b1a &pastry-cakes
      AAB2BA3Be1baAAbaB1dA1B &patience-meticulous
      BB1cAeacA1aCCdhDbbAcA1F1B &pets
      5aAA4aa1b3a &phones-screens-consoles-repair
      BgB2BABAAAAAbfaAa1CF2bA &photography-video
      BABAAAABAabbcncJdC1B3AC &physical-effort
      1abB1AAA1aaCAe1AaAcA2BCb &plans-architecture
      AAA2AcA2A1AgA1B2Aa1aBb &plaster-resin-moulding
      A1BB2BCA1A1AeA3A1e2aB &plumbing-water-pipes
      aB1AACDB3daaaeAAaA2BAA &printing-paper
      CBBACEAB2ABBlEB1AaBABABB &production-line
      bbbBb1ca1a1e1a2C1AaCe1cb &programming
      AAdBA2B3c1dcC1AB2Ab &puzzles
      BCeAbCB3AB1fbCAb1cAbBAA &quiet-calm
      B1AC1A1A1AAfafdGAAeC1aaDa &rain-cold
      1aDCAacC1cb1CBgafFBCbBC1C &reading
      2ccDGCaAAacqaEBEBeBAGFcH &refusing
      BcDCA2B1bbbAdCD1dBbAacBD &repair-verbs
      eABBABBC3aAeAcaCAABaBDC &repairing-for-others
      2BaCCCa2aBBaBbaA1c1AdCa &restaurant-service
      bagB2AB3fBB2aAB3ABC &roadworks-earthworks
      bieccaD2CA1BccFDDBcfDCaD &robots-automation
      caAABBA4BAbABA1AAA2dA &roof-timber-frame
      BaaAA1ABAbaAgbaAbbCCbAaAc &running-dance
      JCIHCIDE2BAEaAmHKHEIDGdH &school-subjects
      1AbA2AA3B1dbb1A1AA1AAb &sculpture
      A1a1aAa3BcabdB1AabA2C &sea-beach
      bcAA1ABAA1AbAD1dAAcbBABda &selling-shop
      e2A1dAA1a1AbCaA3AA3A &sewing-tools
      AaBAAA1A1a1A1h2AB1AAAAaC &sewing-verbs
      1AAAA1A3a1ahAC1A1AA2AB &shoes
      CCBdAA1AcbbdaB1aA1cAABBab &shyness
      CDEgACB3cbecEBDAAjaBbab &sleeping
      AAAAabcc2cABG1b1A3aaAb &small-electronics-solder
      1AbB1cCBABCnAbABDADBDaGCG &so-so
      13e1B &solar-energy
      1ABAA6BakAD1BAAA3B &standing-long
      2AB2AB3a1iBCAb1A3AA &stone-slate
      2A1AA7kAD1BAGA1A1A &strength-sports
      A1BAAAba1BakCfbCa1B1BbaAC &sun
      hC1ACeA4AAA1Da1AAA1AAD &taking-apart-verbs
      C1DeddgAabebID1dcgbiaDGdA &talking-to-people
      1C1ABAAd2A1bHhaBAAaaaAa &tasting-eating
      1AABAfAAA2aBAi1CC1CbABbC &team-sports
      A2AB1BdAAhabcBABBA1ABABa &theatre
      BACBAAAB1dABBbcaAbBDaeaAB &tidying
      BAA4A4AiAEA2AA2BA &tiles-plaster-drywall
      ABBBABA2dBa1eDaAA1DAaaBa &tools-generic
      B11AjaD1A1A1AAA &tractors-farm-machines
      B1Aa1A4A1AeeDA1A1A1AbA &transforming-recycling
      BDBACDBAAbaCDeAAbBB1BB2a &travelling-changing-places
      1AAAA1aB3AajAG2AA &trees-logging
      DDBABaBB1A1b1haB1CA1a1ABB &trucks-buses
      ABa2fAA1DbdbfaD1BAAA1bCb &tutorials-learning-alone
      BbA1bA1AA1bCcb1AA4BBA &vegetable-garden
      1bac7AbA1BAAhBBAb1A &vertigo
      BbAa1ABAAAAABhaGaA1DBAACC &video-editing
      eDCAaaABa2aDg1F1BCCCBCBf &walking-moving
      aAAA2AA1aBAafbaBc1BA1AcA &wall-paint-tools
      CC1BCCAAABABCf1dAbaaB1BBe &wanting-to-become
      aa1a9C1a2A4a &washing-cars-windows
      AC1DB1CaAa1BacbceCDDa1FA &watching-tv-phone
      AAbA1AcAAa1aBaCha3AaCAb &we-sell-install
      1aA2AA1AB1baCgbBA2A1AAa &weekend-work
      BaCbABAA2ACbfFC1AbAcAc1B &welding
      AAA8Adf1E7Ab &wheelies-cross-riding
      1aAAAAAa1AbdBBgEBA1f2AaD &wind-snow-ice
      1AABABAa5ACgd1A1D1AA &windows-doors-locks
      AA2A1bB4AdaE4AAAAc &wiring-verbs
      2BAA2a3BafAG1A2AA2a &wood-material
      1A9AAhAE3A3a &wood-objects
      1AAA1A5A1cba3A1A &wood-tools
      1aBB1aAA1AAA1fBBAA1BB2aA &wood-verbs
      1aAA1DdB1a1cabaC3BBBa1A &working-in-team
      ACAA1ABd2AA1dAC2AA2A1a &workshop-garage-shed
      BcfB1aHBFD2beADeDcCbAA1f +age
      DbFk1C1F1AcAcbBCGgCAfBBIE +all
      caECGaEad1AcGCckDECHeAddd +asks
      1aAA7Bab1B7Ag +bears
      1AAAFA4AgIjAd2EBAcaAA +bears-after
      A1bA1aAA1A2a1aCA1AB1Ac1h +boarding
      1AA2B4ajbaAE3A1a1aA +both
      bbDAAAadAbBrFfAGaba1D1kiH +contrast
      fr1bcb1DAccAbDcHaAaaA1BdC +correction
      AbedBAbaAK1be1aB2c1G1ddd +dislikes
      1CLCCbBBAeBaiaaCD1AabDeHD +dislikes-after
      AEBABGC1HzFACKDIEBECBCCcA +english
      1AAC7agc1B3A2BfA +except
      EFB1BCCAEPzBCOCBDFCCAFCBD +french
      zEABABa2AcCELEMJEJFEDCcD +intent-back
      1zDBAFAA2ADEUCCCACCGABKG +intent-correct
      AFzBAaDCACBmLNAcBBJDA1dIE +intent-dontknow
      BAArAA1A3AbJAdAABBEA1HE +intent-erase
      bACbzbDAB1bAaQFGDBbFDBbBH +intent-greet
      BCdCAvCaAABbAHCCeaFC2BaB +intent-help
      BaBAaGzFCAADEWBLABCBDCAbD +intent-human
      A1AcEDCzA2GNXJKB1BCCFEaN +intent-insult
      1Bb1AB1BpebA1TAcA1AAAB +intent-language
      1AB1AE1EB1AdBSzKD1AAEA1AA +intent-offtopic
      DBADEDDDCaaBFOIDzccDDbBIc +intent-repeat
      GEBEBCB2ABDBP1ICzBE1A1CE +intent-restart
      BJD1AKbDacAEGK1BCFzaDBBGI +intent-skip
      BAE1MEBE1A1EEUCABICzAQABH +intent-stop
      EbFBAFCA1ABBCSGKHDBAzCCAB +intent-summary
      1AACHGAEC1bDBXEC2E2zB1H +intent-thanks
      BBCACCAAAHeGFFBOE1AAEAyCG +intent-why
      bHFCACAb2aAAJAGBABCF1BzC +intent-withdraw
      LC1bbEGaCBIbbkDab1DJFBBCe +level
      1cdbBKbCbcbacd1HCbcBAAAec +likes
      BBdaECCBaabeCccEAB1DBAAAA +likes-after
      bBgDFCBCAaAzSLBd1CDDaABDU +maybe
      bBgc5AbbeCBecB1bA1AAB +mentions
      a1B1BcBaADBfAdACaAabeaCAc +mixed
      aca1BbBaADBHddAD1AbaaaCAd +mixed-after
      effdEacbad1hFFabdAfbcaDe +negation
      1abaGaaBA1BEz1BBbAc1IRJAM +no
      BDAc2ffA1AcCcBbaAa1BAa1j +none-of
      BBAaB1cbBCAhAbee1cACbb1fb +place-lead
      bbDBFAEC1AAGAec1eAEEBAA1b +reach
      BaBcABA4bmdBDAAADAaBaD +refuses
      1BedAA1A1A1EfCAbBACCAABC +refuses-after
      BDBB1AC1c2aC1BlaABCBA1cD +situation
      cccafddB1af1bFIcBabBbcGBc +speaker
      ahbAAE1A2bAhEACBABAB2AD +strong-correction
      CG1BaDBB1CCAFbdC1cAACB1BD +third-party
      eFAAEEcFbcbDQBGAIdBB1BBcz +yes
      B1dA6ACbGBbCmA2A2D 0
      13d1A 000
      13b 02
      4A1b6a1a 06
      gFgAAeha1D1KS1Ac1i1aBABDC 1
      13a1A3A 1 2
      b4c5A3aCa 1 a
      2a10B1a 1 an
      5A7C1b 1 ecole
      13a1A1a 1 er
      CC2a8f1E1dA4A 1 ere
      A2A13b 1 et
      A12e 1 h
      b1a 1 j
      13b 1 m
      a12A2AA 1 question
      13b1B1a 1 re
      13A 1 semaine
      3b8b10Aa 1 sur
      6b17A 1 vrai
      1d1A1AA5ageCB3A 10
      1b11A 10 km
      13a3a 10 min
      1A9KCAAeA7a 100
      2a8BaA 1000
      A12a1A 103
      13dcC2A 11
      15A 115
      1AA4a1AB2cda3AA1A 12
      13B1c 12 ans
      9AB2eAA 12 en
      15a 125
      2A2B6aC1iA7A 13
      13C1d8A 13 ans
      1hA1AA3F1DbdAfAA1AA2Db 14
      2A10I1g 14 an
      1A9AaDAc8a 14 ans
      9B3d 14 en
      2A10b1A1A2A 14 h
      24A 14 mais
      BnHBDBAA1B1BAkDDD1CCBAEG 15
      1A11a 15 a
      1B4A5Ab1a 15 an
      13b1B 15 and
      1CC1BA5Acb1B4A3b 15 ans
      9B5a 15 de
      14Bd 15 e
      1A11c8A 15 en
      13a1B 15 et
      2B10b 15 i
      1A11a1B8a 15 in
      13B 15 km
      7A5c1c8A 15 piges
      BlE1BABA2AEIlCHB1BDBA1DG 16
      1c11C5A 16 a
      ABA3A6f1A2A 16 an
      4A8a1B 16 and
      1b2A5A1Ba4AA1A1AA 16 ans
      1A 16 i
      13B1b 16 in
      1a11B 16 je
      13a 16 lanne
      13b2A 16 quoi
      AlAABAA3AACkgNCABEB1BBB 17
      1b4A6A8A 17 an
      13a1A 17 and
      1C2A7Aa1B4A3B 17 ans
      15C 17 lanne
      13a 17 piges
      ABBAB6BBraBBAAJA3E 18
      13a1A 18 an
      13D1b 18 and
      13C1D2A 18 ans
      13a 18 from
      13AbA 18 h
      13acc 19
      13a1A 19 ans
      14Aa 1998
      AdB1BBa2CBbAiBAbCACCADBD 2
      10A 2 a
      15A 2 ans
      7A5F1h6A 2 c
      13a3A 2 d
      4A2c5c1A8A 2 de
      1b11F1Aaa2A 2 e
      17b5aA 2 eme
      10B2c1A 2 en
      1A14AA6a 2 fois
      13C5b 2 je
      5A8Ab3B 2 m
      1b11B1A 2 nd
      1a9A1a4A5A 2 nde
      11A1c5A 2 sec
      13a 2 semaines
      1A11abA 2 x
      1eA2A5AAgac3C1A 20
      12AB1d 20 ans
      1a11B 20 bornes
      1b11E 20 km
      11A1b 20 min
      13c5B 20 minutes
      1AA1A8bAe 200
      13b 2008
      2A10h1A 2009
      2A1A8gA5A 2010
      AAA10g1A4A 2011
      13e1A 2012
      5A7ECmA5B 2018
      10A2c1a1A 2022
      13bbB 205
      13bbB 205 gti
      14Aa 206
      5A7a1e 21
      5AA6b 22
      13cjI4A 23
      13aBA 24
      1A3A7h1A7A 25
      13b9A 25 km
      14cD 28
      dgAaAB3CAABf2BCBAB1A1c 3
      13c1A3A1A 3 d
      1c7AA2F1E2A2a2b 3 e
      18A 3 em
      1C11a1a1A 3 eme
      13bAAA7b 3 fois
      19b 3 h
      bA11aA1AA 3 je
      15a 3 mois
      1A3A7AAd 3 x
      1e1A7AAf1DA4A 30
      1b1A8AB1A 30 km
      13b 30 min
      13A1d2A 35
      fcA5BA1A1ecEAAA1A1A1B 4
      1e11F4A5A 4 e
      1CA6A3e1A 4 eme
      1A 4 h
      13a 4 l
      13a1A 4 murs
      1b3A6Ac1A 40
      13a 40 degres
      1a10AA1A 40 km
      13a1A 40 min
      13a1A 400
      1a10Aa5A3A 45
      2B2B4A2hbbAAB1A1A 5
      1A11a1A 5 e
      13a 5 eme
      2A 5 h
      5A7f1A 5 min
      1cB8eCc1a2B2A2C 50
      2B8cCA4B2A2C 50 50
      13b 50 cc
      13D1b 50 euros
      1B11c1A 50 km
      3A11a 500
      1A11d 59
      2C4A5Bdd5d2A 6
      13E1e 6 de
      13a 6 h
      1c11BAd3A 60
      1g10Cc 61
      11A1f 62
      10B2c1c3A3A 7
      13a1B 7 h
      11A 70
      1A9AAeDa6A1A 8
      13a 8 ans
      13b1C 8 de
      12A 8 h
      15a 80
      9AI2lABA 9
      13d1A 92
      13d 93
      bIGDclfMihAOJZmzmBaJgJkDK ?
      AbCAdCbdaa1hgYfyaEebaAaHB ?^
      BBBaaabA1caacFBgBdab2dAi @admission-decision
      eAAaBAAA3A1FBd1eAA1bAAb @admitted-refused
      1B11c1b1A @adult-retraining
      5BB6A1f2A1A1bA @affelnet-wishes
      ABbb1aBA1a1AaFDiB1bBaADec @after-cap-options
      ba2AACA2BA1aCbBAdaBAAaA @after-school-alumni
      ACD1CAAA1BAADiAECABBBAABD @age-16-17
      BjAACcbB3BBBdACAbBAAedA @age-generic
      1AB2b2diI2eAA8A @allophone-french-needed
      C4c7f1Ba3a1A @alternation
      ACbdbC1C1A2dHDABAbhiBAcA @application-documents
      eCbAADC2B1caA1bC2ab1bAC @application-step
      11aaE1A1AA3AA @apprentice-hosting-by-company
      13bBeB5BA @apprenticeship-cfa
      aBACFaAC1aB1BCBgBbCCBEc1f @apprenticeship-tax
      cbBbkACGBcdaBI1S1c1eCh1aD @assistant-small-talk
      1D1a2B6cAg1AA1eAA @audit-control
      AAABACCa2ACadCA1B1DBAA1a @automotive
      faA2bAA2ABABBbAAA4AA @bac-pro
      EbB1a1ABA1BCAEae1eABA1BAa @bac-pro-definition
      Df1AAAbA1CFABEBfDb1DaBddC @bad-marks
      1Da1dBca1FA1ACBhCAAAB1C1a @becoming-instructor
      BaCACBBB2ABClDIBCADBABaB @building-construction
      B1CDB1BbA1ACAgDKBBBBBAAfC @building-green-digital-work
      adAb1aBb3CaabFB1c3Aaa @bullying
      A8AaA1GAkA5b @business-wants-to-order
      1aB2DA2a1Aa1BcAAA1AbcAa @cannot-afford
      5E7cA2A1BA3A @cap-definition
      2A2B8Ac1A1BA3A @cap-diploma
      AACABBC2BABDhBE1BAD1Bcd @catering-restaurant
      5A5cAdCfA1A3A @certificates-insurance
      cEBaCc2aeabAbca1CAABBABB @change-trade
      1AA3a6B1AcBB3A1b @child-dropout
      aDcAa1AAAAcFdaBfgbACAbABA @child-of-speaker
      BEbA1bAB2aiBdEB1AaC1BbaA @choose-trade
      ccCBaaDa1CBAB1aA1ACEC1daa @college-level-class
      dAAACHacAAbCb1dB1cFjADCAA @come-back-later
      BACAaBbBA2BbdDE1CbAB1Ceb @company-talk
      AA2eBdA3B1gABCAAaB3A @company-visit
      1eAcAD1A3AfGAhAdA4AC @competition-complementary
      AACe1BBaAA1BBCAe1chCABAB @confidentiality-minors
      1ABbdB1a1BAdf1Bf1aBA2A1A @controversy-union
      flBCAEAA1DbC1GALBADCEBCfA @correct-one-answer
      2a1A1A1bAaFD1gBA1ABA2ab @country-nationality
      13a1B @csr-social-impact
      Bbb1BCBA1aA1AaCe1AAaAD1aa @customers
      AA1AACCA1aA1ABBhaa1aBDbAa @customers-of-schools
      1EABCBaB4dhfcDABdA1AAD @daily-hours
      ABAA2Ac1a1BbCAhA6B @danger-injury
      AaAt1ADAA2AaM1bECdEgDBda @data-stored
      aCA2C5aADDnBAB1AaAA @deadline-lead-time
      Ab2ACa1Aa1bDADDba1AGbBfA @delivery-collection
      1BaBbaCdbbb1a2cA2a1cebb @difference-compare
      babCcaCbag1bdLebccd1AckCa @difference-comparison
      2aaABB3BAajCBA2AAAAA @diploma
      Abc1AEBA1AEc1AAiA1BABAABB @diploma-title
      ACABAAAccA1Abd2BAAAAAcfD @disability
      2Ba1B6oE1dAAb1AAAAB @disagreement-parent-child
      begCAaAB1a1DgeEEA1AGaBADb @distance-far
      AgDCAc2AbaAAbeFBBBDhCe1b @distance-finding-school
      1C1AbCCa3AgBbdAaAAA1aAa @driving-licence-help
      1AAAa1CA3cacAAAAb1A2A @dropout-services
      ABA2Aa6fACaAeBA2BA @dropping-out
      adb1caBB2CadfEDB1DaAabC @early-late-tired
      3eAcd4AAHafA3A1DAA @ecole-de-production-name
      ACCAA2d2AA1iBIAAAB4a @electricity-digital
      1bBeaba1A1A1AFaceCgCa1dac @email-letter
      AAE1An1C1AAAABBBA1BA1aa @emergency
      A1bb1bA3A2EAiaAfAB1aA @employer-recruiting
      1bAAbAa1A2A1CadACc2AFbb @employer-speaker
      A1ddADBB1C1bbA1jC2A2AaC @enrol
      abA2A6Ad3A6a @equipment-compliance
      BcC1CCAA1AaAADBjA1aBAB1AA @equipment-uniform-cost
      1FEvBDDA1ABAHSFCB1DDODEuH @erase
      1fBc1a1C2CcBBEbCeAbd1BaA @exam
      CCAA1D1aA1AAdcdACCAcD1BBc @exam-training-duration
      ADBi1AAA4AabBaBA1E1BcA @exercise-fake
      dbCaAaAa2acBbBBdcBBD1BfD @expelled-trouble
      7a5CAf @exploitation
      AA1ABbBAA1acdaEb1CD1BBcDB @extra-costs
      cecB1bB1AAcA1DdBbbABA1BgA @failing-exam
      6A6H1jA @family-benefits
      BaAA2c3AAAECi1aA1D1C1C @federation-contact
      1A3Ca3A2CCkBA1AB1B @federation-network
      aAAAAbAA1AaHnAfe1BB3BA @feeling-bad
      ADDCAcC2AAA1eEbBBABBBAAa @find-a-job
      AABBABaB1A1BBb1aA1BAAABb @find-an-employer
      aBAABBABAa1eafEgbAaA2bBB @find-near-me
      ACCAa1B2aCBCb1BaABAAcA1j @follow-up-support
      ADBBCB1aAAABAecCBECc1A1ca @food-work
      1AB1bB7e1a2A1A2bC @foreign-migrant
      6A6DAd @foundation-and-corporate-sponsor
      CA1AA1B1A3AebcAAA1BbAba @founder-church
      eCA1ABAA4BF1c1cABe1AB @founding-a-school
      5Ab5bM1i @founding-company
      Bea2BaA2AAcH1g1cB1AA @fraud-suspicion
      1AB4A3aaEbf5A1a @free-of-charge
      B1E1BbbBbf1aE1bdBCCcbDD @french-and-writing-level
      Aec1CABBg1dA1aGHBCA1AA1AB @french-language-beginner
      AA2AA1A3b1IBkA5A @funding-of-schools
      1AABACBe1aadB1BaBAA1b1dkd @funding-sources
      ACAAA1bB2aB1GDgBbbAaAAAB @future-after-school
      1aDC1BB1AA1gcBac2dBC1aaJ @future-salary
      Cb3a1A2AAbfAEeAAA2A1A @general-track
      aDa2adA1aCad1beAbAaB1AaB @girl
      AA2ABaB2Bb1decA1adA1AAC @girls-in-trades
      1A1aa1A2a1ccBdj2bAAA1Ab @giving-machines
      2ad1ffA2AbAE1cbACAB1BAA @governance-board
      5BA8g7A @grant-bursary
      BbD1AA1dA3ChED2ABB2B @green-nature
      1bA2AAA3AaaAbB1A3aA @group-size
      aAC2BAA3aAaadbdAbBAB @growth-opening
      cadaBaB3agEFaaBaACaBabb @guarantee-certainty
      1ABAbBB6fbCAAa3b @guidance-services
      c1DB1BBB2ACbe4bAAaBAC @hands-manual
      2CB2ab1BaaabaC3a4C @hates-school
      AaCA1ABA1bba1aaFAbBcAaABA @have-repaired
      aEGEEicDAgBACIaIgAibBBDDH @help-commands
      1DAeBBB1bBcAbBdaaA1acADef @history-origin
      A1A2AAAA2cb1bhDAAABABA @holiday
      Ba1BCB3a2j1AdbBABA1AAb @hosting-pupils-in-company
      aBaBC1aBA1aabcEC1CEhn1ABC @how-long-is-this-chat
      2ac7c1A1C2A1A3B @how-long-kept
      bccdBiAACaacDACeGB1aH1ead @how-may-i-write
      eaCBCfB2bbAaA1hABCBDBBAc @how-to-procedure
      cDBdaABB1aaeEabAf1AfAcabE @hurt-accident-words
      1aDA1aB2b1c1hAFcAaA1adAa @individual-follow-up
      1D1AA1CAAABA1dBeBAaAC1aBa @industry-metal
      ABDBAA1A3Bbfa1dAaBA1Abb @injury-accident
      ceCcBCAs2BC1IFGBBaaBD1AB @insult-assistant
      AaaAB1B2a1ccB1eaCABAAABa @internship
      BBAa2A3A2iFd1A1bA1BB @interview-host
      a1BcbAih1aAa1DfCABBbA1B1F @is-it-a-robot
      DACABBaeAaCC1DCcDgbBl1bcE @is-it-a-test-graded
      AA3AaAaA1a1E1kB1aCcAaAB @is-it-free-to-use
      2BA1AA4BA1Cg1A1AA1B1a @job-after
      1BbA1AB4AAEAc4a3d @label-quality
      BCAACHEBvdfDCF1LECDDCHCBA @languages-of-assistant
      1AcAAAAa1abbdbacb1A2a1Ab @late-in-the-year
      CAca1B3AbaCADmBAAC1BCBa @law-2018
      A1A2B5Acc1D3b @lazy-unmotivated
      1A1A1A1A2bA1bBjB1A3BAa @learning-by-doing
      1B1A1aA6E1h7dA @learning-disability
      1C1A2AA4Aba1ab5bA @learning-disorders
      1dA2CAA2aadG1fA1dAAbaA @legal-school-obligation
      c1BDACA1A1BCdAakAEFDC1Ab @length-of-course
      Ab1A1A7aab1A4AC @local-authorities
      1A1ABD3B1AAabhBAAAA1Fb @local-roots
      AdABBd1D3bC1FaBCAAcACd @local-territory
      ac1e1AAAAACCdbBc1aAaB1ABc @long-gap-idle
      aA1dAA1a2aAd1bca1BaaAaBe @lost-code
      AAC1ABBaA2BAnacDABcABDAB @lunch-meals
      a1B2babAA1a1BCe3ABa2a @machines-equipment
      AbBABba3AadgAEaBAB3B @machines-tools
      aDA1a1bA2aB1aAbaaCAAaC @machinist
      BbcB1DBB1AADbeCbBDa1AcCaB @making-parts
      ACeDBaAba1CABCa1Ca1AhAaaa @map-list-search
      AA1AAaBB1bbAABdhB1B2ABab @master-professional
      AEBE1AAA1CBED1eeA1cCAAAfh @maths-level
      AAGAAobb1De1EDacaACAAcCCC @meaning-explain
      BaDACk1ABBAABe4AAacGAC @meaning-of-words
      ABC1AcB2aaca1CgBaAAA1dBb @mentoring
      A1FaB1DaAbBFabAdaBcDbABa @metal-products
      AaCAbbC2DBAAd1FBBABA1e1C @middle-school
      AAD1BABA2aC1iAbA1BAB1BAb @minimum-age-15
      bCBaAcBCAcB1bc2Caa1c1BBb @minor-child-age
      1Ab4B3AcFAi2b4AA @minors-regulated-work
      E1eA1a1e2ACdBChBE1AbADBA @modern-or-old
      2ABAb1b3eBABfA1AAAcBea @money-generic
      abbeBBBB2aAABDBAAcAgAe1A @more-information
      AGE1CBaB1aaAhHbabdc1cCfdf @motivation
      1C1baAe2aaCc1baA1aB2A1b @network-director
      1AAA1Dc1A4ADfCA1Ac1CAA @network-label
      ABCCABCaAAAefdbbCBBABAfBb @night-lodging
      1AA2Abe1Aa1dEBf3AA2aA @no-money-poverty
      5A5a3kAAAAB3B @no-school-near
      1a11a1e4A1aAA @number-of-pupils
      7a1aBgAB1e8D @number-of-schools
      1C1cABAh1AAeCBBj1A2AA2B @only-for-failures-stigma
      1b1AaA6AjAIAA2AA @open-day
      AaC1BBCBA2dAccCABBdA1A1a @order-object-for-home
      acBCCCBc1Cbc1cADfcABAACED @order-quality-mistakes
      1BCAaDaA5faCABa2AeB @orientation-advice
      AaAB2B2bbBDGBdBAeffa2A @other-diplomas-further
      BDaABd3AAa1CBCaAd1AB2c @our-employees
      1a2B2A2F2nbDA6BA @overseas
      5A9b3A @parcoursup
      DGD1aaAda1EfciaEAAeCBAbbA @parents-guardians
      1A1A3A3B1iaA2A3b1A @parents-role-contact
      DEC1b2aaCAbbcC1ABfCC3b @parents-will-see
      a2AajC2babaEbbbBaAAbBAA @partnership
      ABbAcc1A3ea1adA1dAA2eD @passing-on-know-how
      4AaA6JCpAbAaB1A @patrick-carret
      Aa3baB1AaAeDadCddAeB1bE @patrons-sponsors
      A4bAgaA3LdcAAaab1cA @payment-invoice
      A1AB1ABa2aACaDc1AAdc1ABd @payment-terms
      AcBA1Bb4abBBDa1a1a1bd @personal-details-required
      1B1A1A6caac5A2a @personal-gift
      1DbB1AsCABACbFAIbc1b1ACbA @phone-contact
      AAABABBD1aAA1dgecAaADBBAd @phone-use
      BjCCBcCCB1aBEiEDDCACaBdgE @place-city-region
      13E1d @placement-allowance
      AcAdA1aBcB1CAeBDBfBCA2Cd @places-waiting-list
      aB1C1BB1AAa2GAka1AA2ab @placing-an-order
      11A1bAC5b1A @pocket-money-job
      ceBCBAfBa1ABdDAlEgcGaBCAe @possible-eligible
      Aa3ABA3b1EcmbAA1AAABa @price-of-a-job
      1A2aBAa1A1daEedA1A1BAAA @price-to-pay
      BEdD1cEBCaEAf2AaAlaCD1ga @private-customer
      1AA2BA4A1aAC2d5B @private-or-public-school
      1AAAbBga1CBaAa1ABA2B3D @protective-supervision-staff
      1A3BA4A1aAb1Ad3A1B @public-private
      1gDBaAA2AaBAcadBAcA1ABdB @punctuality
      dabAbbD1ACAcaBaACAdacBFb @punctuality-absence
      cDfeABAA2adBH1AeA1AB1AiC @punishment-exclusion
      BBb2B3Ac1AFDdbCcfBBAA @pupil-dropout-rate
      3AAAA6C1h3A3A @pupil-pay-or-reward
      2BAaDAB1dabAEFiA3A2da @pupil-status
      1c1caAgaa2BdJCeEbaDaEahA @pupils-names-asked
      BbB1B1CA2AacCCHDACADcqBB @purpose-usefulness
      1AaAAAA4Abb1dbB1cAABAA @quality-tolerance
      Ab2A1A1bA2aHeCA2Cc1cbb @quantity-how-many
      A1A1AAA6aAmB1abaAA1d @questions-to-ask-a-school
      1aaC1CAA1D1ADACaABcBBAaCd @quote-and-specification
      bdbCaafA1acbbccbB1CAFB1Ab @real-orders
      AbAd1Aa2A1A1NBm1AaAg1ABA @recruiting-graduates
      aAB2Aa3a1aEeb3d3aC @regret
      apC1AEAE1CdCbEAgFbABEBAD @reliability
      AAA1AAeAA4iB1AAA3AcA @rented-lodging
      AC1A1AA3AacBBkAAb1a2AA @residence-papers
      BB1ABe1bA2Bebc1AAD1A1bC @rules-how-you-work
      BAA1B1AA3aBdAdbcAaAacBa @safety-equipment-rules
      dcBbBABB2aCcFcbAabBbAbcd @safety-workshop
      Beb2CaB2AAb1Ad1aA1AAAA @scam-suspicion
      AACaABa1AaAbBaDkAAAACACBA @school-cost
      D1DB1DbCBBEbbfC1BAAcBACBC @school-generic
      aA4AA4bA1Ce3a1AA @school-phobia-malaise
      CC1BCGCAacfABdcBBCBEBDa1F @school-subjects
      4a1AB5G1jAa4A @second-chance-help
      1A2aAAB5K1jAa1e2A @second-chance-school
      BABabaaA1badAcAaDcafA2Bc @selection-interview
      ABbbAEab1D1aBgBd1CBBAaB1d @self-confidence
      BbEAAAeE5AbC1AabB1aca @sexism-only-boys
      2A2B5A2Ag6A1a @short-immersion
      bA1d1A1AA2cBDB1d1bCCAbAc @shortage-occupation
      bAab1AaAA2cCAAad1bBB1d1b @shortage-trades
      A1AA2a4a1a1d @single-site
      2CBABCC2AADk1CAAceAb1Bc @sitting-still-hate
      ABAbcAB6caga2BbaaaA @smoking-behaviour
      AAA1ac4A1dfAIAcaAAA1A @social-care-home
      Ab1A1De4AbEAnB3B1CA @soft-skills
      a2a1BeAAa1Aba1DbbdAB1a1e @someone-to-talk-to
      1cCbaAAA5EChA1cAA1cCa @sources
      AAA3AA1b3f1cA3A @special-arrangements
      1bDdCDbB1c1bEe2AbCacBAfd @spelling-maths-level
      a1db1AA1A1AiAHdbA1fA1AAbD @spying-sharing-data
      FAAadAAAA1ACbcAbDiBcABBBA @start-date
      1A9A1A1b @start-own-business
      1a1AAB6cKbkAA2Aa2A @start-up-budget
      1A3BA4a1GAp1A2AAA1c @state-recognised
      2A3A6C1j1A2A @state-recognition
      A5AA5cAeA3bA1A @state-region-support
      BBBAAfBA1AAdcEAiCac2baaA @strict-rules
      4aB5e1b1aAA4AAA @structure-framework
      baABAAb2bcADDBACAehgaBC @studies-after
      Acb1bcbBa2BBHBhAABAhAAac @success-rate
      2Ae7AcGBB3c2Aa @suicidal-thoughts
      ACAA1Bha1FAA1iBFBAAAB1B1a @supervision-teachers
      AaAAACnaAAABBACM1BC3BAA @talk-to-a-human
      FCAEBAEBAaBAbjECECAE1CcBg @tastes-hobbies
      Ad3cAA1AAAdDciB1eCaB1bE @tax-deduction-gift
      BDCCaBb1AGAeCnDBDaCEEAacD @teachers-will-see
      AAAAabd2a1AaeaDB1AA1b2b @teamwork-politeness
      f2ABeCBAad1eaaFfbCb2DBE @technical-problem
      CcCACCBB1a1CBdBCB1A1AAa @textile-products
      A1AAABAB1b1B1e1AB1AaAAA1C @textile-sewing
      aeAB1EA2BAaADBiA1BBCAaAA @theory-lessons
      AAb1AbAAA2BBcFaBaABa1aa @things-made
      BBbACa1AbaBcacbaDAB1BDA1b @timetable-rhythm
      1BA1AAd4BAGAo1AAA4A @too-old
      acBaAa1B1a1AABAhABAb1AC @too-young
      AAfaAAACAFBB1eD1BAA1CBcB @trades-generic
      2DAACBB3BalCC1AACAAabB @trades-not-offered
      1aCA1dDA2Aaca1bb1Ac2ACC @transport-daily
      aBCaaEdB1dAcb1bcBBaBA1aCB @transport-licence-cost
      BDaA1AaB1aafbdbcBeAAB1CBb @trial-day-visit
      1C1A1B1B1bbeaBbABgABa1ABc @try-before
      ADABdBA2B1acbaBAAAe1C1Ab @typical-day
      5A7O1n @unaccompanied-minor
      1BCAAdCa1BAbDeaBa1AAC1AAc @undecided-lost
      BBgA1gAa1ABBEIaab1BAB2Aa @undecided-trade
      2A1AAAc1aaAA1A1A2A1AAA @unemployment-fear
      5A1A5DAl2A3A @unfair-competition
      13EAi @unpaid-exploitation
      3baAAB3BADcc5b1Ad @unpaid-labour-asked
      3b9Lah5A @unpaid-production-debate
      1aBCBBBbA1A2da1ACAEBBBFa @vehicle-work
      aCB1Ab1A1aaecEBAcbai1AbaE @violence-danger-home
      ABAcAAbA3iAGAjB1AAC1B1B @visit-school
      c1BAAC3a2AA1ab1AB2D1b @vocational-high-school
      ABBBAAcBAA2BGBoC1AA1AEb @vs-apprenticeship-lycee
      AAaAAEAc3ccCAh2aAB1bAD @wage-received
      2BA1BAA2BA1bAfA1bC1c1Ab @waiting-observation
      bbgCBCeba1AhBEbBcfA1AAABA @warranty-complaint
      BEAA1bak1CbAAgCEAAbaBBA1C @weak-at-school
      aCDBb1AAAAaAACchB1a1DAbaA @website-internet
      CABAabC2B1gBcBdCABCA1ABa @week-rhythm
      AaBAaABA2ACBiCB1AA1BAaaA @welding-boilermaking
      AAB2ACc3AAd1dB1AAA3d @well-being-distress
      BABBADDAA1agDCDfCAkDBAe @what-becomes-of-pupils
      ABcBAea3A1aCAeBBaAAACBe @what-can-be-ordered
      AACAAg1aAA1bBCc1AAAAf1cBB @what-is-it
      A1A2DB2AbA1CCga2bBbC1a @what-is-production-school
      aCC1AcdaAbabCDcc1ACBfCdbD @where-is-it
      BA3AAA2B1Ae1DdAe1AA1b @where-sales-money-goes
      a2a1A1CAA1AAdbb4CAb1A @who-are-you-assistant
      bAF1ACbA1a1faBEgCAA1Ab1bc @who-decides
      BabdAAAAA1ABcCfBABAB1CbaD @who-is-x
      DBCA1DB1AA1bCJDAA1B1BAo1b @why-get-involved
      AaCB1AAAAABB1hADAB1BdA1c @wood-carpentry
      BaDA1ABDAABC1fAEaCB1cBBaa @wood-products
      ABB1cBAA1A1bBaadc3A1BCa @work-clothes
      2Aa1C2A2AfEbgbA1cBAB1g @work-contract
      AcAA1aAA1A1A1DCfaAAaAbB1a @workshop-place
      aC7A1Ca2e3a3BA @wrong-trade-chosen
      A1eacAbBAAbaDCBDBAbecB1Be @young-people
      abbBA1c1AcBbA1A2aCe2aF a
      B2A6AB1C1aCf3A a 0
      1a2A8B1aAa a 1
      11a1AAe8C a 100
      13a5A a 12
      2A8A1a1B1A a 14
      1B2A8C a 15
      13G1f3A a 16
      15A3E a 17
      13B1b a 18
      13a a 19
      2a7B2g1aAC1b a 2
      11A1a1a3B a 20
      1A2A8b1a a 200
      1A3A7a1c6A a 3
      13a1A a 30
      13b a 4
      2A10c1A a 5
      13bcB2A a 6
      13a1B a 7
      13c1A8A a 8
      11A3b1c a a
      5A9A a aide
      13a a albi
      10A2a a angers
      6A6b a appele
      13B8a a appris
      13b1a3B a arrete
      2A8A1b1a a aucune
      13D1Aa1A a autre
      13A1a a avoir
      13B1b a bac
      1a11a3A a baker
      13A1b a bakery
      13L1f4aA a beaucoup
      12A a besancon
      5C7b a besoin
      13E1a5b a bien
      7A5G1A3e1B a bientot
      5A7c1a2b a bit
      13B1a a bobigny
      5A7a a bois
      13A1a a bordeaux
      5AdA3ABAac a bot
      13A a boy
      13aaA a brest
      1A11b a brive
      13c1A a building
      13g1B a bus
      13A a c
      1Bc2AA4DEA1F2gAA1AAh a ca
      13a1A a cahors
      5A7a1A a cap
      A2A2A6h2A2A2a a cause
      dd1c1a1A3AhDADA1caa2AB a ce
      aAA2A7B1A2a4a a celle
      13b10a a cent
      5a9A2aA a ces
      1A4a6cAA2Ca2AbA a cette
      13a1A a chambery
      13d1B2A a chance
      1a1a9d1e6B a change
      1a11B a changer
      2A8A1b1A5A a chaque
      2a10B a chaud
      9A3c1B a chef
      7b5CAB a chier
      2f2A5A1C1B a choisir
      15A a cholet
      12b2B a cinq
      13a1a a classroom
      2c4A5B a clue
      13c1B a cluses
      15A a colonne
      5a2A2A1q1P3Ak3A a combien
      13b1B a commande
      1AA2g7a1B a comprendre
      6a8A a computer
      13b a conakry
      11a1A a condition
      11dAB10A a confirme
      1A11a a corrige
      bcAA5a1A1aAbbaA1B a cote
      13A1b a coudre
      6c6B1B a counsellor
      13AAAf2AA2A a coupe
      13Aa a cree
      15A a creil
      13a1A a crew
      13a1A a cuisse
      11A1A1c a d
      13B6b a dans
      11A1A1a a day
      1A3A5eAFBje2AB3C a de
      6A4AcBAaA1A1a3c a deja
      a12d1BA5B a demande
      13b1A4A3A a demenage
      18A a demonter
      1BA1Acb2a1bAIff4A1A a des
      1A11a a desk
      15A a dessiner
      b10A1bA9A a deux
      13bBAb a di
      13b1B a different
      13a a digger
      1A a dijon
      aBe2iA5aK1AD1B3AAC a dire
      6A4dAbAA a discuter
      A12A2c6A a disparu
      1Ab1a6B1h1d2AAbA1AC a dit
      1B11d1A2AA a dix
      13a1B a dole
      13a a domicile
      3Aa1A5afAB6A a donne
      13D1g a donner
      12Ac1A8a a dormir
      13a1A3A a douze
      1A2A6b1BAda7A a du
      1A3A8bA7b a ecrit
      13C1c a embaucher
      4A8A1e a encor
      11A1FcdA2b a encore
      11A1A10b a et
      12ba1B4a2A a ete
      6b6B1a a etre
      A4A5A1eaD a eu
      1a11B1A4b a euh
      5C5A1c a explique
      7a5BbB a fabrique
      6b2A3B1A a face
      15A a factory
      Ad10bD1a3aA2bC a faire
      3A9a1C1A2a3c a fais
      AB1A5A1BAeCC1D1Abb2g a fait
      5b7A1B6B a fer
      13a a fere
      13b1Aa a ferme
      13C1e a few
      13c1B3Ab a fini
      13A1b a firm
      11B2bA8a a fond
      13b1A a force
      15A a former
      5A7BdA a fortnite
      13CAb a gagne
      13b1B a gap
      13C1b a garage
      13b a gauche
      c12C1a a glisse
      4C6fAC1b a good
      15A a grenoble
      11A1B1b a half
      15A a huit
      6b1A4A1D3A a human
      13a a il
      13A1a a injection
      13Idc5b a invente
      10A2a1A3c a j
      13G1B8f a jamais
      2A10c1E a job
      13a1A a joiner
      2A10Cba7a a joke
      1d11D1b a jour
      13A1a a ka
      14Ba a kaboul
      13a1A a kitchen
      13b a koz
      heAf1ACA1fABDGA1cEAcCABDg a l
      CcBlABBAAA1fBADCHjCACBCDB a la
      13B1aa2A a lache
      13a a ladder
      7A5b9A a laisse
      13CAc3A a latelier
      1c11D a laval
      13a1A a lave
      1b13B1A a laver
      1A3a4abAC1b3A3ab a le
      1A14A a lens
      A12CAd a les
      9Ab a leur
      13f1C a lille
      15B a limoges
      13a1A a living
      9a1A1B1a a londres
      13a a lopital
      21a a lot
      aA11B1C2b a lotre
      6a3a2B7A a lui
      1A11caC3A a lyon
      7b3cAA1AA a m
      baa1ba5cbFAnAbAB2ABA a ma
      6aA6Ab a machine
      1d11A6A a mal
      13ACA3A a mange
      10A2gB a manger
      13hB a manje
      13AAa a marseille
      13a a marsel
      13a a maubeuge
      A12b3A a mayor
      2e8AaH5A4f a me
      6c6A1C a member
      13a5A a mende
      11b1c1b2A a mes
      1c11D1A2c a mettre
      4A5A2f1CA a metz
      1a11cAB4b a mi
      7A3A1baAA2A a midi
      1A10dB7a a million
      1A11gBA4A a mis
      1a7Aa2C9A a mistake
      A4aA3a2aBAa3Aa2a a moi
      6cA4aAbB a moins
      11e1B a moitie
      1Aea1AA4Aaac1A1aAac1B a mon
      13a a monte
      13A1a a month
      13d a montre
      15a a moped
      14A9a a mort
      15A a mourir
      9a1a1C8A a moyen
      2c8AAe1AA3A a n
      13c1A a nantes
      13a3A a neuf
      15a1A a new
      13DBb3a a nice
      11Ac5BA4A a no
      13cA a noel
      6a6C1b a notre
      13a1A a nurse
      15A a offert
      4A1BA5DhB6A a ou
      13a1B a outils
      15b6A a ouvert
      13a a oyonnax
      13a a papi
      1A12A a paris
      2A1ABCA2Aa1hAae1A1b3a a parle
      4a1B3A2b a parler
      11A1a1A a part
      9ba2C1a1a a partir
      1Ba2bcabbBaaeAJ1AB5f a pas
      9A3b1A a passe
      13b1B a pau
      13iA a perdu
      17A a perpignan
      6c6Aa a person
      11Abc1D2a2B1a a personne
      5a5A1cAD4b a peu
      11A1a1a8A a peur
      11D1d1A a peut
      12Aa a pie
      7A4Ae1A3A a pied
      7A7a a pintre
      5b7B3b a plante
      13A1a a plein
      11A1a a plumber
      A2aA6a1abf3A2BaA a plus
      5A7fAB a plusieurs
      13b1A a porter
      15b1A1A a pose
      2AA9a1B a poser
      13A1d3A2A a pour
      13b10A a prendre
      13A1a a preparer
      13a1A a pris
      13d1A8a a problem
      7d5AbD4A a programme
      6ab5a1A a proper
      1b1A16B2b a propos
      5AA6B1d a pupil
      13A1a a qu
      13B1A a quand
      13B a quatorze
      12a2A8A a quatre
      13E1d8a a que
      4A2A5CDk3AA1A a quel
      7AA2a1eBa2AA2b a quelle
      A3c1I4A1c1a6a a quelqu
      5Ac6aAC6b a quelque
      2A2Ad4A1KAg4A1e a qui
      5A9a a quick
      13b a quimper
      15B a quinze
      13b1A a quitte
      AAB1DBAA4BBdbD1C1B1i1B a quoi
      6DA5AdB a real
      15AA5c a reason
      13d3C a recommence
      13A1c a recruter
      1b11A1A7A a rectifier
      1a11b3A a refaire
      13b3A a refait
      13a1A a regler
      A12a a remonte
      13Bba a rennes
      13a1A a repaint
      13B1b a reparer
      1A13A a repeindre
      13d2A a repete
      5c9A2A2A a repondre
      a2A8Ab3a2b a repondu
      1c3A7C1c a reprendre
      13a a repris
      2BA1AAg3ABc1AA1Bc2baA a rien
      13a a roanne
      6aA7B a robot
      15A a romans
      13a a roofer
      1B2A8a1A a roubaix
      15A a rouen
      13a a ruban
      a12a1B3A a s
      1a11b1E a saint
      b11Aa2a1A a saute
      2b2A5c1B1AA5d1A a savoir
      13a a scaffold
      13E1a a school
      13a1A a screen
      1BA2b7F1c2a4b a se
      a11Ab a sec
      13B1ba5A a second
      13a1B a seize
      a12a1A a sel
      11a7B a sept
      13a1a3A a ses
      13b a signale
      11A2AA3A4b a six
      13c1B a small
      2B8AAe1A7bA a son
      13C1b3b1A a souder
      5a7a1A a suivre
      4bca2A1A1HDk6A a t
      5g1A5Ab1Da a ta
      13B1a2Ab a table
      13b1A a thiers
      1BA4a5A1e a thing
      6a1b1A2I1f a til
      3AbB1B4A1BA3Bbg a toi
      13AeA4A a tokyo
      5c1A5Ea1b2A a ton
      13a a toujours
      13a1A a toulon
      10a2a1A1A a toulouse
      15a a tour
      13Bb a tours
      13B7a2A a tous
      1AABD6AAl1B3caaa1E a tout
      3Cb6BBD1a1B1k1A2C a toute
      13c a toutes
      13b1B a travailler
      b12A1A a trente
      13b1A a trois
      13c1B a trop
      2A3a6a1B8A a trouve
      2a2A7c1B6b a trouver
      b1a2Adb1a1DcABa2aaACa1A a un
      Ag4dAAa1bAFBA1A2B1eA a une
      1b11A a vannes
      13a1A a velo
      13a a venissieux
      4a8B a vesoul
      13a a vierzon
      13b1A a vingt
      15aA a vire
      13a1B a visite
      15A a vitry
      1ab8edG1aA2AD a voir
      7A a vole
      6A6e1A2A a vos
      1A1AcAA6cBG2aD1gA1A a vous
      2c3A4Aba2A a vrai
      15A4a a vu
      3A9A9b a vue
      6A6AAc a website
      11A1b1C a week
      13b1B a welder
      5A8A a whole
      5Aa2a3B1bb a word
      6a6a1B a workshop
      3A9A1c a y
      AA11c1A a year
      11A1a1A1c a z
      A1AA6A2J1bAg1A a zero
      13CAc abandon
      13B1A3d abandonne
      13E1g abandonnent
      13D1a2fAA abandons
      12Ae1A abattoir
      13a abattre
      1A5A5ccB6A abime
      13CAd abonnement
      13aaC6a abonnes
      a1A2AA3AeAa1D2B3aAB abord
      a10A1A1A abord a
      6A4a1A abord je
      3A7c1C10A abord que
      13AA3c1a aborde
      AdcaA1dA1a1bBDcBBa1Bb1AfA about
      1Af8dAa1A2aA3A about it
      1aBg1A3A3BBaA3d1BD about me
      Ab1C2a6J1E1A2A1cg about my
      3A7A3b about the
      2d3c6A1C about this
      13a1b above
      6A6d1A abri
      7c5AAB6A abruti
      2ab3B3Ab7A2Aa absolument
      2a9AA10a absolument pas
      7d5A1A3A4c absolutely
      12aa10A absolutely not
      7a5A1b abuse
      13a1A accent
      3A7aB6A4e accepte
      11Ab11C accepter
      15A2A5a acceptes
      15f acces
      13A1e acces a
      6A6f1B8A accident
      13a1B accidentee
      13a accidentees
      a3aA3a1bAb1C1Aa5A accompagne
      13A1A accompagne un
      4a8a1A accompagne une
      13a1a accompagnee
      2Ab2A3a1ADAE2baCagAc accord
      11cAF1a5a2a accord a
      13e1b5A2A accord avec
      13d10B accord je
      5A8AC4A1g accord ou
      12AB10b accord pour
      13c accrobranche
      11Abb1A accrochee
      11Aba accrochee pas
      4B1a6c1A5a2A accueil
      15C8a accueille
      13B1b6A1b accueillir
      22A accueillir les
      9a3A10b achete
      13a1A achete une
      5A7E1g acheter
      13B1c acheter du
      bA13a acier
      15A acouphenes
      13B1b across
      13B1c across the
      a12a actes
      a1A10A1b action
      1A11A active
      1aA10d activites
      6f6B1F4c actual
      1c4A3b2D1a6AAa actually
      13a1B4b actuellement
      11cAe1aA2AA adan
      13a1A adan lizin
      13c adan on
      13b adapte
      4B2A3AAF5h4A adieu
      13C1b administrateur
      13B1a administration
      13B1c admis
      13A1b ado
      13B1a adolescent
      7B7B5e2A adorable
      aDA3B4CCdAC1ABCAAAAb adore
      1B4B4BAb1A8d adore ca
      1A11a adore cuisiner
      13D10A adore etre
      13a adore faire
      13a4A adore je
      13a10A adore l
      13a10A adore la
      1A11a10B adore le
      12Ad1A8B adore les
      12aA10A adore mais
      24B adore quand
      1bABa1A5Bd1b2AABBba adresse
      6b8B adresser
      10a2C1b7c adresses
      6c8D adulte
      13B adulte de
      13c adultes
      6d6B1C adviser
      13a aerographe
      13b1B aeronautique
      15a aesh
      3a2b6EBd2ad affaire
      3A3A5b1c2b4a affaires
      5A9b6A affelnet
      aAAB5Aa2D1ba2Ad1A affiche
      13C6a affiche mon
      11a1a1aa3a1A afficher
      13a1A affiches
      11A1a affilee
      13A10c affirmatif
      7b5A1C affligeante
      13a affutage
      13c1A affuter
      13b2A affuteur
      14a afghanistan
      1A7a2fa10C afraid
      14A afrique
      2A2a7aA2A2a2AA after
      15b after a
      13B1a after day
      13A1a1A after the
      4c8B1A afternoon
      13a1a afterwards
      c2A1A5bABaFcgB3A1A again
      13A1AAa again from
      11AeB1c against
      Aea1Bb1C3ABH1eBAdAa1caC age
      2A1A8C1A6b age c
      1B2A8j6A1B age de
      1b11B1A7B age is
      2a10c1A2aA age on
      13c1A age peut
      2A10B1b age pour
      12Aa6a2AA age que
      7B6aa4B age toi
      13a1B aged
      13c1A agees
      1a11a agen
      13a agence
      20e agencement
      1bA3f6B1A1A agent
      13f3A agent d
      13b agent de
      13a agent immobilier
      1c11C1a ago
      11a1D1b8c agree
      13B1A agricole
      13a agricoles
      2A agriculteurs
      6A6a1A agroalimentaire
      1c1baBA1b1aAabABA1AAAaB1c ah
      4a1B4AACA3C5g ah bah
      2A6a14A ah ben
      2c8AbF1A2a5a ah ca
      3b20a ah mais
      b12C ah mince
      13gB ah moi
      1b1a2a2Aa1CGA3b ah non
      1a6b3A1bB5a2B ah ouais
      12dA ah oui
      12BA7a ah super
      bebaABAA1FAD1EbAbABBdDBac ai
      2b10A ai 0
      13a1a ai 1
      1AA9aF1g8A ai 13
      9C2a2h ai 14
      1BA1A4B2Ab1AA3A ai 15
      1d10AC1A3A4A ai 16
      1B11e1B4A3B ai 17
      1AA10c1A8C ai 18
      13A1a ai 19
      1A10Aa ai 2
      12A2b ai 20
      13D1e ai 6
      13b1B ai achete
      13A10a ai adore
      5A7e ai aide
      13a ai aime
      6A6a ai appele
      1A8A2d1A ai appris
      aA ai appuyer
      5c6ba1AB ai are
      13l1B3I ai arrete
      1A10ba5c1A ai assez
      1A11b ai attends
      12AE10c ai aucun
      2C8AcB1f8D ai aucune
      2b2b5A1H ai beau
      5ca4A1BAf ai besoin
      12cBAa8A ai bien
      1C1c9b1A ai change
      ad8a2C2A6A ai claque
      a9a2C ai cliquer
      10A2b1A3A ai commence
      1C3B7f6A ai compris
      1B1A9B1A7c ai confie
      1f11F1A4A ai confondu
      1C11bA ai corrige
      13G1A3f ai cours
      13ebD6aA ai de
      16b6A ai decroche
      AC10cA1cA3CA2c ai deja
      5A7c1A6A ai demande
      A ai demonte
      6b4A1E1f6a ai des
      5A4b2cAa ai deux
      1e9AbI1AC3b3A ai di
      AaAa1A5AAWAFH1A1k1AcA ai dit
      1A11b ai dix
      1e1B1A6AAAB4a2aA ai donne
      1Aa2b4Bd1A1faC6A ai du
      1c1c1A7D1BAA1AC2A ai ecrit
      3B9e1A7A ai efface
      11A1a1B ai encore
      13b9C ai enleve
      2A8cAacA1b1Aa3a ai envie
      12c11A ai essaye
      1A11b1Aa6b ai ete
      1A7B3eAA2AbA2a ai eu
      b3A8a4A5a ai euh
      13b ai fais
      AD7a1AabCBac2C2aB ai fait
      3b9b1C3b ai fini
      3A9b ai garde
      12AA2A7b ai grandi
      13b1A ai hesite
      13b ai honte
      12aA ai horreur
      1c11B1A4a ai indique
      1A3A6a2Ac3A3a ai j
      1ci2A5bEH1a4A2Aa ai jamais
      2A10C1e ai je
      13a ai kiffe
      1D2A1A4AAb1a8a ai l
      2a9AeA1a6Ad ai la
      2A10f1D8A ai lache
      13d9D ai laisse
      1AA2AA5cB1g2dA2a1a ai le
      a12Fcba6A ai lu
      bcA8AAF1CaA2A ai mal
      1A11BbB ai mange
      13a ai marre
      2A10a1A8a ai meme
      Ad11B ai menti
      1e11F ai mi
      1cAa1B4a1AH1BAA1Aa2cA ai mis
      4A4b3E1c8a ai mon
      13d1B4B2B ai note
      a2B9n1Ad6E ai oublie
      1d1a9G1A1aA1cA1d ai parle
      aFee1eb3bgJ1Bcf1eaAA1Ba ai pas
      4A8h1A ai passe
      A4B7BdcbA2A ai perdu
      1A1a8aD1h2A3a ai peur
      13a ai plein
      2A10HB1A1Ah ai plus
      16A ai pose
      13d1a4A ai pris
      1B11b ai quarante
      1BA2A6cA1e8B ai que
      1cb10H10a ai quinze
      A12f1a3B ai quitte
      Ae1a1A1A5CDDA3a2dA ai raconte
      AB11dAAaA ai rate
      13d2AB ai recommence
      13A2AA5a ai redouble
      13b3A ai refait
      13eA5A ai regarde
      13a1A ai remis
      4A8f2A ai rendez
      13a ai reparer
      a1Aa1A6AG1BDdb1e2B ai repondu
      13e1AAA5A ai repris
      3A9d9B ai retire
      1Ad2ba3dAAM1AcbbA3hc ai rien
      cA11b4a ai saute
      3A9g9A ai supprime
      1d1a9E2A ai tape
      13c1B ai tenue
      2a10D6A3b ai toujours
      1A1B7AAa3a1A4a ai tout
      15A ai travaille
      15b ai trente
      2A10b1A ai tro
      BA10bb1B2AA3c ai trop
      13e1C8A ai trouve
      ACc2BB2aBAAea4c4B ai un
      1Ba1A6abEag8a ai une
      cA11A1B ai valise
      13c ai vecu
      13a ai vendu
      13c1C ai visite
      2A2A6a ai voulu
      7b5dB1B7A ai vu
      1A3A7B2g1F1A ai zappe
      2b7C2a ai zero
      5h7C1B4B2A aid
      1aDA2A4AABacA1AA2d1a aide
      5C7h5A aide a
      5A7a1A6a aide de
      13a aide le
      5A7a aide les
      13a1A aide ma
      5A7B7a aide merci
      1ABA1eA5AFcf2A2A aide moi
      13a7a aide mon
      5A7c1a6A aide pour
      5B7b aide soignante
      2A2cb4AADaeA4aCAB aider
      5a9c5A aider a
      13b1B8A aider les
      12Ac1A aider ma
      2A2cA8AA aider moi
      15A5a aider mon
      13b aides
      2C10a2A1A aidez
      2C10a2A1A aidez moi
      1ab4a5A1a2A aie
      5b7b1A aiguilles
      5A7A1b aiguiser
      5a7a1A aile
      1A3A9a3bA2A aille
      1A10aF1Ba5a1A ailleurs
      1A4A5cd1b8a aim
      24a aim ca
      13a aim fais
      1A4A5ca aim pas
      7B5E1D5h aimable
      1A aimais
      1A aimais pas
      AdcA1D2A1BcAeBA3BBAAAD aime
      2A10B4c4b aime autant
      11AAD10c aime beaucoup
      1eA8AAKcc5A2C aime bien
      12Af1A aime c
      2A3A5aC1A6C1c aime ca
      13c aime ce
      13A8b aime cuisiner
      2a5A1A2Abb aime en
      11A1B8b1a aime etre
      2a aime faire
      13a aime l
      2A12A8b aime la
      1b4B5BADb7Ab aime le
      12Aa1A6a aime les
      13A aime me
      1c10bG4a aime mieux
      13d10B aime parle
      6A aime parler
      AACb1Ac3adD2e3A2aBC aime pas
      1BA8A1h1A8A aime quand
      22AA aime que
      2B9Ad aime rien
      2AA8Aa1A8a aime tout
      13A10b aime travail
      24B aime travailler
      13D10c aime tro
      11A1b10A aime trop
      13d1A aiment
      1b3b6cI1b6Aa aimer
      aaBb1Ab2aaBAA1c2a1dBccd aimerais
      6a8a4b1A1B aimerais bien
      5A7C1d6d aimerais comprendre
      1B1A2b4A1C4a4c aimerais mieux
      1A1a9A9b aimerais que
      13f8A aimerais savoir
      15A aimerais un
      20a aimerais voir
      1A9A1B1a4a aimerait
      9a3B1d1a aimerions
      13aa1A4A aimes
      4a8A ain
      15a aine a
      13c ainee
      BAA2A1B4Ah1D3b1A2d air
      12AA10a air je
      13B10a air libre
      AA3a3b1Aab1A2d aise
      5aa5aA aise avec
      3A1A5c1B1b ait
      7B5c aix
      13b aix en
      1d11GA7aA aj
      1b5BA4G4a3ba aje
      13a ajusteur
      3AA8eAb ak
      4B8a1a akra
      2A1Aa7C1a1A1c2b ala
      1a13A albi
      7A5c1A alencon
      1a11e1B ales
      1a ali
      13a1a alimentaire
      1ABe3A2ABa2B1c1BC1CBb all
      3AB7bd1A8A all day
      3e9B1A1a2B2A all my
      3c3A7C all of
      3A9b1B1dA all over
      13c all that
      3A6A7a2a all the
      11CbA10b allais
      c2A3A3A1b1BAA1dAA2A alle
      3A11A1A1d1A alle a
      8da5A allemand
      abaaaaa2A1cBGAh1A1caAB1b aller
      dc3A6BD1B2Aa4a aller a
      13c1A3b aller au
      11A1c1A3A aller chez
      c12GAi3A aller en
      13B1b aller jusqu
      13B1a aller l
      13a1a3A aller o
      Ba11C1B2abc aller plus
      19A allergic
      3A8Ab1A7aA allergie
      13a allergie au
      12aB allergique
      12aB allergique a
      15b alles
      13B1a alles de
      AAb1CBAdAAaaAFaA1caa1adaB allez
      4c allez bien
      3A9A5A allez on
      4b2c6AF3A2b1B allez vous
      13B1a allocation
      4A6BBD4b2A2b allons
      13b allotment
      13A1b allowance
      12cB1d8A allowed
      1A2a8aBb allume
      2a8AA6A4A alone
      1A2A6A1A1B2c1c3b along
      bab1gAAbAbcbbaAFb3Aaa1B alors
      5b3a3b1A8a alors attends
      4a1A6A alors bonjour
      11A1Bba alors c
      11aa3b1B3A alors ca
      13a alors des
      7A5c1B5A alors elle
      10a2a alors en
      aba1bAc2aA1aEbA2b1A1A1A alors euh
      10d2D1A alors francais
      1A3bA6B5a3b alors hum
      4b1A5A2A alors il
      5A6aBbA8A alors j
      1aaa9C1a2aaB2A alors je
      ABd1bB5AaDABa1aA1aa1b alors la
      2A9Aa alors le
      12A11a alors les
      13c alors lui
      12Aa alors ma
      a1BABb7hBb2A1A1a alors moi
      4A1A5Ag alors mon
      13a1A alors nous
      13a1A alors on
      12aA10A alors oui
      bb10AA2A3A alors que
      6B8Bb alors y
      7a5A alpes
      13a alpine
      13aAB4a3b already
      4d6Aa1AB3a4A alright
      13A1a8b alsace
      11dA2a8A also
      15c6A alternance
      12bb1B alu
      13b1A3A aluminium
      6A6f1B8b always
      ABA1AeD3a1aGAha1b1c3d am
      1B2AdD6JAnA1a1c1A1b am i
      15A amazon
      11a1A ambiance
      1f4A6C6A amend
      1A11a1a amener
      13a ameublement
      1Aa1b7A1aBA4aA1A ami
      13d ami il
      13AA amie
      4A8a1A amiens
      13b1A5A amies
      4A8fAC5Aa1A amis
      6BAb4AAB5e amour
      1AA4A5Fge4A amoureux
      13a1a ampoules
      13c1A amuse
      1e3aa6D1Ba1A1AAc amwin
      5A7aAB6c amwin ca
      ccaabcgBA1cA1aBaBc2BBba an
      13a an a
      6d6B1D an actual
      6b6B an adviser
      13b1A an an
      4B4cB2D1a2A an angle
      15a an apprentice
      22A an apprenticeship
      e12F9A an arriere
      13A1b an c
      10A2d1A an de
      A11cb3A1A3BA an dernier
      1C11b an e
      5A7A1b an employer
      8Aa an english
      13d5A an enmen
      13b an equipe
      13B1b an et
      2A2c9C an example
      1e9a1D an fait
      15a an fer
      9Bb4C5B an franse
      13bBa an gwadloup
      13b1C an hour
      15A an il
      1A11b1A an j
      1A4a6a1A an je
      9B2AB1D3g4f an ka
      5A7a an katriyem
      13b an kaz
      1d11F1a an l
      1b11C2a an m
      13a an metal
      1A11a an mi
      A2b1AA2A2BAAf3AabbeA an moi
      6c6D an moun
      19A an ni
      13F3ed an nou
      15A an old
      13a an on
      A1g3A3aBiH4A4bC an pas
      11Bb2A an pe
      11a1a1B an prochain
      11d1B1b8A an que
      13A1BA5e an quoi
      1aA10B1A an se
      13a4A an segon
      13a an segpa
      1c5A5b9A an te
      11cA7a3A an ti
      15a an tout
      a5a2b8A an vle
      A5b11AA an vre
      13b1A anba
      1a5A4AA9a ancien
      13a ancien college
      7A5a1A ancien patron
      c14A ancienne
      15A anciennes
      13BAa anciens
      5B7C1g6B ancrage
      5B7B1g6B ancrage local
      A1A1CC1BbEBdbh1ECAABAB1DD and
      11bA2A8A and a
      13b1A4A and all
      13a3A and everything
      15A and hates
      13a1A and he
      13b1B and his
      A2AAA1A1a1AAfbGA2A4A and i
      15A and in
      9a3c and it
      3a9a1A7A and my
      11c1a and no
      13a1A and now
      15A and railings
      7b5B10b and so
      A12c10A and that
      13B and the
      Aa11C1b and want
      13b1B and we
      13a1A and won
      6a6A1b and would
      15a andy
      7f5GAe1A ane
      7a5bA ane de
      13b anferme
      1A2A5A2b angers
      1CA2CB1CdbABbAACABA1ABAA anglais
      13A anglais a
      9A3b1d anglais aussi
      6A2BB2fA anglais avec
      9Ab1Bd anglais c
      8baB2D anglais ca
      9Ca2d anglais est
      9BA2d anglais et
      9Cb anglais francais
      9Ca2f anglais j
      2A2A3Bd2A anglais je
      10a4A anglais la
      9a3A7A anglais merci
      9Cd2C anglais moi
      9cA2C anglais mon
      9aa2A5A anglais on
      8AcA2A anglais possible
      9c1A1E4A anglais pour
      10a2A anglais repasse
      5A2Ab4A anglais tu
      8BeB2C anglaise
      2A1BA3d1a1IA1A1AAA2e angle
      9aA2B1A angle ban
      9A3d angle e
      9b3A1A angle ek
      2A6Aa12b angle la
      9d3A1A anglophone
      12bA angoisse
      13b angouleme
      14b animal
      13a animals
      13b animateur
      1a13A7a animaux
      13aA anime
      aAC2A7cAAadA anko
      a2d9b1B4a2A anle
      13a anndan
      15B anne
      13a annecy
      AA2b2A3b1gaD1BAB3Ab annee
      4b2A5CAb annee a
      13a1B annee cap
      13d1E annee de
      13a annee je
      11A1d5A annee prochaine
      5A1c5Cad6A1A annees
      13D1b annees pour
      1AA10adA anniversaire
      14b anniversaire c
      13Bb anniversaire de
      8b4B2Aba annoy
      AA1B3c4Ba1AA3A2A annule
      3A9A6A2a annule ce
      A12b1A annule la
      BA11C9c annule ma
      b14c1A5B annuler
      3A2A4A1A1Cdaa another
      15A5b2b anpil
      A1CCE1AA1ADEAaB1BBCDBABBb ans
      1A ans 3
      15A ans a
      15A ans apres
      13c1C ans bientot
      12AE1h2A ans c
      13C1c ans ca
      1A13A ans cap
      1A ans classe
      13B10a ans d
      13B1a ans dans
      1A1A9b1a ans de
      1b11B ans depuis
      13A ans donc
      1A11b1A ans elle
      1A ans en
      2B8A1B5A2A1A ans et
      1a9A3B ans il
      10A2b1A ans j
      1B2AA4A2c1b1A6B ans je
      13b1a ans l
      13A1b ans la
      13a1C2A ans le
      15a ans ma
      1a11B1A ans mais
      1A11a ans mdr
      22A ans moi
      11A ans mon
      4A8D1e ans on
      1c10AD ans pas
      13a1B ans pour
      11AcA ans qu
      1A11d1A ans que
      13a1A8a ans revolus
      15A ans sans
      13a10A ans tout
      15B ans un
      13A ans veut
      13c ansanm
      ageB1cA5BGAJAAb1a1cd answer
      1A3b9B2a3AA answer that
      1B11A4d3AA answering
      1B11A4d3AA answering that
      BAAc9c1f1a2b1AB answers
      f12C2BAA anterieure
      9A11e anti
      e12C2A anvan
      d12C anvan an
      4AA6e2B1A1d4B anvi
      4AA7C1A3e anvi de
      3c9B1a1a5A anvie
      2Cb1ca1bBA1cEBf2A4B any
      9a3D1b any chance
      13a1A any day
      3a9c1A7B any of
      A3a1b6A1a4A3A anyone
      1AdA1AA2A1AcdaB2AA2aAA anything
      1A10b9A anything but
      13a anything hands
      13a1A8A anything outdoors
      13bA anything with
      2A2b4A2c1D8a anywhere
      2A8A1C2A2cba2a aou
      13d1A3A aout
      2c8biDBb2Ab1A2F ap
      1A11B9b apart
      13b1a3A apele
      6eA5D apl
      13a1Aa6a appareil
      16a6b appareil audition
      13a1A appareils
      15a appart
      5A7a3A appartement
      6A6c1A appele
      4A1b4A3G8A appeler
      Aaa1bAD6bAf3c appelle
      13d1A appelle le
      6A appelle monsieur
      4A8A1A3b appelle pour
      4acAA6AfA3A1A appelles
      7b5D1b appli
      11A1B1a3a application
      13a1A applications
      15a applique
      13a1A applis
      13c1B apply
      2A1A8B1B5ab apporte
      4A8A1C6c apporte quoi
      13d1a apporter
      13B1A5d appreciate
      15A8a apprenant
      1A11a1b4A apprend
      13D1a apprend a
      2A2DA1A1A2e1d6B1A apprendre
      13A1A apprendre a
      15A apprendre ce
      5A9b apprendre en
      15a apprendre la
      2A7A4a apprendre le
      13a apprendre les
      5AA2AB2e1A apprends
      10a2B apprends francais
      10D2d apprends le
      1a10aA1b7aA apprenti
      15a apprentice
      13a1B apprentices
      13B1b6A apprenticeship
      13a apprentie
      13b1DA6Ab apprentis
      5b7c1b7A apprentissage
      13d1E apprentissage a
      1A8B2dAB3A1Aa appris
      10A2a1B3A1Aa appris a
      10A2a appris le
      7A5A1A5a2c approche
      ab3b3AaA1B appuies
      aA3a4a4C appuyer
      a appuyer sur
      11A1B1e6a aprann
      13a1B aprann fais
      A4A5f1DAf1Ab1A1B1A apre
      13C1b4A apre le
      C2BbBA5AbaDA1dAa1e1A apres
      13a4A apres a
      13a1A apres c
      4A8c1A2A apres ca
      11Abi1D2B5A apres je
      13d3C apres l
      11b1b1C1a apres la
      11AA1Aa2C3B apres le
      13A2AbA apres les
      4b8A1A apres midi
      A apres un
      13A3a apres une
      1A11a1A april
      11A1A aps
      8cAC2cAA arabe
      13a araignees
      13a1A arbre
      13a arbres
      A12c1A7A arc
      15A arcs
      13b4A ardeche
      13A1A1b ardoise
      13A3b ardoise et
      13a ardoises
      BA1d1dDbACbAAHbgC2AbBA1B are
      5c3Aa1bc2B2AA are a
      3c2AA5a1A3AB are de
      5A3C3a are en
      13a10b are fine
      5a7a1a are my
      A6a5BBb are the
      4A3A4AAb6A are there
      13C1F4g are we
      3AcDEC5FkbA3AAa are you
      14Ab are your
      13A1b area
      7a3a1C1c aren
      7a3a1C1d aren t
      1aA4A1Aa2CAA1AAd4B arete
      9Aa2b1B1A1a arete l
      13I3AAc arete la
      13b5a arete le
      A2B7A1aAc7aa argent
      13A1a argent a
      13a1A argent de
      13f1C argent pour
      13a1A argile
      f1A9AE1A ariere
      2b7aA1B1a3A arive
      2b8A1A arive pas
      15A arles
      13a armchairs
      13D1b armee
      13b1A armoire
      13a1A armoires
      13a1A armour
      12Aa1a army
      15a arnaque
      5A7d10A around
      13Db5A2b arrache
      12aa1A arrange
      1a7b3a1A arrangerait
      13d arras
      A12h1C arret
      13a1A arret de
      AAba1A4baBkAH2AF1A1Ab arrete
      13c5B arrete a
      13e1A3A arrete de
      13a5A arrete devant
      2b8A1B1a3A arrete en
      9Ce2d1C3A arrete l
      2A7A2G1C3a1A arrete la
      3a5cC2d arrete le
      13f5B arrete pas
      B11AE1e1A1c1A arreter
      13D1D3c1A arreter la
      l1AAAA4AA1NBE1A1A1A1AA arriere
      a20A arriere d
      A1cAa1A2a1bbabAA1Ab3AA arrive
      A12aA arrive a
      9a3D1f arrive de
      2A10bbB8a arrive en
      2jA7A1D4A5A arrive pas
      15A arrivent
      2A1b8AAdba6A arriver
      13a arroser
      13AaA arsenal
      13bAA1c art
      13A article
      6aa5Cca artificielle
      13b1B artisan
      13D1d artisans
      15a artisans du
      13E1A7b artiste
      13d1B artistique
      a12A artourn
      a artourn si
      2A10B3A1d artrouv
      10A2a arts
      10A2a arts pla
      AfaBAFabaAaFaBbAbBa1ecDCa as
      1B11B1g1A as a
      15a as an
      12A2C6b as besoin
      5A9A4bc as bien
      1d1A1B6AAAA4a3A as compris
      7A3A2AeA3A as deja
      A4A8ABd3A as demande
      13bfa6A as des
      1B2AA7cAAg1A1F2B as dit
      5A7BBAA3d as ecrit
      1b1C3A7B4d2A as garde
      13b1A as i
      1A11b1A3A as it
      7d5AB as le
      1A11d1C3A as long
      1b10C7A3A as mal
      1A11AA1A3d as marque
      Aa3b6A1AB4b as mis
      1c1a3A5BAAA3b2B as note
      5ab7ca2a1a1Aa as pas
      7B7b4B as quel
      3A4c5AB4b as quoi
      13ChA4A as regarde
      3A9A1AA3a as retenu
      3b9A6A as sur
      3a3A4a1A5B3j as tout
      14Cf4A as tu
      6A7ba as un
      7A6Bc6a as une
      1AA4C4dg2B2aA1A1A as vu
      14A ascenseur
      5c5AbC3ca2Aa ase
      C10A1B3d ase depart
      bAb2A6AB1a2a1b2a asi
      5A7C1a4a asi moi
      1A11d1A asiz
      1B3A1A1a1d1AACccdAB1c1B ask
      11cADA1acbAB1A1A ask me
      11c1A ask my
      22b ask the
      b4A7a2A5A asked
      2A1Ad7AAA1A1aA1dA asking
      4Aa7EA4b asking me
      a12BAC4d1Bb asou
      14AC4e1B asou moi
      15A assemblage
      15A assembler
      15A assembling
      2B10e1AbaA asseoir
      1Af2AaB3abA2AACg1Ab1A assez
      2a2A7A4Ba assez pour
      13a assiettes
      5A6Bd1b3B4a assis
      13a assis a
      19A assis toute
      5bA5aA1A assise
      4a2c5C1b assistant
      13b assistante
      13b assistante sociale
      6A6b1B association
      9a1b1c1a7A associe
      11b1C1b associer
      11a1A assurance
      12AAAc8a assure
      12Aa asthma
      12Aa asthma so
      12bA1A7aA asthmatique
      1AA10a9a asthme
      5A7BcA astro
      aA1BABAa1BBaccC2AACaAABA at
      11AcF1A at all
      13a1A at four
      5b3A1ba1AA at home
      10a2B at it
      3A9B1a7A at my
      7A1AA2f1C at school
      a1BA2AA5eACa2C1A1BA at the
      13a1A at weekends
      13Cd ate
      A3Aa3A1A1bBCa2bAb atelier
      13BAc atelier a
      13C1d atelier avec
      13b1a atelier c
      13a1A atelier d
      11A3A atelier de
      13B1c atelier est
      13F1d atelier et
      13d1BA atelier ferme
      15A atelier ou
      15A atelier velo
      5A7F1d ateliers
      ac2A8ab1b3A3A att
      1a11A2a3A att je
      AbA2b5bBB1aAA1da3b attend
      5A7A1e attendant
      bb3b2a3AfAD4B1A1A attendez
      5a9A attendez comme
      5a2a4A1a8A attendez vous
      5A5A3a2A attendre
      5A7F1e attendre septembre
      2aa1aaBAaaA1daB2a1a3A attends
      c4A2A4Cc attends attends
      13c2A attends c
      2A2d5c1D10B attends de
      11A1AbB6b attends genre
      Aa3A4a2DA1a attends j
      A9aA1aA1aA1A attends je
      1A3A5b1CA5a1Ab attends la
      1ca3a5bE6A attends le
      12b10aA attends non
      5A7C1c1bAAA3a attends on
      5A6Aa10d attends que
      1A1b1Aa7AAA3b attends t
      A12dAA1A attends tu
      1A3A7Dbbab attention
      11bbA1a2A4BA attire
      12a10B attire pas
      13a attrape
      C2ACAaCAac2eAcAaC1a1CBA au
      13A1b au bac
      13A9a au black
      13c10A au bled
      13a au bord
      9A5a3A au boulot
      6c6G1d3ab au bout
      13a au bruit
      13a1A au camping
      13c1B au cap
      13b1B au centime
      13a au centre
      13B au cfa
      13A5b au chantier
      11Aba au chaud
      13AdA au chocolat
      6A6b1BA1b au cio
      14a2A au citron
      4A8a10A au client
      13a1A au club
      4bAA6F1f au college
      13a1A au compas
      4A10B3a au compter
      6B6E1f au conseil
      11ACA1A8f au contraire
      13a au crayon
      4A8c2A3A3c au debut
      13A5a au deposer
      a6A3Abcb2AB au dessus
      1A au deuxieme
      13b1A au dos
      1b11Cbaa5A au fait
      14Ab au final
      13aAc6B au fond
      11a1a5A au foot
      12bB1a au foyer
      10c2G1A1A au francais
      13b1C au garage
      12aE10a au grand
      6a6A au guichet
      13c1B au hand
      13b au havre
      2A2e1A5CAbB3A1a au juste
      1e11E au lieu
      9a5b3A2AAA au lycee
      13a10A au mali
      13a au mans
      4A8a1A8A au marche
      13a1A au meme
      11bABab4A3A au milieu
      9b3EAd au moins
      12aB10b au monde
      3b11A5d1B au nom
      15A au parc
      6A5a2A3A4A au pays
      13A1b au pied
      13b au pinceau
      13a au plus
      a12c3a2A au point
      13A au port
      13c au portugais
      17A au pressing
      11aA au printemps
      15a au restaurant
      A11Ac5bAC au revoir
      13B1a au rugby
      15A au salon
      13a1A au sec
      13AAb au senegal
      13bAA au soir
      7b5E1A au sol
      14A au soleil
      13a1B au stage
      3A2b6b1B4b2a au sujet
      6a5Af1A au tel
      6b6CAaa au telephone
      9A3C5b au travail
      13D1b au vendredi
      13a1A au village
      13a aube
      13a aubervilliers
      1A auch
      1Ac3AA3B1D1C4A3e aucun
      2A9CE10g aucun mal
      2c8A1D1A aucun metier
      13F10a aucun probleme
      13c10C aucun souci
      2Dc1A1A4baA1A1BA2ABa aucune
      2AA7Bc aucune chance
      13B1b aucune ecole
      2AA8gA10C aucune envie
      2B2A6Be1a2A5A aucune idee
      3d9D1A7B aucune trace
      3A8da10D aucunement
      13B1aa6b audition
      13Cca augmente
      13a10a august
      1A1aa6AcCa4d1A2a aujourd
      1A1aa6AcCa4d1A2a aujourd hui
      5A7e1A aunt
      1A9c3A7bA auntie
      6b6a1A4A aupres
      11aaAAc3A2bAA aura
      13A1d aura acces
      1aB3A4bcB1c7bA aurai
      11AcA aurai 15
      aAB2c5AaAA1A4a1da aurais
      2B3A5B1A6a1d aurais pas
      2g3aa4BF1aA aurait
      2a9A3A aurait pas
      a8aa2AcA6A auriez
      a8aa3AA6A auriez vous
      13a aurillac
      11BeEAb auront
      2ba2AeAAAaeAabc1b2a1Bb aussi
      9a aussi j
      13b1A8A aussi la
      14cB australie
      1bAA1B5a1DbdAac3BaA autant
      5A5cB2b7bA autant que
      13A9b autiste
      13B1b autistic
      5A7b1A3A auto
      13AbC automate
      6b6BAc automatique
      13b1B automatisme
      13a automobile
      12A2A8b autonome
      13c autonomie
      3a9C1c autorise
      13b autoroute
      13a1A autos
      5Aa6d autour
      13a1b autour de
      bBC3C1bAC1DEBeCAgB2ABB autre
      11A1B1c autre an
      13e1A autre bout
      5A5A1F4dA3A autre chose
      11A1C1dd1C autre fois
      A5A5Aa1b3b autre jour
      aA11B1a autre la
      aAB2AA1A2BAA2DBAA autre question
      Cc3d7B1Be1A autrement
      3A1a5fBfAaAbB3A1B autres
      1AC2BAA3BAeA1A1AB aux
      13c1A aux clients
      13a1A aux commandes
      13aAc aux echecs
      13G1e aux eleves
      14aB aux extraterrestre
      5AA6c1A2A aux gens
      1A aux lames
      14A aux manette
      14A av
      1gA2a1b1A1BBDbCd1B2a1fB avais
      A8A3d avais de
      1e10AD10B avais dit
      1a11A2A avais mal
      b4A7b1BA1BA3d avais pas
      1A11A9b avais rien
      ABA2A1b5c1Acb2Ab1A avait
      a4A7b1a1a5A avait pas
      16A avait un
      6A6c2A avait une
      1A13A avale
      c3A1A4dAC1gA1B1B2A avan
      b17A avan an
      4A8a1c4a avan de
      c12B1a2A avan la
      aA10A2EA1b1A1d avance
      15B2B3d avance a
      11A1d4c avancer
      13b avancer a
      cbBA1BB3AcaDAeECHBcDDdB avant
      1b11A9A avant c
      a2a8a avant ca
      a17A avant celle
      C12A6c avant d
      A4AA4d1e1B4d1aBB avant de
      b4A6BF1b1b5Ab avant j
      13c3A avant je
      11C1d1B8b avant l
      Ba11B1e avant la
      1a9A1a1A8A avant le
      b20D avant merci
      13a avant on
      A12b1A avant qu
      BA3A7C1e6a avant que
      13D1e6A avantage
      3A2a2aA3AcA3a1B ave
      CDCAAcbaAAabcBA3BaC1eCa avec
      13a1A8a avec beaucoup
      5a7FAc2a3c1C avec ca
      15AA1A3b avec cette
      13c1A avec client
      5a7B avec d
      6A4A1gA7A avec de
      5b5bbCAAb avec des
      13A avec deux
      15A avec du
      6a6a avec elle
      13a1A avec eux
      13F10e avec grand
      6b2A3G1d6b avec l
      A4AA6jCaA2A2b avec la
      AAA3B4aAeBBc1b1A1b1C avec le
      5ACc1C1BAdBB6aAB avec les
      15a avec leur
      6a2a3A1B1a avec lui
      1A3BA1AaAbAdAD1a3A2a avec ma
      12aA avec machine
      6A4A1dA5b avec me
      13a avec mention
      6AA1B1cAe1a4BAa avec mes
      14B7b avec mn
      5AEA1beBAEiA4Aba1A avec moi
      A3AbB2a1abFBbBAA1Ab1Ab avec mon
      13b avec papi
      13D avec plaisir
      13B1b avec quel
      6a4A1B avec quelqu
      11f1C1a6A avec qui
      5a7b1A avec ses
      12a avec son
      7A5d1b6A avec tes
      5a2c2AABBf3c4a avec toi
      24a avec tonton
      13B7a avec tous
      12cb10B avec tout
      13BcA avec trois
      6k4A1D1Gaa4A1A avec un
      1B3Ah3A1BaaE2A3A1A avec une
      5b1b5B1A avec votre
      4a8C1h5AC1a avec vous
      13c1A avenir
      1b1B1E1CbBaBAiBJA2AfaADd avez
      13B1a6eA avez besoin
      1C3A2A4C6Ab2c avez bien
      1a3B9A4a1A1A avez compris
      7A5dAd avez des
      1b1A2A8BA6A avez ecrit
      1e3A7A1C4B3B avez mal
      1b11A1CA3c1AA avez note
      6a3a4A avez pas
      1A6a4d1aA7A avez quoi
      6b6cBeA3B avez un
      5aA1a4bdKA3f2AA avez vous
      13bdC avion
      23a avions
      1Afc7abFc8aA avis
      1a12aA7b avis sur
      13a1A avk
      13C1c avocat
      1AC2BbA1aACa1bc3B1cB1c avoir
      13d1A6A avoir 15
      6A6e1a7AA avoir 16
      13a avoir 17
      6B6d avoir a
      13a avoir de
      13Dba avoir des
      13A1b avoir du
      14A avoir froid
      10A2b1a avoir la
      13eAA avoir le
      12bA avoir les
      12AB10c avoir ma
      13b avoir mon
      13D7b avoir pris
      5A7h1A avoir quel
      6c6B1C avoir quelqu
      6b4A1F1C4a avoir un
      2A10AAa4A3a avoir une
      2e3A4Baa1a1b1Aa2A avons
      2a8Aaa avons pas
      1Aa9a7A3a avoue
      2b10B10b avoue que
      13b1A avril
      e11A2A1AB avt
      7e5D7a aw
      2A8Ad11A awa
      12b awa moi
      2b2A5AaCAd2Aa3Aa away
      2b9AB1c2A4Ab away from
      9a3c1a awful
      13A1b aya
      3A7aAc1A3b4b aye
      b3c6FIe1b5a2I b
      4AAa2aaA2Adb2A2a1c ba
      5a3aa2B1Cb3a3a ba moi
      5A7BAb baby
      A4bA3AAAE1dAA4AA bac
      13B1b6A bac general
      5bA6b1F bac pro
      13C1d bac professionnel
      13BAa baccalaureat
      bA3AbA1Ac1AcAE1dA1c2aA back
      b12a3A1A back a
      13a back home
      A12b back in
      cA11B1A1A back one
      J8Ab3AC1g1bb back to
      b16A back up
      23a back what
      Ac7aA2G1e7B bad
      15a bag
      13a9a bagarre
      5a9A1A5c bagay
      15A bagay lourd
      14Aa bagnoles
      15a bags
      13a bague
      13b1A bagues
      7A baguette
      13a baguettes
      aAb3E2aAbaeAIB2aAbAAa bah
      1a11A bah c
      5A7c4a3a1b bah ca
      11b1b bah disons
      12bE2A4a bah ecoute
      a1Aa7A1a bah en
      13c bah etre
      5A1A10a3A bah euh
      12A5a5b bah genre
      2eA1e5ACHdBcB1A3AA bah j
      1Aa8aAE3ab5A bah je
      24A bah l
      1aa9AeA1Aa bah la
      6B6d bah le
      13a bah les
      9aA bah ma
      12BC7a bah merci
      12AfB3C4AA bah moi
      15A bah mon
      11BcC bah nn
      1AA8BeD4b3B bah non
      a12c3A bah on
      6A6A10b bah ouais
      11AbCA bah oui
      13b bah pas
      13a bah quand
      7A5e8A bah rien
      11C1B1A8b bah si
      3A9a bah tout
      7A4A2A5A2d bah tu
      6A4b1b1A8A bah un
      13a baie
      13b1B baies
      13b bains
      7c6A1a baisse
      1a11b1b1A baker
      3A19a bakery
      13B1A7a baking
      13a baklava
      13a bal
      19A balader
      4A8c balai
      13a4A balais
      2Aa7c1D1c1A2b balance
      13cAA balcon
      9A3B4b balek
      13Ac balle
      2b9aDf6A2A balles
      13cAA ballon
      24a ballons
      2A2ec2aa2Ea4Aa ban
      2A2cc2aa2Da4Aa ban moi
      11A banc
      11AAa1A8b banco
      10A2d5A band
      5A1d5A1B bande
      7a5C1A bande d
      7d5E bande de
      13a bangladesh
      13a banker
      3a1A2A4bAA3A3A bann
      6A8a banque
      13a bapteme
      14cA bar
      14A bar le
      13b baraque
      13Bb barbier
      13BdA barca
      13bA barman
      1A2BA1A4AC1A3f3d barre
      13B9b barres
      1ABA2c6fCb1B1A bas
      13b1B bas de
      13a1A8A bas je
      15a bas que
      6b2ca2D7A basculer
      13B basculer en
      1A1f9a3a2A2C base
      1b11a1A3A3A basee
      7A5BBc1c bases
      15A basically
      13dAa1A1A basket
      13Dc baskets
      23A basse
      13B1a bassin
      7A5E5h basta
      A14A3a bat
      7B5g1B batard
      1a2a6A1C bateau
      13b6A bateaux
      13a bathroom
      4A8a1A3A bati
      1b11A1b7aA batiment
      15A batiments
      a1A4e5D9A batir
      13a batir des
      13a baton
      2A bats
      13E1AA2b batterie
      15b battery
      7b5ABb battre
      13a1A bavarder
      13b bayonne
      5b7A1A bazar
      5A4a2a10a bb
      A1a1A1aaAc1BeJBgAAAA1B1ac be
      1a11b1B be 15
      1a2A1A2A2be1C3A2A be a
      9a be an
      11A12b be happy
      2d8AaCcb2A5A be honest
      13b1A1AA be in
      15bA be out
      13cA be to
      2g10E beats
      1A2aa1A3bA1bE7bA beau
      2c10E beau chercher
      13a1A beau fils
      12AA9b beau pere
      1BA1A1AA2Ba1Abe4ca1Ab beaucoup
      11A12a beaucoup beaucoup
      1A11B1c8A beaucoup d
      5A3A3c1eAA2e3C beaucoup de
      13C10c beaucoup j
      13a beaucoup le
      2A beaucoup les
      19b beaucoup madame
      11a1A beaucoup moins
      13k1B3A1D1A beaucoup pour
      13B1a beaucoup qui
      13b beaumont
      15a beaute
      13A1b beaux
      13bAA bebe
      13a becane
      1A5A5c1A6b because
      1A11b8A because of
      13B1b become
      13B1b become a
      12ACAa3c bed
      15A bedroom
      9a2Ba1A4a been
      13b1A been to
      5A7d1A bef
      fbA2A1A3A1AAcBB1Ab2A before
      13A1b4A1a before i
      c4A7b1CA5A before this
      A12B1c4b before we
      13b begaie
      13C2Ac begin
      13B1A1c begin again
      B12C3c beginning
      2A10a8a behind
      13b behind the
      2A1A6abbA2AA4aa being
      13b being a
      13b1A2A being on
      13D10b being outdoors
      12aC being outside
      13a being stuck
      9A3b bel
      2b4A5acC belle
      13a belle fille
      2A11Ab belles
      13A1a belongs
      13A1a belongs to
      3aAC4aabeAGB2dBcC1b ben
      11A ben avec
      7A4bB1B3c ben c
      2a8C1a ben ca
      12AA4b5a ben ecoute
      1bC2A7dA ben en
      2a10D1b3aA1a ben euh
      2A9c ben franchement
      10a13A ben il
      2A3b4AA6A3Ab ben j
      aAb1Aa5BcAeBA2A4B ben je
      2a10C10a ben la
      13c10A ben le
      12Aa10A ben les
      13b10A ben lui
      11A ben ma
      12AE5c1c ben merci
      2A2AA4aAbAb3AA ben moi
      13b1A ben mon
      11AaE ben non
      13c7A ben on
      5A6AAA9b ben ouais
      22A1B ben oui
      11fB11C ben qu
      9a1B1A10f ben tiens
      3b9A6A ben voila
      13E1d bench
      1A11a1A benefice
      13B1a benefits
      15A benevole
      13A benevoles
      13b1A bergerac
      13b bernard
      12Ab besancon
      1AAAAhb4AbGBb2A1BBf besoin
      5ia6C1C2A3A besoin d
      2AA1BA4AAbAc2a1A1baa besoin de
      12AA1A6b besoin mon
      AA5C1B3daD5eAba best
      13a1A best day
      2A4a4BAAE8b bet
      1A1A3j5IBB5ABAA bete
      3A3b5B1A5a bete que
      7C5db9B betes
      Ae5c5E1C7A betise
      1b11C1A betise pour
      aA11a1a1a2A betises
      2AA8aa1a beton
      9ba1AbBb8b better
      13D1c between
      12dCAA beurk
      13AdA beurre
      1cA beziers
      12aA7a1A bg
      6A5aA5B3Ag bi
      6A5aA5B3Ag bi 1
      13a biarritz
      13b bibliotheque
      13a bic
      13a bicycle
      1a bidon
      13a bidouille
      13a bidouiller
      A1ACeBaB1aFacBBbb1AEDcDCd bien
      6B8d bien a
      5A15c bien aide
      13A1A8a bien au
      13b10a bien avec
      15a bien c
      4C8h7B2E bien ca
      2b2A7E1c6a bien ce
      12b2Aa1A5A bien comment
      1B3a2A4A6B3c bien compris
      2A10D1a5a2a bien d
      13B1b bien dans
      a12B7a2b bien de
      3A9b1C bien droit
      15B bien droits
      2A6B3a1c bien en
      13B1BB2A4c bien entendu
      11dAa3B6B bien essayer
      4B6a1c bien et
      13D10a bien etre
      11A1B1a8a bien faire
      5b2ceD2d1A bien francais
      2A8A1c10A bien j
      1a3D7dbA4A2Aa bien la
      4bd4B2G1a6A1a bien le
      1b bien lu
      11d1B1a8B bien mais
      12AdA6A bien merci
      5A3a7a bien on
      4jb7DBaB3A1B bien ou
      6b6a5A bien parler
      15a bien partie
      11b1D1A8C bien paye
      2c8AAa10a bien pour
      11A1b1A8a bien quand
      11a1A1B1b2A3a bien que
      15A bien range
      2A1B6ElL1a4B1AAb bien sur
      13a1A4b bien tout
      15aa bien tu
      13a bien un
      4A7B11d biensur
      7A3a1c1CA3cB2A bientot
      13c2A7A bientot 16
      13A1a3Eb bientot fini
      4A2A4ACAc5d big
      13a big machines
      4d8EA bijou
      13a bijou en
      4A8a bijouterie
      4A8c bijoutier
      2A1A8a bijoux
      A12b1A bike
      12Ad1B bikes
      1b5A3ABEAC4j3C bilan
      13d6A bilan de
      13BeB billet
      3d7b1G1b1A4Ab bin
      11B12a bin oui
      11A1c binome
      13B1a bio
      12aA biro
      3A9A1A7b birthday
      1B11A2ga1A bis
      13f1bD bis la
      13D5b1a2C bisous
      13a1A bistrot
      1A3a5A1BA1A1bA3e bit
      3a9DA8f bit about
      13b1A bit of
      3A9dAA4A1e1A bites
      13b bites qui
      6A6Ac bitume
      13a10A bivouac
      A12cAB6c bizarre
      1AA3a1A4A1B6b bizwen
      2c10FAA2fC3aA black
      4A blacksmith
      14A blades
      7A5Ce5A blag
      1A11Ead2A4d blague
      13c blagues
      2A10b blanc
      A1a10a1B1c blanche
      13b blanchisserie
      13b1A blanchisseur
      2A10b4A blanchisseuse
      14aB blancs
      5A7b6A2bB bled
      15A5a bless
      5a7DAc blesse
      13AAb blesser
      2A10Ecd6B bleu
      13a1A bleus
      13A blind
      13c1C bloc
      13a blois
      13B1c blood
      5c7FdbA5A bloque
      5A7CAb blouse
      13a1A blueprint
      15A8b blues
      15A bmw
      13a bmx
      2a10J1A3i1A2c bn
      2c4A4ACeB3A bo
      2a8cB1Aa2A3b board
      1a3c6aB8A1c boarding
      15A boards
      15a7A bobigny
      12c body
      13Bb boeuf
      2a1C2A4c2A2b5E bof
      11a bof bof
      4C6e1A bof ca
      2b bof je
      11Db bof nn
      11JcA bof non
      7A4Ab boff
      1Ad8c1A2A boh
      13Bc boilers
      13bAA boiling
      1aA2A5Aa2A3A4a bois
      2A10a bois a
      13b bois c
      13a9aA bois ca
      13D1b7b bois de
      2b10C bois en
      13A1A4b bois et
      1b10bE bois j
      1aA10a bois je
      13A bois mais
      13a bois me
      1B11abA bois pas
      1B11b1A boit
      1AAA3aA4j1B4a1Ba boite
      13b1A boite a
      3A3a5a1A6A boite de
      3A3A5G1e boites
      3A9B boites de
      2A4A7A3a bol
      7f3AAA10A boloss
      13a bombe
      1eEaCa1AbB1aaCaAa1ae1cac bon
      7a5B bon a
      4A12a1A4A bon allez
      1A1AA8eA4AA1a1A bon alors
      a3a8E3A3a bon bah
      4C8G5g1b1a bon ben
      6b6A1A bon c
      11ACA4bc4a bon ca
      9CB2g9A bon en
      1A1b2a6B2a3A bon euh
      1A2C8D1A2Bi4E bon j
      2B3bA2Aa1b1a2A2A2B bon je
      10a2B1a bon l
      6a6a3A1aA bon moi
      13EdF1ba1ca1ba bon on
      1CB2a3baBcc1a3B2C1d bon pour
      14aAA bon tu
      13bAA bonbons
      1A2A2a3c1b5A4A bonde
      12AA1B8c bonheur
      2A1A8b5A1a bonhomme
      9A3aA7A bonjou
      15A bonjou ca
      3adaAA1aaBCA3b1D1B2B bonjour
      1A2B9A6A bonjour a
      13a bonjour aux
      4a6A1A bonjour bonjour
      4d8B1A1A bonjour c
      5b7AAE bonjour comment
      1a2fAb3A2D2BA bonjour je
      a3Da7f1a bonjour madame
      4AA7A1a bonjour moi
      10b2a7A bonjour mon
      14AA6A bonjour monsieur
      Agb1bC1A2AaaLbdB1Cf1aaBA bonne
      13C5a1a bonne continuation
      1a11a1B bonne ecole
      4B8F1AA2a1a bonne journee
      1Bj1AA5b1c2A1BB bonne question
      4A7AE1A2Ae1B bonne soiree
      1A3b3A3b1b1c1A bonnes
      9A3c bonnes notes
      13d1A7B bonnet
      14Ab4AA bons
      4b1C4A1D1A3A1A2a bonsoir
      4b14A1A2A bonsoir a
      4c8C10A bonsoir je
      4b6A3B3AA bonswa
      6a6C1c book
      13a1b books
      13aBb booth
      13b1B7A boots
      9a4AA1A2b2b bord
      13a bord de
      13BAa bordeaux
      1bA10A1A bordo
      13baa7A bored
      13C1A2cb boring
      4A8b born
      13b born in
      11A6A1A bornes
      15A bornes de
      6A5Af1A1A4AA boss
      2A3b2c1AaHAA8a bosse
      15A bosse a
      9a3A bosse avec
      6a8A bosse chez
      13b1B bosse dans
      15a bosse deja
      13A bossent
      3A2B4AAg1D6A bosser
      11A1B bosser a
      13a bosser au
      13a1a6A bosser avec
      13a1A bosser chez
      13B bosser dehors
      6B6e1C bosser en
      13a bosser le
      13a bosser sous
      13c1A bosser sur
      2A2aca3ABIAe2AA1a bot
      10a1c both
      12AA1A8d bother
      12AA1A8d bother me
      3A8ba1a8B botte
      13b1A botte de
      13d1A3A bou
      6A5Aa1Aa boucan
      4A2d5GAA3A1A bouche
      2A4A3AAd boucher
      7A bouchere
      15A7a boucherie
      14cB bouchons
      13a2a boude
      13b1A boudin
      12aBA9a boue
      13aAA3A bouffe
      7A16A bouffon
      a4A7a1C2Ab4A bouge
      13a1A bouge je
      a12a4A bouge pas
      13a bouge tout
      13a1A bougeotte
      1A11d1A bought
      1B5A5c1A7AA boulanger
      15A boulangere
      4a8D1b6ac boulangerie
      13b1A boulangerie a
      13b1A bouldering
      2c10D boule
      7g3AAEB7A boulet
      7B5bA boulon
      2B3AA1A1A1C1hA2A boulot
      13a1A boulots
      13a bourg
      13b1A bourges
      13b bourgoin
      5A7c1b7A bourse
      1A4cA5FAd3cd bout
      13a bout d
      7A5B1e3a bout de
      6c8B bout du
      15A bouteille
      5AAa11a boutique
      13a1A boutique de
      13a boutiques
      dB3bA2a3BAa4A3A bouton
      b12AA bouton pour
      3A1a6bAAA boutons
      13aA2A box
      13d3A1D boxe
      13b1B boxes
      4A8A1a boxing
      13Dcb boy
      13a bracelets
      2A10b1a brakes
      12bB1A branche
      13a branche de
      2A3b6a1A brancher
      15A brancher des
      13B1a branches
      13a braque
      3A2AA6Bd bras
      13a1A bras et
      13a1A brasserie
      17A bread
      13D1d break
      13A bref
      1B10AbaA brest
      8A4f1AA bretagne
      8d6B breton
      1A8AaABac2A brevet
      13b brevet avec
      13CAc brevet en
      15a bricklaying
      10A2a1A8A bricolage
      1A1A8b6A4a bricole
      2A8AA2a8A bricoler
      13B1b brigade
      3A9e1D6A briller
      13b1B brilliant
      13C1d1b bring
      13C1B brique
      13e1B6A brise
      1A11b brive
      2AAaA1a2a1bH1A3e2a bro
      13a1A brocante
      6A8c brochure
      13b10A broder
      13c6A broderie
      5aa6aAA broke
      13c1A3A broken
      3A7AAcAA1a6A brother
      14A brother s
      A brothers
      2e8A1C1A2A brouillard
      3b9a1B broyer
      AaA2A6bEb1bAA3aa bruit
      11bBa10a bruit ca
      13a bruit d
      13B2b bruit dans
      13Fe9a bruit de
      12fE bruit il
      1a11d bruit je
      12b bruit me
      12aC10a bruit ne
      13a bruit ni
      1A1d9A6B2A brule
      15A brulures
      14Aa4A brut
      2A10b bruyant
      9A3cAa6B bts
      13aA1A3A1a bu
      5A5a1B1b budget
      15A buffets
      a4a3Aa2aA7A bug
      13c bugger
      13aAA build
      1A11A1A8b building
      13a1A building site
      13C10b building stuff
      7A5aaAA built
      7A5cAA built a
      5A7b bulle
      7A3B1b1d6a bulletin
      13D1e bulletin catastrophique
      13a1B bulletins
      3A2AA5aAA8a bureau
      13B10a bureau ca
      12ABaB8a burger
      15a burgers
      13a burns
      1CAAAaA4A1cb1a2a2AA bus
      13C1f bus 12
      13BA1a bus a
      13E1a3b bus arrive
      13b1A3A bus est
      13A5a bus il
      13B bus je
      13b1a bus pass
      13F1d3A bus pour
      7c5E5a buses
      15A2b4a business
      AcA2B3aAc2AAA2AA1eAA but
      5A7AbaA but de
      Af7aAA1A5A2A but i
      13a but not
      13a butcher
      13Dbe buy
      13a buzzing
      1CA2ba2Ba2eAaB2Aa2B by
      19A by bus
      5C9b by doing
      13a by hand
      13a1Ba by me
      13a1A by myself
      13d1D by the
      A by train
      13F1A3d3A bye
      6A4A1d5BAB byen
      AAABBbCBbBbBa1aaBccaDabab c
      13b1A4A2A c aille
      15a c andy
      5c5AbC1B1cb2Aa c ase
      13B1b c c
      bC1AADBa1BbaBACgAAbBBcbad c est
      CcAAAc1A3BdFAaba1dA2bB c etait
      8b2A1adC2A2A c one
      Accad1BDaaAabIHaCBeABbigd ca
      bAac1A6bH1Bcba3eAC ca a
      5C7C1e6b ca aide
      1cA9Bc9A ca an
      9b2aA ca au
      A4A7C4b ca autre
      6a6a ca avec
      13a ca boite
      19A4b ca bon
      13c1A8A ca bouge
      13c1A6A ca briller
      1b9BAA1B2bA2Baa ca c
      1A3j2b2a1A1CA1a1A2Aa ca ca
      11c1D1b ca casse
      2B10A1c3A ca ce
      13a ca chambre
      1A3A6AA1C2B3m1A ca change
      13C1c8a ca chez
      15B ca classe
      1A3b7C9d ca comme
      4AA7b1d6A ca commence
      11Adb1a1a6B ca compte
      13e ca coupe
      4A8h1B8A ca coute
      13A1b6aA ca d
      12cF1b6BfA ca dans
      5A7B1a2aA3aa ca de
      11gC9A1E ca dep
      2A1A6b1a8A1A ca depan
      2b8F2AC8D ca depend
      2b10B3A2a ca depuis
      13a ca doit
      13B10a ca donc
      2AA1C7bBA4e1B ca donne
      5A7d1A3b ca dure
      8adc2E1BAaB1d ca en
      2b9bC3a6A ca et
      2b8aAA4b5a ca euh
      8cAA2cBe ca existe
      1A3a7e1B ca fais
      1A11Cbi2Ab1bbAC ca fait
      13b1A5A ca grand
      2a2a5A1BAB ca il
      10a1ba1B3a1C ca ira
      2aa1A6BA1c2d4AA ca j
      12c11B ca jamais
      b1hA1B5ADG1D2f2A1B ca je
      4gb7J4AA1Ac ca ka
      13c1Aa ca l
      2B1A8a4Ab3A ca la
      12Aa1A2B4bA ca le
      12AD1b8d ca lui
      1Ab1AD3AcdbD1C2CA1cBBf ca m
      1a3b6aB7b1AC ca ma
      2a ca mais
      1cb2A7E1A7c ca man
      1AA2e2a3Ad8C ca marche
      CB1B1BA1AAACAcbAAAacA1CDh ca me
      2A10B10a ca menm
      2c10B1A ca mere
      1A9A1A1b7a ca mi
      1jBa1A6BC1cA1b1C2f ca moi
      2c9aC1A2b4AA ca mon
      12Cb4A5e ca mva
      1BC1A7hI1A2ca3Ca ca ne
      1AB8AAg4A4B ca non
      2A2A5AA2d3A2B1b ca nous
      11A3A2c1A1a1A ca on
      1c1ae6BAeCFe3f1BBA ca ou
      13a9A ca ouais
      11C1A1a2A3A1b ca oui
      13a1b2A ca part
      11Abf1A2a4Aa ca pas
      9aAa1H1e2A5a ca passe
      13A1a4AA ca paye
      11b1b1a2A3d1A ca peu
      5B5iAC1B6e1B ca peut
      6A6b1C1a ca place
      10A2D1e ca pose
      1Baa1e3A2BE1F2eABAbcD ca pour
      13B1A6b ca pourquoi
      13c1A ca prend
      12ab9A ca pu
      5A7a1A ca qu
      1dA2A6De1C4A1ABA ca que
      aA11hA7A1A ca qui
      13a ca quoi
      13a ca remercie
      11a1A1d4B1B1A ca ressemble
      1Abb7cBF4AAA2c ca reste
      4b8D10b ca roule
      5b5cAc1d8A ca s
      2AA2b4g1CAc5AC1F ca se
      13b10B ca sent
      12AA2A3A1b1A ca ser
      9aA1a5A ca sera
      2A10A1b2A3B ca sert
      13a ca soeur
      13a ca sort
      13B4Ad ca suffit
      13a1A2A ca suite
      13B1c2a3A ca sur
      2A1AA5a1E4B3g ca t
      15A ca tante
      13b1A ca tape
      2A4A5dAC2e2A1C ca te
      13b1A7A ca tombe
      13b ca tourne
      3A9a8a ca tout
      13d1A ca troisieme
      13C4A4ba ca tu
      2A1BB1A2AgdpAg2DA1cb1C ca va
      1A3l7C1fA3A1AA ca vais
      2A2c4A2b1Da1A3B ca veut
      5d7A1dB5B ca veux
      5b7c1C2A ca vie
      13B1AA5d1A ca vient
      13A1CA3AAf ca vous
      2c10A1a2A ca ye
      13a cabanes
      13b1A cablage
      23A cable
      12AB1b cabler
      13b cables
      11A3A cache
      13Dca cadeau
      13cAA cadeaux
      13a cadet
      13a cadette
      23A cadre
      13a1A cadres
      13a caen
      13A1c caf
      6a7Aa cafe
      20a cahier
      1A11B1a cahiers
      13b1A cahors
      a2A9E1fa1bAAA1A caisse
      13c1A caisses
      12Aa caissiere
      10A2b cake
      4A8b cakes
      2A10d1A3A calais
      1A11bAa calcul
      2a2A5a2cA calcule
      2A10D1d calculer
      2a3d2AA2bAIA call
      6b6A1C call me
      2a4A5e1A called
      7A5b1A called me
      13a calligraphie
      13C1a3b calling
      A12e1A2A2A calme
      13a calme le
      13B1a calories
      12bA10A calvaire
      13B5A1a camarade
      13b1A cambrai
      1A11B1b came
      13a1A1A camion
      7A5a1A camions
      14b9A camp
      1A11a1a3A4b campagne
      13A10A camping
      bAb1Aad1a1A1gIBa1bb1c1AA can
      acAB4AA2AIBdA3c2A can i
      13B1g can my
      13a1A can on
      6A6C1e can our
      2g2AAB2B1dfC3A1AA1B can t
      8baA2B1Bb can u
      b7cAb1AH1B1dfaC can we
      ADBbAf1AA1a2gdEAAA3Ab can you
      13c1A canal
      15A canalisateur
      12Aab9A canape
      13a canapes
      13aA canard
      13b1a2B4c cancel
      7b5A1A cancer
      13A1a candidats
      13a1A7A candidature
      14cB candles
      13b1A canicule
      1d11C1A cannes
      13D1c canteen
      5AA6dAbA4A2A cantine
      13A1a cantine c
      2A2B2A2A1bBd1A1BB1BAA cap
      1A11c1D cap 1
      1A13A cap 2
      13E1e cap c
      5B7A1g cap ca
      13a cap coiffure
      13A cap cuisine
      13A1b cap de
      13A cap en
      13C1b cap et
      13A1b cap obtenu
      1A11c capcut
      7A5b cape
      6a6A1A capitaine
      5A7BCf capital
      5A7bfE capitale
      14dB capitale de
      13b1A capot
      1aA2e3ac1AEAaaAA1a1a capte
      5c3aa1AA1a3A capte are
      2A10c2B1A3a capte pas
      5b7A5A capte rien
      13a captures
      1b4A4cAA1a3A car
      13b car mechanic
      15a car scolaire
      13a1A carbu
      13a1A carbu de
      7A5B1c6aA care
      6a6a1B careers
      6a6a1B careers adviser
      13a9A carelage
      11A1a1A carer
      A12b caresse
      A12AaB cariste
      13AaA cariste poule
      14aB4A carnaval
      13abB2A carnet
      13AAa2A carnet de
      13a carottes
      1b11B1A carpenter
      3AA8D1b7b carpentry
      13bAB carre
      11A1a1b carreaux
      14cB carrefour
      A15A carrelage
      11BAC7A2e carrement
      5AA6EBl2A3A carret
      13A1b carret c
      13A1b carret il
      13a1B carriere
      12Ab1a7BA carrosserie
      1a11A carrossier
      13a carrossiere
      a1A7b1A3AAc1ab2A carry
      A9b1A3AAe1bb2A carry on
      7A5a1B cars
      1BA2A5a1D1e1A1a3Aa carte
      13aAA carte d
      1A9a1BAb carte de
      13a carte mere
      13b1A cartes
      7a5aAB2b carton
      13a1A cartons
      1B1A7dAH1e2A3A1d cas
      13D1d cas sociaux
      12aA cashier
      1A5A5e1A casier
      13c2a6A casque
      15A casque et
      2Aa1AAc3b3B3b2A1A casse
      11A1A5a casse a
      5A7b1Ba casse je
      2Aa9a casse tout
      7A5Bc cassee
      7A5d1B casser
      7a7A casses
      13BAc cassez
      13BAc cassez les
      15b catalogue
      10a2D1e catastrophique
      2A13c catch
      2A13a catch that
      11A2f9A cats
      12cA10A cauchemar
      A2A2a2bb2c1AA2B2a cause
      6A6b cause d
      13d8a cause de
      15a3A cause du
      6c3a2D1C5A2A causer
      6a6B7A causer a
      6a6B10A causer avec
      A12c cave
      13Cb cayenne
      4d6ABB1b5AA1B cc
      4A8a1b cc c
      13aA cdi
      1aBbaCAB1aAGdBAicAfadaA1c ce
      13C1c ce bien
      2A2f7AAB3a2C ce chat
      5A6aC1e2a3C1a ce genre
      2b2a7a1A ce kil
      4A8a ce la
      5b8Ca4A ce le
      13c ce ma
      1B2b8bfD3Aa ce matin
      13b1A6A ce metier
      13Aba ce midi
      13bAA4A ce moi
      2C10acd ce moment
      12Aa9A ce mon
      13A1a ce mot
      1DB2BaA1A1Cfd1C2A4Bb ce n
      1da2C5bEa1dA1C4Ce ce pas
      1A11A9b ce passage
      1AA9AA1C2f1C2c ce point
      1a7aA4b ce possible
      13A1c ce pour
      a2A1bAA1aAafCBdAa2baAAA ce qu
      ADhcAabD1A1CD1AFdAFCc1AdF ce que
      4Ac8AC3b ce questionnaire
      AAa2BAA5iDBA1AAc1dAB ce qui
      5C7DboA3A1b ce quoi
      1a1A6aAca1B3d4A ce sera
      aA4aA5a1A8d ce serait
      5A7A1d ce service
      13c1B ce site
      4A1c4A1HhB3b2A ce soir
      3e1B5Aaj1E1A2B2BA ce soit
      13B1C4f ce stade
      12ACe ce temps
      2A9dA1B ce travail
      5a6bA1A8A ce tro
      1A1AcA1d4BC1B3a3a ce truc
      7a6Ae ce un
      13aa ce week
      13a ceilings
      1aa1A1AB1AaddEB1A1b1AAc1d cela
      11c1b1A8A cela depend
      11c1A cela dependra
      9Aa1ab1a cela fait
      2A8AgB10C cela ne
      11BA11b cela nous
      11dAa cela reste
      hEC1AA5BDI1DBAiBA2CA celle
      A14A2a4A celle ci
      bB9B1C1B1AA1A2A celle d
      aA celle davan
      bA14A celle davant
      ba11Aa3A celle de
      13a1a celle des
      1a3b celle du
      bA16B celle juste
      K1B2B6DJ1BA1p3a1A celle la
      c12B4A celle qu
      a12c1a1A celle qui
      13A1a celles
      bb5d1AaAAAAA2b2b celui
      1a7Aa2a celui de
      aa5a5A celui la
      7c6AA5b celui qui
      2A1AA5d1bcAB2Ab3A cent
      2A2A5a1A1a8a cent pour
      13a1A centime
      13a centrale
      13e1A centre
      13a centre commercial
      13a centre social
      13AAa centres
      11A1bAC cents
      13a1B8A ceramique
      13b1B cergy
      11B3b certain
      11BcB4A5c certainement
      11AcB10A certainement pas
      11eA11B certains
      13c certificate
      2c2d1e2b2EB3A cerveau
      1AA2e1A2a1aHceA1AbD1c1A ces
      12bd1a6D ces ecoles
      13A1c4A1A ces etablissements
      2A2A7A1A3a1bb ces questions
      5f7B1bA3A1A ces quoi
      5e7AAC4A1A1A cesse
      1Ab2b3AbAceaC1BC1acbA cet
      9a3A1c4A cet echange
      5c4a2CAB1A1b2a cet entretien
      1A7B3hcB1AAA cet ete
      Cb1C1Baa1aAB1H1aCbdbAAefA cette
      11AbCad2A cette annee
      5a7A4b cette c
      3b1a5A2AA3a2AA cette conversation
      13k8B cette ecole
      15A1c1a2A cette fois
      15a cette idee
      1b3A8AC2a3a cette info
      1AcB11E2a2Abc cette information
      9B2AA1ab1A3A cette phrase
      CADA1B6C1BED1eB2d cette question
      9a3aB cette semaine
      14Ad ceux
      13B1b ceux qui
      5A7AAcA5A cfa
      5B7A1bA cfa ou
      4a6caAA7a cha
      13c1A chacun
      A12b1B chaine
      13a1a chaine de
      6c6A1a chair
      6c6C1a chair et
      1A3A7b1A2A chaise
      11AAaA4A3a chalet
      11AAb5A chalet a
      1B2A6A2aA7aa chaleur
      1A2A18a chaleur ca
      2A10bA chalon
      4A8a chalumeau
      1b5A7A chambery
      1A3A5cBgAF2A3AAa chambre
      12AD10c chambre a
      11B11A chambre avec
      13B1d chambres
      15A2a4A champ
      7b6AA champion
      13a1A champion du
      13C1b champions
      13a champs
      1AAA5a1CeFAi1aa chance
      adBb1D3aaaBDAB1AeAA1fBB change
      2Ac7b1eAa change d
      1D6bA2Ae1B2h3C change de
      9a3A1B change it
      13b change l
      1A7aD change la
      23A change le
      13b change les
      b12B1a change my
      1A8c2C1A2A3b change pour
      5A6AD1A6g1A change quoi
      8A1b4A change the
      13B5A change un
      1a13A6AA changed
      AfA3A1Acba1BACAAC1BAbBA changer
      1A10Aa10a changer d
      1D7a3e1d changer de
      13b changer des
      1B6A1A2b changer la
      13b1C6a changer les
      Af11C1A changer ma
      1A11B changer pour
      1A changer un
      1A11b changer une
      1a11C1b changes
      13A1a changing
      13BgAAA chanson
      13Ab1A chanson de
      1b11D1b chant
      1A11Ccca chante
      13Ee chante moi
      13aA chanteur
      1A1A1b13a3Aa chantier
      13a chantier a
      13a chantier de
      13a chantier en
      1A11a1A chantiers
      13B7c chapeau
      13A7c chapeau et
      1BA1A6Ab1A3AA1A2c chaque
      11AAE1b8c chaque annee
      13b10A chaque ete
      2A8A1b chaque fois
      13B4A5a chaque jour
      13B1b chaque matin
      15b chaque mois
      13a chaque samedi
      13a1B chaque semaine
      12dC chaque soir
      15A charcuterie
      13b1A charcutier
      2A3c6B1c2A charge
      13a charger les
      15A charges
      15A chargeuse
      14A charity
      15A charleville
      13d charpantier
      13A9a charpente
      1A11bAa charpentier
      13a charpentiere
      11bAA10B chasse
      13a1A chassis
      A1bcAcaAA1a2CaAabAe2EBA chat
      5A7Cb1c chat a
      6b6BcB chat to
      13a chateau
      13a chateaux
      13a chateaux de
      5A1B5AdcA chatgpt
      14A chaton
      5b7Ac chats
      13AAd3A2A chatting
      6c6a1C3A chatting to
      6C8e chatting with
      A1a4A4aDbb1aA5c chaud
      12Ab chaud a
      13a chaud dedans
      13b1A chaud je
      11cAD chaud ni
      A10A1a1A8a chaud pour
      13a chaude
      13a chaudieres
      4a1A6aA chaudronnerie
      13A1a chaudronnerie a
      13d1A chaudronnier
      13a1A chaudronniere
      12Ab1A8a chauffe
      1b13A chauffeur
      15A chauffeur de
      6Aa4bC chaussettes
      1A11A1a chaussure
      13d1B chaussures
      3A2AA3Ad1bA3AA3B che
      12Ab che ma
      3A2A5eA1a3AA3B che moi
      14A che mon
      13a1A4d check
      13B1c checking
      13B7c cheers
      13A7a cheers mate
      A3A1a2a4BAAAAA1bA1b chef
      15A chef and
      6A6C1c chef d
      6A6e1A6AAA chef de
      13a chef et
      6a6B1A3b cheffe
      13a chefs
      5ab6A2b1A3a chelou
      d14A1A6a chemin
      15A1A cheminee
      4A10b chene
      13B1b cheque
      4aAA4acFdf8A cher
      1a2BA4BA1ebB3AA2Aa cherche
      2b10E1c cherche a
      15C cherche des
      13A1a cherche du
      1A11a1C cherche ecole
      6A6c cherche quelqu
      15A cherche un
      4B8bbC cherche une
      15A cherchent
      2b2A1b2A1AaCd5Ab1A chercher
      2c10E chercher je
      13A1b chercher une
      13A10b cherchons
      13B1b cherchons a
      13b1A cherchons des
      7c5AAA chere
      13A1a chess
      3A12a6a cheval
      1A11a1A7b chevaux
      13a1A7a cheveux
      7A5B1b cheville
      13b1B chevres
      AAbbAC1A1B1AAgAAAAaDBA1D chez
      13C1a chez des
      10b2A chez elle
      15A chez hermes
      11A1A chez l
      1A11dAD3A3A chez le
      11A1A1A chez les
      1A10A1b8Aa chez ma
      13b1A chez mes
      2aB1AC3A1cFAh2AAA1a chez moi
      1b9A1a1A7A chez mon
      13A chez norauto
      4A4BaaCc1b1AbA chez nous
      13d1A chez oim
      13b chez renault
      13b1B chez son
      13BdA chez toi
      13d1A3A4A chez un
      3e1Ae4AALaj4A1AAA chez vous
      12Ab chiant
      7A5bAb chicken
      1BAAA2b3A2cc3AA2cA chien
      13bB chien a
      13b chien e
      12Ad chien s
      11A1a1C chiens
      7b6AB chier
      1bb2b7DAA2a4a chiffres
      11A1a1a child
      11A1A1a chimie
      13a chimiques
      13AcB chine
      4Ab2aA3Babb chinois
      5a9Bc chinois pour
      13DdA chips
      2a10dAB2A cho
      12bBa chocolat
      15A chocolate
      2B2A4a2b1A choisi
      10a4a choisi le
      AAf2A2a2B1F1cA3a1bAA choisir
      2a8A choisir entre
      AAb2A7D6a choisir je
      13Fah4A1A choisis
      2A2d5d1BACc5acA choix
      13c1B cholet
      15b6A chomage
      13aAb1A5A chope
      bAAA1CB2A1Cabcb2cAAAbdb chose
      13a1B7b chose a
      13a chose avec
      1A11BcC2A3aa chose de
      2a10A1a2A chose je
      1AAA9b1A7b chose que
      1cA2c6Ad1FA1bAc1AB choses
      13a choses avec
      13A6A choses dans
      13a1A choses qui
      7A13b chou
      13a choux
      14aB6A christmas
      13A4b chute
      13A1a chutes
      5Aa4eAD1b2c4AB ci
      11e6A5A ci comme
      11AaAAA3b ciao
      12AbcB6B ciel
      13Be7B ciel est
      13b ciment
      12AC7d cimer
      13aA cinema
      aA2A6bcbAB2AAA3A cinq
      13A1a2A cinq ans
      12bA1A cinq heures
      10a8A cinq minutes
      11b1A10A cinquante
      12Ac1A8A cinquieme
      12Ba10c cintrer
      6A9A1b cio
      13C1a cio de
      13a circuit
      15A circuits
      13a circule
      7A5bA cire
      13a cire et
      13a cisaille
      5A7A1b ciseau
      13Cc ciseaux
      13B1B7a cite
      5e6Aa1A4B1A citer
      14a2A citron
      1a7a5c city
      14b cki
      1baA1g1A1A3G2A4c1A clair
      5f7a2A1B claire
      5C7b3A6b clairement
      5A clairs
      dc5c5F1BA2b1A1A claque
      AB8a2d9A claque sur
      ab11B2A claque trop
      1aA4A3A1d1A3A2a class
      AdAA1AA5AeaG2AA2a classe
      13B classe c
      1A11b1B classe de
      1B11d1A2A classe en
      1a11C1A classe est
      22A classe et
      13a1a classe je
      1b11A9a classe que
      13A classe troisieme
      1A11a classe upe
      13I1h classes
      13D1d classes sont
      14Bb classique
      13D1c classroom
      13b claustro
      5A3a3dA1b clavier
      5A7a clay
      5B1a5f1B7A cle
      2BA2A6b clean
      11A1a cleaning
      3d1a7E1A7A clear
      13a1A clermont
      3A9c cles
      AA2A1AA1a3a2a2d1B2A client
      1A11c clientele
      5A3A2Ac3a1A1A clients
      13a clients ca
      13a clients j
      13a clients je
      13a1A cliff
      11A clim
      13a1a climbing
      13b1A climbing trees
      13B1d clio
      a4b4a2BAB4A cliquer
      5c8AA cliquer ou
      19A cloisons
      5A1B5d2A1A close
      13d1A close to
      13D1d closest
      13b1A3b clothes
      15A3c1A cloture
      23A clous
      7e5E1A clown
      4A8aAc8A club
      13C1b club de
      2d2b1A2AAAD1b6A clue
      2b7A2a1b6A clue what
      13d1B cluses
      12a6A cm
      13a cm 2
      13d1C cnc
      6a6a1BB2A coach
      13a coating
      13CcA cochon
      15A cocktails
      1a1A1A1bA2AcCad2A1A1a1b code
      13EAd code de
      1b1A1A5AACAD6ca code postal
      13Gc code wifi
      5AA6e1C coder
      13b1B coder des
      15A codes
      13a coding
      6A4g1abA5a2A coeur
      13a coffee
      13a cogne
      1a11a1A8A coiffeur
      1AA10a1a7A coiffeuse
      2AA9A1A7b coiffure
      AA3A1B3bADAh6BA coin
      13a coin sans
      15a coince
      12Ab1B cold
      2A10a9a colere
      13a1A colis
      2iA8ABAAA6A colle
      13b colle a
      13a collectif
      1A11b1A collection
      1A11b1A collection de
      13d collective
      13B collectivite
      2AAabBa3AA2B3BA1baA college
      13B5A3b college a
      1a11a1C6A college c
      13A college de
      1A11b college en
      1A11a1A college est
      13D1d college je
      13a college on
      1a3Bb2a3AaA collegue
      6b4A1A7A1a collegues
      13A1a coller
      13a1A coller des
      6A colmar
      15A colonne
      13Bab colour
      1ADBAA1A5a1f2A1b2a com
      13a com ma
      2D2A7b1c com metier
      15A com mon
      13a1A com un
      A3A2A1A3AbcAA2e1aAB combien
      13e1C combien ca
      13F1c combien coute
      13dCa4A1b combien d
      A4c2bA1a1bB1AA2f1C1A combien de
      14Aa combien en
      13AeD4A combien font
      13ACb combien gagne
      4A8A1d combien le
      5B7cAb4A3A combien par
      13BAc4A combien quand
      13CAb combien une
      13a combinaison
      b1BAADAc5bAAfC1AA1cab come
      11ABA1CgC6A come again
      13C1c come and
      13a8A come from
      13b1A come out
      2e8A1B comes
      2e8A1B1A comes to
      9a8c comfortable
      15A comics
      5b7a1A coming
      13b coming up
      a2B2A4A1e commande
      13d1B commande numerique
      13DbdA commander
      7AA2a1d1C commandes
      13f1F commandes a
      13a1A commandes d
      BCacAa1bbbbacbDaCcBAa1BdA comme
      15A comme a
      13d1BA comme au
      1bc2B3b1cCc1C2Ca3AD comme ca
      13Ac comme chez
      11e6A5A comme ci
      15A4A comme dans
      13B1b4A2A comme diplome
      13B1a comme en
      3A11C1A2d3A comme infos
      11Ac11A comme je
      13B1a comme l
      7b4aC1a8A comme la
      2A10a comme les
      13b9A comme ma
      13A1b comme metier
      15a comme mon
      13b1C2b5b comme on
      2b15a3a comme question
      5e9B4A1A1A comme reponse
      AA1d1b7F1E1dB4hA comme si
      10a2b10A comme tout
      5A1A3b2A1A7e comme tu
      5a1A6AA8a comme un
      7A5b1A comme une
      AB2aA4BA1A1b1cAb2AAA commence
      4a5A4c3A commence a
      13a1A1A commence la
      10A2bA commence le
      A4A5A1G1C1j5A commencement
      2A1cA4AA1B1d1A commencer
      13A3a commencer encore
      bbACdfaBAA1ABFagb1AaA2DA comment
      4b9AE3A comment allez
      5B5a1b1Da comment c
      A1b1An5AAg1MB1A3B1F comment ca
      13b1C2A3b1A comment de
      15cB comment demander
      13A1b comment devenir
      15a2A comment devient
      aaCa1D5Ban4A2A2C comment dire
      6A6b comment elle
      2AbAB4A2AA2A4A comment faire
      a2a10AB3a comment fait
      13G1g comment fer
      4ea8a1A1A comment i
      3C1A7e1bb5A1a comment j
      aABBAFc4c1E1hb6AB comment je
      1a3b7B1b comment la
      5A7ccAA comment le
      13a2A comment marche
      1a1A1ca3a2AhI1ACaA3A comment on
      13A1a comment ouvrir
      3A1c7b1E2A comment pour
      13A1a comment proceder
      2A2e12A1A comment repondre
      2A10b1b comment s
      2b12cA5A comment savoir
      4ba7g1D comment se
      4aA1A1a4ACA3b1A comment tu
      15a comment verifier
      2h2A9C comment veux
      2A12AA4b comment vous
      2A10G1A2g4a commentaire
      13a1B commercante
      12aB1A7ba commerce
      13b1A commercial
      1a11a3A commis
      13a commis de
      1A3a3a3B1A7a commode
      1a9a3A3A3b commune
      13a1B2c communiquez
      13C5a compagnie
      13aA compagnon
      14Aa compagnon du
      1b3A7Ecb6A company
      13A1b6A compare
      15a6A compare with
      13b1b compas
      2b10b6A competences
      13A1c competition
      3b1C7a1AAd complet
      3a9a3a5A complete
      3c11A7A completely
      2eb1a1a5E3A2A3C completement
      1A3Cb4dAc1BB5A1a complique
      2a2Ba6A1A complique je
      15b6a comportement
      1c1A2A comporter
      7A5a composant
      13a composants
      6A6b1A composite
      13b1A composites
      1BA2f3A2AA1A compren
      1AA2g7G compren pas
      5c3A2AA compren rien
      AAA1BgAA3AAa4A3cAB comprendre
      5c7B1a6b comprendre ce
      5E7f1a8A comprendre comment
      5b10D5a comprendre la
      13a1A comprendre les
      1AbAABaccabA1AAaDAA4A comprends
      5d3Ba2E1B comprends are
      13a1A4a comprends bien
      5B2d4AA comprends le
      5B4A2b comprends mieux
      1Ab1ACa1AaaAAh1aC4AaA comprends pas
      8abA2B comprends que
      6ac1Ba1bFABA5A1A comprends rien
      5A7A1b comprennes
      16b compresseur
      AfAA1b1AA1b1AAAFAcA1e1A1d compris
      5C10d7A compris ce
      1b3C9A4d1A1A compris de
      1b3a7b2D1A compris la
      1b13B8A compris le
      1a3b6A11A compris que
      5B14b compris quoi
      13a1a4A comptable
      a2e1A4aAdEaA2A1c1acC compte
      13b9A compte beaucoup
      1A1A9D1A7d compte de
      3c9C1A compte et
      13a compte les
      1B11E3a5f compte pas
      3c9B1a4f2AA compte rendu
      3AA8c1A3a3Ac compter
      13b1B4B1a comptes
      13A1A1b compteurs
      13A1A1b compteurs a
      6b6A1A computer
      6A6c computers
      5A1A2A2c1A comte
      5AAf3A1BBBA3ABA1A con
      7b6ABA3A1A con ou
      13a9a conakry
      5e7A2A3A concept
      1bAb1B6AD4d2A1b concerne
      12AA1A2d concerne pas
      13A1b concert
      13a concerts
      13a3A concession
      15A concevons
      15A concevons et
      13A1c concours
      13c concours de
      13b1A concret
      5d7A1a concretement
      5A9e6B concretement ca
      13C1d concurrence
      2AA7a1b1B condition
      11d1D1b8A conditions
      7A5b1A conducteur
      13a1A conducteur de
      13a1A conductrice
      12AcAA8A conduire
      13A1a conduire des
      13a1A conduire la
      15B conduire une
      13b1B conduit
      1A11c conduite
      13a1a conduite accompagnee
      13b1B confection
      1A1a1Bb8b1B1A confiance
      5A7C1h3A confiance en
      5A7A1e1A5a confidence
      3B9C1c2a2A1a confidentiel
      1B1A2A6B1a6Ac confie
      13e1C confier
      13b1A3A confinement
      12AD1a3A4b confirme
      1g11F1A2A1A confondu
      1c11B4A confondu avec
      1b13A4A confondu deux
      5f3A3D1A8C confused
      14Aa conges
      1Ad1AaAab1B2AdCAACA1AABc connais
      13c connais deja
      13Ac8Ab connais la
      13CaB8b connais le
      1Aga2A2A1aACAB1ACA2AAB connais pas
      5b1b4bCA connais rien
      13a connais tous
      4c2A4bA connaissances
      13bca connaissez
      6a17A connait
      13a10A connait le
      A4a7GbA2A1A1ea connaitre
      7c7D connard
      7B5Af conne
      1a11BAbA connerie
      3a9A9a connu
      6C4a3c5a conseil
      13B1c conseil d
      6A4a1a1a conseil de
      3e2g6CAB4A conseille
      2B1AAc4A1CaD1AAA conseiller
      6a6b1B conseiller d
      6B6a conseiller les
      4aA7cAb6a conseillere
      4a8A1a conseillere d
      6A6c1B conseillere en
      6A6b1a conseillere m
      6B8a conseils
      11AAa3b consent
      3b19D consentement
      1A1a1A1a3AbA conserve
      6c conseye
      1A5A7A3b3c considere
      2A2eA8AA3a3A consigne
      3A9bBb console
      13a1A consoles
      13a constructeur
      13a constructeur de
      13c1A construction
      3A8Ad construire
      13a construire de
      13a1a construit
      13a construit une
      6B6h1A8A contact
      6a6B1A contact avec
      6F6b contact humain
      6A8C3A1a contacte
      6a6G1c contacter
      4aB5AAgACAb1A1a1A content
      13A content avec
      4bA7A3b3a1A content de
      13b1A contente
      9a3A1A2b2A continu
      13C5a1a continuation
      3AA1A2b3A1bA1g1Aa1AA continue
      13a continue en
      10a2A1A3A continue in
      10a2A4aAa continuent
      a2A2a3a1CD1cA1Eeba1A continuer
      10a2c1E3A continuer en
      1c9BBA1B2A5f contraire
      11ABC10c contraire j
      1b13A contrairement
      1b13A contrairement a
      3a1B9c4A contrat
      13b1B contrat d
      2A2Ba4edBaA2A contre
      11aAb10A contre je
      12aB1A contre l
      13a1a contre la
      13a1A contre le
      14ba contre les
      13a1B control
      1A11Bac controle
      1A11cAA controle de
      13aA5a controler
      13aAC controles
      3b9C5cA2A conv
      13b convaincre
      6AA3a1A10c convaincu
      3A1Ba4BgB1Bc2A4b convention
      3d1a1B3A1FA4c1AAB conversation
      1b9B1A1A8b conviendrait
      11A conviendrait parfaitement
      2AC6aACc1A2AA3Ac convient
      12b2a2A5C convient pas
      1A11aaB cook
      13b cookies
      1a11B1a cooking
      6A4Aaa1b5b2B cool
      13A7a cool de
      24a cools
      13a coordonne
      3a2c6C6A coordonnees
      6A2AAaAe1A3A3aA copain
      13b1B6a1A copains
      13B1c cope
      13a1A copeaux
      1aBc1b7BcA7AA copie
      1AA4A1aA2AagA6a copine
      13b1B copines
      7A5c1A coque
      1fA10D1A coquille
      13c4A corde
      11A1CbB8d cordes
      13b cordiste
      13b cordonnier
      1A10Ad10A cork
      15A corner
      9ab1aA1a corps
      ABA6A2Aa9Aa correct
      1A13b1a3a correctement
      1a11C correcteur
      1f9B1CAa8A correction
      1bA2A6aA1c4B2Ab correspond
      13c6A correze
      1A3A4A1Aaaa7AA corrige
      1C11c corrige les
      1A8A2AAc corrige ma
      1A13A corrige mon
      Ad1A1A4B2bAb2A corriger
      1A11b1A corse
      13e1C2b cos
      5A7eAb6A cost
      5A7a10A costaud
      13a costumes
      baaB1A3aaB1Aa1badA2ABa cote
      13dAA2B cote d
      1B1A1A7i1B1a2A cote de
      13a1A cote du
      2A15a cote et
      1B3A7B4b cote la
      15B4a cotes
      4A8b5A cou
      13a1A couche
      5a9A coucher
      11c12C couci
      4c1A4A1AaBA4A coucou
      4b8B coucou c
      5A5A1a1bA2A coudre
      15A coudre des
      15A coudre les
      13a5A coudre rad
      13a couds
      bABA1ab2acd1H2aaa1a2bB could
      2A8a could be
      13b1A could do
      A10e12B could go
      c5A4A1A1eA3a1A could i
      13C1b1a could my
      A9a5A1a could we
      aA3ca2aaA1AaLcA2a2c could you
      2e4B4aaBA2A2A1Aa couldn
      2e4B4aaBA2A2A1Aa couldn t
      3a8A1A coule
      13A couler
      14ca couleur
      22a couleurs
      12AbAB couloir
      6c6A1B counsellor
      1A3AA4Aa5A4cc count
      11Aca1A8c count me
      13A1a country
      b2a1ea2abfCEAbAb1AabaAC coup
      5B9b coup c
      11cAb1A coup ca
      5da4B1A1B1A2AaA coup de
      11A1e1A4a coup on
      2A8BbC5A4d coupable
      2A10A10c coupable de
      1A3A7FACfB1fB2bB coupe
      13B1a coupe du
      13a coupe je
      5A7D1A3a3b coupe la
      13c1A3a4A coupe le
      13A9a coupe les
      4AA1A3A1cbAB2a3a couper
      11A1ab4A couper du
      13B1bA couper la
      15A couper le
      13aAb7A coupes
      13a1A8a couple
      2A7A2c1A3A cour
      10A2E1e cour de
      4A8d1A3A courage
      11AAA10b courant
      24A courant ca
      13AcA courgettes
      11AcAAa2A5A courir
      1A11e1A courrier
      1A11a courrier de
      1A2AA3AAb1Cbb1AAdb2AB cours
      13A5a cours a
      13b1B3b cours d
      10A3A8A cours de
      15b3A cours depuis
      13A1a cours je
      1A9BcbAA1A5Ac course
      13d course de
      13B10c course i
      13A courses
      3A7b1a1B4aA2A court
      13a4A courte
      1AbA1A3aBAAbaC5aAbA cousin
      13a1A cousin a
      9a3C9b cousin de
      13Fc cousin est
      10A1Aa10A cousin il
      13a1A cousin on
      1A4A2Aa1Bc10B cousine
      13a10A cousine a
      9C1AbcaA3AA cousins
      4AA6BABc6A1a coute
      4A8a1b8A coute combien
      13CbA coute le
      13DCc coute un
      13bBa coute une
      13a couteau
      13a couteaux
      13a coutelier
      13A1d couter
      1aAA9B1b7aA couture
      2A10a couture je
      13b1A couturier
      2A couturiere
      13a1B couvert
      13b1B couverture
      1a2A7Bd1B8A couvreur
      13BAc cover
      13a covering
      2A10a cp
      4a8a9A cpe
      12AA10b crache
      5A7B1e crafts
      2A2a6Ad4AA crains
      3a9cAB4B2Aa crame
      9BA2b crament
      e12EA cran
      13A cran en
      13A craque
      13a crayon
      13Ab create
      15A creatif
      13a creation
      2A10aAb creative
      15B3a creche
      13Cae6B cree
      13Cbb creer
      13a1A creer des
      13E1d creer une
      15A creil
      13cb9a creme
      13a crepe
      13Ac1A crepes
      A crepi
      13a9A creteil
      6Ae5FAB cretin
      4aA9B creuse
      13a creuse des
      13A creuse la
      11AAa5a creve
      1A10aA crever
      13a1A crew
      7A5B2d7A criais
      11A1cAB3A crie
      6b6B cried
      13a crier
      13B1b crise
      12bb1A7A crises
      13a crises d
      2A10a croche
      2A10C5b croche sonne
      15A crochet
      1cAA8bCab8A croi
      2a2AA4abb1aAb2A crois
      13B crois aux
      13E10b crois bien
      1AA2A5AdD crois pas
      13B1b8A crois qu
      1a9Aam1AAA1aA3A crois que
      15A croissants
      13B1e6A croit
      13B1d croit plus
      12AabA croix
      13B1a croquettes
      5A7a croquis
      13caA cross
      1A10b3B1A cru
      13a crue
      13a1a7a crush
      13a1A css
      5A3A3a1A2b3b cte
      11A2bC cuir
      Aca9bEBa1A1A2AaA cuisine
      13a cuisine avec
      1a cuisine c
      13Ba7Aa cuisine de
      15A cuisine et
      2b10C9b cuisine j
      13a cuisine je
      23A cuisine me
      1b13A cuisine ou
      1A13b cuisine tout
      1AAA8Aab7bA cuisiner
      2A10a cuisiner mais
      14A cuisines
      1A10Aa1a cuisinier
      13a cuisiniere
      13b cuisiniste
      13a1A cuisse
      7a5C1b cuisses
      13a cuisson
      6A6b1A cuisto
      2A10b cuistot
      13b cuivre
      12cC1a3b4A cul
      15A cultiver
      15A cultiver des
      12bB cup
      2b4A5B1a4a1c1A curieux
      13c5b1A customer
      13AAa3B customers
      15A customise
      13b customiser
      13a customiser des
      2A10C1ac6a cut
      3A9c1A cutter
      13a cuve
      13a1A cuves
      1A2aC6bf1A1a1AA2Aa cv
      11Ab4a cv pas
      13A5b cya
      13a1A cybersecurite
      13BdA cyclo
      fD1Bb1C1bCdab1A1D1bAb1ABb d
      b12A1a1A d 1
      2A10B1b d a
      13CAc d abandon
      a1A2AA3AeAa1D2B3aAB d abord
      2A2bA3aAbC1C2baA1aab d accord
      13B1a d accueil
      13B1b d acier
      13B1c d administration
      11A1a d affilee
      5a7A7aA d aide
      1A10A11a d air
      B1A9BE1c4c3b d aller
      13a1A d alles
      13a d alu
      15A d aluminium
      13a d ameublement
      13bA d amour
      4A8b d angers
      9Gh2dcc d anglais
      13a d angle
      13a d angoisse
      13c1E d annee
      13B1A d annees
      13C1d d application
      15a d apprendre
      13a1A d apprentissage
      5A7a1B1Ac d apre
      B10AAEfF2g1a1A d apres
      11A1C10a d argent
      2A1b8A1Bba6A d arriver
      13A1b d atelier
      2A3a1a2b1g1A2B1a d autre
      5a5fAF1c8B d autres
      b9AAAJ1ECBC1CA1d d avant
      13c1B d avenir
      15a d avion
      2fc7bC2b8A d avis
      2B2aa2a1BAE1D4bc1ac d avoir
      c17A d avt
      9b1AbE1e5B2c d be
      12aa1A d chez
      13b d eau
      13D1g6C d ecole
      13C1b d ecoles
      15a d eleve
      13b d eleves
      15A d emballage
      5b8AB d emploi
      3a2A6H1c2f2a d en
      13a1A d endroit
      13a1A d engins
      13a d entree
      10A2D1c d entreprise
      13c3A d entretien
      13E1a1f d epi
      6A8A8b d equipe
      11A1B1c d essai
      13a d essence
      11AaA1b d etablissement
      A12a1A2A1f d etape
      13A1a7a d ete
      1b2c1A4BdF1a5aA1a d etre
      1a d etudes
      13a d fils
      13d1B4A1a1A d go
      13A d happily
      12c11C d hate
      2A8dA6AA3B d have
      12Aa1A d heure
      15c d heures
      5A7Cca3A d histoire
      13AA d hotel
      4AA7c1a d ici
      1Ab2A5A1A10A d ide
      A1D2A5B1c1A d idee
      2A10c1A d idees
      d12D4A d il
      7a5C1A d incapables
      1A10Dc1A8a d internat
      2B8Ada10A d la
      abA7a2E1d1a1cA1A d like
      12Ba1B8a d love
      2a16A d ma
      11a1A d mes
      14b7a d mon
      13a d ongles
      13aAA d or
      15A d ordonne
      15A d ordre
      1A2a1a6b3A4a d orientation
      11e1D4Ab4B d ose
      8b1BA1a1a d otre
      BcB1A8bCe4B1aB d ou
      13f1b7C d oublie
      13D1b1b d ouverture
      13a1A d ouvrir
      1AA3a3bAdAA3A3aaA d rather
      6b6B d sonne
      13a d sur
      B12c d truc
      b4ac4D1Db2A1A1a d un
      hBa1baafa2aAFCHAaAA4A d une
      13A1d6A d usinage
      13a1C d usine
      13B1d d usineur
      15b d want
      A1a8BaA4A5a d y
      5A1A5BeEb3A1a d you
      11A1B1a da
      b4A5A4A dabor
      3a9A10b dac
      3A8cA10a daccord
      3A2a2aAABf1a3A2a1A dad
      13a1B dad is
      13A1B6ba dad s
      13D1c daily
      4A9cB dakar
      11Aa1A5A1A1b dako
      5b7A1Aa dal
      5b1A4bD1b3a dalle
      13a damas
      A5f3A1cb1G1A3A2A dame
      6a6a1B dame a
      13a1B5A2A dame de
      13G1g dangereu
      13D1c dangereux
      1A10ac1a7a dann
      13b dann la
      13A9a dann mon
      Abca1cBAAbaaaAAGa1BacAbac dans
      2A8a1A1a dans 1
      1A dans 2
      3a9a dans 3
      9a dans ca
      1e11C1B4A2a dans ce
      13b1A dans ces
      1a3c3b3aAA6A dans cette
      11bA11A dans d
      13a dans de
      13B dans des
      11A1C1A3e dans deux
      1A13A3b dans dix
      15c8A dans ecole
      13b1A dans in
      Aab1aA5a1FAe1aA1b1aA dans l
      ABCA1b1A1a2ElaBbAaBA1a1a dans la
      2baAAab1Aa2AcAb2Ad1BAC dans le
      aA3Ac2A2AcAA3Ac dans les
      aBb2d4A4B2A1C1AA dans ma
      Aa1A1A5ABFAb4A2dk dans mes
      13a dans mn
      1caA1CB2A2fBB4A2Aaa dans mon
      1A8a1AD1d2a3AA dans notre
      5a8CE6h dans quel
      15a dans quels
      13a dans restaurant
      15a dans ses
      2b10D1b dans son
      1aAa1f1A5A2A3a1A dans ta
      12h1A9D dans tes
      1a1c3a5AaA3Ab1Aa dans ton
      13A1b dans tout
      13a dans toute
      15A dans trois
      2aA1ABA1aA1Ae1D3A4a dans un
      1B5A2bA1iaF2A1B2AA dans une
      3a9a1B6A dans vos
      3a9E1bA5a dans votre
      1AA2A7bc4A2A danse
      13b danseuse
      1A7A2Ab1a2b1Aa1AA daron
      23A daron a
      13a daron e
      13A4b daron est
      13a1A8A daron il
      AA4a1B4B1dA1a3A daronne
      13A1e4A3a darons
      1A1d9b1B7B data
      1d3A1A5c1CA3AAaa date
      1c11B1c4A1aa date de
      1a1Aa8H1d dates
      1a11B1a dates de
      5A3aa7aa4b daughter
      13A1A daughter is
      5A7a1C3a3bb daughter s
      bbA7AA1D1ACBAB3b davan
      ea3B5A1A1C1A2A1A davant
      AA8a4c4A davantage
      1bB8dAC davis
      A5d4AB4A3da davoir
      c12A davt
      13b1A dax
      A1AAc6cacA9A day
      15A day is
      11c1b1C2A5B days
      AA1cbBcAad1HcABAEAacfbdec de
      7a5A de 12
      1b10AE1b de 15
      1c11A1B de 16
      13A1A de 17
      14bD de 18
      15A3A de 2
      1a11C1b8b de 3
      1b11a1A de 4
      11A1a1A1c de a
      eA11B1AB1A4a de avant
      13Ea4a de batterie
      15a de beaute
      A9a4ba4A de bien
      14A de bois
      1A1b15A de bon
      9A3a3c de bonnes
      13B1a6A de bosser
      7b5B de bot
      2A2A7a1a de boulot
      13AAc de bras
      12abA de bruit
      15A de bureau
      1B10aAac de bus
      13AAb4b2A de c
      5AAA2AcbB1E2b3cCA de ca
      13a de cables
      15a de cafe
      13a de caisse
      13b1A de cap
      7A5c de cape
      13A1b de carrosserie
      13a1A de carte
      13a de carton
      AA1B1AA4b1BCd4c2DA de ce
      13B4a de celle
      13a1A de cent
      2A9bAba3c1BB de ces
      2b7aAcDAa3a2a de cet
      A2a8A1BE2C3cA de cette
      13a de chambre
      15A8a de chantier
      13a de chaque
      13b1B de charges
      4a8B1b de chaudronnerie
      13A1a de chaussure
      15a de che
      1Ac3b5BDAd3C4b de chez
      AAd2B5B1C1A4a de choisir
      3A2A6a de chose
      1Ab2d7C1B4b1A de choses
      13b1A de ciment
      12AA1a de cinq
      11A1a de cinquante
      3A3A3a1AbB6Ab de classe
      15A de collectivite
      1B11b1a de college
      5A7b de collegue
      15B de commande
      13a de commandes
      13a1A1A de commencer
      13CAc de conduire
      1A13a de conduite
      15C4A1b de connaitre
      3A3a de conserve
      4A10A2Bca de continue
      a12E1B2Agb de continuer
      13a1A de copain
      1A8a2D1A2eA2AA de cote
      13b5A de coupe
      13b1B de couper
      13a de courant
      13d1C3B de cours
      13b1A de course
      13A de couture
      13a1A de couverture
      13a de crepe
      13Aaa de crepes
      12Aa de croix
      5A de croquis
      1a11fAA7A de cuisine
      15d de d
      5a9A de de
      13B1Bb5a de demander
      1a11A de demenager
      15A de dessin
      15b de deux
      13a de devenir
      13Ab de dingue
      1a1A1c5b1I1B2e1A1bcA de dire
      1A11b de distribution
      13b1A de dix
      12AF1A8a de dormir
      13a de douze
      13B1a de dunkerque
      b3c2A1b3EbA6A de faire
      1b10AF4a4c de famille
      13a1A de fenetre
      13A1a de fer
      7b5AAA de ferraille
      13E1b de fevrier
      6b4A1A6A de fil
      a12bA1A7A de finir
      1A de fleure
      15A de fleurs
      11fBa10D de foi
      13a1A de foin
      6A6FAd de foot
      13b1A de formation
      5A7c8A1a de fou
      10F2nda4A de francais
      2a4b2A2Aab de france
      1A8D2bAe de franse
      1c11B de frappe
      13A1b de frein
      15A de fruits
      13A1a de galere
      3A8A2A7c de garder
      13aA de gateaux
      13a1A de gaz
      13aAb de gens
      7A5abB de glace
      13B1b de grenoble
      13A de grille
      13a1B de gros
      11A1c1D de groupe
      13b de guinee
      11A1c1a de jan
      13a de janvier
      13A1A de jeune
      1A11B1c de jeunes
      4A6BAb1B8A de jour
      15A3a de journee
      13D1c4A de jours
      5A6gb1E2B1f1A de kestion
      13dAB de kilometres
      A1A3fcAa1dBL1AbB1abbA de l
      BaDB1Bbe1Aaa1EbdAdAcC1aaA de la
      1A6b1a2b de langue
      2b9cA8bBB de le
      22A de legumes
      13A de lens
      13A5a de les
      13b1A de lieu
      2A4A5b1a de ligne
      13D1c de lille
      A12BABg de lire
      13a1a de lit
      15a de livraison
      13c1B4B de livre
      11BcC de loin
      13a de luxe
      13c de lycee
      A14a de lyon
      1b3Dc5AFAaa1AA1e2A de m
      1aaa1AAA3B1JcBAAc1C1feb de ma
      13b de machine
      12A2a de machines
      5dA4A1C1B5aA1b de main
      7A de maintenance
      1B11A1c8b de mal
      12a de maman
      13a9A de mamie
      14Ab de manga
      13A1aa2A4A de manger
      15A de materiel
      13ECh6A de math
      1A3A7FdE de maths
      aabB1AA4bCCAab2ba1Abc de me
      13a de menage
      7b5A1B de merde
      1e1d1B5baM1D1b2aAbfA de mes
      1CA2A7A1c6A de metier
      13AAa de metro
      13a3A de meuble
      13a de mezon
      13e4a de mieux
      13a de mn
      13a de mode
      ABBl1cB2A1cBDGHC2AjAaAC de moi
      13a1B de moins
      8AAg2C7A de moliere
      Aba1Aab4bBKbF1AC1eAchB de mon
      13B1b de moto
      10ABbc de moyen
      9Ba4a de moyenne
      18A de mur
      15A de muscu
      1b11a1C4A1aa de naissance
      15A de nancy
      13A de nantes
      3a1a7B1A2a4a de ne
      15A de nettoyage
      13AAa de noel
      3a9a6cA de nos
      1a11A1B1A2ba1Aa de notre
      5A6aB1c6B de nous
      b4A7C2acA de nouveau
      11A1dAB8A de nuit
      4A6ABAAa8e de ouf
      2b7A2D1a de papier
      15a de paques
      13A de paris
      6a4AB5b4A de parle
      4a1A6D1b2b2a1A de parler
      12AC10b de partir
      5A9a2d de pas
      13b1c2A4B de passe
      d3A5a2c de passer
      2C10f1A de passion
      13A1a de pays
      12aA de peinture
      15A de pelle
      13c1A de personne
      15A de petites
      15A de petits
      13a1A de piece
      13aAA de pierre
      13f1C de place
      5A7c de plan
      13a1A de planche
      15A de platre
      3B3A5f1C7A de plus
      13a de poisson
      15A6A1a de porter
      7A de potier
      8a6C4b de poursuivre
      1A11b1B de precision
      15A de presse
      11B1D1B8C de probleme
      4Ab9B de prod
      5b5a1B1C de production
      13a de profil
      13a de proprete
      14aA de quatre
      13a de quatrieme
      A4e7eB de quel
      5A7A1c4A de quelle
      6b6AAA de quelqu
      A4A7aAfA1i3B de question
      A1A2b5A3d1A2b de questions
      6b6C de qui
      13D1d de quinze
      b11b2B3A4b de quitter
      5d1AA2a1bA1a3b1A de quoi
      15A de recharge
      4B1b de reel
      13a1AA de refaire
      a10A1a1A de reflechir
      13a1A de regarder
      b12A3b1A de remonter
      11a3B de rentrer
      5c7A2A1a de rep
      15A de reparation
      15a de repas
      aaB2Ca4bB2bA1afab de repondre
      2d2fA6ABD2A1B1A de reponse
      13C1da5A de reseau
      13b1A de restauration
      12bB4A de rester
      13b1A7A de retraite
      13C1b de reussite
      2aA1A1c3B1Ada de rien
      13b de rire
      7b5a1C de robot
      4a8B1b3A de roubaix
      13A1a de route
      A12f1Dba2A1B de s
      13a de sable
      15a de sac
      4a8C1d de saint
      1C11d de salle
      2C2B5AAD1H2a2Af1B de savoir
      1A de scie
      12aA1b de scoot
      12aA de scooter
      5a5AbBAb1a1A2b1A de se
      15A de seconde
      13a de secret
      13B1a de securite
      13a1B de segpa
      13B1d8a de sejour
      13b de sept
      1b1a11a de ses
      4A3AdAA1A de shakespeare
      13A1c4B de signer
      9a3AA de site
      6A7Aa de sneakers
      1a1A9A2a6aA de son
      13E10a de souci
      2A3AA5e1A de special
      13D1a7a de sport
      A5AA4aD1h1A4AA de stage
      a1dA7a1B1A8b de suite
      13B1e2A de suivre
      5A8Ag2A2a de t
      3b1A1B5AdAB1b1Bccb de ta
      14a de tarte
      4c2A5ABc4A de te
      6Aa5AAA5A de techno
      7A4fE de tel
      1b4DA5aAa7c de telephone
      5A5c1Bad4A de temps
      13a de terre
      1A1b3A4AB4acA2b de tes
      7b5C de tete
      13b2B de theatre
      4a8D de theo
      13a de thiers
      13B1a de tissu
      13a4A de toit
      3b1A7B1B5a1A de ton
      13Ab de tous
      bbAB10dA1A1Ad2bA de tout
      5a5A1A3A3c de toute
      3a9B3A2a de toutes
      5A7B1d4A1A de tps
      1A9AbDAc de train
      6a8b de transmettre
      12ba1B6a de transport
      5b7A1A8A de travail
      13b de travailler
      ag11CAA1a2C2bA de travers
      A14b de trois
      1A2a8C1a6b de troisieme
      13a de trottoir
      12aeAA2A1a2A de truc
      13c1a de trucs
      13EAe4A de vacances
      4b1A6a1a de venir
      6A6b1A de vente
      11A1b de verre
      13A4A4a de vertige
      14A de vie
      15A de vieilles
      7A5a de vieu
      13b1C de vieux
      1A3b7AAB de ville
      11b1A10B de visiter
      15A de vitesse
      6b7AB2A3A de vive
      1A11d1B de voie
      13c1A de voir
      13A1b de voitur
      5B5AbA de voiture
      3c1Aa6E1c4A1bB de vos
      1A1c1c7E1DAA2BfaBA de votre
      2f1bA1A1Aa1AeAC2A1AAcAA de vous
      6d6A1B8a de vrai
      6A6d1D de vraies
      13b1B de vrais
      6a6B1c de vre
      13c1C de yaourt
      1A11B1B1e3C2A de zero
      7A3Bda1A8A dead
      2A12a deal
      13a dealing
      13a dealing with
      B12C3b deb
      13a1a debarrasser
      3A1A1b5c1A4A debile
      17A debosselage
      13b1A debosseler
      13C1c debouches
      2B8BAj1D1A1A4B debout
      12A debout 8
      24A debout huit
      13a debout je
      12b2B debout longtemps
      12Ab5A debout toute
      9B3cAa8b debrouille
      BA1bAb5AAI1B1g1abA2a debut
      13c2aA debut de
      1A11d3a2A debut j
      5A5b1A10A debut je
      5a7B1a debutant
      1A11b1A dec
      13BAb decathlon
      11abA5A decembre
      7b5AA dechet
      14bB dechetterie
      2B2A1A3iCD1a5Aa1A decide
      2c8A1B1a4A1A decider
      12AAAa decides
      13g1aA1A2A decision
      13D1d decisions
      4A8H5e deco
      15c6A decol
      2A5A4e1a3b decole
      13d5A decoration
      13a decorer
      2A decors
      13d1BA decoupe
      13a decoupe laser
      13a1A decouper
      15A decouvert
      4bb5A7A4A decouvre
      13B1b decouvrir
      6a8Db1Aa3A decroche
      13a1A decrochent
      13A decrochent leur
      13A1b decrocher
      13c decrocheur
      AAAbbbA5aa1AA3A1aaA dedans
      13a dedans je
      12Aa dedans pas
      13B1c deductible
      4A6d1A1A defendre
      13A2b6A defile
      11Aa11a definitely
      3c11B4A2A definitivement
      3c9A9b degage
      12aa1A8A degoute
      12A degoute pas
      13a1A degres
      15a degueu
      12Be dehor
      1Aaa3A3BcHBAa2AAA1Ac dehors
      12a dehors a
      13a dehors an
      12Aa10B dehors avec
      12BF10g dehors c
      12ab10A dehors ca
      13B10b dehors dans
      24A dehors de
      12ab10A dehors en
      11b12A dehors et
      13bAA dehors il
      12c11A dehors je
      11B1c10A dehors l
      13AcB8A dehors la
      13A dehors le
      13F10c dehors meme
      13a10A dehors moi
      12abA9A dehors non
      12Ab1b6a dehors ou
      12aa10A dehors par
      12AeC dehors quand
      12aa10A dehors que
      13B7A2b dehors toute
      aA1A1CABA2Bb2AcBAAeBBAf deja
      b12b1AAA deja a
      13C1a8a deja avec
      13A10a deja des
      12bc6AA deja donne
      13a deja du
      13B6a3a deja en
      16A deja fais
      b11AGA1A3A3f deja fait
      12Ba1aa3A3b deja la
      13b deja le
      13a deja les
      7A5Ad1A3A deja mange
      1B11d2A3B3A deja repondu
      14AA4d3B deja sur
      13a deja un
      13a1A deja une
      b12A1e delais
      13c1A delegue
      AA1b3A3c1EAc7cA delete
      3A3A7b delete all
      3a9A1a7A delete everything
      A2b9B1A delete my
      13a1A deleted
      12cAAC2A3ba delire
      13B1b deloyal
      Aa1a1AaA3BbDehAD1b4A demain
      13ACa demain a
      c12BbAc3A2A demandais
      b13AA4A demandais avant
      15Ac demandais quoi
      a1db1AbA4BG1ff2AB1DAb demande
      A1c2Ca4e1C2b2AA1A demande a
      2c8A1e1EA5B1B demande ca
      13AAb demande combien
      13a1B demande d
      13a1aB demande de
      3b9A demande l
      3c1A7B1Aa2A demande la
      13a1a6B demande pourquoi
      15a demande quel
      5b7BA1c demande quoi
      6B4A1I1l6A demande si
      11A1c1BA5B demande toujours
      6c demande un
      13c1C demandent
      A1aa1A5bAFa7g1A demander
      2a8A1C1cA demander a
      11A3E6c1A demander ca
      3a9a1A demander de
      11a1A1A6a demander mon
      5b8AEB5c demandes
      5B7b1A6A demandes ca
      bADA1cA6f1Ca1b1A1B demandez
      5A9Aa5a demandez vous
      13D1d1a1A demarche
      15A1a demarrer
      13c1B3AA3A demenage
      1aA10g1C demenager
      dA2C7AbA demi
      A12eAA demi heure
      13B1b demi je
      dA2A8D demi tour
      G2A9g1A6A1A demonte
      B12c demonte e
      3A11A8A demonte tout
      5A7d1A1AA demonter
      1c11E1A denis
      15A dentaire
      13a dentelle
      13aBc3A dentiste
      11AeBAb dents
      13a1A denude
      11iCa1A6A1E dep
      2A1A6bBb1A1a1A2A1A depan
      4A depan de
      15A depan le
      11b10b depann
      11b depann di
      13a depannage
      11A1CAA5b depanner
      14AA depanner les
      13b1B depanneur
      C4A5A1GabAf2b depart
      1aA2a7dAd1A2A1A departement
      2f8B1D7a depasse
      2b8d1CAC1A3A2F depend
      11c1B depend avec
      11c1a1A8A depend de
      11G1a depend des
      11a1DA2A3A depend du
      2b8B1b1C depend si
      11iAFAb dependra
      11fAC dependra de
      11c1B dependra du
      5A5C1AA depends
      11b depends how
      11a1E depends on
      2A10a6A depenser
      5A6Aa1A8b deplace
      b12a2A deplacements
      11A1c10A deplacer
      13b1A deprime
      3a9C1eBb2b1A depui
      13a depui la
      3a9F2Bb2c depui le
      AAbA2A3DCAa1EAcAAaA1Ae depuis
      10A2a depuis deux
      13aA2A depuis hier
      10B2b depuis huit
      13c depuis je
      13A1A1b depuis l
      2a1c9ABAbA depuis la
      1BA10HAD1a2c3A depuis le
      11A1D1d8c depuis longtemps
      13a depuis lundi
      13a3A depuis mardi
      15A depuis mon
      13a depuis noel
      13a depuis petit
      13b6A3A depuis qu
      13c depuis que
      13a depuis septembre
      13B depuis ses
      13a7A2A depuis son
      13B depuis toujours
      13B3A6b depuis tout
      2a10A depuis trois
      10A2d1B depuis un
      1a3A6De1B2b4Ae derange
      1A10AB1A2c4AB derange pas
      b2B7A1A9a dernie
      1A5A3acbbAAA1AA2aB dernier
      13a1A dernier j
      13a3A dernier on
      cA1BaA4A4DbaAAAAAe derniere
      13a1B derniere annee
      a3b8A3a5A derniere fois
      13D1AA6A derniere phrase
      13b2a4A2A derniere question
      A22c derniere rep
      3A18Af derniere reponse
      5A7B1b dernieres
      5a4a2b1A deroule
      1A3AaA2A4eBA4a derriere
      A5A6AAb derriere l
      a12a1B derriere la
      13c1A derriere le
      13a derriere les
      13b1B derriere moi
      6BA5caA derriere un
      aA13A derriere une
      CDCEA2B1ABaa1CbBBDACB1GC des
      15A des acouphenes
      13a des affiches
      15A des appartement
      13b1A des applis
      15A des arcs
      15a des ateliers
      13b des autres
      13A1a des baskets
      15A des batiments
      13a des baton
      13a des betes
      15A des bijoux
      13b des blagues
      13a1A des boites
      1A3b9b des bonnes
      14cB des bouchons
      3A1a6bAAA des boutons
      13A des bras
      15A des buffets
      13a des cabanes
      13a1A des cadres
      13a des carnet
      13a1A des cartons
      13C1d des chambres
      13A1a des charges
      15A des chaussures
      13b1B des choses
      13A1a des chutes
      13A des clients
      11A1a des collegues
      7A5e1D des commandes
      13a des commode
      13HAf des cours
      14dC des crepes
      12b2A7A des crises
      15A des croissants
      11AeB des dents
      14AA des des
      11f1D des deux
      14Ab des doigts
      13a1A des drones
      15E5b des ecoles
      6A6PAo5A des eleves
      13B1b des entreprises
      15A des escaliers
      13A1A des etudes
      3A1a7dAc des exemples
      13a des fauteuils
      13i1C des filles
      11cA1AdA7A des foi
      1Ab4A3B1Add8C des fois
      15c des formations
      13C1c3b des frites
      15A des gateaux
      6b4A1DAe8A des gens
      13A des grands
      7b5B des grille
      13a des gros
      13A des heures
      13bAA7A des histoires
      2B10b1B des idees
      6A5bc10A des inconnus
      6A2A3b1A des jeunes
      11CA des jours
      5A7b1A des kil
      A12a des kilometres
      17b des la
      13c1B des lames
      13a1A des legumes
      13a des lettres
      13a1A des lunettes
      6a6c1C des machines
      13a des maisons
      13b1A des mangas
      13aAc3B des maths
      13E1a des matieres
      15a des mecs
      6a6C1a des metiers
      13a1B des meubles
      1A11b des mobylettes
      13a des monuments
      5b7FA1b des mots
      13b1A des murs
      13a des objets
      13a des ourlets
      13BcA des parents
      13b1B des pates
      13a1A des pc
      13C1b des periodes
      15A des perles
      13a des personnes
      13B1b des petites
      1A13B des petits
      13B1c des pfmp
      13d9A des photos
      5C7A1c des phrases
      13B1B des pieces
      13a1A des plans
      13A1a des plats
      13C1b des pme
      13a des ponts
      13C1b des portails
      13I1e des portes
      12AB1A8b des potes
      13A des presse
      15A des prises
      13b des profil
      5A7d1F des qu
      2A3A6g1C des que
      6bb5C1A1b1c des questions
      13c1A des recettes
      15B des reseaux
      13A1a des robes
      6a7A des robots
      13b1A des romans
      15A des routes
      11A1a1A des sacs
      13a1A des scooters
      13b1A des series
      13c1C des sites
      13CAb des sous
      13F1e des stage
      13K1g des stages
      13a des switch
      13a des t
      13aBA des tacos
      15A des tenue
      15A des toles
      15b des tomates
      13b1A des travaux
      13b des truc
      5A7A1A6b1a des trucs
      13a des tuiles
      13a des tunes
      13a1A des tutor
      5A5A3A des vacances
      13b1C1A des velos
      13a1A des verandas
      15A des vetements
      15A des videos
      15A des vieux
      13A1b des voitures
      13B1A descendu
      13cb descente
      13a1a descolarise
      13A1c descolarise depuis
      13a1A descolarisee
      13a1a desert
      13a1A design
      13a1A designing
      a2a2a6DAA1b2c2a desire
      1A11b desk
      Add1aA4a2D1Bc2b2AA desole
      B1A9Ac2c6A desole j
      aCa2A6af2A5A desole je
      3A1A5AdD2a desolee
      1Aa2A7A2a desolee je
      A5A6d desosser
      A12b desosser une
      13B1b dessert
      13a desserts
      1AAA1A4A2a1B6b dessin
      13a1A dessin et
      5A dessin technique
      2b10B1A dessine
      2A9Ad1B1AAA dessiner
      15A dessiner au
      18A dessiner de
      13b dessiner des
      13a dessiner je
      17A dessins
      13a1A dessous
      cAab3b1b1aa1aAAAdA2ba dessus
      13b dessus d
      11AbBb dessus de
      ab1B9C1a5A1d detail
      3c9B1a details
      1aAB3b1B1aba1A3B4A deteste
      11Ad6A4A deteste ca
      1a11B deteste la
      12bC deteste le
      3e9C1A1A2A detruis
      3e9C9B detruisez
      3A9A1c detruits
      1c9d1cbDC2A4A deu
      13a deur
      2a1ABBaAAaaAaEb1A1bBa1Aa deux
      13a deux a
      10A1A2c deux ans
      11A1a deux cents
      1b11B1A4A deux choses
      7b2b deux de
      11A1a1BA7e deux fois
      12A deux freres
      AA9Ab6A deux heures
      24A deux je
      13b1A deux jours
      12Ac10A deux me
      13B1b deux mille
      13F1Ab2d deux minutes
      2A8A3c3A4b deux mois
      17A deux roues
      bA13a deux secondes
      11A1a1A deux semaines
      11A1b10A deux soeurs
      2A2A6Aa1Bcd1A3AB deuxieme
      11a1c1C1A1A deuxieme annee
      13C1d deuxieme chance
      1A deuxieme etage
      13e1A dev
      13a dev web
      1A3b7fC3AA devant
      13c devant chez
      5ba6A1B devant l
      a13A devant la
      14AA devant le
      13a1A devant un
      13D1e devant une
      15A developer
      5b7B1d6A developpe
      5A7B1e6A developpe autant
      13a1A developpeur
      6A6AAA devenir
      13C1b devenu
      5A7acCA3b2A device
      13A1a deviennent
      13aAA2A5b devient
      15A8b devient fou
      15a2A devient on
      13a devient rouge
      6A6D1e devis
      9B1A1AgC3b3A devoir
      11A1FeA devoir de
      12AdAB devoirs
      11b1B1b4A devons
      13A1b4A devons nous
      3a9A1a7A devrais
      A4b1b2a4B dey
      h2A8AF4A4C deye
      AgadAA1AAA2aGBFdABAaCaf di
      1b3A7A1Ca6cA di a
      20c2a di avan
      1A11B1A2a3ab di ca
      1A11b1A7A di de
      14ABd3B di la
      1CAA1a5AbB6f2C di moi
      1E9bBb1AA6Ad di non
      11A1e4A3b1C di oui
      1B9bBfAbA6Ab di pas
      1A1a9C9b di pour
      1C10Bg1B4A2Cc di que
      4eB7BBaB3B1B1A di quoi
      12cc2A6AA di rien
      1D11G1B4A2g di sur
      1ada9C di tout
      1e11Ce8C di une
      1b1aA7Aa1b4A2ac di w
      5Ab6B1Cc di y
      12ab1B8A diabete
      13A6a diagnostic
      13b diagnostiquer
      13a diamant
      5A7acB6A dictee
      1B1B1B7Aaeb3d1CC did
      13B1d did the
      1A1A1A7B1bd3A1CB did you
      1AA12Ad didn
      1AA12Ad didn t
      6A6a die
      13a dieppe
      8A1aa1aaB3A1b2A dieu
      13CAfA diff
      15b diff avec
      1A10Ab1b6bA difference
      5a7e1B6A difference avec
      5b7B1d6C difference entre
      13b1a6B different
      13a1C differents
      1Ac2b3dEa1c1CA difficile
      1Ad2D7C difficile a
      2a6aA2A difficile je
      2A2e3aB difficile pour
      2A9A5A5c difficulte
      13a digger
      1cA10a1AA dijon
      11Aaba1A3A dimanche
      13b1A dimanche c
      13a1A dimanche je
      12bB dimanche matin
      13a6A dimanche soir
      15A dimanches
      2B11cA diner
      11A1AbA8a dingue
      13hA7A dinner
      5A7b1A diploma
      2a1A1B3B1aCAb2B1A2A diplome
      6A6c1b diplome a
      13d1C diplome on
      6A6A1e diplomes
      1AA8ABC4e5d dirai
      1AC8A1A4e5a dirai pas
      1AB8dAd8A dirais
      9a1ABA1b2B5h dirait
      1dgBCdCAAACaD1ACC1fB1baAE dire
      5Bc6BAj2A3A dire a
      1A2C8j1A dire bonjour
      1AA2a5B3A2A dire ca
      1Aa10aAaA dire ce
      2B9Ae10A dire j
      1Ab2A5A1B1AA1A dire je
      2a2B5cBa4c4AA dire la
      11c1A4a4a dire mon
      2A8DAb1A2B5h dire non
      2A10dAAA1c3ab dire ou
      11BbA1c2A dire oui
      5b7a1CA dire par
      2A3A5ba dire pas
      1b3B1a3Ada1b2B4aB dire que
      2A2i4B2F1fA1A3D dire quoi
      1A1b7Bca1a2aB3ad direct
      6d6A1D2a directement
      5Ab2a3c1a7AB directeur
      6A2a5A directeur de
      6b6A direction
      1A4b6D1d directrice
      4a1A6a1C dirige
      4a8a1C dirige une
      2A9b11A dirty
      1bDFAaAa1a1dGGdgcAe1abbAd dis
      4A8j5A dis bonjour
      1A1A1A8B5b1B dis c
      5b1b5Dc6a dis donc
      5f3a3I2c6A dis le
      5A7b7a dis merci
      1A1D1B4A2C1e1A2c1bA dis moi
      11B1b dis oui
      1AB8mDb1aB1g4C dis pas
      1A3A8ABc3A1A dis quoi
      3a1A8fCB3A dis tu
      AA9BABAac1A1B1Aad disais
      13A1A4B2A disais quoi
      13g1A5AA1A disait
      13A1a discipline
      13a1B discord
      3a9EAaB2da1AA discussion
      3A1AA4a1bbd discute
      6A4A1Bbb discute avec
      6c3aeADbE2AA1a2A discuter
      6b6AAB2A discuter avec
      10ac1B1A discuter en
      2aAAa7b1B4Aac dise
      11Ac8A disent
      13a1A disent que
      1A3A8BCb3AA disiez
      13a disjoncteur
      2b7afB2A8B disons
      2b7afB2A8B disons que
      13c3a disorder
      1A1b1A7B6A1AbA disparaisse
      2Af8AD1A6Aa disparaitre
      13A9A disparaitre de
      A2b9E1bc6A disparu
      A12A2b disparu de
      2b3b1a4C1A dispo
      13b dispositif
      13b1A dispositif ulis
      13a1A disqueuse
      aa3AA4a1d1CA5aAb distance
      1A11b1A distribution
      AdD1bA1AA1aE1dAE1aB2ACeC dit
      1A1A9A5b3a dit a
      4E8g dit bonjour
      1a11A9Ab dit c
      1gB2A5AAB1aA3a1Aa dit ca
      13a1A3A3A dit d
      3Ab1A6d1B2A1B2c dit de
      1a2A7Ad dit jamais
      1b8A2Db dit je
      13f7B1A dit merci
      14A1a dit mon
      1A10Ad1A dit nn
      1C9bad4A4A dit non
      11cbe10D dit oui
      1A11C9c dit pour
      15b dit qu
      1A1a2a4C1C1g1a2B2Ca dit que
      1A2hA7ABAaA2A1A1A dit quoi
      12dB4a4B dit rien
      1C1C9EAB2A4bA dit sur
      4A6BBg1A dit toujours
      12cA1a8A dit trop
      11cA dit un
      13B1A2A4a dit une
      2aA1AaAa2AAEAdg3A1a1a dites
      2AA1C2b4E1h4B1bAc dites moi
      1A4A5bA1a ditou
      1A1A9a1b6baA divorce
      1AA2B6bf1BE1aaA2AB dix
      1A11d dix ans
      13b2B1b dix fois
      13a1B dix heures
      13d1A2A dix huit
      12cC1A3a dix minutes
      13b1a dix neuf
      1bA10BABB dix sept
      1A11b diy
      5b7a2A3a diz
      5A7B2b5A1c dja
      5Ab6AfC6A dm
      13Bea6A dm de
      13A8a dma
      5a1A5ABAc5a1A dmande
      13a1b dmi
      aA1CAaaabCb1CEafBdaBCAbCc do
      15A do a
      b2a1c2Ab3EDc1AcAA1C do i
      3B6bAAaA2c6a do it
      10B2CeA do my
      13f1F do students
      13aAb1A do the
      5A1A1B3fA do they
      8aAa1A2B2b do this
      8A4A1e do we
      2c10CAF6g do with
      AAAB1CbBba3dBdA3CADAA do you
      14Ac4a docteur
      13b1B doctor
      5B7AAd6A documents
      13bAA3a dodo
      AA3b5AAFAdA2A2cAa does
      5A7F1c does a
      AA3B6Ag1B6fAA does it
      13A1A6a does my
      5e7B1AA does that
      5A7a1a does the
      5f9E6C does this
      A9A1bdAA8a doesn
      A9A1bdAA8a doesn t
      12Ab dog
      2Aa1c5b1b1baAAb2BA doi
      c12B doigt
      3A7A1c1B doigts
      5D8cc doing
      AbAA1b5eaBAB1A1dBaBAB dois
      5a7A1B7A dois ecrire
      5c9B4A1B dois faire
      5B7b1B dois filer
      3B1b9a4A dois je
      13E5b dois partir
      5c9B3AA dois repondre
      1a1d1bb3aA1EA4AB2c doit
      1b8a2a doit etre
      10a2A1A doivent
      1a13B dole
      13a1b domaines
      14AC6b domann
      11AaaAa8a domi
      11AcBAb8b domi la
      15a domicile
      6B6cbB domoun
      ADa2b1A1cBAd1Ba3aABDfB don
      AD3baA1cBAemDG4CBDhB don t
      15b donate
      A12A1b donation
      1Aaa1BAa1abaab1FA2Ab1cAa donc
      12bA6A donc bon
      11Abc donc c
      2a8A1a6b donc euh
      13a donc j
      5a5eC5a donc je
      3A5a2Ab6a donc la
      13a donc le
      13a donc les
      1b3A donc ma
      12bB donc nn
      11CeD8A1A donc non
      11a1B donc on
      12AD10d donc oui
      5A7c1A donc pas
      13b donc rien
      13a donc seize
      13a donc tout
      13a donc un
      13A donc voila
      baAbAAb5aGAd2Aca1Aac done
      a12A5c done with
      13a donk
      1baDaea4abegJA1dAd1A1B donne
      13bAA4A1a donne a
      13A1a donne argent
      3A8a2A donne ce
      15b donne de
      3A1d6bBAA donne des
      13a donne envie
      15a donne l
      13a donne la
      4Aa7AfD5a1a donne le
      1Ae9BB1A2c donne ma
      1A11b donne mal
      2A2aa6DfB2a donne moi
      1A11B1b6b donne mon
      13A4c4A donne pas
      2AB1B9A4f1B donne quoi
      1a4a4A1aBA4A1A donne un
      1a11c1B donne une
      1ebA1B6AD1C6aA donnee
      3g1B6C1BD4aAaBB donnees
      3a9A donnees personnelle
      15a4A donnent
      aA1AAcA3Aa1Baf3AA1aA donner
      13C1c donner des
      a3A9bB4A donner la
      13b1A2a3aA donner mon
      5a7a1A donner un
      2A2cA4a1BBc2a3A donner une
      1A1B8Ac1d2a1A1a donnez
      1A1A8Ac1b2a1A1a donnez moi
      13A1a dons
      13a door
      13B1b doors
      13bCc8B dor
      2A9Ac1A dordogne
      9ba dormais
      5A6ACAc6b dormi
      5A6Aa8b1A dormi chez
      2DA1a1b3BbCAa4A1A1c dormir
      11AaC10a dormir a
      13G dormir ailleurs
      12aE10c dormir avec
      5a6bK1h3A4A dormir la
      12bH5A4c dormir labas
      12ED10b dormir loin
      5A7A8a1b dormir sur
      5A6cA1a8A dorms
      3A7Dc1hD3A4A dors
      14aA dors la
      12ab1A8A dors mal
      13a dors pas
      11aA1AA6A1B dort
      6A5cIBd8c dortoir
      1A1A8adAB7a dos
      1Bbe1AAA1A2bG1d3Ab2b dossier
      2b2A14A dossier de
      3AAA2A5Bi4A1aB dou
      4A8a douai
      13a douarnenez
      13b doubout
      5A1A5cABaA doucement
      12ba douche
      11A1AdC5a doudou
      13A4a4AA doue
      24A doue de
      6A6A1b douee
      3A7dDDAb8c doute
      a5b8A1a douvan
      14bA doux
      1A11c1D3A douze
      15A3A douze ans
      13c1B douze salaries
      1a3BB5AbCCB2Ad1Abc down
      15A down the
      19A4a down to
      13c1C1a dps
      13A5A4c dpui
      13a dragons
      13g1B drags
      19a drama
      13B1b draw
      13a1a drawing
      14dD8c dream
      13C1c dress
      14BC1A2e1A dressed
      13a dreux
      13b drift
      9b2aCA drill
      12Ab1B2A drive
      12Ab1A drive me
      4A8b1A driver
      13B1c driving
      1A1g1aA5aDAc1Ab1A2D droit
      3i9GAb7D droit a
      13dAc droit au
      3A1c7J1d2b droit de
      13g1C droit je
      13a1a droite
      13A droits
      9a3Eda4A1a1A drole
      9a3BAa6a drole de
      1A12AA drone
      13a1A drones
      13E1d7d drop
      1A11d1Aa dropped
      1A11b1A dropped out
      BAACAaaAB1abdbba1aCDDa1bA du
      2A8ACD1a5c2c du bien
      13a du bloc
      2A9bB1b3A du bois
      15A1A du bon
      13A1Aa du boucan
      5aA6G1g du boulot
      13a du bourg
      1A11Dac du brevet
      12BHAbd7a du bruit
      11B1baA du bus
      13a du calme
      13F1c du cap
      A15A du carrelage
      13bAB du cdi
      13b1B du centre
      13b du chantier
      4A8a1A du chene
      5d8ABc du chinois
      15a du ciment
      3A9a1A7a du club
      7a4AdAA du code
      13A1A5a du coeur
      5A7AAb6A du coin
      1a3c1a5b1C3A du college
      5A7B1A1c du commencement
      6A4a1c1C5a du conseil
      13c1C du cote
      1a1a1D3abD1a1e1a1Aaa1A du coup
      3b1A5A1D2Af6A du debut
      5A7A1A1a du depart
      13a9A du detail
      14Aa du devoir
      2B20a du dire
      6a6B1A7A du directeur
      13c1A du fer
      6c6C1B du fil
      15A du foot
      13a1A du four
      6a6a1A du foyer
      1A8a2CAf du francais
      12BF10e du froid
      15A7b du garage
      5A6aaAa du genre
      5A7a du jardin
      12A du jour
      13a1A du judo
      13a10A du lourd
      13AAa du lundi
      13BbA7D du lycee
      15A du magasin
      1Ba2d4Bd1B1e8A du mal
      10a1Aa du mali
      6A7Aa du mans
      12Ac1B du mat
      14Ab4AA du materiel
      11BaaBB8b du matin
      5b6AA1A du metier
      13CAb du mois
      12AdaB du moment
      4AAAa3BcabA8a du monde
      13a du musee
      13AAa du neuf
      11A1bb du noir
      13a du pain
      15A du papier
      11f1D9bA du patron
      13a1a du pays
      21b1A du pied
      2A4A5aA du pin
      15A du placo
      13a du platre
      8A4aA du portugais
      3a9a du premier
      5A9d2A du prive
      11b du prix
      13C1A7a du prof
      13a1B du public
      13b3A du quartier
      13c2A6A du rap
      13B1dAA du reseau
      3b9A1A7A du rgpd
      15a du rugby
      13a du scotch
      4a8A du soir
      13a du sol
      1b11C1c du sport
      13b10A du stade
      13b du stage
      1A11eAC5A du temps
      1efD1eAb3FmB1bcEA1B3B du tout
      13E1f5A2a du travail
      12A du vent
      1b10ac8a1A du vide
      13b1A du village
      13BbAA du voisin
      9a3a dublin
      7b5a7A dumb
      13a dumped
      5Ad6F1cA2A dun
      15a dunkerque
      13a1A dunkirk
      2d1Ba1AbaBb1aBAa5A1A dur
      2c2A5c1E10A dur a
      5b7C1aA dur la
      7A5c1A dur pas
      2b10bA4b dure
      13A1a dure combien
      13B1b duree
      13A during
      13A1a during the
      12Ac1A7A dust
      13a dusty
      15a2b dy
      1A11F1e7a dys
      15A dyslexic
      13C1d dyslexie
      3A9f1C8A dyslexique
      13a1B dyslexique et
      6A6c1A7A dyspraxie
      5b7B1a dyspraxique
      AeBACBBDAAFdCeD1aBCBaaCED e
      1A5A5F1h6A e 2
      cd2A5A2BbA3AA e a
      6b6B e an
      1a13b e c
      2A10f1A7A e ca
      13b e ce
      4A1AA4AcA2A e de
      4A8b e demi
      13a1A e du
      13A e en
      13a e il
      1B11A1a3A4B e j
      1Bd4B1A1EAe1E3a e je
      9AD2d e l
      13BAAA2b e la
      1C5A5gaAA4A1A e le
      13a5A e maintenant
      13A e me
      1B10ba1C e moi
      1A1b9A e mon
      5A8A3A e on
      13AAD4f e ou
      1gB8CcF4A4B e pas
      13a e prepa
      2A e que
      18A e range
      13A e se
      15A e segpa
      13B1c7A e sur
      3A e toujours
      3A9a1A e tout
      13a1A e tre
      6A6bb e un
      A12A1d each
      cc3A7F1CAA2b2b earlier
      A10aA2c8b early
      13c10A early mornings
      13a1A early starts
      13B1a earn
      13BbA6a earth
      5b3a3a10A easier
      12Ba10b easy
      13b2A2a eat
      7A5bA4A1A eau
      2A9Ac ebeniste
      2A2a10A ebenisterie
      13a echafaudage
      5A7a1A echafaudages
      6a6B1a1b1aa echange
      3b2b6C6c echanger
      2c2b6Aa1aA7A echappe
      15b echec
      13baA echecs
      12Ab1a echelle
      13b eclaire
      5b7A eclairer
      1a5d5D1D4aA eclate
      7a5D1A eclate au
      D1BABaaAAABAABCkBA1CA1a1A ecole
      1A10AC1a ecole a
      13B1a ecole accepte
      13a1A ecole an
      13A1B4A2b ecole avant
      13D1c ecole avec
      10A2b1B ecole c
      13b1B ecole comment
      13B1c ecole d
      1A11G1i ecole dans
      4AdB6G1i6AA ecole de
      13a ecole depuis
      11bAa1A ecole donne
      6A6f1C ecole du
      13a1b6B ecole elle
      22B ecole en
      11b3A ecole est
      13A ecole et
      13A1b ecole fait
      13C1b ecole il
      AA8A2c1B ecole je
      1A3AA8d6a ecole la
      13A ecole maternelle
      15A ecole moi
      3A ecole ne
      6A6c1a ecole on
      5a7E1b ecole ou
      6A6E1f ecole peut
      15b ecole possible
      6A4A1d1E ecole pour
      6a6C ecole pourrait
      13c1D ecole pres
      13C1b ecole proche
      5A7A1b ecole production
      6A6b1a ecole sur
      5A3A2bE1B3b1bC ecoles
      5A7a1A ecoles de
      13b1C ecoles en
      15A ecoles et
      13a1A economies
      13D1e economique
      5A3b6b ecoutais
      5A10b ecoutais pas
      6a2a1AbEAAc1b2A ecoute
      6a6C2b ecoute pas
      6B6bAAa4a ecouter
      13b ecoutes
      1b10Aa1BA1a4Ad ecoutez
      1A4BA5BaAe3a1A ecran
      b12B1B ecran d
      13C1Ab2a ecran s
      13bAA ecrans
      6AA5d ecraser
      1d3B4a2FaAa ecri
      aaAB1cc1A1a1ABbFA2A1B1aA ecrire
      5C7cAa7A ecrire des
      5A3aa3A ecrire en
      5a7a1C ecrire ici
      5c9E4a ecrire quoi
      1BA2cBc2a2bbbC1A1A1Ab ecris
      13a ecris des
      6B6Dfb2A ecris moi
      1cAa1a4AA1BB1BA1Be1AbA ecrit
      3A9aA5a ecrit de
      1A3A7b1b ecrit en
      1B3a13Ac ecrit quoi
      1A1A9b1AA3b2A ecrit sur
      1c3b3ab2B ecrive
      9a3A ecrive en
      5d7C1AA ed
      A4b7AbB2A2aA1A ede
      13bB ede moi
      Ae11a1BA7A edit
      13a editing
      13b1B educ
      5aA4ba2B educateur
      13b1A educateur il
      5a7a1A educateur m
      13E1f1A5a education
      13A1b education nationale
      4a8a1A educatrice
      3a11a efas
      3a11a efas tout
      3dA6A1B3A2A2bA efase
      3bA6A12A efase tout
      1A1e9A1A4B efasse
      3d9D1A4B efasse tout
      Aa1G9eAB1cA1A2fA efface
      1c1B9A3b5A efface et
      3A9D9f efface juste
      3a9A3b efface l
      A2B11A7d efface la
      1A1A8ae1A efface le
      13b1A7A efface les
      3C efface mon
      3A8AA1e1A5BA efface tout
      23A efface toutes
      3d9C1A effacement
      5A6bB1bAB3A effacer
      3b1A9B7A effacer tout
      13A3A effacer toutes
      3a9A1B effaces
      3b9A1A effaces tout
      1A1e2A6A1B1AA4B effacez
      3a19A effacez l
      3a11A effacez tout
      1a11F1g6aA effectif
      13A10a effectivement
      13A1A8c effet
      13a1A effets
      A9a2b effort
      12B11c effraie
      11d1d1C5AA1B egal
      13a eglise
      a3a1ab2acaEAAc1AB1b2A eh
      4a8B5A1c2a eh ben
      13a ehpad
      13A1c eiffel
      13c1B eight
      13b1A eight hours
      13c1B eighteen
      11f1BAA3A4B either
      11f1C10B either way
      6cAbba2AA5A3a ek
      6e6D ek in
      9a3A1A ek moi
      8baa2D ek moin
      13c ek mon
      1BB2b5A1dAaA5A el
      13c1aA el a
      11A1e1A el e
      14A el fais
      13a el veux
      13a1A elagueur
      13AcB ele
      12AdA elec
      13Ee elections
      A1A10a8A electricien
      14A electricienne
      1B11a1A7a electricite
      13c electrics
      1A11a electrique
      3A9c1A electrocuter
      7A5b electronic
      7b5B electronique
      6A6a elektricien
      2b10B9a element
      13A1A4c elements
      aa1a1AA2a3aA2b2ba1A eleve
      13b1B eleve a
      1A4c6c1H eleve de
      13A8a eleve en
      6A6a eleve est
      13A1c eleve peut
      3A5a5A4a eleve que
      13a1C1a eleve qui
      13a elever
      13a elever des
      5AA2AbA1JDk2a1A1A eleves
      13D1d eleves a
      11A1A eleves dans
      13B1c eleves en
      13DAd eleves qui
      13C1b eleves sur
      AdCBAAaA1bA1deDabCAAaCaB elle
      Aa3B5Aae1EaA3A1B elle a
      12Aa1A elle adore
      13dAA4A elle aime
      13A1B elle aimerait
      11b1B1A elle aura
      13a1A elle bosse
      6a8A elle dit
      1c10AC2b2A elle e
      13A5b elle elle
      12Aa1a elle en
      1dA2a3A2AcAaaAA1aAA1a elle est
      A12a elle etait
      1A10AdAB elle fait
      3A5a3a elle l
      15C2b elle la
      13Fcd3b2A elle m
      13d1A elle ma
      13a1A elle marche
      6a elle me
      12b2A elle met
      12aB9a elle n
      12A2a elle ne
      13A elle nous
      8a elle parle
      13b1A elle passe
      12bA1A elle refuse
      12bC elle rentre
      6A6b1a elle s
      13B1b elle se
      15A2A3c elle sert
      15A elle travaille
      13b1B elle trouve
      5a7A1aA4A elle veut
      13b1B elle voudrait
      3A2A6BAd3bB1a elles
      13b1B3b elles sont
      1a11C1aA1e3Ab else
      1B4A6c4A em
      5Ac6A1b email
      1dA10A1A emails
      15A emballage
      3A7bAA1a2A1a3A emballe
      13C1a3A embauche
      6A6C1b embaucher
      6A6E1d embaucher un
      3a5a1CaA1a2b5c embete
      1A3b11a embrouille
      1CB4A1A3eaA1a eme
      13b eme annee
      13a eme le
      12a11B eme pas
      1e11E10A emmene
      1b11D emmene les
      12b2A emmener
      12A2a7Ab empeche
      5b7BAb emploi
      13A1A emploi du
      5aA6d1E7Aa employe
      13a employee
      5A3a3A1a employer
      13A1a employers
      3B1A7A1b7c employeur
      14A emporter
      BaaBFHcDdddbbcADDDBAaCeBE en
      13c1A en 1
      1a11B4A5A en 2
      2A10a en 2009
      13AAd6A en 2018
      9AA2a1A1AA en 3
      1a11a10A en 4
      AB4b4aAG1m2A1A1B1a en a
      c14B en acier
      1aCA7BeAcB3d3aC en ai
      15A en alu
      1A3A2CfA2FACBAA2AAA en anglais
      10B2G1c en angle
      13b5A en aout
      13d1C en apprentissage
      8a4E1a en arabe
      13b4A en ardeche
      c11AB en ariere
      d9AA1CAD1A1A en arriere
      9A en atelier
      5A7D1e en attendant
      1bA10b1A en aurai
      13b en avril
      13c1C en bas
      13a en bleu
      2b12A en bois
      8A4c1A en boite
      13A1a en boulangerie
      8A4e1A en bretagne
      5b7a en bus
      1a13A3A en cap
      2C2AA6bce en ce
      6c6C1a en chair
      12Aa en cinquieme
      1AA10f1d en classe
      6c6E1A en contact
      13b6A en correze
      1A11a en corse
      13A1b3A en cour
      5A4Ac1c5Cb3A en cours
      11A en cuir
      2b10A1B en cuisine
      11abA5A en decembre
      10A en dessin
      13b1A3Aa en deux
      6b6B1C en direct
      1AA8BcBAC2AAb en e
      13A10c en effet
      10a2a en en
      8AcA3AA2B en eng
      9c3A en english
      Aa1b1A3A2AD1Ccg1A3A en entier
      13F1f en entreprise
      6A5Ag1C8A en equipe
      15a en espagne
      5A3A1CeCALA2Aj1A1A en est
      7A5c1C en etat
      11a1A en ete
      15A en exterieur
      6b2A3A9a en face
      3A1C3A3d1G4C1jA en faire
      13A4a5a en fais
      5A3A5d en faisant
      ai1a1fA1aAaFBC2Aa1a2Ac en fait
      11A1b1B4B1b en faites
      11c1a4B3A en famille
      13A1a en fauteuil
      20A1b en fer
      2A8AA2c en fevrier
      1A11b6A en fiche
      3A9a en foret
      11A1a1a en foyer
      1A3B3ag1AG1BB1B en fr
      AAC2DA1DJi2C2BA1A1C en francais
      2a2A1AA1bA1Eda1A6A en france
      10c1AC1AA en franse
      13a1A en fusion
      2A2b7d1C en general
      5A7b1a4b en gros
      12bB1B2A5b en groupe
      9Ba2a10a en guinee
      A15b en haut
      12aA1A en hauteur
      13cA8B en histoire
      11aa11A en hiver
      13a1A en interieur
      5a7C1A6A en internat
      12AA1b3A3Aa en janvier
      4A3b5ae5A2A en japonais
      10A8A en juin
      13a en kit
      8CA3a en langue
      6aa5a1A en ligne
      15a en loser
      13B1c en lycee
      1A11b1A en mai
      13a en maison
      B12b2a en marche
      13dAb3B4B en mars
      12b1Ab en maths
      13a1Ba en meme
      13a1b en menuiserie
      2b10B en metal
      13b1B en mission
      13C3a en mode
      5A9b en moi
      13b en mouvement
      13e1C en normandie
      13a en novembre
      13a1A en occupe
      13a en octobre
      13a1A en or
      1A11aAc en orthographe
      6c6C1a en os
      10A en palettes
      13BAb3A en panne
      2A6A1cBA1c2e3AAb en parle
      6D5AbA3f en parler
      2b en particulier
      13A1a en peut
      2a3a4AbCbB3c4b en peux
      13A1c en physique
      1A11d1A en place
      12A2Aa7b en plein
      13B1a en pleine
      13b1C en plus
      13B1b en poche
      1a9A1c1a3A en premiere
      12Ac4A en primaire
      1B11a8b en quatrieme
      7A5Bba en quelle
      5B7HbK4B1l en quoi
      13a1A en rade
      1a10AB1a en realite
      13b1A en redemande
      6d6B8A en relation
      13a en resine
      13E5h1B en rester
      2A10c2A5A en retard
      10A1AA10a en reve
      13B1b en route
      15A en sable
      2k2C5aCK5AC1A1A en sais
      13a1B6A en salle
      2j8ABH5A en se
      Aa11A1b8A en seconde
      10A2c1a1A en septembre
      2A2c7B1b en servir
      1A11a en sixieme
      14AC4c en sommes
      13c en sport
      12Ba1C7Ab en stage
      2A2A6BAA4Abc2a en suis
      3a1aa6DAa6a en tant
      11b1AAb en temps
      2A2C7D1j6A en tension
      1aA8A1A en terminale
      13a en terre
      2i8BBJ1A3A en tete
      2AA7AaB1g4a3b en tout
      a10b1C2a7A en train
      4A4A3B en troisieme
      13A1a en tunisie
      13b1A en ulis
      8A4F1b2e en une
      13A1a en usine
      13g1E3A en vacances
      13B5a3bA en vais
      13a en velay
      8A4a1a en velin
      13c1C en vendre
      12bA en veut
      2AB7Ade4AA3a en veux
      1A11e en ville
      13a en voiture
      1gBa2c4Ab1bD4B1A1C en vrai
      11B1A1c8d encadre
      13a enceinte
      4a2A3AfC1A1ad5A enchante
      4c6ABC enchantee
      13a enclume
      1Bb1A6b1F1egA1AA encor
      bBCAbb1a1AAdcbcabdC1cAAAD encore
      13A1e encore 15
      11bABb encore a
      2a10a encore ce
      A1b encore d
      1Ab10C1aAa encore de
      2B8a1B encore decide
      2a8A1B3b encore je
      a10b1A2Ab6A encore la
      12aD1a encore les
      13a encore mais
      4c8A2bA1A encore moi
      6b5AA1Ab encore un
      A10B1CBCda6A encore une
      A4BA4b1aAe3aA3A end
      15A end a
      13A1A3c end it
      11A end je
      13d1A3A end of
      13A1c end up
      A1A2b5A1e1A2AA endroit
      15A endroits
      a12cA ends
      13a ends a
      15A enduit
      13a energie
      3A9d1B enerve
      13b1A1A enfance
      3a1c5AcGAe8A enfant
      5A6AeaE8A enfants
      14A enfer
      3A7A1a1a3A4A enferme
      13A1A8a enferme je
      Aa1a2aA2Ac1aaBA1ba1abac enfin
      11bA enfin a
      1a9b1B10A enfin bon
      13A enfin bref
      11c1B8a1B enfin ca
      1bE2A5baA10a enfin j
      2d2ba4a1A enfin je
      2Aa5a3B enfin l
      1A11A1A7b enfin le
      1Ac8aeA10D enfin non
      1a9Bad4b enfin pas
      2A3a4ACa1Aa6Ae enfin si
      11B1a enfin un
      8AdA2EAA2B eng
      11aAB1f6C engager
      1b11B engin
      15A engine
      13a engineer
      13c engines
      5c7A1B engins
      ABA2B2Cf1A1bAFAA1AAAAA english
      9E3e english and
      10A6A english from
      5A3c3A english i
      9bA english instead
      9Fa2e2b english is
      9bA2A english only
      9Aa2C english please
      8A6A english version
      5A3c3B english would
      13a engrenages
      13a engrenages les
      2b9AB10b enjoy
      1e1A9F8Ad enlev
      1AA2A6BE2a1A1Ba1AB enleve
      3A9A1A2A4bA enleve ca
      12A10a enleve ce
      3A1A7a9bA enleve la
      3A9B9a enleve le
      3A12a6A enleve mon
      3d9A6A2B enleve tout
      1A10Ae1a1A2A2d enlever
      3A9B9a enlever le
      13b enlever les
      12Ae1A7b enlever mon
      1A1a9B1a5a1b enlevez
      1A1B19a enlevez le
      12aAaB4A3b enme
      12aA10b enme ca
      1A1AAA5A1gbD1A1A3AA enmen
      12aF10a enmen ca
      14B2A enmen fais
      12bD enmen rete
      13a enmen travail
      6A4A1bAB3A4b ennui
      5A6CAbc2Aa4b ennuie
      15A ennuie a
      9a5a3b1A2a enough
      13E5c1A enough for
      4A8d1A enquete
      1A1A1A5AaDAaBA2c enregistre
      3B enregistrees
      15A enrobe
      2ba9F1e7A enseigne
      5A7BAe enseigner
      3d9aAD1b1AcA1A ensemble
      3d9A1A4aA ensemble de
      3b ensemble j
      15b ensuite
      13B1bb entend
      5A7CA1b6c entende
      5f7A1DA5B entendez
      5c7B1C entendez par
      5d9AA5B entendez vous
      5Aa4AAA1Ac1a entendre
      5ea2b4AAa entends
      AAA2B5AaI1DhA1AA3b entendu
      A12A2b2A4A entendu la
      15a entenet
      3b9A1A1A5A enterrement
      13c enters
      Aa1b1A3A2AE1Dcg1A3A entier
      17a1A entier je
      3c1a7aAaAa1A entiere
      10aA1c1A entraine
      3A15a entrainement
      3A5a1A1e1A4AA entraineur
      13a1A4a entrance
      A1eA1a3B1dDIc5A1bcA entre
      13a1B entre 15
      13a1A entre 4
      11a1A1A1a2A entre deux
      13D1b6b entre l
      11bAA1a entre la
      2A6A1c1b entre le
      2b8c1H entre les
      13D1A6b entre mes
      11ACa4B4c entre nous
      11A1a1A entre quatre
      b12a entree
      13b1A7A entrepot
      1a1baA6aC1e1B2a1A1a entreprise
      6A8A entreprise a
      3aa8e1C1A4A entreprise de
      5A9a entreprise fondatrice
      6b6A1B2a4A entreprise je
      6A6a1A entreprise peut
      1A4a6B1d entreprises
      10A2i1E entrer
      13d1D entrer dans
      6a6b1A8A entretenir
      A4bA2bbA1FABAeAda1b1A entretien
      19A entretien a
      13a1A3A entretien des
      13a entretien du
      A8a3D1A1b entretien en
      A2A9c envante
      bb11B1a envers
      2B2AA4AB2a2aA3A envi
      2A2A6CB4f4B envi de
      1ACa2b5d1aAAadc3AA envie
      6A5Aa1A2d envie d
      2B3a4Ab1bAAabcA2A envie de
      3b8AA1b envie que
      11b1c1B environ
      7A3b1D1d8a envisageable
      13BdBA3b3c envoie
      a12D1c envoye
      1a11b6A envoyer
      13a1A enzo
      9a3A epaule
      11A1a1A epees
      AAAaA1aA4ACAb1c1aA1c1a epi
      6c6E epi an
      3a8AA1B3c2b epi ca
      13A3a epi koumansman
      13a epi lanmen
      13a5A4a epi moi
      6a6B epi on
      13a epi y
      15A epileptique
      21b1A epine
      A12a1A eplucher
      15A eplucher des
      13A1a eponge
      13a epoxy
      13a eps
      13a1A epuise
      13b1A equerre
      13D1d equilibre
      3Aa1a5AdaD5a2c equipe
      12Aa10a equipe c
      13G1d5a equipe de
      13C1a equipes
      13a1A equipier
      13b equipment
      12Ac1B1a er
      3b9b1A4A2A erase
      3a16A erase all
      13A1b erasmus
      CgAA9dAD1cA1A2A ere
      1A13A ere annee
      C12B3cA ere question
      1e1A9C ereur
      bB2A1A3b1cFA1A7A erreur
      1a2A7bC erreur dans
      1f11C1A erreur de
      1c1A9C1A erronee
      11BA11c ertan
      b2AADBfBa1BAHaBab1bDe1aB es
      7a6A6AB es bete
      7a5BB1A es con
      4A8A8b es de
      7b11B es lourd
      11A1D1g es moi
      13BAb es ni
      12B2C es nul
      9a4aCb3A es ou
      7b5cAA es pas
      3A3c5BaAA4a1A es plus
      13b1A es que
      1A4ACA4gHc6b es qui
      a4A1A6Aec5A es quoi
      13b1A es shirts
      A4A1a5a1B5a es trop
      6AA5AFe5ea es un
      15C es une
      7e5C1C5D es vraiment
      15b es yo
      13a escabeau
      7A5b escalade
      15A escaliers
      7A5b espace
      13e1A espaces
      13a1A espaces verts
      13AAe espagne
      8cCA2acC espagnol
      3A3h5FAC espece
      7a5B espece d
      3A3e5CAB espece de
      4bA1A4eaAaA4A2B espere
      4b8A1a espere que
      2bA7A1d1B esprit
      13b1B esprit d
      5A5B1CAa1f1A essai
      2A6b1b1a essaie
      13AfA4A essay
      2b8bda4A4AB essaye
      9AaaABAa1A6d essayer
      15a essayer une
      13a essence
      BfCBb1aB1bab1lCabCBBeB1Bd est
      6A6A1g1A2A est 1
      1d9A1C1BA7A est 15
      1b10Aa1A est 16
      1A est 5
      bbB2ia4Ad1AIBA1Bi1B1A est a
      9a est anglais
      9a3A1A est anglophone
      15c est apprenti
      13abC est arrive
      12cB1A est asthmatique
      1A9AbA1A1A est au
      1A5c5C1A est bete
      1AB1C6BBbAd5AAa est bien
      13B1a3Db est bientot
      13a8b est bizarre
      13Dcb6A est bleu
      1DB1AAa2caACiAD2Ba3fa est bon
      1a3A3ab1Aa1Eaa1aaAa1A est c
      2b2a1c3Cci1D2A2ABAC est ca
      13f1C est casse
      1DgdAAdDaaAADdgF1caAGAagb est ce
      1A est charpentier
      10a2b10A est chaud
      15Ab1A est chelou
      5A7aA est combien
      13a1b est comme
      13A1a4a est comment
      5Db4g3BB7A est complique
      7b16A est con
      11AcD1a8A est contre
      11Aaa10B est cool
      1D22a est correct
      24A est couvreur
      7a3CBB1A8f est d
      2A8AAD4A3b1d est dans
      3a3b1a3e6A est de
      7A4Ab est decide
      12Ab est dehors
      15A4a est deja
      13b est derriere
      11A1D1c est des
      9A1a1a2A est difficile
      1a11C1A est dix
      1A2Ac5caIDib1A5B est du
      2a5cbCA3A est dur
      13d1A est dyslexique
      13A1a est dyspraxique
      13F1a est ecoles
      1B8a2c6A est ecrit
      11dC2B5A2A est egal
      11A1D1b5Ab est elle
      1A7Cdca2C3A2BAa est en
      4c8b3A1A est encore
      11ABA4a4b est entre
      7A3eBB est envisageable
      11a1A10a est euh
      1C3A6AB1c8a est exact
      1B11a est exactement
      11Dh11A est exclu
      9a1a1A est faisable
      2B8aAbaB6B est fait
      19a est fatigue
      Ab3A7B est fausse
      1e9AaE1B4B3A est faux
      10a2C1A2AbbA est fini
      2c2a7a1BA est flou
      13C1b est genre
      12a2A5A2B est gentil
      11a1gC9A est gratuit
      2A8A1Edg est grave
      13c1A est haut
      13a est heureux
      15A2a est hors
      a7Ab1A1RBkA3A1A est il
      11A1B1C6b est important
      7A3bAa est impossible
      4b8a1A est ines
      1dA10A1A est inexacte
      2A10a10A est jamais
      5A9A6b1a est juste
      1B7A2addHA2e2b est l
      1DA1faA2b1ABcBCaA1AAa2A est la
      1bi2A2B2DCDc3A1A2Cd est le
      13D1b est les
      11a1B est loin
      13a1c3B est long
      13A1AA est lui
      1AA1A4B2Ah1C1ab3AAb est ma
      13a est macon
      1d13B1a5A est mal
      5c7A1B est manuel
      13fAA est marrant
      12AA10b est meme
      13a est menuisier
      3c9A1B2a est mes
      9A1bAA1b est mieux
      9Aa est mis
      13C9b est mn
      3AaA6BkBF1B6a est moi
      13B1c est moins
      1A9AAeBH1aa3Aae est mon
      b8Aa1b2b3A1A2A est mort
      15b est ne
      12da10B est niet
      1B9AfBABA1c4AE est non
      1B11g7caA est note
      13a1A est notre
      13d est nous
      3A3C4ad1a est nul
      13A1BA1A3a est obligatoire
      15A2a5A est oblige
      3B9b3A est ok
      c5c4A2B1a2Ab1A1A est ou
      1C9CBa4A5k est oui
      13BAd est ouvert
      5B7C1c est pareil
      12BA2A2A4c est parfait
      bA13A est parti
      B8Ab4AbA est partie
      1nBAAbaa1aBgGDADBaF1A1BIa est pas
      13a2c1A est passe
      13fAD est payant
      5A5a1rAH est paye
      15b est payer
      11cAC1a1a6A est permis
      11ACB1A2d4cB est perso
      5A7a1bA est petit
      13a4A est plombier
      1b3A3a1BbEbba est plus
      bcA2Ac1aaahCA1CAba2A2D est possible
      1A2bB5A1abIC3A1m1A est pour
      11a1C1e8A est pres
      15a est pris
      13B1B2a4a est prive
      13a1B est propre
      13c1A est qu
      11A1Idf est quand
      1Cba7B2Bb4f1A1A est que
      5b5A1ddA8A est quel
      2A2a6A1c7A est quelle
      A3A1b6DiEA7A est qui
      1A2A8e1A est quinze
      A1B1BdabAAaA1kbJe3c1I1A est quoi
      A9A1Ab2A est relou
      13a est revenu
      2A8caB10B est rien
      13a1B est scolarise
      11a1Bb est selon
      5A7a1A est simple
      a14AA est son
      15A5a est super
      2A8AA2a8a est sur
      6A6B1b3A1a est sympa
      13A9d est t
      12bA1A2Ac4B est termine
      2A1BB7BDk4A1A est toi
      13a est tombee
      13AAa6A est ton
      1A9AAa1A6b est toujours
      1b1B7A1e1B1Abb2A1e est tout
      11b12A est toute
      5b1A1C3e1B2a2cA est tres
      12cB1d8A est tro
      1B11d1a est trompe
      1A3daA3AbH1i2ac2A1B est trop
      a4A6AgADe4aAa est tu
      1A3CB3ABAgBB1aA3A est un
      AC2A1Ea4bdBd6A est une
      7a5a1D5Ae est utile
      13b1B est venu
      2c4b5A1a2A est vide
      7B5A1b6A est votre
      1A8B1ABce8b est vrai
      2B3AA4aB7be1A est vraiment
      2A10b estheticienne
      BE1aBBCA1CHBdlAHCbaCBAcGa et
      2AA7a1BAbA4AB et a
      13d10A et alors
      11AbbA1AbA3b1A et apres
      13A1c et au
      1A13A et aux
      11baB7a et ben
      cA10Ac1B8a et c
      1AA8AAe1G2B3d1A et ca
      13a6A et ce
      15A et changer
      5c5AAB1B8e et comment
      13a1Db1a et d
      3a7aA1c8AA et de
      24A et dehors
      13B1a et demi
      11A1b1A8a et depuis
      1A11BAB6A et des
      5A5bAcAa8A et du
      13B1A et elle
      6c6C1c et en
      7a5b1B et encore
      3a9A1C4b et et
      15A et etre
      2A2a5A1DAf2A et euh
      14A et fait
      10B2b1a et francais
      13b10A et franchement
      13a et hop
      1b9B1BBA8a et il
      24a et ils
      12b1A7A1A et j
      BCa2C1A3BajBC1BA1A1A1a et je
      1AAa4b1BA3c4a1A et l
      AA3a3A2adA4A1a et la
      1AAA4AAAcAb1B6dAA et le
      3b5A1A1CAc1a5A et les
      15A et loire
      13a et lui
      9A3b1A5Ab et ma
      13a1A et maintenant
      13a et me
      13A7c et merci
      13B1b2b1A1A et mes
      2a3A2AaAdEAa1d6f et moi
      3b8dDA7aAA et mon
      13a et n
      13a et ne
      15A et nettoyer
      1a3A5fCA10C et non
      13a1A4A et notre
      9a3a1A et nous
      2AB6aBcG1aAf3A2A et on
      1a9bBC1A2A3a1c et pas
      2A10a et personne
      12aA1A8B et plus
      3a6a2C1c et pour
      13B4A3c1A et pourquoi
      3A7afa2A6aB et puis
      13a1B4a1A et qu
      3A7A1cAC6b et que
      3A9a1A et qui
      13b et reparer
      13c et reseaux
      15A et reve
      2eC7B1E3AA et rien
      13C1b et s
      13a1C et se
      bA1a5a1AAE1o1aA et si
      6a6AdA6A et sinon
      3a9a1B et son
      13a et t
      4a2a5laD2b3A et toi
      1A1c9B1b1B1A et tout
      15A et travailler
      7A5a1A et trouver
      18a3a et tu
      8AACA1eA7b et un
      11A1bA et une
      13B1a et veut
      13a1A et vient
      13a et voila
      15a et voir
      2A1BA1a5f8B et vous
      13a1B etabli
      1a9AaB1b etablissement
      6A6A1e4A1A etablissements
      1A9A2bA etage
      13a1A1a etaient
      1BAd1AB4BAaAAdc1A1bA etais
      1A11c2A etais a
      13B1Aa etais ailleurs
      6A9aA etais au
      AA11e2a etais en
      a10AAD2Ac5b etais pas
      13a etais petit
      BfACAb1B3BbCAabBAcBAAaB etait
      1A3j7B1AC etait a
      13b2A2A etait bien
      9a2Ac2A7A etait en
      1c10AC etait faux
      13B9a etait juste
      A12b2A etait la
      13a1A3A etait ma
      1A10Ab2A etait mort
      1d14AA5B etait pas
      1A1A5A2AA9c etait pour
      A4C7D1cf3A1A etait quoi
      13a1A etait top
      13a5A etait trop
      7A5d1A1a1A etait un
      1b11A etait une
      15A etal
      13b etale
      13c2A etancheite
      fA4A6F1E1aA1e1b1A etape
      a12A6A etape d
      13A1a4A etapes
      A6A5A2A3c etat
      13a1A etat de
      15B1A2c etat des
      15A etau
      Aa1A2bB1BabBi1BaaAB1Aa1A ete
      13B1c ete a
      11A ete dernier
      13a1A ete en
      13a ete et
      13a ete j
      13a ete je
      6a6a ete moi
      13a ete opere
      4C8FbbbA1c2A eteint
      13A10a eternite
      1AA2ABf4aEbDA4cA1B etes
      7b7D etes d
      13a etes de
      6af6aF5A2A etes un
      6AA5Cfa etes vous
      13e6A etienne
      15A etincelles
      b13cB3Ab etions
      13A1a etoile
      13A1A1A1A etouffe
      11aAA etr
      12A11a etr dehors
      1A8a2B1d etranger
      CbaA1DdA2aaBBadBABaBaD etre
      11AAa1B8d etre a
      4A8a1B8a etre au
      13a1A etre aux
      13a1B etre avec
      4A6b12A etre bien
      1A etre boulanger
      13B1c6B etre c
      13a1A etre celui
      13a etre chef
      13A1a etre couturiere
      6A6cAA etre dans
      11AcB etre de
      13a etre debout
      2b8BbF7Ab1f etre dehors
      1a11a1B etre en
      13A1b etre fondateur
      6c4A1EaC5A etre humain
      13B etre je
      21a etre la
      10a2a1A etre le
      13a etre mecanicien
      13CddA etre mon
      2b8a1A etre non
      13a etre o
      2A8d1A10A etre oui
      6A6D1h etre parrain
      2b8AB2A etre pas
      13B1C etre paye
      11DfA etre possible
      13B1b etre pris
      5A7A1a etre professionnel
      11aBc10A etre que
      13d1A8A etre riche
      6A6e1A etre seul
      13A1b etre sur
      11ABa etre tout
      11A3a etre trop
      6a4B1A1B3c etre un
      13b1a etudes
      13B1a etudes pour
      6b6C etudiant
      9B3A1d etudie
      11a1C1b etudier
      aBA2AA2B1ABgABb1AaA2ab eu
      13B10b eu de
      14Ab eu des
      b12CAAc eu le
      13B4Ab eu ma
      12Ab eu mon
      11A1e1A eu un
      1A7A3c eu une
      aaAa1ab1aaaeeD1FBa2b1a1d euh
      6A6c euh a
      6A4Aaa euh alors
      Bc10AcAAC7a euh attends
      13b euh avec
      2c1AB5b1E4a2a euh bah
      2B8b1A5A euh ben
      6A6D euh bonjour
      2a2a3AaA1Bbbb1a1A3a euh c
      4ca5baA1A3AA1da euh ca
      2B2B4a2d10A euh comment
      1a11B euh dix
      11A1A1b4a euh du
      12Ac7A euh elle
      1a3a5AbC1A7bA euh en
      15a6a euh et
      13b euh etre
      2b8a euh faut
      12a euh franchement
      5e2A2a1C4b euh genre
      1a3a5A1bA euh il
      c1b2aA4BaBAAB1a5b euh j
      AABaAd3a1Ab2B2D euh je
      2a10f4E euh joker
      13ab5A euh l
      1a1A1B4A2gAA2Da2aa euh la
      1a3Ac3AA2AA7Ab euh le
      b4Ba11A5A euh les
      13a6a euh ma
      5a7b1A6A euh mais
      13B7b euh merci
      3a9A euh mes
      A4A7e5a4A euh moi
      13a2A5A euh mon
      1C1A1A5Acd6A2ab euh non
      cA3A3a3HAe1Aaaa euh on
      4A6A1D7Aa1e euh ouais
      4b4a1dAB10a euh oui
      2A8b1B4b euh pas
      13a euh plutot
      13b1A euh quand
      13a9A euh rien
      A10a1A3a4AaA euh si
      5b1b5BBdA3a1A euh t
      11a euh tout
      AA1b1CAbAAa2BcBa3B1a euh tu
      6c8A euh un
      13b euh une
      3a1A10b2aa1a euh vous
      8c1B2b1A euh y
      aC10AeABA6aA eur
      13a eur el
      13acA eure
      13Eb5A euros
      13D1b euros par
      A5A2A3AAd eux
      1A13c4B1A evaluation
      13a1A evanouie
      3a8Ae1B eve
      4Ac1a3AbB10a even
      3Af8F1a evening
      11dA2A evenings
      11d1B10C eventuellement
      2A2A1d3AaHdd5c ever
      7A5CBf ever get
      1AAbAa5BbeAG7Bb every
      13a every day
      15A every friday
      5a5AbB every night
      13bA every single
      3A9a1B7A every week
      13A1A8b every weekend
      13a everyone
      13a1A everyone s
      A1bb3A1a1AAAAaAa2cA1a everything
      3d9A9B everything about
      A2b9D1b4b2A everything i
      3a9A6a everything you
      5A9a everywhere
      2A8BCaABA1B3A1i evidemment
      11Aa9A1a evidemment que
      2d8dCD1a2bA4A evite
      11baB10A evitent
      11cfA1B2aA4C eviter
      1b11d evry
      1A3e5AcA1CA3A1AbA ex
      1cbA1B6AF1e7Be exact
      1Ba2b5a1iBDA3A1aAa exactement
      21a1A exactement ce
      5d9B6A1A exactly
      13bAB exam
      1B3B8Ag2A examen
      13B1b examens
      2A2f7BAD4A example
      15B1A exams
      13a7b2b excel
      1A11a1a exchange
      1AA2A5faB1A8B exclu
      12Ad1A exclue
      aba1aBA4B1aAAc2ba3B excuse
      bb2aBA5acAAc2A4B excuse moi
      1ABA1d7BBE2A1B exemple
      1AA3A7A3A1B exemple de
      3A1a7dAc exemples
      3a9C exerce
      13Aa exercice
      a1Aa1AdAba3bBA3A existe
      A4Ad2aa2BAC existe t
      13bbb6A existent
      13b1A existent pas
      13a1A expedition
      13A1b experience
      A4b7D1cC4A explain
      5A7A7b explaining
      5b7b7a explication
      5A7a1A3A explications
      1c3BAA3BA2Cb5A explique
      13b8A explique a
      5A7C1Ac4AA explique mieux
      5fA6CcaA explique moi
      5daA1AAa1AAAB7A expliquer
      5a7b1B expliquer ce
      AAA2CA7A1A5e expliquez
      AAA2BA8AA5e expliquez moi
      13E1d exploitation
      13C1a exploitation de
      13d1A explose
      1A6A2A1Bbe7A expose
      1A11Cbe7A expose sur
      da1A3a2a2AA3B expres
      1c7a3A1B2a2A2A exprimer
      9aa4A5A exprimer en
      14AA8b exterieur
      13AbB extra
      13DgB extraterrestre
      13a1a6A eyes
      12b2A f
      13a f 1
      13a fablab
      15A fabricant
      15A fabricant de
      13B1a fabrication
      13bAb fabrik
      13c1A fabrik de
      7a5dbC fabrique
      13b1A fabrique des
      7a5AA fabrique un
      13C1c fabriquent
      13a1C fabriquer
      13B1A fabriquer des
      13A fabriques
      15A fabriques des
      15c3A fac
      13a facade
      6db1A2AA1A face
      6b2A3B1A face a
      13A1a face de
      A4f1A1A2AaBbbA1A4A facile
      12ca2b1A facon
      15A faconner
      15A faconner des
      13c facteur
      13C1a factories
      15B factory
      13a1B factory machines
      15a facture
      1A1A5a2AcdB7a fai
      13aB5a fai un
      9aA2b1A4A faible
      Ba11e1C7A fail
      13E1e failed
      14d faim
      13a faint
      5D1b3a1bCd3C2A1a fair
      13cAB fair de
      5A7a1a fair des
      13a fair la
      b1aAbcBA1aaBcc1BCaDACBcCD faire
      11aAc1B faire a
      2A2ba8A faire avec
      8bb1AdA1A6B faire ca
      13c faire d
      A1bA1B6AAA5B1b1a faire de
      A4A5A1h1C3A2A faire des
      5A1A5AAd faire du
      9a2Ab1A faire en
      ca1A6a7A faire expres
      13A1b faire fabriquer
      5b9C3A faire ici
      9aa2B faire l
      1A3A7c1EA2a2d1A faire la
      3A3A4Bd8AA faire le
      2A10aAB faire les
      13bbA7A faire mes
      13aAc6B faire mon
      9a faire pareil
      2CA1a3A3a1eA faire plus
      3c1A7B1B6B faire pour
      13a1A faire pousser
      5A6Aa8b1A faire que
      5g5A1CAL4C1e faire quoi
      13F1e faire reparer
      13c faire rire
      13a faire son
      A12a faire tourner
      13B faire travailler
      5BA2A3DBi4c faire un
      15d1A faire une
      4c2A5A faire votre
      a1Eab1AAAbACBbABBacBd1ac fais
      15a1A2b fais 1
      13bAb fais a
      1e11D fais an
      13b fais bel
      13b fais bien
      11Aea1C2A5d fais ca
      13c4A fais cho
      1A1b9B1C1cB4e fais comme
      3C1a7GBf1aA fais comment
      12aD9b fais commerce
      13a10A fais d
      AA1A9hAA1a2A2A fais de
      13A6A fais deja
      13dBB4A fais des
      12Bc1D5b1a fais du
      5a9A6c fais epi
      13a fais flippe
      15A fais gateaux
      5A7BCb4b fais in
      A12CaA1bb fais l
      A12eaD4a2AA fais la
      1A1dA4bB2DCA7A fais le
      13b6A fais les
      1A11b fais mal
      6A6bCA fais manje
      a12C fais marche
      13BbA8A fais mes
      A2A1aA6IiAAA2c fais moi
      1A11EfB4A2A fais mon
      1d11A3A fais on
      1AB9Ec1A2b4ab fais pas
      12eB10D fais peur
      1A3b9A fais plus
      c1Ae1bb6aCC2A3A1A fais pour
      13b1A4A fais que
      5c7RavA3D1d fais quoi
      5A7a1b fais rien
      13a fais ti
      13B10a fais tous
      3C13A6B fais tout
      1A11dAA fais tro
      a9a2CdD4b fais un
      1d3A7ECc1b5A fais une
      3A5a1A1C1B1Ac1e fais voir
      13fAC fais y
      9a1a1A1b faisable
      5A7a2c faisais
      9a6aA faisait
      5A3A5c faisant
      a11AB1B1a2d2Aa faisons
      1aBAAcBB1BAbc1ceBABb1aAA fait
      1a11bA fait 1
      1A12A1A7b fait 3
      13b1A8a fait avec
      11d2B fait beau
      13A1b fait bien
      1a12A8A fait c
      1A9a1B1b3c3A fait ca
      13c1B fait chaud
      13a1A fait d
      13C1d6B fait dans
      1A11CAa1a4b fait de
      11AbAaC fait des
      9Aa2A5A4a fait deux
      13a1b fait dix
      13aBd5b fait du
      13C1c fait elle
      13bcB4A1B fait en
      13A10a fait eternite
      13A fait euh
      1A10Abac fait froid
      5A7A1b fait genre
      13AbB8a fait il
      1j10aH1a7bE fait j
      1dbb1A5BBC5aa2B fait je
      2A12c1A fait l
      2A2a5A1fAaA6AA fait la
      5A8AA4b2a fait le
      1A11c1B fait les
      9a3B8a1b fait ma
      1A7b2bA10a fait mal
      13A fait mes
      13bA fait moi
      1A11b1A8a fait mon
      b2a1A5bAAAB3a fait on
      1c9aBC9AA fait pas
      11c1Ba9D fait peur
      12Bd10a fait plaisir
      2BA1B5Ab1cd6A1a fait pour
      13b fait quand
      1A3A7B1b7a fait que
      5b5A1DBaA3b1b fait quoi
      12aA fait rien
      13a fait rire
      13a fait river
      13aAA fait ses
      13A fait tourner
      1A10AcAA fait tout
      13a fait trois
      12c1c9B fait trop
      Aa3C7BCf4A fait un
      Aa3A6AAdE3e2b1A fait une
      1AaA9bAA fait virer
      aDcc1B1a1a1AaEAaA3A1ad faites
      13B9c faites comme
      3b9A8AA faites disparaitre
      a12A1A4b faites moi
      15a7a faites pas
      11A1A1a4B1b faites quoi
      13d falaise
      Ad10AB1A5aa1A fallait
      1A3b1c5aA fame
      15B6a familiale
      A1B1a2A1aAbAB1a2aA1babb famille
      1A1a9a1b famille a
      4A6AbA4a5a famille c
      13A1a famille d
      12Ab1A famille de
      13a10a famille est
      18a3A famille je
      13a famille le
      13B1c familles
      9A3c1A8b family
      11A1ba fan
      13ca fan de
      5A5AaBcA2b4A fancy
      13a fanfare
      14A4A3b fanmi
      13A9b fanmi moi
      13cA fantasy
      13CeA fantome
      1Aa2A1A1a2caaD3BeAb1B far
      12a2A farine
      15A farm
      13a1A fascine
      13a1A fascine par
      13a fascinent
      13a fashion
      2A4A5b1B4c fasse
      7A5B6c fasse un
      13C1b fast
      15B fast food
      11B1A1A3b4a fatigue
      15a faudra
      2ba1Aa3agAG1d4B2AC faudrait
      6a4a1a faudrait qu
      2A8e1A1b6aAB faudrait que
      2A8b faudrait voir
      13a1A fault
      Ah3A7G2A6A fausse
      1A11b1a fausses
      a1AcBhAAA2cC1BCBaBeB1Abd faut
      5A7C1c faut attendre
      5A7h1A6B faut avoir
      1a3A7A1A2A faut change
      1c8a2D1C faut changer
      5c8AA faut cliquer
      A4A faut corriger
      3A7c1A10A faut d
      13abB3A faut de
      15a4A faut deja
      15A faut des
      5A4A2b1a faut du
      5c7A1D7A faut ecrire
      15a faut etre
      2A2i5A1C1D6D faut faire
      1A3d7D1B6A faut fere
      5b7BbB2A3c faut il
      1b3A5a1C10b faut je
      aA3A7b1B faut kon
      1a2A6A1A1A6ab faut la
      3a9C1a7a faut le
      cA8a2A6c2B faut me
      1C3e5A1b1D faut mettre
      A10b3b faut moi
      5b3aA2c1A faut parler
      1E1a1B5AAd1C7gb faut pas
      11A3c faut paye
      5A7d1A1a faut qu
      aDaAA1b4gAb1G3j3BC faut que
      5b7e1B6A faut quoi
      5f9B faut repondre
      1f3B7AAa4B faut se
      1A1d9A1c1B1A3A faut tout
      6A4A1E1h faut un
      1A13a faut une
      1AB2C6A2A8b faut voir
      1j4A5AC1D4A2AA faute
      1g11C1B4A2A faute dans
      1a10Ab faute de
      1E3A7e1a fautes
      15cAA fauteuil
      13A1a fauteuil roulant
      13a fauteuils
      Aa3A5AeH1AA3B3A faux
      1b18B faux ce
      13a1A faux plafond
      a7b1b2C8A favor
      14cA favorite
      1A11cAA6A favourite
      13a1A february
      5A7A1b fede
      13DAeA5B federation
      13a fee
      6B6a1b feel
      6A6B1d feeling
      4A8bAA feet
      13a feet all
      2b4a4ba1B3c4A femme
      13a1A8b femme et
      11g3B1A6A fence
      2A fendre
      7A5a1Ba2a fenetre
      15A fenetres
      23A fenwick
      2c2b1A2A1AD1b2baA1b fer
      13A1A3b fer a
      13a fer d
      A6A5g1A fer de
      2A4A2A2b1A fer du
      13a fer je
      13a fer la
      7A5a1A fer le
      13c1A fer me
      13a1A fer pour
      5c7F1c4A1b fer quoi
      13b1a fer un
      6B5cabC8A fera
      14bD fera t
      2AA7CDC1a8g ferai
      12b2a6B1A ferais
      15A ferais bien
      1A3c1A2AA1ebH3Bd1cA fere
      13a5A fere a
      A4A1A5dAA3AA1aA fere de
      13a1A4c fere le
      A1A2A3a1bBCAba2c2AAA ferme
      7A1a3E1dA ferme a
      13b ferme de
      13A1a ferme et
      13b1A8A ferme je
      7B5D1bb2b ferme la
      13e1a ferme le
      7e5D5C ferme ta
      13a1a fermee
      7b3a2A9b fermes
      13a fermeture
      7a5bAA3A ferraille
      4a10A ferrant
      13a ferrari
      13a ferrata
      4A8b ferronnerie
      13a ferronnier
      13a ferronnier d
      15A fesais
      2A10BcA fesses
      13a1A festival
      1dA1cA7D1b2AAAA fet
      13B10a feter
      13b1A fetes
      11A1bAAA7a feu
      13aA9A feu de
      7A5AbB1a1A feuille
      13aAA feuille et
      2A8AAC1c fevrier
      13D1g few
      1AA12d fi
      1A11c1B fi moi
      2A8A1bAB fibre
      1bba2A5AD1EA3e2b fiche
      13b6A fiche de
      3e2A6CAc3A3A fichier
      5A7b1A fiddly
      13a fields
      1AA10b1A fier
      13a fier de
      21a fiere
      11A1a1B8c fierte
      7a5baB fifa
      1b9A1b1C2B fifteen
      11A1b fifteen and
      1b9d1E1b8A fifty
      11b1A figue
      2b9aD1B3Ac1ac figure
      13A6a1aa figure dans
      13b figurines
      5Bc4A2ACbA2A fil
      1AAaA1c2A3F5iAB1A file
      5BA6aAd filer
      5b7b2A filiere
      b4bA2aBAbFcbAc1B3a fille
      13a fille 15
      13b fille 16
      aa11B1B4a fille a
      13Ba2A5a fille de
      15A fille e
      1A10Ac1A fille elle
      2ba5a3c1C1b6a fille est
      13a fille et
      12Aa fille euh
      13a1A fille fait
      2A9bD1d3A fille n
      5b3a3D1d fille ne
      1a13B fille s
      21a fille se
      15a fille veut
      1A10bb1B4b3a fille vous
      13eAd6A filles
      13B1a filles en
      13B1e6A filles sont
      6B1A2A1Bcc1A1CA film
      14A film prefere
      13a1A filme
      3b5A3aAC films
      1ab2aa3bbbgBGaAa2ba fils
      13c1B fils 15
      13a1A fils 16
      aa1A2A8D4b1b fils a
      13a fils de
      13b fils e
      13A1a8a fils en
      1A11a1a3a1A fils est
      13a fils et
      13aAa fils fait
      10A2c1A fils il
      13b1A8A fils le
      13a1A fils les
      A1B8acA1d fils n
      2c7b2B1a3A1A fils ne
      13b1B fils passe
      1A11b1B4A fils qui
      13C1c fils refuse
      15A fils s
      13B1d6A fils se
      15B fils veut
      6A6A1a2a fils veux
      1a11B2ba6a fils vient
      a19A fils voudrait
      13a fimo
      BA1a2A4BA1cAaAa1B1cA fin
      1A11A1A1A1c fin a
      3B9EAe3e2A1A fin de
      13bBa3A fin du
      1A11aBA3b final
      13BcC6e finale
      13BaC6e finale de
      A2A5AdA1F1A3A3e finalement
      Bc8a8A3AA finalement je
      11a finance
      5A7aAe find
      13c1A finding
      3A6aACA1D4b3h fine
      13a1A8b fine with
      b14A fingers
      caAaA5a2A1A2CBdC1AB fini
      13A1a3E fini a
      b fini celle
      13C4Ab fini je
      13A5A fini l
      1b11C1a fini la
      13e1B3B fini mon
      13D1B3eAA2A fini pour
      1A13A3b finie
      a2A1Aa4A1aA1A2bA3A finir
      15a finir a
      3A9D1A3b finir maintenant
      13a1B finir tard
      12A6a4A finis
      a1A10B3A1d finish
      a11bc1B3A finished
      13b1A3B finistere
      3A7A1dAb3c2A finit
      11A1AAd3A finit a
      13a1B finitions
      13A1a fire
      13a firm
      BA3Aa4b3aBd1AA3B first
      B12C2Be first question
      13b1D first year
      1AcA3b5b1B4a1A fis
      13a1A fis a
      3A9a fis il
      13C1d fiscal
      13a fish
      2A8bA4A1A fit
      13b fitter
      15A fitting
      A12c1A five
      Af11G1a7A fix
      1c11B1A7A fix it
      Aa11D1d fix my
      11d1a4B fixe
      1B9aAb fixee
      13a1A fixes
      1a11a1B fixing
      1A7a12AA fiye
      15b6A fiye el
      13a fl
      13a fl studio
      13b1A flat
      c10A1A fleche
      9A1A1C1d flecher
      2A9aa1A2a5B flemme
      18a flemme de
      13a1A flers
      1B fleure
      2A10B1A7a fleuriste
      2A10a fleuriste et
      7A5a1A fleurs
      13a fleury
      13c9A flight
      13a flippe
      5A6aA1a flipper
      A11aB4Ac flm
      A17Ac flm de
      15a floor
      2a9Aa flotte
      2g8a1C1BA3A flou
      13A1A7a flowers
      13a1A flyers
      13b flying
      5A7A1bA fnep
      13b fodfrans
      4B6gAbBd1AAA4B foi
      13a1A foin
      5A5AAbaB foins
      aEbAdAAA3BcDdAfbAbB1ABd fois
      1A9a1A fois de
      15AAa fois en
      12cb3A6A fois et
      1AA8cAc3a5A fois j
      4a6B1a1Aca1A4A fois je
      A12A2AA fois la
      13a1aAa fois le
      2b8A fois non
      2b21A fois oui
      6A6d1C fois par
      11A1C7a2f fois qu
      4ba7b1b1A fois que
      11a1a1B fois sur
      13a foix
      1b9a fok
      11a1a fok moi
      5ea2aA2BA7A follow
      11AB11c fon
      15A fon du
      5A5c1C4A fonction
      2B2b7fAB1A6A fonctionne
      3a8AAaa5aB fond
      13AAa5a fond du
      13A10a fond les
      13F1e fondateur
      13C1b fondateur d
      13a1A fondations
      5A7A1c fondatrice
      13c1B8A fonderie
      13d1B fondeur
      15A fondre
      15a fonds
      6AA5bbB4A3A font
      13A1b font de
      15A font des
      15A fonte
      13b1A fontenay
      13b1A fontenay le
      13hAC food
      6A4a1Cae3B4B foot
      13BAa foot a
      23A foot l
      15a3A football
      15A footballer
      4A8aA footballeur
      BBA1AC1Aab1CdFBfDAAcaceCe for
      13aAa7A for a
      13a1A for an
      13a for fun
      3A8Cb1A3A4c for it
      2A2b3bAAcDb1b1bAa1A1A for me
      1A8dA1GAbA3caAB for my
      13B1a6A1a for our
      13B1a for people
      13A10a for sure
      2c10A1AA1B3a1a for that
      6b6l1F8A for the
      13D1A3c1A for today
      12ca1a for us
      5A9AC3A1b for what
      13a1A for work
      13c forbach
      3A1A5c1c1C3A4B force
      13a1A force a
      15A force de
      11eFa forcement
      13a forcer
      11Aba1A forces
      3A9d1A foret
      13a1A forever
      3A9b1A7A forge
      13a forger
      1A1c7AAFAB7h forget
      1A1A9AA8f forget i
      3c11A7A forget me
      13C9b forget what
      3A9e1A forgot
      13b1A forklift
      13B1d formateurs
      4A8B1b formation
      13a1C formation de
      13A1b formation en
      13d1a4B formations
      4da7b1B forme
      13b1A forme a
      15a forment
      15A former
      13C1b formes
      15bA5A formez
      5A7a1b formule
      5A formule 1
      2A10A1ab3A formuler
      12bA forse
      5a5A1BeBf fort
      13c fort de
      13B1b fort en
      13b fort je
      2ba9b8A fortes
      5A7Bc fortnite
      6a6a1B forum
      6a6a1B forum des
      13b5A fos
      4AA1B4dhCD1A3AA1b fou
      13a fou de
      13C1b1a fouille
      13a foundry
      AA10AdAC8A four
      1c11A fourche
      12Aa fourneaux
      1a11B1a fourni
      13A5b fournil
      13D1a2a fournir
      11A1A1aA5b fournisseur
      13b1A fours
      13a1B fourteen
      13D1A3a3ab fous
      13A fout
      7A5d5B foutbol
      13c3A1A foute
      2B4g3A1C1A6a1C foutre
      13B1d foutu
      6a3ABbb6A3A foyer
      13a1B foyer a
      AAa1BB1ABCgA1AAABABA1AAAA fr
      10B2a fr d
      10A1c fr de
      10B2c1A fr des
      10a fr mon
      13a fr pareil
      2AA9d1d fractions
      13a fragile
      15a4A2A frais
      20A frais devons
      13c1A fraisage
      4b6A1a1B fraiseur
      5A4b1b2bA3A1A fraiseuse
      A4A7E1a7b frame
      13B1b frames
      BBC2bA1a1gAaHaBBB1AABAAB francais
      6B3d2D francais avec
      8cBc2A1C francais c
      10B2d francais depuis
      9dE2b1A francais difficile
      10B2a francais en
      5A3cEb1a1a francais est
      8bAC2bAe francais et
      5A3Ac2B francais hein
      5A4c2A francais je
      10b francais maintenant
      10a2a1A francais me
      9Aa10B francais merci
      5b3Ab2A francais pas
      5A4c3bC8A francais pour
      2A6Bd2A francais s
      A7BBd2AAA5B francaise
      AAc2A2A1fAAAbb1BA1A3A france
      13a1A france avec
      2a7B2c3A france depuis
      10A4b france en
      13a1A france je
      2aAAA1a1aD1a2A5b2c franchement
      11a1A franchement ca
      2e10E franchement euh
      11a franchement j
      2d4A3A1D1b8b franchement je
      11AcA franchement non
      12aa10A franchement tu
      2A10c1A franchement y
      9Cd2A francophone
      1AA2BA2Dc1ACAeA4B franse
      5AA3b2B franse ban
      9cE2b franse e
      5A4b4A franse moi
      1e11D9b frappe
      5b4A2D2b6b fraze
      13b1B5b2b fre
      13d1B5A fre moi
      15d free
      1A7A2b2A5a freezers
      13b10B freezers i
      1A11A1a frein
      13B1aa freine
      BAa2B2Ach1CB1CaBAA2A1A french
      9BA2e1A french at
      10B french english
      9ad2A1AA french for
      1A8b4A french i
      9dE2e1A french is
      9Bb13A french now
      dAa2a1A2ABAbbFaba1aaBA frere
      1A11c2Aa1A3B frere a
      13C2d7A frere criais
      15A frere de
      13a frere est
      14A frere fait
      12A1b8a frere il
      1a11B9b frere je
      13b frere m
      a12B2A1a4A frere on
      12b2B1a5a frere qui
      13c frere s
      13a frere travaille
      1b10bCAc5A1AA freres
      13CAd freres et
      2b1b5a frerot
      13A1b1a fresh
      13b fresh air
      13d5B friday
      1A11bbA7A friend
      11c1AA friends
      1a frigo
      13c1B frigoriste
      11A1A1b fringues
      13C1c3b frites
      13C1c3b frites a
      16b friture
      1b8Abb1AA7aa froid
      1A9BAD10d froid ca
      12Ab10A froid dehors
      12A froid je
      13A8b froides
      BAac1AaA1caA3AAgA1A1Aa from
      6A from a
      1A from cork
      2b9A4A6b from home
      9a3A from laide
      3A9E1c2A4b from my
      9aa2B3A from now
      A12C2Ac from question
      13B1A1c5A from scratch
      A5a6b1F1d5aB from the
      3c11A from your
      5A fromage
      7A5A1b front
      7A5a1A front of
      12Ba frotte
      b1AAad3aBBaBbC1b1Aacc1b frr
      13a frr est
      10a8A3a frr je
      13a1A fruits
      15A fruits et
      2A4b10A ftg
      12eC10A fuis
      13a1A fuit
      13a1A fuite
      3c3A1B3a1A full
      15A full of
      1A11A5A2ab fume
      15a3B fumer
      13cAA fun
      7a5AdB funny
      13a furniture
      13a1a fusion
      15A6b futur
      13A1b future
      15aa fwa
      13b fwi
      3c3A3cB1Ab3AA gade
      13a1A gagn
      5A7GBh4A3C gagne
      13c1A gagne bien
      13DAb4A gagne combien
      13Bba gagne la
      13CBa gagne le
      13AAa gagne un
      13ffK gagner
      13CeB gagner la
      6A2aa2A2A galere
      11ACBeb1d6a game
      12acAA gamer
      14aB games
      1a8a2E1a gamin
      1a11D1a gamin il
      13A gamine
      13bA gaming
      A5A6HAh gamins
      11bAa1A gants
      11A1e1C3A gap
      12BgA gar
      6Ad5DAC2A1a3a garage
      13c1C garage a
      13a garage avec
      13a1B garage de
      13A1b garage pour
      13A1b garages
      13b1C garagiste
      6a4c1C1f8A garanti
      13a garaz
      1AAA10a9a garcon
      15A garcon a
      13b1B garcon de
      13a garcon est
      1A11b1A garcon il
      13aAa garcons
      ABCb3A3acBBCA1dAA2eA garde
      3A9A9b garde a
      1A9AA11d garde le
      3A garde les
      12dB6A2A garde mes
      12Aa1A7b garde mon
      1BAA8BB4G4f garde pas
      2A10C4h1A garde pour
      3a8bB4A4BB garde rien
      13B1a garden
      13a gardening
      13a1A gardens
      3a7BbCA1A2AhAAad garder
      18cA3AA garder ca
      3A9a10b garder la
      3A8AB4A4f garder mon
      3b9A1f4D1BA gardes
      1a1C2A16a gardez
      3C gardez le
      1a1A2A6A4B4d gardez pas
      13b1a gardien
      13A1a gardien de
      3b8A10aA gardiez
      3b8A10AA gardiez mes
      7A5gAA3A3A gare
      13b3A gargouille
      2b3a4A1E3a3ab1a gars
      6b6a gars de
      13A1b gars il
      13dA gars qui
      13a1b1A gateau
      13dAA1A gateaux
      7b6AA gates
      15A gates and
      12Ae10B gauche
      1a1A9b1A3a1a2A gave
      1a11A gave you
      13A1A3c gaz
      3d9A9A gdpr
      7b5A7A geant
      13a1A gears
      7c5B5A gel
      11b1Cb gele
      12da10A geler
      13A gen
      18b genant
      1A11a gendarme
      Ab9AAC4a5c gene
      1b10AB4A5a gene pas
      15A2a genee
      1AA2b7a5A2A general
      A13Aa generale
      15A generale et
      12aC1A genial
      7a3A1Ac genie
      13A1a genou
      13b1A genoux
      2a1acAAaaaa1ba1aAbAAA1ab genre
      13c genre a
      13A1e6C genre d
      5c6aBAa2a3A genre de
      3A genre des
      2a2A7D1c3a3a genre j
      5a9a3A genre je
      18A genre l
      2B2A7b1a2b genre la
      5A7a1a genre le
      13b1A genre les
      12Aa genre moi
      9a8a genre on
      11a1a genre pas
      13b1A genre quand
      5e7E2B genre quoi
      13b1B4a genre si
      5A1b5bbD5A genre t
      5B3a3daCe5b genre tu
      13b1a genre un
      14a genre une
      2ba5a5B8b genre vraiment
      1A1ABDA4B1hBa1AB1A3B gens
      14A gens avec
      13A1a gens c
      13a gens ca
      13a gens dans
      11A1a1A gens du
      13a gens je
      6C8A gens le
      6b5a2C gens qui
      5B1B5C1C5e2B gentil
      5B7B1B5d gentil de
      7A gentil merci
      13b1B gentille
      6A6Bab genyen
      9B3cAb3A3A geo
      13AAc geography
      2A11bA geometrie
      12Ac1A5a gere
      13a1A gere le
      13b1A gerer
      13a gers
      3A1b7c4A4A geste
      1A3a7b1aB gestes
      aA1d1cba4BGafAAAABAA1a get
      6A6C1d get a
      13aBb get bored
      5A8Ab get in
      5e5ABA10A get it
      6d6BA get me
      13c get on
      13g1F get paid
      3e3A5C1A7b get rid
      A12aA get the
      c14B get to
      12AA10c get up
      12aA1b gets
      2AA6A1biAC7a getting
      15A getting up
      7e5AA4A1B geule
      9a ghana
      1A7a3a1a8a gingn
      1A11b1A gingn pas
      13CbA girl
      13BBc girls
      AABA1eb6D1bA1a1b give
      2AA1eA6D1A give me
      A4ab6A1A give us
      13b1B gives
      13b1B gives me
      13b8A giving
      7A5abB glace
      13a glaise
      cb11C1a glisse
      dBBAA2b1abBAAAdAcb1Aa1Ad go
      bA5A1Aa2a5A go back
      11e1A10B go either
      13a1B1c go from
      A10A3b1AbB1a2f go on
      13B5A go through
      b1A4c5C1c1A1a4A go to
      11A1BAa5aA god
      13AAc goes
      4b5Aa1caa3A2a going
      15a going on
      10AA1bbB3A2b going to
      13DdB goku
      13aA golf
      1Acd9C1a7A gone
      9AaAaa1A3a4B gonfle
      2bac2A2AcbEAca2AAB1A good
      2a10b1A good at
      4a8B good evening
      4c8I good morning
      13b10A good with
      19c1B goodbye
      8A6a goods
      13a gorge
      3a9Bba gosse
      13B1b gosses
      AbcaAAbB3A1fAC1AAbb1dBA got
      1A11ABd3A got a
      13A got it
      1a11A1a got my
      1B1b9c got on
      1c11A5A got that
      2cA8AB1b got the
      2Aa2AA3A1F1H3eb1g1A got to
      13b1A goudron
      bhBA1A5A1EaB7AA goure
      2a10d gout
      12a1A9B goute
      13c gouter
      3A9DAA4b1acb gouts
      13a gouttiere
      13b1C5b grace
      13b1C5b grace a
      1a11a1A7A grade
      1A1A9C1b7c grades
      7A7c graduates
      12Ab7A1A graff
      7A5a graisse
      13a7A gramoun
      5A1b4bA1A5a2A gran
      13B7b gran mesi
      1AB1A1B1a1aA1BaE4Aa2d grand
      13C10a grand air
      1AB6A1A1i1A grand chose
      15a grand frere
      6A6E1A5d grand merci
      4A1A1a1a1A2B5B grand mere
      11a1a grand pere
      13F10e grand plaisir
      13d grandad
      13a grandad s
      5A1a5C1c8A grande
      9a1AAA2A7b grandi
      9a1AAB2A7b grandi a
      7A5bA grands
      13d1A grands parents
      6A6A1a grant
      13a graphique
      13B1a grass
      1b11B1A grasse
      13bAA gratis
      13E7e gratitude
      13CAa gratos
      1AB10cA gratte
      1AB10b gratte la
      11a1B1c5A2A gratuit
      13bA gratuite
      13AcA gratuitement
      2c8B1Ebf8b grave
      a12a2A grd
      3a1A7b7c gre
      13A10b great
      13b1B green
      1a11C1a grenoble
      13ccB8A greve
      13b1A greve up
      5A1c5AAab grille
      7a grille pain
      13b5A4A grimpe
      13a grimpe en
      12aA4A grimper
      13B1b grinder
      5A8Bb grinding
      13AAa gris
      7a5A1A gro
      5b1d4BBAC4aA gros
      7a5D gros naze
      7A5a1A gros oeuvre
      7a5cAA5A grosse
      7A grosse machine
      5A7a1a grosses
      5A7A1a grosses machines
      24a ground
      1a11c1C group
      13c1B group project
      2A3AA3Aba2B1A5b groupe
      13b1B groupe c
      13a1A2A groupe ca
      13c1AA groupe de
      11A3A groupe je
      12AD1b8A groupes
      13a grow
      13a1A growing
      13b grue
      13A grv
      13CabA gta
      13bbB gti
      13a guepe
      4A7f2A8C guere
      13B1c guerre
      2c2A1a3gA1AB guess
      A12b1A3A gueule
      6a guichet
      2B12a guide
      5e7B1A8A guider
      13a guidon
      9Ba2eA9a guinee
      13a1A1A1A guitare
      7A5aaBA guy
      4A8eBa gwadloup
      13b1A gwo
      A14a1A5A gym
      13h9A gymnase
      AAB9Ak1F1A1DA3A h
      14A h 24
      13a h c
      13a h ca
      13a h de
      13a h du
      15b h pour
      7A5Aa habitant
      AaB1BA5A1bAB2aA1Aba habite
      1C2A8e4AA2A1a habite a
      13a habite au
      1A11a habite dans
      13a1A6a habite la
      24A habite o
      1g11J habite pas
      13B habite saint
      13A1a habite un
      1b11B habiter
      13dAB6A habites
      10A2a5A habitons
      15a3A habitons a
      24A habits
      9a2AD10b habitude
      12A habitue
      2A12A hache
      7b7a hacker
      2A8A1d1BAA1b2A had
      2A10b1A had a
      11A1d1AAA had to
      13a10A haha
      5A1A5Bab haies
      13b1B hair
      11A1A1b8A hairdresser
      13eAa halal
      11cCA half
      15B half an
      13B1c4b halfway
      13a1a hall
      15A halles
      5h5BA1AA hand
      14Ba handball
      1A11C1b7b handicap
      15A8A hands
      13a1A hands on
      ab10Ae1a1A hang
      ac10Ac1b1A hang on
      15a6A hangar
      13a hanging
      5B7c1c happens
      5B9b happens to
      2A9AB1A8c happier
      13A happily
      11A1a1B8b happy
      11A1B10b happy to
      2a8bca1B2C hard
      2b8c1D hard to
      13a1a harvester
      2A2BA7Af4a has
      13a has a
      13a has to
      2b9bB hasn
      2b9bB hasn t
      1aA9dA1b8a hate
      15b hate it
      2A10a1A hate sitting
      12A2A8A hates
      12A2a8A hates being
      5A14b hau
      c10Abb1Ca2BA2A haut
      17a haut de
      13a haut mieux
      16c7A haute
      16A haute savoir
      1A9AbA1a8A hauteur
      13a hauteur c
      12aB10A hauteur j
      aBAa2aaA1bdaF1eA1Abc1AbA have
      a5b3aA1B1BA2a have a
      1A11B1c4a have i
      2c8AAE1e4A have no
      13A1c4A have the
      2A2A4aiBBA3abA3C have to
      12B1bB4c have you
      1Ag4A3BaB1B7A haven
      1Ag4A3BaB1B7A haven t
      5b7a1A4A having
      13c havre
      13aA hay
      1AA2AA1a1b1AjbBAaabAAA1b he
      9aA2a1A he can
      2b9Aa1B8a he d
      13a he has
      4c2a5CBA3c he ho
      13a1A he is
      13c1A6A he just
      2A7a2c1B3A he s
      4A8b he says
      2A10e1A he wants
      6b6B head
      13A2e hear
      13d1A7A heart
      13b1A heat
      15a heating
      13a heating engineer
      13d1A heavy
      13D1d hebergement
      13a1C6b hectares
      13a hedges
      2A1A7Ad1A7a heights
      aacbaCaa2acdaCFBacbBbabd hein
      2b hein a
      1b11a10a hein ah
      1A11a10a hein c
      4a8a8A1B hein ca
      5b6bB2b7A hein j
      2A2a4aaAA2A7a hein je
      11A3A hein la
      13a hein le
      a1A10b2A5a hein mais
      3A9a hein moi
      2A10a hein pas
      4AA9Bb3A1B hein quoi
      12aA helas
      7c7A2A5A hell
      4a2A4Aa1B5A2A hello
      5cA5bDce2A2A help
      5e3A3G help me
      13c help my
      13a help out
      13a7b helped
      13a helped my
      13A2A2A1a helpful
      5A7b1A5a helping
      13b henin
      11A1Eba her
      13A her brother
      13c9B herbe
      1C1dad3a1AAD1c3f2AA here
      9a3b here from
      13a1A hermes
      13a hernie
      2a2A5c1A1aA7C hesite
      2D8e1A2A hesite encore
      11D3b hesite entre
      11B1E1A3A4g hesiter
      1ab2b7DaAA1c4a heu
      13Bad heur
      1eABA1AA3aCcbc1A1dA1AcA heure
      13A1a heure a
      1c10AD heure c
      1B2A8AAB3e heure de
      1a10AAA heure en
      13ACb heure est
      1A11B1a8a heure et
      13Ac heure ferme
      1a11AC heure il
      1c11F1A heure j
      11A1BAc3A heure le
      13aA heure vingt
      AB2A6BcBB4D3AA heures
      13a1A heures a
      13a heures avec
      11Ab2C heures de
      12Ab heures du
      15a8A heures je
      13a1A heures par
      A12c1A8A heures pour
      13a heures sur
      15A heureuse
      1A2cA1A5bbB8b heureux
      4c4a1ABE1A3A1B2A hey
      4c8B1A3A hi
      4b8B5A hi i
      aA1A1ABA3Abcd1AA5AA hier
      13a hier c
      5A7A1D hier soir
      1B11b1A1A high
      1B11b1A high school
      11aba1b him
      13a1a hip
      13a1a hip hop
      13B1d hire
      15a hire one
      2AA7b1e1A2A3A his
      13a his hands
      1a3A3B2AFcAb1AA2ae histoire
      13Cca histoire d
      3A8AFA3A4f histoire de
      9B3cAb3A3A histoire geo
      13bAA7a histoires
      3c9C1A5A historique
      3bB8A1e7A history
      c12B1b hit
      1A1A7d1b1a3A4B hiver
      13a5A hiver j
      4bA5ABCAB8A hiya
      2A8aaaA3A hm
      1ab8cCb1AA1B4aC hmm
      5a5A1A hmm je
      13a hmm le
      1a2c2a5CBA3c3A ho
      ab1a9A3A hold
      ac11B3A hold on
      13A1c holidays
      2a2b3A1bceAA1A6a home
      10B2CdA homework
      4A1AB5abAA homme
      13b honda
      2c8AaAcb2A5A honest
      2a1A9AB honestly
      2B10c1A honestly i
      2a8A1B1A honnetement
      4A2a5bAB7b honte
      aA1bAA4a1Ab1a1AaA hop
      aA1b6a2D3A1A hop hop
      4AA6Af hop je
      aA1b6a2C3A1A hop on
      13b1A hopital
      a10cAFbaA3a2b horaires
      13c1A horaires c
      13AbB horaires de
      11bAabA horaires du
      13c1C horlogerie
      11AgCA9B horreur
      12ab10A horreur de
      A1a2A7c1c2a hors
      A11ae4A hors de
      13aA hospital
      15a host
      13aA hot
      13aAA hotel
      13BAa hotel a
      13b1A hotesse
      13b1C3A hour
      11A1b1A hours
      13a1A house
      1A12aA7c houses
      aaaAbcAAAa1a1CAdAAAA1AcAA how
      4cB7BCB how are
      A2B2A6B1f4A2A how can
      4AC7A1aA5d how come
      ba1a1B2Bb3F1e1AA2AC how do
      5f9F6B how does
      2a10aaB4a1b how far
      13A1C6e how is
      5A7c8A how long
      A4B2a4cAA3Ac1A how many
      5A5a1AAd6A how much
      13bAA4A1a how old
      4b8B8A how s
      2B2b5A1b1B2A how to
      13B1c how would
      4A8aAEe ht
      6A6b1A html
      13a1A hugo
      1A1aa6AcCa4d1A2a hui
      11Aab1A8b hui c
      3b9D5b hui je
      13b4A huile
      10BAAeAB2AA4A huit
      13a huit an
      13a1A huit ans
      15A huit cents
      11A1b10A huit heures
      10B2a1a8A huit mois
      7d5ABA huitres
      1a1aaba1abA1b1bBA3A1ba hum
      1b3bA5bD5b4A hum je
      13a hum l
      4ACbBA2AADaB3A1A2A humain
      6C8c humain la
      6DB5be humain ou
      6a6A1A humain pas
      6a6c1B humaine
      1A2A1bAA4bBc3B human
      4A6a1d humeur
      13b1A hurle
      A12a1b hurt
      10a4AA husband
      13a husqvarna
      13a hydraulique
      5A7b1B hyperactif
      13a1A hypersensible
      aecaaacCBbAcaaAaABBaaBa1d i
      11c1a1B8B i a
      13a i always
      A1A2a3a2aa1E2a3a1a i am
      1A3e9D2A1a i answer
      15a i be
      13B i become
      7A5aA i built
      13Ab i buy
      15A i came
      2A2Be2aAA1iAJ4B i can
      15c i carry
      b14A i change
      6A5Aa1a i come
      A1A2A7dACa i could
      2b4A5A i couldn
      1bh2Ab2ccDhGAA1aBcB1aaE i d
      3C11d i delete
      1A9AAeaB7AB i di
      13d1A7A i did
      A1A2a5Ab1BA8c i do
      A1Ba1ga2AA1AABCa1Ba2CC i don
      15A i dropped
      1A3A6Aaa5A i fais
      3a1A8b i faut
      6B6a1b i feel
      13A1b i finish
      13a1B i fix
      1b11B i gave
      a2b1DA4AbdaD1A1B2c i get
      13b1A i go
      1Bc10b1C2B i got
      13b1A i greve
      5A1A3gA i guess
      11A1c2A i had
      1aA9d2A8B i hate
      bA4Bb2bBBdAAA2cA3b i have
      1AA8AAc1C i haven
      13e1A i help
      13a i helped
      2a i honestly
      13C1d i join
      2A2a9B7c i just
      13DAb i ka
      5A7b1a i keep
      1A11d1B i know
      4e10B2A i le
      15a i learn
      15a i left
      2b2A7e1B3A2aAa i like
      1b11A1A4A1cbB i live
      11baa1a2ba4A i ll
      4A8d i look
      13B1A8a i love
      1EF1bfBB1bAcBGaeB1ab2a1B i m
      1A11B1A i made
      13c i make
      1f3b7H1B2A5a i meant
      3A9BA8d i mentioned
      bA11A1B1c2A i messed
      1B11B1ce6A i missed
      11b1A5c i must
      1d1A1Ba3abb2g2AAA1B1A i need
      1aAB7bAB1A7b i never
      5A7a1A i pas
      24a i pleut
      A11a4Ab3A i prefere
      1e3A5A1F2A3b1a i put
      13f1A3C i quit
      2g8CAB1A4A i really
      A12b2A i redo
      6a6B1a i run
      1fB10O1B7g i said
      5B7c1F4d i see
      1A7AB2dAb7A i should
      2A10j1A2C i skip
      a12A1A i skipped
      13A1a6b1a i sleep
      13B1e i son
      9AA2c1B i speak
      11A3a i spend
      13a i spent
      13D1b i still
      10A2C1a i stopped
      11b1e1B i suppose
      5f9EA i supposed
      15A i switch
      B12c6B2A i take
      8A4aAB7b i talk
      11B3A3b4a i think
      1d1a9D1A4b2a i told
      5A7A1b i too
      15A i took
      3A1C8Ac i type
      1A11c1A7A i typed
      AB1A1B1b3bbcABBA1bc1A1b i vais
      13B1c i veux
      13a i walk
      bAacA5aA1C1A1aAa2B i want
      1A1c6A2bAba6b i was
      a12B2a6a i wasn
      1A10Cc4b3AA i won
      13D1d i wonder
      13a1A i work
      6a4A3A8a i would
      2A8aE2bA1A4Ae i wouldn
      AAAedc2bAaCADa1aAccA2BA ici
      2a ici depuis
      2A2b5B1d1B3d ici je
      15B3b ici pour
      1Ae2B1A3dDF10B ide
      5A5AAA1a4A idea
      13A1a idea of
      2A10f1A ideas
      AAiA1b1a2BB1IaeA1B5c idee
      2C2b1a5Cae idee de
      2A10b idee frr
      2a10B idee pour
      2B10c idee precise
      a1C10g1D idees
      2Ab9aAAa identite
      2A3Aa4Aa1A idiot
      7a5A1B idiote
      13Cab ier
      2A1AB3bAfcCAf2c1A1b1C if
      5B4A2b1b4A1b1A if i
      13b4a if it
      11d1E1a8a if my
      9a5b2aa4A if that
      11b1E1b if the
      11bAA1a2A if there
      13g1C if you
      AAg2A5AAE1CA1dAB1AdB ignore
      A1A10C2A6d ignore my
      15A ikea
      a1a2bbAaab1adbB1A1AaB2a il
      BBA1A1AA2ACckAFAB1B4B il a
      13b1A8A il adore
      12Bc1A8A il aime
      13a il boude
      13c1A il c
      2A10f il change
      13a1a il connait
      15a il de
      13AbD il demain
      3A il demonte
      11A2Ac il des
      13A10a il di
      4A6AAe1a7Aa il dit
      3B9a1A4a il donne
      13a1A il dort
      3A9afB3A il e
      15A il eme
      6A5AD1d8d il en
      AgAA1aae2AB1E1Da1a1aAAAa il est
      1a10A4A il etait
      13B1b il fabrique
      3A3A5EiB2A1A il fais
      1B5A3ceDd1A3A1aAB il fait
      2ba2A3ab1A1A4A il faudrait
      bB1A1bA2aAd1cBC2aaA1C1C il faut
      15A il gagne
      11b1aA il gele
      9A3b1A il il
      15A il invente
      15a il la
      1A3A5A1b1A8b il le
      13b1C8A il lui
      12AeAAA4A1a il m
      5A4a2b1A6A il ma
      1B3Ab4Bbe1C3ABaa1A il me
      aAa2AA4Cbc1b2A5f il n
      2aa6b1EA1B2B1A3f il ne
      12Aab9A il neige
      5A7A1a8c il nous
      7A4cA il parait
      9AA2c il parle
      14A il passe
      11A1A10A il peut
      12ABeA il pleut
      b5A1a1aA1E1BAaa1a2b il possible
      13A1a il pour
      13a1A il prend
      13a1A il rentre
      15A il reparer
      13e il repete
      3f1A1A3A1GAcAA2e2AA il reste
      1a9B1daB3A3Aa il s
      10A2c1A il sait
      2B4A3e2Ad3a4D il se
      13B1b il sera
      6A6A3b il serait
      5A9b il sort
      b1Aa1dAA1A1AaDAAbb1a1A1d il te
      11A3a8a il travaille
      A4Bb2A3ABf il un
      5cd1aaa2CDD il une
      7A5Cda3A il va
      1a11b1B2a il veut
      2AA9b il veux
      13a1A il vit
      13a il voit
      13a1B il voudrait
      1Aa1Bac1baa1A1AF1a2b1aAa il vous
      1ddbdc1aaaAdclDGb2dA1A1E il y
      10B2a ile
      10B2b ile de
      A1A2D6ALakA2AA2A ils
      13D1b ils en
      13d1B ils font
      13c1B ils m
      15A ils me
      11a1dbA3A ils ont
      3a10Ab8a ils sont
      13D1e4A1A ils vont
      13b images
      2A10d1A7A imagination
      2A10Aaa imagine
      2A imagine de
      13cAA5A imaginer
      7g4AFAA8A imbecile
      2A4A5e1CA3A ime
      11A1B1d immersion
      13b1A1A immeuble
      13a immobilier
      3A11A impeccable
      1A9A1C1D2a3fbA important
      1A11a1C6a important pour
      1b3Aa4a1fABAb2A1A1B importe
      1B13A1a importe comment
      5A7a importe la
      13a1B importe le
      13e1A importe ou
      13a1B importe quel
      1e11C1dAa2A1A1A importe quoi
      2d4A3cAD1A2B5d impossible
      2e8ABE4A5d impossible de
      2a impossible pour
      13AAc impot
      13BAb impots
      15A impression
      13a1d6A imprimante
      13a imprimante 3
      15A imprime
      13a imprimerie
      13c1A imprimeur
      13a1B imprimeuse
      AAcAAbaAcbaAcaadFCBAaBEBc in
      13B1a in 4
      11AccAA1A6B in a
      5b9A in an
      2A10c1A3A in class
      2A5agD2AABBA1AAA in english
      10B3Aa in france
      1Aa5A1g2HADA1A in french
      7A in front
      13a1a6A in it
      1A11a in january
      13a1a8b in june
      b4a7B2a in kou
      13caA in laide
      1A11c1a8A in lille
      9a3caD8A in lyon
      9A3b1A in may
      6f6D4A in moun
      4A6AAfAB8A in my
      4b8E1a in nantes
      15b in one
      1c11A1A in our
      11A2b7A in paris
      1a in pau
      A12b1A in september
      5e3A5BB in simple
      11e1C1a8A in summer
      15b6B in that
      1A4A3AAagB5b in the
      13CAd in there
      13c in troisieme
      11cAD1b8a in winter
      11A1d4A5A in year
      12d1bC8B in your
      2e2A1b3AaC4B5A incapable
      2l2A1A3AAD4B5A incapable de
      7a5C1A incapables
      11dAA10A inchallah
      15a6A included
      1Ad12b inconnu
      6A5bc10A inconnus
      2A9Aa1A1a6b inconvenient
      15A incroyable
      5A3A1A12b indeed
      1d11C1A4a indique
      13c1B8A indoors
      13a indus
      13b1b industrie
      13b1A7A industriel
      7A5c1B industrielle
      13C1e industriels
      4c8b1A ines
      1b10d11B inexact
      1dA10A1A inexacte
      13B7c infiniment
      13c infirmiere
      1aA2a5AAaAc2a1C1ba info
      1aBB8A2c4A2a info sur
      13d informatik
      1cbb1A7B1D4A1bb information
      3b8AB1B4d2A informations
      3a16a informations de
      3B1a1A5a1A informatique
      1A1bAB1B5CAa1Aa1f2BA infos
      3A11C2b1c3A infos sur
      13c ingenieur
      9a3CAA inglish
      13A1a injection
      11caA3aA inn
      11Ab inn je
      3a9A10a innit
      13b1A inox
      1ABA3B3BBb1A2a2a2g inquiete
      12aA1A8A inquiete c
      A1a10c inquiete je
      13D4d inquiete passe
      10A2C1f4A inscription
      AAA2AA6fA5A inscrire
      1aA10A1B4b2A inscrit
      13A1A7b inscrite
      1A10Ac insectes
      2A10c1A inside
      2A8Aab1a insiste
      3A1AbA4AdAdA3B1Ad insta
      13a1A installation
      13bA installe
      2A4B5b1a3A installer
      13a installer des
      aBc2C7AAEb2Ag1C instant
      2c8C instant je
      1d4a2b3F1A instead
      6a2aA2A instead of
      13b1B7A insulte
      3c9A7AAA integralite
      3b9A8AA integralite de
      3b9A1B1a integre
      13A1c integrer
      6aa4ACca intelligence
      6aa5CcA intelligence artificielle
      5A7c1A intello
      3A8Ae1A interdit
      13c5b interessant
      2A7AA1a1A4A1a1c interesse
      13a5A1a interesse a
      12A interesse pas
      13B1b interessent
      13A9b interest
      2A2A1A4b2F6e1A interet
      2A9AA1D6c interet de
      12a2e6F interet pour
      9a interface
      A11A2e interieur
      12Aa interieur j
      6f6E interlocuteur
      1Aa8AacAI3A2aAa internat
      11abc1B8A internat est
      13E8b1a internat et
      12aE internat me
      13a9aB internat ne
      11AAb10A interne
      1A1A9AAe2c3AA internet
      1a6A4cA interprete
      9a3B1b interroge
      13a interrupteurs
      13B1c intervenir
      A4aA6B1BAc1b2B interview
      15A3A interview en
      2A7a1ADAi2a into
      13A1a into a
      7c4b2D8A inutile
      13a6A invent
      1B12dA5a invente
      13cAA invente d
      13bA invente de
      13a1A invente des
      15A invente tout
      2A10dAD inventer
      13a1B inventer des
      13d1A inventing
      ag1A8AE1A1A2A3a inverse
      7A5Ac1A iphone
      10a1aA1A2Ac1C ira
      11Aac1A irai
      12aA irai pas
      5A3a1BBCb6A2c irait
      12AA irait bien
      9b3A irlandaise
      1Ac1ADaa1ACAaH1iBBAaAAcCb is
      13a1C is 15
      1b11a1B7B is 16
      13B1A is a
      9aA2a is bad
      2a10A1A is called
      15B8a is fine
      13b1A is in
      A7A2A1I1i6B is it
      9BA2f1A6A is my
      13a1B is out
      9bA is rubbish
      13G1eA5e1A is that
      A4AAb3A1Bbf8c is the
      cB2AAc1aaa2ACAA3A1b is there
      2A4B5A1b2C3b is this
      13d1C is what
      13d1A isere
      3b6aA1b1A6b isi
      13Ab island
      1cB2A3a2aaAc7A isn
      1cB2A3a2aaAc7A isn t
      15A isolation
      13c1B isole
      5b7CbB2A issi
      11AAa10c issue
      bcaa2BAAaddeGBbabbaAagaa it
      A1A2A5a2Ab it a
      13b3a it again
      3c9F1b1d5AA it all
      17A6b it and
      11G1e it depends
      13a1a6A it for
      4b6A2cA6A it going
      1A11A1b2aa it i
      1Ab2e4c2H1aA7b it in
      11a1B1a it is
      13BAa6Aa it just
      5A7C1B6c1A it matter
      2a8C1A4A it no
      13a it on
      2a8bBA10A it out
      1dBA1b1a1a1cAhADAAaBA1Abb it s
      13a it support
      15b6A it take
      13a1A2Bd4A it there
      9aA2c8a it to
      1A11B5cc it up
      13a9a it was
      1a11B it wrong
      8d4EcA6A italien
      15A ite
      1A3A5A1d1A its
      bahDAcCCBFCbbBC1eB1cDaaAg j
      11BCa10e j accepte
      a3a4a2Ac1E2a j accompagne
      11Aba j accrochee
      15a8c j achete
      ADA3B4CBaAA2BCAAAAd j adore
      cbH1AbB2FAaAcbgBAEEBCAcA j ai
      13c1B3A1A j aide
      13a1b3A j aille
      13B j aimais
      1cb2DA3Ae1CBBA1bA1AaBG j aime
      1b11E1b j aimer
      aaBb1Ab2aaBAA1c2a1dBccd j aimerais
      11CbA10b j allais
      9A3A7e j anti
      5AA3B2e j apprends
      7A5EA4d j arete
      2b2a5A1B1A j arive
      1AAa9I1C2Af4A j arrete
      2a1aA3a1a1d1AA1AC4A j arrive
      13b j assure
      2a2Ca4cAD6A3e j attends
      2A3A4bcC1b7bA j aurai
      a1B2c7A1A7ca j aurais
      AgA2a3A1BAAbBc1Ba1a1bB j avais
      1AA9aa10a j avoue
      5A10b j ecoutais
      13b2a7A j ecoute
      1C3g7kBbA3C3A j ecris
      5b7a j ecrive
      3D9e1d j efface
      AahC1DaAA2adGcAA1aeB1Bad j en
      5Aa6B1bb j entends
      4b2A4e1AaA7B j espere
      2A8b1a j essaie
      1AAb1AB4A1bAAd2A1bAa j etais
      13a10A j etouffe
      2d8eDB4cA4F j evite
      AaB2A5A1C1A2aA2baa j habite
      2a2A5c1C1bA7C j hesite
      13B1a j imagine
      13aA j invente
      11Aab1A j irai
      3A9i1A2b4B j oublie
      13a1A j ouvre
      1Af1Aca2AaabA5a3AC j y
      4A6BEebA2aad1AAD ja
      13B1B4d1AA ja make
      5A2A jaden
      15b jam
      A1aaAC1a4cBA1A1ABAa1A jamais
      12aB jamais a
      12a jamais au
      12ab10A jamais d
      1a10jE10G jamais de
      13c jamais deux
      1dB9BA6A2Ab jamais dit
      2c8Bbb4A jamais essaye
      2a9AA10b jamais ete
      2A9B11b jamais eu
      A11e jamais fait
      1BA9aB jamais j
      1a1A8bG4cA4A jamais je
      13a jamais la
      13a jamais le
      13b jamais o
      2e8ACD jamais pense
      12AC2A1A2b2b jamais pose
      2e8ABI jamais reflechi
      5B1b4Ac1d jamais rien
      1Af9AD jamais su
      2b10C1A jamais teste
      2Aa3b5B jamais vu
      13b jambe
      13a1A jambes
      1bd1aa3A1AcJAb1A1dA3b jan
      13C5d jan e
      13c jan je
      1c10aD10A jan ne
      5a7A jan pour
      2d10G jan se
      1A11b1B january
      A1A9Ad5A3Aa janvier
      4A3b4aad5A2A japonais
      5A7bA jardin
      12bD9a jardinage
      13a jardinier
      2a2b9A jariv
      2a2b9A jariv pas
      2A10a1a jaune
      6B6A1A7c jave
      3A9a javel
      2d10C1b jc
      2d10C1b jc pas
      1AAA1g1A4AC2A1A1A jcomp
      1AA2f7B2A1A jcomp pas
      11eBa10B jdi
      11eBa10B jdi pas
      13b jdm
      5c5AbD5d jdois
      13A5A jdois aller
      13B1A3d jdois y
      12A8Aa1c jdor
      12Aa jdors
      Eaa1CdeC1AbfCaFIEafl2dDE je
      1A4A je 15
      2A10a1A je 16
      1b13A6A je 17
      13a1A je 18
      13A je adore
      1b10AB1A2a5b je aime
      9Aa4A je apprends
      10A2b5A je appris
      a8Aa2B je appuies
      13h1C3G je arete
      a4aa8A2A3A je besoin
      13a je bidouille
      9c5A je bosse
      13A je bouge
      1A10A11a je bricole
      1Dl2A5BDC10A je c
      2A2e1A1Ac1Aa2B1AB2a je capte
      2A10b je casse
      1A9A1f5A je change
      1bA1BA4B1aAbA3A4b je cherche
      1B2ab4A2ebB3A4A je commence
      1AA2d3A2AC1A je compren
      1A1AAfaAAbDAaCACB6A je comprends
      1A10bA je compte
      13a1A je conduit
      2B2A3A3cBa2A5e je connais
      15b2Cf je continue
      1E3A7e je corrige
      13a je couds
      13J1aA2fA3A je coupe
      13a5A je cours
      5a6Aa5A je crains
      13a je craque
      2a2AA4abi1AAb2A3B je crois
      11a11A je d
      5A7b1f4A1A je de
      1A11b je dec
      4A8K5e je deco
      4bb5A1a1A3A4A je decouvre
      15A2Aa je decroche
      b12C10a je deja
      3e1Bb2a1d3DB2A2B1a je demande
      13c10A je demonte
      13b1A je deprime
      15A je dessine
      12Ab je dessiner
      1aAA5B1aca1A3B4A je deteste
      13A1A8b je devient
      1dC1ABA4BCH1cFAAAk1ceb je di
      1Aa8ABB4b5c je dirai
      1AB8b1f8A je dirais
      4a8a1C je dirige
      3BAB1a3hCeBbA1eACacb je dis
      1A9AAA2A6cd je disais
      5AB4A1Acd je discute
      5c7B1A5A je dise
      1A11A1b je dix
      2A2d5b1F1aa2c2BA je doi
      AbAa7eBCAC1A1eB1AAB je dois
      1Ae2A5A2AA2c je donne
      5A6aC8b1A je dormi
      3A7AdB1a3A je dors
      1A11c6A je eu
      5d9D je faire
      C1CD2b2A1AafEn1eaBEABAA je fais
      5A7a2c je faisais
      2A10e1A je fasse
      12b2A6B1A je ferais
      7E4AH1g3g4A je ferme
      2A10J1A3i1B je file
      13b5D4A je fini
      13A1a3a4A je finis
      12eC10A je fuis
      1A11A1A6ab je fume
      15A2a je gagne
      1AAB8cC1A2hA3AC je garde
      13c je gere
      19A je grimpe
      2c2a5A4A je j
      2c8ABC je jamais
      a1A1A1a2a9a2aaA je je
      13dAA3A je joue
      12aA1b3A3aa je kiffe
      13C1a3a je kite
      1AA2b3ab1A7A je konpran
      1Aj2B5BaC1aa1A4bA je l
      2A10bbA1AdA3AA je la
      13C5b je lache
      13a je laide
      2AA7c1G1A1af4B je laisse
      13a je lave
      1AdA1b3a1CaB1E2bBA1bBc je le
      1a4a6FAb2b1A3c je les
      13A1a je leur
      5A7d6A3A je lis
      13b1dA je lui
      1aAacba4AacBD1adAB3E je m
      B12D1aba je mal
      13A je mange
      4a je mapel
      5A7b4AA4A je marche
      cjaBDECC1C1fFLanB1CgA1AhD je me
      1bA2b7A1a je melange
      2A10A5a je men
      1A11b1A8A je mesure
      1A3b7a1b3b je mets
      13b je meurs
      An3B7Q1CA2AA je mi
      13b5B4B je mon
      13a1A je monte
      1Dc2daa3AaAAFcaaAB1AaA je n
      ABg3B2BadFCbFaAAa1bbCB je ne
      13c1A je nettoie
      3A9h6AB1B je note
      2a2A6bA1a3A je okune
      13gAbb1A1c2G je oublie
      13b je panique
      13a9bA je parlais
      1A2aaBcADaB1dAh2aA2AbA je parle
      13C5bA je pars
      aEB1B1A3ADGeAEma1B2AEe je pas
      1a4C4Baa4BA je passe
      13A1b8c je pe
      13a4A je pendrai
      11Ab3a1A5A je pensais
      1ABA1AA4Adc1A3b4a je pense
      5AA6b1a je perds
      11A1B1c1a4A1a je peu
      13d1B je peur
      bdAB1cA1bA1aIcafAeFF3Ac je peux
      5c7D2A je pige
      5Aa6a1A3A je pisse
      2A10A1b je pleure
      4A6A1a1CA1Ba je plus
      3a je porte
      15A je porter
      13b je pose
      2b17A1AA je pourrai
      1Aa3d4A1AbD2A3A je pourrais
      BBAb1Ae1abaB1IAA1A1c2Aca je prefere
      10a1AB4b je preferee
      a5a1ba1bbF1A2c5C je prefererais
      13A1A8a je prend
      A1B2A5BBbAB2aA3be je prends
      13A1a je prepare
      13a1A je programme
      11A1c6A je progresse
      2A8cAC je promet
      12aG1c1A je quitte
      13F1A3f je raccrocher
      11A1b je ramasse
      13a je range
      13d1A je rate
      13l1A1C je recommence
      1b11B je rectifie
      13a je redouble
      1c13A1b je refais
      2C2A5C1g je reflechis
      2a8a je reflechisse
      11A1c1B2c5a je refuse
      2A6A1a1cbA4b je regarde
      b2a8a2b7a je regrette
      13e3D je rekomanse
      13A je remercie
      13c3A je remets
      A12c je remonte
      12Ca1B3c je rentre
      1CE2A7A1B2fb2a je rep
      13a je repare
      6A6c je reparer
      aB13a je repasse
      10A2e2F je repete
      1AC2A6A2A2e3a je repond
      2AA1AA5Ad1b6a1A je reponds
      1b11B5Aa2d je repondu
      bA11A1A2a3a je reponse
      13B1A1d2b je reprends
      2AA7cbe1C3A1A je reste
      1a11A je retape
      1A1c9A5AA2C je retire
      1b11b je retourne
      13a je reve
      Jc11r3aAA3b je reviens
      2CB8BBA1c1A4b je rien
      12Ba10c je rigole
      20a je roule
      2c10A4B je s
      2D9dA1b8A je sache
      1C1a1CcA2BD1gAcAAAAAB1AB je sais
      2c8B6B4A je saurais
      13A4BA je saute
      2a10e9A je savais
      2B12B2A3a je savoir
      1If2D6Gh1b2BA4D je se
      2g2b5A1I4aA je seche
      2A10a je seize
      13c1A1a1A je serai
      2e4A3AbB je serais
      4Aa7b8A je sers
      3A8BA10e je signe
      5A7a1A6aa je sois
      13e1A3A je sors
      db1a1Ad6F1b3A4A je souhaite
      ADa1Aa3BBaBhAA1a6b je sui
      aE1BdCDAAcabbc1dcBA1aBABa je suis
      1B1A8ba10a je supporte
      2Ac1A1AA1A2DaAB3g2C je t
      13a5A je taille
      5a9aA je tape
      1BCa3f2aC1EbdcAaaAfaAc je te
      13c5C je termine
      11a1a je teste
      12dD1a4Ab2A je tiens
      11a1d1A je tombe
      13e1A je touche
      12Aa je tourne
      13A3a je tout
      13a je traine
      2A2A7a je transpire
      11a1E je travaille
      1bA9bBc4A je tro
      13a5A je trousse
      2g2B5BAG1B2AA je trouve
      6A6f1b je un
      1A11dAA3B je une
      13b1B3a je va
      1A1aBCA3cfbebbA1Cb1AAAE je vais
      eaBe1Gc1b1bABD1AAbBcdaaAd je veux
      2A20c je viande
      13b je vide
      1aCAd4b2bd1cABA4cB je viens
      1aA8A1aAA6a je vis
      2a2a5eAC1AA2A2d je voi
      11b1B6a3A je voie
      2c3A4BAB1bA1AAa1d1B je vois
      a1A1AAa2A1A1bAdAb1AbAA1A je voudrais
      bea2C7AcA2B2a2A je voulais
      1eA2A6BE4B5d je voulez
      af2aD1a2abAcAHaAAc1fbab je vous
      1A11b1A je vu
      1A11h je you
      1A3A7a1d6A jecri
      2A3a6B1A1cc jemere
      2A9DB1c8e jenne
      2A2A7b jens
      13CAd jerome
      AABf8Aa1B4A2bA jete
      2Ac8AC6A jete tout
      3B2A6a1AaA4AA jeter
      1A1d11A3AB2a jette
      1Ab1aA3a1Ae1a2BAA jeu
      13bAB jeu de
      4a8AcA jeu sui
      13ABc jeu sur
      3b1A jeu veux
      6B6caB7A jeudi
      1AAaa8b1AA1a3A1A jeune
      6a6b1B jeune de
      4a8a1B jeune fille
      a12a1A2a jeune que
      1A4A2A3HAg6a1A jeunes
      13a1C jeunes a
      6A6A1b jeunes de
      13C1c jeunes en
      9A3a1a jeunes qui
      13D1b jeunes sont
      13dAA3A jeux
      15A jeux de
      13a jeux sur
      13a1A3A jeux video
      1Ac10B ji
      5A5A1b1A8d jire
      6B6b1A8b jkiff
      12B3A1c jla
      AA10b3b1A4a jlai
      13A2c1A4A jlai pas
      2c2a5ABcAB2A4A jle
      13c1B8a jmen
      13b1B jmen fou
      13B10a jmen fous
      1A11Fd9A jmennuie
      13b1A joaillier
      2C2A7c1A6aA job
      13a1C job at
      13b1D job where
      13C1c jobs
      13CadA3b1A jodi
      11AaaAA2B5c joie
      6A6B1c join
      6f6EAG4A1A joindre
      13a1C joiner
      15a joinery
      13ABf joinet
      13a joining
      1A11bbC joint
      13a1B joints
      2A10Aba7a joke
      2a10CAA2d joker
      13a joli
      a22a jorai
      11b1C1ca jore
      12Aea9A jou
      4A2A3A1Edb3BA1c1A joue
      7A5dAC3A joue a
      13AgC8A joue au
      13e1E1A jouer
      15A jouer au
      13Ab7A joues
      13Ac7A joues a
      13aAA jouets
      Aa2c1AA3fA1ba1AAaA1AAE jour
      13g1A6A jour a
      11a1aAa1A jour de
      11A1eAB jour j
      13b1B jour la
      11gA11B jour non
      11hAA10B jour oui
      13a1C jour pour
      3A9aAA1A2b journal
      13A1d journaliste
      A1AA2A5ccAAAA1a1CAAa journee
      4A7A6B1c journee a
      12AA10c journee c
      13B1c6A journee ca
      12aC journee je
      11A1e1a journees
      2B8cB1AB4A3d jours
      15a jours chez
      2A8a1b jours et
      13b1A jours je
      15A joysticks
      13a jpars
      2Aa6a1bDA2Ab jpref
      2A3a6D1e2A jpx
      12abAA8A jregarde
      15A jregarde des
      12dB10A jrentre
      13a jrs
      1dAc9C1CA3a2b jtai
      1a1c9B1AA3a jtai di
      3a11AA3a2a jtai dit
      13c1A3B3B judo
      13B1c6A juge
      2c10a1A4AbaA juger
      13a1B juillet
      10A2b1B3A juin
      4A2A5Adb2A2A jul
      4a8C jules
      13a3b jumeau
      1a jumelle
      13b1a8b june
      13B1b jupe
      15A jupes
      13a jura
      7a5aA6A2a jure
      13c1A jus
      5A7a juska
      B12B1c1a jusko
      1A2BB6A4a1Ab1AA jusqu
      a4A6Ad1A1A1AA2A jusqu a
      A3B8B1c1c2A jusqu au
      13a1A jusqu aux
      5A7A6a1A jusqu ici
      15CA3d1A jusque
      15CA3d1A jusque la
      AAAB1aA4A1a1BcAa1C2eA just
      13b1a just a
      13b9A just don
      13b just moved
      13b just outside
      13b1A just turned
      ecBC1e1A4AD3AB1Caacc juste
      13b1A juste a
      fB11E1B2B3AAB juste avant
      15ab7A juste de
      13D9d juste le
      23b juste les
      3B9B1c7bA juste mon
      5A7a1C4a1b1A juste pour
      2A10c juste que
      13bA juste un
      11B justement
      13b jvi
      13b jvi a
      13a9b jvien
      13a jvien davoir
      13c1D7b jvien de
      a16a jvoudre
      13A1b jwe
      5a3AabA1AB3eA3a jy
      13A5a jy vais
      3A9f k
      1ACCacAAAC1aaBAe2af1aaCd ka
      13B1B3c1B ka aller
      13a1a ka aprann
      13F5c ka arete
      19A ka coudre
      13A1a ka coute
      13a ka depann
      1A2B4A1b1a1eA1a4Ac ka di
      5A7B1c ka dire
      5B7c ka ede
      3BCA1A4ciaA1A2AAA ka fais
      13a1b3AA ka gade
      5g4b2D1AA ka konprann
      4dc7D1D ka mache
      11A1B1A6b ka mande
      13a ka monte
      4dB7HCad3d ka ou
      8ABA2j1D ka pale
      13D1cA1bA ka pase
      4A10A3A ka paye
      13d1A8A ka prendre
      2A1B8h5E3A ka rete
      13B1A6d ka sevi
      13b1A ka travail
      13aBa kaboul
      13b kapla
      1A11b3b kar
      18A karcher
      1A11a kart
      1A1b3b5b1B kase
      13a katre
      5A7a katriyem
      2A1A1A6d1A3A kay
      2A10a kay la
      13a kayak
      2A9Ae4AA4A kaz
      13A1b8A kaz an
      13b1A kaz la
      11a1ab4CA kebab
      12Ab10b keen
      13c1A keen on
      1B3A3AaAaAAd2A1D1Acc keep
      13b1A keep me
      3A9A1e4C2b keep my
      3A9a keeping
      13a keeps
      5A7d kept
      13b kermesse
      1B3d5A1HBad3c1dAA kes
      CcB2aAA1aaAcGA1bAd1ca1B kestion
      5A7A1C1Ae1A kestion d
      1a8A5C2A3A kestion davan
      9ac2A4A3A kestion en
      1A3a7A3a4A kestion je
      f3A7BG1A1cea2cA kestyon
      12BA3ac kestyon an
      b17A kestyon avan
      a12A3bA kestyon la
      4A12A1A2b kestyon t
      11A1e1B8A kevin
      13AcB kfc
      12Aa1A kg
      13A1a kid
      11A1Gaea5A kids
      13a1A kiffant
      12aAbc3A2Aaa kiffe
      13a kiffe ca
      13A kiffe la
      13Ab kiffe les
      4Ca9b kijan
      4f2A5DA4A kikou
      1Bba1b7BAB7ab kil
      1AA2e7D kil faut
      5B7a10c kil me
      13c1B kill
      13c1B kill me
      a12D1bA killed
      12AAcB kilomaitre
      5a7A kilometre
      Ac3b5A1aBC kilometres
      13bA kilometres de
      5A5A1a1A kilos
      2A4A5c2A2A1d1A kind
      2A4A5c1bA4b kind of
      11eA11A kinda
      9aa2B9c kindly
      13b1B kine
      15c6A kisa
      1AAA7A3b3c3A kit
      13b1A kitchen
      4A4AbABD1A2af3AA kite
      13d1B kite l
      1c1A1A6Ba1C2AAA2A km
      13b1A km c
      13a1A km de
      13a km en
      1A11a km max
      13a7A knackered
      13b1A7a knee
      13a9A knives
      1Ab1AA1A1AAbAaAa4c1b know
      2Aa9B1a4d1A know about
      1Aa8A1c1B know how
      2B10b know really
      2b2A6A2B4A1b know that
      5a3A3b1b know what
      2a knows
      1a11a1a3a ko
      1a11b ko moi
      4b4B3Ce9c kom
      4A8bBb8A komanse
      cAAaAbbf3BAcFF2AB1AA1A kon
      5b7A4A kon fais
      2A8A1f kon me
      5A7EAf konbyen
      2b1AaAA3d1acaA7A kone
      2b1AaA4d1b2A7A kone pas
      A2a10A5A1ba konet
      13A1a konm
      13C1d konmen
      2d1bA1A4ABFh2AA2a konnet
      1BA2ba2bb1A2bA3A3A konpran
      1BA2d3Ac1A3A konpran pas
      1b3e1c1A3DAB6A konprann
      1b3b9AA5A konprann ca
      5A1d5C1B konprann rien
      1AC2f7H2B1A konpri
      1B3e7B2A konpri se
      13c konsa
      4A1c8A3A konseye
      1Ac10DBac3b1AA kosa
      2c10a2A kosa mi
      14BFd3b1AA kosa ou
      b1A1e5C2G1ca2c kou
      5d7B3A3a koudmen
      A2BA1A1A4i1C kouman
      3B4A4A1d kouman pour
      13A3a koumansman
      7b5B kouyon
      2A3b1bab2E9A koz
      9a3A1A koz angle
      13b koz de
      6c6C1a koz ek
      10a2A koz franse
      6a6B1cA koze
      8b1A2A1A kreyol
      13bA8aA kuisine
      7c5BA kun
      13a kwen
      dbAb1DeCbAdbabA1AbEaAAab l
      A10AADca4A3f l a
      13a l abattoir
      6A6c1A l abri
      13a l accrobranche
      4B1a6e1C8A l accueil
      1A11b1a l acier
      a1A10c1B l action
      3A9A1g4ABAA l adresse
      13a l aerographe
      13C4Ad l affaire
      1A1A9A1bA3b l affiche
      Ab2A7Aa1g1AB1a1BBA l age
      13a l agroalimentaire
      1A3A7d2b2A3b l ai
      5a3a3A7a l aide
      6A6A1c l aider
      4a8A l ain
      B1A8a1h1B3A4a l air
      AA3aa2b1Aa2A2d l aise
      13A l allocation
      13b l alu
      15a l aluminium
      11a1B l ambiance
      A10ace1B1A1A3BA l an
      c12A l ancienne
      5A2cAg1BBAb3A l anglais
      9Cf8A l angle
      Ab9AAfAd1A1A3A l annee
      13Cb l anniversaire
      15c l apprentissage
      13b3A l apres
      A12a1a7A l arc
      13A1A1b l ardoise
      3B9DAe7a l argent
      13a1A l argile
      13D1b l armee
      15A l armoire
      15A l assemblage
      6A6a l association
      1AA10a l asthme
      A12E1db2bAb1A l atelier
      13a l attire
      13a l aube
      14cB l australie
      13c l autonomie
      13a l autoroute
      nA3AA1A1a1Aa1CCCGB3AA l autre
      13a l avenir
      13b l avons
      13C1d l e
      14A l eau
      2A10a l ebenisterie
      15a l echelle
      AaA2AdAA1BEacADA2BA1eCa l ecole
      aA3aA6BBC3ab l ecran
      21a l ede
      13A1b l education
      3e9C1A l effacement
      1a13B l effectif
      A12b l effort
      13a1A l eglise
      13e l elec
      1B21a l electricite
      a2a5a3B6c1aA l eleve
      11a12A l emmene
      12AB1a7Ab l empeche
      13b1A1A l enfance
      3C9A1A7d l enleve
      3A9A9c l enlever
      15A l enrobe
      3e9E1A1b2aA1A l ensemble
      13b l entraine
      13a9A l entrepot
      1a10bA1A2A l entreprise
      A4AA2b3I1AAe1ca1A1A l entretien
      13a1A l equerre
      4a1b6C1a5a l equipe
      13b l escalade
      8B4a l espagnol
      2bA7A1d1B l esprit
      13a1B l etabli
      1a13A l etablissement
      a5A6A l etape
      13A1cA l etat
      3A7dBaaa8A l ete
      13b l etranger
      12aa4bA l eviter
      15a l examen
      13E1b l exploitation
      13AAa8b l exterieur
      12AB10a l habitude
      afABA6AALba1A1fA2c l heure
      9B3DcCA5be l histoire
      3b17A l historique
      1A9cA11A l hiver
      13b l hopital
      1A9a1Ab l horaires
      13c1C l horlogerie
      13a1A l hotel
      2CA1b5abCAf8b l idee
      2j2A5AAC4AA4B l ignore
      10A2a l ile
      15A l ime
      15A1A l immeuble
      13a1b l imprimante
      13a1b l industrie
      1A1A9e9c l info
      13c l informatik
      5a l informatique
      13a1A l inox
      10A2D1e l inscription
      1Bc2B7BACb2Af1B l instant
      3c9A7AAA l integralite
      2A2A6AA1F6d l interet
      9a l interface
      13b1A l interieur
      11aeG1F3A2bAa l internat
      5a7B1AAc1aB l interview
      12bA10a l inverse
      5A5A1d1B l its
      1AA11AA1A l odeur
      12Aa1a l oeil
      8A4cBa6A l om
      aA4b6kAJ4A l on
      13a1a l or
      13d1A4A l oral
      1A1A8Ad l ordi
      2Aaa1ac5CB l ordinateur
      3A1A3a1A1a1A1b2b l ordre
      13a l oreille
      2A12B6b l orientation
      13a l orne
      3g9C4a4C l oublie
      12AAA1A l oublies
      13bAB l ouvre
      6a2A1d1B1a7a l un
      1b12bC l une
      13B1a6A l usinage
      13dAC7A l usine
      5C7A2A5d l utilite
      1bcAabABEbcaabbaea2bBaaA la
      C3a8A1B1dA la 1
      1b11B1a la 2
      cC11b1B5a la 3
      eC14AA la 4
      5c5A1B1Aa3A3a la a
      13d1AA la an
      6A6A1a4b la avec
      5A7AAc3A2a1b la ba
      5A7b la bande
      13b1A la barre
      1AB3d6bCd1B1A4a la bas
      1A1a13b5A la base
      13a la blanchisserie
      13b9a la boite
      13a la bombe
      bjF2A5b1F2A6A la bonne
      7a5C2a la bouche
      13B9a la boucherie
      12aB10a la boue
      14AA3A la bouffe
      13a1A la bougeotte
      1B2a8E1a6bc la boulangerie
      7B7a3a la boutique
      13d3A1D la boxe
      13a1A la brocante
      13b6A la broderie
      Aa3ca4A1AcBab1aA2AA la c
      3A1b7C1c4aaA la ca
      13A1c la caf
      b12A1Aa4A1A la caisse
      1A11a5A4b la campagne
      13a la canicule
      5AA6cAfA4A2A la cantine
      5A7bdE la capitale
      15A la carriere
      13c1A7A la carrosserie
      13JAj la carte
      A12b la cave
      13a10A la ceramique
      1B2A6A1b1A7aa la chaleur
      11b1eAA la chambre
      1b4A6A1A6A la changer
      13A9a la charpente
      12AA la chasse
      13bAA la chaudronnerie
      13a la chene
      13B1b la cheville
      7A5aA la cire
      13a1A la cite
      1f11a9A la classe
      1A11b la clientele
      11A la clim
      13b la clio
      3A9D9c la coiffure
      13B la colle
      13a la combinaison
      2c2B5AAa4A4BA la comme
      1a la commune
      13C5a la compagnie
      13c1a la conduite
      3e9DAA4A la conseille
      6B6d1a la conseillere
      2A2f7A1A8A la consigne
      13b1a la console
      3b9A5aA2A la conv
      6aB5E1BaA1c1A la conversation
      18A la corde
      15a la couleur
      13Baa la coupe
      13C1a la cour
      13d3A la course
      1a1A9A9aA la couture
      13a la couverture
      13abA la creme
      4aA7A la creuse
      2A la croche
      1C10c1ac1A1A3a la cuisine
      13a la cuisson
      13a1A la cybersecurite
      dB10AB1Ab2cA la d
      13A5a la dalle
      6A6c1A5A la dame
      2A10b1a3A la danse
      1b1A9A la date
      14bB la dechetterie
      13e5E la deco
      13a5A la decoration
      13c1A la decoupe
      3bbcA4AcI1A4A1b1A la dedans
      16a la demande
      eA2b8E1Aba2A1AaA la derniere
      A1bb7b1F1b2fb2bBa la dessus
      5A7b1b3A3A la deuxieme
      1b1a1A7FBCb3B2c la di
      13A1bA la diff
      1A3a7g1A6C la difference
      6b6A la direction
      1A4b6D1d la directrice
      3b9E1AB2d la discussion
      aa3a5a1a1AA3A1aAb la distance
      13A la drone
      13a2aAA la en
      13a8a la et
      Aaa9aA2a1aA la euh
      13B1c3A la fac
      5A12a la faire
      5c7aAA4a3A la fais
      5B4D2i1B3A la fait
      4b5AAA2A2a2a2d la famille
      12bB la farine
      3b1a7A la faut
      13AAbA5A la federation
      7A5a2a2a la fenetre
      7c1a3iAE3C3Ab la ferme
      7A5c5A la ferraille
      2A8A1a1A la fibre
      2AA2A5Ab1C4a2f la fiche
      9a3Ba la fille
      B2b2A6pDfb1aFB1aAB la fin
      13BcC6e la finale
      2A10f1A la flemme
      2A9Ac la flotte
      5A10A la fnep
      2bA7bAA10A la fois
      13a10A la fonderie
      15A la fonte
      13b1A la foret
      15A7A la forge
      13E1d la formation
      4d8a1A la forme
      5A7b1a la formule
      10C2hBa la france
      16b la friture
      13d9B la garde
      7A5eAa3A la gare
      13b1A la grande
      13a la grasse
      13a1A la greve
      13A1a la guerre
      13a1a1A1A la guitare
      2A la hache
      13b5B la haut
      15a la haute
      12aA1b la hauteur
      13A1B7b la honte
      5A7C1e la i
      13AAca2b la il
      baba1a7E1BA1Ab3aA la j
      3A9a la javel
      AAaA1c5BAI1CBded1BcaB la je
      3AA6adiAE3C1A2a la journee
      13B1eA la ka
      12Ab1a2A la kaz
      13b la kermesse
      1aA2d4B1Ba1CcBEAB1CB la kestion
      2aAA1aa3B1a1B2aa4a la la
      15A2b4B la laisse
      9b la lang
      1A2A3CdeA1F7A la langue
      11A la le
      14bCb6c la ligne
      13Ba la ligue
      11e1I la limite
      1A1A9aABAa2cb1A la liste
      13B1d6A1A la loi
      13a la loupe
      2A9Aa la lumiere
      2A1aA7iaD la machine
      4A6AAB9b la maconnerie
      5B7ABf la main
      13a1A la maintenance
      2b9AB1Ac7A la maintenant
      3A10Ad7B la mairie
      7a3A1A1bb5A1a la mais
      3A1A2AAA1aA1A1Ab3AAc la maison
      13b9AA la maitresse
      1A13b la majorite
      5a7C1A la maman
      13A la mamie
      13c la manche
      13a la manette
      13A9A la maquette
      14A la maroquinerie
      13a la marqueterie
      13b la masse
      13b la maternelle
      1a11C1B la mauvaise
      1A10bB1c3A3bA la mecanique
      13BAc la meilleure
      7A3A1bAccA4a1B la meme
      2Ae9A2a1A la memoire
      13A9c la mention
      4A8d1B7a la menuiserie
      14dB la mer
      A18d1C la merci
      13cB4A la merde
      10A2c la mere
      13a la meson
      18A la metallerie
      13d2A7A la meteo
      11AAc5A3A la mezon
      a12AA3Aaa la mi
      4b8A7a la mif
      2A la min
      13b1A la mine
      13b la mini
      5A7a la minutie
      13a la mise
      4a8a1A la mission
      5A7h10A la mode
      A4A4A1aK1ad1bbA la moi
      2b2A5aAB4A la moindre
      13a la moissonneuse
      5A5C1aAaa3b2A la moitie
      4A8a la monnaie
      13b la montagne
      7b4BAd la mort
      13a1A la mosquee
      13CA8a la moto
      15A7b la muscu
      13bDba6A la musique
      10A4a7b la nationale
      13B10b la nature
      2A8c1aAA la neige
      A10AdA4c la non
      2A9Ab la nourriture
      12Ag1A4A la nui
      A4AA4A1ibcA1aB la nuit
      13c4A4A la odeur
      d8A1A1D4a1b la on
      aA2c2A5gBC3A2a la ou
      5A5AiAdA8B la oui
      a6B1Aa4ba1Aa la page
      15a3bA la paix
      A1A10f1C la panne
      4b8D7c la part
      13F1b7c la partie
      1A3A6aD1Ae1A5b la pas
      AA3A7e1B la pate
      10A10b la patience
      13A la patisserie
      2A la peau
      13b4AA3a la peche
      2A9cD9b la peine
      12Bc1A3A3AA la peinture
      6A6b1c la personne
      13b la petite
      4A5A2b la philo
      3A9C9a la photo
      B2C9F1Aa4A1h la phrase
      11A3A la physique
      13b1aA la piece
      3A9b la pierre
      13a5A la pince
      15a la piscine
      1e3aa6I2Ab la place
      14aA2A la plage
      23A la plieuse
      23A la plomberie
      13a9A la plonge
      A2A7A3B7Aa la pluie
      1A11c1a7A la plus
      4AA7B1b6b la police
      11e1H1d5A la porter
      A1b13A la pose
      1A1d9D1b4B1A la poubelle
      13a la poudre
      13aAB2ddbAA1A la pour
      1AA8AAb1A8a la poussiere
      5A7DAe8b la pratique
      dA11a1B1C5A la precedente
      13a la precision
      13caB7A la prefecture
      DB2a6c1D1aAh2Aa2A la premiere
      13G1b2Cb la prochaine
      13a la proche
      13c1A3A la production
      1A11c1b la prof
      Bc8a2C1A1b la q
      aaA10A1Ad1A la qst
      11A1e1A la qu
      13C1e la qualite
      1a11A1a la quatrieme
      5A7b1a la que
      dbBA1H3BAACA1CmFECFAAA la question
      a3A8a4A la qui
      4A8a la radio
      A4B7A4B3d la raison
      13a la rando
      14abAA4A la recette
      15aAa1b la recre
      5A10c6A la redire
      b3AA7BBAhB2A la refaire
      13A3b1A la refait
      15c la region
      13a la regle
      1A11A6A2c la remarque
      B12aAAb la remets
      b12BA1d la remettre
      13b2AA la remorque
      11A1gABAB1A4a la rentree
      13b1A la renyon
      Ach2B5AAC2B1AA3A la rep
      A1fA1H5AccabA1B1AaAa la reponse
      1c13A la reprendre
      13a la resine
      3A9A9b la restauration
      13C1g la retraite
      13d1A3A3B la reunion
      11h1CA9C la rigueur
      13b5A la robotique
      13b1A la rochelle
      2A10b9A la roue
      13d9B la rouille
      A10A1caA2Aa3A la route
      13cAA la rue
      7A7a la salle
      13a la scene
      13A5A3a la scie
      13b1B la scierie
      2A10b1A la sciure
      13a la sculpture
      1c11B1a3a3A la se
      5A7b1a8A la seconde
      13A1c la securite
      11baB1h2AAA3b la semaine
      5A9c la seule
      2b10A3A la sixieme
      13c9A la sncf
      13aA la soiree
      13c10A la solitude
      13a1A la sono
      13D1e7A la sortie
      13a1A la soudur
      12Aa3A5b la soudure
      4a8BfA la star
      aB1A6aAAB1C2b3bB la suite
      A12E1B2e la suivante
      3b11A la suppression
      1BA10f5aA la t
      5A7A1b la table
      22a1A la taille
      13a la taloche
      14bA la tarte
      13E1d la taxe
      4a1a6BA6a la team
      13a1A la techno
      12AbbAA1B la tele
      13b1B la tension
      11A1c la tente
      13D1c la tenue
      13a la terrasse
      14aB la terre
      1AC2A3b1DahAa3B3Ac la tete
      13A1b la theorie
      12Bf1B la thune
      13b la tolerie
      13a la tondeuse
      3b8A4b2A la totale
      3b9A9B la totalite
      13A1b la tour
      15a la toussaint
      2e1a6A1D la tout
      B12C1b1c la toute
      4A8B5c4A la traite
      1a la troisieme
      13Dc la trottinette
      1bea1aba1a3ECCA3a la tu
      5b1b4A2A1A la un
      13a la valise
      15a la vallee
      1c11B1a3A3bA la vente
      13a5A la verite
      9c3B7B la version
      2A10eA1A la viande
      13B1a la vidange
      2A2D6d1A3a5A la vie
      13a1A la vieille
      1A21A la vil
      1A2Aa7A1A4aA1B la ville
      11a1c1dA1A3B la visite
      13A1bA la vitesse
      13aA9A la voisine
      15A la voitur
      13a1A la voiture
      13C1b7c la votre
      2c10C la vous
      2a9a la vraiment
      13a la vue
      13Bc9a laba
      11acaBA3A4a labas
      6A6a label
      13a1A labor
      3a9C1e6AA labour
      2A4a2a2E2a1Ac4B lache
      13A2a2A4A lache en
      10a2H1a2Ad lache l
      15B lache le
      13a5a lacher
      5a7a1a7Aa lad
      13a9Aa lad s
      3A9G9d ladder
      13c ladders
      13a1A lads
      9a4aA5c laide
      13c laine
      13b laine de
      ABBaAA1B2aadFaFAaae3d laisse
      18aA laisse ca
      15A2a4A laisse de
      5A7a laisse faire
      4A7BC1B3c3c laisse j
      11c1A1A1a5A laisse la
      a10A1d5b3B laisse moi
      A11aA9c laisse tombe
      1A9AcB4aB3A laisse tomber
      13b laisse tranquille
      2AA9B4f4A laisse vide
      13B1b laissent
      A1Ad1A1a3A1D1B2faAAAAB laisser
      15A3a laisser un
      2AA6acAe4a laissez
      2AA7c1e laissez moi
      13D3aba2A laissons
      15A laiterie
      13a laiton
      1d11Hb5A1bd laj
      5b7A1A6B lajan
      3A9a1A lajounen
      8C1A2d lakay
      13b1a lakaz
      13a lame
      13a lamentin
      1A11aaB lames
      1A lames de
      13a1A lampe
      13a lampes
      13d1A2A4A lan
      13b9A lan dernier
      4A8c lance
      13D1c lancer
      15A lancer la
      15e land
      A9A2b1c3A lane
      10A2b1a3A lane derniere
      A7ebb2DAB lang
      1B6Eba2A1A language
      8A1a2A language to
      2c1AA1ACbcA1DAC2AA1A langue
      4A3BdfA1C7A langue de
      1A7AC2A langue en
      8BAc2A langue francaise
      9A3A langue pour
      1c6cAC2eBC langues
      1A11c1A1A lanmen
      17A lanmen moi
      AA9A1cB4a lanne
      13a1A lanne i
      15c lanne moi
      4A10a lannee
      13a lannion
      13B1c lantrepriz
      A8a1A1F3d lantretien
      14A lapin
      14dA lapli
      13d1A lapousye
      13aAc6A laptop
      1b21A lapwent
      aA3A7B1a4b1a laquelle
      5a7A1B2a largue
      13a1a larme
      A12B1bA1a3a lasa
      15a lasagne
      13a1A laser
      13A1a lasse
      fBB1AA3a1AA1bEAC1A2AcA last
      ba1A9B9a last answer
      1A11D last bit
      9a3B1c7A last month
      13CfC last night
      13A1A7a last one
      e12C1AAC last question
      A10A1e1A last summer
      13b last week
      1A11bBa3A last year
      13d2A late
      1A11CAe3A3A latelier
      12ACAa3b4A later
      13a1A lathe and
      1b11C laval
      2A9Ai1A2BA3A lave
      13a lave la
      13b lave le
      1b8A4B1A laver
      15A laver et
      13a laveur
      14Aa law
      13a lawnmower
      13a1A lay
      DCcFA1FDc1DDag1aaACBbbdg le
      13a3a le 1
      13b1A le 12
      13b1a le 13
      13b1A7aA le 2
      13a1A le 3
      13b le 93
      5A1A1a le an
      12A2c6A le bac
      13a le balai
      13a1A le balcon
      13b3A1A le basket
      1b11B9aA le batiment
      13a le bazar
      13a le beton
      13A1A le bilan
      1cA8A1CA5a2aa le bois
      2A12A3a le bol
      Ah9ABb1D2A4Bb le bon
      13E le bonjour
      4A8d1a le bonsoir
      7b5CB6b le bot
      12Aa le boucan
      15A le boulot
      a12a1b8A le bouton
      13a le bras
      11A1bAC le brevet
      13a10A le bricolage
      1aA9daAAB5aaA le bruit
      13C10a le bureau
      a1A2A5b1H1bc2A4b le bus
      5b5A1BADA3A1b le but
      12aa le ca
      13a1A le cablage
      13a1A7A le cadre
      13a le camion
      13b1A le canal
      2A10EAk4A1B le cap
      13a1A le capot
      13e1A3A le car
      13a1A le carbu
      15A le carton
      1B10bA4A3A1c le cas
      13b le cfa
      4A8a le chalumeau
      15a7A le chantier
      2A2b3a3BB le chat
      9a3a2A7A le chef
      16a le cheval
      1A21b le chevaux
      2AA9c1B8A le chien
      5A5d10aAA le choix
      13A9a le chose
      14cA6B le ciel
      13A1a le cinema
      1A5A5d1A le client
      13a1B le clients
      3a9dAA le club
      15A le cochon
      1a10cHag2A3A1a le code
      15a le coeur
      1A11b le coiffeur
      6b6D1c le coin
      1a11a1b3AA le college
      13B1B1c le commencement
      13a le commerce
      13a le compas
      3c9Dca4c3A le compte
      13a1A le compter
      13A1A1b le compteurs
      13b1A le comte
      13a le concours
      13a5A le confinement
      6A6a le conseil
      6B6e4A le conseiller
      6H6j1A le contact
      1c9BaA4A le contraire
      14A le copain
      4A8acA le coucou
      6a6A1a1b2Aa1aA le coup
      12Aa10A le courant
      14bB1A5A le cours
      13A9a le cousin
      11A3A le cuir
      13b le cuivre
      11C1b1B8c le d
      1A11E6A2f le de
      1A1a9A2bF2e3A le debut
      13C1B6b le delire
      13d1B3A le dentiste
      13C6b le depart
      13a1a le departement
      1A11BccA3A2bA le dernier
      13A9a le dessin
      13A9b le detail
      1c9eAD le deu
      11AbfAB4A le dimanche
      4A8g4B le diplome
      2c2AAA2a1AGAfb1j1A1aBA le dire
      5A7c1b8B le directeur
      13a3a le disorder
      15A le dit
      13cAB le dos
      2ab1A7B1B4A2b le dossier
      3A1c6aLAh2b le droit
      9c3E2A le en
      6a4d1CAB1a4B1c le faire
      7a1A3cAB4A1c1A le fais
      12aD1a6b1A le fait
      1A3A5A1b10b le faut
      1a3A7b1A le faux
      13c1A le fer
      11A1aA1A7b le feu
      5A7bAAbA le fil
      13CBd le film
      13a le fils
      13bbA3A4A le foot
      13a le four
      13a le fournil
      15B le foyer
      9d2A2B1A le fr
      5c2ebAA1B1F7A le francais
      9BC2d1A le franse
      1A11a le frigo
      1c9BfG1A7aB le froid
      13B1a le fromage
      13a le garage
      18b5b le garde
      13A1a2A4ab le garder
      13A1b le gars
      13c3A le gateaux
      5a7a10A le genre
      13a1A le gens
      23A le geste
      12Aa le gran
      15A le grand
      7A5a le gros
      7A5b le grosse
      2A10b1A le groupe
      12ac10B le j
      2A10g1A le jan
      13B9a le jardinage
      13A1a le jeudi
      a12c1B2a le jeune
      1A11b1A le joint
      1B9a1bAa le jour
      19A3B le judo
      13a le jura
      13b1A le jus
      18A le karcher
      9ac2E1bAb1da1A le kestion
      13A le kiffe
      13f1B le l
      1a3b17a le le
      11c le lendemain
      2B1A8DAC6g le lien
      13f le linge
      13a1B le local
      13A1a le logiciel
      9B3C1b le lundi
      2A8b2AB3A3Aa le lycee
      6A6a1a le m
      6a6AAc le machine
      14aA le mafe
      15A le magasin
      6b6B1a7A le mail
      13bA9A le marche
      13B2b le marteau
      13a le masque
      13Bda le match
      13D1d le materiel
      2A1B6cCeB le matin
      AB11f1a7C le mauvais
      13bAB le mec
      13d1A7A le medecin
      13Ega6A le meilleur
      13B1b1A le meme
      2Ad8BC9A le menage
      5A7b1c le menu
      13dAaB2A4A le mercredi
      1bA12A7Ba le metal
      1ba7Aa1O1h1aA3cb le metier
      13A2a le metro
      1A3A3Aa2A1c7a le mettre
      5b7A1A3b le micro
      13B1a2A le midi
      1b11A1A le mien
      13A1a le mieux
      13A le min
      13B1d le modele
      2A10eACa3A3c le moi
      13c1A le moindre
      11AcA10b le moins
      7A5c1B2A le mois
      2e9aFBC4c1A1A le moment
      1A1AdA1A2bABC1d3cAA2a le monde
      6a6aAa le monsieur
      6A6D1h le moral
      2BA1c1A2B2C6A2e le mot
      13bA8B le moteur
      15A le moto
      1A11B2d le msg
      A16A5A le mur
      13c le nez
      5A4b2A1d le niveau
      1fd1AaA4AADAA3A2ad le nom
      1c11Cb8A le nombre
      15a le nord
      3a1A5A1Cbf6aAa le numero
      3b9A le ordinateur
      23A le pain
      6d6D le pale
      4c8E le papa
      1A9aaE1a2b4bA le papier
      13a9A le parking
      13a4A le parkour
      1a10aa1A7A le pas
      a2B1A7E9e le passage
      1A4BA3A1i1BA4AaB le patron
      5A9c6b1A le permis
      11b1B1a8A le petit
      13a3A le piano
      13a le pie
      13a1A le pied
      7b7B le pire
      17A le plan
      1A11b le plante
      13a le plat
      13a10a le plein
      5A1a3C1AdBb6A le plus
      5A6AE1A4k1A le point
      13C1c le portable
      13c le portail
      15A le potager
      13cBA le poule
      13aa2A le premier
      1b1A9A9a le prenom
      13Baa6A le president
      5e5A1bADA le principe
      11A1cbA le prix
      3A1AA2AA2fcdBA1AAA1A le prof
      4A10c le professeur
      11a1B1b le provisoire
      8A4BaA6A le psg
      13a5A le ptit
      13C1c6A le quartier
      9A6b1a le question
      5B2Aa3D2Ae4A le questionnaire
      13C1d le ramadan
      10C2dGf6A le rap
      2A10C1C6f le rapport
      A12D1f le reglement
      13Bc1A le reparer
      13b1A2Ab le repas
      1Ac9A le reponse
      13a le restaurant
      3D7BBC1b2b3Ac le reste
      11A1eeF3AA1b le resultat
      13CA1A le resume
      13A9a le retire
      12BA10b le reve
      13a le riz
      4c1b6CbB3c1b le robot
      7b5aA le roi
      13a5A le rugby
      2c10B le s
      13C1b le salaire
      13a le sale
      12aDbdA7a le samedi
      12Ab7b le sang
      2a2A7A1cA5B1A le savoir
      5d6aBcB7A le sens
      15A le service
      15A le seul
      1A11b le silence
      9A le site
      13a le ski
      6A3Bb1pCd3C4B le soir
      12Ab le soiree
      1A11a1A le sol
      13D1d le solde
      11A1a1A7AB le soleil
      13E1BbA5A le son
      4B8b1A le sourire
      12a2B1A4a le sport
      11b1a1B1A le stage
      3A9c1A1a2a le tableau
      a10b1Gb1A2d4A le tan
      14Ac le taux
      4A10d7a le tel
      6A6Baba2a3c le telephone
      1BaA2A4CabEcA2d1cA1A le temps
      15A le ten
      13A le terrain
      2A10E3d2b le test
      5A7b le ti
      13a le tissu
      13fAA le toi
      12cA1A le toit
      13b le tour
      1A11D1A1c le tout
      b1A8bA2AA2c4A le tps
      A le tracteur
      1a10Ab1Ba7b le train
      13a1A le trait
      13A1c le trajet
      13a1b3A le tram
      1A2A8G1e6a1a le travail
      13A1b8a le travaille
      15A le travaux
      13a le trottoir
      2d10E1B le trou
      3A1A6aIB2b2A2e le truc
      2A10E9eA le trucs
      13a le tuile
      11A1c1B le vacances
      13b1B le vacarme
      1A11a9A le velo
      11A1c1BA le vendredi
      11b1C10a le vent
      15A le verre
      2B8Abb1A6aAc le vertige
      2c10b4B le vide
      13a le vieu
      13a1A1A le vieux
      13b1A le vini
      14A5A2c le voisin
      13a le voitur
      13a1A le volant
      13a le vole
      13a le vrai
      11cAA1A8B le we
      11b1aA4A4A le week
      5A7dBA le wifi
      3A8bA le zieu
      13a1A le zuzine
      14cA league
      5A4cA1dAA learn
      5C4a4b learning
      13c1A leather
      13D1B2f4bA leave
      13A5b leave it
      15B2dB3AA leave that
      13d4A2A leaves
      12AA4Ab leaving
      6c6a5A4A lecol
      A4A7a1a7A lecon
      13a7a led
      15A leds
      a2a1A7a1D3Ad left
      13a left alone
      13a1B left school
      3a9CAb legal
      13D1d legally
      13b legim
      3A9a lego
      13a1B legos
      13a1A6A legumes
      13a1A3A lekol
      15A lelectrissite
      11c lendemain
      1e11EAAA2AA2A lens
      5B5AAC2e3A3A lentement
      2a10Ab lequel
      aACb1Bb1BBCACgaEBABABECBA les
      2A2A5e1b1C3A les 2
      13aAA les 24
      13B1b les 50
      15a les a
      1a11F10c les ai
      13a les aimes
      13a1A les amis
      13DAd les anciens
      1a21a les animaux
      13a les armoires
      13B1b les artisans
      13a les assiettes
      13D1a les ateliers
      6a6A les automate
      3A9gAAAbB les autres
      23a les avions
      15a les bagnoles
      13a les bains
      7C5c10B les betes
      3A9A1a les boites
      13b1A les botte
      13a1A les bras
      15A les bus
      13a les cables
      13b1A les caisses
      4A8b les cakes
      13a les captures
      11a1a les chambres
      1A13A les chantiers
      13Cd les chats
      13A1A les chaussures
      13a les chevaux
      15A7a les cheveux
      13b1A les chevres
      13AbB les chiens
      5c7a1Fc les choix
      1bB2A7d1B4b les choses
      13D1d les classes
      9A3f1D5A les clients
      13A9a les collegues
      5b7E1c les commandes
      14Aa les compagnon
      13a les concerts
      6B les conseiller
      15A les copains
      15B4a les cotes
      11A1b1a les cours
      14A les cuisines
      1a1A9a les dates
      13a les dechet
      13AAb les dents
      13a les deplacements
      2b8BAC1A5a les deux
      13a1A les devoirs
      15A les dimanches
      13bAA les doigts
      13b les donnees
      13D10b les dortoir
      15A les echafaudages
      9A3a8a les ecoles
      13a1A les ecrans
      13Ebc les elections
      13ABC2a3A les eleves
      15A les endroits
      13c1B les enfants
      13a les engrenages
      1A11A1c les entreprises
      13b les espaces
      13A1a4A les etapes
      13a1a les etudes
      5A7A les faire
      13B1c les familles
      1A11b1A les fautes
      13d1C les fille
      13BAg6A les filles
      15A les films
      13b1A8A les fils
      7A les fleurs
      13AaB les foins
      12Aa les fourneaux
      13a les fours
      13b1b les fractions
      11A1B1b les fringues
      A12CAc les gamins
      3b9a1B2b1A les garde
      6A6b1A1a6b les gars
      13a les gateaux
      13a1A les genoux
      1A3BC4A1f1E8A les gens
      13B1a les grande
      13a1A les grands
      12A les gros
      5A7A les grosses
      12AA les groupes
      13B1b les heures
      a12caB7b les horaires
      6ba5A1A les il
      3a9A1b4b les informations
      5A7a1b2b1A les infos
      1A10Ab les insectes
      15a les j
      14Ab les jeunes
      19A les jeux
      13a1B les joints
      2A8dAC1A8e les jours
      13a les l
      13Ba les lames
      1c6A les langues
      13a les les
      5A7a6A les livres
      13b1B les macarons
      13F1f les machine
      a5c5AAbC les machines
      12bA10A les mains
      13B les maisons
      13CbA7b les mangas
      13b les mariage
      1aA2A3A3gAF3A4A les maths
      aa11B1b les matieres
      13D1a8a les matins
      15A3a les mecs
      13C1e les memes
      13a les mercredis
      2d2A7D1a les metiers
      13B1c les mois
      13b1A les moteurs
      15A les moto
      10A2a les mots
      3A9a les moutons
      12a2B les moyens
      13a les noms
      13B1c7b les notes
      10A2a les nuits
      6A6Dbf les numeros
      15A les ongles
      13b les ordinateurs
      13b les ordis
      13a les ourlets
      12aB les outils
      3A9a les palettes
      12ab1E7A les papiers
      A7a4AAb8A les parents
      15A les particuliers
      13A1a6Aa les patrons
      13B les payer
      13a les pc
      13a les perles
      13c1A6A1B les personnes
      13B1c les petites
      13d1B8A les petits
      5A7F1f les pieces
      7b5CAc les pieds
      1c11F les pinceaux
      13A5b les pisse
      13B1c les places
      12Aa les plantes
      15b les plaquette
      15A les plateau
      13a1A les plats
      13a les pommes
      13a les ponts
      11A1d1B les portes
      13a1A les poser
      13a les poubelles
      11AeBbA les poules
      13a1B les prises
      13AAc les prix
      13B1C7c les profs
      a2A4bcb2G1A1d2b les questions
      5b7F1e les regles
      6b6B les reparer
      13f1b les repas
      3b1dA6Acb4b les reponses
      13a les reseaux
      13BA7a les resultats
      6c6B les robots
      15A les routes
      15a les s
      11A1a les scouts
      11c les semaines
      15A les semelles
      15A les series
      13a les serres
      13a1A les serveurs
      13a1A les sneakers
      15A les soiree
      5b5AcA1A8a les soirs
      13D1b les stages
      15A les stocks
      13a les t
      13a les tableaux
      13a1A les taches
      13b1A les tags
      13a les teinte
      13A1b les telephones
      14ac3A4A les temps
      14AA les toilettes
      13c1A les toits
      13a1A les toles
      15A les tondeuses
      9B3a les touristes
      13aA les tours
      12aA1b les trajets
      aa11A1A6aA les transports
      13d1A les trucs
      13Db les tuiles
      13a les uns
      13b1B les usines
      13aaA les vacances
      13a2a2A les vaches
      13C1c les velos
      13a les vetements
      13a1A les videos
      13b1A les vieilles
      13a1A les vieux
      13bAA les voitures
      13a les vosges
      a12b les week
      6bA8a7b les yeux
      13a1A lesson
      10A2c1b lessons
      AcA2Ab3beAH2Ab1cbb1A let
      AdA3b4fAC3A1Ab3C let me
      5A4bA1G1A1c1d1b1Ab let s
      13B1d5A leta
      11a1B4a4A lets
      1A11ba1A lettre
      15cA lettre de
      1B3A7a1a lettres
      1a1A1BA3b2cab6AA leur
      13E1d leurs
      1AA10c lev
      1AA3A5Ak1C3A3AB leve
      13c1B8B leve a
      13b1A6a1B leve tot
      5a3B3c1B level
      1AA1A6BaE1A2A3a1f lever
      12cD10a lever a
      4A6ACb1A2A3a1b lever tot
      a5A6dBeA3AA li
      13b1C3A4a libre
      13C1b licence
      13A1a licence de
      2h10D1a2A lide
      13BAc lidl
      1BB1a8EBc6f lien
      5A7G1a6c lien avec
      1d9a1c1B4A1A lieu
      1e11E lieu de
      A1c9bAcA6A life
      13a1b lift
      13b lifting
      13a1A light
      13d2A lights
      2A3aa5ba1b1A4c ligne
      13a1A ligne a
      13B6d lignes
      13a lignes de
      13Baa ligue
      15a ligue 1
      baad1ca2a2bHagA2c2ACa like
      b12a1A like a
      13a like being
      13B1c like in
      1a3B3A2BB1a8a like it
      1A11c1A7B like my
      5A6dA10B like that
      abA3a3a2C1a1a1d2A like to
      5A6aB8aA like working
      3A9c1A7a likes
      1b11b6A lil
      1bA1B5a1AE1bA3A2AA lille
      13b limer
      1A9e1A1B limite
      1A11a1B limoges
      15A lin
      4b8C1A lina
      13aAB1A line
      13i1B linge
      13A1A6b lingere
      13A1b6A links
      12ab1A3A linterna
      A11aAcF7aa linternat
      13a1A linux
      1d11b1BA lion
      13b1A liquide
      2A9Be1Ac7A lir
      AdA2Ca3aA1EBgdCA1a2BA lire
      6a8B lire des
      15A lire le
      15A lire les
      13a1A lire un
      1A3AA5AdAa4a1A1c lis
      3A9a9a lise
      b12a1AA3A lisez
      13b1A lisieux
      3A9DA1A3d2bA list
      20A list of
      1C1C1a2a4FB1Aa2eb liste
      1A1A11A4d2C liste de
      8b4F1g5b liste des
      13a1Ac listening
      1AA6ac1dA1A4A1AAC lit
      1a5b5b1A7A little
      1b8AAac1BA3A1bbb live
      1b8AA1f1B6A1B live in
      13A live near
      13a1A lives
      4b4Ba4A living
      4b4B living in
      13B1a livraison
      11b1aAE4B livre
      13A livrer
      5A14B livres
      13c1B livreur
      13b1B livreur uber
      13B1d livrez
      13B1d livrez vous
      13c1A lizin
      2A9aabA2ca4A ll
      13a1a2A ll be
      2A8A1c5A ll see
      3AA8cBa1b2A lo
      7b5Bba5a loads
      7b6AA loads of
      5B7a1c6C local
      15A local du
      4a8d1B locale
      13a locale a
      4a8B1a locale de
      15B location
      13A locaux
      7A5cA lodinate
      13A1a loge
      1a3A9aA5b logement
      13aAa8A loger
      5AA7a logiciel
      13C1A2A3b1b logique
      13a1A logistique
      13C1d6A1A loi
      a1aA1a1AA3eaBA2Aaa1A loin
      11Aca1A loin d
      2aA1A2A3CBAc2A5a loin de
      13c1A3AA loin je
      5A6fB4A5B loin pour
      1a loin que
      13a1A loire
      1b11E1A6b loisirs
      a2b1a3b2bdbA1abC2B lol
      15A lol je
      13AdB lom
      11b2AA2Ab4A lon
      9a9A london
      9c1A1D1a londres
      1A2AA6AbAaA2eA1A1B long
      1A11d1C3A long as
      5A7f1B6A long does
      13a1C longs
      3A7aaD1f3B4c longtemps
      13c1aA longue
      13A1a longueur
      12b1AcA7A lontan
      a3AA7B1dA3A look
      15B look after
      13a1D4b looking
      15A looking after
      15A looks
      13b lopital
      13a loran
      13b1A lorient
      13a1A5A lorries
      4A8b lorry
      13C1b6A lors
      13A1b6A lors de
      13a loser
      5h1b5F2a2A lost
      B2f1B6CD4e2a lot
      A11B3A1d lot kestyon
      6A7ca2A loto
      eB3A7B1CAAcA lotre
      B4A10AAbA lotre kestion
      13bAB loud
      2D10b1a louin
      1A5a4AdaBa1AB3AA lourd
      13a lourd a
      24A lourd ca
      13a lourd je
      11A1a lourdes
      13B10b lourds
      a6A3ABFa1A4d2d love
      11A1c1A love it
      13a1A love the
      13a1B8A love to
      13a loved
      13a loved it
      12Aa7B2c lovely
      13cA9A loves
      13B1a loyer
      13b ls
      a1A2A6ACb1dA1AA2Aa lu
      4A8a lucas
      1AaA1Ac2d1BaaB2b3A2a lui
      13a lui a
      11B1a1A lui demande
      13a lui et
      12AA10b lui fait
      13b1C8A lui faut
      6b lui hein
      7a5cAA lui il
      13B10a lui irait
      13a lui j
      13C1b lui le
      15A lui meme
      13b1A lui parle
      6a6A1A lui parler
      2a10A1A lui plairait
      2a10a1A lui plait
      13a1CA lui qui
      2A4b3aA1AA lumiere
      5A7DAd2A lunch
      A4A3B1A1dAcB3A lundi
      13D1a lundi au
      A12aAAb lunettes
      13b luthier
      13a luxe
      12Aa1a2aA3A lwen
      1AA2A3a1a1aaA3B2Ba lycee
      14AA lycee a
      13e1B7A lycee en
      13A lycee et
      13c1C3A lycee general
      13a lycee j
      13c1A lycee je
      15c7A lycee la
      2A2A7M1k6A lycee pro
      13B1b6A lycee professionnel
      13D1d7A lycees
      13B1a lycees professionnels
      Ab2A7A2C3A4A lyon
      1a11A lyon 8
      C1baacAbAAc1da1B1CcfCeDFb m
      1A11b1A3A m 15
      1A2A6BBh1A8E m 16
      1A11c m 17
      13b1B m 18
      A2AcCGB1A1DdtDGbBADA1BAA m a
      6b8B m adresser
      1A7a2fa10B m afraid
      5C5A1b1a5a2b m aide
      5aa6Dcd7A m aider
      13Ccca m aime
      13b1A m amuse
      13B1c m an
      12bB m angoisse
      13b1C m appeler
      1b2b1A6D1C3c m appelle
      12Aa5B4c m arrete
      A12B1a m arreter
      aaAa1B3Ba1aABAa4c m as
      13b1A m asseoir
      13C1b3c m attend
      2a8bbA1a2A4B m attire
      1AA3Ab13b m avait
      5AA2Aa2A2b2AAc m avez
      5A7D7b m avoir
      5e3A3C10C m confused
      15B3c m done
      2c2b7a1bA7A m echappe
      5Bc2B4eB m ecrire
      3a7CaA1a2b5c m embete
      12bA1A m emmener
      1Ad2c5acE1A2e1A2aD m en
      4A6Afa4B5A m enchante
      3A9d1B m enerve
      6A6a5A m ennui
      5A6CaB4a4b m ennuie
      10a2A m entraine
      13a m epuise
      13A1a m ereur
      2A8dBe1B5A2B m est
      13b1A m etale
      1b4c3a2D1AA5a m ete
      1ba2aA7A m etre
      5C7d1a5a m explique
      5d4A2C2A4a m expliquer
      11A1c m fifteen
      13b m fine
      9aa2a m from
      2aA7Acb1A5A2A m good
      1a9c1C1A3a4A m in
      12Cb4A5b m inquiete
      2A9Aa5a2A1c m interesse
      5A3a1BBB7A2b m irait
      5b1A5B1C m lost
      1BA2bA4eB2e2a3A1A m not
      13a m occupe
      15b m occuper
      13A1A3b1A m off
      1A9b1a1A3A4A m on
      2B2A5AbB1g m only
      A10A3A2a m ont
      4A8cA m ote
      13A5c m out
      2d8BaD m pas
      13a1a m scared
      13d1C m the
      7f7AA m upper
      5b5Ac5AA m y
      BdaADCCCAbAAcB1BCB2bAcfB ma
      21A ma appris
      13a ma belle
      13b1a4a1B ma boite
      1A3A5a1BAc8a ma carte
      1A9BAF4A4Ab ma chambre
      1c3B5AA2F6c ma classe
      4A1a6b1d6A ma conseillere
      1AA6aA2AdfA6a ma copine
      1A4A2Aa1Bb1a8B ma cousine
      A5a1B4B1cA1a3A ma daronne
      b13AAb5B1A ma demande
      A2A9F1BA5Ag ma derniere
      1B11i1A7B ma di
      4A1A6g1B2A2A1A ma dit
      12Ab7b2A ma fais
      1AA6a1BbaAh3A1aaBa ma famille
      2c8aAAAA8b ma femme
      2Ad9E1B4e2C ma fiche
      4A8c7A ma file
      baa1Ac6bCCaAc1A1aBab ma fille
      15A ma fils
      9a12AA ma fiye
      2a8B1A10c ma foi
      4A1A1a1a1AAa6A2A ma grand
      13E7e ma gratitude
      23A ma journee
      13c9A ma laisse
      1be7A2B ma langue
      13E9c ma liste
      13C1b ma maison
      6A5Aa ma maman
      5A7b ma mamie
      13a1A ma marraine
      9C3f ma matiere
      13a1A ma meilleure
      13c9A ma meme
      11ea6c4B ma mer
      1B1aA1A1aa1aaBAab1AaAA1Bb ma mere
      14AA ma meuf
      13a1A4A ma montre
      11A11b ma moyenne
      9a3b1B ma niece
      2A10k10D ma oui
      13a4A4B ma parle
      7b5D9d ma parole
      1h9AbG1B2c2A1A ma part
      13B9b ma passion
      1A11A1ba ma petite
      13b5C3a ma phrase
      ca3b5A1G1d1a ma place
      2a10A ma plus
      17A ma premiere
      2A1b1A2A3e1A ma prof
      11Ab ma ptite
      13C1b ma region
      13A9b ma remarque
      CiA10E1B4A1ba ma rep
      BfEA1A1A3c1BAC1AAAD1cbc ma reponse
      1A9aBc5a ma reum
      14bA ma rue
      aC10AaAAA6a ma s
      1A10aA4a3c ma sante
      13c3A ma seconde
      1A4b6A1A4b ma situation
      1AA8AAdACAb4aAB ma soeur
      1A6AA1BAf1A5A1A ma tante
      10A2c ma tata
      1Ad4A3cbCAA4B ma tete
      1A11b ma troisieme
      AAaa10AB1Ac5b ma vie
      1a3c1A3ABLAA2c3cc ma ville
      4A4A3aaa7aA ma voisine
      1A11c ma vue
      13b1B macarons
      13b1B macdo
      4db8dE4A mache
      2Aa1b1a5b1D2A2A machine
      13c1A machine a
      7a5A machine c
      4b8a machine ca
      15A machine d
      13a1A machine de
      13a1A machine e
      6Aa5A machine est
      15a machine et
      6A6acA machine la
      13a1A machine pour
      13f1A machine qui
      13a machinery
      a4BcA4ACad machines
      13A1a machines a
      13A1a machines and
      13a1A machines d
      13A1a machines de
      13a1A machines des
      6b machines je
      A5A6b1B machines qui
      13A machining
      15b machinist
      2A3A6c2A6A macon
      13A1a macon je
      2A2A7a maconne
      4A6AAB1A7b maconnerie
      11a1c1C mad
      bab1aBd4AbC1D3a1a2a madame
      a3Ba5A1d madame je
      1a3A7BcA7A made
      1a11C1A7A made a
      14aA mafe
      4B8bA magasin
      15A magasin de
      15b magique
      13a magnum
      1AA6A2bd1B8A mai
      1a4b6CAbA6a mail
      7c5b mails
      3A1gAA3BAAab4AaA1a main
      15a main a
      13CAd main d
      5b7A8A main pour
      13a mainly
      11b1bAa6a1A mains
      13B1a mains dans
      12A mains gauche
      13a mains pas
      13b8A mains quoi
      7A5c1C maintenance
      7A5b1A maintenance industrielle
      Aaa1A1Aa1abAeFbA1a1dcaa1B maintenant
      13B maintenant au
      12ca5A4A maintenant c
      13AcA maintenant il
      13b1A maintenant j
      1A4A6a1B1A1a1a maintenant je
      13B1b maire
      1b1A9AAc6AB mairie
      cAAaAc1dA1acCABAbbBaBBea mais
      bA9bA9a mais a
      2A4b4dB10B mais alors
      3c1A4aA1B1d1a4a mais attends
      1A3A4Bd1a7A2A mais bon
      1e3bA4bB2C3A2b1C mais c
      1AA1Aa1A2Aa1d1b2b4aA mais ca
      12AC10b mais carrement
      5b9a6a mais concretement
      6A4a1B mais d
      13a mais dans
      5B5A3c mais du
      13a mais elle
      1B3AA2aa1Ab1A6a1a mais en
      1a3A1b2AabBAAb5c1B mais euh
      5a5A mais faut
      11A mais genre
      13D10d mais grave
      1A5b5a1A mais il
      1aa3d4aAd2bABB3AB mais j
      1BcA2A1A2gA1Aca2b1A1AD mais je
      aa7A2A2A2A mais l
      1a3a5A1c4Aa3aA mais la
      11ABc1b mais le
      7A4AfAA mais les
      13b mais lui
      1A11a mais maintenant
      1aA2b7A9A mais mais
      1Aa2A4aA1A1a8d mais moi
      9b3a mais mon
      11CdA7A mais nn
      1b8aAcD7A2b mais non
      aA9a1b mais on
      11CdA10a mais oui
      1AA2A5eBb9aB mais pas
      15a mais personne
      1b3A5Ab2A6a mais pour
      5B7F8c mais pourquoi
      7d3AA1AB6A mais quel
      7A3a1A10A mais rien
      13a mais si
      a6A5A5b mais stop
      11A mais surtout
      7a4A2A8A mais t
      3a9A mais tout
      12aaa1Aa4A mais tu
      AA1A1AA1AAA1bBAc1Bb3BAb maison
      A12B1a3B maison a
      12A2a maison avec
      10A1Ac1B maison c
      1A11b maison d
      13c1A7A maison de
      11A1B maison est
      13aAA maison j
      12a6A maison je
      9aA2f maison on
      12A maison pas
      13A1A maisons
      15A maisons de
      1A3aBA4Ac1b maitre
      13b1A maitre d
      1A4AA4Ae1A maitre de
      6A6C1e maitre professionnel
      13B1b maitres
      7A3A1c2A6Ac maitresse
      13A1b majeur
      13a1A majeure
      1A10aa1a majorite
      AbAc1B6BFAAA3e1bd make
      1c1d9E9A make it
      13b9A make me
      13a1A maker
      13d1B4Aa makes
      13a6A makes me
      5A6AdAB1A5A making
      13a making stuff
      13a making up
      akBA1DDA1aCbBDCaba1AF1AEd mal
      bD3d5dCE4a5g mal a
      1A11b1A mal au
      13a1A mal avec
      1f3A7D10B mal compris
      13b1A mal de
      1b9A1C1A4A mal ecrit
      6A3B2A1g mal en
      AA3A3b3A mal la
      1B11a1A8a mal lu
      1g10BC1C4C2BA mal note
      1A11d mal o
      Ab11D3a2A mal repondu
      7c3A2AA malade
      13a10A malades
      1A11A1AA1A4c maladie
      13B1a7a maladroit
      A11Ab1A malaise
      15A malaxer
      1Aa8AcC1A8A malheureusement
      12bC malheureusement non
      10a1Bc1A8A mali
      7A5a malo
      13b1A maltraites
      1A1a1AA4baA5A1a2A maman
      13B1A maman de
      2B2A6Bf1b7a maman moi
      5a7A1a2A4A mamie
      13bB mamoudzou
      1bd1Aba4a1AADaAbbA2bc man
      1c3A7B1A7c man di
      5A7g6A3A man ka
      1A9B1c1A8d man ni
      2e2d5aCD1AbAb man pas
      13B manager
      13c1A manche
      14bA manches
      5A7A1A6b mande
      5B7A1A6b mande moi
      A12d1B3A manette
      13bCb6A manga
      13AbA7b mangas
      1A5b5HcgB2BA1A mange
      13dAD mange a
      13abB4A mange de
      13a1A mange pour
      13a1i6A mange quoi
      13Ce4A mange un
      4A5A1a1DAa2e2A1A manger
      13aBB3b manger des
      13A1c3B manger je
      15A manger pour
      7A6eC manges
      7A6bA manges quoi
      13b1A maniaque
      13a1A maniaque du
      5A6bC1b4A maniere
      13a1A manitou
      6A6f2A3a1A1A manje
      6A6b1A manje pour
      15AA manoeuvre
      A5A6a manoeuvrer
      A5A6a manoeuvrer une
      14Ac manque
      13A1a manque de
      6A6bA mans
      13a1A manual
      2B2a7f1D7AA manuel
      2A2A7b manuel mais
      12Ab manutention
      A4B2a3AAAc3AcaA many
      13A1b many years
      5A9a2Bc manye
      4a1cA5D1A3bb mapel
      6c8B4A mapele
      13B5a mappelle
      13A9A maquette
      13c maquillage
      13G5h mar
      11A1a maraicher
      13a1B maraichere
      17A marbre
      2A2c7a1BA7b march
      bAB1AdA1a3BBCAa1AAaAC1a marche
      5a9B marche a
      B4A7F1A5A marche arriere
      5b9A marche avec
      13b marche de
      8a4B1b marche en
      5A7a4A marche je
      5A7A1b marche la
      5A14b3A marche pas
      2A2A7eA marche plus
      5A7a1aA7A marcher
      13a1a4A marches
      1a4A6d3A1A mardi
      18b marges
      2cA1A3a1aaCBB1aaAA3b mari
      1a11b1A7A mari a
      12A2A8a mari est
      12bE3b6b mari et
      13aAa mariage
      7B3A1bc marie
      13B1c mariee
      5A7aa marier
      13A1a marin
      5Aa7Aa8a marine
      13a mario
      13aA mark
      1b1a1a7CAC4c2b market
      15A marmay
      13a marne
      13AcB maroc
      14A maroquinerie
      15A maroquinier
      15A maroquiniere
      2A10AA1A3f1AaA marque
      15c marque de
      15a marques
      13a marqueterie
      10a2A1a marraine
      13fbC3A marrant
      2A3a6D1a2A marre
      13b marron
      13ea4BA3a mars
      1A3A6AbBb3A4B marseille
      1A marseille je
      14d marsel
      13A2bA marteau
      13B2b marteau piqueur
      13A2c4a1Ab mas
      13a mason
      13a1A masque
      13a masque et
      13c1A1A masse
      12BbeA mat
      13ada3aB2A match
      13Eb match hier
      a1c1bbbA1dABaEBAbba1acaa mate
      13B1d materiaux
      13EBd4AA materiel
      15A materiel agricole
      10B2d1B maternelle
      11A1e10b mates
      2A7A2FCg math
      12AcAa4A3A mathematiques
      1BA2B3CA1be1A3C2A1A maths
      13c1B maths c
      9A3BAc maths et
      13C maths homework
      13a maths j
      1a11a1B maths mais
      9C3f1A6c matiere
      ab11G1c matieres
      1CA1bAA2B1a1abD2Ab4a matin
      13b1B matin a
      14A matin au
      2A10Dda matin c
      13b matin et
      11AAc1A matin je
      1A10Ab matinee
      13b matinik
      13E1c8a matins
      13C1c matos
      5A7EAD4b1d1A matter
      13a1A maubeuge
      AA7aC1acAf5B1C mauvais
      15a mauvais pour
      1eA2A3A3A1C1AA mauvaise
      1A11b4A mauvaise reponse
      1A13b4A mauvaises
      1A11a max
      1A11a1A maximum
      a4A3A5AA5b may
      5A9AA5b may i
      11bAa1A maybe
      2c10b maybe not
      13a1A mayenne
      A4A7baA1A mayor
      14A mayotte
      5A1A5bcDA3AA2A mbappe
      13CfD5A mbappe ou
      13a1A mbk
      14a mcdo
      13aAa mcdonalds
      13aA mcdonalds s
      15A mdph
      15A mdph et
      1caaBcaBb4cd1a2A1A1bb mdr
      a18b mdr j
      AaA10a1A mdr je
      7A5c mdr mais
      1b10AC mdr nn
      1c10BB mdr non
      aAa2A1a4baCA7AA mdrr
      c1fbCcdEaacAcda1ABBAfaBH me
      2BA1cbA5Heh1A2A me a
      3A10ca7A me about
      2A2cb2A3C1D4a me an
      A11Ac1C me and
      12bE1Ba5A1a me at
      A5c6C1B1c2a me back
      4BA1A4AD5f me barre
      3A8b11B me botte
      2a9aA1A me branche
      11aaa1A8A me ca
      A12b me calme
      7B3A1B1A3c4A me casse
      2A10a me colle
      2Ab9a4b2A me concerne
      2ba1A6AB4BA me connais
      9a1A me conviendrait
      2AC6b1Cc1A8b me convient
      1AA10A1a8b me correspond
      12BB1c8b me coute
      9B3d10a me debrouille
      12a11A me degoute
      2bA1dB4B1EAoF1A5A me demande
      13a1A me demandent
      5A7a1Da5b me demander
      5A7e8C me demandes
      2A2bA8Bb3A3A me demandez
      13a me depend
      2A10a1A me depenser
      5A6Aa1A8b me deplace
      11A1a10A me deplacer
      1a10He1A2A5g me derange
      1A10id9AC me di
      2AA1B7fcbB3b3A me dire
      3A1A7b6Aa me dise
      4A6chB1c7BA me dit
      3c2A6AAf2A1A2A me done
      1A1b8beCA4A1A me donne
      a1A2eA7aD4B1A me donner
      8baa1AD1AA6a me en
      6a4AbbAb6A1B me faire
      1A3A7gBb7AA me fais
      A1a2A5bCc1A3A4D me fait
      13a me fascinent
      11A1A5A4b me fatigue
      6a6B1a me faudrait
      1A3A5A1e1C4A1A1b me faut
      2AA8CD1a8e me ferai
      13b1b me file
      15A me font
      13D5b me for
      13C5a me gave
      12da10A me geler
      Ab9ABD4c5d me gene
      12a me gonfle
      1A8a1bB1Aa6Ab me i
      5aA1cb1AAB10e me in
      1bA10A me j
      aa10Ab me je
      2A9B2A8d me jenne
      3A1A6Ab me l
      aAd2A6ABBAiAA1A2B me la
      5A7g9A me laisse
      1BA3a2acA1G1BA3c2Bb me le
      3a3A4bE3b1dA3C me les
      2A10b1C3A2a1B me leve
      1A9AbF1A2A3a1b me lever
      15A me mad
      3A9b me main
      13b1A me manque
      1A11a1a2aA me met
      13c1A me mets
      1AA2D7iAA6b me mettre
      12A5a me moi
      5b7a1A4B me montre
      1A1A5AA2B1Ab3a me my
      1b1A8CA7A2b me non
      1B8B2e1B4B1ab me note
      13d1A3b me off
      13b me on
      5d5AcA1B3A4B me out
      9A1a1a1A8A me paie
      13b me paradis
      3A9b1A me parait
      11aaB10A me parent
      5A5aAe1A8B me parents
      1Aa2AC1A1a1ca1d2B3aAA me parle
      6A1Aaa3b me parler
      10a2A8c me parles
      1bAB6Aeac1B4A2iC me pas
      6b4A1B1bA me passer
      2A10d me passionne
      9B2a2a8B me plairait
      1A1A1A6ab1fA1a3AAB me plait
      2A9BB10c me plans
      1Aa2A4A1aa1B2A4A me ple
      13a5A me pompe
      13b1A me porter
      2A10g4A3C me pose
      2A10a5b me poser
      2f10C me poses
      2d10CAAA1A3a me posez
      11A3a4A me pote
      6B6b1d4A1A1A me prend
      15A me prendre
      13B2A3b me rappele
      6c6B1Aa3B me rappeler
      1Ac3a6B5Aa2Aa me rappelle
      21a me rassure
      12bd10A me rebute
      16AA2b me relire
      11A1b1A1A6b me rend
      2A1A8c1b4A me renseigner
      1BBh1CA6C6h me reponse
      13A1a me retrouver
      2A12A8b me salir
      13a4b me saoul
      A11AAbA3a4A me saoule
      1fA10G me se
      11A1a10a me semble
      2A9A2b me sens
      13A7bA me servir
      13a6a me so
      13EdB2c me something
      12ab10A me soul
      A11A6b me soule
      13a1A me stress
      12aA me stresse
      bgB2A4a2I5A4A me sui
      ag1A7BAA1Eaa1A3aA me suis
      2A8h7A4B me tate
      24a me tente
      4AB4a4A6a1A me that
      3A2A6CAd me the
      2A2bc6D me through
      4A8a me tire
      b4ca4A1cAAAA1AA1B1a me to
      13E1g me tourner
      1E11g me trompe
      1aA10B1a3A2A me tronpe
      2A12e me trouve
      2A10b me tue
      b12A1b4A2A me up
      2AC3A3Cad1C6A1B me va
      2A10a me vide
      1AiA7AEC1A8A me vient
      4b8D me voila
      1AA2A7c1B3A4b me vois
      13b1C me vont
      2A2a7a1Ba3c2AA me what
      5A1A5f2b3A3A mean
      5B7d1cB mean by
      1f3c7IA3A5a meant
      1B11a measuring
      13c meat
      8A4a1A meb
      2A3bA7A8A mec
      6b6B1B mec de
      13AbB mec qui
      1b3A7a1B mecanicien
      1A2A7aaAc3AA2a mecanique
      13C10a mecanique avec
      1A13A7b mecanique de
      13a mecanique loto
      4A8a mecanique moto
      13a9A mecanique oto
      13a10A mecanique poids
      5a7b1A mecano
      13a mecano moto
      13CAd mecenat
      13b1a mechanic
      13a mechanic i
      19a mecs
      13b1A mecs qui
      11aAc1a7A medecin
      11A3b medecine
      12cB medical
      2A10a medicine
      4c2A6Aa meet
      4c8A meet you
      6b6B1a meeting
      6B6Cfa6A1A meilleur
      13a10A meilleur ami
      13a1A meilleur moment
      13a1A meilleur soutenir
      A6a6Bb meilleure
      13a1A meilleure amie
      1a3b4A2a3b melange
      1A11b melange les
      13a melun
      6c6A1C member
      6c6A1C member of
      13a1A membranes
      6b6C membre
      6b6B membre de
      1AcA1BAd2A1BcaA1AABAbABe meme
      1A11c1A meme a
      b14bA meme chose
      13A1A8a meme en
      2A10c1A meme endroit
      1bc8A1E10b meme je
      13c1A8A meme la
      2a10c1AA meme le
      7a5A1a meme les
      2a2B5e1B meme moi
      3a3d5B1A meme mon
      2a3AA2A1Ac1b7Ab meme pas
      13A1A8b meme quand
      13b2aA4a1B meme question
      11C1d1D5a2a meme si
      13A10A meme sous
      15Aa meme temps
      7c5A1A meme une
      13C1e memes
      2Ae3A5c1Aa1A1b memoire
      1bA10b3A5A men
      13a men moi
      1AAa8BC9a menage
      2A10a menage je
      13c5A mende
      13A1b3a2B mene
      13c menge
      2b4a3A2Bc8a menm
      Ad11B menti
      3A9a1A7c mention
      3B9CAC7f mentioned
      1A9AAe7A1Ae mentir
      5AA6A mentor
      5A7a1d menu
      4aa6Aa1AA menuiserie
      6a8A menuiserie et
      15A menuiseries
      13a menuisie
      9A3A menuisier
      2A10b menuisiere
      11eaecC3c3AB mer
      13c mer e
      aAA1BBaBA1bCbbCAbbAaaBAaA merci
      6A5Ae5C3A merci a
      2A8B1B1Ba2b1a2d merci beaucoup
      12aC10B merci bien
      13B4Aa1A merci c
      18BA1b merci ca
      3a6a2E4a2b1a merci d
      Ab1b5bd2G2aA1bbB1b merci de
      13C7b merci du
      3A9A7a merci frr
      13F2A2b1b merci hein
      13A7b merci infiniment
      12Ba2b4c merci j
      13d7B1A merci je
      12A11A merci merci
      2AA1AA3A2CAA4AiA1A merci pour
      7A5A7b merci vous
      3A8AC7e1AB mercii
      13C7b mercis
      13eA1B2A4A mercredi
      13a10A mercredi je
      13a mercredis
      7b3B1ABC3B1A merde
      1BcaA1BcbaAa1aaBb1AaAC1Ba mere
      1A9A1f1A mere a
      12bA mere bosse
      13a mere de
      2A1A6B1d1A mere dit
      6a1ba2AD2A2b mere elle
      6A6a1a8a mere est
      2a mere j
      12Aa mere le
      4A8A1A3c1AA mere m
      13A2a mere me
      3a4b1B1aD mere ne
      1a11E1e mere peut
      2c10e1Ba2A4A mere qui
      15A mere travaille
      12Bb1A mere veut
      1A1B1A6de3A1AAb1AB mersi
      21A mersi a
      13a5A4A mersi beaucoup
      3A8AA7b mersi pour
      C1AfcHDBADAcaeBaaAaAdCg1c mes
      1a11B1b mes 15
      1A11c4A mes 16
      13c mes 17
      1b9B8A mes 2
      3A9c1A7A mes affaires
      4A8dAA5A2A mes amis
      13a4A mes apres
      13a mes chaussures
      3A9b mes cles
      22a mes copains
      15A mes copines
      9C1AbabA mes cousins
      13A1e4A3a mes darons
      12AaAA8A mes deux
      13Ba mes devoirs
      1A mes dix
      3g8BEAc4BAABB mes donnees
      13b mes ecoutes
      9Ab2a1B6A mes eleves
      1A11d mes etudes
      12b11A mes freres
      15A mes gateaux
      3A9DAA4b1acb mes gouts
      13d1A mes grands
      1a11C6a mes horaires
      a12b mes idees
      3a8AA1a7A mes informations
      3e1A1A5D1E4c1AB mes infos
      13a mes jambes
      13c mes journees
      1b11E1A6b mes loisirs
      A12A2b mes lunettes
      13dAA6a mes mains
      Ab1B9B4d1D1ca mes notes
      13A mes nuits
      10Ba3cA mes parent
      4AA6a1AC2b1AAaa mes parents
      13a8a mes passions
      11AbA10A mes petits
      7a7B mes pieds
      4A6b1a1A mes potes
      13a mes poules
      13A1c mes profs
      13C7c mes remerciements
      1CAa1AA4A1B1B1b2l1ABA mes rep
      AaBB1CB6BAh1BB1BA1Ba mes reponses
      13a mes seize
      13b mes soiree
      3a3A5A1a7A mes trucs
      13A10b mes voisins
      13a mes week
      4B6Aad5b1b2A mesi
      13B7b mesi anpil
      1A11a meson
      13b mess
      A1Aa2b6C1Ad1A4b message
      3a2a6A messages
      13a1b messe
      bA11A1B1c2A messed
      13Dc6f messy
      1A11b10A mesure
      3A9d1A mesurer
      13B1a mesures
      AaA2b3bbA1Df3A3Ab met
      5A9A met en
      5d7BbB6A met la
      9dA2C met moi
      2a10a9Ba metal
      2b10B metal en
      1A11a metal j
      13a metal oui
      13b1B2A metallerie
      4B8c metallier
      13a metallique
      4a8B1a metallurgie
      13A metalwork
      13b1A metaux
      5A7f2A7A meteo
      5B7A1b6A methode
      13a meticulous
      1bd2AD2AAAAFAe1AA1A1cbA metier
      13c1F6b metier a
      13b1A metier avec
      12Ac1a6a metier d
      13C1B7d metier de
      2A10a1A metier du
      5C5A1a1b6A metier en
      1AA12c6A metier est
      2c2b7C1B metier je
      5a7a1A metier manuel
      5a7h1G metier ou
      1c13A4A2A metier que
      1b11a1B1A metier qui
      1Ab2Aa6f1D metiers
      13b2A metres
      13a metres du
      1A11dA1a7A metro
      1dAB1A2bea1AL1a2eb3b mets
      1A6dba2E1a3A mets en
      8A1A mets la
      9a mets le
      1A4a3c2A mets moi
      1A21b mets pas
      1A3a7A mette
      1aA2ad2b3b3AbA mettez
      5bc7A mettez moi
      5A7AAA1A1d mettons
      1c3caa3AAAADBAaa2a mettre
      1b11C mettre a
      13a mettre de
      2A3aa1Bb2a1B6A mettre en
      13B3A1b mettre fin
      13b mettre la
      13B1b mettre le
      9aB2A1a mettre les
      13e1C mettre quoi
      2a10CAdA metye
      AbA1A5A1Ad1CA1A metz
      5A7B1c1A meuble
      10A2b1B meubles
      10A2a meubles en
      15A meubles ikea
      5AAA5AcA6a meuf
      13b meuf de
      11b1CAd meufs
      1A11a1A meule
      13b meurs
      11AAe5A3A mezon
      13a1A8b mfait
      13A mfr
      1aBaB1bA1aAbAcDC3ddB1Ac mi
      1A4A5cf10a mi aim
      13E5b mi arrete
      1A9aBe7A2c mi di
      1A4A6a mi em
      13aA3A mi fais
      1A11b1A8a mi gingn
      4AaA4d1d1bA7A mi kone
      1A3a3a6A mi konpran
      5A7I1Ac6b mi la
      1a3cA5BB2A7a mi le
      1A11a mi na
      1Ab8F1a1bA7a mi pe
      10a2B mi prefere
      17A mi reparer
      13bA4AA1b mi rest
      4A6d1D1A3e4A mi savate
      9a3e mi sort
      13c1Ca3a mi temps
      13a mi travail
      13C mi une
      cCaa1Ae2a1DBDaBAbcB3ac mi vais
      11Ac5B4A mi veux
      13a mi yem
      12Ac9Aa mi yinm
      13A1a michelin
      5b7B5b micro
      1A2b2A3A1bb1A1AA midi
      1b11A1A mien
      1AAA1bcaAdAAcBBAbbbAA1AbB mieux
      a13A mieux a
      1A11a1a mieux c
      5A3Aa2a mieux en
      a12b1A mieux je
      12dB mieux pas
      9Ac2A mieux pour
      13B4a5b mieux qu
      5A7b1A mieux quand
      AB1A3a5a1bA6c mieux que
      4b8A7a mif
      13b1B mig
      11hBFAb8B might
      13a migraine
      13a mijoter
      1A11a mil
      7A3A1b1c5A miles
      11bABabb2AA3A milieu
      11bAAAd8A milieu de
      13a milieu des
      13c1C militaire
      21A millau
      2a8A1E2A4b2b mille
      16A7c mille fois
      13C7b mille mercis
      3A9b1A millimetre
      13A milling
      13A milling machine
      1A10dB7a million
      A1A2A5A1l1CCa5a min
      11A1a min en
      B12c min je
      7h3CBD7A2A minable
      bc5a3A1D2b6A mince
      Bb9A1A2b mince j
      a1f2a5ECD1Bb1A3Bbg mind
      11g1E10D minds
      2c4A5b1B mine
      13Bc minecraft
      3a9D1d mineur
      3a11A mineure
      13C mineurs
      13C1c mini
      13b mini pelle
      1A miniatures
      1A13e minimum
      13CAc ministre
      13c1AA minit
      7c3Ac1AB8a minm
      13b1A minuit
      13a minuscule
      13a minuscules
      aa3b1A4Ac1AB1ABA minute
      13a1A minute de
      5a4a1cBABa2b minutes
      13c5B minutes de
      13a1A minutes en
      13c minutes from
      10a2D1b minutes on
      5A7a minutie
      2A8A1e1A3A1A minutieux
      1fBa2AA1Ab1BDCEBB1Ac1AbA mis
      9Aa2a mis en
      1A1a9A mis la
      13a mis les
      1b5A4AeC mis un
      1cA8A1A mise
      13a mise en
      1A11b1A2a miss
      1B11B1de6A missed
      1B11B2e6A missed that
      17c5A missing
      17c5A missing about
      4a8e1C3A mission
      4a8d1D mission locale
      1A7Bb2C9B mistake
      13e1A mistakes
      11b1B10A mitige
      1c11C6A mixed
      13a mixing
      12AjA mixte
      13Ac mizik
      4a8A1A mme
      1ac8aaB2aA2A3a mmh
      2a8c1A10A mmh je
      2a8Aa3aA mmh non
      11A12b mmh oui
      Aa1a1aA5bcAD3Ab1b1B mn
      1c10AEBA2a1c1cA mn age
      13b mn coin
      12Ab mn cousin
      13a mn fils
      13A9b mn frere
      5A7a mn oncle
      13a9a mn pere
      A12bbA2A4BA mn pote
      13b6A mn prof
      12aB mn stage
      3a2A6c1A mn tel
      13B1b mna
      aab2d7b1C2AA3B mo
      15A mo gen
      13b9A mo ka
      13b mob
      7A7b mobile
      13a1A mobiles
      1A11b mobylettes
      7b6A moche
      5cA2ba2EACAa6A mode
      5b8AC mode d
      1A13a model
      1A3d7a1d3A modele
      13a1B modeler
      13a modelisme
      1g2AA7D1A3A modif
      1d3A7CAA4A1A modifie
      Aa1A7A3A4B1aA modifier
      Ab18B modifier ce
      d1bbA1fD1ccFiAcEBdabiBABg moi
      13gC moi 17
      c2A1Ac4BAHcea2AA moi a
      13a1aA3A moi adan
      13bA5A moi aime
      13a moi aimer
      AA3cb3b2EA3A1a2c moi an
      9cA2B moi anglais
      5a5A2AA4A3A moi au
      11BbB10b moi aussi
      2A2A7b1A2aA moi autre
      19a moi avec
      6A6d10a moi avoir
      13d8A moi bah
      12aC moi beaucoup
      13c moi ben
      13a moi bien
      13a1A moi byen
      1AA1cA3bB1BnBE2A1A3A moi c
      A2AAd4b1CC1Be1Bcb1bab moi ca
      1C1A1DA5Ah1Ad3a1cA moi ce
      aB moi celle
      12acb9A moi ces
      13a moi chaque
      7A2A2aAd moi chercher
      3b9B1A moi chez
      5d14A moi comment
      13b moi content
      2AA2A4b1bAB2A1a1aA moi d
      12A1A5A3d moi dako
      1A1b5bA2FA5a1A moi dans
      2ah1AB6AgA4A2EA moi de
      12d11A moi dehors
      3A1c7aAB moi des
      1faa9B1B2A1C2eA moi di
      12BC10c moi dormir
      4b7Aa1a moi du
      12Aa moi e
      15B moi ecole
      1A4d1b1A2BC7A1a moi en
      2AAA8dBA1A5AA moi enmen
      6A7AbB3b moi est
      3A10aA2b5A moi et
      3A2a5caA5C1a1a moi euh
      1n3A7D3A2A moi fais
      1a1A1C7g1B moi faut
      9aa moi francais
      13a moi franchement
      2a2A7a moi genre
      1b11B moi habiter
      13bA5A moi i
      3b1bA6A5B moi ici
      5b4a1bC1b3A moi il
      AcBA5AABCdAcA1AAA2Ad moi j
      13A1a3aA moi ja
      aBaBABC1ABAb1fbaaAEa2bBG moi je
      2BCAB2BAA1BlBBAA1cAbA1A moi ka
      a4A3A2AB1A2A3b1c moi l
      CfABa4cbAaFab1ACbc2bA moi la
      bAc2af1AA2eJgcA1aAa2AC moi le
      3b1Ab5ADa moi les
      5B7C1c3a moi maintenant
      2dA9cAA1a6B moi meme
      10A1a6baB moi merci
      5cA6A moi mieux
      5A4a2B1a moi moi
      24A moi mon
      A2A8ab1A3bA moi ni
      12aA10A moi nn
      11Aed1a8A moi non
      15a1aa1A3A moi on
      5a4A2bAb4a1B moi ou
      5c3aA2C moi parle
      BADA1aDA1Cae1eAbc1dA2AAA moi pas
      1AAA1AA4Abk1aA3A moi pe
      2d8b1D1A moi poko
      1AA6A1AAbB5a3b moi pour
      9BaA1b1fA3A moi que
      6e5AD moi quelqu
      5a6AjDG1a2A3B moi qui
      13dAA moi renmen
      b12A moi revenir
      12bc9A moi rien
      5bA6A2a7A moi s
      13a10b moi sav
      1EAAaBA3a1AhBBA2Be2AA moi se
      9a9A3b moi soti
      3A1cb6B1b7a moi sur
      A5A6e moi tant
      1bA10hAAA1A moi te
      3A2e6DB2AA1d moi ton
      12aA moi toujours
      AABF1A6aCAABc1AkA2b moi tout
      3A8AC3c moi toutes
      1Aa6a3cA1A1A4A moi tu
      1BAA2a6Lf5bA2A moi un
      2B2A7FjA2A3a moi une
      bA1A9B6a moi veux
      b2A2a6cAA moi vle
      5Ac6C1Ac moi votre
      b19A1A moi vouloir
      2A11Aca5A moi vous
      1bAc1B2baabacBBA2Aa2Ac moin
      1d1b1A6aA1AA moin la
      5A5Aaa10a moin le
      2b2A5aA2A2A moindre
      2b8AAD moindre idee
      1A4ba1a2eEAda3Aa moins
      13B1d moins cher
      13ab moins de
      11AcC10b moins du
      1A1A2BA2BA1dAg2AAA1A1a mois
      13b1B mois avec
      13a1A mois de
      3A9d mois je
      18A mois prochain
      13a moissonneuse
      5A5eBCAba1A1a2AB moitie
      11a1A2A1A moitie moitie
      8AAh2C7A moliere
      1Aa2A5A1daD4c1A1B moment
      13A moment de
      13d1C moment que
      11c1D6A moment venu
      CbbaCBEACcHABbaBA1bB1agha mon
      3b19Ba mon accord
      3B8AC1C2A3cc mon adresse
      1Bc1A6AAKCDA1dAa1db mon age
      13A1a mon aine
      1d11GA7aA mon aj
      1b11G1B2a3ca mon aje
      4b8AbBA4a mon ami
      1a5A4Ad1C7a mon ancien
      13b mon anniversaire
      13a1A mon argent
      11b1c1a7A mon associe
      13A9a mon atelier
      15A mon bac
      3b9B9A mon bann
      11AAa1A7b mon beau
      5A7B1a7b mon bled
      4D8e10b mon bonsoir
      12Ac mon brevet
      13a1a6a mon bulletin
      1A1A9C1a3d mon bus
      13A1c3A mon cap
      13a mon carnet
      7A5a mon casier
      13d2a6A mon casque
      2c2d1A2b2C4A mon cerveau
      5A8dab2A3A mon chat
      4A1A6b1d6A mon chef
      1A5b5Dba3A mon chien
      1b1A1A5AAB1C6ca mon code
      11g1A10A mon coeur
      6A6a1c mon coin
      3A2A4AAA1B6db mon college
      1c1e9BAA6AH mon compte
      3b19D mon consentement
      9AAAAcc8aA mon copain
      12bB mon corps
      3A9d9A mon cote
      1Ab7BA1BaA5aAAA mon cousin
      1A11c5AA2A mon cv
      1A7A3c1A2b1A2AA mon daron
      12b2A mon delire
      1b3A7D1e1A mon departement
      9B3Cd8A mon devoir
      13a1A mon do
      1A1A8bb1A7b mon dos
      1BAg3A4bE1d3Aa2D mon dossier
      3f9C1A7A mon droit
      1a1A9B1E7e mon ecole
      13E1de5A mon ecran
      5a5b1a mon educateur
      4a8a mon educatrice
      6A6b1D5a mon eleve
      3a1a5AaC1f mon enfant
      1a1a1A7c1E2a1b1aAA mon entreprise
      9a3B mon epaule
      13FBe8c mon equipe
      1A3B5Ac1edA3A1AbA mon ex
      1A10AA1B mon fille
      1ab2ba3bbbEBcaAa1aaa1a mon fils
      1AcA9c1B4a1A mon fis
      5a7A1a mon fort
      5bb2eJaba1a5b mon francais
      9A3b10B mon freezers
      1AA8B1fcBab1B1aBAB mon frere
      12Ad5A4A mon frr
      1a8a2F1c mon gamin
      13b1a4a mon garage
      1B1A9aAc mon garcon
      2c10B1A5a mon gars
      13a7A mon gramoun
      11a1b1a mon grand
      13b2B mon groupe
      1b11D1A2A4c mon histoire
      11c1B mon humeur
      3A9d3B mon jeu
      2A9eA6A1A1C mon lit
      11A1a1B7f mon lycee
      1A4AA5c mon maitre
      2cA1A3a1aBEAA1aaAA2ac mon mari
      13b1A8A mon meilleur
      2b6A1AA2a7A mon metier
      13a mon min
      13a9a mon moron
      11C1A1B7Ai mon neveu
      1f8a2D9A mon niveau
      1D1b8AE1B4A1Ab mon nom
      2Ae8AC9A mon non
      3A2B5Ae1A1AA3Ae mon numero
      1A1A5A3dA1AAA3AA mon oncle
      13A1c mon ordi
      13D1f6A mon ordinateur
      2A10E1f mon orientation
      2A3b mon papa
      13a1A mon papi
      13a1A mon papy
      23A mon paris
      13bAB mon parrain
      aA1AA4A1A1d1C mon patron
      7b7A mon pauvre
      1aa9AD1A6a1b mon pays
      15b7B mon pc
      11b1f1A2AA1B1AB mon per
      Ab4a2BaaBcBC3A3CA mon pere
      13c1A mon permis
      2A1a7AaAAaa2Ab mon petit
      13b mon plaisir
      1A2b6b1CBe1b6A mon pote
      1b1A9cBa7aA mon prenom
      1A1A3a3A2Ab3a1aA mon prof
      10a2a1A mon professeur
      1b1c9FAC4g1BB mon profil
      13b mon projet
      20A mon propre
      1a11A1A mon ptit
      13b1B7a mon quartier
      1BA10A1A2A3bb mon reponse
      13bAA mon reuf
      12BA1C8e mon reve
      13a mon rythme
      13C1b7Ac mon sac
      13A10a mon scoot
      1a11h1F3A3b mon stage
      13b mon tan
      3B9bAde3A1AA mon tel
      3A2A6cbcAa4AB mon telephone
      6b5aBAB mon temps
      13cAA5A1A mon tonton
      12cB4a mon tour
      1A9a1B9a mon travail
      Aa7A2b2A7B mon truc
      12aa9A mon trucs
      11a1b2A mon tuteur
      7A5B1c mon velo
      13a10A mon village
      11B1ac1A5A1A mon voisin
      AB1AcAA2AbCcBbd3bAA2d monde
      13c1A monde a
      4A8a monde au
      13a1A monde autour
      13a monde avec
      14Cc monde en
      12AB10b monde est
      13a1A monde je
      2aA9b1b8A monde me
      13AbC6a1A monde ou
      11a3a money
      11A moniteur
      4A8a monnaie
      1Bb1a1cA1A3GaBa1abAb1Aa monsieur
      6A6AAe2A monsieur carret
      6a6aA monsieur du
      4b7aB10a monsieur je
      6e7BA monsieur ou
      13a1a monsieur qui
      13a1A monster
      13a1a7A mont
      1A11A1B7b montage
      13a1A montages
      13b1A montagne
      14Aa montant
      13a montauban
      1AA2A6AfAD2A1A1AA monte
      15A monte des
      15A monte les
      13a monte ma
      13b1A monte sur
      13A1b montee
      A11AC6bA monter
      13a1B monter des
      15A monter la
      13a monter sur
      13D1c monter un
      13B1a monter une
      9a5d2B4A month
      13C1b months
      13b1A montlucon
      2AB2A2a1b1CAEA3e3A montre
      13C6b montre ce
      13c montre comment
      13a montre la
      13C1aA3a montre le
      2A8b1B1A4a montre moi
      1A7A3AAa4c montrer
      1a10Ab montreuil
      3A1A3a5b montrez
      13b1A monuments
      11BhbBAA7D mor
      6A6E1h moral
      5BA2CdABHAci1BcAaA1g more
      9b3A more comfortable
      13a more of
      13DAAd more time
      4a8BAcAA morning
      11cAb1A8A mornings
      7b8A6a moron
      bA5a1Aa1CfbaA2A1A mort
      12ab mort de
      12a2A3A mort je
      12Ac mort pour
      12A2A morte
      7c1a2ACAB morts
      13a1A mosquee
      5A1b5B1b2A most
      13cBB mostly
      2C2eAA1AA1ADBeA3A1AdA mot
      6A6B1d mot a
      5B7A mot c
      13A1c4A2a mot de
      1BA2c17a mot que
      A4B6bcAA1A5B moteur
      13a moteur d
      13a moteur de
      13b1A moteurs
      5A3A3c mother
      4AA5A3a2A3e1c motive
      1A2AA5A1ABb1A5a moto
      13a1A moto a
      13a moto je
      13a moto scooter
      13b motoculteur
      13a motoculture
      13b1A motor
      13a1A motor and
      5A7a3A motorbikes
      5iA3B2DAEb1A5A mots
      2B6d1cA2A mouai
      1b3A5BbE4bA4a mouais
      13b mouches
      15A moulding
      13a1A moule
      13aA mouler
      4a1f1A4DBb1A1BAAA moun
      6b6B moun an
      15b moun ka
      6c6D moun pas
      6f6BAA2A moun pour
      6A6b1b moun qui
      13a mountain
      12dAAA mourir
      13De2A moustiques
      13DbA mouton
      3A9a moutons
      13cA mouvement
      1dA6A3A1CA1e1A2A move
      1A11C1C2c move on
      A9A2e1A1A moved
      9a3b moved here
      13c1A1A moved to
      A5bA1aAbcDAc moyen
      9a5B moyen d
      A10AbAAb moyen de
      9BaA3c7b moyenne
      11b1A2A moyennement
      6A5aa1C moyens
      13C7e mr
      4BA1A4ADB3A2g2A mrc
      13A7a mrc beaucoup
      13A4A2b mrc pour
      1bA10Da1e6cA msg
      5A5aAbA6dA1a much
      13e1A much does
      13C1c much is
      13c mulhouse
      2B1A2c3baCAba1AaAA2A mum
      11A3a mum and
      13A1A3b3A mum s
      3a3A11A mum says
      13a mum works
      13A1a municipaux
      A12a1A1AA4A mur
      18A mur en
      13B mur et
      13a1A murals
      15A murder
      13a muret
      11A1b10A murs
      13a1A murs a
      13D1c muscle
      2A10a1A muscler
      14AB7b muscu
      13b1A musee
      14dB music
      13aAb7A musique
      13Ee musique a
      14cA7A musique de
      11baF1c3c must
      13B1c must i
      12Cb4A5e mva
      11a mwe
      CaAdABBB1B2cdbb1aBA1Acfb my
      13C1b my 15
      1a11I1DA1a1A1aa my age
      1e12AC6b my answer
      BA1d9D1c1a2a2B my answers
      13a my asthma
      5A7e1A my aunt
      1A9c3A7bA my auntie
      A12c my back
      1c11B1A7B my bad
      9B3f my best
      12Af1A1A my boss
      13B1d my boy
      3A8AcAA1a6A my brother
      13CbB3b my bus
      13C1a my child
      13e1A7A my cousin
      3A2a2aA1BB1A6ba my dad
      1A1b9A9B my data
      9aa2a4aa2a1b my daughter
      12AA1b my dog
      9Fb2f my english
      1A11c1B my favourite
      4A8aA my feet
      1A11b1B my first
      9bD2ebAb my french
      1A11a my friend
      1A1A9D1b7c my grades
      13a1A my gran
      13c my grandad
      13B1A my hands
      13a1A my head
      15a my house
      10a4AA my husband
      3e9B1C7A my info
      13C1b my kid
      13b1A7a my knee
      5a9b7Aa my lad
      13a1b6A my laptop
      baAAA8C2A6d my last
      2c10B1b6A my life
      13b6A my little
      AA11e3a3A1a my mate
      11A1d10b my mates
      1A my maths
      5A3A3c my mother
      2B4A3bbaAaa1A1A3A my mum
      1A11d1A my name
      12Bh1B4A2A my nan
      13A my neighbour
      13a my nephew
      1A11A my old
      13c1a my own
      8A2AbB1d6a1a my parents
      3A2C6bAfa my phone
      15A6A my postcode
      Dc1A19c my previous
      15B4c my profil
      13a1A my room
      1b11a9A my school
      13c1B1b6B my sister
      aaAaa1a3c1aF1A4aa1AA my son
      10a2d1E3A my teacher
      1A10ba my thing
      1a1A1b7C1BA3a2b my town
      13a1A7a my uncle
      3a16B3b my whole
      2a10b6b myself
      2f10E10A mystere
      aabA1dba3bbBAEbca1A1Bek n
      A1C4a3Abb1gb1d4cb n a
      2B2f9B8A n age
      A1g2Ba4BFdABd1c1AB1Ci n ai
      AAA10e1a2A5a n aime
      2e8BbD n arrive
      12Aa9a n aurais
      a12B1A3A3d n avais
      a12A1a n avait
      2b8Aaa1A n avons
      2AA1A1a3CjF1a2A3AaD n en
      5a9Aa n entends
      1cF2baB1AAeadAFAABAc2DA n est
      3b7AAB3b5A n etais
      13b1A n existent
      1b4a4b1b2Ab2A1A1B n importe
      13a1a n ont
      aA4A5Ca2B1a2a2c n y
      aA2c1a5ACAc3c2A na
      1A11a na 16
      1A na 17
      13a nacelle
      11Acc10B nada
      2Ca1A7c1C6a nager
      daABC6AABbA2aA4b nah
      4A7c6A nah i
      1A11A nah not
      13b nail
      13b nail art
      1b3A7bA5A1a naissance
      13A1b naitre
      1a2AcAA5Baa7b name
      5c7B1a name of
      AbaA5aaAcEaE1b1DdC2a nan
      1B10ac5C nan c
      2A3a5cB4d4BA nan ca
      12cC5a nan j
      2a9cD10c nan je
      12bA4B nan laisse
      2b3aa1AbAKEAA1a1a2ace nan mais
      1a11a6A nan nan
      12aC9A nan pas
      3A8ad1A2A4B nan s
      13C1c4A nana
      Ab10Aa1A2A nancy
      Aa2a8a1C nantes
      2b10B nao
      1A11Ddb7A napoleon
      7B5AcB naruto
      13a1A natation
      10A2C1c7b nationale
      12AA1A8b nature
      12A nausee
      4A5abcA10E naw
      13a nazaire
      7b5E naze
      4a8B nazes
      1b11B1A nd
      1a9A1a4A5A nde
      11A1d10A nde pro
      CD2AaE1aAc1AbAF1Badeb1ae ne
      13c1A4A ne a
      5F2aCd2f1AA ne comprends
      1Ac3A4AA2B1A6A ne connais
      11AbA ne crois
      5A9A4a ne dans
      11bAe1A7Aa ne dis
      3b11A7A ne doit
      1AA4A5bba ne en
      11a1a ne fait
      1A1a8AA10A ne garde
      1a1a11A2A4A ne gardez
      2A9Ac ne jamais
      12A2a7aa ne l
      1A10Aa1A2c4A ne la
      2b3A5dD4AA3cA ne le
      13C ne lit
      13b1A ne lui
      A1c1AAA4AbE1a2BA1b2i ne m
      13a ne marche
      1AbC1C5Ca2A2cA3Aa ne me
      12cA10C ne nous
      9ba2c1B5A1A ne parle
      1BFA1b4AbAe1Ba1B1A1acA ne pas
      11A ne pense
      11Baa1B2B5d ne peut
      1cdA1A5AdE5A4a ne peux
      2A10A4bd ne repondrais
      12b ne s
      2DA1b4AaAd1B2A2b2B ne sais
      1AA2e7A2A6A ne saisis
      2a12b ne sait
      2c2A5cAB1A2C4AA ne saurais
      2e10A ne se
      1AAa7a1A9A ne soit
      2C2Aa4Aa5bb4A ne souhaite
      2c2c5caD1c2A5E ne suis
      3A9b ne supporte
      1A1A9C1A7b ne tenez
      3b9A9a ne tiens
      1a13A7A ne tient
      2A10c ne touche
      13b1A ne une
      6B6a1e ne vais
      13b1b3A4A ne veut
      2Bc1B5ACF1A2a1A2dA ne veux
      2C2e5CAb1C6c1b ne vois
      1A10Ba10b ne voulais
      2A9Ad4d5A ne vous
      4A8a1c4A near
      4A6A3c near the
      12Bd1B4c3A nearly
      1aA2A9D6d1A necessaire
      1A10ecA6E nee
      1A11a nee en
      1b1B1ccA1a1bcFAaA1AAA1daA need
      5hb4AAD need a
      1A1A1A7c1B6ab need my
      1e1A1Ca3AcdH1f2AAA1B need to
      1c7a3D1A needs
      4A8A1a nef
      1A9Ag5A5A negatives
      13b negocier
      2A4A3cB1be8A neige
      15A neighbour
      15A neighbour s
      11c1A10A neither
      3a9b nena
      11CeB10C nenni
      12Aa neon
      13a neons
      13a1A nephew
      13d1B net
      13baa netflix
      3e8AC1A4B3A nettoie
      3d8AF6B3A nettoie tout
      15A nettoyage
      15A nettoyage de
      3A3B5c1b7A nettoyer
      7B5c nettoyer la
      3b9F nettoyer tout
      13a1A netwaye
      13B1b network
      13a networks
      1A2b8aA2A4A neuf
      13b neuf ans
      13C1c neuves
      1bca1b4aAAC4A4b never
      2b9A never been
      12b never have
      1Af8AAB4A never thought
      13gAB8A nevers
      11C1A1B7Ai neveu
      12AB1BBi1A2A1B new
      17A new school
      AA3A6BB1cAAbB2C next
      A12B1A1Aa next one
      12A3A1c3B next question
      13c4B next to
      15b2A next year
      13b1a nez
      ADad2a3CiaAaeA1A1A1aAB ni
      13b1A ni 15
      13a1A ni 16
      15A ni 17
      13AcA ni an
      11cAC ni chaud
      11dCa10B ni contre
      11BdD ni de
      11cAC ni froid
      A5A4c1a1c ni l
      A12a ni la
      12Ab1A7A ni le
      2b8eD11C ni non
      6a4A2a ni on
      2b8b12D ni oui
      11dCa1B3bA3B ni pour
      11A1a1A8c ni pwoblem
      2BA9e1A7A ni rien
      13a ni seize
      1d2a2A1A1a1BBc3a1C nice
      4b8A nice to
      13a niche
      A3a7AA1A5c2c nickel
      13a7c2B nickel je
      13B7a nickel merci
      9a2D2B8f niece
      11Aea10E niet
      9bA2B nigeria
      3AAa5AaBdC1A1b3b night
      11ABcA8a night shifts
      1A10ba1A3A4A nightmare
      13aA nights
      1a11c1C7A nimes
      aa13A1b nimp
      bA11B3a nimp on
      1c3a5A1cBE1aa1A1B nimporte
      1B11gAB nimporte ou
      1d3a5A1A1A1a4B nimporte quoi
      13c1A nine
      13B1a nineteen
      11A1a1A niort
      7a11A nique
      1db2B4A2Abb2A4A niveau
      5A4B2e1A niveau a
      beC1CAaB1a1agB1BCAA1ADaaC nn
      1b5A3AcA4A5g nn c
      11b1A8b1a nn ca
      1cA8AgH4A5b nn j
      12Bb nn jamais
      1BA8cbA5A3A nn je
      11aa11A nn mais
      6b5aj7B nn merci
      b10BCa9Aa nn nn
      1e9DAE nn pas
      12BA10b nn t
      1CAA2aa1aAaCB1b1A1aA1AAd no
      5b4AAAB1b6A no clue
      9jH1Cc no french
      13a no heights
      2A9dD4A no i
      2A2A5AAc1B4A no idea
      9Ed1A2a2Ac4c no more
      12Bc no night
      1A8a1BA4A5b no no
      12bA no thanks
      2AA8Dg4A5b no to
      5A5A1B no way
      4A7bc1B nobody
      1A11BdB noel
      2c3A4BAAac1a noir
      13aAA2A noire
      13d1A8b noise
      15A noisy
      2ceA1A4AcbBC1A1ACCbcB nom
      1fAAAb5ABGBD5dcf nom de
      1bba1a7A1B7A nom du
      1c3b7Daa7A nombre
      1c11Cb8A nombre de
      6A6C1d noms
      6A6B1b noms et
      adBC1b1A1AbbcG1dAaCBBB1AA non
      1aA8DEf4B4Ak non a
      2A9bB non alors
      1a1a7cCD9eA non an
      Ad11C9A non attends
      1B3B5aBc1A3A4B non c
      1BAA7ADB1A5Ab1g non ca
      1B9BbA4A non ce
      1B9A non desole
      12aB non elle
      2b8adB10A non en
      11aA11d non enfin
      11BaC1a non et
      12a non euh
      11AbC10b non hein
      10aAaC4B5c non il
      afa8bbI3aA5B non j
      13A non jamais
      AAa2AA4FeB4AA4e non je
      9AaAdC non l
      a1a2c5A1B4a4b non la
      12dA1B2Ac3A non laisse
      1A9Bcb10A non le
      11a non les
      12dD10A non ma
      12cD10A non madame
      caAb1Abc1a1ADbAAabbb1cAag non mais
      11cBa4A3a1A non me
      1A10ai7A non merci
      11Aag non mesi
      1B9a1a10b non mi
      11DbF4A5b non moi
      1b1a8a non mon
      1A9AaA non monsieur
      1dA8EBE1A7Ae non non
      11AbB non nous
      5A5Ac5A5A non on
      5e9B2A non ou
      1c10aE non pardon
      1eBA7E1D1A2b4A non pas
      2AA7jGe1A8B non plus
      11eAA1A8A non pour
      11bcA10A non quoi
      3A7Aak2A6c non rien
      1C9BA5A5h non se
      11cAA10a non si
      12Ad5A non stop
      13B non surtout
      3A8Ag3A non tout
      1a9e6a5A non tu
      12Bc10a non vraiment
      2B10f4A non y
      2A9Ad1B2b none
      13b1B2b none of
      A10A12B nop
      12bA1A2a nope
      11c1A10A nor
      5A norauto
      13a10A nord
      4Aa3BAAbA1h1aAA normal
      2A2b5eCb5A4B normalement
      4a8e1C normandie
      5c7D1b normaux
      3b1A4a1bB1b1a2bA nos
      13A1a nos enfants
      13B1a nos portes
      13a9A nose
      1dcAAaeA1aBAgaaBa1bA1ABA not
      1Bd3dA3bC2B2A5a not a
      1B16b3A not answering
      13A10B not at
      9A3B4c not comfortable
      12B not for
      2A7BAdA not in
      13a not keen
      12bA not my
      12bA1b not on
      1AB8BbA not really
      12DC4h not say
      A1f2d5aBc1a2C1A1A1A not sure
      12ab4a not to
      1d3A17B not what
      1A1A3A1ABBFdBABABBca1BC note
      1e11B1A note de
      1b11a1A7B note la
      1C10DJ4B4j note pas
      1A13BB3g1A note quoi
      13b1a4A2C note sur
      1A1A9b1c4C1aA note tout
      1a3A7a1B4c2A noted
      1B11E1A2A1a2g noter
      BcAa1aa2A3C1cBAc1A1db notes
      15e notes sont
      1A1c1BA4AAA1c1AA1A2Aa nothing
      2e8A1B nothing comes
      6A6b1A nothing i
      2B10d nothing really
      5b7c1C6A notice
      A1AA1AA1Aa1Ab2bABA1aabbd notre
      1a11A1A notre activites
      13B1a8b notre atelier
      13a notre cadette
      13b3A notre dame
      3a8Ae1E2a4Bb notre entreprise
      15a notre fille
      13e1B4A notre fils
      15A notre garcon
      13B1c notre parc
      3a11A notre societe
      13c1A notre taxe
      13B1c notre usine
      13A1a4A notre ville
      Aa2C3A2cAD1a1debb1AAA nou
      13A3A1a nou artrouv
      4B3A6C1abbA nou ka
      13b6a nou le
      15A nourrir
      2A9Ab1A nourriture
      aB1AABBAA1aAdeDaABBdaCF1d nous
      6A2A2Ag1B4A nous a
      9a3B1d1a nous aimerions
      13B1a3b1A nous allons
      15A nous assembling
      6A6c3A1Aa3a nous avons
      10aAAg1D1A nous c
      13A10b nous cherchons
      13A1A2a nous concerne
      15A nous concevons
      11A nous conviendrait
      18AA4a nous convient
      15b nous couter
      6a6F5f1B2b nous en
      15A nous fabriques
      5A18c nous faut
      10A2a5A nous habitons
      15A nous l
      b11AB1bA2cA3A nous la
      13A1a nous les
      2c8BbD1A8a nous n
      12c6A3AC nous ne
      4A4B2Cg1D2aA4A nous on
      13A1A2a nous pouvons
      20A nous prevoir
      13a1A nous produisent
      9A5b nous recrutons
      11AAd1D8a nous sommes
      12bA1B nous tenons
      a11Ab1a nous venons
      13a10A nous vivons
      13B1a nous voudrions
      11d1C1a1A nous y
      b1A2A3aA2BbEbaA1A nouveau
      13A1a nouveaux
      11A1EA2g1A4A nouvelle
      13E1B1d6A nouvelle partie
      17a novel
      15a4A novembre
      AAA2Ab3d2a1C1B1eaaAAA now
      15A now i
      9a3A3A now on
      13b1A nuages
      15A nucleaire
      12Ag1A4A nui
      A2A1AA6AcbA1ab3AA nuit
      10AcABAa8A nuits
      2Ab3C1BA4g3B1AAA nul
      7A5A1A nul a
      2A6BA2b1c nul en
      3a3C1Ba2e1A1A1a3A nulle
      3a9A1A1A1a3A nulle part
      3A2cA5CAA2A4c num
      3A1bb7AE6Aa number
      6A6C1d number of
      7A5B1h numbers
      1A5b5d1D numerique
      aa3AbA3AAc1CBca1A1ada numero
      1b1A3A3A1DBd6ab numero de
      5Ab7AA4A numero ou
      6a8B6A numero pour
      A5A6A2AeA numero un
      6A6Dbf numeros
      15b numeros de
      13b1A3A nurse
      aCaBBA1A1BAAAgbaacBaCAACF o
      13a o chaud
      13b1A3A o cho
      13B1b o college
      Ba11A3b1A o debut
      13B1a o garage
      13A1b o genou
      4A1B6c3AA o gens
      12bB o gran
      13a1A o jan
      13a o lycee
      4B8b o magasin
      13c1A7A o meme
      3A9a o millimetre
      13c5AA o moi
      15A7A o stage
      6A6AAB o telephone
      4A8Ebe oben
      22A objectif
      13a1b objets
      10a2F1dA1c3aA obligatoire
      5A6aD1a2a2a2b oblige
      5A7C1d2b oblige de
      23dA obliy
      23dA obliy ca
      15a obtenu
      13B1b obtenue
      13a obviously
      11c1BA9A occasion
      13b1B occupe
      13a1A occupe de
      2e10B occuper
      13a1A occuper de
      13a1A octobre
      2ec6B2E ocune
      2c7B2B ocune idee
      1AA9ceBB1AAA3A odeur
      2A10a odeur d
      13A odeur de
      17A odeur du
      15b odeurs
      13a odinate
      6A5A2ab oeil
      7a5BeC oeufs
      7A5B1c oeuvre
      C2daabaAbAaa1aaBaACA1aBc of
      5Aaa5acC of a
      3b11A of all
      13b1B of an
      1A11B10c of course
      3c9A of everything
      13b1A7a of heights
      13a1A of house
      1A5A3a1b1a7a of it
      13a1B of lycee
      Ba1bbb4B2CA8AA of my
      6A6B1c of our
      13a6A of school
      9a3A1b of that
      A5aA4bA3a1A of the
      5b9c6B of these
      5a7c1B of thing
      5B3aa2B1d2A1A1c of this
      10a2B1a of us
      1b11A1BA3c1AA of what
      2A8A4A4c of you
      6aB5BAe2b of your
      1A2A2c3a1BAA1A1c1A1d off
      13d off a
      13d1C1A off the
      11AbC1c2A3A offer
      15A offert
      15A offert une
      12Ab1A office
      13B1a officiel
      13AAb officielle
      13B1b offrir
      7A5b1A offset
      baaaABae1Bb1aCaCaa1AAb1Ab oh
      11a1B10a oh bah
      21c2A oh c
      1A11BcAb3A oh j
      aA1a2ad1AaB1Eb3aa oh la
      A1A10A3b5B oh non
      11B12a oh que
      3a3c3c1bCB5A2A oh tu
      15A2a oignons
      13b oil
      3c8ba1C4A3a oim
      13a oiseaux
      2Ad1A1A1ab2eABAb1A1aacb ok
      5B7h6A3C ok je
      13a8a1A ok mais
      3A9a1a1A6b ok pour
      2ba1A6aa1a3A4A okune
      2A2A7A1a okune ide
      4f6ABD1c8C ola
      1A2AA7dAA4A old
      13cAA old do
      13a1A old school
      13B1c older
      8A4Aaa4A1A om
      cBBaAbaBBaeacDBdEfedf1CEa on
      CBa1C1AA1A1bcjFeABCBfA1BC on a
      5b on about
      1A11A4a on an
      13b1A on appelle
      1A11f1A on apprend
      10A2E1B3e1A on arrete
      5b5b1B on attend
      6a6d1C on avait
      A11Ab4a on avance
      13G1h on bosse
      A12a on bouge
      1c3A3a3B on change
      1A13b on changer
      13a1B on cherche
      4bA7CBa on commence
      13a on compte
      9aA2B1A2aF1c2A on continue
      5A7F1A3e on coupe
      13A1b on devient
      1A2A5AA1fdC1ab1A3b on dit
      5c5A3D4A on doit
      d3A6b1H1e4B3A on e
      3A9B1A1e5a on efface
      2A2AB2AAdBGBHAAbak1BAa on en
      13e1A on es
      1B2eBbA2aEahbI1AaBg1A1A on est
      bA11b3A on etait
      13f1B on fabrique
      13AaA on fai
      13C1c on faire
      b2c1A7Cb2b2A3a on fais
      1B3d5A1Dcf1B1aa on fait
      7C5CAB3g4A on ferme
      13E1d3A on fini
      11A1EAa3c on finit
      14Ba2A1A on gagne
      1A2A8f1A2A on habite
      Bd10A on i
      10b4BA1A on in
      3d7eCa5A4B on it
      3b9A1A3A on jette
      12AC1a2a5c on l
      1a11D1bAd1A on la
      10a2BAa2A5b on le
      13a1b on les
      11B1a1A on lui
      aA2bECa3Abd1caDABA1a on m
      1A1AA8kAB2B on ma
      13gB on mange
      13B1c on manque
      AAacAab2AaAAoAaA1BBFaa1c on me
      5A4a2C5b on met
      15A on monte
      6c6Eba on moun
      4A9ba1A1A3B on my
      7a3ad2AeABa4A on n
      2A2B5CefB2AAAe1A1e on ne
      13A1a4A on nous
      13a on on
      1c10bC4a4B on oublie
      13b on our
      A4d2Aaaa1bc3A on parle
      13e1A3A on part
      9a3a1a1A on passe
      11A1C1aA on pe
      6a2a1BaMAjAB2B on peu
      ca2c1A1a1cH1gbEAB1AAaB1e on peut
      13a1A on pose
      a2a10AD3c on pour
      15A on produit
      1A11EAB1e2A on recommence
      b12B1A on recule
      A12A3b on redemarre
      BA3A7A1B1b1AA2AA on refait
      11a1A1d2B1A1A on regarde
      A3B8B3c2A on rembobine
      10a4B1A on remet
      15A8A on rentre
      5A7F1A1d on reparer
      a2A9F1A1bA on repart
      A4j9I2C on repond
      aB1AB8D3f2A on reprend
      13A1a on reste
      13d on retape
      13B1A1a on retourne
      cA8a2B1CA on revient
      11A1b on rigole
      13CAc on risque
      1A3a5A1fAE2ba1A2A on s
      A12A4c5A on saute
      9BaA1abD1a1d on se
      A12A1b on site
      13a on soit
      13B on sort
      A12B1b on souder
      15A on sundays
      9aA on switch
      1a9fBA4b5A on that
      2A2A5eacACaBAA4A on the
      11A7B4f on then
      11A1cbA4a on ti
      15A2a on to
      5A7D1c on touche
      13F1e on travaille
      1AA4A3b1aAA3bABaaA on va
      13B1a on venir
      2a8CAc1D3B on verra
      11a1b1a on veut
      ea11a1B2A on vient
      13b3A on vit
      13a1A on voit
      15a on voudrait
      13c1B on vous
      b10b1C1d2A5A on y
      7A4b2c4A on your
      13A1B2e4bB on zappe
      aA9bA2abAA1A once
      11c3bB once i
      11A1A1Bc1A once more
      1A1A1AA2A3fAAAAA3AA oncle
      13a oncle a
      13a oncle est
      5A7a1a oncle il
      13a oncle m
      cbB1Ababb2a1BaHabeCAdbA one
      g12D1FAA one before
      13b one day
      13a one in
      13DAAd one more
      Aa1A1cb6E1f4A2A one of
      13Aaa one piece
      13B one step
      3A9b1c4AA ones
      1A1A9a1a ongles
      2AA1A4abAa1a2A1A2aA only
      5A5AbC1e only 14
      11c1B4A5A only if
      5A3a1A1acA2bAA2AB ont
      13B1a ont ils
      11A1a ont refait
      13A1a ont un
      13AbA ont une
      13cAA onze
      bb11D oops
      1A9aAbAd8a open
      13b open space
      6d6C1B5A operateur
      13b1A operateur sur
      6A6a operating
      13a operation
      6d4ABa1B8A operator
      15A operatrice
      13b opere
      13a1A operee
      2dA5a1cCb4A4AA option
      5c7AA options
      2ab8bA10a oqune
      2A2eBa1AaAaGga1ABAaAA or
      5A1A5AdC or a
      A4a7bAB or do
      15A or et
      13C or is
      5c7DAa or just
      13Bc7b or not
      13AA9a or shine
      5a1b5BAD4b1A or what
      13d1A orage
      13d1A4A oral
      13b oran
      1b12AC orange
      13a oraux
      15Ac1A order
      14A orders
      1A1A1Baa4AaAb ordi
      2Bc1bB5AJce4a1A ordinateur
      13a ordinateur pas
      13c1B ordinateurs
      13b ordis
      15A ordonne
      3A1A3a1A1B1a1b2b ordre
      13A2a oreille
      13a1A oreilles
      13a orfevre
      13A organise
      13A1a organiser
      13a1A organising
      1A2aBa6A1b1A4b orientation
      4a1A6a1B orientation au
      1A11c1A orientation en
      2b10A1B orienter
      13b1A original
      13C1b1b origine
      13a1A orleans
      13b orne
      1a11bAA4A orthographe
      6c6d10A os
      2A8e1B4Ab4B ose
      5A5b1a1BA1b3A1A osef
      13a2A1b3A osef de
      13a osef je
      12bB1a osi
      4A8A4cc ot
      2A12c otan
      AA2C6AbbaCaAe2A1Bc ote
      4e10B2A ote comment
      8cBAbAB1b2aA other
      1A10AD1A2A1A2g others
      13bcB2A4A oto
      Aa3AABa1BA1AAaa1f1A1AA otre
      1a11F2a1d otre chose
      A5A9A1a otre kestion
      aBDabdCb1b1bC1daa1CAcBcBE ou
      1a3b5A1EAb ou a
      13FAf ou acheter
      13b ou alors
      6A7Ab ou avec
      5a7bbC ou bien
      a4CB6JCl4A1b1A ou c
      4BAa4c3f6A ou ca
      2A2A7C1d ou commencer
      13A ou d
      13EAc3Ad ou dans
      13a1a ou de
      5C7CAd ou des
      6A4a1AAc ou deux
      1A2A9BFk3C ou di
      14AC6b ou domann
      1A3c9a ou du
      13C1a ou ecole
      1A3d3A3BBF2A1f1a ou en
      13BfC ou enmen
      1a3Cb6e1aA3A1C ou est
      3A1b7AAa ou faire
      4j7ABAB6B1A ou fais
      5a4AA1cAb ou faut
      1A3aa6eAC ou il
      AAA2b5A1aAC2b1a1db ou j
      13GcE4g1AA ou ja
      3A1Ab3a3aD6ag ou je
      5c8Ab ou juste
      8b2A1FAgA3B1a ou ka
      7a ou kouyon
      5bc1aAA3aG6A ou l
      1A2AC7IdGc3h1AB ou la
      a4a1c5BCB4Bab1c ou le
      13aaa ou les
      6e7BA ou madame
      3a7B1AgE ou ni
      5d3A1e1Aaf2A3a1A ou non
      13b ou o
      AA3cAd5rAQA1A1e ou on
      1Ab1cH1c1b1CAua1B1A1b1cB ou pas
      4A4b3AADc3A ou pe
      13bA7A1A ou qu
      3b7A2A7A ou que
      6AA5Aad6A ou quelqu
      4fCaf4cgCHD3G1G ou quoi
      5A1B1ba1BeBa ou rien
      b5B6BBf ou se
      7c5A ou sot
      15a6A ou sur
      13E1g6A ou tout
      13D1e ou trois
      1cA1Ab1A5nDC4A1AB ou tu
      1A2AcHB3A1CfC6b1A ou un
      6AA5abD ou une
      B1B1A8bB7a ou vient
      4AA1A5iCaB3A1A1a ou vous
      13CAd6a ou y
      4c1B7B5A ou ye
      11aBB10a ouai
      AA2ab2a1cddd1E2ccaaa1b ouais
      13a ouais alors
      12a1A9C ouais bah
      7a ouais ben
      12gB10E ouais bien
      11g12B ouais bof
      6b6A4ba4A ouais bon
      12BA5A4c ouais c
      13B4A2A ouais ca
      13C10a ouais de
      9a3A3a ouais du
      2c8b1B5b3aA ouais enfin
      8b4Ab9A ouais et
      2A2b5A4a4b1A ouais euh
      13a7a2a ouais genre
      11a ouais j
      2A8B7a4c ouais je
      13a ouais l
      7A5a ouais les
      1a3AA4a1CcA2A3c ouais mais
      1A1a2a3caBA8A ouais nan
      1BAA1d5ac5c4aa ouais non
      11AbC ouais ouais
      1AA9bfACcA1Aa2C oublie
      12aA9B oublie ca
      1B1B9B2a3A2d oublie ce
      15CA6c oublie est
      12bA1A7a oublie l
      A12H2c6e oublie la
      1c11D1A7A oublie le
      1A11d9B oublie ma
      3a13A oublie moi
      3A9kAaA1A4E oublie mon
      1A11A9a oublie se
      3b oublie tout
      a12B1a5A1c oublier
      3b8AAAAAa5b oublies
      3A9b oubliez
      4A6BBbA9d ouf
      2e9a2A1Aa4Aa ouh
      2e9a2A1Aa4Aa ouh la
      ACBAF1AB1aBcBA1E1BCBADABf oui
      11dBi10F oui a
      ac2a1b4Ba3bA2a3b oui alors
      11bAc oui au
      11B1a6A3a oui beaucoup
      4ab3a3b oui bonjour
      1A10he1B8C oui c
      10AC1A7A2c oui ca
      11bc11C oui dans
      2b8dA11B oui des
      11kDa10F oui e
      13B10a oui en
      1A9cbA1A4a3A oui enfin
      5A3A1sHA10I oui et
      11AA11a oui evidemment
      11D1a oui forcement
      24b oui il
      4A6BaO10h oui j
      1AB2A5abM10f oui je
      11gbD10B oui l
      11c1B10a oui la
      11jBH oui le
      13d10a oui les
      11e1B10a oui ma
      1A5A3dh9a1E oui mais
      2A8g1a10D oui me
      11B12b oui meme
      11dB11B oui mi
      12A11b oui moi
      11B12c oui monsieur
      2b8b12D oui ni
      2a2b5aAa1A2A5b oui non
      5d5h2aA8A oui ou
      9A1FdA7A2d oui oui
      11eB11C oui p
      11b oui parfois
      11c12B oui pas
      2b8cAC10C oui peut
      11dA oui pour
      11abAA oui quand
      13A10b oui sauf
      11kAB10F oui si
      11gAA oui sinon
      1A11B10a oui tout
      11gA11A oui un
      11A1b10a oui une
      24a oui voila
      1ab13c7A oula
      ad10AD1Aa1A4A oups
      A12B2a oups j
      1a2a1AB5BAdA2A1Aac our
      1b20A our company
      13A our daughter
      15A our son
      13b1A ourlets
      13a1A ours
      5B8AA4b1b ousa
      AAbA1b1a3dbf1Bc1bABaBeD out
      13b out at
      2A10A1b out for
      13c1B out in
      5A1B4cccBA6A out of
      15A7b out the
      5A10c3A1Aa out what
      13d1C out with
      2A9A1AA6a1c outdoors
      13BA9a outdoors rain
      13Ddb outfits
      5b1b5C1A5ba outil
      13C1d outillage
      3A5A2ac1B7A outils
      5A5Add1a3A4A outside
      13b outside in
      13eAb6A1A ouvert
      13d1B8A ouvert a
      11e1A1A8A ouverte
      11B1A1b ouvertes
      13D1b1b ouverture
      13aAa4A1A1A ouvre
      13B1a3b ouvrent
      13a ouvrier
      13A1a ouvriers
      5A7cAa ouvrir
      13b ouvrir ma
      13a ouvrir un
      13D1b ouvrir une
      13a4A oven
      AA1A1A4aabC1dag1A3AA over
      1A13A over from
      12cA over my
      13F1B3h1D ovwa
      13d1a8A own
      13b own clothes
      13bA oyonnax
      2c4A3gCC6a3C p
      2d8D p e
      7A3fAA10B p tet
      4B2A5G4g pace
      13B1b pack
      15A packing
      13b pads
      a1aA1a1B1Aa4babAa2AA page
      2a10b1B1b page blanche
      5A7g1B paid
      13b1A paid while
      1A4A2A3D1a8A paie
      15b paient
      6Ba5daB7A pain
      14bA pain au
      23A pain la
      7b5BA pains
      1b11B9A painter
      13A9b painting
      23bA pair
      15a3bA paix
      c6A5C1A3a paje
      2c7aA1C7a pal
      4ABd1caa2aBE7A pale
      9bA3AA pale angle
      4AAa6a1b pale ba
      6a pale epi
      5AA3c2C pale franse
      8a1A4A pale kreyol
      3A6A2b1A palettes
      13c1B paname
      13b1a pancakes
      15A panel
      15A panels
      15A3A panic
      13b1A panique
      A1A10dAA3A panne
      13a1A panneau
      15A pantalon
      2A1bAba3A1abA2A1A2bA papa
      4c8E papa de
      13a papa il
      5A7f6A2b papa moi
      A12b paper
      13gAC4A papi
      13a papi il
      1AaA1AA3AacHAf2b1c3a papier
      13a1B2b5a papier de
      13C1b papier je
      13b papier mache
      13a papier pas
      23A papier peint
      15a4b papier pour
      2Aa8aD1a7A papiers
      13b1C papiers de
      14dB papoter
      13b1A papy
      13a paques
      bBBaAgcB1abA1eCeDABbA1DaB par
      A12d par an
      5A5A1j1B par chambre
      5A7A1C par classe
      5A5B1e1A7a par contre
      13D1c par de
      a8a3B1A7b par dessus
      cB8b4B par erreur
      5Ba6c1C par exemple
      1A2A8f1A par jour
      13A1b par l
      1A3c7a2C par la
      3a8AA1B par le
      13Bca par les
      5A7dCb4A3A par moi
      6A6b1C par mois
      2A2A7B1c par ou
      13C1i6A par rapport
      B12A1A par semaine
      1A11a par t
      6b6A1D par telephone
      13a par terre
      13aA4A4A par tous
      4AB7d1B par un
      6A6b1B par une
      6b6B par vos
      13b9A paradis
      3A3A4cd1A parait
      15b parc
      1AA3A1Aa1A1cACBac1a2B parce
      13c2A parce qu
      2A3A1Aa1B1aACAbc1aa1Ba parce que
      13D1A1b2c parcours
      5A7A1d3A parcoursup
      13A1b parcoursup ou
      15A parcs
      ad1AbBA4A1C1CdAA1A2BD pardon
      4a8B2A7a pardon j
      A1A2A7c pardon je
      16a pardon tu
      1A14aA pardon vous
      5A5A1a1B8c pare
      1AAA1B3b1cACAb2A3a1b pareil
      13a1b pareil que
      5e4BbaCA1A5A1A parent
      A1A1AB2b2AbAac2bAABca parents
      13b parents en
      3a8Aa8A parents ils
      13B9A parents ne
      13b1B parents ont
      11CdE1A8c parents sont
      13a parents veulent
      7a1A2Bd1AAA1A1a2a parfait
      13A10A parfait pour
      11CBC2A7d parfaitement
      5A5c1Ac9A parfois
      11b parfois non
      11b parfois oui
      1b2AA7Bba6A1A paris
      15c7A parking
      13a1a2A parkour
      10b2a1A2A parl
      10B2b parl angle
      13a3a5bA parlais
      b8A3a2a parlait
      B1A1Ce1aAb1aEAbfc1aabBBeb parle
      1A3Add5IAi3A parle a
      13B2a parle an
      8AAE2d parle anglais
      9bAA3AA parle angle
      8a1A2b parle arabe
      1A3b7a parle au
      11A1dA9A parle avec
      13c1A parle beaucoup
      5A5a1E1f6A parle d
      Ad1aAeB5BGBbB1a1d2c parle de
      9Ba2B1Aa parle en
      11bAa parle encore
      4B5d2E parle fr
      4A4Ae2C1A8A parle francais
      9AA parle franse
      10a2b1A2b parle la
      6AAdbA2EeA4A parle moi
      2A10c parle o
      5ccbcbB1bB1A2c3AAC parle pas
      13a parle pendant
      13f1C parle plus
      8B4c parle portugais
      9a3A1A parle qu
      9bc2A1c5AAA parle que
      8A parle trois
      13c2a4A1a parle trop
      9Bb2d1A parle un
      9B3e1A parlent
      A3cDdABdCA1DcDB1e1AacCa parler
      6i6HAB2AA parler a
      6A2cB2bA parler anglais
      13a4A parler aux
      5Ac3B3aa2A2A parler avec
      10A2d1A parler bien
      5bB5b2B2a3c parler de
      8A1a2B10A parler en
      6A2Ac2a parler francais
      6B11A parler o
      13B4e parler on
      3A1A1acAb1cBCAb5c parles
      9ba parles anglais
      13A1Ac5d parles de
      5bAAa1AA2ABA1A3AA parlez
      5a parlez moi
      13E1b parmi
      7b3AAGAa7ec parole
      3b9AcB7B paroles
      15A parpaings
      13a parpin
      13b1A parquet
      6A6AAc parrain
      13a parrain on
      13A1d parrainer
      13A1d parrainer un
      12BD5bA3b pars
      Ag2bb1A3BcGAB1Bb1AeabA part
      3A9B1a3A1a part a
      4b8E1b5b part de
      13c1A part en
      15a part of
      2b8d3A8A partage
      11AcB1C2A partager
      11D1a4A5d partant
      13a10c partante
      13C1c partent
      dAa8A1cACcaA4A parti
      13C1d participer
      15a participer a
      13a1A particules
      2b10C1e6b particulier
      13A1A particuliers
      C2A5AbeADaEab1A3bC partie
      13cbC partie d
      13b1A partie du
      13B9a partie sur
      3A9cbB parties
      A2a1B3ba1ACAbA2c4b partir
      12a partir d
      9ba1BC1a1a6b partir de
      12ad1A8B partir loin
      13cAa partis
      A1Ac6BAbicB1BAA3BA partout
      13a partout dans
      10B2c1B partout en
      1A3A9a1A1A parts
      CccACcb1AEbadDBAAa1DEEAeC pas
      1kA9AQ1c pas 15
      1h10AJ4A pas 3
      AAda1a3bBb1H1BB1hAB1cbC pas a
      12dC4a3AaA pas aimer
      19c pas aller
      2d2B4a2a4A pas alors
      1a4a2aA2A pas an
      9DiA1C pas anglais
      5A7B3AcA pas anvi
      2f2A7B4BA pas assez
      2A8aAb pas au
      12a pas avant
      6a4A1DAf7A pas avec
      12bA pas avoir
      9aBg1d1A8D pas beaucoup
      3A1BA5cb1a2a2BAba pas besoin
      2B1AgB1cdE1A2re2A3AC pas bien
      1k3aa3BAb2BaAAA2ACA pas bon
      AeA8AAB9A pas bonne
      13a pas bosser
      1AA2A7A2a1c4A pas c
      1lB2Ab4EbI1D2E3AdD pas ca
      1a3a7A1a1A2A pas capte
      1aCA1k4ABcHAbA1a1A1AaB pas ce
      1a10B5A pas celle
      cAc8A pas cette
      11BfC10C pas chaud
      6A4a1Ddb pas cher
      12a pas chez
      2a10a10A pas choisir
      1Ab2a7B1Ba pas clair
      2H2h5b1d1H2A2b2A pas comment
      2A2C5AAc10b pas complique
      4Ba6AB1C pas comprendre
      5b4a4CBdA pas compris
      1A10AD9d pas compte
      3a2b6C pas confiance
      11AAA3b pas consent
      13A3b pas content
      11eCb10A pas contre
      AcA20AA pas correct
      2A9b6A pas coupable
      12Bb pas couvreur
      ABA2C3BdAbkaD2B2A1AE pas d
      2A2a6Ac1B1a5a pas dans
      1A11a pas davantage
      1DAa1dBc3GbiAeB2B2AEg pas de
      2A10b pas debout
      2B8dA11A pas decide
      13B2Aa5a pas dedans
      2A9Dg pas dehors
      2b8B1A1c pas des
      12aA10A pas desole
      11Ab2a8A pas deux
      12BB1AA6ad pas di
      2C2AA3CBEE4e4Bi pas dire
      1c10Bb pas dit
      2b10B pas ditou
      13a4a3aA pas donner
      2A2A6AA5A4C pas dormir
      13e1A1A pas droit
      1agA1CA4AAM1d7gd pas du
      13e1E pas ecole
      1B3Aa6B1A7g pas ecrire
      e1b2AC2DfCBd1a2A5C pas en
      1Ac8b1c1CA pas encor
      A1b2CA3ADakaCEA2AA pas encore
      12Ab pas enferme
      2A8A1eA pas enmen
      AAA2B7C1Bi pas entendu
      2A2A5AC5b4A pas envi
      1AAb2b4bBF2A1dd pas envie
      11Bba10A pas envisageable
      1Ba2b7d1BA3A1Aa pas est
      13b1a8A pas et
      3A2A4Eh2B5b pas etre
      b12CAAc pas eu
      1d13A7AA pas exact
      2B9cA1d pas faire
      1A3A6ba1Aa7A pas fait
      11A pas fan
      1AA2B5FAe1A1a6h pas faut
      c1A10d1b2AC3A pas fini
      6a6a pas finir
      5A3fH2d pas francais
      2C3A6ac6A pas frr
      13C2A1B4d pas garder
      5A9A pas genre
      1AB6A1A1i1A pas grand
      2B8A11ac pas hein
      2a4a5B pas idee
      2B8gD pas impossible
      6a pas in
      7a4AA pas intelligence
      12aA pas interesse
      2C10c2Aaa5A pas j
      1Aa2A5ACd1a1ab3AAb pas je
      1h3A6AC1b7D pas juste
      5f4bace1EA1a4A pas ka
      3A9a9a pas kon
      2b2A12A pas konnet
      5B1c2A4Ba pas konprann
      1BB2e7D4A pas konpri
      2d2a7A1AA pas kosa
      6A2Aa2b pas koz
      1CA2B2bFk1Ac1D6baA pas l
      bCf2B4aCfaAEG1AA2A1a pas la
      3c8BB4A2A1a pas laisser
      AdEA1ec2bCChIAaB1gc1AmbA pas le
      2a2A5b1c1D8A pas les
      1b11C6A2A pas lille
      2A3a3a2b1A7A pas lire
      1A6A2bAi1C8A pas loin
      1aA9AB1AeA5B pas lu
      2A2c5a3A2b pas m
      1CB9bd1A3A3A pas ma
      6b6D pas machine
      11cDb pas mais
      1DA9Ae1c8a pas mal
      1Bc2A5Ab1Ad2a pas me
      13a pas menm
      A12A1Ac pas mes
      1AA1A6a1f1AA7A pas mi
      1CfAACD4Cg2A1bB pas moi
      1EAA1a2AABBhc9eA pas mon
      6b4DbC1A pas moyen
      2aA1AA4C1b1c7Ac pas ni
      12AA pas nn
      1CA8iJe1A2C4Af pas non
      3A2a6A4b pas on
      11A pas ouf
      11mB11J pas oui
      2A2A7a1b pas par
      1AA15A3a pas pareil
      6b6E1A2A4c pas parle
      6b2Aa2A4a4A pas parler
      12aa1b pas partir
      12aa pas pas
      6a2a5a2a pas passe
      11A1c1B pas pe
      1AA4A3BOB1B7As pas peur
      2B8A1b pas peut
      5a5A1b1AA2b4b pas plus
      13a pas porter
      2A8Aa2A pas posib
      1C3ABb3Lf2B2C pas possible
      1A4b4Acf1D2Aa1A1AB pas pour
      2A2A7a8c pas pourquoi
      11ABj1B2A5c pas probleme
      2Aa1BA4ECe1a8i pas qu
      13c1A pas quand
      1DGc1A5acD1cA6dD pas que
      6b8E pas quelqu
      2Ab8dA4A3A pas question
      1Ah2H5A3fB1A3B pas quoi
      1AA9C4Ag4A pas rep
      C1E2IA3AA1c1A2fE pas repondre
      13b pas res
      13d pas reste
      A2a7A1g1B3A3A pas rester
      13b1A pas rete
      2A2g6AD1aA1A pas saisi
      5A5b1D1d pas sav
      2f8BBB1B pas savoir
      1Ac2b6AA1B7A pas se
      1aA10D4a pas sete
      1CD2b5e1h4b4CA pas si
      13d pas sous
      2A2c7D1Aa1A pas suivi
      1AeA1b5iDFah7BD pas sur
      2c8a1C10B pas sure
      5b10B3b pas ta
      2e8ABb4A4Aa pas te
      b18A3B pas termine
      11fBB pas toujours
      11cBC10c pas tous
      11jAA1cA7D pas tout
      13a1A pas travail
      13a1A3A pas travailler
      5b5bAB10A pas tres
      1Ac2A4AhCA4A4AA pas tro
      1AE2D5dCl1a2a2A1AC pas trop
      9a4bA pas tu
      1AAb2gA1Ab1CBAB6aaf pas un
      AA3Ada4aDbbA6AA pas une
      5AA4AA5b4c pas vle
      6A5bB2A2A pas vouloir
      2c2B4AcAA4B4BA pas vous
      1BA9bCA8AA pas vrai
      2C3A4Ecd1A pas vraiment
      AAA2A6BCAAh1A2a1Ab pas vu
      2A2A7B1c2a pas y
      a13A1c pas you
      a1A3a5BdAAAAcB2A pase
      2A3a2a1AbA1bAAc4A pass
      A12A1A2d pass a
      11A1B1b2d pass on
      aA1A1A7G3bA4f passage
      3B9F9e passage sur
      BaAaa1fBbaAc1cahbADB1aAC passe
      1A7cA2I4g passe a
      13a passe ca
      5A7B1b passe comment
      13A1a passe dans
      13b1A2A2a passe de
      13b passe deux
      13fA passe devant
      1a6c3bD4B passe en
      6A6e1D passe l
      6b6Bc3B passe la
      13bAb2B passe le
      13a1A2A passe ma
      13e4C passe mes
      6iA4ABBAA1D passe moi
      4A7db4b passe mon
      11c1FAd passe ou
      13a1d passe par
      11b1a passe son
      3c9B passe tout
      13a1A passe trois
      6a6A1c1AA passe un
      6A6d1C passe une
      13b1C passed
      c passee
      14Ab passent
      1B13cAA passeport
      a2AAAB4A1i1Aa2b1A passer
      9a3d1D passer a
      10a2d4B passer au
      13b passer des
      13a3a passer du
      9a passer en
      13a passer l
      A15A1b2A passer la
      4AA7a1d1a passer le
      13a1A passer les
      13a4A passer ma
      13a passer mes
      5A7c passer par
      6a4A1b1B passer un
      11Aa passera
      13C1c passerait
      13b1C7b passes
      6c1AbA2BAB2cA1a passez
      9b3b1A3A passez a
      6c6CA6A passez moi
      2C9Ad1C5a1b passion
      13B1A7b passion pour
      2A10e1A passionne
      15A passionnent
      13b8a passions
      2A6bAAAC4c passons
      9cAAAD4da passons a
      5A7C1f passport
      b12A1A past
      13a pastry
      13a pastry chef
      2A10e1A pat
      7a5A10b patate
      13a1A patates
      AA3A1A5gAB pate
      A4A7bbB pate a
      13b1C pates
      6A3A2A1A5c1A patience
      13a patience pour
      15B patient
      13E2Ac1d patisser
      13B9a patisserie
      13b1A patissier
      10A2b1A patissiere
      13FAh patrick
      13BAe patrick carret
      1AAA2cA1A2AbAAA1B2AabA patron
      bA11A patron a
      A10A1b8aA patron de
      7A5c1B7A patron m
      13d7A1A patron ma
      15B patron me
      11A1d1F patron qui
      6A6B1c6Aa patrons
      13AcA pattes
      1a11b1C pau
      4a8A1A1a2a paul
      5c5A1A1a paume
      13c1d3Ab pause
      7f4AC1C pauvre
      15A pauvre machine
      7a5A1A pauvre tas
      13D1c pay
      13cAB payant
      13a1C payante
      A1B1AA5bbfAA3AA1a1D paye
      13B1a paye bien
      4A8B1d3A paye nou
      13C1f paye pour
      13CAb payee
      5A6ACAd payer
      14A payer ou
      13b1B payes
      13A3b5A paying
      15A1b5A paying attention
      1aa3A6b1C3AA1aab pays
      15A7a pays c
      13F10c pays je
      13B9a pays le
      13B1a paysage
      11A1a paysagiste
      13A2a7b pb
      13d1B7B pc
      15A pc gamer
      13B1a1a pdt
      AB1AAA3baDd1Dgb4A2d pe
      2a8a3C pe etre
      1A9Aaa1d pe fais
      6A2a5A pe pale
      11Efc1A pe pas
      15A8c pe prendre
      13G1g pe vini
      13D5d peace
      2AA9aA4A peau
      2A1A8d4AA3a peche
      1a pecher
      6aA5B1b pedagogie
      15A pedales
      15A peinard
      13e9A peindre
      2A9cBA8b peine
      13AAa7A peint
      13a1A7A peintre
      15A peintre en
      3A8Ac1A3A4A peinture
      13b peinture auto
      23a peinture de
      1a10AC9a peinture j
      12Aa peinture me
      23A peinture sur
      13d1A pelle
      3A2A6a pelleteuse
      9A3a pelouse
      11CAa1C1A1A3A pendant
      15A pendant des
      11A1A pendant la
      13b1A1A1A pendant le
      15A pendant les
      13a1A pendant mon
      13a1A7A pendant que
      13a4A pendrai
      11Ab3a1A5A pensais
      16a1A pensais a
      1BaA1BA4cCcb1A2a2AAB pense
      2g8ABF pense a
      2B8FeA10B pense pas
      2A8AAf10b pense que
      2B2A7bbb6A pense quoi
      2d8AcB4A5A penser
      14dBA5A penses
      14dBA5A penses quoi
      5aA3A2dAa people
      13a pepe
      6A4b1g1C2AA1B1AB per
      11A1a per e
      13b9A per i
      11cAD10b percent
      5A7C1c perceuse
      13A1b perceuse a
      13b4A perche
      6A6DfA perd
      15c7B perdre
      2A2aA6a1b perds
      AAA2f5a1abA2A1baB1A perdu
      5B7A3a2b perdu dans
      A4d7CA1A perdu la
      5A7dAAbA perdu le
      13bc perdu mon
      2b2b5A1C1Ba3Aa perdue
      Ba1A1A3BaaB1C1A2AAaAab pere
      1b11d1B7A pere a
      13B pere au
      11a1A pere avant
      23A pere c
      15a pere de
      2A8a1A1a pere dit
      13b pere en
      9A1aBa1A pere est
      2a10D10b pere et
      13a pere fait
      11AAc pere i
      2A6AbAAC1A6b1b pere il
      23A pere ma
      13A1b7A pere me
      13a pere on
      13A8a pere pour
      11AAd10A pere qui
      11A12a pere y
      13a perfect
      11b1C perhaps
      2A9Ab1A perigueux
      13C1b periodes
      13a1A perles
      3b16A permanent
      5A5baFAe1a4ba permis
      13e permis am
      13FAe permis de
      13B10a permis et
      5A7G1f permis moto
      13b1A1A2A perpignan
      1A1a2A4ACAAA2f3ae perso
      6c4A1abA2B person
      6a8B person i
      3a9A4b4A personal
      1A1AAAgA2ABaaCA2C2AAa personne
      13h1A personne a
      13a personne autour
      6A5Ad1A8A personne de
      2b9aD1a5a personne m
      2a9b11A personne me
      2A10b1A5b personne ne
      6BA6aa personne ou
      6a5AC personne pas
      6b6a4A4a personne pour
      6B5bAaa personne qui
      13b1A personne sur
      3b9F1A2e personnel
      3b9A personnelle
      6D5b2b2A3A personnes
      13c1A personnes agees
      13a1a perspectives
      13acC pese
      12bA peste
      2B4A3c1A10A petet
      1AAAbBAA1aDA2A5da1Aa petit
      15A petit atelier
      13A10b petit c
      13A1B5b petit fils
      12AcAAaa petit frere
      13b petit il
      12aB petit j
      5A7a1b petit je
      11B1b6A3b petit peu
      4c2A5DA petit robot
      1b2bb1A3cAcbAaA2A3A petite
      13b petite elle
      13B1a petite fille
      1A11b1Aa petite soeur
      1A11A1b7Ac petites
      1A2A6Aac1C8B petits
      12bB1A8A petits freres
      4A9AA petrir
      14A petrir la
      cBB2dc1AAb1aABcb1bad1baa peu
      9C1A1g peu anglais
      11A1A1a8a peu d
      11A1cA9A peu de
      ab9A1A peu en
      11eBcA9C peu etre
      2A8A8b peu euh
      10a2A1c peu faire
      4a5AA1e1A peu francais
      13c1B peu importe
      5b3a1A1D1c8b peu je
      d12AAbA3A peu la
      5Ba6Bdd peu m
      5A5aAB10A peu mais
      6c6A1B4A peu mapele
      a1A3a6ABaA3d3A peu me
      11C1E10i peu mon
      11cAA10A peu non
      11g1A10D peu oui
      9aAA3BA peu parle
      11aab1A1AB5A peu pas
      13c1B peu perdu
      1A4b4Bfa4A5A peu pour
      5a5A1a1D4b peu pres
      17A peu retourne
      2A8A1d1A1a2a peu tout
      A12C1d4A peu venir
      A12a peugeot
      A12a peugeot 103
      A1B2AAa3AB1bcA1A1A1aAf peur
      6A4AA2A8b peur d
      1AAA7A2Ad2A5b peur de
      13b peur des
      1b9AAba7a1c peur du
      24b peur je
      3b9b1B peur pour
      13b1AA peure
      ba2bBA1a1a1aIAhA1aaDaa1A peut
      11b1A1a peut aller
      13a peut changer
      13A1c2BB1a peut continuer
      5A9e8a peut dormir
      6a8A peut elle
      13b1A peut entrer
      A3A1a4BBAAE3c4E peut etre
      a7ba5C1a peut faire
      13C1g3A peut il
      11d1A1A6A peut le
      5cB6A peut m
      1a3ba6B1C peut me
      B4C3aA2ecK1bcbA1A peut on
      10b2bAC peut parler
      1A3B5CfC1A2A5a peut pas
      6A6c1C2a peut passer
      11A1A1a8b peut plus
      a14A peut refaire
      13d1a peut rentrer
      15A peut revenir
      13a1b1A peut s
      4A6b1D1b1b peut se
      5A9D6e peut te
      13C1e peut venir
      a12b1B peut y
      12AD1a peuvent
      AdcaAaaAacAAA1cFa1BDc1A1c peux
      c5b5Ac1D2A1A3b peux aller
      13C1C peux avoir
      Ac7bB2A1b2A1A1A peux changer
      1A3bb6bAD4a peux dire
      13B1b6a peux dormir
      5B3a3BbfA6A peux ecrire
      5a3AaA1e1ABAC peux faire
      3B9A2A3b2d peux l
      B4A8A1fB peux la
      6A4A1A2baA4c peux le
      A12abaA2A3A peux m
      BBA2aA1A1aA1cBaeB2C1ABC peux me
      4ABa1AcA3bcA peux parler
      1Ad2C4adAb1CAAB5f peux pas
      1ca3a4Ab1bD3a4a peux plus
      13D4A5c peux prendre
      A13A1A peux redire
      5B7jA1F peux repeter
      A9a2A1a peux revenir
      15A4a peux revoir
      1A3a7a1c peux te
      3d9dAB1b2A peux tout
      1A1a1b7daAD3a peux tu
      A4A9B4A3a peux venir
      1A1A2A8E4e3B peux voir
      c14B peux y
      13a peyi
      baaa1B1c1aCacaaDA1b1A1A pff
      1a9d pff je
      6A4Bc pff non
      13C1d pfmp
      14Ac pharmacie
      4A5A2b1A philo
      13A1b phobie
      3A2b6d1Aa6A phone
      3A2c6AAG7b phone number
      6A6c phone s
      3A9A9aa photo
      13c1a7A photos
      BAAD1d1A1A2AEABdABC1BAf phrase
      5A7A1A phrase ou
      3A9E9c phrase sur
      5C7b1b4a phrases
      1A9A1b9AA physique
      11A1A1b physique chimie
      13b1A physiquement
      3a9c1B7a pi
      11b5A piano
      2A2a9c pick
      12bB picker
      15A picking
      7b4A1AA pie
      4AA1a5faAA piece
      13b2A piece de
      13a1A piece en
      7c5A1A piece of
      2e2A1A3BaCAC pieces
      13A pieces de
      13b1B pieces en
      13a pieces et
      5A1A4AfAA1A1A1b1A pied
      13b1A1A pied a
      2A4c3A1ABa pieds
      13a pieds dans
      3A10bB8A pierre
      2A2j1A1Ab2F1AD pige
      2A2d3Aa2C2A pige pas
      10a2C pige rien
      5Cba6Bfb7A piges
      5A9b piges je
      3B1Aab5a1B8b pile
      6aA5A1b pilote
      13a1b pilote de
      13b1B piloter
      13a1A piloter des
      13a piment
      2A4A5aA pin
      7A5a pin e
      13a5A pince
      13b pinceau
      1c11F pinceaux
      7A5aAa pintre
      13bAA pipefitter
      14aB pipes
      13c pique
      13B2b piqueur
      7b3d2AB8D pire
      13a4A pis
      6A6C1f piscine
      5dab5CBB pisse
      2d4A4BAA3a piste
      13a pistolet
      13a pistons
      13b pit
      6ab pitie
      7A5B1b1A pitit
      15a pitit moi
      7A5Cf1A3A pizza
      13aA pizzaiolo
      13abB pizzeria
      10A2b5A pla
      13aA placard
      bdAA2a4b1I1dAcABA2Aa place
      13a1A1a place a
      6A8a place au
      1f3a7I place de
      13c1B place en
      5A7B1c place la
      4A8a1b placement
      4A8eA places
      13b1A3A placo
      13a1A plafond
      13aaA2A plage
      2a6B2aadC5b1AB plairait
      1A1A2A5Cc1B1A5Af plaisir
      bAb2cb1a1aA1ACBdcaabAAcB plait
      ba3a4A2d1AB6a plait c
      1A8a7b1A2a plait ca
      5A7B1Bb plait il
      a4A4a2B1AAcB4bA plait j
      1AA2b3dC2cA1a4A1B plait je
      B12B2cAa4a plait la
      3A1ba16Aa plait le
      13a6b plait les
      2c3A8Aa1a plait mon
      1A7Ad2a1b2a4A plait pas
      2a10E1e plait plus
      5A9b1A plan
      13a3A plan de
      13A1b plan pour
      13b1A1A planche
      17A planche de
      14A planete
      7b5B planks
      11a1E1b planning
      2A9B2A8b plans
      1A13c plant
      Af3a2A1a1AI1d1a plante
      1A8a2a1a plante de
      1a11C plante j
      15b planter
      13A1b planter des
      12Ad plantes
      13a plants
      13c1A plaque
      15a plaquette
      13A1b plaquette de
      15A plastic
      13a plastique
      13a1d6a1A plat
      14cB plate
      15B plateau
      3A plates
      13AAc platform
      7A5bAA7B platre
      14AA plats
      A12CdBaA play
      13ABa playstation
      aAa3aAb1bAa1B2a1AbAabA ple
      2A9bc4A4AA ple pas
      a2a1a3b1A1L1eaAdca1Ac please
      9a3A2a please i
      a8Ab2A3a5A please my
      2A9Aa2a7c plein
      13a10a plein air
      2B10b plein d
      2a10B1a plein de
      13a plein les
      7A5A1a pleine
      2A9AcAa3A pleure
      14A pleurer
      12A1dB8b pleut
      13A5A pleuvoir
      1A5A2a2Fab2bd1A pli
      A8cA2c1B plier
      13a plier de
      5A7b9A plieuse
      13a plomb
      1b11C1a7A plomberie
      13aAB2A4a plombier
      13a1A7A plonge
      A2A7A1a1B7Aa pluie
      13E10a pluie j
      13a10A pluie le
      11A1b plumber
      15B7b plumbing
      a2dB1AcA1bbAA1ebABaB1CbC plus
      A1A7b2C4ac3a plus a
      1c11C1a3A plus aller
      15A plus au
      2Bb8A2A plus aucune
      15a plus bas
      2A8A1daA plus beau
      12Ae6a2A plus c
      13c1b plus ca
      2A10b1Aa2A plus ce
      11a1aa4A plus d
      3A9dcFa2b plus de
      2b10a1A plus du
      A12CAg3B plus en
      2A12b2A plus envie
      1A11c plus et
      5a3A3D1a plus facile
      13Ab plus for
      11A1DdDe7A plus fort
      c14AA6A plus haut
      2a9ba10A plus j
      1A1A7AdaAA3A4B plus jamais
      5A5B1A1hA2bA3a plus je
      13b1A plus jeune
      Aa8b2G1ac2A3a plus la
      2ab9JbAC1Ah3A plus le
      Ba10AA1B2abd plus loin
      7A4cb5B plus maintenant
      11d1aC5A plus ou
      11bB plus pres
      12aAAb plus proche
      2a10BAeA5B plus qu
      3A1A7A1BA2BB2da plus que
      2B10A1c plus quoi
      3g1b5AAC5A4A plus rien
      13a plus scolarise
      5B3b3B1Ad plus simple
      A4d7A1BB6BA plus simplement
      B1BA1A4AA1hAa2cB plus tard
      fb1A9a1A1B1A1A plus tot
      13d10A plus tout
      13a plus vieux
      5b7bAA plusieurs
      A1AA1AaB3acaccA1a1A2Ac plutot
      1A11bcA plutot a
      11A1C10f plutot deux
      12aB plutot du
      1A11a6A plutot le
      13a plutot les
      12BA10A plutot oui
      6a2aB3Aa2A plutot qu
      11AaA1b4A3A plutot que
      4a8B1a pme
      4a pme de
      1A pneu
      13c9B pneus
      2e2cA4acE1aA3AA1AB po
      13B1d poche
      15A poche et
      6A6Dd5A3A poeme
      13Ec poeme sur
      12Ab10A poids
      13a10A poids lourds
      19A poignet
      13a10A poil
      13Ec poils
      AaC2Aa4AcIAE2d1i1cbA point
      12A4aa1A point de
      15B2A1A1b point of
      1A11C1A4d2A point sur
      7a5a1A pointe
      7A5a1a pointe a
      2b10bAg4C1AC points
      13b1a7B points de
      13a poireaux
      13aA1aA poisson
      13d1C poitiers
      2a8b3A poko
      2b8b1C poko sav
      4AA9A6a police
      13c1A policier
      8c5AB polish
      13a politique
      15A polystyrene
      5b7a1A polyvalent
      13aA polyvalente
      13a1A pommes
      13a5A pompe
      11A1b1a pompier
      13A1a pompier volontaire
      2A10a pompiers
      2d3a6AAA2a pon
      13a1b7A poncer
      13CcA2Ab poney
      11Aba10A pont
      13c1A pontivy
      13a ponts
      15b pop
      a7b1b2C8A por
      a7b1b2C8A por favor
      2A12a porc
      7A5a1B port
      7A5b1A port de
      6A6D1d6A portable
      13c1b6AA portail
      13C1b portails
      13c9A portaye
      3a porte
      1AA2aAa3ca2D3A1AA1a porter
      13b porter de
      13A1B8a porter des
      15a8A porter du
      15A porter la
      13a1A porter le
      11A1a10a porter lourd
      11c3C porter ouverte
      12A porter pousser
      15A porter un
      11B1E1e4A portes
      13a1A portes en
      11B1A1b portes ouvertes
      14BA4b1A portrait
      6A1dAB2cAa5A portugais
      AA3A1b2AABD1fbAaA1aB1b pose
      13A10A pose aucun
      15A pose de
      7b7A pose des
      A15A pose du
      13D1Aca pose la
      13A1f1B1A pose les
      13E1c8b pose probleme
      2CA2bA1aabAc1Aaa1b2A1A poser
      2A10b poser de
      15B3b poser des
      13a1A poser du
      11b1C10A poser le
      10a4A poser les
      13A1b6A poser lors
      15A poser une
      2f10D1AAb4a poses
      2f10C poses une
      13a1A poseur
      2a2A7bBBA1aA2a1A posez
      2C2A7g1A3A posez moi
      2A8AaA1b posib
      13A1a position
      12bA1b2A possibilite
      caB1ADb1aaadca1aAadAbCA1H possible
      6a4A1B6a possible d
      ca2A1b1a1bA1E1CAac1A possible de
      8aaA2B1B possible en
      11d4A7A possible je
      2A2AA4b1A possible mais
      1A4A4Ac2a2B possible pour
      5f8AB4A possibles
      2A8bAB possibly
      1b1A1A5AACAD6ca postal
      5b7a1C6a postcode
      13AAa4A poste
      15a poste a
      13A poste de
      15A posters
      1a13A7a postes
      13a1b postuler
      1A11aaa6A pot
      13a1A5A potager
      15A potager de
      15A potager et
      AA2b6aAbAc1cAAA1ABB pote
      13b pote a
      15A pote bagay
      9a3B pote est
      13a1A8A pote il
      1A15a5b pote qui
      13a poterie
      4A6aAa1C8a potes
      7A potier
      16a poto
      1A1h3a5GAa1A2C1A poubelle
      3A9b poubelles
      3A9a poubelles et
      11cBa1A5aa1B poudre
      7b5CAb4A1c1A pouki
      2A2A5A1C1B2B3f poukisa
      5A5A1A1A6a poukisa ou
      11fCB4AAA1c poukwa
      12bab7A1A poule
      11Ae1bB poules
      13a poules a
      aacaAc1BabaFaBabBabeac1ae pour
      6b6cAD5b pour aider
      c11aBbA8A pour aller
      5B4b2D1c6A1A pour apprendre
      11A1b8A pour aprann
      4A7AD1B3h1A2A pour aujourd
      6a3A2BdE5A pour avoir
      13b1B pour bann
      3A9b1A pour bosser
      1A10Ff1B2bB1ACBe pour ca
      6B6Ba3Ad2A1A pour ce
      2A2A5d1D5Ac3A pour cent
      5A13A1aA pour ces
      11AaC1c2ab2A pour cette
      13a1A pour changer
      13A1c6A pour combien
      10A2a1a pour commencer
      5a7c9A pour comprendre
      13B pour creer
      1A1b2a6a1a pour de
      5A6A1ABA5a pour des
      13D1b pour devenir
      11Ac2B pour dormir
      4A8C1c pour ecole
      9a3c1A pour elle
      6A6a1A pour embaucher
      2c2B9B6b pour en
      13c1C8A pour enfants
      10A pour entrer
      6a4A1E1f pour etre
      aA3A7d1B4B1b pour faire
      4Aa7eaE pour fais
      22a pour fer
      13a pour fere
      13c pour ko
      Acc1aB2AaA1AcALAA1BfdAaa pour l
      1eaAaA4AaaDbA2BBAd1d pour la
      1ce3A1AAeBaAdG3DdbC1C pour le
      aa3A2cA2bGAc3AAAAbA pour les
      6A6B1b pour leur
      9a2dB1c1a pour lui
      2A3b6b1C5a pour m
      1A1a1a2ca3Deb4aAE1A pour ma
      4A8C1A3c pour manger
      4aCA6g1E2AAA1c pour me
      3a9a1C8A pour mes
      A1cB1fA2bCCalEDcafd1DFCd pour moi
      1A9A1b10b pour moin
      1eA1bAa2aaAABcb4aACb pour mon
      10a2C1b pour nos
      5A7A1b8A pour notre
      AA9BhB1m3A2D1B pour nous
      5bd6C1B2a5A pour parler
      3A9b9A pour pas
      13a1A pour poser
      15A pour preparer
      6a8Ab pour qu
      3f1B3a3A1B6aA pour que
      5A8AH5Ag pour quel
      14BD4A1c1A pour quelle
      5A7C1a4B1e pour qui
      2C1AD5ADG1IC3BAsAd pour quoi
      13a1a1A pour refaire
      13b1a pour rentre
      15b pour rentrer
      13a1a7A pour reparer
      2a2g4a2BAa2CA2A pour repondre
      a14A pour revenir
      12aE1a7ab pour rien
      3A9E9d pour rire
      5A7BAc pour s
      6A6cAc pour se
      13d1D pour septembre
      13A pour ses
      15D3c pour sortir
      13a5A pour tenir
      2A2b6AAAA6a pour toi
      3C6aAAe1a1A2AcA pour tout
      13c1A5A pour toute
      13b1A pour travail
      13B1a pour travailler
      2A10a1A6a pour trouver
      5bD4AbDAe1a5A pour un
      6A3A3bA6B pour une
      5B7b pour venir
      2A2bA2a3bcA1aAAA1A1A pour voir
      6A6b1C pour vos
      6A6b5a1B pour votre
      1A4a6A1B6b pour vous
      A5a6c1b3A pour y
      11A1E1d pourcentage
      13b pouring
      A1B1BDABADbaCaaDB1CAAAfA pourquoi
      5A3AaA1C8a pourquoi c
      7A5b1c6C1B pourquoi ca
      10a4c6A pourquoi ces
      13A4C3b pourquoi cette
      13C1A6c pourquoi donc
      1A2A8d1a6A pourquoi il
      11A1e8C1g pourquoi je
      14eA6B pourquoi le
      14ea6A pourquoi les
      13D1f6A pourquoi mon
      13A1e6B pourquoi on
      11mAF1f6C1b pourquoi pas
      1a pourquoi ta
      13B1b6b pourquoi tout
      5B1A1BbB1sDE6C1B pourquoi tu
      2A8A3BA5B1A pourquoi vous
      13A1b6A pourra
      A1b13b3A1AA pourrai
      1A4e4B1AbE2A1a1A1c pourrais
      2BA2A2aAfbE1e4b2aF pourrait
      11e12D pourrait bien
      13C1d pourrait il
      13A1c pourri
      7a5C1c pourrie
      B4ca2a3fADAA2b1Ba pourriez
      5ba8A1A4A pourriez me
      A8a3gACA3b1A pourriez vous
      13A1a pourrons
      13A1a2c3A poursuivent
      8a1a4C2Abb1A poursuivre
      8a1a4A poursuivre en
      5A pourvu
      a12C2A2a2a pousse
      12AB1c pousser
      13a1A pousser des
      1AA8ABd1A3A4a poussiere
      15A poussiere c
      2A10a poussiere je
      24a poussiere me
      13a poussiere non
      13a poutre
      1ABAAdA1Aa3bADdAA2ADdd pouvez
      5ba3a2dAB1a6A pouvez me
      aA2AbA2A3BacBaA1bABbA pouvez vous
      a1B10c1a3A1A2a pouvoir
      9a2aA4a pouvons
      9a3A1a pouvons nous
      13a powder
      13A1b6A poz
      10b2C practise
      5AA3b2DAd8a pratique
      13AAc pratique ca
      A11ACAd8a pre
      14Aa pre de
      h8b3F1A precaire
      c4A8ACA1A4A precedent
      dCA9Aa1CACAA3A precedente
      a1A12A precedente je
      5fa4A1C1A5A2A precise
      1A11c1B precision
      13baA7A prefecture
      13a preferais
      CBAb1BcA1ccBb1bb1Cac2aa prefere
      13c1A7A prefere c
      13B prefere discuter
      12AD5e prefere en
      12Ab prefere etre
      9bA2A5A4A prefere l
      13b10b prefere la
      3b6d1AACd7AA prefere le
      10A2a prefere les
      2A10e4C4A prefere ne
      13b4a prefere not
      13B9A prefere parler
      6B3AAcB4cA3b prefere pas
      13B prefere qu
      1A1b8BD1b6Ab prefere que
      11AcB3A prefere rester
      12aA prefere travailler
      6b6A prefere un
      2a6Ca1Baaa2b5a preferee
      1a11E8ac preferees
      a5a1ba1bbF1A2c5C prefererais
      8A4abB5AA preferes
      13AbA preferes les
      B12b1a1a premiaire
      13B1c premie
      B2a9bdC1a premier
      13b premier coup
      F2Ab6cAaABAe1AAa1AA premiere
      11c1d1C premiere annee
      13C1c premiere ecole
      1A2ba7a1B1a3a premiere fois
      1A11A2Ab premiere kestion
      E2A1A7H1AAf premiere question
      13a3A premiere sti
      A14A1b premye
      13aAb1a2A1A prend
      13B1d prend combien
      15A1a prend la
      14bB prendrait
      2A2Ab4AA1Bd2Aa1a2b prendre
      13b1A prendre ca
      12Aa prendre de
      13B1b prendre des
      13b prendre l
      15A prendre la
      6a6B1C3A4e prendre le
      13a1A prendre les
      2A10A1c prendre pour
      6b6A1A prendre rendez
      13B1b prendre un
      A1B2A5BB1aA2aA3be prends
      13a1A prends le
      13a1A prends un
      13bAb7aA prenez
      13AAa prenez les
      13B1b prenez quand
      1d1Ba8AaB7ba prenom
      13A prenom pas
      1A11e1B prepa
      13b prepa metier
      1A11b1B prepa metiers
      13aAB preparateur
      15A preparateur de
      17A preparation
      13eAB1A prepare
      13b1A prepare le
      4A8aa preparer
      14A preparer des
      4A8acA preparer le
      15A preparer les
      4Aa6bdCE4a3B pres
      4A8a1a pres d
      13eC pres de
      13A pres des
      11A1b pres possible
      g12CA1A1A presedante
      A10A1C1g presente
      13BcA6A president
      1A2A6fBdAC3A2A1B presque
      ab3A6AC1c2A presse
      15A presse a
      13b1A1A pressing
      13a1A6a pression
      a3a6A1d1B1B6b pret
      12ab1B8A pret a
      14bA1b6b prete
      13aA9b prete a
      13Bd preter
      ac1A9C1A5A1c previous
      a12A1A previous one
      b previous question
      5A7BAd4A prevoir
      5A7A1a prevoir pour
      13CAe3b prevu
      13c1dA pri
      b4Aa3c2D1BfA2a1ca prie
      12Ab4A primaire
      13B1d prime
      13a1A primeur
      1A13a7a principal
      2A1a8A principale
      5d5b1aADA principe
      11bA printemps
      13b printer
      13bAA printing
      6A6bAA1a3b2A pris
      13C1b pris en
      13D1A5b pris le
      A12AAa1c6B prise
      13b1C prises
      13a prison
      13A1c2B private
      5A5A1DA3e5B prive
      2Aa9B1a2c privee
      11a1Abc4A prix
      13CAb prix d
      13baA prix de
      AAA1AaAA3B1dAc2A3A1A pro
      13a1A pro a
      13C1b pro c
      13a1A pro commerce
      15A pro dans
      13A1b pro de
      13A1a pro et
      13b1A pro j
      13B1a pro la
      15b pro mais
      5A7AAb6A pro ou
      11ac11C probablement
      10ABA11f problem
      A1B3A3ACCb1A2A5a probleme
      10A2A1b8a probleme pour
      3b9A1a1A proceder
      13a8A process
      12ABAb2bA prochain
      A10AAD1a2ddA prochaine
      11aaCAb2cA proche
      12a proche est
      4Ab7A1B prod
      5aA4a1b1C3A2A production
      5B7B1c production c
      13c1B production dans
      5c7e1E3A production en
      13A produire
      13A1a produisent
      13A1c6A produit
      13C1b produits
      1BABbAca1CBB1caBBA2B1A1A prof
      15a prof a
      9B3d1b prof d
      6aa2B2FbC4AA1b prof de
      13b9A prof elle
      13b1A3A2A prof il
      4b10A prof m
      13e9B prof ma
      13C1c7a prof principal
      2A12a prof principale
      13b2B prof repete
      1A2A1a2A3f1A professeur
      10B2d1B professeur de
      13a1A professeur principal
      4a4a5D professeure
      13a1B professeurs
      3A9H1j4A1A professionnel
      13c1A professionnelle
      13A professionnels
      1b1d9CAD4h1BB profil
      2A8d1c1B7b profs
      15A profs disent
      5Aa6Cba4A programme
      7A5b1A programmer
      7B3A1cb1A3AA progresse
      17A project
      11A1A1c7A projet
      2b10B projete
      11a1c1B projets
      13a prom
      2A8eAC promet
      2A8eAC promet rien
      11cBB1b promise
      7b3A1a7A1A proper
      5A9a properly
      1b1a9C6B2c propos
      1b1A16B2a propos de
      6A1a2Aa1A7a1b propose
      1A1B8Ah1E1aa1A1A propre
      5a5a1DA propres
      13a proprete
      13DAc pros
      13B protege
      13a1A proteger
      13b prothesiste
      10B2a proud
      13a provence
      11a1B1a4a provisoire
      13bAa ps
      14Aa ps 5
      8A6B4A1A psg
      8A4acB6A psg ou
      6B6a1d psy
      24A psychologue
      11eA11C pt
      1ba8BaAA ptdr
      2B8gA11E ptete
      5AAa3cAA5Aba ptit
      1a11A1A ptit frere
      11Aba ptite
      11Ab ptite soeur
      a ptn
      2ba2Ad4CBBb2Be3bB pu
      13bAa2A public
      13a publics
      15b puce
      AA1AAAe4afd1BAA1A2aaB puis
      3A19a puis euh
      5Af6G5A2a puis je
      15A puis le
      6a8A pulls
      5AA6B1d pupil
      7A5A1c4A pupils
      3b17A1A purger
      2A2A10A5d purpose
      15b6A purpose of
      1eA2dcA2aA1D1Ec3b1a put
      1A3c3AaA1a1Ac put it
      2A3d8C put me
      13a1a puy
      13a puy en
      13a puzzle
      13a puzzles
      13a pvc
      11AAa1A8e pwoblem
      13a pwop
      b2a1ac1BA1aaF1caaa3AAa px
      9A3A1b6A px faire
      5Ad2B4dC px m
      1A3aA2a3BaeA6A px me
      7b7B pye
      13aA python
      1b1A5aa1aD1A1e1a q
      4A2g5AAA qi
      aaA10D1Ab1c qst
      bE1bAeAbAaBa1aCadADBcadAf qu
      11A1g1B qu a
      13a3A qu au
      5Aa qu avec
      15B4e1AAA qu avez
      3A1A6bbAb4a2a qu elle
      13A qu elles
      9bBAcB1c qu en
      5d9AA5B qu entendez
      1EcC1hAA1A1AAICFg1A1a1fAA qu est
      1BAf1AB4Ab1abB3A2BC qu il
      A14b qu ils
      11jC11E qu non
      dbB1AaaA1a1aAmaDAaA1BaA1B qu on
      11jC11E qu oui
      5Cac3DAAAAA3A3i qu un
      1a4Ba3A1AAb2A5f qu une
      5A7a qu y
      13a quad
      13a quai
      13a1a qualification
      1AbA2A6E1g qualite
      5A7A1b quality
      13A6A quan
      A1B1bFAAA1aa1iA2AAB1AABA quand
      1B7a1bAg1D1A6B quand c
      5A6Ai1Db7A quand ca
      11b1B1B quand elle
      13c10A quand est
      12Bb1B8b quand i
      1A4A4dAfFD quand il
      1c1b7c1a1A4c2AA quand j
      1BA2Ba2A2AiaFA2A2A1b quand je
      11A1b1a quand la
      11A3a quand le
      11CebAC quand les
      1b5A3BcJAi4AaA1b quand meme
      11b quand mon
      5B3A1C1faA4C2A quand on
      2A7a2b1E quand se
      13aAa quand t
      3A9a1B quand tout
      13a1A quand tu
      13d1B quand un
      13bAA quand une
      11A1fAC quand y
      1a11a1CA7b quarante
      1A11A10b quarante ans
      13a quarante cinq
      1A11a quarante kilometres
      13a1A quarante minutes
      13a1A quart
      13a1A quart d
      13b1a1A1A2Aa quartier
      14bA quarts
      13a quarts d
      1bA1A8e1D quatorze
      15a quatorze an
      1bA1A8a1D quatorze ans
      aA3b2A2A2a4cAB2B quatre
      5b7A1a quatre ans
      12a11A quatre heures
      8A quatre langues
      11A1b1A quatre murs
      1c10AC8b quatrieme
      13A1b quatrieme et
      1cAgA2bdb1bdeAEAADadcbd que
      1A11C1d8a que 14
      2A2b1A3B1aAf3bA1A1b que c
      ACBe1G1AAaaBch1BA1C3gCf que ca
      1A1c2A5ajAD1AA1B2BA que ce
      13a1A que cela
      15a que celui
      3A11A6ba que cette
      6A4AbA1a7A que d
      5b1A4bB que dalle
      12aD1b8a que dans
      11a3a7Ba que de
      13CAe1a2A que des
      11A2bC5c2a que dieu
      3B1d9A que dois
      13fAB7A que du
      12bIcg6A que faire
      13b1A6a que fait
      5b5A3A que faut
      2Ac9a1a3A que il
      Died1G1aAaAbHK1LHCcBfaen que j
      bgaCA1b1A1aAabB1G1AaBAajc que je
      1aAc9C1BB3b2b que jtai
      aA1a1AB1AdBeba1B4A2AC que l
      1A1A7aAbcab3Aa1aA que la
      1A5AcAdb1DbaA3A1AA que le
      2bA8Ac1F4A que les
      15a7A que lui
      b1b4a3d1AAbA1AA2caC que ma
      3d1A1a4ABBc4BAA que mes
      2bA7ADb2A3A3f que moi
      1B1A2Aa3aBaBd3AaaAdB que mon
      13A1a que ni
      1Ab2A5DhE9AE que non
      13B1a1aa4A que nous
      a12A1c2A1A que on
      2C1B6eaG6A3b que oui
      2A10e que personne
      13f1A que pour
      1A4a3a2a que que
      6b8A4B que quelqu
      24b que rester
      3a19B que rien
      13e8A1A que se
      11D1a1A8b que si
      13bAc que signifie
      AAAa1a1Bb2BAaAEdAA1f1CDA que t
      1A1b1B7BDH1A2gABAA que ta
      14BC1A2b que tas
      7g5EDb que toi
      3C7A4a3A3B que tout
      c1Cc1eACA1A1BAcFhbA1A1BEA que tu
      15a que veut
      aCDbbiBeA1A1CcbFb2Ab2DC que vous
      11gB2b4B3A que vwe
      ABcaAaBbaABC1AeBAABBCAgAA quel
      1B3C1C5mgd4C1B quel age
      5A9a quel budget
      5D7CaB6i quel but
      13e1D quel diplome
      5ABA3AAbBb6b quel est
      5c8AA quel genre
      13Bad quel heur
      6BA6Ae3A quel heure
      7A4A quel interet
      11A1Bcc6A quel jour
      2a8a1DAd6B quel metier
      10B2AAe quel niveau
      13B1C6b quel rapport
      7A5BaF quel temps
      AA1BAA1AaA2eA1ea1BAB1aAa quelle
      7A5Bbc quelle annee
      2b2A9b6a1A quelle chose
      5b1A5DBd2A1A1A quelle est
      A14Ad quelle etait
      11aAFdf quelle heure
      12b quelle horreur
      13B1b quelle part
      5A9AC3b1A1d quelle question
      14BE4A1b quelle raison
      5b2aA3IAd4f1B quelles
      15C4c1A quelles informations
      13A1c6A quelles questions
      5e7bAE4b quelles sont
      A3cAcAA2BCbCFA2aB1A1A quelqu
      A3cAcAA2BCbCFA2aB1A1A quelqu un
      2AaAab4eAacf2A1B1b1A quelque
      2A2BA4A1Bde2A1A1b quelque chose
      3a1b7e6A1a quelque part
      13B1c4a quelques
      5A2A4A1e4a1A quels
      20A quels frais
      13n1J6A quels metiers
      13Ebc quels sont
      13A1Bb quest
      jCbBAbEDBEADBACRhBhKDCdBa question
      2d2A7D1Ac1b3a1A question a
      a12B3A question again
      d15BAA question anterieure
      b4A9A1AA1A1A question avant
      bb11A8a question before
      B4a7B1Ab1b1A question c
      d12G1BC1d1A1A question d
      a4A7c question davant
      e11aA2B1a3A question de
      A4A7A2c question deja
      B4b3A3D1Be1A1A1a question elle
      A9b6A question en
      A4A6A3e question encore
      B4c3A3b2B2A2b question est
      1A3B5b1CA1bA2A question j
      B1hA9B1Ad1aA2A question je
      b12A3A question juste
      a4A10A1AA2a question la
      A2A1d7A3bA question n
      a5A6B2Bcb question numero
      D12B3e question one
      f12A1A1B3A question plus
      bCA9A3AA1A question precedente
      c1ab8bC2A1A3A1A question que
      e12A1AAAA question qui
      C1A10j2A1F question suivante
      aa11A1A4b3A question sur
      a4A7c2C1A question tu
      A11AC2ada question une
      4Ac2Aa3FADBhAc questionnaire
      A1BB2ddbdbBA1AlAdCkdb2A questions
      2A6ca2b1A1A questions en
      9a5b1A4A questions in
      13A1b6A questions poser
      2a10A1A queue
      2a10A queue d
      aCeABAdD1B1a1ecCaBBCA1bAF qui
      1aA2AAa3A1NfkA2AAbAa qui a
      2A3A6a1c qui ai
      12bB1A4A2b qui aime
      13B1B4A1f qui bites
      6b4A1B1A qui bosse
      5e7CAFf3f1D qui ca
      13B1d6A qui change
      13BAb4c qui cote
      13d1A qui coupe
      2A10a1a qui decide
      2A3A6a1a qui demande
      1c9A2AB4a1A qui e
      1A11afE qui en
      1bA2ab5ABacaA2a2A qui est
      13dCa qui fais
      1A11fAA3A qui fait
      6A6b1A qui font
      6A6Bab qui genyen
      13a qui hurle
      4aa3A3DAc4A qui jan
      6b4c1E1a qui je
      13b1A6A qui ka
      13b qui kase
      11a1aAA8B qui l
      5A7E1g qui la
      2A3a4A1DeAA qui le
      13B1b qui les
      2c10A1a qui lui
      2B1A8j5A qui m
      2a10bAC5A qui ma
      5b9A qui marche
      ABg2AD5BaAaA7B qui me
      2A10D1c qui metye
      5A9A2A3e1A qui motive
      6D7Bf4A1A qui moun
      1b9AAb1C8a qui n
      15a qui ne
      2A10e1B qui ni
      13D1e qui nous
      9a3Gaa4A qui ont
      3a2A1A5Bb qui parle
      13A1C qui parler
      1A11cAA2a qui passe
      11A1a1b qui paye
      6c6A1A4A qui peu
      5b7dAD qui peut
      13b1d1A qui pose
      15c4A1c qui pour
      c14A2A qui presse
      6e6B1F qui puis
      13AAb qui qui
      13b1A1A qui reparer
      5Ac6c1B qui repond
      3a7A1A1b qui reste
      2c10aBa6A qui s
      2d8d1bAE4A3A qui sait
      13f1A qui se
      13B1a6A qui sont
      13B1b qui sort
      15A qui sortent
      14Aa qui surveille
      2A4d5DfC4A2A qui t
      13Fbc4A qui tan
      6A6baa qui tape
      dA11b1B2A qui te
      7D5fF qui toi
      13AAa qui tombe
      13a qui touche
      A12a1A qui tourne
      2A10b1A qui tremble
      3a9Gbc1a qui va
      15A qui veut
      a1b8a1b1B qui vient
      13b qui vole
      5B7cAAA4Aa qui vous
      5A7aAB1A2cA quick
      A12c1B quiet
      1B10Ae1A quimper
      1b2a1A7AB4A1A1a quinze
      1A11c1A quinze an
      1Bb1b17A1a quinze ans
      13a8A quinze et
      A12B1b3B quit
      13B5c quite
      A11aa1a1A1A quitte
      A12a1b quitte l
      13b1B3A4a quitte le
      b10Aca1C3B3ba quitter
      12cB10b quitter la
      13c1A3A3b quitter le
      11A5b quiz
      1D2aAaA2AadaBaeBCCd1fCB quoi
      2A1Ac7fa1B1b1B1C quoi a
      15B4A1c quoi apres
      2A2b1A5AAaA3c quoi au
      1A3B7BBBA3B1j quoi avec
      1A13B6d quoi bon
      5b7D8a quoi c
      2A2C5aBc1JA3B1f1A quoi ca
      5d1b2a3cHA3a1D quoi ce
      13e1Bb1A3B quoi cette
      2F10A1e quoi choisir
      1A1BAa7f1B4b quoi com
      3AAc2b4aCf6A1A quoi comme
      5B2a4abB4b1b quoi d
      1B3c1A5A1E4f1b quoi dans
      1AABbC5AAGE1AA2b1c quoi de
      13DACcA2b3A quoi deja
      1Ah2G5A1a1BB1A3A quoi dire
      3b7A1bbCA quoi du
      5e7D1gA quoi en
      5A9Aa5A quoi est
      5b4A2b1A6A quoi euh
      5c7BAA6b quoi exactement
      2DA1B6Ad1e4A2AA quoi faire
      2b2A7D1a6b quoi fer
      11a1B quoi genre
      5d8CB6A quoi ici
      1bA10B1Ae quoi j
      1bb2ba4A1E1ea3b1A quoi je
      5b7C1B6c quoi l
      B1A1Ab5A1G1eg2A2C quoi la
      2A2ga3AA1D1eE5a quoi le
      5h7E1dB3a quoi les
      2a2d7B8A quoi mettre
      5d7B1A6A quoi moi
      13BAA4c1a quoi mon
      11a1A1c quoi on
      A4d7C2A quoi par
      5a5ACd1B6A1g quoi pas
      4AC6AFAdA3i1b quoi pour
      3d1a6AfAFa1A1A1dAA quoi que
      2h2F7C quoi repondre
      2AA9BA1B3e1A quoi sur
      13Ae3A3B quoi ta
      7B6fC4A1A quoi toi
      4aE7neDA3A quoi ton
      1c11C1B quoi tout
      2A2a1A4A1AcC3A1a quoi tu
      2A10AAb quoi un
      4Ac7b1a6A quoi une
      15b quoi votre
      1Aa2B9DA3a1b quoi vous
      6A6BAcA3b quon
      13B1c6A quote
      13B1d quotidien
      5g1c5E2A1a5A r
      5g1c5E2A1a5A r 1
      13a rabot
      13a1A raccordement
      13a1B raccorder
      15A raccorder les
      13a raccordeur
      13F1A3f raccrocher
      13CcA rackette
      AdaaAa1A4ALkdA1A1b1BaA raconte
      13Bca4A raconte moi
      1A1A9AAB6Ac raconte sur
      13cB8B raconte une
      5c7cGe2b raconter
      13c1A2b raconter ma
      13a5A rad
      13a1A rade
      11A radiateur
      4A8a radio
      15A railings
      11A1ba7A rain
      13AA9a rain or
      11b1A raisin
      BA3BA4aD1CD2B1BAi1d raison
      A4A6AAAa2B3d1b raison de
      11a1C1d raisonnable
      13D1e ramadan
      3A1c5A3A ramasse
      13a ramasse les
      5A7c1aA rame
      gA11IA1A1A ramene
      eA11F ramene moi
      a13A ramener
      b12A1A1bA ramenez
      b12A1A1bA ramenez moi
      15A ran
      13a rando
      13a1Aa rang
      13aAa2AA range
      13a1A3A ranger
      6A4A1C1f4A rantre
      6AA2C2dcfA3B1AA rap
      2A10cA3A1aa1A rapide
      6B6B2A3A rappele
      6d6B1A4A rappeler
      5BA6A2c2Aa rappelez
      5BA6A2c2Aa rappelez moi
      1Ab4A5B1A3Ae1AAa rappelle
      1AA10A6a rappelle moi
      13d1B rappeur
      1AB10GAE4a1g rapport
      13B1e6A rapport a
      13C1B6f rapport avec
      13B1A rapport entre
      7a7A rare
      2A10A1A3c ras
      2A12A3a ras le
      12AB1b3A1b2b rassure
      Aa5a5c2aAA3AB rate
      1A11cAAbA rate le
      1A14A rate mon
      13c2b ratee
      a12a1A7b rater
      1AA3a1b1bAfA1D2c3aaA rather
      13a rather be
      1AA9cd4b4A rather not
      13a ravalement
      13c ravaleur
      2A1e8C10b ravi
      13F1A7e raye
      3a8AB1A7d rayez
      13a8A rayon
      AAaA1d1f1a2ecAbACC1Ac re
      4BA1d1a3B7c re a
      2A1Ae10B3A1a re asking
      AA4A1baA2C1Ab3d2A read
      5A4a2fA reading
      13a1A reading blueprint
      13c reading fantasy
      6bA5FfAA5A real
      6a6A1c real human
      6A7bD real person
      13B1c realise
      13A1a realiser
      1b10AB1a7A realite
      1Ac3A4cbA1BAA2Ac2A really
      15CC3A1h reason
      15AA5b reason you
      13A2aa rebelote
      4a12A rebonjour
      12be10A rebute
      A11BA1D1A2fA recap
      1b4A6A1B4b recapitulatif
      13a recapitule
      1A11A6c recapituler
      A12EAf4A recent
      13c1A reception
      7A5JdecA4AA recette
      7A5Cca recette de
      13fCC4A recettes
      13D1f recevoir
      13D1c recevoir un
      15a recevoir une
      15A recharge
      13Aca recipe
      14b7A1a reckon
      3b9AAa reclame
      13a1B recognised
      A12d1B1A5A recolter
      13C2Ad3A recomence
      AA1AAA7kbBaE1AAA1A recommence
      5A7BdC recommence a
      13A6A recommence depuis
      13c1A recommence jusqu
      4A8A1A1a1A recommence l
      13d3A recommence la
      13dA2C recommence le
      13d3C recommence ma
      A12G1A1e recommence tout
      3A2A6aAB1a recommencer
      3A9C3f2A3A recommencons
      12AC7f2A reconnaissante
      15b5A reconnait
      13c3A reconnaitre
      13b1B reconnu
      15a1A5a record
      3b11A records
      5a9a recouvre
      A2b12a2b recre
      13b1Aa5a recrute
      13A6A recrutent
      13A1c recruter
      9A5b recrutons
      9A5b recrutons des
      1f11B1A4A2AB rectification
      1c11C rectifie
      Ab3A7b1B4A1AB rectifier
      5A7b rectifier une
      6b6aAa4A recu
      e14BAA2A1a recule
      d12A2AA recule d
      bA3AAa5bA reculer
      13a recup
      A12abA recupere
      15A recupere des
      13B1b7A recuperer
      13c1A red
      1A8A3ebA6A redaction
      a12a1Aa redemande
      A10A3AAa redemarre
      13A1AAc1A redemarrer
      1A1A1A7DABj1A1A2A redi
      3A12b redi moi
      A12A2c redir
      A4B7aABeAA3AAa redire
      A15a redire la
      BA1A1B3a1a2AB1AB1a2AA redis
      A15aA redis la
      A12A2a3a redis moi
      10a2D1Aa6A redites
      ab11B1ABb redo
      b12B1AAa redo the
      13c2A3A redon
      bA13ab1B1A redonne
      1A11A1Ac redonner
      1A redonner du
      13b1aAA5a redouble
      13c redouble ca
      1A11a redouble ma
      3A9AAAA6d redoublement
      13b1A redresser
      13BAc reduction
      4B1cB5AbBA1A1AA reel
      6c6D reelle
      ba1CBA4AAAABAef1B2AB refaire
      4A8A3c refaire depuis
      13b refaire des
      13A3a refaire du
      13b refaire l
      aA11a2BB2a2A refaire la
      1A11A1BAc refaire le
      13b3A refaire les
      13A refaire tout
      13b3A refaire une
      bb1A5a5AAe2A refais
      aA11a3b refais la
      13B refais tout
      1A1A9F3e refaisons
      1A1A9C3c refaisons tout
      BA3A5A1cAD1c1AA2AA refait
      13A3a1A refait l
      13d3C refait la
      13B3b refait le
      11A1a refait les
      BA11B3a2A3A refait tout
      13a5A refait toute
      13a1B1A refait une
      2e8A1E2A reflechi
      2b10C reflechi a
      a1a2A5g1B1AA2A3bA reflechir
      2C2A5C1g reflechis
      2b8a reflechisse
      1b1a9A1A7a reflexion
      5c7A2A reformule
      A4B10c4A2A reformuler
      5b10a2A reformulez
      4ba1A4Ad1A1AA1A3b refus
      3A7adB1e2b3A1E refuse
      12Ac1b refuse d
      13A4d3A refuse de
      13B1b refuse l
      5A6BA2A5A1h refuser
      13C1d refuses
      11dAA2A1c4B regard
      AABA3A3aA1daaAb1CAbA regarde
      13aba4A regarde la
      14bA regarde le
      13C1e4A regarde les
      12Ah4f3FA regarde pas
      18a regarde que
      A2A2a1A4dAD4c2A regarder
      14A regarder la
      13a regarder le
      A12D6g regime
      13cAc region
      6A6f1E regle
      13a1A regle et
      A12D1f reglement
      13e1C1A regler
      15A regler des
      13a regler la
      15A regler les
      13a regler un
      13b regler une
      5b7F1d regles
      b2a8a2d7a regrette
      14A regular
      1b11A reims
      13A1a1c reinitialiser
      15A1a reinitialiser l
      6A6BAc rejoindre
      13CABbe rejoue
      13A3A rekomanse
      15CAa rekomence
      13c3a rekoumanse
      17b rekoumanse d
      5Aa relais
      3A9E2bbA relance
      3A12b1A relance la
      5A7A1CAd2AAA relancer
      13C3c relancez
      6d6B8Aa relation
      6d6B8A relation avec
      6b6a1B1A relations
      15EA5g relevant
      15A2a releve
      3A9b9a religion
      AAAA1a5A3CcA2h1AC relire
      A2B9A1ABB2c relis
      1B1B9D1ACA2h relis moi
      A4A1A2A2b1aAAab1b relou
      AA1A9D2a3A2e remarque
      1A1A9C6A2e remarque sur
      d3B8D3c2A3A rembobine
      A4A1A5bAABB remercie
      5A13A remercie pour
      11A1G7f remerciements
      2A10C3A3d remercier
      eB1A6aA1A1Bb1D2AA remet
      13a remet en
      1A8A2A2bA remet la
      10b4B1A remet le
      1B7CdB1AAAaeA remets
      13a1A remets en
      A8Ba2A2a remets la
      10b remets le
      aA8A5A remets moi
      fa3A1A1Bc2EADd3a1AB remettre
      A6A5f1B6A remettre en
      a8A3B2a6A remettre la
      9Aa2a1A1a remettre le
      cA11A2AA2A remettre moi
      13a1A remis
      15A remise
      17a remise a
      13a1A remise en
      CB11D1cAA remonte
      13A remonte a
      a12D remonte d
      A12a1A remonte une
      hA3A5A1AABc2A remonter
      b remonter a
      e12A1CA remonter d
      B12d2AA5A remorque
      3a2A6E1B1B2A2d remove
      3b9A1B7b removed
      1a11B remplace
      13a remplacement
      1d5A5D1a remplacer
      Ac1A1dA6dAGAa2a1a remplir
      3A9c remplir des
      13a remplir les
      13a10b ren
      13a7a renault
      6B6f rencontre
      4c1b6E1B rencontrer
      11A1c1A1A6b rend
      13b1A1A rend fou
      1A2AAb6fA1B2b rendez
      1A2AAb6fA1B2b rendez vous
      4A2A5a1a1Ac rendre
      15A rendre service
      b10c1A1B2A4AA rends
      3c9A3A2g2AA rendu
      9A3d7A renferme
      13eAA renmen
      1A11Aba rennes
      13bAB4aAb renseignements
      1b2A1A6a1a2A1Aa2A renseigner
      15B renseigner les
      11BaabAA2cA3A rentre
      13C1a3b rentre a
      12aB5a rentre chez
      13BbA rentre dans
      13A1a rentre en
      11a1A rentre le
      A9bA1fA1AB1A4a rentree
      13a10A rentree c
      11ac4A1A rentrer
      11aaC1a rentrer chez
      13e5A rentrer le
      16d6A renvoie
      AA11CAAb6b renvoye
      13b1A renyon
      CiaaAeb4BFMBCB1haf1abA rep
      1aA1A8A1b2c rep a
      Dd3A5A1A rep davant
      1CE2A9B2f3a rep pas
      1c11C rep sur
      13a1A repaint
      1A11A2dA repair
      13a1A repairing
      6A6c reparateur
      6A6a reparateur de
      13a1A reparation
      13a reparations
      7A3b1a3a2A repare
      20A repare le
      bC1B1A5A1e1iAD3A1A reparer
      13a1A reparer c
      13a reparer d
      6A6b1A1A reparer de
      13d1D reparer des
      15A reparer je
      13a reparer l
      21A reparer la
      6A3A2d3A5A reparer le
      13a1B reparer les
      13a1a reparer loto
      13I1h reparer ma
      13a reparer moto
      13a reparer telephone
      13b1A1A reparer tout
      13aBb reparer un
      cA1A9B1C1cA repart
      3A9B3b repart a
      13C1A1bA repart de
      A10A1a1CAd6A repartir
      15BAb6A repartir de
      11A1a repartir du
      13C1A1d repartons
      10a2b1a2AbA repas
      dB8d2D1a1A1A3A repasse
      13B3A repasse au
      10b2B repasse en
      9A3C1C1dA repasser
      9Aa2A repasser en
      13a3A repasser les
      A12h2CA repeat
      13c repeat everything
      1A11b1A repeindre
      13a repeindre des
      15A repeindre le
      13C2a1B repet
      5AAA2AA1a1dD1B1B repete
      13h2F1A repete la
      10A2b repete les
      13d1aA repete qu
      13A repete s
      5C7jBBBb1A repeter
      13C2c repetes
      5A7C2d4A repetez
      A14b reply
      1CC2eea1aa2CAEAAiAA1a repond
      5A7A4d repond ca
      1AC2C6AC4h repond pas
      Bba4c1a3a4ad4a repondrais
      2A10A4b repondrais pas
      cDd1aeB4aCbBF1BeBBaAAA repondre
      bAA2DA5Aa1ca1aB1aB1A repondre a
      A4A repondre ca
      9b8A repondre en
      5c9C repondre par
      2A2c9A2bA2A repondre quoi
      2AA1B3aA1Afbc3A2a1A reponds
      3A1A6Aab3a reponds pas
      1cA2A3Aa1AA1aEd1cda1cB repondu
      Ag11A1AB1BAAb1a repondu a
      bA11A3b2A repondu au
      1A11A1A1a repondu n
      1c10AB2Aa repondu trop
      Cffc1bDB1AAabCAKBAEA1acfa reponse
      1ab2B7b1c2B3Bb reponse a
      A4b17c reponse d
      1cAA1A7A3Ac1b reponse de
      1AA2b5ag2A2A3A1d reponse est
      1a1a1A7A4B reponse je
      1aB10A1b7a reponse que
      1b1A9B1A6Ab reponse sur
      AbAb2A4A1Faj1BBAdAbBa reponses
      3b13A2A reponses et
      6A8j4E reponses sont
      13b1a report
      A1AA1C7EA1jaD1B1B repose
      13B2fCB3B repose la
      A2A1A7A2Ab2A repose moi
      5A10cAA1A repose ta
      aB1AB8C3f2A reprend
      AA13A1a reprend a
      4B12a reprend depuis
      1A1A9A3b2A reprend tout
      ae3A6cA1cAc1CA3A reprendre
      A15Aa reprendre a
      13A3a2A reprendre depuis
      15A1a reprendre l
      c12A1B1A1a reprendre la
      ba11D1Bcb2b2b reprends
      aA3A7B3c reprenons
      a3a10aA represente
      13g1AA6A repris
      17A repris le
      1A11d1A res
      1A12Bg1A1AB1A reseau
      13h1F reseaux
      1A9g1E1c8a reserve
      11d1A reserve que
      13A1a reservoir
      13A1a reservoir de
      A2B7A1a1a1d5A reset
      13A1a residence
      1A14A3b3c resin
      13b resine
      15A resistance
      4c1A5bC1A5a respecte
      13AcA respire
      13cA respirer
      3a2f6B6A responsable
      11a1A1d6B1A ressemble
      13B1c4a1A ressemble a
      13b ressemeler
      3b9b1a ressent
      3C9A3A2c ressort
      6A6c ressources
      6A6d1A ressources humaine
      13a ressuscite
      3a9aA2c1AB1b rest
      12A4b2A2A restart
      1b11Ccb4A restaurant
      1b11BbA restaurant a
      13C1d restaurant d
      15A restaurants
      3A9e1A7b restauration
      13b1B restaurer
      13a1A restaurer des
      13a restaurer une
      ABafABAA3eDAAcAB1AeAAeA reste
      2b8d1A1b3AA reste a
      13b5A reste assis
      13a1A3A reste au
      15a1A2b reste beaucoup
      12Aa9b reste ca
      11A3E4d reste combien
      13a reste dans
      13a reste debout
      13b reste en
      13d1A3A1A reste o
      1A1a8AA9b reste pas
      3e1A1A5E6B reste rien
      13A1a7A reste tout
      A1Ac1A5BdB3BAdAB1Bb rester
      12Ba1a3A4b rester assis
      13A1a rester assise
      11Aaa rester au
      3a8ab1A1A1A3A rester dans
      12a2A1A6A rester debout
      13B10b rester dehors
      13a rester devant
      13c1A3A rester en
      12a rester enferme
      12aF5g1B rester la
      13a rester plante
      18A rester sur
      6A6aA4A resto
      13a5A resto de
      13D3A1h1BA restons
      13b restore
      11A2eC3AA1b resultat
      13CBf4BAa resultats
      10AAAA2AA2b1AA resume
      13hA5C resume de
      1A12BAA3b resumer
      1a11c1A1a5A retape
      13a retape des
      13d retape une
      2A1b8d1bA5A retard
      A1A1B7bg1A1A2A2aA rete
      13b rete fodfrans
      4B8D5c3A rete la
      23a retenir
      1A1A9AADE3h1A retenu
      3A10AA4b retenu de
      1A13AB3b1A retenu quoi
      1A13B retiennent
      3A9a6a1Ab retiens
      15a4b1A retient
      1AAa7AAb3A1AC2C retire
      13A6A2c retire ce
      12AA retire la
      1AA10D9c retire le
      13B retire ma
      3b9d3A5K retire mon
      6A6a1b retired
      1A2A8E1a1A2AAAi retirer
      3a8AA3A2A1Aa retirez
      13B1b retoucher
      cA3c4a4a4A2b retour
      D9a6c retour a
      A9a6a retour au
      B12A3a retourn
      aa10BE1A1aBAA2A retourne
      CA10AC1A1b retourne a
      13b retourne chez
      fC8a2F1CA1AbAB retourner
      B9a2B1A1a1b retourner a
      17B retourner question
      a10A1a retournes
      1A2cA7B1b2aAA1bf retraite
      15a retraite et
      B2a8AA1ad2B retrouve
      B12A2d2B retrouve plus
      bA4A2A3a1A1A retrouver
      c12A1A1B4A return
      c12A1B1A4A return to
      4a8dAA reuf
      13a reuf il
      1A9aBc5a reum
      13d1A3a3B reunion
      22a reup
      13f1a1A reussir
      13B1b reussite
      11A1a2a rev
      B9AABAaAAA1A3Aj reve
      13a reve c
      13A1a reve d
      15b reve de
      13A reve depuis
      13AcA reve que
      6A6a reveil
      4b1a reveille
      bA13B revendre
      a8Ab2B1d revenez
      aA8a2AAc1A1BAA1A revenir
      aA8b4C revenir a
      A14A revenir en
      1b13A4A2A revenir sur
      cA8aA1c1AA revenons
      cA8a2B2A revenons a
      A4A4A2e1Ba revenu
      5A9a6a revenus
      B6A4la1aB4AA1G reves
      12aAgBA reves la
      AB7Ab1Bb1b2BBA3B reviens
      13C1b2A1A reviens a
      AA7Aa2B reviens au
      A12g reviens de
      10a2C reviens en
      bc11B4A4a reviens sur
      cA11A1aA5A revient
      ab reviser
      b12A2A5A revisions
      be10AC1CAAAibC2B revoir
      a12A1B1A2b revoir ce
      b12a2A2B revoir la
      13a1A8a revolus
      e11AA3a3A rewind
      5A7BAC1A2g rezume
      3a9A1c7B rgpd
      3b9A1A rgpd je
      13A1a rhume
      1A7Aa2bbC1A5a ri
      2a7a2AA2A5A ri 1
      13cBa8A riche
      3e3A5C1A7b rid
      3e3A5C1A7b rid of
      13b1A ride
      13A5a rideau
      13a rideaux
      BCdf1d1cABabdBC1b1cBBABdD rien
      1aDB1A1A1CcIgf1BA1cA3ab rien a
      5A3aA1cC10b rien au
      5b4b2A1ba rien compris
      6a5Ca1A8f rien contre
      2d2A1B3ABc4AA2A1b rien d
      3a1A1c5D1c rien dans
      A2e2Aa3bec1B2b1B2EB rien de
      13a rien depuis
      2bB8BF2B6d rien di
      1A10BJ2C6m rien dit
      2GA1d1b3ACj1a2A rien du
      2c6A1A1b rien en
      13E2e7A rien entendu
      11Aba4a rien et
      3A rien j
      2AA8Ae1c rien je
      2A8A1c rien mdr
      2d10D9A rien me
      2dB9E rien moi
      2A4B3hD6A4B rien n
      2ea1A5BBD1b3A3Cd rien ne
      2B8bAc1A7A rien pour
      3A1A1A3Adc1A7A rien que
      2c8ABd1DA rien qui
      3g9C5A3BB rien sur
      AdAcA6Ba1Ae1a1AaA1Bc right
      1a11B5a4a right i
      1A9AbbA9b rigole
      3A10A8b rigoler
      11h1CA9C rigueur
      1cba1a6bC rin
      13cA8A rince
      6f6a1D ring
      13A1b rings
      3A9BeA4A1Ad rire
      13a rire les
      11AcDAf7B risque
      13AAb risque de
      11a1b1AA rive
      13a1B river
      13a riz
      13b1C roads
      13dA roanne
      20A rob
      15A robe
      13a robes
      13a robes de
      15A robinet
      13Bac roblox
      AA2bAab4AEa1A1aaAa robot
      13a robot de
      4A1FB5diD robot ou
      13b1a3A robotique
      4A1cA5bbB robots
      13a robots de
      13a robots et
      13b1A rochelle
      11A1b1A rod
      7b5aA roi
      13AAe6A role
      13c1A roller
      13c1B1A romans
      13Bcc ronaldo
      13B1a rond
      13B1a roof
      13B3b roofer
      13a1A roofs
      11a1e1C room
      13cA rooms
      1A11a rose
      13a roses
      13Cc rosiers
      13a roti
      13b1A rou
      1b13a3A4A roubaix
      AAA10d9A roue
      13a1A rouen
      A12a3A roues
      5A7Aaa rougay
      5A7Aaa rougay sosis
      2A10a1A2b rouge
      13a rouges
      13d9B rouille
      13A1a roulant
      A3a6A1B1A4a3b roule
      13b1A rouleau
      15A roulo
      A12A1b8A round
      13a round the
      A1A8A2ab2Aa3AA route
      15A routes
      2A10b routier
      13aA roux
      15A royan
      13C1e rqth
      13aAA rs
      4a ruban
      1b7bB2b1a rubbish
      13A ruches
      13daC rue
      15A rue de
      13B1a rues
      14Aa3A rugby
      5A9b rules
      A5a6B1aad1a run
      6a8B run a
      13b1A run the
      5A7C1a4d rundown
      3A9a9A running
      13a1B running the
      13b runs
      8c6B russe
      d12D rvien
      1Ab2a5AcA1A2bA4b ryin
      5A7a1b rythme
      A1daCbBCa1ffBabaAbcdB1b1c s
      15A s 15
      15A s 16
      1a11B1A s 17
      1AA8BdB1b3B4B s a
      13dAA2a5A s all
      13B1c s alles
      13b10A s always
      13a s angle
      2A3D6g1e s appelle
      11AAbAa3a1A s arrete
      13A1A3a1A s arreter
      2B10c2baA s asseoir
      5b9A s at
      2c10B s avons
      20a s been
      13a1A s broken
      13a1A s c
      15A8c s dead
      a12B1A2b s elle
      3b1b7a1b3AA s en
      15A s ennuie
      13D5d1A s enough
      13a1A s entraine
      AA7BbAbhAGd2B3B s est
      13C1d3a2A s eteint
      aC10AbAAA6a s eur
      13a1A s evanouie
      13b1B8a s fifteen
      10aAAB10a s fine
      13eba6A s for
      10AB1B3b1A4c s go
      13a s got
      13B1c s her
      bA1a1db1b1abAEBDbc1abA1c s il
      13B1b6A s in
      11bbB s inn
      A5A6hAE4A s inscrire
      1AA1b8A1A4A1eA s it
      13b1A7A s just
      13A1A3e4a s me
      1A13D4b1c s my
      11bAF1e2A s no
      1dA4a4AB1A2B3AAa s not
      13A s occupe
      15A s occuper
      13a1A s old
      13A s on
      A3G11AAl4A s ote
      2A8A1B7e s really
      13A9a s shop
      9A5A s sixteen
      13aAa6bA s that
      AA4e3AAAJgfA1C1A2B s the
      5A7gAC6d1A s this
      A3c8a1C s up
      13a s what
      2A8AcA1a8A s y
      4A2A6fE5AA s your
      11b1b1A sable
      2A8A1B1b7Ac sac
      13a sac de
      2d2a6dB1a7AA sache
      7a sacre
      11AAa1A8A sacs
      11AA sacs de
      13E1c5a safe
      1Ae2A7F2A3a sai
      AhC1AA3A2BEAB3BaA1fA said
      1BB10E1B4A2e said about
      1a7A3AAA said i
      12Bc said no
      1aA1a8dbB saint
      1a11C saint denis
      13b saint etienne
      4a8B saint nazes
      12bbA sainte
      1CiBAEcA2BaDCcECaCBacDAC sais
      1AA10e1A sais c
      2A2A8A5a sais de
      1A3c7a1A6A sais faire
      2A12A sais le
      13a sais les
      2d10H1b sais meme
      2A2A5cbeA5B3A sais moi
      1AFA1A4BCBcbgA1C4AC sais pas
      1A9B1i5A4A sais plus
      2g8A1H sais po
      2A3a4Aaa1A sais que
      13bC5a2bc sais quoi
      14Bb sais reparer
      2d2A5DAD sais rien
      2A sais souder
      2a8eAD sais trop
      15A sais un
      1aBa1i6AF1bA1A4B saisi
      1AA2e7A2A6A saisis
      1AA2e7A2A6A saisis pas
      11A1a1b6A saison
      2c7Ad1eBa1A6A sait
      2a7A2d1A sait pas
      2A10b saize
      1b1a9a2A3bA1b sak
      1b1A9B2A3b2a sak moi
      2A1B2c5AA sal
      13a salade
      5A5a1a1a2b3a salaire
      4b2A3AADb9A salam
      13g1E6aA salaries
      7h5I1A sale
      6AD4b1Ae sales
      2AA9a1A7ab salir
      1CA4A5g5A2A salle
      13A1a salle de
      15A salle et
      6A6dAB salon
      13C1e salue
      a1B2A1A3A1CAD2Ae1AA1A salut
      a3d8c1C salut c
      4b19A salut ca
      1a2B8a1a salut j
      4B8a5b salut je
      4d8B5A salut la
      2A1d8A salut moi
      4d8F salut mon
      4b salut toi
      4e8C salutations
      13b4a same
      1b10aAacA2A2A1a samedi
      13AAa samedi a
      5A8a samsung
      2A4c3DaBAC2bAAA2d san
      13A10b san pwoblem
      13B10b san souci
      4b7A8b sang
      23A sanitaire
      cAa2BBA2acbEbb1AbAAaA1a sans
      A12f1C sans arret
      11fCE1b8B sans etre
      12c11A sans facon
      ba1A6a2A1a2A sans faire
      11E1D10h sans hesiter
      13B sans les
      1b11A1A sans lire
      11BeA4A5B sans moi
      13b sans parler
      13A1A7b sans permis
      13d1A2A sans personne
      11e1A1A sans plus
      A12b1A8A sans probleme
      3A9a1A sans qu
      1BA15e4B sans reponse
      13a1a sans rien
      11A1A10a sans souci
      13D1d sans titre
      7A5a sans trembler
      13B1a sans un
      2A10a sans une
      1A9aaCbB6ca sante
      2A10c saone
      13a4b saoul
      A9a1ACbA3a4A saoule
      2b2A12A sapes
      13a1A sapeur
      13a1A sarcelles
      1a11b sarlat
      13a1B satisfaisant
      13a satisfying
      13a saturday
      13a1A sauce
      15A saucisson
      2AB7cb6A3f sauf
      11bAA sauf l
      13a sauf la
      13C9c sauf le
      13a sauf les
      2A10b saumur
      1Aea1B1AA1abACAe2D4BA saurais
      1Ac2B5bAA1a2C4BA saurais pas
      bA9AAB2a1De2Aaa saute
      B saute celle
      cA11e4B saute une
      A10A1C1C2c5A sauter
      4A10A3b1a sauve
      3a9B1c7A sauvegarde
      2a1AA2ba1e1CAA4a1b1a sav
      2a8Ace9AA savais
      4c6b1AC4d2a1A savate
      2a2A7aAa2B4b save
      13B1c savent
      2aA7a1edCA3aAA savez
      AAf2bAA2ABDECba2BCAg1D savoir
      2C2C6Ac1C2a2AB savoir ca
      2a10A1b2A3a1A savoir ce
      5b7eAA savoir comment
      5C7D1iA5D savoir etre
      2A2b7b8B savoir faire
      13a8a savoir le
      5A9C6a savoir ma
      2A10A1C6b savoir mon
      14A7a savoir ou
      2A10b1A6B savoir pourquoi
      13d1C6A savoir quel
      6A4A1E2A5g1A savoir si
      2A savon
      13A1a saw
      13a1A7A sawdust
      2A3A6a sawmill
      2A2d2A2A1BBBe1dAAAAAc say
      11BfaA3A5A say i
      2B8AAa4A5f say no
      5A7A1Ab1C say that
      4A2A2b1Aa1b3A says
      10b2B1A says i
      13a scaffold
      15a6A scanner
      13a scare
      13a scare me
      13b9a scared
      13b9a scared of
      13a scene
      13a1A schemas
      13A scholarship
      AaA1ABbA1AAAABAa1A2A1c1b school
      2A10b1B school at
      A12c1E6c school i
      6A6f1C7A school in
      13a school is
      13b1C school last
      13A school near
      6c8C7A school s
      13A1b school what
      1A11A1a6B schools
      1A11A5A3a scie
      13a scie a
      1A scie et
      13A1a scier
      13c1B scierie
      13a scierie du
      2A10b1A sciure
      13a1A sciure dans
      5A7A1c scolaire
      13A scolaires
      13A1a scolarise
      13a scolarise depuis
      1aA6a4Ac8A scolarite
      11AaCad8a scoot
      12aa1B8a scooter
      14bB scooters
      13BbA4c score
      5A7b scotch
      13a9B scout
      11A1c scouts
      3b8AG1a7dA scrap
      1b10AB9aA scrap that
      13E1A1c5b scratch
      a12c1D screen
      13b1A screens
      13a sculpt
      13a1A sculpter
      15A sculpter des
      13a sculpture
      Acg2aBAAabBBDbeBaAbaaADf se
      2A2a7fA se a
      13AAb se blesser
      1AB9eA5b1A2B se bon
      1AA8FCfB7A1d se ca
      3C9aBA4c se de
      13aAa se debrouille
      13A1a6a se demande
      5A7B1e6A se developpe
      3A7a se discute
      15a3b se dit
      2A1B8c1B6A se dur
      11b1Dcc5A2a se faire
      5A1A4aBbf3a2A se fait
      1A11E10c se kil
      1A2A8b1A1b se la
      10a se le
      13a8B se leve
      4A10a8e se lever
      2A10gAa se moi
      11A1C10c se mon
      11Ada10B se mor
      6A6d1A3B se moun
      1A9B1c se non
      6BA5bad5A se on
      12CaA9e se parle
      1i3E2A1BcCb1E2DA2bHa se pas
      4bb7b1C2A se passe
      11b12D se peut
      22c se pour
      11e12D se pourrait
      AEbc1b5BAECb1B2f1aeD se que
      1bc8A1EbC4b se qui
      2A1ad8eBA3A se quoi
      2j8ABI se rien
      13A1b5a se sent
      3A8Ac1A4A3c se tout
      2a2B7A1A3a se tro
      13b se tromper
      b12fAC se trouve
      d1A8AAeAA2AA sec
      A1f2b5A1I1e2aA seche
      14bC secher
      13B1Aab4A second
      13c1D second year
      Ac3A7e1DaAA5b seconde
      13a seconde et
      A12a1A seconde generale
      1a11B seconde mais
      1A seconde pro
      dA11A1a secondes
      7A5B4f secret
      13a4a secret pour
      A5b6c1A2A secretaire
      5Ad8C secretary
      13c1b7A section
      13a1b secu
      13C1d securite
      1b11A sedan
      1BA2B3aAd1Ba4ed1A1C see
      1A9b1Aba see the
      1A3B7e1C4a see what
      13b3A1A seeing
      13a4A segon
      2A12A segonde
      1A11c1D segpa
      13c1A seins
      1aB1A6AAc1D3A2A1A seize
      2A10c5A seize an
      1b2A8b1B seize ans
      13a seize lanne
      13A1c8a sejour
      a3A8a1B1AdAA sel
      a16AA sel davan
      A3A8C1A2d sel la
      15a selection
      1b11a selestat
      11A3a6A self
      13b1A2A sell
      22AA selling
      11f1F1A8A selon
      11a1D selon les
      11b1A selon mon
      BA3a5a1BAb2AAA1A1b semaine
      11A semaine a
      11A1C1c semaine c
      15A semaine chez
      13c1A8a semaine derniere
      13B3a semaine et
      13d1a3AA semaine prochaine
      13a1B semaine sur
      2A8b1C semaines
      13A semaines chez
      13B1a semaines de
      11A1a10a semble
      15A semelles
      13a7A semer
      15A semi
      15A semis
      5b7A1A3A4a sen
      7A5A1fa send
      13a1A sends
      A12a sene
      13aaB senegal
      2B2g6aaaD2AA2BA sens
      2A10cdB sens de
      2A9cB5A4A sens pas
      5c7B1AA4a sense
      9A3f7a2B sent
      13b10A sent bon
      13a sent la
      15A sent le
      3A9b1A7A sentir
      3A9a sentir la
      23A sentir le
      2f10C separes
      1aA7A1AdADB2B4A sept
      1B11b sept an
      1d11F1A sept ans
      1A9a1a1A3B sept heures
      A14a september
      5A4A2c3A septembre
      7d4ACAAA3A1d1A ser
      7d5CAa4A1b1A ser a
      1aAA1A1c1a1AbD1e2Ad sera
      9a3b sera plus
      13B1d sera t
      13c1A1a1A serai
      2d4B3BdC10a serais
      2c9b11C serais bien
      2a8BaA10b serais pas
      bA3cA1ab2bAAB1ba4bb serait
      6A1a4B4a1a2b serait il
      5d7A serait pas
      12eB1A8C serait un
      15a6A sere
      13B1c serie
      13B1a serie de
      13b1A series
      13A3c1A serieusement
      2A4a2A1bBba1c4Ab serieux
      1A5AbA3C8c serre
      7A5B8c serre a
      13b serres
      13c1A serrure
      7A7a serrurier
      4A2e5a1BA5b1A sers
      5A1c16A sers a
      A1B2c7A1a1ABA2A sert
      5a7A1C2B3a sert a
      5d9B3A sert de
      11aAC10c sertir
      5A7a serve
      13C6A servent
      1b1A9b1A serveur
      3d3A7B serveurs
      7A5b1A serveuse
      6Ac5C1b6a servez
      5A1a4Aa1a service
      6b6B services
      15A serving
      2A2bA6B1a3a1ca servir
      6A15a servir a
      13a8A servir de
      13a8A servir en
      13a servir les
      1bA1a1A2A1A1dAb1A1AAABB ses
      13b1A8A ses copains
      13b1A ses copines
      13a1A ses dix
      13A1b ses journees
      13B1a ses mains
      13c5A ses parents
      5a7A1B ses propres
      1a1a9B1A4a ses reponses
      13E1A1e1e session
      1A6Aa3A1a8a set
      13A1b set up
      acB2A1A5A1abAd1AAaA sete
      1AA12ABAg sete kestion
      a4A7A2d3A1C sete quoi
      13a1A sete tro
      23A sets
      9aA2c1B1A setting
      1AAB1bA2Aa1Be1C1A1A2AaA seul
      3A9a seul a
      13a1A seul au
      12A seul avec
      13a seul c
      13a seul ca
      6A6c1A seul dans
      13B1a seul en
      5A6Ab seul je
      a2a1A6cD1d2A4Aa seule
      15A seule avec
      A1AB1A1B1a1fBC2A6d seulement
      11aAB10A seulement si
      13A1b seuls
      7A3A1c1A seven
      1c11A seventeen
      13a1B severe
      15A6d sevi
      13a sevi moun
      13a3A1A sew
      13C1c sewing
      13a1A shake
      4A3AdAA1A shakespeare
      15a shape
      13a shaping
      14cB share
      7A1Aa1aBAc8A she
      13a1A she is
      9Aa2aAC8A she s
      15b sheet
      13A1b sheet metal
      13aaB shift
      11ABcA8a shifts
      13AA9a shine
      13a shirts
      16A6a shop
      13b1A7A shopping
      7b5D1b short
      1a3a3AB2AagA3A1AA should
      1b11A should be
      5a7BbbA3A1A should i
      13A2a shouting
      1AAA1a7C1A4e show
      1AAA1a7A1D4d show me
      7c4AA shut
      13A shut up
      13c1A shy
      aEBa1ADB1bakDGDh1a1BbAdfC si
      11A1C1e8a si au
      1cB6a1hAg1G2a3AAE si c
      2B3A4a1d1c1Ab3AA si ca
      13D1c6Aa si elle
      13b1B8A si faut
      13b1A si i
      2b8g1C1D8B si il
      1B1b1a5AAI1f2B3dbg si j
      13C1A7c si jave
      1Ca2CAA3ABBAlb1CB1albA si je
      1B9a1b1B8A si l
      11c1B1a7A si la
      11d1D1b7AB si le
      13B1a si les
      13A si ma
      11a1A si mes
      11A1A1AA3b1A si moi
      3A7e1C1b8B si mon
      a4A3b1c1c1D1cA5a si on
      13a3A si pas
      6a3aC1c1D2B2A2d si possible
      11B1A10b si quand
      11e1c1B2A3A1A si se
      1c9PBH2b5B1m si si
      9a1Ac1Ab2b1B3B si tu
      13a si une
      5c4aA1C2Aaa1b1AA si vous
      2A8d1B1a8A si y
      15a sick
      13c1B siege
      6A6C1d sieger
      13b1C7A sieges
      1A11b sienne
      A12BBd5A sign
      1c11A signale
      2Ab1A6aAeDA3A3c signe
      3A9A10c signe tout
      5A3a3C1d4B3a signer
      5a8Ad signifie
      a4aaAb1b2ABB1aa1bAba sil
      3A3Abac2CA2aa1b2a sil te
      a2a1ab6aABa5b sil vous
      1A11d2A1a silence
      13a silencieux
      11A1BcB8a sim
      1A1A3A5Acad1AA simple
      9b3A simple pour
      5b3A5BA simple words
      A1AA1b7b2B7A simplement
      1b6A4aBB sin
      AAA8A1B1c5c since
      13a since i
      11A1a singer
      3b5A3Bc8A single
      2A10dA sink
      13a3B5AA sinkieme
      1AAa1A3aad1AaD2d1A1AAb sinon
      1AAa1A3a1CdAAB2b4Ab sinon je
      11e sinon non
      2b1B1a4bAE1Da2a2b1c sir
      13c3b2A3B sister
      A12e1a4A sit
      13b sit still
      A1AabaA4A2Df2AA2ABA site
      13a1a site internet
      15A site web
      15B7b sites
      2A10DA sitting
      13B1a sitting at
      2A10a1A sitting in
      1A4b6a1C4d situation
      11A1baC3A4b six
      12A6A4b six heures
      13A1a six mois
      1Aa14A sixieme
      9A8A5A sixteen
      13a1B sixteen and
      13a sixth
      13a sixth form
      12Ac2A skate
      13a skatepark
      15A sketchbook
      13a sketching
      1A3a5A ski
      5A7E1f skills
      AAA8A1a1B2bA4B skip
      A1A10d1A skip this
      b8a3A1a skipped
      5a7DAAA3e skon
      17a slates
      11cb1baA1AA2a1a sleep
      4A7Aa sleeping
      13b slice
      a12a1A slipped
      13bAA smack
      13a1A smacks
      19a small
      13a3A smartphones
      15b smell
      13b1A smell of
      13bdDA6A snap
      13c9A sncf
      6A3a2AA sneakers
      ABA1AB1b1a1AcbCaA1A1d1BBc so
      1A3A1A5E1A4eA so far
      5a5AAb1a3b so i
      12Aa so much
      2A9bC4A so no
      13a so nothing
      9B3d so so
      5A9c7A so what
      13b sociable
      13b1AA social
      13b1B social worker
      6A6a sociale
      13C1a sociaux
      1b1a9EAc6BA societe
      15a6B societe de
      13Dca sockets
      1CA8B1gAE1b4aBB soeur
      11AAb1A1a soeur a
      13b2A soeur elle
      1A11a soeur en
      14A soeur fait
      16a soeur m
      11A1AAc8A soeurs
      5B7B1c soft
      5B7B1c soft skills
      5B1B4Ab1d6Bbc soi
      3a9A1b soient
      5B7c soignante
      7a5C soigne
      11A1C1c soigner
      15A soigneuse
      13aAA soigneux
      12Aa7b soins
      4AAb3Bbcce1A2AA1A1C soir
      12aBc soir a
      13a soir avec
      12A soir chez
      14A soir et
      13aAA soir j
      13a soir je
      1A2A1A5BcBB2Ad soiree
      4A14a soiree a
      5b5ab2A soirs
      5a7B1A3A2aa sois
      13b5A soissons
      1BAb1B5b1f1I1A1AB2cB soit
      23A soit la
      13a3A soit parfait
      1AAA7a1C9c soit pas
      3A9b soit propre
      11A1a soixante
      1A5b7B5A sol
      13a solaire
      13a solar
      13a soldat
      13DAe solde
      11A1cAA1A5AB soleil
      13acC7A soles
      23A soles pas
      13a1B solitaire
      13c10A solitude
      4A7AaAa solo
      13C1f soltea
      11c1A1A solution
      5A5d1IchA7B some
      6e6D1c somebody
      5Ba7A someone
      1dA2c8aC2c something
      1a11D4d something else
      13a something with
      11c1a sometimes
      13a1a somewhere
      22a sommeil
      12CeAG1A2e3e sommes
      13B10b sommes d
      13a sommes dans
      13AAD4e sommes nous
      13b sommes un
      12Ae1C sommes une
      aab2BAA2aA1eBBcAAAa1acD son
      13a10A son accident
      13b1A son atelier
      13a5A son cap
      13A son coin
      15A son grand
      2A10b6a son has
      13A1b son is
      1A2AA7A1c7a son nom
      13a1B son parrain
      11AAc1A8A son patron
      A1a3A6B1B8c son pere
      13A1a son permis
      15A son petit
      1a1a9D son s
      13a1A son stage
      13A1c son temps
      13Ee7A song
      2a8b1AA9A songe
      2A3a6aAA3A sonne
      13a1A sono
      13a1A sons
      1A3fAc1a1CbGAd3bD1aAc sont
      13D1c sont a
      11A1DA9b sont au
      11AeB10B sont contre
      6A6d1B4A1b sont elles
      13CAC6a sont ils
      5e7DaB4b sont les
      13A sont vos
      13b1C soon
      a1a2c3cD1abADb1A2AAAB sorry
      2A2a3A3C1A6AA sorry i
      2A6aB1bd4A sorry no
      5a7A1Ab sorry what
      1b2A8DbA3A3f sors
      13AeA sors avec
      3a9d1A3B sors de
      1A3a1A1a1c2Bc7A sort
      13a1A sort de
      5a5c1A1A sort of
      1A5B5AcB sorte
      13BA sortent
      13BbA sorti
      13D1b sorti de
      13b1A sorti du
      13DAe7A sortie
      13A sorties
      15A sorting
      1a4A2A2AfBa3A sortir
      19c sortir de
      13b1B3a sortir du
      5A7Aaa sosis
      5A1d10bA sot
      9a9A3b soti
      a12b1A6Aa sou
      13a sou la
      2A8ACC1A4A3i souci
      12AD10c souci pour
      AAA3A6a1Aa2aAAaA souder
      A12A1b souder a
      24a souder avec
      15A souder des
      23A souder fais
      13a souder moi
      13a souder un
      1b9A2A soudeur
      15A soudeur tig
      13D1d soudeurs
      13A1A7a soudeuse
      13a1A soudur
      2A9AA2AA5a soudure
      5A7Cbc2A souffle
      15A souffle le
      13a souffre
      cbCa1Ad4AaG1a2bbA2aA souhaite
      6b6A souhaite etre
      2C2Aa4Aaa4bc3BA souhaite pas
      12a2A1b1A4A souhaitons
      12aA1A2b5A soul
      A11AeA4b3A soule
      13b1A soulever
      15A soulever de
      15a sound
      11B1A1A8d sounds
      11B1A10b sounds good
      A12d soupe
      5A4b2A2a souple
      13A1a8A sourd
      4B7Ae1A6A sourire
      13a souris
      3A2AA3faDBda2A4B sous
      11B1b1A8B sous la
      13a1Aa sous les
      11h1C sous reserve
      14Aa sous traitant
      6A4AbaA9A sous un
      13a sous une
      12b soutenir
      1B11j1D2A2A1B souvent
      1A11a souvent en
      1AgA9CAB3Bb2B souviens
      2dA9A1A4a souviens plus
      13A7c soyez
      7b5a1A5A space
      13b spe
      6d1aab2C1E speak
      8ADa2b speak english
      9db2C speak french
      6b2A3A1B speak to
      6b6B1A speak with
      2A4A5d1A special
      2b3A6A special je
      13b1A specialite
      15B3a spectacle
      13b1a spelling
      a10A1B1c spend
      13c6A spent
      13b6A spent my
      9d3D1A spiked
      13B1a split
      7A5b spoons
      1b1A8aCAb1A sport
      14aA sportif
      13a1A sports
      13a4AA4c spot
      14bC spray
      B12C1b1d square
      B12B3d square one
      7a5a srx
      11a1b ss
      13a ss la
      1b5A5hAC4A3b st
      1b11B1A st denis
      13c6A st etienne
      13a1C4f3A stade
      6c6D1a staff
      A1aAA1CA3bbhAE1B1A1AAAb stage
      13b1A stage c
      13A stage chez
      15A stage d
      13C10a stage dans
      13b1B8b stage de
      15a stage en
      13b1A stage et
      7A5a stage etait
      13c1A1A stage j
      13A stage je
      13a1A stage la
      15A stage on
      13I1h4A stages
      13D1c stages on
      9a3B1c stagiaire
      13a1D8a stagiaires
      12eB3A stand
      12cB stand it
      6e6DAAA standard
      4A8a4A standing
      7B5Bd6d star
      5A7BcA stars
      B12CBd1f1AAAA start
      13A start again
      13A1A1a start over
      17A started
      13C1c1A starting
      11a1d1A starts
      13AAb state
      13g1D station
      13B1c statut
      12bC stay
      5A7BAaA5a stays
      13a steady
      2A10a1a steel
      e12D5A1A step
      b12D step back
      13a3A sti
      13a3A sti 2
      13a stick
      2b2A7B1f still
      9a stitches
      13b stmg
      3C5a3a1d stock
      3d9A1A stocks
      1a5A2B2BbB2Ab stop
      13b5A stoppe
      10A2A stopped
      3A11cA3B store
      15A stores
      2A2A8bAaA story
      14Aa straight
      9A stranger
      13bAA streamer
      13B1A8b street
      12Ac1B stress
      12aA1A stresse
      13A1d7A strict
      13G3A5f strike
      13a strong
      13a1A structures
      5a7a1a stuck
      13b1A stuck in
      4A4a1A1b1A student
      5A7a1b students
      13d1B students get
      13b studio
      15a study
      7A5b5a4b stuff
      7a5A1B stupid
      6Ae5CAA5A2A stupide
      13a stups
      2A10f1C style
      2A10a styliste
      13b5A stylo
      1afA8AB1A7c su
      23a su le
      9BAb1f1B8A subject
      1B13b such
      13a sucre
      4B8c sud
      14A3Af4A suffit
      13AA4a suffit pour
      acA6BB1C1bB1a1A3Aa sui
      15A sui an
      1A11a sui en
      bbA10E sui goure
      1A11bAc sui ne
      2b2A5bBb10A sui pas
      1d8a2G sui plante
      a1A10B sui tronpe
      baaCdcDBAcaa1bAccADCaaAAa suis
      1BA2a5A1eAF3Af3a suis a
      b12A1a suis alle
      12bB suis allergique
      1b11C suis an
      2A7A2c1a8A suis arrive
      12Ac10A suis asthmatique
      11bAd1D8A suis au
      12Ac1B suis bien
      9A3d1A suis bon
      5d9A4A1A1A suis cesse
      11C1E1a8d suis chaud
      1B suis classe
      13b suis comme
      4aA7A1A8A suis content
      5A7a10A suis costaud
      11A1A5a suis creve
      A3AA5bAh1A5A2A suis d
      aAc2A3a1B1C1B4b3A suis dans
      4AA6ApAF4AA suis de
      b10A1a2AA2A3A suis deja
      5B4aA1e1a8a suis du
      1A11F1e suis dys
      13A1a suis dyslexique
      1dA10C1A suis emails
      1d11F suis emmene
      AcA1A4BBAAe1C2AB4B suis en
      14B5A suis encore
      1A1A8Af1A suis fait
      13b suis fan
      2A10a suis fier
      13a suis fort
      12bC suis fraiseuse
      aBA10A suis goure
      5A7b suis heureux
      2f2A5A1A4B suis incapable
      1a11B1a suis inscrit
      12Aa2A suis jamais
      2a2a5a1A1aA7A suis je
      2A1b5AA1D1bg2AA1A1A suis la
      5a9A suis largue
      2A1b10B8A suis le
      1c4B6D1e8A suis mal
      13a suis maniaque
      13a10A suis manuel
      1A11b suis mieux
      13D1b suis mineur
      13B suis mitige
      13a suis mort
      4A8a10a suis motive
      2A10f1A8B suis ne
      13a suis nee
      2A1b4aA2A suis nouveau
      9BA1AB1g suis nul
      13F10f suis ok
      13b1A8A suis ouvert
      11g1A10A suis partage
      11B1b10b suis partant
      c12A1A suis parti
      2a2a3bBifD1g1ba2A1AI suis pas
      13a suis passe
      13a1A suis patient
      1b4a6A1B suis patron
      5b7F1b suis paume
      1A3g5b1KAcA1A1bAB suis perdu
      2b2a7A1A suis perdue
      1a11A suis plante
      A2a1A4b2aA9A suis plus
      5A5b suis plutot
      11AAc10c suis pret
      6C6g suis quelqu
      A4A9Aa suis revenu
      1Aa2a5BAcAbA3A2AA suis sur
      2A1A8b suis timide
      3A9B10A suis toujours
      13A10b suis tout
      5A6AB7b suis tres
      6A5a2b suis tro
      1E10bf suis trompe
      1a10BC suis trompee
      1A3A9a8a suis trop
      2A10C1ab3A3a suis un
      5A4aA1ABe6d1A suis une
      11A1a suis venu
      13a suisse
      1AA10B1c2d5a suit
      bBdB6abAD1CA1B3b1a suite
      13A1a2A5d suits
      13A1A2A5d suits me
      11A1B1A2daA3B suivant
      C1A2A1A4AC1CB1fA3A suivante
      5A3Ab2A1a2a suivent
      2A2b6aAAabaA4a suivi
      5A6aA suivi par
      5a7C1da1c suivre
      13B1c suivre un
      1AaAAAa6BAC2e1d1A sujet
      3A2b6b1B4b2a sujet de
      5A7C1A3Ad sum
      5A7A1A4b sum up
      3A8AA6cA2A summary
      A10d1b1a8a summer
      15a sunday
      9B3b1B sundays
      3Ab8B1b7a sup
      3i1A6cE1A3ABc1gC super
      12B super merci
      3c9C1A4A2aB super mon
      3c8AA6A super tout
      13B1b supermarche
      12cB suporte
      12cB suporte pas
      10a2A supplie
      13b1D support
      1B1A8aca9a supporte
      1A1A8Ae supporte pas
      13BAe supports
      5A5b1d1b suppose
      5f9EA supposed
      5f9EA supposed to
      3d11A7A suppression
      3b9A suppression totale
      1A1E8Ad6A2AA supprime
      3A9C9cA supprime juste
      23A supprime la
      3B9D1e7A supprime tout
      5A7C3A2AB1b supprimer
      13A supprimes
      12AC1A4A2E supprimez
      3a9A9A supprimez la
      12A7A2A supprimez tout
      23A supprimez toutes
      3iB8F1A1AAAA2fA suprime
      3eA8C1b4A suprime tout
      ceDaBB1D2ab1baBAaaBaBbda sur
      13c1B7A sur 2
      13d1a8A sur c
      ba9b1a1A7AA sur ca
      2AA1A7aAB2b1b1A sur ce
      bA11A4b sur celle
      13e1B sur commande
      13D1c4a sur d
      2a2a1B3B1DBf1c3A2a sur de
      13A1a sur des
      11b1a1A8A sur deux
      2b8A1a sur du
      11AgB10B sur et
      13a sur fl
      1A11D1b2d4A sur internet
      13b1A sur isere
      caAA5aAA1BbBAAA4AA sur l
      fabC1b5B1EdAaAA3Aac sur la
      B1cA1b3AaA1BbaaaA1B1baA sur le
      de1A1Aa6BeCA1A1A2e sur les
      1BAA8AGbF2aAa1bh sur ma
      13a sur machine
      13a sur marne
      1B1A8aB1A4A2bA sur me
      13d1A7A sur mer
      1A1C7A1B1C2a1B1bd sur mes
      14A sur minecraft
      13aa sur mn
      CaDr1DA3A1CKJFB2AdAAFC sur moi
      1gAD8AKC1a5BfD sur mon
      14bc sur netflix
      1a1A9C1B4a1b sur notre
      13aA sur ordinateur
      13b sur papier
      5A9c sur parcoursup
      13a sur pc
      2A2Aa4c1F1d6a1b sur place
      11EeD1c6ACd sur que
      5a1A5CAg6c sur quoi
      13c sur saone
      A12a sur sene
      13b1A sur ses
      2A8b1B1a7aA sur sur
      13bcA4A sur tiktok
      Ba4A4AamBD2A1B2B sur un
      13g1B1aA sur une
      13acB4A sur youtube
      AAh2c5BbC1b2C1A1AAb sure
      2b2d7a6A1A sure what
      11A1a surf
      13a surgeon
      13a1A surprise
      1AAA3a3BAb1B7A surtout
      7a5A surtout de
      12AE surtout pas
      11aaA1A7A surtt
      13d2A surveillant
      11A1bAa surveille
      13C1a surveille la
      13cA surveille les
      6A6c1A surveiller
      15A surveiller une
      13b suspendu
      13b suspendu a
      13a suspendus
      3A11A suspension
      13c1A7A suture
      1Ab6ABA1d svt
      9a swap
      14cC sweet
      13d swimming
      8aba2DA switch
      10b3A switch back
      9aA2AAA switch en
      8b1a2D1B switch to
      5AAA1A3B5a1d sympa
      13B7d sympa de
      11A1A1Ba3h3A synthese
      2A10d syrie
      3b9A1a system
      2Ab1b7b1A4A2A systeme
      13a systemes
      Bafa1aBgacEcdHfAAAbAccdcc t
      2c4c3ABafE4b1AAA t a
      2A9Ad t after
      3c1A1A5CCCB3g2C t ai
      8A1A3ab t aime
      4Aa7A1a1AbA2b t ala
      14dB t all
      13a t alone
      4a2A6AdA5A t appelles
      4A10B6b t apporte
      AdB1AAadb2BAHcCaAbab1CBb t as
      12a3A t ask
      15A2B3d t avance
      13b t aye
      2A10B10a t be
      12Aa1A8c t bother
      13b9A t care
      2A13a t catch
      2b8a1A t decide
      2A10aAb7A t do
      a t done
      13BBi t elle
      13a1B6d t en
      1CA10h t ere
      a3cA1g4DIDD4AdaA t es
      13b1A t etes
      11fCb1A8C t etre
      5e3aA2AA7A t follow
      5j5ABB1AB1A3A1A t get
      2b9bA1A t got
      5A7Bab t haies
      12bb1A2A4b t have
      A2Abaea2aA1FE5b1c t il
      1AAA3B3AaA1B2b2a2e t inquiete
      13B1A5aa t interesse
      1A1b5A3A1D4A t keep
      2d2A3A1bAB1A6A t know
      5C3A2b2b8B t like
      2A8CCd2A6Ag t mind
      1b2Ac3A3CAf2Ab t on
      15A1b5A t paying
      9aA2A2b3A t read
      2B8BdaA3b t say
      13c t sit
      9d3B t speak
      12bA t stand
      2g4A5BB6A t tell
      2c9bB1B t the
      2d2A1A4cD1A2A t think
      4A1B8C5ca t un
      A4a3aA2b1Ba t understand
      1A4CbA4DAf7c t une
      AAA2Ba5ac1A2e2A t want
      AdB2cad3C1PeCeCDbefADd ta
      5E14b ta compris
      13Ae ta couleur
      1B3B1A6BEe3G ta di
      5B8BAa3a ta ecri
      13A6a ta ecrit
      1a1A ta fiche
      7e5AA4A1B ta geule
      19A ta gueule
      1B5A6A1gAE1BAa ta kestion
      1g3B7CA5A2A ta mal
      7c6c4A1A ta mere
      1B1a9A3A2a2A ta note
      21b ta part
      A5a6A1fA ta pas
      2A2e1A1a3e2AA5A ta phrase
      7A6jC4A ta quel
      BAA2k1A1A1A1DBBfBaAA1b ta question
      14ABB3c ta retenu
      3c9A1A4A ta sur
      7A5Dce ta un
      13aeD ta une
      3a1AAA6Ac2Aa3A table
      7A5A1a table de
      13c table en
      1A1A1A7c1B1a2a tableau
      13a tableaux
      13a tables
      13b1A tablettes
      13a tablettes graphique
      1d11F tableur
      13a1A tablier
      5A1b4AbA5A2A tache
      13a6A tache et
      13b1A taches
      13BbB tacos
      13a tacos maison
      a4aa3a2B1A1a4b tae
      13b1A tags
      1A17A2b1A taille
      1a5A5aAA tailler
      13a tailler la
      1A11dAA tailleur
      13aA tailleur de
      13a tajine
      cA3A1B3A1GBgAa1AB1Af take
      A14b4A2a take back
      13e1A7A take it
      f12C3a5A take me
      11A1A1a take on
      B12B1AA2A3b take that
      15a take to
      13e1B takes
      1A11c1B taking
      1A11b1A taking things
      15B7a tale
      13b talent
      2A1Abc1b2b1BABb1a4aA talk
      1A16b4b talk about
      4A1a1ba1A1CA4A talk to
      5AA3a2a1ca2AA talking
      5AA6b1b talking to
      13a taloche
      8A4a tamarin
      13b tampon
      a1A2A7IfcA1AbA3A tan
      5A7D1f tan ca
      a13A tan de
      13Ca5A tan i
      2A10dbB tan pour
      13C7c tanks
      13A2a tann
      5a3aa2C tanpri
      AA1aAa5AAdAAc2AA1b1a tant
      4A6A1e tant qu
      AA1a1a5A1aAA3AA1a1b tant que
      1A6AA1aAe1Ba4A1AB tante
      13a tante a
      8A4a7A tante elle
      ab1a1bA6AaAB1b5A tape
      1B11b tape sur
      2AD1c5A1AAc4A taper
      13b taper sur
      13AbA tapin
      13a tapisserie
      13b2A tapissiere
      2c10A1A tar
      7A3A1b7A tarbes
      BAaA1A1A2AAAcAd2cA2A tard
      2A4A5a1a3a tard je
      15B tard le
      11a1AAa tarif
      13AAa tarifs
      7A5a1A1A tarte
      14B tarte o
      AaA2D1c5GfD1A2e1AAA tas
      7b5AAA tas de
      7A5a tasse
      10A2d tata
      2A8h7A4B tate
      15a tattoo
      13b taught
      13b taught me
      13BAe taux
      13DAe taux d
      13b1A taux de
      13A1a tax
      13A1d taxe
      6A8a taxi
      5bA4ba2A3A4a tbh
      4Db7F1B3c tchao
      13b tchatche
      13B1b tdah
      caa1b1DiaAdFCOc1bacaafeCb te
      1a1cA8AAa te di
      1Ad2a5bCB1A2C2b1b te dire
      1AA8A1bc3a5a te dis
      5A1a5ABD6d te faire
      7a5aA6A2a te jure
      a6A5b2A te ka
      7A5D2A1Ad te laisse
      2A2A7bAa6A te le
      4bD5A1BBh3A4b te parler
      b1Aa1dA2A1AaDA1bb1a1A1d te plait
      3A3Abac2CA2aa1b2a te ple
      7A5cAB2c2A1A te regarde
      7A5A3A3a te remercie
      2c2a9B te repondre
      15A te sert
      7a5A7A te tro
      6CD5Cag te un
      6A5bBbB3c tea
      6A2B3d1a teach
      9Aa2f1C3A3a teacher
      9A3a1B teacher is
      15b3A teacher told
      6b6E1b teachers
      13CBc teaching
      4a1cA4AB team
      7A5a tech
      13a technical
      2A10a1A technicien
      14AA technicienne
      5A7a technique
      3A5a7A techniques
      1A4Aa5cAA5A techno
      13B1b teenager
      22b teinte
      AA1c8AA1AA3A2d tej
      2A1AabA4dAAda2bAAA1A tel
      13EA1c2b tel a
      3AA8A1b4A2c tel de
      13b tel et
      6AA4AhaAA1B tele
      6c6DAe telecom
      1a1A2Da4Ac2ba4Ac telephone
      14AB7d telephone de
      6A6B1d telephone des
      6Aa telephone et
      5AB6c1A7a telephone je
      13B1B telephoner
      6A6B1c telephones
      2eA2AB5Iec2a2Aa tell
      2BA9Edd6a tell me
      2g4A5ABA5A tell you
      5A7a1B4b1b telle
      15a8b tellement
      1A13CA1c3a telling
      13c1B tells
      13a1b temper
      14b temperature
      2CAaBaAA2aa1aCaAAb1bA1B temps
      1A9Aab temps a
      12a2A temps avec
      2b8a1a1D temps ca
      11A1CAbb4a temps de
      13a1A temps des
      13gAC temps dure
      11b1AAb temps en
      13D1b temps et
      14AC temps fera
      13C1a temps il
      2A12aa3A temps je
      13B1a temps livrez
      1A9c1a temps non
      1c11D1b temps pour
      13a temps sur
      1a9A1dbA3A4A ten
      13A1b ten minutes
      1A1A9CA8b tenez
      1A11A9a tenez pas
      5A7d5A3a tenir
      13b tenir la
      13d1A tenir un
      12bA1B tenons
      2A2D7B1j6A tension
      2B8eAbAA6A1A tente
      13a tente pas
      15c4A tenue
      14bB ter
      13c1a8a term
      5A7AAa1A1d terme
      13c1C terminal
      1aA4A3A1fAC terminale
      13a terminale pro
      a4A6aBAA2Bd3BC termine
      12AA1A3c4A termine pour
      a11AA1A3a terminer
      6A6ABb terrain
      13B1b terrain de
      13a1A terrasse
      13g1C3A terre
      13b1A terre et
      9Bb2Ac8A terrible
      13B1e6A territoire
      1cAcabBd1aBAgIebA2baAAaD tes
      1A1b7A1B1C4c2b tes notes
      7a1a2Ab1d3a2A tes questions
      6BA6eC tes un
      1BAA1A1B1a1b1fA5b1A test
      2b8aAbAC1a1A4b teste
      13e1C teste des
      2a4A3fAdB9B tet
      13dA tet moi
      1BhB1A1c1aAAbBDA2BCBA1Ab tete
      7a3A1ABb8c tete de
      2B12A tete je
      13a tete qui
      2cB9C4A tete vide
      13a2A texte
      7A textile
      2a4b5A tg
      6A6e1B th
      8cB3dA3BA than
      13A than a
      4A3A3aa1bA1Ab thank
      4A3A3aa1cA1Ab thank you
      1A2AA12BA1c2a thanks
      21b thanks a
      5A6AC7d thanks for
      acBBAaAB1ab1cdE1bAeaD1dgc that
      5A7AA1a1A that again
      13d1A8A that be
      5c9B that even
      5A3AA4Bb3A1c that for
      2A6Aa2b1AA that in
      13c that kind
      aA11E9a that last
      1a9b1a1BA1e5a that one
      15AA5A that question
      AcBA5a1C1gABA2d1dAEc that s
      13a that sort
      1a14A4a that was
      5A7B10b that works
      1c11A5A that wrong
      b3CCbDAaBaAd1d1aBCBa1da the
      15B1A the bac
      A6B5BaB5fA1a the best
      12A11b the better
      13a7A the big
      13CA8f the bit
      13a1A the bonnet
      A3A6A1e1AA2B4A the bus
      13D1e the canteen
      15c7AA the cap
      13D1d the closest
      12A2A the cold
      15A the d
      13e1A the day
      13B1b6A the difference
      15a the door
      13b the dream
      A12c1c3BA the end
      13C1b the federation
      11g1A1A1A6A the fence
      B12d1A1a the first
      9aB2A1c3A the french
      13b1C7B the garage
      13c1A1A the go
      13a1A8a the ground
      13A1b the hours
      13a the internship
      13A1C1A1bb the interview
      13a the kitchen
      8A1b4A the language
      e11ABAAAC the last
      13A1A6A the local
      3f1A7B1B the lot
      7A5B1a the machines
      13B1b the network
      A12f3A1B the next
      iA4A6C1GAAA2A the one
      13b1B the only
      1A1A9C1A1A5c the part
      6A8aa the phone
      12A2B2A1A1e the point
      13A1A the previous
      2A12c6a the purpose
      bb3a3A1Abg1AaCB3B the question
      A8a5c1a4A the questions
      13b the rain
      13a4a the same
      1a2AAc3A2a1b7A the school
      13B1B the schools
      13A1a the shop
      13b1A the smell
      15A the state
      13h1C the station
      13B1c the students
      6b6F1a the teachers
      3B9C1A7a the thing
      13C1A1e6B the top
      11a1c1a the train
      13A the training
      C12C1c1c the very
      15A the wall
      3A9a1a the way
      13DfA the weather
      13A1a the week
      A2d9a1BAe5A the whole
      6A6a4A the workshop
      1A12aA the world
      Af10AA1A the wrong
      13d1D the year
      13c1BB theatre
      13AbB their
      3a3A5bAa6A them
      13B4d theme
      1B5b3aAEdB3d1AA1c then
      4a8D theo
      5A5A1cAd8A theorie
      bdAAcabA1aa2DBdA1Cc2AA there
      a3A1a2aa2FAAA5b there a
      8ba there an
      5A7c1D there any
      1b9bAHca2AA there s
      5b3A4Ac3b2C these
      13e8B these schools
      1A3AAA1B3gAb4A1AA they
      1A13a7A they make
      5A7b1a they re
      9B3i1D they teach
      1A3B1g5BAC4AAA thick
      13d1A7A thiers
      2Ab1e1c1A2bHADAe1Aa1Adb thing
      3a5A3B9a thing about
      2AA1A1b5a1A thing i
      1aAA1B1A1A3dAc4b1AA things
      1A11b1A things apart
      2a2AAA3daabB2Aa4A think
      14b think it
      2c3A5B2B think of
      5A5AdB4A5a think so
      13c1A6b thinking
      1b11B third
      1a thirty
      1Ab1Adbb1aeABIBbCbfaBaeAB this
      2AA1A4a2gA2d1A2B this chat
      a17a this i
      8c1b4D this in
      5A1f5D1B3b this is
      2A2A1A4Ac1CA1eB2b this one
      B14B1Ab3c this question
      13A1b this school
      5f9F6A this thing
      17A this year
      15BA2A2g tho
      15d those
      1Af8AAA4A thought
      1Af8AAB4A thought about
      9a1A1a three
      2A2bc6F1b1a1A through
      6A8a1a through the
      2A3b6A1C through to
      12Bf1B thune
      4aBA4bAfbC2A1a3b ti
      13B10c ti freezers
      6A6a1A ti moun
      12A2e6Ba tien
      12A10b tien pas
      13A tiennent
      2Bba2A1a1BgEA2A2aac1b tiens
      12aC1a4ab tiens a
      11BaB10e tiens et
      2Ab8d10aD tiens pas
      4a8A tiens salut
      1a11d1C4A2A tient
      15A tient pas
      13b1C4A3A tient un
      13b1A tig
      13AaB2A1A tiktok
      6b1b1A2I1e til
      10A2D1g til de
      13B9a tiler
      13a1A tiles
      4A8iAC1A5A till
      15a timber
      5A7gCbc2a1BBA time
      13dBbA5A time do
      13a1b time does
      13AeC6A1a times
      2A1A8d1A timide
      13A1a timoun
      3A9c1A tiny
      1A11B1A6Af tir
      14a tiramisu
      3aA1A6C1A3aA2e tire
      3A15a3A tired
      1A11c1CA3a1bA tirer
      15a tissu
      13A1b tissu et
      13a1A tissus
      3a9C1d titre
      13D1e titre de
      13a titres
      7A5c1A tle
      2bA1be1a1dd1FCaAcbdaBbBb to
      5Ad1A4AAB2AA4a to a
      6c2A3a1A2A to an
      1AA2A4a2A1A2g3AA to answer
      1ac1A7agAE2AA2A1B to be
      13a1A to become
      15A to carry
      1a1A4A1A2b4A3B to change
      11Aba1A to come
      13d1E3A to customers
      2cB9BAE1aA3h to do
      8BcC2A1Bb to english
      2A10B1A1A1c to finish
      Ad11A to fix
      10A2b1A to france
      B7ACg2CA2B to french
      11A1a to get
      11A1b1e2Ac4A to go
      aA9aAa1a8c to it
      2A10E1g4A1e to know
      5A4a2A1a to learn
      12Aa10e to live
      20a to make
      3AAaA1ca1B2cb4c3a to me
      4b8A1b to meet
      2e8A1B to mind
      13c to my
      13A1A1a to redo
      13c2a to repeat
      19a to run
      2c2b5c1a1DA1C3A to say
      15c to school
      aA9a1b1A to see
      11bAB5A4a to sleep
      6b6A1D to someone
      B12B3b to square
      13C1d to start
      6a4b1A1a2b5A to talk
      a1A9aA4A5b to that
      g4AA5ADAG1ba1AAA1a to the
      15A to train
      5b9D to type
      11A1b1B to weld
      5A7c1A8A to work
      5b8A5A1A to write
      2A1bd7A1bA1a1A1a to you
      13a1A toast
      12A1CaA2c2A today
      13b together
      A1BAbBBdab1BADe1BAbA1ba toi
      4aA9a2A3b toi ca
      7A6aA2a toi de
      9b3Ab toi en
      2A2b1a5aAB toi je
      7b5b1D5a toi la
      4A2a5B1B5c toi le
      2A2B7BCf4A1A toi qui
      4a1BA5daA5AA toi tu
      13bAA toile
      A6B6aba toilettes
      1A4A5c1AA2A4A toit
      13a toit avec
      15A toit de
      13a4A toit en
      13c1A toits
      13a toits en
      12Bd toiture
      14eA4A tokyo
      13c1B tol
      1c1a1AAA5bAAAA1Ae1Ab told
      13d1b1A1A3A told me
      1c1a1A7C1D4c2b told you
      13a1A tole
      13B1b tolerances
      15a tolerie
      13a1A toles
      4a tom
      13b tomate
      15a tomates
      AA1a7a1bCA6Ab tombe
      13a tombe dans
      13aAA tombe en
      23A tombe juste
      13d tombe malade
      13a tombee
      13A tombent
      1A1A7AbDba2aA3a tomber
      18cA3A tomber cette
      13Ac8B tomber le
      14aA tomorrow
      BaAcbeff1Ab1AIiGdAAccaBAB ton
      3c9AAA3A ton fichier
      14A ton film
      2Aa1b7bAA ton site
      1A2Ag1B6Cb2Ad ton truc
      13ac3aA3c tonbe
      A12F1f1A tondeuse
      13a1A tondeuses
      9A3a tondre
      aA3A3B3eBC3A3b tonton
      13a tonton a
      15A tonton est
      13a9c tonton moi
      aaA1AA5AaCAe2b1A3b too
      12ca10B too far
      13b1A too much
      5A7A1b too old
      13a1A took
      13a took the
      13e1C tools
      7A1bAA1a1A1c3b2C top
      13c1A1A3A top chef
      15A tops
      5b3A3b1AA tordre
      13a1A tordre du
      13AAb6A torture
      7B3c tosser
      eABAA1A4AAh1B1BAA1Aa1A tot
      2fA1A5B1G1c2A1b3A total
      1a1d7AA4b2A2A totale
      3b9A9B totalite
      12da1B8A touch
      abAA1A1A4aC1c2c2a touche
      12aa1A touche a
      2A9Ad4a touche pas
      12ab1b touche un
      13b1A touche une
      12BB1b6A1a toucher
      13a1B toucher a
      15a toucher la
      13A1a toucher une
      AA2BaB4a1eBABCABBAAA toujours
      11a1b7A toujours a
      11A1a1A toujours au
      3A toujours dans
      13a2A toujours de
      13B10A toujours dehors
      13C1a6b toujours des
      3A7c1B1A1A4A1A toujours en
      13a10A toujours foutre
      13A1A8a toujours je
      a12a10A toujours la
      13a toujours le
      13b1A1A toujours les
      13B10a toujours moi
      1A9A1B10c toujours oui
      2b8AdF6A toujours pas
      13b8B toujours pourquoi
      13a toujours que
      6B6b toujours un
      12AC10b toujours voulu
      13a1A toulon
      6A3a2A1a1A toulouse
      d11AB1A tounen
      13b toupatou
      3A9b1b toupre
      cB2A2A4cB1b2a1a3A tour
      15b tour a
      7A5eba2A tour de
      13a1B tour et
      13a tour j
      1d11B1A3A tourcoing
      9A3a1A touristes
      13a1Ab tournage
      a10bAc1Ea tourne
      13A tourne avec
      A12b1A tournent
      B4a7F1ga tourner
      13A tourner l
      A4b10B tourner la
      A12a tourner une
      1A2A8g1D4A tourneur
      13a tourneur fraiseur
      13b tournevis
      13a tournoi
      1b11baA tours
      2A1Ab4A1bB1B3Aab1Bd tous
      13a1A tous ensemble
      2BAAb4Aa1Bab3A1a2f tous les
      3a9B6aa1A tous mes
      13a10A tous ses
      13a tousel
      15a toussaint
      CAddaFCBAAb1BaCbEbC1ABaFe tout
      biAA7BAQ1A1B1AA1adl tout a
      13c5A tout arrete
      3A9A3b tout au
      13a tout bites
      1A10AAAb8g tout bon
      3A tout briller
      1a1b8Bb7a1bA tout c
      1BAdBAa2a1BAdai1AAAa1cAa tout ca
      3A7Aaa10b tout cas
      1DCh3A5iBIDB1Af2DB tout ce
      1b11B6B3f tout compris
      13E1A1a2a tout d
      13A1b1b2A tout dans
      a1da7aAE1A8c tout de
      1A1A9C3b2A tout debut
      11f1D3A6A tout depend
      13D tout depui
      3A9E1A4A tout depuis
      3A11a8A tout disparaisse
      3a7BcA3A6B tout du
      13c tout e
      3a11b tout effacer
      13a1A tout elle
      2A6b3b1A tout en
      AABd1A5aAm1DAB2A2bA tout est
      2cC9FdA1A tout et
      13a tout faire
      3b9a tout hein
      1aD10b tout j
      1BE8ACe3c6a tout je
      13b1A8a tout juste
      1c1A8aB1A tout l
      3A1d4A2AaC8a tout la
      3A9a1A tout lajounen
      1C2dB1A2bbab1bBc1ACAA1B tout le
      12bAA tout les
      2b8A1C tout m
      11Acc10A tout mais
      1AAB7Abi1A1B2Ab2B tout me
      3A9a1A tout meme
      3a9C1A1A2A tout mes
      3A8CC3a6g tout moi
      3e8bH1A4A1AA tout mon
      4b8b1A1A tout moun
      15B4a tout note
      13B1a tout on
      3B9e1a2B tout passe
      1A10Aa3A2A3b tout petit
      13a10c tout petites
      3A9A1A3g4A tout pour
      13b1A tout pres
      13B6b2A tout que
      3A13b tout recommencer
      3B7A1G1dAd1A tout refaire
      1A11A1C1d tout reprendre
      2AA8ca9cB tout sauf
      1D1c9e1c1B2B1bA tout se
      13b tout sel
      2AA1a3AaAAb1a1B1A2A1B tout seul
      2A2A7b1b tout simplement
      3B11B tout soit
      3d8Aa7A1AA tout sur
      13d1A5A2B tout travail
      2AB3A5i3A3D tout va
      AA1bbaAA3B1FB1AeadAeaAa toute
      3Ab1A2a3C5B1a2A toute l
      AA1b1a4A1afACA2DAA2d toute la
      13a3a2A toute le
      3a9E1A5f1A toute ma
      3b9C toute me
      13a3A6a toute petite
      B12C1b1c toute premiere
      a11cB1b2A5B toute seule
      A1AeAA1A1a1bAAbA1aA1aB1B toutes
      3a1A6AC1b3a2a toutes ces
      9a1b1CcB1e1AbA toutes les
      3a11A1CA3AA toutes mes
      13b toutes ses
      1aaA1b7C2AAB1b2a town
      3A9a1A tp
      b1A2A5bABBdA2bA1A1A tps
      3h8BE4A2A1B trace
      13a1b7B trace de
      3B9B1a traces
      3A9g1B7A traceur
      13a1A traceur des
      A12c1A tracteur
      15A tracteurs
      A3A8c tractopelle
      13a1A tractors
      3c9A trade
      5A7d1B trades
      15A traditionnel
      13a traductrice
      8ABA2Acd traduire
      5B2AbA2Cc traduis
      5B3aa2A traduis en
      4A5a2Bcb traduisez
      1A9aaAaBa train
      15A train as
      a10A1B1aa train de
      13DcB train pour
      13a1A train une
      13a1D traine
      15b trained
      13H1f trainees
      15A trainer
      13a1B trainers
      17A training
      13c1A7A trait
      7A6Aa traitant
      4A2B5e1Ba2b4A traite
      7B5f1A traite de
      11Abb1B8B traitement
      6a2Ab2B1a3A traiter
      13b1A traiteur
      13a traiteur pour
      A4c7BAd trajet
      12aA trajets
      5A8Aa3A tram
      1A tranchant
      2B8eBBAb tranche
      2c8cBD10A trancher
      4c6ab2B3ba3A tranquille
      13c tranquille dans
      6b6B transfer
      6a6B transfer moi
      3A9A transforme
      3A transforme les
      9a3CAf translate
      2A3a8e transmettre
      2A2A7a1A transpire
      12AaAa transpirer
      12bf1E transport
      15A transporter
      ab11B1a7A transports
      13cA trappes
      ADB1A1AA1BAabcA4a1A2a travail
      13C1a3a travail a
      13a travail avec
      13b9A travail c
      13C1A7ab travail d
      12aA1A travail dann
      13C10b travail de
      13A10b travail dehors
      4A8b1A travail du
      7A5c1A travail dur
      13a travail ek
      13b1B8A travail en
      5a travail je
      1A10BB1b6aa travail la
      13a travail manuel
      1A11d1a travail ou
      15B travail qui
      13a travail tout
      1Ab2AbA1A2BB1a6AAa travaille
      13a1B travaille a
      13b10a travaille avec
      13b1A8A travaille bien
      13A travaille dans
      13A travaille de
      13C10a travaille dehors
      2b9BA travaille en
      13B1d travaille le
      13A1b travaille o
      13A1A6a1A travaillent
      1A1A2D6aAD6A travailler
      13b1A travailler a
      6A6c10a travailler avec
      15B travailler dans
      13A1a travailler de
      12A travailler dehors
      13a1B travailler en
      13B1b travailler l
      12A2A3A travailler la
      12aa10A travailler le
      13A travailler les
      6B8a travailler sans
      12aA travailler seul
      13a1B travailler sur
      13C1e6A travaillez
      13e1C travaux
      15A travaux de
      13a1A travaux publics
      12Ab1a travay
      1a travel
      ag11BAA1a2C2bA travers
      13BcA traverse
      5A3a2Ac5A tre
      13c tree
      13a treehouse
      13a1B trees
      13a1A treize
      2A10d1A tremble
      7A5b trembler
      1A11b1A trempe
      4aB9f6A tremplin
      ba11c1B trente
      15a trente ans
      13a trente cinq
      1b11C trente kilometres
      13b1A trente minutes
      1B1AAb1a1C2dE1C2a1AbA1a tres
      7A5E1A5d tres aimable
      13a tres beau
      5A6BBA6A2c tres bien
      5A15a tres content
      14aA tres fort
      1A4b4BfA10A tres peu
      13a5A tricot
      11baCbAB tried
      13a1A trimestre
      7d6BB triple
      9a3AcA triste
      cBa2BAc2AcbDaccAAa3A tro
      1A11b1A tro bien
      2A10a tro bo
      13A tro ca
      5A7hAB4b tro de
      5b5a4A tro dur
      b11eE1e8B tro loin
      1b10bC tro peur
      a12B2b3A3A tro vite
      5a6Aa troi
      aC1A4B1ABAebDAC1Ab3A trois
      3A9D1e trois ans
      1A11fADAC trois fois
      13a trois freres
      13a trois heures
      13a trois jours
      8B1A2b trois langues
      2a10A trois mois
      13a trois quarts
      2A10C1a trois semaines
      1f7A3E1A6b troisieme
      1a11A troisieme a
      4A8b troisieme au
      13A1a troisieme dans
      1a11D troisieme mais
      1A11a1A troisieme prepa
      13a troisieme segpa
      13a troiziem
      2A10b1A1A troizieme
      AF10ak2Aa1B trompe
      1D10cB10a trompe c
      1A11h1A trompe d
      1F11j1A trompe de
      1e11D trompe desole
      1B11b1A trompe souvent
      1b10BD1A trompee
      AfA10A1C8A tromper
      1A5A5bAd trompes
      biB2B7FAa3A2AA tronpe
      1B3A7c1a6A tronpe de
      ab3A9A tronpe moi
      aACA1eA4aaA4eaAbA1d trop
      A12C10a trop bien
      2A8aaa1A8A trop ca
      2a2c7C1b trop ce
      12Afc trop chaud
      5A5Aca10A trop cher
      5e7B1A trop complique
      13a trop d
      aAb9ab2A trop de
      5e9A trop difficile
      2b2A4a4A trop dur
      2A2A7c1A trop en
      13a1a2bA trop envie
      11aaC trop froid
      13A trop gentil
      2C3a5aB10a trop j
      5A7A1b trop jeune
      13a trop la
      12bB1b trop le
      a4A5ccC1ca7C trop loin
      13E1B3f4B trop long
      23A trop mon
      A11ac1B8A trop peur
      2A8eaD10A trop rien
      13a1A trop satisfaisant
      13a trop style
      13A1B5c trop sympa
      11A1G1g trop tard
      AA10ba1a trop tot
      ad3bAA4AD1Aa1A2A1a trop vite
      13Db trottinette
      13b trottoir
      13b trottoirs
      A1g10H1a trou
      2e10F1A trou noir
      13c5A3A trousse
      13b trousses
      a1g2Cca3A1CAeA1AABAAAC trouve
      13b1B trouve a
      2A10d6A trouve ca
      2a10A1A trouve ce
      b12a1B trouve la
      13cAA trouve le
      6b6Cc trouve moi
      2i9AM trouve pas
      2d8A1F trouve rien
      13AAb trouve un
      15C8b trouvent
      BAA2A1A5Aac1A4c trouver
      2A12A trouver des
      13C1d trouver du
      13a1A trouver la
      13a trouver le
      13b1A trouver pourquoi
      2A2AA6Bac trouver un
      13ccE trouves
      1cBCa1Bab2Aa4bAdAA1f truc
      13bb truc a
      14A truc avec
      1B5b5a truc c
      5A5A1a1A8a truc comme
      13a truc dans
      1a5b4AC truc de
      13CAA7b truc du
      13a truc en
      6A3A1Ab5b truc je
      1A1A8bC1A7a truc la
      13b9A truc lourd
      13a truc o
      5a1A5cAA7a truc ou
      bb11b5A truc que
      1a1A8baAa truc qui
      aa1A9EAa4a2b truc sur
      13a7A trucks
      1A5A3AaaA7ab trucs
      12aB1a7a trucs de
      13C10b trucs lourds
      13a trucs ou
      13B9cA trucs sur
      3a trust
      2A2A4b4aAb try
      2a10aAA trying
      baAcAa1dbcc1bMfbd1aabbcc tu
      3B1B1BA5bCe3d1A tu a
      14eD tu aimes
      Ae1B1C1B2A1CdcI4d1AAb tu as
      2A2h8AAA3B tu attends
      3a4b4BdI2A1cA tu c
      3A1E1cd3ABAh1A tu comprends
      5A1a1aB2Dfb5A1AA tu connais
      5A6AE1d8a tu crois
      d12AABc3A2A tu demandais
      11A1d2A5C1A tu demande
      5c7DAEB5f tu demandes
      1A3A1B6Ccb1A1A1AAd tu dis
      A12AAAd1A1B1AA tu disais
      5b1A5AAA6c1A tu dmande
      11B2hE tu dors
      5C4a3BBA3c3a tu ecris
      3b9A1A tu effaces
      aA1ACBAAA3cidJ1b1aBAAbB tu es
      1A1A1A1b1A3aI1A3Bae tu fais
      3A9A1d4D2b tu garde
      3b9A1f4D1BA tu gardes
      1A1A2a5ACABAA2A2d tu l
      3a1A1b5BaaAAAA3e tu la
      3a3aaA1A1D1a2A4e tu le
      3c10AA5AaA tu les
      aaAb1A1a1Ba1AcCB5aAAd tu m
      b4A7cABb3b1A1A tu ma
      7A6eC tu manges
      13A2c4a1Ab tu mas
      AAcA4Aa2BgBAEb1ba1ABA tu me
      9Aa2b tu mets
      23a tu n
      5d1AdAa2AAAB3A tu parle
      7abBa1cACAc tu parles
      5b4a3C1b3bA tu pe
      14dBA5A tu penses
      aBB3CA1ab2Cdcb2AdAAbA tu peu
      BBAdAAaAAdA1cfBGcDc1b1AaC tu peux
      8A4abB5AA tu preferes
      b2a1ac1B2aaE1Aaa4AAa tu px
      2h2A9C tu que
      A11aaaBA tu reves
      12b1B9A tu rigole
      2BBA4aacbabDBa2d1Bab tu sais
      2A5A1a2BAf tu saurais
      3B5aA1AAbA4d2AA tu se
      5A1e5B1aA5A1A tu sers
      13A tu supprimes
      4a2A6dbA5b tu t
      1a1A3B6Cf4d1BC tu te
      5a1baa2aBBBA1a tu tu
      2B10CbDb3A1c tu vais
      4bA8CfA1A1B1g tu vas
      AACC1iBaA1aa1j1AB1d1C1AAB tu veux
      aaa3bA1A1dalBCC1ab2BaB tu vois
      15A tube
      2A10b tue
      13a tuile
      1A11Bb tuiles
      13b1A tulle
      13a tunes
      13A1a tunisie
      8bACA1b turc
      13A1b1b turn
      B12A1a7Aa turned
      A12A10b turned 15
      13b4AA turning
      11a1c1AA tuteur
      13a1A tutor
      15A tuyauteur
      7A3A1Ae4A twa
      13c1A twelve
      11A1b twenty
      1A10Ab1A twice
      11A1b5A twin
      13a twingo
      14A twitch
      1A4Aa2AdbaAC3A4C two
      11A1a two hours
      13a two weeks
      1A two years
      3A1b1b5DAeA3B1A1A type
      5A type here
      13c1A5A1a typed
      15b types
      6A6abB typing
      1c11A9A typo
      8baA2B1Bb u
      13b1B uber
      11BAD10c ui
      13c6A uit
      13acA ukraine
      13c1C ulis
      15A ulis college
      11b1a4A5A ulisse
      a10b1a1A2a3a um
      AADCBdaABD1bCAdcC1EAc2EC un
      6A8b3a un a
      13a un abri
      6c6E1B un adulte
      1Aa10c un ami
      7A6AA5f un amour
      A9AAAf1A un an
      15A un appareil
      13A1c un apprentissage
      11A1iAI8A un atelier
      6b5A2A un au
      5bA4B1c3bab un autre
      5bA6E1a un bac
      11A un banc
      13a un bateau
      13a un beau
      13bAA un bebe
      13b1B un bloc
      6D6Eai5bA un bon
      6AA5B1e un bot
      13b1A un boulot
      7A5b un bout
      c12AAa un bouton
      6AA5aA un bras
      13Ge un bruit
      9A3C1e6B un bts
      6AA4adA un bureau
      13bAa3A un bus
      13B1a un cadre
      17A un camion
      12Aa un canape
      5b7c1F un cap
      13a un capot
      6A6D1e un car
      13b1A4A un carnet
      13C1a un carrossier
      15a un casque
      5A7f1A6A un cfa
      5AA6e1A3A un chat
      13a un chateau
      13dAA un chien
      13b un clavier
      13E2a2c un client
      13a1B un college
      15a un compte
      13a un concert
      6d4A1FAA3AA un conseiller
      13A1a un contrat
      13Aba un controle
      13a un copain
      b4d5jCA1D4aA2B un coup
      13a un couteau
      d12CA un cran
      4B1f2A3b1C3cABa un de
      A6A6a un derriere
      15B1a un deuxieme
      6A6D1e un devis
      6A6b1D un diplome
      5B7CAe un don
      6A6aAc un dortoir
      6A8f un dossier
      6AA5baB un ecran
      6A8a1A un eleve
      Aa4f6C1D un en
      11A1b un endroit
      13D1a un enfant
      13a un entrepot
      5A7d1f2AA2a un entretien
      13A1a un etablissement
      6e6I1C5A un etre
      1AA2dA6DBA4A un exemple
      13a un fil
      13a1a4A un foyer
      13c1A un frere
      13a1A un gamin
      13a1D8a un garage
      13b1B un garagiste
      13BaC8a un garcon
      5ac4A1BAB6b1A un gars
      6A14b un grand
      7a5a un grille
      7b5A1B un gros
      13E1b un groupe
      13a un guidon
      13C1e un handicap
      5Ah6E1B un humain
      13a un immeuble
      6f6E un interlocuteur
      2b2A5A1g1B un internat
      13aAA un jeu
      13a1b un jeune
      13C1e un job
      6A4jAcaE8D un jour
      13ac4CA un kebab
      4b1A5Ac1A un la
      13CAf6A un lien
      13a un lieu
      13a1C un local
      13c1AA un logement
      13C un lycee
      6A6c1A un m
      15A un magasin
      6B6c un mail
      5A7b1A un manuel
      6AA6bA un mec
      6b6C un membre
      15A un menuisier
      1ca2AC4A1n1M1B2A1ca un metier
      5A7C1d un meuble
      5b8AC un mode
      13a1B un mois
      6a6aAA un monsieur
      1AA2dA6BAbA6A un mot
      5A7b1A un moteur
      13a un moule
      13c1A1B un nouveau
      5Ad7AC4A un numero
      7a7A un oeufs
      6a un ordi
      6B6Bd un ordinateur
      4A1C6aAh un ou
      12aA1a un outil
      b un pas
      6C4A1b un patron
      15A un pc
      11B1BBB4d3b un petit
      caB1aeCb1BbI1hbFbAA1ca1Ak un peu
      5aB4c1A1A8B un peut
      13a un pinceau
      13A1a un plan
      6A6Ef5A3A un poeme
      Ab11B6d un point
      15c un portail
      13A1b4A un poste
      13A1A un potager
      13a5A un pote
      4bA7a1B un pour
      10A2A1a8a un probleme
      6d6P1C un prof
      5AAA3cAA1A4b un ptit
      15A un quart
      5b7eAA un qui
      15A4b un recap
      6a6a1DA2a un rendez
      6d6C1A un responsable
      13b un restaurant
      13a1A3A un resto
      13cA2A2B un resume
      AA2CABK5ealA1a2A un robot
      5A7g un salaire
      6A6b1A un salon
      13A un scooter
      5b7B1B7a un seul
      5A7B1e un site
      2A9Ba10f un souci
      13D1c un soudeur
      13a un souffle
      15a un sous
      6A6f1H8a un stage
      9a3B1c un stagiaire
      13A un studio
      13b un stylo
      13e1AA un surveillant
      1A un tableau
      13d1A1A un test
      12aaAA un toit
      A12A1a4a un tour
      13a un tournevis
      13b1A un tracteur
      11Acb1B8A un traitement
      1A11c1B un travail
      2b10A1a un trou
      afAA1BA2b1aCcgb2AAA1aa un truc
      13a un trucs
      5A7A un type
      13G1e un usineur
      14Aa un velo
      13c un vieux
      13c1A un volant
      5AE4AAfc6A2B un vrai
      6aB1B5A8B un vre
      13a1B7a uncle
      13A1A7a uncle s
      3b9AAa under
      15A under a
      13A under the
      A4b3baA1a1Aa5a understand
      A4b3B1A1c1Bb5a understand the
      9a3a1C4b understood
      e12A1B7a undo
      Ad1D1aca1AaA1bcBa2BFAdDA une
      13bbB une 205
      13a une 4
      13B1c une a
      13B1c une aesh
      13b une aiguilles
      13b une aile
      13a1a une amie
      13A1b une ampoules
      13A1a une association
      CAB5aAAAAD1db1i une autre
      13d1A une bande
      Ae5a5D1C7A une betise
      13B1f2A une blague
      13b1B une boite
      1B9a1fdB6b une bonne
      13a une boulangerie
      13B1b une bourse
      13a une boutique
      b4A7A1A5Aa une c
      2A10bA une carte
      A12a une chaine
      1A3A7b1A2A une chaise
      11b1D1B8A une chambre
      13A1a une chance
      13Ed une chanson
      13C1A2A4dc une chose
      1A13g2A une classe
      9a3a1A5B une client
      2i10FA une colle
      1a11B une connerie
      4a1a6a une conseillere
      7A5Ac une copine
      1e11C1A une coquille
      13b une corde
      15A une cuisine
      A5g3A2B1E8A une dame
      1f11CbB une de
      A12cAA une demi
      13C2e une deuxieme
      1B2BeA3a2aAH6d une ecole
      1A11e1D une eleve
      10a4d1A2A1A une entreprise
      6A6aBb une equipe
      6A6C1A une erreur
      13A une etage
      bA11C1A une etape
      7A4AabB une famille
      1j4A6I1B4A2A une faute
      7B3A1e1A8A une ferme
      14AA1a une feuille
      5AA3AA1Cfc6c1A une fille
      11B1B1ad une foi
      1B3AA5eFDeaa6A une fois
      13a une foret
      4A une formation
      5A7a2A une fraiseuse
      13a1A une fuite
      13A une golf
      15A une grande
      7a5bAA5A une grosse
      13a une grue
      13a une hernie
      11a1kBD3a4A une heure
      13aA8A une histoire
      7d5BBA une huitres
      2A2c7Cca une idee
      1A2A1BBA4Cce6A une il
      13a une jambe
      4a8a1C une jeune
      2A8A1B1f6A une journee
      cb11A2AA une kestion
      5A7a une laiterie
      13aa1A une lettre
      15A une ligne
      5b7b1D4A une liste
      B6B6ca2A une machine
      AA11a1a une maison
      1A une maladie
      1A2a1a6a1B une menuiserie
      5AAA5beE6a une meuf
      13A1b une micro
      13b1A2A une minute
      13a1A une moto
      13a une nacelle
      13a une niche
      15C1a une nouvelle
      11b1bC une nuit
      13A1a8A une oreille
      A15a une otre
      a12A3b une page
      13A une par
      6A6a une pelleteuse
      5A7B1b une perceuse
      6fA2A1AI4A2AA1A une personne
      4cb1A5aaA une petite
      5c7AAA7A une phrase
      7A5e1BA une piece
      6A6A1d une piscine
      1B11a une place
      13a3A une planche
      4a8a une pme
      13D1f une presse
      A12b3A une prise
      13a une ptite
      lAa10A1ABCA2AA une question
      A5A8D6g1A une raison
      7A5Dca une recette
      B12a une remorque
      1e3b7bAA2A1A2A une reponse
      1A11a une roue
      13C1e une rqth
      13b une salle
      13A1a une scie
      15A une scierie
      1A14b7b une seconde
      5B7cA2a6B une semaine
      3a9C9Ab une seule
      1A11Aa une sorte
      7A5b1a une table
      13a1a4A une tache
      7a5bBb une tete
      13D1c une tondeuse
      13B une usine
      8aab3AC une version
      1A11a1A une veste
      13B1b une vidange
      2A10cAA une video
      13A1b6A une vieille
      13aA une vingtaine
      13b une voie
      13B10a une voiture
      6a6A1a une voix
      6a6AA une vrai
      7a5BB une vraie
      5Ac6A1C8A une vre
      13A1d unfair
      6A2A3A uniforme
      13b unique
      3A5b1B1A9ad uniquement
      13a1A unite
      11a1A univers
      13b1a unpaid
      13a uns
      13A1c7A until
      baA2AAB2AAB1A4acbABe up
      4A2A5CAc5c up a
      15a4aA2a up for
      13a1a up in
      23Ab up my
      13a up old
      13a1a8A up on
      a14A up the
      7A5a1C4cA up to
      2A10c up with
      10A2A upe
      10A2A upe 2
      13a upholsterer
      7f7AA upper
      A2A1abA1abAcaba3A1a2a us
      5ab6CcC4a us a
      1AA3A2cb2D1C6eA use
      9aA2A use english
      9ab2A8aA use that
      5a1b3Aba1a8c used
      5A5Abc8A1c used to
      7c5A1b5A useless
      5A7B1d6A usinage
      A1A3A6hAH7A usine
      13a1A usine a
      13a usine avec
      13c1D usine de
      15A usine le
      13B1a usine ou
      13D1c usiner
      13a1B usines
      5A7J1i6A usineur
      13C1c usineur ca
      9a3A1b using
      6Aa1A3d1E6b utile
      13A1A6a utile a
      13a1B utile pour
      4Ab3a3D3a utilise
      2A1Ab3b3B1c utiliser
      2A12c utiliser ce
      5C6AA1CA5e utilite
      5B9DA5c utilite de
      13c v
      AC1CABAg1aAAbBcbBAA1CC1Aa va
      7A3AAccD2d va a
      4b8d1C5DA va bien
      15B2A3f1A va changer
      1A9b6A4aA va dire
      1a9a1C1c3aAAb1B va en
      4B8g1B6B va et
      13DfE va gagner
      4A6a1d1A8A va je
      13dA3a va la
      10AA1d6A1a va le
      10A2b va mais
      10a2d7a va mieux
      15b va nous
      12BA1B8c va o
      1A2A6DmE1kA1A3AAF va pas
      13Ba va pleuvoir
      15a va plus
      5A7B8c va servir
      3Ab9AA6A va t
      7g5HBB6A va te
      13A10a va tres
      13a1A6b1A va vous
      5A5B1B1b3AA vacances
      13E1b vacances de
      5A5A1b1A vacances ou
      13b1B vacarme
      15A vacarme des
      12Ab1A vache
      13a1Aa2A vaches
      14Aa vacs
      aaCdDdbA1abbbF1dD1afbAcA vais
      15c vais a
      13a1A8b vais always
      15A3b vais au
      13b vais avoir
      9a3a vais been
      4B5ABBg10c vais bien
      13a vais chaque
      13a vais chez
      2A2a7C1eb5A vais dire
      13Eci4A1A vais etre
      1AA10d vais fais
      2b2A7a1A6b vais fer
      13b5B vais fere
      1bAb1A1A5fAa3B2A vais got
      13C5b2A vais had
      13b vais just
      6e6D vais koz
      2a9bB vais never
      1a3A7B6b vais noted
      1BB2CB4AAf1iA1dC3A vais pas
      11A1b1b3D3b vais plus
      2B11AB4A1a vais savoir
      1A11d vais sur
      13A3a vais tout
      13a1A vais travail
      13a vaisselle
      1c13a1A valence
      1c11B valenciennes
      13B1a valeur
      cAA8B1AAC4a3e valise
      15a vallee
      13CAb valognes
      13a1A valorant
      24A van
      6A6b vandre
      6A vandre de
      13c9c vanne
      1b13A vannes
      15A varices
      bA1AbA1B2aC1GAAaadbc1c1a vas
      bA1AB2A2aC1FdCbaead1D1a vas y
      7A5Ac vase
      7a5B10b vasy
      15A2a vaudrait
      13A1a vaulx
      13A1a vaulx en
      12bA1b1aA vaut
      11AAAA1aa6d vazi
      13c vecu
      13a veg
      13a velay
      8A4a1a velin
      1A5A5aAbA6A velo
      13B1c velo a
      15A velo association
      4A8A3A velos
      6A8a1b6A venait
      3a9A1B vend
      13a1B vend des
      13a1A vendanges
      13a1A vendeur
      13a1A vendeuse
      15A vendome
      13g1C vendre
      11A1cA1A vendredi
      13b vends
      13a1b vendu
      9A3cAA veneer
      5A7E1fb venez
      B1A1acA2a1A1F1iA3A2Aa venir
      13b1B venir a
      13a1a venir chez
      13c1A venir ici
      B10A1A1cA3A venir voir
      1a11A venissieux
      a11Ab1a venons
      11bAC10a vent
      1b4A5Ab1A1A1A3bA vente
      15A ventes
      13a ventilateur
      3c6AcAA1B4A venu
      3A9A1a venue
      13b ver
      13a1A verandas
      13a1A verdun
      1A13b4a verifie
      1A1A9B1c4e verifier
      20c verifier ce
      13A6b verifier que
      13A5A verite
      13b1B1A5A vernis
      2a8cBb1D3B4C verra
      2c8B1b1A verra bien
      11A1d1B verre
      2b2aa2a1A2Ad5A vers
      9a3B1b vers l
      13b1B vers la
      13G1f vers qui
      13B1d vers quoi
      5b9A vers une
      13b verser
      8bdd2CAH5B version
      9bA2A1A version anglaise
      9Ab2AAB5B version francaise
      10a4B version of
      11A2A2A6c vert
      2BA7Abc1B2A3aac vertige
      13a1A verts
      C2A5aA2D1a1c3f2a very
      21c2a very much
      4a8B vesoul
      1a13A veste
      15a veterinaire
      Aa1c2A3a2D1AdAab veuillez
      11a12A veule
      23A veulent
      13a veulent que
      AAA2ba2aBa1cb2a1A1ACBC veut
      13A1A veut apprendre
      13a veut devenir
      1AA2b4A2b1Ca5BA veut dire
      2A veut en
      13a veut etre
      1a11A1A veut faire
      3a1A6aC1d2a4A veut pas
      3A9bcb3A4A veut plus
      1A11e1B5A veut que
      13a1B veut un
      fBac1bbaa1bacGAaEbab2bbA veux
      a17A veux aller
      6A3a2b1A veux apprendre
      11bAc4A veux autre
      6A6b veux avoir
      6A5A6B4c veux bi
      A2A1aa3acB2A2c1A1bAa veux bien
      13b1A veux bosser
      13C veux causer
      1c7aa2B veux changer
      13A3a veux commencer
      13a1A veux conduire
      13d veux continuer
      13a1A veux devenir
      2CA1g5c1b1bB1A3A veux dire
      13A9A veux disparaitre
      1A8a2b veux du
      2A2e2baB2A1A3A veux en
      1A1a2A6bcbA veux etre
      1AgA1A7A1a1b4A veux faire
      a veux fer
      3A9a5a veux finir
      10A2e1A veux fr
      13e9A veux juste
      3b1A7B5AA2a veux kon
      d9b2B3A6A veux la
      2A15a4A veux laisser
      1a7a3A1a1b1A2a veux le
      2A9Ca5A4d veux mon
      13b veux ouvrir
      6d6D veux parle
      6e1b1A2Ib veux parler
      BBEa1DDA1A1Ba2CAAce veux pas
      2Bd1A4AA1GAd3aB2cA veux plus
      A2c1Ab6E4A1A veux qu
      1Aad1a1A3AA2C3AA2AC veux que
      13A3b veux recommencer
      a12D3a veux refaire
      3A2b6A1a4a veux regarder
      13A3A veux reprendre
      bA11A3B veux retourner
      15a veux revenir
      3b9C5A veux rien
      5B7cAB6a veux savoir
      5A1d6A1A4a veux te
      3C9E3c6A veux tout
      13a veux travail
      6A6d veux travailler
      2h2A9C veux tu
      6a6Ada8B veux un
      1A4b6aA3A veux une
      a2C2A4d1D3A2f3A veux voir
      a12A1A2A veux y
      1A8l1BCADA7A vf
      15a via
      13a via ferrata
      2d3AA5aBbA5Aa viande
      b1A20c viande de
      13Fe viandes
      13a1A vichy
      13D1b vidange
      1bcd8aHa3gBBAaBC vide
      13b10A vide j
      13a vide je
      2cc3A5D vide la
      2Be9F6A3B vide tout
      AAAb1A7aB2b1A3A video
      13bAA video sur
      9A3b1B videos
      9A3a1A videos de
      13f1A1A vider
      AAA1AA1A4decE1Ac1AA1A vie
      13b1B1AA vie a
      13B4a vie de
      12b4A vie en
      2Aa9A1a2c vie privee
      15a2A vie sur
      15a6A vieille
      13D1f6A vieille fraiseuse
      15A vieilles
      2a10C1A vienne
      11a1EAg4A viennent
      13A1b viennent de
      1aCAdA3b2bbbcbBB3BcB viens
      1aB1b17A viens d
      a2Aa4a3AABcAA3BcA viens de
      9a2Aa viens du
      dafBAAA2A1cEabCa1AaB1fBA vient
      2aA7A1d1A vient a
      a1A10f1Aa6A vient d
      fbA6a3FeB1aA4Aa vient de
      13C1BA5f1A vient faire
      A1B1A8AAc vient l
      A1a12A vient la
      13b1A vierzon
      7A5cAa vieu
      2A4c1A3A1b1A vieux
      15c vieux tour
      13a1A vieux trucs
      15A vieye
      1c1A8AG9b vil
      13c1A7AA village
      AaB1Ae1A3ABFBaA1a1bAbbA ville
      1d10AB4A4A ville c
      13a ville de
      13A ville je
      1A3f7b1B6A ville ou
      1cA10C ville que
      13b villefranche
      13b villefranche sur
      1A11b villeneuve
      1c11D villeurbanne
      5A7bA vin
      5A vin minute
      6A4Aba5a4A vingt
      11A1b1A vingt ans
      13a1A vingt cinq
      13a1A vingt deux
      13a1A vingt heures
      13A1A3b vingt minutes
      13aA3A vingtaine
      13D1e2a3A vini
      eBAc6a1BG1AAbA1B1Ad vire
      a2A6a2A4A4B vire an
      e2A9D9C vire deye
      13e1a7A vire du
      3A9E9d vire la
      13E9a vire le
      A1Ac8A4A2A2B vire tout
      AAab2A4A1cAa4A2d virer
      3c11b4A1AB vires
      2A8A1cAA3A2a vis
      1b11B vis chez
      1A11a vis et
      13a vis la
      13b1B visage
      15A2a vise
      13B1b8a visit
      5A6a2cA1A3B1a visite
      13A1b6A visite avec
      11AaB1a visite d
      13a1B visite une
      A10c1d1D8B visiter
      13b visser
      1A11c1B2A vit
      13b3A vit a
      15A vit chez
      bb1A3A3a3Bc1AB2aab vite
      5A5d1A6b3B vite fait
      1A3bA6a9A vite je
      13b1A4A vite quand
      13b1aA vitesse
      13a vitrage
      13B2b vitre
      13C1b6b vitree
      15A vitry
      6dA5CbA vivant
      13c vivante
      6b7AB2A3A vive
      6b7AB2A3A vive voix
      12BD10e vivement
      13b10A vivons
      13b vivons a
      2A8Aa2b1A6d vivre
      13D10c vivre en
      bb1A2a2a1bA1BAAAa1A1abA vle
      6A6fAA vle fais
      6b6E vle pale
      13a vle vin
      13a vle vini
      8AaA2b1aA vo
      15a vocational
      15a vocational high
      15d4A voeux
      A1ba2B4ebE1Ab1ABA1d1A voi
      2a2a6bC1AA5d1A voi pas
      1A3b5b1bAb4a1A1A voie
      13B1a voient
      ABBb3b1a1bbfAD2bbB1Aaa voila
      13a5a1A voila c
      6Ab5d1A4A3A voila ce
      13A10a voila euh
      13A5a voila j
      2A3b4b1C10A voila je
      15A voila la
      23A voila ma
      13a1A voila mon
      13a voila quoi
      CBBDBBaa1b1daBCbAAbChACAE voir
      6a4faE6A3A voir avec
      1A11a1e4a voir ce
      5B3a1a1d1A voir comment
      13b1a voir d
      13a voir de
      6A6fAA voir du
      6b4a3B4A voir en
      1A12CBA3c3A voir est
      11a1a voir l
      a11AA1A2c1A voir la
      6b7AA3Ab3A voir le
      3A11b4A voir les
      13CA5c voir ma
      4B1A6c1C4c3A voir mes
      6b6B voir quelqu
      3C9A1A1B2e voir tout
      a10C1A1Aa3a voir un
      B12a1A voir une
      3A2A6a1A4c voire
      13a1A voirie
      2a2baA1AAABhBCC3a1d1c vois
      15A3A4b vois bien
      6a4aa2A8A vois c
      13a1A2b vois ca
      13A5b vois la
      13a9AA vois le
      13a vois les
      1Ad2gA4D1K1dA1A3i vois pas
      13b vois quand
      1A7A1BAbdAA3A1AbA voisin
      11A1aA voisin a
      13a voisin est
      14a9A voisin il
      4A4A3b9aA voisine
      13A1A8b voisins
      12Ac1B voit
      13a voit le
      13B1b voitur
      5B5AcB1aA3A3a voiture
      13A1a voiture a
      13A voiture de
      13aAa voitures
      13a voitures de
      13CAb voitures des
      6b6BABd1A1A1A1A voix
      13eAB volant
      7A5eAB vole
      15A volent
      a13A voler
      13A1b volet
      13A1a volontaire
      a12E1A2A5b volontiers
      13a volvo
      13Bb vomir
      13CgA vomis
      15b von
      3A7b1FAi4C1A vont
      13C1f4A vont voir
      3c1a4a2EBhA1AA2aB vos
      5A7B1c vos ateliers
      13A1b vos diplomes
      13e1E vos ecoles
      13b1B vos eleves
      13C1c vos jeunes
      15AA3b1A vos notes
      7a5b4A3b vos questions
      15a vos tarifs
      13a vosges
      5c7D1a vot
      CaAcb1dca2AAFAgeBBaBbb1B votre
      5A7c1A3a votre aide
      3d9A3A2A2C votre base
      4c2A5A votre connaissances
      15b votre ecole
      6c8B8A votre equipe
      5bAa5B1b votre machine
      5a1a5B1A6a votre outil
      6A6B7a votre patience
      A1A2bB6b1AeABA2a votre question
      4b1A8A3A2A1A votre site
      3a16A votre systeme
      4A3b4b votre truc
      b1A1AAa2A1A2AfAb1AbAA1A voudrais
      13a1A voudrais apprendre
      1c8A4A voudrais corriger
      13c1A voudrais devenir
      15A voudrais en
      3A2A6A1e voudrais etre
      13E1c voudrais faire
      1a4A2Aa2A voudrais la
      6A6A1a voudrais pas
      3b2a8B4A voudrais que
      6A6aAd6A voudrais savoir
      13c voudrais travaille
      13a1A voudrais travailler
      13b1D4a voudrais un
      4A8e1D voudrais une
      a5b6B1E1A2b2a voudrait
      13c1C voudrait devenir
      13B1a voudrions
      bda2C5AEabA2B2a1Aa voulais
      AgA2D7a4A5A voulais dire
      AA11c voulais etre
      1AA9Bb4A4Ab voulais pas
      13a voulais plus
      13b10A voulait
      1dCBad1B2a1BcAFbbbAB2Ad voulez
      2A2b7B1Ab2AB1a voulez savoir
      7A4a1ABbab5A voulez vous
      6A3a1bB1A3AaA vouloir
      1AA2a6aA2A1c1A2ab voulu
      2A2b6a3A1A1A2a voulu dire
      AbbdcbccbaaC1Ibe1aabAccAB vous
      10a2eAI4c vous a
      1g1A8AE1B7aB vous ai
      4cA7C1c6b vous allez
      15C6b vous apporte
      5f8AD4A1A vous attendez
      13CAdA3c1B vous ave
      6b6b1aA2A vous avec
      ac1B1DaCb1aBAhFaB3ABADe vous avez
      15A4A1a vous besoin
      13a1aa vous bien
      13B1dA vous c
      13BAb6A vous ca
      13BAc vous cassez
      5B8A1A1A3a vous cette
      15a vous confier
      13cBc vous connaissez
      8a3Aa1A vous d
      15b4a1A vous dans
      13baaA vous de
      5b7A1A6a vous demande
      3a7A3B8A vous demander
      bA3b7b1AA5C vous demandez
      13a1b vous des
      2a4a3cAbABb1A3aAA vous dire
      1A3A8BBb3AA vous disiez
      5b2A5AAc5B vous dites
      1b11B vous ecrire
      13e1A vous ecris
      15A vous effacez
      5A5A1aaC4Bcd1A vous en
      5c7B1C vous entendez
      13A1a vous et
      1A3A1e4aDDE5cA1A vous etes
      5A1c4AaA7a1C vous faire
      1C1a1B1a4bcAc6A vous faites
      7A5C1c vous font
      15bA5A vous formez
      6A8c2A4A vous gardez
      3b8A11A vous gardiez
      13a1c6A vous interesse
      2A1aaa6A1A5b vous je
      6b7AA4A1A vous joindre
      a4a3b3a1BB6b vous l
      2AA1a9B7a vous la
      1A2A8B5b vous laisse
      2e2A1A1AaAACdCbaa1B1c1b vous le
      13Abd4A vous les
      13b1a7A vous lui
      1a1a1bA2Ab2C1db2A1ca1A vous m
      cAc2aA6FbcA3a1B vous me
      3a3b5Ba vous n
      3a3c5A9a vous ne
      9a5b vous nous
      5d9AA5B vous par
      5a1Aa1CA1AAa2A3A vous parlez
      2a2ac1baa1A1AE1a2c2A vous plait
      a2a1ab6aABa5b vous ple
      24A vous posez
      5AB7b4A1aA vous pour
      A4ca6AAB1A4Aa vous pourriez
      A1AA2a2b3dBGgA2A1Bbe vous pouvez
      13aAa8A vous prenez
      b4Aa3a2C1BcA2a1ca vous prie
      12AbADA3A1da vous regarde
      A4A9AA4A vous remercie
      13A2b vous repeter
      2e2C vous repondre
      2aA7a1eaBA3aAA vous savez
      12Ae1AA1AA1a2b vous suis
      13A6A vous supprimez
      13C1c vous travaillez
      5aAA5AgB1a2A1A vous un
      6A3a3dC vous une
      5A7E1fb vous venez
      1ABAae1A5h1DA1bAA1a1a vous voulez
      7a4aB1a6a vous vous
      13b1A vous voyez
      11A1a1A voyage
      13a1B voyager
      13b1A voyez
      12Ab3A2A3c voyons
      1caaAAdA2BDaBdAA2ABAAAb vrai
      1b11B vrai c
      1A10bA1a8A vrai ca
      5Ac6BAA vrai conseiller
      6A3B4b vrai diplome
      2c3A4Aba2A vrai dire
      6A7aC vrai gars
      6E6Aac8A vrai humain
      1c1a7a1b1A8A vrai j
      13c1B vrai metier
      1C10ca10B vrai non
      6B vrai oui
      6a6AA9A vrai personne
      6A6ECd vraie
      6a6A1A vraie dame
      13A1c vraie ecole
      6C6BAb vraie personne
      6A4cAeAD8B vraies
      1Ba4e1a1a1cAB2A2adAB vraiment
      2d8AA11A vraiment je
      2d3AA3Aab1A2A5A vraiment pas
      13AaA5A vraiment une
      13a1a vrais
      15a vrais clients
      AbA2AhB1BAA1Icb2AA3Ab vre
      6c6BAC vre moun
      13A1a vre personne
      13a1A vtt
      ABCa1AAa3aaacBc1AaaaA1c vu
      13a vu ca
      7b5B vu des
      2A10Cb1c5A vu la
      7A4aCecA7A vu le
      11b1CbA vu les
      13a vu mon
      15a vu que
      13dA vu un
      13d2A vu une
      1AbA9a1A7a vue
      a10gBA1a2A1B3A vwe
      4A8B1c vye
      1aAaAAAc1b2AFBg2AAaecac w
      15a wage
      13a wages
      b11AE1b3Ab2Ad wait
      ab11E10a wait i
      13C1e walk
      13a walking
      13B1a wall
      5a6aB7a wallah
      12Ad1B walls
      a5a6A8a wan
      1A1aAdaA2aAaDBBAcdaAAa want
      6b6a want a
      5c8ABA3A1B want me
      3c9D1aA want my
      A2AAAAA2aA1c1B1cea2c want to
      1a13A8a wanted
      1a11B10a wanted to
      2A3a6e1A1A wants
      6a8A1A wants to
      13a warm
      AbAc5A3eAAca1A1bAaA was
      1a7Aa2A9a was a
      13b was born
      1A13AbA was the
      1a21A was wrong
      13b1A washing
      a12a1Bab5a wasn
      a12a1Bab5a wasn t
      5A7aAa watch
      14bA1A watching
      13B1c water
      14cB wax
      3A7d1Aaad4aAAB way
      a2A7b1Bab6A way to
      12Ba wc
      BAaAABBAaB1AbcBDA1dadaBA we
      A8B3c1A we are
      16Ab we begin
      13C5A4d we ca
      12c5A2b2A we can
      A10b1C1e3AA3A we d
      8aA3b1B2A we do
      11c1C1c3A4A we get
      b9a4A1A we go
      9A1A1f1c4A3A we have
      b12B4a we just
      10A1a2A8A we live
      2A8A1A4a we ll
      13A1C2b we move
      A9A2f we moved
      1Ac6a2ca1a2A we re
      13c1C1a we run
      3A9A6A3c we se
      9Aa2b we speak
      13C1a1a we start
      13a we take
      15b we vais
      13b1a7A wear
      13DfA weather
      13Dda weather like
      13c1B web
      6A7Ab website
      15A websites
      3A wedding
      a2A1A5a1fBa2BB3AA week
      11b1c1A3A4A week end
      a12c1A week ends
      11A1Bac6A1b weekend
      11b1b1B8A weekends
      9a1A1A1b weeks
      13a weeks in
      6A6d1A weirdly
      13C1c welcome
      11A1c1B weld
      13A1a welder
      15A6a welding
      6A3A2C1aa7b well
      13d1A8A went
      13b1A went back
      5A5b1B1Ac5A were
      a3ab2A1a3a7b wesh
      4e8B wesh la
      B2Ba1aaaAAACCCadBBAcAb1C what
      5A1g5AACA what a
      15d what age
      5e9E6A what am
      A4c7CBd4A what are
      2A2e9AA3A1A what can
      1B3A8BCc3c1AB what did
      2AA1B1A5dCB6CAA what do
      5A7B1dA5A what does
      5B7c1c what happens
      1A18a what have
      2a10f1A what he
      1bc2E7E1AA3a1Ah what i
      12AA1d what if
      5aA6CDc6a what is
      5a1A5A1b what kind
      1AA1c1bB2AAAMneB1CAaAhBA what s
      5B9cA what should
      5a what sort
      13B8c what the
      13kBaB what time
      13A2dA6A what was
      14B7b what will
      A12B1b6b what would
      1bAa1f1A1BA2e1CB3b1C what you
      13e1A8A whatever
      13a1A wheel
      15A wheel all
      8c3Bc1A8A wheelchair
      1b3bA3Ab1fAa1A1AA2A when
      1b8A2A1d8a when i
      5b7c1C when it
      11c1A1A3A4A when we
      1B1A1Aa6GAc1A2b1Ac where
      13B1D4c where are
      5A7B1c where do
      1A4A8A4B1bd where i
      6b6B1a where s
      13E1c6a whether
      2A10Cbb4b1b which
      13b1A while
      7A5b whittling
      5BbB3A1ae1AA2A1BA who
      6c6dAC4A2A who can
      14aA6A who is
      13E1e who s
      13Cab who won
      A2e1A8AAAd2B2Ab whole
      3A9C2Af5A whole thing
      1A3A3Cb1ACA1A1A3f1c why
      13b1b6A why are
      1A3A9B6c why do
      13E8c why does
      15c6B why is
      13A10e why not
      AA1AaA5cGFAa1b1A2A1f wi
      13A8A1c wi an
      13EA9b wi moi
      5B5a1ebA wifi
      1AA2A4b1AEbhA1A1A1d1b will
      13dAC7a will be
      15c4A will my
      13Bbb6b will you
      13BgE win
      13a1A window
      13b1A windows
      11cAC1b8a winter
      3e1A7C3a wipe
      3b9A9A wipe everything
      13b1A wires
      1A wiring
      1AaAAacAAa1AbhCD1A1a2cA with
      5cA5dC1c6A1A with a
      13A8A with an
      2A12A6b with anything
      13a with customers
      13a with his
      13a1B3A2a1b with it
      13a with mates
      10a2C7a2a with me
      2d2A5A1aAA3A2a with my
      13a with people
      a8aA2c1A3A with the
      5a9B3c2A with this
      13A1a within
      6A6Dbc without
      2A9Ab wk
      2b2a5A1A9a wlh
      13d1B wo
      13a1A wob
      1A9A1e1c2b3AA won
      1A9A1f1b2b3AA won t
      13Cab won the
      13E1e wonder
      13F1c6c wondering
      2A10a3A wood
      13a3A wood and
      13a1A woodwork
      A5a2aA2CAdb3A word
      5b3A3a1BA words
      5b1b3baa5A2B1B work
      13A1b work experience
      5A6b2a8A work for
      13a work i
      13a work on
      13b10A work with
      5A7c1C worker
      13b1B worker in
      12b2E6ab working
      15A7a working in
      13a1A working on
      5A6a working outside
      13D10a working with
      5b3a3c1B7Ab works
      13A10b works for
      13a works nights
      6a6A1A2A5a workshop
      1A12aA world
      12AA1c8c worried
      7a2A2b1B worst
      aAA2Aa1abaaaHbgbA1AA1a1a would
      13B1b would a
      9b2bB1B8b would be
      13C1d would he
      5A3a5a would help
      13A would i
      15A would kill
      6a would like
      13B1b would my
      6a1b4b1B would rather
      13d1A6A1A would that
      13A1a would we
      a4a7AaBb5b would you
      2A8a1b1aA1A4Ac wouldn
      2A8a1b1aA1A4Ac wouldn t
      1B3f4A2CdCB3b1Ba write
      5A7ABBB3f1A write down
      13Ce5A write my
      13c1A writing
      Ai5A4ACA3ABA2A wrong
      1d11B1B wrong thing
      1a1a1A7AAb7a wrote
      bb1cCabb2a1acbB2a1AAbAb wsh
      4dA16A1a wsh bien
      a3Ac7hAB6a wsh c
      1A3A7AgC4A x
      1A11bA x 8
      13a xv
      cbaAbbaBbbaceBBffCaaAad y
      1cbbecB1ccCdDG1fcACaB1CAf y a
      1Af8ABB10B y ai
      A4AA6bBd1A1b y aller
      10a2C1A7c y an
      5A7AACd y anko
      5a7a1A y arrive
      13B1ab3A y avait
      5f7C2A7A y comprends
      AAA3b4AbI1l3aA1B1A y en
      13d1A y est
      15A4a y fais
      11b1a10A y fait
      13A1c y gagne
      13A5b4a y je
      A12A1A1cA1A3b y on
      6b6B10A y parle
      6A8a2d5A y passe
      13a4A y passer
      2B8a y pense
      2a8AdB4A5A y penser
      13A1a y prends
      2a y reflechisse
      2A2A9A y repondre
      a17B y retourne
      c12a1B y retourner
      13a10A y suis
      13A1c y va
      2A1A6A1d4aA4a y vais
      2a2A6AE10c y vois
      4b8A yanis
      4e8CAb yaourt
      13b1B yavait
      aacab1A3bDDI2a1cbb2aa ye
      9A1aBD10d yeah
      13C10b yeah i
      Bc4A3AAbiBDAAAAA2AA year
      1A10b year 10
      15A year ago
      13c1E year of
      13B1a year old
      1a9A1b10A year ten
      1A10dC1c years
      13a yem
      13A1e6A yen
      13A1e6A yen a
      11A1A4A5c yep
      7c3A3A7B yer
      7A2aeCE3A1A4d yes
      11A12c yes i
      2B2A4Adbe1A4b1AAC yet
      6bA5b1aa3A3b yeux
      24b yeux fermes
      12AbbA7Aa yinm
      12Ae yinm pas
      1AAa1A1C1A4BfAb1A2A yo
      1A2F4A3a1j3A yo ka
      5bb6C yon
      11cAB1a1a yonn
      5ba4A1bAc yora
      acBaBaCc1bbBABcDdC2cbdb you
      6CA6fD you a
      1d11A1B4a2a you about
      1A5h5BAF you are
      1B7a3c1Bb3A1a you ask
      5A7CABA5d you asking
      1C5b5A1b6a you be
      2a6AA2c you call
      5b2c1B2AAE6a you do
      7A4A1ab you ever
      A4a10B you explain
      5A7bBb4A1B you get
      5b9C4a you give
      1c1A3A4BAab2b3B you got
      3a2a2aa2b1F you have
      3A1A8Ae4C1A you keep
      2Aa3A5aAC4e1A you know
      a12AA1c you le
      14bb you like
      7A5g1Ab3A3A you mean
      a4a9Bc5A you mind
      13b you name
      1A3C9FA3A1g you need
      1A3ca2A1A3Cc you put
      2A1Gh1g4bFAbC3Ada you re
      5A2A5Acb1A1AA you say
      12Ab7B you so
      8b1a4A you speak
      5A7A1A4b you sum
      13AAa you take
      13aHe6a you tell
      13B1b you the
      13a you train
      5B3a5C6b you use
      1h1c1B1A5EA4Ac1A you vais
      5g7BADA3A1d you want
      5A3aa2CdBB3c you write
      13D1d young
      5A7A1c youngsters
      A1bcAAcf4dJac2aaBa1AB your
      15A2b your business
      7A7c your graduates
      1A1A9dcC4A youtube
      14A youtubeur
      4A6A12c yup
      g10A3A1b z
      13c6b1A za
      13a9c zafe
      1A1a9b zafer
      13a zanimo
      13a1A zanmi
      2A10E2B1hA3b zap
      1A3A7F1Be1b1B2bB zappe
      13a1B zara
      13a zarbre
      13C1b zekol
      13A1b zelev
      13D1f zeleve
      AAacAA3B2bAA1Ad1B1C2A zero
      3A8b zieu
      13a1a zik
      3b9A5A1A zinfo
      3a9A zinformasion
      13a zingueur
      14A5b ziska
      4c8FAc zone
      3A9A1e3b1a zot
      5A7faC4A1A zouk
      4A8A1c3A zouti
      Ad5b4AF9a zut
      13a1A zuzine
      abbBA1c1AcBbA1A2aCe2aF ~_a_
      baaaACad1aBdBFddA1db1A1eA ~_ab
      acDdBBcA1baA1bBb1B1Bb1BCf ~_ac
      ABBCdAfD1aaaHDCBBACgDbaeB ~_ad
      3b11Bb3a ~_ae
      aABBaAaa2aAe1Dd1bbacAa ~_af
      agAAB1bCA2Ae1cEadaAa1c1A ~_ag
      bb1bbBA1bAaAabACA2AAaB1c ~_ah
      BaEaAeaFBBCDea1eBBAAb1BCb ~_ai
      1iAA1A1BA4D1B2a3cA ~_aj
      3ADA7jBB1A2A1g ~_ak
      dadcfDAacaaAeB1BAbeea1A1f ~_al
      AeA2eFCbd1A1Ad3aA1caAb ~_am
      eDEeBDacCgDAbbCabCBFD1DAD ~_an
      2A1A6A1a1AA2bba2a ~_ao
      CAaCaacABBBcfaGgECcaAaaAD ~_ap
      15A ~_aq
      lA1aa1E1bDBCCAaBDaEb1CCBE ~_ar
      bAbDBAA1aA1abA1DdbcdfAbAb ~_as
      bc1BBaBA1B2acbbb1BBAaDE ~_at
      BAacCEaBa1AdkFdcdacAAAF1E ~_au
      daABCFaAaA1baa2AA1Ffb2d ~_av
      2a2A1e1a1BeEAe2Aa3Ac ~_aw
      13a1A ~_ax
      1A1agA5AAG1a3fA2Ab ~_ay
      a14bA7a ~_az
      b3c6FIe1b5a2I ~_b_
      daEeDaceBc1CbcaCBA1cACCbc ~_ba
      5A4a2c1A8a ~_bb
      bccBCBBeBc2fbBaGaD2acag ~_be
      12aA7a1A ~_bg
      CBDAabBEAcG1ABaGeABdgedge ~_bi
      AAaAAaab3BAcf1BabCB1AgB ~_bl
      13b1A ~_bm
      2a10J1A3i1A2c ~_bn
      CaCEcADeA2BbbBaCDBa2ABB ~_bo
      AEabABBbbAADAgB2aDaCaCCA ~_br
      9A3dAa3A2B ~_bt
      a1BBAAAA5dbA1A2B1dAa ~_bu
      1CB2aa2B1D1dB1B2a1B1Cd ~_by
      AAABBbCBbBbBa1aaBccaDabab ~_c_
      BDBC1ba1acbCicCADDdDAAb1a ~_ca
      4d6ABB1b5AA1B ~_cc
      13aA ~_cd
      d1dCAhBcAAcBbCABEDn1AAhbc ~_ce
      5A8AcA5A ~_cf
      De2HB2aAbcfdbaAF1ADeBaA ~_ch
      1AAACaAa1aag2aDBBd1CcCbF ~_ci
      2B2b8b1A ~_ck
      ba1aBhDdAa1ECbF1BAEcBCaD ~_cl
      1AA2a6a2a3A ~_cm
      3a9bEd7B ~_cn
      AdAcce2BbAfCbAaCA1DCCBbe ~_co
      2AcacA6B1a6aCB ~_cp
      cbC1AFCb1AACbgd1ABBADADBd ~_cr
      1a11AdA ~_cs
      f4A3A3EAAaAa3bb ~_ct
      AaaB1ABA3Bca1BbAAa1BcaC ~_cu
      1A2aC6be1a1a1AA2Aa ~_cv
      13c1C3b ~_cy
      fD1Bb1C1bCdab1A1D1bAb1ABb ~_d_
      h2b1ag1dbBabCCbEGC1Bb1bc ~_da
      dABcBACaCEFhf3BgAaACCbb ~_de
      De1bDabCAcFfCcAAhCcFBBEhc ~_di
      5A1dA4aABb5A1c ~_dj
      1A4bA3CB1eDc3A1c ~_dm
      AAEgChBB1cbBgBadE1bAaBcBd ~_do
      4A6hEb1D1a1A2A1D ~_dp
      1CBe2BAAbaAadcCaBb1dAABA ~_dr
      9a1A1B1A4a1a ~_ds
      12Aa10b ~_dt
      BCcCCafd1cAcccAaaaECE1A ~_du
      1A1AbaA6B1g2b4aA ~_dy
      AeBACBBDAAFdCeD1aBCBaaCED ~_e_
      bcA1A2A1a2Cd1ACA1AbA1ac ~_ea
      2AA1a1c3AAa1AA3a ~_eb
      EdCACg1ABc2AG1dbACBcCCbA ~_ec
      BcA2i5e1AaCBAAA1aB1B ~_ed
      B1AlAAAA3BAJAaAAABDAafd ~_ef
      1A3c5c1Adc2A2AA ~_eg
      a3a1ab2adaDAAc1AB1b2A ~_eh
      11f1cAB3A4B ~_ei
      ab1aAgcAaabBDaABA3b1A1c ~_ek
      A1DBcADB1baCccAdAAdA1BA1A ~_el
      AcDB1cAA3AAAbAAd1AAAAae ~_em
      BC1bDcaCAeab2b3a1cGAAb ~_en
      13b1A ~_eo
      B1A1AA1A1b1aAc1EAdabAbbBa ~_ep
      3A1Aa5ACbe5a2c ~_eq
      ApBfA1A3bC1BBJAbAAC1AEA ~_er
      BdBFbCBgaAafdGcdBaCa1baBA ~_es
      AaB1FFACAGEbaBAcbcCAAbCF ~_et
      aCCaAb1baBaaFfbD1aBa2abD ~_eu
      B1Adca1c3ffF2B1cBabC1b ~_ev
      bcEcahaB2AaADebCDCAEc1Ba ~_ex
      15c6A ~_ey
      12b2A ~_f_
      1bDfaA2AcdfgEgaDADCb1fac ~_fa
      A1BCAaEeAaBdDAacABA1ABbDd ~_fe
      1dbeCEbBBAdcC1abE1BceDbac ~_fi
      bCd2A1B1AaBffB1B1BaB1aaD ~_fl
      1C3A7A1bA6b ~_fn
      FaA2AAAAaCbafAadBDCFaBad ~_fo
      ECABaCBBDDqE1dCAAcDECaBa ~_fr
      2A4b5a1C2A1A1b ~_ft
      ACAbA2a1BAadiaFA1BD2bbB ~_fu
      5A3Af2a1ba ~_fw
      B1Be1DBa1a1bF1ccCb1AAABb ~_ga
      9BB2c1b ~_gc
      3d9A9A ~_gd
      BC1aDdAcbABeCdACAB1DDhDB ~_ge
      7A1a3AdA ~_gh
      A1BA1eb6BdAAa2f1AAa ~_gi
      cb3A1A5aaB2a ~_gl
      cegfcCaaAAb1bCcCAC3BdA ~_go
      AAEDBEEca1AABfA1BBCDAhBAc ~_gr
      13Bc1A ~_gt
      AAa1Bfbf1BDedfC1BAAAAA2C ~_gu
      4A8jB4B ~_gw
      A12i3A5A ~_gy
      AAB9Ak1F1A1DA3A ~_h_
      dBb1CAC1A3dc1bAACAdBB1b ~_ha
      2adh1AA1bbAaGAAA1ecEcaeg ~_he
      cCBbccCBAB1d3CdBADBAAbD ~_hi
      1ab8dBbbBA1C3AaC ~_hm
      babaj2BA1BaebaGCDBBaAbdB ~_ho
      4A1A6bAEe ~_ht
      BAAbdEfa1aABDbADdABaBBb1b ~_hu
      5A6ce1E8C ~_hy
      aecaaacCBbAcaaAaABBaaBa1d ~_i_
      AAAeac2bAaCACaAaAcfA2BA ~_ic
      1Bh1AAAd2BfIBA2ABAABAAA ~_id
      1e9A1Iab8b ~_ie
      2A1AB3bAfcCAf2c1A1b1C ~_if
      AAg2A5AAE1CA1dAB1AfB ~_ig
      15A ~_ik
      5AbAaa3bcdAA1B1B1Aa ~_il
      2cBACab2AADbBbB1aABAdab ~_im
      EjfABb1eajcadBFBF1cCb1f1a ~_in
      7A5ac1A ~_ip
      2A1AA3baDabbB2Ab1DA1a ~_ir
      1caaABa2AC1Ecbc1BB1BAeEB ~_is
      baaa2BAcadceAaAabbaAaf1a ~_it
      13b ~_iv
      BCdDCfADBHbeDgGCAAbjEAdDb ~_j_
      Bac1BBCBaAAE1fB1BBBabaAaB ~_ja
      1AeA1eAA2a1B1AaC1A1A ~_jc
      5c5eCBBA3g1A1a ~_jd
      AAcbA1A2aBAfAAeB1a1AaAAf ~_je
      1Ac2A5A1b1A2A5d ~_ji
      6B6b1A8b ~_jk
      BAcA7ABdABc1c4AA ~_jl
      1d9A1GcB3hA2BB ~_jm
      AAFC1DcA2AAGaccBEA2CAc ~_jo
      2Ba2a3a1bBAc1Aa5A ~_jp
      11AdfAB3A4B ~_jr
      12Aa1a2AA ~_js
      1dAc3e5H1AA3aA1b ~_jt
      aABEA1BAAAA1ChA1Cb1Edaecb ~_ju
      13c1A1a5b ~_jv
      5a3AabA1AB3eA3a ~_jy
      3A9f ~_k_
      BECAaABbbCAdBjA1AA1dAaaD ~_ka
      dBBBaccB1ab1AEbAebh2Ad1b ~_ke
      12Aa1A ~_kg
      AAA1ef1B2c1C1bA3fBbBb ~_ki
      11a1A1A4b ~_kj
      1A3BoA5CBG ~_kk
      1b2A8fAA7A ~_kl
      1c1A1A6Bb1C2AAA2A ~_km
      1Bd1AA1d2AbAfAA1ABAbAb1A ~_kn
      1Aa1bdcd2AaEcbC1cCa1BaAa ~_ko
      4AAbbb1A2bbE3A ~_kr
      5B7B1Ad3a ~_kt
      7c5dBA7aA ~_ku
      1bA8B1eAa7AA ~_kw
      dbAb1DeCbAdbabA1AbEaAAab ~_l_
      AbBACbCDaAB1acCdABbdCAChC ~_la
      B1CFAFBDaccaagdca1ABbCAc ~_le
      1daCaDAAcAdagbBcbAEAd1aaA ~_li
      2A9aabA2ca4A ~_ll
      fDFcDAF1BdA1bffbD1eB1aDEd ~_lo
      13b ~_ls
      ABaAACbc1a1D1hAbdaBBBAAAa ~_lu
      2A9Ab1b2aA3A ~_lw
      A1A1AAA2aa1Ae2DAAC2C1A ~_ly
      C1baacAbAAc1da1B1CcfCeDFb ~_m_
      1eDCCaaa1AIabda2DBBb1cag ~_ma
      5A1A5bbAA3AA2A ~_mb
      13a1a ~_mc
      1bbaBbaAb3db2a2A1Aa1a ~_md
      BgbdBbdBaaCCbBA1BBAaBcCcd ~_me
      15A8b ~_mf
      BjbA2bbBabjaaaDeB1bbdE1D ~_mi
      1ac1a6aaB1BaA2A3a ~_mm
      Aa1a1aA5baAB3Ab1b1B ~_mn
      AeDdCcdCCAdfdbbGbIaadA2C ~_mo
      4BA1A4ACBA2AA1l2A ~_mr
      1aA4b4eEaBe4h1cC ~_ms
      6c6cAC3A ~_mt
      AADAA1Ab2AcbgAA1BBbBbCAA ~_mu
      12Cb4A5e ~_mv
      11aA ~_mw
      CdddABBC1B1AcBba1aBAbAcfa ~_my
      aabA1dba3bbBAEbca1A1Bek ~_n_
      abCC1AA2bbGgaaaAaAaaE1bE ~_na
      1d9A3A2A5A ~_nd
      E1AcBbCD1ad1fcC1EdBBaDcbA ~_ne
      AfbaAaadAbEdbb1DAcAaCAC1A ~_ni
      beC1CAaB1a1agB1BCAA1ADaaC ~_nn
      BdbbEa1EDA1bj1CaEdaagGBbB ~_no
      2BfAaea1DAAeAadCa2DAAcL ~_nu
      aCaBBA1A1BAAAgbaacBaCAACF ~_o_
      A1BAAC1A2aFIAadA1d2b1ah ~_ob
      2ec6Bc1AA4A ~_oc
      1AA10eAB1A1A ~_od
      6A5ACdab ~_oe
      CA1c1aacAbABBDAiB1B1BBabc ~_of
      baaadBae1Bb1aCaHaA1AAb1Ab ~_oh
      2bbg6JQaBDA1a ~_oi
      1Adf1BAA1abBaBBAAbBA1a1ab ~_ok
      1A2eA5ABCBe4A3C ~_ol
      1b1A4A3BBda3AA1A1B ~_om
      eDECCaa1bafdDA1cDgiAbfCGB ~_on
      bb11D ~_oo
      1ada1bfA1a1dCBbE1ABA1AAAa ~_op
      2ab8bA10a ~_oq
      B1BAcaCa1BaBg1d2bD2AaAA ~_or
      1Ab1AAb2a1fdCA3aa1aA ~_os
      Bab1DaBCdBAABDbAcAlbBAAec ~_ot
      AbBBf1DacaAaaK1gdBAAaCAbd ~_ou
      AA1A1A4aabH1bafAgdD1AA ~_ov
      1A9EDg1a8A ~_ow
      10a2dA ~_oy
      2c4A3gCC6a3C ~_p_
      bAACDaBac1bdeB1ca1BBGaDad ~_pa
      13A2a7b ~_pb
      13e1B7B ~_pc
      13d1a1a ~_pd
      CDEa1aeEA1Cjecb2BBEa1BDd ~_pe
      baca1B1b1aCacCaAA1bAA1A ~_pf
      BBAEAaaAAAAABeBAdBBCaBAda ~_ph
      AAbDAfbh1Ccb1bdCACBCBaACD ~_pi
      1aCbDAaDadb1AfbBc1abBBEbd ~_pl
      4a8B1a ~_pm
      1A5b5caB7B ~_pn
      ABc1D1aBecdgbc2B1bB1BiBF ~_po
      eCDaAEAC1AcgCa1cF1A1cD1ca ~_pr
      4A1B1A4eAbA3A1A1A ~_ps
      1aa1AAAa3lBeBB3Aa3I ~_pt
      Ba1fA1fg2aBbAAA1BCc1Ae1C ~_pu
      3B2A8aa1a4c ~_pv
      A3A2c3AA1Aa2c5e ~_pw
      b2a1ac1BA1aaF1caaa3AAa ~_px
      2b4b4b1aa4A2AA ~_py
      1b1A5aa1aD1A1e1a ~_q_
      4A2g5AAA ~_qi
      aaA12Ab1c ~_qs
      AABaBd1DbCAdeEaca1HDiCeA ~_qu
      5g1c5E2A1a5A ~_r_
      dBD1aAaC1AA1G1cC1BDabAhie ~_ra
      5C5ED2Eia2A1A1F ~_rd
      l1EFCFbHCHh1DFBEntGCjebbI ~_re
      3a9B1c2c3AB ~_rg
      13a ~_rh
      aabj1ccaABceiJdacbACDb1hC ~_ri
      eA3A4a2C2c1A ~_rm
      cCFA1EaAcBAcDkaEcc1AC1CEB ~_ro
      13FAa4o ~_rs
      Ab1A1B2cbBbCd1C1c2cA1BA ~_ru
      l11AF10D ~_rv
      1Ab8Aba4bAA3b ~_ry
      A1daCbBCa1ffBabaAbcdB1b1c ~_s_
      B1nAaAGABA1cEbC1CCgDAA1cC ~_sa
      C2aACAA1ABCbcC1abACAB1eb ~_sc
      bacFEcCa2AfCeACCdb1D1cCb ~_se
      ABBdB1AcAdBBCc1aA1bAcAB1A ~_sh
      CFBcC1CEAcdaEbebbaaCaAdaf ~_si
      bCba3B1a1ABacBBAcAeA1A ~_sk
      a3j6adFabBaAA2aA ~_sl
      5A1BA4bAe1A1a ~_sm
      4A1A6hdFA5AC ~_sn
      1ADaHBd1BeDcbc1cACDAA1Gcb ~_so
      2BBBAbAadc1Ad1dAAB1AA1Ab ~_sp
      B12C1b1d ~_sq
      1a5a4Ba1A7e ~_sr
      11a1c ~_ss
      cA1aDCb1AbCEBfB1CBDCAABcE ~_st
      A1CeBbF1BDc1a1AAAAeCdBAe ~_su
      1Ab6ABA1d ~_sv
      8adac1Dab2cA3A ~_sw
      2Ad2AA1A1AAa1Ba2agc1AA ~_sy
      Bafa1aBgacEcdHfAAAbAccdcc ~_t_
      BbDDEaBf2acI1d1eDbAbfB1F ~_ta
      5bA4ba2A3A4a ~_tb
      1a2Ab5Bdb1BA2c4A ~_tc
      5A7B1ad3A ~_td
      1BfCaEaf1Cdea1fbBbAcAcaaE ~_te
      2a4b5A ~_tg
      bedaBbf1a1bdbCEcBbdcEeidd ~_th
      aBB1aDAad1Abbda1aCDaaBbfa ~_ti
      7A3A1h1F2ABb3b ~_tl
      2biaaad2caaAcaGg2db1HA ~_to
      b1AA1A5bADBcaA1bA1AAA ~_tp
      1gaAD2cCEaabaa1DACCDcAD ~_tr
      4A2a3C1B1A6c ~_ts
      a1CbbdAcdba1badCcaCBaacca ~_tu
      AaA1AAA3AbaocFAA1CAA1AC ~_tw
      AaAA1a1A5FcbB3BoAAA ~_ty
      8baA2B1Bb ~_u_
      13c1C ~_ub
      7A3BA7A3c ~_ui
      8ceA2BbA ~_uk
      1A11d1C2A ~_ul
      a5A4b1baB2a3a ~_um
      bcDEAAe1BAbaDBafC1EC1Bbda ~_un
      baA2AAd2AABcAAA2acaABe ~_up
      3A4g2b1B1a8A ~_ur
      BACAA1Ad1ecAdCAAA2A1afBd ~_us
      2A1AaAa1a2AD1CAa1A1Af ~_ut
      13B ~_uz
      13c ~_v_
      cABaCB1eAabdA1caCacebDeBd ~_va
      BACfA1ABbdde1ea2bCAa1BAC ~_ve
      1A8l1BCADA7A ~_vf
      ebaiADaCaB1ACb1AbAbHGCaeB ~_vi
      bb1A2a1Aa1bAfBBAAa1A1abA ~_vl
      cbBca1hbabacBCa1cBBCd1dEd ~_vo
      Ac1aACja1ACDaDaBAABBB1bBb ~_vr
      13b1A ~_vt
      ACA2AAa2AaabcBc1AaaaAac ~_vu
      a10jDb1a2ABB3A ~_vw
      4A2A5A1c ~_vy
      1aAaAAAc1b2AFBg2AAaecac ~_w_
      c1Aeaccb1Aa1aBaBecaBAbcA ~_wa
      aB1B1ADB1B1CAicAc2Bca1Da ~_we
      CAAa1DcC1EA1CEBi2CCfBg ~_wh
      AD1d1Dbba1aeGGheAaB1B1bBh ~_wi
      2b2a5A1A9a ~_wl
      1CDAAbabccBacHCfgb1CBBbdg ~_wo
      AjA2d1A2A1AHbCB1Aac1Ba ~_wr
      bb1cCabb2a1acbB2a1AAbAb ~_ws
      1A3A7AgC4A ~_x_
      13a ~_xv
      cbaAbbaBbbaceBBffCaaAad ~_y_
      4g1b4b1bDa2A3A1C ~_ya
      Bb1abAaa1AbADCAb1CaAbABCk ~_ye
      12AbbA7Aa ~_yi
      Aa1dgbde2b1bGadc2A1dc1B ~_yo
      4A6A12c ~_yu
      g10A3A1b ~_z_
      2Bb1ABB2b1cbBEcAhBaaAeE ~_za
      ABabAAA2A1BAABfBk1BACAAa ~_ze
      1A1bA7b1bc1A1Bb1A ~_zi
      A1AAbBb1A2AADefc1aAAaA ~_zo
      Aa4ba4A1AAC6A ~_zu
      2A3aAb1AeCeaB3CA3B ~ab_
      1A3A1a3aaBaf3b4b ~aba
      13C1c ~abb
      bA1A2A1bAB1adAA2B4aA ~abe
      1ab1B1ABa3Ec1BA3BA1aa ~abi
      ACbAACbeAb1beDDbAaA1Dg1CE ~abl
      bcbbACaA1aAhCCbA2aBb1acB ~abo
      5BAc2A2fAbA5A ~abr
      3a2Ab3A1B2a1eBBA1bc ~abs
      5b1a5B1a ~abu
      3A1A1Ac4AA ~aby
      BAAaAa1A2BCBgBfAC1BAAABc ~ac_
      5A4aA1aAa3AA3A ~aca
      A1B1A1BA1a1AbGBf1BbeB2Cf ~acc
      beBfCDcaA3BAC1BdcABAA1a ~ace
      1Bb1babc1CaC1caeA1C1DBB ~ach
      AA3faA1Ba1AaDcbA1A3AA ~aci
      bAAAAAbA1Ab1AcaE1dAAcA1bA ~ack
      13CcA1a1a ~acl
      BcA1BbBa3B1Aad3AcABaB ~aco
      6Aa5aAd3A2A ~acr
      11AAcA9A ~acs
      BfA1BafAA1cAbbAFBBBCaAcdb ~act
      1A8A2d1A ~acu
      CfBA1cdfadACaBCA1Cd1c2DC ~ad_
      baaAaAdb1b1acABbA3AaBAA ~ada
      13d9b ~add
      AaBa1BAaA2bCgbG3AeAA1C ~ade
      11AB11d ~adh
      1A2cBAA2aBBcACAAAjA2bB ~adi
      4A7acBd ~adl
      5AA4b1C1d3A ~adm
      ACA1a1BC3CCAAA2BCAeABa ~ado
      AbADaA4aCBFAbA1AbCBbjc ~adr
      5A3a3aaa5a ~ads
      4BBdAAab2Ffd7A ~adu
      6e8D ~adv
      13aAB3aa3b ~ady
      a2b1aa3aAcH1Bba1c2b ~ae_
      13a ~aen
      13c1C ~aer
      15a ~aes
      6A6Cbd ~af_
      5A7a ~afa
      1aAaA8d6ba ~afe
      B1AB1Bda1AaABcC1b1cbcA2b ~aff
      14a ~afg
      11A1a ~afi
      a4A7b1B1A ~afo
      1A7a2fCAa1d6C ~afr
      4a2b5Cae1A1A1A1A ~aft
      7A5Ae1a3A ~ag_
      b2aBA6c2DcdBAA1AcB ~aga
      C1CbaEbC1AAf1bCaaBABBBCdH ~age
      13ab ~agg
      1AA4A1a1Aae1B3A1A1Aa ~agi
      AAAAbBABACAaBjeA1B1B3AC ~agn
      1cA3aA5Gce4A ~ago
      2AA2B5cccC3a4c ~agr
      13b1A ~ags
      1AaA7ADabA2A4cE ~agu
      fab1CACAa2aeAeLCAbABcBA ~ah_
      13b10A ~aha
      1A13A4a ~ahi
      13b1A ~aho
      1AA1CI1CaAB1fF1ffcA1cAEd ~ai_
      11A1c1C ~aic
      AgKBBi4ABccabDACCAd1dE ~aid
      3AA1Ca1a1aCdEd2A1A2Bb ~aie
      2A2a7da1A6A ~aig
      CFABACaA1DA1beBbACAaABa1C ~ail
      1ba1ACbbAbA1dFcbAaaCbfd1B ~aim
      D1CABc1acabcabaD1b1aB1CC ~ain
      2a10bAA ~aio
      Be1D1gcaAba1bAD1CebaDacDb ~air
      eaceBBbaBccBfGbDbdba2E1a ~ais
      dceBCbebcaBeCEEBkbBaaAabj ~ait
      1b5B4Ad1a4A3A ~aix
      2B10c1A7A ~aiz
      1fA2B6ACaa3AB1bc ~aj_
      13e ~aja
      bbCa1b1CA3acBa2aBA1AaB ~aje
      2A10c ~aji
      1A1A8af2A ~ajo
      13b ~aju
      gb2B1d1accA1ABAAA1AbA1b ~ak_
      4AC1cC1AA1ebA2A ~aka
      a1BaADABAbaBCeB1BaBAa2g ~ake
      1A3A1A3AAeaC1B3A1a ~aki
      5A1f3AaFfD4Caf1b ~ako
      4B8c1a7a ~akr
      9BA2b1A5A ~aks
      6A4BDbA4A4b ~akt
      1geACDcAAaEc1C1f1AABFADCB ~al_
      ABCc1B1ad1AbBdbbABbaA1cdB ~ala
      4A3b1B2c1A ~alb
      1A3A1a6cb ~alc
      13Aad ~ald
      BgFb1AAad1cA2c1A2BCABdB ~ale
      4b1A4cCD1b4b ~alf
      13bAA ~alg
      1ca8AcF1A8A ~alh
      b2cBBB1ca1CBafcAbABAAbCd ~ali
      2A1A1aab1ab2Bcc1aAA2aA ~alk
      Aacba6aacC1BaAdBbBBb ~all
      Aa2A8f1A2A2A ~alm
      aBdaa1Aa1acAcaACB1bBbb1AB ~alo
      5A1a5bA5A ~alp
      2a1dA1A3BbBBD3aa3a ~alr
      1a8acAB1c8a ~als
      13c1A6a ~alt
      aAB1gAAA3CaAB3AbBAB1B ~alu
      5A5cbA5A4C ~alv
      1A2b1A8A8b ~alw
      13b ~aly
      1CA1cdaA1aaAABdAa1bAc1AAe ~am_
      1A1baAA1Aa1Ad1aAB1BAAbABA ~ama
      1AAA1A1A2AaBm1G2A1AAABa ~amb
      13A1c ~amd
      fb1cbAgB1aBBd2BCd1BCBBb ~ame
      B1AAa1BBb1abChBa1A1B1a1A ~ami
      4CBaa1BA2e1B2AcA ~amm
      AbA1AA1Cb2A1acb2A1Ad2A ~amo
      1BA2b1e3AABAA1AaB3A ~amp
      5A1b1A2dcaC1A6B ~ams
      13c1a ~amu
      1b3b6AAB1a1A1AAb ~amw
      jc1C1AeCdcadc1baDdAbd2Aa ~an_
      6B1baF1Ad3A2A1A1A ~ana
      11aDgAA2AA3Ad ~anb
      BDBaaa1aADjec1AeFbeEAACDA ~anc
      aFEABA2c2caeaBeGBDFBcHB ~and
      BABe1Adf2A2eAH1B1BA2aA ~ane
      12acAa ~anf
      AiBaAHBAbhmEEBEAC1AD1CaCB ~ang
      BaAAaAB1a1ABbecB1A1CBAAdA ~ani
      Bf3AAAaaabBbcBA2AA2A ~anj
      aB1AAB1bA2a1CC1dcbC1i1B ~ank
      a2e9a1B4a ~anl
      AAA2A1A3BagA2A5cB ~anm
      BbB4C1A1aabcBdcBGBa1bA ~ann
      AA1A1aBAb4gBCc1aA4A ~ano
      5i3aa2aBB2AAAb2b ~anp
      4c1A4abE1cAa1b4A ~anq
      BeBAD1BCBCgaCC1dEfbEaDaaB ~ans
      feDdb1a1Cbbea1a1BaBEaaaAD ~ant
      1AC2a3A2Ai1E4A2fA ~anu
      gaA1AA6dA1CAB1bA2A ~anv
      B1aaaaaAbBBBeCBf2B1ba1CA ~any
      1a9cAC1cA ~anz
      2b1D6AaIAA3j ~ao_
      1AA10c ~aon
      A1A1c2A2aAcFgaA1bcaa2B ~aou
      ABaaACBbAaCafGbcEBg1aACdH ~ap_
      1AbabBbc1A1cAAbB1ACAAA2D ~apa
      13a ~apb
      cbAEcbhB3BBDCA2A1fcaAB ~ape
      1a11dA5A ~aph
      1A1A1C1A2AaebaDBAa1g1AB ~api
      6eA5bdCA2A ~apl
      1AA1A3bAa1BcfA5AeAA ~apo
      aAaABACBBABDCBAa1B1abbbbh ~app
      DB1CaEA3AeAB1hAAeB1AcBC ~apr
      11a1b1C ~aps
      1aAA1h3cc1AABb1AA1a ~apt
      ab3a3AaA1C ~apu
      1b21A ~apw
      2A9AB1d ~apy
      1BAA3b1aABbeB1AAAAaA1Ab ~aqu
      aa1fCdaaAaahaAbABcCb1bACJ ~ar_
      AAAe1CBCcCC2ibDADBABABcB ~ara
      1A2A2f3CBc1C1A1A1AA1C ~arb
      1B1bAdAB1aACCbA1Bc1BbADDb ~arc
      Daa1bB1bBBAaeaDAAabE1B1eA ~ard
      DDCcBbC3cae2iE1BbAacCB ~are
      aA3A3A1dGbcDBAAA4i ~arf
      1ABB1db4Bc1bdAAc1A ~arg
      15A ~arh
      eacC1bcDf1BcAA1B1AbAAb2A ~ari
      Ab3a4A2aaA1bA1c2aA ~ark
      bdAB1cdabacaBbAHcAeBeAbeC ~arl
      AAA7A1aiC4B1A1A ~arm
      5D1a2dA1hBA1AA1A2AA ~arn
      ACAb1AaaBA1ABbdBAAaAC1Abb ~aro
      1bAAA8dbD2bB3b ~arp
      AAAA9AA2A2d1AdA ~arq
      fEaBADCC1dBAEDbdBbBfAB1bb ~arr
      ADaACAaA3B1bcaBcABB1aCa ~ars
      DCC2DAA1aAcaaacbk1cAbAbA ~art
      A6B5Dc1c6A ~aru
      13aba ~arv
      dA1A9JBh4cA1AA ~ary
      13a1A ~arz
      Cd1BBDcB1GccdbaAdAcabAAaa ~as_
      AA10aC1cAaa3a ~asa
      13a ~asb
      3A2b2ba2aAC5A ~asc
      BCBiAbAB1AACB1Baec1CACBfA ~ase
      7c1aA4B3b1A ~ash
      bCa2AaA1aacAdBb3Ab2a ~asi
      aBB1AbAA2acAa1Cc1bAD1gAB ~ask
      13b1b8a ~asm
      a1b9bD1Bcb5a ~asn
      a3dAA6cBFD3c1fb ~aso
      5A7b1b2B ~asp
      1A11d2a6B ~asq
      cCAeA1bc1e1DC1Da1Ca1Bca1a ~ass
      gAEBBB3BaA1daECDAe1BBdC ~ast
      1B1f20C ~asu
      3a3a3ABA1c3A4d ~asy
      CBbBabaB1AABaA1CfCbAaBcfd ~at_
      2adaaae3DB1Ba1A1d4A ~ata
      AAbA1A1B5acabb1aBA ~atc
      CcBBac1bAdDccbaecADBCfBD ~ate
      5A1B5AdcA ~atg
      ABC1ABacbB1AfDcd2cCABbaB ~ath
      BaBbdFbEBDAAddEbDADbBfA1B ~ati
      13b1a ~atl
      1bA1AAdB3ABeD1AAcAAa1BA ~ato
      bcAACAaBAAAACbBbCABbACa1C ~atr
      1Af2aA4BA1eaA1A1BAb1A ~ats
      bbA1AaAA1aab1baE2Ad1AaEb ~att
      2A2A2A2cAAc4AAA1db ~atu
      13b1A ~aty
      B1aBBbAaAaaABe1EbcDc1aEBa ~au_
      7b5f1B5A ~aub
      1C1cAACB2BBed1cBABBbaACa ~auc
      2caaBAa1Abf1G1cc2ACdA1C ~aud
      1aAB6AbaaAA3A2Aea ~auf
      2b2a1A1aaA1Dba2aa4c ~aug
      1A1aa6AcDa4f1A2a ~auj
      4aAAA1a1b1eAA1a2aaAA ~aul
      2a2d5B1c1C ~aum
      1AAA1A5c1c4A4aA ~aun
      6b6aAA4A ~aup
      aaeA1abaA1aafEagAADABaadB ~aur
      Bea1ABbdAcacec1AaAbBbAaDC ~aus
      d1FbCdCBaBCcHdDCbdnBCBF1A ~aut
      1bA1AB1e1aA1aEAeAAAbBA1B ~auv
      BaCC1ABB2ACaaBCAAABBAA1B ~aux
      c1a1AA2ba1e2BBA1A1a1b1a ~av_
      jdDB1EF2CBdBAECBECAbBBgD ~ava
      BdcCBbcC1BcacAbCAae1e3A ~ave
      AadbeA1A1a1eBbfCdABaA1Abb ~avi
      13a1A ~avk
      1EgAA1daaaaGCCAb1a1DEeeAf ~avo
      13h1A ~avr
      h11AA1A1AB ~avt
      13c1A ~avu
      13d ~avy
      3aA2c2aacGab6A1E ~aw_
      2a2A5BeDAd2Aa3A ~awa
      13a1a8b ~awi
      2A3A6a ~awm
      13a ~awn
      13a1a ~aws
      1A11ebC ~ax_
      15c ~axe
      1A3aA6f9A ~axi
      AABCcaBBDAAbbaeAeDAcBA1cF ~ay_
      11A1eBD ~aya
      11bAa1A ~ayb
      BBAaACAAAA1eafAAABBBBAaeC ~aye
      11A1A1b1b5A ~ayi
      A4A3a3iAB1C4A ~ayo
      2a1BaAA1BbbBgBA2ABA2aa ~ays
      1bAA8AdAb2ab3bA ~az_
      2B1aa5A1bcB ~aza
      aA3c1b2A1AaABa5ab ~aze
      4BA5AA1Aaaa3A2e ~azi
      13EeaA ~azo
      13a ~azy
      4AAad1aaBBAafa7a ~ba_
      5A1a3ecBaa3CAA1AI ~bab
      aA1A1aa2AaABBBbAdA1bAA1A ~bac
      Ab7aA1aE1d7B ~bad
      7c5bAA1A5c ~bag
      aAb3E2aAbaeAIB2aAbAAa ~bah
      Ab5c5cB1a2A4A ~bai
      ga1A6A2B1A1A3A1b ~bak
      AAaaAAAA1A1daccA1AaCbAA1A ~bal
      7c2A2BbB ~bam
      A1Ba1bbba2BAAAeAA2a2Aa ~ban
      5A1A5bbBA3AA2A ~bap
      ABAABA1B2A1begE3dA2fA ~bar
      1aCd1Ae2baacBEdA2bBA1Ea ~bas
      1bB2A1d3AAaCbAA1aAA2A ~bat
      6A6E1e3A4a ~bau
      7A5f1A ~bav
      13c1A ~bay
      5b9A ~baz
      5A4a2a10a ~bb_
      1b7bB2f1A6a ~bbi
      BBb1BBadcaCfbcbbBBAEBDAb ~be_
      1Bf2aAB2BbAEc1A3c2b ~bea
      13aaA ~beb
      1A3AAd2a1AbAB6a1A ~bec
      7A4AfBb3c ~bed
      5A3a2BeaB4a ~bee
      fbA2A1A3A1cAbBB1Ab2A ~bef
      aA11F1aAfB4b ~beg
      2A1bA7B1c6a ~beh
      2AeA6abAAA1AA1A2a ~bei
      ABag1AAe2aA1Bbaa1A1D1A1A ~bel
      AABaBC4a1aBa1B2cBdC1b ~ben
      Aa1A1adC3AabAa3ABAAa ~ber
      AB1BAgaa1B1B1b1C1A2Bcfb ~bes
      acBA1BAh1baCDCCE1aaAABBCh ~bet
      A6A4dcbC ~beu
      1cA2a6ab1B6a ~bez
      12aA7a1A ~bg_
      5bA4ba2A3A4a ~bh_
      1ad3AA4BA1A1a1C3Ae ~bi_
      5b4aa1AcA ~bia
      13b ~bib
      8aA3aAb5A ~bic
      1a3a1B5dcA2A ~bid
      B1CCbB1C2Gb1abc1AC1baBCf ~bie
      4A2A4A1Ac5d1B ~big
      2A1a8AA ~bij
      A4A6Af1B ~bik
      abAAAAAb1aAaAE1cB1AAi1A1C ~bil
      1A11e1A ~bim
      d2dBAA6aAC1a2A1AdA ~bin
      6A6b1a ~bio
      3A3A1a2aA1A7b ~bir
      4C4bB2bAAga1e1a2C ~bis
      AaCABcAB1aACAdeGC1bCBAeea ~bit
      13a10A ~biv
      AA4a1A4CAC2Ah2d ~biz
      2AA5BAbBh8A1e ~bje
      a5A6c1A ~bl_
      AAa1AAAc3A1abEAcdCA1ad ~bla
      ADA1Bbbbbaad2BcCa1BAcDBA ~ble
      aAA2CAA1a1AcFDgaAcAA1Ahb ~bli
      2A2aa5AbafAAA3A1A ~blo
      2b8A3A5A2b ~blu
      2A8bAB ~bly
      15A ~bmw
      13a ~bmx
      2a10J1A3i1A2c ~bn_
      2c1A1ab4AFce3AA ~bo_
      Aaa2b3A1cAbAc2A2Ab1b ~boa
      d3BA7a1B1b2A2AA ~bob
      3A9c1B ~boc
      6e5eaAA ~bod
      13Aa ~boe
      2a1C2A4ba1A2b5E ~bof
      1Ad8c1ACdA ~boh
      2AB1A2A2AaAad2AAa1C1a ~boi
      4A8AeC5b ~bok
      2A4d3AAd1A3A4A ~bol
      1B2c8c ~bom
      BiCaj1DCaBaaDC1BBbBcB1bAb ~bon
      5A1A5aAb1e1A ~boo
      baD1ACBA1aAcAcBEaBcab1a1B ~bor
      2AA2A2cABAcaE1B4BAa ~bos
      AABAb1fa1baBb2EAA3b1Ab ~bot
      bDAACAceAAAADeA1AAAAcBBeD ~bou
      13e1a ~bov
      4A8dB1ABAD ~box
      12AAcd ~boy
      3A1Aac3Ab1aa4Aa ~bra
      aBBAABb1bCCbDia1ACBCCABCa ~bre
      ACBBAABbAbAcCbAcAb1AA1BAC ~bri
      bBcaabA2BaB1c1EAaBc3B ~bro
      a2d1a1c4aB1DbAA1Ba2a ~bru
      5A5d1Fdb ~bs_
      6A6cABa1A4a ~bse
      2Aa2A6BAc4A ~bsi
      3bh1Ab3AbG1A3AA2Ad ~bso
      12BB1a2gA3aA ~bst
      5A7A1b ~bte
      9A3cAa6B ~bts
      Ba1a1A5A1BAABd1A2a ~bu_
      13b1A ~buc
      5A5a1C1c ~bud
      1b13A ~bue
      15A ~buf
      a4a3Aa3BAb5A ~bug
      1A3A1A5baCA7b ~bui
      1AA2a1A3C1gA ~bul
      15b ~bum
      1A1A2AA5adB6A1a ~bur
      ACAAAaAc3A1Aaaa1aa2A ~bus
      1dA1AbAA2AcbBBB1b1aaAeAA ~but
      13Dbe ~buy
      13a ~buz
      13c1A ~bwa
      1Cc2aa2Ba2ABdB2Ba2B ~by_
      5AA4A1EAd2AfAD1B ~bye
      1A3A2c4bAC ~byl
      AccadABDaaAabBDACBeAAbigd ~ca_
      3A1b1A3A1f1E7A ~cab
      14A ~cac
      A1A2b5BA1bb7Ac ~cad
      13a ~cae
      4AAa6cAa6A ~caf
      13cAB1A ~cag
      1A11b1B4a ~cah
      BCC1AbAAABhAbdAECB1AADABD ~cai
      10A2eA ~cak
      AB1A1Db2AAAbbbdBAB1AADAB ~cal
      AA3AAA3AAcAa1AaB3AB ~cam
      acaACAb1abABgBAb1bACaBCcB ~can
      B1bA1aAaAacD1CBC1BCBiAA1b ~cap
      1BCBACBd1AaaBd2BBbBAaBBc ~car
      ACBBABAh3fCCaea1Ab1ABA ~cas
      AdA1a1AAAAa1dEcibA2B1CBD ~cat
      AA1A2dA1cb1c1ACA2B1AbAC ~cau
      A12d1B ~cav
      13Bb ~cay
      4d6BCC1a5AA1A ~cc_
      3A7c1EAc8A ~cca
      2AA8ADAh2AA4c ~cce
      6A6eA9A ~cci
      1AAba1A2a1baaAC1AcaBa1Ba ~cco
      11AbB1B3f ~ccr
      1a2B1a6a1a2A3A1a ~ccu
      13aA ~cdi
      1A11c1A7b ~cdo
      2DaadahBaBCA1BAb1dA1Abca ~ce_
      1c11C ~cea
      hAA9ABADBBBB3B ~ced
      1AA2A3a1a1a1a2aB2BA ~cee
      13c1A ~cei
      hAC1ABB2A1dCIcFCAhACcc1a ~cel
      a2dAB1A3eEaBC1d1Ae3A ~cem
      A1BAAc1A3dBCbhCaAAa1BB ~cen
      2fA1dA5AGAcA1AAA2bc ~cep
      B1dab1Bd2a1CABc1ccBCBA1A ~cer
      A3AbABAAdabAAaAABaGAhaC ~ces
      D1aDAa2A1aCcadaDA1bAageA ~cet
      3A1A1A5cAd6A ~ceu
      13B1g ~cev
      1c1e2A6H1A1bAA3B ~cez
      5A7AAcA5A ~cfa
      CDeB1BAB1dhACFbe1A1aAc1ba ~ch_
      DaCcBadABcdbbcAADbffBCAFB ~cha
      aCdAAB1cAaCAdeFBbEBBcaE1b ~che
      a1agBaab1A1caaacACBCA1BAE ~chi
      2A7AA12a ~chm
      2AA1AAa1a3dAD1A3A1A ~chn
      1AABaaBC1B1c1a1CcBb1aedb ~cho
      7A5bcB6A ~chr
      3A1C7hAA4A2A ~chs
      2d5a1AB ~cht
      6A6B1bAAab3a ~chu
      1A11dAB4A2c ~chy
      1BBfaabCaAcaCBBBb1db1aAB ~ci_
      1AB2ABB3B1bB1A2bAe1A ~cia
      5A7Ccb ~cic
      2d2ABA3eD1Aa1A1BAAAAB ~cid
      aeD1BABAA2dB1baBB1AAhEAB ~cie
      3A8AC7e1AB ~cii
      AAbA1g1c1cEaB1CBaA1A4B ~cil
      11AAB7d ~cim
      aBA1B1A4daeDd1AABAA1AC ~cin
      1A2A1A6d2Aab1A ~cio
      1AA1agA4b1DaeA6a ~cip
      7A3A1eAA ~cir
      AAd2e5aBebBA1AAAaAA ~cis
      1B3d3a2Aa1a1A2B1Ad ~cit
      2A10b1A ~ciu
      lDBC1bcdA1bFGBaAAcA1fBAbJ ~ck_
      13a1A ~cka
      1ABcab3Bb1AC1gA1A2bAAb ~cke
      13Cbd ~cki
      a12A1c4b ~ckl
      14b7A1a ~cko
      4A8f1F5A ~cks
      BdA1AgAe1aBAACEcAADC1ab1b ~cla
      1BAa1CAa3CAi1CBAA1A1ACA ~cle
      daA1AdBB2bAbEbBAabdADAAA ~cli
      A1A2A1e5A1a3b1B1A ~clo
      1AbAA1AA2AdAbA1AC2b1BAa ~clu
      12aA1b3A ~cm_
      13d1C ~cnc
      2A1A2A3AAAaA3dA3b ~co_
      6a6bABB2A ~coa
      5b1A3A1acC7b ~coc
      2AA2AbA2Aca1BA1A1A1c1b ~cod
      6A3Ag1Ba6a2A ~coe
      13a ~cof
      13c1B ~cog
      AeAA1A1B3dAFaf3AA1BaB ~coi
      D1bCBAaBB1CEadEfACBCC1AaC ~col
      1D1CabAbbcaBcDFgFidAbCaaE ~com
      BdGcabcaA1aA1BAa1ccb1bBcg ~con
      2da7Bbaaa3AAbAAA ~coo
      AADcAdAA1BbaAdadA2A3aD ~cop
      1fA10C1A ~coq
      AeDe2A3B1bbeDcaDA1aAFc ~cor
      5B3b1a1h1CA1b3A1A ~cos
      baaB1BAa1aaB1caAbadAa1ABa ~cot
      aFA1AB1aAABdBeCDgABcc2a ~cou
      13aAb ~cov
      4a8a9A ~cpe
      cABbAADa2AACbAdb1AAAACdb ~cra
      AAB3cea1BA1a1BC1gaAABBB ~cre
      AdD4AA1bCeB3BB1aBCdE ~cri
      CaAB1Ba1A2AdAcbc1BeAABBa ~cro
      AA3AA2A2beAdBaA1A1ab ~cru
      13b1A ~cry
      1Aba1A1B3BAgcA1AAa3a ~cs_
      9BB2d1b ~cse
      13a1A ~css
      Bcae1C3BA1gDBaAAaA1bfBb ~ct_
      A14Cb2a2a ~cta
      BbbAABeA1A2CdADA3C1ce ~cte
      AjFaAb1aaAbcBbcd1BABDABEA ~cti
      1a3d6BB1BA5A1b ~ctl
      BB2A1A6aAc6A ~cto
      fCAAA1A5AdBA1A1A2aa ~ctr
      4c8CAe1A ~cts
      acAA1Ae3b2c1D2A1d1AB ~ctu
      2e4A3a2B5b2bc ~cu_
      4BAa4aAC1C4a1b1b ~cue
      Ab1A2Aa3B1dAB1AAB2a1A ~cui
      iCcB1B1d1baBaBcBAAAaBBaCa ~cul
      5B3a3AAd6A ~cum
      1Bbe1AAA2CBcbACB1BAA1ABb ~cun
      AA4A5bdb6A1A ~cup
      Aac4A4AEAhA1A1aAc1A ~cur
      acaaaBAA3A1AC1c2eaA1AC ~cus
      1ABB1BgA3eBbcBc1AA1a1aA ~cut
      13a1A ~cuv
      1A2aC6bf1A1a1AA2Aa ~cv_
      Ab3A5A1cc3a4B ~cy_
      13b1A ~cyb
      7a5a1A ~cyc
      13a ~cyl
      1A2AA1c3babA8AC ~da_
      b4A5b1B1aA ~dab
      1A3A4BAbCgeA3A2Ac ~dac
      1A1A2a2aAABg1a1A1A2a1A ~dad
      6aA7a ~dag
      13B1b ~dah
      c8b1A1D1bda2A2A ~dai
      4A6Aa1bB4A1A1b ~dak
      5daA4aDA1a2a1a1A ~dal
      aab1cCl3AAdBAJ1A1a3Aa ~dam
      dbab1dDBAbaaa1BeBABBbA1aa ~dan
      9b3a1a ~dap
      BCAA2e1eBBAAbAdB1b1A1AA ~dar
      1A11a1A3b ~das
      1d1bAA1A1a3JAgAA1AAAa ~dat
      5A1b1aa3AB2aa4b ~dau
      lca1ABa3aaCF1aCDCBBdBaA ~dav
      13b1A ~dax
      A1ABc4B1e1jB1AAC1AAAbC ~day
      14Ba ~dba
      19c1B ~dby
      A4A9aa ~dd_
      13d1a ~dde
      3A9c1a ~ddi
      5A1A5c1A ~ddl
      caaa1d1b1gaaAabFaBeDB1fCe ~de_
      1AB2AAB3Ccc1d4A3B ~dea
      DBBaA1Ac1C1CBBbA1hA2AAAa ~deb
      ABgA1DAbA2g1CA2Aae1BAaB ~dec
      AAcbbaA5aaAAB2AA2aA ~ded
      1AdA1a1a1ABB1acBA1B5c ~dee
      a2d3b3AAAbDa6Bc ~def
      3b1a1A4cBcB1Ab4bB ~deg
      1Aaa3A3BaCBBa2AAA1Ac ~deh
      aA1A1CABA2BbaACcBBAeBBAf ~dej
      13b1bA5A ~dek
      ABCb1dAA2abcCBhAA1AAaabA ~del
      A1Aaac1BA1ACEcbBcbAdD1bA ~dem
      dbBBBDBAA2BecBb1CAB1AAcC ~den
      a1AA1A3A3dBB3A ~deo
      BAdACCAA2DpIcCADeBCabDBE ~dep
      bDaaabABAaADCDaf1BAAgAded ~der
      cDAa1C1AAbAaccBAADBBECbDC ~des
      abal1A1b1B2aAAB1ABCAAA1B ~det
      1eAAADB1AAadBfAD1bAAB1ACB ~deu
      ABAAAb1b1B2Badb1ABA1ABBb ~dev
      h2A1b1b2a1BD1B2A4C ~dey
      1bHBAlA1a1AAAiBBGa1aBAFAA ~dez
      13b ~dfr
      2b1AA5a1a1b1A ~dge
      11ABA1a8d ~dhe
      CeabBDBCAB1aCA1CmBBD1DBdB ~di_
      1Ab1c1ab1a1A1C1a4aA1AA ~dia
      1AAA1cB3A1cebDA1A1a1AbA ~dic
      1CCB1B1a6ach1A1d1CEA ~did
      bB2ABBAAAa1CcBabAAfBb1bD ~die
      AjbAAA3cE1BCBAC1BBC3b ~dif
      10a2b1AA ~dig
      1cA10e1AA ~dij
      13B1b7a ~dik
      1A9Aaaa1A3A3A ~dim
      aAaaBcBBA1a1af1AAABB1ABBd ~din
      A1AABAAe4AcaEcA1d3A ~dio
      2a1AAC3B1aDAiA1B1A2A ~dip
      1e11E6a ~diq
      C1dACafAAaBcDHCdcAiDAa1Bg ~dir
      CCabbB1Ab1bfGDaGkBa1BaecE ~dis
      CfABaCAB1AabACBBg1BAABBdD ~dit
      1A1A7A1d1a6baA ~div
      1AA2B6bf1CE1aaA2AB ~dix
      1A11b ~diy
      1bA2b9a4a ~diz
      5A10b5A1c ~dja
      1A5A5bcA ~dle
      13A1c ~dli
      4A8fBd ~dlo
      5AA2aa1ab1B7c ~dly
      5Ab4eBbfC5AA1A ~dm_
      5a1A5bACb5d1A ~dma
      5d5b1C1b1A1A1a ~dme
      5AA6A1e ~dmi
      1Ac4B3a1bCCd1B2A2b ~dn_
      fcACA1aabCb1CCcdDfaCBBaDb ~do_
      5B3a3aCe6A ~doc
      BA3c4AAaBAcA2A2cAb ~doe
      2A2A6AbdC ~dog
      1bBc1ja3bebG1C2BjEaDaB ~doi
      1a11B ~dol
      5AB1A2AaeCb6c1a ~dom
      1ccdaab1AdABbBB1dCabbB1AD ~don
      2A9AdAB6a1b ~doo
      1EFBABBAAb1IeeaD1ABCCd1Bb ~dor
      1Cbb1AAB1A2cCA4Ab2fA ~dos
      1AAB1BaaA2bCfbDbA1AC2aa ~dou
      1aA2CBA4AdCCB2Ag1Abc ~dow
      13c1a2A ~doz
      15B ~dph
      3d11A7A ~dpr
      13c1C1a ~dps
      15A3A4c ~dpu
      1da1AcaBb2CAacCa1eBbA1bb ~dr_
      Aca1ACebA1bfcEb1B1cd1cAAD ~dra
      bA1EB1aCBbABC1CdAcaBAAAba ~dre
      1A2A4bA2aba1AAAA ~dri
      ACBeabBB1a1CAga2AaAB3B ~dro
      aAb1AA1a3A1fCA7AA ~drr
      13a ~dry
      b1CABd1b1c1bB1baCA1C2B1e ~ds_
      13A6a ~dsc
      13A1b1a ~dt_
      CfCAAbaAeAbadId2aEBfcBbB ~du_
      7A5A1d ~dua
      9a3A1b2A ~dub
      1A2a1AAa2babA1AA1A1AA ~duc
      A1b2c3A1A1abC4Aa ~due
      1A2BB1AB1b1ADfg4A1ABB ~dui
      13a1a ~duk
      5ad6a1D3A ~dul
      6af5AA6A ~dum
      5Ad4A2AaA2A ~dun
      A1f1Ba1AbaBbAAC2A1bA1Aaa ~dur
      1A5A4Ag1a4a2B ~dus
      2B8A1b ~dut
      6e8D ~dvi
      10b2bA ~dwi
      13c1B ~dwo
      1A3AeA4e1BA2baa3a ~dy_
      13B1d ~dyi
      1A1A1bA6C1d7aA ~dys
      4aAAA3AaDaf3cA ~ea_
      7A3b1B1a3a4a ~eab
      A3A4Ca2BBd3c ~eac
      BdA1ABbcadaBdHC1aAe1d2B ~ead
      A12A2b ~eaf
      13Ac ~eag
      9A1aBD10d ~eah
      1a3A5Aba1Ab6A ~eai
      2A3c1aAc2BAA2AA ~eak
      Aab4A3bcCdbAA1AAcaAA ~eal
      1A4cA4c1aD3A3Aa ~eam
      1e1cAcAd3cAbaHa1AABAA1B ~ean
      7A5Bad ~eap
      adcdBEAAAdbCb1BacBBCb2BA ~ear
      aBAa1bA2c1ABBAbCAAb2gcb ~eas
      A1e1A2A4Aec1BAA1AA2b ~eat
      1BAC1bCb2CABheFcaBC1bBA ~eau
      2A9AaAA2db1A1aA ~eav
      B7A4a1D1b ~eb_
      3A3b1A1a1bba3Ca ~eba
      2A7a1Acabaa1A ~ebe
      3A1A1e3A1B1B1a2A1A ~ebi
      5A8Ba ~ebl
      AAB1aBd4BAf1aAb1BA2AB ~ebo
      c6b1B4gE1A2A3b ~ebr
      6A7Aa ~ebs
      BA1bAcA4AaF1A1f1abA ~ebu
      13a ~ebw
      gEFAAcdAAAb1Aba1a1D1C1dDb ~ec_
      B1AAAAAA3aAcCCAA1AiAab ~eca
      3A11A ~ecc
      eACAADBc1aA1aGcgECCBBAb1B ~ece
      aCg1hAb1A1AgDbbBC1BAbBAcA ~ech
      BBg1Ac1bA2fEBAaBAAAAgBAC ~eci
      1A11Cbc4c1B1a ~eck
      2aa1c1d4cBac2bBaA ~ecl
      EBEABE1BBbBBbaF1dfabDdC1a ~eco
      BbCBAceAA1bBBaeEcBb1bBBcB ~ecr
      14aa3a ~ecs
      DjA1bDf2CBBBD1bAA1aEadEe ~ect
      gBbA1A5A1aAbAAA1AAbA ~ecu
      7a5a ~ecy
      dceeAi1B1BAecBadbBBBAd1b ~ed_
      g1AbaaaA2B1aGfdC1A1A1aAA ~eda
      3A ~edd
      iAA1AdA3ABBDa1DcCCAaCCB ~ede
      2b ~edg
      EbaCAF4abaaCGlCBB1ABEB ~edi
      caAC2A6dABaaB1A2d ~edo
      13a1A1A ~edr
      1bA4c1b1A1gAB ~eds
      4a1A4baEBi1A1A1AA ~edu
      1abE1AaAAC1faaaBACCcaaF1b ~ee_
      A4A7B2eA ~eec
      1eABAbcA1b1acF1AAA1BA1daa ~eed
      13b3A1A ~eei
      3A5a1a1cBc2BB2AA ~eek
      4B1dB4BBdcA1A1AA2A ~eel
      1d3A1A3ACbAC2CAa1AAa ~een
      1B1AAAA2AababcdB1ABD2cd ~eep
      2A2AaA3AAAAa3e1c2B ~eer
      1AEeBCbA2aBEACc1abbBB1Cc ~ees
      3Ab1bA5bbD8b ~eet
      15b ~eez
      AAAaBaa2a1abBA1CBdA1bAaa ~ef_
      a1AeBC1a1baCBHCDcfACD1AcB ~efa
      1B1a1BbAbbb1dEc1BddaAAabB ~efe
      Ba1c1A1A3CCBA1AbAABAaAh ~eff
      BA1c2A4abbAbbA2A1AAa ~efi
      aaea1B5gBb1BBA1B3bB ~efl
      dbAa1bbA3a1Cd2CAAcAA ~efo
      13d ~efr
      13a ~efs
      a2a1A7A1C3Ad ~eft
      1aBA3A4AC1cABb1AfAAh ~efu
      bA11Bd3B4b ~eg_
      ABCcAA1AA1Adgag2Bc2AccE ~ega
      2AAaaCa2AAACAd3BA1b1A ~ege
      BA1a1A2A2AaHCdCf2b1A ~egi
      AA3bA2c1A2Bb1A ~egl
      7A5c1A5a ~egn
      2AA1a1A3bcfAD2A5C ~ego
      1A11c1D ~egp
      a2e8aAAf5AA ~egr
      2B3dA1a1A1d1A4AAA ~egu
      5e5A1Hdf2A3A1c ~egz
      a3B1ad2acaIABc1Bb1b2A ~eh_
      4bA ~eha
      2A10b8a ~ehi
      1Aaa3A3BaBB1a2AAA1Ac ~eho
      2b10A1A7a ~ei_
      1baaAAB4bDcabA2A1Ab1B ~eig
      BCCc1DaB1a1aAkE2CCCA1aB ~eil
      1b11Cc ~eim
      1Ba1AE1AAAaBAfCCiabbBaaba ~ein
      6A6e1B ~eir
      11iAAAAA2A4C ~eit
      1aA1A6A1c1D2AA2A1A ~eiz
      AA1b8A2AA3A2e ~ej_
      aA1A1CABA2Bb2AcBAAeBBAf ~eja
      2b4A4A1Ac3C ~eje
      4A1A6HAdbgA5a ~ejo
      aA1a1AbAbaaa1cCA1A1BA2A ~ek_
      5b14b2A ~eka
      5a5a1c8A1a ~eke
      13b ~eki
      1Ab11Ab1aAAA1A ~eko
      ab1a1c4a2e1CA3d ~ekr
      5aA2a1CDA1a8b ~eks
      1a4b6a1C ~ekt
      a12A2A ~eku
      BFBADfac1CCFbdc1BCbBAA1AA ~el_
      AaaBAAfB1aAbcBDCAia1CAbAc ~ela
      6A6A1b8A ~elc
      A10Aab1b ~eld
      AeB1CBjaA1ab2aGA1ADABbdE ~ele
      1Ba2A4aA1b1b4b1A ~elf
      D1CAAbBCA2BAAeecC1agaAC ~eli
      4b1d4c1D1d6A ~elk
      dGAA1CAdbaDBBDcfBaeFcABDd ~ell
      11cBA1a7cA ~elm
      5A9b6A ~eln
      AAA1bccB1AAhABBabAAbAa1AD ~elo
      4AcB4AaAbcA1AA1c1A ~elp
      A1Bac1dAA2cC1B1A1A1C1aAA ~elq
      3A1B2b3BAABA1e3Bb ~els
      1a5c5e1B4AA ~elt
      bc5d1AaAAbAA2b2bA ~elu
      1Aac3B3BbCcA3AAB1Ac ~ely
      aaAc1AB3ADBd1AAADfA1ACf ~em_
      1Bbbd1bBbaAbaAC1ecaCFa1db ~ema
      eACdBAbB1aAac1AaAc1CaACBA ~emb
      cD1eBaBcADdb1EADegADAfaBc ~eme
      DCAAAA1A3bAd1cBcABa2Aa ~emi
      aiA2A1d3AcDADAA1A1AA1d ~emm
      dCAg1aAA3AABaG1DB3AcB ~emo
      BeFGaeBCAaAc1CabBdAaAaAad ~emp
      13b1a ~ems
      13a1d ~emu
      AA11A1A1d ~emy
      a1aCGbBaeb1cdd2GBFE1CcAe ~en_
      BaAdBAC2caDbhbDAaacbaaAC ~ena
      13b ~enb
      EFBDeCbaBbafaba1bgbABAbBE ~enc
      1BFAHc1c1aBfAA1afaC1aA1dd ~end
      fbCCAAAAABACCfEa2baC1FAe ~ene
      A1Ab1b1AAB2e2AA1b1A1ba ~enf
      ABAA4DkBaBa1CABBA1AFA ~eng
      1eCAcaB1A1a3Ccb2DCaA1B ~eni
      2b9Aa ~enj
      1bBB1A2Aa2CFAdaAA1BbAhB ~enl
      AAbAAA1a3BadbC1AAAAb1Bb ~enm
      bABA1CAa2a1AbgaAAa1CAA1a ~enn
      ccACaBAB1a1B1b1bb2aAB1bd ~eno
      13d1A6a ~enp
      1A1AacABaaa1bB1aAAbAcAAac ~enr
      DAdca1DBAaaGe1daBbbFbcBA ~ens
      BAd2BaCBAbedABceeE2bBce ~ent
      A1aa1B3ABbBaCdDA2f1aAA ~enu
      A1E3bA3ccDbadbeaa1Aaa ~env
      13a9A ~enw
      6A6ba8b ~eny
      2A1aA3A3gCcA2A3AA ~eo_
      13c1Aba ~eoi
      8c1A2cAB ~eol
      2A11bA ~eom
      1A3Ba2aa1aGcb7AA ~eon
      5aA3A2dAa ~eop
      2A2A5A1dAgA3A3A ~eor
      9A3b1B ~eos
      A12b1A ~eot
      aga1Bbb2AabFKabE1fBaB1eb ~ep_
      aEgCBCB3edA2ACg2AbCCC ~epa
      BB1ABFAA2AhBa1AfDDACBAAF ~epe
      1a1A2A2AA1A1aDda2A1Ab ~eph
      BBA1B1aA3aBeBB1dAaAacBa ~epi
      1AA2A5BBg1AaAA1b2Ab ~epl
      DdcbaeCbAa1AAEBDaAgababaB ~epo
      7A5d1A2AAA ~epp
      ecA2DA2AABdFAk1kAB2Aa ~epr
      A11AfAB8A ~eps
      A1AB1bA3BBBhBaDBBCB2bb ~ept
      AAa2AAA2DCADAcCeAAcAAAe ~epu
      2ab1AaA3AACdhB1A3aBc ~equ
      ACDCFAaBCb1deaBbFa1CBCbbE ~er_
      cABe1bg1beAAeEAhBabAcDD1d ~era
      1A6bA4daA1A4B ~erb
      a1AaEHAAA1AA1AA1C1CBbj1Ba ~erc
      AAaA1eBf3BBbcDa1ABb1BCB ~erd
      bfC1cEcEa1dDcbBcabGaCafAb ~ere
      9a2Bb10b ~erf
      a2A1A7cAE1c1B3a ~erg
      11b1C ~erh
      bAbC1CA2bBEBEA1DdbadC1cB ~eri
      12Cb1a5b2B ~erk
      1A3Af6DdB3B ~erl
      aaBa1abbbaAdaAAC1ACfBAaCD ~erm
      cBACc1AB1aDBb1a1aAfDBABga ~ern
      aAdbaAB1ABaaABbaCdab1DacA ~ero
      1a6A3AgAC1AB1A ~erp
      15a ~erq
      bbABCBCA2caDdABaCbBC1aBF ~err
      edAeCBdCadcGaBC1AAcaBcABA ~ers
      1CDA1bbA1a1dDeCAAADBAA1Ak ~ert
      7A5a ~eru
      B2dCcAeA1ae1FCBAdAbaabAa ~erv
      10a3Ab ~erw
      C1abBAAB1aAB1bCCAcA1bd1Ab ~ery
      13b1A ~erz
      EDDaABFaaEEaAdcdEICJ1bb ~es_
      3A8Ab9c ~esa
      aA5A7B1A1b ~esc
      gCABaaA2AbfADAg1bBceABBA ~ese
      a3abA1AAa2D1d1f4a ~esh
      A1acbabb3e1AaaAbA1abA1A ~esi
      1A1A7BDb3ab2g2A ~esk
      A9A1beAA8a ~esn
      BbcBbeaA1abAfG2ea1bBBf1b ~eso
      1aaAccdebbBCgDa1A1AAC2AA ~esp
      1A2A2A3fBBAd1a1A2A1B ~esq
      1a2bDbb1bA1bDcecgAac1dcA ~ess
      AbgeBdDBAabbdEbcCfdeFDbGe ~est
      1bBA1A4A1BCbcBA1A1AbBC ~esu
      b3A7BF3bd2eb ~esy
      ADBcaCaeBDagcCA2cbABAdBB ~et_
      bd1a1AbCAAAFagD1bcDBbAB1C ~eta
      13c1A1A ~etc
      GBdeFEDeBADbEdACaBBA1CEDd ~ete
      13baa ~etf
      1dB2c7CdB2cAA ~eth
      bbaAbCEeAbCBCDCdCdBaaBbfB ~eti
      5c2bA3AA9A ~etn
      dCABAaACcAbBBCCBBcD1BCA1e ~eto
      B1CjdCcDAA1dDeAbbCBCF1CaD ~etr
      1cCB1B1Abbed1G1Baee1A1AaA ~ets
      aAAb1CbABBA1c1eacBc1EBbbC ~ett
      d5bB1B1aAaAe1B2A1A ~etu
      13D1c ~etw
      2a10bAaA ~ety
      A1A1A5A1Ah1CA1AA ~etz
      daAA1ac2BbddDcbbAbc1aBaa ~eu_
      5A1b2A1BABA1A3A1A ~eub
      1a11A ~euc
      6B6f1BB6A ~eud
      2a11AA ~eue
      1BA1eAAA3b1AfCAA2B ~euf
      A12c1A ~eug
      aaAa1ab1aaaBBi1FBa2b1a1E ~euh
      Aa1c1AAA2a1Abb1dAabA2b ~eui
      1BCB1bAf1A1cAABAABADABAdB ~eul
      1A9aBecC3aA ~eum
      1AAaa1B5ACBfAAaa3BA ~eun
      b12C1A6aa ~eup
      abGBBGbCAAbaegCA1CDDFCBDA ~eur
      BABaaCAD2AaAgCBB1BBB1BCB ~eus
      2BAa1AAaaAiBabcAaa1D1ABE ~eut
      AA1cA1Aa4AABhA2B ~euv
      a1ba1adb1baabbcDad1BbA1cb ~eux
      13b1A ~euy
      7A5aAb ~euz
      ddAA7A1B1aa2A2Ad ~ev_
      1B1B1a1b5gDDa1ABBefbC ~eva
      cEBgbaDdABaDceaCEACDAaB1g ~eve
      caBBAC1B1AbCba1ACAbDbA1ad ~evi
      ad3Ab2B2BBdaAABi1DAcB ~evo
      1aA4b3AAdBb1A3A2a ~evr
      1c11CAd3b ~evu
      B1A3A4BADA1Ci2e1C1C ~ew_
      14Ad ~ewe
      13a1a ~ewh
      e4A6AA1b1a3A ~ewi
      6a3B2IdaAg ~ewo
      1A3e5Abc1DA2AA1AbA ~ex_
      AgaA1gAA2AabAEcBAAAC2Cb ~exa
      abA1aDA3Ac1aaAcC1bab1aB ~exc
      1ACb1c7C1B2A1B2A ~exe
      a1Ad1AcAba2AAcab1aAA1AaA ~exi
      13ab7A ~exo
      acBA1a1AAAaBABAaD1AAAbcAB ~exp
      BA1A1AaA4CaaCBAbB2CAb ~ext
      bA2c1A2AaaBdaa1ACaABABB ~ey_
      h2BAAf4B1cAA2AA2ADa ~eye
      13a1A3A ~eyi
      1AA7A2e1A ~eyo
      1eEgGgea1ah1aSd1gcfcAaBnc ~ez_
      5a7a1B1c ~eza
      1c3A4A2b2Aa2A2B ~eze
      Acc8BDBAaA3h3e ~ezi
      1aA3A4A1d1B1a1AAAcA ~ezo
      5AA6ABC1A2g ~ezu
      5B7a1dA5A ~fa_
      5AA6bab5A ~fab
      CA1b1dbaAA1AbbGbcABCBBAdD ~fac
      1A11a1A ~fag
      bADBaCCaAeBF3eBfBDa3c ~fai
      Be4b5A8aa1A ~fal
      AABAaa1b2AbA1B3aA1aaad ~fam
      3b1b1B2aCccfB1Aa2A2B ~fan
      1A3A1A1a1ade1F2ACeAb1B ~far
      bCAiA2A1BaAAaBC1AA4aA ~fas
      b1cAa2A3B1D1E3b2b1a ~fat
      AgadBdAAA1bh1FDaEaBdG1AA ~fau
      aB6b1b1A1eE6B1e ~fav
      11DCAcB ~fc_
      AabA2aAa2A1abAAdAA2B1g ~fe_
      12BAaa2A3eAb ~fec
      5A7DAgA3A1B ~fed
      4A1C5Bd1b4A ~fee
      5A7d1d5AA ~fel
      2b4d4aA1B3c4A ~fem
      2A4A3fAe1EaB5AA ~fen
      AEC1Bacaab1DdaAAA1dAcBdAa ~fer
      1AAA2a2AAAaEcd3AA3A ~fes
      1dA1cA1A3A1bAE2AAAA2d ~fet
      A1A4A3A1c1CAa1AA2A ~feu
      2A8AAA1c ~fev
      13F1g ~few
      13B1B1a5e ~fez
      aA1bAC1e1aCba1c1CAacABBcc ~ff_
      AA1d1AaC3AbeCCAbbcAAA1B ~ffa
      2B2A1A1A1DA1AfAABBB1bbd ~ffe
      AAaC1AA2cDaBEBdc1BccABbd ~ffi
      5A1b5C2a1Ab ~ffl
      A2A3a2aBCc1A8b ~ffo
      1ba2a6BCA8ac ~ffr
      7A5eAB ~ffs
      3A9c1BA6b ~ffu
      13da ~fgh
      AAB2B5a1bae2Aa ~fi_
      1C1a1AbB7c1B1A1A ~fia
      2A8A1cAB ~fib
      Addc1aAA1cDaCGA1b1ACf1Cc ~fic
      3B1B7B1f1Aa2A1d ~fid
      BeAC1bA4B1BBADABA2fAa ~fie
      1b9c1BaC2cA4A ~fif
      2b4a3aaAaC3Ac2c ~fig
      baafAadAAA1CcCaAb2dd1CC ~fil
      13a ~fim
      baBaBC1A1AdAB2BBDAf2gag ~fin
      2b12A3Aa ~fio
      15A ~fiq
      B2A1B5dAb1dBd1BAAAAd ~fir
      1AcA1C1b5bAd2AAa1A ~fis
      A1A8bAabb1AAd4A ~fit
      A12c1B ~fiv
      Af9eAB1B2CA3A ~fix
      1A7a3a8AA ~fiy
      B12dA2A5A ~fiz
      11A1cb ~fl_
      1b11eaDa1B4A ~fla
      bAba1BA2Baeb1AbBA1a2AcE ~fle
      5B1b2a1ad6A2A ~fli
      A11aB4Ac ~flm
      2g8aA2CA2AA2a ~flo
      13a1A6b ~flu
      12dA10A ~fly
      13C1d ~fmp
      5A7A1bA ~fne
      1aBa1c5BDbAc2aACAbac ~fo_
      5A7c1A8A ~fod
      2c10A1B ~fog
      1CaAbCA4jHAaAeaBaB1BBI ~foi
      1b9a ~fok
      5fa2aA2CA7A ~fol
      1eBb1aaA2AACEeA1ACAB1B1c ~fon
      4A1A4a1e1c3C4B ~foo
      1A1d1BAC1a1a1ebD1Da1cacc ~for
      1A1bAB1B5AA2AaAe2BA ~fos
      1e1A9D1B ~fot
      1cB1AA1c1A1CcAAAAAaa1Aaaa ~fou
      6a3ABbb6A3A ~foy
      AAa1BB2BCgA1BAABABA1AAAA ~fr_
      DCBBaABaAFjCcD1eCEBACCBc ~fra
      abdAa1ABAbdCBCbCddbA1cCA ~fre
      2A8baebAa6BA ~fri
      BaabABaA1c1aabBB1gA1A2b ~fro
      b1AAad3aBBaBbC1b1Aacc1b ~frr
      13a1A ~fru
      2A1b1AA3b1B1e4B1Ac ~fs_
      7A5b1A ~fse
      aAAaACAa1AaBAebBA1AAcAa ~ft_
      Ab2ba5AacAC1ABA3A ~fte
      13b ~fti
      11ABDAd7a ~fts
      12e1AA8A ~fui
      3b3A1A3CA1A2A1g ~ful
      1A5a6aA3C2ab ~fum
      7a5bdC ~fun
      1AAA9b1A2B4b ~fur
      AAC2f3A1bF2fABb1A1AAh ~fus
      13e1BA2A2a1A ~fut
      5AA2Af2C1fa3b ~fwa
      5a7a1A ~fyi
      4A8cCb6A ~ga_
      3ca1bA3cBCBb3AA ~gad
      3b1A2A2aAFdf2b1A1CaC ~gag
      b2A1BA1bAB1d1dAceB2AA1A ~gai
      1AAab1A1cb1c1AA1A4AA1C ~gal
      Ab1A2AA2aABHbh1d6a ~gam
      1A3A1A3bAabA5A2a ~gan
      11A1e1C3A ~gap
      BDDdACAaAAAeBBaaBBeCadaec ~gar
      1a2d8A1B4A2a ~gas
      1A1A1A1a3AfACeAAb2b1BB ~gat
      7a4AeAB8B ~gau
      1a1A8ba1A3a1a2C ~gav
      14a2A5c ~gay
      4B8BdB3c ~gaz
      14Aa3A ~gby
      9BB2c1b ~gcs
      AABaBdDAE1AbDaCaEccEBBdcA ~ge_
      5A1b3bb1A1b1A4Aa ~gea
      1a11A7aAA ~ged
      1A4B3aeAb1B5c1AB ~gee
      7c3bcA1A3A4A ~gel
      1a3A1b5a1cA5a1A ~gem
      DAaCAAca1aaBBeA1aCcBBbC1b ~gen
      A8Ba1acad2AA3AA ~geo
      BeC2BBAaeFCaeB1BBCcCeABC ~ger
      ABAddBbBfBBADdA1B3bA1CD ~ges
      aBAf1ab3BaaDac1AAABAAi ~get
      5AAb1B1fFaA4A1A ~geu
      1a1a4A1d2Gcc7AA ~gez
      13b1e ~gge
      2c10AbB ~ggi
      1BB2bc3Aabb1bba1a1A ~gh_
      9b3Aa ~gha
      15A ~ghb
      13A1a ~ghl
      Aacaa2B1a1addc1A1Aa1A2A ~ght
      9a3A1A8a ~gia
      5AA4AAcaA3A ~gic
      2b1aa6AcAA4a3A ~gie
      7A5dAA ~gil
      13BbA1a2c ~gim
      BABAab2A3acAAAg1A1A1A ~gin
      3A9e1a7a ~gio
      6aA4aC4A3b1b ~giq
      13Aba7A ~gir
      1A1a1BA1Ab1BabADBA2b1AA ~gis
      13bA ~git
      AaBA1eb6BA1A1a1b1A ~giv
      1CA2CBADh1ABc1DCABA1ABBA ~gla
      ABAaBaAA1dcBA1cbAAAAA2BA ~gle
      b1AA1C1ACj1A1GBHAA1ABAAA ~gli
      9d3A1A ~glo
      aA3A3a3dBc2A2A2a ~gn_
      1c3C5bAeA1aA2A2A ~gna
      A1Ba2B1BaA2cc1BAaCa1aaB ~gne
      2A2a1A6aa3a2A ~gni
      AAgA1A1A1CAAAcbFA1eAA1BeB ~gno
      13b9A ~gny
      cbBBAA1b1abBBaBdAca1Ba1Ac ~go_
      11cBb1B8A ~goc
      11A1AB6aA ~god
      6aa2A2C1b ~gog
      1A2a5Aabda4A2a ~goi
      AA1A2Ab3Ab1eD4A2bb ~gol
      2cb9AAA1B2A2b ~gom
      1Bbd5AaAabAB2Ad3BB ~gon
      1AbacA1AA1AcbEaca1AcACAA ~goo
      2A6A2cecA ~gor
      3a8ABb ~gos
      AacbAAbB3A1jbD1ABbb1dBB ~got
      cgBC7BbaaD1B1Aa1acC ~gou
      1A11c1D ~gpa
      3a9A1c7B ~gpd
      5A1B5AdcA ~gpt
      BABaBDC4C1bcbAAABAeACd ~gra
      a12a2A ~grd
      aaBa1BABA3dabAa3fcAab ~gre
      1AAA1A1bc2Aaa1AA1AA1A2B ~gri
      AaAA1aCd3ABeCDB1AA1BA1a ~gro
      13f1A3A ~gru
      13A ~grv
      1aAA1BAA1A1dadcA2A1b1BBC ~gs_
      5A7A1c ~gst
      cA4A4AbaaC3a4A ~gt_
      13BabA1A ~gta
      3A7aaD1f3B4c ~gte
      13bbB ~gti
      3A7A1c1B ~gts
      1B6b4A1B ~gua
      A1bBBbceacAjABCC1AA1BDAbI ~gue
      1ABA1i3BDA1d1a1A1AA ~gui
      13bA5a ~gul
      13b8A ~gum
      2b9aC1A4c1ac ~gur
      12ca10a ~gus
      6aA5aaBA ~guy
      4f8aBa ~gwa
      13e1A ~gwo
      3A2A6c9a ~gy_
      A12h1a1A5A ~gym
      5e7BA3A5c ~gza
      4a6badA7a ~ha_
      AbB1BA1B2ABCcBBA2BAAaab ~hab
      2A2A1b5cbC3A ~hac
      2A8A1d1BAA1b2A ~had
      5A7c1A ~haf
      1A12b8A ~hag
      13b10A ~hah
      a1C1CBfA3D1BAB1bmbAAAAD ~hai
      4A3AdAA ~hak
      1CA2BA2a1eFhBc1ABBbA1a ~hal
      1AAA1A1c1a1aBgBE3AAAAAa ~ham
      1hEada1B1cbAdBAcBBCA1adBE ~han
      4D8G5i ~hao
      2b8aAC1cA2A1b2e ~hap
      1AA8AbaAB2AA1A2c ~haq
      1B3bab2a1bAabA1BB4A ~har
      1Aa2BA5aEAe1a2a2b ~has
      BAaAch1B1aaA1FaAg2aaBaib ~hat
      cA1AaBB5f1aDb1BB1AABc ~hau
      aBea2a1A1abbD1dA1AbbAAaB ~hav
      13aA4A ~hay
      15A ~hbo
      3A9A1A7b ~hda
      d1aAcAAb1ba1hC1aaaCAaCG1c ~he_
      a1A1AAbd3cAbBcd1A3aAB ~hea
      13C1e ~heb
      1A11Bad3Ac1a1A ~hec
      a11be1B3A ~hed
      4A2A3AAb1C3d1c1bC ~hee
      A3A1b2a3aBAAAAA1bAab ~hef
      aabb1Caa2aCD2FfacbBbacC ~hei
      ABB1cd5AbfbBa1CA1baAC ~hel
      cAa1AA3aC1caEcABcA1bAA ~hem
      A3AdAb2AbABdB1AdcAaAAc ~hen
      4aA5A1cAb8A ~heo
      13BAb ~heq
      BB1AaaaDdBAbDdcaaAAdaCbad ~her
      AAAAA1Aa3BAgBC2A1eBAab ~hes
      2A1AAab3A1Dbb3A1Aa1c ~het
      1gaB2A4BbEc1AAc1A1Acb ~heu
      1A1A3b5bADa2A3dA ~hev
      13a1A ~hew
      1A2cAAB1A1ABbBa3AABAAB ~hey
      1AabACaA1B1AAeB2A1DBAaBc ~hez
      A1d1c6BdAACA2B1a2A ~hi_
      12Ac1A ~hia
      12c2a ~hib
      1AA2B1e12aAa ~hic
      15b8A ~hid
      1aAcABBcA2BadbBAA1B2AFB ~hie
      1ba2b5ACbBB2a4b ~hif
      1B11c1A1A ~hig
      4A2A1aAA1gAA ~hil
      1A10bc1b ~him
      1aBeBh1AAC1Acb1CddBBdBAbb ~hin
      10A2c1A ~hio
      1a11Daf6A ~hip
      10a2C1d ~hiq
      aba2A1A3f1AAbA2A3bA ~hir
      1ABcBbbb1AdcCDABC1daB1ecC ~his
      c6A1a5a1A4b ~hit
      1ABb7d7A4B ~hiv
      4bA5ABCAB8A ~hiy
      13b1A ~hl_
      13AAb ~hlo
      13C1c ~hly
      2A8AaaA3A ~hm_
      11Aa2A7aa ~hma
      1Aa1aA7A1d3AA2a ~hme
      1ab8cCb1AA1B4aC ~hmm
      2AA1A1A1a3bAB1A ~hni
      6Aa5bAC5Aa ~hno
      1bA1bCbAA2A1BcEaAAbA1eBA ~ho_
      12Ac1A5Aa ~hob
      12bb1D ~hoc
      2A2A5A3b6A ~hod
      6A6d1a ~hoe
      15A3b ~hof
      1a11bAA4A ~hog
      ABc2d2a1bcAFAab1A3abB ~hoi
      1b1feA1A3BEBAaAc2BA1A ~hol
      2aAcbbB1AB1eBdDAA1A2Ab ~hom
      2cBAAaa1acCAcbCaABA1AAbd ~hon
      A3ABaA1BAAAFAg1A2B1a1b ~hoo
      aAAbAB4a1AdCaABAB3Aa ~hop
      AAaa1C1a2A1dd1A2AAaA1da ~hor
      bbAA2AA1AAC1AccAAbBbAbbb ~hos
      2AA3A5gBA5a1Aa ~hot
      AAdAaAAB1ABebCabA1AAAhAaC ~hou
      a1aBbaAAAa1a1BAbAAAAeAcBA ~how
      2B2AA6f4b ~hoz
      BAAD1b1A1CA1AAABgABCaBAd ~hra
      3f5a1A1AbA6A ~hre
      7A5aaB6A ~hri
      2A2bc6A1a1a1A ~hro
      1BAA1B3CA1bgAa3CB1ABA ~hs_
      Acdaaa1B3c1Gaae1AabA1A ~ht_
      1A3A3aaAba4a2a2b ~hte
      1A4A5bc1B3A4A ~htm
      2e8A1D1A ~htr
      2A1A7Afa1A6a ~hts
      AAAaa2d2BCccAC2AdAA ~hui
      3a1AhC1aAAaaABA1ABAAb ~hum
      2A8cCca4A4A ~hun
      A4AB6c1b ~hur
      10a2D1AA2b ~hus
      7c4AA4a ~hut
      1A3A3Cb1A1A1A1A3f1b ~hy_
      13a ~hyd
      1A11c1B4A2c ~hye
      5A6cb1C8B ~hyp
      1A9A1c10A ~hys
      1A1AbaA2baeABcD7cC ~ia_
      1A4A5AcAh5B2A ~iab
      13b1A5A ~iac
      13aaa ~iag
      BA3A1A1a1b1b1AcaAA4a ~iai
      13a ~iak
      2A2A1B3Aac1cAcAA2aa ~ial
      13a ~iam
      1BCaAAcA1aDbAfA1AC1A1aAA ~ian
      4A6AaCfA3a ~iao
      13a1A ~iaq
      13d1A ~iar
      2d10Fca2A5a ~ias
      1Aab2b4AA1AE4Ae ~iat
      13A1e ~iau
      2A4A3AaeeB ~ib_
      11A1c1A ~ibe
      7B4d1cd2A5A ~ibi
      b2AAgbAcAcgaGbB2bA1CAAD ~ibl
      7c ~ibo
      b10cBBAB1A1A4A ~ibr
      1b11a ~ibu
      1AaAAB1daA2Aaab1AAAaBa ~ic_
      AdAA1a3baBbAaA2aAB1AaB ~ica
      1aAAaeAB1Aa1BgbBAAA1ACABA ~ice
      A2cCABA1cdABCCAc1Aai2aA ~ich
      AB1ecdA1acEBAh1A1AbaAAABB ~ici
      aCA1abae1Bb1bCAc1B1AaaABb ~ick
      11A ~icl
      1AAA2A3AA1AcC3A ~ico
      5b8A4b ~icr
      13c1A7c ~ics
      1AA2D1b3b1e1a4a1AAB ~ict
      2aA1A1A3AAa4A3bbb ~icu
      1fCcAbAA2AafDb1bAABcACdE ~id_
      10A1ADAf3B3Aa ~ida
      5A7f1B ~idd
      1CibBeCa1ACbIAa1FABDDcA1b ~ide
      13a3A ~idg
      AAA1bAAc3AABcdA1AA ~idi
      13CAe ~idl
      1AA12Af ~idn
      1a10Ab1A4a ~ido
      3A7AABada5A1A ~ids
      DbJc1ABAAAbfBbcCdAAAaA2a ~ie_
      A3ABA2a3i1CA ~iec
      AAA2B1a3a1AcbBA1A1b1A ~ied
      13a1b5A ~iee
      6AA5e1B7A ~ieg
      13a8A ~iei
      1B1B1cA1A2AABbd2a1ABB ~iel
      1fA2A1A1A1BBdADb1AA1fbBC ~iem
      aBDAeCCAabBBBa2ae1A2b1b ~ien
      13b ~iep
      eDAcCEHCCE1EChADC1EHAAaEd ~ier
      BBda1ABA3dEdbaB1AaABcab ~ies
      2B4CbA1CccBb2a2aB1b ~iet
      c2Bbad1Bb2cAAAbdbcAcAaC ~ieu
      7A3A1cdB ~iev
      B3A1A2a3DAbAb1be1B ~iew
      15A ~iey
      bBAc2A1Aca1AAcJjaAA1ABcC ~iez
      aeA2DB2bAcbAaCa1c1a1da ~if_
      7a5baB ~ifa
      A1c5a3cDc4A2A ~ife
      1abB1cC2cE1Ac2BAAaA1Bec ~iff
      BkAB2aa5AbaDABA1AeDD ~ifi
      2A2bA2A5A ~ifo
      13AAg6AA ~ifs
      AbA3AA3bCe4cA3aA ~ift
      5c7BA7A ~ify
      4A2A4AaAa5d ~ig_
      4d2a2a2FBaA1c2b1A ~iga
      BaCa1cag3dACcCEAAAAa2b ~ige
      13c ~igg
      AaCaaa1B3bdfaaAAA2AA1B ~igh
      2AA3A5e3a5a ~igi
      CaeaA1BbA2a2abBAdBaBBd ~ign
      1AAA1A5AahcC2B2A1ba ~igo
      5A2c4c1AA ~igr
      c2A1A5A1b1B ~igt
      2aA1a1A3f1ABA3ab2bA ~igu
      3A3A3AAD7gaAb ~ii_
      a7b2A1Fc3b4A ~iin
      2A10c1A ~ij_
      1a3c7DAab3A2a ~ije
      1bA1a8cABA ~ijo
      1A2AbAf4a1CfB1ABBBaA ~ik_
      aAabAeaB1e1AcbD1AAAaA1BcA ~ike
      13bdA ~ikl
      3Aj2A4AGA2b1A1A2A ~iko
      13A1b ~iks
      14aB2A1A ~ikt
      abFcCcg1b1db1bAAaDBAbea ~il_
      A1Bba1Aa3A1dBG2bAg1AaA ~ila
      1A9A1bAA8b ~ild
      DE2Abaf1aGCAeBGaBAhAbaBB ~ile
      2A1BdA2eAc1CBhAaBBC1dAA ~ili
      D4AAcBBBDcd1ab1CDA1cCe ~ill
      6B1AA1A1bb2A1CA ~ilm
      Ab2Aaa3ABAg1EA ~ilo
      A2aACAB1AbaaAaa1A1ABbaBa ~ils
      7A5BcAa ~ilt
      9A3B1b8b ~ily
      AB1ca1A4AfbeBA3a2ac ~im_
      AcB3AB3A1gcEAAAAAfAAA ~ima
      7d4ABA9A ~imb
      Bc1eBFabBcAbB1cDAB1BcdecF ~ime
      1AAaA1A4e1g1E3AA ~imi
      1Ab8AAa1b1a2ca ~imm
      AA11ba1ba ~imo
      1aaC1fa3AACbDBabaBBAaaa ~imp
      5A7d ~imr
      1b11ab ~ims
      1A11bAd3A ~imu
      bBDcAbAAb1CcEdcAeC1FDCb1D ~in_
      BaDa1aBe1AbBBCdbAAAAABbdB ~ina
      1ieAafBd3d1BBFA1CACb1Aa ~inc
      fdfAAad2a1hGBCFA1aBac1ab ~ind
      baEBAL1DBcADaabdD1eCC1AA ~ine
      AaafA1AC3ABbBFAAbBebf1B ~inf
      CCCaaaBDbda1bfe1Ab1B1Bcac ~ing
      dCdaBCA1b1aAaBCgC1BbaaBBD ~ini
      13b1A ~inj
      2a2AAA3dafab1BAa2aAA ~ink
      13A9ba ~inl
      1A2A2c3BacA3A4Ab ~inm
      BAA9ccAa1dA3AAC ~inn
      1AA1Aa2aabca1bAa1d1A1AB ~ino
      1A3A5bBebC1aAA2c ~inp
      aCBAA2B3bafAAA2BAa2d ~inq
      BAABDAA1ACAddbAbaBCAcADaA ~ins
      EBAaBeaaBabAfA1acefcaAgCA ~int
      a1BBAb2AabBaaBBBAdeaa1BB ~inu
      AdAA8Abcb1A2BaA1a ~inv
      3A1A2c4dAD ~iny
      1b2a1A6bAC4A1AAa ~inz
      AAa1AAAd3ABBbdbAbeAA2B ~io_
      13a ~ioc
      13D1c ~iod
      3A2A5Ad1A ~iol
      15A ~iom
      2dd1C1Caf1eaCac1dAcbBacF ~ion
      b6A3A1eAD ~ior
      4A8c1B3d2a ~ios
      2A1AAAd4Af1D3A ~iot
      abbA1A7F1aAc1A1A1d ~iou
      b1A2A4aC1bCb2aA1AAAA ~ip_
      1AA1a1A6B1eA6a ~ipa
      A1Aeab5dADbaAaA1A2Aa ~ipe
      7A5Ac1A ~iph
      5A7dBC ~ipi
      2a1A1Cd2B1aEDgA1BAB1AA ~ipl
      5A7cAB ~ipo
      c4B3b2aA1A2b ~ipp
      7A2A2Efa ~ips
      3a9a1a4A ~ipt
      13A1b ~ipu
      5e7B1B ~iq_
      1cDBACdaA1bBbABbBCaAB1a1b ~iqu
      aEbCAaACAbAbdbA1AECAB1aae ~ir_
      1CB1AABA2abAac1A2bBDAAk ~ira
      5b1A4Ae1A5a ~irc
      1b3cA4A1B1a8A ~ird
      2AcFbb1CabCabDaa1eAbEchC ~ire
      1AAA1AA3a2dAa6AB ~iri
      13a1A ~irk
      6b2b3DbA7A ~irl
      1b3C3a1cAA1c3A1AA1e ~irm
      5b5aah1A6AA ~iro
      B1A2aa4daCBCBd1AA1b1b ~irs
      1a1A3A4bb1A7bA ~irt
      13a1b7C ~iru
      aabEEdB1AdAb2cabcFF1bb1e ~is_
      2AADD1A2A1d1Dig1DbDBc1b ~isa
      A1A2AaAA1afAEahB1aa1aABB ~isc
      DeCaaceaAeabcAAcCebBACBEB ~ise
      13b1C ~isf
      a1A1eB1AagCcDDCDBC2BAAAG ~ish
      AeC1DfBA1EaFHfDbCBDCCCdAb ~isi
      13a ~isj
      13EAcA2ab ~isk
      13ab ~isl
      13abC3a3a ~ism
      1cB2A3a2adAc7A ~isn
      AC1C1DAAAB1fDaDCAaA1cacC ~iso
      AAak1ab1c2BaKADb3B1abB ~isp
      11AcCAd7B ~isq
      Bb11B2A6e ~isr
      B1Ecb1AaABaedc1AbCeAFdBcD ~iss
      ADadBdB1cDaDBccaB2Df1BaC ~ist
      13da1A1B ~isu
      6A8A ~isy
      AgAcAcB1Bdaebb1Bb1Adc1Dbc ~it_
      1A2ABaAd1BaAccdC1AAA1AAA ~ita
      8aca2BaD ~itc
      c1Ac1a1BA1addaCBbDbeFBh1B ~ite
      1AaAB1cAAa1hbcADAA1a2bAC ~ith
      1BAa1BAbAa1hBeCbabAA3AC ~iti
      bAd2AAA4eB3bbBA1AAB ~ito
      ADBfAbCabB1aDgbCBBAAB1dc ~itr
      1BAAAB2A1Aa1gB3A1A3A ~its
      abAA1AAa3BbcCCbB2b2b ~itt
      B2A3A1a2CD1DbA2hd1Aa ~itu
      1a4A2a5b ~ity
      11A1e1B3A ~ium
      a1A10a1A ~iur
      2a2b7Cba2ea ~iv_
      DAAA1adB3AAbaC2d1B1AB ~iva
      DABc1aaB2bdebaBDcc1ABbac ~ive
      a1BAaa3BaAabBcbaAA2AaA ~ivi
      1dbA1A6AA2a1aA2aaB ~ivo
      2A5a1aAa1Be1ABbA1A1d ~ivr
      13c1A ~ivy
      BgBA1bbB3aabcD1A1AC1AaC ~ix_
      11A1a ~ixa
      Ab9eAb1A2C1A ~ixe
      2a10c1B1A ~ixi
      9A2AkA3A5A ~ixt
      1A11a10b ~iy_
      4aA5BBb1A3B2A1A ~iya
      1A3Ab2a3A4B1A1AeA ~iye
      12b2A ~iyo
      B1B1Ab3a1A1dA1AbAc3A ~iz_
      A1A4A3dCca1A5c1C ~iza
      AbB1B6A1baC3AA1ABA ~ize
      1AaAA6a1cdC1AA4A ~izi
      A14A4a ~izo
      13b1A ~izr
      7A5CdC3eA ~izz
      aA1AADABf2DCAbBeBAAiBDAd ~ja_
      7A5a5A ~jac
      5A2A2AB11d ~jad
      1A ~jai
      6A6a ~jal
      AAaaAD1a4cbAAA1ABAa1AA ~jam
      Aad1Bb2AA1AbCBa1AAcBa1Aa ~jan
      4A3b4Aad5A1AA ~jap
      1A3b6bAAA7a ~jar
      2A10a1a ~jau
      1b1A2B6A1B7d ~jav
      2d10C1b ~jc_
      1ABA1fAA2a1AbAaA1A1A ~jco
      5c5A1CAA3d1A2b ~jdo
      cddBBaaFa1A1abCDAaAba2Aa ~je_
      7b13A ~jea
      1CAA1A3BAbBgAa1A4A1e ~jec
      13a ~jel
      2A3a6B1A1cc ~jem
      1bc2A5aD2b1A6e ~jen
      11c2Ac6a1B ~jer
      CCafAa1A4AaBBAAeAa1BbA ~jet
      ACa1aAD2a1BecabBB1BA2AA ~jeu
      1Ac5A4AcD6a ~ji_
      2A10a ~jin
      5A5A1c1A8d ~jir
      13b ~jis
      6B6b1A8b ~jki
      AA10Aa1Ab1b5A ~jla
      2cA1a5ABcABA1a4A ~jle
      1d9A1CcB4A3A ~jme
      6b4HJAAA ~jo_
      13b1A ~joa
      2C2A9b6bA ~job
      13CadA3b1A ~jod
      1A3Ae4AaACC2B1A1BAc ~joi
      12aHa3d4e ~jok
      7e5A1AA ~jol
      1cA11cAA ~jon
      1A2e6aaG1da6a ~jor
      13bb ~jot
      BBDAi1EBA2eacbBB1C1DGBBB ~jou
      2b9AA1A8b ~joy
      13a1A4b ~jpa
      2Aa6a1b1AA1Ab ~jpr
      11AedAB3A4B ~jre
      1A11c1A7a ~jri
      1dAc9C1CA3a2b ~jta
      13c1A3B3B ~jud
      2c10GfdA3Ab1A ~jug
      1B8A2fAC3A3A ~jui
      7A5Acd2A2A ~jul
      1a11a3bb3A ~jum
      13b10b ~jun
      13B1a ~jup
      7a3c1aA6A2A ~jur
      a1DEB1AAAA1CBDB1C1BBfafga ~jus
      13c9b ~jvi
      17a ~jvo
      5a3AabA1AB3eA3a ~jy_
      1BCCaaAcAC1aa1Bc2afb1aCd ~ka_
      5A1Ac3AbBA ~kab
      2A10b1A2A ~kag
      13a9A ~kai
      2bA6Aa1A ~kal
      13B1b5a ~kam
      11A1c1dA2A3A ~kan
      2A4A3eCB1b4a2aD ~kap
      AC9A1dcD1aAa ~kar
      1A1b3b3Acc1B1AA ~kas
      1a3A6Ad1AA ~kat
      2A1A1A1C1Ac1g1B7AA ~kay
      2A2a6Agb3AA4A ~kaz
      dbBhBdaCAbcaBFc1E1BbcABj ~ke_
      15A ~kea
      11a1ab4CA ~keb
      b4Aab1Ba2c2A5AA ~ked
      1B1A1B3AaA1cAe2A1D1Ace ~kee
      A3cad4b1F1b5cA ~kel
      7B3a1abd3aA1A1a ~ken
      5A7d ~kep
      1aAA1bAd2aCCcBB1Ac2f2A ~ker
      d1BbBdAAAfACAEDEhbiadafBB ~kes
      7A5a1c1AAB3A ~ket
      1A1b3A5gcCB ~keu
      11A1e1B8A ~kev
      11a7A ~key
      12Aa1A ~kg_
      1A9CDac6b2B ~ki_
      11A1Ecca5A ~kid
      13c3B5AA ~kie
      2A2bB5abc2A1A2A1b ~kif
      A1ba1c5AAd1EA3A2ab ~kil
      2CA1aAB2bd1gDB1BAA1bhdA ~kin
      bAA2A3a1A1c1D2dA4B ~kip
      2A2A5A1C1c2B3e ~kis
      1AAAA4AbBBbbB1A1i3AA ~kit
      13a ~kiz
      4A6A1A10a ~kl_
      1b11c2A3d2A ~kla
      5c3A3e1AA3A ~kle
      4A1A6a1b4b ~kli
      13ccC ~klo
      1c1A1A6Ba1C2AAA2A ~km_
      13b7A ~kna
      13b1B1A5a ~kne
      1A11c6A2A ~kni
      1Ad1AA1d2AbAAAb2B1c1b1A ~kno
      A1C2AA4ba2baeAaA1A1b ~ko_
      5A7c1A ~kod
      13b4A3h1A ~koi
      18B5a ~kok
      2A1A8cAd3AA1a ~kol
      AAABaA3B1AAFcdAhA4ab ~kom
      1CebAibeAabcEEcAEACab1A1A ~kon
      9AA2caD ~kop
      1c3A5aAaa1d2A ~kor
      1Ac10DBac3b1AA ~kos
      1AaBgbBdABCB1c2bdA2a1BA ~kou
      2A2Bc1bab2GA1A3A1gA ~koz
      a3B2Ac4AbA3A1f ~kra
      1A2A2bb1A2aaDA ~kre
      1b1a1cc3a2AAC4d1A1A ~kri
      5A6a ~kro
      13a9a ~kry
      1A2Aa1a2AB1fA2ABA1b1Ab ~ks_
      6a6A4A5a ~ksh
      13a1a ~ksi
      4A8a1A ~ksm
      5B7C1Bc3a ~kta
      1a1a2A6dAa3A4b ~kte
      14aB2A1A ~kto
      6b6a1A ~ktr
      13GdB5c ~ku_
      13cA8aA ~kui
      a12b1AA ~kul
      2da1Aac4eDA4A4A ~kun
      1bAA1A5fC5AAA1cA ~kwa
      11A1aA5A1a ~kwe
      13bA9A ~kwi
      12bA1A8b ~ky_
      AbcagbABBbbabI1Ab1cbbBeb ~la_
      5BB4abb2b2A2AAb ~lab
      cdBABBaA4AeBcAaAaA2aB ~lac
      1BAA1bAb3A1B1DA1AAA1Bf ~lad
      13b1A3A ~laf
      ABBA1A1B2AA1cgA1AB1Aa1bA ~lag
      bB3a5c1Ab6a2A ~lah
      1B1aAfB1CebCaBEFb1ecAeDfe ~lai
      1dAA9aaAA2AA1adA ~laj
      1A1A4C1A2f9A ~lak
      1b11BAe ~lal
      1AAbbB5AAkbG1A5AB ~lam
      CaaaA1C1ddACD2EBl1FeCABF ~lan
      1bA4b5eaa3A2AA ~lap
      5A1b1aA3AbA3a1a ~laq
      AbcAAdbB3A1A1c1AaAa2A ~lar
      dfDAADAC2AAAeaBCDFBAAcbB ~las
      A2A1Aed1bAA1DacBBBaaB1CB ~lat
      1AB10cBc5A ~lau
      1aA2Ac2a2AjADa1BA3A ~lav
      13bA ~law
      13b1A ~lax
      B2A1A1A2A2AaCaA1A ~lay
      1b20a ~laz
      8c1B4A ~lba
      13b1A ~lbe
      1a2A2A5d1A ~lbi
      15A ~lca
      6A6b1a6A1A ~lch
      13bAa ~lco
      1A3A1a5Ecc ~lcu
      acDaB1bA1cacaa1h1B1CaAA1B ~ld_
      13c ~lda
      A12Dbc4A ~lde
      1A3A7A1B6a1a ~ldi
      2d4B3aacBAA1A2A1ae ~ldn
      13Bcc ~ldo
      4A8DAe ~lds
      1bAcBB1ebbchAbaCAaAD2bAa ~le_
      aAAd1D1A1adBAA3AhbaAA1A ~lea
      aEcAAC1a1A1fBgeCCB1BA1AaC ~lec
      2b2B1A4AAAf2a1A2bB ~led
      1cAAAAbA1a1adAbC1bA3aB ~lee
      aA1a1Ab3A2b1A3Ac2a ~lef
      2A1aba2a1BAbBa3BBAaaA ~leg
      2a4A3AAbA1aA1A4a ~lei
      18A ~lej
      5aA2A3cAA2bA ~lek
      6A2b1a1C1a ~lel
      DBEEabACdabebbCBD2BcAAmA ~lem
      AdCAAAAeAb1abf1DcB1AAaaCB ~len
      1A2a4b3Gdb7A ~leo
      1a1A1AA4AAd1BaaA3Ab ~lep
      2a10Ab ~leq
      cAFCbDgDBcAA1gAAAEaAbAABE ~ler
      1ACaAcBBcAAEbeEd1BCcB1GEC ~les
      BBbhAC1cAFaA2caBe1d2BAE ~let
      AaCBBCCB2aB1chCAAACAAB1A ~leu
      1AD1BCBA1BaCC1DbAa1AAbega ~lev
      1a10Ac1B7aA ~lex
      7A6Aa7A ~ley
      BAAbCdaa2aBaDC1cbdc2aa ~lez
      ABa1bAA3aaCCAd4a1AA ~lf_
      5A7a1B3c ~lfo
      13B1c4b ~lfw
      10a3Ce ~lge
      1bb2a5A1A9a ~lh_
      1ca8AcF1A8A ~lhe
      13c ~lho
      1a3AA1AAbABabdB1bcaB1AA ~li_
      2Ba2AA5b1d2A1AA ~lia
      7A4AAeB3A4a ~lib
      1CaAAb1A1dcAA2A5ab ~lic
      bAg4A3B1JBd2AAa3e ~lid
      1aA1C1CC1AgB2eAfCAaaCedC ~lie
      A1b2e1A4bdbCA1A3B ~lif
      AABA1Bbh2aBcAbB1AcAcaaba ~lig
      b1abAiaA1a1AdBADB2aAA1BA ~lik
      1dA1B5a1AC1bA3A2AA ~lil
      B5B4d1hAGbA1A1AA ~lim
      AAD1aCBBbaA1bf1aBaf1A1a1a ~lin
      1c10ca1bAaA2a ~lio
      b4A1A1aa1aDdb2B ~lip
      ccB2daA1B1bBCAaC1AaA2A ~liq
      BbDB1aAA2aBa2CiCBAg2Eb ~lir
      aADFBACBahCCABFc1aABiAE1a ~lis
      aa1d2AdAba1bCD1BaAABAgDD ~lit
      1a2aA3BA1a1CAA3E1baa ~liv
      13baa ~lix
      4A10a4A2fA ~liy
      9a3cAC ~liz
      2A1AbeAb2b1FAeb1a3AaA ~lk_
      4A2b3c1aAa ~lke
      4cA4a2A1ca2AA ~lki
      ACcfaCaa1AAB1AccAaaDD2Dc ~ll_
      abdA2BA1A2aacCa1A2aaAb ~lla
      bBb1BB1AaBDHeaaDbbdca1cB ~lle
      AAA1A1af4c1aFA1aba1b1a ~lli
      aAABldcc1bACCGCAbB1AaBBAB ~llo
      5C6Ac1c ~lls
      AB2aa1a5aBA3A3a ~llu
      1bbA1aB3abaAAbAAAAAcAA ~lly
      A3d1B1A2DaGca1AABA3a ~lm_
      6A4b1eb4A2Ac ~lma
      Ab11b1A2A2A ~lme
      4a8a ~lmo
      9A3cAB ~lms
      5A7a1a2A3A ~lne
      ABBBmCaA2BACAaCaa1BAbAA ~lo_
      7b5abA5a ~loa
      2A1aCeb5DA1AAAB2C ~loc
      7A5bAa ~lod
      6A1c1A ~lof
      Aa1AABCA5hBBA1A3c1B ~log
      b1AaAbAAAaa1gdCD2AAcAaA ~loi
      2A2aa6A4A ~lok
      a2b1a3b2bdbA1abC2B ~lol
      Ad2AaCA2CA1bcAA1DAA1AA ~lom
      1DBBEBABbcagAe1DBBAbdAAB ~lon
      a3cA7B1cA3a ~loo
      5b3d3aAA3C2A ~lop
      5b7BbbA5A1A ~loq
      badA1ad2bcb1b1A3bAa1BA ~lor
      5fAh3BEfBaaA1aA3C ~los
      cB1f1CBc1A1ADaaB1AfaA1ABA ~lot
      1BdaBA1A1A1Cag1A1BAABa1BC ~lou
      a6A3ACAaAA4a1Ae ~lov
      2A2fad1aAacGAd6BaA ~low
      13Aac ~lox
      1A1B2A2a3F1f7b ~loy
      13a ~loz
      5oA5bGbd2A2A ~lp_
      15Aa ~lpa
      5AAa6A5Ab ~lpe
      13A2A2A1a ~lpf
      5A7c1A5a ~lpi
      7A5c1A7A ~lpt
      A1Bac1dAA2cC1B1A1A1C1aAA ~lqu
      1A12AB4a3b ~lre
      4d6Aa1AC3a4A ~lri
      AB1aAHABAAaa1dBeAA1ABbCC ~ls_
      10a2A1a8b ~lsa
      1b4a6b1AA1e3Ab ~lse
      11dA2a8A ~lso
      13a ~lst
      1a4ab4AfaBA2AA1A ~lt_
      ba9A1Adb3ABAcA ~lta
      2B2AaA4AfAabAA1a1Aab ~lte
      5a9A ~lti
      13a1A ~lto
      7A5abB ~ltr
      13B1a ~lts
      11A1b1A ~ltu
      1BC1AA1a4gCbDcAbAA1A1d ~lu_
      4A8bAcA7A ~lub
      A3A8d1A ~luc
      2d2aAA2ABA2d4A1a1b ~lue
      13f1B ~lug
      aaaB1Acd1cbEabDBAbaA1a1Bb ~lui
      1B1aA1Aa3AadDA3AA3a ~lum
      B4A3B1A1fa3A1A ~lun
      2d1a6AAA1a3A1A ~lur
      a1AdBaAcA1bgE1ACaDBc2CcA ~lus
      A1BAdBaa2AbcCa1B1AcAAAAd ~lut
      13a1A ~lux
      12bA10A ~lva
      a10c1B1e3A2AAB ~lve
      13a ~lvo
      4a1A6a1B8b ~lwa
      4a7AA1b2aA3A ~lwe
      13A ~lwo
      13A1a ~lx_
      AdcbABCCA1cddBBa1ACB2Dae ~ly_
      1AA2A3a1a1B1b3B2B ~lyc
      15a ~lye
      1A11a8A ~lyi
      Ab2A5a1Ac1C3A4A ~lyo
      13b1A ~lys
      5b7bAA ~lyv
      CdcADDCCAbAAbfADDB1abAdeB ~ma_
      a6B1a3E1EA4h ~mab
      1BBabaa2A1BAbdAAAA1BAB1A ~mac
      aba1cCdA4aDbA5aAAa ~mad
      2A1dA1A3AAbBe3A1AAAA ~mag
      CEB1Ddebc1aafcb1DBDaDbbB ~mai
      1AA9ab1a ~maj
      AaAc1BAe4C1aEA1A1dabc ~mak
      1hCBBBEc1ACdBcC2bABFAABA ~mal
      1A1abaA6CBA2A4A ~mam
      1BbCD2AcAB1DAbchgAAG1bbf ~man
      4c1fA5E1C3ca ~map
      5a7a1A6AA ~maq
      ABBCBaBE3CbbbCAfadgBEdC ~mar
      1A1aBbaA3A1caBbA2AaAAb ~mas
      1D1AhDcCADEb1B1a1a1AaaeA ~mat
      1dAA1b3aA1aDAf1AAABB ~mau
      1B11bAA ~max
      1A3B3A1bAeADAA4b1A ~may
      15A ~maz
      a6b5b1A5A1a ~mb_
      2A2AAA2Ab1CbcA1AAAAA1B ~mba
      BaA1A1df1a1CbDBA1AbABABa ~mbe
      AAAAA2A1AAaAacaAABAe1abB ~mbi
      2Ac1ABA3a1h1C1a2cABA ~mbl
      fA2B2A3A1aAD1b2A3A ~mbo
      1aA2bbaA1Ab1cB3AAA1ABa ~mbr
      13a1a ~mcd
      13A1c ~mdi
      14A8A ~mdp
      1bbaBbaAb3ada1a2A1A1aa ~mdr
      1CA1DBac1CAAeb1baCCafCaAk ~me_
      1cA1Ac1A5acDabA1B1AA ~mea
      6e1A4C1a ~meb
      AAB1A1c3AA1ABcAb2AdAeA ~mec
      1aaA7AbfcaB2A2AB ~med
      1Ab1cabA3A1EAd3A ~mee
      A5Ba5A1c8A ~mei
      3b9B9A ~mek
      1lA2b1b2A2B1D1ba ~mel
      1Abd1Cdc2AABbaA1AABabACf ~mem
      bAc1baE1BAEabBdbbbAC1d1cb ~men
      5Ba7Bb ~meo
      1BDcEGad1dabcaD1CacB1lBdC ~mer
      BaccfE1BADBbaaaFbc1Cdddbe ~mes
      hi1EAf2abecEbCBb1b1CCBaF ~met
      AA2BAAA2AbBgaA1A2A2Ad ~meu
      6a3B2Dda3A ~mew
      1A1A1a5AAca1A2A2AF ~mez
      9a3B4c ~mfo
      12Bac9B ~mg_
      1ac1AC5aaB1EdA2B1B1a ~mh_
      eBA1CA1A1aaaBcBBAA1ac3b ~mi_
      B3B9fa1a1A ~mia
      5a7BAa1A1a ~mic
      1AA1a1AA3B1hb1A1AA ~mid
      IaBAabccad1aadACagbCB1A1D ~mie
      7A3hBB1B8B ~mig
      13b ~mij
      ABBB1AAB2A2A1aaAaBAiaad ~mil
      e1caAABcAaADBBBcABCd1BC1b ~min
      A12bAB1A6A ~mio
      15b8A ~miq
      2DA3a3Bce1A3AA1AAe ~mir
      CiB1ACBb1Ddc1DE1aBABbAa1B ~mis
      1BA1AA5iaBbb2A5B ~mit
      1c10AhAA4A ~mix
      11Abbb ~miy
      13Ac ~miz
      6A4FFb1A ~ml_
      1ab8cBa1AA1B4aC ~mm_
      b1ACeBAAA2ABabaA3cA2A ~mma
      Ada1abac1AAAAF1EBcdccAC1f ~mme
      1ac8aaB2aA2A3a ~mmh
      1aA9bd1c1AA5A ~mmi
      9a3e1A1A6A ~mmo
      11a3D2cA3b ~mmu
      Aa1a1aA5bbbE3Ab1b1B ~mn_
      5A7f1b7A ~mna
      aab2e7dAB2AAa2B ~mo_
      1A5A5gAa ~mob
      7b6A ~moc
      AiAAAbAA1caA1BBAAaABC2AB ~mod
      1A11a1B ~mog
      c1ahAAeCafbdbF2abCahAADb ~moi
      8AAh2FcB ~mol
      1Bb2AAA2ab1d1DA3c1AaB ~mom
      aDbB1GDBDcFFbcAa1BA1eaedb ~mon
      9a2AAb ~moo
      13a ~mop
      1CA1aBBe1DdAbacceBBcA1BAa ~mor
      2A1AAbb4AeBB2A5c ~mos
      AADABiCA1BCBbdBD1BAAB1de ~mot
      ACDAa1aCaaADbffaBA1CBcBA ~mou
      AgAc1AA2cCA1EABABd1B2cA ~mov
      17a ~mow
      AAA2AeA1D1gCaBaA6bF ~moy
      1aAA1f1b4AD1cBacAA1AAA ~mp_
      1b1AaCAA3bBGBh1Ac2dcA ~mpa
      C1cA1cAa1AABB1bD1aAbAAAAc ~mpe
      2A4a3AAeAa8A ~mpi
      BdAc1kAA1aAcABE2cBABADAB ~mpl
      1fcA1A1a2A1AaBCAa2B2aa ~mpo
      CaACBgaabacDBa1BE1B1dAaBb ~mpr
      1A1B1BaAA2caE1caAAaAbA1a ~mps
      a1CcAA4aAdA1EBcAaa1bb ~mpt
      5A9Ad2A ~mpu
      11A1C7e ~mr_
      4BA1A4ADB3AA1h2A ~mrc
      7A5b ~mre
      1a3aAAAA2ff1cAA6C ~ms_
      1bA10Da1e6cA ~msg
      7b4bBb9A ~mst
      8bAAbAa1A8A ~mt_
      5BcA2A2cD ~mte
      5A5aaaA6dA1a ~muc
      13B1c ~mud
      A1A2c1A5fA1dA1AAA2A ~mul
      1AB1AA1e3baBAfa1AaAA2A ~mum
      13a1a1AcA3b ~mun
      A1B4A3A1i1C1AAA3BB ~mur
      1AA4A3baAcc2AbAAAa ~mus
      11a1a1D ~mut
      12Cb4A5e ~mva
      15A ~mw_
      12Aa1a ~mwa
      1b3b7BAAa1A1AAb ~mwi
      13a ~mx_
      CaAdABBB1B2cebb1aBA1Abfb ~my_
      AA11D1b1d ~mye
      2f10D1A4b3A ~mys
      aB1adA3aD1AAAi1A1bA1A ~na_
      7h3BBE1d5A2A ~nab
      10a2gaA4AA ~nac
      11Acb1a8B ~nad
      A1Ec1BA3AB1eAAaA6B ~nag
      daABC6AABbA2aA4b ~nah
      A1cAAAC1haBAaccdAfEABdcAA ~nai
      1A10Af1B3AA ~naj
      13a1b7a ~nak
      BbBA1ABB2b2dcEABba1AbeB ~nal
      1a1AAbAAbA3cab6Ad ~nam
      DdaaACA2bcCeCacAbaAeCAba ~nan
      1A10A1jCA6BA ~nap
      4Aa1c5AaC7A ~nar
      13h1A7A ~nas
      BBAb2BA1aAaAcAa2AB1AA1d ~nat
      6A5Af1E ~nau
      5A3b3B1a2AaA ~nav
      13bA ~nax
      11E1dBB8F ~nay
      1AB1a2b5A ~naz
      13b1A ~nba
      1A5b3AD1cA3A3bd ~nbe
      13a ~nbi
      14Aa ~nbl
      4A8bA ~nbo
      11b1c1A7A ~nbr
      5A7DAf ~nby
      1A1a1BAa1abaaf1JAAAAb1bAa ~nc_
      BBaAAbAbABfDbB1BBBBAACAA ~nca
      Bcbaa1bCA2faABAbgBDCbdcA ~nce
      DD2bD1CAdcfAabFaAeBCbABB ~nch
      bdAA1gAA3dAACcBa2A2cC ~nci
      1AAA1BA4A1eADAAA1b1CAc ~ncl
      a1aAcb1c1CbbcDabcfcA1AaBB ~nco
      2BA1a1b3eB2g6B ~ncr
      13a1A6A ~ncs
      2B2c5b1ba2AA3A1A ~nct
      5AAe3bAC1c7Dc ~ncu
      Ab3A5A1bcA2a4B ~ncy
      1bCAAAAadC1fABba1cAAFbBbg ~nd_
      bAAA1Cd2a1dBBAcdAAAB2CB ~nda
      14Ba ~ndb
      bA1bBeab1bbABcF1aDAADAfBc ~nde
      abBBBdBA1aAdAe1DaAbB1Aba ~ndi
      9aa3c8b ~ndl
      fAA2A1b1a2a1BaaA1cc3A ~ndo
      AAaBBccABdBbCeaF1AfAF1BE ~ndr
      cBBBAbaAa2dAb1EC2CaA1bd ~nds
      AgBbAD1B1BaBABaD1bBbia2C ~ndu
      13dAB ~ndw
      11c1a1a3A4A ~ndy
      hbadCaacAA2dBaaCA2DABAg ~ne_
      1A1dAAA4ACcaA1A2b3A ~nea
      2A2Ac6CcEa2cA1daB ~nec
      B2B1C5abDBcc5Aeb ~ned
      BfAc1BdCA1abeCABBCB1BGdCa ~nee
      4A10a ~nef
      1AA6dAadC4A5C ~neg
      11eBecE8B ~nei
      1Aac1A1A2B2Fac1AdAAbB ~nel
      3A1cA4AfACAA3a1b1B ~nem
      cAca1BdA3B1ADe3ABA2A ~nen
      9a2Aa ~neo
      5A8AbA ~nep
      dGECBcCBAa1DCgba1CC1CCCBB ~ner
      1cbB1BD1AB1B1fE1C1AAbCba ~nes
      B1abaCAD3BBAcfcA1AE1AEB ~net
      ADBaaAA3ABAgAg1A1AAAABc ~neu
      Aac2b4aDAeBD2A4bh ~nev
      5A6AB1ABh1A2A1B ~new
      AfA2A6bD1aaAaB2C1B ~nex
      11a1Dad2AbA ~ney
      eB1C1b3Aa1A1BdAcaA2c1a ~nez
      3a1b5AbAAfAA3A2A ~nfa
      A1AA7AcfAA3A1A2B ~nfe
      AC1A1DbA2AeBd1bABbBAbage ~nfi
      1bA4a1AaAbd1C2Aa2bA ~nfl
      1hagA1AC1A1A1IBDAAaBdAd1A ~nfo
      5f3A3D1A8C ~nfu
      DdAbb1ABbfBC1DBAAbcBAAc1c ~ng_
      1AA5bA1aABAl2A3Fa ~nga
      aeDb1CaACcABCA1daaacaBcDA ~nge
      4ab7b1A ~ngi
      ADa1BGCBGxbDCEAGECFCBCCDA ~ngl
      1A7a3a1a8a ~ngn
      1A9AabdC ~ngo
      3A4A4d1A4a2a ~ngr
      1aAA1CAA1A1eCaAf2A1b1AAA ~ngs
      1AAAA1A5c2b2A5c ~ngt
      Aab1AA1Bcc1A1BADA1AAAA2a ~ngu
      15A ~nha
      12ADcB8c ~nhe
      2A1B8a7a ~nho
      c2eA2AA1BfeBagA1DCbD1BG ~ni_
      1A3A6ac1B ~nia
      5c2b2A1C1C ~nib
      1eA1aAAB1A2AdC4a2Abb ~nic
      bDBDaCAAcaABdgbFa1a1DAAfA ~nie
      5aA2A2aBAc6A ~nif
      1A1ABa1a1bABcBc2A1a3bB ~nig
      4A2d5bB3AB1A1A ~nik
      3a15a3B ~nil
      ad4aA3AAcAD1ca1AcCbA ~nim
      AA1BdC1AA1acAacB1aAB1bAAB ~nin
      2d4b3A1eaD1A1a3B ~nio
      a5A6A1b ~nip
      1B1AAAcb1b1C1ABBBAcBA2bd ~niq
      dBAA2A3aA1ECkBA1BCAAAB ~nir
      1cB1a1BAaA1AacDbAB1aAaaBB ~nis
      AA1b1A1c3Cab1bAb1aA1ABb ~nit
      13b1B3A ~niu
      1bbA1B4Aa1Bfb2A1A2B ~niv
      1c2e2b5DaC5A ~nj_
      Bca2AAAbaabBcAAA2Aa2AB ~nje
      2bae1AA2aBBC1A3C1B ~njo
      1A11b9a ~njr
      13EfbA ~nju
      2d1ABABA2dbbAaA1dA1bABA ~nk_
      7b4Ad1A ~nke
      13e1B1B4bAA ~nki
      9A14a ~nkl
      aAC2A5bAdA1edAA ~nko
      1A2AA1b5D1d2BA1c2a ~nks
      aaBd1AA5CFAA1AA1AbAiB ~nle
      13A1b ~nli
      2AA1A4abAa1a2A1A2a ~nly
      1Aa2A1d3Cb1dc2AB1A1Ab ~nm_
      2B1AAaA3Aad1a3A3aA ~nma
      AAaABA5AacBD1bAaAb1A ~nme
      13bAA3A3b ~nmi
      13c9a ~nmo
      13B1c ~nmy
      abDaCAa1AaaegG1acegEADeAD ~nn_
      BBbAaaAbaaAAbDiACeDaAebAa ~nna
      13a ~nnd
      1daAAacEBB1BBg3FA1C1BAb ~nne
      BAA9de3b4AAA ~nni
      7Ab2BdabBAba5D ~nno
      aCc2ACA3ADeeCAAB1A1Ac ~nnu
      7a6dC ~nny
      1EfAAa1a1aAAAiCDDB2ABAAA ~no_
      1a2AAAd4bc1B2A2A ~nob
      13b ~noc
      AA4AA5abBA ~noe
      13a1A ~nog
      2c1Ab2aA1BAeabbaAA2AAa ~noi
      4a3cCA3cC ~nol
      1eccB1B4BbBAc1A1ACCbc ~nom
      baACaB1B2cafAbGbbfCCBAAC ~non
      A10AbB4a5B ~nop
      AAf1adA2BAfCBBgAabBB1BeC ~nor
      3b1A4a1bb1b1a2cA ~nos
      Cd2A1bCAADFdcBF1EaDgadfb ~not
      aACBDCCA1b2aGAaAkcfbDEAb ~nou
      4A8eA5A2b ~nov
      ABc1ABbA1AcaAcaD1BAdcaaAB ~now
      13b1A ~nox
      13b1A ~noy
      1c3c7F1a ~np_
      5A4a2cba ~npa
      bgB1AC2b2A1AA4A1aAAD ~npe
      13B7b2b ~npi
      2aA1f7CaA2A ~npl
      1A4A4bBgAD1a4d ~npo
      1AD2n1b1ac1CBAB2BA3AB ~npr
      aA2A6bccAB2AAA3A ~nq_
      1BCAcAAB3a1AAcAabb1a2d ~nqu
      1A2abAAaaa1bB1aAAbAbA1ac ~nre
      13B1a3b ~nri
      13BAd6A ~nro
      1BECBCHbBdbbgf1ACeabAA1Bc ~ns_
      AABaA1e2AfadA1DaAaAAAcbE ~nsa
      A1Aa1CA3A1Acbd ~nsc
      F1edC1eAACac1EbDFd1CA1bfB ~nse
      3A2e6D1A ~nsf
      13a1a3A ~nsh
      1EBAaAaA1A1Aae1eA2d1aAc ~nsi
      9b3CAf ~nsl
      A1A3a4A1DAe1e5A ~nsm
      1a1AbAD4A1bc1A1AA1A2a ~nso
      1bk2A5eACAB6aBA ~nsp
      1aaa1Aa4A1aAa1aA1a1a ~nss
      aaaB1daC1a1AchAC3Bd1EcA ~nst
      4A1A4aBCAa2A1a2Ad ~nsu
      Aec1bcA4ACEAEB1fAb1aaA ~nsw
      ba1aDacaDBaadba2DBAaCdBe ~nt_
      AEAA1Caa1baaab2dbfaBAaaC ~nta
      13a ~ntb
      eDCacAC1CbaFcdCCc1BACaaAB ~nte
      A2A5a1B1D1fa1B1g2A ~nth
      DAChBDACAaaCAC2bfdaagAce ~nti
      2Ab9b1B4A1A ~ntl
      7B5A1b ~ntm
      aBBA1ABA1BaiBdbbA2AcBAbC ~nto
      13d9A ~ntp
      BAaEbA1BAcdBd2DagDcgBabb ~ntr
      aA1aB1A1aAA1eca1BCaBDbbC ~nts
      3A7gCA1a3A3AF ~ntu
      1b9b1B1a7aA ~nty
      AA1ccBA2aBcABBcDAbAfBA ~nu_
      1A3a7bAC3a1a ~nua
      13b1A ~nuc
      a1aBA1AAAaabDaA1AA1e1bAB ~nue
      A1aA1AAA1AAcDegCA1Ab4A ~nui
      aBBa3A1EAAdBAfAAAABACgD ~nul
      a2A1af4AACacBb1AA1afa ~num
      13b1B3A ~nur
      2A2AA5bcAd3Aa1a1A ~nus
      aaAA1c4aAchAFA1A1AA2A ~nut
      13a1A ~nux
      3b7A1B1A1d1cA2A ~nv_
      eA1A1AAA3bAaaAA3A3c ~nva
      dgC2AaB3a1E1AbABdA1AB ~nve
      A1FBA1bA3bddaAA1dbA1A1a ~nvi
      B4A2A4Eaffa2a1A1b ~nvo
      15a7A ~nwi
      AaCaA1aabBA1b1af2AAbaBCA ~ny_
      A5A6ca1b2A2Ab ~nye
      A3a1b6b2A3A3A ~nyo
      1AdA1AA2A1AcdaB2AA2aAA ~nyt
      2A2b4A2c1D8a ~nyw
      13A1bA ~nz_
      4A6cAa1A ~nza
      1cA1a1A4A1aAB4A1A1a ~nze
      1b11B ~nzi
      4a8a1A ~nzo
      6a7AAB2A ~oac
      7b5Cba5a ~oad
      13b1A ~oai
      13a1A ~oak
      6A6aAA ~oal
      7A5dA ~oan
      1aa2b5fCcA3A2Ab1a ~oar
      13c1B ~oas
      A12b1b ~oat
      2C2A6Af1A4A1aAb ~ob_
      11ecb1A8I ~oba
      13d1B6a ~obb
      4A2A5bbc5A ~obe
      d3BA1A4AcA1Ab2A2AA ~obi
      2AA8Bd1a6A1f ~obj
      AaB2BAB2AFCE1eA1cAA1aan ~obl
      AA2aBda4aabBA3Aa ~obo
      13a1A ~obr
      11d1C1b ~obs
      5A7b1B ~obt
      11FIa ~obv
      1Ad3A6B1A ~oby
      3A9Bba6A ~oc_
      3A3eA1a1ACBaAAA3D ~oca
      11c1cA9A ~occ
      3b1a7a1A1Aa3A ~oce
      AAB1Aa1e2aCaFA1aAfeA2ab ~och
      1b1b1AB2aAfCbAcA5BBA ~oci
      1A1a5a3a1b4A ~ock
      1b5A4abA9A ~oco
      12c2A8B ~ocr
      6A6cA5a ~oct
      2eb1BeA1aB2CBa6A ~ocu
      AAaabBAB1aAbbkDB1A1A1AA ~od_
      5A6AcC1A2c2A1A ~oda
      19c1B ~odb
      13c ~odd
      1ABA1eBaAcaBcBAcA1AAB1aBa ~ode
      13b ~odf
      Bk1AAC1A3A1GBcc1AAB1AB ~odi
      1A11b1B ~odl
      14BA3a ~odo
      2A8A1b1A ~odr
      8A4Cb ~ods
      6A6A1b3AA1A ~odu
      13b1A ~odw
      6e5ea1B ~ody
      13a ~oe_
      6A5A2ab ~oei
      1A4A6bcC ~oel
      6A6CgB4B3A ~oem
      BA3c4AAaBCfA2A2cAa ~oes
      ACA2AB4d1cda1b2Ba1BD ~oeu
      15c ~oev
      CBab2cabAC1cbbAD1aCC2BC ~of_
      1A1A2a2AAA1eAb1b1AA2A ~ofe
      1AA1AAAb5DCf1AAeABAd ~off
      1b1d9BAE4h1BB ~ofi
      2A10B1B7c ~ofs
      5B7a1c ~oft
      3AA7Aaa1A2AAA ~og_
      11dAA1bA5A ~oga
      1a2AA3a3eA1A5b1C ~oge
      A4AAA5Ba3A3b1a ~ogi
      2A4A2A1AcAA ~ogn
      7b5A1B ~ogo
      1a1A1Aa4C1f1B4e2AA ~ogr
      13BdB ~ogs
      13cA9A ~ogu
      baeaABae1BbcaEdE1a1AAb1Ab ~oh_
      AAaeehb2ac2Gcfe1FBEAfDb ~oi_
      1c5A3bbb1BA5baB ~oid
      ABAf1aA7aAb1BAa1ABe ~oie
      2AA9a9aA ~oif
      cA1A1C1a3B1dAC2aA3A ~oig
      BBBaa1A2a1AaccCa1baB1A1a ~oil
      3c8ba1C4A3a ~oim
      1a2aAfA1aAdlCCd1A1Cc1cC ~oin
      BaaAdD1BA1AdcCacbCBdgAA1G ~oir
      A1cDaeBDACB1AbABacDdDBABE ~ois
      AEDk1B1AAA1b1BCeAC1BDADbD ~oit
      10a4A ~oiv
      2A2db4bAB1Ef1A1A2cB ~oix
      2a11cD1A ~oiz
      A1b14A2A2A ~oje
      aaAbACAA2baAc1bBbBAB2bb ~ok_
      2A8c6Aa4A ~oka
      A1A8AAfbC2dA3A ~oke
      1a1A1A5AaCbD4b2c ~oki
      2a1A6b1A1A1aB2b2a ~oko
      13c1a ~oks
      2da1A6dDcA3A4A ~oku
      2CbAaahbCCA1d1D2aEB2AA ~ol_
      1aA1gAA2aACEAfb1AA1AA2F ~ola
      1dAaABAA4Aa1cACABc2aA ~old
      EABaADAEaAADgac2aAED1Aba ~ole
      13cA4C ~olf
      A3AA2bAfAAhaEA2AAAaAA ~oli
      B1gBde3bACBaAEdaAbBAA1B ~oll
      6A6a1a ~olm
      3AAABed1AABdaC2AA1A ~olo
      1A11f1D6B ~ols
      ba13c1A ~olt
      A2b2Ab3bb1Aa3AA2Ae ~olu
      a12C1e6A ~olv
      5b7bAB ~oly
      B2dbB1CA1aBb1fABdCABDAd ~om_
      CCa2Cb1A1AcBBbBAeAAA1baB ~oma
      CbA1BaA2AA1bBabAAABd1BaB ~omb
      AcbCCB2ABCgbGcfceBCABaA ~ome
      9a3B4c ~omf
      1aA2aAa3bACdd3A3a ~omi
      aCABib1C1bABAAcAAagaaABb ~omm
      1AA2aB6ebCA6c ~omo
      DgafBhabbac1A1EEFbDdbAaCA ~omp
      6A6BAe ~oms
      5A1A2A2cCb ~omt
      abEeIDABBba1dcb1abBaCDcaf ~on_
      AAa1AB1adaA2ADh2bABBAaA ~ona
      4AA7Aad2aA3c ~onb
      A1AbAcAA1aahBDdBcB1BbA1Bb ~onc
      bbABba1a1ebbBbAeDbdbCaABA ~ond
      bdca1EeDabbb1adcda1cCaadA ~one
      1eAA1aaa1AaAACAb1CBAABAfA ~onf
      BfABaB1A3aBDbeBAad2CBb ~ong
      2A1A7A2B5a2b ~onh
      AA3ac1a2A1fAaAA1A4A ~oni
      2aaj1AA2aABJeAA1ACbCA1B ~onj
      1A7A3a1a8a ~onk
      2AA1A4abA5A1Ac1ab ~onl
      13Dcd1c1B3a ~onm
      BCf1bbbAABCAa1eHAcddAccBa ~onn
      ABi8bAEAb7Ab ~ono
      biDAAlAbb1cBCNa3BAaaABE ~onp
      13DAc3b ~onr
      Aadbbdg1AecgAK1BFdfihaaDe ~ons
      cCDFABCAAcaCb1bfFBa1baD1e ~ont
      15c5A ~onu
      2Ca1B1CA2bDAAacbAdAAACd ~onv
      13cAb ~ony
      4a8caC ~onz
      b1A1iA1A3AcJBa2b1Aa2b ~oo_
      AAaac2BAaAcbgBCaAAbaCAA ~ood
      6A6d1B ~oof
      a2AAA1A5bAcA3a2AA ~ook
      A1A1AB1A1BAA1eAd1A2Bba ~ool
      11aAgAA1A ~oom
      1A2b1bA5abD ~oon
      bb13A ~oop
      2Aa2c5BaAa4A1a1b ~oor
      1Ba10CAf7A ~oos
      4AAA5bFbeAfAD2A ~oot
      aBD1ccABAbBB1CBaBac1BdAd ~op_
      12AfAB6aaB ~opa
      BAAAABfa1a1ABfCA1A1a1BAAc ~ope
      1A5A1ad2B1b5A ~oph
      AAabAbAA2BaAadDAaAAA1A1B ~opi
      5aA3A2dAa6A ~opl
      1a3AA1a1BAabBE4B1cdb ~opo
      1aAb1b1A2A1aaaAa1AA2BBA ~opp
      1A1B1aA5A1A2aA3AAA ~opr
      bb11c1B8A ~ops
      3A1c3a1eAcAA2A5A ~opt
      1f1b1b1a4aE1AA5Aa ~oqu
      bDA1CaeAbabafABe1CC1abgD ~or_
      bAAAd1AC3bAeAAbAABAe1bc ~ora
      3e1A7eAA4A ~orb
      1AAB1A1A1A1cCfAC3A2b1B ~orc
      BBHdAda2aBbBbCdC4a1Ae ~ord
      fCb1aDBAABbB1Dabh1DdcAEac ~ore
      6A7Ac ~orf
      1B1c2AA3AAABE7fA ~org
      AAadA1b2aB1ca1aA1bbaAbBA ~ori
      13a ~orj
      AA5a1aBabfbEA1CA1AcaA ~ork
      1A11iaD4A3A ~orl
      A1D1bgAaAA1abFAdbAAC1AaA ~orm
      4f5AaAbb1AAA1A3B ~orn
      7b5bbA ~oro
      12bbdC ~orp
      B12d1AAA4aA ~orq
      Al2BaA2cDCeEAabaB1D1BC ~orr
      abbC1CA2aaEgBfaaAaD2ag ~ors
      1cBCBCD1bAAAcbbda1bCABcEA ~ort
      a5a6a1B ~oru
      2AbBA7abaa2A2AA ~ory
      1bA1A8d1D ~orz
      1BAeBhad1AaDBJAfBAbceCA1C ~os_
      1Ac4A5bBAc3b1AAA ~osa
      12cB ~osc
      ABfAAB1AaAAcAbAaf1aA1ac1a ~ose
      13a ~osg
      13aaC ~osh
      1AA1Aaa1A2BcacbA1A1A1Aaa ~osi
      11Ab11A ~oso
      13cAA ~osp
      13b1A ~osq
      1BbaABAaaf1fbBAaABaBbCCB ~oss
      AaABAeAc1a2AABa2AA1AbaB ~ost
      13a1a ~osy
      AdAb1b1fA1BccE1Bbafaa1a1A ~ot_
      1AeeAA5DAc1a1bAA1AaCA ~ota
      4A8bA4A ~otb
      5A7d ~otc
      DeDB1EBCAAABEbBCA1eGg1Cia ~ote
      AB1a1CAAbCaAAkBCca1AB2Ad ~oth
      2dAAbAc1a1BBcaBA1AAA1ecc ~oti
      13b ~otm
      bAACABBb3A1dbA1BBA4a ~oto
      a1CaaAbbbaACbHBdgEgABcbAa ~otr
      4AhaA2B1A2DaAA3A1A ~ots
      AAaa8af1EAAA1A1aAB ~ott
      1b11A1A3c1A ~otu
      bAeAecDBabAacGecbdbadcgaG ~ou_
      ABB2c1Aa1caBeADb1cb2aAd ~oua
      a1Af1aa4B1BCaaB1BCAAgB ~oub
      AaDAeDCA3BAABDbAbBAA2h ~ouc
      b1DBAaaA1ACEafcCb1AAaA2A ~oud
      BBBAg1AA3AaAcCBeaBBAaBa ~oue
      3AAA1A3BCb1a1aAB3Ad ~ouf
      1BbAAAbA2A3d1aa2AAAAA ~oug
      cbca1Bd4BbE3abbA1A1A ~ouh
      BDABFaAd1ABeDEaFAADCaD1Dk ~oui
      AA2BaB4a1gBABCABBAAA ~ouj
      A1A2B1A3dDEbGAcCaAfj1A ~ouk
      ccABab1Ba1eAgc1Ba1caCA1B ~oul
      3B3ec2B1LAe1e1b2b ~oum
      bBB2BhbAaaAAECiAAABBABae ~oun
      bbBABaBB1aadDCCdbdAc1a2C ~oup
      dcEFcGCbBCadebA1CBAcb1bD ~our
      cB1ABAA1aA1CchaDaECAbbBbA ~ous
      DDahDEB1A1BbgaAdacE1aaaAa ~out
      fEcB1BbAAa1BA1AbdhCDBCDBe ~ouv
      2A1A2A5eaa7A ~oux
      7a5ab8A ~ouy
      1A7B3jBCbA1BA ~ouz
      1b7dBA1d ~ova
      AdAbBBAA1A2AaAaAdbBa2bd ~ove
      a13Aa4a3A ~ovi
      15B1a ~ovo
      1AABddbCAabcaG1dBBBdg1bCC ~ow_
      13a1b ~owa
      13dA8a ~owe
      5a5DDcAC6A ~owi
      1aaA1ABd4AACBCBBAi1Bbb ~own
      2a10c1A7A ~ows
      15c1A ~ox_
      13c1A1A1D ~oxe
      4A8c ~oxi
      13a ~oxy
      2ba2A2C1dG1ba1A6D ~oy_
      3A4A1aA1aAa2A ~oya
      AAA2AbB2A1ddBeAA1AAc1dA ~oye
      12AdAA1A1AA3d ~oyo
      13a1A ~oys
      1bB2Bb1babA1CA1a1a1A1fA ~oz_
      13d4A ~oza
      2A6a2AbAbaa2A ~oze
      6A6f ~ozi
      ABc1bCa2A2adaCaAA1Ab1bD ~pa_
      2c2A1b3b1H1B2BA4A ~pab
      4B1Aba1AA1dcD1bgA1Ae1A ~pac
      14A4c ~pad
      bAa1a2B1C1bB1eda3A1AA ~pag
      A1A2bBbAAAaBbADdB1aA2cD ~pai
      c6A5a1A3a ~paj
      1AbA1CcAcaaA1aCC4Aa ~pal
      AbD1AA2c2faaDfCBAAAaB1C ~pan
      1BABbC4AAc1de2aA1AAaA ~pap
      13a ~paq
      CADh1cbCaabABAaaAcc1C1Bdf ~par
      dAcaBeeB1CcCfaDbCaaFFBBdE ~pas
      AC1AB1ab1BC1CaA1BaBbAaAca ~pat
      1ac1ac1e1a1aAHAC1a1bd ~pau
      13a ~pav
      3a8Aa ~paw
      AaAAABAAA4aEa1bACBAa1B ~pay
      13A2a7b ~pb_
      13b ~pbo
      13e1C7B ~pc_
      3aA6hFC1c6ABG ~pd_
      13B1a1a ~pdt
      ccCdAbBCAb1GeAaAaAa1D1BB ~pe_
      AaAAA1c2fbA1CBCAAAc1c ~pea
      A1BBbA1cA2Ba1Ac2A2a2d ~pec
      cac2caA2A2BABa1A2a1A ~ped
      1b7a1ABb1D ~pee
      13cAA ~pef
      1ABA1A5AafABAAAA4A ~pei
      BBcBcAjC1A1BAdEC1ABce1CA ~pel
      13B1b ~pem
      BAdDBEBA3f1ddBACB1CA1aF ~pen
      5aA3A2dAa ~peo
      13c1A ~pep
      EACBACiAACAecc1gAAAB1aCAE ~per
      1AA3ac3bab1cA1ABAA1AB ~pes
      1AAAbABgAaFa1aaChCEC1BABB ~pet
      caAaaaa1cbadDE1Ab1ABb1c1e ~peu
      13a ~pey
      1a11B1A1a1e ~pez
      baaa1B1c1aCacaaDA1b1A1A ~pff
      13C1d ~pfm
      13A2A2A1a ~pfu
      15B ~ph_
      6A6abB7a ~pha
      1B11fAA4A ~phe
      1c2A2A5BAa ~phi
      1AAB1AaA1ac1AdBaaAAA1AAba ~pho
      BAAD1b1A1CA1AAABgABCaBAd ~phr
      1A9A1b1b8A ~phy
      AAcaA1aA3AAdADAdBaB1c1a ~pi_
      11b1eaB1A ~pia
      2A2a1A1Ba3ad ~pic
      2AA2Af5AaD2A1aa1AA ~pid
      BBA1AABb2AB1e1BBAaBbaADb ~pie
      2A2gb2AbAd1AcDA2A3B ~pig
      9d3A1A ~pik
      aA1B1C7BAb2A1Ab2f ~pil
      2bABBBC1aBbBgcEA1aBAbACB ~pin
      7b5Dda ~pio
      1a3A7cAB ~pip
      12a1A1b ~piq
      1AA2A1b3dAecD2A5E ~pir
      A1d2dAe4BFAbAAA2A1AA ~pis
      B2A1Ba6AbCAA2e ~pit
      13a4B ~piy
      7A5AfCA3A ~piz
      5aeA5E ~pl_
      bf1CAa1B1B2BeBaa1CD1ABB ~pla
      dD1eAnBbabbCBFaEbdbAAaBba ~ple
      CbCBAoAB1a1aBC2E1abb1aB ~pli
      Aa1AAaCA1aCA1bCdA1DAB1A1a ~plo
      A1AaB2aAab1aCbaAAAcD1Cbb ~plu
      A4B3a3b2b ~ply
      4a10a ~pme
      1A11e1A7B ~pne
      1bd2ca2AaacDB1A4AaBB ~po_
      12cB1c8B ~poc
      13DbAa ~pod
      6A6AgB2A1B3A ~poe
      1b1A1Ba4Adb1CaAdAeBaBC ~poi
      A1a8bBf1A ~pok
      1A2A3e1BAdceA6aAA ~pol
      2B8A1eAc1AA ~pom
      CffcAicacaACACbHHAkb2d1A ~pon
      7A5b ~poo
      13bAb ~pop
      beEBBCCAcA2dcEBB1CA1AlBB ~por
      1bcCAaa1aaa1deDEea1CEBdbC ~pos
      BBAA1AAb3bBiaC1bBABAACb ~pot
      ACDcCAeBAaceADB1BBAaAakee ~pou
      13b ~pow
      13a ~pox
      6A2a3A1cabA1A1A ~poz
      2dd1A6AC1a4A2c ~pp_
      5A1A5A1BaA2AA1d ~ppa
      cbdA1cAb1aAA1aacaAA1bBEAD ~ppe
      2A6a2AC1B2b4Ac ~ppi
      5A1b3A1Aaa3a ~ppl
      1AC1Bc5bcCaAA3aag ~ppo
      ACAcACBABACBBfADABA1DaBAd ~ppr
      aA3c4a2a1B7A ~ppu
      11A1a1C8b ~ppy
      3i9F1B4AA1cB ~pr_
      AAA1AcBb1afAAEDdaeAb2AAA ~pra
      jAFCBb2abdDcAfDHhcEGb1bc ~pre
      1aEe1gACBae1DCEda1aB1DAbC ~pri
      EB1aABA2DEhDEDeDCcAfCECd ~pro
      cdBB1D1BA2f1b1a2BbBbBBB ~ps_
      13cbC ~pse
      8A5bC4A1A ~psg
      10A2a ~psi
      6B6c1b8A ~psy
      1aAA1a1B2AdDEB1la1BA2bD ~pt_
      3A9b6A ~pta
      1bc1A6CAdA ~ptd
      A1Cd1cA2ccebBBAaABBc1cAE ~pte
      AA1a1dB2a1hAeBBA1BA1a1AB ~pti
      a ~ptn
      4A8cAA2Aa2A1a ~pto
      13a1A ~ptu
      2ba2Ad4CBBaa1Be2AbB ~pu_
      5A8c3A4A ~pub
      15a ~puc
      6Ab6AAa ~pue
      BBaAAAeAA1DCeaACDeACcA2f ~pui
      18a ~pul
      13c2b7b ~pun
      5AAA5C1g4A ~pup
      A1Ae1A1c5G2A4AdB ~pur
      1c3cda2aA1AACc1AAb1a ~put
      ba3b3AcA1B1B7A ~puy
      13a ~puz
      13a ~pvc
      4Aa9b ~pwa
      1b21A ~pwe
      A10AA2A2c5e ~pwo
      b1Aa1ad1BA1aaJ1haa4AAa ~px_
      5A5A1b1C8b ~py_
      2b4b4aC1b8A ~pye
      13a ~pyr
      2A10Bad4A ~pyt
      aaA10D1Ab1c ~qst
      aEAb1bdaAaBBCcGDcaEBAacBe ~qu_
      CdC2FBABA1aAfaBAaDA1DbBB ~qua
      a1BaDbaac1aBd1Ba3AaAcB ~que
      caaCbBcG1B1aBeA1BABA2A1a ~qui
      2ab2a5bB10a ~qun
      1DBA1EABAEadcCBfbBFCeAfD ~quo
      Ab1AaABbAbAffEbhcAadBCaAG ~ra_
      1AA1Ab1CdBBbbbAa4Ad2b ~rab
      DAAeBbAC2cBDA1bAAAcb1CfA ~rac
      1a1BBCAAAadA1bbc1A1B ~rad
      5A6Aacc5A1B ~raf
      1A2ACAA2AA1e1A1aAA2BAa ~rag
      c1cdBGfa1g1ecEbcEAABba1Ak ~rai
      AB3b6a1Ad ~raj
      5A7Aha3AB ~rak
      AA1e1aA1Aa1a1bBAaA1aBABBA ~ral
      eBAaA2A1BAABgb1BbBACAAA ~ram
      ABDDaAaaBAheDdBBAABDBaBFc ~ran
      1cA1ADbaAAB1CBCD2Badah ~rap
      13a1A ~raq
      3a3a3b1a1D5A2A ~rar
      C1AfA1Ca1BBADbDcfBBBB1Ad ~ras
      1aCAADc1a1cBcCeAcAACBdBfC ~rat
      1A3A7d ~rau
      1baBddCa1DBBDBaaAaA1CAA1f ~rav
      3a1A1A5abb ~raw
      5bA6a9A ~rax
      1AA9AbaGAB2A1AiA ~ray
      1A1A1b4A2A2b6d ~raz
      1b5i3AACAC8C ~rba
      1A1eA2CbA1A1bcaA2AAA1B ~rbe
      a4A7bbA ~rbi
      4A8d1A ~rbo
      7A4Ab1A1A ~rbr
      13b1A6A ~rbu
      A1A1BA1AbACAAaBa2AA1g1AA ~rc_
      A12bdC ~rca
      ABAb1BCAA2dCcCcBabA3Ca ~rce
      bccbCcAa2CACcBaA1CC1ABAe ~rch
      aBBABBaCA1bDaG1A2A1amA1C ~rci
      1cAA1B5bABA2b1AaA ~rco
      13dA1B2A1A2A ~rcr
      15A ~rcs
      6A4A1dAB4c ~rcu
      ABabbAcdAbBcfCabAA1ABBbca ~rd_
      5A7gaB ~rda
      CBF1ACAdAA1B1c1DBAcCaB1ae ~rde
      aAAb1cBa1A1FEAA1fAAA1ACAE ~rdi
      6A6b ~rdl
      AeA1b1a2A1AabBFbbA1B2BA ~rdo
      3A1A5A3d1c2b2BA ~rdr
      1A1a1cA2A3B1aA6Aa ~rds
      BAa2g2gA5Aa1A1abB1A ~rdu
      dB2Cd1bACbgbAAA3acDBcB ~re_
      Ea1BABAaaa1afb2ABA1bbfCc ~rea
      b3aA3A2ba1BadAAA3A ~reb
      kiAbB1dB1AACCHBfGaBD1eBDA ~rec
      bBAc1GBA2Aa1CdflcEBCBBCC ~red
      aAABCAfA1Baba1AccAa1BbAAf ~ree
      C2AB1aBadccdDdCaigDCBBab ~ref
      ABC1ABA1A1A1bdagBCaAbAcbA ~reg
      5b5A ~reh
      A1AB1B3b1cAAB1bcBA2a1c ~rei
      4A1A3C3Abbf ~rej
      1a3bc4A1B1DBa2a3A ~rek
      D1CECBeB2ABBgCHacaag1cBA ~rel
      ccCd2CCADfBaIbFdfHBBeCdf ~rem
      CcDCCACBacgFdbCeBAEBA1a1b ~ren
      8c1A3A ~reo
      Efa1BaC1ABbFGFBAgfiAeB1aD ~rep
      3c9BaeA ~req
      1EbAcC1BbAACbdBFcBfABBBf ~rer
      B1Dc1DaDC2hccAGD1ACfcbbB ~res
      eEBBaba1aAfD1CADHeadbEbmA ~ret
      a1AadCBa2bBjb1bBBAaD1ACB ~reu
      qeBCbD1A1AcDeHAcDDCgAAB1A ~rev
      e4A1a2A1AcAAAa1A1A ~rew
      1A8A2d1B1A1A ~rey
      BC1A1Aa2a2AKDdB2blddea ~rez
      Aaa8cABA ~rf_
      1A1A2Aa3BD1AaBA1A3Ae ~rfa
      1A9AEd1A2A5g ~rfe
      bA3A5c1cc9A ~rfo
      14bB ~rfu
      13b ~rg_
      13B1A2c3A ~rga
      ABAfAAbA3BbCbAAc2AAAf ~rge
      3AaA6ae1C3B4A ~rgi
      1A1a3A2A2b3A1c ~rgo
      3a9A1c7B ~rgp
      a1A2e7B1B2a1a2A ~rgu
      3A11B7a ~rgy
      11b1C1A ~rha
      adeBC1Aa1aA1AeaCbAABbABBa ~ri_
      4A1cA1bAa1BaAd6bA ~ria
      Ab7BbA1bc8A ~rib
      ADCA1BBBAbAB1aac1AAAAABAA ~ric
      3e1A1A5fAD1A1A3b ~rid
      j2bAbb1BAabBabEa1ADBDddG ~rie
      1B1A1a5a1AAc1A2f1A ~rif
      BeCadBAC1BBcaiB1AbB2aAAa ~rig
      1a3A2g4E1a ~rij
      3A3c4AEAa1a2A2fA ~rik
      1A1B1AAb1b2cd1H1A4A ~ril
      A1Ae1DBA1a1ABaaD1BAAFbbbC ~rim
      ADAAacdAbA1eAhDD1ag1AAaCC ~rin
      b6A1a1A1I1e3d2aaB ~rio
      2Aa1B1d2A2aBac1A1B1A ~rip
      1A1c1A1d4c1aCA2A1AA ~riq
      aACBCb1AA2Ahe1bDAAAABBdB ~rir
      CAD1aaAaaAa1ddbdFaBBd1C1a ~ris
      bcABAaaA1bBCae1EC2Af1DbD ~rit
      1ac1adAA1aa3AhA1b1AAAaC ~riv
      11a1Cbd4A ~rix
      4AAb6a1A ~riy
      A3A8A1d4a ~riz
      13d1C ~rje
      AA2Ab1b2BadfdEA2A2B1C ~rk_
      1b1a3A6AA4c2b ~rke
      5A6AA1a5baaB ~rki
      4A6A1c1A ~rkl
      3A13bB3d ~rko
      5baA1a3b1B2A4Aa ~rks
      g9b2Fb2AA ~rl_
      ba3a7adCbaABA2aA ~rla
      1A12aA ~rld
      CAAB1beabc1a1d1FbAfAaAbaC ~rle
      cc3A7C1CAA2a2b ~rli
      6h3a2AAC4A3A ~rlo
      13BBc ~rls
      A4A6CdAb4c3a ~rly
      7b5a1b1A1A4a ~rm_
      2acBcbAb2dBCBaA1AC2a1A ~rma
      c1BAcABb2acBB1abABc1BABb ~rme
      b1EA1A2AaA1dACa2CbB1bAA ~rmi
      12bf1E3A ~rmo
      5b6cD1c8A ~rms
      A1A2b7A1bd2AAA2A ~rmu
      e3aA4bA1CAaAa2a1A ~rn_
      Aaa2BAA1aaAaf1BbBABaAAdb ~rna
      cDBCBcBA2ABCi1DAbbaCDADa ~rne
      fAADbE1a1A1caDb1BAA1BAaeC ~rni
      4b6A1c1D3A3c ~rno
      15c ~rns
      4c8E5A4a ~rnu
      cCbcABAcABA1dabB1f1bAB1bB ~ro_
      6AA5eAA ~roa
      BAB1aAb3BdCAcAAA2Aa1Aa ~rob
      1AAa1aAC2aAacCAaBdgAAAA ~roc
      1A2AaA5AbA1d2AB1AAA ~rod
      1ABbbBda1DBCAaADCaAAe1C1B ~rof
      3A1AaB1a1aAAbaB3eAA1A ~rog
      1bAdAABABABAcdacDD1BaAbCa ~roi
      A1b14A5A ~roj
      5A7dAA1aAA ~rok
      BB1a1AAa1a1ABDc1ca2AAAbb ~rol
      DbAb1CA2bagDDAebdAdBAA1C ~rom
      AmEB1AaABB1f1B1cCaAaECDB ~ron
      1A4A4aAhAa7A ~roo
      1ACB1cB3A1a1CbaacaEaafe ~rop
      7A5cAB ~roq
      1c13A3A ~ror
      AAAA1aAc3A1Bfa1A1AaAABA ~ros
      b1b1bA1a2aACDaa2A5A ~rot
      aBgCABbCcEADDa1dabBBBBAFg ~rou
      a3A6a1gAD2A1a ~rov
      13baA1a ~row
      1a1f9aaF1AA ~roy
      1A11b1Aa ~roz
      bA7Aa2a1A ~rpa
      1b1AA9bA3B3c ~rpe
      13cdD1AB1A ~rpi
      2A2A7Eb1A1b3d ~rpo
      1a6A4eAC ~rpr
      12bb ~rps
      CACABEABADbcAa1BCADAcAfca ~rqu
      hA1A1bAa1aBCaaADAb1Aacc ~rr_
      CaaAaAba1dAd1Aa1aA1DaABaF ~rra
      EdBADDBD1baF1cAbCaBdEBc1b ~rre
      cAABa2b2BABCbcBACA1ADAa ~rri
      1eAAA1A2a1dAA2ca1cB1ABA ~rro
      13c1A ~rru
      c1d1Bc3cBAabbEaBb1a1AAC ~rry
      1aAbBCBBB1aAabAABaDAB1dAh ~rs_
      1A1d1c1B2AA1Ebd3c1AAB ~rsa
      ebABCB1A3Cbcb1ABABAAA1a ~rse
      13B1a ~rsh
      AAbC1AA1bcdAdGB1AA1BAd1AB ~rsi
      1B1bABdB2AD1EAA2hA1AAdA ~rso
      13a1a ~rsp
      3b9a4A ~rss
      CAA2a1a1c3d1DAd1AaAa1B ~rst
      5A4a2D1e2dbb1A ~rsu
      BAEDac1ABAaAAEDdajCDAbf ~rt_
      1Aa2AAA1a1fbG1b2aA2d1d ~rta
      AbCBBBAB2ABAeca1AAbA1EBf ~rte
      Ab1A10aC2B1A1ab ~rth
      ADAB1D4bcCBbcbcAAABada ~rti
      A4A7Ccb6A ~rtn
      1ABb2Ab2BBae1D1baB2ADa ~rto
      13a3A ~rtp
      2B10aBB1A1db1A ~rtr
      1bb2B1b2Aa1eBA1A4AA ~rts
      aA9aa2A7A ~rtt
      6A1dABA1AAd1b3AA ~rtu
      1aA6b2baA9A ~rty
      1A3A1a4bb2aaAA2AA ~ru_
      13a1A ~rua
      Ab2a4bB2b3a ~rub
      Ab1bacB1b2BaaA2aAcABaca ~ruc
      1AA10daA ~rue
      3A9bAB3A1fAA ~rug
      AaAk1AAA3AaCaAbAAABA1Ba ~rui
      1ABA1a6aAAB7cA ~ruk
      1A1d1A5cBa1b4B2AA ~rul
      5aa8B ~rum
      A2A1Aa6AA1ac1acA1A ~run
      13a1B ~rup
      7A3A1f1C ~rur
      6A1c4a1b7A ~rus
      6Aa1A3aab4A2a ~rut
      2A9AfA ~ruy
      13A6A ~rv_
      13b1C ~rva
      2cb1bBeA1aea1AcA1A1B3a ~rve
      iABbBa1A1a1ABBABAe1ccbbAE ~rvi
      7a7A ~rvo
      15b ~rwa
      7a5a ~rx_
      Ab2EaAA1cB1a1acacaBbcBaB ~ry_
      f2A9A1D6AA ~rye
      1Ac2a5AcAAA2bA4b ~ryi
      13d1A ~ryl
      13a ~ryo
      AAbb1A1A1a2A1AcAa2cA1aA ~ryt
      5A9a ~ryw
      1bA1A8d1D ~rze
      13b1B ~rzo
      AAc2C5b1HEfa1A1d1gAC ~sa_
      2da2f2a1bCA1A4A1c1A ~sab
      1Ab3Aa3Bc1B4A1a1Bd ~sac
      13ab ~sad
      15a5a ~saf
      AAAA2bB3aaCAEdaB2AbgA ~sag
      1ddBAabAAacbEebGbcGEAaBbD ~sai
      1b1a7BD2aA3bA1bb ~sak
      1CEAg1Bd2BCaBC2A1bAAA1A ~sal
      1aA1CA5AaaadAAacAAA1a ~sam
      baABcFC2AaBkdbbABc1Dgabb ~san
      A1A4A2a1cAaA2bb4B ~sao
      2b2AA6c1A2A ~sap
      2B1C8bbe1bA4b ~sar
      11A3B ~sas
      1A1d3B3A1cBC2bc1BAC ~sat
      aB2AC1AA1aaAEB3f3BdB ~sau
      ABgbb1BAa1AeAADb2BbaCkaD ~sav
      2A3A6a1a7A ~saw
      1AA1Bd1AA1cbbaaAdBbACABAd ~say
      13a1A ~sbo
      1a ~sc_
      1AAA2AA4ac5Ab1Aa ~sca
      a12AAbA ~sce
      A1A1AAa2BABAABb1A1AB1a1c ~sch
      1BA3BA5db4AA2a ~sci
      2A10B1b ~scl
      1ac1ABA2a1BabbaAAAAc1AAa ~sco
      BABc1DA3B1bCCabcba1A1fA ~scr
      AAA2BcA1bbfBAbC2Ab2A1B ~scu
      13c1B1ABAA ~sda
      EfAADaCcAcef2C1A1eBBCedA ~se_
      1Ae2aA6C1d1A1AB1A ~sea
      dag1ABeA3BCB1ab1cC2AA ~sec
      iA2AjAb1A2aHAFcbAABA1A ~sed
      e1B1ABAA2AcAcaBABAdc1AAa ~see
      5A5b3CA1b2aA1A ~sef
      1AB4A5d1E5a ~seg
      1ba1ACb4ABAAgABBCA1bBD ~sei
      13A1c8a ~sej
      b1a1DBdb1Aad1BAbAAcAaABbA ~sel
      DABd1BCA3bdcBeAdBCaBDBa ~sem
      CBCbaeBC1BACaeeAaACB2EbB ~sen
      13b1Aba ~seo
      AAA2A4BAAhB1CB1B4B ~sep
      A1AcC1beaaaCfbEC1fAaCAg1d ~ser
      2c3ABABcDBBaeCfCbbCCAb ~ses
      1cBB1BAAAb1badC1bccAAA1Ba ~set
      1ACCc1AB1BAe1eCD1CBBA2fA ~seu
      1cAa2Ab3A1a1C4A1d ~sev
      15c1A1A ~sew
      2A1AAf4A1e1B1A1A3Aa ~sey
      BAfaAbbBb1acbdfGa1bccAaCC ~sez
      13a1B ~sfa
      6e6D ~sfe
      3A11A ~sfo
      13a ~sfy
      1bA5A4DcCe3A1AcA ~sg_
      13a ~sge
      dbBbCaaecgAcGCADAb1eCCc1E ~sh_
      4d3AeAA1CcC2bA3A ~sha
      1B2A2A1Aa1ae1A3B4A ~she
      7A1a1ACfBa5AAaa ~shi
      2AB3b1AB3AcA1AAc1Aaa ~sho
      7c4AA ~shu
      13c1A ~shy
      cEBcCcEbA2ccFad2aDekffA ~si_
      2c9Ab4A2a2a ~sia
      b2AAeaAaaagdBAa2bAaCA1D ~sib
      12cccA ~sic
      1Ac2B1A3acCcd2Ab2AcA ~sid
      A1abe1cC2AABa1CaAa1A2Aa ~sie
      13b1Aa2b ~sif
      AcBa1eA1A2ccCadB3AABBd ~sig
      13ecB ~sik
      1AAa2aabacA3ab1a1aAba ~sil
      AAAA1h1A2AA1baBb1AA2A ~sim
      DBD1CEBBABBBChdCCCbECbCaD ~sin
      ACEd1EaAbccaBaEdCAAccBBaB ~sio
      3bAD7b1A ~sip
      11A1a1c7AA ~siq
      AAdCBA2a2aDEAC3a2gah ~sir
      1BCaafBb2aDDA1eBb1AC1AA ~sis
      AA3ABAA1baCeFdB1AB2CCb ~sit
      5A7c2a1A ~siv
      1Aa6A1A1caC1ABA4b ~six
      1A11bbA ~siz
      13a ~sjo
      1CaA1A1A2ac2B1ccbAB1b1B ~sk_
      5A6AcA1A3b ~ska
      bAca1A5ACabAAC1B1fA1A ~ske
      bBBAAbAB3ABDaA2eaBAdAB ~ski
      B4a7EabAa2d2A ~sko
      13d1A8b ~sky
      9b3BbeA ~sla
      1A1AA3A2c1faAA1AA2a ~sle
      a10Ac2A8A ~sli
      13a ~sly
      A14Aad1a3A ~sma
      2A3a6Aad3a3aa ~sme
      4A8bAB ~smi
      Ac7aAAedBaab4AAa ~sn_
      13dcFA6A ~sna
      6A6dA ~sne
      A1AaABAb1a1bA1D1AAd1d1Abb ~so_
      6b8A ~soa
      1b3AB2aAd1DcdA5BB ~soc
      1CA8C1fB2b4aBC ~soe
      5B7B1e ~sof
      1EEagc1AA1AabaaEAABaDAdf ~soi
      Bac2CAb2a1deBBcA1CBBAD ~sol
      AdB3f1A2fDDaaAAbAe1a1c ~som
      BEaAbDaBBaBdbbaDAadBCAiBb ~son
      6b8C ~soo
      abaCAbBC1eCb1D1da1ACbABdB ~sor
      A4h1d3BBAa4A1A2B ~sos
      3AAAAd1a3B1A2Be3b ~sot
      bA2ADAB3ABcCCAA1ccACBc ~sou
      2d8fBD1a8A ~sp_
      1AAkAAAacDAAAEafc3BABbA ~spa
      AABBcBce1fbChACAA1A1AacAC ~spe
      1AbA1A3d2AccDA1C4AA ~spi
      4Ae1A5CAB3A ~spl
      1da2afAb3caAa1BBAC2Ac ~spo
      1AbAAbA4A1g1D7A ~spr
      CBAACC1A3d1BBf1eABf1BDB ~squ
      13c1A8A ~sri
      13D1c ~sro
      7a5a ~srx
      abb1AB1d1aaaAAEBACdad1adC ~ss_
      aAB1bCaA1daaeI1cfdCbCeceB ~ssa
      bCBgAFdab1b1cfAAbCAdGCCDE ~sse
      1A1e1dCb2Ccbb1AAaaAbABC ~ssi
      15A ~ssm
      AABBAAAe1dCdCfaB2dAbAABD ~sso
      13D1c8A ~ssr
      13c4AA ~sst
      cB1a1A1a1b1aCC1dABcBAbaai ~ssu
      1d11A ~ssy
      eAbB1cAaAB1bgCdbe1aDc1Bda ~st_
      BbbDAabEAAbAdabACbCaf1A1a ~sta
      5b7a1C6a ~stc
      facdBgAab1ABadCADCCabDCd ~ste
      1AAA8ab1A3A3bA ~sth
      cA1DBdBAAabEACCFech1bAhCB ~sti
      1Aa1A8cBD ~stl
      13baB6A ~stm
      A1CfCBBA1aCAAdcAaCAdBB1bA ~sto
      ACCe1aCBAAaAb1fbBCaA1ABda ~str
      7A3a1Bc7A ~sts
      1Ac1AaAe3A1bCEa1A2AAAa ~stu
      caB10bADAac3aA ~sty
      badA1A6ABa6A1b ~su_
      2Aa5BAb1Aba8A ~sub
      1B5g3CEa1b8F ~suc
      4B8c ~sud
      11ADiAA ~sue
      5C7AAa2Af4A ~suf
      13B1d ~sug
      adaEcdEBAadcEDABaagAaaADe ~sui
      1AaAAAa6BAC2e1d1A ~suj
      6A4A1Aec3ABAbAA ~sul
      AA1A1A4AbBaABBA1AjAAB ~sum
      5A3B3ba7A ~sun
      1DAoaa4aadK1cABBBGaBiD ~sup
      aAbbC1BC2aA1fBBCACD1Aacg ~sur
      baaa3b1b1Aa1aaAAbA2ba ~sus
      1Ab6ABA1d ~svt
      3Ab4a1A1aA4AA ~swa
      Aec2cA5CBaCB1f1c1aa ~swe
      8acac1GAa2c4A ~swi
      1d4Ba3ABbAcA2A4d ~sy_
      24A ~syc
      6A6b1A3A1e ~sye
      5AAA1A9a1d ~sym
      11A1B1Aa3h3A ~syn
      b2aA1A5BH1f1bdaA1b ~syo
      2Ad1a7b1A4A2A ~sys
      AcCd1Aaa2ACBGcacDDhdeBBb ~ta_
      1A1A1BCa1a1BAfAb1ab1BBCB ~tab
      2a1AAbb3AAB1C3aAA1AA ~tac
      11A1d1C4f3A ~tad
      a4aa3a2A1B1a4b ~tae
      6c6D1c ~taf
      BBbAA1CbAa1adAbbABAABAA1A ~tag
      BeDcAB1C1AB1aeEFdabaB1BeD ~tai
      1A11e1b3B2A1A ~taj
      bC3BAB1BbAAcBcBbAAC1Ad ~tak
      AfccACaAf2DCaADa1ACBAb1A ~tal
      7AA4e1A ~tam
      1Ca1Afb1BcadDBbBf1BadcbaA ~tan
      ecAC1eB4A1daDBaaAc1aAA ~tap
      ABcAaCcc2ACCBadAdbCCa1CC ~tar
      AaA2Dab2a2GeA1A2e1AAA ~tas
      A1A1cDA2aAe1B1hBa1B1Af ~tat
      AabA1aAA3AA1a2A1cA2ab ~tau
      A4AA6A1f4A ~tax
      12bcaa2A4A ~tay
      4A8bA4B ~tba
      5bA4ba2A3A4a ~tbh
      6aa5b1B3B ~tbo
      11B1a1A ~tc_
      A1aAA2Bac1BcA1Da1AeCA2B ~tch
      5b7abEA ~tco
      13B1b ~tda
      2A9A1AA6a1c ~tdo
      1bc1A6CAdA ~tdr
      AgEeCCCeBd1e1BcbABcABdbcc ~te_
      1bA1aAcBAAaAaAB1aA1aA2A ~tea
      1AAA1AA2a1A1eaA1AAa1A1A ~tec
      1aAAAB3A3c1A1A2c2Aa ~ted
      BcA1cAaa1A1CCGBeb1CBAaAaa ~tee
      3A9DA6d ~tef
      3e8cE1e1a3AAA ~teg
      2A1C2B5BbaaA1c2A ~tei
      11A1c7a ~tek
      BAbAB1fa1AACba1a3AB1a1d ~tel
      1Cce1bcdA1BB1BbcbB2FaAGe ~tem
      AbBa1e1aAab1aGBbge1bg1Abb ~ten
      2A10e1cA7A ~teo
      c14Ab2AAB ~tep
      cDaDB1DDBAaaccccFCAe1CaAh ~ter
      DFAa1BEb1AC1cAAfcAabDAbaB ~tes
      ACdB1A3aAoAdFA2BCBA1AF ~tet
      ACA1B1fa1a1AAfDDBACBaCBCE ~teu
      13dB9A ~tev
      1A4bA4AgABA2A3A ~tex
      dcAB1Ad1Ab1AdHdbaAbA1Badb ~tez
      13Ddb ~tfi
      13baa ~tfl
      2a4d5A4A ~tg_
      5A1B5AdcA ~tgp
      A2AA1bAAb1Ae1AaAAcaA1eBA ~th_
      aaBCB1ABaAb1egDabAa1Dddfb ~tha
      13A1A7b ~thd
      baCBAAcAcBaeAeBcbbabeBCbA ~the
      Bc1eAA1g1AcAbdABFfe1aAc ~thi
      12ACAd ~thl
      1AAA1A6aa1b3AA2bA ~thm
      1dc2BA5aF1fA1AAA1f ~tho
      2A2bc2a1A1A1a1a1A ~thr
      1BA2B3CA1bd1b3CA1AAA ~ths
      a1A9Bg1D3A3A ~thu
      bbAAcB1a1aAcAAaAa1A2eAbc ~ti_
      11b1C1bAcAA3c ~tia
      b10dB2c8B ~tib
      1BbAAcAd1AaAAaBe1A1BaA ~tic
      15c ~tid
      DB1d1BD1BCaaCACa1jbAb1daD ~tie
      Ai3CA3ADAAcDCAAA1BiAb ~tif
      2BBdA1Ac2Aa1AE1AAbA2ac ~tig
      2A10c1A ~tij
      3A9dAb2A1B ~tik
      AAaADaAdb1AAaDBBA1AA1efCC ~til
      1aAAAA1A3d1bbcbA3CAa ~tim
      1FB1ACBfAa1aDe1CCCc1a1ea ~tin
      bACabbaCAbAd1BBccb2AAc1C ~tio
      5aA4c1aAa8A ~tip
      BA1C3C2bAbgbBaA2A1AaA ~tiq
      CD1eBDCA1a1BBaCFCcAcDB1ke ~tir
      Aa3a1a1aa1BcD1AAAAAAAB ~tis
      A1Abd1AA1aDdaD1aaA1AffAAD ~tit
      1ABbBAA3aBfgB2cCAA1c1a ~tiv
      1b11A9A ~tiz
      13a1C ~tla
      1a1A3a5eBB7A ~tle
      7A5b1A5a ~tli
      13b1A ~tlu
      1a1aAd5AA1BEA3A1AAa ~tly
      7B7A ~tm_
      1A10abaC3A2A1A ~tma
      2A10d1a1C ~tme
      13b ~tmg
      6A6b1A ~tml
      a4b7aAA8A ~tn_
      8bA3b6A ~tna
      5A7Bc ~tni
      AAADB1bCb1deBeebAa1bACaBa ~to_
      13a1A ~toa
      13b1A ~tob
      1b1a3h1a1AADBc4A3A ~toc
      3a1A6A1CaAA1c2A ~tod
      13bAB7A ~tog
      BACcaCDaaA1BdBcd1AcACaaca ~toi
      3A10eC2A1B ~tok
      1cA2AAA3b1fABABAAd1Ab ~tol
      BC2a1aA4bfdE1A1AAAAbA ~tom
      c1CaaedbcB1AACiEcbcea1Dcc ~ton
      aaA1AAAA1a1AaiBB2b1ab2b ~too
      B3A2B1bCAAe1DAbBdabAAC ~top
      1AChCcaA2ABB1DcAB1ABBBCA ~tor
      3A3B3c2Bd7A ~tos
      dAccaBa3AcAcBaBaAAbC1D ~tot
      jEAiBBFFBAaDacFDGdFDE1AOc ~tou
      13B1a ~tov
      1aaA1b7BAaAAB1b2a ~tow
      3B3B5f1a2A4A ~toy
      15A ~toz
      3A9d1B2De ~tp_
      13a2b6A ~tpe
      13a3A ~tph
      b1A2A5bABBdA2bA1A1A ~tps
      aA3a1a3eBE1a1Aa1bA1AB ~tr_
      CcDc1aACC1ccEdeac1BaBDBCA ~tra
      aDFAcBAbcBCeebA2CdB2cCD ~tre
      AaBAAD1bbABa1kaDBCABA1AcA ~tri
      ebbBCDb1CCCADebCcD1AA1aCB ~tro
      A1BmadBab2BaAADAaBcCc1e ~tru
      3A1A4bA1AA1Ab5b ~try
      2BEAcABb2eA1dcABbDEAAbC ~ts_
      5A5Add1a3A4A ~tsi
      1a2f6A1BaBb1AAA2ba ~tt_
      6Aa5d1C ~tta
      aABAABaDAA1DfbeD1AbA1Beaa ~tte
      AAaAcA3aBbdCAaAAA3ABA ~tti
      1a5a5eAB7A ~ttl
      abAd1BA4bCaBB3fB2AA ~tto
      adA2aabA1aaAaDabAaaA3A ~ttr
      baAcA2dbcc1bMfee1a1bbcc ~tu_
      1c3Ag3b2F1C2A1c2Aa ~tua
      1A1A9gaC4A ~tub
      5a7a ~tuc
      2AAAab2B1bBCAfA2AAdA ~tud
      a1a1AA1A1a1fDgAE1ABAd1A1E ~tue
      7A5b5a4b ~tuf
      6A1dAB2dAa5A ~tug
      1A9a1Adb5A2B ~tui
      Aa4A6aABbA2fA ~tul
      1ad2aA6EbB ~tum
      1b5B5dA3A ~tun
      6Af5DAC5A2A ~tup
      aADBACAAaACAAiBc1aBACB1ac ~tur
      13b ~tus
      4cc5a1cBEA7A ~tut
      15A ~tuy
      7A3A1cg4A ~twa
      11A1b1a ~twe
      1A9AAfAB3A ~twi
      Ab3AAa2AdbaAa3A4C ~two
      aeAAA1A2b1ebAaaAAA2a1aC ~ty_
      2a10BAdA2A ~tye
      2A10eAC2cA ~tyl
      d12C2Aaa3aA ~tyo
      1cAA1a1a5DceA3BAAAA ~typ
      1A11b1A ~tyr
      AbA1e5A1Aa1CA1AA ~tz_
      5b1A4BD1bbAB1cAc ~ua_
      13a10A ~uac
      13c1B ~uad
      1B6b4a1E ~uag
      AAB2a2a1ca2AF2daaaa1e ~uai
      1cA2Ae3bA1C1d2A1A1AAa ~ual
      A1B1bEAAA1ab1eBb1ACBAABBB ~uan
      C4A7daCAc1A1AA1a ~uar
      1cA1BaaAA1ABAbcC1A1daBa1B ~uat
      A3A1AA5cA2a6A ~ub_
      1b4a6A1cA2A4A ~uba
      1b7bB2c1a ~ubb
      1C1fa2e4BbBF1A2DAA ~ube
      13c1A2A ~ubi
      9BAb1acA8A ~ubj
      aBAA1B1A1aAA1eCdaCAAaBAf ~ubl
      13d1A ~ubo
      2Aa9Eca ~ubs
      1cCCa1Aab2Aac1C1bAdAA1f ~uc_
      1A4A4b1aAAaA3AA ~uca
      A4B1f3CEhBBaA6F ~uce
      A1CACCBA3AedAe1AbCAc1AC ~uch
      1AA8ADb1B8i ~uci
      5a6bcaB5A ~uck
      13a1A ~ucl
      1BA1g1BA2Ba1Fac4c2Ab ~uco
      1A11a1a ~ucr
      2ba1A1A3A1bAb6aA ~ucs
      1A1d1dAAaA1a1aC2A1AA1AA ~uct
      1Aac1AAA3BcAACA1BAA1ABb ~ucu
      a1a1BA1a2B1ahABBaABAAAAb ~ud_
      13b1A ~uda
      AaBAAaB4ABcBBb1AaBd1B ~ude
      5A5a1A1b ~udg
      A5A2B1a1B1bcA2A1Aa ~udi
      5d7A3A3a ~udm
      11A1cdC3B1a1B ~udo
      cAa1aCc2AaeaDAhBbaBadBAF ~udr
      13a ~uds
      2A8AAa1A1A2A2a ~udu
      15b ~udy
      CAfcFBAaDegcBddA2F2aAba ~ue_
      10a2a ~ueb
      1aA2eb6EA9A ~uee
      1A2B1a8D4a1b1b ~uei
      BCAAa1adaBBeBHbiABFBeAfCD ~uel
      3A3A1b1dAa1A7aB ~uem
      1bA1AA7c1a6dA ~uen
      2A1A6B1a1bA7a ~uep
      1AaABdaB1Ac1c1EdCaCe1aCBB ~uer
      gAcCBdaAa1BaEfDJceeaCBBD ~ues
      1A5A4Ag1B7A ~uet
      AA5e3AAe1Cb2AAA2C ~ueu
      A1A2CAd6BfB1dCABe ~uez
      1BBCbAA4a1dcDAA1B3ed ~uf_
      13a3a ~ufe
      AaA2CAA3BBbAa2Bd2AAa ~uff
      4b2A3b1Baa4A ~ufs
      aB3a3Aa2bbA6A ~ug_
      3A1AA1aAB2dd6f ~uga
      14Aa3A ~ugb
      2c2a2b3AaBF1Aa1Ab1BA ~uge
      13a1c ~ugg
      1BdAAacA1aAAaFadba1a1A2b ~ugh
      6A6b ~ugi
      13a ~ugl
      13b1A3A ~ugo
      13e1B6AA ~ugs
      13Bbbb7a ~ugu
      b1aaABb1aaaBaE1Gea2b1a1b ~uh_
      cbCa1Ad4AbF3bbbA2aC ~uha
      cb2FBaEAa2BAba1bDD1EaEe ~ui_
      a4Aa3a3AB1A2cA ~uic
      2B2h4AA1E10A ~uid
      ABBB3B3aDbfD2B2a1Ah ~uie
      1dcabbBd1C1A1CdAbbAba1BBc ~uil
      1B10Ae1A ~uim
      1bB3A2AAAAgcFA2AA1AAa ~uin
      3Aa1a5AbAA5a2c ~uip
      1A1a1AA1ABABAfca4A2AA ~uir
      AC1cb2DCdACiaaBA1CG1A2a ~uis
      aEaBACCa3ABiBBFCaaCAbAc ~uit
      DAB2aAA1Ab2DA2akca1BAB ~uiv
      4A6cCd3b6B ~uiz
      13b ~uj_
      1AaAAAa6aAD2e1d1A1A ~uje
      AB1b1aB5caaABCAbBBAAa ~ujo
      1ABA1a3eA1abaE4A1AcA ~uk_
      3e9Ec2A1bB ~uke
      2A2A5A1A1B2B3f ~uki
      4a6A1A1aAc4d1A ~uko
      7Ac4EbA5f ~ukr
      11fC1AB2AA2a ~ukw
      cB1AaaABbCA3AcBAbB1cCaC ~ul_
      aeaA2Aa2AAAbbDcAABbbaaA ~ula
      aAaAA1cC1cbebL1k1aAAAB1Ad ~uld
      dED1bd1gAbbbacaDABBbCDCdC ~ule
      7A5c ~ulh
      1Ab3A4A1aA1d1AAA1a1A ~uli
      cAAcdAAd1BaDecBB1AAa3BF ~ull
      11b1ab7A ~ulm
      1AB1A1B2BbAAd3A1A1A1AD ~ulo
      7A5c1Aa6A ~ulp
      6a8a ~uls
      1AB2abA3AAgbC1AAAB1bab ~ult
      1AA2a6ac2A1c1A2ab ~ulu
      13b9A ~ulv
      13A1a ~ulx
      13d1A ~uly
      1CB1a1d1abAb1a1C2AcbAbc ~um_
      AA1BACg1bA1AAGDf1d1B1A2A ~uma
      a2A1bbd3A1BBA5Aac ~umb
      1AbaAaAd1aAC1AAbDb1Cf1aaa ~ume
      2A1A1ab4AabF3A ~umi
      A2A7cAa1a4cA1Aa ~umm
      13d6a ~umo
      2d2b5A1D1C1Ac3A ~ump
      15A ~ums
      2A4b5a ~umu
      BABDAbnaCDA1D1aaCcEDaBBFb ~un_
      6A6C1f ~una
      5A5A1CAbb1A3Aa ~unc
      a2b1AAA1AabACAeA3dA1ab ~und
      bacbABaa1BBBfCceaBCEFBdDE ~une
      13A1d ~unf
      5B1A5A1f ~ung
      AA1A2A2a2AbBa1Aca3Ad ~uni
      13e1B ~unk
      3A3a6cB6AA ~unn
      13b1a ~unp
      2A2Ad6bCI2A4l ~uns
      aB1b1BA4aad1bA1A3Aba ~unt
      1DBAAE1BAEaFKdABcBFCdAfD ~uoi
      13a ~uol
      5AA2Aa2DAca1bAb ~uon
      13D1gA5A ~uot
      d1BAfbAB1aAdCB1iBaABedaBe ~up_
      15a ~upa
      1CABABBB2ABceBbaBBeCcAaC ~upe
      13b1A ~uph
      5ABf5HBf3AAA2A ~upi
      ba3A4cA1C1Aa6aa ~upl
      12cBbB ~upo
      1CAfAc1e3aADaHAAA1CDAcB ~upp
      AA1j2b5ADAC1dAAD2fA ~upr
      ad10AA2a1A4A ~ups
      13a1B ~upt
      14AA ~uqu
      abbBbDAEacafaDbdB1BDEbcde ~ur_
      1bf1A1aAAB1eae1aABECB1ad ~ura
      1b2A8b1B3A ~urb
      1f4B1aACa1bAd3A4A ~urc
      1AAaa3g2Cb1bBa1AcAA1Ab ~urd
      1ge2ACAA1ACCbAaCEB1C1Bba ~ure
      11A1a1A ~urf
      1AAe3A2AA1bbD3c1A1B ~urg
      1D1ACAAd1aaadbB3A1AA2C ~uri
      13b1B ~urj
      1A5A4dAAa4A1d ~urk
      5A6Ac1a ~url
      1A9Aaa ~urm
      jBADB1A4AAD1EaaDbAE1aa ~urn
      1A5A1a1BeAab4A ~uro
      2A2A7b1AA5d ~urp
      A1B1BDABADbdABaCB1DAA1gAc ~urq
      CBbA1bec1bAc2cB1AAAcADaC ~urr
      DECa1BEBAAAcAFDhACbbcBACa ~urs
      A1BB2Aa4AdBB2B1aA1Ac ~urt
      5AA4A1hAaA ~urv
      11d1A1a8A ~ury
      aA1bCABa1cegdCcedEBeabCae ~us_
      1a3B8CG1A2b1e ~usa
      1AA1A8eaB4a2b ~usc
      ABD1a2b1dcEecG3AB1AeDa ~use
      13b9a ~ush
      A2AA1BA2BCAAcbACaBaaCcA ~usi
      B4B7A1cAa2d ~usk
      13a ~usl
      10A2d ~uso
      3A9c1A ~usp
      1A2BB6Ac1DAa1Af1BA ~usq
      cc2ACBdbBAhBaAcAB1dAAADB ~uss
      c1DC1dBB1a1Ab1dcABC1G1hc ~ust
      2A10eaB4AAA ~usu
      13d1A ~usy
      Bhb1Bdd1Ab1eCC1DBcAb1CAb ~ut_
      1c1AdBA4cBCbdaabBA1BaD ~uta
      13d1A6A ~utc
      2A9A1AA6a1c ~utd
      BDDcBbc1AaacccCBabc1EaBBc ~ute
      13Ddb ~utf
      9a3c1C ~uth
      BABACbBe3aa1CAB2AA1fAB ~uti
      bACAAebDAA1AcecDBA1AB2Bc ~uto
      2EAAaBfeBEhFbBFbac1aA1CE ~utr
      3A1A5bc1AA3Ab1aca ~uts
      bbAAc6A1dAB3A ~utt
      2AA9fa5B1a1B ~utu
      2d3A5AH1e1A1d1aA ~uv_
      1bAA1Ab3AA1cA3AABB1A ~uva
      1FAbACabA3acAadfCDCBCAb ~uve
      bAfA9DA4Bb2A ~uvi
      a1B6a2a6B1Aa1e ~uvo
      aaA1aaBd3ABABcBa1aA1AAB ~uvr
      AAAABab2baBedbAD1ACAB1ca ~ux_
      13a ~uxe
      1aA2A6AB2cd1A3AB ~uxi
      7A5BcdA ~uy_
      1AA4a4BcAA7A ~uya
      aa3b3AcA1d1c7A ~uye
      7b5FcB ~uyo
      12da1a4A3C ~uz_
      1AA10eAB1A1B ~uze
      9B3eCA ~uzi
      13c1A ~uzz
      1D1CcC1f1aAaA1acBACdCCAAe ~va_
      13a1A ~vab
      5A1A3AA1Bea2BB ~vac
      13c ~vad
      2b4B3fDB1B8E ~vag
      BfDaE1AcA1B1eaBaeaEfA1bca ~vai
      11A1a1A ~vak
      cbAc1a1A3B1cbc1AAAB1A1d ~val
      jcECBBaCAa1cDb1CLEgGbDebC ~van
      15A ~vap
      7A3dAf1B1A6B ~var
      bA1AbA4aC1CbBaadbc1c1c ~vas
      5a7cBC2B ~vat
      A2A3b4baAA1a1A1e2B ~vau
      11AAAA1aa6d ~vaz
      13a ~vc_
      DAbfDab1AbaaADbc2c2cAcg ~ve_
      bab2a1d5GeBbbA1A2A ~vea
      CDDAAcbaAAabcbAA2BaC1eDa ~vec
      AA1f6A2d3A2b2b ~ved
      2A10a1A2c4a ~vee
      3a1A7B1d7A ~veg
      13a ~veh
      A3c7bbBbA7a ~vei
      A3AbAcAB1BAaAaBfABACAAa ~vel
      3c8BBA1A3A2Ae ~vem
      caa1b1DAAAcbabD1aBeCDB1CC ~ven
      dfBbA1AAbcbkCBbaBgDCebAcB ~ver
      BaAAaAAA1AbahedAAAA1C1BAF ~ves
      AA5A2AaAc1aA1A4AA ~vet
      c1Bh1caAaabacDaD1bbc1AB1c ~veu
      11A1b1A ~vey
      BeADBBB1aAabbaAGeABBgADad ~vez
      1A8l1BCADA7A ~vf_
      f3e1BA3BbIACa2d1bd1D ~vi_
      2A10abbA ~via
      2a11AA ~vib
      5Abb3bAfCD8B ~vic
      Aaaf1B3AAAAdAFAaeCBAACe ~vid
      eEhBaEAAabcDBD1fb1aBcAB1b ~vie
      1AB2A1A5eAa2A ~vig
      AdDABd1B2BAChCBA2BbBacA ~vil
      cABBaaA2BaB1gdC2AbA1B1B ~vin
      ac1A1A6AAeC1c3A1d ~vio
      eCCiAdAA2aABBABAaAACaceB ~vir
      1cccABeB3gaC1dAA1B2B1C ~vis
      baBBABaA4hdBAd1cDA3B ~vit
      A1A3fA3AA1aC1AAA2A1h ~viv
      13a1A ~vk_
      bb1A2a2a1bA1B1AAa1A1abA ~vle
      b12B5A ~vni
      1bb4dAaA2AABAaAa1A1b ~vo_
      5ba1A3AaAb ~voc
      5A7A1e4A ~voe
      DDBDDBe1B1CaBdbBdBABeafAD ~voi
      b2A1b1A1A2AeAaAAAA2A1c ~vol
      13EhA ~vom
      AAdB2A2a1baEBh1bcBC1AAc ~von
      a2A4b1b1AFc7aad ~vor
      3c1a4a2EBhA1AA2aB ~vos
      BaAcbccca2AAE2fBBaBbaBB ~vot
      deBcbBebbabGAH1hcb1Aabb1h ~vou
      5Aa1A2AAbBbaA1bB2ac ~voy
      AabaAAbb2BCBBAaAaAABabBa ~vra
      AbC2afd1A1Db1CbBBCbBBBBd ~vre
      a1A2B5AAcAe7A ~vri
      13A ~vro
      1b11d ~vry
      13a1b3A ~vs_
      hAa6ABAAd1B1AB ~vt_
      13a1A ~vtt
      ABCa1BBa3aaAcac1AcaaA1c ~vu_
      1bbA9AA8a ~vue
      2A10c1A ~vur
      5A5cBEBA3iADa1A ~vwa
      a10gBA1a2A1B3A ~vwe
      13e1A2A ~vy_
      A1AAA8a1b ~vye
      1ABA1A1A3caEcba1AhBDc1B ~wa_
      4A8eBa ~wad
      4g8B1a ~wag
      b11AC1b3Ab2Ad ~wai
      1Ab1A6Bb1AbA1A5C ~wal
      a1Acfec2AfA1HBBBbdaAAc1a ~wan
      9a ~wap
      5A1A3cAAcb3AA1a1A ~war
      1aAb3b1A1A1fACec1AAaAbA ~was
      4CA7eAc1AA3a ~wat
      14cB ~wax
      1AaBaAAA3dA1AddAAabaABA ~way
      2A9Ab1b ~waz
      AAaAABBAaB1f1aEdA1d1baAA ~we_
      1A11Cfa7A ~wea
      6A6bA5A ~web
      3A11b ~wed
      3A5a1a1aac2CBa1AA ~wee
      6A6d1A ~wei
      6A1c1AABfAAa2A3Ab ~wel
      1aA1a1a1A2bBh1C1AaBA1bBA ~wen
      Aec2bA2b1bCDBFa1f1c1ab ~wer
      a3ab2A1a2aaA6b ~wes
      B2Ba1aaaAAACcCAdBBAcAb1D ~wha
      A1AB1b4Ba1aBc1A1Ba2c ~whe
      2A4A5Abb4b1d ~whi
      A2e1BcB3A2bcBc2C1BBb ~who
      1A3A3Cb1ACA1A1A3f1c ~why
      AA1AaA6K1Aa1b1B2A1g ~wi_
      1A10Ad1A7A ~wic
      5B2a2a1ebC ~wif
      1AA2A4b1AEbgA1A1A1d1b ~wil
      eaA2b1b3dBAdE2AAABaAa ~win
      3e1A7C1A1a ~wip
      1A2A5b2cAA ~wir
      10a2A ~wis
      1AaAA1cAad1AbaC2A1a2bAA ~wit
      2b2a5A1A9a ~wlh
      2A3A6a ~wmi
      1baA1AB5AcCBCBBAi1Bbb ~wn_
      13a ~wnm
      1A3A1a2AbabACAh1AAA2C ~wo_
      6a4AAa1B8e ~wob
      3a2A1c1AAA ~wol
      1b3A1A3A1A1h2b3aA ~won
      2A10d1C1A ~woo
      13b ~wop
      BA1A1dab1aCbbAbA1AAAAAA1c ~wor
      5AA6GBDf6c ~wot
      aAB2Aa1abaaaDafadAAAAabe ~wou
      1a3e4A3dGB3d1Ba ~wri
      Aj1a1A1A4AEAb2ABA ~wro
      2a10e9A ~ws_
      bb1cCabb2a1acbB2a1AAbAb ~wsh
      AgbA1d5acaBAA1A1B2Cb ~xac
      1CA2a6AaBe1AA1A ~xam
      5c5A2AA ~xan
      13Dba5b1bb ~xce
      1AB2A5eae1A1C5AB ~xcl
      aca1aBA4B2AAd2ba3B ~xcu
      11cAd1b1ACD ~xe_
      1b13A4A ~xed
      1ACB1c7cCB2A1B ~xem
      3c1A7Eca7A ~xer
      13A1A ~xes
      6A6a1a ~xi_
      13b1C ~xic
      1Aa2A6Ac1Bcc1A3AA ~xie
      1A11a1A ~xim
      1a2A10A3A ~xin
      1b1a12b6a ~xio
      3A1b7d1B8A ~xiq
      aAAb1AcAba3Bdb2aAA1A ~xis
      13ab7A ~xo_
      2A10A1a7a ~xpe
      BaA2g1A1AABAbBDD2AAcd1A ~xpl
      1A6A2A1Bbe7A ~xpo
      dc1A3a2b2DA6A1AA ~xpr
      AA3Aa4LSaAaAArB2CAR ~xt_
      A8A1ABkBAA1A5a ~xte
      13AcB ~xtr
      13a ~xv_
      13a ~xy_
      2AabB2c1aABEBBA2b4A ~ya_
      3A9d1D ~yab
      8A2A1e1D ~yag
      1a11C1b7A ~yai
      13a ~yaj
      1A11C1e ~yal
      13a4A ~yam
      1AA1aA6BjBE3B ~yan
      4e8CAb ~yao
      13c1A ~yar
      6b6a1A ~yau
      2b8aAc1B ~ybe
      13a1B ~ybo
      1AA2A3a1a1B1b3B2B ~yce
      24A ~ych
      7a5a1A ~ycl
      13a ~ydr
      hBaCABfAAaca1cDBAaAc1bAdE ~ye_
      BbA3A2AA1dbCAAAAAA2Ac ~yea
      Aa11aAa4A ~yee
      5A7c1A ~yem
      ABAB1BA2A1acDalAA1BBBAc ~yen
      11A1A4A5c ~yep
      dBA3ac2aBBcBbbAACA1ABc ~yer
      2c4A2aaA1aB1A1A2A1d ~yes
      2B2A4Adbe1A4b1AAC ~yet
      1A3AbA5D1d4A2cb ~yeu
      1A1d2a5ACaaa4c1bA ~yez
      11A1b ~yi_
      ABc1Aba5F1Aa1abAA1AAA ~yin
      1AA2A2c4eAF2c ~yle
      2A10eB ~yli
      13baA3A ~ylo
      A4h7C1aAA5B ~ym_
      14Ab ~yme
      13h9A ~ymn
      5AAA1A3a5a1d ~ymp
      13b ~yna
      13A ~ynd
      11A3Ba3h3A ~ynt
      AAAa1B1C1A3addBb1AA1A ~yo_
      10A2a1A ~yol
      d1A1Aaaa1aabCAaAAadBCAbAa ~yon
      5bb4A1aBc ~yor
      A12cA2A ~yot
      1bacCA1h1bbCdFdedCaA1edaB ~you
      1aAA1a1b5AAbA3BAAaA ~ype
      6A6Ad ~ypi
      1c10cB9AB ~ypo
      1A11b1A ~yre
      3A9c1A3A ~yri
      15a ~yro
      1Aa1Ba1A1BbcBcAa2ABA2bb ~ys_
      11A1A1a ~ysa
      2a10d6b2A ~yse
      1A9AAd10A ~ysi
      3A9a1A8A ~ysl
      5bA6a9A ~ysp
      2ed1a7BBB4A1AAA ~yst
      Aaea1CAA3Baab1AaAAbAaAA ~yth
      4f6A1C1B8c ~yup
      5b7aAA ~yva
      2A2a4A2c1D8a ~ywh
      1AB4A5beAA3a1A ~za_
      13b ~zab
      13a10b ~zac
      1A1a2A6a6b2c ~zaf
      4a8dB ~zai
      13a ~zaj
      6AB2b1d2d8C ~zam
      2A1Af5cAeBC2A2a ~zan
      1BA2A7H1Cc1iBB2cB ~zap
      AAA2b6AdBB1cA3cA ~zar
      11dCa10B ~zas
      1c11A2c3B ~zav
      A1CABbAaAaCBAmDGc2BBAAB ~ze_
      2A10a ~zec
      13a1b ~zek
      13AAh ~zel
      13b ~zem
      1d10Ab ~zen
      1AacAA3B2be2Ad1B1C2A ~zer
      15A ~zes
      5A5AAAAbaa6e ~zi_
      1bAA3A4bdAB1A ~zie
      13caa7A ~zik
      A12B2A3i ~zim
      1b1bB4B3dab1AAB ~zin
      1A13A ~zip
      2c ~zir
      13Fgd4b1A ~zis
      2d3A5Da4A5e ~zit
      13a ~zle
      6b6AcB ~zo_
      5a6a2A ~zoi
      A3cAA4AAaBDca1AaAbA ~zon
      12AbcAA ~zor
      3A9A1fA2b1a ~zot
      5A7cbb2bBAAA ~zou
      13b1A ~zri
      5Aa6BBC1A2g ~zum
      13b4A ~zur
      Ad5b4AF9a ~zut
      13c1A3B ~zye
      1B11a5d ~zz_
      7A6c5A ~zza
      13a ~zzl
      """)
}
