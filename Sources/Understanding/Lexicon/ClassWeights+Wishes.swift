/// What traits weigh: written by `evaluate weigh`, and never edited.
extension ClassWeights {
  static let wishes = ClassWeights(
    columns: """
      back correct dontknow erase greet help human insult language language-en language-fr maybe no
      nothing offtopic question repeat restart skip stop summary thanks why withdraw yes
      """,
    start: [
      -1.62, -1.62, -1.19, -1.79, -1.06, -1.44, -1.64, -1.23, -1.38, -1.73, -1.81, -2.2, -2.63,
      0.04, -1.37, -1.26, -1.48, -1.68, -1.38, -1.18, -1.54, -1.26, -2.06, -1.79, -2.26,
    ],
    rows: """
      aGQ2a1cAbdzzZgZaaGCAEfCz !
      1A3A5A1eA1A3A #affutage
      6AA5cAB3be #agencement
      3ad1Aa4aAB5A #agroalimentaire
      AbA3A4AaaAc1AA1A2aa #automobile
      13H1b2g #autre
      AA1A1a1A5fAB1A1a1A #batiment
      2A1c1d4A1a1C2A1A3c #bijouterie
      ca4A3b1A1ABAbBAA1b #blanchisserie
      A2A1A1bA1AAad1C3AAA2a #bois
      2A1A2b5cbE3A2Ab #boucherie
      a2A1B2A2ABkBC1ABaA2A #bouger
      1A1Aa1Bb3A1aAB1AAAa1bb #boulangerie
      AABA1A5Aaf1Fb2A4b #bruit
      1a5b3a1a1C3A1A1AA #carrelage
      3A9fAC1A5A #carrosserie
      1A1A9fA9a #chaleur
      4A1aA1Aa2dADa2b #charcuterie-traiteur
      4A2A5bAb3A3a #charpente
      3Ab2B3A1cBAA2A1c #chaudronnerie
      7A5dbB3A #chauffage-climatisation
      AAB1BAIb1aAA1iBB2Ba2AA #clients
      1B1AB1aA5lBH2AAA1AA #conduire
      6bA3A1hAF5A #conduite-de-ligne
      4Aac4AAfBC7A #conduite-engins
      a1AA1A1c5dAG1A2A2Ba #construire
      1A2A1A3aaAfaDaC1B2AAA #cordonnerie
      2AA1A5A2Ac7aA #couture
      1ABA2AA4cgaF1cAA3A #couverture
      1BCAA1A6gbFAbAbAABaa #creativite
      BA1ADBaA2BA1gda1EAcAABa #cuisine
      13c1B #cycles
      1AAB1A1A4AiAG1AAA2aa #dessin
      BBA1BB1A3B1habAAAB2AA #deux-roues
      6B6cAB #developpement-web
      1cA3AA2AAA1AaA1Aa3A #ebenisterie
      7A5e1A3A #elagage-foret
      AB1AAA1A5fAE1cA2bAAC #electricite
      13d1C7AA #electricite-industrielle
      6Aa5b1B #electronique
      11A1e1C3A #engins-agricoles-tp
      Aa1AaBbAA2aAiAbBBAEA2Ba #equipe
      1A3A1A3AbcB3AAe2A #espaces-verts
      13e1D #facade-etancheite
      ABAA1aAA2A2kCC1AA1A1AA #faconner
      3A9fAD #ferronnerie-art
      2A2Ab7abAA #fibre-optique
      7A2Aa1cb4AAaB #fonderie
      B1CBA6ABnAAABAEA1aA #force
      1AA8b1bCC3c1ab1b #froid
      7A5jA2A1A3A #grimper
      b1BBA6CcfADc1C1B1bba #hauteur
      AA2A1AA3BAbdDA2b4c #horaires-decales
      bAAB1AaA2a2dBBa1ABa1Bb #imprimerie
      AA2aAA6DAf3A2A1A #industrie
      3A1a7g1C4A #informatique-reseaux
      BABa1AAB5iBCA2B4A #interieur
      1AAa2A2a2aeab3AA2A #logistique
      1AAaBdea2a1a1bFAA1aA2BC #machines
      AAAA1aAA4afA7AAA #maconnerie
      1CCA1fBa1A3fBCAAAAAABAa #mains
      6aA5d1E1A #maintenance
      13c1B7A #maintenance-batiment
      AA1AA2bb2a1cBB1AA1A1c1A #maraichage
      2A8AAd1D2AA3A #maroquinerie
      AAAa1aA3AabdBaAAAAAAB1A #menuiserie
      4A2A5h1DaA2A2a #menuiserie-alu
      b2AAa5AAcBD2A1B1aBa #metal
      A3BA1d5cBcb1A1A1A1A #metallerie
      AAAAA1AB1a1BAgbFAA1CAAaAB #mode
      ABA2AAA2A2fbI2A2A #montage-mecanique
      4A8b1A #moto
      11A1B1dAA1A #motoculture
      AbBAA1ABA1aA1fdD2AB1A1AA #nature
      1A5c7B #numerique
      ABA1A1Abbb1A1icE1AAAa1BDB #ordinateur
      7A4acbD2A2A1A #patisserie
      AaB3AA3AagADABAC1Aa #peindre
      13bA7aA #peinture-automobile
      1AAA8acAB2A #peinture-batiment
      4a5A2eAD #plasturgie-composites
      11A1e1C7A #platrerie
      A1Aa1A5A1jDFb1AA1A1AA #plein-air
      1aAA3B3A1f1CaA5A #plomberie
      AB2A1A4AAfbD2Aa2A1A #poids-lourds
      1AAA3a3ABdaBb2B4a #port-de-charges
      1ABA1AAc3A1C1b3A1e1Aa #poussiere
      BDBA1cA3AA1oADBA1BAbAAC #precision
      A1ABAAAA2AABnADb1BCA1aBB #proprete
      1A3AAA2A2f2AB #reparation-electronique
      daBC1C1B3AAiBDaABBBAACB #reparer
      3A2A6eaaAA1AA1a #restauration
      5AB4a1c1cA1ACA1A1A #restauration-collective
      1AAA9d1B #scierie
      3a2aBA5bBa1AA4a #service-restaurant
      1B1A2AB1A1A1hB1AAA2AAAA #seul
      13b #solaire
      A1A2AAA2ABAcAC2AaA1aa #soudage
      2B8AchAC1A1B4A #station-debout
      2A3AA5caC #taille-de-pierre
      13ac2A1a #tapisserie-ameublement
      2AA1A5aAheH3B2AAa #travail-exterieur
      2A3AA5ecC7A #travaux-publics
      13dAB #tuyauterie
      aBB2BAA4aEBgaaAAAaC1a #usinage
      4A8eA #vente-primeur
      aBAB1BAA5dBcaAaBAB1A #voitures
      1caBFadEdbg1bAEbDAA1aCe1A %A
      4c6BaA4A %ACAt
      4B8E3ah %ACen
      13b1B %Aba
      12aBAb %Abal
      3a5a1BbB4b5a %Abet
      11a1A1A %AbiAs
      6A6D1c1A1A %AboC
      BaAABcACbDBbAjCABB1AAA1CB %Ad
      13D1c7a %Adika
      2AA3A5gaBA1AA %AdrW
      3a1a7AAc5A %AfA
      1aaa1Ba3Ab1abEA1bAAabac %AfI
      13d5A4A %Aferm
      1b7hBAA1A3B %Ag
      13d %AgUlem
      13AAg6E %Agaj
      15a %Agar
      1CA1ADB1BjbBBE1DCACBABBAA %Agl
      8CeC2D1A %Aglez
      1A1A1A2CdAA1a1EBA1AA1A1A %AgliC
      9cA2A1A %Aglofon
      5a9A %AjI
      13b %AjIg
      2b %AjW
      1A7AA2c1A %Aje
      12Ac1A %Ajin
      11B3a8c %Akadr
      13bA %Aklum
      2D10fA1Ab %Ako
      1B1Aab1a2AdcGbeicB1a1A1B %Akor
      2A8dA %Akr
      5B7B1f6B %Akraj
      b2c9A1A %Ale
      1AA1A1AA4BHA1aAA1BaAiA %Alev
      5A7bAa %ApUl
      13a1A %ApeC
      13a1A5b2a %Apil
      3A1cA2a3AAA8a %AplW
      3A1A6AA1a7b %AplWEr
      3C1A5AbC1aAA2c2Aa %Arejistr
      AABABaAA2A1CBCaAABCAAB1a %As
      3c11D1b2c %AsAbl
      13a %Asanm
      2bb9GAg6A %AseN
      13DBa7a %AsiA
      b14A %Asien
      15a2A %Asuit
      1ed2bA3a1BE1A2b1a1baA %Asv
      13b %At
      2A2da4A1aAab %AtA
      5e3b3C1C %AtAd
      1AA2A5A1H1CeA1AB2Ab %AtAdu
      a14A %Ate
      15a4A %Aten
      e12C2A %AteriEr
      AaAd1A3A1A1D1Dag1A1e1A %Ati
      3c9B2Aa1A3A %Atier
      2eA1a2AAAaBFaa4A1acA %Atr
      3A9f1A %Atred
      9aa2B1a %Atren
      3A7a3A3a %AtrenemA
      13b1B7A %Atrepo
      2A1aAa5bC1hAB5aa %Atrepriz
      6a %Atretenir
      A4bA2ba2EAAAeAca1b %AtretiA
      13c %AvAt
      1b3b7BAA5Ab %AvI
      1a3Aa6DccAb2b %AvW
      bb11B1a %Ave
      AAEa1Aa4AcBaBAaeea2aA %Avi
      11baB1c %Avizajeabl
      13a %CA
      13c1A %CAberi
      1A9a1AA %CAbr
      1lAb1CA1Acd1BFBDAA1ABBgCC %CAj
      13B1b %CApiQ
      1AAA7BdFAh1aa %CAs
      1A11EiA1A %CAsQ
      1A11Baaa %CAt
      AA1A1b7aAA3a %CAti
      7A5B1a5b %CU
      1a3A4B2A1gA3A %CUl
      11a1C1c7c %CW
      2A7a2A1b4A1A %CWzi
      2a2A2a4A1b6a1A %CWzir
      2bcaeaAA2caEdB3d2CB %Ca
      1AA1A5AA1dAB2AA4a %Cak
      13c1A %CakI
      4A3AcA2A %Cakespear
      14A4A3a %Cal
      1A11b1A8a %CalEr
      2A10d4A %CalQ
      15A %Calumo
      6c6A1d %Carj
      13a1A %Carkuti
      13a %Carlevil
      14Aa %CarpAti
      13a1A %CarpAtier
      15a %Cas
      13a1A %Casi
      1A12Ac3A2A %CatIg
      5A1A5AbeA %Catg
      13a1A %Cato
      BAabBA3Ba1b1AdAA1CCA1CC %Ce
      4A1aA1a3aB1A2A1a1bb %Cef
      A12a1A4d1A %Cek
      13B1c %CekIg
      6b6A1A6a %CelU
      c14B1A %CemI
      15A %Cemin
      4A6A1bAA %Cen
      1A5A5Jcg3a1c %Cer
      1Aa1BAAc2CAafAbA2A1AaAA %CerC
      13a %CerCQ
      13a1A7a %CevE
      13A1a %Cevil
      15A %Cevo
      7c5AAC %Cevr
      5A7b1A %Cez
      13b1A %Ci
      1AA2A1b4BbBc3A %CiA
      7a5bAB %Cie
      13eAB %Cif
      1bb10DA3a4a %Cifr
      7A5a1a %Cil
      13A1a %Cimi
      13BeB %Cin
      4Ac2aAa2Aad2A %CinW
      15A %Cir
      3A9baa1aa2A1aa %Co
      13a %Codier
      1A2a6A1aA %Codroneri
      13a1A %Codroni
      13a %Codronier
      15B3a %Cof
      15A %CofEr
      13a %Cofaj
      15a %Cok
      13aaA %Cokola
      13e1B %Col
      14Aa1A2a %Cop
      7b5C %Cor
      1A13A %Cosur
      1AAA1a7A1C4e %Cov
      ba1A1BA4AABAAAAcAaAbcA %Coz
      14aA6A %Cristma
      7a5B9a %Cu
      13B4b %Cut
      aaAaaba1aA1CDkaIAacba1bbD %E
      1C11baa7a %Er
      1A3A1a5bbB %ErE
      1aBBB1aB5Aad1A2A2a %Ere
      13Dac %Ero
      A5A6BAc %Ex
      1aBBABbA2bAAdAAdBD2ACDB %I
      7d4AB1A %Ibesil
      3b1A3A3aAa8a %Ide
      5a7d1BA %IderstA
      1cA10C6a %Idik
      dA13B7b %Ido
      5A7a1A %Idor
      13a %Idu
      13A1c %Idustri
      13d1b %Idustriel
      13A1e6A %Ife
      13A7c2A %IfinimA
      13b1a %Ifirmier
      1AAaAA1B3AA1Ac1Aa1c1bB %Ifo
      Abbb1AA6D1GA3c1bb %IformatiQ
      3A1a7c1A4A %Iformatik
      9bb1A2A %Igl
      9c3FAB %IgliC
      13a %Ijekt
      1A13A %IjektiQ
      2c4c3A1E1B2B5A %Ikapabl
      aAB4B3A1c1A2a2a2b %Ikiet
      13aAA7a %Ikl
      2c2A9a2AA %Ikonu
      3A9B1c %Ipo
      1b4b4A1e1CAb2A1A %Iport
      11A1C1A6e1A %IportA
      1Ab8aA2A %Iposibl
      13A1b %Ipoz
      15A %Iprim
      15c6A %IprimAt
      13c1A %IprimEr
      2A10c1A %Isid
      5A7b1c1A2b %Iskri
      5A9a4A %IskriptiQ
      1AA2AA6A1b4A %Iskrir
      aBc2B3A1A1BAEb3g1B %IstA
      3A1A1A5eAdA3B2c %Ista
      2A10dA %Istal
      17A %IstalatiQ
      6a2aa4A %Istea
      15a %Itegr
      3c9A1A5A1A %Itegralit
      7c4AC %ItelijA
      7A5b1F2A3d %Iter
      2A9bB1A2A1Aaa1b %Iteres
      4A8a1a %IteresA
      A11A2c %IteriEr
      6d6C %IterlokutEr
      A2A7AAaBc2a3AA %Itern
      12a2a %IternCi
      2a9abAB8A %Iterna
      13A1a %Iternet
      9aa2B1bA %Iteroj
      1A %IteruptEr
      AA2AaA2a3BA1Ac1b2A %Iterviev
      15b7A %Itil
      1A8b1ADAh2a %Ito
      1BA10dbD %IvAt
      1f1A8AC1A4A %Ivers
      bCAaaaABB1dBbCAeFedceCEDc %Q
      13c %Qgl
      1A1A2A2A3eAA1AA3AAa %Qkl
      3A5b2B2c7aA %Qli
      a4A5b1A1AcA2A3A %Qse
      9a1a1Db3b1A %Qt
      7b6AB7b %Qte
      aA1aabCa1a1dC1d1aABBcAbAB %U
      3A9b1a7A %Ubl
      a1Aa1A6aBADbAAAAA1e %Ubli
      A1a5a1ca1A1C2ca1ab1d %Ue
      3A7BAdB9c %Uf
      BBAAF1AAAaAcDEADBBABACABh %Ui
      1aA10A2cA %Ula
      bd9A1B1A7A %Up
      Aa2a1AA5aAaA1AA2ab %Ur
      5A7b1B %Url
      1AbA3b2AbbdaBc1bAA1AdC %Ut
      2A10bA %Utdor
      13Dda7A %Utfi
      5b1a1A2aa1B %Util
      13b %Utsid
      13aAb6A1A %Uve
      1A11B1c %Uvert
      13C1a1b %Uvertur
      13a %Uvr
      13bAb %Uvrir
      1A11aA %Uze
      13a %Wl
      3b8aa1B8a %Wm
      13b1A %Wona
      1b1a1ABaa2Bbd1BAA2Aa1aa %a
      13b %aCe
      5A3a3D1d %aCet
      13A %aCt
      4A6A1c1A8a %aU
      13BAc %abAdQ
      AbcaAAdA4ABcBA2Bb1AeA %abU
      AaA1AA1A3A1eADA1aA2a %abit
      10A2a1A3A4a %abitQ
      9a3A %abitu
      13a %abitud
      13baC6a %abon
      15b %abonemA
      10Ac1bAC2A %abor
      13a1A %abri
      7c5AAB %abruti
      3b3A3Aba1A4A2Aa %absolumA
      7A5a1A8a %absoluteli
      13a1B3a %ad
      2A6A3d6A %adA
      3A5b %adapt
      13A1a %admi
      13A %administratiQ
      13A1b %ado
      1CB1A1A4AAf1C2AA3Aa %ador
      2AAa1a5AaAaA1B1BB1c %adres
      6b6b1C8A %adult
      6b8B %adviz
      13b1A %aerograf
      13b1B %aeronotik
      12Ad %afe
      13A1b %afekt
      5A7A1b6A %afeln
      3a1AbA5ABe2cc %afer
      13Aa %afganistA
      aAAB9C1ab2Ad1Ab %afiC
      13A10b %afirmatif
      A4a7aAa3A %aft
      15a %aftervar
      13b2A %afutEr
      15A %afutaj
      b4A5b1DaCcfA1A3A %agI
      1c11C1a %ago
      15a %agr
      15A %agrikol
      13a %agro
      6A6a1A %agroalimAter
      11A1AAA3b %ai
      13A1b %aia
      AA1a1A5b1b1A1A1b %aie
      6e8B %ajA
      1e1AAaAC3AACBcBAb1AAbcA %aje
      13a %ajust
      3AAA7ebB2A %ak
      a3a4a5A2a %akQpaN
      3c9A1A7A %akUn
      7a5BAh %ake
      3A9A1b8b %akept
      13c1A7A %akidA
      13a1A %akidAt
      5A8AC6e %ako
      3b7a1A1A6aAb %akor
      4B10a %akra
      13B1b %akro
      11Abb1A %akroC
      13a %akrobrAC
      13B1b %aktiQ
      2A10b1a %aktivit
      6f6B1E %aktual
      1b4A3a2A4A4A %aktuali
      4A16a2a %akuel
      13A1A8a %akuelir
      2Ae1A1A2AAb1b2a1BBaCBa %al
      13AfE %alA
      4A6B1B4a2A2a %alQ
      15A2b5a %alQg
      13C1a2ad %ala
      13B1a %alal
      4A8c1A %albi
      cAA1AB1AAAaA1CAfAabf1BcAb %ale
      8da5A %alemA
      12aA %alerjik
      12C11d %alf
      13C1b4c %alfvai
      13a10A %aliN
      4g2cA3AC1Eb7A %alo
      13A1a %alokatiQ
      13b %alon
      aacAa1a2abaABBAA1b2a2a %alor
      15b %alovAs
      7a5A %alp
      7A5aAB4a3a %alreadi
      4d6B1aABA4A2A %alrig
      13A1b %alternAs
      13c1B %alu
      14Ab %alum
      13c1A3A %aluminiI
      6A3A2f1C8A %alvai
      15a %amAd
      13a %amEblemA
      5AB8A5b %amUr
      1AA4B5Efd4A %amUrE
      1a4a7aB2A3a %amWn
      1A %ame
      13a1A %amenajemA
      1Aa1b4a1A1e1E6a1A %ami
      A3A8b %amiA
      13b1A %amuz
      8b4C3aa %anU
      13a %andA
      B1AA1AAc3BaAAgAAAC2AAa %ane
      13b %anesi
      2Ab1A2bBA1aHBi2A4A %ani
      15A %anim
      13AbA %animal
      13a1A %animo
      A5b8a %anion
      1AcA1AA4BacbB3A2bA %anitIg
      10A2c1D %aniver
      2A11cA %aniverser
      3A2A8Cba %anot
      1BAA3B4BA1bAA5e %anul
      2b3A4bgDBb3b4F %ap
      5A9d %apA
      1A11b1a %apar
      13A2a1A4b %aparel
      5A7b1A1A %apartemA
      1A2bAbA3A1aCaA1AbA1AA %apel
      13a1C8b %api
      7a5a1B %apli
      13b5A %aplik
      2A1A8A1B5ab %aport
      C2BaAA4dAC1cAagAA1dAA %apr
      1A3AA1AAB2b1f1AB1A %aprA
      2A2CA1B1A2d1d6A %aprAdr
      1a4a6b1AA %aprAti
      13a %aprAtis
      5a5A1b1b6AA %aprAtisaj
      13B1a6A %aprAtiseCi
      4A10d6A %apran
      13b1A5A %apresi
      13b1B1A1A %apri
      aa3c4bA1A1D %apui
      d10bbA1D1bB4A %ar
      7b5B1b %arA
      1a13B %arAj
      13aAa %arUn
      13h1A3A %ara
      13CbA4A2b %araC
      6A1cBD2bA %arab
      14A %arbr
      15A1b %ardWz
      BAA2aBaAEe1aCbfC2bbA2C %are
      Baa4A1aBABfAC1BAa1A1A %aret
      g12D1B7A %ari
      lAA1A1A1A1A2MAB1A1A2A %arier
      B1b1baA2a3B1dA1Ab2A1b %ariv
      15A %arivA
      A2A9AAd %arjA
      5AA6c1A %arjil
      A12b1A %ark
      2A10A1b %arm
      13d1B %armWr
      13b1A1A %aroz
      13AaAA %arsenal
      13d %artistik
      13BAa %artizA
      AdaBAFabaAaCAD1ebAa1faCCb %as
      7A7A %asAbl
      15A %asAblaj
      1Ad2AaB1A3a1AAABg1A2A %ase
      13c2b %aseWr
      3A1A6Bd1a3AA3b %asi
      13a1A %asiet
      4a2c5A1a %asistA
      13a4A %asiz
      aA3A5a1bAAbbc1A1b1A %ask
      4Aa7A1AaA1aA1b %askIg
      9a1c1a1b7A %asosi
      13b1A %asosiatiQ
      13D1b3aa %ast
      13a5A %astm
      13a %asum
      13BAb5a %asur
      1AaAAAAa1BA1aeAabABCa1ACa %at
      1aBa1aaAA1aA1e1BCa1b2A1B %atA
      ba3b2a4d1BA %atAd
      5A7B1d %atAdA
      1A3A5A1B1a %atAdr
      5A7Bbabb4A %atAtiQ
      11AaCca8a %ate
      4A1A6BAaa2aA2A %ateli
      2a8aaB4A4Bb %atir
      13a %atlAtik
      e6d5CBB1BB2a %av
      f1cBABCA2AcbGAkFCGBADDaA %avA
      AA9ABa1F1Aj3dA %avAs
      13C1d %avAtaj
      5a9A %avIg
      2b3A5ab3b %avQ
      1Ac10AA9b %avU
      2C2Cb4A2bb3A1dAa %avWr
      6A4Bb6A %ava
      12bC1e3a %avai
      1A %aval
      1dAB1Ac1a1caAFAHdbCbhaCcc %ave
      BBCBAca4ba2aA1CaC1dBb %avek
      13a1A6AA %avenir
      2dc7cAFc1a6aa %avi
      14dD %aviQ
      13a1A %avk
      13A1b %avoka
      13c1A %avr
      13B1C4e1Ab %azU
      A4b7B3cb %aze
      aAba1A7B1a2a1b2a %azi
      10a1Ab1A7Aa %b
      1A1aCbbAAaabdbaHAAad1cCa %bA
      13C1c %bAC
      2A4c5B1B %bAd
      6A6b %bAk
      12a2A %bErk
      3c7baBA2A1A3bA %bI
      13dA2AAA1A %bIg
      1fD3AAbAa1aE1b1AadBb1ac %bQ
      15A %bQEr
      4A8b %bQb
      9A5A %bQjU
      1AAaca3a1A1BA2b1C1B2A %bQjUr
      4a1B6D1A8a %bQsWr
      3Ab10B3a %bQsva
      1A4bA5C1e3ba %bU
      4A2b5AAA3A %bUC
      2A10acB %bUCQ
      7A5a1A %bUCer
      13a %bUCeri
      3A9b1A %bUd
      13a1A %bUdI
      14A %bUe
      13b %bUf
      7a %bUfQ
      13b1A3A %bUg
      a4A5a1d1D2A5A %bUj
      13B5b %bUk
      13a1A %bUkA
      13a %bUkl
      2c4e3A1FB7A %bUl
      13bAA7A %bUlAj
      4a8C1b4a1bc %bUlAjeri
      13c5A %bUlAjri
      7B5bA %bUlQ
      2A3AA1A1A1C1fA %bUlo
      13b %bUrgWn
      4A2A5d1D %bUrj
      13D1e %bUrs
      13A1b %bUrsi
      bA3b8A9A %bUtQ
      6AA5A1A3b %bUtik
      Aa3A5AaFca3A3Aa %bW
      1A1A4A4d1b4a1Ba %bWt
      1bAAABB2b1Ab1Db1BbBAb1Bd %ba
      14A %baNol
      13BAb %babi
      12Aa1a %bag
      13a9c %bagai
      13b1A %bagu
      7A %baguet
      13b1A %baion
      b2A1aaA2b2CAa1cAab1Aa %bak
      4AA6aafB %bal
      2Ab7a1CAb1A2a2a %balAs
      13bAA8a %balQ
      A12a5A %balai
      13c %balkQ
      3a1A7cA8A %ban
      3AB2A5BdC3e3b %bar
      3A %barak
      14cA %barka
      23A %bas
      13A1a %basI
      13ab2B1A %bask
      6b2ba2B7A %baskul
      13D5g4A %basta
      7d5E %batar
      13B1a1A1a %bateri
      13B1a1A %batimA
      7A5d %batir
      1a2a8A1A %bato
      7b5ABcA %batr
      13b1A %batrom
      1A1e3A5ABcAc2A1AC %baz
      3a1b7A1A %bazar
      13a1A %bazikali
      AAa1BaaAA2Bb1BBAABbAaAbe %be
      22b %beI
      2f10E %bea
      7A6b %beb
      db5A7bBBAAb1AAa %befor
      13B3c %bejI
      13a %bekan
      13B1c %bekom
      5A7b1A6b %bekoz
      A1a4A5bcBA %bel
      13A1a %belQg
      2A9Ac1A4a %ben
      13A1a %benefi
      13A %benevol
      13b1A %berjerak
      6Af1a3CB6AA %bet
      2AA9a1a %betQ
      aa5a5A1B %betiz
      7A5C1c %betven
      13b %bezAkQ
      2AA1fA5bDBa4ABf1a %bezWn
      4a7aA9A %bg
      1CAA1aa4AaCBdd2d3bc %bi
      2ACeCAA1bEb1gCacaCFCaCCc %biA
      2A4A5a1AA3b3A %biAto
      15A %bidUil
      13D5e3B %bie
      13A1c %big
      4A8a1a %bijU
      4A8d %bijUti
      A11Ae1A %bik
      13Bdb3A %bil
      7A3AADAB4i3B %bilA
      15a %bio
      3A9A1A7b %birtdai
      3a11C1a2A1e %bitA
      13C5b4A %bizU
      A12d1A6b %bizar
      A1a11AB1c %blAC
      2b10B4dB3BA %blAk
      13Cab6A %blE
      5A7e1B %blW
      1B3A7DAe7c %blagu
      3A1A7c1B4Aa1b %ble
      13EAg %bles
      5c7AcAA6A %blok
      13a %bm
      2a10HA3Ah4b %bn
      1Ad2aba2aaBEcD1BAA3a %bo
      13AbA %boEf
      13c4A %boar
      13a %boardIg
      4DA1A3Ab2A2b5C %bof
      6a6B1d %bok
      1B2AAA4aAAbfA4b2a %bokU
      13a1B3a %bol
      13aA %bomQ
      Aeb1aB5cAEadBbAe1A1B %bon
      9a3A3A1Ab2b %bor
      13B1A2bb %borIg
      1A11a %bordo
      2A10bAa %born
      3A2AA1b1AabAC6A1a %bos
      13A1b %bosA
      15A %bost
      3A2AA4AfBb8b %bot
      13b1A3C %box
      2a3a5aCAB %brAC
      a12B1c %brIg
      13AAd %bra
      13B1b %brak
      13a %brasel
      13a %braseri
      1C10Ad1A %bre
      13D1d %break
      8A4f1BA %bretaN
      1a8A2EAd7A %brev
      13A1b %brigad
      15A %brik
      1A1A7AAa1a3A2a1a %brikol
      15A %brikolaj
      13f1C6A %bril
      13b1A6A %briliA
      13b %briv
      3AaA1a2a1bGAA3e1aa %bro
      6A6a1c %broCur
      13a6A %broderi
      13a1A %brokA
      A12cAA1a %brot
      b19A %bru
      A1A2A6bEaab7a %brui
      3c16B2A %brul
      9A3bAc6B %bt
      ABA1ABAA3AAh1CB1A1A1g1A %bu
      11a1A1b %budj
      15A %buf
      a4b3Aa2aA7A %bug
      13C1f %bui
      7A5a1a %buil
      1A13A8b %buildIg
      2A10a4A %bul
      7A5b1a6a %buletI
      15A %burj
      3A2AA5cAA %buro
      13a %butC
      7c5D5a %buz
      13A1A2b4a %buzin
      1bba1a1BAb1abBBFaAAacAb1a %dA
      13I1j %dAjerE
      2A10daA3A %dAs
      13aBc %dAtist
      1ca2BBb1AaeaeBABA2B2Aa %dE
      1aA2A6A3dd5AB %dExiem
      2A2Ab6E1bA %dI
      4A2f5B1A5A %dIb
      14bA %dIgu
      13b1a %dIkerk
      ACa2aA2bBAd1AaA1a1ABCf %dQ
      1BAa1AAb1aaaad1GA1aAaacA %dQk
      3AA9ahA3A2A %dU
      2A10a %dUC
      6A6A1b2a4AA %dUe
      5A7cACb %dUsemA
      a5b5AA1A %dUvA
      11A1c1C3A %dUz
      AcAe1da3af1JAabBBeC1AaB %dW
      a2A9baB %dWg
      5C7abc %dWng
      3a6a4A %dWvA
      1aAAA1a4A1c1b6Ac %da
      A1AA7cAgAB2Ba4B %dai
      3a7AA11b %dak
      14bB %dakar
      11Aa1A5A1A1b %dako
      5d6aC1aa2a %dal
      4a1e3B2d1G %dam
      13c %dan
      13A1e2b1A %darQ
      6a1B6bA %daron
      1d1A3A5D1cAA2A1aa %dat
      1A1e9A1B7A %data
      fA11A4A %dav
      gbA2A5A1E1D1BAAA1AbA %davA
      A9a4c %davAtaj
      2A3a6a3A1AAb %davWr
      Aab8cBB2AA4A %davi
      BBBAa1baaaCc1AahEABaaacaF %de
      13a1A8a %dea
      13BAc %deal
      A12C3b %deb
      2B8Aah1B1A1A4A %debU
      13A1b %debUC
      13a1a %debaras
      13C3a %debi
      5A1c6A %debil
      13b1A1A %debosel
      9B3dAa3A %debrUil
      B2b1B5AAEAB1f1AbA %debu
      5c7A1A1A1c %debut
      13B1b %debutA
      AAAb1a6aA1AA2A2aa %dedA
      13A1c %deduktibl
      b %def
      13a %defil
      2A8A12a %definiteli
      13a %degUt
      3b3A5A4b3Ab %degaj
      13a %degr
      g2A1b1b2a1AD1C2A4C %dei
      a1aA1B1B3AaA2c1AAd1AAf %deja
      12Aa1A %dek
      13b1A %dekUp
      13a %dekUvert
      13B1b %dekUvrir
      13F5d %deko
      2A5A6f3b2A %dekol
      2A10aAA %dekor
      13d1A3A %dekoratiQ
      6a8BaABa3A %dekroC
      13b1B %dekroCA
      13b1A3A %dekroCEr
      3a9A1c %del
      11A1C1c %delWal
      AA1b3A4aB1b7b %delet
      13C1c %deli
      12baACA5aA %delir
      13AcAA5a %demA
      2bb1b1AA2aAGBbe1bBB1bAa %demAd
      13c1D %demAdA
      bA1A2A7A1b %demAdi
      A2a1A1A2ACaCbjAD1d %demI
      E2A1A7h1C1A2A3A %demQt
      13a1B %demar
      13B1d %demarC
      A1A10e1B3A %demenaj
      d3B8aAA3A4A %demi
      15A7b %deni
      1Aaa10CAb1AA1A %deor
      2c8e1FAC1A4A1C %depA
      2A10bAB %depAs
      13A1B1A4A %depan
      13b1B %depanEr
      13a %depanaj
      B4A5A1G2Ah2b %depar
      1a3A7a1d1A5Aa %departemA
      2b10B1a %depas
      5A7c1A %deplas
      13a1A %deplasemA
      13A5a %depo
      AA3A1AA1EB1Ca1Be1BcAAAc %depui
      4b8b1C2b4Ab %derAj
      5a4a4A %derUl
      a5a3A3AeB5a %derier
      aa1A8bccA3A3aA %derni
      aB1AaB7BAAcaAA1AAe %dernier
      13B1b %des
      13Cb %desA
      13A1a %desAbr
      3A9b1D1A4b %desI
      6A4eCCAc4A1A1A %desid
      13c1B2AA %desin
      13B1c %desiziQ
      13b3A %deskolariz
      cA1a5a1aAaaA1AcA3aA %desu
      19A %detA
      13a %detaC
      ab11A1a1A5cA %detel
      3A3c4bbAA3A4A %detest
      3e7A1A1A1A %detrui
      3a9c1B4a2A %dev
      a4b7dCa3A %devA
      15b %devQ
      1A7B1A1cdC4A2A %devWr
      5a7A1d6A %develop
      6A6AAA %devenir
      13A1a %devenu
      13C1d %devi
      5A8Aa %deviA
      A12a %dezIfekt
      a2a11A4b2a %dezi
      13b1A %deziN
      13a1A %deziNIg
      AccAaA4aAeJ2d1Ac2AAa %dezol
      BgGD1AB1BA1ACGbdcBcAcABfC %di
      10a2bBb5a2A %diE
      13a6a %diaNostik
      13a %diamA
      1A13Bd3A %didn
      13a %die
      13b %diep
      13a %diezel
      13AAdA %dif
      13a8B %diferA
      1A9A1A1b6b %diferAs
      1Ab2a3bEa1d1C %difisil
      13b1A %dijQ
      13baB %dimAC
      2A12a %diplQ
      2b3C3BA1CAfA1B1A2A %diplom
      13A1c %diploma
      aceACcCaA1AaECAaD1gAAbBai %dir
      1A1b7Aab1a2aCA2aA %direk
      1A4c2a3B1a7A %direktEr
      6c6a1C %direktemA
      6a4a %direktiQ
      6b6D1d %direktris
      4a1A6a1B %dirij
      15a %disiplin
      13b1C %diskor
      3a9B1bAa1b2A %diskusiQ
      3A2c4c1Cb3A2a2A %diskut
      1A11a1a %dislexik
      3a1A7A1b4A2b %dispares
      2Af8AC1B7A %disparetr
      A12A1ab6A %disparu
      1A3b7A1a %dispraxik
      1aa2A7b1A %distAs
      13a1A %distributiQ
      2a2aaAa2A1D1ae %dit
      1Ab3A4AbC %ditU
      13A1a6b %divors
      1A2Ac5B1gACd1AAA1bA %diz
      13bA6A %dizA
      2a7adAa1A %dizQ
      14ABa7A %dizi
      5A7BA1b5A1b %dja
      6b4AB2B %dm
      13AAAc5b %dmAd
      13a1a %dmi
      aB1B1BaabAa1aCafCc1ABAbBb %do
      AA3b7FAd3A2c1b %doe
      5a7b1A %doesn
      5A7beC3A %dog
      9a3A1b2aa2aaa %dogt
      12AaAb4a %doktEr
      5A7BAc6A %dokumA
      6A6b1B %dol
      6B6a %domUn
      8A4a1a %domen
      3A7A1bAa %domi
      adbb1da1AA2DCbBA1c1c2CA %don
      15b %donat
      A14a %donatiQ
      A1AA7Adb4AA2A1A %dor
      5A7A %dorm
      13A1b8a %dormi
      11Aad10b %dormir
      6A5A1Ac %dortWr
      2ad1AAB1A1A1D1c4a %dosi
      1a3AA6cAEA2Ae1Aaa %dovn
      4A6hDa3a4B1E %dp
      1A1f2A6FAe2c1A2C %drW
      14A %dragQ
      13a1a %dravIg
      15A %dreA
      14AC1A2e1A %dres
      9b2aCA %dril
      4A8d1C %driv
      13B1c %drivIg
      9a3Ge %drol
      13aAA %dron
      13b1A %drop
      A2CA1aABa1aeda1AbBDDaabB %du
      14aA %duk
      1Ac5baBb1ABba6AA %dur
      13a %durIg
      13a %dusti
      bccaDDAb1FbacBdDc1D1cCCaa %e
      3b2b1A4C3b1aca %eCAj
      13b1A %eCafodaj
      2c1Aa9aa2A %eCap
      13baa %eCek
      2A9Ab1a %eCel
      6b6d1C7A %ea
      13C1d %eaC
      13abBd5aA %ear
      ba9a1C1aA %earli
      15a %earn
      13a %eatIg
      13b %eavi
      12Ab1A %ebenist
      2A2a7a1AA %ebenisteri
      13D1d %eberjemA
      5h7E1C4A2A %ed
      A1DAAdA3AAABdeCABAAcAAB %ede
      Ae13BA6AA %edi
      13a %edj
      11a1c1B %edukatEr
      13B1b %edukatiQ
      3b9B1a1A %efa
      BAAe1A6aC1B3ACAAcA %efas
      3d9C1A %efasemA
      3aA6A1A9cA %efaz
      20A3b %efe
      13D1f6aA %efektif
      10a2b %efor
      2A1A8d1A6a %eg
      11c1c1B8A %egal
      13b1A %egliz
      5b7a1A %eguil
      5A9b %eguiz
      4c3Aa1AAC5A4A %ei
      13b1a %eie
      6b1baa2a1B4A %ek
      1a1a1Aa2a1BaBAEc1a2A2c %ekUt
      6A6b1A %ekUtEr
      13a1a %eker
      13C1c %ekilibr
      A2AaAa4a1abB5a2c %ekip
      13a %ekipmA
      13a %ekl
      7c5CAD %eklat
      5d7A1A5a %ekler
      B1BBA1aAAAB1aFCjBA1BBaBbA %ekol
      13D1e %ekonomik
      5aA6a1Ab2aa1A %ekrA
      1eBa1CA4A2ACD1ABf1AcA %ekri
      2AA1da1AAa1A1bBA2A1B1bA %ekrir
      5a3aa2B9A %ekriv
      13a1C6b %ektar
      ABA1AdBb3AaaadA1A1A1A %el
      2A12Ca5a %elEr
      13a %elaguEr
      BcCCAA3b1AcbBbaC1aAAaB %ele
      A12cAA %elek
      6A6DdA %elektiQ
      13c1A2A %elektrik
      A3A8b8A %elektrisiA
      1BA10b1A %elektrisit
      6Aa %elektronik
      2b10C1B4c2a %elemA
      aa1a1BBA2a2GDl1aa1a2B %elev
      4f2A5C1A5AA1A %elo
      13b1A5a %elp
      5A7a1B5a %elpIg
      3A9B4d4b %els
      7A5F1B5f %emabl
      A1aAAAaAA1BbcfcDBaaBABBAB %eme
      1f4b6E1a %emel
      11aab1A8A %emen
      1aCb1Ab4BaE1g4cAcbA %emer
      15c %emeriQ
      13a1a3a1A %enUg
      15B %ene
      13a %enerji
      13b1A %enerv
      12aAbC8c %enm
      3BA7AhbB1A1AA3A %enmA
      13aaa %enui
      13c1A %eolien
      1A4A8a %epQj
      13b1A %epe
      A3A1a4AACA2d1c2a %epi
      9a1b1B1a %epol
      13a %epoxi
      1B3A7haD1aAb1A %er
      1e2A5a1aGAAA7A %erEr
      13A1b %erasmu
      3b11B7A %eraz
      15A %erbu
      13A1a %erdres
      C1Acab3aA1A1Ab1cAfA1AAA %ere
      1c11C %eron
      AeACaDBcBc1aAEDc1BB1abaB %es
      13b %esAs
      2a7a1b2B2A4Ac %esai
      6A2a1aAC1a1d6A %ese
      7A5c %eskalad
      15A %eskali
      14Ae %espaN
      8a1A2aaB %espaNol
      7A5c1A %espas
      4b8B1b %esper
      7d5AAB %espes
      2b10e1C %espri
      2A %estetisien
      BE1ACACBaCFabmAGCbbCC1cDc %et
      13DbcaA1a2A %etI
      13a %etIsel
      13a1A1A %etUf
      15a %etWl
      A12C1bAA2c %eta
      13a1A %etabli
      1a4A6D1h4A1A %etablisemA
      13c %etai
      13a1A %etaj
      13A %etajer
      13b1B %etal
      f5A6H1F1a2c1b %etap
      CbCAAa1dAAabcaCEecB1BaAbC %ete
      13b1a %etien
      Ab1AAAcBA1adCc1dBAB1BaEAE %etr
      13C1d %etrAj
      1a13b %etud
      9B1a1D1f %etudi
      6b8A %etudiA
      5c1a4aC1B %evA
      11c3A8B %evAtuelemA
      1A1a1A1d4ADc4A1d %eve
      4e8E %evenIg
      3bA8eAE1A5Ba %everi
      13b1A %everion
      A2a3A5B1aAb2c2b %everitIg
      5A9a %everiver
      11BB3A7e %evidemA
      11AeC4cA4A %evit
      5f1B5b1DA3A2c %ex
      2BA1hA4A1aBEA3B %exApl
      1b3A7EAeA6Ac %exak
      1Ba2c5a1eAEA3A1a1a %exaktemA
      1A3B4A3Af2A %examA
      3c9C1A %exers
      13Aab7A %exersis
      aAA2AcAb1A2bCb %exist
      13aca6A %existA
      11cba1A8A %exklu
      1ba2BA4AAb1Bc2ba %exkuz
      13a1A %expeditiQ
      15b %experiAs
      5a7E1c5A %explI
      13B1c %explWtatiQ
      1aA2D5AAA1AA4ac %explik
      5b7a1B %explikatiQ
      1A13e %expoz
      ca8a2A4A4A %expr
      9a5B2b2A %exprim
      3a9A1b7A %exseptiQ
      A13AB %exteriEr
      14bB %extra
      13A %extraterestr
      A4aA2bA1a2A2c %eze
      2e2A1A3dBE1a3A4A %ezit
      7a3A1aa %fA
      11e1b1B1A1A %fAs
      11AbBcB2b4A %fAsi
      13BeB %fAtom
      13a9A %fAvik
      13bAA %fE
      7A5BbA1a %fEil
      A2a1AA3AABafb1A2B1b1b %fI
      3a3A2A3a5AaB %fQ
      13c1A %fQdEr
      13E1d %fQdatEr
      13a1A %fQdatiQ
      5A9b %fQdatris
      13c1B %fQderi
      13a1A %fQdr
      2A2e7c1D1A %fQktion
      13b1A %fQtenai
      7a3A1b1D3a2Aab %fU
      A12fAE %fUr
      1cA10A %fUrC
      13A5b %fUrnil
      9A6A5b %fUrnisEr
      13aA %fUrno
      2a4c3A1D1A6b %fUtr
      13A1c %fUtu
      1Cc1bAAB3c1CBdgaC3ABb %fW
      1A4a3A2a1B4A %fWe
      14bB %fWn
      b12A1b %fa
      13a %faCiQ
      13d1dA7A %fabrik
      13A %fabrikA
      15A %fabrikQ
      13A1a %fabrikatiQ
      15c3A %fak
      12bc1A %fakQ
      13b %fakad
      13a %fakadi
      13A1A %faktori
      15b %faktur
      13cA %falez
      1A3a7a1A %fam
      13a1A %fami
      1aAaa1AA2Aa1B1b2a2a1aa %famil
      9A3a %famili
      15A %familial
      23b %fanmi
      4aA1A1a1abb1C3BdAbA %far
      12aa1A %farin
      13a1A2A %farm
      15b %farmasi
      6cA5A1B4c2a %fas
      5e1A1A4Bb3A %fasil
      13a1A %fasin
      3A7B1D5bA3b %fatigu
      1A11cA7A %favUrit
      a7b1b2C %favor
      15A7a %faz
      15A %fd
      abF1ccBB1bCAacbADB2c1Ae %fe
      5A9b %fed
      13CAdA5A %federatiQ
      6A6C1f %fel
      2A3A5B1bd4A %felIg
      7b5a1B %fem
      7A5b1Ba2aA %fenetr
      aB1BacAA2aEaaA1A1DDaBgEe %fer
      13a %ferA
      6B5cAaC8A %fera
      AA5a7B %ferel
      1A1AA2d1a1a1DBc3aA1A1A %ferm
      13a %feroneri
      15A %feroni
      1B1b1A1a4aA2A5ab %fet
      13D1e %fev
      11A1B1c %fevri
      9a3bABbA %fez
      13A1c %fezA
      a12B10a %fezQ
      9a5a %fezabl
      1caA7aACAc1A2a1AB %fi
      1aBb2A5Aa1EA1a1e2b %fiC
      3c2A6B1a4A2A %fiCi
      2A10a1A %fibr
      1A7a3b1B6A %fie
      11A3B8b %fiert
      7a5BbC %fifa
      13b1A %fiften
      2ba9C1A2AAb1ac %figur
      3aAAe4AcBA1aa1eBa1A %fil
      1a3b7B1cA3A %filier
      9A1A1aa2A1AA %film
      13b %fimo
      13bAB4b3a %fin
      11a1A %finAs
      13CbA3b2A %final
      Aa7AcAaA1A3A3ba %finalemA
      14AC6e %finalit
      bAAA1A4a2AB3BcbDA1A %fini
      13b1A1AAc %finiC
      6a4A1eAA8A %finir
      13b1B3B %finister
      5A7C1bBd5A %fir
      13a1a %firm
      13A1d %fiskal
      13a %fit
      13a1A %fitIg
      A12b1A %fiv
      1B9eBc1A2C %fix
      1b13A %fixIg
      13baa %fizik
      1B5A5a %flEr
      13a %flEri
      2f2A5a1A1AA2AA3A %flU
      13b1A %fla
      13a %fle
      a12F1g %fleC
      2A9ab1A8B %flem
      A12a1a %flip
      13B1A3c %flm
      15a %flor
      2A10b4A %flot
      5A9bA %fne
      BaBcAgBAAaacbEBABaBaD1AaA %fo
      13b %fodfrA
      aaba1Aa4fAH1dA3A1AAA %fodr
      13a1a %fodra
      13b1A %fol
      3A2bA5dACa6A %fon
      BB1AA2AabAa1FacaAAd1bdDb %for
      6a6a1B %forI
      A2c9BAC4A2eA %forj
      6A6a1A %forklif
      2A1d8b2A5A %form
      4B8b1a %formasiQ
      13A1b %formatEr
      8A4E1e4A1A %formatiQ
      5A7A1bb3A %formul
      3A1A5Acd1C3A %fors
      11dDa10B %forsemA
      5A8b1A %fortnit
      1f11D1A7A %fos
      1d1A1AA5Ac1A4A2A %fot
      13a1b1A %fotEil
      13b5A %fotbal
      13aA %fotbalEr
      24a %foto
      BA2AAaABDfAa1ADCbAAaaaAa %fr
      AA3A1A1ag1ACaC1BAA2AAB %frAC
      2bA5aCaaB1a2a2a2b %frACemA
      BBA2aA1aAcAaDaCBBAAAB1AA %frAk
      8B1b2A1A %frAkez
      9Cd2A %frAkofon
      AB1A1BA1ABd1BBbeABA3A %frAs
      15a %frI
      13B1b %frIgu
      A2b3A1a1AaA1AAeA3A %frQ
      10Ab1aAa %frW
      13A8b %frWd
      13a1b %fraktiQ
      13B1b %fram
      1c10AC %frap
      BAAC1c1A1BAAAFAbfBAD1A1e %fraz
      10A3Ac4Ac1Ab %fre
      13a %freC
      baA4A3A1eaBab1a2A1A %frer
      b1d2a4aAAD2a3a %frero
      13b %fresk
      1A %frez
      4b6B3C %frezEr
      5A7b1bA3A %frezEz
      13c1B %frezaj
      2A8b1AA %friA
      13c %frigo
      13a1A %frigorist
      13A1b3b %frit
      13a1B %frui
      3A9a1A %fuit
      3b9a1A %ful
      1A11a1c3B3a %fum
      13a %furnitur
      13A1a6b1A %futur
      13a %fuziQ
      5AA2Af2A %fvAs
      15aa %fva
      11b1b1A %gA
      9Aa4a3a4A %gQfl
      2a10b1A %gU
      13a1A %gUdrQ
      aiAA7A1DB8AA %gUr
      13aAA %gUt
      11a1aa3AA2a %gWng
      1aA10d1D3c %ga
      5A7CdC2AA3A %gaN
      3c7cBA1b4A %gad
      6A2aa2A1bA %galer
      13acA1d6A %gam
      A5A6HAf %gamI
      13cA %gamIg
      1Aab2aA3A1aaD2AAA1aa %gar
      13F1h %garAti
      5AA6C1a1A %garaj
      13d1C %garajist
      2AA2AA5EBcA1cAbABdc %gard
      13A1a %gardA
      23A %gardiA
      12Ab1B8A %garkQ
      3A9a1c %garsQ
      7b6AA %gat
      5A7fCa1A %gato
      3A9a1A3a1a %gav
      12AaaB %glas
      aa11B %glis
      aacbcAaBA1a2DAbAbA1b1aAb %go
      13e10A %goC
      19b1B %godbi
      13a %golf
      2cb9BAA1C2A2b %gom
      1Abb9AA %gon
      3a9Bbb %gos
      a12AAcA %gr
      2A1AAAba3bBbE4Ab2c %grA
      7a5C1cA %grAd
      13a1A %grAda
      9a3a2A %grAdi
      13c1A %grIp
      1a %grU
      13a10b %grUn
      7A7bB %grUp
      1a1A9B9b %grad
      6AA7c %graduat
      12Ab %graf
      13d1B3A1a %gras
      1AB10b1A %grat
      13B1b %grato
      2A8a1DBe5A %gratui
      13A1b %gratuit
      13AbA %gratuitemA
      2c8B1Dae7A %grav
      3a3A3c1c1A8A %gre
      15A %grea
      13c1A %grel
      13A1a5A %grenobl
      14Aa %gri
      5A1c5BAa %gril
      7d4AB1C4a1A %gro
      7a5dAA5A %gros
      13a1A %grovIg
      13c %gru
      13b1A %gruti
      7A5CaaA2A %gta
      7c5aAAA2A1A %guEl
      2c4A3d3A8A %gue
      13A1b %guer
      6a6a1BA %gui
      2A2d7A %guid
      9Aa2c10a %guin
      13b3A %guitar
      13aBa %gvadlU
      13a %gvo
      4b6B1C5A4b %i
      15dAA4A %iA
      1A4b6b %iE
      2f9AC1C2dAA1BcA %iNor
      5bb6C %iQ
      1bBaA1DbaabBA1bDdCA1bcdb %iU
      13B1c %iUng
      13A1c %iUngst
      A1cbA1cf4bG1b2baAAAA %iUr
      1A11abB %iUtub
      13aA %iUtubEr
      4b8CA1A %ia
      5A7AAc %iaUr
      4b8A %iani
      1AhA1a5cAFaaA3A3A %ide
      13bA %idea
      5A1a4A2A %idio
      7a7B %idiot
      13a %idrolik
      aabab2A2aAEICaaAb1cAAAi %ie
      9A3C10d %iea
      Ab4A3AAbgBA1AAAA2AA %iear
      1A1A3c6daAA5A %ier
      1AA2A3aAdAAAf2d4AA %if
      7A6aa %ifon
      13a1B1A %ig
      15A %ijien
      15A %ikea
      A2aAAaAaaa1aBcf1B1AAA1Ab %il
      10B2b %ile
      13b1A %imEbl
      13b %imajin
      2A10b1A %imajinatiQ
      13c1CA %ime
      11A1A1c %imersiQ
      5A7b3a %in
      4c8c1A %ine
      1dAA9A1A %inexakt
      3a20a %ini
      1AA8A1b1a7Ab %inm
      11Ac2A8C %ino
      3ahA1A1A3ABb1b3AA %io
      13B1a1b %ion
      13AAb %iora
      13a1a %ip
      10aabA4Ac1C2A %ira
      9a1Babbc2A5A %ire
      1AaBACa2BDb1D1iBACaBAdBA %is
      13a %ise
      2Adcd2bAaB1DcBa2c3A %isi
      13Ab %islA
      1bA2A1A4Aa1c6AA %isn
      1a3A7AcBa2A2ac %istWr
      3aB5A2A1c7A %istori
      3c9D1A %istorik
      15a %isu
      cA2AaAAAAcddDBc1aaaAbeba %it
      13a5A %ive
      13c %izer
      10a2c1B %izi
      13b1C %izol
      15A %izolatiQ
      15A %izometrik
      2bAaCC2A1Ac1Cb1ABcA3B %jA
      1A11a1A %jAb
      15A %jAbQ
      2aa1cA1aa1a1b1a1AaAAAAbA %jAr
      4AB1A5AAE5e2A %jAtil
      A12c5A %jAvi
      AAc2a3a1Acc1A1B1A4a %jE
      6A6b1A %jEdi
      2Aaa1B6GAjA1a %jEn
      A12b %jI
      3A5a1A1a1a8a %jIN
      13d1A8A %jU
      4AA1A3A1aeBAA1AA1c1A %jUe
      2A3A4iAc1B2A1A %jUr
      A1AA9dAaAAAb1DAA %jUrn
      13A1c %jUrnalist
      11AAb4B5c %jWe
      6A8c4A1A %jWn
      13b1A %jWnIg
      6f6EAG4A %jWndr
      15A %jWneri
      4A2B3BDib5a3E %ja
      5A2A %jadA
      10A2a %jak
      1abb1B5adAA1A1AAA3A %jam
      1A11a1B %januari
      8b5Ae5A2A %japon
      13a1A %jardI
      12bA %jardinaj
      1a4B6a1A7a %jav
      5b7A1A3d %jdW
      13A %jdor
      2baD1dD1aB1bD1f2AfAa1Bb %je
      7b5B1a %jeA
      13b1A %jear
      1B3A7b1a %jekri
      7c5Ca4A %jel
      B1AA1AA4AaH1bA1b5c %jen
      2A10b1BA1aA %jenA
      13A1a %jenU
      2A5A2A1aAA3A2A %jeneral
      7a5A %jeni
      6A6Aba %jeniA
      21a2A %jenial
      13bAb3A %jeo
      13b1C5b1A %jer
      8A %jermI
      13BAd %jerom
      1A3d5A1A2A %jest
      1BAh2A5AaACaA1AC2cA %jet
      10A1bf1B8A %jetIg
      5a3Aa2a1C3e %ji
      13C1b %jirl
      A4ca6B1a4a %jiv
      13c8A %jivIg
      6C6c1A2A %jkif
      A11C5c %jla
      2b2a4A1acABa1B4A %jle
      13c1A %jmA
      2B2A9c7A %job
      13BacA3b1A %jodi
      2A3A6Db3c4a %jok
      13b9A %joli
      13a1a %jon
      5A5b1C1ba6a %jor
      6a6B1d2A %jp
      3a9B9a %jpref
      12bb1B %jregard
      15A %js
      1c1b9B1CA3a2b %jte
      AA1A9b1CbA2B1bd %ju
      13b1A3A %juI
      13cA4A3B %judo
      13a1B %juil
      2c12b4Aba %juj
      7A5Acb %jul
      13a1b %jun
      13A1a %jup
      7a5aA6A %jur
      13a1A %jura
      a3BB7cACAb2b1A %jusk
      1A13BAA2c %juska
      A12C1c1a %jusko
      dcBB1aAA3a1Baa1AA1Ba1aa %just
      11A12a %justemA
      13AAbA1A3c %justifi
      13c1A %jvi
      4a10A7b %jviA
      aBAbbdfcAaA1DCBCc1BAa1d1b %k
      aB3EcB1a2daAdA1BCaACBA %kA
      13a %kAbUi
      15a %kAdida
      13b1A7A %kAdidatur
      13A1a %kApIg
      15a3A %kApaN
      15b %kAtI
      13A1a %kAten
      6A7AeA %kAtin
      13b1B %kAtit
      2A2bac6AAA4c %kI
      1B10Ad %kIp
      1aA1A8dAC6A %kIz
      bABCAA1l3CA1F1AAA1ABB %kQ
      A3AAAA1AA2FahAAA1d %kQbiA
      2AA7c3a %kQditiQ
      13bAB %kQdui
      13b5AA %kQduir
      1A11c1A7A %kQduit
      13a %kQduktEr
      7A %kQduktris
      1e11D4A %kQfQdu
      13a %kQfektion
      6A6c1B4A1A %kQfi
      1A1a1Ab6a1b1B1A %kQfiAs
      5BA6A1c %kQfidAs
      3B9B1b5A1a %kQfidAtiel
      13b1A %kQfinemA
      11aAB1a8b %kQfirm
      9a3A1A2c %kQfortabl
      A14c %kQkUr
      7A5b %kQkarno
      13a %kQkr
      5b8Aa6a %kQkretemA
      13B1c %kQkurAs
      13a1b %kQpa
      13aA %kQpaNQ
      7A5Cc4a %kQpaNi
      1b3A7B1a %kQpani
      13B1b6A %kQpar
      2Aa9A1AAc %kQpl
      3a1CA6c9A %kQplet
      3c9A1B7A %kQpleteli
      2eb1a1a5D3A6C %kQpletemA
      1AA2a7cAA6A %kQplik
      15a6a %kQportemA
      15a %kQpot
      13a1A %kQpozA
      13c1B %kQpozit
      1DAB1faacccAADAcCAA2AbA %kQprA
      AA3eA3A2c2A1A3bA %kQprAdr
      1b3b3A3C1AA3a %kQpran
      13a2b %kQpresEr
      AeDA1d1AAAb1ACAGDaA1e1B1c %kQpri
      6b6A1A %kQput
      5d8A1A3A %kQs
      13A2Ac %kQsAtr
      5A5cAA5a4B %kQsa
      4AAe8B3A %kQsei
      2AA1Ac4a1A1a1AA1AaA1A %kQsel
      4b8a8a %kQseler
      13A1a2c3aA %kQsern
      1bAb1A7C9b %kQsernA
      3a3a4aB6A %kQserv
      13a %kQsesiQ
      5eA6a1BA2Aa %kQsiN
      1A13A7c %kQsider
      13dAb %kQsol
      13b %kQstrui
      3A1A7b10A %kQstruir
      2Ac1A5A1daEA1A1b1ada %kQt
      4aA7iAD3AA2AA %kQtA
      13b1A %kQtAt
      15A1a %kQtEr
      4A8c1B %kQtWr
      6A6c1a %kQtak
      6a6A1C %kQtakt
      6A8b %kQtest
      2AA2A1Aba1CH1d2ceaA1AA %kQtinu
      13B1A3a1a %kQtinuatiQ
      2A2A5bca1A7ab %kQtr
      3a1A9b4A %kQtra
      1b9Aaa1B8a %kQtrer
      1A3A7AaA4a %kQtrol
      3a9C5c3A %kQv
      13A %kQvIku
      3d2AB5CAc3c1A1B %kQversatiQ
      2AB6aA1b1A8b %kQviA
      11B12b %kQviAdr
      d1Aa1c4BdBEAdAa1baaA1B %kU
      13a1A %kUC
      13a %kUd
      5A7b1b8A %kUdr
      7b5B1A %kUiQ
      4g2A3A1FA4A1A %kUkU
      bA3baA1abcAH1Aaba1a1AaC %kUl
      1A11Aa1A5a %kUlEr
      2e4A4b1AA2A4A %kUldn
      3A4A6f %kUmA
      17b %kUmAsmA
      5AA4Abb1a2A4ba %kUn
      4A1d8B %kUnselor
      15A %kUnt
      1A2A2A3A1CBAcA1fA2cA %kUp
      13A1a %kUpA
      1a13A8a %kUpl
      13b %kUpur
      1AAA1A2AABbA1a2A1dcA1BA %kUr
      5A5A1j1H1A6a %kUrA
      13a1A %kUrW
      13B1a %kUrir
      13AbB %kUrjet
      11Aba1A3A4a %kUrs
      4A8bbA %kUskU
      4A8B1h %kUt
      13b1A %kUto
      2A8A1A1a7aA %kUtur
      13A %kUturier
      15B %kUv
      13a1A %kUvertur
      13c1A %kUvrEr
      a4A3A1A1abC3AAaAc %kUzI
      13aA8A %kUzin
      13b1B %kUzu
      AA2bB1A2AabAAafACBc1eBA %kW
      6A6a %kWfEr
      13A1a %kWfEz
      13a1A %kWfur
      AA3Aa5AEAh6BA %kWn
      CAAAAaDEABBe1DDfABcaCdfde %ka
      13a1A %kaA
      13A %kaC
      13a1A %kaban
      13a1A %kabin
      13b %kabl
      13b1A %kablaj
      2A10AcA %kado
      13b1A %kadr
      4AAa6bAc6A %kaf
      5A7c1B4a %kai
      13BbA %kaien
      13b %kak
      A1A3c3B2f1EA %kal
      15A %kalifi
      13E1g %kalit
      1AA2A7A1d %kalkul
      13c1A5A %kalm
      13a %kalori
      13B1b %kam
      15B1A %kamiQ
      13Ac %kanap
      13a1A %kanikul
      7A5c %kap
      11A1A10b %kapabl
      13abcA3A %kapital
      13c1B %kapo
      1a3d1a2a2DA1b1A1a1a %kapt
      1B4AA6AfAaA3AA %kar
      1b11A1B8b %karAt
      13a4A %karC
      15A %karelEr
      11A3A7A %karelaj
      24b %karemA
      a9b2BaA1Aa2a %kari
      13a1A %karist
      13a1A %karkas
      13bA %karn
      15b8A %karo
      3A9b9A %karoseri
      15A %karosi
      13A1b %karpAtri
      1A3AA6Eaf %kart
      13a1B2b %kartQ
      1A4A6ba2A4A1A %karti
      2Aa1A1c3c1AbBa2a %kas
      3A %kaserol
      13c2a6A %kask
      13B1a %kasket
      13a1a %katalogu
      13B1e %katastrofik
      15A %katedral
      13A %kato
      AbA10b1B %katorz
      bA3b7aAA3bAB %katr
      1d10AA1B6a %katriem
      13b %kav
      7b5b1A %kaz
      7A5b %kazi
      13bA %kdi
      b2eAcaacaa1eDD1fB1abbcfc %ke
      11a1aaa3BA %kebab
      ABcAAABaaBCBAPdkBBCCb1eBa %kel
      AAAAa1e4bAaCbA1B1A1aAA %kelk
      12Ba1A8b %ken
      3A9a %kepIg
      13b1A %kes
      gbADBbA2aaD1IDHhbebaAeE %kestiQ
      4Ac2Aa3DACBgAaa1B %kestioner
      4A8c10A %kevI
      b5A5BC1Aabca %keziQ
      5A7AAdA %kfa
      15A %kg
      aCdB1Ba2BaAbBbgc1ACAAaAC %ki
      2A3A5aBcb8a %kif
      13b1A %kifA
      6a8C4bA %kik
      aAcb1c4A3AEA6a %kil
      1b10AabE %kilometr
      a3A4AbAB2C1Aad3b %kit
      11dB2b6A1C %kiza
      14AA %klI
      13a1a %klIbIg
      13a9A %klU
      6AA5d1A %kla
      7b2A2C1A %klak
      AcA2A1A4AAAb2AAA1aA %klas
      13BBd %klasik
      13D1c %klasrom
      9a3eAA %klavi
      3A1d7cABA4a %kle
      3A9b %kleA
      13a1A %kleanIg
      3c1a7B1A7A %klear
      1A3d7a4A %kler
      5B7a3A6b %kleremA
      13a %klermQ
      1AA1A1AA3A1d1aaa1b1A %kliA
      9a3A %kliAt
      13b %kliAtel
      b4d4a2BAF2A2A %klik
      15d %klio
      13a %klo
      2A12A3a %kloC
      7e5E1A %klovn
      5A1A5b1b %kloz
      2c2b1A5D1a %klu
      4AA1A5a1b3A3aA %klub
      1bA9AdAA2AAA2A %km
      5AgA5AEd2A %kn
      13c1A %kne
      13c1C %knk
      2a1A2A2AaAa1a4b1b %knov
      3A1Ab1baa2bb1A1b3AA %ko
      13CcA %koCQ
      14aB5a %koEr
      5aa6A1B %koaC
      1aAB1AAaA3dbBa2A1A1a1b %kod
      13abB %kok
      13A1b %kokIg
      2fA1AAA1A2acAaA1AA1b2B %kol
      13A1a %kolUr
      5Ab2a1A1aaA1a3A %kolegu
      3Aa1Ba3A1a1B3BA1ba %kolej
      13a1A %kolektif
      15A3A %koli
      6A6c1B3A %kolmar
      1Bc1BAAdbabaaaDabCBBB1Aec %kom
      bbBCccaBA1A1AIbibC1AB1aE %komA
      a2B1BAA5ebcA %komAd
      1BA1cB4B2baa1e1b2AAA %komAs
      5A5A1B1C1e %komAsemA
      13b1B %komers
      13b1A %komersial
      1a10bA1c2A %komi
      9a3a1A %komod
      13A9c %komun
      1Ah1AA1AbaBcaDefAADB1AaAa %kon
      3A9a1A7a %konakri
      7c7D %konar
      13adb %kones
      4c7bA %konesAs
      13DAa6ea %konetr
      15A1c %konm
      15b %konmiA
      2Aa2A6a9a %konu
      13a1a %kop
      2A9AeaD3A3a %kopI
      1ABc1b7Ab %kopi
      2A3AA5bBgA %kopin
      9aa %kor
      3c9C %korbel
      11A1aaB8c %kord
      3a2c6a1A %kordon
      1C11A9Bc %korek
      1b11B1A %korektEr
      1b13a4B %korespQ
      13a6A %korez
      Ab1A1A4B2aae2A4AA %korij
      1A11b1A %kors
      13b1A %kosto
      13a %kostum
      1a1B1AA2aaA1b2b1cA2BBA %kot
      13A1c %kotidiA
      1a1A2d2cb2BACA2A1AaAA %koz
      1Ab10CA1c3c2A %koza
      d12F %krA
      5B7a1B %krEz
      2A2b6Ad1A2AA %krI
      15A %krUt
      1c6A3dHefAa1aA1A1a %krW
      14A %krWsA
      3A8A2A8c %kraC
      13B1d %kraf
      14A %kraiQ
      13a1A4A %krak
      3b9a1A4B %kram
      13d1B8A %kran
      3A9Daf6B %kre
      15A3a %kreC
      13a %kreativ
      15B %kreiol
      12AbaC8a %krem
      13AeA %krep
      7e5DAB %kretI
      7B5c9A %kretel
      A6a5b1B %krev
      6b6A1Ab %kri
      13A1a %kriz
      13ba %kro
      13b %kroC
      1A10ac1AA1A %kru
      A12CdBa1b %ks
      5A9aa1a3b %kte
      2A9bCAac6a %ku
      5A1a3A2bA %kuir
      2A10c %kuisto
      13a %kuivr
      AA1A8aA1A1AAA1AaaB %kuizin
      13A1a %kuizini
      13a %kultiv
      2a13A %kur
      2b4A5B1a4a1b1A %kuriE
      13A1a %kustom
      13b1A %kustomiz
      13a1B %kuv
      2A1aB5aadA2a1AA2A %kv
      1bAA7c1BbA2da3AB %l
      7A5dAaA1BA3A %lA
      11d1A10A %lAdemI
      AA6eb3DAC1A %lAg
      1bb1A2Aaa3CCE3AAA1A %lAgu
      1A6cA3A1C %lAguaj
      15c %lAs
      11AAa2c7A %lAtemA
      13B1c %lAtrepri
      A8a3F3c %lAtretiA
      1a3AA3a2A1f %lEr
      15A %lI
      13B1b %lIC
      5A3B1A3b %lIdi
      13a1A1A %lIj
      13A1b6A %lIk
      13d1E %lIterna
      11b1AdC2Aa4A %lQ
      9a3a5A %lQdQ
      9b1A1A1a %lQdr
      4AA7AAb3dA %lQg
      3A7baD1e3A4a %lQgtA
      13c2A %lQgu
      13A1c %lQtA
      13b1B %lU
      a12A10A %lUp
      7a4AbaCb2BA3a %lUr
      11A1a %lUrd
      13B1d6A %lW
      aA1A3AA2adcAa4b1A1B %lWn
      13b1B %lWr
      1b11E1A6c %lWzir
      eaa2aABDb2abcDdAaB1A1cB %la
      2A4a2a2B2a1AcA3A %laC
      3a9D1e6A %labUr
      13C1b8b %laba
      5AA %label
      13a1A %lai
      1a11DbA4A1bc %laj
      13b %laka
      5A7C1cA3a1a %lakel
      1A11d1B %lam
      4A8d1A1A %lanmA
      13aAc6A %lapto
      13a %lapvA
      2A2e7E1B2a %largu
      13A1bA2c %lat
      13A %latI
      13EAe %lateli
      13eAB2AA3AA %lav
      1c11A %laval
      13a %lavnmov
      EaaF1C1Ba1BaaDa2bDcaB1cc %le
      17A %leagu
      5A4c2A1A2A %learn
      5C4a2A1b %learnIg
      13a1A %leat
      15A2eA3aA %leav
      13a %led
      aA1a11C4b1A %lef
      3a9BA %legal
      13a %lego
      13a1A %legum
      13b %lejI
      5a7Bb %lekel
      6c6d1B3C %lekol
      15A %lelektrisit
      13b1A %len
      ABBc1A1B2b1bEAFA1eeAA1dA %les
      13A1b1a1a %lesQ
      13A1c %leta
      1A3A7b1cA %letr
      ABB1A1A4AajbG3A2bA %lev
      9A3c %level
      13B %levi
      3A1AA3cA1gDe4bAAAb %li
      1A2b8DAb6d %liA
      13b1C1A2b %liE
      1AA2Aaa5baCb1A1a2c %liN
      AbA1A8e1C3A %liQ
      19A %libr
      2e10D1a2A %lid
      13A1c %lidl
      A1b4A4bDbc6A %lif
      13b %liftIg
      13a1A %lig
      13B1a %ligu
      b2d1da5aIbfA2a2BBb %lik
      1d2B5a1A1Ab %lil
      11d1a1A8A %limit
      13a1A %limoj
      15B1A %lin
      1bAA1B1AA1bAA1Bce1A1A2BA %lir
      1AA2AA2a3AAb3B2B %lis
      13A1b %lisAs
      13a1A %lisen
      1B1B4a4FA1Aa2ea %list
      7b5b1B4A %litl
      10B1bd1B4A1cbB %liv
      4a4B3A1A %livIg
      5A8B5B %livr
      13AAb %livrezQ
      3A19a %liz
      13b1A %lizI
      AA1dbdAA4BEBCb1d2a %lo
      7a5Cbb %loa
      15A %lof
      13a %log
      15A %logo
      13BAb %loj
      13b1AA5b %lojemA
      13B8b1a %lojik
      5AA6a1a %lojisiel
      13a1A %lojistik
      a3A6a1aAaA3A %lok
      13a1C4b %lokIg
      4aB5A1c1aA5C %lokal
      15A %loko
      a2bA1Aa1a3d3baB2Ba %lol
      13b %lopital
      13B1b6A %lor
      13a1A %lorA
      4A8d %lori
      13b1A %loriA
      A5A6Aba2A %loto
      dA11B1BAAaA %lotr
      a6A3A1A1BA4c2b %lov
      2A10AbacA1AA2aa %lu
      1AaA2aa1c1AcdC2aAAa1AAB %lui
      2A4b3a3A %lumier
      A12a1Bb %lunet
      13a %lux
      13a4a4A %lvA
      1bb1AB5cac1Gc1C1A1BaA %m
      1bcAaaa4cCAbD1AbbA1Aab %mA
      13c %mAC
      6c6A1B %mAb
      5a5A3B6b %mAd
      13A1a6Aa %mAga
      1A2BA4B1aBec1A1aAAB1B %mAj
      13AAc %mAk
      3A19c %mAtiQ
      1A1B9D1AA6h %mAtion
      6A %mAtor
      10A2A1a %mEbl
      1A4AB3b1AbaA5aa %mEf
      A1dAAfBa1A1bC1AB1aA1AaAbd %mI
      13a1A %mIli
      bd9A1E2a %mIs
      Aa2AaAa1a2dEaA1A1db3A %mItenA
      7A5c1C %mItenAs
      Dbb1aDDBCcDCBC1dB1aA1ahfd %mQ
      1A1A1A1a2aBcAae3bAA2A %mQd
      13c %mQpeli
      1Bb1aab3aa1Ga1a1abAa1AA %mQsiEr
      AA12AB4A %mQt
      13a %mQtA
      15A %mQtEr
      13a1A %mQtaN
      23a %mQtaj
      13c1A %mQtobA
      1BAA1aA2a3CAD2A1jA1AA %mQtr
      13a %mQtrEil
      2C2A5ab1AA %mUe
      13b1A %mUl
      13B1b %mUlI
      10A %mUlaj
      3Aa1f1A4CAa2aBA %mUn
      12aaAA %mUrir
      13aaA %mUtQ
      cBbaAadC2aAada1AbaafBBBa %mW
      A1A3a4acBAA %mWA
      11A1B1f7b %mWen
      2Ac1AAabaaadCBb5a1A %mWn
      2a2A5b1a1A2A %mWndr
      11a1A1a4a %mWti
      C1ABBDDBA1AC1dbbBAAB1aafB %ma
      4db8cC %maC
      5cAB2a2c %maCI
      a1AaADca5EAa2A %maCin
      13A %maCinIg
      13a1A %maCineri
      15b %maCini
      13BcB6AA %mad
      bab1b1b5aEaB3a3Ab %madam
      4A8a %magazI
      a12a1aA %mai
      2b10a1A %maib
      13aA %maiot
      2A10a1A %majEr
      1A11a1b %majorit
      AaAc1A6CDB5caae %mak
      2A2A7b1B %makIg
      6A5Ab10A %makQ
      13a1A %makarQ
      13A9A %maket
      13a1A %makoneri
      ajBA1ECA1aCbB1BcbaAAF2Ec %mal
      1Aa9bA1A %malErEzemA
      7c5B1A5A %malad
      13a1A %malax
      13b1A %mali
      4A8a %malo
      1A1a1A5aA8a1A %mamA
      13bA %mamUdzU
      13BAa %mami
      13B %manaj
      13baA3A %manet
      5A2a4CBc3AbaA %mani
      13b1A %maniak
      12aA1b4A %manier
      2B2A3A3e1a3A %manmA
      15A %manoEvr
      2A2bA6g1E6A %manuel
      A3b1d6E1DA2cb %mapel
      2B3a6Hba2Bg4A %mar
      13d1B5A %marA
      cAA2e2a3ABA4AaAA1c %marC
      13b3A %mardi
      A12d1A %mareC
      2c5Aa2AC1a1b2A3b %mari
      13aA %mariaj
      1a1A1a7B2A3g1AaA %mark
      13a %marn
      13AcB %marok
      11A2A %marokineri
      1A11dCb4A3A %marsel
      5A7A2bA %marto
      13c1A %mas
      13a %masQ
      13a1A %mask
      b1d1bAbA2ABcCBGca2bce1a %mat
      A2A1A7bca3aA2A %matC
      1BA1bA3B3Abb2AB4b %matI
      13d6A %matematik
      13DAc4AA %materiel
      13a1B %maternel
      ab7C2Ab9A %matier
      1A11c5A %matin
      13B1c %mato
      1A11a1A %maximI
      13a %mazQ
      5A18a %mazin
      5A1A5bbCA7A %mbap
      1baaBb1Ab2aac4aA1Aaaa %mdr
      bA1fc1aAaeecBEac1AAAeAgAc %me
      1c3d8AB4A1A1a %meA
      13b %meCanik
      13a %meb
      13a1a %medesI
      11A3b %medesin
      2Ab1AcA5C1B3a %mek
      1A2A7aa1b4A2aa %mekanik
      1c11A1A %mekanisiA
      5a7b1B %mekano
      6bb5C1b2a4a %mel
      1bA2b4A2c1A1b %melAj
      6Aa5Ada6A %melEr
      1AcA1AAcA1A2A1d3ABaACe %mem
      3d9A1Aa3b %memWr
      3c6A1AB10A %menaj
      2b4a3A1BBb %menm
      5A9c %menu
      5a10A %menuizeri
      13a %menuizi
      ABcAAAAbcaAb1ebAb1AcABaC %mer
      1a5b5CAC3A1A %merd
      3A10Ad7B %meri
      13e1aB2A %merkredi
      1AABBDaBA1bAd1AAaa1A1eAAB %mersi
      bA11A3c2AA %mes
      2Aa2b6DAAd1A4bA %mesaj
      13B1b %mesen
      13B1d %mesena
      13Daa5f %mesi
      1aAA1bc2a3a1B1Ab4A %met
      6a6A1a %metIg
      2a10aAA7Aa %metal
      13a6A %metaleri
      4B8c10A %metali
      13a %metalik
      4a8A1a3A %metalurji
      13a1a %metalvork
      11a2aAA %meteo
      1ab2A3B1AABBg4A1c1A %meti
      13a1A %meto
      5A7A1a6A %metod
      aB3aB3A1AfBaBAAb2aa %metr
      14AAa %metro
      AA1A4AAA2fB2AbB2AAA %mezQ
      4B6A1a5a1a %mezi
      3A9d6A3A %mezur
      13A1a %mfr
      BfBd3D1Cbb1eBFAAA1fCAfb %mi
      15a %miCelI
      1aA2ccbAcBAcDAAAbcAAa1b %miE
      4b8bb3AA %midi
      7A3fAAAa8B %mig
      15a3b %mikro
      11A1B1b3A1b2b %mil
      11a1Aaba2A %miliE
      1A10bA7a %miliQ
      A12b1C %milimetr
      2c4A5a1A %min
      2A10E1c %minEr
      13Bd %minekraf
      15b %mini
      13D1e %minimI
      13AAb %ministr
      7a4cb1A %minm
      13c1B %minui
      13a %minuskul
      aa5A2a2b1Ca2a4A %minut
      13a %minuti
      13c1A3A %minutiE
      1B11A1de6A %mis
      4a8c1C3A %misiQ
      13a1A2A4A %mistak
      11a1A %mitij
      1b13A4a %miz
      2a %mizelf
      14ba %mkdo
      13aA9A %mkdonal
      AA1a2A5cbaD2A4BA %mn
      aaBAAkBa2D1AACB2CBA1A1B %mo
      7b6A %moC
      13d9A %mob
      7A7a %mobil
      5b3b3CAC1a %mod
      1A3cA6A1d %model
      1f2A8D1A %modif
      1d3A7C1B4C1a %modifi
      1A11b %modl
      8AAg2B %molier
      2c3A4A1caA4b1AaA %momA
      13a1A %momQ
      14b %mon
      13a %monumA
      12Aa1a %mop
      bAA2AAc1CdBbaADe1AbA1B1a %mor
      6A6F1h1A %moral
      1A1Aa9AbA %mornIg
      13cAB %mostli
      5A6ab1B7A %motEr
      13a %motif
      4AA9a2A3c1c %motiv
      1A2AA8BbA2A3a %moto
      13a %motokultur
      5A %motorbik
      ac1A5dCA1bAAAAdA1B1A %mov
      1d8B2B1d4A %movez
      13a1A %mozek
      4AA1A4AAA3AA1e %mrk
      1aA10BbAb6bA %msg
      12bD1c3b %mu
      5A1A4AbA2A3c2a %muC
      13c %mulUz
      6A8a %munisipal
      A6A5b1C7A %mur
      13B1a %muskl
      15A7b %musku
      13ca8AA %muzik
      adBADA1A1a1AjD1BCA3CaAD %n
      Aa1A5aaBcBaFAaaBfA1A %nA
      1b10Be1A2A %nAsi
      4a1A6a1a %nAt
      4a8AA7A %nEf
      13D1c %nEv
      1b1A2b6BAB1aA1A2b %nI
      3A2aA5CAc7b %nIb
      13aa %nIo
      1b5A3A1cAD1aa3A %nIport
      bd1cB1CB1Aa1fLBdB1BBCDcbC %nQ
      1c11Cba7A %nQbr
      B1AADAAACB1babDbA1afcBF1b %nU
      3A7A1C3f1A %nUvel
      10A2BbDbb2A %nUvo
      15a %nWe
      2c3A5AB1b6A %nWr
      2A8A1d1B8a %nWz
      cABAB1a6E1c3cA1AA %na
      1a4AA5DAf7c %nam
      13B1b4A %nana
      2a10A %nao
      13c5A %narbon
      7B5CdA %naruto
      13B1c %national
      15a7b %nationalit
      12A2A3A %natur
      4A2A2aadA7A2E %nav
      7b5CA %naz
      4a8A %nazer
      13a4A %nde
      CaAA1bCAaBcadbBEBCbAACabe %ne
      13a1A %neQ
      4A8B1e4A %near
      13a1B4c %nearli
      4A10a %nef
      13a %negbUr
      11dA11A %negosi
      2A4A3aA1cb %nej
      1b11AA5A1aa %nesAs
      1A3A7a1B6c %neseser
      A2b8AaAa4A3A %netW
      15A %netWaj
      13c6A1A %netfli
      15a %netvork
      Aacaab4a1bcACBgAA4A %nev
      11B1A10f %nevE
      1BacA1a3CgaD1gA1AAA1b1B %ni
      11BcA %nie
      9a3b1C %nies
      4A2A5AdC3b %nig
      9b %nijeria
      4A2d5AAA3A %nik
      13a1A5c2a %nikel
      13c1A %nior
      4a2A1A3dBc5D %nis
      Ac3A1A2A1ACac2A %nivo
      A1c1A1eA2AagF1ba1d2BA1a %no
      13a1B %nobodi
      13BcB %noel
      12bA1A2b %non
      12a2A %nop
      13b1A %nor
      4a8c1C %normAdi
      4A4A5g2AA %normal
      2A2b7a5A %normalemA
      5b7C1b %normo
      2A4A2BCECBBCBABg1cfB %not
      1Aac1AA4A3c4A2A %notIg
      2AA2A2a1AdA1bAA1A2bcb %notr
      A1A2Aa2Ad2cBB1AAcAa2A %nov
      15a %novAbr
      12Ab9A %noz
      2i8eBE %ns
      13b1A %nuaj
      6A4ABAdbA1aa %nui
      2Ab3B1D2aaAe3A2AA %nul
      1A5b5c1B %numerik
      1b1a2a1A4DccAca1A1baa %numero
      13b1A %nurs
      ABc1CDa1AAeAbbAB1aC1baDCa %o
      19A4a %oC
      5A1a5adD %oEf
      7A5A1b %oEvr
      4A8Ecd %obA
      13c %obervili
      13c1A %obj
      9Aa2D1d2b4A %obligatWr
      5A7A4a3a1c %oblij
      13A %obtenir
      13a1a %obtenu
      13a1A %odEr
      6A8ab %oel
      C2c1bbeA1a2C1bB1A1A1aab %of
      13A1b6A %ofe
      7A5a1A %ofis
      8A4A1b %ofisiel
      13a1A %ofs
      13Cc %ogmAt
      2Aab6AbDb4dAA %ojUr
      2Ad1A1A2bCBeACAb1A3cb %ok
      2b3A4BaC10c %okI
      12a2A7B %oke
      2aa9A10c %okn
      13b1A %oktobr
      1Ace1A1A3a1BA1A1BA2ABb %okun
      11Ada10C %okunemA
      13b4A %okup
      a2a1A7bAd1A1A3A %ol
      4g6BDGAc8C %ola
      13B1b %olidai
      3A1baA1B3gACA %ome
      10B2BdB %omevork
      baaAAaabbA1a1BbBabcCBcbAA %one
      2a10a1A %onestli
      2b10C %onetemA
      1A9c3A7aA %onti
      a2bAA7a1A3AA1AA %op
      2AA9CAg %opA
      5A6AA1a8c %ope
      6b6c1B5A %operatEr
      13a1A %operatIg
      13a1B %operator
      15A %opital
      5A8Ab %optiQ
      2a2a1A1AaAcFffA1ABaAA %or
      13cAD %orAj
      11AdAAA %orEr
      15a3A2a %ora
      5A6Ad %oral
      14Ab2A %ord
      1A1A1Aaa4AcAa %ordi
      3b2B5AEcb6A %ordinatEr
      3A1A7C3b2b %ordr
      a1cA1ba5bH1bA2A3dB %ore
      14AAb %orel
      aa9a1Caa7b %orer
      13B1a %organiz
      a8aa3aA6A %ori
      1AA1aB7A1a1A4c %oriAtatiQ
      13B1a1a %orijin
      13b1A %orleA
      13c6A3A %orloj
      13c1A %orn
      1A11aAb %ortograf
      6b6c1a %os
      4A1Ab1AA1aBabb1b4Ab %osi
      c4A6b1ADaaac3A %ot
      1b3A5bCDbgAaa3BaA %otA
      2A8Aaa2A %otEr
      5Aa6f1B %otUr
      AAA1C3bBA1aa1Ac1eAA1Aec %ote
      13bAB %otel
      13A %otist
      13eaB2A4A %oto
      6a8B %otomat
      6a6A1b %otomatik
      13a1A %otomatiz
      13a %otomobil
      13b %otonomi
      13B1b %otoriz
      aABA1AC1dBDbBGAbAbjB1AABA %otr
      Ac3c7A1Bc1A %otremA
      aaAAbcAAA2a1C1dAA2AAcA %ov
      13B1A3h1E %ova
      A9a2DAdaeaA4a %ove
      13b9A %ovn
      1AA1AAAA5dAa2A %ox
      2A8c1B5b4A %oze
      5A5b1a1BA1b3A %ozef
      13d1AA %pA
      A10B1a1A7A %pAdA
      1AdA1B6bCca2CcA1A1a %pAs
      13a1A %pAtir
      b1A1a1b2baa1GFhcaABcAa1e %pE
      13a1A %pEjeo
      1AA2A1a6abA1A1A1a %pEr
      13B %pEvA
      6Bb5b1B7A %pI
      13d9A %pIdr
      5A %pIs
      1c11D %pIso
      1A11a1A3A %pItur
      2e3a6AAC2a %pQ
      13a4A %pQpi
      13b9A %pQs
      13e1A2AA %pQtivi
      3g3a5C3A2B1A %pUbel
      13a %pUdr
      2A8A1B1B6d %pUkiza
      13BfB6A %pUl
      AAbAAadBac2bFadA1adcd2a %pUr
      13A1a6A %pUra
      A4a1b1a3aBb6Ba %pUri
      A1A1ACABADbfA1aBB1C1A2Ab %pUrkW
      11A1C1c %pUrsAtaj
      9aa11A %pUrsuivr
      a9A2A1aA5a %pUs
      2A8AAe1B3A4a %pUsier
      7A5a %pUtr
      1AAAAb2A1aA1eBCcA1AaABbc %pUv
      13A1a2a %pUvQ
      a1A10b7A2a %pUvWr
      13a1b3C %pUz
      12Ac1A8A %pW
      13C1a %pWl
      Ab4a5bEB2Ad1e1ba %pWn
      1a11A2a %pWsQ
      13d1A %pWti
      AccBCda1ADbaeFCa2cDEDBdB %pa
      AaAAAB1AA2baABe2ABA1a1B %pai
      13gAF %paiA
      13A2ab %paiIg
      13B1b %paizaj
      13a %paizajist
      eAaA3A5CaA1b4AA %paj
      13ac %pak
      2c1AAc1cab3AD3A %pal
      3A6A2b1A %palet
      A1A10bA4A %pan
      13b1B %panam
      13a1B %panel
      13A %pani
      13a1B %pano
      A1A9AA1d %pap
      4aA1a5a6A2bA %papa
      1A1A2A3A1aB1b2b1c3a %papi
      aA %papilQ
      AbB2fbC2aBADDdBC1bBdBce %par
      3a4b2AdE1aA1b1AAc1a %parA
      5AA6CAe %parI
      Ad2aBA1A2AbDABcA2A2B %pardQ
      5B3b1c1CAa2A3aA %parel
      13A1c %paren
      7a5d1B8A %parf
      11b2bA8A %parfW
      11CA3A7e %parfetemA
      4A8caB6Ab %pari
      13b1A %parizien
      1A11c %park
      15c7A %parkIg
      13B6b %parkUr
      5A9b %parkUrsu
      A1ABaae1bba1AGaAc1fC1A1aB %parl
      5b3A3dAD2A %parlA
      13D1a %parmi
      3b3a5DbC7b %parol
      1aAA2A1Aa1A1cAA2a4B %pars
      11C1C1b1a6c %partA
      A2a6B2fbA1BAA3B %partU
      11g3C8B %partaj
      a1A7ac1AcEbb5bB %parti
      2a8A1A1d6a %partikuli
      1A3A3ba1a1Aa3c %partir
      bAB1aBeBabBBaaAbb1gB2AB %pas
      13A1a5a %pasA
      9bA2C4ca %pasQ
      3A2A6E1A7e %pasaj
      1B13aAA %pasepor
      13C1b %paser
      2b9AA1B6bb %pasiQ
      15A %pasionA
      A6A5gcF %pat
      15A %patern
      13A %patiA
      10A2A1AA4c1A %patiAs
      15A %patisi
      1AA1AAb6CAbA1AA3b %patrQ
      13EAg %patrik
      a1A10c1AA1b3AA %paz
      4A11a7b %pb
      13A1a1a %pd
      A1A1A1A2b1CbACjb1AbA3a %pe
      13a %peC
      13D5c %peas
      13a %pei
      13c1B %pel
      13a %pelUz
      4A8aA %peletEz
      2A8Ab10a %pen
      13a %penar
      5a4A2d1a %peopl
      AAa2ba2A1b1AaDA1ABA1AaA %per
      13a %perC
      13A %pera
      A1A2d5a2aaa1A1abA1A %perdu
      2A10c1A %periguE
      13C1a %period
      13a %perl
      5A5baEAe1a4abA %permi
      13a1A4A %perpiNA
      11b %pers
      13B1c6A %persEz
      6d4A1Bb3B %persQ
      1A4A4ABBA3e4e %perso
      1A3BbB3BccAA2C3A1A %person
      13A4b %personal
      3b9E4e %personel
      13a %perspektiv
      2A4A3b1A1A4a3A %pet
      1A1A1B3aCAAiAB4b1aAa %peti
      1c2ab1A3b2a5A3B %petit
      13aAA %petrir
      11b1AcD8A %pez
      bb1a1AacAaCa2bD2aA3a %pf
      13B1c %pfm
      3a3d5c1D3A %pi
      13c3A %piano
      1Ac2A1e3AabCB3A1b1B %pie
      13abA %pier
      5A7b1BA %pies
      4Aeb2Ab2FBd %pij
      2A9aA1d %pik
      3B3b5A %pil
      6aA5bA %pilot
      7a5a1A %pir
      13A1e %pisin
      2dA1d1A4ACAA3b %pist
      13Abc %pitagor
      6Ab6Aa1A %piti
      7A5BeAA %piza
      13b1B7B %pk
      1A3B7aAb %plA
      1A11b6A %plAC
      Ad1A1a1AA1a2C1a1b %plAt
      12ACgB %plE
      2A10A1a %plEr
      12AbAAa %plI
      15A %plIb
      1a11a %plQberi
      13aAB %plQbi
      13dBa1A1A2a %pla
      13b1B %plafQ
      A12AbCaA %plai
      13Aa3A %plaj
      13d1A %plak
      15A %plakaj
      13aAA %plakar
      15a %plaket
      11A1a %plakist
      13b1A %plako
      11b1C1c %planIg
      14Ab %planet
      acA9bABgAaAB3AA %plas
      15b %plasemA
      15A %plastik
      13acB %plat
      15a2A %plateform
      15A %plato
      10A2bAA %platr
      d1b1AbbBc1cAABBBbbaAda1bA %ple
      3a2AA1bA2F1e1AAba2c %pleaz
      4a8B1a %plen
      2c12B8A %pler
      3A8Ad1B1A3A1Ae %plezir
      1A1A3A1b3Ca1A1bcAA %pli
      5A7b9A %pliEz
      aAAdB1Ab1abbCC1eaAB1AaCAB %plu
      3A7A1d1B7A %plui
      4a1aB2AAdBcaA1a5d %pluto
      13a %pluziEr
      4a6A1B1b %pme
      13a1A %pnE
      13a %pnEmatik
      A1dA1a5Bbb1bAA1A1ABAc %po
      13B1d %poC
      4a8A1A1a2b %pol
      5A9a6a %polis
      13b1B %polisi
      5c5B1a1a %pom
      a7b1b2A1B %por
      2Aa7abB1b3AAAB1a %port
      6A6B1c6A %portabl
      13C1c6A %portel
      14AC4c1A %portr
      6A1a1A2a1c %portug
      bbA1AAbAaabcbB2aabAaBA1B %posibl
      11a %posibli
      1a11aAA3AA %post
      1aAA8AB1C6ba %postal
      13b1C6a %postkod
      1A9aA2c1c1A3A %pot
      13b1B %potaj
      1A5d5A1C %povr
      A1dA1Aba1a1ABBAe1a1b2B1a %poz
      11A1a1A %pozEr
      15A %pozQ
      A4Aa1AAABBiaBAAaA2Bbd %prA
      5A7Cac3b %prAdr
      2A1a8B1b %prIsipal
      13b %prIt
      13A %prItA
      5AA3b2AAb8a %pratik
      5b5aaeDA1A2A3A %pre
      10a2AbA %pref
      15a %prefektur
      BAAb1BbA1abA1bbAABca2aaa %prefer
      8ba2cD1A2b4aB %preferer
      B3A8CdA1c %premi
      GA1AaA7a1C1d1A3A %premier
      13BAf4A1A %pren
      1b1Aa5A1aA9bA %prenQ
      1A11e1C %prepa
      4A8iaD1A5A %prepar
      Bb10AAAa %pres
      13a1A %presIg
      c14AA1A %presed
      b12bAC2A4A %presedA
      da1A9A1CAAAA4A %presedAt
      13a1a %presi
      13a %presiQ
      A4e5A1d1BA4A %presiz
      1A11d1B6A %presiziQ
      13cAA3A %presk
      13Cca1b6c %pret
      15b4A %prevWr
      aa1A9C1A5A1c %previU
      13C1d3b %prevu
      A10A1D1f4b %prezAt
      c12B %prezedAt
      13Baa6A %prezidA
      a8aba1G1ee2aAbaa %pri
      13a1A %primEr
      13b4A %primer
      15a %pris
      5A7CAb2e5A %priv
      13C1d2B %privat
      13A1A1c6B %priz
      A3AbA4A1aAc2A3A %pro
      11b1BA3cA %proC
      11a1AAb3A %proCI
      12BD1a2bcA2A %proCen
      11ab11C %probablemA
      10A13b %problA
      2B7ABBb1C3A4b %problem
      13B1c6A %produi
      13B %produir
      13A %produizA
      5a5a3C6A %produktiQ
      1BABb1b2CCA1gaEAA2B1AcA %prof
      6a2Ab2b1A %profesEr
      13a1B6a %profesiQ
      3A1a4A2E1e4A1A %profesionel
      15c6A %profezionel
      3d9CAC4g1AB %profil
      5Ab6a1A2A %program
      15a7A %proj
      15a %projek
      6Ab5a1B2A4A %prop
      1b1b9B1A4B2b %propo
      6A1a3ab1C6b %propoz
      A2A2A4A1d1C1aA3A %propr
      18a %pros
      3a1b11A %prosed
      13a1A %protezist
      13b %provAs
      13aAa %ps
      14bB6A %psg
      1bb1A6BAf5A4A %ptdr
      1a4Aa3c1B4A1ba2A %pti
      A12a1A %ptit
      a12A %ptn
      1cab1dbc2b1BDBD2Ad3aC %pu
      13bAb %publik
      A1AAA1c4Adg1AAAAAA1aa %pui
      6a6b1B3A %puis
      6AA5B1f4A %pupil
      3d9C %purj
      15AA5c %purpoz
      15a %pus
      2a %putIg
      7A5a %puzl
      13a %pvo
      11A1a10c %pvoblA
      b2a1bb1CA1aaF1baab3AB %px
      a5A4c1a1A2A1A2A %rA
      c3B8C3c %rAbobin
      13d2B2a %rAd
      7A5a1a %rAdr
      3b9B1C1A2g %rAdu
      13b1Ba %rAg
      13c1a2AB %rAj
      6a6a1B %rAkQtr
      13a %rAplas
      Ab11a1B1a2a %rApli
      5cA8BA %rAplir
      Aa4A6B1a %rAseN
      AAA3A3aAAgaa1C2A %rAtr
      AA11AABfA1A2Ab %rAvW
      15A6a %rE
      3Ad8aAA %rEf
      1A11b1A3a %rEm
      13cA2A1a3A %rEniQ
      1A11e1a1A %rEsir
      13D1b %rEsit
      A1ba1aaA4a1bB1c1a2A %rI
      13B1a4c %rIdovn
      6e4A1A1B %rIg
      13eA %rIs
      13A %rQ
      13aA %rU
      15A %rUA
      1c2a8B1a3A %rUb
      AAA10e1A7A %rUe
      14b %rUgai
      13b9A %rUil
      2A10aAA2b %rUj
      3Aa10A4a3a %rUl
      A1A10aAA %rUn
      13BaA3a %rUt
      13a %rUti
      7a5aAA %rW
      6B1A1a2dAdA1AbAA %ra
      13b %rabo
      13a1A %rad
      14A %radiatEr
      13a %radio
      3a9F1C7h %rai
      13a %raiQ
      Aa2Aa1A5J1mA1a1d1BaA %rakQt
      1A13A %rakord
      13E5e %rakroC
      13a %rali
      4AA7eAb %ram
      13C1e %ramadA
      5c9B %ramas
      f12E1BA1A4A %ramen
      13bdC %rapEr
      2b1A1d6C1Da2Aa1AA %rapel
      2A10aA6b %rapid
      1A3A7DBC4a1h1A %rapor
      7a5a1B %rar
      Aa2A1bab1a1ddaDb4AA1A %rat
      13a %ravalemA
      2A1c6A1A10b %ravi
      Ciaa1ead1a1CAAABE1cacbcaB %re
      AA6baA2B1AbA2d2A %rea
      5A7f %readIg
      13DeA6A %real
      2b3A4bb2AA1A2c %reali
      13B1c %realiz
      13A1AC5e %reazQ
      3A9c %rebut
      1A11e2A %redUbl
      13BAAA6c %redUblemA
      15Aa %redemAd
      13A1BBc1A %redemar
      BA1A1B3aa2GAEiBA1a2B %redi
      A14Bf1A4A %redir
      bb1A9A2Ab %redo
      1AA12AeAB %redon
      13a1A %redres
      3A9AAb %reduktiQ
      bBAB1b7BABCkABA2A %ref
      Ab1BBA6AAAAeb1A2AAA %refer
      11DAb1AA2A %refleCi
      a1b8c1a1A %refleCir
      2b8d1B %refleCis
      A4b7A1Ab4A %reformul
      5a6bc1A1A6B %refu
      2A9bF1j1Ab3A1c %refuz
      13a %regal
      A1AA2a2a2AefBa1C2AbA %regard
      5aA6cAD %regl
      a2a9B1d6Aa %regret
      13CAAae2A %rejU
      13A1b %rejWndr
      13dAb %rejiQ
      14cB1A4A %rekQ
      13A1a %rekW
      12AB1C4e %reka
      1AA12A4dA %rekapitul
      3a10Aa %reklam
      15a %rekoNiz
      13a3A %rekol
      13b3A %rekolt
      13Bca1A %rekomA
      AA1AAAA6eAI1c1ABA1AA %rekomAs
      13a1a %rekon
      13c1A %rekonu
      3c11a %rekor
      1A17b %rekr
      13b1c4A1a %rekrut
      1f11B1B6A %rektifi
      A14c %reku
      jAc4A3A1D1CAA %rekul
      A12aba5A1A %rekuper
      4A1g6C1A2A %rel
      3B1A7G2agA1AAA %relAs
      A6A2A1Ad2AAab1b %relU
      6f6B1B %relatiQ
      15a %relev
      15E6e %relevA
      Aa1A9aABCB2b %reli
      AAAA9b1Ac3e1AA %relir
      dA1A1A3CdA1FABcdB1AAAA %rem
      fA3A8AbBBA1A %remQt
      13A2b3a %remQtr
      A12D2a6e %remark
      2A10C1BAB3f %remersi
      3A9E7c %remersiemA
      aA21A %remet
      b9a3ABa3A %remetr
      15A %remiz
      A12a %remork
      3d2A6C1C1A2A2c %remov
      13ab8A %ren
      13b2A %reniQ
      13A1a1b %renitializ
      A12eBA4A3a %renmA
      21a %renol
      13a %reoriAt
      6A6A2AA %rep
      13a1A %repI
      13a2A %repIdr
      1aBa2ba1aA1Ae2A1cB2a1A %repQ
      9a5A2a4A %repQd
      AAc2gAb3aBBAEAAeaB2A %repQdr
      1bAA1A3Aa2D1DCdBcea1a %repQdu
      DecbAbDB2AAbCAABCGBb1dda %repQs
      10a2AAA2A4A %repa
      bB1B1A1A2A2AAfB2AAAAA %repar
      13a %reparatEr
      13b1A1A %reparatiQ
      10a2a5a %reparl
      13C3d %repartQ
      11A1b1D1c %repartir
      bA8c2D1A1e1A %repas
      A12d3A %repea
      13a1A %reperIg
      AA2ADAA2AA1FBdj1C1BA1AA %repet
      13a %repik
      AA13b4b2A %repli
      1AA2Aa5AA4g %repon
      13a1b %repor
      AA1A1B7F2gbC1B1A1A %repoz
      a2A9F1Bbg1AA2a %reprA
      ae3A5A1B1a1c1A %reprAdr
      aA3A7B3b %reprenQ
      a3a8B1aA %reprezAt
      13f1A %repri
      A10A1Dbd4A %resA
      11a1A1dA5B %resAbl
      13Bca %resAt
      6A6b %resUrs
      13b1A %reseptiQ
      7A5dacAA4A %reset
      6A6C1f6A %resevWr
      14bA %resip
      1A1B9A6b %resor
      3a2b6a1A %respQsabl
      14cA %respir
      BA1eABA4eAaAdADA1aBAc %rest
      11A1a3a2A %restar
      6A6cAa3A %resto
      13b1B %restor
      14b2A4a %restorA
      13c %restoratiQ
      A3A8g1B3aA2a %ret
      13A1a %retUC
      1A8a2a1b7b %retUr
      cC1A8AG1CAdA1AB1A %retUrn
      A12d %retap
      13c1c6A %retar
      1a1A10ACD3i1A %retenu
      13A6b1Aa %retiA
      1AAaAAA4A1A1bBC1ACABgA %retir
      aAAa11ccA1B %retrUv
      A3cA7A1c2b3b %retret
      c14B1A %return
      D1A4A2AAhebBA3A3d %rev
      f11AB1AAa3A %revI
      1c2A8A1CAA1iaC2B %revWr
      A3a1a6b1B3A %revel
      a4A4a2C1bA2BAA %revenir
      5A7b2a %revenu
      b14A %revi
      a8Ab1Bc1dAABBA1ABA %reviA
      1b11c %reviz
      A2A7A1bAaAe %rez
      13a %rezI
      A5AA4DaBCA1A1A1h1e %rezQ
      11c1D1c %rezerv
      13A1a %rezidAs
      A12D6g %rezim
      13b %rezin
      13dBb1A2B1A %rezo
      11A1Cca3AB1b %rezulta
      5A4A2CADBB2h1AA %rezum
      3a11c7B %rg
      2ac2A2Aa2AbD1A2A2a %ri
      BBde1cabABb1baBAbAbBBA1dB %riA
      13cA %riC
      2bA1b7A1A1AbA %riI
      13A1A3a %rido
      AbA1A6A2Ad1a3A1Ac %rig
      2AA9baA %rigol
      17b %rikUmAs
      5A6ab1A7b %rir
      12bD1g7A %risk
      1A3A5a1a1a4A %ritm
      11a1a1aA %riv
      2a10A1c %ro
      4A8a %roC
      13b1A %roa
      13b1A %roan
      15A %rob
      15A %robin
      4aAca4ADcBAAaa1a %robo
      13a1a %robotik
      6A6A3b %rof
      3A9aAc6A %rol
      13b1B %rom
      13eAB1A %romA
      13Bbc5A %ronaldo
      1A11b %roz
      13Cb %rozi
      4a %rubA
      1b7bB2b %rubiC
      13baA7A %rue
      13aA4A %rugbi
      11cBA1a8A %rul
      d12D %rviA
      13c %s
      b3afAa1AaBdA1D1AcBaADCc %sA
      13b1A %sAbl
      13C1c %sAdi
      4b8B7b %sAg
      5e7A1DA3Aa %sAs
      11ba2B7a %sAt
      13a1A %sAtiem
      13a9A %sAtir
      13bb %sAtr
      13d1C %sAtral
      Aa2AAa2AA1AB1a1A2A1b1a %sCol
      13A %sColarCi
      3A7BaAAc %sE
      aAAA1a1A1Aa1abAb1A1A2A1A %sEl
      3A3A1a1d1BAa7c %sElemA
      2A5A4cbFA2Ad2A %sI
      15a %sIdai
      3b5A3A1b7A %sIgl
      aA2A7aeAB3AA %sIk
      12Aa1A1A %sIkiem
      5AA2A3A5a1c %sIpa
      5b1A1aA4b %sIpl
      3A1b7A9a %sIplemA
      1A13a %sIs
      7A5c1AA %sIt
      13c %sItetien
      11A3A4gA2A %sItez
      bab3A2a1BcHCdcABaDAcb %sQ
      13Ad7A %sQg
      b5AA3d1bB3AA %sU
      A1A2AA6cAAa2aA %sUd
      1b9B1E1c %sUdEr
      13b1B %sUdEz
      1AA9Aa2A %sUdur
      a1B2Ab5bE1c1ab4a %sUet
      6a %sUeter
      13Bcc %sUfl
      A12c1A2ba4A %sUl
      13a1A %sUlev
      11A1A10a %sUn
      4A8c1A %sUrir
      22A %sUrs
      2A8A1d1A8b %sUsi
      13B2A %sUtiA
      1A11jAD2A2A1AA %sUvA
      3a9a1B %sUvenir
      2gA9C1A3B %sUviA
      1BAc1A5A1e1C4BaAeA %sW
      3a11a %sWA
      1A5a5DAb %sWN
      5A7b1A %sWNAt
      13A7b %sWe
      13a10A %sWn
      4A1b2aBAAgbCA1AcABAA %sWr
      4A8b5A %sWsQ
      13a %sWxAt
      1AA8A1b4b %sa
      2f10C9A %saC
      7B1Aa2CbA2aa %saUl
      2A10b1B %sabl
      13B1b5a %saf
      2AaA2AA1b1A1Abe1cAAA1Bc %sai
      1aAa7Aa1AaA1A2A %sak
      1BA1A1Ae5AAb1A1A3a %sal
      4a8C10A %salA
      13a1A %salQ
      13a %salad
      13bAb6a %salari
      13C1c2b4a %saler
      a1A1dA1A3B1BAD2Ab2A1A %salu
      4b8A %salutatiQ
      15a2a %sam
      12acaaA2A4a %samedi
      13a3A %saniter
      2A10b %saon
      4C8g1A2A %sarsel
      3A11A %satisfezA
      13a %satisfiIg
      13b1A3A %saturdai
      1A1b1A2ba1dbcbBA1BAcAab %sav
      2A10c2A5A %savW
      1Ag1AbAA2ACAFB1a3BAgAA %savWr
      4d6aAABa3c %sava
      BbcB1BCCC1c1DBegGBCdgcaAA %se
      2e2b7Ibb3A %seC
      13a3A %seIg
      2A10d1A %segQ
      13b1B %segpa
      13C1d8a %sejUr
      c10BBgAB2AA4A %sek
      13C2aa4A %sekQ
      1A3A7e1B3A4a %sekQd
      13B1A2e %sekr
      6b11A %sekreter
      15b %sektiQ
      13aAb %seku
      13A1b %sekurit
      hCC1AB1A2AAEJ1FBBkBB2B %sel
      13aA7A %selIg
      11h1EAA8D %selQ
      1ab2A3AacbDAAA1aaA1d1c %sela
      13A1a %self
      baA1A2b7A7A %selui
      2A2A3a3BAb2AAA1A %semen
      15A %semi
      A12d1A7A %sen
      13aaA %senegal
      5A4A2a3A %septAbr
      a1b1AfAe1b1A1FBCAbBAA1fbb %ser
      2AA1A1c1a1AaE1d3d %sera
      13a %seramik
      9A5b %seri
      1A1a3a4aBb2c4A %seriE
      11a1C1b8b %sertI
      11CaA10b %sertenemA
      13a %sertir
      7A7a %seruri
      13a1b %serv
      13A1A %servA
      3a3AA4b1B %servEr
      5A7a7ab %servir
      6b8a %servis
      5c1e2a2BB3A3A %servo
      13C1a1b1b %sesiQ
      CeCB1BaA1aAB1FAcBafaAAfbA %set
      13a3A %sev
      1a11A %sevAten
      13B1b %sevIg
      15B6c %sevi
      2B1A8d1C %sez
      14ab6A %sezQ
      1aA2d7CAba1A1A2A %sezi
      bEC1ABBA1bajCeBb2bCa1cdC %si
      A1Ab1B3a3Cac4A3b %siN
      1c1A9AA %siNal
      5a9c7A %siNifi
      2c10C1A2Ab %sia
      13A1A3c %siao
      1A13A3A3a %sie
      6A %siej
      13dcB6B %siel
      15A %sieri
      13B2a2b3A %sifl
      5aaAa1b2aAA1a2aAba %sil
      18a %silAs
      13a %silIdr
      13C7c %sim
      3a1Aa2a1b1baD2c1A1A1A %sinQ
      6A6b2AA2A %sio
      2aBB1a4cAC1Ga2a2dbe %sir
      1A11c %siri
      15A %sirkui
      3b9B1b4A %sistA
      3a9c1A %sistem
      AA1a1AAA1a1A1eCa3AA1AB %sit
      13C1c %sitIg
      1a7a3D1b %siti
      13a %siur
      17A6a %sixiem
      13a1b2A %sixten
      5A7Ccb %sizo
      13a9A %skU
      13a %skUt
      22A %skan
      C12A1a1dA %skar
      12Ab2A %skat
      13aAB2bA %ski
      5C7A1d %skil
      11AaA1a8a %sko
      9a3A1b %skolarit
      15a %skolariz
      13BAd %skoler
      13Ce %skor
      13b1A %skot
      1A1b9E1aA6c %skra
      13C3b5b %skratC
      a12d1E %skren
      A13A1bA %skrol
      13a %skulpt
      13a %skulptur
      11b1c5A4A %sle
      19a %smal
      13adC7A %sna
      13bAB %snak
      13bAA %sneak
      1AB1AeAd2aAbCBAA1bdd1BAa %so
      1A3A6abB7aAA %soEr
      2AB1B5b3a7e %sof
      13BcA %sok
      7a7C5A %sol
      13Dbb %sold
      13b1A %solei
      11AAdAA1A %solel
      13a1a %soler
      13a1A %soliter
      12Ab %solitud
      19A %solo
      7A5B1e %soltea
      11b1B1b %solutiQ
      5A5dCCbbAA2e3b %som
      6e6C1c %somebodi
      5B8Aa5A %someon
      1dA2c7CaC2c %sometIg
      13b %somever
      2A10d1A2A %son
      1aca2ABA2cAG1g2CA2AbA %sor
      aa3a3aC1aa1Bc1A3A %sori
      1A11A1a %sort
      13AA %sortA
      13E1d %sorti
      6A6eAB7a %sortir
      13bAB2A %sos
      2A10b %sosiabl
      15aA %sosial
      1b1a9C1b6B %sosiet
      13C1b %sosio
      9A1BADAC2dB2Aaa %sot
      9a5A3A3c %soti
      2A12A3a %sov
      3a9B1b7A %sovegard
      14b %sozi
      a10A1a %spA
      13a %spI
      6d1aac2DAE %speak
      15B3a %spektakl
      13a1b %spel
      2a3AA5c1A %spesial
      13A1b %spesialit
      9A3d4AA4c %spo
      AaA10AAa1A4a %spor
      15A %sportif
      13a1A %sprai
      7a13A %sr
      13fAD8a %st
      12b %stA
      15a %stAdIg
      6c6aABB %stAdar
      13aAB4e %stad
      6b6C1b %staf
      13C1c %stai
      Aaa1A1B4bbAAbAA1B1A2b %staj
      9a3B1A8a %stajier
      B4A1A3a1Eec1e1AA1A %star
      13a3A %start
      13A1b %stat
      13d1B %statiQ
      13A1c %statu
      c1A10B1c5Aa %ste
      15A %stel
      13a3A %sti
      13a %stik
      1Aa2A4A1AfAa2A3A %stil
      13a %stmg
      aa2A4aB3bC2Aa %sto
      1A1a5a3AAe4A %stok
      13C1a3c4A %stop
      3b1A7A1c4B %stor
      13A1aa %stori
      15B8b %str
      13b1A %stra
      6A %strasbUrg
      15A %stres
      13GAd7e %strik
      15A %struktur
      4AA7A1d %studA
      13a1B %studi
      13cAA %studio
      5A13a4b %stuf
      13b %stuk
      7b5B1B %stupi
      7c5A1A8A %stupid
      1Ad9B1AA7d %su
      9BAc1b10A %subjek
      13aA %sue
      13B1a2Ae4A %sufi
      db1BccE1Aa1aabacc1ED1a1Ce %sui
      13a %suis
      aBbB5aaAAb1CA2a2bAb %suit
      5A3Aa7ba4A %suivA
      C4A1A5F1AA1gA3B %suivAt
      A1A10aAaa1A4a %suivi
      5a7B1d2A %suivr
      4A1a7AC2e1d2A %suj
      13e9Ab %sum
      15c5b1A %sup
      10a2A %supli
      3A9bAc %supor
      1A1A8b1cB8a %suport
      5d5a10A %supoz
      3f9D1C5A1cD %supr
      3e9A1B7A %supresiQ
      1A1dAA6BEABAAAADAAbA %suprim
      acdaA1BD5B1AB1ABaBacc %sur
      2AA7A1dAA %surtU
      13a1A %survel
      13c %suspAdu
      1Ab6B1A1d1A %sv
      13bcC %sve
      8bca2CBa %svitC
      6A1A4eAIe %t
      ACE1aBbabBaa2iAcBBdA2A %tA
      aA2BA1BA3aaAaA1B1af2a %tAk
      1A11d6A %tApQ
      14bB %tAperatur
      13Cb %tApet
      5b3aa2C2a %tApri
      2A2D7A1i6A %tAsiQ
      1AA4AA2c1dAB7A %tAt
      4C8D5b %tCao
      A1Ba1d1b1A1Aa1BDAdAAb1Caa %tIg
      2a2AA5a1ba2Aa %tIk
      13d1B6b %tIkIg
      1a1cbdec1Aa1AFgEdBBdc1BA %tQ
      BB5A5Ac3bA2AdA %tQb
      11A1E1e1A %tQdEz
      13a1A %tQdr
      a4A3A3eADA2A3b %tQtQ
      B1bd1DCAB1bBB1D1DaDBa1bGh %tU
      1aA2A1A3AdEAf2b1AaA1A %tUC
      1Ae8AAB4A4A %tUg
      13A1a %tUjU
      1AA1AbA4a1gBB1B1BA1A %tUjUr
      13a1A %tUlQ
      6A2Aa2a1a %tUlUz
      d11AB1A %tUnA
      13A1b %tUpi
      bA1AB7cAc3bAb3A %tUr
      9a3B1A %tUrist
      A10b1B1bb %tUrn
      1A11e1A4A %tUrnEr
      19A %tUs
      BAAha1AB3bBG1CBfAcCb1DB %tUt
      1BBBbCBdaaAB1acEB1a2aaAA %tW
      13a1A %tWl
      7B5Caba %tWlet
      13c %tWtur
      BgCBCaBdAaaA1PfFeDdaedbcf %ta
      7c5cA5A %taC
      6AA5bAa2Aa %tabl
      13a1A %tablet
      13d1B1a2a %tablo
      a4ba3a2BAB1a4b %tae
      13b1A %tag
      bA3A1A3A1AAcAa2B1Ad %tak
      1A11d1A %takIg
      13Ca %tako
      1b11A1B %tal
      1d1A9G1A %talEr
      5bbab1a3ACb1a4a %talk
      5AA3a2a1ba1AA %talkIg
      13B2b %tan
      aa1C2A4A1b1dA1b %tap
      13b %tapaj
      15A %tapi
      15A %tapisi
      13a %tapisier
      A1AA1A1B2A2aAd2a %tar
      7B3A1bA %tarb
      13ABa %tarif
      13acB %tart
      13C1e %tax
      6A8a %taxi
      2b8caA3A6a %tb
      dcAcBEAg1bbd1Jaeabb1aeaaC %te
      4a1b5ABA %teA
      7A5a %teC
      9a3a1a1A %teCnik
      13bAA5A %teCno
      6A5bB1A3b %tea
      6a2A3a %teaC
      6A6BAb %teaCIg
      13c1BA %teatr
      5AAA5dAc7A %tei
      2dAAB1C4bab1A1aa1AcA %tel
      13b1A %telEr
      6b6C1e %telefQ
      1a1A1bDa5BAbb2A2Ad %telefon
      13a %telemA
      1A11A %ten
      13a1B %tenQ
      13d9a %tenir
      1A11a1d %tenu
      13B %teo
      13c10A %teori
      acA1caa4AAB1AA1BbA1AAA %ter
      6A5A1Ab %terI
      13a1A %teras
      14cA %teribl
      13B1d6A %teritWr
      5b7C1d3b4b %term
      12bBAC2Bc3AA %termin
      2A4A5f1C %terminal
      11A1bAB8c %test
      ABhB3c1a1Aa1CA2BCBA1Aa %tet
      5a7AAc3b2B %tez
      1AaA1aaa1ac2B2CAdaaaeAa %ti
      2B1a4a1BbaAbAA2aaaab %tiA
      11Aac1a %tie
      13a1A %tig
      7e5BA5A %tik
      13AaA2A %tiktok
      4A1a1b1A2b1a %til
      5A7bb1c2a1BB1a %tim
      13A1a %timUn
      2A10b1A %timid
      2b10A4A %tini
      1aAA1c7DAdA3BAA %tip
      4B8C1DA2b2bg %tir
      13a1A %tirti
      11A1a %tisu
      3a9B1d %titr
      15B %tle
      6A6a1A %tml
      d2CAadBacbbdAC1CdcaA1jB %to
      13BBa3c2A %todai
      13b6A %tog
      10A2b1A %tojet
      13a %tok
      1a11fAFA2Ad1Ac %tol
      13A1b %tolerAs
      10A2cA %tomat
      13aAa %tomorov
      15A %tordr
      1Adb7BAE1a1b2a %total
      1b1A3A5B1a1A5b %tovn
      15c %toz
      a10b1aAaA2c2AAA %tp
      13A1a3A %trA
      2a8fBDA %trAC
      13b %trAbl
      13b5ba %trAkil
      13d1A %trAp
      5A9f6A %trAplI
      6a6A %trAsfer
      3A %trAsform
      13C1f %trAslat
      2A10A1d %trAsmetr
      2A10b1A2A %trAspir
      1bA10a1A1A %trAspor
      1b11A1A %trAt
      11a2ABa2A4A %trI
      1a11d %trQ
      afA2A1A3A1EAbA1AB2AA %trQp
      A1g10FA %trU
      5bb6F1c1a1A %trUg
      AAdA1BaA3AaAdbA2AA1aAB %trUv
      13A %trUvA
      aBA2aA1B3Aj1EAB1A3A %trW
      15A %trWziA
      1b2a4A3a1B1A %trWziem
      3A9a1A %trad
      15A %traditionel
      9bc2C %tradui
      8AAA3bd %traduir
      12aC1d %traj
      13d1A3A %traktEr
      13a %traktopel
      13bBc4A %trap
      2Ah8AA1A2A2A1C %tras
      ab5A6A2a2B2bA %trav
      ACAAAABA1BAb2BcA4AAAb %travel
      15B6a %travelA
      13a1A %travers
      13e1B %travo
      1AA2Aa2a1BccbD2a1AcAAA %tre
      3a9A1a6A %tren
      13B1b %trenIg
      4A1a6B1aa2b %tret
      14Aa %tretA
      13b1C %tretEr
      A12a %trez
      5A4abaBbaBa %tri
      7d5aBB %tripl
      13a1A %trist
      eCEAAdAaAA1d2aabBca1bA %tro
      13aA %trotWr
      13Ca %trotinet
      BaBCaaB1a2BbbA1AaAbAAAfa %truk
      a1AbA1AdbccAbJead3aacca %tu
      2A10cAA2A %tue
      13Ab %tuil
      13a %tuiotEr
      13b1A %tun
      15a %tunizi
      8bABA1b %turk
      15a %turki
      13C1dAb5A %turn
      13a5A %turnIg
      13a1A %tuto
      13Aba3A %tva
      13a1A %tvaziA
      12Ac1B %tvis
      1A4Ab2Ad1bAB3A4B %tvo
      13b1B %ugo
      1AAab5ABaaaB3cAA2c %ui
      13a %uil
      13c1C %uli
      1A4a6AAd3A %umA
      5AeBAA1AAEAAA1AA %umI
      1d1Cabbb1AAABaaAaA1AEAeC %une
      9A3A %uniform
      3A5a1B11ac %unikemA
      c1A2AA3A2cA3AabAABd %up
      1A5f7BA %upe
      13a1a %ur
      13a1A %urjAs
      13a1a %url
      A2A1aaA2b2Bb4Aaa2b %us
      7a5A1D6b %util
      5A7A1CA5d %utilit
      2B1Ac3bA2C1b6A %utiliz
      2A2bAb1aa4B6cA %uze
      7b7b %uzel
      6A6eAE %uzin
      5A7G1f6A %uzinEr
      13C1e6A %uzinaj
      a2bAacA3aagBEAacAABcA %vA
      15d %vAd
      13a %vAdAj
      15A %vAdEr
      6A6b1A %vAdr
      11A3aA %vAdredi
      13A1b %vAdu
      13g1C %vAt
      bb1cAaba5abB4AA1Aa %vC
      dABbAdcaa1aacC1ADc1ba1AAB %vE
      1a1b2A6B1AcAaA2Ab %vEil
      3A1A1c5aeD1A %vI
      13b1A %vIdov
      6A8a3b %vIg
      13a %vIgten
      13A1a %vIt
      A2AA1aA3AaAAm3AB1AA %vQ
      13C1d %vQd
      13F1b6c %vQderIg
      AbadbabbbaaBAIbfba1b1bc1B %vU
      13a1A %vUatur
      c1AA1Ab7AaAa1AcBAa %vUdr
      13B1b %vUdriQ
      abB2AaAabbAaa2aaaAA1aAb %vUl
      6A3a1c2Aa4A %vUlWr
      2A8a1b4A5c %vUldn
      1aA2b7A1AA1b1A2A %vUlu
      2b2caA2ABadCFdAABA1g1b %vW
      8A2A1dAC %vWaj
      5b5a1cAa6A %vWe
      AAAc8bfAE2abBAAaa %vWla
      CBCEABAb1b1d1aBaAAACk1BAD %vWr
      13a1A %vWri
      A4A6aCAc %vWtur
      3A5A3BdAA2AA1AaA %vWzI
      13Caa7a %vWzin
      AAAEbDae1aBCaG1aaAAabAf %va
      13b1A %vaC
      13a1A %vaCIg
      a2A1A5d1Ab1b1A2aA1B %vai
      13AAa %vaj
      13AB %vak
      11A1Cab3AA %vakAs
      12Aa1B %vakarm
      13bA %val
      13e3A %valAs
      13d1B %valAsien
      12aA %vala
      a10B1BAB4b3d %valid
      13B1c7A %valk
      14A %valoN
      13d9c %van
      11dA1AA3A4A %var
      a2A9B1Aca %vasn
      13bA %vatC
      14bA1A %vatCIg
      13b1B %vatev
      13Ac8A %vaz
      7a3A1Ca1aa6c %vazi
      c2bEb2aAbabFAa1aafcA1Ba %ve
      a4b2AAb2aaA6b1A %veC
      13Cea %veat
      13b1D %veb
      13a %vebsit
      13a %veg
      15A %veikul
      3A7A1aBb2AB3Aa %vek
      13A1b8a %vekA
      6A2AA1cc1Ca4a2c %vel
      8A4a %velI
      13B1b %veld
      15A6a %veldIg
      4A6A1aAaA6A %velo
      4b1A8A1a %ven
      A1A1abA4A1H1kA2AB3a %venir
      4A8a1A %venisiE
      3c7a1A1A %venu
      1BBB1ab4fA1AcbA2bABcB %ver
      13a1A %verAda
      15A %verI
      2c10C %vera
      B2A9C1a1c2Ae2a %veri
      13a1A %verier
      3A11d4d3A %verifi
      1a11A5A %verit
      15A %verni
      13a9A %vernir
      13A1b %vers
      3A4bec2BAF %versiQ
      2AA8Ac1A8b %vertij
      13aA %vesel
      13a1B %vest
      13C1b %vet
      13b1A %vetemA
      13A %veteriner
      10j1AC10A %vf
      AB1B1AcAABb1AeCGB1A1AAjAi %vi
      dAdBb2A5AdDcAB3bcA %viA
      13Cb1A %viAd
      2A2A8Ac4a1bA %viC
      7b1A5b1B %viE
      15a %via
      13aAA %vibr
      A1af9EbA1adBA1aB %vid
      13B1a %vidAj
      2A2A7dBB %video
      1Ab1BB1A5abA2b1AA1Aa %vie
      15A %viei
      13B1c6A %viel
      3A1A7A1b4A2A %vien
      13C1e4A %vienA
      5A7bbA %vifi
      AbAAA1AA2a1BLBhB1AAAAdcA %vil
      1b11C %vilErban
      13bAA7A %vilaj
      1A11b %vilenEv
      13D1d2a3A %vini
      3f9D1B4A2A %vip
      dABh2AA2a1AF1BAbA1C2fA %vir
      13c1B %vis
      ca3a4ac1E2e1BAB2aA %vit
      13Cbb %vitU
      13b1aA %vites
      3A9b1A7A %vitr
      13a %vitraj
      6b6A1B %viv
      13a5A %vivQ
      2A8A1c1b %vivr
      15A2a %viz
      13a %vizaj
      11b1E1cA5A %vizit
      12Ab1A %vk
      5a7a9a %vl
      b2A5b3aAB4A1ab %vle
      3a2bBAaAA1EbkBAAAB1AB %vo
      13A1e4A2A %voE
      13b1B %vodvork
      15a %vokational
      A2e2A6BaAAd2B %vol
      13eAA %volA
      18A %volQter
      13A10b %volQti
      5ba2aA2BAab3A %vor
      A4c1b1a3c1B6BAa %vork
      6a6A1a8a %vorkCo
      13A1C7a %vorkIg
      1A11aA %vorl
      13b %vosj
      6A6BbB6Ab %vot
      BbAcb1ebaA1A1CAceCBbBbACA %votr
      Ah5A4AB1A2AB %vrQg
      Acaa1BjB2CDbHbaA1AABAABd %vre
      1A5d4AaAB1AA2a1AB %vremA
      1A3c4A2DbaA3c1Ab %vrit
      13a6b %vt
      1ACa1A1a2A2bdBc2aA1A1c %vu
      13a %vue
      13ddB %zUk
      1A11B1A2gAa2b %za
      3a9A3A5b %zaf
      2A10DABc2AA2b %zap
      1A11a %zarbr
      13B1b %zekol
      13C1g %zelev
      AB1c1A3AA1ab1AAd1A1C %zero
      2AA2b4A1B1e5a %zo
      4bA7CAba %zon
      AcA4b5D1A %zu
      13a %zuzin
      7c5A1B &3d-printing
      AA1e1A1A3BCBBDBAccbA1Ab &acrobatics-parkour
      1B7a1bafAA3A4A &back-knee-pain
      BAA2a1b1a2BdAc2AAa1Ba &bad-smells
      1C1A2BB3AaeBB1AAaa1abA &baking-bread
      aA1A1aAB1A1BAhbA1AA3A1A &being-alone
      AA1a1B1A3A1lCHbAABaA &being-outdoors
      1A2A2A4Ac1aA1A3AA &bicycle-things
      BBBb1cCb1aadB1accAAAA2cA &broken-things
      1AC1aa1A3c2cB1A3adA &camping-hiking
      AA1B3Ac2B1iBG1A4BA &car-bodywork
      A12e1B5aA &car-brands-models
      AA1ABA6a4AAaB1Ad &car-parts
      13dbA3c2A &car-tuning
      a1AAAAB4AaACcaAaABAAaa &car-verbs
      bABa2a1A1a2d1CAA1Ba1aAA &carrying-heavy
      AaAaaBC3ABAcAaBCAa1B1Ba &children-elderly-care
      1aBA1abA5hA5A1AA &clay-pottery
      BAAeAAAAc1AAAkBF1aBAA1BBB &cleaning-verbs
      1AaAA1dA1A1AAlAF1AABaaAAb &climbing
      beB1CDcCA1BaaBbd1bBAAaAba &coffee-bar
      ABcA1AAA2A1BA1dA1eBA2aA &colours
      1bA1aaA3aAaf1G4A1BAd &company-we-make
      AAAa1Aaa4Baac3A2AC &computer-hardware
      BaAAAaaB2AA2eAc1BaA2ab &cooking-verbs
      1AeaA1BA3AAca1BAa1AABbA &crafts-diy
      A1aAABAaA1aAbabb1AA1AC1cB &crowds
      1BC1CBbCaaAcAj2AAAA1acAd &customers-reception
      cB1AAa5eCa1AbAAa2AA &diggers-site-plant
      AaAeA1Al1bBAaDaA1B1ACAAA &dirt-grease
      4b2d4aC1D3AaaA &disgust
      g6bAAa2AeJA1A2A1A &dishes-cooked
      AAbc1aAA3cBgCB1BA1B2a &drawing-tools
      1AAc1a1A4BgCGAABAbAaDA &drawing-verbs
      1BAAaBBA3a1hDEA1BAA1aa &driving-verbs
      ABA1aC1A3aAaaBb1AA3A &drones-boats-trains-planes
      1AB8A1i1D3A3Ba &dust-allergy
      5A6AbAAh1A4b &ear-pain
      bDBAbA1A1B1aAdaAABAbA1bA &early-rising
      1ABbAEA3aAAaaAAcA1aaAa &electricity-objects
      7A3A1g1G1A1A &fabric-leather
      BABB1dB1AaAB1cDaaAAABAB1A &factory-workshop
      3ACEAeA1a1AGghbaAbAA1CB &farm-animals
      aBA1AAAA1b1aAbcBAaA1a2AA &fashion-style
      7c5baGA1A4b &fish-seafood
      AaA1BCA1Adbb1AbbA1AB3bA &fishing-hunting
      Ab1A1a1Ca4ca2aA3bA &flowers-plants
      1AAA1AAAA2AAiAC1A1C1A2b &forest-countryside
      1DaBcbaAA1A1eceHAcDdAdbba &friends-together-doing
      bAA1aa1eA2aBfBBab2B1c1a &fruit-vegetables
      1C3cAA1cAa1AbE1A2A1A1a &furniture-assembly
      ACAaBCB1Aaaa1dEABaBB1AA1b &garments
      2A1A7AhaC &graffiti-street-art
      1AA1AABA3b1dbBaAADA1A1B &hanging-out
      ADEA1DaaaDaBigAeBaaa2BDa &hating
      1AAA1BAA4BkaA2ABA &hating-to-sit-still
      AA1b1A1A1A1bAlaD1aABB1AA &heat-sweat
      1A1eA1aAA2A1d1CbaA1aa1Ab &heating-cold-air
      1FBD1D3DAbaiFAABABA2ea &helping-father-uncle-grandfather
      AAFa1B1aA1AEBaBeABCACfbB &helping-people
      aABB3A3A1aAG1AAch1Aa &home-decoration
      AA1A3b3A1e1AAAC2a2b &household-appliances
      ABCB1AAB3ABk1HAaAAAAb &imagining
      CBB2aCAADC1ciaABBaCA2AB &indoors-shelter
      1ACA6AA1hbB1A1A1AAA &inventing
      ABAAcacAaa1B1bCD2AAg1ABB &jewellery
      BABBaEFAAABcB1EiCAaBFBAaD &job-generic
      3AAc2aAa3ac2A &kitchen-tools
      6ab5b1a3AA2a &knitting-crochet
      b1BAA1A4BcfAFcABAA1abA &ladder-roof-scaffold
      AAAAgbbA1aBA1Da1B2dABAA &late-evening
      cABAAAbA2cBAeCD1ABCCAb1A &laundry-ironing
      1aBB1AAAAa1d1bafAB1aAA1B &lawn-hedges
      1DB1AChBAa1dACCgDABBCaCca &leading-organising
      6d1aba2BAB2ba &light-sound-stage
      AACCA2b3AbgcDbA1AAAABb &loud-noise
      A2C2AA3A1hAF5cAAa &love-of-cleanliness
      1B1AAADAA1a1ebbIACaC1bDAh &loving
      BB1Ba1DA2AA1fADBaBAAaDa &machine-settings-programming
      BBCADdaB1A1A1gBEACBAAAA1C &machines
      BACBAABBAA1B1e1DBBABBAA1b &making-by-hand
      7B5BdA6AaA &manga-comics
      AABAAbAc4afCBA1Aa1AAA &masonry-walls
      aaBdA2A1BA1AIbla1BD2Bec &maths-calculation
      BACeBGCBAd1aC1AB1B1BaAeAC &measuring
      1AA1A2a5adE3A2Ab &meat
      a1AeAb1A1AAAAbCD2ABd2Da &metal-material
      AAACA1AA3B1jAF1A1Aa2A &metal-objects
      2B2Ab5AECjAAA1BACBA &metal-tools
      2BcadB4C1dD1BBaBeABCa &millimetre-detail
      4A2a5fAD7A &models-lego
      A5a6aBb &motorbike-parts-verbs
      ABa1Ad1b3AabaAAAaA2AA &motorbike-scooter-models
      2ca1A5aBdbC3AA1b1A &mountain-snow
      Aa2A1bA1bb1b1lEa1aABBDCb &music-listening
      AAA1ADAbA1AAAicFcBCABAAAB &music-playing
      Ab1a3BBa1AAiac1B1a3C &networks-internet
      A3A1AA3ABedEB1acA &night-work
      2FECFAB2BiAmaACaaBBaCAe &not-minding
      BcBdbCd3ABAACeBAAacABC &office-desk
      cdDbAEd1ccbb1CiBAABDc2a &other-video-games
      AA1A1BA2a1BAfBBeb1Ab1A1A &own-rhythm
      b2C1CBA3A1j1aBBcAB1AAA &packaging-parcels-warehouse
      AbaBAbABac1DcaAdB1bbaeAAd &painting-verbs
      1A1AAb1A3A1ibFABA2b1A &pastry-cakes
      AABa1BA3Bd1aa1AbAB1bAAC &patience-meticulous
      1Bac1dabA3AbgCa1AcA1CB &pets
      6AA4a2a3a &phones-screens-consoles-repair
      BdBa1BABAAAA1deaAaABD1abA &photography-video
      A1A1A1ABAabbBjbKeB1B2aAB &physical-effort
      A1AC1CAA1aaAAgAAbBbA2AC &plans-architecture
      BAA2Ab3AA1hAAB1AAA1aAA &plaster-resin-moulding
      1ABA2AC7baA2e2AA &plumbing-water-pipes
      1A2ABCA3cAeafA1aAa1BA &printing-paper
      CBAAAEAB1AABAjCCaAcAABABA &production-line
      bA1Abbba1A1babCbC1BbBcAdc &programming
      2dA3B3b1ac2A2a1a &puzzles
      AAcA1BB3AA1dbA1b1b1aB &quiet-calm
      1ABC1AAA2AaBhgI2eC1aaAa &rain-cold
      A1CC1abC2bBBCgddDABcBBcA &reading
      aabaBDDaAB1apaBCEBdACGCdG &refusing
      BcBCA2B1aaaAdCDacAaAAcBB &repair-verbs
      f1BB1BAA3b1bBeaCBAAABCB &repairing-for-others
      2AaCCBbAa1B2BcbAAcBAd &restaurant-service
      cAfBA2A3dCA2bAB1A1ABA &roadworks-earthworks
      bhcbaADa1DAaAf1FCDCdfCAaC &robots-automation
      bABAABAA2AAcc1A1aAB3b &roof-timber-frame
      1baa1a1BAa1adaaAbcABbAbAa &running-dance
      FaFHAGDC1ABbAFAoHJGDGDHeE &school-subjects
      2b3AA3B2ba3AA2A &sculpture
      Aa1AaAaA2Bb1bdBA1ab3Ba &sea-beach
      a2B1AAB3c1CBfAAcbAABcA &selling-shop
      dB2adA2a3AAA8A &sewing-tools
      2A2A5A1f3BA1AA1aB &sewing-verbs
      1A1A6a2dAA1A1A3A &shoes
      DBBc2aAcbabAABcA1bABBA1a &shyness
      BAAhBBAA2beaaE1B1Ag1B1aa &sleeping
      A1A1abcd2a1AF1baA1a1aa &small-electronics-solder
      1BfB1aBBB1Ao1B1BCACBBaFAG &so-so
      13e1A4A &solar-energy
      2B8AalAE1AAB4A &standing-long
      A1B1A1AB5gAC1a &stone-slate
      3AA7AhAB1BADA &strength-sports
      ACCAABbb1Ba1afeEb1BaAb2a &sun
      eB1ABdA7aCA1AAA1A1D &taking-apart-verbs
      CACfbcfB1bcaBD2deai1DGdE &talking-to-people
      1AaABAAd2BaaIk1AAAbA1BAA &tasting-eating
      1AABac1BA2b1bhCAC1CcABaC &team-sports
      Ab1AB1BfAAgabaBDBAA2A1Aa &theatre
      BABBAAAB1cA1Ae1a1bBDae1BA &tidying
      10Aa1jBF3AA2BB &tiles-plaster-drywall
      ABABA1AA1cB1adBaAA1CAAAAa &tools-generic
      A2a9eaB1A1A2A &tractors-farm-machines
      BAAa1A4A1AdeEB1A4a &transforming-recycling
      BDBaCDBAAa1A1g1CaAB1B3D &travelling-changing-places
      1A1AA1aA5iBD3A &trees-logging
      BC1AB1A2AA1aabAABA1bAA1A &trucks-buses
      AAc2c1A1BbbbeCAA1AA2aAb &tutorials-learning-alone
      AbAAbA2A2Baa1AA3aAA1A &vegetable-garden
      3d7AAbaD1AfBAAaBb &vertigo
      Bc1b2AA1AAA1ecGaA1B1A1BB &video-editing
      eBBAbCABa2a1caD1CBBABAAd &walking-moving
      aAAA1aA2bBAadbcBbAB3eA &wall-paint-tools
      CBaBBCBAAAAA1fadAbAaB1CC &wanting-to-become
      ab13a2A4a &washing-cars-windows
      1B1BB1B2aA1bbbecCBCb1FA &watching-tv-phone
      A1aA1Bba1aA1AdDfa3A1DA &we-sell-install
      2AA1AA1A2AABf1A2A2A1a &weekend-work
      BaAaAA1A2ACafEC1AbBc1caB &welding
      AA5A4aeaC &wheelies-cross-riding
      2AA1A1a1BbbD1hIAA1e2AA &wind-snow-ice
      1A1B1AAa3abEBdd1AADa2a &windows-doors-locks
      AAa3aB3A1eaG4A1AAc &wiring-verbs
      3AA2a3AaeAF4A2Aa &wood-material
      1A5A5hAD3A3a &wood-objects
      1A2AAA6cab1A1A &wood-tools
      1AB1A1A5AiABAA1BA3A &wood-verbs
      1aAA1CbAAa1fAaaBa1aAB3a &working-in-team
      1BA1AAA4AAfAB1A1A4a &workshop-garage-shed
      AefABcGEFD1Cbg1DcDaA1A1Ac +age
      CaCl1DAE1Aa1eaACFgDBd1AHE +all
      caDEGaD1dBAcCIanEFDIc1fb +asks
      2AA7A1d1B8c +bears
      1AB1FAA3AeEmAc2C2aaa +bears-after
      2bA1AA4a1gcCA1AA2A +boarding
      2A2A4ag1b1E3A3aA +both
      b1CaAaadAbAhCf1GabaACbifE +contrast
      fnBbb2CB1badabJbB2CaBcD +correction
      A1cdBaacAKcBfa1Ca1c1D1dcb +dislikes
      CFIDA1AAAdCAde1EBb1acAbGB +dislikes-after
      ADBAAFBAGyE1CJaIEBDCBBBaB +english
      2AB1A5ba2A6Af +except
      DDBAACCAENzBALACEECCABCBE +french
      zAAB1DaAAAcBCLCOHFIFBDCcD +intent-back
      BzDAAEAA2ACELBDB1CCFAAIE +intent-correct
      1EzBABBBAAAkIOAaABDE2aGE +intent-dontknow
      BAApAA1A3AdHAc1AAAEA1GD +intent-erase
      bACbzcB1BaaDBOCFDAbFCBbBF +intent-greet
      1BCDByCaAB1BbLABfaFBa2bA +intent-help
      BaB2DzEBA1DAXBLAABCBBAbC +intent-human
      2BbCDBzA2GIZFNB2BCEFaJ +intent-insult
      2b1BBAApda2TCc2AAAB1A +intent-language
      1BA1AD1DA1Aa1HxJD2AC2B +intent-offtopic
      BB1CC1DCC2BDOGFzbBCDAAI +intent-repeat
      FCACABA3ACAO1IBzADBA1BA +intent-restart
      BGEA1JaDacADBOBACDzcBABDC +intent-skip
      CAEANBBD1A1EBUCCBGDzBOACE +intent-stop
      EcEA1BDB1ABABOEIECBAzCBBB +intent-summary
      1AACGF1DC1aC1PCD2C2zBAE +intent-thanks
      AABABBAAAGdDFD1ME1CADAvBD +intent-why
      1EDCABBb2aBALBHAB1DEaAwB +intent-withdraw
      JBBabDGACADcAmC1cbDKEAC1c +level
      A1haAFbBacaAdgaIBaADAC1eA +likes
      BAeaDBBAaaacAeaGACaDBAa1b +likes-after
      aDhCEBBDA2zNHBaaCAAA1CDR +maybe
      1Cfc1B4abfJCgdBac3AC +mentions
      1BA1BbBaAD1eAiaEa1abc1BAa +mixed
      1ab1BbBaAD1Gbf1Da1aaA1BAb +mixed-after
      dfdfBbd1aa1gFEc1dadaAaCdD +negation
      1abaHBaAA1BCzBCcdAcBDQIBP +no
      BBAc1adcAaAcBe1bcBBBAAaaa +none-of
      AABbCaedBDDfAdedAcCAbbAdc +place-lead
      aaDAEBBD1A1DAgb1eACECBB1a +reach
      Bbba1AAA2a1dAABBABAA1Bdb +refuses
      aBec2AA1BaDiDAbBABBACAAB +refuses-after
      ACAB2C1cA2ACBnaABABA1aA +situation
      bacaebaA1ae1bCGbBbaCaaECc +speaker
      1ibAAC4aAfGBDAAB4a +strong-correction
      BFbA1C2bCA1dBfAac1BBAb1A +third-party
      bBDAFGbFbabFP1EaFfCBaDBcz +yes
      B1b3A5ABAaAh3A 0
      4A1b8a 06
      dCgAAeh1AAAHO1BA1hBDBAABB 1
      13b1A3A 1 2
      5b1A8Ba 1 a
      15b 1 ecole
      13b1B1a 1 er
      CA11d1C1cA 1 ere
      A2A13b 1 et
      13b6A 1 h
      2A10b1A1a 1 re
      13A 1 semaine
      3b8b10Ab 1 sur
      1A4A6hcC7A 10
      13a 10 km
      17a 10 min
      11C1aAcA6AA 100
      13a 103
      13f1B 11
      2A2A1a1B3ceB4A1AA 12
      13A1b 12 ans
      1AA2A9g8A 13
      13C1d8A 13 ans
      AAB1A4B3dAf1A2A1A1b 14
      12aF1g 14 an
      2A9ABAa8a 14 ans
      2A10a3A 14 h
      AhDCBAAA1B2ArBCC1BBAABDA 15
      19A 15 a
      1BA3A6c1a 15 an
      1A11C2A 15 ans
      14Ad 15 e
      13b1B 15 in
      AhC1AABA3BIoBDB1BEB1AAD 16
      1A4A6e1A2AAA 16 an
      1a10AA1a3A 16 ans
      1bA3A5ApcHCA1FA3A 17
      1A13C8A 17 ans
      13b 17 piges
      3A1A6AfAeBAAI 18
      13D1aA1A 18 ans
      A12abd 19
      15a 19 ans
      AbB1A1aA3aAgBBb1ABCAC1C 2
      1A11c5A 2 a
      7A5E1hA5A 2 c
      13a3A 2 d
      13c1A 2 de
      1b3A7F2aa 2 e
      13a1A1b5a 2 eme
      13a 2 h
      13a4A 2 nde
      2A10a 2 roues
      1dA2A6BdabA2A2A 20
      12Ab1b 20 ans
      1e10AE 20 km
      4A8AAd 200
      5A7a 2008
      2A10f1B 2009
      2B2A7gAA 2010
      AAA10fA5A 2011
      13c 2012
      1A11BAkA5B 2018
      5A7d1c 21
      5A7a1A 22
      1AA10e1A 25
      cbA1AAA2BA2iaA1BACB1AA 3
      13b1A3A 3 d
      1A2A8c1E5b2b 3 e
      18A 3 em
      13A1b 3 eme
      13a1A 3 h
      5A7A1d6A 3 x
      1dA9Ae1BA7A 30
      1AA10b 30 km
      13B1d 35
      eA6B4bb5A1A 4
      13a1b 4 e
      13a1B 4 eme
      13a 4 h
      5A7eaB 40
      13b1A 40 km
      13b2A2AA 45
      1AB2A7iadA2A2AA 5
      2A 5 h
      13e 5 min
      2B8fCfAa2B5C 50
      2B8dCA4A5B 50 50
      13B1a 50 euros
      13c 59
      2C4A5Bdd2a2f 6
      13C1d 6 de
      13BAd 60
      13dBa3A3A 7
      1A11fAA6A 8
      13a1A 8 h
      13A1a 80
      9B3fAA 9
      13d1A 92
      13a 93
      24A 974
      ALCEaheLidCNEZjzmBALeIhIJ ?
      CbACaDada1becWdx1Dc1A1bId ?^
      BBBaabcA1baBdGBdBdaaa1cBe @admission-decision
      d1AaAAA4A1EBe1dAAAb1Ad @admitted-refused
      1B13c1A @adult-retraining
      5AA8f2A1A1bB @affelnet-wishes
      1A1a1ABA3A1HCjA1bA1ADec @after-cap-options
      b1a1A1CA2BA1BBcAAd1B1AaA @after-school-alumni
      ABAAAA6Ah1FC1ABA1AAA @age-16-17
      1dBACdaC2aAABdABAaBBAcea @age-generic
      1AA2c2egI2h1C @allophone-french-needed
      13A1aa3a @alternation
      1BadbC1C1B1A1GBAB1bgi1Ae @application-documents
      eBaAABC2A1dAC1cAAaab1aBA @application-step
      11a2AB3A2AAA @apprentice-hosting-by-company
      11A1bBfB5AA @apprenticeship-cfa
      AACCFb1BAaAbDGCeBaACBEd1g @apprenticeship-tax
      caBblBAGBbc1AK1T1dagAhCbG @assistant-small-talk
      1BAa1AA6a1f1AAAdAA1a @audit-control
      2ABACBA1A1A1cA2CaCBAA1a @automotive
      2A2bAA5CAe4A @bac-pro
      HAAAaAAAA4CbeaeABA1BAa @bac-pro-definition
      Be1AAAaA1AECCEBeDbACdCccB @bad-marks
      1Ca1dAbA1EA2CBhBAA1B1Cba @becoming-instructor
      A1BAAAAB2AAbjCH1BaCA1ABA @building-construction
      BCACA1BcA2BanCL1BAA1AAAA @building-green-digital-work
      abAa2Ac1a1BaAbEA1c4ba @bullying
      A5A2Aa2FAiA5b @business-wants-to-order
      2A2AAA1a1A1ABdAA2AbaA @cannot-afford
      1A3D7cAA4A @cap-definition
      1A3B7aAc4B @cap-diploma
      AA1AA1ABAA1A1hADaBBBABbb @catering-restaurant
      2A2A5b1dBd2AA1aAAA @certificates-insurance
      cCAaCa2adaa1Bbc1B1ABBABB @change-trade
      1A1a7a1AAAbAB3AaA @child-dropout
      aDd2AAAAAbDcACfg2DA2ac @child-of-speaker
      AACAABAA2ahBcCdB2AAAAb @choose-trade
      aeBAa1E2ABAAbAA1AADCabA @college-level-class
      caA1BGbcA1aD1CaAAaFkADCBA @come-back-later
      AACA1BcBAa1BcdBG1CbBCABd @company-talk
      B3bAbA3A1eABBAAaBA @company-visit
      2Ab1CA6BAgAc5A @competition-complementary
      AABe1A1a1A1BAEAeAceBAA1Aa @confidentiality-minors
      2AbbAAb1A1abaBd2BA2B1d @controversy-union
      enAA1DAA1AaA1J1KB1CACAAea @correct-one-answer
      A2A4bA1DAcgF3BA3b @country-nationality
      13a1B @csr-social-impact
      Aaa1ABBA1a3bCg2Aa1B2A @customers
      A1AA1BCA1bAA1BAh3bBBb1A @customers-of-schools
      BCBABAaB4aacfBAAdB1A1B @daily-hours
      1AA2A1c3AAEahA1A4Aa @danger-injury
      1bAt1bCAAA1CCNAcDBbEeBDdc @data-stored
      bBA2C3A3BEnBAABabA @deadline-lead-time
      B1AAAB3a2DbDFbaAaDaCfA @delivery-collection
      bAaAaaCdbbabA2daa1aaaebB @difference-compare
      abbAabBabfB1dJe1abdA1ciAa @difference-comparison
      1Aaa1AB3BA1bAbA2ABAAAA @diploma
      Aba2CBA2EAABAjA1BABAAAA @diploma-title
      3A1AAccA2AcaaAA1A1A1bA @disability
      2Aa1A6eB1e1Ab3AAA @disagreement-parent-child
      acgAAB1A1a1BdfCDA1aDbBABA @distance-far
      CeDA1a1AAaaB1afEABBCcCdaC @distance-finding-school
      1BAAaBCa3bfB1d2AAB2Aa @driving-licence-help
      2A3B4c1aAbAA2A2A @dropout-services
      AA1A1A1A5iABaA5A @dropping-out
      1cbabAAA2B1AgDFAaABBAbCA @early-late-tired
      2AdAbc4A1IafA1A1A1CA @ecole-de-production-name
      ACB1Aa1d2AaChAIAAAAA2A @electricity-digital
      Ac1d1ba1AAAa1I2cBdA2dbA @email-letter
      2C2l1A2A2CBBA1AA2a @emergency
      2b2AAA3A1EAiaAdAA1aA @employer-recruiting
      AbABb2AA2Aa1acABb3Ecb @employer-speaker
      B1ad1EBB1A1cAC1lBB1B2BAB @enrol
      ba3A6AeaB @equipment-compliance
      B1B1BBAB1AaB1CBkA2BAA1B @equipment-uniform-cost
      1FEtBCD1AAACDPEDAADDMDDsE @erase
      AbCc3C2C2ACeBbA1d1Ba @exam
      BABABCabA1ACbfaaBCAaBABBb @exam-training-duration
      1CAg8AA1BaBA1CAAdA @exercise-fake
      eaCb1AA4b1BBbccBBC1BdB @expelled-trouble
      7a5DAh5A @exploitation
      AA2ABA3adbADfABCAA1AAC @extra-costs
      cbBA1bAAA1c1AAe1bc1BAABgB @failing-exam
      6A6E1iA5A @family-benefits
      A1BA2a4BAADjaAA1A1B1A @federation-contact
      1A1A1B7ACjBA2B1Ba @federation-network
      1ABA3A2aEcaec1ABA1AAAa @feeling-bad
      BBDBAbC1A1AA1dDbBBACBACAa @find-a-job
      ABAABAaA3A1bAcA1BA2Aba @find-an-employer
      AAAAAAa1Aa1eAeDfaAaAA1bAB @find-near-me
      1BCAaA4BA1eaB1AAAAbA1g @follow-up-support
      BDA1BB2A2B1ebCADCcAAac @food-work
      2AAbA7d1A4A2b @foreign-migrant
      6A6CAd @foundation-and-corporate-sponsor
      A3A1AAA1a1AfbbAA2A1BAA @founder-church
      eBA2AAA2AaAC1bAbA1c2B @founding-a-school
      2a2Aa5aIAf @founding-company
      Ad3AaA1AA1dF1cAbB1AA1Ba @fraud-suspicion
      1AC8a1Dag3A1A @free-of-charge
      BaD2A1Acc1aC1adABDbaBBaA @french-and-writing-level
      Acc1CaCAg1c2cFHBA2BAAAB @french-language-beginner
      A4A5b1HAjA5A @funding-of-schools
      1B1ABAAe2acACBcBAAAb1be @funding-sources
      BCBABAb2aa1ADCfAb2b1AAA @future-after-school
      A1BB1AAaA2fdCabAAcAB2aE @future-salary
      Ab11fAGcAAA2A @general-track
      aCAA1ad1AbDaaBcfAbBA3b @girl
      A1B2BaA1aBbA1ecA2a4A @girls-in-trades
      AA5A1a3Bcj1ab1AA1Ab @giving-machines
      1A1badfA3c1HacbAABA1C @governance-board
      6A6B1f @grant-bursary
      AbC1ABAcAa1aAiFCa1BBA2BA @green-nature
      1b3B1A5aAbB5aA @group-size
      A1AA1C1A5aacac1bBAA @growth-opening
      c1caAAAB3cAEaaC2BaAbcc @guarantee-certainty
      2AAbAC6h1BAA2A1a @guidance-services
      aABB2BA3BdfaB1AaA2A1B @hands-manual
      2BB2ac1AaAbBaC2Ab4A @hates-school
      1aCA1ABaAaabAcBEabBcAA1C @have-repaired
      AEGDCkcDAeABAFaIcAgaABBDF @help-commands
      1FAc1BABbBb1cBca1AaaABEef @history-origin
      AAAA1A2A2Ba1dfC2AA1AAc @holiday
      AbaAB1B2a1abAAgAB1B2A1c @hosting-pupils-in-company
      a1aCBA1BAAacaeDB1BCgj1CBB @how-long-is-this-chat
      3a7dAa1B2A1A3B @how-long-kept
      1cccBdAACaAcDAAfE1cbEAeb @how-may-i-write
      dbCBBfA4aAb1gAB1BDBCA @how-to-procedure
      bBBcaaAA2adBB1Ce2d1bAcD @hurt-accident-words
      2AAa1C2b1aad1DaAaAAacAc @individual-follow-up
      1BBABBB2AAB1b1fAAA1D2Aa @industry-metal
      CCBBA1aA3Bafc1d1bBAaA1a @injury-accident
      1dBcACAt2DABIEFAAb1BDA1A @insult-assistant
      Aaa1B1B2a1bcCAbaAAC1AA1a @internship
      AAB2AA3AA1kDdA2aa1BAA @interview-host
      abAca1je2A1AEbCAAAbAAA1C @is-it-a-robot
      B1BAAAadA1CCBCAcCf1Cg1beA @is-it-a-test-graded
      AAA2BaAaAA2GAhA2BbAbA @is-it-free-to-use
      A2A1AAA3B1cBd3AA1BAa @job-after
      1A3AA4A1Cae4a @label-quality
      ACaABEFBvfhDCGANGCCCCFCBB @languages-of-assistant
      2bAA1Aa1a1Ad1bbbB1aa1AAa @late-in-the-year
      CBa2AAA1AbABaCkAB1B1ACB @law-2018
      2A8Aaa1C3b4a @lazy-unmotivated
      AA3A1A2bA1aBhA5A @learning-by-doing
      1BAA1aA6IAk2A4c @learning-disability
      1BA3AA5Cadab4Aa @learning-disorders
      1aAA1C1A1Aaa1Dbd2cAA2Ab @legal-school-obligation
      dbABACB1AAAacBagADDFA1Bba @length-of-course
      1a1A1B7C1d7B @local-authorities
      1A1A1C3AAa1CdgB1AAA1FbA @local-roots
      BeABAA1B4B1EbBCA1AABdA @local-territory
      AcAg1BA1AABC1bBcabA1A1AA @long-gap-idle
      3eAA1a2a1dAAda1AAaA1Bc @lost-code
      A1C1BAAa1A2agacBABa1ADAB @lunch-meals
      1BB1Bbaa1AaaaADf1A1AAAAb @machines-equipment
      B1B1Baa4aeh1EbBCBaAAB @machines-tools
      bCB2AaB1A1A1cBcaaBBAaC1a @machinist
      BcbC1DBB1AACaiBaBCaBBbCa @making-parts
      AEfCCAAbbACAa1baB2BfA @map-list-search
      1CaAAAAA1b1BAFcj2DB2Acb @master-professional
      aDCBACAA1BADAbAiA1bE1AAdd @maths-level
      2EAApaA1BbbADacA1CABcABB @meaning-explain
      2DACi2BA2Ad2a1AAacEAA @meaning-of-words
      1AB1AaA2a1b1ABi1aAAA1cAc @mentoring
      AADa1ACaAbBDBbBcaA1Cb1Dbb @metal-products
      A1AAbaCa1ABAAlBHBB1BAacAA @middle-school
      ACC1BAB3aA1dAeBa2A1A1A @minimum-age-15
      baBaCcCBAbA1bc1aCaa1c1CAB @minor-child-age
      1Ab2A1A4AGAi2c4A @minors-regulated-work
      DAcAAAAb5CAj1BaB1ACBa @modern-or-old
      aA1B1bab3d1FAfA1A1AcBdb @money-generic
      2bcABBB2aA1ABCAAb1f1f @more-information
      aCD1C1aB2aAgDbAabcacCebh @motivation
      1B1ba1e2aaBaC1c2aCA1A1A @network-director
      2AA1Cc1A4ACfCA1Ab1BB @network-label
      AAaBAABA2AbAfcaCABA2aAa @night-lodging
      aAB2Abc3AbBAdA2AA2b @no-money-poverty
      AA3A5bA2kA2AA @no-school-near
      8A4H1h4A1aA @number-of-pupils
      4A2a3dAb1a8A @number-of-schools
      1BAe1AAf3d1GBk1A2AA1aA @only-for-failures-stigma
      1b2a1a6B1BAA @open-day
      AbB1AACB1aAcAccC1ABcABAaA @order-object-for-home
      1dABCB1c1A1b1cACgdBBAACDC @order-quality-mistakes
      1AC1aC7gADAA2A1dA @orientation-advice
      B1AAaACaAbaACEBcA1fadA1AA @other-diplomas-further
      BBBBBcA3A1AAADbAd1AB1Ac @our-employees
      A3A2A2F2laCAA5AA @overseas
      5A7b1A2A @parcoursup
      AD1bbCAdaCB1ddADAAfAAabba @parents-guardians
      7A5eaA6bA @parents-role-contact
      BDBaaCAabCaAbbCbACfBC1bbb @parents-will-see
      1a1AahC2a1abFb1b1a1AcAA @partnership
      AAA1cd5f1AAc2d1A2bB @passing-on-know-how
      AA2AaA6JAn1bAaA1A @patrick-carret
      AbaAa2AAA1B1E1eCccAcBAbC @patrons-sponsors
      A2aA1AfaA3KdbAA1ab1b1a @payment-invoice
      A1A3AaA1a1BfBbaAAcc2Bc @payment-terms
      AaAD2a6BAC4bA1ea @personal-details-required
      1A1A8babb6A1a @personal-gift
      ACaBaArBAA1BaCAHbb1bAABaA @phone-contact
      2BA2BDA1ABacfddB1ACBB1c @phone-use
      BgCDBADBA2ADiEBCBAABAcfB @place-city-region
      13B1d @placement-allowance
      1bbc1Ca1c4dCABcBBA2Bc @places-waiting-list
      a2B1BB2Aa2G1lb1A3aA @placing-an-order
      13d1C7A @pocket-money-job
      ccDAAEdBaAAadH1lBfaEbBABa @possible-eligible
      A4ABAA2a1Gbmc1A1AAAAA @price-of-a-job
      2AA1BAa3aaFcfA1AABAAAA @price-to-pay
      BDeDbBEAAaEBb1cbAAldBCAga @private-customer
      5B7BAA2c5A @private-or-public-school
      1B1BbAe2CCb1aa1AA2B2bB @protective-supervision-staff
      5B7AAc1Ac5A @public-private
      aeBA5Aa1AAadAAdA2AdA @punctuality
      c1aAa1D1ABA1cAaABBdcbBDdB @punctuality-absence
      dBed2BB2abAG2daaAB1BhB @punishment-exclusion
      AB2AA3AdABEBebD1dAA2A @pupil-dropout-rate
      A3AAA8g7A @pupil-pay-or-reward
      2BaaC1B1baaADGiAa2A1ab @pupil-status
      Ac1baEfaaA2dHDdBc1CaDbgB @pupils-names-asked
      BA2BaA4AbEBICABBCbqB @purpose-usefulness
      1AAA1A7a1dcBAb2AA @quality-tolerance
      Ac3AA1bA1AbHeEA1ABb1cba @quantity-how-many
      A5A6D1kCA1bbA2c @questions-to-ask-a-school
      1a1C1DBAADa1AcBAAAcBA2DA @quote-and-specification
      ccbE2ea1aaaaC1d2AAE2A @real-orders
      A1Ad1A1A1A3KAp1A1Bf2B @recruiting-graduates
      aABa1Ba2Aa2Eec2Ad2AaB @regret
      AnCAACAE2aBbC1fEaACDBADA @reliability
      AA3Ae1A4d1aAA2A2A @rented-lodging
      ACAA2A3A2FAmAAa1bAA @residence-papers
      AA1ABcaaA3fbCcA1CAA1cB @rules-how-you-work
      AAA1A1A4aAbAbbd1cAaaA @safety-equipment-rules
      caAcA1AA3A1IbbB2Ba1bce @safety-workshop
      Ada2BaA1AA1dAAcA1B1AA1Ba @scam-suspicion
      ABAaA1aaAaA1aAEm2AAB1CBA @school-cost
      CADB1BcBBBDaAcDcCCAcBAC1B @school-generic
      5a7B1ac2aa1A @school-phobia-malaise
      CE1BBGBAabfABfcCBCCGABAAD @school-subjects
      6AA5F1iAa4A @second-chance-help
      1A3AAA5H1iAa1e2A @second-chance-school
      A1Bacb1AAaabbBAcCcad3Aa @selection-interview
      1Aab1Dbd1D1a1fBc1CBBA1BA @self-confidence
      BaDA1AeC3a1AaB1AaaA1ad @sexism-only-boys
      2A2A5B1CAi6A1b @short-immersion
      bA1c1BBAA2a1ABBd1aBCA1Ac @shortage-occupation
      bAab1BAAA2aABAbd1bBB1b1b @shortage-trades
      2A12c @single-site
      1AAC2AD2A1Dh1EAAcfAbA1b @sitting-still-hate
      AAAbcAA5Bdaga2A2a1A @smoking-behaviour
      AA3baA2Aa1b1FAca1A @social-care-home
      1bB2Cc3AAaAAkA3A1CA @soft-skills
      1a1aAAeAA2AaBaAbcb1B1a1d @someone-to-talk-to
      1cBcbA1A5GChA1aAA2Bb @sources
      1A1A2A2b3B1eA1A @special-arrangements
      1aDfBBaB2cbDbac1cDbcC1d @spelling-maths-level
      1Aca1B5gAFdaAAeAaAAdB @spying-sharing-data
      E1BadBAA2ABACAcAhAc1BBBA @start-date
      1A9A1a1a @start-own-business
      1A2AA6bIajAA2Aa @start-up-budget
      1A3AA6CAo4AAA @state-recognised
      2A3A6A1fAA2A @state-recognition
      1A11bBfAA2b @state-region-support
      BAAAAcB2AAdBGAjCbe1aa1a @strict-rules
      5A5d1e2A5A1A @structure-framework
      baAAAAb1Abb1CDBbAAfdeABB @studies-after
      AacabA1Ba2CBGAkBBBBg1Abb @success-rate
      2Ae9DAB3b3B @suicidal-thoughts
      AC1A1Ag2EA2dAD1A2B1Bc @supervision-teachers
      A1aB1ApbAAAAACCN1BD1AAA1A @talk-to-a-human
      CCaDBcCBA2BbiEEDCADBCcEa @tastes-hobbies
      Aaa2bAAAAABaDbjB1dB1AAaC @tax-deduction-gift
      1DBCaCc2ECeAjB1CaCCDAaeB @teachers-will-see
      AABAabc2a3eaDAaAAa3c @teamwork-politeness
      dcaAAhBAAac1aCaIbbBa2DBB @technical-problem
      A1CABCAB1a1BAfBDA1AAAA2A @textile-products
      A1AAABAB1a1A1d1B2AABA2A @textile-sewing
      cdAA1CAA1C1A2AhA1AA3BA @theory-lessons
      A1a1AaBAAA1ACaD1BbAA1aab @things-made
      A1AAAAAAbbBdAdAcCAB1BDA1B @timetable-rhythm
      1AA2Ac4AAH1nA2A1A2A @too-old
      1cCa3A1a1BAAAgBB1a1AB1C @too-young
      AaaaAAABAEAAAfDbA1AABBbCA @trades-generic
      1AB2BBA4clCD1AAB2aBA @trades-not-offered
      BaB3CA3aaCCdaaAbA1BAa @transport-daily
      a1C1AEcBacA1bab1AAbBA2BB @transport-licence-cost
      BBaAAAaB1aaacBAeBfA1B1BAe @trial-day-visit
      ABaA1AAB1babbBAbBgA3AAd @try-before
      ABAAdAA2B3baBAABd1D1Aa @typical-day
      13L1l @unaccompanied-minor
      ABbAAfB2Aa1D2ba1aAA1AAa @undecided-lost
      AAdA1jA2A1DCD1baAAAA @undecided-trade
      4A1Ab1aa1AAAaA2A2A @unemployment-fear
      11A1CAj6A @unfair-competition
      13GAj @unpaid-exploitation
      1A1b9Fcc1a3A2b @unpaid-labour-asked
      3b9Gbd5A @unpaid-production-debate
      aABCBBAA1A1C1daa1C1CBABA @vehicle-work
      aBA1Ab1A3dBCDabcae1A1cD @violence-danger-home
      1A1bAA5dBDAhB2AC1AA @visit-school
      aBAA1BA2a2AaAaa1AB2Caa @vocational-high-school
      1BBBBAcA4AHBnC1AA2Da @vs-apprenticeship-lycee
      AAcAADBbA2c1Jal1AaAA1a @wage-received
      2AA1B1A2Ba3hA1AB1c1Aa @waiting-observation
      adeCBBdbb2cBG1CcgAa3B @warranty-complaint
      ABAA1caj1Ab1AaAEAAa1ABAaA @weak-at-school
      bBABaCBAA2AAAaiB2AD2AA @website-internet
      1AABaaAA1A1b1eBdBABBA1AA @week-rhythm
      B1AAaAAB2ACAiCC2A1A1a1A @welding-boilermaking
      1BAA1ABb5d1eB1AAAAa1A @well-being-distress
      ACBAABCAAaafCFEjCAjDC1ebA @what-becomes-of-pupils
      AAcA1dbA1AAAbBAfAAa1AACAd @what-can-be-ordered
      A1BABh1aA1Ab1Ba2B1AfAeAB @what-is-it
      A4DB3b2EBha2aB1BAa @what-is-production-school
      aABaabcaAbacBDbeaABCfCcbB @where-is-it
      5AAA5aAadAf1A1Ab @where-sales-money-goes
      2Aa1BABAA1A1AdcA3CAa @who-are-you-assistant
      a1BB1CaA1a1gCDDgC1aAAaabc @who-decides
      AacbAAB1A1ABcAabABBBBBcbB @who-is-x
      BAAA1BAa4DFDDA1B1A1l1e @why-get-involved
      AAAAAAAAAAAA1iACAAABe3a @wood-carpentry
      AcB1AABBAAAAbg1G1ABacABAb @wood-products
      AAA1cAAA1A1b1Bafb3A1BB @work-clothes
      A1Ac1BAA1a3E1j3bB1B1d @work-contract
      AAAA1AAA5ACeaA4AAa @workshop-place
      2A6A1AcB1f4A2A @wrong-trade-chosen
      AAeac1cAAAaabG1EB1bhbA1Ac @young-people
      1bbBaAc1BbBcaAAaaaDe2bEC a
      A12D2Ae3A a 0
      1a2A1A8aAa a 1
      15d7AC a 100
      1aA10a1C1A a 14
      1A11A1a a 15
      13F1e3A a 16
      19F a 17
      13B1c a 18
      13a1a a 19
      2a10c2AA1b4A a 2
      13a1a a 20
      1A3A7a1b6A a 3
      13a a 4
      2A a 5
      2A11bB a 6
      13a1A a 8
      11B1b1b1b a a
      13A3A a appris
      2B10c1a a aucune
      13B1a a bac
      13E1b4bA a beaucoup
      5B7b a besoin
      13B7a a bien
      7A5D1B3e a bientot
      13b4b a bit
      5A9a a bois
      5AcA3AAA1c a bot
      13a a bricoler
      13a1A a c
      1Be2B5BEC1C1agA4d a ca
      1a1A9e8aA a cause
      cb1a1a5AbcAD1a2a2A a ce
      bA11A1A2AA3a a celle
      11A1a10a a cent
      5b9A2a a ces
      1AA2Aa7AB3b a cette
      1a1a9a1c6B a change
      1a11B a changer
      13a1A a chaque
      2c10A1D a choisir
      15B a cholet
      12a2B a cinq
      5c7ccM3Ag a combien
      13a1A a commande
      1b1A5a1A1A1cb1A1B a cote
      15b a coudre
      13AAAc6A a coupe
      13AbA a cree
      11A3c a d
      13a1a a day
      1A3A1a3dAGBid3A3A a de
      12b2a2A a deja
      13a1A a demenage
      15A a demonter
      2A2Ab2a1A1Ded a des
      13a1A a dessiner
      a12AA a deux
      14Baa3a a di
      aBf2hB4aaI1DC1b3A1B a dire
      2a1a8d1a3AaA a dit
      13a1A3A a dix
      4b8c1A6A a donne
      13a1A3A a douze
      13E1da a du
      13A1b1A a embaucher
      15eAA a encor
      11A1EccA2b a encore
      11A12b a et
      12bA1B4b a ete
      13dbB a eu
      13a1A a factory
      1b11a1a a faire
      a2A11C1A2a3b a fais
      1A1A2A6hBA1B6e a fait
      5b9B6B a fer
      13a1a a fere
      13B1d a few
      13cAB3Ac a fini
      15b a firm
      10AA1BbA8b a fond
      13b1B a force
      13a1A a former
      5A8dBA a fortnite
      13A a gagne
      13B1b a garage
      13A1a a good
      6b8B3A a human
      13aA a il
      15a a injection
      13Fcb a invente
      7A4bB1B a jamais
      13a1B a job
      2A10Bba7a a joke
      1b11A1b a jour
      feAe2B2fBB2DAcEAcC1AC a l
      AaAjA1ABABbeAbEDGiF2ABBD a la
      13a9A a laisse
      13CAc a latelier
      15A a laver
      6A4b1CBb3A3ac a le
      16A a lens
      A12BAb a les
      13f1D a lille
      13a1A a living
      9a1A3a a londres
      aA11A1B2c a lotre
      1A12aB3A a lyon
      7c3c1A1AA a m
      baBAb6abAAoAa1B3B a ma
      10B2eA a manger
      15a a marseille
      2b2A7A5A a me
      8A2b1c1a a mes
      1a12A5b a mi
      13caB3A a midi
      13eB2A a mis
      13A1A7A a mistake
      6A3a2aAaa3AaA a moi
      13abB a moins
      1Ada2A4A1caBA1aA1aaC a mon
      13a a monte
      6A6c a montre
      11b1A1A a moyen
      15A a nantes
      13a3A a new
      13DBa3b a nice
      13bAa a noel
      6a6B1b a notre
      15a6A a ouvert
      13a a oyonnax
      13aAA a paris
      6A4b1cAab1A1A a parle
      12a a part
      9ba2B1a1a a partir
      ACa2abbb1BA1iAIaAA5f a pas
      9A3a a passe
      A12fAA a perdu
      6b4A1A1a a person
      6a4Ab2D2a a personne
      5b7a1C a peu
      2A4A5e1A3A a pied
      5b7A3b a plante
      13a a plein
      A1AaB6A1Aad3a2B1A a plus
      13c1B a plusieurs
      15b1B1A a pose
      2AA9b1B a poser
      13A1c3A2A a pour
      15a a preparer
      13b1A8A a problem
      6Ab5a1B a proper
      1b18B2b a propos
      6A6B1c a pupil
      13a a quatorze
      13a1A a quatre
      1A11C1e a que
      6bA5HCm3A2A a quel
      7A3a1CBf3A2aA a quelle
      A3a1F6C1f a quelqu
      6c6A1A a quelque
      2B3d4A1GAc4A1c a qui
      13a a quimper
      1A13B a quinze
      13d1A3A a quitte
      A1A1BBBA5acBA1B1C1f1B a quoi
      6C7cA a real
      13A1b a recruter
      1a11a3A a refaire
      13a3A a refait
      13Cba a rennes
      13a1A a repaint
      13B1c a reparer
      1A13A1b2b a repondu
      1c3A7B1c a reprendre
      13b a repris
      2BA1A1c4Bf1a2A3b a rien
      13c1C a saint
      1Ac8c1B8b a savoir
      13E1c a school
      1A3a7D1d a se
      a11A a sec
      13B1aa5A a second
      13a1A a seize
      a12a3A a sel
      13A1a a ses
      13a1A a small
      13b1A7b a son
      13B1a3b a souder
      5a9A a suivre
      5b3A3FDi4A a t
      1A3g1A5AbADa1A a ta
      13A4Aa a table
      1BA4a5A1d a thing
      6a1b1A2F1d a til
      3AaA7c1C3Cac a toi
      9Aa2b1B a toulouse
      13Ab a tours
      2AAB8i3A1bAa2B a tout
      3Db1A4C1D1a1B1j1A2A a toute
      14AA a trois
      6a6b1C a trouve
      5A16b a trouver
      bAa2aaB1a1B1CBaA1aaACa a un
      Ad1A1AcA1a1c1HBa3aB1d a une
      4A8a1A a velo
      2b8baC1aA2AC a voir
      13c1B a vos
      1A2d1A6cAF3C1dA a vous
      15b a website
      5Aa2a3B1ab a word
      6a6a1B a workshop
      13C1c5a a y
      AA11c1B a year
      11A1b3b a z
      A1AA9I1bAe1A a zero
      13BAc abandon
      15b abonnement
      13baC6a abonnes
      10Ac1bAC2A abord
      AbcaAAdA4ACcBA2Bb1AeA about
      1Ae8aAb1A2aA3AA about it
      2Ae1B3A3DA1A3c2C about me
      AaAA2a6E1D6ag about my
      13a1A abri
      7c5AAB abruti
      3b3A3Aba1A4A2Aa absolument
      12a absolument pas
      7c5a1A8a absolutely
      3A11a8d accepte
      13A1e acces
      13A1d acces a
      13c1A7A accident
      a3a4a3b1C2a accompagne
      13a accompagnee
      3b1AA4a1AAC3AA1eAb accord
      5A8AC6e accord ou
      13a accrobranche
      11Abb1A accrochee
      11Ab accrochee pas
      4A8d1B5a accueil
      13B1a8a accueillir
      9a3b1B achete
      5A7Eaf acheter
      13B1c acheter du
      c12a acier
      13B1b across
      13B1b across the
      a12a actes
      13B1b action
      2A10b1a activites
      6f6B1E actual
      1b4A3a2A4A4A actually
      2A6A3d6A adan
      13a1A adan lizin
      13A administration
      13A1a admis
      13A1a ado
      aCB1A1A4AAe1C2AAA2Aa adore
      1B11c1A8A adore ca
      13a adore cuisiner
      1A11a10B adore le
      13c1A8B adore les
      2AAa1A5Ac1bA1B1BBa adresse
      10a2C1a7c adresses
      6b8C adulte
      13c1a8A adultes
      6b8B adviser
      13b1A aerographe
      13b1B aeronautique
      3b1Ab6CAc2bc affaire
      3A3A5b1b2b affaires
      5A7A1b6A affelnet
      aBAB9D1bb2Ad1Ab affiche
      13C6a affiche mon
      13a1A affiches
      13A10b affirmatif
      15A affutage
      13c1B affuter
      13b2A affuteur
      13Aa afghanistan
      A1A2a6BaAa4a2AA after
      15a after a
      13a after the
      15a afterwards
      b4A5b1CbEcfA5A again
      13A1A1b again from
      1d1AAb1B3AAH1gBAb1A1bbA age
      1a2A8b9A age c
      A12g1a6A age de
      15A2a age on
      15A age pour
      1a11a9B age que
      13a agence
      20e agencement
      6e6B1B agent
      6A6b agent de
      1c11C1a ago
      15a agree
      13A1A agricole
      13a agricoles
      13a agro
      6A6a1A agroalimentaire
      1b1a1ABaa3cc1BAA2Aa1a ah
      6Ba3A1B10b ah bah
      9a2Aa10A ah ben
      2c9aC4A5a ah ca
      1a1b9B10a ah mais
      ba11D ah mince
      1a7Aa1BB4a ah non
      1a6b4EbA8A ah ouais
      13A10a ah oui
      adaaCCAA1EAB1DbBbADAdCBaa ai
      13a1a3A ai 1
      1AA10D1f8A ai 13
      9B3C1g ai 14
      1B7B5aA ai 15
      1bA9Ab1A ai 16
      1A11c10A ai 17
      15b ai 19
      1A11a ai 2
      13C1d ai 6
      13a1A ai adore
      13b2A ai aide
      6A6c ai appele
      13a ai appris
      1A ai appuyer
      13i1D3F ai arrete
      1A11c5b1A ai assez
      2C9a2e ai aucune
      2b10E ai beau
      5cB6AAf6A ai besoin
      1A1c7A1c1A ai change
      1b8a2A1A ai claque
      10A2c1A ai commence
      1B3B7c6A ai compris
      1c11D1A ai confondu
      1A11D1B3c ai cours
      13ebE6a ai de
      13a2bA5A ai decroche
      1A11C1bA3a3c ai deja
      13c1A6A ai demande
      A12a ai demonte
      6a6D1e6a ai des
      10a2aA ai deux
      12aB1AC5A ai di
      BBAb2A4AAPADD1A1g2dA ai dit
      1A11a ai dix
      1dAA9A1A ai donne
      1B8Bc1B1e ai du
      1b1c1A7A1BA2AB2A ai ecrit
      3B9a ai efface
      13a1B ai encore
      3A7A1AcA1b1Aa ai envie
      1A11A1A7b ai ete
      9B2AaAA3bA2b ai eu
      b3A13A5a ai euh
      13c1A ai fais
      AA7a2b1BAAb2A2bA ai fait
      13aAA3a ai fini
      16A ai grandi
      12aA10a ai horreur
      1A3A4A1aa1Bc3A3a ai j
      1be2A5a1H6A ai jamais
      1B11c1a ai l
      2A10cA1a7a ai la
      2A10e1E ai lache
      13b9B ai laisse
      2A3A7Ae1AcA ai le
      13Dcd ai lu
      bA11C1Ea7b ai mal
      13CbA ai mange
      13b5A ai marre
      acA2A4a1AD1CAB5bA ai mis
      6A2a3A1b8a ai mon
      a2B9l1Ac6D ai oublie
      3a9C1B1aA1c2c ai parle
      1Ege1cc3bcFBBahAfaBA1AA ai pas
      13f ai passe
      A4B7CdbaA ai perdu
      1A10bE1f2A3a ai peur
      2AA9GB1B1Ah ai plus
      13f1a4A ai pris
      1A3A6a2d8a ai que
      1b11D ai quinze
      A12c5A ai quitte
      Ac3A7BACA3d2c ai raconte
      AA11bABcA ai rate
      1A14A6a ai redouble
      13cBa ai regarde
      abA2A7C1CCc2c ai repondu
      1Ae2c4bAAI1Bc2A3bb ai rien
      12aC10a ai toujours
      1A1A9B3a1A4a ai tout
      13b1A ai tro
      23b ai trop
      13e1C8A ai trouve
      1Ac2A3a1A1Ba4b ai un
      2A1A8Ibk ai une
      7b5aAAA ai vu
      a12BA1d1F ai zappe
      5e7A1C4A2A aid
      A1BA1a5AA2bAAA3b aide
      5A7b1b3A aide a
      5A7a8a aide de
      13a aide les
      13a1A aide ma
      2AA1b7Dbe2A2A aide moi
      13b2A4a aide mon
      5A7c1A aide pour
      5A7a1A aide soignante
      5bA6CbdA3AaC aider
      15b aider a
      13a1B aider les
      13A1a aides
      2B7A2a2A1A aidez
      2B7A2a2A1A aidez moi
      1aa4a5A4A aie
      5b7a1A aiguilles
      5A9b aiguiser
      5a7a1B2a aile
      1A13a3a3B aille
      2A12Ca5a ailleurs
      1A10ca1b8a aim
      1A10ca aim pas
      7A5F1B5f aimable
      1B aimais
      AbbA1Ca1A1BbadB4BAA1BA aime
      13A10b aime beaucoup
      11AADbb8C aime bien
      13d aime c
      2A3A15B1b aime ca
      2a aime faire
      2A12A8b aime la
      13BBa4a3c aime le
      1cA9bF4a5A aime mieux
      A1B2Ba3acC2d3A3AB aime pas
      2A8A1f1A8A aime quand
      13a9A aime que
      13A10b aime travail
      13a aime tro
      13a10A aime trop
      5b6aC1b6A aimer
      1aBb1Ab4B1A1d2a1bAcbA aimerais
      9a5a4a3A aimerais bien
      5A7B1c6b aimerais comprendre
      1A4b6C1A2a4b aimerais mieux
      13a aimerais savoir
      6a6a1A4a aimerais voir
      11A1A1a4a aimerait
      15c aimerions
      13ca1A aimes
      15B aine
      1A3A7h1D3b1A air
      15A airbus
      A4aA2bA1a2A2c aise
      3A7c1A1a ait
      7B5c aix
      13b aix en
      1b5A5BB8a aje
      13a ajusteur
      3AA8eAb2A ak
      4B10a akra
      13C1a2ad ala
      2Ae1A1A2AAbbbC1a1BBaCBa all
      3A9d all day
      3c11A1a2A all my
      3c3A5A1B7A all of
      13a10a all over
      13b all that
      3A6A2b1A2a2a all the
      c2A3A5a1A1A1c alle
      3A9a1B1A1c alle a
      8da5A allemand
      a1Aa1A5a1J1gAAacaAA aller
      d12b1D2Aa aller a
      13b1A3a aller au
      15a aller chez
      c12F1g3A aller en
      13B1a aller l
      12aA allergique
      15b alles
      13A1a alles de
      A3AAA1AAaa1D3bb1A1dAA allez
      3A9A5A allez on
      13A1a allocation
      4A6B1B4a2A2a allons
      15b allowance
      1A11bAa allume
      2b9A1A alone
      15A2b5a along
      a1aAd1acAaba2BFa1b2a alors
      13Cba alors c
      11b1B2b3a1A alors ca
      13c1A5A alors elle
      10a2b alors en
      bca1c1a2aABbCA3a1A1AaA alors euh
      14bA alors j
      1A8A2A1a2cbB alors je
      AAd1cA5A1EAAaaaA1a alors la
      13a alors lui
      12Aa alors ma
      2AAB8fAa6a1a alors moi
      4A7Af alors mon
      13a1A3A alors nous
      13a alors on
      12aA10a alors oui
      7a5A alpes
      7A5aAB4a3a already
      4d6B1aABA4A2A alright
      13A1b alternance
      13c1B alu
      13c1A3A aluminium
      6A3A2f1C8A always
      AAA1AeC3a2B1gb1b3A1a am
      1B3eC6F1k2a3A am i
      11a1A1A ambiance
      1b11B amend
      13A1a amener
      13a ameublement
      1Aa1b4a3BaB5a ami
      13aA amie
      A3A8b amiens
      2A10c1B5A amies
      13cAB5Aa amis
      5AB1b6A5b amour
      1AA4B5Efd4A amoureux
      5A7bAa ampoules
      13b1A amuse
      1c3aa6BaD2A2Ac amwin
      5A7aAC6c amwin ca
      cc2AcgA1Ac1aaEaAcBaA1aba an
      6d6B1D an actual
      13c1A3A an an
      4A4bA2C4A an angle
      15a an apprentice
      d12D9A an arriere
      1a10cb1A3A3BA an dernier
      15b an employer
      13c5A an enmen
      5c9C an example
      5A3Ac2B1B1A an franse
      13c1C an hour
      13a5A an j
      6b6A1A an je
      A8A2A2D2Af4e an ka
      1f11C an l
      13a an metal
      13a an mi
      A2b1AA2AA1Cb1b2A1abbd an moi
      6c1A4E an moun
      13C3c an nou
      A1f3A3a1eC1A7bB an pas
      11Bca1A an pe
      11d1B1c an que
      13b an segpa
      13a6a an ti
      a5A2b3a4A an vle
      13b1B anba
      13B1A7a ancien
      13b1A ancien college
      b12A ancienne
      13a1A anciennes
      13BBc anciens
      5B7B1f6B ancrage
      5B7A1f6B ancrage local
      AaAABA1CbDBbAgACBB1B1A1CA and
      6A6aAa and a
      15A and all
      13a1A and everything
      13a and fitting
      15A and he
      A2A9dbGA and i
      13a and loved
      13b1B7A and my
      13a1B and now
      A12b8A1A and that
      Ab11B1a and want
      6a6C1c and would
      7d5CAe3A ane
      1A8A2b1A angers
      1BA2BB1BdaABa1BCABAABBAA anglais
      9B3c1d anglais aussi
      6A2BA2eA anglais avec
      9Bb1Bc1A anglais c
      8b1A2B anglais ca
      9C3e anglais est
      9Ba2a anglais et
      9B3e anglais j
      9Ba2b anglais je
      9a3A4A2A anglais merci
      9Bc2B anglais moi
      9aa2A5A anglais on
      8AbA2A anglais possible
      9c1A1C anglais pour
      8AcA3A anglais tu
      8BdB2C1A anglaise
      1AA1AB2Ad1b1HbA2AA3c angle
      9a3A1A angle ek
      9cA2A1A anglophone
      13a1A animaux
      15A anime
      2D10fA1Ab anko
      b2c9A1A anle
      13a anndan
      A10A1BA anne
      13a annecy
      AaA3AA3AagaDAAAB3Aa annee
      15a annee a
      13d1D annee de
      13b1A3A annee prochaine
      5A1c5D1e6A annees
      2A11cA anniversaire
      2A10Bb anniversaire de
      8b4B3aa annoy
      17b annoy rekoumanse
      AB1A3c4BA2A6a annule
      3A2A8Cba another
      13a1A5b2a anpil
      AABABaAA2A1CACbAABCAAB ans
      15A ans a
      12AD1g2A ans c
      13A1A ans dans
      13a1A ans en
      13D1b6A1A ans et
      13a ans il
      1A8A2d1B ans j
      1B11a1aA7A ans je
      13a1C ans le
      15b ans on
      13b1A8A ans tout
      13a ansanm
      aedB1bA3a1BD1D1Ab3bcA answer
      B2b9A1c1a2a2B answers
      e12C2A anterieure
      2A6A3A7e anti
      5A6c2B3c4A anvi
      5A7C1A3c anvi de
      3b7A3a3A anvie
      2Ab1A2bBA1aHBi2A4A any
      13C1a any chance
      2Aa9a1A7A any of
      A5b8a anyone
      1AcA1AA4BacbB3A2bA anything
      10A2c1D anywhere
      13c1A aout
      2b8bgDBa3b4F ap
      1A11b9a apart
      13a apele
      13A2a6b appareil
      13A1a appart
      5A7b1A1A appartement
      6A6c1B appele
      6b4A1B1D appeler
      1A2a1D6aAf2Ab appelle
      13b1A appelle le
      4A10B3b appelle pour
      4a1AA6AeA5A appelles
      7a5C1a appli
      13A1a application
      13b1A applications
      13a applis
      13d1C apply
      2A1A8A1B5ab apporte
      4A10C5Ac apporte quoi
      13A7d appreciate
      1A11A1c4A apprend
      13D1b apprend a
      2A2CA1B1A2d1d6A apprendre
      13a1A apprendre a
      13A1a apprendre la
      2A7A2a1a apprendre le
      5AA1AAB2e1A apprends
      10D2c apprends le
      1a4a6a9a apprenti
      15a apprentice
      13B1a6A apprenticeship
      13a1AA apprentis
      5a5A1b1b6AA apprentissage
      13a1B1A1A appris
      15A1A1A appris a
      13a appris le
      7A7A5a approche
      1b3a5A1C1a appuies
      aA3b4b2a1C appuyer
      4A8C1h6A aprann
      5A5c1CAd1Ab3B1A apre
      13C1b apre le
      C2BaAA4bAaaAAacA2e apres
      13a apres je
      13b apres l
      13d1D1a apres la
      11a2AA2B3A apres le
      4b10A apres midi
      13a1A april
      6A1cBD2bA arabe
      14A arbre
      A12b1A arc
      15A1b ardoise
      B1A2aBaABa1aDblC3bA2C are
      5b6bb2B2AA are a
      13a1a are my
      A6a5DAa are the
      8A5Ac6A are there
      15A4e are we
      4bADC5AgcA3AAb are you
      7b5B1b aren
      7b5B1c aren t
      1b1A5Aa2BAB2Ac arete
      A2A9AAd argent
      5AA6c1A argile
      c1A10D ariere
      5b4a2B1a arive
      13B1b armee
      13c1A armoire
      13a1A armoires
      13aAa around
      13CbA4A2b arrache
      1a13B arrange
      13c1C arret
      AAa6AbAAh1H1A1C3A arrete
      13d1A3B arrete de
      9Cf2c1C3A arrete l
      3A9E1C3c arrete la
      3a5bC2c5A arrete le
      13b5A arrete pas
      A11AA1e1A3A arreter
      13A1D3b1A arreter la
      lA1AA1A3A2KAD3A2AA arriere
      A1c3A2a3aa1A1Ab2A1b arrive
      A5A6aA arrive a
      9a3D1e arrive de
      13bbB6A1a arrive en
      2g2a7C2A1AA arrive pas
      15A arrivent
      2A1b8CAc arriver
      13AaAA arsenal
      13d1B1b5A art
      13a1A artisan
      13DAc artisans
      13D1B7b artiste
      13d artistique
      13a1A arts
      AdaBADbbaAaCAC1AbAa1daCCb as
      1B11B1f as a
      12A2C6b as besoin
      15A4ba as bien
      1d1A1B1A5BA5a3A as compris
      14ABd3A1A as demande
      1B2AA10d3E as dit
      13B1AA3c as ecrit
      1b1A3A7B4c as garde
      7d6BA as le
      13a1B3A as long
      1a10B7B3A as mal
      A4a6A2B4c as mis
      1b1A1A1A5AAA4c2C as note
      2A2ab6Aba2a1a1Aa as pas
      8b5AB4b as quoi
      3A16a as retenu
      3b9A6B2A as sur
      1A1a3A4c1AA4A3f as tout
      14Cf4A as tu
      1A4A7Ac as un
      7A6ab6a as une
      1A5B4aeaaA2aA1A as vu
      A4b7B3cb ase
      B12B3c ase depart
      aAba1A7B1a2a1b2a asi
      1A3A5a1AAAcbc1A1b1A ask
      11b1D2abb ask me
      4Aa7A1AaA1aA1b asking
      4A8C1A3bA1b asking me
      13B1C4e1Ab asou
      15C4e1A asou moi
      15A assemblage
      7A assembler
      15A assembling
      2A10e2b1A asseoir
      1Ad2AaB1A3a2AABg1A2A assez
      13a1A assiettes
      5A6Bc1a3AA3b assis
      5bA6b1B2A assise
      4a2c5A1a assistant
      13b1B association
      9a1b1c9A associe
      11b1B1b associer
      13AAc5a assure
      13a5A asthme
      2bA1AAa1BA1bcBb1AACa2BA at
      15A at a
      11AbC1A2A5a at all
      5b3B3c1B at home
      13B1a at my
      9AA2f1C at school
      a4AAA5fAAa1AC3BA at the
      13Cc ate
      4A1A6aAAa2aA2A atelier
      13B1b atelier a
      13A1b atelier avec
      13c1A8A atelier c
      13a1A atelier d
      13a1C atelier de
      13B1b atelier est
      13D1c atelier et
      13c1AA atelier ferme
      13C1b4A ateliers
      13a atlantique
      1a2A8bbAb5A att
      1b11A1A att je
      AaA16c attend
      5A7B1d attendant
      ba3b2a4d1BA attendez
      1A3A5A1B1a attendre
      5A7D1c attendre septembre
      a2a1aaAA1a2f1BAA4A1B attends
      b4A2A1A2Cc attends attends
      13e1B attends c
      Aa3A4a2AA1a attends j
      AA8aA1AA1a attends je
      1c4a5bD6A attends le
      12b10a attends non
      A4A7A1b1a1A attends on
      1A1b2a8AA3b attends t
      5a7cAAAA attends tu
      5A7Bbabb4A attention
      2a8aaB4A4Bb attire
      CCb1C1aC1AdAbcBb1aBAa1DAa au
      13A1b4A au bac
      13a au bled
      13a au bord
      9A au boulot
      6b6F1d au bout
      13B1b au cap
      13b1B au centime
      12b au chaud
      6A6d1AAA2A au cio
      4b1A6D1f au college
      6B6D1e au conseil
      11A1a1A8a au contraire
      1a3A11a2A3a au debut
      b12ab2A au dessus
      13b1A au dos
      13Bbb6A au fait
      13aBa au final
      13bAc6B au fond
      11b au foot
      15a au foyer
      9Ad2D3AA au francais
      13b1A au garage
      12aA au grand
      5c1A5AAc4A au juste
      9a3a1a3A2AA au lycee
      13bA au mans
      13a1A8A au marche
      14A au maroc
      13a au meme
      11a2aa au milieu
      A12a au millimetre
      6A2a3D1d au moins
      15A3A au pays
      4A14cAC au revoir
      15A au sec
      13bAA au soir
      7b5C1A au sol
      6b6a1C4c au sujet
      5bb6C2b au telephone
      13B5a au travail
      13B1a au vendredi
      15A au village
      2b3A4BaC10c aucun
      2Eb1A1A3a1bA1A1AA2ABb aucune
      2AA7Ac aucune chance
      2A2A7aAb aucune idee
      2Ac9C9B aucune trace
      11Ada10C aucunement
      16a6b audition
      13Cc augmente
      2Aab6AbDb4dAA aujourd
      2Aab6AbDb4dAA aujourd hui
      1A9c3A7aA auntie
      15a3A2a aura
      13A1c aura acces
      2C3A4a1A1a7bA aurai
      a1AA1ba4AcC1aA6cA aurais
      3A2A5AA9c aurais pas
      2f9AE1aA aurait
      a8aa3aA6A auriez
      a8aa4A6A auriez vous
      4A1Ab1AA1aAabb1b4Ab aussi
      13a1A aussi la
      1b3A5bCDbeAaa3BbA autant
      11cBAAa7bA autant que
      13A9b autiste
      13b1A auto
      6a8B automate
      6a6A1b automatique
      13a1A automatisme
      13a automobile
      13b autonomie
      13B1b autorise
      13a autos
      5Aa6f1B autour
      13c1b autour de
      bBBA1aB1bACaB1AcB1eB3B autre
      13E1a2c autre chose
      5A5A1C1cc1B autre fois
      6A4A3a3a autre jour
      aA11B1a autre la
      a1A2BA4AAB1ABAa autre question
      Ac3c7A1Bc1A autrement
      11d1A1aAbA5A autres
      1AA1AAAA5dAa2A aux
      13b1A aux clients
      13a1A aux commandes
      13D1d aux eleves
      6A6c1A aux gens
      14A av
      1cA2a5A1CbBc1B4e avais
      13b1AA1BA3d avais pas
      1A3Aa6cABdcA1Aa avait
      a4A7b3b5A avait pas
      cA2A1A4b1b1d4A2B avan
      4A1A6b1b4b avan de
      AA10Ac1F1Ac3d avance
      11A1c1A2a4A avancer
      caABABB3A1bJAhFBGB1CDdA avant
      a17A avant celle
      B12A6c avant d
      B4AA4b1b1b4c2AA avant de
      aAA10C1b2A avant j
      b12A avant je
      A23a avant l
      Ba11A1e4A avant la
      13a avant le
      13c1B avant qu
      A12C1d avant que
      13C1d avantage
      6a2aA2AAcA3c1B ave
      BBCBAca4ba2aA1CaC1dBb avec
      13a1A avec beaucoup
      5b6aFAb2a3b1A avec ca
      13b1A avec client
      13A avec d
      5A7cA avec de
      5dA2A1b1DAc8A avec des
      13a3A avec du
      6a6a1A avec elle
      1a4c6F1b6c avec l
      5Aa3AA1fA1A2A2b avec la
      2A2aB5aABAb1a avec le
      4A1Ab5cAB6aBA avec les
      9a4AA avec lui
      1A4A1Aa1a1cBA1a3AA avec ma
      12a2A avec machine
      5AB6dA5b avec me
      9B1d1baA4AAa avec mes
      5ADAAbcAaFgA4A3a avec moi
      AA2AbB4A1DBbB2AAaa1a avec mon
      13B avec plaisir
      13A1A avec quelqu
      6A4c1a1a6A avec qui
      2A6A3b avec ses
      13a avec son
      13c1b6A avec tes
      5A2c4BBf2Ac avec toi
      3A9C7b avec tous
      6g6G1Eaa1A2A1A avec un
      1A4h3A1AAAD6A avec une
      5ba6A1A avec votre
      4aa4A2A1f6C avec vous
      13a1A6AA avenir
      Ac1B1BaAbBb2dBJa3e1ACc avez
      13A8dA avez besoin
      1a3A7a1A4a1A avez compris
      7AA4d1c avez des
      1d13B4A2B avez ecrit
      1c13D4A avez mal
      1A13CA3c1A avez note
      6a3a4B avez pas
      1A6a avez quoi
      1A4b7BeA3B avez un
      5a2a5dJ4e avez vous
      14cD avion
      2dc7cAFc8aA avis
      1a12bB7aA avis sur
      13a1A avk
      13A1b avocat
      2C2Cb4A2bb3A1dAa avoir
      6B6b1a4A avoir 16
      13Bb4A avoir des
      13A1b avoir du
      13a1a avoir la
      15a avoir le
      6a4A1A1E4a avoir un
      15A avoir une
      2b3A5ab3b avons
      1Ac8A1AA9b avoue
      f13AB1AB avt
      7d5D5a1a aw
      6A4Bb6A awa
      12bC1e3a away
      13A1b aya
      A2A7b1b1A1A1b4a aye
      b12D1b5b b
      2A1A1AA1aa1a1Adb2A4a ba
      5a3aa2B1Cb3a3a ba moi
      13BAb baby
      5bA6F1g4A1A bac
      22A bac general
      5bA8A bac pro
      13C1d4A bac professionnel
      b2A1AbA2b2bAF1cAab2a back
      cA5A5A3A back one
      H9a2a1D1eAbc back to
      b12A3A back up
      1b7aA2H1e7B bad
      13a9c bagay
      14A bagnoles
      13b1A bagues
      7A baguette
      aAc2ADa2A1afAJBAaABa1aa bah
      1a bah c
      11aAf4a5b bah ca
      2A10a bah en
      13c bah etre
      2a8a1BA3a bah euh
      1AeA8AIcAbA1A bah j
      2a2a5a1B4b5A bah je
      1aa9Ad1AB bah la
      6B6c10A bah le
      6AA5b bah les
      9a3a bah moi
      aA9Ac bah non
      a12b3A bah on
      13A10a bah ouais
      11A1AA1A7c bah oui
      13b bah pas
      11A3B bah si
      13AaA6A1a bah tu
      13a1A baies
      13aA bains
      15a baker
      A12a5A balader
      4A8b balai
      2Aa7a1B1b1A2b2a balance
      13b balcon
      12a1cB balles
      13cA ballon
      2A2eb6Fb4Ab ban
      2A2cb6Db4Ab ban moi
      13a1A banc
      11B12b banco
      13b5A band
      2A4c5B1B bande
      7d5D bande de
      13a banker
      3a1A7cA8A bann
      6A6a1a banque
      3A10dA bar
      3A baraque
      14cA barca
      4B2A5B1A3e3b barre
      2B3c4A1cCd1B1A4b bas
      6b2ba2B7A basculer
      1A1f9a3a2A2C base
      3A3A5ABc1c4A bases
      13a1A basically
      13cAa1B1A basket
      13BcA baskets
      23A basse
      13A1a bassin
      13D5g4A basta
      13B1A3a bat
      7B5e batard
      1a2a8B bateau
      13a1A bateaux
      13b1A bathroom
      13a1A bati
      13C1a1A batiment
      13a batiments
      a1A4d5C batir
      13B5a batterie
      7b5ABcA battre
      13a bavarder
      13b1A bayonne
      3a1b7A1A bazar
      10a1Ab1A7Aa bb
      1Aa1Aab1Ac1BcEAcAABA1B1ac be
      6A6c5A4A be a
      2c8AaBbb2A2A be honest
      13b1B1A be in
      13dAA be to
      2f10E beats
      2a1aA1A3BAcdF7a beau
      13a beau frere
      13B9a beau pere
      1B2AAA4aA1bfA4a2a beaucoup
      14A9a beaucoup beaucoup
      1A11a1b8A beaucoup d
      13b1gAA6A beaucoup de
      13e5A1A beaucoup pour
      13A1a beaucoup qui
      13aA beaumont
      15a beaux
      13a becane
      5A7b1A6b because
      13B1c become
      13B1c become a
      13A5c bed
      2A9Ac1A4a been
      db5A7bBBAAb1AAa before
      13A1b before i
      b12b1B6A before this
      13B3c begin
      13A1A1c begin again
      22b behind
      13dA2AAA1A being
      13a being a
      13a1A2A being on
      7A1A3cA bel
      2b11dDA belle
      13A1a belongs
      13A1a belongs to
      2aaCC1A2abdeAHA1aeBcCa ben
      7A4bB1C3c ben c
      1a3A7aA ben en
      2a10B1b3a ben euh
      2A3b5BaA4A3A ben j
      a1b1A6AcAeB3A4A ben je
      2a10B10b ben la
      13a ben le
      13b ben les
      11AAA5b1b ben merci
      5AA6aAa4A ben moi
      13b ben mon
      11Aa ben non
      11A1a ben nous
      11A1c7A ben on
      13a10B ben oui
      13C1c bench
      13A1a benefits
      13a1A benevole
      13b besancon
      2AA1fA5bDBa4ABf1a besoin
      5f7A1CA besoin d
      3A1A6BaAa2a1A1bba besoin de
      AA2A2B1B3e1B5dAa best
      7a4BAAB8b bet
      7g5G1A5AA bete
      7A5ab betes
      1d5b5D1B7A betise
      aA11a1a betises
      2AA9a1a beton
      9a3cBa better
      7A5C1c between
      12a2A beurk
      4a7aA9A bg
      6A5ba5A3Ad bi
      6A5ba5A3Ad bi 1
      13a1A bidouille
      13a bidouiller
      2ACeC1A1bEc1cCccaCDCbCCc bien
      6A7Ac bien a
      1a bien c
      4B6A1d1a5A2C bien ca
      2a2A5A1C1b6a1a bien ce
      12b2Aa1A bien comment
      1A6A4A1a4B3c bien compris
      24A bien coudre
      3A9d1D bien droit
      16D2A4b bien entendu
      4B8d bien et
      15A bien etre
      5B7aaA7Ab bien la
      4bb4Aa1F10a bien le
      4e2A5BAbA5B bien ou
      11c1C8A1C bien paye
      2c8A bien pour
      11A3A8a bien quand
      13b1B1b bien que
      2A8A1C1a4B1AAc bien sur
      3A11A4c3A bien tout
      15aa bien tu
      13a bien un
      2A4A5a1AA3b3A bientot
      13a1A bientot 15
      13a2A7A bientot 16
      13A1c big
      4d8E bijou
      4A8d bijoutier
      4A10a bijoux
      A12a bike
      13a bike mechanic
      12Ad1A bikes
      7A3AADAB4i3B bilan
      13AeC billet
      3c7b1D1a1A1A3bA bin
      11B bin oui
      15a bio
      3A9A1A7b birthday
      1B10A2Aea bis
      13e2B bis la
      13C5b4A bisous
      1A1A7A1aAA2b4dA bit
      13b1A bit of
      13aAB1a2A1e bites
      A12b1A6b bizarre
      1AA3a1A6B6c bizwen
      2b10EA3dB3aA black
      13aAA blades
      1B3A7Fbd2A4c blague
      13a blanc
      A1a12B1c blanche
      13b blanchisserie
      3A1A7c1A4A2b bled
      15A5a bless
      5b7DAb blesse
      13A1b blesser
      13Dbd6A bleu
      13b1A bloc
      5cA6Bc1A6A bloque
      13a bmx
      2a10HA3Ah4b bn
      2a10AbB bo
      2a8cAa1a2A board
      13a boarding
      15A boards
      13AbA boeuf
      4DA5Ab2A2b5C bof
      2b10A10A bof je
      2c8c1B boh
      13Ac boilers
      Aa3A5AaA1A3A4b bois
      13b bois c
      13a10A bois ca
      2b10C bois en
      13A1B4b bois et
      12aB bois j
      1A bois mais
      1A1A3aA4h1B4a1Ba boite
      7a5a1A6A boite de
      3A3A5D1d boites
      3A9A boites de
      13a1A3a bol
      15A bols
      4A8b bombe
      1fD1C1AAbAa1aDa2AadAb1ac bon
      1AAAA8cAa4B1a1A bon alors
      4C8E1A3g1b1a bon ben
      11A3A2ac4A bon ca
      2A10a9A bon en
      13H4Af bon j
      2B2ab3Ab1c4Aa1A2C bon je
      6a6a5a bon moi
      13CdC1aaab2b bon on
      1BA6a1Acc1a3B2B1b bon pour
      3a10aAA bon tu
      15A bonheur
      4A8a5A1a bonhomme
      9A5A bonjou
      1AAada3a1BABB2b1D1B2A bonjour
      4A10A bonjour a
      4e8C3A6A bonjour c
      5b9C6A bonjour comment
      4fAb3A2D2BA1A3A bonjour je
      a3B8b1a bonjour madame
      10a2a bonjour mon
      15A6A bonjour monsieur
      1eb1aB5cAIacB1Ae3B bonne
      13B1A3a1a bonne continuation
      1aA10b1B bonne ecole
      4A8D1AA2c1A bonne journee
      aAh8b1B2A1AA bonne question
      4A8D5e1B bonne soiree
      13A1b1b1A bonnes
      13aAb4A bons
      4b1B6D1A8a bonsoir
      3Ab10B bonswa
      6a6D1b book
      13b1b books
      6AA5bAa booth
      13A1a boots
      9a4AA1A2b2b bord
      1A13b bordeaux
      13Aaa3A bored
      13B1A2bb boring
      2A born
      13bAa4A bornes
      6A6a boss
      6a2b2aC1A bosse
      9a bosse avec
      6a8A bosse chez
      13a1A bosse dans
      3A2AA3A1d1D6A1a bosser
      11A1A1a bosser a
      15a6A bosser avec
      15A bosser dans
      6A6d1C bosser en
      13a1A bosser le
      2A1Abcc3AAFAd2AA bot
      10a2A1A both
      3A9b botte
      13d1A bou
      13a1A boucan
      4A2c5BAA3A bouche
      13A boucher
      13a boucherie
      2A10acB bouchons
      13a boucle
      3A9a1Aa boude
      13a1A boudin
      14A boue
      13b bouffe
      7A5a bouffon
      a4A5a2AD2Ab4A bouge
      a12a4A bouge pas
      13a bouger
      13b1A3A bought
      13bAA7A boulanger
      1A2a10b3Aa1bc boulangerie
      2c10C boule
      7B5bA boulon
      2A2aAA1A1A1D1fA boulot
      13b bourgoin
      15c bourse
      1A4b6F1f3bb2a bout
      13C1e3A bout de
      6b8B bout du
      6AA5A1A3b boutique
      15A boutique de
      cA3c3a3BA9A bouton
      a14a bouton pour
      5A boutons
      14A2A box
      13b5C boxe
      13Dcc7A boy
      13a bracelets
      2a9aB1B branche
      2A3a6a1A brancher
      15A brancher des
      13A1a branches
      13a1A braque
      13BAd bras
      13D1d break
      1C10Ac1A brest
      8A4f1BA bretagne
      1a8A2EAd7A brevet
      13A1b brevet en
      1A1A8a6A4b bricole
      12Aa1a6a1A bricoler
      13A1b brigade
      13f1C6A briller
      13b1A6A brilliant
      a12B1c bring
      13A1A brique
      13b brive
      3AaA1a2a1bGAA3e1aa bro
      6A6a1c brochure
      13a6A broderie
      13a1A broken
      13aAA1a brother
      13b1A brother s
      A1A2A6bEaab7a bruit
      11bBA10a bruit ca
      13Dc9a bruit de
      12aA10A bruit ne
      3c16B2A brule
      20A brut
      2A10b bruyant
      9A3bAc6B bts
      11a1A1b budget
      15A buffets
      a4b3Aa2aA7A bug
      15A build
      1A13A8b building
      13B10b building stuff
      7A5a1a built
      7A5b1A built a
      2A10a4A bulle
      7A7d6a bulletin
      13B1e bulletin catastrophique
      3A2AA5cAA bureau
      14aA burger
      13aA burgers
      1B2A1A4A1cbA2Aa2A bus
      13D1a3b bus arrive
      13A1b3A bus pour
      7c5D5a buses
      13A1A2b4a business
      A1A2A7aAAA2AA1d1A but
      5A7Ab1A5A but de
      19A but i
      13a butcher
      13C1f buy
      2A2aa6A1d1A1A3A by
      2A12A by hand
      13D1A3e3B bye
      6A4A1d1A3B1A byen
      ABAA1cCCbBbAaAbaCacaCba1b c
      13b9B c aille
      A4b7B1A1cb c ase
      13B1c c c
      aD3BCA1Bb1BA1dCAa1Bcbac c est
      AdAA1c1A3AcEAaa2bA2aA c etait
      8b4a1B c one
      Ada1d1BDaaB1bHGaCAeBBbifb ca
      aAac2A6G1Bbac3dA ca a
      9a3B ca au
      5AA6C4b ca autre
      13a1A ca bouge
      13c1A6A ca briller
      1bA8ABC1A2dA3b ca c
      1A3i2a2a1B1DA1A1A3a ca ca
      13B1cA2A ca ce
      13a ca chambre
      1A11A1E2A1A1i1A ca change
      1a13C ca classe
      4AA7c1c6A ca commence
      2A10d1A1a ca compte
      4A8A1c ca coute
      5a6aB1a6Bc ca dans
      5A7B4aAA2b ca de
      11fC9A1C ca dep
      11c1B1A6A ca depan
      2c8C1B1B8A ca depend
      2AA1B7b1B4f1B ca donne
      13e1A ca dure
      8abb2C1BAaA1b ca en
      a1a8bAA4b ca euh
      8cAA2cAb ca existe
      13c ca fais
      5A7DAi3c1cbAA ca fait
      13a1A ca grand
      5A6AA1c2cA ca j
      2c8ABB1E2eA4c ca je
      4ga5a1KAb2A2Ab ca ka
      12Ab ca la
      12Aa1A2B4bA ca le
      15b6A ca lui
      1AbaAB3Acbd2C2C3BBc ca m
      5b6AA1A5b2A ca ma
      1cb2A7E1B7b ca man
      A3ac2a4d1c6A1A ca marche
      ABCB1B2A1ABbgb1B1BaAACCh ca me
      15a2a ca mi
      1iA2AA4ABA1dB1a1B2dA ca moi
      2b9aC1A2c4BA ca mon
      2B9bB1A2a4Ba ca ne
      12Be4B4A ca non
      2A2A5A1a1c6B ca nous
      11A3B2b1A1b ca on
      1b1ac6A1hBFe3e1DBA ca ou
      11B1B1a2A3A1a ca oui
      5A5Aaf2A6A ca pas
      10Aa1G1d2A5a ca passe
      13a1A4A ca paye
      11a3b6b1A ca peu
      5A9C6c ca peut
      15B1a ca place
      10A2B1c ca pose
      1Aba9B1D2f1A1a1C ca pour
      13a1a ca prend
      1cA9Cb1A2A4AA ca que
      aA11fA7A1A ca qui
      13b ca quoi
      11a1A1d4A1B ca ressemble
      2bc7cAD1A2AA3bA ca reste
      4a8B10a ca roule
      5b4acAA1d1AA5A ca s
      3A2b4ca1Aa2A3C1C ca se
      24A ca sent
      11A8A1a1A ca ser
      13a1A ca serait
      5A7A1d2A3A ca sert
      13A4Ad ca suffit
      4AA5b1D1B2A2Af ca t
      7A4Ac1C2c3aB ca te
      1A11c1B7A ca tombe
      3A9a ca tout
      13B9ba ca tu
      1AA1CB4AdaiAe2C2b1aB ca va
      1A2Ai7B1eA1A1A1AA ca vais
      2A2b4A2B1BA5B ca veut
      5c7A1dA5A ca veux
      13b1A2A ca vie
      13B1B6d ca vient
      15A4A1e ca vous
      13a1A cabane
      13a cabinet
      13b1A cablage
      13A1b cabler
      13b cables
      15A caces
      2A10Bc cadeau
      13a cadre
      13a1A cadres
      13a1A caen
      15b6A caf
      6a7Aa cafe
      5A7a1A4a cahier
      13B1a cahiers
      b2A9G1fb1cAAA caisse
      13a1A caisses
      13a cake
      4A8c cakes
      13c calais
      1A11b calcul
      2A10C1b calculer
      6c6b1HA call
      6b8E call me
      13a1a called
      13c1A5A calme
      13a calories
      13a cambouis
      13B1b came
      15B1A camion
      13a camions
      15a3A campagne
      13A1a camping
      bAb1A1cAaaAAdGBaAaa1bAAAA can
      1a1B1Aa1AA2AFAb2a1c2A can i
      13C1g can my
      4A8B1d can our
      2d2A5AedA8AA can t
      a7baA2B1Cc can u
      b7bab2C1G1cbaB can we
      ABAc1c2A1A2f1bCA2a1Aa can you
      13b1A canal
      13Ac canape
      7a7A cancer
      15a candidats
      13b1A7A candidature
      13a1A canicule
      13A1a canteen
      6A7AeA cantine
      1A3B2A5Bd2A1A1B cap
      13e1D cap 1
      13C1c cap c
      5B7B1f cap ca
      13A1a cap en
      13A cap et
      15a cap obtenu
      6a6A capitaine
      13ACeA3A capital
      13beB capitale
      14c capitale de
      13b1A capot
      13a1A capots
      1a3d4a2AA1b1A1a1a capte
      5b13A capte are
      1A3A1A7Ac3A capte ce
      5b7A1AB5a capte pas
      6A6a car
      13C1b6AA care
      13a1A caresse
      14bB cariste
      13baB carnet
      4A8A1b carpentry
      15b carreaux
      11A3A carrelage
      15A carreleur
      24b carrement
      6A6CAj2A3A carret
      15b carret c
      13A1b carret il
      3A9b9A carrosserie
      15A carrossier
      a9b2A3Aa2a carry
      A9b2C3Ab1a carry on
      13A cars
      1A3A7Eae3a carte
      14Aa carte d
      13BAb carte de
      13c1A cartes
      15A2b carton
      13a1A cartons
      1A4A4aaF1d8b cas
      13C1c cas sociaux
      7A5d1A casier
      13c2a6A casque
      2Aa1A1b3c1A2a2b casse
      7a5A casse toi
      7A5Bc cassee
      13d1B casser
      7b5A1A casses
      13AAb cassez
      13AAb cassez les
      15b catalogue
      13B1e catastrophique
      1a1A2a2bb2b1B3A2aA cause
      13b8aA cause de
      6c3a2D1C5A2A causer
      6a6B10A causer avec
      13b cave
      13CbA cayenne
      4c6AAC1a3a1AA1A cc
      4A8a1b3a cc c
      13bA cdi
      1A1ba2B3GaBaja1eacaAa ce
      13D1d ce bien
      2A2c7A1A2Ab ce chat
      12bC1c6B1a ce genre
      4A8a ce la
      13ABb ce le
      1AA1a9fC3A4a ce matin
      13c1A6A ce metier
      2A10Dbd ce moment
      12Aa9A ce mon
      13A1c6A ce mot
      1DB8Afb1AA1A4Ba ce n
      1c9bCb1b2A4C ce pas
      13A1D2d1B2c ce point
      aa11A1a ce possible
      aa1A1AA4Ab1Cc1aa1baAAA ce qu
      Badc1AbC3CCBABb1CBc1AdC ce que
      4Ac7A1C6a ce questionnaire
      A1b2aA4A1gBC2AAa1b ce qui
      5A7GbmA3A1a ce quoi
      a5b6b1A8c ce serait
      13A1d ce service
      4A1c2a1A1DeB3b2A ce soir
      3d1A5Aag1E4A2AA ce soit
      15B4e ce stade
      2A9c2B ce travail
      3Ab2b4B2B7a ce truc
      13aAc ce un
      13aaA ce week
      1ab2A3AacbDAAA1aaA1d1c cela
      2A8Ab5a5a cela ne
      gCC2A4AAEI1EBAhAA2B celle
      a12A1A2b4A celle ci
      bA8A2B1C2A1A1AA celle d
      c celle davant
      I1B9EF1AA1m3a celle la
      c12A4AA celle qu
      a12a1a celle qui
      baA1A2b7A7A celui
      7a5A1A celui qui
      2A8a1AbB4c1A cent
      2A8a12a cent pour
      13a1A centime
      15A centrale
      13d centre
      11A2A cents
      1a13B ceramique
      11CaA10b certainement
      11Aa certainement pas
      5c1e2a2BB3A3A cerveau
      2A2c6aE1dA1AaCAd ces
      12bA1f6D ces ecoles
      15b4A1A ces etablissements
      5c7A1aA3A1A ces quoi
      2bA1b3Ab2faC1BB1abbA cet
      9a3A1b5a cet echange
      5c4b2AAB1A4a cet entretien
      9B3ecA1AA4A cet ete
      BcAB1Aaa1aABaJ1aDbdaAAfdA cette
      11AbBac2A cette annee
      3b10A4b3A cette conversation
      13b1c6B cette ecole
      15A1c cette fois
      AAcB9A1E5Abc cette information
      5b3B2AA1a2A4b cette phrase
      AAC2B6BbADBAeA2eA cette question
      3A9AAc ceux
      13A1b ceux qui
      5A7AAdA cfa
      5B9aA cfa ou
      1a2a6caCA cha
      13b1A chacun
      11A1b1B chaine
      6b6A chair
      6b6A1a chair et
      13a chaise
      14A4A3a chalet
      1A11b1A8a chaleur
      2A10c chalon
      15A chalumeau
      1A9b1b1C chambre
      13a1A chambre a
      13C1b chambres
      7b5A champion
      13a champs
      1AAA7BdEAg1aa chance
      acAb1C3ba1ADAB2bAA1fAB change
      2Ac7a1a1b change d
      1B6bA2Ae1A2e3A change de
      1a11c change l
      1A7aC2a change la
      13a1A change le
      ba change my
      13B1A4A1e1A change quoi
      1a11a1B6A changed
      AeAA1AA1AacAaCABAABAAAaBA changer
      1A11b changer d
      1C11a1d changer de
      13a changer des
      1A changer la
      1A11b changer les
      1A11b changer une
      1A11EiB1A chanson
      1a11B1b chant
      1A11Baaa chante
      AA1A1b7A5a4a chantier
      13c5A chantier en
      13a1A chantiers
      1AA1A5AA1dAB2AA4a chaque
      13BAa8a chaque annee
      13a chaque fois
      13A1a2A chaque jour
      4A8A1a chaque matin
      13a chaque soir
      13a1A charcutier
      6c6B1b charge
      13c1A charges
      13a charpantier
      14Aa charpentier
      13a1A charpentiere
      13a1A chassis
      2bc1caAA4Ba3Ad2BB chat
      13a1A chateau
      5A1A5AbeA chatgpt
      14A chaton
      5b7AcA6A chats
      1A12Ac3A2A chatting
      1A4c6a1C3A chatting to
      6B6a1d6A chatting with
      2a8a1Bb2a1A4a chaud
      15B8b chaud pour
      4a6A2A chaudronnerie
      13a1A chaudronnier
      13a chaudronniere
      13a1A3A chauffe
      15A chauffeur
      15A chauffeur de
      1A13B chaussures
      3A3A4adAB4AA che
      3A8aa6A che moi
      14A che mon
      A12b1B4d check
      13A1b checking
      13C5a1c cheers
      4A1aA1a3ABaA2A1a1bb chef
      4A1A6A1b chef d
      13b1A chefs
      6b6A8a chelou
      c14B1A chemin
      15A cheminee
      4A10a chene
      13A cheque
      1A4AA5Fcf cher
      1AA1BA4BAbfbB3A3AA cherche
      2b10C1b cherche a
      13a1B cherche un
      2A1B9bB cherche une
      2a4c2A3Bc3A1Aa chercher
      13a cherchons
      13A1a cherchons a
      15A chevaux
      13a1A7a cheveux
      13A1a cheville
      15A chevres
      AAabAA3B2acaAAA1BB2CB chez
      10a2A chez elle
      13a chez l
      13e1D3A chez le
      13A1A chez les
      14aB7A chez ma
      3A2B3B1bD1i3a chez moi
      A12dAA3A3A chez mon
      4A4BacBe1a2a5A chez nous
      13b chez oim
      13d1B3A chez un
      3d1Ae4A1OajA1A1A2A chez vous
      2A9Aa chiant
      1A3A1c4Aa1d3A chien
      14bB chiens
      7a5bAC chier
      1bb10CA3a4a chiffres
      15a child
      13A1a chimie
      4Ac2aAa2Aad2A chinois
      7A5CcA chips
      13aA4a cho
      13aaA chocolat
      2A5A1a2a choisi
      8A1a choisi le
      2a2A2a4A1b6a1A choisir
      13Eag4A1A choisis
      11a1C1c7c choix
      13b1B cholet
      14Aa1A2a chope
      ba1A1AA4AAAA1A1b2AbcA chose
      2BA9d1A7a chose que
      2A2A7e1E1Ab1b2A choses
      14aA6A christmas
      15a chutes
      b3A1a4c1E1b2b4AA ci
      13A1A3c ciao
      13acB6A ciel
      13Aca6A ciel est
      13C7c cimer
      aA2A7aeAC3AA cinq
      12aA1B cinq heures
      10a8A cinq minutes
      12Aa1A1A cinquieme
      6A6b2AA2A cio
      15A circuits
      13a cire
      5A9b ciseau
      13Cc ciseaux
      13b1B cite
      1a7a3D1b city
      14b cki
      5d7A2A4a clair
      1A3d7a4A claire
      5B7a3A6b clairement
      ab5b5C1A5A claque
      6AA5c class
      AcA2BAA4AfaG2AAA1aA classe
      13a1B classe de
      13A1a classe je
      1A classe upe
      13F1g classes
      13A1c classes sont
      13BBd classique
      13D1c classroom
      9a3eAA clavier
      7a6AB cle
      3A9b clean
      13a1A cleaning
      3c1a7B1A7A clear
      13a clermont
      13d1A cles
      1A2A1AA1a3a1aa2d1A client
      13b clientele
      2A3A4A1b3a1A1A clients
      14AA clim
      13a1a climbing
      15d clio
      a4b7AAD2A cliquer
      5A1A5c close
      13C1c closest
      13a1A clothes
      13a9A clous
      7e5E1A clown
      4AA1A7b3A3aA club
      13A1a3A club de
      2c2b1A5D1a clue
      12a5AA cm
      13a cm 2
      13c1C cnc
      5aa6A1B coach
      13BcA cochon
      1aAB1A1aA3dABe2A1A1a1b code
      13C1c code de
      1aAA8AB1C6ba code postal
      6A6d1D coder
      13a1C coder des
      14aB5a coeur
      6A6a coiffeur
      13A1a coiffeuse
      13a1A coiffure
      AA3Aa5AFAh6BA coin
      15a coince
      13b1B cold
      13a colere
      15A3A colis
      2gA8AbA1A colle
      13a collectif
      3Aa1Ba3A1a1B3BA1ba college
      13A1a7b college a
      1a11a1B college c
      13b college en
      13D1c college je
      5Aa2a3aaA1a collegue
      6a4A1A7A collegues
      13B1a coller
      6A colmar
      13A1a colour
      1AAB1B1A5a1h2A1a2A com
      13a com ma
      2A10A1d6A com metier
      13a1B7A com mon
      13a1A com un
      A3A1AA1AA2CbcAAA1d1a combien
      15a combien ca
      13Ba combien coute
      8A4BCe4B1b combien d
      5a2cA3gaAAA2e1B combien de
      14cB4A combien font
      14Ca combien gagne
      14A combien l
      4A8A1d combien le
      5B7AAa4A combien par
      14Aa4A combien quand
      13AA combien une
      a1BAACAb4AdAaeC1AA1a1b come
      15CfB come again
      13B1b come and
      13a come from
      15a come out
      2e8A1B comes
      2e8A1B comes to
      9a3A1A2c comfortable
      a2B1AA6c commande
      13b1A commande numerique
      13CbcA commander
      5A1A5e commandes
      ABabAb1bbabb2CBCcBA2BeA comme
      1bb2B3b1cBA1B1ACb3AB comme ca
      13a1A4A1A comme dans
      15a4A2A comme diplome
      13B1a comme en
      13B1a7A comme l
      7b4A comme la
      13a1a comme mon
      5e9B6A comme reponse
      AA1b1a7C1DAdA4h comme si
      5a7aAA comme un
      15A comme une
      1B2aB4B2ba2b1b2AAA commence
      4a5A2a1d3A commence a
      4A8b1B1A commence la
      A4A5A1E1C1i5AA commencement
      4cA7B1b1A commencer
      abBCceaBA1A1AIbib2AB1aEB comment
      A1A1Ap5A1c1NB1A3B1C comment ca
      15bB comment demander
      15a comment devenir
      5A comment devient
      1bDa1B5Bal1A2A2A2A comment dire
      2Ac1B8Aa1A4A comment faire
      13F1f comment fer
      4d10A2A comment i
      3D1A7b1ab7b comment j
      aABCACb4c1Aae2A4AA comment je
      1a3b7A1a comment la
      13a comment les
      1a2Aaa3A2DjJ1aAaA3B comment on
      15a comment ouvrir
      a2A1A9a comment pour
      15a comment proceder
      6A6A1c comment s
      2c12bA5A comment savoir
      4ba9a comment se
      4bA1A1a4AAA3b1A comment tu
      15a comment verifier
      2A11AAA4b comment vous
      12aa1B8a commerce
      13b1A commercial
      1a13a1A commis
      1A3a3a5C7a commode
      11a1A9c commune
      15A2c communiquez
      13aA compagnon
      1b3A1A5Bba company
      15a6A compare
      15a6A compare with
      13a1b compas
      13A1d6A competition
      1aAa1C7a2Ac complet
      3a9A9A complete
      3c9A1B7A completely
      2eb1a1a5D3A6C completement
      1AA2a7cAA6A complique
      15a6a comportement
      1c4A8a comporter
      13a composants
      13a composites
      1AA2g4A1AB compren
      5d4A2E compren pas
      AA3fA2AA2a1bA1A3bA comprendre
      5b10A5b comprendre la
      1B1A1CaacbbA1bA1CAA2Ab comprends
      13a1A comprends bien
      5B2d4AA comprends le
      1A3A3aA2A comprends mieux
      1A3ba1Aab1Ae2C4Ab comprends pas
      8abA2C comprends que
      5Ea2Cb1aa1B comprends rien
      AfAA1b1AAAb1AAAGDaA1e1B1c compris
      5b7d2C compris la
      3A1B14b compris quoi
      a1Ad6a2aaD2A1c1Aba compte
      13a1a compte beaucoup
      1A1A9B9c compte de
      1A11D1A1a5d compte pas
      3b9B1A1A2f compte rendu
      4A8c1A compter
      3A9a1B4B1a comptes
      15A1a compteurs
      6b6A1A computer
      13a computers
      10A2b1A comte
      5AAf3A1DAC4ABA1A con
      3A9a1A7a conakry
      5d7A1AA3A concept
      1bAb1B7D1a2c3ab concerne
      13AAb concert
      13a concession
      A14c concours
      13a concret
      5b8Aa6a concretement
      5A9d6B concretement ca
      13C1d concurrence
      11c1B1a conditions
      13a conducteur
      13a conducteur de
      7A conductrice
      13c1A3AA conduire
      13b conduire la
      13a1B conduire une
      13aAA conduit
      1A11c1A7A conduite
      13a conduite accompagnee
      13a1A confection
      1A1a1Bb6a1c1B1A confiance
      5A7B1f3A confiance en
      5BA6A1c confidence
      3B9B1b2a2A1a confidentiel
      6A6A1a4A1A confie
      13d1B confier
      13b1A confinement
      11aAB1a8b confirme
      1e11D1A2A confondu
      1d11B1A2A confondu avec
      14Aa conges
      1Ad2aAabaB1aAeC1ACA1AAAa connais
      13e1B connais deja
      13Ac8Ab connais la
      1Af2a4AaACAA1AB3A1B connais pas
      5b1b4bBAA connais rien
      4c7bA connaissances
      13ada connaissez
      6a6aAA connait
      13Ea7da connaitre
      7c7D connard
      7B6e conne
      6C4a3c5a conseil
      13A1b conseil d
      6A4a1a1A conseil de
      3c2f6D1A conseille
      2A2Aa8C1AA1A conseiller
      6A6a conseiller les
      4b8a8a conseillere
      4a1a6C conseillere d
      6A conseils
      3a9A2Ac consent
      7b4bB conserve
      6c6A conseye
      1A11a1A7c considere
      5eA6a1BA2Aa consigne
      13cAc console
      13a1A consoles
      3A1A7b10A construire
      3A9a construire de
      13b construit
      13a construit une
      6B6g1A contact
      6a6C contact avec
      6E6b contact humain
      13C1b contacter
      4aA7iAC3AA2AA content
      4a18A content de
      13b1A contente
      13B1A3a1a continuation
      2A3A2b2AC4iC1A1A continue
      20a continuent
      3A5aa1BE1b2Dgb3A continuer
      15B3A continuer en
      1b9Aaa1B8a contraire
      3a1A9b4A contrat
      13a1B contrat d
      2A2A5bcb1A7ab contre
      13aAA contre le
      13Aba contre les
      13a1B control
      1A3A7Bab controle
      20a controler
      15A controles
      3a9C5c3A conv
      3d2AB5FAb3d1A1B conversation
      1a9B3A8b conviendrait
      11B12b conviendrait parfaitement
      2AC6aA1b1A4a2Ab convient
      13AbB cook
      15a cooking
      5AA2A2a2b5b2A cool
      13b coordonne
      3a2c6A1A coordonnees
      2A10daB3A3a copain
      15A copains
      13A1c cope
      1ABc1b7AbA copie
      2A4A5ABjA copine
      13b1C copines
      13a1A coque
      13b corde
      11A1AaB8c cordes
      13a cordonnier
      9aa corps
      1C11A9Bc correct
      1b11B1A correcteur
      1b13a4B correspond
      13a6A correze
      1A8A2bba8A corrige
      Ac1A6A2AAd2A corriger
      1A11b1A corse
      13hAD2b cos
      5A7A1b6A cost
      13b1A costaud
      13a costumes
      1a1B1AA2aaA4b1cA3BA cote
      13d1B2B cote d
      1A1A1A7g1B4A cote de
      1A13A2b cote la
      15B4a cotes
      13a couche
      4c2A3A1CaB3A1A coucou
      13a coudes
      5A7c1b5A2A coudre
      13a couds
      bA1A1bb2abc1G1Aaba1a2aC could
      c5A6B1dA could i
      13A1b1a could my
      A5A3a4a2b could we
      a2A1c3ab3bJc3a2b could you
      2e4A4b1AA2A4A couldn
      2e4A4b1AA2A4A couldn t
      3a coule
      13A couler
      14a1A couleur
      13A8a couleurs
      5AA4Abb1a2A4ba count
      a2a1d4adBCA2b1AaaA1B coup
      5B9a coup c
      5c5A1aAB1A2AbA coup de
      20a coup on
      11A1A10b coupable
      1A11FACcA1fA2bA coupe
      19A coupe du
      13B1A3a3b coupe la
      1A11b5a4A coupe le
      5A1A5d2A6a couper
      15A couper le
      13aAa7A coupes
      13a1A8a couple
      10A4b3A3A cour
      10A2A1c cour de
      4A8e1A3A courage
      11A3A1A6a courant
      13AbB courgettes
      13B1a courir
      13b1A courrier
      1AA2A2AAA1ACaa1A1eb2A cours
      13A1A3b cours a
      13c1C3b cours d
      5A4A3Aa7A cours de
      13B1b cours depuis
      11Aba1A3A4a course
      13b course de
      a4A3a3DbB5aAc cousin
      13a cousin a
      13Dc cousin est
      13aA8A cousine
      9B3d1A3AA cousins
      4AA7B1c coute
      4A8A1c coute combien
      15a coute l
      14Ca coute un
      13AAa coute une
      13a1A couteau
      13a1A couteaux
      15c couter
      2A8A1A1a7aA couture
      11A couture et
      13A couturiere
      15B couvert
      13a1A couverture
      13c1A couvreur
      13B1d crafts
      2A2b6Ad1A2AA crains
      3a9c1A4B3A crame
      d12F cran
      13A1A craque
      14A crayon
      13b creation
      14Ab creative
      15A3a creche
      13Dac6B cree
      13Bcc creer
      13a1A creer des
      13B1c creer une
      12AbaA8a creme
      13AcA crepes
      13b9A creteil
      7e5DAB cretin
      5B7a1B creuse
      13b1A creve
      7a crever
      13a1A crew
      13b1A crier
      2A10a5a croche
      2A16a croche sonne
      13a crochet
      1cA9aCca croi
      1aa9cCaa1a1aA3a crois
      12d crois pas
      1b11a1A3aA3A crois que
      15A croissants
      13B1e6A croit
      1A12aA croix
      13ba cross
      1A10a2AA1A cru
      5A9a2a3b cte
      11A2bC cuir
      AA10aCBa1A1A1A1bA cuisine
      13Ca2A5b cuisine de
      15A cuisine et
      2b10C cuisine j
      13a cuisine je
      13A1b cuisine tout
      13aaB6b cuisiner
      13A1a cuisinier
      13a cuisiniste
      7a7a cuisses
      13a cuivre
      13a1A cultiver
      12b1Aa cup
      2b4A5B1a4a1b1A curieux
      15b3B customers
      15A customise
      13b customiser
      2A10B2c6a cut
      13a1A cuves
      2A1aB5aaeAB1a1AA2A cv
      dBaBaBC1bDc3BaF1bBa1AAb d
      13A1a d 1
      13B1a d a
      13BAc d abandon
      10Ac1bAC2A d abord
      3a7B1A1A6a1b d accord
      13A1a d accueil
      13B1a d acier
      13A1b d administration
      5A15a d aide
      B1A10C1b4c d aller
      13a d ameublement
      9Fe2acb d anglais
      13A1a d annees
      14A d anniversaire
      13C1d d application
      15A d apprentissage
      A12CdE2f1a1B d apres
      13A d argent
      13a d art
      4A8a1a d atelier
      6a1a4d1B2A1a d autre
      11c1C1b d autres
      cA1A6AAAE1ECBC1BA1d d avant
      2dc7cAB1b8A d avis
      2A2Aa4A1C1C4bc1b d avoir
      c14A1AA d avt
      9a3B1d5C2c d be
      13a d eau
      13C1f6B d ecole
      15b d ecoles
      13C1e d eleves
      5b9B d emploi
      6A6F1b2c4a d en
      13a1A d endroit
      10A2B1b d entreprise
      15A d entretien
      13EAa1f d epi
      6A6a1B8b d equipe
      11A1B1c d essai
      A12a1A4e d etape
      13A1a7a d ete
      1b1a3A5C7a d etre
      13a1B d heure
      13A1c d heures
      14A d hotel
      4AA7b1a d ici
      2A2A5A1c1A d idee
      2B10d1A d idees
      2A10b1B d internat
      2A1a7aa1A7A d la
      abAa6a2H1g3bA1A d like
      13a1C d love
      1A2a10a1A4a d orientation
      8b1AA1a1a d otre
      BcA1A2A5aCe4A1aA d ou
      13b1a7B d oublie
      13C1a1b d ouverture
      13b d ouvrir
      4A1a3b2AAA2a4a d rather
      B6A5a d truc
      a5b4A1Dc1a d un
      fAa1aa1ea4CAIAb1A1aA1A d une
      13A1d d usinage
      15B d usine
      13A1c d usineur
      2aA7Ab5A d y
      3a7A12b dac
      3A2a6b1b7a dad
      13C1c daily
      14bB dakar
      11Aa1A5A1A1b dako
      5a6aB1a3a dalle
      6e3B2f1G dame
      13a1C dame de
      13G1g dangereu
      13B1c dangereux
      13c dann
      1bba1bBBAb1abCAFaAAacAb1a dans
      11a3a dans 1
      15A dans appartement
      9a5A dans ca
      1c13B4A2Aa dans ce
      1a7b4Ba dans cette
      13a dans de
      13B1a dans des
      13D1A3c dans deux
      13a dans du
      13a1a8A dans ecole
      Bb2aAA5bDAc1a2a1a dans l
      1BA2b1A1b2AgaCaAaAA1ab dans la
      13a dans latelier
      aab1ABab2a1AaaBc2Ac1A1B dans le
      aa4c2A3bAA3Ab dans les
      aDb10bAB dans ma
      1b9A1EAb4A3f dans mes
      13a1A dans mn
      1bA2BA2B3c1B1A1Aa1AA dans mon
      1A11E1d2a dans notre
      A4d7CAE4A1e1A dans quel
      15a dans quels
      2b10C1b dans son
      1aAa1f7A2A3a1A dans ta
      1a1a9BaA4b1Aa dans ton
      15a dans tout
      15a dans toute
      15A dans trois
      5AB5acaC1A1AB1a1a dans un
      1B5B5caB4A1A dans une
      13e1E dans vos
      3a9B1b dans votre
      2A10baa3A danse
      13a1a2b1Aa1A daron
      15A2b daron est
      6a1B6cA daronne
      13B1d darons
      1A1e11B7A data
      1c1A3A5A2AA2A1aa date
      1c13a4A1aa date de
      1a2a8F1c dates
      1a11A dates de
      9a3A1b2aa2aaa daughter
      13A1D3a2aaa daughter s
      baA10F3A1A3aA davan
      e4A7a1C2A1A1Aa davant
      A9a4c davantage
      2A3d6A1A1A1A1ba davoir
      c12A davt
      A1AA7A1fAA3a day
      11dAa1A2A5B days
      2abbBb1abaFdCBaCAacdbccb de
      7a6AB de 12
      13C1b de 15
      15A de 17
      13B1b8b de 3
      11A1b3b de a
      13Ba4a de batterie
      A9a2A1aa4A de bien
      14AA de bois
      13a5A de bon
      13A1a6A de bosser
      13BAd de bras
      5A5AacA de bruit
      1A11aAb de bus
      2a3A3BadA1G2a3bB de ca
      15A de camion
      13c1B de cap
      Aa1B1CAa5CAbA3d2B de ce
      2A9b2b3c1BB de ces
      2b7b2BAa6a de cet
      5a7AAC2B3a de cette
      13a10a de chantier
      12a2a4A de che
      2bA2c5aEAd3A de chez
      3A2A6b1A de chose
      13a6b de choses
      15A de ciment
      1a9a1AbD de classe
      1A11b de college
      13B1b de conduire
      1A11a9A de conduite
      13B1C2Cfc de continuer
      10a2C1A2cA3A de cote
      13a de courant
      15A de couture
      13Ab de crepes
      A12cAA de cuisine
      15c de d
      5a9A de de
      13B1Bc5a de demander
      15A de dessin
      15c1A de deux
      3A7a1C1Ba1e1A1bcA de dire
      13a1A de dix
      b3c4a3Db7AA de faire
      1b10AE4a4b de famille
      15A de fenetre
      AA5a7B de ferraille
      1A de fleure
      6A6DAc de foot
      7A3A1d1A6A1a de fou
      5A4E2jbb3AA de francais
      10B2bab2A de france
      1A8B2b1d de franse
      15a de frein
      15B de fruits
      14A de gateaux
      5A7cAb de gens
      13A1a de grenoble
      13a1C de groupe
      13B1a de jeunes
      15a de jours
      A1AA2ecA1adAFbGbC2b1A de l
      BaBB1Bbc3acEbbAcad1aabD de la
      8bAa2b de langue
      2b9c2A6bAA de le
      13A5a de les
      2A4A5b1a2A de ligne
      12ABACf de lire
      13a de luxe
      13B1a de lyon
      1b3Dc6FA1a2A1e2A de m
      2ac2ABA3AJdF2aADaeca de ma
      15a de machine
      13A1a de machines
      5cA6B1B5bA1b de main
      13a de maintenance
      1B9A1A1b8b de mal
      13a de mamie
      13AAb de manga
      13CAf6A de math
      1A11B1A de maths
      a2A7A1A1b3aa1AbA de me
      13a de menage
      7b7B de merde
      1cAe1AA6F1E4bAccA de mes
      1CA10C1e de metier
      13a de meuble
      13a de mezon
      13a de mn
      2Ah1cB2A3BEJBA2jAaBA de moi
      1AAAB1b4bAKbEA1BAe1bg de mon
      13A1a de monde
      13B1a de moto
      2A8A1a1b de moyen
      15b de moyenne
      1b13C4A1aa de naissance
      13B1b de nantes
      5b6AA1A2a4a de ne
      13BAb de noel
      3b9b6cA de nos
      1a11a1A de notre
      5A7CA1ac de nouveau
      13cBB de nuit
      3A7AA1Ba8c de ouf
      10A2B de papier
      13A de paris
      4a1B6A1b2b de parler
      18c de pas
      13c1b2A4B de passe
      c1A6aa2c4A de passer
      1A10aA de peinture
      13a1B de piece
      13a de pieces
      13bAA de pierre
      5B7b de plan
      13b1A de plus
      13a1A8a de porter
      1A11b1A de precision
      11A1A1B8A de probleme
      4Aa7e1D de prod
      5b5b1C1A de production
      15A de quartier
      13a de que
      15b4A de quelle
      A12c1eAAd1a1A de question
      2A2b5A1c1d1A de questions
      11b10a de quoi
      4A1a8A de reel
      b12A1A1a1A de remonter
      15A de reparation
      2A2D5aAa1a2bc de repondre
      1ab2gA7AE4B de reponse
      15d6A de reseau
      13b1A de retraite
      13D1b de reussite
      2a8A1Dca de rien
      7c5bBB de robot
      4a8A1a3A de roubaix
      13A de route
      13b1ab5B de s
      4a8D1c de saint
      1B11e3A de salle
      2B2A5AAD1F2a3c de savoir
      1A de scie
      2a2a5AbAAA1a1AA1c de se
      13a de securite
      13B1c8a de sejour
      1b11a de ses
      15a4A de signer
      9a4A de site
      1a1AA10Ba6a de son
      2a3AA5c1A de special
      13B1a de sport
      12aF1g7B de stage
      a1cA9D1A8b de suite
      13A1d2A de suivre
      5A8af2A2a de t
      3a1A1A5AaAB1b1Bbcb de ta
      6A6a de table
      4a9Ab de te
      13a7A de techno
      1b4C7A8b de telephone
      5A5b1Bad4A de temps
      13a de terre
      1A1b3A5B1A2ac3c de tes
      13B de theo
      3cA8A1A7A de ton
      bbAB2A7cC1B1Ab2b de tout
      17A3b de toute
      3a11A1A2aA de toutes
      13c1a6A de tps
      11A3a de train
      1AA10b1B de transport
      13A1a8A de travail
      af5A5BAA1a2C2aA de travers
      15a de trois
      4a8B1a de troisieme
      7A4ac1B4a3a de truc
      A1bA de trucs
      13E1e4A de vacances
      4a8c1A3A de venir
      14AA de vie
      13a1A de vieux
      5A6aA de voiture
      3b9D1b4A1bA de vos
      3c1b7A1C1A2AcAB de votre
      1ab2A1a2a2dAB5A2A de vous
      6a6a1B de vrai
      13b1B de vrais
      1A11C1C1f3C de zero
      13a1A8a dead
      13a1A dealing
      A12C3b deb
      13a1a debarrasser
      5A1c6A debile
      13b1A1A debosseler
      13A1b debouches
      2B8Aah1B1A1A4A debout
      12ba1B8A debout longtemps
      2A10a5A debout toute
      9B3dAa3A debrouille
      B2b1a5AAGAC1e1baA debut
      13A1a debutant
      12Aa1A dec
      13A1a decembre
      11gBB1b8A decide
      11A2A decides
      13B1c decisions
      13F5d deco
      2A5A4a1b3b decole
      13d1A3A decoration
      14AA decorer
      2A10a decors
      13c1B decoupe
      13a decouverte
      13B1b decouvrir
      6a6a1CaABa3A decroche
      13b1B decrochent
      AAAb1a6aA1AA2A2aa dedans
      13A1c deductible
      13a defile
      2A8A12a definitely
      3b3A15b degage
      13a degoute
      13a degres
      12Ab1A dehor
      1Aaa9ACAb1AA1A dehors
      12Aa dehors avec
      13a dehors ca
      11a1A dehors et
      14B dehors quand
      a1aA1B1B3AaA2c1AAd1AAf deja
      13B1a deja avec
      13A6a3a deja en
      b12C1A8a deja fait
      5A7a2a3A deja la
      13aA deja les
      b14c delais
      AA1b3A4aC1c7b delete
      AA1a9B1A7b delete my
      12baACA5aA delire
      11A1A1b deloyal
      B2a1AbA2ACa1diAD1d demain
      a12AbBb3A1A demandais
      2ba3A4AG1ff2BB1CAb demande
      5Ba4c1A2b2AA1A demande a
      2a10A1BA1a3a1A demande ca
      13AAaA demande combien
      3c9A1A demande la
      15aA demande pourquoi
      15a demande quel
      5a7B2c5A demande quoi
      6B6E1iA5A demande si
      13c1B6A1A demande toujours
      6a6a demande un
      13c1D demandent
      3a9Ea1A5f1A demander
      15E6c1A demander ca
      5b7dADA5A demandes
      13e1A6C demandes ca
      bA1A2A6AAAa1b3a demandez
      13A1c demarche
      13b1B3A demenage
      2A10f1B demenager
      d3B8aAA3A4A demi
      A12eAA demi heure
      E2A1A7c1A demonte
      3A9A1A demonte tout
      5A7e1B1A demonter
      15A denis
      13aBc dentiste
      13aAa dents
      11fC9A1C dep
      11c1B1A1a1A2A depan
      11a1A8b depann
      13a depannage
      15B depanner
      15B depanner les
      13b1B depanneur
      B4A5A1G1aAf2b depart
      1a3A7a1d1A5Aa departement
      2c8c1EAB1A6C depend
      11d1C depend de
      11F depend des
      13B3A depend du
      11d2Aa dependra
      11a2A depends
      2A10aAA depenser
      13b1A deplace
      13a1A deplacements
      13a deplacer
      13A5a deposer
      3a9B1eA3b1A depui
      3a9B2A3b depui le
      AAaA1A1AA1DB1AaE1d1BaA1Ac depuis
      10A2b1A depuis deux
      13a depuis je
      13A1A1c depuis l
      4b8A1AA7a depuis la
      1A1A9GADac2b depuis le
      13C1d3A4b depuis longtemps
      13a depuis qu
      13a depuis que
      17A6a depuis tout
      10A2d1A depuis un
      13b1C2b4Ab derange
      12aA1A2b4AA derange pas
      aa1A8bacA3A3aA dernier
      aB1AaA7AACcaAA1AAe derniere
      15A derniere annee
      4b18A derniere fois
      1A3A7C2a6A derniere phrase
      1a1A18Ad derniere reponse
      5a4a2a1B deroule
      a5a3A3AeB5a derriere
      13c1B derriere un
      CCCCA1BA1ADaB1DdDBCABAaDD des
      15A des armoires
      13a des batiments
      13a1A des boites
      15A des bols
      13a1A des bras
      13a1A des cadres
      13a des cartes
      13C1b des chambres
      13b1B des choses
      13A1a des clients
      11A1a des collegues
      13C1d des cours
      13abB des crepes
      15A des cuves
      14AB des des
      6A6c1F5a des ecoles
      6A6G1i4AA1A des eleves
      13A1a des entreprises
      15A des escaliers
      13a1A des etudes
      13b1A des filles
      1Aa4A3A2cd8A des fois
      15b des formations
      13A1b3b des frites
      15A des gateaux
      11A1DAf des gens
      13A1a des heures
      6A2A5a des jeunes
      11A12A des jours
      6a6B1B des machines
      13B1a7A des matieres
      13a des mecs
      6a6B1a des metiers
      10A2a1A des meubles
      13a des motifs
      5c7EAA des mots
      13b1B des murs
      13a des objets
      13b1C des pates
      13C1a des periodes
      13B1b des petites
      15A des petits
      13A1c des pfmp
      7A7C des pieces
      15A des plans
      11A1B1b des pme
      13B1b des portails
      13C1b des portes
      15A des prises
      13bAD des qu
      6A5ac1C des que
      6ab5D1A1b1c des questions
      13a1C des reseaux
      13A1a des robes
      6a12A des robots
      13c1A des romans
      13a1A des sacs
      13c1C des sites
      13B1a des sous
      13D1d des stage
      13H1f des stages
      15A des toles
      10A2aAa des tomates
      24a des trucs
      13a1A des tutor
      13a1C des velos
      13a1A des verandas
      13A1b des voitures
      14b descente
      13a descolarise
      13b1A design
      13a1A designing
      A12a desinfecter
      a2a2a6A1A4b2a desire
      Acd1a5aAcI2b1Ac2AAa desole
      B1A10d2b6A desole j
      aAb2a6aC8A desole je
      3A1A6bB2a desolee
      6A6b1A desosser
      13B1b dessert
      3A9b1C6b dessin
      15A dessine
      13c1A3A dessiner
      15A1A dessins
      cA1a5a1aAaaA1AcA3aA dessus
      14b dessus de
      ab11D1a7cA detail
      3a9a1a details
      3A3c4baAB3A4A deteste
      12ca5A4A deteste ca
      3e7A1A1A1A detruis
      1c9dbbaCC2A4A deu
      1Ab2BBb1AaaAcCba2aB3b deux
      7A2A3Ab deux ans
      11A3a deux cents
      2A8A1a1CA7d deux fois
      11A7A deux heures
      13B1a deux mille
      13E1Ab2b deux minutes
      13a1b deux mois
      a12A1a deux secondes
      15A deux semaines
      1aA2A6A3dd5AB deuxieme
      13B1c deuxieme chance
      13c1B dev
      a4b7dCa3A devant
      13bA devant le
      13b1B devant un
      13D1e devant une
      13a1A developer
      5a7B1d6A developpe
      5A7B1e6A developpe autant
      15B developpeur
      6A6AAA devenir
      5A8Aa devient
      5A devient on
      13C1d devis
      9B1A1adA4A2A devoir
      1A11bAB devoirs
      15b devons
      15b devons nous
      A4b1b2a2a1B dey
      h2A8AD4A4C deye
      1e1c3A1A1baIBEcA1AbA1fA di
      1b3A7A1B7c di a
      1A13Dd3A di la
      1C1A1A5AbabA4c2A di moi
      1A11e1A7B di que
      4dA7AAeA5B1A di quoi
      12ca2A di rien
      3A9A1B7d di sur
      1e1A9Be8B di une
      1b1bA7AB1b4A3c di w
      20a diagnostic
      13a diamant
      1A1B1A4A2abcb1A3BB did
      1A1A9B2b5BA did you
      1A13Bd3A didn
      1A13Bd3A didn t
      13a diesel
      10a2bBb5a2A dieu
      13AAdA diff
      14A diff avec
      1A9A1A1b6b difference
      5a7C1b difference avec
      5b5A1a1b6C difference entre
      13b8B different
      13a1A differents
      1Ab2a3bEa1d1C difficile
      1Ac2D difficile a
      2A2b3bB2A difficile pour
      13b1A dijon
      13aaA dimanche
      15A dimanches
      2B10ccA2A diner
      14bA dingue
      2a3B3BA1CAdA1B1A2A diplome
      6A6A1a diplome a
      13a diplome de
      6A6A1c diplomes
      2A8ABD1A2e5d dirai
      1AB8Aaf4A3B1f dirais
      6A2a2A2b2B5c dirait
      adhACcBaA1AdCEAAC1eAAb1aD dire
      5Ac6BAg6A dire a
      2A1B8d1A dire bonjour
      5a5B1A1B7A dire ca
      2b2A7B1b dire ce
      1Ab2A5A3B2A4A dire je
      2c2A5cAB1A2b dire la
      11a3b dire oui
      5B1a3Bcc1a2A4aA dire que
      2A1Ad4A2C1fB5D dire quoi
      1A1b7Aab1a2aCA2aA direct
      6c6a1C directement
      1A4c2a3B1a7A directeur
      9a5A directeur de
      6a4a direction
      6b6D1d directrice
      4a1A6a1C dirige
      4a8b1B dirige une
      1bCEBbAa1a1cEHchcAc2bb1b dis
      1A1B10B5b1A dis c
      5a1b5Ca6a dis donc
      5g3a3I2a dis le
      13a4AA1a dis merci
      3A9DAi1A4aA dis moi
      5A7c10A dis oui
      1AA2A5hBb2B1e4BA dis pas
      1A3A8ABc5A dis quoi
      14gBB dis tu
      1A9A2Aac1AAA disais
      13B2a3A disais quoi
      11A1e1Aa disait
      15a discipline
      13b1C discord
      3a9B1bAa1b2A discussion
      3A2A4a1a1e2A discute
      6A6B1c discute avec
      6d4b1EcE5a2A discuter
      6c6BAB discuter avec
      4Ac5A1b1C6c dise
      13bA6A disent
      15A disent que
      8A5ABa7A disiez
      2a7adAa1A disons
      2a7adAa1A disons que
      5A7A6A1Ab disparaisse
      2Af8AC1B7A disparaitre
      A2b9B1ab6A disparu
      2b3a1a4B1B dispo
      13a dispositif
      1aa2A7b1A distance
      13a1A distribution
      BbC1cB2AAaDbdaDa1AAaACbC dit
      3A9A1A3ba2a dit a
      4D8g dit bonjour
      1a11a9A dit c
      1eB8AABAb4A2a dit ca
      4a8d1B3A3a dit de
      1a9aca10A dit oui
      1a11A1A7c dit pour
      13A1a dit qu
      1C1a2a4B3g4A2C dit que
      1A2f6A1B2a3B1A dit quoi
      12dA10A dit rien
      1B1B9D1A4A2eA dit sur
      13c1A dit toujours
      13B1B2A4a dit une
      2a2aaAa2A1D1ae dites
      5A2b4D1f7Ab dites moi
      1Aa3A4AbB ditou
      13A1a6b divorce
      A3A8gAAD2a4A dix
      1A11b dix ans
      13b1AB7A dix fois
      13d1A dix huit
      13A1A3a dix minutes
      4A8a1a dix neuf
      1a11A1BB dix sept
      2A10b diy
      5A7BA1b5A1b dja
      6b8B dm
      13AAAc5a dmande
      13a1a dmi
      a2B1BaabAa2GafCc1ABAbBb do
      ba3a2A4CC1AAcAA1A do i
      3A7A2Ab8a do it
      10B2BdB do my
      13eAa1A do the
      7A5AAc do they
      9aa2a1B do this
      8A1A2C1f do we
      2a11AE6f do with
      2AA1CbAc1a2cCaB2ADACA do you
      12AaAb4a docteur
      5A7BAc6A documents
      AA3b7FAd3A2c1b does
      5A7A1a does a
      A4B7A8e does it
      15A6a does my
      1A3e7A1C does that
      5A7A1d does the
      5c9E6B does this
      5a7b1A doesn
      5a7b1A doesn t
      13c5A dog
      A2a7c3bbABb doi
      3A9bbA doigts
      5C7abc doing
      AaA2b5e1DAA1AAdA1A1B dois
      3A1c9A4A1A dois je
      1a1d1ba3aB1F5AB2a doit
      1b1A6a2a1A doit etre
      3a6a4A doivent
      6A6b1B dole
      8A4a1a domaines
      3A7A1bAa domi
      6B6a domoun
      ACa2aA2bBAda1aA1a1ABCf don
      ACA2a3bBAejCEA1a1BBBh don t
      15b donate
      A14a donation
      1B1a2Ab1aaaad1GA2AaacA donc
      13c donc c
      2a donc euh
      2AA1a5dCc4a donc je
      13a donc les
      3A7CeD donc non
      13a1A donc pas
      13A4a donc voila
      a1AbAAb5aEAc3bb2ba done
      1caCbda5BfcJA1cBdaABA donne
      5d7A1A donne des
      13a4a donne l
      13cbC5a donne le
      3A1Aa7dC2aA donne moi
      13A1A2d4A donne pas
      2AA1B9B4f1B donne quoi
      5a8A1A5A donne un
      2b2A6AB4aA3A donnee
      3dAA6AAAD5AbAB donnees
      a1AA1cA5Aaac3AB2A donner
      13A1b donner des
      a14A4A donner la
      5aA6baB donner un
      2A2b7BAb2a donner une
      13B1e donnez
      13B1c donnez moi
      15a dons
      13b4A door
      13B1a doors
      2A9a1Dc dor
      5A3a dormais
      13B1b8a dormi
      11Aab10b dormir
      13a1A dormir a
      12AE1g3A4b dormir la
      12bA1a8A dormir sur
      3A7Ac1dC3A4A dors
      13a dort
      6A5A1Ac dortoir
      1A10ad1A dos
      2ad1AAB1A1A1D1c4a dossier
      3AA8AAiA3A2A dou
      5A7cACb doucement
      2A douche
      13A4a5A doue
      11d1C1a8A doute
      a5b5AA1A douvan
      11A1c1C3A douze
      13a1A3A douze ans
      1a3AA6cAEA2Ae1Aaa down
      13b1A down the
      13a5A4b down to
      13a3a dps
      13b1A drags
      13a1a drawing
      14AC1A2e1A dressed
      13b drift
      9b2aCA drill
      13b1C drive
      13a1A drive me
      4A8c driver
      13B1c driving
      1A1f2A6EAd2c1A2C droit
      3g9G1a7C droit a
      6A7Ab droit au
      13H1f2c droit de
      9a3Ge drole
      13aAA drone
      13a1A drones
      13b1A dropped
      13c1A dropped out
      A2CA1aABa1aecbaAbBDDaabB du
      13A1A du batiment
      2A9AA1a5b du bien
      12aC1a3A du bois
      5aA6F1g du boulot
      1A11C1c du brevet
      12AG1bd7a du bruit
      11B2bA du bus
      13B1a du cap
      3A1A9A7a du club
      13BA6a du coeur
      13AAb6A du coin
      7a5c1C3A3a du college
      11a1a1B5a du conseil
      13b1B du cote
      1a1a1D4aB1a1c1a1Aa2A du coup
      17A du courant
      3b1A5AAC1AAe du debut
      13A3a du depart
      6a6A1B7A du directeur
      6b6A1B du fil
      13a1A du four
      1A8a2CAf du francais
      15A7b du garage
      2A2A9a du genre
      13a du jardin
      15A du lourd
      13B du lundi
      6A8a7D du lycee
      1B8Bc1C1f du mal
      13b du mat
      14Aa4AA du materiel
      13ABB8a du matin
      5b6A2A du metier
      13baB du moment
      7a3AcAa du monde
      11c1A9c du patron
      13b du pays
      7A5aA du pin
      5A9c2A du prive
      13B1A7a du prof
      6A6b du quartier
      13AAc1A du reseau
      13a du sol
      Ab11B1b1A4A du sport
      1A11eAC2A du temps
      1ddC3b3Deb1bbD1AA du tout
      13E1f du travail
      15A du velo
      12ac8a du vide
      15A du village
      13Ab4A du voisin
      4A2b dumb
      5Ab6E1cA dun
      13A1a dunkerque
      1Aa2a2baBb1aBBa7A dur
      5b7B1aA dur la
      2b2A7AAb dure
      15b dure combien
      13A1b duree
      13a during
      13a1A dust
      13a dusty
      13a dyslexique
      6A6a dyspraxie
      1A3b7A dyspraxique
      AcABBBADAAFbCeCAaAC1b1CDC e
      7A5E1hA5A e 2
      cc11DcA3AA e a
      6b6A e an
      13b1a e c
      2A10d1A7A e ca
      1AA4A4AA3A1A e de
      13b1A e du
      13a e il
      13A1a3A4A e j
      1Ad4A3E1e1E e je
      13C1B3b e la
      1B5A5ebC3AA2A e le
      13a1C e moi
      5A9A e on
      13AAEA3g e ou
      1d11a6A2A e pas
      2A e que
      13C1c e se
      3A e tout
      13C1d each
      ca11D1AA earlier
      A10a1b1b early
      15a earn
      13AbB6a earth
      7A5b5B1A eau
      12Ab1A ebeniste
      2A2a7a1AA ebenisterie
      13a echafaudage
      13a1A echafaudages
      6a1A4A3b1a1a echange
      3b2a6B6c echanger
      2c1Aa9aa2A echappe
      15b echec
      13baA echecs
      2A9Ab1a echelle
      21a eclaire
      5b9A eclairer
      7c5CAD eclate
      B1BBA1aA1AB1AFCkBA1BBA1b ecole
      1A13A ecole a
      13b1C4A2a ecole avant
      13B1b ecole avec
      13B1b ecole c
      6A8b ecole d
      1A11F1h ecole dans
      1A2AcB6D1f7A ecole de
      6A6d1D ecole du
      13A1a6B ecole en
      1A9b3B ecole est
      A9A2e1C ecole je
      5A7B1d6a ecole la
      5a5A1C1c ecole ou
      6A6B1d ecole peut
      6B6c1C ecole pour
      6a6B ecole pourrait
      13C1b ecole proche
      5A9a ecole production
      6A1AA2bB1A3b1aB ecoles
      13e1E ecoles en
      13D1e economique
      5A3b3A2a ecoutais
      5A7A2a ecoutais pas
      9a1AbBABb2A1B2a ecoute
      13bAAa4a ecouter
      6A6c1A ecoutes
      1b1a2a4A1B1BA1aa4c ecoutez
      5aA6aaAc2aa1A ecran
      14A ecrans
      1d3B4a2DAAa ecri
      2AA1cb1AAa1AAcFA3aB1bA ecrire
      5A4a3A ecrire en
      1BA3Ac2a2cacB1A3Ab ecris
      6A6Adb2A ecris moi
      1dAa5ABA1DBAB2Ae1Aa ecrit
      1A11b1b ecrit en
      1A13A4b ecrit quoi
      1A1A11AA3a ecrit sur
      5a3aa2B ecrive
      4Aa7abB5a2A ede
      13bAA ede moi
      Ae13BA6AA edit
      11a1c1B educateur
      13b1B educateur il
      13D1f7a education
      13A1b education nationale
      15a efas
      15a efas tout
      3cA6A1B3A5bA efase
      3aA6A12A efase tout
      3d9B6A efasse
      BA1C9e1B1a2A2bA efface
      3B9D9e efface juste
      3a9A3b efface l
      A2B8Aa1A7c efface la
      3A9b1A7A efface les
      3A9c1A7A efface mon
      12AB1d1A5AA efface tout
      3d9C1A effacement
      12bC1b1A3A1a effacer
      3b11B effacer tout
      3c8A2B3A3A effacez
      13D1e6aA effectif
      20A3b effet
      10a2b effort
      11c1b1B8A egal
      13b1A eglise
      a3a1abA1acbD1Bc1AA1a2A eh
      11AaA7b2a eh ben
      11f1A1A8B either
      11f1A10B either way
      6b1baa2a1B4A ek
      6d6C ek in
      8baa2C ek moin
      13b ek mon
      1BA2a5A1cAaA5A el
      11A1a1A el e
      13aA el fais
      13a elagueur
      14cB ele
      A12cAA elec
      6A6DdA elections
      A12b8A electricien
      1BA10b1A electricite
      13a electrics
      13a electrique
      15A electriques
      13a electronic
      7a5A electronique
      13a1A elektricien
      aa1a1A1A5aA2a2b1aA eleve
      6c6b1G eleve de
      15A6a eleve en
      15b eleve peut
      13a1A elever
      1a4A2Ab2ICm2a1A1AA eleves
      13C1c eleves a
      13A eleves dans
      13A1a eleves en
      13BBb eleves qui
      15a eleves sur
      BdCBABa2b1AcdDaaCABbA1A elle
      Aa3B6be1EaA3A1A elle a
      13cAB elle aime
      15A elle aura
      6a8A elle dit
      1c11B2b2AA elle e
      13A1A3b elle elle
      12AA1a elle en
      AcA4a6Aa1AA1aAB elle est
      AA elle etait
      13bAA elle fait
      13Ecd3a elle m
      6a6b1B elle me
      13B1a7a elle n
      15a elle ne
      2A10b1A2A elle passe
      3A2A6c1a elle s
      13A1b elle se
      15A2A3b elle sert
      5a7b1A elle veut
      13a1A elle voudrait
      3A2A6CAc3bB1a elles
      13a1B3b elles sont
      3A9B4d4b else
      6B6c1A2A em
      6b6A1b email
      1c13A emails
      13B1a3A embauche
      6A6A1b1A embaucher
      6A6C1c embaucher un
      3a5a1BbB4b5a embete
      2A4A4acaBAa6A eme
      13a eme a
      1c9a1B10A emmene
      12a2A emmener
      13a1a empeche
      5b7CAb emploi
      3A1bA6b1D8a employe
      9a employer
      15a employers
      3A1A6AA1a7b employeur
      CaaBDGcDdbc2baDDDBAbEeCD en
      18A en 2
      13AAc6B en 2018
      13a1A2A en 3
      13b en 4
      AAa3a4cAH1l3aA1C en a
      b12a1B en acier
      AAA8AfAbB3b3aA en ai
      8CfA2F1DBAA3A1A en anglais
      10B2F1c en angle
      13a en aout
      8b4D en arabe
      d9A2C1D3A2A en arriere
      5A7D1e en attendant
      13c1B en bas
      2b12A en bois
      8A4d1A en boite
      8A4c1B en bretagne
      2A3A6Cbd en ce
      6b6A1a en chair
      13b en chantier
      12Aa en cinquieme
      2A10e1c en classe
      13a6A en correze
      1A11a en corse
      19A en cour
      2A2A4A2c5Cb en cours
      A1b10A en cuisine
      13a5A en deux
      6b6B1C en direct
      13AAD3bc en e
      5A4a2b en en
      9a en english
      Aa1b1A7C1Daf1A3A en entier
      13D1g en entreprise
      5AA6h1B8A en equipe
      1A3A3A1AbAALA2Al1A en est
      13a1A en etat
      15A en exterieur
      6b6B1a7a en face
      3A1A2A4b1G4B1h en faire
      13A4a5a en fais
      13B1d en faisant
      aiA2fAAaA1CCAaBA3A1AbA en fait
      11b1d4B3A en famille
      15A4A1b en fer
      11A1a1a en fevrier
      13B1a en foyer
      1A7bd2E1BAAA en fr
      A1A2CA1EEk2Da1BA1A1B en francais
      2a5A1a2Fca en france
      5A4b1AC2A en franse
      13a1A en fusion
      2A10c en general
      7A5c6b1A en gros
      13a1A en groupe
      9Aa2c10a en guinee
      13A2b en haut
      11A en hauteur
      13d1B7A en histoire
      15b3A en janvier
      19A en juin
      6ab7A en ligne
      13B1b en lycee
      13b en mai
      15Aa en marche
      13b1b en mars
      5A6aB1b en maths
      13C1b en mecanique
      8A4a1A en meme
      2b10B en metal
      13A3a en mode
      1A11bAa en orthographe
      6b6A1a en os
      13C1b3A en panne
      2A5A3Ba1b2e3AA en parle
      6B5AA4f2A en parler
      13a en pate
      6a4A1CaB3a4b en peux
      2A10c1B en place
      13a1Aa en plein
      13B1a en pleine
      15A en plus
      13A1a en poche
      13b1A3A en premiere
      13b4A en primaire
      13b8a en quatrieme
      7A5Aca en quelle
      5A7F1G6j en quoi
      13a1A en rade
      13a1A en redemande
      13d8A en retard
      A1A7A13a en reve
      13B1c en route
      2i2A6AG6A1A en sais
      13a1A en salle
      13a1A en scooter
      1A11a1a3A en seconde
      10A2b3A en septembre
      11AAc1B7Ab en stage
      11BAaA6a2c en suis
      3a2a6C1b4A1a en tant
      13a en techno
      2A2B7C1h6A en tension
      2A10a1A en terminale
      13a en terre
      2i8AAH1A3A en tete
      2A1A7a2d4a en tout
      11c1C1A8A en train
      1A7A3b1A en troisieme
      15a en turquie
      13b1B en ulis
      13A en usine
      13c1A3A en vacances
      8A4a en velin
      3B8d7A en veux
      13b en ville
      1caa2d4Bc1AD4B1AA en vrai
      11B3a8c encadre
      4AA5AbA3ac enchante
      13bA enclume
      1Ab8b1E1efB encor
      1BBAab1a2AbcAb1cdBaa1A1B encore
      1Ab10B1aAa encore de
      b10c1A1AAb6A encore la
      4c10AbA1A encore moi
      A10A1CABea encore une
      6A6bAc3a3A end
      13a1B end a
      6A6a1a end up
      2AA9gAB2AA endroit
      14A9a ends
      13b1A enerve
      3a1a7EAe enfant
      13d1C enfants
      15A enfer
      13b1a3A4A enferme
      1aaa1Ba3Ab1abDA1bAAabac enfin
      11b1B8a1A enfin ca
      1aE2A5ba7A3a enfin j
      2d3a4A1A enfin je
      1A10AA1A7c enfin le
      1Ac8Bd11B enfin non
      1a9A6b enfin pas
      6a4BCA1Aa6Ae enfin si
      9d3DAA2B eng
      13AAe6C engager
      12Aa1A engine
      13a engineer
      13a engines
      5a9A engins
      1A1A1A2DeAA1a1EBA1AA1A1A english
      2b enjoy
      3A9C8Ad enlev
      3bA1A5BDA1a1A1Bb enleve
      3A9A4A4b enleve ca
      3A9d enleve la
      3B2A6D9c enleve le
      3A12a6B enleve mon
      3e9A6B2C enleve tout
      1A15A5d enlever
      2AA2A6A9a enlevez
      12aAbC8c enme
      12aA10c enme ca
      3BA7AhbB1A1AA3A enmen
      13A enmen ca
      14A2A6A enmen fais
      13a enmen rete
      13a enmen travail
      11A3A8b ennui
      14ab3a ennuie
      13a1a3a1A enough
      13B5c1A enough for
      13d1A8A enquete
      3B1A5AbC1bAA2c2Aa enregistre
      3B enregistrees
      2bb9D1c enseigne
      13BAd enseigner
      3c11D1b2c ensemble
      3c11B4b ensemble de
      15a2A ensuite
      13B1bb entend
      5A5A1A1Ad entendre
      5ea2b1A1AAA entends
      1AA2A5A1H1CgA1AB2Aa entendu
      1a11A2b2A entendu la
      Aa1b1A7C1Dag1A3A entier
      3c10AAAa1A3A entiere
      10a2d entraine
      3A7a3A3a entrainement
      3A5a1A1d1A4AA entraineur
      A1eA1a3A1dCEbD4A1adA entre
      9A1c1aA entre le
      2b2A5a1C1A8A entre les
      13C1A6b entre mes
      3A7ABb1A2B4d entre nous
      a12a entree
      13a1A7A entrepot
      13a entrepots
      2A1aA6bA1eAB5aa entreprise
      6A6a1A entreprise a
      4a8d3A4A entreprise de
      5A9a entreprise fondatrice
      6b6A1B2a entreprise je
      1A4a6B1e entreprises
      10A4a entrer
      6a entretenir
      A4bA2ba2EAAAeAca1b entretien
      13A1A entretien a
      17A entretien de
      9aA2C1A1b entretien en
      13c envante
      bb11B1a envers
      2BA2A5aa3Ab envi
      2B9AA3Ac4A envi de
      1ABb2b4A1BbAAbcca2A envie
      6A6b1B2b envie d
      2AA2a4A1Cb2bbc3B envie de
      3b11a envie que
      11baB1c envisageable
      1A11BeAA3b envoie
      13B1b envoye
      1a11AAb envoyer
      9a3A epaule
      13b1A epees
      A3A1a4AACA2d1c2a epi
      6c6E epi an
      17a epi koumansman
      13a1A epice
      1A4A8a eponge
      13a epoxy
      13C1c equilibre
      A2AaAa4a1daC2A2a2c equipe
      13EBe equipe de
      13B1a equipes
      13a equipment
      13b1B1a er
      3b9b1A7A erase
      13A1b erasmus
      Cc1A1A7e1C1cA1A ere
      1f11D ereur
      1A2A5a1aCA1A7A erreur
      1b2A8A2A erreur dans
      1c11D1A erreur de
      1c11C erronee
      11AB11c ertan
      b2AACBfBa1BCJaaaaAaCd2B es
      13AAA4A1A es con
      11B1B1e4A es moi
      13AA es ni
      15D es nul
      9a4ACb3A es ou
      1a5b5a1A es pas
      7b5BbA5a1A es plus
      1A5CA4hEb6a es qui
      a6B6Ae6A es quoi
      5A1b5a1B5a es trop
      6CA5ABd5a es un
      7c5A1D5C es vraiment
      15a es yo
      7A5c escalade
      15A escaliers
      15A escaliers en
      13a1A espaces
      13a1A espaces verts
      14Ae espagne
      8c1A3aB espagnol
      7f5CAB espece
      7a5A espece d
      7e5BAB espece de
      4b8A1b espere
      2b10e1C esprit
      6A4B1C1a1d essai
      9a1bA11A essaie
      2a8aca1A2A4AA essaye
      10a2B1A8c essayer
      13b essence
      BfABbA1B1b1cblC1bCABcAABa est
      6A8e1A2A est 1
      baB2fa3aCa2EABaAg1B1A est a
      13a1b est apprenti
      13b1A1A est au
      4B8cAa6AaD est bien
      13Cd7A est bleu
      1CAA1A3c1Aad1B1AAc3c est bon
      13a est bonne
      1a7aa1A2F1a1abAa1A est c
      2b2a5BAe1C2A3AA est ca
      13c1B est casse
      1Dgc1AdCa2BAbcFbcaAG1ceB est ce
      15A est charpentier
      6a8A est chelou
      5A7d1B est combien
      13A1b8a est comme
      11A1A est comment
      5AA2A2b2A5a est cool
      7a3A1A1A8c est d
      2A8A1C8b1b est dans
      3a3a1aa2a6A est de
      11A1D1c est des
      5a4Ab est difficile
      1A2Ad4adBFCg2A5A est du
      1A6bbCA1a1A est dur
      13C est ecoles
      1A8a2a est ecrit
      11cBb1A8A est egal
      11A1B1b5Aa est elle
      9BcAaa1b3A2BA est en
      4c8bA2A1A est encore
      12AA1A2a4b est entre
      11eAA est envisageable
      11b1A10A est euh
      1A11CAb est exact
      1B11a10b est exactement
      9a est faisable
      2A8A1eaA6B est fait
      Ae9AAD1A4A3A est faux
      10a2B4Ac1A est fini
      15a est genre
      6a8A8A est gentil
      11a2A est gratuit
      2A8A1Dcg est grave
      13c1A est haut
      15A est heureux
      6a2a3LEl4A est il
      11A1B1B6c1A est important
      4b8a1A est ines
      1dAA9A1A est inexacte
      11a12a est juste
      1B2a7bFdH3e2a est l
      1b2fa3b1AB1CB1A1BA2aA est la
      1ba1AA2BA1BA1dA1A5Ca est le
      13C1b est les
      11AaA1a est loin
      13b1b3A est long
      13A1A est lui
      9B2AfAC2a5a est ma
      13d1B5A est marrant
      11a1A1b est mieux
      10a est mis
      3Aa6aAhBF1A6b est moi
      13B1c est moins
      1A1a5A3eAI1ab3Aac est mon
      b8Ba1a2b5A est mort
      13a1b est ne
      1B9AgAAB2cA3AD est non
      1A11e1a5aaA est note
      15A est notre
      15B2a3a est oblige
      6c6CBa4b1A est ou
      1D9AA2A8g est oui
      13C1d est ouvert
      5B7B1c est pareil
      A1A10a1A1a est parti
      1q3ba1AaAdEDAEAaEAAABIc est pas
      13a2c1A est passe
      13hAF est payant
      14Ab est payer
      11b1B3a est permis
      11ABE1A2e4cA est perso
      10A2a1b4A est petit
      1a3A4aA1Bba est plus
      13a est plutot
      ac4b1a1acAb1E1ba2B est possible
      4bA4AA1ebJC3C1l1C est pour
      13AAa est pris
      15D est prive
      13a1B est propre
      13Jdg est quand
      1Ba8B1BBb4f1A est que
      5A8ca est quelle
      13CfD est qui
      2A1CibbA1a2i1Hd3c1F1A est quoi
      A9A1Ac2A2a est relou
      a14AA est son
      2A8cAa1A8A est sur
      6A6A1a3A1c est sympa
      4AA5A1BCg4A1A est toi
      13A1b6A est ton
      15A est toujours
      1b1B7A1b1a3b1AA1c est tout
      11c est toute
      7A5a1B2a2dA est tres
      A4A7A1c est tro
      1C11c est trompe
      4Aa3Aa1aI1h3c1A est trop
      a12gACb4a2A est tu
      5CA3AA1c1a1a est un
      1B2A1Ea3AAeAa2A est une
      7a7A5Ac est utile
      13a1B est venu
      7B7b est votre
      AA8B2Bcc8b est vrai
      2A estheticienne
      BE2CACBaCFBboAGCbbCC1cDc et
      11a1BAc5aB et a
      14AAAb4b et apres
      15b et au
      1A13A et aux
      11caB7a2B et ben
      13f1D8A et c
      2A8A1c1F2A3c et ca
      13A6A et ce
      5c9B8c et comment
      13b1Db et d
      3a9Bca5A1A et de
      13A et demi
      11A1b1A8a et depuis
      1A9A1A1A et des
      5A5a1AAb et du
      13B1B et elle
      6b6A1b et en
      3b10AD4b et et
      2A8A1bAe4a1a et euh
      14AA et fait
      8A1C2c1a et francais
      13a et franchement
      14AC8b et il
      A1A8AcaAb6A1B et j
      AAAA1BA4BaiBD1A1A2A1a et je
      8bAA4b et l
      11A1bA4A1a et la
      9A1cAAaA1A4b1A et le
      15A et legumes
      3c9FAd1a et les
      13a1B et ma
      13A1a2b1A1A et mes
      15A et mettre
      2a6Aa2AA2d6b et moi
      13C8a et mon
      13b et n
      11hB11C et non
      20A et notre
      3A5a1A1F2AdA et on
      5a4ABA5A3a1d et pas
      13a et personne
      4A5b2B1c et pour
      13A1a2A et pourquoi
      3A7Ad3A6a et puis
      13a1A6a et qu
      15A6b1A et que
      15A et reve
      2bC7A1B et rien
      bA1a5a3L1o1aA5A et si
      4a8jCC2b3A et toi
      3b11a1A et tout
      18a3a et tu
      8AACA1d1b6b et un
      13aAb et une
      13A1a et veut
      13a et voila
      13A et voir
      4B8g8A et vous
      13a1A etabli
      1a11D1e etablissement
      6A8c4A1A etablissements
      14bA etage
      AA1b2A4BAaABcc3b1A etais
      13a2B etais a
      6A9b etais au
      A12a etais en
      a12B2Ac etais pas
      AdABAb1A3Ab1AbcAAaAA1aA etait
      1AA2h7B1AB etait a
      13b etait bien
      9a2A etait en
      13a etait la
      A4D7C1ce3A etait quoi
      19A etait trop
      13b etale
      f5A6E1F1a2d1b etape
      20A etapes
      13C1bAA2c etat
      AA1A2ba1BaAbf1B1aAA3aa ete
      13B1b ete a
      13b ete j
      13DbcaA1a2A eteint
      2A3Ae5CABA4a etes
      6ae7F etes un
      13B1c etes vous
      13b1a etienne
      13a etincelles
      13a etoile
      13a1A1A etouffe
      13C1d etranger
      AbaAACcBA1abC1beBABaBaDAE etre
      11A1d1B etre a
      4A8c etre au
      13a1B etre avec
      11a etre bien
      13A1b6A etre c
      13b1A etre celui
      6A6c1A etre dans
      15A etre dedans
      2a8A1AA6A etre dehors
      10a2b1A etre en
      13a etre enferme
      15a etre fondateur
      6c4A1D1B etre humain
      21a etre la
      10a4A etre le
      13Bed etre mon
      2b8aA etre non
      2B8c12B etre oui
      5AA6D1f etre parrain
      15B etre paye
      13D1c etre pris
      5A4A4a etre professionnel
      13b etre seul
      13A1b etre sur
      3A7A1a etre tout
      6b4A3B3b etre un
      1a11a etudes
      6b8A etudiant
      9B3A1d etudie
      11a1B1a etudier
      1AAA2A2B2Ad1Bb1AbAa1a eu
      a12A1Bb6A eu le
      6A6c1A eu un
      a1AaabaaaaabbGaEBabac1b1b euh
      Ba3A6Ag2C euh attends
      13a euh avec
      12AB4a2a euh bah
      2B8b7A euh ben
      2A2a8cbb1a1A1a euh c
      4c6a1a1B2B1A1ca euh ca
      a1B2A7d10A euh comment
      13a1A euh dans
      20a euh du
      13d7A euh elle
      1a8a2B9a euh en
      15a4a1a euh et
      13b euh etre
      1a3a5A euh il
      caa2aA4BbBA1A6Ac euh j
      2C2da2a1aaD1A2a1b3a euh je
      5A7bcA4A euh l
      2b2A4A2A1A2B3ba euh la
      6c3A2bAA7Aa euh le
      5A7bAa euh les
      15A4a euh ma
      13a5a4A euh moi
      ACa8AcbA9b euh non
      a12CAc2aaA euh on
      11A1B8b1b euh ouais
      13a1A euh quand
      7a5A1e euh t
      3a7b euh tout
      1A1c1CAbAA3AdCb3A1a euh tu
      6c7AA euh un
      13b euh une
      3a1a7A1Aa2ba1a euh vous
      8c1B2b1A euh y
      1C11b1A7a eur
      7A6cB eure
      13Daa euros
      13B1a euros par
      A5A6BAc eux
      3a8Ad1B eve
      5c1a4aC1B even
      4e8E evening
      11c3A8B eventuellement
      1A3A1d5Hcb3A1d ever
      7A5CBf ever get
      3bA8eAE1A5Ba every
      13b1A everyone
      13a1A everyone s
      A2a3A5B1aAb2c2b everything
      A2a9C1b1A2c everything i
      5A9a everywhere
      11BB3A7f evidemment
      2d4A3cBC1a2c5C evite
      11be1AA2AA4A eviter
      5f7B1DA3A2c ex
      1b3A7EAeA6Ac exact
      1Ba2c5a1eAEA3A1a1a exactement
      1A3B4A3Ae2A examen
      15a examens
      5fA6AAD4A example
      11cba1A8A exclu
      1aa2BA4AAb1Bb2ba excuse
      1a3BA6e1Ba2A excuse moi
      2BA1e7CBG4A exemple
      3b9A1A exerce
      13Aa8A exercice
      a4AcAb1A2bC8a existe
      A5cA1a3bBD existe t
      13aca6A existent
      13a1A expedition
      15b experience
      5a7E1c5A explain
      1a3aAA1A1AABaDA explique
      5cA2A3Ac explique moi
      2A2A8Aa5a expliquer
      5B7AAbA5c expliquez
      5A7AA7b expliquez moi
      13B1c exploitation
      1A6A6e expose
      ca8a2A4A4A expres
      9a5B2b2A exprimer
      9aa4B5A exprimer en
      A13AB exterieur
      14bB extra
      13DdA extraterrestre
      13b1a eyes
      15A fabricant
      15A fabricant de
      13A fabrication
      13A1c fabrik
      13a1A fabrik de
      13g1B fabrique
      13a fabrique des
      13B1a fabriquent
      13A1B fabriquer
      13A fabriquer des
      15A fabriques
      15b3A fac
      13a facade
      13a facades
      13a facadier
      6b6A9a face
      6c6A1A face a
      5e1A1A4Bb3A facile
      12bc1A facon
      13B1a factories
      13a1B factory
      15a facture
      a2A9Daa7b fai
      13D1d failed
      2A2C1c7d3C2A1A fair
      b1b1bbAA2aCb2CA1CA1AdDa faire
      13b1B faire a
      8ba1AeA1A6B faire ca
      13d faire d
      A1bA1A8A2a2B1b faire de
      13faD faire des
      5A7AAe faire du
      ba8a2A4A4A faire expres
      13B1b faire fabriquer
      9a3A1a faire l
      15D6b faire la
      3A8Ab1a7AA faire le
      13a faire les
      13b1A faire mes
      14Bc6AA faire mon
      9a faire pareil
      2AA1A7b1d faire plus
      3c1A7A1B6B faire pour
      15A faire pousser
      5f5A1A1M4B1f faire quoi
      13D1d faire reparer
      A12a1A faire tourner
      A4BA2A3DAk1B2c1A faire un
      5a7BAc faire une
      4c8A faire votre
      2BcaAA2bAA1bACA1bBd1Ac fais
      13A1a1A2b fais 1
      15a fais a
      1e11C fais an
      13b fais bel
      12cg1C8b fais ca
      1A1b9B1C1cA4f fais comme
      3C1A7CBf fais comment
      3A9d1A4A fais de
      20A3a fais deja
      13dBA4B fais des
      12Ab1B5b1a fais du
      14AA fais gateaux
      13A3ac fais l
      13aaC4a3A fais la
      3cA4cB2BBC4a2A fais le
      13a1A fais les
      13dCA8A fais manje
      AA1A1bA5AIja1A2b2Aa fais moi
      13a1B fais mon
      13a6a fais on
      A11Cd1A2c4A fais pas
      13a1A fais plus
      c1Ad1cb7BG2A3A fais pour
      13a1A fais que
      4Ab7NarA3D1b fais quoi
      13a fais ti
      13C1A1a6A fais tout
      10a2AcC4a fais un
      1c11BCd7A fais une
      3A5a3B1B1A2e fais voir
      9a5a faisable
      16b faisais
      9a3a3A faisait
      13A1c faisant
      a12B10a faisons
      1aDBBdBB1AB1adbcCBAbA fait
      13a fait a
      13c10a fait avec
      14a fait beau
      1A11A1a3c4a fait ca
      13b1A fait d
      1A11B1a1a1A fait de
      5A8aB fait des
      14Bc fait du
      13A1a fait elle
      5A fait euh
      13BdD8a fait il
      1f10aEAa7bD fait j
      2bb7A3A3a3A fait je
      15c fait l
      2A2a5A1dAaA fait la
      14AB4b fait le
      13bAB8A fait les
      1A7a2bA fait mal
      13bAA fait moi
      13A10a fait mon
      a4A8A fait on
      Ac11B9A fait pas
      11cB fait peur
      2AA1C5AAacc6A1c fait pour
      13b fait quand
      5A9a fait que
      5b7DBbA5b fait quoi
      13a fait river
      13aAB fait ses
      15A fait tout
      13a1A fait trois
      11Ab1b fait trop
      Aa3C7ACf4A fait un
      1b3A7CcE3e2b fait une
      3A10A8a fait virer
      1B1b1A1a4aB1aA5ab faites
      13a1a7a faites pas
      13cA falaise
      1A3a7a1A fame
      15A familiale
      1aAaa1AA2Aa1B1a2a2a1aa famille
      15A2a5a famille c
      13a famille le
      13A1a familles
      9A3a family
      11A1ba fan
      13aa fan de
      11AbBcB2b4A fancy
      23b fanmi
      13BeB fantome
      4aA1A1a1abb1C3BdAbA far
      12aa1A farine
      13a1A fascine
      13a fashion
      6aA7B4c fasse
      13A1b fast
      13a1B fast food
      3A7B1B1A3bA3b fatigue
      13a1a faudra
      aaba1Aa4fAH1dA3A1AAA faudrait
      2A8dAB1b8A faudrait que
      13b1A fault
      1f11E1A7A fausse
      1A11a1b fausses
      1AAcAhA1AaacBABBAaAdB1Aca faut
      15a faut avoir
      1b3A9B faut change
      1d8a2B1DA faut changer
      10A2a1b faut du
      5h5A1A1E6D faut faire
      5A7Dba6b faut il
      1a1AA8A1A6ba faut la
      13B9a faut le
      1A3c5A1e1D faut mettre
      1C1a1A9D7e faut pas
      15a faut paye
      13b1A1a faut qu
      1CbC1Ab4eAe1E3g3A faut que
      5g7A1B6A faut repondre
      1A1d9B1c1B1A3A faut tout
      6B8d faut un
      1AB2D5bAd1B faut voir
      1h4A5A2D4A2A faute
      1a10Aa faute de
      1D3A7c1c fautes
      13A1b fauteuil
      13b fauteuils
      Ab3A5AcC1BA3B2A faux
      13a1B faux plafond
      a7b1b2C favor
      12A1cB favorite
      1A11cA7A favourite
      5A9b fede
      13CAdA5A federation
      6A8b feel
      2A3A8d feeling
      15A feet
      7b5a1B femme
      11e1b1B1A1A fence
      7A5b1Aa2aA fenetre
      15A fenetres
      13a9A fenwick
      1A2Aa1A5B1c2AaB1a1a fer
      13B5b fer a
      7A5b fer d
      13d1B fer de
      7A5a1A fer du
      15A fer et
      13a fer je
      15A fer le
      13C1c4A1a fer quoi
      13b1a fer un
      6B5cAaC8A fera
      14aD fera t
      2AA1A5AAA1a8d ferai
      13A1a ferais
      AA1A1d1A5gAF3Ad1bAA fere
      3A3A5c1A4A1bA fere de
      13A6c1A fere le
      1A1AA4a1a1AAca2c2A1A ferme
      7A1a3A1c ferme a
      7B3A1D1ca2a ferme la
      13A5a ferme le
      4A2e5C5A ferme ta
      13a fermee
      7a6AA3A fermes
      AA5a7B ferraille
      13a ferrant
      13a ferronnerie
      15A ferronnier
      4cA7B4A1AA fet
      13a1A fetes
      13bAA feu
      13a feu et
      7A5BbA1a feuille
      13aAA feuille et
      11A1B1c fevrier
      13C1f few
      1AA11Ad fi
      2A10a1A fibre
      1abb2A5AC1DA1a1e2b fiche
      3c2A6B1a4A2A fichier
      13b1A fier
      11A3B8b fierte
      7a5BbC fifa
      13b1A fifteen
      2ba9B1B2AAb1ac figure
      13a figurines
      5Bd4A1aACaA2A fil
      1AAaAAc2A3B1B3hA file
      6A7Ac filer
      1a3b10A filiere
      b2A1a3bBAaCcbAbAA3b fille
      bA11a1B2A1a fille a
      14aA7a fille de
      13bAC fille elle
      2b6a3b1C1b6a fille est
      13a fille euh
      15A fille fait
      2A9aA1c3A fille n
      5b3a3C1d fille ne
      1a13B fille s
      13bAc6A filles
      11A1Bbb1A1AA film
      3b5A3aAB films
      Aaa1Aaa3b1bfAEaAaAAaaB fils
      1a4A5A2C4a1b fils a
      15A fils c
      13a fils est
      2A7A2f1B fils il
      A1A9bA1b fils n
      2c7b2B1a3A1A fils ne
      13b1B fils passe
      13b1C4A fils qui
      13A1d6A fils se
      13a1B fils veut
      6A6A4b fils veux
      13b fimo
      A2a2A3AABCdbaA1aB1b1b fin
      13B3A1d fin a
      3B9BBc3f2A fin de
      13cA7A fin du
      13CB4b final
      13AcD6d finale
      14aD6e finale de
      AA7AcAaB1A3A3ca finalement
      Bb8a8A finalement je
      11a finance
      5A9d find
      13b1B4b3a fine
      bAA7a2cA3BCcDA fini
      a12A fini l
      2A10d1B3B fini mon
      13A5c1A fini pour
      1A13B3b finie
      6a4A1eAA8A finir
      5A13aA3A finis
      13B3AAc finish
      13b1B3B finistere
      13C1c3d finit
      13A1b fire
      13a1a firm
      5A7B1aBd5A first
      13C2Bd first question
      1AcA9b1B4a1AA fis
      3A9a fis il
      13A1d fiscal
      11bA4A fit
      13a fitter
      13a1A fitting
      1d11E1a7A fix
      11cAa4B fixe
      1B9b1b1A fixee
      1b11a1A fixing
      13a fixing bikes
      1A7a3a8A fiye
      13b1A flat
      13D1d flecher
      2A9ab1A8B flemme
      1B fleure
      7A5a fleurs
      13B1A3c flm
      15a floor
      2A10b4A flotte
      2f2A5a1A1AA2AA3A flou
      15A flowers
      5A9bA fnep
      13b fodfrans
      2b1A2A3fAbAc1AAA4B foi
      13AbB foins
      1Ca1dAAA3CaEAafbB3AAd fois
      13b1A fois et
      2A8cAb9A fois j
      4a10Aca6A fois je
      A4A9AAB fois la
      2A10a1aAb fois le
      2b8A12A fois oui
      11A1B1A8d fois qu
      4a8a1a fois que
      11A3a fon
      2A2d7c1C1A fonctionne
      3a6Aa1B1a5aB1a fond
      13AAa5a fond du
      13E1d fondateur
      13B1a fondateur d
      13b1A fondations
      5A9b fondatrice
      13c1B fonderie
      13c1A fondeur
      13a1A fondre
      15a fonds
      7A5bbB4A font
      13a font de
      13b1A fontenay
      13b1A fontenay le
      13b1B food
      6A4aaB1d3B3AA foot
      13a1a football
      13aB footballeur
      BBA1AAa1ab1A1DBfEAAd1beBd for
      15b for a
      15A for hours
      13b1A for it
      2A6c3Daa2bA for me
      10a2C5Ab1AA for my
      15a8a for our
      2c12AA1B5b for that
      6c6A1B for the
      13B1A3c1A for today
      13a1a for us
      13b1A for work
      3A1A5b1d1B3A4A force
      15A force de
      11dDa10B forcement
      13a1A7A foret
      3A9a1A forge
      13a forger
      3c9D1C4A2eA forget
      6A6a1A forklift
      13a form
      13A1b formateurs
      4B8B1a formation
      8A4d1a4A formations
      2A1d8b1B forme
      13a1A former
      13B1a formes
      4A10bA5A formez
      5A9bA formule
      3A1a5A1CcAf6A fort
      2ba18A fortes
      5A8b1A fortnite
      6a6a1B forum
      7a3A1d1C6A1a fou
      A12dAD four
      1cA10A fourche
      13aA fourneaux
      13A5b fournil
      9A6A5b fournisseur
      13a1A fours
      13B1A3a3aa fous
      2a4c3A1C1A6b foutre
      15c foutu
      1A4a3A2a1A4A foyer
      13a1B foyer a
      BA6BDhAa1AAAAAA2AAA fr
      10B2c1A fr des
      13a1b fractions
      13c9A frais
      13c1B fraisage
      4b6B3C fraiseur
      5A7b1bA3A fraiseuse
      A4A7D1a7b frame
      13B1b frames
      BBA2aA1aAgAaH1BBBAAAB1AA francais
      6A3c2A francais avec
      8b1a2a1D francais c
      9cD2c1A francais difficile
      9aCa1b1a francais est
      8bAB2a1d francais et
      9Ab2A1a francais pas
      10a3bB8A francais pour
      9Ac2a francais s
      A7B1c2A1A francaise
      AAa5AAe1A1bb1AA france
      2b7B2a france depuis
      2AA5aCaaa1a2a2a2b franchement
      11a1C4a franchement ca
      2b12A franchement euh
      15A franchement j
      2c8B1B1b8b franchement je
      9Cd2A francophone
      1A3CA2Cd1AC1dAA franse
      9bF2c franse e
      1c10AC9b frappe
      15A5b fre
      14Ac free
      1A11C1A5a2b freezers
      15a frein
      AA3A1A1ag1ABaC1BAA2AAB french
      9cC2c french is
      dAa2a1A2A2bbEabaaaaAaA frere
      13a1A frere a
      13a8A frere en
      14bA7a frere il
      1b11CAc7A freres
      13CAd freres et
      2b7aAA3aa frerot
      15b fresh
      13a fresh air
      13a fresques
      2A8b1AA friends
      13c frigo
      13a1A frigoriste
      13B1b fringues
      13A1b3b frites
      13A1b3b frites a
      10Ab1aAa froid
      13A8b froides
      A2b3A1a1Aa1aCAeA3A from
      6A6a from a
      13A3b from scratch
      A5a6A1F1e from the
      15b front
      15A front of
      A5a3A2A1CAc1Aaac1b frr
      13a1B fruits
      15B fruits et
      3A9a1A fuite
      3b9a1A full
      13dAB fun
      13a furniture
      13a fusion
      15b future
      15aa fwa
      3c7cBA1b4A gade
      13b1A3A gagn
      5A7F1f7A gagne
      13AAa gagne combien
      13Bc gagne la
      13ABa7A gagne le
      14Aa gagne un
      13bdH gagner
      6A2aa2A1bA galere
      12BCe2d6A game
      12acB gamer
      14aB games
      13C1a gamin
      13cA gaming
      A5A6FAf gamins
      11b1b1A gants
      13e1C gap
      5AA8A1A garage
      13a garage avec
      15A garage de
      15b garage pour
      13A1a garages
      13d1C garagiste
      13BAe garanti
      3A1A6Ac10A garcon
      1a11A garcon a
      13a1B garcon de
      1A1A9b1A garcon il
      1AAb3A5BAB2cA2Af garde
      1A10A2A8c garde le
      13a garde les
      1A11A4E4e garde pas
      2A9AC4e garde pour
      3a8b10BB garde rien
      1a1b8aAAAA1a1d3c garder
      1a1A20a garder la
      3a9A1e4D1BA gardes
      3C2A6A1a2B1A2ba gardez
      3B11A8a gardez le
      23A gardien
      13dBA3A gare
      2b3a4A1DaA6b gars
      6b6a1A gars de
      2A10eAA gars qui
      13cAa1A gateau
      5A7cB gateaux
      7b6AA gates
      13e10A gauche
      3A9a1A3a1a gave
      2A10A1A3c gaz
      7b5C1a geant
      7c5A5A gel
      A2A7AAD1AA7c gene
      12AB4B5a gene pas
      15A2a genee
      2A10b5A2A general
      2A10a1A generale
      21a2A genial
      7a5A genie
      13B1b genou
      13a1A genoux
      2aa1cA1aa1a1b1a1AaAAAAbA genre
      2A10a genre a
      13A1c6B genre d
      5c6bBAA7Aa genre de
      5A genre euh
      13B1b7b genre j
      15a3A genre je
      13A1a2b genre la
      15a genre le
      5b7B1B genre quoi
      5A3a3d1Ba5b genre tu
      2A2BC4AafBa1AB5A gens
      13a1A gens qui
      4ABaA5BAD5f2A gentil
      5B7BAB5d gentil de
      13a1A gentille
      6A6Aba genyen
      13bAb3A geo
      2A10a geometrie
      13a1A5b gere
      13a1B gerer
      15A gerer les
      5c5A3AA geste
      1A3a9a gestes
      a2c1bbA2AA1C1f1AA1A get
      6A6BAb get a
      14Aa get in
      6d6B1A get me
      3c1A7A1A7b get rid
      A10A1bAa get the
      c14CA get to
      13C1a8a gets
      10A1bf1B8A getting
      3A5a1A1a1a8a gingn
      11A1b1A gingn pas
      13Bb girl
      13ABb girls
      A4ca6D1b4a give
      5bA6B6a give me
      A4ab6A1A4a give us
      13c8A giving
      12AaaB glace
      aa11B glisse
      cABA3b1aabADAd1cb4Ab go
      cA5A go back
      A10A1A1b1B1A4d go on
      13A go through
      b6c5B1b1A1a go to
      13BA6aA god
      11a1aa3AA2a going
      13a1a going on
      13baC2AA2b going to
      13a golf
      1Abb9AA gone
      9Aa4a3a4A gonfle
      1Abbd2A1A1AbCAb5A2a good
      2a10a1A good at
      4b8G good morning
      19b1B goodbye
      8A goods
      3a10b gosse
      Bcca1AbB3AAfaD1ACbbAc1A got
      1Ab4A5BBd got a
      2Aa2AA5D1F3db1d1A got to
      13a1A goudron
      ahAA1A5A1DaB7AA goure
      2a10b1A gout
      13aAA goute
      13c1B5a grace
      13c1B5a grace a
      1A1A9B1a7c grades
      6AA7c graduates
      12Ab graff
      4A2b4bB1A5a2A gran
      2A2AAaa4AbD4Aa2c grand
      13a grand air
      13b grand frere
      5AA6B1A5c grand merci
      7aa4AaB5A grand mere
      13a grand pere
      15A grandad
      7a5C1cA grande
      9a3a2A grandi
      9a6A grandi a
      7A5b grands
      13c1A grands parents
      6A8a grant
      13B1b gratos
      1AB10b1A gratte
      1AB10b gratte la
      2A8a1DBe5A gratuit
      13A1b gratuite
      13AbA gratuitement
      2c8B1Dae7A grave
      a15A grd
      15A great
      13b1A green
      13A1a grenoble
      13c1B greve
      5A1c5AAab grille
      7a5aA grille pain
      13b grimpe
      13a grimper
      13A1a grinder
      14A grinding
      14Aa gris
      7d4AB1C4a1A gros
      7a5C gros naze
      7A5a gros oeuvre
      7a5c1A5A grosse
      13a1a grosses
      13A1a grosses machines
      13a10b ground
      1a13A group
      7A5b2B groupe
      13a1A groupe c
      13a2A groupe de
      13a1B groupe je
      13B1b groupes
      13a1A growing
      13c grue
      7A5CaaA2A gta
      13A1b guerre
      2c4A3d3A8A guess
      13a1A3A gueule
      2A10a1a guide
      9Aa2c10a guinee
      13b3A guitare
      13aBa gwadloup
      13a gwo
      A12a1a gym
      2B2A7jAE1A1FA h
      13a h du
      1aA1AA5A1aAAA1aA2b habite
      1b2A8a4AA2A habite a
      13A8a habite la
      10A2a1A3A4a habitons
      9a habitude
      7b6A hacker
      13a1B3a had
      13a1A had a
      13a haha
      13A1b haies
      13A1a hairdresser
      12C11d half
      13C1b4c halfway
      2A2d7bAA hand
      13B1c7a handicap
      13B1B hands
      1b10Ad1a hang
      1b10Ab1a hang on
      13A1a hangar
      15A hangars
      13b hanging
      13b hanging out
      5A9d happens
      5A9a happens to
      13b1C8b happy
      11bba1A2B hard
      2a8c1C hard to
      5BA6A1f4b has
      11AbAAb8b hate
      15A hates
      c11ba1Caa5A haut
      17a haut de
      16c1A1A haute
      11Aa3A hauteur
      aA4aaA1bbAGadA2bb2aa have
      a5a3a2BaAA2b have a
      2a9AC1e2A have no
      13A1c have the
      10ab2A3b5A have to
      12A1bC4a have you
      2d4A5a1A7A haven
      2d4A5a1A7A haven t
      5a9A having
      13a1A havre
      13aAA hay
      1Aa1A1A1aAb2eb1AaabAA2a he
      13a1A he can
      2b12B he d
      10a2a1A3A he s
      13d1A he wants
      6b8A7A head
      13c1A heat
      13A1a heating
      13b heavy
      13D1d hebergement
      13a1C6b hectares
      13a hedges
      2A1A8d1A heights
      aacb1DA3abacCFB1bbBa1bd hein
      1b10Ba hein ah
      13a hein c
      5A7A2b hein j
      11A hein la
      a4a7b8A hein mais
      2A10a1A7A hein pas
      7c5a1A2A hell
      4a2A5a1A5AA1A hello
      5bB6Cbd help
      5d7E help me
      13c help my
      13b1A5a helped
      5A7a1B5a helping
      13Dbc her
      1BAcac3aA1AEAc3f2AA here
      2a2A5a1D1a8B hesite
      2C8c1A hesite encore
      2A8B1a hesite entre
      13A1A3A4d hesiter
      1b11BbAA1b4a heu
      14ab heur
      1cAAA1aA3aAb1d1A1dA2b heure
      1d11D5A heure c
      1A2A8AAB3d heure de
      14Dd heure est
      15A heure et
      1a12B heure il
      13B1e3A heure le
      1A9AaBBb3C3A heures
      15A heures a
      11A3A heures de
      13aA heures du
      1A3A1a5bbB heureux
      4c3Aa1AAC5A4A hey
      4b8A5A hi
      1A1A9bdAAA5A hier
      15C hier soir
      13a1B1A high
      11aAb1b him
      13A1d hire
      15a hire one
      2AA7a1fAA6A his
      1a3A7AcBa2A2ac histoire
      13Cc histoire d
      13bAb3A histoire geo
      3c9D1A historique
      3aB5A2A1c7A history
      c12C1b hit
      13a5A hiver
      4b8CA1A hiya
      11aaa10A hm
      1a9b1d1AA1B1a2aA hmm
      5a5A1A4a hmm je
      13a hmm les
      1a11A5c ho
      a2a11a1A5A hold
      15a holidays
      3A1b3B3gAC home
      10B2BdB homework
      6A8aA homme
      2c8AaCbc2A2A honest
      2a10a1A honestly
      2b10C honnetement
      7b6AB7b honte
      3bAA7b5A2AA hop
      3b9C5A3A hop hop
      3b9C5A hop on
      15A hopital
      aa9a1Caa7b horaires
      13abC horaires de
      11AdAAA horreur
      12bA10A horreur de
      2a2B6ab1c2aA hors
      12ac hors de
      14AA hot
      13bAB hotel
      13c1C hour
      13b1A hours
      13a house
      1A11AbA houses
      aaAAbcAAA2a1C1dAA2AAcA how
      A2B2A6A1e4A how can
      ca1a1B2B4B1bAA3AB how do
      5d9E6B how does
      4a6a1Aa5A1b how far
      13A1C6e how is
      5A7A1a how long
      5A2a5A5b1A how many
      5A7BAd how much
      13bA how old
      2A2b7b1C how to
      13B1c how would
      6A6a1A html
      2Aab6AbDb4dAA hui
      13a huile
      1A8A2d1B3A huit
      13a1A huit ans
      15A huit cents
      13a1A huit heures
      7c6BAA huitres
      1a1a2b1aaA2faC4A1a1A hum
      4AAeBAA1AAFAAA1AA humain
      6E8c humain la
      1A4a6AAd3A human
      11a1b humeur
      13a hurle
      13a1a hurt
      13a hydraulique
      15A hygiene
      1ecaaAbBBcCcbaAcABB1ABaad i
      A3A8b1C2a5a i am
      5Ad5bf1I i can
      15b i carry
      6A5Aa i come
      13bABa i could
      a1e1A1a2acBaDA4b2Aa i d
      10A2b1A2A4A i did
      A10AabAb8a i do
      3a1e3cBA2AAA1Aa2BBb i don
      13a1A i dropped
      14cA4A i fais
      1A1b9CbB i faut
      a2b1BA4A1faFAAAB2b i get
      13c1B i go
      2c10a1B2B i got
      11d12A i guess
      12bA10A i hate
      b4aAb2a1AAA1A1aaA3b i have
      13c i help
      2b10a i honestly
      13A1c i join
      5b7A1A7b i just
      13CAb i ka
      2a10d1B8a i like
      13c1C4A1cb i live
      2A8b6ba3AB i ll
      15A i love
      1AEAbdBB3ccIbgA4abAB i m
      1A13A i made
      1d3b7D1B8a i meant
      bA11B1B1c2A i messed
      1B11A1ce6A i missed
      1d1A6a2B1e2A3A i need
      3A7bAa9b i never
      1c3A7B8a i put
      13d1A3B i quit
      6a6B i run
      1cA10A1B7bA i said
      5A7d1E4c i see
      13B1a i still
      13C1a i stopped
      5A5b1a i suppose
      5e9B6A i supposed
      B14a4A i take
      13a1A7a i talk
      13B1A3b i think
      1a1a9AABA3b2a i told
      5A7A1a i too
      5A8Aa i type
      AA1A1B1b3bccBCBA1bb1A i vais
      13B1c i veux
      aBaaA1a3a2B1BAcA3A i want
      2Ac9a1aa i was
      13B1c i wonder
      6a4A3A8a i would
      2A8bD2b2A5d i wouldn
      2Adcb2bAaB1Ba1a2c ici
      11A3C3b ici je
      2c2A1A3eAC1a8B ide
      13AAa idea
      14A idea of
      13c1A ideas
      1AhA1a1a3B1HacA3A3a idee
      2B2b1b5Aac4A idee de
      2B10e1C idees
      5A1a4A2A idiot
      7a7B idiote
      1AA2A3aAdAAAf2d4AA if
      10A1Ad1a if i
      2A8c1B1a if my
      13a1a2a5A if that
      2f9AC1C2dAA1BcA ignore
      15A ikea
      4AbbAaaaAafbA1B1AAA1Aa il
      AAAA3A5j1B1AAB il a
      13a1A il adore
      13b1A il aime
      13cAA il c
      13a il connait
      13AAd il des
      4A7Ad il dit
      3A10fC3A il e
      6A6B1d6A il en
      1eA2abc1cAB1BaC4A1AA il est
      12Ab il etait
      3A9AbA il fais
      1A9AbCcaA2A2aAB il fait
      a1ab7bAA1A8A il faudrait
      BB1a1bA2a1A1ABa1aaA2Aa il faut
      9A3c1B il il
      5A5A1b10c il le
      13a1A il lui
      13dAB7a il m
      9Aa2b1B6A il ma
      1A3aa4Abc1C3AAa il me
      1B3AA4Aac1c1A6b il n
      2a8ACb1C2B4ae il ne
      13A il nous
      9AA2d1A il parle
      13a il passe
      11A1a il peut
      12AEgB il pleut
      10a2C1A4a2b il possible
      13a1B il prend
      3d7A1E1f1A2A2A il reste
      3A7A1caa3A3Aa il s
      2B4A3d1AAb3b4C il se
      13B1b il sera
      a2a1aAA1a2aBAAcAaaa1AdA il te
      13a1a8a il travaille
      A4A3A3CBg il un
      6c1a4bBD il une
      7A5Ac1A il va
      13e1B2a4A il veut
      3A9c il veux
      15A il voudrait
      aAaABbb1b1a1AC1DBbaAb1bA il vous
      adbbcc1aaaAbaeBHa2d3aA il y
      10B2b ile
      10B2c ile de
      A2a1BA4a1K1i4A2A ils
      13AAa ils en
      13b1C ils font
      11b1A1a ils ont
      3a9BAa ils sont
      A12B1d6A ils vont
      2A10b1A imagination
      13A imagine
      13c1A imaginer
      7f4AE1A imbecile
      13c1CA ime
      11A1A1c immersion
      13b1A immeuble
      11A1C1A6e1A important
      1b4b4A1e1CAb2A1A importe
      1A11c1A importe ou
      1d11C1cAa4A importe quoi
      1Ab8bA2A2A impossible
      2c8A1B impossible de
      3A9A1b impot
      13A1b impots
      15c6A imprimante
      15A imprime
      13c1A imprimeur
      1AbB4cbbBcA1fDCB1aADBc in
      12bAAA1A6A in a
      3A4AdB2A1BBA in english
      10B3Aa in france
      1A8f2G1E2A in french
      13a1b in june
      13bbA in laide
      13c1A in may
      13c1C in my
      4b8D1a in nantes
      1b11A1A in our
      14a in paris
      1A4A4AcdA5b in the
      1a11C1b in there
      15A in troisieme
      11A1c10A in year
      2d4c3A1C4B5A incapable
      2h8A1B4B5A incapable de
      5A7a1A indoors
      13a indus
      13a1b industrie
      13a1A industriel
      13c1A industrielle
      13A1c industriels
      4c8c1A ines
      1dAA9A1A inexacte
      13A7c2A infiniment
      13b1a infirmiere
      2AA7AAc1d2a1C1aA info
      1bBA8AB1b4A2a info sur
      13c1A informatik
      Aaba1A7B1EA3A1bb information
      3a2A6B1B4d informations
      5a9A informatique
      1A1aAA1B5C1A1A2e1aA infos
      9a3BAB inglish
      13a1A injecter
      1A injection
      5A7b3a inn
      3a20a innit
      15A inox
      aAB4B3A1c1A2a2a2b inquiete
      5A4A2A1c4A inscription
      1AA2AA6A1b4A inscrire
      13a1A1A2b inscrit
      2A10c1A inside
      3A1A1A5eAdA3B2c insta
      17A installation
      13bA installe
      2A10a installer
      13a installer des
      aBc2B3A1A1BAEb3g1B instant
      6a2aa4A instead
      3c9A1A5A1A integralite
      3b11B integre
      15a integrer
      1A4ba4AB1b intelligence
      3A8Aa1A interdit
      4A8e interessant
      13b1A2A1Aaa1b interesse
      12AA4A interesse pas
      7A5a1F6d interet
      12aa1d6E interet pour
      A11A2d interieur
      6d6C interlocuteur
      2a9bbAE8A internat
      11AAb1A interne
      3A9ABe2aA2AA internet
      12a internship
      9aa2B1bA interroge
      AA2AaA6B1AAc1b2A interview
      5A13A interview en
      1A8b1ADAh2a into
      1A11abB invente
      13c1B invente d
      13aAA invente de
      13a1A invente tout
      2A10d1C inventer
      13b1A inventer des
      13b1B inventing
      1f1A8AC1A4A inverse
      7A6aa iphone
      10aabA4Ac1C2A ira
      9a1AaAbA2A5A irait
      1AbAABa2BD2I1jBACaBAdAA is
      A7A2A1D1f6A is it
      9B3b1a6A is my
      13F1d6c is that
      A4AAb5Cac6a is the
      bB2AAc1a2A1ABBA2A2b is there
      5a1A6A3B3a is this
      13e1C is what
      13c isere
      10a2c1B isi
      13Ab island
      1bA2A1A4Aa1c6AA isn
      1bA2A1A4Aa1c6AA isn t
      15A isolation
      13b1B isole
      5b7BaB2A issi
      13a1A issue
      aa2AaAAAAcddBB2aaaAbeba it
      A14a it a
      3cA8BAc1a it all
      13a1A it and
      13a it for
      1A3d7C1a8a it in
      11b1AA4A it is
      13AAa6A it just
      5A9B6d it matter
      1aBA1b1a3a1hAE2aBA1Ab it s
      15a it take
      13B1A3bb it up
      14AA7a it was
      1A11a1a its
      a1gCCbBBBECd1DAbeA1dDb2d j
      12Bb10d j accepte
      a3a4a3c1E2a j accompagne
      11Ab j accrochee
      1CB3A4AAc1B2AA4a j adore
      aaHACaCA1EA1BbdfAADD1BAac j ai
      13c1A3A j aide
      13A j aimais
      1baA1B5caBCA2aBaA1AC j aime
      12aB1b2A j aimer
      1aBb1Ab4B1A1d2a1bAcbA j aimerais
      2A6A3A7e j anti
      5AA1AAB2d j apprends
      13D5b j arete
      1A1a9E1C3c j arrete
      2a3A2a3f1CA1AC2A j arrive
      13a j assure
      6a4b1A6A3A j attends
      2B3A4a1A9bA j aurai
      a1A2ba5bB1aA6aA j aurais
      acA2b5A1BbBb1Ba3b j avais
      1Aa10a10b j avoue
      13c2a4A j ecoute
      1B3c7hAc4C3A j ecris
      3D9c1e j efface
      BAgC1C2A2aaFbB2ahB1B1f j en
      5Aa6B1ab j entends
      4b8B1b j espere
      A2b2A4A2ABd4b1A j etais
      2d4A3cBC4c5C j evite
      1aA2A5A1B1AA1aA2b1a j habite
      2a2A5a1E1b8B j hesite
      13A1a j imagine
      13a j invente
      3A9f1A2bA3B j oublie
      13a1A j ouvre
      1Ab1Baa3abac1BA2a4A j y
      4A6BDhb5a3E ja
      5A2A jaden
      1abb1B5adAA1A1AAA3A jamais
      1aA9fC10C jamais de
      1dA9AB6A jamais dit
      2c8Ad5A5A jamais essaye
      1A10ba jamais fait
      1a10aB jamais je
      13a jamais le
      2A10b jamais o
      2g9AE jamais pense
      2e8ACF jamais reflechi
      2Ba3a4aA jamais vu
      13a jambe
      15A jambes
      2c1aa3A2bIAa3dA jan
      2A10E5d jan e
      13a1A jan ne
      13a jan pour
      1A11a1B january
      A12c5A janvier
      8b5Ae1A3A2A japonais
      13a1A jardin
      12bA jardinage
      13a1a jaune
      5b7A1A3d jdois
      13A jdors
      FBbAAbcC1AaeGbEJBahkA1eEA je
      2A12A2a5b je aime
      9A3a je apprends
      13a1A3A je appris
      13g1B3F je arete
      6b6a4A3A je besoin
      9b1a3A je bosse
      1A10Aa10b je bricole
      1Bj2A5ADC4A je c
      5d4b5B2A2a je capte
      11A1d1a8A je change
      1AA1BA4BAbabA3A3AA je cherche
      1B8A2ebB3A4A je commence
      5e6AF je compren
      1A3ca1AaCAaA1DB4Ab je comprends
      2A2A4AaaeAA2A5c je connais
      1D11c je corrige
      13a je couds
      13H1aA2fA3A je coupe
      5b6Ab1A3A je crains
      1ab9b2A1a1aA3b je crois
      13C1e4A1A je de
      2Ac1Aa2a1A1e1EA2A2C1c je demande
      A2A9a je demonte
      15A je dessine
      3A8bb1B3A4A je deteste
      13a1A je devient
      1cBa1AA5BB1cEA1Ai1dcA je di
      1AB8Aaf4A3B1f je dirais
      4a8a1C je dirige
      3BBB1a3kBfBAA1dABaccD je dis
      A2A1A5c1C1cc2b je doi
      AaAa1A5e1E1a1AAd4B je dois
      3A8cA5A4A je dors
      5d9D je faire
      AaADA1b2A2b1Cq1baAE1AAA je fais
      16b je faisais
      7C5C1f3b je ferme
      1AA10H1A3i je file
      5A13aA3A je finis
      2AA8AA1A2hA2A1B je garde
      13a je gere
      2b2aA4A1b2A je j
      a3A1a2a1A1A5a3aA je je
      13bA je joue
      2A3A5bB1b8a je kiffe
      1A3a3ab2B je konpran
      2h2A5AAa1bb1AA4A je l
      14bB2f4A je la
      13E4e4B je laisse
      1Af2A3a1B1B1C2a1A1aBf je le
      6a6B1b je les
      5A7a je lis
      13A1cA je lui
      1ABab1b3aAAbAEAadA4A je m
      Ba11C1ba je mal
      chBBDCDC1B1f1HagB1BfAAAdF je me
      1c3b7A1a je melange
      6A8b3a je mets
      1e11G1AA je mi
      13a1A je monte
      BBcB1c5AabAGda1AAA1cA je n
      1Bha1AB2CbaBBAF1Ac2b1Cb je ne
      A12c1A je nettoie
      3A9g6AB1B je note
      13g1b2A4D je oublie
      2AAaaB1AD1B1gAf3A3b je parle
      15A je pars
      1Da2a4ADAAABjaBA3CA je pas
      3A2B3AAab1A2cA je passe
      2D8bAb1A3a4a je pense
      5AA4A1B1b1a2A3a je peu
      adBA1Aa1aAB1DdbdBdFEa3b je peux
      5c3A3D je pige
      6a6b1B3A je pisse
      15A je porter
      15A je pose
      6d6AaE2A1a1A je pourrais
      AAAb1Ab2aaAbFAA1AAa3ca je prefere
      8ba2cD1A2b4aB je prefererais
      A10ABb1B1AaA3be je prends
      4A8E1c1A je quitte
      13E5e je raccrocher
      13c je ramasse
      13d1A je rate
      1A11j1A1B6A je recommence
      1b11C je rectifie
      13b je redouble
      3A13c je refais
      2B8C1d1A je reflechis
      12AA1A2b5b je refuse
      2A10aa5b je regarde
      a2a11b6Aa je regrette
      15A1A1a je rentre
      1BC2A6AA1B2dc2a je rep
      13a je repare
      15A je reparer
      13c2D je repete
      1AC2A6Ac4c je repond
      13c1a2a5A je reponds
      2A8bad1B3A1A je reste
      3a15AA je retire
      13c5A je retourne
      13a je reve
      Ga11k4AA3A je reviens
      2A2a7BA1b6a je rien
      20a je roule
      2A10C1a je sache
      1BBa1AbA1A1FAfAcA1AA4B je sais
      13B5A je saute
      1Ec2A5ADb1c2B5C je se
      2f2b7H1A3A je seche
      2d8a1B10A je serais
      4A8c je sers
      5A7b je sois
      13b1A je sors
      a5c6E1c1a je souhaite
      1Bb2a5A1fAA1b5Ac je sui
      aFBAcAE1Ab1dacafcCA1bB1BB je suis
      1A1A20b je supporte
      1b1c1A4A2DABA3e1AA je t
      13a1bA je tape
      1BDA1A1d2bC1FdacAbb1eaBc je te
      2A10b1a1A3a je tiens
      13d1A je touche
      11a1D1A je travaille
      2f8A1I1A3A3AA je trouve
      13c1a je un
      3A9eA4B je une
      a1A1BB4cA1baeA1Ac1A1A je vais
      cc1dAGbaa1a1CAAA1bCab2ba je veux
      13c je vide
      2BAc4a3bAcA1A4bA je viens
      2A8A1b1A3A je vis
      5A7B1Aa5b je voi
      2e2cA4B1C1a6e1B je vois
      b1AA1Aa7AcA3bAA je voudrais
      ac3A7CbA2AA1a je voulais
      ab1ba1A6bAHbAAdAcaa je vous
      1B3A7b1c jecri
      2A9a2b jenne
      13BAd jerome
      1AAf8AA1B4A2bA jete
      2Ac8AB6A jete tout
      3B2A6a1aaA5A jeter
      1A1d9a1B3AB2a jette
      AAc2a3a1AcA1a1B1A4a jeu
      2A10AcA jeu sui
      6A6b1A jeudi
      2Aaa1A6a1aA1a jeune
      15A jeune de
      a12a1A2a jeune que
      6A2A3H1h jeunes
      13D1d jeunes en
      9A3c jeunes qui
      13A jeunes sont
      13d1A jeux
      6C6c1A2A jkiff
      A11C5c jla
      12ba jlai
      2b2a4A1Ab1Ba1B4A jle
      13c1A jmen
      2B2A7c1a7A job
      15B job at
      13C1b6a jobs
      13BacA3b1A jodi
      11AAb4B5c joie
      13D1d join
      6f6EAG4A joindre
      13b1C joiner
      13ABf joinet
      13b1A joining
      13bbD joint
      15A joints
      2A10Bba7a joke
      6A6B1A2c joker
      13a9A joli
      5A5b1C1ba6a jorai
      13d1A8A jou
      4AA1A3A1Fea3AA1c joue
      7A5b1D joue a
      14gC joue au
      13d1D1A jouer
      13baA joues
      6A4iAb1b2AaA3C jour
      1A13b jour de
      3A10A2A2b journal
      13A1c journaliste
      A1AA9cA1AA1b1DAA journee
      15a2A journees
      13a1C8c jours
      3a9B9a jpref
      6a6B1d2A jpx
      12bb1B jregarde
      15A jregarde des
      15A jregarde que
      13a1A js
      1c1b9B1CA3a2b jtai
      1a1b9A1BA3a jtai di
      3A11AA3a2c jtai dit
      13cA4A3B judo
      13B1d juge
      2c10a1B5ba juger
      13a1B juillet
      13b1A3A juin
      7A5Acb jul
      13a1b june
      13a1A jura
      7a5aA6A jure
      13b1A jus
      13b1A juska
      A12C1c1a jusko
      1A2BB7aABAa2c jusqu
      b2a1A7d1C4A jusqu a
      A3B8B1b1b2A jusqu au
      13a1A jusqu aux
      13A6b jusqu ici
      3A11A4c1A jusque
      3A11A4c1A jusque la
      AA1A1a9BbA2B1bd just
      dcBC1aAA3a1Baa1AA1Ba1ca juste
      13a juste a
      eA11C1AA1A1A2A juste avant
      13a1ab7A juste de
      13a1A7b juste le
      3B9B1c7bA juste mon
      11a3A4a3A juste pour
      11A12a justement
      13c1A jvi
      13b jvi a
      4a10A7b jvien
      5a3Aa2A1C3e jy
      13A5a jy vais
      3A9d10A k
      BBBAbaAAACabaAAf1A1cAabBc ka
      13B1C2Ad1A ka aller
      15a ka coute
      1A2BAA2A1bAa1dA1b4Ac ka di
      5A7A1c ka dire
      4BA1A4beaA4AA ka fais
      5d4a2C2A ka konprann
      4db7D1C ka mache
      5a5A1A1B6b ka mande
      4cA7DBAd3b ka ou
      8AB3f1B ka pale
      13a1bA ka pase
      4A8A1b ka paye
      4A8g1A3D3A ka rete
      13B1B6c ka sevi
      15A ka travail
      13a1A1b kar
      13a4A karcher
      1A11a kart
      7b5b1B kase
      13a1A kay
      1A11d kaz
      11a1aaa3BA kebab
      12Ba1A8b keen
      13a1A keen on
      1B3A3AaA1B1c2A1C2cc keep
      1A1A9A1d4B2a keep my
      3A9a keeping
      13c9A keeps
      1A3e5A1ECbc3b1bAA kes
      CcA3AA1aa1aBA1aBc1ba1AA kestion
      Aa17A4A kestion davan
      9ab2A kestion en
      e5A5BG1Aaccb2aA kestyon
      A11B3aab kestyon an
      a12A3bA kestyon la
      4A8c10A kevin
      15A kg
      13B1a kid
      13Daca5A kids
      2A3A5aAbc8a kiffe
      6A17a kiffe la
      4B10d kijan
      1Aca1c9C7a kil
      1A3d7A kil faut
      13c1B kill
      13c1B kill me
      a12C1bA killed
      14cB kilometre
      1b11aAC kilometres
      2A2b7b2A4c kind
      2A2b7a1aA4b kind of
      15b6A kisa
      3A9a1b7A kit
      9AbABa1C2ad kite
      13c1C kite l
      1bA9BeAD4A km
      13a km de
      4A2A2AaAb1a4b1b know
      2A1A8A1a4d know about
      2a2a9b know what
      1a11a1a ko
      13b1A8a kom
      4A8aAa komanse
      b1AA1a1f3AAcDFA5Baa kon
      5b12A kon fais
      5A7CAe konbyen
      2a1AA5c1AacA7A kone
      2a1AA5c1a1bA7A kone pas
      15c konmen
      2b10BEh2AA2a konnet
      1A3a3bb2B1a konpran
      1A3b3Ac2A konpran pas
      1b3d3A3C1AA3a1A konprann
      1AC2e7D konpri
      4A1d6a1B3A konseye
      1Ab10CA1c3c2A kosa
      14AGc3c2A kosa ou
      b9C2C1c3c kou
      3A1A2A4j1B kouman
      3A4A6c kouman pour
      17b koumansman
      7b5B1A kouyon
      6b1baa2F1A koz
      9a3A1A koz angle
      6b6A1a koz ek
      13A1b koze
      8b4B1B kreyol
      7c5B kun
      cbAa1BcBbBdaba1aAdDb1BaaC l
      2A10AbA8c l a
      13a1A l abri
      13a l accrobranche
      4A8e1C l accueil
      13b1a l acier
      13A1f4AB1A l adresse
      11A1a1f1A4AA l age
      6A6a1A l agroalimentaire
      2a2A6Aa2b2A3a l ai
      5a3a5A5b l aide
      6A8b l aider
      13f1C3A l air
      A4b3bA1aB1A2c l aise
      13a l alu
      13a l aluminium
      11a1A1A l ambiance
      1a9acc1B3A3BA l an
      7b6Ac3A l ane
      2A2B2cAg1BCAa3A l anglais
      9Cf8A l angle
      A10A1BAa l anne
      1cA9AaAcA2A3A l annee
      4A8a1A1A l apres
      A14a l arc
      15A1b l ardoise
      A2A9A1c l argent
      5AA6b1A l argile
      13B1b l armee
      15A l assemblage
      13FAga2b3A l atelier
      hA3AA3abAb1CAADA3A l autre
      13C1dA l e
      2A10a l ebenisterie
      13a1a l echelle
      B2A1Be2AAB1bAFA2AA1dAa l ecole
      a4aA6AAA3aa l ecran
      13A1b l education
      3d9C1A l effacement
      15A l effectif
      13b l effort
      A12b l elec
      1B11b l electricite
      a2a5a3B1A4c1aA l eleve
      3C19b l enleve
      3A9A9c l enlever
      3d9B1B1b2a l ensemble
      13a9A l entrepot
      1a10bA1B1A l entreprise
      A5A2b3F1B1f1ba1A l entretien
      4a1b4a1EAb5a l equipe
      13b l escalade
      2b10e1C l esprit
      1a11A1a l etablissement
      a5A l etape
      13B1cA l etat
      A12ca9a l ete
      13a1a l etranger
      14A l examen
      13A1a l exploitation
      A13A l exterieur
      adAAA7AGbA1A1eA2b l heure
      13EcE6be l histoire
      13aaA l hiver
      13a1B l hotel
      15A l hygiene
      2B2b7BAe l idee
      2h9AA4AA4A l ignore
      10A2a l ile
      15b l imprimante
      15b l industrie
      3A9e7a1a l info
      13c1A l informatik
      5a l informatique
      10A2C1c l inscription
      1Bc2A3A1A1CADb3e1B l instant
      3c9A1A5A1A l integralite
      15F6c l interet
      13b1B l interieur
      11abc1C8A l internat
      1A2Aa7C3b1aA l interview
      1A10bA l inverse
      12aA1A l odeur
      13a1a l oeil
      8A4a8A l om
      aA4A6e1E l on
      15a l or
      1A1A8Ad l ordi
      7c4ABBA l ordinateur
      3A1A3a3A1A1b2b l ordre
      2A12C6c l orientation
      13b l orne
      3e9B9C l oublie
      12AAA1A6b l oublies
      6a4cAa l un
      1a12bC l une
      15A6A l usinage
      13dAB l usine
      5A7A2A5c l utilite
      1bcA2AADb1abcb1eabBa1a1B la
      CA2a8C1A1d la 1
      1b11B la 2
      c14B5b la 3
      13c1AA la an
      6A6A6b la avec
      2A9aE1e3A la ba
      13b la bande
      2B3c7Ce1B1A4b la bas
      1A1b13a5A la base
      13a1a7a la boite
      4A8b la bombe
      bgE8b1C1AA1A4A la bonne
      4a8D1a6bc la boulangerie
      7A5B1a3b la boutique
      13b5C la boxe
      13a6A la broderie
      Ab3b4a2b1Ca3A2A la c
      3A1b5A1B1c4aaA la ca
      15b6A la caf
      b12A2b4A la caisse
      13a1A la campagne
      6A6BAhA la cantine
      13bbB la capitale
      13b1A la carrosserie
      13FAh la carte
      13a la ceramique
      1A11b1A8b la chaleur
      13a la chaudronnerie
      13a la chene
      1b9A3a4A2A la classe
      13a la clientele
      13b la clio
      13B la colle
      13a la conduite
      6A6c1a la conseillere
      5e9A3A la consigne
      3a3B5D1A3c1A la conversation
      2A9aA9a la couture
      14aA la creme
      2A16a la croche
      1AA9aA1b1A5a la cuisine
      dA11A1A1A5A la d
      13A5a la dalle
      2A10b1a3A la danse
      1b1A9c1B la date
      13f5D la deco
      3a1a6cF1a6a1A la dedans
      16a la demande
      cA2bA7D1Bba5b la derniere
      11aAB1b2d la dessus
      13b1bA6A la deuxieme
      1a1a9CADb3B2a la di
      15aA la diff
      1A3a5A1c8B la difference
      6b6D1d la directrice
      3a9B1AAa1b la discussion
      1a11a1A la distance
      9a la en
      13a4A3a la et
      1ab10C2a la euh
      15b3A la fac
      12A5a la faire
      5b7aAA4a3A la fais
      10D2f1A3A la fait
      3ab5A1Ac1A2a2aAAa la famille
      13AAbA5A la federation
      7A5a2a2a la fenetre
      9a3c1B3A la ferme
      2A12A la fibre
      2A3A6a1B7e la fiche
      A2b2A6eCha2FB1a la fin
      13AcD6d la finale
      13e1A la flemme
      2A10b4A la flotte
      16A la fnep
      2c8A1A la fois
      13a1A la foret
      15A la forge
      13B1d la formation
      4e10A la forme
      10A2fA la france
      13bBa3A la gare
      13b1AA la grande
      13b3A la guitare
      13a la haut
      12aA1aA la hauteur
      15B7b la honte
      5A7B1c la i
      13A1b3b la il
      b1c10B1AA1Bb la j
      A1AA1e5B1C1DAdbb1A1bA la je
      A2AA6a1h1C3C1A la journee
      13A1cA la ka
      13a1a la kaz
      Aa3a4A1Bc1BeAFAA1AA la kestion
      14aA la l
      2aAA2a2aA1aAA8a la la
      13A1A2c4A la laisse
      4A3Cce2D la langue
      11A3a la le
      14bCb6d la ligne
      11d1C1A8A la limite
      13AABAa2ba1a la liste
      13B1d6A la loi
      2A12A la lumiere
      2A2A7gaE la machine
      5A6AAAd1a la main
      3A9aAd7B la mairie
      7a5B1bb5A1A la mais
      8AAA2eAA1AbB2AAA la maison
      1A11a1b la majorite
      5A5a1B la maman
      13c la manche
      13A9A la maquette
      14A la maroquinerie
      13b1A la masse
      15A la matiere
      1A10ac1b la mecanique
      2A8A1cAab la meme
      4A8a la menuiserie
      13acA3A la mer
      13a la metallerie
      11a2aAA la meteo
      13b la mini
      13a la minutie
      13a la mise
      4a8a1B la mission
      13f la mode
      10A2H2c2bA la moi
      2a2A5b1A4A la moindre
      11A1b1a4a la moitie
      13a la montagne
      7a4B1cA la mort
      1A11CA4A3a la moto
      13aBb7AA la musique
      23b la nationale
      15A3A la nature
      11b1a1A la neige
      AA10dB4b la non
      14b la nui
      12BcacA1aA la nuit
      dA9A1D6b la on
      AA11f8a la ou
      5A6dAdA8a la oui
      aA5A5B1c la page
      19bA la paix
      A1A10eAC la panne
      A12C1a7b la partie
      5A6aD1Ac la pas
      13daB la pate
      2A8AbB9a la peine
      12Ab1A3A la peinture
      6A6c1c la personne
      13a1A la petite
      A2B1a7E1BbA3A1f la phrase
      13A1a la piece
      13a la pierre
      15a la piscine
      6a7AbA la place
      13Aa3A la plage
      3A7A1d1B7A la pluie
      13c9A la plus
      13B1b6b la police
      11b1C1d3A1A la porter
      3b9C1b1A la poubelle
      11A1c1B2bcaA2A la pour
      2A8A1b1A8a la poussiere
      5A7CAc8b la pratique
      dA11A1A1B6A la precedente
      13b la precision
      E3aA7C1b1e la premiere
      13a1A la presse
      13F1d2Cb la prochaine
      13a1A la production
      1A9A1b1a la prof
      Bc7aa2B1ABb la q
      13B1e la qualite
      5A7b la que
      dcBA1D3B1ABa1EjDCCEAABA la question
      a17A la qui
      13bBbAA4A la recette
      1A17b la recre
      b3BA7AAAfA2A la refaire
      15A1b1A la refait
      15b la region
      13AAAc la remettre
      1AA10dAB1A la rentree
      13b2A la renyon
      1cc10A2A2AA la rep
      13a la reparation
      AAe2G5aAb1bA1C2aAa la reponse
      1c13A la reprendre
      13a la resine
      A4A7B1f la retraite
      13d5A3A la reunion
      13dbB3a3A la route
      13c1A la rue
      13A la salle
      13A5A3a la scie
      13a la sculpture
      1c21A la se
      5A9a la seconde
      11B1a1f2AAA la semaine
      17A6a la sixieme
      13bA la soiree
      12Ab la solitude
      13C1c la sortie
      12A2A la soudure
      1B7aaAAc1B2aa2bA la suite
      13B1A2b la suivante
      1A11c5aA la t
      13AAa la table
      12a1aA la tarte
      13E1f la taxe
      13ba1A5A la tele
      13A1b la tenue
      7a5abA la terre
      2D6a1AaiA4B3Aa la tete
      15a la theorie
      13a5A la tole
      13a la tondeuse
      3b8A4b2A la totale
      15a la tour
      B12A1a1cA la toute
      1af3aa1a3DAB7a la tu
      13b la vente
      3A5c3A la version
      13b2A la viande
      5B6adBA la vie
      1a2A8B7AaB la ville
      15dA5A la visite
      15bA la vitesse
      13B1bA6b la votre
      13A1b8a laba
      13B10b labas
      5AA label
      3a9D1e6A labour
      2A4a2a2D2a1AcA3A lache
      13B2a2A lache en
      10a2D4Ac lache l
      5b7A1a7A lad
      13cbA laide
      13b1A laine
      CAA4A2a1bCAFA1be3cA laisse
      3A9b5b laisse moi
      13a4aA laisse tomber
      13A1a7A laissent
      2Ad1A6AC4c2A laisser
      3A6a2b4a4a laissez
      5b laiterie
      1a11DbA4A1bc laj
      5b9A6B lajan
      13b lakaz
      1A11bbB lames
      13d1A2A4A lan
      13b9A lan dernier
      13b5b lance
      13C1b lancer
      AA6eb3DAC1A lang
      1A6Daa2A language
      8B1a2A language to
      1bc1A3Dba2EAB3A1A1A langue
      4A3Bce2B langue de
      8a1B2A langue en
      8B1b2A langue francaise
      8cAA2eBB4A langues
      4A8d1A1A lanmen
      13B1c lantrepriz
      A8a3F3c lantretien
      13aAc6A laptop
      13a lapwent
      5A7A1aA3a1a laquelle
      5a7B1B2a largue
      13a5A lasse
      eAA2A6ACbEABAA1A1d last
      bb1A9A9a last answer
      1A11D9a last bit
      1A13A5A1a last one
      13d1A7A last summer
      13a1A2A last week
      13aA4A last year
      13c1aA late
      13DAd latelier
      13E5c later
      15a lathe
      15A latin
      1c11C laval
      13d1A2AA3AA lave
      15A laver
      15A laver et
      13a laveur
      14Aa law
      DAaC1aEDc1B1ae1AbAC1badea le
      13b3a le 1
      13c1a le 13
      15A7a le 2
      13a le 93
      7A5a1A le an
      13c1B6A le bac
      3a9a le bazar
      1bA8A1CA5a3b le bois
      13a1A3a le bol
      1f9AAc1B7Aa le bon
      4a8D le bonjour
      4A8a1b le bonsoir
      13a le boucan
      13A1A le boulot
      13b1b8A le bouton
      11adBA1A le bruit
      a10b1Caaa2A le bus
      5a8ADA5c le but
      13b1A le cablage
      13a le cambouis
      8A4FAi4A1B le cap
      13a1A le capot
      13a le car
      13b1A le cfa
      1A11a1a3A le chantier
      2A2b7BAA3a le chat
      4A4a3a2A7A le chef
      13a le chien
      13acA6A le ciel
      1A5A5b le client
      15C le clients
      3a9c5A4A le club
      1a10cE1g2A3A1a le code
      6A6a le coiffeur
      15b4A le college
      13B1B1d le commencement
      3c9Cb5c le compte
      15A1a le compteurs
      13a le confinement
      6F6f1A le contact
      1b10aa1A le contraire
      4A8acA le coucou
      6a10b2Ab2A le coup
      13a le courant
      13abC1A le cours
      13a le crochet
      11A2A le cuir
      13a le cuisses
      1A11D1A4A2f le de
      1A1a12bE2d le debut
      14AC6a le delire
      13BA5b le depart
      13a9A le departement
      1A11Bcb7cA le dernier
      13B9bA le detail
      1c9e1CA le deu
      13dBA le dimanche
      13A1d2B le diplome
      5AA6BAg2f3ABA le dire
      6a6A1c le directeur
      13b1B le dos
      3b7A1B6B2b le dossier
      6A6HAh2c le droit
      5A3dA2D2A le en
      6a8B1a4B1d le faire
      13c1A le fais
      12ab9A le fait
      13b1A le fer
      13aA le feu
      5B8A1aA le fil
      12aaba3B3A le foot
      15C le foyer
      5b2fbAA1AAG le francais
      9BB2c1A le franse
      11B1aA9a le froid
      12aA1a2A5a le garder
      13B1b le gars
      13a1A le gens
      15A le goudron
      13a le gran
      7A5a le gros
      7A5b le grosse
      13b1A le groupe
      13a le havre
      2A10d le jan
      a4A7d1B2a le jeune
      1A11a1b le jour
      13a le jura
      13a4A le karcher
      5A4c2D1bAb1db1A le kestion
      1a3a7A9aA le le
      11d1A10A le lendemain
      13BAD6d le lien
      17A le linge
      9B1A3a le lundi
      2A8a3A3A le lycee
      6A6a1b le m
      12AA1c le machine
      15A le magasin
      6a6A1a7A le mail
      13aAa le marche
      13C2b le marteau
      13a le masque
      A12c1c4A le match
      13D1b le materiel
      4A8dBa3A le matin
      13cAC le mec
      13Cg7A le meilleur
      2A10C1b7A le meme
      3c6A2C10A le menage
      13b1bB le mercredi
      1b12AB7Aa le metal
      1aA2A7I1f1a4b le metier
      1A7Aa2A1b7a le mettre
      15a le mieux
      13B1d le modele
      13eAF4A3c le moi
      2c8a1ABB4b1Aa le moment
      3AdA1A2a2a1d3bAA2A le monde
      6a6aA le monsieur
      6A6D1g1A le moral
      1AA2b1A2B2AAA4A2c le mot
      13b9A le moteur
      A le mur
      10a2a1b le niveau
      1ed1A1A4AAB1C3A2ac le nom
      1c11CbA7A le nombre
      3a2a6Ebe1A4aBa le numero
      3b9AA le ordinateur
      23A le pain
      6c1A4C le pale
      4b8D le papa
      1A11C4b1a2b le papier
      1a9bAA9A le pas
      3A9D1A7d le passage
      1A2A1B4A1j1DA5aB le patron
      5A5a1C1c6a1A le permis
      10Ab3a4a3A le petit
      15A le pied
      1A13a le plan
      1A le plante
      7a3A1adEA le plus
      13EA5i1A le point
      13B1b le portable
      13a1A le premier
      1b11A1A7b le prenom
      13Baa6A le president
      13A1a le prix
      3A5AB3cbAA2AAAa le prof
      4A8b1c le professeur
      13BbA6A le psg
      5A2Aa3B2Ad2a1A le questionnaire
      13C1d le ramadan
      10a2aEe le rap
      5A7B1B6f le rapport
      13D1f le reglement
      13A le reparer
      13b1A2A4A le repas
      15a le reseau
      3BA6BAC1b2a4b le reste
      11A1deG3AA1b le resultat
      13B6a le resume
      24c le reve
      4b2a5DaA3d1a le robot
      7a5aAA le roi
      15A le sac
      13B1b le salaire
      12aGbd8a le samedi
      21b le sang
      2b10A1c6C1A le savoir
      5c8bA7A le sens
      15A le seul
      10B2eAc3B le soir
      13b1A le soiree
      13D1d le solde
      13aA le soleil
      13CAAcA5A le son
      13a1A le sourire
      13a1B6a le sport
      1a9b1a1A7a le stage
      13c1A1a2a le tableau
      13Ga1a2d le tan
      13BAd le taux
      6B7Ac3a3b le telephone
      1AAA7AaaDcA2d1b2A le temps
      13a1A le ten
      13A le terrain
      13A1A1b le test
      11A1a le tissu
      13dAA le toi
      12c2A le toit
      13aaA2A le tour
      13A1A1a2a le tout
      a10b1D2A2c4A le tps
      13b1A le tracteur
      11A1c1Aa le train
      13C1b le trajet
      1A2A7AEAd6a1a le travail
      13A1a6A le travaille
      1A1A1A7FBA1b2A2dA le truc
      13B9dA le trucs
      13a le tuile
      13b1C le vacances
      12Aa1B le vacarme
      13a9A le velo
      11A1b1AA le vendredi
      11a1A le vent
      2AA8Ab1A8b le vertige
      2a10b4A le vide
      13b3A le vieu
      13b1B1A le vieux
      14A5A2c le voisin
      13a le volant
      13a le vtt
      11a3B le we
      13aAa3A le week
      13bAA le wifi
      17A league
      5A4c2A1A2A learn
      5C4a2A1b learning
      13a1A leather
      13A1C2eA3aA leave
      6c6b5C lecol
      13a led
      aA1a11C4b1A left
      3a9BA legal
      13b legim
      13a lego
      13a1A legos
      13a1A legumes
      15A lelectrissite
      11d1A10A lendemain
      7A5A2A1A lens
      11AAa2c7A lentement
      13Ab lequel
      1A1A1DabB1BABbcCCAB1BDDAB les
      2A2A5c1a1A3A4A les 2
      13A1a les 50
      13a les ai
      13a les animaux
      13a les armoires
      13B1b les artisans
      13C les ateliers
      6a6A les automate
      13a2Ab les autres
      13aA les bains
      13a les becanes
      3A11a les boites
      13a les caisses
      15A les chantiers
      13AcA6A les chats
      15A7a les cheveux
      13c1C les choses
      15A les circuits
      13A1c les classes
      6A6d1B5A les clients
      15A les colis
      5A7B1d les commandes
      13aAa les compagnon
      15A les copains
      13d9A les cours
      13a les deplacements
      2c2A5B1a1C les deux
      13a les doigts
      13a1A les echafaudages
      9A3C1c6b les ecoles
      13DBd2a les eleves
      1A11A1c les entreprises
      13A1a les familles
      14Ae6A les filles
      13a1A les fils
      7A les fleurs
      13aA les fourneaux
      15A les frein
      13B1b les fringues
      A12BAa les gamins
      13a10b les gars
      2A2AB5ac1C les gens
      13a1A les grands
      13a les gros
      13A les grosses
      11a2b8a les horaires
      6ba6AB les il
      3A9A1b4b les informations
      15b les infos
      13A1a les jeunes
      11A1A1A8c les jours
      6A6a les les
      13D1d les machine
      6b5AaA les machines
      15a les mains
      13A les maisons
      13BbA7a les mangas
      15A les mariage
      1a7A1A1eAH3A les maths
      aa11A1a les matieres
      15a2A les matins
      13A5a les mecs
      13E1d les memes
      2c10A1A les metiers
      15A les moto
      5a4B2b les mots
      6A6Cce les numeros
      13a1A les ordinateurs
      13a les ordis
      13b les oreilles
      12aA les outils
      3A9b1A les palettes
      12ab1C les papiers
      8a4B1A6A les parents
      13A1a6A les patrons
      14A les pelleteuses
      13A1b les petites
      13b1B les petits
      13E1e les pieces
      7b5CAb les pieds
      13a les plats
      15a8A les portes
      15b les prix
      13a1C7c les profs
      a2A4bbb2E1A1c2b les questions
      5a7E1c les regles
      6b6B les reparer
      3b2A6A1d1A les reponses
      6a les robots
      13aAA les routes
      13a les s
      15A les series
      15A les serveurs
      13c1B les soirs
      13B1a les stages
      13a1A les stocks
      15A les t
      13b1A les tags
      13Aab3A les temps
      13a1A les toits
      13a1A les tondeuses
      13a les tours
      12aa1a les trajets
      15A les travaux
      13d1A7A les trucs
      13Bb les tuiles
      13b1B les usines
      13aaB les vacances
      13C1c les velos
      13a1A les vieilles
      12AaAB les voitures
      13b les vosges
      6b les yeux
      13B1b lessons
      AcA3a2Aba1GA2bBcb2Ab let
      AcA3a4b2A2A1Ab let me
      9AbA1G1A1cBe3Ab let s
      13A1c leta
      13b1aA lettre
      15bA lettre de
      1A3A7bA lettres
      1a3AA3a2b1d leur
      6A6C1c leurs
      1AA10c lev
      2A3A5AgAE3A2a1A leve
      13aAA8A leve a
      5a3A3c level
      1A2A7a11a lever
      12aB lever a
      4A8a10a lever tot
      6A2A3dBd4AA li
      19A libre
      13A1b licence
      2e10D1a2A lide
      13A1c lidl
      1A2b8CAb6d lien
      13F8d lien avec
      13b1A4A lieu
      A1b4A4b1bA6A life
      13b lifting
      1AA3aa5caBb1A4c ligne
      13a ligne de
      13A1A4b lignes
      13B1a ligue
      b2d1da5aKbfA2a2BBb like
      b13AB like a
      13BAc like in
      5B6A2a8a like it
      abA3a3a2E1b3b2A like to
      1d2B5a1AFAc lille
      11d1a1A8A limite
      13a1A limoges
      13a1B1A line
      13a1A1A linge
      13A1b6A links
      13c1B lion
      1bAA1B2A1bAA1Bdb1A4BA lire
      13a1A lire des
      5AA4A1AAa4a1A1c lis
      3A19a lise
      3A9aA5b3A list
      1B1B4a4FA1Aa2ea liste
      3A11aA3c2A liste de
      8b4EAd4Aa liste des
      9ac2cA lit
      7b5b1B4A little
      10B1bc1B4A1cbB live
      10A2f1B live in
      4a4B5B living
      4a4B3A living in
      13AAb livraison
      14AD livre
      13a6B livres
      13AAc livrez
      13AAc livrez vous
      13b1A lizin
      2A8c1AbA2da3AB ll
      13a1a2A ll be
      3A10B2a lo
      7a5Cbb loads
      5B7a1cA5C local
      4a8c1C locale
      13A1A locaux
      15A loft
      13b1AA5b logement
      5AA6a1a logiciel
      13B8b1a logique
      13B1d6A loi
      aA1A3AA2adcAa4b1A1B loin
      13b1B loin d
      3A4A3a1Ac2A1A3A loin de
      13b1B loire
      13a loire atlantique
      1b11E1A6c loisirs
      a2bA1Aa1a3d3baB2Ba lol
      15A lol je
      14dC2A lom
      11b1A5a4A lon
      9a3a5A london
      9b1A1A1a londres
      4AA7AAb3dA long
      13a1B3A long as
      5A9a long does
      3A7baD1e3A4a longtemps
      13A1c lontan
      a3A6a1A1bA3A look
      13a1C4b looking
      13b lopital
      13a lorries
      13B1b6A lors
      15a6A lors de
      1A3fA6C1Aa lost
      A2e1AA5BA1Ba1d2a lot
      A5A6Aba2A loto
      dA11B1BAAaA lotre
      13b1A loud
      2D10b louin
      13A loupe
      7a4AdaBb2B lourd
      24A lourd je
      11A1a lourdes
      13B10a lourds
      a6A3A1CbBA4c2b love
      11A1a1A love it
      13a1B love to
      13a loved
      13bA loves
      2A10BbacA1AA2aa lu
      1AaA2aa1c1AcdC2aAAa1AAB lui
      7a4AeAA lui il
      15A lui meme
      2b10a1A lui plait
      13a1B lui qui
      2A4b3a3A lumiere
      13D1c lunch
      5A3B1A3b lundi
      13B lundi au
      A12a1Bb lunettes
      13a luxe
      13a4a4A lwen
      2A2AA2a1a1cAC3B2Ba lycee
      13a1A lycee agricole
      13d1B lycee en
      13b1B3A lycee general
      5A7K1j6A lycee pro
      15a6A lycee professionnel
      13E1e7B lycees
      13B1a lycees professionnels
      AbA1A8A1A3A lyon
      B1cabbabABdbcaaB1AbgBdCEC m
      11BCi10C m 16
      1A2cBFA1A1AbmDBbBAC2A1A m a
      5B7c3A6a m aide
      5A7Bbe m aider
      13Bcc m aime
      13a1A m amuse
      6a4A3B m appeler
      4a1A6B1A3b m appelle
      1aAa5Aa1aAB1a4a m as
      2b8a1B1a2A4Bb m attire
      5A3Aa2a2b3A m avez
      5A7D1A5c m avoir
      5A7A1B3c m done
      2c1Aa9b3A m echappe
      3a7BbB1a2b5a m embete
      12a2A m emmener
      2dA8BC1B2aa3aA m en
      13b1A m enerve
      13bAA3a m ennuie
      11cBe1A m est
      13b1A m etale
      6cA2a2B1A m ete
      2a2a7B1A m etre
      5B6Ac m explique
      5A7B7b m expliquer
      2a9b2A5A m good
      11d3B3a4A m in
      12Aa4A3A1b m interesse
      9a1AaB4A m irait
      1A3c7B1A m lost
      2a2AA6B1e m not
      13a m occupe
      15b m occuper
      11b1a5A m on
      11A1A4a m ont
      5b9AA2A4a m y
      CcbABCCAAa1Aa1aBBAAaaabeB ma
      15A ma appris
      15b4a1B ma boite
      5A8Ab ma carte
      1A11cAC6a ma classe
      15c ma conseillere
      2A10CeeA ma copine
      13aA8A ma cousine
      6a1B6bA ma daronne
      3A9E8Ad ma derniere
      13b1A7A ma di
      4A8g1A2A4A ma dit
      2A1A8AAe5aaB ma famille
      1AAc11B4e2C ma fiche
      b2AAb3a2b1BA1cAAa1Bba ma fille
      9a12A ma fiye
      7aa5aA5A ma grand
      13c9A ma laisse
      1ce10E5A ma langue
      13C1b ma maison
      12Ab ma maman
      13a ma mamie
      9C2Af ma matiere
      13aAA ma meilleure
      5A5c1B5c ma mer
      AB1AA1A1ba2a1Abb1Ab1AaAa ma mere
      13a1A ma montre
      9a3b1C ma niece
      6A6b1A7A ma parle
      1f11H4b4a ma part
      13B9b ma passion
      1A13b ma petite
      ba11D1c1a5A ma place
      2A1b4A3h1B4A ma prof
      13A1b ma region
      CgA10C1B4B1ba ma rep
      AfB2B1A7C1AB1A1cb ma reponse
      1A11b1A3a ma reum
      14bA ma rue
      1C13A7a ma s
      5A6adBC6aAA ma soeur
      1A6A4dAB ma tante
      1Ac12A4B ma tete
      13b ma troisieme
      2b10CAA2c2A2b ma vie
      1A10AD1B7d ma ville
      13Cab7a ma voisine
      13a1A macarons
      4db8cC mache
      a1AaA1Aa2a2eaC2A machine
      13b machine a
      7a7A machine c
      15A machine d
      15A machine de
      13a1A machine e
      15a machine et
      15A machine pour
      6A6b1A machine qui
      13a1A machinery
      5AcA5FAd machines
      13A1a machines a
      13a1A machines d
      13b1A machines qui
      13A machining
      15b machinist
      6A5Ab10A macon
      13a1A maconnerie
      13d1C mad
      bab1b1c5aEaD3a3Ab madame
      13BcB6AA made
      13A1A7A made a
      4A8a magasin
      15A magasin de
      12ba mai
      1a4a6C1b7a mail
      5fAA4ACbaAa3bA1b main
      6A6a main a
      13AAb main d
      12A main je
      5a7a8A main pour
      13a1A mainly
      11bAaBa6b mains
      13A1a mains dans
      7A5c1C maintenance
      13b maintenance industrielle
      Aa2AaAa1a2dEaA1A1db3A maintenant
      14bA maintenant il
      13a maintenant j
      5aA6b1A3A maintenant je
      13A1b maire
      1b1A9AAc7B mairie
      c1A1AbadA1abB1ABbbB1B1d1a mais
      b12a8a mais a
      A6c4a mais alors
      A2b1A4a2B1b1a mais attends
      5Aa4b1a7A2A mais bon
      1a3c5aA2D6b1A mais c
      1A3b1A2AAbb1a2a3Aa mais ca
      5B9b mais du
      1A4A2a3b1B6a mais en
      a1A2B4Aa1d1Ab5c1A mais euh
      12A mais genre
      2A10c1A mais il
      1aA3c4c1c1aa1AA3AA mais j
      1AbA1aA1A2caCAcA7A mais je
      1a7Aa1AA mais l
      1a11e4AaA mais la
      13a1b mais le
      7A5d1A mais les
      1aA2b7A mais mais
      2a7aAaA mais moi
      9a3a mais mon
      10a1dB7A2A mais non
      11Aa11a mais oui
      1AA8eA2A7aB mais pas
      5A7D8b mais pourquoi
      13a mais si
      12B1aA mais t
      AA6AAA2cBb1AbB2AAA maison
      A12B1a3A maison a
      8A6a maison avec
      13c1B maison c
      9aA2d maison on
      3A9A1A maisons
      1A4AA5d1c2A4A maitre
      6A6B1d maitre professionnel
      2A10a1A majeur
      1A11a1b majorite
      AaAc1A6CDAA4c1ae make
      13b make me
      15A maker
      13a1A5a makes
      2A2A7b1B making
      ajAA1ECA1aCbBaB1baAAF2Ec mal
      bA9c1C mal a
      13b1A mal au
      1c22A mal compris
      1C13Aa7b mal lu
      1e10BB1B4C2AA mal note
      1A13b8A mal o
      Ab11A6A mal repondu
      7c5CA6A malade
      3A maladie
      13a1A malaxer
      1Aa9bA1A malheureusement
      13b1A mali
      1AAa1B1A1A1aAc5A1a1A maman
      13B maman de
      2B2A3A3e1a3A maman moi
      13AAa mamie
      13bA mamoudzou
      1bd1Aaa4cCC1C2abA2ab man
      5A7d6A man ka
      2e2d5aCD2a1a4A man pas
      13B manager
      13c manche
      5a5A1A1B6b mande
      13baA3A manette
      13aBb6A manga
      13BbA7a mangas
      7b5IbiA2B2A mange
      13DfA3A mange un
      4B5B1adDB3e2A1A manger
      15b3A manger je
      7A6eB manges
      13b1A maniaque
      12aA1b4A maniere
      7A5baB4a1A1A manje
      14Ab manque
      13A1a manque de
      6A6bAa mans
      2A2bA6f1C6A manuel
      15A manuelle
      15A manuels
      5A2a4DAd3AbaA many
      15a many years
      15a manye
      A3a8B2A2bc mapel
      13A9A maquette
      2A2c6Aa1C8c march
      c4b2a4BBba3aAA1a marche
      a12D marche arriere
      13b marche de
      8a4A1b marche en
      5A9a marche la
      5A7A2a3b marche pas
      5A7c marche plus
      13a1a3A4A marcher
      20A marches
      13c3A mardi
      2c5Aa2AC1A1b2A3b mari
      13aA mariage
      13b1A marie
      5A18a marine
      13b6A mark
      1a3a7B1BA3c2b market
      13a marne
      13AcB maroc
      11A2A maroquinerie
      1a14A3e1AA marque
      15c6A marque de
      13d1B5A marrant
      2B3a6D1a2Ba marre
      13db4B mars
      1A11dCc4A3A marseille
      1A marseille je
      13Ab marsel
      5A7A2bA marteau
      13a mason
      13a1A masque
      13a masque et
      13d1A1A masse
      13a masson
      12Bada4A mat
      A4A8da3aA match
      13Bb match hier
      b1d1b1bA2ABcFBAca2adaa mate
      13DAc4AA materiel
      13a1B maternelle
      13d1A5A2a mates
      2A10GAf6A math
      13d6A mathematiques
      1BA2A3AAAadA4C3a maths
      9A4Ac maths et
      9C2Af1A matiere
      ab11D1a7A matieres
      1BA1bA3B1A1BbA3b4b matin
      14A matin au
      13Ac matin c
      13b matin et
      13a matin je
      1A11b matinee
      13B1b2A matins
      13B1c matos
      5A7A1D4b1e matter
      aB7aC2hAe3A1B1A mauvais
      15a3A mauvais pour
      1e11C1B mauvaise
      2A12A max
      1A11a1A maximum
      a12a1aA may
      2b10a1A maybe
      14A mayotte
      5A1A5bcEA7A mbappe
      14ba mcdo
      13aA9A mcdonalds
      13bA9A mcdonalds s
      1baaBb1Cb2a1fb3aAaAab mdr
      15A3b mdr j
      1a11D mdr je
      a6a4aCB9b mdrr
      aadaDdcCaabBcdAAABA1faAGb me
      2A3aA5Bbg1A2A me a
      5cb6C1E4a me an
      A12c1C me and
      A5c6a1C1a me back
      4B2A5E5e me barre
      2a10A1A me branche
      13b me calme
      2A4B5B5b me casse
      2Aa9a4b me concerne
      2AB6bA1b1A8c me convient
      9B3c5A me debrouille
      13a me degoute
      2aA1bB6FAqD5A1B me demande
      2A10b1A me depenser
      13b1A me deplace
      12Cc1B2A5c me derange
      11Afc2A7A me di
      5A7Bcb4a me dire
      12dB1b8A me dit
      3a2A6A1f4A me done
      3c2A6aAA8A me donne
      a1AA1dA7aC4B me donner
      8baa1AC1A7a me en
      A5a6cBa4a1A me faire
      13cCa me fais
      A10bAd1A3A1A me fait
      3A15AA3b me fatigue
      1A4a6B1a me faudrait
      5a7c1C me faut
      2AA8AB1a8b me ferai
      6A6b1a me file
      13B5a me gave
      A11AD4a5c me gene
      6A1caA1AA10d me in
      2A10a1A me j
      a12d1B me je
      A1b2A6ABAAhB2A2B me la
      13c9A me laisse
      2A3a2Ab2D1BA me le
      2A10f1D3A2a1A me leve
      12aC10a me lever
      13b me main
      13a1A me manque
      13b5A me met
      A4A7b8a me mettre
      13a me min
      10B2f1B4A1a me note
      5c6db1B8B me out
      6A1A4B1f8a me parle
      6A1Aa4bA me parler
      2A8b1b1B7fC me pas
      2b10a10A me plairait
      2B9Aa1fA me plait
      2a2A4A2c1B7B me ple
      2f10A2A me poses
      6A6a1b4A1A me prend
      15A me prendre
      6b6A1Aa me rappeler
      2b12A3Aa me rappelle
      13b me rend
      1ABc1AA6B3a2d2a me reponse
      13BbA2a me saoule
      13a1A me semble
      13a1a me sens
      14A me so
      A12a5a me soule
      ceA7a2H5A4A me sui
      1faA7B1AAEaa1A3a me suis
      15A me tente
      4AA4a4AA5b me that
      3A2AA5AAd me the
      5bc6C1a me through
      b5a8b4A me to
      13D1e me tourner
      1E11e1a1A me trompe
      2A4A7e me trouve
      c12A1a4A2A me up
      3B7B1b8A1b me va
      1AhA9C1A me vient
      1A8A2d1A3B me vois
      3A9A1A4a me what
      1A11d1A4A mean
      5C9c mean by
      1d3d7E1A6A1a meant
      13a meb
      2A2AcA7B mec
      13AbA mec qui
      1c13A mecanicien
      1A2A7aa1b4A2aa mecanique
      13b mecanique auto
      1A11a1A mecanique de
      4A8a mecanique moto
      13a1A mecanique voiture
      5a7b1B mecano
      13B1d mecenat
      13b mechanic
      15A3a mecs
      13a1a medecin
      11A3b medecine
      4c2A5BAb meet
      6a6A1a meeting
      6A6Bf7A meilleur
      7a5aBa meilleure
      1bA2b4A2c1A1b melange
      6c6A1B member
      6a6B membre
      1AcA1AAcA1Aa1d1A3ABaACe meme
      13a meme a
      b12a1aA meme chose
      2A10b meme endroit
      2c10B meme je
      13a1A meme la
      2a10b2A meme le
      7a5aA meme les
      2a7AA1A10b meme pas
      13a1B5a2A meme si
      13E1d memes
      3d9A1Aa3b memoire
      2A10d1A men
      3c6A1AB10A menage
      2b4a3A1BBb menm
      3A19c mention
      3B9C1C7e mentioned
      6A mentor
      5A9c menu
      5a10A menuiserie
      13a menuisier
      5A5c1dbB3b3A mer
      1AA1BCaBAabA2AAabaAaAAaA merci
      13a5C1b merci a
      6A6B1Ca2a1b merci beaucoup
      13C7a2A merci bien
      13B5c1A merci c
      13C4a2b1A merci d
      Aa1b2A2ad1AE2a1AbbC1c merci de
      12AC5a1a merci hein
      2A2AA3A4A3a1fA1A merci pour
      21b merci vous
      3A8AB7d mercii
      13c1aB mercredi
      13b mercredis
      1a5b5CAC3A1A merde
      ABcAA1AbcaA1abAAb1AaABaA mere
      15A mere a
      13a mere dit
      6a1ba2bE2A2bA mere elle
      6A6b mere est
      15A mere et
      14A mere le
      4A8a1A3b mere m
      13A2a mere me
      2c10A1Aa2A mere qui
      3B1A6dd3A2Aa1AA mersi
      13a5A4A mersi beaucoup
      BA1ddDCAACacadBb1BaAcCgBb mes
      3A9c1A7A mes affaires
      13aA6A mes amis
      13a1A mes copines
      9B3bbA mes cousins
      13B1d mes darons
      3cA8DAc4AA1AB mes donnees
      6A6b1A mes ecoutes
      13a mes freres
      13b1A mes grands
      aa11B9a mes horaires
      1a1b9A1a4A mes informations
      3cA2A5B1E4c1AA mes infos
      13aA7b mes mains
      1a1A9A1b2b1B1bb mes notes
      3a4A2AcA1B2b1AAa1a mes parents
      11A1b mes petits
      11a1a1B mes potes
      13A1b mes profs
      1B1a7A1B1B4j2BB mes rep
      AbBB1AB6AAg1AB1AAAAa mes reponses
      4B6A1a5a1a mesi
      2A3b6DAAd1A4b message
      bA11B1B1c2A messed
      13Daa5f messy
      13b1A8A mesure
      3A9c mesurer
      1B1A5baAACe3BB3dA met
      2a10aAA7Aa metal
      2b10C metal en
      1B11a metal j
      13a6A metallerie
      4B8c10A metallier
      13a metallique
      4a8A1a3A metallurgie
      13a1a metalwork
      11a1caAA meteo
      5A7A1a6A methode
      1ba2AA2B1AADAd4A1c1A metier
      12AA8a metier d
      13a1A7a metier de
      2c2B7C1c6A metier en
      1AA12b6A metier est
      13f1D metier ou
      1b11a1C1A metier qui
      1Ac3a6b1B metiers
      13b metres
      14AAa metro
      1AA2B2bd1AAG2A1ea3c mets
      8cc1A1D1a3A mets en
      2AA1bc2a3b1A1Ab4A mettez
      3A1cb7A mettez moi
      aA3b1a2A1AbACBA1b2aa mettre
      13a mettre de
      7b1Aa2A1A mettre en
      13a1A mettre la
      9aB2A1a mettre les
      2B10A1e metye
      1a10Bf1DA1A3A metz
      13B1d meuble
      10A2a1C meubles
      15A meubles de
      10A meubles en
      15A meubles ikea
      1A4AB6cBA5aa meuf
      11b1AAd meufs
      13b mezon
      13A1a mfr
      4AabA2Ab1aBCa1abcAABa mi
      1A10cc10a mi aim
      1A9a1b7A mi di
      6B6b mi em
      3A7A1b1A8a mi gingn
      24A mi habite
      2a1AA5c1a1bA7A mi kone
      1A7bA mi konpran
      1b11F1Ab6a mi la
      5c5aAC mi le
      1A mi na
      11A1a1a mi pe
      10a2B mi prefere
      13c2A3A mi rest
      11cAC1B3e mi savate
      bBba1Ad4CACaB1bcAA3a mi vais
      1AA8A1c9Ab mi yinm
      15a michelin
      15a3b micro
      4b8bb3AA midi
      1aA2ccbAcBAcDAAAbcAAa1b mieux
      13a1a mieux c
      10a mieux en
      10a2B mieux pour
      13A4a5b mieux qu
      1A5b2a4aA6b mieux que
      13b1B mig
      11fADAb8B might
      13a1c miles
      11a1Aaba2A milieu
      14Ac milieu de
      13c1B militaire
      11A1D7b2b mille
      A12a1A millimetre
      1A10bB7a million
      2A10h1CBa5b min
      15A min de
      bd9A1E2a mince
      Ab9A1B2a mince j
      2e2a5DACACb5A1e mind
      2c4A5a1A mine
      13Bd minecraft
      2A10D1d mineur
      13A mineurs
      13C1b mini
      13b1A mini pelle
      13D1e minimum
      13AAb ministre
      7a4cb1A minm
      13c1B minuit
      aa5A5d1A3B minute
      10a2B1Ba2c4A minutes
      19A minutes de
      13a1A minutes en
      10a2D1a3a minutes on
      13a minutie
      2A10e1A3A minutieux
      1eA4A1Ac1B1CFAB2b1AaA mis
      10a4A mis en
      1a5A4AeB2A mis un
      1b13A mise
      1B11A1de6A missed
      4a8c1C3A mission
      4a8c1D mission locale
      1a11A1A2A4A mistake
      11a1A mitige
      1ab8a1B6A mmh
      2b8a1B mmh je
      AA1a2A5cbaD2A4BA mn
      13a mn coin
      13a mn cousin
      13a mn fils
      13a9A mn pere
      12aA mn stage
      3a mn tel
      15A mn tonton
      ab3c7b1C2AB3C mo
      13b5B3A mo ka
      13c9A mob
      7A7b mobile
      7b6A moche
      5b3b3DAB1a mode
      1A3A7a1a model
      1A3d7B1c modele
      5AA6b1A modeler
      1f2A8D1A modif
      1d3A7B1B4A1A modifie
      13A1A4B1a modifier
      cAbbAafC1cbDhAcFAbaahBBBe moi
      b4Ac6HAea1A1A moi a
      15a4A moi adan
      13cAA4A moi aime
      AA3ca6GA5b2b moi an
      9b3B moi anglais
      13AA moi au
      11A moi aussi
      13bA moi ben
      5A2AaB2oAE2AA4A moi c
      5c4b1AD1Ce1Aaa1b moi ca
      3B1BA6e6a1bA moi ce
      10A2aAd moi chercher
      3b9B1A moi chez
      5c9b2A1A moi comment
      13d1A3AA moi content
      3A8Ab1B2A1a1AAa moi d
      1A1a5bA2C6a1A moi dans
      3e1ABa5AdA7C moi de
      1bba9a1A2A1B2a moi di
      15A moi e
      5Ab1baB2EA moi en
      2AAA8eAA1A6A moi enmen
      1a1A11aA3a moi est
      14bB2b moi et
      3A8bBA5B1a1b moi euh
      1f3A7b4A5A moi fais
      12bA1b3A moi il
      1aA3A2AA1AdBdA1ABA2Ab moi j
      13B5a moi ja
      2BB1CC2Bbb1iAa1BAA2cAD moi je
      3AAB3A3iA1A2A1c2A moi ka
      5a6a5A moi l
      CbABaA3cc1bEBbc1Aab2bA moi la
      5Bf1A4GgaAAaAc2A moi le
      6b6Cb moi les
      2d2A7b1A1a2A3A moi meme
      3A8b6aaB moi merci
      12cd1b8A moi non
      A5A5Aa5A moi on
      5a7aAa4b1A moi ou
      5c4a2C moi parle
      AACA2C2BAbbe1baab3AA moi pas
      4A1A4B1g1bA3A moi pe
      1AA2a3A3bAA4b moi pour
      7A5a1dA moi que
      6c6A1A moi quelqu
      5b5a1gCE1a2A3A moi qui
      A12dAA4A3a moi renmen
      1C3BA6fA1A2Bc2A moi se
      13a1A3A3c moi soti
      Ab11b moi te
      3A2d6BA2A2c moi ton
      AA1D8ABA1Bc2fB2c moi tout
      3B9A3b2a moi toutes
      3a5b3a9A moi tu
      6c6Lgc2A5A moi un
      13Hj3B moi une
      bB1A9C3A2a moi veux
      b2A2a6bAB moi vle
      2Ac1A2baaaabACA3a2Ab moin
      1b1a1A6aA1AA moin la
      2a2A5b1a1A2A moindre
      2b2A7C moindre idee
      6Aa1a2cEAea3Aa2A moins
      13B1d moins cher
      14b moins de
      1A3AA3AA1bAg4A1A mois
      15A mois de
      11a1A1a4a moitie
      8AAg2B moliere
      2b10aaB4b1AaA moment
      15A moment de
      13b1B moment que
      Dbb1CDDBCcECB1aBB1a2ahgd mon
      3B8AB1B2A3ac mon adresse
      2b1A7AGBC2b3eaA mon age
      4a4a3abB5a mon ami
      13b1C7a mon ancien
      9a1b1c9A mon associe
      13A1A7a mon beau
      13a1A mon brevet
      13b1a6a mon bulletin
      13E1a3c mon bus
      15b mon cap
      13d2a6A mon casque
      13bd4B3B mon chat
      6A6C1c7b mon chef
      1A5b4Aaab3A mon chien
      1a1A8AD1B6ba mon code
      13A1b mon coin
      6A4A1A1B6da mon college
      1b1c10AA7D mon compte
      13Ab8a mon copain
      a4A7CbA5aAA mon cousin
      13a1A2b1A mon daron
      12bb1A7A mon delire
      1a3A7B1e1A mon departement
      1A10bb mon dos
      2Ad3B1A5c4a2D mon dossier
      1a11a1E7d mon ecole
      13B1cb5A mon ecran
      11a1c1A mon educateur
      3a9E1f mon enfant
      15A4a1b mon entreprise
      13CBc2A5c mon equipe
      5A7Bcd4A2c mon ex
      3a9CAB mon fille
      Aaa1Aaa3babBAbaAaA1a1B mon fils
      1AcA9b1B4a1AA mon fis
      6b2dHabC1c5a mon francais
      13A mon freezers
      1BA10acBbbaA1a1aA mon frere
      13C1b mon gamin
      13a1a mon garage
      1B1A8A2b mon garcon
      13c1a mon grand
      13a mon kiffe
      1a13C7f mon lycee
      1A11c1A mon maitre
      2c5Aa2AD1A1b2A3b mon mari
      13a1A mon meilleur
      2b6A1A1B mon metier
      11B1A10f mon neveu
      1BAa8AE1C4A1Ab mon nom
      1aAd8AC9A mon non
      6A6dAA1AA3AeA mon numero
      1A1A2A2A3dAA1A4AAa mon oncle
      13C1e mon orientation
      13b1B mon papi
      14A mon parrain
      b3A10A mon patron
      1a11A1C6aBb mon pays
      15b7B mon pc
      13a1B mon per
      A5a2B1b1bADA2B2AA mon pere
      13d mon permis
      15B4A mon petit
      13a9A mon plaisir
      1A10ABBg1b mon pote
      1a1A9a9aA mon prenom
      1A4A6b1a3a1aAA mon prof
      3b9EAB4h1AB mon profil
      15A mon quartier
      3AA8dAA mon reuf
      13c1B mon reve
      13a mon rythme
      13A10a mon scoot
      13d1FA2Aa2b mon stage
      3A9dBde5AC mon tel
      3A9aAc6Aa mon telephone
      6b7AB mon temps
      13d1A7A mon tonton
      12cA5A mon tour
      13B mon travail
      Aa7A2aA8AAa mon truc
      12ba1A7B mon trucs
      13A1c mon velo
      13Bc1A5A1A mon voisin
      1A1AdA1a2aBcAae3bAA2A monde
      13a1A monde autour
      14Cb monde en
      2a4A5b1b monde me
      1Bb1aab3aa1Ga1a1abAa1AA monsieur
      6A6A1c2A monsieur carret
      13a monsieur qui
      15A monster
      13b1a7A mont
      13A9a montage
      13a1A montagne
      13a montant
      1A11eAD4A monte
      15A monte de
      15B monte des
      13a1A monte le
      13a1A monte sur
      1A11CA5bA monter
      15A monter des
      13a monter sur
      13D1c monter un
      A12A1d month
      1AAA1aA2a3BAF2A1e2AA montre
      13B6a montre le
      2AA9A4A1b montre moi
      5b3A5a4b montrer
      13a montreuil
      13a monuments
      12Aa1a moped
      11AebAAA7B mor
      6A6E1g1A moral
      5AA2BcAADAag1AbAaA1c more
      1A1Aa8CAbA morning
      7b7A moron
      bA3A1a1Ba1BecAA4A2a mort
      12aa mort de
      13a1A mort pour
      13a morte
      7b5AAC morts
      15A mosaiste
      5A1b5A1b2A most
      13cAB mostly
      2B2dBA2B1ACAda3A1AcA mot
      13A1b4A2a mot de
      1BA2c7B9a mot que
      5A6ab1A7A moteur
      13a9A moteur de
      13a motifs
      4AA9a2A3c1c motive
      1A2AA8BbA2A3a moto
      13a1A moto je
      13a motoculture
      5A motorbikes
      5g4B2CAD8A mots
      2C6dAb1A1A mouai
      1b3A5AbBA mouais
      13a1A moule
      13a mouler
      15A moules
      13B1b moulin
      3Aa1f1A4CAa2aBA moun
      15b moun ka
      6f6AAA2A moun pour
      6A6A1c moun qui
      12aaAA mourir
      13CdA moustiques
      14aA mouton
      13a moutons
      1a7A3B1DA1d move
      1a8A2c1A1A moved
      13c1A1A moved to
      A1A3bA4baAb moyen
      A1A8B1aAa moyen de
      13B1c7b moyenne
      4AA1A4AAA3AA1e mrc
      18A2c mrc pour
      1aA10BbAb6bA msg
      5A1A4AbA2A3c2a much
      13B1c much is
      13c mulhouse
      2A1A1Ac1A3BAba2a3a mum
      6A6A1A3b mum s
      6A8a municipaux
      A12b1A mur
      15A murs
      13C1b muscle
      13a1A muscler
      15A7b muscu
      14bA music
      13cAa7AA musique
      12bD1c3b must
      13B1c must i
      CbAdaBAB1B1abbbbAbBAaAahb my
      1A11E1C7d my age
      1c13B6c my answer
      B2c9A1b1a2a2B my answers
      1A9c3A7aA my auntie
      13B1c7A my boy
      13bAB1a my brother
      15a my child
      6a6A9a my dad
      1A1b9A my data
      9a5a2aa2aaa my daughter
      14aa my dog
      1A11b1A my favourite
      15A my feet
      9bC2fbA7A my french
      1A1A9B1a7c my grades
      13B my hands
      13B1a my kid
      5b7A1a7A my lad
      13b1b6A my laptop
      bbAA9C9c my last
      13c1A8a my mates
      1B11a my maths
      7A1A3cAaa6a my mum
      12Af1B4A my nan
      13a my old
      13a1a7A my own
      3A2C6b1fb6a my phone
      13b1B my room
      ba1ba1a3b1aE1AAa2b2A my son
      13b1C my teacher
      11Aaa my thing
      13a1A7a my uncle
      2a myself
      1baA1d1b3adB1DccA1aAAcg n
      A1C3Aa4bc1fb1Ab n a
      2A2g7A1C n age
      1ac2B5aFeACc1aa1A1Ab n ai
      A1A8A1a1a2A n aime
      A12A1Aa2A3c n avais
      1AA7A1iD1b4A2A n en
      1bD2c1A3abbAEAAA1c2CA n est
      1b4b6c2Ab2A1A n importe
      1Ac2A6Ac1b8c n y
      aA4a6CAe2Ad2A na
      b1AAB8AaB2aAA2A nah
      1AA9A5a nah not
      1b11AA5A1aa naissance
      1a4AA5DAc7c name
      Aa1A1a3aaBcBaFAaaBcA1A nan
      1A nan c
      2A3a5aB4c3AA nan ca
      12AA nan je
      12bA4AA nan laisse
      1aa2a1a1Aa1DCAA1a1b4b nan mais
      1a11a5AA nan nan
      3A8ba9A nan s
      13B1b4A nana
      1b10Ba4A nancy
      4a1A8a nantes
      2a10A nao
      7B5CdA naruto
      13B1c7b nationale
      12A2A3A nature
      4A2A2aadA7A2E naw
      7b5CA naze
      4a8B nazes
      13a4A nde
      BEaa2CAaBc2fAFABbb1aAaf ne
      13b ne a
      5E2aBc2d1BA ne comprends
      2bA7AA2A1A6A ne connais
      11aAc1A2A4Ab ne dis
      3b9B1A7A ne doit
      7A5bc ne en
      1A1a8AA10A ne garde
      13a1a ne l
      1A13B2c4A ne la
      12cC4A4aA ne le
      2AA9b ne lui
      2dA8aE1a2A ne m
      2dC1A5BAB4bA4d ne me
      3A5ab2b1A2A ne parle
      1ADA1c4Aa3Ba1a4bA ne pas
      11Aba1A2A ne peut
      2c2A5AAB4b5c ne peux
      2BA1a4A2a1B5b2A ne sais
      2a8dA2A2B4AA ne saurais
      2c10b1B ne se
      1AAb8A10A ne soit
      2B9b2A2b ne souhaite
      2b2b6bE1b8B ne suis
      12bb10A ne supporte
      2A10A9b ne tiens
      13c1A1A ne une
      6A8d ne vais
      3A9b1b3A ne veut
      2Cc1A6BC1A2bb3a ne veux
      2A2a6B2B6a1c ne vois
      2AA9b4d5A ne vous
      4A8B1e4A near
      13a1B4c nearly
      1A3A7a1B6c necessaire
      2A9db7E nee
      1c1B1ba4aaCAB2A1A1da need
      5ea6A need a
      1d1A1A4AaaE1d2A1A1A need to
      1c11C1A needs
      4A10a nef
      2A4A3aA1bd neige
      13a neighbour
      13c6A1A netflix
      A2d9AAA4A nettoie
      3b9D6A nettoie tout
      15A nettoyage
      3B8Ab1b8A nettoyer
      13a nettoyer les
      15a network
      4a8AA7A neuf
      13D1c neuves
      Aaba1b4a1aA4A never
      1Ae9AB4A4A never thought
      11B1A10f neveu
      4a7B3Bg1A4A new
      13a3A new school
      A1A9A2cAAbB2C next
      16A1a3A next question
      18A next to
      13a1b2A next year
      15a nez
      ABacA1a3CgaD1fA1AAA1b1B ni
      3a8A10A ni le
      2b ni non
      6b6AbB4A ni on
      2b8bc11C ni oui
      4a2A1A3cBc3a1D nice
      13a1A5c2a nickel
      13a7c2A nickel je
      9a2A2C8b niece
      11Ada10C niet
      9b nigeria
      4A8AdC3b night
      ab11A1A1a2A nimp
      1b5A3A1cAD1aa3A nimporte
      1B11hAB nimporte ou
      1c9A1B1A1a4A nimporte quoi
      13aa ninho
      7a5aAA3A nique
      Ac3A1A2A1ACac2A niveau
      adBADA1A1a1AjD1BCA3CaAD nn
      1d5A4bD4A5B nn c
      22b nn ca
      11BhF nn j
      1A9dcB4aA3Aa nn je
      1A4b6c7A nn merci
      b11Ba nn nn
      1e4A4CCB2A1A nn pas
      1BbA1aaa1aAaBCAaa2aA2Ab no
      2A2b7C1b no clue
      9dE1Ac no french
      2a10B1A no idea
      9Cc4b2Ab4c no more
      11Aa no way
      13a1B nobody
      13DdB noel
      2c3A5AB1b6A noir
      2A8A1d1B8a noise
      2bdBAA4AbBAC1B1ABBbcA nom
      1eABA7BF1B5bce nom de
      1bbb11A7A nom du
      1c11Cba7A nombre
      1c11CbA7A nombre de
      6A6B1c noms
      6A6A1a noms et
      bdBB2AB1AaadHAdBaBBBAaAB non
      11A1e4A4Ad non a
      1A10a5A non alors
      1BA10b10A non c
      1AA8AbA1A6b non ca
      2b8AbA10A non en
      1aa8CAB10e non enfin
      10a2A4B5c non il
      bbc8A1D3aA non j
      12A non jamais
      1Aba2A4Ccb4A5A non je
      1A9Ab non le
      bb3Aab1a3caA1ba2c1bd non mais
      1A11d7B non merci
      1A9c non mi
      11BbC non moi
      1a1b19A non mon
      1cAA2A4Da2A7B non non
      5A5Ac non on
      1c10aE10a non pardon
      AdBA6AE1C4a4B non pas
      11cBd1A non plus
      3A7A1c9d non rien
      1B10A5A5c non se
      12aA non surtout
      13a1A2b none
      A10AA5a5A nop
      12a2A nope
      15a nord
      4A4A5h2AA normal
      2A2b7a5A normalement
      4a8c1C normandie
      5b7C1b normaux
      3b6a1aC1c1a2bA1a nos
      1caAAAdA3aeaaBaAbAA1A not
      2d3cA3AAB1A2A not a
      12b2A not my
      12bA1a not on
      2B8Aa not really
      2e12a not sure
      1e21B not what
      2A2a1A2BBDeBCC1BBd2DA note
      1e11B1A note de
      1a11a1A4A2B note la
      1D10BJ4B4j note pas
      1A13CB3g1A note quoi
      1A1a9c6B2C note sur
      1A1A9b1b4C1aA note tout
      1a11b1C4c noted
      1B10AC1A2A4g noter
      1a1a7A1F1dAAb1a1cc notes
      1Aac1AA4A3c4A2A nothing
      2AA2A2a1AdA1bAA1A2bcb notre
      13B10b notre atelier
      13b notre dame
      1a11f1E2a4Aa notre entreprise
      12Ac notre fille
      13b1B4A notre fils
      13A1b notre parc
      3a9B notre societe
      13a1A notre taxe
      13A1b notre usine
      1bA1B3B2bAA1a1bacb1AAA nou
      4A3B4b5a nou ka
      AB1ABAAAABa1bdDaAB1caBEac nous
      9A3c6A nous a
      15c nous aimerions
      13A5b1A nous allons
      6A6e1A1A nous avons
      10aA1e1D3A nous c
      13a nous cherchons
      13A1A2a4A nous concerne
      15b nous couter
      6a3a2F5f1A nous en
      15A nous fabriques
      10A2a1A3A4a nous habitons
      13a1A nous l
      13A1a nous les
      2b7A2B1A8b nous n
      11a1A4A4AA nous ne
      4Aa3B2Ae1E2aA nous on
      9A5c nous recrutons
      13b1B4b nous sommes
      13a1B nous tenons
      19A nous vivons
      13B1b nous voudrions
      10A2BbDbc2A nouveau
      13a nouveaux
      3A7A1D3f1A nouvelle
      15a novembre
      A1A2Aa2Ad2bAB1AAcAa2A now
      13a1A now i
      14b nui
      11AB1cbA1aa nuit
      13A nuits
      2Ab3C1CA1aa1h3A2AA nul
      2A6CA4d nul en
      9Aa2b1A1A nulle
      3A2b7AA2A4b num
      3A2b6BAD7b number
      6A6B1c number of
      6AA5A1g numbers
      1A5c5c1C numerique
      1b1a2a1A4A1CAca1A1ac numero
      1b11CBc6aa numero de
      6a7A5A numero ou
      A15Ad numero un
      6A6Cce numeros
      15a numeros de
      13b1A nurse
      1AcBA1aA1AA1Afb1abAaBA1CF o
      13C1c o college
      A12A3a6A o debut
      6B6b1A1AA o gens
      13a o lycee
      2A10c9A o meme
      15A7A o stage
      4A8Ecd oben
      13b objets
      9Aa2D1d2b4A obligatoire
      5A7A4a3a1c oblige
      5A7C1c2a oblige de
      13a1a obtenu
      13A obtenue
      13b1A occupe
      2e10C occuper
      15A occuper des
      13b1A octobre
      2eb9B1A ocune
      2A9aa1A odeur
      12aB1A odeur de
      13a odeur du
      13aAa odeurs
      6A8ab oeil
      5A1a5adD oeufs
      7A5A1b oeuvre
      Ca1d1bbaA1a2AbbBa1CAaaBb of
      5A1a5abB of a
      1AAa3A5a1a7a of it
      Aa1daA7BA5A2A of my
      13A1b of our
      A12C1b1a1A of the
      5b7AAb6B of these
      5B7C1d2A1A1b of this
      10a2B1a of us
      1b13AA3b2A of what
      6aB5B1d2b of your
      1A5c5BBA1AAc1A1c off
      13A1b6A offer
      7A5a1A office
      13A officiel
      8A6b officielle
      15A offre
      13a1A offset
      b1b1AB1d2b1aAaDaaAAAb1B oh
      aAAA3a2aAaCa3Aa4a oh la
      AAA14aa4B oh non
      11A oh que
      13a oil
      3b8aa1B8a oim
      2Ad1A1A2bA1eACAb1A3cb ok
      13a ok mais
      1Aca9A1a2A okune
      13A1a okune ide
      4e6BBDAc8B ola
      5A7dAa3A3A old
      13dAA old do
      13B1b older
      8A4a6A1A om
      bCAaabABB1dBbDAeFedceCDDc on
      AAb2AA2A1AahDfABBCb1a on a
      5b7a1A on about
      1A11a1a on apprend
      13C1B3d on arrete
      6a6d1C on avait
      A11Ad3A on avance
      13E1f on bosse
      13d1A on bouge
      1b7a3A1A on change
      15C on cherche
      4aA7EAb1a on commence
      10a1AA4bA on continue
      1A11B5d on coupe
      14Aa on devient
      1A2A5A2ceB1abA on dit
      c10b1H1fA2AB3A on e
      13A1A1c on efface
      5AA2AAaABBIAAbBn1BA on en
      1B2d4AaC1kAH1B1Ba1A on est
      1A18A on etait
      13g1C on fabrique
      15b on faire
      b2d1A7AcE1b2A3a on fais
      AA1aAc5A1Gac1BAaa3A on fait
      13C1c2AA on fini
      13C1a3d on finit
      13CAc on gagne
      4A8d1A2A on habite
      11b1a4AA on it
      13a on l
      1a11C1bAd1A on la
      10a2BAC2A5a on le
      13B1a on les
      13a1A on lui
      1AA1bBC4ABf1c1BAA4b on m
      4A8dAA on ma
      13cCa on mange
      13B1c on manque
      A2b1cb4a1f1bA1AAC3A on me
      15A on monte
      6a6Bb on moun
      13bbb3A3B on my
      7b3ab3d1A on n
      5A5Adf3AA on ne
      15a4A on nous
      13a1A on on
      5A2A2a1acb2A on parle
      11A1e1B1A on part
      9a2AA1e1AA on passe
      10AA1B1AA on pe
      a5a2a1AaHAiAA1AB on peu
      a3bA2aaaE1dbE1BB1A1A1c on peut
      13a1B on produit
      AA11CAA1c2A on recommence
      b12B1A1A on recule
      15A on refaire
      1A3A7A1A1a1AA2A on refait
      4B8B3c on rembobine
      5A7D1A1c on reparer
      a2A9D1B1b on repart
      AB1A9B3e1AA on reprend
      a12A1A on retourne
      13b1A on rigole
      13B1b on risque
      1A2Ba5A1d1B2bb4A on s
      9Ba2bbF1b1c2a on se
      A14b on site
      13A on sort
      9aB on switch
      Aa9dAgADaAAA4A on the
      A10A5A1A4c on then
      13abA4a on ti
      5A7E1e on touche
      2A11AA2cbABba on va
      2c10C on verra
      e1A12A2AA on vient
      A12c3A on vit
      13A1a on voudrait
      13B1d2A on y
      7A4b2b4A on your
      a4A5b1A1AcA2A3A once
      5A5A1A1Bd7A once more
      1A1A2A2A3eAA1AA3AAa oncle
      13a oncle a
      6A6a oncle est
      15a oncle il
      baB1AaabbA1cAA1GabdBAdbAA one
      e12A1EAA one before
      13c one day
      Aa1A1bb6D1d4A one of
      13aa one piece
      3A9a1c4A ones
      13c ongles
      3A5b2B2c7aA only
      2A10C1e only 14
      9a1a1Db3b1A ont
      15a ont ils
      14bC ont une
      a12A oops
      2AA9CAg open
      6b6c1B5A operateur
      13b1A operateur sur
      13a1A operating
      13a1B operator
      5A8Ab options
      2aa9A10c oqune
      5b3AaAbIfdA1BAaAA or
      13AcB or a
      5b8A or do
      15A or et
      13AAa or is
      5A6Ad oral
      13cAD orange
      13B1ac1A order
      13aAA orders
      1A1A1Aaa4AaAa ordi
      3b2B5AFcc6A ordinateur
      13a1A ordinateurs
      13b ordis
      3A1A3a3B1A1b2b ordre
      13B2b oreille
      13c1A oreilles
      13B1a organiser
      1AA1aB7A1a1A4c orientation
      15A orienter
      13bAA original
      13B1a1a5A origine
      13a1A orleans
      13b1A orne
      1b11aA orthographe
      6b6c os
      2A8c1B5b4A ose
      5A5b1a1BA1b3A osef
      13A2A1b3A osef de
      15c otan
      AA2C7b2Ba1eA3Ac ote
      8bBA4a2b other
      13ba3A4A oto
      Aa4A1a1AA1E1aa1eAA1A otre
      1a11C2a1b otre chose
      aACaabCa1a1bBAdab1BBcAbAD ou
      13D1c ou a
      13DAe ou acheter
      4A8bbB ou bien
      b5B6BDi4A1a ou c
      5Aa4c1B1f6A ou ca
      13A1b ou commencer
      15A ou d
      13C1c4b ou dans
      5B1A3A2Ac ou des
      1A2AA8BGj3B1A ou di
      1A3c7a ou du
      13A1a ou ecole
      5b3A3aAE2A1d ou en
      1a2AAb8A4A1A ou est
      3A1c9A ou faire
      4h8AAB6A1A ou fais
      10AA1aAd7A ou faut
      13c1A ou il
      A1A8A1c1A2c3db ou j
      6b3a2CbD7f ou je
      1A2A3a2A1CBe4A1a ou ka
      8aAA2BdB6A ou l
      4AA7DfFb3c1AB ou la
      11A1AA5A3c ou le
      13aaC7A ou les
      3a7A2eC ou ni
      5a5e1Aae8A ou non
      1A3aAc4Am1OA3f ou on
      1Ab2Ea1Aa3nAcA1A1B2B ou pas
      9b1A1AACb3A ou pe
      3b7A1CA ou que
      4dA1e5kCIB3D1E ou quoi
      9a3a8A ou rien
      b5B6AAc ou se
      13D1e6A ou tout
      1cA2c1B5gAD4A2A ou tu
      1A3bEB5Dcb6c1A ou un
      13aAB ou une
      B1A10bB7b ou vient
      4AA1A5jC1B3A1A ou vous
      13D1e ou y
      4c1A7AB4A ou ye
      11A1A10c ouai
      A1a1a3a1cd1a1C2ca1ab1A ouais
      7a4b1A9C ouais bah
      11A6aa4A ouais bon
      19A2A1b ouais c
      8A4B10a ouais ca
      17a ouais du
      2c8caA2A6bD ouais enfin
      8b4AbA8B ouais et
      5b7B2a4a ouais euh
      13b ouais genre
      11A1a ouais j
      11A1A5a4b ouais je
      7A5a1A ouais les
      1a3A5b1D1A6d1B ouais mais
      1A1a2a3daC9A1a ouais nan
      1A11b4c ouais non
      8A4B10b ouais ouais
      2AA8bfADcAAAA2A oublie
      12aB oublie ca
      1BAB9A2A1A4d oublie ce
      15DA6d oublie est
      A12D2b6b oublie la
      3A9i2A1A4D oublie mon
      3b9A oublie tout
      a12B1a5A1b oublier
      3b8AAA1A6b oublies
      3A7BAdB9c ouf
      2e8AAa1A1A5Aa ouh
      2d8AAa1A1A5Aa ouh la
      BBAAF1AAAaAcDCADBBABACABg oui
      11e1c10D oui a
      1c2a1b4A1a2a3a3A oui alors
      11aBf1C8a oui c
      10A10A2c oui ca
      2b8eA11B oui des
      1A9abA10a oui enfin
      9A1iB11C oui et
      24a oui il
      A10BAI10d oui j
      1AC8bAG10f oui je
      11c1C10b oui le
      11cd9a1A oui mais
      11fB11B oui mi
      11A12a oui monsieur
      2b8bc11C oui ni
      5c5e2aA8A oui ou
      9A1D1D7A2e oui oui
      2b21A oui peut
      24b oui pour
      11eAb oui un
      1aA10A2cA oula
      bd9A1B1A7A oups
      Aa2a1AA5E1eA2A2ab our
      1b13A our company
      5A7b1B ourlets
      1AbA3b2AbbdaBc1bAA1AdC out
      13a1A out in
      7A5bbCA out of
      5A7a1aa5A out what
      13b out with
      2A10bA outdoors
      13Dda7A outfits
      5b1a5B outil
      9A2ab1B outils
      13b outside
      13aAc6A1A ouvert
      13A1a ouverte
      13B1b ouvertes
      13C1a1b ouverture
      13a ouvre
      13cAa ouvrir
      13aA ouvrir un
      13C1b ouvrir une
      A9a2DAdaeaA4a over
      13b9A own
      13b1A oyonnax
      2d4A3gAC6a3C p
      13G4f pace
      bAaA3A6aa1b4AA page
      5A9b paid
      11a3a paie
      6Aa5caB7A pain
      7b5C pains
      13a1A paint
      9a3A9bA pair
      19bA paix
      4AAc1caa2aAC3A pale
      9aA2a pale angle
      4AAA6c1a pale ba
      6a6a5A pale epi
      6A3b2B pale franse
      10A palette
      3A9b1A palettes
      13b1B paname
      13a1A panel
      15A panels
      A1A10bA4A panne
      13a1A panneau
      4aA1a5a6A2bA papa
      5A7e1A4A2b papa moi
      A12a paper
      13c1B papi
      1A1A2A3A1AG1d2b1c3a papier
      13A1a papier je
      12a2a4A papiers
      13a1B papy
      1DBb1gbB2a1BBCjBABbAaCaA par
      15a6A par an
      5A7A1a par classe
      13a par coeur
      2A8A1b9a par contre
      13B1b par de
      9a3A1A7b par dessus
      6a6b1D par exemple
      13b1B par jour
      13C1d par l
      aA3c5A1a1bA6A par la
      3a11A par le
      13AcA par les
      6A6c1A par mois
      13A1b par ou
      13B1h6B par rapport
      13B par semaine
      1A11a par t
      4AA7d1A par un
      6A6a1A par une
      6b6B par vos
      11Aba1A parait
      13A1c parc
      1aAA2A1Aa1a1cAA2a4B parce
      5A7a parce qu
      1aAA1aA1Aa1AaaAA2a4B parce que
      13B6b parcours
      5A9b2A parcoursup
      5A9a parcoursup ou
      15A parcs
      ad2aBA1A2A1DABcA2A2BA pardon
      13A10a pardon j
      1A14a pardon je
      13a1A8c pare
      5B3b1c1CAa2A3aA pareil
      12a3A parent
      3a4b2AcD4b1AAc1a parents
      3a11A6A parents ils
      11AcC1A8b parents sont
      7a5d1B8A parfait
      11CA3A7e parfaitement
      11a2bA8A parfois
      4A8caB6Ab paris
      15c7A parking
      13A parks
      10b2A1A parl
      8AA3c2c parlait
      4AAaA1a1aCAagb1caa1Bc parle
      5Aa1A4DAg parle a
      10C2a parle anglais
      9d3A parle angle
      10B2c parle arabe
      13c parle avec
      13C1f parle d
      3a2A6BAa2BAb2b parle de
      8AA3A parle en
      4A4Ae2A1A8A parle francais
      6BAcbB2DbA parle moi
      6a parle o
      2A2bb1daB1BC1B2e4A parle pas
      13d1C parle plus
      8B1A2d parle portugais
      9bb4b6A parle que
      8B parle trois
      11A1b2a parle trop
      9A3d1B parlent
      A3c1e1AcBA1EeEA1eB1A1AA parler
      6g6GA3A parler a
      6A2aA2cA parler anglais
      5Ab3A2aab2A2A parler avec
      5bA5a2B2b parler de
      8A4AA parler en
      6A3a2a parler francais
      5a1bcAa1bBC7b parles
      3A1aA1a1A2AAB2A3A parlez
      13D1a parmi
      7a5C9c parole
      1A11c1A parquet
      5AA6CAe parrain
      13A1c parrainer
      13A1c parrainer un
      12AA1A8c pars
      Af1Aa2A3AaB1B1Bb1Acac part
      3A9a part a
      4a8D1b5a1A part de
      11A1f1C part en
      15a part of
      11e3A8A partage
      11C1A3a6c partant
      13B1b partent
      b1a8A3AbaA parti
      13A1d participer
      A1b8A1B1c6a particulier
      A2A6ad1CbDab5bB partie
      13bbD partie d
      1A1a1A3ba1aAAa3c partir
      9ba2B1a1a partir de
      12ab1A partir loin
      A2a6B2fbA1BAA3B partout
      15A1A parts
      BccACda2FcabBD1aaaDEDBeB pas
      1iB9AL1b2A pas 15
      1Bd2cA2bBa1DABA1fAB1ad pas a
      12a5a3A pas aimer
      2a7a pas alors
      1a4a2bA2A pas an
      9BfA1A4A pas anglais
      1a9b12A pas au
      6a4A1C1f7B pas avec
      4A6dAc1A8A pas beaucoup
      2AA1A6c5a2BAba pas besoin
      AbC2bB1cbF1aD1rd2A3AB pas bien
      1k3Aa3BA1A1AaAAA2AB pas bon
      AcA10A9A pas bonne
      13a pas bosser
      5A10a1a4A pas c
      aiAA1Aa3aEDG1F2G4e pas ca
      1a13a4A pas capte
      1dC2d5BbEAc2a4A pas ce
      AaA9B5A pas celle
      bAc8Aa5C4a pas cette
      1A4A6Ccb pas cher
      2G2f5b1b1E5b2A pas comment
      5a4A5A pas comprendre
      1A3e7a1BCb pas compris
      1A11B9b pas compte
      13A2Ac pas consent
      1c21BA pas correct
      1Ada1A3BdBciaE2A4AC pas d
      2A2b7e1C7a pas dans
      1CAa1cBc2AEcfAeA1bB2ADf pas de
      2A8eA11A pas decide
      13B2A6a pas dedans
      12Aa pas dehors
      2b8A1A1b pas des
      12a11A pas desole
      2B2AA5DC1A2b4Ac pas dire
      1cA8ABA9a pas dit
      2cA1CA4AaH1c3A3eb pas du
      1B3A9A7d pas ecrire
      aAa2AA2EfCAd1A2b pas en
      2b8b1c1BB pas encor
      2d2B5CabAaBA pas encore
      13a pas enferme
      2AA8Ac pas enmen
      1AA2A7B1Ci3A2A pas entendu
      2B9Aa1A1Ac pas envi
      1AAb2b5AB1AA1dc3A pas envie
      15a8A pas et
      6A4Bbc7b pas etre
      a12A1Bb6A pas eu
      1e14A6A pas exact
      2B10A1c pas faire
      1AA2A5a1A2a pas fait
      11A pas fan
      b1A10b1a2AB pas fini
      6a6a1A pas finir
      5A3fJ2d pas francais
      1a11C9b pas garder
      2A7AA1A9ac pas hein
      1A9eC pas impossible
      1aB10c2B1a pas j
      A4A7a1a1abA4b pas je
      1g3A7B1a4A2B pas juste
      2A2cA3abca1AB1b4AA pas ka
      1BA2B2bFja1a1C pas l
      bAd1A5a1hd1HF1BB2A1A pas la
      3c8AA4A2A1a pas laisser
      1eDA1eb3aDeNAcA1edAAjaA pas le
      11A1a1A pas les
      8A2cAj1E2A5B pas loin
      1aA10A1AdA pas lu
      12a5b pas m
      1BB10e1B2A4A pas ma
      2A8aBa pas mais
      1B10A2b8b pas mal
      2c9aDAd pas me
      2D1A6a1f2A7A pas mi
      1Bb2AC3AAeC1A1aB pas moi
      1CaA1a2AA1Adc4A4cA pas mon
      6b4BbB1B pas moyen
      2bA1AA4AB2d8c pas ni
      11A pas nn
      1BA8fFa1A2C5h pas non
      12A5b pas on
      11fA11C pas oui
      5A3Aa2a4a pas parler
      2A8ABe1B pas peur
      2A10d1A pas plus
      1B8AJeA1A2A pas possible
      1Aa3a4a1g1CA1A2A2B pas pour
      12Ae1B8a pas probleme
      11BB2a8d pas qu
      13a1A pas quand
      1CCa7aBH1bA6d pas que
      6a8C pas quelqu
      1A10b3A1A3A pas question
      2j2E5A1C1fB1A pas quoi
      2C2EA3A4A1AgA pas repondre
      13e1A pas reste
      3a1A7d4A pas rester
      13b1A pas rete
      2b2A5bAC1c pas sav
      2e8B1A1C pas savoir
      1aC2a7b1B pas se
      1BC8a1h8AA pas si
      13c1A pas sous
      13A2a1A pas suivi
      2dA7iBGaf7CD pas sur
      2c8b1D10C pas sure
      1ac8A3a2A4A pas te
      11f1A1dA7D pas tout
      1Aa8eBa1C2A5A pas tro
      2D2A2A2aAnA1A1B2A2A pas trop
      2Bb2fA6BC pas un
      A5bb4bBc1A1A3a1A pas une
      13A4a4b pas vle
      6A5b3A pas vouloir
      2a2A5dA2A2B4AA pas vous
      2A9aA9A pas vrai
      2B3AA3Cb pas vraiment
      2A7A1BAAAe6Ab pas vu
      2A10A1b pas y
      a1A10c1AA1b3AA pase
      6a2b1AbBa1AAb pass
      A11A2A2e pass a
      15a2d pass on
      3A2A6E1A7e passage
      3B9D1A7e passage sur
      B1Aab1eBbaAAac1hbAEB1bAC passe
      1A7cA2DAd2e passe a
      13b1A2A passe ca
      5A9b2A passe comment
      8b3aA4B passe en
      6A6a1A passe l
      6b6acA2B passe la
      13aAb2B passe le
      13a1A passe ma
      13c4B passe mes
      6hA5BAB2B passe moi
      12cc1A passe mon
      11c1E1d passe ou
      13a passe ses
      3b9B passe tout
      6A6b passe une
      b3A8B passee
      15a passent
      1B13aAA passeport
      a1AA1BB2A1A1dAa1aab1A passer
      13a3aA passer du
      A15A1b2A passer la
      5A7b1c1a passer le
      13C1b passerait
      13b1C7b passes
      6b1AaA2b1C2c passez
      6b6B1A passez moi
      2b9A2B7b passion
      2A10a passionne
      15A passionnent
      9bA2C4ca passons
      9bA2A4aa passons a
      13A1e passport
      A6A5g1B pate
      13dbC pate a
      13baD pates
      10A2A1AA4c1A patience
      13a1A patience pour
      15A patissier
      13EAg patrick
      13B1e patrick carret
      1AA1AAc7AbA1AA2ab patron
      bA11B1A patron a
      11A1b1A6aA patron de
      6A6C1b6A patrons
      13AcB pattes
      13a1B pau
      4a8A1A1a2b paul
      2B2b5A1a1a paume
      13a1d3A pause
      1A5d5A1C pauvre
      13B1a pay
      13gAF payant
      2A1AA1A3b1bAa2AAA3D paye
      13A1a paye bien
      4A8A1b paye nou
      2A10A1d2A paye pour
      5A7AAd payer
      13A2ab paying
      1a10aa1C3A2a1b pays
      13A10a pays je
      13B1b paysage
      13a paysagiste
      4A11a7b pb
      13b1B7B pc
      13A1a1a pdt
      A1A1AA3b1CbCCib1A5a pe
      12aA1c4A pe fais
      11Bbc1B pe pas
      13E1e pe vini
      13D5c peace
      2A10a5A peau
      13a peche
      1a pecher
      6aA5B1a pedagogie
      13a peinard
      13d5A3A peindre
      2A8Ab10a peine
      14Aa peint
      13a peintre
      1A11b1A3A peinture
      13c1B pelle
      4A8a pelleteuse
      14A pelleteuses
      A10B1a1A7A pendant
      13a1A pendant le
      13a pendant les
      13b1A7A pendant que
      12bA2a1A5A pensais
      2c2A5dD2bA2a2A1B pense
      1AcA1A5Aa2A2A penser
      13a1A pentire
      5a4A2d1a people
      6A6b1B per
      13a1A per e
      13B1c6A perceuse
      13a perche
      13Dc perd
      5b5a3a perds
      A1A2e5a1AaaA1A1abA1A perdu
      A4c7D1aA perdu la
      A4B7fAAaA perdu le
      13bc perdu mon
      5b5A3Ba perdue
      AAa6B1b1cBBA2BA1A pere
      13a1A pere a
      13b1A pere est
      2a10A pere et
      9A5B6a pere il
      15a6AA pere me
      13a pere on
      13A perhaps
      13C1a periodes
      13a perles
      5A5baEAe1a4abA permis
      13C1c permis de
      5A7B1d permis moto
      13a1A4A perpignan
      1A4A4ABCA3f4e perso
      6d4A1Bb3B person
      13A4b personal
      1Aa2BfB3Bc1AA2B3A1A personne
      6A6d1A personne a
      2b10C1b5a personne m
      2a3A5bb10A personne me
      6a6a4A personne pour
      6A5ba1b personne qui
      3b9A personnelle
      6D6d1A2A personnes
      13a perspectives
      13acD pese
      2A4A3b12A petet
      1A3B3aBAAcA5c1aAa petit
      13a1B6a petit fils
      10A4b petit je
      1c2ab1A3b1caC4A3B petite
      13b1A petite elle
      13A1a petite fille
      1A11a1A petite soeur
      13A1b petites
      11A1e1A petits
      13a petits freres
      13aAA petrir
      14A petrir la
      cBB2cc1ABa1aBAcba2aAaac peu
      11A1b10A peu de
      2A2a5A1A6b peu euh
      4a3A1AA1d peu francais
      5b3a1A1D1b8b peu je
      c12B1a1A peu la
      5B7Ada peu m
      a1A2aa6AAa4a peu me
      11B1A10g peu mon
      11Aab peu pas
      6a4Bca4A5A peu pour
      5b7a1C peu pres
      A12B1c4A peu venir
      13a1A peugeot
      1AA2A1a5BadA1A1A1a peur
      1A11a1e2A peur de
      12aa1A6a peur du
      13b2A peure
      a1a1bAB1abAbcKAhAAAbA1aAA peut
      18AAA peut continuer
      13A1e8a peut dormir
      6a6B1a peut elle
      2a3a4bBD1E3c4C peut etre
      8ba5B1a peut faire
      6A6A1f3A peut il
      5bA6a1A peut m
      5ba8D peut me
      A4AA2aA3bI1acb peut on
      10a peut parler
      aA3Ba4Bf2A2B peut pas
      13f1C2A peut passer
      13A1c peut s
      4B8A1b1a peut se
      5A9E6e peut te
      13A1c peut venir
      13B peuvent
      Ab1aAabA1b1BDcaEa1ADc1Aad peux
      c5b6d1D2A1A peux aller
      15C peux avoir
      Ab7a5b peux changer
      13C1a8a peux dormir
      5B7A1e peux ecrire
      13c3AB1a peux faire
      3B9A2A3b2c peux l
      A14Ae6A peux la
      6A6a1A1a5c peux le
      A12aab3A peux m
      AAA2cB1AA3ABadB2A2B peux me
      4AA2Bc4bc peux parler
      1Ab2AA3afCd1AAAa4Ab peux pas
      A5a4A2aE8a peux plus
      5A7g2E peux repeter
      B9a peux revenir
      a14AA3a peux revoir
      3b9e1B1b6B peux tout
      1A1a1bA6dAaC3a peux tu
      13B1a4A3a peux venir
      6A4A3F4d3B peux voir
      13a peyi
      bb1a1AacAaCa2bD2aA3a pff
      1bA8d1A pff je
      13B1c pfmp
      15b pharmacie
      3A2bA5dACa6A phone
      3A2b8G7b phone number
      24a photo
      AAAC1d1A1B1AADAAdBAD1A1e phrase
      5B7b1b phrases
      13baa physique
      3a9e1C pi
      11a1c3A piano
      2A10A1d pick
      13a1A picking
      1A5b5aAA pie
      5A1a5e1CA piece
      7b7A piece of
      2e4A3AaDA pieces
      15B pieces en
      13a pieces pour
      2A2A1A5dA4A1b1B pied
      7b5AA pieds
      13abA pierre
      5g3Ab2E1AB pige
      4ACb6aBeb piges
      4AA7b1a piges je
      3B3b7B pile
      6aA5A1a pilote
      13a1a pilote de
      13c1B piloter
      13a piloter une
      7A5aA pin
      5A pince
      13a pinceau
      1c11D pinceaux
      13a pintre
      13a pique
      7a5a1A pire
      13a1A pis
      13A1e piscine
      2A2da6A1C3a pisse
      2d4A4AA5A piste
      7b5aA pitie
      6AA7a1A pitit
      7A5BeAA pizza
      13a5A pla
      abA2A6bAAdAaAB3AA place
      6A place au
      13A1c place la
      15b placement
      13A1b places
      13b1A placo
      13b1B plafond
      13Aa3A plage
      2c12B5b2A plairait
      3A8Ae1B1A3A1Ae plaisir
      c1a1AbaAa1aAACAAcaa1b1AbA plait
      bb11a1AB3A2a plait c
      10a4Aa1A4a plait j
      aAA2b3cB2a2a plait je
      B12B2b1a4a plait la
      13a6b plait les
      9Ad1AA1a plait pas
      13C1e plait plus
      1A3B7a1b plan
      13A1a plan pour
      1A11b6A planche
      11b1B1b planning
      2A9A2A plans
      13A1c plant
      Ad3a1AA1a2F1c1b plante
      1A8a4a plante de
      15a planter
      15a planter des
      13b plantes
      13a plants
      13d1A plaque
      15a plaquette
      15a plaquette de
      11A1a plaquiste
      13a1A plastique
      14Ac6a plat
      14cB plate
      15A plateau
      13A1b2A platform
      10A2bAA platre
      A12a1A plats
      A12BbAaA play
      15A playing
      a1a3aAa1a2aAAAa2aAaa ple
      1A1a2AA1bA2I1e1Adba2c please
      10a2A please i
      2a10b1Aa plein
      13b plein air
      13b plein d
      2b10B plein de
      13B1a pleine
      2A11A pleure
      12ACgB pleut
      1A5A2a2Gab2bd1A pli
      3A5bA2c1C3AA plier
      5A7b9A plieuse
      1a13a plomberie
      13aAB plombier
      3A7A1d1B7A pluie
      15A plumber
      aAAdB1Ab1abbCC1eaAB1AaCAB plus
      A1A7a2BAb2aA plus a
      2Aa8A2A plus aucune
      2A8A1caB plus beau
      13c1A4a plus c
      14a4A plus d
      3A9bbE3b plus de
      A12CAe3B plus en
      3A9BbA plus for
      11A1CcCe plus fort
      d12A1B7A plus haut
      13a plus jamais
      2a2A5B1A1hA3A3b plus je
      2b3A6FbBB2f plus le
      B12A1B2b1c plus loin
      13aAa plus proche
      3a8Aa1B4A2c plus que
      3f7A1B1B plus rien
      5a3aa2A1A plus simple
      A1AA1A4Aa1f1a3A plus tard
      ea11a1A1B plus tot
      13a plusieurs
      4a1aB2AAdBcaA1a5d plutot
      6a2aB7A plutot qu
      12a2a plutot que
      4a6A1B1b pme
      13a pneus
      AaeA1b5BbC1aA4AA1c po
      13B1d poche
      12Ac1A8A poids
      13a10A poids lourds
      AbB3a5bEBE1Ad1g1cb point
      2b11Ae4C1AA points
      1a11A2a poisson
      13c1A poitiers
      5A9a6a police
      13b1A policier
      15a2A pompier
      2e3a6CAB2a pon
      13a1c7A poncer
      13d1A2A pontivy
      13a ponts
      a7b1b2B por
      a7b1b2C por favor
      13a1B port
      6A6B1c6A portable
      15b6A portail
      13B1b portails
      3a9a porte
      2A8ab2B3A1AA1a porter
      12Aa porter de
      13A1B8b porter des
      13A1a porter du
      11A1b porter lourd
      13D1d4A3A portes
      13a1A portes en
      13B1b portes ouvertes
      6A1c1A2bAa portugais
      2A2A1b2AAAA1dbAaA2B1a pose
      15A pose de
      7b7B pose des
      2a7A1AE1Aba pose la
      13A1f1B1A pose les
      A1CA2bA1aab1b1Baa1b2A1A poser
      2A10b poser de
      13A1A3b poser des
      13a1A poser du
      11b1C10A poser le
      10a4A poser les
      15a6A poser lors
      2f10A2Ab poses
      2f10A2A poses une
      11A1a1A poseur
      11A poseur de
      2c10B2A posez
      15A posons
      bbA1AAbAaabdc2AaabAaBA1F possible
      6a4A8a possible d
      ba2A1a2aa2C1A1a possible de
      1A9BbB1a2A possible pour
      11a possibly
      1aAA8AB1C6ba postal
      13b1C6a postcode
      13bAa3AA poste
      13a1a poste a
      1a11A1A postes
      1A11b1a6A pot
      13bAB potager
      1A10AB1e1c1A3A pote
      13A pote est
      11a1b1B potes
      3g3a5E3A2B1A poubelle
      13a1A6c poudre
      7b5BAbA3A1a1A pouki
      2A8A1B1B6d poukisa
      13AcA6A poule
      2bAAb1Bac1DbC1dC1ae1dAad pour
      13a1B5a pour aider
      c11aCbA pour aller
      5B4a2B1b6A1A pour apprendre
      2A10B1B3f1A pour aujourd
      6a7dF5A pour avoir
      13a1A pour bosser
      1A3A5aDb1A2cA1AB1b pour ca
      13AAa2Ac2A pour ce
      2A8a1A1A4c3a pour cent
      11AaC1c2b3A pour cette
      13A1c6A pour combien
      5a7c pour comprendre
      15A pour couper
      6A8c pour de
      14AD6a pour des
      13A1a pour devenir
      4A10a pour ecole
      9a5A pour elle
      2b2A7A1B6a pour en
      13b1B pour enfants
      5Aa6D1e pour etre
      b4A7a1D4A1b pour faire
      9A3d1A pour fais
      1bc2Aa1A1AA1CAH3AfcA pour l
      1aA1a5AAaCaa2CBAd1ea pour la
      1bd7eA2dE3BaaB1B pour le
      1a6c3bE5A1AAbA pour les
      13A pour leur
      11AcA1c8A pour lui
      2A3a6c1B5a pour m
      5b2ba3Efb1a3ADa pour ma
      4A8B1A3b pour manger
      5A7c1B2A3c pour me
      1a20A pour mes
      AAcB2B2cBAAoCFa1fdaDDAf pour moi
      1A9a1bA9b pour moin
      1c2b1a2a2ABba5ACaA pour mon
      10a2B1a pour nos
      12a2a pour notre
      A10AcD1m6C pour nous
      4Abd6B1B2a5A pour parler
      3A9b9A pour pas
      3e1A3a3A1D6aAA pour que
      15G6f pour quel
      14AC6c1A pour quelle
      6A6BaB4B1d pour qui
      2A1A6ACD1GB3B1lAd pour quoi
      15b pour rentre
      13A1c pour rentrer
      13a1a7A pour reparer
      2a2f4a3AA2B1A1A pour repondre
      13a pour rien
      5A8A pour s
      6A6dAb pour se
      13A pour ses
      A2B8AcAa5bA pour tout
      13b pour toute
      13A1a pour travailler
      5cD6BAa1a pour un
      6A3A2acB6B pour une
      5A7B1c pour venir
      A1A2bA2a3c4A1A pour voir
      6A6B1A3a pour votre
      11A1D1c pourcentage
      A1A1ACABADbaAAaCB1C1A1dAA pourquoi
      5A3BaA1B pourquoi c
      7A5A1b pourquoi ca
      18C3a pourquoi cette
      1A2A8B1d pourquoi il
      12Ac8D1g pourquoi je
      14c7A pourquoi le
      13Adb6B pourquoi les
      13C1e6A pourquoi mon
      15d6A pourquoi on
      10Aj1C1f6B pourquoi pas
      5B1A1BbA1lCEA3A1A1B pourquoi tu
      2A10A1B8A pourquoi vous
      13A1a6A pourra
      AAb13b3A1AA pourrai
      6e6AaE2A1b1A pourrais
      2B3A4d1B1d4a3B pourrait
      13B1c pourrait il
      A4a3a3fAD4a1Ba pourriez
      A5A2a3gACA3b1A pourriez vous
      13A4b3A poursuivent
      9aa11A poursuivre
      a12C1AA2a2a pousse
      10A2A1c pousser
      10A2a1A pousser des
      2A8AAe1B3A4a poussiere
      13b poussiere non
      13a poutre
      1AAAAb2A1a2bBBc2AaACcc pouvez
      6a6A1Baa2a pouvez me
      1A2Aba2A3AAeA1A1b1Ba pouvez vous
      a1A10b7A2a pouvoir
      13A1a2a pouvons
      13A1a pouvons nous
      5AA3b2AAb8a pratique
      13A1b pratique ca
      13CAb8a pre
      13aA pre de
      g8a3E1A precaire
      b12bACA1A4A precedent
      eA11B1BACAA4A precedente
      5f5A1A1A5A precise
      1A11d1B6A precision
      15a prefecture
      BBAb1AbA1bcAbABa1Bba2aaa prefere
      9bA2A prefere l
      13a10b prefere la
      3b6b3Bc8A prefere le
      13a prefere les
      6A6a9A prefere parler
      6A3A1bA1A7b prefere pas
      1A1a8AB1b7a prefere que
      2A6C2Bbc3b preferee
      8ba2cD1A2b4aB prefererais
      13acC6A preferes
      B3A8Bd2a premier
      G2AaA7a1C1d1A3A premiere
      13c1B premiere annee
      13A1b premiere ecole
      4b8A1A premiere fois
      E2A1A7E1AAd premiere question
      13A3b premyer
      6a6aAb4A1A1A prend
      15b prend combien
      14bC prendrait
      5A7bAdA2a prendre
      15A prendre de
      13A1a prendre des
      15A prendre la
      6a6a1A prendre le
      15b prendre pour
      13B1b prendre un
      A10ABbbA1AaA3be prends
      13b prends le
      13BAd prenez
      14Aa prenez les
      1b1Aa5A1aA9bA prenom
      10A1aA prenom pas
      1A11e1C prepa
      1A11b1B prepa metiers
      13eAB1A prepare
      13aAA prepare le
      4A8cbA7A preparer
      A4b5aadCA4A3A pres
      13a pres d
      13ABc pres de
      11A1C1f presente
      13Baa6A president
      13cAA3A presque
      ab10ACAb1AA presse
      13a1A presse a
      13b1A2A pressing
      13a1B6a pression
      a12d1A8A pret
      aa1A9C1A5A1c previous
      b14A previous question
      13A1c4A prevoir
      13B1c3b prevu
      a8ab2C1BeA1a2ab prie
      13b4A primaire
      13a1A primeur
      13C1c principal
      2A1a8a1A principale
      13A printemps
      13b printer
      13BAb1a3b pris
      13A1b pris en
      13A1a1c6B prise
      13a1C prises
      13A1d2C private
      5A7CA3e5A prive
      15b privee
      11a1Bac prix
      13A1a prix d
      A4aA4A1B1d2A3A pro
      5A7A1a6A pro ou
      11ab11C probablement
      10A4a8b problem
      2B7ABBb1C3A4b probleme
      10A4b probleme pour
      3a11a1A proceder
      11a1AAb3A prochain
      12BD1a2bcA2A prochaine
      4A6b1BA3cA proche
      13a1A proche est
      4Aa7d1C prod
      5a5a1A1B6A production
      5B production c
      13B produire
      15b6A produit
      13B1a produits
      1BABb1c2CCA1faCAA2A1A1A prof
      9B3c1b prof d
      6a3C2AcA3AAA1b prof de
      13c1A6AA prof il
      13C1b prof principal
      2A10b1A prof principale
      4A1a2Ab2d1A professeur
      4a4a3A1B professeure
      3A1a4A2D1h4A1A professionnel
      13a1A professionnelle
      13B1a professionnels
      3d9CAC4g1AB profil
      11c1a1B7c profs
      5Aba7a programme
      7A5a1C programmer
      15a project
      11A1A1b7Aa projet
      11a1a1B projets
      6Ab5a1B2A4A proper
      1b1b9B1A4B2b propos
      6A1a3aE1c6b propose
      A2A2A4A1e1D1a4A propre
      13A1a propres
      13a proprete
      13CAb pros
      13a1A prothesiste
      13A1a provisoire
      13aAa ps
      14Aa ps 5
      14bB6A psg
      13baB6A psg ou
      1bb10E5A ptdr
      1a4Aa3c1C4A1ba2A ptit
      13a1A ptite
      a12A ptn
      2bb2Ad4BDBc2Ad2AbB pu
      13aAa public
      A1AAA1c4Adf1BAAAAA1aa puis
      3A19a puis euh
      2A3d6B4AAA1a puis je
      6A6B1d pupil
      7A7c4A pupils
      15AA5c purpose
      1c3ec3b2A1F3A2a put
      5d4a2A1B put it
      6c6A1B put me
      13a putting
      13a1a puy
      7A5a puzzle
      11A1a10c pwoblem
      b2a1bb1CA1aaF1baab3AB px
      a4aA2a3BbeA6A px me
      7b7B pye
      Ac1A5aa2E1ABdAb q
      A12B2a1b qst
      aBAb1e1cAaAaC1Bac1BBaae1d qu
      13d1C qu a
      13b3A qu au
      15B4c qu avez
      3A9bAaA3a2b qu elle
      13A qu elles
      9aB2A1c qu en
      1DbB1f1A1A1A1ABGf1A3eAA qu est
      a1Ad1CCb3AacbaB4aAAB qu il
      A14b qu ils
      11iB11E qu non
      caAa1bbA3A1daB1a1A4B qu on
      11iB11E qu oui
      5Bbc3BABAaA7d qu un
      1a4Ba3A1aAa2A5d qu une
      13E1g qualite
      15a quality
      AAB1aE1AA2a1h3A1BA1BA quand
      9a1bAc1C8A quand c
      13i1C6A1A quand ca
      15A quand elle
      5A5A1cBC quand il
      1b9a1a1A4c3B quand j
      1AA2Ba2A1a1nAF1A1A quand je
      13a quand la
      11A1AAb quand le
      14Aa quand les
      11AbGAg4AaA1c quand meme
      11a quand mon
      5A3A2AfaC4A quand on
      2A7a2b1D quand se
      13aA5A quand t
      15A quand tout
      13b1A5A quand un
      11A1e1C quand y
      1b11A1B8b quarante
      13a1A quart
      1A4A6ba2A4A1A quartier
      13a1A quarts
      13a1A quarts d
      AbA10c1B quatorze
      1bA10a1A quatorze ans
      bA3b7a1A3bAB quatre
      5b9a quatre ans
      1b10A2B6a quatrieme
      1c1fAaaadb1cee1CABBbccbea que
      12aC1c8a que 14
      AAAA1a1A4aaBe4A1A1c que c
      1ACd1D1A1a1A1g1AA1A3cCg que ca
      1A1d1A5AahAB4B2AA que ce
      3A2A5ba1a7A que d
      5a6a que dalle
      15a7A que de
      13A1d que des
      15B5b que dieu
      3A1c9A que dois
      12bF1h6A que faire
      5a5A3a que faut
      1A1c9d que il
      Chda1C1aAa1bGG1JFAcBd1bm que j
      agcCA1daA2a1cCbG1A1Babgc que je
      3b9A1CB3b2b que jtai
      aA4A1AdB2c1A4A2A que l
      1A5A3b1ccba3Aa1AA que la
      1A6cAdbADcaA3A1A que le
      2b4A4AB1c que les
      3A3a5B1c6aa que ma
      3a3a5CAb4A1A que mes
      2aA9a que moi
      1B1A2A4aBIAf4baAeA que mon
      1Ab2A5Dg10BB que non
      10a6a que nous
      a14b2A1A que on
      2C1B6bbD que oui
      2A3A6f1A que personne
      6a3a2b1A que que
      6a8A que quelqu
      5A7B1d que se
      13c1b7A que signifie
      AaAa1a1Ab2BACBEbAA1e1ACA que t
      1a1c1A7CBG4e1BB que ta
      13AAA1A2a que tas
      7g5DC que toi
      3B9a1Ab3A que tout
      a1Cc1dAAA2A1acDebA1BAADB que tu
      bA2bdBaA3AdbFa3bA1AB que vous
      11gB2a4B que vwe
      AAaa1aBd1ACBAFdAAAABB1gAB quel
      1A3C1B5Bdf6A quel age
      A4B7AaB6f1A quel but
      5AAB3A1AAb6aA quel est
      5c8AB quel genre
      13Aab quel heur
      7A5DAh3A quel heure
      7A4A2A6a quel interet
      13BAc quel jour
      2a8a1AA7C quel metier
      10B3Ad quel niveau
      13A1C6b quel rapport
      7A6aE quel temps
      1AbBA1ACa4FafAAAAA1aAc quelle
      7A5Abb quelle annee
      2b2A5A3a6a1A quelle chose
      5b1A6Aca1A1A quelle est
      16b quelle etait
      11a1Ebh quelle heure
      13B1b quelle part
      14AE6b1A quelle raison
      5A2a4FBd4e1A quelles
      15b6A quelles questions
      15a quelles sont
      A3a1c4B1bBEA3A1A quelqu
      A3a1c4B1bBEA3A1A quelqu un
      1AAA1Ab4dA2g2A1B1b quelque
      5A7C1f2A3b quelque chose
      3A9f6A1a quelque part
      13A6b1A quelques
      5A2A4bab4A1A quels
      13f1E quels metiers
      13Ab quels sont
      5A7A1Bc3A quest
      iAbCA1DBBBBABCCRi1fHCBdCa question
      5A7A1Ab1b3a question a
      a12A1A1A question again
      c15A question anterieure
      b4A9A1AA3A question avant
      da9A1F1AC1d1A1A question d
      5A7d4A question davant
      5A7A2c question deja
      A12A1Bd5a question elle
      10a5aA question en
      1A3A5b1B2b3A question j
      A1c10B1AdA1A question je
      16Adb question numero
      aA14A1AA question precedente
      d1a9aA1AA1A question que
      b12B1A question qui
      B15A question suivante
      A11AC2ada question une
      4Ac2Aa3DADBgAaa questionnaire
      B1BA1acbbbbB1A1kBdBib3A questions
      2A6b3c1A questions en
      15b6A questions poser
      bBdA1BbE1Ba1bbcBbBABAAb1C qui
      1aB3A6Hbk1a1A2Ba qui a
      13B1C4A1e qui bites
      6a4A qui bosse
      13BAFe3g1A qui ca
      11A1A1c6A qui change
      13A6c qui cote
      15b qui decide
      11A1bAC4b qui e
      1a3bb5A1bb qui est
      13aA qui fais
      A12dAA3A qui fait
      13b1A qui font
      6A6Aba qui genyen
      4aa3A3AAa4A qui jan
      6b4b1B1a qui je
      15a qui ka
      11a1a10A qui l
      13D1g qui la
      2A10FcbA qui le
      2c12a qui lui
      13dA4A qui m
      13bAC qui ma
      1Af2AB4A1aAbA7A qui me
      2B10A1c qui metye
      4A1B6AAe4A qui moun
      1b9AAb1C8a qui n
      13C1d qui nous
      9a3Ba5A qui ont
      3b4A4BAb4A qui parle
      15C qui parler
      5ba8C qui peut
      13b1c1A qui pose
      15b4A1b qui pour
      13a1A qui prepare
      6a6ACc qui qui
      13b1A qui reparer
      3A9a qui roule
      2c10AAb6A qui s
      2d8c1bAFA3A3A qui sait
      2A10g1A qui se
      22A qui sont
      13A qui sort
      2A4a5Ab qui t
      13DbbA3A qui tan
      cA11a1B qui te
      7D5fFb qui toi
      13E1c qui va
      2b12A qui vient
      13a1A qui vole
      13b1C4bA quick
      1B10Ad quimper
      1aA1A8dAC6A quinze
      13a1A quinze an
      1A2A8b1a6A quinze ans
      13A1b3A quit
      15a quite
      A3A8b3A quitte
      13b1A3A quitte le
      a12B1A7b quitter
      11A5b quiz
      AC2bB1A2AabbAafACBc1eBA quoi
      5eA6ca1A1b1A1C quoi a
      13A1B6c quoi apres
      7A7aA3d1B quoi au
      13C1CA3A1g quoi avec
      15a quoi c
      5a5a1A1G4B1e1A quoi ca
      4Aa1b2a3dG4a1B quoi ce
      5b7f1CA1A3B quoi cette
      3B1A7B1d4a quoi com
      5b2b4ABdA quoi comme
      5B2a4bbC4a1b quoi d
      1A3c7C1C4g1b quoi dans
      1AABb7AEB1B3A1dA quoi de
      5A7BAAe quoi deja
      2h2C5A1B1BA quoi dire
      3b7A1caCA quoi du
      5b4A2F1jA quoi en
      15A6b quoi exactement
      2B2A7b1c quoi faire
      2A12Ce quoi j
      5A5A1B1faa2b1A quoi je
      5c7B1CA5b quoi l
      AA3D7HAje3b1B1A quoi la
      2A2db3A2DacC3B1c quoi le
      5aA6E1e4b quoi les
      13BA5c quoi mon
      5c5A1A1AA5A quoi par
      11ACc1A6A1g quoi pas
      1A2AA7CAaA3e1a quoi pour
      3c1a6AgAG6bA quoi que
      2e2A12A quoi repondre
      3A1A7AAAA3e1A1A quoi sur
      14bab1A1A1A quoi ta
      7B6cA6a quoi toi
      4aB7ieDA3A1A quoi ton
      7A4A1Ac6A quoi tu
      2A10aA quoi un
      4Ac7d1A6A quoi une
      15b quoi votre
      1A13D4a1a quoi vous
      13B1c6A quote
      13A1c quotidien
      1Ab2f1b5E2A1a r
      1Ab2f1b5E2A1a r 1
      13b rabot
      13a1A raccordement
      1A13A raccorder
      15A raccorder les
      13E5e raccrocher
      13BdB rackette
      Ab2AA1A5JifA3c1BaA raconte
      13Ab5A raconte moi
      14Cb raconte une
      5b8Fd2b3A raconter
      18A rad
      13a1A rade
      7a radio
      13bb rain
      A5AA4DaBCA1A1A1h1e raison
      12B2a2A3a1b raison de
      13a rallye
      13C1e ramadan
      5c9B ramasse
      5A7eAb rame
      h5a6H2A1A ramene
      e12E ramene moi
      a12aAA ramener
      13b1Ba rang
      13b1a2AA range
      13a5A ranger
      6A4A1A1d rantre
      6A3a2dAeA3A rap
      2A11A5ab rapide
      6B6A rappele
      6d6A1Ba3A1A rappeler
      2b12A3Ac rappelle
      13bdC rappeur
      1A3A7DAF4a1h rapport
      13A1d6A rapport a
      13B1C6f rapport avec
      7a7A rare
      15A3c ras
      13a1A3a ras le
      Aa5a5ba1a1B3AA rate
      A12d1AbA rate le
      13b1aa ratee
      a12aA8a rater
      4A1b1b1a1dAaD2b4a rather
      4A7dd4a rather not
      2A1c6A1A10b ravi
      13D1B7d raye
      13a rayon
      13a rayon de
      B1a1ac1d1a1A1e1aBCA1Abb re
      4BA1e1a3B7a re a
      4Ac9AA3A1b re asking
      AA6b1A2B1AbA2d read
      5A4a2e reading
      13DeA6A real
      14cD real person
      13B1c realise
      2b3A4bb2AA1A2c really
      15CC5e reason
      3A9c rebute
      B11AB1C1A2eA recap
      2A18A recapitule
      15A4d recapituler
      A12DAe4A recent
      13b1A reception
      7A5FafcA4A recette
      7A5Abb recette de
      13eAC recettes
      6A6C1f6A recevoir
      13C1b recevoir un
      13Ab recipe
      14cB1A4A reckon
      3a10Aa reclame
      13a recognised
      13c3A recolter
      13A1AAd6A recomence
      AA2AA7ibCaE1AAA1AA recommence
      5A7bdDAB recommence a
      20A recommence depuis
      13cA2B recommence le
      A12D1A1e recommence tout
      3A2A6A1A1c recommencer
      13a1a reconnait
      3c records
      AA1c12a2b recre
      13b1Aa5a recrute
      13A1b recruter
      9A5c recrutons
      1c11C rectifie
      1b3A7c1A6A rectifier
      d6A3A1B1BAA recule
      b15AA recule d
      cA5a6A reculer
      A12abA recupere
      13A1a7A recuperer
      a6A5a1Aa redemande
      A12A2Ab redemarre
      13A1BAb redemarrer
      13CACgA2A2A redi
      15Ac redir
      A14Ad1A3AA redire
      BA1A1A3a3A1CbAA1a redis
      A4A7A2bA2a redis moi
      10a2C1Aa6A redites
      bb1A9A2Ab redo
      b12B2A redo the
      2A13cAB redonne
      1A13Bb redonner
      1A11c1aA redouble
      13a redouble ca
      13a2A redouble ma
      13BAAA6c redoublement
      13a1A redresser
      3A9AAb reduction
      4A1c8A2A reel
      1b1CBA6AAACdf1A2AAA refaire
      13A3a refaire du
      15A refaire l
      16AA2a2A refaire la
      A12A1A1b refaire le
      13b3A refaire les
      13A refaire tout
      bA1A5a3B2Ae refais
      aA11a3b refais la
      1A1A1A9C1c1BA2A refait
      5A7A3a1A refait l
      13b3B refait la
      13A3a refait le
      1A11A6A refait tout
      2b8AAC2A2A reflechi
      2a9AC reflechi a
      a1b8c1a1A reflechir
      2B8C1d1A reflechis
      2b8d1B reflechisse
      4ca6b2B1A6B refus
      12dD1f1Ab3A refuse
      13B1c refuses
      2AA5a2Aacca3BAaA regarde
      13bab4A regarde la
      12Ac4d3D regarde pas
      A5a6c1D4b regarder
      A12D6g regime
      13dAb region
      6A6f1E regle
      13D1f reglement
      13d1D regler
      13a regler la
      15A regler les
      13b1A regler une
      5a7E1c regles
      a2a9B1d6Aa regrette
      13A1a1b reinitialiser
      13A1b rejoindre
      13CAAae2A rejoue
      13B3b rekomanse
      15CA rekomence
      13c3b rekoumanse
      17a rekoumanse d
      3A9C2baA relance
      5A7A2Ad2AAA relancer
      6c6B9a relation
      15E6e relevant
      AAAA9c1Bc3e1AA relire
      Aa1A10AACB2c relis
      1A1A9CA1AA2g relis moi
      A6A2A1Ad2AAab1b relou
      A12D2a6e remarque
      13C9e remarque sur
      c3B8C3c rembobine
      13B1BAA3b remercie
      13A5A1a remercie pour
      3A9E7c remerciements
      bA15aB2A1A remet
      bA14aA5A remet la
      bA7CdA1BAAbbA remets
      A8Bb2A2a remets la
      10a6a remets le
      dA3A1A1Ab2DACd3B2A remettre
      5A7b1A remettre en
      a9A2C2aA remettre la
      15A remise
      BA3A7B1cA7A remonte
      13C remonte d
      g4A8AAa1AAA remonter
      d12B1B remonter d
      A12a remorque
      3a2A6A1A1A5b remove
      13a remplace
      Ab3cA6a1CAa2a remplir
      21a renault
      6b6A1B rencontrer
      13b1A rend
      13d2B2a rendez
      13d2B2a rendez vous
      7A7a2c rendre
      15A rendre service
      a10c3B2A1a2AA rends
      3b9B1A1A2f rendu
      A12eBA4A3a renmen
      13Bba7A rennes
      Aa4A6B1a renseigner
      14bA1A1aA rentre
      13AbA rentre dans
      AAA7a2fAA1B1A rentree
      13b1A rentrer
      11a1a1A rentrer le
      AA11BABb5Ac renvoye
      13b2A renyon
      Ai1aAba4BAKABC1dae1aaB rep
      1BC2A6A2B2e3a rep pas
      13a1A repaint
      1A4A6C2dA repair
      13a1A repairing
      13c reparateur
      13a reparateur de
      13a1A reparation
      13a reparation de
      7A5c1A1a2A repare
      20A repare le
      aB1B1A7fAgAC3AAA reparer
      13a reparer d
      13a1A1A reparer de
      13b1B reparer des
      21A reparer la
      6A3A2d1A7A reparer le
      13b1B reparer les
      13b1a reparer loto
      13G1g reparer ma
      13a reparer moto
      6A6a reparer telephone
      15A1A reparer tout
      cA1A9D1B1c repart
      3A9B3b repart a
      13C1B1b repart de
      11A1a1C1c repartir
      13B3c repartons
      10a3AA2A4A repas
      13a1A repas pour
      bA8c2A1a1A1A repasse
      13A3A repasse au
      13C1B1d repasser
      A12f2AA repeat
      13a2A repeindre
      A12C2AAA repet
      5AAA2AA1b1eD1A1B repete
      13d1aA repete qu
      4AB7gA1Ab5A repeter
      5A7C2d4A2A repetez
      AA13b7A reply
      1BD2cda4B2BA1jA repond
      18c repond ca
      1AB2A6AA4e repond pas
      Bb5b5A4b repondrais
      aDc2gA4aBAAEAAeaB2A repondre
      aAB2D9cb2A2A repondre a
      1A1A1A3aA2f1b2aA4A reponds
      5A12b reponds pas
      1bAA1A3Aa2D2CcBcda1a repondu
      Be11A1B2BA1b1a repondu a
      CgfaAbCB2B1b2KBBEA1add reponse
      AA3b17c reponse d
      1cA2A7A3Ab1b2A reponse de
      1bab1A6A5B reponse je
      1aB12b7b reponse que
      1a11B1A6Ab reponse sur
      AaAb1AA4A1DAj1BBAcAaAa reponses
      6A8h4D1A reponses sont
      AA1A1B7F2hbC1B1A1A repose
      5A7B2fBA3A1A repose la
      3A9A2AcA1A repose moi
      1A3A10bBB1A repose ta
      AB1A9B1A1f1AA reprend
      1A13A1c1A reprend a
      1A1A9A3b reprend tout
      ae3A7B1b1c1C reprendre
      13A3a reprendre l
      a14B1A1a reprendre la
      bb11D1Ab6a reprends
      aA3A7B3b reprenons
      a3a10aAA represente
      13f1A repris
      13b res
      13cBg1A2A1A reseau
      13c1E reseaux
      11c1C1c reserve
      15a reservoir
      A2A7A1bAa1c reset
      13A1a residence
      13a resin
      13b resine
      13a resine epoxy
      4c8B1B respecte
      13BcA respire
      3a2d8A responsable
      11a3cA5B ressemble
      13A1b4b1A ressemble a
      1A1B9A6b ressort
      6A6b ressources
      3a12Ac2A rest
      11A1a3a2A restart
      13Bba6a restaurant
      13C1d restaurant d
      15A restaurants
      13d1A restauration
      13b1A restaurer
      AAaeAAA4fCAAcAB1BbAAdA reste
      2b8eAB1a3AA reste a
      19A reste au
      11A3D4d reste combien
      13a reste debout
      13d7A reste o
      3a8AA reste pas
      11A11A reste tout
      A1Ac1A6aaAa1BAbAA1Aa rester
      12Ba1a3AA3b rester assis
      15a2A rester assise
      12b4A rester debout
      13A1A3d1A rester la
      13a rester plante
      6A6cAa3A resto
      13b restore
      11A2dE3AA1b resultat
      13CBf4A resultats
      10AA1Ca2A2b1AA resume
      1A11d1A6A resume de
      13aBAA3a resumer
      A12c1AAa retape
      13c retape une
      13a retaper
      13c1c6A retard
      A3A8g1B3aA2a rete
      13b rete fodfrans
      4A8A5c3A rete la
      3A10ACD3h1A retenu
      14AA4c retenu de
      3A12B3c1A retenu quoi
      1AA2AA4A4AA1AB2bA retire
      13A6A2b retire ce
      1AA10C9bA retire le
      3a9c3A5D retire mon
      15b retired
      1A2A8B1aAA2AAAg retirer
      dA8a2A1b7b retour
      C16c retour a
      A9a6a retour au
      a11AD1A1aAAA2A retourne
      B11AC1A1b retourne a
      eC11D1C1a1bAB retourner
      B12A1A3b retourner a
      A3cA7B1a2a1A1bc retraite
      B1Aa9A1bcA1B retrouve
      bA11a3A retrouver
      c14B1A return
      c14B1A return to
      3Aa8cAA reuf
      1A11b1A3a reum
      13cA2A1a3A reunion
      15A6a reup
      1A11e1a1A reussir
      13D1b reussite
      A12a1Aa rev
      A1A7AA1cbB8d reve
      13A1a reve d
      13a1a reve de
      A12b1A reveil
      4a1a8A3A reveille
      a revendre
      b8Aa2B1c revenez
      a4A4a2C1bA2BAA revenir
      aA8b4D revenir a
      cA8b4BA revenons
      5A7b1Ba revenu
      A6A3Ag3B3A reves
      12b1eBA reves la
      10b1Bc1a1AABA1ABA reviens
      c14a4A1A reviens a
      A9a2B reviens au
      10a2B reviens en
      ca11A3AA4B reviens sur
      a9a2A1cA5A revient
      bb11aAA reviser
      ac2A8A1CAA1iaC2B revoir
      5A7A1CAA2g rezume
      3a11c7B rgpd
      2a2aAa2a2AbB1A5A ri
      2a2aAa2a2CA2A ri 1
      13cA riche
      3c1A7A1A7b rid
      3c1A7A1A7b rid of
      13a1A rideaux
      BBef1cabABb1cDB1bAbBBA1dB rien
      2bA1b3CbCba1BA1c rien a
      5c4b4bA rien compris
      13b1A8b rien contre
      2a4A3A1b4AA rien d
      3a1A1c5C1b rien dans
      2de1aAA4aa1B2a1A2BA rien de
      2EA1c1c4Bi rien du
      2b8AAa1A rien en
      13E2e rien entendu
      5A6ba4a rien et
      2A12c rien je
      2db1A6AE1a7Bb rien ne
      3A8aa1A rien que
      2b2A5A1A2A rien qui
      3f9D9BB rien sur
      AbA1A6A2Ae1a3A1Ac right
      14aA rigole
      2AA9b1A rigoler
      2ba1b6aB rin
      13eA rince
      5A6ab1A7b rire
      12bC1e7A risque
      13A1b risque de
      11a1b2A rive
      15a river
      13a riz
      13a1A roads
      13b1A roanne
      15A robe
      15A robinet
      4aAaa4ADAaA1ab1a robot
      6DB5dhD robot ou
      13a1a robotique
      6b7dC1A1A robots
      7a5aAA roi
      14Ad6A role
      13cAA1A romans
      13Bbc5A ronaldo
      13A rond
      13A roof
      13B3b roofer
      13a1A roofs
      13a1B room
      1A11a rose
      1c2a8B1a3A roubaix
      1A11c9A roue
      15A rouen
      A1A10b1A roues
      14b rougay
      14b rougay sosis
      2A10aA3b rouge
      3Aa10A4a3a roule
      15A roule en
      A13Aa round
      2A11bb3a3A route
      13aAB routes
      13a routier
      13aA roux
      4a ruban
      1b7bB2b rubbish
      13caB7A rue
      13aA4A rugby
      A5a6B1Aac1a run
      6a8A run a
      13B1a4c rundown
      d12D rvien
      2bA1b7A1A1AbA ryin
      1A3A5a1a1a4A rythme
      1AcaCaABaAebAbba1bcc2aaa s
      1A9AabA3bB3A s a
      3A9c1B2a s all
      15c s alles
      13a s always
      12AA s and
      2A3C6e1e s appelle
      11AAd1a s arrete
      2A10c2b1A s asseoir
      15A4a s been
      a13A3b s elle
      3b1b9a2aAA s en
      13A5b1A s enough
      2A6AaAahAGc2B3B s est
      1C11b1A7a s eur
      13a1A s got
      13A1b s her
      b1a1AbaAbaab1DBCbab1c1Aba s il
      13B1a s in
      5A7B1b4A s inscrire
      2A10A1A3a2e s it
      13A1A3c4a s me
      1A11a1A4b s my
      13C1d s no
      1e5a4aA9BA s not
      A3D11A1hA3A s ote
      14Ab6a s that
      1A4d3A1AHfeA1B1A2A s the
      5A7gAD6d1A s this
      13a1a s y
      7A6dD s your
      13a1A sable
      13AAb7A sac
      2f10C9A sache
      13a1A sacs
      13B1b5a safe
      AeB9AB1C1A2c2dA said
      2A10B1B7a said about
      2A1a8da saint
      13a1a saint etienne
      13b1AA sainte
      1Bf1ACbA2AaBGcDBaABAbCaB sais
      2Aa1A8A5a1A sais de
      1A11aaA sais faire
      2A10a1A sais le
      13a sais les
      5A5cbbB5A1A sais moi
      2DA1BA3ACBbbgA1A2a1AC sais pas
      2a8A1f1A sais plus
      2hA7A1F sais po
      2A3a4Aab1A sais que
      3A10B1A3a2ba sais quoi
      2a8C1C sais rien
      2b8cAA sais trop
      15B sais un
      1a3c7C1ab1A saisi
      14ab6A saison
      2d8c1cB1AA2A3A sait
      2a sait pas
      2A10b saize
      1a1a12A4A1a sak
      13a salade
      13B1b2b salaire
      4a8Cb9A salam
      13dAC6a salaries
      7d5D1C sale
      14A sale robot
      6AA5BAf sales
      2A9a2A7a salir
      1B11f3A salle
      17A salle de
      13a1A salon
      a1A2A1A5BAD2Ac2A1A salut
      a3c8f1C salut c
      4b17A salut ca
      1a2B10b salut j
      4B8b5a salut je
      4b8A5A salut la
      4a salut toi
      4b8A salutations
      15a2a same
      12a1adA2A4a samedi
      15a samedi je
      7c3BaaAD2b1A3a san
      4b8B7b sang
      13a3A sanitaire
      b1c2B4a1cD1cAAa3AAb sans
      13d1B sans arret
      13B1a sans etre
      12b sans facon
      aa8a2A1a2A4A sans faire
      11C1A10d sans hesiter
      13b1A2A sans personne
      3A9a1A sans qu
      13B1c sans titre
      1a9baBbC7a sante
      2A10b saone
      9Aa2CbA2a saoule
      13B sapes
      3A11A satisfaisant
      13a satisfying
      13a saturdays
      13bAB2A sauce
      13a1A saucisson
      2AB1A5b11e sauf
      13b sauf la
      2ca3AA2bAAAe2C4AA saurais
      2b8cAA4C4AA saurais pas
      a10AAE1A2Ee3ac saute
      A saute celle
      A10A3C2c3A1A sauter
      2A12A3a sauve
      3a9B1b7A sauvegarde
      2a2A2ba1eACAA4a1b1a sav
      4d6aAACA3c2b savate
      1A13b2B2A1c save
      3A9ddC4aA savez
      1Af1AbAA2ACACBb4BAfAA savoir
      2B2A6AA1E2a1A1a savoir ca
      2a10A1b2A3a savoir ce
      2A2C4A2C1h6C savoir etre
      2A2a7b1a6A savoir faire
      13B8b savoir mon
      13AAA6a savoir ou
      6A4A1B1A6d savoir si
      8A3AaA1e1c1AA1Bc say
      2B8A1b4A5e say no
      11A3Ab1A5A say that
      2AaA2A2b2A1b2AA says
      22A scanner
      13A scholarship
      Ab2AAa2AA1AA3A2A1c1a school
      6A6e1B7A school in
      13B1c school near
      6c8C7A school s
      15a school what
      1A11B1b6B schools
      1A13A3A3a scie
      1A scie et
      15A scierie
      13a sciure
      13AAd scolaire
      13A scolaires
      15a scolarise
      9a3A1b scolarite
      11AaA1a8a scoot
      13a1A scooter
      13AcA scooters
      13Bb score
      13a9A scout
      1A1b9E1aA6c scrap
      13C3b5b scratch
      a12a1D screen
      13b1A screens
      13a sculpter
      13a sculpter des
      13a sculpture
      AbdA1aDAAac1BFcfAaBaaaAEc se
      13A1b se blesser
      2B9bA5a1A se bon
      11EAeAA6B1d se ca
      3B9a1A4b se de
      13aAa se debrouille
      13A8a se demande
      5A7B1e6A se developpe
      13b5b se dit
      13Dcc5A2a se faire
      5A1A4aAbc3b se fait
      6A7A se leve
      4A8b se lever
      14A se moi
      6BA5abc se on
      9a3bAA se parle
      1jA2A2A3Ed1E2D4Gb se pas
      4bb7b1A2A se passe
      1AAb1AA4BAFBd1A2d1acC se que
      2a8A1BbC4b se qui
      4aa7AcBA3A1b se quoi
      3A9c1A4A3a se tout
      b12aAB se trouve
      c10BBfAA2AA4A sec
      2e2b7I1d3A seche
      13C2aa4A second
      AA3A7f1C3A4b seconde
      15A seconde generale
      a12A1a secondes
      13B4e secret
      6b6a1A2A secretaire
      15b section
      13aAb secu
      13A1b securite
      1AA2A5a3B3dc2AA see
      14bA see the
      1A3A7f1C4b see what
      13a3A seeing
      13b1B segpa
      13b1A seins
      4A8b1C seize
      13a seize an
      4A8c1C seize ans
      13C1d8a sejour
      a3A8A1B1Ad1A sel
      13A1a self
      13b1A2A sell
      13aAa6A selling
      2A8e1B1B8A selon
      5A3a1C2Ac2AAA1A semaine
      15A semaine a
      11A1C1c semaine c
      13A1A semaine de
      13c1A semaine derniere
      13d5AA semaine prochaine
      13a1A semaine sur
      2A8b1B semaines
      13b1A semble
      15A semi
      5b7a1B3A sen
      6AA5A1ea send
      A12a sene
      13aaA senegal
      2A2f7b1F4A1BA sens
      2A2A7ebB sens de
      5a7A1AA4a sense
      9A3c1b8A sent
      13b1A7A sentir
      23A sentir le
      2f2A7C separes
      1a3A4A2c1CB2A sept
      1A sept an
      1c11B1A sept ans
      5A4A2a3A septembre
      6Ab3A1AAB4A1c1A ser
      6Ab3A2A5A1a1A ser a
      2AA1A1c1a1AaE1d3d sera
      13A1c sera t
      2c10B10a serais
      b4c3b3A1C1b2a2bc serait
      a5A6B6a2b serait il
      5c7A serait pas
      15a6A sere
      15c serie
      9A3a1A series
      1A1a3a4aBb2c4A serieux
      7AbA3B1B6c serre
      7A7a serrurier
      4AA1e5a1AA5b sers
      5A1c sers a
      2A2c7B1c1ABA2A sert
      13A1b2B sert a
      11A1A10c sertir
      13A1A servent
      3A9b1A serveur
      3b3A7A serveurs
      13a1a service
      6b6A services
      5A7a3A3ab servir
      13a1A servir les
      1bAAa1A2B4Bc6BA ses
      15A ses copains
      13B1b ses journees
      13A ses mains
      13C1a1b1b session
      8Aa3A1A8a set
      13A1b set up
      1bB2A1B5a1bbAb3aA sete
      2A10b1AAAe3A sete kestion
      13b1B1AA setting
      1AAA1b3Aa2e1D1A1A2AaA seul
      13a1A seul dans
      13B1a seul en
      11abC1d seule
      3A3A1a1d1BAa7c seulement
      1a11A seventeen
      13d1C severe
      15B6c sevi
      13B1b sewing
      4A3AcA2A shakespeare
      7A2a2DAf8A she
      10a2AAA she s
      15a sheet
      13caB shift
      15A shirts
      15b7a shop
      7b5C short
      1a3A4B2A1gA3A should
      5A7A1cA3A should i
      1AAA1a7B1C4e show
      2AA1a7A1D4d show me
      7a5B shut
      7a5B shut up
      aEC2ACA1bahCDCg3Ba1deB si
      1cA6a1hAd1G2a3A1C si c
      2B3A4a1c1a1Ab3AAB si ca
      13C1c7a si elle
      2b8b1b1D si il
      1BAb1b5AAH1g2B3ccd si j
      1B1A1BAA3B1GAnaBBBAajcA si je
      1B9a1b1B si l
      11c1A9A si la
      11c1A1bA7B si le
      11A1C1BA3d1AA si moi
      3A7a1A1c si mon
      b4A3a1c1a1F1dA si on
      6a3aB3B2A si possible
      11e1a1A6A1A si se
      1c9IBE2b5A1h si si
      9a2c1Ab4A1A1A si tu
      10a2C1c6A si vous
      11c1A1a si y
      13a1A siege
      13B1c sieger
      13b1B sieges
      A12BAd sign
      1c1A9AA signale
      2Ab1A7AbB8b signe
      5A3a3A1b4A signer
      5a9c7A signifie
      5aaAa1b2aAA1a2aAba sil
      3A3Ab1b2C3a2b2a sil te
      3a1ab6aAA6b sil vous
      18a silence
      13AcC8a sim
      5b1A1aA4b simple
      3A1b7A9a simplement
      4A3A4cAB7AA sin
      1A11B1a5b since
      13a since i
      3b5A3A1b7A single
      3a1Aa2a1b1baD2c1A1A1A sinon
      3a1A3a1Aa1AC2c sinon je
      2a1B1a4cAD1Ea2a2b1e sir
      15a1b2A sister
      A12d sit
      A2a1AAA1a1A1bCe3AA1AB site
      13a1a site internet
      3A9b1B sites
      13C1b sitting
      13caD3A4a six
      15a six mois
      17A6a sixieme
      13a1b2A sixteen
      13a sixth
      12Ab2A skate
      13aA ski
      5C7A1d skills
      13A1B2bA skip
      a8a5a skipped
      11b1b5A4A sleep
      13bAB smack
      19a small
      13adC7A snap
      10a2aAA sneakers
      2A1AAAb2aAbdBAA1A1d1BAa so
      5A6aDAA4eA1A so far
      5a13a so i
      7A5d so much
      13A1a2A so no
      9A1A1d so so
      5A7AAb so what
      2A10b sociable
      13b1BA social
      13A1b sociale
      13C1b sociaux
      1b1a9C1b6B societe
      15a6B societe de
      13Dc sockets
      1A3A6aeBD6aAA soeur
      13CAd soeurs
      5B9b soft
      5B9b soft skills
      5B7A1f6Ac soi
      3a11a soient
      5A7b1A soignante
      13BAc soigner
      13a10A soins
      4A1c2aBA1ad1A3A1A soir
      4A1A6bBA2Ad1B soiree
      4A1A6a4Aa soiree a
      13d1B soirs
      5a7A7a sois
      1BAc1A5A1g1H4A2bA soit
      1AA10A9b soit pas
      13a soixante
      7b7B5A sol
      13a1a solaire
      13DAd solde
      11AAdAA1A soleil
      13acD soles
      13a1A solitaire
      12Ab solitude
      19A solo
      7A5B1e soltea
      11b1A solution
      5A5dAGdgA7B some
      6e6C1c somebody
      5B8Aa5A someone
      1dA2c7CaC2c something
      13b somewhere
      12BdAE1A2e3d sommes
      bab2B5A1dCBc1BAaAacA son
      15A son grand
      13A1b son is
      13a son oncle
      2a10a son pere
      1a1b9C son s
      13b1A son stage
      2A10A1c son temps
      13Bd7A song
      11b3A8A songe
      2A10d1A sonne
      5bAa1a1AcL1g3bE1aAa sont
      13B1b sont a
      11A1C10a sont au
      6A6A1a4A1b sont elles
      14AC6a sont ils
      13Aa sont les
      aa3a3aC1aa1Bc1A3A sorry
      1d11F1AA sorry i
      1b4A6CcA7c sors
      3a9a1B sors de
      5a1A3a1BBd7A sort
      5a5a1a1A sort of
      1A11A1a sorte
      13AAA sortent
      13B1a sorti de
      13D1d sortie
      1a4A6bBa3A3a sortir
      15a3a sortir de
      14b sosis
      1A2AA1c5a4bA sot
      9a5A3A3c soti
      b14A7a sou
      2A8AAa1A8d souci
      A1A2AA6cAAa2aA souder
      A14a souder a
      24a souder avec
      15A souder des
      13a souder le
      1b9B1A soudeur
      13D1c soudeurs
      13a1B7a soudeuse
      1AA9A3A soudure
      13Bcc souffle
      a1B2Ac5bE1c1ab4a souhaite
      2B9bb1A2b4B souhaite pas
      13A1A2b5A soul
      A12d5a soule
      13a1A soulever
      11A3A8a sounds
      4A8c1A sourire
      A5AA3d1aBb7A sous
      13cAA7A sous la
      13cAA sous les
      13AAa sous traitant
      13a1A sous un
      13a soutenir
      1A11jAD2A2A1AA souvent
      2gA9C1A3B souviens
      6d1aab2CAE speak
      8AC3b speak english
      9da2B speak french
      2a3AA5c1A special
      15B3a spectacle
      a10A1A1b spend
      13c1A spent
      AaAA9AAa1A4a sport
      14bA sportif
      13a sports
      13b4AA4c spot
      13abC spray
      C12B1b1dA square
      7a13A srx
      13c ss
      13fAD8a st
      15A st denis
      13aAB4e stade
      6b6C1b staff
      Aba1A1B4bbiAEAA1B1A2b stage
      15A stage a
      13b1B stage c
      13A stage chez
      13B1a8a stage dans
      15A8b stage de
      1A11A1a3A stage en
      13a1A stage j
      13A1A stage je
      13a1A stage on
      13J1g stages
      15a stages on
      9a3C1c stagiaire
      13a1C8a stagiaires
      12b stand
      6c6aAAB standard
      15a standing
      7A6dA5a star
      B12DBd1e2AAA start
      13a3A started
      13A1b state
      13d1B station
      13A1c statut
      13BA7a stays
      2A12a steel
      c12B7A step
      c12B step back
      13a3A sti
      13a3A sti 2
      2b2A4A4d6A still
      13a stmg
      3B5a5e4A stock
      3c9a1B stocks
      aa7aB2BbB2Aa stop
      13A1a8A stopped
      16a story
      9A stranger
      6A strasbourg
      13B1A8b street
      13b1B stress
      15A stresse
      15A structures
      13b1a stuck
      5A7B1f students
      13cAA studio
      5A13a4b stuff
      7b5B1B stupid
      7c5A1A8A stupide
      1AA9Af1C style
      1AdA8AA1A7a su
      3A19a su le
      4B8b sud
      13B1a2Ae4A suffit
      cc9B2bB1a1A3Ab sui
      1b11C sui tronpe
      b1aBcbE1Aa2bc1bcACC1a1Ab suis
      1AA2b7f1HA3d suis a
      b14a suis alle
      12aA suis allergique
      2A12b suis arrive
      13d1C suis au
      13a1B suis bien
      11B1B10b suis chaud
      4aA7A1A8A suis content
      A1A1AA7f1A5A suis d
      a1b8B1a1C suis dans
      2A1AA6AoAE4AA suis de
      5A7d1a8a suis du
      4A5B2c1C2A5A suis en
      14B suis encore
      3A9b1A suis fait
      2b2a5a1A2A7A suis je
      2A1aB4A2C1cf5A1A suis la
      2A1c8A1A suis le
      13a suis maniaque
      13b1A8A suis ne
      9CA1Aa1e suis nul
      13D10d suis ok
      2a6bBfdE1e2a4AG suis pas
      2B2b7D1c suis paume
      5e5b1J1cA1A1b1A1A suis perdu
      A2b1A4a2aAA8A suis plus
      13a suis plutot
      1A9A1b1b7AA suis sur
      24a suis tout
      13A7a suis tres
      6A6a1b suis tro
      1C10ad suis trompe
      15a8a suis trop
      2A2aA4A1A2a3A suis un
      5A4a2BAe6d1A suis une
      13a suisse
      2A10A1c8b suit
      aBbB5aabBa1CA1Ba2bab suite
      15A suits me
      12A2A2da4B suivant
      C4A1A5F1AA1gA3B suivante
      5A3Aa2A4a suivent
      A1A10aAaa1A4a suivi
      5a7C1d2c suivre
      13A1b suivre un
      4A1a7AC2e1d2A sujet
      6b6a1C4c sujet de
      13e9Ab summer
      3Ab10b sup
      3g8AE3A2Aa1eD super
      13A7b super merci
      3d9C1A7aC super mon
      10a2A supplie
      13b support
      1A1A8baaA8a supporte
      1A10bc10A supporte pas
      14Ac supports
      5A5b3c suppose
      5e9B6A supposed
      5e9B6A supposed to
      3c11B7A suppression
      3D8Ac6A3A supprime
      3B9A1d4A2A supprime tout
      13B1a1AA1AA1b supprimer
      13C1A7C supprimez
      3fAA7H1A1A1AA2f suprime
      3cA8C1a suprime tout
      bcBaAAAD5daBB1ABaBaca sur
      13b10A sur c
      1a1A9aAA1aa1a1A sur ce
      bA11A1A2b sur celle
      13C1c sur d
      2b4B3B1EAf1c6a sur de
      15a sur des
      13a1A sur deux
      13B1b2a3AA sur internet
      b1A6a1A1BcA1AA1A sur l
      ecaC1c5A1DdCaB4A1a sur la
      1B3c5B1Bab1a2A1b sur le
      aa1A1A7acD2A1A2e sur les
      1B1A9FaF3Aa1bg sur ma
      13a sur marne
      13eAA7A sur mer
      1a1A11C4A1bca sur mes
      14a sur mn
      ABBn1C6AIGEB3eAAFE sur moi
      1gAC9HB1a3C1AfC sur mon
      1a13C4a1b sur notre
      15b sur parcoursup
      12bD1e8A sur place
      11BdC1b6ABb sur que
      7A5BAf6c sur quoi
      13b sur saone
      A12a sur sene
      13b1A sur ses
      13aaA sur tiktok
      Ab11fAA4A sur un
      13d1B sur une
      13a1A sur winter
      2f9AE1b8b sure
      2AA7A1dAA surtout
      13A surtout pas
      12a2A surtt
      13a1A surveiller
      1Ab6B1A1d1A svt
      13bcC sweet
      8bba2CB switch
      8AaA3AA switch en
      8b1b2B1B switch to
      5AA2A3A5a1c sympa
      11A3A4gA2A synthese
      1A11c syrie
      3b9A system
      3a9c1A systeme
      A1daAaAgabDddGdA1AcBcdec t
      7a4AebC4b1AA t a
      12Ac1a t after
      1b1c1A7DACA3e1AA t ai
      15a2b t ala
      15A t alone
      4a2A6AdA5A t appelles
      4A10C6b t apporte
      AcB1AAaeaa1CAFbCbAbab1BBa t as
      13b t aye
      8A4BAg t elle
      1a11a1B6c t en
      1B11e t ere
      b4ABd4BGaC4AbbA t es
      13b t etes
      5f4A4AA5AA t get
      A2A1aca5FEa4b1c t il
      aAA4B5a1B2b2a2b t inquiete
      13A1B5aa t interesse
      1A1b5A3A1D t keep
      2b8aA9A t know
      2A8CAc1A8e t mind
      4Ac7ABe6A t on
      2A8Bbb1A2A5a t say
      9cA2A t speak
      12bA t stand
      2e4A5BA t tell
      2b9bA1A2A t think
      7a5aCA5ca t un
      5b7b1B t understand
      1A4BbA4B1c7c t une
      2Aa8b2A2d2A t want
      BcA2cAd3BBLdDeCCageCCb ta
      1A3B8BDb3D ta di
      1b3B8AAa ta ecri
      1A11B6a ta ecrit
      19A ta gueule
      1A3a8A1b1B1A1b ta kestion
      1d3A7A6A2AA ta mal
      3b12A6B ta note
      A6a6AfA ta pas
      2A2c1A1a1A1d2aA5A ta phrase
      ABA2j7BABeC1BB1A ta question
      14AAB3b ta retenu
      3b9A1A4A ta sur
      7A5Cae ta un
      6AA5cAb2Aa table
      13c1A1a2a tableau
      13a1A tablettes
      7c5aAa4A tache
      13b1A taches
      13Ca tacos
      a4ba3a2BAB1a4b tae
      13b1A tags
      1A11aAA6a taille
      13a taille des
      1a5A5bAA tailler
      3A9d1A tailleur
      13b1A tailleur de
      bA3A1A3A1CAeAa2B1Ad take
      d12A3a2A2A take me
      15a take to
      13c1B takes
      1A11d1B taking
      5bb1b1a3ABb1a4a talk
      6A1baA2AAa talk to
      5AA3a2a1ba1AA talking
      5AA6a1b talking to
      1A11b tampon
      2A2A7Gga3cA tan
      5A7BAf tan ca
      13BbAA3A tan i
      2A10dbC3A tan pour
      13B2b tann
      5b3aa2C2a tanpri
      3a2a4AA1A1c5c1a tant
      6a tant qu
      3a9a8a1a tant que
      1A6A4bAB tante
      aa4A6a1AA1b tape
      2AC1b5A1B1e taper
      15A tapin
      13a tapisserie
      15A tapissier
      13a tapissiere
      A1AA1A1B2A3Ae2a tard
      2A4A2A4a3a tard je
      13AAa tarifs
      14A tarifs sont
      7A4a1bB tarte
      Ab3C1b5EfBBAA1b1a1A tas
      13b6A taught
      13BAe6A taux
      13BAc taux d
      15a tax
      13C1e taxe
      13A1a taxe d
      6A8a taxi
      2b8caA3A6a tbh
      4Cb7F1B3b tchao
      b1ABaBDia1dEALc1cAbaAde te
      1b2A8AAa te di
      1Ac8aAA1A2C2b1b te dire
      2A8A1acA te dis
      5A1a5AAE6c te faire
      7a5aA6A te jure
      7A5b1A5A te ka
      13C4Ac te laisse
      4bC7AAe2A te parler
      b2a1aAA1a2aBAAcAaaa1AdA te plait
      3A3Ab1b2C3a2b2a te ple
      13bAC2a3bA te regarde
      17A1A1a te remercie
      6CD5BAj te un
      6A5bB1A3b tea
      6A6C1c teach
      9A3f1C7a teacher
      6b6C1a7A teachers
      6A6BAb teaching
      4a1b5ABA team
      7A5a tech
      15A technical
      13a technician
      13a1a technique
      1AA10dAA5A techno
      22b teinte
      2A1A1bA4bAAda2a2AA tel
      13EA1c2b2A tel a
      13c2A5A tele
      6b6B1e telecom
      1a1A1bCa6Abb2A2Ad telephone
      13a1B7c telephone de
      6A8c telephone des
      6A8c telephones
      2dA1AAB5Fdc2a2Aa tell
      2AA1A7Dbe6a tell me
      2e4A6AA5A tell you
      13a tellement
      14bA temperature
      1ADBaAbAA4c1C1AAb1b1AA temps
      1AA8A1eAA temps a
      13B1bb4a temps de
      11a2Ab2A temps en
      13A temps il
      13A1a temps livrez
      15a temps pour
      7a2aA1dA4A4A ten
      15a ten minutes
      1A11A tenez
      13d9a tenir
      13c1A tenir un
      13a1B tenons
      2A2D7A1i6A tension
      2A8c2AA tente
      1A11a1d tenue
      13b1A ter
      13A1c8b term
      19b terme
      13b1B terminal
      2A4A5d1A terminale
      12bBBB2Bc3AA termine
      6A5A1Ab terrain
      13a1A terrasse
      13gaB3A2AA terre
      14cA terrible
      13B1d6A territoire
      1d1d1a1c1a1AcI1dA2ab1Ba tes
      1A1b9B1D4d2b tes notes
      9a3c1c6A tes questions
      1B1A1A1B3c1a1b6A1A test
      11A1cAC1a6c teste
      2a4A3gAbA9C tet
      ABhB3c1a1A1aCA2BCBA1Aa tete
      7a6Ba8a tete de
      6A6e1B th
      8cB3a5A than
      13A than a
      4AA1AA4c1b3b thank
      4AA1AA4b1b3b thank you
      a3A8B1A2BBac2a thanks
      13B7d thanks for
      1bACAa1A1aa1baD1b1daC1dhe that
      11A6A5A that again
      aA11E7A1b that last
      1aA8c1c4c3A1A that one
      1a13AA1A that question
      1cBA1A5Aaj1CA1bc1b1D that s
      baBaCDbCAaAaAg1b1bACAaA1a the
      13b1B the bac
      A3A2A5Aaa5cA the best
      13a9c the bit
      A3A8g1AA the bus
      13A1c the canteen
      13A1a the cap
      13C1c the closest
      13A1a6A the difference
      13a1c3A the end
      13B1b the federation
      11e1a1B1A1A the fence
      9aB4b3A the french
      13a1C7B the garage
      13a1A8b the ground
      15C4b the interview
      c11AaABAB the last
      15A6A the local
      3d11B the lot
      13A1a the machines
      15a the network
      A12f3A1B the next
      hA11A1GAA the one
      6A6a2a the phone
      a12A1A the previous
      15c6B the purpose
      ba3B7i3BB3B the question
      B14c1a4A the questions
      15a2a the same
      1a2A1c8B7Aa the school
      13A1a the schools
      13A1a the students
      13a the summer
      6b6C1A the teachers
      13C1A1d the top
      B12A1b1b the very
      13Cea the weather
      A2c2A8BAd the whole
      6A6B1c the workshop
      1A11aA the world
      Ad10A2B the wrong
      13c1BA theatre
      14bC their
      14Ac6A them
      AB5b3b1BdB1A1a1AA1a then
      13B theo
      5A7d1b8A theorie
      acA1caa4AAKAcA1BdA2AA there
      a3A1a4A1AAAA2A2b there a
      8a6C there an
      14AB there any
      1a11Eb there s
      5a7AAc3b2B these
      13A1b6B these schools
      5AAA5dAc7A they
      5A7c they re
      AaAb1e1c1A1AaDAFAdAA2Bba thing
      1AAA1A1A1A3dAb4b1AA things
      2a3A5aabB2Aa think
      14bA3A think it
      13d1B6b thinking
      13a1A thirty
      1AbAAbba1bc2FBcBAdaB1e1A this
      2A10hAa6B this chat
      8aab2A1E this in
      15D2eB2b this one
      15a this school
      15c those
      1Ae8AAA4A4A thought
      1Ae9AB4A4A thought about
      13b three
      5bb6F1c1a1A through
      6A6A3a through the
      13b1A thune
      4aAA6bcC4b3b ti
      6A6b1A ti moun
      4A10d6B tien
      2B1b4a1Bb1A2A2aacaa tiens
      2B9ca9bC tiens pas
      13c1C tient
      13b1B tient un
      13a1A tig
      13AaA2A tiktok
      6a1b1A2E1d til
      10A2C1f til de
      1b11A tiler
      13a1A tiles
      4A8f1B till
      5A8Bcc2a1BA time
      5A7A1b time does
      13aeC6A1a times
      2A10b1A timide
      13A1a timoun
      13a tiny
      4B8D5aA2e tire
      13b1DA3b1cA tirer
      11A3a tissu
      13A1a tissu et
      13a1A tissus
      3a9B1d titre
      13B1d titre de
      15B tle
      1aaCabd1aaccbGBbAbcdaAaAA to
      5Ab6AAA to a
      2A7a2A1A2f3A to answer
      2b8AaiAE2AA2A to be
      13b1B3A to customers
      1AaA9bAE6e to do
      8BbA4B to english
      13b1A to france
      A7A1d2D3B to french
      13a1a to get
      13A1e3c4A to go
      2A1AA4A2D1e4A1d to know
      3A1AA1ca3Dcc3Ac to me
      A12d1A to my
      13A2Aa to redo
      19a to run
      2b8c1C to say
      13a1a to school
      1A11c1A to see
      11b1a1A3A4A to sleep
      13C1d to start
      18b to talk
      hA11B1GAaa1AAA1b to the
      13a1B to work
      4a3A4A1b2a to you
      13BBa3c2A today
      10A2b1A together
      1AAAbCBdaa1BCAdAB1a2aa1A toi
      7b5aaD5a toi la
      11A1ABc4A1A toi qui
      4a8cB7A toi tu
      7B5Caba toilettes
      12caAC toit
      15A toit de
      13a1A toits
      13c toiture
      13d1B tol
      1a1a10AAA3d1Ac told
      1a1a10ADA3d2b told you
      13b5A tole
      13A1b tolerances
      13B1a tolerie
      15B toles
      10A2bA tomates
      BA11dBA6Aa tombe
      13Dba2a tomber
      14c8C tomber le
      13aAa tomorrow
      1a1cadec1Aa1AFgDdBBdc1BA ton
      3a9cAB7A ton site
      1A2Ae6A1Ba3b ton truc
      13Ac3a4c tonbe
      13F1f tondeuse
      11A1a1A tondeuses
      13a1A tondre
      a4A3A3eAEA2A3b tonton
      13A9b tonton moi
      b1A1AA6aAAc1AbA4b too
      13c1B too much
      5A7A1a too old
      7A1bA4B1d3b2A top
      13c1A5A2A top chef
      13a1A tops
      13b1A tordre
      d3A8f1B1B2A1b1B tot
      1AdA7B1D1a4a total
      3c8A4b2A totale
      1aA2A1A4aD1c2b2a touche
      2A9ab1A touche a
      15b touche combien
      13b1A touche pas
      13A1b6A toucher
      13A toucher une
      1AA1AbA4a1fBA1B1BA1A toujours
      19A toujours a
      13a1A toujours au
      11AbB toujours pas
      6A6b toujours un
      13a1A toulon
      6A2Aa2a1a toulouse
      d11AB1A tounen
      13a1b toupre
      bA1AB7c1aa1aAAb3A tour
      15a tour a
      13eaa2A tour de
      9a3A1A touristes
      b10b1a1C tourne
      C12D1e tourner
      1A11e1A4A tourneur
      13b tourneur fraiseur
      13bbA tours
      3a7AbA1B3A1b1Bc tous
      11A1Cb4A4d tous les
      3a9C7b1A tous mes
      A1bc1DCAA1bADaEaDaDAaAbFe tout
      bfAa7A1JAA1B1AB2cg tout a
      3a9a1A1a tout bites
      1A5A6Ab8f tout bon
      1a1a8Ba7a1bA tout c
      ACAdC6AahAh1AA1A1cAB tout ca
      1DCf1A1A4agAFCB1AfA1C tout ce
      13C1A1a2b tout d
      13A1b1b2A tout dans
      a1ca9F1A1A6b tout de
      3A9B3b2A tout debut
      11d1B3A tout depend
      13D1A4a tout depuis
      3b8A tout du
      15a tout effacer
      9a5A tout en
      1A1f9e1DBA2BB1b tout est
      2aC9BcA1A tout et
      2D10c1A tout j
      1AB8ABb3a tout je
      A12a10A tout juste
      1b11C tout l
      3A6A2daC tout la
      1AA1dA1A2ab1b1bBc2CAA1C tout le
      13A4A tout les
      2BB8Ah1A1B1AAb tout me
      3b11A tout mes
      3A8AA3a6b tout moi
      3d8bF1B tout mon
      3Ab8a tout moun
      24a tout petit
      13b tout petites
      3A9C1A3f tout pour
      3B9C1cAb1A4A tout refaire
      2AA19b tout sauf
      1DAb9d1c1A2A1bA tout se
      a1AA1b3Aa4a1B1A2AA tout seul
      3B9b1B tout soit
      3c9a7A1A tout sur
      B1Abb1AA3AAEBABdbdAdABB toute
      3Ab1A2a3A5A1a toute l
      AA1a7aAgBBAa1C1a1A toute la
      13b6A toute le
      3a9E1A5e1A toute ma
      B12A1a1c toute premiere
      11a1A1b toute seule
      A1AeA2A3bACbC1b1AAB1B toutes
      3a9A1a6a toutes ces
      3a7b1AbC1d1AaA toutes les
      A2aA12A4AA toutes mes
      1b1A3A5B1a1A5b town
      13a1A tp
      a10b2AaA2c2A1A tps
      2Ag8AC4A2A1B trace
      3B9c1b7B trace de
      3A9d1A7A traceur
      13a1A traceur des
      13c1A3A tracteur
      13a tractopelle
      15A tractors
      3c9B1b4A trade
      8AAA3bd traduire
      9b3B traduis
      9a3A traduis en
      11a2AAa2A4A train
      13A1a train de
      3a9a1B6A traine
      15b trained
      13E1e trainees
      13B1b training
      15A trains
      13AAa traitant
      4A11a2c traite
      6a6B1a3A traiter
      13b1C traiteur
      13D1d trajet
      12aa1a trajets
      13A1a3A tram
      2B8dAAAa tranche
      2c8aAC trancher
      13b1A3ba tranquille
      6a transfer
      3A9A transforme
      13C1f translate
      2A10A1d transmettre
      13a4AA transpirer
      1AA10c1C1A transport
      13a1A transporter
      ABA1AAA2AAa1cAA5Aa travail
      13B5a travail a
      15A travail an
      13a travail bois
      13D9ab travail d
      15A travail dans
      13AAA8b travail de
      13a1A travail en
      13a travail epi
      12AA8aa travail la
      1A11c1a travail ou
      6a2A1a1AAa6AA travaille
      15B travaille a
      15A travaille avec
      13c1B travaille bien
      13B travaille dans
      13A1c travaille le
      15B6a travaillent
      6A8CA travailler
      13a1A travailler a
      6A6a1A8a travailler avec
      13a1C travailler dans
      15a travailler de
      13a5A travailler la
      12a travailler le
      13b travailler seul
      13B1d6A travaillez
      13e1B travaux
      af5A5AAA1a2C2aA travers
      14cB traverse
      5A3a3a1a tre
      13a tree
      13d1B trees
      A12a treize
      13a1A tremble
      13b trembler
      13a1A trempe
      5A9f6A tremplin
      1b5A6AA trente
      1b11C trente kilometres
      2A3a4BcEbC2a1AcA tres
      5A7BA tres bien
      6a4Ac11A tres peu
      13a5A tricot
      5A5caAcAB tried
      7d5aBB triple
      11A1AcB triste
      cA3AA4b2abbAAAa1A1B tro
      13a1A6A tro bien
      2A10a tro bo
      5B7b6b tro de
      b10A1B1Aa tro vite
      5a6AcAA troi
      aBA3A1B4eaDAB5A trois
      13DAd trois ans
      13c1AAA trois fois
      13a1A trois jours
      8B4a trois langues
      13a1A trois quarts
      2A10B1a trois semaines
      1b2a4A3a1B1A troisieme
      13a1A troisieme a
      13a1A troisieme prepa
      15A troiziem
      13a1A troizieme
      1B11gA1A2B trompe
      1D10bC trompe c
      1C11iAA trompe de
      1d11B trompe desole
      1b11B1A trompee
      agA2A7C4A3AA tronpe
      5A7a4A tronpe de
      bBEAAd1aAA1a3A2dbAbA1b trop
      13A trop bien
      2A5A2a1b1A8A trop ca
      13bc trop chaud
      5c7B1A trop complique
      aA3a5AacA trop de
      5A7A1a trop jeune
      15b8A trop le
      a6A3A3c trop loin
      4A8D1A3g trop long
      2b8cAA trop rien
      15A trop satisfaisant
      11A1G1g2aA trop tard
      aa3a7B1Ab1B trop vite
      13Ca trottinette
      A1g10FA trou
      13e5A3B trousse
      a1eA1AbA3Aa2cA2AA1BAB trouve
      2A10e1A trouve ca
      b1A10a1B trouve la
      13cAA trouve le
      6b6Dc trouve moi
      2g10I trouve pas
      13A trouvent
      B1A2AA6A1c6b trouver
      13B1c trouver du
      13a1A trouver la
      5AA6Cad trouver un
      BbBBa1A1a2AaaAAAb1bA1Aea truc
      2A10cbA truc a
      13a truc c
      24a truc comme
      1A5b4A2A truc de
      1A1A8AA1A7a truc la
      13bA8a truc ou
      1a11b6A2A truc que
      1a10a2a truc qui
      3A9E6a2a truc sur
      13a truck
      13a trucks
      AA1A1a5AbaA3Aa3a trucs
      13B1a7a trucs de
      13B10b trucs lourds
      10a2B1aAb try
      a1AbA1AdbccAbJead3aacca tu
      5B1C6aAe3a1A tu a
      1b1B1C1C4AdcI4c1ABb tu as
      3a1A2b4AdJ4d tu c
      3A1C1ad3ABAi1A tu comprends
      5A1aaaA2Egc7AA tu connais
      13Cab tu crois
      a13ABa3A1A tu demandais
      5b7BACA5d tu demandes
      1B3B1B3A2Cbc1A3AAe tu dis
      13AA1c1A1A tu disais
      5b7AAAa5b tu dmande
      a2AAA1aAA2AibHAaAaAaAaB tu es
      4A2b1A4FBA3B1ca tu fais
      3A11c4C2b tu garde
      3a9A1e4D1BA tu gardes
      1A1A2a5ABABAA2A2f tu l
      B2a3b5BA1a1AA3e tu la
      3a4a4Daa4A2e tu le
      3c11B5A1A tu les
      1aAb1b1a1Aa2cDa5bABb tu m
      5A7cABa3b1A tu ma
      7A6eB tu manges
      2dA1B2A3AhDaDb1ba1DBA tu me
      13b4a tu mets
      8dAa2AAA tu parle
      5a1bbBa1bAB tu parles
      10a2CAbb3b tu pe
      bAA2ABA1a3BbdaA1Ac1Aa tu peu
      AAAbA3Aca2dBFcDd1a2aB tu peux
      13acC6A tu preferes
      b2a1bb1C2aaEaAa5AB tu px
      A6A4d1bBA tu reves
      2C1AB3a1cb1cEAa2a1Aba tu sais
      2A5A4AAf tu saurais
      3B9AaA4c2AA tu se
      5A1e5A1a6A tu sers
      4a2A6baA5b tu t
      3a1b1ba3aABCA1a tu tu
      13BbC6b tu vais
      4bA1AA4aCdA3A1g tu vas
      A1CB1hBbA1ab1gACA1b1A1aAA tu veux
      1a1a2aA5gBAA5A tu vois
      2A10bAA2A tue
      13a tuile
      13Bb tuiles
      15a tunisie
      8bABA1b turc
      15a1b turn
      A14a7A turned
      13a5A turning
      15a turquie
      13a1A tutor
      13a tuyauteur
      13a1A twazyem
      12Ac1B twice
      6Ab2Ad1a1A3A4B two
      1A3c7BAdA3B1A type
      1b3A7B1A5A typed
      a7baA2B1Cc u
      13c1C ulis
      2ECBcaABC1aCDdcC1DBbA1DD un
      6A6a1b un a
      6b8C un adulte
      10A2d1b un an
      13i1J8A un atelier
      5bA4A1b3b1a un autre
      5b7C1c un bac
      1A4C6A1g5bA un bon
      6B6B1d un bot
      13c1B un boulot
      13a un bout
      c4A7BAa un bouton
      9A3A1e6B un bts
      6AA4bbA un bureau
      6A6a5A un bus
      5b7a1B un cap
      13a1A un capot
      20A un carnet
      15a un casque
      13AAb un cfa
      A un chantier
      6A6D1Aa2d1A un client
      15a4A un compte
      6b6B1B1AA1A un conseiller
      13A1a un contrat
      5A7Bba un controle
      a4c5fBaAC4b1A1A un coup
      c12C un cran
      4A1e6A5c1B un de
      15B un derriere
      15B1a un deuxieme
      13C1d un devis
      6A6c1DA un diplome
      3A1B7B1d un don
      5AA8c un dossier
      13b1B un ecran
      5AA6A1c1A un eleve
      AaA3e6B1E un en
      13cAA un endroit
      5a7C1a un enfant
      13a1A un entrepot
      5A7c1f1AAA2a un entretien
      13A1a un etablissement
      6c6D1C un etre
      3A1bA6DBB un exemple
      15A un gamin
      13a1C8a un garage
      13a1B8A un garcon
      6c4A1A1C6b1A un gars
      6A14c un grand
      7b5A1B un gros
      13C1b un groupe
      5Ae6A1C3A un humain
      6d6C un interlocuteur
      6A6A1a un jeune
      13A1c un job
      11d1abD8A un jour
      13ab4BA un kebab
      13CAf un lien
      13a1B un local
      13b1BA un logement
      15A un lycee
      15A un magasin
      6A7bA un mec
      1cA2A7g1H1A2A1d un metier
      6b un monsieur
      1AA2cA6A1a7A un mot
      13a un moteur
      13a1A un mur
      13a1A un nouveau
      6b7AC4A un numero
      7a5a1A un oeufs
      6a6A un ordi
      6A7b un ordinateur
      6C6A1f un ou
      6A6A1c un patron
      1A9B1BAB4b3b un petit
      aAB1adCbACbGaibHb1A1c3e un peu
      6B4d2AA8B un peut
      15a un plan
      15b un portail
      13a1a4A un poste
      13a un pressing
      10A un probleme
      6d6IAB un prof
      6AA3c1A1A4b3A un ptit
      5bB6fAA un qui
      13a un rayon
      6b8E un rendez
      6c6A1A un responsable
      13aA un restaurant
      7L5dAj2a un robot
      13A1c un salaire
      13a un salon
      15B7a un seul
      13B1d un site
      13A1a un soudeur
      13A1a un sous
      6A6e1H un stage
      9a3B1c un stagiaire
      13c1A un toit
      A19b un tour
      AdB2BAA1a2Addc4A2a un truc
      5A7a un type
      13F1c un usineur
      13AAa un velo
      13a un vieux
      5AC4A1ccB5A2A un vrai
      7A5BAa un vre
      13bAB7a uncle
      13A1A7a uncle s
      3b9aAa under
      15A under a
      13a under the
      5a7d1BA understand
      dA13B7b undo
      1d1Cabbb1AAABaaAaA1AEAeC une
      CA3A2aAAAAB1c2g3a une autre
      13c une bande
      1d5a5C1B7A une betise
      13Caf7A une blague
      13c1C une boite
      1BA8a1hbA3A2a une bonne
      13B1c une bourse
      15A une boutique
      13AAb une carte
      13b1B une chaine
      14Aa une chance
      1A11FfA une chanson
      13B1B2A4c une chose
      13B1e une classe
      2h10C2A une colle
      4a1a8A une conseillere
      13b une corde
      6f3A2a1F une dame
      1e11A1B4A une de
      A12cAA une demi
      1A2AdB7AD6c une ecole
      10a2a1b1A4B une entreprise
      6A6aAb une equipe
      1a11A1A une erreur
      7A5AbC une famille
      1h4A6C1B4A2A une faute
      14AA1a une feuille
      10A2Bdb6b1A une fille
      6A6ABaaa une fois
      4B10A une formation
      5A7b2A une fraiseuse
      13a une golf
      7a5c1A5A une grosse
      13b une grue
      A1A10iAG3a une heure
      2A2c7Cd une idee
      1A4BAA4Aae une il
      2A8A1C1g6A une journee
      b15A une kestion
      13a1A une ligne
      A6A6bb une machine
      A12A1a une maison
      1A4AB5afFA5a une meuf
      13b1A une moto
      13B1b une perceuse
      6fB5GaA5A une personne
      4ab1A5bbB une petite
      5a7AAa une phrase
      13d1BA une piece
      15e une piscine
      4a une pme
      13E1f une presse
      13a une ptite
      h1a4A7CABA3A une question
      7A5Aab une recette
      1b3c9a4A2A une reponse
      15A une scierie
      15Aa7b une seconde
      5A8A une semaine
      3a8bB une seule
      13b1a une table
      7a5aBa une tete
      15A une usine
      8aaa4B une version
      2A10dAB une video
      13B1d une vieille
      13a une vingtaine
      13c1A une voie
      13A une voiture
      6a6AA3A une vrai
      7a6A une vraie
      13A1e6A unfair
      9A3A uniforme
      3A5a1B11ac uniquement
      15b7A until
      c1A2AA3A2bA3AabAABd up
      13A1b up a
      15b8b up for
      10A2a9Ab up my
      13b up old
      13A1a up on
      a12A1B up the
      A12b6a up to
      13c1A up with
      1A upe
      1A upe 2
      A2A1aaA2b2Bb4Aaa2b us
      5bb6AcC4b us a
      2A2bA2aa2A1A6cA use
      7b5a used
      7b7b useless
      13C1e6A usinage
      6A6eAF usine
      13a1C usine de
      13A1a usine ou
      13C1c usiner
      13b1B usines
      5A7G1f6A usineur
      13C1b usineur ca
      7a7E6b utile
      2B2a3bA2A1a utiliser
      2A2a9b utiliser ce
      5A7A1CA5d utilite
      13c v
      ACAD1BAg2A1aCbcBAA1CAa1A va
      4b10C6A va bien
      13B1b3bAAb va en
      4B8g1C6B va et
      11b1d1A va je
      4AA4A2a va mais
      11A1c7a va mieux
      15b va nous
      4A7bC1jA1B4AA va pas
      5A7A1A6c va servir
      A6g5EBC4A1B va te
      11A1Cab3AA vacances
      13C1b vacances de
      12Aa1B vacarme
      13b vaches
      13bAA vacs
      abAcDca3cAbF1dD1agcAaAA vais
      15b vais a
      13A1A3b vais au
      13a1a vais been
      4B6B1e10a vais bien
      13a1A vais chez
      4A8B1f6A vais dire
      13Dch3AB vais etre
      13b vais fais
      1b1c1A1A5dA4B2A vais got
      6d6C vais koz
      1a11A6b vais noted
      1AA2BB4AA2i2dB vais pas
      13b1a3C vais plus
      14AC6b vais savoir
      13aA vaisselle
      13A3A valence
      15a valeur
      a10B1AAB4b3d valise
      14A valognes
      5A7a1A van
      6A6a1A vandre
      6A6a1A vandre de
      13b9c vanne
      13b vannes
      bA1BbAaBA2BbDAAaadbb1c1b vas
      bA1BB1aA3BcEdCbad1d1Cac vas y
      13Ac8A vase
      10a2a1A2a vaudrait
      13A1d vaut
      13AA1aa6c vazi
      13a veg
      15A vegetables
      15A vehicules
      8A4a velin
      4A8cAaA6A velo
      4A8A velos
      3a9B vend
      13a vendanges
      15A vendeur
      13c1A vendre
      13a1A vendre des
      11A1b1AA vendredi
      13a1A vends
      13C1e venez
      A1A1abA4A1G1jA2AB3a venir
      15a venir chez
      A10A1b1aA3A venir voir
      11a1A vent
      13d1B vente
      13a1B ventes
      3c7a3B venu
      13a ver
      13a1A verandas
      13A1b4a verifie
      3A11b4d verifier
      20b verifier que
      1a11A5A verite
      13a1A7A vernis
      2c8eAC10B verra
      2c8a1B verra bien
      13a1A verre
      1AB2bb6b1c5A vers
      13b1B vers la
      13E1e vers qui
      5b9A vers une
      13A1b verser
      3A4bec2BAF version
      9a3A1A version anglaise
      10a2A1A version francaise
      2AA8Ac1A8b vertige
      13a1A verts
      B2A9C1a1b3e2a very
      13B1A5d2a very much
      13a vetement
      13a vetements
      13A veterinaire
      1a1b2A6B1AcAaA2Ab veuillez
      2BA1ba3A2bbbAaaA2BBA veut
      2A2a4A2B1BA5B veut dire
      13a1A veut etre
      13c1A veut faire
      13a1A veut la
      12aA1c2a4A veut pas
      13Aba3A veut plus
      13a veut que
      d2cAabaaAbacEBBCbAca1a1A veux
      6A3a2a1A veux apprendre
      6A6b6A veux avoir
      A7A1aA1A1A1ab1A1bAc veux bien
      13b1A veux bosser
      1a8a2A veux changer
      13b1A veux conduire
      24A veux continuer
      13a1A veux devenir
      2BA1d5d1d1aA1A5A veux dire
      1A8b1A veux du
      2A2c2bbB2A1A3A veux en
      6A6dab veux etre
      2eA1B9a1b4A veux faire
      13c1A veux fr
      d12B1A8A veux la
      1b11a3a4a veux le
      15A veux metier
      6c6C veux parle
      5Ad1b1A2Gb veux parler
      1ABA1CB2A1BcC1A2ae2AaA veux pas
      2Ad9F1d4A3A veux plus
      3c1c6A2A4A2AA veux que
      13A3b veux recommencer
      13C3b veux refaire
      bA15B veux retourner
      5A1A5c1B6b veux savoir
      3B9B3a veux tout
      13b veux travailler
      6b6C1b2A veux un
      6a veux une
      3B2A4c1B6d3A veux voir
      13a veux y
      10j1AC10A vf
      15a via
      2A4A5eAbA5Ab viande
      13EdA viandes
      13B1a vidange
      2ae9DbA1AdBA1aB vide
      2Ac9B4b4A vide la
      A1Aa1A7cBA1b video
      13bAA video sur
      13a1A videos
      15A videos de
      1Ab1AB1A5dbE2b1AA1Aa vie
      13b1C vie a
      13B1A2a vie de
      13B1c vieille
      13C1d vieille fraiseuse
      13a1A vieilles
      13C1e4A viennent
      15a viennent de
      2BAc4a3Bbbc1A3BbA viens
      2A1b8B8A viens d
      2AA10ABc1A3Bb viens de
      cBgB5B4aE2A1A1eA vient
      2b10c1A vient a
      a1A10d1BA vient d
      e1A10BcA2AA3A vient de
      A1A11Ab vient l
      A1c10A1B vient la
      7A5c3A vieu
      7c1A3C1b1A vieux
      15A vieye
      3A8AC9b vil
      13bAA7A village
      Ab1AA2A4AFBaA1A2Aab ville
      1a11c1A2A4B ville c
      13a9A ville de
      1A11b villeneuve
      1b11C villeurbanne
      13bA vin
      6A8a3b vingt
      13B5b vingt minutes
      13a vingtaine
      13D1d2a3A vini
      eABc6a2G1C1bA1A2cA vire
      13b1a vire du
      13C9b vire le
      2Ab9A6A2A vire tout
      AA1c2A6aA5A2b virer
      3a11b4A2B vires
      2A8A1b1A3A vis
      2A8A1a5A vis a
      13a visage
      15A2a vise
      13D1bA5A1a visite
      11b1a1A8A visiter
      13a1A visser
      5A7c1A1A vit
      13c3A vit a
      ba3a4ac1C2c1BAB2aA vite
      13b1aA vitesse
      13a vitrage
      13A2b vitre
      13B1a6b vitree
      3A9a vitres
      13a5A vivons
      2A8A1c1b vivre
      b2A5b3aAB4A1ab vle
      6A6eAA vle fais
      13a1A vle vini
      8Aa3c2A vo
      15a vocational
      13a1d4A2A voeux
      5A6cC1Ac1A3b1A voi
      5A6cC1Aa5b1A voi pas
      5b5a1aA7A voie
      AAAc7cbfAE2abBAAa voila
      19b1A2b voila c
      13c1B voila ce
      13A5a voila j
      A12a voila mon
      CBBEAA1b1b1d1aBaAAABg1BAD voir
      11daB6A3A voir avec
      13c1c voir ce
      A4B3a1a1a1B voir comment
      13b1a voir d
      13c1A voir du
      6b6a1C4A voir en
      13b1A voir l
      15A4a voir la
      6a6a1A3Ab1A voir le
      15b4A voir les
      6A4A3B4d3B voir mes
      3C2A6B1A1A2e voir tout
      a10C1A1Aa3a voir un
      13a1A voirie
      2b2c1A2ABBhBAC2B2e1c vois
      13b5A vois bien
      13a1A8A vois le
      1Ad2gA4A1K1c6g vois pas
      3A5A3AdAA2AA1AaA voisin
      13aA1A voisin a
      13Ba8a voisine
      13A1A voisins
      13a1B voit
      13A1b voitur
      A4A6aB1a voiture
      12AaA voitures
      6a6C1Bc3A voix
      13eAA volant
      13bAA vole
      13A1b volet
      13A10b volontiers
      12ab1a von
      A2AA8EAh4B1A vont
      13C1e4A vont voir
      3a3A5DAf4B1aA vos
      13A1b vos ateliers
      6A6A1b vos diplomes
      13f1G vos ecoles
      13a1A vos eleves
      13D1c vos jeunes
      14A vos tarifs
      13b vosges
      13D1c vot
      BbAcb1ebaA1A1GAfeCBbBbAAA votre
      4c8A votre connaissances
      13a1b votre ecole
      13A2A4a votre patience
      A4AB6d1AfBA votre question
      5A2b4b votre truc
      c1AA1Aa6AAeA3bAA voudrais
      13a1A voudrais apprendre
      5AA6B1e voudrais etre
      13C1b voudrais faire
      2A3A7Ae6A voudrais savoir
      6a6a1C4a2a voudrait
      13B1b voudrions
      ac3A5ACBbA2AA1a2b voulais
      1eB2C9A2A voulais dire
      2A1aa1A2a1ahAFbab1A1aA voulez
      2A12B6b voulez savoir
      12a1ACcab voulez vous
      6A3a1b2Aa4A vouloir
      1aA2b7A1AA1b1A2A voulu
      AbadbabbbaaBAJbfba1b1bc1B vous
      10a2a1C4b vous a
      1c1a9B1B4A vous ai
      4b8C1b6b vous allez
      13AAcA3c1B vous ave
      6a6a2A vous avec
      1c1B1BaAbAa2cF1A5ACc vous avez
      13A1cA4a vous c
      13AAa6A vous ca
      13AAb vous cassez
      13A1c vous confier
      13bBd vous connaissez
      13A1c vous de
      15Aa1A3a vous demande
      3a11C6a1A vous demander
      13A1b vous des
      5A1a3dA2Bb1B4AA vous dire
      14ABa7A vous disiez
      3A4A4bbB4Bac vous en
      15a5a vous et
      6Ac5BAEA4a vous etes
      1B1a1A1a4a2b6A vous faites
      13B1c vous font
      4A10bA5A vous formez
      3A2A8b2A1A2A vous gardez
      13A1c vous interesse
      5aa6A1A5a vous je
      a8b4AAA5Ab vous l
      5a9Aa vous la
      19a vous laisse
      2c7aA1BdB2a1A3A vous le
      15d4A vous les
      1b3b3Aa4ba3A vous m
      a1c10CAbA3a1A vous me
      3a3b5AaA vous n
      15b vous nous
      10B3A3A3A vous parlez
      a1aAAbb1b1a1AD1CBbaAb2A vous plait
      3a1ab6aAA6b vous ple
      5AA6A1d3A2A vous pour
      5aa6A1Ab5Aa vous pourriez
      2AA1BA2ba2cAFeA2A1Abc vous pouvez
      13BAc vous prenez
      a8a3A1BbA1a2ab vous prie
      15AA2a1A vous remercie
      3A9dbC4aA vous savez
      13B1b vous travaillez
      5a7AfB1a2A vous un
      13C1e vous venez
      2A1aa1A5h1DB5a vous voulez
      7a5A vous vous
      13c1B vous voyez
      11A1b1B voyage
      13bAB voyager
      13c1A voyez
      Aaba1Ac3BCcacDA1AABAAA vrai
      1C10b2a vrai ca
      6A3B vrai diplome
      6B7bC vrai gars
      1a1a9c1A7A vrai j
      6a7A3A vrai personne
      13CCd vraie
      6A8b vraie ecole
      6A6CBe vraie personne
      11cBb1A8A vraies
      1A5d4AaAB1AA2a1AB vraiment
      2a3AA4ab9A vraiment pas
      13AbA5A vraiment une
      15a vrais
      13B1c vrais clients
      1c3AgA2AA1Hba2A4Ad vre
      6c6BAC vre moun
      13a vtt
      1ACa1A1a2A2bdBc2aA1A1c vu
      13a vu ca
      2A10Ab1a5A vu la
      7A6dd8A vu le
      13a vu les
      13a vu que
      13a vu un
      13bA vu une
      13a vue
      a10gB2a2A1B vwe
      1aAaAA1b1b2AFAe2A2cbAc w
      13AAa wage
      13C1aa2A4a wait
      13C1d walk
      15a wall
      12aA wallah
      13b1B walls
      a5a6B1A6a wan
      3aA1aA4bD2Abc2Ac want
      4A1a6A1a want a
      1A11A1a want my
      1aaA3A7BAbc3c want to
      6a6cAA2A wants
      6a6A wants to
      AaAc3A5eA1cA3aA was
      1A11A2b5A was the
      13a1A washing
      3A9a1Aab wasn
      3A9a1Aab wasn t
      13bAa watch
      14bA1A watching
      13B1b water
      14cB wax
      a2A1A5d1Ab1b1A2aA1B way
      b2A9Abb6A way to
      AAaB1ABAaAABbAA1A1dad1A1a we
      17a we begin
      A10a1D1e we d
      9aa2d1C2A we do
      15b we get
      a14A1A we go
      13a1c we have
      bA7a3A1A we just
      10B1bA1a we live
      10A2c we moved
      2c6a1A1A1a we re
      13b1B1a we run
      13A1a1a we start
      13a1b we vais
      13Cea weather
      13Cca weather like
      13b1D web
      13a website
      3A7A1cBa2AB3Aa week
      13c1B3A week end
      24a week ends
      13Dab8a weekend
      13c weekends
      13A1a weeks
      13B1b welder
      15A6a welding
      6A2A6a4a2c well
      13c1B went
      5A5a1A1Ac were
      a4b2AAb2aaA6b1A wesh
      BbaCaBaaaaAABEA1cACAcAaAA what
      5A1f5A1CA what a
      13A1b what age
      5f9C6A what am
      A12A8a what are
      14ADb3a2A what did
      2AA1B1A6BgA5C what do
      1A13c6A what does
      5A9d what happens
      1A18a what have
      1db2C7A1C4a2d what i
      12A2c what if
      5aA7C7a what is
      5b9a what kind
      1AA1babA2AAAGifB1B1a1eAA what s
      5A9aA what should
      5a9A what sort
      13A8c what the
      5A8AaA what time
      1A11A2b5A what was
      A12a1aA5b what would
      1b3c7d1DB3b1A what you
      13d whatever
      13a1B wheel
      5bA6gA2A when
      13a1c when i
      5b7b1C when it
      1A1A1Aa6CAe4b1Ac where
      15a where do
      6A6a1A4A1ac where i
      1A4b6A where s
      13C1b whether
      2A2A8Ab4a1bA which
      5BbA5Bd2AA3B who
      6d6a1E who can
      13CAd who s
      13B1b who won
      A2e2A7AAAd2B whole
      3A9A2Ad whole thing
      9CaaAC1AA1A3f1b why
      10A11d why do
      13B8b why does
      A3a6bBE1a1b1A2A1f wi
      12AB8A1c wi an
      5A7bbA wifi
      2A3A3a2D1h4A1c will
      13cAB7a will be
      15c4A will my
      13a window
      13b1A windows
      13A1a winter
      3e9C1A4A2A wipe
      1AaBAAd1Aa1AbfBEAAAb2cA with
      6A5cC1c8A with a
      13a1A with his
      2b9AbAB6b with my
      a8aA2b1B3A with the
      13Cbb without
      12Ab1A wk
      5a7a9a wlh
      13c1c3A3A won
      13c1b7A won t
      13B1b won the
      13C1d wonder
      13F1b6c wondering
      13b1B woodwork
      6a2aA2BAbb3A word
      A4c1b5A8B work
      15b work experience
      15A work in
      5A7a1A worker
      5a7a1F7a working
      13a1A7a working in
      13C working with
      5a3a3c1B7Aa works
      6a6A1a8a workshop
      1A11aA world
      1AA2Aa1aaaA1Fafb3AA2b would
      5A7A1b would a
      9a5A8a would be
      13C1d would he
      6a6A1a would like
      13A1b would my
      13b1A6A1A would that
      5a7AaBb5a would you
      2A8a1b4A5c wouldn
      2A8a1b4A5c wouldn t
      1A3c4A2DbaA3c1Ab write
      Ah5A4AB1A2AB wrong
      bb1cAaba5abB4AA1Aa wsh
      4d9AA6A1a wsh bien
      5A7AfD4A1A x
      13a x 8
      bacAacaAba1bdE1efBaaA1caB y
      1baadcC1caCcBDadc1AbB1A1c y a
      2f2A5ABA y ai
      A5A6CBd1A1b4b y aller
      6a y aurait
      13a2c3A y avait
      AA4b4a1I1k3bA1B y en
      13d y est
      13A5a4c y je
      15A1b6a y on
      6a2a3B10A y parle
      13a y passe
      2aA7Ab2A2A y penser
      13A1a y prends
      a1A2A9A y repondre
      18A y retourne
      c12a1B y retourner
      13a10A y suis
      13B1b y va
      4BA7b5A y vais
      4b8A yanis
      4eA7CAb yaourt
      aaaab5bCCHCaa1cac3b ye
      9A3C10d yeah
      Ab4A3AA1jBC1AAAA2AA year
      13a year 10
      15A year ago
      13b1C year of
      15a year old
      12bC1b years
      13A1dAA4A yen
      13A1dAA4A yen a
      11A1A10b yep
      7c5A1B yer
      7A3bBD3A1A1A2e yes
      2a7Ab1e1a6AAB yet
      1A4b6b yeux
      13a yeux fermes
      1AA8A1bbA7Ab yinm
      3aAA1A1A3aBf1b4A yo
      4E4A3b1f yo ka
      5bb6C yon
      13AAb yora
      1bBaA1DbaabBA1bDdCA1bcdb you
      7f5B1E you are
      1A11c2a1A3b you ask
      1B5b5A1a6a you be
      8c1B2A1C6a you do
      14Ab4A1BA you get
      5b9D4a you give
      1b1A8AAba you got
      3a1A4b2daF you have
      5A9d4C you keep
      2A12B4d you know
      5A8aa you like
      13d1a4A you mean
      5a9Bb5A you mind
      1A3B8AG4A1f you need
      5c4a4B you put
      1AA1Ee1d5C2B3Acb you re
      13c7B you so
      8a1a4A you speak
      13A1a you take
      5A8Ed6a you tell
      13A1a you the
      1e1b1A1A5B1A3Ab1A you vais
      5a9A6d you want
      1A8a2BA1A3c you write
      13B1c young
      13A1c youngsters
      A1cbA1cf4bG1b2baAAAA your
      6AA7c your graduates
      13acC youtube
      13aA youtubeur
      f10A5b z
      3a zafer
      13C1A2gA3b zap
      2A10DABc2AA2b zappe
      1A11a zarbre
      15b zelev
      13C1e zeleve
      AB1c1A3AA1ab1AAd1A1C zero
      4b8CAb zone
      2AA7A3e5a zot
      13eaA zouk
      AcA4b5D1A zut
      1bbBaAc1BbBcaAAaaaDe2bEC ~_a_
      babbABbeAaBb1Fbd1AdcaA1eA ~_ab
      1cCaABcA1aaB1bBa1AACaAADg ~_ac
      1CDCdAeB1b1BCBBBA1ChDb1dA ~_ad
      3b1A7a1Ab1A1a ~_ae
      aABAbAaa4d1Cc1ccac2bA ~_af
      afAABacB3aA1cEaea1BAaaC ~_ag
      bb1a1ACaaA2cc1CAA2Aa1a ~_ah
      A1BaCeADBBDBebAdABBBabAB ~_ai
      1d3A1A5cBC6aA ~_aj
      3ACB7iBD1AA3e ~_ak
      caccfD2ca1Bb2EBafe1AABb ~_al
      AbA2dECaca2ad3aABaa1a ~_am
      dCBeFDbcChDADbDcbBBGDaBAC ~_an
      4A6A1c1A8a ~_ao
      CB1BaacABBAbfAGgDCcaAbA1F ~_ap
      kABB2CAbDBCABaaEaDa1BBaC ~_ar
      AaaCA1Aaa2AC2Deabei1BBc ~_as
      ba1ABaBA1A1BaebbaaBBA1CFa ~_at
      BAbbBCaDaC1dgEddda1aABFbD ~_au
      gaBBCDbBaA1eAB1bAABCda2c ~_av
      6Ad3BdF1f3a1a2a ~_aw
      A2ahA2A2AAE1A1A1d3Aa ~_ay
      b12D1b5b ~_b_
      2FdCbafBcaCdf1DAAAcABCAd ~_ba
      cadBDADeBa2gcA1G1EaAadaf ~_be
      CDCBa1BCAbE1BAbGdaCefbefc ~_bi
      AB1AAa1bA4dfBBbaCBaAfB ~_bl
      13b1A ~_bm
      2a10HA3Ah4b ~_bn
      A1BEc1CeAbaABc2DBCaAABAA ~_bo
      1EabABBccaACcgAA1ACaCbBC ~_br
      9A3bAc6B ~_bt
      aCBBAABB5faAa3B1e1a ~_bu
      2A2aa4C1AAb1AAb1A1Cc ~_by
      ABAA1cCCbBbAaAbaCacaCba1b ~_c_
      ACBB1bbB1c1BffBACCdBBAcCa ~_ca
      4c6AAC1a3a1AA1A ~_cc
      eAcA1gBdAAbAaE1CFAl1ABiab ~_ce
      5A8AdA6A ~_cf
      BeDaGBA3b1eeabDFbABcBaB ~_ch
      a2ABB1c2ab2bCBBaaAcBAA ~_ci
      14b ~_ck
      aA1aBhCc1b1AAbDaBACaCC1B ~_cl
      5a6a2a2AA ~_cm
      13cDb ~_cn
      BbAacebaBcabbbAaEBaCADBbd ~_co
      caBAACBb3Abfcb1CBADACAb ~_cr
      f4A7F1aa1a3c ~_ct
      AAaA1AA4AbA1AbAAaaAbaB ~_cu
      2A1aB5aadA2a1AA2A ~_cv
      13b1C3b ~_cy
      dBaBaBC1bDc3BaF1bBa1AAb ~_d_
      ha1cAaf1ebBbbCB1DFBaCbacb ~_da
      cABcABC1BCEge1a1Bg1AaCCda ~_de
      CdabBccC1aDdFdAAgCbEA1Eec ~_di
      5A1dA5ABb5A1b ~_dj
      6b4ABa1Cc2AA1c ~_dm
      AADgBhBBAbbceDaeEBb1aBcDa ~_do
      4A6hDa1A1a4B1E ~_dp
      1BBeAAAA1c1AAbcAAAd1eABB ~_dr
      11B1A1A4a1aA ~_ds
      ABbCBAdd1bCced1a1bCDD2aA ~_du
      1A3aA6D1g2b ~_dy
      AcABBBADAAFbCeCAaAC1b1CDC ~_e_
      baA4A1a1a1daAA2B1A1A ~_ea
      1aAA1a1c4AB1BA3a ~_eb
      DbCABea1Ba1C1FAccADAbADca ~_ec
      Be2Aga4d1AaCB1AA1a2C ~_ed
      BAAkAA2A2A1G1b1A1ADA1da ~_ef
      1AAA1c1A3c1Adb2A3A1A ~_eg
      a3a1abA1acbC1Bc1AA1a2A ~_eh
      11f1d1B8B ~_ei
      2A2cbAaa1BCdACA3c1AAc ~_ek
      BaCCcBDAAbaBb1Ae1BcAaAA ~_el
      AdCB1bAA1b1AdabCBdaAA2a ~_em
      BC1bCBaDAebc1Ab5cG1bc ~_en
      13c1A ~_eo
      A3A2A1a1aBb1C1dAc1aaB ~_ep
      A2AaAa4a1C1f2A2a2c ~_eq
      CmAcAAA3aAA1AHAbBBB1ABb ~_er
      Bd1DbCCgabAd1FAd1bBbabaBa ~_es
      A1CADDA2GE1bCAcacBABaDDa ~_et
      1DBa1d1ba1aAEfbC1aaba1bbD ~_eu
      BBAdca1d2AdaB1ACaeA1bAbb ~_ev
      a1Dc1g1B1aA1ADdbBAAaDa1aa ~_ex
      13a1c ~_ey
      bcFea1AC1bb1hAfbGDCDaAeac ~_fa
      ACCCaaEeAaAcAB1bAACAAAbCc ~_fe
      BbadCBbCAAccC1cbD1CddDbaa ~_fi
      aBd2B1A2a1aeAaA1AaA1AAC ~_fl
      1A3A7A1bA6a ~_fn
      E1aabBAAA1CbBgaAdADCEa1Ad ~_fo
      EDBA1BBDDFpBA1BA1cBCBbAA ~_fr
      AA1a3b3aAkaEA2C2baA ~_fu
      5AA2Af2b2a ~_fw
      BABd1CBA1aabE1aaCaA1B1BcA ~_ga
      1BabDdCabaCdCfaD1BABCeCAA ~_ge
      AA1A1ca2a1A1acB4e1A1a ~_gi
      aa5A4A1aB2a ~_gl
      afgebBa1AAa2BdEACBAaCaA ~_go
      ABBDABCd2A1AdABBABCBgB1a ~_gr
      7A5CcAA2A ~_gt
      2a2cba1ACc1cBbBA2AA2A ~_gu
      4A8cB4B ~_gw
      A12c1A ~_gy
      2B2A7jAE1A1FA ~_h_
      b1bABADAA1aadd1b1ACAdAB1f ~_ha
      Aa1ceBAA1bbaaD1ABAcbEc1dd ~_he
      bAAabAABA1AbA1bAcCADA2bA ~_hi
      1a9cae1AA1B1a2aA ~_hm
      1a2gb1ABBB1acbGCCAAA1caC ~_ho
      6A1A4bAHe ~_ht
      AAAcdGea1aAA1d1Eh1A1BAaAA ~_hu
      5A7e1D ~_hy
      1ecaaAbBBcCcbaAcABB1ABaad ~_i_
      2Ad1b2bAaB1AaAa2f ~_ic
      1AfA2Ad3gCCAA2AAAB2A ~_id
      1AA2A3aAdAAAf2d4AA ~_if
      2f9AC1C2dAA1BcA ~_ig
      15A ~_ik
      A2aAaaBaaA1aabc1B1AAA1Ab ~_il
      Aa1AAAabA2BBeAaBaaAA1cAA ~_im
      Dhg2aAdajcBcCHAE2Bbbd1a ~_in
      7A6aa ~_ip
      9baAcabA2Ac1DA1B ~_ir
      1b1AAAaA1BC1Adad1ACaBAcBA ~_is
      b3AaAAdAbddD3aaaAbdaa ~_it
      BCcDDfABBGAfGgEEbAdjE1dCa ~_j_
      Aada1BCB1AACakCAAABa4C ~_ja
      2c2a4a1A1A1A ~_jc
      2A2b7a1A3d ~_jd
      BAeb1BAA1aB1haCdB3B1A ~_je
      13d1A7A ~_ji
      6C6c1A2A ~_jk
      A1bA6AABeACa1c4AA ~_jl
      1d9A1BbA2Ac4A ~_jm
      B1ECBCbA2AFOcbaBDAa1D1A ~_jo
      3a2a6B1c2A4a ~_jp
      7A3Aai1C3A4A ~_jr
      3A8Ab5A ~_js
      1c1b9C1BA3a2b ~_jt
      baADBAAAA2ABf1BBbCCdbdba ~_ju
      4a8a1B3a3b ~_jv
      5a3Aa2A1C3e ~_jy
      3A9d10A ~_k_
      BBBBaAB1bCAdamA2AAcBabCc ~_ka
      dBBBbcbC1abBC1bBeagA2b1c ~_ke
      2AAgd1A1AbaC1cA1AabAaBAA ~_ki
      5AnA5AAI2A ~_kk
      1b2A8c1A4A2A ~_kl
      1bA9BeAD4A ~_km
      2d1A2d2AaAe1a2BAbAb ~_kn
      2aCCfae1a2DbC1AeCbb1AA ~_ko
      6bab3aabE ~_kr
      7c7A5A2A ~_ku
      12AeAa4A ~_kw
      cbAa1BcBbBdaba1aAdDb1BaaC ~_l_
      2BaBdCDbA1AAbBd1ABeDCAjB ~_la
      CBBFAFCCacb2gcd2BCaC1d ~_le
      1aaBaCAAcCd1deAcdaD1d1aaA ~_li
      2A8c1AbA2da3AB ~_ll
      eCEbDCFBBbAa1geaCAcCb1CBc ~_lo
      BBaAAAAc1a1Abd1ac1AAa1B1A ~_lu
      13b1a2a4A ~_lw
      A1B1AAA2aa1AdAaD2C2B1A ~_ly
      B1cabbabABdbcaaB1AbgBdCEC ~_m_
      beACAba2CJabe2ACCBbba1f ~_ma
      5A1A5abAA7A ~_mb
      13aa9A ~_mc
      1baaBb1Ab2aacA3aA1Aa1a ~_md
      AdacA1dAbcBAaAA1CAAbAbBbb ~_me
      13c1A ~_mf
      BjbBa1bbBbaja2DdBaabaDBE ~_mi
      1ab1a6a1A1A4A ~_mm
      AA1a2A5cbaC2A4BA ~_mn
      AeEcBecBB1dbbdbFbG2c1AcB ~_mo
      3AAA1A4ACBA2AA1m ~_mr
      1a3A1b5DbBb4gAbA ~_ms
      6c6d1C3A ~_mt
      AAAAA1Bb1A2cfAaaAAbBcBaA ~_mu
      CdcdaBAB1B1aaDbbAbBAaAahb ~_my
      1baA1d1b3adB1DccA1aAAcg ~_n_
      bbCBAA3aaCfbAbA2b1D1bE ~_na
      13b1B2A ~_nd
      EAAbAaDC1AdBhcCbDcACACabb ~_ne
      1d1bAAab1aDdcAbaAcA1BAAaB ~_ni
      adBADA1A1a1AjD1BCA3CaAD ~_nn
      CddbFA1FDAbClBB1EdbaeG1dC ~_no
      1aAe1AdcAD2cCcdBbaACA1dC ~_nu
      1AcBA1aA1AA1Afb1abAaBA1CF ~_o_
      A1A1AB3AaKOC1hA1c5e ~_ob
      2eb10AA2AA4a ~_oc
      13b1A ~_od
      5AA7d1b ~_oe
      C2c1aacA1a2E1gB1A1BAaab ~_of
      b1b1dB1d2b1aAaHaAAAAb1B ~_oh
      3bf6HOaAD2a5a ~_oi
      1Abe1BAA2bAAaBBAbBA3aa ~_ok
      2A1eA1A3BBABe3A2AAC ~_ol
      3A4A3Abc4AA1A1A ~_om
      eEBC1b2b1dbDEAcBgh1bcCEa ~_on
      a12A ~_oo
      1ada1AbA3ABCa3A2BA1e ~_op
      BACA1CB2AaBbbdb1bD1bAbAA ~_or
      1Ab2Aa2a1e1BAA2aa2A ~_os
      B3CaB1cBAA1E2c1lbAAAec ~_ot
      1aDBf1Dbc1AADJagcB1AADAcf ~_ou
      AA8a2GAbae1gbE1Aa ~_ov
      11DDd9A ~_ow
      10a4A ~_oy
      2d4A3gAC6a3C ~_p_
      bB1AB1BAb2ddBbdABBCG1Fb ~_pa
      13d1B7B ~_pc
      13A1a1a ~_pd
      CCDBAbeEA1BkdeaA1ABDa1CCA ~_pe
      bb1a1AacAaCa1BbA2aA3a ~_pf
      BBBDAabAABAAAgBAeBBD1A1da ~_ph
      AacCBfagABbAAAeB1BACAaACB ~_pi
      1a1bBC1CaeaAAdbAcAbaAAD1a ~_pl
      4a6A1B1b ~_pm
      7A5baC ~_pn
      1Ae1EAaAfadhBab1C1aC1AjAB ~_po
      gBE1ADBB1Bcc1bAdC1B1bCAbA ~_pr
      6B6ca7A ~_ps
      1b2AAAa3iBd1B2AAaa2E ~_pt
      A1aeAbdfAAaBbaADBABbBAdbB ~_pu
      3BA1A8aa1b4b ~_pv
      4A2c3A1cAa8c ~_pw
      b2a1bb1CA1aaF1baab3AB ~_px
      2a4b4aBba ~_py
      Ac1A5aa2E1ABdAb ~_q_
      A12b2a1b ~_qs
      4A2CbBCg1E1dBaHEiDd1a ~_qu
      1Ab2f1b5E2A1a ~_r_
      dAB2aaB1AbBB1dDaBCaaAgec ~_ra
      lDEFCF1FBGg1EFBDmsFBidbaH ~_re
      3a9A1c2c3AB ~_rg
      2a10b ~_rh
      AAdg1ccbACcdgHb1ca1BDbbdC ~_ri
      e4A3AaA1C2b1A ~_rm
      cAEBaCaAcA1bBicCbe1AB1CE ~_ro
      AbA1aAaAcbBbBd1Fac1Ac2AA ~_ru
      l4A5AAE10D ~_rv
      1AbA1b5aAa3AbA ~_ry
      1AcaCaABaAebAbba1bcc2aaa ~_s_
      C1laaEC1BBaeC1C1CCfBBA1dB ~_sa
      CBb1ABB3BC1fC1abACBA1ca ~_sc
      cAcFEbC1BAAcAeABCaa1BabBc ~_se
      ABAdB1AaAcBAAcAb1AbAc2bA ~_sh
      BE1dEbCD1ebaFbaa1a1B2dbf ~_si
      aA1A1C1B1a2AdbDCAdAe ~_sk
      4j6acDAb1A1A2A1A ~_sl
      5A1AA5Ae1A1a ~_sm
      A12edGA5AA ~_sn
      abE1FCcaAbDcbcbeaBCaABFda ~_so
      1aABA1baadbaBaae1AAaAAa1b ~_sp
      C12A1a1dA ~_sq
      13d ~_ss
      bBAaCDaaAbDDDhBaCaCAACAcD ~_st
      2Cf1aFFBBca1aaB1BcBeB1ec ~_su
      8bcac1Daa2aA ~_sw
      3c1AA2A1AAaAB3agb2A ~_sy
      A1daAaAgabDddGdA1AcBcdec ~_t_
      BdFDCaBf2abFadafCaAbe1DC ~_ta
      2b8caA3A6a ~_tb
      1a2Cb5Beb1C3b4B ~_tc
      1CcCaG1fAacdbadbA1AcCcacC ~_te
      2a10a1A ~_tg
      cecbCafA1abacFCfAacbFcjca ~_th
      1BB1bBABd1ABbfbBaBC1bAbfd ~_ti
      3A7A1h1D2A1b3b ~_tl
      aaagACadAab1bAdaEg1accAE ~_to
      a10b1BAaa2c2AAA ~_tp
      1f1AC2bBDbbaaaaD1BCEdDB ~_tr
      7c3B1C1A5Aa ~_ts
      2BbbdAcdaaBbCeBcaABaacc ~_tu
      1a3AAa2AdAkaG3BA3B ~_tw
      AbAAAbAA5FacA3BmAA ~_ty
      a7baA2B1Cc ~_u_
      7A3AAb2A3A3c ~_ui
      8beA2DbA ~_uk
      13c1C ~_ul
      ccCDB1faBAAaECbiD1EC1CaA ~_un
      cAA2AAf2A2fABA1A1bAABd ~_up
      8g ~_ur
      AAABAaAc1ac2EAb3Aa1eAa ~_us
      2B1Ab1a1bA2E1EA5f ~_ut
      13A ~_uz
      13c ~_v_
      bCCCCB1fAAbb1accD1cfbBdac ~_va
      ABBdBb2bdcdcfAAAbBBabBCB ~_ve
      10j1AC10A ~_vf
      eA1fBDa1aCaACe1CcB1EHC1dC ~_vi
      b2A4Ab3fAC4A1ab ~_vl
      bbDab1gaac1aaD2eCBAdcdBb ~_vo
      Aca2Bia2CCaEaBAABAB1ACa ~_vr
      13a ~_vt
      1ACa1A1a2A2ccBc2aA1A1c ~_vu
      a10jB1A3ABB3A ~_vw
      1aAaAA1b1b2AFAe2A2cbAc ~_w_
      aA1ebAca3dbacDeaaBB1dBB ~_wa
      aBaB2CBABaD1gbAc1aAcaaCd ~_we
      Ca3DcB1C1ACGBgaaDBeBfa ~_wh
      ABAd1Ccaa1aa1HfdA1AABAcBf ~_wi
      ABCAAeaadb1AAHBjcaABAAabf ~_wo
      AgAA1b1A2A1ADaAB1Aad1Aa ~_wr
      bb1cAaba5abB4AA1Aa ~_ws
      5A7AfD4A1A ~_x_
      bacAacaAba1bdE1efBaaA1caB ~_y_
      4gAb6CCb6A ~_ya
      AbbaaAaa1AaBCCBb1CaAbABBi ~_ye
      1AA8A1bbA7Ab ~_yi
      Ba1deabe2bBbMagd2BacbaA ~_yo
      f10A5b ~_z_
      1aAb2BA2aAcaBHcAgB3eB ~_za
      AC1b1A4ABBCBfAi1BACAAd ~_ze
      3b6A1baabA2Ba1A ~_zi
      A1AAaAb4A1Eeha1aBA ~_zo
      AcA3ba5D1A ~_zu
      6a1a1Ad1faD3BA ~ab_
      5A1a5IAh3d1A2b ~aba
      bA3AA1aBC2bA3B4a ~abe
      2c1AaAAabaaDdADB2aAAa1A ~abi
      1Aa2B1fAaa2EDd4CgBBC ~abl
      AbbaABaA2AfBBcaa2Cb2eA ~abo
      5AAb2A2dAaA2A4A ~abr
      1A1a3c3Aab2b1fBA2aa ~abs
      5A2c4aAa ~aby
      2AaA5AA1eBgAA1BBAABb ~ac_
      10aA1aAa1AAAA ~aca
      1ABa1AA2a1BcFCf1A1dA2Cg ~acc
      A1BgACaa2AA1BCaAcd1BAAAB ~ace
      1Ac1a1bd1B1B1aadaACaCAA ~ach
      5e1A1Aa2bCb1A1A ~aci
      a2A1AbA2a2dbE1cA1cA1c ~ack
      13CdC3a ~acl
      Aa2A1AA3A1A1eA1aAc1BaB ~aco
      7a5bAb5A ~acr
      13eAB ~acs
      1hBCA1eAA1d2BDEB1BAA1cac ~act
      13a1A ~acu
      BcAA1adeaaAA1DAAaBcab1ADa ~ad_
      baaAaacb1b2a1Aa3aA1BAb ~ada
      3A19b ~add
      A1A2B1aAA1cDdcE3AcAAaB ~ade
      11ABA1a8e ~adh
      3AcAAA2a1Ab1C1A1hA2A ~adi
      13ABc ~adl
      5AA6E1e ~adm
      1BB3AA3BAaA3AA1c1A ~ado
      2ABaAa4BAEBaA1BbBBahc ~adr
      9a3Ba ~ads
      6cA1ab2Dbd8A ~adu
      6c6a1D ~adv
      7A5bAC3aa3a ~ady
      a2b1aa3a1cHABba1c2b ~ae_
      13d1C ~aer
      6A6Bab6A ~af_
      13b1A ~afa
      3bA3A4Bab1A2ba1b ~afe
      AABA1Ada4BcB1b1cbb2ba ~aff
      13Aa ~afg
      13a ~afi
      aA11b1B ~afo
      12f1A2c6B ~afr
      A1A1ba1b4AAbd3A1A ~aft
      13AfA4A ~ag_
      a3AAA4b1BaDcfAAA2bA ~aga
      BACbaCbD1AAdaaBaaAACC1CdF ~age
      2A6a1A1f1C3A3Aa ~agi
      1A2aAAB2A2gdAA1AA2AAA ~agn
      1c4aA5Fdc3A3A ~ago
      6A6cAB3a ~agr
      12Ab ~ags
      1BA2A1a4Ba1b1A5cC ~agu
      e1cABCD1aA2caeMCAbBCcA1b ~ah_
      13b ~aha
      5A7a1A4a ~ahi
      2BaEIaBaBB1dDAhebACbaDcc ~ai_
      13b1A ~aic
      AeFB1fBA2AAcdabCABA1bAbC ~aid
      3A2Aa1a1bAbDd2A1A2AA ~aie
      1A3a7bb1A6A ~aig
      BDBAAAbA1BAa1eBbAA1aABa ~ail
      A2aACcbAaBAeFbdB2CbfaAA ~aim
      BAF1BcaacbBdCcbDaa1bA1CCC ~ain
      Ca1DagbbAcaCbdCBBdbABacD ~air
      bacd1AbbCccEeEdFbca1A1C1c ~ais
      cbcABeeAbbCeABDBkbAbABaag ~ait
      1c2a2B5c1a4A ~aix
      2A10b ~aiz
      1b3A7Ba5A1bb ~aj_
      13d1A ~aja
      caB4AA3aeBB3B1ABa ~aje
      13dAA ~aji
      1A11c2A ~ajo
      13a ~aju
      1a2A1d1abb2cBCAAAA1A1a ~ak_
      8B4cb4A ~aka
      a1AbABABAc1ACdBaBbAA1a1gA ~ake
      1AA2A5A1faC1A ~aki
      5A5AaBgE4Bad1b ~ako
      3ABA7a9a ~akr
      10A2c1B ~aks
      6A4BCd10c ~akt
      AifABFbBAaCdDFbfaBACEADCA ~al_
      BABcAB1ac3B1ccABcb1AadA ~ala
      4A3b1B2d ~alb
      1AA2A1a5Aaa ~alc
      14bb5A2A ~ald
      BeEa2Aad1bCAa2AB1BC1Baa ~ale
      4a1A5CE1b4c3d ~alf
      13aA ~alg
      1ca9bE1B ~alh
      1aAcBABAdaABaCfaBbAA1Ac1c ~ali
      5a1ab1b2aAbc1aAA ~alk
      2Abb1a1Aaa1eAAbB2eAbAB ~all
      4A8e1A5A ~alm
      aAdAbaaa1abAAc1DC1aA1b1Ab ~alo
      5A1a5aA5A ~alp
      2a1dA1A3Bb1BDA2AaA ~alr
      1a8a4a ~als
      13b1b6A ~alt
      a1A1gAAA3CAaA3A1B1B1A ~alu
      11c12B ~alv
      4b1A3A2c1B8A ~alw
      1AA1ddaA2aAAEBcb1aA2A1a ~am_
      aabbaBAA3acBbABAA1BaAA ~ama
      1BA7Ab1h1F ~amb
      13C1c ~amd
      f2ccBeA1aBAcb1ABd1BCAAbA ~ame
      BA2a1CBbAaaAfBA1A1A1a ~ami
      4CAaa5b1A2Ac ~amm
      A1A1AA1Ba2A1cd3A1B ~amo
      1A3aAe5A1a1A1AA ~amp
      5A7b1B ~ams
      2A10b1a ~amu
      1b3b7BAA5Ab ~amw
      i2CAAdCdbace1b1DeBdcaAAA ~an_
      6B1b1F2gaB1A2A ~ana
      2A1A2A5e ~anb
      BDBB3aBDjfba1fE1cD1ADCC ~anc
      1CDBAAA1ba1A1eaDfEABFBdE ~and
      A1Bd2ce5eaH1A1BAa1bA ~ane
      12aa ~anf
      BeBaAGB1bhjCBAEBC1BD1B1BC ~ang
      BbAAa1BaaAAAbeaB1AAAB1Aa ~ani
      Af3A1Abaa1BAdC3AA1bAa ~anj
      aAaABA1aA2AaBC1cbcB1fAB ~ank
      b2d2A6a1B ~anl
      1ABAAA1A1A1A1gAA1AAaAA1bA ~anm
      B1B1A2CaA1ABdcCdcAE1Aaba ~ann
      2AA1aB1b4hBDbA1A3A ~ano
      2AA1g3aa2CAAa1A1Ab2a ~anp
      6A6C1bAa1b ~anq
      Bd1ACAACBBg1AC1fDdaCbCaAa ~ans
      feDdabaaCcadBab1B1AFbb1aC ~ant
      1AB2bA5Ai1F6AcA ~anu
      f4A6cB1C3a4A ~anv
      Baca1CaAbBBBbFAh2AAaa1BA ~any
      1a9d1BBcA7A ~anz
      2a1C8H1A3j ~ao_
      2A10b ~aon
      4dA1B1AaA1Ba1A1aa4a ~aou
      ACaa1BCaA1abgFAfCAfdbABdF ~ap_
      1AcaaB1c3a1A1B1AB1A2aa ~apa
      c1BCcafB3AAFaB1a2gbaAA ~ape
      1b11bAa ~aph
      aABB1A1A2A1abAEAAb1h1A1a ~api
      6e6bcC3AA ~apl
      1A4AAb4gaB1A3Ad1B ~apo
      aAbABABBCBACAb3B1a1cbbb ~app
      CA1BaCA4dAA1fA1eBA1bAA ~apr
      1aAA1g1a1ba2BB1a1A4A ~apt
      12A2c ~apy
      1AAAA1Aa2AA1eBBAAAAa1AAa ~aqu
      ABCf1d1bAa1gACca1dBa1aACE ~ar_
      2Be2BAcBD1aidFADAABAAaa ~ara
      1A5b3CBe1B3A4C ~arb
      b1aaAcAA1aABAb1A1ABBbABBb ~arc
      Cc1b1D1cA1AAcaBaaAaC1A1c ~ard
      EABaBCC2AdadaCiE1BbBBcCa ~are
      aAa2A1a3bBddEA2A3Ac ~arf
      A1AA1cb4AcBac2c5A ~arg
      dAbBAdaCgaBcBaACA1a1Bb ~ari
      A2A1a7bbAAaA1b2aA ~ark
      aaABacd1bacaAaAFc1eCcA1aB ~arl
      1AA1A5A1AjBB2AA1A ~arm
      5D1a2d2gAA1AA1A ~arn
      1AAb2a1B1AA1cdAAA1ABA1a ~aro
      4A8haD3B ~arp
      A2A10AA1A2d1Ac ~arq
      gCaBBCBC1cBCCECdBaDfABAab ~arr
      ABaACAa2A1A1bbaBbACB1aBb ~ars
      CACA1DaB1aAcACbcblaaAaAbC ~art
      A6B5Dd1b6A ~aru
      13Aba ~arv
      bA4AA4aGAh4bA2B ~ary
      CcaABDdBAGcbcbbAaBcaaAAbb ~as_
      7A5AacA5a ~asa
      6A6b1A ~asb
      6b2ba2b1C5A ~asc
      ABBgAcAB2ABAEAcbcaBBABgA ~ase
      3A2Ac1a3A1C3b ~ash
      aAa2A1A1aa2cAA4b2aa ~asi
      aAA1A1AA2aa2aBc1cAB1d1A ~ask
      a1bA8aBABca ~asn
      2A1c1A4A2BEC3d1db ~aso
      2A2A7b4A ~asp
      1A11d2a6B ~asq
      bCaeAbcb1e1AB1D2DbaB1AA ~ass
      eACAABAb3AAbaBBBBdaAAdA ~ast
      1B1b9a ~asu
      3a3a3A1Bab3AA ~asy
      ABbBabaAAABBaa1CeDAAbAega ~at_
      AAAd1aad1aACBdBbAA1c1A1AA ~ata
      AAbA1AAB5adabb1aA3A ~atc
      Ab1AaaBaA1Beb1afdCFBCfAB ~ate
      5A1A5AbeA ~atg
      1BBA1Aa1bA1BdCbb2bD2ab ~ath
      B1CccCaDBD1CceEaDBC1BdAA ~ati
      13b1a ~atl
      1aA1AA1B1Aa2dC2AbA1aAA ~ato
      bbAAC1b3AAA1AaBBBbAB1a ~atr
      2e2bA1A4De1A3A1a ~ats
      baC1A4aaabBbCAaAb2aCb ~att
      2A4A2AaA1bb3B1A1A ~atu
      CB1AAA1aAAbD1caEbdCbaaEAc ~au_
      7b5dAB3A1A ~aub
      1BabAACA3AdeAbAABB1aAB ~auc
      aabaaA1a1AaeAE1ac2ABeA1B ~aud
      2AB1A5b1a1A3A3e ~auf
      5a3a3Aba2aaA1a1a ~aug
      2Aab6AbEb4gAA ~auj
      4a4a1bAa1A1a2baA ~aul
      2A1Ac5A1fAB2A ~aum
      1A9c1AAa2A4aA ~aun
      aAd1Aaa1AaacaBadABDBBAacC ~aur
      AfAAAAbaAbabc1aAa1bA1AbBB ~aus
      baEaBeAAaBCcFeCCbblADADaA ~aut
      abA2A1d1aA2DAe2A1AB1AA ~auv
      BbABAaAB2ABaCBCAABAB1AAA ~aux
      c1a2A2ba1eAABCA1A1a1b1a ~av_
      ibEBaEEB1AAcacECACD1aEAfC ~ava
      BdaDBadAaAca1CcEA1ead2Ac ~ave
      Aaccc1AA1a1fCegF1A2A1A1b ~avi
      1Cg1ABcaa1aEBEabAa1ADedAb ~avo
      1a11g1A ~avr
      h12AAB1AB ~avt
      13c ~avy
      3aA2d2aadHAc8E ~aw_
      6A4BdC1e3a ~awa
      13a1a8a ~awi
      13a ~awn
      2A10fcC ~ax_
      13B1c ~axe
      1AA2bA6e ~axi
      AABCaCAAD2caabadC1d2AdA ~ay_
      7A3B1eAC7A ~aya
      2b10a1A ~ayb
      BB1cACAAA1ad1c1AAAB1B2dA ~aye
      13AAbab5A ~ayi
      5A3a3gAC1C ~ayo
      AaA1A1AA2bc1gBa2BB3AA ~ays
      1AA3A6dA3ac3b ~az_
      2Aaaa5A1adC ~aza
      a4b1b2A2aABb5a ~aze
      13aA1aa1AA3c ~azi
      7A5DeaA ~azo
      2A1A1Ae1aaB2Bfa2a4A ~ba_
      7a3db2c3BAA2C ~bab
      b2A1aaa2a2DBc1cAabAAa ~bac
      1b7aA2F1d7B ~bad
      7A4AfAA2AA3c ~bag
      aAc2ADa2A1afAJBAaABa1aa ~bah
      Ac2a2c5aB1a2A ~bai
      13b1A ~bak
      AAA1AAAA4ae1A1AaCb2a ~bal
      AaBa1daab2BAC1cA3a2Aa ~ban
      5A1A5bbCA7A ~bap
      A2AB2B2A1cdgF3dA2bA ~bar
      1ABd1Aea1aaA1BCeA1AdAAACb ~bas
      aaBAaA1d5BCbAA3A ~bat
      6A6C1c1A1A4a ~bau
      7A5e ~bav
      13b1A ~bay
      3a1b7A1A ~baz
      1b7bB2b8b ~bbi
      BCbAA1acc1De1dbBBBACADAd ~be_
      1BgA1BBB2A1A1d1AA1A1a1a ~bea
      7A6b ~beb
      2A2AAc4AaAA6b ~bec
      7A5A5c ~bed
      2A9AcaB4a ~bee
      db5A7bBBAAb1AAa ~bef
      bA11F1b1eB4a ~beg
      2A1aA7B1c6b ~beh
      3cA8aA2AAAAA ~bei
      3g1AAe2aA1AA1aAA1C1AA ~bel
      3aCB1A2abcAaBB2eBdC ~ben
      A2A2dC5c5AA1AaB ~ber
      AA1BAfAa1B1AacAC4Aaea ~bes
      1cBA2Af1b1B1EDB2a2BABc ~bet
      A11aeaB ~beu
      2B2A6ad8a ~bez
      2b8caA3A6a ~bh_
      2d3A5B2A1a1A3Ac ~bi_
      5b4aa2bA ~bia
      8a4aAa5A ~bic
      1a3a1B5bbA ~bid
      A1BCaBAC1aEbBCafa1D1ab1Ce ~bie
      13A1c7B ~big
      4a10a4A ~bij
      A4A6Ad1A ~bik
      a1A2AAa1a3IbdAAAAi1A1C ~bil
      c2cB6b1aAB1b1A3bA ~bin
      15a ~bio
      3A5a3B1A7b ~bir
      4C2a1aB1AbABe2e3AA ~bis
      A1BAAaAB1aAB1gcJCabCB1fdA ~bit
      AA4a1A4A1C2Ag2c ~biz
      2A6BAc1g8A1a ~bje
      a5A6c1B ~bl_
      ABb2A1b5AcEAbcCAAac ~bla
      1CBaA1acbb1dA1CcCaAAaeEAC ~ble
      a1Ba1CAA2aAaEChbAaABAAfc ~bli
      2A4A5abfA1A4AA ~blo
      13a1A ~blu
      13a ~bmx
      2a10HA3Ah4b ~bn_
      2a3aa5Fea ~bo_
      A1a8cAa1c2A4A ~boa
      c3B8a1B1c5B ~bob
      3A9a ~boc
      6e ~bod
      4DA1A3Ab2A2b5C ~bof
      2c8c1BBc ~boh
      A2A1A2A2AaAbc2AAa1B1a ~boi
      3A3e3AAe1A3B4B ~bol
      1B2b8b ~bom
      AhC1h1DBb1b2BABCbAbC1b1b ~bon
      5A7CAb1c2A2A ~boo
      1AB2ABA1aAc1cBCbBcab2b ~bor
      1A1A2AA1b1A1bbD1A4A1a ~bos
      1AAA1adb1aaABcCCAA3aA1a ~bot
      aC2C1ccAAA1AeABABBAbABfD ~bou
      4A8bBa1A1C ~box
      12A1bd3A3A ~boy
      2aA1Aac4aAbA4Aa ~bra
      a1BA1Aa1c1C1BdbbACAAB1ACA ~bre
      1BAAABBaAa1AAeA1A1ABA1BA ~bri
      aBabaABa1B1Ab2DA1Ac1aaaA ~bro
      aABcAa1b4b2Db3Ba1Aa ~bru
      5A5c1Ac7a ~bs_
      13a2b6a ~bse
      2Aa9AAa ~bsi
      3ag2c3AbE1B3AA2Ab ~bso
      12AA1b2fB4A ~bst
      13A1a ~bte
      A2a1B5A2AABb2a1c1A ~bu_
      13a4A ~buc
      11a1B1c ~bud
      15A ~buf
      a4b3Aa2ABAc5B ~bug
      1A5A4Ab10b ~bui
      2A2b1A5c4A3a ~bul
      3A2AA5cdD ~bur
      1B2A1Ac3A1AbA2ba1AAa ~bus
      2A2a1A4A1BC1c1aAAdA ~but
      13C1f ~buy
      2c2aa6DBd1A1B3B ~by_
      5AA4A1BAc3e1C1B ~bye
      5A2c5AB ~byl
      Ada1c1BDaaB1baDBCAeBBbifb ~ca_
      5b1A5f1E7AA ~cab
      13aAA ~cac
      2A8B1bb9c ~cad
      4AAa6dAb6A ~caf
      13aAA ~cag
      5A7a1A4a ~cah
      BBAA1aA1A1gA1aAEBBAAABAAC ~cai
      13bAa ~cak
      AABAaCba2AAAcbdBABa1ADA ~cal
      1A4A6aaa1AaA4A ~cam
      a1a1B1aAabABeBCcAaaB1AB1B ~can
      A1bA1a1cA1aBADBB1AC1g1AAb ~cap
      1BAAABBd1Aa1BbAc1AaBA1BC ~car
      1BA2BAd2Ada2ba1Aa1AABa ~cas
      Ab3a1AA2a1Gbha2AA1B1A ~cat
      Aa1B1AdA1cb3AF2AA1AcAA ~cau
      13b ~cav
      13BbA ~cay
      4c6ABC1a3a1AA1A ~cc_
      13DAd ~cca
      2AA8AB1f2A5d ~cce
      13dAA7A ~cci
      aAAba1A2a2c2A1AaAA2Ba ~cco
      2A8AbB1A3e ~ccr
      4A13A2a2c ~ccu
      13caC7bA ~cdo
      BADc1babBACBca1Ab1d2Dbd ~ce_
      1c11C ~cea
      ha3a7CADBBCA1A1AA ~ced
      1AA2AA2a3cA3aB2B1A ~cee
      hAA1ACA2A1eCKdHC1g1BAdC ~cel
      3d1B5bD1AEad2d2AB ~cem
      A1BA1c1A3aABccCb2a1AAa ~cen
      2eA1d4A1AC1bA1A1B2ac ~cep
      1aa1bBBd2aca1Ab1caABAB1a ~cer
      AAa2b1BA1c1aABaAABaFBhAA ~ces
      CbaB1aa3aBa1baDAba1agbA ~cet
      3AA1A6cAc6A ~ceu
      6A6B1e6A ~cev
      3c8AA1B1a1A3A ~cez
      5A7AAdA ~cfa
      BBcB1AAAadfA1I1eAAa1Ab1b ~ch_
      CaAcBdc1Cbdacb1BA1deACaEA ~cha
      aCeA1C1dAaEabeECbCCBc1DAa ~che
      a1bfB2b1A1ca1bcACBBB1BAD ~chi
      2C7A2c1A ~chm
      2A6aA2dAC1A3A1A ~chn
      2DBBBBC1A2BbaBaCd2dceA ~cho
      14cA6A ~chr
      3A1C7g1A7A ~chs
      2c5aAAB1a1A ~cht
      3A2A6B1b2aa3a ~chu
      aAAe2bBa1cbA1ACbabb1aBAC ~ci_
      2A3BA3B1bA1A2b1e ~cia
      13Aab7A ~cic
      A1b2AA4eC1Aa4A1AAA ~cid
      acCaAA1AAa1eACAcBC1AAgE1A ~cie
      3A8AB7d ~cii
      1AbA1f1c1bEaAABB3A ~cil
      13B1A5c ~cim
      aA2A1A1A2AafCcAB1AAA ~cin
      4A1A6d2Aa2A ~cio
      2A1adA6CagA ~cip
      13dAA ~cir
      AAc2b5b1acAA4aAA ~cis
      AAAA9c1A ~cit
      13a ~ciu
      nBBC1acbAaaJOCaBAcA1eAAcO ~ck_
      a2ca2a3A1aAe2AA1bAAA ~cke
      13Bbd ~cki
      a12B1c4a ~ckl
      13eAD ~cks
      A1A2fAd1aA2ADdBABB1a1Aa ~cla
      AB1a1AA3AA1haDAAA1A1AA ~cle
      bAA2dBB1a1A1DcA1abaABA1A ~cli
      A1A2A1f5B1B3a1A1A ~clo
      1Aa1Aa1B3cabAaA2Aa1B1a ~clu
      12a2a2AA ~cm_
      13c1C ~cnc
      11B1BbB3d4b ~co_
      5aa6A1B ~coa
      11A1AcC ~coc
      2AB1AAaA3ddBBA1A1A1b1b ~cod
      10A2Aa6a ~coe
      13a ~cof
      13c ~cog
      Ac3A5bAEag3A2BAA ~coi
      CAcDAB1AB1BB1bCgACBDC2bA ~col
      A1aBa1C1bc1BAEChCgdBaC1BC ~com
      CbDb1ccaAa1aABAbDdbbcaAcc ~con
      2c2Aa2A1BcAb4A1bA1A ~coo
      ABCc1dAA1Cd1AcacA1AA3aA ~cop
      1d11A1B ~coq
      AeEdA1A2bAbdbfCbaDAB1AEa ~cor
      5A3b2AgaB2b3A ~cos
      1a1B1BA2aaA1b1Bb1cAa2BA ~cot
      bDa1B1aAAAadaeaDfABcbaAa ~cou
      13AAc6A ~cov
      cBBaAaB3A1Ac1caAAAA1Ccb ~cra
      1ABAAAcda1AAAeABC1faAAAB ~cre
      BaDA1a2A1aAAA1a1AB1aBAdB ~cri
      BbAA1B2A2BeAcbb1BeAAAA ~cro
      AA7A2abAfAbA1A1ab ~cru
      3A9b1B ~cry
      AAaA3B3A1hcB1AAa2AAa ~cs_
      Ad1b1Ba2C1aaABaAAaB2eBc ~ct_
      15Da2a2a ~cta
      Ab1AAaf2a2BcaEA1AAB1cb ~cte
      AgDb1bAaaAb1ABbb1B1ABAACa ~cti
      6A6A1b ~cto
      fBA3B6dA3A ~ctr
      4b5A2D1e ~cts
      1b3Ae3a3AB2A1b2AA ~ctu
      A1d3A6CAa4b2b ~cu_
      A3A8AAD4bab1c ~cue
      AAA2AAa3A1cAA1AAA1Aa1A ~cui
      gBcA1Bad1baA1BbD1AAbABaCa ~cul
      5A3a3BAc6A ~cum
      2ce1AAA3BeCAAA1AA2ABa ~cun
      A11bbaa2A1AA1A ~cup
      A1c4A4AF1gA5b1A ~cur
      1baa1BA4AAaBAb2da2AA ~cus
      2AB1AgA3c2aBc1BA1a1aA ~cut
      13a1B ~cuv
      2A1aB5aaeAB1a1AA2A ~cv_
      1b3A5B1ccB2a4A ~cy_
      A6a ~cyc
      13a ~cyl
      2A1A2b3dBcA6a1AB ~da_
      1A8BAb1af4A2Aa ~dac
      3A2a6a1a7a ~dad
      6aA ~dag
      a4A3a3C1ac3A1A ~dai
      11Aa1aB4A1A1b ~dak
      5da5aA1Aa4a1A ~dal
      bab1dAj3BA3L3a3Ac ~dam
      d2bAcCBAb2c1BdAAAAbA1a ~dan
      AAAA2d1fABA2AdC1b1A2A ~dar
      1A4A8A3b ~das
      AdAdAA1A1a3IAfAA2A1aa ~dat
      7b1a3B1A2aa2aaa ~dau
      kaa2Ba3abBD1ABCBBCbAaA ~dav
      A1AB1A5cAgAa1ABbA1AbB ~day
      13AAa ~dba
      13b1a ~dde
      13c ~ddi
      aA1b1b1aAfadac1G1AcCB1fCc ~de_
      1A3A7aac8a ~dea
      D1Ba1AAb1B1B1AaB1gA2A2A ~deb
      A1d2BBcA2eDD1A1AcdAAAAA ~dec
      AAab8a1AaB2A2Aa ~ded
      1AdA3a1A1CAAcCA7c ~dee
      b1Ab3b3AAAcCA6Bc ~def
      3b3A5abB2b3Ab ~deg
      1Aaa10CAb1AA1A ~deh
      a1aA1B1B3AaaAAc1AAd1AAf ~dej
      13bAb6A ~dek
      ABBb1cAB2aAcCAiAAA1A1a ~del
      BA1a1bABA1AACdaBcbaaD1cAb ~dem
      e1BCADA1A3AcCdABBB1AAcA ~den
      2A2A7dBB ~deo
      D1aABCAAA1EnEdCBCfBBbADBD ~dep
      aC1bbaBB2ACbDadABABfAcfb ~der
      bAAa1ABB1aB1abBAAEB1FBbBB ~des
      aa1h1A1b3AaaAE1AACaA1bB ~det
      1e1A1CBa1Aac1d1D1cABBAABA ~deu
      1A3ba2B1A1cdbA1ABAABBa ~dev
      g2A1b1b2a1AC1C2A4C ~dey
      aaCC1hB1a1A2d1cDaA1A1A ~dez
      13b ~dfr
      2b8a1a1b1A ~dge
      Ac1bB1AB1B1A1A1AnCADaBBdA ~di_
      4cAb6abA3Aa ~dia
      1AA2cB6dcCA3a1Aa ~dic
      1BCB1A4A2eaah1A3BC ~did
      aA1a1ABBACaaAdD1a2fAa2B ~die
      1iaAA1A2bE1ACB1B1AAC3a ~dif
      10a2aAAA ~dig
      13fAAA ~dij
      13aaA ~dim
      1BbbA1BB2aaacbAAA1BAA1Bb ~din
      2A1AAAd4AaaEc2d3A ~dio
      2a2AC3BA1DAjA1B1A2A ~dip
      1dA10C1A4a ~diq
      A1d1Cbe1Aa2DGBebAgDBaBAh ~dir
      BA1bbaa1b1bgGBAGhBbBBaca ~dis
      Cg1AbBAA1Aa1dD1Ef1BAaBCbE ~dit
      1A11aAA6b ~div
      A3A8gAAD2a4A ~dix
      2A10b ~diy
      5b7a1a4a1A ~diz
      5A7AA1b5A1b ~dja
      1A3A7ab ~dle
      13aBd ~dlo
      9aa2B ~dly
      6b4eBb1B5A ~dm_
      13aaCc2A2c ~dma
      5AA6A1d ~dmi
      1Ac4B3a1bBCe1A1AA1ab ~dn_
      fa1CABaabAa1AEceDd2ABaCb ~do_
      5A3a1AA1Cd4a1A ~doc
      AA3c7CAc3A2c1b ~doe
      2A2A7eeC3A ~dog
      AbAe1ha3be1IbCaABiD1B1B ~doi
      6A8A ~dol
      3A1AB1A2A1eDa6b ~dom
      Acad1ba1AcABcAB1dCcbaAAAB ~don
      2A2A7dAA2AA ~doo
      1DCAAA3b1Cdg1EAABBAcAAb ~dor
      1Bab1AAB1A2aD1c4a2b ~dos
      aBAB1AabA2bAgaDaAaAB2aB ~dou
      1a3BAA5cAEA2Ah1Aaa ~dow
      13bA ~doz
      13a3a ~dps
      1cb1Ba1Cb3AdbB2dAbAab ~dr_
      ad1a1Bca3gABbBB1ab1bBAA ~dra
      AA1D1aaBBbAEEAEeAbb2BAca ~dre
      4A4bAaaAb2AAAA ~dri
      1BAdaBAB1a1AAcbaA1dAA2A ~dro
      a3A2a3B1gB9a ~drr
      13a1A ~dry
      aaBaAfaaaa1eABcABC1BAAAab ~ds_
      13A6a ~dsc
      13A3a ~dt_
      CeCAAaaAe1aafLdaAbFBfcAbB ~du_
      6AA7c ~dua
      3A3Aa2c1a2AA2AAAa ~duc
      5b5A2aDa ~due
      1A3AAAAab3ae3AA1AAA ~dui
      5ac6b1C3A4A ~dul
      4A1af5B7A ~dum
      5Ab6a2A ~dun
      1Ac5baBbAABba3A2Aa ~dur
      2A10gAa4a2B ~dus
      6c6a1D ~dvi
      13b1B ~dwo
      1AA2AeA5bBB2b1a3a ~dy_
      4A8A1c ~dyi
      1A3aA6F1e ~dys
      4a1AA4bCAd3b ~ea_
      11baB1a ~eab
      4AAA2A3EAc3c ~eac
      A1A1AAbdaaa2BBBaAd1c2Bb ~ead
      15a1A ~eag
      9A3C10d ~eah
      11Abc2a6A ~eai
      6c1aac2BAB2A ~eak
      2b3A4bbCecA1AA1cA ~eal
      4a1bA4AABB2A ~eam
      1b1c1eAd5dbI3AA1A1a ~ean
      acdbBCBAAcc1bcA1cBBB3CA ~ear
      1BAa2AA1cA2aAaCAAa2ec ~eas
      A1e4A2A2da2AA1A ~eat
      A1BBaBCb1AAABfeFbbACAbBAA ~eau
      2A10a1B2e4aA ~eav
      A14D1b ~eb_
      3A3b3a2aa2ABa ~eba
      1aA4A4Aba1a1A1A ~ebe
      3A1A1d5DAA1a3A ~ebi
      2B2Ad4Aadaa3A4A ~ebo
      c6b1B3AgE1A1AA ~ebr
      13a ~ebs
      B2a1a5AADAB1e1baA ~ebu
      gBDBAbdA4AeaA2DAD1dCa ~ec_
      BbAAA1AA5bCEAA2h1bba ~eca
      15A ~ecc
      e3ACAc2AA1DaeDCCAB1aaB ~ece
      aBgah1aAA1AdBbcBA1BAbAABA ~ech
      AAe2bBbA2eCB1AB2AAgBAA ~eci
      13Bca1A2c1BA ~eck
      A2a1b1b5Dab2cA ~ecl
      DCEABBaABaBDbcEace2DcCBc ~eco
      CaCA1cd1AAaBAbdEbAaaaBAdB ~ecr
      13Aaa3a ~ecs
      ChAabCfA1CA1AC1bA1A1CAdCa ~ect
      fAb3A6C3AA2AbA ~ecu
      A6a5a ~ecy
      bbaeBiA2aBd1DaeaABAAaabA ~ed_
      fAAb1abA2B1aHaeB2AA ~eda
      ia2AdAA3A1Ea1CcCBA1AAB ~ede
      2b ~edg
      EdAB1CA3aaaaBHkB1B1AAEA ~edi
      b1AB2A6cABaaB1A2c ~edo
      13a1B ~edr
      1c5b1a4aB ~eds
      3A7a2AfA2A1A1a ~edu
      aacC2aaADaccbdCBBBc1BGAA ~ee_
      A12AAAe ~eec
      1fABAa5aaDaB1AAAA1daa ~eed
      A2A7A1aAd2AB2AAa ~eek
      2A1A1d5BCbd2A1A3A ~eel
      1aA2AAA1a2CdABA1A1a1AAa ~een
      1B1AAAA2Aaa1cbc2AAC2cb ~eep
      2A10A1a3a1c ~eer
      1ACdBCb3aABBDb2abBAbCb ~ees
      4b1aA5AbB8b ~eet
      15b ~eez
      2AaAbaA1aAa1C1aCAaB1aAcb ~ef_
      a1AeCB1b1b1ABHACbgACC1AbB ~efa
      aCAa1BbAbabAeDaaBbe1A1aaA ~efe
      B2b1A2A2A1D3b1ABAaAd ~eff
      C1AaA1A4a1dAd1A2A2A ~efi
      abda1A5dBd1BAA1A3AB ~efl
      cbAa1acA3A1Abc1CAAcAA1a ~efo
      13b ~efr
      aA1a9A1B4b1A ~eft
      2CA1a1A3AcB1e1Bb2dAAc ~efu
      bA3A7Ad3B4a ~eg_
      ABAcAA1A1a1be1f2AbA1AbaD ~ega
      3AaACa2AA1CBe3BA1b ~ege
      A10AbFBdAd2a1AAa ~egi
      AA3aA2c3AA ~egl
      2A2a1A3cBgAC8A ~ego
      13b1B ~egp
      a1Ae1A9e5AA ~egr
      5AbA1a1A1e1B1a3AA ~egu
      2AA1e5A1Gde2A3A ~egz
      a3B1adA1acbG1Bc1Bb1a2A ~eh_
      22b ~ehi
      1Aaa10CAb1AA1A ~eho
      AaaaAAB4aAbca2AA2bA ~eig
      BBBbaCaB1a1bagF1bCCB1abA ~eil
      2b1bEAA1AaBAiCEg3B1aaB ~ein
      13b1A ~eir
      11e3A8B ~eit
      A3A8c1C8A ~eiz
      1A1c8Ab1BA1A1A1Ac ~ej_
      aAaA1B1B3AaA2c1AAd1AAf ~eja
      7A6Ab ~eje
      13GAeae2A3a ~ejo
      A2a1AbAbaaA1bBB3BA2A ~ek_
      5b14b2A ~eka
      5a7b1a8a ~eke
      13c ~eki
      1Ab10bA2aAAA1A ~eko
      2A10f1DA3e2A ~ekr
      6A4BCa1b8c ~eks
      1a4b8C ~ekt
      ADD1ChadACDC1bc1BCdAD2DC ~el_
      1caBA1fA1aAbaCBBAhAaBAb1c ~ela
      6A8b8A ~elc
      AA8A1aa1a6a ~eld
      BcA1Bak1AAaAAAbGBAABBAadA ~ele
      1Ba2A4a2c1b ~elf
      C1C1A1BCAa3acdcCAaeAAD ~eli
      4c1c6E1d6A ~elk
      cDaA1FAcb1AADFbgB1dEdCACb ~ell
      11cA10cA ~elm
      5A7A1b6A ~eln
      AAA1b1cA2AgADBb1A1aAa1AD ~elo
      4AaB7bb5b ~elp
      A1AAa1d4bAcC1A1B1A1aAA ~elq
      3A1B2cA1ABa1A2d1A1Ab ~els
      1a5c5a1C ~elt
      baA1A1Ab5d1A7A ~elu
      13A1a ~elv
      2ac3A3AbBcB4AC1Ab ~ely
      a1Ab2C3AAAgAa1AC1A1AAe ~em_
      AA1ab1aBbaAAACCBfa1aDAcca ~ema
      cAAcBBcA1aAAbAAcAcaAbABBA ~emb
      bDbcA1BdACcacEaCehBFAfA1e ~eme
      CB1AAA1A5b1AAdAC3A ~emi
      aeA9ab1CAA6b ~emm
      fB1f1aAA5DbIABB1a1AcA ~emo
      B1FD1e1AAaAc3aBdBaAaB1a ~emp
      15e ~emu
      bDaAEcBbe1bbcfaAFBFEADdBd ~en_
      B1BdA1CAAb1AceaEB1aca2AC ~ena
      7A5a ~enb
      EGECcCcaAabe1eABbibABabCC ~enc
      1AEABaAb2Ae1BacdaE2BAAb ~end
      fCBBAA1AAAaBafCd1Aa1B1EBc ~ene
      3c1A1AAB1a1A1AA1aAAaaab ~enf
      1A1A4CmBAAA1CBACA2E1A ~eng
      2C1caA1A1aAAdCbA2DCaAAA ~eni
      2b10b10A ~enj
      1AABA1AAAa2BHAcaAA1BaAhA ~enl
      A1bBA2a3A1e1D1AAABb1Ac ~enm
      aBCA1BAa1b1BadeaAAA1BA2D ~enn
      caABaAAA2a1aa1ba1A2B1aa ~eno
      13a1A6b ~enp
      2a2cA1aa2bAAbABaAbABa ~enr
      BAdbaaFBAa1EBAc1AbcEaaCAb ~ens
      DCcBaBaDBBcfAABdfdE1Bb1cb ~ent
      2ab1B4Aa1aBdD3gAAA ~enu
      2E2Ab4dbGccdbebb1Ab ~env
      13a9A ~enw
      6A6db1A6b ~eny
      2A2A3a1a1cBbA2A3A ~eo_
      8c5AA ~eol
      1A3B4a2ABd5A ~eon
      5a4A2d1a ~eop
      A4A7cAf8A ~eor
      13a1A ~eos
      13c1A ~eot
      bg2B4AabDKaaD1c1aBAe ~ep_
      1CgCACA3dcab1BBgBAAACBB ~epa
      BA2AEAA2Ae1dABhDCABAAAC ~epe
      1a1A1bA6AaBa2AA1Ac ~eph
      AA2B1aA3aAcAB1dAc1aaB ~epi
      AAA2A5A1gAAbA2b2A ~epl
      Fda1AfBaA2BAFBFa1h1b1b1B ~epo
      7A5d1B1AAAA ~epp
      ccAAaD3A1AbDAiAiABA1Aaa ~epr
      A12c9A ~eps
      AaAA1b4CAAeAbDBBBB2ac ~ept
      AA3A1AA1EB1B1aBe1BcAAAc ~epu
      A2baAa6CcgB1A1A1aAc ~equ
      bAEAFAaABdA1aaBbGbbACE1cC ~er_
      b1Cba1caadAacC1gBab1aBBae ~era
      1A3A2bA4ba ~erb
      1BAaDFA1AaAaaABAB2BciABa ~erc
      A1AA1dAb3aA1cE2AAb1BCA ~erd
      bdBadBcDaBdDcaAccbG1BAeBa ~ere
      10A2c ~erf
      4A7afAD ~erg
      b1aDaAAb2BBaCBaDbbBcBbBA ~eri
      5A5ACa1a5b2B ~erk
      6d6CdB3A ~erl
      2B1A1adbaAdcCAA1ACeBA2D ~erm
      aaAAcAAA1a1AbAa1c1cCAACfA ~ern
      aAcb1aAAAA2Aaa2d1c1Dab ~ero
      1b9a1e1C2B1A ~erp
      1caAAAC3abBdB2Bc1B1aBD ~err
      ed1bBBdBbdbDcEBBCAbbDcBAA ~ers
      1BCA1cbA1a1aCeCA2CBAAAAi ~ert
      AAAbAc1eA1abaaDBBeAa2a ~erv
      10a4a ~erw
      BA1bBA1A4AbADBc2bd1Aa ~ery
      FDAbADDbaCBaacbcHGCI1ab ~es_
      2AaA8c9b ~esa
      a6A7C1A1b ~esc
      eAAAa1A4bACAf1b1beABAA ~ese
      a4bA1AAb2Bac1dA3b1A ~esh
      A2bbbab3cA1AcAAA2aBa ~esi
      12Ab4b ~esk
      5a7d1A ~esn
      AcbBaeA3aAfHB1d1AbBBeAa ~eso
      Aaa1cacdbcBA2aC2A1BA ~esp
      7A5BAf1a1A ~esq
      aBAAaBba1b1a1CbccdaBdbceb ~ess
      1bbdBfE1BbachFcaBedcDDbGb ~est
      1d1A6AaBAbaBB1Aa1aAC ~esu
      b2A2A5BG1Aabca1e ~esy
      BF1baCadBEadaA1BBdbBBBb1a ~et_
      beAAB1aBA2DafD1bbCBbAA1C ~eta
      13a1A ~etc
      FAefCCBfA1CCacBDaABCaDEA ~ete
      13c6A1A ~etf
      1dA2d4A2D1B2c3A ~eth
      aca2BBcAaB1CEBdCdAa1BcdC ~eti
      dDAA1A2d1aAABADAbBAABA1a ~eto
      BaChaEbCA1AcDcCccDABEaC1F ~etr
      bABA1CAAbadb1G1Cabe3Aa ~ets
      aCAb2a1ABAAdafabBa1EAbaB ~ett
      baA3bB1B1a1cAb1B ~etu
      7A5B1b ~etw
      2B10A1e ~ety
      1a10Bi1DA1A3A ~etz
      b1BB1bcA1DabhAbbbA1cA1B1d ~eu_
      7b2A1BbA6A ~eub
      6A6eABB ~eud
      2a ~eue
      AA1AeAAA3b1BfD ~euf
      13b1A ~eug
      a1Aaaba1aaaCCjAEBabac1b1D ~euh
      A2b2AA5aaAbA1AA1Ac ~eui
      aAAB1bAe4aAB1AA1CAAAcA ~eul
      1A11cbD3aA ~eum
      2Aaa1B6DAgAAaa2AA ~eun
      b12A1A6aa ~eup
      acFCBEaCBBc1dfa1aDBDFBAEG ~eur
      AB1aACAC2AbCfBABbBAB1BA ~eus
      2AAb1A1abAfbCedBa1aA1ABB ~eut
      1AAcA2A5aBgA1AB ~euv
      c2cCbcc1baa1fbCac1AbA1ab ~eux
      13c1A ~euy
      13aAa ~euz
      dAA13a2A2Ad ~ev_
      aA1A1b6adCCa1ABBedAA ~eva
      dABfa1DeABb1bbABDACEAaAAd ~eve
      daAAAB3AbA1baaCBbC1Aaac ~evi
      1b4a2B1AAacbBA1hACAaB ~evo
      7a3A1fAa5A2a ~evr
      1c11E1b3b ~evu
      BAA3A4ABAAAChA1c1B1A ~ew_
      13aAb2A ~ewe
      13b ~ewh
      f11AB1aAa3A ~ewi
      6a3B2EdA1e1A ~ewo
      3A1f7a1EA3A2c ~ex_
      AfAA1eA3Aa1BCcBAA1B2Ad ~exa
      1a3CA4b1bbAc2ba2aB ~exc
      2Bb1b5A1A1C4A2A ~exe
      2Bc1AcAb1A3daa1aA2AA ~exi
      baA2aA1AaaAAEAdB2AAabA ~exp
      B1A3aAA3Ab1CAAbB2C ~ext
      a3baAaAaa1AdaA1ACaAA1AA ~ey_
      g2BAAe5AcA3AB3C ~eye
      13b1A ~eyi
      2A10c1B ~eyo
      1aBeDbeA1bgABNdAg1ccAA1ha ~ez_
      5b7aAA1c ~eza
      8A4d1AAa2A ~eze
      A1c4A3ADaAb4f3b ~ezi
      5AA5ad1A4A1c ~ezo
      5A8ACAA2g ~ezu
      5A7CacA6A ~fa_
      7A5c1bA2A4A ~fab
      BA1b1caAAAA1bcDa2ACBBAcB ~fac
      15A ~fag
      bAEB1CBa1eBGaF1gBg1CaA2d ~fai
      Ad4b5AaA6a2A ~fal
      1AA1aaAA1AAa1a1A2a2a1aa ~fam
      3b1a1B2aCbafC2b2A1aA ~fan
      1A2aA1A1a1ace1E2ACdAbA ~far
      aA1gA2A2aA1bAD1AAAa2cA ~fas
      b1bA3A3B1D1F3bA1b1b ~fat
      Bg1cAfAAA2gACCaC1BcF1BA ~fau
      aA6b1b1A1eE6A1b ~fav
      BAaA3Aa3cAb1Ad1AAaBab ~fe_
      A4A8Aa6eA ~fec
      5A7DAgA5A ~fed
      2A3B5BAbf4A ~fee
      5A8Ad6A ~fel
      7e5B1B ~fem
      3A3A3e1eAEaA2A2A ~fen
      1EEaBbcaaabCedBBBBd1b1bBa ~fer
      3AA1a2AaAaDcb1A2B1A1A ~fes
      4cA8AB2A1AA2b ~fet
      AA4AA5a1C1a ~feu
      11A1B1b ~fev
      13D1f ~few
      a2aAB1dA1Ca1Cc1BA1cAAAdb ~ff_
      BA1c1AaC4adBCAbcbAAAaA ~ffa
      2BA1AAAA2BAAAg1AAAA1bbd ~ffe
      1A1C1BAAAbEaAC1dcABca1Bcb ~ffi
      1A5c5D1Aa2b3A ~ffl
      3A3b2aAAb1A8c ~ffo
      1ba10CAa ~ffr
      13a1A ~ffs
      13f1CA ~ffu
      13ca ~fgh
      A1A2A8ae2Aa ~fi_
      1B1a1AbB5a1e1B1A ~fia
      2A10a1A ~fib
      Aabb2AAAbEaAGA1bAABf1Bda ~fic
      3B1BA6C1d5A1c ~fid
      Ag1A1cA4B1bBCB1B2AcA ~fie
      7a3dAEbB2e5B ~fif
      2ba3a5abD2AAb1ac ~fig
      3eAaeA3CcBb4ccaBB ~fil
      13b ~fim
      aAB1BD1A1AbaBdaBBCBcA1fad ~fin
      13a1A ~fiq
      1a3AA4aABAeBd1A1AAAd ~fir
      1AbA1B7dAb3Aa1AA ~fis
      11bAAcc1AAc3AA ~fit
      1dA8eBB1B2C4A ~fix
      1A7a3a8A ~fiy
      13caCa1A4A ~fla
      bAba1B1A1Aad2BdBA1b2AAE ~fle
      1A3A1c2a2cA5A1AA ~fli
      2e2A5a1b1BA1AAA3A ~flo
      13a1B6b ~flu
      13B1c ~fmp
      5A9bA ~fne
      2Ab7BBb1d2aACAaAc ~fo_
      13b ~fod
      1Cc1bBAA3hGCa1f1C2AABG ~foi
      6b6B1a ~fol
      1dBb1bc3ABADdAAABAA1Cad ~fon
      6A4aaaac3C3AA ~foo
      1AAd1ABC3cBf1EADabbabbA ~for
      1A1aAA1B5C1A1A1Ae1aA ~fos
      1c11BAA ~fot
      1aa3AcAA1CaaBAAa1a1Abaa ~fou
      1A4a3A2a1B4A ~foy
      BA3A2BDhAaAA1AAAA2AAA ~fr_
      DBCBaBB1AEiBdC1dBDBBCABaB ~fra
      badAAAAB1acBBAcCbcbA1cB1A ~fre
      2A8bA1cAb2a3A ~fri
      AA1b1A1A1a1a1bAB1eA3a ~fro
      A5a3A2A1CAc1Aaac1b ~frr
      13a1B ~fru
      3Ac1AA3b1A1c6Ab ~fs_
      13a1A ~fse
      aAAa1BAa1AaAAecB2AAaAa ~ft_
      A3ba7cAA3A ~fte
      13CAb ~fts
      3A9e1C ~fui
      3a3A5BAa5e ~ful
      1A5a6a1A2B3a ~fum
      7a5bbD ~fun
      1A11b1A3A ~fur
      A1C2g1A3aaB1d1Bb3AAe ~fus
      13g1CA2A2b1A ~fut
      5AA2Bf2C1ca3c ~fwa
      5b7a1B ~fyi
      13aBb6A ~ga_
      3c2a4cBEAb3AAa ~gad
      3b1A1AA4Fcf2aAA1Da ~gag
      b4AA1a1Ab1Bb1cfA1A3A ~gai
      1A1aa1A1cbac1E1bA1A5A ~gal
      AaAAA1A6Eae1d6A ~gam
      5A1A3b1d1C ~gan
      BBBeABAA3BACbaAAeC1aacb ~gar
      1a2d8CaA7a ~gas
      1A3A1a1AaAd1Df1Aa2bAAC ~gat
      7a5f1B8A ~gau
      3A9a1A3a1a ~gav
      13bbAA6c ~gay
      2A1A2A5DeB3c ~gaz
      13aA4A ~gby
      1BCcBbCAE1AbBaAaBabDCAccA ~ge_
      1A5b3bcc1Ba1A4AA ~gea
      1a13a6A ~ged
      6A3ab1c1C5d2A ~gee
      7c5BaA3A ~gel
      13AAbA5b ~gem
      BBaAAAbb1a1BAdD1aB1CBcCaA ~gen
      A9a2cAd3A ~geo
      AfAA1BBAbbC1beA1CABaA1ABB ~ger
      1A1ccaaBfBB1Bb1aAAb1c1AAC ~ges
      aAAf1abB2B1bDbbaAA1B1AeA ~get
      7a1B1eEa5A ~geu
      9ab2Eca ~gez
      13a1e ~gge
      13bbA ~ggi
      2A2ab6a1b1a3A ~gh_
      9a3Aa ~gha
      BacAa2B1a1b1ccaA1AaAAaAa ~ght
      9a3B1A8a ~gia
      5AA8a ~gic
      4aa7cA4Aa ~gie
      5AA6dAB ~gil
      20c ~gim
      AAAAaa5A1dABAf1AA2Aa ~gin
      13daa ~gio
      6a5aA1a6a1a ~giq
      13Bc ~gir
      5A2Aa1Aa1ACAA2b2Aa ~gis
      A4ca6aA5a1A ~giv
      1BAA1BBADhAACcaFCABAABBAA ~gla
      AABaB1A1AdcBABAe1AAAA2B ~gle
      a2A1B1ACj1A1EAFBA1AA1AAA ~gli
      9cA2A1A ~glo
      A2A1A3a1A1eAb3A4a ~gn_
      1c1A1B7dA1a3A ~gna
      AAAb1aB1AaAAAcdaAAAB1A1a ~gne
      2A2a1A6bb3a2AA ~gni
      A1fA1A1A2A1AdaF2eA2BcA ~gno
      cbBAAA1b1aabAABc1cbA3Aa ~go_
      11cAa1A8A ~goc
      13BA6aA ~god
      6aa2A2D1a ~gog
      1A9a1daA2AA2a ~goi
      A1AA3b3A1acB ~gol
      2cb9BAA1C2A2b ~gom
      1Aab5AaA1AB4d4A ~gon
      1Abbd2AAA1AbCAc3b1BA ~goo
      13ad1A6A ~gor
      3a9Ab ~gos
      Bccc1AbB3AAgcD1ACbbAb1A ~got
      ahAB7AAe1F1A1A3BA ~gou
      13b1B ~gpa
      3a11c7B ~gpd
      5A1A5AbeA ~gpt
      A1A1ABAa1a1BaBAdAABB1fA1b ~gra
      a15A ~grd
      aAAb1A1BA2a1caBa2aebAaB ~gre
      1A3A1bc4bA1A ~gri
      1a1A2Ad3AAgBDA1AAaAA1a ~gro
      13e1A ~gru
      1AAA1AAA1A1cBfcA2A1b1AA ~gs_
      13A1c ~gst
      a5A7aB3b ~gt_
      7A5B1aA2A ~gta
      3A7baD1e3A4a ~gte
      3A9bbA ~gts
      1A6cA3A1B ~gua
      A1bAB1bbab1gCC1A4CCAaF ~gue
      1AB2ea2ACA1cab1A1A4a ~gui
      13bA5a ~gul
      13b1A ~gum
      2ba9B1B2Aab1ac ~gur
      6a6a1BA ~guy
      4f8BBa ~gwa
      13a ~gwo
      13c1A ~gy_
      A12a ~gym
      2AA1e7B4A ~gza
      1a2a6c1cA9a ~ha_
      AaB1AA1A2AA1g1DA1aBA1a ~hab
      7b5baC3A ~hac
      13a1A3a ~had
      13b1A ~haf
      1A11abA ~hag
      13b ~hah
      2C1BBd2A2ADAa1bj1A1A1B ~hai
      4A3AcA2a ~hak
      AAA1aAA4aCeCa2ABb2ae ~hal
      1BA4b1a1a1dAD5A ~ham
      1hD1a1aA1acEdBAbAAB2adCB ~han
      4C8G5h ~hao
      2c1A8DAba2A1b2b ~hap
      1AA1A5AA1cAC2A5a ~haq
      1A3bba2abb1aa2AB3A ~har
      2b2BA6E1f4b2a ~has
      A1aBdfAC1a1AbBbAf4Bdhd ~hat
      cA1AaABA1A1af2DcaB2AAA ~hau
      aAc2aaaA1bbACacA2abAA1a ~hav
      13bAA3A ~hay
      13a1A ~hbo
      3A9A1A7b ~hda
      b2acABb1b1adB1acaB1aBEBd ~he_
      a1A3bc5cAbc2A3A ~hea
      13C1c ~heb
      A1A2A1A5A1b4c1a ~hec
      13e1B3A ~hed
      5A7b1C3a1c1bA ~hee
      4A1aA1a3aB1A2A1a1bb ~hef
      aabb1DA3aBCc1Gf1aaBaabB ~hei
      ABA1da1A3A1fbBA1AA1a2A ~hel
      bAaA5aCaa1DdAAc2a2b ~hem
      AB2AdAb3aA1bC1Bbb1aAAa ~hen
      5A7b1b8A ~heo
      13A1a ~heq
      AAaAab1BcBDbAac2A1d1B1ab ~her
      AA1A1a1a4AgCCA3eBAaa ~hes
      2A2AaA1a3Dba ~het
      1fABBA1A3Ab1cABAb1A1Ab ~heu
      7b5AADa6a ~hev
      4bAAAAa1AAaAc3AAA1AA ~hey
      AAabAAb2B2ac1aAAABB2CB ~hez
      2b1b6Ccc1CA2B1a2B ~hi_
      2A2A1e5aBa6bA ~hic
      15a ~hid
      1b1b1AAc4AeaBAA1Aa1AB ~hie
      1bb10aBB2a4a ~hif
      13b1B1A ~hig
      2A2A1A2A2d1a ~hil
      1A9aAdAb ~him
      BbAeCd3B1DcbcCccABcAAa ~hin
      13a1A ~hio
      1a10aC1d6A ~hip
      7A5B1d ~hiq
      a1b4A3c1a1c ~hir
      1AabBab2abf1B1CCBc1B1ebC ~his
      c8a5a1A4b ~hit
      2Bc15A ~hiv
      13AAc ~hly
      12aa10A ~hm_
      13b1A ~hma
      1A3A7a1c3A ~hme
      1a9b1d1AA1B1a2aA ~hmm
      9a3a1A1A ~hni
      7a5cAC5Aa ~hno
      1cAA1BbA4ADdEaAAcA1fAA ~ho_
      15a5Ab ~hob
      13caD ~hoc
      5A7A1b6A ~hod
      6A6c ~hoe
      13A1B3a ~hof
      1b11aA ~hog
      5a2a1aa1FAf4A1AcA ~hoi
      3fa1A4ABAA1Ac1AB2AA ~hol
      3AdbbA1BBA1BbDA2A1aAbA ~hom
      2cB1a3acCaadEaBBBAAAc ~hon
      A3AAa2AA1ACAe1A2A1b1a ~hoo
      A1AbAAa4A1cAa1A1B2A1a ~hop
      2ba1BAa3aaaA1a2A1A1b ~hor
      ba1A1BA4AA1BbAAcAaAbcA ~hos
      2A4A5fBC2A2aAAb ~hot
      2c2A1B2BaAbab2AAAfAa ~hou
      a1ABbbAAA2a1C1aAA2dAcA ~how
      2A10e1A2a ~hoz
      AAAC1b1A1B1AA1AadBAD1A1c ~hra
      3e10bC6A ~hre
      14aA6A ~hri
      5bb6C1a1a1A ~hro
      1BAA1A3AAAadAb3CA ~hs_
      Bac1b2AA2cBC2e1AaaAaB ~ht_
      9a1Aca1A2aa3aa ~hte
      2A1A8cbA ~hts
      1AAab2c2AAb2C3cAA ~hui
      A2a1AgC1aA1AcAAA1ABB1a1A ~hum
      14ba ~hun
      6B6b1d ~hur
      10a2C1A3b ~hus
      7a5A4a ~hut
      9Ca1AbA1A1A3f1b ~hy_
      13a ~hyd
      15A ~hyg
      5A7b1C ~hyp
      13aa ~hys
      1A1AcaA2ba2CaA7a ~ia_
      1AA4B3a1a1e4AA ~iab
      13ba7A ~iag
      AA7a1b1b1BbaAA4a ~iai
      6AA1A1A1c1eAbAAA2bA ~ial
      13a ~iam
      1AAa1AdA2CaAe1a1CABa1A1A ~ian
      13A1A3c ~iao
      2c10Ec3A5a ~ias
      3a1ab7AE4Ae ~iat
      13E1f ~iau
      6AB5edB ~ib_
      11A1d1B ~ibe
      7B4bAbc ~ibi
      ba1AAaaBbabgbDb1a1aAaBA1F ~ibl
      b1A10AA4AA ~ibr
      1b13A ~ibu
      3A1B1ba4A1e4aA ~ic_
      Ac1A1b3b1A2aA3AA1A ~ica
      1AA1aeAB1Ba1AgaCABA2DAA ~ice
      AA1bCABA1dc1ACCBc2bh2c ~ich
      AAAcbcAAabDA1gAaaA1cAABA ~ici
      bBA1ab1d5Bab4abAA ~ick
      13A1a ~icl
      1A1A7A1acD3A2a1a ~ico
      15a3b ~icr
      13d1B ~ics
      1A3C1b5ea5aAAA ~ict
      A1a4A3A1a4A3aaa ~icu
      1dBa1b4AbdEd1bAAAaABcC ~id_
      3A7A1AAb7Aa ~ida
      13c ~idd
      BCf1AcDa1AAeHB1cE1ACBaAad ~ide
      2A1bA1b4A1cbA1AA ~idi
      1A12ABf3A ~idn
      1a13A4a ~ido
      12Aaaaa5A1A ~ids
      DbGb1bC1AAagBebBdABaaABBa ~ie_
      A4A7g1CA ~iec
      2A2B1a3caaabB2A1b1B ~ied
      13a1b5A ~iee
      6AA5d ~ieg
      13A1b ~iei
      1A1B1c2A6eA1a1ABBa ~iel
      AbBAaA3A1AAgAFba3caAA ~iem
      a1D1dAC1baAB1B1aacBBBabbd ~ien
      f1AbBDFBCCcCAfABBADF2ABa ~ier
      BBa4B1A1bEdbaAAAa1AcaB ~ies
      1aBa3Bb2BdcAa2a2aBAA ~iet
      bDaAbacAAaAacBB1AdccabAAa ~ieu
      BA2AaA2a3CAAAc1bc1A ~iew
      bA1c1aA1Aba1AabIeaAAa2dB ~iez
      1fA1aBA1AaAcBaaE2dA2aa ~if_
      A1b4Ab3cBba6A ~ife
      2aA1aD2bE1ac1bAAAaA1Abc ~iff
      Ai1A1ab3A2B2BABAbAbBB ~ifi
      9A3A ~ifo
      13AAf6AA ~ifs
      A5A4dAc1a2dA4B ~ift
      13c ~ig_
      2A1c2a1Aa2FAa2b2c1A ~iga
      AaBa1bbe1AaaCCcDCA5Ae ~ige
      13a6A ~igg
      AbB1b2A3cbfaaA1Ba1A1A ~igh
      13aA2a5A ~igi
      BaebA1Ba3AAbbc2dAAABb ~ign
      2AA1A5A1gaC ~igo
      5A2b4b1BA ~igr
      a2A9baB ~igt
      2a2aA4d1aAA2Aaa1abA ~igu
      3A3A3AAB5A1fa1c ~ii_
      a7b2AaGc3d4A ~iin
      3A1a7a1A ~ij_
      1A3d7BA1b3A ~ije
      4a8dAA4A ~ijo
      1AAAAb1e2A2cBeA1A1BAa ~ik_
      a1Ac1daA1d1AbbC1AAA3Bab ~ike
      2A1k7AH3b1A1A ~iko
      15a ~iks
      13AaB2A ~ikt
      aBDbCaeababaBa1AaDBBddac ~il_
      ABAca2A3A1fBG2aAgAAaA ~ila
      1A13A8b ~ild
      BBaaAcad1aG1Aa1FAAafAAbAA ~ile
      1aBaAdAA1cBbbCBfAAAAB1b1A ~ili
      Cb1aBCAbB1BBccAadbCCAbbAc ~ill
      9A1A1aa2A1AA ~ilm
      1bA2Aa3AAAh1EA ~ilo
      Ba2ABAA1AbacAAb1AaBBaaC ~ils
      7A4ABbab3A ~ilt
      9A3C1b8A ~ily
      AA1a8cedC3AA2bc ~im_
      ABA3AB5fbD1AAB1eAA ~ima
      7d4A1AB ~imb
      C1BfBFabAaAa1BdB1B1AbebbD ~ime
      2A8f1d1C3A4A ~imi
      11A3a4c ~imm
      B13a1ba ~imo
      1baB1ha3ABBbBBBbaABAa1A ~imp
      1A11A1d3A ~imu
      bFCaacABb1bcDddAfCaFBBcaB ~in_
      B1Cb2Cd1AbBAAcaAA2AAbaB ~ina
      aieA1c1d4AFBG1aBACaaAA ~inc
      eceAAcc4hE1AJ2aA1b1Ca ~ind
      2DB1IADBcACbacdD1gBB1ACA ~ine
      Aa1eB1AB3A1aAGAAaBebg1A ~inf
      BBBa2BCbcaaafbbaaaB1AcBa ~ing
      13baA ~inh
      cBc1ABA1bAaAAACgAaBaa1BBB ~ini
      1A11b1B ~inj
      2a2AA5adbb2Aa2a ~ink
      15A7ba ~inl
      1AA1A2a3Acd4A4Aa ~inm
      A2a1A5BcA1b1d6C ~inn
      1A1aAba1aa1b2baA1b1A1A1A ~ino
      11bAfAA1a1A2c ~inp
      aBB1A2B3AagAB1AaAAa2b ~inq
      AC1DBaB2A1caeAcaBCBb1CaC ~ins
      DAAbBa1aBaaAeaacadcca1fCA ~int
      1aBAAAAAAbbAC1AB2beb2AA ~inu
      AdBB8Abba1A2A1A ~inv
      5A2ba3bAD ~iny
      1aA1A8eAD6A ~inz
      2a2AAc5abcbA2A1A ~io_
      13C1a ~iod
      13aaA ~iol
      AAdeABACae1AADAd1babb1baB ~ion
      b12d1B ~ior
      4A7Ac1A3d ~ios
      2A1AA1d4Ae1D3A ~iot
      1a1A1A7D1bAc1A1A1c ~iou
      b9aA1BB3aA2A1a ~ip_
      2A1a1A6C1e ~ipa
      A1Aea1a4a1BbaA3A2Bc ~ipe
      7A6aa ~iph
      13cAB ~ipi
      1Aa2aCd2BA1EDhA1B1A1AA ~ipl
      a8a3b1A2b ~ipp
      7A2A2EfA ~ips
      5A7a1a4A ~ipt
      1aD1A1caA1bD1AAc1Ba1AaAab ~iqu
      aCaCaA1B1b1aA1B1aDDaBA1ab ~ir_
      1B1a2B2a1BaddB2abADAAi ~ira
      15A ~irb
      12AcAB5a ~irc
      2A2d7C1a ~ird
      AA1dEcbAD1bAcaDaabcB1EchB ~ire
      1A1A1AA3a2eBa7B ~iri
      6b2a3DcB ~irl
      1a7a1aAAAd3A2A1d ~irm
      11b1f1a ~iro
      Aa3A7aBCBd4cA ~irs
      3A11B7b ~irt
      bbAEEeBAAd1e1bbaabFEa1aBb ~is_
      A1BACBA2aA2ACig1CcBAcB ~isa
      2A2Ab1A2b1EahAaaa1aAAA ~isc
      CeB1bcb1Be3aCbCcbCABABB ~ise
      3A9a1B ~isf
      1aAAeA2ahCA1EBFBCA1B1AAA ~ish
      1aABBbAA1DbCCdBaACBCBAaab ~isi
      13B1c4a ~isk
      1A11bbA ~isl
      13BcC3aA2a ~ism
      1bA2A1A4Ad1c6AA ~isn
      ABaB1B1AABacDcEBAa4bBd ~iso
      AAai1Aa1c3AFACaA2A1A1A ~isp
      12bC1e7A ~isq
      Bb11A2A6c ~isr
      BBBbaB1aABbdcd1BbBc1EcAcD ~iss
      ABbbAdAacaBCa1cbA2DfaCAA ~ist
      13b ~isy
      afAcBaBBBcbgdbaDbBBcdaDda ~it_
      AA3A2e1BbAcbdBA1AB1A ~ita
      8bca2C1C ~itc
      bB1a1a1AA1ae1aC1bCbaCBiab ~ite
      1A1AAAc1Aa1eac1BAAAa2cAB ~ith
      1BBA1AAcAa1d1gB2b1AA1A ~iti
      aAb3A4AbA1B1bbAA1AA ~ito
      ABBf1aAbbAA1AabAAAAAA1cab ~itr
      1A1A1A5A1gBa2AA4A ~its
      a2AAA1b5dCBbB2a2bA ~itt
      AaaA2BA1a3CaEaAA1fc2A ~itu
      1a7a3C ~ity
      13c1A3A ~ium
      a12a ~iur
      15b2da ~iv_
      CAAA1bbA6ABA1f4BA ~iva
      D1BcAbaB2aaeBbBCcc1AAaa ~ive
      AABAa1A2B3cBaa1AA2Aa ~ivi
      1b10AAAa3A2b ~ivo
      2A2a4aB1bBe2A1B1A ~ivr
      AfBA2aB3a1bbABAA1C1AaA ~ix_
      5A5eBb1A2C ~ixe
      1b11a1B1A6a ~ixi
      13c1a2A ~ixt
      2A21a ~iy_
      4a6A1caAA2B2A ~iya
      1A4b2a3A1A2A3Ac ~iye
      BbA1Ab3a1A1b2AaAb3A ~iz_
      A1A4A3dBdaAA5b1C ~iza
      A1B1A8cb1a2A2A1A ~ize
      3AA8ecB2A ~izi
      13DcA3d ~izz
      1A1AAC1Bg2BCAaae1A1e1BAc ~ja_
      7A2A2b1A3A ~jac
      5A2A2AB11e ~jad
      6A6a ~jal
      1abb1B5adbAAA1AAA3A ~jam
      AAcAB4A2bBBa1AAcAb2A ~jan
      8b4AAe1A3A1AA ~jap
      5a6bA ~jar
      1a4B6a1B7a ~jav
      5b4a1A2a ~jco
      5b7B1A3d ~jdo
      acbB1aaEb2bAbCE1aAaa1AAb ~je_
      7b5B1a ~jea
      1AA2A3BAc1f1b6A1a ~jec
      A1b2B6ab1aAA1A ~jen
      13AAd6b1A ~jer
      1CAgA3A3AaBB1AdAa1Aa ~jet
      1Aa1aaC2a1AcbAcBBaAA2Aa ~jeu
      8A4abD6a ~ji_
      13bA ~jin
      13b ~jis
      6C6c1A2A ~jki
      A11AaA3c5A ~jla
      2bA1a4A1AdAB7A ~jle
      1d9A2bA2A5A ~jme
      13b1A ~joa
      2B2A9c7A ~job
      13BacA3b1A ~jod
      6d4AAAAC2B1A1A1b ~joi
      2A3A5bDb3c4a ~jok
      7d5A2A6A ~jol
      14bA ~jon
      1A2cA5b1E1da6a ~jor
      BBC1hbDBA2g1abBB1C1CFaAC ~jou
      2b12A ~joy
      3a9B9a ~jpr
      11Aag1B3A4A ~jre
      13c1A3A ~jri
      1c1b9B1CA3a2b ~jta
      13cA4A3B ~jud
      2c2A7Fce4Aba ~jug
      13d1D3A3A ~jui
      7A5acc ~jul
      1a11A1A1b ~jum
      7a5a ~jun
      7a5bA6A ~jur
      baCDBAAB3AACA1B1C1eacfa ~jus
      4a8c1B7b ~jvi
      5a3Aa2A1C3e ~jy_
      BBBAbcAAACabaaBe1A1caabCc ~ka_
      5A2c5BA ~kab
      2A2A7c1A2A ~kag
      10A2B1b ~kal
      15b ~kam
      13d1cA4A1A ~kan
      11c1A1a4a ~kap
      1A11ecE1aAa ~kar
      7b5b1B ~kas
      1a10Aa1AA ~kat
      8B2c1c1A3A3AA ~kay
      1A4A6fbA ~kaz
      caBgAbaB1c1ACEeBD1BbbABka ~ke_
      15A ~kea
      11a1aaa3BA ~keb
      a5ab5daBA6A ~ked
      1B1B1B3AaAAcAc2A1D2ce ~kee
      4dacA4bC1b5cA ~kel
      A6A5Aae3aA1A1a ~ken
      5bAc2aA1cCC2c4AA ~ker
      d1AcAcAAAd1BCJEBgbhadbcBB ~kes
      5A1A6ac2AB ~ket
      11BCAcA5b2B ~ki_
      13Ccaa5A ~kid
      2A3C5acc2AA5a ~kif
      1aba1a6AeaF7a ~kil
      1BBA2BBA1bcAhCBaBAAaadAA ~kin
      a8a3b1D2dA ~kip
      13a1B ~kir
      2A2A5A1B1b6d ~kis
      3A5AbABcbC1Aad3A ~kit
      1b11a2B3d2A ~kla
      5c3A3c1BA3A ~kle
      4A1A6a1a4a ~kli
      1bA9BeAD4A ~km_
      13c6A ~kni
      2d1A2d2AaAA1a2B1b1b ~kno
      B1E2AA4bad1cAc2B1A1b ~ko_
      13c2A1B3f1A ~koi
      12AdAd3AA ~kol
      BAA1A8CAaAh5A ~kom
      aAdBBe1e1abaDEeDDABac1Bb ~kon
      1ac4A3A1Db1e2A ~kor
      1Ab10CA1c3c2A ~kos
      aA1BgbAaA1CA1c1aabBa1a ~kou
      5Ab1baa2FAA6e ~koz
      a3B2Ac4AbB5c ~kra
      7ab4bbE ~kre
      2A3b4A1A1C4e2A ~kri
      1A2A2a1aA2dAA2BB1bAAb ~ks_
      6a6A1a8a ~ksh
      13c ~ksi
      1a1a2A6bAa8c ~kte
      14aB2A ~kto
      6b6A1B ~ktr
      13b1A8A ~kui
      1Aca2ac5A1A2A ~kun
      3A7eDA6A1c ~kwa
      12b2A8A ~ky_
      AbbagAABAc1abG1Ac1cbcAcaA ~la_
      3a1AB6CAeb5A1b ~lab
      aaCA1C4aAadBb2A1A2aB ~lac
      1A1A1c1b3AAC1E3AAABe ~lad
      1A11d1B3A ~laf
      1BAA1A1A2AA2haAAA1Aa1a ~lag
      bA9aaCb ~lah
      a1AaAfA1CfcCCCEEdBdbAbCee ~lai
      1aAA9bbBA3A1bc ~laj
      8B4e1a3A ~lak
      13E1dA ~lal
      1A1aaB7ebF1A1AA2AA ~lam
      AabABcC1dcAACBaFAkADdB1AD ~lan
      6A6jb7AA ~lap
      5A1b2AA2AbA3a1a ~laq
      2b2daA1a1A1Baa1AbA2aA ~lar
      cdC2BAC1A1AAbb1BCCAAAbaA ~las
      1aAA1AedA1A1ADbaBBAbaA ~lat
      1AA10bBc2A ~lau
      1bAA2c2a3gAD2AA3AA ~lav
      13aA ~law
      13a1A ~lax
      B4A1A7CaA1A ~lay
      4A8c1A ~lbi
      14Ab ~lco
      1AA2A1a5Cbb ~lcu
      a1AaAAbAabab1ABi2aA1ABaB ~ld_
      13Ebd3A ~lde
      1A13B6a1b ~ldi
      2c4B3abbAB2A4ac ~ldn
      13Bbc5A ~ldo
      13C1d ~lds
      1aBbBabfabddBbbCBa1C2caA ~le_
      1AAbaDAA1acA1ABb1Aha3aA ~lea
      aCcA1A5eBidEAAACAAAAB ~lec
      2bA1A7D1h2a1A2a ~led
      1aAAAAb2a1baaaDaa1a3AA ~lee
      aAAa1Ac6bA5b1Aa ~lef
      2Aaaa3a1B1AAa1a1BBAba ~leg
      1AaA7AAdAAaA ~lei
      13a ~lej
      5aA6d1B2aA ~lek
      6A2b1a1C1a ~lel
      AADCacABd1bbfaCEA1ABd1AjC ~lem
      A1BAAb1eAcAcAgaCbC1AA1aAC ~len
      1a1A1bA6baBa1AAA1Ab ~lep
      cBDBc1gCBcA1AfBB1DbAaCCED ~ler
      BBBbB1B1a2DbeDeDBCbBBGCA ~les
      A1agAB1aAGaB2cAAcAdbABBA ~let
      AdBBABCAA1aAAdgDAAACA1AA ~leu
      ABCABBBB1BaBBBCd2AABaegA ~lev
      1a1a9a1A ~lex
      14Aa ~ley
      B1Bb1abA1aaBaDB1bbc1B1b1a ~lez
      ABa1aAA3a1CA1c8d ~lf_
      10a2ACd7A ~lge
      1b1A1a17a ~lh_
      1ca9bE1B ~lhe
      13c ~lho
      Aa4A2Aa3bcB1bc1B1A ~li_
      3a9aAc4AAA ~lia
      7B5Ad4A ~lib
      aAA1Ab3db2caC2A3a ~lic
      2eA3A3B1GBb2A1b3d ~lid
      1AA1CaCB1afBabcAdCBa1BdbA ~lie
      A1b2eAA4bBaAA1A3B ~lif
      ABB2Bcf1AaAbC1Bb1a1a2bb ~lig
      b1Ad1iaA4cBADB1A2AABa ~lik
      1d2B5a1A1Ab ~lil
      B5A4d1kADaA2AAA1A ~lim
      BAB2BAAb2ACeb1BbdaA1b1A ~lin
      1AA9bd7a ~lio
      a6B2a2Beb2B ~lip
      abA2d1A1AaAAC1bA1B2aAA ~liq
      1aCB1aBAA1bAbB1Dg1A1d2Da ~lir
      A1CEACCBagDBACDcAA1BhaDAa ~lis
      aAAc2AdAaaaaBCaBaAABAh1A ~lit
      1A2aA3BB1bbBB4C1bbB ~liv
      13c6A1A ~lix
      4A8a9c ~liy
      9a3a1B ~liz
      2A2bd1b1a2DAdb1a3Aa ~lk_
      1A5a ~lke
      4cAA3a2A1ba1AA ~lki
      AAceABaaA1Aab1ccAabCCa1Ca ~ll_
      bacA1AA4A2aab4a1Aa ~lla
      bA1aBDA2BAEd1bCbbdbaDcAA ~lle
      BBA1AAad4acaG1aabaab1a ~lli
      aA1Bk1cd1b1BBFCabA1AaAA1A ~llo
      5C9b ~lls
      AB2ab1a5cBB3A3a ~llu
      1bbA1aA3abaAA1A1AA1c1A ~lly
      4d6C1Fb2A1aA3a ~lm_
      6AA5ebA3A2Ac ~lma
      13c7A ~lme
      9A3b1B ~lms
      5A9b2A3A ~lne
      1ABAlBaaA1AABA1Baa1BAbAA ~lo_
      7a6b ~loa
      2AAaBdb3A1DAaAAAA2C ~loc
      6A1c4A1A ~lof
      5BA6eB1A5c1A ~log
      a1AAA1AAAaa1gbB4AbAb1A ~loi
      a2bA1Aa1a3d3baB2Ba ~lol
      1ca2AC3BAAbcAAAC1A1AA ~lom
      ABBBCBABab1g1b1aBABbb1AAa ~lon
      a3d6a1BAaA3a ~loo
      5a3cA3A7A ~lop
      5bA6BbaA6AA ~loq
      aacAAae2abaAdAAA1aA1a1Aa ~lor
      1A3eAf3BDgAaaA1AA3D ~los
      aBAd1ABd1A1ACb1FaAcaB1AB ~lot
      1Bca1Ca2A1BCi1CBB1ABa1AA ~lou
      a6A3A2aCA4a2e ~lov
      6bd3a1HAd6A ~low
      1AAA1aA2a1AAD1e7a ~loy
      5nB6Fbc ~lp_
      5A1a5aAA4Aa ~lpe
      5A7b1B5a ~lpi
      7A5aA ~lpt
      A1AAa1d4bAcC1A1B1A1aAA ~lqu
      1A5A5aBB4a3a ~lre
      4d6B1cACA4A2A ~lri
      BA1AAFAAAAaabACh1A1BCaCC ~ls_
      1a1A2a6c1A2c4b ~lse
      1a4ab4AcAa3A1aA ~lt_
      ba9A1Bc2A1AB1b ~lta
      2B3aA5dAabAA1a1Aaa ~lte
      5b7aAB ~lti
      13a ~ltu
      A1C2a1a3bb1bCbAbAB1Aac ~lu_
      4AA1A5a1bA2A3aA ~lub
      2A10d1A ~luc
      2c2bAA5B1c4A1b ~lue
      b2BAAac1c1BcgCCAaAAa1ABB ~lui
      1AAa3b4adC4AA2Aa ~lum
      A4AAA1B1A1eb1a ~lun
      2a1a7A2a3A ~lur
      aAAdBaAa1abbCb1AaABba1C1B ~lus
      2BAcA1a2AadEa1A1Ab2A1d ~lut
      13a1A ~lux
      11c1D1e8B ~lve
      4b1A3A2b1B8A ~lwa
      15a2a4A ~lwe
      AdcaAABB1bccabA1B1BBa1BAa ~ly_
      1AA2AA2a3AAa3B2B1A ~lyc
      13aAb ~lye
      AbA1A5a2a1A3A ~lyo
      CcaABDCBAa1Aaa1BBAAbbaceB ~ma_
      a6A1a3F1CA4f ~mab
      1AAabaaA2aA1b1a1AA1AA1AB ~mac
      aab1c1cA4aDcC6AAb ~mad
      2A1d2A3B1aAe3A2AAA ~mag
      AB1aCcfacABbf1bACDD1BbbAA ~mai
      1AA10b1A ~maj
      A1Ac1B6CaaD4baad ~mak
      1hBBBCCb1aCbAbAcaaBBFAACb ~mal
      1A1abA1A3aAAB6a1A ~mam
      1CbBCa1AcABABAecgeaBFacbb ~man
      A3b1d6D1DA2ca ~map
      5a7b1A6AA ~maq
      ABABAaAC2ABCeBB1e1ffBCeA ~mar
      3aBcAA5jbC1A2B1AAa ~mas
      aDb1eCcBAFCBaFad2A1cbd1b ~mat
      ab3b3aA2CAf1A1AAB ~mau
      1AA10b1B ~max
      aAb2B7c1BA ~may
      4A2b ~mb_
      5AAA2A2BbaAA1A4A ~mba
      BA1A2dd1a1B1D1A2bAA1AbA ~mbe
      A3A1AA1AAa1AaaAAA1d1a ~mbi
      3c3A3a1f1CAa2cABAA ~mbl
      c3B8cAB1c ~mbo
      1bA2Aa3Aa1b1b1A5A ~mbr
      13aa9A ~mcd
      13B1c ~mdi
      1baaBb1Ab2aac4aA1Aaaa ~mdr
      b2AC1a2BC1faaab1DcfCBad ~me_
      5e7bbF1b2A1A1a ~mea
      6e6B1c ~meb
      AaB1A1d4AaDBc1a1aAdAb ~mec
      3A7AaebbA2A1A2a ~med
      A1a1caaA3A1DAc ~mee
      6Aa7a ~mei
      3b9B9A ~mek
      1iA2b1b2A2aaE1a ~mel
      1Abd1AccA1A4Ba1AA1aACf ~mem
      bCb1baE1B1Eacad1ab1C1dCdA ~men
      5B8Ac5A ~meo
      B1BcDEabaca1cAA1CaaBBnAaC ~mer
      1accfE1ABC1bAaaEc2BcddAd ~mes
      ecBCAc1aabdbFcDCbaa1DBacD ~met
      2A1AABB2Ab1fb1A2A3AA ~meu
      6a3B2Ad4A ~mew
      4Ab8b1A5AC ~mez
      1a10A1b4A4A ~mg_
      1ab2B5a1B1Fd3B1B ~mh_
      dBaABa1A1a1c1a1D2aab1A1B ~mi_
      A16a ~mia
      13AAb3b ~mic
      2A1b8db3AA ~mid
      HbBA1abbacB1ccAC1fbCA1A ~mie
      7A3fAaaB8B ~mig
      AAA3AA1AAab1aaaAaBAd1ab ~mil
      dacAAA1bAa1CaCBd1ADdBAB ~min
      15C1A ~mio
      13A1c ~miq
      7A3AbeAA3A4b ~mir
      Bg1A1BA2BcAAADAbBABbAaAA ~mis
      2A8gaBbb2A5A ~mit
      1b11B ~mix
      11A1bbB ~miy
      6A4EDa1A ~ml_
      1a9bac1AA1B1a2aA ~mm_
      b1ABeBAA3BAaacA3bA2C ~mma
      1bAAaaa3B1BaaEBbcbc1AAd ~mme
      1ab8a1B6A ~mmh
      1a10bA1c1AA5A ~mmi
      3A5a3e1B1A ~mmo
      11a1B1C2c4b ~mmu
      AA1a2A5cbaD2A4BA ~mn_
      15a ~mna
      aa3d7eAD2AB3C ~mo_
      7A5fAa7A ~mob
      7b6A ~moc
      1g1AAaAA1c2ACABA1AAC2AA ~mod
      13a1A ~mog
      bBahA1eCbdbddEA1baBah1ACA ~moi
      8AAg2CdB ~mol
      1Ac3A3aA1c1BA1A1b1AaA ~mom
      aEcCaECBDbDEaeCaAC1ad1eda ~mon
      13Ab ~moo
      12Aa1a ~mop
      aBAAaABd1CdBbabcdAAcA1B1a ~mor
      4AAab4AcBB2A5c ~mos
      1ACBChBB2DA1eAEAAAAB1bdb ~mot
      ABCAa1bCaaABaeeaBABBC1AAA ~mou
      1e1d2A2cCA1AADAAdAA2c ~mov
      13a3b ~mow
      A1A3bA1D1gCaBdA6bE ~moy
      ac3b1c5DacAa2A ~mp_
      1a3BA3A1ADBf2ca1cc1A ~mpa
      AaaA1aA2A1B1aaCA2cAAAA ~mpe
      7a5eA3A ~mpi
      A2d1mC2aAAA1CbBcA1AAD1B ~mpl
      1eaB1Aab2A1AcBDAa2B1aAA ~mpo
      B1BCAhaAbbcBAaBAE1CAcAaBc ~mpr
      1AAB1AbAA2baC1c1AAa1bAA ~mps
      a1CcAA4a2aaEBcA1b1aba ~mpt
      6a6A1Cd2A ~mpu
      4AA1A4AAB3AA1f ~mrc
      2A2aAAAA3e1dA ~ms_
      1aA10BbAb6bA ~msg
      8b1Aa1a1A7AA ~mt_
      6c3A2bCA ~mte
      5A1A4baA2A3c ~muc
      A4b7eAAdA1ABA ~mul
      1AA1AAAe1A3DAfa2a3a ~mum
      13B1c1Ac4b ~mun
      A1B1A2A5g1B2A4A ~mur
      1A5A4bAcc3bA1AaA ~mus
      1b3b7BAA5Ab ~mwi
      13a ~mx_
      CaAdaBAB1B1abcbcAbBAaAahb ~my_
      13B1b1b ~mye
      2f10D ~mys
      aA1a1A4D1A2g2AcA1A ~na_
      7g3DBD1d5A2A ~nab
      4A5a2haC4A ~nac
      A1Ac1A4AAabABaA6B ~nag
      b1AAB8AaB2aAA2A ~nah
      AAaBb1B1gaC1cbaf1eDBAccA ~nai
      13d1C3A ~naj
      3A9a1a7a ~nak
      AaAA1ABB2baafcEABb2AbdA ~nal
      1a1A2AAb4aAc7d ~nam
      BdAa1AB1AbaAfBaaB1aadBBaB ~nan
      1A12fA7A ~nap
      4Aa1b5CbC3A ~nar
      13a1A ~nas
      A1Aa1ACA1aA2d1a3B1ABaB ~nat
      7A5cAC5a ~nau
      5A3b3A1A3a ~nav
      13b1A ~nax
      13c1B ~nay
      2A1a2b6A ~naz
      7b5AbA2a4c ~nbe
      13A1a ~nbl
      4A9Ab ~nbo
      7A5c1A ~nbr
      5A7CAe ~nby
      1BAa2Aa1aaaai1KA2AaacA ~nc_
      BBb1A1AbAAfC1CABBBCAABAA ~nca
      CdaabAbBAA1eaBCAbf1BCbc1A ~nce
      CCA2B1C1bbeBccGA1eBB1BAA ~nch
      b1AA1c5cAABeAa2A2aC ~nci
      1A1A1AA4A1eBEAAA1b1B1c ~ncl
      3A1caa1CcbbAaaceA3aA ~nco
      2A4a3dA1Af6A ~ncr
      2A2d8bA1AA ~nct
      7e4AD1c7C ~ncu
      1b9B1bcB2a4A ~ncy
      3BaA1adC2CAe1aaABFbDCe ~nd_
      1A2ABb2b1fBCAda2AA1ABB ~nda
      bBbaBb1b1baaacEAaBA1BBfBa ~nde
      bbBBAeBA1A1c1d1C2cBaA2A ~ndi
      9aa2bb2A5A ~ndl
      eA3A1b1a2aDAab2ccA1bA ~ndo
      B2A1baBBcA1ChcG1AeAEAAD ~ndr
      bABAAcbAa2e1iBFDB1BAAabb ~nds
      AdBa1BAB1AaB1DaDaaCbhaAA ~ndu
      13a5A ~ndy
      gacdBa1bA1bAaAaBCBaaEcB1d ~ne_
      3dA1AA5c1A1A2b ~nea
      1A3Ac6adD6caA ~nec
      A2B1A7D1ca6d ~ned
      BfAcAAbA1Ba1dA1BBBB1BHdCA ~nee
      4A8B1c ~nef
      1A7c1bdC1a2A5C ~neg
      11aAfcE2AA ~nei
      2aa2A3A2Gbc2e1AAB ~nel
      3A2A4AebB1A2a1Ab1B ~nem
      d1aa1AbA3CAaDeA2AaAA1C ~nen
      9a3a1A ~neo
      5A9bA ~nep
      bCDD1aDAAaAC1bebAABADCBCA ~ner
      1BaBaBC1AA1a1hDBBaAAAAab ~nes
      BAc1AAAA4AAdfbAAAC1DBA ~net
      ABCAaA5A1e1g1AAABAABa ~neu
      Aaba1a4aBafAD2A5f ~nev
      4aA5AB3Bg1A2A1A ~new
      AfAA8AA2aAaB2C ~nex
      5A7Cab2Ab ~ney
      1A1A5Aa2CBe1b1A2a ~nez
      3a1a7BAg5AA ~nfa
      A1A10g1C3A4A ~nfe
      1B3DaA2AdAcabAAbDAcade ~nfi
      2A6Aa2e1B2Aa2b1A ~nfl
      Af1fA1AB1AAAaHAEAA1BdAd1A ~nfo
      DfBcbAAAbfBAaBBCaabBB1dAb ~ng_
      5A2bA3EAl6Fa ~nga
      bcCb1A2DbAAa1AdAb1bbBbCC ~nge
      3Aaa6Ab1B ~ngi
      AE1aAFBAHw1CCCBEEBFCBBCBB ~ngl
      3A5a1A1a1a8a ~ngn
      12AbbB ~ngo
      3A4A4b1A4a2a ~ngr
      AAAA1AAA1A1cA1Ag4b1AA ~ngs
      3A2A4aaBad8a ~ngt
      A1b1AA1Ada3AaGB1AABA ~ngu
      13BdA ~nhe
      4B8aa6a ~nho
      bCabA2AA1Bdda1gA1CDbC1BE ~ni_
      13f1B5A2A ~nia
      1bA1a1AA1B3eB6A2A ~nic
      aCBCaBA1b2Bff1Faaa1BAAfB ~nie
      5a3A2a2c6AA ~nif
      4A2a1b3Cba1A1b ~nig
      4A2c5aAA2A4Aa ~nik
      13aA4b3A ~nil
      ac4aA3A1CaA1baAAbBaA ~nim
      AA1AdC1A2aa1AdBac1BAbA ~nin
      2c4b5gBA1AAa3A ~nio
      a12B1c ~nip
      1AAAA1cb1b1BaBBCBAcAA2cd ~niq
      b1A1a2A2aA1FBkBAADBABAA ~nir
      2A1aABAaA2AdAcABAaAaaAA ~nis
      2Aa1A1c3AA2bAa1bA1AAa ~nit
      13c1A3A ~niu
      AcA2A1A2AaACeb2A ~niv
      1a2g2A5CaD ~nj_
      Ae3A1Abaa1BA1B4b1bA ~nje
      1Abaca5B1BAAAa1C1B2A ~njo
      2c1AAABA3b1aaA1d2cABA ~nk_
      7b5c ~nke
      13e1C6b ~nki
      9A3a10a ~nkl
      2AA7A1cA1db ~nko
      aA2AA1b5E1c2BB1c2a ~nks
      aBAcA1AA3ABFABaAB1BaAiA ~nle
      3A5b2Ba1b7a ~nly
      1Aa4b3Bd1cb2AA3Ab ~nm_
      2B1AAaA1A3e5A ~nma
      A2BBA5A1e1E1bAaBb2b ~nme
      13b1B4A2b ~nmi
      13b1A7a ~nmo
      15b ~nmy
      abC1DAaBA2AhHAabfeCACeCD ~nn_
      BCbAaaAbabBAcChCBdC2dbAa ~nna
      13a ~nnd
      1bbAaabECaAAAfA1ADAACBBCB ~nne
      AAA8Acac2a6B ~nni
      8b2AcabC1aa5C ~nno
      1Bb2AA5Ccd1AAA4d ~nnu
      1EgA1ba2aAAbjCDDB2AA1BB ~no_
      7c5c1B2A ~nob
      7a5B ~noc
      14bD ~noe
      1Ab1Ab2aAaAAc1c2AA2A1a ~noi
      5A2c1A3aB2A ~nol
      1eacBBC4AbE1c1B1ABBbdB ~nom
      ccaB1A1C2bcfBbGAbeBBA1AE ~non
      A10AAa1A2a5A ~nop
      2d2c3A1AAAAe2bBA1Bca ~nor
      3b6a1ab1b1a1AcAA ~nos
      AbA1ABbCA1BDcbADACACeAdga ~not
      B1ABDABAAA1aaD3iaebCEAb ~nou
      13eAA2A4a ~nov
      A1c1ABaA1AcaAdaD1AAcbab1B ~now
      15A ~nox
      13b ~noy
      7A2a2Bca ~npa
      bfA2A2b2AaBA3A2aAAC ~npe
      13A7b2a ~npi
      2AA1e7AAA2A ~npl
      1A9bAfAA1a2A1d ~npo
      1aC2m3bc1BDAA2ABa ~npr
      aA2A7aeAC3AA ~nq_
      1AB2ABB3A1AAcA1bb4b ~nqu
      2a2bA1aa2bB1cABaAaABa ~nre
      13ABd6A ~nro
      2EE1BFaBdbbdhcCCdaaBBaDb ~ns_
      A1AaAAd2BfcaCaDa1a2A1bD ~nsa
      AAA2CA3A4f1A4A ~nsc
      EafcB1hAAB2AFaAEcABCbdaa ~nse
      3A2d6B1B ~nsf
      12aa1a ~nsh
      1CAA1aa3a1bg1d1AaaaAAaA ~nsi
      13C1f ~nsl
      A1A10E1d1f6A ~nsm
      1A2a1C7fA3A4a ~nso
      1bk8eBD2AAAA3A ~nsp
      1aab1AA6b1a1aBAa1a ~nss
      aBaB1c1B2aA1iCBa3c1DbA ~nst
      2A1B1A4aBAA3A1a3d ~nsu
      Add1baA3a1BEACA1f1a1b1A ~nsw
      d1AaC1baDB1Bf1b1aFCBaDc1e ~nt_
      ADBAaCb2bab2AAdbdaBAb1B ~nta
      eBDBbbCaCbADcdBCdAABB2AC ~nte
      A10A1D1f4gA ~nth
      DaChBCACAb1BEE2AfbdagBca ~nti
      aAAA1AAA1BaeBdbaA2Aa1AbC ~nto
      13c9A ~ntp
      BAbD1BABAcc1bcaD1hCcgBaba ~ntr
      A2aABA1a1AcbcAbABaBD1bAA ~nts
      1A9fAbAA3A4C ~ntu
      1A9c11aA ~nty
      1A1dcBA2a1b2BaC1b1fAAa ~nu_
      1A11c1E3a1a ~nua
      2aA2B2aabC2aA2daAAB ~nue
      2aA1aA4ABbgCB2aa3A ~nui
      1BAa5D1AcBAeAA1A1AAdD ~nul
      1a1B2daA4EacAc2A1aea ~num
      13d1B ~nur
      2A2A7AAd4a ~nus
      aaA2A1A2a1AhAEa7A ~nut
      3a7A1B1B1d1c3A ~nv_
      d12BcA ~nva
      ceBb2AB3bCBBa1a1bBB1BC ~nve
      A1FA1Ab3aaeba1Aadc2A1b ~nvi
      A4A2A4Ebeea1Aa1Ab ~nvo
      13a9A ~nwi
      AaAbAB1abBA1aC1h2AAbaAC ~ny_
      4A1A2a3daAa2A3b ~nye
      A5b6b2A ~nyo
      1AcA1AA4BacbB3A2bA ~nyt
      10A2c1D ~nyw
      15bA ~nz_
      1bA1A8bAB6A ~nze
      5aa6A1A ~oac
      7a5Bbb ~oad
      13b1A ~oai
      6A6a1A ~oal
      13b1A ~oan
      2a8fAbA3A4AA ~oar
      13c5A ~oas
      A14c ~oat
      2B2A7f1a7A ~ob_
      11cbb1A8C ~oba
      A3A2A5aba5A ~obe
      c3B2A5bAa1c2A2B ~obi
      2A10e8A1b ~obj
      2B2B1A1A1CBCae2cA2a1j ~obl
      4aBda4ABcCAAaaAa ~obo
      15A5a ~obr
      11c1B1b6a1A ~obs
      13A1a ~obt
      2d3A6B ~oby
      3A9Bbb ~oc_
      3Aa2fA2A1FAcA1A3D ~oca
      13bA3A ~occ
      3a1b5A1b1B1Aa ~oce
      1AB1A1Ae5DAAaAceA2Aa ~och
      1bAc2A2aAeAaAcA5BBA ~oci
      1A1a5a3A1b4A ~ock
      1b11c10A ~oco
      12AdA5a ~oct
      2eb1Ad6EBb6A ~ocu
      AAbabAAA1A1AbgCCA3a1A1a ~od_
      13ABa3c2A ~oda
      19b1B ~odb
      1AAA1cB1Ab2cBCb2BAB1aAa ~ode
      13b ~odf
      1i2AA1A5E1ab1A1A2AA ~odi
      1A11c1C ~odl
      13BBA3b ~odo
      13a ~odr
      8A4CbA ~ods
      5a5a1B1a6A ~odu
      13b1B ~odw
      6e8A ~ody
      6A8ab ~oei
      6A6acC ~oel
      AA3c7DBf3A2b1b ~oes
      1A3B1A4aacA1A2AaaBA ~oeu
      CAAbBacabBBAbcbBC1bCCa1BB ~of_
      3A2a2AaA1AAb1b1AB1A1A ~ofe
      1A5aA4EBe1AAdABAc ~off
      3d9BAD4g1AB ~ofi
      13b1B7c ~ofs
      5B9c ~oft
      7b5c5A ~og_
      1A7a3gA1B5b1A ~oge
      5A7A1b6a1a ~ogi
      2A4A2A2dA ~ogn
      7b5B1A ~ogo
      1b3Ab4B1cA3A1f2A ~ogr
      13AeC ~ogs
      13a ~ogu
      b1e1AC1d2bc1CdFaaAAAb1B ~oh_
      AA1fecaa2bBAGbhe1FAEAeDB ~oi_
      7A3bAbaA6b1A ~oid
      BAAe1bA5AbbCb1BAb1AAc ~oie
      1A4A6b1A3A ~oif
      aA1A1B1a5a1A2b4A ~oig
      ABBba2B4bacCa3BAA ~oil
      3b8aa1B8a ~oim
      2BA1AeaAaAdiEAb1AaBdAeAB ~oin
      BAbBdEAAA1BdB2caCBcgAa1G ~oir
      AabAceBCABAACbAbaaEbEBaBD ~ois
      ADDj1A1AA2B1CBg1AaBD1DbA ~oit
      3a6a4A ~oiv
      1A4a4a1FaAc3A2c ~oix
      3A9adD ~oiz
      15a4A2A ~oje
      abAcAB1A2ba2aAAbAAAA1ca ~ok_
      2A9AbdC2cA3A ~oke
      3A8b1aD4b ~oki
      2AA7c1A3aB2a ~oko
      13a1b ~oks
      1Aca9Db3A ~oku
      1bBbAAbhcAAAAd1E1aaHB3A ~ol_
      4gAA2a1BDBeb1AA1A3C ~ola
      1aAbAA1A7dAA1Ac1AbA ~old
      DB1aACABaAAAgbb2aBCC1B1A ~ole
      A1AAAAA1bAe2i1FA2A3B ~oli
      BAfBaAA2a1AAaaEc1AbBAaaA ~oll
      6A6a5A ~olm
      2AA1AAee2BAdBB2AA1A ~olo
      1A11a1A6B ~ols
      aa5A5b1a1A ~olt
      A2a3c3bba1a4AA1Ab ~olu
      13C1d ~olv
      5b7a1A ~oly
      A2cbD1CAaaBbbcBAbDABCacB ~om_
      BBaa1Ab1A1A1AB1AAf2B1aaA ~oma
      Cb1AB1AA1AAa1CbcAA2d1A1A ~omb
      1ebCBA2ACDfBHcfbeABBA2A ~ome
      3A1a5A1abd7AA ~omi
      1BABha1A1bB1ADcAAbe3AbA ~omm
      1A1A1aB6fA1A6a ~omo
      AgafAeA1bbcCA1DFDaCbdBaC ~omp
      6A6C1d ~oms
      10A2bCa ~omt
      1bBeGDAABc1becbAcbDbDCcbb ~on_
      A1AA1A1ada4Ch1AbBABAbB ~ona
      5A7Cad2aA3c ~onb
      1a1dAeB2aaeBCdCbBAAaAbBc ~onc
      AbBC1d1b1da2aAeCaeaA1BCA ~ond
      1dcBABdBa1baA1deca1bBaAeA ~one
      1cAA1ba2AaaAaAa1BBBAABba ~onf
      BeAAbBAA1A1a1DaeBAacBAB1a ~ong
      4A10A5a ~onh
      A1A3c1b2A1eCcAA6A ~oni
      1AAaj2A3B1HbB1a1CbB2A ~onj
      9A3a10a ~onk
      A2A5b2BA1b5c1ab ~onl
      13Adc1c1A3aA ~onm
      A1fabbcAB1C2BeEAcebBdcDB ~onn
      2i8b1EAa2A4A ~ono
      bgD2l1Ab1cAAJa1A1AAaaAAC ~onp
      a12AAc6A ~onr
      Aadb1bh2cbgaKBCFdchdAb1b ~ons
      bBDEBEDAAb1C1acfDCbab1Dbb ~ont
      13A1b ~onu
      2Bc1AABA1aaCaAa1aAeBA1C ~onv
      4a9bC3A ~onz
      b1A1hA1A4dHA2AaA1a2a ~oo_
      AAbac2AAA1AbcAD3baBA ~ood
      6A6b ~oof
      a2AAA5a3bA3a ~ook
      AaA1AA1A1BAA2Ad1A1AAba ~ool
      13a ~oom
      4b9aB ~oon
      a14A ~oop
      2Aa1Ac6cAa2AA ~oor
      13BAd7A ~oos
      6A5bAaeAc1C2AAA ~oot
      aBE1cc2AbCAABA2ccaBdAbb ~op_
      12AdAB7a ~opa
      2BA1Aaa1a2AcBA1AAdaB1Ac ~ope
      9ac2BAb5A ~oph
      1Bbc1aAA6baA1AA2A1A ~opi
      5a4A2d1a6A ~opl
      1a1a2A1a1BA1bAD4A1cb ~opo
      1a1b1a1A3AAbb4A2BAa ~opp
      A2A2A4A1c3aA3A ~opr
      a12a1B ~ops
      5A7aAa ~opt
      1caa1bAa3A1B1CA5Abb ~oqu
      1BaABacBaab1hBad1CDa1beCa ~or_
      2AAAABA4AgBabA1AAc1ba ~ora
      3cAA7eA ~orb
      3A1A3A1bDhAD3A2aAB ~orc
      CCCcAba2bBb1dBb1AAAb1A1c ~ord
      dC2aB1AAAabACc1g1BcAaFaa ~ore
      1A1e9EAD4A2dA ~org
      BBAb1ab3CaAdbBA1aaa1bBA ~ori
      13a ~orj
      AA2Aa1a1aB2bcE2B3c1a ~ork
      1A11gAB4A3A ~orl
      AaA1bdBAAA1BbB1caABB1A1ad ~orm
      1AAAd8aaaA1A ~orn
      7b5acB ~oro
      13bdD ~orp
      A12a1A6b ~orq
      1j2BA3bABdCAac1B1CAAC ~orr
      aaaC1C3abBd1ca2bCb1AcB ~ors
      1eBCBBDbaAaCAdBea1bBAAcC ~ort
      a5a6b1C ~oru
      3aBA4A2A1ca6A ~ory
      AbA10c1C ~orz
      1ABfBe1b2aBaH1e1AabeBaaA ~os_
      1Ab10aBCc3b2A ~osa
      ADfB1CAAa2bCbCcf1a1AAb ~ose
      1a2A3A2b2daA1A1A1AaA ~osi
      15A ~oso
      13a1A ~osp
      aAa1AB1badabbAaa1A1BbCBAB ~oss
      1aABAdAb1a2AAC3AAAab ~ost
      1cAbBc1f1ABbbEAeAAe2a1b ~ot_
      1AcdAAA4CAe3bAAaAbA ~ota
      13cAa3A ~otb
      CdEBDBBCA1BCCcBB2dEhACia ~ote
      AAab1AA1bBbB1fADbaa1A2Ab ~oth
      1AaAA2b1a2AcbDA1AA2cdc ~oti
      bAAAABAb3AAba1AABA4a ~oto
      1aCbbaccb1ABcGBbgEe1Cb1Aa ~otr
      A4fa3B2AbD1A1A4A ~ots
      1AA4a5dAE2AAA1b ~ott
      a1e1eaD2bBaAGbdbb1acdfaE ~ou_
      AAA1ab2a1caBfBD2ba1abAd ~oua
      abBg2a4CaCB1aBBBCAAg ~oub
      AaDAeCA4BcBABbAaCAA1Aa ~ouc
      b1CB1A1A1A1CBeaAc3aAA1A ~oud
      AC1AgAAA5AbCBcaAB1bBa ~oue
      3A3A3BAe3a1A3Ac ~ouf
      1AcA2b5AAcA1aA1AAAAA ~oug
      a1c2Ac4AaC1a1ba1A1AA ~ouh
      CCBBFABdAAA1ECbFB1AC1CaDk ~oui
      1AA1AbA4a1fBA1B1BA1A ~ouj
      2A4A3cDAbFA1AbAcg1A ~ouk
      cbABaa1BbAdAadaCa1baC1aA ~oul
      3A2A1c2A1DAb1b1a2b ~oum
      bAAaaBgaAa1a1ECfAAABBABac ~oun
      ccAABaAA2bdDGDg1eAcBcAaD ~oup
      15A ~ouq
      bbCDcFAaCAAccaBaCBBbbCbD ~our
      bBAaBC2aB1BahbB1DB2aCce ~ous
      CBbhCCBAAABc1aAeacEa2AD ~out
      dEdBAaaAA2C1A1bdgBCCBD1d ~ouv
      4A8da ~oux
      7a5abA7A ~ouy
      4A6A1hBDbA1AA ~ouz
      1b7dBA1e1A ~ova
      1b1cAAAA3AAcAAAcbB1aAce ~ove
      a13Ad ~ovi
      13a1B1a ~ovo
      2ABe1bBAAcbAD1eABAbf1cAB ~ow_
      13b1b ~owa
      13aAA ~owe
      11CDb1A ~owi
      1c1B1BAd3A1BBDBB1Ag1Aba ~own
      2a10b1A ~ows
      13B1d1A ~ox_
      13a5C ~oxe
      13a ~oxy
      2ba2A2C1dEaab1AA4AE ~oy_
      AAA5A1aB1bAb2A4A ~oya
      1ABa1AbA1aAb1cCeBAAAAaAdA ~oye
      13d1A1A1AB3c ~oyo
      5Ab1baa2CABa1a3d ~oz_
      2AA1A1A1a2AdAb1b2A ~oze
      BAe1aCAa1A1Acc1CaA1aAb1bB ~pa_
      2c4c3a1F1B2B5a ~pab
      3AA2baAAA1bbD1bf2Ad ~pac
      13B5c ~pad
      bBa1aA1Ba1A2Cdd1b2A1AA ~pag
      AAA2bBbAa2A1BDcA1aA2bA ~pai
      c14B ~paj
      2bA1BbAcab3BB3AA ~pal
      AaC1AAA1c2c1cBdCBBaA1B1A ~pan
      1BBBaBAa2AA1Bce2a1aAAb ~pap
      CADh1aaDbaa1Aa3bbAB1A1d ~par
      cAcABcfB1DcAf1EbA1bFFBCfB ~pas
      ACAAA1b3A1AcaAAABA1b1a ~pat
      1A2acAd1a1a1CAC1a1bb3A ~pau
      13a1A ~pav
      AaAAAB1AA2baACeaaABA1aAB ~pay
      13b1B7B ~pc_
      3aA6hDA1c6BBE ~pd_
      13A1a1a ~pdt
      dcAcAaACAa1EbAb1bA1cCaAAb ~pe_
      AaAAAAc1aeb2DAD1A1b1b1A ~pea
      2A1bAAcA2A1bAb3a3A ~pec
      aaA2caA4AbAC7AA ~ped
      1b7a3A1B ~pee
      1ABA7AbgABAAAA ~pei
      AB2caiB3A1cDAA1Bdb1BBA ~pel
      13AAb ~pem
      BAeCADAA3f1deaABBABABAB ~pen
      5a4A2d1a ~peo
      13c1A ~pep
      DACC1BeAAC1eAe1hAAbCa1D1E ~per
      1AA3ab3a1babAA2AA1AA ~pes
      2aA1BAeA1CaA1aEgCCCaB1BC ~pet
      cABAa1b1bb1d1Ha1caCBbAb1e ~peu
      13a ~pey
      13BAA1a1f ~pez
      bb1a1AacAaCa2bD2aA3a ~pff
      13B1c ~pfm
      13AbA7a ~pha
      1A10AdAa ~phe
      1cA2A4A2aAb ~phi
      2AB1baA1ac2dBCaBABAAAba ~pho
      AAAC1b1A1B1AA1AadBAD1A1c ~phr
      14ab ~phy
      AAcaA1a4AAdAEAdBbA1aA ~pi_
      11a1cb2A ~pia
      2A10abc ~pic
      2A4f5CaC4aa2B ~pid
      AD1aA1Bb2AB1f1CB1aBbaAB ~pie
      4Aeb2Ab2AAcB3A ~pig
      9c3C ~pik
      aA1B1aaa5AAb2A1Ab2a ~pil
      1bbAABBB3a1d2AA1B1bACA ~pin
      4A2b5Dda ~pio
      1a11bAA ~pip
      12aA1Ab ~piq
      2A4a3AAddE2A ~pir
      2dA1c1c4ADAa1A1a ~pis
      1aA2A1a5bcEAA1AdA ~pit
      7A5AdAA ~piz
      6e6E6A ~pl_
      acAC1A5BAfBadABDA1BBa ~pla
      cAae1kAbaa1BBE1FAcaA1aAcC ~ple
      BaBAAmCB1aaAABa1Da1ab1AAA ~pli
      Aaa2aC2aBAAACeA1B1A2a ~plo
      aABbAA3aa1abba1AAaB1CBb ~plu
      AA7a3d9A ~ply
      4a6A1B1b ~pme
      13b1A ~pne
      AbeA1bb2A1Bb1BCA3aAaBc ~po_
      13B1d ~poc
      13Db1a6A ~pod
      6A6CfA4B3A ~poe
      1b1A2aa4cbCAaAd1dBa1B ~poi
      1B3a2e1BAc1bA6a1A ~pol
      2A10c1b2A ~pom
      EffaAfbac1AADDaFGBjabAc1C ~pon
      1eCBBCBAb2AcaC1C1CAa1kB ~por
      1ccBAAbAa1bdaeCBfaBBDBc1C ~pos
      AABBA2c1A1aAfcC1bBAAAaAb ~pot
      ABCcCAdBB1bcDABDBBa1Bbkbc ~pou
      13b ~pow
      13a ~pox
      9a3A1c1b2A1A ~poz
      2da9B1a7c ~pp_
      5A1A5b1Ba1A1AA1c ~ppa
      aadA1bAc1aAAAacb1AA2ACAB ~ppe
      15C2b4A ~ppi
      7a5a ~ppl
      2AaAcA4aaGba4aaf1c ~ppo
      1AAeACAABACBAdBBABA1CaCAB ~ppr
      aA3b4b2b1B7A ~ppu
      13b1C8b ~ppy
      3i9D1C1A3A1bD ~pr_
      A1A1AcB2aeAAFBeaeAbA1BA ~pra
      hbFCacABaacCaAdCGicFF2db ~pre
      1bDcaeACBaeA1DDd2aBBBCcA ~pri
      CAAbAA3CCfCAEdCBb1fADDc ~pro
      cbBC1BaAA2caaab2BcAbABA ~ps_
      14bB6A ~psg
      6B6b1b ~psy
      1aAA1a1A2AcBECblb1BA2bB ~pt_
      3A7A1a1A ~pta
      1bb1A6BAf5A4A ~ptd
      2Ce1b1a1bad1BA1aABAb1bBB ~pte
      A1Aa1aAa3c1bA3A2a1AA ~pti
      2AAA8eAA2A3A1a ~pto
      13b1B ~ptu
      2bb2Ad4BCBab1Ad2AbB ~pu_
      13acA ~pub
      6Ab5A1Aa ~pue
      AAAAAAdAA1ECdc1DBeACbA2c ~pui
      6a6B1a2a ~pul
      13a2a7a ~pun
      6AA5A1f4A ~pup
      A2d1A1c5G2A5d ~pur
      1aa2cdA1Ab2cAE2AA2a ~put
      aa3c4bA1A1C7A ~puy
      7A5a ~puz
      13a ~pwe
      11A1b1A8c ~pwo
      b2a1bc1CA1aaH1gaaa3AB ~px_
      13c1D8b ~py_
      2a4b4aB1b ~pye
      13Abc ~pyt
      bBAbAddbAaAACcFDcbBBAadAc ~qu_
      CdDAaDAAB3AfABBaD1aCbA ~qua
      2AbEAabcaBEcCCAb1A1cabaa ~que
      cAaBABaG1CaaAe2ABAA1AAaA ~qui
      ACAAaE1BAD1caB1dcAECbAgCa ~quo
      AbaACBCbAaAidFbhcAAdACaAF ~ra_
      1A3bA1dABb1aAb4Ac ~rab
      ABAdA1AC2dABCacAA1cc1Cab ~rac
      1bAB1AAB1ab2AAd2A1AA1a ~rad
      7A4Abcb ~raf
      1A2ACA6eaC1a1A2BA ~rag
      aacd1BecAfBcaEbcD1BBccAai ~rai
      12aB1d ~raj
      5A1A5ahA3AB ~rak
      1Aad2A1AaAaA2BaB1bBAB ~ral
      eA1bAbaA1A1A1dCbA1BABA1A ~ram
      BCEDAa1ABAhcBdABAACDAaCDf ~ran
      1caaABbaA1aAADCBA2bbahaA ~rap
      3A11A ~raq
      3a3a3a1c1B5A2A ~rar
      BBAcAaAb1BABAcCccBBBBA1dA ~ras
      2BAACa1aAc1cAe1cAABAcCa ~rat
      13c8A ~rau
      AbaAaABa1CAA1aaAAa1ACAAAc ~rav
      3a1A7Acb ~raw
      1A3bA ~rax
      2Aa9faG1C2A2f ~ray
      5b4A4Ab6b ~raz
      Ab5f3ABbAB3A4C ~rba
      1A1cAA1BbA1A1aaa ~rbe
      5A7bcA ~rbi
      13d1A3A ~rbo
      1A5A5aA ~rbr
      13a1A ~rbu
      A2AAA1AbABAAaBb2AA1e ~rc_
      13ccC2A ~rca
      2Ba1AC1A2dEeAaA2A3CA ~rce
      cacbBcAba1CA1aBbA1AC2AAc ~rch
      1ABABCaCAabA1KACa3amA1A ~rci
      1b3A5cAc1A4b1A1B ~rco
      13d1aB2A ~rcr
      15A ~rcs
      6AA3A1eAC4c ~rcu
      BA1baAbeAbCdeA1a1CA1AA1b ~rd_
      5A7daB3A ~rda
      BADAAAAa3CabaDA1aBaB1bf ~rde
      aAac1cBa3ACAaabAA1a1AAB ~rdi
      AdAaaBb1A2AacAFb3A2B ~rdo
      3A1A7B1b1c2b2B ~rdr
      3b1cA6C1c7Aa ~rds
      B1A2d2g2a2aAa1A1abA1A ~rdu
      e1b1CdbbA2dC1ABB1cabC1aA ~re_
      D1aA1ACba2bbcBbABBabbdB ~rea
      c2A3a4AaADaaA1A ~reb
      kg1dBAbA1AAEAK1fFaBBbdAC ~rec
      aB1d1DBAA1AB1EaekdDCBABCA ~red
      2ABBAd2Cab1cAadA1aA1AA ~ree
      C1AAB1aAaccbfBaAaheEBABBA ~ref
      AAB1AA3aAAbdce1BaAbAc ~reg
      5b ~reh
      AA3B3a1cABB1abB3aa ~rei
      10C2cAaad2AA ~rej
      aa3bbA3A1A1EBa2a3A ~rek
      DaBDBBfB2AAAhAJbb1be1bAA ~rel
      c1BdBBCBACeBAHbBcfFBBeCce ~rem
      CaFBAABBaagDAbAdC1DAAAb1b ~ren
      8c4AA ~reo
      Dg1CA1BBABcFDJB1fgiCcBb1C ~rep
      3c1A7AacB ~req
      aCa1BaaBb1ABccAEdCdaCBAfa ~rer
      1bDbbCADBb1e1dbFC2Dd1bb ~res
      dEAB2aAb1dCDECEHebcaDbmA ~ret
      A1BbbCAA2aBgdaaBB1aC1ACA ~reu
      oeBCaC1A1BcBeHAcCDCeBACAA ~rev
      e6a2A1AbABAa3A ~rew
      A12c1B1A ~rey
      BA1a4Aa3GCaB3jad ~rez
      Aaa8c1C ~rf_
      1A4Aa2ACBc2A6Ad ~rfa
      13c ~rfe
      bA9b1bbA8A ~rfo
      6A6b1A ~rg_
      13B1A2c3A ~rga
      AAAeAAcA3BcAcB2b1A2eB ~rge
      4aAA5ac1B3A ~rgi
      3b6A2B1a3c ~rgo
      3a11c7B ~rgp
      a1A2d7D1B2a1a2A ~rgu
      13A ~rha
      abeABaAb1aBBAcbEa2CcABBb ~ri_
      5ab2b1b2Aab7A ~ria
      Ab11abC ~rib
      ACAA1BBAAb1A1Acd1AAAA1AA ~ric
      3b1A1A5bAC1A1a3b ~rid
      i1ab1baaBAadaa1CaABBDCdbF ~rie
      1A1A1b7aBb4e3A ~rif
      BdBBdAAB1BAb1hB1AbA2aABA ~rig
      7c4ADAa1b5e ~rik
      5A1b1b2ag1H6BA ~ril
      AA1dACBA1a2BaaEAB2FbbbA ~rim
      aE2aadAb2AbfCDaAga1BbC ~rin
      b11bF1g1A1A ~rio
      2A2A1d2A2BB1b3A1A ~rip
      1A1c3bA4dADA2A4A ~riq
      1ACAAb2AAaAaeAbB2AABAdA ~rir
      BACCa2aaAaAc1bfFaBCd1D1a ~ris
      acaA1aaA1bAAAdADBAA1f1CbA ~rit
      BAbA1dAA1aA2bAhB1AaA1AA ~riv
      11a1Bad4A ~rix
      6b6A1A ~riy
      A1A1A8A1b4b ~riz
      13d1C ~rje
      AA2Ab1b2B1ageF4A1BA ~rk_
      1a5A7AA3c2b ~rke
      1A6A2ACA1a5b1aA ~rki
      6A4A1a1A ~rkl
      3A13aB3e ~rko
      6aA1a3b1A7Aa ~rks
      f9b2Fba ~rl_
      5b2A4acDcaAA ~rla
      1A11aA ~rld
      AAAAa1e1cba1AdaE1AfB1A1aA ~rle
      ca11C1AA ~rli
      6f6a1A4A3A ~rlo
      13ABb ~rls
      A5A4a1cA5c ~rly
      7c5B1c3A4b ~rm_
      A2aBcbAb4aA1AAABa1ab ~rma
      daBAbBBa1A1bAaA1a1Bc1ABAb ~rme
      a1B2A1AAaAaeA1b2BbA1a ~rmi
      13gAD ~rmo
      5b7D1b ~rms
      A4a7C1ad3AA ~rmu
      d1A2A4c2D1B1bAAa1A1A ~rn_
      1b3A1A1a2ae1CbB1Aa1AdA ~rna
      cDBCA1AA4DfaBBbbbCEBDA ~rne
      bB1CcDAb1Aa1bEca1ABA1AaeA ~rni
      4b8bAB7c ~rno
      12a2c ~rns
      4c8C10a ~rnu
      bCbb1ABaAAAbbBbBae1b1B1bC ~ro_
      6A6c ~roa
      A1B1aBba2AeAAcCAAa1Aa1Aa ~rob
      1AAaAaAB3a1eAAaBdfA1AA ~roc
      1A2AaA4aAb1Ac3A1AAA ~rod
      1BAab1c2CBB3DBa1Ad1CaB ~rof
      5Ab2a1B2AaA1A1f1AA ~rog
      1aBd1BBABAA1bccaCBaABA1D ~roi
      15a7A ~roj
      13a1A1a ~rok
      BA3AA2a1A1DdCba3AAb ~rol
      BcAb1AAA1a2aB1eacAcAAAA ~rom
      1iBAABbAB2dB2dC1AbDCC1A ~ron
      6A6c1b1A ~roo
      aAEBAdBb1AB2dBA2bbCacca ~rop
      11A1bAB ~roq
      1A1B2Ac4A1da1AAAaAAA ~ros
      a1aA3a2aAAEa1aa1A ~rot
      aAeC1AaBbB1B1cAd1bACAAAFd ~rou
      a3A6A1e4A ~rov
      3A9cAa ~row
      3g9bAEAA ~roy
      13c1Aa ~roz
      bA7Aa ~rpa
      4A8dbA3B ~rpe
      13cdD2B1A ~rpi
      13DbAA5c ~rpo
      1b11b1B ~rpr
      13b1A ~rps
      B1BAADAAADbcAC1CBAC1d1gbb ~rqu
      e3A1aa2AB1aBCAc1Aaac1c ~rr_
      B1c2Aba1a1hA3a1ABbAB1E ~rra
      DcC1CCAD1c1E1eBaBAAbEAbBa ~rre
      d1bB1AA2aCA1AabBaC2AD1a ~rri
      1dAA2A2aa2AA1bA1dA1AAA ~rro
      1A11A ~rru
      ca2Aa3aA3ACcA1Aa1A ~rry
      2Ba1CBAAAaB1eBAA1DA1AdBc ~rs_
      2Ac2AB5Ebd2AcAA1B ~rsa
      ebABCA5AddaAAAAABAAB ~rse
      13A1a ~rsh
      2bC1AA1bdcAdEAAAA1BAe1BA ~rsi
      AB1a1BeB3DaEA3gA1ABdA ~rso
      A5A6a1DCd2a2A ~rst
      5A3aa2B1d2d3A ~rsu
      AACE1b1aABbACFCdbjBC2faC ~rt_
      1AA2AA4f1E1d1ab3cAb ~rta
      AcBABCAB2ABacba2AAA1DBg ~rte
      1a1A9AaC3A3b ~rth
      ADAA1BaA1ab1B2cab2AA1cb ~rti
      A4A8bbA ~rtn
      a1A3A3BA1g1D1baA2ABA ~rto
      2B8A1dAD1AAbc1A ~rtr
      1bb2A1b5dBA1A4A ~rts
      a11a2B ~rtt
      6A1c1A2CAd1b4A ~rtu
      9a3b1A ~rty
      aA5b4ab1Ba1A4A ~ru_
      Ab2a4bB2b3a ~rub
      BbAaabAAa2BacAaAa1aBAAcb ~ruc
      1AA10daA7A ~rue
      13aAA3A1b ~rug
      AAAhABAA3AaCaAbAA1AA1Aa ~rui
      1AA2a1a4bB1B2Aa3bA ~ruk
      3c7cB2a4B2AA ~rul
      5ba6a1C ~rum
      A4Aa6C2ac1ac ~run
      1A11a1B ~rup
      7A5b1B ~rur
      8c4aA8A ~rus
      2A3A2A4cc4A1aa ~rut
      2Aa1c1dA1abaD1dAAA1A1A ~rve
      iAA1A6ABAADAeAabaa1D ~rvi
      7a13A ~rvo
      13A1c ~rwa
      AAAaDAAB1aAA1cCebbAAbcAAA ~ry_
      d2A9D1A ~rye
      2bA1b7B3AbA ~ryi
      13b1A ~ryo
      AA1a1A1A3a1A1bBb2c2b ~ryt
      5A9a ~ryw
      AbA10b1B ~rze
      1Aa2C5bAHDeb2ad1dAC ~sa_
      2da2c2a2Da1A ~sab
      2e2A1a2aAb1AA2A4B ~sac
      11aAbb9A ~sad
      13B1a5a ~saf
      AAA2aaA3a1EAEd1B3ceA ~sag
      AaeB1CaBAadcCgbGdcFCAaB1F ~sai
      1a1a7BC3A4A1ac ~sak
      aBCAfABc3DaCBa1A1aAA1aB ~sal
      2A1BA5A1aAeA1abA3a ~sam
      bcaBbEAa3AgccaABbABf1ac ~san
      2A4B1Aa3bA2aa ~sao
      13a1A ~sap
      2B1C8dbd2A ~sar
      1AAd1AAB5cAB2bb1A1C ~sat
      2A1AB1AAA1bBEBA2gA2Ae ~sau
      1Bdbc1ABb1Ac2C1A1BbaBjaB ~sav
      13aA8A ~saw
      3aA2AAac1bAAae1aAAA2e ~say
      6A6a1A ~sbo
      AA5A5cAa1A1A2A ~sca
      a6A5B1b7A ~sce
      Aa1AA4AAAAbAa1A1AA1b1a ~sch
      1A4A1A4e1a3AA2a ~sci
      13B1a ~scl
      2d1ABA2a1Aaac2A1Aa1AA ~sco
      BBBb1CAa2B2CBaacba2Ad ~scr
      3A1AeA1bab1A1B1aBaA1AaA ~scu
      Ef1aDeDbAedcAACABBdBBBdea ~se_
      1Ae2AA6Aab1A2B1A ~sea
      cBd1A1cA1A1BCC1aa1bD2AAA ~sec
      hB2AiAb3aAI1Deb2B2A ~sed
      d1A1BA1A3aaAbBAAAdb2Ab ~see
      5A5b1a1BA1b3A ~sef
      A1B10f1C ~seg
      A1b1aBa5AaDf1AA1B1cAB ~sei
      13C1d8a ~sej
      b1a1DBca3eAbB2AcAAAAcA ~sel
      CABcACAA1a2bcBeAcBBaADAA ~sem
      BABbadAC1BAAAff1aAAA1ADDB ~sen
      1A3B4BA1fAaCB1B ~sep
      AAA1Bace1a1BAcEEAfA1CAgAe ~ser
      1Ac1aEAAAB1BB1abCcBabACAb ~ses
      AbBA1AABAa1AbhA1bbaA3Ba ~set
      aAABb2B1Aa1bfCC1AAAB2dA ~seu
      1a1a3c5b1D4A1c ~sev
      13a1b1A ~sew
      2A1AAe6f1B1A1A3A ~sey
      1Bfa1AbBb1a2acDbabeaAA1A ~sez
      3A11A ~sfa
      6d6B1A ~sfe
      3A9a1B ~sfo
      1aA10CcCb5AbA ~sg_
      cbBbBb1dcfAABD1FBaBdCAaAA ~sh_
      4d3AcA2BbC2cB3A ~sha
      1B5A2a2dAc3A4A ~she
      7A1a3fBA3A2A ~shi
      A1AA3b2B2BAc3Ac2ca ~sho
      bDC1CbE1AA1c1G1cbAaBckcga ~si_
      2c10A4A5a ~sia
      b2AAaaAaabfdbA1a1aAaBA1F ~sib
      13bbB ~sic
      1Ab2A1A3a1A1b2A3Ac ~sid
      AAbbdAbCA2BB1aCbA1a2BAb ~sie
      15Aa2b3AA ~sif
      AcAa1eA2a3a1bB2A2BAb ~sig
      13cbA ~sik
      A1Aa2aaa1c3bBbaaAaAba ~sil
      1A1A1i1A1aA2BbC2A4aa ~sim
      BCB1BDABAB1a1ibABCbDCbCcD ~sin
      ABAbADaAbcbAB1CdCaAac1AaA ~sio
      3bAC7a1A ~sip
      14ac7AA ~siq
      A1bCBaa1a2bBBAE1B1a1Agbh ~sir
      2CaadBcA1aDCB1fBbABB1AAb ~sis
      2b1AACAAaadAbDfBAACA1CCa ~sit
      13a ~siv
      13eaB1AAA3Aa ~six
      14bA ~siz
      AB1A1A4aa1AA1cbcAA1a1A ~sk_
      12AdAAA3a ~ska
      a4A7cbA1B1B ~ske
      aA1AAAAB1a2ABaCaAf1A1b ~ski
      A12EabAa2e ~sko
      13BbeAA ~sla
      1AA1A3A2b1e5A4A ~sle
      A12B1A1e1a4A ~sma
      2A10Cbb3aA2aa ~sme
      15A ~smi
      1baA1a1A5eA2b4AA ~sn_
      A12dcE7A ~sna
      13fAA ~sne
      1AAAAABb2aB1cCAAAe1d1Bda ~so_
      1bAa2A2aAc1BbbA5BB ~soc
      1A3A6acBa6aAA ~soe
      5B7A1d ~sof
      1DDafcA1AaBBAaaE2BaCDdd ~soi
      Abb1aB1c2a1ebACcBAaBBACb ~sol
      AdB3eAA2fCFbbAAbAeAa1b ~som
      1C2bDcDAaAcacbD1bcBEBgBa ~son
      ab1C1aBA1bB1aFBfb1ABa1BbA ~sor
      5f1a3A1BbA3A1A ~sos
      1A1AAA1c1a5A2Cd3c ~sot
      aAa1BB1B1A1A1eBDAaaac1C ~sou
      2d8eBC1a ~sp_
      1AAiAAAadAA1AEAfaA2AAA1A ~spa
      2AAcAcd1ebB1ACB2Aa3A ~spe
      2b6c3AdEA1BA3AA ~spi
      5a1A5BA ~spl
      Aca3d1c2bBe3BAAB3c ~spo
      1Ab2bA6g1C ~spr
      BAAABB1A3AbACh1eBAe1BD ~squ
      13b ~sri
      13D1c ~sro
      a1baAAAg1baAAaCDBAc1c1aeC ~ss_
      aAA1bB1A1c1BcFDcecCABebda ~ssa
      aABg1GdabAba1fb1dBAdECCDA ~sse
      1AacAe1AaA1b2AAAA1BaA1B ~ssi
      2ACAA1a1cCe1fbBa1c1aA1BB ~sso
      13D1c ~ssr
      13b ~sst
      cBA3AA1a2AB1dABcB1a1aa ~ssu
      13c ~ssy
      cB1B1aBAA2be1dde2Da1Cc ~st_
      A1cCAbaBA1A1b2BDbBce1B1a ~sta
      13b1C6a ~stc
      eBcbBeAacb1B1aB1CDBcbDBeb ~ste
      2A10b5A ~sth
      caaEBdAAAbaBA1CIddg1bAhCA ~sti
      13dBC ~stl
      14aA6A ~stm
      1aAfBBAA1bC2baAaAAbB2bA ~sto
      1ACdAaBBA2Aabf1BBaAAAAaa ~str
      13aAa ~sts
      1A2A1Ae5eBBa2a2A ~stu
      cAA9AdADaab3aAA ~sty
      aBdA7AA1aB2a4aA ~su_
      2Aa5BAc1Bba8A ~sub
      1B13a ~suc
      4B8b ~sud
      11ABkBB8B ~sue
      5B7A1b2Ae4A ~suf
      adaDbbEABacbBD1Bb1iB1a1De ~sui
      4A1a7AC2e1d2A ~suj
      2A3A4A1Aeb3AA1a ~sul
      10AAA2CAA1AiAAAA ~sum
      5A8Ba ~sun
      1B1laa4aa1J1aABBBEABgD ~sup
      aab1CABD3AAdBABABC1Aacf ~sur
      bb4A2a1AAb2AAbA3a ~sus
      3Ab8bA ~swa
      1dd2bA3a1BCaBA1e1a1b1A ~swe
      8bcac1GAa2b ~swi
      6Ba3A1dac3A ~sy_
      6A6b1B5e ~sye
      5AA2A9a1c ~sym
      11A1A1A4gA2A ~syn
      b2a2A4ABGAdabcaA ~syo
      3c9b1A ~sys
      AcBd1AA3ABBEgBeDCgcdDAa ~ta_
      3A1ABa2aAAaAc2b1A1BA ~tab
      6cc5A1B3aA2AA ~tac
      13aAB4e ~tad
      a4ba3a2BAB1a4b ~tae
      6b6C1b ~taf
      Ba2A1BcAaabbbBcBA1BAAA1a ~tag
      BfCaAAaC2BabeEGe1baB1AcA ~tai
      1A11dAa3B ~taj
      aB3AAA3A1dAaAbA1BaAc ~tak
      AfcbA3fAaCBa1Eba1CBAa ~tal
      1A11b1A ~tam
      ACaa1ebAAb1eFccDfaAabba1B ~tan
      e1AC1bAA3A1eADBabAc1aA ~tap
      AAAA1Bad2ACBBbeAd1BB2AC ~tar
      Ab3Cba1a3Ed1BAA1b1a1A ~tas
      1BB1cCBa1aBf1a1fAa1C1Af1B ~tat
      5aAA4Aa1a1A1bA3b ~tau
      A5A6C1g ~tax
      13faa2A4B ~tay
      6A6cA4B ~tba
      2b8caA3A6a ~tbh
      A1bAC1ABac1BeCaDba1eA3B ~tch
      13bcEA ~tco
      2A10bA ~tdo
      1bb1A6BAf5A4A ~tdr
      AeEbDDCfBa1aBAabACeCAecab ~te_
      1AA1bAbB1A3cD1bB1bAA ~tea
      1AA4A1aAA1ebB1A1aAA1A ~tec
      1a3A7c1C1B2b ~ted
      A1B1bAab3ABCAea1AAAaA ~tee
      3A3A5C4A2d ~tef
      3d9B1b5A1A ~teg
      2A4B5CbcaA1a2Aa ~tei
      2a1BAf2AAC1aAaaAaABAbAa ~tel
      1Bbc1bd1AAAABacc1CB1DaaCe ~tem
      2CA1e1aAaaAeEBAfbAbgAAbA ~ten
      11a1A1cA ~teo
      c12B2b4A1a ~tep
      bF1EBABCB1B1fceaDABe1Ccac ~ter
      BCCaA1Cc1bAahCCgd2bCB1a ~tes
      ABfB3a1a1lAeDB2BCBA1AD ~tet
      aBAaB1db2AAAdEBAAAA1BBAA ~teu
      13bA ~tev
      6bA5aAB ~tex
      baAB2ca1c1AACeabAb1AAAbb ~tez
      13c6A1A ~tfl
      2a ~tg_
      5A1A5AbeA ~tgp
      1BABAAcAAbaAb1BaAAdb2cA ~th_
      abACC2BaAb1ccBAb1cACddgc ~tha
      13A1A7b ~thd
      bcDA2cBcA1ead1a1ba1eBCaC ~the
      BbbdAb1d2cDcc2Dce1aAdaA ~thi
      12ABAd ~thl
      1A3A7c1c3A ~thm
      1dc2AA4ABEadA1BA2fAA ~tho
      2A2bb6A1a1a1A ~thr
      1BA2A3AAAabAc3CA2a ~ths
      13b1A ~thu
      abBAcB5A1BcBbB1Bad1cb ~ti_
      11b1B1aAbAA3c ~tia
      b12b1b ~tib
      AAaA1aAb2bA1ABe4aA ~tic
      4A8a1b ~tid
      C2dABC1AC1aAABbBjcAc1ca ~tie
      Ah1A1Ba3AAAbbC1AA2Acaa ~tif
      2BAdA1Ac2AAaAD1A1aA3d ~tig
      3A9b1A ~tij
      3A1A7ea3A1B ~tik
      AA1ABaaabaCAaDBC2AAAeeAA ~til
      2A2A5d1AbccAA1ACB ~tim
      BEA2AAcAa2AcaDBAa1a1dBa ~tin
      1AEaab1CAbA1BCCebcaaBBcb ~tio
      5b7a ~tip
      AA1A3A2bA1fbA3bA1A ~tiq
      BCBeBCBA1a1AabCGCbAcCA1l ~tir
      1BA2a3acBAdBaABAABAAC ~tis
      AbA1aaA3BcAAA1AAA1edAAB ~tit
      1AB1AaA3aAddB1AcBAA1aAa ~tiv
      13a ~tla
      3A3b5bAD2A1A ~tle
      1b3A7bBBA5A ~tly
      14aA6A ~tma
      11A1c1a1C2A ~tme
      8b4a ~tna
      5A8b1A ~tni
      AA1E1AaCaAdbaeecBaab1BaB ~to_
      13c1A ~tob
      1a1a3h1a1A1EAaA3A3A ~toc
      3a1A7BBa3c2A ~tod
      10A2c1B ~tog
      AABcaDCaa2BAAcc2bBAaaaA ~toi
      14eB2A1B ~tok
      1a5A3b1eADA1AAd1AcA ~tol
      BBA1a1cA2A2dbB5AAaA ~tom
      dACbaedacB1AAAfEcbaab1Dbb ~ton
      b1A1AA1A4aeBA1AbAab2b ~too
      7A1cD2b1D1dBcabAAA ~top
      1aBfBbBA2A2cD2A1ABABB ~tor
      13BAd2A2a ~tos
      dAbc1A4AabfB1B2AaAaAA ~tot
      jC1iCEFEB2B1dDCFdECDaAMb ~tou
      13A1a ~tov
      1b1A3A5B1a1A5b ~tow
      3C8Af4A4AA ~toy
      13c1A2Ee ~tp_
      16b6A ~tpe
      a10b2AaA2c2A1A ~tps
      1A3b1a3cAC3Aa1bA1A ~tr_
      BcCdAD1BB1aeC1bdbaAaCCAC ~tra
      1DBbBCAbd1Edbd1BaAa2bbBA ~tre
      AbCA1BabbABa1jaCBBABA1Ab ~tri
      gA1ABAa1BCBaA1dabCAABaABC ~tro
      BaBjabBba2BbaBEAaAaC1Ad ~tru
      10aA1C1dAb ~try
      1B1A1aBAbA1fbabcAAdDF1B1D ~ts_
      13b ~tsi
      1aA1f7aBbCb5A ~tt_
      7a5caC ~tta
      cAD1AAaDAAACebfEaAb1BBeaC ~tte
      AA1Ac5Aac1Ab1AAA2ABa ~tti
      7b5dAC2A1A ~ttl
      a2b2A5AaBC1aAbA2A ~tto
      b6b2aaAbDc1AAbA2a ~ttr
      2BbAAAdbbcAbIece2Aaacca ~tu_
      1b3Ae3a2C1C2A1b2A ~tua
      1A11caC ~tub
      13b1A ~tuc
      1a1AAab2B1aACAeA3AcA ~tud
      2b2A3a1fAaAC1AAAb1A1D ~tue
      5A13a4b ~tuf
      6A1c1A2bAa ~tug
      2A8a1Gcf5A ~tui
      1aA3A6aAB4eA ~tul
      1a3bA6abB ~tum
      A1A4B5g ~tun
      7f5C1C8A ~tup
      aCBBABAAaBBB1lBa1aBABAaaA ~tur
      4cd7CAB ~tut
      13a1A ~tuy
      13cdA3A ~twa
      7A5A1a ~twe
      12AfAD ~twi
      1b4Ab2Ad1aAa3A4B ~two
      aa1A5b1fA1aaAA3a1aC ~ty_
      2B12e ~tye
      1AA9AeAD2b ~tyl
      c12D2aa1a2aA ~tyo
      1bAA1cA6DaeA3BAAA ~typ
      1a2e7Bc1DA1AB2A ~tz_
      1A3b6BC1aAAB1c1cA ~ua_
      1A6cA3b1D ~uag
      A1A1a3a1caA1AE2ca1ab1d ~uai
      1b3Ae3a2DAc2A1A1AA ~ual
      A1B1aE1AA2a1hAbAACBAABA ~uan
      C1A3A6d1E1cA3A1a ~uar
      abA2aAA3AAe1A1A1dAA ~uat
      A3AA1A5a3a1A3aA ~ub_
      1c2a1a8bA2B ~uba
      1b7bB2b ~ubb
      1A1fa2e4BbAF1A1ABAA ~ube
      9BAc2c9A ~ubj
      aAA1AA1A2AA1dBcaABAAB1f ~ubl
      13a ~ubo
      2Aa9Cc ~ubs
      BbBBa1A1a2AadACAb1bA1Aea ~uc_
      4A6a1b1BA4A1a ~uca
      5B7fBCb1A ~uce
      2DAABA4AcbAe1BaCAc1AA ~uch
      2B1A6A1f1C8b ~uci
      12bcaAA1A2A2A ~uck
      13b1A ~ucl
      1BA1fAAA3aAEadA2A1a2a ~uco
      15a ~ucr
      A1aA3A3A1b1b7Aa ~ucs
      3c1c1Aa2a1CAb1A1AA1AA ~uct
      2bb1AAA3BeDABA1AA2ABa ~ucu
      a1a1B2a3a1h1DB2A1A2a ~ud_
      13b1A ~uda
      AbAAAaA4BAcBCc1AaAcAA ~ude
      11a1A1b ~udg
      A8B1a2A1cA4Aa ~udi
      13cbA3A1a1B ~udo
      d2AaDcA1A1dACBiB1aAacBAD ~udr
      13a ~uds
      1AA9A ~udu
      CbddEaBaDefaAgcB2C1A2bB ~ue_
      1aB2c7E1a ~uee
      A3A8a1E4bab1c ~uei
      BC1BAAa1aACeCObkCBECc1gBC ~uel
      3A3A1a1cB1AA7a ~uem
      2A1A8e1D6c ~uen
      4A6A1a1aA7a ~uep
      AAaA1AAB1acAAbEdAACfaaCB ~uer
      fBcCBe2b1BaBgDLeeebBC1DA ~ues
      7A5d1B7A ~uet
      7f4Aa1Cb2AAA2C ~ueu
      1a3C1b2A2aAfA1bC1Ac ~uez
      AAACbAAA3AAedF1A1A3eb ~uf_
      3A1C1A5bAa2Ac2A1a ~uff
      4c6b1Caa ~ufs
      a4b3Aa2bA7A ~ug_
      6A1a1A2cca5b ~uga
      13aA4A ~ugb
      2a5b2a1dBE1A2Ab2A ~uge
      15c ~ugg
      AAdA1ab2a1AAEaf1a2AA2a ~ugh
      13a1A ~ugi
      5A7Cbac5A ~ugu
      c1ba1DaaaaabbEaGg1aac1b1c ~uh_
      a1B2Ac5bE1b1bb1A3A ~uha
      cbA1DBaEAaa1aCbb1ACB1DaEd ~ui_
      a5a3a2a1D4bA ~uic
      2A2d7C ~uid
      1ABB1A1B3bBdeD1AA2a1Aa ~uie
      1bba1aBd1B1AAAcAbc2a1B1b ~uil
      1B10Ad ~uim
      1aC1A4A1A1gdHA2A1AA ~uin
      A2AaAa4a1a4A2a2c ~uip
      3b1AA1AAAAAgdA3AAA1AA ~uir
      ACAcabAAAcBEf1CA1aBG2a1b ~uis
      1D1DACBb1aaBBhAACBAABAaad ~uit
      D1B2A1A2b1AIAd2ma2BAC ~uiv
      11cBbA2b5AC ~uiz
      4A1a6cAE2e1d2A ~uje
      1AAb1bAA1A2bcb1AB1bBAA ~ujo
      1AAA1a1a1eA1baaC2Aa3bA ~uk_
      3e9FbA3bB ~uke
      2A8A1B1C2A3d ~uki
      11A3aA5b1A ~uko
      7Ac4CbA5c ~ukr
      cBaAaaABbCA1BAAdBAa1adC1B ~ul_
      1fA2aA3A1AabGcAABabab ~ula
      a1bAA1cBabacaK1jab2AA2c ~uld
      dEA1aa1fAbcb1baE1BaaaC1aA ~ule
      13c ~ulh
      AAb2b5AA1BabA4a ~uli
      cAAbc1Ad1AaBdbBB1AA3a1D ~ull
      2B3B2BbAaga3AAAA2B ~ulo
      5A1A5aAAa ~ulp
      6a6A1a ~uls
      1AB2bbA3A1ebB1AAAAaaaa ~ult
      1aA2a7d1AA1b1B2A ~ulu
      ABA2Adba1AA1caDa1Abb1acA ~um_
      AA1A1AfAbA1AAFCdAbAB ~uma
      3AA1ad3A1DAa5Aab ~umb
      A1Aa1cB1AaABaDaaCbaBf2a ~ume
      2A3bc3aAaaEA2A4A ~umi
      12Ae6bA1A ~umm
      13bA ~umo
      5b5A2AB ~ump
      AACDAblbCC2BabaBcDC1BAEa ~un_
      6A6B1f ~una
      5A7CA1a6a ~unc
      bAba1AAA1A1a1CAdA3dAAbb ~und
      bbbc1A3AABaCbgaABCEBdBB ~une
      5A1A5BBf ~ung
      1AAA2A6cB1AAca2A1c ~uni
      7a5f1C ~unk
      7a5BcA ~unn
      2A1A1d6b1E2B4b ~uns
      aA1b1AA4bbaAA2A3Aa ~unt
      ACAAAE1B1D1DIbABbAECcAfCb ~uoi
      13c ~uol
      5A7C1ba ~uon
      13B1eA5A ~uot
      c1AAgaBA3BDCCgAaBBbbACc ~up_
      13a ~upa
      1B1AAAAB3AAbAdaBAeBa1aB ~upe
      12Ab1A ~uph
      3A2Ae5F1e4AA2A ~upi
      ba8b2D1Aa6aa ~upl
      3A10bB ~upo
      1B1fAc1f3a1EaEAAA1BCBcC ~upp
      A2hAA7G1B1d1AC2f ~upr
      bdA8A1a9A ~ups
      1A11a1B ~upt
      14AA ~uqu
      acaBcCAB1cadcBbeAABDD1bec ~ur_
      1Ae1A1aBA2daeaaABECBAacA ~ura
      Ab2A8c1C3A ~urb
      1eA3A1bABaA2d6A1A ~urc
      1AAab2ag2B1AbCa2cAA2a ~urd
      agdDBBAAA1ABAa1aCD1BCAaA ~ure
      13A1A7A ~urf
      1A1d2AA2AA1abF3b ~urg
      1Ca1A2e1ba1abB3A1A1A1A ~uri
      1A1A3A4ac1a4A1d ~urk
      5A7c ~url
      11Aa10A ~urm
      iDADBAA2AAaBDaDAbCbAEA1A ~urn
      2A4A1a3a1a4A ~uro
      15AA5c ~urp
      A1A1ACABADbcACaBB1C1A1gAc ~urq
      BB4e2a1d1bcCb1AAc1D1C ~urr
      BFDa1AECAA1AaBCg1CaabAACb ~urs
      A1AC1A5aafB4AaA1AA ~urt
      15a ~urv
      13a ~ury
      a2cD1aaaaecAEcdbD1e1bE1d ~us_
      5B8BF4a1d ~usa
      4A8cbB7b ~usc
      BAC1Aaac1ddDadF1abAAABdCc ~use
      13aA8a ~ush
      1b1A1BAA1B1AAEcc2bAaaCca ~usi
      A12A1bBa2d ~usk
      3A9c1A ~usp
      1A2BB7bADA3f1AA ~usq
      ccBAAAB1bBBfBaBd1B1cA1AB ~uss
      caCC1bAB1a1Aa1ed1BBAEadc ~ust
      13baB6A ~usu
      Be1b1fcAAbAc1DaGBb1cBC1ba ~ut_
      1ca1bBA4cCAbdaa1BA1BbA ~uta
      13e1A6A ~utc
      2A10bA ~utd
      BBCdA1dAA1acBcBC1bdaFbBCa ~ute
      9a3A1A ~uth
      AAC1CcAc1aAaa1BAAAA3e1A ~uti
      b1B1adcD1AAAcgdEAA1A3Ab ~uto
      aaAA2BbeBDeBAACaac2AbBA ~utr
      11c1cAC ~uts
      b2Ac8eBB ~utt
      1AAAA6A1bab3A2baA ~utu
      2a3A4A1B1c1A1b1aA ~uv_
      bbAA1Ab2aAAAaA2AAA1B ~uva
      AE1bAA1AA2Aab1bdgCDAAC1c ~uve
      a1eA9C5B2Aa ~uvi
      b1A10bAa3B1Aa1a ~uvo
      bAA2bBc3A1ABb1a1bA ~uvr
      aa1aEcb2aa1cabBDAAB1BAac ~ux_
      13a ~uxe
      1aA2A6AB2dd5AB ~uxi
      6A6A1gA ~uy_
      2A4a4Ab1A7A ~uya
      aa3c4bA1e1a7A ~uye
      7b5DcC ~uyo
      2A8A1cAB1A1A ~uze
      13cBA ~uzi
      7A5c1A ~uzz
      1DBDcBAf2Ab1aAcBACcCA2A ~va_
      5A5AA1Bd3AA ~vac
      7A5a ~vad
      7A3eBaA9C ~vag
      1dEbEa1A1aABdbB1bbCfaBaaA ~vai
      ab1a1b1A3B1dc2A1AA1A1c ~val
      jaBCBA1B1a1aAB1EHEfEbCcdC ~van
      7A3dBfAA1A6A ~var
      bA1BbAa1A2CbAcDaacbb1c1b ~vas
      3A1a7bAA2C ~vat
      A6b2a3A4A1e2A ~vau
      14A1aa6c ~vaz
      CAbfCabAAb1AaBba1afBabaac ~ve_
      Aa3b1d5HdCacA1A1A ~vea
      BBCBAca4baa2A1CaC1dBb ~vec
      3f6A2dAA1A2a2b ~ved
      13b1a8a ~vee
      3a1A7A1c7A ~veg
      15A ~veh
      A3c1a5cA5A ~vei
      4BaAcAA1A1b1aBe1AACAAb ~vel
      3a9A6A2Ba ~vem
      cBAdbaD1AAed1bDbBAdBCCADD ~ven
      cfBbBBAAbccgDabaBeCBcdAcC ~ver
      CaAA2AB1Ab1gacbAA2BaB1A ~ves
      1a8A2BAb7A ~vet
      c1BfAda3aAcD1DAb1a2Aad ~veu
      15B ~vey
      AcBFB1BAaAbb1aBGe1ABfADad ~vez
      10j1AC10A ~vf_
      fA1AcAAA3BbCAD1A1a2c1C ~vi_
      13Ab ~via
      13aAA ~vib
      6bb5hBE ~vic
      AA1e1A5ABa1CAadBA2Be ~vid
      dBgB1D1Aa1cEBBbgaB1B1ABab ~vie
      2A2A7eBa ~vig
      AcBAA2A4BgBCA1BA1B1cA ~vil
      1AAAaaA2B3gdC3bA1B1A ~vin
      1a1A1A7CfDAc3A1c ~vio
      dABg1ABA2abAE1BAaA1CacdA ~vir
      abbcAAcA3jBBbeBA1B2B1A ~vis
      b1BB3A3bebBadBcBB3B ~vit
      2A3d4A1c1B3A2A ~viv
      b2A5b3aAA4A1ab ~vle
      c4A7B ~vni
      1b5dAa2AaAAAaAa1A ~vo_
      5ba1A4A1e ~voc
      13A1e4A2A ~voe
      EDBCC1dBAAB2cbDeCBBd1faE ~voi
      a2A2A6e1b2A3A1b ~vol
      2bAA1A3A1b1Ag1baAC1A ~von
      a7b1b1AEcA6a1b ~vor
      3a3A5BAe4B1aA ~vos
      BbAcb1dbaA1A1FadeCBbBbACA ~vot
      ddAbaAcabaaEAHAhbaa1aabAd ~vou
      1a3Aa1A2A1dBbAA1bA2ab ~voy
      A1ba1Abb2BCaCAbAaAAB1ABA ~vra
      1bC2becAa1C2Ba1ABbCBBAd ~vre
      a4A5A1bAd1A ~vri
      hAb6B1A1cAB1AB ~vt_
      13a ~vtt
      AACa1A1a2A2Adac2cA1A1c ~vu_
      1c11AA ~vue
      5A5cAEBB3iAEa1A ~vwa
      13f1B2A ~vy_
      A2BA8a1b ~vye
      1ABA1AA3AbBAaca2iBEc ~wa_
      4A8aBa ~wad
      4g8CAa ~wag
      13B1aa2A4a ~wai
      1Ac11AbA1A4A ~wal
      a2bfacA1Af1bGABAbc1AAdA ~wan
      5A1A3dACc4AA1a1A ~war
      1aAbA2b5fBCe3AaA ~was
      4B8d1b1A3Aa ~wat
      14cB ~wax
      1A1BbAA3Ad1B1bb1AacaAAC ~way
      aBaBAABAaAAe2DcA1caa3A ~we_
      13Cec2A ~wea
      13bAB4A ~web
      13A1a ~wed
      A1AA1A1A3A2ab2ABa1AAa ~wee
      1A4A1cBA1BhACa1AA1aa1b ~wel
      1AA5A3Ah1D1AaA2cA ~wen
      1cd2aA2aaaBEBDa1f1a1a1A ~wer
      a4b2AAb2aaB6b1A ~wes
      BbaCaBaaaaAAB1ABcACAcAaAA ~wha
      1A1B1a4B2fBc1A1AbABcA ~whe
      2A2A8Ab4a1dA ~whi
      A2e1BcB5CabAcA1B1BA ~who
      9CaaAC1AA1A3f1b ~why
      A3a6AGa1a1b1AA1A1h ~wi_
      12Ac1B7A ~wic
      5A2b1A2bcC ~wif
      2A3A3a2D1h4A1c ~wil
      eb3a1b3cA1cC5Bb ~win
      3f9D1B4A2A ~wip
      13aA ~wir
      1A1AAAc1acaAbdC1AAAb1AcA ~wit
      1c1A1BA6cBDBB1Ag1Aba ~wn_
      1A3A1a2Ab1cAD1f1AA3B ~wo_
      6a4A12c ~wob
      1c3A7BAi3A2bA ~won
      13d1D ~woo
      13c ~wop
      BA2Aeaa1bCA1baAaA2A1B1a ~wor
      5aA6F1d7b ~wot
      1AB2Aa1aaa2EafabA1AA2e ~wou
      1A1A1b4A2AaBA3e1Aa ~wri
      Ah5A4ABAa2AB ~wro
      2a10eAA ~ws_
      bb1cAaba5abB4AA1Aa ~wsh
      1g1A1b5a1AAAA3A2Ad ~xac
      1A3a4A2BBe2A1A ~xam
      5c8AA ~xan
      13Cca7a ~xce
      2A8cac10A ~xcl
      1ba2BA4AAb1Bc2ba ~xcu
      11cA2d2CC ~xe_
      15A ~xed
      2BA1c5A1dBD4A ~xem
      3c9Caa7A ~xer
      13A1A ~xes
      6A6a1a ~xi_
      1aA2A6Ab1Acc1A3AA ~xie
      1A11a1A ~xim
      1b2A10A ~xin
      1b1a9B1aa ~xio
      1A3b7a ~xiq
      aAA2AcAb1A2ad3a3A ~xis
      13A1a ~xpe
      1aA2f1A1A1AACABB1AAAcb ~xpl
      1A6A6e ~xpo
      ca7aa2C4a2A1A ~xpr
      A1A3a4JO1AaAArB2C1O ~xt_
      A4A7bAA2A ~xte
      8A5aA ~xtr
      13a ~xy_
      2AabA2b1a2EAAA2b ~ya_
      8A2A1eAE7A ~yag
      15b7A ~yai
      13aA7A ~yaj
      1AA8A1C1e ~yal
      2A1aB6AiAC3B ~yan
      4eA7CAb ~yao
      6b6a1B ~yau
      2b10c1C ~ybe
      1AA2AA2a3AAa3B2B1A ~yce
      A6a ~ycl
      13a ~ydr
      fABBBBe1AabaBdFBA1Acab1cB ~ye_
      Ab4A2AAAbdBA1AAAA2Ab ~yea
      1a11AAa ~yee
      13a1A ~yem
      AAAC1BAA3baAblAA1BAAA ~yen
      11A1A10b ~yep
      cA1a1a1c1aaABcAba1BCA1A1b ~yer
      2a2A1A3aAAa2A1A1A2e ~yes
      2a7Ab1e1a6AAB ~yet
      1A1b1AbA4AB1c7b ~yeu
      3b2a7AA4ab1b ~yez
      15A ~ygi
      13a ~yi_
      1AaAAca4aFABa2aBA1AAB ~yin
      1AA2A2c3AeAF2b ~yle
      13dA ~yli
      13baA ~ylo
      A4h7b2A6A ~ym_
      5AA2A3a5a1c ~ymp
      11A3A4gA2A ~ynt
      3aAB1A1A3bdd1b2A1A ~yo_
      15B ~yol
      daB1Aaba1a1ACA1A1acACAaBb ~yon
      6a6AAb ~yor
      13bA ~yot
      BaacC1Bg1abBbGcddCaAadcaA ~you
      1aAA1b7BAbA3BAA ~ype
      AaA1AAaA2bc1c1a2BB3AA ~ys_
      13A1b ~ysa
      2a ~yse
      13ca5A ~ysi
      13B1b ~ysl
      1A3bA ~ysp
      2dc9BBA ~yst
      Aab2BAA3A2cABb1Ac1aa ~yth
      5b9A ~yva
      5A4A2c1C ~ywh
      2A4A5aeBA3b ~za_
      3a2A6B3A2b2b ~zaf
      4a8cAA ~zai
      6AA2a1cb1c8B ~zam
      2AA1d1A3d1fBC2A1A3A ~zan
      1AA10FACc1gBA2c ~zap
      AAAa1b7cAC1b4b ~zar
      1c13Ab3B ~zav
      AaDABaAaAaBAAmCFc1ABBAAAA ~ze_
      13a ~zec
      5A7A1g ~zel
      13cAA ~zen
      1B1c1A3AA1afBaAd1A1C ~zer
      13bA1aa2A3c ~zi_
      2AA8bdAA ~zie
      10A2dAdA ~zik
      A2bA8bbb2ABA ~zin
      13b ~zir
      13Cfd4a1A ~zis
      7A5a ~zle
      6bA5Ab ~zo_
      B3bA7aBBa3a1b ~zon
      14cAA ~zor
      2AA7A1a1eA4a ~zot
      4A8cbc2bB1A ~zou
      5Ab6BACAA2g ~zum
      AcA4b5D1A ~zut
      6A6c1A3B ~zye
      19d ~zz_
      14cA ~zza
      7A5a ~zzl
      """)
}
