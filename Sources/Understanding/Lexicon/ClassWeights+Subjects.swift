/// What traits weigh: written by `evaluate weigh`, and never edited.
extension ClassWeights {
  static let subjects = ClassWeights(
    columns: """
      suicide violence sexualViolence bullying runaway noRoof danger
      """,
    start: [
      -0.4, -0.87, -1.23, -1.04, -1.19, -0.87, -1.01,
    ],
    rows: """
      FDaecfA 0
      eebFAAa 0 $
      1AAAcBa 0 0
      fA1BACa 0 _ 0
      A1ACeA 0 _ a
      5Aa 0 _ ai
      B1AAa1c 0 _ and
      2ABaaa 0 _ avec
      1A2a1b 0 _ c
      AAc2A 0 _ ca
      AcBbcCB 0 _ dans
      1AAeaaB 0 _ de
      4Bc 0 _ demain
      bAAAAa 0 _ depuis
      A1b3A 0 _ dit
      A3Ab 0 _ donc
      ABa1bAa 0 _ du
      DBe1Aa 0 _ e
      abA1aAA 0 _ el
      Ba3Ab 0 _ elle
      C1Bad1A 0 _ en
      1aBAa1a 0 _ est
      bAB1dD 0 _ et
      ab1B1A 0 _ fois
      BB2bbA 0 _ i
      CcaABad 0 _ il
      2A1abA 0 _ ils
      aCAacDd 0 _ j
      A1A2a 0 _ jdors
      baCaeBB 0 _ je
      b3A1A 0 _ jserai
      1b1B1a 0 _ l
      c2CBcC 0 _ la
      3bAaC 0 _ le
      a1c1AA 0 _ m
      aA2aAA 0 _ ma
      BAbaAaA 0 _ mais
      aBba1B 0 _ me
      A4a 0 _ mois
      1cB1A 0 _ mon
      a1AAAa 0 _ on
      dAbABBa 0 _ par
      3a 0 _ parce
      B1a2cB 0 _ pas
      E1ca1Aa 0 _ pour
      A2cAa 0 _ qu
      fb1DcEA 0 _ que
      1ab2A 0 _ qui
      A3BgB 0 _ repond
      a3bAA 0 _ s
      bAbA1AA 0 _ san
      a1B1bAA 0 _ sans
      aBb1A 0 _ se
      AAcaABB 0 _ sinon
      aabAAAA 0 _ son
      AB2eBa 0 _ sur
      A1A2aA 0 _ tout
      A2AAaa 0 _ un
      A1B2dA 0 _ une
      A1AA2a 0 _ y
      ab1ABbA 0 a
      2Aa1A 0 abonnes
      CBeDeDA 0 an
      AAeA1AA 0 an e
      a3a 0 an el
      b4B 0 an je
      Aa1A1aa 0 an on
      a1bABaA 0 and
      2a1Aa 0 and i
      EfBA1e 0 ans
      A3aA 0 ans a
      BAa1Aa 0 ans elle
      A1A2b 0 ans en
      1aAA1Ab 0 ans est
      baAAAAa 0 ans et
      1ba3B 0 ans il
      aB2bA 0 ans j
      1b1AbAa 0 ans je
      AaA 0 ans la
      1Aaa1aB 0 ans le
      2b2A 0 ans m
      bAA1aA 0 ans ma
      1ab1AAA 0 ans me
      a4A 0 ans on
      4b 0 ans s
      bA 0 ans se
      1acAAAA 0 ans son
      DA2eAb 0 balles
      A1bB2A 0 balles sinon
      5a 0 c
      5a 0 c est
      1bA1A 0 cotes
      BaA1Aaa 0 dans
      1aBb 0 dans le
      A1A2bA 0 dans une
      4aa 0 days
      bA2AA 0 de
      aA 0 degres
      A4a 0 du
      A4a 0 du mois
      cAaabCA 0 e
      A3cA 0 e et
      Ac1A1A 0 e fois
      A4a 0 e je
      AAbA1a 0 e pour
      1AaabAA 0 elle
      aA1b1AA 0 em
      1BAc1Ab 0 eme
      AbAB1Ab 0 en
      a5A 0 er
      aA1aAa 0 ere
      bAAabAB 0 et
      1bBb1Aa 0 eur
      B2a1a 0 euro
      2CcaAA 0 euros
      bBc1B1A 0 foi
      2aAA 0 foi par
      bBdC2b 0 fois
      aA1a 0 fois de
      5aA 0 fois par
      1Aba2A 0 gars
      ebBBBBB 0 h
      g2AABB 0 h 0
      1a3Aa 0 h a
      AAaAb 0 h du
      BbAa1Aa 0 h il
      a2BabA 0 h je
      a1a3A 0 he
      a1aA2A 0 i
      a1aAAbA 0 il
      3AA 0 j
      5Aa 0 j ai
      4AcA 0 je
      DA1bAcc 0 jour
      F1ACdc 0 jours
      A2A1bb 0 kg
      2a1aA 0 lanne
      A1cA 0 mecs
      AbA1ABe 0 min
      eABAAB 0 moi
      c1B1AaA 0 mois
      1a 0 mois que
      5bA 0 ne
      5bA 0 ne repond
      2A2AA 0 nui
      AA2aa 0 nuits
      cAA1AAA 0 on
      A1Aa 0 personnes
      1Aa1b1A 0 piges
      2aB1a 0 pour
      A1ab1A 0 qui
      A4bB 0 repond
      A4bB 0 repond pas
      Ac1AaAA 0 semaine
      b1AdAB 0 semaines
      dC 0 trains
      bB2BA 0 x
      caf1dFH @age
      cA1dBBb @alone
      daBkDGD @always
      HrMBEIe @blow
      hjFGCLF @body
      MbvCBEA @boss
      AdAE1cc @cant
      aBb1cfB @child
      CdGcCbe @craft
      mGCcDBD @cry
      sLObBHA @die
      KecHCDl @drink
      EalEB1b @elder
      lGDaDbG @empty
      NGKCzIH @escape
      ec2CAG @exam
      DeAHjaa @family
      qbEFBEH @farewell
      Ks1K2D @father
      CjA1DHd @fear
      bBg1C1E @fiction
      hbC1CCb @fine
      NPLaHzF @food
      Jbg1CNk @force
      AIdacbd @friend
      CHGFdCk @help
      1aba1AA @hide
      mHLFeB @high
      KzTdLPL @hit
      NeAFihc @home
      bf1bCG @illness
      a1fDBdb @je
      hdEdDCB @laugh
      iEGCaaA @life
      MCrHDGj @man
      K1EFgDn @marry
      cC1dbBb @me
      tMLAHEe @means
      MGGzAIK @mock
      KGADalg @money
      IlACCiC @mother
      BDcIgfB @night
      DEaeedB @nobody
      MHir1IF @online
      HigKBDg @partner
      DeadCC @play
      jBADBBC @pointless
      JacelGa @return
      i1DaIDa @sad
      JLDw1AE @school
      zTMHGIb @selfcut
      MFzICIP @sexual
      1bceBDB @shame
      BcCEBfd @sibling
      aAA1ccE @since
      ofGCCIJ @sleeve
      LkeFDb @step
      dBCBA1c @stop
      QIDDCzD @street
      DBahb1d @they
      d1BBcDd @thing
      iABAD1E @tired
      EAbbCbf @work
      1oLGBGd @wound
      bdaCDBb ^ 0
      E1cgDBc ^ a
      5AA ^ adresse
      aa1A ^ ah
      EABA2e ^ aide
      1B4c ^ aidez
      EdB1b ^ alors
      AAeabBC ^ an
      AB1AAAe ^ appelez
      aAa2A ^ apres
      AA2AAc ^ attends
      BFec1Ce ^ au
      1a4A ^ avan
      1gaBADB ^ avant
      CfABbAA ^ avec
      1aB1dAb ^ bah
      AB1c1A ^ bann
      aA2a1a ^ been
      eACBcAA ^ ben
      a3aAA ^ bientot
      daAAAB ^ bof
      aA3A ^ bon
      ba3AA ^ bonjour
      Cf2A1A ^ bope
      BcA1A1b ^ bought
      dcdCABE ^ c
      adEAabB ^ ca
      aEbc1aA ^ can
      GAbfacC ^ ce
      1AAacC ^ cela
      A1A1Aac ^ cet
      aAa1BaB ^ cette
      Aa2cAA ^ chaque
      Cf2BA ^ che
      1aaa1B ^ chef
      El1AEaC ^ chez
      2a2aA ^ coach
      3a ^ comment
      BdAABaA ^ dad
      FeBdb1E ^ dans
      2a1Aa ^ daron
      cABAbCb ^ de
      B1AAhCA ^ demain
      1A1bA ^ depui
      fBfaDFA ^ depuis
      BBCA1Bi ^ des
      5aA ^ desole
      3aa1a ^ deux
      eAA1bAA ^ dites
      BA1A1dA ^ do
      aAa1AaA ^ does
      babAAAA ^ don
      DcaA2A ^ el
      1gABbDb ^ elle
      CCAgaaB ^ en
      aabcCaB ^ est
      a1a ^ et
      BABcA1d ^ euh
      aABdA1A ^ every
      1AAc1A ^ everyone
      eAAB2A ^ everything
      5a ^ expulses
      1eBAABb ^ faut
      aA1A ^ franchement
      c1A2Aa ^ fre
      B2AAdA ^ frigo
      2b1AA ^ frr
      bAbB1bA ^ genre
      Ca1aaac ^ got
      b2B1aA ^ haven
      Gei2Aa ^ he
      A3A1c ^ help
      A1a3b ^ her
      caAAABB ^ hier
      b2A1A ^ honestly
      aB1AdBA ^ how
      ba1caD ^ i
      c1AaABA ^ ici
      dCBCaBb ^ if
      NflaDDf ^ il
      EBJlDCB ^ ils
      1aABAgD ^ is
      1dAAACc ^ it
      1ABcd1C ^ j
      d4AB ^ jan
      1AAaAAd ^ jdois
      baA2bB ^ jdor
      ACaAaeB ^ jdors
      1bAba1A ^ je
      a1AAaA ^ jore
      fAAA1AA ^ jpleure
      aa1a1B ^ jpref
      BAAad ^ jregarde
      c4AA ^ jsers
      1AA2b ^ jsquatte
      cAA1AA ^ just
      aG2Aea ^ l
      DdAECjd ^ la
      CA1e2B ^ lads
      a1AB2c ^ last
      H1jbB1A ^ le
      AADfBCc ^ les
      DfDBbeA ^ ma
      aBA3b ^ madame
      AcA ^ mam
      AeEA1eA ^ maman
      cA2aAA ^ man
      a1a ^ mdr
      bAaCBhB ^ me
      e1A1B ^ meme
      BgDBGdh ^ mes
      b4A ^ mettez
      e1BBA1A ^ mi
      CfBBa ^ mn
      3AAbA ^ mo
      gBGCf1A ^ moi
      1B2aa ^ moin
      Ab1Eeb ^ mon
      1a1a1AB ^ monsieur
      AdEABdB ^ mum
      BacDBdb ^ my
      adBbAAA ^ nan
      1b2AbA ^ ne
      a2AAb ^ nn
      aABd ^ no
      eAAbCAA ^ nobody
      e1DAAC ^ non
      bAaBa1A ^ not
      cEaDca ^ notre
      ABA1AdA ^ nou
      ADB2hB ^ nous
      B1bCAcb ^ o
      EBB1Bfe ^ on
      Ba2bbA ^ one
      B1aA2a ^ ouais
      ac1B1BB ^ oui
      BDaAdbA ^ our
      FjBAACa ^ papa
      aAa2A ^ parce
      b3AA ^ parfois
      cCAACbA ^ pas
      A1c2AB ^ patron
      1AbB ^ pendant
      C1Bg1AA ^ people
      1AAa ^ perso
      aAAaaB ^ personne
      1BA1a1A ^ peut
      2A2Ae ^ please
      eA1A1BA ^ plus
      A1c1BbA ^ pour
      cBAA1AA ^ pourquoi
      bmGG1AA ^ quand
      bB3Ae ^ quelqu
      aA3B ^ ran
      eA3AA ^ rien
      DAa1BAe ^ s
      b1AA ^ salut
      BdD2Bc ^ se
      Ac1BdB ^ she
      gCCChEA ^ si
      cAAcAB ^ since
      2A2a ^ sofa
      A1aa2a ^ some
      BAbA1Ad ^ someone
      E1h3B ^ something
      dA3AA ^ sometimes
      BA1bA1a ^ son
      2a1A ^ sorry
      BcAa1A ^ sous
      BAh2AB ^ sur
      3a1A ^ t
      D1c1Cca ^ the
      1AcBDCg ^ there
      B1Aa1b ^ theres
      FEAmCG ^ they
      1AAadA ^ ti
      Ab3A ^ tonton
      EA1e1AB ^ tous
      ADAd1CB ^ tout
      D2b1a ^ toute
      1B1c1aA ^ trois
      ca1BA ^ tu
      DEeGgAf ^ un
      1Cf1ABa ^ une
      1C3Ac ^ venez
      AB3Ad ^ vini
      CFB2Ah ^ vite
      1A2a ^ voila
      1A1A1a ^ votre
      dbCABaB ^ vous
      1aAa1A ^ wallah
      FCBBAoE ^ we
      cA1AbAA ^ what
      dAA2AB ^ when
      d1AbABB ^ wsh
      HbcfC1A ^ y
      aAbA ^ yavait
      A1bA ^ yen
      DDAeABd ^ yo
      AB1c2a ^ yon
      Ab1A ^ you
      ABAb1Ab ^ zot
      b1AAaac a
      fC1C1aA a $
      DaabAbb a 0
      C1c1Aa a 0 an
      1c1aA a 0 ans
      2BaAaa a 0 dans
      3EbcB a 0 h
      A3bA a 0 jours
      A4Ac a 0 min
      2A2a a 0 piges
      a2AAcA a _ 0
      aADcbaa a _ a
      B2c2A a _ account
      cAAA a _ acte
      bA1A2A a _ adieu
      A1b a _ age
      ABc2AA a _ aise
      AbbB a _ alors
      bA3A a _ ami
      1Bd2A a _ amis
      FdbA1aA a _ an
      ECAbbbe a _ and
      aAaAcCb a _ ans
      5aA a _ apres
      1A1b1Ba a _ are
      AA1baaB a _ arret
      6b a _ arriere
      C2AAc a _ assez
      ACeAA1a a _ at
      AaAaa1A a _ atelier
      bAaBbB a _ au
      ab1AAaA a _ autre
      1aB3a a _ autres
      eaCB a _ aux
      BAbbaAA a _ avant
      Db1Bbaa a _ avec
      Aa1a a _ avoir
      eBAAABA a _ bon
      1aA2aA a _ bu
      AaAb1bA a _ but
      Aa3aa a _ by
      Aba1B a _ c
      eD1AaaB a _ ca
      1C1d1DA a _ cantine
      1caAAAC a _ cave
      aCdABBd a _ ce
      dA2AAA a _ cette
      A2a1a a _ change
      B1aa1A a _ chat
      5a a _ che
      aCb1acA a _ chez
      CaaA2a a _ choses
      1a1a1A a _ cinq
      3a a _ classe
      ab2AAA a _ code
      AAAab a _ comme
      cAAbA a _ comment
      Abaa1AA a _ contre
      cB2aA a _ copain
      a1aA a _ corps
      baA1AAa a _ cousin
      b3BA a _ cousine
      DB4d a _ couteau
      dDB1aCb a _ d
      a1A3A a _ dame
      C1D1Bea a _ dans
      AabdDAD a _ de
      A2a1a a _ dedans
      ADA1Af a _ dehors
      2aabBA a _ depui
      1aABcaA a _ depuis
      1Ab a _ derriere
      aCdaBCA a _ des
      FfbAa1B a _ deux
      AaAA2c a _ devant
      aAA a _ dimanche
      1aA2Ab a _ dit
      A1A1Aa a _ donc
      5a a _ donner
      A1AAAdA a _ douches
      BaacA a _ droit
      1BA1a1B a _ du
      Bc a _ dure
      A1AAacA a _ e
      1AA2b a _ eau
      A1Ac2A a _ ecart
      d1BaB1D a _ ecole
      1AAAa1a a _ el
      ABaAbaA a _ elle
      1Aa3A a _ embrasser
      bbaCBa a _ en
      AcA3A a _ entretien
      A1dCbbC a _ et
      Cba1aA a _ euh
      bA a _ expres
      B4c a _ faim
      1AbA1A a _ faire
      CadAcAB a _ fait
      AADcbAb a _ famille
      AA1B1aa a _ fermeture
      cA2AAa a _ feu
      baAA2A a _ fille
      1AAAb1b a _ fin
      BAb1a1b a _ fois
      1AcAAAa a _ for
      aAA a _ frere
      Cac1bB a _ from
      4baA a _ gar
      2AAb a _ garcon
      1AAacBA a _ gare
      A1ACA1b a _ gars
      1AbA2A a _ genre
      BBA2Bd a _ gens
      A2cAaA a _ going
      BAa1aAa a _ grand
      3cAA a _ grille
      3b a _ group
      BABc2A a _ groupe
      3EbcB a _ h
      A1A2ba a _ he
      BaABaca a _ heure
      AaAAacA a _ heures
      1Ba1a1a a _ hier
      1AB1A1d a _ homme
      bA2AAb a _ hopital
      2A3A a _ hosto
      A1a a _ hotel
      1A2Ac a _ huit
      EfbAcBB a _ i
      dcB2Db a _ il
      bA2aAA a _ ils
      dAbE1aA a _ in
      B2a1aA a _ infirmerie
      1bAA1A a _ infirmiere
      dC2AA a _ interieur
      aaAcAB a _ internat
      1aAbAbA a _ it
      dAbCaBC a _ j
      1IacAdc a _ je
      g1AAcFB a _ jours
      bAAAa a _ jurer
      Ab2A a _ jusqu
      1AB1Ae a _ ka
      DgA1ACb a _ kil
      BacaB a _ l
      bcDHeaC a _ la
      4Ab a _ laverie
      cACBdCb a _ le
      CdCDa1b a _ les
      aAa a _ lever
      A1A1aa a _ lit
      1AaA a _ m
      AcBBAA a _ ma
      BbA3c a _ main
      dC2bAA a _ mais
      ajBB1H a _ maison
      CA1A1be a _ mal
      1cAAAAb a _ maman
      B4cA a _ mange
      C1AccdC a _ me
      1A3a a _ mec
      AAABAAc a _ mecs
      B1AaA a _ meme
      b1A1bCA a _ mer
      bEcaaAa a _ mere
      eC1CBba a _ mes
      BeA1aAA a _ meson
      C1aAaa a _ mezon
      A1A2Ac a _ min
      Babb1a a _ moi
      1ba1aBA a _ mois
      aD1CBc a _ mon
      aAbA1AA a _ monsieur
      A1B3c a _ monter
      1bAA1aA a _ my
      3b1AA a _ nom
      1b1A a _ non
      3AAbA a _ nos
      a2A a _ note
      A1bAAbB a _ nouveau
      3A2A a _ o
      bA4A a _ oeil
      1BCAbbd a _ of
      bcAbaFC a _ on
      c3aA a _ ou
      A2d2A a _ page
      eeB1AAD a _ par
      Aaa1a1A a _ parce
      bCdbABA a _ parents
      bBbA a _ parler
      aaA1aaA a _ pas
      3b a _ pause
      aAaA2A a _ pendant
      dDaaaA a _ pere
      a2b1AA a _ personne
      A2a1b a _ petit
      ABb3A a _ petite
      c2B a _ photo
      2b3A a _ photos
      2A2a a _ piges
      BBac1a a _ piscine
      adB1BAA a _ place
      DA1AbaA a _ plus
      B1B1BgB a _ porter
      e1A1AAA a _ pote
      2b2AB a _ potes
      b4C a _ poubelle
      cEaa1b a _ pour
      Aa a _ pourquoi
      a1b1A1A a _ pris
      b1BA a _ prof
      aA a _ ptit
      adaCB1A a _ qu
      aFd1AA a _ quand
      AA2a1b a _ que
      D1a3d a _ quelque
      a1bA2A a _ question
      aA2A1b a _ questions
      1A1eAAA a _ qui
      CB1dAA a _ recre
      bA a _ rentree
      aBA1BDc a _ rien
      B2AAfA a _ ru
      AA1ABiC a _ rue
      DaB2c a _ s
      1a2A a _ san
      Aa4a a _ sang
      B1aA1Aa a _ sans
      b2AAaA a _ se
      B1Aa1cA a _ sept
      dCAa1Ba a _ ses
      A2Aaa a _ shelter
      Cd1dDAa a _ si
      B1AbAa a _ since
      D2c1eA a _ so
      baAAAbA a _ soeur
      BAc1A a _ soiree
      BCBdgDa a _ son
      AA3ab a _ sorti
      BBadA1b a _ sortie
      A2a1a a _ sous
      Ai1CACB a _ sur
      ABA1AcA a _ t
      Daa2Ac a _ tete
      a1A1a a _ that
      cAA1A1A a _ the
      Cc1Bb1B a _ to
      eaBB1A a _ tous
      hBACa1a a _ tout
      cbAa1AA a _ toute
      aAAAaAb a _ toutes
      bb1A1B a _ tres
      C2c1A a _ trois
      aA2AAa a _ truc
      bA a _ trucs
      1AaAAba a _ tu
      a5A a _ tuer
      Abcb1Da a _ un
      AcA1AA a _ une
      2aA a _ video
      AdA2AA a _ visite
      1Ab a _ voila
      b1A a _ voisin
      AaBb2A a _ voix
      C2b2b a _ vous
      5Ab a _ vu
      aaB2aA a _ when
      aa1aAAa a _ where
      2CAA1e a _ who
      AA1cBaA a _ with
      A1A1c1A a _ year
      a4A a a
      AAc2AA a abuse
      AAc2AA a abuse de
      AA2b a appele
      3Aa a appelee
      aa2b1B a arrete
      Ab2aA a aucun
      D1A3f a avale
      bBa a avoir
      a1B2bA a avoue
      AA3a a avoue qu
      AbA a avoue que
      bA2A1A a bad
      C1A1fB a bag
      AA1a1AA a balais
      1c1A1A a balance
      1cA1A1A a belt
      A3Bc a bench
      1Cb1b1A a bit
      Ab1A a black
      aA a blade
      aA a bloque
      2Ac2A a boire
      5a a bouffer
      Ab a bout
      2dB1AA a boy
      Caa2cA a brule
      aaaABBb a bu
      aAAA1Ab a bu le
      b2A1a a bus
      A2Aaa a bus shelter
      AbAa a c
      BdaAAAB a ca
      Bd1A1A a ca place
      Aaa1aaB a cache
      a1Abb1B a cacher
      2B3b a calais
      a2AB a capte
      2B1ACd a car
      CgA1BBC a casse
      Aa2A a casse deux
      1b2AA a casse la
      Cd3A a casse le
      Cd1eBCB a cause
      ca2ABA a cause de
      Cb1b1aA a cause des
      Aaa2AA a cause du
      DdaBa1B a ce
      Aaa1AaA a ce qu
      3A1a a ce que
      aAa a cette
      AaAaAaC a change
      1aa2B a change de
      1DA2dA a change la
      C1baA a changer
      DCdc a chaque
      BAbAa1b a chaque fois
      A a chaque recre
      aAa1AbA a choisi
      A2Aab a cinq
      Aa1Aa a cinq heures
      CacabDb a cle
      AAB1c a coach
      A2b1A a commence
      aA1A a compte
      dAbBaCA a confie
      bA1AAA a confie qu
      2a a confie que
      bAAA2a a confisque
      BAd1AA a continue
      A1a a continue quand
      AAdfCDd a cote
      BAafACa a cote de
      3bAAA a cote du
      AAb a coucher
      1Aa a coucher avec
      bB1B2A a coup
      aA1B a coup de
      b1Ba1A a coupe
      Aa1a a cru
      Aa1a a cru que
      d1B1ADb a d
      1aB3a a d autres
      2aB1aa a dans
      BA1b1b a day
      1BAACce a de
      4A1c a de l
      C1cAdcC a deja
      A4a a deja mange
      dA2AA a demain
      1bAdcD a demande
      c2aAAA a demande a
      aba1CAb a demande de
      Ba1a a demande pourquoi
      1b1aC1A a demande si
      1aAcAB a demenage
      AB2BdB a dents
      eABBDDc a des
      CaaA2a a des choses
      A1AAAdA a des douches
      3BA1c a des gars
      1BA2Bb a des gens
      b3A1A a des jours
      AAAA1Ac a des mecs
      1A4a a des trucs
      bbAA1B a deux
      b1A a deux ans
      beBACAa a di
      AaA3A a di que
      aAAbbB a different
      dA2A a dire
      EAAAiAa a disparu
      A2ac a disparu de
      A2AcA a disparu depuis
      c1ACCda a dit
      aaaAAAa a dit a
      c1AA1A a dit au
      2a a dit c
      BAa2c a dit de
      BbA a dit euh
      1cAA2a a dit qu
      BabaAAa a dit que
      1AA2aA a dit t
      A1a2a a dit tu
      3ABcA a dix
      1aa1A a dix ans
      BA2Ac a dix huit
      B1A1acA a dix sept
      A2A1cA a dog
      faCbA1A a donne
      a2a1A a donne a
      cAA1A a donne son
      AbAb1A a donne un
      3b1AA a donner
      ABa2b a dormir
      AA1aabA a dos
      2bA a douze
      2bAaA a douze ans
      BB2cb a droite
      BB2cb a droite a
      1aAA1ba a du
      Aa4a a du sang
      baA2B a ecrit
      a4A a ecrit qu
      1Aa a embrassee
      1Aa a embrassee de
      a a en
      CfAbaAD a encore
      A1Ac1AA a enfin
      bBA1AAc a enleve
      baaBA a envoye
      b a envoye un
      eAAA1AA a essaye
      dA1A1AA a essaye de
      2aCA1B a ete
      Dbca1ba a eu
      1abA1AA a eu un
      bdAAABa a euh
      Aa4a a euh il
      AA3c a faim
      bDBg2C a faire
      cAA1b1A a fais
      EadBbAd a fait
      ABc3A a fait des
      bAAAa a fait jurer
      5aa a fait un
      A2A1Ac a fait une
      B2ba1A a fake
      B2b2A a fake account
      BAb1BAa a ferme
      ABb1B1a a ferme la
      1A2aAa a file
      1b1aAbA a fini
      1c1A1A a fini par
      aAA3a a fond
      aeA2a a force
      BBeA2B a forcee
      A2a a forcee a
      a3aaA a froid
      1ABAeBA a fuge
      BABAgAC a fugue
      6A a fugue elle
      Aa4a a garde
      2A3a a garder
      Da3dA a gauche
      1eBa1A a genou
      1dAA1A a genou sur
      1cA2A a genoux
      1c3A a genoux sur
      2bA a giflee
      a2A2a a girl
      a1aA2A a girl in
      aAc2AA a glisse
      1cAA1AA a good
      a1A1A1A a goodbye
      a2a a grave
      A1Aa1Aa a group
      A2a a group chat
      A1CB1Be a guy
      2AaaaA a huit
      AbB2aa a i
      1Aa3a a il
      AAaAA1b a jamais
      C1AAAfA a jete
      A4dA a jete me
      AAA2ab a job
      b5A a joke
      CCgAAAb a ka
      CBA1AAe a knife
      CcaaDBA a l
      cAAA a l acte
      ABc2AA a l aise
      1A1b1Aa a l are
      AA1baaB a l arret
      6b a l arriere
      AaAaa1A a l atelier
      1AA2b a l eau
      A1Ac2A a l ecart
      dBCaBaD a l ecole
      1Aa3A a l embrasser
      AcA3A a l entretien
      3A1b a l heure
      bA2AAb a l hopital
      2A3A a l hosto
      A1a a l hotel
      B2a1aA a l infirmerie
      1bAA1A a l infirmiere
      dC2AA a l interieur
      aaAcAB a l internat
      GiEfEbC a la
      1C1d1EA a la cantine
      1caAAAC a la cave
      a1A3A a la dame
      Bc a la dure
      AA1B1aa a la fermeture
      cAAAbCb a la fin
      4baA a la gar
      1AAacBA a la gare
      3cAA a la grille
      4Ab a la laverie
      BcA3c a la main
      ajBB1H a la maison
      BeA1aAA a la meson
      C1aAaa a la mezon
      BBac1a a la piscine
      baA a la place
      ADB1AgA a la porter
      b4C a la poubelle
      A1a a la question
      BB1d1A a la recre
      bA a la rentree
      B2AAfA a la ru
      AA1ABiC a la rue
      AA3ab a la sorti
      BAabA1b a la sortie
      C1Aa1Ad a la tete
      AdA2AA a la visite
      cB1A1aa a lache
      aAcBAAc a lad
      AcA1cAA a laisse
      BA2d1A a laisse son
      d1A1B a laisse un
      b2A a laisser
      Ac3A a lance
      1aAdA1B a latelier
      1aa3A a laugh
      Ba1A1A a le
      BaacAA a le droit
      D2e2A a lecol
      aBaA1Ab a les
      3A2b a leur
      1A1A2a a light
      A3aaA a lille
      1ab3A a linge
      1BcbaC a linternat
      Bb1a a lire
      1a1a2A a lopital
      1b1a1AA a lot
      bAba2B a lui
      2a3A a lui faire
      A3b1A a lyon
      CAAb1da a m
      iCAcAAB a ma
      b3BA a ma cousine
      AADcaAb a ma famille
      2A1cAA a ma mer
      bCbbaCb a ma mere
      ABb3A a ma petite
      aaAA1bA a ma soeur
      CBAg1Ba a mal
      3b1A a mal au
      C1c1a1A a maman
      1Ac3A a maman moi
      BAbAABf a man
      A1C1A1e a man who
      B2aAfA a mange
      A a mange a
      5dA a manger
      AA3Ab a manger a
      DB2AfB a manje
      A3b1A a marseille
      iBcBCAC a me
      1Ab1A a me parents
      6A a me tuer
      2aB1a a meme
      B4a a meme plus
      dBdAC1B a mes
      B4b a mes 0
      b3AA a mes jours
      bBcbAA a mes parents
      2bB a mes photos
      2A1aAc a mi
      AA1Aaa a midi
      1A3b a midi je
      Ab1AbAA a minuit
      a4A a minuit je
      1Ecb1cA a mis
      1BAb1aA a mis a
      1A2Ab a mis dehors
      4a1A a mis la
      aAA1AAb a mis le
      A1bA1a a mis mes
      BA1b1aa a mis un
      A1b1AaA a mis une
      dEcABBA a moi
      aBA a moi de
      aAa2a a moin
      CAaAd a moitie
      hCA1cDC a mon
      aa2A1A a mon cousin
      cB1aaA a mon pere
      a1A a mon voisin
      abAABBa a montre
      1a a montre ses
      1aa3A a montre son
      2A1a1A a ne
      1aA a neuf
      Aa1a1BA a new
      1Aa1aaA a noel
      1A3Aa a nos
      aA2a1A a note
      1aaA2A a nous
      AbaA2A a oblige
      AbaA2A a oblige a
      a1bA2A a offert
      1Ba1AaA a onze
      aBa1Aa a onze ans
      dA1A1A a oublie
      a2b1aA a outils
      aA4b a ouvert
      2Aa2A a page
      C1Ab2a a parle
      cAA2AB a part
      CA2bcA a partir
      B3baA a partir de
      1A2BbA a partir du
      A1b3A a party
      BCBcDgB a pas
      Aa3A a pas a
      C2A1c a pas assez
      2A2Ab a pas d
      a1BdAEa a pas de
      B4c a pas fin
      2AA1a a pas la
      AAa2cB a pas le
      aA3bA a passe
      a2A1Bb a peine
      CaAaAba a perdu
      aa1A1A a perdu son
      ba1BA a person
      1AbDbEc a personne
      2Aa a personne de
      A2bA1a a pete
      bA2aAA a petit
      c a peu
      bA2aB a pied
      Aa a plaque
      B4b a pleure
      1Aaa a pleurer
      CCCCClA a plus
      a3A a plus d
      B1BC1fA a plus de
      c2A1AA a plus personne
      1A2BA a plus rien
      2a3A a poil
      B2b a poll
      dCAaA1a a porter
      bbAAaBA a pose
      b1aAAA a poste
      1a a poussee
      1a a poussee dans
      DaB1A1e a pri
      1BFA1Bd a pris
      AA2bB a pris la
      bAA3A a pris le
      AAa1Aaa a pris mon
      ABA1A1b a pris son
      AABA1Ac a pris un
      AAb3B a profite
      Bd1A2A a promis
      BA1B1dA a pu
      A2B1c a pu de
      ab1AAA a pupil
      a3A a quarante
      B2AbAa a quatorze
      B2AbAa a quatorze ans
      aAB1a a quatre
      5bA a quatre dans
      c1B1AbA a que
      a1A a que la
      b1A2A a que mon
      Bc2aB a quel
      Aa a quel age
      CAAaabb a quelle
      CAA1abb a quelle heure
      bBbAAA a quelqu
      bBbAAA a quelqu un
      1A1cAA a qui
      A2dAA a qui le
      aB2aAa a quinze
      bB2aA a quinze ans
      AA2eCA a quitte
      1A2dC a quitte le
      kDBBABA a quoi
      eBAAABA a quoi bon
      aA1A a quoi ca
      b a quoi je
      A1a1aA a raconte
      bA1A a range
      6A a razor
      1b1AA a reconnaitre
      BAaaAbA a recu
      b3AA a regarder
      b1AB1a a remarque
      dABA a rendu
      AcA2A a repasser
      A1b a repondu
      3a a respirer
      1C3Be a ressort
      Ec2e1B a retire
      B3d a retire tout
      aA1AdAB a retrouve
      AAb a revele
      b4Ab a ri
      gABADAB a rien
      1B1AAaa a rien a
      3A1aA a rien d
      A3AaA a rien dans
      A4a a rien de
      a4A a rien e
      a a rien je
      B4a a rien meme
      A2a a rigole
      f1BA1B a s
      a1AAdAA a saute
      Aa1aAa a school
      bBcA a se
      A1B1b1b a seize
      A1B1b1b a seize ans
      ca1A1B a serre
      dadAAEC a ses
      1Bd2A a ses amis
      A2a1aA a six
      b1AAaA a son
      AcaACa a sorti
      1a4A a sorti le
      Ac1A2a a sorti un
      b1Aa2A a sortir
      Aa a souder
      bA3Cc a souvent
      b1BA a supprime
      Aa1a2B a t
      ab1aA1B a t il
      a1aA2A a ta
      b2A a ta question
      baaC1a a table
      Ab4A a tape
      Ad3AA a temper
      d1AAAAA a temps
      ecB1bDB a tenir
      Aa a tenue
      Aaa a thing
      ab2A a tire
      BA1cAa a tirer
      A a touche
      1Ba a touchee
      abCAAdA a toujours
      2Aa a toujours un
      ac1C1Aa a tous
      cDcFAbb a tout
      bBaEacA a tout le
      a1bB a toute
      b1cB a toute la
      a3Aa a trade
      A4Ac a train
      BcaB a trainee
      Ac1B a trainee par
      1c3BA a travers
      2B1aAa a treize
      2B1aAa a treize ans
      a1b2AB a trente
      a1aA1Bb a trois
      b2a1A a trois heures
      A3a1A a trois jours
      A1AaA1c a trouve
      1A1A1aA a trouver
      CDbdDAe a un
      aa2A a un autre
      ab2AAA a un code
      AB4c a un couteau
      A2A2A a un gars
      AABb2A a un groupe
      1AB1A1b a un homme
      1A3a a un mec
      1AaA a un monsieur
      A1bAAbB a un nouveau
      BAab2A a un qui
      aA2AAa a un truc
      DAebaaA a une
      A1a3A a une fait
      A1b1A a une soiree
      AaAAaa a velo
      2BD2e a vendre
      3B2b a vendre pour
      b1A3A a vendu
      a2AbA a vide
      AAa1aaA a vingt
      1A2AcA a vire
      1A2A a vivre
      bA1A2C a voir
      aA2A a vos
      aA2A a vos questions
      abaAA1A a voulu
      ABb3A a vous
      g1CA2B a vu
      A1aAbA a vue
      a1ca1AA a week
      a5A a whole
      aa3B a y
      cA1B1Aa a year
      3a a zero
      AAA1aeA aban*
      1AA1abA abandonne
      ACc1A1a abi
      aCaa1Aa abim*
      2ca1DA abime
      1ac1ACA abiy*
      BAAcaAA abon*
      2Aa1A abonnes
      2A abonnes _ le
      AA2Ac abor*
      AA2Ac abord
      1aAAba abou*
      1aAAba about
      bAA3A about _ i
      Ba1ab1B about it
      c1A1AA about me
      Cab1aA about my
      bA1B1aa about the
      3a aboy*
      6a abri
      4a abri _ jardin
      4a abri de
      4a abri de jardin
      BAAaAfB abri*
      BAAaAfB abribus
      AA1a1cB abribus $
      bAb1bCA abse*
      b1aCaA absence
      2a1a1A absente
      CbfAABB abus*
      Bba2BA abuse
      AAd2B abuse _ moi
      ABe2BA abuse de
      AAd2B abuse de moi
      1Aa abusee
      BBAda1b acce*
      AAAeAAA accent
      CA3bb accepte
      eAAA1AA acci*
      c1BA1AA accident
      cB1A2A accident $
      aA3AA accident de
      FbabAa acco*
      1Aa2a accompagne
      AbaAaAA accord
      A1bA accord $
      B1Ad2A account
      Ada1AAA accr*
      1d2BAA accrochee
      Ab1BbbB accu*
      DdABbcB accueil
      aaA2A accueille
      aA2dB accueillons
      c1AAAa ache*
      cAA2aA achete
      a achete _ corde
      1a4B achete des
      6a achete une
      Ca4a acheter
      A acheter _ manger
      A acheter a
      A acheter a manger
      5Aa acheter du
      AAAA1Af acid*
      AAAA1Af acide
      Bc1aAA acro*
      Bb1b across
      dAAAaA acte
      c1AAA acte $
      Aa2aBA actu*
      Ab1AA1A actually
      BAABcaa adan
      B3c adan _ vye
      DABB1g addr*
      DABB1g address
      2ABaaa address $
      kBBBABD adie*
      kBBBABD adieu
      bA adieu $
      a adieu a
      BbeA1A ador*
      B1eA1A adore
      LECCdma adre*
      HDBGdka adresse
      3Ba1b adresse $
      4a adresse _ est
      AA2b adresse a
      4a adresse c
      4a adresse c est
      1A2Aa adresse ca
      A1A1bAb adresse de
      3b1B adresse et
      BA1A1aA adresse euh
      A4a adresse je
      Bae1AAC adul*
      A1fAA1C adulte
      6A adulte $
      2aA adultes
      1A1b1b afer*
      DD1c1cC affa*
      a2aAA affaire
      EEAdagC affaires
      aBaCB affaires $
      B2B1cA affaires _ dans
      A4c affaires _ le
      5a affaires _ un
      B1AA1d affaires dans
      5a affaires dans un
      b4A affaires et
      a2A1a affaires par
      2A2bA affaires sont
      A4a affaires sur
      A4a affaires sur le
      Ba1dAAA affi*
      3aaA affiche
      BA1A1e affo*
      BA1A1e afford
      aBeDBab afte*
      b1aAAaa after
      Ae1B2B after $
      aA1a2A after _ and
      b1A2A after my
      1B1B1bb after school
      BAAabd after the
      CdAbaaA agai*
      AeC1bdD again
      Bc2abA again $
      1A1A1a again _ night
      aa1A again on
      CAbbACc against
      DDgAiCF age
      aAbAaA age $
      CaAbA1b agen*
      BA1bA1b agent
      bAAaAAa ages
      aB2a1a ago
      A3a1a ago and
      e1A2A agra*
      b1AA1A agrafes
      bAAA agrafes _ la
      bAAA agrafes dans
      bAAA agrafes dans la
      FBkDBAa agre*
      BAdB agressee
      A1cA agressee _ le
      A1cA agressee dans
      A1cA agressee dans le
      B1b agression
      a1aB1dA ah
      Cb1ba1A ai
      E1aaBdd ai 0
      Aa1A1bA ai 0 ans
      AcAaa1B ai _ 0
      gdABACC ai _ a
      3A ai _ affaires
      A2d1B ai _ ami
      FacAc1A ai _ ans
      DbBaa1a ai _ au
      a3AA ai _ aucune
      B4cA ai _ avale
      a2b1A ai _ beaucoup
      a3aAA ai _ besoin
      1a3A ai _ bleu
      dAA ai _ ca
      aAaa1BA ai _ ce
      bAAAAb ai _ chez
      b2a1B ai _ choisi
      AcA ai _ cotes
      aABdB ai _ d
      1AAbaaA ai _ dans
      1cD1Cab ai _ de
      CfAAB1A ai _ des
      bAAAAa ai _ deux
      a ai _ dire
      Dcb2Ba ai _ dit
      a3A ai _ dix
      d3AA ai _ dormi
      Cc1BbAA ai _ du
      Aa3a ai _ eleve
      1AaA2B ai _ en
      eAA2A ai _ enfin
      a1a2A ai _ envie
      a1A1B ai _ essaye
      b3A ai _ et
      2Ad2A ai _ eu
      Bc1A ai _ euh
      B2A1dA ai _ faim
      c1B ai _ fait
      5A ai _ gout
      CB1d ai _ habitude
      aA3B ai _ hier
      a2A2A ai _ idees
      1AA1bA ai _ il
      eB1B1AA ai _ impression
      BaAa2A ai _ j
      Aaaa1AB ai _ je
      1B1Bbc ai _ l
      eI1DeA ai _ la
      fcGDbHa ai _ le
      b1aBcAB ai _ les
      cA1BcbA ai _ ma
      aAA1A ai _ mais
      1aA2Ab ai _ mal
      B2A1b ai _ mange
      cF1a ai _ marques
      dAA ai _ me
      aAbc1AA ai _ mes
      eE1Aa1B ai _ mon
      A2A1a ai _ neuf
      ABgA1BA ai _ non
      CdA3A ai _ oeil
      1AcA1aA ai _ ose
      cBa1AaA ai _ par
      2aA ai _ parle
      D4d ai _ part
      AdA2B ai _ pas
      c1A2Aa ai _ personne
      3AAa ai _ plus
      aa2cCA ai _ pote
      1b3aA ai _ pour
      A3aa ai _ pris
      A1d1aBA ai _ pu
      cB2B ai _ qu
      ABDcAf ai _ que
      A1b1a1A ai _ quoi
      AAa2b ai _ rien
      3AAc ai _ sac
      4a ai _ samedi
      1Ab2A ai _ sept
      b2aAA ai _ sur
      Ab1a1a ai _ tete
      DA1cAbA ai _ tous
      1B1c1ba ai _ tout
      a ai _ toute
      1aA2A ai _ trois
      BAAbab ai _ trop
      1a ai _ trous
      2aa1A ai _ trouve
      a1B2cA ai _ truc
      EAgBcBc ai _ un
      fbAA1Aa ai _ une
      1a ai _ ventre
      B1cB1A ai _ violee
      AA1AAe ai _ vraiment
      b1A1aB ai achete
      Ab1Aa1A ai appris
      Aa1Aa ai appris a
      bAb1AB ai arrete
      B2a ai arrete d
      b4A ai arrete de
      1A1c1A ai aucun
      c4B ai avale
      3a ai beaucoup
      aA2A ai besoin
      1A2A1a ai besoin d
      aAb1A ai bu
      BaAb1Ac ai change
      AbAA2c ai change de
      dAAA1A ai choisi
      b1A2A ai choisi la
      a ai commence
      aa ai compte
      BA1aa ai coupe
      1aA1A1A ai cru
      a3A ai decide
      A1aA ai decouvert
      aABAaBa ai deja
      a4A ai deja choisi
      a1A1B ai deja essaye
      4a ai deja pris
      a1ab1AB ai demande
      1A1b2A ai demande a
      cCA1BAc ai des
      a2A2A ai des idees
      cF1a ai des marques
      A2a ai deux
      Fbcc1aC ai dit
      AcA2BA ai dit a
      CAfA1AA ai dit non
      AADdAb ai dit que
      A1b ai dix
      A4a ai dix neuf
      1Ab2A ai dix sept
      a1A2A ai donne
      a2A ai donne mes
      BaA1Aa ai dormi
      AA3a ai droit
      CbbaAAb ai du
      cBAB1aA ai ecrit
      1bAB ai encore
      aB1A ai encore la
      Bc1A ai encore les
      b4A ai enjambe
      b4A ai enjambe la
      1AA1a ai enleve
      1A ai envi
      1A1AbA ai envie
      AA1AbA ai envie de
      D1f3C ai envoye
      A1b ai envoye une
      3aA ai essaye
      AacA1A ai ete
      B1cB1A ai ete violee
      Db1bBaA ai eu
      BcA1A ai eu 0
      AAaaA1A ai eu un
      CaA2b ai euh
      dBA2AA ai failli
      BA1AAAd ai faim
      eA1B1A ai fait
      1aA1a ai fait le
      B3a ai fait mon
      dA3AA ai fait un
      bA2AAc ai fait une
      1Bab1a ai fini
      1b1A1A ai froid
      A3aB ai fugue
      1b4B ai garde
      aBbA ai honte
      1AbA ai honte de
      B1da ai jamais
      2Ad1A ai jamais eu
      Bb3A ai juste
      aAAc1BB ai l
      CB1d ai l habitude
      eB1B1AA ai l impression
      BcA3A ai l oeil
      DcB1Ac ai la
      Ab1A1a ai la tete
      aAa2A ai lache
      1AABeBA ai laisse
      B3bA ai laisse un
      BdB1A1A ai le
      1a ai le ventre
      bB3a ai les
      cAB1aa ai ma
      ABc3a ai mal
      Ba1b2a ai mal au
      B2B1d ai mange
      1aAA1A ai marre
      aA1A1A ai marre de
      A1AcA ai meme
      b ai meme plus
      Aa1a ai menti
      B1bA1a ai mes
      3A ai mes affaires
      eCaABA ai mis
      Bc1A ai mis du
      dA1BA1A ai mis mon
      aAa ai mis une
      3AAcA ai mon
      B4c ai nulle
      B4c ai nulle part
      1b1aAA ai parle
      1b2AAa ai parle a
      CbC1Aga ai pas
      B1Ab1a ai pas d
      AABa1bA ai pas de
      d3AA ai pas dormi
      A1aAa ai pas envie
      B2A1b ai pas faim
      AA1Bbb ai pas l
      Aa2Aa ai pas la
      AeBA1C ai pas le
      3A1a ai pas mange
      1AcA1aA ai pas ose
      1A1cA ai pas trop
      AA1A1ba ai pas un
      AA1AAe ai pas vraiment
      A1AAacA ai passe
      aa ai passe la
      B3AcA ai perdu
      Bb1A1a ai perdu 0
      1A ai perdu mon
      b2AAb ai personne
      Aa1aC1c ai peur
      Ag1AD1A ai peur de
      a3a ai peur pour
      aaCBad ai plus
      a ai plus aucune
      a ai plus besoin
      a4A ai plus d
      EaAbada ai plus de
      4A ai plus envie
      5A ai plus gout
      b1B2a ai plus la
      b4A ai plus le
      A4a ai plus rien
      eB1Aa1B ai pri
      GgAAdBb ai pris
      1b4A ai pris le
      b3A ai promis
      aAAa1a ai pu
      A1A1bAa ai quinze
      A1A1bAa ai quinze ans
      CAbb1B ai quitte
      B1b1a ai quitte la
      a1AaBA ai quitte le
      AaaA1A ai rate
      dC3AA ai recommence
      bA ai recommence a
      a2a1A ai recu
      A1AAca ai regarde
      A2b1A ai rendu
      1A2bA ai repete
      DAd1Be ai rien
      B4cA ai rien avale
      A4c ai rien dans
      B2a1Aa ai rien dit
      A2A1a ai rien mange
      C3cAA ai saute
      B3bA ai saute le
      Bbb2A ai seize
      Bbb ai seize ans
      AAe ai subi
      C2c ai supprime
      aA ai surprise
      a2bAA ai tenue
      b1BAbBa ai toujours
      bAB1aAA ai tout
      4Aab ai trop
      fBaAB1a ai trouve
      a ai trouve des
      2a ai trouve les
      A1A2a ai trouve un
      B1aAa1c ai un
      Ba ai un oeil
      aa2cCA ai un pote
      CAAd1aa ai une
      a4A ai vide
      cAA ai voulu
      Cba1BBc ai vu
      b ai vu le
      2AA2d ai vu un
      a1BAC1c aide
      aA2BAb aide $
      CbBA1Ac aide moi
      5bA aide sociale
      1BC3b aide*
      BbAa2A aider
      1BBAaBd aidez
      AA4c aidez _ il
      aBAAAAc aidez moi
      AA4c aidez moi il
      a3a1A aien*
      a3a1A aient
      daB2AA aigu*
      eAA2AA aiguilles
      B1BbcbA aill*
      B2bAa aille
      1AB1ca ailleurs
      bAA ailleurs $
      BCdb1DA aima*
      CBdb1BA aimais
      A1b2A aimais bien
      AABa aimais les
      abcBBBB aime
      e2E aime $
      BcAB1a aime _ ca
      B1b aime _ comment
      fAB2A aime _ j
      A1AA1a aime _ l
      1Aaa1b aime _ la
      Bb1A1a aime _ le
      aCbA1Aa aime _ quand
      1dBAAAB aime _ que
      BaAaAb aime bien
      aaA2b aime bien la
      aAAaaAA aime la
      1A3c aime le
      C1a2b aime les
      FBg1AAB aime pas
      BcAB1a aime pas ca
      B1b aime pas comment
      ABbb aime pas la
      ABc2Aa aime pas quand
      AeA1AAB aime pas que
      a1dA1A aime plus
      BaabAbB aime*
      A2c1BA aiment
      1aaAAaB aimerais
      a4A aimerais _ endormir
      A1AAAaa aimerais bien
      a4A aimerais m
      a4A aimerais m endormir
      aaaA2B aine
      a3a aine a
      gAEBAEd air
      a1A1ABb air $
      BA2cA aire
      B3cA aire _ autoroute
      B3cA aire d
      B3cA aire d autoroute
      ABcA1Aa aise
      AAb aise $
      AAaaAaA ait
      DA1daa alar*
      DA1daa alarm
      1AaAaa ali
      e1AAAA aliv*
      e1AAAA alive
      dbbcDDA all
      bAb2AA all $
      A1a2A all _ it
      dbA1AbA all _ stuff
      A4a all _ time
      eAAaAEb all day
      C1dB1cA all my
      bAAa1Cb all of
      A1Aa1A all of it
      AcA all over
      1A1b all the
      A4a all the time
      ebBCaB alla*
      3A1aa allaient
      aaA2AA allais
      d1ABaBA allait
      f1AAAAA allait se
      B1A1a1A alle
      AAdbAaC alle*
      C1ec1CB aller
      CCB1caA aller $
      A1AbA aller _ cours
      5A aller _ ecole
      a4AA aller _ l
      aaa aller _ la
      1bAc1BA aller _ lycee
      AAc aller _ mon
      1AA1aAa aller _ pour
      b1aa1BA aller a
      a4AA aller a l
      a1aa aller a la
      AbabaAA aller au
      1bAa1AA aller au lycee
      cA4A aller avec
      BDg aller chez
      1ABc2a aller en
      A1AbA aller en cours
      5A aller l
      5A aller l ecole
      ABAAeAa aller simple
      1AA1aAa aller simple pour
      bA3A allergie
      2A1a1a allez
      Da1ABcd allo*
      BbA1Aac allowed
      Db1bAAd allowed to
      bBAAcB allu*
      cBB1bAA allume
      AB1cAB alon*
      bA2AAa alone
      2abA1A alone $
      C1ac2A along
      DcAbabD alor*
      1dA1AbA alors
      aa1BaA alors _ je
      AAebAA alors _ me
      B2c alors _ ne
      BA1a alors _ parle
      CcAAa1A alors euh
      Aa2a alors j
      FAde1a alors je
      AAebAA alors je me
      B2c alors je ne
      BA1a alors je parle
      5A alors la
      eB2aBA alors le
      A1AA1bb alors on
      aA1aAa alors qu
      aAcD alors que
      b2A alors que je
      bB1BacA alre*
      bB1BacA already
      c1aAAAA already $
      A1a1aaA also
      AABcAd alte*
      AABcAd alternant
      a2aA1A alum*
      b1BaBbB alwa*
      b1BaBbB always
      AcA2A always _ a
      bb1D1a am
      a4Ab am _ in
      aB1c1AA ambi*
      aB1c1AA ambiance
      AB1AA1d amen*
      ABaAAAd amener
      baAaB1A ami
      bA1b2A ami $
      c2B2A ami _ a
      1a4B ami _ dit
      B2B1ba ami _ est
      c3A1B ami _ foyer
      bAa1ABA ami _ la
      1Ab1A ami _ mon
      Ea1Aaac ami a
      b1eABBA ami de
      bAa1ABA ami de la
      1Ab1A ami de mon
      B1a1bAa ami dit
      dB1A2A ami il
      c1A2aB ami il a
      3A ami m
      bAbC1b amie
      2Aa2b amie _ a
      1ab1BaB amie de
      b amie elle
      aAA3b amie m
      AAa amie s
      aA1A1A amie se
      AdBb1AA amie*
      AdBb1AA amies
      CBbh1CA amis
      ABb3A amis a
      A1aa1A amis je
      B1c2Aa amoi*
      2bbA1A amwi*
      B1ebAA amwin
      1Bbb1A amwin _ i
      1aA3a amwin _ in
      ABbc1Ab amwin dann
      BcAB amwin ek
      3B2c an
      aDbBcC an $
      a1B2a an _ a
      1Ba1aAa an _ an
      A1aa1a an _ and
      b an _ ca
      D2aA1c an _ de
      1BbA an _ di
      aACb2b an _ e
      A1Ab an _ ecole
      A1Aa1a an _ fais
      2b1A1B an _ guy
      1AA1aAa an _ i
      Ca1ab an _ j
      BcbCcA an _ je
      CbA1aaA an _ ka
      Aa1c2A an _ la
      bA3a an _ le
      2a2a an _ ma
      BcA an _ se
      b1a1A1B an _ tout
      aa1A an a
      Cca an ba
      Bab3A an chant
      B2c1A an classe
      CdAabA an dernier
      3Ab an dernier je
      1AdA1AB an e
      AAbAa an e je
      a3a an el
      aA1a1Ab an hour
      a1A an j
      cA1A1B an je
      2cAabD an ka
      cB2Aa an kaz
      A1Ab an l
      A1Ab an l ecole
      BBbA2b an me
      CcaA2A an moi
      AAbAA an older
      2b1A1B an older guy
      A4aa an on
      1aBAbaA an pas
      AA2b an pas ka
      b4A an prochain
      1DaBbc anba
      B1A2c anba _ la
      bCcAbBA anba _ moi
      4aBb anba cabane
      Bb1gBCb anci*
      A1abAAa ancien
      AcAA1Ab ancienne
      bA1b1A anciennes
      B1Ad anciens
      ADdccaA and
      caBa1AA and _ a
      A1c3A and _ and
      1A2A and _ at
      1Ba1aCb and _ can
      AA2a1b and _ coming
      BBb2aA and _ d
      1AAAA1c and _ don
      aA and _ feel
      AAaAaa and _ has
      B1bA1a and _ have
      ca1bADB and _ he
      AcBcAA and _ her
      CbdAA1A and _ his
      B1dAAaa and _ i
      aBa and _ in
      2a1bBA and _ is
      DA1A2c and _ isn
      CbAa1aA and _ it
      b1BBa and _ keep
      A2aAb and _ kid
      Ab and _ kids
      1AC1dCa and _ m
      AAEgAAA and _ me
      bb1aA1B and _ my
      3aaA and _ never
      b1AAAAd and _ of
      3d1AA and _ on
      a3aBA and _ phone
      2BbAbA and _ re
      BBCbaac and _ s
      aB3ab and _ said
      ABbA1b and _ says
      bA1a1A and _ she
      Ac1A1a and _ sister
      Gb2aAd and _ t
      AAb1Aa and _ that
      b1AaBA and _ the
      A1AAab and _ they
      cAAa1AA and _ think
      2b1A1A and _ told
      aAA1B1A and _ vais
      A1Aa1AA and _ whole
      aaa1AAB and _ won
      b1B2Cb and a
      a4a and everyone
      cD3Ad and he
      1AB2aa and he s
      1A4a and he says
      CbB1b1A and her
      cABaaCa and his
      fEeFBCb and i
      1Aa2Aa and i can
      AAa2aA and i d
      aA1AA1b and i don
      A1bABaa and i have
      1AC1dCa and i m
      2aaAA and i never
      cAA and i think
      cA1aB and i vais
      Cb3aa and if
      Ba1a1ab and if i
      B1bAAaA and it
      ABA1Ac and it s
      ac4A and its
      Aca2A and last
      c2a2A and made
      c5A and made me
      AAa1AbA and mum
      e1AAB1a and my
      Ac1A1a and my sister
      2CAba and never
      AAbA1ab and no
      BaACe and nobody
      B3cAA and not
      dAeA1CD and now
      dAa1ABB and now he
      b1a2BB and now i
      1a1A and one
      aA2AbA and our
      aaA1AAb and said
      1CfbAAD and says
      AA1d1AA and says he
      aAaa2A and says it
      gCbB1BA and she
      a1A2Aa and she s
      baA1AAB and she won
      AA3ba and tells
      AA2aAb and that
      CABcCgA and the
      2Aa and the whole
      ceBA1D and then
      1aA2Ba and then i
      Bba1bAA and there
      A1a and there s
      AADd1a and they
      1bA2A and told
      2dBA1B and wants
      B1B1bAc and we
      A4aA and we vais
      aAA and when
      aAA and when i
      Eaaa2b and won
      Eaaa2b and won t
      1a1aAA and yesterday
      B1ac ane
      aaAAAa anfa*
      A2a1Dd anfe*
      A2a1Dd anferme
      1Aab1Ab anferme dans
      A1A1b angl*
      c1A2AA angr*
      c1A2AA angry
      BAe1B1A anim*
      BAdAA animateur
      baAA aniv*
      jAABABB anko
      A1bAbBA anko $
      a1A2aA anko _ ka
      b3AA anko moi
      BA1b1b anko*
      1bABBaa anle
      AaA1Aa anle _ moi
      AbAa1A anne
      cB1dAAA anne*
      cB1cAAB annee
      ca1bAD annee $
      cA annee _ j
      aA1A annee derniere
      bA annee derniere j
      Ab1BAA annee je
      c2B annee prochaine
      6a annees
      dC1b1CA anni*
      d1AaACA anniversaire
      A1A1aa anno*
      AA2b annonce
      bAfE1CA ans
      aBBAdBc ans $
      aA2aA ans _ 0
      a1BBaAA ans _ a
      bB2bA ans _ ai
      C1b3A ans _ c
      b5A ans _ cherche
      2a2aA ans _ de
      d4B ans _ demande
      a1a3A ans _ dit
      C1da1AA ans _ en
      aBA1c ans _ est
      1AA1Aba ans _ et
      2a3A ans _ fait
      B3Ac ans _ foyer
      aAa1bAB ans _ il
      dBA1AA ans _ j
      eAA1CA ans _ je
      Bba1aAB ans _ l
      2b1a ans _ la
      A3Aca ans _ le
      BAa1a1a ans _ m
      Ca2Ab ans _ ma
      cbCB2b ans _ me
      B1b ans _ mon
      A1b2A ans _ n
      aAA1a ans _ ne
      2b2A ans _ on
      bAA2a ans _ qu
      a1A1Aa ans _ soeur
      a1a1A1A ans _ sort
      2AA1ab ans _ sous
      A3bAa ans _ suis
      a1A ans _ sur
      A1c1AAA ans _ un
      a1a1B ans _ vais
      bA ans _ veut
      1aaAA1b ans _ veux
      a1a2AA ans a
      1A2a ans c
      1A2a ans c est
      1Bc1aA ans ca
      5a ans depuis
      cA ans dit
      cA ans dit qu
      AB1Ab1A ans elle
      3AaA ans elle a
      AA3b ans en
      C1BAbAb ans est
      aAc2Ca ans et
      B1a1a1A ans et c
      a1A1bAA ans et il
      bAA1A ans et j
      c1A1Cb ans et je
      2a1Aa ans et le
      A1a ans et mon
      A1b1aA ans et on
      bAb2aD ans il
      aAA1aaA ans il est
      bA ans il veut
      1CcabA ans j
      bB2bA ans j ai
      CAca1A ans j en
      faAC1Ca ans je
      a ans je cherche
      c1BA ans je me
      A3bAa ans je suis
      1aaAA1b ans je veux
      6a ans l
      BaB2a ans la
      ABb2cB ans le
      2bAAAA ans m
      aaA2A ans m a
      aaa1AB ans ma
      a1A1Aa ans ma soeur
      B1b1aAA ans mais
      1abAAAA ans me
      2b2A ans mon
      aAaAA ans ne
      BcAA1Ba ans on
      1AaaA ans que
      1Ab2A ans qui
      2a3A ans rencontre
      a3a ans s
      4b ans s est
      bBa3A ans se
      1acAAAA ans son
      a1aAAaA ans un
      BbB1aA ans vient
      1aABaAb answ*
      A2AbAa answering
      c1A3A anti
      aAaA2A antr*
      1B1BbAA anvi
      a3A1A anvi _ me
      a3A anvi _ moi
      b1AAaAA anvi de
      a3A1A anvi de me
      a3A anvi mo
      a3A anvi mo moi
      A1aadB any
      Acb2AA any _ and
      BaaA1b any more
      Ccb2A any more and
      CAaca1A any trade
      eB2A1A anym*
      eB2A1A anymore
      dB3aB anymore $
      Daa2Ab anymore _ i
      BaA2Ab anymore and
      a1A3A anymore i
      c2A2A anyo*
      c2A2A anyone
      B1AA1dA anyone $
      cABBdBA anyt*
      cABBdBA anything
      bAA2A anything $
      bAcBcBA anyw*
      abdAABA anyway
      1acAAAB anyway $
      1DAAd anywhere
      aA1AAbA aout
      a4aA aout $
      D1DACcg appa*
      A2e1AA appareil
      BAABAda appart
      AB1A1b appart $
      BB1BB1e appartement
      DDCecDf appe*
      aBA1eAB appele
      3Aa appelee
      AcCAB1b appeler
      AAA1AAb appeler $
      AC1aABe appelez
      aB3A appelez _ un
      aB3A appelez quelqu
      aB3A appelez quelqu un
      BAabaBb appelle
      AA1a2a appelle _ un
      1A1a2A appelle la
      1A1bA1A appelle le
      aBacAAB appellent
      2a appellent la
      aA appellent le
      A1Ab1a appels
      A2A1ac appl*
      3A1Ad application
      1aA2AA applying
      AaAA1bb appo*
      AaA1Aab apporter
      Ab1bacB appr*
      A2AcAA apprend
      1a2A apprend a
      Cb1aa1a apprendre
      AAa1aa apprendre _ metier
      B1a apprendre la
      AAa1aa apprendre un
      AAa1aa apprendre un metier
      2AaAAA apprenne
      cbEBbbA apprenti
      2AcaAA apprenti _ a
      A2cAB apprenti _ dans
      AA3bA apprenti _ les
      AaAA1c apprenti _ toujours
      1B1Aa apprenti a
      Ba1C1eA apprenti arrive
      B4Aa apprenti de
      1A2bA apprenti m
      1A2bA apprenti m a
      1Bc1AbA apprentice
      A1Aa1a apprentices
      bA3a apprenticeship
      dDbbBAa apprentie
      2bAAAa apprentie _ a
      Ebac1BA apprentis
      AA1b apprentis m
      Aa1b1AA apprentissage
      Ab1a apprentissage me
      Fe1ac1A appris
      Eg1a2A appris a
      1aAA1bA approche
      eB2A1A appu*
      bA4A appuies
      cA2A appuyer
      CcaAaaA apra*
      BcaA1aA aprann
      AccCBbE apre
      daB2BA apre $
      A1b apre _ me
      b2AaB apre _ reparer
      Aa1A apre i
      aA1AAcA apre je
      Bca2A apre la
      2b3A apre le
      abAaDb apre*
      1a2Cc apres
      a1ABbbA apres $
      Ba1aAa apres 0
      Ba1aAa apres 0 h
      1AA2a apres _ ai
      aa1BaA apres _ cours
      bA2aA apres _ dispute
      2bB1Ac apres _ est
      Ba1aAa apres _ h
      B3Ad apres _ je
      C2a1a apres _ le
      ab1A1A apres _ m
      a3AA apres _ n
      e2A1C apres _ repas
      A1A1AbA apres _ sais
      b4A apres _ suis
      4Ab apres _ verra
      Ba3Aa apres avoir
      BA3c apres bah
      B1bA1Ac apres c
      B1bA1Ac apres c est
      c2a2A apres ca
      bAa3A apres ce
      da1B1C apres chaque
      d2A1C apres chaque repas
      a2A apres elle
      CgAaABB apres il
      Ab apres il m
      bAA3A apres j
      1AA2a apres j ai
      dBCBAb apres je
      A1A1AbA apres je sais
      b4A apres je suis
      bBAaAab apres l
      BBc2Cc apres la
      bAaAaB apres le
      1a1CaB apres les
      1a1Aa apres les cours
      a4b apres moi
      5b apres on
      5a apres on verra
      2a1aA apres une
      a2a2a arbr*
      a2a2a arbre
      Ac1A arca*
      Ac1A arcade
      B2b2A arce*
      B2b2A arcele
      1bDDDfd are
      cA4A are $
      1AB1A1c are _ me
      cB3A are _ my
      a1cB1AA are _ the
      1AcB1aA are in
      1cB3a are moi
      aa1A1AA are the
      1AbAAAc aret*
      bAbABBc arete
      DCe2Ac arete $
      c1AAA arete de
      C1aCa1c arge*
      Eaa1a1c argent
      CdbB1AB argent $
      2a2Aa argent _ des
      aaC2aA argent _ il
      A2A1aA argent _ la
      5aA argent _ manger
      AA1A1Be argent a
      5Aa argent a des
      B1AcbBA argent de
      A3a1A argent de la
      2a2AA argent et
      2c1AA argent je
      2a3A argent pour
      2aa2a ariv*
      2aa2a arive
      b2A2a arive $
      BA3b arive _ a
      bAA arive pas
      bAA arive pas a
      AdAB1AA arm
      DGA3l arme
      bBAbaA armo*
      bEAbbAa armoire
      1B1d1AB armoire a
      fAA2AD arms
      d2A1A arms $
      bB1A2A arms _ a
      A2a2B arms with
      aA2bA arou*
      aA2bA around
      b1AaaAA arra*
      bABbaBA arrache
      bB arrache _ cheveux
      a arrache _ peau
      AA2b arrache la
      a arrache la peau
      bA1AA arrache les
      1A arrache les cheveux
      b1aA arrange
      eCAaBDb arre*
      b2b1A arret
      1aba1AA arret $
      A1AbaaA arret _ bus
      B1AbaaA arret de
      A1AbaaA arret de bus
      bAeaABD arrete
      b2B arrete $
      a2b2C arrete _ de
      2A2ab arrete _ je
      A1A3a arrete _ me
      2cA2A arrete _ un
      A2a arrete d
      1aAaaA arrete de
      2A2b arrete et
      B1aA arrete la
      b2A arrete le
      AAad1BB arrete pas
      a2ba1C arrete pas de
      ABC2Ad arreter
      C1A3d arreter $
      1cABFca arri*
      A2A1b arriere
      fAa2BC arrivait
      Bc2CAb arrive
      2Bd1Bb arrive $
      eB1A1BA arrive _ a
      Ce4A arrive _ avec
      ABb arrive _ chose
      4Aa arrive _ la
      1b1AA arrive a
      bA1AAA arrive au
      Cb1a arrive en
      d3AA arrive je
      cAAB1Bc arrive pas
      bA1A1Aa arrive pas a
      dB2A1B arrive plus
      aA4A arrive plus a
      ABb arrive quelque
      ABb arrive quelque chose
      C2b1a arrive toujours
      BaAa2a arrivee
      aAA2bA arriver
      1a arro*
      C2eA1B arse*
      D2fA1B arsele
      1AaA art
      2a arts
      DeDafA as
      b3AAa as a
      a1BDacA ase
      3Ad1A ase $
      3AA1a ase and
      1bAaAaA asi
      Ba3b asie*
      Ba3b asiete
      AAb asiz
      cEba1A ask
      DAabAcA ask $
      1eCA1Db aske*
      1eCA1Db asked
      cB1A asked _ to
      dBBBA1c asked me
      cB1A asked me to
      aa4A asked whether
      C1A1cbA aski*
      C1A1cbA asking
      B1A1dA asking about
      A1a1Aa asking for
      Eb1A1ea asks
      Aa2a asle*
      1a1AaA asleep
      aCa asou
      AB1b1Ab aspe*
      AB1b1Ab asperger
      ABeA1A assa*
      ABeA1AA assaulted
      a1c1BBB asse*
      DbebADB asseoir
      1Aac1B asseoir a
      abBCbbB assez
      bA1A assez $
      1cA2AA assez vite
      b1BADhB assi*
      2A2bA assiette
      1B1A1c assiette $
      A2a1b assiette et
      EcAAAd assiettes
      B2A1b assiettes des
      dFAcAa assis
      dA3Aa assis _ la
      bA3Aa assis _ le
      dB1a1B assis dans
      dB3a assis sur
      aA3Aa assis sur le
      c3B assise
      Cd2AaA assistante
      Aa2Aa assistante sociale
      ABccBaC asso*
      AAaA1cA association
      bAba1B assoit
      A2a1A assoit _ cote
      AAb assoit _ mon
      A2a1A assoit a
      A2a1A assoit a cote
      AAb assoit sur
      AAb assoit sur mon
      bAAbBB assu*
      c3ABA assurance
      ABAA1ca aswe
      1AAA2a aswe a
      H1g1agE at
      1CbEaaA at 0
      Aa1AbB at _ and
      a at _ but
      1AAa1ba at _ gates
      A1b3A at _ i
      aAa2Aa at _ in
      AAAA1c at _ minute
      AAB2c at _ moment
      E1d1ABb at _ party
      AAa1a at _ s
      b2aaC at _ since
      BbAA1a at _ so
      GAcbabB at a
      A1b3A at a party
      b1bB1BA at his
      BkACBaA at home
      1ba1bBA at me
      1BAa2c at my
      1Bf1DCa at night
      CAAAad at ours
      aAA2a at school
      ECBA1i at the
      AAAA1c at the minute
      AAB2c at the moment
      a3AAb at weekends
      aab2aD at work
      Bb1a1A atac*
      AAa1b1a atan*
      A3dDb atann
      E1BA1i ate
      bBBcabC atel*
      aBBcabC atelier
      1A1Bc atelier $
      1A1bAa atelier _ est
      b2bA1A atelier _ je
      B2a1a atelier _ le
      3a2A atelier _ m
      A1AA2c atelier avec
      aA atelier de
      aA1Aa atelier et
      a2a1aB atelier il
      3a1AA atelier ils
      bcAB1C atelier je
      AA1a2A atelier les
      aAa2A atelier m
      c5A atelier pour
      1AA1Abb aten*
      afEb1AC atta*
      BiD2BB attache
      AdA attache _ radiateur
      AgC attache au
      AcA attache au radiateur
      3d2A attachent
      1BCBA1g atte*
      Bab2Ee attend
      Be3B attend $
      1A2A attend _ bas
      AcaaAA attend _ la
      C1BacAb attend _ le
      2aaA1a attend a
      2aaA1a attend a la
      2b2A attend dans
      1AA attend en
      1A2A attend en bas
      bAA1AAA attendant
      BBAcABc attendent
      3A2a attendent _ bas
      3A2b attendent en
      3A2a attendent en bas
      aAA attendez
      aAAaAdB attendre
      aDBBdAc attends
      b3Aa attends _ ca
      A2a1bA attends _ la
      2AAaAa attends _ le
      A5b attends je
      b2A1AA attends juste
      b1A2A attends plus
      A1AAc1a attends que
      b3Aa attends que ca
      1b1AAcA attente
      1b1A1aA attente _ urgences
      1b1A1aA attente des
      1b1A1aA attente des urgences
      Bb2BfA attention
      1Bb atto*
      1Bb attouchements
      Ad1A1A attr*
      Ac1AAA attrape
      1bAA2A attrape par
      DaAdBc au
      cA1a1B au _ a
      1a2aA au _ au
      1b1aAaB au _ avec
      DbAbAbb au _ c
      aA1Aaa au _ ca
      1aA3a au _ cet
      A2b1A au _ chaque
      BaA1aB au _ d
      bC1A au _ dans
      Ac1Baba au _ de
      B1aca au _ depuis
      2ba2B au _ des
      eAA2cE au _ du
      CAaaB1b au _ elle
      dBD1C1e au _ et
      2bd1BA au _ euh
      BBBAAeb au _ il
      d1A2AB au _ ils
      AB1ca1a au _ j
      2ACg1B au _ je
      2d1ABA au _ l
      aaa1AAa au _ la
      cbADAab au _ le
      1cbA1AA au _ les
      Aa3Bb au _ ma
      BA1b1b au _ mais
      AA4b au _ mon
      Ab au _ noir
      BAAa2a au _ on
      A2AdBA au _ ou
      a2A1bA au _ parce
      A2bAA au _ personne
      Ab1A1Bb au _ pour
      abBA au _ quand
      BdBAAa au _ que
      aA3c au _ sur
      A3b au _ tous
      4A1a au _ un
      Ab au beurre
      Ab au beurre noir
      B1A1A1e au bled
      eAAAC au bord
      a1AA1a au bord du
      eB1AaBB au bout
      cA2aAA au bout du
      Ac3A au bruit
      AaA1dB au cas
      AaA1dB au cas ou
      Aa3a au cdi
      A1b1A1A au centre
      A1Ad1A au cfa
      C4c au chaud
      bA2A au ciel
      eA1AAA au cimetiere
      BA1dAAB au college
      bA au coudre
      2a1aB au courant
      3a2A au cutter
      a au debut
      aa1AaA au dessus
      aa au dessus de
      1c1A1A au dos
      ab1A1AA au fil
      dCaCbdB au fond
      1A2bb au fond de
      aBbB1b au fond du
      B2b1A au foot
      bcbaAC au foyer
      A3cA au foyer je
      AAa3a au garage
      A1BA1e au gymnase
      A1A2b au lavabo
      A1A2b au lavabo de
      1a1aAAA au lendemain
      AbABa au lieu
      Bc2aA au lit
      CA1Caca au lycee
      A2a au lycee j
      AAbA1a au marche
      A1AAAc au mcdo
      BdA au medecin
      1baAAA au meme
      ba3AA au milieu
      cB1A1bC au moins
      BA3d au moins il
      1aa1A au mur
      AB2aA au parc
      CAbAAAf au pays
      a1AAaAa au pays je
      BB4c au pays pour
      BaB2b au professeur
      AcA au radiateur
      AbA au radiateur quand
      a1AA2A au revoir
      cC1A1A au sang
      1DAA2d au secours
      A2e1C au self
      c2aAA au soir
      1bA2B au sol
      1bA2A au sol et
      A1cA1AA au stage
      AbA3a au tel
      cAAA1aB au telephone
      AAA2bb au travail
      1Baf1C au ventre
      A2a au ventre tous
      c1AB1a au vestiaire
      b3aA aube
      c1B1AaA aucu*
      AaAcBbA aucun
      cAACaAA aucune
      a4A aucune _ de
      A1A1cA aucune nouvelle
      a aucune raison
      a aucune raison de
      1A1d1AA audi*
      3c1AA audition
      1aAbAaA aujo*
      AaAbAaA aujourd
      AaAbAaA aujourd hui
      eBA1A aunt
      aAA2a aunt*
      aAA2a auntie
      cABA1bA aura
      b1A1bAA aura plus
      eBCBABc aura*
      1AB2ab aurai
      a1A aurai _ besoin
      6a aurai _ du
      2A3a aurai pas
      6a aurai pas du
      b1A3A aurai plus
      a1A aurai plus besoin
      ba1BBBc aurais
      CcaA1A aurais _ du
      a1aA1A aurais pas
      2aA aurais pas du
      cBA3A aurait
      CcEaBfA auss*
      AeBAAdD aussi
      aAaCAaA aussi $
      2ab aussi il
      A2Aba aussi le
      aBaA1b autant
      Aa1cABA auti*
      AaBc1AA autiste
      A1bA1aA auto
      jCCCcBB auto*
      1aA1AaA automatique
      1a2AA automatique $
      BA1AdA autoroute
      dDAB1bA autour
      bC1A autour du
      bB2Aa autr*
      fA1EbaB autre
      CAA2f autre $
      A1aAA1c autre _ j
      a3Aa autre _ je
      Bc1A autre _ on
      aa3A autre chose
      aAA1aAb autre cote
      bAAA1aA autre je
      bAB2Aa autrement
      CBbeCB autres
      bAbC1aA autres $
      1Ac3A autres _ il
      B1Ac autres _ ils
      3a1A autres _ l
      AAaa autres _ m
      CA1c1AA autres apprentis
      1A1b autres apprentis m
      2aA1a autres et
      1dAA2A autres garcons
      cA1B2A autres il
      3a1A autres ils
      1aaBAbB aux
      baAB2A aux _ avec
      3aAbA aux _ de
      eA1BAA aux _ et
      3bAa aux _ je
      B2acA aux _ pour
      1Ba aux fesses
      a1A1ABa aux toilettes
      Bc3aA aux urgences
      a1bB1AA aux vestiaires
      eb1CAAC avai*
      3aAA avaient
      dA2aBC avais
      1aAAaa avais _ a
      DBe1a1A avais _ ans
      aA2a avais _ de
      Bba2B avais _ le
      b1Aa1A avais des
      Aa avais mal
      2aA1A avais pas
      bA avais promis
      1aBa1aA avais un
      acaDAaA avait
      AA1A1aa avait _ de
      cA3A avait deja
      cA1A2A avait dit
      1A2Aaa avait pas
      1A2Aaa avait pas de
      BA3b avait rien
      Aa1aAAa avait un
      a1ACB aval*
      aBACBb avale
      b5B avale _ le
      c2A1AA avale _ trucs
      D4d avale depuis
      c2A2B avale des
      d2A2C avale des trucs
      b4Ba avale la
      c5B avale tout
      c5B avale tout le
      cb3B avaler
      AdCBaaB avan
      d3Aba avan*
      1A1A1ba avance
      ab1aBa avant
      cA1b1AA avant $
      2A2a avant _ 0
      1Ac2A avant _ aimais
      A1aA2b avant _ cours
      1A3a avant _ et
      aaA1A avant _ etait
      1b avant _ il
      A1aB1bA avant _ je
      1AaAbAA avant _ me
      AbAa1AA avant _ mon
      AaA1a avant _ on
      B5c avant _ pour
      eEAA1AA avant bras
      AdA1aCa avant d
      BAbcaAA avant de
      AB1d2A avant elle
      CA2Ae avant hier
      bbA3A avant il
      bAcA1A avant j
      1Ac2A avant j aimais
      1c1AA1B avant je
      1AA1aaA avant l
      2a1A avant la
      1a3AA avant le
      1A1BAAd avant les
      3A2b avant les cours
      Ba2aaA avant qu
      AAa1baB avant que
      BbcAbaA ave
      a3B ave de
      1Ab1aA ave le
      A1A1baA ave mon
      BabAaA avec
      c1aAAaA avec $
      A3c1B avec 0
      AAb3A avec _ adulte
      AAAe2A avec _ affaires
      bAA3A avec _ aiguilles
      BB4c avec _ arme
      2A3b avec _ au
      Baba1Ba avec _ autres
      1a4A avec _ baton
      1cB avec _ beau
      1a2AbA avec _ bebe
      5AA avec _ bleus
      1a4A avec _ bois
      1AaA2a avec _ bouteille
      Aa avec _ bras
      bA1a1AA avec _ briquet
      bA avec _ broke
      a2A1c avec _ c
      1aA avec _ cable
      cBA avec _ ceinture
      BeA2AA avec _ chaise
      1B3cA avec _ chien
      Bc3A avec _ cigarette
      Aa1a1A avec _ ciseaux
      a1A2Aa avec _ cle
      bAAA avec _ compas
      BBa1b1a avec _ copain
      Ccb1eAD avec _ cousin
      bA1AA1a avec _ couteau
      bAAA avec _ cutter
      AAaaA1a avec _ dans
      1BB1Adb avec _ dedans
      1A2AcA avec _ duvet
      AcAAbAA avec _ elle
      1a2Aa avec _ enfants
      1BabA avec _ et
      b2B2A avec _ fer
      A3a1a avec _ fille
      1Bb2AA avec _ frere
      1aA1a1A avec _ garcon
      AAa avec _ gars
      C1AaaBd avec _ gens
      Aaa2aA avec _ grand
      4a avec _ homme
      2c3A avec _ hommes
      A2a2a avec _ il
      A1cAAaB avec _ je
      AAb1A avec _ l
      aA1a1AA avec _ la
      aAAA avec _ lame
      cA2A avec _ le
      1B1AAAd avec _ machette
      AbA3A avec _ manche
      Ab4A avec _ marques
      1BA1b1b avec _ mec
      2A3a avec _ mecs
      A1bBAb avec _ meme
      1A2AbB avec _ mere
      2c2AA avec _ oncle
      a1A3b avec _ pere
      AA2a avec _ petite
      a5A avec _ petits
      2A1a avec _ photo
      A5a avec _ rasoir
      1aAa1Ab avec _ s
      aAABbaB avec _ sac
      1a2AAa avec _ soeur
      5a avec _ sucre
      2Ab2A avec _ tete
      Bb avec _ traces
      1A2acA avec _ valise
      dBA1A avec _ verre
      1abBaAa avec ca
      Bca2a avec ce
      BCabB1e avec de
      AAb1A avec de l
      1dCF1Ee avec des
      1a3A avec des bleus
      C1A1aBd avec des gens
      2c3B avec des hommes
      Ab4A avec des marques
      Bb avec des traces
      1bA3a avec deux
      a1AbABc avec du
      5a avec du sucre
      CAaaBac avec elle
      C1ahAB avec eux
      2ad1AC avec l
      beFBA1a avec la
      cB avec la ceinture
      a2A avec la lame
      c2BbAC avec le
      1a4A avec le bois
      1A avec le briquet
      bA avec le broke
      1aA avec le cable
      1A3bA avec le chien
      a avec le compas
      aa1A2A avec le fer
      AbA3A avec le manche
      A5a avec le rasoir
      cBA avec le verre
      ac3AA avec les
      Baba1A avec les autres
      1a avec les enfants
      DfcBACD avec lui
      BCDaccA avec ma
      1A2AbB avec ma mere
      AA2a avec ma petite
      1a2AAa avec ma soeur
      2Ab2A avec ma tete
      1A1A1a avec me
      BB1bcaB avec mes
      ABceADA avec moi
      1AB3b avec moi dedans
      a1aa2B avec moi je
      AAbcccD avec mon
      1cB avec mon beau
      AB2b1a avec mon copain
      Ca2eAB avec mon cousin
      4AbA avec mon duvet
      a avec mon frere
      2b2AA avec mon oncle
      aAA3a avec mon pere
      2A2a avec mon sac
      1ABAaAe avec nous
      d2BAA avec personne
      Aa3a avec qui
      Aa3a avec qui je
      AAaa avec ses
      1EeAb1C avec son
      3AbAA avec son sac
      bA1AAd avec tout
      ca1A1BD avec un
      AAb3A avec un adulte
      1A1b2A avec un briquet
      AC1A2d avec un couteau
      a1A avec un cutter
      2A1a1a avec un homme
      1AA1b avec un mec
      b5A avec un sac
      acBEADc avec une
      bAA3A avec une aiguilles
      BB4c avec une arme
      AeA2AA avec une chaise
      AAA avec une lame
      fBAB1BA aven*
      fBAB1BA avenir
      CA2e avez
      AAAbAAc avio*
      AAAbAAc avion
      ABbBdCA avis
      A2AcB avis de
      bDaAAcB avoi*
      cDaAAbA avoir
      A2A1b avoir _ le
      bBA3a avoir des
      3bAAA avoir le
      eA3C avoir mal
      BAB1cb avon*
      BAB1cb avons
      Aa3a avons _ de
      AA3aa avons plus
      AA3a avons plus de
      aaAAAbA avou*
      aaAAAbB avoue
      A4a avoue _ il
      AAa1AaA avoue qu
      A4a avoue qu il
      1cA2a avoue que
      aA2Ab avri*
      aA2Ab avril
      a1AcABA avt
      gBBDcBB away
      1A2a away _ home
      AAA1a away _ my
      BBAAbA away from
      1A2a away from home
      AAA1a away from my
      bA1bABA aye
      CAab1eA b
      EadaA1c ba
      1b3A ba $
      1A1a ba _ coute
      F1ad2a ba moi
      1A1a ba moi coute
      A1b1Aba baby
      CAa3b baby*
      bB2bA bac
      aA1A1a bac pro
      A1AA1cA bach*
      CAc1eAb back
      AaECiAA back $
      d2A2B back _ the
      Aab2A back from
      1Bc1A1b back to
      bcA1BB bad
      Aa4B baff*
      Ab4A baffes
      HCCdjC bag
      1A1a bag _ the
      B2Ac bag and
      A2AcA bag s
      CBbAb1c baga*
      A1b3b bagay
      A2AAfA bags
      BeA3A bagu*
      BeAb2A bague
      AA1bdeD bah
      A1ab2A bah _ a
      AAAbba bah _ ai
      4aA bah _ ca
      1A1A1ab bah _ en
      B3ca bah _ est
      ba1A bah _ fait
      Aaa1aaA bah _ je
      a bah _ le
      1AaAAaa bah _ m
      Aa1b1A bah _ me
      3A1A bah _ sais
      a2A bah _ soir
      AA2cA bah _ suis
      AbbB1aA bah _ y
      A2b2A bah a
      1BA1ab bah c
      1AA1ab bah c est
      Ab bah chez
      ba1A bah en
      ba1A bah en fait
      adAA1A bah euh
      BAcA1b bah il
      1Aa2a bah il m
      2AbAAA bah ils
      AB2bcA bah j
      AAAbba bah j ai
      1BA1aAb bah je
      3b bah je me
      a2A1A bah je sais
      AA2cA bah je suis
      1A3aA bah l
      a1AB1Aa bah la
      A3aa bah la je
      1BbB1aa bah le
      a2A bah le soir
      bAa3A bah les
      3AaA bah ma
      1Aa1a bah moi
      1cCAAca bah mon
      aDAa1b bah on
      B2aa bah si
      A1ab2A bah y
      A1ab2A bah y a
      1a1A1aa baig*
      1a1A1aa baignoire
      cCfB1Ca bain
      bBaB2a bain*
      bBaB2a bains
      2AA1a bains $
      AaeB1BA bais*
      AabA1BA baisse
      1A1a1A baisse _ pantalon
      aAaB1AA baisse le
      1AaBa bake*
      1AaBa bakery
      bAAa baking
      afbaBCE bala*
      Aca2AA balai
      1a balai $
      1BA2AB balais
      Ac1AAaA balance
      1bA balance _ cle
      a2AAAa balance _ le
      1A1A1Aa balance dans
      A1aA2A balance tout
      1aA balance une
      1dBA1Bb balc*
      1dBA1Bb balcon
      A3bAb balcon $
      Ab2A balcon _ je
      FbBae1c ball*
      EA1Af1b balles
      BA1acA balles $
      A1aB2b balles _ il
      A1bB2A balles sinon
      A1bB2A balles sinon il
      CbBc2A ballon
      Dacb1AA ban
      Cbc3A ban moi
      AA1a bana*
      BBBcAbA banc
      bBA1Ab banc $
      2A1Aa banc _ la
      2A1Aa banc de
      2A1Aa banc de la
      fEAeBBB band*
      aA1A1A bandage
      dA2AA bandages
      1A1f1AA bande
      BAAA1ac bank
      B1Ac2A banker
      A1ac1CA bann
      1B1c1A bann marmay
      2A1Ad banq*
      a3Ac banque
      A1Ac1AA bant*
      BBca bapt*
      BBca bapteme
      A1bAAA bar
      AA2adA bara*
      A3abA baraque
      aB1AeA barc*
      B2c bark
      B2b bark at
      1DBAdEg barr*
      c3AA barrage
      BAAA1ab barre
      4bB barre _ chez
      1A2bB barre de
      4bB barre de chez
      D3e barrer
      b2AA1a barres
      1A1A2d barricade
      a4A barriere
      C1BBcCh bas
      1aaBbaA bas $
      1A2A1c bas _ chez
      1C2A1b bas avec
      aA2A1b bas de
      1A2A1c bas de chez
      3AA bas ils
      C2Ac bas je
      A1AA1cA bashed
      a4A basi*
      CBAgAAc bask*
      BAab2A basket
      AACeAAc baskets
      a1aBA1A bass*
      a1aBA basse
      EdAaBC bat
      A5b bat $
      1a1A bat _ chaque
      AaA2AA bat _ ek
      1a bat _ epi
      AaA bat amwin
      AaAA bat amwin ek
      3A bat moi
      1a1A bat moi chaque
      1a bat moi epi
      aAA1bAa batard
      aA1aBBd bate*
      bAaaBAa bateau
      ECAahAc bateaux
      cCdAaBA bath*
      cCcAaB bathroom
      Ca1dAbb bati*
      Aa1dAAb batiment
      a4Aa batiment _ est
      a4Aa batiment c
      a4Aa batiment c est
      B2A1cb batir
      BfBA2B bato*
      BfBA2B baton
      CdABa batt*
      A3aBd batterie
      5Bb batterie bientot
      1b1A2A battre
      1a battre _ son
      1a battre par
      1a battre par son
      1c1A1A battu
      h1A1aDE be
      2A be _ anymore
      b3aAA be _ by
      bA4A be _ ending
      a2A be _ for
      a3A be _ off
      2aaA1B be _ to
      b2B2A be a
      b1AA be alive
      a3A be better
      a3A be better off
      c2BA be dead
      2A be here
      bA4A be n
      bA4A be n ending
      1a2AaA be out
      1b1aAAb beat
      1b1aAA beat me
      AaBcA1A beat*
      2A1A beaten
      AA1d beating
      1bB3A beats
      1aA beats me
      AaaAA1A beau
      AaA2Ab beau _ a
      1Bb2A beau _ entre
      1De3A beau _ il
      1cA3A beau _ m
      1BA2dA beau _ me
      1aa3A beau _ rentre
      1bA2B beau daron
      A1b1AbA beau frere
      BA3a beau pere
      AaA2Ab beau pere a
      1Bb2A beau pere entre
      1Cc2a beau pere il
      1b4A beau pere m
      1AB2d beau pere me
      1aa3A beau pere rentre
      baCAC1a beau*
      BaACCcd beaucoup
      CBAc1fA beaucoup $
      AA3c beaucoup _ eau
      aaAA1a beaucoup _ la
      aa3C beaucoup a
      aAAA1ba beaucoup d
      AA3c beaucoup d eau
      Baa1Aba beaucoup de
      bA1B1Dc beaucoup en
      D1BBBe bebe
      AbA1A1a bebe $
      BdEABeD beca*
      BdEABeD because
      1a1A1b because _ can
      Ba3a because _ m
      AA2Aa because _ s
      aB2aaA because he
      1bA2a because her
      Ae1CAbA because i
      Ba3a because i m
      CA because it
      AA3A because it s
      BA1aAd because my
      1cBd1E because of
      cBaA because the
      a3Aa because there
      4Aa because there s
      2Aa1A because they
      BEfBcba bed
      DAe1Aaa bed $
      2a bed _ i
      aA bed _ night
      aa bed and
      1Aa bed at
      1Aa bed at night
      aBb2A bed when
      bDACcba been
      2AAb been _ about
      a3aB been _ at
      5aA been _ food
      BA1C1hA been _ in
      1A1aaBb been _ me
      a1AaB1a been _ my
      a2a1A been _ on
      CAa1hDA been _ since
      Ca3b been _ the
      A1A1bBA been _ up
      Ad3B been drinking
      B1caAAb been getting
      CB2d1A been gone
      A3AcA been in
      3A1a been kipping
      3A1a been kipping in
      BA3cA been living
      B3fBA been missing
      A3eBA been missing since
      A3AaA been no
      5aA been no food
      A3a been on
      A4b been sleeping
      A4b been sleeping in
      2A1cA been staying
      3A been thinking
      3A been thinking about
      Aa1AccA befo*
      Aa1AccA before
      A2d1BC bega*
      CdAc1AB begaie
      1AAa begaiement
      b2a1aB begg*
      b1a1AcB begged
      b1a2aB begged me
      CB1aAda behi*
      CB1aAda behind
      BB1a1ca behind the
      bC1dAAA bein*
      bC1dAAA being
      a2a1a being _ and
      1BaB2a being _ to
      b1A being alive
      A2b1A being bullied
      b2A being here
      AA1A2a being made
      AA1A2a being made to
      AbaAA1A bel
      A1bBa beli*
      A1bBa believe
      a2B believe me
      bCAAAcA bell*
      1CAAAcA belle
      AaA2A belle _ elle
      bA4a belle fille
      BaA2CA belle mere
      AaA2A belle mere elle
      AAAbA1d belles
      Cg2B1B belt
      aD2cca ben
      a1A2Ba ben _ a
      1A ben _ ai
      A4ba ben _ est
      a5A ben _ fait
      b2BAa ben _ je
      A4a ben _ pere
      A4ba ben c
      A4ba ben c est
      1aAb1AA ben en
      a5A ben en fait
      aB3a ben j
      1A ben j ai
      1Baa1Ca ben je
      aA1a1AA ben la
      2a ben le
      Aa2aA ben ma
      a3Bb benc*
      a3Bb bench
      1aA2cA bene*
      B1A1AbA benn*
      dBaAaCC beso*
      gBaA1CD besoin
      fAAAAAB besoin $
      1A4b besoin _ aide
      BA2a1a besoin d
      1A4b besoin d aide
      AAa1bAA besoin de
      e1B1aAB best
      a3a1A best elle
      3abAA best friend
      a1A best mate
      d1C1A bete
      b5A beti*
      ba4A betise
      d1AAA1A bett*
      d1AAA1A better
      b2AA better off
      D1aBAgA betw*
      D1aBAgA between
      3A1b between _ at
      AAA2c between places
      Ab beur*
      Ab beurre
      Aa beurre _ c
      Ab beurre noir
      Aa beurre noir c
      c2AA bezo*
      C2a1b bibl*
      A2a1A bibliotheque
      c1DAAaa bien
      bDAbABb bien $
      bA1A1a bien _ ca
      BaaAabA bien _ je
      AAaAAa bien _ la
      Ab3B bien _ le
      AA1Aac bien _ moi
      baAA1AA bien _ mon
      Ab1b1A bien _ que
      c2B1A bien _ tout
      Ab3B bien a
      BaA2cA bien de
      C4d bien de moi
      b2A bien du
      b2A bien du tout
      bA3B bien je
      BaCcAb bien la
      Aaba1A bien le
      1Aa bien les
      a2A bien mais
      bA1A1a bien quand
      dEDBab bien*
      dDCBb bientot
      1A3Aa bientot $
      a1A1BAa bientot je
      aA1aAaA big
      c1b1A1B bijo*
      a1b1A1A bijouterie
      b5A bijoux
      AdA2B bike
      Cd1A1A bike $
      DCabiCB bill*
      CBACeBd billet
      B1A1c1A billet pour
      BAbAeAB billets
      bAa1BcA bin
      BAAe1AA bino*
      BAAe1AA binome
      C1A2eA bins
      dAAA1bA birt*
      cAAAAbA birthday
      b3AA birthday $
      DBAA1h bisc*
      A2AAbA biscuit
      CAA2da biscuits
      dAaA2A biso*
      1Bb1bAA bit
      f1C2A bite*
      gbE1AA bites
      C1aAB1d biye
      bDcBBCd biza*
      DBbAAAe bizarre
      A3ABa bizarre $
      AAA3a bizarre il
      c1A2A bizarrement
      cBcA1AA bizarres
      3eAB bizu*
      3eAB bizutage
      Bca2B blac*
      Be1A1B black
      Bc4A black eye
      1A1b blackmailing
      dAAAAAB blad*
      aA1AAAa blade
      aA blade in
      b2a1AC blades
      CAadaAA blag*
      A1Aca1A blague
      Da1d2A blague $
      BAba1Aa blagues
      bA1AAAc blan*
      a1Ba2a blanc
      aA1AA1b blanche
      b1Aa2C bleach
      BbA2Bd bled
      1aa3B bled _ ete
      fCA2AA blee*
      fCA2AA bleed
      bA1a2A bleed $
      gD2B1c bles*
      bB4a blesse
      d1A1B1b blesser
      FhA2BB bleu
      aBa bleu $
      aA1a bleu _ est
      Bb1Aa bleu a
      aA1a bleu c
      aA1a bleu c est
      EgA2Aa bleu*
      AA1Bbac bleue
      DhAaBBB bleus
      1a1b1AA bleus $
      A bleus sur
      ABbAacA blok*
      1BcAAa bloq*
      1BdAA1B bloque
      2cA2A bloque _ les
      2cA2A bloque dans
      2cA2A bloque dans les
      1Baa bloque la
      3A2a bloquee
      CBbf1BA blou*
      AAAf1BA blouson
      CbBbAba blues
      CAA1bba bo
      B1A1ac bo _ a
      2a bo pere
      BA1bcAA boar*
      aA3aA boarding
      BAa1bAa boat*
      bCcB body
      e1AAACA bof
      Bbc2AA bofr*
      1d1B1A boil*
      aa1d1Da boir*
      1cac1CC boire
      1A3Aa boire de
      cbABeAE bois
      AcbAbA bois $
      AA3b bois _ d
      a1A2AA bois _ l
      AA3cA bois _ lo
      BB3d bois beaucoup
      AA3b bois beaucoup d
      BA3dB bois de
      AA3aA bois de l
      AA3cA bois de lo
      aa4a bois e
      BbCBBdb boit
      1aA1AA boit $
      AB3b boit _ l
      1b3AB boit et
      abA2A boit il
      D1Bbbc boit*
      BaBcaa boite
      BA1Aaaa boite a
      aB1AAdC boite de
      BA1Aab boites
      BA1Aab boites de
      BB2bb bol
      BB2bb bol de
      aABcA1C bon
      bB1BB1a bon $
      A2Aab bon _ ai
      C1c1A bon _ est
      1a bon _ je
      c2A1B bon _ rien
      5A bon _ suis
      cB1AAa bon a
      c2A1B bon a rien
      C1c1A bon c
      C1c1A bon c est
      AbAa bon en
      A2Aab bon j
      A2Aab bon j ai
      3bAA bon je
      5A bon je suis
      baA2B bon moment
      A1aa1Aa bonb*
      A1aa1Aa bonbons
      ab1AA bonj*
      1b1A1A bonjour
      Aaa bonjour _ suis
      Bb bonjour je
      Aaa bonjour je suis
      edB1aBA bonn*
      AbCaa1A bonne
      1A1Aaa bonne _ pour
      1a1aAB bonne a
      aa1BAa bonnes
      Aa bonnes notes
      2Aba1A bonnet
      BaAe1AB boot*
      1ACa1bb booth
      B1Ad1AA boots
      Cdd1ABA bope
      AAc2AA bope _ ka
      Aab2AA bope moi
      AAc2AA bope moi ka
      DfaB1BA bope*
      Cc1B2A boper
      Ab1A1A boper _ tap
      Cc1A boper i
      Ab1A1A boper i tap
      Aba1AB bopere
      C1A1abB bor
      eAAAC bord
      2AA1a bord du
      2AAbA bord*
      A1A1b bordeaux
      CAcE2d boss
      AacB2A boss _ me
      Aaa2aA boss _ the
      Aaa2a boss at
      Aaa2a boss at the
      aFacaAb boss*
      aB1aab bosse
      AA2AcA bosse _ dents
      AA1A1cA bosse a
      AA2AcA bosse a dents
      AB1a1Aa bosser
      caA1AAA both
      d1AA both*
      c1AA bother
      1aAa1Aa bott*
      1aAa botte
      f2AAAA bou
      c bou de
      E1cdBCb bouc*
      CBdc1B bouche
      B1bb1A bouche $
      1bAA1A boucle
      CBA1AfA bouf*
      CAA2eA bouffe
      3a1A bouffe $
      A4aA bouffer
      dBeDa1A boug*
      DBBBcag bouge
      AabBb1C bouge $
      aA2AAa bouge pas
      DAAaBAi bouge plus
      a1c1AAC bouger
      a1a3B bouger $
      FadCBBi bought
      1C1A2a bought i
      Fca1AAc bought la
      AABA1c boui*
      Ac3C bouillante
      BACBAkB boul*
      CbAA1dA boulanger
      ECABag boulangerie
      1a1a1bC boule
      eAAAABb boulet
      1AAb2A boulon
      Aa3aa boulot
      ABACAcb bour*
      2A2Aa bourre
      BA1a1c bourse
      1C1c bous*
      AC1c bouscule
      e1B2AC bout
      1aA2bA bout de
      cBAAaAA bout du
      BAabAAe bout*
      CAAc1Ac bouteille
      2A3a bouteille d
      B2Aa1c bouteye
      BAb2b boutique
      bBc1AaA box
      Cd boxe
      a2A1aA boxe*
      a2A1aA boxes
      1AdBAaB boy
      GdcBaBc boyf*
      GdcBaBc boyfriend
      1Bb2aA boyfriend $
      B1b3a boyfriend _ her
      1baA1AB boyfriend _ me
      Aaa boyfriend _ t
      Aaa boyfriend doesn
      Aaa boyfriend doesn t
      2A3a boyfriend keeps
      BCacACd boys
      dcCBBDB bra
      1cA bra $
      1a4A bra _ le
      b3A bra avec
      a1A3A bra moi
      aA bra moi le
      fC1AAAA brac*
      fC1AAAA bracelets
      iCCHBCA bras
      B1AA1Aa bras $
      Cc bras _ a
      bA bras _ de
      aC bras _ est
      A5b bras _ je
      aa bras _ la
      A1A bras _ le
      Aa4a bras _ les
      Ab1A bras _ son
      aC bras c
      aC bras c est
      Bb bras dans
      1b1A bras devant
      Ab1A bras devant son
      bA bras elle
      B1bB2a bras et
      cA bras gauche
      aA bras je
      Bb bras jusqu
      aa1A bras pour
      b1A2A brav*
      b1A2A bravo
      1CDdDdc brea*
      AA2Ad bread
      aABhBCB break
      3dAAA break $
      BA1B1f breakfast
      B4Bd breathing
      BcbC1ac bref
      1bAA1Bd bref $
      D1b1AdA bref je
      Ab2AA bres*
      1a4A brev*
      1a4A brevet
      1a1bA bric*
      A1aa bricolage
      dA1A1AA brid*
      dA1AAAA bridge
      bBAa1Aa brik*
      dABa1AA bril*
      BBb1ac brin*
      AAb1AcA bring
      2Aa1Aa briq*
      1A1a1Aa briquet
      a briquet quand
      b1AA1A bro
      EfB1a brok*
      CbA1bc broke
      5ab broke $
      BdA2A broke my
      AA1ABfB bros*
      A1aAacB brot*
      1caAbB brother
      BaaA1aa brother $
      ccAA2B brother _ he
      aaAA1A brother _ i
      Aa2Ab brother _ me
      A5a brother and
      BAbaaAa brother s
      a1A3A brother says
      a1A3A brother says he
      AB2AdA brothers
      EjDaADA brui*
      BeB3A bruise
      Cd1A1AA bruises
      AeBA1C bruit
      adAAA1B bruit $
      Aa1A2b bruit de
      3d2A bruits
      ceDaBCa brul*
      2acB brule
      aa1A brule _ des
      bBA brule _ le
      b2A brule _ po
      bdAA1AA brule avec
      aa1A brule avec des
      aA brule avec le
      aA brule expres
      B1cA1aA brule la
      1A1b brule son
      A2A2c brulent
      CaAa1Aa bruler
      ebBB1BA brulures
      aa1A brulures de
      Ac1A1AA bruyant
      DBbBAAg bu
      AbB3A bu $
      BAAA1Ad bu _ produit
      c3AaA bu la
      BAAA1Ad bu le
      BAAA1Ad bu le produit
      Bc3A buck*
      1A2Ac buff*
      A1AaBba buil*
      AAAaBca building
      EfAdCD bull*
      Be2AB bulletin
      1bA2A bulletin arrive
      1c2AB bulletins
      CA1f1AB bullied
      C2c2A bullied $
      bBa2BA bure*
      bBb2BA bureau
      B1Ab burn
      a burn myself
      1cC3B burn*
      ba1B2A burns
      aa1B burns _ with
      a2A burns herself
      a2A burns herself with
      CCcBe bus
      2bAAcA bus $
      AABcaA bus _ le
      2AAab bus _ nuit
      B1bcAAA bus and
      A1A2cA bus de
      2AAab bus de nuit
      bA2Ab bus i
      A2aA1b bus il
      b1aA bus me
      b1AAcBB bus pour
      A2Aaa bus shelter
      4a bus station
      CAdABeA buses
      BbBcbcB but
      aA1A1b but _ i
      a1AAbaA but _ m
      AcAAacB but _ s
      Ac1AabB but he
      1bAAacB but he s
      aAb1aA but i
      a1AAbaA but i m
      B but it
      A3Bb but she
      d1BCAAc bute*
      d1A1AAa buter
      2bA2A buys
      2bA2A buys me
      bdCAAAA bwe
      Ab1A1A bwe $
      DbacaA by
      Bc3Aa by _ hair
      2dAAAA by _ or
      1aA by _ throat
      AaAa1bA by my
      BaCdbA by the
      1aA by the throat
      eACaaAA bye
      dAAA1A bye $
      aAA1AcA byen
      BdAc1bD c
      Ba1b1A c _ 0
      acAA c _ a
      2AAAaa c _ and
      Bac2AA c _ arrive
      CA1A1ab c _ au
      aB1a1Ab c _ bien
      a4a c _ bizarre
      Ba1a1a c _ bon
      b1A1aB c _ c
      Dbbb1Aa c _ ca
      A2a1A c _ calme
      2AAAa c _ ce
      a c _ chaque
      Cc2Ab c _ chaud
      b1AAAaa c _ chelou
      1A1A1d c _ chez
      1a1A c _ comme
      A1a1Ab c _ complique
      1aCbAA c _ de
      c4BA c _ decide
      1a2Aa c _ deja
      ABAd2A c _ des
      aBA c _ devenu
      A4a c _ dit
      5a c _ elle
      Aa1A1a c _ en
      C1baA c _ enfin
      Aa3a c _ euh
      3B c _ fait
      aCC1c1b c _ fini
      2A1aa c _ genre
      b2A c _ gentil
      AAbA1AA c _ grave
      CA1baa c _ juste
      aaaAAAB c _ l
      1fABBA c _ la
      bcAAACC c _ le
      1b1A1A c _ legal
      AAAaa1B c _ les
      A2A1Ac c _ lui
      baAAA1A c _ ma
      DA1dcA c _ mieux
      cD2aBA c _ moi
      bAcB1aC c _ mon
      C2ab1a c _ mort
      Bcb1A1a c _ normal
      AadAA1A c _ notre
      C2Aba c _ ou
      B1b c _ parce
      4A c _ pareil
      bEBaA1d c _ pas
      ad3AB c _ pire
      DbAcAbb c _ plus
      1A2cA c _ possible
      bCBbA1b c _ pour
      A1A2b c _ qu
      cC1AB1b c _ que
      BB2aac c _ quoi
      bA3AA c _ regle
      aaaa1B c _ rien
      CcbBAbB c _ son
      AAa1a c _ sur
      Aa1A1b c _ surtout
      B1aA c _ toujours
      Ab1A1a c _ tous
      ABdAA1a c _ tout
      dA1aAAA c _ trop
      a1aa c _ tu
      1daABbB c _ un
      bCAAa1b c _ une
      e3AC c _ vide
      dB3A c _ vieux
      CeAa1AA c _ vrai
      AA1aAa c aille
      AbAa1A c anne
      cAACbA c ase
      3AA1a c ase and
      aAc2A c ede
      aa1cBaE c est
      BaAb1A c est 0
      a1A c est a
      Bac2AA c est arrive
      bAA2Ab c est bien
      a4a c est bizarre
      Ba1a1a c est bon
      b1A2B c est c
      Ccc2Aa c est ca
      A2a1A c est calme
      1a1A1Aa c est ce
      a c est chaque
      Aa3b c est chaud
      b1AAAaa c est chelou
      1A1A1c c est chez
      1a1A c est comme
      A1a1Ab c est complique
      bAAAAA c est de
      c4BA c est decide
      a3Aa c est deja
      ABAd2A c est des
      aBA c est devenu
      A4a c est dit
      B2a c est enfin
      AaAa c est euh
      3B c est fait
      ACB1c1b c est fini
      aCbA2A c est grave
      CAabaaA c est juste
      bbAAA1A c est l
      abA1AB c est la
      bbbAACC c est le
      1b1A1A c est legal
      AAAca1B c est les
      A2A1Ac c est lui
      1bAaA1A c est ma
      Da1d1a c est mieux
      cEaaaAB c est moi
      ba1C1aC c est mon
      C2ab1a c est mort
      Bbb3a c est normal
      AadAA1A c est notre
      C2Aba c est ou
      4A c est pareil
      dFB1Aac c est pas
      ad3AB c est pire
      BbAaAbb c est plus
      1A2cA c est possible
      1AAa1aa c est pour
      A1A2b c est qu
      bC1AB1b c est que
      BAa1Aac c est quoi
      bA3AA c est regle
      aaaa1B c est rien
      CbbBAaB c est son
      2aAa c est sur
      Aa1A1b c est surtout
      B1aA c est toujours
      Ab1A1a c est tous
      ABdAA1a c est tout
      dA1aAAA c est trop
      a1aa c est tu
      abbABbB c est un
      AaAAaBb c est une
      d4C c est vide
      dB3A c est vieux
      CeAa1AA c est vrai
      BdAa1AA c etait
      AcAB1aA c etait la
      1aCA c etait le
      1Cca c etait mon
      Aa1a c etait pas
      bA1a1Ba c etait pour
      AbA c etait son
      cD3b c etait une
      3A1Ac c hache
      edCa1AC ca
      DaCaadC ca $
      aa1BA1b ca _ 0
      FbBacab ca _ a
      Ba1a ca _ ai
      a1A ca _ arete
      aACcB1a ca _ arrete
      bCAb2B ca _ avec
      3b1BA ca _ beaucoup
      b4A ca _ c
      a1A1AAb ca _ ca
      aB1Aa ca _ calme
      1B2bA ca _ chez
      B4c ca _ combien
      bAaA1AA ca _ comme
      A3Aa ca _ commence
      1AAba1A ca _ d
      BAeBaBB ca _ dans
      AdBaAcA ca _ de
      bA1A1Aa ca _ depui
      cBbdAD ca _ depuis
      bAAAAaA ca _ des
      BA1Aa1b ca _ deux
      a3A ca _ e
      1AA2c ca _ elle
      DfaAA1A ca _ en
      1A2Ab ca _ encore
      ba3A ca _ enfin
      1AbB ca _ entre
      a1a1A1A ca _ est
      eb1CACa ca _ et
      dAB ca _ fais
      aBA2ba ca _ fait
      3A ca _ fini
      fBAA1AA ca _ il
      1A2b ca _ inquiete
      Ebab1BA ca _ j
      a1aaAbA ca _ je
      1C1b1aa ca _ l
      ABba ca _ la
      AbaAAAa ca _ le
      Db1aAc ca _ les
      1A2ab ca _ m
      A1a1A1b ca _ mais
      1ABaAAc ca _ mal
      1Aa1Ab ca _ me
      cAa1A1A ca _ mere
      Aa1A2A ca _ mieux
      BbAa1A ca _ moi
      AbAa ca _ mon
      AabA ca _ nous
      kCABCEB ca _ pas
      bAa2AA ca _ plairait
      aA1a1A ca _ plus
      A1AA1b ca _ pour
      AbB1bA ca _ qu
      aA1c1A ca _ quand
      1a3A ca _ que
      BbAA1cA ca _ qui
      a1a ca _ quoi
      bAAA ca _ reprend
      b2A1a ca _ rien
      Bbad1DA ca _ son
      aA ca _ soulage
      AAc ca _ sous
      Aa1A ca _ sur
      aaAaAAA ca _ toujours
      De2Aa ca _ tout
      b1A1bAA ca _ trois
      BB2cbA ca _ un
      1AAAab ca _ va
      Bb1A ca _ voi
      Bc1A ca _ voit
      CA1bbCc ca a
      bAa2A ca c
      b1aA ca c est
      1a1AA ca ca
      B3dAA ca carte
      a5a ca ce
      AA ca ceinture
      fBB1aDb ca chambre
      b3ABb ca chambre depuis
      ab1A1AA ca chambre et
      2AA1b ca change
      AA3b ca change tout
      c4B ca changer
      1b1A ca chez
      1b1A ca chez nous
      De ca cigarette
      AAAb ca classe
      BBd1A ca compte
      BAbaA ca compte comme
      BBac1AA ca continue
      Bc2AAA ca crie
      Bb1A1bA ca depend
      5aA ca depend des
      2b ca depuis
      aA1bAAA ca dure
      AA1b1AA ca dure depuis
      ba1A1A ca euh
      aDB1agB ca fais
      aAAB1c ca fais 0
      C2b1b ca fais de
      hDCBbB ca fait
      1aa2Bb ca fait 0
      b4A ca fait depuis
      bAA ca fait des
      BA1Aa1b ca fait deux
      cA2A1B ca fait mal
      b1A1bAA ca fait trois
      AA3b ca fait un
      AA2abA ca famille
      B3ab ca famille d
      baA1AA ca faute
      AAb1Aaa ca femme
      1c1a1B ca finit
      d3AA ca grand
      d3AA ca grand mere
      B2dAc ca i
      Ba1b1AA ca il
      3a2A ca ils
      Ba1a ca j
      Ba1a ca j ai
      EAAdabA ca je
      1Ba ca la
      C2b1Ab ca le
      ABaAcbB ca m
      1A2b ca m inquiete
      5a ca ma
      DBjB1AA ca main
      AAb2A ca main dans
      AAc ca main sous
      aAbA ca main sur
      cA2A ca mais
      kFaAbE ca me
      aB1Aa ca me calme
      cAB2aa ca me fait
      bAa2AA ca me plairait
      bAAA ca me reprend
      1A1Bdb ca mere
      b4AA ca mere et
      1A2a1a ca mere l
      2aA ca moi
      3a ca mon
      a4Aa ca monte
      a1Aa2A ca n
      a2a ca n a
      bAAa1A ca ne
      2bD1b ca on
      2bC1a ca on me
      3Ab1a ca ou
      aA1A ca par
      BeA1ABA ca part
      Ac3B ca part en
      ba1CB1c ca passe
      d2B1AA ca passe pas
      aA1AA ca personne
      1d1AAAA ca place
      b1AA1Ba ca pour
      ABc1AA ca que
      Aaa2A ca que j
      1BbaA ca que je
      aAABA1a ca qui
      Aa ca recommence
      3A ca revient
      1CDe ca s
      a1A ca s arete
      aACcB1a ca s arrete
      cB2A1A ca saigne
      FiA2BA ca se
      Bc1A ca se voit
      bB3A ca ser
      bA3A ca ser a
      b2A1A ca sera
      A3Ab ca sere
      a ca sert
      a ca sert a
      bA2AA ca suffit
      A2AbBa ca tante
      2aA1AA ca tourne
      1A1A ca tout
      b2A1a ca trousse
      a ca un
      caDaCA ca va
      ba3A ca va enfin
      BbAA1dA ca va je
      1A1A2A ca va mieux
      eC1A1C ca va pas
      cB1AAb ca vie
      cAbb1CB ca voiture
      A2b1aA ca voiture depuis
      CB2g1C caba*
      DBaAjCA cabane
      4bAA cabane _ chasse
      A1A1d1A cabane de
      4bAA cabane de chasse
      1AA1a1A cabane du
      AAbbbAA cabi*
      AAbab1A cabine
      BeAAaAB cabl*
      AeBaaAA cable
      Aa2A cable $
      1a cable _ la
      1aA cable de
      1a cable de la
      aEB1eCc cach*
      aACAdBb cache
      1b1AaC cache $
      A3bAB cache _ la
      1c2A1a cache _ le
      AaA2Bb cache _ ma
      4a1A cache _ un
      1A2cBA cache _ une
      aA4a cache avec
      1B2b1A cache chez
      4a1A cache chez un
      AbBAcBc cache dans
      1aA2A cache dans ma
      bA1A2a cache de
      3BadA cache des
      dB4C cache les
      B2bA1b cache mes
      BAbBbAb cachee
      A3bA cachee _ la
      BAbBbAb cachee dans
      A3bA cachee dans la
      AAAc1A cachent
      3a1A cachent mes
      EcBacBB cacher
      bAAA1AA caches
      a3AAa cachet
      cA1bC1B cachets
      b3A1A cachets _ ma
      d2AA1A cachets de
      b3A1A cachets de ma
      3a2A cachets et
      B5a cachets pour
      ABb1caa cachette
      aAbAcBA cachette $
      bCaAAcB cade*
      1aaA cadeau
      aBeA1AB cadeaux
      3A cadeaux et
      ABAA1b cadenas
      5a cadenas _ le
      5bA cadenas sur
      5a cadenas sur le
      a4A cadet
      bAAabbC cafe
      1ABbcaB cafe $
      CaaC1d cage
      BBaB1c cage _ escalier
      BBaB1c cage d
      BBaB1c cage d escalier
      AA1d1AB cagn*
      A2d1AB cagnotte
      1bAdABA cahi*
      ac1bABA cahier
      1B1a1aA cahiers
      bA1b1AA cail*
      cA1a1AA cailloux
      a1BA1bb cais*
      aAB2cb caisse
      2B1aAb cala*
      2B1aAb calais
      dAAAaB calc*
      dAAAaB calcule
      Aa1Cb1A cale*
      ACeA2b cali*
      AAAdB1d call
      2A1A1d call _ police
      1BAd2B call me
      1CA1A1f call the
      2A1A1d call the police
      DBCgaCa call*
      DAae1aC called
      AA3aa calling
      1AB3c calls
      A1A3b calls _ a
      2A calls me
      eB2A1A calm
      gaC2DD calm*
      dAB2CC calme
      bB1b1BA calme $
      abA2AA calmer
      b1A3A calmer $
      DAf1AAB cam
      1CBfCa cama*
      aC1BDeb camarade
      cBAa2A camarade de
      CAAg1BA camarades
      Ad1dCAa came
      Ac1a2B came in
      CAdbaAA came*
      CAdbaAA camera
      bCaabBb cami*
      1CAbcBc camion
      3b1A camion $
      AA1A1a camionnette
      D1hBA1A camp
      A3a1A camp*
      A3a1A camping
      a1Aaaa can
      BA1A1e can _ afford
      AaA2A can _ be
      bbBcABA can _ do
      A1aAaAa can _ get
      AAabAa can _ go
      CAC3e can _ say
      cAA can _ stop
      C1a3b can _ talk
      1ab1AAA can _ tell
      bBBB1ba can have
      BaA1acB can i
      bbAA1A can je
      haCCBDd can t
      BA1A1e can t afford
      cbA1AAA can t do
      CAC3e can t say
      cAA can t stop
      C1a3b can t talk
      AD1bbaa can you
      BD1BEg cana*
      1B2Ab canal
      AA3Ab canal $
      CB1ACgB canape
      AA2AbA canape de
      1AA1Aa canape dun
      aaA2A cand*
      3b2B cani*
      BAc3A canin
      aA3A cann*
      aA3A cannot
      IDBABlC cant*
      DA1a1eA canteen
      C2a1b canteen $
      EDB1BfB cantine
      AA1b1A cantine $
      AA1bAb cantine _ est
      1A3b cantine _ je
      A cantine _ le
      3A cantine _ me
      AA1bAa cantine c
      AA1bAa cantine c est
      5a cantine dans
      3a1B cantine ils
      A2B1c cantine je
      3A1b cantine le
      B4a cantine pour
      A cantine pour le
      AaBcCda cap
      Ba3ba cap _ a
      bA3A cape
      caAbAB capt*
      d2aABa capte
      e2ABAA capte $
      1cAbAA capu*
      AcAcAAA capuche
      aC1idGb car
      1AdB1d car $
      A3cAA car _ nuit
      1b1A car _ the
      A1AbdBA car de
      dA1aACa car park
      AfA1ACb cara*
      AAaa1Aa caravane
      bcAAA1a carbone
      BAAa1Aa card
      B1CA1da care
      4bA care home
      bdbECbB care*
      Bd1AAb carer
      caA1AAA carn*
      baAAAAA carnet
      3aA carp*
      3aA carpentry
      aABAAbd carr*
      aaAa carreaux
      B2b1b carrefour
      BcAa carrelage
      bA4A carreleur
      aAa carrement
      AA2Aba carried
      aAAB2c carry
      3AcAA cars
      DHC1giC cart*
      BD1fAdA cartable
      BCaCg carte
      1A2Ad carte $
      BAA1bBb carte _ identite
      BAA1bBb carte d
      BAA1bBb carte d identite
      3A1a carte de
      1aA1bA cartes
      2BABcB carton
      2AaA1A carton $
      A1A1Aa carton _ la
      AAa2b cartons
      a1ABdCA cas
      AaA1dA cas ou
      CADbgAb cash
      BAAcAcA casi*
      E1Ci1aD casier
      a2c1BB casier $
      3a1A casier et
      1bB1AAb casq*
      1bB1AAb casque
      Fe1bBAb cass*
      AgBBCba casse
      Bf1BA casse $
      Bb casse _ bras
      A3bA casse _ chez
      ab2A casse _ doigt
      Aa2a casse _ la
      A2a casse _ poignet
      1B4b casse _ porter
      aA2bA casse de
      A3bA casse de chez
      Aa2A casse deux
      b3BAb casse la
      1B4b casse la porter
      1c1bAAB casse le
      Bb casse le bras
      ab2A casse le doigt
      A2a casse le poignet
      BB2A1e casse tout
      BB1aAad cassent
      A2BA1d cassent les
      BB1a casser
      Aa casserole
      AbAcAa casses
      1C1e casses _ lunettes
      1A1a2b casses le
      BabA1Bc cast*
      B1dB1Aa casting
      hEAB1CB cat
      CB1A1eA cate*
      AAAA1b catering
      2Ab2A caug*
      2Ab2A caught
      EbAdAa caus*
      EbAdAa cause
      iBAC2A cause _ moi
      Bc1A1A cause _ mon
      ba2ABA cause de
      iBAC2A cause de moi
      Bc1A1A cause de mon
      Cb1b1aA cause des
      Aaa2AA cause du
      BdaBA cave
      1A3b cave $
      A3baB cave _ a
      1a cave _ je
      1a4B cave quand
      CaahABA cdi
      A2b1A cdi $
      da2Eb ce
      B1AAcaa ce _ a
      aA1AAa ce _ avec
      C2d1A ce _ c
      B1bAbAA ce _ ca
      a1A1Cb ce _ ce
      Cb1A1aa ce _ ci
      2a1c1A ce _ de
      A1a ce _ des
      Baa ce _ elle
      cB3AA ce _ end
      4ab ce _ est
      aAAAA ce _ et
      b4a ce _ etait
      AaceB1C ce _ il
      AA1C2c ce _ ils
      cAAA1aB ce _ j
      AaACAd ce _ je
      bB4A ce _ l
      B1AAcBc ce _ la
      EBc1Abc ce _ le
      AA1aAb ce _ les
      B2Ab ce _ ma
      Aa ce _ mais
      dAAAb1A ce _ me
      bBA2a ce _ mes
      1aA2A ce _ mon
      a1BBadA ce _ on
      a2A ce _ parce
      2aA ce _ personne
      dA1AB1A ce _ plus
      Ac1a1AA ce _ qu
      1a3B ce _ que
      A4b ce _ reste
      Cd1A1Ba ce _ se
      a3AaA ce _ si
      bbA1ABa ce _ un
      aA4A ce _ une
      bA1A1A ce _ vous
      FA1f1b ce killed
      abAA1B ce la
      AAA3a ce le
      1aAADf ce matin
      aA1AAa ce matin avec
      Aa1AAb ce matin il
      A3a ce matin j
      2a2A ce midi
      cA ce moi
      Dca ce mois
      Cb1A1aa ce mois ci
      BaABAcb ce moment
      B3Aab ce moment je
      c2ABA ce monde
      baA1abA ce n
      Aa2ab ce n est
      b4a ce n etait
      Ab1a ce normal
      CbAAA1b ce pas
      aAa1A ce pour
      BbcAb1A ce qu
      A1eaaBA ce qu il
      AA1A2a ce qu ils
      1aA1abA ce qu on
      aAaA1A ce que
      Caac1Aa ce que c
      A2AbBA ce que ca
      cA1AAaA ce que j
      caBaBcA ce que je
      1A1A1a ce que l
      ABd1Ab ce que le
      1AA1Ab ce que les
      bAA ce que mes
      bA1A1A ce que vous
      1c1aAcC ce qui
      bA1A1aA ce qui me
      A4b ce qui reste
      eA1ABAa ce sera
      aA1AAc ce serait
      1DGD1fB ce soir
      1A3aA ce soir c
      1A4a ce soir et
      aAA1Aaa ce soir il
      bAA1AbA ce soir j
      CBA1ba ce soir je
      aAaAaA ce soit
      aa1AAb ce tout
      AAa ce un
      AA2b ce we
      cB3AA ce week
      cB3AA ce week end
      EhaCABB cein*
      AeaBABB ceinture
      1baAAA ceinture $
      Ac1A ceinture _ est
      1b1A ceinture c
      1b1A ceinture c est
      Bd1A ceinturon
      ACCbceB cela
      1AAa cela _ deux
      A1A1ca cela fait
      1ACcBaC cell*
      BBBcBbB celle
      AA1A1d celle de
      a2BBa celle du
      a1Ab1B celle qui
      AA1b celles
      Aa1ccBA celu*
      Aa1ccBA celui
      AaABba celui de
      Caac1B celui qui
      1A3Ac cent
      EBa1faA cent*
      DAaBg1A centre
      A1aAa centre de
      1AA1aab centre il
      2b2A cents
      2AA2b cents _ et
      A1bAAa cents euros
      3A2b cents euros et
      bA1b1A cerc*
      bA1b1A cercueil
      BB1ABh cere*
      A4e cereales
      baAbABa cert*
      aa3Bb certains
      A2DbAc ces
      ABA1abc ces _ ci
      4A1a ces jours
      ABA1abb ces temps
      ABA1abb ces temps ci
      A1Ad1A cess*
      A1Ad1A cesse
      2Ac1A cesse de
      BA1ABde cet
      B2ABae cet ete
      5a cet hiver
      aaA1cBB cett*
      aaA1cBB cette
      B1A1eA cette _ avec
      1A3A cette _ c
      a cette _ et
      Bcaaa1B cette _ il
      bABa1A cette _ j
      1baB1Ba cette _ je
      aBb3A cette _ la
      aaABAAa cette _ on
      C2aAa cette annee
      Ab1BAA cette annee je
      BCAAc1a cette fois
      CB2gAA cette maison
      2B1cB cette nuit
      B1A1eA cette nuit avec
      b3AA cette nuit c
      1bA1a cette nuit il
      b3ABb cette nuit je
      dAAACba cette semaine
      AA3b cette semaine je
      A1c2A cette soiree
      A1a2A cette soiree je
      b cette vie
      bAA1a1a ceux
      a2a1aA ceux qui
      DaCgA cfa
      dAA2A cha
      bA cha $
      eA2B chac*
      eA2B chacun
      ccCbBaA chai*
      AcC2cA chaine
      cA1AABb chair
      dc1AABA chaise
      Ada2AA chaise _ la
      Aaa2A chaise contre
      Aaa2A chaise contre la
      d2AA chaise vide
      BA1c1a chaises
      Ab3b chal*
      c1cB1C cham*
      1A1a chamailleries
      1A1a chamailleries $
      hDaABbC chambre
      ACd1AA chambre $
      dAA1A chambre _ a
      bAa1AA chambre _ ai
      AAaAAb chambre _ et
      2a3B chambre _ hotel
      2A2B chambre _ il
      A1b1AaA chambre _ j
      BdA2AA chambre _ la
      Aab2aA chambre _ le
      1a chambre _ ma
      BA2Ac chambre _ moi
      1aAdAA chambre _ mon
      2a2Ab chambre _ noel
      1Aa2A chambre _ nuit
      DaAabAc chambre a
      Ab1A2a chambre avec
      1Aa3B chambre d
      2a3B chambre d hotel
      1aA chambre de
      1a2aBb chambre depuis
      AdaABaC chambre et
      BaaA1AA chambre froide
      1AaA chambre froide et
      d1B3A chambre il
      bAa1AA chambre j
      bAa1AA chambre j ai
      1AAAAc chambre je
      1Aa2A chambre la
      1Aa2A chambre la nuit
      1A3cA chambre pour
      1aA2A chambre quand
      1aA1aAa champ
      aA3A champ de
      1BddEcD chan*
      d1A1AA chance
      FaBcAg change
      A2c change 0
      3a1AA change _ college
      AAAe1B change _ fois
      3B1a change _ hotel
      A2A1c change _ les
      3a2A change _ lycee
      1CAAAeA change _ serrure
      1b1A2a change _ sujet
      1AAeAC change _ trottoir
      3BAb change d
      3B1a change d hotel
      DdBeAFh change de
      3a1AA change de college
      3a2A change de lycee
      1b1A2a change de sujet
      1AAeAC change de trottoir
      1EBAAhA change la
      1CAAAeA change la serrure
      cAaAAB change les
      AA3b change tout
      A1Ac1A change trois
      A1Ac1A change trois fois
      1Aa2BA changed
      1A1A1c changed _ locks
      1BaA changed the
      1A1A1c changed the locks
      bBda1CA changer
      2Aa1A changer _ lycee
      C1AcbB changer de
      2Aa1A changer de lycee
      b2cBaA changing
      bAAb1AA changing room
      2a changing rooms
      dABA chanson
      CabA1A chant
      2eCA1A chantage
      A2c1AA chante
      Ab3Ba chantier
      BAB1fAA chap*
      4Ab chapelle
      AdAeAAA chaq*
      a1BeBDA chaque
      aBd1ABA chaque _ a
      aA1A1a chaque _ avec
      AAb2A chaque _ de
      2Aa chaque _ depuis
      Ac3AA chaque _ et
      Ac chaque _ il
      A2a chaque _ ils
      3BbAA chaque _ je
      3A2b chaque _ moi
      1aA1A chaque _ on
      1aAA1Aa chaque _ pour
      ba chaque _ qu
      abAAAAa chaque _ que
      BA1cA chaque _ soir
      B2bb chaque _ un
      a1Aa chaque _ une
      D1Aca chaque dimanche
      BA1cA chaque dimanche soir
      a1bC1Ab chaque fois
      1a chaque fois qu
      ab1CA1a chaque fois que
      AaaA chaque fwa
      1C1b chaque jou
      F1bfBAA chaque jour
      A1b1AB chaque jour a
      aa1A1A chaque lundi
      aA1aAaA chaque matin
      ebCB1aa chaque nuit
      AB1A chaque recre
      eAbA1C chaque repas
      1C1d1Bb chaque semaine
      d1ACab chaque soir
      3Bc chaque soir je
      aA1A2b chaque swe
      b1CCcc char*
      1ABA1da charge
      B2AAeA charge _ tel
      C2AbcA charge mon
      B2A1d charge mon tel
      AbA1cAB chargeur
      A3a chargeur $
      cEA1Aea chas*
      cDA2ba chasse
      aAA1aa chasse de
      1AAbAb chassee
      iDaDBCE chat
      A1eCA1A chat $
      aA1A chat _ est
      a4A chat _ n
      aA1A chat c
      aA1A chat c est
      Ab2A chat*
      Ga2dfD chau*
      Ga1BBhb chaud
      AA3a chaud $
      a1A2a chaude
      1A3a chaude pour
      1b3A chaude sur
      AA2a1A chaudronnerie
      A1AAAcA chauffage
      C1A1ad chauffe
      BAccABb chauffeur
      ccaAbCA chaussettes
      1a chaussettes $
      C2abaB chaussure
      aBAf1AA chaussures
      AaAaAa chaussures $
      AA1eA1A chaussures et
      GhAEdbA che
      1ABBba che lui
      bA3aA che ma
      HlBCaB che moi
      AAd1ab che mon
      baBBbA chec*
      1AAaba check
      BcA2Aa checks
      bAa2AA chee*
      Dcca1Ca chef
      A1Bb1Aa chef _ atelier
      1aA chef _ me
      BABb1Aa chef d
      A1Bb1Aa chef d atelier
      AbdDaAA chef de
      1bAA chef il
      aAAb1A chef*
      AbAb1A cheffe
      bBbBbAA chel*
      bA1AaAa chelou
      cAca1BA chelou $
      2a1a1B chelous
      Cb1cbB chem*
      CAadbBa chemin
      AbA cheminee
      DfaABdA cher
      BFDFlCd cher*
      cBBCc cherche
      B2abBA cherche $
      2C1b1a cherche _ il
      4AbA cherche _ un
      a3AA cherche comment
      c1B2Aa cherche moi
      a1A1bAA cherche partout
      cAAA1AA cherche pas
      b1A1a1A cherche sur
      Aaa1Cb cherche un
      b cherche une
      CB1AeBc cherchent
      AA2dB cherchent $
      EBBBeA chercher
      BAaBcbA chercher $
      caA1A cherchez
      baA1A cherchez pas
      Dc1faBC chev*
      BaaA cheval
      FbAhaAB cheveux
      1b1A cheveux $
      AbA1AA cheveux _ le
      AA1Ac cheveux _ me
      1A cheveux _ poignets
      3b cheveux _ un
      2A cheveux dans
      3a1A cheveux de
      CabaA cheveux et
      dD cheveux par
      1A cheveux par poignets
      1a cheville
      BB1b1b chew*
      BB1b1b chewing
      BA1a1b chewing gum
      HCbDcd chez
      1AA1Ae chez _ ami
      AA1Ab chez _ amie
      5aA chez _ autre
      3A1b chez _ autres
      3aA1a chez _ avec
      b1Baa chez _ c
      Bg2AB chez _ ca
      1B2acA chez _ ce
      4aA chez _ cette
      2A2b chez _ cousine
      1Ab1Aaa chez _ dame
      ACB2eb chez _ depuis
      a1a2A chez _ elle
      aaAcAA chez _ en
      aB1AAaa chez _ et
      AB2dA chez _ euh
      Aa2AaA chez _ faut
      1BbA1a chez _ gens
      1Ab chez _ grand
      1cAAaAB chez _ il
      2a1bAB chez _ inconnu
      Ab2a1A chez _ j
      BBd1dCa chez _ je
      B1A2a chez _ la
      BdAAA1A chez _ le
      1a3A chez _ les
      Ac2A1A chez _ mere
      BfbACCB chez _ on
      A1aAAAa chez _ oncle
      1B2Ab chez _ parce
      4b1A chez _ parents
      AbaAcEa chez _ pere
      AA2Cb chez _ pote
      A1aaBAa chez _ pour
      BAa2Ab chez _ sans
      2A1aA chez _ tante
      2A1Aa chez _ un
      A4a chez _ y
      1b3A chez ca
      aB1BAgB chez des
      1A2abB chez des gens
      Aa2aBA chez elle
      aA2cB chez eux
      1A2aaA chez l
      4aAA chez l autre
      1a2B chez la
      1Ab1AAb chez le
      1A2Aab chez les
      3A1b chez les autres
      aACBdaB chez lui
      1AA1bAA chez lui il
      2B1baA chez ma
      2A2b chez ma cousine
      1b3AA chez ma mere
      2A1aA chez ma tante
      AA2b1A chez mes
      5bA chez mes parents
      DkFC1De chez moi
      3aA1a chez moi avec
      1A2aa chez moi c
      Ac3A chez moi ca
      BA2ba chez moi ce
      3aA chez moi en
      Aa2AaA chez moi faut
      Ab chez moi il
      C1A1d chez moi je
      ab1A1A chez moi le
      Ab2ABA chez moi on
      Aa1aBAa chez moi pour
      CA2Ae chez mon
      A1A3a chez mon oncle
      Abb1bD chez mon pere
      4Ab chez mon pote
      bea1BIc chez nous
      aaAa1A chez nous c
      A1A1Aba chez nous depuis
      Aa chez nous le
      1a chez nous les
      Adb1ABA chez nous on
      1a2AcA chez qui
      2a3a chez qui je
      1BcABBb chez son
      2B1aAa chez son pere
      BAB1CdC chez un
      2A1Ad chez un ami
      2a3B chez un inconnu
      A3Ca chez un pote
      BC1Ab1c chez une
      AA1Ab chez une amie
      aaBg1aB chez vous
      1a3A chez*
      1a3A cheze
      AAAc1a chia*
      2Aa1a chiale
      cfBGBaA chie*
      eeBFCbA chien
      AfaEAAb chien $
      1A3a chien _ ma
      1a chien a
      ca1B1A chien et
      1a3aA chien il
      3a1bA chien je
      BfCBabB chil*
      AaAAacB children
      2AAaa children s
      AAacaAB chio*
      AAacaAB chiottes
      baA2A cho
      Bb1aAba chof*
      A2B1ca chofage
      aB1cC1a choi*
      eD1aCaA choisi
      2A choisi _ date
      b3AB choisi _ jour
      2b choisi l
      c1A1AA choisi la
      2A choisi la date
      b3AB choisi le
      b3AB choisi le jour
      cBA1a choisir
      a choisir _ metier
      aa1A choisis
      Ed1d1AA choisit
      D1bA2c choix
      B1A2aa choix $
      CeA1A chok*
      Aa1a choke
      aaAA1aa chop*
      AABAgB chope
      1AA1dB chope kay
      a1hCbB chos*
      e1cEa1a chose
      edCB1B chose $
      C1c1a chose _ je
      baaA2A chose _ la
      cAA1Ab chose a
      A1a2A chose de
      a1bA chose quand
      AAa chose que
      aBkGaBB choses
      1AbAA choses $
      1bAAb1A choses _ je
      Aaa choses avec
      a1aA choses je
      AabA1A choses qu
      A1b3A choses que
      Ab4A choses que je
      C2B1ac chou*
      2a2a chri*
      2a2a christmas
      B1a2a christmas $
      C4cb chuc*
      1A3c chucked
      A1cAAaA chur*
      A1cAAaA church
      AcA2Ba chut*
      AcA2Ba chute
      1bA2A chute de
      EaCB1gc ci
      Aa1AAbA ci $
      3b cibl*
      d1AA1AA cica*
      1dB cicatrice
      gE1A1A cicatrices
      aA2AbA ciel
      Af1BAB ciga*
      1eAA1AA cigarette
      Ab3A cigarette $
      a cigarette sur
      1b1AAA cigarettes
      dB1aAA cime*
      dA1aAA cimetiere
      EbBAAfC cinq
      bA cinq _ et
      a2a cinq _ je
      eB2ACa cinq ans
      a cinq ans je
      1A2AcB cinq dans
      bA cinq degres
      Ba1Aaa cinq heures
      1Dcd1A cinq*
      1Aaa1A cinquante
      1Abb2A cinquieme
      Cd3A cint*
      Cd3A cintre
      AAbAb1A circ*
      B1bCb circule
      hC1AAB cise*
      hB1AAB ciseaux
      c3AA ciseaux de
      1AAA2d cite
      BfC1a1D claq*
      Af1AbBB claque
      AA2cAA claque _ porter
      AA2cAA claque la
      AA2cAA claque la porter
      bbBaA1C claques
      GcBiCcD clas*
      bA1A1cB class
      AAaaAd class $
      2A2A class _ me
      aAAa1aA class and
      aaDdBBB classe
      C1bbAAA classe $
      cA1Aaa classe _ a
      B1aaAA classe _ est
      2aA classe _ je
      c1AA1a classe _ la
      AA1A1b classe _ le
      3a classe _ me
      aaAA2b classe a
      B1baA classe c
      B1baA classe c est
      Aa3A classe de
      baAA classe elle
      a1AAa classe est
      1a1a classe et
      a1AAacA classe il
      3bA1A classe ils
      CA1b classe je
      B2d1B classe la
      a1aBaA classe m
      a2Aa classe m a
      a4A classe me
      a2A classe on
      AA1a classe tout
      AA1a classe tout le
      aAa1bA cle
      1aA1AAA cle $
      b4AA cle _ il
      bAaA2A cle _ la
      dAA3A cle a
      1d1A1AA cle dans
      B2aAcB cle de
      AAcA1A cle et
      1a cle il
      1B3b cle je
      dBAAAa clea*
      fBAABAb clean
      Ac1BAdb cles
      1A4b cles $
      AAcAAdD clie*
      1AdA2C client
      3AAdA clients
      1aA3A clients $
      eAA1A1B clif*
      eAA1A1B cliff
      A2AfDB clim*
      A2AeDA climbed
      4aAA climbed _ the
      B2AfDA climbed out
      A1A1Ac clio
      a1bA1AA cloi*
      c1BA clop*
      bA4A cloq*
      1AaAAeA clos*
      1ABbAbA close
      A2A1c closes
      aA closes sur
      AAcc2C clot*
      AAda1aB clothes
      A1dB1aA clothes $
      fA1BAC clown
      EAg1Bb club
      AAa1a1A cm
      AAa cm 0
      DCdAf1B coac*
      CCeAc1B coach
      2c1AAA coach _ me
      1AA1b coach to
      bC1abB coaster
      1A1b1bB coch*
      AAAc1aA cochon
      ccBBB1B code
      bA3AA code de
      cBa1bCB coeu*
      cB2cCB coeur
      cA3A coeur _ est
      b2A1A coeur est
      cA3A coeur il
      cA3A coeur il est
      2b1A coeurs
      A2CCbd coff*
      CAACBBh coffre
      A4Aa coffre _ une
      A4Aa coffre d
      A4Aa coffre d une
      1fDC1AA cogn*
      adCB1AA cogne
      1b4A cogne $
      AcA3a cogne _ la
      aB1A cogne _ tete
      aA1A cogne la
      aA1A cogne la tete
      1a1A1AA cogner
      aCabaB coif*
      bAaaaB coiffure
      BaA2a coin
      DAeCAA coin*
      B1c2AA coince
      1Bc2AA coince _ la
      1Bb3a coince dans
      1Ab3a coince dans la
      AAcC coincee
      Ad1A2A col
      baaB1Ca cold
      BaAb1a cole*
      AaA2a colere
      GGghAb coll*
      D1beCaB colle
      1B1bA colle $
      2aA colle dans
      cAAA1ab collection
      c collection de
      AEAcaCa college
      dCaa1AA college $
      A2A1bA college _ je
      aAB college le
      AAdCAc collegue
      5a collegue de
      Aa1d1C collegues
      BAgAA1A colo
      gB1A2D colo*
      eBaA1aC coloc
      d2A2B coloc _ internat
      d2A1AB coloc d
      d2A2B coloc d internat
      aCabaA com
      BB1bb com ca
      cAa1AA com si
      a2abBA comb*
      bD1abAA combien
      BAA1dCA combien _ temps
      B3c combien _ un
      a1A1bA combien coute
      B3c combien coute un
      fCAAbBB combien de
      BAA1dCA combien de temps
      bBAcbCB come
      aCAAbAA come back
      Ca1baAa come ca
      bbaA1BA come to
      AcbaBaC come*
      CcbbBbB comes
      1Aa comes _ my
      A1BeAA comes home
      AbbA1AA comes in
      1Bb comes into
      1Aa comes into my
      AB1bbAb comi*
      AB1bbAb coming
      A3a coming back
      ebbACCC comm*
      A1A2a commande
      daCaBBa comme
      AaaAA1b comme _ c
      AA1AdaA comme _ de
      2b comme _ depuis
      caA2BA comme _ il
      a1A3A comme _ j
      BB1eAbA comme _ je
      3A comme _ l
      aB1a comme _ la
      a comme _ le
      b1aB1AA comme _ les
      cAaC1AA comme _ on
      3A comme _ tout
      1a1B comme a
      G1ccAaC comme ca
      aaaA comme ca c
      2b comme ca depuis
      5A comme ca il
      BB1dAaA comme ca je
      a1bC1A comme ca on
      CA1b1b comme d
      AA1A1c comme je
      bAAa1aA comme moi
      b1A2aA comme on
      dC2a1a comme si
      1Aa1baA comme si de
      bAA3A comme si j
      b1Ac1Cd comme un
      a1bAAA comme une
      BcAaA1A commence
      3AAbA commence a
      a commencer
      ga1B1BD comment
      Aa2A comment $
      A1a comment _ dire
      a1Aa1A comment _ fait
      Ab comment _ il
      a2A comment _ je
      1aAB1a comment dire
      Ab comment dire il
      a2A comment dire je
      A1a comment il
      3AA comment je
      aB comment le
      A1a comment le dire
      BAAbcA comment on
      a1Aa1A comment on fait
      CAh2Aa commode
      3AAa commun
      eA1BBd comp*
      BcaA1Aa compagnon
      1A compagnon _ ma
      A1a compagnon de
      1A compagnon de ma
      eBAC1AA compas
      1A compas $
      a2A compas _ la
      a2A compas dans
      a2A compas dans la
      c compas et
      ABb compliments
      AAa compliments _ mon
      AAa compliments sur
      AAa compliments sur mon
      BAa1BgA complique
      2a1A complique $
      a comprendre
      2abAAA comprends
      A1aa comprends pas
      1A comprenez
      b3A comprennes
      a3AAa comprimes
      1c1aB1A compris
      AaAaA compris $
      A1b1A compris pourquoi
      1c1a1A compte
      c1AAaB compte $
      B2AeB compte _ jours
      3AcA compte _ y
      2Aa compte avec
      BAbaA compte comme
      AA1aAcA compte et
      B1Ab compte insta
      cb1CcDA compte les
      B2AeB compte les jours
      1A1Ab compte pas
      c3A1A compter
      CABbaac comptes
      b2A1a comptes _ la
      Ccaa2A conc*
      1aaa2A concours
      EEaAaBi cond*
      DDB1aBi conduit
      A1cA2A conduite
      e2D1Ba conf*
      AAaa confiance
      e1aBaCA confie
      bA3A confie _ il
      bA1AAA confie qu
      bA3A confie qu il
      1a confie que
      1aAB1Ac confisque
      FAabCah conn*
      D2c1dB connais
      AAaBcBb connais pas
      A1A3c connaissent
      BB1c1Ae connait
      1AAAba connait $
      2b1BA connait mon
      1AAaaBa connait pas
      1A1AAb conneries
      CbBAaa connu
      aaAAAA conp*
      bDBaaaA cons*
      3b2A conseille
      3b2A conseille de
      5bA conserve
      bA1AAa console
      BDAadBe cont*
      a1Aa contact
      1ABAd1a conte
      A1A1d conte le
      aAAAadA content
      AA2baa content $
      DBcabA continue
      1AaaAaa continue $
      A1a continue _ meme
      A1a continue quand
      A1a continue quand meme
      dABa2B continuer
      ABDBBAh contrat
      6A contrat $
      aAdbC1B contre
      1b1A2A contre _ mur
      Aa3Aa contre _ porter
      1a contre _ radiateur
      Bbb2Aa contre la
      Aa3Aa contre la porter
      db1BA1B contre le
      1b1A2A contre le mur
      1a contre le radiateur
      bAAA contre les
      A1A3d contre ma
      BDaf1AC contre moi
      1bA controle
      CaaaaBb conv*
      1baaA conversation
      2AB1Bc convulse
      A1AABc cook*
      1a cooking
      aaAA1Aa cool
      HhdBCaa copa*
      AcaCbba copain
      A1c1AcA copain $
      bA2B copain _ a
      b1A1AaA copain _ di
      cBA1a1A copain _ foyer
      1Ac1A1A copain _ je
      DaA3b copain _ ma
      A1a2AA copain _ maman
      BbB2Aa copain _ un
      cAA1aaA copain _ veux
      A4Ab copain a
      cCb1AAa copain de
      A1A3a copain de ma
      1Ab2AA copain de maman
      bBA1abA copain du
      AeA2AA copain est
      A1A2cA copain i
      d1C1AAb copain il
      cA3AA copain il a
      AAb1a1a copain m
      A5b copain m a
      AAa2Aa copain me
      1AAcAaA copains
      hFACcd copi*
      a3A copie
      1AaBb copine
      bA3AB copine _ a
      4A1A copine _ est
      bB2AAb copine _ internat
      2A2aa copine _ ma
      6a copine _ se
      Cb1a1Bc copine a
      4AAb copine d
      bBaAAbA copine de
      B2AbAa copine e
      d5A copine el
      bAa1aAB copine elle
      ba1A2A copine se
      A1a2aa copines
      BA2b1b cops
      b coqu*
      b1BA1aA coque
      aa coque de
      e1BbBAC cord*
      eABcBAC corde
      b1A3A corde $
      cAA corde _ la
      a3A corde _ le
      cAA1AA corde dans
      a3A corde dans le
      a5A corde est
      3a1A corn*
      cChAAAC corp*
      eCgAAAD corps
      B1c corps $
      3a corps de
      bBb3A corps et
      Ee2aA corr*
      Ba1a corridor
      AdAAAA corrige
      1AAaAcB cos
      AbAA1a cos i
      bA1B1a cost*
      bA1B1b costumes
      ADabeea cote
      eC1AABf cote $
      1c1AaaB cote _ la
      2aA1Ab cote _ lui
      DBAg cote _ moi
      bA3AA cote _ mon
      BBae1C cote de
      3AaaA cote de la
      2aA1Ab cote de lui
      DAAg1B cote de moi
      bA3A cote de mon
      3cAAA cote du
      5bA cote la
      Bd1B1b cote qui
      DhA1ABA cote*
      DhA1ABA cotes
      A cotes $
      Ad3AA cotes felees
      GhCa1A cou
      1AA cou _ il
      1b3A cou _ pie
      afBB1Cb cou de
      1b3A cou de pie
      1A cou quand
      BCcBafD couc*
      1A1CAdA couche
      a1BAab couche _ la
      2B1Ab couche _ un
      1Ab2A couche avec
      B1CAAf couche dans
      dBb2BB coucher
      2a coucher $
      1Aa2BB coucher _ lui
      1Aca1CB coucher avec
      1Aa2BB coucher avec lui
      AAB1bb couches
      1caBAA coud*
      2bB1aA coudre
      a1a1A couds
      aBc2cA coue*
      aBc2bA couette
      1AA2c couette $
      dAAdC1B coul*
      1AaAa1A coulant
      AAbaA1A could
      bBA couldn
      bBA couldn t
      d1AB1aB coule
      bB2B couler
      3a1Aa couleur
      DbAdB1a couloir
      1a3a couloir et
      5a couloirs
      aD1Bba coun*
      AB1AAgA council
      1Aa1AA count
      aA3Ab country
      bDBdAaB coup
      eC1A2A coup $
      1bAA coup _ pied
      2A coup _ poing
      BgC2AA coup de
      1bAA coup de pied
      2A coup de poing
      Ad1A1bC coup*
      J1Addbb coupe
      2a2Aa coupe $
      aA coupe _ bras
      H1ccc coupe _ cheveux
      a4A coupe _ peau
      cAA2A coupe ca
      AA1Bc1a coupe la
      C2c coupe le
      C1cAb coupe les
      a coupe les bras
      D1c1b coupe les cheveux
      aA2a coupe mon
      D2c coupe ses
      a1A1bAA coupe son
      bC2acA coupee
      gEbCA1a couper
      aB couper _ bra
      a couper bra
      ABd1AaA couple
      DmD1CDD coups
      CcAc1AB coups $
      1aAAAA coups _ le
      Ab4A coups _ pied
      bC coups _ poing
      bAAAAAA coups de
      Ab4A coups de pied
      bC coups de poing
      eAAB1AA coupures
      aACeACa cour
      cD1a1BA cour $
      dDA1abA cour*
      a1bAa1A courage
      ca1aaCa courant
      AA1bbCa courant $
      Bb2bCb courir
      ACCBBjB courrier
      1BdBAb cours
      ba1CA1A cours $
      Aaab1A cours avec
      1Ac3A cours de
      e1aB1A cours et
      aA1a2A cours il
      3a cours ils
      A1AAc cours je
      bcBfbJb course
      aA3Bc course $
      CaaBAea courses
      Cb1A1cA courses $
      AcAAAAa court
      bA4A courtes
      bAdDbFd cous*
      FBdA1bd cousin
      2AA1aA cousin $
      aA cousin _ a
      C5b cousin _ de
      2B2aa cousin _ le
      2a3A cousin _ me
      b1A1A1A cousin a
      AAd3B cousin de
      aAaa2B cousin il
      1AA3a cousin m
      1AA3a cousin m a
      AA2A1c cousin ma
      A1a2AA cousin me
      A1a1Ab cousin s
      AbA2aA cousin sur
      bBAacAA cousine
      Baa1a1A cousine _ a
      2A2a cousine _ est
      B3dAB cousine a
      b4B cousine elle
      BbA2Bc cousins
      dGCCaBf cout*
      2B1d1A coute
      B3c coute un
      ADAB2e couteau
      Bc2A1A couteau $
      6A couteau _ cuisine
      aa1A couteau _ il
      aAA3b couteau _ la
      1A4A couteau de
      6A couteau de cuisine
      Da4a couteau et
      Aa couteau et il
      d1AA2B couteaux
      aAB2Ad couto
      1Ab3A couture
      AaaA1A couture $
      DcA1BgB couv*
      B2b1b couvert
      Aa1a1A couvert de
      AAaAAfB couverture
      2B2ba couvreur
      BABd1ba couz*
      A1Bb1aB cpe
      CABfADB crac*
      1AA crache
      1B crache dessus
      1A1b1BA crachent
      1A1a crachent _ et
      5A crachent _ mon
      5A crachent dans
      1A1a crachent dessus
      1A1a crachent dessus et
      bA1A cram*
      A1Ab1Bb crame
      A1Aa1Bb cran*
      dbBAACA craq*
      e1BAAB craque
      5A craque $
      1a3A craquer
      ab2A crashing
      cB1AA1A cray*
      eB1BABA crayon
      Bd2AAA crea*
      AABe2A cree
      2Aa cree _ compte
      AABc2A cree un
      2Aa cree un compte
      a2A cree*
      3b1A creer
      AABfC1A crev*
      H2gBaa creve
      fABAAAA crever
      a5A crever $
      Ba1b cri
      1fBBBDa crie
      cbAB1AB crie $
      1Ba crie _ il
      Ac2AA crie _ le
      aAA3a crie je
      1CA3b crie qu
      1B4a crie qu il
      1aaa1aB crie*
      aBAa1bA cried
      AB1b cried moi
      1b3A crient
      1AbA2A crier
      2bA crier $
      cAA2aA cris*
      b2A1aA crises
      B2ba crit*
      3a croc*
      1A1aA1A crochet
      gDabB1A croi
      c1aA croi $
      dB1a1A croi _ je
      cBaa1AA croi que
      dB1a1A croi que je
      D1cdbB croi*
      1AaBcB croient
      A2Aca croient _ je
      a1ABbA croient que
      A2Aca croient que je
      BAdaaA croire
      AAc croire $
      bb1cCAa crois
      A1AdAaA crois $
      b1AaAAA crois _ je
      Ba1cAbA crois pas
      aAA1A1b crois que
      b1AaA1A crois que je
      A1AeABA croiser
      A1aDba croit
      AbbCA croit $
      2AA croit _ c
      AAAAc1a croit _ je
      AABAcaa croit que
      2AA croit que c
      BAA1c1a croit que je
      2AA1a croix
      ABAA1cA croq*
      CBA1Ae croquettes
      BA3b croquettes _ chien
      BA1A1b croquettes du
      baAAB cros*
      2AaA cross
      A1AB1d crou*
      A1AB1d croutes
      a1a croy*
      A1c2A croyais
      AaAcA1A cru
      Aa1a cru que
      B1A2dB crus*
      eBaA1DA cry
      B3b cryi*
      B3b crying
      A3b crying $
      AbBbAAB cst
      AB2Ae cube
      AcA2A cuil*
      AcA2A cuillere
      AeAA cuir
      iBACE1B cuis*
      1bAbCc cuisine
      Bdb1aaC cuisine $
      aBA3a cuisine _ est
      1A4a cuisine _ la
      AA1A1a cuisine _ que
      AC1c1a cuisine a
      1B4c cuisine elle
      1a4A cuisine et
      Aa cuisine je
      1A1A1a cuisine parce
      Cd cuisine pour
      1b3A cuisiner
      bCcDA cuisse
      1Ab cuisse je
      bABBAc cuisses
      ABaa culo*
      ABaa culotte
      1Ba culotte $
      Ab2CcB cupb*
      1b2AAA cupboard
      A3AdA cupboards
      AacA2A cure
      C1AaA1c cut
      Ba1a2A cut my
      d2AAAC cuts
      hDB1AaB cutt*
      eDB1AAA cutter
      bA4A cutter $
      a4A cutter de
      4AbA cutting
      BaAcAAa cuve*
      Ba1cA cuvette
      A2bA cuvette $
      abA3A cv
      cCCbaba d
      baADAb d _ a
      3b d _ au
      b1A3A d _ avec
      3A d _ be
      1a d _ ca
      1AA2b d _ ce
      B1b1BAb d _ chez
      1a1A2b d _ cote
      ABbbA d _ coup
      1a3a d _ dans
      C1AcbaB d _ de
      B2A2b d _ depuis
      AaAAAfA d _ des
      1A d _ du
      da2ACA d _ elle
      a1B1aAc d _ en
      C1Acb1d d _ et
      b5A d _ finir
      bA2aA d _ hier
      c1BbaAC d _ il
      2a1Aa d _ ils
      4A d _ immeuble
      1c3AA d _ j
      1AbaA1A d _ je
      B3b d _ l
      cFAb1aa d _ la
      1A d _ le
      ba1AAA d _ les
      BAbc1AA d _ m
      2A3b d _ ma
      1bBBAaa d _ mais
      aA d _ mal
      C2eAA d _ malade
      AaAeAAa d _ me
      a5A d _ mes
      1aA1aa d _ moi
      1BAa1ab d _ mon
      ab1aAAA d _ not
      B3bA d _ numero
      bA1a2A d _ on
      AcA d _ parler
      a2A1Aa d _ pas
      B1baCba d _ pour
      b1aA1A d _ qui
      1A3a d _ sans
      1Ab3A d _ sur
      C1AB2c d _ to
      aA d _ tout
      a1AA1A d _ un
      a3AbA d _ une
      A5c d _ voiture
      1a1A2b d a
      1a1A2b d a cote
      AA2Ac d abord
      AbBAa d accord
      De1AbaB d accueil
      c1AAAB d adieu
      A3a1A d adresse
      A3a d adresse a
      1A4b d aide
      BAbdABc d aller
      A2c d aller au
      2Aa2a d aller en
      b1Aa1AA d ami
      FA1g1bA d amis
      1b1A1AA d apprentissage
      Ab1a d apprentissage me
      BABAAdc d argent
      6A d argent pour
      c1A1AAA d arreter
      2a d arts
      aBCd d atelier
      3a1bA d atelier il
      A2A1c d attendre
      1b1AAcA d attente
      1b1A1aA d attente des
      C3eA d autoroute
      cbAABaA d autre
      B1a1ABc d autres
      AcB1A d avant
      b2A1AA d avenir
      1aABa d avoir
      aA d avoir mal
      dBBCAdB d be
      Cb3cA d eau
      2AA2a d ecole
      2bAAAb d elle
      bbB d en
      b5A d en finir
      AcA d en parler
      AAAA1eA d endroit
      2a3A d envoyer
      2a3A d envoyer mes
      AAb1aaA d epi
      A2a d equipe
      BBaB1c d escalier
      c2A1AA d espoir
      1B3Ac d essence
      AA1b1A d etablissement
      A1bA2A d ete
      BaAaA d etre
      aBAb d etre la
      C2eAA d etre malade
      ABcAb1A d eux
      c1A1A d exister
      A1Ab1aA d expliquer
      f2AA1A d get
      bA1abA d habitude
      A1aB1b d hotel
      aB1Ab1A d ici
      aAA2a d ici la
      BaA1bCb d identite
      dA1BABA d internat
      2C3b d internet
      AAaAaAa d like
      Ba1AaAb d like to
      A1bA1aA d otre
      daA2C d ou
      ca3BA d ou elle
      BAAabba d oublie
      AbacbCB d rather
      3A d rather be
      1baaAAA d rather not
      D1aafaD d un
      ABbbA d un coup
      4A d un immeuble
      B3b1A d un numero
      Dcc1bFb d une
      A5c d une voiture
      A2AABe d y
      Cj1C1B da
      CgBB1AA dad
      Ac1A1AB dad $
      1a3A dad _ got
      2A2cA dad _ me
      Aa3B dad _ my
      BA2Ad dad _ the
      1A2Ab dad locks
      AcaA1Cc dad s
      1a3A dad s got
      Ca3b dake*
      Ca3a dakeuil
      DBba1bc dall*
      B2A1c dalle
      CAbbaAc daller
      Aab1Bac dame
      1A3b dame _ l
      1aab1A dame _ la
      3b1a dame de
      1A3b dame de l
      1a1b1A dame de la
      1Aaa2A dame du
      GAA1BAl dang*
      EAA1B1j danger
      E1A1B1h danger $
      aD1bba dann
      BAacbAA dann _ mi
      baAB dann fon
      cHc1b1e dans
      dAACDbc dans 0
      d1A1ACc dans 0 ans
      5Aa dans _ abri
      A1A2bA dans _ abribus
      a4A dans _ an
      h1DAADc dans _ ans
      A2A1Ac dans _ appart
      1A1BAAe dans _ appartement
      1CAcA1a dans _ armoire
      1aAa1B dans _ assiette
      b1a1aAA dans _ atelier
      Ba1AfBB dans _ autre
      a2A2a dans _ avec
      1a1A1aa dans _ baignoire
      a2aAAa dans _ bateau
      A2Ab1A dans _ bois
      bB1A1Ba dans _ boite
      AA1a1aA dans _ bonne
      1A1A2b dans _ bras
      d1AC1bC dans _ bus
      CAA1e1B dans _ cabane
      AAb2aA dans _ cabine
      BBaA1b dans _ cage
      1b dans _ cahier
      1AA2d dans _ caisse
      ABaabAa dans _ camion
      a1aAAAA dans _ camionnette
      1A3Ac dans _ canal
      ABecaB dans _ car
      6A dans _ caravane
      A1Bb1bC dans _ casier
      A1cABCd dans _ cave
      cBeDACa dans _ chambre
      4b dans _ chaussettes
      3a dans _ chaussures
      1AAb1A dans _ cheveux
      AAbb1AA dans _ chiottes
      ABBdAa dans _ classe
      A1A1Ac dans _ clio
      CAACBBh dans _ coffre
      a dans _ coque
      Bc1C1Ab dans _ couloir
      5a dans _ couloirs
      CaBb1Ab dans _ cour
      Ad3B dans _ cuisine
      bA1A dans _ cuisse
      1B dans _ culotte
      Aa1aA dans _ cuvette
      B2aaa dans _ de
      CaAbbAA dans _ dos
      baaB1AA dans _ douche
      a1a2AA dans _ douches
      a5A dans _ eau
      1B1Aa1a dans _ ecole
      Cd2BBB dans _ escalier
      1aAa1A dans _ escaliers
      AfAABaB dans _ famille
      cAa1cBA dans _ foyer
      A4Ab dans _ frigo
      bC1AadC dans _ garage
      5aA dans _ gare
      1BBd1Ac dans _ goure
      1AaAa dans _ grange
      a1cD dans _ groupe
      AAB2a dans _ hall
      1a2AA dans _ hotel
      4Bba dans _ jours
      B4b dans _ laverie
      A1a2A dans _ le
      aA1bA1A dans _ les
      aAcAA1A dans _ li
      cAd1BAA dans _ lit
      1AAAAbb dans _ local
      AAAc1A dans _ lycee
      abA2AA dans _ main
      Ca2dDd dans _ maison
      bA dans _ mer
      4Aba dans _ metro
      1bCAbAb dans _ moi
      Ab2A dans _ mur
      BfAAAB dans _ niche
      B4c dans _ noctilien
      eB1aAA dans _ noir
      1Aa dans _ pantalon
      b2A1bB dans _ papier
      1AA2bA dans _ parking
      1cAA1AA dans _ paume
      6b dans _ pays
      Ab1aAB dans _ placard
      1A2Aaa dans _ placards
      BbA3A dans _ platre
      bA1AAc dans _ poche
      A1AA1c dans _ poches
      AAAA1b dans _ pommes
      CeBAaB dans _ porter
      3a2A dans _ poubelle
      B4c dans _ quartier
      ABc2AA dans _ reserve
      a2aA dans _ riviere
      1AAABAb dans _ rue
      b1AaEdd dans _ sac
      cBbaACb dans _ salle
      a1AA1bB dans _ salon
      aAbA2A dans _ sdb
      AAc2aA dans _ semaines
      Ab2A dans _ serrure
      BBc dans _ short
      2A dans _ squat
      b1bA2B dans _ telephone
      A1aABcA dans _ tente
      fEAA1AA dans _ tete
      a1A dans _ thyroide
      A2c dans _ toilets
      ABac1Ca dans _ toilettes
      B3b dans _ train
      bAAAAaA dans _ trousse
      bbA2A dans _ ventre
      B1b2Aa dans _ verre
      3a dans _ verriere
      AAaa1AB dans _ vestiaire
      aaa3A dans _ vestiaires
      b2A dans _ vie
      2a2aA dans _ voitur
      AbacBcD dans _ voiture
      A1bA2A dans _ voyage
      AaA3a dans _ wc
      cDaAa1a dans ca
      aD1AbAd dans ca chambre
      a1ab1CA dans ca voiture
      AAaAbA dans ce
      1B1abA dans cette
      c1A2A dans cinq
      c1A2A dans cinq ans
      2a1AAa dans des
      a1BBa1a dans dix
      a1B dans dix ans
      1gDACEc dans l
      4AAa dans l abri
      A2A1Ab dans l appart
      1A3Ac dans l appartement
      1CAcAa dans l armoire
      b3aAA dans l atelier
      a5A dans l eau
      Cd2ABA dans l escalier
      bcba1Da dans la
      1a1A1aa dans la baignoire
      AB1AaAc dans la boite
      AA1a1aA dans la bonne
      AAA1baA dans la cabane
      AAb2aA dans la cabine
      BBaAaa dans la cage
      aAA2a dans la caisse
      a1aAAAA dans la camionnette
      3AaA dans la caravane
      1aA1BAd dans la cave
      aAaAAAa dans la chambre
      A2cA dans la classe
      5a dans la clio
      CaBa2b dans la cour
      1b3Ba dans la cuisine
      bA1A dans la cuisse
      Aa1aA dans la cuvette
      baBA1A dans la douche
      A1aA1b dans la famille
      4A1A dans la gare
      1AaAa dans la grange
      5a dans la laverie
      a5A dans la main
      AB3Ad dans la maison
      bA dans la mer
      BfAAAB dans la niche
      CeAA2a dans la porter
      3a2A dans la poubelle
      ABc2AA dans la reserve
      1AAAB1b dans la rue
      cBbaACb dans la salle
      aAbA2A dans la sdb
      Ab2A dans la serrure
      2b1BaA dans la tente
      A2a1A dans la tete
      5b dans la voitur
      AcaaBbC dans la voiture
      1bcA1Db dans le
      d1aC1aB dans le bus
      AAaa dans le camion
      1A3Ac dans le canal
      1BccaB dans le car
      BA1B1Ad dans le coffre
      Bc1C1Ab dans le couloir
      BaA1bAA dans le dos
      aA2cB dans le foyer
      A4Ab dans le frigo
      bCbAb1C dans le garage
      a1dD1A dans le groupe
      AAA1Bc dans le hall
      1AAAAbb dans le local
      4Aaa dans le metro
      Ab2A dans le mur
      B4c dans le noctilien
      eB1aAA dans le noir
      Ab1aA dans le placard
      BbA3A dans le platre
      b1AA2B dans le salon
      a1A2aA dans le thyroide
      A2c dans le toilets
      B3b dans le train
      bbA2A dans le ventre
      3a dans le verriere
      AAaa1AB dans le vestiaire
      A1bA2A dans le voyage
      DCadAaa dans les
      1AAb1A dans les cheveux
      AAba1AA dans les chiottes
      5a dans les couloirs
      a1a2AA dans les douches
      1aAa1A dans les escaliers
      4Aa dans les placards
      AAAA1b dans les pommes
      aBa2Cb dans les toilettes
      aaa3A dans les vestiaires
      AaA3a dans les wc
      ceAabDI dans ma
      ccdBAEB dans ma chambre
      aAB1Aaa dans ma classe
      a dans ma coque
      AgA1ABA dans ma famille
      fD1B2A dans ma tete
      cAA3A dans ma trousse
      a dans ma vie
      BAbaAaA dans mes
      3a dans mes chaussures
      aaBa1B dans moi
      1becDCB dans mon
      1aAa1A dans mon casier
      a1bA2A dans mon li
      cAc1ABA dans mon lit
      aa2Bb dans mon sac
      B2a1Ab dans mon verre
      cBAAAb dans ses
      B1AA1c dans ses poches
      DA1AAhc dans son
      1AABAda dans son sac
      bAbC1A dans tout
      A1b2A dans tout le
      A2B1c dans trois
      EBCAddb dans un
      2ABA1c dans un appartement
      1A1b1aC dans un casier
      4bB dans un hall
      5b dans un parking
      b2aAAa dans un sac
      2A dans un squat
      EC1BcfA dans une
      c3AAA dans une boite
      1AdA1Ca dans une cave
      A4cB dans une chambre
      A1A1Ab dans une tente
      2A2aa dans une voiture
      1AaAacA dans votre
      2aAa1A dans votre ecole
      CAeC2A dans*
      C1eC2A danse
      1A1AaAa dark
      Fe1BbbB daro*
      Eg3AA daron
      aaAA1B daron $
      A1a1A daron a
      Ab2aA daron il
      A3Aa daron ma
      1a1A daron me
      Aa1ACfA daronne
      B daronne ma
      1CAAeB darons
      A1A1b data*
      iCBaACA date
      c2A1A date de
      bB1AcDa daug*
      bB1AcDa daughter
      2Aaa1A daughter _ been
      a1Aa2A daughter has
      a1Aa2A daughter has been
      a1B1aAA daughter s
      cBA2bB davo*
      cBA2bB davoir
      aAAA1cA davoir mal
      aDCcaaB day
      DA1ACgB day $
      1A3aa day _ i
      A2c1A day _ the
      a5a day and
      a2b1D day at
      1A1a day now
      AB1b day so
      BE1adbA days
      BCaAAdb days $
      B3cAA days _ i
      A4bA days and
      3Aa days i
      aB1ab de
      bbaAaBB de 0
      ABa1bB de 0 an
      baaAAA de 0 ans
      b2AAAa de 0 h
      A1AaaBc de _ 0
      fabFD1a de _ a
      A4a de _ acheter
      A1AA1Ae de _ acide
      C1bA2A de _ age
      5a de _ aide
      aA1aA1b de _ alors
      Aa1A2A de _ ami
      ADacbA de _ an
      aadBDBA de _ ans
      Aab2A de _ apprentis
      bBbA1AA de _ apres
      A1aAACb de _ argent
      A4bA de _ ase
      AAa2b de _ association
      bB2AbA de _ atelier
      cA3aB de _ au
      b de _ autoroute
      aAA1aAb de _ autre
      Cb1cbC de _ avec
      1aa2A de _ beau
      5Bb de _ bientot
      A2ab1A de _ boite
      aaAA de _ bras
      bAAaBcA de _ c
      aBAABcA de _ ca
      CA1b de _ cantine
      ceAA1AA de _ ce
      2B3a de _ cet
      A3aA de _ cette
      fbBc1G de _ chambre
      5a de _ chapelle
      4Aa de _ chaque
      e4AA de _ che
      ccA1B1A de _ chez
      a1aAAa de _ chose
      1AAA2d de _ cite
      A1AAaa de _ classe
      3a de _ colle
      B1Af1AA de _ college
      Aa1a de _ come
      B2b de _ comme
      1bB1BcB de _ copain
      Aa2AB de _ copine
      cADA1b de _ cousin
      aB1bAa de _ cuisine
      Dc1a1Ab de _ d
      eABaB1D de _ dans
      AbGg1cB de _ de
      1AAaAb de _ depui
      1CbA1Aa de _ depuis
      A3baA de _ des
      bA2aA de _ deux
      1cAA1A de _ devant
      d2AAAa de _ dire
      a1A de _ dix
      aaBa1a de _ donc
      D1Bc1bb de _ du
      bcADBba de _ e
      A1AA1aa de _ eau
      bA1B2b de _ ecole
      cA1AA1B de _ ecrire
      2a2bA de _ eglise
      C3A1d de _ el
      1aAA de _ electrique
      c1BBAab de _ eleves
      ACaba1a de _ elle
      CDAagAa de _ en
      1A1A1a de _ entreprise
      b1A de _ envoyer
      b1aA2A de _ equipe
      B1A1A1c de _ essence
      a1Aa2A de _ est
      eC1bE de _ et
      eAABA de _ etre
      Baba1AA de _ euh
      A2Ab de _ expres
      bAaBA de _ facon
      b1A3a de _ faire
      dBbBdCA de _ famille
      DdBaA de _ faute
      aA de _ fer
      1A2a1b de _ ferme
      Ab1BAba de _ fille
      ab1aACb de _ fils
      A1b1AA de _ fin
      bAAA1Ba de _ frere
      CAAABga de _ gare
      cA3AA de _ grand
      cAABa de _ groupe
      b2AAAa de _ h
      AA1a1b de _ herbe
      a2b1A de _ hier
      3A1a de _ hopital
      aB1cAaA de _ humeur
      Ea1caCc de _ i
      aa1aA1d de _ il
      1A1CA1a de _ ils
      1A3a de _ immeuble
      4A de _ inscrire
      2b1AA de _ interieur
      B1b1ba de _ internat
      A1bb1bC de _ j
      A2aa de _ jamais
      ACaaaB de _ je
      AA2Aa de _ journee
      Aa1AAb de _ jusqu
      1A2Aa de _ l
      DCAcA1e de _ la
      ECcbaca de _ le
      e4AB de _ les
      cAA1AA de _ lit
      1a de _ loin
      1A1abBA de _ lui
      C1Ad de _ lycee
      aAcAB1B de _ m
      aAa1ABb de _ ma
      B1Ab1ba de _ machine
      cAaa1AA de _ maintenant
      Bc3Ba de _ mais
      bEABf1D de _ maison
      A4a de _ manger
      b2AA de _ mdr
      1Eda1bA de _ me
      bcBcbEA de _ meme
      AAb2Ab de _ mer
      fFaAAbB de _ mere
      Ac1BbAB de _ mes
      BF1BeeA de _ moi
      BCbAbAa de _ mon
      c3BA de _ monde
      B1A1adA de _ n
      3A1aC de _ ni
      ACccBa de _ non
      1BAa de _ nue
      a1A1AAb de _ o
      CcAAcaA de _ on
      A3b1A de _ oncle
      BaA1eAB de _ ou
      1a1b1B de _ oui
      DBAc1bb de _ par
      Bb de _ parce
      B1b2A de _ parents
      AaAaaAA de _ part
      bAAa2A de _ partout
      1AAB1bb de _ pas
      A1Ac1A de _ pd
      b1A2AA de _ pendre
      A1cAbBA de _ pere
      Ab1a1A de _ petit
      1Aa2a de _ petite
      b1bACa de _ plus
      B1bAabA de _ pote
      CbCbac de _ pour
      Dba de _ pourquoi
      A1b1Aa de _ puis
      C1a1dAa de _ qu
      BAbd1AB de _ quand
      aa1BBa de _ que
      aAab1Aa de _ qui
      Bb2a de _ rien
      1daBaAA de _ s
      A3bA de _ sais
      6A de _ sale
      AA1A1e de _ salle
      a5A de _ samedi
      A1A1aAc de _ san
      1Ac1a de _ sans
      1aA1b de _ se
      AAaa de _ section
      b2AAb de _ semaine
      a1AbAA de _ ses
      aA1AAbA de _ si
      aAaAA de _ sinon
      1a2a1A de _ soeur
      1eB1A de _ son
      a de _ sous
      2B3a de _ stage
      aFAabAB de _ sur
      BdAA de _ taille
      BbAAbAA de _ tante
      a1aB de _ terre
      3A1Ab de _ thune
      1A1b1A de _ tous
      1bA1AAb de _ tout
      1A1AA de _ tue
      1A1A2c de _ tuer
      acEAcDb de _ un
      a2aaAA de _ vie
      C2cAa de _ voila
      Ba4a de _ voiture
      AA1a de _ y
      bBeB1Ca de bain
      1AaB2b de bains
      A3aBd de batterie
      5Bb de batterie bientot
      d2A2A de bin
      Bc4A de bleu
      aA2aA de bon
      Ba1a de boxe
      Cb1bAA de bruit
      A1E2ba de bus
      a1Ac1BD de ca
      d2bACB de ca chambre
      1AAb de ca classe
      A1a1a de ca famille
      bAa3A de ca mere
      AaA1A de cable
      3aA1b de cachets
      A2AAc de canape
      A4A de cantine
      5a de cap
      A3fBB de car
      3Aab de carte
      bAaaABa de ce
      c3BA de ce monde
      C1b1b de ce qu
      Bc de ceinture
      5b de cereales
      B2AcA de ces
      Aa2cAA de cette
      a de cette vie
      1A1a de chamailleries
      cCBBBiB de chambre
      Bb1b1aA de chantier
      aB2bBb de chasse
      a1A1aA de chasse de
      aA3A de chat
      CB1AcaA de che
      CB1AcaA de che moi
      2AbA de cheveux
      ABABiDC de chez
      1AA1a1A de chez elle
      4bB de chez lui
      A3bAA de chez mes
      1CaBcba de chez moi
      1cA1B de chez son
      Aa1a de chien
      ABdAb de chose
      1BcB2A de choses
      cAA de cicatrice
      A3a1A de cinq
      1gAE1B de classe
      A2AAdA de cle
      cA de close
      3b de cochon
      1A1a1A de coiffure
      AdA1Ba de colle
      A1Ae1BB de college
      b2aAA de compter
      a5A de continuer
      A1A1gBA de cote
      acAA1AA de cou
      acAA1AA de cou de
      1dA2AA de coups
      B1b1ba de courage
      B1aaAb de cours
      a1A2A de couture
      a4A de crever
      b4aB de cuisine
      aAaA de danse
      1AAcAa de demander
      A1aa de dessin
      4aAA de deux
      1baB1cA de dire
      ABc1A de dire non
      1A2a de dire ou
      A2ba de disparaitre
      AaBb2A de dix
      Aa de doigts
      BabaAB de dormir
      1dB3A de douze
      4A de faire
      Acaa1B de famille
      1BA1A1d de fer
      5A de filles
      c1A1bC de foi
      2A1bA de foi je
      BAc3A de fois
      ABaa2A de foot
      1A1A1Aa de force
      1aB de force cet
      A1aA2a de force dans
      AaA de force et
      b1BA2a de forse
      dBA1bAA de foyer
      c4AA de foyer il
      1Ac2Aa de garder
      a2aaBA de gens
      B1Ab de groupe
      DAcA de guitare
      Aa2a de jardin
      b4AA de javel
      A3aA de je
      A3bA de je sais
      Aa3a de judo
      a1A1bAA de juin
      aA1a de kou
      aA1a de kou de
      DEbBChb de l
      A1AA1Ae de l acide
      A1aAACb de l argent
      A4bA de l ase
      AAa2b de l association
      cB1BAbA de l atelier
      b de l autoroute
      aAA1aAb de l autre
      A1AA1aa de l eau
      aA de l ecole
      2a2bA de l eglise
      1A1A1a de l entreprise
      2a2aA de l equipe
      B1A1A1c de l essence
      AA1a1b de l herbe
      3A1a de l hopital
      5a de l immeuble
      2b1AA de l interieur
      B1b1ba de l internat
      DEda1ed de la
      A2ab1A de la boite
      CA1b de la cantine
      c1BaAAA de la chambre
      5a de la chapelle
      1AAA2d de la cite
      B1aAA1a de la classe
      3a de la colle
      1B1bAa de la cuisine
      gAaBAC de la famille
      b1A1aA de la ferme
      CAAABga de la gare
      1A1B1b de la journee
      B1Ab1ba de la machine
      bDABd1C de la maison
      AaAb2A de la part
      BA1A1e de la salle
      b2AAb de la semaine
      BdA de la taille
      3A1Ab de la thune
      3a1AA de la vie
      Bb3Bb de la voiture
      B4c de lait
      A2AA1a de largent
      A1A1Aba de latelier
      a1Bb1C de le
      b1AA de le dire
      B1aba1A de linterna
      2aAb1A de linternat
      A3Ab de lit
      AAAa1cA de lo
      B3Ac de logement
      b2BAbb de lui
      Bf1A1B de lunettes
      2Ab1AA de lycee
      daBbABA de m
      b1A de m envoyer
      a1BdbBc de ma
      AbA1bCb de ma chambre
      baABba de ma classe
      Aa2AB de ma copine
      CbAa de ma faute
      Ab1BAba de ma fille
      b3AA de ma grand
      1Ab1BAb de ma mer
      dEaA1bA de ma mere
      1A4a de ma petite
      AcaA1AA de ma s
      1aa1a1B de ma soeur
      AbA1aaA de ma tante
      1BA1BgB de maison
      cb1AACA de maman
      b1AAAAA de mamie
      bc3B de manger
      jCAABAD de me
      Aaa3A de me dire
      cA1A2A de me tue
      bdACABc de mes
      Aab2A de mes apprentis
      c1BBA1b de mes eleves
      aAa2A de metier
      2aA1A de mettre
      4Bb de mezon
      bA de miroir
      BEdgBcG de moi
      aAa2A de moi a
      A1Ac2A de moi avec
      A2a de moi dans
      b1aB de moi en
      2bA1B de moi et
      a1A3A de moi il
      1a3a de moi je
      2Ba de moi nue
      BA1A1b de mois
      faaAaEF de mon
      1aa2A de mon beau
      B1Af1AA de mon college
      AbB1BcA de mon copain
      cADA1b de mon cousin
      aa1aACb de mon fils
      bAAA1Ba de mon frere
      cAABa de mon groupe
      A1Ab1A de mon lycee
      AAb1baA de mon oncle
      B1dAaAB de mon pere
      Ba1AabA de mon pote
      2B3a de mon stage
      AA1A2b de mort
      aA1AA de mourir
      DddbA1B de ne
      BAca2A de ne pas
      2baB de ne plus
      Bb2a de ne rien
      2Abb1A de nom
      AaA de nos
      aaA1aB de notre
      1AAA1c de nourriture
      bb1A1CA de nous
      DAcBc1A de nuit
      3A2a de nuit et
      CA3cA de pain
      ba de papa
      a de papa je
      d1A1A de papi
      d1BBbAB de parler
      a1A1CAc de partir
      E1dAa1c de pas
      1A1aAb de passe
      4A de passer
      1A3aA de pates
      D1AeAA de personne
      Ae2B1A de photo
      AaAaAa de photo de
      1b1A1A de pie
      AdAA1AA de pied
      1a3A de pied dans
      aBB1AcA de place
      A1A2c de place pour
      2a de plier
      A1b1a1a de plus
      EAaAcab de plus en
      AA1caA de poche
      bAA de poing
      cE de poing dans
      Ab4A de porter
      B2Ad de prendre
      1A4a de prendre le
      2a de quarante
      2a de quarante ans
      1A1a1AA de quatorze
      1A1a1AA de quatorze ans
      A3a1A de quel
      A3a1A de quel age
      Ba1ab1A de quelqu
      Ba1ab1A de quelqu un
      aaA2AB de questions
      BAb2bA de qui
      CaaAaA de quinze
      CaaAaA de quinze ans
      DaAaAeB de quoi
      A4a de quoi acheter
      A4a de quoi manger
      2a2A de raison
      bA de rasoir
      B1A1dAA de recherche
      6a de remplir
      Ad2ABA de rentrer
      Ba3a de repas
      B1Abc1A de reprendre
      a5A de respirer
      cB3B de rester
      c2B de retourner
      dC1AaAc de rien
      cA2AAb de rien dire
      b4B de rien meme
      AA2baA de rien n
      b2A1A de rire
      3AAc de riz
      4A1c de s
      B1Ac1A de sale
      A1Ac1A de sale pd
      1aa1A1a de samedi
      1A de sang
      4a de sauter
      AAbAcaA de savoir
      iBbC1BC de se
      aa1A1A de seconde
      caAAB1a de seize
      caAAB1a de seize ans
      d1A2B de ses
      Cb1A de soleil
      2CCc1A de son
      cAA1AA de son lit
      a1A1aAa de son pere
      B1AbB1d de sortir
      A3A de sou
      1BbBaAA de sport
      CAbbAAa de stage
      AaA3a de stage il
      AA1a de stage m
      1AdA2A de stage me
      a de suicide
      AC2bb de suite
      1b1A de sujet
      AbA de suture
      1A1a1aA de table
      A1Aa2b de techno
      DfAA1A de teint
      aB1A de teint sur
      ba2A1A de tel
      4A1A de telephone
      BAA1dCA de temps
      2a de terminale
      AA1A1d de toi
      G4g de toit
      B3a de tous
      3Aa de tous les
      aAaAbAA de tout
      A1A2b de tout le
      dA1BA de toute
      bAaBA de toute facon
      1a de trade
      a3BbA de train
      AAb1AbA de travail
      2b2AA de treize
      2b2AA de treize ans
      AAc1AAA de trente
      bAaABAA de troisieme
      lCAaB1A de trop
      1AAeAC de trottoir
      1AAd1B de trottoir quand
      2Aaa1A de truc
      B1B3b de trucs
      CbcAaAa de vacances
      BfAA1AA de velo
      cAAAAa de vendredi
      AA1A1ba de venir
      caAAAA de verre
      Aaaa1A de vingt
      dC1AAA de vivre
      1dA1a1A de voir
      Aa1aAAb de votre
      cAA1A de vous
      c2AB1A de vrai
      1bBB1ac dead
      B2BaAc dead $
      A1A3b deal*
      A2a2A death
      1a1a deba*
      1B1b debi*
      1B1b debile
      bbBABDd debo*
      bB deborde
      bdA1AEc debout
      Aa1A1Bc debout $
      ADBaAf debr*
      1AAa2b debranche
      BBA2gB debrouille
      aB3cA debrouille $
      a debu*
      a debut
      B3c deca*
      A4b decalee
      c2BAA dece*
      cA1A1A deces
      1AAjBBB dech*
      d1A1B dechet
      BA1g1BA dechire
      cA1AABb deci*
      aa2BCc decide
      b1a2BA decide $
      abAAA1a decide de
      aA1a1AA decided
      a2Ba decider
      cA2AA decision
      bAA2b deco
      DAAccaa deco*
      Ca1A1Ac deconne
      A2A1b decoupe
      2aA decouvert
      fBBa1A decr*
      bA1b decrire
      dAB2A decroche
      b2A2A decroche a
      ABCca1d deda*
      ABCca1d dedans
      ACCcAac dedans $
      a1Aa1Ba dedans _ je
      CbAa1ab dedans et
      aCaAdAA defa*
      1Aa1a1A defaite
      BdAb1A defe*
      Aa1b2A defendre
      1A2ABa defi*
      1EBBAaf defo*
      1A1AA1b defonce
      ACAA1bd defoncer
      ACA1Af dega*
      ACA2f degage
      dcABAA dego*
      bA1A degoute
      eBA3A degr*
      dAAA1A degres
      aA degres et
      B1D1CfC deho*
      1b2AA dehor
      BBD1BfC dehors
      AAA1Aca dehors $
      2A dehors _ ai
      b3A dehors _ fait
      1CA1ab dehors _ il
      1A3b dehors _ ka
      AcA3A dehors _ la
      1a3B dehors _ le
      5a dehors _ mon
      4Bb dehors _ nuit
      A1A2a dehors _ que
      3AAb dehors a
      1B2Ac dehors avec
      AdA2B dehors dans
      AcA2A dehors dans la
      4Aa dehors depuis
      1A3c dehors en
      1aaa1B dehors et
      4Ab dehors il
      2A dehors j
      2A dehors j ai
      5aA dehors je
      A3fF dehors jusqu
      5a dehors moi
      5a dehors moi ka
      BCAAAg dej
      eB1EfDA deja
      bAAAABb deja _ 0
      ba2A1A deja _ a
      aAa deja _ de
      4b deja _ deux
      2A1b1A deja _ l
      A1a1A1b deja _ la
      1aaB1A deja _ le
      a1baA1B deja _ les
      a3Aa deja _ mais
      AA1AbCb deja _ une
      a3Aa deja ca
      c1A1AA deja choisi
      a4A deja choisi le
      dAAAA1A deja essaye
      b1A1B deja essaye 0
      aA deja essaye de
      Ac2A deja la
      BA2a1b deja le
      B2A1d deja mange
      2d3B deja pris
      BB1A1gA deje*
      BB1A1gA dejeuner
      CBeb1A dele*
      1AcA delete
      Aa deli*
      aD1Bbab dema*
      bADCdaA demain
      b1A1CcA demain $
      2AA1aA demain _ je
      A1A1a demain _ ne
      A3a1A demain apres
      A2Aa demain au
      A4b demain et
      c1AAA1A demain il
      a1BAabB demain je
      DB1BfA demain matin
      bBa1bbA demande
      AeAAABb demande $
      bACdAAA demande 0
      2Aab1A demande _ a
      cA demande _ ca
      2A1b demande _ coute
      Ac2AA demande _ elle
      A1b2A demande _ garder
      Aa2AcA demande _ il
      ab1AAAA demande _ je
      B2AAd demande _ l
      AAA2d demande _ la
      1a1A1a demande _ le
      2A1a demande _ les
      DA1cc demande _ m
      aAaaB demande _ ma
      AA1A1ab demande _ me
      aaB1cAA demande _ mon
      Abaa2A demande _ ne
      2aaAB demande _ on
      2bA demande _ photos
      baaAAB demande _ que
      1BCfbAB demande a
      aAaaB demande a ma
      b1B1cAA demande a mon
      B2bcAA demande au
      eaA1AC demande ce
      A1bBAc demande chaque
      A1AabA demande combien
      2A1b demande combien coute
      3aA demande comment
      1CeAA demande d
      ABfBDFe demande de
      A1b2A demande de garder
      Bbba2A demande de ne
      AAeB demande des
      2bA demande des photos
      Ba1A2c demande la
      Aa demande pardon
      aaaA2b demande pas
      EgB demande pourquoi
      1a demande pourquoi je
      2a2A demande que
      2a2A demande que je
      b1B demande qui
      Aa2AcA demande s
      Aa2AcA demande s il
      acB1EfA demande si
      a1a2A demande si on
      a2AbB demande souvent
      2a2cA demande toujours
      C1aaAaA demande un
      cA2aC demande une
      EAA1b1d demandent
      A5b demandent de
      Ea1b1cB demander
      Ba1aA1a demander $
      A1cBAa demandez
      AAbAA demandez _ pourquoi
      AAcBA demandez pas
      AAbAA demandez pas pourquoi
      BcDaAea deme*
      AaBcAa demenage
      DAfBa demi
      2b2B demi _ me
      A1c2Ab demi freezers
      CAd2AA demi frere
      2a2A demi frere me
      BCBaebA demi*
      bB2AbA demo*
      1A demonte
      b3A demonter
      AaA1aaA den
      CiCAB1B dent
      BcBbCcC dent*
      DeAaC1C dents
      1aAaA dents $
      Ba2AaA dents dans
      a deod*
      a deodorant
      E1aaccB depa*
      B1AAAcb depan
      AAa1aA depan _ porter
      AAaA1bB depan la
      A1a1aA depan la porter
      Ab1A1Bd depan le
      bBAb2A depann
      aAcAbAA depart
      G1A1AjB depe*
      Ba1A1dA depend
      1a2A depend $
      5a depend _ soirs
      5aA depend des
      5a depend des soirs
      Ba1AAcA depends
      BBaa depl*
      2BaA1b depo*
      eBA3C depr*
      cAA2AC depression
      BCbc1aa depu*
      Badb1AA depui
      c1B1AAa depui 0
      5ab depui 0 jour
      3a1BA depui _ 0
      B1AadA depui _ je
      1b1AAaa depui _ jour
      C1A2d depui _ semaine
      A1A1dC depui dimanche
      Cba2b depui l
      1B1cA1A depui la
      3a1AA depui la 0
      AbA2A depui le
      2AA1b depui mardi
      1AaaAbA depui que
      B2aab depui que je
      aC2Aab depuis
      CbBaBAb depuis 0
      1b3Aa depuis 0 h
      B2AA1b depuis 0 jours
      b1AAA depuis 0 mois
      B2c depuis 0 semaines
      AA1aAaA depuis _ 0
      1a1AAAc depuis _ a
      bAA1A1A depuis _ an
      daAcBB depuis _ ans
      b1A depuis _ ca
      a depuis _ cinquieme
      aaA depuis _ divorce
      a1A depuis _ dix
      bb1BdEA depuis _ elle
      6A depuis _ enterrement
      A1AaAb depuis _ et
      1a2A1A depuis _ ete
      5bA depuis _ expulsion
      1b3Aa depuis _ h
      B4c depuis _ hier
      a4a depuis _ hiver
      1a2AA depuis _ huit
      bdBCb1A depuis _ il
      1AAa1Aa depuis _ ils
      C1AdaCb depuis _ j
      aa1bA1A depuis _ je
      CBABaac depuis _ jours
      a1aA1Aa depuis _ le
      B1bdaC depuis _ les
      dAAa1cB depuis _ ma
      AAA1Aab depuis _ matin
      A1aA1Aa depuis _ me
      4AbA depuis _ mes
      A4a depuis _ midi
      cAAB1aa depuis _ mois
      aB1aAbA depuis _ mon
      b1A2AA depuis _ mort
      1Aa3A depuis _ on
      4Be depuis _ papa
      3bB depuis _ rentree
      a1A depuis _ rupture
      BA2c1A depuis _ semaine
      C1A1AbA depuis _ semaines
      Bb2bC depuis _ soir
      C1e2A depuis _ soiree
      1A3b depuis _ son
      1AAb depuis _ sortie
      a4AA depuis _ toussaint
      B4c depuis avant
      B4c depuis avant hier
      AAbaABa depuis ce
      A1b2A depuis cette
      A1b2A depuis cette soiree
      b1A2A depuis des
      b1A2A depuis des mois
      bAA3A depuis deux
      c1AbA depuis deux ans
      A3bAA depuis deux jours
      A2A1a depuis deux semaines
      Ac1BAdA depuis dimanche
      3Bb1A depuis dimanche il
      a1A1Ab depuis dix
      2A1Ab depuis dix jours
      a depuis fevrier
      BAABbba depuis hier
      b1AA depuis janvier
      a1aAbDa depuis je
      C1A1bAA depuis jeudi
      baBDAcA depuis l
      6A depuis l enterrement
      aaA1A1A depuis l ete
      5bA depuis l expulsion
      b depuis l hiver
      AC1eCA depuis la
      aAAb1A depuis la 0
      a depuis la cinquieme
      b1A2AA depuis la mort
      3bB depuis la rentree
      a1A depuis la rupture
      a4AA depuis la toussaint
      d1b2A depuis le
      A4b depuis le 0
      aaA depuis le divorce
      2A2a depuis le mois
      bAcAAC depuis les
      a3aA depuis longtemps
      BaaBcAA depuis lundi
      A4a depuis lundi et
      CAAAabA depuis mardi
      AbA2a depuis mars
      5aA depuis mercredi
      2a2A depuis mes
      ba1A2A depuis mon
      A3a1a depuis noel
      AAAc depuis octobre
      DccaaDa depuis qu
      DcbAcB depuis qu elle
      1bAaAAa depuis qu il
      1AbA depuis qu on
      cCbgFc depuis que
      a1A2a depuis que ca
      C1AebEb depuis que j
      Aa1aAaA depuis que je
      2cA1Aa depuis que le
      f1A1AaA depuis que ma
      cB1aAbA depuis que mon
      4Be depuis que papa
      1A3b depuis que son
      BbA1bB depuis samedi
      DaAb1bA depuis septembre
      c2AAB depuis six
      CAaBaa depuis trois
      1B2b1a depuis trois jours
      A1AA1c depuis trois semaines
      AAA2c depuis un
      bA2AA depuis un an
      C3ad depuis un mois
      BAA1aaa depuis une
      AA2aaA depuis une semaine
      5aA depuis vendredi
      bA1aB dera*
      aAaa1A derange
      DABfb1C deri*
      1CabbA dern*
      B1c1AA dernie
      2aab1C dernier
      aaa2C dernier $
      1aaAA1A dernier _ je
      A1a dernier et
      3Ab dernier je
      bA4A dernier jour
      bBCbaAc derniere
      AAab derniere $
      bA derniere _ ai
      D2b2c derniere _ ca
      1a2A derniere _ il
      Aa2cA derniere _ j
      Aa2A derniere _ je
      bA derniere _ que
      bA2A derniere et
      CA1aa1c derniere foi
      1AA1cAA derniere fois
      Aa2cA derniere fois j
      bA derniere fois que
      cA derniere j
      bA derniere j ai
      A2a derouille
      AaaAAac derr*
      Da1b1aa derriere
      1BAc1A derriere _ gymnase
      abAAaBa derriere _ porter
      3A derriere _ stade
      b2abB derriere la
      abAAaBa derriere la porter
      BC1caaA derriere le
      1BAc1A derriere le gymnase
      3A derriere le stade
      2aBAA derriere les
      F1Ac2b derriere moi
      BDcc1AA deryer
      Aa1bAAc des
      CaaBaCe des _ a
      aBb2aB des _ au
      A1A des _ aux
      1aAa1Aa des _ avec
      bBa3A des _ bizarres
      1aba1BA des _ c
      b2AA des _ ca
      AAb2a des _ chez
      a1aAAcC des _ d
      bAAaa1A des _ dans
      FeB1b des _ de
      b3Aa des _ depuis
      aBa2a des _ des
      5A des _ dessus
      1ABb des _ du
      b2AAAa des _ elle
      ABb1A des _ en
      GBA1d1f des _ et
      1Aab2A des _ genre
      eaABbAB des _ il
      Aa1DA1e des _ ils
      B1AbbAA des _ j
      ebDCaBC des _ je
      aA des _ jusqu
      AC1bAba des _ la
      B1dAaAb des _ le
      1a2A des _ les
      Cc des _ longues
      A2cAAa des _ m
      1aB3A des _ ma
      1bA2b des _ mais
      bBBA1Ab des _ me
      fAAB2A des _ meme
      4a des _ mon
      a4A des _ noires
      AA1b1aA des _ non
      Aa1dA1A des _ on
      bAaAAaa des _ ou
      1A1aAa des _ parce
      Aa3A des _ partout
      baB3a des _ pas
      b2A2A des _ plein
      CABAbbd des _ pour
      CbbA1Aa des _ qu
      ABa1AcB des _ quand
      a2ABaB des _ que
      Bb4A des _ quelqu
      aBDbA1a des _ qui
      a2A des _ ronces
      3Aa1a des _ sans
      a1a1AbB des _ sous
      c2AAAA des _ suicidaires
      cBbbABA des _ sur
      a2A des _ tous
      A1Aa2b des _ tout
      1a1b2A des _ un
      C1aa2b des _ voila
      b1AA1A des agrafes
      bAAA des agrafes dans
      aAAc des amis
      1Bb des attouchements
      aBAB1d des autres
      3AA1a des barres
      1AABA1e des baskets
      BAba1Aa des blagues
      AdAA1AB des bleus
      cB des bracelets
      3b des bruits
      bcAA1AA des brulures
      aA2A des cachets
      B5a des cachets pour
      1AbA des cadeaux
      1A1b2A des cailloux
      BA3c des chewing
      DbfBAA des choses
      AabA1A des choses qu
      Ab4A des choses que
      cB des cicatrices
      aa1AA des cigarettes
      baB1A1C des claques
      AaA2cA des cles
      BAA1Ad des clients
      2b1A des coeurs
      AAa des compliments
      1Aa des compliments sur
      b des comprennes
      4a1b des comptes
      aeCABBA des coups
      bB1BA des coups de
      1A des coupures
      2b des cours
      3B1a des croutes
      a1A1A1a des doigts
      A1AAAeA des douches
      C1ba des filles
      1cAA2A des fleurs
      BbC2c des fois
      c1AA1AB des fois je
      e1AA1AA des gants
      2BAB1e des gars
      GCDA1Bj des gens
      A1BA1a des gens qui
      bcAA1AC des gifles
      ABA2Ac des grands
      c5A des griffures
      ac2AA des heures
      2cC2C des hommes
      dAaAAAA des idees
      aA des idees noires
      c2AAAA des idees suicidaires
      2Aa2A des insultes
      da2BAA des jours
      b2A2A des lames
      A1AA2c des le
      bAA des lignes
      Bc1A des lunettes
      Bb1A des lunettes de
      Bb des manches
      Bb des manches longues
      abA2AB des marques
      AbA des marques de
      BB1A1Be des mecs
      AA1a1Ac des mecs qui
      CBaba1A des messages
      c1B2B des mois
      a1A des mois que
      A1aa2A des mots
      a5A des mouchoirs
      2cA des msg
      dB1B2A des pansements
      1A2b1B des parents
      3A2b des pates
      a2A1Aa des petits
      CCfAAAB des photos
      1B1a2A des photos de
      efABAAA des qu
      baAA1AA des qu il
      b2AA des qu on
      BdAabAC des que
      A1A1bA des que j
      1bAA des que je
      AaaAaA des que le
      Bb4A des que quelqu
      BA3ab des repas
      AA3a des sandwichs
      aa2A1A des semaines
      A2AAAc des services
      abB2a des soirs
      1c4A des traces
      Bc des traces de
      4b des trains
      Ad1A1AA des trous
      b2BAbA des trucs
      abAA1aA des trucs a
      C1BA1Af des trucs pour
      1AA1a1b des types
      1a1A1aA des urgences
      1AaAA1a des vetements
      AAbAAb des videos
      2aA des videos de
      aAbA1AA des vieux
      aB1a desa*
      B1Bdb1b desc*
      BbA1ba descendu
      1ABbaBe descente
      AAAA2e descente $
      bc1B1E dese*
      daA2D deserve
      AAcDA1B desh*
      A1a1A deshabille
      2aD2A deshabillee
      A1a deshabiller
      b1A1Aa desi*
      1dAC1aB deso*
      A4aA desole
      Ba3a desole je
      cdABBD dess*
      cA1aA1A dessin
      a4A dessin $
      aAeBbBA dessiner
      1BcAaAA dessiner des
      bABA1aa dessous
      aA1a dessous $
      CgDbBBB dessus
      1dBb1B dessus $
      A2A1Aa dessus _ la
      Ab2A dessus _ le
      3A dessus _ les
      1c3A dessus _ me
      Ab3A dessus _ que
      1BAa dessus a
      aa dessus de
      AbaA2A dessus et
      1c3A dessus et me
      Aa3A dessus parce
      Aa3A dessus parce que
      3A dessus tous
      3A dessus tous les
      ceA1ACA dete*
      e1Ca1B deteste
      b2A1B deteste $
      B2b1Ba deto*
      1A2A1a detr*
      1AAB1Bh dett*
      C2B1Ah dette
      A2A1Ac dette $
      c1A2A dettes
      AcBa2a deu
      1aAb1B deu $
      a4a deu foi
      AACbba deux
      AaABAd deux $
      1b1ABa deux _ a
      B2cA deux _ cette
      1aA deux _ dans
      1aA1aaA deux _ de
      aA1AAa deux _ du
      1A2bB deux _ est
      bAAA1aa deux _ et
      Ac3AA deux _ felees
      2aAaA deux _ il
      3aa deux _ j
      d1ACAAa deux _ je
      BAa1a deux _ l
      1a1AaaA deux _ la
      aBbBbaB deux _ le
      2Ac1A deux _ me
      baA3B deux _ pour
      AAbaa deux _ que
      caAdBBa deux ans
      c1AB deux ans je
      AAabA deux ans que
      6A deux cents
      Ac3AA deux cotes
      Ac3AA deux cotes felees
      ABaA deux enfants
      2bBaA deux et
      bAACaaa deux fois
      5aA deux freres
      d1AA1Da deux heures
      A1a2a deux je
      FC1cbcA deux jours
      c1aA1A deux mois
      BAAAba deux nuits
      1a deux petits
      aAcD1a deux semaines
      1AAA2d deux telephones
      BAAcABd deux*
      BAAcABd deuxieme
      BA1b1Ab deuxieme _ c
      a deuxieme fois
      abBaBDe deva*
      A1b1aA devais
      aA1aa1A devait
      abCbDAd devant
      b1aA1A devant $
      A1aA devant _ c
      1aAa2A devant _ clients
      1AAb1bB devant _ et
      bb1B2A devant _ le
      AAA2ab devant _ lycee
      1B1a2a devant _ moi
      1B3Cd devant _ nous
      1Cb1bAa devant _ porter
      Bc1B devant _ visage
      a1Aa2A devant ca
      1CAa1Df devant chez
      1B1a2a devant chez moi
      1B3Cd devant chez nous
      BBAaA1c devant l
      BDcab1b devant la
      ACb1bAa devant la porter
      aBB1Abb devant le
      AAA2ab devant le lycee
      bdBAA1A devant les
      1aAa2A devant les clients
      A devant lui
      abA2A devant mes
      b1aAAaA devant moi
      AA1b1aC devant nous
      DbAa2a devant son
      Bc1B devant son visage
      bb1B2A devant tout
      bb1B2A devant tout le
      AB1eAAA deve*
      CaAa1a devenir
      aB1dABB devenu
      c1BCaBc devi*
      d1A1AA device
      bBAB2b devient
      A1CdAcA devo*
      AA1b1b devoir
      AaBdA1A devoirs
      5b devoirs _ la
      5b devoirs dans
      AAabAAa devr*
      B1Ab devrais
      A1baAAa devrait
      BBc3a devrait pas
      1aAb1Bb deye
      bd3BA deye _ la
      bEgCBbd di
      BdA1A di $
      AAaabA di _ 0
      aB1bAcB di _ a
      3AAAc di _ ca
      aBb2bB di _ e
      AaAab1A di _ i
      AgBAAAA di _ je
      A2A1b di _ jete
      fB2AAA di _ l
      dAAAAB di _ la
      bA1A1A di _ le
      B4Ab di _ me
      1aAb1AA di _ moi
      b di _ mon
      AAc1AAa di _ pas
      BbAB2c di _ que
      cA1A2A di _ revoir
      CA2cAa di _ rien
      a3aA di _ se
      Bba1A1a di _ si
      C1AAa1d di _ tu
      cA4A di _ un
      AA4b di _ va
      iaABBAD di a
      aa di ca
      abA2A di ce
      AA2A1b di de
      cCB3b di i
      bEAbcBa di kil
      c1AaA1A di killed
      1B1d2A di la
      dBB1AA di maman
      B1BCAag di moi
      Daf2AC di non
      bb1A1BA di o
      cA1A2A di o revoir
      2A2Ba di oui
      abA di pardon
      BaAd1b di pas
      CaABAca di que
      1dA1AAA di que je
      A2A1b di que jete
      a2Aa di que se
      Aba3B di que si
      a1AA1dA di quel
      A4c di quel a
      E1ccbB di rien
      cAbB2A di se
      DaaCaAe di si
      B1ABaAf di si tu
      bAaAAaB di tout
      cBbA2B di tu
      CbAcAaA dict*
      1ChabEB did
      C1cA did it
      BAd1bAB didn
      BAd1bAB didn t
      bABd1AB die
      2Ac1AA die $
      aAAA1b died
      eBABB1A dieu
      a2AA dieu de
      aAAAAc dife*
      A1B1cbA diff*
      ba1A difference
      AAB1bdb different
      3AAab different $
      A2BabB differents
      A2A1a difficile
      AACacaB dima*
      aaDBccB dimanche
      ca1BA1A dimanche $
      4a1A dimanche _ a
      AAaaba dimanche _ je
      bA3A dimanche _ le
      1a1A dimanche apres
      1AA2a dimanche e
      aAAAaAA dimanche et
      A2BcaA dimanche il
      A2aA dimanche je
      BaaeAB dimanche soir
      Ca1cAB dimanches
      A2cAA dimanches soir
      EAbA1gA dine*
      GBbB1kA diner
      Aaa1A diner $
      baABA1A dinn*
      caAA1AA dinner
      ab1B dinner $
      3A1a dinners
      1AAa dipl*
      1AAa diplome
      ABdcA1C dira*
      AAda2B dirai
      A1ba2A dirai pas
      bA4A dirais
      bAA dirais a
      BAAd dirait
      1aaBcB dire
      Aab1bCB dire $
      A3Bb dire _ a
      aAB1AAb dire _ elle
      bAAaa1A dire _ il
      aAA1Aaa dire _ j
      BeBaaaA dire _ je
      aAA2Ab dire _ la
      aAa dire _ mes
      C1AaaAb dire _ personne
      1Aa3A dire _ son
      eCAB1Bb dire a
      aAA3b dire a la
      aAa dire a mes
      B1A1aAb dire a personne
      BA2ab dire au
      Cb dire bonjour
      1A1A2a dire euh
      1a dire il
      2A dire j
      b2B dire je
      aaA dire mais
      1aB1a1A dire mon
      CBd1ABd dire non
      1CA1adA dire ou
      1A2a dire ou il
      Daabb1A dire pourquoi
      2Ab1A dire qu
      2Ab1A dire qu elle
      cb1aAAA dire que
      1aAaA dire que je
      1Aa3A dire que son
      AaAbAAa dire qui
      bA2dCA dire*
      b1CAdA direct
      cAB direct $
      A1ba1A directeur
      AcA1a1A dis
      bA dis $
      3Ac1A dis _ a
      2AcA1A dis _ c
      a dis _ ce
      b1aA1A dis _ il
      CabA1b dis _ j
      aaA1AaA dis _ je
      aB2aA dis _ mais
      B2aa dis a
      aB3a dis ca
      aa1A1Aa dis non
      cBAA dis oui
      aBbaABA dis pas
      aAaA1bA dis que
      1A1b dis que c
      a dis que ce
      AAbA1b dis que j
      1a1A1aA dis que je
      EbBbdBa dis rien
      bABBc disa*
      Ba1A1bb disait
      2aAaA disant
      aA1A2a disant _ il
      BAAAb1b disant qu
      2a3a disant que
      A1BAc1A disappear
      1gbBACC disc*
      aabAbBB discord
      2b1A discuter
      aA2AAc dise
      CAAdCb dise*
      DAAdCab disent
      3a disent $
      3C1ca disent je
      Ca2Aba disent que
      6A disent retourne
      1a1C1ba disent rien
      AcA1aaA diso*
      AcA1aaA disons
      Ac2A1A disons que
      BAEbjDB disp*
      B2Ac1A disparais
      dA1AB1A disparaissais
      A2eAB disparaisse
      AaBdAAA disparaitre
      a1BcA disparaitre $
      c3C disparaitre _ de
      d2BD disparaitre pour
      c3C disparaitre pour de
      FAABmC disparu
      B2ad disparu de
      A2AcA disparu depuis
      cB1AaAb dispute
      Aa1bAa diss*
      dAAAAb dist*
      e2B1A distribue
      gDBCFcd dit
      Aa1BAaA dit $
      5a dit _ 0
      CAba1bC dit _ a
      Ba3a dit _ ai
      aAA2aA dit _ as
      1A1A dit _ au
      a1aBAab dit _ c
      C2eAaA dit _ ca
      AaA2b dit _ de
      CBAa1dA dit _ elle
      C1A2bb dit _ en
      b1aa1Ea dit _ est
      6A dit _ et
      b1AaaaE dit _ il
      2aB1aa dit _ ils
      AbEeAAA dit _ j
      DcA3c dit _ je
      Fe1d1AA dit _ l
      aA1a1B dit _ la
      1AaA dit _ le
      A1b2Ac dit _ les
      cAA dit _ ma
      BAcA dit _ mais
      2aA1aa dit _ me
      bAA2bA dit _ moi
      b1bA2A dit _ pas
      D1dA1Ab dit _ personne
      bBa1ABa dit _ pour
      2Ba dit _ prenom
      a1A2A dit _ revoir
      Aab dit _ rien
      ba1AA1a dit _ si
      a1AB2a dit _ soir
      B4a dit _ son
      2aA1aA dit _ suis
      Ba2A1b dit _ tout
      CBa1AAc dit _ tu
      AbA2Bb dit _ un
      dBAA1A dit _ va
      c5B dit _ veut
      1b1AACa dit a
      CeBA dit a l
      cAA dit a ma
      a1a1A dit a moi
      C1bA1Aa dit a personne
      aA4B dit adieu
      baAA2A dit au
      a1A2A dit au revoir
      bDaaaCb dit c
      bDaaaCb dit c est
      cBAB1b dit ca
      A2B2b dit ce
      b4A dit cst
      1BdAAb dit de
      B1A1Aaa dit demain
      1aAAa1B dit elle
      aA2bA dit en
      BbA dit euh
      fADA1Ca dit il
      AA4a dit il va
      c5B dit il veut
      Baa2a dit j
      Ba3a dit j ai
      abaA1a dit je
      2aA1aA dit je suis
      AbB2ba dit kil
      B1b3a dit killed
      a4AA dit la
      1bAA1aa dit le
      AAAe1AA dit maman
      b1A3A dit merci
      bAA1a dit moi
      a1BA1Ab dit mon
      CBeA1aA dit non
      AAbA dit non il
      BA3aa dit on
      DAba1aA dit oui
      a2A1A dit pardon
      BCaA1bb dit pas
      cBFb1ba dit qu
      ABAaAdA dit qu elle
      eBCcaBC dit qu il
      2A3b dit qu ils
      Dcb1Dba dit que
      2aBAaa dit que c
      A2a1aA dit que ca
      1bEbAAA dit que j
      1b1CAbA dit que je
      bA1A1AA dit que la
      BAa3a dit que le
      AAa3c dit que les
      ba1AA1a dit que si
      Ba3a dit que son
      cbaAAAB dit quelle
      1Aa2bB dit quelle a
      1A1bA dit retourne
      A2c2A dit rien
      C1aAABf dit si
      CbbA1Ab dit si je
      1B2AAb dit si tu
      aAA2aA dit t
      aAA2aA dit t as
      1aBa dit toujours
      B2a dit tout
      B1c1A1C dit tu
      A1AbbA dit un
      4a dit viens
      aABAd1A dite*
      1ABAe1A dites
      2A1bAA dites _ a
      c3AA dites _ ma
      e3AA dites a
      c3AA dites a ma
      abBAAc divo*
      abBAAc divorce
      FA2aeA dix
      D1AAad dix _ ans
      bBAbAaA dix _ et
      b1AAa dix _ je
      a1b1BA dix ans
      EAB1bfa dix huit
      D1B1ada dix huit ans
      A1A2ca dix jours
      4Ab dix jours et
      cA1aaB dix minutes
      BaaA1a dix neuf
      AaaA dix neuf ans
      BA3bA dix sept
      1Aa2aA dix sept ans
      A4Ab diza*
      AAA2bA dlo
      CaaFafB do
      3AbCc do $
      bAA3A do _ anymore
      BAb2a do _ at
      Da1BaAc do _ do
      a4a do _ get
      1B2abA do _ have
      2aA2a do _ i
      a1A do _ sleeves
      1Ab3A do _ with
      2BAA1c do i
      BB2AAc do i do
      dAaA do it
      AA1A1b do moi
      a1A do short
      a1A do short sleeves
      BAc3A do stuff
      1AabABa do the
      BAc3A do things
      bAA3A do this
      bAA3A do this anymore
      aa1C1b do you
      a do you get
      AeAA1AA doct*
      BeAA1AA docteur
      aAbCAc does
      Ac1A1Aa does it
      a2A2A does the
      Ba1ba1A does*
      Ba1ba1A doesn
      AA1A1bA doesn _ know
      Ba1ba1A doesn t
      AA1A1bA doesn t know
      a1CbacC dog
      a1A2a dog $
      EaaaB1e doi
      Ag1CBAA doig*
      1cA1AAA doigt
      AdaCAAA doigts
      Bba doigts _ la
      AbA doigts _ le
      AcA3A doigts dans
      a doigts et
      caA1ABA doin*
      caA1ABA doing
      bA1A1B doing it
      BcbaBAc dois
      1A4a dois _ faire
      6b dois de
      AA3aa dois je
      1A4a dois je faire
      cC1Ba doit
      c2A2A doli*
      c2A2A doliprane
      ADAAAfB domi
      1aA domi $
      4a1A domi adan
      AB2Ab domi an
      A3Ab domi anba
      BB1ABd domi*
      BB1AAc domicile
      2AA1aa domin
      Bc domo*
      Bc domoun
      BccAa1A don
      1Bbc1A don _ ask
      AAaA1a don _ do
      AA1aaa don _ have
      1aAAa1A don _ je
      1aBbaAB don _ know
      AAd3A don _ like
      AAa1b don _ put
      cAA2a don _ really
      Ab2A1A don _ ring
      b4A don _ see
      A1cAa1A don _ send
      AAAA1da don _ tell
      aA1AAAb don _ want
      Dbc1a1A don t
      1Bbc1A don t ask
      AAaA1a don t do
      AA1aaa don t have
      1aAAa1A don t je
      1aBbaAB don t know
      AAd3A don t like
      AAa1b don t put
      cAA2a don t really
      Ab2A1A don t ring
      b4A don t see
      A1cAa1A don t send
      AAAA1da don t tell
      aA1AAAb don t want
      BfaCDeC donc
      baA2B donc _ de
      a1A1Bc donc _ je
      4Aa donc euh
      AcAA donc j
      A1d1Aa donc je
      CAa1adA donc la
      baA2B donc pas
      baA2B donc pas de
      eCBD1ca done
      1b1B1aA done de
      b2A1B done with
      a2aCaB donn*
      Aba1CbB donne
      Bca2Aa donne _ a
      a donne _ chien
      AbAa donne _ coup
      b1Ba1AA donne _ coups
      BaA1a1d donne _ de
      1a3Ca donne _ l
      2a2AA donne _ moi
      d1A2AA donne _ ses
      2b1AAA donne a
      2a2AA donne a moi
      B1AaaAa donne de
      bb1AA1C donne des
      bAB2AA donne des coups
      Abb2BA donne le
      1a1a2A donne les
      1a1a2A donne les coups
      B1A2b donne ma
      a2A donne mes
      a2bAB donne mon
      BbAa2c donne pas
      cAA1A donne son
      b4A donne toutes
      b4A donne toutes ses
      AbBb1Aa donne un
      AcA donne un coup
      AA3b donne une
      C1db1AC donner
      aA3a donner $
      2a donner ma
      aeaAAJh door
      2A1bA door $
      Aba2BA door and
      AgAAAC door*
      AgAAADa doors
      C3a dopi
      DGcCakE dor
      2a3a dor $
      cACBAbA dor _ la
      BAAA1c dor _ le
      2A1a1A dor _ sais
      A1A1CfB dor _ un
      4aA dor a
      BA2acA dor dann
      DBBBAiD dor dans
      BAA2dA dor dans la
      BAAA1c dor dans le
      2A2cB dor dans un
      A dor dehors
      2A1a1A dor je
      2A1a1A dor je sais
      c1A2C dor pi
      H1dAbgC dorm*
      1AcCA dormais
      1ac2BA dormait
      1a dormait dans
      BAbAbbB dorment
      A2Ab dorment et
      CbCbcaA dormi
      c1AcAC dormi $
      AaA2a dormi _ la
      A1A2a dormi dans
      baaAEaa dormir
      abbAaAA dormir $
      1b1AA1A dormir _ la
      CaA2d dormir _ le
      AA2Ac dormir _ soir
      4aDc dormir a
      1Bb2A dormir avec
      AA2Ab dormir ce
      AA2Ab dormir ce soir
      1Ab3A dormir chez
      AaAAaaA dormir dans
      1bAAA dormir dans la
      AaA1AA dormir dehors
      c1AAABc dormir et
      cAAAAbB dormir je
      Bca dormir sur
      Bc3a dormir sur le
      AB2abA dormons
      1A3b dormons _ la
      1A2aaA dormons dans
      1A3b dormons dans la
      1AaaFdE dors
      1A2Aa dors _ des
      a4a dors _ enfin
      3baB dors _ je
      5b dors _ l
      AA2BdA dors _ la
      1aBA1cA dors _ le
      4A1A dors _ un
      AbA1aAA dors _ une
      1A2Ac dors a
      1A2Ab dors a la
      Abc2BB dors avec
      1B3b dors bien
      1A dors chez
      AaCAAdA dors dans
      A1B1Ab dors dans la
      AaAA1b dors dans le
      3a1B dors dehors
      A dors ou
      e1A2Ea dors pas
      d4E dors plus
      2A2cA dors sous
      2A2bA dors sous le
      aFCCaiA dort
      5Aa dort $
      a5A dort _ ca
      AAA dort _ la
      1AA1abA dort _ le
      B1A1Ad dort _ un
      a4AA dort _ une
      5A dort a
      1AA2c dort chez
      BACA1gB dort dans
      1AA dort dans la
      1AA1abA dort dans le
      A1A2c dort dans un
      AAA1cAc dort plus
      aa1bAAA dort*
      aa1bAAA dortoir
      Gh1bbbC dos
      1A1baaB dos $
      1A1a1A dos et
      b3AAa doss*
      b3AAa dossier
      5a dossier $
      1BA1dAa doub*
      CBgFBgE douc*
      1AcDBdC douche
      AAc2B douche $
      2a2AA douche _ il
      A1A2c douche a
      B2B1e douche au
      1Ab2AA douche e
      AAaA1a douche et
      c1AA1A douche pour
      DBdBBeB douches
      BAaA1dA douches a
      BAA1bab doud*
      AAA1bbA doudou
      aa4A doue
      iCBaDCA doul*
      fCBaBBA douleur
      B2b2A douleur _ la
      B2b2A douleur de
      B2b2A douleur de la
      acAA1Bb douv*
      acAA1Bb douvan
      B1BaAab douz*
      B1BaAab douze
      aa1AaB douze ans
      2cb1Eb down
      1A3Aa down $
      1bA3A down _ stairs
      aB3a down _ the
      C2d1AA down and
      bAcA1B down my
      Bba1aA down the
      1bA3A down the stairs
      A3AcA dps
      b2BB dpui
      a2AA dpui 0
      aabAB1A dpui*
      Ac3A drag*
      c1A1A drags
      2AaA dram*
      cA1AAA drap
      dBA1Aa drap*
      b1A1aA draw*
      c1A drawing
      1dBaACa dres*
      abA2A dressed
      Bc2AaB drin*
      AAa2bB drink
      AdA1AA drinking
      EDaAcBg driv*
      1C1Ab1a drive
      C1AabAc driver
      BBbAAAc driving
      DB1BAAf drog*
      DABBAAi drogue
      2b3B droguee
      DcBbaC droi*
      DdaaCBb droit
      Bbc1A droit _ dire
      1c1A1A droit _ manger
      AAb1A1b droit _ parle
      A1A2Bc droit _ sortir
      1A3a droit a
      bcA2AA droit d
      Db1cACd droit de
      Bbc1A droit de dire
      1c1A1A droit de manger
      A1A2Bc droit de sortir
      B1AAcbA droite
      BB3c droite _ gauche
      BB2cb droite a
      BB3c droite a gauche
      ACBc2e drol*
      ABAcA1c drole
      a drole de
      AaaBAab drop*
      A1aBAac dropped
      1aaAAAA drun*
      1aaAAAA drunk
      2cAA drunk and
      B1a1bcA du
      fABCB1A du 0
      d1AA1B du 0 e
      EcC1eca du _ a
      dAAbB1A du _ au
      3Aaa du _ avant
      1CaBabA du _ avec
      2AbA du _ b
      BCAfA1a du _ c
      BA1AAab du _ ca
      3AaA du _ ce
      b1AaA du _ chez
      3a du _ comme
      dAAaAAA du _ d
      Aaaab1B du _ dans
      Baa1BDd du _ de
      aAAAa du _ depuis
      aa2aAA du _ des
      eAAAABa du _ du
      cb1BCDb du _ e
      CBbC1be du _ elle
      1aAAa du _ en
      b3Aa du _ est
      CbBaa1A du _ et
      A1Aa1aA du _ etage
      5b du _ expres
      aA2aA du _ hier
      aAbD1Aa du _ i
      eFaBab du _ il
      A1cCAaa du _ ils
      aA1A2b du _ j
      AabA2A du _ je
      aBa2aB du _ la
      ABAbAeB du _ le
      A1aA du _ m
      1aA du _ ma
      AAa3A du _ maintenant
      bBA1Aaa du _ mais
      AAa1B1b du _ me
      1aAcAAA du _ mon
      C1BfBc du _ on
      2A1bA du _ ou
      Ab3A du _ par
      bAA1a du _ parce
      B4Ae du _ partout
      A2b1A du _ pendant
      ECcAdcB du _ pour
      Ab1aaB du _ quand
      FA1cbAb du _ que
      AAc2A du _ qui
      3A du _ si
      A1c1AaA du _ sitting
      AeBB1Cb du _ sur
      fB1A1B du _ tout
      3aaB du _ y
      AaA1A1a du balcon
      1abA1A du bar
      aA1dABb du batiment
      a4Aa du batiment c
      bAAA du bien
      B2B1d du bruit
      ABcA2A du bureau
      AbdAaBA du bus
      BAA1cbA du camion
      CAA2dA du canal
      2ab1AA du car
      3A du carton
      A2eAA du cdi
      BBaBgF du centre
      AaAA2b du cfa
      aAa du chantier
      Fe1B1cA du chien
      BAcbABA du club
      AA1A1Ab du college
      1B3b du coup
      C2d1B du deuxieme
      a2A du dortoir
      BdAb1D du fond
      BdAA1A du fond de
      BACafCB du foyer
      AA1AAd du foyer a
      a4A du foyer et
      1AAab1A du foyer il
      A3aA du foyer je
      b1A1AAb du garage
      C2a2b du gymnase
      1AAc2A du harcelement
      AA1cAA du jour
      AA1a1a du lait
      5b du leclerc
      A4b du lidl
      AbAa du lit
      c2G1cc du lycee
      2bB1a du lycee il
      bBB3c du mal
      C1Aa2c du mal a
      bA1A du mal avec
      AAaAb du mat
      eb1dBDB du matin
      c2aAA du matin au
      DAAAAcb du mois
      A4a du mois c
      a1AAa du monde
      ABAB1eA du pain
      3A1a du pain dans
      B2B1eA du papier
      d1A2CA du parking
      AA1a du patron
      e2AAC du pont
      Bb1a du prof
      AA1A1Ad du quartier
      5b du rab
      1cAE du ri
      Ad1A1a du riz
      A1a2bA du salon
      1aAB1Be du san
      aB4b du sang
      B1A1b du soir
      aaAA1a du sport
      C2B1c du stade
      b1aA1AA du stage
      5a du sucre
      A4c du supermarche
      baAB1aB du tout
      B1A1bAb du train
      1bA1aaA du travail
      cA1B du trou
      a3A du vendredi
      1Bc3a du vestiaire
      c3BA du viaduc
      aAba du village
      CCbA1ca dun
      AA3dA dun pote
      AcA3A dur
      Ac1dAAA dure
      A1aa2A dure _ la
      A2b1AA dure depuis
      A1aa2A dure depuis la
      A2AacA duve*
      A2AacA duvet
      2a duvet $
      1AAb dvt
      BAAda dy
      aHb1dac e
      A1Bc1A e $
      A1AaBdA e 0
      A1A2b e 0 dans
      badBDA e _ a
      ABa1aBc e _ avec
      1Ab1Aa e _ ca
      ab1A1B e _ ce
      BA3cb e _ dans
      a2AAba e _ de
      BBbb1aA e _ di
      BaB1Aa e _ dor
      eCcABa e _ e
      1ABb1Ab e _ fais
      1cAA1Aa e _ i
      Ba1Ba e _ il
      CAb1a e _ jamais
      dBbcBBb e _ je
      abdBBCB e _ la
      1cEaAbb e _ le
      B2ab1A e _ m
      aDcaA1A e _ ma
      ADBdbBa e _ me
      bA e _ moi
      1B1d1AA e _ mon
      ABa1adA e _ on
      BAaAaAb e _ pas
      2A2Aa e _ petites
      a1AaaAa e _ plus
      aAAaA e _ que
      a1A1Aa e _ reste
      bBAc2A e _ rigole
      DdaBa1A e _ se
      1acB1A e _ son
      b2AaAA e _ sui
      1A2Aa e _ tout
      abA1a1A e _ un
      aAAabBA e _ veux
      a2A1aA e _ y
      1AaA1AA e a
      CaAa2a e an
      CbaA1a e apre
      bAaBAA e ca
      2B2c e dans
      3Ba1A e de
      AccA1BA e el
      Abc1A1A e el a
      A3cA e et
      b2AAA e fini
      Ac1A1A e fois
      Ab1A1A e fois ce
      DacaBD e i
      B1ba1Aa e i di
      aBaA1aA e i ma
      ABAd2A e i me
      2aaaAA e i veux
      1FaiCbD e il
      bAb1B1A e il a
      C1c3A e il la
      1A1b e il me
      a2A1aA e il y
      a3AAa e j
      1bAa1A e jatan
      dD1DcDF e je
      AAAAcA e je me
      a e je se
      b2AaAA e je sui
      DbBB1ac e la
      2CaabA e le
      Aaa e ma
      1A1A2a e maintenant
      A2A2b e maintenant il
      bcBb1Ba e me
      bbCAaeB e moi
      daAAAAA e moi je
      AA1AbdA e moi on
      B1cAAab e mon
      2A2Aa e mon petites
      DbAb1b e on
      A1Ab e on ma
      cBbA2D e parti
      aa1A1aA e pas
      a2AAA e personne
      3Aa e plus
      aAbAAa e pour
      BAcb1Ca e que
      eAAB1A e se
      1AAc2A e si
      1AAc2A e si je
      A1A1d1A e son
      abA2A e tout
      1bAb1A e tout le
      AA1bAAb e y
      1c1B1a each
      A1b1AaA earl*
      A1b1AaA early
      1B2A easi*
      aAAAA easier
      C4c easier $
      aaAA east*
      bBAbABB eat
      3b1B eat _ in
      A2b1B eat _ lunch
      A2e1D eat lunch
      3b1B eat lunch in
      A2b1B eat my
      A2b1B eat my lunch
      B2AAda eate*
      B2AAda eaten
      B3Aaa eaten since
      B2b1A eati*
      B2b1A eating
      2Ab1c eats
      1dE1ChF eau
      ba1aAAA eau $
      1A3a eau _ pour
      Ab3A eau _ sur
      Ac3B eau bouillante
      1A3b eau chaude
      1A3a eau chaude pour
      ba1A1BA eau de
      1A1a2A eau du
      BaA2b eau et
      1A3b eau sucre
      A1A2Ad eben*
      A1Ac2A ecar*
      A1Ac2A ecart
      D3fCB echa*
      2bA1BA echange
      2a2B echange de
      CbBbfCB echappe
      AA2cB echappe _ foyer
      1AA1c1A echappe de
      A3cA echappe du
      a1AA1aA eche*
      fA1A1Bb ecla*
      dA1A2b eclate
      bA eclate de
      Da1ad1a ecol*
      BaaAcAa ecole
      1Ab1AC ecole $
      aA1baBa ecole _ a
      aA1baA ecole _ la
      1Aaa1AA ecole _ le
      2aA ecole _ me
      3b ecole _ moi
      aA1aAAb ecole _ pas
      A2Bd ecole _ plus
      aAa1bB ecole _ que
      AcaB1a ecole avec
      2A1A1a ecole et
      1A1a1A ecole i
      1bA1a1A ecole il
      3A1aa ecole je
      BCAcdAA ecole la
      A2Bd ecole la plus
      AA1B1c ecole le
      3a2A ecole loin
      AB1a1a ecole on
      AA1c2A ecole ou
      3A ecole parce
      BA2bb econ*
      BA2bb economies
      dB1cAAB ecou*
      eC1AAAA ecoute
      a1Ad2A ecoutes
      1cBa1AA ecra*
      3b1A ecran
      cAAAA ecri
      aEBaaCc ecri*
      c1AAAaA ecrire
      BBAA1ad ecris
      1AA3a ecris $
      4Aaa ecris _ la
      A3bA ecris du
      A2AB1b ecris en
      gCaA1D ecrit
      a1A1AAa ecrit _ il
      a3AA ecrit _ lettre
      b1A ecrit a
      a1ABAAc ecrit qu
      a1A1AAa ecrit qu il
      a1a1a ecrit sur
      cA2A ecrit une
      4A ecrit une lettre
      baAAABa ecroule
      bAb2BA ede
      bA1A ede moi
      aaBAAc educ
      cjBEfHC educ*
      BfC1a educateur
      AbA educateur _ a
      AbA educateur m
      AbA educateur m a
      AcAAcB education
      f1bAABB educatrice
      cA4A eedi*
      d2C efas*
      1b1AAAa effa*
      AcBbAAA efface
      aBaB1Ab effacer
      C3AfA egli*
      C3AfA eglise
      1B2abB eigh*
      aA1a1aB eight
      A1AAaa eighteen
      1fAB1Da ek
      B1A3c ek in
      1eDAaCc el
      Aa2aAA el _ 0
      aAa3A el _ de
      ba1AAA el _ di
      bbaA1AB el _ fais
      aa1A1A el _ la
      aC1baAc el _ pas
      AAA1B1d el _ plus
      b1AA2A el _ que
      cA3A el _ quel
      Bb1A1aA el a
      Aa3AA el a 0
      aABb1aA el di
      bA el di quel
      bB2AAa el e
      1aa2AA el ma
      BhAB1B el me
      1baA1A el me fais
      cC4A el se
      AAAAbAc el veux
      AA1AaAc el veux pas
      aA elas*
      aA elastique
      5a elec
      1bAaCdC elec*
      b1A1AbB electricite
      BcAA1aA electrique
      ACAc1c elev*
      abBAbbB eleve
      B2caAA eleve _ a
      bbA eleve _ de
      a5A eleve _ des
      aa1A1aa eleve _ la
      3AbA eleve _ ma
      aa1A1A eleve _ seconde
      Aa1AAbA eleve _ toujours
      1b3AA eleve a
      d1bDAAb eleve de
      3AaA eleve de ma
      aa1A1A eleve de seconde
      B4c eleve demande
      A1A2Ab eleve est
      3AaAa eleve m
      A3aA eleve m a
      a2A eleve ne
      4a eleve que
      b1aAAA eleve s
      Aa eleve sursaute
      Aa eleve sursaute des
      Ab4a eleve vient
      Ab4a eleve vient de
      aBaa1aA eleven
      bA1aAaA eleven and
      ACAcB1c eleves
      a2aAAA eleves de
      1A eleves ils
      a2B eleves s
      cdaEcC elle
      B2AAb elle $
      AAbA1Cb elle _ 0
      FcBCfB elle _ a
      5a elle _ au
      c elle _ avale
      1b1B2A elle _ avec
      Aa1A2a elle _ beaucoup
      6a elle _ bizarre
      2a elle _ brule
      c1bAA1B elle _ bu
      AAa1b1A elle _ c
      AAA1AdA elle _ ca
      2A2a elle _ chez
      A2bA elle _ coupe
      AAA1A1d elle _ dans
      AAbA1bA elle _ de
      Cb1A1cA elle _ deja
      BB1ac elle _ demande
      ba1BbA elle _ des
      1A1abcB elle _ dit
      b1AA1bA elle _ donne
      a1a1AA elle _ du
      Be3AB elle _ elle
      dBA2A elle _ en
      Ab4a elle _ encore
      eA1AAA elle _ enleve
      1AB1a1c elle _ envoie
      CAfaB1B elle _ est
      BAcaAa elle _ et
      cB1A elle _ etre
      Cb1Aa elle _ fait
      2A1b elle _ fugue
      Aa3a elle _ j
      A1Aa2b elle _ je
      aA3Bc elle _ l
      aba1BAB elle _ la
      AB2ac elle _ laisse
      BAAbAaa elle _ le
      1aAa1Ba elle _ les
      BbA3A elle _ ma
      a1Ab1A elle _ mal
      A2b1a elle _ mange
      Ba1A1a elle _ mis
      Bc1AaaA elle _ moi
      c1AA1A elle _ mourir
      BaB1bA elle _ partie
      bAca1aB elle _ pas
      B1AaCaf elle _ plus
      AAb2bA elle _ pour
      aAAB1Aa elle _ pris
      cDAcAA elle _ qu
      A1AAbAa elle _ quatorze
      CcaBba elle _ que
      aaaAAAa elle _ quelle
      BaA elle _ rien
      c1A elle _ se
      bAa2AA elle _ ses
      aAbA2A elle _ son
      ba2AA elle _ toujours
      1AA1Aab elle _ tout
      a1A1A elle _ treize
      AB3c elle _ tres
      b3bA elle _ un
      aAA3b elle _ une
      1aa2BA elle _ veut
      ADaBe1D elle a
      A2A1A elle a 0
      c elle a avale
      c1bAA1B elle a bu
      Cb2acA elle a deja
      1A1aAbA elle a dit
      2A1b elle a fugue
      A4a elle a mis
      3b1aA elle a pas
      A2AaAa elle a pris
      A1AAbAa elle a quatorze
      a1A1A elle a treize
      A1aa elle a un
      1c1BA1a elle avait
      b3A elle bouge
      1a1a1A elle c
      1a1a1A elle c est
      bB2aAA elle cache
      1A1aAb elle compte
      bAA elle coupe
      A3aa elle croit
      A3aa elle croit que
      CbAbaaA elle demande
      2aAaBb elle depuis
      acAbABC elle dit
      4b1A elle dit c
      A4b elle dit ca
      a2Aa1B elle dit elle
      1B4b elle dit pas
      cAAcAB elle dit qu
      AaaAAAa elle dit que
      baaA1AB elle dit quelle
      A2A1c elle donne
      aAA1aAA elle dort
      A2aA elle elle
      aa1aB1A elle en
      CaCbccB elle est
      6a elle est dans
      2A3a elle est en
      BaB1bA elle est partie
      Bb1aaA elle est pas
      aAa2A elle et
      bBb1C1a elle fait
      1A1a1A elle ferme
      aA1a1A elle ferme la
      db1A1AC elle garde
      A2a1a elle l
      BeAA1A elle le
      b1A1Aa elle les
      Ec2dB elle m
      DdaAb1B elle m a
      1AB1a1c elle m envoie
      a1BBaba elle ma
      AaA1ab elle ma dit
      e2B1A elle mange
      b elle mange plus
      FfAAdBB elle me
      5bA elle me donne
      Cb elle me fait
      bAA2Aa elle me l
      1AaA elle meme
      caABaBA elle met
      BAB3e elle n
      BAAaaAc elle n a
      2A3b elle n est
      CBb2Cd elle ne
      1aa2BA elle ne veut
      2A2bA elle nous
      aAaAa1A elle parle
      aAb1A elle parle plus
      AAA1A1b elle part
      Aac2B elle pleure
      A1AA1bb elle prend
      Aa3a elle regarde
      1Bb1Aa elle rentre
      aA2aBa elle repond
      aA2AAa elle repond plus
      AAA1A1d elle respire
      2dAAAA elle s
      B1e2AB elle s est
      1Aa1A1a elle sait
      gFa1BCb elle se
      a1b1A1A elle sort
      1bAA2A elle sourit
      AcA1AAb elle tient
      d2AAAA elle va
      bAabAbB elle veut
      aAc1A1A elle veut pas
      BA1c2A elle veut plus
      bAa3a elle vient
      a1bA2A elle voulait
      AEBgAAB elle*
      AEBgAAB elles
      a1aB1aA elles sont
      c1A1AA else
      1AAbAAa em
      C1A1ab emba*
      3bAA embe*
      CDfAaAa embr*
      ABb1b1A embrasse
      A1a embrasse _ force
      A1a embrasse de
      A1a embrasse de force
      BAc embrassee
      BAc embrassee _ force
      BAc embrassee de
      BAc embrassee de force
      1Aa3A embrasser
      bBBbAAb eme
      a1A eme $
      a1AaBb emer*
      B1AA1Cf emme*
      AbA1AAc emmene
      AB1AaBd emmener
      bAA1B1a empe*
      bAA1B1a empeche
      1A2A1a empeche de
      BABa1ad empl*
      1AaA2b employeur
      BABB1da empo*
      a1B emporte
      BA1B1d emporter
      1A1A1c emporter _ invendus
      BA1B1d emporter les
      1A1A1c emporter les invendus
      2A1ab empt*
      1AA1ac empty
      aAcba1B en
      BABc1ab en 0
      a3A en 0 e
      Baa2Bc en _ 0
      Cb1dC1B en _ a
      dABAA en _ air
      bBaAA en _ alors
      A1A1Abb en _ au
      BBAbA1c en _ avec
      aCbaa1A en _ c
      DbA3c en _ ca
      cAaBA1A en _ ce
      AeB2Ba en _ chez
      1a1BAa en _ d
      cBA en _ dans
      1BbBABe en _ de
      AbAba1A en _ depuis
      bB1b1aA en _ des
      CBAd1aa en _ devant
      abaA1C en _ du
      aA2A en _ e
      AAA1aa en _ elle
      Bb1A1b en _ en
      aeBDaB en _ et
      bB1a1BA en _ euh
      B1Ac1a en _ expres
      EAcc en _ genre
      aB1aAac en _ il
      2Aa1AA en _ ils
      cBBC1ca en _ j
      bAaa1AA en _ jamais
      1AbBbAb en _ je
      Bb1A1b en _ l
      2ABaAA en _ la
      DaaBaac en _ le
      2AA1aa en _ les
      1Aa en _ locale
      AA3bA en _ m
      aaA1bAA en _ ma
      6a en _ maintenant
      BCebbAA en _ mais
      1bAAAAA en _ marre
      2Aa1B en _ meme
      aA en _ mes
      5B en _ moi
      1A1A1cA en _ mois
      BaABAcb en _ moment
      aa1A1Ba en _ mon
      D1Ada1A en _ nuit
      1b1aA1a en _ on
      aA1A1a en _ parce
      dCaDA1A en _ pas
      B1Ab1b en _ personne
      adaB1BB en _ plus
      B3c1a en _ pour
      3a2A en _ pro
      A2Ba1b en _ qu
      aa en _ quand
      bBbAAaA en _ que
      A2aa en _ quoi
      b1A1AA en _ sans
      bA1B en _ sur
      Baaa1B en _ tous
      Bb1AaaA en _ tout
      D1acabA en _ un
      Ab1AAdB en _ une
      aaaaabB en a
      cA1A1A en a pas
      D1bba en a un
      EbBa1d en ai
      1aAA1A en ai marre
      1A3aA en ai pas
      A2Aaa en ai plus
      aA1AAa en aout
      aAAB1c en atelier
      4AbB en attendant
      a3AA en aura
      b1A en aurai
      a1A en aurai plus
      A1A2c en avoir
      A1dA2A en ba
      aaCFCBh en bas
      1C2A1b en bas avec
      aA2A1b en bas de
      1bAa1A en bois
      AA1A1c en boulangerie
      3Aaa en c
      1AbA1ba en cachette
      BAb3A en cam
      bAB3b en cap
      A1ABAcb en ce
      BaABAcb en ce moment
      Bb1a1aA en chaussettes
      eA1F1a en classe
      a en colere
      A1b2a en colo
      aa1aAAa en courant
      AAaAAe en cours
      Aaab1A en cours avec
      3b2A en cours de
      d2B en cours et
      A1AAc en cours je
      b1AAa en cuisine
      EAA3g en danger
      a en depression
      C1abB en dernier
      Ac1A en dessous
      1b1aaAA en deux
      a1aB2a en disant
      AA1Bb1b en disant qu
      2a3a en disant que
      2b2BA en echange
      2a2B en echange de
      bAA1Aa en eps
      CA1Ae1A en espagne
      1BdA en face
      aa en fais
      aBAcAAa en fait
      2aB1A en fait euh
      aA2A1a en fait j
      bA1A2A en fait je
      1b en fait ma
      1A1b2A en fait on
      aA2Aa en famille
      A2a en fer
      A2A1b en fevrier
      A1a en fevrier et
      a4a en fin
      a4a en fin de
      hAA1ADD en finir
      a4A en finir ce
      Ab1A1a en forme
      Ab1A1a en forme de
      b3BAb en france
      C1AAdAA en fugue
      4bAA en fugue depuis
      A en fugue la
      A1aAa en gros
      1cA1A en internat
      2b3A en juillet
      1a1A1bA en juin
      d1BAA en l
      dABAA en l air
      1Ac3A en libye
      BAabABa en ligne
      3A en mai
      cAAAA en mars
      a3A en mars et
      2AA en maths
      AAea1AB en me
      1Aa en mission
      1Aa en mission locale
      a1AA en mode
      baAA1C en moins
      cBeBB1B en parle
      cAaAA1A en parle jamais
      3A en parle pas
      AbcAA1B en parler
      AAb1A en parler a
      a3aA en peu
      A3a en peu plus
      2AcaAA en peux
      a1AbaAA en peux plus
      BAcA2A en photo
      bA en plein
      A1b1a1A en pleine
      A3aaA en pleine nuit
      aA4a en pleurant
      E1bAbba en plus
      A1a3a en prend
      1a1b1AA en prison
      A3aa en pyjama
      AaAcAB en retard
      1b1Bb1A en rigolent
      a1A en sang
      aB1b1A en se
      3b2A en seconde
      a2AaAA en septembre
      A1A1BAc en soiree
      ABAb1b en sport
      bCBa1aa en stage
      2A2Aa en stage chez
      a en stage je
      CA1Ac en stop
      aAa3B en story
      cAAAAa en suis
      b1AAAa en suis a
      dA1AC en train
      dA1AC1a en train de
      1aA en troisieme
      c1A2AA en tshirt
      2AaaAa en vacances
      A1a2A en veux
      bAA2A en vie
      BA2Aab en ville
      ABbb1AA en visit
      ABBBcAc en voiture
      BBba1ab en vrai
      A3aa en vrai je
      CBfABcA ence*
      CBfABcA enceinte
      BBa2c enceinte $
      AAc enceinte de
      CdCaBba enco*
      bB1dAA encor
      EfCBAda encore
      bB1aBaA encore $
      aAA3b encore _ a
      AA4c encore _ l
      Aa encore _ la
      bAAAa encore _ le
      Aa1A2a encore dans
      a1A1a encore fait
      Cc1A1A encore je
      gA1BAB encore la
      Bc1A encore les
      Cba2AA encore un
      Ba4b encore une
      A2c encr*
      A2c encre
      bcCECbb end
      d1AAABb end $
      a4A end _ all
      A2A1a end _ est
      b1A end _ life
      A2A1a end c
      A2A1a end c est
      AaA3b end et
      eA1A1B end it
      a4A end it all
      4bA endi*
      bA2aBA ending
      BAaA1ba endo*
      bAa2aA endormir
      a endormir _ ne
      c1A1AA endormir et
      a endormir et ne
      CA1Aabc endort
      2AaBdA endr*
      b1A1BdA endroit
      Cc endroit $
      b2A1a endroit _ je
      cAAbBaA endroit ou
      b2A1a endroit ou je
      AcBBAeA ends
      1b1a1A endu*
      DlDCADA ener*
      ChBBACA enerve
      AcA2A enerve $
      aA3A enerve je
      1bA enerve vite
      AdAA1AA enerver
      FfaBDba enfa*
      Ab enfance
      BebAAaA enfant
      BA1BCbb enfants
      BcAA1Aa enfants $
      A3A1A enfants _ a
      1B4b enfants _ la
      aB4b enfants dans
      DfFeEEd enfe*
      AcA1AAA enfer
      adDcCDa enferme
      AgAAAAC enferme _ la
      A2a1aB enferme _ le
      3a enferme _ les
      1dAB1AA enferme a
      1cAA1AC enferme a la
      AcBdAAA enferme dans
      Ac1aAA enferme dans la
      A2b1aB enferme dans le
      3a enferme dans les
      bA1a2B enferme une
      DAA1B1d enfermee
      1B2A1c enfermee _ la
      AA2A1b enfermee dans
      1B2A1c enfermee dans la
      1bAa2A enferment
      1b1a2A enferment dans
      A2b1a enfi*
      1A1b1a enfin
      A2b1A enfin _ a
      A1b enfin _ ai
      2Aa1aA enfin _ en
      Caaa2a enfin _ est
      1a enfin _ il
      AaaA enfin _ j
      1BB2c enfin _ me
      aaAA2A enfin bref
      Daa3a enfin c
      Caa3a enfin c est
      A1Ac2A enfin ca
      aAc enfin il
      3a enfin ils
      AAcAAaa enfin j
      A1b enfin j ai
      5a enfin j en
      BAB1aba enfin je
      5b enfin je me
      1B enfin on
      bA enfin si
      2a enfin voila
      bAAA enfo*
      bAAA enfonce
      bAAA enfonce _ agrafes
      bAAA enfonce des
      bAAA enfonce des agrafes
      BAA1eAA enfu*
      B3cA enfui
      1AA1a enfuie
      a1Ba1Aa engi*
      c1B engines
      bA2A engu*
      dCA2A enja*
      dCA2A enjambe
      2A enjambe la
      bBaBcBa enle*
      dB1A1Ab enleve
      b3AA enleve jamais
      2a2AA enlever
      1Ab3A enme
      1aba1BB enme*
      b1a1AaB enmen
      1aaAaaA enou*
      1aaAaaA enough
      aa3AA enough $
      A2A2a ense*
      bA1BAaa ensemble
      b1AAAA ensu*
      b1AAAA ensuite
      d1B2A enta*
      dA1B1A entaille
      b entaille le
      1iDdAHA ente*
      BfA1aC entend
      AbA3A entend hurle
      1b1A entend tout
      baBA1A entende
      aa1A entendez
      1CacB entendre
      CcAdBC entends
      Bb1cBA entendu
      dAAB2A enterrement
      a2A2A enterrement de
      B4ac enti*
      5Aa entiere
      DajDCBb entr*
      b1A1AAb entraine
      CAfAABA entraineur
      AB1a1A entraineur de
      CfdBDbC entre
      aa2Ab entre _ deux
      AAbA entre _ jambes
      2a2A entre _ la
      ABb2Aa entre dans
      2a entre dans la
      1aA1AdA entre deux
      aa1AAa entre les
      aa2Ab entre les deux
      AabA2A entre mes
      AAb entre nous
      1B3Ad entree
      aAbAA1A entreprise
      aA3Bb entrer
      A1A3b entrer chez
      aBA1ba entretien
      bB3bA entretien $
      caa1ACA enve*
      e1A2AB enveloppe
      Ba2AAa envers
      cAb1CB envi
      1A envi _ me
      dA2BB envi de
      1A envi de me
      dbAaaFB envi*
      d1AaaEB envie
      aa envie _ en
      a2AA envie _ me
      b envie _ rien
      a envie _ vivre
      3aaA envie d
      aa envie d en
      4bBA envie de
      a2AA envie de me
      b envie de rien
      a envie de vivre
      a4A envie meme
      2aA envies
      1DfAaaC envo*
      2cA envoi
      2cA envoi des
      aD1a envoie
      2b1A envoie _ coeurs
      2bA2A envoie _ d
      1A2a1A envoie _ messages
      b1A1A envoie _ photos
      1Ac1A1B envoie des
      2b1A envoie des coeurs
      1AA1a envoie des messages
      a3A envoie des photos
      a1Ec envoie la
      1AcA1aB envoie pas
      2bA2A envoie pas d
      AagBABC envoye
      b1A envoye _ message
      B1cA2a envoye _ photo
      a1b1A1C envoye un
      b1A envoye un message
      a5a envoye une
      A1a3a envoye une photo
      1bA1dAA envoyer
      1A envoyer _ photos
      1aA1a1A envoyer au
      2a3A envoyer mes
      aA3a enzo
      AdbA epau*
      Df epaule
      cCaA epaules
      a1CA1ca epi
      AAb epi _ ka
      bA3A epi _ moi
      2aAaAa epi an
      a1b1AA epi i
      A1b2A epi i ka
      Ab1a2A epi moi
      bA3A epon*
      bA eponge
      bAA1Aa eps
      a epui*
      DDbf1AB equi*
      CA1g1AB equipe
      ABcA2A equipe de
      a5A er
      AcB3A erase
      cAAbA ere
      cB1b ere $
      fB2AA ereur
      aa1aAAA erre*
      aa1aAAA erreur
      BaAa2a ertan
      BAe1aB es
      Cb1adBD esca*
      BcaaABC escalier
      cb1bBBC escalier $
      2A2a escalier _ la
      1B1bAb escalier de
      Ac1A1BA escalier encore
      1aAa1A escaliers
      1a1a1A escaliers $
      CAABiAA espa*
      CAABiAA espagne
      daA2A espe*
      caAA1A espere
      c2A1AA espo*
      c2A1AA espoir
      a4A espoir $
      BeA2BA esqu*
      fD1aADd essa*
      Ba1aa1B essai
      aCB2Af essaie
      aBB2Ad essaie de
      iBaABCA essaye
      bAa2A essaye $
      c1A1B1A essaye 0
      b1A1A1A essaye 0 fois
      b1A1A1A essaye _ fois
      dAaA1Ba essaye de
      CCb1AAf esse*
      BCA1AAf essence
      2AAc1a est
      2A1aAa est $
      1aBbA1A est 0
      2Aa1a est _ 0
      1AABBAh est _ a
      2AAaA est _ au
      b1EAa1a est _ avec
      cA est _ beau
      Cb3a est _ bon
      DeBAA est _ c
      BebCCaa est _ ca
      aA1c1AA est _ calme
      b1AB est _ ce
      dCAAAA est _ chat
      1aB est _ chez
      cA1a1A est _ comme
      Aab2AA est _ copain
      a1A1a est _ d
      ADabBAc est _ dans
      d2BbAB est _ de
      b2A1Ba est _ dedans
      BaAAa1A est _ depuis
      dA2B est _ derniere
      1a1AaAA est _ derriere
      2A1aA est _ des
      aB3a est _ dire
      BC2dAa est _ du
      abA est _ dur
      aAb1BbA est _ elle
      A3Aba est _ en
      2aAaAb est _ enfin
      a1aa est _ es
      bA3BA est _ est
      CA1a1c est _ et
      a1A2Ab est _ etre
      b1AAAc est _ euh
      AdAAaA est _ facon
      ac3AA est _ fait
      aA est _ faute
      aAa2AA est _ frere
      2AAc1A est _ fugue
      Ba1b1AA est _ gentil
      5a est _ grand
      C2b1bA est _ grave
      AAbA est _ hein
      Aa est _ hier
      CaA1acB est _ il
      C2eAaA est _ ils
      aE1aeB est _ j
      dCaA1BB est _ je
      DAba1Ac est _ jeu
      abAABAc est _ l
      aBBB1af est _ la
      1aaBcbA est _ le
      1b1bA1B est _ les
      dA3AA est _ lourd
      Ac1A2A est _ lui
      A1AA1aa est _ ma
      2aa2A est _ mais
      1A1bA est _ me
      ab3A est _ mere
      cA1AA1a est _ moi
      1dCAAAb est _ mon
      A1cA est _ noir
      AbAb est _ normal
      1C2Abb est _ nous
      1Ac1aAA est _ nuit
      1B1AAa est _ on
      BAbB1aa est _ ou
      CAAa1Cd est _ par
      Ba3b est _ parce
      AAA2a est _ pas
      Bc2AAA est _ pere
      bAA est _ petit
      1aAA est _ peu
      aA1aaBA est _ plus
      A est _ possible
      cb1B1AC est _ pour
      bA3A est _ punition
      1bCa1b est _ qu
      C1BabbA est _ quand
      3Aa1A est _ quatrieme
      E1af est _ que
      ABd3A est _ quelque
      1d1A1BC est _ qui
      Bca2AB est _ quoi
      AAAAeB est _ rentre
      3Aaa est _ rentree
      aA1a est _ rire
      AAa1aBC est _ sans
      1Bb est _ secret
      bAAAab est _ seul
      bCaB2a est _ seule
      1Bb2A est _ si
      1a1A1aA est _ simple
      6a est _ sous
      aDAAA1f est _ sur
      1C2A1d est _ terre
      AAAAAbb est _ tous
      AA2A1b est _ train
      Ab3A est _ troisieme
      b1AAA est _ trop
      ba est _ truc
      bDab1BC est _ un
      bABBBaa est _ une
      aB2a est _ vieille
      CbaA1b est _ y
      eB1A2B est a
      1aa1A1A est a l
      1A3cB est a la
      FafA1aA est arrive
      1Bc3A est arrive quelque
      AbA2Aa est arrivee
      AA3ba est assis
      aC1Bac est au
      Ba3d est avec
      cAAA1Ab est bien
      5aA est bizarre
      Aa1aAa est bon
      c1A2B est c
      b1A2B est c est
      Ccc2Aa est ca
      5A est calme
      Cbca est ce
      2B1ab est ce qu
      Daaa1aa est ce que
      a est chaque
      Aa3b est chaud
      1A2Ab est chauffe
      b1AAAaa est chelou
      2AaabA est chez
      1a1AaaA est chez moi
      B1baaBA est combien
      1a est comme
      Aa1A est comme ca
      A1a est comment
      A1a2a est comment dire
      A1a1Ab est complique
      AAaa1A est coupe
      B1BCAah est dans
      Ac3A est dans l
      BAA1bBd est dans la
      A2A1b est dans le
      1AA3b est dans un
      eCbABAA est de
      dA3CA est decide
      5Aa est dedans
      a1A1Baa est deja
      a3Aa est deja ca
      aC4c est derriere
      1C4b est derriere la
      1CAd2A est des
      aA1AaBA est deux
      1C4a est devant
      bB3AB est devenu
      A4a est dit
      BBEabAg est en
      2AAc1A est en fugue
      AA2A1b est en train
      1A1A1Ab est encore
      aAA3a est enfermee
      Bb1a1A est enfin
      B2a est enfin c
      B1b est entre
      4a est eteint
      AaAa2A est euh
      1aA est euh c
      A2a1A est euh je
      B2Ba est fait
      aB3cA est ferme
      ACB1bba est fini
      AaaA2A est gentil
      1Aa est gentil hein
      1A3aA est gentil mais
      aCbA2A est grave
      A2b est harcele
      3a1A est harcelee
      1Ba2bA est il
      1bA3B est jaloux
      CAabaaA est juste
      bb1AA1B est l
      Ccca1CA est la
      1aAAaa est la 0
      cA2A est la derniere
      aBAcA est la que
      aBbB est la seule
      1a3A est la troisieme
      1bbbACC est le
      dCAAAA est le chat
      d2A est le seul
      1b1A1A est legal
      AAAca1B est les
      AA1Ab est loin
      A2A1Ac est lui
      Aa1A2b est lui qui
      1bAaA1A est ma
      aa3A est ma mere
      Da1d1b est mieux
      AbAA1Ac est mis
      AbAA1Ac est mis a
      AA1A2c est mise
      AA1A2c est mise a
      cEaaaAB est moi
      cC est moi avec
      cc1B1AC est moi qui
      ba1D1aB est mon
      Aaa2A est mon copain
      aBb2AA est mon frere
      Cb2A1A est mon pere
      A3a est mon seul
      aA1abBa est mort
      AeA2BB est nerveux
      Bbb3a est normal
      AadAA1A est notre
      C2Aba est ou
      bA1AbaB est ouvert
      AC2A1e est par
      AC2A1e est par terre
      4A est pareil
      d1A1Dda est parti
      1A2Aaa est parti avec
      caB1Ba est partie
      AeDBc1A est pas
      b4A est pas ca
      a2B2a est pas des
      BB3cb est pas du
      Ca1b1c est pas grave
      Ba1bbA est pas la
      1aAA1Ab est pas le
      1aaB est pas moi
      aa1AaAB est pas pour
      bAa est pas que
      1AA1dB est pas rentre
      3Aaa est pas rentree
      1a est pas un
      a2ABA est pas une
      2aaA1B est passe
      2b3B est passe un
      a1AA est pendu
      ad3AB est pire
      Eda1baa est plus
      AcA2aA est plus la
      1a1A1aA est plus simple
      AA1A1Ad est plus sur
      1A2cA est possible
      1BBaAaa est pour
      Bbb1A est pour ca
      AaaB2a est pour la
      A1aAbAA est pour le
      aaBA est pour mon
      1A1a est pour rire
      A3cCA est pret
      A3AbA est qu
      aABACae est que
      a est que je
      BAa1Aac est quoi
      bA3AA est regle
      dC1AA1a est rentre
      AcA2BA est revenu
      b est revenue
      b1aa1C est rien
      bA3A est rien c
      1A2a est sauvee
      A1a3a est seuls
      CbbBAaB est son
      1aB3b est sous
      c1bA2A est sur
      Aa1A1b est surtout
      cDAa1ab est tombe
      Aaa2aA est tombee
      1AABaa est toujours
      Ab1B1aa est tous
      Ab1A1a est tous les
      ACdAA1b est tout
      bA1A1b est tout ce
      3b est tout les
      AdBb1AB est tres
      bCd1AAB est trop
      a1aa est tu
      a1aa est tu es
      db1aB1B est un
      AbAA est un peu
      aa est un truc
      AaAAaBb est une
      aB2a est une vieille
      A3aA est venu
      BaA1ac est vide
      A2AAb est vide depuis
      dB3A est vieux
      CeAa1AA est vrai
      1AAbAaA esto*
      1AAbAaA estomac
      AAc1b1A et
      B3b1A et 0
      aA1AAcA et _ 0
      b1bCbAD et _ a
      aaaAAAa et _ ai
      5aa et _ argent
      CBa1aAe et _ arrive
      3a1A et _ au
      2bA2A et _ autre
      BaAb2a et _ autres
      AABc1a et _ bah
      BA2eAA et _ balles
      CabcABa et _ c
      c2A1B et _ ca
      aB et _ cache
      A3c1A et _ carte
      A4bB et _ casse
      1aA1b et _ ce
      4aAa et _ cherche
      a2aAA et _ compte
      2AcA1A et _ continue
      2A et _ crie
      AA1ba1a et _ d
      c1AABAa et _ dans
      aB1b et _ de
      1AAAAaa et _ demande
      B2Baa et _ des
      A1CdAA et _ deux
      bDbcBAa et _ dit
      Aa1a1aA et _ dois
      1cAa2B et _ donne
      AA3b et _ dormons
      4A et _ dors
      1Aa3a et _ dort
      CBAacAb et _ elle
      bA1A1a et _ en
      1bA et _ erase
      fDcABDA et _ est
      1A2AAb et _ et
      baA et _ euh
      bAB1A1c et _ fait
      abA et _ ferme
      3a2A et _ filment
      a2A2a et _ fils
      3AAa et _ fois
      AA2Bc et _ foyer
      A2b et _ frappe
      1Aa1AbA et _ frere
      A1cCcDC et _ il
      B1AdbBB et _ ils
      bbaA et _ j
      a et _ jamais
      1aB1eAA et _ je
      1A1b et _ jettent
      b2a et _ jour
      b3aBb et _ l
      a1caA1B et _ la
      3D1bd et _ le
      daa1A1A et _ les
      3b et _ lui
      cADAcAe et _ m
      cCAb1AA et _ ma
      aA1a1Ca et _ mange
      1aA et _ matin
      B1c1bFE et _ me
      AaA3a et _ mere
      1bBa1B et _ mes
      ACb2A et _ met
      2c1A1A et _ moi
      b1AAA1A et _ mon
      aA1abAA et _ mot
      Cab1daA et _ n
      ABC1abd et _ ne
      bBabBbB et _ nous
      Aa2Ba et _ nuit
      2A3A et _ obligent
      eABBB1A et _ on
      a1baACC et _ ont
      c2AAaA et _ ouvre
      Aba2aB et _ papiers
      A1a1B1a et _ parents
      1AcA1aB et _ parle
      a1A2a et _ passe
      A3Bc et _ pense
      AbA2B et _ pere
      1AA1a et _ personne
      A1A et _ petit
      1a1aAAA et _ plus
      aA3a et _ porter
      6A et _ poussent
      3a et _ prof
      A1AaaAa et _ qu
      AAb3B et _ que
      3b1A et _ qui
      aB et _ recommence
      1aa3A et _ refuse
      AaBa1a et _ regarde
      a5A et _ repond
      ac1BBA et _ reste
      3Aaa et _ reviens
      1AaAA1b et _ revient
      abA3A et _ rigole
      1cA1AaA et _ s
      a3A1a et _ sais
      Aaa1Aa et _ se
      BaaCbA et _ ses
      AB2Ab et _ si
      1A3a et _ soeur
      caABA et _ soir
      B5a et _ son
      A2a2A et _ sous
      f1BA1Aa et _ suis
      AdAA2A et _ tape
      A1a1A1a et _ telephone
      1Aa3A et _ touche
      a1AA et _ toujours
      AbA2Cb et _ tous
      2A1bAA et _ tout
      cb1cBCA et _ un
      C1b1Aaa et _ une
      1aA2aB et _ veut
      3AaAa et _ veux
      1Aa1A et _ video
      aa2AaA et _ vient
      B1AAda et _ voila
      A2a1a et _ vois
      e2A2B et _ y
      EDbcBdc et a
      Aa et a la
      Da1dBbA et apres
      B1bA1Ab et apres c
      1ca1ABA et apres il
      1AA2a et apres j
      a1AA et apres je
      1aaA2A et bah
      hAdBDBD et c
      eAeADCD et c est
      1A1a1A et ca
      A2bA et ca continue
      bA1a1B et ca me
      2A1Aa et ce
      Aa2a et ce matin
      a2a1A et ce n
      4Ab et ce soir
      aAA et cela
      1AA1Aab et ces
      2A1Aa et cette
      a1A1A et chaque
      2a1Bb et chez
      C1aabaa et de
      Cc1a et demain
      Cb1b1A et demande
      fBBc1CA et depuis
      a3aAA et depuis je
      bBbAAbB et des
      BA1a et deux
      1C2AAb et dit
      1A3A et dit qu
      a3aAA et dort
      Aa1BAa et du
      e1bECaC et elle
      aaAA1aA et elle a
      aBa1AaA et elle dit
      bAA3a et elle m
      A3Aaa et elle n
      aaaA2B et elle veut
      Ab4c et euh
      1aA et ferme
      abAaAAA et hier
      1cA1A1A et hier il
      aCdaFC et il
      1bbA1AD et il a
      2A et il crie
      bBadABa et il dit
      2aA1a et il en
      1B2AAc et il est
      A2a et il fait
      aaBAbAb et il m
      a1a3A et il ma
      AbaAaBA et il me
      A1a2A et il met
      aB2cAa et il n
      1AAb1Aa et il ne
      bB1bAA et il nous
      aa1a2A et il refuse
      b5A et il repond
      AbA3A et il rigole
      A2AAb et il se
      1a4A et il tape
      1Aa3A et il touche
      4AaA et il veut
      a2A1aA et il y
      aAadACB et ils
      A2aa1A et ils me
      a1baAAB et ils ont
      6A et ils poussent
      cDcAaDb et j
      aaaAAAa et j ai
      CAa3c et j arrive
      cA3A et j en
      BcB1Aaa et jdois
      da1FBaa et je
      a2aAA et je compte
      Aa1a1aA et je dois
      4A et je dors
      b1A2Ba et je l
      1AaAA1A et je me
      Ddb1AaB et je n
      A1bAA1a et je ne
      A3Bc et je pense
      ba2BB et je reste
      3Aaa et je reviens
      a3A1a et je sais
      f1BA1Aa et je suis
      3AaAa et je veux
      A2a1a et je vois
      aBcAAB et l
      cBA1cAA et la
      aa1A et la ca
      bCa3B et la il
      aAAAc et la je
      1Aa1A et la video
      1aAfABa et le
      AA2Bc et le foyer
      c et le jour
      Aa2aA et le petit
      A2b et le prof
      cbAA1B et le soir
      D1BbBeb et les
      1AAb et les autres
      AbAaAAc et lui
      aAA2Ab et lui il
      CbB3a et m
      2aCa et m a
      3b1AA et m ont
      aaBaaaA et ma
      AaA3a et ma mere
      1A3a et ma soeur
      ABfCa1C et maintenant
      C1c3A et maintenant il
      2a1a et maintenant je
      BA3b et maman
      Bc1cBCa et me
      3A2a et me dit
      1A et me touche
      BCAcBbd et mes
      A1a1A1a et mes parents
      C1DAAfa et moi
      aa1a et moi j
      2AAAbA et moi je
      A1A1aaA et moi on
      a1BEBbb et mon
      1A2AbA et mon frere
      AcB2Aa et mon pere
      AA2b1a et n
      eA3Ab et ne
      bA3Ba et ne mange
      3AaaA et ne parle
      a3AA et ne plus
      A1Baa1a et ne veut
      BB2BgA et nous
      a1A2Aa et nuit
      DfBabAB et on
      B4a et on a
      bb1C1AA et on me
      aaAABaa et on ne
      bAAB2a et pas
      caBCb1a et personne
      a3aa et personne n
      2B2ab et personne ne
      a1A et plus
      AbbA2B et pour
      BeABcaC et puis
      cDaBaA et qu
      1AA1aAa et qu elle
      ABa1abA et qu il
      d1aAAB et qu on
      abB et quand
      Aa4a et quand je
      CDd1aCc et que
      a et que ca
      CAaabAb et que je
      b1BaAA et qui
      1BBc1bA et refuse
      1AAa1A et refuse de
      a5a et rien
      AAAAdaA et s
      B1AadA et s il
      BEdB1dA et se
      1cBaBc et ses
      Bd2aCB et si
      Bda1AAB et si je
      a1a1aA et si on
      1b1Ba1a et son
      a1Cb et tout
      2Cb et tout le
      2a2A et toute
      ab1baD et un
      3abAA et un mot
      BafAbAC et une
      A1dA2B et veut
      A2Bd1A et voila
      aAaA2A et y
      2a et y a
      a1CeA1A etab*
      bA3a etabli
      BB1d1A etablissement
      b1A1AAA etag*
      2AbA1A etage
      1cd1dEC etai*
      AAe1AAA etaient
      2AacBa etais
      b1Aa etais _ en
      ABbA etais _ et
      2b1A etais _ je
      Aa1Aa etais _ la
      A1aaa etais _ le
      AbAaA etais _ on
      a1aaaA etais dans
      bB2Aa etais en
      DAba2c etais pas
      BeB2A etais petit
      BBc1A etais petite
      aaA etais plus
      AbA etais tombe
      cbAB1A etais un
      1bb1bBC etait
      BAa1caA etait $
      bBA1aa etait _ de
      1aAaA etait _ la
      5b etait _ le
      a1A etait _ ma
      C1c etait _ moi
      cBA3A etait _ seul
      a1AaAa etait _ un
      1a etait _ une
      a1bA2A etait a
      AcAB1aA etait la
      1aCA etait le
      1Cca etait mon
      1aAaAaA etait pas
      a2a etait pas un
      bA1a1Ba etait pour
      AbA etait son
      C1c etait sur
      C1c etait sur moi
      cDb2a etait une
      1BdDGbc ete
      fACA1cB ete $
      BcaB1a ete _ a
      4A1a ete _ au
      A1cAAA ete _ dans
      eABB ete _ de
      1A3b ete _ dehors
      A1a ete _ en
      1Ab ete _ je
      aAaA1Aa ete _ ne
      BCaA1ac ete _ par
      AAc3A ete _ y
      A1cA ete agressee
      1cA2A ete c
      BAa1a ete dernier
      A1A1A1c ete et
      1A2A ete expulses
      aaB ete gentil
      BAaA2c ete je
      1aBA1aa ete moi
      1A3b ete moi dehors
      A1a ete viole
      B1cB1A ete violee
      gaBCbFA etei*
      3AA1a eteindre
      3AA1a eteindre $
      abBacBA eteint
      dAA1A eteint $
      3a eteint _ lumiere
      3a eteint la
      3a eteint la lumiere
      dB1AaBA eteinte
      AAcA2A eten*
      bA1b2A etes
      Aa etoi*
      CAAacAa etou*
      BAA1cAa etouffe
      DfBAAAb etra*
      AAA2Ae etranger
      CfA1A1C etrangle
      1a etrangle _ il
      1a etrangle _ on
      AcA etrangle quand
      1a etrangle quand il
      1a etrangle quand on
      e2AACB etre
      DAhAAAB etre _ avec
      BaAb etre _ cote
      Aaa etre _ dans
      B2a1b etre _ en
      B2baA etre _ je
      dB1A etre _ la
      B3Ad etre _ le
      AA1aa etre _ ma
      aA1aAA etre _ pour
      b3Aa etre _ un
      a1A etre _ vie
      1cBbA etre a
      BaAb etre a cote
      1AA2Ac etre dans
      AA1a1a etre de
      bAaA2A etre en
      a1A etre en vie
      bA1A etre encore
      hAD1AA etre la
      A4a etre le
      C2dAA etre malade
      bA1A etre morte
      a etre pour
      AaaA2A etre seul
      AaaA2A etre seul avec
      C1e2AA etre seule
      BA2Ad etre sur
      2a2A etre un
      Ea1AbdA etud*
      A2A1c etudiant
      Cdaf2C eu
      AAAbcAA eu $
      BcA1Aa eu 0
      AcAAAA eu 0 en
      AdAAAA eu _ en
      A1c1AAB eu un
      b1AA1Ab eu une
      aAa1BbA euh
      AeDb1Aa euh _ a
      dABBA1a euh _ ai
      B2b euh _ c
      abA euh _ dans
      AbA euh _ dire
      A1a2aA euh _ en
      BbcAaAC euh _ est
      bA2aAA euh _ fait
      a euh _ frere
      2a euh _ il
      AaAAAcA euh _ j
      AAacaA euh _ je
      aa2A1A euh _ l
      6b euh _ la
      CAae euh _ le
      A2b1C euh _ les
      a1aa1AB euh _ m
      bA1AAA euh _ me
      a5A euh _ moi
      b1A3A euh _ on
      aAa3A euh _ patron
      1bA euh _ pere
      A1aA euh _ prefere
      1BAABdb euh _ que
      1aa2AA euh _ s
      4aA euh _ soir
      A1a1aA euh _ suis
      a2A2A euh _ vous
      1aaAAa euh a
      Aa euh a la
      1A1A1c euh bah
      C4c euh ben
      aA1B2A euh c
      aA1B2A euh c est
      AA1Aac euh ca
      4Ab euh chez
      bA1A1a euh comme
      1aA euh comment
      AbA euh comment dire
      A1aA euh dans
      a5A euh de
      A1aA1bA euh depuis
      2aaA1a euh elle
      aA1a1A euh elle a
      b3aBA euh en
      2a1aA euh et
      c1dA1D euh il
      1dBb euh il a
      Bbc2AB euh il est
      a4AA euh il m
      A1Ba2a euh ils
      2Aa euh ils me
      eBBBAAa euh j
      dABBA1a euh j ai
      1BaddF euh je
      b1A euh je me
      A1aA euh je prefere
      A1a1aA euh je suis
      aa1A2A euh je vous
      A1aCbA euh l
      CbBBacc euh la
      A3aA euh la je
      AA4c euh la la
      bCa1a1A euh le
      aAa3A euh le patron
      BA1c euh les
      BbAaBa euh ma
      bAa1a euh moi
      1Ab1a euh moi je
      bA1A2a euh mon
      aaA euh mon pere
      Cb1a1a euh non
      aAAAAAA euh on
      bA1A1b euh quand
      b1A euh si
      1bA1AaB euh un
      a1AAA1a euh y
      AaAA2b euh y a
      4A1b eur
      2Aa1Ab eur $
      1a1A2A eur a
      BBaA1ac eur e
      baB eur el
      1A1a1a eur se
      baAAAaB eure
      BAAbA euro
      A2A1a euro $
      DA1afEb euro*
      DA1afEb euros
      A1c1aBB euros $
      A2Caab euros et
      1BaccBa eux
      BcBbdD eux $
      a2A eux _ ils
      B2B1b evan*
      dCa1aCB even
      BAd even _ i
      baB3A even in
      AcAa1Aa even*
      AaAB1Ac evening
      D1aebC ever
      2A1aAa ever $
      iAHcGAB ever*
      aBBaDbB every
      dA1B1b every _ and
      B2c1B every _ day
      aAaBAab every _ i
      aA1a every _ morning
      1A1d1AA every _ now
      a4A every _ since
      AA1c1AB every break
      D2a1cA every day
      bA1B1B every lunch
      a1Aa every morning
      a1Aa every night
      DaacAC every single
      B2c1B every single day
      a2A every single morning
      1aaA1Ab every time
      A1aA2b every time i
      1A1B1a every week
      aa every weekend
      ea1AABA everybody
      c1BbBA everyone
      A1Aa everyone _ my
      A1Aa everyone in
      A1Aa everyone in my
      2aA1aA everyone s
      daD1A1C everything
      a1ab1BA everything $
      aBBA1c everything i
      b2A2A everything s
      1AAAAeA evic*
      1AAAAeA evicted
      A1A1dAb evit*
      B2BdAc evite
      A1A1a1b evite de
      1A1a1Ac evite le
      AcBbaAB eviter
      D1dGBag ex
      A1bA1aa ex _ a
      1C2A1b ex _ attend
      A1dB1A ex a
      a1aA2A ex il
      AC2AAc ex m
      1C2A1b ex m attend
      1cA3A ex mari
      a1A ex me
      aaA2a exac*
      cCbBAA exam*
      1a1a1aA exce*
      Aa1a1aA except
      DeCA excu*
      EfBA2b excuse
      BAfA1Aa exig*
      BAf3A exige
      gBC1C1B exis*
      6A existais
      1AAaAb existe
      gAAABBA exister
      cA2AA exister $
      CBba1aa expe*
      CBaa1ab experience
      ccb1BD expl*
      bcAAABA explication
      A1b explique
      cAbaAAB expliquer
      aAc3B expliquer $
      fDb1aCB expr*
      fDb1aCB expres
      bb1BbAA expres $
      CAdC2a expres _ ca
      1Ac expres _ le
      AbAb expres _ m
      a1AA1A expres _ me
      bA2A expres avec
      1B expres ca
      EcCg1AA expres pour
      a1A2A expres pour me
      BCABBiC expu*
      AA2AcA expulses
      3A1cB expulsion
      1AaB1b extr*
      1AaB1b extra
      CdaAA1A eye
      aa3A fabr*
      aa3A fabrique
      Cbca1A face
      1BaAb1B face*
      Ba2baA fach*
      ab2A1A faci*
      dBcCABA faco*
      cBcCABA facon
      A1c2AA facon $
      bBA facon _ moi
      1bA1aA facon de
      Bc1dAAB fai
      B faib*
      B faible
      cBBA1Ac fail*
      cBBA1Ac failli
      FBACAhA faim
      1A1A faim $
      A4bA faim le
      A3Aa faim mais
      1c3aA fair
      B1b2ab fair*
      Dab1A1c faire
      dAcA1CA faire $
      Ab2AAA faire _ bruit
      2a3A faire _ choses
      A2A1bc faire _ courses
      1ABc1a faire _ devoirs
      2A2aa faire _ la
      a faire _ mal
      BcA2A faire _ stage
      Ae1A1AA faire de
      Ab2AAA faire de bruit
      AAcA1aD faire des
      1AAb faire du
      a faire du mal
      AaaAaaA faire l
      1A3a faire la
      BbD1aAc faire le
      CbA2ac faire les
      A2A1ac faire les courses
      cA4A faire mal
      a faire semblant
      A2b1A faire un
      aaBaACc fais
      aCAb fais $
      bBBB1dA fais 0
      B3ab fais 0 jour
      aAA2a fais 0 moi
      DfBB1Ab fais _ a
      aaA1B fais _ an
      c2A1A fais _ apres
      A2a fais _ au
      cB1A fais _ avec
      1AeA1A fais _ chose
      B1AaAb fais _ d
      1aa1AA fais _ dans
      D2b1b fais _ davoir
      Aa1caDA fais _ de
      B1aa2a fais _ e
      1bAA1a fais _ etre
      1Bb2bA fais _ je
      B2Aab fais _ jour
      1eCB2A fais _ la
      AAaA2b fais _ le
      aCAA1c fais _ les
      bbAA fais _ mal
      bBbb2B fais _ moi
      1cA1AA fais _ o
      B2cAaA fais _ par
      3A1a fais _ poubelles
      Ab1a1A fais _ rien
      B2A1b fais _ semaine
      1a3A fais _ soir
      2A2b fais _ stage
      2A2Ab fais _ sur
      a2ca1B fais _ tour
      2b1AA fais _ toute
      bAa3B fais _ truc
      abA2A fais a
      Ad2BbA fais attention
      bA1A fais ca
      AChaA fais de
      1BdA fais de chose
      BcaA fais de la
      aAdB1AA fais des
      1b2AB fais dormir
      ca1Bb1C fais du
      c1AA fais du mal
      D1aa2a fais expres
      BAB1AdA fais froid
      B2a fais harceler
      dBbB1A fais la
      BBaeaAB fais le
      B2d1AB fais le tour
      AA1BBd fais les
      3A1a fais les poubelles
      1bAA1a fais m
      1bAA1a fais m etre
      cBBB2b fais mal
      1B1A2c fais mal a
      3a1A fais mes
      Aab2Aa fais moi
      bAAAaaA fais mon
      aabB1AA fais pas
      1a fais pas de
      Ad1aAAA fais plus
      Ab1a1A fais plus rien
      1Ba fais quand
      d1AA1B fais que
      aABBAAe fais quoi
      bBAa2A fais semblant
      B1AaAb fais semblant d
      bA fais semblant de
      Ab1A fais taper
      aaA2Bc fais tout
      BA1aba fais troi
      aB1Aa1a fais un
      bAa3B fais un truc
      Cc4A fais une
      fAAB1A fais vomir
      c2A1A fais vomir apres
      bC1A1d fais*
      dA1AAa faisais
      a3AA faisais du
      A1a1aA faisait
      cBdB1B fait
      aa3BB fait $
      Aa2A1a fait 0
      AA3c fait 0 jours
      aaAbAD fait 0 mois
      AAa2cB fait _ a
      aA fait _ ai
      B1AaA1a fait _ ans
      1ab1A1A fait _ au
      1Ab fait _ avec
      b2A fait _ bien
      Bc1A fait _ chose
      BCeA2A fait _ choses
      AAa fait _ compliments
      AABba1a fait _ dans
      cABaBC fait _ de
      c3ABA fait _ depuis
      AAAb1aa fait _ des
      1AA1A1b fait _ en
      A2a fait _ est
      A1A3a fait _ et
      1ba1A1a fait _ fois
      1AaB1Aa fait _ il
      AA1Aba fait _ j
      Ab1AAcB fait _ je
      BB1AdbA fait _ jours
      a1aa1AA fait _ l
      1ba2B fait _ la
      2aaAAA fait _ le
      b fait _ mal
      A1A2ab fait _ malaise
      1Ab2A fait _ meme
      bAAAbB fait _ moi
      eABbAC fait _ mois
      AcBA2a fait _ mon
      C1AAd1A fait _ mur
      AAA1c1A fait _ nuits
      1gBC1B fait _ par
      C1ab2A fait _ pour
      AAba1AA fait _ qu
      1aaAA fait _ que
      1A2aA fait _ semaine
      1A1AbA fait _ semaines
      1AA1b1A fait _ si
      1ab fait _ stage
      Bb fait _ sur
      a4A fait _ tentative
      a2BA1a fait _ tour
      B1c3A fait _ truc
      A1c2AA fait _ trucs
      1aa1AC fait _ un
      AABc1aA fait _ une
      bA fait avec
      1a fait battre
      1a fait battre par
      1ba2A fait boire
      A2a fait c
      A2a fait c est
      Ab3AA fait ca
      B1cA2A fait ce
      aBAA1cA fait chaud
      bAAAbAA fait comme
      b4A fait depuis
      CCfACaC fait des
      BCeA2A fait des choses
      AAa fait des compliments
      a1A fait des mois
      A1c2AA fait des trucs
      BA2a1b fait deux
      A2aAAa fait deux ans
      AdAA1A fait dormir
      dAaDAa fait du
      b2A fait du bien
      a4A fait envie
      a4A fait envie meme
      b1aB1C fait euh
      aB1b fait expres
      AA2b fait froid
      1Aa fait genre
      3a fait harceler
      aA fait j
      aA fait j ai
      aA1A2A fait je
      bAAAa fait jurer
      cAAA fait jurer de
      eAaA2A fait la
      BAbDb1c fait le
      C1AAd1A fait le mur
      a2BA1a fait le tour
      1b fait ma
      eAAAAbC fait mal
      1b1b1B fait manger
      1AA2b fait mettre
      B3a fait mon
      A1C3e fait monter
      1A1b2A fait on
      AaAA1b fait pas
      BA1bb fait passer
      1a1b1BA fait payer
      1A1aAA fait plus
      2Ab fait pour
      aAbA1A fait quand
      AAb fait quand meme
      1Aa fait que
      Bc1A fait quelque
      Bc1A fait quelque chose
      b fait quoi
      A2A2b fait racketter
      3A1b fait rire
      A1a fait semblant
      1a1AA1b fait travailler
      4A fait tres
      b1A1cBA fait trois
      aC1bAbb fait un
      A1A2ab fait un malaise
      1A3b fait un mois
      B1c3A fait un truc
      aBBb1Ce fait une
      1A2aA fait une semaine
      a4A fait une tentative
      AaB1AAd fait venir
      2b1B fait violer
      b1A2bA fait*
      2Aa1bA faites
      D1BeaAA fake
      A1Bb2A fake _ of
      B2b2A fake account
      ba4A fall*
      aa4A fallait
      DadBb1b fami*
      AbbAaCa famille
      AD1acCc famille $
      AAb famille _ a
      Cc2abA famille _ accueil
      1A2AaA famille _ je
      a1b1a1A famille _ me
      CeA1aaA famille d
      Cc2abA famille d accueil
      4BbA famille de
      cBaAaA famille je
      1d2AAA famille on
      Aa1AAb famille ou
      BAaA1aa family
      Aa3ba famine
      cA1A1A fant*
      cA1A1A fantome
      a2A fantome $
      c1aaaBA far
      AB2AdA fari*
      AB2AdA farine
      B1bb1AA fass*
      1aaA1AA fasse
      Ba1e1A fast
      3A1ba fast*
      1fBA1A fath*
      1fBA1A father
      gCC1BBA fati*
      f1BCBBA fatigue
      Ca3a fatigue $
      c4B fatigue _ pas
      a3A fatigue _ tout
      cA1AA fatigue de
      a3A fatigue de tout
      bAA2A fatigue mais
      cB3A fatiguee
      bB fatiguee de
      fCC1aCb faud*
      cAA1AA faudra
      cBA1bAb faudrait
      2AaaA faus*
      2AaaA fausse
      AdcEc faut
      aAA2A faut _ faire
      DAaaaba faut _ je
      dBA2aA faut _ le
      b faut _ mon
      Ba1Aa1a faut _ que
      aAA faut _ quelqu
      FdcCcBb faut pas
      5Aa faut pas faire
      1A2abA faut pas le
      Cb1Aa1a faut pas que
      Da1aab faut que
      DAaaaba faut que je
      aAA faut que quelqu
      1b2BbB faut*
      1a1aBaA faute
      cBAa1A faute $
      aa1a fauteuil
      aBAdA1A faux
      cB1A1Ba favo*
      cBa2BA favourite
      BA1A1fA feed
      gE1BAAA feel
      bA feel empty
      dB2AA feel like
      B1c2aA feel sick
      eAAABAA feel*
      3a1AA feeling
      eA1CBA feels
      Ad3AA fele*
      Ad3AA felees
      2AA1b feli*
      2AA1b felicite
      CdBaAB fell
      Cd3A fell off
      Cdb1ACb fell*
      Cdb1ACb fella
      BeaA1AA feme*
      BeaA1AA femen
      aBe1BA femm*
      aAcAB1A femme
      CA3fC fen
      3Aba fena*
      AAA2Cd fene*
      bAAAbA fenetre
      c1A1C1c fenetre $
      B1a1a fenetre _ je
      B3a1a fenetre _ nuit
      dA1aABA fenetre du
      5b fenetre je
      B3AAd fenetres
      AeA1BDb fer
      1B2A1b fer $
      b2A fer _ laisser
      1b3A fer _ repasser
      abAB1Aa fer a
      b2A fer a laisser
      1b3A fer a repasser
      b2aAa fera
      eBAAcBA fera*
      eBA1aBA ferai
      a2A ferais
      cEC1a1a fere
      DAeA1Ab ferm
      1dcDDeA ferm*
      1EbAada ferme
      aAA1cB ferme $
      BaA2bA ferme _ 0
      1b2cCB ferme _ cle
      AAb1Aa ferme _ la
      AAdA1aD ferme _ porter
      AA3Ad ferme _ volets
      cB3aA ferme _ yeux
      BbBabbB ferme a
      1b2cCB ferme a cle
      cB2AaA ferme et
      ABc3B ferme la
      AAcA1bD ferme la porter
      BAB1Adc ferme le
      cC3Ab ferme les
      AA3Ad ferme les volets
      cB3aA ferme les yeux
      AA3a ferme pour
      b1A1A fermee
      ea1A1C fermes
      BbaBBc fermeture
      aBAAeAA ferr*
      BAA1eAA ferry
      BebAAAA fesais
      1BbC1A fess*
      1BcB1A fesses
      dAABBa fete*
      c3AA feter
      1AAaBCh feu
      AA3Be feu _ l
      ABAa1Ad feu a
      5Ac feu dans
      5Ac feu dans l
      3bbAA feui*
      3bbAA feuille
      A4b feut*
      a2A1a fevr*
      a2A1a fevrier
      A1a fevrier et
      bAA1b1A fi
      bAA1b1A fi moi
      Ba1aAAa fich*
      Aa2AAa fiche
      AAaBcbB fift*
      1AB1cbB fifteen
      AaAaa1A figh*
      afBB1BA figu*
      bbA2AA figure
      1gBCAAA fil
      Bb fil _ la
      Ab fil de
      Bb fil de la
      1aA fil kouman
      ABB1gB file
      Aa1AdAa file*
      B1aAdA filer
      DGhcABb fill*
      bDAeB fille
      1a fille $
      aaB1Aab fille _ 0
      AAcAa1A fille _ a
      aA1A1a fille _ d
      dB1a1Aa fille _ des
      1AAfA1A fille _ elle
      aAAa1A fille _ est
      aA fille _ fait
      A1aa fille _ la
      AaaA fille _ le
      bAAAa fille _ ma
      a fille _ mon
      a2BaA fille _ qu
      3A fille _ quinze
      a1AAAaa fille _ seize
      a4A fille _ sort
      a1Aa fille _ supprime
      A1AbbA fille _ un
      2cA fille _ veut
      bC1baAB fille a
      a1Aa fille a supprime
      aa4A fille dans
      A1Da1ab fille de
      aaBAAab fille de 0
      aAA1a fille de ma
      A3a fille de quinze
      a1AAAaa fille de seize
      A2Aca fille dit
      aB3AA fille elle
      1BA1bBb fille est
      AaAA1aa fille et
      2a1A1a fille m
      2b1A fille m a
      1abBCbA fille ne
      a4A fille ne sort
      dAAA fille porter
      1Aa fille refuse
      b5A fille s
      3A fille se
      aA1a fille se fait
      DDeAaAa filles
      4a filles de
      3a filles elles
      Aaa1a filleul
      1BAc1B film
      HChbBBD film*
      AACf1BB filme
      AbCb2A filme $
      1aaA filme je
      C1ca1A filmed
      2cDA filmee
      2A3b filment
      2AA2a filment $
      AAfBAaA films
      cbCeAB fils
      1aAA1Aa fils _ 0
      cBAAaAa fils _ a
      2A1A1d fils _ avec
      AdABBAb fils _ de
      1AA1Ab fils _ dit
      AA1Bb1c fils _ est
      AB1a fils _ fait
      aaa1A1A fils _ il
      Baab1A fils _ la
      Ab1a1A fils _ le
      b2AbA fils _ qu
      1bA2A fils _ quinze
      aA1a fils _ rentre
      bAa3A fils _ seize
      BBAcbB fils a
      abA1bBA fils de
      1aAA1Aa fils de 0
      1bA2A fils de quinze
      a1a1a1A fils de seize
      b1Ab1A fils dit
      aA1aA1a fils est
      AaaA1bA fils et
      c1aaBAA fils il
      caAAAA fils il a
      2A1A fils il dit
      1C2b fils m
      1B2b1A fils m a
      B1b3A fils ne
      1A2Abb fils rentre
      3aA1b fils rentre avec
      AcA1AAa fils revient
      1cA1A1A fils revient de
      cB1BB1a fils s
      1D1a fils se
      AB1a fils se fait
      BCBCBjA fin
      bA4A fin $
      A1a1A fin _ la
      b3AA fin _ mes
      DAA2e fin _ moi
      DA2Abb fin _ mois
      f1A1AC fin a
      b3AA fin a mes
      B1aAba fin de
      A1a1A fin de la
      A4a fin de mois
      BB1AAab fin du
      CA2Aab fin du mois
      CA1A1e fin e
      B4c fin me
      baAAaBb find
      baBC2b fine
      BA1A1aa fine $
      bbAAA1a fing*
      c2AA1a fingers
      aABbAbA fini
      bAAb1BA fini $
      B1Ab1Aa fini _ le
      BbA1aaA fini _ moi
      aA1AAAb fini de
      aA3b fini les
      BbeA1aA fini par
      1aA1aaA fini pour
      cFEEBfc fini*
      a3Aa finie
      cCABAAc finir
      1AAB1Ab finir $
      a4A finir _ soir
      a3AA finir ce
      a4A finir ce soir
      BAA1Abc finis
      1AA1aBc finish
      A1A1a finished
      1A1a1Aa finisse
      BbAB1dA finit
      BA1A1b finit _ assiettes
      BA1A1d finit les
      BA1A1b finit les assiettes
      B2cA1A fire
      AaAc1b firs*
      AaAc1b first
      bD1baaB fis
      aBa1b fiss
      BAA2da five
      3A1aa fix
      eDA1AaA fixe
      a4A fixe _ plafond
      eCA2A fixe le
      a4A fixe le plafond
      1CbdaB fiye
      aAAAa1a fiye a
      3AaBa flat
      AaA3a flat and
      bB2a flem*
      bB2a flemme
      acBabaB fleu*
      2A2a fleuriste
      acA3A fleurs
      Cb1BbAd flic*
      Da1Cb1e flics
      BgDA1A flin*
      ChD2AA flinch
      BeB3A flinch when
      B1a1B1c floo*
      B1a1B1c floor
      BB1edBA foi
      aB1ac1B foi $
      E1ab2c foi _ a
      Aa1Bb foi _ je
      2aAA foi _ jour
      A2Aaa foi _ la
      A2aa foi de
      1Aaa foi e
      1aAAaA foi je
      2aAA foi par
      2aAA foi par jour
      B2AbA foire
      CccBdaA fois
      AbeaAC fois $
      A1b1a fois _ ai
      A2b fois _ college
      1a fois _ deux
      A1A1a fois _ est
      CbaaAAA fois _ il
      BAaAbA fois _ je
      2b1AbA fois _ jour
      3Ca1A fois _ l
      aa fois _ la
      2a1b1A fois _ le
      aa1AAa fois _ les
      Aa2b1A fois _ m
      4A fois _ me
      Ab1A1Ab fois _ mois
      bB2A1a fois _ ne
      bAAbAA fois _ semaine
      2Aaa fois c
      B1A1a fois c est
      Bb1AAAc fois ce
      Ab1A1Ab fois ce mois
      aaA1AA fois cette
      bAAaA fois cette semaine
      2Ab1A fois d
      aA1bAA fois de
      A2b fois de college
      c2A1A fois en
      AbbA1AA fois et
      a1A fois et la
      A2B2c fois il
      BabAcA fois j
      A1b1a fois j ai
      c2B1aA fois je
      B1AAadA fois le
      1AcbA1A fois par
      2baAaA fois par jour
      1a fois qu
      b1AB1A fois que
      1A2aA fois que je
      AAAB1Bf foll*
      2BBAAg following
      2BBAAg following me
      AaDfA1B fon
      aa1Ca1A fond
      DfAA1A fond _ teint
      DeABab fond de
      DfAA1A fond de teint
      aBbB1b fond du
      da3BA fond*
      DCagBCA font
      1A1b font _ a
      1AbA2A font _ un
      BAba1Aa font des
      CC1ACf food
      1A3a food _ home
      5bA food _ our
      B4Bc food _ the
      1B food at
      1A3a food at home
      A3AAb food in
      5bA food in our
      1b1aADa foot
      ab1A1A foot $
      aAA2Aa foot*
      2A3a football
      AcACAe for
      2a1A for _ age
      1a1BAAc for _ and
      C1AabAa for _ but
      ABA1ac for _ days
      bA1a1A for _ hour
      bAAa1aB for _ i
      1aa3A for _ laugh
      c2aBAA for _ to
      A1ac1Ab for a
      1aa3A for a laugh
      bA1a1A for an
      bA1a1A for an hour
      1A3bA for being
      1B2AbA for four
      bBAAabB for good
      AaB1bBd for him
      aaAb1BB for it
      cD1eeDB for me
      bCbADbb for my
      2a1A for my age
      BeBBbbC for the
      A2C2e for them
      AAA1ca for two
      AAA1ca for two days
      AEjDC1A forc*
      AAbBb force
      A1b1A force $
      2a force _ coucher
      1aB force _ ete
      a1bA1AA force _ le
      AAbBABc force a
      2a force a coucher
      1aB force cet
      1aB force cet ete
      a4A force d
      B1aA2a force dans
      dbBA1a force de
      AaA force et
      BChA2D forcee
      1Bb3B forcee $
      A1aa2A forcee a
      1ABc forcent
      2A3b forcer
      bCaAbBa fore*
      1AaAcB foret
      AD3b forg*
      1b forge
      b1AaAaB form
      AbdAbBa form*
      A1b2AA formateur
      ABa1dAa formation
      Cd1Aa forme
      Ac1A1a forme de
      CcaaAbB forment
      c3BAA formulaire
      bBcB1Bb fors*
      bBcB1Bb forse
      AdCbAAd fort
      ACabA1c fort $
      cA3AB fort*
      AaaA1AA forte
      aAAaaAA forty
      b1A2A fos
      b1A2A fos anko
      a5A foss*
      EcBBfAA fost*
      FeBBfAa foster
      Bb1AAc foster carer
      AbA2A foster dad
      1aBb1Aa fou
      A1Ac fou de
      AfBA2B foue*
      1bB3A fouet
      AdAA fouette
      1B1AAda foui*
      1B1AAda fouille
      5aA fouille _ poubelles
      aA1B1bA fouille les
      5aA fouille les poubelles
      BbAaACb foul*
      BcAaAA foulard
      eADAA1a foun*
      eADAA1a found
      3BA1c found out
      BbA2cC four
      Aa1A1bA four $
      Aa3aA four _ us
      Aa3aA four of
      Aa3aA four of us
      BbDAAhB four*
      BeB3A fourchette
      AA3c fourgon
      aB3a fournil
      bAAa2A fourteen
      a1B3A fous
      b1A1A1A fous _ l
      b1A1A1A fous en
      b1A1A1A fous en l
      cA1Ba1A fout
      gFAAAaC fout*
      cCaA foute
      aAB2b foutre
      c1AA2B foutre _ l
      c1BA2B foutre en
      c1AA2B foutre en l
      aAA1AaA foutu
      1B2Ab foutu dehors
      AaC1eAD foye*
      AaDAebD foyer
      a3AAa foyer $
      1a1AAa foyer _ 0
      ca2BAA foyer _ a
      a5a foyer _ dit
      CaAA1bA foyer _ est
      1Aad1AA foyer _ grands
      2a1A foyer _ il
      a1AcAA foyer _ je
      b4A foyer _ nuit
      1aA1bA foyer _ y
      1aAABc foyer a
      1A1Aa foyer avec
      Bc2A foyer c
      Ba2Aa foyer c est
      Aa1AbA foyer depuis
      aA3AA foyer et
      daC1cBB foyer il
      b3A1A foyer il a
      a4Aa foyer il dit
      1aA1bA foyer il y
      DA2eA foyer je
      1a1a2A foyer les
      1A1d2A foyer les grands
      Aa2A foyer m
      Aa2A foyer m a
      1aA1A foyer ma
      AaB1Bd foyer me
      a2AAa foyer on
      4a foyer sans
      a1a1A1a foyer un
      aa3AB fr
      Cd1BA1d frai*
      a fraiches
      A2AAab frais
      fADA1D fran*
      AaAaAAA francais
      1A2A francais $
      eABABBc france
      b1A1AB france je
      dA1AAAB franchement
      b5A franchement je
      bcBaADC frap*
      BBbA2b frape
      Aa1A frape _ la
      cdCBADB frappe
      A5b frappe $
      1a4A frappe _ avec
      AcA3A frappe _ le
      1B4a frappe _ mere
      1bA3A frappe avec
      1bA3A frappe avec le
      bA1a1AA frappe ca
      1BA3a frappe ma
      1B4a frappe ma mere
      1a3A frappe maman
      1eAB1AA frappe moi
      1a3A frappe quoi
      A2b2A frappe si
      1a frappee
      1BAc1A frappent
      A1bb2C frapper
      1aA frapper moi
      bCaCaAb fre
      b1A1bAB fre _ di
      C1a3c fre _ ka
      bB1CaAb fre moi
      b1A1bAB fre moi di
      C1a3c fre moi ka
      B frea*
      B freak
      BB1BAcb free
      CfAAc freezers
      Aa1AA freezers $
      bA4A freezers _ se
      CaABcBa freezers a
      B3A1c freezers e
      baAbAbC freezers i
      bb3AA freezers il
      Cca1Aab frer*
      aac1ACb frere
      AbCB1dA frere $
      bBA2aa frere _ 0
      a1DccD frere _ a
      A1a frere _ dans
      AA1AAac frere _ de
      1Ba2bA frere _ des
      5a frere _ en
      bbAa1AA frere _ est
      B1Ab1Ac frere _ fait
      1BA3A frere _ il
      aCfA1Aa frere _ la
      3b1AA frere _ le
      aBa2A frere _ ma
      5aA frere _ mange
      AcA3A frere _ me
      A1a3b frere _ moi
      a4Bc frere _ reste
      a4aA frere _ s
      aaca1A frere _ se
      Aa2A frere _ tabasse
      5a frere _ tout
      aABA1A frere a
      a1a1A1A frere aine
      dcAAAA frere dans
      1DbAbAa frere de
      bAA1aAa frere de 0
      1Ab2B frere de ma
      1AA1a1b frere e
      AaAb frere en
      aBe2Ca frere est
      Caa1aAc frere et
      Aaa2Bb frere et moi
      a frere i
      1BaccBB frere il
      cBCcaBa frere il a
      a4aA frere il s
      aAa frere j
      1A2AbA frere je
      bB2a1A frere jumeau
      Aa3AA frere m
      2a2A frere m a
      1ca1BAA frere me
      Baa3c frere ne
      3AAaA frere on
      1AA frere qui
      1aa2AB frere s
      2a frere se
      CbBAAeA freres
      A1A2b freres $
      Aa2AA freres dans
      1aA1AaA freres et
      a4A fres*
      a4A fresh
      A2a1A fric
      CBaC1ea frid*
      AAbBabB friday
      a1b1AaA friday $
      BAABAcc fridge
      AAaabA frie*
      BaADbcc friend
      B1AaA1a friend _ a
      A1A1b1a friend s
      a2f1BC friends
      EBAAahA frig*
      EBAAahA frigo
      aA1AaCb frigo $
      AA3b frigo _ vide
      1A1A1a frigo e
      AA3b frigo est
      AA3b frigo est vide
      1bA2A frigo et
      A2AAbA frigo vide
      aa frit*
      Ed1DAeA froi*
      1aBC1fB froid
      2A2cA froid $
      Dca1AAa froide
      1AaA froide et
      ACaAeaa from
      AB2b from _ foster
      1A1aAbA from _ to
      1A2aB from home
      DBBccAa from my
      AB2b from my foster
      bAAaeBB from the
      AaAA1b from*
      AaAA1b fromage
      abA1bAa fron*
      1e2AAa front
      ca1aAAA front of
      C1fB1AA frot*
      C1e2AB frotte
      ACe2A frotte _ moi
      AAc2A frotte a
      AAc2A frotte a moi
      AbaB1a frr
      1b frr $
      Ba1Aa1a frr _ est
      Ba1Aa1a frr c
      Ba1Aa1a frr c est
      a1A2aA frr il
      CCBAnEA fuge
      JCECrGD fugu*
      GCDCoFD fugue
      a3AA fugue $
      6A fugue _ foyer
      2A fugue _ un
      2A fugue avec
      2A fugue avec un
      A fugue de
      3AbAA fugue depuis
      4a1A fugue du
      6A fugue du foyer
      1A2a1A fugue elle
      B3a fugue et
      2AAb fugue il
      A4A fugue je
      A fugue la
      C1A1cA fuguer
      1A2bAA fui
      4dCC fuite
      ABa1Abc full
      CA3Cg fume
      2bBAAb fume*
      dA1B1B fune*
      dA1A1B funeral
      b2A1B funeral $
      aaA1B funn*
      c1A1Ba funny
      fEB1A1f fusi*
      fEB1A1f fusil
      aBA3c fusil _ chasse
      cBA3b fusil de
      aBA3c fusil de chasse
      bA2A1a fusil et
      dAAA1Ba futu*
      dA1A1AA futur
      a1A2Ab future
      b1A1AAb fuzzy
      A1aAAa fwa
      a3A fwe
      a3A fwe moi
      dA1A2A gach*
      bb1AbBA gache
      BAgAACa gade
      2b gade _ on
      BCfA2A gade moi
      2b gade moi on
      a2AACc gaff*
      B2A2c gagn*
      B2A2c gagne
      Aa galere
      A2A1Aa game
      1b1AAaA game*
      Aa1A1b gamelle
      Ad1C1aa gami*
      a1A2aa gamin
      Cc1A gamine
      B1AA2d gang
      Cbaa gant
      aB1c1Aa gant*
      aB1c1Aa gants
      CdAaa1C gap
      2BAeAB gar
      acCAb gara*
      bCABca garage
      1BA3c garage $
      2A2aA garage _ je
      aA2a garage _ mon
      AA3cA garage sans
      AfAaAA garages
      B1beaBB garc*
      ACeAcBb garcon
      A4a garcon $
      Ba1b1AA garcon _ a
      a4B garcon _ est
      Aaa2A garcon _ l
      A1bBa garcon _ ma
      aAABb garcon a
      a1aBaa garcon de
      1a1Baa garcon de ma
      A1a2b garcon du
      aAb2A garcon il
      A2fAAD garcons
      2bC garcons de
      aEbHAbg gard*
      bAADAbb garde
      4b1A garde _ mes
      A1B2Be garde _ papiers
      AaA2Aa garde _ passeport
      A1aA1Ab garde _ pour
      b4AA garde _ sweet
      bA3aB garde la
      B3AcA garde le
      b1bAAAA garde les
      aAD3d garde ma
      C1B2ad garde mes
      A1B2Bd garde mes papiers
      b3AB garde mon
      AaA2Aa garde mon passeport
      a3aaA garde pour
      1AA1c1a garde ses
      bca2AC garde son
      a5A garde son sweet
      a2Ab1A garde toujours
      B1A3c garde un
      AabBA gardent
      aBAAa1c garder
      2A3c garder des
      cA3Aa garder la
      c1A2A garder mes
      1AA1baC garder mon
      1AcAaaA gardien
      D1AAbb gare
      A1a1AA gare $
      A4a gare _ a
      2A1abA gare de
      2A2a gare routiere
      CCd1ABe gars
      A1b3A gars _ 0
      a1A3a gars _ il
      4a1a gars _ je
      2b3A gars _ la
      d1C3a gars _ ma
      2AA2c gars _ me
      1Aa2AB gars de
      A1b3A gars de 0
      A1a1AbA gars du
      AA1c gars m
      AAaA2c gars qui
      ABb1a gars*
      BA2Aac gas
      4a1B gate*
      AaA2aA gateaux
      BaBb1b gates
      1A1A1cA gauc*
      1B1A1dA gauche
      Ab2AbA gauche $
      iBCaC1A gave
      c3B1A gave away
      aAAa gave me
      a1A3A gave my
      aB2BdA gay
      1C1a1c gay $
      CA1A1Be gaz
      BCiB1BA geant
      AAcA1aA gena*
      DdbAcAA gend*
      AA2c gendarmerie
      Ac1Aa1A gendarmes
      adBa1Ba geno*
      AcB2A genou
      1dAA1A genou _ du
      aa genou e
      1dAA1A genou sur
      1dAA1A genou sur du
      abA2Bb genoux
      1c3A genoux _ du
      1c3A genoux sur
      1c3A genoux sur du
      aAa1a1B genr*
      Aaa1a1B genre
      C1AA1d genre 0
      adA2B genre _ a
      a1A genre _ ai
      aaAA genre _ de
      a1A2AA genre _ est
      A1aA2b genre _ la
      1aA genre _ les
      4a genre _ me
      a genre a
      1AA1ba genre ce
      B1AaAAb genre de
      B1Aa1aa genre il
      B2c1aA genre ils
      3aa genre ils me
      a1A2a genre j
      a1A genre j ai
      c2A1Db genre je
      1aaa2A genre la
      2aA1Bb genre le
      2A2a genre ma
      B2a1b genre pour
      1A3a genre quand
      aA1Bb1A genre si
      1Aa genre tout
      AAdB1aA genre un
      5a genre vraiment
      a genre y
      a genre y a
      bCCABEi gens
      1a2aBA gens $
      aA1ABa gens _ je
      A2d1aA gens de
      b4Aa gens et
      bABB1Aa gens qui
      A1eAAaC gent*
      Abb1AAA gentil
      1bC3b gentil $
      AaAb2A gentil _ moi
      Aab3A gentil avec
      1bA3A gentil avec moi
      1Aa gentil hein
      1A3aA gentil mais
      1Aa2aA gentille
      DacA1Ab gera*
      A1a gerant
      BAA2bc gere
      BA1a1ba gere $
      Aa2A gest*
      c1AAbAa get
      C1A1b1c get _ a
      Bb2aB get _ at
      AB1c1Aa get _ in
      AAaAdAA get _ of
      AAcA1Aa get _ to
      BcA1BdA get a
      DaAbaA get it
      a2AdA get on
      BBdAcAa get out
      AAaAdAA get out of
      2A1aa get to
      DdbaCaB gets
      1Dd2A gets _ my
      ABc gets into
      AAbeACa gett*
      AAbeACa getting
      AeaC1CE gifl*
      Bc1B1AB gifle
      2bA giflee
      acAA1AC gifles
      1aA ging*
      1aA gingn
      Aa gingn pi
      AAcaaC girl
      a1aA2A girl _ my
      AAba1B girl _ the
      2a3A girl in
      a1aA2A girl in my
      CBafAAA girl*
      a1AA1aa girlfriend
      DBbgAAA girls
      C1Ad2A girls in
      2Ab1A gita*
      CcAA1ba give
      dCcBBc give*
      dCcBBc gives
      BBbAAcA gives me
      b1c1CbA givi*
      b1c1CbA giving
      1eC glac*
      1eC glace
      bcDa2C glas*
      CbdAA1A glis*
      CccBA1A glisse
      Aa glisse $
      aAb2A glisse sous
      aB4A glue
      CBabec go
      CA1AbbA go $
      1Ad3B go _ the
      BCabeAB go back
      aAa1aAA go in
      DC1bAeb go to
      bcEBAbA goes
      1AAa2A gogo*
      1B1bb1B goin*
      1B1bb1B going
      3dBaA going $
      b4AA going _ end
      a3B1A going _ jump
      Bb3Aa going _ kill
      BA2aA going back
      da1CAB going to
      b4AA going to end
      a3B1A going to jump
      Bb3Aa going to kill
      BBA1daa gone
      da1aC1A gone $
      CAA1eA gone and
      abAaAbD good
      1B1Aad good $
      Bc3A good at
      eBB1B1B good*
      eBB1B1B goodbye
      Ce1AABa gorg*
      FfAAABd gorge
      AAA1Bbb goss*
      1aA1A gosse
      AA2Abb gosses
      DacBAAc got
      a1aA2A got _ and
      B3dA got _ bag
      A1b got _ i
      A2b1AA got _ in
      AB4d got _ knife
      AAadABa got _ on
      AAa1AcA got _ out
      Ab4A got _ temper
      Bb1AAdB got _ to
      EeC1ac got a
      AB4d got a knife
      Ab4A got a temper
      5aA got evicted
      A1a1AbA got kicked
      AAa1AcA got kicked out
      BaaAA got me
      AAB1aAc got my
      C4dA got nowhere
      cAAAaAA got the
      dA1A1B gou
      c4A gou a
      BBBd1ac gour*
      1BBd1Ac goure
      bAAa1CA gout
      a4A gout _ rien
      a4A gout a
      a4A gout a rien
      A2b gout de
      GDBdAmC gout*
      BCBaAhA goute
      1AAa goute e
      DAAcAeB gouter
      A2a1aA gouter et
      1c1B2C grab*
      1a grabbed
      1a grabbed _ by
      Abb2AB grabbing
      1b1B grai*
      gDa1AA gram*
      aa1ABAb gran
      ac1AA1a gran _ i
      1ceABGb gran*
      h1BE2C grand
      c3bBB grand $
      bAa1A1A grand _ et
      Bc4A grand _ i
      A4Aa grand _ il
      aaA2AA grand _ m
      1Aa1A grand _ me
      b1B grand chose
      ABb3A grand du
      Ba3a grand freezers
      CgB3A grand frere
      A4Aa grand frere il
      1a grand frere m
      2A grand frere me
      fA2BA grand mere
      aGf1aAC grand pere
      BAb grand pere me
      AAaaAA grandad
      BdcAA1A grande
      CBAcADg grands
      1ABb1Aa grands du
      AbAA2a grands m
      AA1Ac grange
      bCbBCeA grat*
      cAA1AbA gratte
      B3BAc gratuit
      aaa2a grav*
      aAab1a grave
      BAc2Aa grave $
      A2a grave _ sur
      1A3b grave si
      bb3AA grea*
      bb3AA great
      c2BAAa grey
      A2b gri
      hCAAABA grif*
      d1B1AB griffe
      a4A griffe _ au
      a griffe _ ventre
      a4A griffe jusqu
      a4A griffe jusqu au
      a griffe le
      a griffe le ventre
      c2A2A griffures
      aBBfb1A gril*
      aCBdbaB grille
      B1Ab1a grille $
      Ab1A1aA grinder
      BAaa1Ac grippe
      dA1C1A gris
      BAaA1Ad gris*
      aa1a1C gro
      BAfAA grop*
      a1BC1eA gros
      B1dA gros*
      3b grosse
      ADBhCCC grou*
      BAab1A group
      B1dB2A group chat
      1AAa1Aa group of
      aCBeBBB groupe
      b1aC groupe _ de
      2bAAA groupe _ la
      1AaaAAA groupe de
      A1bA1A groupe de la
      A1Aa groupe pour
      C1Ac groupe whatsapp
      2Ba groupes
      Aaa2AA grow*
      2aa1AA grown
      Ce1AaA guer*
      Ae1AAA guerre
      1caA1BA gues*
      AcaA1Ba guess
      AAAA2f guet*
      EhAaAAA gueu*
      BdA1A gueule
      bAbAA1B guit*
      bAbAA1B guitare
      BA1a1b gum
      CC4e gun
      B2BaBb guy
      A2B2a guy online
      BAabAbA gym
      EBAcAea gymn*
      EBCdAfa gymnase
      A1Aa1b gymnase et
      faC1AAB h
      Bbae1AC h $
      hAAa1BB h 0
      B3Ab h _ je
      AAaAb h _ mat
      1a3Aa h a
      AAaAb h du
      AAaAb h du mat
      BbAa1Aa h il
      a2BabA h je
      Igc1aeC habi*
      1aaacC habille
      3abB habille $
      Cac1A habillee
      cAaA habit
      C1aBCea habite
      baAAABe habite $
      AbA1aA habite avec
      aBa1bAA habiter
      1eBBBeB habits
      1cAAaAA habits $
      BaAdbA habitude
      CAacab habitude $
      CcAaAa habitue
      1A1bAb habitue $
      BC1A1Ag hach*
      BC1A1Ag hache
      GfacBbC had
      BbBaAb had a
      bb3A haha
      3a haie
      1e1AAAa hair
      bB hair*
      CAAB1eb half
      ba1AAA half term
      1BBB1d hall
      4b1A hall _ immeuble
      B4b hall _ l
      5a hall _ la
      4A hall _ un
      A3b1A hall d
      4A hall d un
      BA2Ac hall de
      B4b hall de l
      5a hall de la
      a hall*
      ca3A hams*
      ca3A hamster
      DccB1Cb hand
      1A4b hand $
      BBeA1A hand _ my
      A1b hand down
      A1b hand down my
      Ab1A hand on
      ABaC1da hand*
      1CcA1a hands
      dbdD1AD happ*
      BAgA2C happened
      B1d3A happened _ a
      C1e3A happened at
      B1c3A happened at a
      abA2A happens
      HBBnBCB harc*
      BA1b2A harcele
      A harcele _ la
      A harcele depuis
      A harcele depuis la
      A2cAA harcelee
      BAAfAAA harcelement
      A2a1A harcelent
      B2b harceler
      AbAA1b hard
      h2DA1A harm*
      AbBB1Ae harn*
      AbBB1Ae harnais
      DA1Cbcd has
      AbaA1CA has a
      B1A1bb has been
      2bAAAb has my
      2ca1AB hasa*
      2ca1AB hasard
      A2A1dB hasn
      A4a hasn _ been
      A2A1dB hasn t
      A4a hasn t been
      cB1b2A hate
      AbBb hate*
      AbBa hates
      bA haus*
      bA hausse
      hB1BCAB haut
      b1a1B1A haut $
      2Aa1A haut*
      aCDdBbb have
      2A1a1a have _ be
      C1A1Ac have _ to
      BA1dBcA have a
      dAAbABA have been
      bAA2b have me
      dA2AB have my
      a1Bd1B have no
      AbaAbBa have to
      2A1a1a have to be
      aBbB1Ab have*
      bBaBAab haven
      B5b haven _ eaten
      1BaBAbb haven t
      B5b haven t eaten
      1AaAaB havent
      EddB1Ef he
      2c1aAC he _ 0
      a1A he _ a
      Ab1aAA he _ always
      cBAB1bA he _ at
      abA1bBB he _ been
      1aB3A he _ drunk
      2A he _ for
      b1b2Aa he _ going
      ADa3c he _ got
      bBBba he _ he
      CdA2AA he _ his
      1A2ABa he _ i
      1ac2AB he _ if
      CeABaCa he _ in
      Cae2B he _ it
      E1cDacD he _ me
      Bbe1AAB he _ my
      bAa1AaB he _ no
      a2AaAB he _ not
      1C3Ac he _ outside
      A1dA2B he _ post
      AA4a he _ send
      AAaAAAf he _ t
      b1ba1BC he _ the
      d1EbaAC he _ to
      CAca1a he _ up
      Cc1AdAA he _ us
      AcA3A he broke
      AbA3A he broke my
      aa3AB he d
      DBe2A he did
      Aa1a1Aa he doesn
      Aa1a1Aa he doesn t
      1bB1AAa he gets
      1BAAa1a he has
      A1Aa1A he is
      dBAAA1A he just
      bBaAA1a he keeps
      BAAa2d he ll
      AA4a he ll send
      AabAa1A he made
      Aba1a1A he made me
      AfA1ABA he only
      BDCaaai he s
      2c1aAC he s 0
      abA2AA he s been
      1aB3A he s drunk
      a1A3a he s going
      ADa3c he s got
      BbAAaA he s in
      aDe3A he s my
      1B3Ac he s outside
      aAa2AA he said
      A1A2Bc he says
      aBBba he says he
      1A2ABa he says i
      Cb1A2a he says it
      BAb2c he told
      BAb2c he told me
      3b2A he used
      1A1c2A he used to
      1AaAfAB he wants
      b1A1aAA he wants to
      bAa2a he was
      AAA1aAc he won
      AAA1aAc he won t
      daB1ABA head
      AdA1AAA head _ the
      AeAAAA head through
      AeAAAA head through the
      AA1dAC head*
      Cd1aaAa hear
      ABcaaBA hear*
      ABcAaAA heart
      Ca1B1db heat*
      DAAABi hebe*
      A2ABba heberge
      BA2Ae hebergement
      1caB1AD hein
      AbD1bb hein $
      AAbA hein _ ai
      AcA hein _ est
      AcA hein c
      AcA hein c est
      bAA2aA hein enfin
      1a hein et
      aAa2aA hein il
      AAbA hein j
      AAbA hein j ai
      Ab2A hein je
      c1a1ABA hein mais
      Aa1c held
      1Aa1Aab help
      B1b2A help $
      cA1A1AB help*
      cA1A1AB helps
      a2A1A helps $
      BBebabC her
      AaAAaaA her $
      2cAaBA her _ and
      aa1bACa her _ in
      1aa1aB her _ s
      A3A1a her _ she
      Ac1bA1A her _ the
      aAa3A her _ with
      Aab2A her and
      aa1A2A her arms
      B1BAaBd her boyfriend
      B1bbAAa her in
      a3A her legs
      1A1aAaa her own
      ABacaAa her phone
      AA1a1b herb*
      AA1a1b herbe
      Bf1Db1A here
      AbbAaAB here $
      AA2aa hers
      gAAABAA hers*
      gAAABAA herself
      a2A2A herself _ a
      a2A2A herself with
      a2A2A herself with a
      ABa1AAc hes
      4aAb hesi*
      4aAb hesite
      acFAa1b heur*
      CbA1aa heure
      dBaA1Bb heure $
      2a1bAB heure _ la
      Dd1A heure de
      BA1aaa heure du
      a4AA heure et
      a1A1AAa heure je
      baCB1Ab heures
      acAAb1B heures $
      1AA1A1b heures _ jour
      c3AA heures _ matin
      6a heures _ un
      c3AA heures du
      c3AA heures du matin
      A2Aaa heures je
      1AA2Ab heures par
      1AA3b heures par jour
      1AAa heureuse
      b1AA heureux
      3Ab1A hidd*
      3Ab1A hidden
      Bc4a hide
      BAA1ca hidi*
      BAA1ca hiding
      AA2a hiding _ the
      BA1a1aa hiding in
      bbF1AcB hier
      ae2BBA hier $
      Ca1c hier 0
      2A1Aa hier _ a
      baBAAAA hier _ ai
      A3aa hier _ et
      Ba3a hier _ etait
      2A2aa hier _ il
      cA3A hier _ j
      bA2Aa hier _ je
      AaAa hier _ m
      1b3B hier _ ma
      AA2a hier _ on
      A2aaAA hier _ suis
      A2a1b hier c
      Ba3b hier c etait
      aA hier elle
      bB3a hier elle a
      Aa1AcAa hier et
      1cBAAAc hier il
      bBA hier il a
      AbA hier il m
      AA1b hier ils
      bbBAAAB hier j
      baBAAAA hier j ai
      3aaBA hier je
      A2aaAA hier je suis
      A4a hier la
      A3Bc hier rien
      b1A1aCA hier soir
      bA3A hier soir j
      ABedADb him
      ccACbC him $
      A1a2Ab him _ the
      1bA1A1b him a
      AAA3b him and
      AAAbaAa him for
      3a1AA him in
      jCCB1AD hims*
      jCCB1AD himself
      aA1A hips
      dbAaBaB his
      bc1bDB his _ and
      AAc his _ down
      abBBaaC his _ he
      A1AA1dA his _ in
      bBeBAAB his _ on
      cAA1A1A his _ s
      bB1A his _ split
      AAb2A his _ up
      2a3a his _ with
      bAA his arms
      BeB his back
      BBa3c his flat
      AAca2A his friends
      CAeA1Ab his hand
      A1b his hand down
      AAd3A his hands
      bB1A his knuckles
      bB1A his knuckles split
      b1A his life
      cA2aAB his phone
      adAaAA hist*
      CfAaAAA histoire
      BcB3A histoire de
      d5A historique
      aaAAAAA hit
      AbA3A hit me
      BgBB1AA hits
      Ab4A hits _ with
      AdBB1A hits me
      1a hits me with
      aAAAbcA hive*
      bAAAbbA hiver
      b1A2a hiver $
      a3aAA hobb*
      DABdAAc hold
      CA1d2A hold _ down
      DeCAAAf hold*
      BBA3e holding
      1aa1AbB holi*
      1aA1Ab holidays
      HfDdgAA home
      1eBDcAB home $
      1Aa2Aa home _ and
      1a2aA home and
      Aa2cA home i
      4aA home last
      a1A1a home on
      Bca1Ab home s
      AB1A1g home*
      A3Ae homeless
      DCeFCDa homm*
      BBAABBa homme
      1AA3a homme _ a
      2a homme _ quarante
      1a2bAA homme de
      2a homme de quarante
      1AA1A1a homme il
      2a homme m
      2a homme m a
      1Aa1BA homme qui
      BBfEABa hommes
      cBBBBba hone*
      1A1AA1a honest
      1A3Ab honest $
      cAAABbA honestly
      b4A honestly i
      a1AAA1a honn*
      a1A honnetement
      a1bBAbA hont*
      a1cBAbA honte
      AacA honte $
      1AbA honte de
      dAAA2A hood*
      dAAA2A hoodie
      caABA1A hopi*
      caABA1A hopital
      Aa4a hopital $
      ba2AA hopital et
      DAcBfBA hora*
      ABbBeBA horaires
      C2BeA horaires de
      A1AAd horaires des
      AAAc1aA horr*
      d1AAA hosp*
      AaB hospital
      cA hospitalise
      AAABadB host*
      BA1BadA hostel
      a1A3A hosto
      1A4A hot
      CBfDCb hote*
      CAfDCb hotel
      B1b2Aa hotel $
      2AA1a hotel _ 0
      3A1a hotel du
      3A1a hotel du 0
      2a3a hotel et
      3A1aA hotel social
      aB4b hour
      a1Ab1B hour*
      a1Ab1B hours
      Db1Ce1A hous*
      Bd1CcA house
      abB1bE house $
      AbaAAa house and
      1A4A houses
      ABabcBB how
      A3cB how _ can
      A3aa how far
      a2Aa1A how long
      2a how to
      AaAbAaA hui
      bB1a1AA hui $
      Aaaa1B huil*
      Aaaa1B huile
      3A1dC huis*
      A4eC huissier
      DA2beA huit
      a3Baa huit _ et
      DaBA1ca huit ans
      a3Baa huit ans et
      AA3a huit heures
      AeA2AA hume*
      ad1cACB humeur
      abaB1A humeur $
      Aa3a humeur de
      BCChAbB humi*
      AAAb humilie
      2Aa humilient
      1A1b1A humilier
      aAacABA humo*
      EA1AAg hung*
      DA1AAf hungry
      AcBA1Ac hurl*
      1bBA1Ac hurle
      AbAA2a hurle $
      aa1A1Aa hurt
      a4AA hurt myself
      bCaBAbA hurt*
      cAAB hurting
      b2B2A hurting myself
      ABb2bA hurts
      Abbb1Ca i
      AAc1AcC i _ 0
      caAa1BD i _ a
      1A i _ about
      AAbAa i _ ali
      aAb2C i _ all
      A2A1b i _ already
      Cd1eaCB i _ amwin
      AAA2Ad i _ an
      1a2Ab i _ and
      bCCCce i _ at
      AAAaA1a i _ avec
      AA1Ac i _ away
      1b1AAAb i _ back
      A1aabBA i _ be
      bAADA1b i _ been
      1AAb2A i _ being
      1A3A i _ ca
      caA2AB i _ can
      A1bcABB i _ dans
      1D1cABc i _ de
      A1A i _ demande
      cAAA1cb i _ di
      B2Ac i _ do
      b1AaAA i _ doing
      ea1B1BA i _ done
      BfB2Ab i _ e
      b1aB1AA i _ fais
      2a1Aa i _ fifteen
      3A i _ filme
      cBB2a i _ fine
      bB1D1ad i _ for
      BCB1dab i _ from
      1A2Ab i _ gay
      a1aAA1a i _ get
      AA1a1Ad i _ getting
      bBAaaAc i _ go
      aBb1aBA i _ going
      Abb2AA i _ good
      acAAaAB i _ got
      B1abAa i _ had
      CAB2ad i _ have
      cCA2AA i _ her
      2A2Ab i _ hiding
      1CeA2B i _ him
      AAdA1BA i _ his
      A4b i _ homeless
      a5A i _ honest
      fDB1Aa i _ i
      cECafaa i _ in
      CeAb1AA i _ into
      bbDa1Cd i _ it
      e1aBBBA i _ just
      aB1a1Aa i _ kil
      C1ca i _ la
      1dB2a i _ late
      Aa i _ le
      4b i _ leaving
      4cA i _ left
      Ca3Aa i _ like
      AA4f i _ locked
      AA1c1B i _ lunch
      b1aA1BA i _ m
      A1b1A1A i _ mature
      D1C3c i _ me
      D1ea1BA i _ mi
      aAc3B i _ moi
      Cabb1BB i _ mon
      acABAbB i _ my
      dCAA2A i _ myself
      Bb2Bb i _ need
      AAa2a i _ nine
      B1fdBCB i _ no
      CCbBca i _ not
      b4AA i _ nothing
      1c3BA i _ nou
      Dc2bB i _ off
      A1BBAba i _ on
      cAABA i _ one
      ab3A i _ only
      1A2eC i _ out
      aAAcaaA i _ pas
      baAB1a i _ pi
      c4A i _ picked
      1bA1AcB i _ plus
      CBa1cAc i _ que
      B1b i _ raped
      AbacAAB i _ rather
      B4aA i _ run
      3A1bA i _ say
      Ca1cA1a i _ scared
      cdAA1AA i _ se
      B1c2aA i _ sick
      Bbb1Aa i _ sixteen
      A4bA i _ sleeping
      eA1B i _ so
      b5B i _ someone
      cBBA2a i _ something
      dBAA1Aa i _ son
      cB1A1A i _ sorted
      A2aAa i _ started
      c1AAA i _ stopped
      gFbaABB i _ t
      1A1c i _ tape
      A1b2A i _ that
      1ABaaBb i _ the
      CbAA1bb i _ them
      aAAB1b i _ there
      A2BC1e i _ they
      b2AA i _ thinking
      bCaCbbB i _ to
      2a2B i _ told
      2A2a i _ touche
      1BfA1AA i _ toujours
      A1AaAAb i _ tout
      aabB1bC i _ up
      A1AaaA i _ want
      bBbA1AA i _ wear
      abBA1AA i _ when
      B3ab i _ which
      1bA1AcA i _ with
      AbBAa i a
      cA1A1AA i always
      daC1A1a i am
      AaA i bat
      AaA i bat amwin
      a i burn
      a i burn myself
      BeAA1A i bwe
      B2c1aA i came
      DcDdA1c i can
      A1AbAAc i can t
      D1cc2A i could
      bBA i couldn
      bBA i couldn t
      cAa2BA i cry
      bB4A i cut
      B1beB i d
      Aa1AaAa i d like
      AbacAAB i d rather
      aAAa1AA i demande
      caA2D i deserve
      1EaaAbb i di
      ACAa1ac i di i
      aB1a1Aa i di kil
      aA1Aa1A i di que
      c2BbBa i did
      B1a1b i didn
      B1a1b i didn t
      1DB1Baf i do
      B1a3b i do the
      dDab1AB i don
      dDab1AB i don t
      AA3ab i dor
      A i e
      D2e1BA i eat
      A2e1D i eat lunch
      A2b1B i eat my
      AbCA1aa i fais
      A1eB1AA i faut
      2dA i faut pas
      dCcBA1B i feel
      1A i feel like
      B1c2aA i feel sick
      BdA2A i fell
      ABa2a i ferme
      CeA3A i flinch
      1BAc i font
      cAAA2A i found
      bAA i gave
      1CBdA1A i get
      A1BAaca i go
      AAAA1ca i go to
      1Bc1Ab i got
      Bca2AA i guess
      AaAAa i had
      cA1A i hate
      AbAbBaA i have
      a1BdAA i have no
      BcbA1a i have to
      1Aa3b i haven
      1Aa3b i haven t
      aAa2AA i hurt
      a4AA i hurt myself
      Aa1eAAA i just
      2AAaA i just want
      DbAEBdg i ka
      CbB2dA i ka di
      eAbEBA i keep
      aA1A i keep a
      BABadcA i know
      B3ab i know which
      adDA1Ab i la
      A3bA i left
      aAaa1aA i like
      BaA1Adb i live
      1ba2A i ll
      bA1b1AA i look
      aFBFhhB i m
      ABcAAdB i m 0
      caBaA i m a
      BB1AeaA i m at
      AA1b2A i m being
      a2a1B i m doing
      c2A1B i m done
      aB3a i m fine
      aAaaa1A i m getting
      c2BaAA i m going
      Abb2AA i m good
      2A2Ab i m hiding
      A4b i m homeless
      a5A i m honest
      BAaAdBb i m in
      c2AAA i m just
      1dB2a i m late
      4b i m leaving
      A1b1A1A i m mature
      1B1BcaA i m not
      1AAAAa i m on
      Ca1cA1a i m scared
      Abb1AAa i m sixteen
      A4bA i m sleeping
      a4a i m so
      DabcAAa i m the
      BhcCBBC i ma
      dCA2a i ma di
      a2a1A i ma fais
      AbaA1A i ma mi
      b1AAA i made
      baAA1Aa i make
      AABd1A i mapel
      GafaABD i me
      a1b2A i me di
      1a1A i me done
      1CeC i me fais
      AB1c i me tape
      Aba3A i met
      DDciBAa i mon
      B1bb i mon mi
      1A1a i moukat
      1A1a i moukat amwin
      1Bb1cAA i need
      CAdaAAa i never
      1A1BaAe i ni
      AA3b i nick
      1bA2Ab i nou
      2aB1Ac i on
      A1b i only
      AAAB1Ad i owe
      eBaAaBB i pas
      cC i punch
      bBbAAa i put
      A1BAbAa i que
      AA1AcA i ran
      AA1Ac i ran away
      A1d1AA i rentre
      aBAa i rigole
      CadacAC i said
      1a1aA i said i
      C1g1AAB i said no
      1A3Ab i say
      aE1c1Bb i se
      Db1aa1A i should
      aA1a2A i sit
      AaA2dB i sleep
      2ACcaA i stay
      abAAaA i still
      CAe2C i stopped
      Ca1cAaA i take
      Ca1cAaA i take the
      BfA1AAA i tap
      AcA1A i tap amwin
      Ba1a i tape
      B1bC1d i tell
      aA1A1Aa i think
      CbBA1bA i told
      dA1A1AA i took
      a2AA i tried
      a2AA i tried to
      cB1AA i used
      cB1AA i used to
      C5a i va
      b1BDcaa i vais
      aAAB2b i vais been
      ab1AaAB i vais got
      B1abA i vais had
      a1A3A i vais just
      1Aa3A i vais not
      b i vais picked
      B3AbA i vais run
      cA1A1A i vais sorted
      A2aAa i vais started
      b1A1A i vais stopped
      b1A2A i vais told
      aA1CbAb i ve
      aCb1ab i veux
      2Aba1A i veux pas
      1aA2B i viande
      2a i wake
      2a i wake up
      BbAbA1A i walk
      dAA2BB i want
      A3a i want to
      BChAABC i was
      1Bc2A i was 0
      AAa2a i was nine
      B1b i was raped
      b2AA1A i wasn
      b2AA1A i wasn t
      DfA3A i wear
      d1AAA i wish
      c1AA i wish i
      2c2AA i woke
      2c2AA i woke up
      bA2AaB i won
      bAaAAaB i won t
      cAb1aCA ici
      DBdAfAA ici $
      eA1AA ici _ le
      b1BACAa ici je
      cAA2aA ici la
      baA2A ide
      a5A idee
      dB1A1AA idee*
      dB1A1AA idees
      aA idees noires
      c2AAAA idees suicidaires
      1aA1aBc iden*
      BaA1bCb identite
      D2Aabc ier
      fBDDaAc if
      CAacAaA if _ don
      1a2a1A if _ m
      1Aa1aaa if _ s
      b if _ was
      b2AA if _ wasn
      aa1AAbA if he
      2bCADd if i
      C1ac2A if i don
      1a2a1A if i m
      b2AA if i wasn
      b1A if it
      C2b1b if the
      bAAaAcA if you
      1AA1aab igno*
      FccCDDg il
      aCcBAd il _ 0
      1d1CabD il _ a
      AbB il _ aime
      Aa2bA il _ arrete
      2A2ab il _ arrive
      bA1A1a il _ assis
      1aA3A il _ attache
      AAaAAAa il _ attend
      aA1A1Aa il _ au
      CB3d il _ aussi
      A1aA1a il _ avait
      aAbA1aB il _ avec
      aA1A il _ balance
      AAA2ba il _ beaucoup
      aAA3a il _ bien
      aAa2AB il _ bizarre
      1c3AA il _ bu
      B4Ae il _ c
      2cA1aA il _ ca
      ACabbaB il _ cache
      Bb2A1B il _ casse
      1bA2aA il _ change
      AaAb il _ chez
      1aA3A il _ coince
      aA4b il _ comme
      BAd1AA il _ continue
      aaA1a1A il _ coupe
      1AcA2B il _ d
      CBAbdbc il _ dans
      bcBAaAa il _ de
      cab2AB il _ deja
      ABca1bC il _ demande
      1CB1A1c il _ depan
      AAA3c il _ derriere
      gb1DaC il _ des
      cDbbCa il _ di
      dFeCB1b il _ dit
      a1B1Aba il _ done
      ca1AA1A il _ donne
      1A1A1c il _ du
      b1A3a il _ ecrit
      1a4A il _ elle
      Ba1aa1A il _ en
      CAaabAb il _ encore
      BdA3A il _ enerve
      1CAa2c il _ enferme
      bABBa1a il _ envoie
      aAfAdDD il _ est
      1aB1a1A il _ et
      1a2A il _ eteint
      Aa4B il _ etrangle
      1B il _ euh
      1bB2A il _ excuse
      AA3cA il _ faire
      B1ca2B il _ fais
      EAdAAA il _ fait
      BAbA1a il _ faut
      b il _ file
      3A il _ filme
      1a3bA il _ fini
      cAb2AB il _ force
      1a1A2A il _ frappe
      AA2a il _ froid
      AAa3A il _ garde
      BcA3B il _ gentil
      dAAdACD il _ il
      1B1a1Ab il _ j
      AdB3B il _ jaloux
      aa3b il _ je
      AAAd1aA il _ jete
      bAbAa il _ kil
      A2a1Aa il _ killed
      AAb2a il _ kon
      bAbA2a il _ l
      AAB1aE il _ la
      aaAbbC il _ laisse
      3AAc il _ lave
      ga1CA1A il _ le
      aabB1bB il _ les
      cAA1A il _ lui
      Bb1a2A il _ m
      BCeAAA il _ ma
      caB2AA il _ mais
      AdAa2C il _ mal
      5b il _ mange
      1b4A il _ manque
      GaBBAag il _ me
      1bAb2C il _ menace
      Bd1B il _ mes
      1d1B1BA il _ met
      b1AA1aA il _ mi
      bb1AAAb il _ mieux
      aB1BbCb il _ mis
      AdC2AA il _ moi
      AaaCaAa il _ mon
      C5b il _ montre
      b1A1aCa il _ nous
      AAcA2C il _ oblige
      Bb1b1Aa il _ on
      1Ac2AA il _ paie
      4b il _ par
      2a3A il _ pardon
      AcAB1a il _ parle
      c4Ab il _ parti
      aaCcB1b il _ pas
      ABa2a il _ passe
      AaA3d il _ perdu
      1aAaA il _ pete
      BAc1aA il _ plait
      eDCbBbc il _ plus
      aBb1aAA il _ pour
      AcBa il _ pousse
      AbA1AAa il _ prend
      BBd1A il _ pris
      aHDc2c il _ qu
      1aa3A il _ quand
      DEfc1Ce il _ que
      1BA1b1a il _ quinze
      2AAaAa il _ repond
      bB2abA il _ reste
      AaA2A il _ revenu
      CAbc2B il _ rien
      3aA1a il _ sans
      A1a1bAA il _ saute
      eBbBAAC il _ se
      a1A2a il _ seize
      3B1Aa il _ ses
      AaB2bA il _ si
      bBdA1Ba il _ son
      Ac1A1Ba il _ sorti
      1aa1aAA il _ sous
      Caaa il _ sur
      BA1a il _ tape
      aB1A1aa il _ tombe
      AAa2A il _ touche
      1B il _ toucher
      EcbABad il _ toujours
      1AAa2a il _ tous
      aaaAAAa il _ tout
      a1aA2A il _ trente
      aaA1A1A il _ tres
      ACd1aA il _ trop
      fA3AA il _ tue
      1AA2Ac il _ tuer
      aEC1Aae il _ un
      AAAa1aa il _ une
      A1c1A il _ venu
      baBa il _ veut
      a4b il _ vide
      aA4A il _ vivant
      aAA1abC il _ y
      b1dFhCB il a
      bBa3c il a 0
      1c3AA il a bu
      Bb2A1B il a casse
      1bA2aA il a change
      BAd1AA il a continue
      b1A1a1A il a coupe
      aA2Aaa il a de
      aab1a1A il a deja
      1aB3b il a des
      c3BAb il a di
      A2BA1b il a dit
      A1Ab1AA il a encore
      1B il a euh
      BAa2a il a fait
      aB4b il a l
      c1AA1Aa il a la
      b il a mi
      aB1BbBb il a mis
      2b3C il a pas
      AaA3d il a perdu
      AA2A il a pris
      1BA1b1a il a quinze
      Aa3Ab il a sorti
      ADCa2f il a un
      AAAaa1a il a une
      1a1AaAA il allait
      aa1A1aC il appelle
      AAB3d il arrive
      d2B1BA il avait
      1Ab3B il balance
      1Aa3A il balance tout
      aeA1AAC il boit
      CC4e il bouge
      A4aA il c
      dB4a il cache
      B5a il casse
      1ABAAbd il cherche
      2A3a il cogne
      Af1A2A il compte
      2bAbAB il connait
      BdCA1Aa il crie
      1CA3b il crie qu
      1AA il croit
      1AdAAAC il demande
      bA1aaBB il di
      aA2a1B il di kil
      eGacBBc il dit
      AA3Ae il dit c
      fBB2BB il dit il
      Ab4a il dit je
      2aA2a il dit kil
      B1a3a il dit killed
      6A il dit pas
      ACCca il dit qu
      BCd1Aa il dit que
      B2c1AA il dit rien
      2B3a il dit si
      bbaa1DC il donne
      A1C1cab il dort
      A1A1bA il dort dans
      B1B3e il e
      Cbb2c il en
      2a3A il en a
      AA4b il entend
      A2b2A il envoie
      DfCacAb il est
      1A3Aa il est a
      AaA2aa il est arrive
      5ba il est assis
      CdAAb il est dans
      1C4c il est derriere
      aBAbbB il est en
      AA1A2b il est encore
      Bba3A il est gentil
      1bA3B il est jaloux
      aa3Ab il est parti
      Aa2a il est pas
      AaA2A il est revenu
      1Aa il est trop
      AbA2A il etait
      1Bb il euh
      1Ba il euh il
      AAaAAbA il fais
      AA2Aa il fais froid
      1bCBChB il fait
      AAbA1Aa il fait des
      4A1b il fait le
      a2a1A il fallait
      cAA1AA il faudra
      bB1aA1b il faudrait
      fC1A1a il faut
      1Aa3b il faut pas
      2a1a1A il faut que
      BeA2aD il ferme
      1bA3C il ferme la
      1A3dB il finit
      1bA2AA il frappe
      AcA2AA il frappe moi
      AbaAABa il garde
      1aa3B il garde mon
      A1AA2b il hurle
      bBB3a il il
      A1a2bB il insiste
      Cd1A1Aa il l
      Bc1A1Aa il l a
      Gcd1BBA il la
      Bb4a il lache
      AdCa il le
      b2A2A il le dit
      Ca1eABA il les
      DcaaAAA il lui
      DcC1A1c il m
      Cb1BAb il m a
      2aA2a il m attend
      1A4c il m enferme
      bABBa1a il m envoie
      1Bc3A il m est
      AAaA2B il m oblige
      BcjFA1I il ma
      bAaA2B il ma di
      1BbA1bA il ma dit
      c2abBB il mange
      Heed1BF il me
      ABaa1bB il me demande
      AAa3b il me di
      bCba1A il me dit
      1caAA il me donne
      1aaAAA il me fait
      1Ab il me force
      1a1A2A il me frappe
      a1bA1aA il me l
      1a1b1Ba il me laisse
      AcAB1A il me met
      AbAA1a il me parle
      3a il me pousse
      aA2cA il me reste
      1B1a il me tape
      1Aa il me touche
      AacB il menace
      AaaA il menace de
      Bba3A il met
      1Aa il met ca
      A4A il met ses
      BBEh2B il mon
      AAAb2a il mon di
      AAb il monte
      bCABbeE il n
      2AAabB il n a
      AA3a il n avait
      2AAAa il n en
      a1b1aBA il n est
      1AA2bA il n y
      baEbB il ne
      BAa2a il ne faut
      aaA1AaA il ne me
      2AAaAa il ne repond
      baCa2a il ne veut
      cdabBCC il nous
      Aaa il nous a
      AAAd2A il on
      Abaa2A il parait
      Aaba il parait que
      dBBaAba il parle
      c1A3A il parle de
      1AAbAbA il parle plus
      dBBAa il part
      1aAa2A il paye
      1a1AAbA il peut
      Bb1d1AA il pleure
      A2a il pleut
      c2B2A il poste
      AbDa2A il prend
      AeA2AA il recommence
      cA2A1a il recommencera
      BABba1c il refuse
      a3a1A il refuse de
      1Ada1BA il regarde
      A1aaAAa il rentre
      2aAA il rentre dans
      bBA1aaa il repond
      AB2aaa il repond pas
      cAA il repond plus
      aaA3B il respire
      cC1Aba il reste
      1CbAA1c il revient
      AdCa1A il rigole
      ABAA2e il roule
      BeaAbCC il s
      A4Aa il s arrete
      Aaa il s en
      BcA3A il s enerve
      1abAbBA il s est
      1bB2A il s excuse
      cB2B1b il sait
      eDfE1cC il se
      A3ba il se cache
      3AAc il se lave
      Cc3A il serre
      1b4A il sort
      AbAAABa il tape
      1a1A2B il tape moi
      Aaa1aAA il te
      Aaa1aAA il te plait
      AAd2AB il touche
      3b il trouve
      a5A il une
      CCBB1cd il va
      Aa4a il va me
      a5B il va se
      AAcBA1e il vais
      BAa3c il vais me
      Dc1A1Ab il vaut
      Dc1A1Ab il vaut mieux
      aDeC1BC il veut
      A1bA2A il veut 0
      B1aB2b il veut me
      A2c1B il veut pas
      a1A1A1a il veut plus
      AAb1AAA il veut que
      b1A3A il veut se
      1Ac3A il veut toujours
      aAA3b il veut tuer
      4A1a il veux
      ABb2A il viande
      ACcBAbA il vient
      1Ab2AA il vient dans
      2A3a il vient de
      a3aAB il voulait
      ABca2a il vous
      ABca2a il vous plait
      eCAAadB il y
      dEA1adB il y a
      Aaa2A il y en
      JJDjbGf ils
      2aB1Ab ils _ 0
      3bAa ils _ a
      3b1A ils _ affiche
      3a2A ils _ appellent
      1A1a1aa ils _ appris
      4AA ils _ attendent
      2A ils _ bloque
      1A1dAAA ils _ ca
      A5c ils _ cassent
      3Aa ils _ cherchent
      3a ils _ crachent
      A1Ab2A ils _ cree
      3aBaA ils _ dans
      a1Aa2B ils _ de
      BbA2ba ils _ des
      a1aB ils _ deux
      b2C ils _ disent
      B2E2i ils _ dit
      3B1Aa ils _ en
      1A1a2A ils _ encore
      ba1BcAB ils _ et
      A2c2C ils _ fait
      6B ils _ filme
      1Aab2B ils _ font
      3B2a ils _ ils
      A2Eadb ils _ je
      3A2a ils _ l
      C1aab1A ils _ la
      A2b ils _ lachent
      dA1A2A ils _ le
      2cC1Bb ils _ les
      BAA1bAb ils _ ma
      BA1Dd1a ils _ me
      AA1e2B ils _ mes
      1AAa2A ils _ mettent
      BA4a ils _ mis
      A2cA1A ils _ moi
      BAA1BAe ils _ mon
      ACda1AC ils _ ont
      A1ABAad ils _ ou
      1ab1aAa ils _ pas
      1AAb ils _ prennent
      6a ils _ pris
      A2a ils _ quand
      AaAa1a ils _ que
      6A ils _ retourne
      A3A1b ils _ retrouvent
      A2Bd1A ils _ reverront
      aaaaA1A ils _ sont
      AA1c ils _ sur
      3a ils _ tapent
      3AAab ils _ tiennent
      B2c2A ils _ tous
      3A1aa ils allaient
      1A1bA ils appellent
      3A2a ils brulent
      A1Ab ils cachent
      5A ils crachent
      a1aBB1A ils disent
      3C1ca ils disent je
      3aAa ils disent que
      6A ils disent retourne
      3AabA ils dorment
      2dAAaB ils en
      A1fC1B ils etaient
      6B ils filment
      CA1A2b ils font
      B5b ils font des
      A2aAaA ils forment
      3A1cB ils jettent
      bA3Cb ils l
      bA1A1Aa ils l ont
      b1Aa1AA ils le
      1BAe ils lui
      BaAhACD ils m
      3a ils m appellent
      4AA ils m attendent
      BBAeaAB ils m ont
      1aEdaE ils me
      A5c ils me cassent
      3Aa ils me cherchent
      3a ils me crachent
      3b2C ils me font
      A2a ils me lachent
      A3A1b ils me retrouvent
      A2Bd1A ils me reverront
      3a ils me tapent
      AAab ils mettent
      3a ils mettent des
      AA ils mon
      Bc1AaA ils mont
      3A2a ils mont mis
      4A ils n
      A ils n ont
      CaAad1B ils ne
      A2Bd1A ils ne me
      b1B3b ils on
      dABDCAc ils ont
      1A1a1aa ils ont appris
      A1Ab2A ils ont cree
      A2D2e ils ont dit
      3a2B ils ont fait
      2aB2B ils ont filme
      B2b ils ont mis
      6a ils ont pris
      a2a1AA ils parlent
      6A ils poussent
      3a1A ils renversent
      3a1A ils renversent mon
      A2c1A ils rient
      AAac ils rigolent
      A2a ils rigolent quand
      3a2a ils s
      a1AB1Ac ils savent
      2AAAAe ils savent ou
      1Aa1aaA ils se
      d1aBB1b ils sont
      2aB1Ab ils sont 0
      1a1AAb ils veulent
      1A1A ils veulent me
      B2c ils volent
      1A1Aab ils vont
      cAbB1AA imag*
      1A image
      AabA1A images
      BgaB ime
      1b1A2a imeu*
      1AAdA1A imit*
      2AbA imite
      1A1b2A imitent
      AA3aB imme*
      AbABab immeuble
      A4b immeuble $
      4bAA immeuble et
      3A1a impa*
      3A1a impayes
      A1BbfEB impo*
      B1Aac important
      A2bdCA importe
      C2bb1A importe ou
      gBABA1A impr*
      hBBCABA impression
      aA1B impression _ etre
      cAABA1A impression d
      aA1B impression d etre
      c1AA1A impression de
      B1Bbb1d in
      a1AA1Ae in $
      aAA3a in 0
      a1aA1A in _ 0
      bbaABbA in _ and
      BA1Ad in _ ase
      bA4A in _ bathroom
      A2Aaa in _ bus
      BAAaAca in _ car
      3a2A in _ changing
      bAa2AA in _ class
      A3aaA in _ days
      2BA1Ad in _ flat
      3a1B in _ food
      abB1A in _ form
      acA2aA in _ garage
      cA1a1AA in _ head
      d1AACa in _ house
      1Bd1CaA in _ i
      dCBA1Ac in _ kitchen
      ca1aAAA in _ of
      bA1AA1A in _ phone
      ccaDACa in _ room
      1B1A1c in _ s
      A1AabaB in _ school
      1cAA1AA in _ shed
      aAb2B in _ shower
      B3c in _ sockets
      BA3e in _ stairwell
      1AcA2A in _ stockroom
      Ab1AaAa in _ the
      a2a1AA in _ toilets
      AAc1AAb in _ van
      aaAAAaB in _ workshop
      D1ba in _ year
      bABDBf in a
      A2Aaa in a bus
      A1a3A in and
      1ab1AB in bed
      BA1Ad in c
      BA1Ad in c ase
      ca1aAAA in front
      ca1aAAA in front of
      bAABAAc in her
      EBAAAce in his
      BAAdBba in it
      1aBa2A in january
      Ab4a in july
      2c2aB in june
      1cBhcGD in my
      bA3A in my class
      3a1B in my food
      abBa in my form
      cA1a1AA in my head
      aA1A in my phone
      c1A1B1a in our
      ca2B1A in our house
      b2A in september
      aDceBEa in the
      bA4A in the bathroom
      3A in the bus
      1A1a2a in the car
      a5A in the changing
      1a1A2a in the flat
      abA in the garage
      aA2Ab in the house
      dCBA1Ac in the kitchen
      A1AbAaA in the school
      1cAA1AA in the shed
      aAb2B in the shower
      BA3d in the stairwell
      1AcA2A in the stockroom
      a2a1AA in the toilets
      aAb2A in the van
      1aA1AaB in the workshop
      6A in there
      a5B in this
      AA2aa in three
      bAaAAA in year
      a1aA1A in year 0
      B1cA1cA ince*
      CA1a1cA incendie
      1A1B1b incl*
      DAca1Bd inco*
      A4Aa inconnu
      2a1a1C inconnu $
      A1ca inconnus
      1A2bA ines
      c1aAB1B infi*
      B1aa1aA infirmerie
      f1ACBAA infirmiere
      bA1A1a infirmiere _ a
      CdA infirmiere _ j
      AbA2A infirmiere que
      CdA infirmiere que j
      a2AAA infirmiere scolaire
      cA3A infl*
      cA3A inflige
      b2AA inn
      b1A2A inqu*
      d1A2CB inquiete
      Aa1Ab1A inquiete $
      aA inquiete _ pour
      3aA inquiete je
      aA inquiete pas
      aA inquiete pas pour
      B3Abb inquietez
      B3Abb inquietez pas
      dBBab1A insc*
      2A1abA inscription
      aBAaaA inscrire
      1A2cB inscrire sans
      EDic1C insi*
      A1Ac1Db inside
      2Aa inside _ my
      2Aa inside of
      2Aa inside of my
      BAgA1aC insiste
      A1c insiste pour
      FBccbdB inst*
      CAAe insta
      4a1A insta $
      2A insta _ ma
      2A insta avec
      2A insta avec ma
      2cA2A insta il
      AA1AAb instant
      2a1A1A instant $
      BBCeAAC insu*
      cAAA insuline
      A2b1A insulte
      4A insultent
      BA1c insulter
      BABa2B insultes
      eaCBgEC inte*
      AA1AcA intention
      1eB1A1A interdit
      abB1A1b interdit de
      3AAa interesse
      a4Aa interet
      cAaABA interieur
      eC2B interieur $
      B1b interieur _ est
      B1b interieur c
      B1b interieur c est
      bcaEccB internat
      A1A1a internat $
      cA1CbA internat _ est
      AA2ab internat _ il
      AA2ab internat _ le
      A2bAb internat et
      A1Aa1b internat ils
      1b1A1A internat parce
      AAAafBA interne
      1AAabA interne de
      aAD1bA internet
      1a1aABa interview
      BBh1AAC inti*
      A1c1A1A intime
      1Ab3B intimes
      bcd1BFA into
      ACe1AA into _ bed
      1Aa into _ room
      aAaA1A into _ with
      AAc1AA into her
      1De2A into my
      1Bb into my bed
      1A into my room
      ab1bABA into the
      A3dA intr*
      A3dA introuvable
      c1AA inut*
      c1AA inutile
      BAa2dA inve*
      BA1B1f invendus
      1a1b1AA invente
      FBajaaB invi*
      EA1hAA invisible
      ABBc1cA invite
      aA1AAbA ira
      c3BbA irai
      c3A irai pas
      b1A1Aa irai*
      b1A1Aa irait
      acC2A iron
      FbAAcbe is
      bAcAbBA is _ a
      c1aaA1A is _ and
      1A1A1c is _ anywhere
      A2b1Ba is _ i
      aA1A2a is _ in
      BAba2a is _ me
      1A3Ab is _ normal
      BbAA1Ab is _ to
      aBaA1aA is a
      A1c2A is being
      CbAbAaa is going
      A1Aa1aA is in
      acB1ABB is it
      aaA2A is it normal
      ab1A2A is my
      1A1AaAa is that
      AB4b is that normal
      1B1CAeA is the
      1BacacB is there
      a1bAaA is there a
      1A1A1c is there anywhere
      BA1A1g isi
      AB1a1ab isn
      AB1a1ab isn t
      i1CdE1C it
      2ca1DB it $
      aAA2ab it _ a
      B1c2aA it _ and
      cA1BAAb it _ be
      cA1BA it _ been
      D2b1a it _ easier
      BbAA1ac it _ fine
      1a1AA1a it _ for
      A2aAb it _ got
      cbA2AA it _ he
      1aA2aA it _ him
      2AA1Aa it _ i
      AaAb it _ if
      2a2Ab it _ in
      cAbA1A it _ just
      C2ab1a it _ m
      aBbA1b it _ me
      CbAcaAA it _ my
      1aA2Aa it _ not
      A2a it _ on
      AAc2A it _ our
      1AaB2b it _ s
      B2a1Aa it _ t
      C1Aaa it _ that
      bAB1cAA it _ the
      cBabAAA it _ to
      B2AAcA it _ warm
      bA3B it after
      cA1A1A it again
      AB3b it all
      3cBa it and
      Cc2aa it at
      bA1bAaa it back
      aAAa1A it bleed
      eA1AA1A it d
      b2AA it d be
      B2b1a it down
      2a1A it for
      c2A2B it helps
      aBAbbA it i
      C2ab1a it i m
      cA1AaAA it in
      a3aAA it in the
      aAa2Aa it is
      1a1B1Aa it isn
      1a1B1Aa it isn t
      a2AAb it it
      aaA2A it normal
      cB1a2a it off
      aA2a it on
      J1AdCfa it s
      bAA2Ab it s a
      cA1BA it s been
      D2b1a it s easier
      BbAA1ac it s fine
      A2aAb it s got
      bAbA1A it s just
      Bb1cA1A it s my
      1aA2Aa it s not
      AAc2A it s our
      1a2AA it s the
      B2AAcA it s warm
      3B1bb it to
      5Ab it to be
      CcB2ab it was
      AbC it when
      bAaaBcA its
      1BcC1Ac ivre
      fCaBaDB j
      EAbaAea j _ 0
      1A1A1AA j _ a
      b1A1aB j _ achete
      CcBAAe j _ ai
      Ab1Aa1A j _ appris
      bBb1AB j _ arrete
      a1A j _ aurai
      c4C j _ avale
      1A1a1aA j _ beaucoup
      aA j _ besoin
      B2CAd j _ bien
      aAc1A j _ bu
      Bad1AA j _ c
      BcAA1Aa j _ ca
      CaAb2c j _ change
      dAAA1A j _ choisi
      a j _ commence
      aa j _ compte
      BA1aa j _ coupe
      1aA1A1A j _ cru
      aa2A1A j _ d
      bAaaaAA j _ dans
      a1bC1Ba j _ de
      dBBAaB j _ deja
      2ab1AA j _ demande
      cCBcBBb j _ des
      A1AaA1b j _ deux
      Ecca2C j _ dit
      2a2a j _ dix
      a1A2A j _ donne
      BaA1Aa j _ dormi
      A4a j _ droit
      1a1aB1b j _ du
      cBAB1aA j _ ecrit
      baA3A j _ elle
      cBBbAaA j _ en
      baABA j _ encore
      b4A j _ enjambe
      4a j _ enleve
      1A j _ envi
      AA2bA j _ envie
      D1f3C j _ envoye
      3aA j _ essaye
      AacA1A j _ ete
      CdAbBBA j _ eu
      CaA1Aca j _ euh
      dBA2AA j _ failli
      BA1AAAd j _ faim
      fB1B1B j _ fait
      AAab j _ fini
      1b1A1A j _ froid
      A3aB j _ fugue
      1a3AB j _ garde
      BdA j _ glisse
      aBbA j _ honte
      bB j _ j
      Dcaa j _ jamais
      bb1AAB j _ juste
      aA1eABC j _ l
      AabAbAA j _ la
      aAa2A j _ lache
      1AABeBA j _ laisse
      beD1C j _ le
      aCB1Ab j _ les
      aaA2AA j _ m
      eABaa1A j _ ma
      BAc j _ mal
      D2A1f j _ mange
      c1A j _ me
      B2cAa j _ meme
      Aa1a j _ menti
      C1cBAb j _ mes
      dB1A1A j _ mis
      b2AAbB j _ mon
      BA2ca j _ nulle
      2b2A j _ parle
      B3bA j _ parti
      BCdDC1e j _ pas
      1AAAac j _ passe
      d1AA1A j _ pense
      B3AcA j _ perdu
      BeB2A j _ petit
      BBb1A j _ petite
      a2AaA j _ peu
      AaaaC1c j _ peur
      2AcaAA j _ peux
      BAeaB1A j _ plus
      eB1Aa1B j _ pri
      EcAAdad j _ pris
      cA4A j _ promis
      aaAa2A j _ pu
      A2Aa j _ qu
      AABad1a j _ que
      A1A1bAa j _ quinze
      CAbb1B j _ quitte
      BbaA1A j _ rate
      dC3AA j _ recommence
      a2a1A j _ recu
      A1AAca j _ regarde
      A2b1A j _ rendu
      1A2bA j _ repete
      2aB2A j _ retourne
      DBcABfa j _ rien
      C3cAA j _ saute
      Bbb j _ seize
      AAe j _ subi
      d1aAC j _ suis
      C2c j _ supprime
      a2bAA j _ tenue
      BbA j _ tombe
      2BbaBA j _ toujours
      aBb2Aa j _ tout
      B4ab j _ trop
      eBaAB1a j _ trouve
      1dB1b j _ un
      CBBe2b j _ une
      a4A j _ vide
      dAA j _ voulu
      AcABBAd j _ vu
      1AA2ba j accompagne
      1Ac1A j adore
      cbAAbBB j ai
      DAaaBeb j ai 0
      b1A1aB j ai achete
      Ab1Aa1A j ai appris
      bAb1AB j ai arrete
      c4C j ai avale
      3a j ai beaucoup
      aA2A j ai besoin
      aAb1A j ai bu
      BaAb1Ac j ai change
      dAAA1A j ai choisi
      a j ai commence
      aa j ai compte
      BA1aa j ai coupe
      1aA1A1A j ai cru
      aABAaBa j ai deja
      2ab1AA j ai demande
      cAAABAc j ai des
      A2a j ai deux
      Ecca2C j ai dit
      A1b j ai dix
      a1A2A j ai donne
      BaA1Aa j ai dormi
      A4a j ai droit
      CbbaAAb j ai du
      cBAB1aA j ai ecrit
      1bAB j ai encore
      b4A j ai enjambe
      4a j ai enleve
      1A j ai envi
      AA2bA j ai envie
      D1f3C j ai envoye
      3aA j ai essaye
      AacA1A j ai ete
      Cd1bBBA j ai eu
      CaA2b j ai euh
      dBA2AA j ai failli
      BA1AAAd j ai faim
      eA1B1A j ai fait
      1Bab1a j ai fini
      1b1A1A j ai froid
      A3aB j ai fugue
      1b3AB j ai garde
      aBbA j ai honte
      Aaaa1a j ai jamais
      Bb3A j ai juste
      2Ac1AB j ai l
      DcB1Ac j ai la
      aAa2A j ai lache
      1AABeBA j ai laisse
      BdB1A1A j ai le
      bB3a j ai les
      cAB1aa j ai ma
      ABc3a j ai mal
      D2A1f j ai mange
      B2cAa j ai meme
      Aa1a j ai menti
      B1bA1a j ai mes
      dB1A1A j ai mis
      3AAcA j ai mon
      A4b j ai nulle
      1b1a1A j ai parle
      BdABAda j ai pas
      AAAAac j ai passe
      B3AcA j ai perdu
      Aa1aC1c j ai peur
      aaD1Aba j ai plus
      eB1Aa1B j ai pri
      GdAAdAd j ai pris
      aAAa1a j ai pu
      A1A1bAa j ai quinze
      CAbb1B j ai quitte
      AaaA1A j ai rate
      dC3AA j ai recommence
      a2a1A j ai recu
      A1AAca j ai regarde
      A2b1A j ai rendu
      1A2bA j ai repete
      DAcAAg j ai rien
      C3cAA j ai saute
      Bbb j ai seize
      AAe j ai subi
      C2c j ai supprime
      a2bAA j ai tenue
      c1AAbB j ai toujours
      bAB1aAA j ai tout
      B4ab j ai trop
      eBaAB1a j ai trouve
      B1aAa1c j ai un
      CAAdaAa j ai une
      a4A j ai vide
      cAA j ai voulu
      AcABBAd j ai vu
      BBdb1B j aimais
      A1b2A j aimais bien
      AABa j aimais les
      BaeABbC j aime
      BaABAd j aime bien
      aA1a1AA j aime la
      5c j aime le
      C1a2b j aime les
      BDe2AA j aime pas
      a1dA1A j aime plus
      1aaAAaB j aimerais
      A1AAAaa j aimerais bien
      a4A j aimerais m
      aaA2AA j allais
      3AAab j appelle
      bA4A j appuies
      BAb2a j arive
      bAA j arive pas
      2aAAAa j arrete
      b1Aa2C j arrete pas
      1CAe1Db j arrive
      aAAA1Ad j arrive pas
      aAa2AA j arrive plus
      1CBAgAA j attends
      b2A1AA j attends juste
      C1AAdaa j attends que
      CAAaaab j aurai
      6a j aurai pas
      aaAAAAc j aurais
      a2A j aurais pas
      aAaaaAB j avais
      b1Aa1A j avais des
      Aa j avais mal
      Aab j avais pas
      bA j avais promis
      1aBa1aA j avais un
      1Aa j ecoute
      Ba1A1a j ecris
      AcA2AA j efface
      A2Aaa j eleve
      fABAA1B j en
      CcBAAda j en ai
      a1A j en aurai
      1Bb j en parle
      a2AaA j en peu
      2AcaAA j en peux
      cAAAAa j en suis
      a1b1A1A j enleve
      FdAdBAa j entends
      1AAa1A j entre
      caAA1A j espere
      2AbaBa j etais
      a1aaaA j etais dans
      bB2Aa j etais en
      BAbaB1c j etais pas
      BeB2A j etais petit
      BBc1A j etais petite
      AbA j etais tombe
      cbAB1A j etais un
      B1aBdEd j evite
      B1DABgb j habite
      4aAb j hesite
      4AbA j irai
      ABbaAA j ose
      1A2A j ose pas
      aAAc1Ba j ouvre
      3b1A j ouvre plus
      caa1AaC j y
      b1AA j y pense
      2aB2A j y retourne
      a1a1A j y suis
      d1BAcA ja
      AB1c jack*
      BfB3C jalo*
      BfB3C jaloux
      1cA3B jaloux il
      AAc1dAB jama*
      AAc1dAB jamais
      dDBAhCD jamais $
      A1aAa jamais _ a
      1cAA1A jamais _ de
      bAAAAc jamais _ je
      bAB1c1A jamais _ la
      1AA1a jamais chez
      BaAbBc jamais de
      AabB2A jamais dit
      1aAc1A jamais eu
      b1AaA jamais je
      A2Ac jamais le
      bA2C1a jamais me
      BaaaAa jamais rien
      cB1BBBb jamb*
      fFBaA1b jambe
      aA4b jambe $
      aAAa jambe _ le
      cBA jambe avec
      AbcBABa jambes
      AcbAA1A jambes $
      Ca4a jambes et
      cA1AbbB jan
      aBc1A jan _ pas
      e4AB jan _ plus
      bAb jan moi
      2b jan moi pas
      aAaA jan parle
      a4AA jan peu
      a4AA jan peu plus
      bB1b2a janb*
      1aBa2A janu*
      1aBa2A january
      b1A1A janv*
      b1A1A janvier
      AbB1b1B jard*
      AbB1b1B jardin
      cA1A2A jari*
      cA1A2A jariv
      cA1A2A jariv _ a
      1cAa1A jata*
      bbAa1A jatan
      1AabA jaun*
      1Aaa jaune
      AdaBAAB jave
      dAA1AB jave*
      eAAAAB javel
      Caa1A1e jdoi*
      Caa1A1e jdois
      2AA2b jdois 0
      A4Ba jdois de
      bAAA1bA jdor
      A1A2cA jdor dans
      DDcC1eB jdor*
      DCcC1eB jdors
      5aA jdors _ des
      b3AA jdors _ je
      3A1A jdors _ la
      2C1Bca jdors _ le
      ABdA jdors _ mon
      2A3A jdors _ un
      A1cA1A jdors avec
      1Ba1aAA jdors chez
      5aA jdors chez des
      BAC1Ae jdors dans
      1A2aA jdors dans la
      2B1Bca jdors dans le
      2A3A jdors dans un
      dbA2D jdors pas
      A1d2BB jdors plus
      gDDBfEB je
      BaeB1b je 0
      AaeCa je 0 an
      1AAAba je _ 0
      2B2c je _ a
      1DdbABa je _ ai
      a3AaA je _ aide
      aCcb1AA je _ aime
      A1A2a je _ alle
      cb2BA je _ aller
      DBad1A je _ alors
      1ccE1Ab je _ an
      1BaAbA je _ anvi
      DAb1aab je _ apprendre
      A1aa1Aa je _ apprentie
      AAab1A je _ apres
      1A je _ arrache
      a2AA je _ arrete
      e1AABBA je _ arrive
      aA1bACA je _ assis
      b1A1AB je _ attends
      B1Bab je _ au
      b3AA je _ aussi
      CbAb1AA je _ aux
      bAAA1A je _ avais
      B3cAb je _ avant
      gaABAEa je _ avec
      2a2aB je _ avoir
      AC1D1g je _ beaucoup
      Gc1dbBb je _ bien
      1b1A je _ bleu
      Ab1a1A je _ bon
      AA4a je _ bonne
      bA je _ brule
      a1b1AA je _ c
      eDc1aEB je _ ca
      E1Aab1b je _ cache
      A2Ba1b je _ cachee
      1A2e1B je _ casse
      1aAc je _ ce
      1A2a je _ cette
      aa1A2A je _ change
      B2d1A je _ changer
      1bA1AaA je _ chaque
      DEa2iB je _ chez
      cAA je _ cicatrice
      AaA3c je _ coince
      eB1B1b je _ comme
      ab1A1A je _ comment
      A4aa je _ connais
      a2B1A je _ coupe
      a2B je _ crever
      AAAeB je _ d
      AGHCbkb je _ dans
      cAAA je _ davoir
      ACCcec je _ de
      CAA1ac je _ debrouille
      5a je _ degoute
      C1AAgBA je _ dehors
      aA1AaBa je _ deja
      a5A je _ demain
      f1CACAA je _ demande
      aA1AaB je _ depuis
      A2C1ca je _ derriere
      CB1AAcc je _ des
      cA1A1A je _ deteste
      bBc1aBA je _ deux
      aa3AA je _ devant
      ba4A je _ di
      1dC2AA je _ dire
      aaCA2a je _ dis
      2BaA je _ disparaitre
      A1b2Bc je _ dois
      1C1b2c je _ donne
      cAB1AaB je _ dormir
      c4Da je _ dors
      DA3e je _ douche
      BiaDaCA je _ du
      Ba2b je _ e
      ACA3d je _ ecris
      B1a2a je _ elle
      fCbEcCA je _ en
      Aac2a je _ enceinte
      fB1BAA je _ encore
      1bAA je _ enerve
      AC1A1Ae je _ enferme
      D3A1d je _ enfermee
      a1A je _ enfin
      bA3AA je _ entends
      b1b1AA je _ envi
      BdcBcBC je _ et
      Aa2bA je _ etais
      B1d1Ba je _ etre
      b2a1Ba je _ euh
      B1dA1A je _ expres
      Bb1a je _ fai
      ccABA1B je _ faire
      b1DeACA je _ fais
      ca1AAB je _ fatigue
      d1A1AB je _ fin
      1a je _ fini
      1A je _ finir
      A1A2c je _ force
      b1A1A1A je _ fous
      A1A1a je _ fuguer
      B3AcA je _ garde
      2A1cAA je _ garder
      2a1Ba je _ gay
      3AA1c je _ genre
      cA2AA je _ griffe
      3aAc je _ habitue
      A je _ harcele
      DaCa1ad je _ il
      AAAebAB je _ ils
      3A je _ impression
      1AbBaA je _ j
      d1A1AAA je _ jamais
      caAadFA je _ je
      d2AA je _ jregarde
      1A1A1a je _ jure
      Dc2aaA je _ jusqu
      daAB1C je _ juste
      c3AA je _ kon
      aBAeCbA je _ l
      gBDaCA je _ la
      BcbaC je _ laisse
      G1eABeA je _ lave
      bCDaaac je _ le
      BF1CffD je _ les
      c1AAAb je _ leve
      1Ab1A je _ loin
      c1bBB je _ lui
      1B2aAA je _ m
      bDBC1dB je _ ma
      cAB2a je _ mais
      3BAcA je _ majeur
      gAAC2B je _ mal
      CAacAdA je _ malade
      BeBB1A je _ maladroit
      bA2A je _ mange
      5a je _ manje
      2aA2A je _ mature
      eaDCCfB je _ me
      AA2bA je _ meme
      FaBaAgA je _ mes
      bb1A1B je _ mets
      AB1ccAA je _ mieux
      B4bA je _ mineur
      4a je _ moi
      b1DDfaE je _ mon
      b1b2AB je _ monte
      aA je _ mords
      A1aaA je _ mort
      1AA je _ mourir
      fbAABBA je _ ne
      BbbB1A je _ non
      AcaA2A je _ nou
      bA1AA je _ nul
      2AcaAA je _ o
      AAA2Be je _ occupe
      BB2e1A je _ on
      Bc4A je _ ose
      DA1aBfB je _ ou
      dBCA1Bb je _ oui
      bAAA1Bb je _ ouvre
      EbcaeAB je _ par
      bA1aAA je _ parce
      1a je _ pardon
      B1aca1A je _ pareil
      BcAAa1B je _ parle
      FaA1dCA je _ parti
      D3fBA je _ partie
      Aad1cBA je _ partir
      CCfAa1c je _ pas
      AcBa1AA je _ passe
      a5A je _ passer
      bA1A je _ pense
      A1cA2B je _ personne
      dA2A je _ peur
      CAc3c je _ peux
      aAa2A je _ plante
      BChA1He je _ plus
      aA2aa je _ porter
      aAAAaba je _ pour
      Ad2AAA je _ prendre
      1baa2A je _ prends
      a1a1AAa je _ pu
      bA je _ punis
      AabBAbA je _ qu
      a2aab je _ quand
      ACbAFb je _ que
      AcAa1AA je _ quelque
      AdA1A1a je _ qui
      cA1BACc je _ quoi
      D1c3b je _ rappelle
      cABAAa je _ regarde
      bA je _ rejoindre
      1aAcB je _ rentre
      BA2a je _ rentrerai
      bA1A2a je _ reponds
      BAAdaa je _ reste
      Bg1AAB je _ rester
      a1a1AAA je _ reveille
      acAAcDd je _ rien
      CB1aAeb je _ sais
      A1a1BbA je _ san
      abB1DeA je _ sans
      d3BD je _ sauter
      B3a je _ sauve
      bA2Ba je _ savoir
      a1A1Aa je _ sdf
      bBAb1AA je _ semblant
      B1bAA1a je _ sen
      BAa1AAd je _ sens
      a je _ serai
      DAae1B je _ seul
      C1AAAAd je _ seule
      C2b1a je _ seulement
      B3abA je _ si
      Babb je _ son
      a3cCA je _ sorti
      B2aAca je _ sous
      ab1AABA je _ souvent
      BdaBbBA je _ sui
      AAdAfDB je _ suis
      B1aAb je _ supporte
      c3A je _ supprime
      aACAbaB je _ sur
      cA1Aa je _ surtout
      b2A2A je _ taillade
      dE1A je _ tape
      a1A1aAA je _ tiens
      1AA1dAA je _ tire
      Dc1A1cA je _ tombe
      Ac1A je _ tombee
      aABdbCC je _ toujours
      BC2Acb je _ tous
      dDAcBCa je _ tout
      1Aa je _ toute
      2A2Aa je _ travailler
      aAb1A je _ tres
      aA je _ triste
      caaB2C je _ tro
      AeA2AB je _ trop
      A2b1aA je _ tu
      c3B je _ tue
      BaaaBd je _ un
      adcBA1C je _ une
      b1a1aBA je _ vais
      a1aA1aB je _ veux
      cA2AB je _ vide
      AAa je _ viole
      B1a1dB je _ vite
      AAAba je _ vois
      C1bb2A je _ voulais
      aa2A je _ vous
      A1aA je _ vraiment
      AAab1b je _ y
      a1A3A je anvi
      a1A3A je anvi de
      Dd1baAA je appris
      Cd1bA1A je appris a
      b5B je avale
      1a1A je begaie
      BC1A1g je bois
      BB3fC je bois beaucoup
      AA3bA je bois de
      Aa2aAa je bosse
      BAB1daB je bouge
      DB3ae je bu
      aA2ABB je cache
      cA3A je calcule
      b3A je casse
      DB1acAe je change
      BB1cABe je change de
      C2AbcA je charge
      C2AbcA je charge mon
      e2AGbA je cherche
      b3AAA je cherche pas
      Aa2Cb je cherche un
      a4Aa je cherche une
      Ab1A je choisis
      Aa3aA je commence
      A1ab2A je comprends
      A1aa je comprends pas
      AbACeE je compte
      B3cCA je compte les
      CA1d1cB je connais
      2aAbAa je connais pas
      2A1b je conte
      2A1b je conte le
      aA1A1a je continue
      BAb2b je couche
      a1a1A je couds
      BA1b2A je coupe
      aA2a je coupe mon
      eAAAAB je craque
      B2b2A je creve
      dBA1A1A je croi
      2aBB1d je crois
      aAA1AAb je crois que
      A1c2A je croyais
      1AAcbBA je de
      cAA je de cicatrice
      Ca1A1Ac je deconne
      e2A1D je deja
      AADcAda je demande
      b1AAaAA je demande a
      a3b1A je descendu
      A1b1aA je devais
      Dcba2a je di
      1AA2b je di a
      Cac3A je di non
      AaA2c je di que
      Ccbb1aB je dis
      C1aaa je dis a
      1A3a je dis ca
      aaAA1Aa je dis non
      cB1A1A je dis oui
      aBba1AA je dis pas
      BCb2cA je dis que
      DcAbcBa je dis rien
      AbA3b je dise
      B2Ac1A je disparais
      dA1AB1A je disparaissais
      3a1A je disparaisse
      BdBaA1b je dois
      aA3a je done
      C2b1a je donne
      1DcAB je dor
      D1AAAeB je dor dans
      CA1cab je dormi
      1AA1Ac je dormi dans
      DA1AFjD je dors
      1A2Ac je dors a
      Abb2A je dors avec
      1B3b je dors bien
      1A je dors chez
      AaCAAdA je dors dans
      5A je dors dehors
      A je dors ou
      f4E je dors pas
      2A2cA je dors sous
      a3A je ecri
      a3A je envi
      a3A je envi de
      Ba2AAd je ete
      BAaaa je euh
      1A4a je faire
      1aAAdAc je fais
      Bc1bABa je fais de
      bAaA1AA je fais des
      Baa1bAB je fais du
      dBaA1A je fais la
      1A1aa1B je fais le
      A2BBc je fais les
      1A je fais mal
      3a1A je fais mes
      bA1AaaA je fais mon
      Abb2AA je fais pas
      ab2A1A je fais plus
      d1AA1B je fais que
      bAABAAd je fais quoi
      bBAb1AA je fais semblant
      bB3Ac je fais tout
      A1AA2c je fais un
      cAaAA je faisais
      B5b je fasse
      A3b je ferai
      eAdAABB je ferme
      bA je ferme les
      B2A1b je fin
      bAba1AA je fini
      AA2ABd je finis
      a4A je fixe
      a4A je fixe le
      A3Ab je fouille
      5a je fouille les
      BA2fC je fuge
      A3a je fugue
      A4Ce je fume
      C1A2ab je gagne
      eB1ABaA je garde
      2A2b je garde le
      4AAa je garde les
      B4a je garde mes
      bA3AA je garde mon
      3Ac je garde toujours
      Bac1AB je jamais
      Caa3a je je
      D1AAfD je kite
      eB3FA je l
      cAaAaF je l ai
      3A je l impression
      2B1a1A je la
      cDBCAe je laisse
      BA2Ad je laisse ma
      aAca1C je lave
      1bD1Db je le
      bca1ABA je les
      a1a3A je les ai
      Da1dbA je leur
      AA1AAbb je loge
      dCaCaba je lui
      cBaAAbA je lui ai
      iBCABDa je m
      1A je m arrache
      a1A1A je m arrete
      AA1c2A je m assis
      abABaA je m en
      AAA2Be je m occupe
      Cada2A je mal
      A2d1B je mal o
      Cc1kAIC je mange
      2AB1b je mange 0
      A1Ac1C je mange aux
      B2d1D je mange dans
      3D1cA je mange pas
      b2A1A je mange plus
      5a je mange que
      B2e1D je mange seul
      A2b1B je mange toujours
      B2c1A je mange tout
      aA1AA1b je manje
      F1A1fbA je marche
      4aA je marche depuis
      2A1aA je marche sur
      tQbIbaI je me
      bA je me brule
      DbAba1A je me cache
      EA2g1A je me casse
      a2B je me change
      c2B1B je me coupe
      aA je me de
      CAA1ac je me debrouille
      f1CACAA je me demande
      cA1A1A je me deteste
      a1A je me di
      b1AAaAA je me dis
      DA3e je me douche
      Bb1a je me fai
      AaDf1CA je me fais
      A1A2c je me force
      b1A1A1A je me fous
      cA2AA je me griffe
      G1eABe je me lave
      aA je me les
      c1AAAb je me leve
      aA je me mords
      aAA je me plante
      bA je me punis
      D1c3b je me rappelle
      b1AAA je me regarde
      a1a1AAA je me reveille
      B3a je me sauve
      A1bAA1A je me sen
      2a1BAb je me sens
      BdaBbBA je me sui
      CAfAdBB je me suis
      c3A je me supprime
      b2A2A je me taillade
      dE1A je me tape
      1AA1dAA je me tire
      d3B1A je me tue
      2A1bA je me vois
      bC1A je merite
      aA1A je merite davoir
      1aA je met
      Cc1bcD je mets
      B1A1d je mets des
      Bc1A1A je mets du
      A1c je mets la
      3A je mets mon
      bAAA je mets pas
      aaABc1A je mi
      b1A1A je mi la
      BAbAaa je monte
      B1A3c je monte dans
      bAdaEbC je n
      D1abCdb je n ai
      CBdb1A je n aime
      c2A1AA je n arrive
      a1A2A je n attends
      bABa1A je n en
      A3b je n etais
      Bc4A je n ose
      AAaa1bA je n y
      1AdA1Db je ne
      A3aAa je ne connais
      c4Da je ne dors
      3a2A je ne fais
      A1bAA1A je ne lui
      bA je ne mange
      AeAbCBA je ne me
      Aa1Aa je ne parle
      aA je ne pense
      CAc3c je ne peux
      BA2a je ne rentrerai
      BA1aAe je ne sais
      a je ne serai
      c1A1aB je ne suis
      B1aAb je ne supporte
      a1A1aA je ne tiens
      a1b1AA je ne vais
      a1aA1aB je ne veux
      bA3A je ne vois
      C1ab2A je ne voulais
      a je non
      ABA1AeA je nulpar
      AA2AcA je nulpar ou
      aA1AA1A je panse
      1cB je parl
      aaAcEBC je parle
      1aAAA1a je parle a
      e1AAAAA je parle avec
      aaaAA je parle pas
      AA1b je parle plus
      baAAcBD je pars
      b je pars pour
      B4A je parti
      JeeAAhC je pas
      2Ab1aA je pas d
      DAAAAfA je pas de
      AbAA1ab je pas le
      BCcABda je passe
      c4A je passe a
      AAdA1A je passe le
      B1A2c je passe mes
      3b1Aa je paye
      2Ab1Ab je paye pas
      BbAA1bb je pe
      Ab1A2b je pe pas
      B3cA je pendrai
      1AA2BA je pense
      aA1AbbA je pense a
      cB3A je pense beaucoup
      1aA2b je perds
      c2A1B je perdu
      BBc1BdA je peu
      AB1baBb je peur
      Db1bDea je peux
      AabBDDe je peux pas
      bbaaA1A je peux plus
      lBADCDA je pleure
      f2CAA je pleure dans
      b1AA1A je pleut
      CaAdEba je plus
      a3A je plus anvi
      D1Ae je plus d
      Bb1aB1a je plus de
      a4A je plus envi
      bA1AABc je porte
      c2B2A je porte des
      bcaBB1B je porter
      AB1cB1d je pose
      aAAAbA je pourrais
      BaAcAa je pouvais
      CdcbBCB je prefere
      A1baA je prefere etre
      A1bA je prefere les
      adA1AA je prefere ne
      aABd1A je prefere pas
      1c1AAA je prefere rester
      BAdAa1B je prefererais
      AAcAaaA je prefererais une
      CAaaB1c je prend
      BEbBfac je prends
      A1aA1b je prends 0
      aA1AAAd je prends des
      a1AAb1B je prends la
      A2aaaA je prends le
      4a je prepare
      1b1AdBD je pri
      A3d1B je pri le
      bAAA2a je prie
      cAAbBDb je pu
      1Ab1a1A je quitte
      DfB1B1b je ramene
      c1AB1A je range
      AfABB1A je rate
      aa je rate un
      B2c2A je recois
      A1a3A je recois des
      Bbb3C je refuse
      j1BCDB je regarde
      d2ADBA je regarde le
      2dAA1B je regrette
      b2AA je remplir
      aAB1caa je rentre
      A1A1d1A je rentree
      B2Ac1A je rentrerai
      B3c1A je rentrerai pas
      1A1AAa je rep
      3bAAb je repars
      A4aa je repond
      1fA1aDA je reponds
      dA2B1A je reponds a
      Db1bgIA je reste
      A3a je reste au
      c3aD je reste dans
      AaA1cA je reste dehors
      B1bAbBA je retourne
      2A1cBA je retourne pas
      Ba1Ad1B je reve
      B3d1B je reve de
      A5a je reviendrai
      A5a je reviendrai pas
      A2ab1A je reviens
      AA2bAA je reviens pas
      Aa je rien
      cCABAb je rigole
      ABAAAc je rigole pas
      abA1AA je ris
      A3aAa je roule
      ACaA2c je saigne
      FeAdabB je sais
      bCA1aAb je sais c
      CbAd1AA je sais ce
      Aa3A je sais faire
      3aA je sais meme
      AcaA2A je sais nou
      dE1ACb je sais pas
      1aa je sais plus
      2Aa1A je sais que
      1A3aa je sais qui
      1B2bAA je sais un
      B2B1dB je saute
      B4bA je saute des
      DAaA1ed je se
      CAa2cd je se pas
      4A1A je sens
      a1A1AaA je sens plus
      cA3A je ser
      bA3A je ser a
      cAAAAAA je serai
      a1A je serai plus
      dA1AB je sere
      a3A je sere plus
      aC3ba je serre
      1a1AAbA je sois
      DcAaA1e je sors
      4a1A je sors de
      1A1B2b je sors plus
      a2A je souffre
      dA3B je souris
      1A2AcA je squatte
      eCDbaaA je sui
      B2A1db je sui a
      5Aa je sui dans
      A3bB je sui parti
      aBCaBb je suis
      CAAAfAA je suis a
      A1aa1Aa je suis apprentie
      a3AA je suis arrive
      a4A je suis assis
      aaAB2a je suis au
      1A2A1b je suis avec
      Bb1a1A je suis bon
      A1a3a je suis bonne
      aab2B je suis ca
      1A1Aa1a je suis cache
      A2Ba1b je suis cachee
      CBA1adA je suis chez
      eA3B je suis comme
      E1BAd1a je suis dans
      cA2AbA je suis de
      AA1AacA je suis dehors
      a2AaAB je suis deja
      aB1AaAa je suis en
      Aac2a je suis enceinte
      eB3AA je suis encore
      ABAB2e je suis enferme
      D3A1d je suis enfermee
      a5a je suis euh
      ca1AAB je suis fatigue
      2a1Ba je suis gay
      A je suis harcele
      1A1cA je suis l
      BaCeBaA je suis la
      aABfA1B je suis le
      3BAcA je suis majeur
      CAacAbA je suis malade
      AdAB1A je suis maladroit
      2aA2A je suis mature
      B4bA je suis mineur
      b1b3B je suis monte
      B1ab je suis mort
      cA4A je suis ne
      b2A1B je suis nul
      EaA1dCA je suis parti
      B3dBA je suis partie
      babBA1B je suis pas
      1A1Aa1B je suis plus
      3dAA je suis reste
      b2AA je suis rien
      bA1B1A je suis seul
      C1AAA1e je suis seule
      ab je suis son
      BAab2b je suis sous
      b3bAA je suis sur
      Dc1A1cA je suis tombe
      Ac1A je suis tombee
      1b1AA je suis tout
      aA je suis triste
      aa4A je suis trop
      g1cBB1B je suis un
      ba1aAAA je suis une
      a3AB je suis vide
      a2A je supplie
      1Aa1a je supporte
      1Aa1a je supporte plus
      AaA je sursaute
      aAB3c je t
      eE je tape
      1cB1A je te
      AA2a je te jure
      aA1b1A je tiens
      a5A je tiens plus
      A1Ab1Aa je tiens un
      3bA1a je tombe
      baC je touche
      bAA2a je tourne
      AA3cA je tout
      CA2bAa je traine
      AaaAACe je travaille
      gA1AB1A je traverse
      b3A1A je traverse sans
      Aa1B je tremble
      e1aAB1B je trouve
      2b3A je trouve ca
      AbA2b je trouve un
      DdBCcb je un
      AabA1A je une
      eACDB1B je vais
      AaAAb je vais a
      B2a je vais au
      aA je vais dans
      B3Ac je vais dormir
      a2AA je vais en
      A1A1a je vais fuguer
      aA2A je vais le
      eB1BbAC je vais me
      A1b1aB je vais partir
      cBB1aA je vais pas
      C1bc je vais plus
      eB2AA je vaux
      Bb2AcA je verra
      hfa2KG je veux
      Bab je veux apprendre
      B2d1A je veux changer
      a2A je veux crever
      1bB je veux dire
      2ABa je veux disparaitre
      A1aA je veux etre
      b1Aa je veux juste
      a je veux kon
      cA je veux me
      a je veux mort
      a1A je veux mourir
      B1b1b1A je veux partir
      DbebC1A je veux pas
      a1aAAAA je veux plus
      2Aa je veux pu
      4A je veux que
      aA je veux rejoindre
      CbA1b je veux un
      A1a2A je veux une
      A1a2aa je vienne
      1a1dabD je viens
      AaacaAB je viens de
      d1BaBbA je viens pas
      Da2ccB je vis
      B3acA je vis dans
      B1A3a je voi
      b2ABBa je vois
      ca1AA1B je vois pas
      aC1BcdA je vole
      AB3dA je vole des
      3d1B je vomis
      daAABC je voudrais
      b1AAA1a je voudrais etre
      b1A1AA je voudrais m
      a2A je voudrais que
      CBc1Abb je voulais
      CAd1Aa je voulais pas
      Bab1A je voulez
      CaAAAAd je vous
      AA4b je vous dis
      BB2a1b je vous ecris
      A1A1a je vu
      2b1A1A je you
      BAb2a jean*
      BCBc2a jecr*
      BCBc1Aa jecri
      d1AA jeme*
      1aA2A jeno*
      a1bbA1A jete
      1A3c jete _ affaires
      cA1aAa jete _ la
      caB2Ba jete _ le
      AcAa1Cb jete dans
      1aBb1Aa jete de
      3AaAA jete le
      A4dA jete me
      1AAb1aA jete mes
      aa2A jete pas
      dAA2AA jete sou
      dAA2AA jete sou le
      Ab3A jete une
      eaD1A jete*
      AbBAa jetee
      eaB1A1A jeter
      AaBdBbB jett*
      Bb1aA jette
      BAAcAcB jettent
      A4cA jettent des
      1Ebe1AA jeu
      bA1a1BA jeu $
      AaAa jeu avec
      bBBBAeC jeud*
      bBBBAeC jeudi
      bAAABa jeudi $
      a2AAA jeudi et
      1a1Aa jeun*
      1BCAcca jeune
      1a3a jeune _ de
      a4aA jeune _ j
      A4a jeune _ je
      aB1a1a jeune de
      a1AA2b jeune fille
      bBA1b1A jeune que
      a4aA jeune que j
      2c1ACA jeunes
      1BAa1b jeux
      1a3bA jla
      a1daABA jlai
      caAcCAA jle
      AAAb2b jle _ pas
      bA1A2a jle fais
      bA1Aa jmen
      aA2bAA jmen*
      DEcAaAf job
      1aBabBA join*
      a2a2A joke
      b5A joke $
      b1AcBAA joki*
      b1AcBAA joking
      c1A1BA joking $
      bb1ABAA joli
      2aAaA jore
      BCBadeD jou
      AA3a jou $
      AAAa1aA jou _ ka
      3a2A jou yo
      3a2A jou yo ka
      BdaaBB joue
      aa1AA1A joue a
      b2a1AA joue plus
      a2bBAA joue*
      2AcA jouer
      3a jouer $
      aCAca1A jour
      1DbhACB jour $
      3AAa jour _ a
      a4B jour _ ca
      1B1AAcA jour _ deux
      A2a jour _ est
      3A1aa jour _ il
      b1a1Ab jour _ je
      1AB2c jour _ la
      AAaa2a jour _ le
      B3a1a jour _ me
      AA2Ac jour _ mes
      a1a1A jour _ ne
      a1A2Aa jour _ nuit
      AAb1AA jour a
      1A3a jour a la
      1A1aA jour au
      A2a jour c
      A2a jour c est
      aA1B1b jour de
      5b jour de mes
      4AAb jour e
      dA1BBAc jour et
      C1b2c jour et je
      a1A2Aa jour et nuit
      B4a jour il
      3AdAA jour ils
      CBbAdDA jour je
      ba1BAa jour le
      2AaAa jour meme
      AdA1aBA jour ou
      b4A jour ou je
      A1Aa2a jour sans
      3ABdA jour sur
      1B1AAcA jour sur deux
      1CD1dbA jour*
      A1AbA journal
      bCab1B journee
      AaAa1Aa journee $
      c2A1A journee _ le
      a2AAA journee et
      c2A1A journee et le
      b2A1a journees
      C1CDfc jours
      CAABBea jours $
      A2ab jours _ a
      A2Aab jours _ ai
      A1A1a jours _ est
      A1A2b jours _ il
      BA1Ac1b jours _ j
      ba1aa1A jours _ je
      baaA1A jours _ la
      3A jours _ le
      aA2Ab jours _ on
      e2aAB jours a
      A5a jours apres
      c2AbB jours avant
      4a jours avec
      A1A1b jours c
      A1A1b jours c est
      1a2aAA jours dans
      1A1bA jours de
      c2AAA jours depuis
      1a2b1A jours elle
      C1a1a1a jours et
      A3b1B jours il
      4aaA jours j
      A2Aab jours j ai
      b2AaBA jours je
      A3Bba jours la
      1a jours le
      A2A1b jours meme
      1a2bA jours ou
      Aa1Ac jours que
      Aa2cB jours que je
      ba1bAA jours sans
      C1AAcAa jpar*
      C1AAcAa jpars
      kCBB1BA jple*
      iBBB1BA jpleure
      dAAA2A jpleure _ les
      cAAA2A jpleure tous
      cAAA2A jpleure tous les
      1b3B jpre*
      1b3B jpref
      1CAae1B jreg*
      1CAad1B jregarde
      A2Ab jregarde le
      3DbA jregarde les
      B2fAAA jregarde plus
      DbAacbA jren*
      DAAaf1A jrentre
      CA1AgA jrentre pas
      A1a1bAA jrs
      gCAA1AB jser*
      eBA3B jserai
      b3AA jserai _ la
      4AA jserai plus
      5A jserai plus la
      c4AA jsers
      a jsers _ rien
      c4AA jsers a
      a jsers a rien
      1AA2b jsqu*
      1AA2b jsquatte
      DagCCa judo
      abAABa juge
      1Ab1A juil*
      1Ab1A juillet
      1aBAabA juin
      1BA2a juin $
      Ab4a july
      eAAAa1B jume*
      cB2a1A jumeau
      baAA1AA jumelle
      c2bB1B jump
      AAdaBaA jump*
      B1bbAaA jumped
      a1b1AaB june
      bBbAAAA jupe
      cBABA1b jure
      bB1A1Ab jure _ il
      cD1A1Ab jure qu
      bB1A1Ab jure qu il
      bAAAa jure*
      bAAAa jurer
      cAAA jurer de
      aDA1Bc jusc*
      aCA1Ab jusca
      1C2A jusca _ que
      1B2A jusca se
      1B2A jusca se que
      bDAbc1D jusk*
      aB4A juska
      aB1baaA jusko
      cA2A jusko san
      dDDEfaC jusq*
      bAEDeaB jusqu
      1a1AaAA jusqu 0
      Aa1Aa1A jusqu 0 h
      CdaAAaA jusqu _ ce
      bA jusqu _ coudre
      Aa1Aa1A jusqu _ h
      dB1A2a jusqu _ la
      BaB1cA jusqu _ que
      bC3A jusqu _ sang
      1E2Bab jusqu a
      CdaAAaA jusqu a ce
      aB4a jusqu a la
      bB1ACeA jusqu au
      bA jusqu au coudre
      bC3A jusqu au sang
      c1A1A jusqu aux
      BaB1cA jusqu ce
      BaB1cA jusqu ce que
      Ad3AA jusqu la
      dBaB1a jusquau
      bA1A jusquau sang
      Ba1baBA jusque
      Ba2aA jusque la
      gD1BcFB just
      BA1Ad just _ c
      b3Aa just _ it
      a1AA2b just _ me
      a1b1AAA just _ of
      AAbAa1A just _ on
      bAcAAAA just _ t
      baAa1A just _ the
      AaAAaAA just _ there
      a1BB2A just _ to
      c1AA1A just a
      BA1Ad just in
      BA1Ad just in c
      a1A1Aa just not
      b2AA just tired
      2AAaA just want
      A2Aa just want to
      bDA2Cb just*
      eCC1cD juste
      4bAA juste _ ca
      a4a juste _ la
      AA3aa juste _ les
      ABa1ca juste le
      1a1B juste mon
      4A juste plus
      BA2a1a juste pour
      dbABBBA juste que
      a juste que ca
      Aa1caB juste un
      b5A juste une
      AAaa justement
      cAAacAA jy
      2A1bA jy _ pas
      A1aaaA jy _ plus
      A1aa jy retourne
      FaccBeb ka
      A3c1A ka _ adan
      CDc1Ae ka _ an
      2B1Ad ka _ anba
      bA4A ka _ anko
      cA4A ka _ bra
      AbAa1Aa ka _ deye
      CBAc2c ka _ epi
      A1aA1aA ka _ ete
      b1A1aA ka _ ko
      abA2BA ka _ le
      BAba1ab ka _ mo
      IegaCD ka _ moi
      1A2AaA ka _ nou
      1B3Ad ka _ pot
      2c3A ka _ ti
      aA1A1Ab ka _ tout
      BBaa1d ka ba
      AAaa1a ka ba moi
      6A ka bat
      3A ka bat moi
      BaA2a ka bwe
      a1A ka ca
      dA4A ka couper
      a ka couper bra
      AA1b ka cried
      AB1b ka cried moi
      1eEA1dB ka di
      CCAA1hA ka domi
      4a1A ka domi adan
      AB2Ab ka domi an
      A3Ab ka domi anba
      b1Ba ka fais
      1a3Aa ka fais moi
      1CeAAAa ka gade
      BCfA2A ka gade moi
      1cAA2A ka m
      A1aA1aA ka m ete
      2A2A ka mache
      1aaAAAa ka mande
      a4Ab ka mande moi
      3A1a ka manje
      1Bf2AA ka manye
      1Be2A ka manye moi
      ABb2bA ka pase
      a1AA1aa ka pleure
      AeA1AAA ka prendre
      A1Ac1Ab ka rantre
      B1aaaA ka rete
      aAAdAAA ka ri
      1A3a ka touche
      CAbb2b ka vini
      3b2A ka vole
      bA1a1A ka we
      AAaAcCa kaba*
      aA2AA kach*
      A1aAAaa kama*
      ABAaAd kant*
      AAAAAd kantin
      2dB2A kara*
      aBaAa karate
      aBb kare*
      CBAaaAe kart*
      BdCA1ad kase
      AAA2ad kase _ la
      1AAa1bB kasi*
      AB1c2a kass*
      BDACdfB kay
      CAA1dA kay _ moi
      a1a2aA kay la
      DCaCde kaz
      D1d2bA kaz $
      1aA1aB kaz _ soir
      CbBAaa kaz la
      AA2ab kaz mi
      2A1Aa keba*
      2A1Aa kebab
      gCBAaCB keep
      AA1aA1A keep _ about
      aA keep _ blade
      aAAda1A keep _ me
      aA1A keep a
      aA keep a blade
      2cDb1a keep my
      aBaA keep quiet
      b2AaBA keep the
      BBb1bAc keep*
      1Ab1BAa keeps
      2eA2B keeps _ me
      B1c3B keeps _ my
      A2abBA keeps asking
      d2AB1A keeps saying
      c2aA kelk*
      eA1C1A ker
      1b2AAc kest*
      1b2AAc kestion
      BA2CeA ketc*
      BA2CeA ketchup
      B ketchup sachets
      1A1AcAA keuf*
      1A1AcAA keufs
      Ac1A1A keum
      aA1BbAa keur
      2A2Aa keys
      A2A1bb kg
      AEAAAfc kick*
      ACaAAgA kicked
      1B1AAd kicked _ out
      1B1AAd kicked me
      1B1AAd kicked me out
      ABa1AdA kicked out
      1D2AAe kicking
      aA3bA kid
      BcBbAba kids
      1b3AA kids are
      b4A kiff*
      b4A kiffe
      AeBabBa kil
      1Aba kil _ a
      Ad1A2B kil _ pas
      AbAac1C kil _ plus
      BA1bAaa kil a
      a2A2A kil e
      AACbA1c kil me
      AA2c1a kil va
      BbABAAa kill
      b5A kill herself
      b2A2B kill himself
      A2aA1A kill myself
      BEdfabA killed
      b1BA1dB kilo*
      1aAabBA kilometres
      1AACAf kilos
      A4b kilos $
      A2AAc kilos depuis
      AC4b kind
      cAA1A1A kind*
      a kinda
      CAfAAA kine
      AA1ABe kipp*
      AA1ABe kipping
      AA1A1d kipping _ the
      AA1ABe kipping in
      AA1A1d kipping in the
      1BB1gBA kit
      2BAAab kitc*
      1ABAAac kitchen
      1aAA1a kitchen _ i
      a1A3a kitchen and
      BAABeDa kite
      AA kjai
      1dA3A knee*
      aCABAAe knif*
      aCABAAe knife
      A1c1ABa knoc*
      AcBBcca know
      aAa1aAA know $
      aAa know _ to
      B3ab know which
      DbcAfC know*
      CbbAeB knows
      b2B1A knows $
      BAa1b knows i
      AAbb1aA knows me
      dB1A knuc*
      dB1A knuckles
      cB1A knuckles split
      fdBA1CC ko
      aAA1a ko moi
      gA1A1AB ko y
      1bAa kogn*
      A2A1b kom
      B1aA1b kom ca
      aadAcAC kon
      b1A kon _ pas
      A1a1A kon _ touche
      A3a kon m
      aAAbbAA kon me
      A1a1A kon me touche
      aaC1a kone
      bAA1Aa kone pas
      1bA kone pi
      CAAAcaa konn*
      BbA1ba konne
      C1AbaAb konnet
      daAAA1A konp*
      1aABA1c kont*
      aaAbaA kopi*
      AbA kosa
      A2a kou
      a kou de
      1aA kouman
      d2B1AA koup*
      AdAA1Cb kour*
      DaABAAh kout*
      CCAA1Ai koutla
      Aa1A1ba kouz*
      b1cdADB koz
      1B1b kriy*
      CaAdDcb l
      1FedCAa l _ a
      2aA1Ab l _ apres
      abAa1AB l _ au
      BaAB1Cg l _ avec
      1b3B l _ bouillante
      a1A l _ bras
      ea1AdEA l _ c
      BaAAAc l _ ca
      aA2Bb l _ ce
      1B1a l _ chaque
      1A l _ chaude
      aA3aa l _ chez
      3a1AA l _ comme
      aAA1aAb l _ cote
      cBaa1Cb l _ d
      bAABc l _ dans
      DadAbCb l _ de
      b2A2A l _ decroche
      1Aa3a l _ depuis
      Gc1acaA l _ dernier
      aA1A l _ derniere
      abB1aBB l _ des
      A2B2a l _ deux
      AAA3c l _ devant
      BBda2A l _ dit
      BCbeaaB l _ du
      2AaBa l _ e
      aaBAABe l _ elle
      A1Ba1aa l _ en
      1a3AA l _ encore
      aBAA1ca l _ est
      D1dbBca l _ et
      Ca l _ euh
      1Aab1AA l _ fait
      BaAA1cB l _ ferme
      AbA3A l _ hurle
      2Ab1A l _ i
      ABDacba l _ il
      A1BBa1b l _ ils
      a2a2A l _ j
      a2A1aa l _ je
      A3aa l _ jetee
      AAa l _ l
      CaCc1cA l _ la
      B1AAAbb l _ le
      ABAa1aA l _ les
      bAaCAAa l _ m
      5a l _ ma
      B4c l _ mais
      DaBfAbA l _ me
      BAa2aA l _ meme
      1A l _ mis
      AbAb1Aa l _ moi
      aaA1AaA l _ mon
      b l _ ne
      cA1A1Ba l _ ni
      3A1cA l _ nous
      C1a1aBb l _ on
      ca1CBbA l _ ou
      a2A1A l _ parce
      a1A1aB l _ pas
      c3A l _ plus
      cAbA2B l _ pour
      c2B l _ prochaine
      aA1a2A l _ qu
      1aBa1aA l _ quand
      bbBA1AB l _ que
      A1b2AA l _ qui
      2a3A l _ quoi
      AA1Ab1A l _ sans
      5aA l _ social
      A3AcA l _ sociale
      a1A1AAb l _ soir
      1A3b l _ sucre
      BAba l _ sur
      a l _ surprise
      1Baa1aA l _ tout
      1c1B l _ trainee
      CAaabA l _ vu
      A1aAbA l _ vue
      3a2A l _ y
      BabCc1c l a
      a2a l a dit
      1Aab1AA l a fait
      1A l a mis
      1c1B l a trainee
      A1aAbA l a vue
      4AAa l abri
      AAAb1bA l abribus
      A1AA1Ae l acide
      cAAA l acte
      CAABdaa l adresse
      A1A1bAb l adresse de
      bAcAAAB l age
      bBbAaF l ai
      AAa l ai dit
      BAab1Aa l ai vu
      A1A2cA l aide
      5bA l aide sociale
      BbA l aider
      1a2Aa l aine
      iCEBAAb l air
      ABcA1Aa l aise
      BcAabB l an
      CdAabA l an dernier
      AAb1A l animateur
      aB1bbA l annee
      aA1A l annee derniere
      c2B l annee prochaine
      Ba1BAab l appart
      AB2Cad l appartement
      BA3aa l apprenti
      AAaa1b l apprentie
      Ac1A l arcade
      1A1b1Aa l are
      1AfBABA l argent
      3A1Aa l argent a
      A3aaA l argent de
      2c2AB l argent et
      2aa1AA l argent pour
      cDAcB l armoire
      1B1d1AB l armoire a
      BAA2aa l arret
      B2aaaA l arret de
      AA3b l arriere
      B3AdA l ase
      1aAa1A l assiette
      Ab2AaA l assistante
      4Aa l assistante sociale
      AAaA1b l association
      baC2aB l atelier
      A1AA2b l atelier avec
      aA l atelier de
      aA1A1aa l atelier et
      a1a2A l atelier il
      3a1AA l atelier ils
      bcAB1C l atelier je
      AA1a2A l atelier les
      c5A l atelier pour
      2B l attend
      b3aA l aube
      b l autoroute
      cBBCb1c l autre
      aAA1aAb l autre cote
      A1b3A l avait
      a1A l avant
      a1A l avant bras
      dAAB1A l avenir
      1AA1a1b l avion
      cAC1AbD l eau
      1b3B l eau bouillante
      1C3a l eau chaude
      1A1a2A l eau du
      B1A2c l eau et
      1A3b l eau sucre
      A1Ac2A l ecart
      b1EbAcB l ecole
      2Ab1A l ecole i
      ABAdaA l ecole la
      AA1B1c l ecole le
      1A3a l ecole on
      2A l educateur
      d2AAA l educatrice
      C3AeA l eglise
      Aa3cB l electricite
      b2a1BA l eleve
      1Aa3A l embrasser
      dA2A l endroit
      cA2A l endroit ou
      AbA3A l entend
      AbA3A l entend hurle
      a2A2A l enterrement
      a2A2A l enterrement de
      AabA2A l entraineur
      bA3Ac l entree
      3B1a l entreprise
      Ab1AbAa l entretien
      1b l envie
      Ab l epaule
      ABab1aA l equipe
      AAc3A l equipe de
      1d2ADB l escalier
      1A1bAa l escalier de
      3AcAA l espagne
      B1A1A1c l essence
      AAAb1a l estomac
      3A1a l etabli
      d1dDA1A l ete
      BAa1a l ete dernier
      1AA2Bd l etranger
      cA2Aa l etre
      3A1cB l expulsion
      EB1d l habitude
      AA1a1b l herbe
      BA1Abab l heure
      BA1aaa l heure du
      c1AA1b l hiver
      AAb l homme
      2A3a l homme qui
      aaAAA1a l hopital
      a1A3A l hosto
      A2AAca l hotel
      5aA l hotel social
      Aba2B l huile
      6B l huissier
      a2cA1A l humeur
      Aa3a l humeur de
      3A1aa l immeuble
      hBBCABA l impression
      cAABA1A l impression d
      c1AA1A l impression de
      A2A1cA l incendie
      B1aa1aA l infirmerie
      eaACA l infirmiere
      AbA2A l infirmiere que
      B3ab l inscription
      AA1AAb l instant
      AA1AcA l intention
      dAaABB l interieur
      B1b l interieur c
      AAb1ccA l internat
      AA1bAb l internat et
      A1Aa1b l internat ils
      1B1a l oblige
      1B1a l oblige a
      CcaA1aA l odeur
      Aba2AA l odeur de
      CaA2b l oeil
      bbAaA1A l on
      1bA1bAB l oncle
      aAaa2A l ont
      Ce3AA l oreille
      b2AaAA l oreiller
      aCda2A l un
      acbaC1C la
      AAeaE1e la $
      aBAeBA la 0
      aaCaBa la 0 e
      aA1b1AA la 0 em
      1A2aA la 0 eme
      ba1A la _ 0
      HacbdBc la _ a
      aCA2aa la _ ai
      EAAb1ca la _ alors
      ABdC1ca la _ amwin
      1CA2cb la _ an
      aBbC1AA la _ apres
      1aAAA1b la _ ase
      cDA2a la _ au
      2b1A1A la _ aussi
      4Aa la _ automatique
      1AaA la _ aux
      1b2A1A la _ avant
      eFEBaAg la _ avec
      Ae1BABA la _ c
      B2cdD la _ ca
      bA2BAa la _ ce
      B la _ cette
      bA1A la _ chaque
      2aA1Bd la _ chez
      bAbB la _ chose
      ba1A2A la _ comme
      aAb3A la _ contre
      4b1A la _ cote
      AdBBacC la _ d
      Db1faDa la _ dans
      dCfCcAB la _ de
      1A2c1A la _ demain
      A2B1b la _ demande
      c1B la _ depui
      A1Dd1Ab la _ depuis
      1cA1aBB la _ derniere
      bdAA1aB la _ des
      bA la _ deux
      cBc1AAB la _ devant
      ba1Ba la _ di
      1BDba1A la _ dit
      AA2ba la _ dors
      cd1a1C la _ du
      A3aaA la _ dun
      d1FbBCA la _ e
      BcBa1A la _ el
      c1aaaCD la _ elle
      aA1b1AA la _ em
      1A2aA la _ eme
      AaaA1a la _ en
      Bb1a la _ encore
      Dc la _ enfin
      bA1a2A la _ entiere
      aAa1A la _ ere
      fDaCBbB la _ est
      BBaCccA la _ et
      Aa la _ euh
      AaA1b la _ expres
      AaAA1Ac la _ fais
      A1a2bA la _ fait
      1aA1baB la _ faut
      2A1cA la _ ferme
      FA1e2b la _ foi
      1cA1dAC la _ fois
      BaaA1AA la _ froide
      ABdA la _ gade
      aB1a la _ hier
      cAa1aAA la _ i
      cDdDDbc la _ il
      bAAdA1B la _ ils
      baBCB1c la _ j
      AHeDAg la _ je
      Dga1aB la _ jusqu
      1B1b la _ ka
      cAA1CCa la _ l
      1Db1aAb la _ la
      A1cCBAe la _ le
      abAaaDa la _ les
      Ab la _ liste
      1bA3A la _ lo
      Aa la _ lourde
      1A la _ lui
      1aAAbAa la _ m
      dB2a1B la _ ma
      1a2ABb la _ maintenant
      Dbab la _ mais
      aA3aA la _ maman
      AaaB1b la _ me
      b1AA1A la _ medicine
      b1aC1A la _ meme
      BbA2Aa la _ mere
      eBAAaBA la _ mi
      aA1Baab la _ moi
      1AbAAa la _ mon
      eaA2C la _ n
      bAA1AaA la _ ne
      1AaA1aa la _ ni
      a la _ non
      c3AAA la _ nou
      AB2bA la _ nous
      1b1cAAB la _ o
      aAA1A1d la _ on
      1bcbC la _ ou
      4A1a la _ oui
      1a la _ ouverte
      B1a2a la _ par
      BaBABdA la _ parce
      1a2AA la _ part
      bA1aAAc la _ pas
      baAA la _ pendant
      dA1cAEA la _ personne
      1a1AAA la _ plus
      ahCCBAD la _ pour
      DcbaABC la _ quand
      AA1BaAa la _ que
      DdCB1h la _ qui
      AaaA la _ recommence
      1Bb la _ revient
      bA la _ rien
      2A2a la _ routiere
      cABAA1a la _ s
      1a2cAA la _ sans
      1AA3a la _ se
      bA1A la _ septembre
      aB la _ ses
      BA1Aa1b la _ si
      AaaA1Aa la _ sinon
      2aA la _ sont
      5aA la _ sou
      BbbA1aA la _ sous
      BBBAbca la _ suis
      c1BCa1B la _ sur
      B1Aa1aA la _ surtout
      dA1AA la _ te
      BbAA1aA la _ tous
      CaAa1A la _ tout
      2a la _ toute
      aAAa la _ tu
      BcCBb la _ un
      cA2bBA la _ une
      B2a1A la _ vide
      1aB1Aaa la _ vient
      daA1AA la _ voila
      Ca2ac la _ vous
      CB1b2b la _ y
      eA1AA la a
      aBcA1AA la anko
      3c1A la au
      aa1A la ba
      cB1A la bah
      1a1A1aa la baignoire
      a3Ac la banque
      A3abA la baraque
      a4A la barriere
      FaadfAB la bas
      A1AA1c la belle
      A2a1A la bibliotheque
      1B2cAb la boite
      BA1Ab1b la boite a
      c5A la boite de
      2Aa1aB la bonne
      a4A la bosse
      Daab1Aa la bouche
      B2A1a la bouffe
      BB1A1d la boulangerie
      AAbb2a la bouteille
      BAb3a la boutique
      Ac1A la boxe
      aBCB1ca la c
      1aAAA1b la c ase
      aCAAba la c est
      b1BBAb la ca
      1AA1baB la cabane
      2A1baA la cabane de
      1AA1a1A la cabane du
      AAba2A la cabine
      CaaBaa la cage
      ABaAaa la cage d
      a4a la caisse
      2aA1B la camionnette
      CCBaAdB la cantine
      AA1bAa la cantine c
      3b1C la cantine ils
      A2B1b la cantine je
      3A1b la cantine le
      B4a la cantine pour
      1d1bABA la capuche
      3AaA la caravane
      bcAAA1a la carbone
      B1a1bbB la carte
      1a la casserole
      1fAABDb la cave
      1a4B la cave quand
      5A la ce
      ccBBAAA la ceinture
      aAaA la chaise
      cAA1BBA la chambre
      Aa2Ab la chambre et
      BaaA1AA la chambre froide
      b1B3A la chambre il
      b1AA la chanson
      4Ab la chapelle
      1A3b la chasse
      A1baA1A la chercher
      Ab3A la cheze
      a la cinquieme
      1AAA2d la cite
      DBbfCBA la classe
      2Ac2a la classe a
      B1baA la classe c
      3a la classe ils
      A1a la classe je
      AD3Ad la cle
      2a2a la cle de
      5a la clio
      ABd1a1A la coiffure
      3a la colle
      3a la colle dans
      AAdA1A la colo
      ABa2aa la copine
      cAAbB1A la corde
      4A la corde dans
      bAa2A la couette
      GaAeA1a la cour
      1c1a1Ba la course
      A1b la couture
      3a1A la cpe
      A2aBca la cuisine
      AC1c1a la cuisine a
      aA1B la cuisse
      Ba1cA la cuvette
      AAcA2a la d
      A2AAc la dalle
      CcbaAAa la dame
      1a1b la dame de
      1Aaa la dame du
      a1A la dans
      C1fA2A la danse
      cAAbAA la date
      b1AA1A la depuis
      CA1acba la derniere
      CA1aa1c la derniere foi
      2A1cAA la derniere fois
      dBbAAA la di
      ba1A la difference
      badAAEA la douche
      c1AA1A la douche pour
      g1BB1B la douleur
      3B1Ac la drogue
      Bc la dure
      1a1A2A la elle
      dA1A1Bc la en
      bA1A la en septembre
      B3acA la euh
      AAaa la fais
      bAdD1A la fait
      a1cC1aD la famille
      AaA la famille d
      1a2BbA la famille de
      1b3bA la famine
      bBAAcB la fenetre
      dA1aABA la fenetre du
      bcAAaAa la ferme
      BbaBAa la fermeture
      AdA2AA la figure
      1aAc2A la fille
      1BaBaaa la fin
      A1aAcA la fin de
      1B1AA1b la fin du
      cAD1dBA la force
      a4A la force d
      a1A2a la force de
      AAa1cAB la foret
      bA1abaA la formation
      Aa1A1b la gamelle
      2A1abA la gar
      DA1AecB la gare
      2A2bA la gare de
      2A2a la gare routiere
      AA2c la gendarmerie
      aaA la glace
      Db2A1b la gorge
      1A1Aa la grange
      C1AeaA la grille
      A3Aa la gueule
      fAA1C1A la haut
      bAA2a la honte
      BAa3a la i
      CBABaac la il
      B1aAb la il a
      A4aA la il est
      A2A1a la il y
      2aA la ils
      dCAA1b la j
      aCA2aa la j ai
      cD la jambe
      BGACbg la je
      AA2ba la je dors
      BBBAbca la je suis
      Ba1aA1b la joue
      aDb1aAA la journee
      a2AAA la journee et
      CeC1Ac la ka
      ABdA la ka gade
      AAeAdCA la kaz
      aA2A la l
      BBa1Aac la la
      dB1BAAA la lame
      3A la lame de
      AA2Bc la laverie
      4Aa la laverie automatique
      A1a2a la lettre
      baAA2A la lever
      c2A la ligne
      bAAc1A la liste
      bA2aB la loire
      1Bab1AA la lumiere
      AA1b1ab la machine
      A2b1a la machine a
      1b3A la machoire
      BcAAaCa la main
      1Ba la main aux
      aCcA2a la main dans
      a la main de
      Ab la main liste
      Aa la main lourde
      BbA la main pour
      AAb la main sous
      BdBA2A la main sur
      ACB1A1e la maintenant
      1AA3b la maintenant je
      CAA2gA la mairie
      a2a la mais
      beCBdG la maison
      1b2aB la maison c
      Bc2aB la maison ca
      1AA1bB la maison de
      AcA1aDc la maison depuis
      6a la maison en
      Ab2AaA la maison et
      Ba3aA la maison il
      bAA2b la maison je
      AB2Aac la maison on
      2A1aAA la maison sans
      Bb la maitresse
      Ba la marque
      B2aaA la mecanique
      AAA1Ac la mediatheque
      BbAaAAd la meme
      2Aa la menace
      bAAa1A la menuiserie
      gBAAaBA la mer
      BAaAAc la mere
      1bA1bA la meson
      2aA la messe
      AaAA1bA la met
      Ca1Bd la mezon
      BcA1aA la mienne
      ac1A1AC la min
      AbA2Ac la mode
      EBcaBed la moi
      BBb2ab la moi pas
      A1AaAc la moitie
      gAAB1AB la mort
      b1A2AA la mort de
      AAA2cA la mosquee
      bAA3A la moto
      1aAa1A la musique
      BfAAAB la niche
      BbAb la nique
      1AA2c la nou
      A4a la nourriture
      A1fCCAa la nui
      2c1aC la nui je
      bDdbDAb la nuit
      A1ab1Aa la nuit avec
      1Ab1Ab la nuit et
      a4B la nuit il
      bAaAA1C la nuit je
      caA2B la nuit pour
      B4cA la nuit sous
      AAA2c la nuit sur
      AaAAAbb la on
      bEbaAaB la ou
      aBb2BA la ou il
      aBAaAd la ou je
      dA3B la oui
      1a1BbA la page
      b2a la paix
      AaAb2A la part
      AaAb2A la part de
      CAebAAA la pas
      A3Ab la patisserie
      1A1b2A la patronne
      aaAA2A la paume
      1B1b1aA la pause
      hCBAAAA la peau
      aA1A la peau avec
      b1AA la peau des
      aa2A la peine
      AAAc la peinture
      FdB1ab la petite
      g1DAAAa la photo
      eaCB la photo de
      a2A la pi
      gDA1AbA la piscine
      cBaABAA la place
      2B3b la plaque
      b4AA la plaquette
      aA la plonge
      Ba1bAdB la pluie
      1A1Bd1A la plus
      2a3A la poitrine
      EA2gCa la police
      IABadBf la porter
      AAbA1A la porter a
      ABB3b la porter avec
      BcaaACa la porter de
      a1bAAAA la porter du
      1Aa1aAa la porter et
      A1A3a la porter il
      1DA2cb la porter je
      1A3c la porter le
      2A2b la porter parce
      bA1aaBA la poubelle
      d1AAA1a la pour
      AA4b la pour le
      aA1aaA la premiere
      aAa1a la premiere fois
      ABAAbab la prendre
      aB1b2a la presse
      cC1baAA la prochaine
      a1C2a la prof
      3a la prof a
      b2A1A la psy
      1b3B la quatrieme
      aBAbA la que
      b2BAA la que je
      1AaAabB la question
      Bc la rallonge
      a1A2Aa la rambarde
      b4A la rambarde du
      cBA2a la rantre
      4A la ravine
      ABAfABA la recre
      B1Ac1A la recre je
      4A la rentre
      fB1cE1A la rentree
      1A2Ab la rentree et
      b2A1A la rentree je
      ACeA1AA la reserve
      1Aa3A la reserve et
      ABA1c la reum
      b2AA1A la riviere
      1Be1aBA la route
      C2A1fA la ru
      CBBBaeA la rue
      5aA la rue avec
      3AAbA la rue depuis
      a1A la rupture
      b la sal
      b la sal de
      aBaB1a la sale
      bC1bAa la salle
      Ab1A1aA la salle d
      aCAcAAa la salle de
      AAaA1b la salle des
      aAAA1Ac la scie
      aAcA2B la sdb
      A la section
      1BABCeA la semaine
      aaA1aBA la semaine derniere
      1A2Aa la semaine je
      bB1ABeA la serrure
      1a2Aa la serrure je
      aC1a2B la seule
      Fag1AB la soiree
      A1b1A la soiree de
      C2d1CA la sonnerie
      1B3ab la sorti
      BB1aaab la sortie
      A1b1bA la sortie de
      1aAA2a la sortie du
      3b2A la sortie et
      b3aAA la soudure
      ba3AA la suite
      BbAaAaa la table
      B3aa la table et
      AbA1a1A la taille
      BdA la taille d
      5b la tarte
      1e1AAB la tele
      AAb2bC la tente
      b4A la terre
      EcFdA1a la tete
      bB la tete contre
      CcAc1A la tete dans
      BaAd1AA la tete de
      1B1A1c la tete qui
      1A1A la tete sur
      1AbAaB la thune
      AA3A la touche
      cA1A1AA la toussaint
      A1AA2d la tout
      Bb2bBA la troisieme
      Ac3A la troisieme fois
      A2a la trousse
      CdA la vaisselle
      4baB la veille
      1a la verite
      ab2A1A la vid
      BBcaACC la video
      1ABc2A la video a
      A1cA1A la video de
      fABaBCC la vie
      4AA la vie je
      2A1abA la ville
      1c1A2A la visite
      b1AA1A la visite medicine
      Ab2A1c la vitre
      bA2AAA la voie
      4Aa la voisine
      5b la voitur
      Cfa1B1a la voiture
      1A3a la voiture avec
      BAa2c la voiture de
      6A la voiture depuis
      A1a2Ba la voiture et
      AdABA1A la voix
      AAA2aa la y
      AAA2aa la y a
      AA1b1Aa la yo
      1A1b1A la yo ka
      aaA3A lace*
      AaAb lacere
      aBaaBaa lach*
      aBa1Abb lache
      1B1a lache $
      Aaa2A lache le
      2b1A lache pas
      A2b lachent
      bAA1aDc lad
      1AAcaAA lad s
      HCdhBBf lads
      5Ab lads _ me
      AA1c1Aa lads _ my
      1BAb lads on
      bA1BAa lai
      A1bDdb laide
      cACAabA lais*
      aBa1baC laisse
      1ca2CA laisse $
      bAba1A laisse _ la
      aA3AA laisse _ mot
      BA2Ad laisse _ part
      BA2d laisse _ tel
      1A2a1A laisse _ telephone
      BaA1A1b laisse des
      bB1cBA laisse la
      Aa1a1A laisse le
      CA2ad laisse ma
      BA2Ad laisse ma part
      a2AA laisse mes
      b1A1Aa laisse moi
      1AA1aa laisse mon
      BaA3a laisse pas
      BA2d1A laisse son
      1A2a1A laisse son telephone
      bAc2BA laisse tomber
      A1cB1A laisse tranquille
      dACA2a laisse un
      aA3AA laisse un mot
      Aa3A laissee
      Bb2Aba laissent
      aaCBBcb laisser
      dCA1abA laissez
      bB2b laissez tomber
      DB3f lait
      DA1a1ae laja*
      DA1aaad lajan
      DaAAf laka*
      BaAAca lakay
      bB1A2c lam
      dCACAAb lame
      a lame $
      aA2A1A lame dans
      3A lame de
      fAAA1BA lame*
      fAAA1BA lames
      cA3A lames _ la
      b5A lames de
      A1bAc1A lamp*
      A1bAcBA lampe
      cbCAAA lan
      CfBeaEA lanc*
      BfBdaDA lance
      1AAc2A lance des
      BA1AAdA land*
      B1AAAdA landlord
      aA1BcAa lane
      2bA1Aa lang*
      A1a3a langue
      b5A lanm
      1cbAABB lanm*
      DdcA1BA lanmen
      AAaA1Ab lanmen y
      aAaa1Ac lann*
      eA1AaAA lanne
      d1A1A1A lanne a
      2AdA lannee
      1AaA1Ac lannuit
      AB3b lapl*
      1AA2ab laqu*
      1AA2ab laquelle
      FBeB2d larg*
      BA2a1b largen
      C2AA1c largent
      a1a2BA larm*
      2cA1A larmes
      hBBBABB las
      a1AA las _ las
      a2A las menm
      b2A1A las moi
      AfBDAdB last
      BBAAcb last _ and
      aAA2a last _ i
      1cB1AaA last night
      1AB1a last night and
      1bAA last week
      1e1AaB late
      cABcBAa late*
      2BcBaa latelier
      dA3AA lately
      EABlACA laug*
      EaAh1AC laugh
      C1Ac2A laugh _ i
      3a2A laugh at
      cAAa1AB laughed
      A5b laughing
      CA1cAAb laughs
      BAaa laughs $
      AA1A1b laun*
      1BADaf lava*
      1BADaf lavabo
      1A1BAd lavabo _ l
      AAABAd lavabo de
      1A1BAd lavabo de l
      BCf1Dd lave
      B1c1A lave 0
      C1e2A lave _ fois
      Aa3b lave _ la
      C1AAAe lave _ lavabo
      A1B2c lave au
      A1A2a lave au lavabo
      b1A lave plus
      A1a lave trois
      A1a lave trois fois
      CAaABd lave*
      1AaAAaa laver
      Ca2BdA laverie
      A4a laverie $
      4Aa laverie automatique
      cAAa1A lawyer
      b3AA lawyer a
      A1abEeB le
      2AAcA le $
      DBCb1lC le 0
      5bA le 0 repond
      BAaabaA le _ 0
      1dbdDCD le _ a
      1eAAAbA le _ alors
      a1Aa1A le _ anko
      BcAA le _ apres
      b le _ arrive
      cD1bAa le _ au
      cBAbaD le _ aussi
      B2B2d le _ avant
      1a1c1C le _ avec
      AeAA1A le _ bwe
      Bg1CABa le _ c
      BA2aAb le _ ca
      1a le _ casse
      AbbAbBA le _ ce
      baA2A le _ cette
      DbaabA le _ chaque
      CbA1Cbb le _ chez
      A3A1a le _ comme
      ACAb1c le _ contre
      2aB le _ croit
      Ab1AD1d le _ d
      ha2AEB le _ dans
      A1iEcAE le _ de
      ABAAAf le _ dej
      2A1aAb le _ demande
      BadB1Aa le _ depuis
      BcBCbbA le _ des
      AbAA le _ devant
      aAAAAba le _ di
      1AA1aA le _ dimanche
      cBD2Cg le _ dit
      C2c2A le _ douleur
      bCkAabF le _ du
      AA1AAab le _ dun
      C1dh1CA le _ e
      bA3Aa le _ el
      dABa1aA le _ elle
      BdbA1cC le _ en
      Ca1ABbd le _ end
      a4A le _ endroit
      dAAA1A le _ enfin
      1BbCAaa le _ est
      Ea1aBAa le _ et
      1Bdb1C le _ euh
      dAAAA le _ expres
      aBB2aa le _ fait
      1AAA2c le _ ferme
      AAAa le _ filme
      A1B3a le _ garde
      BAaaAb le _ genre
      ba3AA le _ hier
      FC1bAf le _ i
      BBcbAAF le _ il
      BaAc1Aa le _ ils
      CA2ceC le _ j
      cBCDAdf le _ je
      A2aAaA le _ jeune
      a2AaAA le _ jour
      1a1aA1A le _ juska
      dA1AABA le _ jusqu
      1Aaa1A le _ ka
      CAf2BB le _ l
      a2bAB le _ la
      bEeBBdB le _ le
      bBbAA1A le _ les
      Ab1Aa le _ loin
      1AAcA1A le _ long
      B1a le _ lui
      3BBbA le _ m
      A1BaAa le _ ma
      c1Aa le _ maintenant
      Dd1B1bA le _ mais
      1AbB1fa le _ me
      EaBba le _ meme
      AaA1Ab le _ mi
      A2b le _ minsulte
      cAbAaAA le _ moi
      aA1c1B le _ moment
      b1CDAaa le _ mon
      Bb4a le _ n
      BAA1aca le _ ne
      1AAa1a le _ ni
      b4A le _ non
      AaA2a le _ nou
      AcbBAa le _ nous
      A2BbAe le _ o
      dDAac1A le _ on
      1daAaD le _ ou
      aC1d1A le _ par
      AeB1AB le _ parce
      3a le _ parle
      2Bac1B le _ pas
      Acab1Ba le _ pendant
      1Bd1aA le _ pere
      1A1Aa le _ plus
      2a1A le _ poubelle
      aCa1daC le _ pour
      2bA le _ pro
      c1A1AAa le _ puis
      Bb1a1A le _ qu
      Ab1AaaA le _ quand
      dAABcBb le _ que
      B1ABdAB le _ qui
      aaA2A le _ quoi
      A1A le _ regarde
      5bA le _ repond
      Aa1B le _ rien
      B1Ab2A le _ rigole
      B1b le _ rit
      1BAAb1b le _ s
      BAABaab le _ san
      AbAAabA le _ sans
      1A2a le _ scolaire
      EeBeABA le _ se
      Ac4B le _ si
      1aA2a le _ social
      Baac1B le _ soir
      b3A le _ son
      A1A2Ab le _ sou
      1AA2a le _ sous
      B4b le _ sur
      aAaAA1a le _ tous
      hDbE1BA le _ tout
      AbAA le _ toute
      1aA le _ tu
      CabbB1B le _ un
      a2A le _ une
      D2A1g le _ vide
      3bA le _ voila
      bAaB1aa le _ y
      bAa1A le bac
      AdAAaB le balcon
      CbBc2A le ballon
      C2cAAA le banc
      1d1A2A le baton
      1Ac1aC le beau
      1Ac1aA le beau pere
      B1AA1bA le bebe
      1A2A1c le billet
      Aa1a1AA le bleu
      e2A1AC le bois
      1c3AA le bon
      Ab2BAA le bra
      a3A le bra avec
      CeBAA le bras
      1b1A le bras devant
      Ba4b le bras et
      1A le briquet
      aA4b le broke
      1bA2CA le bruit
      B1bdaBB le bus
      A1AAAc le bus de
      a3cBA le bus pour
      1cB le cable
      1aA le cable de
      aAAABAd le cache
      AAacAAa le camion
      cA1A1Bc le canal
      bBa1AaA le canape
      AA2AbA le canape de
      aa2AA le cap
      aCbjbDB le car
      BbAa le carrelage
      BaAa1b le casier
      4ab le centre
      1baB1A le chantier
      cDAaAA le chat
      BAc1ABb le chauffeur
      EabbAaa le chef
      1AAa2a le chef d
      AbcB1A le chef de
      1bBA le chef il
      AAac2A le chemin
      cA1b le cheveux
      1e1B1Ba le chien
      2baA le coach
      CAAe2A le coeur
      BA1B1Ad le coffre
      A4Aa le coffre d
      Ad1A2A le col
      cBBBAad le college
      2a le compagnon
      2a le compagnon de
      b2A1A le compas
      BaAbBc le compte
      A1Aa1aa le continuer
      B1A3a le contrat
      BAc le copain
      Baa le copain a
      AAb2A le copain de
      Bd1B1A le cote
      Dc2aA le cou
      DcAdABb le couloir
      1a3a le couloir et
      a4A le courage
      ACB1AfA le courrier
      b1aB1A le cours
      1Ac2AA le cousin
      1Ac3B le cousin de
      bb4C le couteau
      2Aa2A le cpe
      aa3A le crame
      Ac le cuir
      A1cA le cure
      1A1A1Aa le cutter
      a4A le cutter de
      aBaaaB le dernier
      cA2A le dessin
      aA1a1A le di
      A1aaAcA le dimanche
      A1aA1a le diner
      CDcdcAA le dire
      1AaA1Aa le dire a
      A1ba1A le directeur
      Aa2A le dis
      eA1A2A le dise
      c1aA1AA le dit
      aaA le divorce
      AaAa1a le docteur
      AcAaA1A le doi
      ab2A le doigt
      4cB le domicile
      Ba2aaB le dos
      1A1a le dos et
      AbA le dossier
      bA2A le drap
      CcabBCc le droit
      bcA2AA le droit d
      Db1cACd le droit de
      b2A le faire
      1AaA le fais
      abAA2a le fait
      b1A le fatigue
      aaAB1AA le fer
      ab1A1AA le fer a
      ABAa1Ch le feu
      ABAa1Ad le feu a
      5Ac le feu dans
      Ba le fil
      BA1a le fille
      1a1aaBA le fils
      cdAB1Bb le foot
      B1b2A le formateur
      2AA1aA le four
      FaBC1g le foyer
      Bd3B le foyer c
      AA2b le foyer je
      4A le foyer m
      4A le foyer ma
      AAA1Ad le foyer me
      4a le foyer sans
      aAb2B le frere
      1Ab2B le frere de
      CAABbc le frigo
      AA le frigo est
      cCA3b le fusil
      bBA3b le fusil de
      aaA1aAb le gamin
      aCbAe1C le garage
      CBb2db le garcon
      2aAaaA le gardien
      aAdA1AB le gars
      aA3Aa le gaz
      a1Aa1B le genre
      2Ab1BA le gout
      aAcB1AA le grand
      1A1b1A le gro
      a1dBBAA le groupe
      a1bBAA le groupe de
      1BAb1a le gymnase
      AAA1Bd le hall
      1A2Aa le hall de
      A1A le hotel
      AeAA1BA le i
      AeAA1A le i bwe
      1A1b2b le jambe
      aaB1a1A le jardin
      aAbA2B le jeu
      1A1AAeA le jeudi
      1BAAb1b le jeune
      bA2bAA le jeune que
      a4AA le jou
      fAACCa le jour
      aA1B1b le jour de
      dAAAAAa le jour je
      2AaAa le jour meme
      1b2aAA le jour ou
      AabA le judo
      aaAAAb le juge
      CAfAAA le kine
      cA1AbA le lavabo
      a1AA1b le lendemain
      1ABahDa le lit
      aA1a le lit de
      B1eAA le livreur
      AA1AAbb le local
      2AAaaA le local a
      2a1A le local poubelle
      AAc2aA le loyer
      BAA2aA le lundi
      CdcbAAB le lycee
      AdAA1AA le maitre
      AbBA le maitre d
      a1A le maitre de
      2b2AA le maman
      AdAA1AA le manche
      Aa3A le manche du
      1A3a le mardi
      A1a3B le mari
      ABb le mari de
      1a le match
      eCBbCCg le matin
      b2AAAa le matin je
      ABaabAA le mec
      d1BaAAA le medecin
      B1bAAb le meme
      Ac2ABb le menage
      BBcc1A le mercredi
      a1AAa1A le metier
      A1AAba le metier je
      a3A1a le metro
      BABB1hA le midi
      BA1a1aA le midi je
      Aa4b le mien
      a4A le miroir
      b1a2B le moi
      1Cba1A le moi ka
      3A1dA le mois
      a4A le mois de
      BAaaaa le monde
      bAAaA1A le monde a
      a1bB le monde croit
      AA1b1a le monde et
      EbAc1b le monde me
      A2b le monde minsulte
      1aA le monde rigole
      Cc3A le monde se
      1AdA2B le moniteur
      AbcAAAA le monsieur
      1acBA le monsieur du
      2b le monsieur il
      1Aa2CA le monsieur qui
      eB1a1Ca le mot
      cBCCgEB le mur
      AAA1b le mur de
      AB2cA le mur du
      BAaAb1a le mur et
      dD le mur jusqu
      BbAaA le ne
      CdAa le nez
      B4c le noctilien
      fCb1AB le noir
      1AAaa1b le nom
      2A1a1b le nom de
      bAA1A1a le numero
      BABe1A le otre
      C4bb le pain
      1a1A1A le pantalon
      AcaA1AA le papa
      BAA2d le papier
      c1A3A le parapet
      B2AA1b le parc
      AaB2aa le parking
      AbA le parking du
      BaC2Af le passer
      BAa3a le passer il
      1a1Ab1A le patisser
      C1BBBAh le patron
      1aA2AB le patron de
      AAA2Ae le patron dit
      1ab2AB le patron du
      aAaA1aa le patron i
      a5D le patron il
      1a4b le pere
      5ab le pere de
      b3BAA le permis
      2CB1dA le petit
      1BAA1d le petit dej
      1A1c1A le pire
      1A2AbA le placard
      daAAACa le plafond
      CeA2AA le platre
      3AAb le plier
      BeBadBA le plus
      Ab1A le plus loin
      BbA1A le poignet
      b1A2A le pon
      a1AAA1A le pont
      A le pont de
      AaAcaAB le portail
      3A1c le pot
      aa1Bc le premier
      cA2Aa le prendre
      2a le pretre
      aaA le prochain
      BAAA1Af le produit
      BA1A2c le produit pour
      CBBe1Ba le prof
      b1A2A le prof a
      BBcC1Ab le prof de
      AbaaAB le professeur
      BAbB1bA le proprietaire
      A1b3A le proprio
      a3A le quai
      A1A1bAb le quartier
      1a le radiateur
      1AAA2a le rasoir
      c4A le record
      aA2A le rejoindre
      3aA le repas
      3a le repas de
      5Ba le restaurant
      bcb1aD le reste
      3a le reste de
      6a le reveil
      aAaA1Ab le rideau
      1A1cA1a le sac
      bAAAc le sache
      BeB1Ab le sait
      A4b le sait pas
      a1AA1A le salon
      2bAAaB le samedi
      1a1A le sang
      aB1AAb le se
      B2B1d le self
      fABA1aC le seul
      2Ac2A le seul a
      a4A le seul endroit
      1AbB le short
      gBdDDb le soir
      A5a le soir c
      A1a1a1A le soir ca
      bb3AA le soir e
      BBbAA1c le soir et
      Ab1A1b le soir il
      Cb3b le soir j
      fEBAbBB le soir je
      1a le soir mi
      cA1b2B le soir pour
      C2c2A le souffre
      C2c2A le souffre douleur
      d4A le sport
      3a2A le stade
      Cb2aAa le stage
      3a1b le stagiaire
      A4bA le sucre
      A1c2B le surveillant
      Aa1A le surveillant de
      Ab1A le swar
      b1aAA1B le tan
      AAa3a le tel
      aC1bA1a le telephone
      2e1B1A le temps
      Ab1aA le temps que
      BC3d le the
      AB3c le the et
      a1A3A le thyroide
      a1AA1Bc le toi
      A2b2a le toilets
      c1A2Db le toit
      d2AACa le toit du
      1A1baAA le tour
      B2e1AA le tour par
      Ba1AacA le tps
      A1AAcB le train
      3a le trajet
      cAA1A le tram
      AcAa1aA le travail
      A2A1c le trottoir
      cBa2B le trou
      cAA2AA le truc
      aaB le tuteur
      a4A le tuyau
      AAaA2b le type
      BABAad le vacances
      abAAa le velo
      B1AB1e le vendredi
      bcAB1bA le ventre
      Aa3A le ventre qui
      C2A1e le ventre vide
      a1aB2A le verre
      3a le verriere
      AAaa1AB le vestiaire
      A1Aa2A le vestiaire et
      a5A le viaduc
      a3AA le vide
      B4c le vigile
      1B4a le visage
      b4A le viv
      b4A le viv anko
      BDh1AA le voisin
      2aAA le voisin i
      aBeB1AA le voyage
      abAAAaa le we
      Ca1ABbd le week
      Ca1ABbd le week end
      A1AAgCA le weekend
      AA1b1a le zotre
      AA1a le zour
      C1Bd1AA lea
      DfB1a1A lear*
      CdB1aB learn
      AaadCca leav*
      AAcdEbc leave
      1AA1aaA leaves
      BcA1a1A leaving
      BBAc1bA lech*
      A2A1d leche
      1BAd1AA lecher
      5b lecl*
      5b leclerc
      C1adA1A leco*
      Cb1dA1A lecol
      A2Cdb leed*
      gAaCBbC left
      5A left a
      A3dA left home
      b3AAA left the
      AC1BCkA left*
      AC1BCkA leftovers
      Dc1Aa lega*
      Dc1Aa legal
      BCa1gB legg*
      BA2e legged
      BA2e legged it
      dB1AAAa legs
      AAaA2b legs $
      aaA1A1A lend*
      aaA1A1A lendemain
      aa1A1bA lendemain $
      A1bA1aA lent*
      3Aa1A lentement
      AB1aBb leo
      CaA1baA lequ*
      CaA1baA lequel
      a1A1A ler
      bdBeBED les
      CaAabaA les 0
      A1Ab les 0 e
      A2Bba les 0 jours
      aBdaAaA les _ a
      CA1e1AA les _ apprentis
      1A1A1Ac les _ apres
      aC3aa les _ au
      1BA2c les _ aussi
      AA2cC les _ avant
      eCBaAca les _ avec
      Aa1b1A les _ bah
      bB les _ bras
      Bb3Aa les _ c
      EcaA1b les _ ca
      1acbAFc les _ chez
      BbAab1A les _ comme
      B1AAacB les _ d
      bdCCB1C les _ dans
      C1Aa1cA les _ de
      bABaaBA les _ depuis
      DC1AceA les _ des
      AaaB1A les _ devant
      DDa1Acf les _ du
      2Ab les _ e
      Bb1AAb les _ elle
      aAaa2A les _ elles
      1daC2B les _ en
      eAb1DFb les _ et
      caA2B les _ euh
      AaAAaAb les _ genre
      AA4a les _ hier
      1a1BaAc les _ il
      eaeD1AD les _ ils
      acABA1a les _ j
      1caCA1A les _ je
      B2Bbc les _ jours
      bDA2ab les _ jusqu
      aA1ab1A les _ l
      eC1A1AA les _ la
      aBA1aAA les _ le
      baAB1A les _ les
      1aAa les _ m
      1a2A les _ mais
      BBAbd1A les _ me
      A1AA1c les _ meme
      aaAa1B les _ moi
      A4aA les _ mon
      B1a1bAA les _ ne
      AAAbA1A les _ on
      A1b2A les _ ont
      acAbAE les _ ou
      aBaA1aa les _ par
      ABA2a les _ parce
      Ba1eAAA les _ pas
      AcCbbC les _ pour
      Ab les _ quand
      1bBA1a les _ que
      eBACbCb les _ qui
      1Aba1A les _ regardent
      c1AA2b les _ sans
      A4A les _ se
      2Aa2a les _ sinon
      A2cAA les _ soir
      Ac1AAaa les _ sont
      aAA2ba les _ sous
      B1eA2A les _ sur
      AA3c les _ tous
      bAaA les _ tout
      dAA1BAa les _ un
      B1b2a les _ voila
      BcAcAAa les a
      a1a2AA les ai
      1A1c les anciens
      DcAAAc les assiettes
      B2A1b les assiettes des
      ABbfBCB les autres
      CA1c1AA les autres apprentis
      a4A les autres et
      3a1A les autres ils
      bB les avant
      bB les avant bras
      Bc les bleus
      AAbB les bras
      c3B1A les cachets
      b3A1A les cachets de
      AAa2a les cartons
      BA1c1a les chaises
      Cba1aAA les cheveux
      3A les cheveux dans
      3a1A les cheveux de
      B1b1A les cheveux et
      1A les cheveux par
      AAbaaAA les chiottes
      cAA les choses
      eB2A les ciseaux
      CbaA1c les cles
      aaaA2A les clients
      5a les couloirs
      AbAb1AA les coups
      ab1EaAb les cours
      BA1A1da les courses
      CA1A1c les croquettes
      a les cuisses
      BcAa1aA les dents
      aABbAaa les deux
      Ca1cAB les dimanches
      A2cAA les dimanches soir
      AcaC2A les doigts
      1Ab2BA les douches
      AC1cAA les eleves
      1A les eleves ils
      1c1B1bA les enfants
      b3AA les enleve
      dC1A les epaules
      1aAa1A les escaliers
      cB les fais
      1CbA2a les filles
      Cb1BbAd les flics
      AD1eA les garcons
      B1Ad1AA les gars
      Ac1Aa1A les gendarmes
      2A3b les genoux
      gBAAA1A les gens
      A2b1b les gens de
      c2AAA les gens qui
      A2c1Bb les grands
      cA1aA1A les heures
      BAdBAAb les hommes
      BAAAgBA les horaires
      C2BeA les horaires de
      A1AAd les horaires des
      BA1B1f les invendus
      AabAAAa les jambes
      aa1A1B les jeunes
      AA1b1A les jour
      BcabbC les jours
      c2AAA les jours depuis
      A1b2Ab les jours et
      A2A1b les jours meme
      A1a3A les jrs
      1A1AcAA les keufs
      dA3B les lames
      a les lames de
      b4A les livres
      Caad1BA les lundis
      abBA1b les mains
      3A1A les marques
      aB les marques sur
      B1a1aAA les matins
      BBAb1ab les mecs
      eA3AB les medicaments
      cA3A les medicaments de
      AA3aa les memes
      aAA les mercredis
      Ba3Ab les metiers
      Ac4A les meubles
      1AAb1B les midis
      Ab les mollets
      CbdA les mots
      acBa les murs
      eB2BBb les nuits
      d1ABA les ongles
      aBAa les outils
      ab2ABA les papiers
      Cbb1bDA les parents
      AbAA2b les pas
      BaaAAaB les petits
      cdDA1A les photos
      Aa1adDA les pieds
      A3Ab les placards
      A2A1c les plateau
      AAAA1b les pommes
      BdbBABa les portes
      dB1A les potes
      A2B1bA les poubelles
      A4bA les poubelles du
      aA1a1A les profs
      d3ABA les rails
      B2b1A les recres
      BA2Ad les repas
      A1Ab2A les reseaux
      CBABAhA les restes
      b1bA1A les sacs
      BA4b les secours
      C2a1ab les semaines
      1baC1a les soir
      f1ABA les soirs
      Ab1A1aA les soirs et
      aA1A1Ab les soirs jusqu
      aBa1ACb les toilettes
      A2A1bb les toilettes de
      a2aAAA les toilettes du
      3a2A les toilettes et
      5B les toilettes parce
      d1A1A les trains
      Bc3a les trois
      A2aBd les vacances
      Ab1AAa les vacances je
      cA1AA1A les veines
      baaA2A les vestiaires
      b1C2A les vestiaires et
      AdAAbBA les voisins
      AA3Ad les volets
      AaB3a les wc
      1a3b les week
      baA1A les yeux
      AAaaAa lesb*
      AAaaAa lesbienne
      b1AAbCA lese
      AAad1AB less*
      AdA lest*
      baABAAc let
      B4Bd let _ out
      CbBA1cd let me
      AAab1aA lets
      AAab1aA lets me
      dCBCCfA lett*
      a1A1Ab letter
      1A1A1c letters
      cA1BB1A lettre
      a4A lettre _ adieu
      1A1AAa lettre a
      6A lettre d
      a4A lettre d adieu
      a4A lettre pour
      2A2b lettres
      CCBbbb leur
      1Ab1A leur pere
      C2e1aA leur*
      C2e1aA leurs
      AABc leurs _ et
      AB2bA lev
      CjEABaC leve
      aA3A leve $
      De1A2A leve _ bras
      aa1A1A leve _ le
      CdBAa1A leve _ main
      DfCAa1A leve la
      CdBAa1A leve la main
      Ce1A1AB leve le
      De1A2A leve le bras
      1C1bA1b leve plus
      1Baa2b leve*
      baAAAa level
      1bAAAAa lever
      Caaa lever la
      A5a levi*
      1cCA1Aa levr*
      1dfEaIg li
      AcAA2a li $
      4A1a li _ pi
      DBc3b li di
      bAAAAAa li la
      a1BAcAb li le
      1CAcbAA libr*
      B2b library
      aB1abA libre
      A1dB1AA liby*
      A1dB1AA libye
      A4cA lidl
      cA3A lie
      bA lie there
      AaB1b lieu
      A1A1a lieu de
      iBBAAB life
      c1AA life $
      DAfA2A lift*
      DAfA2A lifts
      cC4a ligh*
      eBAA light
      BBaa2a lights
      dAA1ABa lign*
      bAaaABa ligne
      baB lignes
      aA1Ba1A like
      ABBc2A like $
      baBB like _ and
      AaAaaaA like a
      1B1bAb like it
      AdA1A like that
      Ba1AaAb like to
      cA4A like you
      B1aabAA like*
      2A1bA liked
      B1ab1AA likes
      aA2b1A lill*
      aA2b1A lille
      fB1BAAA line*
      dBAA lines
      aAc1BBb ling*
      1aaAABb linge
      DbdcaAB lint*
      C1ab1aA linterna
      Bcb1aAA linternat
      A1AAbBa liqu*
      Cb1e1AA lire
      aA1b1A lire $
      CBAebA lis
      1A2a lisez
      b2A liss*
      dAAbABA list*
      bcBbAAA liste
      dcFAecC lit
      1bCaAaA lit $
      aAB1ab lit _ est
      1A2a lit _ il
      a lit _ ma
      A1a lit _ nuit
      Aa2Aa lit _ que
      aAa1A lit a
      a1A2b lit c
      a1A2b lit c est
      aA1a lit de
      b lit de ma
      aA2A lit depuis
      dB3A lit et
      1A2a lit et il
      1Aa2A lit il
      bAa2A lit la
      A1a lit la nuit
      1bbACa litt*
      AabAA little
      1A1a2a little _ and
      1Aa little _ i
      a1B2Cc little _ s
      AA1Aaa little brother
      aaA2Bb little brother s
      Ab1AA little ones
      2baABb little sister
      2BBcAa live
      BaA1Ad live with
      aCAA1c live*
      aAAA1b lives
      aC2AeB livi*
      aCa1AdB living
      AA3dA living in
      E1cBgBc livr*
      B2daAA livre
      e2AAB livres
      E1aAgAA livret
      C2Ad livret a
      BaeBA1A livreur
      AA1Acab ll
      AbAAAAb ll _ it
      C1AC1bf ll _ me
      AAab1Aa ll _ my
      eA2AB ll be
      AA4a ll send
      AcCaAaB lo
      Ab2AaA lo $
      1a1A1A lo _ la
      Aa1a2A lo de
      Aa lo soir
      Baa2AA loads
      DCa1cab loca*
      AB1aAaa local
      1A1aa1A local a
      A1aaA local poubelle
      1Aa1A locale
      Af1cAF lock
      BcBcAA lock _ in
      1aAa1A lock me
      1aAa1A lock me in
      BBCeCda lock*
      1B1AAae locked
      2A2Ab locked _ in
      Bb1A2d locked in
      AAA2a locked me
      aB1b lockers
      AcCAAcB locks
      1dB2AB locks _ in
      4Aa locks the
      BCdACb loge
      D1BA1h loge*
      A2AAb logement
      a3Aa logement $
      Ba2adA loger
      GfbcbEA loin
      b1aA1AA loin $
      1b loin _ je
      Ba1aa loin _ loin
      1ba2A loin _ que
      AAaabAA loin de
      Ab1A loin possible
      B3c1A loin sans
      bA2aB loir*
      bA2aB loire
      bb1A2A lois*
      bb1A2A loisirs
      DbBC1cb lol
      EbAAacA lol $
      A2c1B lon
      cAa2A lon $
      fAB2BB long
      bAbB1A long $
      bA long _ in
      caABAA long sleeves
      bA long sleeves in
      bcBB long story
      DAAf2A long way
      bc1BaBA long*
      Bc1bBa longs
      dB1CbBA longtemps
      dAAA1Ba longtemps $
      aa1A longue
      Ba longues
      aA longues meme
      bBAAdB lont*
      bBAAdB lontan
      aA1Aa lontan $
      B2eA loo
      dCAab1A look
      bAB2bB look after
      bBa1a1A look at
      eDBBe look*
      aCAAfA looking
      AA1AeAA looking for
      cA1AAa looks
      aa1a2A lopi*
      aa1a2A lopital
      1aB1aa lors*
      1aB1aa lorsque
      6b lose
      CB1fAbA lost
      1b3bB lot
      5aA lote*
      CA3dA loto
      bba1AA lotr*
      bba1AA lotre
      BbA2Ab louc*
      BbA2Ab louche
      acA2BA loud
      AAa1Aaa loue
      1bBa1A lour*
      aaB2A lourd
      Aa lourde
      CBcc2A love
      1baaABB love*
      Aaaa1AA loved
      aaA1A lovely
      AAb1A loye*
      AAb1A loyer
      a1AbAAa lu
      DcfbCBC lui
      AhCD2A lui $
      ABcAAa lui _ a
      Ac1a2A lui _ casse
      1AaA lui _ d
      D1aaABd lui _ de
      BAcAaBB lui _ des
      aA2aa lui _ dit
      A5a lui _ est
      1aAA1Aa lui _ il
      AbbA1B lui _ je
      1AAb1Aa lui _ la
      Ac1a1BA lui _ le
      a1Aa1Ab lui _ les
      A1b1AaA lui _ pas
      1aAcA1a lui _ qu
      BAb1a lui _ que
      a1a lui _ rien
      BBbeAB lui _ ses
      1bBaA1A lui _ son
      2a2a lui _ une
      BcA1aAa lui a
      cBaAAbA lui ai
      aA3a lui ai dit
      b5A lui avec
      1A1A lui demande
      Aa3aA lui di
      BcAA2b lui donne
      Cca lui elle
      aA1A1a lui en
      2a3A lui envoie
      ABbAAaA lui et
      6B lui faire
      a1a2B lui fais
      CbaA1AA lui fait
      A1a2AA lui fait des
      1CaAaA lui il
      bA4A lui j
      dB4B lui meme
      AA1a1a lui on
      A2c lui ont
      1b2A1A lui prend
      1ABb lui prennent
      AA1A2d lui qui
      cAaA2A lui reclame
      c1a2BA lumi*
      c1a2BA lumiere
      ba1A1A lumiere $
      CBAaAdA lunc*
      DBAaAdA lunch
      A1A2b lunch $
      C2fAD lunch _ the
      A2e1F lunch in
      A2e1F lunch in the
      AbBAAdB lund*
      baCDAeB lundi
      aBaA1cB lundi $
      1A2Aa lundi _ le
      aAAAAc lundi et
      2Aa lundi il
      3AaB lundi je
      Caac1AA lundis
      Id1fAB lune*
      Id1fAB lunettes
      1D1d lunettes 0
      Bb1A lunettes _ soleil
      Ce1A1A lunettes de
      Bb1A lunettes de soleil
      BaAAe1A lwen
      Eaba1aa lyce*
      Eaba1aa lycee
      A1dBA lycee $
      2bD1a lycee _ a
      AA1c lycee _ cause
      a1aA lycee _ je
      A1Aa1A lycee _ le
      2abAA lycee _ que
      2aB lycee _ y
      BAAd lycee a
      AA1c lycee a cause
      1AaC1b lycee il
      3a lycee ils
      B2a2b lycee j
      c1AA lycee je
      3cAA lycee parce
      3cAA lycee parce que
      Aa1AdCB lyon
      1ccBBAA m
      ABcAAcB m 0
      A3Ab m 0 and
      2b2AA m 0 i
      AbCadGb m _ a
      BBa1a1b m _ and
      3Aa m _ appelee
      AAb3A m _ arrive
      aa2AAA m _ at
      BcCAA1d m _ au
      AAaBa m _ avec
      AaB2b m _ avoue
      1cA2A m _ balance
      A2a2A m _ bullied
      Bd2AA m _ casse
      AAab2a m _ chaque
      1AaB m _ coincee
      aAbAaB m _ confie
      accaaBB m _ dans
      aACc1cB m _ de
      BAAaa1b m _ deja
      a1Aaa1a m _ demande
      Bbf1ACB m _ des
      AA1c2A m _ devant
      dEAD1bc m _ dit
      1aBb2a m _ donne
      bAA1aB m _ ecrit
      1Aa m _ embrassee
      BAAAA1c m _ en
      3a1AB m _ enferme
      AaAb m _ enfin
      caBAA1a m _ envoye
      ecBBB1B m _ et
      1dA3A m _ euh
      Ba2aAd m _ fait
      bab1BBA m _ for
      ABdB2A m _ forcee
      2bA m _ giflee
      AAA1cBA m _ going
      AAd1A1A m _ he
      c1bAB1B m _ i
      1Bb3A m _ il
      DaAAbbd m _ in
      bA3B m _ it
      A1aA m _ j
      aBA1A1b m _ je
      A1A1Aa m _ jete
      b1bABAA m _ la
      AaAab1A m _ laisse
      bAAcAAa m _ le
      AA1a1A m _ les
      A1AaAeA m _ mis
      AcC2aa m _ moi
      bb1AB m _ montre
      BAAabcA m _ my
      AabA2A m _ oblige
      Aa3b m _ of
      A1bA2A m _ offert
      aAa1aBA m _ on
      aaA1A m _ par
      DAbada m _ pas
      Aa m _ plaque
      aA1c1B m _ plus
      A1bcAAB m _ pour
      1a m _ poussee
      2BbAAa m _ pris
      c3AA m _ qu
      BaA1b1a m _ quand
      B1aa m _ que
      1Ba m _ raconte
      b1A3a m _ rendu
      CA1d1b m _ rien
      cA1A m _ serre
      4Aa m _ sorti
      1a1AacA m _ sur
      Cb4A m _ tape
      AcaB m _ tenue
      Db2cB m _ the
      b2A1A m _ tired
      Aa1daBC m _ to
      1Ba m _ touchee
      bBbA m _ toujours
      AAba1A m _ tous
      1B1A1aa m _ tout
      ACcB1A m _ violee
      3A1b m _ vire
      AbB3b m _ with
      Ccf1BCD m a
      3Aa m a appelee
      AaB2b m a avoue
      1cA2A m a balance
      Bd2AA m a casse
      aAbAaB m a confie
      BAAaa1b m a deja
      b1AaaAa m a demande
      bEBB1bc m a dit
      1aBb m a donne
      bAA1aB m a ecrit
      1Aa m a embrassee
      caB1A m a envoye
      Ba1BaAc m a fait
      ABdB2A m a forcee
      2bA m a giflee
      A1A1Aa m a jete
      Aa2b1A m a laisse
      AaAaAdB m a mis
      bb1AB m a montre
      AbaA2A m a oblige
      A1bA2A m a offert
      B4ab m a pas
      Aa m a plaque
      1a m a poussee
      2Aa m a pris
      1Ba m a raconte
      b1A3a m a rendu
      cA1A m a serre
      4Aa m a sorti
      Cb4A m a tape
      1Ba m a touchee
      d3AAB m aide
      daBB1B m aime
      A2A2b m appeler
      BCab1Ac m appelle
      AA1b m appelle le
      aAa2A m appellent
      2a m appellent la
      a m appellent le
      1bBA1aa m are
      1cB3a m are moi
      1A m arrache
      a1AaA m arrete
      C1AA2c m arreter
      bB4a m arrive
      Ce2AA m asseoir
      AA1c2A m assis
      BB1AeaA m at
      1AcBABd m attend
      2aa2a m attend a
      1A2A m attend en
      BAAeABb m attendent
      3A2a m attendent en
      AA1b2A m being
      a2a1B m doing
      c2A1B m done
      A1d2A m ecrit
      1AA1aAb m emmener
      1aaC1Ab m en
      d1B2AA m endormir
      d1A1AA m endormir et
      1faA1CA m enferme
      1ea2BA m enferme dans
      b m entende
      1CAa2c m envoie
      aAb3B m envoie des
      aaB1aa m envoyer
      BAb2aA m est
      AAb3A m est arrive
      CABgAeD m ete
      AaA2a m ete moi
      BcA m etrangle
      AbA m etrangle quand
      AaAA1dA m etre
      aB3a m fine
      aAaaa1A m getting
      c2BaAA m going
      a2A1A m going to
      Abb2AA m good
      1Ab1Aa m heberge
      2A2Ab m hiding
      A4b m homeless
      a5A m honest
      AAAb m humilie
      BAaAdBb m in
      B1b1aa m in the
      bA1AaA m inquiete
      aBA1aa m inscrire
      3A1A m insulte
      abA1A1a m interdit
      abA1A1a m interdit de
      1A3a m interesse
      c2AAA m just
      a2A m just tired
      1dB2a m late
      4b m leaving
      A1b1A1A m mature
      2a1A m mature for
      1B1BcaA m not
      AAA1cBA m not going
      2aB2B m oblige
      AaAB2A m oblige a
      A1A m obligent
      A1A m obligent a
      AAA2Be m occupe
      2aAAAa m offre
      2aA2A m offre des
      1AAAAa m on
      A3aaa m on a
      bAA2A m on the
      BCAbbAa m ont
      3a2A m ont enferme
      2Ab2A m ont fait
      1A1AAaa m ont mis
      1AAa1Aa m ont pris
      B2ba m oublie
      Ca1cA1a m scared
      Abb1AAa m sixteen
      A4bA m sleeping
      a4a m so
      b4A m so tired
      DabcAAa m the
      1AcaAA m y
      BeeBEAA ma
      Abb1bDa ma _ 0
      BDbCda ma _ a
      b1a3C ma _ amie
      AdBAaa ma _ au
      Da3b ma _ aussi
      3dA1A ma _ avant
      Ba1AaaB ma _ avec
      2bA ma _ boire
      A3AbA ma _ c
      aAA1BcA ma _ ca
      AaA1AaA ma _ ce
      4cBA ma _ chez
      a4b ma _ comment
      1c3BA ma _ contre
      A1a1A ma _ cousine
      A2AB1d ma _ d
      BbbA1a ma _ dans
      fD2CCa ma _ de
      1B3a ma _ dehor
      1C2BfA ma _ dehors
      A1AAab ma _ demande
      Bca1aA ma _ depuis
      AAab2A ma _ des
      A4b ma _ di
      AeCBceA ma _ dit
      A1a1AAc ma _ doit
      Ac1b1BA ma _ du
      F1bDabf ma _ e
      fb1AA1B ma _ el
      dAb1dCF ma _ elle
      aBaC2b ma _ en
      1a1A ma _ enfin
      1B1CCae ma _ est
      C1BdCdB ma _ et
      dABb ma _ euh
      bBa1aA ma _ eur
      BA2b1c ma _ fait
      cC1Ab1a ma _ fille
      a1B3a ma _ garde
      bB4A ma _ hier
      Cca2B ma _ i
      CeBAaCa ma _ il
      3A ma _ ils
      1Aa2AA ma _ j
      bABabDB ma _ je
      ab3AA ma _ jumelle
      2A1Ab ma _ jusqu
      a1AA1a ma _ kil
      CcAAcA ma _ l
      BdbABA ma _ la
      Fhc1B1B ma _ le
      caaAAA ma _ les
      BaaBBaA ma _ m
      3ABbD ma _ ma
      bAAaAa ma _ mais
      EpaCACA ma _ me
      Ab3AA ma _ mer
      a1A1AA ma _ mere
      AAAd1Ba ma _ mes
      BaAa1a ma _ met
      e1AAAAb ma _ mon
      A1b1AbA ma _ n
      ABaACac ma _ ne
      1BA1aaA ma _ nous
      BA1b ma _ o
      BbA1cAB ma _ on
      Aa3aA ma _ ou
      AcA1AAa ma _ par
      1b3B ma _ parce
      1AAb1aA ma _ pleure
      c2A1AA ma _ porter
      b3A ma _ pote
      A1AA1Aa ma _ pour
      C1eAA ma _ quand
      bEbaAAb ma _ que
      dA1B1AA ma _ qui
      B1Ae ma _ recoit
      bAa ma _ refuse
      1CaAAb ma _ s
      1abaABa ma _ se
      cbAAABa ma _ si
      aaaAB1a ma _ soeur
      ab3A ma _ son
      B2cA ma _ sur
      1bA2A ma _ toujours
      a1Aa2A ma _ tout
      c1aAAaB ma _ tu
      edBBAAD ma _ un
      bfDBAC ma _ une
      BaAA2b ma _ veut
      aAaA1a ma _ veux
      AbbAA1A ma bel
      1b1A1Ca ma belle
      bA3Aa ma belle fille
      Bb3B ma belle mere
      bAA ma best
      a3a1A ma best elle
      3AAaa ma camarade
      BAA3d ma carte
      1A2AAd ma carte d
      A2a ma casse
      c2aAA ma chaise
      FeeBdCA ma chambre
      Bc2aAa ma chambre a
      Ba2a ma chambre depuis
      Aba2AA ma chambre et
      1Aa1A ma chambre j
      1Aa2A ma chambre la
      1AC1aba ma classe
      a2C2a ma classe a
      a1aAa ma classe m
      B2cA1A ma close
      1BA3b ma collegue
      b2A1AA ma coloc
      1b1BbB ma copine
      Bb1a1Ab ma copine a
      a1aAAAA ma copine de
      B2AbAa ma copine e
      d5A ma copine el
      bAa1aAB ma copine elle
      ba1A2A ma copine se
      a ma coque
      a ma coque de
      1Ac1Aa ma couette
      dBAa1aa ma cousine
      A3bAA ma cousine a
      2a1aB ma cousine elle
      1aaAAAA ma daronne
      B ma daronne ma
      a1AA1Aa ma demande
      baA1aA ma demande si
      cEBaA1e ma di
      CBb3b ma di que
      cB1CAd ma dit
      aa2AA ma dit que
      A4a ma done
      1BbA ma douche
      eAC1AAA ma envoye
      a1A ma envoye un
      1cbA1AA ma fais
      2ba2A ma fait
      abB1aEb ma famille
      Ac2aB ma famille d
      Baaa1A ma faute
      dAA1AA ma femme
      cAA1b ma file
      bBb1C1A ma fille
      bAaAaAB ma fille a
      A1AB2c ma fille de
      A2Aca ma fille dit
      a4AA ma fille elle
      AA3Aa ma fille est
      Aa1A1a ma fille et
      2a1A1a ma fille m
      aAaBCcA ma fille ne
      cA1A ma fille porter
      1Aa ma fille refuse
      Aa1A ma fille se
      bCbAaB ma fiye
      aAAAa1a ma fiye a
      AAc3C ma force
      BAe2AB ma forse
      Aa2Ab ma foutu
      1B2Ab ma foutu dehors
      bC2A ma grand
      bC2A ma grand mere
      Aa1b ma gueule
      BbA2CA ma jete
      aAAA ma jumelle
      5A ma lettre
      cBB3B ma main
      1d1AaBa ma maison
      1AA ma maman
      a1A2aa ma mamie
      cA2A1B ma meilleure
      2aA2B ma meilleure amie
      b3A ma meilleure pote
      CaAB1db ma mer
      1AA2aa ma mer a
      Ba2A1c ma mer e
      Ab3aA ma mer ma
      1a3a ma mer me
      D1A1BAd ma mere
      AaB2aB ma mere a
      aAA2Aa ma mere dans
      1aA ma mere dit
      Aa3b ma mere e
      Ab ma mere el
      BcaA ma mere elle
      BBcACab ma mere est
      1A1a1aA ma mere et
      BA1ab1a ma mere fait
      Ba1a1A ma mere i
      AA3Bc ma mere il
      aaA2BA ma mere je
      C3AcA ma mere m
      BA3a ma mere ma
      CgbCAAA ma mere me
      1aA2A ma mere met
      A1b1AbA ma mere n
      cB3B ma mere ne
      dB1b1Aa ma mere que
      Db1A1Bc ma mere se
      bAA1aAA ma meuf
      bA4A ma meuf elle
      BdbB1bB ma mi
      5b ma mi dehors
      AcB2AA ma mi un
      BfCCb1a ma mis
      5a ma mis dehors
      1aaB ma mis la
      1bA ma mis une
      aAaA1Bc ma montre
      cC1bbDA ma niece
      1Ac3B ma oblige
      1Ab3B ma oblige a
      b3AA ma oui
      DA2Ae ma part
      Ab3b ma patronne
      cBA ma peau
      AbB ma pete
      AaA ma pete le
      bCea1AA ma petite
      A1a1A ma petite cousine
      aC2b ma petite fille
      A1bAAa ma petite soeur
      AACda1A ma photo
      eA1cACA ma place
      dA1b1C ma place a
      1Ba1AAa ma porter
      abcB1aB ma pote
      Aa3A ma pote a
      a1aAAaa ma pote elle
      a4A ma pote ma
      a1a2AA ma pote se
      ABeB ma pris
      dAAABb ma prof
      aaA2Aa ma ptite
      1Aa ma ptite s
      abB2Aa ma ptite soeur
      C2Af1A ma puce
      1dBAAa ma reum
      1b1A ma reum me
      bBe2CA ma s
      bBa1aA ma s eur
      1A1a ma seule
      bA1baB ma soeur
      b2aABB ma soeur a
      1A2a1A ma soeur de
      b1Ba1AB ma soeur elle
      bA1A1a ma soeur est
      Aa2A1a ma soeur et
      ab3AA ma soeur jumelle
      bA2AcA ma sorti
      1Aa2a ma stagiaire
      C2c ma table
      CaCB1dd ma tante
      cBA3b ma tante a
      Bb3Aa ma tante elle
      1a4B ma tante il
      BAcA ma tenue
      fCB2Bc ma tete
      3a2a ma tete et
      a ma tete je
      A2b2A ma tete sur
      2aA ma touche
      1Ba1A ma toucher
      cBAa2A ma trousse
      BB1Aba ma valise
      cA1BACc ma vie
      b2A1B ma vie c
      6A ma viole
      AA2Bb ma vire
      AbAAaAc ma voisine
      a1a1BAb ma voisine de
      B3Ad macd*
      B3ac macdo
      E1C1BBk mach*
      CeBbAaA mache
      1A1A2c machete
      1B1AABg machette
      BB1b1c machine
      A2b1a machine a
      CA1b2b machines
      1b3A machoire
      BbBa maco*
      BbA2B macon
      aCaA1aa mada*
      aCaA1aa madame
      Ab2a madame je
      bC1dbAC made
      CBe3A made _ do
      A2c2A made _ fake
      b1AA2A made _ promise
      bAA1a1A made _ swear
      BAAf2B made a
      A2c2A made a fake
      1abB1AA made me
      CAd made me do
      b1AA2A made me promise
      bAA1a1A made me swear
      AA1A2a made to
      CB1AAad maga*
      CB1AAad magasin
      a1aA mai
      aAAB1dC maig*
      c2B1aA maigri
      1Ac2AA mail*
      CaeC1DA main
      1Aaa main $
      1Ba main _ fesses
      CdAb main _ je
      AbB3A main _ la
      aCaA1A main _ le
      1BcA main _ ma
      AbAA main _ moi
      BBe2A main _ mon
      1Ba main aux
      1Ba main aux fesses
      ACcA main dans
      2aA1A main dans le
      1Ab2A main dans mon
      a main de
      1bA main et
      1Cb main la
      Ab main liste
      Aa main lourde
      aAB main pour
      ABeA main sous
      AAc main sous mon
      1bAB2A main sur
      1aB main sur la
      AbAA main sur moi
      ADdaB1a main*
      A1dA1Aa mains
      A mains _ mon
      abAa1AA mains dans
      aCAACAd maintenant
      AaD2Ad maintenant $
      b1aA maintenant _ ai
      aAa2aA maintenant _ dit
      bB1A1A maintenant _ est
      aAb3A maintenant _ m
      1AA1bb maintenant _ suis
      1bA2B maintenant _ va
      bB1A1Ab maintenant c
      bB1A1Ab maintenant c est
      1bA2B maintenant ca
      1bA2B maintenant ca va
      aBAe2B maintenant elle
      BAdB1AB maintenant il
      A2B maintenant ils
      d1aA1A maintenant j
      b1aA maintenant j ai
      a1B1aaa maintenant je
      1AA1bb maintenant je suis
      B5a maintenant mon
      a2bAbB maintenant on
      B1A2e mair*
      ab3A maire
      CAA2gA mairie
      AAA2dB mairie $
      baaC1fD mais
      AbA3A mais _ a
      3A1a mais _ ai
      ACb2a mais _ c
      a4A mais _ continue
      B1A2ba mais _ dit
      1aCAAa mais _ est
      aaA1AaA mais _ il
      AbA1A mais _ j
      cAaAAAA mais _ je
      CBac1Bb mais _ l
      2a mais _ la
      aacB1B mais _ le
      a mais _ m
      A1AbaAa mais _ me
      cAABAaA mais _ moi
      bAAAaa mais _ n
      bB1A1ab mais _ ne
      Baaa1A mais _ pas
      2A3b mais _ peux
      B1ba mais _ sais
      1a1A mais _ suis
      ab1A1Ba mais _ va
      2cA2A mais _ veut
      a1A mais _ veux
      AA1Ab mais a
      aCa1a mais bah
      AEebaA mais bon
      BBc mais bon c
      AbCAAa mais c
      1aCAAa mais c est
      1aA1A mais ca
      ab1A1B mais ca va
      AbB mais depuis
      b3AaA mais elle
      1A3a mais en
      bAc2C mais euh
      BabAaaa mais il
      AbA mais il a
      B4ba mais il dit
      A1dA2A mais il veut
      3A mais ils
      b1AA mais j
      3A1a mais j ai
      CcAd2a mais je
      1AA1a1a mais je me
      aBa1aA mais je ne
      2A3b mais je peux
      B1ba mais je sais
      1a1A mais je suis
      a1A mais je veux
      b1B1A1A mais la
      aA mais la je
      1AA2aA mais le
      BA1a1bA mais les
      ac3A mais moi
      b1aA1A mais moi je
      A2A1b mais mon
      aBa2AA mais on
      bcbaAB mais pas
      d1AAA mais si
      ABbAAb mais son
      DaBDba mais*
      AaADcCa maison
      ADaAaca maison $
      4Aa maison _ dors
      Bb2bB maison _ est
      B1b1A maison _ je
      1bAaaAA maison _ l
      A3aB maison _ la
      1AA1bA maison _ mon
      AA2Ad maison _ n
      1b2aB maison c
      1b2aB maison c est
      Bb3A maison ca
      1AA1bB maison de
      1A2a maison de mon
      AcA1aDc maison depuis
      a1a maison en
      Ab2AaA maison et
      Ba3aA maison il
      a3Caa maison j
      bAA2b maison je
      4Aa maison je dors
      AB2Aac maison on
      1BA1Aca maison pas
      1bA1A maison quand
      A1A1bBA maison sans
      AA2Ad maisons
      BacAABb mait*
      ba1A maitre
      2aA1AA maitre _ apprentissage
      AAa maitre _ stage
      2aA1AA maitre d
      2aA1AA maitre d apprentissage
      AAa maitre de
      AAa maitre de stage
      Cb3b maitresse
      CA1BacB maje*
      CA1BacB majeur
      abA3A mak
      bACacBb make
      1AA1c1B make _ go
      bAA2Ab make me
      ABA1d make you
      CddA1BC make*
      aAdA1AC makes
      A1c3A makes _ sleep
      AAeA2A makes me
      1A3Ab maki*
      1A3Ab making
      AA1b mako*
      AA1b makoume
      1c1bBCb mal
      BabB1aa mal $
      1b mal _ c
      abA mal _ est
      1a1A mal _ je
      B1c2AA mal _ l
      BBa2ac mal _ la
      aa mal _ le
      3A2a mal _ ma
      1A mal _ me
      a1A3B mal _ moi
      DA1i1C mal _ ventre
      DDc2ac mal a
      ABc2AA mal a l
      BAa2ac mal a la
      1aA3B mal a moi
      1b1c1Ea mal au
      aA1e1C mal au ventre
      aA1a mal avec
      abA mal c
      abA mal c est
      aA1A mal dans
      3bAAA mal de
      b2A mal et
      a5A mal je
      aA1A mal le
      1Aa mal mais
      CA1a1a mal o
      C2b1a mal o ventre
      AbAa2A mal partout
      a mal pour
      cAA mal quand
      CfCfC1C mala*
      BB1gBaC malade
      A3AcB malade $
      AiBAABB maladroit
      acAA1AB maladroit $
      AAAA1bb malaise
      AA1a2a mali*
      bcABCaA mam
      abAAAaA mam s
      Cbd1B1B mama*
      BaeBaC maman
      CDgaACb maman $
      2bA2A maman _ de
      Ad1A1AA maman _ ka
      1Bd2BA maman _ la
      5a maman _ m
      bbAA2A maman _ moi
      1BA2c maman _ nous
      cAA maman _ pas
      A2A1cA maman _ que
      AbA2cA maman di
      aAa2BA maman e
      A maman elle
      aB1Aa maman et
      1a1Aa maman et moi
      aABc2A maman je
      acB2Ba maman ka
      AA maman m
      cEbAaaA maman moi
      Ad1A1AA maman moi ka
      5a maman moi m
      A2AbA maman pas
      2a maman pas la
      dbAACA mami*
      dbAACA mamie
      aCaAaBb man
      1AA2b man _ domi
      bBA1aaB man ka
      1AA2b man ka domi
      b4A man pas
      aA1AAAc man who
      1AcA2A mana*
      A1dA1BA manager
      iBCCBCC manc*
      c1BAAAB manche
      Ab3A manche _ balai
      Aa manche a
      Aa3A manche du
      c2AAAA manches
      aA manches _ a
      aA manches _ en
      aA manches _ meme
      bA4A manches courtes
      A manches longues
      aA manches longues meme
      a manches meme
      db1ACAc mand*
      bA1ABAc mande
      bAAAAAc mande moi
      2aB mane*
      1CFcDiE mang*
      b1B2aA manga
      BDCdC1a mange
      aa1AbB mange $
      2AB1c mange 0
      2AB1c mange 0 fois
      A2A1Ba mange _ a
      b mange _ avec
      A2aAaA mange _ depuis
      A5b mange _ elle
      A1AC1e mange _ fois
      aA1b mange _ je
      1A3a mange _ jour
      A4a mange _ l
      AaAb mange _ la
      A2B1a mange _ le
      B2e1F mange _ les
      A2B1b mange _ papier
      b1a2B mange _ plus
      B4b mange _ pour
      A4c mange _ que
      a2c1C mange _ sandwich
      C2f1C mange _ seul
      3A1a mange _ trop
      ab1A1C mange a
      Aa1A mange a la
      A1Ac1C mange aux
      3A1b mange bien
      B2i1IA mange dans
      B2e1F mange dans les
      B1aa1a mange de
      A1Aa mange de la
      3A1a mange depui
      A3AbA mange depuis
      B2C1c mange du
      b2A mange je
      AA3bA mange le
      BA1A1a mange les
      1A1DAbb mange pas
      A2A1aA mange pas depuis
      A mange pas le
      hA1CAA mange plus
      bA3A mange plus je
      c4A mange presque
      b4A mange presque plus
      3A1a mange que
      3A mange que le
      b4A mange rien
      B2e1D mange seul
      5a mange seulement
      A2b1B mange toujours
      B2e1B mange tout
      B2e1B mange tout seul
      1A3a mange un
      1A3a mange un jour
      A2A1b mange une
      5b mangent
      AA3c mangeons
      1bAA1aD manger
      Aa1A1aA manger $
      3a manger _ l
      1A1b1Cb manger _ la
      3A1b manger _ midi
      AA3Ab manger a
      1A3Ab manger a la
      3c1B manger de
      1A1A1b manger le
      3A1b manger le midi
      1A manger on
      2Aa mani*
      GCBBDlA manj*
      GCBBDlA manje
      Cc2Ac manje $
      4Aa manje _ kaz
      A2A1b manje _ le
      A3Aa manje an
      4Aa manje an kaz
      A4Bb manje de
      A4a manje pas
      1b3Bb mank*
      1AaBcBa manm*
      b2BdBB manq*
      b2Aa1A manque
      aABba1A mant*
      A1AabAA manteau
      ba1A1AA manteau $
      Ab manu*
      1Bf2AA many*
      BAeB1ba manye
      1Ac2A manye _ le
      1Be2A manye moi
      3b1b manz
      AA1A1e manz*
      1DahBAC mape*
      1BafBAC mapel
      2Aa2A mapel le
      aA1c1A mapp*
      aA1c1A mappelle
      Ch1BABA maqu*
      De3A maquillage
      abBAAbA mara*
      CbCbdbB marc*
      fA1AAA march
      DABBegB marche
      CCaacb marche $
      A1A1cB marche _ la
      4aA marche depuis
      caAAB marche pas
      AcA1aB marche sur
      2A1aA marche sur la
      BbAeBB marcher
      AaAc1BA marcher $
      AbA1aA marches
      aBA1baB mard*
      aBA1baB mardi
      CaaA2a mardi $
      5A mardi _ le
      b3Aa mardi apres
      bA1bBa mardi et
      A3a mardi je
      bhdBB1I mari
      cB3A mari _ a
      AAc mari _ la
      Abb2AA mari _ ma
      1b mari _ notre
      Abb2AB mari de
      AAc3A mari de la
      1b3AA mari de ma
      cB3aB mari est
      A1a1A mari il
      GCAAADm mari*
      BBa1bAc mariage
      4AAc mariage je
      BaD1A1c marie
      A2ABAe marier
      2A3a marier _ bled
      2A1A1b marier _ force
      2A3a marier au
      2A3a marier au bled
      2A1A1b marier de
      2A1A1b marier de force
      1b3AA mario
      b2A mark
      daBBA1A mark*
      b2AAa market
      cbBAAAA marks
      CC1b1e marm*
      AC1b1b marmay
      AB1b1c marmay i
      BA1ba maro*
      BdBAAAB marq*
      EeAaA marque
      b1AA1AB marques
      1c4A marques $
      BcA marques de
      1D marques sur
      e1DABBf marr*
      bBbb2A marrant
      ebAAB1A marre
      A3Aa marre $
      bA1A1A marre de
      AABAa1f marry
      a1BBAc mars
      1AAa1b mars $
      aAA1Aa mars et
      CABacAA mars*
      CAA1c marseille
      BhACAA mart*
      aa1B2b marteau
      Be3AA martinet
      1aAA1Aa masq*
      1aAA1Aa masque
      DCfA2a mass*
      AAb massage
      AAaAa mat
      a1A1Aaa mata*
      aaA2a matc*
      dBA match
      cDABaa mate
      DAB1adb mate s
      ADccbAa mate*
      1BBa1cb matelas
      b1BaAAa matelas $
      A1Ab1Ab matende
      2cAcB mates
      1A math*
      1A maths
      bA1A2A maths $
      ABDdc1a mati*
      a1Ebaa matin
      cDAABAd matin $
      A4b matin _ ai
      Aa3b matin _ est
      a1AA1aa matin _ il
      a2b1AA matin _ le
      2AaAb matin _ me
      aA1Aaa matin _ que
      b2cAB matin _ soir
      1b2A1A matin a
      eA2AAA matin au
      c2aAA matin au soir
      1A1C1c matin avec
      C2aba matin et
      AaAbAaA matin il
      5a matin j
      A4b matin j ai
      d1aCaA matin je
      a4b matin je me
      C1Aaaa matin on
      B1aaaBA matins
      bA1A matt*
      b2A1A matter
      A1dAA1B matu*
      A1dAA1B mature
      2a1A mature _ my
      2a1A mature for
      2a1A mature for my
      1BacA1B mauv*
      A1adAAA mauvais
      bAaAA1A mauvaise
      B3A mauvaise note
      A4c max
      B1AA1d mcdo
      BA2ac mcdo*
      BA2ac mcdonalds
      abb2BA mdr
      1B1cA1A mdr $
      aa3A mdr je
      GcgcBG me
      fBAcaAa me $
      1bA2B me 0
      CBeBaaA me _ 0
      baBa1aa me _ a
      4b1A me _ allez
      AbB2A me _ an
      BBbbA1E me _ and
      AAca1aA me _ at
      Dd1ACeA me _ au
      1jGCaBD me _ avec
      A3bA me _ barre
      Ba3Aa me _ beaucoup
      aA1A1aa me _ bien
      2A3b me _ bizarre
      CaAc2a me _ c
      2aA2A me _ ca
      a1aAAA me _ ce
      4b me _ cette
      2a me _ chanter
      aaA1b1A me _ chez
      bAaAA me _ come
      abA1A me _ comme
      1a1A2c me _ contre
      CAcdcCC me _ d
      1CEb1ab me _ dans
      D1cebCc me _ de
      bA1a2A me _ demain
      2BaA1b me _ depui
      1bBA1Bd me _ depuis
      EcdaDCE me _ des
      2Aa2b me _ descente
      aBaaBAa me _ dessus
      aabA1A me _ devant
      2aA1aA me _ di
      BgB1AB me _ dormir
      gCBB2b me _ du
      b2bA1B me _ e
      aBA2bA me _ elle
      C1BcBbb me _ en
      dA2A me _ encore
      B3a me _ enfui
      a4A me _ envie
      a1B1aa me _ et
      A4b me _ eur
      2cA me _ faire
      1A1A1b me _ fais
      BbAbAba me _ fait
      2aBAdA me _ for
      B2a me _ harceler
      a1AA2A me _ he
      bAA3a me _ his
      ca1DABe me _ i
      aba2a me _ il
      A2abAA me _ ils
      BcB1aa me _ in
      Ca1a me _ it
      CaaBBec me _ j
      AbA1A me _ jamais
      fDABAAb me _ je
      aa3A me _ jusko
      cB1a1A me _ jusqu
      1cA1ABb me _ l
      CacAA1c me _ la
      Bb1AAc me _ last
      ABCdbBA me _ le
      AAA1Abb me _ les
      A1cC me _ m
      ADa1Aab me _ ma
      6A me _ maintenant
      bB1Aa1A me _ mais
      cBcB1AB me _ mal
      3c1B me _ manger
      BBBdeaB me _ me
      B1A2c me _ meme
      Aaa2B me _ mes
      bA me _ mieux
      ABcB me _ min
      aDaA2a me _ moi
      AaAgABD me _ mon
      CcACae me _ my
      1a2AbA me _ night
      d1A3A me _ not
      bCAaAcA me _ o
      AAAdAaB me _ on
      A1a1Bb me _ our
      b3B me _ ouvert
      a1aCaba me _ par
      bb1A2A me _ parce
      A1A3b me _ partout
      1A2bbA me _ pas
      AaAc1AB me _ payer
      bbCA me _ peur
      2BCiBB me _ plus
      aAbB2a me _ pour
      a me _ pourquoi
      a1AAa me _ qu
      aBdEBBb me _ quand
      b2a1bB me _ que
      1a me _ qui
      5b me _ quoi
      D1e1A1A me _ reveillee
      a1Ba1a me _ rien
      a1AAAbA me _ s
      Bbb2AA me _ sans
      B1A1a me _ sauvee
      3A1Bc me _ school
      AAAaaAa me _ se
      1BA1ac me _ she
      1aBBBcd me _ si
      AbaAAb me _ son
      bA2BA me _ sous
      BAbA2a me _ stuff
      AC1b2A me _ sur
      Ab1A me _ taper
      cA4A me _ tellement
      HgbaAA me _ the
      a5B me _ they
      AAc me _ things
      BAbDbAd me _ to
      1aA me _ tomber
      DBhbBBA me _ toujours
      1b1Aa1A me _ tous
      Df2A me _ tout
      A1cB1A me _ tranquille
      cA1A1B me _ trop
      1A1a1A me _ tu
      cCE1Aec me _ un
      hDAaABA me _ une
      Ba1a1b me _ va
      c3BaA me _ veux
      a3A me _ vide
      fAAB1A me _ vomir
      EB1bCce me a
      AA1a1c me affaires
      CA3ad me after
      1a1D1dC me and
      Ba1Aaaa me and my
      bAA2b me and the
      B1bB1bA me at
      baCbAAA me balance
      2Aa me barre
      a me barre de
      Ad2B1A me bat
      1aAa2A me bloque
      1Aaa1B me bon
      Ad me bra
      BaA2Ab me brule
      Ab3A me brule avec
      6a me brule la
      aaAAa1B me but
      BcAA2a me by
      1aA me by the
      1Aa2b me ca
      A2a1b me ca va
      DaAca1A me cache
      4a me cache chez
      cB1Ca me calme
      bB4A me calmer
      EA1bg1A me casse
      A3b me casse de
      A5c me cassent
      A5c me cassent les
      D3d me casser
      cCBA1ab me ce
      a1bB2A me change
      CCAAfA me cherche
      1A1Aa me cherche pas
      BA1AeBa me cherchent
      BABBd1a me chercher
      acBA2B me cogne
      1Bb3B me coince
      2a3A me coince dans
      ACaa me colle
      A1AcBA me connait
      Ab1A1A me corrige
      c2A1B me coupe
      cA1A2A me couper
      1B me crache
      1B me crache dessus
      1A1b me crachent
      1A1a me crachent dessus
      AAeA me croire
      2aA me croit
      AcaA1A me da
      aa1A me de
      CAA1adA me debrouille
      1A3a me degoute
      gEdEA1A me demande
      ADdA1Ba me demande de
      AAcA me demande des
      a me demande pourquoi
      b1AABb me demande si
      6a me demandent
      6a me demandent de
      1Aa me demandez
      1Aa me demandez pas
      baAA1A me deteste
      aCbAbAa me di
      ABaaa me di que
      Ca2Aaa me dire
      A1a3A me dire que
      b1AAaAA me dis
      b1AA1A me dis que
      a5A me disant
      CBBb2d me disent
      ccbB1C me dit
      bAbA1A me dit de
      ba1A me dit que
      CBe me do
      BAc me do stuff
      AAc me do things
      1A1B1da me done
      ab1B1aA me done de
      abd1A1B me donne
      aaa1AAA me donne des
      DA3e me douche
      B4d me douche au
      A2bAAA me down
      1bB2Aa me down the
      bB3bA me el
      BAaa me every
      Bb1a me fai
      aBBA1Ac me faire
      a me faire du
      a1cAAFB me fais
      bEfB2A me fais de
      1AbB me fais des
      1b2AB me fais dormir
      dAAA me fais du
      B2a me fais harceler
      b1A me fais mal
      Ab1A me fais taper
      fAAB1A me fais vomir
      aA1aAEa me fait
      ABb1A1A me fait des
      AdAA1A me fait dormir
      a4A me fait envie
      3a1A me fait manger
      a4A me fait plus
      2AA1b me felicite
      2A1Aa me file
      1BAb2A me filme
      AbAeABC me font
      1aA1AbA me for
      DCcBAcb me force
      A1aBA1c me force a
      1c1A me fou
      b1A1A1A me fous
      b1A1A1A me fous en
      1a me frape
      CdAA2A me frappe
      3a1A me frappent
      1B3c me frere
      aAbBABc me from
      a2A1Ab me from the
      1Ab1aA me garde
      a2A me gifle
      b3AA me griffe
      cBCA1ba me he
      bAB2ba me he s
      AAa2aA me her
      2A2cB me i
      2bA2a me i m
      C1AA2e me if
      C1AA2e me if i
      abEaa1a me il
      AbCac me il me
      Bcd1ACB me in
      Bbc2AB me in the
      AbaA1B me it
      BcBacAa me je
      bBBb2a me jete
      1ABb2a me jete de
      c3AA me jeter
      1a1bAC me jette
      A2a me jettent
      A2a me jettent des
      cAAbAa me l
      ba1b2A me l a
      b2B2A me la
      2aAAba me lache
      A2a me lachent
      DAgbCaa me laisse
      BaA3a me laisse pas
      a1C3b me laisser
      2Ac2A me lance
      1AAc2A me lance des
      E1dABd me lave
      B1c1A me lave 0
      A1B2b me lave au
      fbCB2B me le
      aA1A2b me les
      caAABc me leve
      a me leve plus
      1AaAB1a me lever
      CAeA2A me lifts
      Aa1AAbA me mam
      bA me manque
      A1C1A1d me marier
      2A3a me marier au
      2A1A1b me marier de
      2ab1A me me
      1AAc2B me menace
      1A1a me menace de
      BBecAAB me met
      1a me met a
      1cCA me met des
      Aab2A me met la
      ACd2AA me met mal
      daA1B1A me mettre
      1a me montrer
      aA me mords
      1ABa1b me my
      2Aa me names
      6b me not
      6b me not to
      Aa1AAa me on
      BEb1Dja me out
      1B1A1dA me out for
      1Ab3A me paie
      bB2A1a me parent
      cC1AaaA me parents
      AaBe2B me parle
      AA2A1a me parler
      DcdB1AA me pas
      2c2AA me paye
      2Bb1AA me pendre
      cA1BA me photo
      1bA me pince
      aAaA1aA me plairait
      a1B3c me plante
      A4b me pose
      1D1b me pousse
      1D1b me pousse dans
      dA2ABa me prend
      bBA1aa me prendre
      1bAA1bA me prive
      aaAA1bA me prive de
      b1AA2A me promise
      b1A3A me promise not
      bAc2Ab me propose
      A1b me propose de
      ebAA1DA me punir
      bA me punis
      1AcA2A me raccompagner
      3a1BA me rackette
      bAcAA1A me ramene
      A1b1a1A me ramener
      Cbb3b me rappelle
      C1d me rappelle pas
      CEh1aBA me regarde
      b1A me regarde dans
      dA1A1AA me repond
      bAAA me reprend
      bBA1ba me reste
      bA1B2c me retient
      A1AAa me retrouve
      A3A1b me retrouvent
      a2Aa1a me retrouvera
      a1aaAaA me reveille
      c1A1A me reveiller
      A2Bd1A me reverront
      A2Ac me reverront plus
      d1BAB1A me reveye
      A4b me s
      A4b me s eur
      B3a me sauve
      CaAa me se
      A1bAA1A me sen
      1ba1CAa me sens
      a3A me sens vide
      DeAA me serre
      1B3a me sert
      2A1bBa me she
      1Aab1B me since
      Ecc1AA me souviens
      1Ac3A me stay
      BcABbBb me sui
      a2AA me suicide
      BAeAdBB me suis
      A3bA me suis barre
      cA me suis encore
      A me suis enfui
      B2bAca me suis fait
      b3B me suis ouvert
      D1e1A1A me suis reveillee
      B1A1a me suis sauvee
      BABBACk me suit
      A1B2Ac me suit depuis
      5Ab me suivent
      cA2Aa me supprime
      bAA1a1A me swear
      1aA1A me tabasse
      b2A2A me taillade
      ab2AA me taire
      AcA me tap
      1AC3A me tape
      Cb1A me tape avec
      3B me tape dessus
      bB me tape la
      1A1b2A me tapent
      3A me taper
      aAA1abA me that
      aaA3A me the
      4A1b me tiennent
      1aA1cBA me tire
      1a me tire par
      1EeaDAc me to
      1Cb me touch
      BBc1ABA me touche
      1Aa2A me touche quand
      1a1a me traite
      1a me traite de
      3a me traitent
      3a me traitent de
      aABAAc me trouve
      3Ad1A me trouver
      BAAAB1e me tue
      C5c me tuer
      bACd1Ac me up
      4Aa me vire
      CB1Aa1c me voir
      b1A1aB me vois
      a4A me vois pas
      BAAAA1c me when
      1AA me when he
      AAAAA1c me when i
      Bf1B2A me with
      1bA3A me with a
      2bA me with the
      C2aAg me zafere
      1A1B1d meal
      d1A1aAB mean*
      bA1A means
      EdbAaA mec
      1AaaaaC mec $
      1AbA1A mec _ 0
      a1a mec _ a
      Aaa3B mec _ est
      AAc3A mec _ force
      1bA3a mec _ la
      bA4A mec _ me
      4A1a mec _ snap
      1Ca2Ad mec de
      1AbA1A mec de 0
      2A mec du
      abB1AAc mec il
      b1A3A mec il me
      aaaAA mec la
      1cA1A1A mec ma
      A4Ab mec me
      2c1cAE mec qui
      b1A1aC meca*
      aaA1aB mecanique
      A1AaaAa mecanique $
      CdAa2A mech*
      BdAA2A mechant
      d1aa1AB mecr*
      DDbaAAe mecs
      A1Aa1A mecs _ me
      AAa2aa mecs de
      BA3Ad mecs qui
      cbDaA1A mede*
      ccCaAAA medecin
      gDABAAB medi*
      AAA1Ac mediatheque
      c4BB medicament
      bA3A medicaments
      B medicaments _ il
      dA3A medicaments de
      C5b medicaments et
      c1AA1A medicine
      bA1AAAa medo*
      A5b medoc
      c2AAAA medocs
      1AdA1AB meet
      f1ACAaD meil*
      b1AC1aB meilleur
      b3A1A meilleur _ m
      b2B2A meilleur ami
      a1AA1aA meilleur pote
      cA2A1B meilleure
      AAa meilleure _ s
      2aA2B meilleure amie
      AAa meilleure amie s
      b3A meilleure pote
      BA4d mela*
      BA4d melange
      jCD3D meme
      1CcAaA meme $
      Aa1a1A meme _ 0
      b3A1A meme _ a
      b meme _ chien
      A1aa meme _ de
      bA meme _ il
      bA2bC meme _ je
      gCAA1B meme _ la
      b1Aa1Ba meme _ le
      2A2a meme _ les
      cA meme _ ma
      AAa1Aa meme _ me
      A2a meme _ pourquoi
      baA2A meme _ que
      1aA2A meme a
      a1A meme a la
      1B1b meme avec
      5a meme de
      a meme devant
      fBaC1A meme en
      AAa2aa meme et
      a1Aa2A meme la
      EbacAAA meme le
      3b meme les
      a4AA meme ma
      e3AA meme mes
      a1aCA meme mon
      a1Aa1B meme o
      bADAcaA meme pas
      A2a meme pas pourquoi
      b1AAA1A meme plus
      5a meme plus de
      AfaBABa meme pour
      cC1abCA meme quand
      A1A2aA meme un
      AB1a1aa meme*
      AB1a1aa memes
      aaA1aAB men
      FAAcBDi mena*
      B3A1b menace
      A1BA2d menace $
      2bA2A menace _ envoyer
      B1Ab2b menace _ me
      1b1A2B menace avec
      2bA2A menace d
      2bA2A menace d envoyer
      1AaA menace de
      B1Ab2b menace de me
      A1Ba2a menacent
      A1Ac1A menaces
      CaaBBCf menage
      b1A1A1b mend*
      1BcAbBA menm
      dABAaA mens*
      Ecb1AbA ment*
      Aa1a menti
      Cba2aA mention
      aAa1Aa mentor
      d1CaAA menu*
      cABaAA menuiserie
      a3A menuisier
      caACaa mer
      Ba2caB mer $
      Ba3aA mer _ di
      6A mer _ je
      a1a2A mer _ la
      1A3a mer _ mi
      A1A1b1a mer a
      Ba2A1c mer e
      Bb3aA mer ma
      1a3a mer me
      2aAAbC merc*
      cbBBA1A merci
      eAAA merci _ tout
      cAAA1aA merci pour
      cAA merci pour tout
      DAca1cA mercredi
      aAA mercredis
      a2a2A merd*
      a2a2A merde
      3b2A merde $
      CaBEAbb mere
      bBbA1Cb mere $
      DBa2dB mere _ a
      eB3A mere _ c
      5Bc mere _ dans
      1Bc2A mere _ de
      Ab1aAAA mere _ des
      3A1a mere _ dit
      1Ab1Ab mere _ elle
      A3A1a mere _ est
      1aA mere _ fait
      aa3BA mere _ il
      2Ab1Aa mere _ j
      4aAA mere _ je
      aAA1aB mere _ la
      A1B1ba mere _ le
      aB4a mere _ les
      BBacAa mere _ m
      Dd mere _ me
      1A3a mere _ mes
      1bA2A mere _ met
      AA3a mere _ mis
      4AaA mere _ moi
      ABa1A1c mere _ par
      ca2BaA mere _ partie
      aA1b2A mere _ pas
      A1B2ba mere _ plus
      aA3aA mere _ pose
      Aaa1aA mere _ que
      1B4b mere _ se
      Aa1A mere _ tape
      BBA1Ada mere _ un
      a3AAA mere _ une
      AaBA1cB mere a
      Ab3A mere avec
      cAA1AA mere dans
      bAAaAa mere de
      1aA mere dit
      BcA2a mere dit que
      Aa3b mere e
      1a4A mere el
      AbaA1a mere elle
      b4A mere elle a
      aA1A1a mere elle dit
      A4A mere elle est
      Cc mere elle me
      aBbAC1b mere est
      AB2A1c mere est par
      ca2BaA mere est partie
      3aAaB mere et
      1A3a mere et mes
      1A2Aa mere et moi
      CA1ab1b mere fait
      1C3Ab mere ferme
      Bb1a1A mere i
      AA3Bc mere il
      1Ba3a mere il a
      aaA2BA mere je
      B3a mere l
      Ba2aaA mere l a
      aE2a1c mere la
      1cB2AA mere le
      C4dB mere m
      CBA2dA mere m a
      BAa2a mere ma
      ChbCABA mere me
      Aa1A mere me tape
      2A2A mere met
      Bab1AaA mere n
      aB2bB mere ne
      dB1b1Aa mere que
      5aA mere qui
      Db1A1Bc mere se
      B5a mere si
      dCAA2A meri*
      dCAA2A merite
      aA1A merite _ mal
      aA1A merite davoir
      aA1A merite davoir mal
      dEEcCdA mes
      EB2ccA mes 0
      EAA1cc mes 0 ans
      bABa2A mes _ a
      E3cb mes _ ans
      aAA1aB mes _ au
      BBAb1aa mes _ avec
      c1Aa1A mes _ bah
      bA3A mes _ bras
      CBa2ab mes _ c
      aA mes _ ca
      A3a mes _ croient
      3CAcA mes _ dans
      caB1A1A mes _ de
      a1b1aC mes _ depuis
      AcA1Aaa mes _ disent
      b1AB mes _ elles
      aC2bAA mes _ en
      2a1AAb mes _ est
      GjCe1C mes _ et
      b2A1a mes _ euh
      AB3ba mes _ freres
      B3aa mes _ huit
      Aaa1aAA mes _ il
      acaBCbb mes _ ils
      1A1a2A mes _ intimes
      cB1aAA mes _ j
      DB1dBAb mes _ je
      1c1cA1A mes _ la
      A1AcBbc mes _ m
      1AB3a mes _ mais
      Bga1cFA mes _ me
      cB1A1A mes _ mes
      1Aa3a mes _ ne
      cAA mes _ non
      2A mes _ nue
      B3adA mes _ ont
      A2a mes _ parce
      a2aAa mes _ pour
      cA1A mes _ quand
      d2A1B mes _ s
      a3bCA mes _ savent
      DcAb1aA mes _ se
      A1a2A mes _ si
      B4d mes _ soeurs
      1ABA1cA mes _ sont
      bAcCAb mes _ sur
      BBB2cc mes _ veulent
      EBbEagB mes affaires
      A2A1a mes affaires dans
      2a mes affaires et
      2A2bA mes affaires sont
      A4a mes affaires sur
      abAA1A mes amis
      Aab2A mes apprentis
      bA3A mes avant
      bA3A mes avant bras
      A2d1A mes baskets
      fDAA mes bras
      A1Ab mes camarades
      AA1cCa mes chaussures
      AA1d2A mes chaussures et
      B2ba mes cheveux
      bA2AAb mes cles
      B2c mes comptes
      a mes copains
      AcA mes cousins
      cAA1AA mes cuisses
      1A1AcA mes darons
      B1Ab1b mes deux
      a4A mes devoirs
      A1A1aa mes dix
      B3aa mes dix huit
      1A1AAb mes drags
      a1BBA1d mes eleves
      6B mes enfants
      AdAAAaB mes freres
      aa2A1A mes freres et
      1cABBdA mes habits
      BaaA2a mes jambes
      b3AA mes jours
      CD1e mes lunettes
      a1A2Aa mes mains
      b mes manches
      1fCB1Aa mes messages
      bAA2a mes notes
      2fE2A mes nudes
      B1A2b mes nuits
      A4a mes nuits dans
      AA1b1AA mes outils
      BAA2Ag mes papiers
      2A1a1a mes papiers et
      ahc1DCb mes parents
      A3a mes parents croient
      cc1BCb mes parents ils
      B2c mes parents je
      A1AcBcb mes parents m
      Ceaa1B mes parents me
      2a2Aa mes parents ne
      A3aba mes parents ont
      4bBA mes parents savent
      Cd mes parents se
      AAA1a1b mes parents veulent
      A4c mes petites
      A4c mes petites soeurs
      AAA2ba mes petits
      AA4a mes petits freres
      CAb1b1B mes photos
      1A1a2A mes photos intimes
      2A mes photos nue
      B1aAa mes pieds
      dCAA mes poignets
      1bAB1Cb mes potes
      eA1A1C mes qualites
      5a mes rends
      B2aA mes vetements
      B1A1aba mes vieux
      1aABaa mes voisins
      1a mes yeux
      c4B mese*
      A2BA1b mesi*
      1bA2d meso*
      1bA2d meson
      AA2cbA meson $
      aB1a1A mess
      Cb1c1Bc mess*
      aBAba1b message
      DA1ca1c message $
      a message _ adieu
      a message d
      a message d adieu
      DceaBAA messages
      B1Bc2A messages _ me
      A2cA1A messages _ nuit
      ba1A messages et
      3bA1A messages par
      2aA messe
      1bAA mesures
      GbfB2C met
      ABc2AA met _ a
      1B3b met _ cadenas
      1aB met _ claques
      aaAAA met _ coups
      A2A1a met _ dehors
      AcA met _ fond
      1B3a met _ la
      ACeA1AA met _ main
      AAdA1AA met _ mains
      A1aa met a
      1BdA2A met ca
      1BdA2A met ca main
      baAa1A met de
      caCCb met des
      1aB met des claques
      aaAAA met des coups
      AdA2A met du
      AcA met du fond
      Aaa2A met la
      ABa met la main
      BAA2b met le
      2a3A met les
      1aa2AA met les mains
      ACd2AA met mal
      ABc2AA met mal a
      AAaA1A met ses
      AAaA1A met ses mains
      1Bba2A met sur
      ABA2bc met un
      1B3b met un cadenas
      bBAA2b meta*
      dCA1AAa metal
      agCBC1A meti*
      ccBCDcC metier
      Ab2Bb metier $
      A1A1a metier de
      bAAA2A metier je
      Aa2aaA metier mais
      5Ab metiers
      1a2Aaa metr*
      1Aa1Aaa metro
      ad1abG mets
      5A mets _ fond
      Cc mets _ manches
      B1A1d mets des
      Cc mets des manches
      Bc1A1A mets du
      5A mets du fond
      A1c mets la
      3A mets mon
      bAAA mets pas
      d1baEaD mett*
      1Ab2A mettait
      BA1eAAB mettent
      3a mettent des
      A2a mettent la
      aBAAAd mettez
      a mettez _ que
      a mettez ce
      a mettez ce que
      A4a mettez celle
      daAAA1A mettre
      a4A mettre _ a
      2A2b mettre a
      2Aa2A mettre en
      c1aA1B mettre mes
      cb3AB meub*
      eAAaAB meuble
      BdaA1aB meubles
      cB1baAA meuf
      bA4A meuf elle
      aABc2A meuf*
      aABc2A meufs
      aB1cAB meule
      Ca1Bbb mezo*
      Ca1Bbb mezon
      Aa2cBb mezon $
      2a1A mezon _ dor
      1Aa1Aa mezon je
      1a1AAb mezon on
      hEAAdFA mi
      aa1AaB mi _ aller
      5b mi _ avec
      1cA2AA mi _ cou
      AA2aaA mi _ dann
      a mi _ fatigue
      cAA1AaA mi _ la
      bA1A mi _ mon
      CCbAb1b mi _ pas
      daA1AGB mi _ pi
      b5A mi _ pu
      aA1a1AA mi _ tete
      a mi ca
      bB mi couper
      a3aA mi de
      5c mi dehors
      5b mi dehors avec
      Abc2AB mi di
      BB1Abb mi dor
      c1A2C mi dor pi
      1aA mi gingn
      Aa mi gingn pi
      baB1Ba mi kone
      bAA1Ba mi kone pas
      1bA mi kone pi
      c1baAAa mi la
      dBBa1B mi le
      a mi le fatigue
      AABc2a mi ma
      3c mi manz
      a mi savate
      Bc1B1AA mi un
      1cA2AA mi un cou
      aa1BaAA mi vais
      aa2A mi vais pi
      AAb3a mi veux
      BaAa1a micr*
      BaAa1a micro
      EBBB1iB midi
      2AA1a midi $
      A midi _ dis
      5a midi _ le
      5A midi _ mange
      A2Aa midi et
      BA1a1bA midi je
      A midi je dis
      5A midi je mange
      bAAb1C midi*
      bAAb1C midis
      A1b2AA midn*
      A1b2AA midnight
      Aa4b mien
      Cc2bAA mien*
      BcA1aA mienne
      abB1bBC mieu*
      abB1bBC mieux
      GdAaeAA mieux $
      bB2A mieux _ j
      bB1A mieux _ je
      bC2A1a mieux _ ma
      eAAAA1A mieux _ moi
      bA3A mieux _ tout
      1c3B mieux etre
      Ba1AAAb mieux pas
      bB2AAa mieux pour
      bA3A mieux pour tout
      a1A1Ba mieux que
      cAAAA mieux sans
      cAAAA mieux sans moi
      aA2A mieux si
      1BA2b migh*
      1BA2b might
      1A1a1A migr*
      1A1a1A migrant
      ba2ABA mili*
      ba3AA milieu
      BcAaACb min
      a5a min $
      c2BA1a mind
      1A4a mine
      EAC1bb mine*
      DACbbc mineur
      A3A mineure
      1A1b minm
      A2c1AA mins*
      A2b1A minsulte
      1cBaACc mint*
      BcAb mintnan
      CdCgaDA minu*
      Ab1AcCA minuit
      a4A minuit je
      CAAaBca minute
      AA2Aba minute $
      acBg1EA minutes
      AaAa2b minutes $
      bA1b1AA minutes et
      fCAAAA miro*
      hDAAAA miroir
      bA miroir $
      BaAb1bb mis
      1a3A mis _ coup
      1bAA mis _ droite
      A1Ab mis _ l
      1B2Aba mis _ la
      AAcA mis _ main
      aaa2AA mis _ tete
      CABd1aa mis a
      1B3b mis a la
      1Ac3A mis ca
      a1AAAAc mis dans
      4A1a mis dans la
      a2A2a mis de
      1A2Ac mis dehors
      aA4a mis des
      Ce1A1A mis du
      AabAa1A mis la
      2bA mis la main
      1b1A mis la tete
      1AAbABc mis le
      AaA1cBA mis les
      A2a1aA mis ma
      a1aa2A mis ma tete
      2bA1a mis mes
      dA1aA1B mis mon
      B1aA1aa mis un
      1abBAa mis une
      1bAA mis une droite
      BA1A2c mise
      BA1A2c mise a
      dAAA1B miss
      AA2fBA miss*
      BAA1gCA missing
      A3eBA missing since
      aAa1A mission
      1Aa1A mission locale
      Aaa misy*
      Aaa misye
      CgBBaaA mn
      Ac1A mn _ ma
      1bA3B mn pere
      AdaBBeB mo
      b4A mo $
      1aaA1BA mo _ ka
      aBc1AA mo _ pas
      CaCA1fA mo ka
      a3A mo moi
      a mo moi pas
      aDbA1a mo pas
      B2B1b mobi*
      bAAaAB moch*
      bAAaAB moche
      b4B moche $
      1aa1AAa mode
      AbbA1Ab mode $
      2A3b mode*
      aabbbEB moi
      iECbCEa moi $
      A5b moi 0
      B2baA moi _ 0
      dB1Ab1B moi _ a
      dB1bBA moi _ ai
      1Df1AAa moi _ an
      a moi _ anko
      A2aA moi _ avec
      1b1A moi _ bat
      ACA2eA moi _ c
      aaaA moi _ ca
      C2ba1a moi _ ce
      b2A moi _ cherche
      aA moi _ couper
      Aaa3A moi _ crie
      B1A1AbA moi _ dans
      aAc moi _ de
      2dA1AA moi _ di
      1aA1A moi _ dis
      b1aA2A moi _ dois
      CA2Ae moi _ domi
      1A3c moi _ dor
      1a2Aa moi _ dors
      3a1A moi _ en
      1Ab3A moi _ enme
      1Bc moi _ enmen
      B3a1a moi _ epi
      AbDAbAb moi _ est
      1Aab moi _ et
      B1A2ab moi _ ete
      dbBCAAA moi _ fais
      Abb2aB moi _ i
      aAbaAAC moi _ il
      a1Aa2A moi _ ils
      a2aAB moi _ j
      aAb moi _ jan
      fcCB1BC moi _ je
      1A1a1a moi _ jou
      Ab1AA1b moi _ jour
      BcBcbBB moi _ ka
      bBA1dBA moi _ kay
      CAac1Bc moi _ l
      fD1dBC moi _ la
      b3A moi _ las
      bDc1aAD moi _ le
      dA1A1Aa moi _ les
      aaB1AaA moi _ m
      CbB1ac moi _ ma
      aaA3A moi _ mak
      1Ce2aA moi _ maman
      D1ba1a moi _ mange
      1Bb moi _ manye
      ac1AAaA moi _ me
      a3A moi _ mo
      dFbC1ac moi _ moi
      Aa1AAda moi _ mon
      B1A1aaA moi _ n
      1ba1AA moi _ ne
      Ba1bBbc moi _ ni
      bB3a moi _ nuit
      ACBA1Be moi _ on
      AA2a moi _ oswe
      bdBaAaD moi _ pas
      AaBAc1A moi _ patisser
      bBAa2A moi _ peux
      a2A moi _ pleure
      c1AA1A moi _ plus
      A1dbABA moi _ pour
      AeBA2D moi _ prend
      Aa1Ab1A moi _ prendre
      Cc2bA moi _ prends
      bAA moi _ quand
      bDb1c1A moi _ que
      A3a moi _ reste
      A1aa1A moi _ rete
      a1Ab1A moi _ sais
      aB1A2a moi _ sav
      B1a1a1A moi _ se
      abA moi _ sentir
      BBcAAca moi _ si
      A4ab moi _ soir
      b2A moi _ sui
      a1bbAB moi _ suis
      BA1b1bA moi _ tout
      A1AABaa moi _ un
      1BAa1a moi _ une
      BAA1bA moi _ vais
      a2B moi _ veut
      aA2AAa moi _ veux
      a moi _ vois
      d1BAAAA moi _ y
      1AAdAcB moi a
      a1Aa1AA moi a la
      1b1cAAB moi an
      1A1Aba moi anko
      B3a moi anvi
      a3A moi anvi mo
      ac2BBb moi au
      aaA moi aussi
      cAEdBa moi avec
      a5A moi avec le
      aBAa moi avec une
      1A moi bah
      1b1AAA moi c
      acBAAA moi c est
      Bd1aBAa moi ca
      B1AAbAb moi ce
      BA2a1b moi ce soir
      a4A moi cette
      a4A moi cette nuit
      A1a1AA moi chaque
      1A1a moi chaque jou
      BAA1fC moi chope
      1AA1dB moi chope kay
      E1ac2b moi comme
      3a moi coute
      aEcc1aA moi dans
      ABd3A moi dans la
      aAba1AB moi dans le
      1B4a moi de
      1AB3b moi dedans
      4AcA moi dehors
      5a moi dehors moi
      AA2Ac moi depuis
      b1A1bAB moi di
      AaBabca moi e
      Aa1A1bb moi e mon
      A1B1d moi elle
      CBbcAAa moi en
      1A3a moi enfin
      aeBBAA moi epi
      bBcDAAA moi et
      2a3B moi et il
      a moi et ils
      A3aa moi et ma
      aAAAcA moi euh
      Ab2AaA moi faut
      Ab2AA moi faut pas
      BAa1a moi genre
      1a3A moi hier
      b1A moi i
      AfCAAA moi il
      1abA moi il a
      b1AAAA moi il y
      A2bAaA moi ils
      cBac1Da moi j
      dB1bBA moi j ai
      3a1A moi j en
      bA2cB moi ja
      1AcCdfG moi je
      1aA1A moi je dis
      1a2Aa moi je dors
      b2AA moi je fais
      bA1A moi je les
      a1A moi je m
      C1bA1b moi je mange
      1cA1Bb moi je me
      B1A1aaA moi je n
      Bba2A moi je ne
      bBAa2A moi je peux
      A3a moi je reste
      bB1b1A moi je sais
      b2A moi je sui
      1Bbc1A moi je suis
      1AA1bA moi je vais
      cA2AA moi je veux
      A1cBa1A moi ka
      1b1A moi ka bat
      aA moi ka couper
      b1A moi ka di
      CA2Ae moi ka domi
      a1aA2A moi ka fais
      1bAA1A moi ka m
      a2A moi ka pleure
      A1aa1A moi ka rete
      1A1bA moi kon
      A2A moi kou
      CaaAbA moi l
      cBAAAab moi la
      1Bc moi lannuit
      eA1A1BA moi las
      b2A1A moi las moi
      BAcaA moi le
      1Be2AA moi le maman
      1Aa moi le moi
      aa2Ba moi le soir
      3BAaa moi les
      5a moi m
      5a moi m ete
      a2B moi mais
      AA1b moi makoume
      abBA moi mal
      aA3b moi me
      baA2B moi meme
      bcb3C moi moi
      aaAb2A moi moi pas
      A1B2aa moi mon
      BeAA2A moi ni
      aaA3A moi ni mak
      2Ba moi nue
      AbaAa1D moi on
      a3aBA moi on a
      2b moi on jan
      a4A moi on me
      1B3a moi ou
      AbAB2b moi pale
      1AaaA moi parce
      1AaaA moi parce que
      b2AB moi partir
      aBhABB moi pas
      1Bc moi pas enmen
      1aBbcAA moi pas ka
      bA1aaCA moi pas le
      2AbBbb moi pas ni
      aB1A2a moi pas sav
      C3dA moi patisser
      bCbAaA moi pe
      aaa1BC moi pour
      Bc1AAA moi quand
      Aa1A moi quand je
      b1ABbA moi que
      a4A moi que je
      fb1AABB moi qui
      1B moi qui fais
      cB1A moi qui me
      Ac moi qui prends
      Ba1bA moi quoi
      AAa2Ab moi sans
      CdBbaC moi se
      AaBAAAe moi si
      1Ac2AB moi sinon
      1Aa moi sur
      1Aa moi sur le
      A1a2a moi te
      AAaCAda moi toujours
      1A1b moi tous
      1A1b moi tous les
      aAaAa1A moi tout
      AbA1b1A moi tu
      bAAAa1a moi ye
      AA2a moi ye oswe
      ABc1Ad moin
      3b1A moin $
      Bcb1bBA moin la
      ccECAaA moin*
      cbCBAaC moins
      2AA1a moins $
      B4a moins _ y
      acAcACA moins de
      BA3d moins il
      B4a moins il y
      CA1aaa moins on
      aAABBgA mois
      aaAcADb mois $
      a3aB mois _ ai
      B4b mois _ est
      aabAAB mois _ je
      a1AbAA mois _ l
      a2baB mois a
      B4b mois c
      B4b mois c est
      Cb1A1aa mois ci
      a mois de
      a1bAB mois et
      2a2a mois il
      a3aB mois j
      a3aB mois j ai
      aAa2aA mois je
      caB1A mois que
      c1A1AA mois que je
      DAa1db moit*
      DAa1db moitie
      1A mok
      CA1d moke
      bcAA1A moll*
      cbAA1A mollets
      a2AAAb moma*
      AaC2cA mome*
      AaCaabA moment
      aABA1fB moment $
      1A2Aa moment _ suis
      aA1b1AA moment de
      A2AAab moment je
      1A2Aa moment je suis
      1b3A momo*
      1cAcCB mon
      1c1A2A mon _ 0
      ACaAbag mon _ a
      a1a1A1A mon _ aine
      aabB2A mon _ ami
      1b1B2A mon _ apprenti
      A1Ab mon _ apres
      EdAA1aa mon _ arrive
      cC1a1A mon _ au
      AaAb1AA mon _ autiste
      2ACBda mon _ avec
      Ba4a mon _ bah
      BaAAA1d mon _ boit
      gAcC1Ca mon _ c
      dbBaAAA mon _ ca
      cCaAa1A mon _ ce
      BaAA mon _ cette
      A1ac1C mon _ chaque
      AbAbA1A mon _ chez
      aA1A2a mon _ comme
      1CA2Ae mon _ conduit
      aAA3a mon _ crie
      bAdAaAE mon _ d
      ccCeaGB mon _ dans
      1bA mon _ daron
      gabAD1C mon _ de
      AaAA1b mon _ demande
      1BBbAca mon _ depuis
      Aa2aA mon _ derriere
      aB1baAA mon _ di
      AB1e1Aa mon _ dit
      ba2A mon _ donne
      1Bb mon _ dort
      dAA1a1C mon _ du
      1AcAbB mon _ e
      AcAB1aA mon _ elle
      1Cbab1A mon _ en
      cb1AbFC mon _ est
      bA2aBa mon _ et
      ca1AAaC mon _ euh
      BA1B1db mon _ fait
      cBA2Aa mon _ fils
      1a1B2a mon _ frappe
      Babb1aC mon _ freezers
      BaacaBa mon _ frere
      A1bA mon _ frr
      EAA1Afa mon _ garde
      bkDBCBD mon _ i
      deDB1bE mon _ il
      A2a1Ba mon _ ils
      aAB3A mon _ j
      hEBDAa mon _ je
      bA4A mon _ jour
      1BaddB mon _ la
      aBAba1b mon _ le
      1A3bA mon _ les
      Ab1A mon _ leve
      F1aAaCe mon _ m
      abD1Cc mon _ ma
      a1aA2A mon _ maintenant
      aBaaA mon _ mais
      A2b1A mon _ mange
      AcA1b1A mon _ mari
      CcbFDab mon _ me
      cBAa1Ba mon _ meme
      AAa3b mon _ menace
      BBa3c mon _ met
      1A2Ac mon _ mi
      1b mon _ moi
      a1cA1AB mon _ mon
      AaA1a1a mon _ n
      BBbc1aA mon _ ne
      b1A2Ba mon _ nous
      4bAA mon _ on
      AAaaaAA mon _ par
      BaAAaa mon _ parce
      1B1Ba1d mon _ parle
      aA1A mon _ pas
      6A mon _ per
      ADdA1aa mon _ pere
      a1AA1aA mon _ pote
      B1BBAbe mon _ pour
      A2A1c mon _ prefere
      Bab1A mon _ quand
      1Ab2A mon _ que
      AbB1BAa mon _ qui
      1AAaCcb mon _ rentre
      BA4c mon _ respire
      b2AaA mon _ reste
      1B1a mon _ reuf
      AcBbBA mon _ revient
      gA1DAB mon _ s
      c1bB2B mon _ sans
      cFAabbA mon _ se
      ABc2A mon _ shirt
      a1ABaBc mon _ si
      aa3A mon _ sort
      b1ADAaA mon _ sur
      AaA mon _ sursaute
      AB1b1AA mon _ tous
      BfAc1CB mon _ tout
      1B3Ab mon _ tu
      C1b3a mon _ un
      B2c1Aa mon _ une
      C3Aac mon _ va
      A1aB1a mon _ veut
      1Ab mon _ viande
      aB3Ab mon _ vient
      bA1A mon _ voila
      be1BAAA mon _ y
      3a1AA mon accent
      BBAD1cc mon adresse
      4Aa mon adresse c
      B2A1aA mon adresse euh
      a1bAA mon age
      d1FD2c mon ami
      Fa1A1ad mon ami a
      d1A2AA mon ami de
      dBAA2A mon ami il
      b1bB1Ab mon amie
      5A mon amie se
      A1b mon ancien
      cAAA1B mon anniversaire
      2AacbC mon apprenti
      A2abA mon apprenti m
      e1B1AA mon apprentie
      AcCdaCC mon argent
      A2caC mon argent de
      A3bA mon atelier
      5A mon avenir
      CaaABca mon beau
      1bA mon beau daron
      AAb1AbA mon beau frere
      BA2Aab mon beau pere
      AA3bA mon bebe
      1A1a mon begaiement
      1AAd2A mon binome
      1a mon bo
      1a mon bo pere
      AdBA mon boper
      AcBA mon boper i
      Aba1AB mon bopere
      1dAA mon bra
      1A1B1Aa mon bras
      Ce2AA mon bulletin
      b4AA mon cahier
      bB1AAb mon camarade
      bB mon camarade de
      1a1A1aA mon carnet
      aBa1Ab mon cartable
      C1Af1C mon casier
      e1BAA1B mon chat
      AA2aA mon chef
      1A1a1A mon chef d
      1A1Aa mon chef de
      gDAD2A mon chien
      aA mon chien a
      A3Aa mon coach
      cA1AAAa mon coeur
      b2A1A mon coeur est
      cA3A mon coeur il
      B1ae1AA mon college
      1a1B1dB mon collegue
      cAA2aB mon coloc
      Cb3Ab mon compagnon
      1A1a2A mon compte
      BcCCfCa mon copain
      aAA2Ab mon copain a
      b mon copain de
      1AA2a mon copain i
      eAD1AAb mon copain il
      A1b1a1A mon copain m
      AAa2Aa mon copain me
      1AfAA1B mon corps
      AAb mon corps et
      Bb mon cou
      B2B1c mon courrier
      BD1CcAf mon cousin
      bAA3A mon cousin a
      1AbaaBA mon cousin il
      1AA3a mon cousin m
      AA2A1c mon cousin ma
      A1a2AA mon cousin me
      A2a mon daron
      AAb1Aa mon daron a
      Aa mon daron il
      Aa mon daron ma
      CBhAABa mon demi
      A1c2Ab mon demi freezers
      BAc3A mon demi frere
      bA4A mon dernier
      bA4A mon dernier jour
      CAAbA1d mon di
      5a mon diplome
      DhAA mon do
      Cb1a mon dos
      1Aa2Aa mon dossier
      2a1AbA mon duvet
      AcA mon educateur
      bBCaac mon eleve
      aa1aaBA mon eleve a
      caaBAA mon eleve de
      B4c mon eleve demande
      1A4a mon eleve est
      A2A1Ac mon eleve m
      ABaA1A mon entraineur
      Cd mon epaule
      DBdFBbd mon ex
      A1dB1A mon ex a
      aaaA2A mon ex il
      AC2AAc mon ex m
      1cA3A mon ex mari
      a1A mon ex me
      aa1a mon fauteuil
      b1AA mon fille
      CACgA1b mon fils
      CBBdaA mon fils a
      bcB2Ba mon fils de
      b1Ab1A mon fils dit
      A2a2a mon fils est
      Aa1A1bA mon fils et
      a2aAAA mon fils il
      B1b3A mon fils ne
      1A2Abb mon fils rentre
      AcA1AAa mon fils revient
      1A1B2b mon fils s
      1B1a mon fils se
      bC1caaB mon fis
      a mon foyer
      a1ABcAb mon freezers
      aa2A1A mon freezers e
      bA3A mon freezers i
      eaDBaAc mon frere
      1aA1A1C mon frere a
      a1a1A1A mon frere aine
      d1AA1Aa mon frere dans
      BA2a1a mon frere de
      1AA2ab mon frere e
      bCc2A mon frere est
      Baa mon frere et
      a mon frere i
      1abacBB mon frere il
      bcA1A mon frere me
      4AaA mon frere on
      cAA3a mon frr
      3aaA mon gamin
      eDDfbDA mon garcon
      aA2a mon garcon a
      AAfA1B mon geant
      AAAd mon goute
      D2b mon gouter
      1caAA1A mon gran
      DbaBabA mon grand
      Ba3a mon grand freezers
      BeB mon grand frere
      aDb1a1A mon grand pere
      cAABa mon groupe
      cA1B mon ker
      dAbB1AA mon li
      bCbAeAB mon lit
      bA3A mon lit et
      2a mon lit la
      1A1aAA mon lycee
      BAd2A mon maitre
      A1c2AA mon maitre d
      BAa3a mon maitre de
      aA4A mon manteau
      dfBAC1C mon mari
      1c3AA mon mari de
      cB3aB mon mari est
      AaA1A mon mari il
      a2a1AA mon matelas
      AgaA1aC mon mec
      aaa3B mon mec il
      1dA3A mon mec ma
      AbA3a mon mec me
      cAAB1aB mon meilleur
      b2A2A mon meilleur ami
      a1AA1aA mon meilleur pote
      DAbb1a mon mi
      BAcA1A mon moniteur
      Ac3A mon moron
      BaAc1b mon neveu
      dBBBB1b mon nom
      A1ac2B mon num
      CacCaBd mon oncle
      A1aAA1a mon oncle il
      1a mon oncle m
      1Cb1AAb mon oncle me
      1Bba1A mon pantalon
      C1A1AAb mon papa
      Cb2A mon papa i
      A1b3A mon papi
      a1b1A mon paris
      D1b1bA mon parrain
      A1BAAAc mon passeport
      AAB3b mon passeport et
      aeABAaA mon patron
      1Ba3a mon patron de
      1a mon patron il
      2a3A mon patron m
      aAB2aa mon patron me
      A5b mon pays
      Be1D1Bc mon per
      1aA2Ab mon per i
      AeCCAAd mon pere
      ACAAAdd mon pere a
      Aa mon pere bah
      1a2AaB mon pere boit
      2a mon pere c
      aB4a mon pere dit
      bcCaBAA mon pere est
      a1A1a1A mon pere et
      Adb2B mon pere euh
      1Ba2c mon pere i
      DfB2BA mon pere il
      aA2a1A mon pere je
      Aaa2aA mon pere m
      aAA1Aaa mon pere ma
      AAeAA1A mon pere me
      bb2AB mon pere on
      aa3A mon pere s
      1a mon pere sort
      cCbb1Ba mon petit
      AbbAAA mon petit ami
      cC3Aa mon petit fils
      dC1baBa mon petit frere
      a1AA1Ba mon petites
      1a1A1B mon petites freezers
      aA4a mon petites frere
      3a1A mon plateau
      aAA mon poignet
      BBDAbdb mon pote
      baA mon pote a
      1A2acC mon pote il
      c3AAA mon pote ma
      CB1bAAd mon prenom
      ABeB2A mon prof
      1AcA mon prof de
      b1a2A mon professeur
      AA1b1cA mon pti
      2BbbAA mon ptit
      bB1a1bB mon ptit freezers
      1cB1aCa mon ptit frere
      cBA1a1A mon reuf
      1aA2b mon reup
      FCBbgaC mon sac
      3abC mon sac a
      aA1BAd mon sac de
      B2BeCA mon sac est
      Ba1ab mon sac et
      4a mon sac il
      D1AaabA mon sak
      A2c1B mon sandwich
      A2Aaa mon seul
      BBb mon short
      1BAA1aa mon stage
      2B3a mon stage il
      bcAA1AA mon stagiaire
      B2b mon surnom
      b4A mon sweet
      EBBfbad mon tel
      AA2ac mon tel a
      1bA2Aa mon tel et
      Ca1aeCa mon telephone
      dA3AA mon thyroide
      AA1ba mon ti
      AA1ba1A mon ti freezers
      D1dAA1b mon tonton
      AAb1A mon tonton i
      B2b1aa mon tour
      BdAA mon tuteur
      2a mon tuteur de
      A1A3a mon tuteur me
      aAAbA mon velo
      aA1C1d mon ventre
      B2a1Ab mon verre
      Bc2Aa mon vieux
      DcAe2A mon visage
      accBA1A mon voisin
      cdBB1AA mon voisin de
      A1AA2a mon voyage
      cD1aa1a mond*
      BBa1cab monday
      BAb2Bc monday $
      b1AAAb monday and
      eB2ABA monde
      baaEAa monde $
      AacB monde _ a
      2a monde _ dit
      b1a2A monde _ e
      B1aBe monde _ et
      2aAa monde _ je
      Ab1A monde _ la
      a2AA monde _ mieux
      A1A2a monde _ moi
      C2c1A monde _ quand
      bAAaA1A monde a
      a1bB monde croit
      bAaB1Ab monde e
      1A1b1a monde et
      EbAc1b monde me
      A2b monde minsulte
      1aA monde rigole
      Cc3A monde se
      A1bA1Bc mone*
      A1bA1Bc money
      AaaAa1A money $
      1A1A1Ad money to
      AABd mong*
      AABd mongol
      CCiC1AB moni*
      CChCAAB moniteur
      ABcB moniteur d
      2a2A moniteur de
      1Aa3A moniteur il
      DadbAAB mons*
      A1dAAAA monsieur
      1cA2a monsieur _ foyer
      2Bb1aA monsieur _ la
      a monsieur a
      2ab1aB monsieur de
      2Bb1aA monsieur de la
      1acBA monsieur du
      A1b monsieur il
      1Bb2C monsieur qui
      A1dA1aB mont
      2cA1AA mont _ dans
      2Aa2a mont mis
      dGBE1Dj mont*
      aA3Aa montant
      AD2abd monte
      aAA1Aaa monte _ la
      c1A1ABb monte _ le
      B1A3c monte dans
      f3BBA monte sur
      b1A1A1a monte sur la
      d1A1AB monte sur le
      a5a montee
      B1DAA1d monter
      2AaA monter $
      A5b monter dans
      E1a1Ae month
      cBA1aA months
      daaCBDc montre
      a4A montre a
      Ab montre ses
      1aa3A montre son
      a4AA montrer
      b montrer _ bras
      b montrer mes
      DB1daA moqu*
      AB1abA moque
      AA moque de
      A moquent
      BA1b moquer
      BA1b moquer $
      b1ABA1a mor
      4A mor le
      1B3b morc*
      bB2AbA morceaux
      5a morceaux de
      bA mord
      cB2AA mord*
      cA2AA mords
      DdaBAab more
      1abBAbB more $
      AAd2A more _ i
      Cca1AAb more and
      AAd2A more and i
      B1A1acA morn*
      A1A1abA morning
      1AaA morning $
      B2aab morning and
      1b3A moron
      1bA1A1A mors*
      fCB1aBB mort
      D2Aaaa mort $
      6A mort _ l
      b4A mort _ la
      a mort _ mon
      a4A mort a
      6A mort a l
      a1aA1AA mort de
      a mort de mon
      aA mort j
      bCa1A mort*
      dBa1A1A morte
      a morte $
      BAB2dA mosq*
      BAB2dA mosquee
      BbABAba most
      aAA1A1b most nights
      1bA2bA most*
      1bA2bA mostly
      bB3a mostly $
      eAB1dD mot
      Cc1A mot $
      aA3bA mot _ la
      Ba1AcA mot _ le
      1A2aA mot sur
      aCaA1Aa mote*
      aCaA1Ab moteur
      Baa1a1A moth*
      Baa1a1A mother
      Aaa moti*
      c1AAA1A moto
      AbcaAAA mots
      bCb3B mouc*
      bA4A mouchoirs
      a5A mouchoirs _ de
      AAacBbA moui*
      AAa1Ab mouille
      1A1a1A mouk*
      1A1a1A moukat
      1A1a1A moukat amwin
      baDbAAb moun
      jCBDDBC mour*
      iBBCDBC mourir
      a1AA1AB mourir $
      aA mourir _ est
      bA mourir c
      aA mourir c est
      a1A mourir et
      a2A2A mourire
      6A mourire $
      A1A2c mout*
      A1A2c moutarde
      1a1A1b mouy*
      1a1A1b mouye
      babAAaB move
      ab2AaA move*
      aa2A1A moved
      bA2AaA moye*
      aA1AAbA moyen
      3a moyenne
      a1bB mr
      AAda2A msg
      1baAAAb much
      dB1A1bA mult*
      cA1A1a multi
      cA1A1a multi story
      CaCfBeB mum
      aCaa1Ab mum $
      1Cc3A mum _ boyfriend
      4a mum _ i
      aBAa1a mum _ it
      Ac1B1a mum _ me
      1BB2eA mum _ new
      B3Ac mum _ she
      aA2a mum _ t
      AaBA2b mum _ the
      AcC2A mum and
      AaA2A mum gets
      1BAb mum i
      AabbAcD mum s
      1Cc3A mum s boyfriend
      1BB2eA mum s new
      BA1aAfA mum says
      a mum says i
      AA2Ac mum says she
      A1b3b mums
      c1CCeDC mur
      cbA1CA mur $
      bD mur _ a
      B3bA mur _ foyer
      aA mur _ la
      AAA1b mur de
      AB1acA mur du
      B3bA mur du foyer
      B1aAb1a mur et
      dE mur jusqu
      bC mur jusqu a
      ABdA1a mure
      acBa2A murs
      cbBaAAA musi*
      caAaAAA musique
      cA1A1A muti*
      bA1A1A mutile
      bebaBFB my
      bAa3A my _ 0
      A1A1b1A my _ again
      CbcABba my _ and
      A3Aba my _ are
      b1B1A1B my _ asked
      BagA1AB my _ at
      1c1AAA my _ beat
      1aA my _ beats
      acA1A my _ because
      2bBaaC my _ brother
      bA1AaA my _ c
      Cca1aBA my _ can
      A1aa my _ comes
      abB3A my _ cousin
      AbA2A my _ dad
      a1AA my _ died
      Ac my _ doesn
      AA3ab my _ down
      1a3A my _ every
      a3bA my _ friend
      aaAaA1A my _ from
      dA4A my _ gave
      CA1c my _ gets
      bAA my _ got
      2BabBa my _ has
      A4cA my _ hasn
      1B3Ac my _ have
      a1a1A my _ he
      Ab1A1A my _ hits
      1AA1a my _ home
      eEBAAb my _ i
      a1Ab my _ if
      CaBcaBA my _ in
      1BbdBCf my _ is
      1AB2Ab my _ just
      D1aAdB my _ keeps
      c4AA my _ left
      1eB2AC my _ locks
      B1aAc my _ made
      1Bb my _ makes
      a1A my _ mate
      aad1CA my _ on
      1aA3a my _ over
      B2Aba my _ put
      DGcfada my _ s
      a1A2b my _ said
      AAB3a my _ says
      d3AC my _ she
      1Ad1BBc my _ sister
      Ac3BA my _ so
      ABc1A1A my _ texts
      ba1A my _ the
      A5b my _ they
      AcA2A my _ through
      bBA2A my _ till
      bA3aC my _ to
      dAAAA my _ told
      C3aAa my _ took
      1Aa my _ touches
      bA1a1BA my _ used
      a1Ba2a my _ wants
      b1dB1A my _ was
      A1b1AAa my _ when
      1a2A1A my _ who
      1ABbAAa my _ with
      B1AC1cb my address
      A1AbbAB my age
      1a1b2B my arms
      Ac my back
      CBAeaCA my bag
      1CdAdB my bed
      b1A1bAA my best
      a3bA my best friend
      a1A my best mate
      abAA1A my bike
      bCcB my body
      AAAc2A my boots
      ACaA2b my boss
      Caa1aA my boyfriend
      Aaa my boyfriend doesn
      bAAaaDb my brother
      BBcaa1A my brother s
      BBa2cA my brothers
      aAa2A my class
      AAb1A my coach
      aA2AAb my country
      BB1cBbb my cousin
      B1a1Aba my cousin s
      CA3cb my dad
      B5c my dad s
      cAAAcDa my daughter
      a1Aa2A my daughter has
      a1B1aAA my daughter s
      1cb1AEA my door
      a2a2A my ex
      AaAa my face
      acA2A my father
      3a1B my food
      baBa my form
      CcBAc1A my foster
      AbA2A my foster dad
      CcCDAde my friend
      1a1A2a my girlfriend
      a2A my gran
      1c1A my hair
      1dBA my hand
      caBa1AA my head
      AcA2A my head through
      aA1A my hips
      BbAB1Aa my house
      bA1A my knuckles
      AaBeaAA my lad
      a1Ac2A my lad s
      bB1A2a my legs
      a my life
      6a my little
      AA1Aaa my little brother
      2baABb my little sister
      A2d1C my lunch
      A2c1C my lunch in
      eBB2bB my mate
      AA3da my mate s
      Bba my mother
      AaBaAaA my mum
      1Bd1A1B my mum s
      AA1a2a my name
      CAa1Bba my nan
      CAb1Aa my nan s
      AA1b2A my nudes
      A1Ac my nudes if
      aaA my own
      B1CAAdd my parents
      B1BAbAe my passport
      AdAABaA my phone
      aA1A my phone c
      B1fB1AB my pics
      aA1A1bA my pupil
      cabAAB my room
      abaAAA my room and
      a2BbAa my school
      aAAacaC my sister
      aA1AaA my sister s
      ca3B my sister she
      gBFgBCb my son
      a2a1A my son is
      A1BeAaA my son s
      1Ce1A my stepbrother
      CacBbAA my stepdad
      1cBA1a my stepmum
      cA1B2A my stomach
      AB1C1hA my stuff
      1Ba my teacher
      BAc3A my tutor
      E1e3a my uncle
      AAb3a my uncle s
      A1cAA1B my wee
      A1c1A1A my wee sister
      A2aA my whole
      C1AfBA my year
      hEBBAAB myse*
      kEBBACB myself
      a myself $
      AaA2aa myself _ the
      a5A myself on
      AA1CddB n
      AA3bA n _ a
      C2ba n _ ai
      3baA n _ aucun
      a3aA n _ aucune
      4b1A n _ aura
      C1d1B1b n _ jamais
      b4AA n _ meme
      B4b n _ nulle
      B2ba1A n _ ou
      AAb1A n _ parle
      Ff1A1aa n _ pas
      a n _ peux
      acACbAB n _ plus
      aA4A n _ qu
      aAA1A1b n _ que
      aBaB2A n _ rien
      EBAAbbd n a
      C1AaA1b n a pas
      C4ac n a plus
      5a n a rien
      D1abCdb n ai
      A2b n ai aucun
      2bA2a n ai jamais
      a4A n ai meme
      A4a n ai nulle
      ABBa1da n ai pas
      1aaA n ai plus
      a1aaAA n ai rien
      DadaAA n aime
      DadaAA n aime pas
      d2A2B n arrive
      b2A1A n arrive pas
      b1A2aA n arrive plus
      a1A2A n attends
      AB3b n avait
      A n avons
      AA3b n avons plus
      aAaA1aA n en
      C2ba n en ai
      AAb1A n en parle
      a n en peux
      cA4A n ending
      Bb1BfD n est
      Bc1Ac1A n est pas
      2aAdBA n est plus
      A3b n etais
      bAB1bbA n etait
      a4a n etait pas
      b1a2A n i
      3aaBA n importe
      B2ba1A n importe ou
      Ba3a n ont
      A2A1a n ont rien
      Bc2AAa n ose
      Aa3Aa n ose pas
      Ac n ose plus
      BAab1cA n y
      BA1aAb n y a
      CBABAhA na
      AA2Ac na pi
      aA4A na plus
      B3Ab na point
      dCa1AA nais*
      aa3A naissance
      ab3AA nait*
      ab3AA naitre
      1c3AA naitre $
      1Ba1aAa name
      AB1A2d name $
      b1AbABA name*
      b1AbABA names
      daDaBaA nan
      a1A3A nan $
      3bAA nan mais
      aAa1A nan s
      A3cA nationale
      BcdaaCb ne
      a1A ne $
      CaAdAad ne _ a
      2aA ne _ croit
      1AaAaa ne _ dire
      Ab3a ne _ donne
      AbbAAA ne _ en
      aa3A ne _ etre
      aaaA2A ne _ faire
      b4A ne _ fait
      EC1Aff ne _ jamais
      3A1aa ne _ laisse
      b ne _ lave
      2A1bAa ne _ le
      b1BAAaa ne _ me
      A3a1A ne _ ou
      B2cA ne _ parle
      Cbb1AAb ne _ pas
      aBh1BDA ne _ plus
      c4A ne _ presque
      AAa1AcA ne _ qu
      aAAa ne _ que
      1b1AaB ne _ rentrer
      bA2AaA ne _ reste
      EA3Af ne _ reveille
      dAaA1AA ne _ rien
      b3AA ne _ si
      Bc ne _ souviens
      b4a ne _ vois
      1AAb ne _ y
      Aa4a ne bouge
      A3aAa ne connais
      A3aAa ne connais pas
      1Aab1B ne dit
      c4Da ne dors
      c4C ne dors plus
      A2a2A ne fais
      a5A ne fais pas
      BAa2a ne faut
      BAb2bB ne faut pas
      AAAbaBb ne l
      2Aa1ab ne l a
      a1A1Aaa ne la
      BB1AbdA ne le
      1AbAAaA ne lui
      1A1ba1a ne m
      EA1eAab ne m a
      Baa ne m en
      cB1A1aa ne mange
      AA4a ne mange pas
      bA1A1a ne mange plus
      c4A ne mange presque
      dc1aaEC ne me
      2aA ne me croit
      b4A ne me fait
      B2dA ne me parle
      Bc ne me souviens
      ab2AAA ne nous
      Ba1Bb ne parle
      Da1a1Aa ne parle pas
      2aAbAA ne parle plus
      AAaa1aA ne pas
      a ne pas me
      DA1a1c ne passe
      aA ne pense
      A1BAAda ne peut
      1A3c ne peut plus
      CAc3c ne peux
      Cab1baA ne peux pas
      2a1AAa ne peux plus
      Dca2Ab ne plus
      aa2AA ne plus etre
      B1bAa ne plus jamais
      c2BAA ne remarquerait
      b3AA ne remarquerait si
      BA2a ne rentrerai
      BA2a ne rentrerai pas
      2ABaa ne repond
      a1A2bA ne repond pas
      3AaAa ne repond plus
      Ab2a ne rien
      4aa ne rien dire
      aaAAaAA ne s
      BA1aAe ne sais
      BAAa1c ne sais pas
      5b ne sais plus
      dB1AcBB ne sait
      4cAA ne sait jamais
      A3b ne sait ou
      dB2B1A ne sait pas
      3AaAa ne savent
      Fc3Be ne se
      EA3Af ne se reveille
      a ne serai
      AbaaB1A ne sont
      AbaaB1A ne sont pas
      cBAaABa ne sort
      dAAbAB ne sort plus
      c1A1aB ne suis
      2AaaB ne suis pas
      C1eBaA ne supporte
      C1eBaA ne supporte plus
      a1A1aA ne tiens
      b ne tiens plus
      eABaAB ne va
      cAAAA ne va pas
      a1b1AA ne vais
      DaBe1bA ne veut
      2AbaA ne veut pas
      Baba1aA ne veut plus
      2bB1aB ne veux
      b4aA ne veux pas
      A1bB ne veux plus
      dAAA2A ne vient
      b1AAa ne vient plus
      B1b ne voie
      bA3A ne vois
      a4A ne vois plus
      C1ab2A ne voulais
      2a3A ne voulais pas
      BAb1AbB near
      AB2aAc near*
      C3bBc nearly
      3A2b neck
      c1a1b1D need
      1A2dA need _ get
      5bA need _ to
      Cb1bBa need a
      bA3AA need it
      a1Aa2A need someone
      Ca2c need to
      Cg1AaCA neig*
      aaA2aa neige
      Bf1AaC neighbour
      baaB2A nerfs
      beB2CB nerv*
      AeA2BB nerveux
      1ba1AA nett*
      c3AA nettoyer
      CadBAbB neuf
      2a neuf _ je
      1abAA1A neuf ans
      2a neuf ans je
      1AAaAab neuv*
      A1Aa1Ab neuves
      aBdBcaa neve*
      cCeFc1a never
      C1b never _ back
      b1B never _ up
      BaAc1b neveu
      Cca2bC new
      BEaAcae next
      BA2Aca next $
      C1A3c next to
      dA1BAA next year
      BeAa1AA nez
      bBFBadf ni
      1aa1a1A ni _ an
      1aA1Aa ni _ anko
      A1AA1Ab ni _ koutla
      d2AAA ni _ moi
      aAA1aA ni _ ni
      BA3b ni _ pour
      bB4A ni a
      BAA2Af ni an
      AA1AA1e ni de
      C3Ac ni kay
      c1AAaA ni l
      aA3a ni la
      BdA2A ni lanmen
      A5a ni les
      aaA3A ni mak
      A2abBA ni on
      B1A1abA ni rien
      B1A2b ni rien pour
      fBa2BB nice
      BfAAAB nich*
      BfAAAB niche
      BA1a1a nick
      B1Bf2A nick*
      baAbbDB niec*
      b1AbbDB niece
      A1A1cbA nigh*
      DdBAgaC night
      aAeBBbA night $
      A1A1Ac night _ i
      Aa1A night _ s
      B1A1ca night _ to
      AAB1b night and
      A1A1Ac night and i
      B1A1b1A night bus
      cAAAAa night i
      aa2AA night she
      cDaaDab nights
      aCa1Aa nights $
      b2AAb nights _ the
      4bB nime*
      4bB nimes
      CBABf1A nimp*
      CBABf1A nimporte
      A2BbA nimporte ou
      1B2AcA nine
      BbAb1bA nique
      1A3a nive*
      1A3a niveau
      cabCBAA nn
      1aa1A nn $
      aFbFDha no
      A4Ab no $
      5a no _ at
      A2AAc no _ for
      B1f1AAB no _ he
      c1aD1Ba no _ i
      2A1AbB no _ in
      c1DCAaa no _ no
      B4a no dinner
      B2AAcA no food
      A4bA no food in
      B1b no i
      A1BA1c no money
      cABfACA no one
      ba1bbEA nobo*
      ba1bbEA nobody
      B1c nobody _ believe
      bA1BaA nobody _ i
      AAac nobody _ me
      b2BA nobody _ notice
      5aa nobody asks
      b2A1A nobody at
      A1Abab nobody has
      B1AAdA nobody knows
      aA2a1A nobody s
      B1aAa nobody would
      B4c noct*
      B4c noctilien
      aA1A1b noel
      ABbaBbA noel $
      d1B noeu*
      d1B noeud
      ccaA1EA noir
      bB1A1A noir $
      Aa noir _ est
      Aa noir c
      Aa noir c est
      1bAA1Ac noir*
      BaA3d noire
      abaA1AA noires
      bCDeA1c nom
      2a1a nom $
      aAAA2A nom _ la
      a2Aa1A nom _ mon
      1AAaaAb nom de
      bAAA nom sur
      ABiAC1B non
      Eab1b1d non $
      A1b1A non 0
      1Aa non _ a
      3AAaa non _ ai
      Ab1A1Aa non _ c
      aA non _ de
      BcAb1AA non _ est
      2a non _ fois
      Cac3A non _ il
      2a2B non _ j
      1ABa1a non _ je
      1AB2aA non _ la
      A1a non _ moi
      A non _ mon
      aBa2a non _ que
      Bcab1AA non c
      BcAb1AA non c est
      a2A non ca
      bAaA1aA non euh
      2bB1A non il
      AAa non il a
      3AAaa non j
      3AAaa non j ai
      1AAa2a non je
      dcBBABA non mais
      Ac1A1A non mais c
      3AAb non merci
      aAa non parce
      aAa non parce que
      cB4A non pas
      a1AA1bA non plus
      B1aA1a non rien
      aAA1Abb none
      C1f2AA nonm
      Acb1BDb norm*
      1bb1CCc normal
      dFcaA1A normal $
      AA normal _ mon
      2aA normal for
      Abb normal ou
      BaA normal que
      AaA normal que mon
      Aa2aAA normalement
      BeaB1aD nos
      5a nos _ sont
      aA2aAA nos parents
      fBaDbDc not
      1a2aA not _ at
      DAa1bAA not _ back
      AaAAd1A not _ home
      aA2A not _ tell
      cA3A not _ the
      BAa1a1b not _ to
      a2AA not _ up
      Bab1A1B not a
      AA4c not allowed
      BA4c not allowed to
      A1b1aaA not been
      AAB1eBA not going
      AAA1aA not going back
      AA2Ab not hungry
      aa3A not say
      aB2bBb not to
      aA2A not to tell
      Ac2AAB note
      2A note $
      eB1AAaA note*
      dB1AAbA notes
      a1A notes $
      1DBA1dB noth*
      1DBA1dB nothing
      a4B nothing $
      A3Ab nothing _ the
      1A3bA nothing at
      a3Aa nothing in
      A3Ab nothing in the
      B4a nothing to
      GBAl1CB noti*
      aA1a1BA notice
      c2CA1A notice _ i
      c2CA1A notice if
      c2CA1A notice if i
      BbbAb notr*
      BbbAb notre
      BAaabbA notre _ a
      a1a2AA notre _ de
      B1bAba notre _ demande
      aA notre _ est
      B4b notre _ et
      aAb3B notre _ il
      AdB notre _ lui
      baAAABb notre apprenti
      b1aA1A notre apprentie
      2aa1C notre fille
      cA1A1aB notre fils
      ba1A2A notre garcon
      1BB2ad notre porter
      A1a3A notre secret
      AaA2ca notre stagiaire
      FbCCBe nou
      1Cb1AAc nou $
      1A3a nou _ domi
      1f3CA nou _ ka
      3A1aA nou _ manje
      2A2b nou _ ni
      1A2aaA nou _ pas
      AEAAAdA nou ka
      1A3a nou ka domi
      Ab4A nou le
      1a1A1Ab nou on
      2A2bA nou pas
      2A2b nou pas ni
      Ad3Db nou tout
      1f3CA nou tout ka
      3bAA noue
      AAcA1A noun*
      AAcA1A nounou
      1GCBAnA nour*
      1A3a nourrir
      bAB2A nourris
      ACABAha nourrit
      ABA2fA nourriture
      C1bEadA nous
      aabA1Fa nous $
      B1AAaa nous _ a
      Ab nous _ avons
      4AbA nous _ cinq
      A1aA1cA nous _ d
      1AaAb1C nous _ dans
      1a1AAa nous _ des
      bab2AA nous _ dit
      1A nous _ en
      AbAa2a nous _ est
      1A nous _ frigo
      AB4c nous _ il
      bB2Aa nous _ le
      1aa2C nous _ les
      Ab1A1aa nous _ tous
      aCaABe nous _ un
      AAA2dA nous _ une
      3AAab nous a
      dA1A1Aa nous au
      BCB1bca nous avons
      aaAa1A nous c
      AbAa1A nous c est
      A1A1Bb nous depuis
      3AAa nous donne
      1A2aaA nous dormons
      1A2a1A nous dormons dans
      aBAb1aA nous et
      AA3b nous euh
      b1b2CA nous il
      A nous le
      1A nous le frigo
      1a nous les
      1A3b nous mangeons
      4AA nous met
      Aa1A nous n
      Aa nous n avons
      Ada1BBA nous on
      Ab1A1b nous ont
      1EA1baa nous sommes
      4AbA nous sommes cinq
      A4a nous y
      B1a1A1a nouv*
      aAa1CdB nouveau
      A1A2ca nouveau copain
      b1aB1C nouveaux
      DbAbaAd nouvelle
      bd1C2A nove*
      Bc1A november
      ca1B2A novembre
      a novembre $
      CdAAAbc now
      BAB2bb now $
      AbAAA1b now _ i
      eB1AA1A now _ just
      bAA2aB now _ m
      a1ab1A now _ s
      b1bA2A now _ wants
      1A2A1b now and
      eD1bABA now he
      b1bA2A now he wants
      aa1AAaA now i
      bAA2aB now i m
      c1a2A now it
      c1a2A now it s
      BA1baa now she
      2AB1ab now they
      EAAAAhA nowh*
      EAAAAiB nowhere
      CAAAAeA nowhere to
      DebA1BA nu
      AAfAAAC nude*
      AAfAAAC nudes
      1Aa nudes $
      A1Ac nudes _ i
      A1Ac nudes if
      A1Ac nudes if i
      BBAb2A nue
      2Aa nue $
      1A1A nue _ il
      2aA nue et
      2bA nues
      A1dC1aA nui
      BABAaeB nui $
      A1cAaB nui je
      1DabcAa nuit
      AD1B1ac nuit $
      abAc1B nuit _ a
      AA1aa nuit _ ai
      1Ab nuit _ dors
      a1A1a1a nuit _ est
      5bB nuit _ il
      a3aAA nuit _ je
      AAa1aaA nuit _ la
      AA3c nuit _ le
      A1a nuit _ ma
      AA2Ab nuit _ marche
      1a1aa nuit _ me
      C3aaa nuit _ mon
      b2A1A nuit _ pleure
      B1Baac nuit _ un
      A3baA nuit a
      CAaacA nuit avec
      a1AaAa nuit c
      a1A1Aa nuit c est
      Aaa1Aa nuit dans
      A2AaB nuit elle
      AAaacA nuit et
      2a nuit et il
      a3bAA nuit et je
      3aA nuit et me
      ac1AaB nuit il
      Ac nuit il a
      3a nuit ils
      A1aaaA nuit j
      AA1aa nuit j ai
      eBbBCAB nuit je
      1Ab nuit je dors
      AA2Ab nuit je marche
      A1a1a nuit le
      a1A1AAc nuit on
      dbBAcEA nuit pour
      B4cA nuit sous
      AAA2d nuit sur
      A1A2b nuit sur un
      BDB1ad nuit*
      BDB1ad nuits
      aB3Cb nuits $
      1AA1Ab nuits _ l
      2A1Ac nuits _ la
      A3Ab nuits _ le
      4AbA nuits _ un
      ABA1BfA nuits dans
      4Ab nuits dans la
      A3Ab nuits dans le
      dEABAc nul
      5A nul $
      BBA1Ad nul par
      AAAAAdA null*
      1AAAAbA nulle
      A4b nulle _ ou
      1AAAAbA nulle part
      A4b nulle part ou
      ABA1AeA nulp*
      ABA1AeA nulpar
      AA2AcA nulpar ou
      CBAbbAc num
      a3AAc numb
      AA4a numb*
      1A3Aa number
      aBBadBb nume*
      1BBadBb numero
      BbAb nuqu*
      AfA2B nurs*
      AfA2B nurse
      1cBaBa nus
      1c1AAa nus $
      BdaeABa o
      da1A1BA o _ a
      ABbAb1a o _ de
      bb1DBcA o _ du
      a1AA1b o _ e
      1A1AAb o _ i
      a1Ba1A o _ je
      B1eAbDc o _ ou
      1B1b o _ se
      bABca1C o college
      a2b1B o lycee
      aA1AAa o moin
      cA1A2A o revoir
      cA1A2A o revoir a
      AB2A1b o secour
      a1AB o toilets
      BA1b1a o ventre
      CDdd1C obli*
      1Ceb1B oblige
      2a oblige $
      1Aa3A oblige _ faire
      2a3A oblige _ le
      1A4A oblige _ lui
      B1cB1AB oblige a
      1Aa3A oblige a faire
      2a3A oblige a le
      1A4A oblige a lui
      A1b3A obligee
      A1Ba1A obligent
      3C2b obligent _ vendre
      A1Ac1AA obligent a
      3C2b obligent a vendre
      fECAACe occu*
      aCAA1Ce occupe
      eBAA2A occuper
      cAA occuper de
      CAAeAB octo*
      B2b1A october
      AAAcAA octobre
      1A3a octobre $
      Baa2a odeu*
      CcabA1A odeur
      Aba2AA odeur de
      GeB2b oeil
      Ab oeil _ beurre
      Ab oeil au
      Ab oeil au beurre
      1a3A oeufs
      cBBbFd of
      A1ca1aA of _ and
      a1BA1ab of _ car
      c1aA1A of _ i
      ABdAc1A of _ in
      4Ab of _ trainees
      AAa of _ with
      bA1AB1a of a
      a2b1B of everything
      aba2Ea of it
      BAcc1BC of me
      2b2AA of me and
      CeC1bAA of my
      3aA1b of our
      4Aa of our trainees
      bA4C of the
      AA1A2b of them
      1AcAAaA of us
      aA1A1a of us in
      abaBgCC off
      b1cAA1a off $
      Cd1A1A off _ bike
      AA1bbAA off _ the
      1a2a1A off and
      dBaA2A off the
      a2A off with
      aCeA1Aa offe*
      aAdA1AA offert
      BAd2AA offert un
      1bAaA offi*
      Aa1a1A officielle
      A1bAA1a offr*
      A1bAA1a offre
      2bA1AA offre des
      Cba2a oh
      BAaad1B ok
      AB1bdB ok $
      da2BA okay
      aaA2a okune
      aACbc old
      BcAc1AA old school
      DBdA1Bd olde*
      FdcBACe older
      A1b3B older guy
      AAA1A1e older lads
      AdABA1a older my
      E1EdcfB on
      bBeABBA on $
      a1BBAcB on _ 0
      A1aB1cA on _ a
      2A1Aab on _ an
      C1bAaa on _ and
      Ba1c1AA on _ appelle
      ab1AABc on _ au
      BA2b on _ avec
      Aac1BA on _ bed
      a3A on _ bench
      a2AAc on _ bien
      B1b1Caa on _ bus
      bAbA1B on _ ca
      A1aA1A on _ change
      B2Ab1A on _ cherche
      aAB1AcA on _ chez
      BAC1f on _ coach
      A1AA1b on _ coupe
      cA1AABb on _ course
      1B on _ crache
      aaABAAb on _ d
      BCCBAhB on _ dans
      A3AeD on _ de
      1cDB1bc on _ demande
      A1ac1Dc on _ des
      A1AaAAb on _ di
      AfA1AB on _ dire
      ac3Da on _ dit
      cA1BA1A on _ du
      1AdaA on _ en
      1b1A2B on _ enferme
      AcA3A on _ entend
      bACb1Ab on _ envoie
      AAAB1ab on _ est
      4A on _ ete
      B4b on _ etre
      1bA3A on _ fais
      bbBe1BA on _ fait
      2A1A1a on _ for
      A1AAAAf on _ force
      Ab on _ frappe
      Aa3B on _ habitue
      A2a on _ harcele
      1A1b2A on _ i
      3a1A on _ insulte
      a2A1A on _ it
      Ba1AcAA on _ jamais
      aA2aA on _ je
      1CBAba on _ l
      AaA1bbA on _ la
      C1baAa on _ laisse
      1aAdABb on _ le
      hb1BAEA on _ les
      3BAAc on _ m
      3A1a on _ mange
      AcBA1Ac on _ me
      2Aa2A on _ menace
      Aa1c on _ mis
      AAbAdAb on _ moi
      A2b1Ba on _ mon
      cCa on _ my
      aAcB2a on _ oblige
      Cb2ABa on _ on
      1A2Aa on _ ou
      AABdaAa on _ own
      2Abb1B on _ par
      adBB1A on _ parle
      CcBCBdb on _ pas
      aBABbcC on _ plus
      1AAbaA on _ pour
      cA4A on _ prend
      1AaBaA on _ pris
      3B1a on _ prive
      A2A1cA on _ pu
      aAa2A on _ quand
      1dADB1c on _ que
      bA3a on _ quoi
      3a1AA on _ rackette
      a4AA on _ retrouve
      Bb1A1cA on _ rien
      b1A2A on _ s
      aA2aaA on _ sait
      bC1A1b on _ se
      A1b on _ seuls
      aA1Aab on _ si
      B2a1BA on _ son
      A1A1Ab on _ sous
      4ABd on _ suit
      Ac1aAB on _ sur
      1b1B on _ tape
      cAA2Aa on _ the
      2aA on _ touche
      Ba1DbAe on _ tous
      1f1A1A on _ tout
      3b on _ traite
      b2A1A on _ trois
      A2Ab1A on _ trouve
      AcA1CcA on _ un
      A1b2AA on _ une
      AA2dA on _ vendredi
      AAc on _ voie
      1BAdaA on _ vole
      3BAab on _ y
      IDaDghB on a
      AAB1c on a coach
      Ab1A on a dit
      4A on a ete
      dA1A1a on a fait
      1A1A1cA on a pas
      B2AAcA on a plus
      A2A1a on a pu
      Bb3aA on a rien
      1b1AbAA on attend
      aA1aA on avait
      1B3b on boit
      B2cABb on brule
      cb1CA on change
      3B1a on change d
      1b1A on change de
      Ba1BaAb on coupe
      ba1AAAa on di
      A1Ab on dirait
      AaaAAb on disait
      AfABAA on dit
      a3AbC on doit
      AB1A1dA on dor
      1AA2bA on dor dans
      1ABABdA on dort
      5aA on dort dans
      BbBA1da on e
      A1A2cA on e 0
      d1ABAaA on en
      caAA2A on en parle
      1d1AbBA on entend
      1b1A on entend tout
      aCBBAaa on est
      a1A1Aa on est 0
      1A4b on est dans
      A1a3a on est seuls
      1Ac1AA on etait
      B1A1AAd on ete
      BBBbAca on fais
      1ACbAbA on fait
      b on fait quoi
      A1b on ferme
      2a on filme
      A1aAcA on friday
      1b2AB on her
      bAAdABa on his
      a1cA on in
      BA1eAAA on it
      2b on jan
      2b on jan moi
      bA1ac1B on l
      cB1AcCA on l a
      AbA3A on l entend
      1aabA1A on la
      2a1bAB on le
      Aa on leve
      bDAgAB on lui
      2a1Aa on lui a
      abaeEFd on m
      bAcbBDe on m a
      A2c on m appelle
      1b1A1AB on m enferme
      1ABb2b on m envoie
      CaebCEd on ma
      AAAb1Ab on ma di
      a2A1Aa on ma dit
      2ab on ma fait
      aC1DA1e on mange
      4AAc on mange pas
      3C1a on manje
      1d2AB on marche
      1c2AB on marche sur
      A1CgAIc on me
      1B on me crache
      baCB1ca on me demande
      ac3BA on me dit
      1bAc1BA on me fait
      B1AAA1f on me force
      Aa on me frappe
      C1baAa on me laisse
      2A3A on me menace
      A on me touche
      3a on me traite
      1Aa1BcA on monday
      d1A1B1A on my
      EdbABBa on n
      Ba2AA on n a
      2c on n en
      1A3bA on na
      Cda2b on ne
      aa1AaA on ne me
      aA2aaA on ne sait
      1Cb2a on nights
      3AAbb on nous
      1A2Aaa on nous a
      cAbAAaA on parle
      1BaAbCd on part
      1A1Aba on peu
      BBACc on peut
      fBA1AA on purpose
      caABaDA on s
      1A1A1a on s est
      Aa3B on s habitue
      1aAAbBb on sait
      AA1AbAb on sait pas
      aaA1A on saturday
      A2A2b on saute
      1DAbdaA on se
      bA1bbE on sunday
      gBbAABa on the
      B1baC1a on the bus
      AAA1c on the coach
      FcaA1fA on va
      AfA1AB on va dire
      BB1accC on verra
      2A1bAa on veut
      3A1cC on vit
      3A1cB on vit a
      AA3ca once
      DbfD1C oncl*
      EddB1C oncle
      BAdb1A oncle $
      AA3ab oncle _ a
      2a3A oncle _ est
      2A oncle _ me
      1b1A1A oncle _ moi
      2A1aA oncle _ nuit
      1A oncle _ touche
      2A oncle et
      AAbAa1A oncle il
      AAa2a oncle il a
      2a3A oncle il est
      1aA3A oncle il me
      1a oncle m
      2aA oncle ma
      1Cb1AAb oncle me
      1A oncle me touche
      1A1cbaA one
      AAcDdaA one $
      AABaadA one _ and
      A2dA one _ me
      1b1A2A one _ my
      3bA one _ our
      a1cAAA one _ the
      2aAbAA one day
      Cbc1Caa one of
      Ac1A1aA one of my
      3bA one of our
      Cc1A1A one who
      caAAAAA ones
      d2ABAA ongl*
      e2CB ongles
      DAacAA onli*
      DAacAA online
      Ddbc1dE only
      A1a only _ me
      aAA2A only _ that
      bC1A1a only thing
      cC3A only thing that
      GD1cBcb ont
      aAAb1Aa ont _ a
      3a1aA ont _ au
      2b2Aa ont _ d
      2abABB ont _ dans
      A3A1c ont _ de
      4Aa ont _ dehors
      3BA1a ont _ des
      aAAab ont _ en
      4AaB ont _ je
      2A1baB ont _ la
      B1aaBcA ont _ le
      B1Aa1AA ont _ ma
      AACcA1b ont _ mes
      A1aa2C ont _ moi
      AAA2Bc ont _ mon
      1A1C2d ont _ qu
      AA1a1c ont _ que
      BA1b1Ba ont _ un
      A1Bc1Aa ont _ une
      1A1a1aa ont appris
      A1Ac2A ont cree
      A1Ab2A ont cree un
      A2D2f ont dit
      3A2b ont dit qu
      3a2A ont enferme
      3a2A ont enferme dans
      5aD ont faim
      3b1AD ont fait
      2aA2A ont fait un
      2Aa2B ont fait une
      5AB ont filme
      3a ont force
      DAAcAb ont mis
      A1Ab2A ont mis ma
      A2Ba1b ont mis un
      baaCcaC ont pas
      A2bAa ont plus
      1A2AAa ont pris
      A2A1a ont rien
      3A1Ab ont trouve
      bA1a1AA ont un
      aCaaa onze
      aA onze _ et
      1Cc2a onze ans
      ACA1aca open
      cC2Ab opti*
      AbeDAcC or
      A1d2AA or he
      C2cbAA ordi*
      B3bAA ordinateur
      aA3b ordr*
      1Bb1baA ordre
      Aa2bAA ore
      1g1A1DB orei*
      Df1c1BA oreille
      c2A1AA oreiller
      b3AA oreiller $
      c2aAAA orga*
      a2a2A organise
      c1A2AA orie*
      cA3A orientation
      Ccc1A ose
      AB1A2a ose _ dire
      1Aa3A ose _ le
      A3AAa ose pas
      1Aa3A ose pas le
      Bea3A ose plus
      a osef
      aAA1cAB oswe
      aA2bA oswe _ pas
      BadfADB othe*
      1ae2BB other
      AaAbAA others
      1BBeAaB otre
      A1bA1aA otre $
      FA1Cfg ou
      aacCdGa ou $
      1a2bA ou _ ai
      4A ou _ ce
      aA1aaB ou _ est
      bBc ou _ faut
      a1AAA1d ou _ habite
      BaBbAb ou _ la
      AAaAaa ou _ m
      B2bAa ou _ me
      1A1A1aa ou _ mon
      3bAA ou _ n
      BccdaDC ou _ ne
      aa1aAB ou _ on
      2bB1b ou _ se
      CA1aeC ou _ suis
      AA1Aac ou _ va
      C1AbBdc ou _ vais
      A2aa ou _ y
      BABBbdB ou aller
      BaAAdA ou ca
      BB3c ou ce
      CBA1AfA ou dormir
      1A2Aa ou dormir ce
      2AbbCB ou elle
      bEababE ou il
      bBa ou il faut
      1A1A1dB ou il va
      A2aa ou il y
      4Baa ou ils
      1aABcDe ou j
      1a2bA ou j ai
      2AAAAd ou j habite
      Eb1bcdb ou je
      3AAb ou je me
      1ab1aBA ou je ne
      CA1aeC ou je suis
      C1AbBdc ou je vais
      aa1aAA ou l
      aa1aAB ou l on
      A3Ab ou le
      c4A ou mon
      cCABBad ou on
      B3bAa ou on va
      ea1CA1B ou pas
      5b ou passer
      5b ou passer la
      EcAhCAA ou personne
      Bc2b ou personne ne
      1A3a ou rien
      aAa1AAb ou tu
      cA1A1Aa ouai*
      cA1A1Aa ouais
      a ouais _ mais
      b1B ouais je
      bB ouais mais
      2a3A ouais non
      a ouais non mais
      fC1AbaB oubl*
      dACAbaa oublie
      BA1ba oublie $
      bBaa2B oublier
      aAa3A oublier $
      gBABCAC oui
      c1BaAAA oui $
      5Aa oui _ ai
      5a oui _ suis
      5Aa oui j
      5Aa oui j ai
      AcAA1b oui je
      5a oui je suis
      ba3AA oui oui
      BbeAaAA our
      2A3a our _ and
      B2bAaA our _ is
      1A2bA our _ s
      ABd2aA our apprentice
      cbA1BAA our house
      3AAcA our kid
      4a1A our lad
      a1Ab2A our trainee
      4Aa our trainees
      CAAAaeA ours
      B1AA1d ours $
      CA2eaA ousa
      BEADefa out
      BacAcHc out $
      cAA1AbA out _ his
      1CA1Ada out _ i
      AA1acB out _ my
      AA2Ac out _ night
      C1BAeBb out _ the
      B2acBA out _ window
      bA2Aba out and
      1AA2bA out by
      3B1dB out for
      AA2Ad out last
      AA2Ad out last night
      aa3AA out my
      1B3cB out of
      A2Aa out of the
      b2bABB out on
      BA1abAA out the
      B2acBA out the window
      1AA1ab out when
      cABcAAB outi*
      1a outil
      aBAdA1B outils
      B1BBAAg outs*
      B1BBAAg outside
      A2A1cA outside $
      1CAA1Bf outside my
      1bDACea ouve*
      aeBCA1a ouvert
      Ab ouvert $
      b5A ouvert _ veines
      1a ouvert l
      c1A2B ouvert le
      b5A ouvert les
      b5A ouvert les veines
      AbA3a ouverte
      1bA2A ouverte $
      AB1a1dA ouvertes
      1CBCDgd ouvr*
      dDCbCac ouvre
      ABAA1ac ouvre $
      aAAb ouvre la
      aAA1AAa ouvre le
      A2A2b ouvre pas
      c2b1D ouvre plus
      BBAABdc ouvrir
      BB2Bbc ouvrir $
      1baa1bC over
      aAa2Aa over $
      Aa4A over my
      BcBc2C over the
      Da4e over*
      CB1B1Ag owe
      1A3Aa owe him
      AA1A1Ad owes
      2Bb1a own
      Bc1abB pack
      D1AChb pack*
      F1AAgA packed
      AaAB1bA padl*
      AaBeaBB page
      A1Ad2A page about
      AAbA paid
      ABbACAe paie
      A1aAABd paie pas
      AEAD1fa pain
      AA1AaAa pain $
      AA3b pain _ la
      A2A1b pain _ ses
      B2A1c pain dans
      A2A1b pain dans ses
      5a pain de
      5a pain de la
      1B4a pain il
      aA1aAaA pain*
      b2a paix
      DbbaADe pale
      AAc2A pale $
      AB1a1ca pale*
      AAa2b pali*
      BaEd1AB pand*
      AAaa1bA pani*
      5b panique
      6a panique $
      faAC2A panne
      kEbCBCB pans*
      1AbAA1A panse
      AAb panse a
      gC1CAAB pansements
      E1d2cC pant*
      DAda1cC pantalon
      1BAa pantalon $
      ChBDBCa papa
      CAA2Ac papa $
      BaA3a papa _ a
      1a1A papa _ bat
      1bAA1a papa _ ka
      Aa papa _ la
      4Bd papa _ parti
      AeA2aA papa a
      4Cf papa est
      4Bd papa est parti
      aa1A1A papa i
      A3a papa il
      a papa je
      1a3A papa ka
      BaAA2a papa moi
      1bAA1a papa moi ka
      AADaA1f pape*
      aAeAAAC papi
      5AA papi la
      aDDaAdb papi*
      bCFAAg papier
      aAB2b papier $
      6A papier de
      b1A2Aa papier pour
      AAba1Cb papiers
      2c3C papiers $
      2B1bAb papiers et
      5Ab papiers je
      cCBABbe paqu*
      c paques
      c paques $
      ABA1Abb paquet
      1A3aA paquet _ pates
      1A2AcB paquet de
      1A3aA paquet de pates
      A1AA2c paquets
      DabcaDc par
      AAA1Ac par $
      AcaB par 0
      A1A1A1a par _ a
      1b par _ beau
      1A1b1BA par _ camarades
      ad1aABA par _ capuche
      1e1CAAA par _ cheveux
      1a1A1a par _ col
      C3cBb par _ dans
      bBb1BA par _ e
      AB1bA1b par _ elle
      B2a2a par _ ere
      bAaaC1a par _ et
      BBAAcaa par _ fenetre
      2cAAAa par _ garcon
      3AAaB par _ je
      caA2B par _ la
      B1aAdaA par _ le
      1a1AAa par _ mere
      1AAA1c par _ pere
      A1Aaa1A par _ pour
      3A1Aa par ca
      baACdCA par coeur
      1BAa2b par des
      3a2a par dessus
      bCcbD1A par jour
      a1bBB1a par jour et
      a2BAaa par l
      AaCAebC par la
      ad1aABA par la capuche
      BBAAcaa par la fenetre
      Hc1ceBD par le
      1a1A1a par le col
      AeC2AB par les
      1eAC1AA par les cheveux
      1d1BAba par mon
      1BAA1c par mon pere
      a2bABA par nuit
      AA1bA par ou
      1A3cA par poignets
      3baB par semaine
      1A3Ba par ses
      AcA3A par son
      1a par son pere
      B2a2a par t
      B2a2a par t ere
      AB2A1e par ter
      Da1bABc par terre
      1b1A1A par terre dans
      AB2A1b par terre elle
      dBb2AC par un
      B1aaAAb par une
      fBBca1B para*
      1aAdB parait
      Bb1a2b parait que
      c1A3A parapet
      E2Aacb parc
      CAA1Ad parc $
      BaDaBeA parc*
      DcCaBgE parce
      B2c2A parce _ a
      3A1A parce _ au
      AA1a parce _ bah
      a1aA parce _ c
      aAA1A parce _ ca
      Aa3a parce _ chez
      Ab1aAbA parce _ elle
      AA1ab parce _ genre
      B2AabA parce _ il
      1AAa parce _ ils
      Ad1AAAa parce _ j
      cCAaBaB parce _ je
      aAaA1A parce _ l
      DcA2b parce _ la
      Aa3a parce _ le
      a4A parce _ les
      B1A2b parce _ moi
      1b2AA parce _ mon
      1A1A1ca parce _ on
      AA3a parce _ sinon
      1BA1aa parce _ son
      B3AdA parce qu
      A2AAbA parce qu elle
      Ca1AabA parce qu il
      1A3aa parce qu on
      AaBbAcC parce que
      AA1a parce que bah
      a1aA parce que c
      aAA1A parce que ca
      Aa3a parce que chez
      Ab1a parce que elle
      AA1ab parce que genre
      aB3a parce que il
      Ad1AAAa parce que j
      cCAaBaB parce que je
      aAaA1A parce que l
      DcA2b parce que la
      Aa3a parce que le
      a4A parce que les
      B1A2b parce que moi
      1b2AA parce que mon
      3A1b parce que on
      AA3a parce que sinon
      1BA1aa parce que son
      ca1AAB pard*
      acAA1BA pardon
      AcA pardon $
      bA1A1A pardon _ tout
      1a1A pardon a
      A1A1dAb pare
      bcDBeCA pare*
      aCaa1AA pareil
      1a1a2A pareil $
      1aB2b parent
      AaADhBA parents
      FAc1cAB parents $
      AA2a parents _ cherchent
      ab1C1a parents _ ils
      aAa parents _ je
      aaaAAB parents _ la
      a3a parents _ le
      bBaACcb parents _ me
      1A2Ceb parents _ ont
      Aa parents _ out
      BC2e1B parents _ pas
      aA2aB parents _ que
      3AaAa parents _ savent
      5A parents _ y
      AbB1AAb parents are
      2A1aB parents croient
      2A1aA parents croient que
      1b3AA parents il
      5A parents il y
      cc1BCb parents ils
      B2c parents je
      2A1Aab parents l
      4Ab parents l ont
      A1AcBcb parents m
      1A2Acb parents m ont
      Bd2bB parents me
      AA2a parents me cherchent
      A1aAbA parents ne
      3AaAa parents ne savent
      AAA1ada parents ont
      1A2a1A parents savent
      1A2a1A parents savent pas
      Bc2A parents se
      1a2A1A parents sont
      AAA1a1b parents veulent
      1A4a parents veulent me
      abaBBaA parf*
      a1A1aA parfait
      caBBAb parfois
      a4A parfois _ me
      b3AA parfois je
      a4A parfois je me
      DAcbbAA pari*
      DbcAbBb paris
      bA2AAa park
      a1C1AdA park*
      a1C1Ad parking
      5a parking _ lidl
      A1A2ca parking de
      AbA parking du
      BeCaa1B parl
      b2cAHb parl*
      ca1bAE parle
      G1cb1Ca parle $
      cc1CA1A parle _ a
      1A1a parle _ chamailleries
      A1a parle _ d
      AeAAA1A parle _ de
      Aaa2A parle _ elle
      BbAa parle _ je
      aAa1A parle _ la
      A3a1a parle _ le
      1B1a1a parle _ ma
      4A parle _ moi
      f2DAA parle _ personne
      1aA1bAA parle _ un
      aa1A parle _ une
      1daE1Ba parle a
      c2B parle a personne
      1a parle a un
      eaABAAA parle avec
      c2AAA parle avec personne
      c1ABa1A parle d
      eFBC1da parle de
      1A1a parle de chamailleries
      BbBa parle il
      cA1AAaA parle jamais
      Aa1A2a parle je
      DdaaABa parle pas
      AeBA1AA parle pas de
      dCb3C parle plus
      b2A parle plus a
      2b2A parle plus elle
      1Ab parle pour
      A3b1b parle tout
      b1AcAA parlent
      1BcB1Aa parler
      Ad1AAAA parler $
      1C1a2b parler _ est
      1Bb1A1A parler a
      BabBc1A parler de
      bAAaa1A parles
      AAac1AA paro*
      A1ac1AA parole
      E1eAaAA parr*
      E1eAaAA parrain
      beCACbB pars
      1b2BaA pars _ je
      b pars pour
      adAaDcA pars que
      1b2BaA pars que je
      BBBBadb part
      aaA2BA part $
      A4a part _ aller
      B3aa part a
      BAbA2c part au
      Aa1b2A part de
      1c1A1B part en
      C3Ac part ou
      A4a part ou aller
      BGbFfdc part*
      AA1BAfA partage
      3AAa partage un
      CaBAbdb parte
      c3AaB partent
      1A1CfCC parti
      aAaAB1c parti $
      A5A parti _ che
      4aA parti _ chez
      4aA parti _ je
      dCA1bDa parti _ la
      AAA1b1a parti avec
      1A2Aab parti avec la
      AA2cEA parti de
      A5A parti de che
      4aA parti de chez
      4aCA parti de la
      B3a parti du
      A3b1A parti je
      4bA parti par
      ABe1A particulier
      AaCBe1B partie
      1A2aAA partie _ chez
      2a1a1B partie _ la
      2A1A1c partie _ un
      1AA1bAB partie de
      1A2aAA partie de chez
      2A1a1A partie de la
      A1A1aa partie sans
      2AAaBb parties
      caABBBd partir
      a1b1BbA partir $
      A3aA partir _ chez
      A3a1A partir _ quel
      a partir _ toujours
      C3cAA partir de
      A3aA partir de chez
      A3a1A partir de quel
      1A2BbA partir du
      1bA1A1b partir en
      Bb1Ac1A partir loin
      a3A partir pour
      a partir pour toujours
      a partirai
      c3CdA partis
      DbAac1b partout
      Bca2Ba partout $
      aA2a partout et
      1B1a parts
      EAebACc party
      A1b3A party _ i
      B1cAAA party and
      A1b3A party and i
      AbeDb1a pas
      cCCAdBa pas $
      b4aA pas 0
      fAA1B pas _ 0
      Cd1B2b pas _ a
      b1A pas _ accident
      5bB pas _ adresse
      C1Aaba pas _ ai
      1bB1bAB pas _ aller
      A1Ae1B pas _ amis
      bAa1AA pas _ an
      AbA2b pas _ argent
      acAAa1A pas _ au
      A1bAA pas _ autre
      2b3A pas _ autres
      Ae1AAAA pas _ avec
      Aa1AaA pas _ blague
      3aaB pas _ bon
      aAbBAAA pas _ c
      B1Ab1A pas _ ca
      2AA1b pas _ cantine
      EdAbBAh pas _ ce
      a1AAbAA pas _ chat
      BaA1bAA pas _ chez
      Bb pas _ chute
      CbA2a pas _ comme
      5a pas _ cuisine
      AB1bBc pas _ d
      AcC2Ab pas _ dans
      AdABc pas _ de
      3A1a pas _ depui
      ABAAcAa pas _ depuis
      A1d1ABA pas _ di
      aEeaaAC pas _ dire
      1B2Bc pas _ dormir
      CeABAAb pas _ droit
      3c1AB pas _ du
      A4aA pas _ eau
      bAA1A1a pas _ ecole
      bAaA1B pas _ elle
      e2aaCA pas _ en
      A4c pas _ endroit
      CAac2A pas _ enfin
      1Bab1BB pas _ est
      2A2Bc pas _ et
      b3a1A pas _ etre
      aCc2A pas _ facon
      1a1AAAb pas _ faire
      aBaAA1a pas _ fais
      3A1b pas _ fait
      1a1AAA pas _ famille
      eAAAAA pas _ faute
      aaA1B pas _ fois
      b4B pas _ genre
      acAaBBA pas _ hein
      2aAAb pas _ i
      ECbB1d pas _ il
      2bA1Aa pas _ ils
      AA1AcA pas _ intention
      CabcaBA pas _ j
      bcC1aCa pas _ je
      aAa pas _ ka
      C3Ac pas _ kay
      c1A2Bb pas _ l
      cbBC1Ab pas _ la
      A1bADa pas _ le
      aacDbFc pas _ les
      aBA2aA pas _ lui
      bAaA1AA pas _ m
      aBAb1Aa pas _ ma
      Bab3A pas _ maintenant
      BBcA1a pas _ mais
      1BA1Be pas _ maison
      3A pas _ manger
      BA3c pas _ manje
      AABaabC pas _ me
      caAA pas _ mere
      eBA pas _ mes
      baa1AAA pas _ metier
      1aA2a pas _ mettre
      A4b pas _ midi
      BbAa1Ba pas _ moi
      AbdAbCA pas _ mon
      aa2A pas _ n
      D1B2bd pas _ non
      1dA1A1B pas _ on
      CAAAaeA pas _ ou
      BAb3a pas _ oui
      Aba1A pas _ parle
      C1c2AA pas _ parler
      1AAdDcA pas _ pas
      1a pas _ peine
      1a2A pas _ pere
      2bAaAA pas _ personne
      aAcA pas _ pesonn
      AbAa pas _ photo
      AAAA1dA pas _ place
      1aba2B pas _ plainte
      B1A1ccA pas _ pour
      bA1A1Aa pas _ pourquoi
      AAa1bAA pas _ qu
      AbAA1Ab pas _ que
      aaAa1Aa pas _ qui
      AAAAAbb pas _ quoi
      bA3A pas _ rete
      a pas _ reveiller
      BAa2bA pas _ rien
      aA1A1b pas _ se
      2dB1aA pas _ seul
      A1bA1A pas _ seule
      cAaAAbA pas _ si
      A1A1eA pas _ soir
      a1aAAA pas _ son
      CAA2cc pas _ suis
      aAAB1aa pas _ sur
      C4d pas _ toit
      Caa3A pas _ tout
      2A2b pas _ travail
      aAA1Ac pas _ un
      a2AAA pas _ va
      1cA2AA pas _ vite
      b3AA pas _ viv
      B1Aa2b pas _ voir
      dB1a1B pas _ we
      cA1Aa1A pas _ y
      j1AE1AA pas a
      1A1Aab pas a la
      bAAA1Aa pas a le
      1b pas a manger
      aa1A1A pas a qui
      b2bAA pas aller
      AAaAcA pas anvi
      AcA3A pas appeler
      1a4A pas argent
      CcAA1bA pas assez
      1cA2AA pas assez vite
      1AA1bB pas au
      a1ccAAB pas avec
      cB2A1A pas avoir
      b1BaA pas beaucoup
      b3aBB pas besoin
      caaAbDB pas bien
      b2A pas bien du
      1B1c1BA pas c
      1B1c1BA pas c est
      bfDDb1C pas ca
      c3AA pas ca faute
      Ba1AeBa pas ce
      aAA2Aa pas ce que
      AaA1bAA pas chez
      AbA1aBA pas chez moi
      AAc1aaB pas comment
      bA pas comment le
      C2aAab pas d
      A1Ae1B pas d amis
      A4aA pas d argent
      A2AA1a pas d autre
      2b3A pas d autres
      A4c pas d endroit
      ba1ABAa pas dans
      FeaBFfb pas de
      a pas de chat
      bAA pas de dire
      1BA1Ad pas de maison
      1ABa1a pas de moi
      AbAa pas de photo
      BAAA1dA pas de place
      A4a pas de quoi
      C4d pas de toit
      Cab pas de tout
      3a1aA pas depuis
      AeAB1Aa pas des
      A2a1Ac pas descente
      aA2AA pas deux
      BCjBACA pas di
      CBcAaa pas dire
      aA1a pas dire pourquoi
      CaaA pas dit
      c3AA pas dormi
      A1a2bA pas dormir
      ACdCAbb pas du
      bAA3A pas du tout
      AaA1Aba pas elle
      agcACBE pas en
      B1c1AAB pas en parler
      aCA1BdA pas encore
      ABda1A pas enmen
      A1a1aA pas envie
      AAc3a pas et
      cAbBaBa pas etre
      bA1A2a pas etre la
      aAc2AA pas expliquer
      C2A1d pas faim
      EeAa1aB pas faire
      BdA2AA pas faire de
      1bA2A pas fait
      AbA pas fin
      B4c pas fin me
      BaA2Ab pas fini
      AA4a pas fort
      b4A pas genre
      c1BA pas grand
      CaAa1bb pas grave
      A1Aaa1A pas ici
      DAA1Abd pas il
      B5a pas il y
      aAA2aa pas j
      C1Aaba pas j ai
      4aAA pas jdors
      aaCeaBA pas je
      b1A1A1A pas je me
      1b2AA pas je n
      CAA2cc pas je suis
      bA pas joli
      faFebBD pas ka
      AbB2a pas ka di
      cBBAdAA pas kon
      B3c1A pas kon me
      dbECcaB pas l
      1aB2a pas l argent
      AA1AcA pas l intention
      1CAf1BA pas la
      2AA1b pas la cantine
      1a pas la peine
      aC2bb pas le
      BCea1bC pas le dire
      CeABAAb pas le droit
      B4b pas le midi
      a pas le soir
      b4A pas le viv
      CAAeaCA pas les
      BA1e1A pas lire
      1AbA2B pas lui
      abbAAAA pas m
      cBA2a pas ma
      A2aaA pas mais
      3aaB pas mais bon
      1A2Dc pas maison
      BbAB1fB pas mal
      A2A1cA pas mange
      A4b pas mange depuis
      3A1b pas manger
      B4cA pas manje
      daAB1AB pas me
      a pas me reveiller
      aABAca pas mes
      a2AAaB pas moi
      B1bcaAC pas mon
      1a2A pas mon pere
      bA pas montrer
      b pas montrer mes
      CBBbDga pas ni
      C3Ac pas ni kay
      B1A2b pas ni rien
      aBc2AA pas non
      1a3Aa pas on
      aBbA1aA pas ose
      BEBAafB pas ou
      1AAAbAA pas ou aller
      1B2Aa pas ou dormir
      a1A1AaA pas ou il
      B3AdA pas ou je
      AA2AAa pas ou on
      2b3A pas pale
      aaA1aB pas parce
      aaA1aB pas parce que
      AAA1A1c pas parler
      aaA1BAb pas partir
      2AA1aa pas payer
      ca2A pas peur
      1aba2B pas porter
      1aba2B pas porter plainte
      Ad1ABDb pas pour
      bA3A pas pour le
      aA pas pour mon
      bBbcAC pas pourquoi
      bBaAA1B pas pourquoi je
      4AaA pas pris
      Bbb2AA pas pu
      ab1A2a pas qu
      AdA3A pas qu on
      BCeaaAa pas quand
      1Bb2A pas quand mon
      CcBAaAa pas que
      AA1abA pas que ca
      1A1Ab pas que j
      BdAACab pas que je
      b1A pas que le
      AAdA1AA pas qui
      1AaaAAb pas quoi
      3AA1b pas quoi faire
      cAAA pas quon
      BbEAfCA pas rentre
      1AA1aA pas rentre chez
      1A2bAA pas rentre depuis
      3Aa pas rentree
      1BA1eBA pas rentrer
      AaAb2a pas repondre
      BAd1bBA pas rester
      BBaa1ab pas s
      dB1B1Ac pas sav
      cBA3b pas sav ca
      aBCaABe pas savoir
      1A1A1bA pas se
      D2A1d pas sentir
      aDbb1ab pas si
      aAb2A pas si c
      aB2bBc pas si je
      B1BBABh pas sortir
      a1a pas sur
      aAa2a pas te
      AbAAAb pas toujours
      A2A1Cf pas tous
      A2A1Cf pas tous les
      BacAa pas tout
      1aaA1a pas tout le
      Bbaa1AA pas tranquille
      CAB2c pas tro
      EBbcbb pas trop
      Ab2bAA pas trop j
      4a pas trop la
      1AbD1a pas un
      aaA pas un accident
      ba2AAA pas un metier
      aaABCcC pas une
      Ba2a pas une blague
      Bb pas une chute
      AdAaaAD pas venir
      1a1b1AB pas venir a
      1b4A pas vite
      aA pas voir
      CBbABfa pas vraiment
      B4b pas vraiment d
      cB2bAA pas we
      A2Cd pas y
      bC1b1cA pase
      bAA pase $
      DeB1abA pask
      Ca1baa pask je
      Cd pask on
      3A1aA pask*
      cBFgAb pass
      AABd1a pass que
      BABC2k pass*
      DAdbAeD passe
      DbA2aa passe $
      B2a1a passe _ l
      aa4A passe _ la
      D1A2gA passe _ nuit
      C1A1adA passe _ nuits
      2b3B passe _ truc
      b1AaAC passe a
      CAbb passe au
      ac1C1bA passe derriere
      3A1a passe en
      AaA1abA passe je
      3A1dA passe la
      C1A2eA passe la nuit
      C1cc1AA passe le
      b passe ma
      A1AAAd passe mes
      B1A2b passe mes nuits
      eB1A1AA passe pas
      B3aaA passe ses
      4AaA passe ses nuits
      1Bc2AB passe un
      2b3B passe un truc
      2Ca2b passent
      A passent dans
      C1DA1Bd passeport
      2a3A passeport $
      AAC1A1b passeport et
      dcH2Ah passer
      1Ac3B passer _ a
      aAa2A passer _ l
      1a1B passer _ la
      1aA2bA passer _ nuit
      aaA passer a
      b1A passer a l
      BAa3a passer il
      bcAA passer l
      2A1Aba passer la
      1aA2bA passer la nuit
      a2cA1A passer le
      eAaBA1A passerait
      3A1Ac passeurs
      a passions
      1AaA1bA passons
      C1BAcBe passport
      AAB2Ad passport and
      BB1bcBa past
      B2aaAa past the
      AaA2a pata*
      1aA patates
      Ab1AAbA pate
      BA1AAda pate*
      BA1AAda pates
      B4a pates $
      A4ab pates _ rien
      1B3aA pates pour
      A4ab pates sans
      A4ab pates sans rien
      B1A1Ab pati*
      B2b patient
      F2AiBB patisser
      AA2AcA patisserie
      DbABB1e patr*
      CbaDABe patron
      a4Ba patron _ a
      aAa3A patron _ je
      Aa3bA patron _ ma
      aBbA1bA patron _ me
      1aB patron _ mon
      1A4b patron _ stage
      AA1A1B patron de
      1aB patron de mon
      1A4b patron de stage
      B4Bb patron dit
      1ab2AB patron du
      A1A3b patron garde
      1a1A1a patron i
      abA3D patron il
      aa patron il a
      2a3A patron m
      1Aa patron m a
      2A2Aa patron ma
      aABa1aa patron me
      Ba1b1bA patronne
      baAA2A paum*
      BeAA1AA paume
      BBAfAaA paus*
      1BAcAbA pause
      CBbc1bC pay
      CAcA2c paye
      2a paye $
      A1AB2b paye _ voyage
      1Aa1baA paye de
      A2A2a paye mon
      1aBb1A paye pas
      1AacBBc paye*
      aCccBBa payer
      bACAAAe payer $
      1aa3A payer la
      A1bA1cA payer le
      BA1BbCe pays
      1AA1A1a pays _ me
      a1AAaAa pays je
      BB4c pays pour
      1AA1A1a pays pour me
      B1Ae1A pd
      aBa1bbB pdt
      bA1B1a pdt les
      2Ab1b pdt que
      baabbAA pe
      2A3A pe $
      D1aBA1e pe pas
      ba4A pe plus
      cBABcA pe que
      1aAAAb peac*
      kFCAAB peau
      1A peau _ le
      bA1A peau avec
      1A peau avec le
      b1AA peau des
      b1A1aB pech*
      A3a peche
      A pede
      caAcAB pein*
      ca1AABa peine
      1a peintre
      AAAd2A peinture
      bAaa2A penc*
      bA pencil
      fB1fADE pend*
      Ba1b1BA pendant
      b2B pendant _ cours
      AAab1Ab pendant _ je
      1B3aA pendant _ pause
      a1A pendant _ recre
      2AA1b pendant _ vacances
      aCbBaaB pendant la
      1B3aA pendant la pause
      a1A pendant la recre
      c1cAABA pendant le
      aaAA1b pendant les
      2AA1b pendant les vacances
      3aaAA pendant qu
      B2b1A pendant que
      B3cA pendrai
      AACe1BB pendre
      a1A2A pendre $
      A1Ad1AA pends
      fBAA2B pendu
      eDADbCB pens*
      Aaa pensais
      iEDAaEA pense
      A2A pense _ a
      b4B pense _ le
      3Aa1A pense _ me
      aA1AbbA pense a
      3Aa1A pense a me
      a3A pense au
      cB3A pense beaucoup
      a2A pense chaque
      1AAA1b pense pas
      aA2cB pense que
      a4A pense tout
      a4A pense tout le
      aCaABd penser
      bCa1AaB penser $
      c3A1A penser a
      A1aBaA pensionnaire
      a1DeDBc peop*
      a1DeDBc people
      a2A people $
      ChDB2a per
      adBA1Aa per $
      1a3A per _ ma
      1bA2Aa per i
      AAA2b per ma
      1a1A per me
      1abA2A perc*
      ABAe1Ca perd
      baCaCeC perd*
      1AAA1b perdre
      b1ba1aB perds
      1bA1BbB perdu
      aa1A1A perdu 0
      C2BAf perdu _ kilos
      3A perdu mon
      3a1A perdu son
      2AaA1a perdue
      DbfF1a pere
      bbC1eDB pere $
      AC2Aea pere _ a
      1cA2A pere _ bat
      6a pere _ casse
      2A2aA pere _ change
      1Bb2A pere _ dans
      1A4c pere _ de
      bCA1AbA pere _ di
      ac4B pere _ dit
      Ab3BA pere _ est
      1c3BB pere _ et
      1Ab3A pere _ fais
      1Aa2AA pere _ fait
      AbA pere _ frappe
      aeB2AB pere _ il
      acB1AAb pere _ je
      1aA1aaA pere _ la
      B1A2a pere _ le
      1B4c pere _ m
      aBB2aa pere _ ma
      A1A1aAA pere _ me
      Ab pere _ pete
      1Ba3A pere _ prend
      1Ba2A pere _ quand
      bCb1baA pere _ que
      1Dd3a pere _ rentre
      1B3aa pere _ sorti
      1a pere _ tape
      1B3bb pere _ tout
      AA3Ac pere _ un
      BABABcf pere a
      2A2aA pere a change
      A5a pere a la
      b pere au
      Aa pere bah
      4AbB pere boit
      2a pere c
      2a pere c est
      cBb3a pere de
      aBA1a1a pere depuis
      aB4a pere dit
      a1A1A1b pere elle
      1Bb2A pere entre
      bdDaC pere est
      eBA3B pere et
      Acb2B pere euh
      Ac3A pere euh il
      1BA3a pere frappe
      1BA3a pere frappe ma
      1Bb2c pere i
      2a pere i me
      Dba2BB pere il
      a1a2Aa pere il a
      AbA2AA pere il est
      1A3a pere il m
      A1A pere il me
      bB2a1A pere je
      AA3b pere l
      AA3c pere l a
      a1a1aBA pere la
      AbB2b pere le
      Bba3A pere lui
      Bc3aB pere m
      BA3cA pere m a
      a1A1A1a pere ma
      CCeAAcC pere me
      1b pere me bat
      1Ab3A pere me fais
      1A pere me fait
      1aA pere me frappe
      1a pere me tape
      abA1ABa pere on
      B1A3b pere qui
      1b2AaA pere rentre
      baA2AA pere s
      BAa1bA pere se
      1a pere sort
      1a pere sort la
      1Ab pere veut
      1Cb pere vient
      dBBCBdA peri*
      cA1A1A periode
      2AAAa peripherique
      3aBAa perm*
      a1aAB1A permis
      ABaAd perp*
      ABa1c perpignan
      bCAf1BB pers*
      fC1BB perso
      AaAab person
      d2CAa person $
      2b1cDB personne
      bBaAA1b personne $
      BA1bbaA personne _ a
      A2cCb personne _ connait
      1b1AA personne _ demande
      3AcAA personne _ est
      b5A personne _ j
      a4A personne _ je
      B2a1a personne _ l
      dAACAAa personne _ la
      B1A1baA personne _ le
      b2bAA personne _ m
      1a1b1AA personne _ me
      2AcBA personne _ mon
      2A personne _ parle
      3AAb personne _ peut
      1a3b personne _ que
      c2BAA personne _ remarquerait
      a4B personne _ s
      Aa2aA personne _ sait
      Bc1a1A personne _ se
      c2CA personne _ si
      C1AcAba personne _ veut
      bA1AaB personne a
      a2Ab personne c
      a2Ab personne c est
      a2A personne capte
      3aA personne connait
      A1Ac1A personne de
      f2BAA personne depuis
      b1aAA1A personne il
      BA1bbB personne je
      a1dB1A personne la
      d1aDAA personne le
      AA1aac personne ma
      EAdca1A personne me
      A2aca personne n
      A2Abb personne n a
      AaAbAb personne ne
      B2a1a personne ne l
      b2bAA personne ne m
      3b1AA personne ne me
      c2BAA personne ne remarquerait
      a2A1A personne ne s
      A3bA personne ne sait
      C1AcAba personne ne veut
      B3a1A personne qui
      aaBA personne regarde
      C1aAaa personne sait
      2AbAB personne veut
      D2dAa personne veux
      B1BcAba personnes
      dA1ABAb pese
      1AbAdCA peso*
      bAbAcCA pesonn
      c1AaAA pesonn _ ka
      c1A1aB pesonn pas
      c1AaAA pesonn pas ka
      DbCd1A pete
      4a1B pete _ cable
      AaA pete _ nez
      Ac pete des
      AaA pete le
      AaA pete le nez
      aA2a1B pete un
      aA2a1B pete un cable
      1bBA pete*
      aa1A1A petet
      FbcAadC peti*
      1dDAdcC petit
      AaA1Ac petit $
      bA2bCa petit _ a
      dAAA1aA petit _ de
      1aA2AA petit _ est
      AA4c petit _ et
      1B3c petit _ euh
      aBAb1B petit _ il
      Aa1A2a petit _ je
      BAaAc petit _ m
      aB1a petit _ se
      AdcCAA petit ami
      1bA petit de
      1BAA1d petit dej
      1A3a petit dejeuner
      cC3Aa petit fils
      dC1aaBa petit frere
      aAA1aAb petit frere a
      aB3a petit frere de
      aCAb1B petit frere il
      1Aa1a petit il
      2eABCB petite
      1Ab1aA petite _ a
      d1A1A1A petite _ dans
      eaB2AA petite _ de
      AaAc1A petite _ elle
      2A1Aa petite _ est
      AAc3A petite _ je
      A1a petite _ la
      b petite _ se
      A1a1A petite cousine
      aC2b petite fille
      A1bBA1a petite soeur
      aaA2A petite soeur de
      1bAa petite soeur elle
      2A1Aa petite soeur est
      AbAAAa petites
      1a1A1B petites freezers
      AA3ba petites frere
      A4c petites soeurs
      F2AAba petits
      AA3bA petits $
      AB4a petits freres
      e1AaA1F peu
      1a1B2A peu $
      4aaA peu _ a
      bA2aB peu _ de
      BA1bAa peu _ le
      1A3a peu _ les
      5b peu a
      AA3c peu chez
      1A3a peu chez les
      4bA peu importe
      bAB peu le
      aAb2AB peu plus
      4aA peu plus de
      baBBBCb peur
      1ABAAad peur $
      a3a1B peur d
      Ah1CD1A peur de
      4A peur du
      aA2a1a peur pour
      DaAFeab peut
      1a2A1a peut _ a
      Ad2AA peut _ faire
      Aa3c peut _ le
      AA1A1c peut _ les
      2AAab peut _ plus
      4aB peut _ s
      bB1AaBb peut etre
      1A2a1A peut m
      BaB1ba peut on
      1bA1AA peut pas
      B1AbBcb peut plus
      AB2baA peuv*
      A3baA peuvent
      E1bdDdc peux
      1a1a2A peux _ de
      CBeBaAa peux _ dire
      BbAbAaA peux _ faire
      A1b3A peux _ le
      1C2A1c peux _ parler
      AaA1AAc peux _ partir
      A3bbA peux _ rester
      2BAABd peux _ sortir
      AeA1AAB peux _ venir
      CacBBBd peux pas
      CAeBa1A peux pas dire
      BbAbAaA peux pas faire
      1C2A1c peux pas parler
      a1B1ABa peux pas sortir
      AeA1AAB peux pas venir
      cbacABA peux plus
      3a peux plus de
      cA1A1B pff
      a2AA1a phar*
      a4A pharmacie
      EbA1cBe phon*
      EbAacBb phone
      bA1AA1A phone _ ase
      a3AAA phone _ off
      1AB3d phone and
      bA1AA1A phone c
      bA1AA1A phone c ase
      4bBA phone s
      DbiDAEc phot*
      AaeaCBA photo
      1c1C photo _ classe
      2ca2A photo _ je
      1bA2A photo _ le
      A1Ac photo _ moi
      dbFaAaa photo de
      1c1C photo de classe
      A1Ac photo de moi
      A2a photo et
      Aa3A photo pour
      1bA2A photo pour le
      C1ca2A photo que
      B1A2ad photographie
      a1gE1BD photos
      2CAb1b photos $
      2a photos _ a
      1b3AA photos _ moi
      2bA2A photos _ son
      AaAb1AA photos de
      1b3AA photos de moi
      1Aa3A photos intimes
      2A photos nue
      2bA photos nues
      1cAAAA phra*
      ccABC phrase
      Aa1a1A phys*
      jcCDCDA pi
      eBAA1CA pi $
      Bbb pi _ la
      bA3bB pi _ mi
      AbA pi kosa
      eA2BDb pi mi
      c1A1A pi viv
      a pi viv mi
      bABcBAa pick
      daDaABa pick*
      cAAb1A picked
      ba3A picked the
      bAAA2b picker
      b1ABAAb picking
      B1fCAAB pics
      1BhCABC pict*
      b1aA1A picture
      BAgBAAC pictures
      1Aa pictures _ me
      1Aa pictures of
      1Aa pictures of me
      BeaBaCA pie
      AAabbBA piec*
      aAbAA piece
      1BBcdaB pieces
      1caa1CB pied
      1aa pied $
      5A pied _ le
      1a3A pied dans
      DdBafEA pied*
      DcBafCA pieds
      B3ba pieds $
      1cAaB pieds nus
      3b1A pier*
      3a pierre
      aA1a1A pierres
      1Aaaa1A pige*
      1Aa1b1A piges
      b2aAA pile
      aa4A pile*
      aA1A1cC pill*
      6B pills
      Bd pime*
      Bd piment
      Bd piment dans
      AA2AbA pin
      A pin de
      baA1A pinc*
      aaB1Ab pince
      1bA1A pince _ la
      AaaA1Aa pinn*
      AaaA1Aa pinned
      a1AaA pins*
      B1AbabA pion*
      1b4A pipe
      aa4A pipes
      1b2BA pipi
      1aCB1d piqu*
      a1CA1d pique
      AfAcACB pire
      adAaAAB pire $
      ab3AA pis
      cAB1AaA pisc*
      fBC1AaA piscine
      Ba1A1b piscine $
      B1d2A piscine _ je
      cBBe1AA piss*
      cBAb1B pisse
      AAAaa1b pist*
      AAAbA1b pistolet
      1bDd1dE plac*
      AbAbAAA placard
      aA1c1BA placard a
      bA1AAb placards
      cBAAAbB place
      Ca1a1aA place $
      aB2AbA place _ a
      aA1c1A place _ la
      Aa2aa place _ me
      a1A place _ moi
      aa2aB place _ on
      dA1a1C place a
      3A place je
      aAAA1b place pour
      a1A place pour moi
      1bB1b placee
      A1a1baA placement
      AAAc1b places
      c1aABCa plaf*
      c1aABCa plafond
      b3AB plafond $
      bA1d2B plai*
      1baa1AB plainte
      1aaa2A plainte $
      aA1A1aA plairait
      c1A plaisante
      c1A1A1A plaisir
      CAc1ba plait
      BAba2b plait je
      cCBAgBa plan
      aA2Bb plan $
      gaEDABe plan*
      AaAa planche
      dAbABAB planning
      BaA1ba planque
      b2b1AB plans
      c2A1Bc plante
      a plante des
      1b3A plante la
      Aa1A1Ac planter
      bc1AaCA plaq*
      adBAABa plaque
      Ab plaque _ le
      1b3A plaque au
      Ab plaque contre
      Ab plaque contre le
      f4AB plaquette
      edCCBaC plas*
      hBAA1CA plasters
      b3A plastique
      Ab1A1bA plat
      1jFaBAC plat*
      AaBA1cA plate
      AAAc plateau
      adBA1A plates
      dA2AA platform
      EhAB1BA platre
      baAAAB play
      dBb2AA ple
      1aB1aAc plea*
      BaB1aAd please
      AbA1baA please _ t
      AbA1baA please don
      AbA1baA please don t
      1B3Aa please help
      1AaBaAa plei*
      aBAB1a plein
      CA2AAb plein de
      AAb1a1A pleine
      A3aaA pleine nuit
      bBC1A1b pler*
      daBaDbD pleu*
      aB3aa pleurant
      bdCADAA pleure
      B1CAAca pleure $
      aaA2A pleure _ la
      dA2AA pleure _ le
      b2A pleure _ les
      aA2Aa pleure _ nuit
      e2AAA pleure dans
      cA2AA pleure dans le
      Aa pleure et
      1A2Aa pleure la
      aA2Aa pleure la nuit
      b2A pleure tous
      b2A pleure tous les
      aA1A pleure tout
      aA1A pleure tout le
      bAAd1C pleurer
      a1aA1A pleurer $
      C2B1eA pleut
      BaA pleut $
      bA1A pleut _ le
      A4a pleut tout
      abaBBcA plier
      1ab3A plier en
      cA1aaAB plom*
      b3aA plomberie
      b1A3a plon*
      a1Aa plonge
      Ba1aAeB plui*
      Ba1bAdB pluie
      BA1bAa pluie $
      AABc1Ab plum*
      B1Ac1Ab plumbing
      fEAAbB plus
      C1c1E1f plus $
      aA1AABc plus _ 0
      BcAbCBa plus _ a
      2a2A plus _ ai
      B1aa plus _ aller
      5a plus _ argent
      AcA plus _ avec
      A3aBb plus _ batterie
      a3Aa plus _ c
      cA2bCA plus _ ca
      BAAe2A plus _ ce
      a plus _ cette
      BAb2c plus _ chambre
      BAb1Aca plus _ chez
      a3A plus _ comme
      a2a plus _ cours
      A2a plus _ d
      AAaA1bA plus _ dans
      BBcCf1b plus _ de
      A1AAb plus _ depuis
      A5a plus _ dit
      AAAaAc plus _ du
      CbAAca plus _ elle
      b1A1A plus _ en
      c2A1AA plus _ espoir
      FcbAb1a plus _ est
      D1cABbc plus _ et
      c5A plus _ faire
      fAD2B plus _ force
      b2A plus _ forse
      A4ab plus _ il
      DBaAaAd plus _ j
      c1bCaCA plus _ je
      CB1a1ba plus _ l
      d1aBaEB plus _ la
      c1BaC1a plus _ le
      BaA1c1A plus _ les
      c1A1Cb plus _ lit
      B4c plus _ logement
      BabAbaA plus _ lui
      1a3Aa plus _ m
      4a plus _ ma
      a4A plus _ mange
      ba2BB plus _ me
      1A2cCA plus _ mes
      4Aa plus _ mezon
      c1BA1ab plus _ moi
      b plus _ n
      c3A1A plus _ ne
      A1eBAA plus _ on
      cB1A1Aa plus _ parle
      c1ABA plus _ personne
      A2a1bA plus _ pieds
      bAA2A plus _ place
      B1aBbAb plus _ plus
      Cc1AbA plus _ possible
      b1aaBAA plus _ pour
      1bBABbA plus _ que
      2A1a1A plus _ qui
      BAA2ba plus _ quoi
      aA plus _ raison
      b1A3A plus _ reveiller
      bAa plus _ se
      bA1A2A plus _ si
      cAa1AA plus _ son
      2a2AA plus _ suis
      C2eA1A plus _ tel
      a2ba1B plus _ telephone
      1A2b plus _ thune
      D4c plus _ toit
      aa1A1aA plus _ tout
      a2AA plus _ veux
      2BaA plus _ vie
      a4A plus _ vivre
      aaA plus _ voila
      dBAB1cB plus a
      d1AAcCA plus a la
      1Aa plus a me
      c2AA plus a personne
      DAg2AA plus aller
      A1Aa plus aller a
      BBd plus aller chez
      a3A plus anvi
      a3A plus anvi de
      1Aaba1B plus au
      a plus aucune raison
      2A plus avec
      e1AAAAA plus besoin
      EabAb1a plus c
      EabAb1a plus c est
      Ba2aa plus ca
      A2c1AA plus calme
      BBAAgB plus chez
      BBDea plus d
      5a plus d argent
      c2A1AA plus d espoir
      F1a1abb plus dans
      EeDCGmA plus de
      A3aBb plus de batterie
      d4BA plus de ca
      A1Ab plus de ce
      a plus de cette
      B4c plus de logement
      4Aa plus de mezon
      1a1AAb plus de moi
      bAA2A plus de place
      BA3b plus de quoi
      cAA1AA plus de son
      D4c plus de toit
      a4A plus de vivre
      CA2A1c plus debout
      d1BA1Ca plus depuis
      B2A2c plus du
      1a1A1aA plus du tout
      a1aAbBA plus elle
      CB1abab plus en
      a2a plus en cours
      D1aAc1b plus en plus
      a4A plus envi
      a4A plus envi de
      a2aBAA plus envie
      A2aa plus envie d
      a3C plus envie de
      1AA1A1b plus et
      a4B plus et je
      daB1BAA plus etre
      baB1C plus etre la
      c1A1AA plus exister
      1c1A plus fort
      5A plus gout
      5A plus gout a
      b plus grand
      bA1a2B plus i
      eB1A plus il
      b1A2AA plus j
      2a2A plus j ai
      GBbBfb plus jamais
      b3B plus jamais me
      hAcaAIA plus je
      a4A plus je mange
      aAA1a plus je me
      2a2AA plus je suis
      a2AA plus je veux
      2cAAA plus l
      jAFdEDC plus la
      b4A plus la en
      d1D plus la force
      2A1A plus la vie
      dA1AACa plus le
      1AAcabB plus les
      1a1BaA plus loin
      Ab1A plus loin possible
      AaAaA1a plus m
      CAb1ba plus ma
      2A plus me
      a plus me reveiller
      CBbAAca plus mes
      DA1fAAa plus mon
      d1AA1AA plus ne
      cbA1B1A plus personne
      4Aa plus personne ne
      B1aA1b plus pour
      B1d2C plus qu
      C1d2A plus qu on
      ab1AcAB plus que
      a1AA1bA plus quoi
      b5A plus quoi faire
      d1BAD1E plus rien
      3aBAa plus rien a
      6A plus rien dans
      ab3A plus rien me
      a5A plus rien ne
      a4A plus rien qui
      aaAAAdA plus simple
      b3A plus simple pour
      c1BbCaA plus son
      A2a2b plus sortir
      BaAA1Ad plus sur
      1AA1a1a plus tar
      dbCAABa plus tard
      bA1AAb plus tot
      aA1a1B plus tranquille
      ABaAcba plus trop
      A1A1ac plus trop de
      aA1a1AB plus un
      1A3a plus une
      A1b plus vieux
      bAb1aAB plus vite
      ccB1A1A plus vivre
      D1bc plus voir
      a2A plus vraiment
      B2b1a plus y
      A2a plus y aller
      a1aA1aA plus*
      a1aA1aA plusieurs
      a2A1bA plusieurs fois
      2AabB plut*
      2AabB plutot
      2A1a plutot que
      cC1Aba po
      1A2aeA poch*
      aAaaabA poche
      1A2baA poche $
      B1AB1c poches
      Ae3AA poel*
      dA1ABB poid*
      dA1ABB poids
      b2A poids pour
      jEBDCAa poig*
      g1CBABB poignet
      eAA3A poignet $
      1A poignet e
      eEaB1aA poignets
      1Ab poignets $
      A2A1cA poignets et
      2aA2A poil
      h1CaBD poin*
      eBA2AA poing
      bD poing dans
      e1ACB1a point
      a point _ a
      aA3A point of
      BcAa2B points
      1a points _ suture
      1a points de
      1a points de suture
      d4A pois*
      bA1A1aB poit*
      1Aa3B poitrine
      1A poitrine $
      eA1AA1A poke*
      DaBAeAa poli*
      F1BAe1d police
      1Aa1AAb police $
      B2b poll
      EbAA1d pomm*
      1A3b pomme
      BAAA1c pommes
      1AaabAB pomp*
      AAAab1A pompes
      f1AaCCA pon
      A2a pon moun
      A3a ponc*
      fAAACBB pont
      C1A1Ac pont $
      5a pont _ l
      5A pont a
      5a pont de l
      6a pont*
      AAA3b porc*
      AAA3b porche
      1A porn*
      1A porno
      2b1A1A port
      BfaaABb port*
      a3aA portable
      AaAdaAB portail
      bA1AABc porte
      c2B2A porte des
      2AAAbb porter
      AB1BbAb porter $
      1aA porter _ a
      A1bA1AA porter _ cle
      aaA2a porter _ est
      1a4B porter _ il
      aAa3a porter _ je
      AbBaA porter _ la
      1bA2A porter _ le
      Bb porter _ lunettes
      CcA2Ab porter _ ma
      dD porter _ manches
      A1A1abA porter _ pour
      1bA2b porter _ que
      2Aaa porter _ un
      BacA1AA porter a
      AAbA1A porter a cle
      ABA3b porter avec
      1BA3b porter avec la
      1aA porter avec le
      aaA2a porter c
      aaA2a porter c est
      1A2aAa porter ca
      1b2BAa porter de
      AcAaAaA porter de la
      B1A2Ac porter de ma
      ebA1AAA porter des
      Bb porter des lunettes
      a porter des manches
      bAbAaBA porter du
      1A2aAa porter et
      1Aa3A porter et il
      AAAa1Ab porter il
      1DA2cb porter je
      Ab1A1aA porter le
      aAaAbA porter les
      2A2b porter parce
      1aA2b porter parce que
      1baa1AB porter plainte
      aA2A porter pour
      1b3A porter un
      Deb1AA portes
      BB1a1dA portes ouvertes
      A1A1aAb pose
      Aa1aBAb pose _ de
      a2AAAc pose pas
      4AAc pose pas de
      b1A3B pose*
      Ab1a2A poser
      Ba1BfC poss*
      A2BgC possible
      cA1Ab1A possible $
      DAbA1c post
      3A1aA post it
      A1bA2A post my
      dBCa1cB post*
      c1BaAaA poste
      3b poste $
      dA2A1A posted
      AA1AAbe pot
      A1A2Ae pot la
      EB2add pote
      A2A1cB pote $
      2a3A pote _ 0
      AAa1AbA pote _ a
      1AAA1a pote _ dans
      a1Aa2A pote _ de
      c3ABA pote _ dit
      b1A2A pote _ envoye
      BAa1cDc pote _ est
      aAd2AA pote _ fait
      a2baBB pote _ l
      6A pote _ se
      1a pote a
      aAdB1AA pote de
      a2A1b pote depuis
      a2AAaa pote elle
      A1b2a pote elle a
      b4AA pote elle dit
      aBa1caD pote il
      A4a pote la
      d3ABA pote ma
      b1A2A pote ma envoye
      A1a1aAb pote s
      A1a1aAb pote s est
      a1aA1aA pote se
      Aab3A pote son
      dbAC1D pote*
      ebaFAA potes
      ab1B1A potes _ je
      BBAbAbC poub*
      aA1bABB poubelle
      6A poubelle $
      A4c poubelle de
      CAA2dA poubelles
      5a poubelles _ supermarche
      A4bA poubelles du
      5a poubelles du supermarche
      ABAAc poudre
      cA4B pouk*
      cA1A2A poukisa
      1cB2aA poul*
      Ae3AA poule
      1aaaBba pour
      Caa1AAc pour _ 0
      eB1D1A pour _ a
      A4b pour _ adresse
      A1cA1A pour _ age
      A pour _ an
      a3B1b pour _ au
      cA1C1a pour _ autres
      a1A3a pour _ avec
      Aa1A1a pour _ avoir
      aA2aA pour _ bon
      bAA2BA pour _ c
      abAaaBA pour _ ca
      aa4A pour _ calmer
      bAa1AA pour _ ce
      1AA1AcA pour _ courrier
      b2A1a pour _ dans
      AAA1a1a pour _ de
      BAa2ba pour _ des
      CaAA1c pour _ dire
      Aa pour _ dossier
      BdAaaaC pour _ du
      ab1AAaA pour _ e
      2A3b pour _ ecole
      A1c3a pour _ elle
      AAaa pour _ en
      2A2aa pour _ entretien
      3AcAA pour _ espagne
      AAA2ab pour _ et
      1AABa1b pour _ faire
      bA2A1A pour _ famille
      a2A pour _ fils
      1aA pour _ histoire
      1cabACB pour _ il
      Ba1Ab1b pour _ ils
      1A2AcB pour _ instant
      3a pour _ insulter
      AaB1Aba pour _ j
      Hcf2A pour _ je
      4bAA pour _ jour
      BabbAaB pour _ l
      BBa1Bda pour _ la
      ABabA pour _ le
      BB1aabB pour _ les
      C1ac1AA pour _ lire
      Aa1aaAC pour _ ma
      1aaA2A pour _ mais
      A3a pour _ mariage
      Aa2B1b pour _ marier
      a1aaBaa pour _ me
      A1Ab1b pour _ mec
      a4Aa pour _ mere
      1Ab1Aa pour _ mes
      abBAAb pour _ moi
      BAeAAaB pour _ mon
      cBAAb1A pour _ on
      B1db1BC pour _ pas
      cB3aA pour _ penser
      1AaaA pour _ personne
      A2A1b pour _ petits
      BaA1a1b pour _ plus
      BA1dA pour _ prendre
      aA pour _ prochain
      c1AA1Ba pour _ punir
      Ad pour _ qu
      1a1a pour _ quand
      bAb1BA pour _ que
      3a pour _ qui
      b pour _ se
      Ab1AABb pour _ securite
      3AAdA pour _ sentir
      A2a pour _ si
      DA2AeA pour _ soir
      3Aa pour _ tout
      aAABA1b pour _ un
      a3A pour _ vous
      c2AB1A pour _ vrai
      ccaAADA pour aller
      cAaA1AA pour aller a
      cAA1cAA pour apres
      1Cab1aA pour avoir
      CaeAAbA pour ca
      AAcaA pour ca que
      Ec pour cacher
      b1A1b1B pour ce
      A3ab pour ce soir
      dA1CACa pour de
      aA2aA pour de bon
      c2AB1A pour de vrai
      CBbA1ab pour des
      1a pour dire
      B1aAbEg pour dormir
      b1A1AaA pour elle
      1A1b1A pour etre
      c1ADA1d pour eux
      CaAA1cb pour faire
      acB2AA pour fais
      AaAba pour kon
      Ca1bcaa pour l
      A4b pour l adresse
      3AcAA pour l espagne
      1A2AcB pour l instant
      ACdAAcC pour la
      AB1BBcd pour le
      1AA1AcA pour le courrier
      AbA pour le dossier
      4aA pour le jour
      B3AbA pour le soir
      AaDDAeb pour les
      cA1C1a pour les autres
      A2A1b pour les petits
      aBA3b pour lui
      EcDbdb pour m
      dBaaCBA pour ma
      bA2A1A pour ma famille
      a4Aa pour ma mere
      4a1A pour manger
      B1A2ac pour manje
      A pour manje an
      caCdBD pour me
      AaAa pour me dire
      aAAB2b pour me faire
      Aa2B1b pour me marier
      ebAA1DA pour me punir
      1AaAAbA pour mes
      fFdBBCb pour moi
      a3A pour moi c
      aaa1AB pour moi il
      B1cBAbA pour moi je
      1AA1AeA pour mon
      2bA pour mon age
      3A pour mon fils
      a5B pour mourir
      B2bbBa pour ne
      1AabaBA pour ne pas
      Ba2a1c pour ne plus
      1A3a pour nourrir
      Abb2A pour nous
      bB4A pour oublier
      c4DA pour partir
      DBBk1aC pour pas
      b1A pour pas que
      D2A1d pour pas sentir
      1Aba1AB pour payer
      BAAcAAb pour plus
      a1a1B pour prendre
      1bAAaaA pour qu
      Ac3A pour qu il
      dBAA pour qu on
      BaabbBB pour que
      AaAaaAA pour que ca
      Bbda1B pour que je
      1BA1b1A pour que les
      aA4A pour que ma
      3aA pour que personne
      a1AAa pour quelqu
      a1AAa pour quelqu un
      1C2Aab pour qui
      B2AcAa pour quoi
      ABAbAbc pour rentrer
      f2a1CB pour rien
      CaaB2b pour rigole
      Ab1bA1B pour rigoler
      Ab3A pour rire
      DA1bbb pour savoir
      3a1A pour savoir qui
      1AAaAaa pour se
      aA3b pour ses
      DC1BAcf pour tenir
      kAEDaAA pour toujours
      gBBAA1B pour tout
      1AAA1b pour tout le
      5b pour tromper
      bA1a1BA pour un
      EhBAaaA pour une
      1aA pour une histoire
      AAa1cB pour venir
      b4AA pour vivre
      f1A1A1B pour voir
      idDaAEA pour*
      bdc1DEB pourquoi
      Fcad1Ab pourquoi $
      2aaA pourquoi _ ai
      caA1AA pourquoi _ me
      bB pourquoi _ suis
      BabA pourquoi elle
      aAaaA pourquoi j
      2aaA pourquoi j ai
      cAaAA1C pourquoi je
      a4A pourquoi je me
      bB pourquoi je suis
      bA3AA pourquoi vous
      aAAAbA pourrais
      a3cAA pourrait
      AA3a pourriez
      dA2A pourtant
      BaBc2A pous*
      A1Bb pousse
      Aa1b pousse _ le
      AB1b pousse dans
      Aa1b pousse dans le
      1a poussee
      1a poussee dans
      AA1b2A poussent
      D1fa1AC pouv*
      BaAcAa pouvais
      CcaAcA pouvait
      bBcABAA pouvez
      A1b3B pouvoir
      AgaB1BA prac*
      1bAA1aA practical
      BAAaAba pran*
      a2BAb prat*
      a2BAb pratique
      2baaAA pre
      ca2ABA prec*
      bAa2AA precise
      DbcaAaB pref*
      1ca1BCa prefere
      CAAd1A prefere _ le
      acA1AA prefere _ pas
      AbbC2A prefere _ que
      BabaB prefere etre
      3A prefere le
      A1bA prefere les
      acA1AA prefere ne
      acA1AA prefere ne pas
      bCCdAAb prefere pas
      BA1b1A prefere pas le
      1c1AAA prefere rester
      eDa1A1A prefere un
      BcaAa1A preferee
      BAdAa1B prefererais
      AAcAaaA prefererais une
      1AAadB prem*
      b2BdA premier
      aBAb2a premiere
      aAa1a premiere fois
      E1affD pren*
      1Aa1a prenais
      CeaAAB prend
      1A2aAA prend a
      Bb1Aa1b prend des
      AAAaAAc prend le
      A2A1a prend les
      1aA3A prend mon
      bbbAAAA prend pour
      BeCAcAb prendre
      Cb1bBa prendre $
      3A2b prendre la
      2A2a prendre le
      1aAa1A prendre mon
      1A2d1B prendre un
      1AaAcba prends
      1aA1AAb prends $
      A1a1Bb prends 0
      aAA2bA prends _ de
      aA1A1Bc prends _ la
      aaAAAAd prends des
      aaAAb1B prends la
      A2aaaA prends le
      A1dA2A prends plus
      cA1Aa1A prenez
      AAaa prenne
      1BBfAAB prennent
      1A1d1AB prennent mon
      1CAeCAb prenom
      1BAaBab prenom $
      BAaAdBA prep*
      3Ac1A prepare
      Cc1dAA pres
      Cba1A1a pres _ la
      Cda1Aa pres de
      Cba1A1a pres de la
      A2c1C pres des
      BAAa1a pres du
      ecaBaF pres*
      b1a2BA presents
      aaBCAaa presque
      b3A presque _ les
      A1A3a presque plus
      A2A1b presque rien
      b3A presque tous
      b3A presque tous les
      1A1a1aa presse
      aAAChFB pret
      1A2aB pret $
      2A1b pret _ le
      2A1b pret sous
      2A1b pret sous le
      1C1aBca pret*
      1BaAaa prete
      DA2Acd pretend
      a1Aa1AA pretending
      2a pretre
      bAADgBB prev*
      Ba2aAa prevenez
      DBc1dAA prevenir
      baAAbB previens
      cAA1BcB prevu
      cA2A1A prevu $
      2BBbBc pri
      B3A1a pri _ de
      a3a1A pri la
      A3b pri le
      bAAA2a prie
      BaaA1bA prim*
      Cbab1A primary
      c1BAa prin*
      Aa1Ab1A principal
      aAA1Aaa principale
      G1b1dCe pris
      Faa3c pris _ de
      bA2A pris _ fusil
      2A1a1a pris _ papiers
      1Ba1A1a pris _ passeport
      3aa1A pris _ sac
      AAA1A1e pris _ tel
      2CAAAe pris _ truc
      AA1AA1c pris des
      a1b3A pris en
      AA1AeBA pris la
      1aA1a1C pris le
      caa1a1D pris les
      2B3b pris mes
      BBaaA1b pris mon
      1AA3a pris mon passeport
      3aa1A pris mon sac
      ABa1BAa pris son
      BACAAAh pris un
      2CAAAe pris un truc
      1eCa1AB pris*
      1aA1a prise
      1c1a1AB prison
      Bd1B1bB priv*
      AbABAcA prive
      1aBA1bA prive de
      1A2BcA pro
      A4c pro $
      cACA prob*
      c2AA1B problem
      a3aaA probleme
      gAAA1AC proc*
      b1B2A prochain
      a4A prochain $
      dBAAaAa prochaine
      AdAAAaA proche
      AAAAAAe prod*
      AAAAAAe produit
      BA1A2c produit pour
      DBdeB prof
      Aa prof _ a
      dA3A prof _ que
      1AbA1A prof _ sport
      caAa1A prof a
      1DdD1Ab prof de
      1AbA1A prof de sport
      B1cA1AA prof m
      1aAA1a prof principal
      aA3a prof principale
      hCeaCCE prof*
      Ac2A1A professeur
      2B3a professeur $
      1bB2A professeur il
      aAA1A professeure
      a3A professeure principale
      1AAb profil
      AAjBA1D profite
      a3AA profond
      bABa profs
      jABABCA proj*
      c2a1BA projet
      d1A1A projete
      cAAAA projets
      b2AA projets je
      ceDCBCd prom*
      bbBAA1a promis
      1b1A2a promis de
      cAAA1Ab promise
      b1A3A promise _ to
      b1A3A promise not
      b1A3A promise not to
      1BbFCgA prop*
      2A2a proper
      a1A3A properly
      1CbAAac propose
      AAbAAbA propose de
      cbAAAB propre
      aa1A propre $
      CAaB1eA proprietaire
      2A2aA proprietaire _ a
      AA1A1ba proprietaire a
      A1b1AbA proprio
      A1dA pros*
      DgD1ABd prot*
      CdAa protege
      1a3Aa proteger
      2a proto
      aAb2A prou*
      BaAa1a prov*
      AA1a1a provisoire
      A2d1AA pseu*
      A2d1AA pseudo
      h2ABBA psy
      eBAa1B psyc*
      BAAa1ca pti
      BaBa1cA ptit
      a1A1a1A ptit _ de
      aA1a ptit _ i
      b1A2A ptit _ il
      bB1a1bB ptit freezers
      acB1aC ptit frere
      BbcAAAA ptit*
      A1dAABa ptite
      1Aa ptite _ eur
      1Aa ptite s
      1Aa ptite s eur
      abB2Aa ptite soeur
      Ab1dA1B pu
      BB1CAg pu de
      1AAb pu rien
      BeA2A pu venir
      cbBA1Ba pub
      AAad2A publ*
      1ABc publie
      2dA2A publier
      C2Af1A puce
      AAAb2a pue
      DeCaAf puis
      B1aaAba puis _ a
      a3AA puis _ ai
      1A1AaaA puis _ la
      AA1A1c puis a
      C1cAAa puis elle
      1aAa1Ac puis il
      Aa1a1Aa puis il a
      a3AAA puis j
      a3AA puis j ai
      aaA1A puis je
      a2aA puis un
      dA1B1A puis*
      daAB1aA pull
      abA3A pull $
      c1A1AAA pull*
      aa3AA pulled
      c1A3A punc*
      cC punch
      aa1A2A punches
      2A2a puni
      hbBDBDA puni*
      B4aA punie
      c1AA1Ba punir
      dB3A punir $
      bA punis
      aa1A2A punit
      ac1aBBA punition
      1cAB1dB pupi*
      bbAAAaA pupil
      2A pupil told
      Ba2acA pupils
      hBA1AA purp*
      fBA1AA purpose
      cAAaAA purpose $
      AbAa2A push*
      AbAa2A pushed
      BAe1cbC put
      AAdA1Aa put _ hand
      AdAAA put _ head
      ABbba put a
      BBeA1A put his
      AAdA1A put his hand
      Aaa2A put me
      CbA1ba put my
      AbA put my head
      AAa1cAA puts
      AAbA2A putt*
      AAbA2A putting
      AAbA2A putting his
      1cB1aB pye
      Bca1bAA pyja*
      Bca1bAA pyjama
      acaAaA qu
      C1bc2A qu _ a
      aa1AAAA qu _ allait
      ab1AAaA qu _ appelle
      b2AAA qu _ avait
      aA2Aaa qu _ ce
      3a1Aa qu _ disent
      4baA qu _ dormait
      aA1AAaA qu _ en
      c1Cba1C qu _ est
      B1b2Ba qu _ fait
      A1b qu _ ferme
      aA1BAab qu _ l
      Bb2BA qu _ la
      aA3A qu _ le
      C1AfA qu _ les
      Aaa3a qu _ lui
      2a1a qu _ m
      a3bA qu _ mange
      A1dABaa qu _ me
      AA1BAcA qu _ n
      EbcBcbC qu _ ne
      A2Ab qu _ parle
      2AAAb qu _ peut
      dC2A1a qu _ recommencera
      b3aCA qu _ s
      eAA1AAA qu _ se
      bD1BABe qu _ va
      b1AA1A qu _ veut
      b2A2A qu _ voulait
      CAAbbcA qu _ y
      AbAA1aa qu a
      AbA1Aa qu a la
      3B qu au
      aCBaccC qu elle
      C1abaaB qu elle a
      3AAaa qu elle avait
      BaAb2a qu elle est
      B2a2a qu elle n
      5a qu elle ne
      dA2AA qu elle se
      a1AA qu elle veut
      a2A qu elle voulait
      BAaa2b qu en
      aA2Aaa qu est
      aA2Aaa qu est ce
      ebD1cC qu il
      1AAbAAa qu il a
      1a1AAAA qu il allait
      c3AAA qu il avait
      a4a qu il en
      c1B1a1D qu il est
      C1AfA qu il les
      B1b2Aa qu il m
      1bc3a qu il me
      aB1AAbA qu il n
      CcaAa1C qu il ne
      1aAaaAA qu il s
      aD1A1Ad qu il va
      a5B qu il veut
      a5A qu il voulait
      B1Abab qu il y
      2BCd1c qu ils
      3a1Aa qu ils disent
      a2AA1b qu ils me
      1aiAB1C qu on
      1abBA qu on a
      bA qu on est
      A1b qu on ferme
      2a2A qu on la
      6a qu on lui
      B1b3A qu on me
      1AbA1b qu on ne
      aAa qu on parle
      2AAAb qu on peut
      cAa2B qu on s
      DccAA qu un
      bbAA1BB qu une
      c1A1A quai
      ba3C qual*
      Bb1A qualite
      dA1a1C qualites
      adA1ABE quan*
      adA1ABE quand
      aaDAAfB quand _ a
      dCA2AA quand _ ai
      2Bb1A quand _ arrive
      AAb quand _ avais
      1a4A quand _ beau
      AeA1AAB quand _ boit
      1Ba2a quand _ chez
      1AAA1ab quand _ demande
      4Aa quand _ dis
      1Be2C quand _ dor
      Bc1a1A quand _ entends
      aCAa quand _ entre
      aabA2C quand _ est
      CdA1AA quand _ etais
      aaAA1BA quand _ fais
      abBA quand _ fait
      b1B1AbA quand _ ferme
      AAa1a quand _ la
      CabA1a quand _ le
      b1A quand _ lui
      DAAA1bc quand _ m
      hBdCACA quand _ me
      AAd2BA quand _ mere
      A2Ab1b quand _ n
      A1AcaA quand _ ne
      aabCB1A quand _ parents
      F1BdAaa quand _ parle
      aCA1A1c quand _ part
      AC1e1AA quand _ passe
      1bB1A quand _ pere
      Aa1a1A quand _ pleut
      1bA1A quand _ ramene
      b1AA quand _ rate
      1aA3A quand _ refuse
      aeBBB1b quand _ rentre
      1b quand _ reponds
      Caa2AA quand _ s
      bAaB1A quand _ se
      bB3A quand _ stresse
      b1aA quand _ sui
      cEcBa1A quand _ suis
      1ba3C quand _ travaille
      c2AA quand _ traverse
      aB quand _ va
      Aa1aAb quand _ vais
      AAB2ad quand _ vient
      ADcAbbA quand _ y
      dBB1aAA quand ca
      aA quand ca va
      BAD2cd quand elle
      bcCdBD quand i
      AkHBA1C quand il
      AbB1AbA quand il a
      AeA1AAB quand il boit
      AfAA1AA quand il est
      1Ab3A quand il me
      1bA2A quand il rentre
      1AA3b quand il vient
      1CbAbbA quand il y
      2AabbA quand ils
      C1Ad1DA quand j
      dCA2AA quand j ai
      AAb quand j avais
      Bc1a1A quand j entends
      CdA1AA quand j etais
      1Bc quand jdors
      CbGkAEc quand je
      1AAA1ab quand je demande
      4Aa quand je dis
      Ab3AA quand je fais
      b1A quand je ferme
      Bc3a quand je le
      B quand je m
      bBcA1B quand je me
      1AAc quand je ne
      F1Bd2a quand je parle
      AB1e1AA quand je passe
      1aA quand je ramene
      aaAA quand je rate
      bAAAAab quand je rentre
      1b quand je reponds
      b2A quand je sui
      cEcBa1A quand je suis
      1bA3A quand je travaille
      c2AA quand je traverse
      Aa1aAb quand je vais
      EadA1A quand jete
      1a2Ab quand l
      bCA2a quand la
      dDACAc quand le
      1AbaBAA quand les
      1Ab2AA quand les parents
      aBe2AA quand ma
      A1d2AA quand ma mere
      1Cd2BA quand maman
      DDg1aa quand meme
      Ab1CAa quand mes
      Ad1CA quand mes parents
      a quand mi
      addABDB quand mon
      1cB1AA quand mon pere
      j2FbBa quand on
      bAAA1b quand on a
      2c2AB quand on est
      eaAA1A quand on me
      a1aB1A quand on se
      a4AA quand papa
      B4b quand son
      BAc quand tout
      BAc quand tout le
      bbAAAbA quand y
      1CBAbbd quar*
      aAAb1AB quarante
      2a1AaA quarante ans
      DBABaah quartier
      FB1fcA quat*
      aB2bA quatorze
      BAa1bAA quatorze ans
      CB1c1c quatre
      3aAaA quatre _ et
      2c3A quatre _ une
      2cA1aB quatre dans
      2c3A quatre dans une
      AAab quatre fois
      a3aA quatre heures
      2AAdBA quatre jours
      2AaA1a quatre mois
      Ab1baCA quatrieme
      A2b1A quatrieme $
      Cbb1abB que
      a1Aa1Ab que 0
      A3BcA que _ 0
      AB1aAe que _ a
      1AA2aa que _ accompagne
      DBbbbaa que _ ai
      AA1a1A que _ aimais
      eBBa1b que _ aime
      Dc1A1Aa que _ aurais
      B2cA que _ autres
      BeBAAB que _ avais
      4a que _ beau
      BA1BcAa que _ c
      Cb que _ ca
      1AAA1a que _ connais
      1Ad2BA que _ copain
      BAcA1a que _ cousin
      B2b2A que _ creve
      2A1cA que _ daron
      1aAa1Bb que _ de
      2Aa que _ dis
      AAa3b que _ dise
      3a1A que _ disparaisse
      1AaaAAb que _ doi
      B1a3a que _ dois
      aA3a que _ dor
      3AcB que _ dors
      a1AA que _ douleur
      a2Cc que _ ecole
      AaAA que _ elle
      ab1A2A que _ en
      AaaA1A que _ entraineur
      aB1aAba que _ est
      bbB2AA que _ et
      a1CA1c que _ etais
      1eDAA1A que _ etait
      cd1BACC que _ fais
      b2A1AA que _ fait
      aB2aa que _ famille
      1B4b que _ fasse
      CAeA que _ filles
      A1A1Ab que _ foyer
      2b que _ frere
      A5b que _ garde
      cA3A que _ grand
      AAbbaBa que _ il
      AAAAAca que _ j
      E1bAAbb que _ je
      cA3A que _ journee
      ba1b1C que _ jours
      D2b2a que _ l
      BbAa1bA que _ la
      DbafcCA que _ le
      bA1AaBb que _ les
      AC1A1ca que _ lui
      aaAb1A que _ m
      AdA1BA que _ ma
      Ba1A1b que _ mange
      dE2AbB que _ me
      A1aaaBa que _ mere
      Aa1A que _ midi
      B3c1A que _ moi
      1A1c1B que _ mon
      A1b1AAA que _ monte
      bDa1aAb que _ n
      babCBBb que _ ne
      a3A que _ on
      BAAc que _ ouvre
      a1A que _ parents
      Aa3aB que _ parle
      aca2C que _ pas
      CcbAAaA que _ passe
      BAbabdB que _ pere
      ABA1Ad que _ peux
      Dc3b que _ plus
      BBaaa que _ pour
      A3aa que _ prends
      AAA3b que _ prof
      A que _ que
      BcA1AAb que _ ramene
      A1baA que _ reste
      aAB2aA que _ s
      cB que _ saigne
      baA3A que _ se
      b1a que _ serait
      1B2bA que _ si
      1a1AAbA que _ sois
      aAaAcB que _ soit
      1a4a que _ sorte
      bAA2aA que _ sui
      DAb1fbD que _ suis
      Ce3AA que _ tombe
      1aA que _ touche
      AbAAAcA que _ trouve
      baCaAa que _ un
      aB1A1ba que _ va
      c1A2A que _ vais
      bbB2B que _ veux
      A1a2aa que _ vienne
      B3aa que _ vis
      A1c3A que _ voisin
      1AA2a que _ voulais
      a que _ voulez
      b que _ vous
      1BA1AbB que _ y
      BA1c1aA que a
      BA1a que bah
      1cDbaC que c
      1B1cbCa que c est
      1eDAA1A que c etait
      cbD1AaC que ca
      c1AA2A que ca fait
      AA2baa que ca mere
      Ac1AAa que ca passe
      aAA2aA que ca s
      bB que ca saigne
      3aaA que ca se
      bB1A1Aa que ce
      dBA2A que ce n
      b que ce serait
      aAaAaA que ce soit
      cA2B1a que cette
      Ab2Aa que chez
      1b2A que chez moi
      1AAa1a que d
      aA1bAa que dans
      BB1BdeA que de
      ABdAAaA que des
      1A4a que dois
      1A4a que dois je
      AAc1Aa que du
      Bb1a que elle
      2AA1Ab que enfin
      1A2a que euh
      AA1ab que genre
      ABAb1c que il
      AAA2cB que il y
      AAAc que ils
      DdCcBdA que j
      1AA2aa que j accompagne
      DBbbbaa que j ai
      AA1a1A que j aimais
      dBBa1b que j aime
      Dc1A1Aa que j aurais
      BeBAAB que j avais
      aA1A2A que j en
      a1CA1c que j etais
      AcaA1AA que jave
      bAA1aA que jdors
      Dfac2d que je
      1AAA1a que je connais
      2Aa que je dis
      3a1A que je disparaisse
      B1a3a que je dois
      aA3a que je dor
      3AcB que je dors
      db1BABC que je fais
      B5b que je fasse
      AA4b que je garde
      Ba3Ab que je l
      2Aa1a que je le
      bAaA que je les
      AB1B1ba que je lui
      aaAb1A que je m
      Ba1A1b que je mange
      eDaAAAA que je me
      A1b1AAA que je monte
      BBb2ab que je n
      1b1BAAc que je ne
      Aa3aB que je parle
      Bc2A que je pas
      B1b que je passe
      ABA1Ad que je peux
      A3aa que je prends
      BcA1AAb que je ramene
      1a1AAbA que je sois
      bAA2aA que je sui
      DAb1fbD que je suis
      1aA que je touche
      1bAAAcA que je trouve
      c1A2A que je vais
      cbA2BA que je veux
      A1a2aa que je vienne
      B3aa que je vis
      1AA2a que je voulais
      ba1B1aA que jete
      a2AbBa que l
      a2Cc que l ecole
      h1D1bDC que la
      a1AA que la douleur
      cA3A que la journee
      DDgbAAa que le
      A1A1Ab que le foyer
      3A que le midi
      AAA3b que le prof
      A1c3A que le voisin
      CaaeaFa que les
      B2bA que les autres
      Aa2bB que les parents
      Aa que lui
      gAAaBBA que ma
      1abaACa que ma mere
      Acb1A que maman
      cBAAbAa que mes
      b1A2Aa que mes parents
      AAaABdB que moi
      BA1A1b que moi je
      cdBC2C que mon
      1aA que mon beau
      2A1cA que mon daron
      1aBaaaA que mon pere
      AA2dAa que nous
      AAA1AcA que on
      B2aAb que on me
      1A2Be que papa
      A3Cf que papa est
      1AaA1a que personne
      1AaAA1a que personne ne
      1a1b1BA que pour
      A1A1bAa que quand
      2A3a que quand il
      baB1AA que quelqu
      baB1AA que quelqu un
      Ag1BCA que rentrer
      aAcAaAb que se
      ABAaBc que ses
      1AA1Bd que ses parents
      bB que sete
      BfaAA1a que si
      Cbc1A1a que si je
      ABA2aa que sinon
      CCgA1cA que son
      AAa3a que son cousin
      AbA2A que son entraineur
      B1b1abA que son pere
      AA1beCA que tout
      AA1bcA que tout le
      1baA1A que tu
      dC1AA que vous
      a que vous voulez
      cCbABAb quel
      A3b1A quel _ la
      BA1A1d quel _ pas
      b2aA quel _ se
      1Aa2bA quel a
      B4c quel a pas
      BAA1c1A quel age
      aAcAB quel e
      AAA2c quel metier
      b1BDdBb quel*
      A3eBB quelle
      BAAaaaA quelle _ la
      BAa1Aaa quelle a
      Cc2c1B quelle est
      CAA1abb quelle heure
      b1BCaAa quelqu
      baAb1AB quelqu _ d
      1A2Aab quelqu _ dans
      cA3AA quelqu _ de
      Bc4A quelqu _ leve
      b5A quelqu _ m
      a1A1A1a quelqu _ me
      A1a1Ab quelqu _ pour
      a1AAc1A quelqu _ qui
      b1BCaAa quelqu un
      baAb1AB quelqu un d
      1A2Aab quelqu un dans
      cA3AA quelqu un de
      Bc4A quelqu un leve
      b5A quelqu un m
      a1A1A1a quelqu un me
      A1a1Ab quelqu un pour
      a1AAc1A quelqu un qui
      bca1AbA quelque
      bAA1Ab quelque _ a
      A1a2A quelque _ de
      acA1Aaa quelque chose
      bAA1Ab quelque chose a
      A1a2A quelque chose de
      a4aA quelque part
      a1A1AAa quelques
      b3ABa quelques jours
      bABCaBb ques*
      c1A1B1A question
      bA2AaB question $
      1A question _ les
      2a3A question suivante
      1A question sur
      1A question sur les
      a1AA2a questionnaire
      AaABcBa questions
      Aa1A2b questions $
      1bcbDAa qui
      ABdaBAb qui $
      cAA2Aa qui _ a
      BcaA2a qui _ attend
      2a1aAA qui _ avec
      B1A2d qui _ bien
      c2AAA qui _ c
      1AAAa qui _ ca
      a2A qui _ calme
      1Ab3a qui _ dans
      2A1aAc qui _ de
      A2d1A qui _ dire
      AAA2aa qui _ dit
      Aa1A1Ab qui _ donne
      A1AB1c qui _ en
      1bA1bAA qui _ et
      cBa2AA qui _ fais
      b1aA1A qui _ fait
      1bA3A qui _ habite
      AAc qui _ heberge
      AbA2aa qui _ il
      B2aabA qui _ je
      1aaA qui _ l
      1B3Bd qui _ la
      1Bab2B qui _ le
      AAbB qui _ les
      C1a1aAa qui _ me
      cDbAAeC qui _ moi
      A1A2ab qui _ mon
      ABBaA1c qui _ pas
      Bc1a1aB qui _ passe
      A1aA1Aa qui _ paye
      AabB qui _ pour
      cABa1A qui _ que
      b1aB qui _ sur
      bAA qui _ tout
      2B1AAb qui a
      aabB qui compte
      1B1Aaaa qui cote
      5B qui donne
      1Aa2b qui est
      1A qui fais
      bA4A qui fait
      1AB3b qui garde
      AbAc1AA qui j
      1bA3A qui j habite
      2bAAab qui je
      AaaA1A qui l
      dbAAA1a qui la
      a1acAAB qui le
      A2d1A qui le dire
      BaA2aa qui les
      B1d2Db qui lui
      daaDB qui m
      caAAAA qui m a
      1Ab qui m heberge
      2Ab1a qui ma
      m1CBCCa qui me
      a2A qui me calme
      aA4A qui me fait
      C1aAaAa qui ne
      1aa1A qui nous
      2a2a qui passe
      AA2c1A qui peut
      AaaA1A qui prend
      Ac qui prends
      D2c1a qui reste
      bAAaA1A qui s
      CjBBAAB qui se
      BAbC1d qui tourne
      AA1A1c qui tourne en
      A1Ad2A qui tournent
      a1a1bAB qui va
      A1B2bb qui veut
      AAA2c qui veux
      cb1CACc quic*
      Bba1ACd quick
      AAcBb quid
      1f1a1BB quie*
      1c1a1BB quiet
      1eAB1AA quiet $
      3c2A quiet when
      BA1Ac1a quin*
      BA1Ac1a quinze
      aaA1a1A quinze _ elle
      B1aaa1A quinze _ et
      1AaAcC quinze ans
      a1A1aAA quinze ans elle
      B1aaa1A quinze ans et
      Aa4a quinze heures
      d1d1AAB quit*
      bAbbcDC quitte
      A1aAaA quitte _ famille
      1A2aA quitte _ foyer
      BA2d1A quitte _ maison
      CAc1cAA quitte la
      B3b1A quitte la maison
      1AAabC quitte le
      1A2aA quitte le foyer
      A1aAaA quitte ma
      A1aAaA quitte ma famille
      bdaADaa quitter
      aAAB1Ab quoi
      DcbbA1b quoi $
      A2Aa quoi _ ce
      1b1A1aA quoi _ il
      a4Ba quoi _ je
      aA3a quoi _ la
      a1A3A quoi _ les
      2A3a quoi _ on
      AAb2A quoi _ que
      aA quoi _ ser
      b2a1A quoi _ suis
      b4A quoi _ un
      A4a quoi acheter
      5A quoi avec
      eBAAABA quoi bon
      aAaA1A quoi ca
      1A quoi ca ser
      a2A1A quoi et
      aAAAa1b quoi faire
      Ac1A2A quoi il
      aA4A quoi j
      dB1aAA quoi je
      b2a1A quoi je suis
      aA quoi la
      2A3a quoi le
      A4a quoi manger
      A2Aa quoi que
      A2Aa quoi que ce
      AAAaAaa quon
      5b rab
      ABb2bB racc*
      ABcA1aA raccompagner
      a1Aa2A raccrocher
      1B1b1Ac rach*
      E1Af1CA rack*
      1B1b rackete
      c3ABB rackette
      2Aa2A rackettent
      C2b1Ab racketter
      1bbA1A racl*
      DbfAABB raco*
      BabA1AA raconte
      1a raconte que
      AbcAA1A raconter
      1Abb1AA rad
      1eCb2B radi*
      AeAA1aA radiateur
      AdA radiateur quand
      aBaaaAA radio
      hAAAABB rail*
      e1A1ABA rails
      bA1A railway
      bdeDAFa rais*
      gaaCACB raison
      cA1A raison $
      a5A raison _ continuer
      aA3A raison _ rester
      ca1B1BA raison de
      a5A raison de continuer
      aA3A raison de rester
      Ab1a2A rall*
      Bc1a2A rallonge
      DCB1Al rama*
      BBA2h ramadan
      AAB1Ad ramasse
      a1A2Aa ramb*
      a1A2Aa rambarde
      b4A rambarde du
      DBaBha rame*
      Bb1A1ab ramene
      Ba ramene _ mauvaise
      2A ramene pas
      Bb2A ramene une
      Ba ramene une mauvaise
      BBbAcaB ramener
      ACAAfCA ran
      AA2a ran _ from
      AB1AeA ran away
      A3a ran away from
      AB2cAA ran off
      CaAa1Ac ranc*
      BA2c rand*
      eBB1BAa rang*
      jBCCBCb range
      2A2A range $
      dAB2A range _ chambre
      bAA2A range ma
      bAA2A range ma chambre
      bA2A range son
      BA1c1aA ranger
      cBA2A ranj*
      EB1ciAA rant*
      EBacfAa rantre
      bAA1A rantre $
      bA3a rape
      B1d3A rape*
      B1d3A raped
      CafBB1b rapp*
      Cbb3b rappelle
      C1d rappelle pas
      3AaaA rapporte
      2CcAbA rase
      1AAdA rase un
      dAAB1A raso*
      eBAC1A rasoir
      a rasoir $
      b5A rass*
      3a rat
      gbBECBB rate
      aA rate _ truc
      1b1BAA rate le
      6A rate mon
      dC rate un
      aA rate un truc
      aBAaBb rate*
      cAAbA rater
      Abbc1DB rath*
      aabbADB rather
      1a rather _ say
      a2AA rather be
      ab1aAAA rather not
      1a rather not say
      a1A2bB rats
      b2A ratt*
      b1A rattraper
      AA1AAca ravi*
      3AA ravine
      bA1AAAA razo*
      a3AAA razor
      bEaD1bf re
      a1aG1Ae re _ me
      b5A rea
      1bBA2a reac*
      Ac3BA read*
      1aA1aA reading
      1A4c real
      AbC1Bab real*
      BcB1Aac really
      Ab1A1aA really $
      1A3a really do
      AbaAAbB reas*
      1bAA1bB reason
      A1b1A reasons
      ca1AAB rebo*
      B2a1a rece*
      Aa1a1bB recevoir
      AA1AccA rech*
      2bA1b recharge
      B1A1dAA recherche
      cBbB2A recl*
      cAbC2A reclame
      ddBdAFE reco*
      Cb1d1BA recois
      A1a3A recois des
      CBabA1a recoit
      B1Ab2b recoit des
      AAa recomence
      dbA1ACC recommence
      Aa3AA recommence $
      aA recommence _ me
      bA recommence a
      aA recommence a me
      b5A recommencer
      a2a2A recommencer $
      b1AA recommencera
      bC2A recommencera $
      Bc1A1A reconnaitre
      c1A2A record
      HEDnBAB recr*
      BEAgABA recre
      BB1b2A recre $
      B1AcAA recre je
      B2cAB recreation
      3c1AB recreations
      B2b1A recres
      1AabAa recu
      B1A1Aba recu une
      aAA1Bca recu*
      A4d recupere
      1B3aa red
      daA2BA rede*
      c1A1aBA redemande
      d1A2A redi*
      d1A2A redige
      bA1Ab1A redo*
      b4AA redouble
      A3AAc reelle
      bA1AAaA refa*
      dA2A1A refaire
      d2AA1A refaire $
      aA3a refait
      fAaaBDA refe*
      AaA1AcA refl*
      accACaA refu*
      1aa2AA refus
      1ad1B refuse
      1BAa2a refuse $
      BBaAa refuse _ dire
      BAbb1AA refuse d
      CfBa1Aa refuse de
      BBaAa refuse de dire
      cAA refuse la
      bAa1Aa refuses
      eA1B1Ca rega*
      dAAB1aA regard
      a1bBaCb regarde
      C1a1bBA regarde $
      A3dB regarde _ horaires
      bBb1A1a regarde _ la
      a3A regarde _ les
      B5b regarde _ moi
      b3B regarde _ mur
      b4A regarde _ plafond
      b1Aa regarde dans
      b1A regarde dans la
      aa regarde la
      e1AABB regarde le
      b3B regarde le mur
      b4A regarde le plafond
      4dB regarde les
      A3dB regarde les horaires
      1A1a2b regarde par
      AAaa1A regardent
      d1A1B1B regarder
      1a4A regarder $
      CAAeAcB regi*
      B1AAAeA regime
      bBdABCd regl*
      ab1aAAA regle
      1a3A regle $
      A2a regle _ fer
      A2a regle en
      A2a regle en fer
      cBACAAg regler
      BBda1AB regles
      1acBA1B regr*
      AbcAA1B regrette
      aa rein*
      fBBABBd rejo*
      fBBAAAa rejoindre
      a rejoindre ma
      1a4A rekomance
      aA4A rekomance $
      b2ABBa rela*
      b2aAC rele*
      ab3B releve
      ca2AA reli*
      AcBAabA rema*
      BbAaAdA remarque
      a2B1a remarque que
      d1ABAA remarquerait
      a remarquerait _ je
      b3AA remarquerait si
      A1a1bA remarques
      CAa1AAc remb*
      AAa2Ab rembourser
      lDBAcCA reme*
      fBBA remember
      d1A1AA remercie
      2a1a1A remettre
      A1aa1BA remi*
      3a1AA remis
      2a3A remise
      A1bA1Ac remo*
      Ca1A2c remonte
      aa3A remonter
      bCbaBbB remp*
      cDAAAcA remplir
      aA1A2a remplir _ dossier
      cA1A1A remplir ce
      b2A1Aa remplir mon
      BBBabAd renc*
      D1AbbAb rencontre
      AAbAA rencontre _ un
      AAAAe1A rencontre sur
      2aA2A rencontre sur un
      A1B2Ae rencontrer
      e3AB rend
      gDDCCad rend*
      A1aa1A rendez
      A1aa1A rendez vous
      1ABB1bb rendre
      BAA2Ad rendre service
      aA2ab rends
      hBBBB rendu
      a3A rendu _ livres
      b1AA rendu tous
      B3abB rent
      CbBAgDB rent*
      DbcdD1A rentre
      aaBBaa rentre $
      B1bcAAA rentre _ de
      A1AbA1b rentre _ des
      1AA2a rentre _ il
      1AcAAA rentre _ la
      1bAbB rentre _ moi
      C1bcCAa rentre avec
      A1bbAAA rentre avec de
      A1AbA1b rentre avec des
      1BAbaA rentre chez
      1BAba rentre chez moi
      1AdBA rentre dans
      AA1AdAA rentre depuis
      1bAAA1b rentre du
      1aB1a1A rentre il
      1aA3A rentre je
      AbAa1AA rentre pas
      1B2c rentre plus
      1Dg1AA rentre toujours
      fCA1AbD rentree
      d1aaBC rentree $
      AB2Ad rentree et
      b2A1A rentree je
      A1A1bAA rentree pas
      FeDCjE rentrer
      Ba1BcB rentrer $
      1A1A2A rentrer _ moi
      1A1AbAA rentrer chez
      1A1A2A rentrer chez moi
      DA1Ad1A rentrerai
      CA2d1A rentrerai pas
      ccaAAB renv*
      3a1A renversent
      3a1A renversent _ plateau
      3a1A renversent mon
      3a1A renversent mon plateau
      b1cCA renvoie
      1AaBA1a rep
      b1AAA rep plus
      JaDCdhb repa*
      a1AAaA reparer
      A2bbAa repars
      a2A1b repart
      AaCAb1a repartir
      AEaDCga repas
      e2AA1A repas $
      BA3b repas _ je
      A4De repas _ la
      3a1A repas _ midi
      AA3aA repas _ que
      BAba1Ba repas de
      A4a repas depuis
      5a repas du
      aa3A repas et
      A4a repas parce
      A repas parce que
      A4aA repas pour
      BeAA1A repasser
      b2AdBA repe*
      bBA1eCA repete
      b4A repete _ elle
      a3bA repete qu
      b4A repete qu elle
      b2AAA repete que
      3a repeter
      dB4A repl*
      ddDCCCd repo*
      AEDDagc repond
      1b2A1a repond $
      c2A1Aa repond _ a
      Ab3A repond _ ca
      a3a repond _ depuis
      a1A1Aa repond _ je
      1b2aA repond a
      BCA1afA repond pas
      a1A2a repond pas je
      aCAABBd repond plus
      a3a repond plus depuis
      A1ab repondre
      1A4a repondre a
      beAAaCA reponds
      eA2B1A reponds a
      3AAAb reponds plus
      1aa2Aa repondu
      1b3BA repondu $
      g1BAAB reponse
      b1A1AA reponse $
      DbaaBA report
      aBA1cbC repr*
      bA1A reprend
      Aa1ac1B reprendre
      BaAbcAA reprendre le
      bBAAAa repris
      c4B rer
      AA1A1d res
      ADbb1Bc rese*
      2AB1Be reseau
      CAAg2A reseaux
      1CdA1AA reserve
      2a2Aa reserve $
      1Aa3A reserve et
      ba3AA reso*
      BaDa1Ag resp*
      FaCbACh respire
      AAA3a respire _ il
      CAA3b respire bizarre
      AAA3a respire bizarre il
      D3A1e respire plus
      c1A1a1B respirer
      2A1a1a respirer $
      fEACBaf ress*
      cAa1BaA ressent
      aC3Bd ressort
      ab3Ba rest
      bcdEbbA rest*
      aAaAABb restaurant
      1Ab2BA restaurant il
      h1BcgGB reste
      1b1aAaA reste $
      1A1acC reste 0
      eA1A1BA reste _ dans
      Cba1cBA reste _ la
      a3B reste _ le
      aAA1BcA reste _ un
      1eAA1C reste a
      eA1A1C reste assis
      dA1A1B reste assis dans
      a3a reste au
      e4D reste dans
      b4B reste dans le
      1A1a1a reste de
      3a reste de la
      AaA1cA reste dehors
      5a reste du
      1aA2a reste je
      c3C reste la
      BA2c1A reste plus
      2A2b reste que
      c1A1aB restee
      BcfABBb rester
      b1B1ABe rester $
      BAf2A rester _ avec
      cA2A rester _ la
      AbaA1B rester apres
      dAAaAB rester dans
      a3bBA rester en
      2a2A rester seule
      a1ABAAc restera
      CBABAgA restes
      A4b restes _ la
      A4a restes de
      Ba1AAc resto
      2A2c restos
      b1A2A resu*
      C1adA1B reta*
      B1adAAB retard
      1ca2AA rete
      B3AAa rete*
      Ba2AA retenue
      caAEdBb reti*
      Ba1CAcb retiennent
      bA1B2c retient
      CbaAeAB retire
      B3d retire _ son
      C3d retire tout
      B3d retire tout son
      FAadcBA reto*
      CbAAaad retour
      EBbdcCC retourne
      B1Ab retourne $
      1A1aA1A retourne _ pays
      3b retourne dans
      2aAcBA retourne pas
      C1dAA retourne plus
      1A1aA1A retourne ton
      1A1aA1A retourne ton pays
      b1bA2A retourner
      aAA retourner $
      aABEgDb retr*
      bA2A1A retraite
      A1BCdCa retrouve
      Ba2A1b retrouvent
      3AbAA retrouver
      b2A1Aa retrouvera
      dCBbaAA reuf
      aAAa reuf de
      AA3a reuf il
      AbBBba reum
      1b1A reum me
      1aA2b reup
      eAbBACb reus*
      c1bAAA reussir
      baABcaB reve
      B3d1B reve de
      hDbECDb reve*
      6a reveil
      bACaBAe reveille
      2BA2a reveille $
      BAA1AAe reveille pas
      DAg1BAB reveillee
      B1b1A reveillee _ mes
      C1e1AAB reveillee sans
      B1b1A reveillee sans mes
      e1B1AA reveiller
      bAB reveiller $
      AAb revele
      DAA1aba revenir
      C3b1a revenir $
      caaAABB revenu
      b3Aa revenue
      A2Bd1A reverront
      A2Ac reverront plus
      a1BAB1a reveye
      b1A1A1A reveye $
      E2ecDb revi*
      C3c reviendrai
      B3c reviendrai pas
      ABA1c reviens
      AA2b1A reviens jamais
      AAA1cAC reviens pas
      2bdEBd revient
      2BAA1c revient $
      1ca1BAA revient _ chez
      1eA1B1A revient de
      1eA1B1A revient de chez
      dBBBbA revo*
      dABBb1B revoir
      4ba revoir $
      fA1B1AA revoir a
      HcBi1bA ri
      D2b1bb ri $
      abAAaaA ri 0
      Baaa1A ri _ je
      AB1d2A ri moi
      Bb1a1AA ri quand
      aaA3B riai*
      1aAc1AA riant
      aAaB1ab ride*
      aAaA1Ab rideau
      1aAFAea rien
      AcBA1ac rien $
      A2Aaa rien _ 0
      BA2bAb rien _ a
      B1aa rien _ ai
      2AAAa rien _ autre
      5a rien _ bouffer
      cA rien _ ce
      1AAa rien _ de
      A2A1a rien _ depui
      D2AAeA rien _ depuis
      1a2A rien _ elle
      b2A1A rien _ est
      AA2baA rien _ etait
      A1d2BA rien _ faire
      b1A2A rien _ fait
      A1aa rien _ il
      AAaA rien _ j
      Cb2aa rien _ je
      a1a2A rien _ l
      BA1aaAb rien _ la
      1AAA1bb rien _ le
      Ab1aAaA rien _ les
      a4A rien _ m
      b2a1A rien _ mais
      A4b rien _ mange
      BA1A1ab rien _ manger
      C1A2bB rien _ manje
      fABaACA rien _ me
      1ba2C rien _ moi
      Aba rien _ on
      A1a2Db rien _ pas
      a1B1a1b rien _ personne
      1b rien _ plus
      b1a2A rien _ que
      cAA rien _ rien
      A rien _ tout
      DDCBbdc rien a
      5a rien a bouffer
      BA2aAc rien a la
      A4a rien a mange
      1A1A2b rien a manger
      A4aB rien a manje
      A1B1b1b rien a personne
      DA3eA rien avale
      D4d rien avale depuis
      A1A2b rien avant
      b2A1A rien c
      b2A1A rien c est
      3a1A rien ca
      5b rien chez
      BaAAAb rien d
      2AAAa rien d autre
      bA1AAaa rien dans
      AA1A1ab rien dans le
      4Aa rien dans les
      a1A1A1A rien de
      A1Ab1a rien depuis
      bDbCcAb rien dire
      AA2a1a rien dire a
      Ec1a1aa rien dit
      A2A rien du
      A rien du tout
      b1ABAAa rien e
      b rien en
      D2aAcb rien et
      a1Ab rien fait
      B1aa rien j
      B1aa rien j ai
      caAaAAA rien je
      A2A1aA rien la
      3A rien ma
      A2CAa rien mange
      cbA2B rien me
      b4A rien me fait
      b1A2A rien meme
      dA3A rien mon
      aA2b1A rien n
      b4A rien n a
      AA2baA rien n etait
      bA3AA rien ne
      b5A rien ne me
      a4A rien ni
      2abAA rien pour
      B1A2b rien pour manje
      b4A rien pour moi
      1a3A rien que
      b1A2A rien qui
      a1A rien qui me
      1b3A rien tout
      2A1aAa rien vu
      BAAf1CA rien*
      BAAf1CA rient
      1A1bABa righ*
      1A1b1Ba right
      3b right $
      1B3aa right now
      AbBeBAB rigo*
      bAAbC rigole
      ACbb1Aa rigole $
      Aa1a2A rigole _ il
      C1Ab2b rigole _ je
      Ac1A rigole _ la
      aaAA rigole mais
      cABAAcA rigole pas
      baA3B rigole plus
      C2c1A rigole quand
      Da1bb rigolent
      baaB2A rigolent $
      A2a rigolent _ je
      A2a rigolent quand
      A2a rigolent quand je
      acA1A1B rigoler
      aa rince
      abBcA1B ring
      aaA1A ring home
      dA1B2a rings
      caCA rire
      bc1E rire $
      abA1AA ris
      A2a1a risq*
      A2a1a risque
      C1bb1AA rit
      B1bb rit $
      c2A2A rit plus
      b3A1A rivi*
      b5A riviere
      Bc1AAeA riz
      A4a riz $
      5a riz et
      aBcA1A robe
      A4aA robi*
      B4aA robinet
      A1Ad1AA robo*
      bA1b1AA robot
      Ab2cC rod
      a4aA roll*
      cBA2aA roller
      eB4A ronc*
      eAABbAB ronces
      A2A1b rond
      a2AbA rond*
      f3ABB roof
      AA2bA roof*
      hFdaC1B room
      bA room $
      AbbaAAA room and
      1Aa room when
      Aab3A room*
      Aaa rooms
      ba3AB rope
      1a3A roue
      1a3A roue _ coups
      1a3A roue de
      1a3A roue de coups
      Ab2aA roues
      Ca2AbA roug*
      AaaA2A rouge
      A1ba rouge $
      ab1A1A rouge je
      B2aAa rough
      aBBBaBe roul*
      BBBC1Ai roule
      AB2A1d roule a
      cCaa1AA rouleau
      AcaaAaA roun*
      Ac1aAcA round
      c1ABAc round $
      AAaa round _ i
      AeAa1B round the
      Cbc1dCB rout*
      ABdAaCa route
      AAA1dA routier
      2A2a routiere
      Ad3AA routine
      1A2Aa rouv*
      A3Ab rouvre
      CAaBAdc ru
      B1aA1cA ru $
      CABB1ca rue
      1AAAbba rue $
      5aA rue avec
      3AAbA rue depuis
      Dfb3B rugb*
      Dfb3B rugby
      A2d rume*
      DA2caB run
      BAA1c1A run away
      E1AAf1A runn*
      D1AAbb running
      a1A rupt*
      a1A rupture
      BAc1b ryin
      dC2aba s
      1ac1bBC s 0
      2a3A s 0 he
      aa2A s _ 0
      adBcBBC s _ a
      b1A1aBA s _ and
      Ab1A2b s _ as
      1AB3a s _ at
      cAa2BA s _ avec
      2A2a s _ c
      AB1bbBa s _ dans
      bBAB2b s _ de
      fB1A s _ des
      Ac3A s _ drinking
      BBaA1ac s _ e
      bAA1a s _ el
      AaAa1aA s _ en
      1a4A s _ encore
      1aA1AbA s _ et
      C3Baa s _ fait
      A4bA s _ food
      1a1bbBA s _ for
      A1AcbAB s _ he
      Cb1Aaa s _ her
      Ad1A1AA s _ his
      AA2Ab s _ hungry
      eaaAcBC s _ i
      1Aaa2A s _ il
      BA1A1cA s _ in
      1aBa1B s _ it
      3A1A s _ je
      2AeA s _ keeps
      c1A3A s _ la
      aA1A2A s _ le
      b3A s _ les
      abAA1aA s _ like
      a1CDAbe s _ me
      b5A s _ met
      AbAA1Ac s _ mis
      B3dAA s _ missing
      ACa1A1b s _ mum
      DBB1bae s _ my
      a4aA s _ no
      2A s _ nothing
      CdAAAb s _ now
      b2BAaA s _ of
      3AeAA s _ off
      bAAA1Aa s _ on
      3a s _ one
      1A3b s _ only
      b5B s _ ouvert
      acAa1Aa s _ pas
      BAcbA1B s _ passe
      a1AA s _ pendu
      1a2AbA s _ peut
      aA3A s _ point
      c1A1A s _ pour
      2a3A s _ prend
      1A2a s _ sauvee
      1A1a1a s _ se
      A3aaA s _ she
      Ab3A s _ since
      AbAA1Bb s _ so
      C1bcAAa s _ sur
      Aaa1aAA s _ te
      Caab1AA s _ that
      CCaBaEi s _ the
      A1AA1cA s _ there
      aAAa1Ab s _ to
      1b3A s _ toujours
      1bA s _ vite
      ABca2a s _ vous
      abA1AA s _ we
      aBbCB1d s _ with
      ABcdABa s a
      1BAaAb s all
      1a1Ba s always
      c1A1AA s arete
      eB2A s arrache
      b3A s arrache les
      1BAaBda s arrete
      B2b1Ab s arrete pas
      2ab1C s asseoir
      bAba1B s assoit
      A2a1A s assoit a
      AAb s assoit sur
      AA1A1b s at
      Cab1eC s been
      Ac3A s been drinking
      B3dAA s been missing
      A4aA s been no
      A1Aa2a s being
      ABdA1A s boyfriend
      1aB3A s drunk
      D2b1a s easier
      ac3B s eau
      cb1BAAB s en
      2a3A s en prend
      BA1A1bc s endort
      DgA1ABB s enerve
      1bA s enerve vite
      dBaA2A s enferme
      bA1A s enfonce
      AAeAeCD s est
      A3B1a s est fait
      AbAA1Ac s est mis
      b5B s est ouvert
      BAcbA1B s est passe
      a1AA s est pendu
      1A2a s est sauvee
      3AA1a s eteindre
      ABbA1ca s eur
      1a1A2A s eur a
      BBaA1ac s eur e
      bAA1a s eur el
      1A1a1a s eur se
      1bB2A s excuse
      aAB1baA s fifteen
      BbAB1ac s fine
      BAA1Ada s for
      ABd2a s friend
      b1A1aA s going
      b1A1AAa s going to
      bAa1AaA s gone
      ab2BEa s got
      Ac1aABB s got a
      b2a1AB s grand
      Aa3B s habitue
      BcA2Bb s had
      1A1Aaa s home
      aaA2A s ide
      AAc1daa s il
      1a2AbA s il peut
      Aaa1aAA s il te
      ABca2a s il vous
      Eb2bbA s in
      B2A1Ac s in the
      3a1B s inscrire
      1AbAAac s just
      AABA1d s me
      1Cdb2C s my
      A1b2Bb s never
      AA3cB s new
      aAAAAcA s no
      A4aA s no food
      2BACcc s not
      B4a s nothing
      1cA2AA s off
      A1a1Aaa s on
      BAaaAb s one
      CaAb2A s only
      AAc s our
      1B3Ac s outside
      1A2bAA s sleeping
      AA2BeA s starving
      b3AAA s tablets
      a2BbAC s the
      3a s the one
      1A3b s the only
      aA3A s the point
      B2AAcA s warm
      Aca2B s what
      B1Aaaa s y
      GEEej1b sac
      A2bCAc sac $
      A3Ac sac _ cours
      AA1aabA sac _ dos
      bA1baA sac _ est
      3a sac _ et
      3AbAA sac _ il
      B2ba sac _ je
      3b1C sac _ la
      4abB sac _ le
      BA1AeBA sac _ pret
      2A1b sac _ sous
      4bA sac _ sport
      3AAeA sac _ tout
      AaAa1a sac a
      AA1aabA sac a dos
      AA1c1AA sac dans
      1B1BbeB sac de
      A3Ac sac de cours
      4bA sac de sport
      B2BfCB sac est
      C3dBA sac est pret
      C2Bbd sac et
      B3b sac et je
      3Aaa sac il
      4b sac il est
      3b sac ils
      A4b sac j
      4A1c sac je
      3aAA sac poubelle
      2A1cA sac pret
      2A1b sac pret sous
      FBC1cg sach*
      BBAAdcA sache
      AAaAcaB sache $
      a1AABc sache de
      B2b2A sachent
      B2AAd sachets
      AAbaAcB sacs
      CAeG2c said
      Ac1aA1A said _ d
      abA3A said he
      1a1a said i
      D1h1B1B said no
      1E1ABAf saig*
      1E1ABAe saigne
      Ac4A saigne $
      EB3Ah saigne beaucoup
      A5a saigner
      AdB3a sain*
      AdB3a saint
      IgBd1eB sais
      baAA sais _ a
      aA1a1A sais _ c
      aA1B2b sais _ ce
      aBb1aaB sais _ comment
      bCA1aAb sais _ est
      AcAaAaA sais _ j
      2b1AB sais _ je
      1a1A sais _ on
      2AA1B sais _ ou
      A2aA sais _ pas
      fBA2Ba sais _ pourquoi
      1A1AA1b sais _ quoi
      ABdbABa sais _ si
      A1A1aaA sais _ trop
      bCA1aAb sais c
      bCA1aAb sais c est
      CbAd1AA sais ce
      Aa3A sais faire
      3aA sais meme
      A2aA sais meme pas
      AcaA2A sais nou
      cGA1Ce sais pas
      baAA1A sais pas a
      3B2b sais pas ce
      aBb1aaB sais pas comment
      3aAaA sais pas j
      CCA1a sais pas ou
      fBA2Ba sais pas pourquoi
      BAaAA1b sais pas quoi
      ABdbABa sais pas si
      A1A1aaA sais pas trop
      1aa1Ab sais plus
      b1A sais plus quoi
      2Aa1A sais que
      1A3aa sais qui
      1B2bAA sais un
      cACCe1c sait
      Ac1AAA sait $
      4bA sait _ je
      A2ACeA sait _ ou
      dA2AB sait _ que
      1bA1cBA sait jamais
      C2AcAc sait ou
      B3b sait ou je
      bCAAac sait pas
      A2ACeA sait pas ou
      dA2AB sait pas que
      a4a sait que
      CaCCbg sak
      B2b1aA sak e
      1Ac sal
      b sal _ bin
      b sal de
      b sal de bin
      a1BdD1a sala*
      AaAABbb salaire
      G1df1BB sale
      B1dA2A sale $
      1A1a sale noir
      A1Ac1A sale pd
      bD1aBc sall*
      bD1aBc salle
      1b1A1aA salle _ attente
      bBbA1Ba salle _ bain
      1AaB2b salle _ bains
      Ab1A1aA salle d
      1b1A1aA salle d attente
      1CAbAaa salle de
      bBbA1Ba salle de bain
      1AaB2b salle de bains
      AA1A1c salle des
      A2aAc salo*
      A2aAc salon
      c1AAB1a salu*
      d1AAA salut
      2a1a1A samd*
      C1ad1B same
      AcBCa1a same*
      1cACba samedi
      aBBaCAg samedi $
      A1A1b1A samedi _ je
      aaA1a samedi _ ne
      AaaA2A samedi et
      1b2a1C samedi il
      A1b1b samedi je
      1Aa1a1A samedi soir
      CeE1e1a san
      Ac1aAA san $
      AaBAAaa san _ e
      a3aBA san _ le
      4bA san le
      dABb1A san moi
      A1AA1aa san rien
      DCB1AkA sand*
      B1A1AgA sandwich
      BCA2eA sandwichs
      iFBDAB sang
      aB1A1A sang $
      aBA3a sang _ il
      a2A sang _ les
      a5C sang dans
      aC4b sang et
      aB sang quand
      b sang sous
      CadA sanm*
      CadA sanmdi
      cDdadAC sans
      A3Ac sans _ depuis
      AA3aa sans _ des
      BA2cA sans _ dire
      1A1a1Ad sans _ et
      A1b sans _ habits
      A3aa sans _ j
      2AA1AA sans _ je
      bAA2AA sans _ la
      bA2bB sans _ les
      aAA1AcA sans _ ni
      2A1a1A sans _ personne
      1AAab sans _ pourquoi
      1Aa2b sans _ quand
      1cBeA1A sans _ sans
      abba1AA sans arret
      4a1A sans billet
      E1BadAA sans dire
      4Dc sans domicile
      1BA1Bd sans eau
      Aaa2A sans faire
      1AA1AaA sans l
      2A3a sans le
      Aa3b sans manger
      C1f1AA sans mes
      iC1BB1B sans moi
      3bBaa sans parler
      CAA1fBA sans prevenir
      dCAAeD sans que
      b3A1A sans regarder
      Eb1Ab1b sans rien
      BA2cA sans rien dire
      b sans savoir
      b sans savoir pourquoi
      A2c2A sans ses
      A2Aaa sant*
      b1AAa1A sante
      aBBc1A sat
      cAAA1Aa sat _ the
      A1AaAAa sat on
      1aCBAad satu*
      a1CAAad saturday
      EC1gfBB sauf
      BB1baa sauf moi
      2aA1A sauf que
      1A1Aaa saur*
      1A1A1a saura
      A4a saut
      dAACcCC saut*
      DA1AdaA saute
      A2cAA saute $
      Ba3d saute _ les
      C1A1dA saute _ mur
      B4ab saute _ repas
      B4ab saute des
      B4ab saute des repas
      e1A1ABA saute du
      D1AAf1A saute le
      C1A1dA saute le mur
      A4c saute tous
      A4c saute tous les
      gaAAADA sauter
      a3A sauter $
      b2A1B sauter du
      CAA1bA sauv*
      DABAgBA sauve
      A sauve _ la
      3Ab sauve de
      BAA1cA sauvee
      2A1a sauvee de
      fCAC2b sav
      ca1A1A sav $
      c1A3A sav _ pour
      cBA3b sav ca
      A1c1A sava*
      eAAA1AA savate
      AaA1dAA save
      E1ab2a save*
      a1ACbBb savent
      2AA1Ac savent _ j
      4aB savent _ ou
      2ABAAe savent ou
      2AA1Ac savent ou j
      BA2bAA savent pas
      4aB savent pas ou
      C2b1b savez
      fAAA1AA savi*
      d1AA1A saving
      Fc1bdBb savo*
      BA2dAb savoir
      CBa1f1B savoir $
      B5a savoir _ je
      B3bAa savoir ou
      bA1A2b savoir pourquoi
      A1aa1A savoir qui
      cA2BaA savoir si
      Dd1a1A savon
      CaAA1Af say
      1Bda1bB say i
      Ac1a1AB say it
      1Ba2Aa say why
      1A2AAb sayi*
      1A2AAb saying
      a2Aa1A saying _ ll
      b1A1A saying she
      cBdBDaC says
      BAc says _ i
      CAAc1Ab says _ ll
      2dAABA says _ m
      dB1A2B says _ s
      B1a1a says _ should
      2A1Ab says _ vais
      dDEfaB says he
      BACc2c says he ll
      d1A1bAD says he s
      ABeB1CB says i
      2dAABA says i m
      B1a1a says i should
      2A2a says i vais
      BAc says if
      BAc says if i
      B2b says it
      C1b3a says it s
      BB1BAeb says she
      1B2Ac says she s
      gcCADCA scar*
      Bd1bCAa scared
      a4A scared $
      Ae1bC1B scared _ go
      a scarifi
      d1BB1AA scarifie
      a2A scarifie depuis
      a scarifie et
      AAAaBcb scho*
      AA1CAed school
      ABBeBBd school $
      A1A2a school _ and
      A1aA1bA school _ it
      1CA3a school _ the
      AbA3a school and
      5Aa school i
      1aAb1CA schools
      aAAA1Ac scie
      Aa1aAaA scie*
      AA1acAA scol*
      AA1aaAA scolaire
      bBaBb1a scoo*
      bAa3C scoot
      AA1Aa1b scooter
      AaAbaC scot*
      AbAb1B scotch
      A1b1aAA scou*
      A1a scout
      fBAA1Ca scra*
      bcACA1a scre*
      aAcA2B sdb
      2A1Ac sdf
      fbAcCBG se
      Ba1A2b se $
      A1fA1BC se _ a
      BBdB1b se _ au
      bCaa1AA se _ avec
      CcaBAb se _ ca
      cAA1b1A se _ ce
      bbA1AAA se _ chez
      cDc2A se _ contre
      BeCBbba se _ dans
      DDag2A se _ de
      Bf1A1AA se _ derriere
      eCAB se _ des
      aA3b se _ du
      1aA1AAa se _ elle
      cBA1aaA se _ en
      bA1AdAB se _ et
      a4A se _ grave
      3a se _ harceler
      Aaa2a se _ i
      aaAAa se _ il
      bA2a1A se _ j
      cAB1AaC se _ je
      bB se _ jusqu
      5a se _ ka
      eICabab se _ la
      fEAAA1A se _ le
      bAAA1aA se _ les
      2aA1a se _ ma
      aAbA2A se _ moi
      A1AAa1a se _ mon
      ba3Aa se _ on
      AA3c se _ ou
      HaAa1Ag se _ pas
      BAA3d se _ plus
      EdA2Bc se _ pour
      bC1Aab se _ quand
      B se _ que
      eCAA2a se _ qui
      A2A2b se _ racketter
      Ebaa2b se _ se
      bAc1AA se _ sous
      ba1A1A se _ tout
      A1aa1AA se _ un
      ba3AA se _ une
      fDAB se brule
      cB1A se brule avec
      AbA se ca
      BaA1cAA se cache
      A3c se cache dans
      cAaC1a se changer
      bB se cogne
      d2AA se coupe
      c se couper
      aA se dispute
      2aB1b se douche
      Aa1aA se faire
      aA1d1AB se fais
      BCbfABB se fait
      3a se fait harceler
      A2A2b se fait racketter
      A2Aaa se fini
      c1Ba2B se foutre
      c1B3B se foutre en
      BBe2A se frotte
      AAd2A se glisse
      a se gratte
      Bb2aA se la
      a1ABAeA se lave
      b1A se lave plus
      1bAA1AA se le
      1A1a1A se les
      BAAb1Ab se leve
      1A2bAa se lever
      AbcA1AA se met
      EbAd1A se mettre
      1A1Ba1b se moi
      5a se moi ka
      dAAA se moi qui
      Ab1b1AA se mon
      AA se moque
      AA se moque de
      A se moquent
      B2b se moquer
      bA se mord
      bA1A1A se mutile
      HhB1AeA se pas
      2A2aA se pas le
      A4b se pas ou
      FeeAbBB se passe
      dA1A1AA se pendre
      c1AAbC se pour
      aB2A se que
      1aAb1a se qui
      FAA2Ag se reveille
      CAA2Af se reveille pas
      Bc1A se rien
      1A2aaA se sache
      d1BA2A se scarifie
      DBA1cbb se soir
      a3a se soir je
      a1aA se sont
      b2A se suicider
      2A3A se taillade
      adBA se tait
      dD se tape
      cC se tape la
      ABBe1A se toujours
      A1A1Aa se tout
      g1A1A1D se tuer
      a5A se un
      A5b se voie
      Bc1A se voit
      bA1AaA sea
      BA1c1Ba seat
      DAa1BAg seco*
      BdbA1AA second
      aa1a1AA seconde
      1a seconde a
      a2A secondes
      Aa4a secoue
      AB1AAAd secour
      BEAaAbe secours
      AA4b secours $
      BBjAbAD secr*
      ADhAbAC secret
      ABe1A1B secret $
      AA1b1aA sect*
      BA1b1aA section
      DfAABac secu*
      DfAABac securite
      Ab2AAa securite $
      dbB1AAB see
      aA1b see _ i
      cA3A see myself
      AaBAbBb seen
      caaB2A sees
      AB4a segn*
      AAbcA sein*
      AAbc seins
      1Ab seins $
      a1BA1ac seiz*
      a1BA1ac seize
      bBA seize _ a
      BaA2aa seize _ et
      b1A seize _ il
      B3A1a seize _ je
      caAA1Aa seize ans
      bBA seize ans a
      AaA3a seize ans et
      b1A seize ans il
      B3A1a seize ans je
      cbABAaa sel
      fAABAaA self
      B2a1b self $
      Aa1A1c selo*
      Aa1A1c selon
      bBBaBea sema*
      BaD1AhA semaine
      eB1aABc semaine $
      1A1A1a semaine _ et
      Bb2aA semaine _ il
      B3aa semaine _ je
      b4AA semaine _ la
      aa2aC semaine _ le
      AA3b semaine _ suis
      Aa3a semaine chez
      aaA1aBA semaine derniere
      aA1a1A semaine et
      CBA1ae semaine je
      AA3b semaine je suis
      AaAAAb semaine le
      C3aa semaine que
      B4b semaine que je
      2aAAa semaines
      bBbBAcA semaines $
      3AbA semaines _ je
      AA3b semaines et
      a1Aa semaines je
      c2AbC semaines que
      3AbA semaines que je
      cA1AAbA semb*
      aAA2aB semblant
      a1a semblant $
      B1A2c semblant _ attendre
      AbaA semblant _ dormir
      B2dAA semblant _ etre
      C1AaAc semblant d
      B1A2c semblant d attendre
      B2dAA semblant d etre
      B2A1c semblant davoir
      ba semblant de
      AbaA semblant de dormir
      DdAAaaA seme*
      fBAD1Ab sen
      EDe1adA send
      1A send _ to
      BABa1bb send me
      A1cA2A send more
      aAaA send*
      AAbA1bA sends
      Cc1BaCb sens
      1b2AA sens pas
      A1A1Aaa sens plus
      a3A sens vide
      2bBCad sent
      cbEAaaC sent*
      cbDBabC sentir
      bbA2AA sentir $
      cAA sentir _ chose
      bAA sentir quelque
      bAA sentir quelque chose
      dAABAbA sepa*
      cA1AA separes
      Ca1aBbb sept
      A3bAA sept _ et
      CAe sept _ j
      Bb1A2A sept ans
      A3bAA sept ans et
      CAe sept ans j
      c1BbABC sept*
      bAAaABA september
      b3AA september $
      a1A3B septembre
      1AAA1cA septembre $
      BaCA1Ah sequ*
      1cC1AAa sequestre
      fB2ABA ser
      cA3AA ser _ rien
      dB2ABA ser a
      cA3AA ser a rien
      gACCbD sera
      c2A1A sera fini
      2A1a1A sera plus
      hFBBA1B sera*
      bBBAaAA serai
      a1AA serai _ la
      bAA serai plus
      2A serai plus la
      bA2B seraient
      a4aA serais
      cC1B1a serait
      b4A serait _ simple
      bB1A serait mieux
      d2A1BA serait plus
      b4A serait plus simple
      dDB2a sere
      dA1AA sere _ la
      cA1AA sere plus
      a3A sere plus la
      a2AaCb seri*
      c2BAA serieux
      e2BAAa serieux $
      DgAACcB serr*
      Fi2AAA serre
      CcA serre _ cou
      Bd3BA serre _ gorge
      dB serre _ main
      AaaA1a serre la
      Bb serre la gorge
      dB serre la main
      Ab4A serre le
      BbA serre le cou
      Bc1a2A serre les
      bB1ABeA serrure
      3A1a serrure $
      1a2Aa serrure je
      bA3A sers
      b4B sers _ rien
      b4B sers a
      b4B sers a rien
      AAa1Aa sert
      5A sert _ rien
      a4A sert a
      5A sert a rien
      CCaDa1h serv*
      CBbB1af service
      ABA2aa service a
      A4a service et
      AA1AaAc services
      a2A1A servir
      iF1gCCF ses
      dB1bAAA ses _ a
      b3AB ses _ ans
      Aa1b1A ses _ ca
      3a ses _ d
      CdaAAb ses _ dans
      bAAA2A ses _ de
      b5A ses _ elle
      a1AAA ses _ en
      dB1cAAC ses _ et
      b5A ses _ il
      bAB ses _ je
      4Aa ses _ l
      Ab2aA ses _ la
      AAAbAa ses _ ont
      A1aa1B ses _ pour
      a1AAAAb ses _ sont
      1Ab3A ses _ sous
      AA2b ses _ sur
      aAAe1D ses affaires
      1BdA1A ses amis
      b1A3A ses baskets
      dAAA ses bras
      A1Ac1BA ses camarades
      2AbbA ses chaussures
      aa4a ses cles
      2Ba2b ses comptes
      a1A ses cuisses
      A2a ses deux
      aa1A1b ses devoirs
      cAA3A ses jambes
      ABbA1A ses mains
      1a ses manches
      4AaA ses nuits
      4aA ses papiers
      aCB1AfB ses parents
      4Aa ses parents l
      Bc2A1a ses pas
      b1A ses photos
      B1AA1c ses poches
      3A ses poignets
      AbbA1AB ses potes
      CA1b2A set
      ChAAB1C sete
      AcA1AAA sete la
      1aAA sete le
      1a1A1AA sete pas
      b1Cb1Db seul
      b2AAaB seul $
      A2a1aC seul _ la
      1ba seul _ le
      bA1A1a seul _ ma
      c4B seul _ ou
      A2a2A seul _ qui
      AAAf1AB seul a
      EdeBAaa seul avec
      aCaA2b seul dans
      a4A seul endroit
      AbC1b1b seul il
      baAa1AA seul je
      caAAaBa seul le
      3A1cA seul repas
      CDfbBba seul*
      BBba2b seule
      CcDAcbc seule $
      2a2B seule _ la
      1A4a seule _ lui
      B1c2aA seule _ mon
      2b seule a
      BAe1aAA seule avec
      B1c2aA seule avec mon
      B1b2Ca seule dans
      1AaaAbB seulement
      b3A1A seulement $
      aA1A1a seulement le
      AAc seuls
      2a3a seuls $
      DdBb1a seve*
      BA2bc seventeen
      AdA2AA severe
      1Ae2AC sex
      1Ab3A sexe
      BBhCACB sexu*
      AAeBAA sexuellement
      1BcA1cA shar*
      ABa2c share
      a sharpen
      iCAbBB she
      b1A3B she _ a
      4cA she _ her
      cB3bA she _ it
      aAA1cCa she _ me
      CgbA1AB she _ my
      BCa1Aac she _ not
      AA3ab she _ on
      2AAA1b she _ she
      BbaABba she _ t
      bb1AA1B she _ the
      b1AbB she _ to
      Ba3b she always
      1AbAAAa she can
      bBA1bB she d
      A3c she is
      B4b she isn
      B4b she isn t
      cAA1AA she ll
      D1eaBAa she s
      BA2Aac she s not
      1A2Aaa she s on
      A1AA1Aa she says
      aA1baC she told
      1A1bA she used
      dAB2A she was
      aaA1AA she won
      aaA1AA she won t
      1dBAbBB shed
      B1AAadA shel*
      ABAAad shelter
      a1a1aAA shif*
      1baA1AA shir*
      1abA1AA shirt
      Caa2Ab shoe*
      Caa2Ab shoes
      BaA3c shoo*
      BaA3c shoot
      A4Ab shop
      fCbB1BB shor*
      dCbA1BA short
      c1A2AA short sleeves
      ba1a1D shou*
      Ca1ba1A should
      cAAAaA shouts
      AA1c1A shov*
      AB1c1A shoved
      bCaDAdB show*
      aaAA1AA showed
      b1AA1A showed _ the
      aaAA1AA showed me
      b1AA1A showed me the
      aC1DAe shower
      A1AAAd shower _ the
      A1AAAd shower at
      A1AAAd shower at the
      aaAaAcA shut
      1a2aA shut*
      dbAHcBb si
      CAa1b si _ a
      AAab si _ ai
      C1ACA1g si _ arrete
      aAAb1A si _ avais
      cA3A si _ avait
      b1A1a1B si _ demande
      b3B si _ disparais
      dA1AB1A si _ disparaissais
      1A1A1c si _ ecole
      A1A2ba si _ en
      aBd1AAA si _ est
      1AA1a si _ etais
      AA2A1b si _ etait
      AbbA1A si _ fais
      b3A1A si _ fait
      d1AbC1A si _ je
      bbA2B si _ le
      aAaA si _ lui
      AbABb1A si _ m
      eB1AB1A si _ me
      2abA si _ mets
      aAA si _ n
      AAbAAAb si _ ne
      AaAB2d si _ pale
      AcA1a1B si _ parl
      D5b si _ parle
      1b2A si _ pars
      eABABAa si _ pas
      2Ab1Ab si _ paye
      1B3a si _ pouvais
      AaaAaA si _ pouvait
      Ab2A si _ ramene
      A1b si _ refuse
      A4a si _ rep
      aA3b si _ reste
      aA1bA1A si _ reviens
      1Aa1b1A si _ rien
      Ab3Ab si _ sors
      dCa2AC si _ suis
      C3aaA si _ un
      b2aA1A si _ y
      1BcABAa si c
      aBc1AAA si c est
      AA2A1b si c etait
      1CabeCA si ca
      b3A1A si ca fait
      1Aa1baA si de
      1Aa1baA si de rien
      cA2B si demain
      AA2eAA si elle
      fABAA1A si i
      bAAAAcA si il
      b2AA1A si il y
      DCB2af si j
      AAab si j ai
      C1ACA1g si j arrete
      aAAb1A si j avais
      1AA1a si j etais
      FicaBD si je
      b3B si je disparais
      dA1AB1A si je disparaissais
      A1bA si je lui
      AbA3A si je m
      cB2A1A si je me
      2abA si je mets
      a si je n
      BAbBA1c si je ne
      D1a3a si je parle
      2Ab1Ab si je paye
      1B3a si je pouvais
      Ab2A si je ramene
      A1b si je refuse
      A4a si je rep
      dCa2AC si je suis
      dAaAAA si jete
      1bAA2A si jle
      aAAB1dB si l
      DcAaAd si la
      bb1AAa si le
      C3c1A si les
      aAd1bAD si mi
      a2ABCc si moi
      AbAB2b si moi pale
      Daa3b si moin
      AC3Ab si mon
      hDcBABA si on
      aA2Aa si on a
      1A1A2a si on m
      a2a1AA si personne
      A3bAA si quelqu
      A3bAA si quelqu un
      CaAB1Ag si tu
      abA2A si un
      Bb3AA si vous
      AAcbAAA sick
      A1Ab sieg*
      A1Ab siege
      ba siga*
      BbBBhEa sign*
      AA1BeA signale
      DbBAaAf signe
      aA2AAb signe $
      3aA1A signed
      AAaaaA signer
      1D3d sikl*
      1D3d siklon
      BBA1baa sil
      cAaeBDA sile*
      c1abABA silence
      A2cABa silencieux
      abACbaA simp*
      AbACcbA simple
      Ca1Abb simple $
      bAA1A simple pour
      5a simple que
      aC1b2a sinc*
      bC1c since
      DAc1a1A since $
      A2a since _ 0
      AaAB1aa since _ and
      b2A2A since _ i
      1a2bA since _ s
      2a since _ was
      1b1A since easier
      AA1b1AA since i
      2a since i was
      4bDc since monday
      5a since mum
      fAAAAA since my
      A1Ab1A since september
      BA2adA since sunday
      adabABA since the
      AA2aaA since thursday
      B3c1A since tuesday
      A2b since year
      A2b since year 0
      B1AiBDC sing*
      AAAd1AA singe
      A2dBCB single
      B2c1B single day
      a2A single morning
      D1caABc sino*
      D1caABc sinon
      A2c sinon $
      1Aab2A sinon _ aime
      1Ab3A sinon _ balance
      A1Bb2A sinon _ envoie
      1BB2ab sinon _ est
      3A sinon _ les
      1b1CAa sinon _ me
      1BB2ab sinon c
      1BB2ab sinon c est
      1a4A sinon ca
      A1A2AB sinon il
      1Ab3A sinon il balance
      A1Bb2A sinon il envoie
      1b4B sinon il me
      2AC2d sinon ils
      2AC2b sinon ils me
      1A1a2b sinon j
      1Aab2A sinon j aime
      b3A1A sinon je
      ba sint*
      AacAAA sir
      ABaaacb sist*
      aBcaaA sister
      AAc1aAA sister _ me
      aA1AaA sister s
      bac1ABA sister she
      A1c2AA sister told
      A1c2AA sister told me
      B1B1Adb sisters
      2baaCA sit
      aA1a1AA sit _ the
      bA1a1BA sit in
      ABccBbC site
      BAc2aA sitt*
      A1b1AbA sitting
      A1aBCdB six
      ACd3a six ans
      3c2A sixi*
      3c2A sixieme
      1a1a sixieme et
      a1c2aA sixt*
      a1aAaaa sixteen
      1a2aA skat*
      Ac2A skate
      cAA2A skin
      A2A1c skip
      AdBC slap*
      AcAB slaps
      1aAB slaps me
      dEaDDfB slee*
      2cADdC sleep
      BaB2ca sleep _ the
      AaA2b sleep in
      A1d3A sleep with
      CAB1bfC sleeping
      AAA2cA sleeping _ the
      DA2AfB sleeping in
      BA3dA sleeping in the
      5a sleeping rough
      AAB3f sleeps
      kBDBACA sleeves
      bA4A sleeves _ the
      cA4A sleeves in
      bA4A sleeves in the
      dA2aCA slep*
      dA2aCA slept
      AbAd1AA slip
      1bA2a slip*
      CB1ccA snap
      2AAaAb snap $
      AA2a snap je
      AbBaa1A snap*
      bdBBBcE so
      gABA1E so $
      1a3a so _ asks
      aAAb2B so _ can
      AAAbdA so _ don
      B1AAAc so _ i
      AAA1Ac so _ m
      b4A so _ of
      bBAA1aA so _ s
      1A3a so _ t
      2aBAa so _ vais
      1A3a so don
      1A3a so don t
      E1Ac1da so i
      AaAb2A so i can
      AAAbdA so i don
      AAA1Ac so i m
      1aaBAb so i vais
      1AAA1b so it
      1AAA1b so it s
      2a2A so no
      1a1A1a so nobody
      1a3a so nobody asks
      BcAA1A so the
      b4A so tired
      b4A so tired of
      BA3b so we
      A1aA so yeah
      B1AAAgC soci*
      A2A1cB social
      Aa2AcA sociale
      Ca2cA sockets
      3AAab soeu*
      c2AADc soeur
      1BBBabe soeur $
      AA2b soeur 0
      aaA1aAA soeur _ 0
      c1BAbAB soeur _ a
      bAb1A soeur _ elle
      aaA1Baa soeur _ est
      aa3a soeur _ fait
      1a1A soeur _ la
      A1a1bAA soeur _ met
      C1A2ab soeur _ moi
      a1A1A1b soeur _ partie
      AA1bAAA soeur _ se
      A2c1A soeur _ veut
      a1aaABB soeur a
      b1A1aBA soeur de
      aaA1aAA soeur de 0
      caBc1BB soeur elle
      caB1aAB soeur elle a
      1b2B soeur elle est
      1A1bA soeur elle se
      bAAABaa soeur est
      a1A1A1b soeur est partie
      BaB1Aab soeur et
      C1A2ab soeur et moi
      aAb3A soeur je
      ab3AA soeur jumelle
      5Aa soeur ne
      1AA2aa soeur s
      a1b2A soeur se
      CA3eA soeurs
      DA1BAf sofa
      A4b sofa surfing
      3ABb sofa*
      3ABb sofas
      3b1Ca soi
      Bb4A soig*
      eAAA1AA soins
      d1AA1AA soins de
      bBDAdbA soir
      adbdD1D soir $
      BA2BeB soir _ a
      BAAaab soir _ ai
      Ba3a soir _ ca
      1AA1b soir _ ce
      1Aa1aA soir _ elle
      AA3a soir _ est
      AAA1abA soir _ fais
      a1AAAaA soir _ il
      a soir _ je
      Cbb1A soir _ la
      c1B2Ba soir _ le
      b3AAA soir _ les
      A soir _ m
      1a4a soir _ ma
      BA2aAb soir _ me
      4Aa soir _ n
      a2A1a soir _ ne
      b soir _ pas
      abA1CaA soir _ sais
      3A1a soir _ y
      BAb soir a
      Bab1A soir a la
      AA3a soir c
      AA3a soir c est
      AAaAabA soir ca
      A2aaAA soir dans
      Aa1bAA soir de
      ab2aAA soir e
      B4cA soir elle
      AAb1a1a soir en
      ABaAAAb soir et
      AcBA1b soir il
      1AA1a soir il a
      A2A1b soir il y
      AAA1Bca soir j
      BAAaab soir j ai
      cDCBfCC soir je
      4aAA soir je me
      abA1CaA soir je sais
      bA2Aa soir la
      aA soir ma
      1a soir mi
      1a soir mon
      5a soir on
      eA1a1AA soir pour
      b soir qu
      bAaAdBA soir sur
      GcgBBCc soir*
      MajAABb soiree
      BAb1A soiree _ je
      A1b2A soiree _ me
      A1b1A soiree de
      2a2A soiree et
      Cac1AAb soiree je
      A1b2A soiree je me
      fbD1AAa soirs
      1aBaAaa soirs $
      3A1Ab soirs _ a
      1aA3A soirs _ je
      Ab1A1aA soirs et
      aA1A1Ab soirs jusqu
      1a1AAbA sois
      A1abcCB soit
      AfC2BA sol
      1bA2A sol et
      1dAB1A sole*
      1a1A1A soleil
      4A solu*
      4A solution
      EBA1b1e some
      AA1AbAc some older
      AF1d2g some*
      CAAaaAd somebody
      c1B1A1a someone
      cAcA2C someone _ my
      A1C3e someone is
      2aC2a someone s
      CDbcBCf something
      A1Ab2B something $
      C1e3A something _ at
      C1A1A1f something at
      BAfA2C something happened
      C1e3A something happened at
      fA1A1AB sometimes
      c2A2B sometimes i
      E1baceA somewhere
      dCCa1Ba somm*
      eaBaABB sommeil
      AEA1bab sommes
      1A2Aa sommes _ dans
      4AbA sommes cinq
      Cc1dbCC son
      A1Ac son _ 0
      1aAAbbB son _ a
      aaA son _ avec
      AAAa2a son _ c
      AbaAA son _ dans
      ABaAc1B son _ de
      1aBA1b son _ depuis
      AdAa2A son _ des
      aaa1bDA son _ e
      baA1aAA son _ el
      aA2DAb son _ elle
      1Ae1BAB son _ en
      EAabac son _ est
      bAbbbBE son _ et
      Aba2AA son _ frere
      A2Ab1a son _ i
      1CdBa1A son _ il
      B2b1ab son _ je
      1AAB1bb son _ l
      aABAAAc son _ la
      DdCc1a son _ le
      Bac son _ lui
      2baACa son _ ma
      ABAAcCb son _ on
      1Dc1a son _ pere
      AA2abA son _ pour
      CabA1Ab son _ qui
      1A son _ s
      BaAac1A son _ sur
      bAA2B son _ to
      B1bA1A son age
      BAA1dA son armoire
      1Aa son beau
      1Ba son beau pere
      4Aaa son bebe
      a1A son bras
      B2cAaA son cartable
      3a son casier
      b1B1AaA son chat
      aA2Ac son chien
      1b1A son compagnon
      Abe1ABa son copain
      1AeAA1B son cousin
      BbA son daron
      Bd2A son dos
      1AA1cAA son doudou
      Aaa2A son entraineur
      1A1A2d son ex
      BcaAAb son fils
      1Ac1AAA son frere
      A1a1a1A son grand
      1Aa1a son grand pere
      AcaA1B son humeur
      a2a1A son is
      gBA1CBA son lit
      b1A son lit et
      E2AgAA son livret
      C2Ad son livret a
      1Ab3A son mari
      1ABa1ba son matelas
      bd1ABAA son mec
      aaA1A son mec la
      3a son nom
      1baAAA son oncle
      A1aa2B son pantalon
      Aa2A1a son pas
      ABa1a son passeport
      AbBAaca son pere
      A4c son pere l
      4a son pere la
      AcB2a son pere le
      Ba4A son pere lui
      2Ac2A son prenom
      A1BeAaA son s
      1aACaba son sac
      AA3a son sac et
      a5A son sweet
      BaAa1aB son tel
      CA1bcA son telephone
      2cA2A son truc
      A3a son velo
      Bc1B son visage
      Aa son visage des
      A2a sond*
      A2a sondage
      BaBeDAa sonn*
      baBaDb sonne
      2A2a sonne $
      C2d1CA sonnerie
      eAbDCbb sont
      1AaB1Ac sont 0
      AAbAAa sont _ de
      1A1A2b sont _ en
      5a sont _ et
      BccbBA sont pas
      1C2fBA soon
      eb1AABB sorr*
      eb1AABB sorry
      aaA3A sorry for
      bA2AAa sorry i
      EcA1AAf sors
      4a1A sors de
      1A1B2b sors plus
      aa1bBEe sort
      BA1a2a sort $
      1aA sort _ ceinture
      fAAAAAA sort _ de
      2b2AA sort avec
      Aaa1A1A sort la
      1aA sort la ceinture
      1A1B1c sort of
      fAAbACA sort plus
      gAA1ABA sort plus de
      bFD1a1h sort*
      daAB1AA sorte
      dB1B1bA sorted
      a2Aa1a sorti
      b5A sorti _ l
      b3aAA sorti de
      b5A sorti de l
      1a2Aa sorti du
      1a4A sorti le
      Ac1A2a sorti un
      CDAdc sortie
      BBAcbA sortie $
      6A sortie _ college
      bAbAbBA sortie _ la
      aAb1aAA sortie de
      1aAa1A sortie du
      6A sortie du college
      3b2A sortie et
      E1BbBBi sortir
      abBdACa sortir $
      A1c1AAa sortir de
      A1AbAaA sortir du
      Aad1aBA soti
      daCAA sou
      A2A1ba sou $
      b3AAA sou _ train
      dAA2A sou _ tram
      1ca2A sou la
      e1B1A1B sou le
      dAA2A sou le tram
      aA3A sou mon
      CBb1aBd souc*
      ABaBbAa souci
      cAaC2A soud*
      1a1A souder
      dAAA1A soudure
      1A1dAAB souf*
      C2c1AA souffre
      B2b2A souffre _ de
      D2d2A souffre douleur
      B2b2A souffre douleur de
      dbBAA souh*
      dbBAA souhaite
      cBaCdCB soul*
      cBBA soulage
      aA soulage $
      B1AacAA soule
      b1dB1B soulever
      cAAaABa soun*
      aA1aAAc sound
      AcA2aA soup*
      AdC2b soupe
      C4d souper
      hABABCa sour*
      c1A3A sourire
      b5A sourire $
      dAAA1B souris
      AbBb1Ab sourit
      dCbAbBa sous
      2ab1AA sous $
      A1AA1cA sous _ bashed
      aAd1AB sous _ couette
      1ac2CA sous _ douche
      5aA sous _ et
      a1B1eD sous _ lit
      bAA1Ab sous _ matelas
      Aaa2cA sous _ pluie
      E1A1AeA sous _ pont
      A1A2a sous _ porche
      aA sous _ table
      4AaA sous _ tente
      C1aA1Ae sous ca
      baBAABa sous l
      AaaaAA sous la
      bAa2A sous la couette
      1ac2CA sous la douche
      Aaa2cA sous la pluie
      aA sous la table
      A1CAabb sous le
      a1A1cBa sous le lit
      C1A1AcA sous le pont
      A1cA2a sous ma
      bBdAbDB sous mon
      A1A1bA sous mon lit
      aaB1Ab sous son
      1AA1Aba sous son matelas
      cA3AB sous terre
      b1AACdB sous un
      A4a sous un pont
      A1A2a sous un porche
      2A1Ab sous une
      2A1Ab sous une tente
      Ba3b sout*
      FddAAeA souv*
      AcBB1fA souvent
      AA3b souvent _ tete
      A3aA souvent a
      Dd1a1AA souvent avec
      A2AAb souvent la
      AA3b souvent la tete
      5aA souvent le
      Ecd1AA souviens
      Aab1AA souviens _ de
      Baa1A souviens pas
      1A2bA sov
      1A2bA sov _ kaz
      1A2bA sov la
      1A2bA sov la kaz
      eAA2aA spac*
      eAA2aA space
      a2a1B spaces
      aa1A spat*
      Cdc2CA spec*
      Bdb2BA special
      bA1C1c spen*
      3a1A spit
      5A spit _ my
      3a1A spit in
      5A spit in my
      bA1Aa spli*
      bA1Aa split
      baB2aA spor*
      cAAc1bB sport
      BbBc2B sport $
      1A1a1a sport _ que
      a1AaaB sport je
      BC1BcbA squa*
      BAa1dBa squat
      1AA1abB squatte
      1Bb2b ss
      1Ab2A st
      B1AE2g stab
      B1AE2g stab me
      DA1A1eA stad*
      DA1A1eA stade
      1A2Ac stade $
      b1bAAcA stag*
      BBea1A stage
      A1A2A stage _ a
      2Ba1Ab stage _ des
      aCAa1Ab stage _ le
      1bA3A stage _ ma
      1AaA1b stage _ me
      aaA stage _ que
      1aa1aAA stage _ un
      1aA stage a
      a1A2Aa stage chez
      5a stage de
      aAa1a1A stage en
      1aD3b stage il
      1bA3A stage il ma
      2a stage je
      AA1a2A stage m
      A1Ba stage m a
      1AdA2A stage me
      Aa3b stages
      cbC1AdA stagiaire
      abA2aA stagiaire _ a
      DfBBAb stai*
      AgBAAC stairs
      1cA3A stairs $
      BA3e stairwell
      BA3c stairwell of
      B1AaAb staj*
      1eCabBA stan*
      acBAbB stand
      aaBAbA stand _ the
      abBA stand in
      abBA stand in the
      BbAb standing
      bCba1gD star*
      2Bda1A start
      Aab1AaA started
      Ba1bAba started _ the
      CAA1BgA starving
      AA3cA stat*
      AA3cA station
      A1a1aaA station $
      CacA1cB stay
      BabbA stay _ the
      Ac1bAB stay in
      BAAAdcA stay*
      BAAAdaA staying
      A4cb stea*
      1bA1Aa step
      BdeCA1C step*
      ACf1A stepbrother
      DbdBaAA stepdad
      AcB1A stepdad _ me
      AdBA1a stepmum
      2ab1AA stic*
      ba1AbBa stil*
      bc1AaBa still
      aBdBAbB stoc*
      ABeAA1A stockroom
      da1A2B stom*
      da1A2B stomach
      ca1B2A stomach $
      c2AA ston*
      b2A stone
      dA3A stoo*
      dA3A stood
      DEd1cBc stop
      2A1Baa stop $
      eCcbCC stop*
      eBbbBCB stopped
      CAdbAA stopped going
      eAabA1C stor*
      BAaa2a store
      hbABA1C story
      2Aa story $
      eB1BbEA stra*
      dA1AaB straight
      2aAaB stranger
      cb1AAAA stre*
      cB3A stresse
      1bA stri*
      B1BbAdA stud*
      1A1A1dA student
      A1Ab students
      1AbBBba stuf*
      1AbBBba stuff
      AAAA1Af stuff for
      CcAdAA styl*
      Bc1a style
      ABCa1cB su
      c1AA2B su la
      AAf subi
      C2hABA subi*
      CaAhABA subit
      CAA2fA sucr*
      DaA2fA sucre
      Bb sucre $
      bB3AA suff*
      bB2AAA suffit
      b1DAcAa sui
      a3aAB sui _ a
      bA2A1d sui _ dans
      A1A2a sui _ de
      1aA2BA sui _ je
      A2A1e sui _ la
      aaA1ABa sui _ le
      B2A1db sui a
      5Aa sui dans
      A3bB sui parti
      kBBADCD suic*
      c2AAAA suicidaires
      dA1aABB suicide
      bA suicide $
      b2A suicider
      bBabbAC suis
      a2AdD suis $
      b1aaB1B suis _ 0
      B2B1d suis _ a
      d1ABBA suis _ au
      CAb2ba suis _ avec
      b2A1A suis _ boulet
      a3A suis _ bout
      baB2C suis _ c
      B1A1bA suis _ chez
      aAA2Aa suis _ d
      CbBDBBj suis _ dans
      bB1CfGA suis _ de
      a suis _ depression
      a1A3B suis _ depuis
      b3A suis _ des
      3b suis _ deux
      EbA1c suis _ du
      Ce1cB1B suis _ en
      B2aA1b suis _ et
      A2AAa suis _ fatigue
      a suis _ fond
      C3aA suis _ fugue
      a suis _ ici
      DAb1Aab suis _ il
      aaa1Ba suis _ j
      Ab1ABAb suis _ je
      aA2Aaa suis _ l
      aC1bAdA suis _ la
      eB1ABca suis _ le
      1ab2AA suis _ les
      B1A2aa suis _ ma
      fAA2C suis _ mais
      Bbb3A suis _ mec
      a2a2A suis _ merde
      AabAaAa suis _ mere
      A3cBA suis _ mes
      Ab1A suis _ on
      BbA1c1C suis _ par
      5Aa suis _ pas
      1AA2b suis _ peu
      a2A suis _ poids
      bbbAAA suis _ pour
      Ba2b suis _ que
      AAAAc suis _ rentre
      B1c3A suis _ sans
      1a1aCaB suis _ seul
      BA1b suis _ seule
      B2a suis _ souffre
      da1BAAA suis _ sur
      b3A1B suis _ train
      1AbaabA suis _ trop
      dCAAabA suis _ un
      bAAABaa suis _ une
      BBBBe1A suis a
      b2aAA suis a 0
      5aa suis a l
      B3aa suis a la
      A1aa1Aa suis apprentie
      a3AA suis arrive
      b4A suis assis
      b4A suis assis sur
      aaAB2a suis au
      a4A suis au bout
      a suis au fond
      1A2A1b suis avec
      A3bA suis barre
      4aA suis barre de
      Bb1a1A suis bon
      A1a3a suis bonne
      aab2B suis ca
      a1aA1Aa suis ca mere
      1A1Aa1a suis cache
      A2Ba1b suis cachee
      A2Ba1b suis cachee dans
      fB2BAA suis casse
      CBA1adA suis chez
      AA3cA suis chez un
      eA3B suis comme
      F1BAd1a suis dans
      1AA2b suis dans la
      BA2b suis dans le
      B3cCa suis dans un
      2A1Bab suis dans une
      cA2AbA suis de
      AA1AacA suis dehors
      a2AaAB suis deja
      aBAAaAa suis en
      2A1Ab suis en 0
      a suis en depression
      C3aA suis en fugue
      Aac2a suis enceinte
      AAc suis enceinte de
      hC2AAA suis encore
      A1BB2d suis enferme
      AAAA2c suis enferme dans
      DA2A1e suis enfermee
      B3A1c suis enfermee dans
      A suis enfui
      B1a1b suis et
      a5a suis euh
      C2cAc suis fait
      ca1AAB suis fatigue
      b2AA suis fatigue de
      2a1Ba suis gay
      A suis harcele
      1A1cA suis l
      2CeB1A suis la
      aABfA1B suis le
      1A1a2B suis le seul
      B2a suis le souffre
      3BAcA suis majeur
      CAacAbA suis malade
      AdAB1A suis maladroit
      2aA2A suis mature
      B4bA suis mineur
      c1b1AAB suis monte
      b5A suis monte sur
      B1ab suis mort
      cA4A suis ne
      b2A1B suis nul
      b3B suis ouvert
      EaA1dCA suis parti
      1A2aBA suis parti de
      B3dBA suis partie
      2A1a1A suis partie de
      baaa1BB suis pas
      b1Ab suis pas la
      AAAAc suis pas rentre
      C1babA suis pas trop
      BAA1abB suis plus
      2a1A1A suis plus la
      3dAA suis reste
      D1e1A1A suis reveillee
      B1c1A1A suis reveillee sans
      b2AA suis rien
      B1A1a suis sauvee
      bA1B1A suis seul
      C1AAA1e suis seule
      ab suis son
      BAab2b suis sous
      b3bAA suis sur
      d4AA suis sur le
      D3e1A suis tiree
      Dc1A1cA suis tombe
      Bb1A2A suis tombe dans
      Ac1A suis tombee
      1b1AA suis tout
      Ab2A suis tout seul
      aA suis triste
      aa4A suis trop
      g1cBB1B suis un
      Bbb3A suis un mec
      1AA2b suis un peu
      a2A suis un poids
      ba1aAAA suis une
      a2a2A suis une merde
      a3AB suis vide
      dB2bA suis*
      BABBABk suit
      A1Ba1Be suit _ la
      A1B2Ac suit depuis
      cB2b1A suit*
      cB2b1A suite
      1baaAAB suite $
      b1aaACe suiv*
      aaaA2A suivante
      1aaA2A suivante $
      A2b1Ab suivent
      A3AAd suivi
      1a1A1a suje*
      1a1A1a sujet
      1aa2B sujet $
      BBbAAcd summ*
      ABcAAcb summer
      a1a3A summer $
      Ce1ac1C sund*
      Ba1acBB sunday
      Bc1a1B sunday $
      Ad1A1aB sundays
      C1A2f supe*
      aB4a super
      B4d supermarche
      5a supermarche $
      a3A supo*
      a3A suporte
      DAcdAAC supp*
      AaAa2A supplie
      A1Aa supplie de
      CAcBbA supporte
      bAA1a supporte _ d
      B1eB1A supporte _ qu
      CAcBbA supporte plus
      bAA1a supporte plus d
      B1eB1A supporte plus qu
      B2d2B supposed
      aACcA1A supprime
      C2c supprime _ mes
      b1Cb supprime _ ses
      B1Bc supprime tous
      2Bb supprime tous ses
      2cA supprimer
      a1bbAEB sur
      1AcA1a sur $
      BcbBcA sur 0
      bBA sur _ avant
      BfAA1A sur _ balcon
      aBA2b sur _ banc
      a4A sur _ bra
      cCAA sur _ bras
      2A1a sur _ bureau
      bAABA sur _ c
      1Ab2A sur _ canape
      BcAa sur _ carrelage
      1baB1A sur _ chantier
      BAd sur _ corps
      Ab2a1A sur _ cou
      A1aA sur _ cuisse
      Bb1a sur _ dos
      A2aaAa sur _ elle
      1AcA2A sur _ et
      c2AA sur _ fenetre
      Bb2cAA sur _ frigo
      aAa sur _ genoux
      1AeAA1B sur _ il
      b5A sur _ ils
      bAAA sur _ jambe
      Dda2A sur _ jambes
      1Aa1b sur _ je
      A1cA2B sur _ jeu
      1B1b sur _ les
      BAbaa sur _ lit
      cAAA1A sur _ main
      AaA sur _ mains
      1A1c2a sur _ mere
      aa1A1A sur _ mollets
      Aa2a1A sur _ oreiller
      Ab2AbA sur _ parking
      cAB sur _ photo
      1B3b sur _ placard
      a1A sur _ plaque
      A4b sur _ plier
      aA sur _ poignet
      c4A sur _ pont
      1b3bB sur _ porter
      3A2a sur _ pour
      a3A sur _ quai
      Caa sur _ que
      c4A sur _ record
      2Ab2A sur _ reseaux
      Ad3A sur _ riz
      AAcA sur _ route
      2aaA1B sur _ site
      B2cA1a sur _ table
      aAa2aA sur _ tel
      BdA sur _ tete
      a1AA1Bc sur _ toi
      c1B1ACc sur _ toit
      BAab sur _ tout
      A2A1c sur _ trottoir
      da1A1B sur _ ventre
      bAA1AAc sur ca
      3AbAA sur des
      Aa1AAcA sur deux
      3abAA sur discord
      AgBa1B sur du
      Ad3A sur du riz
      BAaaa1A sur insta
      2cA2A sur insta il
      a5B sur internet
      CbcBcaB sur l
      2A sur l avant
      Ba2b1A sur l oreiller
      ebFBEa sur la
      BaA sur la cuisse
      c5A sur la fenetre
      b1AA sur la main
      cAB sur la photo
      a1A sur la plaque
      1ba3B sur la porter
      AAcA sur la route
      4A1a sur la table
      Aa1a2A sur la tete
      edADCA sur le
      BfAA1A sur le balcon
      bAA sur le bras
      1Ab2A sur le canape
      BcAa sur le carrelage
      1baB1A sur le chantier
      Ba1a sur le dos
      Bb2cAA sur le frigo
      2a3B sur le jeu
      AbB2b sur le parking
      1B3b sur le placard
      A4b sur le plier
      c4A sur le pont
      a3A sur le quai
      c4A sur le record
      a1AA1Bc sur le toi
      c1A1ACb sur le toit
      A2A1c sur le trottoir
      ba3B sur le ventre
      BeEB1aA sur les
      B sur les bras
      Ab3A sur les jambes
      2Ab2A sur les reseaux
      1Bb1aA sur lui
      DbbcA1b sur ma
      1A1c2a sur ma mere
      Bc4a sur ma tete
      dAABACA sur mes
      Hd1gAA sur moi
      2a3a sur moi je
      aHddaAa sur mon
      cB1A sur mon bras
      AAc sur mon corps
      1Ab sur mon lit
      1A1aAb sur ses
      bCaAb sur snap
      bABAAa sur son
      A1b sur telegram
      A1Aa sur tiktok
      eCaaCbC sur un
      bAA sur un banc
      2aA2A sur un jeu
      2aaA1B sur un site
      B1Aaa1b sur une
      baCAAcA sure
      A1B2c surf*
      A1B2c surfing
      DCCkbCA surn*
      BBAg1A surnom
      A1Ad1A surnom _ je
      AA1c1A surnom je
      A1B1b surnomme
      bAA1AaA surp*
      bAA1AaA surprise
      CdCB2a surs*
      CdCB2a sursaute
      Ab sursaute _ qu
      Dd4A sursaute des
      Ab sursaute des qu
      abB sursaute quand
      CgaB1aB surt*
      Bc1A1bB surtout
      adAA2A surtout pas
      AdaA1A surtt
      CBAcABf surv*
      AAd1AAA surveillant
      AaaAA surveillant de
      CaCA2d surveille
      a1AA2a surveiller
      AbA sutu*
      AbA suture
      2A1b swa
      1a1A1a swar
      1a1A swar $
      1A1Ba1b swe
      3A swe $
      3AaAb swe moi
      eAB1aAA swea*
      bAA1a1A swear
      cA3AA sweet
      1CdABa swim*
      1CdAAa swimming
      A3aAa swit*
      B1AaaAa switch
      aaa1AA symp*
      aaa1AA sympa
      iACB1Cb t
      Cb2CfB t _ a
      Aab1AbB t _ about
      aAa1aAA t _ and
      ba3AA t _ anymore
      aaA2a t _ anyone
      aAA2a t _ anything
      dBAAbBA t _ at
      AA1ab t _ back
      b1A t _ being
      1A3a t _ do
      AAa2bA t _ for
      aa2AAA t _ him
      4a1A t _ i
      baA3A t _ if
      a4Bb t _ in
      2bC1ab t _ it
      B2aaA t _ je
      EdA1aaa t _ me
      A1cA2A t _ more
      aaB1aBb t _ my
      b4A t _ myself
      ba1A2A t _ n
      AAcAA t _ out
      1BAa2a t _ pas
      a1A t _ short
      B3Abb t _ since
      B1AB1bc t _ the
      AAAb1Bc t _ them
      aAA1b1A t _ this
      1baCcB t _ to
      a5A t _ une
      A4Bc t _ up
      aaA3b t _ what
      AAfA1BA t _ when
      A3adB t _ where
      ABAb1Ad t _ who
      a2AaA t _ you
      3A1bA t a
      BA1A1e t afford
      BaB2c t as
      ACac1a t ask
      e1BBAAC t be
      B1a2a t been
      aa1AbAA t come
      ba1AA1A t do
      a1A t do short
      bAA3A t do this
      c4BA t eat
      B3Aba t eaten
      B4ab t eaten since
      bAAb1Aa t ere
      B1A3b t feel
      Ab1AaBA t get
      AAcAA t get out
      AAcbaAA t go
      BA1ba t go back
      2A2cA t have
      1A1aaAA t have to
      ba1aA1B t il
      a5A t il une
      aa1aAAB t inquiete
      A2a t inquiete je
      aA t inquiete pas
      1aAAa1A t je
      A1BaacC t know
      A1aaA t leave
      BbA2Bc t let
      BbA3b t let me
      ACb3b t like
      a2A1A t matter
      c2AA1A t need
      B1Bc1a t pay
      b1A t picture
      AAa1b t put
      bBAa1b t really
      1A3a t really do
      Ab2A1A t ring
      CBA1aac t say
      d4B t see
      b4A t see myself
      A1cAa1A t send
      A1cA2A t send more
      aCe1BBa t stop
      Ba4a t talk
      aaa3A t talk about
      Ba3b t tell
      B1a2bA t think
      B4Ad t wake
      B4Ad t wake up
      2a3A t walk
      AA1AaAa t want
      Ba1AAAb t want to
      1daDBBd ta
      b2A ta question
      Bc1a1AA taba*
      AeAAA1A tabasse
      Ab1A tabasse _ la
      AA1d2A tabasser
      ca1aBC tabl*
      Cc2A1a table
      Ca1a1Ac table $
      D3ae table et
      AA1b1A tableau
      fBAAACB tablets
      b1A1A tablets _ i
      c1A1A1B tablets and
      b1A1A tablets and i
      1aa tablier
      abA2AA tach*
      1bAa1A tache
      a2A2A taches
      iCCCdDB tail*
      bAAAA taillade
      2A taillade les
      b2A taillader
      dBABdDA taille
      cB1AA1A taille crayon
      BdA taille d
      cc2AC tair*
      dc1AAC taire
      adBA tait
      bcBA tait $
      AA1A1b tait*
      ABAe2A take
      CA1c2A take _ long
      a1aa1CA take my
      Ca1cAaA take the
      CA1c2A take the long
      Daa1a1c take*
      DaA1aAc taken
      2b takes
      1A1AaBc talk
      1a2b1A talk _ it
      a3b1A talk about
      1a2b1A talk about it
      AAbA1Ab talk to
      1abcB1B talk*
      1a1cB1B talks
      ea1BAaA tan
      abA1ABa tan $
      AABaf1B tant
      B1A1caA tant que
      DdCCAgb tant*
      BaCBabc tante
      c4B tante $
      cBA3b tante a
      Bb3Aa tante elle
      1a4B tante il
      EkCAACA tap
      AcA1A tap amwin
      1A tapa*
      cdCBADD tape
      a1Aa2A tape $
      A2A2a tape _ avec
      Bb4a tape _ la
      BcA2A tape _ le
      1aA tape _ les
      Aa tape _ moi
      dE tape _ tete
      1B1a tape a
      CeAC1AA tape avec
      Aa tape avec la
      Ba1A tape avec le
      1B1a2b tape dans
      1A1a tape dans le
      Ba1B2a tape dessus
      dE tape la
      cC tape la tete
      abA2B tape les
      2A tape ma
      aa1A2B tape moi
      BBagAAB tape*
      1D1eA1B tapent
      Baab1A taper
      a1AABcA tapi*
      a1A1BbA tapin
      A1A2b tapin de
      1AA1a1a tar
      1dABABb tard
      B1a3a tard $
      2AA1Ab tard pour
      AbA tart*
      AaAA1bA tarte
      Ad1BA tass*
      ba1BA tbh
      1b1BAb tbh $
      a1abcBC te
      bAA te dire
      AA2a te jure
      Aaa1aAA te plait
      bBA1a te que
      1ABA1fB tea
      eC1a1CC teac*
      cCba1BB teacher
      aAA3A teacher says
      b1A2AA teachers
      Baaa1a team
      ABBdBba tech*
      a1Ac1A technique
      A1Aa2b techno
      abaA1A tee
      abaA1A tee shirt
      DfAA1A tein*
      DfAA1A teint
      aB1A teint sur
      Hbadbac tel
      A2BB1e tel $
      2AcA1a tel _ 0
      B3ac tel _ la
      aAAA1ba tel a
      b1A1A1a tel a 0
      BA2ac tel a la
      A4bA tel au
      Ac2A tel et
      4b1A tel pour
      1e1AAB tele
      Ee1aaFd tele*
      1bA telecommande
      A1c3A telegram
      A2a telegram $
      AaA1bCc telephone
      BbaAd1D telephone $
      1AbA1a telephone _ il
      a1AAa telephone _ je
      a1ABA1b telephone _ le
      2Aa1Aa telephone _ mon
      a4AA telephone _ un
      a1AbA1a telephone a
      caaAAAC telephone et
      a1AAA1b telephone il
      Ba2a1A telephone sur
      1a1b2B telephoner
      AA1AAAe telephones
      AA2AAc telephones et
      bB1AAdB tell
      bA1A1aA tell $
      BB1a1ba tell _ i
      1bA3A tell _ school
      a1Aa2A tell _ to
      A1a1Ab tell anyone
      BbAa tell me
      CBac1a tell mum
      eCA2BA tell my
      BbAA1cA tell the
      1bA3A tell the school
      a2A1AA tell you
      bDA1BeA tell*
      bBB1AcA tellement
      cAAA1A tellement que
      a1a1AAA telling
      B1ab2A telling me
      AAaA1ba tells
      Cc3a telm*
      Cc3a telman
      Ad1Ab temp*
      BeA2AA temper
      aBbAbAb temps
      bC1B1b temps $
      Ad1AA temps _ ca
      AA1bbaA temps _ je
      ABA1abb temps ci
      A1aa2a temps de
      abA2A temps et
      Ab1aA temps que
      Ac1AA temps que ca
      1AbAa tena*
      a1c2AA tend*
      A1c2AA tendu
      1cC2Ab teni*
      1cC2Ab tenir
      aA tenir jusqu
      CA1b2c tenir la
      aA3a tenn*
      aA1AA tennis
      B1a2bA tent
      B1a2bA tent _ the
      eAaBBcD tent*
      eA1A1AA tentative
      a tentative _ suicide
      a tentative de
      a tentative de suicide
      a1aABdD tente
      a3BaA tente $
      b3A1A tente a
      A1bA1a tenu*
      CagBAAA tenue
      a tenue 0
      Aa tenue la
      1B1AbAc ter
      aabaAAA term
      b1aABeA term*
      a1a2aA terminale
      a2AAa termine
      cCaaBC terr*
      dA2AEa terre
      bBaa1CB terre $
      1b1A1A terre dans
      AB2A1b terre elle
      a5a terre et
      A1a1Ac terrines
      2a1Ab terrines $
      BC3ca tes
      a3A tesc*
      a3A tesco
      b2A test
      eAABA test*
      d1ABA testament
      2Aa1aa tet
      bBEfBBb tete
      bdB2AB tete $
      c1A tete _ des
      a2A tete _ est
      1A1A2b tete _ je
      A1Aa tete _ la
      1C1a1A tete _ le
      1C1b tete _ les
      Aa1a tete _ que
      AB1B1da tete _ tourne
      cA1a1AA tete _ un
      a2A tete c
      a2A tete c est
      cD tete contre
      bB tete contre le
      AcBc1AA tete dans
      A1Aa tete dans la
      1b tete dans le
      AA1b tete dans les
      BaAe1AA tete de
      bB tete elle
      a1Aa2a tete et
      a tete je
      1B2Ac tete qui
      AA1A1ca tete qui tourne
      AB1a2A tete sur
      BA1b2a tete tout
      BA1b2a tete tout le
      AAbAADf text*
      aBAA2b texted
      1A2AAc texting
      2a1AAb texting me
      B1c1ABb texts
      ABd1A1A texts me
      da2ACA than
      eB2AAA than*
      dB4A thanks
      aBcbCcA that
      daACAa that $
      AA1a1b that _ all
      aaBAaa that _ is
      c1B2a that _ me
      c1AA1AA that _ my
      Aad1BA that _ the
      2a2A that _ vais
      Ad3B that _ what
      c2a1B that i
      AB4b that normal
      DbA1BgB that s
      AA1a1b that s all
      Ad3B that s what
      bAA2A that she
      b2BbB that way
      a1B1BaA the
      A1AAaa the 0
      Ba1A1Bb the _ after
      aA1a2A the _ again
      bdDbBDd the _ and
      dC2A the _ are
      ccA1aBB the _ at
      A4aa the _ bank
      a1B1A the _ because
      A4b the _ behind
      2a1b1A the _ bus
      ba2AAB the _ course
      aA1Aaa the _ day
      ab3A the _ door
      CdA1AAb the _ end
      CA1b1b the _ every
      AAa1ABc the _ floor
      d1B1Aaa the _ for
      1BAa1aA the _ from
      1Aba1B the _ girl
      AcAb1AB the _ he
      1AaAaB the _ home
      EACDffb the _ i
      CA1aAAc the _ in
      Ac1AA1A the _ is
      B1ABadA the _ it
      Ba3Aa the _ just
      2aa2B the _ lads
      3Aa1A the _ last
      abAA2A the _ of
      1Bc3a the _ off
      f1BB1a the _ on
      A1ABbBc the _ one
      Ad1AAAA the _ ones
      1C2ab the _ open
      cA1aACa the _ park
      1A2a the _ place
      aDac1aA the _ room
      2a the _ rooms
      FAaaae the _ s
      aAaA1Aa the _ says
      cAAAAAa the _ she
      BBa1aAb the _ since
      eC1CAbA the _ so
      A4bA the _ station
      1AAbaA the _ stop
      BAaa2a the _ store
      cA1A1a the _ story
      a3Aa the _ that
      a1aAAAA the _ the
      BA1a1Ab the _ there
      Aa1A1a the _ thing
      BAbaa the _ til
      abAA1aC the _ till
      aAa2A the _ time
      Cb1ac1A the _ to
      1A the _ tonight
      2aA2A the _ under
      Ba1a1Ba the _ up
      CA1e2A the _ way
      Bd1CAAa the _ when
      abcaAAC the _ who
      ABc the _ window
      dCa1bDA the _ with
      dAABaA the _ would
      AaA2cA the baby
      1cAAaCb the back
      a1aB the bakery
      1Bc2A the bathroom
      BaB1bab the bed
      a the best
      A4Aa the blade
      2BA1bb the booth
      AAbA1Ac the boss
      1AcaCa the bus
      B1bcAAA the bus and
      3a2A the canal
      C4c the canteen
      da2AC the car
      dA1aADa the car park
      cA3BA the cat
      bA1a2A the changing
      bAAa1AA the changing room
      2a the changing rooms
      1AAAacA the children
      2AAaa the children s
      cAAb1C the class
      eAA1A1B the cliff
      AAa1bA the coach
      AA1AAeA the council
      aA1b1Aa the course
      1c1BAaA the cupboard
      1A2Ac the cupboards
      6A the day
      b1AaaAA the dog
      BAaAaDf the door
      C1AaaAc the driver
      a4AB the end
      AB3c the et
      AAA1dA the ferry
      CA1d1a the first
      3A1a the flat
      Aa2AbA the food
      BA1B1ac the fridge
      abA the garage
      AAAb1bB the gates
      BBab1bA the gym
      Ab3Aa the hair
      Bb4A the hospital
      AA3cA the hostel
      Ca1Acaa the house
      2Aa the inside
      2Aa the inside of
      bBBBAab the kitchen
      a1A the kitchen and
      C1c2bA the lads
      A1A2b the landlord
      AB1BAhA the leftovers
      B2bAaA the library
      b the light
      ABa1a1a the lights
      Bc1AAAa the little
      Ab1AA the little ones
      1A1A1c the locks
      CBAe2A the long
      DAAf2A the long way
      bAaA1Aa the man
      Aaa2B the manager
      eA3AA the marks
      AAAA1c the minute
      AAB2c the moment
      cA1A1a the multi
      cA1A1a the multi story
      Cbc2B the new
      aB2bA the next
      AA1adAA the night
      B1A1b1A the night bus
      DdAa the nurse
      A2c1AA the older
      BdB the one
      Cc1A1A the one who
      bE1B1d the only
      bC1A1a the only thing
      aA1a1AA the other
      AaAcAA the others
      B1bAABb the party
      Aa1bA1B the phone
      bA3A the point
      aA3A the point of
      CaA1b1b the police
      bA1A the railway
      e4AB the roof
      2b2A the salon
      bBba1B the same
      A2aAd the school
      bA1AaA the sea
      1aAAbAA the shed
      cBb2B the shower
      abBA1B the stairs
      BA3d the stairwell
      BA3c the stairwell of
      2A1a the station
      ABeAA1A the stockroom
      aA4b the summer
      3b1AA the teacher
      1aA the throat
      B3b the time
      a2a1AA the toilets
      1Ab2A the van
      bA1AAB the wall
      1AcA1aA the whole
      AAAadC the window
      A1CeAA the workshop
      a2b1A the wrong
      B1c thea*
      B1c theatre
      aeAa1AB thei*
      aeAa1AB their
      EaaCB1e them
      A1a1ABa them $
      2b3B them _ my
      1a2AaA them _ the
      AcAA1a them i
      aA2AaA them on
      2cA2C them to
      2b3B them to my
      acDb2C then
      4a then $
      baA1aCa then i
      cA3BA theo
      DBaAah ther*
      CBbBbd there
      A2AbbB there $
      D1cc1AA there _ a
      A3AbA there _ been
      aAAAAdA there _ no
      B4b there _ nothing
      aAA2bA there _ t
      a1bAaBB there a
      1A1A1c there anywhere
      1a2bBa there is
      aAA2bA there isn
      aAA2bA there isn t
      CA1aE1g there s
      D1cc1AA there s a
      A3AbA there s been
      1AAAAdA there s no
      B4b there s nothing
      ABA1Ae theres
      4Ac theres no
      a2AA1a thes*
      aa1AA1a these
      GDHhaAe they
      D1Bg1aC they _ a
      A2a1aA they _ at
      a2ab1A they _ i
      2aA1B they _ in
      3b1AA they _ it
      D1bbDdB they _ me
      ABBbBEf they _ my
      bAABdaB they _ t
      1A1a1aA they call
      1A1a1aA they call me
      aA1Ac1A they can
      e2DBAb they d
      2aA2a they go
      2BBa1c they keep
      A2Bd they ll
      1d1B1Aa they lock
      1d1B1Aa they lock me
      B1Ac2A they made
      A1Ac2A they made a
      A2a2a they make
      AaBbA1A they put
      aAaDaab they re
      3D1Ab they said
      a2a1A they say
      5A they spit
      5A they spit in
      bA1A1Ab they took
      FA1hBbA they vais
      B2a1aA they vais a
      AAA2Ae they*
      aA3Ab theyre
      dC4A thig*
      dB4A thighs
      gBcD1FE thin*
      Abb1aBA thing
      b1AA1b thing i
      cC3A thing that
      cAa1BCC things
      bA1BaA think
      A1a3A think about
      2AAdA think i
      aAAaAAb think it
      bA1AAAA thinking
      b2AAAA thinking about
      aB1ab thinks
      aB2bA thinks _ m
      A2a1a thinks _ s
      aB2bA thinks i
      aB2bA thinks i m
      A2a1a thinks it
      A2a1a thinks it s
      cAa1BbC thir*
      bAAaBbC third
      d2AaFa this
      a3A this _ and
      cAB1BAb this _ i
      bAA3A this anymore
      b1A3A this anymore i
      1aAA this morning
      a3A this summer
      cB1A this time
      1aA this year
      aBBc1Bc thos*
      aBBc1Bc those
      a2AaAA thou*
      2a1A though
      a2AaAA thought
      FcCeAcA thre*
      b2A2A threatening
      b1a3B threatening to
      GaBfabA three
      5A three days
      AbAAAaA threw
      1a threw _ down
      1A2Ab threw me
      1a threw me down
      CiD1ACa thro*
      1dAA1BA throat
      A1A3b through
      Cb4b through the
      3aAa throw
      BfBa1B throws
      AdBA1A throws _ at
      1BbBdBA thun*
      1BbAcB thune
      2b3A thune $
      BA2abB thur*
      BA2abB thursday
      c1A2AA thyroide
      a1A thyroide $
      BB2bb ti
      A1AbAaA ti _ i
      2AcAAA ti _ la
      1BAAc1b ti _ moi
      aBB1a ti fre
      aBB1a ti fre moi
      AA1ba1A ti freezers
      C1cBb1b ti se
      C1aAb1c ti se moi
      2aBb1b tick*
      b1aB1Ab ticket
      B3a tickets
      bbA1AA tidy
      bAA tied
      Ca2cAb tien
      EbCB1df tien*
      CAABAeb tiennent
      cBAbbAB tiens
      bA4A tiens _ debout
      cA3AA tiens plus
      bA4A tiens plus debout
      A1Ab1Aa tiens un
      EdAAAae tient
      A1Ab2B tikt*
      A1Ab2B tiktok
      BBd1aa til
      acCDb1A till
      cB1A till _ knuckles
      BA3c till _ then
      CcA1bBa till i
      dAAB1Ca till it
      1B1Aaaa till the
      cBb1aA time
      cB1AbBB time $
      C1aAa1b time i
      Aaa1bCA time*
      Aba1aCA times
      2AaAb timo*
      2AaAb timoun
      BaAA1d tin
      1aAbABA tink*
      BBb1A1b tir
      CdCAeEf tire
      1a1A tire _ les
      aa1A tire par
      1a1A tire par les
      CD1fdAA tire*
      dAbBBA tired
      b2A1A tired of
      D3g1A tiree
      3a tirent
      ABAfCbB tirer
      c1A2AA tiro*
      1bA tlj
      1bA tlj $
      AaBd1A tlm
      cBcA1Cb to
      a1ABbbB to $
      BaB1aab to _ a
      c1A1AA to _ alive
      cBCa1Ca to _ and
      AaBbAbA to _ at
      a to _ every
      aAAAA1a to _ for
      1aA1b to _ he
      Ba2aaa to _ her
      b1A3A to _ herself
      1AA3c to _ him
      a2A2A to _ himself
      c1AbABA to _ his
      acB1aBA to _ home
      AAbbA to _ i
      1b2BDc to _ in
      cd1BAAA to _ it
      FeABAAf to _ me
      2e1AaD to _ my
      4A to _ myself
      a1cAA1A to _ off
      bBAbbA to _ on
      a1A1a to _ out
      2aA to _ quiet
      AAacaAA to _ school
      A1a1Bb to _ since
      2cAB1b to _ the
      Cace1AC to _ to
      c1A2AA to _ up
      1c1A2A to _ when
      Ab1Ba to _ with
      BcA1AAA to _ you
      2ca1AB to a
      1aCccCb to be
      b1A to be alive
      Bb1B1b to class
      dAB1aAB to die
      eBa1ACB to do
      bAA2Aa to do the
      eABAAAA to end
      cA3B to end it
      bAA to feel
      EadEc1c to get
      CaaeA1A to go
      1bacA1B to have
      aBcAa1B to him
      bB1AA1c to his
      CaAa2c to it
      c3B1B to jump
      b2BA to keep
      1bABAAa to kill
      b5A to kill herself
      4A to kill myself
      A1A1Bca to leave
      cAAA1aA to live
      DBbd to love
      AABAa1d to marry
      a1Bb to me
      2dA2B to meet
      BCcb1bB to my
      AA3Ac to people
      b1Ba1Aa to pick
      2a2Aa to say
      1A1d2B to school
      1aAA to see
      1Bb1a1A to send
      BAA1Bb to sleep
      Aaa1Ba to stay
      a2aA1A to take
      b1A1A to talk
      aBA1Aa to tell
      caFBaeB to the
      AA1BAfA toas*
      AA1BAfA toast
      dAAC1aa toda*
      dAAC1aa today
      aA1B1aa today $
      iCAbBAA toi
      a1aA1bA toi $
      cDBdBFb toil*
      bA3B toilet
      AABc2a toilets
      3a toilets $
      bC1bBEa toilettes
      a1Aa1AA toilettes $
      B2c1B toilettes _ deuxieme
      C1aA2b toilettes _ la
      A1bB1ab toilettes _ lycee
      3a1AA toilettes _ que
      b2A2A toilettes avec
      A2A1bb toilettes de
      A1bAAA toilettes du
      B2c1B toilettes du deuxieme
      A1bB1ab toilettes du lycee
      2aA2A toilettes et
      5B toilettes parce
      a5A toilettes pour
      DABBBg toit
      B2A1b toit $
      b3AAA toit _ batiment
      d2AAA toit _ lycee
      fA1ABCa toit du
      b3AAA toit du batiment
      d2AAA toit du lycee
      A1Aaa toit et
      aBcBa1C told
      dBCA1b told _ he
      Aa3A told _ hospital
      BcA3A told _ i
      3bbB told _ she
      D1baAaa told _ to
      ADg1AdC told me
      dBCA1b told me he
      B1baAaA told me to
      dABA told my
      acB1AAA told the
      Aa3A told the hospital
      AcAbAaA told them
      IjcBCeb tomb*
      CdCaBac tombe
      Db1b1Aa tombe $
      Aa1A1b tombe _ l
      AbA tombe _ les
      aaAa2A tombe dans
      Ab tombe dans l
      AaA tombe dans les
      1a1A1a tombe de
      a tombe du
      FhaA1bA tombee
      CA3f tombent
      cAfB1D tomber
      cAb2BA tomber $
      AABA2c tomo*
      AABA2c tomorrow
      1A1bBaA ton
      AA1a1b ton _ et
      1A1aA1A ton pays
      DeB tonb*
      DeB tonbe
      BaAba tond*
      aACAbcC toni*
      aACAbcC tonight
      B1AADd tonight $
      b3a1A tonight _ he
      c1C1bAA tonight and
      EagB1AA tont*
      EagB1AA tonton
      Bca2A tonton _ ka
      A1b1A tonton i
      1A tonton i me
      ABa2Ab tonton la
      1aA tonton la ka
      AbB1bA tonton moi
      AbA tonton moi ka
      1Aec1BB too
      AA1d1A too $
      bCDCdCg took
      AAAA2d took _ passport
      1BCAA1f took my
      BAA1daA took the
      aA1bA tool*
      aAb3A top
      Dd1A tord*
      Dd1A tordu
      C1BBBgA tot
      1bA2AA tot $
      AIiCCAF touc*
      bAa1A touch
      BCbBA1D touche
      1BA1AA touche $
      1Aa3B touche _ poitrine
      A1bA touche dans
      2A touche je
      2a2AA touche la
      1Ab touche les
      2a touche moi
      AAa touche mon
      1Aa2A touche quand
      1BbA2A touchee
      a1a1A1A toucher
      a1A toucher $
      BBb touches
      1Ba touches _ when
      1Ba touches me
      1Ba touches me when
      A1b touching
      CCfaAcC touj*
      CCfaAcC toujours
      fCB1aCb toujours $
      B2d1B toujours _ a
      Aa1A1a toujours _ c
      1A1a toujours _ ca
      aaA2a toujours _ il
      A1c2AA toujours _ je
      1A4b toujours _ l
      1Aa2b toujours _ la
      B1Ad1AA toujours _ le
      Ab1A1a toujours _ meme
      1Bd2AA toujours _ porter
      2ABac toujours _ sac
      a1ABbA toujours a
      1bAA1a toujours avec
      2bAAa toujours dans
      1Bc2b toujours dans la
      bAaA toujours de
      ab1A2A toujours des
      aAc1AB toujours en
      d1A3C toujours il
      c1aC2C toujours je
      bBaAAB toujours la
      3A toujours la meme
      1CAb1aA toujours le
      AaCA2c toujours me
      4b toujours mes
      AAA1a1b toujours pas
      BadA1BA toujours que
      1bDAaAb toujours un
      Aa1bAA toujours une
      cBCcaBA toul*
      A2A1a toup*
      A2A1a toupatou
      A2A1a toupatou $
      BDaaaab tour
      AAAbAaa tour $
      1AbBA1a tour de
      B2e1AA tour par
      BB1ABgb tour*
      GB1Cahc tourne
      aaaC1Aa tourne $
      DaA2d tourne _ l
      2AaAa tourne dans
      BA3e tourne de
      BAAAda tourne en
      AAba1Aa tourne je
      A1b3a tournent
      d1BaA1A tourner
      5a tourner $
      b4Aa tournevis
      BC1dBCd tous
      AA1a tous $
      3A1b tous _ 0
      aAAA2b tous _ deux
      Ca1cAB tous _ dimanches
      2b1BAb tous _ jours
      2aA2A tous _ jrs
      A1A1a1A tous _ matins
      5b tous _ repas
      3a tous _ reseaux
      bBABaab tous _ soirs
      1A3Ab tous dans
      a2ACcb tous les
      3A1b tous les 0
      aAAA2b tous les deux
      Ca1cAB tous les dimanches
      2b1BAb tous les jours
      2aA2A tous les jrs
      A1A1a1A tous les matins
      5b tous les repas
      bBABaab tous les soirs
      CbBb tous mes
      d1B2AB tous ses
      aABdA tous*
      a1Ad1Ca tousel
      bAAA1aB toussaint
      a4AA toussaint $
      ebC1AAB tout
      1beDDaC tout $
      1A1Aab tout _ 0
      CBadAAa tout _ a
      bAA2b tout _ ai
      AA1baa tout _ argent
      bcA1bAA tout _ avec
      a1Aa tout _ comptes
      b1AB tout _ dans
      2aA tout _ de
      a tout _ depuis
      a4AA tout _ e
      bA3A tout _ en
      ABAbbBb tout _ et
      BDAba1e tout _ il
      a1A1A tout _ j
      eA1B1AA tout _ je
      a4AA tout _ jou
      DCad tout _ jour
      1c1b2A tout _ jours
      a2A1AA tout _ l
      a4aB tout _ la
      db1A1AB tout _ le
      B3d tout _ livret
      C1d2AB tout _ lycee
      5aA tout _ ma
      B1AdAA tout _ matin
      A1bA1A tout _ matins
      b1B tout _ midi
      1a1A1b tout _ moi
      CAaaaa tout _ monde
      aA1A tout _ pour
      a1A tout _ qu
      1bAAAcC tout _ que
      aA tout _ qui
      fc1BADc tout _ soir
      b5A tout _ soirs
      FAaad tout _ suite
      Ab1A tout _ swar
      b1aAA1B tout _ tan
      bBdC1aA tout _ temps
      aA1A1a tout _ tout
      Ba1AacA tout _ tps
      AA1a tout _ zour
      2aA1B tout a
      B4A tout avale
      1A tout c
      b1aA1B tout ca
      1aaA tout ca moi
      AdBBAc tout ce
      a1A tout ce qu
      1cAAAbB tout ce que
      1A tout ce qui
      FAaad tout de
      FAaad tout de suite
      ab1A tout e
      A2aAa tout en
      gA1CBBA tout est
      2a2aa tout et
      2b tout et je
      Bb2dB tout habille
      bA tout il
      1A3b tout j
      bAA2b tout j ai
      aaAC1a tout je
      AeAc1CB tout ka
      BAbb1AA tout l
      CbAA1ac tout la
      Gbbfa1C tout le
      a4AA tout le jou
      CBab tout le jour
      C1d2AB tout le lycee
      B1AdAA tout le matin
      b1B tout le midi
      CAaaaa tout le monde
      ecBAADc tout le soir
      Ab1A tout le swar
      b1aAA1B tout le tan
      bBdC1aA tout le temps
      Ba1AacA tout le tps
      AA1a tout le zour
      cDcgCDB tout les
      AA1b1A tout les jour
      1c1b2A tout les jours
      A1bA1A tout les matins
      b5A tout les soirs
      b1A tout mais
      1A3a tout me
      a tout meme
      AbAa2A tout mes
      BaAb1aa tout mon
      cdBa2C tout moun
      A2a1A tout nu
      c2A2A tout prepare
      a tout prevu
      bA1A tout range
      bA3A tout rouge
      eB2A1A tout se
      b1AA2a tout sel
      1bCa1Cb tout seul
      A2b tout seul a
      1aAA tout seul je
      BA2d tout son
      B3d tout son livret
      aaaCacB tout*
      A1B1cbB toute
      A1a2a toute _ a
      AAbA1A toute _ classe
      aAa2a toute _ famille
      aa toute _ je
      eAAB1C toute _ journee
      Ab toute _ l
      1cA1b1A toute _ nuit
      c2B1A toute ca
      bAaBA toute facon
      BADebA toute l
      aaAabAB toute la
      1AbA1A toute la classe
      eBABaB toute la journee
      1bAab toute la nuit
      a1bA1AA toute ma
      abAAca toute seule
      ca1BBaa toutes
      a1AA1b toutes _ affaires
      cB2ABb toutes _ nuits
      b2A toutes _ photos
      C2b2b toutes _ semaines
      1b toutes fraiches
      BAbaCbb toutes les
      cB2ABb toutes les nuits
      C2b2b toutes les semaines
      A1a2a toutes mes
      a1AAa1A toutes ses
      a2A toutes ses affaires
      b1A toutes ses photos
      CAAe tp
      3AabA tps
      cA1A1B tps $
      edABbFA trac*
      bAA1cA trace
      Ac4A traces
      1a traces _ doigts
      Bc traces de
      1a traces de doigts
      bc1A1D tracteur
      bA1bAaA trad*
      5bA trade
      DaAa2d traf*
      DaAa1ab trafic
      bAEAde trai*
      CBCCdDc train
      b4AA train $
      c3AAA train _ 0
      bBAAD1d train de
      A3A train et
      A3bAA train pour
      6A train sans
      DaAAbad traine
      C1A3e traine avec
      Ac4A trainee
      1b1A2A trainee _ les
      Ad1B2A trainee par
      1b1A2A trainee par les
      1A1aAbA trainees
      BAaaBba trainer
      aAa1AcB training
      gAACdBB trains
      A3b trains _ je
      a trains sur
      aaAa1A traite
      3b traite de
      A2a traitent
      3a traitent de
      B1aa traiter
      B2a traiter de
      1AAa1a traj*
      1AAc trajet
      bBBaAa tram
      1CabEAa tran*
      AA3bb tranche
      BAcc1EA tranquille
      BAca1C tranquille $
      caAA tranquille _ moi
      c2AA tranquilles
      a3AaA trans
      2AC2c transporter
      AbB2Bb trapped
      AaAa1Bb traque
      1a tras*
      1cE1BDi trav*
      BAdCBdB travail
      1Be1AaB travail $
      A4Aa travail de
      aB2Ab travail je
      CbEAB1h travaille
      1aAA1Ac travaille _ le
      2b2AB travaille _ nuit
      1Ab2Ab travaille _ un
      1A2Aac travaille chez
      1Ba2Cd travaille dans
      2b2AA travaille de
      2b2AA travaille de nuit
      a1B3A travaille la
      A4bA travaille pas
      a1BbbDa travailler
      aA1b travailler en
      AeA2CA travers
      dB1c1Aa traverse
      b3A1A traverse _ regarder
      BA1ba traverse la
      b3A1A traverse sans
      b3A1A traverse sans regarder
      BB2b1a tre
      baA2A trees
      BAc1aB trei*
      BAc1aB treize
      5A treize _ et
      AAa1aB treize ans
      5A treize ans et
      A2BAbb trem*
      2AaA1a tremble
      AA3b tremble $
      BaA2c trempe
      CB1e2a tren*
      1Abc2A trente
      cA1A1A trente _ degres
      Aaa1A1B trente ans
      aAb2A trente cinq
      bA trente cinq degres
      cdBCB1C tres
      1AA1bAb tres _ de
      BaaA2a tres _ et
      2A3A tres _ mais
      AAa2a tres bien
      1cB2A tres dur
      aA1Aa tres fort
      AB1ac tres loin
      3a tres mal
      e1ABA trie*
      h1ACAA tried
      c2A1A tried _ affaires
      a3A tried _ kill
      c2A1A tried mes
      c2A1A tried mes affaires
      d1ABA tried to
      a3A tried to kill
      A1ab1A trip
      B1b2AA trip*
      ABb2A tripote
      eE3BA tris*
      dEaA1aA triste
      cC triste $
      aB1A1a triste je
      a1bEBb tro
      A2A1a tro $
      b1AA tro _ je
      BA2caA troi
      Ad1bCbB troi*
      Caa1Cd trois
      aA1BAa trois _ de
      aaA trois _ du
      Caca1A trois _ et
      2aA2b trois _ euros
      AbA2aA trois _ il
      a1a2A trois _ j
      5a trois _ je
      1Aab2B trois _ m
      bAca1D trois _ par
      aAAAcA trois _ que
      1A3b trois ans
      a1aAA1b trois cents
      2aA2b trois cents euros
      1B2Abb trois enfants
      aBbhBGA trois fois
      bAc2D trois fois par
      1Aa3A trois garcons
      b2a1A trois heures
      ABAAacA trois jours
      aAc2C trois mois
      BaABacA trois semaines
      ccAB1BB troisieme
      Ac1aAA troisieme fois
      acAA1aA trom*
      Ac3A trompe
      a2A1aA tromper
      1B2bAa tron*
      1B2bAb tronconneuse
      aDcbBAa trop
      df1BBC trop $
      a1A1bA trop _ ai
      1Ab trop _ ca
      A1A1b trop _ de
      2a1Aa trop _ depuis
      2a3A trop _ il
      1BbaAAA trop _ je
      b3aAA trop _ moi
      2AA1Ab trop _ pour
      DACa1cc trop de
      B2bb trop envie
      ABc3A trop gentil
      1bA1bAA trop j
      a1A1bA trop j ai
      4a trop la
      A2b trop mal
      B2A1Aa trop tard
      ABBdAab trot*
      ABAdAa trottoir
      A4aa trottoir $
      1AAd1B trottoir quand
      fAaA1AB trou
      g2C1AA trou $
      fE2gCE trou*
      1e1AAAA trous
      cBCaBbA trousse
      ACAdBba trouve
      a trouve $
      2A2aA trouve _ la
      B1cbAAA trouve ca
      a trouve des
      cA2AAb trouve le
      AabA2A trouve les
      AA1bcAA trouve pas
      c3AA trouve que
      AA1a trouve toujours
      BaC2g trouve un
      1A2eCA trouvent
      AAbCe1C trouver
      bEdCBCc truc
      a5A truc $
      A2A2a truc _ j
      aAcA1cB truc _ la
      B1a2A truc _ mon
      cBA1a truc _ que
      A1bA2C truc a
      B1bA1bB truc avec
      2a2AA truc avec mon
      AA1A2c truc dans
      AcA truc de
      B1a2A truc en
      A2a1A truc et
      3a truc je
      aBB3c truc pour
      3A truc que
      A2A2a truc que j
      5aA truc qui
      e1BaA truc*
      aCd1BBb trucs
      1aB3a trucs $
      2Ba trucs _ la
      d1AA2C trucs _ me
      AAb3A trucs _ un
      abaAAaA trucs a
      aA4A trucs la
      B1BA1Bg trucs pour
      1Ac2AB trucs quand
      Aa1c2A trucs sur
      e1AA1AB tshi*
      e1AA1AB tshirt
      bacDCcb tu
      da4B tu _ a
      1bA3A tu _ elle
      bA2a tu _ et
      1Ba3a tu _ il
      BcB1A1b tu _ j
      C1A1Aaf tu _ je
      2bA tu _ la
      AAba tu _ le
      1A1AacB tu _ pas
      B2aaaA tu _ plus
      BeA2B tu _ tout
      1BA2eA tu degage
      BAda1B tu es
      AbA3b tu fais
      bAAaa1A tu parles
      cA1A1AA tu peux
      BdA2A tu sais
      2aA2A tu veux
      1A1aac tu vois
      a3a tu vois et
      1Ba2Ab tu vois il
      BBba1b tu vois le
      aDBBBBf tue
      EB2AAc tue $
      6a tue il
      baABABc tuer
      A1A3c tuer $
      BAb3c tuer moi
      EcA1adB tues*
      Ca2acB tuesday
      Aa2ab tuesday $
      B1Ac1Aa turn
      aABABcb turn*
      b1AABcB turned
      1ABA1Ad turning
      1cAA1AA tute*
      1cAA1AA tuteur
      1aa tuteur _ stage
      Aaa tuteur de
      2a tuteur de stage
      aaB tuteur m
      A1A3a tuteur me
      ACea1BA tuto*
      Cae1ABA tutor
      Bba3A tutr*
      Bba3A tutrice
      ba1A1A tuya*
      ba1A1A tuyau
      a tuyau d
      1A2aa twa
      B1a2bA twel*
      B1a2bA twelve
      aA1bAa twen*
      aA1bAa twenty
      AbbaA1A twic*
      AbbaA1A twice
      1AA2b twin*
      D1cabaA two
      1A2a1A two _ ago
      ABA1dbA two days
      A1aA1Ab type
      1bB2Ab type qui
      aBB2Ae type*
      2B2Ae types
      aA2aAa typi*
      1A2aAa typing
      E1cAacc un
      ABAaaaB un $
      3a un _ 0
      daaDCEb un _ a
      4A un _ apres
      a2aAaA un _ au
      baAb1AB un _ autre
      aEcaAaB un _ avec
      3bA1A un _ c
      1AAac1A un _ ca
      B2AcA un _ ces
      1BAACdc un _ chez
      A1Ac un _ comme
      1AAb2a un _ compte
      BbCAAbd un _ d
      CebAaBc un _ dans
      FbhFcdE un _ de
      B2abA un _ demande
      Cb2Aa un _ depuis
      AAba2A un _ du
      1BBba un _ e
      1c1a1B un _ eau
      Aa1a1Ac un _ elle
      1aBabAA un _ en
      4Aa un _ enfin
      1DdfCbC un _ et
      cBA1AAa un _ euh
      Ccb1a1A un _ fait
      1E1C1De un _ il
      1AAadAb un _ ils
      A1Ba un _ insta
      bAaBaCb un _ j
      ABbb1aC un _ je
      aA3A un _ kon
      aAc1AAA un _ l
      AdAADbb un _ la
      1a1AB un _ le
      Ab1aB1A un _ loin
      gacABBA un _ m
      1BAbAaa un _ ma
      BB3bb un _ mais
      CbcCeCa un _ me
      bbBbAaA un _ mes
      caAAAa un _ moi
      B1A1aAa un _ mon
      C1A1eaB un _ ne
      C1aa un _ on
      ccaaBBa un _ ou
      1a3a un _ ouvert
      1BBaAcB un _ par
      Ab1A1a un _ parce
      A1A1d1B un _ plus
      3a2A un _ poubelle
      gEB1aEB un _ pour
      2A1cA un _ pret
      A1b1A un _ qu
      dDA1aAA un _ quand
      cCC1B1c un _ que
      1aeCbDa un _ qui
      1ABAc1a un _ rencontre
      B1A2bb un _ sans
      aaa2AA un _ se
      b2A1A un _ si
      BaBB1da un _ sur
      AAAabAb un _ tout
      aA3Ab un _ tres
      1a un _ trop
      dAAAaBC un _ un
      aA2aAa un _ une
      Ab4b un _ vient
      CcA3a un _ vite
      Aa2a un _ vous
      2Aa un _ whatsapp
      AA2A1a un _ y
      BbbB2A un a
      A1A1AdA un abribus
      bbA un accident
      AAfAA1C un adulte
      DBcbacB un ami
      BAd1BA un ami de
      eBA1CCa un an
      1AbA un animateur
      2ABA1c un appartement
      bAA2A un apprenti
      A2b1aA un apprentissage
      a2a un arbre
      abAA1aB un autre
      bAB1Ab un banc
      AAa1bA un billet
      A1A1b1A un billet pour
      Ab1A1A un bleu
      1A2Ab un bol
      1A2Ab un bol de
      1b3B un bon
      A1A1Ab un bout
      a1A1Ab un bout de
      1A1b2a un briquet
      4a1B un cable
      2A2bA un cadenas
      5a un cadenas sur
      AAA1caA un cafe
      A2AAc un camarade
      dAA2Ba un camion
      A4aB un canape
      AaA1Aaa un cap
      AAAb1cC un casier
      A1cB1Ab un casting
      a2b1A un cercueil
      aB3Aa un champ
      a2AaAA un chat
      ba1A1B un chien
      1AbA2B un client
      ab2BAA un code
      a un compas
      B1Cd2b un compte
      2Aa un compte avec
      A1Aa un compte insta
      aAABAAf un contrat
      ABabA un copain
      AcAA1Ab un cou
      AcAA1Ab un cou de
      Ed1cAAA un coup
      BhBB1A un coup de
      AaB2ab un cousin
      CAAAA1e un couteau
      Aa un couteau et
      c1B3A un cutter
      bBcaAaB un d
      baAb1AB un d autre
      1AaAAab un dans
      AdCab1C un de
      B2AcA un de ces
      AcBbAbA un de mes
      aA un dossier
      1b2A un educateur
      1aC1b1a un eleve
      2AAa1a un eleve de
      a un eleve m
      B2baA un endroit
      2AaAbA un et
      1A1b1B un euro
      a2A un fantome
      1AAd2A un faux
      c1a2BA un foyer
      aA2Ab un gamin
      A4cB un garage
      AAfDAa un garcon
      2aB1b un garcon de
      AAcDba un gars
      2bA un gars de
      A1aA2b un gars qui
      BA3aa un grand
      1aAA1a un gros
      BACe1AA un groupe
      1AAc2A un groupe de
      4bB un hall
      ABBABAb un homme
      1a2bAA un homme de
      1AA1A1a un homme il
      2a un homme m
      A2A2a un il
      4A un immeuble
      A3B1a un inconnu
      Ce1AbA un internat
      aB1dABB un jeu
      AaAa un jeu avec
      a1A2aa un jeune
      a3Aa un jeune que
      EdAEkAB un jour
      3Bd1A un jour ils
      EA1AeA un jour je
      Aa1AAcA un jour sur
      Bc4A un leve
      BaB1Bf un lit
      b5A un m
      A1AA1ab un malaise
      DA2e un matin
      a1A1A1a un me
      BBB1aAc un mec
      1Aa2A un mec de
      2a1A1A un mec ma
      2a3A un mec qui
      b1AAa un message
      a un message d
      cd1BBAB un metier
      b3AAA un metier je
      cAa un meuble
      A1AAbd un mois
      a un mois que
      ABaA1Cd un monsieur
      2b3A un monsieur de
      A4Aa un monsieur il
      1Aa3a un monsieur qui
      aBAadCB un mot
      1A2aA un mot sur
      aaAA un mur
      BbcAAbC un nouveau
      B3b1A un numero
      Bc4A un oeil
      Bc un oeil au
      a un outil
      cBAbB1a un papier
      ABA1Abb un paquet
      1A2AcB un paquet de
      cAAA un par
      bAA1a un par un
      A1a2bA un parking
      AAb1a1B un patron
      AbaA1AA un pere
      c3Aaa un petit
      AcDbCcD un peu
      AA3c un peu chez
      bAB un peu le
      AA1B2c un pistolet
      BAA1bbb un plan
      d2A1B un poids
      b2A un poids pour
      AaA3b un point
      5a un pont
      A1A2a un porche
      a1AAbBA un pote
      4AcA un pour
      1Baac1B un qui
      B4c un regime
      A4a un repas
      bA1b1AA un robot
      A2A1b un rond
      ac1a1BA un s
      1c1a1B un s eau
      a1CAaDf un sac
      AA3bA un sac de
      2A1cA un sac pret
      AAc un secret
      abAa1AA un seul
      2aaA1B un site
      aAabAaB un soir
      A2a un sondage
      A1A1cBA un squat
      2a1aA un stage
      bbB un stagiaire
      1AAc1A un surnom
      B1b un surveillant
      aBc2AB un tel
      aAbaA1A un telephone
      b3cBC un train
      AA2A1c un travail
      1caA1AB un trou
      ECdACBe un truc
      A1bA2C un truc a
      B1bA1bB un truc avec
      BAA3d un truc dans
      B1a2A un truc en
      3a un truc je
      aAA3a un truc pour
      3A un truc que
      DCg2A un trucs
      Ab1BaAa un type
      1bB2Ab un type qui
      B1c1AA un verre
      AAc3B un vieux
      AAbA1A un viol
      e1A1B1A un vocal
      F1g1A uncl*
      F1g1A uncle
      1Aa uncle _ into
      1Aa uncle comes
      1Aa uncle comes into
      ABd1A1a uncle s
      A1aBcBb unde*
      A1ABcBb under
      AAA1cBb under _ bed
      bA1Aa1A under my
      AbAAbCc under the
      AAA1bAb under the bed
      1bbCA1a une
      cDCd1Da une _ a
      b4aa une _ apres
      BB1AdbA une _ au
      bA3aA une _ avec
      1a1aA1B une _ c
      1A1aAab une _ ca
      aa une _ chez
      1Aaa2A une _ comme
      1cA2AA une _ contre
      1AAAaAa une _ d
      eBaA1AA une _ dans
      AdabDcG une _ de
      2A1Ac une _ depuis
      A1aA1aA une _ derriere
      AaA une _ dessus
      aB1bA1a une _ e
      AaAAaa une _ elle
      A1B1dAA une _ en
      BcaA2A une _ enfin
      FabbbaA une _ et
      bA3a une _ etre
      AaAAa1b une _ fille
      aCa3A une _ histoire
      BC1a1aa une _ il
      c1cAaCA une _ j
      1C1ABDf une _ je
      4B1c une _ l
      A1b2AA une _ la
      B1AAbaA une _ le
      3a2A une _ loin
      BAdA1AB une _ m
      bB2aAA une _ ma
      AaA1BAb une _ mais
      A1Aa2c une _ me
      a1cBABA une _ mes
      Ba2a une _ moi
      Cb2A une _ note
      bA1BAAA une _ on
      Aa1bABB une _ ou
      1bAA1A une _ parce
      dA1aBA une _ pour
      CAb1aAa une _ que
      AbAaBAb une _ qui
      2aAAbB une _ sans
      Ac1aA une _ se
      A1aAaAb une _ sous
      BcAa2A une _ sur
      Aa1a2A une _ une
      6A une _ vient
      bAA3A une aiguilles
      B3cA une aire
      B3cA une aire d
      AA1Aaa une amie
      AAbA1aA une apprentie
      CE4g une arme
      3A une assiette
      AadAaAA une autre
      AB1g2A une bande
      b5A une betise
      BaAaa une blague
      bA2AcB une boite
      AA2AeA une boite de
      2Aa1a une bonne
      2A3a une bouteille
      2A3a une bouteille d
      B2Aa1c une bouteye
      BA2cB une cabane
      A2d1AB une cagnotte
      A1A2Bc une caisse
      2AaAAa une camarade
      ABbAAd une cave
      2a2A une ceinture
      adAA1AA une chaise
      2b1AcC une chambre
      a1a3B une chambre d
      b2B2A une chose
      Bd1A1A une chute
      ab3AA une cle
      1aA2A une cle de
      5a une clio
      a3A une copine
      cAA3A une corde
      aBB1Aac une dame
      a1cBABA une de
      a1cBABA une de mes
      AeCA une dent
      A2B2e une dette
      1bAA une droite
      BDbbb1A une ecole
      3a2A une ecole loin
      AA1c2A une ecole ou
      abcA2C une eleve
      a1bAA une eleve de
      B1a1a1A une eleve m
      b4A une erreur
      aC2a une facon
      A1b3A une fait
      Aa2AAa une famille
      AAc une femme
      B1aaa1a une fille
      A2Ab une fille de
      BaBAAc une fois
      A2AAc une fois le
      A4a une formation
      1b3A une gifle
      bb1bABC une heure
      AbA2A une histoire
      AbB3A une histoire de
      1aaAaAa une jeune
      A1AAa1b une jeune fille
      bA3a une l
      bA3a une l etre
      AAAA2d une lame
      cAAAA1A une lettre
      b2AAA une lettre a
      6A une lettre d
      aBa1A1A une mauvaise
      A3A une mauvaise note
      a2a2A une merde
      aA une meuf
      1aa2A une par
      eaB1AB une petite
      B1ca1AA une photo
      2Bb2a une photo de
      A1b1A une piece
      A1AbaBa une place
      aA une pomme
      EfaBAbA une porter
      cB3B une pour
      aB1b une question
      1aaA1A une raison
      1cAA une sale
      AcAAcAA une semaine
      4aA une semaine je
      a2AAaA une seule
      A1b1A une soiree
      AAAa1bB une tante
      dA1A1A une tentative
      a une tentative de
      C1A2d une tente
      aA2a1A une valise
      a4Ab une video
      2a une video de
      aB2a une vieille
      aB une vieille histoire
      1ABAA1f une voiture
      A3AAb une voiture je
      a1acBAA unif*
      b2cBA uniform
      bE1AAd unti*
      bE1AAd until
      1a1aAbA until i
      kCAACC up
      Ca1aBba up $
      2C2ab up _ i
      aa1AAaA up _ me
      1Baa2A up _ the
      dAbA1AB up and
      5a up i
      a1a2AA up in
      B1bAAAb up my
      ca1A1B up on
      a2A1Aa up the
      bAAA1b up to
      4AaA up with
      2AA2a upset
      BdAAAcA urge*
      Ad1A1bB urgences
      Aa urgences $
      6b urgent
      A2d2B urin*
      A2d2B urine
      GbbDbaf us
      1Aa1A1a us $
      1fCAABa us _ the
      1a3Ba us and
      aACA1Ac us in
      A1AA1aA us out
      AdAA1AA us with
      AdAA1AA us with the
      Aa1B1b use
      1b use it
      bb1cBE used
      3cA used _ have
      CaAa2c used _ it
      DBbd used _ love
      ab1dBD used to
      3cA used to have
      CaAa2c used to it
      DBbd used to love
      a1Ab1aA usin*
      2Ada1A using
      Ba1AAfA usua*
      Ba1AAfA usually
      BbAA util*
      ac3AA utile
      BBB1Cce va
      1A1bacC va $
      aB1a1BA va _ ca
      bB1A va _ dans
      cAAA1B va _ du
      AaAa va _ en
      DBAbAab va _ je
      1b2A va _ la
      2c3B va _ ma
      AAb2Bc va _ moi
      D2c va _ pendre
      b3AA va _ que
      CcA2cA va _ suis
      Ba4A va _ tuer
      1A1aAbA va a
      AA3aa va bien
      AfA1AB va dire
      aa2AA va dire que
      ba3A va enfin
      BbAA1dA va je
      CcA2cA va je suis
      cB1AA1A va le
      a va mais
      B1AC2e va mal
      Da1A2c va me
      1A1A2A va mieux
      iCAABAA va pas
      a va pas je
      dBAAcbD va se
      D2d1A va te
      AA3Ab va tous
      DAcAacc vaca*
      EAbBaec vacances
      AAbccAA vacances $
      AAcAbCA vacances chez
      Aa1AA1b vacances je
      1b1a1A vach*
      AaAb vache
      fEBAa1A vais
      AACdcaB vais _ a
      a vais _ ca
      Bb2AbA vais _ ce
      aBaAb vais _ en
      AA2aA vais _ faire
      a1AA1b vais _ had
      3b1AA vais _ him
      A1Acaa vais _ it
      1a1A vais _ l
      D1Abb vais _ la
      b3AaA vais _ le
      aAA2Aa vais _ me
      3AAa vais _ mon
      d1BAaCb vais _ my
      2A1Bb vais _ out
      a4a vais _ sleeping
      eaAAAAA vais _ the
      B2A1dA vais _ to
      C5b vais _ tue
      e2AACA vais _ up
      a3A vais _ viv
      a1b3A vais _ voir
      AaAbb1B vais a
      1a1AA vais aller
      B2a vais au
      1AAB1bb vais been
      aA vais dans
      B3Ac vais dormir
      a2AA vais en
      A1A1a vais fuguer
      Aa1BbaA vais got
      1AAabaA vais got a
      1aA1aAa vais got my
      1aA2B vais got the
      B1abA vais had
      b1A3A vais just
      bAaAA vais le
      1BaBaAb vais me
      C5b vais me tue
      1A1A1aA vais not
      A1b1aB vais partir
      eBD1aBb vais pas
      aa2A vais pi
      a3A vais pi viv
      b vais picked
      a vais picked the
      B1ddBA vais plus
      1Aa3A vais pu
      A1dA1A vais que
      B3AbA vais run
      cA1A1A vais sorted
      A2aAa vais started
      b1A1A vais stopped
      b1A2A vais told
      BdA vais*
      BdA vaisselle
      DCABifB vali*
      DCABifB valise
      1B1AcaA valise $
      ACb1Aba van
      1AAa1Aa van _ a
      DABAdbb vand*
      3a vann*
      A4b vant*
      Be1B1Ca vaut
      De1A1Bb vaut mieux
      eB2AA vaux
      aA1CbAb ve
      A2a1A vecu
      4d1B veil*
      4baB veille
      cA1AA1A vein*
      cA1AA1A veines
      BiEAbA velo
      DgB1AAa velo $
      cBA1A velo a
      Bc1A velo c
      bA3a velo je
      1AAabB velo*
      1AAabB velos
      cbaA1AB vena*
      cbaA1AB venait
      b3A venait plus
      2e3D vend
      bEBCAdb vend*
      b1CEAAf vendre
      3B2b vendre _ eux
      3B2b vendre pour
      3B2b vendre pour eux
      1DABdaC vendredi
      aD1abaA vendredi $
      4a vendredi _ la
      a4a vendredi apres
      B3a vendredi et
      aa1AAA vendredi je
      1a1A2b vends
      A1AbabA vendu
      DBA1AAe vene*
      E5c veneer
      1DA1AAe venez
      1C2A1c venez vite
      DeB1bBc veni*
      DeB1bBc venir
      4a1A venir $
      Ac1baBB venir a
      cAAAb venir me
      A2cAbA vent*
      BA1A1c vente
      AAAdAdA ventre
      dBa2B ventre $
      AA1c1B ventre _ les
      c2A1A ventre avec
      Aa3A ventre qui
      A2a1A ventre tous
      A2a1A ventre tous les
      D2A1g ventre vide
      AAb1aA venu
      A1AAbAa venu*
      AAAAbA venue
      A1aAA ver
      Dac1BAc veri*
      Bb2AAc verifie
      B1c2A verifier
      Aa verite
      bbdB1EB verr*
      B3ddB verra
      1b2AaA verra $
      bAA1Ab verra _ je
      bA2Ab verra si
      bAAAa verrait
      aA1A verrait la
      eaaBBE verre
      cB2A verre casse
      B1b3A verre et
      A1bA verriere
      CadA1Cb verrou
      aAAA1Aa verrouille
      b1BAbaA vers
      baAbAA vers*
      aaAb1Ba verse
      a4A verse _ eau
      A2b2a verse _ l
      B2b2a verse de
      A2b2a verse de l
      a4A verse l
      a4A verse l eau
      c1AB1A version
      bAAA1a very
      cDfBA1A vest*
      bAB3b veste
      aCcAAaA vestiaire
      AA1a2A vestiaire et
      a1ba1AB vestiaires
      AaAc vestiaires $
      b1Ca1A vestiaires et
      CBfCAb vete*
      CBfCAa vetements
      BABAAde veul*
      B1BAAce veulent
      A4Ac veulent _ je
      1B4b veulent _ marier
      1B1A2b veulent me
      1B4b veulent me marier
      A4Ac veulent que
      A4Ac veulent que je
      DDgaB1b veut
      Ac3AA veut $
      A1bA2A veut 0
      A1aA2A veut 0 balles
      1aa3A veut _ aller
      A1aA2A veut _ balles
      CaA1Ad veut _ de
      a5a veut _ dire
      b1A3A veut _ foutre
      BAca1BB veut _ je
      A1AAaAA veut _ la
      2AA1Ac veut _ me
      B2b veut _ mettre
      CAC3g veut _ moi
      AAa1AcA veut _ on
      2Aa2A veut _ qu
      2aA veut _ que
      1AAA2b veut _ se
      2A2Ab veut _ tuer
      1AeC2A veut _ voir
      A1B1bA veut etre
      5aA veut faire
      CBAB1af veut me
      1AcA2A veut me voir
      b1A veut mourir
      B2dAB veut pas
      A1bbaAA veut pas dire
      2a veut pas que
      Ba1da1A veut plus
      1aa3A veut plus aller
      Aa3a veut plus de
      AAa1AdA veut qu
      AAa1AcA veut qu on
      BBeAAAA veut que
      BAc2A veut que je
      b1Bb2A veut se
      b1A3A veut se foutre
      b1A veut se tuer
      AAdB1AB veut toujours
      2A3a veut toujours me
      aAA3b veut tuer
      cBA1B1B veux
      BCe veux _ aller
      b1A3A veux _ avec
      3A veux _ c
      3AA veux _ ca
      3a1B veux _ ce
      ACbacaB veux _ de
      d1Bb1AB veux _ dire
      B1ab1A veux _ ecole
      aAbA2A veux _ en
      2A veux _ et
      2B1b veux _ etre
      Bba2A veux _ faire
      a veux _ finir
      2a veux _ j
      1aA1A1b veux _ je
      1A1B veux _ kon
      Bab1A veux _ la
      A4a veux _ m
      a veux _ ma
      aaA3A veux _ me
      a2B veux _ pour
      CbAab1A veux _ que
      1gB1A veux _ rentre
      2Aa1A veux _ tout
      B2ba1a veux _ un
      cAAAA1A veux _ vivre
      AaaA veux _ y
      Bab veux apprendre
      B2d1A veux changer
      3b1A veux changer de
      a2A veux crever
      1bB veux dire
      2ABa veux disparaitre
      B1aa veux etre
      AAA3a veux faire
      b1Aa veux juste
      a1A2aA veux kon
      a3Aa veux le
      B5b veux m
      aAC3b veux me
      a veux mort
      a1A veux mourir
      B1b1b1A veux partir
      4b1A veux partir de
      CaccAA veux pas
      d1Bb1AB veux pas dire
      A1AAa veux pas kon
      A1Aab veux pas que
      1fB1A veux pas rentre
      BAcCBaB veux plus
      BAcA veux plus aller
      a2A veux plus de
      a1B1a veux plus etre
      4A veux plus la
      a1A veux plus me
      b1A1A1A veux plus vivre
      2Aa1a veux pu
      A1aAA1a veux que
      4A veux que ca
      AaA3b veux que je
      cAA veux rejoindre
      CbA1b veux un
      A1a2A veux une
      A1a2A veux une ecole
      eA1ACAA viad*
      eA1ACAA viaduc
      ABfA1Cd viande
      2c2A viande _ ma
      2b3A viande _ mon
      2d2BA viande dans
      2b3A viande dans mon
      F2eAA vict*
      A2aAA victime
      Ba2AdA vid
      GAaabcB vide
      D1aebA vide $
      3A vide _ vide
      C2ACfA vide depuis
      a4A vide et
      bA1AAB vide je
      4A vide mon
      bDhDCAB vide*
      DBhAADC video
      A2bA video $
      A1cA video _ moi
      AA1b2A video a
      B1b2Ba video de
      A1cA video de moi
      2bB video intime
      aAcCAbA videos
      2aA videos de
      BBAAAec vides
      kEDACGa vie
      b1Ab1AB vie $
      A4Ac vie _ a
      d2AAB vie _ est
      c2A1B vie c
      c2A1B vie c est
      a1AB vie elle
      4AA vie je
      bBaAa viei*
      aB2a vieille
      aB vieille histoire
      DEeBAec vien*
      a3AcA viendrait
      BA3ac vienne
      a1aA2B viennent
      B1ada1B viens
      AAac1BB viens _ le
      AaacaAB viens de
      d1BaBbA viens pas
      1DcBB1e vient
      b2b1C vient $
      AAa2Aa vient _ chercher
      c1B2A vient _ m
      1Cb2AA vient _ ma
      1aa3C vient _ me
      A1d2AA vient _ mon
      B4aa vient d
      BCg2CA vient dans
      1Bb2AA vient dans ma
      B1d2A vient dans mon
      b1CAB1f vient de
      c1B2A vient de m
      1aa3C vient de me
      A1B1a1a vient me
      b1AAa vient plus
      2b2AA vieu
      1Ce3B vieu*
      dFe3B vieux
      2aA2a vieux m
      AA1B1d vigi*
      AA1B1d vigile
      GC1acdc vill*
      AB1aa1c village
      CAAaaca ville
      2aA1b ville $
      aBbAAaa vin
      1AbaAba ving*
      1AbbAb vingt
      aAa vingt _ ans
      caB1AB vingt ans
      2A1a vingt deux
      A1baaA vingt euros
      Aa3aA vingt heures
      1A1a2b vingt minutes
      CCbb1Ag vini
      B4Ac vini vit
      ABdA1A viol
      IbiACCC viol*
      BBf1A1A viole
      A1a3A viole $
      CCfD1B violee
      1Ab1B1A violer
      DF1A1jA vire
      A3dA vire $
      1AA1Ab vire _ la
      1B2Cd vire de
      1A2Aa vire de la
      aB1AAdA vire*
      A3ccB vis
      1A2acA vis dans
      CcBc1AA visa*
      CcBc1AA visage
      Bc1bB1A visage $
      Aa visage des
      Cab2bA visi*
      AAbbBA visit
      1Ccb1B visit $
      1c1A2A visite
      c1AA1A visite medicine
      H2BAbg vit
      5aA vit _ cinq
      Aa2AcA vit _ un
      3A1cB vit a
      5aA vit a cinq
      AA1A1eB vit dans
      BDDCcBi vite
      Ec1a vite $
      1a3A vite et
      b1A3A vite fait
      DAA2Ab vite il
      1C4d vite mon
      AaaAAAc vitr*
      a2AA1c vitre
      fABAAbA viv
      a viv _ di
      b3AA viv anko
      b viv mi
      a viv mi di
      dBC1ABa viva*
      fABB1B vivant
      a3aAA vivant $
      2A3a vivante
      f2C1aA vive*
      f2C1AA vivement
      5b vivo*
      5b vivons
      4a vivr
      h1BAACC vivr*
      eaBaBCD vivre
      bAAAA vivre $
      a2AA vivre _ ca
      1A2a vivre _ moi
      a2AA vivre comme
      a2AA vivre comme ca
      1abA1A vivre je
      cA1BA1b vle
      daAA1A vo
      e1AaBAA voca*
      e1A1B1A vocal
      acBAAAa voi
      bBA1A voi $
      bBA2Aa voi pas
      Ac1AaBA voic*
      Ad1A1AA voice
      AbaBB1a voie
      Ab3aA voie $
      CbA voie mes
      BA1b1Aa voie*
      A2b1AA voient
      bbbaaCC voil*
      bbc1BAB voila
      C1ebbBB voila $
      1Aa1Aa voila _ ai
      A4a voila _ est
      b1A2A voila _ j
      A4a voila c
      A4a voila c est
      AAbAAa voila j
      1Aa1Aa voila j ai
      2abB voila je
      aAA1Aa voila ma
      aAaB voila pourquoi
      BdA1aBa voila quoi
      daBA1A voila tu
      aA1a voile
      cCA2Ba voir
      ABAc2b voir $
      Bb1a2A voir ce
      B2a1aa voir les
      bbBA1AA voir mes
      dCBb1aa vois
      A1AdA vois $
      bAA vois _ a
      5A vois _ le
      b5A vois elle
      a3a vois et
      1Ba2Ab vois il
      1Bba1a vois le
      1B1a vois les
      d1AAA1B vois pas
      c1AAABa vois plus
      Ei1Fa1a vois*
      CDjBBAc voisin
      A1aAA1b voisin _ me
      cdBB1AA voisin de
      a1aAAA voisin i
      2aAA voisin i me
      BBc2Aa voisin il
      A1a1aA voisin lui
      AAb voisin me
      DcBA1bc voisine
      aaa1BAb voisine de
      1hBDcAC voisins
      bdAAACA voit
      bA1B1A voit $
      Da1f voit pas
      b1b1ADf voit*
      d1a3B voitur
      C1a1ABf voiture
      baaAAcC voiture $
      A voiture _ il
      bA3AB voiture _ je
      A1b3A voiture _ le
      AA2a1A voiture _ ma
      A4cA voiture _ mon
      A2c1C voiture _ que
      1B3b voiture avec
      BAa2c voiture de
      A4cA voiture de mon
      A1Ab1aB voiture depuis
      A1dA1B voiture et
      2a3A voiture et il
      1Aa1AAb voiture je
      BbBbB voix
      bA2A1A voix $
      BBf1Aaa voiz*
      aaa2A vola*
      aaa2A volant
      ADCecdA vole
      1A vole _ sandwichs
      AB3dA vole des
      1A vole des sandwichs
      1b1eBGe vole*
      Ea1eABB volent
      A2bA1c voler
      a2aAa volet
      e1AA1Fc volets
      e2A1C volets fermes
      fBCBAaa volo*
      a1A2bB volontaire
      eAA1A1A volontairement
      bAcBA1B volu*
      1AcAA1A volunteer
      dB1c1Eb vomi*
      eABa1B vomir
      c2A1A vomir _ chaque
      c2A1A vomir apres
      b4A vomir apres chaque
      CaBd1Ce vomis
      CAAabe von
      AAaB1c vont
      b1A1AAa vos
      1a1AA vos questions
      3c1AA vote
      CB1d vote*
      aa1CbbA votr*
      aa1CbbA votre
      A2Ab votre _ la
      aa1CcA votre ecole
      1A3a votre questionnaire
      dabAABA voud*
      daAABC voudrais
      b1A1A voudrais _ endormir
      b1AAA1a voudrais etre
      b1A1AA voudrais m
      b1A1A voudrais m endormir
      a2A voudrais que
      A1c2aA voudrait
      dChBaDE voul*
      CCbaAba voulais
      BAe1AaA voulais pas
      b1bAaAC voulait
      a1AA voulait mourir
      A1b1bAA voulez
      1A voulez $
      a vouloir
      a vouloir mourir
      c1bAACB voulu
      cAA voulu me
      faD1aCD vous
      B2eA1A vous $
      baAA1CA vous _ a
      bA vous _ ca
      a2b1A vous _ ce
      1a3A vous _ d
      1A2AaA vous _ de
      aAAAa1a vous _ des
      B2Ab1a vous _ du
      1A2BAb vous _ en
      BAcaBba vous _ je
      1AaA1b vous _ l
      2a2aa vous _ la
      bB3Aa vous _ le
      1b1A1C vous _ les
      b3A vous _ me
      aA2A vous _ mes
      1A1aAa vous _ mon
      C1A2aa vous _ pas
      bA1AaA vous _ plus
      b1AAA vous _ que
      1B1aAab vous _ un
      4bA vous _ une
      D2bb vous _ vous
      A2Ac vous avez
      1A vous comprenez
      b vous dans
      dBAAA vous dire
      AA4b vous dis
      5a vous donner
      BB2a1b vous ecris
      A3bA vous ecris du
      BAabAa vous et
      bA1b vous etes
      B4c vous faites
      B3Abb vous inquietez
      B3Abb vous inquietez pas
      bAAb1A vous le
      aA1A vous me
      a5A vous occuper
      ABca2a vous plait
      BAba2b vous plait je
      bBAABa vous pouvez
      4aAA vous prenez
      C2b1b vous savez
      aA vous voulez
      Ad1A vous voyez
      d1bEBAa voya*
      cCdDAAa voyage
      dBa3B voyage $
      1b1Ba voye*
      Aa2aAA voyez
      B2b1AA voyez woch
      AcB1BaA vrai
      dBBAAbb vrai $
      Aa1c1A vrai _ je
      b vrai j
      B3aa vrai je
      cB2Dc vrai*
      cC3a vraie
      aB1ADb vraiment
      bA2A1A vraiment $
      B4b vraiment d
      2AA2a vraiment je
      AbBAAc vre
      AaBA1c vre $
      Ae1AABA vril*
      Ae1AABA vrille
      baEbdCb vu
      bAa1bA vu $
      cA4A vu _ je
      2AA2d vu _ truc
      1aA2aA vu il
      bAA1a vu l
      b vu le
      bA1AAbA vu que
      cA4A vu que je
      2AA2d vu un
      2AA2d vu un truc
      A1aAb vue
      1AAc2A vues
      BAcB1cA vwaz*
      B3c vye
      B2A1cA w
      Aa1b1A wa
      aAa2Aa wait
      1A2a1a wait*
      bA1Aa1a waiting
      2B1AAc wake
      2B1AAc wake up
      D2dA1a walk
      BAaa walk past
      Dcbb1AA walk*
      BcbbAAA walks
      eAABACa wall
      ba2AAA wall $
      c1A2A wall*
      1aAa1A wallah
      bA1A2b walls
      hBDBaBA want
      1aA1A want _ be
      c1AAA want _ die
      b1BD1Aa want to
      1aA1A want to be
      c1AAA want to die
      bCdBcCB want*
      aAaa1AA wanted
      aAcCcAA wants
      c1BaABb wants to
      DA1AAfA warm
      B3Ad warm $
      2f1BBD was
      1Bc2A was 0
      1A3a was _ and
      aA was _ at
      B1a2a was _ in
      Aa was _ last
      1AbA was _ on
      AAa2a was nine
      B1c was raped
      d1AA1BA was the
      1AA2b wash*
      aaA3A washing
      eA1BAAA wasn
      eA1BAAA wasn t
      aAA1Ab wate*
      aAA1Ab water
      aAccaCD way
      d2BaBA way $
      aA4A way to
      CaBd1Aa wc
      CcDEAfd we
      ca1A1AA we $
      aba3A we _ a
      5aA we _ evicted
      AAa1Ab we _ got
      aAA2aB we _ in
      1B2A1a we _ not
      1ABABdb we _ t
      Aa1A1a we _ the
      Aa2Aaa we _ to
      1b3A we all
      A4Aa we are
      BBAABbc we can
      1A2Aba we can t
      2A2aa we don
      2A2aa we don t
      1a3aA we got
      5aA we got evicted
      1a2aA we have
      BA2abb we je
      aA1b we moi
      BB2Aca we re
      b2B1A we rien
      Ab1AAcB we vais
      AAa1Ab we vais got
      Bcaa1AB wear
      1a4A wear _ sleeves
      Aa wear long
      Aa wear long sleeves
      Be1A1B wear*
      Be1A1B wears
      AB2aa wedn*
      BB1aaa wednesday
      AccAABB wee
      1a4B wee brother
      A1c1A1A wee sister
      EbAab week
      EA1cb1A week $
      A2A1a week _ c
      AaA2Aa week _ et
      C1ab1a week _ the
      AA1d1Aa week and
      1a1CAbb week end
      A2A1a week end c
      AaA3b week end et
      1a4A week ends
      bAA3A week i
      bBBCdab week*
      BAABf1a weekend
      2A2cA weekend $
      aA1AAab weekends
      c2ABaA weeks
      D2A1h weig*
      bAaAAAb weir*
      1AbA1Ab weird
      4a weld*
      4a welding
      b1Aa2A well
      FAacb1c went
      3a1a were
      CaABaeb what
      AAcb1AA what _ did
      BAa3b what _ do
      b1AAABc what _ i
      1a2bAB what _ the
      2A2Ac what _ you
      1BAAAAd what do
      1BAAAAd what do i
      abA2A what happens
      BBe2AA what he
      BcC2c what i
      cA1BaA what s
      aA1Bb what s the
      cbAaABB what*
      ebAAABA whatever
      d3B whatever i
      D1Ad2A whatsapp
      BgbBCDD when
      aBAcA when _ get
      cbAAAAA when _ gets
      aabB1aB when _ m
      FgbAAAD when _ s
      B4aA when _ was
      aaA1AA when dad
      CfAABAD when he
      BeA1A1C when he s
      aAbA when her
      BBDcC1d when i
      aBAcA when i get
      aabB1aB when i m
      B4aA when i was
      AAeA2A when it
      ABb1c when its
      1bA1ABA when she
      Ab4A when she s
      Ccb2Aa when the
      bA2aAa when they
      1aa1bAC when*
      1aa1bAC whenever
      DBEd1ea wher*
      CBBd1eB where
      Ab2aAB where he
      AAAAaab where i
      1A1b1A where nobody
      Aa3cA where we
      A1C2ac wherever
      aa4A whet*
      aa4A whether
      CaBbbbA whic*
      CaBbbbA which
      AA1aA1A which _ i
      2Aa1bA which is
      A5a whil*
      A5a while
      1dAAA1A whip*
      1eAAAA whips
      BAbcA1b who
      BAdb2B who _ me
      C1c2Aa who _ the
      cAAAa who d
      acA2A who gets
      1A1b1bC who s
      BAbbAaC whol*
      CAacBaC whole
      C1Aa whole year
      1CdA1A why
      1Cd2A why $
      DA1bca wifi
      BcAAAcA wike*
      bB1CA1d will
      CAAB1bd will _ me
      ACbaeD wind*
      DCbbeC window
      2AA1a winter
      a1cAAAA wish
      2cA1AA wish i
      c1B1A1A wish*
      bAA1BbA wishes
      eBbdcED with
      A1bAaA with _ and
      6A with _ belt
      cAA2Aa with _ in
      bA1A2a with _ light
      1Aa with _ on
      AAa1Aba with _ sister
      BBEB2j with a
      6A with a belt
      1A1A2a with a light
      1cAA with an
      a1B1a with her
      aAdA2A with him
      ACbd2B with his
      aa2A with it
      1Cbba1B with me
      EAbbAa with my
      AAa1Aba with my sister
      A1dAaDB with no
      AcabAAA with the
      2a1AAa with us
      cCbBbbB with*
      cCbBbbB without
      g2C2A without me
      BA1d1AA woch
      BA1d1AA woch _ moi
      a1dA1AB woke
      a1dA1AB woke up
      d1BaBCc won
      eAAB1AB won _ be
      1ba2AA won _ get
      B1A2Bd won _ let
      1Aa1aaB won _ say
      D4Ae won _ wake
      d1B1BCd won t
      eAAB1AB won t be
      1ba2AA won t get
      B1A2Bd won t let
      1Aa1aaB won t say
      D4Ae won t wake
      a3ABe work
      1A3Ba work $
      dAAA work _ i
      cAAAa1A work and
      bbCdACB work*
      a2A1AA works
      aACeAA workshop
      BaB1bBc worr*
      A1A1bAb worry
      iCCDdEB woul*
      hCDAbCB would
      A2c would be
      3Aa would notice
      c1aCbB wouldn
      c1aCbB wouldn t
      dAAA2B wris*
      b5A wrist
      3d1AB writ*
      Aaaa1AA write
      bA1a1A written
      1aAbAAd wron*
      1aAbAAd wrong
      bAA1A wrot*
      bAA1A wrote
      d1AbABB wsh
      aa3A wsh je
      dB2BAA x
      ADai1Be y
      A1aAbAA y $
      1AAAbBb y _ 0
      ab1c2C y _ a
      2aB1Aa y _ dans
      BAA1Abd y _ de
      baEb1bA y _ des
      b4A y _ deux
      BcAAAba y _ du
      AAa y _ et
      AddA1Ca y _ eu
      aaA3a y _ i
      1A1a1aA y _ la
      cB1B1Aa y _ le
      cA1B y _ ma
      B1aB1a y _ meme
      C1BbA1d y _ mon
      caBAAbA y _ pas
      bAabACA y _ personne
      BACB1dB y _ plus
      A2Aca y _ pu
      cBc1AaB y _ que
      AAaA1Ad y _ quelqu
      DBABAg y _ rien
      bA3Dc y _ souvent
      1b1aA1A y _ t
      2Aa y _ tout
      2a1aBA y _ trois
      1Ab1bAC y _ un
      bAdA1AB y _ une
      CGA1Bbb y a
      2A1bBa y a 0
      2aB1Aa y a dans
      CAAA1be y a de
      caDaAaA y a des
      b4A y a deux
      AaAA1bb y a du
      AddA1Ca y a eu
      AA1A1aa y a le
      dA1B y a ma
      B1aB1a y a meme
      C1Aa2c y a mon
      aABbAb y a pas
      bAabACA y a personne
      cABBAbB y a plus
      dAB1AaA y a que
      AAaA1Ad y a quelqu
      DBABAf y a rien
      1b1aA1A y a t
      2a1aBA y a trois
      2c1bAE y a un
      2d2AB y a une
      Ca1b1A y aller
      b2A y arrive
      aAAAacA y aura
      1aA3a y avait
      1A1a y di
      3d2B y en
      2ac1aA y en a
      BA1AAaa y fait
      Cb1a1Ab y ma
      AbbbAbB y me
      B1Ac1A y mon
      b1BAa1a y passer
      b1AA y pense
      BaAAA1d y rester
      2aB2A y retourne
      1A1AbA y retourner
      B1acBbA y suis
      C2bAc y suis plus
      A1c1AAa y vais
      1Bab1Aa yan
      aA1A1aA yani*
      aA1A1aA yanis
      AAAA1d yaou*
      A1AA1d yaourt
      d1A1Aa yaur*
      a1bA2A yava*
      a1bA2A yavait
      CB1AgBc ye
      1AaAaAa ye $
      1A2a ye _ moi
      BA2c1B ye oswe
      1AAa1aA yeah
      b2B1a yeah i
      dBAdBDB year
      3AA year $
      c1aAAA year 0
      1A1a1a year and
      A1A1c1A year old
      1aA2A year*
      1aA2A years
      1AbaaAA yen
      AAc3A yen _ un
      1AbaaAA yen a
      AAc3A yen a un
      1A2bB yer
      2C1d1A yes
      b1A2aA yest*
      b1A2aA yesterday
      bcA1A yeux
      a1A1A yeux $
      FGCiaEj yo
      1A1b yo _ cried
      BAAe2A yo _ ka
      A3aBc yo _ moi
      A3AAb yo di
      CFAi1C yo ka
      1A1b yo ka cried
      3b yo m
      CAAbabb yon
      1gEDaaA you
      4aA you _ on
      AA2Aa you _ t
      3baA you _ the
      Aa2aA you _ to
      1c3B you asked
      baABAb you can
      Aa2AcA you d
      Ad1aaAB you do
      AAA2c you get
      BfB1AA you learn
      cB3Bc you re
      AAc you un
      AbaAaBB youn*
      2bBcAA your
      1AAAab your place
      2c2AB your school
      aBa3A yout*
      aBa3A youth
      1a1A1aA za
      CA1aAg zafe*
      C2aAg zafere
      CAAfAaa zero
      aBBe1Cb zot
      1AA2bA zot _ met
      CAAi1E zot i
      BAAA1bc zot la
      BA1cAb zotr*
      BA1cAb zotre
      AA1aa1A zour
      1DaBbc ~Aba
      CDfAb1B ~Abras
      CadD2c ~Ad
      CA1Aabc ~Ador
      dAA3A ~Adormir
      a1A1BdA ~AdrW
      BbaBDca ~AfA
      1A1b1a ~AfI
      bAAA ~AfQs
      DbEdEHi ~Aferm
      BAA1dA ~Afui
      dCA2A ~AjAb
      jAABABB ~Ako
      AdCaCca ~Akor
      D2c1c ~Akr
      abAB1Aa ~Ale
      dBaA1Ba ~Alev
      B1Cb1ac ~AplW
      AABB1e ~Aport
      bAgGAbB ~As
      bA1BAaa ~AsAbl
      CBfABcA ~AsIt
      CAafAA ~AsiA
      1bAaABa ~Asien
      b1AAAA ~Asuit
      EjCdAFa ~AtA
      baBA1A ~AtAd
      AC1b ~AtAdr
      dA1B1A ~Atel
      dAAB2A ~AteremA
      1AB2ad ~Ati
      aA3Aa ~Atier
      BceBCAb ~Atr
      ba2AAA ~Atren
      CAfAABA ~AtrenEr
      aAbAA1A ~Atrepriz
      aBA1ba ~AtretiA
      2bbA1A ~AvI
      BDhBaaC ~AvW
      dAA2Ba ~Avelop
      hCaBaGD ~Avi
      1aA1aAa ~CA
      eDcABbC ~CAbr
      GBcdBeA ~CAj
      a2cA1A ~CAjIg
      d1A1AA ~CAs
      dABA ~CAsQ
      a1AcAAA ~CAt
      2eCA1A ~CAtaj
      Ab1A1Ba ~CAti
      cCB3c ~CU
      Ca1ba1A ~CUl
      B1AA2c ~CW
      bbAdDBB ~CWzi
      cBA1a ~CWzir
      lF1DBBE ~Ca
      A1BfBDA ~Cak
      eA2B ~CakI
      CabA1A ~Canm
      C1A1gC ~Cap
      2BAaca ~Carj
      AbA1cAB ~CarjEr
      bDA1Ada ~Cas
      FgBGfbB ~Ce
      Dcac1Da ~Cef
      1aBAa ~Cek
      bBbBbAA ~CelU
      ABAAad ~Celt
      CAadbBa ~CemI
      1bB2aA ~Cen
      BdbACcb ~Cer
      1CDFe1a ~CerC
      CB1AeBc ~CerCA
      FbAhaAB ~CevE
      BB1b1b ~CevIg
      bdaaABB ~Cez
      A1bAAa ~Ci
      eeBFBbA ~CiA
      AAAc1a ~Cial
      AaAAacB ~CildrA
      AAacaAB ~Ciot
      1abA1AA ~Cir
      2aFCec ~Co
      a1AA1b ~Cod
      Caa2Ab ~Coe
      CbA1ac ~Cof
      BAccABb ~CofEr
      BA1BAf ~Cofaj
      CeA1A1A ~Cok
      aaAA1aa ~Cop
      fCbB1BB ~Cor
      ccaaaCA ~Coset
      AAAfbBB ~Cosur
      A1CBAeA ~Cov
      c1hF1Ca ~Coz
      2a2a ~Cristma
      1aABadA ~Cu
      1A1a1c ~Cuk
      A1cAAaA ~CurC
      AcA2Ba ~Cut
      aAa1BbA ~E
      2A1Aab ~Er
      bdEC1aa ~Ere
      FBAceEb ~Ero
      1BaccBa ~Ex
      AcebAEC ~I
      A1ABcBb ~Ide
      f1ACBAA ~Ifirmier
      DA1AAf ~Igri
      b1A1AA ~Ikiet
      F1g1A ~Ikl
      B1ca1Ba ~Ikonu
      3A1a ~Ipai
      A2bdCA ~Iport
      B1Aac ~IportA
      hBBCABA ~IpresiQ
      jCCB1AD ~Iself
      A1Ac1Db ~Isid
      BAgA1aC ~Isist
      2A1baA ~IskriptiQ
      aBAaaA ~Iskrir
      AA1AAb ~IstA
      CAAe ~Ista
      EABf1AB ~Isult
      1eB1A1A ~Iterdi
      cA1AAA ~Iteres
      dAaABB ~IteriEr
      1BEahBA ~Itern
      acaEbeB ~Iterna
      1a1AABa ~Iterviev
      bE1AAd ~Itil
      AAe1A1C ~Itim
      bcd1BFA ~Ito
      BA1B1f ~IvAdu
      3b1AA ~IvAt
      aaaAAbB ~Ivit
      EA1hAA ~Ivizibl
      d2ABAA ~Qgl
      DdeD1Ca ~Qkl
      Ddbc1dE ~Qli
      DAacAA ~Qlin
      AA3ca ~Qse
      GD1cBcb ~Qt
      a1cBAbA ~Qte
      aCaaa ~Qze
      1AAaAbb ~Ubl
      fCaCcAD ~Ubli
      bA1A1Aa ~Ue
      gBABCAC ~Ui
      CAc1bba ~Ur
      BEADefa ~Ut
      bABdAAB ~Util
      B1BBAAg ~Utsid
      ccBABAb ~Uve
      BAA2d ~Uvert
      bCB1Bbb ~Uvr
      BBAABdc ~Uvrir
      CA2eaA ~Uza
      Cc1Cc ~Uze
      BC3Af ~aCe
      c1AA1aa ~aCet
      aA1AAbA ~aU
      1aAAba ~abU
      1beDCbB ~abi
      CadacC ~abil
      aCaa1Aa ~abim
      BBbCAd ~abit
      DdAaAa ~abitu
      B1AdbA ~abitud
      AAAc1AA ~abon
      AA2Ac ~abor
      6a ~abri
      BAAaAfB ~abribu
      aAa1aA ~absAs
      BbdAABB ~abuz
      Ge1dBbC ~ad
      BAABcaa ~adA
      kBBBABD ~adiE
      B1eA1A ~ador
      GABB1j ~adr
      HEBFdka ~adres
      A1gBA1C ~adult
      CE1e1eC ~afer
      B2c1A ~afiC
      bAaAAaa ~aft
      CdAbaaA ~agI
      aB2a1a ~ago
      e1AB1A ~agraf
      BAgCAAA ~agres
      bA1bABA ~aie
      BA1bA1b ~ajA
      DFg1gBE ~aje
      AAAe1AA ~akA
      1C2Bac ~akQpaN
      D1ad2A ~akUn
      BA3ab ~akept
      eAAA1AA ~akidA
      AbaAa1A ~akor
      1d2BAA ~akroC
      dAAAaA ~akt
      Ab1AA1A ~aktuali
      BfBB1bB ~akuel
      d1AaD1A ~al
      Aab1aAB ~ale
      CAAB1eb ~alf
      1AaAaa ~ali
      e1AAAA ~aliv
      bA2AAa ~alon
      AeA1AbB ~alor
      BbA1Aac ~alov
      bB1BacA ~alreadi
      bAA1aAA ~alum
      b1BaBbB ~alvai
      B1c2Aa ~amWn
      ABaAAAd ~amen
      AaahCCC ~ami
      AA2b ~anQs
      A2hBCA ~ane
      AAaadB ~ani
      BAdAA ~animatEr
      eB2A1A ~animor
      c2A2A ~anion
      cABBdBA ~anitIg
      dAAC1A ~aniv
      abdAABA ~anivai
      1DAAd ~aniver
      1a1d1AA ~aniverser
      abC ~apA
      AAABAca ~apar
      A1Af1AA ~aparel
      BB1BB1e ~apartemA
      DADcdEf ~apel
      aBacAAB ~apelA
      BAgA2C ~apen
      AaAA1bb ~aport
      bdcCEbD ~apr
      BaaBcAA ~aprA
      Cb1aa1a ~aprAdr
      b1Bc1AA ~aprAti
      ABbaAcA ~aprAtis
      Aa1b1A ~aprAtisaj
      Fe1ac1A ~apri
      eB2A1A ~apui
      Aa1BAbA ~ar
      aA2bA ~arUn
      bABbaBA ~araC
      b2aA1a ~arbr
      aaA1Edc ~are
      eDaCBDe ~aret
      A2A1b ~arier
      aabaDaa ~ariv
      Eaa1a1c ~arjA
      fEEEABi ~arm
      bBAbaA ~armWr
      JAApBBD ~arsel
      BAAfAAA ~arselemA
      DA1Cbcd ~as
      1CbcAB ~asW
      acBCbbB ~ase
      AAdbACA ~aseWr
      fDAaA ~asi
      AAAA1Af ~asid
      EcBAAfB ~asiet
      Bb2Aa ~asistAt
      BbAA2c ~ask
      C1A1cbA ~askIg
      1a1AaA ~asl
      A1AA1cA ~asn
      AAaA1cA ~asosiatiQ
      ABAA1ca ~asv
      bEABdBf ~atA
      cBa2B ~atAd
      BBAcBAa ~atAdA
      CAAaAdA ~atAdr
      ba1ABbA ~atAt
      AhEa1BC ~ataC
      A3dDb ~atan
      D1Db1iA ~ate
      bBBcabC ~ateli
      Ac1AAA ~atrap
      a1AcABA ~av
      acAC1ba ~avA
      cB1A1aa ~avAs
      BAB1cb ~avQ
      aaAAAbA ~avU
      cDaBAcA ~avWr
      gBBDcBB ~avai
      a1ACB ~aval
      2aAdbC ~ave
      BabAaA ~avek
      fBAB1BA ~avenir
      ABbBeCA ~avi
      AAAbAAc ~aviQ
      a1BDacA ~aze
      Bba1AaA ~azi
      ACabbb ~bA
      1A1f1AA ~bAd
      gD1ABBA ~bAdaj
      CDCbBfb ~bAk
      Ab ~bEr
      dGiDCdB ~bI
      bC1dAAA ~bIg
      1ABaAdD ~bQ
      ab1AAA ~bQjUr
      hB1aABD ~bU
      DBdd1C ~bUC
      DAA1AfA ~bUf
      FadCBBi ~bUg
      Ac3B ~bUilAt
      GAbCcae ~bUj
      1b3AA ~bUk
      1bAA1A ~bUkl
      eaA1A ~bUl
      CbAA1dA ~bUlAj
      ECABag ~bUlAjeri
      1BAA1Ab ~bUr
      BA3d ~bUrs
      CAAc1Ac ~bUtel
      A1bBaaA ~bW
      GdcBaBc ~bWfriA
      ab1d1CB ~bWr
      D1Bbbc ~bWt
      DdC1bBe ~ba
      2AA1cA ~baC
      AAcAAca ~babi
      Cd4B ~baf
      ICCchdA ~bag
      A1b3b ~bagai
      ACb1f1a ~bak
      1AaBa ~bakeri
      GAfAdB ~bal
      AcaB1aA ~balAs
      CcBc ~balQ
      1cBA1Aa ~balkQ
      A1ac1CA ~ban
      EBaCdAb ~bar
      A3abA ~barak
      C2bb ~bark
      ABAeAAc ~bask
      AA4b ~bat
      BfBA2B ~batQ
      A3aBd ~bateri
      Aa1dAAb ~batimA
      CD2fBc ~bato
      1b1A2A ~batr
      cCcAaB ~batrom
      Ad1B1AA ~batu
      cDdCccB ~be
      CB1aAda ~beI
      1dB1AAa ~bea
      2A1A ~beatA
      D1BBBe ~beb
      Aa1AccA ~befor
      Ac1c2C ~beg
      1AAa ~begemA
      BdEABeD ~bekoz
      GhACCc ~bel
      A1bBa ~believ
      1DBCbd ~ben
      CbcB1BA ~bes
      jACAB1A ~bet
      b5A ~betiz
      D1aBAgA ~betven
      gBaA1CD ~bezWn
      aA1bbAA ~bi
      dADBBca ~biA
      dDCBb ~biAto
      A2a1A ~bibliotek
      bAB1AAc ~bie
      a3AaA ~big
      1dAA1B ~bik
      DCabiCB ~bil
      BAAe1AA ~binom
      cAAAAbA ~birtdai
      DAAA1f ~biskui
      ADdBBBd ~bizar
      c1A2A ~bizaremA
      aA1AA1b ~blAC
      a4Aa ~blAk
      KoB2CA ~blE
      AAAf1BA ~blUzQ
      dAAAAAB ~blad
      CAadaAA ~blagu
      Be1A1B ~blak
      caBA1Bc ~ble
      gCA1A ~bles
      ADfB1dB ~blok
      2cADA ~bo
      aA3aA ~boardIg
      e1AAACA ~bof
      BaACCcd ~bokU
      1C2bb ~bol
      bcCbaAA ~bon
      FgdB1BB ~bop
      Aba1AB ~boper
      b1BbBbD ~bor
      aE1caBc ~bos
      caBa ~bot
      BeA2aA ~box
      AAb1AcA ~brIg
      n1FJDGB ~bra
      fC1AAAA ~brasel
      AA2Ad ~brea
      AABgABB ~break
      BA1B1f ~breakfa
      BcbC1ac ~bref
      dA1AAAA ~bridj
      cBBa1Ab ~brik
      b1AA ~bro
      EfB1a ~brok
      AA1ABdB ~bros
      A1aAacB ~brot
      BeBb1CA ~brui
      EhAA1BA ~bruiz
      JfadBAa ~brul
      aA1A2b ~brulA
      i1CB1BB ~brulur
      EBabgcB ~bu
      AAAaBca ~buildIg
      Bh2BD ~buletI
      CA1f1AB ~buli
      AcC3A ~burn
      bBb2BA ~buro
      dAA1AAb ~but
      bdCAAAA ~bve
      EgBABaA ~dA
      EAA1B1j ~dAj
      CAeA2B ~dAs
      BbEcbaa ~dE
      BAAcABd ~dExiem
      CCbA1ca ~dI
      BbcAa1A ~dQ
      BfaCDeC ~dQk
      DBgFChD ~dUC
      AAA1bbA ~dUdU
      aa4A ~dUe
      eCBaBBA ~dUlEr
      acAA1Bb ~dUvA
      B1BaAab ~dUz
      Dab1CAg ~dW
      Ag1CBAA ~dWg
      caA1ABA ~dWng
      CgBB2A ~da
      AHCcecC ~dai
      EBba1bc ~dal
      Bac1Bac ~dam
      aD1bba ~dan
      Ed2eCA ~darQ
      A2ACeA ~daron
      iCCaACA ~dat
      cBA2bB ~davWr
      AaaaAAb ~de
      d1A1B ~deC
      B1dEA1B ~deCabil
      BAAiABB ~deCir
      1bBA1ab ~dea
      AAb2Cd ~deal
      bdA1AEc ~debU
      aAAa1Bb ~debrAC
      ABA2eB ~debrUil
      a ~debu
      ABCca1d ~dedA
      AAaAdAA ~def
      ADADAag ~defQs
      bA1A ~degUt
      ACA1Af ~degaj
      eBAA2A ~degr
      1aAb1Bb ~dei
      BCAAAg ~dej
      BB1A1gA ~dejEn
      eB1EfDA ~deja
      dAB2A ~dekroC
      BAe2A ~delet
      B1faa1C ~demAd
      EAA1b1d ~demAdA
      aADCdaA ~demI
      bA2A ~demQt
      AaBcAa ~demenaj
      DAfBa ~demi
      B1D1CfC ~deor
      FaACBlB ~depA
      cAA2AC ~depresiQ
      BCbc1aa ~depui
      aA1aA ~derAj
      DA1b1aa ~derier
      BAca1AC ~derni
      bBBaa1c ~dernier
      bA1A ~des
      CbA1bbB ~desA
      BABbaAe ~desAdr
      bAaaAAA ~desI
      bABA1aa ~desU
      a2A1Ab ~desid
      bAeCbBA ~desin
      CgDbBBB ~desu
      1AAB1Bh ~det
      e1Ca1B ~detest
      1Ab1b1A ~dev
      acDaDCf ~devA
      A1CeAbA ~devWr
      1CadABA ~devenu
      aAAB2b ~deviA
      CAacAAa ~devr
      B4aB ~dezol
      AEeACca ~di
      eBABB1A ~diE
      BAd1bAB ~didn
      dBBbAaB ~die
      BABAecA ~diferA
      ba1A ~diferAs
      3AAba ~diferAt
      AbDacaB ~dimAC
      EAaDAjB ~din
      AAebcCC ~dir
      bBB1dA ~direk
      a1bAbBB ~diskor
      Bbb1B ~diskut
      A2Ac1A ~dispar
      dA2CBA ~dispares
      aaBcBAA ~disparetr
      GAAAlC ~disparu
      cA1AaAb ~disput
      1ABAe1A ~dit
      abBAAc ~divors
      AA1bA1d ~diz
      DB1cBab ~dizA
      AcA1aaA ~dizQ
      b1BAc1A ~dizapear
      Gh1babC ~do
      aAbCAc ~doe
      Ba1ba1A ~doesn
      a1CbacC ~dog
      bB1AcDa ~dogt
      BeAA1AA ~doktEr
      c2A2A ~dolipran
      ADAAAfB ~domi
      BA2Ac ~domisil
      bAcCCdD ~don
      C3a ~dopi
      BCbGFjC ~dor
      EbfbcDA ~dorm
      BAbAbbB ~dormA
      AB2abA ~dormQ
      A1C2c ~dormi
      Ab1AEda ~dormir
      aa1bAAA ~dortWr
      b3AAa ~dosi
      2cb1Eb ~dovn
      A3AcA ~dp
      babCC1A ~dpui
      A1bAAbB ~drIk
      AdA1AA ~drIkIg
      DdaaCBb ~drW
      B1AAcbA ~drWt
      fC2C1A ~dra
      BBAAd1c ~driv
      DB1BAAf ~drogu
      ABAcA1c ~drol
      CfBcAaB ~dur
      A2AbbB ~duv
      a2a ~e
      2bA1BA ~eCAj
      DAA1gBA ~eCap
      aaDgBCB ~ea
      1c1B1a ~eaC
      DacbbC ~ear
      aaAA ~east
      B2AAda ~eatA
      B2b1AA ~eatIg
      1AB1Aa ~eazi
      A1AABd ~eberj
      bBBACCf ~ede
      AeBC1c ~eduk
      BfCAcAA ~edukatEr
      fAbAABB ~edukatris
      daAAAA ~efas
      C3AfA ~egliz
      A1AAaa ~egten
      eAA2AA ~eguil
      CeaAA1A ~eie
      fBaBAAA ~ekUt
      CA1g1AB ~ekip
      dB ~ekla
      Da1ad1a ~ekol
      CA2cb ~ekonomi
      1cB3A ~ekraz
      gEADACe ~ekri
      cBA3B ~ekrir
      cBabA1A ~el
      1AB1ca ~elEr
      1AAdaAB ~ele
      Cc1A1aA ~elektrik
      b1A1AbB ~elektrisit
      1ACa1bb ~elev
      1Bab1aA ~elevA
      AAcbCDA ~eme
      B3aBb ~emen
      1aaAAaB ~emer
      1aaAaaA ~enUg
      a4aB ~ene
      DlDCADA ~enerv
      1aba1BB ~enmA
      bAA1Aa ~ep
      a1CA1ca ~epi
      AcbB1A ~epol
      c1aA1Cb ~er
      eB1aAAA ~erEr
      BcABd1A ~ere
      gAAABAA ~erself
      bBABaAd ~es
      BCA1AAf ~esAs
      eB2BCA ~esai
      ABBaaAe ~ese
      Bd1bACD ~eskali
      c2A1AA ~espWr
      CAABiAA ~espaN
      baA2A ~esper
      AAAbAb ~estomak
      AAaaAaA ~et
      abBacBA ~etI
      3AA1a ~etIdr
      dB1AaBA ~etIt
      bA3a ~etabli
      BB1d1A ~etablisemA
      c1A1AAA ~etaj
      aAdBBBb ~ete
      AAfBAAA ~eteA
      eA1AaDB ~etr
      CgAAA1C ~etrAgl
      AAA2Ae ~etrAj
      dCa1aCB ~evA
      B1aebD ~eve
      AcAB1Ac ~evenIg
      aBBaDbB ~everi
      ea1AABA ~everibodi
      c1BbBA ~everion
      daD1A1C ~everitIg
      1AAAAeA ~evikt
      A1A1dAb ~evit
      BAf3A ~exij
      fBC1B1B ~exist
      DeCA ~exkuz
      bAdaAAB ~explik
      fDb1aCB ~expr
      BBAAAfB ~expuls
      3A1cB ~expulsiQ
      aDcA1Aa ~eze
      A3aAb ~ezit
      CBAa1gB ~fA
      bA1A1A ~fAtom
      1AAaBCh ~fE
      3bbAA ~fEil
      DDCFAoA ~fI
      bbAAA1a ~fIj
      DACjBCD ~fQ
      c1C1a1A ~fU
      AeAA ~fUet
      1B1AAda ~fUil
      BcAaAA ~fUlar
      eADAA1a ~fUn
      BaAA1eC ~fUr
      BfB2AA ~fUrCet
      bAAa2A ~fUrten
      cCaA ~fUt
      bBB2A ~fUtr
      aAA1AbB ~fUtu
      EadchBB ~fW
      A1DAgaE ~fWe
      BdBd1A ~fa
      D1BeaAA ~fak
      dBcCABA ~fakQ
      ca2AAA ~fal
      baaC1a ~fami
      1bbA1Ca ~famil
      BCb1aaa ~famili
      2b1bA ~far
      AB2AdA ~farin
      c2A1AA ~farmasi
      Bcc2CA ~fas
      1fBA1A ~fat
      dBB1BCA ~fatigu
      c1A3A ~fatij
      D1faBdA ~fe
      gaBCDBC ~fel
      Cdb1ACb ~fela
      aBB2Ac ~feli
      aBdABAA ~fem
      1BBAaBd ~fenetr
      hbCBAEb ~fer
      BAA1eAA ~feri
      aBfDA1b ~ferm
      CcaaAbB ~fermA
      BbaBBc ~fermetur
      1BbC1A ~fes
      cAB1AdA ~fet
      a2A1a ~fevri
      1dcBAAA ~fez
      dDaacaB ~fi
      Bba1AAa ~fiC
      cCab1B ~fie
      1AB1cbB ~fiften
      afBB1BA ~figur
      a1DdgE ~fil
      HDjcBDD ~film
      2A ~filmA
      aaCC2d ~fin
      a1D1ChB ~fini
      AAB1cBc ~finiC
      hCADBAa ~finir
      DaAfBaA ~fir
      BAAa1d ~fiv
      d1AAAAA ~fix
      bcA3A ~flEr
      2A2a ~flErist
      ChD2AA ~flIC
      AbaA1Ba ~fla
      Da1Cb1e ~flik
      B1a1B1c ~flor
      Bb1ABa ~fo
      cBA1bAb ~fodr
      2BBAAg ~folovIg
      EbA1cBe ~fon
      DdABeab ~for
      1C1a ~forj
      1dA2aB ~form
      A1b2AA ~formatEr
      1Ca1d1a ~formatiQ
      aEmFBAB ~fors
      aAAaaAA ~forti
      cA1aaBA ~fos
      EcBBfAA ~fost
      2AaBaA ~fot
      1a3a ~fotEil
      2A3a ~fotbal
      1alDCDE ~foto
      DAc2ac ~fotografi
      AbaB1a ~fr
      dA1AAAB ~frACemA
      AaAaAAA ~frAk
      eABABBc ~frAs
      Aaa1d1b ~frQ
      1aBC1fB ~frW
      Dca1AAa ~frWd
      bdABADB ~frap
      1BAc1A ~frapA
      1cAAAA ~fraz
      C2Fbbf ~fre
      b4B ~freC
      B ~freak
      FdaAAac ~frer
      A1Abb ~friA
      AAbBabB ~fridai
      BAABAcc ~fridj
      EBAAahA ~frigo
      AaAA1b ~fromaj
      C1fB1AA ~frot
      JCDCrGD ~fugu
      AA2dBB ~fui
      CCBAnEA ~fuj
      ABa1Abc ~ful
      DAa1ACh ~fum
      dA1A1B ~funeral
      c1A1Ba ~funi
      dAAA1Ba ~futur
      b1A1AAb ~fuzi
      fEB1A1f ~fuzil
      A1aAAa ~fva
      BAae1A ~gA
      EE1b1be ~gI
      fAA2DA ~gU
      FDBdBkB ~gUt
      1B1bb1B ~gWng
      GcA2Ae ~ga
      B2A2c ~gaN
      BAgAACa ~gad
      2aAACc ~gaf
      1B3dA ~gai
      a2AAAa ~gam
      1bA2aa ~gamI
      Ab1A1aA ~gamel
      FCaBfBc ~gar
      acBAb ~garaj
      aCBE1Aj ~gard
      1AcAaaA ~gardiA
      B1beaBB ~garkQ
      ABb1a ~garsQ
      BaBb1b ~gat
      1aAB1bA ~gato
      iBCaC1A ~gav
      1fD3A ~glas
      CbdAA1A ~glis
      Bac1AbA ~go
      Ba1AbbA ~goC
      eBB1B1B ~godbi
      bcEBAbA ~goe
      BBA1daa ~gon
      FfAAABd ~gorj
      AAA1Bbb ~gos
      f1CCBEg ~grA
      BdcAA1A ~grAd
      AAaaAA ~grAda
      AB1Ac ~grAj
      BAab1A ~grU
      aCCfCBB ~grUp
      aaB3A ~grab
      dBAAAaA ~grat
      B3BAc ~gratui
      Dbaa1a ~grav
      bb3AA ~grea
      c2BAAa ~grei
      cA1A1A ~gri
      d1B1AB ~grif
      cA1A2A ~grifur
      BAAcca ~gril
      cA1cAAA ~grilaj
      baBC1bA ~gro
      A2b ~gros
      CeA1AA ~guEl
      AcaA1Ba ~gue
      B2a1Ab ~gui
      bAbAA1B ~guitar
      ACccaB ~iA
      daA1A ~iE
      DAAb1bd ~iQ
      aeDDabA ~iU
      2bBcB ~iUr
      AAAA1d ~iaUr
      aA1A1aA ~iani
      Aaa3A ~iav
      BaA1bCb ~idAtit
      BAA1ca ~idIg
      ebAAACA ~ide
      1AAa1aA ~iea
      dABdCEB ~iear
      B1GAbc ~ier
      b1A2aA ~iesterdai
      JJDjbGf ~il
      AbABab ~imEbl
      A1bA1A ~imaj
      BgaB ~ime
      2AbA ~imit
      1A1b2A ~imitA
      aAABAc ~ior
      d2BCa ~iora
      acC2Ba ~irQ
      aA1AAbA ~ira
      daBACbB ~ire
      dbAaBaB ~is
      bAbAeDA ~isi
      AB1a1ab ~isn
      CeBaAAa ~istWr
      d5A ~istorik
      agCACaC ~it
      bAAAbbA ~ive
      1BcC1Ac ~ivr
      cECA1Ag ~jA
      eDaBBBc ~jAb
      AA2c ~jAdarmeri
      aAa1a1B ~jAr
      Abc1AAB ~jAtil
      b1A1A ~jAvi
      1Faf2A ~jE
      bBBBAeC ~jEdi
      1aAAaa ~jEn
      1AdcCbC ~jI
      1aA ~jIN
      BCBadeD ~jU
      BdacCBA ~jUe
      BCDBgc ~jUr
      dBabAAB ~jUrn
      A1AbA ~jUrnal
      BfB3C ~jalU
      AAc1dAB ~jam
      1aBa2A ~januari
      AbB1b1B ~jardI
      abAbAA ~jatA
      CjaCABB ~jav
      dAA1AB ~javel
      Caa1A1e ~jdW
      BDaC1gC ~jdor
      AcaaA1A ~je
      BCiB1BA ~jeA
      AfACAcB ~jel
      1eC1ACa ~jenU
      AAA2bb ~jer
      ceBbCaB ~jet
      BAAcAcB ~jetA
      AAbeACa ~jetIg
      AeaC1CE ~jifl
      EBBcAfa ~jimnaz
      ECeh1DA ~jirl
      a1AA1aa ~jirlfriA
      FacBAf ~jiv
      b1c1CbA ~jivIg
      1a3bA ~jla
      dacdCCB ~jle
      bAaAaA ~jmA
      DEcAaAf ~job
      a2a2A ~jok
      b1AcBAA ~jokIg
      abaABAA ~joli
      1AabA ~jon
      AB1AcA ~jor
      C1AAcAa ~jpar
      gCAB1BA ~jplEr
      1b3B ~jpref
      A1a1bAA ~jr
      DbAacbA ~jrAtr
      1CAae1B ~jregard
      e4DA ~jse
      eBA3B ~jser
      gD1BcFB ~ju
      1aBAabA ~juI
      DagCCa ~judo
      1Ab1A ~juil
      abAABb ~juj
      baAA1aA ~jumel
      cB2a1A ~jumo
      a1b1AaB ~jun
      bBbAAAA ~jup
      eCBB2b ~jur
      aEA2cA ~jusk
      1aEBfCC ~juska
      fDaAAcA ~jusko
      dCC2Db ~just
      FbmABBG ~kA
      A3a1A ~kApIg
      DA1a1eA ~kAten
      DDBaBeB ~kAtin
      BA1Ac1a ~kIz
      ACcccAB ~kQ
      aF1afAA ~kQbiA
      DDB1aBi ~kQdui
      d1aBaCB ~kQfi
      1aAB1Ac ~kQfisk
      1aaa2A ~kQkUr
      eBAC1AA ~kQpa
      BcaA1Aa ~kQpaNQ
      AAa1Be ~kQplik
      A1aA ~kQplimA
      2abAAA ~kQprA
      AaabB1A ~kQpri
      eA2AC ~kQprim
      3aaA ~kQsel
      bA1AA ~kQsol
      ecFaaDf ~kQt
      AAB1ac ~kQtA
      a1Aa1AA ~kQtak
      cEc1aC ~kQtinu
      aCeaBAA ~kQtr
      B1CBB1g ~kQtra
      bcA2BA ~kQtrol
      GmGeBEH ~kU
      cCaAAdC ~kUC
      1cAA1A ~kUd
      aBc2cA ~kUet
      eCa1BaC ~kUl
      aa1b1AA ~kUlEr
      DbAdBaa ~kUlWr
      1B2a ~kUldn
      AB1AAgA ~kUnsil
      aA2aBb ~kUntri
      BFbadeb ~kUp
      eA1A1aA ~kUpA
      ABd1AaA ~kUpl
      eAAC1AA ~kUpur
      Bc1dBCc ~kUr
      bbAaaC ~kUrA
      b4AA ~kUraj
      DABBBi ~kUri
      bAAcbDa ~kUrs
      bA4A ~kUrt
      aaBAa1A ~kUt
      CCAA1Ai ~kUtla
      cEDB1Ag ~kUto
      1Ab3A ~kUtur
      B2b1b ~kUv
      AAaAAfB ~kUvertur
      2B2ba ~kUvrEr
      H1dB2g ~kUzI
      bBAacAA ~kUzin
      aAAB1Ab ~kW
      bAaaaB ~kWfur
      CAgCAAB ~kWns
      d1ECccC ~ka
      BAHAlHd ~kaC
      AAAb1A ~kaCA
      ABb1caa ~kaCet
      CCaAhCA ~kaban
      AAacb1A ~kabin
      BeAAaAB ~kabl
      ABAA1b ~kadena
      A1eBAAB ~kado
      aCBabdC ~kaf
      BABaceC ~kai
      CaaC1e ~kaj
      FDDhAcd ~kal
      ABeA ~kalI
      ba3C ~kalit
      aAAAbB ~kalkul
      j1CAADE ~kalm
      Ad1dCAa ~kam
      A1aAAaa ~kamara
      1CBfCa ~kamarad
      CAdbaAA ~kamera
      bC1bbCb ~kamiQ
      AA1A1a ~kamionet
      AB2BeA ~kana
      1B2Ab ~kanal
      BA1AAcB ~kanap
      aA3A ~kano
      cb1aABa ~kapt
      AcAcAAA ~kapuC
      1AAbeAc ~kar
      aAAb1AB ~karAt
      bcAAA1a ~karabin
      A2a1aA ~karavan
      B2b1b ~karefUr
      BcAa ~karelaj
      cBACA1d ~kari
      baA1A1A ~karn
      3aA ~karpAtri
      CECDlb ~kart
      AAAACeB ~kartQ
      1C1cAdA ~kartabl
      EBABaaj ~karti
      CdAcAA ~kas
      BA1aA1d ~kasA
      Aa ~kaserol
      b1B1AAb ~kask
      AAAA1b ~katerIg
      BB2bAa ~katorz
      CB1c1c ~katr
      Ab1baCA ~katriem
      BfaBbEB ~kav
      BeCA1ac ~kaz
      CBBfBeC ~kazi
      CaahABA ~kdi
      fBe1ACC ~ke
      AA3Ad ~kei
      bDb1bC ~kel
      bA1b1AA ~kelU
      fbCC2a ~kelk
      eA1C1A ~ker
      a1BA1bb ~kes
      cbBBABd ~kestiQ
      aA1A2a ~kestioner
      BA2CeA ~ketCu
      DaCgA ~kfa
      B1bAaac ~ki
      1c1a1BB ~kie
      Ba1CBdc ~kik
      EbbfbAa ~kil
      cAACBe ~kilo
      aaAbaBA ~kilometr
      CAfAAA ~kin
      AA1ABe ~kipIg
      c1a1cEA ~kit
      2BAAab ~kitCA
      aA1A1A ~kje
      A2AeDA ~klIb
      AA1bacB ~kla
      DiCaaAD ~klak
      AdCaBBA ~klas
      2aB1cb ~kle
      fB1ABBa ~kleA
      1AbAAcC ~kliA
      A1A1Ac ~klio
      bAA3A ~klok
      c1BA ~klop
      AAda1aB ~klot
      AA1AAe ~kloz
      FBh1Bb ~klub
      aCABAAe ~knif
      De1Dgaa ~knov
      dB1A ~knukl
      a1ad2B ~ko
      AAAc1aA ~koCQ
      cBa1bCB ~koEr
      1hEB1AA ~koN
      aC1cbBA ~koa
      DCdAf1B ~koaC
      ccBBB1B ~kod
      CAACBBh ~kofr
      1AAAAAc ~kok
      DedcDCB ~kol
      C1daA ~kolegu
      CECdbAa ~kolej
      baAA1A ~koler
      BAgAA1A ~kolo
      cA1A2B ~kolok
      abBfAAB ~kom
      fAa2BC ~komA
      Bb1eA1B ~komAs
      AB1bbAb ~komIg
      HBBcfbc ~kon
      1aAdBCc ~kones
      BbAaAb ~konu
      Ac3c ~kopI
      b2bA1A ~kopi
      AAcBbaa ~kopin
      fCfAAAD ~kor
      eABbBAC ~kord
      A1a1aA ~korij
      bA1B1b ~kostum
      Ed1acc ~kot
      EbAdAa ~koz
      A1Bb1aB ~kpe
      A1AB1d ~krUt
      hAaDBab ~krW
      1AaBcB ~krWA
      bAAbaAB ~krWr
      D2kBCA ~krWz
      1AAa1B ~kraC
      1A1b1BA ~kraCA
      BA1b ~kraCa
      cB1AA1A ~kraiQ
      eaBAABA ~krak
      bA ~kram
      A1Aa1Bb ~kran
      DABi1AB ~kre
      BABfC ~krev
      AiBcDFA ~kri
      B3b ~kriIg
      CA3c ~kroket
      A1AaAfB ~kru
      AbBbAAB ~ks
      1bA1AA ~ku
      BdAA1b ~kuir
      fE1DBAA ~kuis
      1dBbCa ~kuizin
      ABaa ~kulot
      Ab2CcB ~kupboar
      AacA2A ~kur
      gDB1AAA ~kut
      4AbA ~kutIg
      Ba1cA ~kuvet
      f1CABBc ~lA
      aaA1A1A ~lAdemI
      B1AAAdA ~lAdlor
      2aA2a ~lAgu
      A1bAc1A ~lAp
      DgBdaDA ~lAs
      FCBgbcA ~lEr
      AAabBcB ~lI
      D1AcAcA ~lIC
      AbBAAdB ~lIdi
      Baa1ABb ~lIj
      EcdcaAB ~lIterna
      A2c1B ~lQ
      dbBbABB ~lQg
      dB1CbBA ~lQgtA
      CbaAA ~lQgu
      bBAAdB ~lQtA
      abA2BA ~lU
      BbA2Ab ~lUC
      BAa1Aca ~lUe
      aaB2A ~lUr
      AAb1A ~lWe
      GfbcbEA ~lWn
      bb1A2A ~lWzir
      aAAbDDe ~la
      bBa1Bab ~laC
      DA1a1ae ~lajA
      iDBDBCa ~lam
      bB1acB ~lan
      fAA1A1B ~lanm
      DdcA1BA ~lanmA
      1AaA1Ac ~lanui
      EA1Aa1c ~larjA
      Ba1cAaA ~las
      bAAA ~laser
      AhAAaCa ~lat
      cABcBA ~lateli
      CBg1Cd ~lav
      1BADaf ~lavabo
      BA2Bd ~laveri
      cAAa1A ~lavi
      2B1AgB ~le
      BBAc1bA ~leC
      1aBcaBB ~lea
      DfB1aAA ~learn
      aBbcDbb ~leav
      BcA1a1A ~leavIg
      gAaCBbC ~lef
      AC1BCkA ~leftov
      aB1AdB ~leg
      Dc1Aa ~legal
      CcA1baA ~lekel
      2A ~ler
      fDCAbcB ~les
      AdA ~lest
      bAAAAe ~let
      dBBBBbA ~letr
      BgD1BBA ~lev
      1cCA1Aa ~levr
      b1AAbCA ~lez
      1dHdfcA ~li
      AaB1b ~liE
      dAA1ABa ~liN
      Aa1AdCB ~liQ
      A1dB1AA ~libi
      A2c2A ~librari
      AA3cA ~lidl
      e2AAAA ~lie
      dBcCACB ~lif
      aBa ~lig
      bBA3a ~ligt
      AAaAcAB ~lik
      AC2f1B ~lil
      gBABAaA ~lin
      Cb1e1AA ~lir
      Caba1aa ~lis
      dAAbAAA ~list
      AabAA ~litl
      aBDCcba ~liv
      aC2AeB ~livIg
      BBBagDa ~livr
      BaeBA1A ~livrEr
      a1AgBbE ~lo
      DAAlACB ~log
      DBbAAdb ~loj
      B3Ab ~lojemA
      d1EcC1c ~lok
      aDBcfA ~lokIg
      ACaaBaa ~lokal
      DbBC1cb ~lol
      aa1a2A ~lopital
      CA3dA ~loto
      bba1AA ~lotr
      DAed1AC ~lov
      Ab4b ~loz
      DcfbCBC ~lui
      cBa2BA ~lumier
      Id1fAB ~lunet
      ba1AacC ~mA
      iACCBBC ~mAC
      bA1ABAc ~mAd
      HFF1GnD ~mAj
      5b ~mAjA
      ab1BaB ~mAk
      B1Aba1A ~mAto
      AA1A1e ~mAz
      cb3AB ~mEbl
      dDBeaAB ~mEf
      Eeg1DDb ~mI
      BcAb ~mInA
      A2c1AA ~mIsult
      aCAACAd ~mItenA
      B1dbCbB ~mQ
      eB2ABA ~mQd
      BBa1cab ~mQdai
      AABd ~mQgol
      Aad1A1E ~mQsiEr
      BCEAAaj ~mQt
      eacBBFa ~mQtr
      bA4A ~mUCWr
      AAabBcA ~mUil
      1A1a1A ~mUka
      baDbAAb ~mUn
      iCBDDBC ~mUrir
      b4bC ~mW
      bA1aA ~mWen
      b1ABBeC ~mWn
      DAa1db ~mWti
      aB1CabB ~ma
      BeB1AaA ~maC
      1D1CABj ~maCet
      DBAc1bc ~maCin
      bC1dbAC ~mad
      aEc2a ~madam
      BB1AA1d ~magazI
      CA1BacB ~majEr
      d3bCB ~mak
      1A3Ab ~makIg
      AbA2B ~makQ
      1c1bBCb ~mal
      DB1gBcC ~malad
      1eAA1AB ~maladrW
      AAAA1bb ~malez
      Cbd1B1B ~mamA
      dbAACA ~mami
      1AcA2A ~manaj
      1AaBcBa ~manmA
      1E1jBBC ~mapel
      gbCBCbB ~mar
      DbCbccB ~marC
      aBA1baB ~mardi
      CeDEECj ~mari
      BBa1bAc ~mariaj
      ceBDBBD ~mark
      AC1b1b ~marmai
      CABbcAA ~marsel
      1cAC1Aa ~marto
      BBeA2A ~masaj
      1aAA1Aa ~mask
      fEbDcC ~mat
      CAAd1Ac ~matAd
      aaA2a ~matC
      DCCdcba ~matI
      1BBa1cb ~matela
      A1dAA1B ~matur
      1cb2BA ~mdr
      1bfBAbK ~me
      a1ABaaA ~meA
      BdAA2A ~meCA
      AB1B1fA ~meal
      ccCaAAA ~medesI
      AAA1Ac ~mediatek
      bBaA1A ~medikal
      eA1A1CB ~medikamA
      bA1AAAa ~medok
      cB1BAcA ~megri
      H1dA1Bf ~mek
      aaA1aB ~mekanik
      f1ACAaD ~melEr
      iEEa1aC ~mem
      1bAaACc ~menaj
      CAacAAb ~menas
      1BcAbBA ~menm
      cABaAA ~menuizeri
      aaA1A ~menuizi
      AdDG1db ~mer
      a2a2A ~merd
      CAA2gA ~meri
      dCAA2A ~merit
      CAcb1bB ~merkredi
      aaBBAcA ~mersi
      Cbad1Ba ~mesaj
      aA1ABd ~met
      B2eAAB ~metA
      bBA2Aa ~metal
      cdBCC1A ~meti
      gaaBDB ~metr
      Cb ~metres
      AA2baa ~metro
      FbCFdh ~mezQ
      b1Bb2b ~mi
      Ac1Aa1a ~miA
      abB1bBC ~miE
      CCC2gB ~midi
      Cc2aA ~mien
      1A4a ~min
      EAC1bca ~minEr
      Ab1AcCA ~minui
      BbDhBA ~minut
      hDAAAA ~mirWr
      BAA1gCA ~misIg
      aAa1A ~misiQ
      BA1A1ab ~miz
      hEBBAAB ~mizelf
      CacA2b ~mizi
      B1AA1d ~mkdo
      af1AaEA ~mo
      aAAaAB ~moC
      1aa1AAa ~mod
      EBAfbA ~mok
      A ~mokA
      bcAA1A ~mol
      2DAAba ~momA
      1b3A ~momQ
      A1bA1Bc ~monei
      CChCAAB ~monitEr
      iCBDCBb ~mor
      B3acA ~mornIg
      bB2AbA ~morso
      dBa1A1A ~mort
      BAB2dA ~mosk
      1bA2bA ~mostli
      Baa1a1A ~mot
      c1AAA1A ~moto
      acbbCaD ~mov
      bAaAAaA ~movez
      ECcf2A ~msg
      1baAAAb ~muC
      caBBdCD ~mur
      cA1A1A ~mutil
      caAaAAA ~muzik
      daDaBaA ~nA
      B1eCAbB ~nEf
      DBAbbAd ~nI
      aA2A1d ~nIb
      CBABf1A ~nIport
      1EedDA ~nQ
      IdBHAh ~nU
      3bAA ~nUe
      aBCAAe ~nUri
      1A3a ~nUrir
      ABA2fA ~nUritur
      E1AbcAc ~nUvel
      cAbACaB ~nUvo
      cf1B1Gb ~nWr
      bBAb1C ~nam
      ABaae ~ne
      BAb1AbB ~near
      BA2bAc ~nearli
      Bf1AaC ~negbUr
      3A2b ~nek
      1dA2AB ~nervE
      b1a1AA ~netW
      ab3AA ~netr
      A1fEcbB ~nev
      BaAc1b ~nevE
      BfAAAB ~niC
      b1AbbDB ~nies
      A1A1cbA ~nig
      C1Ab1cA ~nik
      1B2AcA ~nin
      fBa2BB ~nis
      cdbGaCA ~no
      ba1bbEA ~nobodi
      aA1A1b ~noel
      aAA1Abb ~non
      1bb1CBb ~normal
      eaAAA1C ~not
      1DBA1dB ~notIg
      aA1a1BA ~notis
      BbbAb ~notr
      CdAAAcc ~nov
      ca1B2A ~novAbr
      EAAAAhA ~nover
      1cBaBa ~nu
      AAhBAAC ~nud
      BBaa2A ~nue
      CHcAdd ~nui
      dFBDBgB ~nul
      ABA1AeA ~nulpar
      aBBadBb ~numero
      AfA2B ~nurs
      1dE1ChF ~o
      b1AAa1A ~obe
      a3aAA ~obi
      BCgb1BB ~oblij
      A1Ba1A ~oblijA
      Baa2a ~odEr
      GeB2b ~oel
      abaBgCC ~of
      bCeA1AA ~ofe
      A1bAA1a ~ofr
      AaAbAaA ~ojUr
      AaAcBbA ~okI
      AAAcAA ~oktobr
      c1ACaAA ~okun
      fEB1ACd ~okup
      DdFdbBc ~ol
      DBdA1Bd ~old
      1aa1AbB ~olidai
      LbcBdE ~ome
      A3Ae ~omel
      dBAbaA ~one
      cAAABbA ~onestli
      BCa2ca ~opA
      caABA1A ~opital
      dACAAbA ~ora
      aA3b ~ordr
      hBDB1Cc ~ore
      1g1A1DB ~orel
      DAbBiBA ~orer
      cA3A ~oriAtatiQ
      AeBA1cD ~osi
      AaB ~ospital
      bA1A ~ospitaliz
      BA1BadA ~ostel
      aAA1cAB ~osv
      hB1BCAC ~ot
      dDAB1bA ~otUr
      aaccBEC ~ote
      CAfDCb ~otel
      AaBc1AA ~otist
      AAcB1aA ~oto
      1aA1AaA ~otomatik
      BA1AdA ~otorUt
      bC1eAaC ~otr
      ABabcBB ~ov
      EaaB1Ag ~ove
      1ABba ~ovn
      1aaBAbB ~ox
      Cdb1AA ~oze
      AfBcAAA ~pA
      Ba1b1BA ~pAdA
      1ABc1BB ~pAdr
      fBA1A1B ~pAdu
      jD1FBDC ~pAs
      gC1CAAB ~pAsemA
      aA1a ~pAsil
      DAda1cC ~pAtalQ
      Da2aeA ~pE
      baBBBCb ~pEr
      bGADAea ~pI
      bA4A ~pIC
      caBaAAA ~pIs
      ba1A1A ~pItr
      AAAd2A ~pItur
      kABAFEA ~pQ
      2b1A1A ~pQpi
      BBAbAbC ~pUbel
      bAAAb1a ~pUr
      CA2Ac ~pUri
      bdc1DEB ~pUrkW
      1aBa2A ~pUs
      1B1b2A ~pUsA
      Cada1AA ~pUv
      dA1BBB ~pW
      lEBDBAC ~pWN
      2aA2A ~pWl
      bcABB ~pWn
      eCA1AA ~pWng
      1Aa3B ~pWtrin
      aBBdc ~pa
      GDecABh ~pai
      aaBeaBB ~paj
      D1DAg1e ~pak
      DbbaADe ~pal
      A1aA1b ~pali
      5b ~panik
      AADaA1f ~pap
      ChBDBCa ~papa
      dGa1BcA ~papi
      EbDdbbf ~par
      AaBDh1A ~parA
      EAiA1AA ~parI
      bb1A1BA ~pardQ
      aCaa1AA ~parel
      caBBAb ~parfW
      DbAAcBb ~pari
      BAABaab ~park
      b5A ~parkI
      A1C1Ada ~parkIg
      BdBcbGa ~parl
      b2cAB ~parlA
      CaCaBgD ~pars
      BaCBccb ~part
      eA2BaB ~partA
      DbAac1b ~partU
      ABaBAeA ~partaj
      1AaCcDA ~parti
      BBgAA ~partikuli
      b1ACABd ~partir
      A1be1bB ~pas
      1aB3a ~pasA
      BaBAABi ~pasEr
      CaCAABc ~pasepor
      a ~pasiQ
      BeB1abB ~pask
      C1BAcBe ~paspor
      Ba1CBf ~pat
      AaA2a ~patat
      F2AiBB ~pati
      AA2AcA ~patiseri
      CbADABf ~patrQ
      Ba1b1bA ~patron
      bC1b1cA ~paz
      aBa1bbB ~pd
      bCdACBe ~pe
      ca1AABa ~pen
      a1DeDBc ~peopl
      Ih1B1Ab ~per
      1bCaCbA ~perdu
      cA1A1A ~period
      a1aAB1A ~permi
      aaAa ~persQ
      fC1BB ~perso
      C2cbBA ~person
      DdDc1A ~pet
      FdCCcdA ~peti
      1aeABBB ~petit
      gA1ABBb ~pez
      bAbAcCA ~pezon
      cA1A1B ~pf
      aa1a1AA ~pi
      ElCaiIF ~pie
      aA1b1A ~pier
      AAaab1A ~pies
      1Aa1b1A ~pij
      Bca1bAA ~pijama
      bAabCA ~pik
      b1ABAAb ~pikIg
      1BhCABC ~piktur
      daAaAAC ~pil
      AfAcACB ~pir
      1AAd1A ~pis
      fBC1AaA ~pisin
      AAAbA1b ~pistol
      hCBCfCA ~plA
      A1Ac ~plAC
      B1AAba ~plAk
      aaDBABg ~plAt
      A2a1a ~plE
      bbBbC1D ~plEr
      aB3aa ~plErA
      AAAaAA ~plI
      B1Ac1Ab ~plIbIg
      1aca1BB ~plIt
      a1Aa ~plQj
      B2A1dA ~pla
      c1aABCa ~plafQ
      baAAAB ~plai
      Ed1AaBa ~plak
      aaAaBaA ~plakar
      f4AB ~plaket
      dAbABAB ~planIg
      1dDb1cC ~plas
      A1a1baA ~plasemA
      f1AB1CA ~plast
      d3A ~plastik
      1eCA1bA ~plat
      ABAd ~plato
      EhAB1BA ~platr
      aEd1a ~ple
      1aB1aAc ~pleaz
      aa1Aa1A ~plen
      aAC1Abb ~pler
      dAB ~plezAt
      1b1AAaA ~pli
      fEAAbB ~plu
      Ba1bAdB ~plui
      2AabB ~pluto
      a1aA1aA ~pluziEr
      fIBDBec ~po
      1A2aeA ~poC
      BBA2gA ~pol
      Hc1Af ~polis
      1ABB1d ~pom
      2baA1A ~por
      BccBCAd ~port
      AaAdaAB ~portel
      Aa4a ~portier
      Ba1BfC ~posibl
      gABC1aA ~post
      A1aE1ad ~pot
      A1Bf1AA ~poz
      Fe1Ac1c ~prA
      DcABg ~prAdr
      2A1aa ~prIsipal
      a2BAb ~pratik
      A1abhIC ~pre
      CdabA1A ~prefer
      1AdAa1B ~preferer
      3AdA ~premi
      aBAb2a ~premier
      aBa1aBA ~pren
      1BBfAAB ~prenA
      1CAeCAb ~prenQ
      A1AAdBA ~prepar
      aA1b2a ~pres
      cABCAaa ~presk
      aB1a1a ~pret
      DA1aAda ~pretA
      DBb1d1A ~prevenir
      b2BbBa ~prevenu
      baAAaA ~previA
      cAABAcB ~prevu
      FBACeEj ~pri
      AaABAdA ~priv
      1bB1a ~priz
      1c1a1AB ~prizQ
      AB1cBcA ~pro
      b1B2A ~proCI
      eBA1aAB ~proCen
      1AA1aaa ~problem
      AAAAAAe ~produi
      BCbfB ~prof
      b1A1AA ~profQ
      1bA1AaA ~profesEr
      AAjBA1D ~profit
      fAAAACA ~proj
      bdBAAA ~promi
      cAAA1Ab ~promiz
      2A2a ~prop
      a1A3A ~properli
      1CbAAac ~propoz
      dcABAB ~propr
      BAaB1bA ~proprieter
      A1b1AbA ~proprio
      CeA1AAa ~protej
      h2ABBA ~psi
      EbCb1fB ~pti
      A1dAA1a ~ptit
      CCf1ebC ~pu
      AbAb1AA ~puC
      cbBA1Ba ~pub
      1Abc2A ~publi
      AAAb1Aa ~pue
      bdDaA1e ~pui
      haCBAbA ~pul
      1AAA1bA ~puni
      c1AA1Ba ~punir
      ac1AAB ~punitiQ
      1cAB1dB ~pupil
      fBA1AA ~purpoz
      C2Af1A ~pus
      aCA1eAC ~rA
      BAb1AAb ~rAbUrs
      a1A2Aa ~rAbard
      A1aa1A ~rAd
      aABBAbb ~rAdr
      hBBBA ~rAdu
      hDD1BB ~rAj
      EACabAh ~rAkQtr
      bBA1AcB ~rApli
      bB1A2a ~rAplir
      Fa1dfDC ~rAtr
      EAAAhAB ~rAtrer
      eAbCA1A ~rAvW
      3a1A ~rAversA
      aCA2bb ~rE
      cBBbaAA ~rEf
      AbBBba ~rEm
      BAcAa1D ~rI
      eaB1B1A ~rIg
      aaAA1aA ~rQ
      1cA2A ~rUe
      B2aAa ~rUg
      1a1A1Aa ~rUj
      C1CCaAh ~rUl
      eBAaAAB ~rUlo
      Ac1aAcA ~rUn
      ABe1aBA ~rUt
      2A2a ~rUtier
      CB1dbaC ~ra
      5b ~rab
      AeAA1aA ~radiatEr
      aBaaaAA ~radio
      ABcA1aA ~rakQpaN
      DceA1BB ~rakQt
      EA1f1B ~raket
      Bc1a2A ~ralQj
      BBA2h ~ramadA
      1AB1Ac ~ramas
      CabBbb ~ramen
      1Ad3B ~rap
      CbbAA1b ~rapel
      3AaaA ~raport
      gaAACCD ~rat
      3AA ~ravin
      1ACdAbA ~raz
      eBAC1A ~razWr
      a3AAA ~razor
      fCaBDac ~re
      A1A1dAA ~reCerC
      daA2AA ~rea
      BcB1Aac ~reali
      AbaAAbB ~reazQ
      cB1a1a ~ref
      a1d1Caa ~refuz
      bAAAaaA ~regar
      d1aCACA ~regard
      B2b1Ab ~regardA
      bCdABCd ~regl
      AbcAA1B ~regret
      fBBAAAa ~rejWndr
      B1AAAeA ~rejim
      E1aeA ~rekW
      cAbC2A ~reklam
      e2ABCD ~rekomAs
      d1A1B ~rekomAsera
      Ac1AAA ~rekonetr
      DEAiACA ~rekr
      A2eACB ~rekreatiQ
      1AabA1A ~reku
      AA2Ad ~rekuper
      fAA1BC ~rel
      ba1aABA ~relev
      bA2bB ~rem
      AaaA1Ac ~remQt
      CbaaAcA ~remark
      d1ABAA ~remarker
      gAAAAA ~remersi
      A1a1a1A ~remetr
      1AEDbea ~repQ
      A1ab2a ~repQdr
      1aa2Aa ~repQdu
      cBA1B ~repQs
      BEaFBha ~repa
      AAAbcaa ~repar
      CeAA1AA ~repas
      AA2dA ~reper
      cAAaaAA ~repet
      DbaaBA ~repor
      cA1A ~reprA
      Aa1ac1B ~reprAdr
      bBAAAa ~repri
      b4A ~resA
      A1Cb1Cg ~respir
      ccd1gDD ~rest
      cAa1BaA ~restA
      BaAAAf ~resto
      aAaAAAb ~restorA
      1ca2AA ~ret
      CbAAaad ~retUr
      CBdcaDC ~retUrn
      B1adAAB ~retar
      cA1B2c ~retiA
      ab1AeBB ~retir
      BaCCfDa ~retrUv
      A3A1b ~retrUvA
      d1ABc1B ~rev
      dABBb1B ~revWr
      a1BAB1a ~revei
      1CdBEDe ~revel
      DAA1bba ~revenir
      baa1B1A ~revenu
      A2Bd1A ~reverQ
      ABadBBd ~reviA
      D1A1eAA ~reviAdr
      AbA1AAa ~rez
      hAeDADC ~rezQ
      1CdA1AA ~rezerv
      E1Be1Bd ~rezo
      DdaaBdB ~ri
      C1BcAaa ~riA
      BAc1b ~riI
      aAaA1Ab ~rido
      1Aab1Ba ~rig
      caBcDAB ~rigol
      DaAbb ~rigolA
      a1CaA ~rir
      A2a1a ~risk
      a3AaA ~rivier
      Ab2cC ~ro
      1CfA1AA ~rob
      B4aA ~robin
      bA1b1AA ~robo
      eA2aCB ~rof
      cBAa1AA ~rol
      gEe1D1B ~rom
      CABB1ca ~rue
      Dfb3B ~rugbi
      A2d ~rumEr
      BEfJhaf ~sA
      aAA2aB ~sAblA
      2a1a1A ~sAdi
      iFBDAB ~sAg
      cABAabB ~sAtir
      BdA ~sAtirQ
      EAaBg1A ~sAtr
      DCBbAjA ~sAviC
      AAAaBbb ~sCol
      bAA1a1a ~sE
      ACbcADe ~sEl
      1AaaAbB ~sElemA
      BeAAcBa ~sI
      Ce1ac1C ~sIdai
      A2dBCB ~sIgl
      AAAe1AA ~sIj
      DBB1AeC ~sIk
      1Aaa1Aa ~sIkAt
      aBbbA1A ~sIkiem
      aaa1AA ~sIpa
      AbACcbA ~sIpl
      bC1b1a ~sIs
      BeaBBBB ~sItur
      aab1AA ~sQ
      fBACaaa ~sU
      dAAA1A ~sUdur
      C2c1AA ~sUfr
      dBBA2B ~sUlaj
      b1dB1B ~sUlev
      cAAaABa ~sUn
      AbA2b ~sUp
      d1Da1Cb ~sUri
      c1A3A ~sUrir
      CBbAbBd ~sUsi
      BcC2fA ~sUvA
      Fbe1AA ~sUviA
      Aa1ccCB ~sW
      eAAA1AA ~sWn
      EabCbAb ~sWr
      eCBc1bA ~sa
      EBCBcga ~saC
      aAcCC1d ~sai
      1A2AAb ~saiIg
      JEFbjjA ~sak
      EEeiBBB ~sal
      A2aAc ~salQ
      AaAABbb ~saler
      c1AAB1a ~salu
      C1ad1B ~sam
      1bBBa1b ~samedi
      1aCBAad ~saturdai
      ABcaa ~sav
      B2BbBb ~savA
      BA2dAb ~savWr
      eBAA1AA ~sava
      aAcA2B ~sdb
      2A1Ac ~sdf
      AAbDbd ~se
      AF1ABAh ~seN
      1BAcbCa ~sea
      BdbA1AA ~sekQ
      ba1a1BA ~sekQd
      Aa4a ~sekU
      CGAaBai ~sekUr
      AbCAAAf ~sekestr
      BBjAbAD ~sekr
      BA1b1aA ~sektiQ
      CgAABBc ~sekurit
      dADBCcb ~sel
      ACCbceB ~sela
      fAABAaA ~self
      Aa1ccBA ~selui
      AaC1AfA ~semen
      C2bbBb ~sen
      bAAaABA ~septAb
      a1A3B ~septAbr
      lCCDACD ~ser
      gBCAbD ~sera
      bA2B ~sereA
      CA2Bh ~sereal
      c2BAA ~seriE
      bA1b1A ~serkuel
      bD1ABgA ~serur
      ABb2b ~serviet
      DA1CaBi ~servis
      A1Ad1A ~ses
      aiBB1BF ~set
      1dA2AA ~sever
      2aA1BA ~sexuel
      AAeBAA ~sexuelemA
      a1BA1ac ~sez
      BBcbBaD ~si
      DaBa1Bf ~siN
      2ABeA ~siNal
      aA1A1Ac ~sie
      aA2AbA ~siel
      BgAaAA ~sifl
      ae1BABA ~sigaret
      BAcbA1A ~sik
      gABA1AA ~sikatris
      BBA1baa ~sil
      a1abABA ~silAs
      dA1aAA ~simetier
      D1caABc ~sinQ
      1cbAAB ~sir
      B1bAb1A ~sirkul
      ABaaacb ~sist
      CCcaAa ~sit
      3c2A ~sixiem
      a1aAaaa ~sixten
      hC1AAB ~sizo
      bAA2A ~skI
      A1b1aAA ~skU
      BAa1dBa ~ska
      fABaCB ~skar
      eABB1AA ~skarifi
      aCAA1eC ~skat
      A1AA1cb ~ski
      AA1acAA ~skoler
      AA1Ba1d ~skot
      1aAa1B ~skotC
      BeAB ~sla
      bB1ABaa ~sle
      BBA1beB ~slepIg
      kBDBACA ~slev
      AaBd2A ~sli
      CAAccA ~sna
      aB1bAaA ~so
      3AAab ~soEr
      EB1gfBB ~sof
      DA1BBgA ~sofa
      AeC2BA ~sol
      1a1A1A ~solel
      EFB1d1h ~som
      CAAaaAd ~somebodi
      eaBaABB ~somel
      c1B1A1a ~someon
      CDbcBCf ~sometIg
      fA1A1AB ~sometim
      E1baceA ~somever
      bBBab1A ~son
      Dc1cCGj ~sor
      eb1AABB ~sori
      hABDAbB ~sort
      BDAcdab ~sorti
      D1BbACh ~sortir
      Ba1AAfC ~sosial
      cAABcCB ~sot
      FCCAkDA ~sov
      Bdb2BA ~spesial
      3a1A ~spi
      bA1Aa ~spli
      b1A2aA ~spor
      acBAbB ~stA
      DA1A1eA ~stad
      CacA1fB ~stai
      BAAAdaA ~staiIg
      CBea1a ~staj
      cbCAAeA ~stajier
      cB1cbCA ~star
      Aab1AaA ~start
      CAA1BgA ~starvIg
      AA3cA ~statiQ
      BiCABA ~ste
      ACf1A ~stepbrot
      DbdBaAA ~stepda
      AdBA1a ~stepmI
      BA3e ~stervel
      AcAabBa ~stil
      AFe1cCc ~sto
      da1A2B ~stomaC
      eBbbCCB ~stop
      ebAAAAB ~stori
      ad1AA ~str
      cB3A ~stres
      1AAa1eA ~studA
      1AbBBba ~stuf
      D1egABA ~subi
      bB2AAA ~sufi
      aBDAcDi ~sui
      gBA1ABC ~suisid
      e2AAAA ~suisider
      cB2b1A ~suit
      A2b1Ab ~suivA
      aaaA2A ~suivAt
      A3AAd ~suivi
      1a1A1a ~suj
      CAA2fA ~sukr
      ABcAAcb ~sum
      aB4a ~sup
      B4d ~supermarC
      AaAa2A ~supli
      CAdBaAA ~suport
      AB1dC1A ~suprim
      be2BCC ~sur
      CCAiABA ~surnQ
      a1A1Ab ~surpriz
      CdCB2a ~sursot
      Bc1A1bB ~surtU
      AaDB2e ~survel
      CAdb1Da ~survelA
      AbA ~sutur
      2A1b ~sva
      1a1A1a ~svar
      bA1Ba1a ~sve
      b4A ~svea
      1CdAAa ~svimIg
      A3aAa ~svitC
      c1ADbaA ~tA
      eA2AAA ~tAk
      CgA2AA ~tAp
      1bBD1e ~tAt
      eA1A1AA ~tAtativ
      e1AA1AB ~tCir
      GfBB1eA ~tI
      badAAED ~tIg
      bC2bAA ~tIk
      bA1AAAA ~tIkIg
      1B1bAcC ~tQ
      JoaBCAc ~tQb
      EagB1AA ~tQtQ
      cBCdCDa ~tU
      1JhCCAF ~tUC
      a2AaAA ~tUg
      BBebaBC ~tUjUr
      CDaa1ba ~tUr
      EBBB1hb ~tUrn
      2cA2a ~tUrnA
      CaAaAba ~tUs
      bAAA1aB ~tUsI
      aaABacA ~tUt
      a1Ad1Ca ~tUzel
      ADCaEkA ~tW
      cAAb1C ~tWl
      1CAcBDb ~tWlet
      Ch1aD1C ~ta
      abA2AA ~taC
      BdAcA1A ~tabas
      dbA1BBB ~tabl
      ABaeAaA ~tak
      1aab1Cb ~talk
      aeC1AED ~tap
      1D1eA1B ~tapA
      1AA1BdA ~tapi
      1cAB1Bc ~tar
      ba1BA ~tb
      acaACba ~te
      Baaa1a ~teA
      A1Aa2b ~teCno
      1ABA1fB ~tea
      eC1a1CC ~teaC
      GDHhaAe ~tei
      aA3Ab ~teir
      CbaAcb ~tel
      a1a1AAA ~telIg
      dAAAA ~telad
      BaAbaEe ~telefon
      A1b3A ~telegrA
      bBB1AcA ~telemA
      1cC2Ab ~tenir
      CagBAAA ~tenu
      cA3BA ~teo
      da1BaCb ~ter
      aaaaAAA ~term
      b1AAAc ~termin
      a1a2aA ~terminal
      A1a1Ac ~terminu
      aCEeB1b ~tet
      bBAA1Ab ~text
      aa1AA1a ~tez
      b3aCb ~ti
      DcBa1Ae ~tiA
      dbA1BA ~tidi
      1ABb1Ab ~tie
      CAABAeb ~tienA
      bC3bA ~tig
      cAaC2a ~tik
      A1Ab2B ~tiktok
      1abDcaA ~til
      c1babCB ~tim
      2AaAb ~timUn
      1BAAaBg ~tip
      EBAddDd ~tir
      3a ~tirA
      c1A2AA ~tirWr
      AaBd1A ~tlm
      B1eaDdD ~to
      AA1BAfA ~toa
      dAAC1aa ~todai
      cDBCaCf ~tok
      bAbAaaD ~tol
      AABA2c ~tomorov
      aACAbcC ~tonig
      3AabA ~tp
      cBBaBc ~trA
      AA1aAAc ~trAbl
      aAcbAEA ~trAkil
      BaA2c ~trAp
      A1AD2d ~trAsport
      a1bc2C ~trAt
      BBDCjDa ~trI
      ab1A1bB ~trQp
      fdaBAAC ~trU
      A1A3b ~trUg
      gBB1AAA ~trUs
      BEabc1a ~trUv
      E1aa1dA ~trW
      bcAa1BB ~trWziem
      1Bab1aA ~trad
      1AAa1a ~traj
      adA1cAB ~tras
      AdAA1C ~trav
      CaDBB1g ~travel
      dB1c1Aa ~travers
      dcEAAbC ~tre
      b2A2A ~treatenIg
      Eb1aBde ~tren
      aAa1AcB ~trenIg
      Aa1b1AA ~tret
      AbABAbA ~trev
      BAcAaB ~trez
      kBBABCB ~tri
      dEaA1aA ~trist
      aCeBEab ~tro
      1dAA1BA ~troa
      ABAdAa ~trotWr
      BeBaAA ~trov
      cIgBDDe ~truk
      cCCDCDi ~tue
      EcA1adB ~tuesdai
      bb1A1A ~tuio
      ABbBdAA ~tun
      A1AcBcA ~turn
      BA2abB ~tursdai
      1cAA1AA ~tutEr
      ACe2AA ~tutor
      aA1bAa ~tvAti
      1A2aa ~tva
      AbbaA1A ~tvis
      D1cabaA ~tvo
      D1AcafB ~ui
      A2A1eC ~uisi
      AeA2AA ~umEr
      ABAd1A ~umili
      1bbCA1a ~une
      1AaA1a ~ur
      A2d2B ~urin
      Ad1AAcC ~urjAs
      1bBA1Ac ~url
      cAAB ~urtIg
      1fA1BC ~uze
      Ba1AAfA ~uzuali
      A1iFaCC ~vA
      1ACEAAh ~vAdr
      1D1BcbC ~vAdredi
      A1AbabA ~vAdu
      1Bab1BA ~vAt
      AAAcAeA ~vAtr
      d1AbABB ~vC
      AGfaDa ~vE
      B1BAAce ~vElA
      2aAAaa ~vI
      DCbbeC ~vIdov
      1AbaAba ~vIg
      1BC1adb ~vQ
      faD1aCD ~vU
      dabABBA ~vUdr
      eFcBdDE ~vUl
      a ~vUlWr
      c1aCbB ~vUldn
      c1bAACB ~vUlu
      dgFbDC ~vW
      cCdDBAa ~vWaj
      BfABAAa ~vWe
      aAAacBA ~vWl
      bbc1BAB ~vWla
      cCA2Ba ~vWr
      Ad1A2A ~vWs
      b1b1ADf ~vWtur
      CdgFaBA ~vWzI
      DcBA1bc ~vWzin
      BadBBbA ~va
      1aAa1aA ~vaC
      cAccaCD ~vai
      b1B1ABc ~vak
      EAbBaec ~vakAs
      eBAAACc ~val
      1aAa1A ~vala
      CB1BeeB ~valiz
      FcafBA ~valk
      DA1AAfA ~varm
      hC1BAAA ~vasn
      aAA1Ab ~vat
      ebAAABA ~vatev
      D1Ad2A ~vatsa
      bBacbCC ~ve
      DiaaACB ~vear
      AB2aa ~vednesdai
      AbA3B ~vek
      ABBCeac ~vekA
      bABaaaB ~vel
      BhF1cC ~velo
      1C1ABBd ~ven
      1aa1bAC ~venev
      DeB1bBc ~venir
      AAaAcBa ~venu
      bcAaCb ~ver
      CadA1Cb ~verU
      1B2daA ~vera
      Cac1AAc ~verifi
      Aa ~verit
      aaAb1Ba ~vers
      BdB ~vesel
      bAB3b ~vest
      aChBA1C ~vestier
      bA1Aa1a ~vetIg
      CBfCAb ~vetemA
      Fbe1bb ~vi
      DGj1ACg ~viA
      3a1aC ~viC
      dFg2AC ~viE
      eA1ACAA ~viaduk
      BCA1aea ~vid
      CCjDBBE ~video
      hEDA1E ~vie
      aBbAa ~viel
      BA3ac ~vien
      DA1bca ~vifi
      AA1B1d ~vijil
      BCACbbf ~vil
      AB1aa1c ~vilaj
      CCbb1Ag ~vini
      HDrECCB ~viol
      DG1ABmA ~vir
      BEDCcBi ~vit
      cCbBbbB ~vitU
      aaaAA1b ~vitr
      dABAAbA ~viv
      fBBB1A ~vivA
      g1BA1CC ~vivr
      CcBc1AA ~vizaj
      1a2B1a ~vizi
      Bb1AbcA ~vizit
      cA1BA1b ~vle
      cba1CDd ~vo
      a1dA1AB ~vok
      aDBhaAa ~vol
      Baab1BB ~volA
      eAA1A1A ~volQteremA
      CaBd1Ce ~vomi
      eABa1B ~vomir
      1dAbABB ~vor
      BaB1bBc ~vori
      c2A1Dd ~vork
      aACeAA ~vorkCo
      AB1d1AA ~vot
      aa1CbbA ~votr
      1aAbAAd ~vrQg
      1eD1CeB ~vre
      aB1ADb ~vremA
      cA4A ~vri
      Ae1AABA ~vril
      Ca1cAaB ~vrit
      bA1a1A ~vritA
      bAA1A ~vrot
      B1abb1A ~vue
      AA1aa1A ~zUr
      D2aAi ~zafer
      CAAfAaa ~zero
      aBBe1Cb ~zo
      BA1cAb ~zotr
      """)
}
