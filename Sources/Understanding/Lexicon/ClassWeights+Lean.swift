/// What traits weigh: written by `evaluate weigh`, and never edited.
extension ClassWeights {
  static let lean = ClassWeights(
    columns: """
      minded
      """,
    start: [-1.55],
    rows: """
      A #affutage
      A #agencement
      a #automobile
      A #batiment
      a #bijouterie
      C #blanchisserie
      a #bois
      c #boucherie
      G #bouger
      b #boulangerie
      o #bruit
      f #chaleur
      A #charcuterie-traiteur
      a #charpente
      b #clients
      b #conduire
      B #conduite-engins
      F #construire
      B #cordonnerie
      c #couture
      A #couverture
      B #creativite
      a #cuisine
      b #cycles
      A #dessin
      A #deux-roues
      A #ebenisterie
      A #electronique
      A #engins-agricoles-tp
      C #equipe
      A #espaces-verts
      B #facade-etancheite
      B #faconner
      B #ferronnerie-art
      A #fibre-optique
      a #fonderie
      C #force
      c #froid
      B #grimper
      e #hauteur
      h #horaires-decales
      C #imprimerie
      a #industrie
      B #interieur
      a #logistique
      A #machines
      A #maconnerie
      A #mains
      B #maraichage
      A #maroquinerie
      a #menuiserie
      A #menuiserie-alu
      C #metal
      C #mode
      A #montage-mecanique
      A #motoculture
      D #nature
      A #numerique
      f #ordinateur
      a #patisserie
      A #peindre
      A #peinture-automobile
      d #peinture-batiment
      B #platrerie
      G #plein-air
      a #plomberie
      k #port-de-charges
      g #poussiere
      A #precision
      A #proprete
      A #reparation-electronique
      E #reparer
      A #restauration-collective
      a #service-restaurant
      e #seul
      A #soudage
      e #station-debout
      A #taille-de-pierre
      A #tapisserie-ameublement
      C #travail-exterieur
      a #usinage
      A #vente-primeur
      A #voitures
      d %A
      A %Ad
      a %AfA
      C %AfI
      c %Aferm
      b %AgWs
      A %Aje
      A %Aklum
      a %Akor
      d %As
      A %AsAbl
      b %AtA
      A %Atier
      a %Atr
      d %Avi
      A %CA
      A %CAj
      B %Ca
      B %Cak
      d %CalEr
      b %Carj
      a %CarpAti
      C %Ce
      A %Cef
      A %CelU
      A %CevE
      a %Ci
      A %CiA
      A %Cin
      e %Co
      A %Cof
      a %Cok
      A %Cosur
      B %Coz
      b %Cut
      B %E
      a %Er
      B %ErE
      a %I
      a %Idor
      A %Ifo
      A %Ikl
      d %Ikonu
      a %Iport
      a %Iposibl
      A %Iprimeri
      A %Isekt
      B %Isid
      c %Iterdi
      A %Iteres
      B %IteriEr
      B %Iterna
      a %Q
      A %Qkl
      a %Qse
      A %U
      a %Ubli
      b %Ue
      A %Uf
      B %Ui
      a %Ur
      b %Ut
      A %Util
      b %Uve
      A %Uvert
      a %Wzo
      c %a
      a %abU
      a %abit
      A %abri
      a %ad
      A %adA
      C %ador
      A %aft
      A %ai
      A %aie
      a %ajA
      a %aje
      c %akidA
      A %aktiQ
      A %aktiv
      A %aktivit
      a %akuelir
      a %al
      E %ale
      a %alerji
      d %alerjik
      a %alor
      A %alotmA
      A %alu
      A %amuz
      A %andA
      a %ane
      b %animal
      B %animo
      a %anitIg
      A %ap
      b %aparel
      B %apel
      A %api
      a %apr
      A %aprA
      A %arbr
      a %are
      A %aret
      a %ariv
      b %arjil
      a %arl
      A %armWr
      A %artistik
      c %as
      F %asi
      A %ask
      A %astik
      c %astm
      a %at
      A %atA
      B %ate
      B %ateli
      a %atir
      a %avA
      A %avAs
      A %avQ
      a %avWr
      b %ave
      B %avek
      B %azi
      E %bA
      A %bAd
      d %bIg
      B %bQ
      A %bQEr
      b %bQjUr
      A %bU
      b %bUC
      B %bUj
      b %bUkA
      a %bUl
      A %bUlAj
      c %bUlAjeri
      a %bUlo
      A %bUtur
      c %bW
      A %bWt
      A %ba
      A %baNol
      a %bagai
      a %bak
      A %bakIg
      A %bal
      a %bar
      A %baraj
      A %barak
      A %barbeku
      A %bask
      A %batir
      c %be
      A %beI
      a %beb
      A %bel
      B %bet
      b %bi
      A %biA
      A %big
      a %bik
      a %bizar
      a %blok
      B %bo
      A %boar
      A %bok
      a %bon
      a %born
      A %bot
      a %box
      A %bra
      B %brik
      a %brikol
      A %brikolaj
      A %brokA
      d %brui
      c %bruiA
      b %brul
      d %bu
      A %buC
      A %buil
      A %burn
      a %buro
      A %buzIg
      A %dA
      a %dE
      A %dIgu
      c %dQ
      d %dQk
      A %dUe
      A %dUz
      b %dW
      B %dWg
      A %da
      a %dai
      c %de
      A %dea
      c %debU
      A %debrUil
      A %debu
      A %dedA
      A %defUl
      A %dekUp
      A %deko
      a %demAd
      A %demQt
      A %demar
      B %demenajemA
      A %deor
      B %depAs
      A %depas
      A %deplas
      b %depoz
      e %deprim
      A %depui
      A %derAj
      B %derier
      a %desI
      B %desk
      A %detA
      A %detel
      b %detest
      a %dev
      c %devA
      a %devenir
      B %dezordr
      A %di
      a %dir
      A %direk
      A %diskut
      A %dizA
      a %do
      b %dogt
      b %domUn
      b %don
      B %dor
      A %dormir
      A %dovn
      A %drW
      a %dron
      b %du
      a %duk
      i %e
      A %eCafodaj
      d %eCel
      b %eavi
      B %ede
      A %edj
      b %eg
      b %ek
      B %ekUt
      a %ekip
      A %eklat
      A %ekol
      a %ekrA
      B %ekri
      B %ekrir
      A %elEr
      a %ele
      A %elek
      a %elektrisit
      a %elev
      C %eme
      a %emer
      a %ene
      A %enerji
      A %enmA
      B %enui
      A %epanUi
      a %epinal
      A %er
      A %ere
      f %es
      a %esai
      A %eskalad
      b %eskali
      A %et
      A %etIsel
      d %etUf
      A %etWl
      b %ete
      B %etr
      A %eve
      a %evenIg
      A %everi
      a %everitIg
      c %evit
      A %existA
      A %experiAs
      a %exteriEr
      a %fA
      A %fE
      B %fI
      b %fQ
      a %fU
      a %fUr
      C %fW
      a %fabrik
      A %falez
      A %famil
      a %fe
      a %fel
      B %fer
      b %ferel
      A %ferm
      A %fez
      B %fi
      A %fie
      A %fiften
      a %fil
      b %fin
      a %finir
      A %fisel
      c %fizik
      A %fizikemA
      A %fl
      B %flEr
      A %flErist
      A %fle
      a %flot
      a %for
      A %forj
      B %fr
      a %frACemA
      a %frAs
      b %frQ
      b %frW
      a %frajil
      a %fre
      B %freC
      a %frer
      A %frezEz
      A %frigo
      a %frilEz
      b %fui
      A %gQfl
      a %gUt
      a %gaN
      A %gam
      a %gar
      a %garkQ
      B %garsQ
      a %goC
      A %golf
      C %grA
      a %grAd
      A %grAda
      A %grIp
      a %grUp
      c %grav
      A %gren
      a %gril
      A %gru
      a %grv
      c %guer
      A %iE
      A %iU
      a %ide
      A %idea
      A %if
      b %il
      A %imajin
      A %ime
      a %inm
      e %is
      C %it
      a %izol
      c %jA
      c %jAb
      D %jAr
      A %jE
      A %jIN
      A %jUe
      b %jUrn
      A %jWe
      A %jWn
      a %jam
      A %jardI
      a %jardinaj
      f %je
      A %jeA
      A %jen
      a %jenU
      a %jeneral
      A %jer
      A %jet
      a %ji
      A %jiv
      A %jkif
      A %job
      A %ju
      A %jusk
      A %just
      a %k
      e %kA
      A %kAtin
      A %kI
      C %kQ
      A %kQdui
      c %kQduir
      A %kQpoz
      A %kQpozA
      b %kQprA
      a %kQput
      A %kQstruir
      A %kQt
      B %kQtA
      A %kQtAt
      a %kQtWr
      b %kQtak
      a %kQtr
      C %kQtrer
      B %kU
      b %kUC
      A %kUdr
      A %kUp
      A %kUr
      A %kUrA
      A %kUrir
      b %kUtur
      A %kUv
      b %kUvrEr
      a %kUzI
      a %kW
      B %kWn
      c %ka
      B %kai
      A %kak
      A %kal
      c %kalm
      A %kamiQ
      a %kaor
      B %kar
      A %karelaj
      b %kari
      A %karnaval
      b %kartQ
      A %karti
      a %kas
      B %kask
      A %katorz
      B %katriem
      A %kel
      B %kelk
      A %kes
      d %kestiQ
      a %kg
      D %ki
      A %kie
      A %kif
      c %kil
      B %kitCA
      B %klas
      a %klavi
      a %kle
      a %kleanIg
      c %kliA
      A %klot
      A %km
      a %knaker
      b %knov
      a %koEr
      A %kok
      b %kokIg
      A %koki
      a %kol
      A %kolegu
      b %kolej
      A %kom
      A %komA
      A %komAd
      c %komAs
      a %komers
      E %kon
      A %kopI
      A %kor
      A %korn
      A %koz
      a %krW
      A %kre
      b %kreC
      A %krev
      c %kriz
      A %kro
      B %kru
      a %kuizin
      a %kustom
      A %kustomiz
      A %lA
      A %lAp
      A %lAs
      A %lIj
      c %lU
      A %lUp
      d %lUr
      a %lUrd
      A %lWn
      A %laC
      a %lad
      A %lak
      a %lam
      B %lav
      A %lego
      B %les
      b %lev
      b %li
      a %liE
      A %liN
      A %liQ
      b %lif
      A %liftIg
      A %lig
      A %lik
      A %lin
      A %litl
      c %liv
      A %lok
      B %lokal
      a %lol
      A %loto
      C %lov
      b %lui
      a %lur
      b %mA
      A %mAd
      A %mEl
      A %mElEz
      A %mI
      A %mItenA
      A %mQ
      A %mQtaN
      A %mQtaj
      A %mUl
      a %mUn
      a %mUntI
      A %mUtQ
      A %mUvemA
      a %mW
      c %mWn
      a %maCI
      A %maCin
      A %mad
      A %magazI
      c %makQ
      A %maket
      A %makoneri
      g %mal
      a %malad
      a %maladi
      A %mamA
      A %mami
      A %maniak
      b %manmA
      B %marC
      A %marto
      A %mas
      A %masif
      a %matI
      g %me
      b %mekanisiA
      a %mekano
      a %mel
      B %melEr
      C %mem
      b %menaj
      a %menm
      a %menuizeri
      B %mer
      a %meri
      d %mersi
      A %metal
      A %metr
      C %mezQ
      A %mi
      B %miE
      A %minuskul
      B %minut
      b %mizelf
      A %mn
      b %mo
      A %mod
      A %model
      a %momA
      b %mor
      A %mort
      A %mostli
      B %motEr
      a %moto
      a %motorbik
      A %movIg
      A %musku
      A %muzik
      f %n
      B %nA
      a %nIport
      e %nQ
      A %nU
      A %nUvo
      A %nWe
      b %nWzi
      a %na
      b %nasel
      A %natur
      A %neQ
      A %nea
      c %near
      B %nev
      A %nevE
      j %ni
      A %niC
      A %nies
      A %nig
      B %nikel
      A %nior
      e %no
      A %noE
      A %nobodi
      a %not
      a %notIg
      A %notis
      A %notr
      d %nui
      B %numerik
      A %o
      a %odEr
      a %of
      A %ojUr
      B %ok
      A %okI
      a %okun
      B %okup
      A %ol
      C %one
      A %onestli
      A %op
      b %or
      a %ordi
      a %ordinatEr
      A %ore
      b %orer
      A %ors
      B %osi
      A %otA
      a %otEr
      a %otUr
      A %ote
      A %otel
      b %otistik
      b %oto
      a %otr
      A %ove
      a %ox
      a %pE
      c %pEr
      A %pI
      A %pIdr
      A %pIs
      c %pItr
      a %pItur
      A %pQpi
      b %pQs
      A %pUbel
      A %pUl
      B %pUr
      A %pUrkW
      B %pUs
      e %pUsier
      b %pUz
      a %pW
      e %pa
      a %paizajist
      A %pan
      d %panik
      A %papa
      A %parA
      A %parel
      B %park
      d %pars
      C %partU
      C %pas
      b %patiAs
      a %patiseri
      A %patrQ
      b %pe
      A %peC
      A %peas
      A %pelet
      b %peopl
      B %per
      a %persQ
      A %person
      b %pie
      A %pier
      B %pies
      b %pik
      A %pist
      A %plA
      A %plAC
      c %plAt
      b %plE
      b %plEr
      A %plI
      A %pla
      B %plafQ
      A %plai
      b %plastik
      a %platr
      A %ple
      a %pleaz
      A %pler
      B %plezir
      A %pli
      e %plu
      A %plui
      b %pluto
      a %po
      b %pom
      A %port
      A %portel
      A %portik
      c %posibl
      C %poz
      a %prAdr
      a %pre
      A %pref
      a %premi
      A %premier
      A %prepar
      B %pres
      a %pri
      b %pro
      B %problem
      A %prof
      a %projek
      A %prop
      c %propoz
      A %propr
      b %protez
      a %publik
      b %pui
      a %rA
      A %rAdon
      B %rAj
      a %rI
      a %rQ
      A %rUe
      a %rUj
      A %rUl
      d %re
      A %ref
      a %refuz
      a %regard
      C %regl
      A %rekol
      A %rekomAs
      A %rekon
      A %repI
      A %repar
      a %respir
      a %rest
      B %ret
      b %revel
      A %rezI
      a %riA
      A %ritm
      A %rivier
      A %roC
      a %roa
      A %rob
      c %rom
      A %roz
      A %rugbi
      A %runIg
      E %sA
      A %sAtir
      a %sElemA
      A %sIdai
      b %sQ
      A %sU
      A %sUd
      a %sUdEr
      A %sUet
      a %sUfl
      a %sUlev
      a %sUri
      A %sUrir
      A %sWr
      a %saUl
      a %sak
      A %salQ
      A %salu
      d %se
      A %segpa
      B %sel
      a %ser
      b %seriE
      A %serv
      A %servEr
      a %servIg
      A %servir
      A %set
      b %sevIg
      a %si
      A %sie
      b %simA
      A %sinQ
      A %sit
      a %sixten
      A %sizo
      A %skU
      a %skoler
      b %skren
      A %skulpt
      c %so
      a %soEr
      e %sof
      A %sol
      A %solei
      a %solel
      B %solo
      b %som
      A %sometIg
      A %sort
      a %sorti
      a %sortir
      A %sosiabl
      A %sov
      A %spA
      A %spo
      A %spor
      b %stA
      c %staj
      B %stil
      b %strAj
      A %studio
      A %stuk
      A %sue
      C %sui
      A %sum
      d %suport
      b %surtU
      A %sva
      A %svitC
      a %tAsiQ
      A %tAt
      a %tIg
      e %tQb
      a %tU
      a %tUC
      C %tUjUr
      A %tUr
      c %tUs
      a %tUt
      C %tW
      a %ta
      A %tabl
      A %tako
      a %tar
      c %tb
      A %teA
      A %teCnik
      a %teCno
      A %tei
      A %tel
      A %tenir
      a %tenu
      A %ter
      A %terI
      a %test
      a %tet
      A %ti
      a %tie
      A %til
      a %tim
      a %timid
      a %tini
      A %tir
      B %tisu
      a %toast
      B %tp
      B %trAbl
      b %trAkil
      a %trAp
      A %trAspir
      B %trUv
      B %trW
      b %trWziem
      A %traktEr
      A %trav
      b %travel
      A %tre
      A %tret
      A %tri
      c %tro
      a %trotinet
      A %tu
      b %tue
      a %ui
      A %uli
      a %une
      A %up
      a %uze
      a %uzin
      F %vA
      a %vAt
      e %vE
      a %vI
      A %vIg
      a %vQ
      b %vU
      a %vUdr
      d %vUl
      A %vW
      B %vWla
      A %vWr
      a %vWtur
      A %vWzI
      b %va
      a %vai
      a %vak
      a %vakarm
      A %val
      d %ve
      A %vear
      a %veat
      A %vek
      A %vekA
      A %vel
      A %velo
      A %ver
      c %vertij
      A %vest
      c %vi
      A %viA
      b %viAd
      a %vid
      A %vifi
      a %vil
      A %vilaj
      b %vir
      A %virIg
      a %vit
      B %vivr
      A %vo
      A %vol
      a %vorkIg
      A %vre
      a %vremA
      A %vt
      a %vu
      A %vue
      B %zero
      B &3d-printing
      A &acrobatics-parkour
      j &back-knee-pain
      A &bad-smells
      a &baking-bread
      C &being-alone
      C &being-outdoors
      a &bicycle-things
      c &broken-things
      C &camping-hiking
      a &car-brands-models
      C &car-parts
      A &car-tuning
      a &car-verbs
      d &carrying-heavy
      a &children-elderly-care
      d &cleaning-verbs
      D &climbing
      A &coffee-bar
      C &colours
      c &computer-hardware
      b &cooking-verbs
      d &crowds
      d &customers-reception
      A &dirt-grease
      c &disgust
      B &dishes-cooked
      C &drawing-tools
      a &drawing-verbs
      l &dust-allergy
      d &ear-pain
      b &early-rising
      A &fabric-leather
      a &factory-workshop
      A &farm-animals
      B &fashion-style
      A &fishing-hunting
      a &flowers-plants
      E &forest-countryside
      B &friends-together-doing
      b &fruit-vegetables
      C &furniture-assembly
      A &garments
      B &graffiti-street-art
      B &hanging-out
      k &hating
      F &hating-to-sit-still
      g &heat-sweat
      b &heating-cold-air
      A &helping-father-uncle-grandfather
      C &helping-people
      C &home-decoration
      B &imagining
      K &indoors-shelter
      a &inventing
      b &job-generic
      d &ladder-roof-scaffold
      b &late-evening
      b &lawn-hedges
      A &leading-organising
      b &light-sound-stage
      n &loud-noise
      D &love-of-cleanliness
      H &loving
      A &machine-settings-programming
      B &machines
      C &masonry-walls
      E &measuring
      c &meat
      B &metal-material
      B &metal-objects
      B &metal-tools
      C &millimetre-detail
      C &models-lego
      A &motorbike-parts-verbs
      A &mountain-snow
      C &music-listening
      A &music-playing
      c &night-work
      a &not-minding
      A &office-desk
      D &other-video-games
      C &own-rhythm
      A &packaging-parcels-warehouse
      B &painting-verbs
      B &pastry-cakes
      a &patience-meticulous
      D &pets
      a &phones-screens-consoles-repair
      A &photography-video
      B &physical-effort
      A &plans-architecture
      A &plaster-resin-moulding
      a &plumbing-water-pipes
      B &printing-paper
      A &production-line
      D &programming
      A &puzzles
      A &quiet-calm
      c &rain-cold
      D &reading
      q &refusing
      C &repair-verbs
      a &restaurant-service
      C &roadworks-earthworks
      D &robots-automation
      a &running-dance
      e &school-subjects
      B &sea-beach
      D &selling-shop
      B &sewing-tools
      c &sewing-verbs
      A &shoes
      f &shyness
      b &sleeping
      C &small-electronics-solder
      i &so-so
      c &standing-long
      D &stone-slate
      B &strength-sports
      c &talking-to-people
      A &team-sports
      b &theatre
      G &tidying
      a &tiles-plaster-drywall
      F &tools-generic
      A &tractors-farm-machines
      a &transforming-recycling
      b &travelling-changing-places
      A &trees-logging
      A &trucks-buses
      A &tutorials-learning-alone
      f &vertigo
      A &video-editing
      G &walking-moving
      c &wall-paint-tools
      a &wanting-to-become
      A &washing-cars-windows
      D &watching-tv-phone
      C &we-sell-install
      B &weekend-work
      C &welding
      B &wheelies-cross-riding
      B &wind-snow-ice
      B &windows-doors-locks
      c &wiring-verbs
      A &wood-material
      A &wood-objects
      d &wood-verbs
      D &working-in-team
      A &workshop-garage-shed
      f +age
      a +all
      c +asks
      A +bears
      B +bears-after
      A +boarding
      a +both
      i +contrast
      c +correction
      u +dislikes
      g +dislikes-after
      i +except
      A +intent-back
      A +intent-correct
      d +intent-dontknow
      d +intent-greet
      a +intent-help
      B +intent-human
      d +intent-insult
      C +intent-restart
      E +intent-skip
      E +intent-stop
      B +intent-why
      A +intent-withdraw
      f +level
      M +likes
      F +likes-after
      h +maybe
      B +mentions
      e +mixed
      c +mixed-after
      H +negation
      k +no
      d +none-of
      B +place-lead
      A +reach
      k +refuses
      h +refuses-after
      A +situation
      A +strong-correction
      A +third-party
      H +yes
      c 1
      B 10
      a 14
      g 15
      a 15 an
      c 15 and
      A 15 he
      a 15 lanne
      j 16
      c 16 an
      b 16 and
      b 16 ans
      b 16 he
      A 16 lanne
      g 17
      d 17 an
      a 17 and
      b 17 ans
      h 18
      b 18 ans
      b 19
      b 2
      A 200
      B 3
      a 3 e
      A 3 eme
      A 3 h
      B 3 je
      e 4
      B 4 e
      a 4 murs
      A 5
      B 6
      a 8
      b 8 h
      B 93
      c ?
      I ?^
      b @admitted-refused
      h @age-16-17
      A @age-generic
      A @allophone-french-needed
      A @application-documents
      C @assistant-small-talk
      D @automotive
      A @bac-pro-definition
      d @bad-marks
      b @becoming-instructor
      A @building-construction
      f @building-green-digital-work
      a @bullying
      d @cap-definition
      d @cap-diploma
      f @catering-restaurant
      A @child-dropout
      a @choose-trade
      A @come-back-later
      C @company-talk
      b @company-visit
      b @competition-complementary
      A @confidentiality-minors
      d @controversy-union
      a @correct-one-answer
      a @country-nationality
      A @csr-social-impact
      B @customers
      b @customers-of-schools
      b @daily-hours
      d @danger-injury
      C @delivery-collection
      A @difference-compare
      B @difference-comparison
      f @disability
      a @disagreement-parent-child
      A @distance-far
      B @distance-finding-school
      b @driving-licence-help
      A @dropout-services
      h @early-late-tired
      d @electricity-digital
      a @email-letter
      A @emergency
      A @employer-speaker
      b @equipment-uniform-cost
      a @erase
      A @exam-training-duration
      A @exercise-fake
      a @expelled-trouble
      E @extra-costs
      e @failing-exam
      A @federation-contact
      b @feeling-bad
      C @find-a-job
      A @find-near-me
      b @follow-up-support
      b @food-work
      A @foreign-migrant
      C @founder-church
      B @founding-a-school
      a @founding-company
      A @free-of-charge
      C @french-and-writing-level
      A @funding-sources
      A @future-after-school
      b @future-salary
      A @general-track
      a @girl
      a @girls-in-trades
      b @giving-machines
      a @governance-board
      E @green-nature
      a @group-size
      a @guarantee-certainty
      A @guidance-services
      D @hands-manual
      e @hates-school
      B @have-repaired
      F @help-commands
      B @history-origin
      C @holiday
      c @hosting-pupils-in-company
      a @how-long-is-this-chat
      b @how-to-procedure
      B @hurt-accident-words
      A @individual-follow-up
      m @injury-accident
      A @insult-assistant
      b @internship
      A @interview-host
      b @is-it-a-robot
      A @is-it-a-test-graded
      b @is-it-free-to-use
      A @job-after
      A @label-quality
      b @late-in-the-year
      A @law-2018
      B @learning-by-doing
      d @learning-disorders
      d @length-of-course
      b @local-authorities
      B @local-roots
      D @local-territory
      b @long-gap-idle
      a @lost-code
      C @lunch-meals
      a @machines-equipment
      A @machines-tools
      D @making-parts
      A @map-list-search
      a @master-professional
      A @maths-level
      a @meaning-of-words
      A @mentoring
      a @middle-school
      A @minor-child-age
      d @minors-regulated-work
      B @modern-or-old
      C @money-generic
      A @more-information
      a @motivation
      a @network-director
      B @night-lodging
      f @no-money-poverty
      A @number-of-schools
      A @open-day
      C @order-object-for-home
      a @order-quality-mistakes
      A @orientation-advice
      b @other-diplomas-further
      A @our-employees
      B @overseas
      E @parents-guardians
      B @parents-will-see
      a @partnership
      a @patrons-sponsors
      A @payment-invoice
      a @payment-terms
      b @personal-gift
      D @phone-use
      a @place-city-region
      A @places-waiting-list
      a @placing-an-order
      d @possible-eligible
      a @price-of-a-job
      a @price-to-pay
      b @private-customer
      B @punctuality-absence
      c @punishment-exclusion
      A @pupil-dropout-rate
      a @pupil-status
      c @pupils-names-asked
      A @quality-tolerance
      a @recruiting-graduates
      b @regret
      C @rules-how-you-work
      b @safety-workshop
      a @school-cost
      D @school-generic
      g @school-phobia-malaise
      A @school-subjects
      b @selection-interview
      b @self-confidence
      a @sexism-only-boys
      a @short-immersion
      b @shortage-trades
      A @single-site
      G @sitting-still-hate
      A @social-care-home
      B @soft-skills
      A @someone-to-talk-to
      B @special-arrangements
      B @spelling-maths-level
      A @spying-sharing-data
      a @start-date
      A @state-region-support
      a @strict-rules
      A @structure-framework
      A @studies-after
      d @suicidal-thoughts
      b @supervision-teachers
      b @talk-to-a-human
      C @tastes-hobbies
      b @tax-deduction-gift
      a @teachers-will-see
      b @teamwork-politeness
      d @technical-problem
      a @textile-products
      E @theory-lessons
      A @things-made
      b @timetable-rhythm
      c @too-old
      D @too-young
      B @trades-generic
      b @trades-not-offered
      e @transport-daily
      B @transport-licence-cost
      a @trial-day-visit
      a @try-before
      b @typical-day
      a @undecided-lost
      b @unemployment-fear
      A @unpaid-exploitation
      B @unpaid-labour-asked
      A @unpaid-production-debate
      D @vehicle-work
      A @violence-danger-home
      a @visit-school
      B @vocational-high-school
      A @vs-apprenticeship-lycee
      b @waiting-observation
      b @warranty-complaint
      d @weak-at-school
      A @website-internet
      B @week-rhythm
      A @welding-boilermaking
      j @well-being-distress
      a @what-becomes-of-pupils
      b @what-can-be-ordered
      D @what-is-production-school
      A @where-sales-money-goes
      A @who-decides
      B @who-is-x
      c @wood-carpentry
      B @wood-products
      C @work-clothes
      B @workshop-place
      A @wrong-trade-chosen
      D @young-people
      d a
      c a 15
      a a 16
      d a 17
      e a 18
      b a 4
      A a bois
      a a brest
      a a ca
      A a coudre
      A a crew
      b a des
      A a desk
      A a deux
      c a dix
      b a du
      A a faire
      A a fere
      a a huit
      A a job
      E a l
      a a la
      A a laisse
      a a ma
      A a manger
      A a moi
      A a mon
      C a pas
      B a plus
      a a porter
      b a quatre
      B a quinze
      A a saint
      B a seize
      B a tout
      A a trois
      A a une
      A a whole
      a about
      A abri
      c accident
      a accueillir
      A acier
      A action
      A active
      A activites
      A adan
      C adore
      A adore le
      A after
      a agen
      c ah
      e ai
      D ai 15
      a ai 16
      E ai 17
      C ai 18
      a ai aime
      a ai besoin
      A ai change
      b ai de
      b ai deja
      a ai des
      A ai fais
      B ai j
      g ai le
      A ai pas
      c ai peur
      A ai quinze
      A ai travaille
      a ai trop
      A ai trouve
      d ai un
      c ai une
      A aide
      a aille
      A ailleurs
      A aim
      C aime
      b aime bien
      A aime c
      A aime ca
      A aime faire
      A aime la
      A aime le
      A aime les
      B aime quand
      a aime rien
      C air
      a all
      c all day
      B aller
      a allergie
      B allez
      A allotment
      a alors
      a alors euh
      a alors la
      A alors lui
      A alors mon
      c alors pas
      A alu
      b am
      b an
      A an e
      B an enmen
      A an j
      b an je
      B and
      B and a
      A and everything
      C and i
      c and in
      a and the
      a and we
      b angoisse
      b animals
      B animaux
      A anndan
      f ans
      A ans 3
      A ans a
      A ans en
      b ans et
      B ans fait
      a ans habite
      a ans il
      a ans j
      E ans je
      a ans le
      a ans mi
      c ans on
      A ans un
      A anyone
      a anything
      a appareils
      B appelle
      a apres
      b arbre
      C arbres
      a are
      A arete
      b argile
      C arrete
      a arreter
      a arrive
      a art
      a artistique
      A arts
      a as
      A asiz
      A ask
      D assis
      c asthme
      A astiquer
      a at
      c at a
      C at the
      A atelier ferme
      A attends
      a attire
      A au
      A au bruit
      a au calme
      A au chaud
      c au college
      a au compter
      C au contraire
      b au lycee
      A au marche
      A aucun
      a aucune
      A aujourd
      A aujourd hui
      A aurais
      B aussi
      a aussi je
      A autant
      a autistic
      b autos
      a autour
      B autre
      c autres
      a aux
      A aux gens
      A avait
      A avancer
      A avancer a
      a avant
      A avant qu
      B avec
      a avec ca
      B avec de
      A avec des
      A avec l
      a avec la
      a avec le
      A avec lui
      A avec me
      a avec mes
      a avec son
      a avec un
      A avec une
      a avoir
      A avons
      A aye
      a bagay
      C bah
      A bah etre
      B bah j
      a bah je
      A bah moi
      b bah pas
      A baking
      A balle
      A bande
      a bar
      A baraque
      A barbecue
      A base
      A basket
      A batir
      a be
      A beads
      A beau
      A beaucoup de
      a bebe
      A behind
      d being
      b being on
      D ben
      B ben je
      A ben le
      A ben moi
      A besoin
      a besoin d
      A besoin de
      B best
      B betes
      A bien
      B bien j
      A bien pour
      b bien quand
      A big
      b bike
      A bit
      A bit of
      a bizarre
      a bloque
      A boards
      a bois
      A bois et
      A bois flotte
      A bois pour
      A boite
      A boite de
      B bon
      A bon pour
      A bonheur
      b bonjour
      A bonjour mon
      a bosse
      A bosser
      b bosser dans
      b boucan
      A bouche
      b boucher
      A bouge
      A boulanger
      c boulangerie
      a boulot
      A bout
      A bout de
      a boxes
      c boy
      a branche
      A bras
      A bricolage
      A bricole
      a bricoler
      A brilliant
      A brique
      A broken
      d bruit
      a bruit je
      b bruit me
      b brule
      c bruyant
      A build
      a bureau
      b bus
      c but
      A but i
      A buzzing
      d by
      C c
      a c aille
      B c est
      A ca
      A ca bouge
      a ca chambre
      a ca fait
      A ca j
      A ca je
      a ca le
      A ca m
      a ca ma
      B ca me
      A ca ne
      A ca pour
      a ca que
      a ca va
      a cable
      A cahier
      A cahiers
      a cahors
      A caisse
      A caisses
      A calais
      c calme
      A camions
      c can
      e can t
      A cantine
      d cap
      A car
      a cariste
      A carnaval
      A carrelage
      b carry
      a carton
      b cartons
      B casque
      a casse
      c ce
      A ce que
      a ce soit
      A ces
      C chaise
      d chaleur
      A chambres
      A champs
      A change
      A change le
      B chaque
      A chaque matin
      c charges
      a charpentier
      B chat
      c chaud
      A chauffe
      a chauffeur de
      A che
      A chelou
      a cherche
      A cherche un
      A chercher
      A cheveux
      D chez
      A chez le
      b chez les
      B chez nous
      A chez un
      A chien
      c cho
      A chose
      A choses
      b chute
      b ciment
      A ciseaux
      B classe
      b clavier
      b clean
      a cleaning
      a client
      A clothes
      A clous
      a coeur
      A coin
      a colle
      b college
      A collegue
      B come
      A commande
      a comme
      b comme mon
      A comme un
      a commence
      A comment
      A comment dire
      a commerce
      A composants
      A compose
      b comprends
      A compte
      a compter
      a computer
      c conduire
      A conduire des
      A conduit
      D connais
      A construire
      b contact
      c contact avec
      B content
      A contente
      C contraire
      c contre
      A cookies
      b cooking
      A copain
      A copains
      A corner
      A coucou
      B coudre
      A coudre de
      A coup
      A couper
      A courant
      A courir
      A cours
      a cousin
      a coute
      b couture
      b couvreur
      b creche
      A cree
      A crew
      c crises
      A cross
      B cuisine de
      A cuisine et
      a cultiver
      b customers
      A customise
      A customise mes
      A d
      a d accueil
      c d etre
      a d la
      A d ou
      A d un
      a d usine
      A dad
      a dann la
      a dans ca
      A dans des
      b dans l
      B dans la
      B dans les
      A dans mon
      c dans un
      b daughter
      b daughter is
      b day
      a de
      a de 15
      a de 16
      a de charges
      A de chose
      c de ciment
      A de collegue
      A de dix
      c de faire
      A de groupe
      C de l
      F de la
      d de lourd
      A de ma
      C de me
      C de mon
      a de monde
      A de moto
      a de rien
      A de se
      A de son
      B de tout
      A de toute
      a de travail
      a de troisieme
      a de truc
      a de trucs
      A dead
      c debout
      A debrouille
      A debut
      A deco
      A decouper
      A dedans
      C dehor
      b dehors
      A dehors il
      A dehors je
      c dehors moi
      d dehors quand
      A demande
      B demenagement
      A demonte
      a denude
      A depan
      A depend
      B depenser
      A deplace
      a deposer
      e deprime
      C depui
      b depuis
      a depuis je
      a depuis le
      A depuis mes
      A depuis tout
      A derange
      A derange pas
      B derriere
      a derriere un
      B des
      A des choses
      c des crises
      a des drones
      b des gens
      A des heures
      A des lampes
      a des meubles
      A des moteurs
      a des murs
      A des plantes
      e des qu
      A descente
      c design
      B desk
      a desosser
      a dessin
      A detail
      b deteste
      A deu
      a deux
      A deux jours
      c devant
      A devant le
      d devant un
      a devenir
      C di
      A did
      a dimanche
      A dimanches
      A dingue
      a dire
      b dire bonjour
      A direct
      A disent
      B disorder
      c dit
      A dit que
      A dix minutes
      b dix sept
      A diy
      A doi
      B doigts
      a doit
      b domoun
      c don
      c don t
      d donc
      B donc euh
      d donc pas
      a done
      b donne
      A donnez
      A donnez moi
      A dormir
      A dors
      b dos
      A douze
      A down
      A droit
      a drones
      A du
      A du bois
      b du bruit
      A du carrelage
      c du mat
      c du matin
      b du moment
      a du monde
      A du mouvement
      A du quartier
      c dust
      b e
      A e ca
      b e ce
      A e il
      B e je
      b e la
      B e le
      A e moi
      A e que
      A echafaudages
      b echelle
      A eclate
      A ecole
      A ecouter
      a ecran
      B ecrire
      B ecris
      b ek
      a el a
      a elagueur
      A elec
      a electronique
      a eleve
      A eleve a
      b eleve de
      b elle
      c elle a
      A elle aime
      d elle est
      A elle fait
      A elle ne
      A elle veut
      A en 3
      A en bois
      A en cours
      A en equipe
      a en est
      a en fait
      B en groupe
      a en haut
      d en hauteur
      C en place
      A en plein
      b en reve
      A en ulis
      A en vrai
      A enclume
      a encore
      C endroit
      b endroits
      a enfant
      a enferme
      a enferme dans
      C enfin
      A enfin j
      A enmen
      c enmen ca
      A enmen rete
      A enmen travail
      B ennuie
      A ensemble
      b entends
      A entiere
      a entre
      a entre 4
      d envie
      d envie de
      a epinal
      A ere
      a es
      A escalade
      a essaye
      b est
      d est a
      A est bon
      A est ca
      A est ce
      A est d
      a est de
      A est dehors
      a est en
      A est haut
      A est heureux
      a est impossible
      A est l
      A est le
      B est les
      a est ma
      C est moi
      A est mon
      b est mort
      c est pas
      A est pour
      a est sur
      a est toujours
      b est tout
      A et
      A et c
      A et depuis
      A et des
      A et du
      b et franchement
      B et il
      C et j
      D et je
      A et l
      c et la
      b et le
      c et les
      a et ne
      a et puis
      a et que
      b et vit
      a etait
      b ete
      b ete je
      A etincelles
      a etoile
      A etoiles
      d etouffe
      B etre
      a etre a
      A etre au
      a etre dehors
      A etre enferme
      a etre la
      b etre seul
      C euh
      A euh bah
      a euh ca
      A euh il
      a euh j
      a euh je
      A euh l
      A euh moi
      A euh tout
      a eur
      A evanouie
      A eve
      A every
      a everything
      b eviter
      A existent
      A existent pas
      A experience
      a exterieur
      A fabrik
      a fabrique
      a fabrique des
      A factory
      a faire
      c faire le
      A fais
      A fais a
      A fais ca
      B fais des
      A fais du
      A fais la
      A fais moi
      A fais mon
      a fais tout
      d fais un
      A fais une
      A faisait
      b fait
      A fait de
      A fait du
      A fait j
      A fait je
      A fait tout
      A falaise
      A famille
      a fan
      A fan de
      C faut que
      b faut un
      A fer
      a fer de
      A fere
      A fere de
      A ferme
      b ferraille
      A feu
      B fier
      A fifteen
      A figurines
      b fil
      A file
      a fille
      a fille 15
      A fille a
      b fille elle
      A fille est
      a fils 16
      a fils a
      a fils c
      a fils fait
      a fils ne
      A fin
      b fine
      a finir
      a finis
      A fiss
      a fiye a
      A fiye el
      A fl
      A fl studio
      A fleuriste
      B fleurs
      a flotte
      C fois
      a fon
      a fon du
      a font
      b foot
      c for
      a for me
      b for our
      A for the
      A foret
      A forge
      a forme
      A fort
      A fort je
      A fort porter
      a fou
      A four
      A foutre
      a fragile
      a france
      a franchement
      a freezers
      a frere
      B fresh
      B fresh air
      A frigo
      b froid
      b from
      B frr
      A fun
      a gagne
      A gamer
      A garcon
      a garcon a
      a garcon de
      A garde
      A garde les
      a gauche
      A geant
      A gene
      A gene pas
      A genoux
      D genre
      a genre je
      A genre la
      A genre le
      A genre les
      c gens
      a gens au
      A gere
      a get
      A gingn
      B give
      B give me
      a go
      A golf
      a gonfle
      A got
      A goute
      b gouter
      A gran
      B grand
      A grand air
      A grand mere
      A grand pere
      A grandad
      a grande
      c grave
      A green
      a grille
      A grimpe
      A grimper
      a group project
      B groupe
      c groupes
      A grues
      a grv
      c h
      b h du
      b habite
      a had
      A hands
      A happy
      b has
      B hate
      A hau
      A haut
      b hauteur
      c have
      A hay
      A hay baies
      d he
      c he s
      b heavy
      b heights
      B hein
      a hein il
      A hein mais
      b her
      B heure
      A heure de
      b heures
      b heures du
      B heureux
      c him
      B his
      A his own
      a home
      A honestly
      A hop
      b horaires
      a hot
      A hotel
      A houses
      A hui
      b huit
      a huit ans
      a huit heures
      c i
      c i can
      A i d
      A i did
      a i do
      c i fais
      c i get
      B i hate
      a i know
      A i love
      d i m
      A i made
      A i make
      A i need
      B i never
      B i vais
      a i was
      b idee
      A if
      a il
      g il a
      A il adore
      B il aime
      a il c
      A il eme
      a il en
      a il est
      a il fais
      b il fait
      c il faut
      a il lui
      A il m
      C il me
      B il n
      a il ne
      A il neige
      b il pleut
      A il prefere
      A il s
      A il te
      A il veut
      a il veux
      a il vous
      B il y
      a ils
      A ime
      a importe
      a impossible
      A imprimerie
      f in
      A in our
      A in the
      a indoors
      A info
      A insectes
      B inside
      c interdit
      A interesse
      B interieur
      B internat
      B invente
      A invente des
      b inventer
      A inventer des
      A iphone
      f is
      d is 15
      b is 16
      B it
      d j
      A j adore
      c j ai
      C j aime
      a j avais
      A j ecris
      A j en
      b j etouffe
      A j invente
      a j y
      a jamais
      A jamais o
      c jambes
      a jan
      A jardin
      a jardinage
      D je
      a je 15
      c je 16
      d je 17
      A je aime
      A je cherche
      A je customise
      a je demande
      a je deprime
      A je dessiner
      A je devient
      E je fais
      a je finis
      A je garde
      A je gere
      A je kiffe
      b je le
      A je les
      D je m
      C je me
      B je monte
      d je n
      e je ne
      B je parle
      C je pas
      A je passe
      c je peu
      B je peux
      A je pourrais
      a je preferais
      a je prefere
      a je prends
      A je recommence
      g je reste
      a je reve
      B je sais
      A je sois
      A je sui
      A je suis
      e je supporte
      B je tiens
      B je travaille
      b je vais
      A je vends
      a je veux
      A je vis
      a je voudrais
      A jeu
      A jeu de
      A jkiff
      A job
      A joie
      A joint
      A joints
      A joue
      A jour
      c journee
      A journees
      A jusqu
      A jusqu a
      A juste
      a jy
      A jy vais
      b ka fais
      A ka monte
      A ka travail
      a kg
      A kiffe
      A kind
      A kind of
      A kit
      B kitchen
      A km
      a knackered
      c know
      A ko
      B kon
      A kon me
      C l
      a l a
      A l abri
      A l acier
      a l ai
      A l air
      A l alu
      b l argile
      B l autre
      A l ecole
      A l ecran
      A l elec
      A l enclume
      b l equipe
      A l escalade
      a l ete
      a l exterieur
      B l info
      A l interieur
      A l internat
      a l odeur
      a l ordi
      b l ordinateur
      a l usine
      A la bande
      A la boite
      a la boulangerie
      c la chaleur
      A la classe
      a la clientele
      a la couture
      b la creche
      d la cuisine
      A la ferme
      b la ferraille
      b la flotte
      A la foret
      A la hauteur
      c la journee
      a la la
      A la machine
      A la maconnerie
      A la main
      a la mairie
      A la maison
      a la mecanique
      a la menuiserie
      A la mer
      A la meuleuse
      A la mode
      A la muscu
      A la musique
      A la nui
      A la patisserie
      b la peinture
      A la pluie
      e la poussiere
      A la riviere
      a la salle
      a la semaine
      a la soudure
      A la terre
      a la tete
      A la tronconneuse
      a la viande
      a la vie
      A la vue
      a ladders
      B laisse
      a lames
      A lampes
      A lancer
      b lanne moi
      b last
      B lave
      A lave linge
      e le
      a le batiment
      c le bois
      A le bricolage
      d le bruit
      A le calme
      A le chien
      A le client
      A le corps
      A le courant
      a le dessin
      a le dimanche
      B le disorder
      b le dos
      a le fais
      a le fait
      A le feu
      b le fil
      a le foot
      A le four
      a le foyer
      A le froid
      A le gens
      B le jardin
      A le lave
      A le lycee
      a le machine
      A le matin
      a le menage
      A le metal
      B le monde
      a le moto
      A le ordinateur
      A le plaisir
      c le plante
      a le reste
      a le service
      a le soir
      A le sol
      A le sport
      b le temps
      A le toit
      A le tps
      a le travaille
      a le vacarme
      B le vent
      a le vertige
      A le wifi
      A lego
      A lego technique
      A les
      A les animaux
      A les arbres
      b les autres
      B les betes
      B les bras
      a les bureau
      A les caisses
      A les camions
      A les champs
      a les clients
      A les dimanches
      A les doigts
      A les echafaudages
      b les endroits
      A les fleurs
      c les gens
      c les groupes
      a les machines
      a les mains
      b les moto
      A les moutons
      A les murs
      B les oreilles
      A les pisse
      b les plantes
      a les sacs
      A les soirs
      a les toits
      b les trucs
      b les voitures
      A les yeux
      A let
      a leve
      a lever
      a lever a
      a lieu
      A lifting
      A light
      A like
      A line
      A linge
      b lit
      A little
      c live
      b live in
      a lo
      A local
      A loin
      a lol
      A lot
      A loto
      c loud
      A loupe
      b lourd
      a lourdes
      b lourds
      B love
      A loves
      b lui
      A lui c
      b lui est
      A lyon
      c m
      a m 17
      d m 18
      A m a
      A m appelle
      b m attire
      A m en
      B m ennuie
      a m est
      a m ete
      A m occupe
      B ma
      A ma chambre
      a ma fille
      A ma niece
      A ma vie
      A machine a
      a machine qui
      c macon
      A maconnerie
      A made
      A magasin
      a mails
      C main
      c mains
      A maintenant
      a mairie
      b mais
      A mais euh
      A mais j
      B mais je
      b mais la
      f mais pas
      A maison
      A maison c
      b maison de
      A maison pas
      a maitre
      g mal
      a malade
      a maladie
      a maman
      A mamie
      b mange
      B manger
      A manger pour
      A maniaque
      a mans
      a manuel
      A manuelle
      A maquettes
      A marche
      A marche de
      A marche plus
      A marcher
      A marteau
      A masse
      A massifs
      c mat
      b matin
      C mdr
      c mdrr
      g me
      A me a
      A me debrouille
      A me depend
      B me depenser
      A me derange
      a me donne
      b me fait
      a me fatigue
      B me faut
      A me gene
      a me i
      A me laisse
      C me le
      B me lever
      B me parle
      f me pas
      a me plairait
      A me ple
      a me rend
      a me saoule
      A me suis
      A me va
      b me vide
      b mecanicien
      a mecano
      A meilleur
      C meme
      B meme endroit
      A meme pas
      a men
      b menage
      a menm
      a menuiserie
      A mer
      d merci
      A mere
      b mere le
      E mes
      A mes apres
      a mes mains
      A mes petits
      A mes profs
      A metal
      C metier
      b metiers
      A mettre
      A meuble
      a meubles
      A meuleuse
      a mi
      A mi aim
      A mi em
      A mi gingn
      a mi na
      a mi yinm
      B mieux
      B mieux c
      A minuscules
      B minutes
      A minutieux
      A mn
      A mode
      A modele
      a moi
      a moi an
      C moi c
      A moi ca
      A moi ce
      A moi dehors
      A moi e
      C moi enmen
      a moi et
      B moi faut
      A moi genre
      c moi j
      D moi je
      b moi ka
      d moi le
      A moi meme
      f moi pas
      a moi pe
      A moi qui
      A moi se
      c moins
      a moment
      b moment que
      A mon
      A mon coin
      b mon cousin
      a mon eleve
      c mon fils
      A mon fiss
      A mon frere
      A mon garcon
      A mon grand
      A mon neveu
      A mon oncle
      A mon pays
      A mon pc
      A mon per
      B mon reve
      A mon rythme
      b mon stage
      A mon village
      A mon voisin
      a monde autour
      A montage
      A montagne
      B monte
      A monte des
      a monte sur
      A monte tout
      b monter
      a monter des
      a monter sur
      a mort
      A mostly
      B moteur
      A moteurs
      a moto
      a motorbikes
      A mouler
      a moun
      a mountain
      A moutons
      A mouvement
      A moving
      A mum
      A mur
      a murs
      b murs a
      A muscu
      A musique
      B my
      a my daughter
      A my mum
      B my nan
      a my own
      a my son
      b myself
      a n
      A n a
      b n ai
      c n aime
      A n existent
      a na
      B nan
      a nan mais
      C nan s
      A nature
      b ne
      a ne doit
      b ne m
      C ne me
      C ne pas
      A ne peut
      a ne suis
      A ne supporte
      c near
      A neat
      A need
      a nettoyer
      C never
      a nevers
      A neveu
      j ni
      A ni 16
      c ni la
      e ni le
      A niche
      B nickel
      A niece
      A night
      a nimporte
      a nimporte quoi
      A niort
      f nn
      c no
      A nobody
      b noisy
      A nom
      f non
      d non merci
      A non moi
      c not
      e not a
      a nothing
      A notice
      A notre
      a notre fille
      B notre fils
      B nous a
      b nous sommes
      A nouveau
      A now i
      b nuit
      b nuits
      B numerique
      A o chaud
      A o cho
      c o gens
      B o meme
      A occupe
      a odeur de
      A of
      B of my
      a of the
      c off
      A old
      a on
      B on a
      a on e
      b on est
      b on habite
      a on l
      a on m
      a on me
      b on ne
      A on our
      a on the
      a once
      A oncle
      C one
      b operation
      a ordi
      a oreille
      A oreilles
      A ou
      b ou faut
      a ou il
      a ou j
      A ou les
      A ou on
      A ou qu
      B ou rien
      A ouais
      a ouais j
      A ouf
      B oui
      a our
      b out
      a out in
      A out of
      A outil
      b ouvert
      A over
      A pain
      A papa
      a par
      c par contre
      A par t
      a paradis
      A parc
      d parce
      d parce que
      A pareil
      A parents
      A parfait
      F parle
      A parle a
      a parle o
      A parle que
      g parler
      d parler a
      A parler avec
      c parler o
      A part
      C partout
      f pas
      a pas a
      B pas au
      A pas bosser
      c pas d
      A pas dans
      g pas de
      B pas dehors
      a pas du
      E pas enferme
      A pas etre
      B pas ka
      c pas l
      A pas la
      A pas le
      e pas les
      b pas mais
      A pas mon
      F pas peur
      d pas porter
      a pas possible
      a pas pour
      D pas probleme
      e pas quand
      a pas que
      A pas reste
      B pas rester
      a pas rete
      A pas si
      A pas sous
      e pas travailler
      B pas trop
      a pas un
      B passe
      A passe mes
      B passer
      b patience
      a patisserie
      A patissier
      A patron
      b paume
      b pause
      A pays
      a paysagiste
      b pe
      b pe pas
      A peace
      a peau
      A peche
      A peindre
      c peintre
      a peinture
      a peinture et
      A pendant que
      b people
      A per
      A pere
      a person
      A personne
      a petit
      a petit frere
      A petites
      A petits
      A petits freres
      f peu
      d peu pas
      d peu pour
      c peur
      B peur du
      B peut
      B peut pas
      a peut plus
      C peux
      D peux pas
      a peux plus
      c physique
      A pie
      A piece
      c pieces
      A pied
      a pieds
      a pieds dans
      A pince
      a pisse
      C place
      c places
      B plafond
      a plairait
      B plaisir
      a plait
      A planche
      b plante
      a plantes
      a platre
      a plats
      A ple
      a please
      A plein
      A plein air
      A plein d
      a plein de
      b pleut
      A pluie
      e plus
      B plus c
      d plus jamais
      A plus je
      A plus que
      b plutot
      a poids
      A pompiers
      b poncer
      c porter de
      c porter des
      A porter les
      A porter lourd
      A pose
      A pose le
      B poser
      d possible
      a pote
      A potes
      A pour
      b pour ca
      a pour de
      A pour ko
      A pour la
      C pour le
      A pour les
      a pour lui
      A pour ma
      A pour me
      A pour mes
      d pour moi
      d pour mon
      A pour tout
      A pourquoi
      A pourrais
      a pousse
      B pousser
      e poussiere
      a precise
      a preferais
      A prefere
      a preferee
      A premiere
      a prendre
      a prends
      a pres
      B presse
      A presse a
      b pro
      B probleme
      A profs
      a project
      A proper
      A propre
      a ptit
      A pu
      a public
      A pye
      a qu
      A qu a
      A qu elle
      c qu on
      A quad
      c quand
      a quand c
      c quand i
      a quand il
      a quand j
      C quand je
      A quand la
      A quand mon
      c quand se
      A quand tout
      A quarante
      A quartier
      A quatorze
      b quatre heures
      A quatre murs
      B quatrieme
      a que c
      C que ca
      a que ce
      a que d
      A que de
      a que j
      a que l
      A que les
      A que moi
      A que t
      A quel
      A quelqu
      A quelqu un
      A quelque
      A quelque chose
      d question
      B qui
      A qui a
      B qui est
      A qui fais
      b qui ka
      b qui me
      A qui n
      a qui tourne
      A quiet
      C quinze ans
      a quoi
      A r
      A randonnee
      B range
      c re
      b re in
      A recolter
      A recommence
      A reconnait
      A refaire
      A refait
      b regarde
      A regle
      B regler
      A regler une
      a rend
      a rennes
      A reparer
      a res
      A resin
      a respire
      b reste
      B rester assis
      c rester debout
      B rete
      A reveille
      a rien
      A rien de
      A rien ne
      A riviere
      A robe
      A robes
      A roof
      a room
      b rooms
      A roses
      a rouge
      A roule
      A rugby
      A running
      A rythme
      A rythme sans
      b s
      a s 15
      d s 16
      a s 17
      A s a
      A s arrete
      A s evanouie
      b s il
      A s ime
      a sac de
      a sacs
      b sacs de
      A saint
      a sais
      b sais c
      A sale
      a salle
      A salon
      A salon de
      A salut
      C sans
      A sans personne
      A sans qu
      a saoule
      e sauf
      b sauf la
      b sauf le
      A sauf les
      A sauve
      A says
      A scie
      a scolaire
      b screens
      A sculpter
      A sculpter des
      d se
      B se la
      A se le
      a se lever
      c se pas
      A segpa
      A sel
      A semaine
      a semaines
      A sent
      A sentir
      a sept
      b sept ans
      b serieux
      A serve
      a serving
      A servir
      A servir de
      D ses
      A sete
      A sete tro
      c sets
      b seul au
      b seul dans
      b seul en
      A seul j
      a seul je
      B seule
      a seulement
      b sewing
      b she
      b she s
      A shop
      a si
      A si c
      d si je
      A sinon
      A sinon je
      A sit
      A sit still
      a six
      a sixteen
      d so
      d so no
      A sociable
      a soir
      A soiree
      A soirs
      A sois
      a soit
      A sol
      a soleil
      B solo
      A something
      b sommes
      b sommes a
      a son
      a sont
      a sorti
      a sortir
      A souder
      a soudeur
      a souffle
      A souhaite
      b soule
      a soulever
      A soulever des
      A sourire
      A sous
      c sous la
      A sous les
      A sous un
      A sport
      A spot
      a stage
      a stage a
      B stage chez
      b stage dans
      a stage en
      b stand
      a stepdad
      B still
      b stranger
      A stuck
      A studio
      A suis
      a suis au
      B suis bien
      b suis de
      a suis en
      A suis fier
      A suis fort
      A suis heureux
      A suis le
      A suis maniaque
      A suis mieux
      c suis pas
      A suis reste
      a suis trop
      a suis un
      a suis une
      A summer
      A sunday
      c supporte
      a supporte pas
      A sur fl
      A sur l
      A sur la
      C sur le
      A sur les
      A sur mon
      a sur un
      b surtout
      A swap
      A switch
      d t
      A t as
      A t ere
      A t sit
      b t stand
      A table
      A tacos
      A taille
      A taille des
      A tan
      a tant
      a tant que
      A tante
      a tard
      c tbh
      B te
      A team
      A technique
      a techno
      a temps
      A tenir
      a tension
      a tenue
      A terrain
      A terre
      a teste
      b tet
      a tete
      a that
      b that s
      A the
      A the lot
      A they
      a thiers
      a things
      A ti
      A tiens
      A tiens le
      B tient
      A till
      a time
      b timide
      a tiny
      A tissu
      A tissus
      A to
      a to customers
      a toast
      D toit
      a toits
      c tombe
      A tombe juste
      a top chef
      a tot
      a touche
      a touche a
      A toucher
      C toujours
      A tour
      a tourne
      A tourner
      a tours
      B tous
      B tous les
      a tout
      C tout ca
      b tout ce
      A tout l
      A tout le
      A tout les
      d tout me
      B tout petit
      A tout petites
      a tout se
      b tout seul
      b toute
      a toute la
      A toute petite
      A toutes
      B tps
      A tracteur
      A trains
      A trait
      A traite
      b tranquille
      A transpirer
      B travail
      A travail bois
      A travail dur
      a travail en
      A travail manuel
      a travail ou
      B travaille
      A travaille avec
      e travailler
      A travailler a
      A tre
      B tremble
      b tres
      a tres bien
      d tres peu
      A tried
      A tro bien
      A trois
      A trois heures
      a troisieme
      a troisieme a
      A tronconneuse
      c trop
      a trottinette
      b trousse
      B trouve
      A trouve le
      A truc ou
      a trucs
      A tu
      a tu es
      A tu vois
      b tue
      A ulis
      A un
      A un abri
      A un bout
      a un cable
      A un coup
      b un ecran
      a un fil
      b un garcon
      a un groupe
      b un jardin
      A un jeu
      A un local
      A un magasin
      A un manuel
      A un metier
      D un peu
      A un stage
      A un toit
      A un truc
      A un vrai
      A uncle
      a une
      C une chaise
      a une echelle
      A une niche
      A une piece
      A une planche
      A une usine
      A up
      b up a
      a up at
      A up with
      a usine
      A usine de
      A v
      A v 8
      A va
      a vacarme
      A vais
      A vais got
      A van
      A velo
      a velos
      A vend
      a vendre
      A vends
      a venir
      B vent
      a vente
      A ventes
      c vertige
      a veut
      c veux
      A veux etre
      f veux pas
      A veux travail
      A veux un
      b viande
      a vide
      A village
      a ville
      A vingt
      A vis
      b vit
      a vit a
      a vite
      A vivre
      B voila
      A voila ce
      A voila mon
      A voir
      A voisin
      A voiture
      a voitures
      A volant
      a voudrais
      A voulais
      A voulais plus
      b vous
      b vous plait
      A voyager
      A vrai
      A vraie
      a vraiment
      A vtt
      a vu
      A vue
      A walls
      A want
      A wants
      a way
      e we
      d we live
      c we re
      A week
      A weekend
      b what
      A when
      a where
      a where i
      A whole
      A wifi
      a wind
      A wiring
      b with
      A with my
      a won
      A wood
      A work experience
      a working
      A working on
      a works
      d would
      C y a
      A y en
      A yeux
      a yinm
      B zero
      d ~_a_
      A ~_ab
      a ~_ac
      D ~_ad
      a ~_ag
      c ~_ah
      A ~_aj
      a ~_al
      a ~_am
      h ~_an
      B ~_ap
      a ~_ar
      a ~_as
      A ~_au
      A ~_av
      A ~_ay
      E ~_ba
      a ~_be
      C ~_bi
      a ~_bl
      a ~_bo
      b ~_br
      a ~_bu
      c ~_by
      C ~_c_
      A ~_ca
      B ~_ch
      A ~_ci
      d ~_cl
      A ~_co
      C ~_cr
      A ~_cu
      a ~_cy
      A ~_d_
      a ~_da
      f ~_de
      B ~_di
      g ~_do
      a ~_dr
      a ~_du
      b ~_e_
      a ~_ea
      a ~_eb
      B ~_ec
      A ~_ed
      A ~_eg
      a ~_ek
      b ~_el
      A ~_em
      b ~_en
      b ~_ep
      b ~_eq
      B ~_er
      g ~_es
      b ~_et
      B ~_eu
      c ~_ev
      g ~_ex
      C ~_fa
      B ~_fe
      B ~_fi
      C ~_fl
      B ~_fo
      d ~_fr
      A ~_ga
      B ~_ge
      C ~_gi
      a ~_go
      B ~_gr
      d ~_gu
      c ~_h_
      a ~_he
      A ~_hi
      d ~_ho
      A ~_ht
      b ~_hu
      a ~_hy
      c ~_i_
      a ~_id
      A ~_if
      b ~_il
      B ~_im
      d ~_in
      A ~_ip
      h ~_is
      C ~_it
      F ~_j_
      e ~_ja
      A ~_jc
      d ~_je
      A ~_jk
      C ~_jo
      A ~_jp
      A ~_jr
      E ~_ju
      a ~_jy
      C ~_ka
      A ~_ke
      c ~_ki
      d ~_kl
      c ~_kn
      D ~_ko
      A ~_kr
      A ~_kw
      C ~_l_
      B ~_la
      C ~_le
      c ~_li
      e ~_lo
      d ~_lu
      A ~_ly
      c ~_m_
      e ~_me
      F ~_mi
      A ~_mn
      b ~_mo
      a ~_n_
      B ~_ne
      i ~_ni
      f ~_nn
      h ~_no
      c ~_nu
      B ~_oc
      a ~_oi
      B ~_ok
      A ~_ol
      D ~_on
      c ~_op
      c ~_or
      A ~_os
      A ~_ot
      A ~_ou
      A ~_ov
      b ~_pa
      a ~_pe
      a ~_ph
      b ~_pl
      b ~_pr
      a ~_ps
      c ~_pt
      c ~_pu
      B ~_py
      e ~_qu
      G ~_ra
      D ~_re
      a ~_ri
      D ~_ro
      C ~_ru
      A ~_ry
      b ~_s_
      C ~_sa
      b ~_sc
      c ~_se
      c ~_sh
      a ~_si
      B ~_sk
      B ~_sl
      B ~_sp
      c ~_st
      A ~_sw
      d ~_t_
      A ~_ta
      A ~_te
      c ~_th
      A ~_ti
      a ~_to
      B ~_tp
      b ~_tr
      a ~_tu
      A ~_tw
      B ~_ul
      B ~_un
      A ~_up
      b ~_us
      A ~_v_
      B ~_va
      f ~_ve
      B ~_vi
      B ~_vo
      A ~_vt
      B ~_wa
      b ~_we
      a ~_wh
      b ~_wi
      d ~_wo
      A ~_ya
      a ~_ye
      a ~_yi
      A ~_yo
      A ~_za
      B ~_ze
      b ~_zo
      A ~aba
      b ~abe
      a ~abl
      A ~abr
      b ~aca
      c ~acc
      A ~ace
      A ~ach
      B ~aci
      A ~ack
      A ~acl
      c ~aco
      a ~acs
      A ~act
      A ~ad_
      A ~ada
      c ~add
      C ~ade
      C ~ado
      A ~ads
      a ~afa
      A ~aff
      D ~afo
      A ~aft
      b ~age
      a ~agi
      A ~agn
      a ~agu
      B ~ahi
      a ~aho
      d ~ai_
      A ~aie
      c ~aig
      a ~ail
      C ~aim
      A ~air
      C ~ais
      C ~ait
      B ~aj_
      B ~aje
      a ~ak_
      A ~ake
      A ~aki
      d ~al_
      c ~ala
      C ~ale
      a ~ali
      a ~alk
      b ~all
      c ~alm
      B ~alo
      b ~als
      A ~alt
      B ~alu
      A ~ama
      b ~amb
      D ~ame
      B ~ami
      a ~amm
      A ~amo
      C ~amp
      A ~amu
      a ~an_
      A ~ana
      A ~anc
      A ~ane
      d ~anf
      e ~ani
      A ~anj
      a ~anm
      C ~ann
      b ~anq
      b ~ant
      b ~anu
      B ~any
      a ~aou
      a ~ap_
      B ~api
      A ~apl
      A ~apo
      B ~app
      a ~apr
      a ~apt
      B ~aqu
      e ~ar_
      A ~ara
      B ~arb
      c ~arc
      d ~ard
      B ~are
      A ~arf
      b ~arg
      d ~ari
      A ~ark
      b ~arl
      b ~arm
      A ~arn
      a ~arp
      A ~arr
      A ~ars
      D ~art
      g ~as_
      A ~asa
      A ~asc
      B ~asi
      B ~ask
      a ~aso
      C ~asq
      F ~ass
      g ~ast
      C ~at_
      C ~ate
      b ~ath
      A ~ati
      C ~ato
      C ~atr
      a ~ats
      B ~atu
      B ~au_
      a ~aub
      a ~auc
      e ~aud
      e ~auf
      a ~aug
      A ~aul
      a ~aum
      a ~aun
      c ~aur
      B ~aus
      a ~aut
      B ~aux
      a ~ava
      a ~ave
      b ~avi
      b ~avy
      A ~ax_
      A ~axe
      a ~axi
      f ~ay_
      A ~aya
      A ~ayi
      a ~ayo
      A ~ays
      a ~ba_
      A ~bac
      a ~bad
      C ~bah
      a ~bak
      A ~bal
      B ~ban
      B ~bar
      B ~bat
      b ~bav
      g ~be_
      A ~bec
      a ~bee
      A ~bef
      A ~beh
      e ~bei
      A ~bel
      C ~ben
      A ~bes
      b ~bet
      A ~bic
      a ~bie
      A ~big
      a ~bij
      a ~bik
      A ~bil
      a ~biz
      A ~bla
      b ~ble
      a ~bli
      a ~blo
      A ~bob
      A ~bod
      A ~boo
      B ~bos
      B ~bot
      b ~bou
      c ~boy
      B ~bra
      C ~bre
      D ~bri
      A ~bro
      j ~bru
      A ~buc
      B ~bui
      c ~bus
      b ~but
      A ~buz
      c ~by_
      a ~cab
      A ~cad
      a ~cag
      A ~cah
      B ~cai
      A ~cak
      A ~cal
      A ~cam
      c ~can
      e ~cap
      c ~car
      b ~cas
      A ~cat
      a ~cau
      A ~cca
      b ~cci
      c ~ce_
      a ~cei
      B ~cen
      d ~cep
      a ~ces
      A ~cev
      B ~ch_
      c ~che
      a ~cho
      a ~chu
      c ~ci_
      A ~cia
      c ~cil
      b ~cim
      A ~cin
      A ~cir
      A ~cis
      C ~ck_
      A ~cke
      A ~cki
      A ~cks
      a ~cl_
      B ~cle
      a ~cli
      A ~co_
      C ~coi
      d ~col
      a ~com
      A ~con
      A ~cop
      A ~cos
      A ~cou
      A ~cra
      A ~cre
      b ~cri
      a ~cs_
      a ~ct_
      B ~cte
      C ~cti
      a ~cto
      a ~ctr
      a ~cts
      a ~ctu
      A ~cu_
      A ~cue
      A ~cul
      A ~cup
      b ~cus
      a ~cut
      a ~cy_
      B ~dad
      a ~dag
      A ~dai
      C ~dan
      b ~dau
      b ~dde
      A ~de_
      a ~dea
      a ~deb
      a ~dec
      A ~ded
      a ~dee
      a ~def
      a ~deg
      A ~deh
      B ~del
      E ~dem
      a ~den
      C ~dep
      b ~der
      B ~des
      A ~det
      a ~deu
      d ~dev
      a ~dez
      A ~dge
      B ~di_
      A ~did
      b ~die
      c ~dif
      B ~din
      A ~dio
      A ~dis
      h ~dit
      A ~diy
      a ~dle
      A ~dly
      B ~doe
      A ~doi
      c ~dom
      h ~don
      D ~dor
      b ~dos
      C ~dou
      A ~dow
      C ~dr_
      b ~dra
      D ~dre
      B ~dri
      A ~dro
      B ~du_
      A ~duc
      b ~dui
      c ~dun
      b ~dus
      A ~ea_
      a ~eac
      A ~ead
      b ~eak
      a ~eal
      B ~eam
      A ~ean
      c ~ear
      a ~eas
      A ~eat
      c ~eav
      b ~ebe
      b ~ebo
      a ~ebr
      A ~ebu
      C ~ec_
      c ~eca
      A ~ecc
      A ~ece
      d ~ech
      b ~eci
      A ~ecl
      E ~eco
      a ~ecr
      B ~ecu
      B ~ed_
      A ~ede
      B ~edi
      a ~eds
      c ~ee_
      A ~eed
      A ~eek
      a ~een
      A ~eep
      A ~ees
      A ~eet
      a ~eez
      C ~ef_
      A ~efa
      b ~efe
      A ~eff
      A ~efo
      b ~ege
      C ~egl
      A ~egp
      A ~egu
      A ~eho
      b ~eig
      d ~ein
      A ~eir
      a ~ek_
      A ~eke
      a ~ela
      A ~eld
      b ~ele
      a ~elf
      C ~eli
      D ~ell
      C ~elo
      A ~elq
      a ~els
      a ~elt
      A ~elu
      c ~ely
      B ~em_
      A ~ema
      D ~emb
      G ~eme
      B ~emi
      B ~emo
      C ~en_
      C ~ena
      d ~enc
      a ~end
      a ~ene
      C ~enf
      b ~eni
      A ~enm
      A ~enn
      D ~enr
      d ~ens
      d ~enu
      e ~env
      a ~eo_
      A ~eon
      b ~eop
      A ~eot
      F ~epa
      A ~epe
      B ~epl
      a ~epo
      e ~epr
      f ~ept
      B ~er_
      e ~era
      A ~erb
      d ~erc
      c ~erd
      A ~ere
      A ~erf
      b ~erg
      C ~eri
      c ~erm
      B ~ern
      D ~ero
      D ~err
      a ~ers
      e ~ert
      b ~ery
      i ~es_
      a ~esa
      B ~esh
      a ~esi
      B ~esk
      C ~eso
      A ~ess
      A ~est
      A ~et_
      B ~eta
      D ~ete
      B ~eth
      C ~eti
      e ~eto
      C ~etr
      B ~ett
      c ~eu_
      A ~eud
      A ~eug
      C ~euh
      A ~eun
      a ~eur
      B ~eus
      a ~eut
      A ~euv
      D ~eux
      a ~ev_
      d ~eva
      b ~evi
      A ~evo
      b ~evr
      b ~ewi
      e ~exc
      A ~exi
      a ~ext
      A ~ey_
      a ~ez_
      c ~eze
      a ~ezo
      a ~fab
      A ~fac
      A ~fal
      A ~fam
      b ~fan
      B ~fas
      B ~fat
      a ~fau
      b ~fe_
      a ~fee
      a ~fen
      b ~fer
      a ~fes
      B ~feu
      d ~ff_
      A ~ffa
      c ~ffi
      a ~ffl
      A ~ffo
      a ~ffu
      a ~fic
      B ~fie
      A ~fif
      A ~fig
      A ~fin
      a ~fir
      C ~fis
      A ~fix
      B ~fle
      a ~flo
      C ~foi
      b ~foo
      A ~for
      B ~fos
      a ~fou
      b ~fra
      b ~fre
      B ~fri
      d ~fro
      B ~frr
      B ~fs_
      a ~ft_
      A ~fte
      A ~fti
      A ~ful
      A ~fun
      a ~fur
      A ~gad
      a ~gag
      a ~gai
      B ~gal
      A ~gam
      A ~gan
      A ~gar
      A ~gas
      A ~gat
      a ~gau
      a ~gay
      A ~gby
      B ~ge_
      B ~gea
      B ~gem
      B ~ges
      a ~get
      d ~ght
      c ~gil
      B ~gin
      b ~giq
      a ~gis
      B ~giv
      C ~gle
      A ~gn_
      b ~gna
      a ~gne
      B ~gno
      A ~go_
      a ~goi
      A ~gol
      A ~got
      b ~gou
      A ~gpa
      a ~gra
      B ~gri
      b ~gro
      A ~gru
      a ~grv
      b ~gs_
      A ~gt_
      B ~gts
      e ~gue
      B ~gui
      A ~gur
      a ~hab
      a ~had
      A ~hai
      A ~hak
      a ~hal
      C ~ham
      A ~han
      A ~hap
      A ~haq
      d ~har
      b ~has
      d ~hau
      c ~hav
      C ~hay
      b ~hea
      A ~hed
      b ~hee
      A ~hei
      d ~hel
      a ~hem
      a ~her
      B ~het
      C ~heu
      A ~hev
      A ~hey
      B ~hez
      B ~hie
      b ~him
      d ~hin
      B ~his
      A ~hit
      b ~hma
      a ~hme
      A ~hni
      a ~hno
      c ~ho_
      a ~hoc
      A ~hom
      a ~hon
      B ~hop
      g ~hor
      B ~hos
      A ~hot
      A ~hoz
      A ~hs_
      C ~ht_
      b ~hte
      b ~htm
      b ~hts
      b ~hui
      a ~hur
      e ~hut
      a ~hy_
      a ~hyp
      a ~ia_
      A ~iak
      c ~ian
      A ~iat
      f ~ibl
      a ~ibr
      f ~ic_
      a ~ica
      C ~ice
      B ~ich
      f ~ici
      B ~ick
      A ~ics
      b ~icu
      d ~id_
      a ~ida
      a ~ide
      b ~idi
      a ~ids
      e ~ie_
      B ~iec
      A ~iel
      A ~iem
      c ~ien
      b ~ier
      C ~ieu
      A ~if_
      b ~iff
      A ~ig_
      A ~iga
      b ~igh
      A ~ign
      B ~igo
      b ~igr
      B ~igt
      B ~igu
      B ~ike
      f ~il_
      B ~ila
      B ~ild
      d ~ile
      a ~ill
      A ~ilo
      A ~ils
      B ~ima
      a ~imb
      e ~ime
      a ~imi
      A ~imm
      C ~in_
      c ~ina
      c ~inc
      B ~ind
      b ~ine
      B ~ing
      b ~ini
      B ~inn
      A ~ino
      C ~ins
      A ~int
      C ~inu
      a ~iny
      A ~io_
      f ~ion
      A ~ior
      a ~ios
      a ~ipe
      A ~iph
      a ~ipp
      e ~iqu
      a ~ir_
      A ~irc
      A ~ird
      A ~ire
      a ~iri
      B ~irs
      d ~is_
      A ~isa
      d ~ise
      a ~ish
      a ~ism
      A ~iso
      b ~iss
      A ~ist
      A ~ita
      C ~itc
      a ~ith
      b ~its
      B ~itt
      B ~iva
      a ~ive
      B ~ivi
      A ~ivo
      B ~ivr
      A ~ixi
      A ~iy_
      a ~iya
      A ~iz_
      a ~iza
      A ~ize
      c ~izi
      A ~jac
      c ~jam
      a ~jan
      a ~jar
      a ~jav
      b ~je_
      c ~jec
      A ~jet
      B ~jeu
      A ~jki
      A ~job
      B ~joi
      A ~jon
      B ~jou
      A ~jre
      A ~jur
      C ~jus
      a ~jy_
      a ~kal
      a ~kan
      B ~kar
      A ~kay
      A ~ke_
      C ~kel
      A ~ken
      a ~kes
      B ~ket
      A ~kie
      B ~kif
      c ~kil
      b ~kin
      C ~kit
      a ~kli
      b ~kno
      A ~ko_
      B ~kon
      B ~kou
      A ~kra
      A ~ks_
      b ~kte
      A ~la_
      A ~lab
      B ~lac
      b ~lad
      B ~laf
      A ~lag
      B ~lai
      A ~lam
      A ~lap
      A ~lar
      A ~las
      A ~lat
      A ~lau
      a ~lav
      A ~lax
      a ~lay
      b ~ld_
      A ~ldi
      B ~lds
      A ~le_
      b ~lea
      a ~lec
      A ~led
      a ~lee
      A ~leg
      a ~lei
      A ~lem
      d ~len
      a ~lep
      e ~ler
      C ~les
      E ~let
      b ~leu
      b ~lev
      A ~ley
      A ~li_
      b ~lia
      B ~lig
      B ~lik
      A ~lim
      C ~lin
      a ~lio
      a ~lip
      a ~liq
      C ~lis
      A ~lit
      b ~liv
      a ~liy
      a ~lk_
      c ~lle
      B ~lli
      B ~llo
      B ~lls
      A ~llu
      a ~lly
      b ~lme
      D ~lo_
      B ~loc
      a ~log
      b ~loi
      b ~lol
      a ~lon
      A ~loo
      a ~lor
      c ~los
      A ~lot
      f ~lou
      C ~lov
      a ~low
      A ~lpt
      A ~lqu
      a ~ls_
      A ~lt_
      A ~lte
      a ~lti
      a ~luc
      A ~lue
      a ~lug
      a ~lui
      A ~lum
      a ~lur
      d ~lus
      a ~lut
      a ~lve
      A ~lwa
      c ~ly_
      A ~lyo
      a ~mac
      A ~mad
      B ~mag
      e ~mai
      m ~mal
      B ~mam
      b ~man
      A ~maq
      C ~mar
      B ~mas
      c ~mat
      a ~mau
      b ~may
      e ~mbe
      D ~mbl
      A ~mbr
      c ~mec
      D ~mee
      B ~mei
      b ~mel
      C ~mem
      b ~men
      B ~mes
      D ~met
      B ~meu
      d ~mez
      b ~mi_
      b ~mid
      D ~mie
      F ~min
      A ~mio
      A ~mit
      A ~mma
      c ~mme
      A ~mn_
      C ~mod
      a ~mom
      A ~mon
      a ~mor
      a ~mos
      B ~mot
      a ~mou
      A ~mov
      a ~mp_
      B ~mpa
      C ~mpe
      C ~mpi
      a ~mpl
      a ~mpo
      a ~mpt
      a ~mpu
      d ~ms_
      A ~mum
      A ~mun
      A ~mur
      A ~my_
      b ~nac
      a ~nag
      E ~nai
      A ~naj
      a ~nal
      A ~nan
      a ~nap
      B ~nat
      A ~nau
      A ~nav
      c ~nc_
      a ~nca
      c ~nce
      b ~nch
      A ~nci
      B ~ncl
      b ~nco
      a ~ncr
      A ~nd_
      D ~nda
      A ~nde
      a ~ndi
      a ~ndo
      A ~ndr
      a ~nds
      a ~ndu
      c ~ne_
      a ~nea
      A ~nec
      c ~nee
      c ~nel
      a ~nem
      C ~nen
      A ~neo
      D ~ner
      A ~net
      A ~neu
      B ~nev
      A ~nez
      a ~nfa
      c ~nfe
      C ~nfi
      a ~nfl
      A ~nfo
      a ~ng_
      B ~nge
      A ~ngi
      a ~ngo
      a ~ngr
      b ~ngs
      B ~ngu
      A ~nhe
      h ~ni_
      A ~nia
      b ~nic
      a ~nie
      a ~nig
      b ~nim
      B ~nio
      a ~niq
      a ~nir
      b ~nis
      B ~nit
      A ~niv
      A ~nje
      b ~njo
      b ~nma
      A ~nme
      e ~nn_
      C ~nna
      A ~nnd
      F ~nne
      B ~nni
      a ~nnu
      d ~no_
      A ~nob
      A ~noe
      a ~noi
      A ~nol
      A ~nom
      f ~non
      c ~not
      A ~nou
      c ~now
      A ~noy
      b ~nqu
      D ~nre
      d ~ns_
      A ~nsa
      C ~nse
      A ~nsp
      B ~nst
      e ~nt_
      a ~nta
      C ~nte
      A ~nto
      a ~ntr
      A ~nts
      a ~ntu
      e ~nu_
      A ~nue
      b ~nui
      A ~num
      a ~nus
      A ~nut
      b ~nva
      d ~nvi
      A ~nyo
      a ~nyt
      A ~nze
      a ~oad
      A ~ob_
      A ~obe
      a ~obi
      B ~obl
      A ~obo
      b ~oc_
      B ~oca
      A ~occ
      A ~och
      A ~oci
      A ~ock
      b ~oct
      a ~ocu
      B ~od_
      A ~oda
      C ~ode
      a ~odu
      A ~ody
      C ~oes
      a ~oeu
      c ~of_
      d ~off
      A ~ofs
      A ~oge
      A ~ogr
      d ~oid
      A ~oie
      a ~oif
      B ~oig
      C ~oil
      B ~oin
      b ~oir
      a ~oje
      E ~ok_
      A ~oke
      a ~oki
      A ~ol_
      A ~old
      b ~ole
      A ~olf
      a ~oli
      c ~oll
      A ~olo
      A ~ols
      a ~olt
      c ~om_
      b ~omb
      A ~ome
      b ~omm
      a ~omo
      a ~omp
      b ~oms
      c ~on_
      A ~ona
      b ~onb
      d ~onc
      a ~ond
      B ~one
      b ~ong
      A ~onh
      A ~oni
      b ~onj
      E ~onn
      a ~ono
      E ~ons
      b ~ont
      a ~onv
      C ~ood
      A ~ook
      c ~oom
      B ~oor
      a ~oot
      a ~op_
      A ~opa
      b ~ope
      A ~opi
      b ~opl
      b ~opo
      A ~opr
      a ~ops
      e ~or_
      c ~ora
      a ~orb
      A ~orc
      A ~ord
      A ~ore
      B ~org
      B ~ori
      a ~orm
      A ~orp
      b ~orr
      b ~ors
      c ~ort
      a ~os_
      A ~osa
      A ~ose
      b ~osi
      b ~ost
      f ~ot_
      A ~ota
      D ~ote
      b ~oth
      A ~oti
      A ~oto
      A ~otr
      a ~ott
      a ~oua
      a ~oub
      d ~ouc
      a ~oud
      B ~oue
      d ~ouf
      A ~oug
      A ~ouh
      D ~oui
      C ~ouj
      e ~oul
      d ~oun
      A ~oup
      A ~our
      e ~ous
      b ~out
      B ~ouv
      b ~oux
      A ~ouz
      D ~ove
      A ~ovi
      b ~ow_
      a ~owe
      A ~own
      A ~ox_
      a ~oxe
      a ~oy_
      A ~oya
      e ~oye
      a ~oz_
      B ~oze
      B ~pa_
      A ~pag
      A ~pai
      B ~pap
      a ~pas
      b ~pat
      a ~pay
      B ~pec
      a ~ped
      a ~pee
      c ~pei
      A ~pel
      B ~pen
      b ~peo
      E ~per
      b ~pes
      a ~pet
      c ~peu
      b ~phe
      B ~pie
      C ~pin
      c ~piq
      A ~pir
      A ~pis
      A ~pit
      D ~pla
      d ~ple
      B ~pli
      c ~plo
      d ~plu
      A ~po_
      a ~poi
      a ~pol
      b ~pon
      A ~por
      d ~pos
      B ~pot
      c ~pou
      b ~ppa
      a ~ppe
      c ~ppo
      A ~ppr
      A ~ppy
      A ~pra
      B ~pre
      e ~pri
      a ~pro
      A ~ps_
      c ~pt_
      b ~pti
      b ~pto
      A ~pu_
      a ~pub
      b ~pui
      A ~pul
      A ~pur
      b ~put
      b ~puy
      A ~py_
      A ~pye
      A ~qu_
      A ~qua
      A ~quo
      a ~ra_
      B ~rac
      B ~rad
      b ~rai
      A ~raj
      a ~ral
      B ~ram
      C ~ran
      A ~rap
      A ~raq
      b ~rav
      A ~ray
      A ~rba
      B ~rbe
      a ~rbi
      A ~rbr
      B ~rc_
      d ~rce
      A ~rch
      d ~rci
      a ~rco
      A ~rcs
      a ~rcu
      A ~rd_
      b ~rda
      b ~rde
      g ~rdi
      C ~rdr
      a ~rds
      a ~re_
      b ~rea
      A ~red
      A ~ree
      C ~ref
      A ~reg
      b ~rei
      A ~rel
      D ~rem
      B ~ren
      D ~rep
      D ~ret
      A ~reu
      B ~rev
      B ~rew
      a ~rey
      a ~rez
      A ~rfa
      A ~rfe
      A ~rga
      a ~rge
      e ~rgi
      A ~ri_
      a ~ria
      A ~rid
      a ~rie
      a ~rif
      B ~rig
      B ~rik
      a ~ril
      b ~rim
      C ~rin
      a ~rio
      A ~riq
      B ~rit
      A ~riv
      b ~rk_
      A ~rke
      a ~rki
      A ~rko
      B ~rla
      b ~rle
      a ~rli
      e ~rme
      c ~rmi
      A ~rmo
      a ~rn_
      C ~rna
      A ~rne
      A ~rno
      a ~ro_
      a ~roa
      D ~rob
      A ~roc
      A ~rof
      A ~rog
      b ~roi
      a ~roj
      A ~rok
      b ~rom
      c ~roo
      c ~rop
      B ~ros
      b ~rot
      C ~rou
      A ~rov
      A ~row
      B ~roy
      a ~rpe
      A ~rps
      B ~rqu
      a ~rr_
      B ~rra
      B ~rre
      A ~rro
      a ~rry
      B ~rs_
      B ~rse
      B ~rso
      A ~rt_
      a ~rta
      a ~rte
      a ~rth
      a ~rti
      b ~rto
      A ~rts
      A ~rue
      A ~rug
      d ~rui
      A ~ruk
      a ~rul
      B ~run
      A ~rus
      a ~rv_
      A ~rve
      a ~sac
      b ~sag
      B ~sal
      A ~sam
      C ~san
      B ~sar
      b ~sau
      a ~sav
      a ~say
      b ~sca
      B ~sce
      A ~sci
      b ~sco
      a ~scr
      D ~scu
      b ~se_
      A ~sea
      A ~sec
      b ~sed
      A ~see
      A ~seg
      A ~sei
      B ~sel
      A ~sem
      a ~sen
      a ~sep
      C ~ser
      B ~ses
      b ~set
      a ~seu
      a ~sev
      b ~sew
      C ~sh_
      A ~shi
      A ~sho
      A ~si_
      e ~sib
      a ~sic
      B ~sid
      g ~sie
      A ~sil
      a ~sim
      d ~sin
      b ~sio
      B ~sir
      D ~sis
      C ~sit
      b ~six
      A ~siz
      C ~sk_
      A ~ske
      B ~ski
      B ~sle
      a ~sne
      d ~so_
      a ~soe
      D ~sol
      a ~som
      A ~son
      A ~sos
      a ~sou
      A ~spa
      A ~spe
      C ~spo
      D ~squ
      C ~ss_
      b ~ssa
      B ~sse
      d ~ssi
      b ~sso
      C ~ssu
      f ~st_
      e ~sta
      a ~ste
      e ~sth
      d ~sti
      B ~stl
      C ~sto
      A ~stu
      A ~su_
      A ~suc
      A ~sue
      B ~sui
      A ~sum
      A ~sun
      c ~sup
      b ~sur
      A ~sus
      A ~swa
      A ~swi
      b ~sy_
      A ~tab
      a ~tac
      b ~tag
      A ~tai
      A ~taj
      B ~tal
      B ~tan
      b ~tar
      a ~tas
      a ~tau
      a ~tay
      C ~tch
      a ~te_
      A ~tea
      A ~tec
      B ~tee
      D ~tel
      c ~tem
      C ~ten
      a ~tep
      e ~ter
      B ~tes
      c ~tet
      B ~teu
      A ~the
      c ~thi
      d ~thm
      c ~tho
      C ~ti_
      a ~tic
      A ~tif
      A ~tig
      D ~til
      c ~tim
      B ~tin
      h ~tio
      B ~tir
      a ~tis
      A ~tiv
      A ~tle
      B ~tly
      b ~tma
      A ~tme
      C ~to_
      a ~toa
      E ~toi
      b ~tom
      A ~too
      b ~tor
      c ~tos
      b ~tot
      C ~tou
      A ~tps
      B ~tra
      B ~tre
      C ~tri
      e ~tro
      B ~tru
      A ~tt_
      a ~tte
      a ~tti
      A ~ttl
      B ~tto
      A ~tu_
      A ~tuc
      B ~tud
      c ~tue
      c ~tur
      A ~twe
      A ~twi
      A ~uad
      a ~uai
      c ~uan
      A ~uar
      B ~uat
      A ~ube
      c ~ubl
      a ~uca
      d ~uch
      A ~uci
      A ~uck
      a ~ucs
      A ~uct
      d ~ud_
      A ~udo
      A ~uds
      b ~udu
      B ~ue_
      A ~uei
      B ~uel
      A ~uem
      b ~uer
      a ~ues
      A ~uet
      b ~ueu
      e ~uf_
      c ~uff
      A ~ugb
      B ~uge
      a ~ugh
      a ~ugi
      C ~uh_
      B ~ui_
      D ~uie
      D ~uil
      a ~uip
      a ~uir
      e ~uis
      d ~uit
      a ~uiv
      C ~ujo
      A ~uk_
      E ~ul_
      a ~ula
      d ~uld
      C ~uli
      a ~ull
      a ~ulo
      A ~ulp
      A ~ult
      C ~ume
      A ~umm
      A ~unc
      c ~une
      A ~ung
      B ~uni
      A ~unn
      A ~uns
      A ~uoi
      C ~up_
      B ~upe
      c ~upp
      e ~ur_
      A ~ura
      A ~urb
      A ~urc
      c ~urd
      b ~ure
      a ~urg
      b ~uri
      A ~urq
      A ~urr
      B ~urs
      b ~urt
      b ~urv
      d ~us_
      B ~usc
      A ~ush
      a ~usi
      A ~usk
      A ~usq
      f ~uss
      d ~ust
      A ~usu
      f ~ut_
      A ~uta
      d ~ute
      a ~uti
      c ~uto
      a ~utt
      a ~utu
      a ~uva
      E ~uve
      b ~uvr
      C ~ux_
      c ~uya
      A ~uye
      A ~uzz
      A ~va_
      a ~vac
      A ~val
      e ~van
      b ~var
      A ~vat
      A ~vau
      d ~ve_
      A ~vea
      B ~vec
      A ~veg
      a ~vei
      b ~vel
      A ~vem
      a ~ver
      B ~ves
      b ~vet
      c ~veu
      b ~via
      b ~vie
      B ~vil
      A ~vis
      d ~vit
      A ~viv
      C ~voi
      A ~vol
      A ~von
      b ~vou
      A ~voy
      A ~vra
      a ~vre
      b ~vri
      A ~vtt
      b ~vu_
      A ~vue
      a ~vy_
      A ~wal
      B ~wan
      A ~wap
      b ~way
      e ~we_
      B ~wee
      A ~wel
      A ~wen
      b ~wha
      B ~whe
      A ~who
      a ~wi_
      A ~wic
      A ~wif
      a ~wil
      b ~win
      a ~wit
      B ~wn_
      B ~woo
      c ~wou
      A ~xie
      A ~xpe
      a ~xpl
      b ~xte
      A ~yag
      A ~yai
      c ~yan
      b ~ye_
      e ~yen
      A ~yeu
      a ~yin
      A ~yli
      C ~yon
      A ~you
      a ~ype
      C ~ys_
      a ~ysa
      c ~yse
      a ~yst
      a ~zar
      A ~ze_
      B ~zen
      C ~zer
      b ~zie
      b ~zik
      """)
}
