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
      -1.82, -1.88, -1.47, -1.49, -1.6, -1.43, -1.48, -1.4, -1.68, -1.58, -1.78, -1.73, -1.22,
      -1.39, -1.22, -1.56, -1.57, -1.7, -2.03, -1.95, -1.56, -1.56, -1.98, -1.74, -2.38, -2.37,
      -2.31, -1.14,
    ],
    rows: """
      KIAAAA1A2FHAA1KKCEBBADEBAEA !
      15A6a1cAA #agencement
      A2b4a1A2a3ABAAab1bAa #automobile
      18A1a3dA #batiment
      17A6aaA #bijouterie
      9a8Ab2A1bAB #blanchisserie
      1a5a10AAa1bAbba #bois
      3A4b2a3A2aA2A1cAa #boucherie
      aAA7Ac1a1af1ca2A1BCb #bouger
      8Ab5A2A2aaabB #boulangerie
      A14A1a1A #bruit
      1a6a6A8bA #carrelage
      4a19b1a #carrosserie
      26A #chaleur
      18aAA1A1eB #charcuterie-traiteur
      8aA11a2Aa #charpente
      17A4AAb1A #chaudronnerie
      3A4Aa14cAA #chauffage-climatisation
      2Aa3a2AA1a1A1cA1B2AcAA #clients
      Ab8b4A1a6AAb #conduire
      24bA #conduite-de-ligne
      18A1a1a2a #conduite-engins
      20a3caA #construire
      a7a1A5AA2a2AbCb #cordonnerie
      14a1AaAAA1aAcAa #couture
      8Ab5A2Ac2aAbAA #couverture
      17A1A3AaBa #creativite
      B2abAA1aa3A2Aa1Ba1b1d1a #cuisine
      18a6c #cycles
      5aA3B5AA1A2A1aaB #dessin
      1A2a2aa1A5ab1B1AAaDaA #deux-roues
      24a #developpement-web
      3b4AaA4cA1AAa1A2Cc #ebenisterie
      18A #elagage-foret
      2Ab1A3aA1A4a2AA2c1A #electricite
      26A #electricite-industrielle
      13a7a2a1a #electronique
      25Aa #engins-agricoles-tp
      a9A7a6da #equipe
      3a1a4B6c2aAa1cbA #espaces-verts
      24bAA #facade-etancheite
      10Ab6A5A1a #faconner
      24aAb #ferronnerie-art
      24b1A #fibre-optique
      1a1A15a4AAA #fonderie
      4b5B4b1BA5AbA #force
      9a6a7cAA #froid
      15A #grimper
      B14BBa4AAaAA #hauteur
      e10A4A1AB3AB #horaires-decales
      18A5aa #imprimerie
      5A11A5A1BB #industrie
      17a #informatique-reseaux
      Aa1a6Aa4B3a1AA1bb #interieur
      18A1a3dAA #logistique
      7A7A1aAA2A1aAb #machines
      2AAA3c8A7aa #maconnerie
      4aa4a4AAAbA1AA1bea #mains
      2a17a3aA #maintenance
      19a2cAaA #maraichage
      18Bb4ba #maroquinerie
      1A2A1a2b5A1d1aA1AAbbA #menuiserie
      24a #menuiserie-alu
      1a2a10A1A2A3aAb #metal
      8Aa7aa1c2AdbA #metallerie
      a4A2AAB2A1ABAcaAaAAb1A #mode
      10AA4A6AAAa #montage-mecanique
      1a13a2a5a #moto
      10a1a #motoculture
      A2a6A6aA1b1A2A #nature
      21a2aaa #numerique
      AA8BA3BAa3A3Ae #ordinateur
      8a6A2b3A1B1b #patisserie
      A3A3a6A1b3aa1aAB #peindre
      23a2b #peinture-automobile
      1A6aa5A1AaA1aAAa #peinture-batiment
      24aa #plasturgie-composites
      24a1a #platrerie
      5A4c4AAA1b2AABc #plein-air
      2bB5a3A3AAa1a2dA #plomberie
      A9AA3Aa1BB3aB1a #poids-lourds
      10A4BAA4b #port-de-charges
      A9A5A6AB1A #poussiere
      16Ab2a2Aaaa #precision
      15A1ABAa1cadbC #proprete
      24aAa #reparation-electronique
      1A1BA2a9AAA2BAecB #reparer
      2a15AA2c1a1A #restauration
      b21c1Aac #restauration-collective
      17aA5bAA #scierie
      15aA3a3cAA #service-restaurant
      3A1a4A4AAb1A2bA2b #seul
      20b3a #solaire
      1A8A2b5a1cB1dA #soudage
      15AAa2a3aAa #station-debout
      19A4bAa #taille-de-pierre
      10b6c1f4acA #tapisserie-ameublement
      26a #textile
      A9A4A6AA #travail-exterieur
      1a13a8A1a #travaux-publics
      13a1a1d1AA1A1fBb #usinage
      22bAe1A #vente-primeur
      c2b6B4A1Aa3cAcA #voitures
      bAbcabda1dAaa1aAaa1ba1b1caA %A
      17A5A1A %AboC
      1ab2a4c2b1a2aa1bdbbdb %Ad
      14a2a7a %Adika
      15d3b %AdrW
      7a2a7A3a1BBe %AfA
      1AaaA2aa1B2a2BbAa5aa %AfI
      A %Aferm
      25aA %AgUlem
      18A5aA %Agl
      24Aa %AgliC
      24aA %AjI
      15B9Aa %Aje
      24Ab %Ajin
      24a %Akadr
      10aA6d5Aa %Ako
      4a5AA2a2A1A2Aa1aA %Akor
      17a4Aab1A %AplW
      8a2b3A2c6a %Arol
      AaA1ab1aAAbB3CBB1b1ADdC1d %As
      24aaa %AsAbl
      24bBA %AseN
      24ba %AsiA
      4AAb10e7A %AtA
      26a %AtAdu
      A1AaBa1a2B6AB2a1AAAc %Atr
      a %AtrenemA
      18AAA3aAB %Atrepriz
      25A %AtretiA
      1a13a2AA1a1aaa %AvW
      1a2a10cbaaA2AA1Aa %Avi
      24a %Avizajeabl
      11a4A %CA
      1a2A5a4bA1Ae2a1AAa %CAbr
      1A1a2a1aa3a1bAAA1a2AbAA %CAj
      10Aa3A2AA4Cba %CAs
      17a4a1b1A %CAti
      26a %CWzi
      18A6aa %CWzir
      7a11A %Ca
      c14AAA1BA1aaAb %Cak
      3a22A %CalEr
      20a3b1A %Cario
      19aa1a %Carj
      17a3a2aA %CarpAt
      15a %CarpAti
      26a %CatorU
      daaAB2aAbcA1A2g1cdAAa1DbdA %Ce
      2a15aaa2Bab %Cef
      a16a7Aa %Cer
      1a1A6B5AA2a1BccaD %CerC
      1a %CerCQ
      26A %CiA
      13a1AaaaA3Ac1A %Co
      24aa %Codroneri
      24B %Codroni
      25A %Cofaj
      24a1A %Cofajist
      4a11A2A5A %Col
      24A1b %Cosur
      2AA12aabA2aaC1a %Coz
      10a7aa3a2a %Cristma
      AaaaaAA1a1Ab1a4aA1a3A %E
      a17Aa2a3A %Er
      17A1A5A %ErE
      a10A3BA1AA2aA2A %Ere
      18AA2bdA %Ero
      baA1baAAeAdBaCab2bdb1bbdga %I
      3a20A1a %Ifo
      24a %IformatiQ
      17a %Iformatik
      4b1A3A5a1A6Ab %Ikiet
      Bc2a5a4e3A1a1a1AA %Iport
      10cb6bA1a2a1a %Iskri
      18aAa3A %Iskrir
      15A %IstA
      24a1A %Istal
      3A12aA3bAaaBb %Iteres
      Ad8a4cA2A5AA %Itern
      bA2a2a2B7Aa2A1AaA %Iterna
      CBBBBAa2A1aa2A1aaAaaCaga %Q
      a9a2A1A1ABa2bAA1A %Qkl
      6c8Bd %Qli
      10a6acc1aA1AAb %Qt
      1c1aa1AaAAAA1a1ca1Bb1ABDaA %U
      1A14AA4a1A1b %Ubli
      AaAaaa2A1a4aaaA4aa1A %Ue
      17a8a %Uf
      Aa2A1a4a3B6AAAa %Ui
      Aa2a1a3A5bca1a1b1Acd %Ur
      10e2b4cd2A2aA %Ut
      16A8A %Util
      18a5A1B %Uve
      1a13a1A7b %Uvert
      24c1A %Uvr
      22a1a %Uvri
      26A %Uvrir
      20a3a %Uze
      6a1AAa4a1AAA3aaAa %a
      18A1aa2aAb %aCet
      11b1A4Aa4Aa %aU
      8A1c2A4b %abAdon
      5b13A2aAa1c %abU
      a4A2AAB2A1AAAAbA3CAB %abit
      19a6b %abitQ
      16A %abitud
      11a5b8b %ad
      15A1a6Ab %adapt
      4A8b6a %administratiQ
      8a8A6A1b %ado
      4aA1b2A4A1aA7a %ador
      15AA4b2AA %adres
      4A12dA6aA %aeC
      8AAb12a2a %aft
      10b %ago
      3a1a4B7A %agrikol
      4a10c2Aa1aA2Bb %aje
      1a17a2aaAeA %akQpaN
      Ab13aAbb5AAA %akept
      15ab8Aa %akor
      19a3a1A %aktuali
      17AAa4Baa %akuel
      Ab9a3a2aba1a %al
      3a21Ab %albi
      B1A1A5bd3bcAb4ABAc %ale
      24Aa %alf
      2aa4aa1b3abaaAa1Aba %alor
      3Aa4a15A %alternAs
      24a %alu
      13A4Ab1aa3A %ami
      A3b11A2A %amiA
      2Db3afe1A1a1A1AAA1aA1aCA %ane
      24a %anesi
      10aa7a3ab1A %ani
      24aa %anim
      4b19Aaa %anitIg
      ab8ab3ga1c6a %aniver
      Ab13b6b1a %ap
      5A19Aa %apar
      4a5Aaa2A2A1bcaAe1C %apel
      1a8a4a8aa %api
      18a6a %apli
      6B2aeAA2AAAdd3aAb %apr
      6a9AB5ABaa %aprA
      11a1a1b1bAa2abacA %aprAdr
      8cA11A2aA %aprAti
      8Aab4A2b3AaA %aprAtisaj
      15A1aA3aa1bb %apran
      22bBAaa %apren
      21a3A %aprenA
      10Ab7A4A %apri
      a15b %ar
      24A %arUn
      A6A2c2a2aadA2bABAa %are
      2aA5AcB3A1Aca4Ad %aret
      4aB1b1AAb6Ba2aAa %ariv
      10A6AA3adAAA %arjA
      24aAA %artizA
      Acc2Aa1Aa1b1B1adbAA1c2Aab %as
      17a6a %asAbl
      18A5aaa %ase
      2A13Aca5a %asi
      24Baa %asistAt
      24a %ask
      24Ab %askIg
      18aaA3AaA %asosiatiQ
      1b2AbA3a7bc3aBbb %at
      6aA2a4AA1c6B %atA
      18A5AAa %atAd
      19a3A2A %atAdA
      5a9A7a %atAdr
      3A1c20a %ate
      17baA3AbbA %ateli
      A5a3d2a3AeAAaAAb1a %avA
      19a4aA %avQ
      17Aa5Aab %avU
      4aaA8A1ab2c1acA %avWr
      2A2B4Aa3A1ABcABb1A %ave
      bb1A1Ab2aA3aB1aAb1aBaAab %avek
      23aAaa %avi
      AA3A10A2A %avr
      18aa5b %avril
      B17Aa5a %aze
      4a3a1a4bABaAbab1a1B %bA
      17a %bIg
      aa2aaaA2A5AbBAaABAA1a %bQ
      26a %bQjU
      3aA2a2Aa6A1a1AAbBa %bQjUr
      6a17A1a %bQsWr
      10A4g2b %bU
      8a13A %bUC
      1A11a1b1a8A %bUj
      9a5A1a3aa1aAa %bUlAj
      22A1A1A %bUlAjeri
      15A1A3aaaAAa %bUlo
      16a %bUrg
      3a12A %bUrgWn
      10a13A %bUrj
      15A6a1aAA %bUtik
      1a2A2b9aaAb1AAabb %bW
      17A4A1cAB %bWt
      aaaAa2a2aa1A1AbbbaabA1aaA %ba
      18a3a1aa %baNol
      10A13aA %bai
      16A %baion
      a1aaB2aBAB2e1a1AdAa1A1b1c %bak
      9a12a1a %bakeri
      18a4cBaA %bal
      17A7a %ban
      3b11a8A %bar
      22A1ABa %batimA
      24ba %bato
      c3Aa1a2a4Ac1Ac2aA1ab %be
      13B10aA %befor
      18ba2a %bel
      10ab3AA1ca1a3Aa %ben
      18a5Ad %benevol
      4Aa4Aa3A1a6A1b %bet
      10A6A6AAa %betiz
      Ab8A6a1cbaAdd1A %bezWn
      a18A %bezi
      ca2a11b1Aa3c1bB %bi
      Bc3aa3AAa4dBA1a1Bbb %biA
      4a3AbA4A3a6A %biAto
      15A10a %bidUil
      18a %bie
      17a6AAa %bik
      13a9bb %bizvA
      8aA %blW
      10Aa4bA6AAA %ble
      Ab6a8aaba1cCbbA %bo
      1d8a4a3a %boar
      b15a7A1a %boardIg
      bB1a4A6bA9A %bof
      10a4a1a1A2AaB1a %bokU
      AA3B9a2a7A %bon
      17A8a %bor
      16A %bordo
      a15A2a4A %born
      A10a5AB1a1acBA %bos
      17a6b %bra
      Aa13ab1Aa4A %bre
      10A13A %bretaN
      2AafA7A %brev
      17ba5AA %brikol
      4a20aA %brikolaj
      1B17A %briv
      a12A3Aa6a %brot
      A14A3A %brui
      aaa1A3a2A4a1AB2ab1Bb %bu
      25a %buil
      18a5aa %buro
      1Ab1AB2AbAa1a1Ac5a3A %dA
      1aaBAa1ab1a2A1Aba1ca1aA1db %dE
      26a %dEr
      2caAA1BCdB2A4B2a2a %dExiem
      1a19b1aa %dI
      5a4A4a2Aa2aAbaa %dQ
      aaa1aa1aA1Aa1A1bcAbAaA1aA %dQk
      11A6aA4Bb %dUe
      1A3A6a6A %dUz
      a3a4a4a1bbAb2aaA %dW
      18a3A2AA %dWg
      2b1A2a2A2a4a5A %dWng
      3a18a1AAa %da
      17b4a1cbA %dai
      15b1a6Aa %dan
      aA3a10a %darQ
      18a3Aa3b %daron
      2A22a %dat
      18A %davA
      bA2AB3aBAaa1AcabAadac1aA %de
      15AAa %debU
      10A7A %debu
      17A5Aba %debutA
      Aa9a12AA %dedA
      1a2a1bA2B4aaa3A1aAAa %deja
      3AAb7a %dek
      8a16a %dekUvr
      10cc6b3A1Aa %dekol
      19A4aA %dekor
      6a11a7a %dekroC
      10b7b5Aa %dekroCEr
      17Ab1a3c1A %del
      16b %dela
      Ab2a13aAa1bbBb %demAd
      8AaA7AA2bAa1A %demI
      A6a2A7A5Aaa %demQt
      15c2a5Ba %demenaj
      bB13B2aA4Aba %demi
      5A4c4AAAac2A2aA %deor
      15A3a2Aa %depA
      25a %depan
      15A %departemA
      2AAA2Aa1f6aeA2b1Aad %depui
      15b %derAj
      17A4a1A %derier
      2Aaa1a3B2a4b3A2Aa %derni
      2ABc1AACcd2c4a %dernier
      26a %desAbr
      5a11A %desI
      10A5A7A1A %desin
      4A5c6Ab %deskolariz
      2a7A5AA %detest
      21ba1b1A %dev
      17A %devA
      19a4A1a %devWr
      13A3a6AAa %devenir
      24b %devi
      24a %deviA
      10a4Ab5Aa1a %dezol
      1A2Ab2AAa1A1a1BbacAAdDa1c %di
      5a %diep
      24A1a %diferA
      18A %diferAs
      15a1a1a %difisil
      3abA18B %dijQ
      26b %dikt
      Ba1a11A3a4AaA %dimAC
      9a3A3AaA2AaBb %diplom
      AaA5a7B1aAaabBaA %dir
      4a12A1b3cBba %direk
      21A4a %direktEr
      4b13A2a3AA %direktemA
      17A3A2aA %dirij
      17A6a1a %diskut
      17b8b %dislexik
      14a3a7A %dispozitif
      17a8a %dispraxik
      10A4eb %distAs
      19A1a2cAa %dit
      3a9a %diz
      4a2a2b11aA %dizA
      BA17A %dizQ
      2A7A4A1aA3AAaba %do
      1A13A1aA3a1a %doe
      1a13a7a2a %doesn
      5aa1a15AAe %dogt
      dc2b5AA3aa2d4Aab %domi
      aa3aa3bA3ABa1A1deAbBD %don
      Cb8b5BAae2AAAba %dor
      1a14A2a %dormi
      c9AA4a7Aaa %dormir
      bb13a3A %dortWr
      17a4A1Aab %dosi
      4A5e %dp
      19A2c3a %drW
      1a8b6a6A1a %driv
      10d7b %drop
      aba2aA1Aabaa2bBab1aAAbb %du
      18AA2aAbA %dur
      Ab13a %durIg
      c4cAabAacAB1aaAc1AAaaaBf %e
      23b2b %eaC
      3a4AaA5A1A5a %ebenist
      19b4A1a %eberj
      ac17a2aAA %eberjemA
      5c11b5aAa %ed
      10b6AabA2aaaB %ede
      15a1a1A3a2A %edukatEr
      18a5AA %edukatiQ
      10a6a1a5bA %edukatris
      A16b6a %eg
      15fA %egal
      17b4a1ba %ek
      24bA %ekUt
      10A7A %ekip
      ac1A4AAac5Babb1AadAa %ekol
      3A3a2A1a5B2aA2ab %ekri
      10Ab5ca2A2Aaa %ekrir
      a7a8b1A4Bbf %el
      e9A4ac %elEr
      bA1aaa1aaAbA4Abb1A2bDae %ele
      2Aa4A8aA5b1B %elek
      1a6a14a %elektrisiA
      3a4a1A7a4AA1a %elektrisit
      13a7a2a1a %elektronik
      2ba1a4A3a3Aa2A1BhB %elev
      24a1a %elo
      Ba1AabdbC1BB1A1ABA1A1AA1CAA %eme
      1A2a17a1A1b %emen
      3a16aa1agCa %emer
      24Ba %emeriQ
      3a9A5Aa1A1B1g %ene
      17a6A1a %enmA
      2ab13Ab3A %enui
      10bA6c3a1aaA %epi
      17c6A %epileptik
      13B10a1A %epinal
      AabAA3aBB4A1Aa6cd %er
      3a %erEr
      2f1a1a1aBCa1B1bbbBAa2A1ba %ere
      AAAaB1aa2AB2aaaaC1BA2Aba %es
      17ab1a3a %espas
      bab1BbaA2cB1A1Aaa3adBdAc %et
      1a8a7aA5a %etablisemA
      bC1aB1BAa1beA5eb2ACC1a %ete
      4A16b2a1A %etien
      Ab2A1b9BABA1Aa1EaA %etr
      17Aa3AaA1a %etud
      3baaa1AaA6aaa1a2AAA %etudi
      26a %eve
      d1b10A8aa %everi
      23a %everitIg
      A %evidemA
      24a1B %ex
      8Ab7a8a %exA
      5a18Aab %exak
      25a %exaktemA
      4a4a14aA %examA
      15Ab5A3A %exist
      aA8c5b1b %exklu
      22A1aA %explWtatiQ
      17ba3A1Baa %explik
      1A13a8A %ezit
      24Aa %fA
      24a %fAsi
      Aa6Aa8a3AbAa %fI
      1a17a5A %fQ
      bA8c4b6AaAAb %fU
      19b4aAA %fUr
      24b %fUrten
      A1A1B1aa2A5A1b3AAB1a %fW
      a10a3AaAAd2AaBbB %fWe
      17A6b1A %fabrik
      bA9b6Aa3ABb %famil
      11a7a %famili
      25Aa %familial
      1a13c %far
      4A5A3A2A6AAa %fas
      17b7Aa %fatigu
      AacB1b1aaBdca2AFAfCa1dAcAa %fe
      24A %fenetr
      AbC1a3A1BA3Aab1B1abCcCd %fer
      24a %ferA
      19a2aA1a %ferm
      20A4bA %fet
      6a3b7b7a %fevri
      24Ab %fezA
      2aAaA1a5a1ab1BA5Ah %fi
      a3a10c1b4a1a1A %fiC
      24b1A %fibr
      b3A2Aa1a3a11d %fie
      25ab %fiften
      1aab1a1AaaAb1aabaAaA1a1ACDh %fil
      1b8A4a8B1A %fin
      18A4Ab %finAs
      4b3Aa3A1A6a %final
      Aa1Aa2aAabAaa1B2ca3AAaB %fini
      A3a21A %finir
      2AaA2bcB3A %fir
      12a11A %fixIg
      20a %flEr
      8a15bA %flErist
      24cAa %fle
      18a7a %flem
      ba8A4cbAAb1ABc2A %fo
      24b1A %fodfrA
      16aa1a1a1aa1A %fodr
      17A3aA1bA %fon
      bAa1a5AA3AabaBa1cA1Ab %for
      24a %forj
      2c4A2a6AAA2A1d1A %form
      15b1aaaa2aA %formatiQ
      26a %forsemA
      16AA6a %fot
      17d7b %fotEil
      2a8aa2b1a2a2a1ac %fr
      5a19aa %frAC
      15Ab2Aa1Aaa %frACemA
      4A1a8A3A4Aaa %frAk
      AbA7a4eA1aa2aAaBa %frAs
      18a5aaA %frIgu
      1aa1Aa1A3b3A1ba1ab2ab %frQ
      9a14bA %frW
      4a2A5A6A3A1A %fre
      2aAcA1A1A3a3Aaa2A1A1C %frer
      16a7a %frigorist
      24a %frui
      18A %gWng
      25AA %ga
      10A5AAAA2BeA1A %gaN
      4A18a %galer
      1a8a4b1A3ba1cab %gamI
      18aa5a %gamin
      3a2a2a6A1cb2a1bbB %gar
      18A3bAcAA %garaj
      10aa3A4a1cBAB %gard
      Ba3a4aa5aA2AAbBde %garkQ
      5a4a6Aa2a1B1Bc %garsQ
      4a21b %gato
      23A2c %gazQ
      3a13bac2a1AbB %go
      17c %goC
      24Aa %gos
      bB3a3AA2A3A1AA1AbCCd %grA
      3A3a10A7a %grAd
      10Ab5A %grAdi
      15A %grIp
      25aA %grUp
      2abbbaa18A %grad
      19A2c1AaA %grato
      22aBc1a %gratui
      22a1A %gratuitemA
      Ab2A10b2aa %grav
      13a2A %grenobl
      18a1a2AaaA %gril
      15a1b5a %gro
      3d %gt
      3A6Ac5b %guer
      5a18A %guin
      24a %gvadlU
      2bAaa2AaA2A11aa %iA
      17b4b2b %iQ
      4A5A4A1Aaa1aAaBbb %iU
      7a16c1A %iUng
      17AA1aa2fA %iUr
      b14A1a1A5b %ide
      17A %ie
      2bbbb1aba3b3AAa4ba %iear
      10A5AAa4A1a %ier
      4b10c2aa2a2a %if
      b1Aa1bAba1daaaaAaa1aA1d1Bce %il
      4a5A3a2a6A %ime
      A9a6ba4aa1a %io
      a5a9a8A %ira
      Aa1a5ab4cA1A %ire
      bA1AA2abA3a1bacAaa1a1BCh %is
      a3a1ba2A4ad1B1a2Aab %isi
      bA13a %isn
      3A13A6A1A %istWr
      a2aaba3A2A1a2cA1abaaAa %it
      A14A2a5baA %ive
      2A %izer
      c10a5bAbb1AAdb %jA
      17d6AA %jAb
      10b5a1a2a1b %jAr
      10AA4A2a4aA %jAtil
      4A12A %jAvi
      18A3aA1a %jE
      26a %jEdi
      b5b3A4AaAbaac2icDb %jEn
      Ab17A %jIN
      18a %jUe
      1AAa6A2a1B1aaa2dAbcC %jUr
      10a7a3abAbA %jUrn
      24Aaa %jWn
      17A6AAa %jWndr
      17A4a1aA %jadA
      3A5ABe4AA1A2aBa1a %jam
      17b6a %jardI
      19a3b %jdW
      fd3a9ba1ba %jdor
      aaA1ba1aaabA1a1c1aAaA1acb1A %je
      7a10A %jeA
      1b15B3a2eaB %jen
      2bc6B2a2A1A5AAa %jeneral
      16AA2b3b1A %jer
      4A21A %jermI
      4A8a4a %jestiQ
      4BAAb16a %ji
      18Aa4Aca %jirl
      4a %jkif
      4a19a %jle
      17aaA3bAa %job
      c3b10a %jrAtr
      2Aa1a1aa7aA3a3Aa %ju
      2a1b3Aaa2a5a1aa2AA %juI
      10B14a %judo
      22A1a %juil
      1a6Aaa4a2Ab %jun
      5a20b %jur
      16A7aA %jura
      4aA4b7bb4A1a %jusk
      4Aa12Ab2a2a %juska
      4a5A4a2AA2aA %just
      19b %jvi
      aA1aaAaa2A4a1A1A2AaBbe %k
      BbA1aAaA2C2A1Ab1abaACabAA %kA
      25Aa %kApaN
      25ab %kAtin
      19A %kIp
      a3aA1A2A4A2A3A2ab %kIz
      18a3AaA1a %kQ
      17A1a2BA1A %kQbiA
      19a %kQditiQ
      1a22A1A %kQdui
      24A1b %kQduir
      24b %kQduktEr
      16A8aA %kQfi
      18A1a3a %kQkurAs
      24b %kQpani
      Ab3aA12b4a %kQplik
      AA2a1a3A4A1a4A2ab %kQprA
      19a4Aa %kQprAdr
      10B5A1A3a %kQpri
      17a6A1a %kQput
      6a3a6Ba1b3aAa %kQsel
      25a %kQstrui
      15A1AA2a1baAA %kQt
      25Ab %kQtA
      21a1A1A %kQtak
      2aA13a4aaA %kQtinu
      16aa4a1AaB %kQtr
      10b11cA1aa %kQtra
      22b2aa %kQvAtiQ
      5aAa1aA2a4dA3AA1A %kU
      4a12AA3a1A1a %kUdr
      Aa13b1A1A1a2eAB %kUl
      15A1a8a %kUlEr
      10a6AA4A1Aa %kUp
      AA4a3d4AAa1AAAAAB1A %kUr
      18a6A %kUrs
      15A7A2b %kUt
      25Aa %kUto
      14a2a6b %kUtur
      8Ab12A1a %kUvrEr
      4A1ba11A2a1AaA %kUzI
      4A14a2a %kUzin
      AAA1a1a1AA5B1a1A1AacA1a %kW
      8b9a5A %kWfur
      16b5A1A %kWn
      acCBBc1Agg1CAB1Abb2d2bbbc %ka
      4a11A %kaA
      24a1A %kabl
      18bb %kai
      24a1a %kaien
      A3a10A1A6a %kal
      25bA %kalkul
      25aA %kalm
      20A1b1cAA %kamiQ
      2AA4cc %kap
      18A %kapt
      bA2AA9AAa1a2a1AbB %kar
      Aa18a4Aa %karAt
      8a6A8AA %karelEr
      1a22a %karelaj
      4a3a15a %karoseri
      15b %kart
      15Af1c1A3AbB %karti
      a14a1A4aAA1a %kas
      4a21b %kato
      4a5A7AA4ABa %katorz
      A4A4a4A2a3a1AcA %katr
      5eA %katriA
      4DmBB1ABA1A3ABA4A1b %katriem
      eAA1c3Ab3A2d1Bc2da1bc %ke
      AaA11aA1aaA2AaCcB %kel
      3A9a2bBa2AbacBA %kelk
      24aAA %ken
      18A7A %kes
      1A2C5A4AA1A2A1ABAA %kestiQ
      21a3ab %kestioner
      18A2bA3b %kevI
      8a1b7bA4A %kfa
      a2A1a1a1A1A3aAAbAad1afab %ki
      16aA1a6A %kif
      10a6Aa2a1A2c %kil
      a3a4aA5B1A6A %kilometr
      A6a2gB1A1acAc5BbB %kit
      2a7A7A3aabAA %kitCA
      10b6A4b1Aa %kla
      2a1baaaaA1b7A1aA1AaA %klas
      5a4Aa6b %klaz
      17A %kle
      16A %klermQ
      1a2A2b2b %klg
      3a13a2A1BcCA %kliA
      22b1b %kliAt
      a15eA2b3b %kloz
      18a3aAAe %klub
      aA2A2aa1A4DCaA4A1Aa %km
      26c %knov
      1A1A6b14ba %ko
      18a5AdA %koaC
      A23Aa %kod
      10a7a %kokIg
      5a19a %kol
      2Aa2acAAAB1Aa1AAaA1a2Bad %kolej
      5a18A %kolmar
      dAbB4AAAa3aa1aA1AaBBaa %kom
      AA3a2aA1A6B1Aa4A %komA
      19Ac2AfCC %komAd
      2Bcb3dAA7c4A1Aa %komAs
      2cA9A4a %komers
      16b2Ac3cA %komun
      A5a3Aa3Aa1aa2B1a1b %kon
      24aA %kones
      24A1A %konetr
      1a13B3a1AAbAaa %kopI
      1a23a %korez
      1A13aB %kors
      aA3A4AAa2afAAaA2aCaa %kot
      10Ab5ba6A %koz
      18a5a1a %krI
      5B11a4aAA1A %krW
      18A5aAb %kre
      18a %krel
      3a %kretel
      18A6ba %kuir
      20a4aA %kuisto
      A1Aa2A1aa5A1c1B2aAaAb %kuizin
      17a6Aa %kuizini
      18a5baA %kv
      b6b7b5a2a %l
      3BcA4A5BA3b2aa %lA
      4A1a10b7aA %lAgu
      18A %lAs
      17A1A1a2b1a %lEr
      Ab16AA %lIdi
      ff9A3aa %lIterna
      1a13e2a %lQg
      2a12AAAbb2A %lQgtA
      10A4AAaA %lUr
      19a2aa1A %lWe
      b5aA2A4cc1AB3ABaA %lWn
      3abaaAaA1A1a1aaa1ca1baAdb %la
      2BaA5f2a1AaAd3aA1A %laC
      1f2A2b7aA2A %laba
      16a %laka
      c3a11a1a %lakai
      17A5Aa %lat
      24Aaa %lateli
      bA3AAbaAB2C1a1B1aabbAcAca %le
      16b2a6A %leav
      1aB1BA4g4a1bb6Aa %lef
      22c3a %legal
      5a4eb6c %lekol
      6a11A3A1bAA %les
      17a8A %letr
      B4A4a6Aa3B3b %lev
      2a10b %level
      faa2a5A3aacac2aAAcc %li
      1A16A6a %liA
      15b2A3a3A %liE
      13a10aAa %liN
      4CACaAa5A7A2a %liQ
      A16a1a1a1a2a %lik
      10a4aA2A6a %lil
      A14hA %limit
      1B17A4A %limoj
      6b4a5b1A5A %lir
      Aaaa1A1AaAbA1a2AAcB2AA2a %lis
      19a3a1cA %lisen
      10c6Aa2c2aA %list
      3a6A4AA1Aa2AaBAa %liv
      3a20a %livIg
      17A6A %livr
      2bb4A1A7b %liz
      15A4a3dAa %lo
      Ab13AA1Ae4AA %loj
      17A1f3A %lojemA
      17a6Aa %lok
      5a4b4Ac1b5Ab %lokal
      A4a2Aa6aaab4aA %lol
      1A15A6a %loriA
      25A %loto
      Aa1aa5a9a4Ab %lov
      Ab1AaAba1a1a1B1AA1BA2aaCdh %lui
      Ab13bd %lvA
      cAb2a1aaAa5acAb2aBabB %mA
      16A9a %mAC
      3A11AA2A4AA %mAd
      a15aA4abA %mAj
      17aA3A1aA %mAk
      18a5aa %mAtor
      3a13A6aAa %mEbl
      8A12a %mEf
      BA1A6A4aDdA2A2Aad %mI
      A2AA3AbbA5AaAA2baBA %mItenA
      2a17a3aA %mItenAs
      abb1aAAa1bca1aACcbcaAA1bBDd %mQ
      15c2Ab4b %mQd
      24a %mQpeli
      15A6bAA %mQsiEr
      10A6A6C1a %mQt
      16A %mQtaN
      17a4A1c1a %mQtr
      19B %mQtrEil
      7a6A9a %mUlI
      10a13a1A %mUn
      b3bAb1a1baaaa1a1caAba1baba %mW
      23a %mWA
      4b8a10AAc %mWen
      5a12Aa2ab2B %mWn
      bBbB1abaAa1b1BaCccfAB1aaB1aa %ma
      7A7A1aAA4bB %maCin
      15A9aA %madam
      24d1A %magazI
      18dA2a1A1A %mai
      24a %maib
      16A %maiot
      10A7Aa5a %majEr
      22aA2a %mak
      8a15Aa %makQ
      CA6a1A5AAA5AAb %mal
      17d %maladi
      bA14aAa4AAad %mamA
      10A15a %mani
      a15a9a %manmA
      5a4a7a5aa %manuel
      10A2a4a3Ac1a %mar
      AA8bA4A1AAb1aAdAA %marC
      10A14a %mardi
      15a2A5B1b %mari
      7a17b %marmai
      4B11b4aA %marsel
      8aa %masQ
      1a8A4a2Ab3cA %mat
      B3a5a7c2aa1AAa %matI
      24a %materiel
      23AaAa %matier
      a23A %matinik
      bA %maximI
      10A6dA3A2Aa %mdf
      a3Aa1a2a4ab1a3aa1ab %mdr
      1abaa1aadAb1ab1aAcAdA1dc2b %me
      4b17a1A1a %meA
      26a %meCanik
      22a1A %mek
      A2b4a4a1a2A2aA2aa %mekanik
      26A %mekanisiA
      24a %mekano
      10A2A1b2A5a1A %melEr
      4A1A3Ba3d1aaa1a1a1A %mem
      18A4A1a %menaj
      8a8a1b5a %menuizeri
      6a2b15A %menuizi
      1AAA3A2aB3AC1AcbA1b1aA %mer
      20d3a1A %meri
      24bAa %merkredi
      cB8a4A6a1A %mersi
      18a6a %mesaj
      17a %met
      1a2a21a %metal
      1AAaca2a3A2bA2AAAB2bb %meti
      4A2b2aA3A1A4a1aAa %metr
      ca2AAA3bA4dA1a2AcA1A %mezQ
      17a2a3b %mezur
      4cb4A1A5a5AAa %mfr
      a1AcA1a3aa1b2bcaa1adabbc %mi
      25Ah %miA
      10AA2aaa1Aa6A %miE
      10b6ba5A1a %midi
      15b7b2A %mil
      2a7b2A %miliE
      1a17b2a2cA %minEr
      5b4A4b2b %minm
      2b7A2A1AAAAA2A1A %minut
      10b7a5Aa %misiQ
      aA2aAaA1aaaa3AaabAa1aCbb %mn
      b15A1a5a %mo
      15a %mobil
      25a %mobilet
      24A1b %mod
      a9b4a1Aab2a1A1A %momA
      bA8bA4b1ba4A %mor
      26b %motEr
      26b %motiv
      A3a10a2aA4AaA %moto
      4a %motorbik
      4Ab1a7A2ab4A %mov
      3a %mrk
      a4a17aa1a %muC
      4a %mulUz
      25a %mur
      aBaA6bA3AabA4a %n
      b4a9c1abA2A2c %nA
      1A8A7Aa %nAsi
      3a14a5A %nAt
      4AA20a %nEf
      aB8A4e %nIport
      aA2AaAa7aBaC2eA3B %nQ
      bb2aa5a2a1c1aA1AAAcca %nU
      bA15AAa3baA %na
      Aa14a2A %narbon
      25A %national
      2Bf9B %nd
      2Ac6a2A1A2a5A %nde
      ab2AA2A2b4ba2a1adbaB %ne
      4Ab4A4BAaAa3AaBa %near
      24AbA %nena
      22b1A %netW
      A9Be3A2aA2aAAA %nev
      7a18a %nevE
      A3aaA1A1ba1A1AaA1b2aa1cA %ni
      c14a6a %nig
      17a6A %nikel
      1Aa7A7AA4A %nior
      Aa9A4A1a %nis
      3a1a4Bb11a2a %nivo
      bA3b4aa4b1bbA2bb1B %no
      10a7a5aaA %nobodi
      10a8a6a %noel
      1A13dA %nor
      10A7A3c1AAA %normal
      2b6A3a %normalemA
      5B11A6Aba %not
      10a11a %notIg
      AaA3a8Ac1a1B3cAd %notr
      4A2A2b4A2b4aA1A %nov
      10a4A2b5Aa %novAbr
      cA9A7A2A1Aa %nui
      A2a1a4bb4a1ca5cB %nul
      21a3aa %numerik
      2a2a3a3A7A2Aa %numero
      2A1aB2A2a1A1abAAA2acAfA %o
      a16ba %obligatWr
      aa14aa %oblij
      a2Ab3b1b2a1AAabb1baaccB %of
      17A2ca2b %ofr
      24a %ofrir
      24AaA %ojUr
      Ca2a10bA4b1AcbA %ok
      10Aa3A2a6Aa %okI
      5a12b7A %oktobr
      4A5ab3b2aA6a %okun
      17aA3aA1a %okup
      17A1aa3caA %ol
      eA8b4ab1ba3b1aA %ome
      A1a5a4B3eAa2a1Ecb %one
      23aa1a %onestli
      1A15Aa4bA1a %or
      13a1B3A4AAd %ora
      20a3b %ord
      17a7A %ordi
      17A6A1a %ordinatEr
      6a10aAA2A %ore
      17A6Aba %oriAtatiQ
      5a %orilak
      10a %orleA
      1A8a4a1A4A1baA %osi
      3a11A6A %ot
      17A8A %otEr
      24A1a %otUr
      16A7bA %ote
      17A1d2aAA %otel
      17b8a %otist
      3b20aA %oto
      24a %otomobil
      1b10a2c1Bb2a1ABAb %otr
      15a7b1aa %ov
      4b16aa1a1A %ove
      c25b %ovn
      10AA4Aa2a1A1aB %ox
      18A3aA1a %oze
      Aa13d %ozef
      1A16ac2acAAa %pAdA
      10A7A5A1b %pAs
      AaA1abAA2AA1A1dAbBaa3aB %pE
      1c11a1a1A1A5aa %pEr
      a14b4a2aa %pEvA
      22aAbAA %pI
      8Aa5A2a4A2a %pItr
      8a8a3a2aAA %pItur
      18aa5A %pQ
      4Aa %pQtivi
      aa2baA4aa1ac3aa2ccab %pUr
      25b %pUri
      Bc9a5A %pUrkW
      16Aa6A1A %pUsier
      5a4A6AAa5Aa %pUv
      17a8a %pUvWr
      25aA %pW
      10A %pWti
      cDa1a1a1AABc1A1acbabAAaA3a %pa
      aa8aa3bAABCAaffa1C %pai
      A25a %paiA
      24aA %paizajist
      17A6Aa %paj
      10bA6ea5a %pak
      24AcA %pal
      22b1a1a %palet
      20b3b %pano
      15a1AA5A1b %papa
      10aA3A4a1bAA1a %papi
      Aa1b7b3cbababaabAcb %par
      A2a1a5b3a1Ba3A2BA %parA
      4A13A5AAb %parel
      2AA3A2A5A1A7A %pari
      18b1a %park
      13b1A2a %parkUrsu
      aA4A3AA3CAACB1bA1A1b %parl
      cA1Aba1a1aa3a1bA1b2b2Ba %pars
      15b1a8a %partA
      Ab13cA7A1a %partU
      18b3b2AA %parti
      10a4eA1Ad4A1A %partir
      1A1A1baa1aaa1a1BA1ABb1Aab1A %pas
      26b %pasiQ
      13a10Aa %pasion
      4a3a9b3A1AAa %patiseri
      9a5A1a6Ab %patisi
      8a1a8A2a1bBA %patrQ
      10aA1a4A %paz
      A7a1Ac3bb1AA2bf1aB %pe
      18Aa4a1A %pen
      Ba2a2a2A4AAA1b1bBaAaA %per
      23A %perdu
      24A %periguE
      16a1A4a2A %permi
      16A %perpiNA
      A9b7cb2aAd1A %person
      a1b1aA1a2Abaa4c3AabAA %peti
      2a2a1a2b4AA1A5Bac %petit
      1a8a4A2a3A %pf
      1A1A6eA6aA %pi
      Aa8Bb3Ae1bA4cAa %pie
      24aA %pier
      19aA1AaAA %pies
      10B7A6a %pij
      17aa1a4cA %pik
      10a7b %pil
      26b %piti
      1A8A4A1b6a %pk
      3a15AA3aA %plA
      20a4B %plAt
      3a14a5AaA %plEr
      A18A2a %plI
      19a3aaa %plQberi
      3A4a14AaA %plQbi
      Ag2a5a4aAaab2B3a %plas
      a1ba1a4B5aAA3A1AaA %ple
      a15a7A %pleaz
      1A22aAa %plezir
      A17A5a %pli
      1A1AA1aA2gB2ABaAebA1BbBaB %plu
      22A %plui
      17aA6A %pluto
      17aA5Ac %pluziEr
      24b %pme
      1a1A6a8a5aA %po
      1A5b7b %pol
      1a %pom
      17b %por
      10a4BA1a1A1a3b %port
      17A3a %portabl
      15babaaaa2a1A %posibl
      1a13Aa2a6A %pot
      15A1AAaAA %poz
      A10A5b1A1AbAdBA %prA
      15A3a3AcBA %prAdr
      6a11b3A1Ab %prIsipal
      24a %pratik
      1aA1Aaa3A4fiA5aaAA %pre
      cAA3Aa7A1B1Aa3ABd %prefer
      Aa14a %preferer
      2aA4cCA2A2a1AA5Ab %premi
      2gaB2adCA2C2B1B6BA %premier
      4A5A6AbA5ba %pren
      2AAf7A11A %prepa
      4a5A2a1A1bA3A2bA %prepar
      24b1A %pres
      24cA %presiziQ
      16Ab %presk
      26C %prevWr
      3A20a %prezAt
      A2a4aAaAA5a %pri
      10Aa5A2a3a %primer
      20A %priv
      aAaeA2ABA3b2AAa3A3a %pro
      a9A5d1A7a %proC
      3AcAA17a1A %proCI
      A3Ac %proCen
      A9a4AAaA7a %problem
      24A %produktiQ
      5a12a5Cd %prof
      17b6A1A %profesEr
      3bb3a4a3AA5aAa %profesionel
      23ad1A %propoz
      17aA4aAa %propr
      26B %provAs
      6a1AAa %ptdr
      7a17aA %pti
      16a8Ab %ptit
      10fB6fb2AAbbA %pu
      17AA1e3c1A %publik
      5a4A12aa1b %pui
      1a14aaA2A2A1a %puis
      Aa21b %puisk
      10A6AA1a1a1ab %pupil
      a15A7aA %r
      ba1a11aA2a3b %rA
      20A5A %rAd
      24aa %rAj
      7a18a %rAseN
      dab1AaAa2c4A2ab2A1B1A %rAtr
      10a7e6Aa %rAvW
      13B5b6A %rEf
      26a %rEniQ
      18a4a1a %rQ
      17AA %rUA
      16a4a2BaA %rUb
      10A6b6A %rUl
      17c7a %rUlA
      16b7b1b %rUn
      1a13ac3a3a1A %rUt
      A9A7A7a %radio
      22aA %raiQ
      10A7A4c %ramen
      10A7a2AA1a1a %rapel
      aA2a3a1A7a3a2A %rat
      2eAAA2bC5Aabaa2A1AAA %re
      26a %real
      16A %reali
      3acAbaa1A1AaA1A1A %redUbl
      15A %redir
      4aAb2a3a6A3Aaa %ref
      20a3a1A %refer
      a14a1A4a1Aa %refuz
      1a13b1a4A3A %regard
      11A3cB1A1a3a %rejiQ
      4B10A10a %rekomAs
      17b %rekonu
      21b2cBA %rekrut
      18A3a1c %reku
      1A1A22A %rekuper
      24Aa %rel
      18a3a %relU
      11a7AA3A1A %ren
      26a %renmA
      3ba19AA %reoriAt
      22a2a %repQ
      11a5A4Aa2A %repQdr
      21aaA1Aa %repQdu
      15A8AAb %repQs
      15A4a1A1a %repa
      7A2a13aAb %repar
      24A %repet
      26a %reprA
      10A15a %reprAdr
      2A7eA6bA4aa %repri
      1aA1A4aa3aAf1bb2AaBBa %rest
      22a1b %resto
      18A3b1aaA %restorA
      8a6AaAAa4A1A %ret
      b16aA6bA %retUr
      a9a6Ab6A %retUrn
      7a12a3a %retap
      1A15a6aa %retar
      21A3A %retir
      aA16a3A %retrUv
      24aaA %retret
      15B8Aa %rev
      18a %revWr
      18a3a %revel
      18a5A %revenir
      22Ac1aa %revenu
      a17A6Aa %reviA
      17a2a3ba %reviz
      16a7B %rezQ
      10A6aA1a3a1a %rezerv
      24Aaa %rezo
      AaA1CBa3e3Aaa1c3dAAaC %riA
      1A13b %rig
      19a4a1a %rigol
      24Ab %riv
      22a %rob
      aA13a %rod
      18Ad4AAA %rom
      16A3A5a %roz
      10A5AA1e4A %rue
      1cA1bBAA2ba1a1b1Aa1c1gA1b %sA
      17Aaa2A1AbA %sAtr
      aa1aaa1a2ba1A1aaAaaa1A1baa %sCol
      24A %sE
      3A6A6a1A2bAAAc %sEl
      A9Ac4e2A2aa %sElemA
      4aAb3A2A1A2A2a2ba %sI
      5AA8Aa1b3ab1Aa %sIk
      1a4A15a %sIkAt
      2AAAAfB10A %sIkiA
      4C1hC10a7a %sIkiem
      21a2aAa %sIpl
      4b %sIplemA
      10eA6da2aAAb %sIs
      A2aaA1aA2A1A1AB1BA1bc1Gdf %sQ
      17aA2AcdB %sU
      17abAaA1aaAa %sUd
      3a17aAAa1A %sUdEr
      1A1A6A2b4Ab1a %sUdur
      16aa2b1A2Ab %sUet
      Aa22b1A %sUn
      Ab13a3a5aA %sUsi
      17A7b %sUtiA
      15A10a %sUvA
      a14bc2A2cB2A %sW
      ha5A2A4a1AAA2b1AAb %sWr
      4a20A %sWsQ
      AA %sWxAt
      3a4a %saUl
      3a13a4cAA1a %sai
      10A7Ab2b1A1A %sak
      18a4AaaA %sal
      18A3dA2b %salQ
      17A6bAA %salari
      15A6AiB1a %saler
      3A1A1a10A5ab %salu
      17Aa %samedi
      19A %sarsel
      18a2AA1b %sav
      1AA3a6a1A1A5AAbb %savWr
      ABBAaaba2AA1AABa1aeAA1aB1b %se
      13a4bA4A %seC
      3c4Ab2A %segQ
      3c6A1A5B %segQd
      Aa1BFCBAaABAn1B3A6aB %segpa
      2aD4Ab3A11A %sekQ
      bAAkAAA1AaA2A10AA %sekQd
      15A %sel
      17aa6Ab %sela
      Ba3a10A2dA1a1Ca %semen
      22a1A1A %sen
      5a13A5Aa %separ
      6a1aA7AaA3aaaA %septAb
      2A4aaAA7Ba5aa %septAbr
      Aa14b4a2cBa %ser
      7a9a6Bca %sera
      20A5A %seri
      19A4b1b %seriE
      26B %sertenemA
      8Aa15a %seruri
      17a6a %servir
      17A2c1a1a1A %servis
      1a2A1bA1ba2a4bA3a1aB %set
      19a4AaA %sevAten
      26a %sevIg
      10aa4A7DbA %sez
      Cfb1AaAC1aA2A1ca2BaAabAAd %si
      18aaa1aAaAb %siN
      Ab13Af2A3a %sinQ
      24Ad %sio
      10b7a %sistem
      16a1A %sit
      2ABB1Ak2A %sixiem
      7A10aa5Aa %sixten
      4CABi2A2A %siziA
      a3aAAe18A %siziem
      20A %skat
      a7a7b8A %sko
      10A1a5b3a1A1a %skolarit
      6aA2ac2a2A7aa %skolariz
      10b14bB %skoler
      16A6a %skot
      b14aA %sle
      23ad %smal
      baAba8A2AaaA5AA %so
      1A2Aaa3a2A2aAAa5A %soEr
      bB16a3A %sof
      10a7b %solutiQ
      A14aB2b4ABb %som
      22AAbbA %someon
      Aa14d %somever
      A2a6A4Ab1a7A %sor
      10c6Ad3A1Db %sorti
      10a5ba %sortir
      17A1baA2Bc %sosial
      20A2AcA %sosiet
      21a2bA %soti
      2aa13a6Ab %spe
      5a19a %speak
      17a2a4a %spesial
      4b5A6A8A %spor
      10a8b4Aa %sprIg
      A1a1B8a12C %st
      20a3aAa %stA
      3Ab10AA1BA2bBDAB %staj
      22a1ba %stajier
      23a2a %star
      2Aa3baA %start
      2bA9a %sti
      7a2A4A1ba3a2Ba %stil
      2c10b %stmg
      4A4Ac7b %sto
      3a9A1b2b1a3aa %str
      1a13a8a %strasbUrg
      8aA7a3a2ab %studA
      15b6a %su
      a1aaaa1a1abba2A1ccaaBACcaA %sui
      10A4A1AA4daA %suit
      15A2aA4Ab %suivi
      15c3a4a1a %suivr
      17a6Aa %sup
      17a1aA4aA %supor
      3a11B10a %suport
      22A %suprim
      Ac2a1aAaAA4AB2Aa2aa %sur
      1b13a7aAAA %surtU
      2abbbaa7A8a1a %t
      ac4aa2B4B1cAA1AaabaD %tA
      15AA7A1A %tApQ
      1a15CAa2baBA %tAt
      15A10a %tIg
      10A3a %tQ
      10a6a5aa1A %tQb
      10a %tQdEz
      A18A2d1A %tQtQ
      bBABa2B1AAa1a1AAAaA1aaaDcb %tU
      3a13AA3bcB1c %tUC
      1A5a3A7a2aaaAA %tUjUr
      1a14A8aA %tUlQ
      16b7a1a %tUlUz
      10A4cAa1A2A1AaA %tUr
      17ab3AAa %tUrn
      a9a7b7a %tUsI
      AaA1A2bA2b3dBAAa2ca1a %tUt
      5a9C1AAc1a1AA1B %tW
      A3aa4a4B1aAa2AadA %ta
      15c1a2a3AA %tabl
      a9a4b5a1bdAa %tak
      13b10Aaa %takIg
      23Aa %talk
      15cAa5a2a %tap
      A3a13A %tar
      16A2a4A1b %tata
      26A %tax
      10a4b2b %tb
      17d6A %tda
      aaAaCaa1a1CA1A1aa1Bc2b1a1a %te
      13a10b %teCnisiA
      2a2B12A5Aaa %teCno
      15b9aA %teaC
      4a10b2aA2aA %tei
      24BAd %tel
      17A3a2AA %telefon
      BAA2a7A1aBAAaaa1aAB %ter
      10a2c %term
      1a2a3Aaa2B4ba2a3A %termin
      2BAA4a3e10A %terminal
      18A4A %tet
      26a %textil
      a2b13BB3A1cac %ti
      b3a13A3b1aAA %tiA
      17aA5A %tie
      1C15A2a1a1cBa %til
      17aab2a1a1A %tim
      25b %tini
      17a4a1A %tip
      3AAa1A2A2a11aA %tir
      a %tirti
      2BAAa2BbA2i %tle
      bbaaA1ac2bb3aaBC2aA1fab %to
      18b5bA %tol
      4b6a5b %tp
      5a9AA5a %trAkil
      15Ac %trAspor
      aA2a10BA7bA %trAt
      a15A5AAAA %trI
      2a1Aa2a %trQp
      2B7b9a3bA %trUg
      A3A5a4ABAAf3ABBA %trUv
      1A2B6A5Aba1aa2bA %trW
      4d1AA2A7A6A %trWziA
      2AAfABB1Aa2a3ABA5aA %trWziem
      23aba %trad
      3b11aa2a4A %traj
      26a %traktEr
      B2A1A10ABbB5a %travel
      24aA %travo
      1b1b5A5ABb1A1ABAAdc %tre
      10b7a5aA %tren
      24A %tretA
      22A1cA %tretEr
      26a %trez
      4AA1b2A9b3a %trinit
      b1a1B1ab2A5cAcaA1Caa1a %tro
      16a7A %trotinet
      10a5bAAA3cA1b %truk
      a2AB1A3a2b2A1Aa2a1AAB %tu
      19A3c %tun
      26b %turn
      1a22Aa %tutEr
      4fAAA16Aba %tvaziA
      Aaa12A1a4A1d1c %tvo
      1A8A2a2Ab1b4A1a %ui
      1A1ABDBA2D1BAo2e7a %uli
      4A9c2a8a %ulis
      bB2c4AB4AA1AbAAAAab %une
      4A4ab4A1Aab4bca %up
      4b19A1a %upe
      a14ab7aa %us
      24a1A %utiliz
      4A5b6b8a %uze
      17A6aAB %uzin
      24B %uzinEr
      a6b2Ab1b3aeb2Bbbbb %vA
      Ad2a13Ac %vAdredi
      2A10a9A %vAt
      5a6a2A2b5A1A %vC
      ba1bA1a2aaA3ba3c1Eddcc %vE
      17a1a4Aab %vElA
      1A14A1A5aAA %vIg
      24a %vIgten
      17A5a1Aa %vQ
      1A2B5A2a1bAa1AbaB1dc %vU
      3aa3A8b1Aa1a1AAc %vUdr
      24bA %vUdriQ
      13a1eb1Aa4aa %vUl
      23a %vUldn
      1A8bA2aA1dA %vW
      10Ab3A7aA %vWaj
      2a5b8Aa2a1AAcc %vWe
      2aa1AaA2c2A1a2c3A1a %vWla
      Ab14AA3AAAab %vWr
      a1A13aAa2a2BA %vWtur
      16AAab2a1BA %vWzI
      aA4a3A5dB8a %vWzin
      A7AAdA3AAbeA3ABeA %va
      17A4b %vaj
      10a4A2a5A1b %vakAs
      24aA %val
      21a2a %valAs
      8AbA6b6AA %valid
      26a %valoN
      4a19bA %van
      AAAaAc4bA3ba1cab1aAeBb %ve
      Ac20a2Aa %vek
      2a14A8a %vel
      24a %veld
      aA5a9a2a1A2a %velo
      5a9A1Ba1A %venir
      17a7aA %venu
      A3a5Ab3CAcaa2Aa1a %ver
      18A3bAAA %vers
      16A9a %vezUl
      1d1ABB9AAA1A3A1Ab %vi
      2Aa3acA1a5a1A1AA1Ab %viA
      10A4a2bA4AAA %viE
      21a2AaA %video
      a3a5Aa5A5bAbA %vie
      A %viel
      A4aa3a4aeAA1aa1a1AA %vil
      19A %vilErban
      10Aa3A4b3aAA %vilaj
      23caaa %vini
      b9c4A2ca2a2a %vir
      17b1b3aAaa %vit
      16a7a1A %vitr
      8a %viv
      3a20A1A %vivQ
      1b13a2A4bAAb %vivr
      17a6abA %vizit
      bA8AA3Ab1a5A1b %vle
      15A1aAaccAAha %vo
      15b1a8A %vol
      1a22aA %volQti
      1a13c1aAa2ba1bA %vork
      17a2a3a1b %vorkCo
      1A17A1aAcdeB %votr
      10B4A2aa2a1Ecb %vre
      13a1a2ab2A %vremA
      10A7a3a1Aa %vu
      21a2c %zelev
      11b10c1B1a %zero
      24ba %zo
      24aA &3d-printing
      5a4B7B1AA2aBB &acrobatics-parkour
      15AAdaA2A1a &back-knee-pain
      17a1a5ba &bad-smells
      8Ab5A2A2aabaB &baking-bread
      3A6A4AAa4aB1Bc &being-alone
      5A4c6Aad4AaB &being-outdoors
      7a9bb1a1A1AdA &bicycle-things
      a9c2A1a1AdAaA1Aaaa &broken-things
      11a5A1a2A1Ada &camping-hiking
      4a3a1Ba3Ab1A1a1aBc1b &car-bodywork
      10A6Aa &car-brands-models
      3b6A4bb1bA4Cbb &car-parts
      23b &car-tuning
      c1AA4a1A2a1AAAa1AbaAdb &car-verbs
      10A4cAdbAA1d1aa &carrying-heavy
      cAbAaA1b2aba2bAaaAA2BBdd &children-elderly-care
      10Ab6A2a2a &clay-pottery
      15AAAA1a1eAcbA &cleaning-verbs
      8A1A4A2a2AA1bAa &climbing
      3bA1a1a1AA1a1c1AAa2b1bab &coffee-bar
      A9a4ABbABA1beABA &colours
      17AAA4hBC &company-we-make
      1A8A4AAd6AAb &computer-hardware
      AAAa2A1aaa4BAAa1b1bCAf &cooking-verbs
      4aa4a8A2AAfaA &crafts-diy
      A1A4A2A4daAaabaAAdBa &crowds
      1Aaa4c1AA3aA1BdAAc1eCA &customers-reception
      15A1aA1a1bAc1B &diggers-site-plant
      23AAAA &dirt-grease
      3a11a1aA3Aa1A &disgust
      10A7A4c &dishes-cooked
      a16aA5a &drawing-tools
      5aA3C5AAA3A1AaA &drawing-verbs
      Ab4a4A3AadAAA1AaCBb &driving-verbs
      a10A3AAAAAa2AfBa &drones-boats-trains-planes
      A9A5Ab1A4A1A &dust-allergy
      17jA3AaAbA &ear-pain
      B1A3aa1a5B2bA1b1AaCc &early-rising
      2Ab6A1A8a1aa1B &electricity-objects
      1a15AB3A1d1b &fabric-leather
      1aA2A4A4bAaaCa2AcaA &factory-workshop
      AaaB1aaAcc1A2aAaBB1BafdafC &farm-animals
      3A6a10a2bA &fashion-style
      8a8B &fish-seafood
      17ABA1a2b1b &fishing-hunting
      3a5aA5B1A1b1A1dC &flowers-plants
      BaA4a2Cc4ea1AdAAA2B &forest-countryside
      2bAaaAaAA1a1AaAACagA1abaaA &friends-together-doing
      aAaba1aaa3aaabBA1c1Aa2ac &fruit-vegetables
      3a1A4b6a1cA3daB &furniture-assembly
      2DCCBAChgBABDACBAA1AaAc1aC &garments
      a3bAA3d2a1BeAeA2bADAa &hanging-out
      1AabAb2b1Ca1A1BABaB3e1AA &hating
      A1Aba10ABfcB2AABAc &hating-to-sit-still
      1a11a1Baa3AA1a1A &heat-sweat
      3A4Aa6a1A5fBA &heating-cold-air
      B1AA1aaa1Aaa1A1BBBCdaAiBHAFa &helping-father-uncle-grandfather
      a4Ab2aAAaAaAabbccAB1AhE &helping-people
      17c1A2A1bBb &home-decoration
      7a1aa3A2AAb2a1eB &household-appliances
      A3AaA1a1B5AAAA1aA1BAB &imagining
      icAAA1AA2d4bdAcg2AdbaC &indoors-shelter
      2AafA7A1A1AA2AAAcAa &inventing
      1A13a3b2Accab &jewellery
      CAA1bA2b1baAA2AAaE1Bimc1b &job-generic
      17aa2a3bA &knitting-crochet
      A14ABaA1a1A1cAB &ladder-roof-scaffold
      ka2a2A2A4a1ABA2a1BAc &late-evening
      4a4a4a1AabaA1AAeaB &laundry-ironing
      cA1Aba1a1ac3a1bbcba1b1aB &lawn-hedges
      A1aAA3a1Aa3A1CaacAbAhaA &leading-organising
      5a11A7bA &light-sound-stage
      A14Bac1A4a1a &loud-noise
      17aA3AaA &love-of-cleanliness
      d1Aab2a7BC1CabAAABBa &loving
      1A13a1A1AA1Ba1cA &machine-settings-programming
      B2Ab2AbAB2a1AAA1B1aAAaae &machines
      BaAa1a2bbabaA1CA1aA1AABfba &making-by-hand
      24aa &manga-comics
      2AA4bA5A1A2a1cAcA &masonry-walls
      1Aa7aA4bAAA1aAbaaa &maths-calculation
      cA1a6Ca3aAaCaAaAcbAb &measuring
      3A4b2a3A2aA2A1dA &meat
      1a2a10A4B1AAgCc &metal-material
      3AB11AaAab2AcB &metal-objects
      7A5a1A1b1AAAAAcaA &metal-tools
      13a2aaaA1AaAfaa &millimetre-detail
      26A &models-lego
      16Ab6AaA &motorbike-parts-verbs
      A3a3a1A6AaA2Aaa &motorbike-scooter-models
      2A13B4A3A &mountain-snow
      1aa12A1AA1a3caA &music-listening
      15b2Ba4ba &music-playing
      1eb1BB2Aa3a1ag1Aca1a1adC &networks-internet
      gA9A3a1aAA2a &night-work
      1d2a5A4qD1BBaaBcaAC &not-minding
      AA2A6B1a1bAeABcbaBfAd &office-desk
      c1A2Aa2aB2A1bbaA1aaCdcAB &other-video-games
      17A2a3bA &own-rhythm
      15cCAAAb1abgAC &packaging-parcels-warehouse
      Ab1AbaA2a2a1ac1a1aa1Acaea &painting-verbs
      A3a3a6Aa1a1A1Aa2c &pastry-cakes
      3a6A8A2AAdAc &patience-meticulous
      aA5a5a4AA2A1aAA &pets
      22A1a &phones-screens-consoles-repair
      2cB6A2A2B4b4A &photography-video
      4a2a2AA3BBaA2AA1Aa &physical-effort
      bA3A4AAa2aAAAbA1Bab1a &plans-architecture
      15A1a4b1bAa &plaster-resin-moulding
      2bB1b3a3A3AAa1a2faA &plumbing-water-pipes
      10aA3AAaA2AbBcAA &printing-paper
      3a6A4A1ABAA2A1B &production-line
      CcDBa2aaA1A1f1aEABa2B1daAa &programming
      10a6ab3aaAbA &puzzles
      5a10AA3A2acA &quiet-calm
      A8aA4A1AaAa1AAeaB &rain-cold
      10Bb3A1gAAa2AAca &reading
      jH1Ba1BAB1Ah1aABAbbBA1b1Dab &refusing
      2aA6a1a2A2A1b1B1hAa &repair-verbs
      4A8A3AAB2ABea &repairing-for-others
      2aa6A7acAAe1eBB &restaurant-service
      1a14cAbaa1aA1aA &roadworks-earthworks
      1aABA3dbaaA3BabAAABacBB &robots-automation
      9a8Ac1a1Aa1B &roof-timber-frame
      bA2AB2AaAa1a1Aeba3cA2B &running-dance
      BcaDbE1BccjcdBdaDDh1b1AAF1d &school-subjects
      Ab2A10bA1aa3AaBb &sculpture
      8AA1B3AAAAcb1a1bb &sea-beach
      A1bB6A2a1AbB1A2eBdBA &selling-shop
      17A6b1a &sewing-tools
      4a9a1A3A2Ab1b &sewing-verbs
      24b &shoes
      b9B5AcB1aa2aAa &shyness
      gb2A2A1aAA3BiAbe2CaDaa &sleeping
      2AA4bca2a4A2a1Abaa &small-electronics-solder
      AeAaaa1AAa1a1a1AbAAa1AA1Cba &so-so
      24b &solar-energy
      15AAa2aA2aAc &standing-long
      24bBb &stone-slate
      10B6aab4AcA &strength-sports
      bBAdAaA1a1AdA5bcAAaB1a &sun
      1A1A20Aa &taking-apart-verbs
      aAa1A2b2B4CBb1A1bAACba &talking-to-people
      18AA2e1aBa &tasting-eating
      a14C2bA4BgB &team-sports
      3Ab5A4AAABA2bBEAB &theatre
      A1abb1aaaA1b3AAA1BAbB1fbB &tidying
      1a6a6A1a1AA3aBc &tiles-plaster-drywall
      AA1AB5a3A1Aba3aAbAa &tools-generic
      22a2Ab &tractors-farm-machines
      1A5aAaA5AAAAb1b1d1b &transforming-recycling
      a9b2A1cA1CeAAcaA1e &travelling-changing-places
      A14a1AB1A1b1aAb &trees-logging
      A10A3A1BABB1aacAa &trucks-buses
      bB8Ac3b1aa3A2ca &tutorials-learning-alone
      3a6A6bA4AaAA &vegetable-garden
      16A1A5b1a &vertigo
      2cB6A2A3A1a4A &video-editing
      1C2A1A1a1a2a1BkabAbAAAdBE &walking-moving
      a2baaB2a1a3aaAbA2aAAAe &wall-paint-tools
      Aa1ba3A1BA1A1ab2c1A1bF1A &wanting-to-become
      18A3b2aA &washing-cars-windows
      4Aa4C4e1B3cAadAa &watching-tv-phone
      9a5AAB1a1A2c1B &we-sell-install
      Bb1a11A1A3A1bCAA &weekend-work
      Aa6AaA2b1A3aAbB1d1b &welding
      2A16a2A2aA &wheelies-cross-riding
      1AB7cA1a2bAc4AaaA &wind-snow-ice
      A9a4Aa1bAa1AAebB &windows-doors-locks
      1a6a14aaA &wiring-verbs
      Aa5a7B1aAAc1a1bcA &wood-material
      15A3AAbA1bB &wood-objects
      1A15bA3a2ab &wood-tools
      1AAaA1a1abA4aAaBaAAA1ac &wood-verbs
      1a1A6a5b1caa1B1caa &working-in-team
      4a14A2aAeAB &workshop-garage-shed
      BccABcd1dbia1bbAafff1Acb1ecA +age
      DbABa2A1Abd1a1AAAcbAba1Bbc +all
      EBBAAb2BACDaEa1ccabadBfd1c +asks
      Ba13c +bears
      bA1a11bB1BA2aA2A +bears-after
      is5a2AB3d2AB2A1B +boarding
      10A2a11aa +both
      dBbb1Aaab1a1aaaae2b1Ac1A1a +contrast
      AA1aA1aaa1BA2aA1babAAAb2A +correction
      gCc2A1AaAcA1bAcb1bg1Bdb1bha +dislikes
      bAab1b2a1BA1b2b1c2aCb1aB +dislikes-after
      14A3A7b +english
      bB8A5A5A3a +except
      2b1Baa8A1a2a3Abe +french
      b1AA3b2A2A4a6aA +intent-back
      2aaA3a1A4ABB5A +intent-correct
      Aa2ab2AaAa3B1AbB1A1AAAb +intent-dontknow
      1BAaBAaa2Aa3CAaBA1AaAaac +intent-greet
      A2Aa1cAAB1A1bAC1cAaAAb1AAc +intent-help
      15A1BaA1B1AcaB +intent-human
      3a1a4Bb1A3ac4aabA +intent-insult
      4A1a9Aab6aA +intent-language
      15A3a3B1AA +intent-offtopic
      1A1a6aA5AdB1aa1EaB +intent-repeat
      4B10A2A7a +intent-restart
      a1aAabbaAbA1ab2BBAA2A1c1A +intent-skip
      BcbCAAAaCaeA1C1ad1ea3b2D +intent-stop
      5A2AAb4A1AAa4Bc +intent-summary
      aA1a11AAA4a1B +intent-thanks
      1A13A1A5aBa +intent-why
      bB2A1a9A2A1A2AA +intent-withdraw
      1BkljegjBCkfaidEA1kC1ABACca +level
      dbBbb1aaAAC1aA1CabCaA1CaBag +likes
      DeA1aaAA2AaaA1CA1Bca1BaA1D +likes-after
      a1Ac1A1AAaB1Aaa2bCA2BaAaa +maybe
      Aa2A5Cc3abaaa2b2Aa +mentions
      ab1aAa2A2a1a1aAB1A2Aa1aa +mixed
      ab1aAa2A2a1a1aBBA3AaAba +mixed-after
      1A1AAd1B1Aed1A1acai2agadada +negation
      iH1ACc1B1Adb1BADbdeeAAhcEbCa +no
      BbA1CBAA2bb2AfAAbB2gaA1C +none-of
      Ag1BaAadAbdca1aAIbbaaeeA1caA +place-lead
      fA1a1B1B1aDC1CAHacCAAbfC1e +reach
      bE1A5AAb3ABBfA2bC1AB +refuses
      cD1A5A1b3aa1dA2aBa +refuses-after
      A2AB1A1AAuB1Aba1xiccaDgGcb +situation
      Acaa1b1aa1caab1a1bBBA1CABbzb +speaker
      bAaa4a7AAA1a2A1Aa +strong-correction
      B1BBAaaA1A3B1ADEFeA1c1EBG +third-party
      JnAca1baAA1aaa1fAdaD1bbdebBa +yes
      10Aa4c5bbA 0
      dAkAA1AGlQaA1B2AfbdaA1a1ab 1
      2A 1 2
      3A4a1b6AdA4aa 1 an
      2bAA3bCA 1 er
      A1gaA2AaBA2B2b1A 1 ere
      c1Aa7A4A2b2a1A1c 1 h
      2f1AA2bC 1 re
      a1AdcC1A2b5A1A3b1a1A 10
      a15a 10 km
      16B 10 min
      1b13B3A 100
      2beAA1A 11
      2dAAA1a5A4cA2b1a 12
      7b10a 12 ans
      2A1AAab2A2d1A2A 13
      1aA1cdAb2BA1A1A1ADA3A1Cf 14
      4b13A6Ab 14 an
      1aA1bcAa2A4A2A6Aa 14 ans
      a1BafBGA2BAaA1BCABC1ABCDaf 15
      4a11a8Ab 15 a
      a4A1A9b5AB 15 an
      2Aaaaa3A2A3A5ABbD 15 ans
      25a 15 et
      4bA4A14A 15 in
      aa6a 15 km
      Bb1aAABAAAaB1A1aBCcAAAC1Fbb 16
      18ba4Ab 16 a
      6A3c7aA1A2Ca 16 an
      1a2A10a1A1A2A2Ca 16 ans
      AabAAA1AAaAA3ABAab2A1De 17
      13a 17 an
      1aa7a4A1aAb3aBb 17 ans
      10A7A 17 piges
      3A4A1AA1b2AABd2aAA1C 18
      3A6a2b9A2A 18 ans
      10A 19
      B1ejcA1AKkB2DABb1AAA1aAAb 2
      4b3Ab14A1a 2 a
      18a5Aa 2 c
      2bA9a 2 d
      A1Bk1A3AB2A3aA 2 de
      2aA1b2Cb 2 eme
      3A 2 h
      4a4a8Ab2bB1a 2 mois
      2Bf9B 2 nd
      2Ac6a2A1A2a5A 2 nde
      bA4A8B1AB6ba 20
      Ba13A3a 200
      10A 2008
      3A5Aa7A3A 2009
      3A3A2A7A6aa 2010
      18a5AdA 24
      11A4BA8A 25
      BbBCnHEFcA2Aa1AAac2A1ABcA 3
      1aAAjCABa1B1Ab2A1a5AcA 3 e
      3Ag2A 3 em
      Bb2kDCB1Ac2A4b6AB 3 eme
      13a9A1Ab 3 mois
      A2a7A3BA2a3A 30
      15A3A 30 km
      aA8A5a8a 35
      A3KxEB2BA1AAA1AaA6c 4
      b3FkAA2b2A1Ab1b7B 4 e
      4DgCB2A7A7a 4 eme
      bA13AAA2a1A1a1a 40
      aA24a 40 km
      a 40 minutes
      24a 44
      1Aa 45
      2a 45 minutes
      2A1GEtD2CA3AABBA1b1aaA 5
      4AAgA2A 5 e
      2A1C1fB2A14A 5 em
      4EClB2A7A 5 eme
      17A 5 min
      1b13B3A2A 50
      1b13A 50 km
      A1DAADDrB1A1A3Aa2a1caaa 6
      2AAbA1i2B 6 e
      4ABCj 6 eme
      2A1AAac2aB3AA7a 7
      2AAbec3B6AA5acA 8
      AA13A4a 80
      3Abd4B13a 9
      15A 92
      15Ba1aC4Aa 93
      DNBDCCBBDDLFAC1MIgFdcAICL1e ?
      Bca1baA1Aa1A1aAcAB1AaBceDaa ?^
      1b2aaA8aAAbbAB1bbaa @admission-decision
      Ab3aA1aAA1A3AAa1A2A1aa @admitted-refused
      23AbA @adult-retraining
      4a5c7b5A @affelnet-wishes
      Ac2a2bBa1a3AAA1b2cBB @after-cap-options
      9aA4AdAA5cd @after-school-alumni
      Aba2AAAA1AAA3B1ba2BaFac @age-16-17
      5A1A3B3b2Cb1aA2cb @age-generic
      4b2a3b3a1A6baa @allophone-french-needed
      3Aa4a7aAA4bA @alternation
      a1ca3A2bA1A1bAaBAaacBdc @application-documents
      d1ab1aAb2aa1b1B1Ae1b1AABca @application-step
      a1A1a3cAa4AA3aAbBcDA @apprentice-hosting-by-company
      4cb2bac1A2A1AeA1AAcABa @apprenticeship-cfa
      Aa4a1a1Aa3B1AA1AAaBAAA @apprenticeship-tax
      1BAbBabbA1b2A1BaAb1AaaAh1e @assistant-small-talk
      1A13A1aA6A @audit-control
      BaAaa3bAA2a2AC1BB1dBeBb @automotive
      2b1C1ABC1B2h8A2Ac @bac-pro
      1AgfEAABFbCA1gAAAACA2AAADf @bac-pro-definition
      2acdcaA2BaA1A2B1A2aaDbe @bad-marks
      aab2bAA5A1aAb1A1B1BdiD @becoming-instructor
      1daB4ccA2A1A1BaaB1ABdBA @building-construction
      AaaB4eAA4BAbbBAaAAgbb @building-green-digital-work
      10d4cCa5cA1a @bullying
      20B3aAA @business-wants-to-order
      10A7a2AbaCb @cannot-afford
      A1BBBA1Abeb1AC1AAAaA4AA @cap-definition
      A1ECCAABkh2AC1AAAaA4AA @cap-diploma
      AAaaa1A1a1A4BAabab1cBcAA @catering-restaurant
      14a9cCa @certificates-insurance
      3bA3a1A8A4AAa @change-trade
      a3A1a2Ac4aAAe1a2A2b @child-dropout
      Caaacc1a1AaAaB1AA1BbA1aAHDy @child-of-speaker
      10BA2a2baa1AA1Cbc @choose-trade
      Ada1mjG1CahAAAABABhE1aBBAgA @college-level-class
      2ADA2aAAhB1a1a1Bme1A1D1cA @come-back-later
      4aA9AABA1BCcCoDA @company-talk
      16aa2A2AAac @company-visit
      3A6Bc5cA1a1b1AAa @competition-complementary
      21a2AaB @confidentiality-minors
      5Aa3A5a2A2eABAa @controversy-union
      dBaa4a1A4AB1A4AAbA @correct-one-answer
      A3Aaa4e3eBa1A2B1acA @country-nationality
      14a5b3ba @csr-social-impact
      cAA10a1AaBAAe1b1bCa @customers
      c14AaBa1da2fB @customers-of-schools
      CbA1aA2AaA4BA1AB1AcBA1C @daily-hours
      bBa12A1A4aAa1a @danger-injury
      ba2A1ab2Aa3aBaAAA1fBaBA @data-stored
      1a3a9eAAaA1A1bcaB @deadline-lead-time
      15CbB2A2a1cB @delivery-collection
      1A1AAAaA2A2a1aBaAAbb1Bd1A @difference-compare
      AaAAAA1A2BA3cABCbbb1BbaA @difference-comparison
      9a3A3AAA1A1aAbb @diploma
      3aaa2AdBa1A3aCA1A1b1bb @diploma-title
      a13aAbzBA2AADd @disability
      b14a1Aa5Aaa @disagreement-parent-child
      ae2AA1Aa1D4i1A2aAABB @distance-far
      AgAb1A3AD1Aa1rBAAdbcCCa1a @distance-finding-school
      1a4a1a6Aa1AAA2aCab @driving-licence-help
      1A4a3b4a2fAAAAaEkC @dropout-services
      1a2A1a1AAqB1A1a1ClA2AAAba @dropping-out
      g5aa2B4b2BA1AaAbCb @early-late-tired
      1A2A5A4A1cAAbAAce1c @ecole-de-production-name
      A4A2aaAA3A3AA2adAb @electricity-digital
      11a3AA1aAAb2db @email-letter
      10a6aAaa4ba @emergency
      17AA2a1BhBC @employer-recruiting
      10A4A1BBABAABqBE @employer-speaker
      A2aBbBbA1aa1b1AA1faa1BBCed @enrol
      16bac1a4b @equipment-compliance
      2A2A2AAA2A1AAAAa1A2AB @equipment-uniform-cost
      AA13BBBA2AaAABb @erase
      bAaAb3Bd3a1A1c1a1a1AAAa @exam
      bB1ca2c1b2a1a1AB1e1b1bCac @exam-training-duration
      a3A5c4A2b5a @exercise-fake
      d9kA4a1ka3ABcc @expelled-trouble
      A16A2a1bAaBa @exploitation
      bj2BA1A2AA3caCDlbA2C1B @extra-costs
      AA1ababab1CbAaA1A1aA2a2Cc @failing-exam
      24AbA @family-benefits
      4BACaAaAaa3AaBAAcaBdAB @federation-contact
      20A3a @federation-network
      aA1b1bA3Aa3a1aa3bBB1c @feeling-bad
      Ca1A1A2a1Ab4AaCCabdd2D @find-a-job
      A7b2a3A2AAA1dBbBB @find-an-employer
      gDA1AaaA2CB3FxACCAABaB1A @find-near-me
      1a8a4ABb2AA2Fka @follow-up-support
      A2ab1A2b3A1C1aaBa1gaf @food-work
      4A2b2Ac3abAa6AA @foreign-migrant
      24bA @foundation-and-corporate-sponsor
      A3CAC1Aa6AA1A1A1BC1d @founder-church
      bA1Ab5B2b1AAaABA2ABAA @founding-a-school
      26a @founding-company
      10A5aAAA1abAaAb @fraud-suspicion
      16AAAB2gAbaB @free-of-charge
      1aa2aaA2Ba3aacCa1ABb1cc @french-and-writing-level
      4b1a3A5AaaaA3adA @french-language-beginner
      19a3AaaC @funding-of-schools
      2A10a4Aa2acBAC @funding-sources
      4Aa2a4A1A4AabCdEa @future-after-school
      A2a6aA3A1DFDAais2B @future-salary
      A1c1A2A5c4AA4BAa @general-track
      aaabbaa1Aaaa1aabaAbAAa1ABbk @girl
      A2a1a1AAAaa5BcAAbAbDjb @girls-in-trades
      1a1A11cAA4A1i1A @giving-machines
      1e8a4aABbbA1AAaa @governance-board
      23aA @grant-bursary
      3bAa9AAbBbcA1BeAB @green-nature
      aA20a2a @group-size
      10A4a3AA3eAB @growth-opening
      Aa1aa1aAaABa1A1CAAA3dACaa @guarantee-certainty
      5Aa3b6Aa5Ch @guidance-services
      3aaa4a4A1abA1Ab1Bba @hands-manual
      1aaa1A4CA4AAC3Aa @hates-school
      a2A3A2a2A1aA1aB1ABAiA @have-repaired
      b1aAaabaBbbca2AAacAcaaAaeA @help-commands
      aa1AA1A1A1Ab3AbAAA3aa1C @history-origin
      Aa1c2A3dA3C1Aca1Aa1Bbc @holiday
      Ae2b10bBBBC2gCAad @hosting-pupils-in-company
      bcbaA5A2A1bB1BAAAa1D1B @how-long-is-this-chat
      19a2a1b1A @how-long-kept
      1aaA1b2AaAa1A1bbABb1ABdAdc @how-may-i-write
      aAA1aa5A1b2aA3aAAB1A @how-to-procedure
      5aAa1a3a3caAa2B1AA @hurt-accident-words
      aB9Aa2C1Ab1A2aBgE @individual-follow-up
      Aba1aA3aA2a2ABB1AaBAdCc @industry-metal
      A14AAi1Ba1A1a1B @injury-accident
      3a1a4Aa6eA2a @insult-assistant
      a2Ab5A4ABAAAa1fCA1D @internship
      17A6Bc @interview-host
      A3A2AaAaA3ABbBA2B1BBB @is-it-a-robot
      aa1Ab4bA5Ab4aA1ad @is-it-a-test-graded
      BA13AAAAaa1eBfab @is-it-free-to-use
      8a1Aa3A1aAAA2A1A @job-after
      17aA5bB @label-quality
      4AAa4A2AAA1a4AAba @languages-of-assistant
      A2B1A2AbcA1a1A1Ag1A1Bda1c @late-in-the-year
      2aB13Aba4bbB @law-2018
      15b1Aa5cAa @lazy-unmotivated
      18A4AbAd @learning-by-doing
      4Aa4A3c2wBB2ABBAa @learning-disability
      4Aa4A3a2qBA3ABcb @learning-disorders
      ba13AabbA2aA1A @legal-school-obligation
      2cBaBBa1bb1ac1cAAdaAAAdD1b @length-of-course
      b16AA1h3bBB @local-authorities
      aAA2aa3A4BgAaaA1a1Dba @local-roots
      A4b4A4aoBbAibAAg @local-territory
      dAA1AAA3eA3aABiAa3ABc @long-gap-idle
      21a1bA @lost-code
      cA8b4AaaaAa1baaAa @lunch-meals
      7A7AA2A2B1dAB @machines-equipment
      1A5A2A4bBcAAAA2eaB @machines-tools
      7A2AA1a1aCa1A2BaeCa @machinist
      2A4A5A1a1A1dAABaBAb @making-parts
      10a4aaBd1abBbh @map-list-search
      1aa1c6A1a1A1A2AaaAc @master-professional
      Aba7A1a2aAaCb1a1aBc @maths-level
      AaAAaAa1bcA5Aa2a1AABAc @meaning-explain
      AB2b3A4A6AAB1AAa @meaning-of-words
      1a15AdB2AAAeb @mentoring
      1abA1ab1bABa1a1AC2AcbA1iB @metal-products
      1aDCjfiF1CDDdBeBbbCC2AACea @middle-school
      bAAadA1B2C2A1BA1B1AAACCcb @minimum-age-15
      bbda1bb1baBcaaabaAAd1cB1Eoha @minor-child-age
      A10A5cAb2bA1a @minors-regulated-work
      1A2aA4Ba3AA1Aa4Cba @modern-or-old
      Aa1aa12BBBa1aocA @money-generic
      3a11A1AA4AAdb @more-information
      1a1a1abA1A5ada2bBCAcab @motivation
      4a12B1b1AAcaab @network-director
      24A1a @network-label
      ss2a5BC3c1DBpA1ADEcc @night-lodging
      a3a8a3A1a2a1AAc @no-money-poverty
      1a9b3dA1c4aCbA @no-school-near
      22a2A @number-of-pupils
      18A4a @number-of-schools
      5B4A6a1Aa3Bca @only-for-failures-stigma
      2A1A12AA2AdAada @open-day
      5A2b1A4b1aaBaacAhCB @order-object-for-home
      a2aa3a6aAAa1b1bBbA @order-quality-mistakes
      4A1b10BBa1AcACk @orientation-advice
      A5acAAAB4A1AA1aa1aAa @other-diplomas-further
      B2A1A4aa3aAABB2dagAB @our-employees
      a2A6Ac4A1A7a @overseas
      13b1A2a @parcoursup
      bBAaAbA4d3b1EbhaA1AE1ka @parents-guardians
      3a14Aa4Aa @parents-role-contact
      bAAA1aA1AAAb3a1C1bAaC1FCba @parents-will-see
      aA13B2AaA1aaccB @partnership
      18Aa1a2d1A @passing-on-know-how
      21A @patrick-carret
      a2A1aab2A2A1bBBBa2cBbA @patrons-sponsors
      13c2A1Bb2aacaa @payment-invoice
      A1Ba3A2g2a1aAAfa2AdABb @payment-terms
      10aA3ABA2a1bAb1a @personal-details-required
      aA13B1A1aA1AA2a @personal-gift
      2aAaa3aAaaA1A1AABaf1BfC @phone-contact
      15a1B3e2eDC @phone-use
      C1ABB3A1A4AeBABbdAAcCB @place-city-region
      A1A3A3a4aAb1baa1Ba1b @places-waiting-list
      16AA1Ac2AfBD @placing-an-order
      23aa1A @pocket-money-job
      CbA1A4ACa1a1aeb1ac1aa1CA @possible-eligible
      4a3a8Aa1a1a1dAA @price-of-a-job
      B9cA3AaACBAageaa @price-to-pay
      hBA2A1A2bd3aADf1AACbAB @private-customer
      16AAaac3acA @private-or-public-school
      5aA11a2Aa1Bdb @protective-supervision-staff
      16AAa1c3b1B @public-private
      1A8a6ac2A1Ab1A @punctuality
      B1A1a5bba1aaCbcAa1aDBAA @punctuality-absence
      bA3a4j4AbAla2aAAca @punishment-exclusion
      A1ABA3ABoB1A1abCoc3BCdB @pupil-dropout-rate
      10A6A4aeAAA @pupil-pay-or-reward
      a1a2aaAdBBbaaaAAaAaaccAmhE @pupil-status
      2aAAa3aa2A1A1Bb1AqAAgBB @pupils-names-asked
      aaa1a3a1a4a1aa1a2ac1a @purpose-usefulness
      4a4aA4AAAa4AdBa @quality-tolerance
      19b2Aaa1c @quantity-how-many
      2A4a8b7a @questions-to-ask-a-school
      5aA3BAa2a1BA1cAAAe1C @quote-and-specification
      aA1A1a4AA1a2aAb1daa1baB @real-orders
      17BAAAaABjCA @recruiting-graduates
      2AbA2A2A2a3Aa3A1Aa @regret
      3a13A4AA1A @reliability
      1a3A9a2BmaA1a2D @rented-lodging
      10aA3AAaaaa1bABAa @residence-papers
      2A12Ab6A1bb @rules-how-you-work
      3AA5bA5ecA2a1acB @safety-equipment-rules
      AA2a1aAaAA4ABb2A3Bc @safety-workshop
      10A5a1AA1a1A2a @scam-suspicion
      AA2baaA2AA3A2Ab1aaaaab @school-cost
      1dadBbaBAAkgA2bBBldc1DaecA @school-generic
      5a11b6aa @school-phobia-malaise
      A1c1aB4D4bAAb1A1ABBcb @school-subjects
      7A2c7c4aCeA @second-chance-help
      7A2c3a3cA3aCdA @second-chance-school
      a1A13bA2AaaAaAa @selection-interview
      A4a4bb4aAba2A1aab @self-confidence
      aA1Aaa3aaa3A2aBA2aAfa @sexism-only-boys
      3AA8a3a1a2a1BcB @short-immersion
      Ab2a10aAbaA1abaaAB @shortage-occupation
      Ab2a10c1AbAa1abcbA @shortage-trades
      1c13a8aA @single-site
      1AAdb1A1a1b2b1a1afA2AABA @sitting-still-hate
      10A8A4AAb @smoking-behaviour
      a9aa3aa1Bh1AAaEfB @social-care-home
      1a24A @soft-skills
      1AaA1a3a3A3cAA1AA1BfC @someone-to-talk-to
      1AA15A2b2aa @sources
      10B3bacuAA1ABaEf @special-arrangements
      1a2a2A2Cb3babCa2Bcabc @spelling-maths-level
      1a1Aa10a1AAa1baAbaa @spying-sharing-data
      f2ea2bfC1aBA1A3c1A1bab @start-date
      18A5eA @start-own-business
      1A13A6AaA1a @start-up-budget
      3A13a4b1B @state-recognised
      17b @state-recognition
      3AAba6b1cA3e2Ab1A @state-region-support
      ba8A2a1Abja1aAb2aA @strict-rules
      A14hA2aa3baA @structure-framework
      2aA9a3Aa4aA1b @studies-after
      5aa8A1BA1A1a1baA @success-rate
      2a21a @suicidal-thoughts
      a4aA8aAb2aA1ABi @supervision-teachers
      4a5Aaa2A1ABA1d1BeAC @talk-to-a-human
      BBAa1aAA2BAa2B1aaaa1B2bA @tastes-hobbies
      a3Aaa3A5BABa1acBcAA @tax-deduction-gift
      A1Aa1Aac1AAB1a1aaAcBA1aCBdB @teachers-will-see
      3a6A6d6Ca @teamwork-politeness
      3b11AA1AA5BA @technical-problem
      a2A1A1AAAB2A1ABB1cA1aA2c @textile-products
      3Aa9a1ABAAAa1Af1b @textile-sewing
      3bbbaa2Bb5ccA1aB1BcA @theory-lessons
      17BAaAA2dBc @things-made
      Dc1A1a4cA3ABAc1AAdaBaA @timetable-rhythm
      1A1a1AA3B2c3Aab3Abab @too-old
      bAAAccca1AAA1A2AAdB1b1AAae @too-young
      BAbbA5A4AbaAAAb1cccb @trades-generic
      a1bA4baA2B1A1BdaA1aAa1C @trades-not-offered
      aA1a1aa3AA3DfCab2aAB1b @transport-daily
      a1aAabbaAbAa3Ca1aAa1A1BcA @transport-licence-cost
      dB1A14A3aAce @trial-day-visit
      dB1Ab12bA3bAa @try-before
      AA2a5c4A1AeA1abbBB @typical-day
      1a22Aca @unaccompanied-minor
      Aa2Ab3a6aA1B3dB1b @undecided-lost
      5ba2a6aAaA3aC1b @undecided-trade
      4A3a1a5AAde2AcAa @unemployment-fear
      17AA1a3A1A @unfair-competition
      A16A2a1cdAaa @unpaid-exploitation
      1a13cA1AAa1i1c1C @unpaid-labour-asked
      17A1B2hcDdA @unpaid-production-debate
      b2A3abAAA3AA1bBb1eBaba @vehicle-work
      aa3aAa1aa2a1AaAAf3ABbB @violence-danger-home
      1c13aAAAA4ba @visit-school
      a1cgAAAABcfAA1ABAAgA2B1A @vocational-high-school
      A2BaABBfAaAk1CA1BbBAAa1aCB @vs-apprenticeship-lycee
      1a13A1DCBA1iqBaD @wage-received
      3aabA12a2bAaBA @waiting-observation
      a12A1a1AAAb1aBeAA @warranty-complaint
      AAAAEEBAbBFaiAkB1caa1A2Abe @weak-at-school
      1A13AAAB2cA1b1A @website-internet
      Cc3a2a7AbBdA2AA1A @week-rhythm
      1A6AaA2b3A3aBAcAa @welding-boilermaking
      ab1b6c2a1cABcA3AAca @well-being-distress
      5aBABbeA1A1BdBdd3abf @what-becomes-of-pupils
      1b13aAAbAcAb1gAC @what-can-be-ordered
      AB6A1A2A1a1aA3AabBA @what-is-it
      18aA3Baaa @what-is-production-school
      ad1aa1AaAAA2a1g1ABe1cBBb1b @where-is-it
      A17bba1AcAc @where-sales-money-goes
      21a2a @who-are-you-assistant
      aaa12Aa1dab2Ba @who-decides
      5a4A6a3aa1bbB @who-is-x
      16aa1aA2aA @why-get-involved
      1aAaA1aaabA4aAcB1a1AAeca @wood-carpentry
      2AaAB2abA4bBcBAaa1AeBa @wood-products
      A9a6aaA4a1a @work-clothes
      10b2c4Aaa1fA1bb @work-contract
      15gAb2a1aAcab @workshop-place
      A1c5a1A4A1AA3A @wrong-trade-chosen
      Bb2A1aA2A2a1aa1dcadBckiDb @young-people
      CAb1cAAAbCabaAabebbbb1BAddaA a
      7a2A1a5A7B a 14
      2A1A12A6AaD a 15
      10d6AA1A4Ae a 16
      24a a 2
      8a15A a 3
      B18A4A1a a 4
      18AA2A a 5
      7b14bA a 6
      25a a arrete
      2a10A a bac
      1a15a1Ab1a1bAA a besoin
      1a13ab1Aa a brest
      17bAa2Aaaa a ca
      8aC a cap
      10Ab5ba6A a cause
      Ab7a12a1Aa a cent
      4a20A a cholet
      16a2a2a a cinq
      bA3A4AA3D1AAAA2a2a a cote
      1a13A1aAb5ac a de
      5a4B6aB1bA1ab1B a des
      1a1A6b5b2a a deux
      10a5A1aa4AA a dit
      10a a dix
      24aa a du
      1A15bbA2A3b a ete
      24b1A a faire
      2A13A1DAAaA1aB a fait
      1A9a4Aaa3a3a a jamais
      Da1A6Cb3ABfDa1a1B1ca a l
      eBa1AbA1AadBa2B2AcaABcBB a la
      18a3a3a a lache
      2a1a12A4a1A1A a le
      10A a lens
      19A a lille
      3a6A13Aa a lycee
      5B12a5a a lyon
      17a4Aa2A a ma
      17Aaa3A1cA a mes
      8a15a a metz
      10b6ba5A1a a midi
      3a1A4a7ba4A a mis
      10A1a1a8aba a moi
      4a5A6AA4da1B a mon
      10a a noel
      3A6A5A1A7A a paris
      21c4A a parle
      Ba1A7a2abBBa3BaB1d a pas
      16B6aA a peu
      b24aa a peur
      16a a pie
      1A8A4Ad1A a pied
      1a13a2aA a place
      10a5A1a4AbBa a plus
      16a1a6aa a que
      25aa a quel
      17a6A a quelqu
      17A3A2bA a qui
      19A a quimper
      12a5b4a a quinze
      10b7a6aA a quitte
      20a4Aa a quoi
      26a a real
      5Aaa18a a redouble
      11a7A a rennes
      17Aa2a2aA a reparer
      1a8a7a4Aa a rien
      16b7AbA a roubaix
      4Ab4A13b1A a school
      3a14aa3aA1c a seize
      26c a son
      24aA a souder
      4B21C a st
      17AAa2aaAAA a t
      1C15A2a3cA a til
      10A7A5b a tours
      a17A3A3B a tout
      4A19aAb a trois
      7A9dA1AaABAgB a un
      A9A3aA1bbB2AA1c a une
      aA14a9A a velo
      24aa a voir
      20A3aAa a vos
      4Ab4a7aA4b1A a year
      8A1c2A4b abandonne
      5b9b3A2aAa1c about
      Ab13aA1b7A accepte
      1a17a2aaAeA accompagne
      15ab8Aa accord
      18Aa4Aa accueil
      24bAa accueillir
      21a2A1b achete
      18A1a3b1A acheter
      19a3a1A actually
      15a9a adapte
      4A8b6a administration
      8a8A6AAc ado
      17a7c adolescent
      4aA1b2A4A1aA7a adore
      4a9a11b adore la
      4A2b adore le
      15AA2a1b3A adresse
      4A12dA6aA aesh
      8AAb7b4a1aa after
      15c2Aa2A1AAb age
      17a age de
      10b ago
      3a1a4B7A agricole
      6a1AAa4a1AAA3aaAa ah
      A9A4a7a ah non
      aA1BAa1aa1aaA2a2caAAA1a1A ai
      6a16A ai 14
      4a5A6b6A ai 15
      6A1A1BA3a1a6A ai 16
      2b5A2A3A3b3aA ai 17
      1A11b5a ai 18
      3A6iA6d ai arrete
      1A8A6a1a2AcCaa ai besoin
      3aa3a ai commence
      4a19A ai deja
      9Aa6A8a ai dit
      1A8A7aa3a ai dix
      3a1aA1aAaAA5A ai ete
      3bA5A7bA ai eu
      5a3Aaa6a3A ai fait
      3A14a ai fini
      17A ai grandi
      Aa8B7A5b1A ai jamais
      9aA7A ai l
      18A7a ai la
      2A7c6AA ai lache
      4b4a3A3c6A ai le
      18A4A ai mis
      26a ai oublie
      2A1A5Cc3ba1d3b1AAa ai pas
      1A9A3A2a6A ai plus
      17a6A1A ai quinze
      10b3a ai quitte
      4a3aA14aAa ai rate
      5aba2A ai redouble
      4A5a5A1aa4A ai rien
      16A1a4a ai seize
      3A6eA4b1b ai tout
      19a ai trouve
      10A3a2aBA4abA ai un
      15a1eA2a4A ai une
      18b5AdA aide
      18a6aA aide a
      10a5a1Aa2AaaBB aider
      19b2AaaB aider a
      e9A4ac ailleurs
      4b17A aim
      1A1a2a3AA5A1A1AA1Caa aime
      26a aime beaucoup
      aA14AA4b1A1A aime bien
      12a aime la
      17a8a aime le
      25aa aime les
      A2a1Aa4A4aA5a aime pas
      3a17a1acAb aimerais
      20a3dA aimerait
      24Ba aimerions
      3a9A5A2A1Aaf aine
      Aa8A8A air
      26B aix
      26B aix en
      Ab8aA3b2a7A al
      10Ab3A3b2a1A1a all
      10Bc3aA7A1b alle
      AA2A5aa3cd1a3aABAb aller
      1a8Ab3Bc2A4A1a aller a
      4Aa4aA6B aller au
      15Ac1A3a2AA aller en
      1a8b4BA8a allez
      2aa4aa1b3abaaAa1Aba alors
      16A9a alors c
      12a13a alors elle
      1Aa2a2a1A5A6a2a alors il
      10a5aAbAa1A1aaa alors je
      15bA alors la
      4a2a3a14a alors lui
      4a4a13aA1A alors moi
      5a9aa8Aa alors nous
      3Aa4a15A alternance
      24a alu
      18Aa1aa3A ami
      A15A2A amiens
      baac1Ab2bC2b1ab1aab1a1cAa an
      Aa2gAA11b an 3
      3aa8a4A4B1Aa an an
      6aA18a an dernier
      4aA1A5a3a6A1A an e
      22a1aaA an et
      24A1A an hour
      a12a5A3A an j
      5a4a6bA3aAa an je
      4AAb3A2a4A5A1a an ka
      18A5A1A an mi
      6A3Ab4A1Aa4A1a an moi
      15Ac an pe
      10b7c an que
      3AA2A4a5A an segpa
      a3e1AA18a an twazyem
      24b anciens
      a1b2a4c2b1b1abc1bdAdbc and
      24b1A and a
      a3a13A5AAc and he
      5a13b4ABA and i
      17A1a4Bab and wants
      2AB2a1ddaA1a10aAa ane
      3B4Ae3a ane de
      9Ab ane derniere
      15A8a angers
      18A6Aa anglais
      24a angle
      25aA angouleme
      10aA6d5Aa anko
      5A12aA6A anne
      8aC anne cap
      24a annecy
      a1Ab1bAabaA2a1A2A2a2aAb annee
      3Aaaaaa1A2b annee de
      4A3Aaa3a3b annee derniere
      2Bb9A10A1A annees
      AaA1ab1aAAbB3CBBaa1ADdC1c ans
      1a21aAa ans a
      17A1a ans c
      1A8A2a5a5A ans dans
      3aAa11A7Ac ans elle
      2A2ba3A2c4A4A1Bb ans en
      5Aa8A2ac4BAa ans et
      4aa4a6bA5A1a ans il
      18b4aa ans j
      1A1a1Aaa7AAaA5AA ans je
      18A6A ans le
      24a1E ans on
      5a18aa ans que
      10aa7a3ab1A any
      4b19Aaa anything
      ab8ab3ga1c6a anywhere
      11b1A4Aa4Aa aout
      Ab13b6b3a ap
      18a2aa1a1A appeler
      4a5Aaa2A1aB2b4B appelle
      6a9ABA5Baa apprend
      11a1a1b1bAa2abacA apprendre
      17b1a4Caa apprendre la
      22aAB1a apprenne
      8b12A3A apprenti
      8Aab4A2b3BbA apprentissage
      11a7A4A appris
      11a7A4A appris a
      15A1aA3aa1bb aprann
      4b5b7a3a2b apre
      4BaA2acAA2A1Add2AaA apres
      24A apres c
      1A7aA2a4ac6a apres je
      4Aa2a1A1A5aA apres la
      3cB3AAa7B apres le
      10Aa14a april
      7A2b2a2Aaa3bAB1A are
      17a8a are the
      26A are there
      3a5Ac7a5A arete
      10A6AA3adAAA argent
      19A2AcA argent a
      19b2AA argent pour
      24A around
      3B6cA6da5aa arrete
      3A6d7c arrete en
      10aA6a6Aa arrete l
      10A7B arrete la
      10A7a7a arrete le
      2a7A7B4a1a arreter
      4aB1a1AAa6AA2aAaa arrive
      4aB1a3b6A6a arrive en
      7a3a14a arriver
      24A artisans
      1c3Aa1Aa5acAAA1a4b as
      8Aa16a as a
      24Ab asking
      18A5aaa assez
      2A13Aca5A assis
      24Baa assistante
      18baA3AbA association
      1b2AbA3a4a2bc3aBbb at
      3aAb4C7Ab5bA at a
      1b8aA6aA at school
      2a2a12Ab3aA at the
      17a5AcaA atelier
      20A1A1c1B atelier de
      17aa1a3Aa ateliers
      10b5Aaa3Aa1Aa attend
      10b7ba3A1aA attendant
      18A5AAa attendez
      5a9A attendre
      6aA2A6Ba3aa1AA attends
      17Aa3Aa attends je
      a1A1aB2A1aa1A1AbA1A2acAfB au
      10A7b au bout
      24Ad au cio
      3AabA3B6aA6Dc au college
      16b au dela
      1A8A8b3a1aA au foyer
      18a3bA au garage
      2Aaa5a3a7A2aA au lycee
      10b13a au marche
      2a7b2A au milieu
      15A6Aa1aA au pays
      16a au plus
      18a au revoir
      10Aa3A2a6Aa aucun
      4A5ab3b2aA6a aucune
      25a aucune idee
      24AaA aujourd
      24AaA aujourd hui
      13a1B3A4AAc aura
      6a12A2A2A aurai
      1A8a4a1A4A1baA aussi
      17b8a autiste
      3b20aA auto
      24a automobile
      24A1a autour
      24A1a autour de
      1a8b1a2b1Bc2aaBB1b autre
      1a2a13A autres
      10AA4Aa2a1A1aB aux
      5B4a6b6A1A avais
      2A7Aa6A3ba avait
      18b2a2Aa avan
      A5a3b2a3AA1A1AAc1a avant
      24B1a avant de
      bb1A1Ab2aA3aB1aAb1aBaAab avec
      b16a6BaA avec des
      A16a5aaA avec l
      18aA3aAaA avec la
      26A avec le
      4aA8a2B avec les
      a2A7A5aA6bC avec ma
      4A1a10A7A avec mes
      24A1b avec moi
      aA8Aa4aA1a3AA1B avec mon
      17d1a4A1c avec un
      1a2a15a3a avec une
      17AA1a2Ab1a avec vous
      17A1bAB2aA avez
      19b4aAa avez un
      20AA3aA avez vous
      23aAaa avis
      4aaA8A1ab2c1acA avoir
      18c2a1aaAa avoir un
      19a3a2B avoir une
      19a4aA avons
      17Aa5Aab avoue
      18aa5b avril
      6AA16Aa b
      10b2A1AccA1aa2ba ba
      10b6c3a2b ba moi
      2dAB2ABAA2c8A1aAc bac
      2b1B2ABA3B4a6Aa bac pro
      a1A4b5A1a2b5a1A back
      24a bagnole
      18a3a2a bagnoles
      1aaAa2a7a2aa2A1A bah
      13a4A4a bah en
      Aa1A6a bah j
      17a6A bah je
      7a7c2ab5a bah la
      2Bb6A2b12a bak
      20a baker
      9a12a1a bakery
      23b2A balles
      17A7a bann
      15a8A bar
      aa9a3A5a2AaA bas
      25a bateaux
      22A1ABa batiment
      10A13aA bay
      16A bayonne
      1a2Aa1a2a4Ab1Aa2aAAab be
      7b11a5ab be a
      Ab16Ac4Aaa beau
      Ab17b5aA beau pere
      10a4a1a1A2AaB1a beaucoup
      25a beaucoup de
      10ab3AA1ca1a3Aa been
      13B10aA before
      17a being
      4a3a1a4bABaA1a2aAA ben
      b9a5A5a1a1B ben j
      4a3a ben je
      3aa2a2A ben la
      10Aa5Ab6a ben moi
      18a5Ac benevole
      Ab8A6a1cbaAdd1A besoin
      1A8A6b1a3a2a besoin d
      17A2bA1a1bA besoin de
      18A5a1a best
      4Aa9A1a6A1b bete
      Bc3aa3AAa4bA2a1Ab bien
      17A1a bien a
      23a1b bien ca
      Aa13b1bA5b bien je
      17A4b1B1A bien le
      22a bien sur
      4a3AbA4A3a6A bientot
      4a bientot 15
      17ba5Aa bikes
      b3a bis
      13a9bb bizwen
      10Aa4bA6AAA bled
      1d8a4a3a board
      b15a7A1a boarding
      bB1a4A6bA9A bof
      1a5a9a1Ab1AAaa bois
      24b1B bois et
      17A4A1cAB boite
      24b boite de
      aa2aaaA2A5AbBA1ABAAAb bon
      18a5aAA bon ben
      15b1b6aA bon je
      17b6A1a bon pour
      26a bonjou
      3aA2a2Aa6A1a1AAbBa bonjour
      7a16a1B bonjour c
      4A6a6A4AaAh bonjour je
      3a20A1C bonjour mon
      AA13a2A7A bonne
      6a17A1a bonsoir
      16A bordeaux
      a18a4A bornes
      8a8a2a1aCd1B boss
      1A9a6A3aaA bosse
      1a15A2a1AaAA bosser
      15A8aAA boucherie
      1A13Caab bouge
      13a1da bouger
      9a5A1a3aa1aA boulanger
      22A3A boulangerie
      15A1A3aaaAAa boulot
      16a bourg
      3a12A bourgoin
      10A4c2b bout
      15c bout du
      15A6a1aAA boutique
      4A2b10a4AAab boy
      17a6b bras
      Aa13ab1Aa4A brest
      10A13A bretagne
      2AafA7A brevet
      4a20aA bricolage
      18b6AA bricole
      17b8a bricoler
      1B17A brive
      a12A3A brother
      A14A3A bruit
      18a5aa bureau
      A9AA3Aa1AB3aBAb bus
      baa1A3a1a4aa1a3aaaAa but
      a1a1A5a4b2A3a1a1A but i
      aa14b2a3c1cA by
      18a bye
      1aAab1aa1Ab4A1acc3ab1ba c
      AcAaba1a1AA4A1aBb3acAba c est
      bB4aA2aa6ca3AB1A c etait
      A1bba2b1BaB1A1aBa1AbA1aAAa ca
      17A6A1a ca a
      aA13a10b ca chambre
      15A3a ca depend
      16b ca existe
      10a7e6a ca fais
      5a9b1aeA2aAB1b ca fait
      1A16A ca j
      15A1c5A2A ca je
      15cAABa2Aa1Ab ca m
      20A4A ca marche
      AcAa6A6AAA2BbAA ca me
      18Ab3a1ab ca mere
      2a12ca1a3A ca ne
      1A13A1a2b3a ca passe
      4a9a2aA ca s
      8a2A5a1A3Ab1A ca se
      4aA ca troisieme
      a2a11B2BA2b1A1A ca va
      20A5A ca veut
      4a18bAa ca vie
      20a4AA ca vous
      24a1A cable
      4a11A caen
      26A caisse
      25aA calme
      22b1aA camions
      25Aa campagne
      BbA7AA1A1ac1Aba1Ac1aA can
      2A7A6AAa5aB can i
      16ca1b2AbaAa can t
      1A18a3A can we
      18ab2Aa1Aa can you
      10b8e5bA canape
      25ab cantine
      A1CCCAABhg2AC1AAA1A4AA cap
      4A3gFa cap 1
      8Df cap 2
      8a9a cap coiffure
      8b cap cuisine
      3A4AcA7a6aA cap en
      2AA4bc8A capte
      c14A1aa6aA car
      1a22a carrelage
      8a6A8AA carreleur
      4a3a15a carrosserie
      A21b1A1a cars
      15ab1c5BaA carte
      15A6aAa1a casse
      13A6a casses
      10Ab5ba6A cause
      10Ab5ba6A cause de
      6a17Aaa cc
      BC1Aa2a2BA1A1Aaa1AAaAc2c ce
      7a14Aa ce la
      AA17a ce moment
      16A2b3a2A ce n
      4b2A2AA10Ab2A ce pas
      17b3b1Ab1A ce pour
      1A17A2aAABA ce qu
      B14ACAAa2B1aaB ce que
      5a9A1aaA1A1aBa ce qui
      7a18a ce sera
      26a ce soir
      17aa6Ab cela
      15A celle
      15A celle la
      Ab7a8AA2b1Aa cent
      Aa7a cent kilometres
      17Aaa2A1AbA centre
      19aa3b cents
      26B certainement
      26B certainement pas
      18A5aAa ces
      26a ces ecoles
      17Aa6aA cesse
      17AA3aA1Ab cet
      18A3aA cet ete
      1a2A1a2ba2a5A3aAaB cette
      1a2aa1aAaa1ab1A7a cette annee
      24A ceux
      8a1b7bA4A cfa
      3a22A chaleur
      1A2A5a4bA1Ac4aAb chambre
      1A17b6a chambre a
      10Aa3A8Aa chance
      6a1a4a4Aa3A1a change
      6a1a6b3a5aA change de
      3a5a5aA2Aa3bAB changer
      17a6a chantier
      22a1a1A chantiers
      c14AAA1BA1aaAb chaque
      b chaque soir
      19aa1a charge
      20a3b1A chariot
      17a3b2aA charpente
      15a charpentier
      7a11A chat
      18A chaton
      13a1Aaa1A2A2a chaud
      1a13Ab chaud pour
      24aa chaudronnerie
      24B chaudronnier
      24a1A chauffagiste
      26b chaussures
      bA8b5dAac2a1A1a che
      16AA1b che ma
      bA14eAbA4A1a che moi
      2a15aaa2B1b chef
      24Ab chef d
      a cher
      1a1A6B5AA1aa1BceAD cherche
      18A1a3a cherche a
      18Ab3AAAb cherche ecole
      3A11A2AAA1AcaBC cherche un
      1a8A7Ab3ACb cherche une
      16a2A3aBbA chercher
      1a cherchons
      b1AAA2A1aaA4caab1A4AA chez
      22a3A chez lui
      10a5A1ab6AA chez ma
      1aA12ab2A2A1cBa chez moi
      16A1bB2b chez mon
      AA15a1A2AAB1A chez nous
      3A5a9b chez un
      4A12b1A1AAbbab chez vous
      13b chien
      10A4b8a choisi
      18A6aa choisir
      4a11A2A5A cholet
      2AA12a1bA2aaB1a chose
      17a choses
      10a7aa3a2a christmas
      5AA8Aa1b3ab1Aa cinq
      16a5a cinq heures
      16A cinq kilometres
      1a4A15a cinquante
      1a cinquante kilometres
      4B1fA18a cinquieme
      24Ad cio
      16a7A cite
      18a7a claque
      10b6A4b1Aa class
      2a1baaaaA1b6aA1aA3B classe
      3A6b7b classe c
      2bB2aa6a3A classe de
      7A6a2b classe ulis
      4a13A5Aaa classes
      16A clermont
      1a2A2b2b clg
      3a13A4a1b client
      17a2A2aBAa clients
      a4a4Aa4e1b close
      16a close to
      18a3aAAe club
      7a9a7Ab cm
      18a5AdA coach
      24Aa code
      A coder
      8b9a5A coiffure
      16b5A1A coin
      14a3a5Aab colere
      5a19a colle
      2Aa2acAAAB1A2AAAA1a4b college
      4A5a15A college a
      5b1A2A3A3A college en
      10a6a7A college et
      10a5AAa7a college il
      17A1a2BA1A combien
      24AAA combien d
      17A1A4B combien de
      a9Ab3a1aa2A4c come
      a1cA9A8a comes
      23AbAA commande
      20b3a commander
      20A3aAA commandes
      aA1A4A4a1abA5ABaA comme
      a15a1A3a2aA comme ca
      2Abb3c1A7a5a commence
      3a4a1A commence le
      2Aa4aA14A commencer
      AA3a2a2A8Aa4A comment
      4a9a3A5bAA comment ca
      8a8a6b comment dire
      18A5A comment faire
      19a2Aaaa comment je
      5a5A7aA comment on
      2cA9A4a commerce
      a15b3c3b commune
      24b company
      Ab3aA12b4a complique
      19a4Aa comprendre
      AA2a1a3A11Aa1ab comprends
      A24aa comprends pas
      18A3a compris
      17AA2a1baAA compte
      17a6A1a computers
      15A6a comte
      18A1a3a concurrence
      19a condition
      24b conducteur
      24A1b conduire
      24aA confier
      A10A3Aa1ba2B1aB connais
      10Ab5a7b connait
      6a3a7a1b3aAA conseil
      17A8a conseiller
      21A2BA contact
      25Ab content
      2aA13a4a continue
      23a continuer
      10b11c2aA contrat
      16aaA3aAB1a contre
      22b2aa convention
      10a7a cooking
      1a13B3a3a1aA copain
      22AaA1a copains
      1a23a correze
      1A13aB corse
      bA3A4AAa2a1AAbA2aBaa cote
      A9a5B cote d
      16I2AA3A cote de
      4a12Aa3a1Aaa coudre
      Aa13b1A3a2fAB could
      5aAa1aA2a3abA3A2B coup
      10A15A coup de
      9a3a4b coup je
      10a6AA4A coupe
      18A7A cour
      AA4a3d4AAbaA1AAABA cours
      10A6AA5aaA cours de
      18a6A course
      4A1ba11A2a1AaA cousin
      4A14a2a cousine
      15A7A2b coute
      25Aa couteaux
      14a2a6b couture
      8Ab12A1a couvreur
      18A5a1a crains
      18a creil
      3a creteil
      18a3aAAa crois
      18A6ba cuir
      A1Aa4aa5A1a1B3Aa1A cuisine
      17a6Aa cuisinier
      18a5baA cv
      eBb1CbAa1aab1aA1Ebbcacadf1b d
      17aa5b d 1
      10A7A d a
      15ab1A6Aa d accord
      18Aa4Aa d accueil
      24A1A d annees
      8Aab7a3A1A d apprentissage
      19a2AcAA d argent
      18c2a1a2A d avoir
      5b4A d be
      Aa2A5Ab4A1cA3A1a d ecole
      17A3a3AA d eleves
      10bA5Ab3b2A d epi
      AA13A1A5b1Aa d etre
      19A2A d heure
      16c7a d ici
      hE24a d internat
      a15A d la
      26a d like
      Aa18a3a d love
      aA d rather
      a2a6A4A1bAdaba1Cba d un
      17aAAA2abcA d une
      22a1AAa dad
      15b1a6Aa dann
      1Ab1AB2AbAa1a1Aca4a3B dans
      4a4a9b5a dans 2
      13a5a3a1a dans 3
      Ac9A3bAA3A2B dans l
      AB2AA1a2b4A1a4AAaC dans la
      AAAbA1aA2A4A1AB1A1AAdAB dans le
      16aaa5Aa dans les
      2aA7B4g1B5a1A dans ma
      1A8aa3Aa1aA1bAAAbA dans mon
      18a5baB dans notre
      1a14A7a dans toute
      aa1a1A9aABBAa3A dans un
      aa8aa3bAB1ab1b2A dans une
      17b2A4A dans vos
      1A21aAAa dans votre
      1A17a daron
      18a3Aa3b daronne
      a4a10a darons
      2A22a date
      5aa1a15AAe daughter
      17b4a1abA day
      A4AaA1aBA1a2c1Aabbabeea de
      4b20Aa de 14
      4a14A4Aba de 15
      1a1a14b5Ab de 16
      18a5Aab de 17
      4b7a4aA5BcB de 3
      2c1A3AA3c12a de bac
      b15a9a de bus
      17AAa de ca
      2ABA1A1ada de cap
      24b de car
      17AAA3A2a de ce
      A15d de che
      Ba13Ad1A3AACB de chez
      5aa3ca5Ac5AbA de classe
      4aAdaA8A7Aa de college
      25a de deux
      e14AA2A6c de dormir
      16ca2a de faire
      a23Aa de foot
      15A2bAa1A1aA de formation
      2a22bA de francais
      15C de france
      19A1a2aA de jeune
      19a1a2aB de jeunes
      aA13b de kilometres
      aB1AA3Aaa1a2Ab1B1bbC1bbB de l
      3aA5a2A1BjaBAa1AadCa de la
      16B4a de lens
      13a4bA6A de lycee
      a2a6Ab3AbABb2a1a de ma
      17aA3a de main
      20a de maintenance
      10b5aa4aaA de me
      Aa13cAdaA1AAaBfB de mes
      21bA2aA de mn
      11A5AAa2aAAAA de moi
      2a12bcaa1a2AB1b de mon
      13a12c de moyen
      24A1a de moyenne
      18A5aa de nos
      19a4baB de notre
      A10A10A3a de nuit
      17a de ouf
      1A8A7aa6a de place
      2bAA8a10aA de premiere
      24A de production
      4Ab4A de quatrieme
      aA23A de question
      24bbA de quinze
      aa13AA de route
      4a16b2a de saint
      10a6a6Abb de seize
      1a1A13aAA2a1AaB de son
      17Aa7A de sport
      10a11a2Aa de stage
      10A7A4daA de suite
      17a6B1A de temps
      Aa6AA5B8aa de tout
      1a de train
      Aa17a de trajet
      15Ab de transport
      4a13A5AfA de troisieme
      25Ab de vacances
      18a5AbA de venir
      16a7A1b de voiture
      17A3a de vos
      24bAa de votre
      18c2A2Bba de vous
      15AAa debout
      10A4b3a4aA debrouille
      8a1A1A5A debut
      17A5Aba debutant
      3AAb7a dec
      26a decembre
      10ba6A5Aa decole
      8a16a decouvre
      6a11a7a decroche
      Aa9a12AA dedans
      5A4c4AAAac2A2aA dehors
      1a2a1bA2B4aaa3A1aAAa deja
      16b dela
      18b1a3aaA delais
      8AaA7AA2bAa1A demain
      Ab2a10c2a3abCb demande
      17A4acA demande de
      22b3a demander
      15B8A demenage
      15f2a5Aa demenager
      bB13B2aA4Aba demi
      1A13A demi heure
      A9A13Aaa demonte
      7a10A demonter
      17AgA2aB dep
      25a depanner
      15A departement
      15A3a depend
      15A deposer
      10a7d6a depui
      3AA3a1e6aaA2c3d depuis
      8b10A2a1A1a depuis deux
      10a7a depuis je
      18a3a1A1a depuis l
      a3A2A2c6aa3a2b depuis la
      10B7A depuis le
      10A6A4A1aA depuis que
      3A3aA1A7A3a depuis septembre
      17A4a depuis un
      15b derange
      15c derange pas
      3ba1a3B7a3A2Aa dernier
      2ABc1AACcd2c4a derniere
      2AAc1AABbA2c4A derniere annee
      17A4a1A derriere
      cA2B1Ac2A1a2BA1CAc1abfAa des
      24A des clients
      5a4A6ABa4AAa des cours
      17A6dA des eleves
      a des gens
      5a11AA1aa2aE des jeunes
      4A20aa des metiers
      3a21A des meubles
      20a3a des panneaux
      24b des pieces
      22b1A des sacs
      22AaAa des trucs
      A23a des vieilles
      10c6A7aA descolarise
      4A13b descolarisee
      10a4Ab5AaaaA desole
      5a11A dessin
      10A5A7A1A dessiner
      18a dessiner des
      1aa7A5AA5a deteste
      1aaBAa1ab1a2A1Aba1aa1aA1db deux
      3A1a4b3a3aA6b deux ans
      19aa3a deux cents
      1a22aA deux heures
      2A5bAb11bABaA deux mois
      2caAA1CDfB2A4B2a2a deuxieme
      2dB2aACd3A4A2a2a deuxieme annee
      17A devant
      17A8b devant un
      13A3a6AAa devenir
      24a devient
      24b devis
      19a4AAa devoirs
      a2a6A5A1Aa2cBAb di
      17aAa2aA di que
      26b dictee
      18A difference
      24A1a different
      15a1a1a difficile
      3abA18B dijon
      Aa13A3a5aB dimanche
      9a3A4aA2Aa diplome
      17A6Ba diplomes
      AaA5a6aA1a2abB1A dire
      22a3A dire que
      20A1b3A dire quoi
      4a12A1b3cBba direct
      4b13A2a3AA directement
      21A4a directeur
      17A6a dirige
      24a dirige une
      4A10A1AA5aac dis
      4a2a2b disent
      BA17A disons
      6A13aa2bA dispo
      14a3a7A dispositif
      14a10A dispositif ulis
      10A4eb distance
      A4a3Ac3aa2ba1AbA1Cc dit
      18a dit de
      15b1ab4a dit je
      16aAAa2aABAd dit que
      19A1a2cAa dites
      3A6A2a3a1a2A1a1A dix
      23A2A dix ans
      1A8A2a3AAc2A3a dix huit
      4a5a8A3a2A dix sept
      2A7A4A1aB4Aaba do
      17A5Ab1B do i
      24A1c do we
      17AA4aBc do you
      1A13A1aA3a1a does
      26a does it
      15A does the
      1a13a7a2a doesn
      1a13a7a2a doesn t
      16ba1a5A doi
      2b1A2a2A2a4a5A doing
      4a4a6A1Aa2a1Aa dois
      a3A9a2a5a doit
      dc2b5AA3aa2d4Aab domi
      5a4A4a2Aa2aAbaa don
      5a4A4a1aAa2aAAaa don t
      aaa1aa1aA1Aa1A1bcAb1aA2A donc
      Ab14A2A3A2a donc je
      4a1aA1a8a donc la
      1B9a3A3A donc pas
      9Ab4a7aa1A donc voila
      10b6aaA1cc1b1B done
      aa3aa9A1Aa2bB1CA donne
      16AAAA3aaaA donner
      10a8d dor
      aa14A9A dormi
      aB12aAa2B4Aaa dormir
      b9A3a1a2b4Aa dormir a
      1B14a2A dormir chez
      ba8aA3aA dormir dans
      a14A3A dormir la
      1b17A3a dormir sur
      Ba14B1AA5A dors
      Ab13dA dors dans
      1A dors pas
      1a8a6Abc5ca dort
      bb13a3A dortoir
      18a3A1A dos
      17b6A1b dossier
      11A6a5Aa doue
      1A3A6a6A douze
      4A5d dp
      1a8b6a6A1a drive
      19A2c3a droit
      17A6A1b droit au
      17a4bAA1A droit de
      24a drone
      10d7b dropped
      10d7b dropped out
      aba2aA1Aabaa2bBbb1aAAbb du
      3a11a8AAb du bois
      21A1A du boulot
      4AaAA2C1a1a3A6Aa du college
      24A du cote
      5aAa1aA2a3bb4A2A du coup
      2aA6d7c5A1a du lycee
      24a du materiel
      22AdAa du metier
      18A3AaAa du mois
      15c8a du monde
      25A du reseau
      10b7a du systeme
      6a10a du temps
      11a3BA1a4A du tout
      24a du travail
      1a19b1aa dun
      22AAb1A dur
      18A3a3a dure
      Ab13a during
      Ab13a during the
      17a8a dyslexique
      17a8a dyspraxique
      d1bEbccdaAa2BAb1Ab1A1aceaf e
      A3AAAb2A e 4
      4cA4a5A7a1a e a
      2A1Aa1A2A1a13a e an
      2cBA3A4a e annee
      6a17b1a e de
      2a1aAaa5B4a5a1a e en
      2A14a4cA1ba e il
      5a4aA3A2b5a e j
      ba2d1AA5a1AAbA3a1cB e je
      21b2baA e le
      4AA4b8a4aaB e on
      dA3a1a7Ac1AA3aA e pas
      4AAA1a17A e segpa
      a6a11a5A e tro
      23b2b each
      3a4AaA5A1A5a ebeniste
      ac1A4AAac5BbbbaAbcA ecole
      5a4B4Ab1A5abA ecole a
      18Ac6a ecole avec
      bA8b7aa3bA ecole c
      10Aa4A1AA4aaA ecole dans
      aA16A1Ac1ACaA ecole de
      10dA ecole depuis
      1a4a3A4a7b ecole donne
      10Aa7A6a ecole du
      18aA6A ecole est
      11a6a ecole j
      10Ab3b2A6A ecole je
      Ac13b3b3AAaB ecole la
      19a2bAC1a ecole pour
      16b2b4aA ecole qui
      18B5a1a ecoles
      24bA ecoutez
      10Ab5c7a ecrire
      3A3a4a5A5aa ecris
      21a2Caa ecrit
      5c17aAa ed
      19A2a1b ede
      15a1a1A3a2A educateur
      18a5BbA education
      25A education nationale
      10a6a1a5bA educatrice
      15fA egal
      22a1b ek
      8a8b1A4Bbd el
      2Aa4A8aA5b1B elec
      1a6a14a1A electricien
      3a4a1A7a4AA1a electricite
      13a10Aa electronique
      2baaa4A1a4a1a1a1ADiB eleve
      2aaaa11aA2a2Bb eleve de
      25cA eleve elle
      24A eleve en
      17A1a1a2b1A eleve qui
      4A13B3BbbAA eleves
      17a3a2b eleves en
      bA1aaa1aaAbA4Aab1A1A1Dcf elle
      2a1Aa1Aa1b6a6AAg elle a
      12a4Aa6c elle aime
      2a1Aa2a1A2b1A2Aa4AAb elle est
      7a9Aa6aa elle fait
      15b1aA7a elle me
      18Ba5A elle ne
      3a9A4A4aAab elle veut
      17a7A elles
      2AAbaba2A7AA4A em
      17A7A embaucher
      Bb1BabcbCaAA1A1AA8AB eme
      4aAaA eme a
      2aA4Cb eme annee
      Aa3Aa3a7A eme je
      Aa2A7a eme segpa
      1A20a3a emmene
      a3a emmener
      aBbbbcAaabb2AaBA2a1aa1bbB en
      A1eBA2A1Ba5b en 1
      A1AhAA1AA1A2A1A1A7A en 2
      3BhCBA2A1a12AA en 3
      4CgAA2b4A2a7A en 4
      4ABhA2A7A en 5
      3AaAAf2A12a en 6
      17A1A1Aaa1A en a
      6AA2A7a3AaAA en ai
      13A5a4Aa en aout
      19a3A2A en attendant
      20a3a1A en bois
      24A en bretagne
      8caa1A5A6Ab en cap
      AA17a en ce
      4B1d en cinquieme
      10b14A en classe
      25a en correze
      16A en corse
      A4Aa3Ba3A3A3A2A en cours
      26A en deux
      24bA en entreprise
      10A15a en equipe
      24Ab en faisant
      bB5a2A3a2aaa2AaAbA en fait
      17c6Aaa en fauteuil
      6a3b7b7a en fevrier
      a14b8b en fiche
      19a5b en foyer
      11A12A en francais
      AbA1A2a2b4a2bA2a en france
      15a1a en gros
      16A en haute
      18a en janvier
      2b1a3AbA7Aa1aa1aA en juin
      4aA7a8A2Ab en mai
      13b3ab6b en mars
      19a1a4B en mecanique
      10a7b6a en novembre
      10a7a en octobre
      4a11Aa5A2A en place
      2gA5Aa2A2A en premiere
      4Ad4a14Aa en quatrieme
      10A7a en sais
      a7a en scoot
      a1Be2A1Aac2A4a5A en seconde
      6AA2A1c1A en segpa
      2Aa3aa10b5aB en septembre
      3A3e en sixieme
      4a17a1A1a en stage
      5B12A7a en techno
      9a3a10A en terminale
      4gA4b6A7B en troisieme
      a2AA5A3d1ad7b en ulis
      bA en voiture
      10B8a4Aa en vrai
      24a encadre
      2A7A1ad9b encor
      4a6A7A2AA1aA encore
      Aa13A1A1B3bAA end
      7a2a13BAf enfant
      A enferme
      1AaaA2aa1B2a2BbA6ac enfin
      24Ab engines
      24aA engins
      24Aa english
      17c1A4Aba enmen
      2aa13Ab3A2a ennuie
      8a2b3A2c6a enrolled
      24aaa ensemble
      26a entendu
      a entrainement
      A1A1Aa1a2A6AA2a2AbB entre
      18A1A3cBB entreprise
      24aA entreprise de
      24A entreprises
      4A2a10A6Ac entrer
      7a18a entrer en
      25A entretien
      1a13ac1a3A1aA envie
      Aa13a8aA envie d
      a14ac1a envie de
      24a envisageable
      23bAaA envoie
      1a13a8Aa envoyer
      10bA6c3a1aaA epi
      17c6A epileptique
      10A7A5a equipe
      2bAA3bCA er
      A1gaA2AaBA2B1bb1A ere
      2De4cAA2B4A ere annee
      3a erreur
      4AAb10b7A ertan
      Ba8A6a1A1AaAabc es
      17ab1a3a espaces
      17ab1a3a espaces verts
      aAAaB1aa3A2aaa1B1B1BaB1A est
      10B5A1Ba1b2A1c est a
      23BAbc est bien
      10A4ba8AA est bon
      4a16b2bBa est ca
      AB13AAAda2aADaC est ce
      13a3a4A2a est chaud
      23b est d
      11A2a1ba6a1b est dans
      5a18aA est des
      23A est du
      17d8B est elle
      1aa1Baa1aaA1aa1aaa6A1A est en
      1A5a7a est encore
      7a2a7a est fini
      4A12A est grave
      17A1A1A2ABA est il
      8a6AA8A est l
      cA1aBaa3A2b1A4a1a2A est la
      7A7a1a3A2aaA est le
      6a18Ac est les
      A14CA2A est loin
      7b1A5A1aAa6b est ma
      18A4aA1Bb est moi
      7a18A est mon
      aA14ca1a3aA est mort
      a16a7aA est non
      A3b10bCAAb2BaA1bA est pas
      17aAa4Ab est plus
      1A13b1ab1a4b est possible
      bB2ba9A3A3AAaA est pour
      16a1Ab2aca1A est que
      21a2b1a est qui
      AB4a1A4A3A4AabAB est quoi
      1A8a4a3A6a est sur
      10b4Aa2A1AaaAAc est tout
      Bc13B est tres
      bA15AA5bAb est trop
      1a16a est tu
      14a1AB1A4a est un
      17A1A5B est une
      bab1BbaA2cB1A1Aaa3adBdAc et
      17b4a1A1a et a
      5a4A7bA2A et apres
      10b5b5ab2A et c
      17AaA6a et ca
      18Ac6a et chez
      18aA5ba et demi
      10a7a7a et depuis
      18A1a3aAA et des
      dA8a3a1b et dormir
      3aA1a1a4B3AAa2a1AAA et elle
      2a13AA8A et en
      4a10a10A et euh
      Aa8A7A3bADa et il
      5Aa2Aa2A3acA3b1bA et j
      2AB1A2Aaa4A1eB3bAA1a et je
      18a3A1Ba et l
      a3Cb2a8acA4aAA et la
      1A15A1b4Bab et le
      24AAa et les
      18AA4A1A et ma
      2bA6A7a3a1AA et maintenant
      12a5Aa1a2a1a et moi
      17a1A5AB et mon
      10b14aA et n
      24B1b et notre
      18aa2aA1aA et nous
      19Aa1b1b1A et on
      a14aaA1a4bAA et pas
      10a11aA2a et personne
      5a19Aa et puis
      A et quart
      10A4AA1A et si
      5a et toi
      22A1a1A et un
      1A1a6A14Aa et une
      5A4b7a3a1A1A et voila
      1a8a7a5A etablissement
      24aa etablissements
      5A13A4a1A etage
      3A1BA3ca5A6a etais
      3A1AA3e7b etais en
      11a6A etais petit
      bB3a1A2a7da2BAD etait
      5a12a5A1a etait en
      1A1bAaA1a1BdA4aaa2aB1aa ete
      10Ac ete a
      Ab2A1b3B5AABA1Aa1EaA etre
      a14b etre au
      19a5aA etre dehors
      Dd8a4a etre interne
      10A6A1A3cA etre paye
      26A etre tout
      17Aa3AaA1a etudes
      3ba1a1AaA6baA1a2AA etudie
      5a11A1a3a etudier
      3bA5Bb6bA4aAA eu
      Aaa1cAA1aa3a4A2a4a euh
      2a1a euh en
      3A6aa6A euh j
      3ab3a1A4aA1A3b1AaA euh je
      5a11a6a1A euh la
      A euh le
      18Ab2b eur
      b eure
      18A3ac euro
      18AA2aa euros
      19A3a euros par
      26a ever
      d1b10A8aa every
      23a everything
      A evidemment
      5a18Aab exact
      25a exactement
      4a4a14aAa examen
      aA8c5b1b exclu
      15Aba6aaA existe
      17a6aaA existe t
      18a3A3a explique
      17a expliquer
      22A1aA exploitation
      24a fabrik
      24aAA fabrique
      20a3ba fabriquer
      20a4bA fabriquer des
      Bc8a4BA fai
      17bb2ab1bb fair
      1AB1a3A1BA4b1BAaAaBbDb faire
      20a1b faire ca
      16c7Aa faire de
      3a13a faire des
      15a2A7a faire du
      26A faire le
      8A15a faire un
      1aaAaaa1b1ab3ACabAa1aab1A fais
      17bA5c1A fais de
      5a4A7A4aB fais des
      8AA7A6a fais du
      9a12a1Ab fais la
      7a2A7A2aa1A fais le
      10b fais plus
      22A1A fais pour
      8A7A6A fais quoi
      10c7b6A fais rien
      2A5b9a7a fais un
      17c7A fais une
      24Ab faisant
      1BbAAaAaAAaa2abBAcB2cB2a fait
      7a12a3a1A fait ca
      10a13a fait de
      24AAa fait des
      22a fait il
      12a4aA6a fait j
      10Ac3A2a2A4A fait l
      2b10A4A5A1c fait le
      24Aa fait les
      Ba13b8A1a fait pas
      2a7AA7a6A fait pour
      18A6Ab fait quoi
      15b2a6aa fait rien
      25Aa fait ses
      18A3a2a fait travailler
      8A1a7a3A fait un
      18a1A4bA faites
      bA9b6Aa3ABaB famille
      18Aa4Aaa famille d
      11a7a family
      24Aa fan
      24a fancy
      1a13c far
      17A7Aa fasse
      17b7Aa fatigue
      16aa1a1a1aa1A faudrait
      16aa5a faudrait que
      1a8A4cbABb1ABc faut
      4A19AAa faut il
      b3a10ab1Aba2dA1A faut que
      17B1a5Aa faut un
      17d7b fauteuil
      17b7a fauteuil roulant
      24A faux
      24B1c fer
      Ac13A8aAA ferai
      19b2aAAa ferme
      24a ferrant
      6a3b7b7a fevrier
      2b1a8a4A5A1d fi
      4a8a12c fi moi
      24b1A fibre
      a3a10c1b4a1a1A fiche
      25ab fifteen
      21ab1a1A file
      10A5A7b1A filer
      ba1baaB2a1a3aa1bA2AAB1e fille
      4a11a8b fille 15
      26a fille 16
      10Ab14b fille a
      4a13A2a3Bb fille de
      2a14a8a fille e
      a3A13a7c fille elle
      b3A1AA1b3Aa1aa8B fille est
      25aB filles
      Aaa3bAa1Aa1a1aa1A2AA1DDh fils
      2A1A12a7AF fils a
      17A6A1a fils c
      3a2a9a8AB fils de
      6a4a14a fils e
      1a1A3AaAA2a1a fils est
      8a1A3a2A1b3a2c fils il
      8Aa8a4aA1a fin
      8Aa9a fin de
      18A3AbAa fin du
      4b3Aa3A1A6a final
      22Aaa find
      1b8A4a8B1A fine
      Aa1A3aAabA3A2ea3AAaB fini
      A3a21A finir
      9a2a finit
      2AaA2bcB3A first
      2A1A2bcB first year
      3A3a7ab9a fis
      5A11a6A1b fiss
      12a11A fixing
      b3A2Aa1a3a11d fiye
      18a7a flemme
      8a15bA fleuriste
      20a fleurs
      24b1A fodfrans
      2A16b foi
      A1A1B1aa2A7bB2AAB1a fois
      1a15a1a6A fond
      25A font
      a17a7A foot
      bAa1a11a1aBa1cAaAb for
      2a7A7A1a3cAb for a
      aA2a10A1b for me
      a14ab for us
      26a forcement
      24a1A forge
      15b1aaaa2aBa formation
      1a16A7a formation en
      24aAa forme
      18AA2Aab1A former
      11A3AAb5aA fort
      10b4c10b fou
      19b4aAA four
      24b fourteen
      bA8a11Aa fous
      a10a3AaAAd2AaBbB foyer
      11a7B foyer a
      19b5A foyer me
      2a14a2a4ad fr
      4b2A12A3A1A frais
      4A1a8A8Aa francais
      AbA4a2a4eA1aa2aA1Bb france
      Aa13a2a5bA france je
      15Ab2Aa1Aaa franchement
      25A franse
      5a19aa french
      2aAcA1A1A3a3Aaa2A1AAC frere
      23a2C frere a
      25a freres
      16a7a frigoriste
      9a14bA froid
      1aa1Aa1A3b3A1ba1ab2ab from
      20a3ba from a
      11aa2b7a2A frr
      24a fruits
      16A2A2AcA1A gagne
      17A5cA gagner
      4A18a galere
      1a8a4b5aa1abb gamin
      18aa5a gamine
      25AA gap
      18aa4abA gar
      18A3aAbA garage
      Aa3c1A2aa4A2A1aAaAcd garcon
      10b14b garcon de
      10a12A2a garcon i
      10A14Aa garcon il
      10aa8a1aBaBb garde
      7b7A1A4b1AaB garder
      6a9A1Ab gare
      3a5a8bA2a1b1A gars
      23A2c gason
      4a21b gateaux
      17c gauche
      b16a1a4aac gen
      15A1A8A gene
      15A gene pas
      3AA5A2a4A6Aa general
      2cca5A5A7A generale
      10b5a1a2a1b genre
      a9Aa5a3a1A2B gens
      10AA4A7aAa gentil
      17A2b3b1A gere
      4A8a4a gestion
      a14A1aA2abaa1A get
      17A3ab2A get a
      Ab17A gingn
      18A6a girls
      22a1A1A go
      18A going
      3a13bac5bA got
      18aa5cA got a
      2abbbaA grade
      13A11Af gran
      bB7AA6A1AA1AbBAB grand
      a grand maximum
      aA16aA4AAA grand mere
      22aAA1A grand pere
      3A3a18a grande
      10Ab5A grandi
      17A grandi a
      5a10a8A grands
      5a10a8A grands parents
      19A2c1AaA gratos
      22aBc1a gratuit
      22a1A gratuitement
      Ab2A10b2aa grave
      13a2A grenoble
      18a1a2AaaA grille
      15a1b5a gros
      24aa groupe
      3d gt
      3A6Ac5b guerre
      5a18A guinee
      24a gwadloup
      1aAa6BA3ABA2A1fAAac h
      3a7A4A2b6a h 30
      ba13A h de
      aA3A2AAB2A1BAAAAA3BAB habite
      aA1A6B5A2bA4A habite a
      24A habite dans
      26a habite la
      Ab13a3c habiter
      19a6b habitons
      16A habitude
      11a14b had
      24aAa halal
      24Aa half
      24A half an
      17AA4a1b hand
      14a2a handicap
      3b7b3Aac3a2Aa has
      3A1c hate
      15AA haute
      17A8A hauteur
      18Aa3AA have
      23AA1A have to
      10bA6cA5A haven
      10bA6cA5A haven t
      AA3A10A2A havre
      ba1babA1aA1b1B2a1AA2baaBg he
      3aa2a2A2A3A1A3a1Ae he s
      19a5Aa heberge
      ac17a2aAA hebergement
      A16b heights
      2aAAa1aa1aA3bbAAaaa2bAB hein
      a6a10AA4a hein je
      24a1a hello
      b25a help
      3a4Aa8aa5cd her
      a1AAb1aa2Aa5b2a4b here
      24A1a hesite
      a heur
      1B1a7A3BAAAA2B1a1A heure
      bA1a21a heure de
      A heure en
      A23a heure et
      Ab13AaaA3cAAA heures
      Bc17a heures de
      17a6a1a heures par
      17A1A5A heureux
      10A5AAa4A1a hier
      a9a11a2b him
      b2AAa1AaA3a4A5AAh his
      3A13A6A1A histoire
      A14A2a5baA hiver
      eA8b4ab1ba3b1aA home
      23aa1a honestly
      aA16b hors
      aA23A hors de
      17A1d2aAA hotel
      24A1A hour
      Aa15AA3b1Aa hours
      20a3a house
      15a7b1aa how
      25aA how do
      26a how many
      24AaA hui
      1A8A2a2Ab1b5Ab huit
      1A8A2a3a1b6b huit ans
      caaAAba1Aaea1a1Aabaca1bcAdf i
      A15c1Aa2AbaaB i can
      a9Ab3a8b1A i come
      Aa13A8a i could
      b1a7A7A3AA2b i d
      2A15A3a3A i do
      5a9a6a1AA i don
      10a7a i dropped
      17a3a2bA i get
      18A4AAAa i have
      18A5a1d i le
      19b4A1A i like
      5ab1a1D2b1AaA4BbbaB i m
      17a5aaA i need
      9Ab7a7A i quit
      10A6b4a3A i still
      10A6b1b2Aa1aA i vais
      b22b2A i want
      a3a1ba2A4ad1B1a2Aab ici
      5a9b9b ici je
      17a7aa ide
      b18A5aA idee
      2bAaa2AaA2A iem
      4b10c2aa2a2a if
      baAaAb1aa1aa1aaAaaDa1aeAA1h il
      1AaAa2Aa1faa3C1bb2AACdf il a
      22A2Ac il aime
      17AA3aA1Aa il dit
      18a6ba il dort
      2A4b9AAA2A1Bab il e
      aB1aaA3a3AbaaAAB2aAaBb il est
      17Aa5A1a il fait
      1a14cB1A2AbaAC il faut
      1A2A12A4bA1A il le
      18B3bAA1b il m
      22bA1aA il ma
      A4a4A5c1Ab1adba1A il me
      A10a4A5Aa1A il n
      a15a1A4a1a il ne
      1a15b6b1a il peut
      17A3a3Ba il possible
      25Ab il reparer
      10a5A1a il reste
      1a8A4A3A1a il s
      17b1a4A1b il un
      23aaAa il une
      2a2a4a6ab6ba il va
      1a15a1b3aBad il veut
      6a6a4b4aAAb il veux
      18A1aA3a il vous
      AaA3AaaAa5BAA3Aaa1A il y
      4a2a2c7e1AAAaAbC ils
      10a7aa2A ils m
      4a5A3a2a6A ime
      Bc2a5a4e3A1a1a1AA importe
      Aa2a5a4a importe ou
      b1abbaA1baa2B1aaBad1Aabada in
      17aaa2a1Bc in a
      15a8A1a in france
      1a6Aa5a2Ab6A in june
      b21a1bA in my
      b1AcAaaA2A4A9Aa in the
      4b21a in troisieme
      4Bb2a1c in year
      3a info
      17A informatique
      4b1A3A5a1A6Ab inquiete
      18aAa3A inscrire
      10cb6bA5aa inscrit
      10aa6bA5a inscrit nulle
      15A instant
      3A12aA4Aa1Bb interesse
      16a5Aa interesse pas
      aC2a10A interna
      1A8B4aa1Aa2A1AbA internat
      A14b3A4Aa internat a
      Bd13Aa2a internat c
      Ad8a4cA2A6A interne
      a5a9a8A ira
      3a6b4cA1A irai
      1A2A2a1A5babAaa1b1ABa is
      a15b6a2a is a
      1a13a10A is fine
      22aA2a is it
      15BA2A6A is the
      AB13A4a4Ab is there
      2A isere
      bA13a isn
      bA13a isn t
      a2aaba3A2A1a2bA1acaAAa it
      2Aa1Aa6A4a3a2Aa it s
      BaAAABaaAaba3aAcbEB1Aa1aB j
      22aa1c j accompagne
      15A1a7A j adore
      a1aB1a1ba1caA1a1b1CaA1A2AA j ai
      17ab5AcB j aide
      1A1a2A3AA5aAA1Aa1BAD j aime
      3a17a1abAb j aimerais
      10a7b3a2A j attends
      6a18A j aurai
      5B4a7a5A j avais
      3A3a4a5A5a j ecris
      AA2AaBA5a3ab3AcAba j en
      3A1BA3ca5A6a j etais
      4A1a1AaA6aa6A j etudie
      a4A2AAB2A1BAA1CA1A1B j habite
      aaa8a3a1abA6A j y
      17A4a1aA jaden
      3A5ABe4AA1A2aBa1a jamais
      10Ab jamais alle
      11A jamais de
      10Ab6a jamais ete
      11A10a1A jamais la
      17A1ab3caA jan
      4A12A janvier
      17b7a jardin
      19a3b jdois
      eb3a9bb1ba jdors
      e15a2a jdors chez
      1bbAcb2AbAA1b1badcdA1daAAB je
      9Af7B je arete
      10a7A3ab je bosse
      3A6B1a2BAAa3BdEAa je cherche
      3aa3aAA13a je commence
      A3a1a3A12a2a je comprends
      A10A3Aa1Ba3A1A je connais
      18A5a1a je crains
      22aAA1a je crois
      17c6cA je de
      4a2A15a1aA je demande
      2a13A je deteste
      17A6dA je dirige
      17AA5Aae je dis
      4a4a6A1Aa2a1A je dois
      B15B1AA5A je dors
      a2A1aAa2b4AAaBa1ac1C1B je fais
      20a3a1A je gere
      22a je habite
      16aA1a je kiffe
      1A15aa6Aa je l
      23aBc je la
      1A13A1AaA4b je le
      15AA4cA1b1A je les
      18a4aAcA je lui
      aAa7Aa3A2A3A1a1a je m
      17b6A je marche
      1AaAa1AAa1b2a1b1A1B1ABaABb je me
      BaA1AA1a2Ba4Baaa2bA1Aa je n
      bB1a4A1Aa3AABB6AA je ne
      18A4A je parle
      a9c4A2ba2aAA je pas
      2a1a3AaB2a je pass
      A2Aaa1AA1A1aa4a je passe
      10A je pense
      17bAb4aA je peu
      Cb8A2a3BA1A1b3B je peux
      1a14aa3A2A je pisse
      cAA12A1A5aA je prefere
      Aa14a je prefererais
      17a je prends
      4a5A2a1A6A2a je prepare
      8a4a4A je redouble
      15b8B je regarde
      A1aA1A2A7A1A je rentre
      17b je reparer
      10a4Ac1bA6A je reste
      18A5aA je reviens
      18a3a je rien
      1a2aabA1a1a3Aa2b1aa1AaA je sais
      10A5b je sors
      16b7a je souhaite
      4b12da2AA1b1a je sui
      a2aaaaA1aB4aaaAaaAaBaAB je suis
      4A5A4AA1AA je te
      b15aa4bAa je tiens
      10A7A1a1a1b je travaille
      19c3Ab je trouve
      18a5a je un
      bB1bAcA3BA2ac2e4A1Aa je vais
      aaAbAA3ab2A1acbBA1aCdaAD je veux
      4aa1abA9A2Aa2a je viens
      3AA12A1b3AAA je vis
      15A9a je vois
      4a3A8ba1Aa1a1Db je voudrais
      17AA1A1AAaAa je vous
      4A5A2a4b je you
      1b13b1A3a2eaA jenne
      26a jeudi
      18b5c1A jeun
      bA4b3A4Aaa1a3aaiCb jeune
      18ca1a1ABd jeune de
      18aA jeune pour
      19A2b1Bbb jeune que
      21a2c jeune qui
      1a3a4a6A1a1cA1cDA jeunes
      24A jeux
      4a jkiff
      24a jle
      17AaA3b1A job
      17A6AAa joindre
      2Aa11A1aaa2dAbaA jour
      10b6AA3bbAaA journee
      17ac3A journees
      a12a11bA jours
      c3b10a jrentre
      10B14a judo
      22A1a juillet
      2a1b3Aaa2a5a1aa2AA juin
      1a6Aaa4a2Ab june
      16A7aA jura
      5a20b jure
      10b8d2a1Aa jusqu
      4a5c7ab4A1a jusqu a
      2Aa1a1aa7aA3a3Aa just
      5a20a just moved
      4a1a3A4a2AA2aA juste
      19b jvi
      10a1a11a jy
      18A1a3a1b k
      ca4a1a1AA1a2CbAb1aaabda ka
      4Aab8bB3b1a1dB ka fais
      22a1A ka paye
      16A2A4A ka rete
      8a ka viv
      2B5ab kap
      5b katriem
      16e1aa5Ab kaz
      24aAA keen
      22a2aa keeps
      10A kestion
      18A2bA3b kevin
      24bA kid
      23Ab1b kids
      16aA1a6A kiffe
      18a2a1A2b kil
      15B kilometre
      4a4aA4bB1A6Aa kilometres
      2a7A7A3a1bAA kitchen
      10dA3AbAc5AaA kite
      10a6Aa5AaA kite l
      aA2A3a1A4DC1A4A km
      15B2A km a
      A14dA km c
      16a km de
      1B8A4AA km je
      a km max
      17a6A1c know
      8aA10a3b1a komanse
      18a3AaA1a kon
      6a19a kone
      abAa1b1AAaA2Aab1d1baaA1AeA l
      6aa2a7b3A2bA l a
      17a l age
      10A l air
      3a2aA2a13b1a l an
      9Aa13a1a l ane
      4aA13A6A l anne
      aAAAab1a6a3a6Ab l annee
      17A1A3aA1A l argent
      17baa2A1B1A l atelier
      12a2a1A1a4A1b l autre
      Ae3bA3ca4DCcc1b1aABb l ecole
      25A l education
      8a8a6AaA l electricite
      17a7Aa l entretien
      24a l equipe
      3bA5A7A3a2aA l ete
      17A6a l heure
      15A8a l hiver
      19b5a l hotel
      17A l informatique
      15A l instant
      4A5A7A6A l internat
      17aAAa3Abb l un
      3aAaa1aA1Aa2aa1aba1c1AaA la
      5a1AaAa1A5b la 3
      4b2b2A la 6
      aa9a3A2A2a4A la bas
      22A1B la boulangerie
      17a5aAaA la c
      15B2a la ca
      25Aa la campagne
      24aab la cantine
      3a22A la chaleur
      A3A5b4a la chambre
      6aA la cinquieme
      16b7A la cite
      4aA1a4a4bA5A la classe
      14a2a la couture
      3A5A7bAA3AAAa la cuisine
      7AAb14A la deuxieme
      15c la distance
      2a5a la en
      A18A2bA1A la famille
      4A3Aa8aA3aA1a la fin
      1A13b7a la formation
      4a6a3eA2b la france
      6a9A1Aa la gare
      18a5a la j
      2aAd10AA1cb3ABA la je
      10b7A3bbABA la journee
      16d1aa6a la kaz
      10A la kestion
      4a5A7A7a la la
      17A3b2a la liste
      A16a1A4A la main
      26A la mairie
      c3AAA3aA3ae1A3Ab1Aa la maison
      24A1e la maman
      16A la manche
      A2A9a7A1aAA la mecanique
      3aA2a7B2A5A1A la meme
      aA8b5b7Aa la meson
      4aa4A7b la mfr
      10b7a7a la mission
      16A la montagne
      c15a2A2a1AaA la nuit
      4a13A7a la patisserie
      17a8B la peinture
      7a2b6aaA4Abd la petite
      10a8a5AA la place
      22A la pluie
      10a7a5aAa la porter
      17a6A la poussiere
      3a6A7A la premiere
      A15A7Ba la question
      A2A1a1a2b4A3b2A1A1a la rentree
      25aA la retraite
      26a la reunion
      15ad la route
      10A6A1e4A la rue
      10b la seconde
      12a la segpa
      Ba13aA8A la semaine
      10A6a1a la soudure
      4Ba4A7aA6a la troisieme
      a24A la vie
      A5a8A3Ab3bA la ville
      26A la visite
      19a la voiture
      1a5b8A2A laba
      Ae2A10aA labas
      2BaA5e5aAd3aA1A lache
      10c5b1aa lache en
      10c2a lacher
      3A9a9aAad lad
      3A9a12b lad s
      6a11A3A1bA laisse
      10a13a laisse tomber
      c3a11a1a lakay
      16a lakaz
      3BcA15b2aa lan
      18A lance
      4A1a9Abb6aA langue
      3AcA1A11b5a last
      3AcA4B2a4A last year
      24Aaa latelier
      aaa2BA1a1CB1BAAbbC1bBcaaafa le
      26b le 15
      10A2a4B le 2
      4a21a le 3
      15Ba le 93
      3a1aa6a le an
      2bA3A5a10a1a le bac
      3AA2a7A1cA1A3CaA le bois
      4a13a le brevet
      15A1a1A6a le bruit
      A14A2A4a le bus
      8a1a7A le cap
      10b13A le cfa
      2a19aA le chef
      2AdAAaA2a7A6B le college
      22a le comte
      Aa13A le dimanche
      9a3A4A5b1A le diplome
      15AA7A le dire
      22ba2a le droit
      1a17B2A1BA le foyer
      15b3a6a le gamin
      AA14A2A le havre
      17A le jardin
      17AA1b4b1b le jeune
      18A6b le lien
      2Ab6c5A1cA4Aae le lycee
      24b1A le machine
      24A le marche
      A3a5a6ac5Aab le matin
      5a11b6Ab le meme
      18A3aA1aA le menage
      24A1a le metal
      15c1A5AaAB le metier
      26f le mien
      18Ab4a1a le monde
      18A3A1a le patron
      16a1A le permis
      18A5Aab le petit
      6b3A5c1A2a1c1BA le plus
      25A le prof
      16c3A3A le quartier
      15A le repas
      aA8A4bA le reste
      17Aa5a le samedi
      eb13ba6a2A le soir
      cA le soiree
      18A3a1A le stage
      1a8A4A1AA le temps
      4b6a le tps
      bA17a le train
      A10A10AA le travail
      16a7a le truc
      24a le velo
      AA17A2b1b1A le we
      Aa17A4A le week
      16b leave
      5a4b7c lecol
      1aB1BA4g4a1bb6Aa left
      22c3a legal
      10A5B4a4a lens
      aB5A2ba3aA1cAAb1BAAe les
      23bA1a les clients
      4A5fA6a7a les cours
      Aa17A5Ab les deux
      18A5a les ecoles
      19a1AAcCDb les eleves
      17b3a4B les gens
      19A1a les jeunes
      a23AbA les jours
      7A9C6a1A les machines
      17aA5aab les mains
      10B15A les maths
      24a les metiers
      17A les ordis
      Ab9a4A1b7a les pieds
      bA13AA1A3b1A1a les soirs
      10a7a6aa les vacances
      16A1b5Aaa les voitures
      19A1a2c leur
      17A6A1a leurs
      B9a5aAaA2B2Ab leve
      2a10b level
      A18a2A2a lever
      d1a2a5A5ab3bABbe li
      1A16A6a lien
      15b2A3a3A lieu
      13a10aAa ligne
      A16a1a3a1Aa like
      A16aa5A1a like a
      17A6aAa like to
      12a8a3aA likes
      10a4aA2A6a lille
      A14hA limite
      24A limoges
      cb13ca linterna
      bd9A3AA linternat
      11a5b1A5A lire
      2bb4A1A7b lise
      10c6Aa2c2aA liste
      ba13aaa1d2A1AbA lit
      10A4AA2a2AaA live
      1a24B live in
      3a20a living
      3a living in
      17A6A1A livrez
      b6b7b5a2a ll
      5a4a4Ac1b7a local
      10a7a5AaA locale
      17A1f3A logement
      Ab13AA1Ad loger
      b5aA2A4cc1AB3ABaA loin
      BA13CE loin d
      1A13CI2B4Aa loin de
      6a3A5a1AA loin que
      A4a2Aa6aaab4aA lol
      1b13c2a long
      2a12AAAbb2A longtemps
      24Aa look
      26A lors
      20a3d lot
      25A loto
      10A4AAaA lourd
      Aa8a9a love
      3aa20Ab loves
      19a2aa1A loyer
      Ab1AaAba1a1a1B1AA1BA2aaCdh lui
      19A5Ab lui c
      4a1aa3a13Bb lui il
      Ab16AA lundi
      Ab13bd lwen
      Aaaa1A1AaAbA1a2AAcBa1AA2a lycee
      3A6c7b6Ab lycee en
      3A6A11A1AAa lycee pro
      3Aa3b1a7A5A lycee professionnel
      4CACaAa5a7A2a lyon
      2a1bAbAa2a1b1c1bgcA1ebAAb m
      22Aa m 16
      AA3aa3bA6gA1AABA1a m a
      10Aa3A2A m appelle
      3a4A4a m elec
      cA15A4Aab1a m en
      2a14A4A m ennuie
      15cAa m est
      10ab6ab m ete
      2a2A2a1A m in
      25Ac m inquiete
      3A12a5Aa m interesse
      a15a m not
      10a7aa2A m ont
      bA1C1abaAacb1B1Ccbd1B1abAC1a ma
      1A14A ma chambre
      11A6A2a2AbA ma classe
      4A14a2a ma cousine
      18a8b ma daronne
      3Ab2A2b ma derniere
      17A1b2aAaaA ma di
      10b5a1a7a ma dit
      11A3AA2a2Aa2A ma famille
      ba1aaaBa1aaa3aa1AA3ACCd ma fille
      b3A2Aa1a3a11b ma fiye
      aA16aA6A ma grand
      2AA3A2a5AaAa2AaAAB ma mere
      1A2AbA3A2A4Aa ma soeur
      17CAa2b1AAB ma tante
      6A11a5b ma troisieme
      10Aa ma vie
      16b ma ville
      17aAA4aBA machine
      7A18a machines
      17A6b1b machines a
      8a15Aa macon
      15A9aA madame
      24d1A magasin
      4aA7a5a2A2Ab mai
      A2A13cAA3AA main
      17aa5Abb mains
      2a17a3aA maintenance
      A2AA3AbbA5AaAA2baBA maintenant
      2bA15A2a maintenant je
      20d3a1A mairie
      aBaba1aaa3aaabBA1c1Ab2aa mais
      18A3Aa mais attends
      7Aa6A1A1b mais c
      3a4a mais ca
      6A5a12a mais en
      19A2bAa1a mais faut
      5a11A5a1Aa mais il
      2a1aAAa2c6aaA2A mais j
      1AAc2bAA1B2a1a1a1A2c1CAA mais je
      A2Aa5a2a1a3a2aAAAa mais la
      a14b6a mais le
      26a mais les
      7a2b7aA3ab1a mais moi
      14a4Aa mais on
      BA15Aaa2B1A1A mais pas
      bb2A1A3aA4b1aA3bAA maison
      4a5aA10a1aA maitre
      10a11a maitre de
      24a1a make
      CA6a1A5AAA5AAb mal
      17a malade
      bA14bAa3AAAad maman
      19a4A1d maman de
      a15a9A maman moi
      c1bA1a1a1Aa4aab1b2aAaaB man
      a1bAaA1baAA man an
      b3aa4b8b2aA1bA man ka
      16A manche
      15AA2A4AA mande
      22aa2A mange
      23aB1a manger
      16a manje
      3a mans
      5a4a7a6a manuel
      10A15a many
      1A8a7AAb1aAeAA marche
      17b1Aa4aA marche avec
      22A1A1b marche pour
      A23A marcher
      10A14a mardi
      15a2A5B1b mari
      7a17b marmay
      24A maroquinerie
      13a3aa3AA1a mars
      4B11b4aA marseille
      8aa masson
      10A7Ab mate
      19aa3a materiel
      2a7B7A6aa maths
      2a22a maths et
      B3a5a7c2a3A matin
      B17a2a4B matin et
      a23A matinik
      aA1a13a7a max
      bA maximum
      18dA2a1A1A may
      24a maybe
      10A6dA3A2Aa mdph
      A3Aa1a2a5b1a3aa1aa mdr
      4Aa1b11a mdr je
      b14a10a mdrr
      Bb1aaaAAbAca1b1ba2fAbfb1F me
      2AB14aA4bA me a
      17aa5Aa me demande
      15b me derange
      18A3A3d me dit
      a21b1A1A me donne
      21AabA me donner
      4b8a1A2A me fais
      Ba11b1b3A2d1B1A me fait
      16cA1a2Aca1A me faut
      15A me gene
      18A3A3d me il
      1A2BaAc2c2A4b3A1A me je
      B9a5a2A2A me leve
      A me lever
      18A4b me paie
      bA me pas
      22aC me paye
      2a7A7Aa2A me plait
      8a me saoule
      2a5a1c4A1AbA2A2A me suis
      Ab8A4a3A2AcA me va
      26a mean
      22a1AAa mec
      26A mecanicien
      A2b4a4a1a2A2aA2aa mecanique
      3b mecanique auto
      1a13a mecanique moto
      24a mecano
      26a mechanic
      10A2A1b meilleure
      4A1A3Ba3d1baa1a1aA1A meme
      15h1a meme a
      a4A4Aa3A6aa2A meme pas
      5a18aAa memes
      b3a3a8b7a men
      18A4A1a menage
      18a5aa mentor
      17a1b5a menuiserie
      6a2b15A menuisier
      11B3AA2b2aaAb mer
      bB8a11a1A merci
      26a merci pour
      24bAa mercredi
      1AAA3A2a4AB1AaaAAa1A mere
      16A2A mere a
      aaaAAAa3A1a2cbc1A2CaChC mes
      12a9AaA mes copains
      a15a mes darons
      24A1b mes deux
      17c6BhA mes eleves
      16a9A mes grands
      A14a1A1A2A1aA mes parents
      16a mes potes
      aA8b5b7Aa meson
      17A2a3b mesure
      15A3a met
      1a2a21a metal
      1AA2a2a3A1abA1aAAAA1A1a metier
      17A4AAcAA metier de
      24AbA metier je
      5a metier manuel
      3ab7A5A2AA1aaa metiers
      4A2b7A mettre
      8a6AB7a metz
      3a13A7Aa meubles
      8A12a meuf
      4cb4A1A5a5AAa mfr
      Aa1b2b4A3a1a6daB mi
      22A mi aim
      6a mi kone
      3b20b mi le
      16A mi rest
      3A2a3A4Ab1B3Aa2A mi vais
      10b6ba5A1a midi
      26f mien
      10AA2aaa1Aa6A mieux
      2a7b2A milieu
      2a7b2A milieu de
      15b7b mille
      A15DA1A4aB min
      15a1a mind
      1a17b2a1acA mineur
      5b4A4b2b minm
      aAb10A5A6A minute
      10A4AAA1A4A minutes
      26a minutes de
      a minutes en
      3aaA4aa6ab3AA mis
      5A4b7bb5a mis dehors
      11a14a mis les
      10b7a5Aa mission
      10a7a5AaA mission locale
      aA2aAaA1aaaa3AaabAa1aCbb mn
      aA3Aa3aa1a3A5aABb mn fils
      b15A7a mo
      b9A5A mo ka
      25a mobylette
      24A1b mode
      caa1bAba2baaAa1b2AAcAac1ca moi
      A3b1AAa1Ab1a11Aa moi an
      Aa1a2a6a1AC1A5aAa moi c
      4b2a13AA1a1A moi ce
      10aA3b moi d
      2bA3b2A5a6a moi dans
      3A3a2b1a9a moi de
      17ab5A moi en
      17A6A moi enmen
      22aAA1c moi i
      12a4A1A2Aa1a moi il
      a7AacA3cA1A4AcA moi j
      1a4AaA1BA1A1AdC1a1a1aAbd moi je
      Ab6a6A1bAa2aAaaa moi ka
      10aa6a2b moi l
      b3b2A2a7bA4a1a moi la
      1AAA2a3a2a3A1a1a1b1bCb moi le
      17abb1c2b1A moi les
      16A4a moi meme
      4a5aA12aAa moi ni
      15a1c1A6A moi ou
      B9ab4B1bb2aAA1A moi pas
      18Ac3A1Aa moi que
      18aA4A1A moi qui
      16b2A5ba moi se
      23aAa moi un
      5a12Aa2a1A1A moin
      18A4b2A moins
      1AB4Aaac2b1A2eb1AbaBbB mois
      4A4Aa2a4A3aAaA mois de
      24Aa mois et
      19A2Ac1Ab mois je
      18eA2A mois que
      a9b4a1Aab2a1A1A moment
      ba13b2a3A moment que
      abb1aAAa1c1a1aACccbaAAaBDCd mon
      26C mon age
      19a1aA3A mon ami
      24ca mon atelier
      3AA5a2b mon bac
      Ab22A1A mon beau
      3a mon brevet
      1a6AeC7a mon cap
      16B5A mon coin
      18a mon college
      4A1ba10aA2a1A mon cousin
      15a1a7C mon educateur
      18a3a1AfB mon eleve
      7a2a13AAc mon enfant
      24a1A mon entreprise
      3a22a mon fille
      Baa2AAAa1B3AaaaA3A1BA mon fils
      3A3a7ab7A1b mon fis
      5A11aa7a mon fiss
      19b6A mon foyer
      2A1a2A5a5a4a1D mon frere
      1a8a12a1Ab mon gamin
      Aa3b1A3A5a1A2ABABg mon garcon
      25Ad mon gran
      18A4AA1A mon grand
      b15a mon lit
      18a mon lycee
      10aA10a mon maitre
      15a2A5B1b mon mari
      24e mon metier
      7a18a mon neveu
      10a2A1A1ABa2bA2A mon oncle
      8a1a11aBA mon patron
      10aa3BAA5A mon pays
      1A13A1b8A mon pc
      4a2a2Aa3AA2A2AAA1B mon pere
      2b1AA18A1c mon petit
      19b6A mon reuf
      5a16A1A1A mon stage
      22d mon tonton
      16A mon truc
      16a3a mon village
      16A1a3A3A mon voisin
      3a11c2Ab4b monde
      15A6bAA monsieur
      16A montagne
      10A11a1A monte
      24B1a monter
      9Ab1a4AA4db month
      17a4A1A1a montre
      19B montreuil
      Aa8bA more
      bC14ca1a4A mort
      26b moteurs
      26b motive
      A3a10a2aA4AaA moto
      4a motorbikes
      10a13a1A moun
      4Ab1A7A2ab4A moved
      5b12a5A1a moved from
      13a3A5a2b moyen
      4b19A1b moyenne
      3a mrc
      a4a17aa1a much
      4a mulhouse
      19a3a2b mum
      25aA murs
      bAAaA1Aa3aab1AbbA2adbAbc my
      4A2b15A2b my boy
      13A12A my brother
      5a2a15AAd my daughter
      3A9a12b my lad
      c23A my own
      18b7B my parents
      10a12a1Ab my son
      BbA1AAaa2ab3aBAad2a2Bb n
      Aa9b3Aaaab2A1a1b n a
      AAA1AA1a2A4aAAda2bA1Aa n ai
      10b4aAA1a3aA1A n est
      1a8a10a n importe
      10a5A1A4a1AA n y
      18Aa4aA na
      bA15A5b nah
      b4a9c1abA2A2c nan
      18a3A nan mais
      1A8A7Aa nancy
      3a14a5A nantes
      25A nationale
      20a3a nature
      2Bf9B nd
      2Ac6a2A1A2a5A nde
      a3A1A1A2b4aAAA3b1AB ne
      10a14aA ne en
      15AA ne le
      A9a3a1a1eA2aA1A ne m
      Cca12b1aB3aB1AA ne me
      a14Ab2a2Aa1a ne peut
      16Ab1a4b1A ne peux
      8A7A6A ne sais
      10Bb5A ne suis
      3a22a ne supporte
      10b6AA3a2AA ne vais
      bA8A7A7a ne veux
      4Ab4A4A1aAa3AaBa near
      1b15bAb3caa need
      17a5aA need to
      16aaa1a3ab needs
      24AbA nena
      22a nettoyer
      4AA20a neuf
      B9Bd3A2aA2aA1A never
      7a18a neveu
      6a11b3a next
      A3aaA1A1ba1A1AaA1b2aa1cA ni
      18b5Bc ni on
      23A1Ab ni quinze
      Aa9A4A1a nice
      17a6A nickel
      c14a6a night
      aB8A4e nimporte
      aB13b nimporte ou
      15B nimporte quoi
      3a1a4Bb11a2a niveau
      aBaA6bA3AabA4a nn
      10c12a nn je
      10A5AA nn pas
      bA3b5a4aaba4a no
      eB14A no boarding
      A16b no heights
      11a3A2b no school
      10a7a5aaA nobody
      10a8a6a noel
      10A10a2b nom
      21c3AA noms
      aA2Aa1a2a4aBaC2aA1CaA non
      A6a2aa3b1a1A5aA non mais
      a non non
      11A4A non pas
      10a5A1Aa non plus
      1A13dA nord
      5Aa3A7A3c1AAA normal
      2b6A3a normalement
      18A1A3c1B nos
      10bA4aAba3bB not
      24Aba note
      5B18Aa notes
      10a11a nothing
      AaA3a8Ac1a1B3cAd notre
      24A1d notre aine
      24aA notre atelier
      17a6BAc notre fille
      1a4a9a9a notre fils
      24b1B notre usine
      a15b1aAa3dbA nou
      a16aaAb2bca nou ka
      ab2aaa4a2a1a2aAAABAab nous
      17aaaa2AbbB nous a
      24Ba nous aimerions
      19a5A nous avons
      16a7bAC nous c
      1a nous cherchons
      aA20aAaAa nous fait
      19a6b nous habitons
      5a9a8AAc nous on
      A14aA2b5Aa nous sommes
      10a4A2b5Aa novembre
      4A5b4A2b4aA1A now
      cA9A7A2A1Aa nuit
      3a1a4Ab6aA5a nul
      10b5a1bb5bA nulle
      10b5a1bb5bA nulle part
      21a3aa numerique
      2a2a3a3A11a numero
      2bAAABb2Ac1b2B1ba1AAaBfB o
      4AAAb2b1a5a6aA o college
      2b7D2a4B o lycee
      a16ba obligatoire
      aa14aa oblige
      17aA3aA1aa occupe
      5a12b7A octobre
      3Ab3b1b2a1AAac2baabcA of
      2bA4cB3A10bAA of a
      5a1A2a of college
      17ba3a1A1A of my
      10a7aA3a1A of school
      17A3a2aA of your
      24a offrir
      10A4b2A7a oh
      18A7a oh la
      Ca2a10bA4b1AcbA ok
      1A13A1a6a ok pour
      19aa3ba old
      CBBBBAa2A1aa2A1aaAaaCaga on
      10A4AaAaa1AbBBcC on a
      15Ca on bouge
      24cAB on cherche
      5a on dit
      A4A4A4aA2A1AAA on e
      15A on en
      6a3a1a2AAAAA6c on est
      17ba3AaaA on fais
      17AAa4baB on fait
      23b on gagne
      19c4AAE on habite
      10a7a3A1A1a on l
      17aA7a on lui
      3aaAa3b6aa3a1BBa on m
      6b3b5a1e3A1Aa on ma
      17A1a2aaBa on me
      17A4Aa1aA on my
      a10a2a2A6dB on ne
      21b1cAaA on parle
      15A on part
      2A10B1A8aba on peu
      AB13b1AAAa2ABaB on peut
      24eAA on reparer
      15c8b1B on s
      1A1A9a1c6a2A on the
      15A2Ab2a2aA on va
      20a2AaA on veut
      18A1a3bAa on veux
      17a6Aa on vient
      4AA13A6A on vit
      21A4a on voudrais
      25aA on vous
      a9a2A1A1ABa2bAA1A oncle
      2a5a4B3eAa2a1Ecb one
      8a8a4a1BbA one of
      6c8Bd only
      10a6acc1aA1AAb ont
      17A5bA1a or
      17b7A ordi
      17A6A1a ordinateur
      17A ordis
      17A6Aba orientation
      18A3aA1a ose
      Aa13d osef
      24c1A ote
      ac1aa1AaAAAA1a1ca1Bb1ABDaA ou
      15c3A2A2Aa ou c
      1a13a8a ou en
      5a9A3A4a1A ou faut
      3a11aA9a ou il
      1a3A4b5b2A ou j
      3A6A5a1aAa3c ou je
      Ba13B1A1A4AbA ou l
      25aA ou les
      16A1aa4AAb ou on
      bA5aAA4aAAbaAab1Acaa ou pas
      15A8AaA ou pe
      15a ou quoi
      a12a1e8a ou vous
      2Aaaa2A1a4AaaA4aa1A ouais
      5baA9Aa ouais j
      aA5a2a4Aaa ouais non
      Ab9a ouais pourquoi
      1A14AA4a1A1b oublie
      17a8a ouf
      Aa2A1a4a3B6AAAa oui
      1a oui je
      22A1A1A oui mais
      4a1b3A5cdaaa1A1a1d our
      4a21a our son
      10e2b4cd2A2aA out
      18c6a out in
      10c2b4ba4AC out of
      16A8A outils
      18a5A1B ouvert
      17A7b ouvertes
      24c1A ouvre
      26A ouvrir
      4b16a2a over
      c25b own
      17A6Aa page
      22ac paid
      18A3bb1A paie
      22a2A pain
      24AbA pale
      24A pale epi
      18a6aA panne
      20a3a panneaux
      15a1AA5A1b papa
      18A7c papa de
      10a5A3a1b1A1a papier
      11A10a3a papiers
      10bA6aa5aA paques
      A2b6Aa3BbbaAbaabAbc par
      19a2b1b1A par jour
      5a9A2A2b2aa par la
      4a13A5aAa par les
      19A2Ac2a par mois
      17a6a1b par semaine
      18b1a3A1A parc
      cA1Aba1a1aa3a1bA1b2b2Ba parce
      18Aa2b1A1A parce qu
      cA1Aba1a1aa3a1bA1a4aAb parce que
      13b1A2a parcoursup
      4A13A5AAb pareil
      A4a9a1Aa3A2AB parents
      19A5AA parents sont
      2AA3A2A5A1A7A paris
      5aA8AAABA1cAaBbb parle
      23A parle a
      18a2A2A1a parle de
      5a parle pas
      11A3B1AA2A1AaCa parler
      24A1b parler a
      15A1A7A parler avec
      15A parlez
      10a4A2ab4Aaa part
      15A8a part en
      18b5a1A parti
      22b1AAA partie
      10a4eA1Ad4A1A partir
      15dA2A partir loin
      Ab13cA7A1a partout
      cDa3a2A1c1B1acaabAAaAA2a pas
      A15A1A pas 15
      a9a4AaAA3A3b pas a
      10b4Bc1a5A pas aller
      AA15gA3A1A1b pas bien
      15A3A pas ca
      18a pas ce
      18A3a pas compris
      fF5a2Ab3abAAb1A1aAAc pas d
      17aAa3b1A pas dans
      A9d4fbBde1AaABBb pas de
      A9A4AA2B2A pas dehors
      22a3a pas dire
      eB9A4B pas dormir
      15B9b pas du
      10db4A1d3a1AbA pas ecole
      A3a10AA1a3AA2A pas en
      Aa2a9a1B1A4A2a pas encore
      a pas envie
      3a15b pas j
      Ac9a4a pas je
      15bB1a3aaA1b pas ka
      aA3aA3AA3a3a3a pas l
      a1a7A4b2B5baB pas la
      b1a1A5A4A1aAA2A2Ac pas le
      11A3Ac7a1A pas les
      bC3a9Bd2B4A1A pas loin
      17a pas mais
      22bA pas moi
      26A pas mon
      19c3c1a pas ni
      Cd13a3A4aA pas peur
      A pas plier
      A5a3A5B1Aa6a pas plus
      15AAa8a pas porter
      11a3BCa pas possible
      15cA2A pas probleme
      a18A2AaAAa pas que
      4a6a6A4a1aA pas quoi
      2A7d7b pas repris
      16AAAb3a1Aa pas reste
      1a13aA5a1A1A pas si
      16c5Ab2a pas tro
      15Bc1A pas trop
      15e3A2aabAA pas un
      24bAA pas vous
      10aA1a4A pase
      2a1a3AaB2a10b1A pass
      Aa1A2Aa1aaa3A4a1AAbA passe
      2aAaa4a9a3a passe en
      4a4a3b passe le
      A17a passe mes
      a4bb6A1A2A1a2a1aA passer
      25A passer le
      26b passion
      13a10Aa passionne
      4a3a9b3A1AAa patisserie
      9a5A1a6Aba patissier
      8a1a8A2a1bB patron
      22A1a patron de
      1a1A6a14aA pau
      22aAb1a pay
      A25a payant
      1a8a5aABB1age2B paye
      23b2a paye je
      18A3cD paye pas
      a14A7bAA payer
      10aa3cA5B2bA pays
      24a paysagiste
      1A8A4A1b6a pc
      A7a6abaA4AaaA pe
      26a pe fais
      18Aa4a1A peine
      8Aa5A2a4A2a peintre
      8a8a3a2aAA peinture
      17a6a peinture et
      1A16ac2acAAa pendant
      10A7A5A1b pense
      17A1b2Ac per
      23A perdu
      Aa2a2a2A4AA1A3ABCaa pere
      16A2A pere a
      11A10A3B pere il
      24A perigueux
      16a1A4a2A permis
      16A perpignan
      1a8b7cb2aAb personne
      18a3aA2a personne ne
      17a6b1A personne pour
      AA22a personnes
      2b1AA4Abaa4c3Aaa petit
      2b1AA12a7a petit frere
      2a2a1a2b4AA1A5Abb petite
      10b15A petite soeur
      a3b2a10A5Aa petites
      24aaA petits
      bAA1a8B2B1Ab1AAcaab peu
      17ab5Aa peu fair
      Aa2a10b7a1AA peu importe
      b16BAb peu pas
      bA1a11A10A peu pour
      16B6aA peu pres
      24Aaa peu venir
      1c11a3A1A5aa peur
      b23aA peur de
      4a10dac1AaAAAAB peut
      a14a9aA peut etre
      17bAAa3aAA peut il
      15A1aa4ABBb peut on
      a14Ab5Aa1b peut pas
      24a peut venir
      a14b4a2aa peuvent
      Cb3bA3A2a1A1AAaAbbAb1B peux
      A14bA peux aller
      17b3a2ab peux avoir
      Be13A8A1A peux dormir
      1A13a peux faire
      15A1A peux parler
      10a4cA2A peux partir
      15CbaAb3a1AA peux pas
      5a9A2a peux venir
      1a8a4A2a3A pff
      17A3aA1bA phone
      1A8dA6a pi
      16a pie
      19a2AaA piece
      20A3aBa pieces
      1A8A4Ac8a pied
      Ab9a4a1b7a pieds
      24aA pierre
      6a3A7A piges
      10a7b pile
      1a14aaA2A2A1a pisse
      26b pitit
      Ae2a5a4aAabb2A2B place
      10a7Ac place en
      19A place la
      18b5Aa place pour
      18A5Bca places
      1A22aAa plaisir
      a1a2a4A5bAA3A1AaA plait
      19A4bAa plan
      17A plante
      17a2a3aB plantes
      a15a7A please
      A18A2a plein
      3a14a5AaA pleure
      A23a plier
      19a3aaa plomberie
      3A5a13AAAb plombier
      22A pluie
      1A1AA1aA2gB2ABaAebA1BbBaB plus
      2A7b7c7A plus au
      4A5aA6dA3A1a plus d
      AA8aA3AAbbc3A1AA plus de
      10a6AA7B plus en
      10A6bA2A2Ab plus le
      6a3A5A1AA plus loin
      4A5d7b plus rien
      17aA5Ac plusieurs
      17aA6A plutot
      17aA5aA plutot que
      24b pme
      19a po
      10A poitiers
      1A20a poncer
      4Aa pontivy
      17b port
      17A3a portable
      10a4AAaa6Aa porter
      15AAA8a porter lourd
      17A7a portes
      17A7b portes ouvertes
      15A8a portugais
      15A1A3A2aaa pose
      18aa4AAA poser
      15bcbaaaa1Ab1A possible
      Aa13b1Ab2A3Ba possible de
      26A pote
      1a13Aa2a potes
      aa2baA4aa1ac1Aa1a2dbcc pour
      11A pour aller
      11a3c7ab1a pour apprendre
      2a2a11c7Aa pour ca
      20A2Ad1a pour faire
      10A3aA1a1b3adbA pour l
      2A1Aa2a4a1A2Aaa1AAbAb pour la
      1A8A4dAA2a1A1b pour le
      bA13A1bAAaA1ABbb pour les
      17A4a1Aaa pour lui
      19b4a1A pour m
      a3bA10AAAA3cAaa pour ma
      17A6AcA pour mes
      b2aa2A2aa4CAgA1AA1A1C pour moi
      4b5A4a1A1A3ACAg pour mon
      20A5B pour notre
      aA8A4Cb1a5Aa pour nous
      10a1a5AcaabBAcB pour un
      17A2a2Abaa pour une
      17a2a pour vos
      Bc9a5A pourquoi
      Bd9a3a7Aa pourquoi pas
      15A7A pourquoi tu
      10A6A2A3bAA pourrait
      25b pourriez
      25ba pourriez vous
      16Aa6A1A poussiere
      17A1a5Aa pouvez
      19a1B2BAa pouvez vous
      17a8a pouvoir
      2A12cd7A1A pre
      24A pre de
      24cA precision
      cAA4a7bAA2a3AAb prefere
      Aa14a prefererais
      2B5aA6b1AA6b premier
      2h1B2adCA2C1AB1B6BA premiere
      2EfA2bfCA2A10aA premiere annee
      2bA premiere sti
      2bA4aAA premyer
      16ab1A2bAa1a prend
      A14A1A1a2aAcB prendre
      17A5AcA prendre un
      17a6a prends
      4A5A6Aa1a4a prenez
      2AAf7A11A prepa
      4a7A prepa metier
      3Ac7A12a prepa metiers
      4a5A2a1A1aA3A2bA prepare
      4Aaa3A5fA5a1A pres
      Aa2Aa8aAbA6A pres de
      24b1A presse
      1a13cA7b pret
      1a13cA7b pret a
      23a1aC prevoir
      10Aa5A2a3a primaire
      6a11a6a principale
      3a4aA2A5a pris
      aAaeA2ABAa2b2AAa3A2Ca pro
      A9a4AAaA7a probleme
      3AcAA17a1A prochain
      A3Ac prochaine
      a9A5d1A7a proche
      24A production
      18a5Cc prof
      6A10AA5Bb prof de
      7b9c7AA professeur
      2Aba3a9A5a professionnel
      2a1a8a professionnelle
      5a19a profs
      23ad1A propose
      23aA propre
      6a1AAa ptdr
      7b17aA ptit
      16a9b ptite
      10fB6fb2A1bbA pu
      17AA1e3e1A public
      5a17aa1b puis
      18a4aaa puis je
      26A pupil
      10A6AA1a1a1aba pupils
      aA1aa2a2A4a1A1A2AaAae qu
      24AAb qu elle
      17Ab5AaA qu est
      a2a11b2B3bABba qu il
      1A15a1A2AbAAa qu on
      18AA4aBa qu un
      23a qu une
      Aa3Aa3Ba3AAab3ABaA quand
      22A2Aa quand il
      6a4a6A quand j
      18a quand je
      10A4A2cA3Aa quand meme
      17aaa2A1aAA quand on
      Aa18a4Aa quarante
      1a22A1a quarante minutes
      A quart
      16d1a1A4aA quartier
      a quarts
      a quarts d
      4b1A3A7AA4ABc quatorze
      5b8a11a quatorze an
      10A13ABa quatorze ans
      A9a4A2a3a1AcA quatre
      4DkBA2BA5AB5A1b quatrieme
      eAA1c3AbaA1A2d1Bd2d2ab que
      14aA3A3AA que c
      Ab1A6a6BAAb2aaAb que ca
      16c5A que ce
      18a5Ab que des
      AaA1a5A5ABc3dAa1C que j
      b3a4aa4bAadbAbaaa1E que je
      AA8A5d1Ab4AAA que l
      6a9a1A4A1aa que la
      a9A5bbB3a1BAc que le
      17A7Bc que les
      a15A1A3A1AAa que ma
      7a15A2a que mon
      A que non
      22a1BaA que nous
      16A5Aa2A que tu
      18A5bA que vous
      A13aB3B3aBcA quel
      26a quel age
      26a quel diplome
      21a4B quel est
      14aB1b5a1A quel metier
      1aA12a2aaaA2A quelle
      26A quelles
      21AaAdBB quelqu
      21AaAdBB quelqu un
      3A9a2b1b3aaA1a quelque
      16b1bA2aaA1a quelque chose
      19a quelque part
      17A quelques
      17a quels
      1A2C10AAAA5A1a question
      21a3ab questionnaire
      17a3A2A1B questions
      a2A1a1aa1AA3aAAb1ad1adaa qui
      18b2c1A1BA qui a
      16b4a qui est
      21a2B1a qui fait
      18aA1A2a1A qui le
      3A4a9A4a1Ac qui m
      18A3Aa2A qui me
      17a1c1A1A1A qui n
      23dB qui paye
      25aa qui veut
      5a11A6A1b qui veux
      18A5b qui vient
      19A quimper
      a3aA1A2A4A2A3A2ab quinze
      18A4A1Aa quinze an
      17ab3A1Aa quinze ans
      9Aa15A quit
      1A5a2c4a3a4AbA quitte
      10c quitte le
      1a8B4ba quitter
      AAA1a1a1AA5B1a1A1AacA1a quoi
      17a7Aa quoi ca
      24A quoi comme
      17A quoi de
      2A1b8a3a quoi faire
      24a1A quoi la
      13A8Acb quoi le
      A2A6b7A7a radio
      23c ramener
      24aa range
      daaa4a1b4A10A rantre
      18a3A3a rappele
      4a3a1A7a3a2A rate
      4a rate le
      aA rather
      aA rather not
      22aA rayon
      2f1AA2bC8Aa re
      19a4B re in
      26a real
      16A really
      4B recommence
      25aA recruter
      18A3a1c recu
      3ababaa1A1AaA3A6Aa redouble
      3aabAa redouble ca
      4bBa1a4a redouble ma
      20a3aaA refaire
      4aAb13A3A1a refait
      a14a1A4a1Aa refuse
      1a13b8B regarde
      17a4A1a1A regarder
      11A3cB1A1b3b1A region
      18a3a relou
      4a12A4A2aa remplir
      20A5A rendez
      20A5A rendez vous
      26a renmen
      11a7AA3A1A rennes
      7a18a renseigner
      AAaa3aA1A4aA2a4A rentre
      15bA rentre le
      3a1a1a2a4AA2b2A1A1a rentree
      c2A3A7Aa rentrer
      1a rentrer le
      10a7d7a renvoye
      18a4AaaA repair
      20A4B reparation
      7A2A10aA1cAb reparer
      18a5AA reparer des
      7A9AA2A2baB reparer les
      21a4A reparer ma
      26a reparer tout
      15A4a repas
      24A repete
      22a2a repond
      11a5A4Aa2A repondre
      21aaA1Aa repondu
      17a7Aa reponse
      17A6A1a reponses
      26a reprend
      10A7bA6a reprendre
      2A7eA6bA4aa repris
      18a5A res
      24Aaa reseau
      10A6aA1a3a1a reserve
      16A1a rest
      18A3b2aA restaurant
      22A restauration
      1A2A4aa4abAb3AaABa reste
      1bA11aAfa1a4AAa rester
      2A13A rester assis
      22a1b resto
      1A15a6aa retard
      8a6AaAAa4A1A rete
      16A rete la
      21A retire
      b16aA6bA retour
      10a7a6A retourne
      a9A7a retourner
      24aaA retraite
      13B5b6A reuf
      26a reunion
      15A8Aa reve
      24Aa reve d
      18a5A revenir
      A17A5aA reviens
      17A2a3c reviser
      18a revoir
      AaA1CBa3e3Aaa1c3dAAaC rien
      10B4A2C3A1aAa rien a
      10A4Aba1A2A2A rien de
      10c7a5A rien depuis
      10a4AA rien du
      1A13b right
      19a4a1a rigole
      19a4a rigole mais
      24Ab rive
      22a3a robe
      18a4a2a rond
      16a4a2BaA roubaix
      18A rouen
      17c7a roulant
      10A6b6A roule
      16c7b1b round
      1a13ac3a3a1A route
      10A5AA1e4A rue
      1da1b1bAA1BA1e1cabAbB1b1aae s
      1acA11a1A5aa1a s a
      4a12aA2a2A1B s appelle
      15a2a4AbA s en
      3a1a12a6a s ennuie
      22a1b1A s est
      19b s eur
      b4a5A1a1a1AAC4A1A s il
      4aa2Aa3A2A9a s in
      3a3a10A7a s just
      3a9B4A7b s the
      1a15A6A1a s y
      22b1A sacs
      4a16a2a saint
      Aa2aaaAAaA5a1ab1aaAAaA sais
      Aa4a1Aa5AaAaA2aaAAA sais pas
      4a13A7b sais plus
      17a3b2b1A sais vous
      10Ab5a7Ab sait
      10b13A saize
      15A6AgC1a salaire
      24bAA salaries
      18a4bbaA salle
      18A3dA2b salon
      3A1A1a10A5ab salut
      3A1A17a1a salut je
      17Aa samedi
      1a8A4A6bB1a san
      2A2A2A1ba1a1d1AcAb1ca2A sans
      8A1aa sans ecole
      19A3AA1a sans etre
      22a1Ab sans rien
      8a saoule
      bB16a3A sauf
      18A5a1A sav
      1AA3a6a1A1A5AAbb savoir
      17A6Aab savoir si
      17a say
      3a18c1A1b says
      aa1aaa1a2bb1A1aaAb3A1Aa school
      10ab6aA6a school at
      18Aaa3c1a schools
      10c7a6cB scolaire
      18b scolaire je
      7A2ab2a2A7aa scolarise
      10A1a5b3a1A1a scolarite
      a7a7b8A scoot
      16A6a scooter
      2A1A2aa2A3Aa1CcaAD1bBa se
      19a5a se lever
      4A3a10A5AA se passe
      16A1A5a1A se que
      13a4aA4A seche
      2aD4Ab3A11A second
      bAAlAAA1AaA2A10AAa seconde
      2Ab6A13A seconde generale
      3a3a2a7b seconde mais
      aA8a seconde pro
      3e segond
      3c6A1A5B segonde
      Aa1BECBBaABAm1B3A6aB segpa
      Aa3A6b12a segpa il
      12a12a segpa on
      10Aa4A7BbA seize
      3a7a4Aab4bBb seize ans
      1b1c4Ab2A13b selon
      Ba2aa10AaAaA2aAab semaine
      1C3a13B4a semaine a
      4a20Aa semaine sur
      1A2A5a7ab2bAB1B semaines
      21a2aaA send
      25A sene
      7A sens
      5a13A5Aa separes
      10c6Aa5Aa sept
      18A sept an
      4a5a7Aa3a sept ans
      6a1aA7AaA3aaaA september
      2A4caAA7Ba5aa septembre
      7a9a6Bca sera
      1a19a2aA serait
      21a2bA serait il
      20A5A serie
      19A4b1b serieux
      8Aa15a serrurier
      22a sers
      17A2c1a1a1A service
      17a6a servir
      a2AA3A7A1ba2aaAaA ses
      a5b1aA8cA set
      6a11b5a sete
      10A6a5AAAa seul
      3A18b2Aa seule
      A9Ac4e2A2aa seulement
      19a4AaA seventeen
      26a sewing
      abc4bAa8aA4Cad she
      1ac5AaA7A5AAc she s
      18a3a1bAA shop
      Cg2Aa1A2B4daAC1aA1baB si
      A14Aa2B2aB si c
      16b si ca
      15b6Ac si ce
      1c13A3A2Aa si il
      4A10a8A si j
      16a1B3bA1AA si je
      24AA si mon
      20a2Aa1B si on
      19b4aA si vous
      17baba1a signe
      19A3A1Ac signer
      21a2aAa simple
      4b17aA simplement
      6Aa10A5aa sin
      10eA6da2aAAb since
      4A1bB10a sinkieme
      Ab13Af2A3a sinon
      15A3A3a sinon je
      18A5a site
      1A4AA1a3A1A2cA2a2aa six
      9aa2A4bA2a1A1a six mois
      2ABB1Ak2A sixieme
      7A10aa5Aa sixteen
      a3aAAd18A sizieme
      20A skate
      a14aA sleep
      23ad small
      baAba8A2AaaA5AA so
      4a13aA5A so i
      19b4Bba social
      20b3aaA sociale
      20A2AcA societe
      1A2Aaa3a2A2aAAa5A soeur
      22aA soi
      dc1a11baAA3A2Aa soir
      aA13A soir je
      bA soiree
      bA13AA1A3b1A1a soirs
      16c7a soit
      AA soixante
      10a7b4aAb solution
      24AA some
      22AAbbA someone
      Aa14d somewhere
      A14aB2b5Ab sommes
      24A1a sommes une
      A2abA1aA2A1A1AA1AA1bc1Ccg son
      4aA20A son is
      26f son pere
      10a15a son s
      12a2AB1A5CaA sont
      23b1aA sont ils
      21a2a sont les
      10A5b sors
      A2a11A2a5a1A sort
      10d6Ac3A1Ba sorti
      10d7a sorti du
      17Aa5Aa sortie
      10a5ba sortir
      21a2bA soti
      17b4cdAa sou
      Ab13a3a5aA souci
      17abAaA1aaAa souder
      3a18AA2A soudeur
      1A8A7Ab1a2A soudure
      16aa2b1A2Ab souhaite
      Aa22b1A sounds
      17AA3a2A sous
      24A sous traitant
      15A10a souvent
      2aa13a6Ab spe
      5a19a speak
      17a2a4a special
      4b5A6A8A sport
      10a8b4Aa spring
      A1a1B8a12C st
      3Ab10AA1BA2cBDAD stage
      22a1a1A stage de
      26A stage en
      22A3b stages
      22b1aa stagiaire
      20a3aAa stand
      23a2a start
      2Aa3baA started
      2bA9a sti
      2bA9a sti 2
      7a2A4A1ba3a2Aa still
      2c10b stmg
      4A4Ac7b stop
      1a13a8a strasbourg
      15b stress
      8aA7b7b student
      15b sud
      5aAb9da2AA1b1a sui
      5AAb9aA sui an
      a1ba2aA1aaba5baaA1BaAB suis
      aA2A7a2BBBbd3AA1A suis a
      2bab1aAAbB6a suis an
      4aB3A1a6A suis arrive
      2a1a1a3A7A suis au
      10a7c suis chez
      10Aa suis d
      a1ac3A2Aa2a3BA4AA suis dans
      1A1BA5A6BA5AA suis de
      3bbcAaa1D2a1B1cDA2aAAC suis en
      11a6a suis jamais
      9AA2a4A5Aab suis la
      6bb2A13aAA suis le
      10a6a6A suis ne
      A1a7eA4aAAA3AAa suis pas
      10A6AaA suis plus
      1a13b8a suis pret
      10b suis sorti
      6a10Aba suis sur
      2a suis trompe
      10a7Ab4Aa suis un
      17A1a5a suis une
      10a14b suit
      10A4A2A4daA suite
      15A2aA4Ab suivi
      15a1A1b5b suivre
      17a6Aa super
      aA15a1a5bA support
      3a11B10a supporte
      3a22a supporte pas
      22A supprime
      Bd2a1aAaAA4AB2Aa2aa sur
      8a8a7A sur deux
      21a2A sur la
      16A2c2A2a sur le
      15A1a4a2bB sur les
      23A sur mes
      17A2a3b sur mesure
      1e17A3aaA sur place
      1b13a7aAAA surtout
      A25A surtout pas
      10b7a systeme
      bb2baA4A3eaA1bAaccAab t
      1a19a t as
      10bA6b6a t been
      18a5aC t elle
      10A7A3a3A t es
      19a4a1B t il
      4b1A3A5a1A3A3a t inquiete
      15a t mind
      19A3aC t on
      15A10A ta
      15A10A ta question
      15c1a6AA table
      10a10a1bcAa take
      13b10Aaa taking
      23Aa talk
      23Aa talk to
      15AA7A1A tampon
      b14A2b6aA tan
      1a16AA2AabaA tant
      1a13a6Aaaa tant qu
      15A8a tant que
      17CAa2b1BA tante
      15cCa5a2a tape
      A3a tard
      16A2a4A1b tata
      26A taxe
      24A taxe d
      10a4b2b tbh
      a3Aa4A4AaA7AB te
      15b8aaA teach
      13a10a technicien
      2a2B12A5Aaa techno
      24AAb tel
      17A3b2aA telephone
      1a4aa2B4A1cA3a3A temps
      7a18A temps a
      22b1A ten
      AA22A ter
      10a2c term
      2AA9a terminal
      2AAA4a3f10A terminale
      13b terminale pro
      1a2a3Aaa2B4ba1a2bAA termine
      16A terre
      1a tes
      18A4A tete
      26a textile
      2abbbaa7A8a1a th
      2abbbaA th grade
      Aa22A than
      Aa2bA4a4A1aAa3aa1a that
      Aa10a2A1A1a4a that s
      1a1bA1a1a1AA1a1b1AAb2b1aab the
      8a8a4A1a the boss
      19A6b the bus
      1A9A3a2Ac4AAA the school
      Ab13a the week
      17A6B1b the workshop
      A1A2a9aA1Aaaa1a1Ba there
      20a3aAA there a
      1b13b2AA3b there s
      4a10b2aA2aA they
      18A thiers
      15A10a thing
      3AAa1A2A2a10aaA third
      a thirty
      3b13A5a2A this
      3a19Aa1c three
      2B7b9a3bA through
      a16AAa4cAd ti
      b15abAA2aabA tiens
      16Aa1A3a tiens pas
      4a17aaBA tient
      1C15A2a3cA til
      1A15A2a3bA til un
      17aa3a1a1A time
      26a timide
      2BAAa2BbA2i tle
      aa1aA2a2bb3baAA1aa1abab to
      18A5b1a to a
      A3A5b8a2a1A1a to be
      11c6A to school
      15b8Aa to the
      5a9C3A1a4B toi
      18Ad3AA toit
      24bA tole
      23a tombe
      10a6a6a1A tomber
      10A3a ton
      A18A2d1A tonton
      aa22c1A too
      2a tops
      6ab10A3A1a1a tot
      3a18bbAAb touche
      23a1A toucher
      1A5a3A7a2aa1BA toujours
      1A2a2a2A toujours en
      7a2A7Aa toujours pas
      1a14A8aA toulon
      16b7a1a toulouse
      15c8BAA tour
      17ab3A1a1a tourne
      24A tourner
      10A5Aa6ab tours
      a9A4dC1Aa1aa1Bba tous
      b9A4bA2b2b1Bb tous les
      18A3Aa tous mes
      a9a7b7a toussaint
      aBABa2A1A1a1a1EbAaC2a1Baa tout
      10B5AAB7A tout a
      1A13B2A2b1AbA tout ca
      15AA1AA1AAA1Aa tout ce
      10A7A4daA tout de
      4a tout juste
      1A8b4bA1a7a tout la
      10c5b1c tout lache
      1a8Aa3a3a2dAAAa tout le
      1a8A11A tout me
      bB16a3A2a tout sauf
      26A tout seul
      AaA1A2bA2a3aAAA3c3a toute
      Aa8ab3bA1A3aa2A toute la
      22b1A1a toute seule
      11a3cA2a5aA toutes
      11a3bA2a4AbA toutes les
      4b6a5b tps
      16b6aaaa trade
      a15A5AAAA train
      aA1a train ca
      b train une
      24A traitant
      22A1cA traiteur
      A2b15a4A trajet
      5a9AA5a tranquille
      15Ab transport
      B4A11aaAAaB1C1a travail
      22b1A travail d
      15A2a1a1b1b1A travaille
      B14AAaAA2a3A travailler
      17A6b1A travailler avec
      24aA travaux
      a14aAbAA2A1aAb tre
      26a treize
      aA2a5b5A7bB trente
      4a trente kilometres
      1A trente minutes
      Ab1a5A5BAaa2AA1CeA tres
      Ab15Aa5Aa tres bien
      Ac13AA tres loin
      25aa tres manuel
      bA1a22A tres peu
      4AA1b2A9b3a trinite
      a3A1ac2A5c1Aa2AaAa tro
      aA2B20bB troi
      A10A5Aba1aa2a trois
      1A13A7a trois ans
      19a2b1A1A trois mois
      a trois quarts
      4A5a7b trois semaines
      2AAgABA1A2AaA2AAA troisieme
      4d13A troisieme a
      4a5A6Aa troisieme et
      4A1a troisieme mais
      4a20a troisieme prepa
      4d2A troiziem
      4A2A2b3a11A troizieme
      2a1A trompe
      2a trompe de
      a1a1A11aAc3A1bAa trop
      1a20A trop bien
      bA16aA4A1b trop jeune
      A14ad trop loin
      17a trop vite
      16a trottinette
      4A5a8c5A trouve
      19A3aa trouve un
      A9A5AAAb4B1A trouver
      4a5a5bA1A2aaA1b truc
      16a7a1A truc c
      22AaAa trucs
      a2AB1A3a2b2A1Aa2a1AAB tu
      1a16aA1Aa1A tu es
      b22A tu m
      18a3Aa tu me
      15A5a4A tu peux
      15a tu sais
      15b tu vais
      15bA6a tu veux
      10b3a2aAb5A tu vois
      1a22Aa tuteur
      4fAAA16Aba twazyem
      Aaa12A1a4A1d1c two
      17a4a1A type
      aA1ABDBA2D1BAn2e7a ulis
      4A9a10b ulis college
      4A9c2a8a ulisse
      BaBAA1AAbB1A1Ba1Cbcaa1b1cc un
      A7a1A6AbA2aAAA un an
      17A2A1A1aA un atelier
      2A5A4B10a1a un bac
      8aB un cap
      10A15A un coup
      17bA1a3aaA un de
      17A6b un don
      bb13a3A un dortoir
      17a7Ab un dossier
      3a8a1a2bA2a2BeA un eleve
      17a un enfant
      18A5A un garage
      10b12aBdB un garcon
      17A6a un groupe
      14a10Aa un handicap
      1A13A3b5bA un internat
      18b5c1A un jeun
      10A6A1BABAA1BA un jeune
      19b3A1A un logement
      18A1a3a1A un lycee
      5a9A1AaA2A1DAb un metier
      21A3a un numero
      18aAa2ba1A un petit
      5a9B1A5bB un peu
      15a1b7a un probleme
      18a5a1A un qui
      22BbA un salaire
      3AA10AA7A1E un stage
      22A1b un stagiaire
      10a11AbAA un travail
      4a5a5ba1A2aaAAb un truc
      20a3a un village
      17AaA2AaB1a un vrai
      15A6bA1a un vre
      bB2c4AB4AA1AbAAAAab une
      4A9a2c une aesh
      1a13a1AbA6a une autre
      24b une boite
      15a3b6A une chambre
      24a une classe
      1A13A9a une demi
      bA8A5bBCA4cB une ecole
      4b19BdA une eleve
      24aAA une entreprise
      b une eure
      17Ab5acC une fille
      17AAA2AA1A une fois
      1a17b4Ba une formation
      1A1a11AA5A une heure
      18ab4Bb une jeune
      24aA une journee
      24A une personne
      16A9A une petite
      1a8a6a1a une place
      19a4Aaa une semaine
      24a une vingtaine
      4A4ab4A1Aab4bca up
      26a up to
      4b19A1a upe
      4b19A1a upe 2
      a14ab7aa us
      17A7AB usine
      25AA usine de
      24B usineur
      24a1A utiliser
      Ab1a1a4bA3AAaba2aABcA va
      aA1a15A3a va mais
      10cA6a6aA va pas
      2a7b7a7a va plus
      10a4A2a5Aab vacances
      a2aAa1A2bA2abc1ea5Aa vais
      1a23aA vais a
      A2b1A4A3a3a7a vais en
      Ba13A9Ab vais etre
      6a11A5a1a vais fais
      17b1A3aaAA vais got
      bA8AA5A4aAa1A vais pas
      a9f6Aa6A vais plus
      21a2a valence
      8AbA6b6AA valise
      26a valognes
      4a vannes
      15a10A vas
      26A vas y
      aA15Aa3A1ab velo
      7a9a2a3AA velos
      Ad2a13Ac vendredi
      5a9A1Ba1A venir
      26b venir voir
      2A10a9A vente
      Aa2a5A6aA3A1B1A vers
      22aAA1a verser
      17ab1a3a verts
      17a1a4Aab veulent
      Aba8A1A2AA1aa1A1ccb veut
      13A veut devenir
      20A5A veut dire
      1a15a6AbA veut etre
      3a19a1aa veut pas
      cAAbA1a2aa4bb2Bb1Cda1b veux
      13a1A7AAaa veux apprendre
      Ba17A3AbA veux bien
      3a5a5A10A veux changer
      3a2a3B6AA4bAaB veux etre
      17ca5Cca veux fair
      3a13A5Aa1A veux faire
      aB8A4AaABA3BaB veux pas
      Ab8e8a5aA veux plus
      24Ab veux savoir
      13a1A7A veux tout
      17d6B veux travail
      3A1a7A2AaA3Aa veux un
      3A4a2a6a5Aaa viande
      21a2AaA video
      a3a5Aa5A5bAbA vie
      A23a vieilles
      4aa1abA9A2Aa2a viens
      7a viens d
      8a15A viens de
      2Aa3aA8aA4A1aA vient
      7a vient d
      2Aa4A8a7A vient de
      10A4a2bA4AAA vieux
      10Aa3A4b3aAA village
      Aa3aa8AaAA1aA2AA ville
      16A3A ville de
      15ba4b2a1A villes
      19A villeurbanne
      1A14A1A5aAA vingt
      24a vingtaine
      24a vingtaine de
      23caaa vini
      b9A4A2ca5a vire
      10c7b vire du
      10c11b virer
      3AB12A1a3AAAA vis
      4A5a13AAB vis a
      24cBA visite
      24dAA visite de
      17a6Cd visiter
      4AA11A1A4A1b vit
      4A14A6A vit a
      17b1b3aAaa vite
      16a7A1A vitre
      8a viv
      3a20A1A vivons
      1b13a2A4bAAb vivre
      bA8AA3Ab1a5A1b vle
      24aaA vo
      2a5b8Aa4AB1c voie
      2aa1AaA2c2A1a2c3A1a voila
      Ab14AA3AAAab voir
      10b3aA2Aa4a vois
      16A1ab2a2AA voisin
      aA4a3A5dB8a voisine
      17A6B voisins
      11A5c1A voit
      a1A13a1A2aA1aA voiture
      16AAa3a1B1a voitures
      1a22aA volontiers
      17aA1caAAgD vos
      17b2a3A vos ateliers
      17A6Aa vos diplomes
      17a6bAa vos ecoles
      17A3A2bCA vos eleves
      1A17A1aAcdeB votre
      1A16a1a2baB votre ecole
      23a1a votre truc
      4a3A8aa3a2Bb voudrais
      23a1Aa voudrais un
      3a14A1a3Ac voudrait
      24bA voudrions
      a12a1f10A voulez
      1A2B5A2a1bAa1AbaB1dc vous
      20Aa2A1A vous a
      17A1cAA3A vous avez
      19a4aaA vous en
      17AA1a3bBa vous fait
      18a1A3abA vous faites
      25bA vous il
      24BA vous interesse
      18c5Baa vous le
      19a1a2aAa vous m
      10A6ABA4aA vous me
      15A1A2a3cA vous ou
      24Aa vous plait
      21b2b1a vous pouvez
      4A13b1a3a vous prenez
      a12a1f10A vous voulez
      10Ab11aA voyage
      21a1Ab1c voyez
      10B7aa2AaCca vrai
      13a1a2ab2A vraiment
      15A6bA1a vre
      10A7a3a1Aa vu
      10A7a3a3a vu un
      b12b3baa2AbAaB want
      b17b4b2A want to
      19a3aA1f wants
      17A1a6e wants to
      10b5A1c3A1Aa was
      A1A1Ab1a7AA3babAfAa we
      20a3c1A we d
      24b we do
      15BA7A we live
      5a12a5A we moved
      19a4a we re
      1a we vais
      Ac20a2A week
      Aa17A3aB week end
      24a welder
      AA3A2AA5A3A4aa what
      1A what does
      23a what i
      17aaA3a1aA what s
      10Ab3BA2a3aa1a where
      19aab2ad who
      17a1a5bA who s
      15b8a whole
      15A7a why
      1c24A wi
      10a will
      1a15a5Ab1b with
      18A5d1A with a
      1A15a6A1a with me
      24Aa wood
      15b1aA3bb1a work
      1a13a7A works
      17A2a3bAa workshop
      Aa14b2a5a would
      Aa14b8a would be
      17b5a wouldn
      23a wouldn t
      5a6a2A2b5A1A wsh
      A1Abb1ba1Ab2b1aa1d1AA1aBab y
      Aa2A2AaAaB3aD2b2Ba1bE y a
      15Ae1a4A2A y aller
      17Aa3aa2A y en
      3A2Ab2a y est
      11a6a y suis
      a1a7a4a2b y vais
      17A ye
      2c1bb1aba3c4Ab4bbA year
      2A1aB4c year 10
      2aBb3a1B7A year of
      19a5b year old
      3a9A11A years
      A9a6ba4aa1a yo
      23a yo ka
      17b4b2b yon
      4A5A4A1Aaa1aAaAbb you
      23a you get
      7a16c1A young
      17AA1aa2eA your
      18A1a3cAb your schools
      21a2bA zeleve
      11b10c1B1a zero
      24ba zot
      CAb1cAAAbCabaAabebbbb1BAddaA ~_a_
      5b2A1c2A4cAa1acaad ~_ab
      Bc5b2BA1b1ad3ba2bee ~_ac
      Aa2AaAca1B1ab1aAcCbabBABgd ~_ad
      4A3aA7dA5cbB ~_ae
      8AAec5Ab4aAaa ~_af
      3baa9bc1CcaaA1bCc ~_ag
      6a1AAa4a1AAA3aaAa ~_ah
      aA1a2AaaAc2A2bBca1A1a1A ~_ai
      Db2A1AAabbf1abcd1a4AAac ~_al
      B3b6a1A2Aa3a1AAaa ~_am
      bcabcbbacdeA1cAcBajbAaBbffb ~_an
      11b1A4Aa4Aa ~_ao
      BaA1aAA1aadb2aaB1ebabedaea ~_ap
      A2AABAa1Bd2a1aBBdbAAbcA1A ~_ar
      BcbB1Ba1AaA2B1aadbaB1ABaeb ~_as
      1b2Bb1Ab1d1a2aA1fc1AAcAbb ~_at
      2Aa1AbAAA1b1A1bAbcBAa2acb ~_au
      1bAAaBa1A2a2aD1abd1bAb1af ~_av
      b14Ac1c6a ~_ay
      6AA16Aa ~_b_
      b1acaAAaC1aa1e1d1Bf1bb1agc ~_ba
      bcbaAa1a2db1B1Cbfbdacbb1cg ~_be
      1b2b2AAbBA1a1A1cC1A1Aabcc ~_bi
      AA6aA1a3a1B1B2aAAAB ~_bl
      dbBaAAabaaAa1aAeCB1Dc1ACdAe ~_bo
      1AAaeaAAAABA1B1AAcACA1Babab ~_br
      aaaaA3a1bA4aA1Ba1abb ~_bu
      aa14baaa3b1dB ~_by
      1aAab1aa1Ab4A1acc3ab1ba ~_c_
      AaCC1ABAfgAAADA1AAba1Aacada ~_ca
      6a13a4aa ~_cc
      CAAA1a1a1aCBbaAA1aA1A1cbbbC ~_ce
      4A3a1b7bA4A ~_cf
      caBB1B3a1a1b2dAAgbBAAdaAA ~_ch
      1aA1CAhB2a4AbA2b1daAca ~_ci
      2a1aaaca1ab1AaBdBeB2daAc ~_cl
      7a9a6aAa ~_cm
      b1bA2abaAbb1C1Bdac1daAEecb ~_co
      A1B2B4B4Aabc5ca ~_cr
      A1Aa2A1aa5A1aABa2Aabb ~_cu
      18a5caA ~_cv
      eBb1CbAa1aab1aA1Ebbcacadf1b ~_d_
      abaa3A1aB2a2ccA2Aaadbba ~_da
      a2c2aBBefbA2ACabd1cbBcBb ~_de
      C1AbcaB3aAA1adCbabaAdFaEh ~_di
      hgbAaa1aA1AC2A1ad1f1ac1afd ~_do
      4A5f ~_dp
      ca8d2a1A1caA1Ab1AAb ~_dr
      Aea2aA1Aaaaa2bCa3A1bd1A ~_du
      5a11ea6ba ~_dy
      d1bEbccdaAa2BAb1Ab1A1aceaf ~_e_
      10aA11c2c ~_ea
      3a4AaA5A1A5a1b ~_eb
      ac1B3aAA1c1A3AAabaA1e1a ~_ec
      5b4a4a7bAhC ~_ed
      17A4a ~_ef
      15fB7A ~_eg
      10d6aa3a1cAa ~_ek
      bAaca1A4AaaaAbd3bCaDgh ~_el
      Aa1CdcdcCaBA1BAABcAAAaAAABa ~_em
      1a1bdac1caAc1c1aabCAaBCaaad ~_en
      10bA1B3db1A1bAbbA ~_ep
      10A6aA6a ~_eq
      A1i1A2AcEC2B1baABA2a ~_er
      aBAaB1aa2AB2aaaaBAAAaA1bb ~_es
      c2cBaaC1aBcA2AAadbAbbBac ~_et
      aaaaaAA1a1Ab1a1A1AA2bcdAAA ~_eu
      d1b10A3A1a2abAaa ~_ev
      cB2aa2BbcA3BdcdA1aBA1ab ~_ex
      1baBAaa2B1d2AeBc1aaab1Ad ~_fa
      AcA3a3b4AAAc4BaBc ~_fe
      1cbaeA1bac1aaaadaBbAAcb1bFp ~_fi
      9a6ab1Aa3dA ~_fl
      dAbABA3A3A3bbe1B2ha ~_fo
      CcbBd1aBA1bbaA1f1bdAcaA1aeA ~_fr
      Ba8A6AaA1AaAba ~_fu
      Ca1aAa1A1adb4Daa2aafbig ~_ga
      bb2A1A5aa1aBdAaabcacAA ~_ge
      AaABa5A5A1A5Ab ~_gi
      17ca5b ~_gl
      6a1a6A1a1c2b1CbB ~_go
      a1aaac1b1ACaa3BbAA1Ad1AAc ~_gr
      3Aaa4Ac5aAA4A1b ~_gu
      24a ~_gw
      1aAa6BA3ABA2A1fAAac ~_h_
      a1BaAa1AaAab1BaABa2aabABae ~_ha
      bbAaacaaa1Aa1BA1bbBda1cAadi ~_he
      b2AAaAAaA3a1ABBbA2aA1de ~_hi
      dAb5a1dA1a1cc1beb1addd ~_ho
      1A8A2a2Aa1a6a ~_hu
      caaAAba1Aaea1a1Aabaca1bcAdf ~_i_
      a3a1ba2A4ad1B1a2Aab ~_ic
      b4b9bca1A4ab ~_id
      2bAaa2AaA2A ~_ie
      4b10c2aa2a2a ~_if
      b1Aa1bAba1daaaaBaa1aA1d1Bce ~_il
      Ac2bA8acAbBB1aA1AcA ~_im
      eb1be2aabacaCa1a1b1AaaAcecA ~_in
      1a1a2a2ab4b2A6A ~_ir
      a1A1A2a1A4Abab1ca1b1BA ~_is
      a2aaba3A2A1a1bcA1ab1baa ~_it
      BbaC1Ab1Bcea1a2aec1BacbAAC ~_j_
      A3aA3ACh2A1BbAAbAcCd1a ~_ja
      hd3a9ba1bb3b ~_jd
      ac1bbaAbaaaBAa1da1cc1bAaAeFa ~_je
      4a19bAb ~_jl
      2Aa3A2a2a1C1ad1AAdbAdA ~_jo
      c3b4a5a ~_jr
      2cAbAb2baA3aaBAgAbaCb1d ~_ju
      8aA5A3b6a ~_jv
      bcC1ag1AcaAA3abaab1ab1edd ~_ka
      4a5Aa5AAA1acc2c ~_ke
      2a2AbA1aeA3AaacB1a1Aacd ~_ki
      aA2A3a1A4DC1A4A ~_km
      24b1c ~_kn
      3A1aa1aA5aA1bBaABbAAf ~_ko
      abAa1b1AAaA2Aab1d1baaA1AeA ~_l_
      ebB3a1bAfBa2baacb2becec ~_la
      A2ABAAa1Aha1A1abadabbb1dcca ~_le
      jcabA1aAA1bA1aAhCcccacaAbad ~_li
      1d1a1b1aAaA4deaajbABBeBb ~_lo
      Bd2aAba1a3B2AaBB2aa1cg ~_lu
      Bb13bf9a ~_lw
      AaaaCBC3bA1a2BAcA1AAA1ba ~_ly
      2a1bAbAa2a1b1c1bgcA1ebAAb ~_m_
      bDcA3bc1cAa1aAAbc1aBaccCh ~_ma
      a3Aa1a7abda4a1Ab ~_md
      cAAac2AcabAAa1d1dabA1c2dA ~_me
      4cb4A1A5a5AAa ~_mf
      AabbbAaa2cA1CacEabc3a1ce ~_mi
      aA2aAaA1aaaa3AaaaAa1aCbb ~_mn
      c1a1cbBbabdaacAe2gcAadfdEca ~_mo
      3a ~_mr
      a4a11aA1a1Aba1d ~_mu
      bAAaA1Aa3aab1AbbA2adbAbc ~_my
      BbA1AAaa2ab3aBAad2a2Bb ~_n_
      ba3a9c1AbA1bAba1A ~_na
      2Ci6a2C1A2a5A ~_nd
      abA1B3A1Bda2dcbbBa1abhaA ~_ne
      cB1a1b2A1Aa1A1e1Ba1Aaab1ab ~_ni
      aBaA6bA3AabA4a ~_nn
      cA2BAa2Adb3bdacaBbbajbE ~_no
      cAa2b3aaa1A1AaBb2bA2cA ~_nu
      2bAAABb2Ac1b2B1ba1AAaBfB ~_o_
      ba3a11ba2bb2A ~_ob
      5a11ab4A1a ~_oc
      a3b3b1b2a1AA1babccafbB ~_of
      10A4b2A7a ~_oh
      b15a ~_oi
      Ca2a10bA4b1AcbA ~_ok
      17A1aa3ba ~_ol
      CBABBAc1aAaaaB1DcbadaaCabdb ~_on
      4a10a1b1b4AbA ~_op
      A1a1A5a5Aa1Aa1Aac1c ~_or
      Aa13dAAA3aAAbb ~_os
      15a1A5AbBb ~_ot
      AcAba1aaBAc2b1bbccdABCCbcc ~_ou
      c15cb4a3a ~_ow
      1B1Aba1AAaac1c1cd1e1a1bgaad ~_pa
      1A8A4A1b6a ~_pc
      BdaAbaAb2Ab1a1fDa3aAdg1c ~_pe
      1a8a4A2a3A ~_pf
      17Ba3A1a1A ~_ph
      AA1A6d4AdAda1A1Ac ~_pi
      AecA1aaA2eB1AACb1ecaBC1c1A ~_pl
      5A18b ~_pm
      1d1AacAa2Aaa2bcbBdcaaafBa ~_po
      bagA1b2hGCACc1deaAAaCcCgcD ~_pr
      15B9ba ~_ps
      b5aaAA6A8aa ~_pt
      Bb3a4dB3AaAc1eA1cfea ~_pu
      3a6A7Aa4Aa ~_pw
      10Ab12bA ~_py
      cADCBbAaCABBAA1CbDbAaaAbabb ~_qu
      eB1aaA2b1c2A1B1ccBABbcD1a ~_ra
      e1bc1AbabCaBAAA1a1d1a1a1ddd ~_re
      AaA1CBa3e3AbaAb3cA1bB ~_ri
      b3ABb3BA4bbAa3abda ~_ro
      10a5ABAe1Aa1Ab ~_ru
      1da1b1bAA1BA1e1cabAbB1b1aae ~_s_
      1AA1bBbb1aAb4ACaaaaheddA ~_sa
      aa1aa1a1a1de1A1Aa1b3AaadA ~_sc
      BaChHEbaabDafCCCb1Cdb1baafk ~_se
      1bb4bAa5A1ab1a2Abeb ~_sh
      Cd1aEBal1aaAaCAdcAdAa1bAcAg ~_si
      20A3AAb ~_sk
      ca8A4a ~_sl
      19A3cdA ~_sm
      bcAc1A3AbA2ABdbbbacbAbcc ~_so
      2caaa12baaaAAecC ~_sp
      B1dAC1a1bCaA1c3acbc1cafaA ~_st
      baadc2a1A1aa3Baaa1BaAba ~_su
      bAa7A4A2B5A ~_sw
      10b6aa3A3A ~_sy
      bb2baA4A3eaA1bAaccAab ~_t_
      b1BAab7e1eCCCaAaAbgAa ~_ta
      aa1DBA2BbA2h2A3aabAaBA ~_te
      BbAf1cb1a1aAa2bA1Cb2acdAd ~_th
      cC2a5A4A2Aa1Ab1eAf ~_ti
      2BAAa2BbA2f3bb3A ~_tl
      aAABAaAcAAac3bdCDAAbg1d1a ~_to
      4b6a5b ~_tp
      1A2hBCA1AcB2AAbcb1aa1abeA ~_tr
      1c1AB1AA5b2C1Aa4Bca ~_tu
      1a2fAAA2A2a1A2B3aAbah ~_tw
      17a4a1A ~_ty
      1AABCDBA2D1BAr2f8b ~_ul
      cDB1c1AAbCBA1A1ADccb1AebAe ~_un
      4bA3ab4A1Aab4aca ~_up
      a3A5b2a1abbA5a1A ~_us
      20a3b1A ~_ut
      1c1a1b1AAadB1A1b1bf1AaaBcAc ~_va
      1bAb1a5A1a1ABb2c1Bbcbh ~_ve
      A1AbBAaacAAb2AA1BAba1BcabDA ~_vi
      bA8AA3Ab1a5A1b ~_vl
      A1ba1AbA3b2a1AcbAddDbhge ~_vo
      4A5B2a4bc2a1Ecc ~_vr
      10A7a3a1Aa ~_vu
      a1A2A4c2a1Bbadaa1ccBac ~_wa
      Cd2Ab1a2Ab4A1b1b1bAhCa ~_we
      aA3A1bAAAa3bAbbaabAbcea ~_wh
      1d8a2A4aA2a1ab ~_wi
      Aa13bbdAba1adcbc ~_wo
      17A6A1a ~_wr
      5a6a2A2b5A1A ~_ws
      A1Abb1ba1Ab2b1aa1d1AA1aBab ~_y_
      2bbbb1aba3b3bAa2A1baa ~_ye
      17A8b ~_yi
      A2AA2a3A3a1a2abaaicb ~_yo
      3A1c4b5ec1b5aA ~_za
      11b5A3acAb1b ~_ze
      bA3aA3c5bcab4cb ~_zo
      Ab13b2A1a1c ~ab_
      1f2A2bA1b2A1aA1bA ~aba
      a16d1A ~abe
      a4A2AAB2A1AB1AbAa2aBA ~abi
      ab3A4a4dA2A2A1bAA ~abl
      5b4A6a1A1aabcbc ~abo
      17A2a3b1A ~abr
      3A6c7a4a1Ab ~abs
      2cACa1ABAB2c1AA1Aa2A1bAb ~ac_
      5A1b2a2b1A3A4aab ~aca
      Bc1b4A2A3adbaAAA1ABfd ~acc
      Ae3A1A2A4aAbAaa1c1Aaa ~ace
      AABaAA1A2f2aab1bdAba1abc ~ach
      4AAab9a6ba ~aci
      a1A4b2a2A1a2eA4c1a ~ack
      2AA4bA12A2a ~aco
      20a1b1A ~acs
      5a2AAA6Aaab2a1bb ~act
      3A7a1a4ca3c1dg ~ad_
      4A2a4a4aaA3AAdC ~ada
      2aaabaa5b3AA3aadb ~ade
      a2A6b6dAA5Ab ~adi
      4AaA6b3a2a4a ~adm
      Aa2a2ba1Aa3a1bBA4Bdd ~ado
      15AAaAaAbA1a1a ~adr
      13a10AAb ~adu
      24caA ~aer
      4A12dA6aA ~aes
      4A5a6A1b4a ~afe
      10c6Aa3b ~aff
      8AAb12ab1a ~aft
      10a13caA ~aga
      A2AcBAAAa1d3cCA4c1dbB ~age
      17AAA2a1d1a ~agi
      1a8A5BBAAAAAfBfA ~agn
      10b7Ab4aAa ~ago
      3b1a4B7A5AAa ~agr
      16A1b5a ~agu
      b1aA2aaAAa4b1b3AAcAA ~ah_
      Cc1Aa1a1a1baA2da1cd1ABa1a ~ai_
      10b6aabA1adBaB ~aid
      1A13A1dB3ccBAc ~aie
      a2A1A5A3ab1c1ababd1D ~ail
      AAAadba1AaBA3A1B1B2BabAa ~aim
      1AaBacBABb1A1A1AC1aDaAa2ab ~ain
      1CA1cAAA2Aa1b1Ca2DdabajbB ~air
      cabbAAcAaaAbaA1b2cb2cbaA ~ais
      baaA1a2ABbc1a1AaAABaabChCb ~ait
      5a10a4a2B1B ~aix
      10a13A ~aiz
      20b1B1bA ~aj_
      3b6A4aa1aaa1aBb1a ~aje
      2Bb1a4A2b3aa5a ~ak_
      c3a11b1a ~aka
      a8aa4b1aaA1acad1a ~ake
      13b9aAab ~aki
      Db2c1BA1aAA1c1cdba1eAeB1be ~al_
      2Ac4A6AAcAA1aAfaBa ~ala
      3a13b7Aa ~alb
      BAaaAAaAAba1ac2d1AAba1c1eA ~ale
      2B7b5A7Aa ~alf
      2a5Aba8A1Ab2Aa ~ali
      15Bc1bA3A1A ~alk
      A1AAbA2AbAf3ac1bc2bdabb ~all
      25aA ~alm
      2a5aa1b3ab4Ad1aAb ~alo
      3Aa4aA2b4A6A ~alt
      3AAAAa2A3c3A3A1bb ~alu
      A8b8b5aa ~am_
      cA1A5ABe6aA1AbC2g ~ama
      1A1AA2a2a5AdAb5Ca ~amb
      1A3AcA2A4AA1AAAbbaA ~ame
      4b6c1A1bBCAdBc2dca ~ami
      23Ad ~amo
      11a3AAb5AAAa ~amp
      dc1adb1aAa3aAbaacBa1Acdcm ~an_
      1a8b4a3e4ebB ~ana
      DbaA1Aa1A1A4caACAbAAAd ~anc
      abbBda2AB1a2aBB1dab1bdgAe ~and
      2C1b1a1dc3a3Aaa6a ~ane
      aAA1AAbAabA4bCbCa1aa1aAa ~ang
      A2aA1a1aaBc1a1abABA1aA1aea ~ani
      13b1AaA4A1d ~anj
      10aA4A1d5Ab ~ank
      10Bc4a1Abb1aA1a ~anm
      2Bba1AbbaB2a1AA1BB4cab ~ann
      16B3a ~ano
      26a ~anp
      5a9A1aA5aA ~anq
      Ab2bB2A2b1a2bAaa1A2bAa ~ans
      aAaaA1A1AbbAAb1D1aA3cacdb ~ant
      2A1b5a7a4AAaa ~anu
      A3a5a4a1A5B ~anv
      1b2b5ab3g1Ac2a1adba ~any
      3a4a2b1A1a2A5Ba ~aou
      BbDCCaABhhA1AC1aAbAa1aaAB1A ~ap_
      Ab13c1dA1A1A1a1c ~apa
      2AA3abca4bAa1baaAd ~ape
      3a6aA3A1BA1a1b1bA ~api
      AaA1aAa1aaab1aacAb1AabacdbC ~app
      6B3d1A2BAAec1Aaaada ~apr
      15aAaA5Ab ~apt
      cA6a1bA3AaAcAA1a1Ac ~aqu
      b1bbacAaaaA2b1A1dababAfbcb ~ar_
      Aa14ABCa1AaadBA ~ara
      1a13Ae2A ~arb
      aAAAaaAa2d2baAc3bAbab1e ~arc
      1d2a6a3bAbA1aA1BaaA ~ard
      A1AaAaaB1Aca1c2Cecb3Cb1A ~are
      15Ab2a4Aa ~arf
      10A6BA1a1dd1BA ~arg
      2AAAAaB2cc4AabAa3bAa ~ari
      18a5d ~ark
      aAA3A3aA3CAACB1bA1A1b ~arl
      7a8Ab4a1aaA ~arm
      23c2A ~arn
      aA3a9baa1A2AaabBa ~aro
      8aA5a2a2a2Ab ~arp
      18a6a ~arq
      Ba2AB1aaA5Ba1Bc3Ac1d ~arr
      A2bBa1AAa3a1baAeA1bbC1Bc ~ars
      D1Aa1B1abA3AAi1CbeAA2b1a ~art
      Af1cABbcA2e1C1AecdbAc2Aeaa ~as_
      1a13a8a ~asb
      5A11b4A1Aa ~asc
      5aA6a2aAab1A1abcA ~ase
      17AA1a1cbaaA ~ash
      3AeA1A9AAA2a1cbA ~asi
      18A6ba ~ask
      8aA7b1A3Abac ~aso
      3Baaaaacac1b1BEAaA2aBccb ~ass
      2AAcA1A2bA1A2A1aa4Aba ~ast
      17b1a5aa ~asy
      be1a1eAaB1a1a2BA1bd2b2da ~at_
      5a4a4aA1Ab3a2a ~ata
      1AABacaA1aBAa2dAbc1aBB2fa ~ate
      aAa7C4A1AA4Aaaa ~ath
      Baaa1a2a1aA1b1cabd4BA1d ~ati
      a3b1A3B6aABA1b1Aac ~ato
      A2AEnCCaAaA1A1A1AA1AAb1bfF ~atr
      20a3aa ~ats
      1a2A1aAb1c4bA1b2aAaA ~att
      15A1AA1a1bAaAa ~atu
      AcA1bA2A2b1A1AbAaa1Aabaga ~au_
      24a ~aub
      AA2A6c3bAccB1aB1ABb ~auc
      10A2a1Aac3aAaa1B ~aud
      bB16a3AAA1a ~auf
      5aa1a10b2aAB1e ~aug
      24AaA ~auj
      19c3A ~aul
      26a ~aum
      24A ~aun
      3bAaa1A1A2a1BA1ABAa2a1c ~aur
      1A8aa3a1aa1aAa1bBb ~aus
      1b1baa4BAa2cAb1a2CacA ~aut
      a3A10b3a3A1a ~auv
      10AA3AB1AA1ABAcBa ~aux
      E1AAACaa2ca1a2BA2AabaBBb ~ava
      bd1AABa2abb2adacdd1ABAbAb ~ave
      5a5A4a6aAa ~avi
      1AA2a7a1B1AbaAcAaa1b ~avo
      AA3A10A1a6b ~avr
      aA1b13aA5da ~ax_
      24a1A ~axe
      cA14Ab8a ~axi
      c1B1a1Aa2a4Bebd1A1bAaeA ~ay_
      A22a1Ac ~aya
      24a ~ayb
      dA8c3AAAB1AaafgaAA ~aye
      16B5aAA ~ayo
      A2a7a3bAA1A4c ~ays
      16f2a4aAb ~az_
      24aA ~aza
      4a12bb ~azi
      4fAAA2A13Aba ~azy
      1a5aa1b2A1abcAAaa2b ~ba_
      18A3c1AAa ~bab
      a1caB2aCAA2c1a2c1a1A1bAb ~bac
      10b4A2a3a1dbA ~bag
      1aaAa2a7a2aa2A1A ~bah
      16aAba1a2BaB ~bai
      2Bb5aA2b3Aa3a1aaa ~bak
      15c2aa1aacBbA ~bal
      8AAc2A3AbAb1a1baB ~ban
      3b11a2a5Aa ~bar
      1f1AbAA4a1A2BAA2aaA1bA ~bas
      17AaA2A1bBa ~bat
      17A3a1AaAA ~bau
      10A5A7aA ~bay
      4Aa1a2a4AadA3cAAaa ~be_
      Aa8aA3a1a1b2AaBab ~bea
      10b11a1A1a ~bec
      10ab3AA1ca1a3Aa ~bee
      13B10aA ~bef
      17a ~bei
      2bA4A1a6AA3a2A ~bel
      3aa4a5bCBaA1aA1aca ~ben
      ab4a1aAa4A1Bad1a1add ~ber
      Ab5a2A6bAabaAdeA ~bes
      a3Aa4Ba3AAeAA1A1aB1c ~bet
      25Aa ~beu
      a18b ~bez
      3a21Ab ~bi_
      Cb1aa1aA1bBA3BAaAb1aACdAA ~bie
      4a12a6AAa ~bik
      15aaAAAb1Bad ~bil
      2bA2a6A7a2c1a ~bin
      b3a15A4aA ~bis
      a4A2AAB2A1ABABcA3CBa ~bit
      13a3b5bc1A ~biz
      1a3bA3a4A1A7Aa ~bla
      1b1aa1cab1AaA1AfcfA3ABda ~ble
      aa12A3aBd3bab ~bli
      5A2aA12a ~blo
      be8a4aa2a ~boa
      10a7a5ba ~bod
      bB1a4A6bA9A ~bof
      1a5a11Aa1AAd1C ~boi
      5Aa3A6aBCaADB1Be ~bon
      a14AAAA4c1ab ~bor
      A7a2a3A2BAb1d1aAA ~bos
      17ba6cA ~bot
      2A2b4A2a1cA1bCAbdBcDe ~bou
      17b2a3cBc ~bra
      2AadAAbaBAAAA1babacaA1bbAA ~bre
      1B3b1A2B5C1aAa1AAdaA ~bri
      a9A2A1bAAa3A3a ~bro
      A14A1a1A5A ~bru
      10a7a3b ~bse
      25aA ~bui
      4A13a5aaB ~bur
      10AA3Aa1ABa2aAAa ~bus
      baa1A3b3A2aaA4a1cAa ~but
      ca14f2a3c1bA ~by_
      17ba4A1aA ~bye
      25a ~byl
      Abbba2b1BaB1A1aBa1AbA1bABa ~ca_
      21a2c1A ~cab
      13b4Aa4aba ~cad
      4A1a8A4a1a1AcA ~cai
      A1Aac1AAA1b4Bc1bA3BacA ~cal
      AB15A1CA1a1dBa ~cam
      BbAa4aAaA4aBBe2Cb1eb ~can
      A1CDCAABgiA1AC1AA2AA2AAaA ~cap
      aa3A2bAAa3Aa2c2aAbb ~car
      b2a3A2A4AaAA1a1ba1cB ~cas
      aa3aA2A5d1cb1A2aDeB ~cat
      10ab5ba3a1A1a ~cau
      6a17Aaa ~cc_
      Ab14bbbA4Ba ~cce
      1b13abA5aBeA ~cco
      18B4A1ab ~ccu
      BeaB1B1ababBABbgbBedbabac1b ~ce_
      20a ~ced
      Aaaa1A1AaAbA1a2AAcA2A1Ab ~cee
      15AAa1A3AbBa ~cel
      18AA2b1aAa ~cem
      Ab3A3aA6bBaa1dA1eA ~cen
      Ab14AacA4Bb ~cep
      1AAa4aA5A1bAaA2AbAA ~cer
      aB8b4ac1bA1A1abab ~ces
      1a2A1a2ba1aa3AA3a1Aaa ~cet
      24A ~ceu
      4b18A ~cev
      8a1b7bA4A ~cfa
      AA3a4a4aBBbb2Aafea ~ch_
      1aA2a2aaAb1b2B1D1a1cDdAc ~cha
      c1AABAAA2eB1a1AdadcbAcbhBEA ~che
      2A1a1AA2aA1b1A3AAcA1aA ~chi
      2b2B11AA1a5a ~chn
      1bB1c2a2ac1A1a1AcA2Aaaab ~cho
      a3a1ba7bc1Baa1bA1ba ~ci_
      a1b2A1b2a6abcaAA1BfB ~cia
      17a ~cid
      8a7ABA1AAbagAC ~cie
      4A1a8a3aa4A ~cil
      1aA1CAhB7Aa1a3bb2b ~cin
      23aBf ~cio
      6a3a6Ac1a1A1ac ~cip
      24cA ~cis
      3a4a1A5aaa1a2A1aa ~cit
      a1A4b2a2A1a2cA4dAA ~ck_
      1A8a7ea5ba ~cke
      2a1bbaaaAab3AbAeAa1dB1aa ~cla
      10a2B1ABbAB2dAA1C ~cle
      1a2A2b2b ~clg
      3a5a10AA1b1B ~cli
      a2A6B5e8A ~clo
      aA8b3a1aAdA2aA1e ~clu
      17a6Aa ~co_
      A23Aa ~cod
      8a6Ab1aA3b2A ~coi
      abAbBcbaABih1A1AABg1aaA1Aba ~col
      b1c2a1AcBC2A1A2BabAaAfaa ~com
      a1AdA3BbAa1C1BBbCBbB1bcdg ~con
      8a1a4A1A1A1aAaaAA ~coo
      1a13B1A1b1AAaAba ~cop
      Aa8Ba2aab1ABa1Bbb ~cor
      aA3A4AAa2af1AaA1AaAba ~cot
      2AA2baAbb2b1aAbbCA1BDaba ~cou
      10A6A6a1b ~cra
      1AA12A1AA1a2AeEc ~cre
      A1AA3a2bd3AbddBabAAacc ~cri
      A1A2Ba3a5AaeA4Ac ~cro
      21b2e1B ~cru
      22aaBab ~cs_
      4aa11A1baA1cDbc ~ct_
      4b11aaA2aA1aac ~cte
      b1A8ca2c3AA3AaA ~cti
      5a12c5Aa ~cto
      8b1A2a4a2a4a ~ctr
      5a4A8ac1aaaaA ~ctu
      18A3a1b ~cu_
      17AAa2A1a1b ~cue
      A1Aa2A1aa5A1aAB2aA1bb ~cui
      2a12A1bA1a4cb ~cul
      4A6c3bA1cA4ABd ~cun
      1A1A13aA3aA2A ~cup
      18A1b3a1b ~cur
      24B1A ~cus
      17AA5cAa ~cut
      18a5baA ~cv_
      1A8A7Aa4b ~cy_
      5A11a1A4aAa ~da_
      19b2a1AAa ~dad
      15A1a4a1AaA ~dam
      AAb1BB1bAbAbaa1acaabA1bb1aB ~dan
      15a1a6bbA ~dap
      aA3a10a1cA2A1AAAa ~dar
      2A ~dat
      5aa1a15AAe ~dau
      16A1A4a ~dav
      16AaA4acb ~day
      AaAja1aB1AB1AAAaAaAaaabCffa ~de_
      5b4a5db6b ~dea
      8a1A1A2aBa3aAAcaD ~deb
      A2Aab2aAdc1a1AABdBAAa2cc ~dec
      Aa9a6a5BAb ~ded
      b2A15A5aA ~dee
      10f4B2b4A1a ~def
      5A4c4AAAac2A2aA ~deh
      1a2a1bA2B4aaa3A1aAAa ~dej
      16bA2a1AbabA ~del
      3A1A1a1aB2b1eAAcBa1baBg ~dem
      8aAA5Ab2Aa2acA ~den
      21a2AaA ~deo
      AAA1A1AAaAf4CAbk2AbBBeb ~dep
      A1BBcA1aDca2d1a1AcBcAcafAB ~der
      bB2BaAb2cA3CaAfBc1Abfa ~des
      1aa7A5A1A3AbCaa ~det
      2d1A2AAea2B1Aa1BbaaaB1ca ~deu
      4B1a6A4Aa1baAdDc ~dev
      8Bb5aA1AbA3BAa ~dez
      1c1aa5Ca3AAeBb1AbB1bb ~di_
      b2A11b1daA4Aba ~dia
      14a1cd7aa ~dic
      24A ~did
      a1Aa1ba1Aab4A1da2a2B1A ~die
      15a2Ba3AAAc ~dif
      3abA18B ~dij
      Ba1a11A3a4AaA ~dim
      b9aA4aca2aA1a1a ~din
      A9A7Ac4Baa ~dio
      9a3A3AaA2AaBba ~dip
      AaA1b3a6BBA1aa1aaaAa ~dir
      Ca1aB1Aa2b2aadaabBaa1BaBa ~dis
      A2A1a3Ac3aa1bbaAabAcEd ~dit
      3A6A2a3a1a2AAa1B ~dix
      4AaA6b1c1a2a4aA ~dmi
      2A5a1C4A2BA1A1A1cb ~do_
      15a2A3aaa1a ~doe
      aA22a ~dog
      a1b4a1aA2aaAbc1bA2dAAB ~doi
      17aA6c ~dol
      dc2b5AA3a1A1d5bc ~dom
      aaa2b1aB1b2B1baAbB1deAbBD ~don
      kh5a3A3AAAbf2A1Bcc ~dor
      17aa3B1Bba ~dos
      1B1aaabaa1B2aAAAaAB1AA1B1c ~dou
      4A5d ~dp_
      10A6dA3A2Aa ~dph
      A3AaaaAAa5b1a3aa1aa ~dr_
      3aa3A8b1aaa1b1aa ~dra
      Bc2a3aAAa1a1ABAAcBaba1bc ~dre
      1a8b13bB ~dri
      c9b2a1d1c3Aa1ABa ~dro
      CaAAabbb2A2A1Bbcd1aAB1cAc ~ds_
      aba2aA1Aabaa2bBab1aa1abB ~du_
      10a4a1aaaA1AaCgD ~duc
      Aa20A2Ab ~dui
      Aa16A2b1aaA ~dun
      Ab1A6A2b4BbaaaAb1A ~dur
      5A13A3Aa1a ~dus
      10a7b4bbaA ~dy_
      5a11eA6aa ~dys
      15b1Aa4b1a ~eac
      18A2aab1ab ~ead
      5a11e6AaA ~eak
      16ea4baC ~eal
      4b2a2a5AAA3a3a ~ean
      aAbbbb1aba1A1b1Bc1BbA1AcdAc ~ear
      a9aA4a ~eas
      3b4A1A2a4A5bBA ~eat
      Ba1aaa4Ba4B1Aa1AAaabh ~eau
      15Ae2a6A ~eav
      abAa3aAaA5AbAd2aAAba ~ebe
      15AAa6A1A ~ebo
      10A4bAb1a5Ab ~ebr
      8a1A1A2A1AA4AbaA ~ebu
      abA1AaaABaA3aB2Ba1aA1aBb ~ec_
      A2a5Aa2a1aAAAA1a3b ~eca
      aA2bAa8b1A2A1AAbAb ~ece
      2bA1B5A1a1AAB2a1a1cAc ~ech
      2b12A1b4A ~eci
      bb1eBaAACbdfAB1AACd1a1Bbbbb ~eco
      A2A2aa3a3A1aaAabBAcba ~ecr
      a2abA2a3a2Aa1AaAb1dAba ~ect
      1A1A14A2Aa1aAa ~ecu
      24a ~ecy
      baAaBe2bAeb1A1Cddfd1A1badC ~ed_
      Aa9a13Ab ~eda
      18AAA1a1bA ~ede
      Ac2a10Bc2b4adA ~edi
      1A1aaacaa1B1AaA1AaA6Bb ~edo
      AaA1Aa1c3a4bacAa4bb ~eds
      10a4a2aca1AaCgC ~edu
      1ACeacBbc1b1ab1CACea2aCbab ~ee_
      1bA1Aa1c8ac1ba2cbb ~eed
      Ae8A6Aa3a2A ~eek
      17b6A1a ~eel
      1A4bA2ab3AA1cc1aaaAda ~een
      ca8A4a2AA2aa1aa ~eep
      18A5abB ~eer
      A16cbA1a1Aab ~ees
      17Aa1aa2b ~eet
      Bca7b4fB1baa4b ~ef_
      4aAb2a3a9AaAb ~efa
      baA3Aa1a5B1cbA4Dda ~efe
      17A4a ~eff
      10d7a4A1b ~efi
      13B2AAa2b1Aa ~efo
      1aB1BA4g4a1bb6Aa ~eft
      a12a1a1A5Aaa ~efu
      1a13gBdaAa1bAaBa ~ega
      2AabaaaAAAB1A2Aa1AAaA1Bad ~ege
      11A3bA1A1bb2dbA ~egi
      a15AA6a1A ~egl
      a2h4AbA1BA1A2C3A3A ~ego
      Aa1BFCBAaABAn1B3A6aB ~egp
      18c ~egr
      3b13AA3aAAa ~egu
      5A4c4AAAac2A2aA ~eho
      A1A4a9cA4Acb ~eig
      AA2C1a4A1A1aacAAa1AAAAb ~eil
      AA1ABa1aaaaA3aab1b1baAeBA ~ein
      7A2Aa4Ab6Bb ~eiz
      1a2a1bA2B4aaa3A1aAAa ~eja
      Ac13c1A4c1bA ~ek_
      10cb12a ~eko
      17a6A1a ~ekr
      1AAaaa2b5a1AaCgdb2aec ~el_
      A2a12bab1a3aba ~ela
      17AaA1a2c1c ~eld
      2ab1a1AAaA2a6Aa2eb ~ele
      16AbaA2AaacB ~eli
      aAa1c1aa1A2aaa1Da2A1aAbcc ~ell
      aa2AA1a2B4ac1aAb1aaaaa ~elo
      b25a ~elp
      3A9a2bA3AbAcBA ~elq
      2a10b4A2a1A1Ab ~els
      18A1a2AbAA ~elu
      Aa1CicfdBcD1ABA1AAA5A1a ~em_
      Cb1Aa4aA4AbaAa1adabbC ~ema
      2A1AAaabAAA5Ba3abdab ~emb
      aabCacdeFcBa1AAdaBAdcaaacA ~eme
      bBd1CA1aeDAA1bAC2AB2AAAbb ~emi
      aA2a12A1A6c ~emm
      A6a2A7A5aaa ~emo
      1aa1a1aa2B4BAaaa1Aa1B1b ~emp
      bc2baab1bdb1a1cB1baBaeDcee ~en_
      AbaAA1A1AbaA3dB1aC1a2e1C ~ena
      A1Bb1a1acABA3BAB1B1aBacAb ~enc
      CA1Bb1cA5a1aDbAeBA1cBD ~end
      Abbb2A3BA1b1ABC3aaabeb ~ene
      AAaaA2ba1A2a2BaBa4B1f ~enf
      4d12AA5Aba ~eng
      bAAa1a2AaA2c1AA1aA1a1Ae1A ~eni
      15A1a6A1b ~enm
      2aabaA3Aa3AAAa1A1aaaad ~enn
      13a1AAaA1a3c ~eno
      8aAbb3Aa1d2a1bAa ~enr
      cc3A1abAC5BcCBAaaAdab ~ens
      bfAbaab1a1Ba1a1Ddc1c1adbceB ~ent
      4A1a1aaa6aAaA2caa ~enu
      ab8a4bc1eBca1aeBa ~env
      21a2A ~eo_
      11a7c2AAadA ~eon
      a14aAagA2aAAc ~ep_
      A1AAea1Aa1B1Aa1BB1BBb1B1c1b ~epa
      A2a4aA5B1b4a1aaA ~epe
      17A3A1aAA ~eph
      aa8aA1B1AacaA2bAacB ~epi
      11a3AAAA2a1AAac ~epo
      4aa4b ~epp
      2Aa6cA5AcBA2AdB ~epr
      a17A3a2ab ~eps
      BbA3aabAaa4Acc1AA1aDd ~ept
      2AAA2Aa1f6beA2b1Aad ~epu
      8A1A6cA1Aa1A1bA ~equ
      aADca1a1d2aA2dd1DbbBb1Afe ~er_
      Aebc3a2C2b1fcBCAAbAbiCA ~era
      1A22A ~erb
      aabB6A2A1AABaAaABdcAB ~erc
      17aA4A ~erd
      CbfEbABAaCCa1BAabAEcd1Dgccb ~ere
      ab2A5A1A2A1c1d3A1ba ~erg
      A3c3bAa5AAaaB1CAiBb ~eri
      B1CAAA1AAba2h1A3b1aaaaAC ~erm
      gfBCeB2Dd1A1d1b3ba1aAAaA ~ern
      2a2a3aAb1A1A1A1A1Ad1Aa ~ero
      1a13aA8aA ~erp
      5a2AaAc3AA1AAA1a1c ~err
      Bab1bAAA2AB1A2B4baDbdC ~ers
      a3a1b8b1abAa3bbD ~ert
      5a4A6bA1dAc1bA ~erv
      d1b6a3A1A1AA3bbcAB ~ery
      b1acCac1AABA1C1BBcbababbgca ~es_
      bB17a6a ~esa
      4A5b6bb4AadA ~esc
      1A1A6A5Ac1Aa2A1bb ~ese
      3AbA11d5aAaA ~esh
      aA7a6A1b5BcB ~esi
      1a13a1A5a2a ~esn
      aa8bA3Ac3baAeeaA ~eso
      17abAa3a1a ~esp
      1A1aa1a1b1AA3ccACA1bAadAc ~ess
      a2AC1aa1AAB1a1baaA1A1Ba1Cd ~est
      20a4aA ~esu
      bb2e1bBaAcB1D3agc1cfBfeA ~et_
      a1ABbBAaAada1a1AABcB1ABAa ~eta
      AAbaB1AAa2dAA1D1cB1a1A1a1b ~ete
      13b4b6a ~eth
      aAbab1Ab1aAbAA1aCbaA1BB1cAa ~eti
      c7AAa4A2a3A2aA ~eto
      1a3Aa3C4aDABBAAA1DbA ~etr
      a14a1AA1aa2cAa ~ets
      A3B1aa1b3a1BbacAAadacdB ~ett
      3baaa1AaA7ba2AaBAa ~etu
      8a6AB7a ~etz
      bA1ba2a3b1C1bCA1aAAaab ~eu_
      3a13A6bAb ~eub
      26a ~eud
      4AA2A4B5b1aA2A ~euf
      Aaa1cAA1aa3a4A2a4a ~euh
      17c1Ba4b ~eui
      A2A1A4Bc3AdaAA1abAAAf ~eul
      b5b1AaA4AaAaaac2hdCb ~eun
      abAbBA2AbaB1A1B1BDBA1dBdbC ~eur
      10a6BAAA1a1BbB ~eus
      Aaa1a6A1A1d1c2cACAaab ~eut
      10A4a1AA1a1aa ~euv
      AbbaBbaAAdAA1A1AdaB1bc1adad ~eux
      15B2A5aaa ~ev_
      4b12a4a2bA ~eva
      cAbac1a1AABb1AaaAAa1Ac1dbe ~eve
      10A5A1B1aaA1eBc ~evi
      4a12Aaa2AaCdA ~evo
      4B1b3b6bba3B ~evr
      21A2aA ~ew_
      a20b2aAa ~ewo
      4a3Bb7a7ab ~exa
      aA8c5bab5aaA ~exc
      15AbbA3A3a ~exi
      10a6ab2aAAAAa ~exp
      cA4a8A1bbA2aA ~ext
      4a3a6b1d1A2be1AA ~ey_
      A9D6bC6A ~eye
      2AABa1AAaAA1a1c1bBcCc1AcBcA ~ez_
      17A1A ~eza
      1a23a ~eze
      a7AaA6A1A4b ~ezi
      16A2d3a1a ~ezo
      8a1b7ba4A ~fa_
      17A6bAA ~fab
      4BAaA2A2aA5a1A2AB ~fac
      24aAA ~fag
      B1aAb1aa1Abb3BB1fDaaeDbab ~fai
      bA9c4AABb3aCba ~fam
      5aAa3A5BAa4ABf ~fan
      1a13c1b4a ~far
      17AA5a1a ~fas
      17b7Aa ~fat
      10A4cbdBc2BccaB ~fau
      bA7a5Aaa1a2a1aAA ~fe_
      10a8A2a1bAA ~fec
      cbB1B1Aa2a4CAAac1AAADag ~fer
      3bb3a8bB1a4a ~fes
      4a13a7C ~fet
      24a ~feu
      6a3b7b7a ~fev
      aa2a3A1a4A1A1a2a1c1A ~ff_
      17Aa4A2a ~ffa
      10b5aAA3a1A1a ~ffe
      3a11a3a2b1AAa ~ffi
      17A2ba2cA ~ffr
      9a8a5A ~ffu
      2b1a8a3Aa5Bad ~fi_
      a2aa5A4d1c1b1cd1a1b ~fic
      3a12AA5AA1a ~fie
      24aab ~fif
      1aab1a1AaaAb1aabaAaAAa1ABCh ~fil
      Caa1c2aCedAa2AC1db1AaaAbC ~fin
      2AaA2bcB3A10b ~fir
      3A1A1a4a2aba5AA1c ~fis
      A19a3bAA ~fit
      12a4a1a4a ~fix
      b3A2Aa1a3a2AA5A1f ~fiy
      a7a2A4aB2a3cBa ~fle
      8Aa7c6a1A ~flo
      3a21aA ~fo_
      A1A1B1aa2A5A1bb2AABaa ~foi
      1a1A13c2Ab1A1B ~fon
      a17a7A ~foo
      a1cA3A3A1B1AA1cBaAbAhac ~for
      bA4A3b4b1AAbA1Aac1A ~fou
      a10a3AaAAd2AaBbB ~foy
      2a1cb4A1A4aa1a3A1e ~fr_
      Bb2a1a3b4d1AaAaAAA1a ~fra
      3AdA1A1AA4A1AaabaA2a ~fre
      11a4aA1A2a1d1B ~fri
      1aa1Aa1A1a1a3A1baAab1Aca ~fro
      11aa2b7a2A ~frr
      5a11a7a ~fs_
      1aB1BA4g4a1bb5bAA ~ft_
      8AAb12a1ab ~fte
      8b9a ~fur
      a14a1A4a2a ~fus
      24b ~fut
      2B7b7Ac ~fwa
      10A5AAaA2BfB1A ~gag
      17e7bA ~gai
      4A10eB2Aa1cbbAb ~gal
      1a8a4a1A1a1b1Abcb ~gam
      4A11A7aAa ~gan
      25AA ~gap
      B2aAcaA1adb3aBaab2bBafc ~gar
      23Ad1b ~gas
      a3a12aa5a1a ~gat
      16Ac ~gau
      AABacA2A1Ba1A1AA1CAaAdcdab ~ge_
      24bA ~gea
      4b13ab4Ab ~gee
      ab13A1Aaf3A1Aa ~gem
      aaaa2A3A1aa1B1aBaAa1dbB ~gen
      11a3d3c4Bb ~geo
      BbA1AA3bA4gC1Bca1bAbBa ~ger
      1A1AA1a6a3ab1AaaCB ~ges
      a1A10b1A1aA2abaa1B ~get
      2B7b9a3cAA ~gh_
      ab3aa1a1A4b1a1A2a1A1f ~ght
      22a1aa ~gia
      17AA5aab ~gie
      Aa2A11AAAA4aaa ~gin
      11A3bA1A1b3b1A ~gio
      18Aa5c ~gir
      19Aab2eAB ~gis
      4d13a5bAa ~gla
      a23b ~gle
      14A1AA6Ba ~gli
      Ab8A8A3AcA ~gn_
      10A4AAb6Be ~gna
      1a5a2B2a1Aa1A1AAAfCbc ~gne
      24A ~gni
      16B1a3a1baA ~gno
      10b11a1cAB ~go_
      b2a12AbA ~goi
      17A1a4a1a ~gol
      2Ai4Ab2BA4B5a ~gon
      24a ~goo
      a15a7a ~gor
      3a13bac5bA ~got
      3a6A4A1AA3a1AaA ~gou
      Aa1BFCBBaABAo1B3A6aB ~gpa
      a1aaac1b1ACaaA1cABAAAAfAD1b ~gra
      15ABbb3A1A ~gre
      3b1a4B4A1A2a2Aaa ~gri
      15a1b5abaa ~gro
      b14a8c1A ~gs_
      1A1d12AAAA2A1aAA ~gt_
      24a ~gta
      2a12AAAbb2A ~gte
      A2AA1a3Ac3AAdbA1AABaaA ~gue
      5a12AA4A ~gui
      24a ~gwa
      a4A2AAB2A1ABAAb2A2AA ~hab
      3AbbA1a1A6cAAa1A1aBa ~hai
      2B1A5b4A4a3a ~hal
      1a2A6a3bB1Ae3BaBa ~ham
      Aa4a1aaAb1aa1b1B2A2Beb ~han
      1b8a4b8daa ~hap
      c14AAA1BA1aaAb ~haq
      a1A13a1AAbac1d1A ~har
      3b7b3Aac3acABc ~has
      1AaAaa1aAA3A2AaAAaaAaa1b ~hat
      10A2a1B3A1ABACab ~hau
      AA3A4aA3AA1bA3AA ~hav
      da1cBb1aa1d3aceeabb1ebdAi ~he_
      3A13a5aaA ~hea
      ac17e3ABb ~heb
      22a1a1A ~hed
      16aa3a2aAa ~hee
      2a15aaa2Bab ~hef
      A1aAAa1aa1aA3bbaAaaaa1aAB ~hei
      a9A1a5A1a3ba ~hel
      15Ab2Aa1AabAA ~hem
      1Aa4b2A6A1B1A1ac1C ~hen
      ccCAaaa2aBd1a1dbC1ca1Ddbba ~her
      AA1a11aAcA ~hes
      9b3A3A1Aaa2aaa ~het
      10bA3CA1aA2aAaAA ~heu
      22aA2a ~hev
      4a10b2aA2aA ~hey
      b1AAA2A1aaA3Acaab1A2AbAA ~hez
      11A6A6aA ~hi_
      2a17a3bAA ~hic
      4b5B2a1aAAaA1cAAa ~hie
      10a12a2a ~hil
      a9a2a8a1Ab ~him
      A3b2A2a4B1AbAA3b1c ~hin
      17A4ba2A ~hip
      a2AAacA2A2a4a3A2cB ~hir
      a2aAa1AaA3a3aBA3aBAe ~his
      A14A2a5baA ~hiv
      2a17a3b1A ~hni
      2a2B11AA5Baa ~hno
      19aab2ad ~ho_
      4a5A4b2A5aab ~hoi
      4a10bAAaA4b1A ~hol
      eA8dA3ab1ba3b1aA ~hom
      Aaa13ABaA1AAcabb ~hon
      aa1aaa1a2ac1A1adAaaa1A1baa ~hoo
      13a3b1Ab2Adab ~hop
      aA3A2a1c5Aacc2AAbcB ~hor
      2AA6aA4aa1a3aB ~hos
      2a14A1d4A ~hot
      Ab2a11AAA1a1baAbA ~hou
      15a7bbb ~how
      3a19Aa1c ~hre
      2B7b6a2a3bA ~hro
      2a7B11aA1aa ~hs_
      b14b1AA3a2Aa ~ht_
      5aa1a15AAe ~hte
      Ab8A6ba6b ~hts
      1A8A2a2Ab1b4A1a ~hui
      19A4a ~hum
      19A3ca ~hun
      18a5b1a ~hut
      15A7a ~hy_
      c14b1e ~iab
      2aAcb3a3A4A3a1acA ~iai
      2bA15bcA3ca ~ial
      16A1A4aBbd ~ian
      18caA3AeB ~iat
      5a2a6aeabaaa1AAbA ~ibl
      17Aa1b3dAA ~ibr
      18A1d2cdaa ~ic_
      3AbA4A3aAcc4bA1ba ~ica
      Aa1a1A4aA2b1AAa1b4dC ~ice
      a3a5a4c1a3cb1dBA ~ich
      a3a1bab1A4bdaAab1cAbc ~ici
      a9a6ab6c ~ick
      3aaa4B6b1A2A1bA ~ico
      24A1b ~ics
      15d3a6b ~ict
      2a12A4a3a1b ~icu
      9a7AAA2bccB ~id_
      17A6aa ~ida
      aAA2b2Aaa4AdcbaA1AaAc ~ide
      a9b6ba5A ~idi
      15A5A2A1a ~ido
      17b5Aa1b ~ids
      bA1cdA1AeBd4BccdBbAa1dfA ~ie_
      6a11a1A1AaAAb ~iec
      Aa8A4Ad1bA6a ~ied
      20A ~ieg
      A ~iei
      16A3A1b1a1A ~iel
      AAaBdeebDdDB1BABA1DB1aA1a1b ~iem
      AaCc4cA1A1AAD1aCACAAAbde ~ien
      BAdAdAaACdDBA1AAAaBEb2DeBA ~ier
      10A6AA5bBd ~ies
      4b1A3A5aaA1A1aBdAb ~iet
      A1a8A1A1b1aAA2cAA1B ~ieu
      17a3a3bb ~iez
      4b9acAAda4AdB ~if_
      4a3A1A4aaA1b2a1B1c ~iff
      3a6A7a3aAB1c ~ifi
      17a6A ~ifs
      A14A8baa ~ift
      a16ba ~iga
      aaA1A1aA2B4A1AA6b ~ige
      ab8A4c1aaA2a1aa ~igh
      7a2B2a1B1caa3Bbba ~ign
      3a12a2a4dA ~igo
      15AAb4AAaB ~igu
      3abA11A7a ~ijo
      a6b8AjBba1a1b1a ~ik_
      A3a5A6aAa1aaaaAa ~ike
      1ABaBbaaa1a1aaabbbc1cbcCbbi ~il_
      2aa1AaA2c2A1a1Ac1a1A1ab ~ila
      25aa ~ild
      1A2A1a3AA3dAc1a1a1ad1B ~ile
      2a7b2A2A2Ac2AcBa ~ili
      c1AaAcB1Aaaa1B2aaBBbBd1AAc ~ill
      a3a4aA5BbAA5A ~ilo
      AaaA2b1a1aa1a1a1Ac3AaBad ~ils
      1a9a3a3a ~ily
      b3c4aa5aA1A1A2aaa ~im_
      Ba1a6Aa3A1AA1a3DfA ~ima
      AAAbbaaAAaCA1b1BAaAAaacAbBc ~ime
      A1A12gbA8a ~imi
      1B15A1A4Aa ~imo
      1a2b2A7fAAAB1bA1bB ~imp
      bA ~imu
      1cbacbcabbCBaA1bbb1d1ccbcb ~in_
      1ACA1AAABbA2f1A1bAA6a ~ina
      aA2A1a3dA2aAAAfa2a1Ae ~inc
      1a2AA9a1b1AAA2aa ~ind
      1bAbbc1A1aAA1D2a1AfAaaCbdd ~ine
      3a9A1A1aA1A2AAAa ~inf
      cccaaA1a2baac1BcababbbAfeb ~ing
      Ba1B2AbBcdA1b1BAAb1cAbbcdC ~ini
      2AAAAhD7A10a ~ink
      5b4b4a2b ~inm
      Ab13AfAAAA3b ~ino
      A14bA ~inp
      1a2AAdB2A4Ab5ba1Bd ~inq
      A2a5abe1b1AA1bCacAbdbd ~ins
      fdaB2a1AcaB3caBcA1b2cAc ~int
      aAcA6AA1A1AA1AA2aaBA ~inu
      23A ~inv
      a3aA1A2A4A2A3A1Aad ~inz
      18AeA3Ce ~io_
      ac1aB2AaAd1aaafAAgBAA1Ccfa ~ion
      1AcA6A2c4AA4A ~ior
      20a3abA ~iot
      22bAAbA ~ip_
      6a11b1a1A1Ad ~ipa
      10A5aAA5bAA ~ipe
      9aa2A3AbA2AaBaa ~ipl
      baba1aA1aaBc3aBdBAb1BAe ~iqu
      eaa1babB2B4bA1cBBc1Ahca ~ir_
      Ab1a2a2ab4a1AA1a2A1Aa ~ira
      3AAa1Aa1A2a10aaA ~ird
      dBAAbAA3ab1b1BAAaAbBbbAcc ~ire
      17A2cA2dBA ~iri
      18Aa5ca ~irl
      13A10b ~irm
      3Daa10a7a ~iro
      bAAaA2acB3A1AA1Aa2bAA1a ~irs
      a5c10b4A2A ~irt
      cBA2aaAcABaAaecDAadAA1aAcg ~is_
      10aA1a1AABAAa1b1acA ~isa
      10a6Aa1A2AaA ~isc
      AAabBAa3dc2AABadaaA1CcaC ~ise
      8AaA3A2A4a1Aa ~ish
      1BAaeAAAaaBA1aAAaaBAA1aBd ~isi
      bA13a ~isn
      ba1AA1A3aA4a1a1AA1c2C ~iso
      1b4A7a3b1aa1AbAB ~isp
      1c1ACAa1Aab3ab1beBBABac1a ~iss
      AAAAAb2AbAa1a1cbbAAbcBadbB ~ist
      f1b1CaaaBBac2aab1Af1acBc1h ~it_
      9aaA3A1a1Ab1AAcA ~ita
      2a7A7A3aabAA ~itc
      1Aa1BAAb1AbB3ddbba1Bbaabb ~ite
      1a15ab5abb ~ith
      4a5cA2aA3A2A1cab ~iti
      a15A7A1a ~ito
      1A8cA4aAA1A1a1aDB ~itr
      a14bAaaA1b1AdA ~its
      3b3a2d4ba1Ab2A3B ~itt
      a1A14Bb5Bb ~itu
      8a10a4Ab ~iv_
      16Abaaa3bb ~iva
      AAA1aA1a1AAc3BAACaAAAabaa ~ive
      a14A2aA5aA ~ivi
      A2a18a1Ba ~ivo
      1b13d1AAa3dA1b ~ivr
      AA1A1AAA1aAA3Aa1b2a1A2B ~ix_
      AA ~ixa
      2ABB1Aj2A1a11A ~ixi
      2b4A10aa5Aa ~ixt
      16A9A ~iya
      b3Ac1Aa1a3a2AAa3bBbe ~iye
      2A7ba3AA7Aba ~ize
      4bAAbaAa3a2aA6bA ~izi
      17A6b ~izz
      1a2a1bA2B4aaa3A1aAAa ~ja_
      17A4a2A ~jad
      3A1A3ABe4Bc1A2aBa1a ~jam
      A3bA4Bc4AAAab1acaa ~jan
      17a6bA ~jar
      hd3a9ba1bb3b ~jdo
      1aA1ba1aaabA1babc1AaaBBacab ~je_
      1bab6AA3aAA3a2eaA ~jen
      3bA5c4a2aa4A ~jet
      a5b3B4AaA1a1caAheCb ~jeu
      24a ~jle
      17aaA3bAa ~job
      a16A1Aa3aab ~joi
      3abA18B ~jon
      1AAaA1Aba4a1BAAb2Ad1a1C ~jou
      c3b4a5a ~jre
      2a1b3Aaa2a2A2b1a1AaAA ~jui
      1acA4Aaa4a2Ab ~jun
      5a10AA6bAb ~jur
      2AaaaaaaAaA1A2bA1cAabB1bb ~jus
      8aA5A3b ~jvi
      ca4a1a1AA1a2CbAb1aaabdb ~ka_
      24b1A ~kan
      AbB5ca5b1a8a ~kap
      16a1b6A ~kar
      4aiAA9AAaA3Bcc ~kat
      c3a11a1ab4a ~kay
      16f1aa5Ab ~kaz
      AA1a6a5AAa1AaacdCf ~ke_
      10a7fa4aaa ~ked
      17AA3aa2a ~kee
      17aa4bA ~kel
      1A7a7aAa2a1baB ~ker
      a3a5A4a1aa2aa1Ab ~kes
      24aa ~ket
      19A3AcAb ~kid
      2A1AAhC10a ~kie
      4a11aAaa5aA ~kif
      a3a4aA4ACb1A1a1A1Ac ~kil
      A9a2b1BcA1A2AaAbd ~kin
      2a7eA3AbAb4a1aB ~kit
      aA2A3a1A4DC1A4A ~km_
      1c8aA1A1A2dA2b1AaA ~ko_
      5a4db5Ab5bba ~kol
      8aA6A1a1a3aAb ~kom
      6a3B4a1A1A2BbbAa ~kon
      10a6aaA2a1A1c ~kou
      17a3A2A1b ~kri
      1a13a1c5Aa1b ~ks_
      17a2a3a1b ~ksh
      1A1bAa2a1bAa2bcabbaAaaAAe ~la_
      1f2A2b2A4aA2A2a1a1a ~lab
      AeBa1a4hA1aa3cb2dAA1a ~lac
      3A9a3f4Aaaac ~lad
      Aa2a5Aa3A1Aa1a3b1A ~lag
      3A1baA2b4BaAAA1ABeBca ~lai
      8a11c2bbBa ~laj
      c3a2a8b1a ~lak
      a21aA1A ~lam
      aCAAea1A1aB4BBgABbcAAebA ~lan
      1A9A3Ab1c5aa ~laq
      4A1aA2dc5AbA2baaa ~lar
      1a1Ada1baAab4AAecA1a1AeA ~las
      3a5a7Aa1a2A ~lat
      3b4A4a6b3b ~lau
      19a2a1aAB ~lav
      3a21Ab ~lbi
      Ab13abAAbaa2hca ~ld_
      18aA4a1b ~lde
      cca1d1bBa1bd1gAa1a1ebadaabf ~le_
      a9a5e2a1AabBca ~lea
      a1Ab1a1A2aA1a1A1abA2Aab1A ~lec
      8a2c1A1AaAca6A ~led
      caA1AaAc2A4a2A5c1a ~lee
      1aB1BA4g4a1bb2b1A1Aa ~lef
      A1AabaaaAAAB1A2A1AAaabAAcb ~leg
      A15a5a3A ~lei
      4BAAb10a5Aab ~lej
      8Bacb3c1e ~lek
      BaaAA1aA1Aac4c1ABa1cAc1a ~lem
      a9AA4bda2bAAaca ~len
      17cA2A1aBA ~lep
      DBaAB1A3a2A1a1bABA2bbBa ~ler
      aC1a3A1A5bAd1BabA1bdd ~les
      4a5A5BaAAA1aAAb ~let
      c2a4b1C2A1abABA1aA1cC ~leu
      B1c2a1A6aA1bAa1aD1efB ~lev
      17b8b ~lex
      a4a7a1a1A1A1A3bA ~lez
      17A6Aa ~lf_
      1a2A2b2b ~lg_
      d1a2a4a6b4bABbe ~li_
      16A6aAbb ~lia
      18a1b1A1cAA ~lib
      14b2AA1c3b ~lic
      8AbA5Aa6AA ~lid
      1AaaAA2Aab1aBAaBbABaAa1g1d ~lie
      ba11a2abbA3B ~lig
      A18caa1aaaa ~lik
      10a4aA2A6a ~lil
      AB7a5gA2A4a ~lim
      de5a2ba2Aa1A1a4aA ~lin
      15A1a6Ab ~lio
      Ab3aA8A1a4AAA1a ~liq
      4a1b4a5b1A2AacB ~lir
      Aaa1DDBAA1AAC1o1AedBAbA1BbA ~lis
      bab7a2a2b1Aca2AAaA ~lit
      3a6A4AAAA4bBa ~liv
      18a4A ~lk_
      aAa1aA1c3a1A1a2baaad1dBc ~ll_
      2AAAa3aAa1a1A1a4A1baA ~lla
      aA1cbba2Abe1B2cb2A1dBDbe ~lle
      8Aab5A7a1b ~lli
      17A1AA4d ~llo
      3AcA4a2a2Aa1a2aaAAa ~lly
      17bb ~lm_
      5a13A3bAAA ~lma
      aA3A9A1Aa1aaAabaa ~lo_
      1a1A1a4b4bb1aA4Aaa ~loc
      Aba4b2A5ACAha1AAbCb ~log
      a3A1aAaAA4ceaBC3AA1A ~loi
      A4a2Aa6aaab4aA ~lol
      a2Aa3AcA2A1B1BA3AaBac ~lom
      1daA4aAA4cBAaa1AcAcBb ~lon
      17b6aa ~loo
      10A6A2a3abA ~lop
      1Aaa5b1b3abbaA2AacbA ~lor
      a6a7Aec2a3AAb ~los
      3a11a1A1cb1aAfA ~lot
      3A6B2a1BebAAA1b1a ~lou
      Aa1aa5a9a4Bb ~lov
      19a2a1AAA ~loy
      b25a ~lp_
      3A9a2bA3AbAcBA ~lqu
      AabA2b1a2a1a3Ac1aABaabc ~ls_
      13A5a1a2A ~lse
      3Aa4a7A1a4aAd ~lte
      aA8g5bAa1a3b ~lu_
      18a3aAAe ~lub
      Ab1AaAba1a3B1AA1BA4Bdg ~lui
      2bA9A8Aad ~lum
      Ab15aAA ~lun
      1A1AA1aA2fB3B2ebAABbBcB ~lus
      3A1AAa2a4b1baAA1A1aaA ~lut
      Ab13bd ~lwe
      Ab1AcAc1AAaa1a2ba4aabaa ~ly_
      Aaaa1A1AaAbA1a2A1cA2A2b ~lyc
      4CACaAa5a7A2a ~lyo
      bA1C1abaAacb1B1Ccbd1B1abAC1a ~ma_
      2AA3AbA5A1bAA2AAa1B ~mac
      11a3A2c6da ~mad
      17a4AAca ~mag
      d1bBa2aBb1c1ba1Aa2c1d1eC ~mai
      10A7Ab2AA1b ~maj
      22aa2a ~mak
      CAa2A2aAAa1a2AfBA2b1aAa ~mal
      bA14aAa4AAad ~mam
      cab1bb1caBdA3B1aA1cAaada ~man
      AAA1C1A4A1a2b1ABaaAac ~mar
      8baa5AA1a2aa2c ~mas
      Baa7C3abAAAba2aBc ~mat
      16A ~mau
      dA1a12Aa7a ~max
      7a8A1cA2a2aA ~may
      17A1a3A1A ~mba
      6a1aAa4AAc1A1aAedAA ~mbe
      2bB4Aa3A1A1B1a2BAABb ~mbi
      11A12b1a ~mbl
      19A2aA ~mbo
      1AA1BA1baA1A3bAA1c2aa1Ab ~mbr
      10A6dA3A2Aa ~mdp
      a3Aa1a2a4ab1a3aa1ab ~mdr
      caAA1bdeFdAa2AdB1bbB1fAB1c ~me_
      4b11A5a1AAc ~mea
      A2a4a4a1aAABA1aA1b1a ~mec
      16cdbA5bA ~med
      24a ~mee
      10A2A1b2A5a1A ~mei
      5Ab18A ~mel
      4A1A3Ba3d1aaa1a1aaA ~mem
      fB1aA1aAe1Aa1b1f2Aca1d1aba ~men
      22AAbbA ~meo
      cCe1Aa1B3B1B1C1CBac1aacb ~mer
      bAa1ABba2a3acbbAa1ba1EfA ~mes
      2A1d1Aa1aA1AA1BE1aA2BAbdd ~met
      A2a4Baa6A3a2bBb ~meu
      Aa14d4b2aA ~mew
      17A1b2Aab ~mez
      4cb4A1A5a5AAa ~mfr
      gb1ba1bA2BB1c1ba2g1abAadA ~mi_
      4bA1a9b6AAc ~mid
      B1gaA1A1dDBA1C2A1D1A1AaABh ~mie
      bAaA6ac1A1bAAAb2AaCa ~mil
      AbABBaBAAc3g1cECbc1bbBeb ~min
      20A1b1dAA ~mio
      c9AA4a7Aaa ~mir
      a4a4d5AadAa1bA1cA ~mis
      A1A12gb ~mit
      19Aa2Ac1B ~mma
      1Aac4bAAA3aABa1BaABDbc ~mme
      a15a2AbA2b ~mmu
      aA2aAaA1aaaa3AaabAa1aCbb ~mn_
      b15A6Aa ~mo_
      15a2A1b3cAA ~mob
      23AA1b ~mod
      1B17A4A ~mog
      b3b1b1a1baaaaAb1bbAbbaaa1a ~moi
      a9b4a1Aab2aaA1A ~mom
      2b1aAAa1baa1aAA1a1ABAbbcEe ~mon
      aAbA6aA3A2b5AAa ~mor
      A3b10a1Aba2A1abc ~mot
      2a4a2a3AaAA5Aea ~mou
      1A2Ab1a3a6ab4A ~mov
      4b8a3AAA3aAAe ~moy
      11a4A9a ~mp_
      1a15A1A3a1c ~mpa
      2a1A3a6BAb1A4AAb ~mpe
      18A4AaA ~mpi
      Ab2caA8A1bAa1aaB1ab ~mpl
      1a2a10gAAAA1aAaAAA ~mpo
      AA2a1a3A5A1A5aaa ~mpr
      1aa3aa2B4AAbaa4aA ~mps
      17AA2a1baAB ~mpt
      10a6aa3A1A1a ~mpu
      3a ~mrc
      1b3A3a7b3b2aa ~ms_
      a4a17aa1a ~muc
      4a19A1a ~mul
      bA17a3a2d ~mum
      16b2AdAaac1A ~mun
      18A7a ~mur
      b16aAA ~mus
      bAAaA1Aa3aab1AbbA2adbAbc ~my_
      bc2a10bA1Ab4ba ~na_
      4A5A13b ~nac
      15d1baA2A1aa ~nag
      bA15A5b ~nah
      aA3A4Aa3A3aA2A1aa ~nai
      2CBaAAAAbB2f1B4aA2A1B ~nal
      17A3c3A ~nam
      a1aA1aA1BcaAA2cAabB1aBadbB ~nan
      10b8e1a3bC ~nap
      Aa13Aa2A2A ~nar
      bb8BA5aBa2AAAc ~nat
      19Aa3c ~nau
      1A17A ~nay
      aaa1aa1aA1Aa1A1bbAbAaA1a1aa ~nc_
      4A1a8A3Aa1a1aa ~nca
      BaBa1AAacAf2A1d1CdAaabCdA ~nce
      Ba1aAa4A4B3A2A1Bbb ~nch
      6a10Ab1a1A1baA ~nci
      a12AaA1AAA2cAA1A ~ncl
      a3a5AA2aA1AAA2Aaa ~nco
      17A7Ad ~ncr
      1A8A7Aa4a ~ncy
      a1add1bABb1A1A1AaacaA1abbab ~nd_
      AA3AA9A1ada2baBA ~nda
      b1Cj1AA1Aa1AAB2BBABaAb2Dc ~nde
      Bd1AB6a2aA1bAA3AAaa ~ndi
      8A1b2A2A1b5a ~ndo
      Bc8Aa1a1dAaBdAA1cabA ~ndr
      B3b1bA2B4A1bA1a1AadCa ~nds
      Aa3A11AA2a1AbCc ~ndu
      ccAB2cBadfaAB2Edce2Baafba ~ne_
      a3Ab9BcaAaa2AcB ~nea
      aA13b8cA ~nec
      b3aa4A7Ca4BaA ~ned
      1aCd1bAabaA4Aab4adacA ~nee
      3bb3a9B1a3bAA ~nel
      b16AaAA1A1B1A ~nem
      Bb13dAbA4Aabc ~nen
      baacbAAa1AD2a2bBCDAABeaCc ~ner
      A2AaA1A2aa3AABaaaaaaeBC ~nes
      1Aa7a4A1aAAAaaabB ~net
      1a2AA9AAABa1A1Ada ~neu
      B6a2Bb3A2bA2aAAd ~nev
      6a11b3a ~nex
      4A5B6AaAaa2a ~nez
      5aAa3A5AA5BBg ~nfa
      aB16a5bA ~nfe
      1AaaA2aa7Baa3A1Ba ~nfi
      3a11A1b2A4a ~nfo
      bccbaA1b2baac2ebbaabbAeeb ~ng_
      AAAa1Aa1ab5bBABa1ab2Bb ~nge
      25a ~ngi
      Aa2d9A2AA6Ad ~ngl
      b16a6aaA ~ngo
      b14a8a ~ngs
      1Aa12ABAab2A1bAA ~ngt
      1A2A1a10b6abB ~ngu
      Ba1A1aA1Aad2A1BaBdcA1a2gB ~ni_
      10b ~nia
      Aa9A4AaaAa1A1bAa ~nic
      2BBc1bADcA2d1AbacA2A1cBA ~nie
      cb8A4a6a ~nig
      a15AA ~nik
      aA8A4d1A3a3d ~nim
      cA14Aa2a1b1AbA ~nin
      1AcA6A2c1A2AA5A ~nio
      b1aa4a1Ab1b2AaA1abA1ab ~niq
      B1a1aa4A2A1A1Ba2a1Ab1a ~nir
      8CcCa1b2AaB5bab ~nis
      4AA1bAbc7a1b4cA ~nit
      3a1a4Bb6A4a ~niv
      13b1Ba7da ~nje
      a2aA2a2Aa6AAa1AAcBc ~njo
      15A7a ~nk_
      24a ~nke
      4AAfB8A1a ~nki
      6c8Bd7a ~nly
      5b4Ba3a2aa2bAA1b ~nm_
      c4a10c5A3a ~nma
      10Aa3A1a1Aa1A2ab ~nme
      aBaa6bA5cAa2bafba ~nn_
      bA8Aa3A3aA3Bba ~nna
      Ba2d1A1ca3a1CDBaCBABa1Cda ~nne
      22aAB1A ~nni
      a1ab2Aa2Aa6a3A ~nnu
      bA9a6aaa3ca ~no_
      10a5A1a5aaA ~nob
      10a8a6a ~noe
      17A4aa2A ~noi
      2a13A1a3a1aaa ~nol
      10A10d2bAB ~nom
      Aa2B1A4a3AaaDBAaB2bB ~non
      1Ab2A3AA2a1cA1A3c1AAA ~nor
      16B1A1A3c1B ~nos
      2A2Aa3dA3AdAb1B2aA1f ~not
      ab2aa4Aa2a1caaA1AABfcb ~nou
      10a4A2b1a3c ~nov
      4A5b4A2aa3a1Aa ~now
      Aa13gA ~npo
      10B ~npr
      5AA8Aa1b3ab1Aa ~nq_
      Aa2A1eB2A4AaaBA2aA1Bc ~nqu
      10b4Aa1a2a1b ~nre
      Ca1Ac2aaAEbac1aB1EA1ABcdCb ~ns_
      1b1a20a1A ~nsa
      10db5AeBaa4a ~nsc
      5Baa7AA1BBaAbBAbf ~nse
      bb15b4bAAaA ~nsi
      17A3a2bbA ~nsm
      6a3A7A ~nso
      15Bc ~nsp
      9a1c3A1aAA1aa1BcC ~nst
      1A18a3bA ~nsu
      baaaaAA1A1bb1c1C1bcbaAdcAea ~nt_
      3aBAcA7aBbAAb1ABfaa ~nta
      cf1Bb1AaBbBB1a1BB1aA1BdABfB ~nte
      9Ab1a4Aa4dbA ~nth
      A2AAa2a1AAa2AB2AAAbcbba ~nti
      A5a1AbA4AdAa3dAbA ~nto
      24a ~ntp
      gaaaAaAaa1bA3aa1BAaA1BabA ~ntr
      1a2Aaa8baCAbAbBc2c ~nts
      8a8a3a2aAA ~ntu
      11a7A3baaA ~nu_
      2aA1a4a6ca3a2b ~nue
      cAabA2aaaAA6a2AA1A ~nui
      A2a1a4bb1A1AaAca5cB ~nul
      2a2a3a3A3A1A1b3a ~num
      aAb7AAaA1AAAAA2A1A1A ~nut
      19Aa1bAb1a ~nve
      1a2a5aA3ac1AAa1ABcBb ~nvi
      1a8a4a1AeA1a1aa1a ~nvo
      11a6A3aadA ~ny_
      10b7a5AaA ~nye
      21a ~nyo
      4b19Aaa ~nyt
      ab8ab3ga1c6a ~nyw
      a3aA1A2A4A2A3A2ab ~nze
      be8a4aa2a4A ~oar
      17AaA3b1A ~ob_
      16A1a3a2aa ~obe
      6a3a4aA3b3c ~obi
      ac8a5Aca7a ~obl
      10a7a5ba ~obo
      5a12b7A ~obr
      25a ~oby
      1a1A1a4b4bb1a5B ~oca
      17aA3aA1a ~occ
      20a3BA ~oce
      2AAbb1AAA6a1cb2A1baA ~och
      a9A6Bab1AAAbdB ~oci
      5a11ac6a ~oct
      10A5b1A5abA ~od_
      1A15AA3aAAaa ~ode
      22A1A ~odu
      10a7a5ba ~ody
      10a8a6a ~oel
      6b8a2A3aa2b ~oes
      AA2Aaa3a2A2a1Aa2a1AA ~oeu
      aB1ab3a1c2a1aAad1AaaaAfB ~of_
      3bb3a8bB5Aa ~ofe
      a2a13AAabaa1dAA ~off
      5a19a ~ofs
      A9A2b1AABAh2AA1Ba ~oge
      2a4b9AAAa3bAb ~ogi
      19A4a1a ~ogn
      15d1A6AcA ~ogr
      26a ~ogu
      10A4b2A7a ~oh_
      1b2a1caBAab1A1Bdf2Ac1b1Cda ~oi_
      9a14b1A ~oid
      2a5b8A1A2aaCea ~oie
      8a9a3a1a1A ~oif
      10A5c1a3A2AA ~oig
      2aa1AaA2b2A1a1Ab3A1c ~oil
      adb1Aaaa2CA1a1bbACac1BdaaC ~oin
      gcAA1a1A2B5CA1AAbaaaaA ~oir
      aBCAfBA1b1aAAbAbACcd2caBc ~ois
      b1A1A5AA1a1bbbBcA1baaDD ~oit
      AA3B ~oix
      4d2B2b3a3A7A ~oiz
      Ca2a10bA4b1AacA ~ok_
      22a3b ~oke
      10a7a5cA ~oki
      1a1aac1bAade1A2aahb2B2cB ~ol_
      A4A1A2fc5BdA4BcA ~ola
      17A1aa3caA ~old
      1b2AbAb1AeeAA1b1aaba1C1ega ~ole
      11a3A1a6aa ~oli
      a1AabaaaaAA2A1AAAaAAa1ACca ~oll
      5a ~olm
      1aa14A6aAa ~olo
      18aaa3c1a ~ols
      10a7b3AbAba ~olu
      1aa1Aa1A2Aa3CAbbbac2b1b ~om_
      1A6aA7A2ba1AcAb ~oma
      3A4Aaa5ABAb1ABa1Ab ~omb
      f1bAaAAAaada1B2daeaAAb1Ddb ~ome
      dc2b4aAA3aa1Ad2dAAab ~omi
      1Aa1A3bAAA3aaB4AAbBA ~omm
      2a7A7A4aaA ~omo
      Bba2a2a6ABaBa1a1baca ~omp
      21c3aB ~oms
      1cAbFBBbAc1a2a1cbbd1AcAdfbA ~on_
      17A2a3cBA ~ona
      8aA5b8a1B ~onb
      a1a1a2aA2a1A1abCABbAcAA1b ~onc
      1aAgCAA1CcB1AB1bAaCbAa2bCb ~ond
      AAa1AA2a1da1B1A1b1AAdbbdba ~one
      a2A6d5AaaA4aAA ~onf
      1aaa11dAAba4aBa ~ong
      13a3d3a1Aaa ~oni
      a2aA2a2Aa6AAa1AAcBc ~onj
      6c8Bd ~onl
      d4a4A5b1a3A3a ~onm
      a1acaA2aA1a3ABAd1Ba2b1Aa ~onn
      24a ~ono
      5a4B4A10A ~onp
      BA2bbb3Aa1A1BaADA1AbBAbB ~ons
      DAa1AaA1ABa1a2BE1AAAAdbdDb ~ont
      17A4babca ~onv
      aa22d1A ~oo_
      16b7aa ~ood
      10a7a5a ~ook
      aa1aaa1a2bc1A1aaAcaa1A1b1a ~ool
      3a13a3a4A ~oor
      b7a6A2a4aAAA ~oot
      bAa1B4Ab4AaBeAa1AAgAa ~op_
      22AaA1a ~opa
      10A2a1a1ba5aAb ~ope
      17A7c ~oph
      1a8a4B1a1aa1Aa1bA ~opi
      15A7aeA ~opo
      10e7cAa4cA ~opp
      17aAb3a ~opr
      2a14b4A1aa ~ops
      18a6a ~oqu
      baaA1A4aA1caAdAea2bbaeb ~or_
      2b7Ab4A5AAaaB ~ora
      4a ~orb
      18a7a ~orc
      AA13d1A2aa1cdAa ~ord
      Bb1Aa2b2aA1Ba2d1A2AAcAa ~ore
      4A19bAA ~org
      aA1b4Aa5Aa2a2AA1ab ~ori
      1a13b1aAaa1aabda ~ork
      A4a4a4aB7aBb ~orl
      fcdAAA1A1AAAaa2A4Abaabb ~orm
      a15ab1a4Aa ~orn
      Aaa5a1A5A1A3AaAa ~orr
      cbaa2AAaa1a3bAAba2Baa1B ~ors
      ca1abA4eA1A1d1eb1acaa1gB ~ort
      4a5A7AA4ABc ~orz
      A2A3a2A4aAbBBb1cagCB ~os_
      2AA11adAA1Baaaaa ~ose
      14a1b7b ~osi
      2A5a1Aa3aaaAAc1a1Ab ~oss
      1A12a2AAa4bAb ~ost
      bA1a3a1a1A4babda2afbB ~ot_
      18A6A ~ota
      a1a2B1A2BA4eaBhAAA1Bcc ~ote
      a9a2A3bbA2a2a ~oth
      a9A6a1a1a2d1b ~oti
      A3b11A1aA1A2a ~oto
      AAAa2a8cb2aA1Acg1e ~otr
      20b3caA ~ots
      16a3a3aA ~ott
      ab4A1AA3a1eb1ca2baccc ~ou_
      AbAa1a2A6b2A4ba1A ~oua
      AA1aaacaa1B3A2bAA1a2Dbb ~oub
      ab1a4a7AAAa2aba1A ~ouc
      1A2a1A1A1A2b1AAcb1bab1aAd ~oud
      11A5BaA1AA1Bba ~oue
      a15aaa3A2Aa ~ouf
      aABA6b2a1abbAAa3aAc ~oug
      a16a1Aa1A2Aa ~ouh
      A2AA1a3Aa4dAAa1AAA2a ~oui
      1A5a3A7a2aa1BA ~ouj
      Ab3AA1a1B2bBbagC1Ab1bfbB ~oul
      Ba5aa6cb1A1a2AgcB ~oun
      5aAa1aaAaa2e1aBA1AAbAa ~oup
      1aA5A1b2b1Aafc1A1dafab ~our
      e3BBb1A1A2aadAAAaba1Aj1e ~ous
      BcCA1aA1ABad1a1e1BcAAAaaaed ~out
      A3a4aA4CCBAcB1BBfCA ~ouv
      25aa ~oux
      aB3A6a6A ~ouz
      15A4a3bAB ~ova
      AaA1ba1a2b4A2caaa1a2b ~ove
      10ba3a2ba5aA ~ovi
      2a1A5a12c1ca ~ow_
      c9A5d3aa2a1b ~own
      4A2b15AAac ~oy_
      10Ac3A1a4Aa1a ~oya
      1b2b3a1aa4aBae1baA2c ~oye
      18A ~oyo
      3Aa5b13a1c ~oz_
      16A1a6a ~oze
      A1AB1DBBaABAmABa1AB3B1B ~pa_
      Ab3A9b ~pab
      17bdAa3aaa ~pac
      1a15A1A3aBf ~pag
      10b4A1Bb2AchBAB ~pai
      6a10ab1a1a1Adb ~pal
      15A1A1aa2be1a ~pan
      10aA5aAAa1bABad ~pap
      1ABaaaBA3aAb1eadde1a1bA1f ~par
      cDaAaabaBaAb1b1Aaa1aaA2baaa ~pas
      A7a1a4a1aaAA1aAa1a ~pat
      1a1AA18A1a ~pau
      10aa3bAABCAaefbAa ~pay
      1A8A4A1b6a ~pc_
      A1a1ab1adb5cAdB1a1bB1cB ~pe_
      3a1a18Aa ~pea
      2b14c4A1A1c ~pec
      10e7bA4aaa ~ped
      AA2A3aaAb3a2a2a1AcA ~pei
      3Aa5Aaa2AAAaAbcaAeAB ~pel
      ac6aAA4bA1aa1aaa1A ~pen
      C1AAb2a2a4D1aaaaaBbabb ~per
      16AAa1a3A ~pes
      a1b1a2b2aba2AA1b2AAa2b ~pet
      AdA1abAA2BA1a1fAaB1b1Aac1b ~peu
      1a8a4A2a3A ~pff
      10A6dA3A2Aa ~ph_
      A15ABa2A2abA ~pho
      1A8gA6c3a1aaA ~pi_
      18a3aAacA ~pic
      Aa4A4A3Bd5a ~pie
      10B5AAA ~pig
      1a13a1ba1a1a1Abb ~pil
      ac8A2B1B1A1a2Aac1B ~pin
      3A6a6AaA4c ~pis
      3a6aA5aA1a3Abb ~pit
      1f1aaa4AA3A1aacbAbBb ~pla
      2aba5B4Aa1aA1aaBA1b ~ple
      Ab2aaA3a4A1Aaa2BAAbb ~pli
      3A4aa3A1A4AA2aaa ~plo
      1AbBA1aA2fB1AABaadbAACaAbB ~plu
      24b ~pme
      6A12aa3aA ~po_
      Aa8A5a1A6a ~poi
      1A5b7a8bAa ~pol
      4Aa5a3BBA3abAaBb ~pon
      1b2b8A1f1aAAacaaa1a ~por
      14aAcA1a1aA1e1D ~pos
      1a13caAAa3AcAA ~pot
      1b2abA3A1a2a1aAa3b1ab ~pou
      4aA4d6a6AA ~ppa
      4aa4caa2AAAcAcb1Ae1D ~ppe
      18a3aAAa ~ppl
      aA2a10Baa1aA2aAbA ~ppo
      2A3a1aaab1a1aB1A4dDaa ~ppr
      A3A5A4Aacaa1A1agba ~pra
      AcdAd2aeDaABB1ch1a3adeAA ~pre
      a1Bb2a1aAbaA2ABCab2AAbB ~pri
      AaAecaAABAb2b2acAbbAbA1eA ~pro
      aaa1b1a3Aa3BAgAaaA2cba ~ps_
      10ca5Aa5Aa ~pt_
      AbA3aabAB4aBa5c1ca ~pte
      4a2a9cab4Bbb ~pti
      10gB6gb2A1bbA ~pu_
      17AA1e3c1A ~pub
      AbAAAaAAaAe6bcAAAbcAaf ~pui
      10A6AA1a1a1ab ~pup
      17a1A4AAb ~put
      10Ab12bAa ~pye
      aA1aaA1a2aA3a1A1b1ABab1d ~qu_
      Cb1ADhAB2D4CbAAaaA1C2b ~qua
      g1A1A1AA1b1a3DcdbBbabacbb ~que
      a1AA1Ad2AAA1A1babAb1dAaaeBA ~qui
      BbA1a1a1AA1a3BA2A1AacA1a ~quo
      d5aa5a1aab1aA3Aab ~ra_
      17a1a4Ab ~rab
      1A8B4A1BAAa3b1b ~rac
      a1aaabaa2b2a1A2a2A2a1B ~rad
      10A5AABAA1bABAa ~rag
      Dg1b2aAAaDA1a1daaCbabEbeEd ~rai
      3b11aa2a2A1b1A ~raj
      2cc6B5AaBA3AA1c ~ral
      10A6aAA2abAaa ~ram
      bb2Aa3AAb1A1a1BCAaA1bdcd ~ran
      10a4c2a2AAbaAA ~rap
      1a2A5A6aA5c1C ~ras
      1A6a4baAbBABAAkAbAB ~rat
      Ca1AAA4b4gBacb2a1AB ~rav
      17b8a ~rax
      10c7a3aAa ~ray
      19A4a1A ~rba
      24A ~rbe
      4a19a ~rbi
      Aa14a2A2a1A1A ~rbo
      3a14b1a3A1A ~rc_
      16A7a ~rca
      cAbBb2a2b2Aa1bAaa2a1aBb ~rce
      Bb1A7A3AbAAAcABbfAE ~rch
      bB8a11a1B ~rci
      Ba3a5a1b1A1aAA1AAbCcg ~rco
      1c1AAb1A2B2a1cadB3AccbD ~rd_
      1a8aa3aBaA1b1aBa1B ~rde
      b9AA4ab4A1Aac ~rdi
      15A5a2b1A ~rdo
      17Aa5Aa ~rds
      23A ~rdu
      ebfBaA1adEdbAE1caAcabb1dedc ~re_
      2Ab4A1A5Aba1Aaaca ~rea
      1A1AbA2AA5BAADcAa1chaC ~rec
      Ac1abacaa1B1AaABAbAb4aAb ~red
      B1AaAaBa2a2A1A1Abaa1AA1db ~ree
      ccA2A1a1a1A3aAbABaA1aBcd ~ref
      aa9A3cB1b1bbB1eAC ~reg
      4A12e1A2A2Ad ~rei
      1a1a1A2a6b3Aa1a1baA ~rel
      Bag1A1aafFB2BAA1AAb2bAaA ~rem
      cA1Abaaba1ac1a2DAbaABaaa1b ~ren
      A1B1fA1Aaab1Aa1BBA1D1a1Bc1e ~rep
      aca1aB1B1AaA1a2aaAAA1b1dCA ~rer
      FgBBaaAB2aBAA2db1ba2abaA ~res
      bA3AA2AdB5BgabABAdb ~ret
      AAa5Ab3B1A1B1A2AB1AA ~reu
      2AaeAaA5A2A1a4bBcA ~rev
      1a15A1A4aaB ~rez
      Aa2A10aa7a1B ~rg_
      4A19a ~rga
      1b9A3A1AAdaAdc2A ~rge
      4A12b6bA ~rgi
      3a12A7b ~rgo
      A10b3aAAA1baAAg1d ~ri_
      16A7cA ~ria
      5a2a11a3a1A ~rib
      3ba3b1A4c1ba1A1A1Fda ~ric
      16AA6aa ~rid
      BaAaEiACa1cA1AAa1Da2AaBgAA ~rie
      24A ~rif
      A14aBAA3A1eBa ~rig
      17A6da ~rik
      5a12baa1AAadb ~ril
      3b6Aa3B1AAaa2Aa1a ~rim
      AbA1AAab9cdaa1A1aaA ~rin
      17AAaa1aAa1A ~rio
      4b19Aa ~rip
      a10a9a4A ~riq
      2a7Ab5aaAaA1AAaa ~rir
      b1BBCa1AAbdcA2BAAAaA2abaB ~ris
      2A7c4Ab1cA1baAa1c ~rit
      1A2aB1a1Aab4AaAAA1aA2a ~riv
      10a7a5dAa ~riz
      15b2A3bb1b ~rk_
      19a5aA ~rke
      1a13a4a2Ac1b ~rks
      17b6Aa ~rl_
      1AA3A4A3CCBCA1bA1AAb ~rle
      10b15a ~rly
      bAc4A2a2c1A6a1ba ~rm_
      2a1AA1a1AA1aa1b1a1aa1b1BaB ~rma
      b15A3A3c1a ~rme
      bbCA1A1AAbAA1e1AaA1a1a1aaAA ~rmi
      16A7a ~rmo
      17A5caAa ~rn_
      ec1AaA1aAaBA3aaAAb2A3B ~rna
      cb2A2A2dA4abe1a2a1aB ~rne
      2BBdA1ADc3d2A1b1A1A2aa ~rni
      16A5b1Aab ~rns
      bAAeBaaaC2b1b1AbB1AA1bcBAd ~ro_
      26a ~roa
      Ab4a3a4aBaA3aAa1c ~rob
      3Aba10aAd1b1A1bbB ~roc
      aA8A6AAA2A2aa ~rod
      AA1bba2a8bA1aAA1Bc ~rof
      AAAAiCBCA2A1b1cBbAa2cBbaC ~roi
      A7a2b3A1bb3A1AeA ~rol
      Aab1Aa1Aa1ab3A1abAabeAAd ~rom
      dA1DAc2a7b1aCa1AbfCaa ~ron
      18ac4aAA ~roo
      c1a1A5c2A1A1AdbA1BafBc ~rop
      2A1a9aaAaAAAAaa ~ros
      a12A3baA4Ab ~rot
      2BAABa4Aa2bcf1e2BA ~rou
      3A6b7ba5aB ~rov
      8a8A ~roy
      8aA5a5a3aA ~rpe
      16A1a6a ~rpi
      Bc9a5A1A2A1Aa ~rqu
      b10aa2cA6a ~rr_
      10A6AAaA1AaaCa ~rra
      Bba1AA1Aa1Ab3C1bBaa1Aabba ~rre
      4aAAbaAAb3AABAA2bAaba ~rri
      2a1A5A7A6Ab ~rro
      fcbbb1A2aaA2A1Abca1abC1i ~rs_
      26A ~rsa
      1A2BA9c1A1A1abAaC ~rse
      bA21AAb ~rsi
      A4a4c6Adb1aaCdAa ~rso
      2AaA2bcB3A10A ~rst
      13b1A10a ~rsu
      aB1aaBa3b2A1Baebe2BbEdA ~rt_
      15b2Aabb1BdaD ~rta
      1aAabAbaaA5hC1A2a1adDb ~rte
      1A14aaAA3AA1A ~rth
      AA6a1c4bb1fbA2ABfC ~rti
      1e8A4fAa1A3aBBa ~rto
      a14AaaaA5aA ~rts
      15A1A5Aba ~rtu
      a21a1aaA ~rty
      10ac4baAAaA1cBab ~ruc
      10A5AA1e2a1aA ~rue
      A14A3A2A1aaA ~rui
      22cAA ~run
      8Aa8A6cA ~rur
      21b2b1A ~rut
      10A6aA1aAa2aA ~rve
      20bA2bAa ~rvi
      d1a1bA2a1A2A1b1AAAa1bad1A ~ry_
      23a ~ryt
      4a5A7AA4ABa ~rze
      aa4a11A7a ~sa_
      1b15A2A ~sab
      16A1Ab2b1A ~sac
      8Aab4A1Aa1a1Aac1a ~sag
      a3b1aAA2ba1Ab3a1bbBba ~sai
      3A1A1a7AAAAAAAbgb1a ~sal
      5Aa10Aaa4ca ~sam
      2A2A2Aaba1a1ba1b1c1gB1aA ~san
      3a4a ~sao
      19A ~sar
      10aA5A4Aa1a ~sat
      bB3a9A1A1a2A2aa ~sau
      2A3aa2a2a2AA1AAAAAbba ~sav
      aB1a13aA3dAA1a ~say
      1a13a8a ~sbo
      17a5AbA ~sca
      5A11ca1A3Ad ~sce
      aa1aaa1a2bc1A1aaAbaa1A1ba ~sch
      10a6Aa3A1b1A ~sci
      4A1aAa1db3A1acA3aCfC ~sco
      10db5adBaa1Aa1a ~scr
      17A2A4Aa ~scu
      1AAc1BA1A1bc2aDbb1ccBdBAbc ~se_
      24Aba ~sea
      aA1fBAA1CcB2A1AaAbAaa1AB1b ~sec
      2A1A1a4a1a3Ab3cB1aA ~see
      Aa13d ~sef
      AaAfECBB1aCAjAB3C5aaB ~seg
      A3B1a3aa5a2baA1BcA ~sei
      1b17A2aa1cA ~sel
      Bb6aAaA4A1adA1a2ab ~sem
      3BAAb3d1A2aA2A3Abd ~sen
      2A2aaabAa6B5c1ba ~sep
      1aAAaba2b1AAA2aAC1bAbah1A ~ser
      c1Ab4A1A4AAa1aAb2bAb ~ses
      a2A2caaA8dA4cA ~set
      AA1A1A5ca3dcaB2b1ABb ~seu
      19a6A ~sev
      24a1a ~sew
      B9A4bAaAA1a2a1a ~sez
      4Aa2AaA1a2A1caAa1cb1cC ~sh_
      abc4bAa2a4A1aaaa1Abb ~she
      A16A4aaA ~shi
      15A1b2a2Adca ~sho
      Af2Aa1A2A3AeaBCA1AAbbAa ~si_
      15afbaaaa1AaA ~sib
      a2AbA16a2A ~sic
      18b6a ~sid
      AAAAhBBBAb2AaADA1CBAAbC1eA ~sie
      3a6A4A1bbaa1aAAbb ~sig
      15dAa7aA ~sil
      4b2A13aA1aAa ~sim
      BAA1CAhDbaaA1A1CdAcAAAcB1bA ~sin
      bb1ab3a1b2aa3bAA4bb ~sio
      1A16A5aab ~sir
      2A2AAb2A2A1aAca3A1Bbb ~sis
      1A1b10aa1AbaA1AAcbA ~sit
      1AaBB1Bh1a3A1A2d4A2b ~six
      a3BBBj2A7A7A ~siz
      16B9a ~sk_
      20A3A ~ska
      24Ab ~ski
      ca8A4a1d8b ~sle
      23adA ~sma
      17A1A1a2bc ~sme
      ba8a4c1Aa3c1Aaa ~sn_
      baAaa8A2AaaA5AA ~so_
      10A6Bab1AAAbdB ~soc
      1A2Aaa3a2A2aAAa5A ~soe
      ga2a1aA2B5bABAaacbdA ~soi
      A7a1aA3AaAa1A1BbAbb ~sol
      Ba13abbca2AAaaa ~som
      a1A1a1A1a1bBaAaAaBbAAacABAi ~son
      A2a6c4Ac1cA1aAAaaB ~sor
      21a2bA ~sot
      Bb1A6A2c1AAdBaa1adda ~sou
      17ae1a2AeAA ~spa
      1bca1a11caAa2ACda ~spe
      4b1A3A3aBcA2aaA1cAB ~spo
      10a6a1b1a2b1a ~spr
      Ba8b4AAa1ea2aAaA ~squ
      a3aA3a3aaab2Ba1bBdac ~ss_
      bA6Aac4bAAdA4bac ~ssa
      1aaC3abaab2aaBBAC1bAabca ~sse
      1AAaa1A1b1a2a1a1baBa1BBadc ~ssi
      4a3aaB5BAaaA2A2a ~sso
      Ab8a7aA1AA2Ab ~ssu
      1ABb1AaccAAB1aa1bBBcBaA3b ~st_
      1AAAbaaa1aAaA2bbAD3bAcAB ~sta
      a2A1aaAAacA2aAebAcAaABaAb ~ste
      3a5aA2B3a6A ~sth
      1AbBC2a1AB2a1AAAaAb1a1Bda ~sti
      17b1A3aa1a ~stl
      2c7a2b4aa3a2a ~stm
      3ABb3AcA5BcAa1a1baA ~sto
      1a1AAA5c3eAaa1cb2bcB ~str
      8aA7a1a1aAbaaA ~stu
      15b ~sud
      aaaaa2a2aba4bbb1B1aadA ~sui
      3b ~sum
      aA2a8b1C1aa1A1aBBab ~sup
      1d1Aa1aA1AA4AB5Aa1A ~sur
      18a6aa ~sus
      b9A7A ~swe
      10A6a6A1a ~sy_
      5a4a4AA2a1b2Aaa ~ta_
      1a8a4c3B1aAAaAA ~tab
      14aa5a1Ab ~tac
      3AaA9ACAB1A1bA1bC ~tag
      aBAA1AAA1ada1a2ACb1b1BBcBC ~tai
      22aAa ~taj
      a9a2b1b5a1bd1b ~tak
      1aAaa3AbaA1a1A2AAa2AbbA ~tal
      3A2ba7AA9A ~tam
      c1A1bAb3Ba1a1ebABA3AbAa ~tan
      5b1a7bA3a1AacAa ~tap
      AAAaa2aaAA4A1aBA3aa1a ~tar
      5ba3a5ABAaa1AAaba ~tat
      18A3a1baB ~tau
      17A2A2Ad1A ~tax
      2a7A6AA3aaaA ~tch
      AAAAAbBbaAaAA2ec2abbd1dbcA ~te_
      4b10b1BaA2a2ba ~tea
      2b2B11AA1a5a ~tec
      2Aa3baAA7Aa4a1A ~ted
      1A4bA2A6aaa2A1aca ~tee
      3a ~tei
      1A1A6A2a1a2Ah2aAAab ~tel
      4a1bbbAA2a1CAaAaa1AdA1a ~tem
      1cbBBa1ABaeA3BAcd1aa1ajEb ~ten
      17b1b4Abb ~tep
      dfDCaa2AacB1f1agaAaa1B1b1b ~ter
      b1bAA1b4b2A1abaACAa1bda ~tes
      3A6A2B4A4A ~tet
      Aa3A3aAA4ad1BA1B2fa ~teu
      17bA2a2b1b ~tez
      1acabaaa1Ab2A1A1caA3bdca ~th_
      Bb2bA4a4A1aAa3a1Aa ~tha
      1AAbAaa2aBA1A1b1a1Aa1bAb1c ~the
      a1AaaabA5a3BbA3a1cb ~thi
      10A6a ~thm
      23a1aA ~tho
      2Bb6b2A6a2AbAb ~thr
      2a7B7a6aa ~ths
      19A3c ~thu
      a1bAa3bAb4a1ac3B1cBa ~ti_
      18a5Bab ~tib
      15A2b4bddA ~tic
      bAA1c1A1bAB1A2aca1C1AbAAdB ~tie
      3a6d3a3c5Cda ~tif
      16Ab4A2Ab ~tig
      17aA3a ~tik
      1C5a2BA4Aa2bAbAeEc ~til
      17b1a2c1aAb ~tim
      B1bca5A4A1AaAAba1BAc ~tin
      AaA1C5bba2db1db1AABAf ~tio
      9a3A1AAdA5cB ~tiq
      8a1a4e2Bc1AAAaAA ~tir
      9a5BAbcAA2a1b ~tis
      2b1A2c3ba2AABb1AAA1Bdg ~tit
      b3Aa9A1A1aa3db ~tiv
      2BAAa2BbA2i3bAA2A ~tle
      8AA7a5aa1a ~tly
      1b1ba1aa2ab1A1c1BAA2a1d1d ~to_
      5a12c6a ~tob
      cb1A1a9BA2b1aaABbC ~toi
      4Ab4A6A5A2A ~tol
      2a15A3A1aAB ~tom
      AA2A3AAa3aAAAA1A1d1bB ~ton
      aa16b5c1A ~too
      2a1A4Ae7d3A2bA ~top
      4bA4B6a1B4Aac ~tor
      19A2c2aA ~tos
      7bAbA4AAaC1a1AAbB ~tot
      baBB2AaAAAaa1AgdAbAA1cbCac ~tou
      22a1c ~toy
      24a ~tpe
      4b6a5c ~tps
      aA8A5A1A ~tr_
      A2bB1AA2aA1a1b2BAb1c1caB ~tra
      ce1aA1acAadBaB1aCCaBAaBAebe ~tre
      A1A1FnCA2BA1A1cA1Cba2ABfB ~tri
      bBaAf1AAaAaB1a1DaAdbBaB1caB ~tro
      10ac3abaAAaAbbBba ~tru
      bb2Aaa3B4dabbAbdCbic ~ts_
      a14c ~tt_
      8a5aa8c1A ~tta
      AaA1A1a2bgAaa1ab1ebaa1b1cB ~tte
      3b4a7a4b2AA ~tti
      22b1b ~tto
      4A2b7A1aA5aaA ~ttr
      a2AB1A3a2b2A1Aa2a1AAB ~tu_
      18aa2Aa1A ~tua
      3baaa3A5Aaad1bBcBb ~tud
      A4a4A11a1aa ~tue
      17AA3cBa1a ~tui
      Aa14BA1A5a ~tul
      21AA1Aa ~tun
      2A4Aa1a3aA1aAAb1A1baa ~tur
      1a16a5Ad ~tut
      4fAAA10A3b1Bac ~twa
      Aaa12A1a4A1d1c ~two
      a17a1a1a1c ~ty_
      15A9cA ~tye
      17a4a ~typ
      8a6AB7a ~tz_
      4Aa9b2Ab2a2a ~ua_
      AaAaaa2A6a1aA4b2A ~uai
      19a3aaAa ~ual
      Aa3A4Ba3AA1b3ABaA ~uan
      Aa2bA9AbA1Aa1AA2c ~uar
      A2ACgBB2BA1a1A1A1a1A2Cba ~uat
      18a3aAAe ~ub_
      16a4a2BaA ~uba
      24aAa ~ube
      1A1b1acaa1B1A1A1BaBAd1a1d1d ~ubl
      4a5a5bA4aaBca ~uc_
      3a6a4A1aa3AaCdB ~uca
      17A8a ~uce
      b2a1a2a1A4A1aAA1a1ccB ~uch
      18aa4aA ~uck
      1A13a1a1A2AaB1a ~uco
      22AaAa ~ucs
      11c5a2a5A ~uct
      4A6c3b2cA5Ab ~ucu
      13a1a1aaA2a1Ab ~ud_
      3a4aA6AacAabBabaa ~ude
      3baaa1AaBA5e1c1aA1C1a ~udi
      10B14a ~udo
      3aa1A1A8aA1aaaa1Ab ~udr
      1A1A6A2b4Ab1a ~udu
      dcaAaAaA1cBA3aaeec1abaAfb ~ue_
      17AAa2A3b ~uei
      AaAAAa2A4a1A2b3aAabC ~uel
      18A6aA ~uen
      3A4a1Ac4Ac1A1AA1A1b ~uer
      1A2C5bA3AAAA1AaAAcaB ~ues
      15Ab1A1a3aa ~uet
      4b13A ~ueu
      24AaA ~uez
      cB2AA2A4B1AaabbAaB1AB ~uf_
      22A ~uff
      1A11a1bbb8a ~uge
      2B2aa1a1b9a3aBe ~ugh
      Aaa1cAA1aa3a4A2a4a ~uh_
      a15aa1Aa1A2Aa ~uha
      AcA3ac3a1BAABbd2dAa1ef ~ui_
      3a2eB2B5aa4BAAac ~uie
      1A3a4a6dAAaAAAabA ~uil
      19A ~uim
      a1a1c1AAAaA1a3d4a1A2b ~uin
      10A6AA ~uip
      1a8a6AB1A5c ~uir
      AaaaA1aAbadba2B1daAaBaBaa ~uis
      b2A3aAA1B3A2CbAAa1Ac ~uit
      15b1aaa2a1Be ~uiv
      1A5a3A7a2aaAAB ~ujo
      3b1a4Bb4Aa1B2AB1aa ~ul_
      9a5B1fA1aa ~ula
      Ab13ab1Aa1a1afbA ~uld
      1AaAAAA1a1Cc1b1cbaB1a1a3d ~ule
      4a ~ulh
      1AABDEBA2D1BAsA1g8b ~uli
      1a1a6d2a2aAbb2a1abB ~ull
      1a1A11AaA1A1aaa ~ulo
      18A5Abd ~ult
      bA2A11A2a1a1aaac ~um_
      6a3A13a ~uma
      2bA9A3A3a2bA ~umb
      2a3b2aA2A3B1B5bc ~ume
      2c1A11A4A2b1B ~umi
      CcCaA1AAbBA2B1ADacca1badda ~un_
      Bc14bAAA2aAcAA ~und
      bB2b1b1AaBa3ba1Bbab1ahcCb ~une
      7a16c1A ~ung
      cAcAA3Aa5A4aAA1Abb ~uni
      CbA1a1a1AA1a3BA2A1AacA1a ~uoi
      4A1AaAaaA1a1Aaada3Aabb ~up_
      1A1Ab5a7BBA1aBacb ~upe
      10A6AA1a1a1ab ~upi
      aA2a10C3aA2AA ~upp
      1bBaa1a2bb2a1ad1DbaacBeAg ~ur_
      4AAa3A2a1BAaC1A3a1c ~ura
      19A2a1a1A ~urb
      24a ~urc
      10A4AAcB3AaBaA ~urd
      AABcA2Ba1BA1aaBCcB1dbbCgca ~ure
      Aa1aA5a5A1A5cBB ~urg
      Aba1Aa3aA4a1AAA1a2bA ~uri
      aA5A2cA3A1AfAAA1acAa ~urn
      18AA2bdA1a ~uro
      Bc9a5AA3A ~urq
      10A6AAA2Aa ~urr
      b1AA3a2cA1c1Aaad2AcABeb ~urs
      aa13a8BAA ~urt
      hA1ABabAAAeBA2bcAeb2Bcfab ~us_
      aA8da5a1BaAcAaaA ~use
      4B1ba2A2aa2aA3b1BcD ~usi
      10b5a1ad2aAAa ~usq
      aA1A1BA3a1a2aAAaA1AA1aAd ~uss
      aAAaa1aaaAB5aAA1AabBAb ~ust
      1b1CaaAAaAca1a1bc1eabBEcaeb ~ut_
      17A1A3AbaA ~uta
      1caaA1Ab1ACa1A1bBcEBbaABh1e ~ute
      15bA7Ab ~uth
      10aA3AAbaA2aAf ~uti
      3b11AAa1AA3b1a ~uto
      1b8A1a2b1Bd2a1ABb ~utr
      12a2A9aA ~uts
      17aA ~utt
      14a2a3A2aA ~utu
      A4a4A7A5A ~uva
      bA2a5A4aCCad2B1dAA ~uve
      10A6aA6Aa ~uvo
      4A4a7AAA2aAeAB ~uvr
      Ab1AAb2b1AB3AcaAAaaA1daf ~ux_
      2caAA1BCdB2A4B2a2a ~uxi
      17b1A ~uye
      1A3A6a6A4b ~uze
      Ab1a1a1b2cA4Aaba2aABdA ~va_
      10a4A2a5Aab ~vac
      C1Aaa2A2a2A2b1c2AcbC1b ~vai
      8AbA6cA1aa2cAA ~val
      Ba1AaAa3aa1a1A1B2AaABfAA ~van
      15a1a6A1A ~vas
      5a10A2aa1a1c ~vat
      a14bA7aA ~vau
      CaaB1BAa1Abba2CaAbb1aBCaf ~ve_
      3a1a4Cb5a5aa1A ~vea
      bb1A1Ab2aA3aB1aAb1aBaAab ~vec
      4Ab1A7A2ab4A ~ved
      4a12cAa5A ~vee
      22a1AaA ~vei
      bAa1A2a5b1a1a2b1A1b1a ~vel
      10a7cA4Ab ~vem
      b1AAaa4bA1a1ABAdcAAab1bb ~ven
      c1a1cAa3Bc1B1fCa1baac1bBC ~ver
      1A1a6A6aBa1ABbbAa ~ves
      2AbeAA3a13A ~vet
      ba1bA1aa1aaA3a2A1caDcdce ~veu
      16AA1cBB2BA ~vez
      2bA4A3A2aA1aa4AaA ~vi_
      17A1ac1a1a1A ~vic
      A15A1A2a4B ~vid
      aAA1b1aacABa4bAA1ABB ~vie
      16A9A ~vig
      B4aa3B5dAAAba1AaBA ~vil
      AA1b6Aa3aaABAaaAbfAb ~vin
      b4a4c4AaacaA2Aaa ~vir
      3ABAA3b4AABabb3ecB ~vis
      a3AA11a4A3b ~vit
      1b1a4a6aA1Ab3aBAa ~viv
      bA8AA3Ab1a5A1b ~vle
      24baA ~vo_
      A1aaa1bAa1aA3Ba1ebAaBbDed ~voi
      1a16a5ac ~vol
      3aa11AA4aAABB ~von
      17aA1caAAgD ~vos
      1A17A1aAcdeB ~vot
      1A2A3A1B2a1bBbbAaaA1cbb ~vou
      1a9c5bbA1bA1bad ~voy
      3AB1a3B2a1c2bb2A1Edb ~vra
      Aa2AA3aA4aA1AbA1b1c ~vre
      6a3b6Aca4aaa ~vri
      10A7a3a1Aa ~vu_
      4Aa9AA ~vy_
      16b3a1b1a ~wa_
      24a ~wad
      b12b3bac2AcCad ~wan
      1A2bAAA2b4AA1a1a1a2a ~was
      1aB7b7Ab2A ~way
      4gAAA10a5Aaa ~waz
      a1A1Ab1a2A4AA3bacAfA ~we_
      Ae8A6AA3a2A ~wee
      2a14A3a2a ~wel
      Ab1a6Ab1a1bd1b4bbAA ~wen
      12a4A6A1A ~wer
      aA3A2AA5a3A4aa ~wha
      1c5b3c3fcadb3a1ca ~whe
      17a5ab1A ~whi
      15b3aab2ac ~who
      1c24A ~wi_
      10a ~wil
      10A2b2bAaa4Aad ~win
      1a15a6b1b ~wit
      c9A5d3aa2a1b ~wn_
      1aa12A1aA2bA1d1d ~wo_
      25a ~woo
      1a13b1aA1a1aabda ~wor
      Aa14bc1a3a1a ~wou
      5a6a2A2b5A1A ~wsh
      5a2AA14Abb ~xac
      4a3Ac7a6aAa ~xam
      AA ~xan
      aA8c5b1b ~xcl
      19b4Aa ~xe_
      1Ab1BAAgCcB2A2AaB2aA1a ~xie
      bAA13b ~xim
      17a8a ~xiq
      15Ab5A3A ~xis
      17a5AA1a ~xpl
      6a11b3a ~xt_
      cA5A7A1aa5AAa ~xte
      10Ac3A7ab ~yag
      A15Ab1A2Aa1c ~yan
      24a ~ybe
      Aaaa1A1AaAbA1a2A1cA2A2b ~yce
      bAbAA2AcBAa3A1abb1bddbda ~ye_
      2bbbb1aba3b3AAa4ba ~yea
      a1AAaabeBaA1AA4B5Aba ~yem
      4b3Ba3a2AaA6bd ~yen
      ba8ba4aAAb1AbcDbC ~yer
      8a14baA ~yes
      b16c1A3AB1b ~yeu
      21a2dAb ~yez
      10b6AAb2aA2b ~yin
      a9a5Bba4aa1a ~yo_
      4CACaAa5aBa3acB1aa ~yon
      4A2a2A4A1B1aabAahab ~you
      22a ~ype
      3a1a5a3bAaAA4bb ~ys_
      24aA ~ysa
      26b ~ysl
      17b8a ~ysp
      4b18aAaa ~yth
      ab8ab3ga1c6a ~ywh
      1A ~zai
      5b11A1A3aA1c ~zan
      17b6aA ~zar
      a4AAA2aaaA1AB1aA1ABaAaf ~ze_
      21a2c ~zel
      2A8b3AAA4c1Aba ~zer
      a1A2ABc6a3aA5A ~zie
      8aA7a1c4ab ~zin
      b4aa3a7ab3a ~zon
      10a5A7b1a ~zou
      a3dBBeBaA13Aba ~zye
      """)
}
